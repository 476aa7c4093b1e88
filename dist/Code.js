// Lembar Juri. Built from src/ by "npm run build"; do not edit here. What is built in: THIRD_PARTY_NOTICES.md.
"use strict";var App=(()=>{var xW=Object.create;var Bm=Object.defineProperty;var TW=Object.getOwnPropertyDescriptor;
var SW=Object.getOwnPropertyNames;var EW=Object.getPrototypeOf,CW=Object.prototype.hasOwnProperty;
var Um=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var je=(e,t)=>(
)=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},ey=(e,t)=>{
for(var n in t)Bm(e,n,{get:t[n],enumerable:!0})},Ox=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let o of SW(t))!CW.call(e,o)&&o!==n&&Bm(e,o,{get:()=>t[o],enumerable:!(r=TW(t,o))||r.
enumerable});return e};var RW=(e,t,n)=>(n=e!=null?xW(EW(e)):{},Ox(t||!e||!e.__esModule?Bm(n,
"default",{value:e,enumerable:!0}):
n,e)),Lo=e=>Ox(Bm({},"__esModule",{value:!0}),e);var x,R,C,E,y,f,k,h,w,T,S,D,A,m=Um(()=>{
"use strict";({Array:x,Date:R,Error:C,JSON:E,Map:y,Math:f,Number:k,
Object:h,Set:w,String:T,Symbol:S,Uint8Array:D,WeakMap:A}=globalThis)});function zV(e,t){return LV(e,
t||{},0,0)}function wv(e,t){return IV(e,{i:2},t&&t.out,t&&t.dictionary)}
function dg(e,t){if(t){for(var n=new Mt(e.length),r=0;r<e.length;++r)n[r]=e.charCodeAt(r);return n}
if(_F)
return _F.encode(e);for(var o=e.length,i=new Mt(e.length+(e.length>>1)),s=0,a=function(c){i[s++]=c},
r=0;r<o;++r){if(s+5>i.length){var u=new Mt(s+8+(o-r<<1));u.set(i),i=u}var l=e.charCodeAt(r);l<128||t?
a(l):l<2048?(a(192|l>>6),a(128|l&63)):l>55295&&l<57344?(l=65536+(l&1047552)|e.charCodeAt(++r)&1023,a(
240|l>>18),a(128|l>>12&63),a(128|l>>6&63),a(128|l&63)):(a(224|l>>12),a(128|l>>6&63),a(128|l&63))}
return Ed(
i,0,s)}function vv(e,t){if(t){for(var n="",r=0;r<e.length;r+=16384)n+=T.fromCharCode.apply(null,e.subarray(
r,r+16384));return n}else{if(gv)return gv.decode(e);var o=BV(e),i=o.s,n=o.r;return n.length&&Rn(8),i}
}
function HF(e,t){t||(t={});var n={},r=[];GF(e,"",n,t);var o=0,i=0;for(var s in n){var a=n[s],u=a[0],
l=a[1],c=l.level==0?0:8,d=dg(s),p=d.length,g=l.comment,b=g&&dg(g),v=b&&b.length,O=hv(l.extra);p>65535&&
Rn(11);var N=c?zV(u,l):u,P=N.length,I=MV();I.p(u),r.push(KF(l,{size:u.length,crc:I.d(),c:N,f:d,m:b,u:
p!=
s.length||b&&g.length!=v,o,compression:c})),o+=30+p+O+P,i+=76+2*(p+O)+(v||0)+P}for(var F=new Mt(i+22),
_=o,L=i-o,U=0;U<r.length;++U){var d=r[U];MF(F,d.o,d,d.f,d.u,d.c.length);var z=30+d.f.length+hv(d.extra);
F.set(d.c,d.o+z),MF(F,o,d,d.f,d.u,d.c.length,d.o,d.m),o+=16+z+(d.m?d.m.length:0)}return GV(F,o,r.length,
L,_),F}function qF(e,t){for(var n={},r=e.length-22;Nr(e,r)!=101010256;--r)(!r||e.length-r>65558)&&Rn(
13);var o=Eo(e,r+8);if(!o)return{};var i=Nr(e,r+16),s=Nr(e,r-20)==117853008;if(s){var a=Nr(e,r-12);s=
Nr(e,a)==101075792,s&&(o=Nr(e,a+32),i=Nr(e,a+48))}for(var u=t&&t.filter,l=0;l<o;++l){var c=WV(e,i,s),
d=c[0],p=c[1],g=c[2],b=c[3],v=c[4],O=c[5],N=UV(e,O);i=v,(!u||u({name:b,size:p,originalSize:g,
compression:d}))&&
(d?d==8?n[b]=wv(e.subarray(N,N+p),{out:new Mt(g)}):Rn(14,"unknown compression type "+d):n[b]=Ed(e,N,
N+p))}return n}var Mt,fr,yv,mg,pg,dv,LF,zF,jF,mv,BF,RV,IF,pv,ri,lt,Co,es,lt,lt,lt,lt,Sd,lt,DV,AV,OV,
NV,av,to,uv,bv,Ed,PV,Rn,IV,oi,xd,lv,fv,FF,Td,UF,$F,FV,WF,$V,_V,MV,LV,KF,Eo,Nr,cv,gn,GF,_F,gv,jV,BV,
UV,
WV,KV,hv,MF,GV,ZF=Um(()=>{m();Mt=D,fr=Uint16Array,yv=Int32Array,mg=new Mt([0,0,0,0,0,0,0,0,1,1,1,1,2,
2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),pg=new Mt([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,
11,11,12,12,13,13,0,0]),dv=new Mt([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),LF=function(e,t){
for(var n=new fr(31),r=0;r<31;++r)n[r]=t+=1<<e[r-1];for(var o=new yv(n[30]),r=1;r<30;++r)for(var i=n[
r];i<
n[r+1];++i)o[i]=i-n[r]<<5|r;return{b:n,r:o}},zF=LF(mg,2),jF=zF.b,mv=zF.r;jF[28]=258,mv[258]=28;BF=LF(
pg,0),RV=BF.b,IF=BF.r,pv=new fr(32768);for(lt=0;lt<32768;++lt)ri=(lt&43690)>>1|(lt&21845)<<1,ri=(ri&
52428)>>2|(ri&13107)<<2,ri=(ri&61680)>>4|(ri&3855)<<4,pv[lt]=((ri&65280)>>8|(ri&255)<<8)>>1;Co=(
function(e,t,n){
for(var r=e.length,o=0,i=new fr(t);o<r;++o)e[o]&&++i[e[o]-1];var s=new fr(t);for(o=1;o<t;++o)s[o]=s[
o-
1]+i[o-1]<<1;var a;if(n){a=new fr(1<<t);var u=15-t;for(o=0;o<r;++o)if(e[o])for(var l=o<<4|e[o],c=t-e[
o],
d=s[e[o]-1]++<<c,p=d|(1<<c)-1;d<=p;++d)a[pv[d]>>u]=l}else for(a=new fr(r),o=0;o<r;++o)e[o]&&(a[o]=pv[
s[e[o]-
1]++]>>15-e[o]);return a}),es=new Mt(288);for(lt=0;lt<144;++lt)es[lt]=8;for(lt=144;lt<256;++lt)es[lt]=
9;for(lt=256;lt<280;++lt)es[lt]=7;for(lt=280;lt<288;++lt)es[lt]=8;Sd=new Mt(32);for(lt=0;lt<32;++lt)
Sd[lt]=5;DV=Co(es,9,0),AV=Co(es,9,1),OV=Co(Sd,5,0),NV=Co(Sd,5,1),av=function(e){for(var t=e[0],n=1;n<
e.length;++n)e[n]>t&&(t=e[n]);return t},to=function(e,t,n){var r=t/8|0;return(e[r]|e[r+1]<<8)>>(t&7)&
n},uv=function(e,t){var n=t/8|0;return(e[n]|e[n+1]<<8|e[n+2]<<16)>>(t&7)},bv=function(e){return(e+7)/
8|0},Ed=function(e,t,n){return(t==null||t<0)&&(t=0),(n==null||n>e.length)&&(n=e.length),new Mt(e.subarray(
t,n))},PV=["unexpected EOF","invalid block type","invalid length/literal","invalid distance",
"stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long",
"date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],Rn=function(
e,t,n){var r=new C(
t||PV[e]);if(r.code=e,C.captureStackTrace&&C.captureStackTrace(r,Rn),!n)throw r;return r},IV=function(
e,t,n,r){
var o=e.length,i=r?r.length:0;if(!o||t.f&&!t.l)return n||new Mt(0);var s=!n,a=s||t.i!=2,u=t.i;s&&(n=
new Mt(o*3));var l=function(Xl){var Ql=n.length;if(Xl>Ql){var ka=new Mt(f.max(Ql*2,Xl));ka.set(n),n=
ka}},c=t.f||0,d=t.p||0,p=t.b||0,g=t.l,b=t.d,v=t.m,O=t.n,N=o*8;do{if(!g){c=to(e,d,1);var P=to(e,d+1,3);
if(d+=3,P)if(P==1)g=AV,b=NV,v=9,O=5;else if(P==2){var L=to(e,d,31)+257,U=to(e,d+10,15)+4,z=L+to(e,d+
5,31)+1;d+=14;for(var j=new Mt(z),G=new Mt(19),q=0;q<U;++q)G[dv[q]]=to(e,d+q*3,7);d+=U*3;for(var X=av(
G),ge=(1<<X)-1,K=Co(G,X,1),q=0;q<z;){var oe=K[to(e,d,ge)];d+=oe&15;var I=oe>>4;if(I<16)j[q++]=I;else{
var we=0,ze=0;for(I==16?(ze=3+to(e,d,3),d+=2,we=j[q-1]):I==17?(ze=3+to(e,d,7),d+=3):I==18&&(ze=11+to(
e,d,127),d+=7);ze--;)j[q++]=we}}var ft=j.subarray(0,L),st=j.subarray(L);v=av(ft),O=av(st),g=Co(ft,v,
1),b=Co(st,O,1)}else Rn(1);else{var I=bv(d)+4,F=e[I-4]|e[I-3]<<8,_=I+F;if(_>o){u&&Rn(0);break}a&&l(p+
F),n.set(e.subarray(I,_),p),t.b=p+=F,t.p=d=_*8,t.f=c;continue}if(d>N){u&&Rn(0);break}}a&&l(p+131072);
for(var Re=(1<<v)-1,ie=(1<<O)-1,xe=d;;xe=d){var we=g[uv(e,d)&Re],wt=we>>4;if(d+=we&15,d>N){u&&Rn(0);
break}if(we||Rn(2),wt<256)n[p++]=wt;else if(wt==256){xe=d,g=null;break}else{var Ht=wt-254;if(wt>264){
var q=wt-257,xt=mg[q];Ht=to(e,d,(1<<xt)-1)+jF[q],d+=xt}var oo=b[uv(e,d)&ie],wa=oo>>4;oo||Rn(3),d+=oo&
15;var st=RV[wa];if(wa>3){var xt=pg[wa];st+=uv(e,d)&(1<<xt)-1,d+=xt}if(d>N){u&&Rn(0);break}a&&l(p+131072);
var va=p+Ht;if(p<st){var zm=i-st,jm=f.min(st,va);for(zm+p<0&&Rn(3);p<jm;++p)n[p]=r[zm+p]}for(;p<va;
++p)
n[p]=n[p-st]}}t.l=g,t.p=xe,t.b=p,t.f=c,g&&(c=1,t.m=v,t.d=b,t.n=O)}while(!c);return p!=n.length&&s?Ed(
n,0,p):n.subarray(0,p)},oi=function(e,t,n){n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8},xd=function(e,t,
n){
n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8,e[r+2]|=n>>16},lv=function(e,t){for(var n=[],r=0;r<e.length;
++r)
e[r]&&n.push({s:r,f:e[r]});var o=n.length,i=n.slice();if(!o)return{t:WF,l:0};if(o==1){var s=new Mt(n[
0].
s+1);return s[n[0].s]=1,{t:s,l:1}}n.sort(function(_,L){return _.f-L.f}),n.push({s:-1,f:25001});var a=n[
0],
u=n[1],l=0,c=1,d=2;for(n[0]={s:-1,f:a.f+u.f,l:a,r:u};c!=o-1;)a=n[n[l].f<n[d].f?l++:d++],u=n[l!=c&&n[
l].
f<n[d].f?l++:d++],n[c++]={s:-1,f:a.f+u.f,l:a,r:u};for(var p=i[0].s,r=1;r<o;++r)i[r].s>p&&(p=i[r].s);
var g=new fr(p+1),b=fv(n[c-1],g,0);if(b>t){var r=0,v=0,O=b-t,N=1<<O;for(i.sort(function(L,U){return g[
U.
s]-g[L.s]||L.f-U.f});r<o;++r){var P=i[r].s;if(g[P]>t)v+=N-(1<<b-g[P]),g[P]=t;else break}for(v>>=O;v>
0;){var I=i[r].s;g[I]<t?v-=1<<t-g[I]++-1:++r}for(;r>=0&&v;--r){var F=i[r].s;g[F]==t&&(--g[F],++v)}b=
t}return{t:new Mt(g),l:b}},fv=function(e,t,n){return e.s==-1?f.max(fv(e.l,t,n+1),fv(e.r,t,n+1)):t[e.
s]=n},FF=function(e){for(var t=e.length;t&&!e[--t];);for(var n=new fr(++t),r=0,o=e[0],i=1,s=function(
u){
n[r++]=u},a=1;a<=t;++a)if(e[a]==o&&a!=t)++i;else{if(!o&&i>2){for(;i>138;i-=138)s(32754);i>2&&(s(i>10?
i-11<<5|28690:i-3<<5|12305),i=0)}else if(i>3){for(s(o),--i;i>6;i-=6)s(8304);i>2&&(s(i-3<<5|8208),i=0)}
for(;i--;)s(o);i=1,o=e[a]}return{c:n.subarray(0,r),n:t}},Td=function(e,t){for(var n=0,r=0;r<t.length;
++r)
n+=e[r]*t[r];return n},UF=function(e,t,n){var r=n.length,o=bv(t+2);e[o]=r&255,e[o+1]=r>>8,e[o+2]=e[o]^
255,e[o+3]=e[o+1]^255;for(var i=0;i<r;++i)e[o+i+4]=n[i];return(o+4+r)*8},$F=function(e,t,n,r,o,i,s,a,
u,l,c){
oi(t,c++,n),++o[256];for(var d=lv(o,15),p=d.t,g=d.l,b=lv(i,15),v=b.t,O=b.l,N=FF(p),P=N.c,I=N.n,F=FF(
v),_=F.c,L=F.n,U=new fr(19),z=0;z<P.length;++z)++U[P[z]&31];for(var z=0;z<_.length;++z)++U[_[z]&31];
for(var j=lv(U,7),G=j.t,q=j.l,X=19;X>4&&!G[dv[X-1]];--X);var ge=l+5<<3,K=Td(o,es)+Td(i,Sd)+s,oe=Td(o,
p)+Td(i,v)+s+14+3*X+Td(U,G)+2*U[16]+3*U[17]+7*U[18];if(u>=0&&ge<=K&&ge<=oe)return UF(t,c,e.subarray(
u,u+l));var we,ze,ft,st;if(oi(t,c,1+(oe<K)),c+=2,oe<K){we=Co(p,g,0),ze=p,ft=Co(v,O,0),st=v;var Re=Co(
G,q,0);oi(t,c,I-257),oi(t,c+5,L-1),oi(t,c+10,X-4),c+=14;for(var z=0;z<X;++z)oi(t,c+3*z,G[dv[z]]);c+=
3*X;for(var ie=[P,_],xe=0;xe<2;++xe)for(var wt=ie[xe],z=0;z<wt.length;++z){var Ht=wt[z]&31;oi(t,c,Re[
Ht]),
c+=G[Ht],Ht>15&&(oi(t,c,wt[z]>>5&127),c+=wt[z]>>12)}}else we=DV,ze=es,ft=OV,st=Sd;for(var z=0;z<a;++z){
var xt=r[z];if(xt>255){var Ht=xt>>18&31;xd(t,c,we[Ht+257]),c+=ze[Ht+257],Ht>7&&(oi(t,c,xt>>23&31),c+=
mg[Ht]);var oo=xt&31;xd(t,c,ft[oo]),c+=st[oo],oo>3&&(xd(t,c,xt>>5&8191),c+=pg[oo])}else xd(t,c,we[xt]),
c+=ze[xt]}return xd(t,c,we[256]),c+ze[256]},FV=new yv([65540,131080,131088,131104,262176,1048704,
1048832,
2114560,2117632]),WF=new Mt(0),$V=function(e,t,n,r,o,i){var s=i.z||e.length,a=new Mt(r+s+5*(1+f.ceil(
s/7e3))+o),u=a.subarray(r,a.length-o),l=i.l,c=(i.r||0)&7;if(t){c&&(u[0]=i.r>>3);for(var d=FV[t-1],p=d>>
13,g=d&8191,b=(1<<n)-1,v=i.p||new fr(32768),O=i.h||new fr(b+1),N=f.ceil(n/3),P=2*N,I=function(Qh){
return(e[Qh]^
e[Qh+1]<<N^e[Qh+2]<<P)&b},F=new yv(25e3),_=new fr(288),L=new fr(32),U=0,z=0,j=i.i||0,G=0,q=i.w||0,X=0;
j+
2<s;++j){var ge=I(j),K=j&32767,oe=O[ge];if(v[K]=oe,O[ge]=K,q<=j){var we=s-j;if((U>7e3||G>24576)&&(we>
423||!l)){c=$F(e,u,0,F,_,L,z,G,X,j-X,c),G=U=z=0,X=j;for(var ze=0;ze<286;++ze)_[ze]=0;for(var ze=0;ze<
30;++ze)L[ze]=0}var ft=2,st=0,Re=g,ie=K-oe&32767;if(we>2&&ge==I(j-ie))for(var xe=f.min(p,we)-1,wt=f.
min(32767,j),Ht=f.min(258,we);ie<=wt&&--Re&&K!=oe;){if(e[j+ft]==e[j+ft-ie]){for(var xt=0;xt<Ht&&e[j+
xt]==e[j+xt-ie];++xt);if(xt>ft){if(ft=xt,st=ie,xt>xe)break;for(var oo=f.min(ie,xt-2),wa=0,ze=0;ze<oo;
++ze){
var va=j-ie+ze&32767,zm=v[va],jm=va-zm&32767;jm>wa&&(wa=jm,oe=va)}}}K=oe,oe=v[K],ie+=K-oe&32767}if(
st){
F[G++]=268435456|mv[ft]<<18|IF[st];var Xl=mv[ft]&31,Ql=IF[st]&31;z+=mg[Xl]+pg[Ql],++_[257+Xl],++L[Ql],
q=j+ft,++U}else F[G++]=e[j],++_[e[j]]}}for(j=f.max(j,q);j<s;++j)F[G++]=e[j],++_[e[j]];c=$F(e,u,l,F,_,
L,z,G,X,j-X,c),l||(i.r=c&7|u[c/8|0]<<3,c-=7,i.h=O,i.p=v,i.i=j,i.w=q)}else{for(var j=i.w||0;j<s+l;j+=
65535){var ka=j+65535;ka>=s&&(u[c/8|0]=l,ka=s),c=UF(u,c+1,e.subarray(j,ka))}i.i=s}return Ed(a,0,r+bv(
c)+o)},_V=(function(){for(var e=new Int32Array(256),t=0;t<256;++t){for(var n=t,r=9;--r;)n=(n&1&&-306674912)^
n>>>1;e[t]=n}return e})(),MV=function(){var e=-1;return{p:function(t){for(var n=e,r=0;r<t.length;++r)
n=_V[n&255^t[r]]^n>>>8;e=n},d:function(){return~e}}},LV=function(e,t,n,r,o){if(!o&&(o={l:1},t.dictionary)){
var i=t.dictionary.subarray(-32768),s=new Mt(i.length+e.length);s.set(i),s.set(e,i.length),e=s,o.w=i.
length}return $V(e,t.level==null?6:t.level,t.mem==null?o.l?f.ceil(f.max(8,f.min(13,f.log(e.length)))*
1.5):20:12+t.mem,n,r,o)},KF=function(e,t){var n={};for(var r in e)n[r]=e[r];for(var r in t)n[r]=t[r];
return n},Eo=function(e,t){return e[t]|e[t+1]<<8},Nr=function(e,t){return(e[t]|e[t+1]<<8|e[t+2]<<16|
e[t+3]<<24)>>>0},cv=function(e,t){return Nr(e,t)+Nr(e,t+4)*4294967296},gn=function(e,t,n){for(;n;++t)
e[t]=n,n>>>=8};GF=function(e,t,n,r){for(var o in e){var i=e[o],s=t+o,a=r;x.isArray(i)&&(a=KF(r,i[1]),
i=i[0]),ArrayBuffer.isView(i)?n[s]=[i,a]:(n[s+="/"]=[new Mt(0),a],GF(i,s,n,r))}},_F=typeof TextEncoder!=
"undefined"&&new TextEncoder,gv=typeof TextDecoder!="undefined"&&new TextDecoder,jV=0;try{gv.decode(
WF,{stream:!0}),jV=1}catch{}BV=function(e){for(var t="",n=0;;){var r=e[n++],o=(r>127)+(r>223)+(r>239);
if(n+o>e.length)return{s:t,r:Ed(e,n-1)};o?o==3?(r=((r&15)<<18|(e[n++]&63)<<12|(e[n++]&63)<<6|e[n++]&
63)-65536,t+=T.fromCharCode(55296|r>>10,56320|r&1023)):o&1?t+=T.fromCharCode((r&31)<<6|e[n++]&63):t+=
T.fromCharCode((r&15)<<12|(e[n++]&63)<<6|e[n++]&63):t+=T.fromCharCode(r)}};UV=function(e,t){return t+
30+Eo(e,t+26)+Eo(e,t+28)},WV=function(e,t,n){var r=Eo(e,t+28),o=Eo(e,t+30),i=vv(e.subarray(t+46,t+46+
r),!(Eo(e,t+8)&2048)),s=t+46+r,a=KV(e,s,o,n,Nr(e,t+20),Nr(e,t+24),Nr(e,t+42)),u=a[0],l=a[1],c=a[2];
return[
Eo(e,t+10),u,l,i,s+o+Eo(e,t+32),c]},KV=function(e,t,n,r,o,i,s){var a=o==4294967295,u=i==4294967295,l=s==
4294967295,c=t+n,d=a+u+l;if(r&&d){for(;t+4<c;t+=4+Eo(e,t+2))if(Eo(e,t)==1)return[a?cv(e,t+4+8*u):o,u?
cv(e,t+4):i,l?cv(e,t+4+8*(u+a)):s,1];r<2&&Rn(13)}return[o,i,s,0]},hv=function(e){var t=0;if(e)for(
var n in e){
var r=e[n].length;r>65535&&Rn(9),t+=r+4}return t},MF=function(e,t,n,r,o,i,s,a){var u=r.length,l=n.extra,
c=a&&a.length,d=hv(l);gn(e,t,s!=null?33639248:67324752),t+=4,s!=null&&(e[t++]=20,e[t++]=n.os),e[t]=20,
t+=2,e[t++]=n.flag<<1|(i<0&&8),e[t++]=o&&8,e[t++]=n.compression&255,e[t++]=n.compression>>8;var p=new R(
n.mtime==null?R.now():n.mtime),g=p.getFullYear()-1980;if((g<0||g>119)&&Rn(10),gn(e,t,g<<25|p.getMonth(
)+
1<<21|p.getDate()<<16|p.getHours()<<11|p.getMinutes()<<5|p.getSeconds()>>1),t+=4,i!=-1&&(gn(e,t,n.crc),
gn(e,t+4,i<0?-i-2:i),gn(e,t+8,n.size)),gn(e,t+12,u),gn(e,t+14,d),t+=16,s!=null&&(gn(e,t,c),gn(e,t+6,
n.attrs),gn(e,t+10,s),t+=14),e.set(r,t),t+=u,d)for(var b in l){var v=l[b],O=v.length;gn(e,t,+b),gn(e,
t+2,O),e.set(v,t+4),t+=4+O}return c&&(e.set(a,t),t+=c),t},GV=function(e,t,n,r,o){gn(e,t,101010256),
gn(
e,t+8,n),gn(e,t+10,n),gn(e,t+12,r),gn(e,t+16,o)}});var ts={};ey(ts,{inflateSync:()=>wv,strFromU8:()=>vv,
strToU8:()=>dg,unzipSync:()=>qF,zipSync:()=>HF});
var ns=Um(()=>{"use strict";m();ZF()});var na=je(hn=>{"use strict";m();function F7(e,t,n){if(n===void 0&&
(n=x.prototype),e&&typeof n.find==
"function")return n.find.call(e,t);for(var r=0;r<e.length;r++)if(ta(e,r)){var o=e[r];if(t.call(void 0,
o,r,e))return o}}function rl(e,t){return t===void 0&&(t=h),t&&typeof t.getOwnPropertyDescriptors=="function"&&
(e=t.create(null,t.getOwnPropertyDescriptors(e))),t&&typeof t.freeze=="function"?t.freeze(
e):e}function ta(e,t){return h.prototype.hasOwnProperty.call(e,t)}function $7(e,t){if(e===null||
typeof e!=
"object")throw new TypeError("target is not an object");for(var n in t)ta(t,n)&&(e[n]=t[n]);return e}
var O$=rl({allowfullscreen:!0,async:!0,autofocus:!0,autoplay:!0,checked:!0,controls:!0,default:!0,
defer:!0,
disabled:!0,formnovalidate:!0,hidden:!0,ismap:!0,itemscope:!0,loop:!0,multiple:!0,muted:!0,nomodule:
!0,
novalidate:!0,open:!0,playsinline:!0,readonly:!0,required:!0,reversed:!0,selected:!0});function _7(e){
return ta(O$,e.toLowerCase())}var N$=rl({area:!0,base:!0,br:!0,col:!0,embed:!0,hr:!0,img:!0,input:!0,
link:!0,meta:!0,param:!0,source:!0,track:!0,wbr:!0});function M7(e){return ta(N$,e.toLowerCase())}
var Od=rl(
{script:!1,style:!1,textarea:!0,title:!0});function L7(e){var t=e.toLowerCase();return ta(Od,t)&&!Od[
t]}
function z7(e){var t=e.toLowerCase();return ta(Od,t)&&Od[t]}function P$(e){return e===Nd.HTML}
function j7(e){
return P$(e)||e===Nd.XML_XHTML_APPLICATION}var Nd=rl({HTML:"text/html",XML_APPLICATION:
"application/xml",XML_TEXT:"text/xml",XML_XHTML_APPLICATION:"application/xhtml+xml",XML_SVG_IMAGE:
"image/svg+xml"}),
B7=h.keys(Nd).map(function(e){return Nd[e]});function U7(e){return B7.indexOf(e)>-1}var W7=rl({HTML:
"http://www.w3.org/1999/xhtml",SVG:"http://www.w3.org/2000/svg",XML:
"http://www.w3.org/XML/1998/namespace",XMLNS:"http://www.w3.org/2000/xmlns/"});hn.assign=$7;hn.find=F7;
hn.freeze=rl;hn.HTML_BOOLEAN_ATTRIBUTES=
O$;hn.HTML_RAW_TEXT_ELEMENTS=Od;hn.HTML_VOID_ELEMENTS=N$;hn.hasDefaultHTMLNamespace=j7;hn.hasOwn=ta;
hn.isHTMLBooleanAttribute=_7;hn.isHTMLRawTextElement=L7;hn.isHTMLEscapableRawTextElement=z7;hn.isHTMLMimeType=
P$;hn.isHTMLVoidElement=M7;hn.isValidMimeType=U7;hn.MIME_TYPE=Nd;hn.NAMESPACE=W7});var _d=je($d=>{
"use strict";m();var K7=na();function F$(e,t){e.prototype=h.create(C.prototype,{constructor:{
value:e},name:{value:e.name,enumerable:!0,writable:t}})}var Id=K7.freeze({Error:"Error",
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
"OperationError",NotAllowedError:"NotAllowedError",OptOutError:"OptOutError"}),$$=h.keys(Id);
function _$(e){return typeof e=="number"&&e>=1&&e<=25}
function G7(e){return typeof e=="string"&&e.substring(e.length-Id.Error.length)===Id.Error}function Fd(
e,t){
_$(e)?(this.name=$$[e],this.message=t||""):(this.message=e,this.name=G7(t)?t:Id.Error),C.captureStackTrace&&
C.captureStackTrace(this,Fd)}F$(Fd,!0);h.defineProperties(Fd.prototype,{code:{enumerable:!0,get:
function(){
var e=$$.indexOf(this.name);return _$(e)?e:0}}});var M$={INDEX_SIZE_ERR:1,DOMSTRING_SIZE_ERR:2,
HIERARCHY_REQUEST_ERR:3,
WRONG_DOCUMENT_ERR:4,INVALID_CHARACTER_ERR:5,NO_DATA_ALLOWED_ERR:6,NO_MODIFICATION_ALLOWED_ERR:7,
NOT_FOUND_ERR:8,
NOT_SUPPORTED_ERR:9,INUSE_ATTRIBUTE_ERR:10,INVALID_STATE_ERR:11,SYNTAX_ERR:12,
INVALID_MODIFICATION_ERR:13,
NAMESPACE_ERR:14,INVALID_ACCESS_ERR:15,VALIDATION_ERR:16,TYPE_MISMATCH_ERR:17,SECURITY_ERR:18,
NETWORK_ERR:19,
ABORT_ERR:20,URL_MISMATCH_ERR:21,QUOTA_EXCEEDED_ERR:22,TIMEOUT_ERR:23,INVALID_NODE_TYPE_ERR:24,
DATA_CLONE_ERR:25},
Av=h.entries(M$);for(Pd=0;Pd<Av.length;Pd++)I$=Av[Pd][0],Fd[I$]=Av[Pd][1];var I$,Pd;function Ov(e,t,
n){
this.message=e,this.locator=t,this.cause=n,C.captureStackTrace&&C.captureStackTrace(this,Ov)}F$(Ov);
$d.DOMException=Fd;$d.DOMExceptionName=Id;$d.ExceptionCode=M$;$d.ParseError=Ov});var Mv=je(Oe=>{
"use strict";m();function W$(e){try{typeof e!="function"&&(e=RegExp);var t=new e("\u{1D306}",
"u").exec("\u{1D306}");return!!t&&t[0].length===2}catch{}return!1}var sl=W$();function os(e){if(e.source[
0]!==
"[")throw new C(e+" can not be used with chars");return e.source.slice(1,e.source.lastIndexOf("]"))}
function ol(e,t){if(e.source[0]!=="[")throw new C("/"+e.source+"/ can not be used with chars_without");
if(!t||typeof t!="string")throw new C(E.stringify(t)+" is not a valid search");if(e.source.indexOf(t)===
-1)throw new C('"'+t+'" is not is /'+e.source+"/");if(t==="-"&&e.source.indexOf(t)!==1)throw new C(
'"'+t+'" is not at the first postion of /'+e.source+"/");return new RegExp(e.source.replace(t,""),sl?
"u":"")}function Le(e){var t=this;return new RegExp(x.prototype.slice.call(arguments).map(function(n){
var r=typeof n=="string";if(r&&t===void 0&&n==="|")throw new C(
"use regg instead of reg to wrap expressions with `|`!");return r?n:n.source}).join(""),sl?"u":"")}
function Ee(e){if(arguments.length===0)
throw new C("no parameters provided");return Le.apply(Ee,["(?:"].concat(x.prototype.slice.call(
arguments),
[")"]))}var H7="\uFFFD",is=/[-\x09\x0A\x0D\x20-\x2C\x2E-\uD7FF\uE000-\uFFFD]/;sl&&(is=Le("[",os(is),
"\\u{10000}-\\u{10FFFF}","]"));var q7=new RegExp("[^"+os(is)+"]",sl?"u":""),xg=/[\x20\x09\x0D\x0A]/,
Z7=os(xg),pt=Le(xg,"+"),It=Le(xg,"*"),Md=/[:_a-zA-Z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
sl&&(Md=Le("[",os(Md),"\\u{10000}-\\u{10FFFF}","]"));var J7=os(Md),Iv=Le("[",J7,os(/[-.0-9\xB7]/),os(
/[\u0300-\u036F\u203F-\u2040]/),"]"),gr=Le(Md,Iv,"*"),V7=Le("^",gr,"$"),L$=Le(Iv,"+"),Y7=Le("&",gr,
";"),X7=Ee(/&#[0-9]+;|&#x[0-9a-fA-F]+;/),Ld=Ee(Y7,"|",X7),zd=Le("%",gr,";"),Fv=Ee(Le('"',Ee(/[^%&"]/,
"|",zd,"|",Ld),"*",'"'),"|",Le("'",Ee(/[^%&']/,"|",zd,"|",Ld),"*","'")),Q7=Ee('"',Ee(/[^<&"]/,"|",Ld),
"*",'"',"|","'",Ee(/[^<&']/,"|",Ld),"*","'"),eY=ol(Md,":"),tY=ol(Iv,":"),Nv=Le(eY,tY,"*"),nY=Le("^",
Nv,"$"),jd=Le(Nv,Ee(":",Nv),"?"),rY=Le("^",jd,"$"),oY=Le("(",jd,")"),il=Ee(/"[^"]*"|'[^']*'/),iY=Le(
/^<\?/,"(",gr,")",Ee(pt,"(?!",xg,")(",is,"*?)"),"?",/\?>/),z$=/[\x20\x0D\x0Aa-zA-Z0-9-'()+,./:=?;!*#@$_%]/,
Bd=Ee('"',z$,'*"',"|","'",ol(z$,"'"),"*'"),K$="<!--",G$="-->",sY=Le(K$,Ee(ol(is,"-"),"|",Le("-",ol(
is,
"-"))),"*",G$),j$="#PCDATA",aY=Ee(Le(/\(/,It,j$,Ee(It,/\|/,It,jd),"*",It,/\)\*/),"|",Le(/\(/,It,j$,
It,
/\)/)),uY=/[?*+]?/,lY=Le(/\([^>]+\)/,uY),cY=Ee("EMPTY","|","ANY","|",aY,"|",lY),dY="<!ELEMENT",mY=Le(
dY,pt,Ee(jd,"|",zd),pt,Ee(cY,"|",zd),It,">"),pY=Le("NOTATION",pt,/\(/,It,gr,Ee(It,/\|/,It,gr),"*",It,
/\)/),fY=Le(/\(/,It,L$,Ee(It,/\|/,It,L$),"*",It,/\)/),gY=Ee(pY,"|",fY),hY=Ee(
/CDATA|ID|IDREF|IDREFS|ENTITY|ENTITIES|NMTOKEN|NMTOKENS/,
"|",gY),yY=Ee(/#REQUIRED|#IMPLIED/,"|",Ee(Ee("#FIXED",pt),"?",Q7)),bY=Ee(pt,gr,pt,hY,pt,yY),wY="<!ATTLIST",
vY=Le(wY,pt,gr,bY,"*",It,">"),Pv="about:legacy-compat",kY=Ee('"'+Pv+'"',"|","'"+Pv+"'"),$v="SYSTEM",
Tg="PUBLIC",Sg=Ee(Ee($v,pt,il),"|",Ee(Tg,pt,Bd,pt,il)),xY=Le("^",Ee(Ee($v,pt,"(?<SystemLiteralOnly>",
il,")"),"|",Ee(Tg,pt,"(?<PubidLiteral>",Bd,")",pt,"(?<SystemLiteral>",il,")"))),TY=Le("^",Bd,
"$"),SY=Le("^",il,"$"),EY=Ee(pt,"NDATA",pt,gr),CY=Ee(Fv,"|",Ee(Sg,EY,"?")),H$="<!ENTITY",RY=Le(H$,pt,
gr,pt,CY,It,">"),DY=Ee(Fv,"|",Sg),AY=Le(H$,pt,"%",pt,gr,pt,DY,It,">"),OY=Ee(RY,"|",AY),NY=Le(Tg,pt,
Bd),
PY=Le("<!NOTATION",pt,gr,pt,Ee(Sg,"|",NY),It,">"),_v=Le(It,"=",It),B$=/1[.]\d+/,IY=Le(pt,"version",
_v,
Ee("'",B$,"'","|",'"',B$,'"')),U$=/[A-Za-z][-A-Za-z0-9._]*/,FY=Ee(pt,"encoding",_v,Ee('"',U$,'"',"|",
"'",U$,"'")),$Y=Ee(pt,"standalone",_v,Ee("'",Ee("yes","|","no"),"'","|",'"',Ee("yes","|","no"),'"')),
_Y=Le(/^<\?xml/,IY,FY,"?",$Y,"?",It,/\?>/),MY="<!DOCTYPE",LY="<![CDATA[",zY="]]>",jY=/<!\[CDATA\[/,
BY=/\]\]>/,
UY=Le(is,"*?",BY),WY=Le(jY,UY);Oe.chars=os;Oe.chars_without=ol;Oe.detectUnicodeSupport=W$;Oe.reg=Le;
Oe.regg=Ee;Oe.ABOUT_LEGACY_COMPAT=Pv;Oe.ABOUT_LEGACY_COMPAT_SystemLiteral=kY;Oe.AttlistDecl=vY;Oe.CDATA_START=
LY;Oe.CDATA_END=zY;Oe.CDSect=WY;Oe.Char=is;Oe.Comment=sY;Oe.COMMENT_START=K$;Oe.COMMENT_END=G$;Oe.DOCTYPE_DECL_START=
MY;Oe.elementdecl=mY;Oe.EntityDecl=OY;Oe.EntityValue=Fv;Oe.ExternalID=Sg;Oe.ExternalID_match=xY;Oe.Name=
gr;Oe.Name_exact=V7;Oe.NCName_exact=nY;Oe.NotationDecl=PY;Oe.Reference=Ld;Oe.PEReference=zd;Oe.PI=iY;
Oe.PUBLIC=Tg;Oe.PubidLiteral=Bd;Oe.PubidLiteral_match=TY;Oe.QName=jd;Oe.QName_exact=rY;Oe.QName_group=
oY;Oe.S=pt;Oe.SChar_s=Z7;Oe.S_OPT=It;Oe.SYSTEM=$v;Oe.SystemLiteral=il;Oe.SystemLiteral_match=SY;Oe.InvalidChar=
q7;Oe.UNICODE_REPLACEMENT_CHARACTER=H7;Oe.UNICODE_SUPPORT=sl;Oe.XMLDecl=_Y});var qv=je(jt=>{
"use strict";m();var Ir=na(),Ao=Ir.find,KY=Ir.hasDefaultHTMLNamespace,ul=Ir.hasOwn,GY=Ir.
isHTMLMimeType,HY=Ir.isHTMLRawTextElement,qY=Ir.isHTMLVoidElement,Ud=Ir.MIME_TYPE,Oo=Ir.NAMESPACE,Bn=S(
),
Q$=_d(),ue=Q$.DOMException,Dn=Q$.DOMExceptionName,zt=Mv();function tr(e){if(e!==Bn)throw new TypeError(
"Illegal constructor")}function ZY(e){return e!==""}function JY(e){return e?e.split(/[\t\n\f\r ]+/).
filter(ZY):[]}function VY(e,t){return ul(e,t)||(e[t]=!0),e}function q$(e){if(!e)return[];var t=JY(e);
return h.keys(t.reduce(VY,{}))}function YY(e){return function(t){return e&&e.indexOf(t)!==-1}}
function e_(e){
if(!zt.QName_exact.test(e))throw new ue(ue.INVALID_CHARACTER_ERR,
'invalid character in qualified name "'+e+'"')}function zv(e,t){e_(t),e=e||null;var n=null,r=t;if(t.indexOf(
":")>=0){var o=t.split(":");
n=o[0],r=o[1]}if(n!==null&&e===null)throw new ue(ue.NAMESPACE_ERR,
"prefix is non-null and namespace is null");if(n==="xml"&&e!==Ir.NAMESPACE.XML)throw new ue(ue.NAMESPACE_ERR,
'prefix is "xml" and namespace is not the XML namespace');if((n==="xmlns"||t==="xmlns")&&e!==Ir.NAMESPACE.XMLNS)throw new ue(
ue.NAMESPACE_ERR,
'either qualifiedName or prefix is "xmlns" and namespace is not the XMLNS namespace');
if(e===Ir.NAMESPACE.XMLNS&&n!=="xmlns"&&t!=="xmlns")throw new ue(ue.NAMESPACE_ERR,
'namespace is the XMLNS namespace and neither qualifiedName nor prefix is "xmlns"');return[e,n,r]}
function dl(e,t){for(var n in e)
ul(e,n)&&(t[n]=e[n])}function nr(e,t){var n=e.prototype;if(!(n instanceof t)){let r=function(){};r.prototype=
t.prototype,r=new r,dl(n,r),e.prototype=n=r}n.constructor!=e&&(typeof e!="function"&&console.error(
"unknown Class:"+e),n.constructor=e)}var rr={},Pr=rr.ELEMENT_NODE=1,ll=rr.ATTRIBUTE_NODE=2,Wd=rr.TEXT_NODE=
3,t_=rr.CDATA_SECTION_NODE=4,n_=rr.ENTITY_REFERENCE_NODE=5,XY=rr.ENTITY_NODE=6,jv=rr.PROCESSING_INSTRUCTION_NODE=
7,Bv=rr.COMMENT_NODE=8,al=rr.DOCUMENT_NODE=9,r_=rr.DOCUMENT_TYPE_NODE=10,ss=rr.DOCUMENT_FRAGMENT_NODE=
11,QY=rr.NOTATION_NODE=12,Lt=Ir.freeze({DOCUMENT_POSITION_DISCONNECTED:1,DOCUMENT_POSITION_PRECEDING:
2,
DOCUMENT_POSITION_FOLLOWING:4,DOCUMENT_POSITION_CONTAINS:8,DOCUMENT_POSITION_CONTAINED_BY:16,
DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:32});
function o_(e,t){if(t.length<e.length)return o_(t,e);var n=null;for(var r in e){if(e[r]!==t[r])return n;
n=e[r]}return n}function Z$(e){return e.guid||(e.guid=f.random()),e.guid}function tn(){}tn.prototype=
{length:0,item:function(e){return e>=0&&e<this.length?this[e]:null},toString:function(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e?t={requireWellFormed:!!e.requireWellFormed,
splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};for(var n=[],r=0;r<this.length;r++)Hv(this[r],n,null,t);
return n.
join("")},filter:function(e){return x.prototype.filter.call(this,e)},indexOf:function(e){return x.prototype.
indexOf.call(this,e)}};tn.prototype[S.iterator]=function(){var e=this,t=0;return{next:function(){
return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function Do(e,t){
this.
_node=e,this._refresh=t,Dg(this)}function Dg(e){var t=e._node._inc||e._node.ownerDocument._inc;if(e.
_inc!==t){var n=e._refresh(e._node);if(g_(e,"length",n.length),!e.$$length||n.length<e.$$length)for(
var r=n.
length;r in e;r++)ul(e,r)&&delete e[r];dl(n,e),e._inc=t}}Do.prototype.item=function(e){return Dg(
this),
this[e]||null};nr(Do,tn);function cl(){this._nsIndex=h.create(null),this._noNsIndex=h.create(null)}
function i_(e,t){
for(var n=0;n<e.length;){if(e[n]===t)return n;n++}}function Uv(e,t,n){if(!t)return e._noNsIndex;var r=e.
_nsIndex[t];return!r&&n&&(r=e._nsIndex[t]=h.create(null)),r}function eX(e,t,n){var r=Uv(e,t,!1),o=r&&
r[n];return o||null}function tX(e,t){Uv(e,t.namespaceURI,!0)[t.localName]=t}function nX(e,t){var n=Uv(
e,t.namespaceURI,!1);n&&delete n[t.localName]}function rX(e,t,n,r){if(r?t[i_(t,r)]=n:(t[t.length]=n,
t.length++),tX(t,n),e){n.ownerElement=e;var o=e.ownerDocument;o&&(r&&u_(o,e,r),oX(o,e,n))}}function J$(
e,t,n){
var r=i_(t,n);if(r>=0){for(var o=t.length-1;r<=o;)t[r]=t[++r];if(t.length=o,nX(t,n),e){var i=e.ownerDocument;
i&&u_(i,e,n),n.ownerElement=null}}}cl.prototype={length:0,item:tn.prototype.item,getNamedItem:
function(e){
this._ownerElement&&this._ownerElement._isInHTMLDocumentAndNamespace()&&(e=e.toLowerCase());for(var t=0;
t<
this.length;){var n=this[t];if(n.nodeName===e)return n;t++}return null},setNamedItem:function(e){var t=e.
ownerElement;if(t&&t!==this._ownerElement)throw new ue(ue.INUSE_ATTRIBUTE_ERR);var n=eX(this,e.namespaceURI,
e.localName);return n===e?e:(rX(this._ownerElement,this,e,n),n)},setNamedItemNS:function(e){return this.
setNamedItem(e)},removeNamedItem:function(e){var t=this.getNamedItem(e);if(!t)throw new ue(ue.NOT_FOUND_ERR,
e);return J$(this._ownerElement,this,t),t},removeNamedItemNS:function(e,t){var n=this.getNamedItemNS(
e,t);if(!n)throw new ue(ue.NOT_FOUND_ERR,e?e+" : "+t:t);return J$(this._ownerElement,this,n),n},
getNamedItemNS:function(e,t){
e||(e=null);for(var n=0;n<this.length;){var r=this[n];if(r.localName===t&&r.namespaceURI===e)return r;
n++}return null}};cl.prototype[S.iterator]=function(){var e=this,t=0;return{next:function(){return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function s_(){}s_.prototype=
{hasFeature:function(e,t){return!0},createDocument:function(e,t,n){var r=Ud.XML_APPLICATION;e===Oo.HTML?
r=Ud.XML_XHTML_APPLICATION:e===Oo.SVG&&(r=Ud.XML_SVG_IMAGE);var o=new ai(Bn,{contentType:r});if(o.implementation=
this,o.childNodes=new tn,o.doctype=n||null,n&&o.appendChild(n),t){var i=o.createElementNS(e,t);o.appendChild(
i)}return o},createDocumentType:function(e,t,n,r){e_(e);var o=new Ng(Bn);return o.name=e,o.nodeName=
e,o.publicId=t||"",o.systemId=n||"",o.internalSubset=r||"",o.childNodes=new tn,o},createHTMLDocument:
function(e){
var t=new ai(Bn,{contentType:Ud.HTML});if(t.implementation=this,t.childNodes=new tn,e!==!1){t.doctype=
this.createDocumentType("html"),t.doctype.ownerDocument=t,t.appendChild(t.doctype);var n=t.createElement(
"html");t.appendChild(n);var r=t.createElement("head");if(n.appendChild(r),typeof e=="string"){var o=t.
createElement("title");o.appendChild(t.createTextNode(e)),r.appendChild(o)}n.appendChild(t.createElement(
"body"))}return t}};function et(e){tr(e)}et.prototype={firstChild:null,lastChild:null,
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
isSameNode:function(e){return this===e},insertBefore:function(e,t){return Rg(this,e,t)},replaceChild:
function(e,t){
Rg(this,e,t,d_),t&&this.removeChild(t)},removeChild:function(e){return l_(this,e)},appendChild:
function(e){
return this.insertBefore(e,null)},hasChildNodes:function(){return this.firstChild!=null},cloneNode:
function(e){
return f_(this.ownerDocument||this,this,e)},normalize:function(){yn(this,null,{enter:function(e){for(
var t=e.
firstChild;t;){var n=t.nextSibling;if(n!==null&&n.nodeType===Wd&&t.nodeType===Wd){for(var r=[],o=n;o!==
null&&o.nodeType===Wd;)r.push(o.data),o=o.nextSibling;for(var i=t.nextSibling;i!==o;){var s=i.nextSibling;
i.parentNode=null,i.previousSibling=null,i.nextSibling=null,i=s}t.nextSibling=o,o!==null?o.previousSibling=
t:e.lastChild=t,t.appendData(r.join("")),Wv(e.ownerDocument,e),t=o}else t=n}return!0}})},isSupported:
function(e,t){
return this.ownerDocument.implementation.hasFeature(e,t)},lookupPrefix:function(e){for(var t=this;t;
){
var n=t._nsMap;if(n){for(var r in n)if(ul(n,r)&&n[r]===e)return r}t=t.nodeType==ll?t.ownerDocument:t.
parentNode}return null},lookupNamespaceURI:function(e){for(var t=this;t;){var n=t._nsMap;if(n&&ul(n,
e))return n[e];t=t.nodeType==ll?t.ownerDocument:t.parentNode}return null},isDefaultNamespace:
function(e){
var t=this.lookupPrefix(e);return t==null},compareDocumentPosition:function(e){if(this===e)return 0;
var t=e,n=this,r=null,o=null;if(t instanceof ra&&(r=t,t=r.ownerElement),n instanceof ra&&(o=n,n=o.ownerElement,
r&&t&&n===t))for(var i=0,s;s=n.attributes[i];i++){if(s===r)return Lt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
Lt.DOCUMENT_POSITION_PRECEDING;if(s===o)return Lt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+Lt.DOCUMENT_POSITION_FOLLOWING}
if(!t||!n||n.ownerDocument!==t.ownerDocument)return Lt.DOCUMENT_POSITION_DISCONNECTED+Lt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
(Z$(n.ownerDocument)>Z$(t.ownerDocument)?Lt.DOCUMENT_POSITION_FOLLOWING:Lt.DOCUMENT_POSITION_PRECEDING);
if(o&&t===n)return Lt.DOCUMENT_POSITION_CONTAINS+Lt.DOCUMENT_POSITION_PRECEDING;if(r&&t===n)return Lt.
DOCUMENT_POSITION_CONTAINED_BY+Lt.DOCUMENT_POSITION_FOLLOWING;for(var a=[],u=t.parentNode;u;){if(!o&&
u===n)return Lt.DOCUMENT_POSITION_CONTAINED_BY+Lt.DOCUMENT_POSITION_FOLLOWING;a.push(u),u=u.parentNode}
a.reverse();for(var l=[],c=n.parentNode;c;){if(!r&&c===t)return Lt.DOCUMENT_POSITION_CONTAINS+Lt.DOCUMENT_POSITION_PRECEDING;
l.push(c),c=c.parentNode}l.reverse();var d=o_(a,l);for(var p in d.childNodes){var g=d.childNodes[p];
if(g===n)return Lt.DOCUMENT_POSITION_FOLLOWING;if(g===t)return Lt.DOCUMENT_POSITION_PRECEDING;if(l.indexOf(
g)>=0)return Lt.DOCUMENT_POSITION_FOLLOWING;if(a.indexOf(g)>=0)return Lt.DOCUMENT_POSITION_PRECEDING}
return 0}};function a_(e){return e=="<"&&"&lt;"||e==">"&&"&gt;"||e=="&"&&"&amp;"||e=='"'&&"&quot;"||
"&#"+e.charCodeAt()+";"}dl(rr,et);dl(rr,et.prototype);dl(Lt,et);dl(Lt,et.prototype);function Cg(e,t){
yn(e,null,{enter:function(n){return t(n)?yn.STOP:!0}})}function yn(e,t,n){for(var r=[{node:e,context:
t,
phase:yn.ENTER}];r.length>0;){var o=r.pop();if(o.phase===yn.ENTER){var i=n.enter(o.node,o.context);
if(i===
yn.STOP)return yn.STOP;if(r.push({node:o.node,context:i,phase:yn.EXIT}),i==null)continue;for(var s=o.
node.lastChild;s;)r.push({node:s,context:i,phase:yn.ENTER}),s=s.previousSibling}else n.exit&&n.exit(
o.node,o.context)}}yn.STOP=S("walkDOM.STOP");yn.ENTER=0;yn.EXIT=1;function ai(e,t){tr(e);var n=t||{}
;
this.ownerDocument=this,this.contentType=n.contentType||Ud.XML_APPLICATION,this.type=GY(this.contentType)?
"html":"xml"}function oX(e,t,n){e&&e._inc++;var r=n.namespaceURI;r===Oo.XMLNS&&(t._nsMap[n.prefix?n.
localName:""]=n.value)}function u_(e,t,n,r){e&&e._inc++;var o=n.namespaceURI;o===Oo.XMLNS&&delete t.
_nsMap[n.prefix?n.localName:""]}function Wv(e,t,n){if(e&&e._inc){e._inc++;var r=t.childNodes;if(n&&!n.
nextSibling)r[r.length++]=n;else{for(var o=t.firstChild,i=0;o;)r[i++]=o,o=o.nextSibling;r.length=i,
delete r[r.
length]}}}function l_(e,t){if(e!==t.parentNode)throw new ue(ue.NOT_FOUND_ERR,
"child's parent is not parent");var n=t.previousSibling,r=t.nextSibling;return n?n.nextSibling=r:e.firstChild=r,
r?r.previousSibling=
n:e.lastChild=n,Wv(e.ownerDocument,e),t.parentNode=null,t.previousSibling=null,t.nextSibling=null,t}
function iX(e){return e&&(e.nodeType===et.DOCUMENT_NODE||e.nodeType===et.DOCUMENT_FRAGMENT_NODE||e.nodeType===
et.ELEMENT_NODE)}function sX(e){return e&&(e.nodeType===et.CDATA_SECTION_NODE||e.nodeType===et.COMMENT_NODE||
e.nodeType===et.DOCUMENT_FRAGMENT_NODE||e.nodeType===et.DOCUMENT_TYPE_NODE||e.nodeType===et.ELEMENT_NODE||
e.nodeType===et.PROCESSING_INSTRUCTION_NODE||e.nodeType===et.TEXT_NODE)}function as(e){return e&&e.nodeType===
et.DOCUMENT_TYPE_NODE}function si(e){return e&&e.nodeType===et.ELEMENT_NODE}function c_(e){return e&&
e.nodeType===et.TEXT_NODE}function V$(e,t){var n=e.childNodes||[];if(Ao(n,si)||as(t))return!1;var r=Ao(
n,as);return!(t&&r&&n.indexOf(r)>n.indexOf(t))}function Y$(e,t){var n=e.childNodes||[];function r(i){
return si(i)&&i!==t}if(Ao(n,r))return!1;var o=Ao(n,as);return!(t&&o&&n.indexOf(o)>n.indexOf(t))}
function aX(e,t,n){
if(!iX(e))throw new ue(ue.HIERARCHY_REQUEST_ERR,"Unexpected parent node type "+e.nodeType);if(n&&n.parentNode!==
e)throw new ue(ue.NOT_FOUND_ERR,"child not in parent");if(!sX(t)||as(t)&&e.nodeType!==et.DOCUMENT_NODE)
throw new ue(ue.HIERARCHY_REQUEST_ERR,"Unexpected node type "+t.nodeType+" for parent node type "+e.
nodeType)}function uX(e,t,n){var r=e.childNodes||[],o=t.childNodes||[];if(t.nodeType===et.DOCUMENT_FRAGMENT_NODE){
var i=o.filter(si);if(i.length>1||Ao(o,c_))throw new ue(ue.HIERARCHY_REQUEST_ERR,
"More than one element or text in fragment");if(i.length===1&&!V$(e,n))throw new ue(ue.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(si(t)&&!V$(e,n))throw new ue(ue.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(as(t)){if(Ao(r,as))throw new ue(ue.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var s=Ao(r,si);if(n&&r.indexOf(s)<r.indexOf(n))throw new ue(ue.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element");if(!n&&s)throw new ue(ue.HIERARCHY_REQUEST_ERR,
"Doctype can not be appended since element is present")}}function d_(e,t,n){var r=e.childNodes||[],o=t.
childNodes||[];if(t.nodeType===et.DOCUMENT_FRAGMENT_NODE){var i=o.filter(si);if(i.length>1||Ao(o,c_))
throw new ue(ue.HIERARCHY_REQUEST_ERR,"More than one element or text in fragment");if(i.length===1&&
!Y$(e,n))throw new ue(ue.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(si(t)&&!Y$(e,n))throw new ue(ue.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(as(t)){if(Ao(r,function(u){return as(u)&&
u!==n}))throw new ue(ue.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var s=Ao(r,si);if(n&&r.indexOf(s)<r.indexOf(n))throw new ue(ue.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element")}}function Rg(e,t,n,r){aX(e,t,n),e.nodeType===et.DOCUMENT_NODE&&
(r||uX)(e,t,n);var o=t.parentNode;if(o&&o.removeChild(t),t.nodeType===ss){var i=t.firstChild;if(i==null)
return t;var s=t.lastChild}else i=s=t;var a=n?n.previousSibling:e.lastChild;i.previousSibling=a,s.nextSibling=
n,a?a.nextSibling=i:e.firstChild=i,n==null?e.lastChild=s:n.previousSibling=s;do i.parentNode=e;while(
i!==
s&&(i=i.nextSibling));return Wv(e.ownerDocument||e,e,t),t.nodeType==ss&&(t.firstChild=t.lastChild=null),
t}ai.prototype={implementation:null,nodeName:"#document",nodeType:al,doctype:null,documentElement:
null,
_inc:1,insertBefore:function(e,t){if(e.nodeType===ss){for(var n=e.firstChild;n;){var r=n.nextSibling;
this.insertBefore(n,t),n=r}return e}return Rg(this,e,t),e.ownerDocument=this,this.documentElement===
null&&e.nodeType===Pr&&(this.documentElement=e),e},removeChild:function(e){var t=l_(this,e);return t===
this.documentElement&&(this.documentElement=null),t},replaceChild:function(e,t){Rg(this,e,t,d_),e.ownerDocument=
this,t&&this.removeChild(t),si(e)&&(this.documentElement=e)},importNode:function(e,t){return lX(this,
e,t)},getElementById:function(e){var t=null;return Cg(this.documentElement,function(n){if(n.nodeType==
Pr&&n.getAttribute("id")==e)return t=n,!0}),t},createElement:function(e){var t=new ui(Bn);t.ownerDocument=
this,this.type==="html"&&(e=e.toLowerCase()),KY(this.contentType)&&(t.namespaceURI=Oo.HTML),t.nodeName=
e,t.tagName=e,t.localName=e,t.childNodes=new tn;var n=t.attributes=new cl;return n._ownerElement=t,t}
,
createDocumentFragment:function(){var e=new ml(Bn);return e.ownerDocument=this,e.childNodes=new tn,e}
,
createTextNode:function(e){var t=new Kd(Bn);return t.ownerDocument=this,t.childNodes=new tn,t.appendData(
e),t},createComment:function(e){var t=new Ag(Bn);return t.ownerDocument=this,t.childNodes=new tn,t.appendData(
e),t},createCDATASection:function(e){if(e.indexOf("]]>")!==-1)throw new ue(ue.INVALID_CHARACTER_ERR,
'data contains "]]>"');var t=new Og(Bn);return t.ownerDocument=this,t.childNodes=new tn,t.appendData(
e),t},createProcessingInstruction:function(e,t){var n=new Ig(Bn);return n.ownerDocument=this,n.childNodes=
new tn,n.nodeName=n.target=e,n.nodeValue=n.data=t,n},createAttribute:function(e){if(!zt.QName_exact.
test(e))throw new ue(ue.INVALID_CHARACTER_ERR,'invalid character in name "'+e+'"');return this.type===
"html"&&(e=e.toLowerCase()),this._createAttribute(e)},_createAttribute:function(e){var t=new ra(Bn);
return t.ownerDocument=this,t.childNodes=new tn,t.name=e,t.nodeName=e,t.localName=e,t.specified=!0,t}
,
createEntityReference:function(e){if(!zt.Name_exact.test(e))throw new ue(ue.INVALID_CHARACTER_ERR,
'not a valid xml name "'+e+'"');if(this.type==="html")throw new ue("document is an html document",Dn.NotSupportedError);
var t=new Pg(Bn);return t.ownerDocument=this,t.childNodes=new tn,t.nodeName=e,t},createElementNS:
function(e,t){
var n=zv(e,t),r=new ui(Bn),o=r.attributes=new cl;return r.childNodes=new tn,r.ownerDocument=this,r.nodeName=
t,r.tagName=t,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],o._ownerElement=r,r},
createAttributeNS:function(e,t){
var n=zv(e,t),r=new ra(Bn);return r.ownerDocument=this,r.childNodes=new tn,r.nodeName=t,r.name=t,r.specified=
!0,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],r}};nr(ai,et);function ui(e){tr(e),this._nsMap=
h.create(null)}ui.prototype={nodeType:Pr,attributes:null,getQualifiedName:function(){return this.prefix?
this.prefix+":"+this.localName:this.localName},_isInHTMLDocumentAndNamespace:function(){return this.
ownerDocument.type==="html"&&this.namespaceURI===Oo.HTML},hasAttributes:function(){return!!(this.attributes&&
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
n.value:null},setAttributeNS:function(e,t,n){var r=zv(e,t),o=r[2],i=this.getAttributeNodeNS(e,o);i?i.
value=i.nodeValue=""+n:(i=this.ownerDocument.createAttributeNS(e,t),i.value=i.nodeValue=""+n,this.setAttributeNode(
i))},getAttributeNodeNS:function(e,t){return this.attributes.getNamedItemNS(e,t)},
getElementsByClassName:function(e){
var t=q$(e);return new Do(this,function(n){var r=[];return t.length>0&&Cg(n,function(o){if(o!==n&&o.
nodeType===Pr){var i=o.getAttribute("class");if(i){var s=e===i;if(!s){var a=q$(i);s=t.every(YY(a))}s&&
r.push(o)}}}),r})},getElementsByTagName:function(e){var t=(this.nodeType===al?this:this.ownerDocument).
type==="html",n=e.toLowerCase();return new Do(this,function(r){var o=[];return Cg(r,function(i){if(!(
i===
r||i.nodeType!==Pr))if(e==="*")o.push(i);else{var s=i.getQualifiedName(),a=t&&i.namespaceURI===Oo.HTML?
n:e;s===a&&o.push(i)}}),o})},getElementsByTagNameNS:function(e,t){return new Do(this,function(n){var r=[
];
return Cg(n,function(o){o!==n&&o.nodeType===Pr&&(e==="*"||o.namespaceURI===e)&&(t==="*"||o.localName==
t)&&r.push(o)}),r})}};ai.prototype.getElementsByClassName=ui.prototype.getElementsByClassName;ai.prototype.
getElementsByTagName=ui.prototype.getElementsByTagName;ai.prototype.getElementsByTagNameNS=ui.prototype.
getElementsByTagNameNS;nr(ui,et);function ra(e){tr(e),this.namespaceURI=null,this.prefix=null,this.ownerElement=
null}ra.prototype.nodeType=ll;nr(ra,et);function us(e){tr(e)}us.prototype={data:"",substringData:
function(e,t){
return this.data.substring(e,e+t)},appendData:function(e){e=this.data+e,this.nodeValue=this.data=e,
this.
length=e.length},insertData:function(e,t){this.replaceData(e,0,t)},deleteData:function(e,t){this.replaceData(
e,t,"")},replaceData:function(e,t,n){var r=this.data.substring(0,e),o=this.data.substring(e+t);n=r+n+
o,this.nodeValue=this.data=n,this.length=n.length}};nr(us,et);function Kd(e){tr(e)}Kd.prototype={
nodeName:"#text",nodeType:Wd,splitText:function(e){var t=this.data,n=t.substring(e);t=t.substring(0,
e),this.data=
this.nodeValue=t,this.length=t.length;var r=this.ownerDocument.createTextNode(n);return this.parentNode&&
this.parentNode.insertBefore(r,this.nextSibling),r}};nr(Kd,us);function Ag(e){tr(e)}Ag.prototype={
nodeName:"#comment",nodeType:Bv};nr(Ag,us);function Og(e){tr(e)}Og.prototype={nodeName:
"#cdata-section",nodeType:t_};
nr(Og,Kd);function Ng(e){tr(e)}Ng.prototype.nodeType=r_;nr(Ng,et);function Kv(e){tr(e)}Kv.prototype.
nodeType=QY;nr(Kv,et);function Gv(e){tr(e)}Gv.prototype.nodeType=XY;nr(Gv,et);function Pg(e){tr(e)}
Pg.
prototype.nodeType=n_;nr(Pg,et);function ml(e){tr(e)}ml.prototype.nodeName="#document-fragment";ml.prototype.
nodeType=ss;nr(ml,et);function Ig(e){tr(e)}Ig.prototype.nodeType=jv;nr(Ig,us);function m_(){}m_.prototype.
serializeToString=function(e,t){return p_.call(e,t)};et.prototype.toString=p_;function p_(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e!=null?t={requireWellFormed:
!!e.
requireWellFormed,splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={
requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};var n=[],r=this.nodeType===al&&this.documentElement||this,o=r.
prefix,i=r.namespaceURI;if(i&&o==null){var o=r.lookupPrefix(i);if(o==null)var s=[{namespace:i,prefix:
null}]}
return Hv(this,n,s,t),n.join("")}function X$(e,t,n){var r=e.prefix||"",o=e.namespaceURI;if(!o||r==="xml"&&
o===Oo.XML||o===Oo.XMLNS)return!1;for(var i=n.length;i--;){var s=n[i];if(s.prefix===r)return s.
namespace!==o}return!0}function Eg(e,t,n,r){if(r&&!zt.QName_exact.test(t))throw new ue(
'The attribute name "'+t+'" is not a valid XML QName',Dn.InvalidStateError);e.push(" ",t,'="',n.replace(
/[<>&"\t\n\r]/g,
a_),'"')}function Hv(e,t,n,r){n||(n=[]);var o=r.nodeFilter,i=r.requireWellFormed,s=r.splitCDATASections,
a=e.nodeType===al?e:e.ownerDocument,u=a.type==="html";yn(e,{ns:n},{enter:function(l,c){var d=c.ns;if(
o)
if(l=o(l),l){if(typeof l=="string")return t.push(l),null}else return null;switch(l.nodeType){case Pr:
var p=l.attributes,g=p.length,b=l.tagName,v=b;if(!u&&!l.prefix&&l.namespaceURI){for(var O,N=0;N<p.length;
N++)
if(p.item(N).name==="xmlns"){O=p.item(N).value;break}if(!O)for(var P=d.length-1;P>=0;P--){var I=d[P];
if(I.prefix===""&&I.namespace===l.namespaceURI){O=I.namespace;break}}if(O!==l.namespaceURI)for(var P=d.
length-1;P>=0;P--){var I=d[P];if(I.namespace===l.namespaceURI){I.prefix&&(v=I.prefix+":"+b);break}}}
if(i&&!zt.QName_exact.test(v))throw new ue('The element name "'+v+'" is not a valid XML QName',Dn.InvalidStateError);
t.push("<",v);for(var F=d.slice(),_=0;_<g;_++){var L=p.item(_);L.prefix=="xmlns"?F.push({prefix:L.localName,
namespace:L.value}):L.nodeName=="xmlns"&&F.push({prefix:"",namespace:L.value})}for(var _=0;_<g;_++){
var L=p.item(_);if(X$(L,u,F)){var U=L.prefix||"",z=L.namespaceURI;Eg(t,U?"xmlns:"+U:"xmlns",z,i),F.push(
{prefix:U,namespace:z})}var j=o?o(L):L;j&&(typeof j=="string"?t.push(j):Eg(t,j.name,j.value,i))}if(b===
v&&X$(l,u,F)){var G=l.prefix||"",z=l.namespaceURI;Eg(t,G?"xmlns:"+G:"xmlns",z,i),F.push({prefix:G,
namespace:z})}
var q=!l.firstChild;if(q&&(u||l.namespaceURI===Oo.HTML)&&(q=qY(b)),q)return t.push("/>"),null;if(t.push(
">"),u&&HY(b)){for(var X=l.firstChild;X;)X.data?t.push(X.data):Hv(X,t,F.slice(),r),X=X.nextSibling;
return t.
push("</",v,">"),null}return{ns:F,tag:v};case al:case ss:if(i&&l.nodeType===al&&l.documentElement==null)
throw new ue("The Document has no documentElement",Dn.InvalidStateError);return{ns:d};case ll:return Eg(
t,l.name,l.value,i),null;case Wd:if(i&&zt.InvalidChar.test(l.data))throw new ue(
"The Text node data contains characters outside the XML Char production",Dn.InvalidStateError);
return t.push(l.data.replace(
/[<&>]/g,a_)),null;case t_:if(i&&l.data.indexOf("]]>")!==-1)throw new ue(
'The CDATASection data contains "]]>"',Dn.InvalidStateError);return s?t.push(zt.CDATA_START,l.data.replace(
/]]>/g,"]]]]><![CDATA[>"),zt.CDATA_END):t.push(zt.CDATA_START,l.data,zt.CDATA_END),null;case Bv:if(i){
if(zt.InvalidChar.
test(l.data))throw new ue(
"The comment node data contains characters outside the XML Char production",
Dn.InvalidStateError);if(l.data.indexOf("--")!==-1||l.data[l.data.length-1]==="-")throw new ue(
'The comment node data contains "--" or ends with "-"',Dn.InvalidStateError)}return t.push(zt.COMMENT_START,
l.data,zt.COMMENT_END),null;case r_:var ge=l.publicId,K=l.systemId;if(i){if(!zt.Name_exact.test(l.name))
throw new ue('The doctype name "'+l.name+'" is not a valid XML Name',Dn.InvalidStateError);if(ge&&!zt.
PubidLiteral_match.test(ge))throw new ue("DocumentType publicId is not a valid PubidLiteral",Dn.InvalidStateError);
if(K&&K!=="."&&!zt.SystemLiteral_match.test(K))throw new ue(
"DocumentType systemId is not a valid SystemLiteral",Dn.InvalidStateError);if(l.internalSubset&&l.internalSubset.indexOf(
"]>")!==-1)throw new ue(
'DocumentType internalSubset contains "]>"',Dn.InvalidStateError)}return t.push(zt.DOCTYPE_DECL_START,
" ",l.name),ge?(t.push(" ",zt.PUBLIC," ",ge),K&&K!=="."&&t.push(" ",K)):K&&K!=="."&&t.push(" ",zt.SYSTEM,
" ",K),l.internalSubset&&t.push(" [",l.internalSubset,"]"),t.push(">"),null;case jv:if(i){if(!zt.NCName_exact.
test(l.target)||l.target.toLowerCase()==="xml")throw new ue('The processing instruction target "'+l.
target+'" is not a valid XML NCName or is reserved',Dn.InvalidStateError);if(zt.InvalidChar.test(l.data))
throw new ue("The ProcessingInstruction data contains characters outside the XML Char production",Dn.
InvalidStateError);if(l.data.indexOf("?>")!==-1)throw new ue(
'The ProcessingInstruction data contains "?>"',Dn.InvalidStateError)}return t.push("<?",l.target," ",
l.data,"?>"),null;case n_:if(i&&!zt.Name_exact.
test(l.nodeName))throw new ue('The entity reference name "'+l.nodeName+'" is not a valid XML Name',
Dn.
InvalidStateError);return t.push("&",l.nodeName,";"),null;default:return t.push("??",l.nodeName),
null}},
exit:function(l,c){c&&c.tag&&t.push("</",c.tag,">")}})}function lX(e,t,n){var r;return yn(t,null,{
enter:function(o,i){
var s=o.cloneNode(!1);s.ownerDocument=e,s.parentNode=null,i===null?r=s:i.appendChild(s);var a=o.nodeType===
ll||n;return a?s:null}}),r}function f_(e,t,n){var r;return yn(t,null,{enter:function(o,i){var s=new o.
constructor(Bn);for(var a in o)if(ul(o,a)){var u=o[a];typeof u!="object"&&u!=s[a]&&(s[a]=u)}o.childNodes&&
(s.childNodes=new tn),s.ownerDocument=e;var l=n;switch(s.nodeType){case Pr:var c=o.attributes,d=s.attributes=
new cl,p=c.length;d._ownerElement=s;for(var g=0;g<p;g++)s.setAttributeNode(f_(e,c.item(g),!0));break;
case ll:
l=!0}return i!==null?i.appendChild(s):r=s,l?s:null}}),r}function g_(e,t,n){e[t]=n}function Lv(e){for(
var t=[],
n=e.firstChild;n;)n.nodeType===Pr&&t.push(n),n=n.nextSibling;return t}try{h.defineProperty&&(h.defineProperty(
Do.prototype,"length",{get:function(){return Dg(this),this.$$length}}),h.defineProperty(et.prototype,
"textContent",{get:function(){if(this.nodeType===Pr||this.nodeType===ss){var e=[];return yn(this,
null,
{enter:function(t){if(t.nodeType===Pr||t.nodeType===ss)return!0;if(t.nodeType===jv||t.nodeType===Bv)
return null;e.push(t.nodeValue)}}),e.join("")}return this.nodeValue},set:function(e){switch(this.nodeType){
case Pr:case ss:
for(;this.firstChild;)this.removeChild(this.firstChild);(e||T(e))&&this.appendChild(this.ownerDocument.
createTextNode(e));break;default:this.data=e,this.value=e,this.nodeValue=e}}}),h.defineProperty(us.prototype,
"data",{get:function(){return this._data!=null?this._data:""},set:function(e){this._data=e,this.length=
typeof e=="string"?e.length:0}}),h.defineProperty(us.prototype,"nodeValue",{get:function(){return this.
data},set:function(e){this.data=e},enumerable:!0,configurable:!0}),h.defineProperty(ui.prototype,
"children",{get:function(){return new Do(this,Lv)}}),h.defineProperty(ai.prototype,"children",{get:
function(){
return new Do(this,Lv)}}),h.defineProperty(ml.prototype,"children",{get:function(){return new Do(
this,
Lv)}}),g_=function(e,t,n){e["$$"+t]=n})}catch{}jt._updateLiveList=Dg;jt.Attr=ra;jt.CDATASection=Og;
jt.
CharacterData=us;jt.Comment=Ag;jt.Document=ai;jt.DocumentFragment=ml;jt.DocumentType=Ng;jt.DOMImplementation=
s_;jt.Element=ui;jt.Entity=Gv;jt.EntityReference=Pg;jt.LiveNodeList=Do;jt.NamedNodeMap=cl;jt.Node=et;
jt.NodeList=tn;jt.Notation=Kv;jt.Text=Kd;jt.ProcessingInstruction=Ig;jt.walkDOM=yn;jt.XMLSerializer=
m_});var y_=je(Gd=>{"use strict";m();var h_=na().freeze;Gd.XML_ENTITIES=h_({amp:"&",apos:"'",gt:">",
lt:"<",
quot:'"'});Gd.HTML_ENTITIES=h_({Aacute:"\xC1",aacute:"\xE1",Abreve:"\u0102",abreve:"\u0103",ac:
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
zwnj:"\u200C"});Gd.entityMap=Gd.HTML_ENTITIES});var C_=je($g=>{"use strict";m();var yl=na(),Ie=Mv(),
k_=_d(),cX=yl.isHTMLEscapableRawTextElement,dX=yl.
isHTMLMimeType,mX=yl.isHTMLRawTextElement,Zd=yl.hasOwn,b_=yl.NAMESPACE,pX=k_.ParseError,fX=k_.DOMException,
pl=0,ls=1,fl=2,Hd=3,gl=4,hl=5,qd=6,Fg=7;function x_(){}x_.prototype={parse:function(e,t,n){var r=this.
domBuilder;r.startDocument(),bX(t,t=h.create(null)),gX(e,t,n,r,this.errorHandler),r.endDocument()}};
var Zv=/&#?\w+;?/g;function gX(e,t,n,r,o){var i=dX(r.mimeType);e.indexOf(Ie.UNICODE_REPLACEMENT_CHARACTER)>=
0&&o.warning("Unicode replacement character detected, source encoding issues?");function s(ie){if(ie>
65535){ie-=65536;var xe=55296+(ie>>10),wt=56320+(ie&1023);return T.fromCharCode(xe,wt)}else return T.
fromCharCode(ie)}function a(ie){var xe=ie[ie.length-1]===";"?ie:ie+";";if(!i&&xe!==ie)return o.error(
"EntityRef: expecting ;"),ie;var wt=Ie.Reference.exec(xe);if(!wt||wt[0].length!==xe.length)return o.
error("entity not matching Reference production: "+ie),ie;var Ht=xe.slice(1,-1);return Zd(n,Ht)?n[Ht]:
Ht.charAt(0)==="#"?s(parseInt(Ht.substring(1).replace("x","0x"))):(o.error("entity not found:"+ie),
ie)}
function u(ie){if(ie>O){var xe=e.substring(O,ie).replace(Zv,a);p&&g(O),r.characters(xe,0,ie-O),O=ie}
}
var l=0,c=0,d=/\r\n?|\n|$/g,p=r.locator;function g(ie,xe){for(;ie>=c&&(xe=d.exec(e));)l=c,c=xe.index+
xe[0].length,p.lineNumber++;p.columnNumber=ie-l+1}for(var b=[{currentNSMap:t}],v=[],O=0;;){try{var N=e.
indexOf("<",O);if(N<0){if(!i&&v.length>0)return o.fatalError("unclosed xml tag(s): "+v.join(", "));
if(!e.
substring(O).match(/^\s*$/)){var P=r.doc,I=P.createTextNode(e.substring(O));if(P.documentElement)return o.
error("Extra content at the end of the document");P.appendChild(I),r.currentElement=I}return}if(N>O){
var F=e.substring(O,N);!i&&v.length===0&&(F=F.replace(new RegExp(Ie.S_OPT.source,"g"),""),F&&o.error(
"Unexpected content outside root element: '"+F+"'")),u(N)}switch(e.charAt(N+1)){case"/":var we=e.indexOf(
">",N+2),_=e.substring(N+2,we>0?we:void 0);if(!_)return o.fatalError("end tag name missing");var L=Ie.
reg("^",Ie.QName_group,Ie.S_OPT,"$"),U=we>0&&L.exec(_);if(!U){var z=we>0&&Ie.reg("^",Ie.QName_group).
exec(_);if(i&&z)o.warning('end tag name contains invalid trailing characters: "'+_+'"'),U=z;else if(
z&&
new RegExp(L.source,L.flags+"m").test(_))o.error(
'end tag name is followed by a line break and trailing content: "'+_+'"'),U=z;else return o.fatalError(
'end tag name contains invalid characters: "'+_+
'"')}if(!r.currentElement&&!r.doc.documentElement)return;var j=v[v.length-1]||r.currentElement.tagName||
r.doc.documentElement.tagName||"";if(j!==U[1]){var G=U[1].toLowerCase();if(!i||j.toLowerCase()!==G)return o.
fatalError('Opening and ending tag mismatch: "'+j+'" != "'+_+'"')}var q=b.pop();v.pop();var X=q.localNSMap;
if(r.endElement(q.uri,q.localName,j),X)for(var ge in X)Zd(X,ge)&&r.endPrefixMapping(ge);we++;break;
case"?":p&&g(N),we=vX(e,N,r,o);break;case"!":p&&g(N),we=S_(e,N,r,o,i);break;default:p&&g(N);var K=new E_,
oe=b[b.length-1].currentNSMap,we=hX(e,N,K,oe,a,o,i),ze=K.length;if(K.closed||(i&&yl.isHTMLVoidElement(
K.tagName)?K.closed=!0:v.push(K.tagName)),p&&ze){for(var ft=w_(p,{}),st=0;st<ze;st++){var Re=K[st];g(
Re.offset),Re.locator=w_(p,{})}r.locator=ft,v_(K,r,oe)&&b.push(K),r.locator=p}else v_(K,r,oe)&&b.push(
K);i&&!K.closed?we=yX(e,we,K.tagName,a,r):we++}}catch(ie){if(ie instanceof pX)throw ie;if(ie instanceof
fX)return o.fatalError("Error constructing the DOM: "+ie.name+": "+ie.message,ie);o.error(
"element parse error: "+ie),we=-1}we>O?O=we:u(f.max(N,O)+1)}}function w_(e,t){return t.lineNumber=e.lineNumber,
t.columnNumber=e.columnNumber,t}function hX(e,t,n,r,o,i,s){function a(g,b,v){if(Zd(n.attributeNames,
g))return i.fatalError("Attribute "+g+" redefined");if(!s&&b.indexOf("<")>=0)return i.fatalError(
"Unescaped '<' not allowed in attributes values");n.addValue(g,b.replace(/[\t\n\r]/g," ").replace(Zv,
o),
v)}for(var u,l,c=++t,d=pl;;){var p=e.charAt(c);if(d===pl&&p==="<")throw new C(
"unexpected < in tag name: "+e.slice(t,c));switch(p){case"=":if(d===ls)u=e.slice(t,c),d=Hd;else if(d===fl)d=Hd;
else throw new C(
"attribute equal must after attrName");break;case"'":case'"':if(d===Hd||d===ls)if(d===ls&&(i.warning(
'attribute value must after "="'),u=e.slice(t,c)),t=c+1,c=e.indexOf(p,t),c>0)l=e.slice(t,c),a(u,l,t-
1),d=hl;else throw new C("attribute value no end '"+p+"' match");else if(d==gl)l=e.slice(t,c),a(u,l,
t),i.warning('attribute "'+u+'" missed start quot('+p+")!!"),t=c+1,d=hl;else throw new C(
'attribute value must after "="');break;case"/":switch(d){case pl:n.setTagName(e.slice(t,c));case hl:
case qd:case Fg:
d=Fg,n.closed=!0;case gl:case ls:break;case fl:n.closed=!0;break;default:throw new C(
"attribute invalid close char('/')")}break;case"":return i.error("unexpected end of input"),d==pl&&n.setTagName(
e.slice(
t,c)),c;case">":switch(d){case pl:n.setTagName(e.slice(t,c));case hl:case qd:case Fg:break;case gl:
case ls:
l=e.slice(t,c),l.slice(-1)==="/"&&(n.closed=!0,l=l.slice(0,-1));case fl:d===fl&&(l=u),d==gl?(i.warning(
'attribute "'+l+'" missed quot(")!'),a(u,l,t)):(s||i.warning('attribute "'+l+'" missed value!! "'+l+
'" instead!!'),a(l,l,t));break;case Hd:if(!s)return i.fatalError(`AttValue: ' or " expected`)}return c;
case"\x80":p=" ";default:if(p<=" ")switch(d){case pl:n.setTagName(e.slice(t,c)),d=qd;break;case ls:u=e.slice(
t,c),d=fl;break;case gl:var l=e.slice(t,c);i.warning('attribute "'+l+'" missed quot(")!!'),a(u,l,t);
case hl:
d=qd;break}else switch(d){case fl:s||i.warning('attribute "'+u+'" missed value!! "'+u+'" instead2!!'),
a(u,u,t),t=c,d=ls;break;case hl:i.warning('attribute space is required"'+u+'"!!');case qd:d=ls,t=c;
break;case Hd:
d=gl,t=c;break;case Fg:throw new C("elements closed character '/' and '>' must be connected to")}}c++}
}
function v_(e,t,n){for(var r=e.tagName,o=null,d=e.length;d--;){var i=e[d],s=i.qName,a=i.value,p=s.indexOf(
":");if(p>0)var u=i.prefix=s.slice(0,p),l=s.slice(p+1),c=u==="xmlns"&&l;else l=s,u=null,c=s==="xmlns"&&
"";i.localName=l,c!==!1&&(o==null&&(o=h.create(null),n=h.create(n)),n[c]=o[c]=a,i.uri=b_.XMLNS,t.startPrefixMapping(
c,a))}for(var d=e.length;d--;)i=e[d],i.prefix&&(i.prefix==="xml"&&(i.uri=b_.XML),i.prefix!=="xmlns"&&
(i.uri=n[i.prefix]));var p=r.indexOf(":");p>0?(u=e.prefix=r.slice(0,p),l=e.localName=r.slice(p+1)):(
u=
null,l=e.localName=r);var g=e.uri=n[u||""];if(t.startElement(g,l,r,e),e.closed){if(t.endElement(g,l,
r),o)for(u in o)Zd(o,u)&&t.endPrefixMapping(u)}else return e.currentNSMap=n,e.localNSMap=o,!0}
function yX(e,t,n,r,o){
var i=cX(n);if(i||mX(n)){var s=new RegExp("</"+n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")+">","ig");s.lastIndex=
t;var a=s.exec(e),u=a?a.index:-1;if(u<0)return t+1;var l=e.substring(t+1,u);return i&&(l=l.replace(
Zv,
r)),o.characters(l,0,l.length),u}return t+1}function bX(e,t){for(var n in e)Zd(e,n)&&(t[n]=e[n])}
function T_(e,t){
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
substringStartsWithCaseInsensitive:u}}function wX(e,t){function n(a,u){var l=Ie.PI.exec(a.substringFromIndex(
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
"doctype internal subset is not well-formed, missing ]")}}function S_(e,t,n,r,o){var i=T_(e,t);
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
o||(i.skipBlanks(),u.internalSubset=wX(i,r)),i.skipBlanks(),i.char()!==">"?r.fatalError(
"doctype not terminated with > at position "+i.getIndex()):(i.skip(1),n.startDTD(u.name,u.publicId,u.systemId,
u.
internalSubset),n.endDTD(),i.getIndex())}default:return r.fatalError(
'Not well-formed XML starting with "<!" at position '+t)}}function vX(e,t,n,r){var o=e.substring(t).match(
Ie.PI);if(!o)return r.fatalError(
"Invalid processing instruction starting at position "+t);if(o[1].toLowerCase()==="xml"){if(t>0)return r.
fatalError("processing instruction at position "+t+" is an xml declaration which is only at the start of the document");
if(!Ie.XMLDecl.test(e.substring(t)))return r.fatalError("xml declaration is not well-formed")}return n.processingInstruction(
o[1],o[2]),t+o[0].length}function E_(){this.attributeNames=
h.create(null)}E_.prototype={setTagName:function(e){if(!Ie.QName_exact.test(e))throw new C(
"invalid tagName:"+e);this.tagName=e},addValue:function(e,t,n){if(!Ie.QName_exact.test(e))throw new C(
"invalid attribute:"+e);this.attributeNames[e]=this.length,this[this.length++]={qName:e,value:t,
offset:n}},
length:0,getLocalName:function(e){return this[e].localName},getLocator:function(e){return this[e].locator}
,
getQName:function(e){return this[e].qName},getURI:function(e){return this[e].uri},getValue:function(
e){
return this[e].value}};$g.XMLReader=x_;$g.parseUtils=T_;$g.parseDoctypeCommentOrCData=S_});var I_=je(
wl=>{"use strict";m();var oa=na(),kX=qv(),xX=_d(),R_=y_(),TX=C_(),SX=kX.DOMImplementation,
EX=oa.hasDefaultHTMLNamespace,CX=oa.isHTMLMimeType,RX=oa.isValidMimeType,O_=oa.MIME_TYPE,Jv=oa.NAMESPACE,
D_=xX.ParseError,DX=TX.XMLReader;function N_(e){return e.replace(/\r[\n\u0085]/g,`
`).replace(/[\r\u0085\u2028\u2029]/g,`
`)}function P_(e){if(e=e||{},e.locator===void 0&&(e.locator=!0),this.assign=e.assign||oa.assign,this.
domHandler=e.domHandler||Mg,this.onError=e.onError||e.errorHandler,e.errorHandler&&typeof e.errorHandler!=
"function")throw new TypeError("errorHandler object is no longer supported, switch to onError!");e.errorHandler&&
e.errorHandler("warning","The `errorHandler` option has been deprecated, use `onError` instead!",
this),
this.normalizeLineEndings=e.normalizeLineEndings||N_,this.locator=!!e.locator,this.xmlns=this.assign(
h.create(null),e.xmlns)}P_.prototype.parseFromString=function(e,t){if(!RX(t))throw new TypeError(
'DOMParser.parseFromString: the provided mimeType "'+t+'" is not valid.');var n=this.assign(h.create(
null),
this.xmlns),r=R_.XML_ENTITIES,o=n[""]||null;EX(t)?(r=R_.HTML_ENTITIES,o=Jv.HTML):t===O_.XML_SVG_IMAGE&&
(o=Jv.SVG),n[""]=o,n.xml=n.xml||Jv.XML;var i=new this.domHandler({mimeType:t,defaultNamespace:o,
onError:this.
onError}),s=this.locator?{}:void 0;this.locator&&i.setDocumentLocator(s);var a=new DX;a.errorHandler=
i,a.domBuilder=i;var u=!oa.isHTMLMimeType(t);return u&&typeof e!="string"&&a.errorHandler.fatalError(
"source is not a string"),a.parse(this.normalizeLineEndings(T(e)),n,r),i.doc.documentElement||a.errorHandler.
fatalError("missing root element"),i.doc};function Mg(e){var t=e||{};this.mimeType=t.mimeType||O_.XML_APPLICATION,
this.defaultNamespace=t.defaultNamespace||null,this.cdata=!1,this.currentElement=void 0,this.doc=void 0,
this.locator=void 0,this.onError=t.onError}function bl(e,t){t.lineNumber=e.lineNumber,t.columnNumber=
e.columnNumber}Mg.prototype={startDocument:function(){var e=new SX;this.doc=CX(this.mimeType)?e.createHTMLDocument(
!1):e.createDocument(this.defaultNamespace,"")},startElement:function(e,t,n,r){var o=this.doc,i=o.createElementNS(
e,n||t),s=r.length;_g(this,i),this.currentElement=i,this.locator&&bl(this.locator,i);for(var a=0;a<s;
a++){
var e=r.getURI(a),u=r.getValue(a),n=r.getQName(a),l=o.createAttributeNS(e,n);this.locator&&bl(r.getLocator(
a),l),l.value=l.nodeValue=u,i.setAttributeNode(l)}},endElement:function(e,t,n){this.currentElement=this.
currentElement.parentNode},startPrefixMapping:function(e,t){},endPrefixMapping:function(e){},
processingInstruction:function(e,t){
var n=this.doc.createProcessingInstruction(e,t);this.locator&&bl(this.locator,n),_g(this,n)},
ignorableWhitespace:function(e,t,n){},
characters:function(e,t,n){if(e=A_.apply(this,arguments),e){if(this.cdata)var r=this.doc.createCDATASection(
e);else var r=this.doc.createTextNode(e);this.currentElement?this.currentElement.appendChild(r):
/^\s*$/.
test(e)&&this.doc.appendChild(r),this.locator&&bl(this.locator,r)}},skippedEntity:function(e){},
endDocument:function(){
this.doc.normalize()},setDocumentLocator:function(e){e&&(e.lineNumber=0),this.locator=e},comment:
function(e,t,n){
e=A_.apply(this,arguments);var r=this.doc.createComment(e);this.locator&&bl(this.locator,r),_g(this,
r)},startCDATA:function(){this.cdata=!0},endCDATA:function(){this.cdata=!1},startDTD:function(e,t,n,
r){
var o=this.doc.implementation;if(o&&o.createDocumentType){var i=o.createDocumentType(e,t,n,r);this.locator&&
bl(this.locator,i),_g(this,i),this.doc.doctype=i}},reportError:function(e,t){if(typeof this.onError==
"function")try{this.onError(e,t,this)}catch(n){throw new D_("Reporting "+e+' "'+t+'" caused '+n,this.
locator)}else console.error("[xmldom "+e+"]\u0009"+t,AX(this.locator))},warning:function(e){this.reportError(
"warning",e)},error:function(e){this.reportError("error",e)},fatalError:function(e,t){throw this.reportError(
"fatalError",e),new D_(e,this.locator,t)}};function AX(e){if(e)return`
@#[line:`+e.lineNumber+",col:"+e.columnNumber+"]"}function A_(e,t,n){return typeof e=="string"?e.substr(
t,n):e.length>=t+n||t?new java.lang.String(e,t,n)+"":e}
"endDTD,startEntity,endEntity,attributeDecl,elementDecl,externalEntityDecl,internalEntityDecl,resolveEntity,getExternalSubset,notationDecl,unparsedEntityDecl".replace(
/\w+/g,function(e){Mg.prototype[e]=function(){return null}});function _g(e,t){
e.currentElement?e.currentElement.appendChild(t):e.doc.appendChild(t)}function OX(e){if(e==="error")
throw"onErrorStopParsing"}function NX(){throw"onWarningStopParsing"}wl.__DOMHandler=Mg;wl.DOMParser=
P_;wl.normalizeLineEndings=N_;wl.onErrorStopParsing=OX;wl.onWarningStopParsing=NX});var F_=je(tt=>{
"use strict";m();var vl=na();tt.assign=vl.assign;tt.hasDefaultHTMLNamespace=vl.hasDefaultHTMLNamespace;
tt.isHTMLMimeType=vl.isHTMLMimeType;tt.isValidMimeType=vl.isValidMimeType;tt.MIME_TYPE=vl.MIME_TYPE;
tt.NAMESPACE=vl.NAMESPACE;var Lg=_d();tt.DOMException=Lg.DOMException;tt.DOMExceptionName=Lg.DOMExceptionName;
tt.ExceptionCode=Lg.ExceptionCode;tt.ParseError=Lg.ParseError;var nn=qv();tt.Attr=nn.Attr;tt.CDATASection=
nn.CDATASection;tt.CharacterData=nn.CharacterData;tt.Comment=nn.Comment;tt.Document=nn.Document;tt.DocumentFragment=
nn.DocumentFragment;tt.DocumentType=nn.DocumentType;tt.DOMImplementation=nn.DOMImplementation;tt.Element=
nn.Element;tt.Entity=nn.Entity;tt.EntityReference=nn.EntityReference;tt.LiveNodeList=nn.LiveNodeList;
tt.NamedNodeMap=nn.NamedNodeMap;tt.Node=nn.Node;tt.NodeList=nn.NodeList;tt.Notation=nn.Notation;tt.ProcessingInstruction=
nn.ProcessingInstruction;tt.Text=nn.Text;tt.XMLSerializer=nn.XMLSerializer;var zg=I_();tt.DOMParser=
zg.DOMParser;tt.normalizeLineEndings=zg.normalizeLineEndings;tt.onErrorStopParsing=zg.onErrorStopParsing;
tt.onWarningStopParsing=zg.onWarningStopParsing});var jg=je((Gat,$_)=>{"use strict";m();function PX(
e){return e[e.length-1]}function IX(e){return e[0]}
$_.exports={last:PX,first:IX}});var Fr=je((qat,L_)=>{"use strict";m();function Jd(e){
"@babel/helpers - typeof";return Jd=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Jd(e)}function __(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function FX(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?__(h(n),!0).forEach(function(r){
$X(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):__(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function $X(e,t,
n){
return(t=_X(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function _X(e){var t=MX(e,"string");return Jd(t)=="symbol"?t:t+""}function MX(e,t){if(Jd(e)!="object"||
!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Jd(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
T:k)(e)}var M_=jg(),Bg=M_.last,ia=M_.first;function sa(e){this.name="GenericError",this.message=e,
this.
stack=new C(e).stack}sa.prototype=C.prototype;function bn(e){this.name="TemplateError",this.message=
e,this.stack=new C(e).stack}bn.prototype=new sa;function Vd(e){this.name="RenderingError",this.message=
e,this.stack=new C(e).stack}Vd.prototype=new sa;function Ug(e){this.name="ScopeParserError",this.message=
e,this.stack=new C(e).stack}Ug.prototype=new sa;function cs(e){this.name="InternalError",this.properties=
{explanation:"InternalError"},this.message=e,this.stack=new C(e).stack}cs.prototype=new sa;function Vv(
e){
this.name="APIVersionError",this.properties={explanation:"APIVersionError"},this.message=e,this.stack=
new C(e).stack}Vv.prototype=new sa;function LX(e,t){var n=new Vv(e);throw n.properties=FX({id:
"api_version_error"},t),n}function zX(e){var t=h.keys(e.files).slice(0,10),n="";t.length===0?n="Empty zip file":
n="Zip file contains : ".concat(t.join(","));var r=new cs(
"The filetype for this file could not be identified, is this file corrupted ? ".concat(n));throw r.properties={
id:"filetype_not_identified",explanation:
"The filetype for this file could not be identified, is this file corrupted ? ".concat(
n)},r}function jX(e){var t=new cs('The filetype "'.concat(e,'" is not handled by Docxtemplater'));
throw t.
properties={id:"filetype_not_handled",explanation:'The file you are trying to generate is of type "'.
concat(e,'", but only docx and pptx formats are handled'),fileType:e},t}function BX(e){var t=new bn(
"Multi error");throw t.properties={errors:e,id:"multi_error",explanation:
"The template has multiple errors"},t}function UX(e){var t=new bn("Unopened tag");return t.properties={
xtag:Bg(e.xtag.split(" ")),
id:"unopened_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unopened')},t}function WX(e){var t=new bn(
"Duplicate open tag, expected one open tag");return t.properties={xtag:ia(e.xtag.split(" ")),id:
"duplicate_open_tag",context:e.
xtag,offset:e.offset,lIndex:e.lIndex,explanation:'The tag beginning with "'.concat(e.xtag.substr(0,
30),
'" has duplicate open tags')},t}function KX(e){var t=new bn(
"Duplicate close tag, expected one close tag");return t.properties={xtag:ia(e.xtag.split(" ")),id:
"duplicate_close_tag",context:e.xtag,offset:e.
offset,lIndex:e.lIndex,explanation:'The tag ending with "'.concat(e.xtag.substr(0,30),
'" has duplicate close tags')},t}function GX(e){var t=new bn("Unclosed tag");return t.properties={
xtag:ia(e.xtag.split(
" ")).substr(1),id:"unclosed_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unclosed')},t}function HX(e){e.position==="left"?
qX(e):ZX(e)}function qX(e){var t=new bn('No tag "'.concat(e.element,'" was found at the ').concat(e.
position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_left",explanation:
'No tag "'.concat(e.element,'" was found at the left'),offset:n.offset,part:n,parsed:e.parsed,index:
e.index,
element:e.element},t}function ZX(e){var t=new bn('No tag "'.concat(e.element,'" was found at the ').
concat(e.position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_right",
explanation:'No tag "'.concat(e.element,'" was found at the right'),offset:n.offset,part:n,parsed:e.parsed,
index:e.
index,element:e.element},t}function JX(e){var t=e.tag,n=e.value,r=e.offset,o=new Vd(
"There are some XML corrupt characters");return o.properties={id:"invalid_xml_characters",xtag:t,
value:n,offset:r,explanation:'There are some corrupt characters for the field "'.concat(t,'"')},o}
function VX(e){var t=e.tag,n=e.value,
r=e.offset,o=e.partDelims,i=new Vd("Non string values are not allowed for rawXML tags");return i.properties=
{id:"invalid_raw_xml_value",xtag:t,value:n,offset:r,explanation:'The value of the raw tag : "'.concat(
o,'" is not a string')},i}function YX(e){var t=e.part,n=t.value,r=t.offset,o=e.id,i=o===void 0?
"raw_tag_outerxml_invalid":o,s=e.message,a=s===void 0?"Raw tag not in paragraph":s,u=e.part,l=e.explanation,
c=l===void 0?'The tag "'.concat(n,'" is not inside a paragraph'):l;typeof c=="function"&&(c=c(u));
var d=new bn(
a);throw d.properties={id:i,explanation:c,rootError:e.rootError,xtag:n,offset:r,postparsed:e.postparsed,
expandTo:e.expandTo,index:e.index},d}function XX(e){var t=new bn(
"Raw tag should be the only text in paragraph"),n=e.part.value;throw t.properties={id:
"raw_xml_tag_should_be_only_text_in_paragraph",explanation:'The raw tag "'.concat(n,
'" should be the only text in this paragraph. This means that this tag should not be surrounded by any text or spaces.'),
xtag:n,offset:e.part.offset,paragraphParts:e.paragraphParts},
t}function QX(e){var t=e.location,n=e.offset,r=e.square,o=t==="start"?"unclosed":"unopened",i=t==="start"?
"Unclosed":"Unopened",s=new bn("".concat(i," loop")),a=e.value;return s.properties={id:"".concat(
o,"_loop"),explanation:'The loop with tag "'.concat(a,'" is ').concat(o),xtag:a,offset:n},r&&(s.properties.
square=r),s}function eQ(e,t){var n=new bn("Unbalanced loop tag"),r=t[0].part.value,o=t[1].part.value,
i=e[0].part.value,s=e[1].part.value;return n.properties={id:"unbalanced_loop_tags",explanation:
"Unbalanced loop tags {#".concat(r,"}{/").concat(o,"}{#").concat(i,"}{/").concat(s,"}"),offset:[t[0].part.
offset,e[1].part.offset],lastPair:{left:t[0].part.value,right:t[1].part.value},pair:{left:e[0].part.
value,right:e[1].part.value}},n}function tQ(e){var t=e.tags,n=new bn(
"Closing tag does not match opening tag");return n.properties={id:
"closing_tag_does_not_match_opening_tag",explanation:'The tag "'.
concat(t[0].value,'" is closed by the tag "').concat(t[1].value,'"'),openingtag:ia(t).value,offset:[
ia(t).offset,Bg(t).offset],closingtag:Bg(t).value},ia(t).square&&(n.properties.square=[ia(t).square,
Bg(t).square]),n}function nQ(e){var t=e.tag,n=e.offset,r=new bn('The position of the loop tags "'.concat(
t,'" would produce invalid XML'));return r.properties={xtag:t,id:"loop_position_invalid",explanation:
'The tags "'.concat(t,
'" are misplaced in the document, for example one of them is in a table and the other one outside the table'),
offset:n},r}function rQ(e){var t=e.tag,n=e.rootError,r=e.offset,o=new Ug(
"Scope parser compilation failed");return o.properties={id:"scopeparser_compilation_failed",offset:r,
xtag:t,explanation:'The scope parser for the tag "'.concat(t,'" failed to compile'),rootError:n},o}
function oQ(e){
var t=e.tag,n=e.scope,r=e.error,o=e.offset,i=new Ug("Scope parser execution failed");return i.properties=
{id:"scopeparser_execution_failed",explanation:'The scope parser for the tag "'.concat(t,
'" failed to execute'),scope:n,offset:o,xtag:t,rootError:r},i}function iQ(e,t){var n='Unimplemented tag type "'.
concat(e.type,'"');e.module&&(n+=' "'.concat(e.module,'"'));var r=new bn(n);throw r.properties={part:
e,
index:t,id:"unimplemented_tag_type"},r}function sQ(){var e=new cs("Malformed xml");throw e.properties=
{explanation:"The template contains malformed xml",id:"malformed_xml"},e}function aQ(){var e=new cs(
"You must run `.compile()` before running `.resolveData()`");throw e.properties={id:
"resolve_before_compile",explanation:"You must run `.compile()` before running `.resolveData()`"},e}
function uQ(){var e=new cs(
"You should not call .render on a document that had compilation errors");throw e.properties={id:
"render_on_invalid_template",explanation:
"You should not call .render on a document that had compilation errors"},e}function lQ(){var e=new cs(
"You should not call .render twice on the same Docxtemplater instance");throw e.properties={id:
"render_twice",explanation:"You should not call .render twice on the same Docxtemplater instance"},e}
function cQ(e,t){var n=new bn("An XML file has invalid xml");throw n.
properties={id:"file_has_invalid_xml",content:e,offset:t,explanation:
"The docx contains invalid XML, it is most likely corrupt"},n}L_.exports={XTError:sa,XTTemplateError:
bn,XTInternalError:cs,XTScopeParserError:Ug,
XTAPIVersionError:Vv,RenderingError:Vd,XTRenderingError:Vd,getClosingTagNotMatchOpeningTag:tQ,
getLoopPositionProducesInvalidXMLError:nQ,
getScopeCompilationError:rQ,getScopeParserExecutionError:oQ,getUnclosedTagException:GX,
getUnopenedTagException:UX,
getUnmatchedLoopException:QX,getDuplicateCloseTagException:KX,getDuplicateOpenTagException:WX,
getCorruptCharactersException:JX,
getInvalidRawXMLValueException:VX,getUnbalancedLoopException:eQ,throwApiVersionError:LX,
throwFileTypeNotHandled:jX,
throwFileTypeNotIdentified:zX,throwMalformedXml:sQ,throwMultiError:BX,throwExpandNotFound:YX,
throwRawTagShouldBeOnlyTextInParagraph:XX,
throwUnimplementedTagType:iQ,throwXmlTagNotFound:HX,throwXmlInvalid:cQ,throwResolveBeforeCompile:aQ,
throwRenderInvalidTemplate:uQ,throwRenderTwice:lQ}});var Gt=je((Jat,H_)=>{"use strict";m();function dQ(
e,t){return gQ(e)||fQ(e,t)||pQ(e,t)||mQ()}function mQ(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function pQ(e,t){
if(e){if(typeof e=="string")return z_(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?x.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?z_(e,t):void 0}}function z_(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=x(t);n<t;
n++)
r[n]=e[n];return r}function fQ(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function gQ(
e){
if(x.isArray(e))return e}var j_=F_(),hQ=j_.DOMParser,yQ=j_.XMLSerializer,bQ=Fr(),B_=bQ.throwXmlTagNotFound,
U_=jg(),wQ=U_.last,vQ=U_.first,kQ=h.prototype.hasOwnProperty,xQ=Function.prototype.bind,Wg=Function.
prototype.call,TQ=Wg.bind(Wg,xQ),SQ=TQ(Wg,Wg,kQ);function EQ(e){return/^[ \n\r\t]+$/.test(e)}
function CQ(e){
return{get:function(n){return e==="."?n:n&&(SQ(n,e)?n[e]:void 0)}}}function RQ(e){for(var t=0;t<e.length;
t++){
var n=e[t];n.message&&console.warn("Warning : "+n.message)}}var Yv={};function DQ(e,t,n){var r;if(Yv[
t]?
r=Yv[t]:(r=new RegExp("(<.* ".concat(t,'=")([^"]*)(".*)$')),Yv[t]=r),r.test(e))return e.replace(r,
"$1".concat(n,"$3"));var o=e.lastIndexOf("/>");return o===-1&&(o=e.lastIndexOf(">")),e.substr(0,o)+" ".
concat(t,'="').concat(n,'"')+e.substr(o)}function AQ(e,t){var n=e.indexOf(" ".concat(t,'="'));if(n===
-1)return null;var r=e.substr(n).search(/["']/)+n,o=e.substr(r+1).search(/["']/)+r;return e.substr(r+
1,o-r)}function OQ(e,t){var n=e.length-t.length;return n>=0&&e.lastIndexOf(t,n)===n}function NQ(e,t){
return e.lastIndexOf(t,0)===0}function PQ(e){for(var t=[],n={},r=[],o=0,i=e.length;o<i;++o)n[e[o]]?t.
push(e[o]):(n[e[o]]=!0,r.push(e[o]));return t}function IQ(e){for(var t={},n=[],r=0,o=e.length;r<o;++r)
t[e[r]]||(t[e[r]]=!0,n.push(e[r]));return n}function FQ(e,t){for(var n=[[]],r=0;r<e.length;r++){var o=e[
r],
i=n[n.length-1],s=t(o);s==="start"?n.push([o]):s==="end"?(i.push(o),n.push([])):i.push(o)}for(var a=[
],
u=0;u<n.length;u++){var l=n[u];l.length>0&&a.push(l)}return a}function $Q(){return{errorLogging:
"json",stripInvalidXMLChars:!1,paragraphLoop:!1,nullGetter:function(t){return t.module?"":
"undefined"},xmlFileNames:[
"[Content_Types].xml"],parser:CQ,warnFn:RQ,linebreaks:!1,fileTypeConfig:null,delimiters:{start:"{",
end:"}"},syntax:{changeDelimiterPrefix:"=",preserveNewlinesInTags:!1,allowUnopenedTag:!1,
allowUnclosedTag:!1,
allowUnbalancedLoops:!1}}}function _Q(e){return new yQ().serializeToString(e).replace(
/xmlns(:[a-z0-9]+)?="" ?/g,
"")}function MQ(e){return e.charCodeAt(0)===65279&&(e=e.substr(1)),new hQ().parseFromString(e,
"text/xml")}var W_=[["&","&amp;"],["<","&lt;"],[">","&gt;"],['"',"&quot;"],["'","&apos;"]],Yd=W_.map(
function(e){
var t=dQ(e,2),n=t[0],r=t[1];return{rstart:new RegExp(r,"g"),rend:new RegExp(n,"g"),start:r,end:n}});
function LQ(e){for(var t=Yd.length-1;t>=0;t--){var n=Yd[t];e=e.replace(n.rstart,n.end)}return e}
function zQ(e){
var t;(t=e)!==null&&t!==void 0&&t.toString?e=e.toString():e="";for(var n,r=0,o=Yd.length;r<o;r++)n=Yd[
r],
e=e.replace(n.rend,n.start);return e}function jQ(e){for(var t=[],n=0;n<e.length;n++)for(var r=e[n],o=0;
o<
r.length;o++){var i=r[o];t.push(i)}return t}function BQ(e,t){if(!t)return e;for(var n=0,r=t.length;n<
r;n++)e.push(t[n]);return e}var UQ=new RegExp(T.fromCharCode(160),"g");function WQ(e){return e.replace(
UQ," ")}function KQ(e,t){for(var n=[],r;(r=e.exec(t))!=null;)n.push({array:r,offset:r.index});return n}
function Qv(e,t){return e==="</"+t+">"}function ek(e,t){return e.indexOf("<"+t)===0&&[">"," ","/"].indexOf(
e[t.length+1])!==-1}function GQ(e,t,n){var r=K_(e,t,n);if(r!==null)return r;B_({position:"right",
element:t,
parsed:e,index:n})}function K_(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n,i=e.length;o<i;o++)
for(var s=e[o],a=0,u=t;a<u.length;a++){var l=u[a];if(Qv(s.value,l)&&r--,ek(s.value,l)&&r++,r===0)return o}
return null}function HQ(e,t,n){var r=G_(e,t,n);if(r!==null)return r;B_({position:"left",element:t,
parsed:e,
index:n})}function G_(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n;o>=0;o--)for(var i=e[o],s=0,
a=t;s<a.length;s++){var u=a[s];if(ek(i.value,u)&&r--,Qv(i.value,u)&&r++,r===0)return o}return null}
function qQ(e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&(o==="start"||o==="selfclosing")}function ZQ(
e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&o==="end"}function JQ(e){var t=e.type,n=e.
tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="start"}function VQ(e){
var t=e.type,n=e.tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="end"}
function YQ(e){var t=e.type,n=e.tag,r=e.position;return["w:br","a:br"].indexOf(n)!==-1&&t==="tag"&&(
r===
"start"||r==="selfclosing")}function XQ(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n===
"start"}function QQ(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n==="end"}function eee(
e){
var t=e.type,n=e.position;return t==="placeholder"||t==="content"&&n==="insidetag"}function tee(e,t){
var n=e.module,r=e.type;return t instanceof x||(t=[t]),r==="placeholder"&&t.indexOf(n)!==-1}var Xv=/[\x00-\x08\x0B\x0C\x0E-\x1F]/g;
function nee(e){return Xv.lastIndex=0,Xv.test(e)}function ree(e){return typeof e!="string"&&(e=T(e)),
e.replace(Xv,"")}function oee(e){var t={};for(var n in e){var r=e[n];t[r]||(t[r]=[]),t[r].push(n)}
return t}
function iee(e,t){for(var n=[],r=0;r<e.length;r++)n.push({item:e[r],index:r});n.sort(function(s,a){
return t(
s.item,a.item)||s.index-a.index});for(var o=[],i=0;i<n.length;i++)o.push(n[i].item);return o}
function see(e,t){
return t.delimiters.start+e.raw+t.delimiters.end}H_.exports={getPartWithDelimiters:see,endsWith:OQ,
startsWith:NQ,
isContent:eee,isParagraphStart:JQ,isParagraphEnd:VQ,isBreakTag:YQ,isTagStart:qQ,isTagEnd:ZQ,
isTextStart:XQ,
isTextEnd:QQ,isStarting:ek,isEnding:Qv,isModule:tee,uniq:IQ,getDuplicates:PQ,chunkBy:FQ,last:wQ,
first:vQ,
xml2str:_Q,str2xml:MQ,getRightOrNull:K_,getRight:GQ,getLeftOrNull:G_,getLeft:HQ,pregMatchAll:KQ,
convertSpaces:WQ,
charMapRegexes:Yd,hasCorruptCharacters:nee,removeCorruptCharacters:ree,getDefaults:$Q,wordToUtf8:LQ,
utf8ToWord:zQ,concatArrays:jQ,pushArray:BQ,invertMap:oee,charMap:W_,getSingleAttribute:AQ,
setSingleAttribute:DQ,
isWhiteSpace:EQ,stableSort:iee}});var V_=je((Yat,J_)=>{"use strict";m();function aee(e,t){return dee(
e)||cee(e,t)||lee(e,t)||uee()}function uee(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function lee(e,
t){
if(e){if(typeof e=="string")return q_(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?x.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?q_(e,t):void 0}}function q_(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=x(t);n<t;
n++)
r[n]=e[n];return r}function cee(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function dee(
e){
if(x.isArray(e))return e}function wn(e){"@babel/helpers - typeof";return wn=typeof S=="function"&&
typeof S.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S=="function"&&t.constructor===
S&&t!==S.prototype?"symbol":typeof t},wn(e)}function mee(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function Z_(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=
r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(e,fee(r.key),r)}}
function pee(e,t,n){
return t&&Z_(e.prototype,t),n&&Z_(e,n),h.defineProperty(e,"prototype",{writable:!1}),e}function fee(
e){
var t=gee(e,"string");return wn(t)=="symbol"?t:t+""}function gee(e,t){if(wn(e)!="object"||!e)return e;
var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(wn(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:k)(e)}var hee=(function(){
function e(){
mee(this,e)}return pee(e,null,[{key:"createSchema",value:function(n){var r={validate:n,optional:
function(){
return e.createSchema(function(i){return i===void 0?{success:!0,value:i}:n(i)})},nullable:function(){
return e.createSchema(function(i){return i==null?{success:!0,value:i}:n(i)})}};return r}},{key:
"string",value:function(){return e.createSchema(function(n){return typeof n!="string"?{success:!1,
error:"Expected string, received ".concat(wn(n))}:{success:!0,value:n}})}},{key:"date",value:
function(){return e.
createSchema(function(n){return n instanceof R?{success:!0,value:n}:{success:!1,error:
"Expected date, received ".concat(wn(n))}})}},{key:"boolean",value:function(){return e.createSchema(
function(n){return typeof n!=
"boolean"?{success:!1,error:"Expected boolean, received ".concat(wn(n))}:{success:!0,value:n}})}},{
key:"number",value:function(){return e.createSchema(function(n){return typeof n!="number"?{success:!1,
error:"Expected number, received ".concat(wn(n))}:{success:!0,value:n}})}},{key:"function",value:
function(){
return e.createSchema(function(n){return typeof n!="function"?{success:!1,error:
"Expected function, received ".concat(wn(n))}:{success:!0,value:n}})}},{key:"array",value:function(n){
return e.createSchema(
function(r){if(!x.isArray(r))return{success:!1,error:"Expected array, received ".concat(wn(r))};for(
var o=0;o<
r.length;o++){var i=n.validate(r[o]);if(!i.success)return{success:!1,error:"".concat(i.error,
" at index ").concat(o)}}return{success:!0,value:r}})}},{key:"any",value:function(){return e.createSchema(
function(n){
return{success:!0,value:n}})}},{key:"isRegex",value:function(){return e.createSchema(function(n){
return n instanceof
RegExp?{success:!0,value:n}:{success:!1,error:"Expected RegExp, received ".concat(wn(n))}})}},{key:
"union",value:function(n){return e.createSchema(function(r){for(var o=0;o<n.length;o++){var i=n[o],s=i.
validate(r);if(s.success)return s}return{success:!1,error:"Value ".concat(r,
" does not match any schema in union")}})}},{key:"object",value:function(n){var r=e.createSchema(
function(o){if(o==null)return{
success:!1,error:"Expected object, received ".concat(o)};if(wn(o)!=="object")return{success:!1,error:
"Expected object, received ".concat(wn(o))};for(var i=0,s=h.entries(n);i<s.length;i++){var a=aee(s[i],
2),u=a[0],l=a[1],c=l.validate(o[u]);if(!c.success)return{success:!1,error:"".concat(c.error," at ").
concat(u)}}return{success:!0,value:o}});return r.strict=function(){return e.createSchema(function(o){
var i=r.validate(o);if(!i.success)return i;var s=h.keys(o).filter(function(a){return!(a in n)});
return s.
length>0?{success:!1,error:"Unexpected properties: ".concat(s.join(", "))}:i})},r}},{key:"record",
value:function(n){
return e.createSchema(function(r){if(r===null)return{success:!1,error:
"Expected object, received null"};if(wn(r)!=="object")return{success:!1,error:
"Expected object, received ".concat(wn(r))};for(var o=0,
i=h.keys(r);o<i.length;o++){var s=i[o];if(typeof s!="string")return{success:!1,error:
"Expected string key, received ".concat(wn(s)," at ").concat(s)};var a=n.validate(r[s]);if(!a.success)return{
success:!1,
error:"".concat(a.error," at key ").concat(s)}}return{success:!0,value:r}})}}])})();J_.exports=hee});
var X_=je((Qat,Y_)=>{"use strict";m();var yee=Gt(),bee=yee.str2xml,wee="_rels/.rels";function vee(e){
for(var t=e.files[wee],n=t?bee(t.asText()):null,r=n?n.getElementsByTagName("Relationship"):[],o={},i=0;
i<
r.length;i++){var s=r[i];o[s.getAttribute("Target")]=s.getAttribute("Type")}return o}Y_.exports={
getRelsTypes:vee}});var tM=je((tut,eM)=>{"use strict";m();var kee=Gt(),xee=kee.str2xml,Q_="[Content_Types].xml";
function Tee(e,t,n){
for(var r={},o=0;o<e.length;o++){var i=e[o],s=i.getAttribute("ContentType"),a=i.getAttribute(
"PartName").substr(1);r[a]=s}return n.file(/./).map(function(u){for(var l=u.name,c=0;c<t.length;c++){
var d=t[c],
p=d.getAttribute("ContentType"),g=d.getAttribute("Extension");l.slice(l.length-g.length)===g&&!r[l]&&
l!==Q_&&(r[l]=p)}r[l]||(r[l]="")}),r}function See(e){var t=e.files[Q_],n=t?xee(t.asText()):null,r=n?
n.getElementsByTagName("Override"):null,o=n?n.getElementsByTagName("Default"):null;return{overrides:
r,
defaults:o,contentTypes:t,contentTypeXml:n}}eM.exports={collectContentTypes:Tee,getContentTypes:See}
});var ds=je((rut,nM)=>{"use strict";m();var Eee=Fr(),Cee=Eee.XTInternalError;function li(){}
function kl(e){
return e}nM.exports=function(e){var t={on:li,set:li,getFileType:li,optionsTransformer:kl,preparse:kl,
matchers:function(){return[]},parse:li,getTraits:li,postparse:kl,errorsTransformer:kl,preResolve:li,
resolve:li,getRenderedMap:kl,render:li,nullGetter:li,postrender:kl};if(h.keys(t).every(function(o){
return!e[o]})){
var n=new Cee(
"This module cannot be wrapped, because it doesn't define any of the necessary functions");throw n.properties={
id:"module_cannot_be_wrapped",explanation:
"This module cannot be wrapped, because it doesn't define any of the necessary functions"},n}for(var r in t)e[
r]||(e[r]=t[r]);return e}});var Gg=je((iut,cM)=>{"use strict";m();function Qd(e){
"@babel/helpers - typeof";return Qd=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Qd(e)}function Ree(e){return Oee(e)||
Aee(e)||uM(e)||Dee()}function Dee(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Aee(e){
if(typeof S!="undefined"&&e[S.iterator]!=null||e["@@iterator"]!=null)return x.from(e)}function Oee(e){
if(x.isArray(e))return tk(e)}function aM(e,t){return Iee(e)||Pee(e,t)||uM(e,t)||Nee()}function Nee(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function uM(e,t){
if(e){if(typeof e=="string")return tk(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?x.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?tk(e,t):void 0}}function tk(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=x(t);n<t;
n++)
r[n]=e[n];return r}function Pee(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function Iee(
e){
if(x.isArray(e))return e}function rM(e,t){var n=h.keys(e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return h.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function lM(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?rM(h(n),!0).forEach(function(r){Fee(e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,
h.getOwnPropertyDescriptors(n)):rM(h(n)).forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(
n,r))})}return e}function Fee(e,t,n){return(t=$ee(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function $ee(e){var t=_ee(e,"string");return Qd(t)=="symbol"?
t:t+""}function _ee(e,t){if(Qd(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(Qd(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:k)(e)}var No=Gt(),Mee=No.getRightOrNull,
Lee=No.getRight,zee=No.
getLeft,jee=No.getLeftOrNull,Bee=No.chunkBy,Uee=No.isTagStart,Wee=No.isTagEnd,oM=No.isContent,Kg=No.
last,Xd=No.first,rk=Fr(),Kee=rk.XTTemplateError,Gee=rk.throwExpandNotFound,iM=rk.getLoopPositionProducesInvalidXMLError;
function Hee(e,t){if(e.length===0)return!1;var n=Kg(e).substr(1);return n.indexOf(t)===0}function qee(
e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=r.position,i=r.value,s=r.tag;s&&(o==="end"?Hee(t,s)?t.
pop():t.push(i):o==="start"&&t.push(i))}return t}function Zee(e,t){for(var n=0;n<t.length;n++){var r=t[
n];
if(r.indexOf("<".concat(e))===0)return!0}return!1}function Jee(e,t,n){for(var r=qee(e.slice(t[0].offset,
t[1].offset)),o=function(){var u=n[s],l=u.contains,c=u.expand,d=u.onlyTextInTag;if(Zee(l,r)){if(d){
var p=jee(
e,l,t[0].offset),g=Mee(e,l,t[1].offset);if(p===null||g===null)return 0;var b=e.slice(p,g),v=Bee(b,
function(G){
return Uee(l,G)?"start":Wee(l,G)?"end":null}),O=Xd(v),N=Kg(v),P=O.filter(oM),I=N.filter(oM);if(P.length!==
1||I.length!==1)return 0}for(var F=Vee(r),_=0,L=0;L<F.length;L++){var U=F[L],z=U.tag,j=U.position;z===
c&&(j==="start"&&_++,j==="end"&&_--)}return _!==0?{v:{error:iM({tag:Xd(t).part.value,offset:[Xd(t).part.
offset,Kg(t).part.offset]})}}:{v:{value:c}}}},i,s=0;s<n.length;s++)if(i=o(),i!==0&&i)return i.v;
return Yee(
r)?{}:{error:iM({tag:Xd(t).part.value,offset:[Xd(t).part.offset,Kg(t).part.offset]})}}function Vee(e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=nk(r),i=/^\s*<\//.test(r)?"end":"start";t.push({tag:o,
position:i})}return t}function nk(e){return e.replace(/^\s*<\/?([a-zA-Z:]+).*/,"$1")}function Yee(e){
if(e.length%2===1)return!1;for(var t=0,n=e.length/2;t<n;t++){var r=e[t],o=e[e.length-t-1],i=nk(r),s=nk(
o);if(i!==s)return!1}return!0}function Xee(e,t,n,r){var o=e.expandTo||r.expandTo;if(o){var i,s;try{s=
zee(n,o,t),i=Lee(n,o,t)}catch(l){var a=lM({part:e,rootError:l,postparsed:n,expandTo:o,index:t},r.error);
if(r.onError){var u=r.onError(a);if(u==="ignore")return}Gee(a)}return[s,i]}}function sM(e,t,n,r){var o=aM(
e,2),i=o[0],s=o[1],a=n.indexOf(t),u=n.slice(i,a),l=n.slice(a+1,s+1),c=r.getInner({postparse:r.postparse,
index:a,part:t,leftParts:u,rightParts:l,left:i,right:s,postparsed:n});return c.length||(c.expanded=[
u,l],c=[c]),{left:i,right:s,inner:c}}function Qee(e,t){var n=[];e.errors&&(n=e.errors,e=e.postparsed);
for(var r=[],o=0,i=e.length;o<i;o++){var s=e[o];if(s.type==="placeholder"&&s.module===t.moduleName&&
!s.subparsed&&!s.expanded)try{var a=Xee(s,o,e,t);if(!a)continue;var u=aM(a,2),l=u[0],c=u[1];r.push({
left:l,right:c,part:s,i:o,leftPart:e[l],rightPart:e[c]})}catch(I){n.push(I)}}r.sort(function(I,F){
return I.
left===F.left?F.part.lIndex<I.part.lIndex?1:-1:F.left<I.left?1:-1});for(var d=-1,p=0,g=0,b=r.length;
g<
b;g++){var v,O=r[g];if(d=f.max(d,g>0?r[g-1].right:0),!(O.left<d)){var N=void 0;try{N=sM([O.left+p,O.
right+p],O.part,e,t)}catch(I){if(t.onError){var P=t.onError(lM({part:O.part,rootError:I,postparsed:e,
expandOne:sM},t.errors));if(P==="ignore")continue}if(I instanceof Kee)n.push(I);else throw I}N&&(p+=
N.inner.length-(N.right+1-N.left),(v=e).splice.apply(v,[N.left,N.right+1-N.left].concat(Ree(N.inner))))}
}
return{postparsed:e,errors:n}}cM.exports={expandToOne:Qee,getExpandToDefault:Jee}});var Hg=je((aut,
mM)=>{"use strict";m();var ete="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
tte="application/vnd.ms-word.document.macroEnabled.main+xml",nte="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
rte="application/vnd.ms-word.template.macroEnabledTemplate.main+xml",ote="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
ite="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",ste="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
ate="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",ute="application/vnd.openxmlformats-officedocument.presentationml.slide+xml",
lte="application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml",cte="application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml",
dte="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",mte="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
pte="application/vnd.ms-excel.sheet.macroEnabled.main+xml",fte="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
dM=[ete,tte,nte,rte],gte={main:dM,docx:[ote].concat(dM,[ate,ite,ste]),pptx:[ute,
lte,cte,dte],xlsx:[mte,pte,fte]};mM.exports=gte});var ok=je((lut,pM)=>{"use strict";m();var hte="application/vnd.openxmlformats-package.core-properties+xml",
yte="application/vnd.openxmlformats-officedocument.extended-properties+xml",bte="application/vnd.openxmlformats-officedocument.custom-properties+xml",
wte="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",vte="application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
kte="application/vnd.ms-office.drawingml.diagramDrawing+xml";pM.exports={settingsContentType:wte,
coreContentType:hte,appContentType:yte,customContentType:bte,diagramDataContentType:vte,
diagramDrawingContentType:kte}});var yM=je((dut,hM)=>{"use strict";m();function em(e){
"@babel/helpers - typeof";return em=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},em(e)}function xte(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function fM(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,Ste(r.key),r)}}function Tte(e,t,n){return t&&fM(e.prototype,t),n&&fM(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function Ste(e){var t=Ete(e,"string");return em(t)=="symbol"?t:t+""}
function Ete(e,t){
if(em(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(em(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:k)(e)}var Cte=Gt(),Rte=Cte.pushArray,Dte=ds(),ik=Hg(),xl=ok(),Ate=xl.settingsContentType,
Ote=xl.coreContentType,Nte=xl.appContentType,Pte=xl.customContentType,Ite=xl.diagramDataContentType,
Fte=xl.diagramDrawingContentType,gM=[Ate,Ote,Nte,Pte,Ite,Fte],$te=(function(){function e(){xte(this,
e),this.name="Common"}return Tte(e,[{key:"getFileType",value:function(n){var r=n.doc,o=r.invertedContentTypes;
if(o){for(var i=0;i<gM.length;i++){var s=gM[i];o[s]&&Rte(r.targets,o[s])}for(var a=["docx","pptx",
"xlsx"],u,l=0;l<a.length;l++)for(var c=a[l],d=ik[c],p=0;p<d.length;p++){var g=d[p];if(o[g])for(var b=0,
v=o[g];b<v.length;b++){var O=v[b];r.relsTypes[O]&&[
"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"].indexOf(r.relsTypes[
O])===-1||(u=c,(ik.main.indexOf(g)!==-1||g===ik.pptx[0])&&(r.textTarget||
(r.textTarget=O)),u!=="xlsx"&&r.targets.push(O))}}return u}}}])})();hM.exports=function(){return Dte(
new $te)}});var SM=je((put,TM)=>{"use strict";m();function tm(e){"@babel/helpers - typeof";return tm=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},tm(e)}function _te(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function bM(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,Lte(r.key),r)}}function Mte(e,t,n){return t&&bM(e.prototype,t),n&&bM(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function Lte(e){var t=zte(e,"string");return tm(t)=="symbol"?t:t+""}
function zte(e,t){
if(tm(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(tm(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:k)(e)}var jte=Fr(),qg=jte.getScopeParserExecutionError,Bte=jg(),wM=Bte.last,Ute=Gt(),Tl=Ute.
concatArrays;function vM(e,t){for(var n=e.length>>>0,r,o=0;o<n;o++)if(r=e[o],t.call(this,r,o,e))return r}
function kM(e,t,n){var r=this,o=this.scopeList[n],i=this.scopeList[this.scopeList.length-1];if(this.
root.finishedResolving){for(var s=this.resolved,a=function(){var g=r.scopeLindex[u];s=vM(s,function(
b){
return b.lIndex===g}),s=s.value[r.scopePathItem[u]]},u=this.resolveOffset,l=this.scopePath.length;u<
l;u++)a();return vM(s,function(p){return t.part.lIndex===p.lIndex}).value}var c,d;!this.cachedParsers||
!t.part?d=this.parser(e,{tag:t.part,scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?d=this.
cachedParsers[t.part.lIndex]:d=this.cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:
this.
scopePath});try{c=d.get(o,this.getContext(t,n))}catch(p){throw qg({tag:e,scope:o,error:p,offset:t.part.
offset})}if(c==null&&n>0)return kM.call(this,e,t,n-1);if(typeof c=="function")try{c=c(i,this)}catch(
p){
throw qg({tag:e,scope:o,error:p,offset:t.part.offset})}return c}function xM(e,t,n){var r=this,o=this.
scopeList[n],i=this.scopeList[this.scopeList.length-1],s;return!this.cachedParsers||!t.part?s=this.parser(
e,{tag:t.part,scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?s=this.cachedParsers[t.part.
lIndex]:s=this.cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath}),
Promise.
resolve().then(function(){return s.get(o,r.getContext(t,n))}).catch(function(a){throw qg({tag:e,
scope:o,
error:a,offset:t.part.offset})}).then(function(a){return a==null&&n>0?xM.call(r,e,t,n-1):a}).then(
function(a){
if(typeof a=="function")try{a=a(i,r)}catch(u){throw qg({tag:e,scope:o,error:u,offset:t.part.offset})}
return a})}var Wte=(function(){function e(t){_te(this,e),this.root=t.root||this,this.resolveOffset=t.
resolveOffset||0,this.scopePath=t.scopePath,this.scopePathItem=t.scopePathItem,this.scopePathLength=
t.scopePathLength,this.scopeList=t.scopeList,this.scopeType="",this.scopeTypes=t.scopeTypes,this.scopeLindex=
t.scopeLindex,this.parser=t.parser,this.resolved=t.resolved,this.cachedParsers=t.cachedParsers}
return Mte(
e,[{key:"loopOver",value:function(n,r,o,i){return this.loopOverValue(this.getValue(n,i),r,o)}},{key:
"functorIfInverted",value:function(n,r,o,i,s){return n&&r(o,i,s),n}},{key:"isValueFalsy",value:
function(n,r){
return n==null||!n||r==="[object Array]"&&n.length===0}},{key:"loopOverValue",value:function(n,r,o){
this.root.finishedResolving&&(o=!1);var i=h.prototype.toString.call(n);if(this.isValueFalsy(n,i))return this.
scopeType=!1,this.functorIfInverted(o,r,wM(this.scopeList),0,1);if(i==="[object Array]"){this.scopeType=
"array";for(var s=0;s<n.length;s++)this.functorIfInverted(!o,r,n[s],s,n.length);return!0}return i===
"[object Object]"?(this.scopeType="object",this.functorIfInverted(!o,r,n,0,1)):(this.scopeType=!0,
this.
functorIfInverted(!o,r,wM(this.scopeList),0,1))}},{key:"getValue",value:function(n,r){var o=kM.call(
this,n,r,this.scopeList.length-1);return o}},{key:"getValueAsync",value:function(n,r){return xM.call(
this,n,r,this.scopeList.length-1)}},{key:"getContext",value:function(n,r){return{num:r,meta:n,
scopeList:this.
scopeList,resolved:this.resolved,scopePath:this.scopePath,scopeTypes:this.scopeTypes,scopePathItem:
this.
scopePathItem,scopePathLength:this.scopePathLength}}},{key:"createSubScopeManager",value:function(n,
r,o,i,s){
return new e({root:this.root,resolveOffset:this.resolveOffset,resolved:this.resolved,parser:this.parser,
cachedParsers:this.cachedParsers,scopeTypes:Tl([this.scopeTypes,[this.scopeType]]),scopeList:Tl([
this.
scopeList,[n]]),scopePath:Tl([this.scopePath,[r]]),scopePathItem:Tl([this.scopePathItem,[o]]),
scopePathLength:Tl(
[this.scopePathLength,[s]]),scopeLindex:Tl([this.scopeLindex,[i.lIndex]])})}}])})();TM.exports=function(
e){
return e.scopePath=[],e.scopePathItem=[],e.scopePathLength=[],e.scopeTypes=[],e.scopeLindex=[],e.scopeList=
[e.tags],new Wte(e)}});var ak=je((gut,$M)=>{"use strict";m();function rm(e){
"@babel/helpers - typeof";return rm=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},rm(e)}function PM(e,t){return qte(
e)||Hte(e,t)||Gte(e,t)||Kte()}function Kte(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Gte(e,
t){
if(e){if(typeof e=="string")return EM(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?x.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?EM(e,t):void 0}}function EM(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=x(t);n<t;
n++)
r[n]=e[n];return r}function Hte(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function qte(
e){
if(x.isArray(e))return e}function CM(e,t){var n=h.keys(e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return h.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function Sl(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?CM(h(n),!0).forEach(function(r){Zte(e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,
h.getOwnPropertyDescriptors(n)):CM(h(n)).forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(
n,r))})}return e}function Zte(e,t,n){return(t=Jte(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function Jte(e){var t=Vte(e,"string");return rm(t)=="symbol"?
t:t+""}function Vte(e,t){if(rm(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(rm(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:k)(e)}var aa=Fr(),RM=aa.getUnclosedTagException,
Yte=aa.getUnopenedTagException,
Xte=aa.getDuplicateOpenTagException,Qte=aa.getDuplicateCloseTagException,DM=aa.throwMalformedXml,ene=aa.
throwXmlInvalid,AM=aa.XTTemplateError,Jg=Gt(),tne=Jg.isTextStart,nne=Jg.isTextEnd,OM=Jg.wordToUtf8,
rne=Jg.
pushArray,IM=0,FM=1,nm=2,Zg=3;function one(e,t){return e[0]<=t.offset&&t.offset<e[1]}function ine(e,
t){
return tne(e)?(t&&DM(),!0):nne(e)?(t||DM(),!1):t}function sne(e){var t="",n=1,r=e.indexOf(" ");
return e[e.
length-2]==="/"?(t="selfclosing",r===-1&&(r=e.length-2)):e[1]==="/"?(n=2,t="end",r===-1&&(r=e.length-
1)):(t="start",r===-1&&(r=e.length-1)),{tag:e.slice(n,r),position:t}}function ane(e,t,n){for(var r=0,
o=e.length,i={},s=0;s<t.length;s++){var a=t[s];i[a]=!0}for(var u=0;u<n.length;u++){var l=n[u];i[l]=!1}
for(var c=[];r<o&&(r=e.indexOf("<",r),r!==-1);){var d=r,p=e.indexOf("<",r+1);r=e.indexOf(">",r),(r===
-1||p!==-1&&r>p)&&ene(e,d);var g=e.slice(d,r+1),b=sne(g),v=b.tag,O=b.position,N=i[v];N!=null&&c.push(
{type:"tag",position:O,text:N,offset:d,value:g,tag:v})}return c}function une(e,t,n){var r=[],o=!1,i={
offset:0},s,a=e.reduce(function(l,c){var d=c.position,p=c.offset,g=i.offset,b=i.length;if(s=t.substr(
g,p-g),o&&d==="start"){if(g+b===p&&(s=t.substr(g,p-g+b+4),!n.allowUnclosedTag))return r.push(Xte({
xtag:s,
offset:g})),i=c,l.push(Sl(Sl({},c),{},{error:!0})),l;n.allowUnclosedTag||r.push(RM({xtag:OM(s),
offset:g})),
l.pop()}return!o&&d==="end"?n.allowUnopenedTag?l:g+b===p?(s=t.substr(g-4,p-g+b+4),r.push(Qte({xtag:s,
offset:g})),i=c,l.push(Sl(Sl({},c),{},{error:!0})),l):(r.push(Yte({xtag:s,offset:p})),i=c,l.push(Sl(
Sl({},c),{},{error:!0})),l):(o=d==="start",i=c,l.push(c),l)},[]);if(o){var u=i.offset;s=t.substr(u,t.
length-u),n.allowUnclosedTag||r.push(RM({xtag:OM(s),offset:u})),a.pop()}return{delimiterWithErrors:a,
errors:r}}function lne(e,t){return e===-1&&t===-1?IM:e===t?FM:e===-1||t===-1?t<e?nm:Zg:e<t?nm:Zg}
function cne(e){
var t=e.split(" ");if(t.length!==2){var n=new AM("New Delimiters cannot be parsed");throw n.properties=
{id:"change_delimiters_invalid",explanation:"Cannot parser delimiters"},n}var r=PM(t,2),o=r[0],i=r[1];
if(o.length===0||i.length===0){var s=new AM("New Delimiters cannot be parsed");throw s.properties={
id:"change_delimiters_invalid",explanation:"Cannot parser delimiters"},s}return[o,i]}function dne(e,
t,n){
var r=[],o=t.start,i=t.end,s=-1,a=!1;if(o==null&&i==null)return[];for(;;){var u=e.indexOf(o,s+1),l=e.
indexOf(i,s+1),c=null,d=void 0,p=lne(u,l);switch(p===FM&&(p=a?Zg:nm),p){case IM:return r;case Zg:a=!1,
s=l,c="end",d=i.length;break;case nm:a=!0,s=u,c="start",d=o.length;break}if(n.changeDelimiterPrefix&&
p===nm&&e[s+o.length]===n.changeDelimiterPrefix){r.push({offset:u,position:"start",length:o.length,
changedelimiter:!0});
var g=e.indexOf(n.changeDelimiterPrefix,s+o.length+1),b=e.indexOf(i,g+1);r.push({offset:b,position:
"end",length:i.length,changedelimiter:!0});var v=e.substr(s+o.length+1,g-s-o.length-1),O=cne(v),N=PM(
O,2);o=N[0],i=N[1],s=b;continue}r.push({offset:s,position:c,length:d})}}function NM(e,t,n){for(var r="",
o=0;o<e.length;o++){var i=e[o];r+=i.value}for(var s=dne(r,t,n),a=0,u=[],l=0;l<e.length;l++){var c=e[
l];
a+=c.value.length,u.push({offset:a-c.value.length,lIndex:c.lIndex})}for(var d=une(s,r,n),p=d.delimiterWithErrors,
g=d.errors,b=0,v=0,O=[],N=0;N<u.length;N++){for(var P=u[N],I=e[N],F=P.offset,_=[F,F+I.value.length],
L=I.value,U=[];v<p.length&&one(_,p[v]);)U.push(p[v]),v++;var z=[],j=0;b>0&&(j=b,b=0);for(var G=0;G<U.
length;G++){var q=U[G],X=L.substr(j,q.offset-F-j);if(q.changedelimiter){q.position==="start"?X.length>
0&&z.push({type:"content",value:X}):j=q.offset-F+q.length;continue}X.length>0&&(z.push({type:
"content",value:X}),j+=X.length);var ge={type:"delimiter",position:q.position,offset:j+F};z.push(ge),
j=q.offset-
F+q.length}b=j-L.length;var K=L.substr(j);K.length>0&&z.push({type:"content",value:K}),O.push(z)}
return{
parsed:O,errors:g}}function sk(e){return e.type==="content"&&e.position==="insidetag"}function mne(e){
return e.filter(sk)}function pne(e,t){for(var n=!1,r=0;r<e.length;r++){var o=e[r];n=ine(o,n),o.type===
"content"&&(o.position=n?"insidetag":"outsidetag"),t!=="text"&&sk(o)&&(o.value=o.value.replace(/>/g,
"&gt;"))}}$M.exports={parseDelimiters:NM,parse:function(t,n,r,o){pne(t,o);for(var i=NM(mne(t),n,r),s=i.
parsed,a=i.errors,u=[],l=0,c=0,d=0;d<t.length;d++){var p=t[d];if(sk(p)){for(var g=0,b=s[l];g<b.length;
g++){
var v=b[g];v.type==="content"&&(v.position="insidetag"),v.lIndex=c++}rne(u,s[l]),l++}else p.lIndex=c++,
u.push(p)}return{errors:a,lexed:u}},xmlparse:function(t,n){for(var r=ane(t,n.text,n.other),o=0,i=[],
s=0;s<r.length;s++){var a=r[s];t.length>o&&a.offset-o>0&&i.push({type:"content",value:t.substr(o,a.offset-
o)}),o=a.offset+a.value.length,delete a.offset,i.push(a)}return t.length>o&&i.push({type:"content",
value:t.
substr(o)}),i}}});var MM=je((yut,_M)=>{"use strict";m();function uk(e){return yne(e)||hne(e)||gne(e)||
fne()}function fne(){
throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function gne(e,
t){
if(e){if(typeof e=="string")return lk(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?x.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?lk(e,t):void 0}}function hne(e){if(typeof S!="undefined"&&e[S.iterator]!=null||e[
"@@iterator"]!=
null)return x.from(e)}function yne(e){if(x.isArray(e))return lk(e)}function lk(e,t){(t==null||t>e.length)&&
(t=e.length);for(var n=0,r=x(t);n<t;n++)r[n]=e[n];return r}function om(e){return e.type==="placeholder"}
function bne(e){var t={},n=[{items:e.filter(om),parents:[],path:[]}];function r(z,j,G){G.length&&
n.push({items:G,parents:[].concat(uk(j.parents),[z]),path:z.dataBound!==!1&&!z.attrParsed&&z.value&&
!z.attrParsed?[].concat(uk(j.path),[z.value]):uk(j.path)})}function o(z,j){for(var G=arguments.length>
2&&arguments[2]!==void 0?arguments[2]:j.length,q=z,X=0;X<G;X++)q=q[j[X]];return q}function i(z,j){
for(var G=j.
length,q=0;q<j.length;q++){var X=j[q],ge=typeof X.lIndex=="number"?X.lIndex:parseInt(X.lIndex.split(
"-")[0],10);ge>z.lIndex&&G--}return G}for(;n.length>0;)for(var s=n.pop(),a=o(t,s.path),u=0,l=s.items;
u<
l.length;u++){var c,d,p=l[u];if(p.attrParsed){for(var g in p.attrParsed)r(p,s,p.attrParsed[g].filter(
om));continue}if(p.subparsed){if(p.dataBound!==!1){var b,v;(b=a)[v=p.value]||(b[v]={})}r(p,s,p.subparsed.
filter(om));continue}if(p.cellParsed){for(var O=0,N=p.cellPostParsed;O<N.length;O++){var P=N[O];if(P.
type==="placeholder"){if(P.module==="pro-xml-templating/xls-module-loop")continue;if(P.subparsed){
var I,
F;(I=a)[F=P.value]||(I[F]={}),r(P,s,P.subparsed.filter(om))}else{var _,L,U=i(p,s.parents);a=o(t,s.path,
U),(_=a)[L=P.value]||(_[L]={})}}}continue}p.dataBound!==!1&&((c=a)[d=p.value]||(c[d]={}))}return t}
_M.
exports={getTags:bne,isPlaceholder:om}});var zM=je((wut,LM)=>{"use strict";m();var wne=Gt(),vne=wne.pushArray;
function kne(e,t){return t instanceof
C?vne(h.getOwnPropertyNames(t),["stack"]).reduce(function(n,r){return n[r]=t[r],r==="stack"&&(n[r]=t[
r].
toString()),n},{}):t}function xne(e,t){if(console.log(E.stringify({error:e},kne,t==="json"?2:null)),
e.properties&&e.properties.errors instanceof x){var n=e.properties.errors.map(function(r){return r.properties.
explanation}).join(`
`);console.log("errorMessages",n)}}LM.exports=xne});var ck=je((kut,jM)=>{"use strict";m();var Tne=Gt(
),Sne=Tne.pregMatchAll;jM.exports=function(t,n){var r={
content:t},o=n.join("|"),i=new RegExp("(?:(<(?:".concat(o,")[^>]*>)([^<>]*)</(?:").concat(o,
")>)|(<(?:").concat(o,")[^>]*/>)"),"g");return r.matches=Sne(i,r.content),r}});var UM=je((Tut,BM)=>{
"use strict";m();function im(e){"@babel/helpers - typeof";return im=typeof S=="function"&&typeof S.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},im(e)}var Ene=new RegExp(T.fromCharCode(
160),"g");function El(e){return e.replace(Ene," ")}function Cne(e,t){var n=im(e);if(n==="string")return El(
t.substr(0,e.length))===e;if(e instanceof RegExp)return e.test(El(t));if(n==="function")return!!e(t)}
function Rne(e,t){var n=im(e);if(n==="string")return El(t).substr(e.length);if(e instanceof RegExp)return El(
t).match(e)[1];if(n==="function")return e(t)}function Dne(e,t){var n=im(e);if(n==="string")return[t,
El(t).substr(e.length)];if(e instanceof RegExp)return El(t).match(e);if(n==="function")return[t,e(t)]}
BM.exports={match:Cne,getValue:Rne,getValues:Dne}});var qM=je((Eut,HM)=>{"use strict";m();function sm(
e){"@babel/helpers - typeof";return sm=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},sm(e)}function WM(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function ms(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?WM(h(n),!0).forEach(function(r){
Ane(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):WM(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function Ane(e,
t,n){
return(t=One(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=
n,e}function One(e){var t=Nne(e,"string");return sm(t)=="symbol"?t:t+""}function Nne(e,t){if(sm(e)!=
"object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(sm(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?T:k)(e)}
function KM(e,t){return $ne(e)||Fne(e,t)||Ine(e,t)||Pne()}function Pne(){throw new TypeError(
`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Ine(e,
t){
if(e){if(typeof e=="string")return GM(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?x.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?GM(e,t):void 0}}function GM(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=x(t);n<t;
n++)
r[n]=e[n];return r}function Fne(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function $ne(
e){
if(x.isArray(e))return e}var Vg=Gt(),_ne=Vg.wordToUtf8,dk=Vg.pushArray,Mne=Vg.isParagraphStart,Lne=Vg.
isBreakTag,mk=UM(),zne=mk.match,jne=mk.getValue,Bne=mk.getValues;function Une(e,t){for(var n=[],r=0;
r<
e.length;r++){var o=e[r];if(o.matchers){var i=o.matchers(t);if(!(i instanceof x))throw new C(
"module matcher returns a non array");dk(n,i)}}return n}function Wne(e,t,n){for(var r=[],o=0;o<e.length;
o++){
var i=e[o],s=KM(i,2),a=s[0],u=s[1],l=i[2]||{};if(n.match(a,t)){var c=n.getValues(a,t);if(typeof l=="function"&&
(l=l(c)),!l.value){var d=KM(c,2);l.value=d[1]}r.push(ms({type:"placeholder",prefix:a,module:u,
onMatch:l.onMatch,priority:l.priority},l))}}return r}function Kne(e,t){var n=t.modules,r=t.startOffset,
o=t.lIndex,i;t.offset=r,t.match=zne,t.getValue=jne,t.getValues=Bne;var s=Une(n,t),a=Wne(s,e,t);if(a.
length>0){for(var u=null,l=0;l<a.length;l++){var c=a[l];c.priority||(c.priority=-c.value.length),(!u||
c.priority>u.priority)&&(u=c)}return u.offset=r,delete u.priority,u.endLindex=o,u.lIndex=o,u.raw=e,u.
onMatch&&u.onMatch(u),delete u.onMatch,delete u.prefix,u}for(var d=0;d<n.length;d++){var p=n[d];if(i=
p.parse(e,t),i)return i.offset=r,i.endLindex=o,i.lIndex=o,i.raw=e,i}return{type:"placeholder",value:
e,
offset:r,endLindex:o,lIndex:o}}var Gne={preparse:function(t,n,r){function o(i,s){for(var a=0;a<n.length;
a++){
var u=n[a];i=u.preparse(i,s)||i}return i}return o(t,r)},parse:function(t,n,r){var o=!1,i="",s,a=[],u=r.
fileTypeConfig.droppedTagsInsidePlaceholder||[];return t.reduce(function(l,c){return c.type==="delimiter"?
(o=c.position==="start",c.position==="end"&&(r.parse=function(d){return Kne(d,ms(ms(ms({},r),c),
{},{startOffset:s,modules:n}))},l.push(r.parse(_ne(i))),dk(l,a),a=[]),c.position==="start"&&(a=[],s=
c.offset),i="",l):o?c.type!=="content"||c.position!=="insidetag"?(r.syntax.preserveNewlinesInTags&&(
Lne(
c)||Mne(c))&&(i+=`
`),u.indexOf(c.tag)!==-1||a.push(c),l):(i+=c.value,l):(l.push(c),l)},[])},postparse:function(t,n,r){
function o(a,u,l){for(var c=[],d=0;d<n.length;d++){var p=n[d];c.push(p.getTraits(a,u,l))}return c}
var i=[];
function s(a,u){for(var l=a,c=0;c<n.length;c++){var d=n[c],p=d.postparse(l,ms(ms({},u),{},{postparse:
function(b,v){
return s(b,ms(ms({},u),v))},getTraits:o}));if(p!=null){if(p.errors){dk(i,p.errors),l=p.postparsed;
continue}
l=p}}return l}return{postparsed:s(t,r),errors:i}}};HM.exports=Gne});var pk=je((Rut,ZM)=>{
"use strict";m();function Hne(e,t){if(e.lIndex==null)return null;var n=t.scopeManager.
scopePathItem;e.parentPart&&(n=n.slice(0,n.length-1));var r=t.filePath+"@"+e.lIndex.toString()+"-"+n.
join("-");return r}ZM.exports=Hne});var XM=je((Aut,YM)=>{"use strict";m();var VM=Fr(),qne=VM.throwUnimplementedTagType,
Zne=VM.XTScopeParserError,
Jne=Gt(),JM=Jne.pushArray,Vne=pk();function Yne(e,t){for(var n=0,r=t.modules;n<r.length;n++){var o=r[
n],
i=o.render(e,t);if(i)return i}return!1}function Xne(e){var t=e.baseNullGetter,n=e.compiled,r=e.scopeManager;
e.nullGetter=function(g,b){return t(g,b||r)};for(var o=[],i=[],s=0,a=n.length;s<a;s++){var u=n[s];e.
index=s,e.resolvedId=Vne(u,e);var l=void 0;try{l=Yne(u,e)}catch(g){if(g instanceof Zne){o.push(g),i.
push(u);continue}throw g}if(l){l.errors&&JM(o,l.errors),i.push(l);continue}if(u.type==="content"||u.
type==="tag"){i.push(u);continue}qne(u,s)}for(var c=[],d=0;d<i.length;d++){var p=i[d].value;p instanceof
x?JM(c,p):p&&c.push(p)}return{errors:o,parts:c}}YM.exports=Xne});var eL=je((Nut,QM)=>{"use strict";m(
);function Qne(e){for(var t=0,n=-1,r=0;r<e.length;r++){var o=e[r];
if(o instanceof D){n!==-1&&(t+=3,n=-1),t+=o.length;continue}for(var i=0;i<o.length;i++){var s=o.charCodeAt(
i);if(n!==-1){if((s&64512)===56320){t+=4,n=-1;continue}t+=3,n=-1}if((s&64512)===55296)if(i+1<o.length){
var a=o.charCodeAt(i+1);if((a&64512)===56320){t+=4,i++;continue}}else{n=s;continue}t+=s<128?1:s<2048?
2:3}}return t+(n===-1?0:3)}function ere(e,t){var n=0,r=-1;function o(c){c<128?t[n++]=c:c<2048?(t[n++]=
192|c>>>6,t[n++]=128|c&63):c<65536?(t[n++]=224|c>>>12,t[n++]=128|c>>>6&63,t[n++]=128|c&63):(t[n++]=240|
c>>>18,t[n++]=128|c>>>12&63,t[n++]=128|c>>>6&63,t[n++]=128|c&63)}for(var i=0;i<e.length;i++){var s=e[
i];
if(s instanceof D){r!==-1&&(o(r),r=-1),t.set(s,n),n+=s.length;continue}for(var a=0;a<s.length;a++){
var u=s.
charCodeAt(a);if(r!==-1){if((u&64512)===56320){o(65536+(r-55296<<10)+(u-56320)),r=-1;continue}o(r),r=
-1}if((u&64512)===55296)if(a+1<s.length){var l=s.charCodeAt(a+1);if((l&64512)===56320)u=65536+(u-55296<<
10)+(l-56320),a++;else{o(u);continue}}else{r=u;continue}o(u)}}r!==-1&&o(r)}function tre(e,t){for(var n=0,
r=e.length;n<r;n++)typeof e[n]=="number"&&(e[n]=e[n].toString());for(var o=0,i=t.modules;o<i.length;
o++){
var s=i[o];e=s.postrender(e,t)}var a=t.joinUncorrupt(e,t),u=new D(Qne(a));ere(a,u);for(var l=0;l<a.length;
l++)
delete a[l];return u}QM.exports=tre});var aL=je((Iut,sL)=>{"use strict";m();function am(e){
"@babel/helpers - typeof";return am=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},am(e)}function tL(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function nL(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?tL(h(n),!0).forEach(function(r){
nre(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):tL(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function nre(e,
t,n){
return(t=rre(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=
n,e}function rre(e){var t=ore(e,"string");return am(t)=="symbol"?t:t+""}function ore(e,t){if(am(e)!=
"object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(am(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?T:k)(e)}var ire=Gt(
),rL=ire.pushArray,sre=pk();function are(e,t){for(var n=0,r=t.modules;n<r.length;n++){
var o=r[n],i=o.resolve(e,t);if(i)return i}return!1}function iL(e,t,n,r){var o=are(e,nL(nL({},r),{},{
resolvedId:sre(e,r)}));if(o)return o.then(function(i){t.push({tag:e.value,lIndex:e.lIndex,value:i})}
).
catch(function(i){i instanceof x?rL(n,i):n.push(i)});if(e.type==="placeholder")return r.scopeManager.
getValueAsync(e.value,{part:e}).then(function(i){return i==null?r.nullGetter(e):i}).then(function(i){
t.push({tag:e.value,lIndex:e.lIndex,value:i})}).catch(function(i){i instanceof x?rL(n,i):n.push(i)})}
function ure(e){var t=[],n=[],r=e.baseNullGetter,o=e.scopeManager;e.nullGetter=function(s,a){return r(
s,a||o)},e.resolved=t;var i=lre(e,n,t);return i?i.then(function(){return oL(e,n,t)}):oL(e,n,t)}
function lre(e,t,n){
for(var r=null,o=function(){var u=s[i];if(["content","tag"].indexOf(u.type)!==-1)return 1;u.resolveFirst&&
(r!=null||(r=Promise.resolve(null)),r=r.then(function(){return iL(u,n,t,e)}))},i=0,s=e.compiled;i<s.
length;i++)o();return r}function oL(e,t,n){for(var r=[],o=0,i=e.compiled;o<i.length;o++){var s=i[o];
["content","tag"].indexOf(s.type)===-1&&(s.resolveFirst||r.push(iL(s,n,t,e)))}return Promise.all(r).
then(function(){return{errors:t,resolved:n}})}sL.exports=ure});var cL=je(($ut,lL)=>{"use strict";m();
var um=Gt(),Cl=um.startsWith,cre=um.endsWith,fk=um.isStarting,
uL=um.isEnding,dre=um.isWhiteSpace,mre=Hg();function pre(e){for(var t="",n=0,r=e.length;n<r;n++){var o=e[
n];
o instanceof D||dre(o)||Cl(o,"<w:bookmarkEnd")||(cre(t,"</w:tbl>")&&!Cl(o,"<w:p")&&!Cl(o,"<w:tbl")&&
!Cl(o,"<w:sectPr")&&!Cl(o,"</w:ftr>")&&!Cl(o,"</w:hdr>")&&(o="<w:p/>".concat(o)),t=o,e[n]=o)}return e}
function fre(e,t){var n=t.fileTypeConfig.tagShouldContain||[],r=-1;mre.docx.indexOf(t.contentType)!==
-1&&(e=pre(e));for(var o=-1,i=0,s=n.length;i<s;i++)for(var a=n[i],u=a.tag,l=a.shouldContain,c=a.value,
d=a.drop,p=a.dropParent,g=null,b=0,v=e.length;b<v;b++){var O=e[b];if(!(O instanceof D)){if(r===i)if(
uL(
O,u)){if(r=-1,p){for(var N=-1,P=o;P>0;P--)if(fk(e[P],p)){N=P;break}for(var I=N;I<=e.length;I++){if(
uL(
e[I],p)){e[I]="";break}e[I]=""}}else{for(var F=o;F<=b;F++)e[F]="";d||(e[b]=g.join("")+c+O)}g=null}
else{
g&&g.push(O);for(var _=0,L=l.length;_<L;_++)if(fk(O,l[_])){r=-1,g=null;break}}r===-1&&fk(O,u)&&O.indexOf(
"<",1)===-1&&(O[O.length-2]==="/"?e[b]="":(o=b,r=i,g=d||p?null:[O]))}}return e}lL.exports=fre});var bL=je(
(Mut,yL)=>{"use strict";m();function lm(e){"@babel/helpers - typeof";return lm=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},lm(e)}function gre(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function dL(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,yre(r.key),r)}}function hre(e,t,n){return t&&dL(e.prototype,t),n&&dL(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function yre(e){var t=bre(e,"string");return lm(t)=="symbol"?t:t+""}
function bre(e,t){
if(lm(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(lm(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:k)(e)}var hk=Gt(),mL=hk.pushArray,wre=hk.wordToUtf8,vre=hk.convertSpaces,kre=ck(),pL=ak(),
gk=qM(),fL=XM(),xre=eL(),gL=aL(),Tre=cL(),Sre=Function.prototype.bind,hL=Function.prototype.call,Ere=hL.
bind(hL,Sre);function Cre(e,t){for(var n=kre(e,t),r=[],o=0,i=n.matches;o<i.length;o++){var s=i[o];r.
push(s.array[2])}return wre(vre(r.join("")))}yL.exports=(function(){function e(t,n){gre(this,e),this.
cachedParsers={},this.content=t;for(var r in n)this[r]=n[r];this.setModules({inspect:{filePath:n.filePath}
})}
return hre(e,[{key:"resolveTags",value:function(n){var r=this;this.tags=n;var o=this.getOptions(),i=this.
filePath;o.scopeManager=this.scopeManager,o.resolve=gL;for(var s=[],a=[],u=0,l=this.modules;u<l.length;
u++){
var c=l[u];a.push(Promise.resolve(c.preResolve(o)).catch(function(d){s.push(d)}))}return Promise.all(
a).then(function(){if(s.length!==0)throw s;return gL(o).then(function(d){for(var p=d.resolved,g=d.errors,
b=0;b<g.length;b++){var v,O=g[b];O instanceof C||(O=new C(O)),(v=O).properties||(v.properties={}),O.
properties.file=i,g[b]=O}if(g.length!==0)throw g;return Promise.all(p).then(function(N){return o.scopeManager.
root.finishedResolving=!0,o.scopeManager.resolved=N,r.setModules({inspect:{resolved:N,filePath:i}}),
N})}).catch(function(d){throw r.errorChecker(d),d})})}},{key:"getFullText",value:function(){return Cre(
this.content,this.fileTypeConfig.tagsXmlTextArray)}},{key:"setModules",value:function(n){for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.set(n)}}},{key:"preparse",value:function(){this.allErrors=
[],this.xmllexed=pL.xmlparse(this.content,{text:this.fileTypeConfig.tagsXmlTextArray,other:this.fileTypeConfig.
tagsXmlLexedArray}),this.setModules({inspect:{filePath:this.filePath,xmllexed:this.xmllexed}});var n=pL.
parse(this.xmllexed,this.delimiters,this.syntax,this.fileType),r=n.lexed,o=n.errors;mL(this.allErrors,
o),this.lexed=r,this.setModules({inspect:{filePath:this.filePath,lexed:this.lexed}});var i=this.getOptions(
);
this.lexed=gk.preparse(this.lexed,this.modules,i)}},{key:"parse",value:function(){var n=arguments.length>
0&&arguments[0]!==void 0?arguments[0]:{},r=n.noPostParse;this.setModules({inspect:{filePath:this.filePath}
});
var o=this.getOptions();return this.parsed=gk.parse(this.lexed,this.modules,o),this.setModules({
inspect:{
filePath:this.filePath,parsed:this.parsed}}),r?this:this.postparse()}},{key:"postparse",value:
function(){
var n=this.getOptions(),r=gk.postparse(this.parsed,this.modules,n),o=r.postparsed,i=r.errors;return this.
postparsed=o,this.setModules({inspect:{filePath:this.filePath,postparsed:this.postparsed}}),mL(this.
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
relsType,baseNullGetter:Ere(this.baseNullGetter,this),filePath:this.filePath,syntax:this.syntax,
fileTypeConfig:this.
fileTypeConfig,fileType:this.fileType,linebreaks:this.linebreaks,stripInvalidXMLChars:this.stripInvalidXMLChars}
}},
{key:"render",value:function(n){this.filePath=n;var r=this.getOptions();r.resolved=this.scopeManager.
resolved,r.scopeManager=this.scopeManager,r.render=fL,r.joinUncorrupt=Tre;var o=fL(r),i=o.errors,s=o.
parts;return i.length>0?(this.allErrors=i,this.errorChecker(i),this):(this.content=xre(s,r),this.setModules(
{inspect:{filePath:this.filePath,content:this.content}}),this)}}])})()});var IL=je((zut,PL)=>{
"use strict";m();function mm(e){"@babel/helpers - typeof";return mm=typeof S=="function"&&typeof S.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},mm(e)}function wL(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function ps(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?wL(h(n),!0).forEach(function(r){
Rre(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):wL(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function Rre(e,
t,n){
return(t=AL(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function Dre(e,t){return Pre(e)||Nre(e,t)||Ore(e,t)||Are()}function Are(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Ore(e,
t){
if(e){if(typeof e=="string")return vL(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?x.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?vL(e,t):void 0}}function vL(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=x(t);n<t;
n++)
r[n]=e[n];return r}function Nre(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function Pre(
e){
if(x.isArray(e))return e}function Ire(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function kL(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||
!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(e,AL(r.key),r)}}function Fre(e,t,
n){
return t&&kL(e.prototype,t),n&&kL(e,n),h.defineProperty(e,"prototype",{writable:!1}),e}function AL(e){
var t=$re(e,"string");return mm(t)=="symbol"?t:t+""}function $re(e,t){if(mm(e)!="object"||!e)return e;
var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(mm(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:k)(e)}var $r=Gt(),_re=$r.chunkBy,
Yg=$r.last,wk=$r.isParagraphStart,yk=$r.isModule,xL=$r.pushArray,OL=$r.isParagraphEnd,Mre=$r.isContent,
dm=$r.startsWith,vk=$r.isTagEnd,Rl=$r.isTagStart,bk=$r.getSingleAttribute,TL=$r.setSingleAttribute,
Lre=Hg(),
zre=ds(),jre=Gt(),SL=jre.isWhiteSpace,cm="loop";function Bre(e){for(var t=0;t<e.length;t++){var n=e[
t];
if(Mre(n))return!0}return!1}function Ure(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.type!=="content")return n}
return null}function NL(e){var t=Ure(e.subparsed);return t!=null&&t.tag!=="w:t"}function Wre(e){
return e.hasPageBreak&&NL(e)?'<w:p><w:r><w:br w:type="page"/></w:r></w:p>':""}function Kre(e){return e.
length&&wk(e[0])&&OL(Yg(e))}function EL(e){return Bre(e)?0:e.length}function CL(e){var t=e.parts.length-
1;e.parts[t]==="</w:p>"?e.parts.splice(t,0,'<w:r><w:br w:type="page"/></w:r>'):e.parts.push(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function Gre(e){e.parts.unshift(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function Hre(e){for(var t=0;t<e.length;t++){var n=e[t];
if(Rl("w:type",n)&&n.value.
indexOf("continuous")!==-1)return!0}return!1}function qre(e){for(var t=0;t<e.length;t++){var n=e[t];
if(Rl("w:type",n)&&n.value.indexOf('w:val="nextPage"')!==-1)return!0}return!1}function Zre(e,t){for(
var n="",
r=0;r<t.length;r++){var o=t[r].value;n+=o}e.unshift("<w:p><w:pPr>".concat(n,"</w:pPr></w:p>"))}
function Jre(e){
for(var t=!1,n=!1,r=0;r<e.length;r++){var o=e[r];!t&&dm(o,"<w:sectPr")&&(n=!0),n&&(dm(o,"<w:type")&&
(t=!0),!t&&dm(o,"</w:sectPr")&&(e.splice(r,0,'<w:type w:val="continuous"/>'),r++))}return e}function Vre(
e){
for(var t=0,n=0;n<e.length;n++)!dm(e[n],"<w:headerReference")&&!dm(e[n],"<w:footerReference")&&(e[t]=
e[n],t++);return e.length=t,e}function RL(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag==="w:br"&&
n.value.indexOf('w:type="page"')!==-1)return!0}return!1}function DL(e){for(var t=0;t<e.length;t++){
var n=e[t];
if(n.tag==="w:drawing")return!0}return!1}function Yre(e){for(var t=[],n=null,r=0;r<e.length;r++){var o=e[
r];
Rl("w:sectPr",o)&&(n=[],t.push(n)),n!==null&&n.push(o),vk("w:sectPr",o)&&(n=null)}return t}function Xre(
e){
for(var t=!1,n=0,r=0;r<e.length;r++){var o=e[r];Rl("w:sectPr",o)&&(t=!0),t&&(o.tag==="w:headerReference"||
o.tag==="w:footerReference")&&(n++,t=!1),vk("w:sectPr",o)&&(t=!1)}return n}function Qre(e){for(var t=[
],
n=!1,r=e.length-1;r>=0;r--){var o=e[r];if(vk("w:sectPr",o)&&(n=!0),Rl("w:sectPr",o)&&(t.unshift(o.value),
n=!1),n&&t.unshift(o.value),wk(o)){if(t.length>0)return t.join("");break}}return""}var eoe=(function(
){
function e(){Ire(this,e),this.name="LoopModule",this.inXfrm=!1,this.totalSectPr=0,this.prefix={start:
"#",end:"/",dash:/^-([^\s]+)\s(.+)/,inverted:"^"}}return Fre(e,[{key:"optionsTransformer",value:
function(n,r){
return this.docxtemplater=r,n}},{key:"preparse",value:function(n,r){var o=r.contentType;Lre.main.indexOf(
o)!==-1&&(this.sects=Yre(n))}},{key:"matchers",value:function(){var n=cm;return[[this.prefix.start,n,
{expandTo:"auto",location:"start",inverted:!1}],[this.prefix.inverted,n,{expandTo:"auto",location:
"start",inverted:!0}],[this.prefix.end,n,{location:"end"}],[this.prefix.dash,n,function(r){var o=Dre(
r,
3),i=o[1],s=o[2];return{location:"start",inverted:!1,expandTo:i,value:s}}]]}},{key:"getTraits",value:
function(n,r){
if(n==="expandPair"){for(var o=[],i=0,s=r.length;i<s;i++){var a=r[i];yk(a,cm)&&a.subparsed==null&&o.
push({part:a,offset:i})}return o}}},{key:"postparse",value:function(n,r){var o=r.basePart;if(o&&this.
docxtemplater.fileType==="docx"&&n.length>0){o.sectPrCount=Xre(n),this.totalSectPr+=o.sectPrCount;
for(var i=this.
sects,s=0,a=i.length;s<a;s++){var u=i[s];if(o.lIndex<u[0].lIndex){s+1<i.length&&Hre(i[s+1])&&(o.addContinuousType=
!0);break}if(n[0].lIndex<u[0].lIndex&&u[0].lIndex<o.lIndex){qre(i[s])&&(o.addNextPage={index:s});
break}}
o.lastParagrapSectPr=Qre(n)}if(!o||o.expandTo!=="auto"||o.module!==cm||!Kre(n))return n;o.paragraphLoop=
!0;var l=0,c=_re(n,function(v){return wk(v)&&(l++,l===1)?"start":OL(v)&&(l--,l===0)?"end":null}),d=c[
0],
p=Yg(c),g=EL(d),b=EL(p);return g>0&&c[1][0].type==="content"&&SL(c[1][0].value)&&(g+=1),b>0&&Yg(c[c.
length-2]).type==="content"&&SL(Yg(c[c.length-2]).value)&&(b+=1),o.hasPageBreakBeginning=RL(d),o.hasPageBreak=
RL(p),DL(d)&&(g=0),DL(p)&&(b=0),n.slice(g,n.length-b)}},{key:"resolve",value:function(n,r){var o=this;
if(!yk(n,cm))return null;var i=r.scopeManager,s=i.getValueAsync(n.value,{part:n}),a=[],u;o.resolveSerially&&
(u=Promise.resolve(null));function l(d,p,g){var b=i.createSubScopeManager(d,n.value,p,n,g);o.resolveSerially?
(u=u.then(function(){return r.resolve(ps(ps({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b}))}
),
a.push(u)):a.push(r.resolve(ps(ps({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b})))}var c=[];
return s.then(function(d){return d!=null||(d=r.nullGetter(n)),d instanceof Promise?d.then(function(p){
return p instanceof x?Promise.all(p):p}):d instanceof x?Promise.all(d):d}).then(function(d){return i.
loopOverValue(d,l,n.inverted),Promise.all(a).then(function(p){for(var g=[],b=0;b<p.length;b++){var v=p[
b],
O=v.resolved,N=v.errors;xL(c,N),g.push(O)}return g}).then(function(p){if(c.length>0)throw c;return p}
)})}},
{key:"render",value:function(n,r){var o=this;if(n.tag==="p:xfrm"&&(o.inXfrm=n.position==="start"),n.
tag==="a:ext"&&o.inXfrm)return o.lastExt=n,n;if(!yk(n,cm))return null;var i=[],s=[],a=0,u=n.subparsed[
0],
l=0;(u==null?void 0:u.tag)==="a:tr"&&(l=+bk(u.value,"h")),a-=l;var c=0,d=NL(n);function p(O,N,P){a+=
l;for(var I=r.scopeManager.createSubScopeManager(O,n.value,N,n,P),F=0,_=n.subparsed;F<_.length;F++){
var L=_[F];if(Rl("a16:rowId",L)){var U=+bk(L.value,"val")+c;c=1,L.value=TL(L.value,"val",U)}}var z=r.
render(ps(ps({},r),{},{compiled:n.subparsed,tags:{},scopeManager:I}));n.hasPageBreak&&N===P-1&&d&&CL(
z);var j=I.scopePathItem.some(function(ge){return ge!==0});j?(n.sectPrCount===1&&(z.parts=Vre(z.parts)),
n.addContinuousType&&(z.parts=Jre(z.parts))):n.addNextPage&&Zre(z.parts,o.sects[n.addNextPage.index]),
n.addNextPage&&CL(z),n.hasPageBreakBeginning&&d&&Gre(z);for(var G=0,q=z.parts;G<q.length;G++){var X=q[
G];
i.push(X)}xL(s,z.errors)}var g=r.scopeManager.getValue(n.value,{part:n});g!=null||(g=r.nullGetter(n));
var b=r.scopeManager.loopOverValue(g,p,n.inverted);if(b===!1)return n.lastParagrapSectPr?n.paragraphLoop?
{value:"<w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr></w:p>")}:{value:
"</w:t></w:r></w:p><w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr><w:r><w:t>")}:{value:Wre(n)||
"",errors:s};if(a!==0){var v=+bk(
o.lastExt.value,"cy");o.lastExt.value=TL(o.lastExt.value,"cy",v+a)}return{value:r.joinUncorrupt(i,ps(
ps({},r),{},{basePart:n})),errors:s}}}])})();PL.exports=function(){return zre(new eoe)}});var zL=je(
(But,LL)=>{"use strict";m();function pm(e){"@babel/helpers - typeof";return pm=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},pm(e)}function toe(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function FL(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,roe(r.key),r)}}function noe(e,t,n){return t&&FL(e.prototype,t),n&&FL(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function roe(e){var t=ooe(e,"string");return pm(t)=="symbol"?t:t+""}
function ooe(e,t){
if(pm(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(pm(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:k)(e)}var ioe=ds(),fm=Gt(),soe=fm.isTextStart,aoe=fm.isTextEnd,uoe=fm.endsWith,loe=fm.startsWith,
$L=fm.pushArray,_L='<w:t xml:space="preserve">',coe=_L.length,ML="</w:t>",doe=ML.length;function moe(
e){
return soe(e)&&e.tag==="w:t"}function kk(e,t){var n=e[t].value;return e[t+1].value==="</w:t>"||n.indexOf(
'xml:space="preserve"')!==-1?n:n.substr(0,n.length-1)+' xml:space="preserve">'}function poe(e,t){
return e&&
e.basePart&&t.length>1}var foe=(function(){function e(){toe(this,e),this.name="SpacePreserveModule"}
return noe(e,[{key:"postparse",value:function(n,r){var o=[],i=!1,s=0,a=0;function u(c,d){return c.type===
"placeholder"&&d.length>1}var l=n.reduce(function(c,d){return moe(d)&&(i=!0,a=o.length),i?(o.push(d),
poe(r,o)&&(s=r.basePart.endLindex,o[0].value=kk(o,0)),u(d,o)&&(o[a].value=kk(o,a),s=d.endLindex),aoe(
d)&&d.lIndex>s&&(s!==0&&(o[a].value=kk(o,a)),$L(c,o),o=[],i=!1,s=0,a=0),c):(c.push(d),c)},[]);return $L(
l,o),l}},{key:"postrender",value:function(n){for(var r=0,o=!1,i=0,s=n.length;i<s;i++)if(!(n[i]===""||
n[i]instanceof D)){var a=n[i];o&&loe(a,ML)&&(n[r]=n[r].substr(0,n[r].length-coe)+"<w:t/>",a=a.substr(
doe),n[i]=a),o=uoe(a,_L),r=i}return n}}])})();LL.exports=function(){return ioe(new foe)}});var GL=je(
(Wut,KL)=>{"use strict";m();function gm(e){"@babel/helpers - typeof";return gm=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},gm(e)}function goe(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function jL(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,yoe(r.key),r)}}function hoe(e,t,n){return t&&jL(e.prototype,t),n&&jL(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function yoe(e){var t=boe(e,"string");return gm(t)=="symbol"?t:t+""}
function boe(e,t){
if(gm(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(gm(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:k)(e)}var woe=Gg(),UL=Gt(),voe=UL.isContent,BL=UL.getPartWithDelimiters,WL=Fr(),koe=WL.throwRawTagShouldBeOnlyTextInParagraph,
xoe=WL.getInvalidRawXMLValueException,Toe=ds(),xk="rawxml";function Soe(e){for(var t=e.part,n=e.left,
r=e.right,o=e.postparsed,i=e.index,s=o.slice(n+1,r),a=0,u=s.length;a<u;a++)if(a!==i-n-1){var l=s[a];
voe(l)&&koe({paragraphParts:s,part:t})}return t}var Eoe=(function(){function e(){goe(this,e),this.name=
"RawXmlModule",this.prefix="@"}return hoe(e,[{key:"optionsTransformer",value:function(n,r){return this.
fileTypeConfig=r.fileTypeConfig,n}},{key:"matchers",value:function(){return[[this.prefix,xk]]}},{key:
"postparse",value:function(n){var r=this;return woe.expandToOne(n,{moduleName:xk,getInner:Soe,
expandTo:this.
fileTypeConfig.tagRawXml,error:{message:"Raw tag not in paragraph",id:"raw_tag_outerxml_invalid",
explanation:function(i){
return'The tag "'.concat(BL(i,r.docxtemplater),
'" is not inside a paragraph, putting raw tags inside an inline loop is disallowed.')}}})}},{key:
"render",value:function(n,r){if(n.module!==xk)return null;
var o,i=[];try{o=r.scopeManager.getValue(n.value,{part:n}),o!=null||(o=r.nullGetter(n))}catch(s){
return i.
push(s),{errors:i}}return o=o||"",typeof o=="string"?{value:o}:{errors:[xoe({tag:n.value,value:o,
partDelims:BL(
n,this.docxtemplater),part:n,offset:n.offset})]}}}])})();KL.exports=function(){return Toe(new Eoe)}}
);var qL=je((Gut,HL)=>{"use strict";m();function Coe(e,t){for(var n=-1,r=0,o=e.length;r<o;r++)t[r]>=e[
r].
length||(n===-1||e[r][t[r]].offset<e[n][t[n]].offset)&&(n=r);return n}HL.exports=function(e){for(var t=0,
n=0,r=e;n<r.length;n++){var o=r[n];t+=o.length}e=e.filter(function(l){return l.length>0});for(var i=new x(
t),s=e.map(function(){return 0}),a=0;a<t;a++){var u=Coe(e,s);i[a]=e[u][s[u]],s[u]++}return i}});var XL=je(
(qut,YL)=>{"use strict";m();function hm(e){"@babel/helpers - typeof";return hm=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},hm(e)}function Roe(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function ZL(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,Aoe(r.key),r)}}function Doe(e,t,n){return t&&ZL(e.prototype,t),n&&ZL(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function Aoe(e){var t=Ooe(e,"string");return hm(t)=="symbol"?t:t+""}
function Ooe(e,t){
if(hm(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(hm(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:k)(e)}var Noe="expandPair",Poe=qL(),Ek=Gt(),Ioe=Ek.getLeft,Foe=Ek.getRight,Sk=Ek.pushArray,
$oe=ds(),_oe=Gg(),Moe=_oe.getExpandToDefault,Ck=Fr(),JL=Ck.getUnmatchedLoopException,Loe=Ck.getClosingTagNotMatchOpeningTag,
VL=Ck.getUnbalancedLoopException;function zoe(e){switch(e.location){case"start":return 1;case"end":
return-1}}
function Tk(e,t){return e!=null&&t!=null&&(e.part.location==="start"&&t.part.location==="end"&&e.part.
value===t.part.value||t.part.value==="")}function joe(e){for(var t=0,n=[];t<e.length;){var r=e[t].part;
if(r.location==="end"){if(t===0)return e.splice(0,1),n.push(JL(r)),{traits:e,errors:n};var o=t,i=t-1,
s=1;if(Tk(e[i],e[o]))return e.splice(o,1),e.splice(i,1),{errors:n,traits:e};for(;s<50;){var a=e[i-s],
u=e[o+s];if(Tk(a,e[o]))return e.splice(o,1),e.splice(i-s,1),{errors:n,traits:e};if(Tk(e[i],u))return e.
splice(o+s,1),e.splice(i,1),{errors:n,traits:e};s++}return n.push(Loe({tags:[e[i].part,e[o].part]})),
e.splice(o,1),e.splice(i,1),{traits:e,errors:n}}t++}for(var l=0;l<e.length;l++){var c=e[l].part;n.push(
JL(c))}return{traits:[],errors:n}}function Boe(e){var t={},n=[],r=[],o=[];for(Sk(o,e);o.length>0;){
var i=joe(
o);Sk(n,i.errors),o=i.traits}if(n.length>0)return{pairs:r,errors:n};for(var s=0,a=0;a<e.length;a++){
var u=e[a],l=u.part,c=zoe(l);if(s+=c,c===1)t[s]=u;else{var d=t[s+1];s===0&&r.push([d,u])}s=s>=0?s:0}
return{pairs:r,errors:n}}var Uoe=(function(){function e(){Roe(this,e),this.name="ExpandPairTrait"}
return Doe(
e,[{key:"optionsTransformer",value:function(n,r){return r.options.paragraphLoop&&Sk(r.fileTypeConfig.
expandTags,r.fileTypeConfig.onParagraphLoop),this.expandTags=r.fileTypeConfig.expandTags,n}},{key:
"postparse",value:function(n,r){var o=this,i=r.getTraits,s=r.postparse,a=r.fileType,u=i(Noe,n,r);u=u.map(
function(P){return P||[]}),u=Poe(u);var l=Boe(u),c=l.pairs,d=l.errors,p=0,g=null,b=c.map(function(P){
var I=P[0].part.expandTo;if(I==="auto"&&a!=="text"){var F=Moe(n,P,o.expandTags);F.error&&d.push(F.error),
I=F.value}if(!I||a==="text"){var _=P[0].offset,L=P[1].offset;return _<p&&!o.docxtemplater.options.syntax.
allowUnbalancedLoops&&d.push(VL(P,g)),g=P,p=L,[_,L]}var U,z;try{U=Ioe(n,I,P[0].offset)}catch(j){d.push(
j)}try{z=Foe(n,I,P[1].offset)}catch(j){d.push(j)}return U<p&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&
d.push(VL(P,g)),p=z,g=P,[U,z]});if(d.length>0)return{postparsed:n,errors:d};var v=0,O,N=n.reduce(
function(P,I,F){
var _=v<c.length&&b[v][0]<=F&&F<=b[v][1],L=c[v],U=b[v];if(!_)return P.push(I),P;if(U[0]===F&&(O=[]),
L[0].offset!==F&&L[1].offset!==F&&O.push(I),U[1]===F){var z=n[L[0].offset];z.subparsed=s(O,{basePart:
z}),
z.endLindex=L[1].part.lIndex,delete z.location,delete z.expandTo,P.push(z),v++;for(var j=b[v];j&&j[0]<
F;)v++,j=b[v]}return P},[]);return{postparsed:N,errors:d}}}])})();YL.exports=function(){return $oe(
new Uoe)}});var rz=je((Jut,nz)=>{"use strict";m();function ym(e){"@babel/helpers - typeof";return ym=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},ym(e)}function Woe(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function QL(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,Goe(r.key),r)}}function Koe(e,t,n){return t&&QL(e.prototype,t),n&&QL(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function Goe(e){var t=Hoe(e,"string");return ym(t)=="symbol"?t:t+""}
function Hoe(e,t){
if(ym(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(ym(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:k)(e)}var qoe=ds(),tz=Fr(),Zoe=tz.getScopeCompilationError,Joe=tz.getCorruptCharactersException,
Rk=Gt(),ez=Rk.utf8ToWord,Voe=Rk.hasCorruptCharacters,Yoe=Rk.removeCorruptCharacters,Xg=ok(),Xoe=Xg.settingsContentType,
Qoe=Xg.coreContentType,eie=Xg.appContentType,tie=Xg.customContentType,nie=[Xoe,Qoe,eie,tie],rie={
docx:"w",pptx:"a"},oie=(function(){function e(){Woe(this,e),this.name="Render",this.recordRun=!1,
this.recordedRun=
[]}return Koe(e,[{key:"set",value:function(n){n.compiled&&(this.compiled=n.compiled),n.data!=null&&(
this.
data=n.data)}},{key:"optionsTransformer",value:function(n,r){return this.docxtemplater=r,this.brTag=
r.fileType==="docx"?"<w:r><w:br/></w:r>":"<a:br/>",this.prefix=rie[r.fileType],this.runStartTag="".concat(
this.prefix,":r"),this.runPropsStartTag="".concat(this.prefix,":rPr"),n}},{key:"postparse",value:
function(n,r){
for(var o=[],i=0;i<n.length;i++){var s=n[i];if(s.type==="placeholder"){var a=s.value;try{r.cachedParsers[
s.
lIndex]=this.docxtemplater.parser(a,{tag:s})}catch(u){o.push(Zoe({tag:a,rootError:u,offset:s.offset}
))}}}
return{postparsed:n,errors:o}}},{key:"getRenderedMap",value:function(n){for(var r in this.compiled)n[
r]=
{from:r,data:this.data};return n}},{key:"render",value:function(n,r){var o=r.contentType,i=r.scopeManager,
s=r.linebreaks,a=r.nullGetter,u=r.fileType,l=r.stripInvalidXMLChars;if(nie.indexOf(o)!==-1&&(s=!1),s&&
this.recordRuns(n),!(n.type!=="placeholder"||n.module)){var c;try{c=i.getValue(n.value,{part:n})}
catch(d){
return{errors:[d]}}if(c!=null||(c=a(n)),typeof c=="string"){if(l)c=Yoe(c);else if(["docx","pptx",
"xlsx"].indexOf(u)!==-1&&Voe(c))return{errors:[Joe({tag:n.value,value:c,offset:n.offset})]}}return u===
"text"?{value:c}:{value:s&&typeof c=="string"?this.renderLineBreaks(c):ez(c)}}}},{key:"recordRuns",
value:function(n){
n.tag===this.runStartTag?this.recordedRun="":n.tag===this.runPropsStartTag?(n.position==="start"&&(
this.
recordRun=!0,this.recordedRun+=n.value),(n.position==="end"||n.position==="selfclosing")&&(this.recordedRun+=
n.value,this.recordRun=!1)):this.recordRun&&(this.recordedRun+=n.value)}},{key:"renderLineBreaks",
value:function(n){
for(var r=[],o=n.split(`
`),i=0,s=o.length;i<s;i++)r.push(ez(o[i])),i<o.length-1&&r.push("</".concat(this.prefix,":t></").concat(
this.prefix,":r>").concat(this.brTag,"<").concat(this.prefix,":r>").concat(this.recordedRun,"<").concat(
this.prefix,":t").concat(this.docxtemplater.fileType==="docx"?' xml:space="preserve"':"",">"));
return r}}])})();
nz.exports=function(){return qoe(new oie)}});var lz=je((Yut,uz)=>{"use strict";m();var oz=IL(),iie=zL(
),iz=GL(),sz=XL(),az=rz();function sie(){return{
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
{contains:"w:p",expand:"w:p",onlyTextInTag:!0}],tagRawXml:"w:p",baseModules:[oz,iie,sz,iz,az],
tagShouldContain:[
{tag:"w:sdtContent",shouldContain:["w:p","w:r","w:commentRangeStart","w:sdt"],value:"<w:p></w:p>"},{
tag:"w:tc",shouldContain:["w:p"],value:"<w:p></w:p>"},{tag:"w:tr",shouldContain:["w:tc"],drop:!0},{
tag:"w:tbl",shouldContain:["w:tr"],drop:!0}]}}function aie(){return{getTemplatedFiles:function(){
return[]},
textPath:function(t){return t.textTarget},tagsXmlTextArray:["Company","HyperlinkBase","Manager",
"cp:category","cp:keywords","dc:creator","dc:description","dc:subject","dc:title","a:t","m:t",
"vt:lpstr",
"vt:lpwstr"],tagsXmlLexedArray:["p:sp","a:tc","a:tr","a:tbl","a:graphicData","a:p","a:r","a:rPr",
"p:txBody","a:txBody","a:off","a:ext","p:graphicFrame","p:xfrm","a16:rowId","a:endParaRPr"],
droppedTagsInsidePlaceholder:[
"a:p","a:endParaRPr"],expandTags:[{contains:"a:tc",expand:"a:tr"}],onParagraphLoop:[{contains:"a:p",
expand:"a:p",onlyTextInTag:!0}],tagRawXml:"p:sp",baseModules:[oz,sz,iz,az],tagShouldContain:[{tag:
"a:tbl",shouldContain:["a:tr"],dropParent:"p:graphicFrame"},{tag:"p:txBody",shouldContain:["a:p"],
value:"<a:p></a:p>"},{tag:"a:txBody",shouldContain:["a:p"],value:"<a:p></a:p>"}]}}uz.exports={docx:
sie,pptx:aie}});var Dz=je((Qut,Pk)=>{"use strict";m();var uie=["modules"];function cz(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){
var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.getOwnPropertyDescriptor(e,o).enumerable}
)),
n.push.apply(n,r)}return n}function Po(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?
arguments[t]:{};t%2?cz(h(n),!0).forEach(function(r){lie(e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(
e,h.getOwnPropertyDescriptors(n)):cz(h(n)).forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(
n,r))})}return e}function lie(e,t,n){return(t=wz(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function dz(e,t){return pie(e)||mie(e,t)||die(e,t)||cie()}
function cie(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function die(e,
t){
if(e){if(typeof e=="string")return mz(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?x.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?mz(e,t):void 0}}function mz(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=x(t);n<t;
n++)
r[n]=e[n];return r}function mie(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function pie(
e){
if(x.isArray(e))return e}function Al(e){"@babel/helpers - typeof";return Al=typeof S=="function"&&
typeof S.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S=="function"&&t.constructor===
S&&t!==S.prototype?"symbol":typeof t},Al(e)}function fie(e,t){if(e==null)return{};var n,r,o=gie(e,t);
if(h.getOwnPropertySymbols){var i=h.getOwnPropertySymbols(e);for(r=0;r<i.length;r++)n=i[r],t.indexOf(
n)===-1&&{}.propertyIsEnumerable.call(e,n)&&(o[n]=e[n])}return o}function gie(e,t){if(e==null)return{
};
var n={};for(var r in e)if({}.hasOwnProperty.call(e,r)){if(t.indexOf(r)!==-1)continue;n[r]=e[r]}
return n}
function hie(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}
function pz(e,t){
for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&
(r.writable=!0),h.defineProperty(e,wz(r.key),r)}}function yie(e,t,n){return t&&pz(e.prototype,t),n&&
pz(e,n),h.defineProperty(e,"prototype",{writable:!1}),e}function wz(e){var t=bie(e,"string");return Al(
t)=="symbol"?t:t+""}function bie(e,t){if(Al(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==
void 0){var r=n.call(e,t||"default");if(Al(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:k)(e)}var An=Gt(),rn=V_(),wie=rn.object(
{allowUnopenedTag:rn.
boolean().optional(),allowUnclosedTag:rn.boolean().optional(),allowUnbalancedLoops:rn.boolean().optional(
),
changeDelimiterPrefix:rn.string().optional().nullable()}),vie=rn.object({delimiters:rn.object({start:
rn.
string().nullable(),end:rn.string().nullable()}).strict().optional(),fileTypeConfig:rn.object({}).optional(
),
paragraphLoop:rn.boolean().optional(),parser:rn.function().optional(),errorLogging:rn.union([rn.boolean(
),
rn.string()]).optional(),linebreaks:rn.boolean().optional(),nullGetter:rn.function().optional(),
syntax:wie.
optional(),stripInvalidXMLChars:rn.boolean().optional(),warnFn:rn.function().optional()}).strict(),
kie=X_(),
vz=kie.getRelsTypes,kz=tM(),xz=kz.collectContentTypes,Tz=kz.getContentTypes,Sz=ds(),xie=Gg(),Tie=yM(
),
Sie=SM(),fz=ak(),Eie=MM(),Dk=Eie.getTags,Ez=zM(),ci=Fr(),Cz=ci.throwMultiError,Cie=ci.throwResolveBeforeCompile,
Rie=ci.throwRenderInvalidTemplate,Die=ci.throwRenderTwice,wm=ci.XTInternalError,Aie=ci.XTTemplateError,
Oie=ci.throwFileTypeNotIdentified,Nie=ci.throwFileTypeNotHandled,Qg=ci.throwApiVersionError;An.getRelsTypes=
vz;An.traits=xie;An.moduleWrapper=Sz;An.collectContentTypes=xz;An.getContentTypes=Tz;var gz=An.getDefaults,
Pie=An.str2xml,Iie=An.xml2str,Nk=An.concatArrays,hz=An.uniq,Fie=An.getDuplicates,$ie=An.stableSort,
Ak=An.
pushArray,yz=An.utf8ToWord,_ie=An.invertMap,Mie="[Content_Types].xml",Lie="_rels/.rels",Io=[3,48,0];
function zie(e){for(var t=[],n=0;n<e.length;n++){var r=e[n];t.push(r.name)}var o=Fie(t);if(o.length>
0)throw new wm('Detected duplicate module "'.concat(o[0],'"'))}function jie(e){for(var t=0,n=e.modules;
t<
n.length;t++)for(var r=n[t],o=0,i=r.xmlContentTypes||[];o<i.length;o++)for(var s=i[o],a=e.invertedContentTypes[
s]||
[],u=0;u<a.length;u++){var l=a[u];e.zip.files[l]&&e.options.xmlFileNames.push(l)}}function Bie(e){
return $ie(
e,function(t,n){return(n.priority||0)-(t.priority||0)})}function bm(e){var t=[];for(var n in e)t.push(
n);for(var r=[Mie,Lie],o=["word/","xl/","ppt/"],i=0;i<t.length;i++)for(var s=t[i],a=0;a<o.length;a++){
var u=o[a];s.indexOf("".concat(u))===0&&r.push(s)}for(var l=0;l<t.length;l++){var c=t[l];r.indexOf(c)===
-1&&r.push(c)}return r}function Rz(e,t){e.hideDeprecations!==!0&&console.warn(t)}function Dl(e,t){if(
e.
hideDeprecations!==!0)return Rz(e,'Deprecated method ".'.concat(t,
'", view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ').concat(new C(
).stack))}function Ok(e){e.modules=
e.modules.filter(function(t){if(!t.supportedFileTypes)return!0;if(!x.isArray(t.supportedFileTypes))throw new C(
"The supportedFileTypes field of the module must be an array");var n=t.supportedFileTypes.includes(e.
fileType);return n||t.on("detached"),n})}function bz(e){var t=e.compiled;e.errors=Nk(h.keys(t).map(
function(n){
return t[n].allErrors})),e.errors.length!==0&&(e.options.errorLogging&&Ez(e.errors,e.options.errorLogging),
Cz(e.errors))}function Uie(e){return typeof Buffer!="undefined"&&typeof Buffer.isBuffer=="function"&&
Buffer.isBuffer(e)}var ua=(function(){function e(t){var n=arguments.length>1&&arguments[1]!==void 0?
arguments[1]:{},r=n.modules,o=r===void 0?[]:r,i=fie(n,uie);if(hie(this,e),this.targets=[],this.rendered=
!1,this.scopeManagers={},this.compiled={},this.modules=[Tie()],this.xmlDocuments={},arguments.length===
0)Rz(this,
"Deprecated docxtemplater constructor with no arguments, view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ".concat(
new C().stack)),this.hideDeprecations=!0,this.
setOptions(i);else{if(this.hideDeprecations=!0,this.setOptions(i),Uie(t))throw new C(
"You passed a Buffer to the Docxtemplater constructor. The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!t||!t.files||typeof t.file!="function")throw new C(
"The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!x.
isArray(o))throw new C("The modules argument of docxtemplater's constructor must be an array");for(
var s=0;s<
o.length;s++){var a=o[s];this.attachModule(a)}this.loadZip(t),this.compile(),this.v4Constructor=!0}
this.
hideDeprecations=!1}return yie(e,[{key:"verifyApiVersion",value:function(n){n=n.split(".");for(var r=0;
r<
n.length;r++)n[r]=parseInt(n[r],10);return n.length!==3&&Qg("neededVersion is not a valid version",{
neededVersion:n,explanation:"the neededVersion must be an array of length 3"}),n[0]!==Io[0]&&Qg(
"The major api version do not match, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:Io,explanation:"moduleAPIVersionMismatch : needed=".concat(
n.join("."),", current=").concat(Io.join("."))}),n[1]>Io[1]&&Qg(
"The minor api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{
neededVersion:n,currentModuleApiVersion:Io,explanation:"moduleAPIVersionMismatch : needed=".concat(n.
join("."),", current=").concat(Io.join("."))}),n[1]===Io[1]&&n[2]>Io[2]&&Qg(
"The patch api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,
currentModuleApiVersion:Io,explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),
", current=").concat(Io.join("."))}),!0}},{key:"setModules",value:function(n){for(var r=0,o=this.modules;
r<
o.length;r++){var i=o[r];i.set(n)}}},{key:"sendEvent",value:function(n){for(var r=0,o=this.modules;r<
o.length;r++){var i=o[r];i.on(n)}}},{key:"attachModule",value:function(n){if(this.v4Constructor)throw new wm(
"attachModule() should not be called manually when using the v4 constructor");Dl(this,"attachModule");
var r=Al(n);if(r==="function")throw new wm(
"Cannot attach a class/function as a module. Most probably you forgot to instantiate the module by using `new` on the module.");
if(!n||r!=="object")throw new wm(
"Cannot attachModule with a falsy value");if(n.requiredAPIVersion&&this.verifyApiVersion(n.requiredAPIVersion),
n.attached===!0)if(typeof n.clone=="function")n=n.clone();else throw new C(
'Cannot attach a module that was already attached : "'.concat(n.name,
'". The most likely cause is that you are instantiating the module at the root level, and using it for multiple instances of Docxtemplater'));
n.attached=!0;
var o=Sz(n);return this.modules.push(o),o.on("attached"),this.fileType&&Ok(this),this}},{key:
"findModule",value:function(n){for(var r=0,o=this.modules;r<o.length;r++){var i=o[r];if(i.name===n)return i}
}},
{key:"setOptions",value:function(n){var r,o;if(this.v4Constructor)throw new C(
"setOptions() should not be called manually when using the v4 constructor");if(!n)throw new C(
"setOptions should be called with an object as first parameter");var i=vie.validate(n);if(i.success===!1)throw new C(
i.error);Dl(
this,"setOptions"),this.options={};var s=gz();for(var a in s){var u=s[a];this.options[a]=n[a]!=null?
n[a]:this[a]||u,this[a]=this.options[a]}return(r=this.delimiters).start&&(r.start=yz(this.delimiters.
start)),(o=this.delimiters).end&&(o.end=yz(this.delimiters.end)),this}},{key:"loadZip",value:
function(n){
if(this.v4Constructor)throw new C(
"loadZip() should not be called manually when using the v4 constructor");if(Dl(this,"loadZip"),n.loadAsync)throw new wm(
"Docxtemplater doesn't handle JSZip version >=3, please use pizzip");n.xtRendered&&this.options.warnFn(
[new C(
"This zip file appears to be the outcome of a previous docxtemplater generation. This typically indicates that docxtemplater was integrated by reusing the same zip file. It is recommended to create a new Pizzip instance for each docxtemplater generation.")]),
this.zip=n,this.updateFileTypeConfig(),this.modules=Nk([this.fileTypeConfig.baseModules.
map(function(s){return s()}),this.modules]);for(var r=0,o=this.modules;r<o.length;r++){var i=o[r];i.
zip=this.zip,i.docxtemplater=this,i.fileTypeConfig=this.fileTypeConfig,i.fileType=this.fileType,i.xtOptions=
this.options,i.modules=this.modules}return Ok(this),this}},{key:"precompileFile",value:function(n){
var r=this.
createTemplateClass(n);r.preparse(),this.compiled[n]=r}},{key:"compileFile",value:function(n){this.compiled[
n].
parse()}},{key:"getScopeManager",value:function(n,r,o){var i;return(i=this.scopeManagers)[n]||(i[n]=
Sie({tags:o,parser:this.parser,cachedParsers:r.cachedParsers})),this.scopeManagers[n]}},{key:
"resolveData",value:function(n){var r=this;Dl(this,"resolveData");var o=[];return h.keys(this.compiled).length||
Cie(),Promise.resolve(n).then(function(i){r.data=i,r.setModules({data:r.data,Lexer:fz}),r.mapper=r.modules.
reduce(function(c,d){return d.getRenderedMap(c)},{});for(var s=[],a=function(){var d=l[u],p=r.mapper[
d],
g=p.from,b=p.data;s.push(Promise.resolve(b).then(function(v){var O=r.compiled[g];return O.filePath=d,
O.scopeManager=r.getScopeManager(d,O,v),O.resolveTags(v).then(function(N){return O.scopeManager.finishedResolving=
!0,N},function(N){Ak(o,N)})}))},u=0,l=h.keys(r.mapper);u<l.length;u++)a();return Promise.all(s).then(
function(c){return o.length!==0&&(r.options.errorLogging&&Ez(o,r.options.errorLogging),Cz(o)),Nk(c)}
)})}},
{key:"compile",value:function(){if(Dl(this,"compile"),this.updateFileTypeConfig(),zie(this.modules),
this.modules=Bie(this.modules),h.keys(this.compiled).length)return this;for(var n=this.options,r=0,o=this.
modules;r<o.length;r++){var i=o[r];n=i.optionsTransformer(n,this)}this.options=n,this.options.xmlFileNames=
hz(this.options.xmlFileNames);for(var s=0,a=this.options.xmlFileNames;s<a.length;s++){var u=a[s],l=this.
zip.files[u].asText();this.xmlDocuments[u]=Pie(l)}this.setModules({zip:this.zip,xmlDocuments:this.xmlDocuments}
);
for(var c=0,d=this.modules;c<d.length;c++){var p=d[c];p.xmlDocuments=this.xmlDocuments}this.getTemplatedFiles(
),
this.sendEvent("before-preparse");for(var g=0,b=this.templatedFiles;g<b.length;g++){var v=b[g];this.
zip.files[v]!=null&&this.precompileFile(v)}this.sendEvent("after-preparse");for(var O=0,N=this.templatedFiles;
O<
N.length;O++){var P=N[O];this.zip.files[P]!=null&&this.compiled[P].parse({noPostParse:!0})}this.sendEvent(
"after-parse");for(var I=0,F=this.templatedFiles;I<F.length;I++){var _=F[I];this.zip.files[_]!=null&&
this.compiled[_].postparse()}return this.sendEvent("after-postparse"),this.setModules({compiled:this.
compiled}),bz(this),this}},{key:"updateFileTypeConfig",value:function(){this.relsTypes=vz(this.zip);
var n=Tz(this.zip),r=n.overrides,o=n.defaults,i=n.contentTypes,s=n.contentTypeXml;s&&(this.filesContentTypes=
xz(r,o,this.zip),this.invertedContentTypes=_ie(this.filesContentTypes),this.setModules({contentTypes:
this.
contentTypes,invertedContentTypes:this.invertedContentTypes}));var a;this.zip.files.mimetype&&(a="odt");
for(var u=0,l=this.modules;u<l.length;u++){var c=l[u];a=c.getFileType({zip:this.zip,contentTypes:i,
contentTypeXml:s,overrides:r,defaults:o,doc:this})||a}if(this.fileType=a,a==="odt"&&Nie(a),a||Oie(
this.
zip),jie(this),Ok(this),this.fileTypeConfig=this.options.fileTypeConfig||this.fileTypeConfig,!this.fileTypeConfig)
if(e.FileTypeConfig[this.fileType])this.fileTypeConfig=e.FileTypeConfig[this.fileType]();else{var d='Filetype "'.concat(
this.fileType,'" is not supported'),p="filetype_not_supported";this.fileType==="xlsx"&&(d='Filetype "'.concat(
this.fileType,'" is supported only with the paid XlsxModule'),p="xlsx_filetype_needs_xlsx_module");
var g=new Aie(d);throw g.properties={id:p,explanation:d},g}return this}},
{key:"renderAsync",value:function(n){var r=this;this.hideDeprecations=!0;var o=this.resolveData(n);
return this.
hideDeprecations=!1,this.zip.xtRendered=!0,o.then(function(){return r.render()})}},{key:"render",
value:function(n){
this.zip.xtRendered=!0,this.rendered&&Die(),this.rendered=!0,h.keys(this.compiled).length===0&&this.
compile(),this.errors.length>0&&Rie(),arguments.length>0&&(this.data=n),this.setModules({data:this.data,
Lexer:fz}),this.mapper||(this.mapper=this.modules.reduce(function(L,U){return U.getRenderedMap(L)},{
}));
var r=[];for(var o in this.mapper){var i=this.mapper[o],s=i.from,a=i.data,u=this.compiled[s];u.scopeManager=
this.getScopeManager(o,u,a),u.render(o),r.push([o,u.content,u]),delete u.content}for(var l=0;l<r.length;
l++)
for(var c=r[l],d=dz(c,3),p=d[1],g=d[2],b=0,v=this.modules;b<v.length;b++){var O=v[b];if(O.preZip){
var N=O.
preZip(p,g);typeof N=="string"&&(c[1]=N)}}for(var P=0;P<r.length;P++){var I=dz(r[P],2),F=I[0],_=I[1];
this.zip.file(F,_,{createFolders:!0})}return bz(this),this.sendEvent("syncing-zip"),this.syncZip(),
this.
sendEvent("synced-zip"),this}},{key:"syncZip",value:function(){for(var n in this.xmlDocuments){this.
zip.remove(n);var r=Iie(this.xmlDocuments[n]);this.zip.file(n,r,{createFolders:!0})}}},{key:
"setData",
value:function(n){return Dl(this,"setData"),this.data=n,this}},{key:"getZip",value:function(){return this.
zip}},{key:"createTemplateClass",value:function(n){var r=this.zip.files[n].asText();return this.createTemplateClassFromContent(
r,n)}},{key:"createTemplateClassFromContent",value:function(n,r){for(var o={filePath:r,contentType:
this.
filesContentTypes[r],relsType:this.relsTypes[r]},i=gz(),s=Ak(h.keys(i),["filesContentTypes",
"fileTypeConfig","fileType","modules"]),a=0;a<s.length;a++){var u=s[a];o[u]=this[u]}return new e.XmlTemplater(
n,o)}},{key:"getFullText",value:function(n){return this.createTemplateClass(n||this.fileTypeConfig.textPath(
this)).getFullText()}},{key:"getTemplatedFiles",value:function(){this.templatedFiles=this.fileTypeConfig.
getTemplatedFiles(this.zip),Ak(this.templatedFiles,this.targets);var n=this.fileTypeConfig.templatedNs||
[];if(n.length>0){for(var r in this.filesContentTypes)if(/^customXml\/item\d+\.xml$/.test(r))for(var o=0;
o<
n.length;o++){var i=n[o],s=this.zip.file(r).asText();s.indexOf('xmlns="'.concat(i,'"'))!==-1&&this.templatedFiles.
push(r)}}return this.templatedFiles=hz(this.templatedFiles),this.templatedFiles}},{key:"getTags",
value:function(){
var n={headers:[],footers:[]};for(var r in this.compiled){var o=this.filesContentTypes[r];o==="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"&&
(n.document={target:r,
tags:Dk(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"&&
n.headers.push({target:r,tags:Dk(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"&&
n.footers.push({target:r,tags:Dk(this.
compiled[r].postparsed)})}return n}},{key:"toBuffer",value:function(n){return this.zip.generate(Po(
Po(
{compression:"DEFLATE",fileOrder:bm},n),{},{type:"nodebuffer"}))}},{key:"toBlob",value:function(n){
return this.
zip.generate(Po(Po({compression:"DEFLATE",fileOrder:bm},n),{},{type:"blob"}))}},{key:"toBase64",
value:function(n){
return this.zip.generate(Po(Po({compression:"DEFLATE",fileOrder:bm},n),{},{type:"base64"}))}},{key:
"toUint8Array",value:function(n){return this.zip.generate(Po(Po({compression:"DEFLATE",fileOrder:bm}
,
n),{},{type:"uint8array"}))}},{key:"toArrayBuffer",value:function(n){return this.zip.generate(Po(Po(
{compression:"DEFLATE",fileOrder:bm},n),{},{type:"arraybuffer"}))}}])})();ua.DocUtils=An;ua.Errors=Fr(
);
ua.XmlTemplater=bL();ua.FileTypeConfig=lz();ua.XmlMatcher=ck();Pk.exports=ua;Pk.exports.default=ua});
var Az={};ey(Az,{Docxtemplater:()=>Oz.default});var Oz,Nz=Um(()=>{"use strict";m();Oz=RW(Dz(),1)});
var lpe={};ey(lpe,{acceptRowOrder:()=>Lme,answerFix:()=>ape,answerQuestions:()=>zme,applyFixes:()=>ope,
assignJudges:()=>Mme,changeLetterhead:()=>Ime,changeSettings:()=>Bme,checkSheets:()=>gme,
chooseLanguage:()=>Ume,
closeAndCompute:()=>vme,closeStage:()=>Gme,collectJudgeFiles:()=>tpe,computeRanking:()=>Cme,
computeTop:()=>hme,
confirmPlenary:()=>Jme,createWorkbook:()=>Fme,decide:()=>xme,decideResult:()=>Xme,explainHistory:()=>Zme,
explainRules:()=>qme,exportDocuments:()=>Dme,getState:()=>Sme,makeAwardDocuments:()=>wme,
makeDocuments:()=>Rme,
makeJudgeFiles:()=>epe,makeJudgeTabs:()=>_me,markFindings:()=>upe,onInstall:()=>pme,onOpen:()=>mme,
openRanking:()=>bme,
openSidebar:()=>fme,openTemplate:()=>Ome,prepareJudgeTabs:()=>yme,prepareObjections:()=>Yme,
preparePlenary:()=>Vme,
preparePlenaryTab:()=>kme,previewFixes:()=>rpe,readDetails:()=>jme,readJudgeFiles:()=>Qme,
readOwnFixes:()=>spe,
readTemplate:()=>Ame,reopenStage:()=>Hme,restoreTemplate:()=>Pme,showCell:()=>Kme,showRanking:()=>Wme,
takeList:()=>$me,undoFixes:()=>ipe,uploadTemplate:()=>Nme,validateWorkbook:()=>Eme,verify:()=>Tme,
verifyResult:()=>npe});
m();m();m();m();function ry(e){let t=h.values(e).filter(r=>typeof r=="number");return h.entries(e).filter(
([r,o])=>t.
indexOf(+r)===-1).map(([r,o])=>o)}function Nx(e,t){return typeof t=="bigint"?t.toString():t}var ny=class{
constructor(t){this._getter=t,
this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),
this._value}};function Px(e){return new ny(e)}function Ix(e){return e==null}function Km(e){let t=e.startsWith(
"^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function Gm(e,t,n){h.defineProperty(
e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function Fx(e){
let t=h.getOwnPropertyDescriptor(e,"shape");return t!=null&&t.get?t.get.raw:t==null?void 0:t.value}
function oy(e){
var t;return(t=Fx(e._zod.def))!=null?t:e._zod.def.shape}function $x(e,t,n){h.defineProperty(e,t,{get(
){
let r=n();return Gm(this,t,r),r},enumerable:!0,configurable:!0})}function _x(e,t,n){t in e?Gm(e,t,n):
e[t]=n}function DW(e,t,n,r){let o=oy(t);for(let i of n){let s=h.getOwnPropertyDescriptor(o,i);s.enumerable&&
(s.get?$x(e,i,()=>{let a=t._zod.def.shape[i];return r?r(a,i):a}):_x(e,i,r?r(s.value,i):s.value))}}
function AW(e,t){
for(let n of Reflect.ownKeys(t)){let r=h.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?$x(e,n,(
)=>t[n]):
_x(e,n,r.value))}}function Mx(...e){let t={};for(let n of e){let r=h.getOwnPropertyDescriptors(n);h.
assign(t,r)}return h.defineProperties({},t)}var iy="captureStackTrace"in C?C.captureStackTrace:(...e)=>{
};function Wm(e){return typeof e=="object"&&e!==null&&!x.isArray(e)}function Hm(e){if(Wm(e)===!1)return!1;
let t=e.constructor;if(t===void 0||typeof t!="function")return!0;
let n=t.prototype;return!(Wm(n)===!1||h.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}
function sy(e){
return Hm(e)?{...e}:x.isArray(e)?[...e]:e instanceof y?new y(e):e instanceof w?new w(e):e}var Lx=new w(
["string","number","symbol"]);function tc(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function nc(
e,t,n){let r=new e._zod.constr(
t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function sn(e){let t=e;if(!t)
return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?
void 0:t.error)!==void 0)throw new C("Cannot specify both `message` and `error` params");t.error=t.message}
return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function zx(e){return h.keys(
e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var jx={
safeint:[k.MIN_SAFE_INTEGER,k.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],
float32:[-34028234663852886e22,34028234663852886e22],float64:[-k.MAX_VALUE,k.MAX_VALUE]};function Bx(
e,t){if(!Hm(t))throw new C("Invalid input to extend: expected a plain object");let n=e._zod.
def.checks;if(n&&n.length>0){let o=oy(e);for(let i of Reflect.ownKeys(t))if(h.getOwnPropertyDescriptor(
o,i)!==void 0)throw new C(
"Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}
return nc(e,Mx(e._zod.def,{shape:OW(e,t)}))}function OW(e,t){let n={};return DW(
n,e,Reflect.ownKeys(oy(e))),AW(n,t),n}function Mr(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;
r<e.issues.length;r++)if(((n=e.issues[r])==
null?void 0:n.continue)!==!0)return!0;return!1}function Ux(e,t=0){var n;if(e.aborted===!0)return!0;
for(let r=t;r<
e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}function io(
e,t){
return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function ec(
e){
return typeof e=="string"?e:e==null?void 0:e.message}function ay(e){var n,r;let t=[];for(let o of e!=
null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let s=(r=(n=i.maximum)!=
null?n:i.length)!=null?r:i.size;s>=0&&t.push([s,o])}return t}function qm(e,t,n){var o;var r;for(let i=t;
i<
e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function zo(e,t,n){var u,l,c,d,p,g,b,v,O,N,P,I,
F,_,L,U,z;var r;let o=(l=(u=e.inst)==null?void 0:u._zod)==null?void 0:l.traits;o!=null&&o.has(
"$ZodType")&&(o.has("$ZodCheck")?(c=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==
e.inst?(p=(d=e.schema)==null?void 0:d._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(U=
(L=(F=(P=(O=ec((v=(b=(g=e.inst)==null?void 0:g._zod.def)==null?void 0:b.error)==null?void 0:v.call(b,
e)))!=null?O:ec(i==null?void 0:i(e)))!=null?P:ec((N=t==null?void 0:t.error)==null?void 0:N.call(t,e)))!=
null?F:ec((I=n.customError)==null?void 0:I.call(n,e)))!=null?L:ec((_=n.localeError)==null?void 0:_.call(
n,e)))!=null?U:"Invalid input",a={};for(let j of h.keys(e))j==="inst"||j==="schema"||j==="continue"||
j==="input"||j==="__proto__"||(a[j]=e[j]);return(z=a.path)!=null||(a.path=[]),a.message=s,t!=null&&t.
reportInput&&(a.input=e.input),a}var NW=/[\uD800-\uDBFF]/;function Wx(e){let t=e.length;if(!NW.test(
e))return t;let n=t;for(let r=0;r<
t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}
function Kx(e){
return x.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function Gx(e,t){for(let n in t){
let r=h.getOwnPropertyDescriptor(t,n);r.get?h.defineProperty(e,n,{...r,
enumerable:!1}):PW(e,n,r.value)}}function xs(e,t,n,r=!0){return h.defineProperty(e,t,{configurable:!0,
writable:!0,enumerable:r,value:n}),n}function uy(e,t,n){return xs(e,t,n,!1)}function PW(e,t,n){h.defineProperty(
e,t,{configurable:!0,get(){return this==null?n:xs(this,t,n.bind(
this))},set(r){xs(this,t,r)}})}function IW(e,t){let n=h.getPrototypeOf(e);return t in n?void 0:n}var ty,
hi=!1,FW={configurable:!0,get(){hi=!0}};function vn(e,t,n){let r=h.getPrototypeOf(e._zod);if(t in r&&
ty!==e._zod){ty=void 0;return}ty=e._zod,h.defineProperty(r,t,{configurable:!0,get(){h.defineProperty(
this,t,FW);let o=hi;hi=!1;try{let i=n(this);return hi?delete this[t]:h.defineProperty(this,t,{
configurable:!0,
writable:!0,value:i}),hi=hi||o,i}catch(i){throw delete this[t],hi=hi||o,i}},set(o){h.defineProperty(
this,t,{configurable:!0,writable:!0,value:o})}})}function Hx(e,t,n,r){let o=IW(e,t);o&&h.defineProperty(
o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return h.defineProperty(
this,t,i),i.value=n(this),h.defineProperty(this,t,i),i.value},set(i){h.defineProperty(this,t,{
configurable:!0,
writable:!0,enumerable:r,value:i})}})}var qx;var ly={value:void 0,enumerable:!1},Zx="captureStackTrace"in C?
C:null;function $W(e){let t=Zx;if(t){
let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return Zx=null,new e}
try{
return new e}finally{t.stackTraceLimit=n}}}return new e}function Ae(e,t,n,r){var p;let o={};function i(
g){
this.def=g,this.constr=d,this.traits=new w}i.prototype=o;let s=n,a=s&&new WeakSet;function u(g,b){if(
g.
_zod){if(g._zod.traits.has(e))return}else{ly.value=new i(b);try{h.defineProperty(g,"_zod",ly)}
finally{
ly.value=void 0}}if(g._zod.traits.add(e),t(g,b),a){let O=h.getPrototypeOf(g),N=g._zod.constr.prototype,
P=O;for(;P&&P!==N;)P=h.getPrototypeOf(P);let I=P!=null?P:O;a.has(I)||(a.add(I),Gx(I,s))}let v=d.prototype;
for(let O in v)h.prototype.hasOwnProperty.call(v,O)&&(O in g||(g[O]=v[O].bind(g)))}let l=(p=r==null?
void 0:r.Parent)!=null?p:h;class c extends l{}h.defineProperty(c,"name",{value:e});function d(g){var N;
let b=r!=null&&r.Parent?$W(c):this;u(b,g);let v=b._zod.deferred;if(v){for(let P of v)P();b._zod.deferred=
void 0}let O=(N=globalThis.__zod_globalConfig)==null?void 0:N.postProcessor;return O&&O(b),b}return h.
defineProperty(d,"init",{value:u}),h.defineProperty(d,S.hasInstance,{value:g=>{var b,v;return r!=null&&
r.Parent&&g instanceof r.Parent?!0:(v=(b=g==null?void 0:g._zod)==null?void 0:b.traits)==null?void 0:
v.has(e)}}),h.defineProperty(d,"name",{value:e}),d}var jo=class extends C{constructor(){super(
"Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var Jx;(Jx=(qx=globalThis).__zod_globalConfig)!=null||
(qx.__zod_globalConfig={});var Ss=globalThis.__zod_globalConfig;
function Bo(e){return e&&h.assign(Ss,e),Ss}m();m();function _W(){var t;let e=this._zod;return(t=e.message)!=null||
(e.message=E.stringify(e.def,Nx,2)),e.
message}function MW(e){this._zod.message=e}var LW={get:_W,set:MW,enumerable:!0,configurable:!0},dy={
value:void 0,enumerable:!1},Vx=new WeakSet([h.prototype,C.prototype]),Yx=(e,t)=>{e.name="$ZodError",
dy.value=t,h.defineProperty(e,"issues",dy),dy.value=void 0,h.defineProperty(e,"message",LW);let n=h.
getPrototypeOf(e);Vx.has(n)||(Vx.add(n),h.defineProperty(n,"toString",{configurable:!0,enumerable:!1,
get(){let r=()=>this.message;return h.defineProperty(this,"toString",{value:r,configurable:!0,
writable:!0}),
r},set(r){h.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},hpe=Ae(
"$ZodError",Yx),rc=Ae("$ZodError",Yx,void 0,{Parent:C});var jW=e=>{let t=(n,r,o,i)=>{var u,l;let s=o?
{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},
s);if(a instanceof Promise)throw new jo;if(a.issues.length){let c=new((u=i==null?void 0:i.Err)!=null?
u:e)(a.issues.map(d=>zo(d,s,Bo())));throw iy(c,(l=i==null?void 0:i.callee)!=null?l:t),c}return a.value}
;
return t},oc=jW(rc),BW=e=>{let t=async(n,r,o,i)=>{var u,l;let s=o?{...o,async:!0}:{async:!0},a=n._zod.
run({value:r,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new((u=i==null?
void 0:i.Err)!=null?u:e)(a.issues.map(d=>zo(d,s,Bo())));throw iy(c,(l=i==null?void 0:i.callee)!=null?
l:t),c}return a.value};return t},my=BW(rc),UW=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.
run({value:n,issues:[]},o);if(i instanceof Promise)throw new jo;return i.issues.length?Xx(e,i.issues,
o):{success:!0,data:i.value}},gt=UW(rc);function Xx(e,t,n){let r;return{success:!1,get error(){
return r||
(r=new e(t.map(o=>zo(o,n,Bo()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var WW=e=>async(
t,n,r)=>{
let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&
(i=await i),i.issues.length?Xx(e,i.issues,o):{success:!0,data:i.value}},py=WW(rc);m();m();m();var Qx=/^[\s\S]{0,}$/;
var fy=/^-?\d+(?:\.\d+)?$/,e0=/^(?:true|false)$/i;var yi=Ae("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||
(e._zod={}),e._zod.def=t,(o=(n=e._zod).
onattach)!=null||(n.onattach=[])});var KW=e=>{let t=e.value;return!Ix(t)&&t.length!==void 0},Zm={
number:"number",bigint:"bigint",object:"date"},n0=Ae("$ZodCheckLessThan",(e,t)=>{yi.init(e,t);let n=Zm[
typeof t.value];e._zod.check=r=>{var o;
(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:(o=Zm[typeof r.value])!=null?o:
n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:
t.
inclusive,inst:e,continue:!t.abort})}}),r0=Ae("$ZodCheckGreaterThan",(e,t)=>{yi.init(e,t);let n=Zm[
typeof t.
value];e._zod.check=r=>{var o;(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:
(o=
Zm[typeof r.value])!=null?o:n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.
value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}});var o0=Ae(
"$ZodCheckNumberFormat",(e,t)=>{var s;yi.init(e,t),t.format=t.format||"float64";let n=(s=t.
format)==null?void 0:s.includes("int"),r=n?"int":"number",[o,i]=jx[t.format];e._zod.check=a=>{let u=a.
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
abort})}});var i0=Ae("$ZodCheckMaxLength",(e,t)=>{var r;var n;yi.init(e,t),(r=(n=e._zod.def).when)!=null||
(n.when=
KW),e._zod.check=o=>{let i=o.value,s=i.length;if((typeof i=="string"&&s>t.maximum?Wx(i):s)<=t.maximum)
return;let u=Kx(i);o.issues.push({origin:u,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,
inst:e,
continue:!t.abort})}});var s0=Ae("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;yi.init(e,t),t.pattern?
(o=(n=e._zod).check)!=
null||(n.check=s=>{t.pattern.lastIndex=0,!t.pattern.test(s.value)&&s.issues.push({origin:"string",
code:"invalid_format",format:t.format,input:s.value,...t.pattern?{pattern:t.pattern.toString()}:{},
inst:e,
continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),a0=Ae("$ZodCheckRegex",(e,t)=>{
s0.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:
"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,
continue:!t.
abort})}});m();var l0={major:4,minor:6,patch:7};var ln=Ae("$ZodType",(e,t)=>{var i,s;var n;e!=null||
(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e.
_zod.version=l0;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&
r.length?[...r]:[];for(let a of o)for(let u of a._zod.onattach)u(e);if(o.length===0)(i=(n=e._zod).deferred)!=
null||(n.deferred=[]),(s=e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let a=(l,
c,d)=>{
if(l.memo)return l;let p=Mr(l),g;for(let b of c){if(b._zod.def.when){if(Ux(l)||!b._zod.def.when(l))continue}
else if(p)
continue;let v=l.issues.length,O=b._zod.check(l);if(O instanceof Promise&&(d==null?void 0:d.async)===
!1)throw new jo;if(g||O instanceof Promise)g=(g!=null?g:Promise.resolve()).then(async()=>{await O,l.
issues.length!==v&&(qm(l.issues,v,e),p||(p=Mr(l,v)))});else{if(l.issues.length===v)continue;qm(l.issues,
v,e),p||(p=Mr(l,v))}}return g?g.then(()=>l):l},u=(l,c,d)=>{if(Mr(l))return l.aborted=!0,l;let p=a(c,
o,d);if(p instanceof Promise){if(d.async===!1)throw new jo;return p.then(g=>e._zod.parse(g,d))}
return e.
_zod.parse(p,d)};e._zod.run=(l,c)=>{if(c.skipChecks)return e._zod.parse(l,c);if(c.direction==="backward"){
let p=e._zod.parse({value:l.value,issues:[]},{...c,skipChecks:!0});return p instanceof Promise?
p.then(g=>u(g,l,c)):u(p,l,c)}let d=e._zod.parse(l,c);if(d instanceof Promise){if(c.async===!1)throw new jo;
return d.then(p=>a(p,o,c))}return a(d,o,c)}}},{get"~standard"(){return uy(this,"~standard",qW(this))}
,
set"~standard"(e){xs(this,"~standard",e)}}),y0=(e,t)=>e.issues.length?{issues:e.issues.map(n=>zo(n,t,
Bo()))}:{value:e.value};async function HW(e,t){let n={async:!0};return y0(await e._zod.run({value:t,
issues:[]},n),n)}function qW(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,
issues:[]},
n);if(!(r instanceof Promise))return y0(r,n)}catch{}return HW(e,t)},vendor:"zod",version:1}}var b0=Ae(
"$ZodString",(e,t)=>{var n;ln.init(e,t),e._zod.pattern=(n=t.pattern)!=null?n:Qx,e._zod.parse=(r,o)=>{
if(t.coerce)try{r.value=T(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:
"string",code:"invalid_type",input:r.value,inst:e}),r}});var gy=Ae("$ZodNumber",(e,t)=>{ln.init(e,t),
e._zod.pattern=fy,e._zod.parse=(n,r)=>{if(t.coerce)try{n.
value=k(n.value)}catch{}let o=n.value;if(typeof o=="number"&&!k.isNaN(o)&&k.isFinite(o))return n;let i=typeof o==
"number"?k.isNaN(o)?"NaN":k.isFinite(o)?void 0:T(o):void 0;return n.issues.push({expected:"number",
code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),w0=Ae("$ZodNumberFormat",(e,t)=>{o0.init(
e,
t),gy.init(e,t)}),v0=Ae("$ZodBoolean",(e,t)=>{ln.init(e,t),e._zod.pattern=e0,e._zod.parse=(n,r)=>{if(
t.
coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({
expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});var k0=Ae("$ZodUnknown",(e,t)=>{ln.init(
e,t),e._zod.parse=n=>n});function ZW(e,t){let n=ay(e._zod.def.checks);if(!n.length)return;let r=f.min(
...n.map(i=>i[0])),o=e.
_zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!(s!=null&&s.skipChecks)&&(s==null?void 0:s.
direction)!=="backward"){for(let[u,l]of ay(e._zod.def.checks))if(a>u&&l._zod.def.when(i)){let c=i.issues.
length;return l._zod.check(i),i.issues[c].continue=!1,qm(i.issues,c,e),i}}return o(i,s)}}var JW=e=>x.
isArray(e)?e.length:-1;function c0(e,t,n){e.issues.length&&t.issues.push(...io(n,e.issues)),t.value[
n]=e.value}var x0=Ae("$ZodArray",(e,t)=>{ln.init(e,t);let n=Ss.memoizer;n==null||n.attach(e),e._zod.parse=(
r,o)=>{let i=r.value;
if(!x.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=
n?n.alloc(e,r,x(i.length),o):x(i.length);let s=[],a=o==null?void 0:o.abortEarly;for(let u=0;u<i.length;
u++){
let l=i[u],c=t.element._zod.run({value:l,issues:[]},o);if(c instanceof Promise)s.push(c.then(d=>c0(d,
r,u)));else if(c0(c,r,u),a&&c.issues.length!==0&&Mr(c))break}return s.length?Promise.all(s).then(()=>r):
r},ZW(e,JW)});function Jm(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(
e.
issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...io(n,e.issues))}if(!s&&o===void 0){e.issues.
length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===
void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var VW=[];function YW(e){
var s,
a,u,l;let t=h.keys(e.shape),n=h.getOwnPropertySymbols(e.shape),r=n.length?n:VW,o=r.length?[...t,...r]:
t;for(let c of o)if(!((l=(u=(a=(s=e.shape)==null?void 0:s[c])==null?void 0:a._zod)==null?void 0:u.traits)!=
null&&l.has("$ZodType")))throw new C(`Invalid element at key "${T(c)}": expected a Zod schema`);let i=zx(
e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new w(t),numKeys:t.length,optionalKeys:new w(i)}}
function XW(e,t,n,r,o,i,s){let a=[],u=o.keySet,l=o.catchall._zod,c=l.def.type,d=l.optin,p=l.optout,g=0;
for(let b in t){if(s&&n.issues.length!==g){if(Mr(n,g))break;g=n.issues.length}if(u.has(b))continue;
if(b===
"__proto__"){c==="never"&&a.push(b);continue}if(c==="never"){a.push(b);continue}let v=l.run({value:t[
b],
issues:[]},r);v instanceof Promise?e.push(v.then(O=>Jm(O,n,b,t,d,p))):Jm(v,n,b,t,d,p)}return a.length&&
n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),e.length?Promise.all(e).
then(()=>n):n}var T0=Ae("$ZodObject",(e,t)=>{var l;ln.init(e,t);let n=h.getOwnPropertyDescriptor(t,
"shape"),r=n!=null&&n.get?n.get.raw:(l=t.shape)!=null?l:{};if(r){let c=()=>{let d={...r};return h.defineProperty(
t,"shape",{value:d}),c.raw=d,d};c.raw=r,h.defineProperty(t,"shape",{get:c})}let o=Px(()=>YW(t));vn(e,
"propValues",c=>{let d=c.def.shape,p={};for(let g in d){let b=d[g]._zod;if(b.values){h.prototype.hasOwnProperty.
call(p,g)||Gm(p,g,new w);for(let v of b.values)p[g].add(v);b.optin!==void 0&&p[g].add(void 0)}}
return p});
let i=Wm,s=t.catchall,a,u=Ss.memoizer;u==null||u.attach(e),e._zod.parse=(c,d)=>{a!=null||(a=o.value);
let p=c.value;if(!i(p))return c.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),
c;c.value=u?u.alloc(e,c,{},d):{};let g=[],b=a.shape,v=d==null?void 0:d.abortEarly,O=c.issues.length;
for(let N of a.allKeys){if(v&&c.issues.length!==O){if(Mr(c,O))break;O=c.issues.length}if(N==="__proto__")continue;
let P=b[N],I=P._zod.optin,F=P._zod.optout,_=P._zod.run({value:p[N],issues:[]},d);_ instanceof
Promise?g.push(_.then(L=>Jm(L,c,N,p,I,F))):Jm(_,c,N,p,I,F)}return s?XW(g,p,c,d,o.value,e,v===!0):g.length?
Promise.all(g).then(()=>c):c}});function d0(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,
t;let o=e.filter(i=>!Mr(
i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,
inst:n,errors:e.map(i=>i.issues.map(s=>zo(s,r,Bo())))}),t)}var S0=Ae("$ZodUnion",(e,t)=>{ln.init(e,t),
vn(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(o=>o.
_zod.optin!==void 0)?"optional":void 0),vn(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?
"optional":void 0),vn(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new w(r.
def.options.flatMap(o=>x.from(o._zod.values)))}),vn(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.
pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>Km(i.source)).join(
"|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(
r,o);let i=!1,s=[];for(let a of t.options){let u=a._zod.run({value:r.value,issues:[]},o);if(u instanceof
Promise)s.push(u),i=!0;else{if(u.issues.length===0)return u;s.push(u)}}return i?Promise.all(s).then(
a=>d0(a,r,e,o)):d0(s,r,e,o)}});var E0=Ae("$ZodTuple",(e,t)=>{ln.init(e,t);let n=t.items,r=Ss.memoizer;
r==null||r.attach(e),e._zod.parse=
(o,i)=>{let s=o.value;if(!x.isArray(s))return o.issues.push({input:s,inst:e,expected:"tuple",code:
"invalid_type"}),o;o.value=r?r.alloc(e,o,[],i):[];let a=[],u=m0(n,"optin"),l=m0(n,"optout");if(!t.rest){
if(s.length<u)return o.issues.push({code:"too_small",minimum:u,inclusive:!0,input:s,inst:e,origin:
"array"}),o;s.length>n.length&&o.issues.push({code:"too_big",maximum:n.length,inclusive:!0,input:s,
inst:e,
origin:"array"})}let c=new x(n.length),d=t.rest?i==null?void 0:i.abortEarly:void 0,p=!1;for(let g=0;
g<
n.length;g++){let b=n[g]._zod.run({value:s[g],issues:[]},i);b instanceof Promise?a.push(b.then(v=>{c[
g]=
v})):(c[g]=b,d&&!p&&b.issues.length&&(p=Mr(b)))}if(t.rest&&!p){let g=n.length-1,b=s.slice(n.length),
v=o.issues.length;for(let O of b){if(d&&o.issues.length!==v){if(Mr(o,v))break;v=o.issues.length}g++;
let N=t.rest._zod.run({value:O,issues:[]},i);N instanceof Promise?a.push(N.then(P=>p0(P,o,g))):p0(N,
o,g)}}return a.length?Promise.all(a).then(()=>f0(c,o,n,s,l)):f0(c,o,n,s,l)}});function m0(e,t){for(
let n=e.
length-1;n>=0;n--)if(!(t==="optin"?e[n]._zod.optin!==void 0:e[n]._zod.optout==="optional"))return n+
1;return 0}function p0(e,t,n){e.issues.length&&t.issues.push(...io(n,e.issues)),t.value[n]=e.value}
function f0(e,t,n,r,o){
for(let i=0;i<n.length;i++){let s=e[i],a=i<r.length;if(!a&&i>=o&&n[i]._zod.optin==="optional"){t.value.
length=i;break}if(s.issues.length){if(!a&&i>=o){t.value.length=i;break}t.issues.push(...io(i,s.issues))}
t.value[i]=s.value}for(let i=t.value.length-1;i>=r.length&&(n[i]._zod.optout==="optional"&&t.value[i]===
void 0);i--)t.value.length=i;return t}var C0=Ae("$ZodRecord",(e,t)=>{ln.init(e,t);let n=Ss.memoizer;
n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Hm(i))return r.issues.push({expected:
"record",code:"invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&!t.partial){r.value=
n?n.alloc(e,r,{},o):{};let u=new w;for(let c of a)if(typeof c=="string"||typeof c=="number"||typeof c==
"symbol"){if(u.add(typeof c=="number"?c.toString():c),c==="__proto__")continue;let d=t.keyType._zod.
run({value:c,issues:[]},o);if(d instanceof Promise)throw new C(
"Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:
"invalid_key",origin:"record",issues:d.issues.
map(b=>zo(b,o,Bo())),input:c,path:[c],inst:e});continue}let p=d.value;if(p==="__proto__")continue;
let g=t.
valueType._zod.run({value:i[c],issues:[]},o);g instanceof Promise?s.push(g.then(b=>{b.issues.length&&
r.issues.push(...io(c,b.issues)),r.value[p]=b.value})):(g.issues.length&&r.issues.push(...io(c,g.issues)),
r.value[p]=g.value)}let l;for(let c in i)if(!u.has(c))if(t.mode==="loose"){if(c==="__proto__")continue;
r.value[c]=i[c]}else l=l!=null?l:[],l.push(c);l&&l.length>0&&r.issues.push({code:"unrecognized_keys",
input:i,inst:e,keys:l,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let u;for(let l of Reflect.ownKeys(
i)){if(l==="__proto__"||!h.prototype.propertyIsEnumerable.call(i,l))continue;let c=t.keyType._zod.run(
{value:l,issues:[]},o);if(c instanceof Promise)throw new C(
"Async schemas not supported in object keys currently");if(typeof l=="string"&&fy.test(l)&&c.issues.length){
let b=t.keyType._zod.run({value:k(
l),issues:[]},o);if(b instanceof Promise)throw new C(
"Async schemas not supported in object keys currently");b.issues.length===0&&(c=b)}if(c.issues.length){
t.mode==="loose"?r.value[l]=i[l]:a?(u=u!=null?
u:[],u.push(l)):r.issues.push({code:"invalid_key",origin:"record",issues:c.issues.map(b=>zo(b,o,Bo())),
input:l,path:[l],inst:e});continue}let p=c.value;if(p==="__proto__")continue;let g=t.valueType._zod.
run({value:i[l],issues:[]},o);g instanceof Promise?s.push(g.then(b=>{b.issues.length&&r.issues.push(
...io(l,b.issues)),r.value[p]=b.value})):(g.issues.length&&r.issues.push(...io(l,g.issues)),r.value[
p]=
g.value)}u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}
return s.length?Promise.all(s).then(()=>r):r}});var R0=Ae("$ZodEnum",(e,t)=>{ln.init(e,t);let n=ry(t.entries),
r=new w(n);e._zod.values=r,vn(e,"pattern",o=>{let i=ry(o.def.entries).filter(s=>Lx.has(typeof s));
return new RegExp(i.length?`^(${i.map(s=>tc(
s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let s=o.value;return r.has(s)||o.
issues.push({code:"invalid_value",values:n,input:s,inst:e}),o}}),D0=Ae("$ZodLiteral",(e,t)=>{ln.init(
e,t);let n=new w(t.values);e._zod.values=n,vn(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.
length?`^(${o.map(i=>typeof i=="string"?tc(i):i?tc(i.toString()):T(i)).join("|")})$`:"^[^\\s\\S]$")}
),
e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,
input:i,inst:e}),r}});function g0(e,t){return e.value=t.issues.length?void 0:t.value,e}var A0=Ae(
"$ZodOptional",(e,t)=>{ln.
init(e,t),vn(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout=
"optional",vn(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new w([...r,void 0]):void 0}
),
vn(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Km(r.source)})?$`):
void 0}),
e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType.
_zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>g0(n,i)):g0(n,o)}return t.
innerType._zod.run(n,r)}});var O0=Ae("$ZodNullable",(e,t)=>{ln.init(e,t),vn(e,"optin",n=>n.def.innerType._zod.optin),
vn(e,"optout",n=>n.def.innerType._zod.optout),vn(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;
return r?new RegExp(
`^(${Km(r.source)}|null)$`):void 0}),vn(e,"values",n=>n.def.innerType._zod.values?new w([...n.def.innerType.
_zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),N0=Ae(
"$ZodDefault",(e,t)=>{ln.init(e,t),e._zod.optin="defaulted",vn(e,"values",n=>n.def.innerType._zod.values),
e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)
return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>h0(
i,t)):h0(o,t)}});function h0(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}m();function P0(
e){return e.checks&&(e.checks=[...e.checks]),e}function I0(e,t){return new e(P0({type:"string",...sn(
t)}))}function F0(e,t){return new e(P0({type:"number",checks:[],...sn(t)}))}function $0(e,t){return new e(
{type:"number",check:"number_format",abort:!1,format:"safeint",...sn(t)})}function _0(e,t){return new e(
{type:"boolean",...sn(t)})}function M0(e){return new e({type:"unknown"})}function Es(e,t){return new n0(
{check:"less_than",...sn(t),value:e,inclusive:!0})}function ur(e,t){return new r0({check:
"greater_than",...sn(t),value:e,inclusive:!0})}function hy(e,t){return new i0({check:"max_length",
...sn(t),maximum:e})}function ic(e,t){return new a0({check:"string_format",format:"regex",...sn(t),
pattern:e})}m();m();var Un=Ae("ZodMiniType",(e,t)=>{if(!e._zod)throw new C(
"Uninitialized schema in ZodMiniType.");ln.init(
e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){xs(this,"with",e)},parse(e,t){
return oc(this,e,t,{callee:this.parse})},parseAsync(e,t){return my(this,e,t,{callee:this.parseAsync}
)},
safeParse(e,t){return gt(this,e,t)},safeParseAsync(e,t){return py(this,e,t)},check(...e){var n;let t=this.
def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{
_zod:{
check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return nc(this,e,t)},brand(
){
return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(
this,
...t)}}),eK=Ae("ZodMiniString",(e,t)=>{b0.init(e,t),Un.init(e,t)});function B(e){return I0(eK,e)}var z0=Ae(
"ZodMiniNumber",(e,t)=>{gy.init(e,t),Un.init(e,t)});function he(e){return F0(z0,e)}var tK=Ae(
"ZodMiniNumberFormat",(e,t)=>{w0.init(e,t),z0.init(e,t)});function sc(e){return $0(tK,e)}var nK=Ae(
"ZodMiniBoolean",(e,t)=>{v0.init(e,t),Un.init(e,t)});function ke(e){return _0(nK,e)}var rK=Ae(
"ZodMiniUnknown",(e,t)=>{k0.init(e,t),Un.init(e,t)});function Vm(){return M0(rK)}var oK=Ae(
"ZodMiniArray",(e,t)=>{x0.init(e,t),Un.init(e,t)});function de(e,t){return new oK({type:"array",
element:e,...sn(t)})}var iK=Ae("ZodMiniObject",(e,t)=>{T0.init(e,t),Un.init(e,t),Hx(e,"shape",n=>n._zod.def.shape,
!1)});function Z(e,t){
let n={type:"object",shape:e!=null?e:{},...sn(t)};return new iK(n)}function so(e,t){return Bx(e,t)}
var sK=Ae("ZodMiniUnion",(e,t)=>{S0.init(e,t),Un.init(e,t)});function ac(e,t){return new sK({type:
"union",options:e,...sn(t)})}var aK=Ae("ZodMiniTuple",(e,t)=>{E0.init(e,t),Un.init(e,t)});function j0(
e,t,n){let r=t instanceof ln,
o=r?n:t,i=r?t:null;return new aK({type:"tuple",items:e,rest:i,...sn(o)})}var L0=Ae("ZodMiniRecord",(
e,t)=>{
C0.init(e,t),Un.init(e,t)});function Ot(e,t,n){return!t||!t._zod?new L0({type:"record",keyType:B(),
valueType:e,
...sn(t)}):new L0({type:"record",keyType:e,valueType:t,...sn(n)})}var uK=Ae("ZodMiniEnum",(e,t)=>{R0.init(
e,t),Un.init(e,t),e.options=[...e._zod.values]});function ct(e,t){
let n=x.isArray(e)?h.fromEntries(e.map(r=>[r,r])):e;return new uK({type:"enum",entries:n,...sn(t)})}
var lK=Ae("ZodMiniLiteral",(e,t)=>{D0.init(e,t),Un.init(e,t)});function B0(e,t){return new lK({type:
"literal",values:x.isArray(e)?e:[e],...sn(t)})}var cK=Ae("ZodMiniOptional",(e,t)=>{A0.init(e,t),Un.init(
e,t)});function le(e){return new cK({type:"optional",innerType:e})}var dK=Ae("ZodMiniNullable",(e,t)=>{
O0.init(e,t),Un.init(e,t)});function $e(e){return new dK({type:"nullable",innerType:e})}var mK=Ae(
"ZodMiniDefault",(e,t)=>{N0.init(e,t),Un.init(e,t)});function _e(e,t){return new mK({type:"default",
innerType:e,get defaultValue(){return typeof t=="function"?t():sy(t)}})}m();m();m();m();function U0(
e){let t=new y;return n=>{let r=t.get(n);return r===void 0&&(r=e(n),t.set(n,r)),r}}var M=U0(
e=>e.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"")),Q=U0(e=>e.normalize("NFKD").toLowerCase(
).
replace(/(\p{N})[^\p{L}\p{N}\p{M}]+(?=\p{N})/gu,"$1-").replace(/[^\p{L}\p{N}-]+/gu,"").replace(
/(^|[^\p{N}])-|-(?=[^\p{N}]|$)/gu,
"$1").replace(/(^|[^\p{N}])0+(?=\p{N})/gu,"$1"));var $=(e,t,...n)=>n.length>0?{id:e,en:t,also:n}:{id:
e,en:t};function We(e,t){let n=M(e);return n!==""&&
(n===M(t.id)||n===M(t.en)||pK(n,t))}var pK=(e,t)=>{var n;return((n=t.also)!=null?n:[]).some(r=>M(r)===
e)},Ym=(e,t)=>e.map(n=>[n,t[n].name]);function Nn(e,t){var n;return(n=t.find(([,r])=>We(e,r)))==null?
void 0:n[0]}var J={settings:$("Pengaturan","Settings"),stages:$("Tahapan","Stages"),criteria:$(
"Kriteria","Criteria"),entries:$("Peserta","Entries"),judges:$("Juri","Judges"),institutions:$(
"Instansi",
"Institutions"),signers:$("Penandatangan","Signers","Penanda Tangan"),assignment:$("Pembagian Juri",
"Assignment"),plenary:$("Pleno","Plenary"),objections:$("Sanggahan","Objections"),findings:$(
"Hasil Pemeriksaan","Findings"),ranking:$("Peringkat","Ranking"),finalRanking:$("Peringkat Akhir",
"Final Ranking"),coverage:$("Keikutsertaan","Coverage"),documents:$("Dokumen","Documents"),history:$(
"Riwayat",
"History"),decisions:$("Penetapan","Decisions"),corrections:$("Perbaikan","Corrections"),emblems:$(
"Lambang","Emblems")},W0="Penilaian",qt=[[!0,$("ya","yes","y","true","benar")],[!1,$("tidak","no",
"t",
"n","false","salah")]],xa=[["files",$("berkas","files","proposal")],["presentation",$("presentasi",
"presentation")],["field",$("lapangan","field")]],bi=[["ineligible",$("tidak lolos administrasi",
"ineligible","not eligible")],["disqualified",$("diskualifikasi","disqualified","didiskualifikasi")],
["withdrawn",$("mundur","withdrawn","mengundurkan diri")]],Ta=[["definitive",$("definitif",
"definitive")],
["pj",$("Pj.","Pj.","Penjabat")],["pjs",$("Pjs.","Pjs.","Penjabat Sementara")],["plt",$("Plt.",
"Plt.",
"Pelaksana Tugas")],["plh",$("Plh.","Plh.","Pelaksana Harian")]],Xm=[["self",$("sendiri","self")],[
"on-behalf",$("a.n.","on behalf","atas nama")],["by-order",$("u.b.","by order","untuk beliau")]],Pn=$(
"BK","BK");m();m();var Ne=()=>SpreadsheetApp.getActiveSpreadsheet(),Yt=()=>Ne().getId(),uc=()=>Ne().getSheets(
).filter(
e=>e.getType()===SpreadsheetApp.SheetType.GRID),Ve=()=>uc().map(e=>e.getName()),Lr=()=>new y(uc().map(
e=>[e.getName(),e.getSheetId()])),K0=()=>uc().filter(e=>e.isSheetHidden()).map(e=>e.getName()),G0=(e,
t)=>{
var n,r;return(r=(n=Ne().getSheetByName(e))==null?void 0:n.isColumnHiddenByUser(t+1))!=null?r:!1},Sa=(
)=>uc().
filter(e=>e.getLastRow()>0).map(e=>e.getName()),fK=/(?:^(?:zh|ja|ko|hu|lt|mn)(?:_|$)|_(?:US|PH)$)/;
function gK(){
let e=null;return t=>{e!=null||(e={zone:Ne().getSpreadsheetTimeZone(),monthFirst:fK.test(Ne().getSpreadsheetLocale(
))});
let n=Utilities.formatDate(t,e.zone,"yyyy-MM-dd'T'HH:mm:ss");return e.monthFirst?{date:n,monthFirst:
!0}:
{date:n}}}function Me(e){let t=Ne().getSheetByName(e);if(t===null)return{tab:e,values:[]};let n=gK(),
r=o=>typeof o=="string"||typeof o=="number"||typeof o=="boolean"?o:o instanceof R?n(o):"";return{tab:
e,
values:t.getDataRange().getValues().map(o=>o.map(r))}}function Ea(e){var n,r;let t=(r=(n=Ne().getSheetByName(
e))==null?void 0:n.getDataRange().getFormulas())!=null?r:[];return t.some(o=>o.some(i=>i!==""))?t:[]}
var Uo=e=>{var t,n;return(n=(t=Ne().getSheetByName(e))==null?void 0:t.getDataRange().getNumberFormats(
))!=
null?n:[]};function yy(e,t){if(t)return/^[=+\-@']/.test(e)?`'${e}`:e;let n=/^[\p{L}\u201c]\P{N}*$/u.test(
e)&&!/^(true|false)$/iu.test(e.trim());return e===""||n?e:`'${e}`}var H0="@",by=(e,t)=>{let n=t.map(
r=>r===H0);return e.map(r=>r.map((o,i)=>typeof o=="string"?yy(o,n[i]===!0):o))};function Wo(e,t,n){
let[
r,o]=[e.getMaxRows(),e.getMaxColumns()];t>r&&e.insertRowsAfter(r,t-r),n>o&&e.insertColumnsAfter(o,n-
o)}function Zt(e,t,n,r,o=[]){var a,u;let i=Ne().getSheetByName(e),s=(u=(a=r[0])==null?void 0:a.length)!=
null?u:0;i===null||s===0||(Wo(i,t+r.length,n+s),i.getRange(t+1,n+1,r.length,s).setValues(by(r,o)))}
function q0(e,t,n,r){
let o=Ne().getSheetByName(e);o!==null&&(Wo(o,t+r,n+1),o.getRange(t+1,n+1,r,1).setNumberFormat(H0))}
var lr=e=>{
var t,n;return(n=(t=Ne().getSheetByName(e))==null?void 0:t.getLastRow())!=null?n:0};function Z0(){
for(let e of uc())
e.getLastRow()===0&&Ne().deleteSheet(e)}var In=()=>SpreadsheetApp.flush();function J0(e,t){let n=Ne(
).
getSheetByName(e);if(n===null)return!1;let r=t===null?null:hK(n,t);return r===null?n.activate():r.activate(
),
!0}function hK(e,t){try{return e.getRange(t)}catch{return null}}m();var Fe=e=>PropertiesService.getDocumentProperties(
).getProperty(e);function qe(e,t){PropertiesService.
getDocumentProperties().setProperty(e,t)}var yK=1e4;function V0(e){let t=LockService.getDocumentLock(
);
if(!t.tryLock(yK))return null;try{let n=e();return SpreadsheetApp.flush(),{done:n}}finally{bK(t)}}
function bK(e){
try{e.releaseLock()}catch(t){console.warn(T(t))}}var Ze=e=>Utilities.computeDigest(Utilities.DigestAlgorithm.
SHA_256,e,Utilities.Charset.UTF_8).map(t=>(t&255).toString(16).padStart(2,"0")).join(""),vt=()=>Utilities.
getUuid().slice(0,8),at=(e=new R)=>Utilities.formatDate(e,SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(
),
"yyyy-MM-dd'T'HH:mm:ss");var Y0="boundTabs",wK=Ot(B(),he());function Qm(){let e=Fe(Y0);try{let t=gt(
wK,E.parse(e!=null?e:"{}"));
return t.success?t.data:{}}catch{return{}}}var wy=e=>qe(Y0,E.stringify(e));function cr(e,t){let n=Lr(
).
get(t);n!==void 0&&wy({...Qm(),[e]:n})}function Tt(){let e=null;return(t,n)=>(e!=null||(e={tabs:Qm(),
ids:Lr()}),e.tabs[t]!==void 0&&e.tabs[t]===e.ids.get(n))}var Te=()=>Session.getEffectiveUser().getEmail(
),X0=()=>Session.getActiveUserLocale();function ep(){
var a;let e=Te();if(e==="")return!1;let t=SpreadsheetApp.getActiveSpreadsheet(),n=t.getSheets().filter(
u=>We(u.getName(),J.settings)),r=Tt(),o=n.length>1?n.filter(u=>r("settings",u.getName())):n,s=(o.length>
0?o:n).flatMap(u=>u.getProtections(SpreadsheetApp.ProtectionType.SHEET)).filter(u=>!u.isWarningOnly(
));
return s.length>0?s.every(u=>u.canEdit()):((a=t.getOwner())==null?void 0:a.getEmail())===e}m();m();
var Q0=()=>!1;function zr(e,t,n){var o;let r=e.filter(i=>We(i,J[t]));return(o=r.length>1?r.find(i=>n(
t,i)):void 0)!=null?o:r[0]}function lc(e,t,n){return t.flatMap(r=>{let o=zr(e,r,n);return e.flatMap(
i=>o===void 0||i===o||!We(i,J[r])?[]:[{name:i,first:o}])})}var vK=["findings","finalRanking",
"coverage","documents","history","decisions","corrections","assignment","plenary","objections"];
function tp(e){
let t=e.replace(/ \(\d+\)$/,"");return vK.some(n=>We(t,J[n]))||h.values(J.ranking).some(n=>t.startsWith(
`${n} \xB7 `))}m();m();m();var ao="General",eT=e=>e===ao||e.startsWith("0");var re=(e,t,n,r,o)=>o===void 0?
{key:e,header:$(t,n),width:r}:{key:e,header:$(t,n),width:r,format:o},
tT=e=>({...e,isRare:!0}),yr="@",nT="d mmmm yyyy",cc={part:"settings",tab:J.settings,columns:[re(
"key",
"Kunci","Key",220),re("value","Nilai","Value",380)]},dc={part:"stages",tab:J.stages,columns:[re(
"order","Urutan","Order",70,ao),re("name","Tahap","Stage",200),re("weight","Bobot","Weight",80,ao),
re("advance","Lolos","Advance",80,ao),re("title","Predikat","Title",240),re("form","Bentuk","Form",
110),re(
"date","Tanggal","Date",140,nT),tT(re("scoreTab","Tab Nilai","Score Tab",180))]},mc={part:"criteria",
tab:J.criteria,columns:[re("stage","Tahap","Stage",180),re("name","Kriteria","Criterion",200),re(
"weight","Bobot","Weight",80,ao),re("min","Min","Min",70,ao),re("max","Maks","Max",70,ao),re(
"description","Uraian","Description",380)]},jr={part:"entries",tab:J.entries,columns:[re("code",
"Kode","Code",
80,yr),re("name","Nama Inovasi","Innovation",320),re("institution","Instansi","Institution",240),re(
"category","Kategori","Category",120),re("unitType","Jenis Unit","Unit Type",120),re("innovator",
"Inovator","Innovator",200),re("contact","Narahubung","Contact",160),re("phone","No. WA","Phone",120,
yr),
re("email","Email","Email",180,yr),re("link","Tautan Proposal","Proposal Link",180),re("status",
"Status","Status",160),re("reason","Alasan","Reason",240)]},Cs={part:"judges",tab:J.judges,columns:[
re("code","Kode","Code",70,yr),re("name","Nama","Name",220),re("role","Peran","Role",110),re(
"institution","Instansi","Institution",240),re("email","Email","Email",200,yr),re("phone","No. WA",
"Phone",120,
yr),re("stages","Tahap","Stages",180),re("conflicts","Benturan","Conflicts",180,yr),tT(re(
"unavailable","Berhalangan","Unavailable",110))]},pc={part:"institutions",tab:J.institutions,columns:
[re("name",
"Instansi","Institution",280),re("parent","Induk","Parent",240),re("unitType","Jenis Unit",
"Unit Type",140),re("required","Wajib","Required",80)]},Rs={part:"signers",tab:J.signers,columns:[re(
"office",
"Jabatan","Position",220),re("name","Nama","Name",220),re("plainName","Nama tanpa Gelar",
"Name without Titles",180),re("rank","Pangkat","Rank",140),re("nip","NIP","NIP",160,yr),re("status",
"Status","Status",90),re("acting","Bertindak","Acting",90),re("onBehalfOf","Atas Nama",
"On Behalf Of",200),re("documents","Dokumen","Documents",240),re("letterhead","Kop","Letterhead",180),
re("copies","Tembusan",
"Copies",240)]},Ca={part:"assignment",tab:J.assignment,columns:[re("stage","Tahap","Stage",160),re(
"entry","Kode","Code",80,yr),re("name","Nama Inovasi","Innovation",320),re("institution","Instansi",
"Institution",240),re("judges","Juri","Judges",200,yr)]},Ra={part:"plenary",tab:J.plenary,columns:[
re(
"stage","Tahap","Stage",160),re("entry","Kode","Code",80,yr),re("computed","Peringkat Hitung",
"Computed Rank",90,"0"),re("rank","Peringkat Putusan","Decided Rank",90,"0"),re("reason","Alasan",
"Reason",
420),re("votesFor","Setuju","For",80,"0"),re("votesAgainst","Tidak","Against",80,"0")]},Ds={part:
"objections",tab:J.objections,columns:[re("date","Tanggal","Date",120,nT),re("sender","Pengirim",
"Sender",180),re("entry","Kode","Code",80,yr),re("text","Isi","Text",360),re("answer","Jawaban",
"Answer",360),
re("ruling","Putusan","Ruling",200),re("reopens","Tahap Dibuka Kembali","Stage to Reopen",160)]},vy=[
cc,dc,mc,jr,Cs,pc,Rs];m();m();m();var Da={id:
"Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
en:"January February March April May June July August September October November December".split(" ")}
;function As(e,t){var i;let[n="",r="",o=""]=e.split("-");return`${k(o)} ${(i=Da[t][k(
r)-1])!=null?i:""} ${n}`}var kK=["","pebruari","","","","","","agt","","","nopember",""];function rT(
e){
let t=e.toLowerCase();if(t.length<3)return null;let n=(o,i)=>[Da.id[i],Da.en[i],kK[i]].some(s=>s==null?
void 0:s.toLowerCase().startsWith(t)),r=Da.id.findIndex(n);return r<0?null:r+1}function W(e){return e===void 0||
e===""?"":typeof e=="object"?e.date.endsWith("T00:00:00")?e.date.slice(
0,10):br(e.date):T(e).trim()}var br=e=>e.replace("T"," "),fc=e=>e.replace(" ","T"),ee=e=>typeof e!="number"&&
W(e)==="";function yt(e){var n;if(typeof e=="number")return e;if(typeof e!="string")return null;
let t=/^(-?\d+)(?:[.,](\d+))?$/.exec(e.trim());return t===null?null:k(`${t[1]}.${(n=t[2])!=null?n:
"0"}`)}
var xK=(e,t)=>new R(R.UTC(e,t,0)).getUTCDate();function ky(e,t,n){return t<1||t>12||n<1||n>xK(e,t)?
null:
`${e}-${T(t).padStart(2,"0")}-${T(n).padStart(2,"0")}`}function wi(e){var s;if(typeof e=="object")return e.
date.slice(0,10);let t=W(e).toLowerCase(),n=/^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(t);if(n!==null)return ky(
k(n[1]),k(n[2]),k(n[3]));let r=/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(t);if(r!==null)return ky(
k(r[3]),k(r[2]),k(r[1]));let o=/^(?:[a-z']+,\s*)?(\d{1,2})\s+([a-z]+)\.?,?\s+(\d{4})$/.exec(t);if(o===
null)return null;let i=rT((s=o[2])!=null?s:"");return i===null?null:ky(k(o[3]),i,k(o[1]))}function oT(
e){
return typeof e=="object"?e.date.slice(11,16).replace(":","."):W(e)}var vi=e=>W(e).split(/[,;\n]/).map(
t=>t.trim()).filter(t=>t!=="");m();m();m();function Wn(e){let t=f.floor(e/26);return(t>0?Wn(t-1):"")+T.fromCharCode(
65+e%26)}function Ce(e,t,n=1,r=1){
let o=`${Wn(t)}${e+1}`;return n===1&&r===1?o:`${o}:${Wn(t+r-1)}${e+n}`}var iT=e=>[...e].reduce((t,n)=>t*
26+n.charCodeAt(0)-64,0)-1;function uo(e){var s;let[,t="",n="",r=t,o=n]=(s=/^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.
exec(e))!=null?s:[],i=[];for(let a=k(n)-1;a<k(o);a++)for(let u=iT(t);u<=iT(r);u++)i.push({row:a,
column:u});
return i}var xy=10,ki=60;function gc(e,t,n=xy){let r=e.values.slice(0,n).map(t),o=f.max(0,...r);
return o===0?
null:r.indexOf(o)}function mt(e,t){var a;let n=u=>typeof u=="string"&&t.columns.some(l=>We(u,l.header)),
r=gc(e,u=>u.filter(n).length);if(r===null)return null;let o=new y;for(let[u,l]of((a=e.values[r])!=null?
a:[]).entries()){let c=typeof l=="string"?t.columns.find(d=>We(l,d.header)):void 0;c!==void 0&&!o.has(
c.key)&&o.set(c.key,u)}let i=[...o.keys()],s=e.values.map((u,l)=>({row:l,cell:c=>{var p;let d=o.get(
c);return d===void 0?"":(p=u[d])!=null?p:""}})).filter(({row:u,cell:l})=>u>r&&i.some(c=>!ee(l(c))));
return{part:t.part,tab:e.tab,headerRow:r,columns:o,rows:s}}function ut(e,t,n){let r=e==null?void 0:e.
columns.get(n);return e===null||r===void 0||t===void 0?null:{tab:e.tab,cell:Ce(t,r)}}var sT=(e,t)=>e.
columns.map(n=>n.header[t]);function wr(e){var o;let t=[],n=(i,s)=>ut(e,i.row,s),r=(i,s,a,u,l=[])=>{
var d;let c={setting:`${(d=e==
null?void 0:e.part)!=null?d:""}.${s}`,value:a,reason:u,allowed:l};t.push({code:"SETTING_INVALID",
severity:"error",...n(i,s),params:c})};return{rows:(o=e==null?void 0:e.rows)!=null?o:[],findings:t,
report:r,place:n,
number:(i,s,a=()=>!0)=>{let u=i.cell(s);if(ee(u))return null;let l=yt(u);return l!==null&&a(l)?l:(r(
i,s,u,l===null?"not-a-number":"out-of-range"),null)},weight:(i,s,a)=>{let u=i.cell(s),l=yt(typeof u==
"string"?u.replace(/%\s*$/,""):u);if(l===null&&!ee(u)){let c={of:a,reason:"not-a-number",value:u};t.
push({code:"WEIGHTS_INVALID",severity:"error",...n(i,s),params:c})}return l},choice:(i,s,a)=>{let u=W(
i.cell(s)),l=Nn(u,a);return u===""||l!==void 0?l!=null?l:null:(r(i,s,u,"not-allowed",a.map(([,c])=>c.
id)),null)}}}function np(e,t,n){var i;if(t===null||t.rows.length>0)return;let r={setting:`${t.part}.${n}`,
value:"",reason:"no-rows",allowed:[]},o=(i=ut(t,t.headerRow+1,n))!=null?i:{tab:t.tab};e.findings.push(
{code:"SETTING_INVALID",severity:"warning",...o,params:r})}var lo=(e,t)=>e.rows.filter(n=>ee(n.cell(
t))?(e.report(n,t,"","empty"),!1):!0);function aT(e,t){let n=wr(e),r=lo(n,"name"),o=r.every(s=>ee(s.cell(
"weight")));return{items:r.map(s=>TK(
n,s,o,t)),rows:r.map(({row:s})=>s),findings:n.findings}}function TK(e,t,n,r){var s,a;let o=W(t.cell(
"stage")),i=e.weight(t,"weight","criteria");if(!n&&ee(t.cell("weight"))){let u={of:"criteria",reason:
"partly-blank"};e.findings.push({code:"WEIGHTS_INVALID",severity:"error",...e.place(t,"weight"),
params:u})}
return{stage:o===""?null:r(o),name:W(t.cell("name")),weight:i!=null?i:1,min:(s=e.number(t,"min"))!=null?
s:0,max:(a=e.number(t,"max"))!=null?a:100,description:W(t.cell("description"))}}m();function uT(e){
let t=wr(e);np(t,e,"code");let n=t.rows.filter(o=>{var a,u,l;if(!ee(o.cell("code")))return!0;
let i=(l=(a=t.place(o,"code"))!=null?a:t.place(o,"name"))!=null?l:{tab:(u=e==null?void 0:e.tab)!=null?
u:""},s={name:W(o.cell("name"))};return t.findings.push({code:"ROW_WITHOUT_CODE",severity:"error",
...i,
params:s}),!1});return{items:n.map(o=>SK(t,o)),rows:n.map(({row:o})=>o),findings:t.findings}}
function SK(e,t){
var r;let n=o=>W(t.cell(o));return{code:n("code"),name:n("name"),institution:n("institution"),
category:n(
"category"),unitType:n("unitType"),innovator:n("innovator"),contact:n("contact"),phone:n("phone"),
email:n(
"email"),link:n("link"),status:(r=e.choice(t,"status",bi))!=null?r:"running",reason:n("reason")}}m();
function lT(e){let t=wr(e),n=lo(t,"name");return{items:n.map(o=>{var i;return{name:W(o.cell("name")),
parent:W(o.cell("parent")),unitType:W(o.cell("unitType")),required:(i=t.choice(o,"required",qt))!=null?
i:!1}}),rows:n.map(({row:o})=>o),findings:t.findings}}m();m();var Ty=e=>/^[^\s@,;:<>()"]+@[^\s@,;:<>()"]+\.[^\s@,;:<>()".]+$/.test(
e);function cT(e,t){let n=wr(e);np(n,e,"code");let r=lo(n,"code");for(let o of r){let i=W(o.cell(
"email"));
if(i===""||Ty(i))continue;let s={setting:"judges.email",value:i,reason:"not-an-address",allowed:[]};
n.findings.push({code:"SETTING_INVALID",severity:"warning",...n.place(o,"email"),params:s})}return{
items:r.
map(o=>({...EK(o,t),...n.choice(o,"unavailable",qt)===!0?{unavailable:!0}:{}})),rows:r.map(({row:o})=>o),
findings:n.findings}}function EK(e,t){let n=r=>W(e.cell(r));return{code:n("code"),name:n("name"),
role:n(
"role"),institution:n("institution"),email:Ty(n("email"))?n("email"):"",phone:n("phone"),stages:Sy(
vi(
e.cell("stages")),t),conflicts:vi(e.cell("conflicts"))}}function Sy(e,t){let[n,...r]=e;if(n===void 0)
return[];for(let o=e.length;o>0;o-=1){let i=M(e.slice(0,o).join(" ")),s=t.find(a=>M(a)===i);if(s!==void 0)
return[s,...Sy(e.slice(o),t)]}return[n,...Sy(r,t)]}m();var dT=e=>e.split(/[;\r\n]+/).map(t=>t.trim()).filter(
t=>t!=="");function mT(e){let t=wr(e),n=lo(t,"office"),r=n.map(i=>{var a,u;let s=l=>W(i.cell(l));
return{office:s("office"),name:s("name"),plainName:s(
"plainName"),rank:s("rank"),nip:s("nip"),status:(a=t.choice(i,"status",Ta))!=null?a:"definitive",
acting:(u=
t.choice(i,"acting",Xm))!=null?u:"self",onBehalfOf:dT(s("onBehalfOf")),documents:dT(s("documents").replace(
/,/g,";")),letterhead:s("letterhead"),copies:s("copies")}}),o=t.findings.map(i=>({...i,severity:
"warning"}));return{items:r,rows:n.map(({row:i})=>i),findings:o}}m();function pT(e){let t=wr(e),n=CK(
lo(t,"name"));return{items:n.map(o=>RK(t,o)),rows:n.map(({row:o})=>o),
findings:t.findings}}function CK(e){let t=n=>{var r;return(r=yt(n.cell("order")))!=null?r:k.MAX_VALUE}
;
return[...e].sort((n,r)=>t(n)-t(r)||n.row-r.row)}function RK(e,t){let n=t.cell("date"),r=AK(W(t.cell(
"title")));return r==="unreadable"&&e.report(t,"title",t.cell("title"),"outcomes"),!ee(n)&&wi(n)===null&&
e.report(t,"date",n,"not-a-date"),{name:W(t.cell("name")),weight:e.weight(t,"weight","stages"),
advance:e.
number(t,"advance",o=>k.isInteger(o)&&o>=1),title:r==="unreadable"?null:r,form:e.choice(t,"form",xa),
date:wi(n),...ee(t.cell("scoreTab"))?{}:{scoreTab:W(t.cell("scoreTab"))}}}var DK=/;|^\s*\d+\s*[:=]/m;
function AK(e){if(e==="")return null;if(!DK.test(e))return{name:e};let n=e.split(/[;\n]/).map(i=>i.trim(
)).
filter(i=>i!=="").map(i=>{var a;let s=/^(\d+)\s*:\s*(.+)$/.exec(i);return s===null||k(s[1])<1?null:{
places:k(s[1]),name:(a=s[2])!=null?a:""}}),r=n.filter(i=>i!==null);return new w(r.map(i=>i.places)).
size===n.length&&r.length>0?{outcomes:r}:"unreadable"}m();m();var Aa=["criteria","median","majority",
"previous","shared"];m();m();var fT=["competition","year","organizer","government","province","city",
"language","top","method",
"missing","readings","minReadings","tieBreaks","decimals","carryOver","passingScore","maxSpread",
"maxPerInstitution","winnersPerCategory","rankedWinners","letterScores","annexScores","winnerTerm",
"severityCorrection","conflicts","judgeFiles","deadline","admins","objectionDays","prizes",
"plenaryDate",
"plenaryTime","plenaryPlace","ceremonyDate","ceremonyTime","ceremonyPlace","decisionDate",
"juryDecreeNumber","resultApproval","minutesNumber","decreeNumber","legalBasis","acknowledgedBy",
"copies","officeAddress","officeContact","certificateDesign","signerName","signerPosition",
"signerGrade","signerNip"];m();m();var gT={kind:"text",word:$("Mengetahui","Acknowledged By")};m();
var hT={kind:"texts",word:$("Admin","Admin")};m();var yT={kind:"choice",word:$("Nilai di Lampiran",
"Scores in Annexes"),choices:qt};m();var bT={kind:"choice",word:$("Gabung Nilai Tahap","Carry Over"),
choices:qt};m();var wT={kind:"date",word:$("Tanggal Penyerahan","Ceremony Date")};m();var vT={kind:
"text",word:$("Tempat Penyerahan","Ceremony Place")};m();var kT={kind:"time",word:$(
"Waktu Penyerahan","Ceremony Time")};m();var xT={kind:"choice",word:$("Desain Piagam",
"Certificate Design"),choices:[["classic",$("klasik","classic")],["modern",$("modern","modern")]]};m(
);var TT={kind:"text",word:$("Kota","City")};m();var ST={kind:"text",word:$("Nama Kompetisi",
"Competition")};m();var ET={kind:"choice",word:$("Benturan Kepentingan","Conflicts"),choices:[[
"exclude",$("keluarkan","exclude")],["include",$("hitung","include")]]};m();var CT={kind:"text",word:
$("Tembusan","Copies")};m();var RT={kind:"text",word:$("Batas Waktu","Deadline")};m();var DT={kind:
"number",word:$("Desimal","Decimals"),range:"0\u20136"};m();var AT={kind:"date",word:$(
"Tanggal Penetapan","Date")};m();var OT={kind:"text",word:$("Nomor SK","Decree Number")};m();var NT={
kind:"text",word:$("Pemerintah Daerah","Government")};m();var PT={kind:"choice",word:$("Berkas Juri",
"Judge Files"),choices:[["shared",$("bersama","shared")],
["separate",$("terpisah","separate")]]};m();var IT={kind:"text",word:$("Nomor SK Dewan Juri",
"Jury Decree Number")};m();var FT={kind:"choice",word:$("Bahasa","Language"),choices:[["id",$("id",
"id","Bahasa Indonesia","Indonesia")],["en",$("en","en","English","Inggris")]]};m();var $T={kind:
"text",word:$("Dasar Hukum","Legal Basis")};m();var _T={kind:"choice",word:$("Nilai di Surat",
"Scores in Letters"),choices:qt};m();var MT={kind:"number",word:$("Maks per Instansi",
"Max per Institution"),range:"1, 2, 3 \u2026"};m();var LT={kind:"number",word:$(
"Batas Selisih Antarjuri","Max Spread")};m();m();var Oa=["mean","trimmed","median","rank-sum",
"z-score","adjusted"];m();m();var zT={name:$("terkoreksi","adjusted"),score:{id:"nilai terkoreksi",
en:"adjusted score"},official:
"Nilai tahap adalah nilai terkoreksi: perbedaan keketatan antarjuri ditaksir dari semua nilai dengan kuadrat terkecil, lalu dikeluarkan dari nilai."}
;m();var jT={name:$("rata-rata","mean","average"),score:{id:"rata-rata",en:"mean"},official:
"Nilai tahap adalah rata-rata nilai semua juri yang menilai inovasi itu."};m();var BT={name:$(
"median","median"),score:{id:"median",en:"median"},official:
"Nilai tahap adalah nilai tengah (median) dari nilai para juri."};m();var UT={name:$(
"jumlah peringkat","rank-sum"),score:{id:"rata-rata peringkat",en:"mean rank"},official:
"Setiap juri membentuk peringkatnya sendiri, dan peserta diurutkan menurut rata-rata peringkat itu; makin kecil makin baik."}
;m();var WT={name:$("rata-rata terpangkas","trimmed","trimmed mean"),score:{id:
"rata-rata terpangkas",en:"trimmed mean"},official:
"Nilai tahap adalah rata-rata nilai juri setelah satu nilai tertinggi dan satu nilai terendah dikeluarkan (rata-rata terpangkas); bila juri yang menilai kurang dari tiga, dipakai rata-rata biasa."}
;m();var KT={name:$("skor baku","z-score"),score:{id:"skor baku",en:"standard score"},official:
"Nilai setiap juri dibakukan (dikurangi rata-rata juri itu, lalu dibagi simpangan bakunya), dirata-ratakan, dan dilaporkan sebagai 50 + 10 \xD7 skor baku."}
;var xi={mean:jT,trimmed:WT,median:BT,"rank-sum":UT,"z-score":KT,adjusted:zT};var GT={kind:"choice",
word:$("Metode","Method"),choices:Ym(Oa,xi)};m();var HT={kind:"number",range:"1, 2, 3 \u2026",word:$(
"Juri Minimal per Peserta","Least Judges per Entry")};m();var qT={kind:"text",word:$(
"Nomor Berita Acara","Minutes Number")};m();var ZT={kind:"choice",word:$("Nilai Belum Diisi",
"Missing Scores"),choices:[["complete",$("wajib lengkap","complete")],["assigned",$(
"sesuai pembagian","assigned","sesuai penugasan")]]};m();var JT={kind:"number",word:$("Masa Sanggah",
"Objection Days"),range:"1\u2013365"};m();var VT={kind:"text",word:$("Alamat Kantor",
"Office Address")};m();var YT={kind:"text",word:$("Kontak Kantor","Office Contact")};m();var XT={
kind:"text",word:$("Penyelenggara","Organizer")};m();var QT={kind:"number",word:$(
"Nilai Minimal Lolos","Passing Score")};m();var eS={kind:"date",word:$("Tanggal Pleno",
"Plenary Date")};m();var tS={kind:"text",word:$("Tempat Pleno","Plenary Place")};m();var nS={kind:
"time",word:$("Waktu Pleno","Plenary Time")};m();var rS={kind:"numbered",word:$("Uang Pembinaan",
"Prize")};m();var oS={kind:"text",word:$("Provinsi","Province")};m();var iS={kind:"choice",word:$(
"Juara Berperingkat","Ranked Winners"),choices:qt};m();var sS={kind:"number",range:"1, 2, 3 \u2026",
word:$("Juri per Peserta","Judges per Entry")};m();var aS={kind:"choice",word:$("Persetujuan Hasil",
"Result Approval"),choices:qt};m();var uS={kind:"auto-or-number",word:$("Koreksi Keketatan",
"Severity Correction"),auto:$("otomatis","auto")};m();var lS={kind:"text",word:$(
"Penandatangan Pangkat","Signer Grade")};m();var cS={kind:"text",word:$("Penandatangan Nama",
"Signer Name")};m();var dS={kind:"text",word:$("Penandatangan NIP","Signer NIP")};m();var mS={kind:
"text",word:$("Penandatangan Jabatan","Signer Position")};m();m();m();var pS={name:$("kriteria",
"criteria"),official:"rata-rata pada kriteria yang bobotnya terbesar, kemudian kriteria berikutnya"}
;m();var fS={name:$("mayoritas","majority"),official:
"perbandingan berpasangan: inovasi yang dinilai lebih tinggi oleh lebih banyak juri"};m();var gS={
name:$("median","median"),official:"nilai tengah (median) dari nilai para juri"};m();var hS={name:$(
"tahap sebelumnya","previous"),official:"nilai pada tahap sebelumnya"};m();var yS={name:$("bersama",
"shared"),official:""};var Ti={criteria:pS,median:gS,majority:fS,previous:hS,shared:yS};var bS={kind:
"choices",word:$("Penentu Nilai Sama","Tie-breaks"),choices:Ym(Aa,Ti)};m();var wS={kind:"number",
word:$("Jumlah Top","Top"),range:"1, 2, 3 \u2026"};m();var vS={kind:"choice",word:$("Sebutan Juara",
"Winner Term"),choices:[["Juara",$("Juara","Juara","Champion")],["Terbaik",$("Terbaik","Terbaik",
"Best")]]};m();var kS={kind:"choice",word:$("Juara per Kategori","Winners per Category"),choices:qt}
;m();var xS={kind:"text",word:$("Tahun","Year")};var Ey={competition:ST,year:xS,organizer:XT,
government:NT,province:oS,city:TT,language:FT,top:wS,method:GT,
missing:ZT,readings:sS,minReadings:HT,tieBreaks:bS,decimals:DT,carryOver:bT,passingScore:QT,
maxSpread:LT,
maxPerInstitution:MT,winnersPerCategory:kS,rankedWinners:iS,letterScores:_T,annexScores:yT,
winnerTerm:vS,
severityCorrection:uS,conflicts:ET,judgeFiles:PT,deadline:RT,admins:hT,objectionDays:JT,prizes:rS,
plenaryDate:eS,
plenaryTime:nS,plenaryPlace:tS,ceremonyDate:wT,ceremonyTime:kT,ceremonyPlace:vT,decisionDate:AT,
juryDecreeNumber:IT,
resultApproval:aS,minutesNumber:qT,decreeNumber:OT,legalBasis:$T,acknowledgedBy:gT,copies:CT,
officeAddress:VT,
officeContact:YT,certificateDesign:xT,signerName:cS,signerPosition:mS,signerGrade:lS,signerNip:dS};
var OK=e=>e!=="prizes",vr=fT.filter(OK).map(e=>({key:e,...Ey[e]})),Na=Ey.prizes.word;m();m();m();m();
var De=_e(B(),""),Pa=_e($e(B().check(ic(/^\d{4}-\d{2}-\d{2}$/))),null),kr=(e,t)=>he().check(sc(),ur(
e),Es(t)),xr=e=>_e($e(e),null);var TS=De;m();var SS=_e(de(B()),[]);m();var ES=_e(ke(),!1);m();var CS=_e(
ke(),!1);m();var RS=Pa;m();var DS=De;m();var AS=De;m();var OS=_e(ct(["classic","modern"]),"classic");
m();var NS=De;m();var PS=De;m();var IS=_e(ct(["exclude","include"]),"exclude");m();var FS=De;m();var $S=De;
m();var _S=_e(kr(0,6),2);m();var MS=Pa;m();var LS=De;m();var zS=De;m();var jS=_e(ct(["shared",
"separate"]),"shared");m();var BS=De;m();var US=_e(ct(["id","en"]),"id");m();var WS=De;m();var KS=_e(
ke(),!1);m();var GS=xr(kr(1,1e5));m();var HS=xr(he().check(ur(0)));m();var qS=_e(ct(Oa),"mean");m();
var ZS=xr(kr(1,1e3));m();var JS=De;m();var VS=_e(ct(["complete","assigned"]),"complete");m();var YS=xr(
kr(1,365));m();var XS=De;m();var QS=De;m();var eE=De;m();var tE=xr(he());m();var nE=Pa;m();var rE=De;
m();var oE=De;m();var iE=_e(de($e(he().check(ur(0)))),[]);m();var sE=De;m();var aE=_e(ke(),!0);m();
var uE=xr(kr(1,1e3));m();var lE=_e(ke(),!1);m();var cE=_e(ac([B0("auto"),he().check(ur(0))]),"auto");
m();var dE=De;m();var mE=De;m();var pE=De;m();var fE=De;m();var gE=_e(de(ct(Aa)),["criteria",
"shared"]);m();var hE=_e(kr(1,1e5),10);m();var yE=_e(ct(["Juara","Terbaik"]),"Juara");m();var bE=_e(
ke(),!1);m();var wE=De;var vE={competition:PS,year:wE,organizer:eE,government:zS,province:sE,city:NS,
language:US,top:hE,method:qS,
missing:VS,readings:uE,minReadings:ZS,tieBreaks:gE,decimals:_S,carryOver:CS,passingScore:tE,
maxSpread:HS,
maxPerInstitution:GS,winnersPerCategory:bE,rankedWinners:aE,letterScores:KS,annexScores:ES,
winnerTerm:yE,
severityCorrection:cE,conflicts:IS,judgeFiles:jS,deadline:$S,admins:SS,objectionDays:YS,prizes:iE,
plenaryDate:nE,
plenaryTime:oE,plenaryPlace:rE,ceremonyDate:RS,ceremonyTime:AS,ceremonyPlace:DS,decisionDate:MS,
juryDecreeNumber:BS,
resultApproval:lE,minutesNumber:JS,decreeNumber:LS,legalBasis:WS,acknowledgedBy:TS,copies:FS,
officeAddress:XS,
officeContact:QS,certificateDesign:OS,signerName:mE,signerPosition:fE,signerGrade:dE,signerNip:pE};
var Os=Z(vE),kE=Os.parse({});var Ia=(e,t=[])=>({fault:e,allowed:t});function TE(e){var a;let t=kE,n=[
],r=[],o=new y,i=new y,s=$K(
e);for(let{row:u,cell:l}of(a=e==null?void 0:e.rows)!=null?a:[]){let c=W(l("key")),d=l("value"),p=(v,
O=[],N="error")=>{var F,_;let P=(_=(F=ut(e,u,"value"))!=null?F:ut(e,u,"key"))!=null?_:{},I={setting:
c,value:d,
reason:v,allowed:O};r.push({code:"SETTING_INVALID",severity:N,...P,params:I})},g=_K(c),b=vr.find(v=>We(
c,v.word));if(g!==null){let v=MK(d);n[g-1]!==void 0?p("duplicate"):!ee(d)&&(v===null||v<0)?p(
"not-a-number"):(n[g-1]=v,i.set(g,u))}else if(b!==void 0){if(o.has(b.key)){p("duplicate");continue}
if(o.set(
b.key,u),ee(d))continue;let v=NK(t,b,PK(d,b,s));"fault"in v?p(v.fault,v.allowed):t=v.settings}else c!==
""&&!ee(d)&&p("unknown-key",[],"warning")}return{settings:{...t,prizes:x.from(n,u=>u!=null?u:null)},
findings:r,rows:o,prizeRows:i}}function NK(e,t,n){if("fault"in n)return n;let r=Os.safeParse({...e,[
t.
key]:n.value});return r.success?{settings:r.data}:{fault:"out-of-range",allowed:[FK(t)]}}function PK(
e,t,n){
let r=W(e);switch(t.kind){case"text":return typeof e=="number"&&f.abs(e)>1e15?Ia("digits-lost"):{
value:r};case"number":{let o=yt(e);return o===null?Ia("not-a-number"):{value:o}}case"auto-or-number":
{let o=We(r,t.
auto)?"auto":yt(e);return o===null?Ia("not-allowed",[t.auto[n],"0","1"]):{value:o}}case"date":{let o=wi(
e);return o===null?Ia("not-a-date"):{value:o}}case"time":return{value:oT(e)};case"texts":return{
value:vi(
e)};case"choice":{let o=Nn(r,t.choices);return o===void 0?Ia("not-allowed",xE(t.choices,n)):{value:o}
}case"choices":{let o=vi(e).map(i=>Nn(i,t.choices));return o.includes(void 0)?Ia("not-allowed",xE(t.choices,
n)):{value:IK(o)}}}}function IK(e){let t=Aa.filter(o=>o!=="shared"),n=e.filter((o,i)=>t.some(s=>s===
o)&&e.indexOf(o)===i),r=e.indexOf("shared");return[...n.filter(o=>r<0||e.indexOf(o)<r),"shared"]}var xE=(
e,t)=>e.
map(([,n])=>n[t]),FK=e=>e.kind==="number"&&e.range||"\u2265 0";function $K(e){let t=vr.find(r=>r.key===
"language"),n=e==null?void 0:e.rows.find(({cell:r})=>t!==void 0&&We(W(r("key")),t.word));return n!==
void 0&&(t==null?void 0:t.kind)==="choice"&&Nn(W(n.cell("value")),t.choices)==="en"?"en":"id"}
function _K(e){
var n;let t=/^(\p{L}+)(\d{1,3})$/u.exec(M(e));return t!==null&&We((n=t[1])!=null?n:"",Na)&&k(t[2])>0?
k(t[2]):null}function MK(e){var r;if(typeof e=="number")return e;let t=/^(?:rp\.?)?\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-))?$/i.
exec(W(e));if(t===null)return null;let n=t[2]===void 0||t[2]==="-"?"0":t[2];return k(`${((r=t[1])!=null?
r:"").replace(/\./g,"")}.${n}`)}var hc=["settings","stages","criteria","entries","judges",
"institutions","signers"];function Jt(e,t=Q0){
let n=new y;for(let r of hc){let o=zr(e,r,t);o!==void 0&&n.set(r,o)}return n}var LK={name:W0,weight:
null,
advance:null,title:null,form:null,date:null};function Fn(e){let t=(p,g)=>{let b=e.get(p);return b===
void 0?null:mt(b,g)},n={settings:t("settings",cc),stages:t("stages",dc),criteria:t("criteria",mc),
entries:t(
"entries",jr),judges:t("judges",Cs),institutions:t("institutions",pc),signers:t("signers",Rs)},r=TE(
n.settings),o=pT(n.stages),i=o.items.length>0?o.items:[LK],s=p=>{var g,b;return(b=(g=i.find(v=>M(v.name)===
M(p)))==null?void 0:g.name)!=null?b:p},a=aT(n.criteria,s),u=uT(n.entries),l=cT(n.judges,i.map(p=>p.name)),
c=lT(n.institutions),d=mT(n.signers);return{competition:{settings:r.settings,stages:i,criteria:a.items,
entries:u.items,judges:l.items,institutions:c.items,...n.signers===null?{}:{signers:d.items}},
findings:[
r,o,a,u,l,c,d].flatMap(p=>p.findings),tables:n,rows:{settings:r.rows,prizes:r.prizeRows,stages:o.rows,
criteria:a.rows,entries:u.rows,judges:l.rows}}}m();function Cy(e){var n;let t=Ne().getSheetByName(e);
return(n=t==null?void 0:t.getProtections(SpreadsheetApp.
ProtectionType.SHEET)[0])!=null?n:null}var Ry=e=>e.getEditors().map(t=>t.getEmail());function rp(e){
let t=Cy(e);return t===null||t.isWarningOnly()?null:Ry(t)}function Fa(e,t){var r;let n=(r=Ne().getSheetByName(
e))==null?void 0:r.protect();n!==void 0&&($a(n,t),n.setUnprotectedRanges([]))}function $a(e,t){e.isWarningOnly(
)&&
e.setWarningOnly(!1);let n=Ry(e);return e.removeEditors(n.filter(r=>!_a(t,r))),e.canDomainEdit()&&e.
setDomainEdit(!1),n}var _a=(e,t)=>e.some(n=>n.toLowerCase()===t.toLowerCase());function Ns(e,t){var o;
let n=(o=Ne().getSheetByName(e))==null?void 0:o.protect();if(n===void 0)return;let r=$a(n,t);n.setUnprotectedRanges(
[]);for(let i of t.filter(s=>!_a(r,s)))try{n.addEditors([i])}catch(s){console.warn(T(s))}}var SE=()=>new y(
Ne().getProtections(SpreadsheetApp.ProtectionType.SHEET).map(e=>[e.getRange().getSheet().getName(),e]));
function EE(e){if(e.isWarningOnly())return"everybody";try{return Ry(e)}catch{return"unknown"}}var CE=(
)=>{
var e,t;return(t=(e=Ne().getOwner())==null?void 0:e.getEmail())!=null?t:null},RE=e=>Cy(e)===null;
function DE(e,t){
let n=Cy(e);n!==null&&(t===null?n.remove():t.length>0&&n.addEditors(t))}var AE=e=>{var t;return((t=Ne(
).
getSheetByName(e))==null?void 0:t.isSheetHidden())===!0};function Ma(e){let t=Ne().getSheetByName(e);
t!==null&&!t.isSheetHidden()&&t.hideSheet()}m();function zK({admins:e}){let t=Jt(Ve(),Tt()).get(
"settings"),n=t===void 0?null:rp(t);return n===null?
[]:[...new w([...e,...n])]}function co(e,t,n){let r=null;return{named:n!==void 0&&t(n)?e.admins:[],
admins:()=>(r!=
null||(r=zK(e)),r),isShut:t}}function OE(e,t){let n=EE(e);if(n==="everybody")return"open";if(n==="unknown")return"shut-out";
let r=[Te(),...[CE()].filter(i=>i!==null),...t.named],o=n.filter(i=>!_a(r,i));
return o.length>0&&o.some(i=>!_a(t.admins(),i))?"open":t.named.every(i=>_a(n,i))?null:"lacks"}var op=[
"assignment","plenary","objections"],jK={presence:[],ranking:["assignment","plenary","history"],all:
[...op,"history","decisions","documents","corrections"]};function NE(e,t,n,r,o,i){var g,b;let s=Qm(),
a=Lr(),u=new y([...a].map(([v,O])=>[O,v])),l=new y;for(let v of op){let O=zr(e,v,o);O!==void 0&&l.set(
v,O)}for(let v of["decisions","documents","corrections"]){let O=v==="documents"?void 0:e.find(P=>We(
P,J[v])),N=(b=u.get((g=s[v])!=null?g:-1))!=null?b:O;N!==void 0&&l.set(v,N)}t!==null&&l.set("history",
t);let c=v=>jK[i].includes(v),d=[...l].map(([v,O])=>{let N=n.get(O);return{part:v,name:O,state:N===void 0?
"open":c(v)?OE(N,r):null}}),p=d.filter(({part:v,name:O,state:N})=>(N==="open"||N==="shut-out")&&s[v]===
a.get(O));return{tabs:l,open:[...d.flatMap(({name:v,state:O})=>O===null?[]:[v]),...d.some(({state:v}
)=>v===
"lacks")?[...n.keys()].filter(tp):[]],bound:s,findings:[...p.map(({name:v,state:O})=>({code:
"TAB_OPEN",severity:"error",tab:v,params:{isShutOut:O==="shut-out"}})),...lc(e,op,o).map(({name:v,
first:O})=>({
code:"TAB_COPY",severity:"error",tab:v,params:{judge:null,first:O,reason:"decides"}}))]}}function Bt(
{
deciding:{tabs:e,open:t,bound:n},keepers:r},o=i=>i()){let i=UK(e,n),s=E.stringify(i)===E.stringify(n);
t.length===0&&s||o(()=>{for(let a of t)BK(a,r);s||wy(i)})}function BK(e,t){try{Ns(e,t.admins())}
catch(n){
console.warn(T(n))}}function UK(e,t){var i,s;let n=Lr(),r=[...n.keys()],o={...t};for(let[a,u]of e)o[
a]=
(i=n.get(u))!=null?i:-1;for(let a of[...hc,...op]){let l=lc(r,[a],()=>!1).length===0?zr(r,a,()=>!1):
void 0;l!==void 0&&(o[a]=(s=n.get(l))!=null?s:-1)}return o}m();m();var ip={code:"",name:"",
institution:"",category:"",unitType:"",innovator:"",contact:"",phone:"",
email:"",link:"",status:"running",reason:""},PE={code:"",name:"",role:"",institution:"",email:"",
phone:"",
stages:[],conflicts:[]};function Ge(e,t){return e.criteria.filter(n=>n.stage===null||n.stage===t.name)}
function Ye(e,t){return e.judges.filter(n=>n.stages.length===0||n.stages.includes(t.name))}m();m();m(
);function kn({assignment:e},t){let n=e==null?void 0:e.get(t.name);return n===void 0?null:(r,o)=>{
var i,s;return(s=(i=n.get(o.code))==null?void 0:i.includes(r.code))!=null?s:!1}}function yc(e,t){let n=new y(
t.map(r=>[r,0]));for(let r of e.values())for(let o of r)n.has(o)&&n.set(o,n.get(o)+1);return n}m();
var IE=new A;function Tr(e){var n;let t=(n=IE.get(e))!=null?n:WK(e);return IE.set(e,t),t}function WK(
e){
let t=new y(e.institutions.map(i=>[M(i.name),M(i.parent)])),n=(i,s)=>{let a=new w;for(let u=t.get(s);
u&&
!a.has(u);u=t.get(u)){if(u===i)return!0;a.add(u)}return!1},r=new y(e.judges.map(i=>[i.code,{
institution:M(
i.institution),listed:new w(i.conflicts.map(Q))}])),o=new y(e.entries.map(i=>[i.code,{code:Q(i.code),
institution:M(i.institution)}]));return(i,s)=>{let a=r.get(i.code),u=o.get(s.code);return a===void 0||
u===void 0?null:a.listed.has(u.code)?"listed":a.institution===""||u.institution===""?null:a.institution===
u.institution?"same-institution":n(a.institution,u.institution)?"parent-institution":null}}m();m();
typeof BigInt=="undefined"&&(BigInt=function(e){if(isNaN(e))throw new C("");return e});var be=BigInt(
0),Be=BigInt(1),un=BigInt(2),bc=BigInt(3),za=BigInt(5),Kn=BigInt(10),gRe=BigInt(k.MAX_SAFE_INTEGER),
KK=2e3,te={s:Be,n:be,d:Be};function Ko(e,t){try{e=BigInt(e)}catch{throw Si()}return e*t}function Br(
e){
return typeof e=="bigint"?e:f.floor(e)}function St(e,t){if(t===be)throw Dy();let n=h.create(Ue.prototype);
n.s=e<be?-Be:Be,e=e<be?-e:e;let r=Ps(e,t);return n.n=e/r,n.d=t/r,n}var GK=[un*un,un,un*un,un,un*un,
un*
bc,un,un*bc];function La(e){let t=h.create(null);if(e<=Be)return t[e]=Be,t;let n=r=>{t[r]=(t[r]||be)+
Be};for(;e%un===be;)n(un),e/=un;for(;e%bc===be;)n(bc),e/=bc;for(;e%za===be;)n(za),e/=za;for(let r=0,
o=un+za;o*o<=e;){for(;e%o===be;)n(o),e/=o;o+=GK[r],r=r+1&7}return e>Be&&n(e),t}var an=function(e,t){
let n=be,r=Be,o=Be;if(e!=null)if(t!==void 0){if(typeof e=="bigint")n=e;else{if(isNaN(e))throw Si();
if(e%
1!==0)throw FE();n=BigInt(e)}if(typeof t=="bigint")r=t;else{if(isNaN(t))throw Si();if(t%1!==0)throw FE(
);
r=BigInt(t)}o=n*r}else if(typeof e=="object"){if("d"in e&&"n"in e)n=BigInt(e.n),r=BigInt(e.d),"s"in e&&
(n*=BigInt(e.s));else if(0 in e)n=BigInt(e[0]),1 in e&&(r=BigInt(e[1]));else if(typeof e=="bigint")n=
e;else throw Si();o=n*r}else if(typeof e=="number"){if(isNaN(e))throw Si();if(e<0&&(o=-Be,e=-e),e%1===
0)n=BigInt(e);else{let i=1,s=0,a=1,u=1,l=1,c=1e7;for(e>=1&&(i=10**f.floor(1+f.log10(e)),e/=i);a<=c&&
l<=c;){let d=(s+u)/(a+l);if(e===d){a+l<=c?(n=s+u,r=a+l):l>a?(n=u,r=l):(n=s,r=a);break}else e>d?(s+=u,
a+=l):(u+=s,l+=a),a>c?(n=u,r=l):(n=s,r=a)}n=BigInt(n)*BigInt(i),r=BigInt(r)}}else if(typeof e=="string"){
let i=0,s=be,a=be,u=be,l=Be,c=Be,d=e.replace(/_/g,"").match(/\d+|./g);if(d===null)throw Si();if(d[i]===
"-"?(o=-Be,i++):d[i]==="+"&&i++,d.length===i+1?a=Ko(d[i++],o):d[i+1]==="."||d[i]==="."?(d[i]!=="."&&
(s=Ko(d[i++],o)),i++,(i+1===d.length||d[i+1]==="("&&d[i+3]===")"||d[i+1]==="'"&&d[i+3]==="'")&&(a=Ko(
d[i],o),l=Kn**BigInt(d[i].length),i++),(d[i]==="("&&d[i+2]===")"||d[i]==="'"&&d[i+2]==="'")&&(u=Ko(d[
i+
1],o),c=Kn**BigInt(d[i+1].length)-Be,i+=3)):d[i+1]==="/"||d[i+1]===":"?(a=Ko(d[i],o),l=Ko(d[i+2],Be),
i+=3):d[i+3]==="/"&&d[i+1]===" "&&(s=Ko(d[i],o),a=Ko(d[i+2],o),l=Ko(d[i+4],Be),i+=5),d.length<=i)r=l*
c,o=n=u+r*s+c*a;else throw Si()}else if(typeof e=="bigint")n=e,o=e,r=Be;else throw Si();if(r===be)throw Dy(
);
te.s=o<be?-Be:Be,te.n=n<be?-n:n,te.d=r<be?-r:r};function HK(e,t,n){let r=Be;for(;t>be;e=e*e%n,t>>=Be)
t&Be&&(r=r*e%n);return r}function qK(e,t){for(;t%un===be;t/=un);for(;t%za===be;t/=za);if(t===Be)return be;
let n=Kn%t,r=1;for(;n!==Be;r++)if(n=n*Kn%t,r>KK)return be;return BigInt(r)}function ZK(e,t,n){let r=Be,
o=HK(Kn,n,t);for(let i=0;i<300;i++){if(r===o)return BigInt(i);r=r*Kn%t,o=o*Kn%t}return 0}function Ps(
e,t){
if(!e)return t;if(!t)return e;for(;;){if(e%=t,!e)return t;if(t%=e,!t)return e}}function Ue(e,t){if(
an(
e,t),this instanceof Ue)e=Ps(te.d,te.n),this.s=te.s,this.n=te.n/e,this.d=te.d/e;else return St(te.s*
te.n,te.d)}var Dy=function(){return new C("Division by Zero")},Si=function(){return new C(
"Invalid argument")},FE=function(){return new C("Parameters must be integer")};Ue.prototype={s:Be,n:
be,d:Be,abs:function(){
return St(this.n,this.d)},neg:function(){return St(-this.s*this.n,this.d)},add:function(e,t){return an(
e,t),St(this.s*this.n*te.d+te.s*this.d*te.n,this.d*te.d)},sub:function(e,t){return an(e,t),St(this.s*
this.n*te.d-te.s*this.d*te.n,this.d*te.d)},mul:function(e,t){return an(e,t),St(this.s*te.s*this.n*te.
n,this.d*te.d)},div:function(e,t){return an(e,t),St(this.s*te.s*this.n*te.d,this.d*te.n)},clone:
function(){
return St(this.s*this.n,this.d)},mod:function(e,t){if(e===void 0)return St(this.s*this.n%this.d,Be);
if(an(e,t),be===te.n*this.d)throw Dy();return St(this.s*(te.d*this.n)%(te.n*this.d),te.d*this.d)},
gcd:function(e,t){
return an(e,t),St(Ps(te.n,this.n)*Ps(te.d,this.d),te.d*this.d)},lcm:function(e,t){return an(e,t),te.
n===be&&this.n===be?St(be,Be):St(te.n*this.n,Ps(te.n,this.n)*Ps(te.d,this.d))},inverse:function(){
return St(
this.s*this.d,this.n)},pow:function(e,t){if(an(e,t),te.d===Be)return te.s<be?St((this.s*this.d)**te.
n,this.n**te.n):St((this.s*this.n)**te.n,this.d**te.n);if(this.s<be)return null;let n=La(this.n),r=La(
this.d),o=Be,i=Be;for(let s in n)if(s!=="1"){if(s==="0"){o=be;break}if(n[s]*=te.n,n[s]%te.d===be)n[s]/=
te.d;else return null;o*=BigInt(s)**n[s]}for(let s in r)if(s!=="1"){if(r[s]*=te.n,r[s]%te.d===be)r[s]/=
te.d;else return null;i*=BigInt(s)**r[s]}return te.s<be?St(i,o):St(o,i)},log:function(e,t){if(an(e,t),
this.s<=be||te.s<=be)return null;let n=h.create(null),r=La(te.n),o=La(te.d),i=La(this.n),s=La(this.d);
for(let l in o)r[l]=(r[l]||be)-o[l];for(let l in s)i[l]=(i[l]||be)-s[l];for(let l in r)l!=="1"&&(n[l]=
!0);for(let l in i)l!=="1"&&(n[l]=!0);let a=null,u=null;for(let l in n){let c=r[l]||be,d=i[l]||be;if(
c===
be){if(d!==be)return null;continue}let p=d,g=c,b=Ps(p,g);if(p/=b,g/=b,a===null&&u===null)a=p,u=g;
else if(p*
u!==a*g)return null}return a!==null&&u!==null?St(a,u):null},equals:function(e,t){return an(e,t),this.
s*this.n*te.d===te.s*te.n*this.d},lt:function(e,t){return an(e,t),this.s*this.n*te.d<te.s*te.n*this.
d},lte:function(e,t){return an(e,t),this.s*this.n*te.d<=te.s*te.n*this.d},gt:function(e,t){return an(
e,t),this.s*this.n*te.d>te.s*te.n*this.d},gte:function(e,t){return an(e,t),this.s*this.n*te.d>=te.s*
te.n*this.d},compare:function(e,t){an(e,t);let n=this.s*this.n*te.d-te.s*te.n*this.d;return(be<n)-(n<
be)},ceil:function(e){return e=Kn**BigInt(e||0),St(Br(this.s*e*this.n/this.d)+(e*this.n%this.d>be&&
this.
s>=be?Be:be),e)},floor:function(e){return e=Kn**BigInt(e||0),St(Br(this.s*e*this.n/this.d)-(e*this.n%
this.d>be&&this.s<be?Be:be),e)},round:function(e){return e=Kn**BigInt(e||0),St(Br(this.s*e*this.n/this.
d)+this.s*((this.s>=be?Be:be)+un*(e*this.n%this.d)>this.d?Be:be),e)},roundTo:function(e,t){an(e,t);
let n=this.
n*te.d,r=this.d*te.n,o=n%r,i=Br(n/r);return o+o>=r&&i++,St(this.s*i*te.n,te.d)},divisible:function(e,
t){
return an(e,t),te.n===be?!1:this.n*te.d%(te.n*this.d)===be},valueOf:function(){return k(this.s*this.
n)/k(this.d)},toString:function(e=15){let t=this.n,n=this.d,r=qK(t,n),o=ZK(t,n,r),i=this.s<be?"-":"";
if(i+=Br(t/n),t%=n,t*=Kn,t&&(i+="."),r){for(let s=o;s--;)i+=Br(t/n),t%=n,t*=Kn;i+="(";for(let s=r;s--;
)
i+=Br(t/n),t%=n,t*=Kn;i+=")"}else for(let s=e;t&&s--;)i+=Br(t/n),t%=n,t*=Kn;return i},toFraction:
function(e=!1){
let t=this.n,n=this.d,r=this.s<be?"-":"";if(n===Be)r+=t;else{let o=Br(t/n);e&&o>be&&(r+=o,r+=" ",t%=
n),r+=t,r+="/",r+=n}return r},toLatex:function(e=!1){let t=this.n,n=this.d,r=this.s<be?"-":"";if(n===
Be)r+=t;else{let o=Br(t/n);e&&o>be&&(r+=o,t%=n),r+="\\frac{",r+=t,r+="}{",r+=n,r+="}"}return r},
toContinued:function(){
let e=this.n,t=this.d,n=[];for(;t;){n.push(Br(e/t));let r=e%t;e=t,t=r}return n},simplify:function(e=.001){
let t=BigInt(f.ceil(1/e)),n=this.abs(),r=n.toContinued();for(let o=1;o<r.length;o++){let i=St(r[o-1],
Be);for(let a=o-2;a>=0;a--)i=i.inverse().add(r[a]);let s=i.sub(n);if(s.n*t<s.d)return i.mul(this.s)}
return this}};m();var wc=BigInt(10),vc=BigInt(0),Oy=BigInt(1),ja=BigInt(2),Ay=1e4,JK=1e15;function Ny(
e,t){let n=e/t;return e<
vc&&n*t!==e?n-Oy:n}function VK(e){let[t="0",n="0"]=T(e).split("e"),[r="0",o=""]=t.split("."),i=BigInt(
r+o),s=k(n)-o.length+4;if(s>=0)return i*wc**BigInt(s);let a=wc**BigInt(-s);return Ny(i*ja+a,a*ja)}
function kc(e){
if(!k.isFinite(e))throw new RangeError(`Not a finite number: ${e}`);let t=f.round(e*Ay);return f.abs(
t)<JK&&t/Ay===e?BigInt(t):VK(e)}function Xt(e){return new Ue(kc(e),BigInt(Ay))}function cn({s:e,n:t,
d:n},r){return Ny(ja*e*t*wc**BigInt(r)+n,ja*n)}function Ur(e,t){return new Ue(cn(e,t),wc**BigInt(t))}
function Py(e,t,n){let r=wc**BigInt(n);return new Ue(Ny(ja*e*r+t,ja*t),r)}function dr(e,t){let n=cn(
e,t),r=T(n<vc?-n:n).padStart(t+1,"0"),o=r.slice(0,r.length-t);return(n<vc?"-":"")+o+(t>0?`.${r.slice(
r.length-t)}`:"")}function dn(e,t){let n=e.s*e.n*t.d,r=t.s*t.n*e.d;return n<r?-1:n>r?1:0}function xn(
e){
let t=vc,n=Oy;for(let{s:r,n:o,d:i}of e)i===n?t+=r*o:(t=t*i+r*o*n,n*=i);return new Ue(t,n*BigInt(e.length))}
function Ba(e){let t=[...e].sort(dn),n=t.length>>1;return t.length%2===1?t[n]:xn([t[n-1],t[n]])}
function Ua(e){
let t=Oy;for(let{d:n}of e)t%n!==vc&&(t=new Ue(t).lcm(n).n);return{units:e.map(({s:n,n:r,d:o})=>n*r*t/
o),denominator:t}}function sp(e){let t=new Ue(0),n=e.reduce((r,o)=>r.add(o.weight),t);return n.lte(0)?
null:e.reduce((r,o)=>r.add(o.weight.mul(o.score)),t).div(n)}function $E(e,t){let n=10**t;return new Ue(
BigInt(f.floor(e*n+.5)),BigInt(n))}var ap=BigInt(0),YK=BigInt(100),XK=BigInt(1e4),QK=e=>e.length>0&&
e.every(({weight:t,max:n})=>k.isFinite(
t)&&k.isFinite(n));function up(e){if(!QK(e))return null;let t=e.map(l=>kc(l.weight)),n=e.map(l=>kc(l.
max)),r=t.reduce((l,c)=>l+c,ap);if(r<=ap||n.some(l=>l<=ap))return null;let o=n.reduce((l,c)=>new Ue(
l).lcm(c).n,BigInt(1)),i=n.map((l,c)=>YK*t[c]*o/l),s=o*r,a=new y,u=l=>{let c=a.get(l);if(c)return c;
let d=kc(l),p={parts:d,exact:new Ue(d,XK)};return a.set(l,p),p};return l=>{let c=ap,d=l.map((p,g)=>{
let b=u(p);return c+=i[g]*b.parts,b.exact});return{score:new Ue(c,s),marks:d}}}function e3(e,t){var s;
let n=Ge(e,t),r=up(n),o=e.settings.conflicts==="exclude"?Tr(e):()=>null,i=(s=
kn(e,t))!=null?s:(()=>!0);return(a,u,l)=>{let c=[],d=0,p=!1;for(let{name:g}of n){let b=l.marks.get(g);
b===void 0||b.kind==="blank"?d+=1:b.kind==="recused"?p=!0:b.kind==="score"&&k.isFinite(b.value)&&c.push(
b.value)}return d===n.length?null:p?{leftOut:"recused"}:o(a,u)!==null?{leftOut:"conflict"}:i(a,u)?c.
length<n.length?{leftOut:"incomplete"}:r===null?null:{reading:r(c)}:{leftOut:"unassigned"}}}function t3(
e){
let t=new y;for(let n of e.rows)n.entry!==null&&!t.has(n.entry)&&t.set(n.entry,n);return t}function _E(
e,t,n,r){
let o=e3(e,t),i=Ye(e,t),s=n.filter(c=>c.stage===t.name),a=i.flatMap(c=>{let d=s.find(p=>p.judge===c.
code);return d?[{judge:c,rows:t3(d)}]:[]}),u=new y,l=[];for(let c of r){let d=new y;for(let{judge:p,
rows:g}of a){let b=g.get(c.code),v=b?o(p,c,b):null;v!==null&&("reading"in v?d.set(p.code,v.reading):
l.push({entry:c.code,judge:p.code,reason:v.leftOut}))}u.set(c.code,d)}return{stage:t,criteria:Ge(e,t),
entries:r,judges:i,readings:u,leftOut:l}}m();m();function lp(e){let t=new y;for(let{category:n}of e){
let r=M(n);r!==""&&!t.has(r)&&t.set(r,n.trim())}
return n=>{var r;return(r=t.get(M(n.category)))!=null?r:null}}m();function Wa(e,t){let n=new y;for(
let r of e){let o=t(r),i=n.get(o);i?i.push(r):n.set(o,[r])}return n}m();m();m();m();m();function Ei(
{entries:e,readings:t}){let n=null;for(let{code:r}of e){let o=t.get(r);if(!(o===void 0||
o.size===0)){if(n=n!=null?n:o,o.size!==n.size)return!1;for(let i of o.keys())if(!n.has(i))return!1}}
return!0}m();m();var $n=BigInt(0),xc=BigInt(1);function LE(e,t){let[n,r]=[e,t];for(;r!==$n;)[n,r]=[r,
n%r];return n}
var ME=BigInt(1)<<BigInt(64);function cp(e,t){let n=e/t,r=(e-n*t)*ME/t;return k(n)+k(r)/k(ME)}
function zE(e,t){
let n=t.length,r=e.map((s,a)=>[...s,t[a]]),o=xc;for(let s=0;s<n;s+=1){let a=r[s],u=a[s];for(let l of r.
slice(s+1)){let c=l[s];for(let d=s+1;d<=n;d+=1)l[d]=(l[d]*u-c*a[d])/o}o=u}let i=t.map(()=>$n);for(
let s=n-
1;s>=0;s-=1){let a=r[s],u=a[n]*o;for(let l=s+1;l<n;l+=1)u-=a[l]*i[l];i[s]=u/a[s]}return{numerators:i,
denominator:o}}function n3(e){let t=e.map(()=>-1),n=0,r=o=>{t[o]=n;for(let[i,s]of e[o].entries())s!==$n&&
t[i]===-1&&
r(i)};for(let o of e.keys())t[o]===-1&&(r(o),n+=1);return{groups:t,groupCount:n}}function r3(e){let t=new w;
for(let n of e.readings.values())for(let{score:r}of n.values())t.add(r.d);return jE(t)}var jE=e=>x.from(
e).reduce((t,n)=>t/LE(t,n)*n,xc);function Ka(e){var b,v,O,N,P;let t=r3(e),n=new w;for(let{code:I}of e.
entries)for(let F of(v=(b=e.readings.get(I))==null?void 0:b.keys())!=null?v:[])n.add(F);let r=x.from(
n).sort(),o=new y(r.map((I,F)=>[I,F])),i=new y,s=new y,a=$n,u=0;for(let{code:I}of e.entries){let F=x.
from((O=e.readings.get(I))!=null?O:[],([z,{score:j}])=>({judge:o.get(z),value:j.s*j.n*(t/j.d)})).sort(
(z,j)=>z.judge-j.judge);if(F.length===0)continue;let _=F.map(({judge:z})=>z).join(),L=(N=i.get(_))!=
null?N:{judges:F.map(({judge:z})=>z),entries:[],sums:F.map(()=>$n)};i.set(_,L);let U=$n;for(let[z,{
value:j}]of F.
entries())L.sums[z]=L.sums[z]+j,U+=j,a+=j*j;L.entries.push({code:I,total:U}),s.set(F.length,((P=s.get(
F.length))!=null?P:$n)+U*U),u+=F.length-1}let l=jE(x.from(s.keys(),BigInt)),c=r.map(()=>r.map(()=>$n)),
d=r.map(()=>$n);for(let{judges:I,entries:F,sums:_}of i.values()){let L=l/BigInt(I.length),U=L*BigInt(
F.length),z=L*_.reduce((j,G)=>j+G,$n);for(let[j,G]of I.entries()){let q=c[G];for(let X of I)q[X]=q[X]-
U;q[G]=q[G]+l*BigInt(F.length),d[G]=d[G]+l*_[j]-z}}let p=x.from(s).reduce((I,[F,_])=>I+l/BigInt(F)*_,
$n),g=l*a-p;return{judges:r,blocks:x.from(i.values()),unit:t,multiple:l,matrix:c,right:d,squares:g,
freedom:u,
...n3(c)}}m();m();function o3(e,t,n,r){let o=e[n][r];if(o===0)return;let i=(e[r][r]-e[n][n])/(2*o),s=(
i<0?-1:1)/(f.
abs(i)+f.sqrt(i*i+1)),a=1/f.sqrt(s*s+1),u=s*a,l=p=>{let[g,b]=[p[n],p[r]];p[n]=a*g-u*b,p[r]=u*g+a*b};
for(let p of e)l(p);let[c,d]=[e[n],e[r]];for(let p of e.keys()){let[g,b]=[c[p],d[p]];c[p]=a*g-u*b,d[
p]=
u*g+a*b}c[r]=0,d[n]=0;for(let p of t)l(p)}function dp(e){let t=e.map(s=>[...s]),n=t.map((s,a)=>s.map(
(u,l)=>l===a?1:0)),r=x.from(t.keys()),o=s=>t.reduce((a,u,l)=>u.reduce((c,d,p)=>s(l,p)?c+d**2:c,a),0),
i=o(()=>!0);for(let s=0;s<50&&!(o((u,l)=>u!==l)<=i*1e-31);s+=1)for(let u of r)for(let l of r.slice(u+
1))o3(t,n,u,l);return r.map(s=>({value:t[s][s],vector:n.map(a=>a[s])})).sort((s,a)=>s.value-a.value)}
var BE=.01,Tc=1e4,UE=20,i3=60;function mp({matrix:e,right:t,unit:n,multiple:r,squares:o,freedom:i,
groupCount:s}){
let a=dp(e.map(d=>d.map(p=>cp(p,r)))).slice(s),u=t.map(d=>cp(d,n*r)),l=a.map(d=>({...d,right:d.vector.
reduce((p,g,b)=>p+g*u[b],0)})),c=l.reduce((d,p)=>d+p.right**2/p.value,0);return{axes:l,residual:f.max(
0,cp(o,n*n*r)-c),freedom:i}}var pp=({axes:e,residual:t},n)=>e.reduce((r,{value:o,right:i})=>r+i**2*n/
(o*(o+n)),t);function WE(e,t){let{axes:n,freedom:r}=e,o=pp(e,t),i=r*f.log(o),s=0,a=0;for(let u of n)
i+=f.log1p(u.value/t),s-=u.value/(u.value+t),a+=(u.right/(u.value+t))**2;return{value:i,slope:s+r*t*
a/o}}function fp(e,t){let{axes:n,freedom:r}=e;if(t<3||n.length===0||r<=n.length)return null;if(pp(e,
Tc)===0)return Tc;let o=UE*f.log10(Tc/BE),i=d=>BE*10**(f.min(f.max(d,0),o)/UE),s=0,a=k.POSITIVE_INFINITY;
for(let d=0;d<=o;d+=1){let{value:p}=WE(e,i(d));p<a&&([s,a]=[d,p])}let u=d=>WE(e,10**d).slope,l=f.log10(
i(s-1)),c=f.log10(i(s+1));if(u(c)<=0)return i(s+1);if(u(l)>=0)return i(s-1);for(let d=0;d<i3;d+=1){
let p=(l+
c)/2;u(p)<0?l=p:c=p}return 10**((l+c)/2)}var Sc=9,Iy=9;function s3(e,t){if(t!=="auto")return{value:t,
origin:"given"};let n=fp(mp(e),e.judges.
length);if(n===null)return{value:1,origin:"too-few-scores"};let r=k(n.toPrecision(Iy));return{value:
r,
origin:r>=Tc?"no-judge-effect":"estimated"}}function a3(e){let[t="0",n="0"]=e.toExponential(Iy-1).split(
"e"),r=BigInt(t.replace(".","")),o=k(n)-(Iy-1),i=BigInt(10)**BigInt(f.abs(o)),{n:s,d:a}=o<0?new Ue(r,
i):new Ue(r*i);return{over:s,under:a}}function u3({matrix:e,right:t,multiple:n,groups:r},o){let{over:
i,
under:s}=a3(o),a=i===$n,u=e.map((c,d)=>c.map((p,g)=>a?r[d]===r[g]?p+n:p:d===g?s*p+i*n:s*p)),l=a?xc:s;
return zE(u,t.map(c=>l*c))}function l3(e,t){let n=Ka(e),r=s3(n,t),{numerators:o,denominator:i}=u3(n,
r.value),s=i*n.unit,a=Ei(e),u=n.blocks.flatMap(({judges:l,entries:c})=>{let d=l.reduce((g,b)=>g+o[b],
$n),p=BigInt(l.length);return c.map(({code:g,total:b})=>[g,a?new Ue(b,n.unit*p):Py(b*i-d,s*p,Sc)])});
return{lambda:r,effects:new y(n.judges.map((l,c)=>[l,Py(o[c],s,Sc)])),scores:new y(u)}}var KE=new A;
function Is(e,t){var o,i;let n=(o=KE.get(e))!=null?o:new y;KE.set(e,n);let r=(i=n.get(t))!=null?i:l3(
e,t);return n.set(t,r),r}m();function gp(e){let t=e.entries.filter(s=>{var a,u;return((u=(a=e.readings.get(
s.code))==null?void 0:
a.size)!=null?u:0)>0}),n=t.map(s=>e.readings.get(s.code)),r=new w(n.flatMap(s=>[...s.keys()])),o=e.judges.
map(s=>s.code).filter(s=>r.has(s));o.sort((s,a)=>s<a?-1:1);let i=n.map(s=>o.map(a=>{var u,l;return(l=
(u=s.get(a))==null?void 0:u.score.valueOf())!=null?l:null}));return{entries:t,judges:o,rows:i}}var GE=e=>e.
filter(t=>t.every(n=>n!==null));m();m();var Ec=(e,t)=>{var n;return[...(n=e.readings.get(t))!=null?n:
[]].map(([r,{score:o}])=>({judge:r,score:o}))},
hp=e=>[...e].sort((t,n)=>dn(t.score,n.score)||(t.judge<n.judge?-1:t.judge>n.judge?1:0));function Ci(
e,t){
return new y(e.entries.flatMap(({code:n})=>{let r=Ec(e,n);return r.length>0?[[n,t(r)]]:[]}))}var Cc={
better:"higher",unit:"points",precision:null,scores:e=>Ci(e,t=>xn(t.map(({score:n})=>n)))};m();m();
var c3={exact:1e-28,drawn:1e-12};function HE(e,t,n="exact"){var O,N;let r=(N=(O=e[0])==null?void 0:
O.length)!=null?N:0,o=e.length,i=e.flatMap((P,I)=>P.flatMap((F,_)=>F===null?[]:[{entry:I,judge:_}])),
s=Int32Array.from(i,P=>P.entry),a=Int32Array.from(i,P=>P.judge),u=P=>Float64Array.from(i,I=>P[I.entry][
I.
judge]),l=(P,I)=>{let[F,_]=[new Float64Array(o),new Float64Array(o)];for(let L=0;L<s.length;L+=1){
let U=s[L];
F[U]+=P[L]*I[L],_[U]+=P[L]}for(let L=0;L<o;L+=1)F[L]/=_[L];return F},c=(P,I)=>{let F=l(P,I),_=new Float64Array(
r);for(let L=0;L<s.length;L+=1)_[a[L]]+=P[L]*(I[L]-F[s[L]]);return _},d=P=>{let I=new Float64Array(a.
length);for(let F=0;F<a.length;F+=1)I[F]=P[a[F]];return I},p=(P,I)=>{let F=c(P,d(I));for(let _=0;_<r;
_+=
1)F[_]+=t*I[_];return F};return{entry:s,judge:a,entries:o,judges:r,scoresOf:u,effects:(P,I,F)=>{let _=new Float64Array(
r),L=c(I,P),U=c3[n]*yp(L,L);if(F!==void 0){_.set(F);let G=p(I,_);for(let q=0;q<r;q+=1)L[q]-=G[q]}let z=L.
slice(),j=yp(L,L);for(let G=0;G<10*r+50&&j>U;G+=1){let q=p(I,z),X=j/yp(z,q);for(let K=0;K<r;K+=1)_[K]+=
X*z[K],L[K]-=X*q[K];let ge=j;j=yp(L,L);for(let K=0;K<r;K+=1)z[K]=L[K]+j/ge*z[K]}return _},worths:(P,
I,F)=>{
let _=d(F);for(let L=0;L<_.length;L+=1)_[L]=P[L]-_[L];return l(I,_)},residuals:(P,I,F)=>{let _=new Float64Array(
P.length);for(let L=0;L<_.length;L+=1)_[L]=P[L]-I[s[L]]-F[a[L]];return _}}}function yp(e,t){let n=0;
for(let r=0;r<e.length;r+=1)n+=e[r]*t[r];return n}m();m();var Fs=e=>e.filter(t=>t!==null),Sr=e=>e.reduce(
(t,n)=>t+n,0),Gn=e=>Sr(e)/e.length;function mn(e){
if(e.every(n=>n===e[0]))return 0;let t=Gn(e);return Sr(e.map(n=>(n-t)**2))}function bp(e){let t=e.map(
(r,o)=>o).sort((r,o)=>e[o]-e[r]),n=e.map(()=>0);for(let r=0,o=0;r<t.length;r=o){for(;o<t.length&&e[t[
o]]===
e[t[r]];)o+=1;for(let i of t.slice(r,o))n[i]=(r+1+o)/2}return n}var Ri=e=>Float64Array.from(e,t=>{
let[n,r]=[0,0];for(let o of t)o!==null&&(n+=o,r+=1);return n/r});function wp(e,t){
var r,o;let n=e.map(i=>[...i]);for(let i of(o=(r=e[0])==null?void 0:r.keys())!=null?o:[]){let s=e.flatMap(
(u,l)=>u[i]===null?[]:[l]),a=t(s.map(u=>e[u][i]));for(let[u,l]of s.entries())n[l][i]=a[u]}return n}
var vp=e=>t=>Float64Array.
from(t,n=>{let r=Fs(n).sort((i,s)=>i-s),o=e(r.length);return Gn(r.slice(o,r.length-o))});var kp=(e,t)=>{
if(e.every(o=>o.every(i=>i!==null)))return Ri;let n=HE(e,t),r=new Float64Array(n.entry.
length).fill(1);return o=>{let i=n.scoresOf(o);return n.worths(i,r,n.effects(i,r))}};var qE={better:
"higher",unit:"points",precision:Sc,correctsSeverity:!0,exactOn:Ei,scores:(e,t)=>Ei(e)?
Cc.scores(e,t):Is(e,t.severityCorrection).scores,quickly:(e,t)=>{let{entries:n,rows:r}=gp(e),o=kp(r,
t)(r);return new y(n.map(({code:i},s)=>[i,$E(o[s],Sc)]))},working:(e,t)=>{let n=Cc.scores(e,t),r=Ei(
e)?null:Is(e,t.severityCorrection);return o=>{let i=n.get(o);if(i===void 0)return[];let s=r&&{points:
r.
scores.get(o).sub(i),lambda:Xt(r.lambda.value),origin:r.lambda.origin};return[{code:
"SEVERITY_CORRECTED",params:{mean:i,correction:s}}]}}};m();var ZE={better:"higher",unit:"points",
precision:null,scores:e=>Ci(e,t=>Ba(t.map(({score:n})=>n))),working:e=>t=>{
let n=hp(Ec(e,t));return[{code:"MIDDLE_SCORES",params:{middle:n.slice(n.length-1>>1,(n.length>>1)+1)}
}]}};m();m();var xp=e=>e.judges.map(({code:t})=>{let n=e.entries.flatMap(r=>{var i;let o=(i=e.readings.get(
r.
code))==null?void 0:i.get(t);return o?[{entry:r.code,score:o.score}]:[]});return{judge:t,entries:n.map(
({entry:r})=>r),scores:n.map(({score:r})=>r)}});function Tp(e){let t=new y;for(let{entries:n,values:
r}of e)
for(let[o,i]of n.entries()){let s=t.get(i);s?s.push(r[o]):t.set(i,[r[o]])}return t}function d3(e){
let{units:t}=Ua(e),n=t.map((o,i)=>i).sort((o,i)=>t[o]>t[i]?-1:t[o]<t[i]?1:0),r=[];for(let o=0,
i=0;o<n.length;o=i){for(;i<n.length&&t[n[i]]===t[n[o]];)i+=1;let s=new Ue(o+1+i,2);for(let a of n.slice(
o,i))r[a]=s}return r}var JE=e=>Tp(xp(e).map(({judge:t,entries:n,scores:r})=>({entries:n,values:d3(r).
map(o=>({judge:t,rank:o,entries:n.length}))}))),VE={better:"lower",unit:"mean-rank",precision:null,
scores:e=>new y(
[...JE(e)].map(([t,n])=>[t,xn(n.map(({rank:r})=>r))])),working:e=>{let t=JE(e);return n=>{var r;
return[
{code:"RANKS_WITHIN_JUDGES",params:{ranks:(r=t.get(n))!=null?r:[]}}]}}};m();var Rc=3;function YE(e){
if(e.length<Rc)return{kept:e,dropped:null};let t=a=>u=>dn(u.score,a)===0,n=a=>({
...a,alike:e.filter(t(a.score)).length}),[r,...o]=hp(e),i=o.find(t(o[o.length-1].score)),s={highest:
n(
i),lowest:n(r)};return{kept:o.filter(a=>a!==i),dropped:s}}var XE={better:"higher",unit:"points",
precision:null,
scores:e=>Ci(e,t=>xn(YE(t).kept.map(({score:n})=>n))),working:e=>t=>[{code:"SCORES_DROPPED",params:{
dropped:YE(Ec(e,t)).dropped}}]};m();var $s=BigInt(0),Fy=BigInt(10),m3=30,Ga=Fy**BigInt(m3),p3=20,eC=12;
function f3(e){if(e<=$s)return $s;
let t=Fy**BigInt(T(e).length+1>>1);for(;;){let n=(t+e/t)/BigInt(2);if(n>=t)return t;t=n}}function g3(
{
judge:e,entries:t,scores:n}){if(n.length===0)return[];let{units:r,denominator:o}=Ua(n),i=BigInt(r.length),
s=i-BigInt(1),a=r.reduce((g,b)=>g+b,$s),u=r.map(g=>i*g-a),l=u.reduce((g,b)=>g+b*b,$s),c=f3(s*l*Ga*Ga),
d=l===$s,p={judge:e,entries:t.length,mean:new Ue(a,i*o),sd:d?new Ue(0):Ur(new Ue(c,Ga*s*i*o),eC)};
return n.
map((g,b)=>({...p,score:g,z:d?$s:u[b]*c/l}))}var QE=e=>Tp(xp(e).map(t=>({entries:t.entries,values:g3(
t)})));function h3(e){let t=BigInt(e.length),n=e.reduce((r,{z:o})=>r+o,$s);return Ur(new Ue(BigInt(
50)*
Ga*t+Fy*n,Ga*t),p3)}var y3=e=>Ur(new Ue(e,Ga),eC),tC={better:"higher",unit:"standard-score",
precision:9,
scores:e=>new y([...QE(e)].map(([t,n])=>[t,h3(n)])),working:e=>{let t=QE(e);return n=>{var o;return[
{code:"STANDARDIZED",params:{judges:((o=t.get(n))!=null?o:[]).map(i=>({...i,z:y3(i.z)}))}}]}}};var Dc={
mean:Cc,trimmed:XE,median:ZE,"rank-sum":VE,"z-score":tC,adjusted:qE};var _n=e=>Dc[e],Er=e=>Dc[e].unit;
m();function Go({stages:e,settings:t},n){var o;let r=e[e.length-1]===n;return(o=n.advance)!=null?o:r?
t.top:null}function Sp(e){var n;let t=e.stages[e.stages.length-1];return(n=t===void 0?null:Go(e,t))!=
null?n:e.settings.top}m();function Ep(e,t,n){return n==="higher"?e.sub(t):t.sub(e)}function Ac(e,t,n){
return n==="higher"?dn(t,
e):dn(e,t)}function nC(e,t){let n=[];for(let r of[...e].sort(t)){let o=n[n.length-1];o&&t(o[0],r)===
0?o.push(r):n.push([r])}return n}function $y(e,t){let[n,...r]=t;if(e.length===1||n===void 0)return[e];
let o=n.values(e.map(u=>u.entry));if(e.some(u=>!o.has(u.entry.code)))return $y(e,r);let i=n.criterion===
void 0?{}:{criterion:n.criterion},s=e.map(u=>u.entry.code),a=e.map(u=>{let l=o.get(u.entry.code),c={
metric:n.id,...i,value:l,among:s};return{value:l,contender:{...u,steps:[...u.steps,c]}}});return nC(
a,(u,l)=>Ac(u.value,l.value,n.better)).flatMap(u=>$y(u.map(({contender:l})=>l),r))}function rC(e,t,n,
r){
let o=e.map(({entry:l,score:c})=>({rounded:cn(c,n),contender:{entry:l,score:c,steps:[]}})),i=r==="higher"?
-1:1,a=nC(o,(l,c)=>l.rounded<c.rounded?-i:l.rounded>c.rounded?i:0).flatMap(l=>$y(l.map(({contender:c}
)=>c),
t)),u=0;return a.flatMap(l=>{let c=u+1;return u+=l.length,l.map(d=>{var g;let p=(g=d.steps[d.steps.length-
1])!=null?g:null;return{...d,rank:c,decidedBy:l.length>1?"shared":p}})})}m();m();m();function b3(e){
return e.map((t,n)=>({criterion:t,index:n,weight:Xt(t.weight)})).sort((t,n)=>dn(n.weight,
t.weight))}function w3(e,t,n){return{id:"criteria",criterion:t.name,better:"higher",values:r=>new y(
r.flatMap(o=>{var s,a;let i=[...(a=(s=e.readings.get(o.code))==null?void 0:s.values())!=null?a:[]].map(
u=>u.marks[n]);return i.length>0?[[o.code,xn(i)]]:[]}))}}var oC={metrics:({panel:e})=>b3(e.criteria).
map(({criterion:t,index:n})=>w3(e,t,n))};m();function v3(e,t,n){let r=n.map(u=>{var l,c;return(c=(l=e.readings.get(
u))==null?void 0:l.get(t))==null?
void 0:c.score}),{units:o}=Ua(r.flatMap(u=>u?[u]:[])),i=[...new w(o)].sort((u,l)=>u<l?-1:u>l?1:0),s=new y(
i.map((u,l)=>[u,l])),a=0;return r.map(u=>u?s.get(o[a++]):null)}function iC(e,t){let n=e.judges.map((
{
code:r})=>v3(e,r,t));return(r,o)=>{let i=0,s=0;for(let a of n){let u=a[r],l=a[o];u===null||l===null||
(u>l?i+=1:u<l&&(s+=1))}return{higher:i,lower:s}}}function sC(e,t){let n=iC(e,t),r=new y(t.map((o,i)=>[
o,i]));return o=>{let i=r.get(o);return i===void 0?[]:t.flatMap((s,a)=>a===i?[]:[{rival:s,...n(i,a)}
])}}
function k3(e,t){let n=iC(e,t),r=t.map(()=>0);for(let o=0;o<t.length;o+=1)for(let i=o+1;i<t.length;i+=
1){let{higher:s,lower:a}=n(o,i),u=f.sign(s-a);r[o]+=u,r[i]-=u}return new y(t.map((o,i)=>[o,new Ue(r[
i])]))}
var aC={metrics:({panel:e})=>[{id:"majority",better:"higher",values:t=>k3(e,t.map(({code:n})=>n))}]}
;m();var uC={metrics:({panel:e})=>[{id:"median",better:"higher",values:t=>Ci({...e,entries:t},n=>Ba(
n.map(
({score:r})=>r)))}]};m();var lC={metrics:({previous:e})=>{let t=e[e.length-1];if(t===void 0)return[];
let n=new y(t.standings.
map(({entry:r,score:o})=>[r.code,o]));return[{id:"previous",better:_n(t.method).better,values:()=>n}
]}};m();var cC={metrics:()=>[]};var dC={criteria:oC,median:uC,majority:aC,previous:lC,shared:cC};
function mC(e,t){let n=e.indexOf("shared");return(n<0?e:e.slice(0,n)).flatMap(r=>dC[r].metrics(t))}m(
);function x3(e){let t=e.stages.every(n=>n.weight===null);return n=>{var r;return t?new Ue(1):Xt((r=n.
weight)!=null?r:0)}}function Oc(e,t,n){let r=x3(e),o=n.map(i=>({stage:i.stage.name,weight:r(i.stage),
scores:new y(i.standings.map(s=>[s.entry.code,s.stageScore]))}));return(i,s)=>{let u=[...o.flatMap((
{
scores:c,...d})=>{let p=c.get(i);return p?[{...d,score:p}]:[]}),{stage:t.name,weight:r(t),score:s}];
return u.some(c=>c.weight.gt(0))?u:[{stage:t.name,weight:new Ue(1),score:s}]}}function Cp(e,t,n,r){
let o=Oc(
e,t,n);return new y([...r].map(([i,s])=>{var a;return[i,(a=sp(o(i,s)))!=null?a:s]}))}m();m();m();
function Wr(e){let t=0;return e.map((n,r)=>{var o;return((o=e[r-1])==null?void 0:o.rank)!==n.rank&&
(t=r+1),{ranked:n,place:t}})}function Ha({races:e,notes:t},n,r){let o=e.map(s=>({race:s,kept:r(s.contenders)}
)),
i=o.flatMap(({race:s,kept:a})=>{let u=new w(a);return s.contenders.filter(l=>!u.has(l))});return{
races:o.
map(({race:s,kept:a})=>({...s,contenders:a})),notes:new y([...t,...i.map(({entry:s})=>[s.code,n])])}
}var pC=(e,{settings:t,last:n,categoryOf:r})=>{if(!t.winnersPerCategory||!n)return e;let o=({entry:l}
)=>r(
l)!==null,{races:i,notes:s}=Ha(e,"without-category",l=>l.filter(o)),a=i.flatMap(l=>l.contenders);
return{
races:[...Wa(a,({entry:l})=>r(l))].map(([l,c])=>({category:l,contenders:c})),notes:s}};m();function T3(
e,t){let n=new y,r=[],o=null;return e.filter(i=>{var a,u;if(i.rank!==o){for(let l of r)n.
set(l,((a=n.get(l))!=null?a:0)+1);r=[],o=i.rank}let s=M(i.entry.institution);return s===""?!0:((u=n.
get(s))!=null?u:0)>=t?!1:(r.push(s),!0)})}var fC=(e,{settings:t})=>{let{maxPerInstitution:n}=t;
return n===
null?e:Ha(e,"institution-full",r=>T3(r,n))};m();var gC=(e,{settings:t,better:n,rounded:r})=>{if(t.passingScore===null)return e;
let o=Xt(t.passingScore),
i=s=>Ac(r(s.score),o,n)<=0;return Ha(e,"below-passing-score",s=>s.filter(i))};m();var hC=({races:e,
notes:t},{places:n,last:r})=>{if(n===null)return{races:e,notes:t};let o=e.map(i=>{var g,
b;let s=Wr(i.contenders),a=s.filter(({place:v})=>v<=n),u=(g=a[a.length-1])==null?void 0:g.place,l=a.
length>n?a.filter(({place:v})=>v===u):[],c=(b=s[a.length])==null?void 0:b.place,d=r?s.filter(({place:
v})=>v===
c):[],p=(v,O)=>v.map(({ranked:N})=>[N.entry.code,O]);return{race:{...i,contenders:a.map(({ranked:v})=>v)}
,
notes:[...p(l,"shared-rank-at-cut"),...p(d,"first-reserve")]}});return{races:o.map(({race:i})=>i),
notes:new y(
[...t,...o.flatMap(i=>i.notes)])}};var S3=[gC,pC,fC,hC];function E3({contenders:e}){var r;let t=Wr(e),
n=new y;for(let{place:o}of t)n.set(
o,((r=n.get(o))!=null?r:0)+1);return t.map(({ranked:o,place:i})=>{var s;return[o.entry.code,{place:i,
holders:(s=n.get(i))!=null?s:1}]})}function Rp(e,t){let n={races:[{category:null,contenders:e}],
notes:new y},
{races:r,notes:o}=S3.reduce((i,s)=>s(i,t),n);return{races:r,notes:o,places:new y(r.flatMap(E3))}}m();
m();m();var Mn=(e,t)=>t==="id"?e.replace(".",","):e,ae=(e,t)=>Mn(T(e),t);function nt(e,t){let[n="",r=""]=e.split(
"T"),o=r.slice(0,5).replace(":",t==="id"?".":":"),i=As(n,t);return n==="1899-12-30"?o:r===""||r==="00:00:00"?
i:`${i} ${o}`}function H(e,t){return typeof e=="object"?`\u201C${nt(e.date,t)}\u201D`:`\u201C${typeof e==
"number"?ae(e,t):typeof e=="boolean"?T(e).toUpperCase():C3(e)}\u201D`}var C3=e=>{let t=[...e];return t.
length>60?`${t.slice(0,59).join("")}\u2026`:e};function Y(e,t,n=12){return yC(e,t,t==="id"?"dan":
"and",n)}var _y=(e,t)=>yC(e,t,t==="id"?"atau":"or",e.length);function yC(e,t,n,r){let o=e.slice(0,r),
i=e.
length-o.length,s=t==="id"?`${i} lainnya`:`${i} more`,a=i>0?[...o,s]:o;return a.length<2?a.join(""):
`${a.slice(0,-1).join(", ")} ${n} ${a[a.length-1]}`}function Xe({code:e,name:t,codeMadeUp:n}){return t===""?
e:n||e===""?H(t,"id"):`${H(t,"id")} (${e})`}var R3=5;function bC({stage:e,entries:t,readings:n},{
method:r}){let i=t.map(l=>{var c,d;return{entry:l,
judges:(d=(c=n.get(l.code))==null?void 0:c.size)!=null?d:0}}).filter(({judges:l})=>l>0&&l<R3);if(r!==
"trimmed"||i.length===0)return[];let s=i.filter(({judges:l})=>l<Rc),a=l=>l.map(({entry:c})=>Xe(c)),u={
reason:"few-to-trim",entries:a(i),whole:a(s)};return[{code:"METHOD_CAUTION",severity:"warning",stage:
e.
name,params:u}]}m();function wC(e,t,{passingScore:n},r){let[o]=e;if(n===null||o===void 0||e.some(({
advances:s})=>s))
return[];let i={required:n,best:r(o.score).valueOf()};return[{code:"NOBODY_ADVANCES",severity:
"warning",stage:t.name,params:i}]}m();m();var Ut=e=>{var t,n;return(n=(t=e.decision)==null?void 0:t.rank)!=null?
n:e.rank};var vC=(e,t)=>new y(t.flatMap(n=>n.stage===e.name?[[n.entry,n]]:[]));function My(e,t){
return t.size===
0?e:e.map(n=>{var r,o;return{...n,rank:(o=(r=t.get(n.entry.code))==null?void 0:r.rank)!=null?o:n.rank}
}).
sort((n,r)=>n.rank-r.rank)}function Dp({standings:e}){return e.map(t=>({standing:t,rank:Ut(t)})).sort(
(t,n)=>t.rank-n.rank)}var kC=(e,t)=>e.every(({code:n})=>t.has(n));function xC(e,t,n,r){let o=new y(t.
map(({entry:a,rank:u})=>[a.code,u])),i=My(t,n),s=new y(t.map(a=>[a.entry.code,Xe(a.entry)]));return[
...n.values()].flatMap(a=>{let{entry:u,rank:l,tab:c,cell:d}=a,p=(v,O=[])=>{var F;let N=v==="below-passing-score"||
v==="outdated"?"warning":"error",P=o.get(u),I={entry:(F=s.get(u))!=null?F:u,rank:l,reason:v,
others:O,...P===void 0?{}:{computed:P}};return[{code:"PLENARY_CONFLICT",severity:N,stage:e.name,tab:
c,
...d===null?{}:{cell:d},params:I}]};if(!o.has(u))return p("not-ranked");let g=i.filter(v=>v.rank===l&&
!n.has(v.entry.code));return g.length>0?p("taken",g.map(v=>Xe(v.entry))):i.filter(v=>v.rank<l).length!==
l-1?p("gap"):r.get(u)==="below-passing-score"?p("below-passing-score"):a.computed!==null&&a.computed!==
o.get(u)?p("outdated"):[]})}m();function D3(e,{place:t,holders:n}){return x.from({length:n},(r,o)=>{
var i;return(i=e[t-1+o])!=null?
i:0})}function Ap(e,t){let n=D3(e,t),[r=0]=n;return n.some(o=>o!==r)?"open":r>0?{amount:r}:null}m();
function A3({contenders:e},t){let n=Wr(e).filter(({place:i})=>i<=t),r=n[n.length-1];if(r===void 0||n.
length<=t)return[];let o=n.filter(({place:i})=>i===r.place);return[{rank:r.ranked.rank,places:t,
entries:o.
map(({ranked:i})=>i.entry)}]}function O3({contenders:e},t){let n=Wr(e);return[...new w(n.map(({place:
r})=>r))].
flatMap(r=>{let o=n.filter(s=>s.place===r);if(Ap(t,{place:r,holders:o.length})!=="open")return[];let i=o.
map(({ranked:s})=>s.entry);return[{rank:o[0].ranked.rank,places:o.length,entries:i,prize:!0}]})}
function TC(e,t,n,r,o){
let s=(e.title&&"outcomes"in e.title?e.title.outcomes.map(u=>u.places):[]).filter(u=>n===null||u<n).
sort((u,l)=>l-u),a=n===null?s:[n,...s];return t.flatMap(u=>{let l=u.category===null?{}:{category:u.category}
,
c=new w;return[...a.flatMap(d=>A3(u,d)),...O3(u,r)].flatMap(d=>{if(c.has(d.rank))return[];if(c.add(d.
rank),!d.prize&&kC(d.entries,o))return[];let p={...d,entries:d.entries.map(Xe),...l};return[{code:
"TIE_AT_CUT",severity:"warning",stage:e.name,params:p}]})})}m();function SC(e,t,n){var i,s;if(n===null)return null;
if(e.title&&"name"in e.title)return e.title.name;
let o=((s=(i=e.title)==null?void 0:i.outcomes)!=null?s:[]).filter(a=>n<=a.places).sort((a,u)=>a.places-
u.places)[0];return o?o.name:t===null?null:`Top ${t}`}function EC(e,{precision:t,exactOn:n},r){
return t===null||n&&r.every(n)?e:new y([...e].map(([o,i])=>[
o,Ur(i,t)]))}function N3(e,t){let n=new y;for(let{rank:i,score:s}of e){let a=n.get(i);(a===void 0||
Ac(
s,a,t)<0)&&n.set(i,s)}let r=[...n.keys()],o=new y(r.map((i,s)=>{var a;return[i,n.get((a=r[s+1])!=null?
a:0)]}));return e.map(({rank:i,score:s})=>{let a=o.get(i);return a?Ep(s,a,t):null})}function P3(e,t){
return new y([...Wa(e,({entry:n})=>t(n))].flatMap(([n,r])=>n===null?[]:Wr(r).map(({ranked:o,place:i}
)=>[
o.entry.code,{category:n,categoryRank:i}])))}var I3={category:null,categoryRank:null};function _s(e,
t,n,r=[],o=_n(
e.settings.method)){let{settings:i,stages:s}=e,{stage:a}=t,u=Go(e,a),l=s[s.length-1]===a,c={stage:a,
method:i.method,places:u,last:l,panel:t,whole:null,held:null},{better:d}=o,p=EC(o.scores(t,i),o,[t]),
g=i.carryOver?EC(Cp(e,a,n,p),o,[...n.map(j=>j.panel),t]):p,b=t.entries.flatMap(j=>{let G=g.get(j.code);
return G?[{entry:j,score:G}]:[]}),v=mC(i.tieBreaks,{panel:t,previous:n}),O=rC(b,v,i.decimals,d),N=j=>Ur(
j,i.decimals),P=lp(e.entries),I=vC(a,r),F=Rp(My(O,I),{settings:i,places:u,last:l,better:d,rounded:N,
categoryOf:P}),_=l&&i.winnersPerCategory?P3(O,P):null,L=N3(O,d),U=O.map((j,G)=>{var K,oe,we,ze,ft,st;
let{code:q}=j.entry,X=(K=F.places.get(q))!=null?K:null,ge=I.get(q);return{...j,stageScore:p.get(q),
judgeScores:new y(
[...(oe=t.readings.get(q))!=null?oe:[]].map(([Re,ie])=>[Re,ie.score])),margin:(we=L[G])!=null?we:
null,
advances:X!==null,place:X,title:SC(a,u,(ze=X==null?void 0:X.place)!=null?ze:null),prize:l&&X!==null?
Ap(i.prizes,X):null,...(ft=_==null?void 0:_.get(q))!=null?ft:I3,cutNote:(st=F.notes.get(q))!=null?st:
null,vacated:null,...ge===void 0?{}:{decision:ge}}}),z=l?TC(a,F.races,u,i.prizes,I):[];return{...c,
standings:U,
findings:[...bC(t,i),...wC(U,a,i,N),...z,...xC(a,O,I,F.notes)]}}m();function Di(e,t){let n=e.entries.filter(
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
stage===t.name),s=(P,I)=>_s(e,_E(e,t,i,P),I,o),a=Di(e,r),u=s(a,[...r]);if(e.entries.every(P=>P.status===
"running"))return u;let l=new w(a),c=OC(i),d=e.entries.filter(P=>P.status!=="running"&&c.has(P.code));
if(d.length===0)return u;let p=P=>s(e.entries.filter(I=>l.has(I)||P.includes(I)),r.map(I=>{var F;
return(F=
I.whole)!=null?F:I})),g=new w(e.stages.slice(r.length+1).map(P=>P.name)),b=OC(n.filter(P=>g.has(P.stage))),
v=d.filter(P=>b.has(P.code)),O=v.length===0?u:DC(u,p(v),b),N=p(d);return{...AC(O,N),whole:N}}m();m();
var F3=2;function PC(e,t){var l;if(Ei(e))return new w;let n=Ka(e),r=mp(n),{axes:o,freedom:i}=r;if(i<=
o.length)return new w;let s=(l=fp(r,n.judges.length))!=null?l:1,a=pp(r,s)/i,u=n.blocks.filter(({
judges:c})=>{
let d=0,p=0;for(let{value:b,vector:v,right:O}of o){let N=c.reduce((P,I)=>P+v[I],0)/c.length;d+=N*O/(
b+
s),p+=a*N**2/(b+s)}let g=f.sqrt(a/c.length);return f.abs(d)>=f.max(t,g)&&f.abs(d)>F3*f.sqrt(p)});
return new w(
u.flatMap(({entries:c})=>c.map(({code:d})=>d)))}function IC(e,t){let n=x.from(e,([o,i])=>({entry:o,
units:cn(i,t)}));n.sort((o,i)=>o.units>i.units?-1:
o.units<i.units?1:0);let r=0;return new y(n.map(({entry:o,units:i},s)=>{var a;return((a=n[s-1])==null?
void 0:a.units)!==i&&(r=s+1),[o,r]}))}function FC(e,{stage:t,panel:n,method:r,standings:o},i){let{
decimals:s,
carryOver:a}=e.settings;if(r==="adjusted"||_n(r).unit!=="points")return[];let u=PC(n,.5/10**s);if(u.
size===0)return[];let l=Is(n,"auto").scores,c=IC(new y(o.map(({entry:g,score:b})=>[g.code,b])),s),d=IC(
a?Cp(e,t,i,l):l,s),p=n.entries.filter(({code:g})=>u.has(g)).map(g=>({entry:Xe(g),places:f.abs(c.get(
g.code)-d.get(g.code))})).sort((g,b)=>b.places-g.places);return[{code:"METHOD_CAUTION",severity:
"warning",stage:t.name,params:{reason:"uneven-judges",entries:p}}]}m();m();m();m();var $C={scope:
"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get("code");if(r===void 0)return[];
let o=new y;for(let{entry:i,row:s}of e){let a=Q(i.code),u=o.get(a);u?u.rows.push(s):a!==""&&o.set(a,
{code:i.code,rows:[s]})}return x.from(o.values()).flatMap(({code:i,rows:s})=>{let a=s[1];if(a===void 0)
return[];let u={code:i,rows:s.map(l=>l+1)};return[{code:"ENTRY_DUPLICATE_CODE",severity:"error",tab:
t,
cell:Ce(a,r),params:u}]})}};m();var _C={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get(
"name");if(r===void 0)return[];
let o=new y;for(let i of e){let s=M(i.entry.name);if(s===""||i.entry.status!=="running")continue;let a=o.
get(s);a?a.push(i):o.set(s,[i])}return x.from(o.values()).flatMap(i=>{let[s,a]=i;if(s===void 0||a===
void 0)return[];let u={name:s.entry.name,codes:i.map(({entry:l})=>l.code),rows:i.map(({row:l})=>l+1)}
;
return[{code:"ENTRY_DUPLICATE_NAME",severity:"warning",tab:t,cell:Ce(a.row,r),params:u}]})}};m();m();
function Ho({competition:e,stage:t}){return e.settings.missing==="assigned"&&kn(e,t)===null}function qa(
e){
return e.provisional||Ho(e)?"warning":"error"}function Za(e){return e.provisional?"warning":"error"}
var MC={scope:"stage",find:({check:e,sheetViews:t})=>{let n=e.competition.settings.minReadings;if(n===
null||e.reached===null)return[];let r=e.reached.flatMap(o=>{let i=t.filter(({lines:s})=>{var a;
return(a=
s.get(o.code))==null?void 0:a.some(u=>u.complete&&!u.excluded)}).length;return i<n?[{entry:Xe(o),
readings:i}]:
[]});return r.length===0?[]:[{code:"ENTRY_FEW_READINGS",severity:Za(e),params:{entries:r,least:n}}]}
};m();m();m();function LC(e,t,n){var g,b;let r=0,o=0,i=!1,s=!1;for(let{name:v}of t){let O=(b=(g=e.marks.get(
v))==
null?void 0:g.kind)!=null?b:"blank";O==="blank"?r+=1:O==="score"?o+=1:O==="recused"?i=!0:s=!0}let{
entry:a,
conflict:u,excluded:l,repeated:c}=n,d=r===t.length,p=o===t.length;return{row:e,entry:a,conflict:u,
excluded:l,
recused:i,blank:d,complete:p,unreadable:s,repeated:c}}m();m();m();m();function Nc(e,t,n){let r=e.filter(
o=>o>=t&&o<=n);return r.length===1?r[0]:null}var $3=864e5,_3=R.UTC(1899,11,30);function M3(e,t){
return f.round(e*100+t)/100}function zC({date:e,monthFirst:t},n,r){
let o=/^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})$/.exec(e);if(o===null)return null;let[i,s,a,
u,l,c]=o.slice(1).map(k);if(i>1900){let O=u===0&&l===0&&c===0,N=t?`${s}.${a}`:`${a}.${s}`;return O?
Nc(
[k(N)],n,r):null}let d=f.round((R.UTC(i,s-1,a)-_3)/$3);if(d<0)return null;let p=d+(u*3600+l*60+c)/86400,
g=f.round(p*100)/100,b=d>0&&f.abs(p-g)*86400<1,v=c===0;return Nc([...b?[g]:[],...v?[M3(d*24+u,l)]:[]],
n,r)}m();var L3=/^\d+$/,z3=/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/,j3=/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/,B3=/^[1-9]\d{0,2}( \d{3})+([.,]\d+)?$/,
U3=/^\d*[.,]\d+$/;function W3(e){return e.replace(/\p{Cf}/gu,"").replace(/\s/g," ").replace(
/[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g,
t=>T(t.charCodeAt(0)&15)).replace(/[\uff0c\u066b]/g,",").replace(/[\uff0e\u066c]/g,".").replace(
/[\u2212\uff0d]/g,
"-").replace(/\uff0b/g,"+").trim().replace(/^['\u2019]/,"")}function K3(e){let t=[];return L3.test(e)&&
t.push(k(e)),z3.test(e)&&t.push(k(e.replace(/\./g,"").replace(",","."))),j3.test(e)&&t.push(k(e.replace(
/,/g,""))),B3.test(e)&&t.push(k(e.replace(/ /g,"").replace(",","."))),U3.test(e)&&t.push(k(e.replace(
",","."))),t.filter(k.isFinite)}function Op(e,t,n){let r=/^([+-]?)(.*)$/.exec(W3(e));if(r===null)return null;
let o=K3(r[2]).map(i=>(r[1]==="-"?-i:i)+0);return o.length===1?o[0]:Nc(o,t,n)}var G3=/^#(?:N\/A|[A-Z][A-Z0-9/_]*[!?])$/;
function Np(e,{min:t,max:n}){if(typeof e=="object")return{
kind:"date",date:e.date,likely:zC(e,t,n)};if(typeof e!="string")return{kind:"not-number",value:e};if(
G3.
test(e.trim()))return{kind:"formula-error",value:e.trim()};let r=Op(e,t,n);return r===null?{kind:
"not-number",value:e}:{kind:"text-number",value:e,number:r}}function jC(e,t){let n={blank:[],
outOfRange:[],unreadable:[],formula:[]};for(let r of e)if(!(r.excluded||
r.recused))for(let o of t){let i=r.row.marks.get(o.name);i!==void 0&&H3(n,i,{line:r,criterion:o,at:i.
at})}return n}function H3(e,t,n){var o;let{criterion:r}=n;if("formula"in t&&e.formula.push(n),t.kind===
"blank")e.blank.push(n);else if(t.kind==="score"){let{value:i}=t;i>=r.min&&i<=r.max||e.outOfRange.push(
{...n,value:i})}else if(t.kind==="unreadable"){let i=t.formula?null:(o=t.cellValue)!=null?o:t.raw;e.
unreadable.push({...n,cellValue:i,reading:Np(t.raw,r)})}}m();function q3(e,t){if(e.kind==="score")return!0;
if(e.kind!=="unreadable")return!1;let{kind:n}=Np(e.raw,
t);return n==="text-number"||n==="date"}function Z3(e,t){if(e.entry!==null)return!1;let n=e.code!==""||
e.name!=="";return t.some(r=>{let o=e.marks.get(r.name);return o===void 0||o.kind==="blank"?!1:n||q3(
o,r)})}function BC(e,t){return e.rows.filter(n=>Z3(n,t))}function Ly({excluded:e,lines:t},n){var r,o;
return e.has(n)||((o=(r=t.get(n))==null?void 0:r.some(i=>i.
recused))!=null?o:!1)}var UC=({conflicting:e,lines:t},n)=>{var r;return!e.has(n)&&((r=t.get(n))==null?
void 0:r.some(o=>o.recused))!==!0};function Pp({sheet:e,strays:t,lines:n}){return(e==null?void 0:e.codeColumn)===
null&&t.length>0&&n.size===0}function J3(e,t){var r;let n=new y;for(let o of(r=e==null?void 0:e.rows)!=
null?r:[]){if(o.entry===null||!t.has(o.entry))continue;let i=n.get(o.entry);i?i.push(o):n.set(o.entry,
[o])}return n}function V3({sheet:e,criteria:t,entries:n,conflicts:r,excluded:o}){var s;let i=new y;
for(let[
a,u]of J3(e,n)){let l={entry:n.get(a),conflict:(s=r.get(a))!=null?s:null,excluded:o.has(a),repeated:
u.
length>1};i.set(a,u.map(c=>LC(c,t,l)))}return i}function WC(e){let{judge:t,tab:n,sheet:r,criteria:o,
expected:i,excluded:s,conflicting:a}=e,u=V3(e),l=x.from(u.values()).flat(),c=r===null?[]:BC(r,o);
return{
judge:t,tab:n,sheet:r,expected:i,excluded:s,conflicting:a,missingColumns:o.filter(({name:d})=>{var p;
return!((p=r==null?void 0:r.columns.get(d))!=null&&p.length)}),lines:u,strays:c,marks:jC(l,o),
touched:c.
length>0||l.some(d=>!d.blank&&!d.excluded)}}function Y3(e,t){var r;return Ly(e,t.code)?!1:((r=e.lines.get(
t.code))!=null?r:[]).some(o=>o.complete||
o.unreadable||o.repeated)?!0:e.sheet!==null&&e.missingColumns.length>0&&e.sheet.rows.length>0}var KC={
scope:"stage",find:({check:e,sheetViews:t})=>{var n;return((n=e.reached)!=null?n:[]).filter(r=>Ho(e)?
!t.some(o=>Y3(o,r)):t.every(o=>Ly(o,r.code))).map(r=>({code:"ENTRY_UNSCORED",severity:Za(e),params:{
entry:Xe(r)}}))}};m();m();function Ai(e,t){return t.flatMap(({name:n})=>{let r=e.marks.get(n);return r===void 0||
r.kind===
"blank"?[]:[r]})}m();var Vt=(e,t)=>({entries:[Xe(e)],criteria:t===void 0?[]:[t.name],cells:1});
function Ip(e){let[t]=e;return t!==
void 0&&e.length===1?t:{entries:[...new w(e.flatMap(({entries:n})=>n))],criteria:[...new w(e.flatMap(
({criteria:n})=>n))],cells:e.reduce((n,{cells:r})=>n+r,0)}}var GC=3;function mo({entries:e},t){
return e.
length<=GC?Y(e,t):`${e.length} ${t==="id"?"peserta":"entries"}`}function X3({criteria:e},t){return e.
length<=GC?Y(e,t):`${e.length} ${t==="id"?"kriteria":"criteria"}`}function Wt(e,t){let n=`${e.cells} ${t==="id"?
"nilai":"scores"}`,r=t==="id"?"pada":"on";return`${mo(e,t)} ${r} ${X3(e,t)}${e.cells===1?
"":` (${n})`}`}function Ln(e,t,n){return t===void 0?e:n==="id"?`${e} dan ${t} lainnya`:`${e} and ${t} more`}
function ne(e,t){return/^(juri|judge)\b/i.test(e)?e:t==="id"?`Juri ${e}`:`Judge ${e}`}var HC={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,lines:o})=>x.from(o.values()).
flat().flatMap(({row:i,entry:s,conflict:a,recused:u})=>{if(a===null||u)return[];let l={judge:n.code,
where:Vt(s),reason:a};return Ai(i,e.criteria).map(({at:c})=>({code:"JUDGE_CONFLICT",severity:
"warning",tab:r,at:c,params:l}))}))};m();m();function Q3({check:e,sheetViews:t}){let n=e.criteria.map(
({name:i})=>i),r=new y;return{byJudge:t.
map((i,s)=>{let a=[];for(let[u,l]of i.lines){let c=l[0];if(l.length>1||!c.complete||c.excluded||c.recused)
continue;let d=[];for(let b of n){let v=c.row.marks.get(b);d.push(v.kind==="score"?v.value:0)}let p={
sheetView:i,judge:s,row:c.row,entry:c.entry,marks:d};a.push(p);let g=r.get(u);g?g.push(p):r.set(u,[p])}
return a}),byEntry:x.from(r.values())}}var qC=new A;function ZC(e){var n;let t=(n=qC.get(e))!=null?n:
Q3(e);return qC.set(e,t),t}var Kr=e=>ZC(e).byJudge,Ja=e=>ZC(e).byEntry;var eG=1e-4;function tG(e){
var r;let t=new y;for(let{marks:o}of e){let i=o.join(" ");t.set(i,((r=t.get(
i))!=null?r:0)+1)}let n=o=>o*(o-1)/2;return{equal:x.from(t.values()).reduce((o,i)=>o+n(i),0),all:n(e.
length)}}var nG=e=>e.length>1&&e.every(({marks:t})=>t.every((n,r)=>n===e[0].marks[r])),JC={scope:
"stage",find:e=>{if(!Kr(e).some(nG))return[];let t=Kr(e).map(o=>({rows:o,...tG(o)})),n=t.reduce((o,i)=>o+
i.equal,0),r=t.reduce((o,i)=>o+i.all,0);return t.flatMap(({rows:o,...i})=>{let[s]=o;if(s===void 0||i.
all===0||i.equal<i.all)return[];if(((n-i.equal+1)/(r-i.all+1))**(o.length-1)>eG)return[];let{judge:u,
tab:l}=s.sheetView,c={judge:u.code,rows:o.length};return[{code:"JUDGE_NO_VARIANCE",severity:
"warning",
tab:l,params:c}]})}};m();var VC={scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,
tab:r,lines:o})=>x.from(o.values()).
flat().filter(i=>i.recused).flatMap(({row:i,entry:s})=>Ai(i,e.criteria).filter(a=>a.kind==="recused").
map(({at:a})=>({code:"JUDGE_RECUSED",severity:"info",tab:r,at:a,params:{judge:n.code,where:Vt(s)}}))))}
;m();m();function Fp(e,t){let n=0,r=0;for(let[o,{weight:i,max:s}]of t.entries())!(i>0)||s===0||(n+=i*e[
o]/
s,r+=i);return r===0?0:100*n/r}var YC=e=>f.round(e*100)/100,XC={scope:"stage",find:e=>{let{criteria:
t,competition:n}=e.check,r=n.settings.
maxSpread;return r===null?[]:Ja(e).flatMap(o=>{let i=o.map(({marks:l})=>Fp(l,t)),[s,a]=[f.min(...i),
f.max(...i)];return a-s<=r+1e-9?[]:[{code:"JUDGES_DISAGREE",severity:"warning",params:{entry:Xe(o[0].
entry),low:YC(s),high:YC(a),limit:r}}]})}};m();m();function Ms(e,t){var i;let n=new y,r=s=>{let a=s;
for(let u=n.get(a);u!==void 0&&u!==a;u=n.get(a))
a=u;return a};for(let s of t)for(let a of s)n.has(a)||n.set(a,a),n.set(r(a),r(s[0]));let o=new y;for(
let s of e.
filter(a=>n.has(a))){let a=r(s);o.set(a,[...(i=o.get(a))!=null?i:[],s])}return x.from(o.values())}
var rG=1e-6,oG=.9,iG=.5;function eR({marks:e},t){let n=0;for(let r=0;r<e.length;r++)e[r]===t.marks[r]&&
(n+=1);return n}function sG(e,t){var r;let n=[];for(let o of e)for(let i=0;i<o.length;i++)for(let s=i+
1;s<o.length;s++){let[a,u]=[o[i],o[s]],l=a.judge*t+u.judge,c=(r=n[l])!=null?r:{one:a,other:u,same:0,
marks:0,entries:0};c.same+=eR(a,u),c.marks+=a.marks.length,c.entries+=1,n[l]=c}return n.flatMap(o=>o===
void 0?[]:[o])}var QC=({same:e,marks:t})=>t===0?0:e/t;function aG(e){let t=({marks:o})=>o.reduce((i,
s)=>i+
s,0),n=e.map(o=>({row:o,sum:t(o)})).sort((o,i)=>o.sum-i.sum),r=n.slice(1);return{same:r.reduce((o,{
row:i},s)=>o+
eR(n[s].row,i),0),marks:r.reduce((o,{row:i})=>o+i.marks.length,0),entries:r.length}}function uG(e,t,
n){
if(e<=t)return 1;let r=(o,i)=>o===0?0:o*f.log(o/i);return f.exp(-n*(r(e,t)+r(1-e,1-t)))}function lG(
{
sheetViews:e},t){let n=({one:o,other:i})=>[o.sheetView.judge.code,i.sheetView.judge.code];return Ms(
e.map(({judge:o})=>o.code),t.map(n)).map(o=>{var c;let i=t.filter(d=>o.includes(d.one.sheetView.judge.
code)),s=d=>i.reduce((p,g)=>p+g[d],0),a=(c=e.find(({judge:d})=>d.code===o[o.length-1]))==null?void 0:
c.tab,u=f.max(...i.map(d=>d.entries)),l={judges:o,entries:u,same:s("same"),marks:s("marks")};return{
code:"JUDGES_IDENTICAL",severity:"warning",...a&&{tab:a},params:l}})}var tR={scope:"stage",find:e=>{
let t=sG(Ja(e),e.sheetViews.length),n=t.filter(u=>QC(u)>=oG);if(n.length===0)return[];let r=t.filter(
u=>!n.includes(u)),o=f.max(0,...r.map(QC)),i=new y(Kr(e).map(u=>{var l;return[(l=u[0])==null?void 0:
l.sheetView,aG(u)]})),s=({sheetView:u})=>{let{same:l,marks:c}=i.get(u);return(l+1)/(c+1)},a=n.filter(
({one:u,other:l,same:c,marks:d})=>{let p=f.max(o,s(u),s(l));return uG(c/d,p,iG*d)<=rG});return lG(e,
a)}};m();m();function nR(e,t,n){for(let r of e){let o=t.find(i=>n(r,i));if(o!==void 0)return{judge:r,
entry:o}}
return null}function rR(e,t,n){var g,b,v,O;let r=new y;for(let N of t.values())for(let P of N)r.set(
P,((g=r.get(P))!=null?g:0)+1);let o=N=>(P,I)=>N(P)-N(I),i=o(N=>{var P;return(P=r.get(N))!=null?P:0}),
s=o(N=>{var P,I;return(I=(P=t.get(N))==null?void 0:P.length)!=null?I:0}),a=new y(e.flatMap((N,P)=>N.
map(I=>[I,P]))),u=e.map(()=>[]);for(let[N,[P]]of t)P!==void 0&&u[a.get(P)].push(N);let l=e.map((N,P)=>(
{
judges:N,entries:u[P]})).sort((N,P)=>P.judges.length-N.judges.length||P.entries.length-N.entries.length),
[c,d]=[(b=l[0])!=null?b:{judges:[],entries:[]},l.slice(1)],p=[];for(let N=!0;N;){N=!1;for(let P of d){
let I=(v=nR([...c.judges].sort(i),[...P.entries].sort(s),n))!=null?v:nR([...P.judges].sort(i),[...c.
entries].sort(s),n);if(I!==null){p.push(I),r.set(I.judge,((O=r.get(I.judge))!=null?O:0)+1),c={judges:
[
...c.judges,...P.judges],entries:[...c.entries,...P.entries]},d=d.filter(F=>F!==P),N=!0;break}}}
return p}var oR={scope:"stage",find:({check:e,sheetViews:t})=>{let{method:n,severityCorrection:r}=e.competition.
settings;if(e.reached===null||n!=="adjusted")return[];let o=new y(e.reached.map(({code:c})=>[c,t.filter(
d=>{var p;return(p=d.lines.get(c))==null?void 0:p.some(g=>g.complete&&!g.excluded)}).map(d=>d.judge.
code)])),i=Ms(t.map(c=>c.judge.code),o.values());if(i.length<2)return[];let s=new y(t.map(c=>[c.judge.
code,c])),a=new y(e.reached.map(c=>[c.code,Xe(c)])),u=rR(i,o,(c,d)=>UC(s.get(c),d)).map(({judge:c,
entry:d})=>{
var p;return{judge:c,entry:(p=a.get(d))!=null?p:d}});return[{code:"PANEL_DISCONNECTED",severity:r===
0?"error":"warning",params:{groups:i,joins:u}}]}};m();var iR={scope:"stage",find:({check:e,
sheetViews:t})=>t.flatMap(({judge:n,tab:r,lines:o,conflicting:i})=>x.
from(o.values()).flat().filter(s=>s.excluded&&!s.recused&&!i.has(s.entry.code)).flatMap(({row:s,
entry:a})=>Ai(
s,e.criteria).map(({at:u})=>({code:"SCORE_UNASSIGNED",severity:"warning",tab:r,at:u,params:{judge:n.
code,where:Vt(a)}}))))};m();var sR={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,
sheet:r,lines:o})=>x.from(o).
flatMap(([,[i,s,...a]])=>{var l;if(i===void 0||s===void 0||i.excluded)return[];let u=[i,s,...a].map(
c=>c.row.row+1);return[{code:"ROW_DUPLICATE_ENTRY",severity:"error",tab:n,at:{row:s.row.row,column:(
l=
r==null?void 0:r.codeColumn)!=null?l:0},params:{judge:t.code,entry:Xe(i.entry),rows:u}}]}))};m();
function cG(e){return e.sheet===null||!e.touched||Pp(e)?[]:e.expected.filter(({code:t})=>!e.lines.has(
t)).map(Xe)}var aR={scope:"stage",find:({check:e,sheetViews:t})=>Ho(e)?[]:t.flatMap(n=>{let r=cG(n);
if(r.length===0)return[];let o={judge:n.judge.code,entries:r};return[{code:"ROW_MISSING_ENTRY",
severity:Za(
e),tab:n.tab,params:o}]})};m();m();m();var dG=6,mG=14;function pG(e,t,n){var i,s,a,u,l;if(f.abs(e.length-t.length)>n)return n+1;
let r=[],o=x.
from({length:t.length+1},(c,d)=>d);for(let c=1;c<=e.length;c+=1){let d=[c];for(let p=1;p<=t.length;p+=
1){let g=e[c-1]===t[p-1],b=c>1&&p>1&&e[c-1]===t[p-2]&&e[c-2]===t[p-1];d[p]=f.min(((i=o[p])!=null?i:0)+
1,((s=d[p-1])!=null?s:0)+1,((a=o[p-1])!=null?a:0)+(g?0:1),b?((u=r[p-2])!=null?u:0)+1:n+1)}[r,o]=[o,d]}
return(l=o[t.length])!=null?l:n+1}var uR=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");
function fG(e,t){let[n,r]=[uR(e),uR(t)];return n.length!==r.length?!1:n.some((o,i)=>o!==r[i]&&(o.length<
3||/\p{N}/u.test(o+r[i])))}function Gr(e,t){let[n,r]=[M(e),M(t)],o=f.min(n.length,r.length);if(n===r||
o<dG||fG(e,t))return!1;let i=o<mG?1:2;return pG(n,r,i)<=i}var lR=(e,t)=>t===""?[]:e.filter(n=>M(n.name)===M(
t));function $p(e,t,n){var s;let[r,o]=lR(n,e.name);
if(r===void 0||o!==void 0||((s=t.sheet)==null?void 0:s.codeColumn)==null)return{};let i=t.strays.filter(
a=>M(a.name)===M(e.name));return t.lines.has(r.code)||i.length>1?{}:{fix:{kind:"label",old:e.code,
now:r.
code}}}function cR({row:e,entry:t},n){return!Gr(e.name,t.name)||lR(n,e.name).length>0?{}:n.some(r=>r.
code!==t.code&&Gr(e.name,r.name))?{}:{fix:{kind:"label",old:e.name,now:t.name}}}var dR=(e,t)=>e.length>=8&&
t.startsWith(e);function gG({row:e,entry:t}){if(e.name===""||t.name===""||
e.name===t.name)return!1;let[n,r]=[M(e.name),M(t.name)];return n!==""&&n!==r&&!dR(n,r)&&!dR(r,n)}
function hG({
check:e},t){if(t.sheet===null||t.sheet.codeColumn===null||t.sheet.nameColumn===null)return[];let n=x.
from(t.lines.values()).flat(),r=n.filter(gG);if(r.length===0)return[];if(r.length*2<=n.filter(({row:
i})=>i.
name!=="").length)return r;let o=new w(e.competition.entries.map(({name:i})=>M(i)));return r.filter(
({row:i})=>o.has(M(i.name)))}var mR={scope:"stage",find:e=>e.sheetViews.flatMap(t=>hG(e,t).map(n=>{
var a,
u;let{row:r,entry:o}=n,i={row:r.row,column:(u=(a=t.sheet)==null?void 0:a.nameColumn)!=null?u:0},s={
judge:t.
judge.code,entry:o.code,written:r.name,name:o.name};return{code:"ROW_NAME_MISMATCH",severity:
"warning",tab:t.tab,at:i,...cR(n,e.check.competition.entries),params:s}}))};m();var pR={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>n.strays.filter(r=>r.code!=="").map(
r=>{var o,i;return{code:"ROW_UNKNOWN_ENTRY",severity:"error",tab:n.tab,at:{row:r.row,column:(i=(o=n.
sheet)==null?void 0:o.codeColumn)!=null?i:0},...$p(r,n,e.competition.entries),params:{judge:n.judge.
code,entry:r.code}}}))};m();function yG(e,t,n){let{tab:r,sheet:o,strays:i}=e;return Pp(e)?[{code:
"ROW_WITHOUT_CODE",severity:"error",tab:r,params:{name:""}}]:i.filter(s=>s.code==="").map(s=>{var c,
d,p;let a=(p=(d=o==null?void 0:
o.codeColumn)!=null?d:(c=Ai(s,t)[0])==null?void 0:c.at.column)!=null?p:0,u={row:s.row,column:a},l=$p(
s,e,n);return{code:"ROW_WITHOUT_CODE",severity:"error",tab:r,at:u,...l,params:{name:s.name}}})}var fR={
scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>yG(n,e.criteria,e.competition.entries))};m(
);var gR={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="formula-error")return[];let a={judge:t.code,where:Vt(o.line.entry,
o.criterion),value:s.value};return[{code:"SCORE_ERROR",severity:"error",tab:n,at:i,params:a}]}))};m(
);var hR={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>{let o=new w(r.unreadable.
filter(i=>i.reading.kind==="formula-error").map(i=>i.at));return r.formula.filter(({at:i})=>!o.has(i)).
map(({at:i,line:s,criterion:a})=>({code:"SCORE_FORMULA",severity:"warning",tab:n,at:i,params:{judge:
t.
code,where:Vt(s.entry,a)}}))})};m();m();var bG=/^(\d+)(?:[.,](\d+))?\s?%$/;function wG(e,t){var r;
let n=typeof e=="string"&&t===100?bG.exec(
e.trim()):null;return n===null?null:k(`${n[1]}.${(r=n[2])!=null?r:"0"}`)}function Va({reading:e,
cellValue:t,
criterion:n}){let{min:r,max:o}=n,i=(s,a)=>t===null||a===null||a<r||a>o?{}:{fix:{kind:s,old:t,now:a}}
;
switch(e.kind){case"text-number":return i("type",e.number);case"date":return i("score",e.likely);
case"not-number":return i("score",wG(e.value,o));default:return{}}}var yR={scope:"stage",find:({
sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="date")return[];let a={judge:t.code,where:Vt(o.line.entry,o.criterion),
date:s.date,likely:s.likely};return[{code:"SCORE_IS_DATE",severity:"error",tab:n,at:i,...Va(o),
params:a}]}))};m();function vG(e,t,{line:n,criterion:r}){var o,i,s;return n.repeated||((s=(i=(o=t.sheet)==null?
void 0:o.
columns.get(r.name))==null?void 0:i.length)!=null?s:0)>1?!1:!(Ho(e)&&n.blank)}var bR={scope:"stage",
find:({check:e,sheetViews:t})=>e.reached===null?[]:t.filter(n=>n.touched).flatMap(n=>n.marks.blank.filter(
r=>vG(e,n,r)).map(({at:r,line:o,criterion:i})=>({code:"SCORE_MISSING",severity:qa(e),tab:n.tab,at:r,
params:{judge:n.judge.code,where:Vt(o.entry,i)}})))};m();var wR={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="not-number")return[];let{min:a,max:u}=o.criterion,l=Vt(o.line.
entry,o.criterion),c={judge:t.code,where:l,value:s.value,min:a,max:u};return[{code:
"SCORE_NOT_NUMBER",
severity:"error",tab:n,at:i,...Va(o),params:c}]}))};m();var vR={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.outOfRange.map(({
at:o,value:i,line:s,criterion:a})=>({code:"SCORE_OUT_OF_RANGE",severity:"error",tab:n,at:o,params:{
judge:t.
code,where:Vt(s.entry,a),value:i,min:a.min,max:a.max}})))};m();m();var kR=(e,t)=>t%2===1?e[t>>1]:(e[
(t>>1)-1]+e[t>>1])/2;function _p(e){return kR(Float64Array.from(
e).sort(),e.length)}var Pc=[];function zy(e,t){let n=0;for(let r=0;r<e.length;r++){if(r===t)continue;
let o=e[r],i=n++;for(;i>0&&Pc[i-1]>o;i--)Pc[i]=Pc[i-1];Pc[i]=o}return n===0?k.NaN:kR(Pc,n)}var xR=5,
jy=.25,kG=1.4826,xG=1.645,TG=.02,SG=8,EG=400;function SR({byJudge:e,byCriterion:t},n,r){let o=e[n],
i=o[r],s=i-zy(t[r],n);return{fromOthers:s,fromOwn:o.length>1?i-zy(o,r):s}}function CG(e){let{
criteria:t}=e.
check,n=Kr(e).map(o=>t.map((i,s)=>o.length===0?0:_p(o.map(({marks:a})=>a[s])))),r=t.map(({min:o,max:
i})=>i>
o?i-o:k.POSITIVE_INFINITY);return o=>{let i=[],s=r.map(()=>[]);for(let{judge:a,marks:u}of o){let l=[
];
for(let c=0;c<r.length;c++){let d=(u[c]-n[a][c])/r[c];l.push(d),s[c].push(d)}i.push(l)}return{rows:o,
byJudge:i,byCriterion:s}}}function TR(e){let t=Float64Array.from(e,f.abs).sort(),n=t[t.length>>1];
return f.
max(TG,kG*n,t[f.floor(.9*t.length)]/xG)}function RG(e,t){let n=t.filter(({rows:i})=>i.some(s=>s.judge===
e));if(n.length<SG)return null;let r=f.max(1,f.floor(n.length/EG)),o=n.filter((i,s)=>s%r===0).flatMap(
i=>{let s=i.rows.findIndex(a=>a.judge===e);return i.byCriterion.map((a,u)=>SR(i,s,u))});return{
fromOthers:TR(
o.map(i=>i.fromOthers)),fromOwn:TR(o.map(i=>i.fromOwn))}}var DG=e=>f.max(...e)-f.min(...e);function AG(
e){
let t=e.byCriterion.map(n=>DG(n)>=jy);return t.includes(!0)?e.rows.flatMap((n,r)=>{let o=[];for(let i=0;
i<
t.length;i++){if(!t[i])continue;let{fromOthers:s,fromOwn:a}=SR(e,r,i);s*a>0&&f.abs(s)>=jy&&f.abs(a)>=
jy&&o.push({row:n,criterion:i,fromOthers:s,fromOwn:a})}return o}):[]}var ER={scope:"stage",find:e=>{
let t=Ja(e).filter(o=>o.length>=3).map(CG(e)),n=t.flatMap(AG);if(n.length===0)return[];let r=e.sheetViews.
map((o,i)=>n.some(({row:s})=>s.judge===i)?RG(i,t):null);return n.flatMap(({row:o,criterion:i,
fromOthers:s,
fromOwn:a})=>{let u=r[o.judge];if(!u||f.abs(s)<xR*u.fromOthers||f.abs(a)<xR*u.fromOwn)return[];let{
name:l,
min:c,max:d}=e.check.criteria[i],p=o.marks[i],g=f.round((p-s*(d-c))*100)/100,{sheetView:b,entry:v}=o,
O={judge:b.judge.code,entry:Xe(v),criterion:l,value:p,others:g};return[{code:"SCORE_OUTLIER",
severity:"info",tab:b.tab,at:o.row.marks.get(l).at,params:O}]})}};m();m();function Mp(e){let t=2166136261;
for(let n=0;n<e.length;n++)t=f.imul(t^e.charCodeAt(n),16777619);return t}
function Ic(e,t){let n=f.imul(e^e>>>16,2246822507)^t,r=f.imul(n^n>>>13,3266489909);return r^r>>>16}
function OG(e){
return e.kind==="score"?f.round(e.value*1e4)|0:Mp(e.kind==="unreadable"?E.stringify(e.raw):e.kind)}
var CR=new A;
function NG(e){var n;let t=(n=CR.get(e))!=null?n:{byCode:Mp(e.code),byName:Mp(e.name)};return CR.set(
e,t),t}var By=(e,t)=>((e>>>0)%36**t).toString(36).padStart(t,"0"),RR=new A;function Fc(e,t){let n=RR.
get(e),r=n===void 0?PG(e,t):n;return RR.set(e,r),r}function PG(e,t){let n=new x(12).fill(0),r=new x(
12).fill(0),o=x.from(e.columns.keys(),c=>({name:c,digest:Mp(c)})),i=0,s=0,a=0,u=(c,d,p)=>{let g=(Ic(
d,0)&65535)%12;c[g]=c[g]+Ic(d,p)|0};for(let c of e.rows){let d=c.entry===null?void 0:t.get(c.entry);
if(d===void 0)continue;let p=0,g=0;for(let{name:v,digest:O}of o){let N=c.marks.get(v);N===void 0||N.
kind==="blank"?g+=1:p=p+Ic(O,OG(N))|0}if(g===o.length)continue;let b=NG(d);i+=1,s=s+Ic(p,1)|0,a=a+Ic(
p,2)|0,u(n,b.byCode,p),u(r,b.byName,p)}if(i<3)return null;let l=[...n,...r].map(c=>By(c,3)).join("");
return`${By(s,12/2)}${By(a,12/2)}${l}${i}`}var Lp=e=>k(e.slice(84));function DR(e,t,n){let r=0;for(
let o=n;o<
n+36;o+=3)e.slice(o,o+3)!==t.slice(o,o+3)&&(r+=1);return r}var AR=(e,t)=>e.slice(0,12)===t.slice(0,
12)&&
Lp(e)===Lp(t)&&f.min(DR(e,t,12),DR(e,t,48))>=3;var OR={scope:"stage",find:({check:e,sheetViews:t})=>{
let{orders:n,competition:r}=e;if(n===void 0)return[];
let o=new y(r.entries.map(i=>[i.code,i]));return t.flatMap(({judge:i,tab:s,sheet:a})=>{let u=n.get(i.
code),l=a===null||u===void 0?null:Fc(a,o);if(u===void 0||l===null||!AR(u,l))return[];let c={judge:i.
code,rows:Lp(l)};return[{code:"SCORE_ROWS_PERMUTED",severity:"error",tab:s,params:c}]})}};m();var PR=3,
IR=.2,IG=e=>Float64Array.from(e).sort()[f.floor(e.length/10)];function FG({criterion:e,highest:t,
others:n}){return n.length>=PR&&t<=IR*e.max&&2*t<IG(n)}var NR=(e,t)=>e.map(({marks:n})=>n[t]),FR={
scope:"stage",find:e=>{let t=Kr(e);return t.flatMap(n=>{let[r]=n;if(r===void 0||n.length<PR)return[];
let i=e.
check.criteria.map((l,c)=>{let d=f.max(...NR(n,c)),g=d<=IR*l.max?t.flatMap(b=>b===n?[]:NR(b,c)):[];
return{
criterion:l,highest:d,others:g}}).filter(FG);if(i.length===0)return[];let{judge:s,tab:a}=r.sheetView,
u={judge:s.code,criteria:i.map(({criterion:l})=>l.name),highest:f.max(...i.map(l=>l.highest)),usual:
_p(
i.flatMap(l=>l.others))};return[{code:"SCORE_SCALE_SUSPECT",severity:"warning",tab:a,params:u}]})}};
m();var $R={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="text-number")return[];let a={judge:t.code,where:Vt(o.line.entry,
o.criterion),value:s.value,number:s.number};return[{code:"SCORE_TEXT_NUMBER",severity:"error",tab:n,
at:i,...Va(o),params:a}]}))};m();var zp=e=>e.reduce((t,n)=>t+n,0),_R=(e,t)=>zp(e.map((n,r)=>n*t[r].weight)),
$G=[{basis:"sum",of:zp},{
basis:"mean",of:e=>zp(e)/e.length},{basis:"weighted-mean",of:(e,t)=>_R(e,t)/zp(t.map(n=>n.weight))},
{basis:"weighted-sum",of:_R},{basis:"score",of:Fp}];function _G(e){return typeof e=="number"?e:
typeof e==
"string"&&e.trim()!==""?Op(e,0,1e6):null}function MG(e,t){var r,o,i;let n=(i=(o=(r=/\.(\d+)$/.exec(T(
e)))==null?void 0:r[1])==null?void 0:o.length)!=null?i:0;return f.abs(e-t)<=.5*10**-f.min(n,6)+1e-9}
function LG(e,t,n){let r=e.flatMap(i=>{let s=_G(i.row.total);return s===null?[]:[{row:i,total:s}]}),
o=$G.map(i=>({...i,off:r.filter(({row:s,total:a})=>!MG(a,i.of(s.marks,n)))})).reduce((i,s)=>s.off.length<
i.off.length?s:i);return o.off.length*2>=r.length?[]:o.off.map(({row:{sheetView:i,row:s,entry:a,
marks:u},
total:l})=>({code:"TOTAL_MISMATCH",severity:"warning",tab:i.tab,at:{row:s.row,column:t},params:{
judge:i.
judge.code,entry:Xe(a),value:l,expected:f.round(o.of(u,n)*1e4)/1e4,basis:o.basis}}))}var MR={scope:
"stage",find:e=>Kr(e).flatMap(t=>{var r,o,i;let n=(i=(o=(r=t[0])==null?void 0:r.sheetView.sheet)==null?
void 0:o.totalColumn)!=null?i:null;return n===null?[]:LG(t,n,e.check.criteria)})};m();m();m();
function Hr(e,t){var n;return(n=e(t))!=null?n:{}}var jp=({competition:e,locate:t})=>{let{method:n,
carryOver:r,passingScore:o}=e.settings,i=Er(n);if(i===
"points")return[];let s=(u,l)=>({code:"METHOD_CAUTION",severity:"warning",...Hr(t,{kind:"setting",
key:u}),
params:l}),a=r&&e.stages.length>1;return[...n==="z-score"?[s("method",{reason:"standard-scores"})]:[
],
...n==="z-score"&&a?[s("carryOver",{reason:"standard-scores-carried"})]:[],...o!==null?[s(
"passingScore",{reason:"passing-score-unit",unit:i,value:o})]:[]]};m();var Bp=({competition:e,locate:
t})=>{let n=e.stages.findIndex(o=>o.weight!==null);return e.settings.carryOver||
n<0?[]:[{code:"METHOD_CAUTION",severity:"warning",...Hr(t,{kind:"stage",index:n,column:"weight"}),
params:{
reason:"stage-weights-unused"}}]};var LR={scope:"workbook",checks:[jp,Bp]};m();m();m();function Ft({
locate:e},t,n){let{setting:r,value:o,reason:i,allowed:s=[],stage:a,severity:u="error"}=n,
l={setting:r,value:o,reason:i,allowed:[...s]};return{code:"SETTING_INVALID",severity:u,...a&&{stage:
a},
...Hr(e,t),params:l}}var Up=e=>{let{settings:t}=e.competition;if(!t.carryOver||t.method!=="rank-sum")return[
];let n={setting:"method",value:t.method,reason:"combination",allowed:["carryOver"]};return[Ft(e,{
kind:"setting",key:"method"},n)]};m();var Wp=e=>{var g,b,v;let{entries:t,settings:n,stages:r}=e.competition;
if(!n.winnersPerCategory)return[];
let o=t.map((O,N)=>({entry:O,index:N,key:M(O.category)})).filter(({entry:O})=>O.status==="running"),
i=({index:O})=>({kind:"entry",index:O,column:"category"}),s="entries.category",a=o.filter(({key:O})=>O===
""),u=a.map(({entry:O})=>Xe(O)),l=(b=(g=r[r.length-1])==null?void 0:g.name)!=null?b:"",c={setting:s,
value:"",reason:"category-blank",allowed:u,stage:l},d=new y;for(let{key:O}of o)d.set(O,((v=d.get(O))!=
null?v:0)+1);let p=d.size<2?[]:o.filter(({key:O})=>O!==""&&d.get(O)===1);return[...a.slice(0,1).map(
O=>Ft(e,i(O),c)),...p.map(O=>{let N=O.entry.category;return Ft(e,i(O),{setting:s,value:N,reason:
"category-alone",severity:"warning"})})]};m();var Kp=e=>e.competition.criteria.flatMap(({min:t,max:n,
stage:r},o)=>{if(n>t&&n>0)return[];let i=[`> ${f.
max(t,0)}`];return[Ft(e,{kind:"criterion",index:o,column:"max"},{...{setting:"criteria.max",value:n,
reason:"out-of-range",allowed:i},...r!==null&&{stage:r}})]});m();function Uy(e){let t=new w([""]);
return e.flatMap((n,r)=>{let o=n!==""&&t.has(n);return t.add(n),o?[
r]:[]})}var Gp=e=>{let{stages:t,judges:n,criteria:r}=e.competition,o=Uy(t.map(({name:a})=>M(a))),i=Uy(
n.map(({code:a})=>Q(a))),s=new w(t.flatMap(a=>{let u=Ge(e.competition,a);return Uy(u.map(({name:l})=>M(
l))).map(l=>r.indexOf(u[l]))}));return[...o.map(a=>{let u={setting:"stages.name",value:t[a].name,
reason:"duplicate"};return Ft(e,{kind:"stage",index:a,column:"name"},u)}),...i.map(a=>{let u={
setting:"judges.code",value:n[a].code,reason:"duplicate"};return Ft(e,{kind:"judge",index:a,column:
"code"},u)}),...x.
from(s,a=>{let u={setting:"criteria.name",value:r[a].name,reason:"duplicate"};return Ft(e,{kind:
"criterion",index:a,column:"name"},u)})]};m();var Hp=e=>e.competition.stages.flatMap((t,n)=>{let r=Go(
e.competition,t);if(r===null||t.title===null||
!("outcomes"in t.title))return[];let o=t.title.outcomes.filter(u=>u.places>r);if(o.length===0)return[
];
let i=o.map(u=>`${u.places}: ${u.name}`).join("; ");return[Ft(e,{kind:"stage",index:n,column:"title"}
,
{...{setting:"stages.title",reason:"outcomes-beyond-cut",severity:"warning"},value:i,allowed:[T(r)]}
)]});m();var qp=e=>{var c;let{settings:t,stages:n}=e.competition,r=n[n.length-1],o=(c=r&&Go(e.competition,
r))!=
null?c:t.top,i=[T(o)],s=x.from({length:o},(d,p)=>{var g;return(g=t.prizes[p])!=null?g:0}),a=!t.rankedWinners&&
s.some(d=>d!==s[0]),u={setting:"rankedWinners",value:!1,reason:"prizes-unequal",allowed:i},l=t.prizes.
flatMap((d,p)=>p>=o&&d?[{index:p,amount:d}]:[]);return[...a?[Ft(e,{kind:"setting",key:
"rankedWinners"},
{...u,...r&&{stage:r.name}})]:[],...l.slice(0,1).map(({index:d,amount:p})=>Ft(e,{kind:"prize",place:
d+
1},{setting:`prizes.${d+1}`,value:p,reason:"prizes-unused",allowed:i,severity:"warning"}))]};m();var Zp=e=>e.competition.stages.flatMap(
(t,n)=>{if(e.competition.criteria.length===0||Ge(e.competition,
t).length>0)return[];let r={setting:"criteria.name",value:"",reason:"empty",stage:t.name};return[Ft(
e,{kind:"stage",index:n,column:"name"},r)]});m();var Jp=e=>{let{stages:t,criteria:n,judges:r,entries:
o}=e.competition,i=t.map(({name:u})=>u),s=new w(
o.map(({code:u})=>Q(u))),a="unknown-reference";return[...n.flatMap(({stage:u},l)=>u===null||i.includes(
u)?[]:[Ft(e,{kind:"criterion",index:l,column:"stage"},{setting:"criteria.stage",value:u,reason:a,
allowed:i})]),
...r.flatMap((u,l)=>[...u.stages.filter(c=>!i.includes(c)).map(c=>Ft(e,{kind:"judge",index:l,column:
"stages"},{setting:"judges.stages",value:c,reason:a,allowed:i})),...u.conflicts.filter(c=>!s.has(Q(c))).
map(c=>Ft(e,{kind:"judge",index:l,column:"conflicts"},{setting:"judges.conflicts",value:c,reason:a}))])]}
;var zR={scope:"workbook",checks:[Up,Gp,Jp,Zp,Kp,Wp,Hp,qp]};m();m();var Vp=({competition:e,locate:t}
)=>{let{criteria:n,stages:r}=e,o=n.flatMap(({weight:s,stage:a},u)=>{
if(s>=0)return[];let l={of:"criteria",reason:"negative",value:s},c=Hr(t,{kind:"criterion",index:u,
column:"weight"});return[{code:"WEIGHTS_INVALID",severity:"error",...a!==null&&{stage:a},...c,params:
l}]}),i=r.
flatMap(s=>{let a=Ge(e,s);if(a.length===0||a.some(({weight:c})=>c!==0))return[];let u={of:"criteria",
reason:"all-zero"},l=Hr(t,{kind:"criterion",index:n.indexOf(a[0]),column:"weight"});return[{code:
"WEIGHTS_INVALID",severity:"error",stage:s.name,...l,params:u}]});return[...o,...i]};m();var Yp=({
competition:e,locate:t})=>{let n=e.stages.map(s=>s.weight);if(!e.settings.carryOver||n.every(
s=>s===null))return[];let r=(s,a)=>({code:"WEIGHTS_INVALID",severity:"error",...Hr(t,{kind:"stage",
index:s,
column:"weight"}),params:{of:"stages",...a}}),o=n.flatMap((s,a)=>s!==null&&s<0?[r(a,{reason:
"negative",value:s})]:[]),i=n.indexOf(null);return i>=0?[...o,r(i,{reason:"partly-blank"})]:n.every(
s=>s===0)?
[r(0,{reason:"all-zero"})]:o};var jR={scope:"workbook",checks:[Yp,Vp]};m();var BR={scope:"stage",
find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,sheet:o})=>e.criteria.
flatMap(({name:i})=>{var u,l;let s=(u=o==null?void 0:o.columns.get(i))!=null?u:[],a=s[1];return a===
void 0?[]:[{code:"COLUMN_DUPLICATE_CRITERION",severity:"error",tab:r,at:{row:(l=o==null?void 0:o.headerRow)!=
null?l:0,column:a},params:{judge:n.code,criterion:i,columns:s.map(Wn)}}]}))};m();function zG(e){let{
sheet:t,missingColumns:n}=e;if(t===null||t.headerRow===null&&t.rows.length===
0)return[];let r=n.map(({name:i})=>i);return x.from(t.columns.values()).every(i=>i.length===0)&&r.length>
0?[r.join(", ")]:r}var UR={scope:"stage",find:({sheetViews:e})=>e.flatMap(t=>zG(t).map(n=>({code:
"COLUMN_MISSING_CRITERION",severity:"error",tab:t.tab,params:{judge:t.judge.code,criterion:n}})))};m(
);var Xp={scope:"stage",find:({check:e,begun:t})=>t?[]:[{code:"STAGE_NOT_BEGUN",severity:"info",
params:{
stage:e.stage.name}}]};m();function jG(e){return e.sheet===null||e.expected.length===0?!1:e.sheet.headerRow===null?
e.sheet.rows.
length===0:!e.touched&&e.missingColumns.length===0}var WR={scope:"stage",find:({check:e,sheetViews:t}
)=>t.
filter(jG).map(({tab:n,judge:r})=>({code:"TAB_EMPTY",severity:qa(e),tab:n,params:{judge:r.code}}))};
m();var KR={scope:"stage",find:({check:e,sheetViews:t})=>t.filter(n=>n.sheet===null&&n.expected.length>0).
map(({tab:n,judge:r})=>({code:"TAB_MISSING",severity:qa(e),tab:n,params:{tab:n,judge:r.code,...e.stage.
scoreTab===void 0?{}:{within:!0}}}))};m();var GR={scope:"stage",find:({check:{protectedTabs:e=[]},
sheetViews:t})=>e.length===0?[]:t.filter(
({sheet:n,touched:r,tab:o})=>n!==null&&r&&!e.includes(o)).map(({tab:n,judge:r})=>({code:
"TAB_UNPROTECTED",severity:"info",tab:n,params:{judge:r.code}}))};var Ya={TAB_MISSING:KR,TAB_EMPTY:
WR,TAB_UNPROTECTED:GR,STAGE_NOT_BEGUN:Xp,COLUMN_MISSING_CRITERION:UR,
COLUMN_DUPLICATE_CRITERION:BR,ROW_MISSING_ENTRY:aR,ROW_WITHOUT_CODE:fR,ROW_UNKNOWN_ENTRY:pR,
ROW_DUPLICATE_ENTRY:sR,
ROW_NAME_MISMATCH:mR,SCORE_ROWS_PERMUTED:OR,SCORE_MISSING:bR,SCORE_NOT_NUMBER:wR,SCORE_TEXT_NUMBER:
$R,
SCORE_IS_DATE:yR,SCORE_OUT_OF_RANGE:vR,SCORE_ERROR:gR,SCORE_FORMULA:hR,SCORE_SCALE_SUSPECT:FR,
SCORE_OUTLIER:ER,
TOTAL_MISMATCH:MR,JUDGE_NO_VARIANCE:JC,JUDGES_IDENTICAL:tR,JUDGES_DISAGREE:XC,JUDGE_CONFLICT:HC,
SCORE_UNASSIGNED:iR,
JUDGE_RECUSED:VC,ENTRY_UNSCORED:KC,ENTRY_FEW_READINGS:MC,PANEL_DISCONNECTED:oR,ENTRY_DUPLICATE_CODE:
$C,
ENTRY_DUPLICATE_NAME:_C,SETTING_INVALID:zR,WEIGHTS_INVALID:jR,METHOD_CAUTION:LR};var BG=h.values(Ya).flatMap(
e=>(e==null?void 0:e.scope)==="entries"?[e]:[]),Wy=e=>BG.flatMap(t=>t.find(
e));m();m();m();var UG=["SCORE_NOT_NUMBER","SCORE_OUT_OF_RANGE","SCORE_ERROR","SCORE_IS_DATE",
"TOTAL_MISMATCH","ROW_UNKNOWN_ENTRY","ROW_WITHOUT_CODE","ROW_NAME_MISMATCH"],WG=10;function KG({
draft:e,block:t}){return t===
null||t.columns>1||e.fix!==void 0||!UG.some(n=>n===e.code)?null:E.stringify([e.code,e.severity,e.tab,
t.column])}function GG(e){let t=[],n=-1;for(let r of[...e].sort((o,i)=>o.block.row-i.block.row)){let{
row:o,rows:i}=r.block,s=t[t.length-1];s!==void 0&&o===n?s.push(r):t.push([r]),n=o+i}return t}
function HG(e){
let[t]=e,n=e[e.length-1];if(e.length<WG||(t==null?void 0:t.block)==null||(n==null?void 0:n.block)==null)
return e;let r=e.flatMap(({draft:{params:a}})=>"where"in a?[a.where]:[]),o=r.length===0?{}:{where:Ip(
r)},i={...t.draft.params,...o,more:e.length-1},s={...t.block,rows:n.block.row+n.block.rows-t.block.row}
;
return[{draft:{...t.draft,params:i},block:s}]}function HR(e){let t=[],n=new y;for(let r of e){let o=KG(
r),i=o===null?void 0:n.get(o);o===null?t.push(r):i===void 0?n.set(o,[r]):i.push(r)}return[...t,...x.
from(n.values()).flatMap(r=>GG(r).flatMap(HG))]}function qG(e){let t=[],n=x.from(e).sort((r,o)=>r.row-o.row||
r.column-o.column);for(let{row:r,column:o}of n){
let i=t[t.length-1],s=(i==null?void 0:i.row)===r?o-i.column:k.POSITIVE_INFINITY;i===void 0||s>i.columns?
t.push({row:r,column:o,rows:1,columns:1}):s===i.columns&&(t[t.length-1]={...i,columns:i.columns+1})}
return t}function Xa(e){let t=[],n=new y;for(let r of qG(e)){let o=`${r.column}:${r.columns}`,i=n.get(
o),s=i===void 0?void 0:t[i];i!==void 0&&s!==void 0&&s.row+s.rows===r.row?t[i]={...s,rows:s.rows+1}:(
n.
set(o,t.length),t.push(r))}return t}var qR=({row:e,column:t})=>`${e}:${t}`;function ZG({draft:e,
where:t},n){
if(!("where"in e.params))return e;let r=[];for(let o=n.row;o<n.row+n.rows;o++)for(let i=n.column;i<n.
column+n.columns;i++){let s=t.get(qR({row:o,column:i}));s!==void 0&&r.push(s)}return{...e,params:{
...e.
params,where:Ip(r)}}}function JG({code:e,severity:t,tab:n,params:r,fix:o}){return E.stringify([e,t,n,
"where"in r?{...r,where:null}:r,o])}function ZR(e){var o;let t=new y,n=[];for(let i of e){if(i.at===
void 0){n.push({draft:i,block:null});continue}let s=JG(i),a=(o=t.get(s))!=null?o:{draft:i,cells:[],
where:new y};
t.set(s,a),a.cells.push(i.at),"where"in i.params&&a.where.set(qR(i.at),i.params.where)}let r=x.from(
t.values()).flatMap(i=>Xa(i.cells).map(s=>({draft:ZG(i,s),block:s})));return[...n,...HR(r)]}m();
function VG(e,t){return t.some(n=>n.strays.length>0)?!0:t.some(n=>{var r;return(r=n.sheet)==null?
void 0:
r.rows.some(o=>o.entry!==null&&e.criteria.some(({name:i})=>{var a;let s=(a=o.marks.get(i))==null?
void 0:
a.kind;return s==="score"||s==="unreadable"}))})}function YG(e){let{competition:t,stage:n,criteria:r,
reached:o}=e,i=t.settings.conflicts==="exclude",s=Tr(t),a=kn(t,n),u=o!=null?o:t.entries.filter(d=>d.
status==="running"),l=new y(u.map(d=>[d.code,d])),c=e.judges.map(d=>{var N,P,I,F;let p=new y;for(let _ of u){
let L=s(d,_);L!==null&&p.set(_.code,L)}let g=new w(i?p.keys():[]),b=a===null?[]:u.filter(_=>!a(d,_)),
v=new w([...g,...b.map(_=>_.code)]),O=(N=e.sheets.get(d.code))!=null?N:null;return WC({judge:d,tab:(
F=
(I=O==null?void 0:O.tab)!=null?I:(P=e.tabName)==null?void 0:P.call(e,n,d))!=null?F:`${n.name} \xB7 ${d.
code}`,sheet:O,criteria:r,entries:l,expected:(o!=null?o:[]).filter(_=>!v.has(_.code)),excluded:v,
conflicting:g,
conflicts:p})});return{check:e,sheetViews:c,begun:VG(e,c)}}var JR=new A;function Qp(e){var n;let t=(
n=
JR.get(e))!=null?n:YG(e);return JR.set(e,t),t}var XG=h.values(Ya).flatMap(e=>(e==null?void 0:e.scope)==="stage"?
[e]:[]);function QG(e){let t=new y(
e.sheetViews.map((i,s)=>[i.tab,s])),n=({draft:i})=>{var s,a;return(a=t.get((s=i.tab)!=null?s:""))!=null?
a:e.sheetViews.length},r=({block:i})=>{var s;return(s=i==null?void 0:i.row)!=null?s:-1},o=({block:i}
)=>{
var s;return(s=i==null?void 0:i.column)!=null?s:-1};return(i,s)=>n(i)-n(s)||r(i)-r(s)||o(i)-o(s)}
function e5({
draft:e,block:t},n){let{at:r,...o}=e,i=t&&Ce(t.row,t.column,t.rows,t.columns);return{...o,stage:n,
...i&&
{cell:i}}}function Ky(e){let t=Qp(e),n=t.begun?XG:[Xp];return ZR(n.flatMap(r=>r.find(t))).sort(QG(t)).
map(r=>e5(r,e.stage.name))}m();var VR=[Up,jp,Yp,Bp,Gp,Jp,Zp,Vp,Kp,Wp,Hp,qp],t5=h.values(Ya).flatMap(
e=>(e==null?void 0:e.scope)==="workbook"?e.checks:[]),n5=[...VR,...t5.filter(e=>!VR.includes(e))];
function Gy(e,t=()=>null){return n5.
flatMap(n=>n({competition:e,locate:t}))}m();function Hy(e){return Qp(e).sheetViews.map(t=>{let n=x.from(
t.lines.values()).map(i=>i.filter(s=>!s.
excluded&&!s.blank)).filter(i=>i.length>0),r=n.filter(i=>i.some(s=>s.complete||s.recused)).length,o=Ho(
e)||e.reached===null;return{stage:e.stage.name,judge:t.judge.code,scored:r,expected:o?n.length:t.expected.
length}})}m();var XR=31,r5=/[\u00b7\-\u2013|:_]/u;function qr(e){let t=[...e];return t.flatMap((n,r)=>{
if(!r5.test(n))return[];
let[o,i]=[t.slice(0,r).join(""),t.slice(r+1).join("")];return[{left:o.trim(),right:i.trim(),at:r,
spaced:n===
"\xB7"||/\s$/.test(o)}]})}var o5=/[[\]:*?/\\]/g,$c=e=>e.replace(o5," ").replace(/\s+/g," ").trim();
function i5(e,t){
let n=XR-t.length-3;return`${e.length>n?`${e.slice(0,f.max(1,n-1)).trim()}\u2026`:e} \xB7 ${t}`}var Oi=(
e,t)=>i5(
$c(e.name),$c(t.code)),s5=(e,t)=>e.length>t?`${e.slice(0,t-1).trim()}\u2026`:e;function Ni(e,t,n){
let r=J.
ranking[n],o=XR-r.length-3,i=(u,l)=>s5($c(u.name),l),a=t.some(u=>u!==e&&i(u,o)===i(e,o))?`${t.indexOf(
e)+1} `:"";return`${r} \xB7 ${a}${i(e,o-a.length)}`}function QR(e,t){let n=e.trim();if(!n.endsWith(
"\u2026"))return M(n)===M($c(t.name));let r=M(n.slice(0,-1));return r!==""&&M($c(t.name)).startsWith(
r)}function ef(e,t){var o;let n=a5(e,t),r=n.filter((i,s)=>n.findIndex(a=>l5(i,a))===s);return r.length===
1&&(o=r[0])!=null?o:null}function a5(e,t){let n=YR(e,t,(i,s)=>Q(i.code)===Q(s));if(n.length>0)return n;
let[r,...o]=t.stages;return r!==void 0&&o.length===0?u5(e,t,r):YR(e,t,qy)}var qy=(e,t)=>M(t)!==""&&M(
t)===M(e.name),YR=(e,t,n)=>qr(e).flatMap(({left:r,right:o})=>t.stages.filter(i=>QR(r,i)).flatMap(i=>Ye(
t,i).filter(s=>n(s,o)).map(s=>({stage:i,judge:s})))),u5=(e,t,n)=>Ye(t,n).filter(r=>Q(r.code)===Q(e)||
qy(r,e)||qr(e).some(({left:o,right:i})=>QR(o,n)&&qy(r,i))).map(r=>({stage:n,judge:r})),l5=(e,t)=>e.stage===
t.stage&&e.judge===t.judge;var c5=({code:e,tab:t,cell:n},r)=>e==="ROW_NAME_MISMATCH"&&r.some(o=>o.kind==="NAMES"&&
o.tab===t&&(o.
params.count>1||o.cell===n)),eD=e=>e.severity==="error";function Nt(e,t){let{competition:n,sheets:r,
decisions:o}=e,i=[...e.findings,...Gy(n,e.locate)],s=[],a=[],u=!i.some(l=>eD(l)&&l.stage===void 0);
for(let l of n.
stages){let c=r.filter(P=>P.stage===l.name),p=u||l===n.stages[0]?Di(n,s):null,g={competition:n,stage:
l,
criteria:Ge(n,l),judges:Ye(n,l),sheets:new y(c.map(P=>[P.judge,P])),reached:p,provisional:t.provisional,
tabName:(P,I)=>{var F;return(F=P.scoreTab)!=null?F:Oi(P,I)},protectedTabs:e.protectedTabs,orders:e.orders.
get(l.name)};i.push(...Ky(g).filter(P=>!c5(P,e.questions))),p!==null&&a.push(...Hy(g));let b=P=>P.stage===
l.name&&(eD(P)||P.code==="STAGE_NOT_BEGUN");if(!u||p===null||i.some(b)){u=!1;continue}let v=NC(n,l,r,
s,o),O=P=>e.locate({kind:"setting",key:P}),N=[...v.findings,...FC(n,v,s)];if(i.push(...N.map(P=>P.code===
"METHOD_CAUTION"?{...P,...O("method")}:P.code==="NOBODY_ADVANCES"?{...P,...O("passingScore")}:P)),N.
some(b)){u=!1;continue}s.push(v),u=v.standings.some(({advances:P})=>P)}return{findings:i,results:s,
progress:a}}m();m();m();var Pi=(e,t,n)=>n(E.stringify([e,...t])).slice(0,16);function tf(e){let t=e.findIndex(
({chain:n})=>n!==
"");return new w(t<0?[]:e.slice(t).filter(({chain:n})=>n===""))}function _c(e,t){let n=tf(e);return e.
filter(o=>!n.has(o)).reduce((o,{texts:i,chain:s})=>s===""?Pi(o,i,t):s,"")}function tD(e,t,n=()=>[]){
let r=[],o=tf(e),i="";for(let s of e){let{row:a,texts:u,chain:l}=s,c=p=>{r.push({row:a,reason:p,id:
Pi(
i,[...u,l],t)})};if(o.has(s)){c("unsealed");continue}let d=[i,...n(u)].some(p=>l===Pi(p,u,t));l!==""&&
!d&&c("altered"),i=l===""?Pi(i,u,t):l}return r}m();m();var Qa=[["compute",$("hitung","compute")],[
"documents",$("dokumen","documents")],["assign",$("bagi juri","assign judges")],["close",$(
"tutup penilaian","close judging")],["reopen",$("buka kembali","reopen")],["decide",$("tetapkan",
"decide")],["rules",$("ubah aturan","change rules")],["accept",$("terima urutan","accept order")],[
"collect",$("kumpulkan nilai","collect scores")],["fix",$("perbaiki","fix")],["propose",$(
"minta konfirmasi juri","ask the judge")],["confirm",$("juri menyetujui","judge confirms")],[
"refuse",$("juri menolak","judge refuses")],["plenary",$("konfirmasi pleno","confirm plenary")],[
"explain",$("jelaskan riwayat","explain history")],["undo",$("urungkan perbaikan","undo fix")]];var nD=[
"at","by","action","detail","run","hash","stage"],nf=e=>nD.map(e),rD=(e,t)=>{var n;return(n=
e[nD.indexOf(t)])!=null?n:""},oD=e=>Nn(rD(e,"action"),Qa),d5=["compute","documents",void 0],iD=e=>!d5.
includes(oD(e)),rf=({hash:e})=>e.split(" ").filter(t=>t!==""),Zy=e=>oD(e)==="explain"?rf({hash:rD(e,
"hash")}):[];function eu(e,t,n){let r=tD(e,n,Zy),o=e.filter(({row:s,texts:a,chain:u})=>u===""&&iD(a)&&
!r.some(l=>l.
row===s)).map(({row:s,texts:a})=>({row:s,reason:"unsealed",id:Pi("",a,n)})),i=t!==null&&!e.some(({
chain:s})=>s===
t);return{breaks:[...r,...o].sort((s,a)=>s.row-a.row),cut:i?t:null}}function of({breaks:e,cut:t},n){
let r=new w(n.flatMap(({texts:o})=>Zy(o)));return{breaks:e.filter(({id:o})=>!r.has(o)),cut:t!==null&&
r.has(t)?null:t}}m();m();m();var sD=/^(.*\S)\s*[([]([^()[\]]*)[)\]]\s*$/,m5=/^(.*?\S)[\s:,=\u2013-]+(\d{1,3}(?:[.,]\d+)?)\s*%\s*$/,
aD=/^(?:(?:bobot|weight)\s*[:=]?\s*)?(\d{1,3}(?:[.,]\d+)?)\s*%$/i,uD=/^(?:bobot|weight)\s*[:=]?\s*(\d{1,3}(?:[.,]\d+)?)$/i,
lD=/^(?:(?:maks(?:imal|imum)?|max(?:imum)?|skala|scale|nilai|skor|score)\.?\s*[:=]?\s*)?\d+(?:\s*(?:-|\u2013|s\.?\/?d\.?|sampai|to)\s*\d+)?$/i;
function qo(e){var n,r;let t=e.replace(/\s+/g," ").trim();for(;;){let[,o="",i=""]=(n=sD.exec(t))!=null?
n:[];if(o==="")return null;if(lD.test(i.trim()))return k((r=/(\d+)\D*$/.exec(i))==null?void 0:r[1]);
t=o}}function Vy(e){var r,o;let t=e.replace(/^[\s(]+|[\s)]+$/g,""),n=(o=(r=aD.exec(t))!=null?r:uD.exec(
t))==null?void 0:o[1];return n===void 0?null:Jy(n)}var Jy=e=>k(e.replace(",","."));function He(e){
var i,
s,a,u;let t=e.replace(/\s+/g," ").trim(),n=null;for(;;){let[,l="",c=""]=(i=sD.exec(t))!=null?i:[],d=(
s=
aD.exec(c.trim()))!=null?s:uD.exec(c.trim());if(l===""||d===null&&!lD.test(c.trim()))break;t=l,n!=null||
(n=d===null?null:Jy((a=d[1])!=null?a:""))}let[,r="",o=""]=(u=m5.exec(t))!=null?u:[];return r===""?{
name:t,
weight:n}:{name:r,weight:n!=null?n:Jy(o)}}var cD={code:$("Kode","Code","Kode Peserta","Kode Inovasi",
"Kode Proposal","No. Peserta","Nomor Peserta","Entry Code"),name:$("Nama Inovasi","Innovation",
"Inovasi","Judul Inovasi","Nama","Peserta","Nama Peserta","Judul","Inovasi yang Dinilai",
"Nama Inovasi yang Dinilai","Peserta yang Dinilai","Judul Proposal","Nama Proposal","Nama Karya",
"Judul Karya","Finalis","Entry","Participant","Innovation Name"),institution:$("Instansi",
"Institution","Unit","OPD","Perangkat Daerah","SKPD","Unit Kerja","Nama Instansi","Asal Instansi",
"Asal","Unit Pelaksana","Agency","Organization"),total:$("Total","Total",
"Jumlah","Nilai Akhir"),notesToCommittee:$("Catatan untuk Panitia","Notes to Committee","Catatan",
"Notes"),notesToEntrant:$("Catatan untuk Peserta","Notes to Entrant")},sf={weight:"Bobot",maximum:
"Maks"},Kt=e=>h.keys(cD).find(t=>We(e,cD[t])),it=(e,t)=>{let n=M(t.name);return M(e)===n||M(e.replace(
/\([^()]*\)\s*$/,
""))===n||M(He(e).name)===n},p5=(e,t)=>{var n;return(n=t.find(r=>M(r.name)===M(e)))!=null?n:t.find(r=>it(
e,r))};function tu(e){var o,i;let t=new y,n=new y,r=new y;for(let s of e){let a=Q(s.code),u=M(s.name),
l=(o=t.get(a))!=null?o:s;t.set(a,l),n.set(s.code,l),r.set(u,[...(i=r.get(u))!=null?i:[],s])}return(s,
a,u,l)=>{
var g,b,v;if(u)return(b=(g=n.get(s))!=null?g:t.get(Q(s)))!=null?b:null;let c=(v=r.get(M(a)))!=null?v:
[],d=c.length===1?c:c.filter(O=>M(O.institution)===M(l)),[p=null]=d;return d.length===1?p:null}}
function Ii(e,t,n,r,o){
var v,O,N,P,I,F,_;let i=L=>typeof L=="string"&&(Kt(L)!==void 0||r.some(U=>it(L,U))),s=gc(e,L=>L.filter(
i).length,ki),a=s===null?[]:((v=e.values[s])!=null?v:[]).map(L=>typeof L=="string"?L:""),u=new y,l=new y;
for(let[L,U]of a.entries()){let z=p5(U,r),j=Kt(U);z!==void 0?u.set(z.name,[...(O=u.get(z.name))!=null?
O:[],L]):j!==void 0&&!l.has(j)&&l.set(j,L)}let c=(N=l.get("code"))!=null?N:null,d=[...u].map(([L,[U=0]])=>(
{
criterion:L,column:U})),p=s===null?g5(e):[];for(let[L,U]of e.values.entries()){if(s===null||L<=s)continue;
let z=K=>{var we;let oe=l.get(K);return oe===void 0?"":(we=U[oe])!=null?we:""},j=W(z("code")),G=W(z(
"name")),q=new y;for(let{criterion:K,column:oe}of d)q.set(K,h5((P=U[oe])!=null?P:"",L,oe));let X=W(z(
"institution")),ge=o(j,G,c!==null,X);ge===null&&(Yy(j,G)||f5(j,q))||p.push({row:L,code:j,entry:(I=ge==
null?void 0:ge.code)!=null?I:null,name:G,institution:X,marks:q,total:z("total"),notesToCommittee:W(z(
"notesToCommittee")),notesToEntrant:W(z("notesToEntrant"))})}let g=(F=l.get("name"))!=null?F:null,b=(
_=
l.get("total"))!=null?_:null;return{stage:t,judge:n,tab:e.tab,headerRow:s,codeColumn:c,nameColumn:g,
totalColumn:b,columns:u,rows:p}}var Yy=(e,t)=>[e,t].some(n=>n===sf.weight||n===sf.maximum),f5=(e,t)=>[
...t.values()].every(n=>n.kind==="blank"||e===""&&n.kind==="unreadable"&&!Xy(n.raw)),Xy=e=>{var t;
return typeof e==
"string"?!ee(e)&&(We(e,Pn)||((t=e.match(/\p{L}/gu))!=null?t:[]).length<3||e.trim().startsWith("#")):
e!==void 0};function g5(e){let t={code:"",entry:null,name:"",institution:"",marks:new y,total:"",
notesToCommittee:"",
notesToEntrant:""};return e.values.flatMap((n,r)=>n.some(o=>typeof o=="number")?[{...t,row:r}]:[])}
function h5(e,t,n){
let r={row:t,column:n};return typeof e=="number"?{kind:"score",value:e,at:r}:ee(e)?{kind:"blank",at:
r}:
typeof e=="string"&&We(e,Pn)?{kind:"recused",at:r}:{kind:"unreadable",raw:e,at:r}}var dD=864e5,Qy=R.UTC(
1899,11,30),y5="dd/mm/yyyy",b5="dd/mm/yyyy h:mm:ss",w5=e=>new R(Qy+f.round(e*86400)*
1e3).toISOString().slice(0,19);function mD(e){let t=(R.parse(`${e}Z`)-Qy)/dD;return k.isNaN(t)?e:t}
var v5=e=>e>
-693e3&&e<(R.UTC(1e4,0,1)-Qy)/dD;function pD(e){var n;let t=(n=e==null?void 0:e.value)!=null?n:(e==null?
void 0:e.formula)===void 0?"":`=${e.formula}`;return typeof t!="number"||e===void 0||e.kind==="plain"?
{value:t,read:t}:e.kind==="percent"?{value:t,read:t,format:k.isInteger(t*100)?"0%":"0.00%"}:v5(t)?{
value:t,
read:{date:w5(t)},format:k.isInteger(t)?y5:b5}:{value:t,read:t}}var fD=e=>gc(e,t=>t.filter(n=>typeof n==
"string"&&Kt(n)!==void 0).length),gD=(e,t,n)=>({tab:e,values:t.map(r=>x.from({length:n},(o,i)=>pD(r[
i]).
read))});function eb({rows:e}){var n;let t=e.length;for(;t>0&&((n=e[t-1])==null?void 0:n.every(r=>r===
void 0))!==!1;)t-=1;return{rows:e.slice(0,t),width:e.reduce((r,o)=>f.max(r,o.length),1)}}var k5=2e4,
x5=500;function hD(e){let{rows:t,width:n}=eb(e);return t.length>k5||n>x5}function yD(e,t){var o;let n=e.
filter(i=>!i.hidden),r=i=>{let{rows:s,width:a}=eb({...i,rows:i.rows.slice(0,20)});return fD(gD(i.name,
s,a))!==null};return(o=e.find(i=>i.name===t))!=null?o:n.find(r)}function tb(e,t,n){var l;let{rows:r,
width:o}=eb(e),i=(l=fD(gD(t,r,o)))!=null?l:0,s=f.max(0,2-i),a=[...x.from({length:s},()=>[]),...r];a[
1]=
[{value:n,kind:"plain"}];let u=a.map(c=>x.from({length:o},(d,p)=>pD(c[p])));return{values:u.map(c=>c.
map(({value:d})=>d)),formats:u.flatMap((c,d)=>c.flatMap(({format:p},g)=>p===void 0?[]:[{row:d,column:
g,
format:p}])),grid:{tab:t,values:u.map(c=>c.map(({read:d})=>d))},headerRow:i+s,formulas:a.flatMap((c,
d)=>c.
flatMap((p,g)=>d>i+s&&(p==null?void 0:p.formula)!==void 0?[{row:d,column:g}]:[]))}}var T5=/ \u00b7 (?:rumus|formulas): ([A-Z0-9:, ]+)$/;
function Mc({values:e}){var r,o,i,s;let[,t=""]=(i=T5.exec(T((o=(r=e[1])==null?void 0:r[0])!=null?o:
"")))!=
null?i:[],n=[];for(let{row:a,column:u}of t===""?[]:t.split(", ").flatMap(uo))(s=n[a])!=null||(n[a]=[
]),
n[a][u]="=";return n}var S5=/^Lembar Juri \u00b7 (?:dikumpulkan|collected) .* \u00b7 (?:proses|run) ([0-9a-f]{8}) \u00b7 /,
bD=({values:e})=>{var t,n,r,o;return(o=(r=S5.exec(T((n=(t=e[1])==null?void 0:t[0])!=null?n:"")))==null?
void 0:r[1])!=null?o:null};function wD(e,t){let n=f.max(e.values.length,t.grid.values.length);return x.
from({length:n},(r,o)=>o).every(r=>{let[o=[],i=[]]=[e.values[r],t.grid.values[r]],s=f.max(o.length,i.
length);return x.from({length:s},(a,u)=>u).every(a=>{var u,l;return r===1&&a===0||E5((u=o[a])!=null?
u:"",(l=i[a])!=null?l:"")})})}var E5=(e,t)=>typeof e=="object"&&typeof t=="object"?e.date===t.date:e===
t;m();function vD(e,t){if(t.length===0)return e;let n=r=>{var o;return(r.kind==="score"||r.kind==="unreadable")&&
((o=t[r.at.row])!=null&&o[r.at.column])?{...r,formula:!0}:r};return{...e,rows:e.rows.map(
r=>({...r,marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();var C5=/(?:^|[^\p{L}])(?:rekap|recap|gabungan|klasemen)/iu,
R5=/^(?:salinan|copy of|hasil|results?|peringkat|ranking|ringkasan|summary|template|templat|format|blangko|contoh|petunjuk)(?!\p{L})/iu,
D5=/(?:^|[^\p{L}])(?:juri|judge)/iu,kD=e=>h.values(J).some(t=>We(e,t));function Ls(e){let t=e.trim();
return kD(t)||C5.test(t)?!1:R5.test(t)?/^(?:hasil|results?)/i.test(t)&&D5.test(t):!0}var Lc=e=>!Ls(e)&&
!kD(e.trim())&&!/^(?:salinan|copy of|templ|format|blangko|contoh|petunjuk)/i.test(e.trim());var af=new y;
function TD(e,t,n){let r=e.flatMap(i=>{let s=n.get(i);return s===void 0?[]:[{name:i,...s}]}),
o=e.flatMap(i=>{let s=n.has(i)?null:ef(i,t);return s===null?[]:[{name:i,...s}]});return[...r,...o]}
var SD=(e,t)=>e.
stage===t.stage&&e.judge===t.judge;function ED(e,t,n=af){let r=TD(e,t,n);return r.flatMap(o=>{let i=r.
find(s=>SD(s,o));return i===void 0||i===o?[]:[{...o,first:i.name}]})}var nb=/^(?:salinan(?: dari)?|copy of|copy)\s+(?=\S)|\s*\(\d+\)$|\s+(?:copy|salinan)$/iu;
function CD(e,t,n=af){let r=Cr(e,t,n);return e.flatMap(o=>{var a;if(!nb.test(o)||r.some(u=>u.name===
o))return[];let i=o;for(;nb.test(i);)i=i.replace(nb,"").trim();let s=(a=r.find(u=>M(u.name)===M(i)))!=
null?a:ef(i,t);return s===null?[]:[{name:o,stage:s.stage,judge:s.judge}]})}var xD=e=>Q(e).replace(
/\p{N}+/gu,
"#");function RD(e,t,n=af){let r=new w(t.judges.map(s=>xD(s.code))),o=new w(t.stages.map(s=>M(s.name))),
i=new w(Cr(e,t,n).map(s=>s.name));return e.flatMap(s=>{if(i.has(s)||ef(s,t)!==null)return[];let a=qr(
s).find(({left:u,right:l})=>o.has(M(u))&&r.has(xD(l)));return a===void 0?[]:[{name:s,judge:a.right}]}
)}
function Cr(e,t,n=af){let r=TD(e,t,n),o=r.filter((s,a)=>r.findIndex(u=>SD(u,s))===a),[i]=t.stages;
return o.
length>0||i===void 0||t.stages.length>1?o:A5(e,i,Ye(t,i))}function A5(e,t,n){var a,u;let r=new y;for(
let l of e.
filter(Ls))for(let{left:c,right:d}of qr(l)){let p=n.filter(b=>nu(d,b)),[g]=p;g===void 0||p.length>1||
M(c)===""||r.set(M(c),[...(a=r.get(M(c)))!=null?a:[],{name:l,stage:t,judge:g}])}let o=[...r.values()].
map(l=>l.filter((c,d)=>l.findIndex(p=>p.judge===c.judge)===d)),i=f.max(0,...o.map(l=>l.length)),s=o.
filter(l=>l.length===i);return s.length===1?(u=s[0])!=null?u:[]:[]}var nu=(e,t)=>Q(e)!==""&&(Q(e)===
Q(t.code)||M(e)===M(t.name));m();function DD({tables:e,rows:t}){return n=>{switch(n.kind){case"setting":
return ut(e.settings,t.settings.
get(n.key),"value");case"prize":return ut(e.settings,t.prizes.get(n.place),"value");case"entry":
return ut(
e.entries,t.entries[n.index],n.column);case"stage":return ut(e.stages,t.stages[n.index],n.column);
case"criterion":return ut(e.criteria,t.criteria[n.index],n.column);case"judge":return ut(e.judges,t.judges[
n.
index],n.column)}}}m();var O5=(e,t)=>e>0&&(e<1?t>1:e===1&&t>=20),AD=(e,t)=>e.rows.some(n=>t.some(({
name:r,max:o})=>{let i=n.
marks.get(r);return(i==null?void 0:i.kind)==="score"&&O5(i.value,o)})),N5=e=>e.replace(
/"[^"]*"|\\./g,
"").includes("%");function OD(e,t){let n=r=>{var a,u;let{row:o,column:i}=r.at;return r.kind!=="score"||
!N5((u=(a=t[o])==null?void 0:a[i])!=null?u:"")?r:{kind:"unreadable",raw:`${k((r.value*100).toPrecision(
12))}%`,cellValue:r.value,at:r.at,...r.formula&&{formula:!0}}};return{...e,rows:e.rows.map(r=>({...r,
marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();function zc(e){let t=new y;for(let n of e){
let r=t.get(n.id);t.set(n.id,r===void 0?n:{...r,tabs:[
...new w([...r.tabs,...n.tabs])]})}return[...t.values()]}m();m();var Et={COLUMN:["criterion",
"ignore"],ROW:["entry","ignore"],WEIGHTS:["written","totals","equal"],
NAMES:["same"],HIDDEN:["use","ignore"],SUMMARY:["use","ignore"],ODD_TAB:["use","ignore"],STAGE_TABS:
[
"judges"],SIDE_BY_SIDE:[],OTHER_TABLE:[],OWN_CRITERIA:["criteria"]};m();var rb="(?:(?:dewan\\s+)?(?:juri|judge|penilai|panelis)\\s*[.\\-#:]?\\s*(?:\\d{1,2}|[ivx]{1,4}|[a-z])|j\\.?\\s?\\d{1,2})(?![\\p{L}\\p{N}])",
P5=new RegExp(`^(?:(?:nilai|skor|score|total)\\s+)?(${rb}(?:\\s*[(:\u2013-].*)?)$`,"iu"),I5=/^(?:nilai\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)\s*[:.\-\u2013]?\s+(\p{L}.*)$/iu,
F5=new RegExp(`^(${rb})\\s*[-\u2013\xB7|:_/,]*\\s*(\\S.*)$`,"iu"),$5=new RegExp(`^(.*[^\\s\\p{L}\\p{N}]|.*\\s|.*\\))\\s*(${rb})\\s*[)\\]]?$`,
"iu"),_5=new w(["Juri","Nilai Juri","Skor Juri","Dewan Juri","Nilai Dewan Juri","Nama Juri",
"Penilai","Judge","Judges"].map(M));function Ct(e){var n,r,o,i,s,a;let t=e.
replace(/\s+/g," ").trim();return(a=(s=(r=(n=P5.exec(t))==null?void 0:n[1])==null?void 0:r.trim())!=
null?s:(i=(o=I5.exec(t))==null?void 0:o[1])==null?void 0:i.trim())!=null?a:null}function Tn(e){var i,
s,a,u,l;let t=e.replace(/\s+/g," ").trim(),n=F5.exec(t);if(n!==null&&!/^\(/.test((i=n[2])!=null?i:""))
return{label:(s=n[1])!=null?s:"",rest:(a=n[2])!=null?a:""};let r=$5.exec(t),o=((u=r==null?void 0:r[1])!=
null?u:"").replace(/[\s\-\u2013\u00b7|:_/,([]+$/,"");return r===null||o===""?null:{label:(l=r[2])!=null?
l:"",
rest:o}}var po=e=>_5.has(M(e));m();m();var M5=12,L5=["juri","dewanjuri","judge","penilai","panelis"],
ib=e=>L5.includes(M(e));function PD(e){
var t;return sb((t=j5(e))!=null?t:e.map(n=>n.trim()))}function sb(e){let t=new w(e.filter(r=>ND(r)).
map(Q)),n=0;return e.map(r=>{if(ND(r))return ob(r,z5(r)?r:"");do n+=1;while(t.has(`j${n}`));return r.
includes("@")?{...ob(`J${n}`,""),email:r}:ob(`J${n}`,r)})}var ND=e=>[...e].length<=M5&&Q(e)!==""&&!e.
includes("@"),z5=e=>!/\p{N}/u.test(e)&&[...e].length>3;function j5(e){let[t,...n]=e.map(r=>qr(r).filter(
({right:o})=>Q(o)!==""));for(let{left:r,right:o}of[...t!=null?t:[]].sort(B5).reverse()){let i=M(r);
if(i===
""||ib(r))continue;let s=n.map(u=>{var l;return(l=u.find(c=>M(c.left)===i))==null?void 0:l.right}),a=[
o,...s].flatMap(u=>u!=null?u:[]);if(a.length===e.length&&new w(a.map(Q)).size===a.length)return a}
return null}
var B5=(e,t)=>k(e.spaced)-k(t.spaced)||e.at-t.at,U5=/^(?:nama\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)(?:\s+name)?\s*(?:[:=]\s*(.*))?$/i;
function ID({above:e}){var t,n;for(let r of e){let o=r.map(W);for(let[i,s]of o.entries()){let a=U5.exec(
s);if(a===null)continue;let l=(((t=a[1])!=null?t:"").trim()||((n=o.slice(i+1).find(c=>/\p{L}/u.test(
c)))!=null?n:"")).replace(/^[:=\s]+/,"");if(/\p{L}/u.test(l))return l}}return""}var ob=(e,t)=>({...PE,
code:e,name:t});var ab=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|observasi|wawancara|administrasi|berkas|interview/i;
function FD(e){var a;let t=new y;for(let u of e)for(let{left:l,right:c}of qr(u).filter(d=>d.spaced||
/[|:_\-\u2013]/.test(u))){let d=M(l);if(d===""||Q(c)===""||ib(l)||Ct(l)!==null)continue;let p=(a=t.get(
d))!=null?a:{stage:l,tabs:[]};p.tabs.some(g=>Q(g.label)===Q(c))||p.tabs.push({tab:u,label:c}),t.set(
d,p)}let n=[...t.values()].filter(u=>u.tabs.length>1),r=n.map(u=>new w(u.tabs.map(l=>Q(l.label)))),o=(
u,l)=>ab.
test(u.stage)||r.some((c,d)=>d!==l&&u.tabs.some(p=>c.has(Q(p.label)))),i=n.filter(o),s=i.length>1&&e.
every(u=>!W5(u,i));return{sets:s?i:[],unclear:!s&&K5(e)}}var W5=(e,t)=>!t.some(n=>n.tabs.some(r=>r.tab===
e))&&Tn(e)!==null;function K5(e){var n;let t=new y;for(let r of e){let o=Tn(r);if(o===null)continue;
let i=Q(o.label);t.set(i,((n=t.get(i))!=null?n:new w).add(M(o.rest)))}return[...t.values()].some(r=>r.
size>1)}var G5=/(?:^|[^\p{L}])(?:lama|revisi|perbaikan|backup|cadangan|simulasi|uji\s?coba|tes|test|draf|draft|latihan|copy|salinan|old)(?:[^\p{L}]|$)|\(\d\)\s*$/iu,
H5=/(?:^|[^\p{L}])(?:tahun\s+lalu|sebelumnya|tahun\s+kemarin|last\s+year|previous)(?:[^\p{L}]|$)/iu,
$D=/(?:^|\D)((?:19|20)\d\d)(?!\d)/,q5=/(?:^|[^\p{L}])(?:hari|sesi|gelombang|kloter|ronde|day|session|round|batch)(?:[^\p{L}]|$)/iu,
Z5=/juri|judge|penilai|panelis/i,ub=e=>Z5.test(e)||Ct(e)!==null||Tn(e)!==null,_D=e=>{var t;return $D.
test(e)?k((t=$D.exec(e))==null?void 0:t[1]):null},lb=e=>!ub(e)&&qr(e).every(({right:t})=>Q(t)==="")&&
(ab.test(e)||q5.test(e)),jc=e=>`tab/${M(e)}`;function MD(e,t,n){let r=e.map(({tab:s})=>s),o=V5(r);if(
!t&&
o!==null)return n.has(o.id)?[]:[o];let i=r.map(s=>J5(s,r));return i.every(s=>s!==null)?[]:r.flatMap(
(s,a)=>{var c;let u=(c=i[a])!=null?c:null;if(u===null||t&&u!=="old"||n.has(jc(s)))return[];let l=Et.
ODD_TAB;return[{id:jc(s),kind:"ODD_TAB",tab:s,tabs:[s],params:{tab:s,reason:u},options:l,default:
null}]})}
function J5(e,t){let n=t.filter(a=>a!==e);if(G5.test(e))return"old";let r=_D(e),o=r!==null&&n.some(a=>{
var u;return((u=_D(a))!=null?u:r+1)>r});if(H5.test(e)||o)return"time";let i=!ub(e)&&n.length>1&&n.every(
a=>ub(a)),s=lb(e)&&n.some(a=>!lb(a));return i||s?"unlike":null}function V5(e){let[t]=e;return t===void 0||
e.length<2||!e.every(lb)?null:{id:`stages/${e.map(M).join("+")}`,kind:"STAGE_TABS",tab:t,tabs:[...e],
params:{tabs:[...e]},options:Et.STAGE_TABS,default:null}}m();m();m();var fo=(...e)=>new w(e.map(M)),
Y5=[["code",fo("Kode","Code","No. Peserta","Nomor Peserta","Kode Peserta","Kode Inovasi",
"Kode Proposal","Entry Code","No. Registrasi","Nomor Registrasi","No. Pendaftaran",
"Nomor Pendaftaran","No. Dada","Nomor Dada","ID Peserta","ID Inovasi","Kode Registrasi",
"Kode Pendaftaran","Kode Tim","Kode Karya","No. Tim")],["name",fo("Nama","Name","Inovasi",
"Innovation","Peserta","Participant","Participants","Finalis","Finalist","Judul","Title","Entry",
"Entries","Proposal","Karya","Tim","Team","Kelompok","Program","Produk","Usulan","Gagasan","Layanan",
"Aplikasi","Nominasi",
"Nomine","Nominee","Inovator","Peserta Lomba","Karya Inovasi","Proposal Inovasi","Produk Inovasi",
"Program Inovasi","Project","Proyek","Kegiatan","Regu","Kontestan","Calon","Kandidat","Naskah",
"Makalah","Poster","Video","Kampung","Inovasi Daerah")],["institution",fo("Instansi","Institution",
"Unit","OPD","Perangkat Daerah","SKPD","Unit Kerja","Satuan Kerja","Satker","Asal","Unit Pelaksana",
"Agency",
"Organization","Organisation","Organisasi","Lembaga","Dinas","Badan","Bagian","UPTD","UPT",
"Puskesmas","Kelurahan","Desa","Kecamatan","Sekolah","School","RSUD","Rumah Sakit","Kabupaten",
"Kota","Kab/Kota","Provinsi","Daerah","Pemda","Kampus","Perguruan Tinggi","Universitas","Perusahaan",
"Kementerian",
"Unit Organisasi","Unit Penyelenggara","Pengusul","OPD/Unit Kerja","Penyelenggara","Unit Pelayanan",
"Unit Layanan","Wilayah","Instansi/Unit","Asal Daerah","UPP","Posyandu")],["category",fo("Kategori",
"Category","Bidang","Divisi","Division","Golongan","Klaster","Cluster","Kelas","Jenjang")],["judge",
fo("Juri","Judge","Penilai","Dewan Juri","Panelis","Reviewer","Email Juri","Kode Juri","Evaluator")],
["number",fo("No","No. Urut","Nomor","Nomor Urut","Number","Urut","Tahun","Year","Jam","No. Undian",
"ID","Nomor Undian","Undian","No. Tampil","Urutan Tampil","Nomor Tampil","Nr","Nmr","Urutan")],[
"text",fo("Catatan","Notes","Note","Catatan untuk Panitia","Notes to Committee",
"Catatan untuk Peserta",
"Ket","Notes to Entrant","Keterangan","Komentar","Comment","Comments","Saran","Masukan","Paraf",
"Ulasan","Tanda Tangan","TTD","Signature","Tanggal","Date","Timestamp","Stempel Waktu","Cap Waktu",
"Alasan","Email","Surel","No. WA","No. HP","Telepon","Phone","Narahubung","Kontak","Contact",
"Alamat","Status","Tautan","Link","URL","Tautan Proposal","Uraian","Deskripsi","Description",
"Penjelasan","Bukti",
"Waktu","Jenis Unit","Unit Type","Rekomendasi","Recommendation","Ringkasan","Predikat","Verifikator",
"Lokasi","Penanggung Jawab","PIC","Ketua Tim","Ketua","Anggota","Reason","Proposal Link",
"Saran dan Masukan")]],X5=fo("Total","Jumlah","Jml","Sum","Subtotal","Sub Total","Grand Total",
"Rata-rata","Rata2","Rerata","Average","Mean","Avg","Nilai Akhir","Skor Akhir","Hasil Akhir","Hasil",
"Final","Final Score","Result","NA","Akhir","Persentase","Percentage","Persen","Terbobot",
"Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min","Bobot","Weight",
"Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Skor x Bobot","Nilai Tertimbang",
"Skor Tertimbang","Nilai Terbobot","Skor Terbobot","Total Keseluruhan","Konversi","NR"),Q5=/^[\s]*[\u03a3\u01a9\u2211][\s\p{L}]*$/u,
e4=fo("Peringkat","Rank","Ranking","Rangking","Juara","Place","Posisi","Rangkin","Pemeringkatan"),t4=/(?:^|[^\p{L}])(?:peringkat|rank(?:ing)?|rangking|juara|urutan\s+juara)(?:[^\p{L}]|$)/iu,
n4=/^(?:hadir|kehadiran|izin|ijin|sakit|alpa|alfa|absen|umur|usia|age|tinggi|berat|harga|price|volume|vol|anggaran|budget|realisasi|pagu|stok|gaji|honor|honorarium|tarif|hp|nohp|nowa|telepon|telp|notelp|notelepon|phone|wa|whatsapp|nip|nik|rt|rw|kodepos|jumlah(?:peserta|orang|anggota|barang|unit|biaya|anggaran|hari|juri|halaman|penduduk|pegawai)|qty|kuantitas|durasi|jarak|luas|npwp|rekening|norekening)(?:rp|rupiah|tahun|cm|kg|orang|menit|hari)?$/,
cb=/^(?:nama|name|judul|title|asal|daftar|unit|jenis|nilai|skor|score)\s+(?:of\s+|dari\s+)?/i,r4=/\s+(?:pengusul|peserta|penyelenggara|pelaksana|lomba|terdaftar|name|juri|(?:yang|yg)\s+(?:dinilai|diusulkan|dilombakan))$/i,
o4=["name","code","institution","category"],LD=e=>e.replace(/\s+/g," ").trim(),zD=e=>e.replace(
/\s*[([][^()[\]]*[)\]]\s*$/,
"");function jD(e){var n,r;let t=M(e);return t===""?null:e4.has(t)?"rank":X5.has(t)?"sum":(r=(n=Y5.find(
([,o])=>o.has(t)))==null?void 0:n[0])!=null?r:null}function uf(e){var s,a,u,l;let t=jD(e);if(t!==null)
return t;let n=e.replace(cb,""),r=(l=(u=(s=cb.exec(e))==null?void 0:s[1])!=null?u:(a=cb.exec(e))==null?
void 0:a[0])!=null?l:"";if(n!==e){let c=uf(n);if(/^(?:nilai|skor|score)/i.test(r))return c==="sum"||
c==="rank"?c:null;if(c!==null)return c}let o=e.replace(r4,"");return o===e?null:uf(o)}function Ke(e){
var a;let t=LD(e);if(Q5.test(t))return"sum";let n=jD(t);if(n!==null)return n;if(n4.test(M(t)))return"matter";
let r=uf(t);if(r!==null)return r;let o=zD(t);if(o!==t&&o!==""){let u=Ke(o);if(u!==null)return u}
if(t4.test(t))return"rank";let i=t.split(/\s*[/,&+|\n]\s*|\s+(?:dan|atau|and|or)\s+/i).filter(u=>u.trim(
)!==
"");if(i.length<2)return null;let s=i.map(u=>uf(u));return s.every(u=>u!==null)&&(a=o4.find(u=>s.includes(
u)))!=null?a:null}var i4=/[\u03a3\u01a9\u2211]|(?:^|[^\p{L}])(?:total|jumlah|jml|sum|subtotal|rata|rata2|rerata|rataan|average|avg|mean|akhir|final|terbobot|tertimbang|weighted|persentase|konversi)(?:[^\p{L}]|$)/iu;
function Fi(e){let t=Ke(e);return t==="sum"||t!=="matter"&&i4.test(e)}var s4=/pengurang|penalt|potongan|\bminus\b|pelanggaran|denda|diskon|deduction/i,
BD=e=>s4.test(e),a4=fo("Hasil","Result","Final","Konversi","Akhir"),go=e=>{let t=Ke(e);return t==="matter"||
t===null||[e,zD(LD(e))].some(n=>a4.has(M(n)))};var u4=new w(["number","sum","rank","text"]),UD=new w(
["Nilai","Skor","Score","Scores","Poin","Point",
"Points"].map(M)),WD=e=>UD.has(e),$i=e=>M(e)===""||u4.has(Ke(e))||Kt(e)!==void 0||jr.columns.some(t=>We(
e,t.header));function KD(e){let t=e.filter(n=>!UD.has(n));return t.length>0?t:[...e]}function GD({
tables:e,criteria:t},n,r){let o=new w(t.map(M)),i=[...t],s=e.flatMap(a=>a.columns.filter(
u=>(u.kind==="numbers"||u.isMeant&&u.max!==null)&&!o.has(u.key)).map(u=>({table:a,one:u})));for(let{
table:a,one:u}of s){let l=`column/${u.key}`,c=r.get(l);c==="criterion"&&!i.some(p=>M(p)===u.key)&&i.
push(u.name);let d=t.some(p=>Gr(p,u.name)&&!a.columns.some(({key:g})=>g===M(p)));c===void 0&&!d&&n.push(
l4(l,a,u))}return i}var l4=(e,{tab:t},{column:n,key:r,name:o})=>({id:e,kind:"COLUMN",tab:t,tabs:[t],
params:{header:o,column:Wn(n),doubt:WD(r)?"sum-misfit":"some-tabs"},options:Et.COLUMN,default:null});
m();m();var c4=/kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|benefit|dampak|impact|replika|disebar|keberlanjut|berkelanjut|sustain|efektif|effective|efisien|presentasi|penyajian|substansi|inovatif|relevansi|kualitas|mutu/i,
_i=e=>c4.test(e);m();var d4=/^(?:nilai|skor|score|scores|poin|points?|angka|huruf|predikat|grade|mutu|n|s|sn|mentah|asli|raw|skala|juri)$/,
HD=/^(?:bobot|weights?|b|kriteria|persen|persentase)$/,qD=/^(?:[x\u00d7*]|kali|nb|bn|nxb|bxn|sxb|bxs|n\u00d7b|s\u00d7b|b\u00d7n|b\u00d7s|terbobot|berbobot|tertimbang|weighted|akhir|final|hasil|konversi|jumlah|jml|total|subtotal|sub)$/,
ZD=/^[\d%]+$/,db=e=>e.toLowerCase().split(/[^\p{L}\p{N}%\u00d7*]+/u).filter(t=>t!==""),JD=(e,...t)=>{
let n=db(
e);return n.length>0&&n.every(r=>t.some(o=>o.test(r)))},zs=e=>Ke(e)==="text"||JD(e,d4,HD,qD,ZD),mb=e=>JD(
e,HD,ZD)&&db(e).some(t=>/^(?:bobot|weights?|b)$/.test(t)),VD=e=>zs(e)&&db(e).some(t=>qD.test(t)),m4=/(?:^|[^\p{L}])(?:(?:nilai|skor|score|bobot|n|s|b)\s*[x\u00d7*]\s*(?:nilai|skor|bobot|weight|n|s|b|\d)|[x\u00d7*]\s*\d|nxb|sxb|bxn|bxs|terbobot|tertimbang|weighted)/iu,
Bc=e=>m4.test(e);function YD(e){var n,r,o,i;let t=e.trim();return mb(t)?"":(i=(o=(n=/^(?:bobot|weight(?:\s+of)?)\s+(\S.*)$/i.
exec(t))==null?void 0:n[1])!=null?o:(r=/^(\S.*)\s+(?:bobot|weight)$/i.exec(t))==null?void 0:r[1])!=null?
i:null}var p4=/^(.*\S)\s*(?:\s[-\u2013\u2014|:]\s*|[-\u2013\u2014|:]\s)\s*(\S.*)$/u;function XD(e,t,
n){var l,c;let r=t.
flatMap(d=>{var b;let[,p="",g=""]=(b=p4.exec(d))!=null?b:[];return p===""||_i(g)||zs(g)?[]:[{name:d,
left:M(p)}]}),o=r.filter(({left:d})=>r.filter(p=>p.left===d).length>1).map(({name:d})=>d),i=`judges/${o.
map(M).join("+")}`,[s]=o,[a]=e;if(s===void 0||a===void 0||n.has(i))return null;let u=(c=(l=a.columns.
find(d=>it(d.name,{name:s})))==null?void 0:l.column)!=null?c:0;return{id:i,kind:"OWN_CRITERIA",tab:a.
tab,cell:`${Wn(u)}${a.above.length+1}`,tabs:e.map(({tab:d})=>d),params:{headers:o},options:Et.OWN_CRITERIA,
default:null}}m();m();m();var f4=/^-?\d{1,4}(?:[.,]\d+)?\s*(?:\/\s*\d+.*|(?:dari|of|out of)\s+\d+|poin|points?|pts?\.?|nilai|%|[-\u2013:=(]\s*[^\d].{0,40})$/i,
g4=/^(?:#[A-Z/0!?]+[!?]?|loading\s*(?:\.{3}|\u2026)?|memuat\s*(?:\.{3}|\u2026)?)$/i;function Hn(e){
if(e===
void 0||ee(e))return"blank";if(typeof e=="number")return"number";if(typeof e=="boolean")return"check-box";
if(typeof e=="object")return"date";if(yt(e.replace(/\s*%\s*$/,""))!==null)return"number";if(We(
e,Pn))return"recused";let t=e.trim();return g4.test(t)?"failed":f4.test(t)?"score-text":"text"}var $t=e=>yt(
typeof e=="string"?e.replace(/\s*%\s*$/,""):e),ho=e=>e!=="blank"&&e!=="text";m();var QD=/^(?:jumlah|jml|total|sum|rata|rata2|rerata|rataan|mean|average|avg|tertinggi|terendah|maksimum|maksimal|minimum|minimal|maks|max|min|simpangan|deviasi|n|stdev|sd|std|median|subtotal|subjumlah|modus|varian|varians|highest|lowest|banyaknya|count|terbesar|terkecil|persentase)$/,
eA=/^(?:nilai|skor|score|scores|poin|points|baku|standar|standard|deviation|akhir|keseluruhan|per|kriteria|aspek|juri|penilaian|persen|data|sub|grand|peserta|semua|dari|the|of|all|umum|kelas|kolom|seluruh|final|hasil|faktor)$/,
lf=/^(?:bobot|weight|weights|pembobotan|proporsi|porsi|koefisien|presentase|pengali)$/,pb=/^(?:maks|maksimum|maksimal|max|maximum|ideal|tertinggi|rentang|skala)$/,
tA=/^(?:contoh|example|misal(?:nya)?|sample)(?:\s|$|[:(.])/i,h4=/^(?:contoh|example|misal(?:nya)?|sample)\s*(?:$|[:(.]|(?:pengisian|isian|cara|nilai|penilaian|format|peserta|saja|inovasi|entry|row)(?!\p{L}))/iu,
gb=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");function fb(e){let t=gb(e);return t.
some(n=>QD.test(n))&&t.every(n=>QD.test(n)||eA.test(n))}var ru=(e,t)=>{let n=gb(e);return n.some(r=>t.
test(r))&&n.every(r=>t.test(r)||eA.test(r)||lf.test(r)||/^\d+$/.test(r))},ou=e=>ru(e,lf);function nA(
e){
let{code:t,name:n,label:r,first:o,hasScores:i,isFirst:s}=e;if(e.isOpen&&r!==""){if(tA.test(r))return"example";
if(i&&ru(r,lf)&&!ru(r,pb))return"weight";if(i&&s&&ru(r,pb))return"maximum";if(fb(r))return s&&
i?"maximum":"statistic"}return fb(t)?"statistic":n!==""?null:fb(o)?"statistic":i&&ru(o,lf)?"weight":
i&&ru(o,pb)?"maximum":null}var rA=(e,t)=>tA.test(e)?!t||!h4.test(e):gb(e).length===1;var y4=new w([
"Maks","Maksimum","Maksimal","Max","Maximum","Skor Maks","Nilai Maks","Nilai Maksimal",
"Skor Maksimal"].map(M)),b4=e=>y4.has(M(e));function oA(e,t,n){let r=a=>a.map(w4).find(u=>u!==null),
o=r(e.map(a=>t.map(u=>{var l,c;return(c=(l=a.columns.find(d=>it(d.name,{name:u})))==null?void 0:l.weight)!=
null?c:null})));if(o!==void 0)return{weights:o,from:"headers"};let i=r(e.map(a=>yb(a,t)));if(i!==void 0)
return{weights:i,from:"row"};let s=r(e.map(a=>hb(a,t,n)));return s===void 0?{weights:t.map(()=>1),
from:"equal"}:{weights:s,from:"products"}}function hb({columns:e,totals:t},n,r){let o=n.map((s,a)=>{
var c,
d,p;let u=(c=e.find(g=>it(g.name,{name:s})))==null?void 0:c.column,l=t.find(({from:g})=>g.length===1&&
g[0]===u);return l===void 0?null:((d=l.weights[0])!=null?d:0)*((p=r[a])!=null?p:1)}),i=o.reduce((s,a)=>s+
(a!=null?a:0),0);return o.map(s=>s===null?null:f.round(s/i*1e6)/1e4)}var yb=(e,t)=>sA(e,t,ou),iA=(e,
t)=>sA(
e,t,b4);function sA(e,t,n){let r=t.map(a=>e.columns.find(u=>it(u.name,{name:a}))),o=f.min(...r.map(a=>{
var u;return(u=a==null?void 0:a.column)!=null?u:0})),i=new w(e.lines.map(({values:a})=>a)),s=e.values.
find(a=>{if(i.has(a))return!1;let[u]=a.slice(0,o).filter(l=>!ee(l));return typeof u=="string"&&n(u)}
);
return r.map(a=>a===void 0?null:$t(s==null?void 0:s[a.column]))}function w4(e){let t=e.flatMap(r=>r!==
null&&r>=0?r:[]),n=t.reduce((r,o)=>r+o,0);return t.length<e.length||n<=0?null:iu(t)}function iu(e){
let t=e.
reduce((n,r)=>n+r,0);return f.abs(t-1)<1e-6?e.map(n=>f.round(n*1e6)/1e4):[...e]}var su=e=>e.reduce((
t,n)=>t+n,0),uA=e=>f.round(e*1e4)/1e4,lA=e=>e.map(t=>uA(t/su(e)*100));function cA(e,t,n,r){
var p,g;let o=`weights/${t.map(M).join("+")}`,{taken:i}=n,s=v4(e,t,n),[a]=s;if(a===void 0)return{
weights:[
...i],question:null};let u=s.filter(({option:b,weights:v})=>b==="totals"||v.every(O=>O>0)),l=r.get(o);
if(l==="equal")return{weights:t.map(()=>1),question:null};let c=u.find(({option:b})=>b===l);if(c!==void 0)
return{weights:c.weights,question:null};let d={id:o,kind:"WEIGHTS",tab:(g=(p=e[0])==null?void 0:p.tab)!=
null?g:"",tabs:e.map(b=>b.tab),params:{criteria:[...t],weights:a.weights,sum:uA(su(a.weights)),from:
a.
from,...a.tab===void 0?{}:{tab:a.tab}},options:Et.WEIGHTS.filter(b=>b==="equal"||u.some(({option:v})=>v===
b)),default:a.from==="headers"?null:a.option};return{weights:[...i],question:d}}function v4(e,t,{
taken:n,
max:r,elsewhere:o}){let s=n.some(c=>c!==n[0])&&!k4(e,t)?null:x4(e,t),a=E4(e,t,r),u=[];if(s!==null?u.
push({option:"written",from:"headers",weights:s}):(o==null?void 0:o.from)==="written"&&u.push({
option:"written",from:o.isOwn?"beside":"elsewhere",weights:o.weights,tab:o.tab}),a!==null)u.push({
option:"totals",from:"totals",weights:a});else if((o==null?void 0:o.from)==="totals"){let c=lA(o.weights.map(
(d,p)=>{
var g;return d*((g=r[p])!=null?g:1)}));u.push({option:"totals",from:"recap",weights:c,tab:o.tab})}
return u.
some(({from:c,weights:d})=>c==="headers"||!aA(d,n))?u.filter(({from:c,weights:d})=>c==="headers"||c===
"totals"||!aA(d,n)):[]}var k4=(e,t)=>e.some(({columns:n})=>n.some(r=>r.weight!==null&&t.some(o=>it(r.
name,{name:o}))));function x4(e,t){for(let n of e){let r=t.map(i=>{var s,a;return(a=(s=n.columns.find(
u=>it(u.name,{name:i})))==null?void 0:s.weight)!=null?a:null}),o=r.flatMap(i=>i!=null?i:[]);if(o.length!==
0)return o.length===t.length&&f.abs(su(o)-100)<.5||o.length===t.length&&new w(o).size===1?null:r.map(
i=>i!=null?i:0)}return S4(e,t)}var T4=/(\d+(?:[.,]\d+)?)\s*(?:%|persen)|(?:bobot|weight|\bB)\s*[=:]?\s*(\d+(?:[.,]\d+)?)|\(\s*[x\u00d7]?\s*(\d+(?:[.,]\d+)?)\s*\)|\s(\d{1,3})$/i;
function S4(e,t){let[n]=e;if(n===void 0||t.length<2)return null;let r=yb(n,t);if(r.some(a=>a!==null)&&
r.some(a=>a===null))return r.map(a=>a!=null?a:0);let o=t.map(a=>{var c,d,p,g;let u=(d=(c=n.columns.find(
b=>it(b.name,{name:a})))==null?void 0:c.column)!=null?d:-1,l=(p=n.headers[u])!=null?p:"";return{
header:l,
number:(g=T4.exec(l))==null?void 0:g.slice(1).find(b=>b!==void 0)}}),i=o.flatMap(({number:a})=>a===void 0?
[]:k(a.replace(",",".")));if(new w(i).size<2)return null;let s=o.some(({header:a})=>/%|persen|bobot|weight|\(\s*(?:[x\u00d7]\s*\d|0[.,]\d)/i.
test(a));return i.length===t.length&&(s?[1,10,100]:[100]).some(a=>f.abs(su(i)-a)<1e-6)?i:s&&i.length>
0?t.map((a,u)=>{var l,c,d;return k((d=(c=(l=o[u])==null?void 0:l.number)==null?void 0:c.replace(",",
"."))!=null?d:0)}):null}function E4(e,t,n){for(let r of e){let o=hb(r,t,n);if(o.every(a=>a!==null))return o;
let{columns:i,totals:s}=r;for(let{from:a,weights:u}of s){let l=t.map((c,d)=>{var b,v,O;let p=(b=i.find(
N=>it(N.name,{name:c})))==null?void 0:b.column,g=p===void 0?-1:a.indexOf(p);return g<0?null:((v=u[g])!=
null?v:0)*((O=n[d])!=null?O:1)});if(!(a.length!==t.length||l.some(c=>c===null)))return lA(l.map(c=>c!=
null?c:0))}}return null}function aA(e,t){let[n,r]=[su(e),su(t)];return e.every((o,i)=>{var s;return f.
abs(o/n-((s=t[i])!=null?s:0)/r)<.005})}m();m();m();function bb(e,t){let n=t===1?"":` (${t})`;return e.slice(
0,31-n.length)+n}var wb="Lembar Juri \xB7 ",
dA=e=>wb+e,vb=e=>typeof e=="string"&&e.startsWith(wb),Sn=e=>{var t;return vb((t=e.values[1])==null?
void 0:
t[0])};function Rt(e,t,n,r,o,i,s=""){let a=u=>[u,...r.slice(1).map(()=>"")];return{name:e,values:[a(
t),a([wb+n,s].filter(u=>u!=="").join(" \xB7 ")),r.map(u=>u.header),...o.map(u=>r.map(l=>l.value(u)))],
headerRow:2,frozenColumns:i,widths:r.map(u=>u.width),formats:r.map(u=>{var l;return(l=u.format)!=null?
l:""}),layout:s}}m();m();m();m();m();var Uc="Nilai",js=e=>typeof e=="string"?e.trim():"";function mA(
e,{placeOf:t}){if(t===void 0)return e;
let n=new y([...e.columns].map(([o,i])=>[o,i.map(s=>t({row:-1,column:s}).column)])),r=e.rows.map(o=>(
{
...o,marks:new y([...o.marks].map(([i,s])=>[i,{...s,at:t(s.at)}]))}));return{...e,totalColumn:null,
columns:n,
rows:r}}var kb=$("Juri","Judge","Nama Juri","Judge Name","Kode Juri","Penilai","Nama Penilai",
"Dewan Juri","Nama Dewan Juri","Panelis","Reviewer","Email Juri"),C4=$("Email","Email Address",
"Alamat Email","Username","Nama Pengguna"),R4=$("Timestamp","Timestamp","Stempel Waktu","Cap Waktu"),
pA=$("Kriteria","Criterion","Kriteria Penilaian","Aspek","Aspek Penilaian","Indikator","Komponen",
"Unsur"),xb=$("Nilai",
"Score","Skor","Value","Poin","Points"),fA=e=>We(e,xb),gA=e=>e.some(t=>We(t,kb))&&e.some(t=>We(t,pA))&&
e.some(t=>We(t,xb));function D4(e){for(let[t,n]of e.values.slice(0,ki).entries()){let r=n.map(js),o=l=>r.
findIndex(c=>We(c,l)),i=l=>r.findIndex(c=>Kt(c)===l),s=o(kb)>=0||o(R4)<0?o(kb):o(C4),[a,u]=[i("code"),
i("name")];if(s>=0&&(a>=0||u>=0)){let[l,c]=[o(pA),o(xb)];return{header:t,judge:s,code:a,name:u,
criterion:l,
score:c}}}return null}function hA(e){let t=D4(e);if(t===null)return null;let n=u=>W(u[t.judge]),r=e.
values.slice(t.header+1),o=u=>!ee(u[t.code])||!ee(u[t.name]),i=new y;for(let u of r){let l=M(n(u));l!==
""&&o(u)&&!i.has(l)&&i.set(l,n(u))}if(i.size<2)return null;let s=t.criterion>=0&&t.score>=0,a=s?O4(r,
t):[];return{tab:e.tab,layout:s?"list":"rows",views:[...i].map(([u,l])=>{let c=d=>M(n(d))===u;return s?
N4(e,t,a,l,c):A4(e,t,l,c)})}}function A4(e,{header:t,judge:n},r,o){var a;let i=((a=e.values[0])!=null?
a:[]).map(()=>""),s=e.values.map((u,l)=>l===t?u.map((c,d)=>d===n?"":c):l<t||o(u)?u:i);return{label:r,
grid:{tab:e.tab,values:s}}}function O4(e,{criterion:t}){let n=new y;for(let r of e){let o=W(r[t]);M(
o)!==""&&!n.has(M(o))&&n.set(M(o),o)}return[...n].map(([r,o])=>({key:r,name:o}))}function N4(e,t,n,r,
o){
var I,F,_,L;let{header:i,judge:s,code:a,name:u,criterion:l,score:c}=t,d=(F=(I=e.values[i])==null?
void 0:
I.length)!=null?F:0,p=[s,l,c],g=new y,b=new y,v=new y,O=x.from({length:d+n.length},()=>"");for(let[U,
z]of e.values.entries()){if(U<=i||!o(z))continue;let j=n.findIndex(oe=>oe.key===M(W(z[l]))),G=Q(W(z[
a]))||
M(W(z[u]));if(j<0||G==="")continue;let q=(_=v.get(G))!=null?_:[],X=q.find(oe=>!g.has(`${oe},${d+j}`)),
ge=X!=null?X:U;X===void 0&&(v.set(G,[...q,U]),b.set(U,O.map((oe,we)=>{var ze;return p.includes(we)?
"":
(ze=z[we])!=null?ze:""})));let K=b.get(ge);K!==void 0&&(K[d+j]=(L=z[c])!=null?L:""),g.set(`${ge},${d+
j}`,{row:U,column:c})}let N=e.values.map((U,z)=>{var j;return z===i?[...U.map((G,q)=>p.includes(q)?
"":
G),...n.map(G=>G.name)]:(j=b.get(z))!=null?j:O}),P=({row:U,column:z})=>{var j;return(j=g.get(`${U},${z}`))!=
null?j:{row:U,column:z<d?z:U<0?c:f.max(a,u)}};return{label:r,grid:{tab:e.tab,values:N},placeOf:P}}m(
);var yA=4,bA=15,P4=new w(["Aspek Penilaian","Aspek","Kriteria","Kriteria Penilaian","Nilai","Skor",
"Penilaian","Komponen","Unsur","Komponen Penilaian","Indikator","Indikator Penilaian",
"Unsur Penilaian",
"Score","Scores","Criteria","Aspek yang Dinilai","Kriteria yang Dinilai","Hal yang Dinilai",
"Nilai Kriteria","Nilai per Kriteria","Poin","Assessment","Bobot","Uraian","Pertanyaan","Pernyataan",
"Parameter","Sub Unsur","Butir","Butir Penilaian","Sub Kriteria","Sub Aspek","Uraian Penilaian",
"Nilai Aspek","Skor Penilaian","Nilai (0-100)","Unsur yang Dinilai","Aspek Nilai"].map(M)),Rr=e=>P4.has(
M(He(e).
name)),I4=new w(["code","name","institution","category","judge","number"]),au=e=>{var t;return I4.has(
(t=Ke(e))!=null?t:"")&&He(e).weight===null},Li=e=>Hn(e)==="text"&&!/^[\s\d().,\u2013-]+$/.test(W(e)),
Mi=e=>!ee(
e);function Tb(e,t){let n=F4(e,t);if(n===null)return null;let[r,o]=[n,n];for(;o-r+1<yA&&_4(e,r,o);)o+=
1;for(;o-r+1<yA&&L4(e,r,o);)r-=1;return{top:r,bottom:o,columns:vA(e,r,o)}}function wA(e,t,n){let r=(
{
values:s},a)=>{var u;return((u=s[a])!=null?u:[]).map(l=>M(W(l))).join(`
`).trim()},o=n.find(({grid:s,block:a})=>{let u=a.bottom-a.top,l=x.from({length:u+1},(c,d)=>d);return u>
t.bottom-t.top&&l.every(c=>r(s,a.top+c)===r(e,t.top+c))});if(o===void 0)return t;let i=t.top+o.block.
bottom-o.block.top;return{top:t.top,bottom:i,columns:vA(e,t.top,i)}}function F4({values:e},t){let[n,
r]=[-1,0];for(let[i,s]of e.slice(0,ki).entries()){let[a,u]=[0,!1];for(let[l,c]of s.entries()){if(!Li(
c))continue;let d=Ke(c)!==null||t(c)||Ct(c)!==null;au(c)&&(u=!0),a+=1+(d?2:0)+(Wc(e,i,l)?1:0)}s.filter(
Li).length<2&&!u||a>r&&([n,r]=[i,a])}if(n<0)return null;let o=i=>i.map(W).join(`
`);return e.findIndex(i=>{var s;return o(i)===o((s=e[n])!=null?s:[])})}function Wc(e,t,n){let r=e.slice(
t+1,t+1+bA).map(o=>Hn(o[n])).filter(o=>o!=="blank");return r.filter(ho).length*2>r.length}function $4(
e,t,n){
let r=e.slice(t+1,t+1+bA),o=r.findIndex(s=>s.every(a=>!Mi(a)));return(o<1?r:r.slice(0,o)).some(s=>Li(
s[n]))&&!Wc(e,t,n)}function _4({values:e},t,n){var d;let r=(d=e[n+1])!=null?d:[],o=[...r.keys()].filter(
p=>Mi(r[p]));if(!o.some(p=>Li(r[p])))return!1;let i=p=>{var g;return(g=e.slice(t,n+1).map(b=>W(b[p])).
find(b=>b!==""))!=null?g:""},s=e.slice(t,n+1),a=p=>{var b;let g=i(p);return g===""?s.some(v=>v.slice(
0,p).some(Mi)):Rr(g)||Ct(g)!==null||M4((b=e[n])!=null?b:[],p)};if(o.some(p=>au(i(p))))return!1;let u=o.
some(p=>Wc(e,n+1,p))&&o.every(p=>!$4(e,n+1,p)),l=[...r.keys()].some(p=>au(i(p))&&ee(r[p])),c=p=>Li(r[
p])&&
Wc(e,n+1,p);return!o.every(p=>Li(r[p]))&&!(l&&o.some(c))||!o.every(a)&&!(u&&(o.some(a)||l))?!1:o.some(
p=>Wc(e,n+1,p))||o.some(p=>{var g;return ee((g=e[n])==null?void 0:g[p])})}var M4=(e,t)=>t+1<e.length&&
ee(e[t+1]);function L4({values:e},t,n){var c;let[r,o]=[e[t-1],(c=e[t])!=null?c:[]];if(r===void 0)return!1;
let i=[...r.keys()].filter(d=>Mi(r[d]));if(i.length===0||!i.every(d=>Li(r[d])))return!1;let s=i.map(
d=>W(r[d]));if(s.some(d=>{var p;return((p=d.match(/\d\s*%/g))!=null?p:[]).length>1})||s.some(d=>d.startsWith(
":")))return!1;let a=e.slice(t,n+1),u=d=>a.every(p=>ee(p[d]));if(i.some(d=>au(W(r[d]))&&u(d)))return!0;
let l=[...o.keys()].find(d=>Li(o[d])&&!au(W(o[d])));return l===void 0||i.some(d=>d<l)||i.every(d=>ee(
o[d]))?!1:s.length>1||s.some(d=>Rr(d)||Ct(d)!==null||Tn(d)!==null||po(d)||He(d).weight!==null)}
function vA({
values:e},t,n){var s,a;let r=e.slice(t,n+1),o=(a=(s=e[t])==null?void 0:s.length)!=null?a:0,i=(u,l)=>r.
slice(u+1).some(c=>Mi(c[l]));return x.from({length:o},(u,l)=>{var b,v;let c=r.flatMap((O,N)=>Mi(O[l])?
[{row:N,text:W(O[l])}]:[]),[d]=c.slice(-1),p=(b=d==null?void 0:d.row)!=null?b:-1,g=r.slice(0,f.max(0,
p)).flatMap((O,N)=>{if(Mi(O[l]))return[W(O[l])];for(let P=l-1;P>=0;P-=1){if(!Mi(O[P]))continue;let I=W(
O[P]);return i(N,P)&&!au(I)?[I]:[]}return[]});return{text:(v=d==null?void 0:d.text)!=null?v:"",
groups:g}})}m();m();var df=e=>e!==""&&!Rr(e)&&!po(e)&&Vy(e)===null;function kA(e,t){var i;let n=t?
new w:j4(e),r=e.columns.
map(({text:s,groups:a},u)=>{var O,N,P,I;let l=Ke(s)===null||n.has(u)?a.filter(df):[],c=n.has(u)?s:"",
d=c===""?s:(O=l.pop())!=null?O:"",{name:p,weight:g}=He(d),b=(N=g!=null?g:a.map(Vy).find(F=>F!==null))!=
null?N:null,v=(P=qo(d))!=null?P:c===""?null:B4(c);return{column:u,text:d,own:c,group:t?"":(I=l.slice(
-1)[0])!=null?I:"",name:p,weight:b,max:v}});for(let s of r)s.own!==""&&((i=s.weight)!=null||(s.weight=
U4(r,s.text)));let o=t?r.map(s=>s.weight):K4(r);return r.map((s,a)=>{var b;let u=z4(r,s)?`${He(s.group).
name} - ${s.name}`:s.name,l=(b=o[a])!=null?b:null,d=u!==s.name||l!==He(s.text).weight||s.own!==""?W4(
u,l,s.max):s.text,p={column:s.column,weight:l,max:s.max,group:s.group};if(s.own==="")return{...p,
header:d,
name:u,part:null};let g=`${u} - ${s.own}`;return{...p,header:g,name:g,part:{own:s.own,criterion:u,
header:d}}})}
var z4=(e,t)=>t.group!==""&&!Fi(t.name)&&e.some(n=>n!==t&&M(n.name)===M(t.name)&&(t.own===""||n.own===
""||n.text!==t.text));function j4({columns:e}){let t=e.flatMap(({text:i,groups:s},a)=>{var l;let u=M(
(l=s.filter(df).slice(-1)[0])!=null?l:"");return u===""||i===""?[]:[{column:a,group:u,text:i}]}),n=new w(
t.flatMap(({group:i,text:s})=>zs(s)?[]:i)),r=t.filter(({group:i})=>!n.has(i)),o=i=>new w(r.filter(({
text:s})=>cf(s)===i).map(({group:s})=>s)).size;return new w(r.filter(({text:i})=>o(cf(i))>1).map(({
column:i})=>i))}
var cf=e=>M(e.replace(/\d+(?:[.,]\d+)?\s*%/g,""))||"%",B4=e=>{var n,r;let t=(r=qo(e))!=null?r:(n=/\d\s*(?:-|\u2013|s\.?\/?d\.?|sampai)\s*(\d+)\s*$/i.
exec(e))==null?void 0:n[1];return t===void 0?null:k(t)},U4=(e,t)=>{var n;return(n=e.flatMap(r=>{var o;
return r.own!==""&&r.text===t?(o=He(r.own).weight)!=null?o:[]:[]})[0])!=null?n:null},W4=(e,t,n)=>[e,
...n===null?[]:[`(0-${n})`],...t===null?[]:[`(${f.round(t*1e4)/1e4}%)`]].join(" ");function K4(e){
var n;
let t=new y;for(let r of e.filter(({name:o})=>!Fi(o)||go(o))){let o=(n=t.get(r.group))!=null?n:[],i=r.
own===""||!o.some(({text:s})=>s===r.text);He(r.group).weight!==null&&i&&t.set(r.group,[...o,r])}
return e.
map(r=>{var u;let o=t.get(r.group),i=He(r.group).weight;if(o===void 0||i===null||!o.some(({text:l})=>l===
r.text))return r.weight;let s=o.flatMap(({weight:l})=>l!=null?l:[]);if(s.length===0)return i/o.length;
let a=s.reduce((l,c)=>l+c,0);return s.length<o.length||f.abs(a-i)<.5?r.weight:f.abs(a-100)<.5?((u=r.
weight)!=null?u:0)*i/100:r.weight})}var G4=/^(?:pak|bpk|bapak|bu|ibu|mas|mbak|sdri?|h|hj|drs?|dra|ir|prof|mr|mrs|ms)\.?\s+\p{L}/iu,
H4=/,\s*(?:[SM]\.\s?\p{L}|SH|SE|MM|MSi|MPd)/u;
function xA(e,t){let n=e.columns.flatMap(({text:i})=>{var s,a,u;return(u=(a=Ct(i))!=null?a:(s=Tn(i))==
null?void 0:s.label)!=null?u:[]});if(new w(n.map(M)).size>1||e.columns.some(({groups:i})=>i.some(s=>Ct(
s)!==null||po(s))))return!0;let r=q4(e),o=[...r.values()].flatMap((i,s,a)=>a.slice(s+1).flatMap(u=>{
let l=[...i].filter(c=>u.has(c));return l.length*2>f.min(i.size,u.size)?l:[]}));return o.length===0?
!1:!o.every(zs)||!J4([...r.keys()],new w(o.filter(Z4)),t)}function q4({columns:e}){var n;let t=new y;
for(let{text:r,groups:o}of e)for(let i of o.filter(df))t.set(i,((n=t.get(i))!=null?n:new w).add(r.replace(
/\d+(?:[.,]\d+)?\s*%/g,"").toLowerCase().trim()));return t}var Z4=e=>Ke(e)!=="text";function J4(e,t,
n){
if(e.some(i=>G4.test(i)||H4.test(i)))return!1;let r=n.some(i=>{let s=new w(i.columns.flatMap(a=>a.groups.
map(M)));return e.every(a=>s.has(M(a)))}),o=i=>_i(i)||He(i).weight!==null||qo(i)!==null;return r||t.
size>1||e.some(o)}m();var V4=4,Y4=/^\s*(?:\d{1,2}|[a-z])\s*[.)]\s*/i,X4=/bobot|weight|kriteria|aspek|keterangan|indikator/i,
TA=e=>M(He(W(e).replace(Y4,"")).name);function EA(e,t){var s,a,u;let n=new y;for(let[l,{text:c,
groups:d}]of t.
columns.entries())for(let{name:p}of[c,...d].map(He))p===""||Rr(p)||Ke(p)!==null&&!go(p)||n.set(M(p),
(s=n.get(M(p)))!=null?s:l);let r=(u=(a=e.values[0])==null?void 0:a.length)!=null?u:0,o=x.from({
length:r},
(l,c)=>c),i=l=>e.values.flatMap((c,d)=>d>t.bottom&&n.has(TA(c[l]))?[d]:[]);for(let l of o){let c=i(l),
d=new w(c.map(b=>{var v;return TA((v=e.values[b])==null?void 0:v[l])}));if(d.size<2)continue;if([...d].
every(b=>{var v;return l>((v=n.get(b))!=null?v:0)}))return SA(e,(b,v)=>b>=t.top&&v>=l);if(c.filter(b=>{
var v;return((v=e.values[b])!=null?v:[]).filter(O=>!ee(O)).length<=V4}).length!==c.length)continue;
let g=Q4(
e,f.min(...c),t.bottom);return SA(e,b=>c.includes(b)||g.includes(b))}return e}function Q4({values:e}
,t,n){
var o;let r=[];for(let i=t-1;i>n;i-=1){let s=((o=e[i])!=null?o:[]).filter(a=>!ee(a));if(s.length===0||
!s.every(a=>Hn(a)==="text")||!s.some(a=>X4.test(W(a))))break;r.push(i)}return r}var SA=(e,t)=>({...e,
values:e.values.map((n,r)=>n.map((o,i)=>t(r,i)?"":o))});function CA(e,t){let n=e.flatMap(o=>{let i=Tb(
o,t.isCriterion),s=i===null?o:EA(o,i),a=s===o?i:Tb(s,t.
isCriterion);return a===null?[]:[{whole:o,grid:s,block:a}]}),r=n.map(o=>({...o,block:wA(o.grid,o.block,
n)}));return r.map(o=>e6(o,r.map(({block:i})=>i).filter(i=>i!==o.block),t))}function e6({whole:e,
grid:t,
block:n},r,o){let i=xA(n,r),s=kA(n,i),a=t.values.slice(n.bottom+1),u=s.map(({column:c})=>a.map(d=>Hn(
d[c]))),l={whole:e,grid:t,block:n,columns:s,isJudges:i,isList:gA(s.map(({header:c})=>c)),at:{code:-1,
name:-1,institution:-1,category:-1,number:-1,judge:-1},kinds:u};for(let{column:c,header:d}of s){let p=Ke(
d);if(p===null||!(p in l.at)||o.isCriterion(d))continue;let g=p;(g==="code"||g==="number"||ht(l,c)!==
"numbers")&&l.at[g]<0&&(l.at[g]=c)}return l}function ht({kinds:e},t){var o;let n=((o=e[t])!=null?o:[
]).
filter(i=>i!=="blank");return n.length===0?"empty":n.filter(i=>i==="number"||i==="recused").length*2>=
n.length&&n.includes("number")?"numbers":n.filter(ho).length*2>=n.length?"scores":"words"}function mf(
{
kinds:e},t){var r;let n=((r=e[t])!=null?r:[]).filter(o=>o!=="blank");return n.length>0&&n.filter(ho).
length*3>=n.length}var mr=({grid:e},t,n)=>{var r,o;return n<0?"":(o=(r=e.values[t])==null?void 0:r[n])!=
null?o:""},Dr=(e,t)=>({code:W(mr(e,t,e.at.code)),name:W(mr(e,t,e.at.name))});function Ar(e,t){let{
code:n,
name:r}=Dr(e,t);return e.at.code>=0?n===""?"":`#${Q(n)}`:M(r)}m();var pf=({evidence:e,distinct:t},n)=>n?
e>=5:e>=18&&t>=4;function RA(e){let t=e.reduce((r,o)=>r+o,0),n=r=>[
20,3].some(o=>f.abs(r*o-f.round(r*o))<1e-6);return e.every(r=>n(r/t))}m();m();m();var t6=new w([
"sum","mean","weighted","maximum","minimum","rank"]),qn=e=>t6.has(e),DA=(e,t)=>M(e)||`#${t}`;
function Zn(e,t,n,r){e.doubt=r===void 0?{doubt:t}:{doubt:t,other:r},e.guess=n}var Zr=e=>He(e).
weight!==null||qo(e)!==null;function AA({draft:e},t,n){var a;let{header:r,name:o}=(a=e.columns[t])!=null?
a:{header:"",name:""},i=n.
isCriterion(r)&&!Bc(r)||n.hasCriteria&&e.isJudges&&Sb(e,t,r,n),s=["code","name","institution",
"category","judge"].find(u=>e.at[u]===t);return{column:t,label:r,header:r,key:DA(o,t),role:s!=null?s:
i?"criterion":n6(e,t,r),from:[],weights:null,doubt:null,guess:null}}function n6(e,t,n){let r=ht(e,t),
o=Ke(
n);return o==="text"||r==="words"?"text":r==="empty"?n===""||r6.has(o)?"empty":"criterion":e.at.number===
t&&(o==="number"||o==="code")||e.isList&&!fA(n)?"number":"criterion"}var r6=new w(["sum","rank",
"number"]);function Sb({block:e},t,n,r){var s,a,u,l;let o=(a=(s=e.columns[t])==null?void 0:s.groups)!=null?
a:[],i=[n,...o,(l=(u=Tn(n))==null?void 0:u.rest)!=null?l:""];return o.some(po)||i.some(c=>r.isCriterion(
c))||[n,...o].some(c=>Ct(c)!==null&&Ke(n)===null)}var o6=1e3;function NA(e,t){let[n]=e;n===void 0||t.isCriterion(
n.shape.header)||(t.hasCriteria?l6(e,
t):i6(e,n.shape.header))}function i6(e,t){var s,a,u,l;let n=e.map(({tab:c,shape:d})=>ht(c.draft,d.column)),
r=e.filter((c,d)=>n[d]!=="empty"),o=r.filter(({shape:c})=>qn(c.role)),i=r.filter(({shape:c})=>c.role===
"criterion");if(o.length>0&&i.length>0){if(i.filter(({tab:d,shape:p})=>new w(d.numbersIn(p.column).values(
)).
size>=4).length>0)zi(r,"sum-somewhere");else for(let{shape:d}of i)d.role=(a=(s=o[0])==null?void 0:s.
shape.role)!=null?a:"sum";return}for(let[c,{shape:d}]of e.entries())n[c]==="empty"&&d.role==="criterion"&&
r.length>0&&(d.role=(l=(u=r[0])==null?void 0:u.shape.role)!=null?l:"criterion");i.length!==0&&
(n.includes("numbers")?a6(e,i,t):s6(e,i,t))}var zi=(e,t,n=null)=>{for(let{shape:r}of e)Zn(r,t,n)};
function s6(e,t,n){
let r=o=>t.every(({tab:i,shape:s})=>{var a;return((a=i.draft.kinds[s.column])!=null?a:[]).every(u=>u===
o||u==="blank")});n===""?zi(e,"unnamed"):(r("check-box")||r("date")&&Ke(n)!==null)&&zi(e,
"not-numbers")}function a6(e,t,n){let r=t.flatMap(({tab:a,shape:u})=>[...a.numbersIn(u.column).values(
)]);if(PA(
r)){for(let{shape:a}of e)a.role==="criterion"&&(a.role="large");return}if(/^[\d\s.,/-]*$/.test(n)){
zi(
e,"unnamed","criterion");return}if(BD(n)){zi(e,"penalty");return}let o=Ke(n);if(OA(o)&&Zr(n))return;
let i=Fi(n);(i||OA(o)||o==="rank"||o==="number")&&!e.every(u6)&&zi(e,i?"sum-misfit":"matter")}var PA=e=>e.
filter(t=>f.abs(t)>o6).length*2>e.length,Eb=1.5;function u6({tab:e,shape:t}){var b;let{columns:n,
block:r}=e.
draft,{name:o="",weight:i=null,max:s=null}=(b=n[t.column])!=null?b:{};if(!go(o))return!1;let a=n.filter(
({column:v,header:O})=>v!==t.column&&Ke(O)===null&&ht(e.draft,v)==="numbers");if(a.some(v=>i!==null&&
v.weight!==null||s!==null&&v.max!==null))return!0;let u=v=>{var O,N;return((N=(O=r.columns[v])==null?
void 0:O.groups)!=null?N:[]).join(`
`)};if(!a.some(({column:v})=>v<t.column||u(v)!==""&&u(v)===u(t.column))&&Ke(o)==="matter")return!1;
let[
c,d]=[[...e.numbersIn(t.column).values()],a.flatMap(({column:v})=>[...e.numbersIn(v).values()])],p=v=>v.
reduce((O,N)=>O+N,0)/v.length,g=p(c)/p(d);return g>1/Eb&&g<Eb&&f.max(...c)<=Eb*f.max(...d)}var OA=e=>e===
"matter"||e==="institution"||e==="category"||e==="name";function l6(e,t){var i,s;let n=e.flatMap(({
tab:a,
shape:u})=>u.role==="criterion"?[...a.numbersIn(u.column).values()]:[]),r=PA(n),o=Ke((s=(i=e[0])==null?
void 0:i.shape.header)!=null?s:"");for(let{tab:a,shape:u}of e)u.role!=="criterion"||t.isMisspelled(u.
header)||a.draft.isJudges&&Sb(a.draft,u.column,u.header,t)||(r?u.role="large":ht(a.draft,u.column)!==
"numbers"?u.role="text":o==="sum"?u.role="sum":Zn(u,"not-listed",null))}m();function Cb(e,t){let n=new y;
return{draft:e,roles:t,numbersIn(r){var i;let o=(i=n.get(r))!=null?i:c6(
e,t,r);return n.set(r,o),o}}}function c6(e,t,n){var o;let r=new y;for(let[i,s]of t.entries()){if(s!==
"entry")continue;let a=$t((o=e.grid.values[i])==null?void 0:o[n]);a!==null&&r.set(i,a)}return r}var zn=(
{
tab:e,shape:t})=>e.numbersIn(t.column),lu=({draft:e},{key:t,column:n})=>e.isJudges?`${e.grid.tab}
${n}`:t,Kc=({draft:e},{column:t})=>{var n,r;return M((r=(n=e.block.columns[t])==null?void 0:n.text)!=
null?r:"")};function IA(e,t,n){var i,s,a,u;let r=new y;for(let[l,c]of e.entries())for(let d of c.draft.isList?
[]:
(i=t[l])!=null?i:[]){let p=lu(c,d);r.set(p,[...(s=r.get(p))!=null?s:[],{tab:c,shape:d}])}let o=new y;
for(let l of r.values()){NA(l,n);let c=l.filter(({tab:d,shape:p})=>ht(d.draft,p.column)!=="empty").length;
for(let{shape:d}of l)o.set(d,c/l.length)}n.hasCriteria||d6([...r.values()]);for(let[l,c]of e.entries(
))
n.hasCriteria||c.draft.isList||(p6(c,(a=t[l])!=null?a:[],o),f6(c,(u=t[l])!=null?u:[]))}function d6(e){
let t=e.filter(r=>r.length>1&&r.every(({tab:o,shape:i})=>i.role==="criterion"&&i.doubt===null&&ht(o.
draft,i.column)==="numbers")),n=t.filter(m6);if(n.length!==t.length)for(let r of n)r.some(({shape:o}
)=>Zr(
o.header))||zi(r,"same-everywhere")}function m6(e){var r;let t=new y,n=0;for(let{tab:o,shape:i}of e)
for(let[s,a]of o.numbersIn(i.column)){let u=Ar(o.draft,s);if(((r=t.get(u))!=null?r:a)!==a)return!1;n+=
t.has(u)?1:0,t.set(u,a)}return n>=4&&new w(t.values()).size>1}function p6(e,t,n){var i;let r=({
column:s})=>ht(
e.draft,s)!=="empty",o=t.filter(s=>s.role==="criterion"&&s.doubt===null);if(o.some(r))for(let s of o.
filter(a=>!r(a)&&!Zr(a.header))){let a=(i=n.get(s))!=null?i:0;a<=.5&&Zn(s,a===0?"blank":"some-tabs",
null)}}function f6(e,t){var o;let n=t.filter(i=>i.role==="criterion"&&i.doubt===null&&ht(e.draft,i.column)===
"numbers");if(n.length<2||e.draft.isJudges)return;let r=n.map(({column:i})=>f.max(...e.numbersIn(i).
values()));for(let[i,s]of n.entries()){let a=(o=r[i])!=null?o:0,u=r.filter((l,c)=>c!==i);a>100&&a>2*
f.max(...u)&&Zn(s,"large",null)}}m();m();function Zo(e){let t=f.max(0,...e.map(n=>{var r,o,i;return(
i=(o=(r=/\.(\d+)$/.exec(T(n)))==null?
void 0:r[1])==null?void 0:o.length)!=null?i:0}));return .5*10**-f.min(t,6)+1e-9}var Jr=e=>e.reduce((
t,n)=>t+
n,0),g6=[{kind:"sum",of:Jr},{kind:"mean",of:e=>Jr(e)/e.length}],h6=[{kind:"maximum",of:e=>f.max(...e)}
,
{kind:"minimum",of:e=>f.min(...e)}];function ff(e,t){var i;let n=Zo(e.map(({value:s})=>s)),r=y6(e).flatMap(
s=>{let a=e.filter(({value:l,sources:c})=>f.abs(l-s.of(c))<=n).length;if(a===0||a<e.length*t)return[
];
let u=v6(e,a,n,s);return[{derived:s.derived,share:a/e.length,evidence:u}]}),o=f.max(...r.map(({
evidence:s})=>s));
return(i=r.find(({evidence:s})=>s===o))!=null?i:null}function y6(e){var s,a;let t=(a=(s=e[0])==null?
void 0:s.sources.length)!=null?a:0;if(t===0)return[];let n=t>1?g6.map(({kind:u,of:l})=>({derived:{
kind:u},
parameters:0,of:l})):[],r=k6(e),o=(u,l)=>({derived:{kind:"weighted",weights:u},parameters:l,of:c=>Jr(
c.map((d,p)=>{var g;return d*((g=u[p])!=null?g:0)}))}),i=Jr(e.map(({value:u})=>u))/Jr(e.map(({
sources:u})=>Jr(
u)));return[...n,...r===null?[]:[o(r.map($A),t),o(r,t)],...i>0&&k.isFinite(i)?[{...o(x(t).fill(i),1),
...t>1?{derived:{kind:"sum"}}:{}}]:[]].filter(({derived:u})=>u.kind!=="weighted"||!b6(u.weights))}
var b6=e=>e.
filter(t=>t>1e-9).length===1&&e.some(t=>f.abs(t-1)<1e-6),w6=20;function v6(e,t,n,{parameters:r,of:o}
){
let i=e.flatMap(({value:b,sources:v})=>[b,...v]),s=f.max(...i)-f.min(...i),a=e.slice(0,w6),u=a.flatMap(
({value:b},v)=>a.flatMap(({sources:O},N)=>N===v?[]:[f.abs(b-o(O))<=n])),l=2*n/(s+2*n),c=u.filter(b=>b).
length/f.max(1,u.length),d=e.length-t,p=f.max(0,t-r),g=f.min(1,f.max(l,c));return p*-f.log2(g)-d*f.log2(
e.length)}function FA(e){var r,o;let t=Zo(e.map(({value:i})=>i)),n=h6.find(({of:i})=>e.every(({value:
s,
sources:a})=>f.abs(s-i(a))<=t));return n===void 0||((o=(r=e[0])==null?void 0:r.sources.length)!=null?
o:0)<2?null:{kind:n.kind}}function k6(e){var i,s;let t=(s=(i=e[0])==null?void 0:i.sources.length)!=null?
s:0;if(new w(e.map(({sources:a})=>a.join(" "))).size<t+2)return null;let r=x.from({length:t},(a,u)=>x.
from({length:t+1},(l,c)=>Jr(e.map(({value:d,sources:p})=>{var g,b;return((g=p[u])!=null?g:0)*(c<t?(b=
p[c])!=null?b:0:d)})))),o=x6(r).map(a=>f.abs(a)<1e-9?0:a);return o.some(a=>$A(a)<0)||o.every(a=>a===
0)?null:o}var $A=e=>{let t=f.round(e*300)/300,n=f.round(e*1e3)/1e3;return f.abs(e-n)<=f.abs(e-t)+1e-7?
n:t};function x6(e){var i,s,a,u,l;let t=e.map(c=>[...c]),n=f.max(1,...t.flat().map(f.abs)),r=[];for(
let c of t.
keys()){let d=t.slice(r.length),p=f.max(...d.map(b=>{var v;return f.abs((v=b[c])!=null?v:0)}));if(p<
n*1e-12)continue;let g=(i=d.find(b=>{var v;return f.abs((v=b[c])!=null?v:0)===p}))!=null?i:[];t.splice(
t.indexOf(g),1),t.splice(r.length,0,g);for(let b of t)b!==g&&T6(b,g,c);r.push(c)}let o=x(t.length).fill(
0);for(let[c,d]of r.entries())o[d]=((a=(s=t[c])==null?void 0:s[t.length])!=null?a:0)/((l=(u=t[c])==null?
void 0:u[d])!=null?l:1);return o}function T6(e,t,n){var o,i,s;let r=((o=e[n])!=null?o:0)/((i=t[n])!=
null?i:1);for(let[a,u]of t.entries())a>=n&&(e[a]=((s=e[a])!=null?s:0)-r*u)}var Rb=e=>e.length>1&&e.includes(
1)&&e.every(t=>k.isInteger(t)&&t>=1&&t<=e.length);function _A(e,t){if(!Rb(e)||e.length!==t.length||
new w(
e).size*2<=e.length)return!1;let n=e.map((r,o)=>{var i;return{rank:r,value:(i=t[o])!=null?i:0}});
return n.
every(r=>n.every(o=>r.value>o.value+1e-9?r.rank<o.rank:!0))}function MA(e,t,n=0){var c;if(e.length===
0||t.some(d=>d.length===0))return null;let r=d=>Jr(d)/d.length,o=(d,p)=>f.sqrt(Jr(d.map(g=>(g-r(d))**
2))/(d.length-p)),s={maximum:d=>f.max(...d),minimum:d=>f.min(...d),mean:r,sum:Jr,median:d=>{var b,v,
O;let p=[...d].sort((N,P)=>N-P),g=p.length/2;return g%1===0?(((b=p[g-1])!=null?b:0)+((v=p[g])!=null?
v:0))/2:(O=p[f.floor(g)])!=null?O:0},deviation:d=>o(d,1),"deviation of all":d=>o(d,0),count:d=>d.length}
,
a=Zo(e),u=h.entries(s).find(([,d])=>e.every((p,g)=>{var b;return f.abs(p-d((b=t[g])!=null?b:[]))<=a}
));
return Jr(e.map((d,p)=>{var v;let g=(v=t[p])!=null?v:[],b=g.filter(O=>f.abs(O-d)<=a).length;return f.
log2((g.length+1)/(b+1))}))<n?null:(c=u==null?void 0:u[0])!=null?c:null}m();var S6=3;function jA(e,t,
n){let r=E6(e,t);if(r.flatMap(l=>l.members).some(({shape:l})=>n.isCriterion(
l.header)))return;let i=r.flatMap(l=>{var d,p;let c=mb((p=(d=l.members[0])==null?void 0:d.part.own)!=
null?p:"")?C6(l):null;return c===null?[]:[{kind:l,found:c}]});for(let{kind:l}of i)for(let{shape:c,
part:d}of l.
members)LA(c,"weight",d.own);let s=r.filter(l=>i.every(c=>c.kind!==l)),a=D6(s.some(zA)?s.filter(zA):
s);if(a===null){for(let{shape:l,part:c}of s.flatMap(d=>d.members))l.label=c.own,l.header=c.header.replace(
c.criterion,`${c.criterion} - ${c.own}`),l.key=M(c.own)||l.key,Zn(l,"parts",null);return}let[u]=i;
for(let{
shape:l,part:c}of a.kind.members)l.header=R6(c,u==null?void 0:u.found),l.label=l.header;for(let{kind:
l,
factors:c}of a.products)for(let{tab:d,shape:p,part:g}of l.members){LA(p,"weighted",g.own);let b=a.kind.
members.find(O=>O.tab===d&&O.part.criterion===g.criterion),v=c.get(g.criterion);b===void 0||v===void 0||
(p.from=[b.shape.column],p.weights=[v])}}var BA=({tab:e,shape:t})=>{var r,o,i;return((o=(r=e.draft.columns[
t.
column])==null?void 0:r.part)!=null?o:null)!==null&&t.role==="criterion"&&t.header!==((i=e.draft.columns[
t.
column])==null?void 0:i.header)};function LA(e,t,n){e.role=t,e.label=n}function E6(e,t){var r,o,i,s;
let n=new y;for(let[a,u]of e.entries())for(let l of(r=t[a])!=null?r:[]){let c=(i=(o=u.draft.columns[
l.
column])==null?void 0:o.part)!=null?i:null;if(c===null||u.draft.isList||l.role!=="criterion"&&l.role!==
"empty")continue;let d=cf(c.own);n.set(d,[...(s=n.get(d))!=null?s:[],{tab:u,shape:l,part:c}])}return[
...n].map(([a,u])=>({key:a,members:u}))}var zA=({members:e})=>e.some(({tab:t,shape:n})=>ht(t.draft,n.
column)==="numbers");function C6({members:e}){var n;let t=new y;for(let r of e){let o=new w(zn(r).values(
)),
[i]=o,{criterion:s}=r.part;if(o.size>1||i!==void 0&&((n=t.get(s))!=null?n:i)!==i)return null;i!==void 0&&
t.set(s,i)}return t.size===0?null:t}function R6({header:e,criterion:t},n){let r=n==null?void 0:n.get(
t);if(r===void 0||n===void 0||He(e).weight!==null)return e;let o=[...n.values()].every(i=>i<=1);
return`${e} (${f.round(r*(o?1e6:1e4))/1e4}%)`}function D6(e){var o,i;let t=e.flatMap(s=>{let a=e.filter(
l=>l!==
s).map(l=>({kind:l,factors:A6(s,l)})),u=a.flatMap(({kind:l,factors:c})=>c===null?[]:[{kind:l,factors:
c}]);
return u.length===a.length?[{kind:s,products:u}]:[]}),n=t.filter(s=>s.products.some(({factors:a})=>N6(
s.kind,a))),r=n.length>0?n:t;return(i=(o=r.find(({kind:s})=>{var a,u;return!VD((u=(a=s.members[0])==
null?void 0:a.part.own)!=null?u:"")}))!=null?o:r[0])!=null?i:null}function A6(e,t){var i;let n=new y;
for(let s of t.members){let a=e.members.find(({tab:c,part:d})=>c===s.tab&&M(d.criterion)===M(s.part.
criterion));if(a===void 0)continue;let u=zn(a),l=[...zn(s)].flatMap(([c,d])=>{let p=u.get(c);return p===
void 0?[]:[{score:p,value:d}]});n.set(s.part.criterion,[...(i=n.get(s.part.criterion))!=null?i:[],
...l])}
let r=new y,o=0;for(let[s,a]of n){let u=O6(a);if(a.length>0&&u===null)return null;u!==null&&r.set(s,
u),o+=f.max(0,new w(a.map(({score:l})=>l)).size-1)}return o<S6?null:r}function O6(e){let t=Zo(e.map(
({value:s})=>s)),n=s=>e.reduce((a,u)=>a+s(u),0),r=n(({score:s,value:a})=>s*a)/n(({score:s})=>s*s),o=f.
round(r*1e3)/1e3,i=s=>s>0&&e.every(({score:a,value:u})=>f.abs(a*s-u)<=t);return i(o)?o:i(r)?r:null}
function N6({
members:e},t){let n=[...t].map(([s,a])=>{var c,d;let u=e.find(({part:p})=>p.criterion===s),l=u==null?
void 0:u.tab.draft.columns[u.shape.column];return{factor:a,max:(c=l==null?void 0:l.max)!=null?c:1,
weight:(d=
l==null?void 0:l.weight)!=null?d:null}}),r=s=>[1,100].some(a=>f.abs(s-a)<a*.001),o=s=>n.reduce((a,u)=>a+
s(u),0),i=n.map(({factor:s,max:a,weight:u})=>u===null?k.NaN:s*a/u);return r(o(({factor:s})=>s))||r(o(
({factor:s,max:a})=>s*a))||i.every(s=>{var a;return f.abs(s-((a=i[0])!=null?a:0))<.001*s})}m();
function Gc({draft:e},{column:t,header:n}){var i,s,a,u,l,c,d;let o=(a=[...(s=(i=e.block.columns[t])==
null?void 0:i.groups)!=null?s:[]].reverse().find(p=>!Rr(p)))!=null?a:"";return M((d=(c=(u=Ct(n))!=null?
u:Ct(o))!=null?c:(l=Tn(n))==null?void 0:l.label)!=null?d:o)}var Db=({tab:e,shape:t})=>e.draft.isJudges&&
Gc(e,t)==="";function UA(e,t){let{tab:n,shape:r,numeric:o}=e,i=!n.draft.isJudges||Db(e),s=o.filter(p=>p!==
r&&p.role!=="number"&&(i||Gc(n,p)===Gc(n,r))),a=s.filter(({role:p})=>!qn(p)),u=a.filter(({column:p})=>p<
r.column),l=s.filter(({role:p,column:g})=>WA(p)&&g<r.column),c=f.max(-1,...s.flatMap(({role:p,column:
g})=>qn(
p)&&g<r.column?g:[])),d=[...new w(l.map(({key:p})=>p))].map(p=>l.filter(g=>g.key===p));return[u.filter(
({column:p})=>p>c),u,u.slice(-1),l,...d,...t?[a,...I6(e)]:[]]}function I6({tab:e,shape:t,numeric:n}){
if(!e.draft.isJudges)return[];let r=n.filter(({column:o,role:i})=>o<t.column&&i!=="number");return[r.
filter(({role:o})=>!qn(o)),r.filter(({role:o})=>WA(o))]}var WA=e=>e==="sum"||e==="mean"||e==="weighted";
function Ab(e,t){var i,s;let n=e.map(a=>UA(a,t)),r=((i=n[0])!=null?i:[]).flatMap((a,u)=>{var _,L;
let l=n.map(U=>{var z;return(z=U[u])!=null?z:[]}),c=new w(l.map(U=>U.map(({key:z})=>z).join(`
`)));if(l.some(U=>U.length===0)||c.size>1)return[];let d=e.flatMap((U,z)=>{var j;return L6(U,(j=l[z])!=
null?j:[])}),p=(_=ff(d,t?.5:1))!=null?_:_6(d,t),[g]=e;if(p===null||g===void 0||$6(p.derived,g.shape,
(L=l[0])!=null?L:[]))return[];let{derived:b,evidence:v}=p;if(!t&&b.kind==="weighted"&&!RA(b.weights))
return[];let O=new w(d.map(({value:U})=>U)).size,N=U=>b.kind!=="weighted"||b.weights[U]!==0,P=l.map(
U=>U.flatMap(({column:z},j)=>N(j)?z:[])),I=b.kind==="weighted"?b.weights.filter(U=>U!==0):null,F=I===
null?null:F6(I);return F===null?[{kind:b.kind,from:P,weights:I,evidence:v,distinct:O}]:[{kind:F,from:
P,
weights:null,evidence:v,distinct:O}]}),o=f.max(...r.map(({evidence:a})=>a));return(s=r.find(({
evidence:a})=>a===
o))!=null?s:null}function F6(e){let[t=0]=e;return e.length<2||e.some(n=>f.abs(n-t)>1e-6)?null:f.abs(
t*e.length-1)<1e-6?"mean":"sum"}function $6(e,{column:t},n){let r=e.kind==="weighted"?n.filter((o,i)=>{
var s;return((s=e.weights[i])!=null?s:0)>1e-9}):[];return r.length===1&&r.every(o=>o.column>t)}
function _6(e,t){
let n=t&&e.length>=4?FA(e):null;return n===null?null:{derived:n,evidence:5}}function KA(e){return e.
reduce((n,r)=>n+zn(r).size,0)>=4&&e.every(n=>M6(n))}function M6(e){let t=zn(e),n=[...t.values()],r=(
s,a)=>{
var u;return(u=e.tab.numbersIn(s).get(a))!=null?u:0};return UA(e,!0).flatMap(s=>[s,...s.slice(-1).map(
a=>[a])]).filter(s=>s.length>0).map(s=>[...t.keys()].map(a=>s.reduce((u,{column:l})=>u+r(l,a),0))).some(
s=>_A(n,s))}var L6=(e,t)=>[...zn(e)].flatMap(([n,r])=>{let o=t.map(({column:i})=>e.tab.numbersIn(i).
get(n));return o.every(i=>i!==void 0)?[{value:r,sources:o}]:[]});function HA(e,t,n){let r=U6(e,t),o=(
{header:s})=>n.isCriterion(s)&&!Bc(s),i=[...r.values()].filter(s=>!s.
some(({shape:a})=>o(a)));for(let s of i)GA(s);for(let s of i.filter(a=>a.every(u=>!qn(u.shape.role)&&
qA(u)))){for(let{shape:a}of s)a.doubt=null;GA(s)}for(let{tab:s,shape:a,numeric:u}of i.flat().filter(
l=>{var c;return((c=l.shape.doubt)==null?void 0:c.doubt)==="sum-somewhere"}))for(let l of u)l.role===
"criterion"&&Kc(s,l)===Kc(s,a)&&Zn(l,"sum-somewhere",null)}var B6=/rata|rerata|mean|average|avg/i;
function U6(e,t){
var r,o,i,s;let n=new y;for(let[a,u]of e.entries()){if(u.draft.isList)continue;let l=((r=t[a])!=null?
r:[]).filter(({role:c,column:d})=>(c==="criterion"||qn(c))&&ht(u.draft,d)==="numbers");for(let c of l.
filter(d=>!qn(d.role)&&!BA({tab:u,shape:d}))){let d=(i=(o=u.draft.block.columns[c.column])==null?
void 0:
o.text)!=null?i:"";if(Zr(d)&&!Fi(c.header)&&!Bc(d))continue;let p=l.filter(({key:b,column:v})=>b===c.
key&&v<c.column).length,g=`${lu(u,c)}
${p}`;n.set(g,[...(s=n.get(g))!=null?s:[],{tab:u,shape:c,numeric:l}])}}return n}function GA(e){var a,
u;let{label:t=""}=(u=(a=e[0])==null?void 0:a.shape)!=null?u:{},n=Ke(t),r=Fi(t)&&!(n==="sum"&&go(t))||
e.every(qA),o=W6(e,t,n,r),i=o===null?Ab(e,r):null,s=o!=null?o:i!==null&&pf(i,r)?null:KA(e)?"rank":
null;
if(s!==null)for(let{shape:l}of e)l.role=s;else if(i!==null&&pf(i,r)){if(ZA(e,i),K6(e,i))for(let{
shape:l}of e)
Zn(l,"sum-misfit",null)}else if(i!==null&&!r&&i.evidence>=12)for(let{shape:l}of e)Zn(l,
"sum-somewhere",null);else e.length>1&&G6(e,r)}function W6(e,t,n,r){return e.every(i=>H6(i.shape,zn(
i),n))?"number":n==="rank"&&e.every(i=>Rb([...zn(i).values()]))?"rank":e.every(i=>zn(i).size>1&&new w(
zn(i).values()).
size===1)?n==="rank"?"rank":r?B6.test(t)?"mean":"sum":null:null}var K6=(e,{kind:t,weights:n})=>t==="weighted"&&
e.every(Db)&&(n!=null?n:[]).some((r,o,i)=>{var s;return f.abs(r-((s=i[0])!=null?s:0))>.001});
function G6(e,t){for(let n of e){let r=Ab([n],t);r!==null&&r.evidence>=18&&pf(r,t)&&ZA([n],r)}}var qA=(
{
tab:e,shape:t,numeric:n})=>n.some(r=>r!==t&&Kc(e,r)===Kc(e,t)&&qn(r.role));function ZA(e,{kind:t,
from:n,
weights:r}){var o;for(let[i,{shape:s}]of e.entries())s.role=t,s.from=(o=n[i])!=null?o:[],s.weights=r}
function H6({label:e},t,n){let r=[...t.values()];return n==="number"?r.every(o=>k.isInteger(o))&&new w(
r).size===r.length?!0:r.every(o=>k.isInteger(o)&&o>=1990&&o<=2100):e===""&&r.length>2&&r.every((o,i)=>o===
i+1)}m();m();var q6=/^(?:[a-f][+-]?|s?b|c|s?k|kb|tb|c?b|s?s|ts|sts|s?m|cm|km|tm|i{1,3}|iv|v)$/,Z6=/^(?:(?:sangat|amat|cukup|kurang|tidak|lebih|very)\s+)?(?:baik|memuaskan|bagus|tinggi|rendah|sedang|cukup|kurang|buruk|istimewa|unggul|layak|setuju|sesuai|jelas|lengkap|menarik|relevan|excellent|good|fair|average|poor|high|medium|low|outstanding|satisfactory|unsatisfactory)(?:\s+sekali)?$/,
J6=/^[\u2605\u2606*\u2713\u2714\u221a]+$/u,JA=e=>{let t=e.trim().toLowerCase();return q6.test(t)||Z6.test(
t)||J6.test(
t)},VA=e=>/huruf|predikat|grade|kualifikasi|mutu|kategori|keterangan|kesimpulan|rekomendasi|kelulusan|status|lulus|lolos/i.
test(e);function YA(e){var i;let t=new y;for(let{text:s,number:a}of e)t.set(s,[...(i=t.get(s))!=null?
i:[],a]);let n=[...t.values()].map(s=>({low:f.min(...s),high:f.max(...s)})).sort((s,a)=>s.low-a.low||
s.high-a.high);if(n.length<2||n.some(({low:s},a)=>{var u,l;return a>0&&s<=((l=(u=n[a-1])==null?void 0:
u.high)!=null?l:0)}))return 0;let r=s=>s<2?0:f.log2(s)+r(s-1),o=[...t.values()].reduce((s,{length:a}
)=>s+
r(a),0);return r(e.length)-o-r(t.size)}var V6=/e-?mail|surel|user\s?name|pengguna|akun|account|respond/i,
Y6=7,X6=25,Q6=9;function XA(e,t){var r,
o;let n=new y;for(let[i,s]of e.entries()){let a=(r=t[i])!=null?r:[];for(let u of a.filter(({role:l})=>l===
"text")){if(s.draft.isList||e8(s,u,a))continue;let l=t8(s,u.column),c=lu(s,u);l.size>0&&n.set(c,[...(
o=
n.get(c))!=null?o:[],{tab:s,shape:u,beside:a,texts:l}])}}for(let i of n.values())if(n8(i))for(let{
shape:s}of i)
Zn(s,"letters",null)}var e8=({draft:e},{column:t},n)=>{var o,i;let r=(i=(o=e.columns[t])==null?void 0:
o.part)!=null?i:null;return r!==null&&n.some(s=>{var a,u;return s.role==="criterion"&&((u=(a=e.columns[
s.
column])==null?void 0:a.part)==null?void 0:u.criterion)===r.criterion})};function t8({draft:e,roles:
t},n){
let r=new y;for(let[o,i]of t.entries()){let s=i==="entry"?W(mr(e,o,n)).toLowerCase():"";s!==""&&r.set(
o,s)}return r}function n8(e){var r,o;let t=(o=(r=e[0])==null?void 0:r.shape.header)!=null?o:"";if(Zr(
t)||e.some(r8))return!0;if(!go(t)||V6.test(t)||!o8(e)||i8(e))return!1;let n=e.every(({texts:i})=>[
...i.
values()].every(JA));return s8(e)||e.every(a8)||n&&e.every(u8)}var r8=({tab:{draft:e,roles:t},shape:
n})=>t.
some((r,o)=>(r==="weight"||r==="maximum")&&$t(mr(e,o,n.column))!==null);function o8(e){let t=e.flatMap(
({texts:o})=>[...o.values()]),n=new w(t),r=e.reduce((o,{tab:i})=>o+i.roles.filter(s=>s==="entry").length,
0);return n.size>1&&n.size<=Y6&&n.size<t.length&&t.length*3>=r*2&&t.every(o=>o.length<=X6&&!o.includes(
"@"))}function i8(e){var r,o;let[t]=e,n=VA((r=t==null?void 0:t.shape.header)!=null?r:"")?1:Q6;return(
(o=
t==null?void 0:t.beside)!=null?o:[]).some(({key:i})=>{let a=e.map(({tab:u,beside:l,texts:c})=>{var b,
v;let d=(v=(b=l.find(O=>O.key===i))==null?void 0:b.column)!=null?v:-1,p=u.numbersIn(d),g=[...c].flatMap(
([O,N])=>{let P=p.get(O);return P===void 0?[]:[{text:N,number:P}]});return new w(c.values()).size<2?
null:YA(g)}).filter(u=>u!==null);return a.every(u=>u>0)&&a.reduce((u,l)=>u+l,0)>=n})}function s8(e){
var n;let t=new y;for(let{tab:r,texts:o}of e)for(let[i,s]of o){let a=Ar(r.draft,i);if(((n=t.get(a))!=
null?n:s)!==s)return!0;t.set(a,s)}return!1}var QA=({tab:e,beside:t})=>t.filter(({role:n,column:r})=>n===
"criterion"&&ht(e.draft,r)==="numbers"),a8=e=>{let t=QA(e).map(({column:n})=>n);return t.some(n=>n<e.
shape.column)&&t.some(n=>n>e.shape.column)},u8=e=>{let{block:t,isJudges:n}=e.tab.draft;if(n)return Gc(
e.tab,e.shape)!=="";let r=i=>{var s,a;return((a=(s=t.columns[i])==null?void 0:s.groups)!=null?a:[]).
join(`
`)},o=r(e.shape.column);return _i(e.shape.header)||QA(e).some(({column:i})=>i<e.shape.column||o!==""&&
r(i)===o)};m();function eO(e,t){var n;for(let[r,o]of e.entries()){let i=(n=t[r])!=null?n:[],s=i.flatMap(
u=>{var l;return(l=
l8(o,u))!=null?l:[]});if(s.length<2||o.draft.isList||o.draft.isJudges)continue;let a=s.every(({value:
u})=>u<=
1);for(let{shape:u,of:l,value:c}of s){u.role="weight";let d=c8(o,i,s,u,l);d===void 0||Zr(d.header)||
(d.header=`${d.header} (${f.round(c*(a?1e6:1e4))/1e4}%)`)}}}function l8(e,t){var i;let n=YD(t.label);
if(n===null||t.role!=="criterion"||(i=e.draft.columns[t.column])!=null&&i.part)return null;let r=[
...zn(
{tab:e,shape:t}).values()],[o]=r;return o!==void 0&&r.length>1&&r.every(s=>s===o)?{shape:t,of:n,
value:o}:
null}function c8(e,t,n,{column:r},o){let i=t.filter(a=>a.role==="criterion"&&ht(e.draft,a.column)===
"numbers");if(o!=="")return i.find(({header:a})=>M(He(a).name)===M(o));let s=i.every(a=>n.some(({
shape:u})=>u.
column<a.column));return i.find(a=>a.column===r+(s?1:-1))}function tO(e,t){let n=e.map(r=>r.draft.columns.map(
o=>AA(r,o.column,t)));return jA(e,n,t),eO(e,n),HA(
e,n,t),IA(e,n,t),t.hasCriteria||XA(e,n),n}m();var nO=/inovator|innovator|penggagas|pemilik|pencipta|pembuat|ketua|penanggung/i;
function rO(e){var o,
i,s,a,u;let t=e.map(l=>l.columns.filter(c=>d8(l,c))),n=new y;for(let[l,c]of e.entries())for(let{
column:d,
header:p}of(o=t[l])!=null?o:[]){let g=c.at.code>=0?[]:gf(c,d),b=M(p);n.set(b,((i=n.get(b))!=null?i:0)+
g.length-new w(g).size)}let r=l=>{let c=n.get(M(l))===0;return Ke(l)===null?c?1:9:(c?0:4)+(nO.test(l)?
2:0)};for(let[l,c]of e.entries()){if(c.at.name<0)continue;let d=(s=t[l])!=null?s:[],p=d.filter(({
header:v})=>Ke(
v)==="name"),g=p.every(({header:v})=>nO.test(v))?d:p,b=f.min(...g.map(({header:v})=>r(v)));c.at.name=
(u=(a=g.find(({header:v})=>r(v)===b))==null?void 0:a.column)!=null?u:c.at.name}}function d8(e,{
column:t,
header:n}){let r=Ke(n);if(r!=="name"&&r!==null||ht(e,t)!=="words")return!1;let o=e.columns.every(i=>i.
column>t||ht(e,i.column)!=="numbers"||Ke(i.header)!==null);return r==="name"||n!==""&&!Rr(n)&&o}
function oO(e){
var n;let t=e.filter(({at:r})=>r.name<0);for(let r of t){let o=[r.at.judge,r.at.code,r.at.number,r.at.
category],i=r.columns.map(({column:c})=>c).filter(c=>!o.includes(c)&&p8(r,c)&&!m8(r,c)),s=e.length<2||
r.isJudges||r.at.judge>=0,a=i.filter(c=>s||f8(r,c,e)),l=(n=a.filter(c=>{var d,p;return c!==r.at.institution&&
Ke((p=(d=r.columns[c])==null?void 0:d.header)!=null?p:"")===null})[0])!=null?n:a[0];l!==void 0&&(r.at.
name=l,r.at.institution===l&&(r.at.institution=-1))}}function gf({grid:e,block:t,at:n,columns:r,
kinds:o},i){
let s=e.values.slice(t.bottom+1),a=s.filter(l=>l.some((c,d)=>d>i&&ho(Hn(c)))),u=n.judge<0?[]:r.filter(
l=>l.column===n.judge||Rr(l.header)&&ht({kinds:o},l.column)==="words");return(a.length>0?a:s).filter(
l=>M(W(l[i]))!=="").map(l=>[...u.map(c=>l[c.column]),l[i]].map(c=>M(W(c))).join(`
`))}function m8({columns:e,grid:t,block:n},r){var s,a;if(Rr((a=(s=e[r])==null?void 0:s.header)!=null?
a:"")||e.some(({header:u})=>/^(?:bobot|weight)(?:\s|$|[(%])/i.test(u.trim())&&Ke(u)==="sum"))return!0;
let o=t.values.slice(n.bottom+1).map(u=>W(u[r])).filter(u=>u!=="");return o.filter(u=>_i(u)||He(u).weight!==
null).length*2>o.length}function p8(e,t){var r,o;if(((o=(r=e.columns[t])==null?void 0:r.weight)!=null?
o:null)!==null||ht(e,t)!=="words"||mf(e,t))return!1;let n=gf(e,t);return n.length>1&&new w(n).size>n.
length*.9}function f8(e,t,n){let r=new w(gf(e,t));return n.some(o=>o===e?!1:o.columns.some(i=>{let s=gf(
o,i.column).filter(a=>r.has(a)).length;return s>1&&s*2>=r.size}))}m();m();var g8=6,h8=5;function iO(
e){let t=[...y8(e),...v8(e),...b8(e)];return t.filter(({row:n},r)=>t.findIndex(
o=>o.row===n)===r)}var Ob=(e,t,n)=>({row:t,label:Dr(e,t).name,key:Ar(e,t),doubt:n,otherwise:
"left-out",hasScores:!0});function y8(e){let{draft:t,roles:n,entryRows:r,known:o}=e,{at:i}=t,s=i.number>=0;
return r.
slice(-g8).flatMap(a=>{let{code:u,name:l}=Dr(t,a);if(u!==""||$t(mr(t,a,i.number))!==null||!ee(mr(t,a,
i.judge))||o.isEntry(u,l))return[];let d=l===""||i.code>=0||s;return sO(e,a,d?0:h8,x8)?l!==""&&i.code<
0?[Ob(t,a,"statistic")]:(n[a]="statistic",[]):[]})}function b8(e){let{draft:t,roles:n,scored:r,
entryRows:o}=e;
return t.at.code>=0||t.at.number>=0?[]:[...n.entries()].flatMap(([i,s])=>{var c;let{name:a}=Dr(t,i);
if(!(s==="statistic"||s==="weight"||s==="maximum"||s==="example")||a===""||!rA(a,i<((c=o[0])!=null?c:
i+1)))return[];let l=Nb(t,i,r);return l.length>0&&w8(e,i,s)?[]:[{...Ob(t,i,"label"),otherwise:s,
hasScores:l.
length>0}]})}function w8(e,t,n){let{draft:r,scored:o,entryRows:i}=e,s=Nb(r,t,o);if(n==="statistic")return sO(
e,t,0,k8);let a=s.map(({column:g})=>i.flatMap(b=>{var v,O;return(O=$t((v=r.grid.values[b])==null?
void 0:
v[g]))!=null?O:[]}));if(n==="maximum")return s.every(({value:g},b)=>{var v;return((v=a[b])!=null?v:[
]).
every(O=>O<=g)});let u=a.flat(),l=s.reduce((g,{value:b})=>g+b,0),c=[1,10,100].some(g=>f.abs(l-g)<g*1e-6),
d=i.some(g=>g<t)&&i.some(g=>g>t),p=s.some(({value:g})=>g<f.min(...u)||g>f.max(...u));return n==="weight"&&
(c||!d&&p)}var Nb=({grid:e},t,n)=>n.flatMap(r=>{var i;let o=$t((i=e.values[t])==null?void 0:i[r]);
return o===null?[]:[{column:r,value:o}]});function v8({draft:e,entryRows:t,known:n}){let{at:r}=e,o=s=>r.
number>=0&&$t(mr(e,s,r.number))!==null,i=t.filter(o).length;return i<2||i*3<t.length*2?[]:t.flatMap(
s=>{let{code:a,name:u}=Dr(e,s);return o(s)||a!==""||u===""||n.isEntry(a,u)?[]:[Ob(e,s,"unnumbered")]}
)}
var k8={numbers:1,above:1},x8={numbers:2,above:3};function sO({draft:e,scored:t,entryRows:n},r,o,i){
let s=Nb(e,r,t);if(s.length<i.numbers)return!1;let a=n.filter(c=>c<r),u=s.map(({column:c})=>a.flatMap(
d=>{var p,g;return(g=$t((p=e.grid.values[d])==null?void 0:p[c]))!=null?g:[]}));if(u.some(c=>c.length<
i.above))return!1;let l=s.map(({value:c})=>c);return MA(l,u,o)!==null}var uO=/^(?:(?:kategori|kelompok|bidang|klaster|cluster|sesi|divisi|golongan|jenjang|tingkat|rayon|zona|babak|category|group|session|division|klasifikasi|wilayah)(?:\s|:|$)|[A-Z]\s*[.)]\s+\S|[IVX]+\s*[.)]\s+\S)/i,
T8=/^(?:[A-Z]|[IVX]{1,5})[.)]?$/;function lO(e,t){let n=new w(h.values(e.at));return e.columns.map((
{
column:r})=>r).filter(r=>!n.has(r)&&t(r))}function cO(e,t,n){var b;let{grid:r,block:o}=e,i=r.values.
map(()=>"blank"),s=new y,a=[],u=[],l=!0,c=o.bottom,d=v=>t.some(O=>{var N;return ho(Hn((N=r.values[v])==
null?void 0:N[O]))});for(let v=o.bottom+1;v<r.values.length;v+=1){if(((b=r.values[v])!=null?b:[]).every(
ee))continue;let O=d(v),N={hasScores:O,isFirst:l,sinceHeader:v-c,entries:u.length},P=!hf(e,v)&&O8(e,
v);P&&a.push(v);let I=P?"header":S8(e,v,N,n);i[v]=I,I==="header"&&(c=v),I==="section"&&s.set(v,I8(e,
v)),I==="entry"&&(l=!1,O&&u.push(v))}R8(e,i,t);let p=u.filter(v=>i[v]==="entry"),g=iO({draft:e,roles:
i,
scored:t,entryRows:p,known:n});return p.length>0&&D8(e,i,p,n),{roles:i,sections:s,doubtful:g,
otherHeaders:a}}
function S8(e,t,n,r){var b,v;let{grid:o,at:i}=e,s=(b=o.values[t])!=null?b:[],{code:a,name:u}=Dr(e,t),
l=n.sinceHeader<=3&&N8(e,t);if(l&&i.name>=0)return"numbers";if(hf(e,t))return"header";let c=(v=s.map(
W).find(O=>O!==""))!=null?v:"";if(!n.hasScores&&!uO.test(c)&&A8(e,t))return"note";if(r.isEntry(a,u))
return"entry";if(!n.hasScores&&C8(e,u))return"note";if(l)return"numbers";if(n.isFirst&&n.hasScores&&
a===""&&u===""&&E8(e,t))return"weight";let d=u||a||W(s.find(O=>Hn(O)==="text")),p=a===""&&(i.number<
0||ee(mr(e,t,i.number))),g=nA({code:a,name:u,label:d,first:c,isOpen:p,hasScores:n.hasScores,isFirst:
n.
isFirst});return g!==null||n.hasScores?g!=null?g:"entry":P8(e,t,n.entries)?"section":u===""&&a===""?
"note":"entry"}function E8({grid:e,at:t},n){var a;let r=((a=e.values[n])!=null?a:[]).flatMap((u,l)=>ee(
u)||l===t.number?[]:[u]),o=r.flatMap(u=>{var l;return(l=$t(u))!=null?l:[]}),i=o.reduce((u,l)=>u+l,0),
s=u=>f.abs(i-u)<u*1e-6||f.abs(i-2*u)<u*1e-6;return o.length>1&&o.length===r.length&&o.every(u=>u>0)&&
(s(100)||s(1))}var C8=({columns:e,at:t},n)=>{var r,o;return n!==""&&M(n)===M((o=(r=e.find(({column:i}
)=>i===
t.name))==null?void 0:r.header)!=null?o:"")};function R8(e,t,n){let r=s=>n.filter(a=>{var u;return ho(
Hn((u=e.grid.values[s])==null?void 0:u[a]))}).length,[o,i]=[new w,new w];for(let[s,a]of t.entries()){
let u=Ar(e,s);if(a!=="entry"){for(let l of i)o.add(l);i.clear()}else o.has(u)&&r(s)*2<n.length?t[s]=
"note":i.add(u)}}function D8(e,t,n,r){var l;let{at:o,grid:i}=e,s=f.max(...n),a=c=>/\p{N}/u.test(c)&&
!/[\s,:]/.test(c),u=n.map(c=>Dr(e,c).code).filter(c=>c!=="");for(let[c,d]of t.entries()){if(c<=s||d!==
"entry"&&d!=="section")continue;let{code:p,name:g}=Dr(e,c),b=o.code>=0?p!==""&&(a(p)||!u.every(a)):
$t(
(l=i.values[c])==null?void 0:l[o.number])!==null,v=o.code<0&&o.number<0&&g!==""&&!ee(mr(e,c,o.institution));
(d==="section"||!(b||v||r.isEntry(p,g)))&&(t[c]="note")}}function hf({grid:e,block:t},n){var i;let r=(
(i=
e.values[n])!=null?i:[]).flatMap((s,a)=>ee(s)?[]:[{column:a,text:aO(s)}]),o=s=>r.length>0&&r.every((
{
column:a,text:u})=>{var l;return u===aO((l=e.values[s])==null?void 0:l[a])});for(let s=t.top;s<=t.bottom;
s+=
1)if(o(s))return r.length>1||s<t.bottom&&hf({grid:e,block:t},n+1);return!1}var aO=e=>M(W(e))||W(e);
function A8(e,t){
var r;if(((r=e.grid.values[t])!=null?r:[]).filter(o=>!ee(o)).length>1)return!1;for(let o=t+1;o<=t+3;
o+=
1)if(hf(e,o))return!0;return!1}function O8({grid:e,columns:t},n){var s;let r=new w(t.map(({header:a}
)=>M(
a)).filter(a=>a!=="")),o=((s=e.values[n])!=null?s:[]).filter(a=>!ee(a)).map(a=>M(W(a))),i=o.filter(a=>r.
has(a)).length;return i>2&&i*3>=o.length*2}function N8({grid:e,at:t},n){var a,u;let r=((a=e.values[n])!=
null?a:[]).flatMap(l=>{if(ee(l))return[];let c=/^\(?\s*(\d{1,2})\s*\)?$/.exec(W(l));return[c===null?
k.NaN:k(c[1])]}),o=r.every((l,c)=>{var d;return c===0||l===((d=r[c-1])!=null?d:0)+1}),s=[t.name,t.code].
filter(l=>l>=0).some(l=>{var c;return ee((c=e.values[n])==null?void 0:c[l])});return r.length>2&&o&&
!s&&((u=r[0])!=null?u:9)<=1}function P8(e,t,n){var g,b,v;let{grid:r,at:o}=e,s=((g=r.values[t])!=null?
g:[]).flatMap((O,N)=>ee(O)?[]:[{column:N,text:W(O)}]);if(s.length===0||s.length>2||!r.values.slice(t+
1).some((O,N)=>Ar(e,t+1+N)!==""))return!1;let u=W(mr(e,t,o.number)),{code:l,name:c}=Dr(e,t);if(T8.test(
u))return!0;let d=c!==""?c:l!==""?l:(v=(b=s[0])==null?void 0:b.text)!=null?v:"";if(s.length===1&&uO.
test(d))return!0;let[p]=s;return s.length===1&&p!==void 0&&c===""&&l===""?Hn(p.text)==="text":s.length===
1&&n===0&&d===d.toUpperCase()&&d.length>3&&o.name>=0&&l===""}function I8(e,t){var s,a;let{code:n,
name:r}=Dr(
e,t),o=((s=e.grid.values[t])!=null?s:[]).map(W).filter(u=>u!=="");return(r||n||((a=o.slice(-1)[0])!=
null?a:"")).replace(/^(?:[A-Z]|[IVX]+)\s*[.)]\s+/,"").replace(/^kategori\s*:?\s+/i,"").trim()}m();
var dO={code:"Kode",name:"Nama Inovasi",institution:"Instansi",category:"Kategori"},F8=sf,$8=new w([
"numbers","example","statistic","section","header","note","left-out"]);function mO(e,{roles:t,
sections:n},r){
let{grid:o,block:i,at:s}=e,u=r.some(N=>Kt(N.header)==="total")?-1:f.max(-1,...r.flatMap(({role:N,
column:P})=>N===
"sum"||N==="mean"||N==="weighted"?P:[])),l=N=>{let P=r[N];return P===void 0?!1:qn(P.role)?N!==u&&Kt(
P.header)!=="total":P.role==="left-out"||P.role==="weight"||P.role==="number"||P.role==="large"},c=s.
name>=0?s.name:s.code,d="",p=n.size>0&&s.category<0,g=(N,P)=>N.map((I,F)=>{let _=F8[P];return $8.has(
P)||l(F)||_!==void 0&&F<c?"":_!==void 0&&F===c?_:I}),b=(N,P)=>{var I;return P<i.top?_8(N,e.isJudges&&
P===i.top-1):P<i.bottom?L8(e,P):P===i.bottom?r.map(F=>M8(e,F,u,l)):g(N,(I=t[P])!=null?I:"blank")},v=N=>{
var P;return N===i.bottom?dO.category:(t[N]==="section"&&(d=(P=n.get(N))!=null?P:""),t[N]==="entry"?
d:"")},O=o.values.map((N,P)=>p?[...b(N,P),v(P)]:b(N,P));return{tab:o.tab,values:O}}function _8(e,t){
let n=e.some(r=>typeof r=="string"&&ou(r));return e.map(r=>{var o;return n?(o=$t(r))!=null?o:r:t?"":
r})}function M8({at:e},t,n,r){let{column:o,header:i}=t;for(let a of["code","name","institution",
"category"])if(e[a]===o)return Kt(i)===a?i:dO[a];let s=Kt(i);return t.role==="text"&&(s==="code"||s==="name"||
s==="institution")?"":o===n?"Total":r(o)?"":i}function L8({block:e,isJudges:t,columns:n},r){return!t||
r!==e.bottom-1?n.map(()=>""):e.columns.map(({groups:o},i)=>{var a,u,l;let s=(a=o.slice(-1)[0])!=null?
a:"";return s!==((l=(u=e.columns[i-1])==null?void 0:u.groups.slice(-1)[0])!=null?l:"")?s:""})}
function cu(e,t,n,r=()=>!1){let o=CA(e.filter(l=>!Sn(l)),t);rO(o),oO(o);let i=o.map(l=>{let c=cO(l,
lO(
l,d=>mf(l,d)),t);return{draft:z8(l,c.roles),reading:c}}),s=i.map(({draft:l,reading:c})=>Cb(l,c.roles)),
a=tO(s,t),u=i.map(({draft:l,reading:c},d)=>{var v;let p=((v=a[d])!=null?v:[]).map(O=>W8(U8(O,t,N=>r(
l.grid.tab,N)),n,t)),g=q8({draft:l,reading:c},i,n),b=[...K8(l,p,t),...g,...c.otherHeaders.map(O=>H8(
l,O)),...G8(l)];return{tab:l.grid.tab,headerRow:l.block.bottom,columns:p,rows:c.roles,values:l.grid.
values,outside:B8(l,c.roles),view:mO(l,c,p),questions:b}});return new y(u.map(l=>[l.tab,l]))}var z8=(
e,t)=>({
...e,kinds:e.kinds.map(n=>n.map((r,o)=>t[e.block.bottom+1+o]==="entry"?r:"blank"))}),j8=new w([
"entry","weight","maximum","numbers","header","section","example"]),B8=(e,t)=>{let{whole:n,grid:r,
block:o}=e;
return n.values.map((i,s)=>{var l;let a=(l=t[s])!=null?l:"blank";return s>=o.top&&s<=o.bottom||j8.has(
a)&&(a!=="entry"||Ar(e,s)!=="")?i.map((c,d)=>{var p;return ee((p=r.values[s])==null?void 0:p[d])?c:
""}):
[...i]})},fO=({key:e})=>`column/${e}`,gO=(e,t)=>!t.hasCriteria||t.isCriterion(e),U8=(e,t,n)=>e.role===
"criterion"&&e.doubt===null&&!t.hasCriteria&&n(e.column)?{...e,doubt:{doubt:"hidden"},guess:null}:e;
function W8(e,t,n){let r=e.doubt===null?void 0:t.get(fO(e)),o=e.header===""&&e.doubt!==null?`Kolom ${Wn(
e.column)}`:e.header;return r==="criterion"&&gO(o,n)?{...e,header:o,role:"criterion",doubt:null}:r===
"ignore"?{...e,role:"left-out",doubt:null}:{...e,header:o}}var K8=({grid:e,block:t},n,r)=>n.flatMap(
o=>{var s;if(o.doubt===null)return[];let i=Et.COLUMN.filter(a=>a!=="criterion"||gO(o.header,r));
return[
{id:fO(o),kind:"COLUMN",tab:e.tab,cell:Ce(t.bottom,o.column),tabs:[e.tab],params:{header:o.label,
column:Wn(
o.column),...o.doubt},options:i,default:(s=i.find(a=>a===o.guess))!=null?s:null}]});function G8(e){
let{
grid:t,block:n,columns:r,at:o}=e;if(o.judge>=0)return[];let i=u=>new w(t.values.slice(n.bottom+1).map(
l=>M(W(l[u]))).filter(l=>l!=="")),s=i(o.name),a=r.find(({column:u})=>{if(o.name<0||u<=o.name||ht(e,u)!==
"words")return!1;let c=[...i(u)].filter(d=>s.has(d)).length;return c>2&&c*2>s.size});return a===void 0?
[]:[{id:`side/${M(t.tab)}`,kind:"SIDE_BY_SIDE",tab:t.tab,cell:Ce(n.bottom,a.column),tabs:[t.tab],
params:{
columns:[Wn(o.name),Wn(a.column)]},options:Et.SIDE_BY_SIDE,default:null}]}var H8=({grid:e},t)=>({id:
`table/${M(e.tab)}/${t+1}`,kind:"OTHER_TABLE",tab:e.tab,cell:Ce(t,0),tabs:[e.tab],params:{row:t+1},
options:Et.
OTHER_TABLE,default:null});function q8({draft:e,reading:t},n,r){let o=n.filter(i=>i.reading!==t);
return t.
doubtful.flatMap(({row:i,label:s,key:a,doubt:u,otherwise:l,hasScores:c})=>{let d=`row/${a}`,p=r.get(
d),g=p==="entry"||o.some(N=>pO(N,a,"entry")),b=p==="ignore"||u==="label"&&o.some(N=>pO(N,a,l));if(t.
roles[i]=!g&&(b||!c)?l:"entry",g||b||!c)return[];let{grid:v,at:O}=e;return[{id:d,kind:"ROW",tab:v.tab,
cell:Ce(i,f.max(0,O.name>=0?O.name:O.code)),tabs:[v.tab],params:{label:s,row:i+1,doubt:u},options:Et.
ROW,default:null}]})}var pO=({draft:e,reading:t},n,r)=>!t.doubtful.some(o=>o.key===n)&&t.roles.some(
(o,i)=>o===r&&Ar(e,i)===n);m();function Bs({criteria:e,entries:t}){let n=new w(t.map(i=>Q(i.code)).filter(
i=>i!=="")),r=new w(t.map(
i=>M(i.name)).filter(i=>i!=="")),o=new y;return{hasCriteria:e.length>0,isCriterion(i){var a;let s=(a=
o.get(i))!=null?a:e.some(u=>it(i,u));return o.set(i,s),s},isMisspelled:i=>e.some(({name:s})=>Gr(s,He(
i).name)),isEntry:(i,s)=>i===""?r.has(M(s)):n.has(Q(i))}}m();var du=({code:e,name:t})=>Q(e)||M(t),Z8=1e3,
J8=e=>{let t=typeof e=="string"?Kt(e):void 0;return t===
"code"||t==="name"};function Us(e,t){var d,p;if(Sn(e)||t===void 0)return null;let{headerRow:n}=t;if(
!((d=
e.values[n])!=null?d:[]).some(J8))return null;let r=((p=e.values[n])!=null?p:[]).map(g=>typeof g=="string"?
g:""),o=g=>r.findIndex(b=>Kt(b)===g),[i,s,a]=[o("code"),o("name"),o("institution")],u=r.findIndex(
g=>Ke(g)==="category"),l=g=>t.rows[g]==="entry",c=e.values.slice(n+1).flatMap((g,b)=>{let v={code:W(
g[i]),name:W(g[s]),institution:W(g[a]),category:W(g[u]),values:g};return(v.code!==""||v.name!=="")&&
(l(n+1+b)||!Yy(v.code,v.name))?[v]:[]});return{tab:e.tab,values:e.values,hasNames:s>=0,columns:X8(r,
c,t),lines:c,isRepeated:V8(r),totals:t.columns.flatMap(({from:g,weights:b})=>b===null?[]:[{from:g,
weights:b}]),
headers:t.columns.map(({label:g})=>g),outside:t.outside,above:e.values.slice(0,n)}}function V8(e){
let t=e.
map(n=>He(n).name).filter(n=>!$i(n));return new w(t.map(M)).size<t.length}var Y8=(e,t)=>e.map(n=>{
var r;
return(r=n.values[t])!=null?r:""});function X8(e,t,{columns:n}){let r=new y;for(let[o,i]of e.entries(
)){
let{name:s,weight:a}=He(i),u=M(s),l=n[o];if(u===""||r.has(u)||l!==void 0&&l.role!=="criterion"||l===
void 0&&Ke(s)==="category")continue;let c=eH(Y8(t,o)),d=l===void 0||l.doubt===null;r.set(u,{column:o,
isMeant:d,key:u,name:s,weight:a,max:qo(i),kind:d&&c==="words"?"open":c})}return[...r.values()]}var hO=e=>e.
flatMap(t=>{var n;return(n=yt(typeof t=="string"?t.replace(/\s*%\s*$/,""):t))!=null?n:[]});function Q8(
e){
let t=hO(e);return t.filter(n=>n>Z8).length*2>t.length}function eH(e){let t=e.filter(s=>!ee(s)),n=hO(
t),r=s=>typeof s=="string"&&We(s,Pn),o=n.length+t.filter(r).length;if(n.length>0&&o*2>=t.length)return Q8(
t)?"words":"numbers";let i=s=>typeof s=="string"&&yt(s)===null&&!r(s)&&!s.trim().startsWith("#");
return t.
filter(i).length*2>t.length?"words":"open"}m();m();m();var tH=/^\s*(?:\d{1,2}|[a-z]|[ivx]{1,4})\s*[.)]\s*/i,
nH=/bobot|weight|proporsi|porsi|persen|%/i,rH=T.
raw`[^\p{L}\d]*(?:(?:bobot|weight|sebesar|nilai)[^\p{L}\d]*)?(\d{1,3}(?:[.,]\d+)?)\s*(?:%|persen)`;
function yf(e,t){
var r;if(t.length<2)return null;let n=t.map(o=>oH(e,o));if(n.every(o=>o.length>0)){let o=Hc(n.map(i=>{
var s,a;return(a=(s=i.find(({weight:u})=>u!==null))==null?void 0:s.weight)!=null?a:null}));return(r=
o!=null?o:sH(e,n))!=null?r:aH(e,n)}return uH(e,t)}function oH(e,t){return e.flatMap((n,r)=>n.flatMap(
(o,i)=>{let s=W(o).replace(tH,"");return s!==""&&it(s,{name:t})?[{row:r,column:i,weight:He(s).weight}
]:
[]}))}var Hc=e=>{let t=e.flatMap(n=>n!=null?n:[]);return t.length===e.length&&t.some(n=>n>0)?iu(t):
null},
iH=e=>{let t=e.reduce((n,r)=>n+r,0);return[10,100].some(n=>f.abs(t-n)<1e-6)};function sH(e,t){var n,
r;for(let{column:o}of(n=t[0])!=null?n:[]){let i=t.map(c=>{var d,p;return(p=(d=c.find(g=>g.column===o))==
null?void 0:d.row)!=null?p:-1});if(i.includes(-1))continue;let s=f.max(...i.map(c=>{var d,p;return(p=
(d=e[c])==null?void 0:d.length)!=null?p:0})),a=f.min(...i),u=x.from({length:s},(c,d)=>d).flatMap(c=>{
let d=c>o?Hc(i.map(g=>{var b;return qc((b=e[g])==null?void 0:b[c])})):null,p=e.slice(0,a).some(g=>nH.
test(W(g[c])));return d!==null&&(p||iH(d))?[{weights:d,isHeaded:p}]:[]}),l=(r=u.find(({isHeaded:c})=>c))!=
null?r:u[0];if(l!==void 0)return l.weights}return null}function aH(e,t){var n;for(let{row:r}of(n=t[0])!=
null?n:[]){let o=t.map(a=>{var u,l;return(l=(u=a.find(c=>c.row===r))==null?void 0:u.column)!=null?l:
-1});if(o.includes(-1))continue;let i=f.min(...o),s=e.filter(a=>a.slice(0,i).some(u=>ou(W(u)))).map(
a=>Hc(o.map(u=>qc(a[u])))).find(a=>a!==null);if(s!==void 0)return s}return null}function uH(e,t){var n;
for(let r of e.flat().map(W)){if(!/%|persen|bobot|weight/i.test(r))continue;let o=(n=Hc(t.map(i=>Fb(
r,i))))!=null?n:Hc(t.map(i=>Ib(r,T.raw`(\d{1,3}(?:[.,]\d+)?)\s*(?:%|persen)\s*(?:untuk\s+)?${Pb(i)}`)));
if(o!==null)return o}return null}var Pb=e=>e.replace(/[\\^$.*+?()[\]{}|]/g,"\\$&"),Ib=(e,t)=>{var r;
let n=(r=new RegExp(t,"iu").exec(e))==null?void 0:r[1];return n===void 0?null:k(n.replace(",","."))}
,
Fb=(e,t)=>{var n;return(n=Ib(e,Pb(t)+rH))!=null?n:/bobot|weight/i.test(e)?Ib(e,T.raw`${Pb(t)}\s*[:=(]\s*(\d{1,3}(?:[.,]\d+)?)(?![-\u2013\d])`):
null};function qc(e){return typeof e!="string"?$t(e):$t(e.replace(
/^[\s:=(]*(?:bobot|weight)?[\s:=]*/i,
"").replace(/[\s)]+$/,""))}var lH=e=>{let t=e.reduce((n,r)=>n+r,0);return[1,100].some(n=>f.abs(t-n)<1e-6)}
;function bf({columns:e,
lines:t,outside:n,above:r},o){let i=o.map(a=>{var u,l;return(l=(u=e.find(c=>it(c.name,{name:a})))==null?
void 0:u.column)!=null?l:-1}),s=f.min(...i);for(let[a,u]of n.entries()){let l=i.flatMap(b=>{var v;
return(v=
qc(u[b]))!=null?v:[]}),d=[...u.keys()].filter(b=>!ee(u[b])&&!i.includes(b)).every(b=>b>s&&qc(u[b])!==
null),p=l.every((b,v)=>{var O;return v===0||b===((O=l[v-1])!=null?O:0)+1});if(l.length<i.length||!d||
p||new w(l).size===1||a>=r.length&&!lH(l))continue;let g=i.every((b,v)=>{var I;let O=t.flatMap(({
values:F})=>{
var _;return(_=yt(F[b]))!=null?_:[]}),N=f.max(...O),P=(I=l[v])!=null?I:0;return O.length>0&&N<=P&&N*
2>P});return{numbers:l,areMaxima:g}}return null}function yO(e,t){for(let n of e){let r=cH(n,t);if(r!==null)return{
tab:n.tab,from:"written",isOwn:!0,
...r}}return null}function cH(e,t){if(t.length<2)return null;let n=yf(e.outside,t);if(n!==null)return{
weights:n,isOpen:!1};let r=bf(e,t);return r!==null&&!r.areMaxima?{weights:iu(r.numbers),isOpen:!1}:
mH(
e,t)}var dH=/bobot|weight|pembobotan|proporsi/i;function mH({outside:e},t){var n;for(let r of e.flat(
).
map(W)){if(!dH.test(r))continue;let o=t.map(s=>{var a;return(a=Fb(r,s))!=null?a:0});if(o.some(s=>s>0))
return{weights:o,isOpen:!0};let i=((n=r.match(/\d+(?:[.,]\d+)?/g))!=null?n:[]).map(s=>k(s.replace(
",",
".")));if(!(i.length<2||new w(i).size<2))return{weights:i.length===t.length?iu(i):t.map(()=>0),
isOpen:!0}}
return null}m();var pH=20,fH=.005;function bO(e,t,n,r){let o=[...n.map(a=>wO(a,r)),hH(n,r)],i=new y(
e.lines.map(a=>[
du(a),e.values.indexOf(a.values)])),s=f.max(0,...t.map(a=>a.length));for(let a=0;a<s;a+=1)for(let u of o){
let l=[...i].flatMap(([d,p])=>{var v;let g=$t((v=t[p])==null?void 0:v[a]),b=u.get(d);return g===null||
b===void 0?[]:[{value:g,sources:b}]});if(l.length*4<i.size*3||l.length<r.length+2)continue;let c=ff(
l,1);if(!(c===null||c.evidence<pH)){if(c.derived.kind==="sum"||c.derived.kind==="mean")return null;
if(c.
derived.kind==="weighted"&&c.derived.weights.every(d=>d>fH))return gH(c.derived.weights,l)}}return null}
function gH(e,t){let n=e.reduce((s,a)=>s+a,0),r=e.map(s=>f.round(s/n*100)/100*n),o=Zo(t.map(({value:
s})=>s));
return t.every(({value:s,sources:a})=>f.abs(s-a.reduce((u,l,c)=>{var d;return u+l*((d=r[c])!=null?d:
0)},0))<=2*o)?r:[...e]}function wO(e,t){let n=t.map(r=>{var o,i;return(i=(o=e.columns.find(s=>it(s.name,
{name:r})))==null?void 0:o.column)!=null?i:-1});return new y(e.lines.flatMap(r=>{let o=n.flatMap(i=>{
var s;return(s=yt(r.values[i]))!=null?s:[]});return o.length===t.length?[[du(r),o]]:[]}))}function hH(
e,t){
let[n=new y,...r]=e.map(o=>wO(o,t));return new y([...n].flatMap(([o,i])=>{let s=[i,...r.flatMap(u=>{
var l;return u.has(o)?[(l=u.get(o))!=null?l:[]]:[]})],a=i.map((u,l)=>s.reduce((c,d)=>{var p;return c+
((p=d[l])!=null?p:0)},0)/s.length);return s.length===e.length?[[o,a]]:[]}))}function vO(e,t,n){let r=yO(
t,n);if(r!==null)return r;let o=e.filter(s=>!Sn(s));for(let s of o){let a=yf(
s.values,n);if(a!==null)return{tab:s.tab,from:"written",weights:a}}let i=[...cu(o,Bs({criteria:[],
entries:[]}),
new y).values()];for(let s of i){let a=Us(s.view,s),u=a===null?null:bO(a,s.values,t,n);if(u!==null)return{
tab:s.tab,from:"totals",weights:u}}return null}m();var wf=e=>e.some(t=>t.lines.some(n=>n.code!==""));
function vf(e,t){var s,a;let n=wf(e),r=n?new w:yH(
e),o=new y;for(let u of e)for(let{code:l,name:c,institution:d,category:p}of wH(u,t,n)){let g=M(c),b=n?
Q(l):r.has(g)?`${g}
${M(d)}`:g;if(b==="")continue;let v=(s=o.get(b))!=null?s:{code:l,names:new y,institution:"",category:
""};
o.set(b,v),v.institution||(v.institution=d),v.category||(v.category=p),c!==""&&v.names.set(c,((a=v.names.
get(c))!=null?a:0)+1)}let i=f.max(2,T(o.size).length);return[...o.values()].map(({code:u,names:l,
institution:c,
category:d},p)=>({...ip,...n?{code:u}:{code:`P${T(p+1).padStart(i,"0")}`,codeMadeUp:!0},name:bH(l),
institution:c,
category:d}))}function yH(e){return new w(e.flatMap(({lines:t})=>{var r;let n=new y;for(let{name:o,
institution:i}of t){
let s=M(o);s!==""&&n.set(s,((r=n.get(s))!=null?r:new w).add(M(i)))}return[...n].flatMap(([o,i])=>i.size>
1?o:[])}))}function bH(e){var n,r;let t=f.max(0,...e.values());return(r=(n=[...e].find(([,o])=>o===t))==
null?void 0:n[0])!=null?r:""}function wH(e,t,n){let r=e.columns.filter(s=>t.some(a=>it(s.name,{name:
a}))),
o=s=>r.some(({column:a})=>Xy(s.values[a])),i=e.lines.map(o).lastIndexOf(!0);return e.lines.filter((s,
a)=>(n?
s.code==="":s.name==="")?!1:o(s)?!0:n?/\p{N}/u.test(s.code)&&(s.name!==""||!e.hasNames&&!/[\s,]/.test(
s.code)):a<i||s.institution!=="")}m();var vH=/peserta|inovasi|proposal|entri|innovation|participant|daftar|data|list|registrasi|pendaftar/i,
kH=["category","unitType","innovator","contact","phone","email","link"];function kO(e,t,{grid:n,
structure:r}){
let o=vH.test(n.tab)?Us(n,r):null;if(o===null)return null;let i=mt(n,jr),s=new y,a=0;for(let p of o.
lines){let g=O=>t&&p.code!==""?Q(O.code)===Q(p.code):p.name!==""&&M(O.name)===M(p.name),b=e.find(g);
if(b===void 0){(p.code!==""||p.institution!=="")&&(a+=1);continue}if(s.has(b))continue;let v=kH.map(
O=>{var N;return[O,W(p.values[(N=i==null?void 0:i.columns.get(O))!=null?N:-1])]});s.set(b,{...b,...h.
fromEntries(v),code:t?b.code:p.code||b.code,name:b.name||p.name,institution:b.institution||p.institution}
)}
if(s.size<2||s.size*2<e.length)return null;let u=new w([...s.values()].map(p=>Q(p.code))),l=e.filter(
p=>!s.has(p)),c=u.size<s.size||l.some(p=>u.has(Q(p.code))),d=[...s].map(([p,g])=>c?{...g,code:p.code}
:
g);return{grid:n,entries:[...d,...l],unscored:a}}m();function kf(e){var s;let t=EO(e),n=RO(t).filter(
a=>a.length>1),r=(s=TO(n))!=null?s:t.length===1?t:TO(
xH(t)),o=r==null?void 0:r[0];if(r===null||o===void 0)return null;let i=o.keys.filter(a=>r.every(u=>u.
keys.includes(a)));return $b(e,CO(o.table,i))}function $b(e,t){let n=EO(e),r=RO(n).filter(s=>s.length>
1),o=t.map(s=>M(s)),i=e.filter(s=>{let a=t.filter(c=>s.columns.some(d=>it(d.name,{name:c}))).length;
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
`);t.set(o,[...(n=t.get(o))!=null?n:[],r])}return[...t.values()]}function xH(e){return e.map(t=>e.filter(
n=>{let r=n.keys.filter(o=>t.keys.includes(o)).length;return r>0&&r*2>=f.max(n.keys.length,t.keys.length)}
)).
filter(t=>{let[n]=t;return t.length>1&&(n==null?void 0:n.keys.some(r=>t.every(o=>o.keys.includes(r))))}
)}m();function DO(e,t){let n=new w(t.flatMap(o=>o.kind==="COLUMN"?[o.id,`column/${M(o.params.header)}`]:
[])),
r=o=>n.has(`column/${M(o)}`);return e.flatMap(o=>{if(o.kind==="PASSED_COLUMN")return r(o.params.header)?
[]:[o];if(o.kind!=="CRITERIA")return[o];let i=o.params.names.filter(s=>!r(s));return i.length===o.params.
names.length?[o]:i.length===0?[]:[{...o,sure:!1,params:{...o.params,names:i}}]})}m();function AO(e,t,
{names:n,hidden:r}){return n.flatMap(o=>{let i=e.find(a=>a.grid.tab===o),s=t.includes(
o)?null:TH(o,i,r);return s===null?[]:[{kind:"TAB_LEFT",sure:s!=="summary"&&s!=="other-columns",
params:{
tab:o,reason:s}}]})}function TH(e,t,n){if(n.includes(e))return"hidden";if(t===void 0)return Lc(e)?
"recap":null;let{grid:r,table:o,shared:i,isOther:s}=t;return Sn(r)?null:r.values.every(a=>a.every(ee))?
"empty":s?"other-matter":i!==null?"summary":o===null?"not-entries":o.columns.some(a=>a.kind==="numbers")?
"other-columns":"not-scores"}m();var OO=(e,t)=>e.flatMap(n=>n.columns.filter(r=>t.some(o=>it(r.name,
{name:o}))).flatMap(({column:r})=>n.
lines.flatMap(o=>{var i;return(i=yt(o.values[r]))!=null?i:[]}))),NO=(e,t)=>e.filter(n=>n>t).length*10<=
e.length;function PO(e,t){var r;let n=OO(e,t);return n.length===0?100:n.every(o=>o<=1)&&n.some(o=>o>
0&&o<1)?1:(r=[5,10].find(o=>NO(n,o)))!=null?r:100}function IO(e,t){var o;let n=[...e.map(i=>t.map(s=>{
var a,u;return(u=(a=i.columns.find(l=>it(l.name,{name:s})))==null?void 0:a.max)!=null?u:null})),...e.
map(i=>iA(i,t)),...e.flatMap(i=>{let s=bf(i,t);return s!=null&&s.areMaxima?[s.numbers]:[]})],r=i=>i.
every((s,a)=>{var u;return s!==null&&s>0&&NO(OO(e,[(u=t[a])!=null?u:""]),s)});return(o=n.find(r))!=null?
o:null}m();m();var SH=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|wawancara|semester|bulan|tahun|minggu|hari|tanggal|aspek|kriteria|bobot|weight/i,
FO=e=>{let t=Kt(e);return t==="code"||t==="name"};function $O(e){let t=e.values.slice(0,ki+1).map(o=>o.
map(js)),n=t.map((o,i)=>{var s,a;return{row:i,headers:o,above:(s=t[i-1])!=null?s:[],cells:(a=e.values[
i])!=
null?a:[]}}),r=[...n.map(o=>({...o,own:EH(o.above,o.cells)?CH(o.above,o.headers):[]})),...n.map(o=>(
{
...o,own:DH(o.headers),above:[]}))];for(let{row:o,headers:i,above:s,own:a}of r){if(![...s,...i].some(
FO))continue;let u=a.filter(c=>c.header===Uc||!$i(He(c.header).name));if(new w(u.map(c=>M(c.label))).
size<2)continue;let l=u.every(c=>c.header===Uc)?"totals":"groups";return{tab:e.tab,layout:l,views:OH(
e,o,i,s,a)}}return null}var EH=(e,t)=>e.every((n,r)=>!FO(n)||ee(t[r]));function CH(e,t){let n=t.flatMap(
(u,l)=>{let c=e.slice(0,l+1).reduce((d,p)=>p===""?d:p,"");return u===""||c===""||Kt(c)==="code"||Kt(
c)==="name"||RH(u)?[]:[{column:l,over:c,header:u}]}),r=n.filter(u=>po(u.over)&&!$i(He(u.header).name));
if(r.length>1)return r.map(({column:u,header:l})=>({column:u,label:l,header:Uc}));let o=n.filter(u=>Ct(
u.header)!==null&&Ct(u.over)===null);if(o.length>1&&new w(o.map(u=>u.over)).size>1)return o.map(({
column:u,
over:l,header:c})=>{var d;return{column:u,label:(d=Ct(c))!=null?d:"",header:l}});let i=n.filter(u=>n.
some(l=>l.over!==u.over&&M(l.header)===M(u.header))),s=i.some(u=>Ct(u.over)!==null),a=i.some(u=>SH.test(
u.over));return!s&&a?[]:i.filter(u=>!s||Ct(u.over)!==null).map(({column:u,over:l,header:c})=>{var d;
return{column:u,label:(d=Ct(l))!=null?d:l,header:c}})}var RH=e=>{let t=Kt(e);return t==="code"||t===
"name"||t==="institution"};function DH(e){let t=e.flatMap((r,o)=>{let i=Tn(r);return i===null?[]:[{
column:o,
label:i.label,header:i.rest}]}),n=({header:r})=>!$i(He(r).name)&&!AH(r);return t.some(n)?t:e.flatMap(
(r,o)=>{var s,a;let i=(a=Ct(r))!=null?a:(s=Tn(r))==null?void 0:s.label;return i===void 0?[]:[{column:
o,
label:i,header:Uc}]})}var AH=e=>/^(?:nilai|skor|score|total)(?:\s+(?:nilai|skor))?$/i.test(e.trim());
function OH(e,t,n,r,o){let i=f.min(...o.map(a=>a.column)),s=new y;for(let{label:a}of o)s.has(M(a))||
s.set(M(a),a);return[...s].map(([a,u])=>{let l=new y(o.filter(g=>M(g.label)===a).map(g=>[g.column,g.
header])),c=n.map((g,b)=>{var v,O;return b<i?g||((v=r[b])!=null?v:""):(O=l.get(b))!=null?O:""}),d=g=>g.
map((b,v)=>v<i||l.has(v)?b:""),p=e.values.map((g,b)=>b===t?c:b===t-1&&r.length>0?g.map(()=>""):d(g));
return{label:u,grid:{tab:e.tab,values:p}}})}var _b=e=>{var t;return Sn(e)?null:(t=hA(e))!=null?t:$O(
e)},Mb=(e,t)=>nu(e,t)||e.includes("@")&&M(e)===
M(t.email);function _O(e,t,n,r,o){var u,l;let i=(l=(u=_b(e))==null?void 0:u.views)!=null?l:[],s=c=>n.
find(d=>Mb(c,d));return{sheets:i.flatMap(c=>{let d=s(c.label);return d===void 0?[]:[mA(Ii(c.grid,t.name,
d.code,r,o),c)]}),strangers:i.filter(({label:c})=>s(c)===void 0).map(({label:c})=>c)}}m();var MO=/juri(?!st)|judg|penilai|panelis|skor|score|lomba|kompetisi|competition|inovasi|innovat|kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|dampak|impact|replika|mudah disebar|keberlanjut|berkelanjut|sustain|efektif|presentasi|proposal|kriteria|criteri|bobot|finalis|karya/i,
NH=/^(?:nilai|poin|points?)$/i,PH=/^j\.?\s?\d{1,2}$/i,IH=/daftar hadir|presensi|absen|attendance|(?<!tahun )anggaran|budget|\brab\b|telepon|\bphone|kontak|contact|jadwal|schedule|keuangan|honor|gaji|payroll|\bkas\b|inventaris|belanja/i,
FH=e=>e.map(js).filter(t=>t!=="");function LO(e){let t=e.values.slice(0,xy).map(o=>o.filter(i=>!ee(i))),
n=t.findIndex(o=>o.length>2),r=t.slice(0,f.max(0,n)).flat().map(js);return[e.tab,...r].some(o=>IH.test(
o))}var Lb=(e,t)=>MO.test(e.tab)||PH.test(e.tab.trim())||e.values.slice(0,t+1).flatMap(FH).some(n=>MO.
test(n)||NH.test(n));m();function zb(e){let t=[...new y(e.flat().map(o=>[M(o),o])).values()],n=e.map(
o=>new w(o.map(M))),r=t.
filter(o=>!n.every(i=>i.has(M(o))));return r.flatMap((o,i)=>r.slice(i+1).filter(s=>Gr(o,s)&&!n.some(
a=>a.has(M(o))&&a.has(M(s)))).map(s=>({one:o,other:s})))}m();function zO(e,t){var r;let n=(r=t==null?
void 0:t.view)!=null?r:e;return LO(n)?{grid:n,structure:t,table:null,
shared:null,isOther:!0}:{grid:n,structure:t,table:Us(n,t),shared:_b(n),isOther:!1}}var mu=(e,t=[])=>(
{
reason:e,tabs:t});function jO(e,t,n){var g,b;let r=n.flatMap(({table:v,shared:O})=>v===null||O!==null?
[]:[v]),o=n.filter(v=>v.shared!==null);if(e.stages.some(v=>v.scoreTab!==void 0))return $H(e.stages,o);
let{sets:i,unclear:s}=FD(r.map(v=>v.tab));if(e.stages.length>1)return jb(e.stages,i,r);let[a]=e.stages;
if(a===void 0)return mu("nothing");let u=t?i.find(v=>M(v.stage)===M(a.name)):void 0;if(u!==void 0)return jb(
[a],[u],r);if(s&&!t)return mu("stages",r.map(v=>v.tab));if(i.length>1&&!t){let v=i.map(O=>({...a,
name:O.
stage,advance:null}));return jb(v,i,r)}let l=((b=(g=kf(r))==null?void 0:g.tables.length)!=null?b:0)>
1,c=o.filter(v=>{var O;return((O=v.shared)==null?void 0:O.layout)!=="totals"}),d=c.length>0?c:o,[p]=d;
if(!l&&(p!=null&&p.shared)){let v=d.map(O=>O.grid.tab);return v.length>1?mu("several-shared",v):t?mu(
"stage-tab",v):[BO({...a,scoreTab:p.grid.tab},p.shared,p.structure)]}return[{stage:a,desks:r.map(v=>(
{
label:v.tab,table:v})),layout:null}]}function BO(e,{layout:t,views:n},r){let o=n.flatMap(({label:i,
grid:s})=>{
let a=Us(s,r);return a===null?[]:[{label:i,table:a}]});return{stage:e,desks:o,layout:t}}function $H(
e,t){
let n=e.map(o=>{let i=t.find(s=>{var a;return M(s.grid.tab)===M((a=o.scoreTab)!=null?a:"")});return i!=
null&&i.shared?BO(o,i.shared,i.structure):o}),r=n.flatMap(o=>{var i;return"desks"in o?[]:[(i=o.scoreTab)!=
null?i:o.name]});return r.length>0?mu("unclear-judges",r):n.filter(o=>"desks"in o)}function jb(e,t,n){
let r=e.map(i=>{var u;let s=t.find(l=>M(l.stage)===M(i.name)),a=((u=s==null?void 0:s.tabs)!=null?u:[
]).
flatMap(({tab:l,label:c})=>n.filter(d=>d.tab===l).map(d=>({label:c,table:d})));return{stage:i,desks:
a,
layout:null}}),o=r.filter(i=>i.desks.length===0).map(i=>i.stage.name);return o.length>0?mu("stages",
o):r}m();var _H={sum:"sum",mean:"mean",weighted:"weighted",weight:"weight",maximum:"extreme",minimum:
"extreme",
rank:"rank",number:"number",large:"large",text:"text","left-out":"left-out"},MH={numbers:"numbers",
example:"example",statistic:"statistic",weight:"weight",maximum:"maximum",section:"section",header:
"header",note:"note","left-out":"left-out"};function UO(e){var r,o;let t=new y,n=new y;for(let{
columns:i,rows:s,tab:a,
values:u}of e){for(let{role:l,label:c}of i){let d=_H[l];if(d===void 0||c==="")continue;let p=`${d} ${M(
c)}`;t.has(p)||t.set(p,{kind:"PASSED_COLUMN",sure:!0,params:{header:c,reason:d}})}for(let[l,c]of s.entries(
)){
let d=MH[c];if(d===void 0)continue;let p=(o=((r=u[l])!=null?r:[]).map(W).find(b=>b!==""))!=null?o:"",
g=d==="note"?d:`${d} ${M(p)}`;n.has(g)||n.set(g,{kind:"PASSED_ROW",sure:!0,params:{tab:a,row:l+1,
label:p,
reason:d}})}}return[...t.values(),...n.values()]}m();var Bb=.051,LH=4,zH=(e,t)=>({table:e,lines:new y(
[...e.lines].reverse().map(n=>[du(n),n])),columns:t.
map(n=>{var r,o;return(o=(r=e.columns.find(i=>it(i.name,{name:n})))==null?void 0:r.column)!=null?o:-1}
)}),
jH=({table:e,columns:t})=>t.flatMap(n=>e.lines.flatMap(r=>{var o;return(o=yt(r.values[n]))!=null?o:[
]}));
function BH(e,t){let n=t.filter(l=>l!==e);if(n.length<2)return!1;let[r,o,i,s,a]=[0,0,0,0,0],u=f.max(
Bb,Zo(jH(e)));for(let l of e.table.lines){let c=du(l);for(let[d,p]of e.columns.entries()){let g=yt(l.
values[p]),b=n.flatMap(({lines:O,columns:N})=>{var P,I,F;return(F=yt((I=O.get(c))==null?void 0:I.values[
(P=
N[d])!=null?P:-1]))!=null?F:[]});if(g===null||b.length<2)continue;let v=b.reduce((O,N)=>O+N,0);a+=1,
f.abs(g-v/b.length)<=u&&(o+=1),f.abs(g-v)<Bb&&(i+=1),f.abs(g-f.max(...b))<Bb&&(s+=1),new w(b).size>1&&
(r+=1)}}return r>=LH&&(o===a||i===a||s===a)}var UH=/rata|rerata|mean|average|rekap|recap|total|jumlah|gabung|akhir|final|hasil|semua|seluruh|result|summary|ringkas|nilai|skor|score/i,
WH=/(?:^|[^\p{L}])(?:juri|judge|penilai|panelis|j\.?\s?\d)(?:[^\p{L}]|$)/iu,WO=e=>`summary/${M(e)}`;
function KO({tables:e,criteria:t},n,r){let o=e.map(s=>zH(s,t));return o.filter(s=>BH(s,o)).map(({
table:s})=>s).
filter(({tab:s})=>{let a=r.get(WO(s));return a!==void 0?a==="ignore":UH.test(s)&&!WH.test(s)?!0:(n.push(
{id:WO(s),kind:"SUMMARY",tab:s,tabs:[s],params:{tab:s},options:Et.SUMMARY,default:null}),!1)})}m();
var KH=/(?:^|\s)(?:lomba|kompetisi|gelar|penghargaan|sayembara|festival|anugerah|competition|award|contest)(?:\s|$)/i,
GH=/^(?:(?:lembar|formulir|form|blangko|rekap(?:itulasi)?|daftar|berita acara|score\s*sheet)\s+)?(?:(?:penilaian|nilai|skor|scores?|penjurian)\s+)?(?:(?:dewan\s+)?juri\s+)?(?:pada\s+|for\s+)?/i,
HH=/(?:^|[^\d])(20\d{2})(?:[^\d]|$)/,qH=/^pemerintah\s+(?:daerah\s+)?(?:kota|kabupaten|provinsi)\s+\p{L}.*$/iu,
ZH=/(?:^|\s)(?:kota|kabupaten)\s+(\p{L}[\p{L}\s]*?)(?=\s+tahun\b|\s*\d|\s*[,.;(-]|$)/iu,JH=({above:e}
)=>e.
flatMap(t=>{var r;let n=t.map(W).filter(o=>o!=="");return n.length===1&&!/[:=]/.test((r=n[0])!=null?
r:"")?n:[]}),GO=e=>e===e.toUpperCase()?e.toLowerCase().replace(/(^|\s)\p{L}/gu,t=>t.toUpperCase()):e;
function HO(e){let t=e.map(i=>VH(JH(i))),[n={}]=t,r=h.keys(n),o=i=>t.every(s=>{var a,u;return M((a=s[
i])!=
null?a:"")===M((u=n[i])!=null?u:"")});return h.fromEntries(r.filter(o).map(i=>[i,n[i]]))}function VH(
e){
let t={},n=e.map(a=>{var u;return(u=HH.exec(a))==null?void 0:u[1]}).find(a=>a!==void 0);n!==void 0&&
(t.year=n);let r=e.find(a=>qH.test(a));r!==void 0&&(t.government=GO(r.replace(/\s+tahun\b.*$/i,"").trim(
)));
let o=e.map(a=>{var u;return(u=ZH.exec(a))==null?void 0:u[1]}).find(a=>a!==void 0);o!==void 0&&(t.city=
GO(o.trim()));let i=e.find(a=>KH.test(a)),s=i==null?void 0:i.replace(GH,"").replace(
/\s+(?:tahun\s+)?20\d{2}\s*$/i,
"").trim();return s!==void 0&&s!==""&&(t.competition=s),t}m();var Zc=e=>`hidden/${M(e)}`,Ub=({
criteria:e},{structures:t})=>[...t.values()].flatMap(({tab:n,columns:r})=>!e.
every(i=>r.some(({role:s,header:a})=>s==="criterion"&&it(a,i)))||e.length===0?[]:[{id:Zc(n),kind:
"HIDDEN",tab:n,tabs:[n],params:{tab:n},options:Et.HIDDEN,default:null}]);m();function Wb(e,t){let[n,
r]=[M(e),M(t)];if(n===""||r===""||n===r)return!1;let[o,i]=n.length<r.length?[
n,r]:[r,n];return o.length>=4&&i.includes(o)?!1:!Gr(e,t)&&!YH(e,t)}var qO=e=>e.toLowerCase().split(
/[^\p{L}\p{N}]+/u).
filter(t=>t.length>2);function YH(e,t){let[n,r]=[new w(qO(e)),new w(qO(t))],o=[...n].filter(i=>r.has(
i)).length;return o>1&&o*2>f.min(n.size,r.size)}function Kb(e,t,n){let r=new y(t.map(i=>[i.code,i])),
o=new w(e.flatMap(({rows:i})=>i.flatMap(({entry:s,name:a})=>{let u=r.get(s!=null?s:"");return u!==void 0&&
a!==""&&!Wb(a,u.name)?u.code:[]})));return e.flatMap(i=>{if(i.codeColumn===null||i.nameColumn===null)
return[];let s=i.rows.filter(d=>d.name!==""&&d.entry!==null),a=s.flatMap(d=>{var g;let p=r.get((g=d.
entry)!=null?g:"");return p!==void 0&&o.has(p.code)&&Wb(d.name,p.name)?[{sheet:i,row:d,entry:p}]:[]}
),
u=a.length>2&&a.length*2>s.length,[l]=a;return(u&&l!==void 0?[ZO(`names/${M(i.tab)}`,l,a.length)]:a.
map(d=>ZO(`names/${M(i.tab)}/${Q(d.entry.code)}`,d,1))).filter(({id:d})=>!n.has(d))})}var ZO=(e,{
sheet:t,
row:n,entry:r},o)=>{var i;return{id:e,kind:"NAMES",tab:t.tab,cell:Ce(n.row,(i=t.nameColumn)!=null?i:
0),tabs:[t.tab],params:{code:r.code,one:r.name,other:n.name,count:o},options:Et.NAMES,default:null}}
;var pu=["criteria","entries","judges"],XH=e=>"reason"in e;function Gb(e,t,n,{grids:r,structures:o,
answers:i},s){
let a=r.map(K=>zO(K,o.get(K.tab))),u=jO(e,n,a);if(XH(u))return u;let l=[],c=[],d=[],p=u.flatMap(({
desks:K,
stage:oe})=>[oe.scoreTab,...K.map(({table:we})=>we.tab)]),g=()=>s.names.filter(K=>!p.includes(K)).map(
s.read);for(let K of u){let oe=r9(K,e,t,{facts:l,questions:c,answers:i,foreign:g},u.length>1);if(oe===
null)return VO(a);d.push(oe)}if(t.length===pu.length&&!d.some(K=>i9(K,a)))return{reason:"no-sign",
tabs:d.
flatMap(K=>K.desks.map(oe=>oe.table.tab)).filter(xf)};let b=d.flatMap(K=>K.desks.map(oe=>oe.table)),
[v,...O]=b;if(v!=null&&v.isRepeated&&O.length===0)return{reason:"unclear-judges",tabs:[v.tab]};let N=d.
flatMap(K=>K.names).filter(xf),P=t.includes("judges")?s9(d):e.judges,I=t.includes("entries")?a9(b,N,
a,l):e.entries,F=!n&&(d.length>1||d.some(K=>K.stage.scoreTab!==void 0)),_=F?u9(d):e.stages,L=t.includes(
"criteria")?l9(d):e.criteria,U=HO(b),z=e9(e.settings,U),j={...e,settings:z,stages:_,criteria:L,
entries:I,
judges:P};if(t.some(K=>j[K].length===0))return VO(a);if(t.includes("judges")&&!c9(j,d,s.names))return{
reason:"unbound",tabs:d.flatMap(K=>K.desks.map(oe=>oe.table.tab)).filter(xf)};let G=a.flatMap(({
structure:K})=>K!==
void 0&&b.some(({tab:oe})=>oe===K.tab)?K:[]),q=[...b.map(K=>K.tab),...l.flatMap(K=>K.kind==="ENTRY_LIST"||
K.kind==="TAB_LEFT"?K.params.tab:[])],X=zc([...n9(a,b),...c,...MD(t9(d),!t.includes("judges"),
i)]),ge=[...d9(d,P,F,_),...l,...h.keys(U).length>0?[QH(U)]:[],...UO(G),...AO(a,q,s)];return{
competition:j,
hasStages:F,facts:DO(ge,X),findings:t.includes("entries")?m9(d):[],questions:X}}var QH=({competition:
e="",
year:t="",city:n="",government:r=""})=>({kind:"TITLES",sure:!1,params:{competition:e,year:t,city:n,
government:r}}),
e9=(e,t)=>({...e,...h.fromEntries(h.entries(t).filter(([n])=>e[n]===""))}),t9=e=>e.flatMap(({layout:
t,
desks:n})=>t===null?n.map(({table:r})=>r):[]),n9=(e,t)=>e.flatMap(({structure:n})=>n!==void 0&&t.some(
({tab:r})=>r===n.tab)?n.questions:[]),xf=(e,t,n)=>n.indexOf(e)===t;function r9(e,t,n,{facts:r,
questions:o,
answers:i,foreign:s},a){var ge,K;let u=e.desks.map(oe=>oe.table),l=oe=>n.includes("criteria")?kf(oe):
$b(oe,Ge(t,e.stage).map(we=>we.name)),c=(ge=l(u))!=null?ge:a||e.layout!==null?SO(u):null;if(c===null)
return null;let d=l(u)===null,p=KO(c,o,i),g=c.tables.filter(oe=>!p.includes(oe));for(let{tab:oe}of p)
r.push({kind:"TAB_LEFT",sure:!1,params:{tab:oe,reason:"summary"}});let b=g.length<c.tables.length&&(
K=
l(g))!=null?K:c,{tables:v}=b,O=n.includes("criteria")?GD(b,o,i):b.criteria,N=a?e.stage.name:null,P=n.
includes("criteria")?XD(v,O,i):null;if(P!==null&&o.push(P),!n.includes("criteria"))return{...e,desks:
JO(
e,v),criteria:[],isOpen:d,names:O};let I=IO(v,O),F=I!=null?I:O.map(()=>PO(v,O)),_=oA(v,O,F),L=_.from===
"equal"&&I!==null&&new w(I).size>1,U=vO(s(),v,O),z=_.from==="equal"&&!L&&(U==null?void 0:U.from)==="written"&&
!U.isOpen&&o9(U.weights),j=L?F:z?U.weights:_.weights,G=cA(v,O,{taken:j,max:F,elsewhere:U},
i);G.question!==null&&o.push(G.question);let{weights:q}=G;r.push({kind:"CRITERIA",sure:v.length>1&&!d,
params:{stage:N,names:O}},z?{kind:"WEIGHTS",sure:!0,params:{from:"tab",stage:N,tab:U.tab}}:{kind:
"WEIGHTS",sure:_.from!=="equal",params:{from:L?"maxima":_.from,stage:N}},{kind:"SCALE",sure:I!==null,
params:{
max:F.filter(xf),from:I===null?"scores":"written",stage:N}});let X=O.map((oe,we)=>{var ze,ft;return{
stage:e.stage.name,name:oe,weight:(ze=q[we])!=null?ze:1,min:0,max:(ft=F[we])!=null?ft:100,
description:""}});
return{...e,desks:JO(e,v),criteria:X,isOpen:d,names:O}}var o9=e=>f.abs(e.reduce((t,n)=>t+n,0)-100)<.01,
JO=({desks:e},t)=>e.filter(n=>t.includes(n.table));function i9(e,t){return e.layout!==null&&e.layout!==
"totals"?!0:e.desks.some(({table:n})=>{let r=t.find(o=>o.grid.tab===n.tab);return r!==void 0&&Lb(r.grid,
n.above.length)})}function s9(e){let[t,...n]=e,r=e.flatMap(a=>a.desks.map(u=>u.label)),o=r.filter((a,
u)=>r.
findIndex(l=>Q(l)===Q(a))===u),i=n.length===0&&(t==null?void 0:t.layout)===null;return(i?PD(r):sb(o)).
map((a,u)=>{var v,O,N;let l=(v=(i?r:o)[u])!=null?v:"",c=e.filter(P=>P.desks.some(I=>Q(I.label)===Q(l))),
d=(N=(O=c[0])==null?void 0:O.desks.find(P=>Q(P.label)===Q(l)))==null?void 0:N.table,p=a.name===""||Q(
a.name)===Q(a.code),g=(t==null?void 0:t.layout)===null&&p&&d!==void 0?ID(d):"",b=c.length===e.length?
[]:c.map(P=>P.stage.name);return{...a,name:g||a.name,stages:b}})}function a9(e,t,n,r){let o=vf(e,t),
i=wf(e),s=new w(e.map(u=>u.tab)),a=n.filter(({grid:u})=>!s.has(u.tab)).map(u=>kO(o,i,u)).find(u=>u!==
null);return r.push({kind:"ENTRIES",sure:i,params:{count:o.length,by:i?"code":"name"}}),a?(r.push({
kind:"ENTRY_LIST",sure:!1,params:{tab:a.grid.tab,unscored:a.unscored}}),a.entries.map(u=>({...ip,...u}
))):
o}function u9(e){let t=e.map(n=>vf(n.desks.map(r=>r.table),n.names).length);return e.map(({stage:n},
r)=>{
var i,s;let o=(i=t[r+1])!=null?i:0;return{...n,advance:o>0&&o<((s=t[r])!=null?s:0)?o:n.advance}})}
function l9(e){
let[t]=e,n=r=>E.stringify(r.criteria.map(o=>[M(o.name),o.weight,o.max]));return t!==void 0&&e.every(
r=>n(r)===n(t))?t.criteria.map(r=>({...r,stage:null})):e.flatMap(r=>r.criteria)}function c9(e,t,n){
let r=Cr(
n,e),o=t.filter(i=>i.layout===null).flatMap(i=>i.desks);return r.length<o.length||!o.every(i=>r.some(
s=>s.name===i.table.tab))||o.length>0&&r.length>o.length?!1:t.filter(i=>i.layout!==null).every((i,s,
a)=>i.
desks.every(u=>{let l=e.stages.find(d=>d.name===i.stage.name);return(l===void 0||a.length===0?[]:Ye(
e,l)).filter(d=>Mb(u.label,d)).length===1}))}function d9(e,t,n,r){let o=e.filter(a=>a.layout===null).
flatMap(a=>a.desks.map(u=>u.table.tab)),i=o.every(a=>/juri|judge|penilai|panelis|(?:^|[^\p{L}])j\s?\d/iu.
test(a)),s=e.flatMap(({layout:a,desks:u,stage:l})=>{var c;return a===null?[]:[{kind:"SCORE_TAB",sure:
a!==
"totals",params:{tab:(c=l.scoreTab)!=null?c:"",layout:a,judges:u.map(d=>d.label)}}]});return[...n&&e.
length>1?[{kind:"STAGES",sure:!1,params:{stages:r.map(a=>a.name),advance:r.map(a=>a.advance)}}]:[],
...o.
length>0?[{kind:"JUDGE_TABS",sure:i&&t.length>1,params:{tabs:o}}]:[],...s]}function m9(e){let t=e.flatMap(
i=>i.desks.map(s=>s.table)),n=wf(t)?[]:e.flatMap(i=>i.desks.map(s=>vf([s.table],i.names).map(a=>a.name))),
r=e.flatMap(i=>i.layout===null?[]:i.desks.map(s=>[s.label])),o=i=>s=>({code:"NAMES_SIMILAR",severity:
"error",params:{...s,of:i}});return[...zb(n).map(o("entry")),...zb(r).map(o("judge"))]}function VO(e){
var o,i,s,a;let t=(u,l)=>l.length===0?null:{reason:u,tabs:l.map(c=>c.grid.tab)},n=e.filter(({table:u}
)=>u==
null?void 0:u.columns.some(l=>l.kind==="numbers")),r=e.filter(({grid:u})=>u.values.some(l=>l.some(c=>typeof c==
"number")));return(a=(s=(i=(o=t(n.length>1?"unlike":"not-scores",n))!=null?o:t("turned",r.filter(({
grid:u})=>p9(
u))))!=null?i:t("not-scores",e.filter(({table:u})=>u!==null)))!=null?s:t("not-entries",r.filter(({
grid:u})=>f9(
u))))!=null?a:{reason:"nothing",tabs:[]}}var p9=e=>e.values.slice(0,10).some(t=>t.slice(0,2).some(n=>typeof n==
"string"&&/^(?:kriteria|criteri|aspek|indikator|unsur)/i.test(n.trim()))&&t.filter(n=>typeof n=="string"&&
n.trim()!==""&&!$i(n)).length>2),f9=e=>Lb(e,f.min(9,e.values.length));m();function g9(e,t){var r;let n=t.length===1&&
e===""?t[0]:void 0;return(r=t.find(({name:o})=>M(o)===M(e)))!=
null?r:n}function Tf(e,t){var u,l,c;let{stages:n,entries:r}=t,o=mt(e,Ca);if(o===null||!o.columns.has(
"entry")||!o.columns.has("judges"))return null;let i=new y,s=[],a=[];for(let d of o.rows){let p=F=>W(
d.cell(F)),g=g9(p("stage"),n),b=r.find(F=>Q(F.code)===Q(p("entry"))),v=(F,_,L=p(F),U=[])=>{let z={
setting:`assignment.${F}`,value:L,reason:_,allowed:U},j=g===void 0?{}:{stage:g.name};s.push({code:
"SETTING_INVALID",severity:"error",...j,...ut(o,d.row,F),params:z})};if(g===void 0&&v("stage",
"unknown-reference",p("stage"),n.map(F=>F.name)),b===void 0&&v("entry","unknown-reference"),g===void 0||
b===void 0)continue;
let O=(u=i.get(g.name))!=null?u:new y;if(i.set(g.name,O),O.has(b.code)){v("entry","duplicate");
continue}
let N=Ye(t,g),{found:P,unknown:I}=h9(d,N);for(let F of I)v("judges","unknown-reference",F,N.map(_=>_.
code));O.set(b.code,P),a.push({stage:g.name,entry:b.code,row:d.row,cell:(c=(l=ut(o,d.row,"judges"))==
null?void 0:l.cell)!=null?c:null})}return{assignment:i,findings:s,rows:a,table:o}}function h9(e,t){
let n=vi(
e.cell("judges"));return{found:t.filter(r=>n.some(o=>nu(o,r))).map(({code:r})=>r),unknown:n.filter(r=>!t.
some(o=>nu(r,o)))}}m();function y9(e){var r,o;let t=new y;for(let{length:i}of e.values())t.set(i,((r=t.get(
i))!=null?r:0)+1);
let[n]=[...t].sort((i,s)=>s[1]-i[1]||s[0]-i[0]);return(o=n==null?void 0:n[0])!=null?o:0}function Sf(
e,t,n,r,o){
let i=e.entries.filter(({code:P,status:I})=>I==="running"&&n.has(P)),s=new y(i.map(({code:P})=>{var I;
return[P,(I=n.get(P))!=null?I:[]]})),a=Ye(e,t),u=(P,I=null)=>({code:"ASSIGNMENT_CAUTION",severity:P.
reason==="loads"?"info":"warning",stage:t.name,...o(I),params:P}),l=Tr(e),c=i.flatMap(P=>a.flatMap(I=>{
var L;let F=(L=s.get(P.code))!=null&&L.includes(I.code)?l(I,P):null,_={reason:"conflict",judge:I.code,
entry:Xe(P),why:F};return F===null?[]:[u(_,P.code)]})),d=r!=null?r:y9(s),p=i.filter(({code:P})=>{var I,
F;return((F=(I=s.get(P))==null?void 0:I.length)!=null?F:0)<d}),g=[...yc(s,a.flatMap(({code:P,
unavailable:I})=>I?
[]:[P]))].map(([P,I])=>({judge:P,entries:I})),[b,...v]=g.sort((P,I)=>P.entries-I.entries),O=v[v.length-
1],N=Ms(a.map(({code:P})=>P),s.values());return[...c,...p.length===0?[]:[u({reason:"few",entries:p.map(
Xe),readings:d})],...b===void 0||O===void 0||O.entries-b.entries<2?[]:[u({reason:"loads",least:b,
most:O})],
...N.length<2?[]:[u({reason:"disconnected",groups:N})]]}m();function b9(e,t){var r;let n=t.length===1&&
e===""?t[0]:void 0;return(r=t.find(({name:o})=>M(o)===M(e)))!=
null?r:n}function w9(e,t){if(ee(e))return null;let n=yt(e);return n===null?"not-a-number":k.isInteger(
n)&&n>=t?n:"out-of-range"}function Ef(e,{stages:t,entries:n}){var a,u;let r=mt(e,Ra),o=[],i=[],s=[];
for(let{row:l,cell:c}of(a=r==null?void 0:r.rows)!=null?a:[]){let d=_=>W(c(_)),p=b9(d("stage"),t),g=n.
find(_=>Q(_.code)===Q(d("entry"))),b=(_,L,U=d(_),z=[])=>{let j={setting:`plenary.${_}`,value:U,
reason:L,
allowed:z},G=p===void 0?{}:{stage:p.name};return i.push({code:"SETTING_INVALID",severity:"error",...G,
...ut(r,l,_),params:j}),null},v=(_,L)=>{let U=w9(c(_),L);return typeof U=="string"?b(_,U,c(_)):U};if(
p!==
void 0&&g!==void 0){let _=s.some(L=>L.stage===p.name&&L.entry===g.code);if(s.push({stage:p.name,
entry:g.
code}),_&&!ee(c("rank"))){b("entry","duplicate");continue}}if(ee(c("rank")))continue;p===void 0&&b(
"stage","unknown-reference",d("stage"),t.map(_=>_.name)),g===void 0&&b("entry","unknown-reference");
let O=v(
"rank",1),N=v("computed",1),[P,I]=[v("votesFor",0),v("votesAgainst",0)];if(O!==null&&O!==N&&d(
"reason")===""&&b("reason","empty"),p===void 0||g===void 0||O===null)continue;let F=ut(r,l,"rank");o.push(
{stage:p.name,entry:g.code,computed:N,rank:O,reason:d("reason"),votesFor:P,votesAgainst:I,tab:e.tab,
cell:(u=F==null?void 0:F.cell)!=null?u:null})}return{decisions:o,findings:i,listed:s}}m();m();var v9=16,
Hb=(e,t)=>t(E.stringify([e.stage,e.entry,e.computed,e.rank,e.reason,e.votesFor,e.votesAgainst])).
slice(0,v9);function Cf(e,t,n){var a,u;let r=new y,o=new y;for(let l of t.filter(({action:c})=>c==="plenary")){
r.set(l.stage,rf(l));for(let c of rf(l))o.has(c)||o.set(c,l)}let i=new y,s={confirmed:[],
unconfirmed:[],missing:new y};for(let l of e){let c=Hb(l,n),d=(a=r.get(l.stage))!=null&&a.includes(c)?
o.get(c):void 0;i.set(l.stage,[...(u=i.get(l.stage))!=null?u:[],c]),d===void 0?s.unconfirmed.push(l):
s.confirmed.push({...l,confirmed:{by:d.by,at:d.at}})}for(let[l,c]of r){let d=c.filter(p=>{var g;
return!((g=
i.get(l))!=null?g:[]).includes(p)}).length;d>0&&s.missing.set(l,d)}return s}m();m();var k9="23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
function qb(e){var r;let t=[...e.slice(0,20)].map(o=>k.parseInt(o,16).toString(2).padStart(4,"0")).join(
"");return((r=x.from({length:16},(o,i)=>k9[k.parseInt(t.slice(i*5,(i+1)*5),2)]).join("").match(new RegExp(
".{4}","g")))!=null?r:[]).join("-")}var YO=8;function XO(e){let t=T(k.parseInt(e.slice(0,12),16)%10**
YO).padStart(YO,"0");return`${t.slice(0,4)}-${t.slice(4)}`}var QO=(e,t)=>t.includes(XO(e))?XO(e):qb(
e);var x9=e=>({stage:e,status:"open",at:"",by:"",hash:"",code:"",reason:""}),T9=e=>e.status==="decided"?
{...e,hash:"",code:"",status:"closed"}:e;function rt(e,t){return t.reduce((n,{action:r,stage:o,at:i,
by:s,hash:a,detail:u})=>{let l=n.findIndex(p=>p.stage===o);if(l<0)return n;let c={stage:o,at:i,by:s,
hash:"",code:"",reason:""};if(r==="close")return n.map(p=>p.stage===o?{...c,status:"closed"}:p);if(r===
"decide")return n.map(p=>p.stage===o?{...c,hash:a,code:QO(a,u),status:"decided"}:p);if(r!=="reopen")
return n;let d={...c,status:"open",reason:u};return[...n.slice(0,l),d,...n.slice(l+1).map(T9)]},e.map(
({name:n})=>x9(n)))}var pn=(e,t)=>e.find(n=>n.stage===t);m();var t2={part:"decisions",tab:J.decisions,
columns:[{key:"stage",header:$("Tahap","Stage"),width:140},
{key:"code",header:$("Kode Penetapan","Decision Code"),width:110},{key:"at",header:$("Waktu","Time"),
width:150},{key:"by",header:$("Pelaku","By"),width:200},{key:"method",header:$("Metode","Method"),
width:110},
{key:"version",header:$("Versi Aturan","Rules Version"),width:90},{key:"hash",header:$("Sidik Hasil",
"Result Hash"),width:160},{key:"part",header:$("Bagian","Part"),width:70},{key:"content",header:$(
"Isi","Content"),width:300}]},S9=3e4;function e2(e){var n;return(n=e.replace(/[^\x20-\x7e]/g,r=>`\\u${r.
charCodeAt(0).toString(16).padStart(4,"0")}`).match(new RegExp(`\\S(?:.{0,${S9}}\\S)?(?=\\S|$)`,"g")))!=
null?n:[]}var n2="B";function r2(e,t,n,r,o){let i=e.flatMap(a=>[...e2(a.text).map((u,l)=>({...a,part:
T(
l+1),content:u})),...e2(a.testimony).map((u,l)=>({...a,part:`${n2}${l+1}`,content:u}))]),s=t2.columns.
map(({key:a,header:u,width:l})=>({header:u[n],width:l,value:c=>c[a]}));return Rt(t,r,o,s,i,0)}
function fu(e){
var r;let t=e===null?null:mt(e,t2),n=new y;for(let{cell:o}of(r=t==null?void 0:t.rows)!=null?r:[]){
let i=W(
o("stage")),s=n.get(i),a=T(o("content")),u=W(o("part")).startsWith(n2);s!==void 0&&u?n.set(i,{...s,
testimony:s.
testimony+a}):s!==void 0?n.set(i,{...s,text:s.text+a}):n.set(i,{stage:i,code:W(o("code")),at:W(o(
"at")),
by:W(o("by")),method:W(o("method")),version:W(o("version")),hash:W(o("hash")),text:u?"":a,testimony:
u?
a:""})}return[...n.values()]}function Rf({testimony:e}){try{let t=E.parse(e);return x.isArray(t.ranking)&&
x.isArray(t.printed.judges)?t:null}catch{return null}}function gu({text:e}){try{let t=E.parse(e);
return[
...[t.stages,t.criteria,t.entries,t.judges,t.institutions],t.plenary,t.sheets].every(x.isArray)?{
snapshot:t,
canonical:E.stringify(t)}:null}catch{return null}}m();var Zb="#d9e2f3";function Jn(e,t){var n;for(
let r=1;;r+=1){let o=bb(e.name,r),i=Ne().getSheetByName(
o);if(o2(i)){Qt({...e,name:o},t);return}let s=E9(i);if(vb((n=s[0])==null?void 0:n[0])){t.isShut(o)||
Ns(o,t.admins()),C9(s,e)||s2(i,e),i2(o,e,i.getLastRow(),i.getLastColumn());return}}}function Qt(e,t){
var r;let n=(r=Ne().getSheetByName(e.name))!=null?r:Jb(e.name);t!==void 0&&Ns(e.name,t.admins()),s2(
n,e),i2(e.name,e,0,0)}function Jb(e){let t=Ne().getActiveSheet(),n=Ne().insertSheet(e,Ne().getSheets(
).
length);return Ne().setActiveSheet(t),n}var o2=e=>e===null||e.getLastRow()===0;function Dt(e){for(
let t=1;;t+=
1){let n=bb(e,t);if(o2(Ne().getSheetByName(n)))return{name:n,grid:null};let r=Me(n);if(Sn(r))return{
name:n,grid:r}}}function E9(e){return e.getLastRow()<3?[]:e.getRange(2,1,2,f.max(1,e.getLastColumn())).
getValues()}function C9([e=[],t=[]],n){var o;let r=(o=n.values[n.headerRow])!=null?o:[];return T(e[0]).
endsWith(n.layout)&&r.every((i,s)=>i===t[s])}function i2(e,t,n,r){let o=f.max(t.values.length,n),i=f.
max(t.widths.length,r),s=x.from({length:o},(a,u)=>x.from({length:i},(l,c)=>{var d,p;return(p=(d=t.values[
u])==
null?void 0:d[c])!=null?p:""}));Zt(e,0,0,s,t.formats)}function s2(e,t){let n=t.widths.length,r=t.headerRow+
1;Wo(e,t.values.length+1,n);let o=(t.isClosed?t.values.length:e.getMaxRows())-r;for(let{start:i,
length:s,
value:a}of ji(t.widths))e.setColumnWidths(i+1,s,a);e.getRange(r,1,o+1,n).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:i,length:s,value:a}of ji(t.formats))a!==""&&o>0&&
e.getRange(r+1,i+1,o,s).setNumberFormat(a),eT(a)&&e.getRange(r,i+1,o+1,s).setHorizontalAlignment(
"center");e.getRange(r,1,1,n).setFontWeight("bold").setBackground(Zb),t.headerRow>0&&e.getRange(1,1).setFontSize(
14),e.setFrozenRows(r),t.frozenColumns>0&&e.setFrozenColumns(t.frozenColumns)}function ji(e){let t=[
];
for(let[n,r]of e.entries()){let o=t[t.length-1];o!==void 0&&o.value===r?o.length+=1:t.push({start:n,
length:1,value:r})}return t}function a2(e,{rows:t},n){let{confirmed:r,unconfirmed:o,missing:i}=Cf(e,
t,Ze),s=o.length===0?[]:R9(o,
t,n),a=o.filter(l=>!s.some(({tab:c,cell:d})=>c===l.tab&&d===l.cell)),u=new w([...a.map(({stage:l})=>l),
...i.keys()]);return{decisions:e.flatMap(l=>[...r,...s].filter(({stage:c,entry:d,cell:p})=>c===l.stage&&
d===l.entry&&p===l.cell)),findings:[...u].map(l=>{var v,O;let c=a.filter(N=>N.stage===l),{tab:d=J.plenary[
n.
settings.language],cell:p=null}=(v=c[0])!=null?v:{},g={entries:c.map(({entry:N})=>N),missing:(O=i.get(
l))!=null?O:0},b={tab:d,...p===null?{}:{cell:p}};return{code:"PLENARY_UNCONFIRMED",severity:"error",
stage:l,...b,params:g}})}}function R9(e,t,{stages:n,settings:r}){let o=rt(n,t),i=({stage:a})=>{var u;
return((u=pn(o,a))==null?void 0:u.status)==="decided"};if(!e.some(i))return[];let s=fu(Dt(J.decisions[
r.
language]).grid);return e.flatMap(a=>{let u=pn(o,a.stage),l=s.find(({stage:g})=>g===a.stage),c=l===void 0?
null:gu(l);if((u==null?void 0:u.status)!=="decided"||c===null||Ze(c.canonical)!==u.hash)return[];let d=E.
stringify([a.stage,a.entry,a.rank,a.reason,a.votesFor,a.votesAgainst]);return c.snapshot.plenary.some(
g=>E.stringify(g)===d)?[{...a,confirmed:{by:u.by,at:u.at}}]:[]})}m();m();var Jc={part:"history",tab:
J.history,columns:[{key:"at",header:$("Waktu","Time"),width:150},{key:"by",
header:$("Pelaku","By"),width:200},{key:"action",header:$("Tindakan","Action"),width:130},{key:
"detail",header:$("Rincian","Detail"),width:380},{key:"run",header:$("Proses","Run"),width:90},{key:
"hash",
header:$("Sidik Hasil","Result Hash"),width:160},{key:"stage",header:$("Tahap","Stage"),width:140},{
key:"chain",header:$("Rantai","Chain"),width:140}]};function u2(e){var s,a,u;let t=e===null?null:mt(
e,Jc),n=[],r=[];for(let{row:l,cell:c}of(s=t==null?void 0:t.rows)!=null?s:[]){let d=P=>W(c(P)),p={row:
l,
texts:nf(d),chain:d("chain")};r.push(p);let g=Nn(d("action"),Qa);if(g===void 0)continue;let[b,v,O,N]=[
fc(d("at")),d("by"),d("detail"),d("run")];n.push({link:p,row:{at:b,by:v,action:g,detail:O,run:N,hash:
d(
"hash"),stage:d("stage")}})}let o=tf(r);return{rows:n.flatMap(l=>o.has(l.link)?[]:[l.row]),links:r,
headerRow:(a=
t==null?void 0:t.headerRow)!=null?a:null,columns:(u=t==null?void 0:t.columns)!=null?u:new y}}m();m();
m();m();function Vc(e,t){let[n,r]=e.toFixed(2).split("."),[o,i]=t==="id"?[".",","]:[",","."];return`Rp${n.
replace(/\B(?=(\d{3})+$)/g,o)}${i}${r}`}var D9={id:{running:"masih ikut",ineligible:
"tidak lolos administrasi",disqualified:"didiskualifikasi",withdrawn:"mundur"},en:{running:
"takes part",ineligible:"was ineligible",disqualified:"was disqualified",withdrawn:"withdrew"}},l2=(
e,{language:t})=>Y(e.map(({entry:n,status:r})=>`${n} ${D9[t][r]}`),
t);function c2(e,t,{text:n}){let r=t===null?"":` (${t})`;return e?n(`Menang${r}`,`Wins${r}`):n(`Lolos${r}`,
`Advances${r}`)}var hu=(e,{text:t})=>e===void 0?"":t(` di kategori ${e}`,` in the category ${e}`),
d2={ADVANCES:({places:e,last:t,title:n,category:r},o)=>e===null?o.text(
"Semua peserta tahap ini lolos.","All entries of this stage advance."):`${c2(t,n,o)}: ${o.text(`termasuk ${e} tempat teratas`,
`within the top ${e}`)}${hu(r,o)}.`,SHARED_RANK_AT_CUT:({places:e,last:t,title:n,sharing:r,category:
o},i)=>`${c2(
t,n,i)}: ${i.text(`peringkatnya sama dengan ${Y(r,"id")} di batas ${e} tempat${hu(o,i)}, dan peringkat bersama tidak dipecah`,
`its rank is shared by ${Y(r,"en")} at the cut of ${e}${hu(o,i)}, and a shared rank is never split`)}.`,
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
"The prize is not settled because the rank is shared."):t(`Uang pembinaan ${Vc(e.amount,"id")}.`,
`Prize ${Vc(e.amount,"en")}.`),FIRST_RESERVE:({sharing:e,category:t},n)=>{let r=hu(t,n);return e.length>
1?n.text(`Cadangan pertama${r}, bersama: ${Y(e,"id")}.`,`First reserve${r}, shared: ${Y(e,"en")}.`):
n.text(`Cadangan pertama${r}.`,`First reserve${r}.`)},OUTSIDE_CUT:({places:e,behind:t,category:n},r)=>{
let{text:o,name:i,unit:s,distance:a}=r,u=t===null?"":a(t),l=t===null?"":s==="mean-rank"?o(`; ${i} ${u} lebih besar daripada yang terakhir lolos`,
`; ${i} ${u} higher than the last who does`):o(`; ${u} di bawah yang terakhir lolos`,`; ${u} behind the last who does`);
return o(`Tidak lolos: di luar ${e!=null?
e:0} tempat yang tersedia${hu(n,r)}${l}.`,`Does not advance: outside the ${e!=null?e:0} places${hu(n,
r)}${l}.`)}};m();m();var m2={id:{points:"nilai","mean-rank":"rata-rata peringkat","standard-score":
"skor baku"},en:{points:"score","mean-rank":"mean rank","standard-score":"standard score"}},A9={id:{
points:"","mean-rank":"makin kecil makin baik","standard-score":"50 berarti setara rata-rata"},en:{
points:"","mean-rank":"lower is better","standard-score":"50 means average"}},Vb=e=>e.slice(0,1).toUpperCase(
)+e.slice(1),p2=(e,t)=>m2[t][e],
f2=(e,t)=>A9[t][e];function yu(e,t,n=!1){let r=m2[t][e].split(" ").map(Vb).join(" ");return n?t==="id"?
`${r} Tahap`:`Stage ${r}`:r}m();var O9=6,N9=BigInt(0);function P9(e,t){let n=BigInt(10**t);for(let{d:
r}of e)if(n%r!==N9)return!1;return!0}
function bu(e,t,n){if(P9(e,n))return n;let r=cn(t(e),n);for(let o=n;o<n+O9;o+=1){let i=e.map(s=>Ur(s,
o));if(cn(t(i),n)===r)return o}return n+2}var Df=new Ue(0),Yb=(e,t,n)=>Mn(dr(e,t),n);function g2(e,t,
n){let r=n;if(dn(e,t)===0)return r;for(;cn(
e,r)===cn(t,r);)r+=1;return r}var Yc=(e,t)=>Ti[e].name[t];function Xc(e,t,n,r){let o=g2(e.value,t,e.
metric==="majority"?0:n);return[Yb(e.value,o,r),Yb(t,o,r)]}function h2(e,t,n){let r=p2(n,e),o=new y,
i=(s,a)=>Yb(s,a,e);return{language:e,decimals:t,unit:n,name:r,Name:Vb(r),text:(s,a)=>e==="id"?s:a,
points:s=>i(
s,t),distance:s=>i(s,g2(s,Df,t)),plain:s=>Mn(dr(s,4).replace(/\.?0+$/,""),e),fixed:i,scoresOf:s=>{
let a=s.
map(d=>d.score),u=bu(a,xn,t),c=n==="points"&&a.length>2?bu([...a].sort(dn).slice(1,-1),xn,t):u;
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
incomplete:"scores incomplete"}},I9={
id:{given:"dari Pengaturan",estimated:"ditaksir dari nilai tahap ini","no-judge-effect":
"tidak ditemukan beda keketatan antarjuri","too-few-scores":
"nilainya terlalu sedikit untuk menaksir"},en:{given:"from the settings",estimated:
"estimated from the scores of this stage","no-judge-effect":"no difference in severity found",
"too-few-scores":"too few scores to estimate it from"}};function F9(e,{text:t,
plain:n}){let r=e.map(i=>`${i.criterion} ${n(i.weight)}`);return e.every(i=>{var s,a;return i.weight.
equals((a=(s=e[0])==null?void 0:s.weight)!=null?a:0)})?t("bobot kriteria sama","equal weights"):t(`bobot ${r.join(
", ")}`,`weights ${r.join(", ")}`)}var Af=({judge:e,score:t,alike:n},r,{points:o,text:i})=>`${e} ${o(
t)} (${r}${n>1?i(`, satu dari ${n} yang sama`,`, one of ${n} alike`):""})`;function $9(e,t,{text:n}){
if(e.entries===1)return`${e.judge} 0 (${n("hanya satu nilai","a single score")})`;if(e.sd.equals(0))
return`${e.judge} 0 (${n("semua nilainya sama","all scores alike")})`;let r=n("simpangan baku",
"standard deviation");return`${e.judge} ${t(e.z)} (${n("rata-rata","mean")} ${t(e.mean)}, ${r} ${t(e.sd)}, ${n(
`${e.entries} peserta`,`${e.entries} entries`)})`}var w2={STAGE_SCORE:({method:e,judges:t,criteria:n,
score:r},o)=>{let{text:i,Name:s,points:a,scoresOf:u,unit:l,language:c}=o,d=u(t).join("; "),p=l==="points"?
` = ${xi[e].score[c]}`:"",g=i(p===""?" dari":""," of"),b=t.length,v=i(`${b} juri`,b===1?"1 judge":`${b} judges`),
O=o.once(n,()=>F9(n,o));return`${s} ${a(r)}${p}${g} ${v} (${d}); ${O}.`},SCORES_DROPPED:({
dropped:e},t)=>e===null?t.text(
"Kurang dari tiga juri: tidak ada nilai yang dibuang, dihitung rata-rata biasa.",
"Fewer than three judges: no score is dropped, the plain mean counts."):t.text(`Dibuang: ${Af(e.highest,
"tertinggi",t)} dan ${Af(e.lowest,"terendah",t)}; rata-rata dari nilai lainnya.`,`Dropped: ${Af(e.highest,
"highest",t)} and ${Af(e.lowest,"lowest",t)}; the mean is over the others.`),MIDDLE_SCORES:({
middle:e},{text:t,scoresOf:n})=>{let r=n(e).join("; ");return e.length===1?t(`Nilai tengah: ${r}.`,`The score in the middle: ${r}.`):
t(`Rata-rata dua nilai tengah: ${r}.`,`Mean of the two scores in the middle: ${r}.`)},
RANKS_WITHIN_JUDGES:({ranks:e},{text:t,plain:n})=>{let r=e.map(o=>t(`${o.judge} ${n(
o.rank)} dari ${o.entries}`,`${o.judge} ${n(o.rank)} of ${o.entries}`));return t(`Peringkat pada tiap juri: ${r.join(
"; ")}.`,`Rank with each judge: ${r.join("; ")}.`)},STANDARDIZED:({judges:e},t)=>{let n=i=>t.
fixed(i,t.decimals+2),r=e.map(i=>$9(i,n,t)),o=n(xn(e.map(i=>i.z)));return t.text(`Selisih dari rata-rata juri dalam simpangan baku: ${r.join(
"; ")}; 50 + 10 \xD7 rata-ratanya ${o}.`,`Distance from the judge\u2019s mean in standard deviations: ${r.join(
"; ")}; 50 + 10 \xD7 their mean ${o}.`)},SEVERITY_CORRECTED:({
mean:e,correction:t},{text:n,fixed:r,plain:o,decimals:i,language:s})=>{if(t===null)return n(
"Semua peserta dinilai juri yang sama, jadi koreksi keketatan tidak mengubah rata-rata.",
"All entries were scored by the same judges, so the correction for severity leaves the mean as it is.");
let{points:a,lambda:u,
origin:l}=t,c=bu([e,a],([v,O])=>v.add(O),i),d=r(e,c),p=r(a.abs(),c),g=`\u03BB = ${o(u)}, ${I9[s][l]}`;
if(cn(a.abs(),c)===cn(Df,c))return n(`Rata-rata ${d} tidak berubah oleh koreksi keketatan (${g}).`,`The correction for severity leaves the mean ${d} as it is (${g}).`);
let b=a.s>0;return n(`Rata-rata ${d} ${b?"ditambah":"dikurangi"} ${p}: juri peserta ini secara bersama ${p} poin lebih ${b?
"ketat":"longgar"} daripada keseluruhan juri (${g}).`,`Mean ${d} ${b?"plus":"minus"} ${p}: the judges of this entry together are ${p} points ${b?
"stricter":"more lenient"} than the panel as a whole (${g}).`)},JUDGE_LEFT_OUT:({
judge:e,reason:t},{text:n})=>n(`Juri ${e} tidak dihitung: ${b2.id[t]}.`,`Judge ${e} is not counted: ${b2.
en[t]}.`),ASSIGNED_JUDGES:({judges:e,of:t},{text:n})=>n(`Menurut Pembagian Juri dinilai ${e.length} dari ${t} juri (${Y(
e,"id")}).`,`By the assignment scored by ${e.length} of ${t} judges (${Y(e,"en")}).`),
JUDGES_WITHOUT_SCORE:({judges:e},{text:t})=>t(`Tanpa nilai dari juri ${Y(e,"id")}.`,`Without scores of ${Y(
e,"en")}.`),CARRIED_OVER:({parts:e,score:t},{text:n,name:r,Name:o,points:i,fixed:s,plain:a,
decimals:u})=>{let l=p=>{var g;return(g=sp(e.map(({weight:b},v)=>({weight:b,score:p[v]}))))!=null?g:
Df},c=bu(e.map(p=>p.score),l,u),d=e.map(p=>`${p.stage} ${s(p.score,c)} \xD7 ${a(p.weight)}`).join(
" + ");return n(`${o} gabungan ${i(t)} dari ${d}.`,`Carried-over ${r} ${i(t)} from ${d}.`)}};m();var v2=(
{metric:e,criterion:t},{language:n})=>t===void 0?Yc(e,n):`\u201C${t}\u201D`,_9=({higher:e,lower:t},{
text:n})=>e>t?n("menang","won"):e<t?n("kalah","lost"):n("seri","drawn");function M9(e,t){let n=e.filter(
({higher:i,lower:s})=>i>s).length,r=e.filter(({higher:i,lower:s})=>i<s).length,o=e.map(i=>`${i.rival} ${_9(
i,t)} ${i.higher}\u2013${i.lower}`);return t.text(` Pasangan menang ${n}, kalah ${r} (banyaknya juri yang menilai lebih tinggi\u2013lebih rendah: ${Y(
o,"id")}).`,` Pairs won ${n}, lost ${r} (judges who put it higher\u2013lower: ${Y(o,"en")}).`)}var k2={
TIE_BROKEN:({score:e,tied:t,step:n,rival:r,
duels:o=[]},i)=>{let{text:s,Name:a,points:u,decimals:l,language:c}=i,[d,p]=Xc(n,r.value,l,c),g=v2(n,
i),b=o.length===0?"":M9(o,i),v=u(e),O=Y(t,c);return s(`${a} ${v} sama pada ${O}; ditentukan oleh ${g}: ${d} (peringkat ${r.rank}, ${r.entry}: ${p}).${b}`,
`${a} ${v} is shared by ${O}; decided by ${g}: ${d} (rank ${r.rank}, ${r.entry}: ${p}).${b}`)},
TIE_SHARED:({score:e,sharing:t,steps:n},r)=>{let{text:o,
Name:i,points:s,decimals:a,language:u}=r,l=s(e),c=Y(t,u),d=n.map(g=>`${v2(g,r)} ${Xc(g,g.value,a,u)[
0]}`),
p=d.length===0?"":` (${d.join(", ")})`;return o(`${i} ${l} dan semua penentu${p} sama pada ${c}: peringkat bersama.`,
`${i} ${l} and every tie-break${p} are the same for ${c}: shared rank.`)}};var L9={...w2,...k2,...y2,
...d2};function z9({code:e,params:t},n){return L9[e](t,n)}function x2(e,t,n="points"){let r=h2(e,f.max(
2,t),n);return o=>o.map(i=>z9(i,r)).join(" ")}function T2(e,t,n){var r;for(let o of e){
if(o.code==="TIE_SHARED")return Yc("shared",t);if(o.code==="TIE_BROKEN"){let{step:i,rival:s}=o.params,
[a,u]=Xc(i,s.value,f.max(2,n),t);return`${(r=i.criterion)!=null?r:Yc(i.metric,t)} ${a} (${s.entry} ${u})`}
}return""}var Jo=(e,t)=>xi[e].name[t];var j9={menu:{name:"Lembar Juri",open:"Buka panel",validate:
"Periksa lembar juri",compute:e=>e===null?
"Hitung peringkat":`Hitung Top ${e}`,ranking:"Lihat peringkat lengkap",rankingTitle:
"Peringkat lengkap",documents:"Buat piagam dan surat",close:e=>`Tutup penilaian dan ${e===null?
"hitung peringkat":`hitung Top ${e}`}`,plenary:"Siapkan tab Pleno",decide:"Tetapkan hasil",verify:
"Periksa keaslian hasil"},
tabs:{ranking:(e,t)=>`Peringkat \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Peringkat Akhir${e===""?
"":` \u2014 ${e}`}`,findings:e=>`Hasil Pemeriksaan${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Keikutsertaan${e===""?
"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} dari ${t} instansi mengirim inovasi`,
documents:"Dokumen",history:"Riwayat",computed:(e,t,n)=>`dihitung ${nt(e,"id")} oleh ${t} \xB7 proses ${n}`,
checked:(e,t,n)=>`diperiksa ${nt(e,"id")} oleh ${t} \xB7 proses ${n}`,method:e=>`metode ${Jo(e,"id")}`,
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
closed:e=>`${e} tab juri dikunci`,ruling:(e,t,n)=>`Sanggahan ${[e,t===null?"":`(${nt(t,"id")})`].join(
" ").trim()}: ${n}`.replace(" :",":"),decided:(e,t,n,r,o)=>`kode ${e}, metode ${t}, versi aturan ${n}, segel bukti ${r}${o===null?
"":`, berita acara nomor ${o.number} (${o.link})`}`,plenary:e=>e.
length===0?"tidak ada keputusan":`peringkat putusan ${e.join(", ")}`,accepted:e=>`urutan nilai di tab ${e} diterima sebagaimana adanya`}
,problems:{notSorted:e=>`Tab \u201C${e}\u201D tidak (lagi) ditemukan terurut sebagian. Periksa lembar juri sekali lagi.`,
notAsked:"Pertanyaannya sudah berubah. Periksa sekali lagi, lalu jawab yang masih ada.",
tooManyAnswers:
"Jawaban terlalu banyak untuk diingat. Perbaiki judul kolom atau nama peserta di tab juri, lalu periksa lagi.",
notAdmin:e=>e===""?
"Google tidak memberi tahu siapa Anda. Buka kembali lembar ini dengan akun yang berhak, lalu coba lagi.":
`Hanya admin lomba yang dapat melakukan ini; Anda masuk sebagai ${e}. Admin adalah pemilik berkas, atau siapa pun yang boleh mengubah tab ${J.settings.id} yang dilindungi.`,
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
ofAnother:(e,t,n)=>`${e} oleh ${t}, ${n}`}},B9={menu:{name:"Lembar Juri",open:"Open panel",validate:
"Check judge tabs",compute:e=>e===null?"Compute ranking":`Compute Top ${e}`,ranking:
"Show the full ranking",rankingTitle:"Full ranking",documents:"Make certificates and letters",close:
e=>`Close judging and compute ${e===null?"ranking":`Top ${e}`}`,plenary:"Prepare the plenary tab",
decide:"Decide the result",verify:"Verify the result"},tabs:{ranking:(e,t)=>`Ranking \xB7 ${e}${t===""?
"":` \u2014 ${t}`}`,finalRanking:e=>`Final Ranking${e===""?"":` \u2014 ${e}`}`,findings:e=>`Findings${e===
""?"":` \u2014 ${e}`}`,coverage:e=>`Coverage${e===""?"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} of ${t} institutions have submitted entries`,
documents:"Documents",history:"History",computed:(e,t,n)=>`computed ${nt(e,"en")} by ${t} \xB7 run ${n}`,
checked:(e,t,n)=>`checked ${nt(e,"en")} by ${t} \xB7 run ${n}`,
method:e=>`method ${Jo(e,"en")}`,hash:e=>`hash ${e.slice(0,8)}`,overwritten:
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
closed:e=>`judge tabs locked: ${e}`,ruling:(e,t,n)=>`Objection ${[e,t===null?"":`(${nt(t,"en")})`].join(
" ").trim()}: ${n}`.replace(" :",":"),decided:(e,t,n,r,o)=>`code ${e}, method ${t}, rules version ${n}, evidence seal ${r}${o===null?
"":`, minutes number ${o.number} (${o.link})`}`,plenary:e=>e.
length===0?"no decisions":`decided ranks ${e.join(", ")}`,accepted:e=>`the order of the scores in the tab ${e} accepted as it is`}
,problems:{notSorted:e=>`The tab \u201C${e}\u201D is not (or no longer) found sorted in part. Check the score sheets again.`,
notAsked:"The questions have changed. Check again, then answer those that are left.",tooManyAnswers:
"There are too many answers to remember. Correct the headers or the entries\u2019 names on the judge tabs, then check again.",
notAdmin:e=>e===""?
"Google does not say who you are. Open this sheet again with an account that has access, then try again.":
`Only an admin of the competition can do this; you are signed in as ${e}. Admins are the owner of the file and whoever may edit the protected tab ${J.settings.en}.`,
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
se=e=>e==="id"?j9:B9,pe=(e,t,n)=>n===void 0?{code:e,message:t}:{code:e,message:t,link:n};function Ws(
e){let t=e.filter(n=>n.action==="compute");return t[t.length-1]}function S2(e,t,n){let r=Ws(
n);return!t&&r!==void 0&&r.hash===e?{run:{id:r.run,at:r.at,by:r.by,hash:e,provisional:t},isNew:!1}:{
run:{id:vt(),at:at(),by:Te(),hash:e,provisional:t},isNew:!0}}function wu(e){let{name:t,grid:n}=Dt(J.
history[e]);return{name:t,exists:n!==null,...u2(n)}}var yo="chain";function Pt(e,t,n){var d,p,g,b;
let{
language:r}=n;In();let o={stage:"",...t},i=(p=(d=Qa.find(([v])=>v===o.action))==null?void 0:d[1][r])!=
null?p:o.action,s={...o,at:br(o.at),action:i},a=nf(v=>s[v].trim()),u=Pi(U9(e),a,Ze),l=e.exists?K9(e,
r):W9;if(e.exists){let v=x.from({length:f.max(...l.values())+1},()=>"");for(let[O,N]of l)v[N]={...s,
chain:u}[O];Zt(e.name,lr(e.name),0,[v])}else{let v=se(r).tabs,O=Jc.columns.map(N=>({header:N.header[
r],
width:N.width,value:P=>P[N.key]}));Qt(Rt(e.name,v.history,v.historyOrigin,O,[{...s,chain:u}],0),co(n,
()=>!1)),cr("history",e.name)}In(),qe(yo,u);let c={row:((b=(g=e.links[e.links.length-1])==null?void 0:
g.row)!=null?b:2)+1,texts:a,chain:u};return{...e,exists:!0,columns:l,rows:[...e.rows,o],links:[...e.
links,c]}}function Qc({exists:e,links:t}){if(!e)return;let[n,r]=[Fe(yo),_c(t,Ze)];!(n!==null&&!t.some(
({chain:i})=>i===n))&&n!==r&&qe(yo,r)}function U9({exists:e,links:t}){let n=e?Fe(yo):null;return n!==
null&&!t.some(({chain:o})=>o===n)?n:_c(t,Ze)}var W9=new y(Jc.columns.map(({key:e},t)=>[e,t]));
function K9({
name:e,headerRow:t,columns:n},r){let o=Jc.columns.filter(({key:s})=>!n.has(s));if(t===null||o.length===
0)return new y(n);let i=f.max(...n.values())+1;return Zt(e,t,i,[o.map(({header:s})=>s[r])]),new y([
...n,
...o.map(({key:s},a)=>[s,i+a])])}m();m();function Of(e){let{language:t}=e.settings,n=[Bi(cc,t,H9(e.settings)),
Bi(dc,t,e.stages.map((o,i)=>G9(
o,i,t))),Bi(mc,t,e.criteria.map(o=>{var i;return[(i=o.stage)!=null?i:"",o.name,o.weight,o.min,o.max,
o.description]})),Bi(jr,t,e.entries.map(o=>{var i,s;return[o.code,o.name,o.institution,o.category,o.
unitType,o.innovator,o.contact,o.phone,o.email,o.link,(s=(i=bi.find(([a])=>a===o.status))==null?void 0:
i[1][t])!=null?s:"",o.reason]})),Bi(Cs,t,e.judges.map(o=>[o.code,o.name,o.role,o.institution,o.email,
o.phone,o.stages.join(", "),o.conflicts.join(", "),o.unavailable===!0?E2(!0,t):""]))];if(e.institutions.
length===0)return n;let r=e.institutions.map(o=>[o.name,o.parent,o.unitType,E2(o.required,t)]);
return[
...n,Bi(pc,t,r)]}var C2=e=>{var u;let{language:t,signerPosition:n,signerName:r,signerGrade:o,
signerNip:i}=e,
s=(u=n.split(/[\r\n]+/).pop())!=null?u:"",a=[s,r,"",o,i,Ta[0][1][t],Xm[0][1][t]];return Bi(Rs,t,s===
""?[]:[[...a,"","","",""]])};function Bi(e,t,n){var i;let r=(s,a)=>{var u;return((u=e.columns[a])==null?
void 0:u.isRare)!==!0||n.some(l=>l[a]!=="")},o=e.columns.filter(r);return{name:e.tab[t],values:[sT(e,
t),...n].map(s=>s.filter(r)),headerRow:0,frozenColumns:((i=e.columns[0])==null?void 0:i.key)==="code"?
1:0,widths:o.map(s=>s.width),formats:o.map(s=>{var a;return(a=s.format)!=null?a:""}),layout:""}}var R2=(
e,t,n)=>({
...Bi(e,n,[]),name:t}),E2=(e,t)=>{var n,r;return(r=(n=qt.find(([o])=>o===e))==null?void 0:n[1][t])!=
null?r:""};function G9(e,t,n){var i,s,a,u,l;let r=e.title===null?"":"name"in e.title?e.title.name:e.
title.outcomes.map(c=>`${c.places}: ${c.name}`).join("; "),o=(s=(i=xa.find(([c])=>c===e.form))==null?
void 0:i[1][n])!=null?s:"";return[t+1,e.name,(a=e.weight)!=null?a:"",(u=e.advance)!=null?u:"",r,o,e.
date===null?"":As(e.date,n),(l=e.scoreTab)!=null?l:""]}function H9(e){let{language:t}=e,n=vr.map(s=>[
s.word[t],Xb(e,s)]),r=f.max(3,e.prizes.length),o=x.from({length:r},(s,a)=>{var u;return[`${Na[t]} ${a+
1}`,(u=e.prizes[a])!=null?u:""]}),i=n.findIndex(([s])=>{var a;return s===((a=vr.find(u=>u.key==="plenaryDate"))==null?
void 0:a.word[t])});return[...n.slice(0,i),...o,...n.slice(i)]}function Xb(e,t){var o,
i;let n=e[t.key],{language:r}=e;return t.kind==="date"?typeof n=="string"?As(n,r):"":t.kind==="choice"?
(i=(o=t.choices.find(([s])=>s===n))==null?void 0:o[1][r])!=null?i:"":t.kind==="choices"&&x.isArray(
n)?n.map(s=>{var a,u;return(u=(a=t.choices.find(([l])=>l===s))==null?void 0:a[1][r])!=null?u:s}).join(
", "):x.isArray(n)?n.join(", "):t.kind==="auto-or-number"&&n==="auto"?t.auto[r]:typeof n=="number"||
typeof n=="string"?n:""}function D2(e,t){let n=Fn(e),r=c=>{let d=e.get(c);return d===void 0||d.values.every(
p=>p.every(ee))},
o=pu.filter(r);if(o.length===0)return{reading:n,unwritten:[],facts:[],findings:[],questions:null};
let i=q9(
n.competition,o,!r("stages"),t);if("reason"in i)return{reading:n,unwritten:[],facts:[],findings:J9(o,
n.competition,i),questions:null};let{language:s}=n.competition.settings,a=["settings","stages"].filter(
c=>r(c)&&(c==="settings"||i.hasStages)),u=Of(i.competition).flatMap(c=>{var p,g;let d=[...a,...o].find(
b=>J[b][s]===c.name);return d===void 0?[]:[[d,{...c,name:(g=(p=e.get(d))==null?void 0:p.tab)!=null?g:
c.name}]]}),l=u.map(([c,{name:d,values:p}])=>[c,{tab:d,values:p}]);return{reading:Fn(new y([...e,...l])),
unwritten:i.findings.length+i.questions.length>0?[]:u.map(([,c])=>c),facts:i.facts,questions:o.includes(
"criteria")?i.questions:null,findings:[...i.findings,...Z9(i.facts)]}}function q9(e,t,n,{names:r,
isHidden:o,
isColumnHidden:i,read:s,answers:a}){let u=Cr(r,e).map(U=>U.name),l=e.stages.flatMap(U=>r.filter(z=>z===
U.scoreTab)),c=u.length>0||e.stages.length>1&&e.judges.length>0,p=(c?[]:r.filter(o)).filter(U=>a.get(
Zc(U))!=="use"),g=r.filter(U=>a.get(jc(U))!=="ignore"),b=g.filter(U=>!p.includes(U)),v=Bs(e),O=U=>{
let z=U.
map(s);return{grids:z,structures:cu(z,v,a,i),answers:a}},N=c?u:b.filter(U=>Ls(U)||l.includes(U)),P={
names:g,hidden:p,read:s},I=Gb(e,t,n,O(N),P),F=c?[]:b.filter(U=>Lc(U)&&!N.includes(U)),_="reason"in I&&
["nothing","not-entries","not-scores"].includes(I.reason);if("questions"in I){let U=p.filter(j=>Ls(j)&&
!a.has(Zc(j))),z=Ub(I.competition,O(U));return{...I,questions:[...I.questions,...z]}}if(!_||F.length===
0)return I;let L=Gb(e,t,n,O([...N,...F]),P);return"reason"in L?I:L}var Z9=e=>e.flatMap(t=>{var o;if(
t.
kind!=="SCALE"||t.params.from==="written")return[];let{stage:n,max:r}=t.params;return[{code:
"SCALE_ASSUMED",severity:"info",...n===null?{}:{stage:n},params:{max:(o=r[0])!=null?o:100}}]});
function J9(e,t,n){
return(e.length===pu.length?["entries"]:e).map(o=>{let i=J[o][t.settings.language];return{code:
"TAB_MISSING",severity:"error",tab:i,params:{tab:i,judge:null,why:n}}})}m();m();m();var Qb="\u2713",
Vo=e=>`"${e.replace(/"/g,'""')}"`;function A2(e){let[t="0",n="0"]=T(e).split("e"),[r="0",o=""]=t.split(
"."),i=o.length-k(n),s=T(k(r+o));return i>0?`${s}/${10**i}`:`${s}${"0".repeat(-i)}`}
function O2(e,t,n){let r=Ce(e,t,1,n),o=`IF(COUNTA(${r})=0;"";COUNT(${r})&"/${n}")`,i=`IF(COUNT(${r})=${n};${Vo(
Qb)};${o})`;return`=IF(COUNTIF(${r};${Vo(Pn.id)})>0;${Vo(Pn.id)};${i})`}function N2(e,t,n,r,o){
let i=u=>Ce(e,u,t,1),s=u=>`COUNTIF(${i(r)};${Vo(u)})`;return`=${`${s(Qb)}+${s(Pn.id)}`}&${Vo(o.of)}&COUNTA(${i(
n)})&${Vo(o.done)}`}function P2(e,t,{min:n,max:r}){let o=Ce(e,t),i=`AND(${o}>=${A2(n)};${o}<=${A2(r)})`;
return`=IF(ISNUMBER(${o});${i};${o}=${Vo(Pn.id)})`}var I2=(e,t,n)=>{let r=`$${Ce(e,t)}`;
return n==="complete"?`=${r}=${Vo(Qb)}`:n==="recused"?`=${r}=${Vo(Pn.id)}`:`=NOT(${r}="")`};m();var F2=(
{code:e,name:t})=>t===""?e:`${t} (${e})`,$2=e=>e.filter(t=>t!=="").join(" \xB7 "),V9={title:(e,t,n)=>$2(
[e,F2(t),n]),help:(e,t)=>[`Nilai ${e!=null?e:"sesuai judul"} atau BK (benturan).`,...t===""?[]:[`Batas: ${t}.`]].join(
" "),of:" dari ",done:" selesai",rejected:e=>`Isi angka ${e}, atau BK bila tidak menilai karena benturan kepentingan. Kosongkan bila belum dinilai.`}
,Y9={title:(e,t,n)=>$2([e,F2(t),n]),
help:(e,t)=>[`Score ${e!=null?e:"as headed"} or BK (conflict).`,...t===""?[]:[`Due: ${t}.`]].join(
" "),
of:" of ",done:" done",rejected:e=>`Enter a number ${e}, or BK if you step aside because of a conflict of interest. Leave blank what is not scored yet.`}
,ew=e=>({id:V9,en:Y9})[e];m();function X9(e){let t=2166136261;for(let n=0;n<e.length;n++)t=f.imul(t^e.charCodeAt(
n),16777619);return t>>>
0}function Q9(e){let t=f.imul(e^e>>>16,2246822507),n=f.imul(t^t>>>13,3266489909);return(n^n>>>16)>>>
0}function tw(e,t,n){if(t.form!=="files")return[...e];let r=`${M(t.name)}|${Q(n.code)}|`;return e.map(
(o,i)=>({entry:o,index:i,key:Q9(X9(r+Q(o.code)))})).sort((o,i)=>o.key-i.key||o.index-i.index).map(({
entry:o})=>o)}var Ui={code:$("Kode","Code"),status:$("Terisi","Filled"),name:$("Nama Inovasi",
"Innovation"),notesToCommittee:$(
"Catatan untuk Panitia","Notes to Committee"),notesToEntrant:$("Catatan untuk Peserta",
"Notes to Entrant"),institution:$("Instansi","Institution"),link:$("Tautan Proposal","Proposal Link")}
,nw=3,Yo=nw+
1,Nf=0,Pf=1,eq=2,bo=3,tq=[["complete","#d9ead3"],["recused","#e0e0e0"],["begun","#fff2cc"]],rw=({min:
e,
max:t},n)=>{let r=o=>n==="id"?T(o).replace(".",","):T(o);return`${r(e)}\u2013${r(t)}`},nq=e=>f.min(
110,
f.max(62,...e.split(/\s+/).map(t=>14+8*t.length)));function ow({criteria:e,language:t,entries:n}){
let r=e.
map(i=>`${i.name} (${rw(i,t)})`),o=n.some(i=>i.link!=="")?[Ui.link[t]]:[];return{headers:[Ui.code[t],
Ui.status[t],Ui.name[t],...r,Ui.notesToCommittee[t],Ui.notesToEntrant[t],Ui.institution[t],...o],
widths:[
62,58,128,...r.map(nq),160,160,160,...o.map(()=>180)],scored:r.length}}var rq=e=>["code","status",
"name","institution","link"].some(t=>We(e,Ui[t])),iw=({values:e,headerRow:t},n)=>{var r;return((r=e[
t])!=
null?r:[]).every((o,i)=>{var s;return((s=n[t])==null?void 0:s[i])===o})};function _2(e){var n;let t=(
n=
e[nw])!=null?n:[];return e.slice(Yo).every(r=>r.every((o,i)=>{var s;return o===""||rq(T((s=t[i])!=null?
s:""))}))}var M2=({scored:e,expected:t})=>e===0?"":e<t?"#f1c232":"#6aa84f";function sw(e,t,n){let{
headers:r,
scored:o}=ow(n),i=x.from({length:o+2},()=>""),s=a=>[a.institution,a.link].slice(0,r.length-bo-o-2);
return{
values:e.map(a=>[a.code,"",a.name,...i,...s(a)]),formulas:e.map((a,u)=>r.map((l,c)=>c===Pf?O2(t+u,bo,
o):""))}}var aw=(e,t)=>({top:Yo,left:bo,height:t-Yo+1,width:e+2});function If(e,t){let{criteria:n,
language:r}=e,
o=ew(r),i=(a,u)=>({top:Yo,left:a,height:t,width:u}),s=i(Nf,bo+n.length);return{table:i(Nf,ow(e).headers.
length),progress:{row:0,column:0,formula:N2(Yo,t,Nf,Pf,o)},validations:L2(n).map(({from:a,count:u,
criterion:l})=>({
block:i(bo+a,u),formula:P2(Yo,bo+a,l),help:o.rejected(rw(l,r))})),colours:tq.map(([a,u])=>({block:s,
formula:I2(Yo,Pf,a),background:u})),open:aw(n.length,Yo+t-1)}}function L2(e){let t=[];for(let[n,r]of e.
entries()){let o=t[t.length-1];(o==null?void 0:o.criterion.min)===r.min&&o.criterion.max===r.max?o.count+=
1:t.push({from:n,count:1,criterion:r})}return t}function Ff(e){var N;let{stage:t,judge:n,criteria:r,
language:o,competition:i,deadline:s}=e,a=ew(o),{headers:u,widths:l,scored:c}=ow(e),d=tw(e.entries,t,
n),p=L2(r).map(({criterion:P})=>rw(P,o)),g=If(e,d.length),b=sw(d,Yo,e),v=P=>[P,...u.slice(1).map(()=>"")],
O=v("");return{name:Oi(t,n),...g,headerRow:nw,frozenColumns:eq,widths:l,formats:u.map((P,I)=>I===Nf?
"@":I>=bo&&I<bo+c?ao:""),centred:u.flatMap((P,I)=>I===Pf||I>=bo&&I<bo+c?[I]:[]),values:[O,v(a.title(
t.name,n,i)),v(a.help(p.length===1&&(N=p[0])!=null?N:null,s)),u,...b.values],formulas:[v(g.progress.
formula),O,O,O,...b.formulas]}}m();var Vn=(e,{top:t,left:n,height:r,width:o})=>e.getRange(t+1,n+1,r,
o),z2=({values:e,formulas:t},n)=>by(
e,n).map((r,o)=>r.map((i,s)=>{var a;return((a=t[o])==null?void 0:a[s])||i})),oq=e=>{var t;return(t=Ne(
).
getSheetByName(e))!=null?t:Jb(e)};function uw(e,t){let n=oq(t),{headerRow:r,widths:o,formats:i,
frozenColumns:s,
centred:a,table:u}=e,[l,c]=[n.getLastRow(),n.getLastColumn()];Wo(n,e.values.length+1,o.length),l>0&&
Vn(n,{top:0,left:0,height:l,width:c}).setDataValidation(null);for(let{start:g,length:b,value:v}of ji(
o))n.setColumnWidths(g+1,b,v);let d={...u,top:r,height:u.height+1};Vn(n,d).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:g,length:b,value:v}of ji(o.map((O,N)=>a.includes(
N))))v&&Vn(n,{...d,left:g,width:b}).setHorizontalAlignment("center");for(let{start:g,length:b,value:
v}of ji(
i))v!==""&&Vn(n,{...u,left:g,width:b}).setNumberFormat(v);Vn(n,{...d,height:1}).setFontWeight("bold").
setBackground(Zb),Vn(n,{top:0,left:0,height:1,width:1}).setFontSize(14).setFontWeight("bold"),n.setFrozenRows(
r+1),n.setFrozenColumns(s),j2(n,e),iq(n,z2(e,i),l,c)}function iq(e,t,n,r){var a,u;let o=f.max(t.length,
n),i=f.max((u=(a=t[0])==null?void 0:a.length)!=null?u:0,r),s=x.from({length:o},(l,c)=>x.from({length:
i},
(d,p)=>{var g,b;return(b=(g=t[c])==null?void 0:g[p])!=null?b:""}));e.getRange(1,1,o,i).setValues(s)}
function j2(e,{validations:t,colours:n}){for(let{block:r,formula:o,help:i}of t){let s=SpreadsheetApp.
newDataValidation().requireFormulaSatisfied(o).setAllowInvalid(!1).setHelpText(i).build();Vn(e,r).setDataValidation(
s)}e.setConditionalFormatRules(n.map(({block:r,formula:o,background:i})=>SpreadsheetApp.newConditionalFormatRule(
).
whenFormulaSatisfied(o).setBackground(i).setRanges([Vn(e,r)]).build()))}function B2(e,t,n){let r=Ne(
).
getSheetByName(e);if(r===null)return;let{table:o,headerRow:i,centred:s,formats:a,progress:u}=t;Wo(r,
o.top+o.height,o.width);let l={...o,top:o.top+o.height-n.values.length,height:n.values.length};Vn(r,
l).setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:c,length:d,
value:p}of ji(
t.widths.map((g,b)=>s.includes(b))))p&&Vn(r,{...l,left:c,width:d}).setHorizontalAlignment("center");
for(let{start:c,length:d,value:p}of ji(a))p!==""&&Vn(r,{...l,left:c,width:d}).setNumberFormat(p);j2(
r,t),r.getRange(u.row+1,u.column+1).setValues([[u.formula]]),Vn(r,{...l,top:f.max(l.top,i+1)}).setValues(
z2(n,a))}var U2=(e,t)=>{let[n]=t.getA1Notation().split(":");return e.getProtections(SpreadsheetApp.ProtectionType.
RANGE).filter(r=>r.getRange().getA1Notation().split(":")[0]===n)};function $f(e,t,n,r){var l;let o=Ne(
).
getSheetByName(e);if(o===null)return;let i=Vn(o,t),s=o.protect();$a(s,n);let a=U2(o,i);if(r===""){s.
setUnprotectedRanges([]);for(let c of a)c.remove();return}let u=(l=a[0])!=null?l:i.protect();u.setRange(
i),$a(u,[...n,r]),u.addEditors([r]),s.setUnprotectedRanges([i])}function W2(e,t,n){let r=Ne().getSheetByName(
e);if(r!==null)for(let o of U2(r,Vn(r,t)))$a(o,n)}function K2(e,t){var n;(n=Ne().getSheetByName(e))==
null||n.setTabColor(t===""?null:t)}var G2="judgeTabs",sq=9e3,aq=Ot(B(),j0([B(),B(),B()]));function _f(
){var e;try{let t=gt(aq,E.parse((e=
Fe(G2))!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}var uq=e=>encodeURIComponent(e).replace(
/%../g,".").length;function lw(e){let t=h.entries(e),n=()=>E.stringify(h.fromEntries(t));for(;uq(n())>
sq;)t.shift();qe(G2,n())}function cw(e,t){var r,o;let n={...t};for(let{id:i,tab:s,stage:a,judge:u,
progress:l}of e){
let c=M2(l);((o=(r=t[T(i)])==null?void 0:r[2])!=null?o:"")!==c&&K2(s,c),n[T(i)]=[a,u,c]}return n}
function dw(e,t){
if(e.size===0)return;let n=_f(),r=Lr(),o=[...e].flatMap(([s,{stage:a,judge:u}])=>{let l=t.find(d=>d.
stage===a.name&&d.judge===u.code),c=r.get(s);return l===void 0||c===void 0?[]:[{id:c,tab:s,stage:a.name,
judge:u.code,progress:l}]}),i=cw(o,n);E.stringify(i)!==E.stringify(n)&&lw(i)}function Mf({stages:e,
judges:t},n=_f()){
var o;let r=new y;if(h.keys(n).length===0)return r;for(let[i,s]of Lr()){let[a="",u=""]=(o=n[T(s)])!=
null?o:[],l=e.find(d=>M(d.name)===M(a)),c=t.find(d=>Q(d.code)===Q(u));l!==void 0&&c!==void 0&&r.set(
i,{stage:l,judge:c})}return r}m();var H2="rowOrders",lq=9e3,cq=Ot(B(),Ot(B(),B()));function q2(){let e=Fe(
H2);try{let t=gt(cq,E.parse(
e!=null?e:"{}")),n=t.success?h.entries(t.data):[];return new y(n.map(([r,o])=>[r,new y(h.entries(o))]))}
catch{
return new y}}function Ks({competition:e,sheets:t,orders:n},r){var c,d,p;let o=new y(e.entries.map(g=>[
g.code,g])),i=new w(r.flatMap(({code:g,tab:b})=>g==="SCORE_ROWS_PERMUTED"?[b]:[])),s={},a=lq-2;for(
let g of t){
let{stage:b,judge:v,tab:O}=g,N=(c=n.get(b))==null?void 0:c.get(v),P=i.has(O)?N:(d=Fc(g,o))!=null?d:N;
a-=((p=P==null?void 0:P.length)!=null?p:0)+4*(v.length+(b in s?0:b.length))+12,!(P===void 0||a<0)&&(
s[b]=
{...s[b],[v]:P})}let u=E.stringify(s),l=h.fromEntries([...n].map(([g,b])=>[g,h.fromEntries(b)]));u!==
E.stringify(l)&&qe(H2,u)}m();var Z2="understanding",dq=9e3,mq=Z({option:B(),kind:B(),params:Ot(B(),
Vm()),tab:B()}),pq=Ot(B(),mq);
function mw(){let e=Fe(Z2);try{let t=gt(pq,E.parse(e!=null?e:"{}"));return new y(t.success?h.entries(
t.data):[])}catch{return new y}}function J2(){let e=null,t=()=>(e!=null||(e=mw()),e);return{answers:
{
get:n=>{var r;return(r=t().get(n))==null?void 0:r.option},has:n=>t().has(n)},known:()=>e!=null?e:new y}
}
var V2=({kind:e,params:t,tab:n},r)=>({option:r,kind:e,params:{...t},tab:n});function Y2(e){let t=E.stringify(
h.fromEntries(e));return encodeURIComponent(t).replace(/%../g,"x").length>dq?!1:(qe(Z2,t),!0)}
function fq({competition:e,tables:t,rows:n}){if(t.entries===null)return[];let{tab:r,columns:o}=t.entries,
i=e.entries.map((s,a)=>{var u;return{entry:s,row:(u=n.entries[a])!=null?u:0}});return Wy({tab:r,
columns:o,
entries:i})}var gq=(e,t,n,r)=>[...lc(e,hc,r).map(({name:o,first:i})=>({code:"TAB_COPY",severity:
"error",tab:o,params:{judge:null,first:i,reason:"same-name"}})),...ED(e,t,n).map(({name:o,stage:i,
judge:s,
first:a})=>{let u={judge:s.code,first:a,reason:"same-name"};return{code:"TAB_COPY",severity:"error",
stage:i.name,tab:o,params:u}}),...CD(e,t,n).map(({name:o,stage:i,judge:s})=>{let a={judge:s.code,
first:Oi(
i,s),reason:"copy"};return{code:"TAB_COPY",severity:"error",stage:i.name,tab:o,params:a}})],hq=(e,t,
n)=>RD(
e,t,n).map(({name:r,judge:o})=>X2(r,o));function X2(e,t){return{code:"SETTING_INVALID",severity:
"warning",tab:e,params:{setting:"judges.code",value:t,reason:"unknown-judge",allowed:[]}}}function ot(
e="presence"){let t=Ve(),n=Tt(),r=Jt(t,n),o=new y([...r].map(([Re,ie])=>[Re,Me(ie)])),i=t.filter(Re=>![
...r.values()].includes(Re)),s=pw(Me),a=Eq(K0),{answers:u,known:l}=J2(),c={names:i,isHidden:Re=>a().
includes(Re),isColumnHidden:G0,read:s,answers:u},{reading:d,unwritten:p,facts:g,findings:b,questions:
v}=D2(
o,c),{competition:O}=d,N=Mf(O),P=tu(O.entries),I=pw(Re=>{let ie=Mc(s(Re));return ie.length>0?ie:Ea(
Re)}),
F=pw(Uo),_=(Re,ie)=>{let xe=vD(Re,I(Re.tab));return AD(xe,ie)?OD(xe,F(Re.tab)):xe},L=({stage:Re})=>O.
stages.filter(({name:ie})=>ie===Re).flatMap(ie=>Ge(O,ie)),U=Cr(i,O,N).filter(({stage:Re})=>Re.scoreTab===
void 0),z=O.stages.flatMap(({scoreTab:Re})=>i.filter(ie=>vq(ie,Re))),j=Bs(O),G=[...U.map(({name:Re})=>Re),
...z],q=cu(G.map(s),j,u),X=Re=>{var ie,xe;return(xe=(ie=q.get(Re))==null?void 0:ie.view)!=null?xe:s(
Re)},ge=Sq(i,O,X,P),{doubts:K,locked:oe,...we}=bq(O,t,r.get("settings"),s,n,e),ze=yq(O,t,s,n),ft=[
...U.
map(({name:Re,stage:ie,judge:xe})=>{let wt=Ge(O,ie);return _(Ii(X(Re),ie.name,xe.code,wt,P),wt)}),
...ge.
sheets.map(Re=>_(Re,L(Re)))],st=[...v!=null?v:zc([...q.values()].flatMap(Re=>Re.questions)),...Kb(ft,
O.entries,u)];return{competition:ze.competition,...we,assigned:ze.assigned,sheets:ft,orders:q2(),
protectedTabs:oe.
filter(Re=>!tp(Re)),own:N,findings:[...d.findings,...fq(d),...K,...ze.findings,...gq(t,O,N,n),...hq(
i,O,N),...ge.findings,...b,...st.map(Tq),...d.tables.criteria!==null&&O.criteria.length===0&&kq(q)?[
xq(d.tables.criteria.tab)]:[]],questions:st,given:l(),locate:DD(d),unwritten:st.length>0?[]:p,facts:
g}}
function yq(e,t,n,r){let o=zr(t,"assignment",r),i=o===void 0?null:Tf(n(o),e);if(o===void 0||i===null)
return{competition:e,assigned:[],findings:[]};let{assignment:s,rows:a,findings:u}=i,l=e.stages.flatMap(
c=>{let d=s.get(c.name);return d===void 0?[]:Sf(e,c,d,e.settings.readings,p=>{var b;let g=(b=a.find(
v=>v.stage===c.name&&v.entry===p))==null?void 0:b.cell;return{tab:o,...g==null?{}:{cell:g}}})});
return{
competition:{...e,assignment:s},assigned:a.map(c=>({...c,tab:o})),findings:[...u,...l]}}function bq(
e,t,n,r,o,i){
var v,O;let s=wu(e.settings.language),a=zr(t,"plenary",o),u=a===void 0?null:Ef(r(a),e),l=(v=u==null?
void 0:u.decisions)!=null?v:[],c=a2(l,s,e),d=SE(),p=co(e.settings,N=>d.has(N),n),g=s.exists?s.name:
null,
b=NE(t,g,d,p,o,i);return{history:s,typedDecisions:l,deciding:b,keepers:p,decisions:c.decisions,
locked:[
...d.keys()],doubts:[...wq(s),...b.findings,...c.findings,...(O=u==null?void 0:u.findings)!=null?O:[
]]}}
function wq({name:e,links:t,exists:n}){if(!n)return[];let{breaks:r,cut:o}=of(eu(t,Fe(yo),Ze),t);if(r.
length===0&&o===null)return[];let[i]=r,s=i===void 0?{}:{cell:`A${i.row+1}`},a={rows:r.map(({row:u})=>u+
1),cut:o!==null};return[{code:"HISTORY_BROKEN",severity:"error",tab:e,...s,params:a}]}var vq=(e,t)=>t!==
void 0&&M(e)===M(t),kq=e=>[...e.values()].some(({columns:t})=>t.some(({role:n})=>n==="criterion"));
function xq(e){
return{code:"SETTING_INVALID",severity:"error",tab:e,params:{setting:"criteria.name",value:"",reason:
"no-rows",allowed:[]}}}var Tq=({id:e,kind:t,tab:n,cell:r,params:o})=>({code:"UNDERSTANDING_OPEN",
severity:"error",tab:n,...r===void 0?{}:{cell:r},params:{question:{id:e,kind:t,params:o}}});function Sq(
e,t,n,r){
let o=t.stages.map(i=>{if(i.scoreTab===void 0)return{sheets:[],findings:[]};let s=e.find(l=>{var c;
return M(
l)===M((c=i.scoreTab)!=null?c:"")});if(s===void 0){let l={setting:"stages.scoreTab",value:i.scoreTab,
reason:"unknown-reference",allowed:[]};return{sheets:[],findings:[{code:"SETTING_INVALID",severity:
"error",stage:i.name,params:l}]}}let{sheets:a,strangers:u}=_O(n(s),i,Ye(t,i),Ge(t,i),r);return{
sheets:a,
findings:u.map(l=>X2(s,l))}});return{sheets:o.flatMap(i=>i.sheets),findings:o.flatMap(i=>i.findings)}
}
function Eq(e){let t=null;return()=>(t!=null||(t={value:e()}),t.value)}function pw(e){let t=new y;
return n=>{
var o;let r=(o=t.get(n))!=null?o:e(n);return t.set(n,r),r}}m();m();var Lf=e=>{var t;return((t=e.match(
/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g))!=null?t:[]).
map(n=>{var r;return(r=n.split("/").pop())!=null?r:""})},zf=()=>{var e;return(e=ScriptApp.getAuthorizationInfo(
ScriptApp.AuthMode.FULL).getAuthorizationUrl())!=null?e:void 0};m();function Q2(e){try{return PropertiesService.getUserProperties(
).getProperty(e)}catch(t){return console.
warn(T(t)),null}}function e1(e,t){PropertiesService.getUserProperties().setProperty(e,t)}var Cq=e=>e instanceof C&&
"problem"in e;function ye(e){throw h.assign(new C(e.message),{problem:e})}
function ce(e){var t;try{return{answer:e()}}catch(n){if(Cq(n))return{problem:n.problem};let r=n instanceof
C?n.message:T(n),o=Lf(r);if(o.length>0){let i=se(dt()).problems.scopeMissing(o.join(", "));return{
problem:pe(
"SCOPE_MISSING",i,zf())}}return console.error(n instanceof C&&(t=n.stack)!=null?t:r),{problem:pe(
"UNEXPECTED",se(dt()).problems.unexpected(r))}}}var fw="language";function Qe(e){let t=Q2(fw);return t===
"id"||t==="en"?t:e}var dt=()=>Qe(X0().startsWith("en")?"en":"id");function ve(){ep()||ye(pe(
"NOT_ALLOWED",se(dt()).problems.notAdmin(Te())))}function Se(e){let t=V0(e);return t===null?ye(pe(
"BUSY",se(
dt()).problems.busy)):t.done}function fe(e,t){let n=gt(e,t);return n.success?n.data:ye(pe(
"BAD_REQUEST",se(dt()).problems.badRequest))}m();m();var t1={part:"corrections",tab:J.corrections,
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
n1=[["type",$("tipe data","data type")],["score",$("nilai","score")],["label",$("kode atau nama",
"code or name")]],r1=[["waiting",$("menunggu juri","waiting for the judge")],["applied",$(
"diterapkan",
"applied")],["confirmed",$("disetujui juri","confirmed by the judge")],["refused",$("ditolak juri",
"refused by the judge")],["undone",$("diurungkan","undone")]],ed=({id:e})=>{var t;return(t=e.split(
"/")[0])!=
null?t:""};function o1(e,t,n,r,o,i){let s=(l,c)=>{var d,p;return(p=(d=l.find(([g])=>g===c))==null?
void 0:
d[1][n])!=null?p:""},a=l=>({...l,at:br(l.at),answeredAt:br(l.answeredAt),old:i(l.before),kind:s(n1,l.
kind),status:s(r1,l.status),before:E.stringify(l.before)}),u=t1.columns.map(({key:l,header:c,width:d}
)=>({
header:c[n],width:d,value:p=>p[l]}));return Rt(t,r,o,u,e.map(a),0)}function i1(e){var n;let t=e===null?
null:mt(e,t1);return((n=t==null?void 0:t.rows)!=null?n:[]).flatMap(({cell:r})=>{let o=l=>W(r(l)),[i,
s]=[Nn(o("kind"),n1),Nn(o("status"),r1)],a=Rq(o("before")),u=r("now");return i===void 0||s===void 0||
a===null?[]:[{id:o("id"),at:fc(o("at")),by:o("by"),stage:o("stage"),judge:o("judge"),tab:o("tab"),
cell:o(
"cell"),entry:o("entry"),criterion:o("criterion"),now:typeof u=="number"?u:W(u),kind:i,status:s,
answeredAt:fc(
o("answeredAt")),answeredBy:o("answeredBy"),before:a}]})}function Rq(e){try{let{cell:t,format:n}=E.parse(
e);return typeof n=="string"&&t!==void 0?{cell:t,format:n}:null}catch{return null}}m();m();var Vr=(e,
t)=>e===""?"\u2013":typeof e=="number"?ae(e,t):H(e,t),Wi=(e,t,n)=>typeof e=="number"&&t.includes(
"%")?`${ae(k((e*100).toPrecision(12)),n)}%`:Vr(e,n),gw=(e,t,n,r)=>`${e}!${t} ${n} \u2192 ${r}`,Dq={
corrections:"Perbaikan",correctionsOrigin:
"setiap sel yang diperbaiki lewat panel, dengan isi semula; jangan diubah",unknownFix:
"Perbaikan itu tidak ada (lagi) untuk Anda. Buka kembali panel.",stageClosed:e=>`Penilaian tahap ${e} sudah ditutup, jadi nilainya tidak diubah lagi. Hubungi panitia.`,
changedSince:(e,t)=>`Isi sel ${t} di tab \u201C${e}\u201D sudah berubah sejak itu, jadi tidak diubah. Periksa selnya.`,
refused:(e,t)=>`Sel ${t} di tab \u201C${e}\u201D menolak isi semula karena aturan validasinya, jadi tidak diurungkan di sana.`,
nothingToUndo:"Tidak ada perbaikan yang dapat diurungkan.",tooManyAnswers:
"Jawaban Anda sebelumnya belum diambil panitia. Minta panitia memeriksa lembar juri, lalu coba lagi."}
,Aq={corrections:"Corrections",correctionsOrigin:
"every cell that was fixed from the panel, with what stood in it; do not change it",unknownFix:
"There is no such fix for you (any more). Open the panel again.",stageClosed:e=>`The judging of stage ${e} is closed, so its scores do not change. Ask the committee.`,
changedSince:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D has changed since, so it was left as it is. Look at it.`,
refused:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D does not take back what it held because of its validation rule, so it was not undone there.`,
nothingToUndo:"There is no fix to undo.",tooManyAnswers:
"The committee has not collected your earlier answers. Ask it to check the score sheets, then try again."}
,Gs=e=>e==="id"?Dq:Aq;function Xo({language:e}){let{name:t,grid:n}=Dt(J.corrections[e]);return{name:
t,isNew:n===null,list:i1(
n)}}function Hs(e,t,{language:n,admins:r}){let o=Gs(n);return Jn(o1(t,e.name,n,o.corrections,o.correctionsOrigin,
({cell:i,format:s})=>Wi(i,s,n)),co({admins:r},()=>!e.isNew)),hw({...e,isNew:!1}),In(),{...e,isNew:!1,
list:t}}function hw({name:e,isNew:t}){t||AE(e)||(cr("corrections",e),Ma(e))}m();m();function vu(e,t){
let n=e!=null?e:"";return ee(t)?ee(n):typeof n=="object"&&typeof t=="object"?n.date===
t.date:n===t}var jf=(e,t)=>W(e)===W(t),Oq=864e5,Nq=R.UTC(1899,11,30);function Pq({date:e}){let t=(o,
i)=>k(
e.slice(o,i)),n=R.UTC(t(0,4),t(5,7)-1,t(8,10)),r=t(11,13)*3600+t(14,16)*60+t(17,19);return(n-Nq)/Oq+
r/86400}var s1=e=>typeof e=="object"?Pq(e):typeof e=="boolean"?T(e):e,a1=e=>!/^(General|[#0?.,]*)$/i.
test(e);m();function u1(e){let[{values:t},n,r]=[Me(e),Ea(e),Uo(e)];return{cell:(o,i)=>{var s,a;
return(a=(s=t[o])==
null?void 0:s[i])!=null?a:""},hasFormula:(o,i)=>{var s,a;return((a=(s=n[o])==null?void 0:s[i])!=null?
a:"")!==""},format:(o,i)=>{var s,a;return(a=(s=r[o])==null?void 0:s[i])!=null?a:""}}}function Qo(e){
var n;let t=Ne().getSheetByName(e);return(n=t==null?void 0:t.getProtections(SpreadsheetApp.ProtectionType.
SHEET).every(r=>r.canEdit()))!=null?n:!1}var l1=(e,t,n)=>{var r;(r=Ne().getSheetByName(e))==null?
void 0:
r.getRangeList([...t]).setNumberFormat(n===""?"General":n)},c1=(e,t,n,r)=>Zt(e,t,n,r);m();function yw(
e,t){var r;let n=new y;for(let o of e)n.set(t(o),[...(r=n.get(t(o)))!=null?r:[],o]);return n}
function d1(e){for(let[t,n]of yw(e,r=>r.tab))for(let[r,o]of yw(n,i=>i.format))r!==void 0&&l1(t,o.map(
({at:i})=>Ce(i.row,i.column)),r)}function m1(e){let t=n=>n.format==="General";d1(e.filter(t));for(
let[
n,r]of yw(e,o=>o.tab)){let o=new y(r.map(({at:i,value:s})=>[`${i.row},${i.column}`,s]));for(let{row:
i,
column:s,rows:a,columns:u}of Xa(r.map(({at:l})=>l)))c1(n,i,s,x.from({length:a},(l,c)=>x.from({length:
u},
(d,p)=>{var g;return(g=o.get(`${i+c},${s+p}`))!=null?g:""})))}d1(e.filter(n=>!t(n)))}function td(e,{
sheets:t}){var s,a,u;let[n]=uo(e.cell);if(e.criterion==="")return n===void 0?null:{tab:e.
tab,at:n};let r=t.find(l=>l.stage===e.stage&&l.judge===e.judge),o=(s=r==null?void 0:r.rows.filter(l=>l.
entry===e.entry))!=null?s:[],i=o.length===1?(u=(a=o[0])==null?void 0:a.marks.get(e.criterion))==null?
void 0:u.at:void 0;return r===void 0||i===void 0?null:{tab:r.tab,at:i}}function ku(e,t,n){let r=n.cell(
t.row,t.column),o=e.kind==="label"?jf:vu;return n.hasFormula(t.row,t.column)?"other":o(r,e.now)?
"after":o(r,e.before.cell)?"before":"other"}function qs(){let e=new y;return t=>{var r;let n=(r=e.get(
t))!=
null?r:u1(t);return e.set(t,n),n}}function bw(e,t,n,r){let{before:o,now:i}=e,s=typeof i=="number"&&
a1(
o.format);return r?{tab:t,at:n,value:s1(o.cell),...s&&{format:o.format}}:{tab:t,at:n,value:i,...s&&{
format:"General"}}}function Iq(e){let{at:t,by:n,stage:r,status:o,answeredAt:i,answeredBy:s}=e,a=ed(e),
l={action:o==="waiting"||o==="confirmed"||o==="refused"?"propose":"fix",run:a,at:t,by:n,stage:r},c={
at:i,by:s,stage:r};return o==="undone"?[l,{...c,action:"undo",run:a}]:o==="confirmed"?[l,{...c,
action:"confirm",run:e.id}]:o==="refused"?[l,{...c,action:"refuse",run:e.id}]:[l]}function ww(e,t){
var o;let n=new w(
t.map(({action:i,run:s,stage:a})=>E.stringify([i,s,a]))),r=new y;for(let i of e)for(let s of Iq(i)){
let a=E.stringify([s.action,s.run,s.stage]);if(n.has(a))continue;let u=(o=r.get(a))!=null?o:{...s,
list:[]};
u.list.push(i),r.set(a,u)}return[...r.values()]}var Fq=e=>/data validation|validasi data/i.test(T(e));
function vw(e,t){try{return m1(e),In(),!0}catch(n){if(!t&&!Fq(n))throw n;return console.warn(T(n)),!1}
}
function nd(e,t,n,r=!1){let{settings:o}=e.competition,i=ww(t.list,n.rows);if(i.length===0)return{
ledger:t,
history:n};let s=i.flatMap(({action:v,list:O})=>O.filter(({status:N})=>v==="confirm"||v==="undo"||v===
"fix"&&N==="applied").map(N=>({one:N,action:v,place:td(N,e)}))),a=v=>s.map(({one:O,place:N})=>N===null||
!Qo(N.tab)?"other":ku(O,N.at,v(N.tab))),u=a(qs()),l=s.flatMap(({one:v,action:O,place:N},P)=>{let I=O===
"undo";return N!==null&&u[P]===(I?"after":"before")?[bw(v,N.tab,N.at,I)]:[]}),c=vw(l,r),d=c?null:a(
qs()),
p={fix:new w,undo:new w};for(let[v,{one:O,action:N}]of s.entries()){let P=d==null?void 0:d[v];N==="fix"&&
(c?u[v]==="other":P!=="after")&&p.fix.add(O),N==="undo"&&P==="after"&&p.undo.add(O)}let g=t;if(p.
fix.size+p.undo.size>0){let v=t.list.filter(O=>!p.fix.has(O)).map(O=>p.undo.has(O)?{...O,status:
"applied",answeredAt:"",answeredBy:""}:O);g=Hs(t,v,o)}let b=n;for(let{list:v,...O}of i){let N=v.filter(
I=>!p.
fix.has(I)&&!(O.action==="undo"&&p.undo.has(I))),P=$q(N,O.action==="undo",o.language).join("; ");N.length>
0&&(b=Pt(b,{...O,detail:P,hash:""},o))}return{ledger:g,history:b}}var $q=(e,t,n)=>e.map(({tab:r,cell:
o,
before:i,now:s})=>{let[a,u]=[Wi(i.cell,i.format,n),Vr(s,n)];return t?gw(r,o,u,a):gw(r,o,a,u)});m();
function _q(e,t,n,{old:r,now:o}){var a;let i=e.filter(u=>u.tab===t&&u.cell===n&&u.now===o&&vu(u.before.
cell,r)),s=(a=i[i.length-1])==null?void 0:a.status;return s==="waiting"||s==="refused"?s:"offered"}
function Bf(e,{
statuses:t,corrections:n}){var d,p,g,b;let{code:r,fix:o,stage:i="",tab:s,cell:a}=e;if(o===void 0||s===
void 0||a===void 0||((d=t.find(v=>v.stage===i))==null?void 0:d.status)!=="open")return null;let u="judge"in e.params&&
(p=e.params.judge)!=null?p:"",l=uo(a).map(v=>({at:v,status:_q(n,s,Ce(v.row,v.column),
o)})),c=l.filter(v=>v.status==="offered");return{id:E.stringify([r,s,a,o.old,o.now]),seen:e.code==="SCORE_NOT_NUMBER"?
e.params.value:o.old,fix:o,stage:i,tab:s,judge:u,cells:(c.length>0?c:l).map(({at:v})=>v),
status:c.length>0?"offered":(b=(g=l[0])==null?void 0:g.status)!=null?b:"offered"}}function Uf({id:e,
fix:t,seen:n,judge:r,status:o},i){let s=t.kind==="score"?r:null;return{id:e,kind:t.kind,old:Vr(n,i),
now:t.now,confirm:s,status:o}}m();var Mq=Z({id:B(),accept:ke(),at:B(),by:B()}),Lq=de(Mq),kw=e=>`fixAnswers:${e}`,
zq=8e3;function xu(e){
let t=Fe(kw(e));try{let n=gt(Lq,E.parse(t!=null?t:"[]"));return n.success?n.data:[]}catch{return[]}}
function p1(e,t){let n=E.stringify([...xu(e),t]);return n.length>zq?!1:(qe(kw(e),n),!0)}var f1=e=>qe(
kw(e),"[]"),Tu=e=>e.filter(t=>t.status==="waiting");function g1(e,t){return e.map(n=>{let r=n.status===
"waiting"?t.find(({id:o})=>o===n.id):void 0;return r===void 0?n:{...n,status:r.accept?"confirmed":
"refused",answeredAt:r.at,answeredBy:r.by}})}function En(e=n=>n(),t="presence"){let n=ot(t);Bt(n,e);
let r={workbook:n,history:n.history,ledger:Xo(
n.competition.settings)};return jq(r)?r:e(()=>Bq(t))}function jq({history:e,ledger:{list:t}}){let n=new w(
Tu(t).map(({judge:r})=>r));return ww(t,e.rows).length===0&&[...n].every(r=>xu(r).length===0)}
function Bq(e){
let t=ot(),{settings:n}=t.competition,r=Xo(n),o=[...new w(Tu(r.list).map(({judge:u})=>u))],i=o.flatMap(
xu),s=i.length===0?r:Hs(r,g1(r.list,i),n),a=nd(t,s,t.history,!0);for(let u of o)f1(u);return{...a,
workbook:ot(
e)}}var rd=({workbook:e,history:t,ledger:n})=>({statuses:rt(e.competition.stages,t.rows),corrections:
n.
list});function h1(e,t=Nt(e.workbook,{provisional:!1}).findings){let n=rd(e);return t.flatMap(r=>{
let o=Bf(
r,n);return o===null?[]:[o]})}function xw({workbook:e,history:t,ledger:n}){let r=rt(e.competition.stages,
t.rows),o=u=>{var l;return((l=r.find(c=>c.stage===u))==null?void 0:l.status)==="open"},i=n.list.filter(
u=>u.status==="applied"),s=i[i.length-1],a=s===void 0?[]:i.filter(u=>ed(u)===ed(s));return a.every((
{
stage:u})=>o(u))?a:[]}var od="marked";function y1(e,t){var o;let[n,...r]=xw(e);return{undo:n===void 0?
null:{at:n.at,by:n.by,cells:r.length+1},waiting:Tu(e.ledger.list).map(i=>({...Tw(i,t),judge:i.judge}
)),
marked:((o=Fe(od))!=null?o:"")!==""}}var Tw=({tab:e,cell:t,entry:n,criterion:r,before:o,now:i},s)=>(
{
tab:e,cell:t,entry:n,criterion:r,old:Wi(o.cell,o.format,s),now:Vr(i,s)});m();m();m();m();var b1={id:
e=>`Kode peserta ${H(e.code,"id")} dipakai lebih dari sekali (baris ${Y(e.rows.map(T),"id")}). Beri setiap peserta kode sendiri.`,
en:e=>`The entry code ${H(e.code,"en")} is used more than once (rows ${Y(e.rows.map(T),"en")}). Give every entry a code of its own.`}
;m();var w1={id:e=>`Nama inovasi ${H(e.name,"id")} dipakai oleh beberapa peserta (${Y(e.codes,"id")}; baris ${Y(
e.rows.map(T),"id")}). Hapus bila terdaftar dua kali; bila memang berbeda, bedakan namanya supaya juri tidak tertukar.`,
en:e=>`The name ${H(e.name,"en")} is used by several entries (${Y(e.codes,
"en")}; rows ${Y(e.rows.map(T),"en")}). Delete what was registered twice; if they differ, tell their names apart so that judges do not mix them up.`}
;m();var v1={id:({entries:e,least:t})=>`Belum dinilai lengkap oleh ${t} juri: ${Y(e.map(({entry:n,
readings:r})=>`${n} baru ${r}`),"id",6)}. Lengkapi nilainya, atau bagi kepada juri lain.`,en:({
entries:e,least:t})=>`Not yet scored completely by ${t} ${t===1?"judge":"judges"}: ${Y(e.map(({entry:
n,readings:r})=>`${n} by ${r}`),"en",6)}. Complete the scores, or assign other judges.`};m();var k1={
id:e=>`${e.entry} belum dinilai lengkap oleh seorang juri pun. Tugaskan juri untuk menilainya.`,en:e=>`${e.entry} has not been scored completely by any judge. Assign a judge to it.`}
;m();var x1={id:e=>e.of==="entry"?`${H(e.one,"id")} dan ${H(e.other,"id")} hampir sama, dan tidak ada tab juri yang memuat keduanya. Bila satu peserta, samakan ejaannya; bila dua peserta, tulis keduanya di tab ${J.entries.id} dengan kodenya masing-masing. Sampai itu jelas, tidak ada yang dihitung.`:
`Nama juri ${H(e.one,"id")} dan ${H(e.other,"id")} hampir sama. Bila satu orang, samakan ejaannya; bila dua orang, tulis keduanya di tab ${J.judges.id}. Sampai itu jelas, tidak ada yang dihitung.`,
en:e=>e.
of==="entry"?`${H(e.one,"en")} and ${H(e.other,"en")} are almost the same, and no judge's tab has both. If they are one entry, spell them alike; if they are two, write both into the tab ${J.entries.en} with codes of their own. Nothing is ranked until then.`:
`The judges' names ${H(e.one,"en")} and ${H(
e.other,"en")} are almost the same. If they are one person, spell them alike; if they are two, write both into the tab ${J.judges.en}. Nothing is ranked until then.`}
;m();var T1={id:{listed:"tercatat di tab Juri","same-institution":"instansi sama",
"parent-institution":"instansi induk"},en:{listed:"listed in the judges tab","same-institution":
"same institution","parent-institution":"parent institution"}},S1=({groups:e})=>e.map(t=>`(${t.join(
", ")})`).join(" "),E1={id:e=>{
switch(e.reason){case"conflict":return`${ne(e.judge,"id")} mendapat ${e.entry} meski ada benturan kepentingan (${T1.id[
e.why]}). Ganti jurinya.`;case"few":return`Kurang dari ${e.readings} juri untuk ${e.
entries.length===1?"":`${e.entries.length} peserta: `}${Y(e.entries,"id",6)}. Tambahkan juri di tab Pembagian Juri.`;
case"loads":return`Beban juri tidak rata: ${e.least.judge} ${e.least.entries} peserta, ${e.most.judge} ${e.most.entries} peserta.`;
case"disconnected":return`Menurut Pembagian Juri, kelompok juri ${S1(e)} tidak punya peserta bersama, jadi keketatannya tidak akan terbandingkan. Beri beberapa peserta juri dari dua kelompok.`}
},en:e=>{switch(e.reason){case"conflict":return`${ne(e.judge,
"en")} is given ${e.entry} despite a conflict of interest (${T1.en[e.why]}). Choose another judge.`;
case"few":return`Fewer than ${e.readings} judges for ${e.entries.length===1?"":`${e.entries.length} entries: `}${Y(
e.entries,"en",6)}. Add judges in the tab Assignment.`;case"loads":return`Loads differ: ${e.
least.judge} has ${e.least.entries} entries, ${e.most.judge} ${e.most.entries}.`;case"disconnected":
return`By the assignment the groups of judges ${S1(e)} share no entry, so their severity cannot be compared. Give some entries judges of two groups.`}
}};m();var C1={id:e=>`${ne(e.judge,"id")} menilai ${mo(e.where,"id")} meski ada benturan kepentingan (${{
listed:"tercatat di tab Juri","same-institution":"instansi sama","parent-institution":
"instansi induk"}[e.reason]}).`,en:e=>`${ne(e.judge,"en")} has scored ${mo(e.where,"en")} despite a conflict of interest (${{
listed:"listed in the judges tab","same-institution":"same institution","parent-institution":
"parent institution"}[e.reason]}).`};m();var R1={id:e=>`${ne(e.judge,"id")} memberi nilai sama kepada semua peserta (${e.rows} baris). Tanyakan; nilainya tetap dihitung.`,
en:e=>`${ne(e.judge,"en")} gives every entry the same scores (${e.rows} rows). Ask; the scores count as written.`,
confidential:!0};m();var D1={id:e=>`${ne(e.judge,"id")} tidak menilai ${mo(e.where,"id")} (BK).`,en:
e=>`${ne(e.judge,"en")} is recused from ${mo(e.where,"en")} (BK).`};m();var A1={id:e=>`Nilai para juri untuk ${e.entry} berselisih terlalu jauh: ${ae(
e.low,"id")}\u2013${ae(
e.high,"id")}, batasnya ${ae(e.limit,"id")}. Bahas dalam rapat juri; nilainya tetap dihitung.`,en:e=>`The judges\u2019 scores of ${e.entry} are too far apart: ${ae(
e.low,"en")}\u2013${ae(e.high,"en")}, the limit is ${ae(e.limit,"en")}. Discuss it among the judges; the scores count as written.`}
;m();var O1={id:e=>`Nilai juri ${Y(e.judges,"id")} untuk ${e.entries} peserta ${e.same===e.marks?
"sama persis":`sama pada ${e.same} dari ${e.marks} perbandingan`}. Pastikan tab tidak tersalin; nilainya tetap dihitung.`,
en:e=>`The scores of judges ${Y(e.judges,"en")} for ${e.entries} entries are ${e.same===
e.marks?"exactly the same":`the same in ${e.same} of ${e.marks} comparisons`}. Make sure no tab was copied; the scores count as written.`,
confidential:!0};m();function Uq({groups:e,joins:t}){return t.length<e.length-1?
"Minta juri menilai juga peserta kelompok lain, atau tambah juri.":`Minta ${Y(t.map(({judge:n,entry:
r})=>`juri ${n} menilai ${r}`),"id")}.`}function Wq({
groups:e,joins:t}){return t.length<e.length-1?
"Have judges score entries of another group as well, or add a judge.":`Ask ${Y(t.map(({judge:n,entry:
r})=>`judge ${n} to score ${r}`),"en")}.`}var N1=({groups:e})=>e.
map(t=>`(${t.join(", ")})`).join(" "),P1={id:e=>`Kelompok juri ${N1(e)} tidak punya peserta bersama, jadi keketatannya tidak terbandingkan. ${Uq(
e)}`,en:e=>`The groups of judges ${N1(e)} share no entry, so their severity cannot be compared. ${Wq(
e)}`};m();var I1={id:e=>`${ne(e.judge,"id")} menilai ${mo(e.where,"id")}, yang bukan bagiannya: nilainya tidak dihitung. Tambahkan juri itu di tab Pembagian Juri, atau kosongkan nilainya.`,
en:e=>`${ne(e.judge,"en")} has scored ${mo(e.where,"en")}, which is assigned to others: it does not count. Add the judge in the tab Assignment, or clear the score.`}
;m();m();var F1={nomor:{id:"nomor",en:"number"},kop:{id:"pemerintah",en:"government"},kompetisi:{id:
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
"result code (decide first)"}},$1=h.
keys(F1),Sw=(e,t)=>{var n,r;return(r=(n=F1[e])==null?void 0:n[t])!=null?r:e};m();m();m();var _1={
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
laporan:z1};var id=(e,t)=>Zs[e].name[t];var Y1={id:{judges:
"belum ada juri, atau tab jurinya masih berisi kesalahan",guests:
"belum ada juri, peserta presentasi, atau pemenang yang dapat diundang",winners:
"tidak ada pemenang pada tahap terakhir",losers:"semua peserta yang dinilai menang"},en:{judges:
"there are no judges yet, or their tabs still hold errors",guests:
"there are no judges, presenters or winners to invite yet",winners:
"nobody has won at the last stage",losers:"every entry that was scored has won"}},Ew=(e,t)=>t==="id"?
`Tidak ada dokumen \u201C${id(e,"id")}\u201D yang dibuat: ${Y1.id[Zs[e].missing]}.`:`No document \u201C${id(
e,"en")}\u201D was made: ${Y1.en[Zs[e].missing]}.`;var X1={id:({kind:e,fields:t})=>`${id(e,"id")} masih berisi titik-titik: ${t.map(
n=>Sw(n,"id")).join(
", ")}. Isi di Pengaturan atau tab Dokumen, atau biarkan untuk diisi tangan.`,en:({kind:e,fields:t})=>`${id(
e,"en")} still hold dots: ${t.map(n=>Sw(n,"en")).join(", ")}. Fill them in Settings or the documents tab, or leave them to be filled by hand.`}
;m();var Q1=({titles:e,count:t},n)=>e.join("; ")+(t>e.length?n(t-e.length):""),eN={id:e=>`Tidak sesuai lagi dengan hasil: ${Q1(
e,t=>`; dan ${t} lain`)}. Buat revisi atau tarik dokumennya.`,en:e=>`No longer what the result says: ${Q1(
e,t=>`; and ${t} more`)}. Make a revision or withdraw the paper.`};m();var tN=5,nN=({rows:e},t)=>{
let n=e.slice(0,tN).map(T);return e.length>tN?`${n.join(", ")} \u2026`:Y(
n,t)},rN={id:e=>`${[...e.rows.length>0?[`Baris ${nN(e,"id")} riwayat disisipkan, diubah, atau mengikuti baris yang dihapus.`]:
[],...e.cut?["Baris terbaru riwayat hilang."]:[]].join(" ")} Hapus baris sisipan, atau catat alasannya di panel; sampai itu hasil tidak dihitung.`,
en:e=>`${[...e.rows.length>
0?[`Row ${nN(e,"en")} of the history was put in, altered, or follows one taken out.`]:[],...e.cut?[
"The newest row of the history is gone."]:[]].join(" ")} Delete what was put in, or record why in the panel; until then no result is computed.`}
;m();var oN={id:e=>Ew(e.kind,"id"),en:e=>Ew(e.kind,"en")};m();var iN={id:({required:e,best:t})=>`Tidak ada peserta yang mencapai \u201CNilai Minimal Lolos\u201D ${ae(
e,"id")}; yang terbaik ${ae(t,"id")}. Periksa pengaturan itu.`,en:({required:e,best:t})=>`No entry reaches the \u201CPassing Score\u201D ${ae(
e,"en")}; the best is ${ae(t,"en")}. Check that setting.`};m();var sN={id:e=>{var t;return{
unanswered:`Sanggahan${e.entry===""?"":` tentang ${e.entry}`} belum dijawab dan diputuskan. Isi \u201CJawaban\u201D dan \u201CPutusan\u201D.`,
"too-late":`Sanggahan${e.entry===
""?"":` tentang ${e.entry}`} masuk sesudah masa sanggah berakhir (${nt((t=e.until)!=null?t:"","id")}).`,
"unknown-entry":`Sanggahan menyebut kode ${H(e.entry,"id")} yang tidak ada di tab Peserta. Perbaiki kodenya.`,
reopens:`Putusan atas sanggahan${e.entry===""?"":` tentang ${e.entry}`} mengubah nilai tahap ${e.stage}, yang masih tertutup. Buka kembali tahap itu dari langkah Peringkat; alasannya sudah tersedia di sana.`}
[e.reason]},en:e=>{var t;return{unanswered:`The objection${e.entry===""?"":` about ${e.entry}`} has no answer and ruling yet. Fill in \u201CAnswer\u201D and \u201CRuling\u201D.`,
"too-late":`The objection${e.entry===""?"":` about ${e.entry}`} came after the objection period had ended (${nt(
(t=e.until)!=null?t:"","en")}).`,"unknown-entry":`The objection names the code ${H(e.entry,
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
;m();m();m();var Kq=[...vy,Ra,Ds,Ca];function Ki(e,t){let n=vr.find(a=>a.key===e);if(n!==void 0)return n.word[
t];
let[r,o]=e.split(".");if(r==="prizes")return`${Na[t]} ${o!=null?o:""}`.trim();let i=Kq.find(a=>a.part===
r),s=i==null?void 0:i.columns.find(a=>a.key===o);return i===void 0||s===void 0?e:`${i.tab[t]}: ${s.header[
t]}`}
function sd(e,t,n){var i,s;let r=vr.find(a=>a.key===t);return(s=(i=(r!==void 0&&"choices"in r?r.choices:
[]).find(([a])=>a===e))==null?void 0:i[1][n])!=null?s:Ki(e,n)}function lN(e,t){var r,o;let[n]=e.split(
".");return(o=(r=vy.find(i=>i.part===n))==null?void 0:r.tab[t])!=null?o:e}var Su=(e,t)=>e===null||e===""?
t==="id"?"kosong":"blank":typeof e=="number"?ae(e,t):typeof e=="string"&&/^[\d.]+(; [\d.]+)+$/.test(
e)&&t==="id"?H(e.replace(/\./g,","),t):H(e,t),Gq={version:{id:"versi aturan",en:"rules version"}};
function Hq({thing:e,names:t,field:n},r){var l,c;let o=(d,p)=>r==="id"?
d:p,i=d=>{let p=n===null?"":Ki(`${d}.${n}`,r);return n===null?"":`, ${p.includes(": ")?p.slice(p.indexOf(
": ")+2):p}`},[s="",a="",u=""]=t;switch(e){case"setting":return(c=(l=Gq[n!=null?n:""])==null?void 0:
l[r])!=null?c:`\u201C${Ki(n!=null?n:"",r)}\u201D`;case"stage":return`${o("tahap","stage")} ${s}${i(
"stages")}`;case"criterion":return`${o("kriteria","criterion")} ${a}${s===""?"":` (${s})`}${i(
"criteria")}`;case"entry":return`${o("peserta","entry")} ${s}${i("entries")}`;case"judge":return`${o(
"juri",
"judge")} ${s}${i("judges")}`;case"institution":return`${o("instansi","institution")} ${s}${i(
"institutions")}`;case"score":return u===""?`${o(`tab juri ${a}`,`tab of judge ${a}`)} (${s})`:`${o(
`nilai juri ${a} untuk ${u}`,`score of judge ${a} for ${u}`)} (${s})${n===null?"":`, ${n}`}`;case"plenary":
return`${o("putusan pleno tentang","plenary decision about")} ${a} (${s})${i("plenary")}`;case"assignment":
return`${o("pembagian juri untuk","assignment of")} ${a} (${s})`;case"order":return o(
"urutan peserta, kriteria, atau tahap","the order of entries, criteria or stages")}}var qq=(e,t)=>{
var n,r;
return(r=(n=bi.find(([o])=>o===e))==null?void 0:n[1][t])!=null?r:""};function Cw(e){var t,n,r;if(!/^[[{]/.
test(e))return e;try{let o=E.parse(e);return x.isArray(o)?o.join(", "):(r=(n=o.name)!=null?n:(t=o.outcomes)==
null?void 0:t.map(({places:i,name:s})=>`${i}: ${s}`).join("; "))!=null?r:e}catch{return e}}function Wf(
e,t){
let n=(l,c)=>t==="id"?l:c,{thing:r,field:o,old:i,now:s}=e,a=Hq(e,t);if(r==="order")return`${a} ${n(
"berubah","has changed")}`;if(o===null){let l=r==="score"&&e.names.length===2?i!=null?i:s:null;if(l!==
null){let c=n(`dengan nilai ${l} peserta`,`with scores of ${l} entries`);return`${a}: ${s===null?n(
"tidak ada lagi","no longer there"):n("ditambahkan","put in")} (${c})`}return s===null?`${a}: ${n(
"dihapus","taken out")}${i===""?"":` (${Su(r==="assignment"?Cw(T(i)):i,t)})`}`:`${a}: ${n(
"ditambahkan",
"put in")}${s===""?"":` (${Su(r==="assignment"?Cw(T(s)):s,t)})`}`}let u=l=>Su(typeof l!="string"?l:r===
"setting"?sd(l,o,t):r==="entry"&&o==="status"?qq(l,t):Cw(l),t);return n(`${a}: semula ${u(i)}, kini ${u(
s)}`,`${a}: was ${u(i)}, now ${u(s)}`)}var Zq=5;function Eu(e,t){if(e.length===0)return"";let n=e.slice(
0,Zq).map(o=>{let i=[o.tab,o.cell].filter(s=>s!==void 0).join("!");return`${i===""?"":`${i} `}${Wf(o,
t)}`}),r=e.length-n.length;return r>0&&n.push(t==="id"?`dan ${r} perubahan lagi`:`and ${r} more`),`: ${n.join(
"; ")}`}var cN={id:e=>e.decided!==void 0?`Hasil yang ditetapkan ${nt(e.computed,"id")} (kode ${e.decided.code}) tidak lagi sama dengan isi lembar${Eu(
e.decided.changes,"id")}. Kembalikan isinya, atau buka kembali tahap ini dengan alasan lalu tetapkan lagi.`:
`Nilai atau aturan berubah sejak peringkat dihitung (${nt(e.computed,"id")}). Hitung lagi sebelum membuat dokumen.`,
en:e=>e.decided!==void 0?`The result decided on ${nt(e.computed,"en")} (code ${e.decided.code}) is no longer what the workbook says${Eu(
e.decided.changes,"en")}. Put it back, or open this stage again with a reason and decide again.`:`Scores or rules changed since the ranking was computed (${nt(
e.computed,"en")}). Compute again before making documents.`};m();var dN={id:e=>`Aturan tahap ini berubah sesudah nilai pertama masuk${Eu(
e.changes,"id")}. Kembalikan aturannya, atau catat alasan perubahannya.`,en:e=>`The rules of this stage changed after its first score had come in${Eu(
e.changes,"en")}. Put the rules back, or record the reason for the change.`};m();var mN={id:e=>{let t=`Peringkat ${e.rank}${e.category===void 0?
"":` (kategori ${e.category})`} ditempati bersama oleh ${Y(e.entries,"id")}`;return e.prize?`${t}, sedangkan uang pembinaannya berbeda. Putuskan dalam rapat pleno (\u201CPeringkat Putusan\u201D di tab Pleno), atau samakan \u201CUang Pembinaan\u201D.`:
`${t}, sedangkan tempat hanya ${e.places}. Putuskan dalam rapat pleno: isi \u201CPeringkat Putusan\u201D masing-masing di tab Pleno.`}
,en:e=>{let t=`${Y(e.entries,"en")} share rank ${e.rank}${e.category===void 0?
"":` (category ${e.category})`}`;return e.prize?`${t}, but the prizes of those places differ. Decide in the plenary (\u201CDecided Rank\u201D in the tab Plenary), or make \u201CPrize\u201D equal.`:
`${t}, but there ${e.places===1?"is only 1 place":`are only ${e.places} places`}. Decide in the plenary: fill in the \u201CDecided Rank\u201D of each in the tab Plenary.`}
};m();var pN={id:e=>`${e.entry} ada lebih dari sekali di tab ${ne(e.judge,"id")} (baris ${Y(e.rows.map(
T),
"id")}). Sisakan satu baris.`,en:e=>`${e.entry} is in the tab of ${ne(e.judge,"en")} more than once (rows ${Y(
e.rows.map(T),"en")}). Keep one row.`};m();var fN={id:e=>`Di tab ${ne(e.judge,"id")} belum ada baris untuk ${e.entries.length===1?
"":`${e.entries.
length} peserta: `}${Y(e.entries,"id",6)}. Tambahkan barisnya.`,en:e=>`The tab of ${ne(e.judge,"en")} has no row for ${e.entries.length===1?
"":`${e.entries.length} entries: `}${Y(e.entries,"en",6)}. Add ${e.entries.length===1?"it":"them"}.`}
;m();var gN={id:e=>`Kode ${e.entry} di tab ${ne(e.judge,"id")} bernama ${H(e.written,"id")}, di tab Peserta ${H(
e.name,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Perbaiki kode atau namanya; yang dihitung menurut kode.`,
en:e=>`Code ${e.entry} is ${H(e.written,"en")} in the tab of ${ne(e.judge,"en")}, but ${H(e.name,
"en")} in the entries tab${e.more===void 0?"":`, and so with ${e.more} rows below`}. Correct code or name; the code counts.`}
;m();var hN={id:e=>`Kode ${Ln(H(e.entry,"id"),e.more,"id")} di tab ${ne(e.judge,"id")} tidak ada di tab Peserta. Perbaiki kodenya, atau hapus barisnya.`,
en:e=>`The code ${Ln(H(e.entry,"en"),e.more,"en")} in the tab of ${ne(e.judge,"en")} ${e.more===void 0?
"is":"are"} not in the entries tab. Correct the code, or delete the row.`};m();var yN={id:e=>`Baris${e.name===""?
"":` ${H(e.name,"id")}`}${e.more===void 0?"":` dan ${e.more} baris di bawahnya`} tidak punya kode peserta. Isi kodenya seperti di tab Peserta.`,
en:e=>`The row${e.name===
""?"":` ${H(e.name,"en")}`}${e.more===void 0?" has":` and ${e.more} rows below it have`} no entry code. Type the code as in the entries tab.`}
;m();var bN={id:e=>`Rumus salah (${Ln(e.value,e.more,"id")}): ${ne(e.judge,"id")}, ${Wt(e.where,"id")}. Ketik nilainya.`,
en:e=>`Formula fails (${Ln(e.value,e.more,"en")}): ${ne(e.judge,"en")}, ${Wt(e.where,
"en")}. Type the score.`};m();var wN={id:e=>`Nilai ${ne(e.judge,"id")} untuk ${Wt(e.where,"id")} dihitung dengan rumus sehingga dapat berubah sendiri. Ketik angkanya, atau tempel sebagai nilai saja.`,
en:e=>`${ne(e.judge,"en")}\u2019s score of ${Wt(e.where,"en")} is calculated by a formula and may change by itself. Type it, or paste it as a value only.`}
;m();var vN={id:e=>`Nilai ${ne(e.judge,"id")} untuk ${Wt(e.where,"id")} terbaca sebagai tanggal ${Ln(
nt(e.
date,"id"),e.more,"id")}. Ubah format sel menjadi Angka, lalu ketik ulang nilainya${e.likely===null?
"":` (mungkin ${ae(e.likely,"id")})`}.`,en:e=>`${ne(e.judge,"en")}\u2019s score of ${Wt(e.where,"en")} was read as the date ${Ln(
nt(e.date,"en"),e.more,"en")}. Format the cell as a number and retype the score${e.likely===null?"":
` (probably ${ae(e.likely,"en")})`}.`};m();var kN={id:e=>`${ne(e.judge,"id")} belum menilai ${Wt(e.where,
"id")}. Isi nilainya, atau BK bila ada benturan kepentingan.`,en:e=>`${ne(e.judge,"en")} has not scored ${Wt(
e.where,"en")}. Enter the score, or BK for a conflict of interest.`};m();var xN={id:e=>`${Ln(H(e.value,
"id"),e.more,"id")} bukan nilai (${ne(e.judge,"id")}, ${Wt(e.where,"id")}). Ketik ${ae(e.min,"id")}\u2013${ae(
e.max,"id")}, atau BK bila ada benturan kepentingan.`,en:e=>`${Ln(
H(e.value,"en"),e.more,"en")} ${e.more===void 0?"is not a score":"are not scores"} (${ne(e.judge,
"en")}, ${Wt(e.where,"en")}). Enter ${ae(e.min,"en")}\u2013${ae(e.max,"en")}, or BK for a conflict of interest.`}
;m();var TN={id:e=>`Nilai ${Ln(ae(e.value,"id"),e.more,"id")} di luar ${ae(e.min,"id")}\u2013${ae(e.max,
"id")} (${ne(e.judge,"id")}, ${Wt(e.where,"id")}). Perbaiki nilainya, atau rentang di tab Kriteria.`,
en:e=>`Score ${Ln(ae(e.value,"en"),e.more,"en")} ${e.more===void 0?"is":"are"} outside ${ae(e.min,
"en")}\u2013${ae(e.max,"en")} (${ne(e.judge,"en")}, ${Wt(e.where,"en")}). Correct the score, or the range in the criteria tab.`}
;m();var SN={id:e=>`Nilai ${ae(e.value,"id")} dari ${ne(e.judge,"id")} untuk ${e.entry} pada ${e.criterion} jauh dari nilai juri lain (sekitar ${ae(
e.others,"id")}). Salah ketik? Nilainya tetap dihitung.`,en:e=>`${ne(
e.judge,"en")}\u2019s ${ae(e.value,"en")} for ${e.entry} on ${e.criterion} is far from other judges (about ${ae(
e.others,"en")}). A typo? It counts as written.`,confidential:!0};m();var EN={id:e=>`Nilai di tab ${ne(
e.judge,"id")} tampaknya terurut tanpa kode (${e.rows} baris). Urungkan, misalnya lewat Riwayat versi, atau terima urutan ini di panel.`,
en:e=>`Scores in the tab of ${ne(
e.judge,"en")} seem sorted without codes (${e.rows} rows). Undo it, for instance in the version history, or accept this order in the panel.`}
;m();var CN={id:e=>`${ne(e.judge,"id")} tampaknya memakai skala lain untuk ${Y(e.criteria,"id")}: tertinggi ${ae(
e.highest,"id")}, juri lain biasanya ${ae(e.usual,"id")}. Tanyakan; nilainya tetap dihitung.`,
en:e=>`${ne(e.judge,"en")} seems to use another scale for ${Y(e.criteria,"en")}: at most ${ae(e.highest,
"en")}, other judges usually ${ae(e.usual,"en")}. Ask; the scores count as written.`,confidential:!0}
;m();var RN={id:e=>`Nilai ${H(e.value,"id")} tersimpan sebagai teks (${ne(e.judge,"id")}, ${Wt(e.where,
"id")}). Ketik ulang ${ae(e.number,"id")} pada sel berformat Angka.`,en:e=>`The score ${H(e.value,
"en")} is stored as text (${ne(e.judge,"en")}, ${Wt(e.where,"en")}). Retype ${ae(e.number,"en")} in a cell formatted as a number.`}
;m();var DN={sum:{id:"jumlah nilai",en:"the sum"},mean:{id:"rata-rata nilai",en:"the mean"},
"weighted-sum":{
id:"jumlah nilai berbobot",en:"the weighted sum"},"weighted-mean":{id:"rata-rata nilai berbobot",en:
"the weighted mean"},score:{id:"nilai akhir (skala 100)",en:"the final score (of 100)"}},AN={id:e=>`Total ${ne(
e.judge,"id")} untuk ${e.entry} tertulis ${ae(e.value,"id")}, padahal ${DN[e.basis].id} ${ae(
e.expected,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Periksa nilai dan totalnya; yang dihitung nilai per kriteria.`,
en:e=>`${ne(e.judge,"en")}\u2019s total for ${e.entry} says ${ae(e.value,"en")}, but ${DN[e.basis].en} is ${ae(
e.expected,"en")}${e.more===void 0?"":`, and so with ${e.more} rows below`}. Check scores and total; the scores per criterion count.`}
;m();function Jq({entries:e,whole:t},n){let r=Y(e,n),o=e.length;if(n==="id"){let s=` Dengan kurang dari tiga juri tidak ada yang dibuang dan dipakai rata-rata biasa: ${Y(
t,"id")}.`;return`${o} peserta dinilai oleh kurang dari lima juri (${r}), sehingga setelah nilai tertinggi dan terendah dibuang hanya sedikit yang tersisa.${t.length===0?
"":s} Tambah juri, atau pilih metode \u201Crata-rata\u201D.`}let i=` With fewer than three judges nothing is dropped and the plain mean counts: ${Y(
t,"en")}.`;return`${o===
1?"1 entry was":`${o} entries were`} scored by fewer than five judges (${r}): once the highest and the lowest score are dropped, little is left.${t.length===0?
"":i} Add judges, or choose the method \u201Cmean\u201D.`}var NN=6;function Vq({entries:e}){let t=e.map(
({entry:n,places:r})=>`${n} (${r===0?"peringkat tetap":`bergeser ${r} peringkat`})`);return`Peserta tidak dinilai oleh juri yang sama, dan keketatan juri berbeda. Dengan koreksi keketatan, nilai ${e.length} peserta jelas berubah: ${Y(
t,"id",NN)}. Pertimbangkan \u201CMetode\u201D = terkoreksi.`}function Yq({entries:e}){let t=e.map(({
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
case"few-to-trim":return Jq(e,t);case"uneven-judges":return t==="id"?Vq(e):Yq(e);case"passing-score-unit":
{let r=ae(
e.value,t);return e.unit==="mean-rank"?n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti rata-rata peringkat, bukan nilai 0\u2013100. Kosongkan, atau isi rata-rata peringkat.`,
`Here \u201CPassing Score\u201D = ${r} is a mean rank, not a score of 0\u2013100. Clear it, or give a mean rank.`):
n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti skor baku (50 = rata-rata), bukan nilai 0\u2013100. Kosongkan, atau isi skor baku.`,
`Here \u201CPassing Score\u201D = ${r} is a standard score (50 = average), not a score of 0\u2013100. Clear it, or give a standard score.`)}
}}var PN={id:e=>ON(e,"id"),en:e=>ON(
e,"en")};m();var IN={id:e=>`Maksimum dianggap ${ae(e.max,"id")}${e.max<100?
" karena tidak ada nilai di atasnya":""}; bila bukan, isi tab Kriteria.`,en:e=>`The maximum is taken to be ${ae(
e.max,"en")}${e.max<100?" because no score is above it":""}; if it is not, fill in the criteria tab.`}
;m();var Xq={"not-allowed":{id:e=>`bukan pilihan yang dikenal; isi dengan ${_y(e,"id")}`,en:e=>`is not a known choice; use ${_y(
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
};function Qq(e,t){let n=H(lN(e,t),t);return t===
"id"?`Tab ${n} masih kosong; isi satu baris untuk masing-masing.`:`The tab ${n} is still empty; fill in one row for each.`}
function FN({setting:e,value:t,reason:n,allowed:r},o){if(n==="no-rows")return Qq(
e,o);let i=typeof t=="string"?sd(t,e,o):t,s=r.map(a=>sd(a,e,o));return`${H(Ki(e,o),o)}${i===""?"":` = ${H(
i,o)}`} ${Xq[n][o](s)}.`}var $N={id:e=>FN(e,"id"),en:e=>FN(e,"en")};m();var _N={"not-a-number":{id:
"bukan angka",en:"not a number"},negative:{id:"negatif",en:"negative"},"all-zero":{id:"semuanya nol",
en:"all zero"},"partly-blank":{id:"kosong, padahal yang lain berisi",en:
"blank while others are filled in"}},MN={id:e=>`Bobot ${e.of==="criteria"?"kriteria":"tahap"} ${e.value===
void 0?"":`${H(e.value,"id")} `}${_N[e.reason].id}. Isi semua bobot dengan angka yang lebih dari atau sama dengan 0, tidak semuanya 0.`,
en:e=>`The weight ${e.value===void 0?"":`${H(e.value,"en")} `}of ${e.of==="criteria"?"a criterion":
"a stage"} is ${_N[e.reason].en}. Fill every weight with a number of 0 or more, not all of them 0.`}
;m();var LN={id:e=>`Kriteria ${H(e.criterion,"id")} ada di lebih dari satu kolom (${Y(e.columns,"id")}) pada tab ${ne(
e.judge,"id")}. Sisakan satu kolom.`,en:e=>`The criterion ${H(e.criterion,"en")} is in more than one column (${Y(
e.columns,"en")}) of the tab of ${ne(e.judge,"en")}. Keep one.`};m();var zN={id:e=>`Tab ${ne(e.judge,
"id")} tidak punya kolom untuk kriteria ${H(e.criterion,"id")}. Tambahkan kolomnya, atau samakan judulnya dengan tab Kriteria.`,
en:e=>`The tab of ${ne(e.judge,"en")} has no column for the criterion ${H(e.criterion,"en")}. Add the column, or give it the same header as in the criteria tab.`}
;m();var jN={id:e=>`Tahap ${H(e.stage,"id")} belum dimulai: belum ada nilai di tab jurinya. Perhitungan berhenti sebelum tahap ini.`,
en:e=>`Stage ${H(e.stage,"en")} has not begun: its judge tabs hold no score. Ranking ends before it.`}
;m();var BN={id:e=>{var t;return e.reason==="copy"?`Menurut namanya, tab ini salinan tab juri ${(t=e.judge)!=
null?t:""} (${H(e.first,"id")}), sehingga tidak dibaca. Hapus tab ini, atau beri nama lain bila ingin disimpan.`:
`Dua tab untuk ${e.judge===null?e.reason==="decides"?"keputusan yang sama":"pengaturan yang sama":`juri ${e.judge}`}: tab ini dan ${H(
e.first,"id")}. Hapus atau ganti nama salah satunya.`},
en:e=>{var t;return e.reason==="copy"?`By its name this tab is a copy of the tab of judge ${(t=e.judge)!=
null?t:""} (${H(e.first,"en")}), so it is not read. Delete it, or give it another name to keep it.`:
`Two tabs for ${e.judge===null?e.reason==="decides"?"the same decisions":"the same settings":`judge ${e.
judge}`}: this one and ${H(e.first,"en")}. Delete or rename one of them.`}};m();var UN={id:e=>`Tab ${ne(
e.judge,"id")} belum berisi satu nilai pun. Minta juri itu mengisinya.`,en:e=>`The tab of ${ne(e.judge,
"en")} has no score yet. Ask the judge to fill it in.`};m();m();var WN=(e,t)=>Y(e.map(n=>ae(n,t)),t),
Js=(e,t)=>Y(e.map(n=>H(n,t)),t,8),Cu=(e,t)=>e===null?"":` ${t} ${e}`,
eZ={JUDGE_TABS:({tabs:e})=>`${e.length} tab juri: ${Js(e,"id")}.`,SCORE_TAB:({tab:e,layout:t,judges:
n})=>`Nilai ${n.length} juri ada di satu tab ${H(e,"id")}, ${{groups:
"setiap juri dengan kolom kriterianya sendiri",totals:"satu nilai per juri",rows:
"satu baris per juri dan peserta",list:"satu baris per nilai"}[t]}: ${Js(n,"id")}.`,STAGES:({stages:
e,advance:t})=>`${e.length} tahap, menurut nama tab juri: ${Y(e.map((n,r)=>t[r]==null?n:`${n} (lolos ${t[
r]})`),"id")}. Urutan dan jumlah lolos diperbaiki di tab ${J.stages.id}.`,CRITERIA:({stage:e,names:t}
)=>`${t.length} kriteria${Cu(e,"tahap")}: ${Js(t,"id")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${H(
e,"id")} bukan kriteria: ${{number:"nomor",sum:"jumlah nilai",mean:"rata-rata nilai",weighted:
"jumlah nilai berbobot",weight:"bobot",extreme:"nilai tertinggi atau terendah",rank:"peringkat",
large:"angkanya terlalu besar untuk nilai",text:"berisi teks",
"left-out":"tidak dihitung, seperti dijawab panitia"}[t]}.`,TITLES:({competition:e,year:t,city:n,
government:r})=>`Dari judul di atas tabel: ${Y([e,t&&`tahun ${t}`,n,r].filter(o=>o!==""),"id")}.`,
PASSED_ROW:({tab:e,
row:t,label:n,reason:r})=>`Baris ${t} tab ${H(e,"id")}${n===""?"":` (${H(n,"id")})`} bukan peserta: ${{
numbers:"nomor kolom",example:"contoh pengisian",statistic:"jumlah atau statistik",weight:
"bobot kriteria",maximum:"nilai maksimum",section:"judul kelompok, dipakai sebagai kategori",header:
"judul kolom yang diulang",note:"catatan","left-out":"tidak dihitung, seperti dijawab panitia"}[r]}.`,
WEIGHTS:({
from:e,stage:t,tab:n=""})=>`Bobot${Cu(t,"tahap")}: ${{headers:"dari judul kolom",row:
"dari baris bobot",products:"dari kolom nilai \xD7 bobot",maxima:
"sebesar nilai maksimum tiap kriteria, sehingga yang dihitung jumlah poin",tab:`dari tab ${H(n,"id")}`,
equal:"sama untuk semua kriteria, karena tidak tertulis"}[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Nilai maksimum${Cu(
n,"tahap")}: ${WN(e,"id")}, ${t===
"written"?"seperti tertulis":"diperkirakan dari nilai yang ada"}.`,ENTRIES:({count:e,by:t})=>`${e} peserta, dikenali dari ${t==="code"?
"kodenya":"namanya (huruf besar, spasi, dan tanda baca tidak dibedakan) dan diberi kode"}.`,
ENTRY_LIST:({tab:e,unscored:t})=>`Nama dan instansi peserta dilengkapi dari tab ${H(e,"id")}${t===0?
"":`; ${t} baris di sana tidak ada di tab juri mana pun dan tidak diikutkan`}.`,TAB_LEFT:({tab:e,
reason:t})=>`Tab ${H(e,"id")} dibiarkan: ${{recap:"namanya rekap, hasil, salinan, atau contoh",
hidden:"disembunyikan",empty:"kosong","not-entries":"tidak punya kolom peserta","not-scores":
"tidak punya kolom nilai",summary:"angkanya ringkasan dari tab lain","other-columns":
"kolomnya lain dari tab juri","other-matter":"bukan tentang penilaian"}[t]}.`},tZ={JUDGE_TABS:({tabs:
e})=>`${e.
length===1?"1 judge tab":`${e.length} judge tabs`}: ${Js(e,"en")}.`,SCORE_TAB:({tab:e,layout:t,
judges:n})=>`The scores of ${n.length} judges stand in one tab, ${H(e,"en")}, ${{groups:
"each judge with criteria columns of their own",totals:"one score per judge",rows:
"one row per judge and entry",list:"one row per score"}[t]}: ${Js(n,"en")}.`,STAGES:({stages:e,
advance:t})=>`${e.length} stages, by the names of the judge tabs: ${Y(e.map((n,r)=>t[r]==null?n:`${n} (${t[
r]} advance)`),"en")}. Correct their order and who advances in the tab ${J.stages.en}.`,CRITERIA:({
stage:e,names:t})=>`${t.length===1?"1 criterion":`${t.length} criteria`}${Cu(e,"of stage")}: ${Js(t,
"en")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${H(
e,"en")} is no criterion: ${{number:"a number",sum:"the sum of the scores",mean:
"the mean of the scores",weighted:"a weighted sum of the scores",weight:"a weight",extreme:
"the highest or lowest score",
rank:"a rank",large:"its numbers are too large for scores",text:"it holds text","left-out":
"left out, as the committee answered"}[t]}.`,TITLES:({competition:e,year:t,city:n,government:r})=>`From the titles over the tables: ${Y(
[e,t&&`year ${t}`,n,r].filter(o=>o!==""),"en")}.`,PASSED_ROW:({tab:e,row:t,
label:n,reason:r})=>`Row ${t} of the tab ${H(e,"en")}${n===""?"":` (${H(n,"en")})`} is no entry: ${{
numbers:"column numbers",example:"an example",statistic:"a sum or statistic",weight:
"the weights of the criteria",maximum:"the highest possible scores",section:
"the title of a group, taken as category",
header:"the header again",note:"a note","left-out":"left out, as the committee answered"}[r]}.`,
WEIGHTS:({
from:e,stage:t,tab:n=""})=>`Weights${Cu(t,"of stage")}: ${{headers:"from the headers",row:
"from the row of weights",products:"from the columns of score \xD7 weight",maxima:
"each criterion by its maximum, so that points are added up",tab:`from the tab ${H(n,"en")}`,equal:
"equal, because none are written"}[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Maximum score${Cu(n,
"of stage")}: ${WN(e,"en")}, ${t===
"written"?"as written":"guessed from the scores there are"}.`,ENTRIES:({count:e,by:t})=>`${e===1?
"1 entry":`${e} entries`}, known by ${t==="code"?"code":
"name (case, spaces and punctuation aside) and given codes"}.`,ENTRY_LIST:({tab:e,unscored:t})=>`Names and institutions of entries are completed from the tab ${H(
e,"en")}${t===0?"":`; ${t} of its rows stand on no judge tab and are left out`}.`,TAB_LEFT:({
tab:e,reason:t})=>`The tab ${H(e,"en")} is left alone: ${{recap:
"by its name a recapitulation, result, copy or example",hidden:"it is hidden",empty:"it is empty",
"not-entries":"it has no column of entries","not-scores":"it has no column of scores",summary:
"its numbers sum up other tabs","other-columns":"its columns differ from those of the judge tabs",
"other-matter":"it is not about judging"}[t]}.`},
nZ={id:eZ,en:tZ};function rZ({kind:e,params:t},n){return nZ[n][e](t)}var KN=(e,t)=>rZ(e,t),oZ={
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
iZ={nothing:()=>"","not-entries":e=>`No column of entries was found on ${e}: give it the header Code or Innovation.`,
"not-scores":e=>`${e} has a column of entries, but it is not clear enough which columns hold scores.`,
"no-sign":e=>`${e} holds numbers, but nothing says that they are judging. If they are, name the tabs \u201CJudge 1\u201D, \u201CJudge 2\u201D, or give the column of entries the header Innovation.`,
turned:e=>`On ${e} criteria seem to run down and entries across. Turn the table: copy it, then Paste special \u2192 Transposed, so that each entry has a row.`,
unlike:e=>`The columns of scores on ${e} differ, so it is not clear which are judge tabs: give them the same headers.`,
"several-shared":e=>`${e} each hold scores of several judges. Make a tab ${J.stages.en} with the columns Stage and Score Tab that says which tab belongs to which stage.`,
"unclear-judges":e=>`On ${e} it is not clear which columns or rows are whose: write for instance \u201CJudge 1\u201D over the columns, or give the rows a column Judge.`,
"stage-tab":e=>`The scores of all judges stand in ${e}: write its name in the column Score Tab of the tab ${J.stages.en}.`,
stages:e=>`The stages cannot be told from ${e}. Name every judge tab \u201CStage - Judge\u201D, for instance \u201CProposal - J1\u201D, with two judges or more in each stage.`,
unbound:e=>`The names of ${e} do not tell the judges apart: give every tab its judge's own name.`};
function Rw(e,t){
if(e===void 0)return"";let n=(t==="id"?oZ:iZ)[e.reason](Js(e.tabs,t));return n===""?"":` ${n}`}var GN={
id:e=>e.judge===null?`Tab ${H(e.tab,"id")} belum ada. Buat seperti pada contoh; atau beri semua tab juri kolom Kode atau Nama Inovasi dan satu kolom angka per kriteria, dengan judul yang sama.${Rw(
e.why,"id")}`:e.within?`Tab ${H(e.tab,"id")} tidak memuat nilai ${ne(e.judge,"id")}. Tambahkan kolom atau baris juri itu, atau samakan namanya dengan tab Juri.`:
`Tab ${H(e.tab,"id")} untuk ${ne(e.judge,
"id")} tidak ada. Buat tabnya, atau samakan namanya.`,en:e=>e.judge===null?`No tab ${H(e.tab,"en")} yet. Add it as in the example; or give all judge tabs a column Code or Innovation and one column of numbers per criterion, with the same headers.${Rw(
e.why,"en")}`:e.within?`The tab ${H(e.tab,"en")} holds no scores of ${ne(e.judge,"en")}. Add the judge's columns or rows, or write the name as in the judges tab.`:
`There is no tab ${H(e.tab,"en")} for ${ne(e.judge,"en")}. Make it, or correct its name.`};m();var HN={
id:e=>e.isShutOut?
"Tab ini tertutup bagi Anda, padahal Anda panitia. Minta pemilik berkas menekan \u201CPeriksa lembar juri\u201D satu kali; sesudahnya tab ini terbuka bagi Anda.":
"Tab ini menentukan hasil dan pernah dikunci, tetapi sekarang dapat diubah orang lain. Periksa isinya, lalu ulangi: perintah panitia menguncinya kembali.",
en:e=>e.isShutOut?
"This tab is closed to you although you are on the committee. Ask the owner of the file to press \u201CCheck judge tabs\u201D once; then it is open to you.":
"This tab decides the result and was locked, but now others can edit it. Check what it says, then try again: a command of the committee locks it."}
;m();var qN={id:e=>`Tab ${ne(e.judge,"id")} belum diproteksi, padahal tab lain sudah: setiap editor dapat mengubah nilainya. Proteksi tab ini untuk juri itu saja (Data > Proteksi sheet dan rentang).`,
en:e=>`The tab of ${ne(e.judge,"en")} is not protected although other tabs are: every editor can change its scores. Protect it for that judge alone (Data > Protect sheets and ranges).`}
;m();m();var ZN=(e,t,n)=>Y(e.map((r,o)=>{var i;return`${r} ${ae((i=t[o])!=null?i:0,n)}`}),n,8),sZ={
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
,aZ={unnamed:"has no header, but holds numbers","some-tabs":
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
,JN=e=>[1,10,100].includes(e),VN=(e,t)=>Y(e.map(n=>H(
n,t)),t,4),YN={id:{old:"bernama seperti salinan atau tab lama",time:"menyebut tahun atau masa lain",
unlike:"tidak bernama seperti tab juri lain"},en:{old:"is named like a copy or an old one",time:
"names another year or time",unlike:"is not named like the other judge tabs"}},XN={id:{statistic:
"sama dengan nilai tertinggi, terendah, jumlah, atau rata-rata baris di atasnya",unnumbered:
"tidak bernomor, sedangkan baris lain bernomor",label:
"bernama seperti baris jumlah, bobot, atau contoh, tetapi angkanya tidak menunjukkan itu"},en:{
statistic:"equals the highest, lowest, sum or mean of the rows above",unnumbered:
"has no number, while other rows have one",label:
"is named like a row of sums, weights or an example, but its numbers do not show it"}},uZ={COLUMN:({
header:e,column:t,doubt:n})=>`Kolom ${t}${e===
""?"":` ${H(e,"id")}`} ${sZ[n]}. ${n==="not-listed"?`Bila kriteria, tambahkan ke tab ${J.criteria.id}; bila bukan, jawab tidak dihitung.`:
"Apakah ini kriteria?"}`,ROW:({label:e,row:t,doubt:n})=>`Baris ${t} ${H(e,"id")} ${XN.id[n]}. Apakah ini peserta?`,
WEIGHTS:({criteria:e,weights:t,sum:n,from:r,tab:o=""})=>{
let i=ZN(e,t,"id");return{headers:`Bobot pada judul kolom (${i}) ${JN(n)?"tidak terbaca pasti":`berjumlah ${ae(
n,"id")}, bukan 100`}. Bobot mana yang dipakai?`,totals:`Kolom jumlah pada tab juri memakai bobot ${i}. Apakah bobot itu yang dipakai?`,
beside:t.every(s=>s===0)?`Tab ${H(o,"id")} menyebut bobot di luar tabel, tetapi tidak jelas untuk kriteria mana. Tulis bobot pada judul kolom, atau jawab sama besar.`:
`Di luar tabel pada tab ${H(o,"id")} tertulis bobot ${i}. Bobot mana yang dipakai?`,elsewhere:`Tab ${H(
o,"id")} menyebut bobot ${i}; di tab juri tidak tertulis begitu. Bobot mana yang dipakai?`,recap:`Nilai pada tab ${H(
o,"id")} dihitung dengan bobot ${i}; di tab juri tidak tertulis begitu. Apakah bobot itu yang dipakai?`}
[r]},NAMES:({code:e,one:t,other:n,count:r})=>`Kode ${H(e,"id")} di sini ${H(n,
"id")}, di tab lain ${H(t,"id")}${r>1?` (${r} baris seperti ini)`:""}. Perbaiki kode atau namanya. Bila peserta yang sama, jawab sama.`,
HIDDEN:({tab:e})=>`Tab ${H(e,"id")} disembunyikan, tetapi berisi nilai seperti tab juri lain. Apakah ikut dihitung?`,
SUMMARY:({tab:e})=>`Nilai di tab ${H(e,"id")} sama dengan rata-rata atau jumlah tab lain. Apakah tab ini tetap nilai seorang juri?`,
ODD_TAB:({tab:e,
reason:t})=>`Tab ${H(e,"id")} berisi nilai seperti tab juri, tetapi ${YN.id[t]}. Apakah ikut dihitung?`,
STAGE_TABS:({tabs:e})=>`Tab ${VN(e,"id")} bernama seperti tahap atau hari, bukan juri. Bila itu tahap, beri setiap tab nama tahap dan jurinya, misalnya ${H(
`${e[0]} - J1`,"id")}; bila itu juri, jawab nilai juri.`,SIDE_BY_SIDE:({columns:e})=>`Kolom ${Y(e,
"id")} sama-sama memuat nama peserta. Pisahkan kedua tabel ke tab masing-masing.`,OTHER_TABLE:({row:
e})=>`Baris ${e} memuat judul kolom sekali lagi, dengan urutan lain. Samakan urutan kolom kedua tabel, atau pindahkan tabel kedua ke tab lain.`,
OWN_CRITERIA:({headers:e})=>`Judul ${Y(e.map(t=>H(t,"id")),"id",4)} seperti menyebut kriteria dan jurinya masing-masing. Bila ya, buat satu tab untuk setiap juri dengan kolom kriteria yang dinilainya; bila bukan, jawab semuanya kriteria.`}
,lZ={COLUMN:({header:e,column:t,doubt:n})=>`Column ${t}${e===
""?"":` ${H(e,"en")}`} ${aZ[n]}. ${n==="not-listed"?`If it is a criterion, add it to the tab ${J.criteria.
en}; if not, answer that it does not count.`:"Is it a criterion?"}`,ROW:({label:e,row:t,doubt:n})=>`Row ${t} ${H(
e,"en")} ${XN.en[n]}. Is it an entry?`,WEIGHTS:({criteria:e,weights:t,sum:n,from:r,tab:o=""})=>{
let i=ZN(e,t,"en");return{headers:`The weights in the headers (${i}) ${JN(n)?
"are not read for certain":`add up to ${ae(n,"en")}, not 100`}. Which weights count?`,totals:`The totals on the judge tabs use the weights ${i}. Are these the weights?`,
beside:t.every(s=>s===0)?`The tab ${H(o,"en")} speaks of weights outside its table, but not clearly of which criterion. Write the weights into the headers, or answer that all are equal.`:
`Outside its table the tab ${H(o,"en")} gives the weights ${i}. Which weights count?`,elsewhere:`The tab ${H(
o,"en")} gives the weights ${i}; the judge tabs do not say so. Which weights count?`,recap:`The scores on the tab ${H(
o,"en")} use the weights ${i}; the judge tabs do not say so. Are these the weights?`}[r]},NAMES:({
code:e,one:t,other:n,count:r})=>`Code ${H(
e,"en")} is ${H(n,"en")} here and ${H(t,"en")} on another tab${r>1?` (${r} such rows)`:""}. Correct the code or the name. If it is the same entry, answer that it is.`,
HIDDEN:({tab:e})=>`The tab ${H(e,
"en")} is hidden, but holds scores like the other judge tabs. Does it count?`,SUMMARY:({tab:e})=>`The scores on the tab ${H(
e,"en")} are the means or sums of the other tabs. Is it a judge's all the same?`,ODD_TAB:({tab:e,
reason:t})=>`The tab ${H(e,"en")} holds scores like a judge's, but ${YN.en[t]}. Does it count?`,
STAGE_TABS:({tabs:e})=>`The tabs ${VN(e,"en")} are named like stages or days, not like judges. If they are stages, name each tab by its stage and judge, such as ${H(
`${e[0]} - J1`,"en")}; if they are judges, answer so.`,SIDE_BY_SIDE:({columns:e})=>`Columns ${Y(e,
"en")} both hold the entries' names. Move the second table to a tab of its own.`,OTHER_TABLE:({row:e}
)=>`Row ${e} has the column headers once more, in another order. Put the columns of both tables in one order, or move the second table to another tab.`,
OWN_CRITERIA:({headers:e})=>`The headers ${Y(e.map(t=>H(t,"en")),"en",
4)} seem to name a criterion and its own judge. If so, make a tab for each judge with the criteria that judge scores; if not, answer that all are criteria.`}
,cZ={id:uZ,en:lZ},dZ=({kind:e,params:t},n)=>cZ[n][e](
t),Ru=(e,t)=>dZ(e,t),mZ={criterion:{id:"Ya, kriteria",en:"Yes, a criterion"},ignore:{id:
"Tidak dihitung",en:"Does not count"},entry:{id:"Ya, peserta",en:"Yes, an entry"},written:{id:
"Seperti tertulis",
en:"As written"},totals:{id:"Seperti kolom jumlah",en:"As in the totals"},equal:{id:"Sama besar",en:
"All equal"},criteria:{id:"Semuanya kriteria",en:"All are criteria"},same:{id:"Peserta yang sama",en:
"The same entry"},use:{id:"Ikut dihitung",en:"Counts"},judges:{id:"Nilai juri",en:"They are judges"}
},
QN=(e,t)=>mZ[e][t];var eP={id:({question:e})=>Ru(e,"id"),en:({question:e})=>Ru(e,"en")};var Dw={
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
SETTING_INVALID:$N,
WEIGHTS_INVALID:MN,SCALE_ASSUMED:IN,METHOD_CAUTION:PN,HISTORY_BROKEN:rN,PLENARY_UNCONFIRMED:uN,
RULE_CHANGED_AFTER_SCORING:dN,
TIE_AT_CUT:mN,NOBODY_ADVANCES:iN,PLENARY_CONFLICT:aN,OBJECTION_OPEN:sN,RESULT_STALE:cN,NO_DOCUMENT:
oN,
DOCUMENT_OUTDATED:eN,DOCUMENT_DOTS:X1};var Du=({code:e})=>!Dw[e].confidential,pZ=Dw;function fZ({
code:e,params:t},n){return pZ[e][n](t)}var Yn=(e,t)=>fZ(
e,t);function tP(e){let t="value"in e.params?e.params.value:void 0;return e.code==="SCORE_IS_DATE"?e.
params.date:typeof t=="object"?t.date:t===""?void 0:t}m();var gZ={error:$("Kesalahan","Error"),
warning:$("Peringatan","Warning"),info:$("Info","Info")},Au={severity:$(
"Tingkat","Severity"),stage:$("Tahap","Stage"),tab:$("Tab","Tab"),cell:$("Sel","Cell"),message:$(
"Uraian","What and what to do"),code:$("Kode Temuan","Finding")},hZ=["error","warning","info"],Aw=e=>hZ.
flatMap(t=>e.filter(n=>n.severity===t));function Kf(e,t,n,r,o){let i=J.findings[t],s=[{header:Au.severity[
t],
width:100,value:a=>gZ[a.severity][t]},{header:Au.stage[t],width:140,value:a=>{var u;return(u=a.stage)!=
null?u:""}},{header:Au.tab[t],width:160,value:a=>{var u;return(u=a.tab)!=null?u:""}},{header:Au.cell[
t],
width:80,value:a=>{var u;return(u=a.cell)!=null?u:""}},{header:Au.message[t],width:560,value:o},{
header:Au.
code[t],width:220,value:a=>a.code}];return Rt(i,n,r,s,Aw(e),0)}m();m();function nP(e){let t=new y;
for(let{standings:r}of e)for(let{entry:o,title:i}of r)i!==null&&t.set(o.code,
i);let n=new w;return[...e].reverse().flatMap(r=>{let o=Dp(r).filter(({standing:a})=>!n.has(a.entry.
code)),i=n.size;for(let{standing:a}of o)n.add(a.entry.code);let s=0;return o.map(({standing:a,rank:u}
,l)=>{
var I,F,_;let{entry:c,rank:d,score:p,decision:g,category:b,categoryRank:v}=a;((I=o[l-1])==null?void 0:
I.rank)!==u&&(s=l+1);let O=(F=t.get(c.code))!=null?F:null,N=(_=g==null?void 0:g.rank)!=null?_:null,P=r.
stage.name;return{place:i+s,entry:c,stage:P,rank:d,decided:N,score:p,title:O,category:b,categoryRank:
v}})})}m();var Vs={institution:$("Instansi","Institution"),parent:$("Induk","Parent"),unitType:$(
"Jenis Unit","Unit Type"),required:$("Wajib","Required"),count:$("Jumlah Inovasi","Entries"),codes:$(
"Kode","Codes"),
status:$("Keikutsertaan","Coverage")},yZ={present:$("ikut","takes part"),absent:$("belum mengirim",
"has not submitted"),unlisted:$("ikut, tidak terdaftar","takes part, not listed")};function Ow({
institutions:e,
entries:t}){var a;let n=new y;for(let u of t){let l=M(u.institution);l!==""&&n.set(l,[...(a=n.get(l))!=
null?a:[],u])}let r=e.map(u=>{var c;let l=(c=n.get(M(u.name)))!=null?c:[];return{institution:u,
entries:l,
status:l.length>0?"present":"absent"}}),o=new w(e.map(u=>M(u.name))),s=[...n].filter(([u])=>!o.has(u)).
map(([,u])=>{var c,d,p,g;return{institution:{name:(d=(c=u[0])==null?void 0:c.institution)!=null?d:"",
parent:"",unitType:(g=(p=u[0])==null?void 0:p.unitType)!=null?g:"",required:!1},entries:u,status:
"unlisted"}});return[...r,...s]}function Nw(e){let t=Ow(e).filter(n=>n.status!=="unlisted");return{
present:t.
filter(n=>n.status==="present").length,listed:t.length}}function rP(e){if(e.institutions.length===0)
return null;let t=Ow(e).filter(n=>n.status==="absent"&&n.institution.required);return{...Nw(e),
absent:t.
map(n=>n.institution.name)}}function oP(e,t,n,r){let o=s=>{var a,u;return(u=(a=qt.find(([l])=>l===s))==
null?void 0:a[1][t])!=null?u:""},i=[{header:Vs.institution[t],width:280,value:s=>s.institution.name}
,
{header:Vs.parent[t],width:220,value:s=>s.institution.parent},{header:Vs.unitType[t],width:140,value:
s=>s.
institution.unitType},{header:Vs.required[t],width:80,value:s=>o(s.institution.required)},{header:Vs.
count[t],width:80,format:"0",value:s=>s.entries.length},{header:Vs.codes[t],width:160,value:s=>s.entries.
map(a=>a.code).join(", ")},{header:Vs.status[t],width:180,value:s=>yZ[s.status][t]}];return Rt(J.coverage[
t],
n,r,i,Ow(e),1)}m();m();var Gf=e=>e>0?`0.${"0".repeat(e)}`:"0",Ou=(e,t)=>k(cn(e,t))/10**t;var wo={
place:$("Peringkat Akhir","Final Rank"),code:$("Kode","Code"),name:$("Nama Inovasi","Innovation"),
institution:$("Instansi","Institution"),category:$("Kategori","Category"),categoryRank:$(
"Peringkat Kategori","Rank in Category"),stage:$("Tahap Terakhir","Last Stage"),rank:$(
"Peringkat Tahap",
"Rank in Stage"),decided:$("Peringkat Putusan","Decided Rank"),title:$("Predikat","Title")};function iP(
e,t,n,r,o,i,s){
let a=e.some(({category:l})=>l!==null),u=[{header:wo.place[t],width:80,format:"0",value:l=>l.place},
{header:wo.code[t],width:80,value:l=>l.entry.code},{header:wo.name[t],width:320,value:l=>l.entry.name}
,
{header:wo.institution[t],width:240,value:l=>l.entry.institution},...a?[{header:wo.category[t],width:
130,
value:l=>{var c;return(c=l.category)!=null?c:""}},{header:wo.categoryRank[t],width:80,format:"0",
value:l=>{
var c;return(c=l.categoryRank)!=null?c:""}}]:[],{header:wo.stage[t],width:180,value:l=>l.stage},{
header:wo.
rank[t],width:80,format:"0",value:l=>l.rank},{header:r,width:80,format:Gf(n),value:l=>Ou(l.score,n)}
,
{header:wo.title[t],width:160,value:l=>{var c;return(c=l.title)!=null?c:""}},...e.some(l=>l.decided!==
null)?[{header:wo.decided[t],width:80,format:"0",value:l=>{var c;return(c=l.decided)!=null?c:""}}]:[
]];
return Rt(J.finalRanking[t],o,i,u,e,3,s)}m();var Pw=(e,t,n,r)=>Rt(e,t,n,[{header:r,width:600,value:(
)=>""}],[],0);m();var bZ={rank:$("Peringkat","Rank"),decided:$("Peringkat Putusan","Decided Rank"),
code:$("Kode","Code"),
name:$("Nama Inovasi","Innovation"),institution:$("Instansi","Institution"),category:$("Kategori",
"Category"),categoryRank:$("Peringkat Kategori","Rank in Category"),tie:$("Penentu Nilai Sama",
"Tie-break"),title:$("Predikat","Title"),prize:$("Uang Pembinaan","Prize"),advances:$("Lolos",
"Advances"),explanation:$(
"Penjelasan","Explanation")},wZ='"Rp"#,##0',vZ=$("belum ditetapkan","not settled"),kZ=$("ya","yes"),
xZ=$("tidak","no");function sP(e,t){let{language:n,decimals:r}=t,o=Gf(r),i=(c,d,p,g="")=>({header:bZ[
c][n],
width:d,value:p,format:g}),{standings:s}=e,a=s.some(({category:c})=>c!==null),u=s.some(({prize:c})=>c!==
null),l=[i("rank",80,({rank:c})=>c,"0"),i("code",80,({entry:c})=>c.code),i("name",280,({entry:c})=>c.
name),i("institution",200,({entry:c})=>c.institution),i("category",130,({entry:c,category:d})=>d!=null?
d:c.category),...a?[i("categoryRank",80,({categoryRank:c})=>c!=null?c:"","0")]:[],{header:t.scoreHeader,
width:80,format:o,value:({score:c})=>Ou(c,r)},i("advances",80,({advances:c})=>(c?kZ:xZ)[n]),i(
"title",
130,({title:c})=>c!=null?c:""),...u?[i("prize",130,({prize:c})=>TZ(c,n),wZ)]:[],i("tie",180,t.tieOf),
i("explanation",520,t.explain),...e.standings.some(({decision:c})=>c!==void 0)?[i("decided",80,({
decision:c})=>{
var d;return(d=c==null?void 0:c.rank)!=null?d:""},"0")]:[],...t.carryOver?[{header:t.stageScoreHeader,
width:80,format:o,value:({stageScore:c})=>Ou(c,r)}]:[],...e.panel.judges.map(c=>({header:c.code,
width:80,
format:o,value:({judgeScores:d})=>{let p=d.get(c.code);return p===void 0?"":Ou(p,r)}}))];return Rt(t.
name,t.title,t.origin,l,s,3,t.layout)}function TZ(e,t){return e===null?"":e==="open"?vZ[t]:e.amount}
function aP(e,t,n,r,o){let{settings:i,stages:s}=e,{language:a}=i,u=se(a).tabs,l=fn(e),{marked:c,
origin:d}=uP(
e,r),p=Ve();Jn(Kf(t.findings,a,c+u.findings(l),d,O=>Yn(O,a)),o);let g=Iw(e,t.results,n,r);for(let O of g)
Jn(O,o);let b=O=>p.includes(O)&&g.every(N=>N.name!==O);for(let O of s){let N=Ni(O,s,a),P=c+u.ranking(
O.name,l);b(N)&&Jn(Pw(N,P,d,u.notRanked(O.name)),o)}let v=J.finalRanking[a];if(s.length>1&&b(v)&&Jn(
Pw(v,c+u.finalRanking(l),d,u.notFinal),o),e.institutions.length>0){let{present:O,listed:N}=Nw(e);Jn(
oP(e,a,c+u.coverage(l),`${u.covered(O,N)} \xB7 ${d}`),o)}}function uP({settings:e},t){let n=se(e.language).
tabs,r=t.provisional?`${n.provisional} \xB7 `:"",o=f2(Er(e.method),e.language),i=o===""?"":` (${o})`,
s=`${r}${n.computed(t.at,t.by,t.id)} \xB7 ${n.method(e.method)}${i} \xB7 ${n.hash(t.hash)} \xB7 ${n.
overwritten}`;return{marked:r,origin:s}}function Iw(e,t,n,r){let{stages:o,settings:i}=e,{language:s,
decimals:a}=i,u=se(s).tabs,l=fn(e),{marked:c,origin:d}=uP(e,r),p=o.flatMap((O,N)=>{let[P,I]=[t[N],n[
N]];
if(P===void 0||I===void 0)return[];let F=Ni(O,o,s),_=P.last&&!i.rankedWinners?`${u.unordered} \xB7 `:
"",L=c+u.ranking(O.name,l);return[SZ(e,P,I,F,L,_+d)]});if(o.length<2||t.length<o.length)return p;let g=c+
u.finalRanking(l),b=u.decimals(a),v=yu(Er(i.method),s);return[...p,iP(nP([...t]),s,a,v,g,d,b)]}var fn=(
{
settings:e})=>e.competition.includes(e.year)?e.competition:`${e.competition} ${e.year}`.trim();
function SZ(e,t,n,r,o,i){
let{language:s,decimals:a,carryOver:u}=e.settings,l=Er(t.method);return sP(t,{name:r,title:o,origin:
i,
layout:se(s).tabs.decimals(a),language:s,decimals:a,carryOver:u,scoreHeader:yu(l,s),stageScoreHeader:
yu(
l,s,!0),tieOf:c=>{var d,p;return(p=(d=n.get(c))==null?void 0:d.tie)!=null?p:""},explain:c=>{var d,p;
return(p=(d=n.get(c))==null?void 0:d.text)!=null?p:""}})}m();function Or(e,t,n){let r=Qe(t);return Aw(
e).map(o=>{var a,u,l;let i=tP(o),s=n===void 0?null:Bf(o,n);
return{code:o.code,severity:o.severity,stage:(a=o.stage)!=null?a:null,tab:(u=o.tab)!=null?u:null,
cell:(l=
o.cell)!=null?l:null,message:Yn(o,r),...i===void 0?{}:{value:i},...s===null?{}:{fix:Uf(s,r)}}})}var Gi=(
e,t)=>e.
filter(n=>n.severity===t).length,Hi=e=>Gi(e,"error")===0;m();m();var EZ=({kind:e,params:t})=>e==="NAMES"?
"count"in t&&t.count>1:e!=="ROW";function lP(e){let t=n=>(EZ(
n)?0:2)+(n.default===null?0:1);return[...e].sort((n,r)=>t(n)-t(r))}function Hf({competition:e,facts:
t,questions:n,given:r}){if(t.length+n.length+r.size===0)return{facts:[],
questions:[],answers:[]};let o=Qe(e.settings.language);return{facts:t.map(i=>CZ(i,o)),questions:lP(n).
map(i=>RZ(i,o)),answers:[...r].map(i=>DZ(i,o))}}var CZ=(e,t)=>{var n;return{kind:e.kind,sure:e.sure,
tab:"tab"in e.params&&(n=e.params.tab)!=null?n:null,message:KN(e,t)}},RZ=(e,t)=>{var n;return{id:e.id,
tab:e.tab,tabs:e.tabs,cell:(n=e.cell)!=null?n:null,message:Ru(e,t),options:cP(e.options,t),default:e.
default}},cP=(e,t)=>e.map(n=>({id:n,label:QN(n,t)}));function DZ([e,{option:t,kind:n,params:r,tab:o}
],i){
try{let s={kind:n,params:r},a=cP(Et[s.kind],i);return{id:e,tab:o,message:Ru(s,i),options:a,option:t}
}catch{
return{id:e,tab:o,message:e,options:[{id:t,label:t}],option:t}}}m();m();var AZ=1440*60*1e3;function dP(
{settings:e},t){var r;let n=(r=e.decisionDate)!=null?r:t;return e.objectionDays===
null||n===null?null:new R(R.parse(`${n}T00:00:00Z`)+e.objectionDays*AZ).toISOString().slice(0,10)}
function mP(e,{
stages:t}){var n,r;return((r=(n=mt(e,Ds))==null?void 0:n.rows)!=null?r:[]).flatMap(({cell:o})=>{let i=t.
find(u=>M(u.name)===M(W(o("reopens"))));if(i===void 0||ee(o("ruling")))return[];let[s,a]=[W(o(
"entry")),
W(o("ruling"))];return[{stage:i.name,entry:s,date:wi(o("date")),ruling:a}]})}function pP(e,t,n,r){
var i;
let o=mt(e,Ds);return((i=o==null?void 0:o.rows)!=null?i:[]).flatMap(({row:s,cell:a})=>{var N;let u=W(
a("entry")),l=t.entries.find(P=>Q(P.code)===Q(u)),c=l===void 0?u:Xe(l),d=wi(a("date")),p=ee(a(
"answer"))||ee(a("ruling")),g=W(a("reopens")),b=(N=t.stages.find(P=>M(P.name)===M(g)))==null?void 0:
N.name,
v=[];if(!ee(a("date"))&&d===null){let P={setting:"objections.date",value:a("date"),reason:
"not-a-date",allowed:[]};v.push({code:"SETTING_INVALID",severity:"warning",...ut(o,s,"date"),params:
P})}if(g!==
""&&b===void 0){let P=t.stages.map(F=>F.name),I={setting:"objections.reopens",value:g,reason:
"unknown-reference",allowed:P};v.push({code:"SETTING_INVALID",severity:"warning",...ut(o,s,"reopens"),
params:I})}
let O={code:"OBJECTION_OPEN",severity:"warning"};return u!==""&&l===void 0&&v.push({...O,...ut(o,s,
"entry"),params:{entry:u,reason:"unknown-entry"}}),n!==null&&d!==null&&d>n?v.push({...O,...ut(o,s,
"date"),params:{entry:c,reason:"too-late",until:n}}):p?v.push({...O,...ut(o,s,"answer"),params:{
entry:c,
reason:"unanswered"}}):b!==void 0&&r({stage:b,date:d})&&v.push({...O,...ut(o,s,"reopens"),params:{
entry:c,
reason:"reopens",stage:b}}),v})}m();m();var qi=(e,t)=>e.map((n,r)=>{var o;return[n,(o=t[r])!=null?o:
null]}),Nu=e=>T(e!=null?e:""),fP=({values:e})=>e.
map(([,t])=>t).filter(t=>t!==null).join("; ");function gP(e){var n;let t=[{thing:"setting",names:[],
values:h.entries({version:e.version,...e.rules})},...e.stages.map(([r,...o])=>({thing:"stage",names:
[
r],values:qi(["weight","advance","title"],o)})),...e.criteria.map(([r,o,...i])=>({thing:"criterion",
names:[Nu(r),Nu(o)],values:qi(["weight","min","max"],i)})),...e.entries.map(([r,...o])=>({thing:
"entry",names:[r],values:qi(["name","institution","category","status"],o)})),...e.judges.map(([r,...o])=>(
{
thing:"judge",names:[r],values:qi(["institution","stages","conflicts"],o)})),...e.institutions.map((
[
r,...o])=>({thing:"institution",names:[r],values:qi(["parent"],o)})),...e.plenary.map(([r,o,...i])=>(
{
thing:"plenary",names:[Nu(r),Nu(o)],values:qi(["rank","reason","votesFor","votesAgainst"],i)})),...(
(n=
e.assignment)!=null?n:[]).map(([r,o,...i])=>({thing:"assignment",names:[Nu(r),Nu(o)],values:qi([
"judges"],i)})),...e.sheets.flatMap(({stage:r,judge:o,criteria:i,rows:s})=>s.map(([a,...u])=>({thing:
"score",names:[r,o,a],values:qi(i,u)})))];return new y(t.map(r=>[E.stringify([r.thing,...r.names]),r]))}
function Pu(e,t){var a,u;let[n,r]=[gP(e),gP(t)],o=[...hP(e,t,"old"),...hP(t,e,"now")],i=({thing:l,
names:[
c,d]})=>l==="score"&&o.some(({names:p})=>p[0]===c&&p[1]===d),s=[...o];for(let[l,c]of n){let{thing:d,
names:p,values:g}=c,b=r.get(l);if(b===void 0){i(c)||s.push({thing:d,names:p,field:null,old:fP(c),now:
null});
continue}let v=new y(b.values),O=new y(g);for(let N of new w([...O.keys(),...v.keys()])){let[P,I]=[(
a=
O.get(N))!=null?a:null,(u=v.get(N))!=null?u:null];P!==I&&s.push({thing:d,names:p,field:N,old:P,now:I}
)}}
for(let[l,c]of r){if(n.has(l)||i(c))continue;let{thing:d,names:p}=c;s.push({thing:d,names:p,field:
null,
old:null,now:fP(c)})}return s.length>0||E.stringify(e)===E.stringify(t)?s:[{thing:"order",names:[],
field:null,
old:null,now:null}]}function hP(e,t,n){let r=new w(t.sheets.map(({stage:o,judge:i})=>E.stringify([o,
i])));return e.sheets.filter(({stage:o,judge:i,rows:s})=>s.length>0&&!r.has(E.stringify([o,i]))).map(
({stage:o,judge:i,rows:s})=>({...{thing:"score",names:[o,i],field:null,old:null,now:null},[n]:s.length}
))}m();var $w=[2],Xn=$w[0],OZ=["top","method","missing","tieBreaks","decimals","carryOver",
"passingScore","maxPerInstitution","winnersPerCategory","prizes","rankedWinners","winnerTerm",
"severityCorrection","conflicts"],Fw=4;function NZ(e){var u;let[,t="",n="",r="",o="",i=""]=(u=new RegExp(
`^(-?)(\\d+)\\.(\\d{${Fw}})(\\d)(\\d*)$`).exec(T(e)))!=null?u:[];if(n==="")return f.abs(e)<10**-Fw/2?
0:e;let s=t===
""?o>="5":o>"5"||o==="5"&&/[1-9]/.test(i),a=k(n+r)+k(s);return(t===""?a:-a)/10**Fw||0}function Iu(e){
let t=r=>typeof r=="number"?NZ(r):r,n=r=>r.map(([o,...i])=>[o,...i.map(t)]);return{...e,stages:n(e.stages),
criteria:e.criteria.map(r=>r.map(t)),sheets:e.sheets.map(r=>({...r,rows:n(r.rows)}))}}var PZ=e=>e===
void 0||e.kind==="blank"?null:e.kind==="score"?e.value:e.kind==="recused"?"BK":typeof e.raw=="object"?
e.raw.date:e.raw,qf=e=>e===null||typeof e=="number"||typeof e=="boolean"||typeof e=="string"?e:E.stringify(
e),ad=(e,t)=>e<t?-1:k(e>t);function IZ({stage:e,judge:t,columns:n,rows:r}){let o=[...n.keys()].sort(
ad);return{stage:e,judge:t,criteria:o,rows:r.flatMap(({entry:i,marks:s})=>i===null?[]:[[i,...o.map(a=>PZ(
s.get(a)))]]).sort(([i],[s])=>ad(i,s))}}var FZ=({settings:e})=>h.fromEntries(OZ.map(t=>[t,qf(e[t])]));
function Zi(e,t,n,r,o=Xn){let{entries:i,judges:s,institutions:a}=e,u=e.stages.findIndex(d=>d.name===
r),l=u<0?e.stages:e.stages.slice(0,u+1),c=d=>d===null||l.some(p=>p.name===d);return{version:o,rules:
FZ(
e),stages:l.map(d=>[d.name,d.weight,d.advance,qf(d.title)]),criteria:e.criteria.filter(d=>c(d.stage)).
map(d=>[d.stage,d.name,d.weight,d.min,d.max]),entries:i.map(d=>[d.code,d.name,d.institution,d.category,
d.status]),judges:s.map(d=>[d.code,d.institution,qf(d.stages),qf(d.conflicts)]),institutions:a.map(d=>[
d.name,d.parent]),plenary:n.filter(d=>c(d.stage)).map(d=>[d.stage,d.entry,d.rank,d.reason,d.votesFor,
d.votesAgainst]),sheets:t.filter(d=>c(d.stage)).sort((d,p)=>ad(d.stage,p.stage)||ad(d.judge,p.judge)).
map(IZ),...$Z(e,c)}}function $Z({assignment:e=new y},t){let n=[...e].filter(([r])=>t(r)).flatMap(([r,
o])=>[...o].map(([i,s])=>[r,i,E.stringify(s)])).sort((r,o)=>ad(r.join(`
`),o.join(`
`)));return n.length===0?{}:{assignment:n}}var ud=(...e)=>E.stringify(Iu(Zi(...e))),yP=(...e)=>E.stringify(
Zi(...e));m();function Fu(e,{competition:t,sheets:n,typedDecisions:r,assigned:o,locate:i}){let{thing:
s,names:a,field:u}=e,
l=(()=>{var b,v,O,N;let[d="",p="",g=""]=a;switch(s){case"score":{let P=n.find(F=>F.stage===d&&F.judge===
p),I=(v=(b=P==null?void 0:P.rows.find(F=>F.entry===g))==null?void 0:b.marks.get(u!=null?u:""))==null?
void 0:v.at;return P===void 0?null:{tab:P.tab,...I&&{cell:Ce(I.row,I.column)}}}case"setting":return u===
null?null:i({kind:"setting",key:u});case"stage":return c("stage",t.stages.findIndex(P=>P.name===d));
case"criterion":return c("criterion",t.criteria.findIndex(P=>{var I;return((I=P.stage)!=null?I:"")===d&&
P.
name===p}));case"judge":return c("judge",t.judges.findIndex(P=>P.code===d));case"plenary":return(O=r.
find(P=>P.stage===d&&P.entry===p))!=null?O:null;case"assignment":return(N=o.find(P=>P.stage===d&&P.entry===
p))!=null?N:null;default:return null}})();if(l===null)return e;return{...e,tab:l.tab,...l.cell?{cell:
l.
cell}:{}};function c(d,p){return p<0||u===null?null:i({kind:d,index:p,column:u})}}var bP=new A;
function $u(e,t,n=Xn){var c,d,p,g;let{competition:r,sheets:o,decisions:i}=e,s=(c=bP.get(
e))!=null?c:new y;bP.set(e,s);let a=(p=t!=null?t:(d=r.stages[r.stages.length-1])==null?void 0:d.name)!=
null?p:"",u=`${n} ${a}`,l=(g=s.get(u))!=null?g:Ze(ud(r,o,i,a,n));return s.set(u,l),l}function _u(e,t,
n){
var u,l,c;if($u(e,n)===t)return!0;let{competition:r,sheets:o,decisions:i}=e,s=(l=n!=null?n:(u=r.stages[
r.
stages.length-1])==null?void 0:u.name)!=null?l:"",a=[ud,yP].map(d=>d(r,o,i,s));return a[0]!==a[1]&&
Ze(
(c=a[1])!=null?c:"")===t}var ld=(e,t,n)=>{var r;return(r=$w.find(o=>$u(e,n,o)===t))!=null?r:_u(e,t,n)?
Xn:null},cd=e=>fu(Dt(J.decisions[e]).grid);function _w(e,t,n){let r=t===void 0?null:gu(t);if(t===void 0||
r===null||Ze(r.canonical)!==n)return null;let{competition:o,sheets:i,typedDecisions:s}=e,a=Zi(o,i,s,
t.stage,r.snapshot.version),u=Iu({...a,version:Xn});return Pu(Iu(r.snapshot),u).map(l=>Fu(l,e))}
function wP(e,t){
let r=t.filter(s=>s.status==="decided").filter(({stage:s,hash:a})=>!_u(e,a,s));if(r.length===0)return[
];
let o=cd(e.competition.settings.language),i=new w;return r.flatMap(({stage:s,at:a,hash:u,code:l})=>{
var O,N;let c=o.find(P=>P.stage===s&&P.hash===u),d=((O=_w(e,c,u))!=null?O:[]).filter(P=>!i.has(E.stringify(
P)));for(let P of d)i.add(E.stringify(P));let{tab:p,cell:g}=(N=d.find(P=>P.tab!==void 0))!=null?N:{}
,
b={...p===void 0?{}:{tab:p},...g===void 0?{}:{cell:g}};return[{code:"RESULT_STALE",severity:
"warning",
stage:s,...b,params:{computed:a,decided:{code:l,changes:d}}}]})}m();var kP="rules",_Z=8e3;function xP(
e,t){let{assignment:n,...r}=e,o={...r,entries:[],judges:[],institutions:[]},
i=Zi(o,[],[],t);return{...i,version:0,stages:i.stages.filter(([s])=>s===t),criteria:i.criteria.filter(
([s])=>s===null||s===t)}}var TP=(e,t)=>Ze(E.stringify(xP(e,t)));function MZ(){let e=Fe(kP);try{
return E.
parse(e!=null?e:"{}")}catch{return{}}}var LZ=({sheets:e},t)=>e.some(n=>n.stage===t&&n.rows.some(({
marks:r})=>[
...r.values()].some(({kind:o})=>o==="score")));function SP(e,t){let{competition:n}=e;if(e.questions.
length>0)return[];let r=MZ(),o=new y(n.stages.filter(({name:s})=>LZ(e,s)).map(({name:s})=>[s,xP(n,s)])),
i=[...o].filter(([s])=>r[s]===void 0);if(i.length>0){let s={...r,...h.fromEntries(i.map(([u,l])=>[u,
E.stringify(l)]))},a=()=>h.fromEntries(h.entries(s).map(([u,l])=>[u,vP(l)]));qe(kP,E.stringify(E.stringify(
s).length>_Z?a():s))}return[...o].flatMap(([s,a])=>{var O,N;let[u,l]=[r[s],Ze(E.stringify(a))];if(u===
void 0||vP(u)===l)return[];let c=t().filter(P=>P.action==="rules"&&P.stage===s);if(((O=c[c.length-1])==
null?void 0:O.hash)===l)return[];let d=u.startsWith("{")?E.parse(u):null,p=d===null?[]:Pu(d,a).map(P=>Fu(
P,e)),{tab:g,cell:b}=(N=p.find(P=>P.tab!==void 0))!=null?N:{},v={...g===void 0?{}:{tab:g},...b===void 0?
{}:{cell:b}};return[{code:"RULE_CHANGED_AFTER_SCORING",severity:"warning",stage:s,...v,params:{
changes:p}}]})}
var vP=e=>e.startsWith("{")?Ze(e):e;m();var Mw=(e,t)=>({stage:n,date:r})=>{var i,s;return!t.some(a=>a.action==="reopen"&&
a.stage===n&&a.at>=
(r!=null?r:""))&&((s=(i=pn(e,n))==null?void 0:i.status)!=null?s:"open")!=="open"};function zZ(e,t,n){
let r=t.every(({status:a})=>a==="open")?void 0:zr(Ve(),"objections",Tt());if(r===void 0)return new y;
let o=se(e.settings.language).history,i=mP(Me(r),e).filter(Mw(t,n)),s=new w(i.map(({stage:a})=>a));
return new y(
[...s].map(a=>{let u=i.filter(l=>l.stage===a);return[a,u.map(({entry:l,date:c,ruling:d})=>o.ruling(l,
c,d)).join("; ")]}))}function EP(e,t){let n=rt(e.stages,t),r=zZ(e,n,t);return n.map(({stage:o,status:
i,
at:s,by:a,code:u})=>{var l;return{stage:o,status:i,at:s,by:a,code:u===""?null:u,ruling:(l=r.get(o))!=
null?l:null}})}function ei(e,{rows:t}){let{competition:n}=e,r=rt(n.stages,t),o=r[r.length-1],i=e.deciding.tabs.get(
"objections"),s=dP(n,(o==null?void 0:o.status)==="decided"?o.at.slice(0,10):null);return[...wP(e,r),
...SP(e,()=>t),...i===void 0?[]:pP(Me(i),n,s,Mw(r,t))]}function CP(){return ce(()=>(ve(),vo(En(Se,
"ranking"))))}function vo(e){let{workbook:t,history:n}=e,
{language:r}=t.competition.settings,{findings:o,progress:i}=Nt(t,{provisional:!1}),s=[...o,...ei(t,n)];
return Ks(t,s),dw(t.own,i),{ok:Hi(s),findings:Or(s,r,rd(e)),understood:Hf(t),progress:i,fixes:y1(e,
Qe(
r))}}function RP(){return ce(()=>(ve(),Se(()=>{let e=ot("ranking");Bt(e);let{competition:t}=e,{
language:n}=t.
settings,r=Nt(e,{provisional:!1}),o=[...r.findings,...ei(e,e.history)],i=o.filter(Du),s=se(n).tabs,a=`${s.
checked(at(),Te(),vt())} \xB7 ${s.overwritten}`,u=s.findings(fn(t));Jn(Kf(i,n,u,a,c=>Yn(c,n)),e.keepers),
Ks(e,o),dw(e.own,r.progress);let l=e.questions.length;return{errors:Gi(i,"error"),warnings:Gi(i,
"warning"),questions:l}})))}var jZ=Z({tab:B()});function DP(e){return ce(()=>{let{tab:t}=fe(jZ,e);
return ve(),Se(()=>{let n=ot();
Bt(n);let{findings:r}=Nt(n,{provisional:!1}),o=r.filter(a=>a.code!=="SCORE_ROWS_PERMUTED"||a.tab!==t);
o.length===r.length&&ye(pe("BAD_REQUEST",se(dt()).problems.notSorted(t)));let{language:i}=n.competition.
settings,s=se(i).history.accepted(t);return Pt(n.history,{at:at(),by:Te(),action:"accept",detail:s,
run:vt(),
hash:""},n.competition.settings),Ks(n,o),vo(En())})})}m();var BZ=Z({answers:Ot(B(),$e(B()))});
function AP(e){return ce(()=>{let{answers:t}=fe(BZ,e);return ve(),
Se(()=>{let{questions:n}=ot(),r=UZ(mw(),n,h.entries(t)),{notAsked:o,tooManyAnswers:i}=se(dt()).problems;
return r===null&&ye(pe("BAD_REQUEST",o)),Y2(r)||ye(pe("BAD_REQUEST",i)),vo(En())})})}function UZ(e,t,
n){
let r=new y(e);for(let[o,i]of n){let s=e.get(o),a=t.find(l=>l.id===o),u=a===void 0?KZ(s,i):WZ(a,i);
if(i===
null&&s!==void 0)r.delete(o);else if(u!==null)r.set(o,u);else return null}return r}var WZ=(e,t)=>e.options.
some(n=>n===t)?V2(e,t!=null?t:""):null;function KZ(e,t){return e===void 0||t===null?null:h.entries(
Et).
some(([r,o])=>r===e.kind&&o.some(i=>i===t))?{...e,option:t}:null}m();var OP=Z({fixes:de(B())}),Lw=250;
function NP({sheets:e},t,n,r,o){var l,c,d,p,g,b,v;let i=e.filter(O=>O.
tab===t),s=(l=i.find(O=>O.judge===n))!=null?l:i.length===1?i[0]:void 0,a=(p=(d=[...(c=s==null?void 0:
s.columns)!=null?c:[]].find(([,O])=>O[0]===o))==null?void 0:d[0])!=null?p:"",u=(b=(g=s==null?void 0:
s.rows.find(O=>O.row===r))==null?void 0:g.entry)!=null?b:"";return{judge:(v=s==null?void 0:s.judge)!=
null?v:n,entry:u,criterion:a}}function PP(e){return ce(()=>{let{fixes:t}=fe(OP,e);ve();let n=En(Se),
{workbook:r}=n,o=Qe(r.competition.settings.language);return{fixes:IP(n,t).map(i=>{let{tab:s,judge:a,
cells:u}=i,l=Uf(i,o),c={old:l.old,now:Vr(i.fix.now,o)};return{...l,cells:u.map(({row:d,column:p})=>{
let{entry:g,criterion:b}=NP(r,s,a,d,p);return{tab:s,cell:Ce(d,p),entry:g,criterion:b,...c}})}})}})}
function IP(e,t){
let n=new w(t);return h1(e).filter(r=>n.has(r.id)&&r.status==="offered")}function FP(e){return hw(e.
ledger),Qc(e.history),e}function $P(e){return ce(()=>{let{fixes:t}=fe(OP,e);return ve(),Se(()=>{let n=FP(
En()),{competition:r}=n.workbook,o=IP(n,t),i=new y(r.judges.map(({code:v,email:O})=>[v,O])),s=({fix:
v,
judge:O})=>{var N;return v.kind!=="score"||((N=i.get(O))!=null?N:"")!==""},a=GZ(n.workbook,o.filter(
s)),{ledger:u,history:l}=n;a.length>0&&(u=Hs(u,[...u.list,...a],r.settings),{ledger:u,history:l}=nd(
n.workbook,u,l));let c=new w(a.map(({id:v})=>v)),d=u.list.filter(({id:v})=>c.has(v)),p=v=>d.filter(O=>O.
status===v).length,g=new w(o.map(({id:v})=>v)),b=o.reduce((v,O)=>v+O.cells.length,0);return{applied:
p(
"applied"),asked:p("waiting"),left:b-d.length+t.filter(v=>!g.has(v)).length,unreachable:[...new w(o.
filter(v=>!s(v)).map(({judge:v})=>v))],check:vo(En())}})})}function GZ(e,t){let[n,r,o]=[at(),Te(),qs(
)],
i=t.flatMap(({tab:a,judge:u,stage:l,fix:c,cells:d})=>{let p=c.kind==="score"?"waiting":"applied";if(
p===
"applied"&&!Qo(a))return[];let g=o(a);return d.flatMap(b=>{let{row:v,column:O}=b,N=NP(e,a,u,v,O),P=c.
kind==="label"?"":N.criterion,I={id:"",at:n,by:r,stage:l,tab:a,status:p,criterion:P,cell:Ce(v,O),
judge:N.
judge,entry:c.kind==="label"&&N.entry===""?T(c.now):N.entry,now:c.now,kind:c.kind,answeredAt:"",
answeredBy:"",
before:{cell:c.old,format:g.format(v,O)}};return ku(I,b,g)!=="before"?[]:[{...I,before:{...I.before,
cell:g.cell(v,O)}}]})}),s=x.from({length:f.ceil(i.length/Lw)},vt);return i.map((a,u)=>({...a,id:`${s[
f.
floor(u/Lw)]}/${u%Lw+1}`}))}function _P(){return ce(()=>(ve(),Se(()=>{let e=FP(En()),{workbook:t,
ledger:n,
history:r}=e,{settings:o}=t.competition,i=xw(e),s=Gs(Qe(o.language)),[a]=i;if(a===void 0)return ye(
pe(
"BAD_REQUEST",s.nothingToUndo));let u=qs(),l=i.find(v=>{let O=td(v,t);return O===null||!Qo(O.tab)||
ku(
v,O.at,u(O.tab))!=="after"});if(l!==void 0)return ye(pe("BAD_REQUEST",s.changedSince(l.tab,l.cell)));
let c={answeredAt:at(),answeredBy:Te()},d=n.list.map(v=>i.includes(v)?{...v,...c,status:"undone"}:v),
p=nd(t,Hs(n,d,o),r),g=new w(i.map(({id:v})=>v)),b=p.ledger.list.find(v=>g.has(v.id)&&v.status==="applied");
return b!==void 0?ye(pe("BAD_REQUEST",s.refused(b.tab,b.cell))):vo(En())})))}m();var qZ=Z({id:B(),
accept:ke()});function MP(e){let t=Te().toLowerCase(),n=e.judges.filter(o=>t!==""&&
o.email.toLowerCase()===t),r=n.length===0?[]:Tu(Xo(e.settings).list);return n.flatMap(({code:o})=>{
let i=r.
filter(a=>a.judge===o),s=i.length===0?[]:xu(o).map(({id:a})=>a);return i.filter(({id:a})=>!s.includes(
a))})}function LP(){let e=Jt(Ve(),Tt());return Fn(new y([...e].map(([t,n])=>[t,Me(n)]))).competition}
function zP(){return ce(()=>jP(LP()))}function jP(e){let t=Qe(e.settings.language),n=new y(e.entries.
map(({code:r,name:o})=>[r,o]));return{fixes:MP(e).map(r=>{var l;let{id:o,stage:i,entry:s,at:a,by:u}=r;
return{...Tw(r,t),id:o,stage:i,at:a,by:u,name:(l=n.get(s))!=null?l:""}})}}function BP(e){return ce((
)=>{
let{id:t,accept:n}=fe(qZ,e);return Se(()=>{var d;let r=MP(LP()).find(p=>p.id===t);if(r===void 0)return ye(
pe("BAD_REQUEST",Gs(dt()).unknownFix));let o=ot(),{competition:i}=o,s=Gs(Qe(i.settings.language));if(
((d=
rt(i.stages,o.history.rows).find(({stage:p})=>p===r.stage))==null?void 0:d.status)!=="open")return ye(
pe("BAD_REQUEST",s.stageClosed(r.stage)));let u=td(r,o),l=qs();if(n&&(u===null||ku(r,u.at,l(u.tab))!==
"before"))return ye(pe("BAD_REQUEST",s.changedSince(r.tab,r.cell)));let c={id:t,accept:n,at:at(),by:
Te()};
return p1(r.judge,c)?(n&&u!==null&&Qo(u.tab)&&vw([bw(r,u.tab,u.at,!1)],!0),jP(i)):ye(pe(
"BAD_REQUEST",
s.tooManyAnswers))})})}m();m();var UP={error:"#f4c7c4",warning:"#fde9b3",info:"#d3e3fc"},WP="#ffffff",
KP="Lembar Juri \xB7 ",zw=new RegExp(
`(^|\\n)${KP}[^\\n]*(?:\\n(#[0-9a-f]{6}))?(?:\\n|$)`);function GP({background:e,note:t},n,r){let o=r.
map(a=>a.replace(/\s+/g," ").trim()).join(" \u2022 "),i=e===WP&&!t.startsWith("#")?[]:[e],s=o===""&&
i.length===0?[]:[KP+o,...i];return{background:UP[n],note:[...s,...t===""?[]:[t]].join(`
`)}}function HP({background:e,note:t}){var o,i,s;let[,n=""]=(o=zw.exec(t))!=null?o:[],r=(s=(i=zw.exec(
t))==null?void 0:i[2])!=null?s:WP;return{background:h.values(UP).includes(e)?r:e,note:t.replace(zw,n)}
}m();function qP(e){var r;let t=(r=Ne().getSheetByName(e))==null?void 0:r.getDataRange();if(t===void 0)return[
];
let n=t.getNotes();return t.getBackgrounds().map((o,i)=>o.map((s,a)=>{var u,l;return{background:s,
note:(l=
(u=n[i])==null?void 0:u[a])!=null?l:""}}))}function ZP(e,t,n){var d,p;let r=Ne().getSheetByName(e),o=new y,
i=[];for(let[g,b]of n.entries())for(let[v,O]of b.entries()){let N=(d=t[g])==null?void 0:d[v];(N==null?
void 0:N.background)!==O.background&&o.set(O.background,[...(p=o.get(O.background))!=null?p:[],Ce(g,
v)]),(N==null?void 0:N.note)!==O.note&&i.push({row:g,column:v})}for(let[g,b]of o)r==null||r.getRangeList(
b).setBackground(g==="#ffffff"?null:g);if(i.length===0)return;let[s,a]=[f.min(...i.map(({row:g})=>g)),
f.min(...i.map(({column:g})=>g))],u=f.max(...i.map(({row:g})=>g)),l=f.max(...i.map(({column:g})=>g)),
c=n.slice(s,u+1).map(g=>g.slice(a,l+1).map(({note:b})=>b));r==null||r.getRange(s+1,a+1,u-s+1,l-a+1).
setNotes(c)}var JZ=Z({on:ke()}),JP=["error","warning","info"];function VZ(e,t){var r,o;let n=new y;
for(let i of e.
filter(Du)){let{tab:s,cell:a,severity:u}=i;if(s===void 0||a===void 0)continue;let l=(r=n.get(s))!=null?
r:new y;n.set(s,l);for(let[c,{row:d,column:p}]of uo(a).entries()){let g=`${d},${p}`,b=(o=l.get(g))!=
null?o:{severity:u,sentences:[]},v=JP.indexOf(u)<JP.indexOf(b.severity),O=c===0?[Yn(i,t)]:[];l.set(g,
{severity:v?u:b.severity,sentences:[...b.sentences,...O]})}}return n}function YZ(){var n;let e=Ve(),
t=((n=Fe(od))!=null?n:"").split(`
`).filter(r=>r!=="");return t.every(r=>e.includes(r))?t:e}function VP(e){return ce(()=>{let{on:t}=fe(
JZ,e);return ve(),Se(()=>{let n=En(),{workbook:r,history:o}=n,i=t?[...Nt(r,{provisional:!1}).findings,
...ei(r,o)]:[],s=VZ(i,r.competition.settings.language),a=[...new w([...YZ(),...s.keys()])].filter(Qo);
t&&qe(od,a.join(`
`));for(let u of a){let l=qP(u),c=l.map((d,p)=>d.map((g,b)=>{var N;let v=(N=s.get(u))==null?void 0:N.
get(`${p},${b}`),O=HP(g);return v===void 0?O:GP(O,v.severity,v.sentences)}));ZP(u,l,c)}return t||qe(
od,""),vo(n)})})}m();m();m();m();m();var jn=(e,t)=>({width:f.min(f.max(f.floor(e),1),10),haste:0,
until:t+2e5});function YP(e){e.haste=0,e.
width=f.min(e.width+1,10)}function XP(e,t){e.haste+=1,e.width=f.max(f.floor(e.width/2),1);let n=f.min(
1e3*2**(e.haste-1),64e3),r=f.ceil(f.max(n,t!=null?t:0)+f.random()*500);return r<=3e5&&R.now()+r<e.until?
r:null}var QP=e=>R.now()>=e.until;m();m();var ko="https://www.googleapis.com/drive/v3/files",eI="https://www.googleapis.com/upload/drive/v3/files",
Mu="id,mimeType,webViewLink,modifiedTime,appProperties,trashed",tI="application/vnd.google-apps.folder",
Qn="application/vnd.google-apps.document",Ji="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
Zf="application/json",Lu="application/pdf",dd="application/vnd.google-apps.spreadsheet",md="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
zu=Z({id:B(),
mimeType:le(B()),webViewLink:le(B()),modifiedTime:le(B()),appProperties:le(Ot(B(),B())),trashed:le(
ke())}),
ju=e=>{var t,n,r,o,i,s;return{id:e.id,type:(t=e.mimeType)!=null?t:"",link:(n=e.webViewLink)!=null?n:
"",modified:(r=e.modifiedTime)!=null?r:"",content:(i=(o=e.appProperties)==null?void 0:o.content)!=null?
i:"",properties:(s=e.appProperties)!=null?s:{}}},jw=(e,t,n)=>({fields:e,one:t,list:Z({files:de(t),
nextPageToken:le(
B())}),fileOf:n}),Bw=jw(Mu,zu,ju);m();m();var XZ=[["api-off",["accessNotConfigured",
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
"notFound"]]];function QZ(e){return e===401?"scope":e===404||e===410?"not-found":
e===413?"too-large":e===429?"haste":e>=500||e===408?"server":"refused"}function nI(e,t,n){var u,l,c;
let r=eJ(t),o=[...((u=r==null?void 0:r.errors)!=null?u:[]).map(d=>d.reason),...((l=r==null?void 0:r.
details)!=null?l:[]).map(d=>d.reason),r==null?void 0:r.status],i=XZ.find(([,d])=>o.some(p=>p!==void 0&&
d.includes(p))),s=i===void 0||e>=500?QZ(e):i[0],a=tJ(n);return{kind:s,reason:`${e} ${(c=r==null?void 0:
r.message)!=null?c:""}`.trim(),...a===null?{}:{wait:a}}}function eJ(e){var t;try{return(t=E.parse(e))==
null?void 0:t.error}catch{return}}function tJ(e){if(e===null)return null;let t=k(e),n=k.isFinite(t)?
t*1e3:R.parse(e)-R.now();return k.isFinite(n)&&n>0?n:null}var Yr=({kind:e})=>["api-off","scope",
"quota","folder-full","daily-limit","policy"].includes(e),Bu=({kind:e})=>e==="server"||e==="unknown";
var nJ=6,rI={failure:{kind:"haste",reason:"not-sent"}};function xo(e,t,n="text"){var s,a,u;let r=e.map(
()=>rI),o=e.map(()=>0),i=e.map((l,c)=>c);for(;i.length>0&&!QP(t);){let l=i.slice(0,t.width),c=i.slice(
t.width),d=iJ(l.flatMap(O=>{var N;return(N=e[O])!=null?N:[]}),n),p=[],g=null,b=!1;for(let[O,N]of l.entries(
)){
let P=(s=d[O])!=null?s:rI,I=r[N];r[N]=I!==void 0&&rJ(I)&&"failure"in P?I:P,o[N]=((a=o[N])!=null?a:0)+
1,!(!("failure"in P)||!oJ(P,e[N])||o[N]>=nJ)&&(p.push(N),b=!0,g=f.max(g!=null?g:0,(u=P.failure.wait)!=
null?u:0))}if(d.some(O=>"failure"in O&&Yr(O.failure)))break;if(i=[...p,...c],!b){YP(t);continue}let v=XP(
t,g);if(v===null)break;Utilities.sleep(v)}return r}var rJ=e=>"failure"in e&&e.failure.kind==="server",
oJ=(e,t)=>"failure"in e&&(e.failure.kind==="haste"||e.failure.kind==="server"&&(t==null?void 0:t.method)!==
"post");function iJ(e,t){let n={Authorization:`Bearer ${ScriptApp.getOAuthToken()}`},r=e.map(i=>({
...i,
headers:n,muteHttpExceptions:!0})),o;try{o=UrlFetchApp.fetchAll(r)}catch(i){let s=i instanceof C?i.message:
T(i);if(Lf(s).length>0)throw i;return e.map(()=>({failure:{kind:"unknown",reason:s}}))}return o.map(
i=>{let s=i.getResponseCode();return s>=200&&s<300?{ok:t==="bytes"?{text:"",bytes:i.getContent()}:{
text:i.
getContentText(),bytes:[]}}:{failure:nI(s,i.getContentText(),sJ(i))}})}function sJ(e){let t=e.getHeaders(
),
n=h.keys(t).find(r=>r.toLowerCase()==="retry-after");return n===void 0?null:T(t[n])}function ti(e,t){
if(t===void 0)return{failure:{kind:"unknown",reason:"no-answer"}};if("failure"in t)return t;let n=gt(
e,aJ(t.ok.text));return n.success?{ok:n.data}:{failure:{kind:"unknown",reason:"malformed-answer"}}}
function aJ(e){
try{return E.parse(e)}catch{return null}}var Jf="lembar-juri-boundary-7f3a9c",Uu=5*1024*1024-4096;
function Xr(e,t){return xo(e.map(uJ),t).map(
n=>{let r=ti(zu,n);return"failure"in r?r:{ok:ju(r.ok)}})}function Ww(e,t,n){let r=`${ko}/${encodeURIComponent(
e)}?fields=${encodeURIComponent(Mu)}`,o=E.stringify(t),i=ti(zu,xo([{url:r,method:"patch",contentType:
"application/json",payload:o}],n)[0]);return"failure"in i?i:{ok:ju(i.ok)}}function Ys(e,t,n){let r=e.
map(o=>`${ko}/${encodeURIComponent(o)}/export?mimeType=${encodeURIComponent(t)}`);return oI(r,n)}
function Kw(e,t){
let[n]=oI([`${ko}/${encodeURIComponent(e)}?alt=media`],t);return n!=null?n:{failure:{kind:"unknown",
reason:"no-answer"}}}function oI(e,t){let n=e.map(r=>({url:r,method:"get"}));return xo(n,t,"bytes").
map(r=>"failure"in r?r:{ok:D.from(r.ok.bytes,o=>o&255)})}function uJ({fileId:e,folder:t,title:n,
properties:r,
from:o,to:i,bytes:s,writersCanShare:a}){let c={name:n,mimeType:i,appProperties:r,...e===null?{
parents:[
t]}:{},...a===void 0?{}:{writersCanShare:a}},d=e===null?"":`/${encodeURIComponent(e)}`;return{url:`${eI}${d}?uploadType=multipart&fields=${encodeURIComponent(
Mu)}`,method:e===null?"post":"patch",contentType:`multipart/related; boundary=${Jf}`,payload:[...Uw(
`--${Jf}\r
Content-Type: application/json; charset=UTF-8\r
\r
${E.stringify(c)}\r
`),...Uw(`--${Jf}\r
Content-Type: ${o}\r
\r
`),...x.from(s,p=>p>127?p-256:p),...Uw(`\r
--${Jf}--\r
`)]}}var Uw=e=>Utilities.newBlob(e).getBytes();m();function Gw(e,t,n,r){let o=[],i="";do{let s=encodeURIComponent(
`'${t}' in parents and trashed = false${n.map(c=>` and ${c}`).join("")}`),a=encodeURIComponent(`nextPageToken,files(${e.fields})`),
u=`${ko}?q=${s}&pageSize=1000&fields=${a}${i}`,l=ti(e.list,xo([{url:u,method:"get"}],r)[0]);if(
"failure"in l)
return l;o.push(...l.ok.files.map(e.fileOf)),i=l.ok.nextPageToken?`&pageToken=${encodeURIComponent(l.
ok.nextPageToken)}`:""}while(i!=="");return{ok:o}}function Hw(e,t,n){let r=`${ko}/${encodeURIComponent(
t)}?fields=${encodeURIComponent(e.fields)}`,o=ti(e.one,xo([{url:r,method:"get"}],n)[0]);return"failure"in o?
o.failure.kind==="not-found"?{ok:null}:o:{ok:o.ok.trashed===!0?null:e.fileOf(o.ok)}}var Wu=(e,t)=>Gw(
Bw,e,[],t),ni=(e,t)=>Hw(Bw,e,t);function qw(e,t,n){let r=Wu("root",n);if("failure"in r)return r;let o=r.
ok.find(a=>h.keys(t).every(u=>a.properties[u]===t[u]));if(o!==void 0)return{ok:o.id};let i=E.stringify(
{name:e,mimeType:tI,appProperties:t}),s=ti(Z({id:B()}),xo([{url:`${ko}?fields=id`,method:"post",
contentType:"application/json",payload:i}],n)[0]);return"failure"in s?s:{ok:s.ok.id}}m();var iI=Z({
id:B(),emailAddress:le(B()),role:B()}),lJ=so(zu,{permissions:le(de(iI))}),sI=jw(`${Mu},permissions(id,emailAddress,role)`,
lJ,e=>{var t;return{...ju(e),access:(t=e.permissions)!=null?t:[]}}),
pd=encodeURIComponent,cJ=e=>`${ko}/${pd(e)}`,Zw=(e,t)=>Gw(sI,e,[`mimeType = '${dd}'`],t),Jw=(e,t)=>Hw(
sI,e,t);function dJ(e){let t=`${cJ(e.file)}/permissions`,n=o=>({contentType:"application/json",
payload:E.
stringify(o)}),r=`fields=${pd("id,emailAddress,role")}`;switch(e.change){case"grant":return{url:`${t}?sendNotificationEmail=true&emailMessage=${pd(
e.message)}&${r}`,method:"post",...n({type:"user",role:e.
role,emailAddress:e.email})};case"role":return{url:`${t}/${pd(e.permission)}?${r}`,method:"patch",
...n(
{role:e.role})};case"withdraw":return{url:`${t}/${pd(e.permission)}`,method:"delete"}}}function fd(e,
t){
let n=xo(e.map(dJ),t);return e.map((r,o)=>{let i=n[o];return r.change!=="withdraw"?ti(iI,i):i===void 0||
"failure"in i?i!=null?i:{failure:{kind:"unknown",reason:"no-answer"}}:i.ok.text!==""?{failure:{kind:
"unknown",reason:"malformed-answer"}}:{ok:null}})}m();m();m();var Ku="dokumen yang sudah jadi tidak dibuat dua kali",
mJ={"api-off":
"Layanan Drive belum diaktifkan. Buka Ekstensi \u2192 Apps Script, pada Layanan (Services) klik +, pilih Drive API, lalu Tambahkan.",
scope:
"Izin untuk menyimpan dokumen ke Drive belum diberikan. Buka tautan ini, centang izin Drive, lalu ulangi.",
quota:`Ruang penyimpanan Drive penuh. Kosongkan sebagian, lalu ulangi: ${Ku}.`,"folder-full":`Folder atau drive bersama ini tidak dapat menampung berkas lagi. Pindahkan atau hapus sebagian isinya, lalu ulangi: ${Ku}.`,
"daily-limit":`Batas harian permintaan ke Drive sudah tercapai. Ulangi besok: ${Ku}.`,policy:
"Aturan organisasi Anda tidak mengizinkan skrip ini memakai Drive. Minta pengelola akun Google instansi mengizinkannya.",
"not-yours":
"Anda tidak berhak mengubah berkas ini di Drive. Minta pemiliknya memberi akses sebagai penyunting.",
"not-granted":
"Skrip ini tidak (lagi) berhak membuka berkas itu, karena tidak dibuat olehnya atau aksesnya dicabut.",
"not-exportable":"Drive tidak dapat mengekspor berkas ini: terlalu besar atau tidak dapat diekspor.",
"too-large":"Dokumen ini terlalu besar untuk Drive. Perkecil gambar di templatnya, lalu ulangi.",
haste:`Drive sedang sibuk. Tunggu beberapa menit, lalu ulangi: ${Ku}.`,server:`Drive sedang terganggu. Tunggu beberapa menit, lalu ulangi: ${Ku}.`,
unknown:`Drive tidak menjawab dengan jelas. Ulangi: ${Ku}.`,"not-found":
"Berkas atau foldernya tidak ada lagi di Drive Anda.",refused:"Drive menolak permintaan ini."},Gu="documents that are ready are not made twice",
pJ={"api-off":
"The Drive service is not switched on. Open Extensions \u2192 Apps Script, click + at Services, choose Drive API, then Add.",
scope:
"The permission to save documents to Drive has not been granted. Open this link, tick the Drive permission, then try again.",
quota:`Drive storage is full. Free some space and try again: ${Gu}.`,"folder-full":`This folder or shared drive takes no more files. Move or delete some of them and try again: ${Gu}.`,
"daily-limit":`The daily limit of requests to Drive is reached. Try again tomorrow: ${Gu}.`,policy:
"The rules of your organisation do not let this script use Drive. Ask whoever manages its Google accounts.",
"not-yours":"You may not change this file in Drive. Ask its owner to make you an editor.",
"not-granted":
"This script may not (or no longer) open that file: it did not make it, or its access was withdrawn.",
"not-exportable":
"Drive cannot export this file: it is too large, or of a sort that is not exported.",
"too-large":
"This document is too large for Drive. Make the pictures in its template smaller and try again.",
haste:`Drive is busy. Wait a few minutes and try again: ${Gu}.`,server:`Drive has a fault just now. Wait a few minutes and try again: ${Gu}.`,
unknown:`Drive gave no clear answer. Try again: ${Gu}.`,"not-found":
"The file or its folder is no longer in your Drive.",refused:"Drive refused this request."};function Vi(
{kind:e,reason:t},n){let r=(n==="id"?mJ:pJ)[e];return e==="refused"||e==="not-exportable"?`${r} (${t})`:
r}var _t=e=>Ze(e).slice(0,32),gd=e=>`folder:${e}`;function Qr(e,t,n){let{language:r}=e.settings,o=gd(
t),
i=Fe(o),s=i!==null&&fJ(i,n,r)?i:gJ(e,o,n);return{id:s,files:en(Wu(s,n),r)}}var fJ=(e,t,n)=>en(ni(e,t),
n)!==null;function gJ(e,t,n){let{language:r}=e.settings,o=se(r).documents.folder(fn(e)),i=en(qw(o,{
folder:_t(
Yt())},n),r);return qe(t,i),i}function en(e,t){return"ok"in e?e.ok:Xs(e.failure,t)}function Xs(e,t){
let n=Vi(e,t);return e.kind==="api-off"?ye(pe("DRIVE_API_OFF",n)):e.kind==="scope"?ye(pe(
"SCOPE_MISSING",n,zf())):ye(pe("DRIVE_REFUSED",n))}var hJ=Z({id:B(),link:B(),maker:B(),email:B(),
permission:B(),collected:B(),modified:B(),done:he(),of:he()}),
hd={id:"",link:"",maker:"",email:"",permission:"",collected:"",modified:"",done:0,of:0},Vw=e=>_t(M(e)),
Yw=e=>_t(Q(e)),aI=(e,t)=>`judge-file:${Vw(e)}:${Yw(t)}`;function Vf(e,t){var n;try{let r=gt(hJ,E.parse(
(n=Fe(aI(e,t)))!=null?n:"null"));return r.success?r.data:hd}catch(r){if(r instanceof SyntaxError)return hd;
throw r}}var Qs=(e,t,n)=>qe(aI(e,t),E.stringify(n));function Hu({competition:e},t,n){let r=e.stages.find(
s=>s.name===t);if(r===void 0||e.settings.judgeFiles!==
"separate")return;let o=Te(),i=Ye(e,r).flatMap(s=>{let{id:a,maker:u,permission:l}=Vf(t,s.code);
return a===
""||l===""||u!==o?[]:[{file:a,change:"role",permission:l,role:n}]});if(i.length!==0)try{for(let s of fd(
i,jn(10,R.now())))"failure"in s&&console.warn(s.failure.reason)}catch(s){console.warn(T(s))}}m();m();
m();var uI=["kolabik","satuin-pelita","mojokerto","malang","gipp"];m();m();m();var pr=(e,t={})=>({
name:e,weight:null,advance:null,title:null,form:null,date:null,...t}),yd=(e,t)=>({
stage:null,name:e,weight:20,min:0,max:100,description:t}),To=[yd("Kebaruan",
"Gagasan, cara, atau perbaikan yang baru bagi unit atau daerah"),yd("Efektif",
"Hasil nyata terhadap masalah yang dipecahkan"),
yd("Bermanfaat","Manfaat bagi masyarakat pengguna layanan"),yd("Mudah Disebarkan",
"Dapat ditiru atau disesuaikan oleh unit lain"),yd("Berkelanjutan",
"Didukung aturan, anggaran, dan sumber daya agar terus berjalan")];var lI={settings:{competition:
"Gelar Inovasi Pelayanan Publik (GIPP)",year:"2017",organizer:"Bagian Organisasi Sekretariat Daerah",
government:"Pemerintah Kota Probolinggo",province:"Jawa Timur",city:"Probolinggo",top:6,winnerTerm:
"Terbaik",signerPosition:"Wali Kota Probolinggo"},stages:[pr("Presentasi",{advance:12,form:
"presentation"}),pr("Kunjungan Lapangan",{advance:6,title:{name:"Terbaik"},form:"field"})],criteria:
To};m();var cI={settings:{competition:"Kompetisi Inovasi Pelayanan Publik (Kolabik)",year:"2023",
organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",province:
"Jawa Timur",city:"Pasuruan",top:3,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[pr(
"Proposal",{advance:20,title:{name:"Top 20"},form:"files"}),pr("Presentasi dan Wawancara",{advance:
10,
title:{name:"Top 10"},form:"presentation"}),pr("Observasi Lapangan",{advance:3,title:{name:"Terbaik"}
,
form:"field"})],criteria:To};m();var dI={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik (KIPP) Kota Malang",year:"2021",organizer:
"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Malang",province:"Jawa Timur",
city:"Malang",top:6,winnerTerm:"Terbaik",signerPosition:"Wali Kota Malang"},stages:[pr(
"Presentasi dan Wawancara",{advance:6,title:{outcomes:[{places:3,name:"Nominasi Nasional"},{places:6,
name:"Nominasi Provinsi"}]},form:"presentation"})],criteria:To};m();var mI={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik Kota Mojokerto",year:"2021",organizer:
"Bagian Organisasi dan Tata Laksana Sekretariat Daerah",government:"Pemerintah Kota Mojokerto",
province:"Jawa Timur",city:"Mojokerto",top:3,winnerTerm:"Juara",signerPosition:"Wali Kota Mojokerto"}
,stages:[
pr("Penilaian",{advance:3,title:{name:"Nominasi Nasional"},form:"files"})],criteria:To};m();var pI={
settings:{competition:"Satu Unit Satu Inovasi Pelayanan Publik dalam Satu Tahun (SATUIN PELITA)",
year:"2019",organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",
province:"Jawa Timur",city:"Pasuruan",top:10,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[pr("Penilaian",{advance:10,title:{name:"Sepuluh Inovasi Terbaik"},form:
"files"})],criteria:To};var fI={kolabik:cI,"satuin-pelita":pI,mojokerto:mI,malang:dI,gipp:lI};m();m(
);var gI={name:"GIPP 2017, Kota Probolinggo"};m();var hI={name:"Kolabik 2023, Kota Pasuruan"};m();
var yI={name:"Kompetisi Inovasi 2021, Kota Malang"};m();var bI={name:
"Kompetisi Inovasi 2021, Kota Mojokerto"};m();var wI={name:"SATUIN PELITA 2019, Kota Pasuruan"};var vI={
kolabik:hI,"satuin-pelita":wI,mojokerto:bI,malang:yI,gipp:gI};var yJ=e=>({id:e,...vI[e],...fI[e]}),
bd=uI.map(yJ);m();var So={part:"documents",tab:J.documents,columns:[{key:"number",header:$("Nomor",
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
header:$("Proses","Run"),width:90},{key:"revision",header:$("Revisi","Revision"),width:80}]},kI=[[
"begun",$("sedang dibuat","being made")],["made",$("jadi","ready")],["draft",$("rancangan","draft")],
["edited",$("disunting","edited")],["signed",$("ditandatangani","signed")],["failed",$("gagal",
"failed")],["deleted",$("terhapus","deleted")],["void",$("tidak berlaku","void")]],bJ=/^(?!.*\b(?:belum|not|un)\b).*\b(?:di)?tanda[\s-]?tangani?\b|^(?!.*\b(?:not|un)\b).*\bsigned\b/i;
function xI(e){var t;return e===""?"failed":(t=Nn(e,kI))!=null?t:bJ.test(e)?"signed":"own"}function Yf(
{
status:e,statusText:t},n){var o,i;let r=(i=(o=kI.find(([s])=>s===e))==null?void 0:o[1][n])!=null?i:
"";
return t!==""&&xI(t)===e?t:r}function Yi(e){var r,o,i;let t=mt(e,So),n=new y;for(let{row:s,cell:a}of(
r=
t==null?void 0:t.rows)!=null?r:[]){let u=l=>W(a(l));u("kind")!==""&&n.set(s,{kind:u("kind"),entry:u(
"entry"),title:u("title"),number:u("number"),link:u("link"),fileId:u("fileId"),status:xI(u("status")),
statusText:u("status"),maker:u("maker"),at:u("at"),spreadsheet:u("spreadsheet"),content:u("content"),
modified:u("modified"),run:u("run"),revision:u("revision")})}return{rows:n,columns:(o=t==null?void 0:
t.columns)!=null?o:new y,headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null}}m();var TI="lastRun",
wJ=Z({top:he(),at:B(),by:B(),ranked:de(B()),errors:he()}),SI=e=>qe(TI,E.stringify(e));
function wd(){var e;try{let t=gt(wJ,E.parse((e=Fe(TI))!=null?e:"null"));return t.success?t.data:null}
catch{
return null}}m();m();m();var EI={entries:{prefix:"P-",digits:2},judges:{prefix:"J",digits:1}};
function CI(e,t,n){var c,d;let r=new y;
for(let p of t){let[,g="",b=""]=(c=/^(.*?)(\d+)$/.exec(p.trim()))!=null?c:[];if(b==="")continue;let v=(
d=
r.get(g))!=null?d:{count:0,last:0,digits:b.length};r.set(g,{count:v.count+1,last:f.max(v.last,k(b)),
digits:f.max(v.digits,b.length)})}let[o]=[...r].sort(([,p],[,g])=>g.count-p.count),[i,s,a]=o===void 0?
[EI[e].prefix,0,f.max(EI[e].digits,e==="entries"?T(n).length:1)]:[o[0],o[1].last,o[1].digits],u=new w(
t.map(Q)),l=[];for(let p=s+1;l.length<n;p+=1){let g=`${i}${T(p).padStart(a,"0")}`;u.has(Q(g))||l.push(
g)}return l}m();var Xw={entries:jr,judges:Cs},Qf={entries:["code","name","institution","category",
"unitType","innovator","contact","phone","email","link"],judges:["code","name","role","institution",
"email","phone"]},
vJ={entries:[["email",/email|surel/],["phone",
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
["code",/^(kode|code)/],["name",/nama|name|juri|judge/]]},kJ=/^(timestamp|stempelwaktu|capwaktu|waktu|tanggal|date|no|nomor|number|skor|score)$/,
eg=e=>e===""||kJ.test(M(e));function RI(e,t){var o,i;if(eg(e))return null;let n=Xw[t].columns.find(s=>Qf[
t].
includes(s.key)&&We(e,s.header));if(n!==void 0)return n.key;let r=M(e);return(i=(o=vJ[t].find(([,s])=>s.
test(r)))==null?void 0:o[0])!=null?i:null}var Xf=(e,t)=>{let n=e.filter(r=>r!=="");return n.length>0&&
n.filter(t).length*5>n.length*4};function xJ(e){return e.every(n=>n==="")?"passed":Xf(e,n=>/^\S+@\S+\.\S+$/.
test(n))?"email":Xf(e,n=>/^https?:\/\//i.test(n))?"link":Xf(e,n=>/^\+?[\d\s().-]{8,}$/.test(n))?
"phone":e.every((n,r)=>k(n)===r+1)?"passed":new w(e).size===e.length&&Xf(e,n=>/^\p{L}{0,6}[-. /]?\d{1,5}$/u.
test(n))?"code":"text"}function DI(e,t){let n=new y,r=["name","institution"],o=f.max(0,...e.map(i=>i.
length));for(let i=0;i<o;i+=1){let s=xJ(e.map(l=>{var c;return(c=l[i])!=null?c:""})),a=s==="text"?r.
shift():s,u=Qf[t].includes(a!=null?a:"");a!==void 0&&a!=="passed"&&u&&!n.has(a)&&n.set(a,i)}return n}
var TJ=10;function SJ(e,t){let n=new y;for(let[r,o]of e.entries()){let i=RI(o,t);i!==null&&!n.has(i)&&
n.set(i,r)}return n}function EJ(e,t){var r;return(r=e.slice(0,TJ).map((o,i)=>({row:i,columns:SJ(o,t)}
)).
filter(({row:o,columns:i})=>{var a;let s=((a=e[o])!=null?a:[]).filter(u=>u!==""&&!eg(u)).length;
return i.
has("name")&&i.size*2>s&&(i.size>1||s===1)}).sort((o,i)=>i.columns.size-o.columns.size)[0])!=null?r:
null}var CJ=e=>T.fromCharCode(65+e%26);function OI(e,t,n){var d,p,g;let r=EJ(e,t),o=(d=r==null?void 0:
r.columns)!=null?d:DI(e,t),i=r===null?0:r.row+1,s=e.slice(i),a=r===null?[]:(p=e[r.row])!=null?p:[],u=new y;
for(let b of n)for(let v of AI(b,t))u.set(v,"known");let l={columns:Qf[t].flatMap(b=>{var O;let v=o.
get(b);return v===void 0?[]:[{header:(O=a[v])!=null?O:CJ(v),key:b}]}),unknown:a.filter((b,v)=>!eg(b)&&
![...o.values()].includes(v)&&s.some(O=>{var N;return((N=O[v])!=null?N:"")!==""})),added:[],repeated:
[],
nameless:[]};for(let[b,v]of s.entries()){if(v.every(F=>F===""))continue;let O={code:"",name:""};for(
let[
F,_]of o)O[F]=(g=v[_])!=null?g:"";let N=i+b+1;if(M(O.name)===""){l.nameless.push(N);continue}let P=AI(
{institution:"",email:"",...O},t),I=P.map(F=>u.get(F)).find(F=>F!==void 0);if(I!==void 0)l.repeated.
push({row:N,name:O.name,why:I});else{for(let F of P)u.set(F,"twice");l.added.push(O)}}let c=CI(t,[
...n,
...l.added].map(({code:b})=>b),l.added.filter(({code:b})=>b==="").length);return l.added=l.added.map(
b=>{var v;return b.code===""?{...b,code:(v=c.shift())!=null?v:""}:b}),l}function AI({code:e,name:t,
institution:n,
email:r},o){let i=o==="judges"?M(t):`${M(t)}|${M(n)}`;return[...Q(e)===""?[]:[`code:${Q(e)}`],`name:${i}`,
...o==="judges"&&r!==""?[`email:${r.toLowerCase()}`]:[]]}m();function RJ(e){let t=e.split('"').filter(
(n,r)=>r%2===0).join("");return t.includes("\u0009")?"\u0009":t.includes(
";")?";":null}function NI(e){var u;let t=RJ(e),n=[],r=[],o="",i=!1,s=()=>{r.push(o.replace(/\s+/g,
" ").
trim()),o=""},a=()=>{s(),r.some(l=>l!=="")&&n.push(r),r=[]};for(let l=0;l<e.length;l+=1){let c=(u=e[
l])!=
null?u:"";i?c!=='"'?o+=c:e[l+1]==='"'?(o+='"',l+=1):i=!1:c==='"'&&o.trim()===""&&t!==null?i=!0:c===t?
s():c===`
`?a():c!=="\r"&&(o+=c)}return a(),n}m();var DJ={menu:"Siapkan tab juri",noJudges:
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
,AJ={menu:"Prepare judge tabs",noJudges:
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
,eo=e=>({id:DJ,en:AJ})[e];var OJ=1e6,PI=1e4,Qw=50,NJ=Z({kind:ct(["entries","judges"]),text:le(B().check(
hy(OJ))),tab:le(B()),write:ke()}),
FI=e=>e.filter(t=>/^(form(ulir)? )?(responses?|respons|tanggapan|jawaban)\b|^form(ulir)? /i.test(t));
function $I(e){return ce(()=>{let{kind:t,text:n,tab:r,write:o}=fe(NJ,e);return ve(),o?Se(()=>II(t,n,
r,!0)):II(t,n,r,!1)})}function II(e,t,n,r){var g;let o=Jt(Ve(),Tt()),{competition:i}=Fn(new y([...o].
map(([b,v])=>[b,Me(v)]))),s=o.has("settings")?i.settings.language:dt(),a=eo(Qe(s)),u=b=>ye(pe(
"BAD_REQUEST",b));n!==void 0&&(!Ve().includes(n)||[...o.values()].includes(n))&&u(a.noSuchList(n));
let l=n===
void 0?NI(t!=null?t:""):Me(n).values.map(b=>b.map(W));l.length>PI&&u(a.tooMany(PI));let c=OI(l,e,PJ(
i,e));c.columns.every(({key:b})=>b!=="name")&&u(a.noNames);let d=(g=o.get(e))!=null?g:J[e][s],p=r?IJ(
e,d,c.added,s):[];return FJ(c,d,r,p)}var PJ=({entries:e,judges:t},n)=>n==="entries"?e:t;function IJ(
e,t,n,r){
var g,b;if(n.length===0)return[];let o=Xw[e];lr(t)===0&&Qt(R2(o,t,r));let i=mt(Me(t),o),s=(g=i==null?
void 0:i.columns)!=null?g:new y(o.columns.map(({key:v},O)=>[v,O])),a=new y(o.columns.map(v=>{var O;
return[
v.key,(O=v.format)!=null?O:""]})),u=f.max(...s.values())+1,l=x.from({length:u},()=>"");for(let[v,O]of s)
l[O]=(b=a.get(v))!=null?b:"";let c=lr(t);for(let[v,O]of l.entries())O==="@"&&q0(t,c,v,n.length);let d=n.
map(v=>{var N;let O=l.map(()=>"");for(let[P,I]of s)O[I]=(N=v[P])!=null?N:"";return O});Zt(t,c,0,d,l);
let p=new w(n.flatMap(v=>h.entries(v).flatMap(([O,N])=>N?[O]:[])));return o.columns.flatMap(({key:v,
header:O})=>p.has(v)&&!s.has(v)?[O[r]]:[])}function FJ(e,t,n,r){let{columns:o,unknown:i,added:s,
repeated:a,
nameless:u}=e;return{tab:t,written:n,columns:o,unknown:[...i,...r],total:s.length,rows:s.slice(0,Qw).
map(({code:l,name:c,institution:d="",email:p=""})=>({code:l,name:c,institution:d,email:p})),repeated:
a.
slice(0,Qw),repeatedTotal:a.length,nameless:u.slice(0,Qw)}}function Xi(){return ce(()=>{let e=Ve(),t=Jt(
e,Tt()),n=Fn(new y([...t].map(([v,O])=>[v,Me(O)]))),{competition:r}=n,
{settings:o}=r,i=t.has("settings")?o.language:dt(),s=Qe(i),a=Te(),u=LJ(a,r.judges),l=u==="admin",c=Sa(
).
filter(v=>![...t.values()].includes(v)),d=!$J(n),p=!d||c.length>0,g=FI(e),b=l?wd():null;return{user:
a,
role:u,language:s,competition:fn(r),stages:r.stages.map(v=>v.name),top:Sp(r),begun:p,...l?_J(n,e,{
begun:p,
responses:g}):{},presets:l&&d&&c.every(v=>g.includes(v))?bd.map(({id:v,name:O})=>({id:v,name:O})):[],
lastRun:b===null?null:{at:b.at,by:b.by,ranked:b.ranked,errors:b.errors},documents:l?jJ(J.documents[i],
e):_I,judgeFiles:o.judgeFiles,...l&&o.resultApproval?{approval:!0}:{},lives:l&&p?EP(r,wu(i).rows):[]}
})}
var $J=({competition:e,tables:t})=>t.entries!==null&&t.judges!==null||e.entries.length+e.judges.length>
0,_J=(e,t,{begun:n,responses:r})=>({...n&&pu.some(o=>e.tables[o]===null)?{unconfigured:!0}:{},...r.length>
0?{responses:r}:{},...n?{setUp:MJ(e.competition,t)}:{}});function MJ(e,t){let n=Cr(t,e,Mf(e)),{
entries:r,
judges:o,stages:i}=e,s=i.filter(a=>a.scoreTab!==void 0||n.some(({stage:u})=>u===a));return{entries:r.
length,judges:o.length,ready:s.map(({name:a})=>a)}}var LJ=(e,t)=>ep()?"admin":zJ(e,t)?"judge":
"stranger",zJ=(e,t)=>e!==""&&t.some(n=>n.email.toLowerCase()===e.toLowerCase()),_I={made:0,begun:0};
function jJ(e,t){
if(!t.includes(e))return _I;let{grid:n}=Dt(e),r=n===null?[]:[...Yi(n).rows.values()].filter(i=>i.spreadsheet===
Yt()),o=(...i)=>r.filter(s=>i.includes(s.status)).length;return{made:o("made","edited","signed"),
begun:o(
"begun","failed")}}m();m();var BJ=e=>e.every(t=>t.every(n=>n===""));function UJ({workbook:e,stage:t}
,n,r){var s,a,u;let o=(s=[...e.
own].find(([,l])=>l.stage===t&&l.judge===n))==null?void 0:s[0],i=(a=e.sheets.find(l=>l.stage===t.name&&
l.judge===n.code))==null?void 0:a.tab;return(u=o!=null?o:i)!=null?u:r.name}function MI(e,t,n){let{
workbook:r,
common:o}=e,i={...o,judge:t,entries:n},s=Ff(i),a=UJ(e,t,s),u=Me(a).values,l=r.own.has(a),c=(I,F,_=0)=>{
var j;let{open:L}=If(i,F),U=ev(a,L,e.admins,t.email),z=(j=Lr().get(a))!=null?j:null;return{tab:a,
judge:t.
code,status:I,added:_,missing:0,foreign:g.length,access:U,id:z}},d=new w(r.sheets.filter(I=>I.tab===
a).flatMap(({rows:I})=>I.flatMap(({entry:F})=>F===null?[]:[Q(F)]))),p=kn(r.competition,e.stage),g=r.
competition.entries.filter(I=>p!==null&&d.has(Q(I.code))&&!p(t,I));if(BJ(u))return uw(s,a),c("made",
n.length);let v=r.competition.settings.missing==="assigned"&&p===null?[]:s.values.slice(s.table.top).
flatMap(([I])=>n.filter(F=>F.code===I&&!d.has(Q(F.code))));if((!iw(s,u)||g.length>0)&&l&&_2(u))return uw(
s,a),g.length=0,c("renewed",n.length);if(!iw(s,u)){let I=l?"changed":"theirs";return{tab:a,judge:t.code,
status:I,added:0,missing:v.length,foreign:0,access:"unprotected",id:null}}let O=u.length-s.table.top;
if(v.length===0)return c("kept",O);let N=O+v.length,P=sw(v,s.table.top+O,i);return B2(a,{...s,...If(
i,N)},P),c("added",N,v.length)}function ev(e,t,n,r){if(r==="")return $f(e,t,n,""),"closed";try{
return $f(
e,t,n,r),"own"}catch(o){if(!T(o).includes(r))throw o;return $f(e,t,n,""),"refused"}}var WJ=({sheets:
e},t)=>e.filter(n=>n.stage===t).map(n=>n.tab),LI=({sheets:e,own:t,competition:n},r)=>e.
flatMap(o=>{let i=o.stage===r?t.get(o.tab):void 0;if(i===void 0||o.rows.length===0)return[];let s=aw(
Ge(n,i.stage).length,f.max(...o.rows.map(({row:a})=>a)));return[{tab:o.tab,open:s,email:i.judge.email}
]}),
tv=e=>`locked:${e}`;function zI(e){let t=Fe(tv(e));try{return E.parse(t!=null?t:"{}")}catch{return{}
}}
function tg(e,t,n){let{admins:r,language:o}=e.competition.settings,i=WJ(e,t),s=zI(t),a=h.fromEntries(
i.map(d=>[d,d in s?s[d]:rp(d)]));qe(tv(t),E.stringify(a));for(let d of i)Fa(d,r);for(let{tab:d,open:
p}of LI(
e,t))W2(d,p,[...r,Te()]);let u=se(o).history.closed(i.length),l={at:at(),by:Te(),action:"close",
detail:u,
run:vt(),hash:"",stage:t},c=Pt(n,l,e.competition.settings);return Hu(e,t,"reader"),c}function jI(e,t,
n,r){
let o=zI(t);for(let[u,l]of h.entries(o))DE(u,l);let i=[...e.competition.settings.admins,Te()];for(
let{
tab:u,open:l,email:c}of LI(e,t))ev(u,l,i,c);In();let s={at:at(),by:Te(),action:"reopen",detail:n,run:
vt(),
hash:"",stage:t},a=Pt(r,s,e.competition.settings);return qe(tv(t),"{}"),Hu(e,t,"writer"),a}var KJ=Z(
{stage:le(B())}),BI=Z({stage:B(),reason:B()});function er({stages:e,settings:t},n){var o;let r=e.
map(i=>i.name).join(", ");return(o=e.find(i=>M(i.name)===M(n)))!=null?o:ye(pe("BAD_REQUEST",se(t.language).
problems.unknownStage(n,r)))}function ea(e){let t=ce(()=>{let n=e();return ve(),Se(()=>{let r=ot(
"all");Bt(r),n(r,r.history)})});return"problem"in t?t:Xi()}function GJ(e,t){let{language:n,
minReadings:r}=e.
competition.settings;if(r===null)return;let{findings:o}=Nt(e,{provisional:!1}),i=o.find(s=>s.code===
"ENTRY_FEW_READINGS"&&s.stage===t);i!==void 0&&ye(pe("BAD_REQUEST",Yn(i,Qe(n))))}var UI=e=>ea(()=>{
let{
stage:t}=fe(KJ,e);return(n,r)=>{var a,u;let{competition:o}=n,i=rt(o.stages,r.rows),s=t===void 0?(a=i.
find(l=>l.status==="open"))==null?void 0:a.stage:er(o,t).name;if(s!==void 0){if(((u=pn(i,s))==null?
void 0:
u.status)==="open"){GJ(n,s),tg(n,s,r);return}Qc(r),Hu(n,s,"reader")}}});function ng(e,{settings:t}){
let n=e.replace(/\s+/g," ").trim().slice(0,500);return n===""?ye(pe("BAD_REQUEST",se(t.language).problems.
reasonMissing)):n}var WI=e=>ea(()=>{let t=fe(BI,e);return(n,r)=>{var u;let{competition:o}=n,{name:i}
=er(
o,t.stage),s=rt(o.stages,r.rows),a=ng(t.reason,o);if(((u=pn(s,i))==null?void 0:u.status)!=="open"){
jI(
n,i,a,r);return}Qc(r),Hu(n,i,"writer")}}),KI=e=>ea(()=>{let t=fe(BI,e);return({competition:n},r)=>{
let{
name:o}=er(n,t.stage),i=ng(t.reason,n),s=TP(n,o),a=r.rows.filter(l=>l.action==="rules"&&l.stage===o),
u=a[a.length-1];(u==null?void 0:u.hash)===s&&u.detail===i||Pt(r,{at:at(),by:Te(),action:"rules",
detail:i,
run:vt(),hash:s,stage:o},n.settings)}});var qJ=Z({stage:le(B())}),GI=e=>ea(()=>{let{stage:t}=fe(qJ,e);
return({competition:n,typedDecisions:r},o)=>{
let{settings:i}=n,s=se(i.language).history,a=t===void 0?null:er(n,t).name,{unconfirmed:u,missing:l}=Cf(
r,o.rows,Ze),c=o;for(let{name:d}of n.stages){if(!(l.has(d)||u.some(N=>N.stage===d))||a!==null&&M(a)!==
M(d))continue;let g=r.filter(N=>N.stage===d),b=g.map(N=>Hb(N,Ze)).join(" "),v=s.plenary(g.map(({
entry:N,
rank:P})=>`${N}: ${P}`)),O={at:at(),by:Te(),action:"plenary",detail:v,run:vt(),hash:b,stage:d};c=Pt(
c,O,i)}}});m();m();var HI="lembar-juri-evidence";function rg(e,t,n){let r={format:HI,version:1,...e,
counted:t},o=n(E.stringify(r));return{text:E.stringify(
{...r,seal:o}),seal:o}}var og=e=>e.slice(0,16);function qI(e,t){try{let{seal:n,...r}=E.parse(e),o=[r.
counted.sheets,r.ranking,r.plenary,r.printed.judges];return r.format!==HI||r.version!==1||!o.every(x.
isArray)?null:{evidence:r,seal:n,isSealed:t(E.stringify(r))===n}}catch{return null}}m();m();m();m();
m();var nv=e=>e.map(({entry:t})=>t.code),ZI=({vacated:e})=>{var t;return((t=e==null?void 0:e.removed)!=null?
t:[]).map(({code:n,status:r})=>({entry:n,status:r}))};function JI({settings:e},{standings:t,places:n,
last:r},o){let i=Wa(t,p=>p.category),s=p=>{var g;return((g=i.get(p.category))!=null?g:[]).filter(b=>Ut(
b)<Ut(p))},a=t.some(p=>p.decision!==void 0),u=t.filter(p=>p.cutNote==="institution-full"),l=new y([
...i].
map(([p,g])=>[p,[...g].reverse().find(b=>b.advances)])),c=(p,{rounded:g,sharing:b})=>{let{advances:v,
cutNote:O,title:N,score:P,entry:I}=p,F=p.category===null?{}:{category:p.category},_=G=>a?Ut(G)===Ut(
p):b.includes(G.entry.code),L=()=>{var G;return nv(((G=i.get(p.category))!=null?G:[]).filter(_))};if(
O===
"below-passing-score"&&e.passingScore!==null)return[{code:"BELOW_PASSING_SCORE",params:{passingScore:
Xt(
e.passingScore),score:g}}];if(O==="place-kept")return[{code:"PLACE_KEPT",params:{removed:ZI(p)}}];if(
O===
"without-category")return[{code:"WITHOUT_CATEGORY",params:{}}];if(O==="institution-full"&&e.maxPerInstitution!==
null){let G=s(p).filter(X=>X.cutNote!=="institution-full"&&M(X.entry.institution)===M(I.institution));
return[{code:"INSTITUTION_FULL",params:{institution:I.institution,most:e.maxPerInstitution,above:nv(
G)}}]}if(O==="shared-rank-at-cut"&&n!==null)return[{code:"SHARED_RANK_AT_CUT",params:{places:n,last:
r,
title:N,sharing:L(),...F}}];if(v)return[{code:"ADVANCES",params:{places:n,last:r,title:N,...F}}];let U=l.
get(p.category),z=U&&!a?Ep(U.score,P,o):null,j=z===null||z.s<0?null:z;return[{code:"OUTSIDE_CUT",
params:{
places:n,last:r,behind:j,...F}},...O==="first-reserve"?[{code:"FIRST_RESERVE",params:{sharing:L(),
...F}}]:
[]]},d=p=>{let{place:g,vacated:b,prize:v}=p;if(g===null)return[];let O=r&&e.rankedWinners,N=u.filter(
I=>I.category===p.category&&Ut(I)<Ut(p)),P=b!==null&&b.from===null;return[...N.length>0&&(O||n!==null&&
Ut(p)>n)?[{code:"PASSED_OVER",params:{place:g.place,over:nv(N)}}]:[],...b!==null&&(O||P)?[{code:
"MOVED_UP",params:{place:g.place,from:b.from,removed:ZI(p)}}]:[],...v===null?[]:[{code:"PRIZE",
params:{prize:v}}]]};
return(p,g)=>{let{category:b,categoryRank:v}=p;return[...b!==null&&v!==null?[{code:"CATEGORY_RANK",
params:{
category:b,rank:v}}]:[],...c(p,g),...d(p)]}}m();function VI(e,t){let n=[];for(let r of e){let o=n[n.length-1],
i=o==null?void 0:o.standings[o.standings.
length-1];if(o&&i&&t(i,r))o.standings.push(r),o.codes.push(r.entry.code);else{let s=o?o.first+o.standings.
length:0;n.push({first:s,standings:[r],codes:[r.entry.code]})}}return n}function YI(e,t){let n=new y(
e.map(({entry:s,score:a})=>[s.code,Ur(a,t)])),o=VI(e,(s,a)=>dn(n.get(s.entry.code),n.get(a.entry.code))===
0).flatMap(s=>s.standings.map(()=>s.codes)),i=VI(e,(s,a)=>s.rank===a.rank);return new y(i.flatMap((s,
a)=>s.
standings.map((u,l)=>{var d,p,g,b;let c=s.first+l;return[u.entry.code,{rounded:n.get(u.entry.code),
above:(d=
e[c-1])!=null?d:null,below:(p=e[c+1])!=null?p:null,tied:o[c],sharing:s.codes,next:(b=(g=i[a+1])==null?
void 0:g.standings)!=null?b:[]}]})))}function XI(e,t){var o;let n=e.steps.length-1,r=t.steps[n];
return r!==
void 0&&r.among===((o=e.steps[n])==null?void 0:o.among)?r.value:null}function ZJ(e){let t=new y;
return(n,r)=>{var i;let o=(i=t.get(r))!=null?i:sC(e,r);return t.set(r,o),
o(n)}}function JJ(e,{rounded:t,above:n,below:r,tied:o,sharing:i},s){let{decidedBy:a,steps:u}=e;if(a===
null)return[];if(a==="shared")return[{code:"TIE_SHARED",params:{score:t,sharing:i,steps:u}}];let c=[
r,n].flatMap(b=>{let v=b&&o.includes(b.entry.code)?XI(e,b):null;return b&&v?[{entry:b.entry.code,
rank:b.
rank,value:v}]:[]})[0];if(c===void 0)return[];let{metric:d,among:p}=a,g=d==="majority"?{duels:s(e.entry.
code,p)}:{};return[{code:"TIE_BROKEN",params:{score:t,tied:o,step:a,rival:c,...g}}]}function VJ({
margin:e,
rank:t,score:n},{tied:r,next:o},i){let s=o[0];if(s===void 0||e===null)return[{code:"LAST_RANK",
params:{
rank:t}}];if(r.includes(s.entry.code))return[];let a=o.map(({entry:l})=>l.code),u=i==="higher"?n.sub(
e):n.add(e);return[{code:"MARGIN",params:{margin:e,next:{rank:s.rank,entries:a,score:u}}}]}function YJ(
{
decision:e,rank:t}){if(e===void 0)return[];let{rank:n,reason:r,votesFor:o,votesAgainst:i}=e;return[{
code:"PLENARY_DECIDED",params:{rank:n,computed:t,reason:r,votesFor:o,votesAgainst:i}}]}function QI(e,
t,n){
var I;let{settings:r}=e,{panel:o,stage:i,method:s,standings:a}=t,{better:u,working:l}=_n(s),c=l==null?
void 0:l(o,r),d=ZJ(o),p=YI(a,r.decimals),g=Oc(e,i,n),b=o.criteria.map(({name:F,weight:_,max:L})=>({
criterion:F,
weight:Xt(_),max:Xt(L)})),v=kn(e,i),O=new y;for(let{entry:F,judge:_,reason:L}of o.leftOut){let U={
code:"JUDGE_LEFT_OUT",params:{judge:_,reason:L}};O.set(F,[...(I=O.get(F))!=null?I:[],U])}let N=({
entry:F,judgeScores:_,
stageScore:L,score:U})=>{var X,ge;let z=(X=O.get(F.code))!=null?X:[],j=[..._].map(([K,oe])=>({judge:
K,
score:oe})),G=v===null?o.judges:o.judges.filter(K=>v(K,F)),q=G.map(K=>K.code).filter(K=>!_.has(K)&&!z.
some(({params:oe})=>oe.judge===K));return[{code:"STAGE_SCORE",params:{method:s,judges:j,criteria:b,
score:L}},
...v===null?[]:[{code:"ASSIGNED_JUDGES",params:{judges:G.map(({code:K})=>K),of:o.judges.length}}],
...(ge=
c==null?void 0:c(F.code))!=null?ge:[],...z,...q.length>0?[{code:"JUDGES_WITHOUT_SCORE",params:{
judges:q}}]:
[],...r.carryOver?[{code:"CARRIED_OVER",params:{parts:g(F.code,L),score:U}}]:[]]},P=JI(e,t,u);return F=>{
let _=p.get(F.entry.code);return _===void 0?[]:[...N(F),...JJ(F,_,d),...VJ(F,_,u),...YJ(F),...P(F,_)]}
}var ig=(e,t)=>t.map((n,r)=>XJ(e,n,t.slice(0,r)));function XJ(e,t,n){let{language:r,decimals:o}=e.settings,
i=QI(e,t,n),s=x2(r,o,Er(t.method));return new y(t.standings.map(a=>{let u=i(a);return[a,{text:s(u),
tie:T2(
u,r,o)}]}))}function eF(e,t,{provisional:n,write:r,close:o=!1,through:i}){let{competition:s}=e,a=rt(
s.stages,t),
u=({stage:O})=>{var N;return((N=pn(a,O.name))==null?void 0:N.status)==="open"},l=Nt(e,{provisional:n}
),
c=i===void 0?l.results.length:1+s.stages.findIndex(O=>O.name===i),d=l.results.filter((O,N)=>N<c||!u(
O)),p=d.filter(u).map(({stage:O})=>O.name),g=o&&!n?p:[],b=g.length>0?[]:p,v=O=>{var N;return O.code===
"TAB_UNPROTECTED"&&g.includes((N=O.stage)!=null?N:"")};return{evaluation:{...l,results:d},
explanations:ig(
s,d),toClose:g,open:b,findings:l.findings.filter(O=>!v(O)),writes:r!=null?r:!n&&b.length===0}}m();
var tF=e=>e.map(({stage:t,panel:n})=>({stage:t.name,criteria:n.criteria.map(({name:r,weight:o,min:i,
max:s})=>({name:r,weight:o,min:i,max:s})),means:h.fromEntries([...n.readings].flatMap(([r,o])=>{let i=[
...o.values()].map(a=>a.marks);if(i.length===0)return[];let s=a=>i.reduce((u,l)=>u+l[a].valueOf(),0)/
i.length;return[[r,n.criteria.map((a,u)=>s(u))]]}))}));m();m();m();var nF=e=>e.standings.flatMap(t=>t.advances?
[t.entry.code]:[]);function rF(e,t){let[n,r]=[nF(e),nF(t)];
return{enters:r.filter(o=>!n.includes(o)),leaves:n.filter(o=>!r.includes(o))}}var QJ=(e,t)=>({...e,
judges:e.
judges.filter(({code:n})=>n!==t),readings:new y([...e.readings].map(([n,r])=>[n,new y([...r].filter(
([o])=>o!==t))])),leftOut:e.leftOut.filter(n=>n.judge!==t)});function oF(e,t,n,r){let o=_n(t.method),
{quickly:i}=o,s=i===void 0?o:{...o,scores:a=>i(a,r)};return t.panel.judges.flatMap(({code:a})=>{let u=_s(
e,QJ(t.panel,a),n,[],s);return u.standings.length===0?[]:[{judge:a,...rF(t,u)}]})}function iF(e,t,n){
let{settings:r}=e,{unit:o}=_n(r.method);return Oa.filter(s=>s!==r.method&&(!r.carryOver||_n(s).unit===
"points")&&(r.passingScore===null||_n(s).unit===o)).flatMap(s=>{let a=_s({...e,settings:{...r,method:
s}},
t.panel,n);return a.standings.length===0?[]:[{method:s,...rF(t,a)}]})}m();function sF(e,t,n,r){let o=e.standings.filter(
c=>c.advances).length,[i,s]=[e.standings[o-1],e.standings[o]];
if(i===void 0||s===void 0||s.category!==i.category||s.cutNote!==null&&s.cutNote!=="first-reserve"||!e.
standings.slice(0,o).every(c=>c.advances))return null;let[a,u]=[i,s].map(({entry:c})=>t.entries.findIndex(
({code:d})=>d===c.code)),l=n.map(({truth:c,another:d})=>{let p=({scores:g})=>g[a]-g[u];return p(d)-p(
c)});return{lastIn:i.entry.code,firstOut:s.entry.code,points:r*i.score.sub(s.score).valueOf(),
standardError:t.
judges.length<2?null:f.sqrt(mn(l)/l.length)}}m();function aF(e){var p,g;let t=e.length,n=(g=(p=e[0])==null?
void 0:p.length)!=null?g:0;if(t<2||n<2)return{
single:null,average:null};let r=e.map(Gn),o=e[0].map((b,v)=>Gn(e.map(O=>O[v]))),i=Gn(r),s=e.flatMap(
(b,v)=>b.map((O,N)=>(O-r[v]-o[N]+i)**2)),a=n*mn(r)/(t-1),u=t*mn(o)/(n-1),l=Sr(s)/((t-1)*(n-1)),c=1e-12*
(a+u+l),d=b=>b>c?(a-l)/b:null;return{single:d(a+(n-1)*l+n*(u-l)/t),average:d(a+(u-l)/t)}}m();
function uF(e,t){let{groupCount:n}=Ka(e);if(n===0)return{lambda:null,effects:new y};let{lambda:r,
effects:o}=Is(
e,t),i=r.value>0||n===1;return{lambda:r.value,effects:new y(i?x.from(o,([s,a])=>[s,a.valueOf()]):[])}
}m();m();function lF(e){let[t,n]=[e.map(([s])=>s),e.map(([,s])=>s)],r=f.sqrt(mn(t)*mn(n));if(e.length<2||
!(r>
1e-9))return null;let[o,i]=[Gn(t),Gn(n)];return f.max(-1,f.min(1,Sr(e.map(([s,a])=>(s-o)*(a-i)))/r))}
function cF(e,t,n){return e.judges.map(({code:r})=>{let o=t.judges.indexOf(r),i=n.get(r),s=Fs(t.rows.
map(u=>{var l;return(l=u[o])!=null?l:null})),a=t.rows.flatMap(u=>{var d;let l=(d=u[o])!=null?d:null,
c=Fs(u.filter((p,g)=>g!==o));return l===null||c.length===0?[]:[[l,Gn(c)]]});return{code:r,severity:i===
void 0?null:0-i,spread:s.length<2?null:f.sqrt(mn(s)/(s.length-1)),agreement:lF(a)}})}m();m();
function eV(e){let t=k.isInteger(e),n=t?0:f.log(f.PI)/2;for(let r=t?1:.5;r<e;r+=1)n+=f.log(r);return n}
function dF(e,t){let n=t/2,r=e/2;if(r<=0)return 1;let o=f.exp(n*f.log(r)-r-eV(n));if(r<n+1){let l=1/
n,c=l;for(let d=1;l>c*1e-17;d+=1)l*=r/(n+d),c+=l;return 1-o*c}let i=r+1-n,s=k.MAX_VALUE,a=1/i,u=a;
for(let l=1,
c=0;f.abs(c-1)>1e-16&&l<1e4;l+=1){let d=l*(n-l);i+=2,a=1/(d*a+i),s=i+d/s,c=s*a,u*=c}return o*u}
function tV(e){var n;let t=new y;for(let r of e)t.set(r,((n=t.get(r))!=null?n:0)+1);return Sr([...t.
values()].map(r=>r**3-r))}function mF(e){var u,l;let t=e.length,n=(l=(u=e[0])==null?void 0:u.length)!=
null?l:0;if(t<2||n<2)return null;let r=e[0].map((c,d)=>e.map(p=>p[d])),o=r.map(bp),i=e.map((c,d)=>Sr(
o.map(p=>p[d]))),s=n**2*(t**3-t)-n*Sr(r.map(tV));if(s<=0)return null;let a=12*mn(i)/s;return{w:a,p:
dF(
n*(t-1)*a,t-1)}}m();function pF(e){let t=e.map(Fs).filter(i=>i.length>1),n=t.flat(),r=mn(n)/(n.length-1);
return r>0?1-Sr(
t.map(i=>i.length*mn(i)/(i.length-1)))/n.length/r:null}m();m();m();m();var fF=()=>Ri;m();var gF=()=>vp(
e=>f.ceil(e/2)-1);m();var hF=()=>e=>Ri(wp(e,bp));m();var yF=()=>vp(e=>e<Rc?0:1);m();function nV(e){
let t=f.sqrt(mn(e)/(e.length-1)),n=Gn(e);return e.map(r=>t>0?50+10*(r-n)/t:50)}var bF=()=>e=>Ri(
wp(e,nV));var wF={mean:fF,trimmed:yF,median:gF,"rank-sum":hF,"z-score":bF,adjusted:kp};function rv(e,
t,n,r,o){var i,s,a;return(a=(s=(i=wF)[e])==null?void 0:s.call(i,t.rows,n))!=null?a:rV(
Dc[e],t,r,o)}function rV(e,{entries:t,judges:n},r,o){let i=new y(r.judges.map(u=>[u.code,u])),s=n.map(
u=>i.get(u)),a=u=>new y(t.map(({code:l},c)=>[l,new y(u[c].flatMap((d,p)=>d===null?[]:[[n[p],{score:
Xt(
d),marks:[]}]]))]));return u=>{let l=e.scores({...r,entries:t,judges:s,readings:a(u)},o);return Float64Array.
from(t,({code:c})=>{var d,p;return(p=(d=l.get(c))==null?void 0:d.valueOf())!=null?p:k.NaN})}}m();m();
function sg(e){let t=e>>>0||1;return()=>(t^=t<<13,t^=t>>>17,t^=t<<5,(t>>>0)/4294967296)}function Qi(
e){
for(;;){let t=1-e(),n=1.7156*(e()-.5),r=t-.449871,o=f.abs(n)+.386595,i=r*r+o*(.196*o-.25472*r);if(i<
.27597||i<=.27846&&n*n<=-4*t*t*f.log(t))return n/t}}function qu(e,t){let n=t/2-.3333333333333333,r=1/
f.sqrt(9*n);for(;;){let o=Qi(e),i=1+r*o;if(i<=0)continue;let s=i*i*i,a=1-e(),u=o*o;if(a<1-.0331*u*u||
f.log(a)<.5*u+n*(1-s+f.log(s)))return 2*n*s}}var oV=20231207,ov={first:100,complete:1,incomplete:4},
Zu=8,ag=25e-10;function iV({entries:e,rows:t}){
let n=x.from(e.keys()).sort((o,i)=>e[o].code<e[i].code?-1:1),r=n.flatMap(o=>t[o].flatMap((i,s)=>i===
null?[]:[{entry:o,judge:s,score:i}]));return{order:n,entry:Int32Array.from(r,o=>o.entry),judge:
Int32Array.
from(r,o=>o.judge),score:Float64Array.from(r,o=>o.score)}}function sV({order:e,entry:t,judge:n,score:
r},o){
let i=new Float64Array(e.length),s=new Float64Array(o),[a,u]=[new Float64Array(e.length),new Float64Array(
o)];for(let b=0;b<r.length;b+=1)i[t[b]]+=r[b],a[t[b]]+=1,u[n[b]]+=1;for(let b=0;b<i.length;b+=1)i[b]/=
a[b];for(let b=0;b<r.length;b+=1)s[n[b]]+=r[b]-i[t[b]];for(let b=0;b<o;b+=1)s[b]/=u[b];let l=e.reduce(
(b,v)=>b+i[v],0)/e.length,c=(b,v)=>b.reduce((O,N)=>O+(N-v)**2,0)/b.length,d=0;for(let b=0;b<r.length;
b+=
1)d+=(r[b]-i[t[b]]-s[n[b]])**2;let p=f.max(1,r.length-i.length-o+1),g=d/p+ag;return{entries:i,
severities:s,
errors:new Float64Array(o).fill(g),mean:l,between:vF(e,i,l)+ag,spread:c(s,0)+ag,level:g}}var vF=(e,t,
n)=>e.
reduce((r,o)=>r+(t[o]-n)**2,0)/e.length;function aV(e,{order:t,entry:n,judge:r,score:o},i){let{
entries:s,
severities:a,errors:u,mean:l,between:c}=i,d=u.map(b=>1/b),p=1/c,g=0;for(let b of t){let v=p,O=p*l;
for(;g<
o.length&&n[g]===b;g+=1){let N=d[r[g]];v+=N,O+=N*(o[g]-a[r[g]])}s[b]=O/v+Qi(e)/f.sqrt(v)}}function uV(
e,{
order:t,entry:n,judge:r,score:o},i){let{entries:s,severities:a,errors:u,spread:l}=i,c=a.length,[d,p]=[
new Float64Array(c),new Float64Array(c)];for(let v=0;v<o.length;v+=1)d[r[v]]+=o[v]-s[n[v]],p[r[v]]+=
1;let g=0;for(let v=0;v<c;v+=1){let O=p[v]/u[v]+1/l;a[v]=d[v]/u[v]/O+Qi(e)/f.sqrt(O),g+=a[v]}let b=f.
sqrt(l/c)*Qi(e)-g/c;for(let v=0;v<c;v+=1)a[v]+=b;for(let v of t)s[v]-=b;i.mean-=b}function lV(e,t,n,
r){
let{entry:o,judge:i,score:s,order:a}=t,{entries:u,severities:l,errors:c}=n,[d,p]=[l.length,a.length],
g=a.reduce((P,I)=>P+u[I],0);n.mean=g/p+f.sqrt(n.between/p)*Qi(e),n.between=(r.between+p*vF(a,u,n.mean))/
qu(e,p+1);let b=l.reduce((P,I)=>P+I*I,0);n.spread=(r.spread+b)/qu(e,d+1);let[v,O]=[new Float64Array(
d),new Float64Array(d)];for(let P=0;P<s.length;P+=1)v[i[P]]+=(s[P]-u[o[P]]-l[i[P]])**2,O[i[P]]+=1;
let N=0;
for(let P=0;P<d;P+=1){let I=Zu*n.level+v[P]+ag;c[P]=I/qu(e,Zu+O[P]),N+=1/c[P]}n.level=qu(e,Zu*d)/(Zu*
N)}function cV(e,{order:t},{rows:n},r,o){let{entries:i,severities:s,spread:a,level:u}=r,l=x.from(s,(
)=>({
severity:f.sqrt(a)*Qi(e),deviation:f.sqrt(Zu*u/qu(e,Zu))}));for(let c of t){let d=o[c];for(let[p,{
severity:g,
deviation:b}]of l.entries())n[c][p]!==null&&(d[p]=i[c]+g+b*Qi(e))}}function*kF(e,t){let n=sg(oV),r=iV(
e),o=e.judges.length,i=sV(r,o),s={...i,entries:i.entries.slice(),severities:i.severities.slice()},a=e.
rows.map(c=>[...c]),l=r.score.length===o*r.order.length?ov.complete:ov.incomplete;for(let c=0;c<t;c+=
1){for(let d=c===0?ov.first:l;d>0;d-=1)aV(n,r,s),uV(n,r,s),lV(n,r,s,i);cV(n,r,e,s,a),yield{entries:s.
entries,rows:a}}}var dV=1e-9,iv={most:2e3,longList:500,longFrom:500};function mV(e,t,n,r){if(!e.settings.carryOver)return r.
entries.map(()=>({own:1,rest:0}));let o=Oc(e,t.stage,n),i=new Ue(0);return r.entries.map(s=>{let a=o(
s.code,i).map(({weight:c,score:d})=>[c.valueOf(),d.valueOf()]),u=a.reduce((c,[d])=>c+d,0),l=a.reduce(
(c,[d,p])=>c+d*p,0);return{own:a[a.length-1][0]/u,rest:l/u}})}function pV(e){let t=e.map((n,r)=>n*e.
length+r).sort();return x.from(t,n=>n-f.floor(n/e.length)*e.length)}function fV(e,t){var s,a;let n=Wr(
e.contenders),r=(a=(s=n[n.length-1])==null?void 0:s.place)!=null?a:0,o=n.filter(({place:u})=>u===r).
length,i=t===null?1:f.min(1,(t-r+1)/o);return n.map(({ranked:u,place:l})=>[u.entry.code,l===r?i:1])}
function gV(e,t,n,{better:r},o){let{settings:i}=e,{entries:s}=o,{places:a,last:u}=t,l=mV(e,t,n,o),c=new y(
s.map((N,P)=>[N.code,P])),d=10**i.decimals,p=r==="higher"?-1:1,g=N=>N,b=lp(e.entries),v=new Ue(0),O=N=>i.
passingScore===null?v:new Ue(N,d);return N=>{let P=N.map((j,G)=>l[G].rest+l[G].own*j),I=P.map(j=>p*f.
floor((j+dV)*d+.5)),F=pV(I),_=new Int32Array(s.length),L=F.map((j,G)=>{let q=F[G-1];return _[j]=q!==
void 0&&I[q]===I[j]?_[q]:G+1,{entry:s[j],rank:_[j],score:O(p*I[j]),steps:[],decidedBy:null}}),{races:
U}=Rp(
L,{settings:i,places:a,last:u,better:r,rounded:g,categoryOf:b}),z=U.flatMap(j=>fV(j,a));return{
scores:P,
ranks:_,shares:new y(z.map(([j,G])=>[c.get(j),G]))}}}function xF(e,t,n,r,o,i){let{settings:s}=e,{
entries:a,
judges:u}=o,l={...o,judges:u.slice(0,1),rows:a.map(()=>[0])},c=rv(t.method,l,i,t.panel,s),d=rv(t.method,
o,i,t.panel,s),p=gV(e,t,n,r,o),g=a.length<iv.longFrom?iv.most:iv.longList;return x.from(kF(o,g),b=>(
{
truth:p(c(x.from(b.entries,v=>[v]))),another:p(d(b.rows))}))}m();function hV(e,t){let n=Int32Array.from(
e,o=>o[t]).sort(),r=o=>n[f.max(0,f.ceil(o*n.length-1e-9)-1)];
return[r(.05),r(1-.05)]}function TF(e,t){let n=e.reduce((r,{shares:o})=>{var i;return r+((i=o.get(t))!=
null?i:0)},0)/e.length;return n<1e-9||n>1-1e-9?f.round(n):n}function SF(e,t){if(e.judges.length<2||t.
length===0)return e.entries.map(({code:i})=>({code:i,inTop:null,again:null,rankLow:null,rankHigh:
null}));
let n=t.map(({truth:i})=>i),r=t.map(({another:i})=>i),o=n.map(i=>i.ranks);return e.entries.map(({
code:i},s)=>{
let[a,u]=hV(o,s);return{code:i,inTop:TF(n,s),again:TF(r,s),rankLow:a,rankHigh:u}})}m();function yV({
panel:e},t){let n=r=>o=>{let i=e.readings.get(o);return(i==null?void 0:i.size)===1&&i.has(
r)};return t.flatMap(({judge:r,enters:o,leaves:i})=>i.some(n(r))?[]:[...o,...i])}function EF(e,t,n,r){
let o=new y(n.map(g=>{var b;return[g.code,(b=g.inTop)!=null?b:0]})),i=new w(yV(e,r)),s=({entry:{code:
g},
advances:b})=>{var O;let v=(O=o.get(g))!=null?O:0;return i.has(g)||(b?v:1-v)<.9-1e-9},a=e.standings.
filter(g=>g.advances),u=a.filter(g=>!s(g)).length;if(t<2)return{level:"single",within:a.length,firm:
0,
contested:[],again:null};if(a.length===e.standings.length)return{level:"no-cut",within:a.length,firm:
a.
length,contested:[],again:null};let l=e.standings.filter(s).map(({entry:g})=>g.code),c=l.length===0?
"firm":2*u>=a.length?"partly":"open",d=new y(n.map(g=>{var b;return[g.code,(b=g.again)!=null?b:0]})),
p=a.reduce((g,{entry:b})=>{var v;return g+((v=d.get(b.code))!=null?v:0)},0);return{level:c,within:a.
length,firm:u,contested:l,again:p}}function ug(e,t,n){var z,j,G;let r=(z=t.held)!=null?z:t,{panel:o}
=r,s=r.standings.some(({decision:q})=>q!==
void 0)?_s(e,o,n):r,a=new w(t.standings.map(({entry:q})=>q.code)),u=q=>q.filter(X=>a.has(X)),l=q=>q.
map(X=>({...X,enters:u(X.enters),leaves:u(X.leaves)})),c=gp(o),d=GE(c.rows),p=2*d.length>=c.rows.length?
d:[],g=mF(p),b=aF(p),{lambda:v,effects:O}=uF(o,e.settings.severityCorrection),N=_n(s.method),P=c.judges.
length>0?xF(e,s,n,N,c,v!=null?v:0):[],I=new y(SF(c,P).map(q=>[q.code,q])),F={...s,standings:s.standings.
filter(({entry:q})=>a.has(q.code))},_=F.standings.map(({entry:q})=>I.get(q.code)),L=l(oF(e,s,n,v!=null?
v:0)),U=sF(s,c,P,(N==null?void 0:N.better)==="lower"?-1:1);return{stage:s.stage.name,panel:{judges:c.
judges.length,entries:c.entries.length,complete:d.length},kendallW:(j=g==null?void 0:g.w)!=null?j:
null,
kendallP:(G=g==null?void 0:g.p)!=null?G:null,iccSingle:b.single,iccAverage:b.average,alpha:pF(c.rows),
lambda:v,judges:cF(o,c,O),stability:_,leaveOneOut:L,methods:l(iF(e,s,n)),gap:U!==null&&u([U.lastIn,U.
firstOut]).length===2?U:null,verdict:EF(F,c.judges.length,_,L)}}m();var CF={strong:.7,moderate:.5,
weak:.3,none:0},bV=3,wV=12,vV={levels:{single:()=>"Hanya nilai satu juri yang dihitung, jadi keandalan peringkat tidak dapat dinilai.",
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
"Juri hampir tidak sepakat tentang urutan peserta."}},kV={levels:{single:()=>"Only one judge\u2019s scores count, so nothing can be said about how firm the ranking is.",
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
"The judges hardly agree on the order of the entries."}};function xV(e){var n;
return(n=h.keys(CF).find(r=>e>=CF[r]))!=null?n:"none"}var RF=(e,t)=>Mn(e.toFixed(2),t);function TV(e,
t,n){
return e.length===0?[]:[e.length<=wV?t.contested(Y(e,n)):t.manyContested(e.length,e[0],e[e.length-1])]}
function SV(e,t,n){var p;let{verdict:r,panel:o,leaveOneOut:i,gap:s,methods:a}=e,u=i.filter(({enters:
g,
leaves:b})=>g.length+b.length>0).length,l=a.filter(({enters:g,leaves:b})=>g.length+b.length===0).map(
({method:g})=>g),c=g=>Jo(g,n),d=(p=s==null?void 0:s.standardError)!=null?p:null;return[...TV(r.contested,
t,n),...o.judges<=bV&&r.level!=="firm"?[t.fewJudges(o.judges)]:[],...r.again===null?[]:[t.again(r.within,
f.round(r.within===1?10*r.again:r.again))],u===0?t.sameWithoutAny:t.changesWithout(u,i.length),...s?
[`${t.gap(s.lastIn,s.firstOut,RF(s.points,n))}${d===null?"":t.gapError(RF(d,n),s.points<2*d)}.`]:[],
...l.length>0?[t.otherMethods(Y(l.map(c),n))]:[],...a.filter(({method:g})=>!l.includes(g)).map(({
method:g,
enters:b,leaves:v})=>t.byMethod(c(g),Y(b,n),Y(v,n)))]}function lg(e,t){let n=t==="id"?vV:kV,{level:r,
within:o,firm:i}=e.verdict;return[n.levels[r](o,i,o-i),...r==="single"||r==="no-cut"?[]:SV(e,n,t),
...e.
kendallW===null?[]:[n.agreement[xV(e.kendallW)]]]}var DF=(e,t)=>t.map((n,r)=>{let o=ug(e,n,t.slice(0,
r)),i=lg(o,e.settings.language);return{...o,verdict:{
...o.verdict,text:i}}});m();function AF(e,t,{settings:n}){return{stage:e.stage.name,method:e.method,
unit:Er(e.method),cut:e.places,
unordered:e.last&&!n.rankedWinners,judges:e.panel.judges.map(r=>r.code),ranking:e.standings.map(r=>{
var o,i,s,a,u;return{rank:r.rank,...r.decision===void 0?{}:{decidedRank:r.decision.rank},code:r.entry.
code,name:r.entry.name,institution:r.entry.institution,category:(o=r.category)!=null?o:r.entry.category,
score:r.score.valueOf(),advances:r.advances,categoryRank:r.categoryRank,reserve:r.cutNote==="first-reserve",
title:r.title,tieBrokenBy:r.decidedBy===null||r.decidedBy==="shared"?r.decidedBy:r.decidedBy.
metric,tie:(s=(i=t==null?void 0:t.get(r))==null?void 0:i.tie)!=null?s:"",explanation:(u=(a=t==null?
void 0:
t.get(r))==null?void 0:a.text)!=null?u:"",judgeScores:h.fromEntries([...r.judgeScores].map(([l,c])=>[
l,c.valueOf()]))}})}}m();function OF({competition:e,unwritten:t,keepers:n},{evaluation:r,
explanations:o,findings:i,hash:s,provisional:a},u){
let{language:l}=e.settings;for(let P of t)Qt(P);let{run:c,isNew:d}=S2(s,a,u.rows),p=i.filter(Du);aP(
e,{...r,findings:EV(p)},o,c,n);let g=r.results.map(P=>P.stage.name);if(SI({top:Sp(e),at:c.at,by:c.by,
ranked:g,errors:Gi(i,"error")}),!d||a)return u;let{at:b,by:v,id:O}=c,N=se(l).history.computed(g.length,
Gi(p,"error"),Gi(p,"warning"));return Pt(u,{at:b,by:v,action:"compute",detail:N,run:O,hash:s},e.settings)}
var EV=e=>e.filter(t=>t.code!=="SCALE_ASSUMED");var CV=Z({provisional:ke(),write:le(ke()),close:le(
ke()),reliability:le(ke()),profiles:le(ke())});function vd(e){
return ce(()=>{let t=fe(CV,e);return ve(),Se(()=>sv(t).answer)})}function sv({reliability:e=!1,
profiles:t=!1,
...n},r=()=>{}){let o=En(void 0,n.close===!0?"all":"ranking"),{workbook:i}=o,{competition:s}=i,{
language:a}=s.
settings,u=eF(i,o.history.rows,{...n,through:r(s)}),{explanations:l,open:c}=u,{results:d}=u.evaluation,
p=$u(i),g=u.toClose.reduce((P,I)=>tg(i,I,P),o.history),b=[...u.findings,...ei(i,g)],v=i.findings.some(
({code:P,params:I})=>P==="TAB_OPEN"&&I.isShutOut),O=u.writes&&!v?OF(i,{...u,findings:b,hash:p,
provisional:n.
provisional},g):g;Ks(i,b);let N={ok:Hi(b),findings:Or(b,a,rd({...o,history:O})),understood:Hf(i),
stages:d.
map((P,I)=>AF(P,l[I],s)),reliability:e?DF(s,d):[],...t&&{profiles:tF(d)},hash:p,open:c};return{
workbook:i,
results:d,findings:b,history:O,answer:N}}m();m();m();var NF={parts:5e3,bytes:6e7,xml:3e7,tags:25e5},
PF={parts:1e3,bytes:3e7,xml:1e7,tags:12e4},kd=(e,t)=>h.
assign(new C(`${t}: ${e}`),{archiveFault:e}),cg=e=>e instanceof C&&"archiveFault"in e?e.archiveFault:
null;var HV=new R(1980,0,1),YF=/[\uD800-\uDFFF]/,qV=/[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\uD800-\uDFFF]+|[\uD800-\uDFFF]/g;
function ZV(e){var r;let t=(r=e.codePointAt(0))!=null?r:0,n=[12,6,0].map(o=>128|t>>o&63);return T.fromCharCode(
240|t>>18,...n)}function JV(e){var o;let{strToU8:t,strFromU8:n}=(ns(),Lo(ts)),r=((o=e.match(qV))!=null?
o:[]).map(i=>YF.test(i)?i.length===2?ZV(i):"\xEF\xBF\xBD":n(t(i),!0));return t(r.join(""),!0)}var rs=e=>YF.
test(e)?JV(e):(ns(),Lo(ts)).strToU8(e),Ju=e=>(ns(),Lo(ts)).strFromU8(e),XF=e=>(ns(),Lo(ts)).strFromU8(
e,!0),QF=e=>(ns(),Lo(ts)).inflateSync(e),JF=e=>/\.(xml|rels|vml)$/i.test(e),VV=(e,t)=>e>t+t/1e3+64,
VF=60;
function YV(e){let t=0;for(let n=e.indexOf(VF);n>=0;n=e.indexOf(VF,n+1))t+=1;return t}function fg(e,
t,n=()=>!0){
let r=new w,o=0,i=0,s=(ns(),Lo(ts)).unzipSync(e,{filter:({name:u,size:l,originalSize:c})=>{let d=u.toLowerCase(
);
if(r.has(d))throw kd("twice",u);if(r.add(d),VV(l,c))throw kd("lying",u);if(o+=c,JF(u)&&(i+=c),r.size>
t.parts||o>t.bytes||i>t.xml)throw kd("too-large",u);return n(u)}}),a=0;for(let u of h.keys(s))if(JF(
u)&&(a+=YV(s[u])),a>t.tags)throw kd("too-large",u);return s}var Vu=(e,t=6)=>(ns(),Lo(ts)).zipSync(e,
{mtime:HV,level:t});function kv(e,t){let n=ce(()=>{var P,I;let{language:r}=e.settings,o=se(r),[i,s]=[
(P=gu(t))==null?void 0:
P.snapshot,Rf(t)];if(i===void 0||s===null)return ye(pe("BAD_REQUEST",o.problems.noEvidence));let{
text:a,
seal:u}=rg(s,i,Ze),l=rs(a);if(l.length>Uu)return ye(pe("BAD_REQUEST",o.problems.noEvidence));let c=Te(
),
d=jn(1,R.now()),p=Qr(e,c,d),g={sheet:_t(Yt()),evidence:_t(s.stage+s.hash)},b=p.files.find(({
properties:{
sheet:F,evidence:_}})=>F===g.sheet&&_===g.evidence),v=u.slice(0,32);if((b==null?void 0:b.properties.
content)===v)return{link:b.link,seal:u};let O={fileId:(I=b==null?void 0:b.id)!=null?I:null,folder:p.
id,bytes:l,from:Zf,to:Zf,title:`${o.documents.evidence(s.stage,s.code)}.json`,properties:{...g,
content:v}},
[N]=Xr([O],d);return{link:N===void 0?"":en(N,r).link,seal:u}});return"problem"in n?{file:null,seal:
null,
problem:n.problem.message}:{file:n.answer.link,seal:n.answer.seal,problem:null}}m();m();var XV=[
"competition","year","organizer","government","province","city","decisionDate","juryDecreeNumber",
"minutesNumber","decreeNumber","legalBasis","acknowledgedBy","signerName","signerPosition",
"signerGrade","signerNip"],Yu=e=>e.filter(([,t])=>t!=="");function gg({settings:e,entries:t,judges:n,
signers:r=[]},o,i){let s=o.filter(({stage:a})=>i.includes(a)).flatMap(({stage:a,judge:u,rows:l})=>l.
flatMap(c=>c.entry===null?[]:[{of:[a,u,c.entry],row:c}])).sort((a,u)=>a.of.join(`
`)<u.of.join(`
`)?-1:1);return{settings:Yu(XV.map(a=>{var u;return[[a],T((u=e[a])!=null?u:"")]})),signers:Yu(r.map(
({office:a,name:u,plainName:l,rank:c,nip:d,acting:p,onBehalfOf:g})=>{let b=[u,l,c,d,p,...g].filter(v=>v!==
"");return[[a],u===""?"":b.join("; ")]})),innovators:Yu(t.map(({code:a,innovator:u})=>[[a],u])),
judges:Yu(
n.map(({code:a,name:u})=>[[a],u])),roles:Yu(n.map(({code:a,role:u})=>[[a],u])),notes:Yu(s.map(({of:a,
row:u})=>[a,u.notesToEntrant])),formulas:s.flatMap(({of:a,row:u})=>[...u.marks].flatMap(([l,c])=>"formula"in c&&
c.formula===!0?[[[...a,l],"formula"]]:[]))}}function e$(e,t){return h.keys(e).flatMap(r=>{
let o=a=>E.stringify(a),[i,s]=[new y(e[r].map(([a,u])=>[o(a),u])),new y(t[r].map(([a,u])=>[o(a),u]))];
return r==="formulas"?t.formulas.flatMap(([a])=>i.has(o(a))?[]:[{part:r,names:a,old:"",now:"formula"}
]):
e[r].flatMap(([a,u])=>{var c;let l=(c=s.get(o(a)))!=null?c:"";return l===u?[]:[{part:r,names:a,old:u,
now:l}]})})}function t$({competition:e,sheets:t,decisions:n},r,{links:o},{code:i,hash:s,at:a,by:u},l){
let{stages:c,
settings:d}=e,p=c.slice(0,c.indexOf(r.stage)+1).map(({name:b})=>b),g=[...r.standings].sort((b,v)=>Ut(
b)-Ut(v));return{stage:r.stage.name,code:i,hash:s,at:a,by:u,minutes:l,method:Jo(r.method,d.language),
rulesVersion:T(Xn),history:{rows:o.length,end:_c(o,Ze)},plenary:n.filter(({stage:b})=>p.includes(b)).
map(({stage:b,entry:v,rank:O,confirmed:N})=>{var P,I;return{stage:b,entry:v,rank:O,by:(P=N==null?
void 0:
N.by)!=null?P:"",at:(I=N==null?void 0:N.at)!=null?I:""}}),ranking:g.map(b=>{var v;return{rank:Ut(b),
code:b.entry.code,score:dr(b.score,d.decimals),advances:b.advances,title:(v=b.title)!=null?v:""}}),
printed:gg(
e,t,p)}}var QV=Z({stage:le(B()),minutes:le(Z({number:B(),link:B()}))});function e7(e,{settings:t}){
var s,a;let n=u=>u.
replace(/\s+/g," ").trim().slice(0,300),r={number:n((s=e==null?void 0:e.number)!=null?s:""),link:n((
a=
e==null?void 0:e.link)!=null?a:"")};return r.number!==""&&/^https?:\/\/\S+$/.test(r.link)?r:t.resultApproval||
r.number+r.link!==""?ye(pe("BAD_REQUEST",se(t.language).problems.minutesMissing)):null}var t7=[
"TIE_AT_CUT","RULE_CHANGED_AFTER_SCORING","RESULT_STALE"];function hg(e){return ce(()=>{let{stage:t,
minutes:n}=fe(
QV,e);return ve(),Se(()=>{var st,Re,ie;let{workbook:r,results:o,findings:i,history:s}=sv({
provisional:!1,
close:!0},xe=>t===void 0?void 0:er(xe,t).name),{competition:a}=r,{language:u}=a.settings,l=(st=o[o.length-
1])==null?void 0:st.stage.name,c=t===void 0?l:er(a,t).name,d=(ie=c!=null?c:(Re=a.stages[0])==null?
void 0:
Re.name)!=null?ie:"",p=a.stages.slice(0,a.stages.findIndex(xe=>xe.name===d)+1),g=i.filter(xe=>xe.stage===
void 0||p.some(({name:wt})=>wt===xe.stage)).map(xe=>t7.includes(xe.code)?{...xe,severity:"error"}:xe),
b={stage:d,code:null,at:null,hash:null,evidence:null};if(!Hi(g))return{ok:!1,findings:Or(g,u),...b};
let v=o.find(xe=>xe.stage.name===d);if(v===void 0)return ye(pe("BAD_REQUEST",se(u).problems.nothingToDecide(
d)));let{sheets:O,decisions:N}=r,P=e7(n,a),I=ud(a,O,N,d),F=Ze(I),_=pn(rt(a.stages,s.rows),d),{name:L,
grid:U}=Dt(J.decisions[u]),z=fu(U),j=z.find(xe=>xe.stage===d&&xe.text.length>0&&xe.hash===(_==null?
void 0:
_.hash)),G={ok:!0,findings:Or(g,u),stage:d};if((_==null?void 0:_.status)==="decided"&&_u(r,_.hash,d)&&
j!==void 0){let{at:xe,code:wt,hash:Ht}=_,xt=j.testimony===""?null:kv(a,j);return{...G,at:xe,code:wt,
hash:Ht,evidence:xt}}let[q,X,ge]=[at(),Te(),qb(F)],K={stage:d,code:ge,at:br(q),by:X,hash:F,text:I,
testimony:E.
stringify(t$(r,v,s,{code:ge,hash:F,at:q,by:X},P)),method:Jo(v.method,u),version:T(Xn)},oe=se(u),we=[
...z.filter(xe=>xe.stage!==d),K];Jn(r2(we,L,u,oe.tabs.decisions,oe.tabs.decisionsOrigin),r.keepers),
cr("decisions",L),Ma(L);let{seal:ze}=rg(E.parse(K.testimony),E.parse(I),Ze),ft=oe.history.decided(ge,
K.method,K.version,og(ze),P);return Pt(s,{at:q,by:X,action:"decide",detail:ft,run:vt(),hash:F,stage:
d},
a.settings),{...G,at:q,code:ge,hash:F,evidence:kv(a,K)}})})}m();var r7=Z({stage:le(B())}),n$=2,o7=40;
function i7({standings:e,places:t,last:n}){var s,a;let r=t===null?
0:e.filter(u=>u.rank<=t).length;if(r===0)return[];let o=n&&r<=o7?0:f.max(0,r-n$),i=(a=(s=e[f.min(e.length,
r+n$)-1])==null?void 0:s.rank)!=null?a:0;return e.filter((u,l)=>l>=o&&u.rank<=i)}function yg(e){
return ce(
()=>{let{stage:t}=fe(r7,e);return ve(),Se(()=>{var g;let n=ot();Bt(n);let{competition:r}=n,{language:
o}=r.
settings,{results:i}=Nt(s7(n),{provisional:!1}),s=t===void 0?void 0:er(r,t).name,a=(g=i.find(b=>b.stage.
name===s))!=null?g:i[i.length-1],u=se(o).tabs,l=n.deciding.tabs.get("plenary"),c=l===void 0?[]:Ef(Me(
l),r).listed,d=(a===void 0?[]:i7(a)).filter(({entry:b})=>!c.some(v=>v.entry===b.code&&v.stage===(a==
null?void 0:a.stage.name))).map(({entry:b,rank:v})=>{var O;return{stage:(O=a==null?void 0:a.stage.name)!=
null?O:"",entry:b.code,computed:v}}),p=o$(Ra,l,d,o,[u.plenary,u.plenaryOrigin],n.keepers);return cr(
"plenary",p),{tab:p,added:d.length}})})}var s7=e=>({...e,decisions:[],findings:e.findings.filter(({
code:t})=>t!==
"PLENARY_UNCONFIRMED")});function r$(){return ce(()=>(ve(),Se(()=>{let e=ot();Bt(e);let{language:t}=e.
competition.settings,n=se(t).tabs,r=o$(Ds,e.deciding.tabs.get("objections"),[],t,[n.objections,n.objectionsOrigin],
e.keepers);return cr("objections",r),{tab:r,added:0}})))}function o$(e,t,n,r,[o,i],s){let a=t===void 0?
null:mt(Me(t),e);if(t===void 0||a===null&&lr(t)===0){let c=e.columns.map(({key:p,header:g,width:b,
format:v})=>({
header:g[r],width:b,...v===void 0?{}:{format:v},value:O=>{var N;return(N=O[p])!=null?N:""}})),d=Rt(t!=
null?t:e.tab[r],o,i,c,n,2);return Qt(d,s),d.name}if(a===null||n.length===0)return t;let u=f.max(...a.
columns.values())+1,l=n.map(c=>{var p;let d=x.from({length:u},()=>"");for(let[g,b]of a.columns)d[b]=
(p=c[g])!=null?p:"";return d});return Zt(t,lr(t),0,l),t}m();m();var i$=$("Kode","Code"),u7=(e,t)=>typeof e=="number"&&
typeof t=="number"?e===t:W(e)===W(t);function s$(e,{
values:t,headerRow:n}){var g,b,v,O;let r=((g=t[n])!=null?g:[]).map(T),o=((b=e.values[n])!=null?b:[]).
map(N=>M(W(N))),i=r.map(N=>o.indexOf(M(N))),s=r.findIndex(N=>N===i$.id||N===i$.en),a=r.flatMap((N,P)=>i[
P]===
-1?[{kind:"column",header:N}]:[]),u=(v=i[s])!=null?v:-1;if(u===-1)return a;let l=new y(t.slice(n+1).
map(N=>[Q(T(N[s])),N])),c=new w,d=[];for(let[N,P]of e.values.entries()){if(N<=n||i.every(z=>z===-1||
W(P[z])===""))continue;let I=W(P[u]),F=l.get(Q(I));if(F===void 0||c.has(Q(I))){d.push({kind:"stray",
row:N+1,cell:Ce(N,u),code:I});continue}c.add(Q(I));let _=r.flatMap((z,j)=>{var ge,K;let G=i[j],[q,X]=[
(ge=P[G])!=null?ge:"",(K=F[j])!=null?K:""];return G===-1||u7(q,X)?[]:[{at:G,header:z,written:q,
expected:X}]}),
L=_[0];if(L===void 0)continue;let U=_.map(({at:z,...j})=>j);d.push({kind:"cells",row:N+1,cell:Ce(N,L.
at),code:I,cells:U})}for(let[N,P]of l)c.has(N)||d.push({kind:"missing",code:T(P[s]),rank:(O=P[0])!=null?
O:""});let p=[...a,...d];return p.length>0?p:l7([...c],[...l.keys()],n,u)}function l7(e,t,n,r){let o=e.
findIndex((i,s)=>i!==t[s]);return o===-1?[]:[{kind:"order",row:n+o+2,cell:Ce(n+o+1,r)}]}var a$=e=>{
var t,
n,r;return(r=(n=/ (?:proses|run) ([0-9a-f]{8})(?: |$)/.exec(W((t=e.values[1])==null?void 0:t[0])))==
null?void 0:n[1])!=null?r:null};m();m();m();var Xu=(e,{settings:t})=>e.inEnglish?t.language:"id";m();
m();function c7(e,t){let n=t;for(let r=0;r<e.length;r++)n=f.imul(n^e.charCodeAt(r),16777619);return n>>>
0}function Qu(e){return[2166136261,84696351].map(t=>`0000000${c7(e,t).toString(16)}`.slice(-8)).join(
"")}var u$=new y,d7=4096;function Cd(e){var n;let t=(n=u$.get(e))!=null?n:Qu(XF(e.subarray(-d7)));
return u$.
set(e,t),t}function Rd(e,t,n){let r=o=>h.keys(o).sort().map(i=>{let s=o[i];return[i,typeof s=="string"?
s:s.map(r)]});return E.stringify([e,t,r(n)])}m();var l$=`7X2Jchs3tuivsHzrVc2UF4qrJM/MfUVJtERLlGSJki3dueNqkS2yxdVkt7ZUqpzd2Vc7ixNn33cn
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
ImYwVCYyIG1dZMDaOtmoNajdoo6m30hR5zMIpDz4v/8f`;m();var c$="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function ii(e){var s;let t=new D(
128).fill(64);for(let a=0;a<c$.length;a++)t[c$.charCodeAt(a)]=a;let n=new D(f.floor(e.length*3/4)),[
r,o,i]=[0,0,0];for(let a=0;a<e.length;a++){let u=(s=t[e.charCodeAt(a)])!=null?s:64;u!==64&&(o=(o<<6|
u)&65535,i+=6,!(i<8)&&(i-=8,n[r++]=o>>i&255))}return n.slice(0,r)}var p7=256,Dd=null,d$=new y;
function xv(e,t,n=""){let r=[e,...n===""?[]:[n],t].join("."),o=d$.get(r);
if(o!==void 0)return o;Dd!=null||(Dd=E.parse(Ju(QF(ii(l$)))));let[i,s,a]=Dd,u=a[r];if(u===void 0)throw new C(
`No template ${r}`);let l=h.keys(u).map(d=>{var b;let p=(b=s[u[d]])!=null?b:"";if(d.includes(
"/media/"))return[d,ii(p)];let g=p.replace(/[\u0100-\u07ff]/g,v=>{var O;return(O=i[v.charCodeAt(0)-p7])!=null?
O:""});return[d,rs(g)]}),c=Vu(h.fromEntries(l),0);return d$.set(r,c),c}m();m();var f7=/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g,
g7=/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g;function Tv(e){if(!/[\u202A-\u202E\u2066-\u2069]/.test(
e))return e;let t=[];for(let n of e)n>="\u2066"&&
n<="\u2068"?t.push("\u2069"):n==="\u2069"?t=t.slice(0,f.max(t.lastIndexOf("\u2069"),0)):n==="\u202C"?
t[t.length-1]==="\u202C"&&t.pop():n>="\u202A"&&n<="\u202E"&&t.push("\u202C");return e+t.reverse().join(
"")}function bg(e){let n=e.replace(/\r\n?|\u2028|\u2029|\u0085/g,`
`).replace(g7,(r,o)=>o!=null?o:"");return Tv(n.replace(f7,""))}m();function kt(e){return e.replace(
/[\s_\-"'\u00AD\u200B-\u201F\u2060]+/g,"").toLowerCase()}var Je="\u2026\u2026\u2026\u2026\u2026\u2026\u2026";
function Pe(e){return e===null||e.trim()===""?Je:e}m();function el(e){let t=new y(h.entries(fg(e,PF)).filter(
([i])=>!i.endsWith("/"))),n=h.create(null),r=i=>{
n[i]={name:i,asText:()=>{var s;return Ju((s=t.get(i))!=null?s:new D(0))}}};for(let i of t.keys())r(i);
function o(i,s){var a;if(typeof i!="string")return h.values(n).filter(u=>{var l;return i.test((l=u==
null?void 0:u.name)!=null?l:"")});if(s===void 0)return(a=n[i])!=null?a:null;t.set(i,typeof s=="string"?
rs(s):s),r(i)}return{files:n,file:o,remove:i=>{t.delete(i),delete n[i]},toBytes:()=>Vu(h.fromEntries(
t))}}m();var m$=/<w:tbl>.*?<\/w:tbl>|<w:p(?: [^>]*)?\/>|<w:p(?: [^>]*)?>.*?<\/w:p>/gs,Sv=/<w:tr[ >].*?<\/w:tr>/gs,
h7=/<w:p(?: [^>]*)?>(?=.*?<\/w:p>)/gs;var wg=e=>e.startsWith("<w:tbl>"),p$=e=>!wg(e)&&e.includes(
"<w:keepNext/>"),f$=e=>e.includes("<w:tblHeader/>"),y7=(e,t)=>wg(e)&&!f$(e)&&e.includes(
"<w:cantSplit/>")&&t!==void 0&&p$(t),g$=e=>e.replace(
/<w:keepNext\/>/g,"").replace(h7,t=>`${t}\uE003`).replace(/\uE003<w:pPr>(<w:pStyle [^>]*\/>)?/g,
"<w:pPr>$1<w:keepNext/>").replace(/\uE003/g,"<w:pPr><w:keepNext/></w:pPr>");function h$(e,t,n){var i;
let r=(i=
e.match(Sv))!=null?i:[],o=-1;return e.replace(Sv,s=>(o+=1,o>=r.length+t&&o<r.length+n?g$(s):s))}var y$=e=>{
var t;return((t=e.match(Sv))!=null?t:[]).length};function b7(e,t){let n=t-1;for(;n>=0&&p$(e[n]);)n-=
1;for(let r=4;r>0&&n>=0;n-=1){let o=e[n];if(o.includes("<w:pageBreakBefore/>"))return;wg(o)?(e[n]=h$(
o,-r,0),r-=y$(o)):(e[n]=g$(o),r-=1)}}function b$(e){var o;let t=(o=e.match(m$))!=null?o:[],n=t.map(i=>wg(
i)&&f$(i)&&y$(i)>5?h$(i,-4,-1):i);t.forEach((i,s)=>{y7(i,t[s-1])&&b7(n,s)});let r=-1;return e.replace(
m$,()=>(r+=1,n[r]))}m();m();var Ro=/^word\/(?:document\d*|header\d*|footer\d*|footnotes|endnotes)\.xml$/,
w7=e=>e.replace(/&(?:lt|gt|quot|apos|amp);/g,
t=>{var n;return(n={"&lt;":"<","&gt;":">","&quot;":'"',"&apos;":"'"}[t])!=null?n:"&"}),v7=/<w:p(?: [^<>]*)?(?<!\/)>|<\/w:p>|<w:t(?: [^<>]*)?>[^<]*<\/w:t>|<w:(?:tab|br)(?: [^<>]*)?\/>/g;
function vg(e){var r,o,i;let t=[],n=[];for(let s of(r=e.match(v7))!=null?r:[])if(s==="</w:p>")t.push(
(o=n.pop())!=null?o:"");else if(/^<w:p[ >]/.test(s))n.push("");else{let a=s.startsWith("<w:t>")||s.startsWith(
"<w:t ")?w7(s.replace(/<[^>]*>/g,"")):" ";n.push(((i=n.pop())!=null?i:"")+a)}return t}var k7=/<Relationship\s[^<>]*>/g,
w$=(e,t)=>{var n,r;return(r=(n=new RegExp(`\\s${t}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(e))==null?
void 0:n.slice(1).find(Boolean))!=null?r:""};function Ad(e){var r,o;let n=((o=
(r=e.file("_rels/.rels"))==null?void 0:r.asText().match(k7))!=null?o:[]).filter(i=>w$(i,"Type").endsWith(
"/officeDocument")).map(i=>w$(i,"Target").replace(/^\.?\//,"")).find(i=>Ro.test(i)&&e.file(i)!==null);
return n!=null?n:e.file("word/document.xml")===null?null:"word/document.xml"}m();var x7=/\{(?:<(?!\/w:p>)[^<>]*>)*\{((?:<(?!\/w:p>)[^<>]*>|[^{}<])*)\}/g,
T7=/<[^<>]*>|[^<]/g;function S7(e,t){
var s;let[,n,r]=(s=/^\s*([#^/])([\s\S]*)$/.exec(t.replace(/<[^>]*>/g,"").replace(/&(?:quot|apos);/g,
"")))!=null?s:[];if(n===void 0||r===void 0)return e;let o=n+kt(r),i=t.replace(T7,a=>{if(a.startsWith(
"<"))return a;let u=o;return o="",u});return`${e.slice(0,e.length-t.length-1)}${i}}`}function v$(e){
for(let t of e.file(Ro)){let n=t.asText(),r=n.replace(x7,S7);r!==n&&e.file(t.name,r)}}m();var S$=/[\uE000-\uE002]/g,
[Rv,Ev]=["\uE000","\uE001"],E$=e=>Rv+e+Ev,C$=/<w:drawing(?: [^>]*)?>(?:(?!<\/w:drawing>).)*<\/w:drawing>/gs,
Dv=/<wp:docPr [^>]*descr="\s*\{\{\s*%\s*([^{}"]*?)\s*\}\}\s*"/,k$=new RegExp(`${Rv}([^${Ev}]*)${Ev}`),
kg=e=>{var t;return((t=e.match(C$))!=null?t:[]).flatMap(n=>{var r,o;return(o=(r=Dv.exec(n))==null?
void 0:
r[1])!=null?o:[]})},Cv={cx:144e4,cy:792e3};function R$({width:e,height:t},{cx:n,cy:r}){let o=f.min(n/
e,r/t);return{cx:f.round(e*o),cy:f.round(t*o)}}function E7(e,t,n){var s;let[,r,o]=(s=/<wp:extent [^>]*?cx="(\d+)"[^>]*?cy="(\d+)"/.
exec(e))!=null?s:[],i=R$(t,{cx:k(r)||Cv.cx,cy:k(o)||Cv.cy});return e.replace(
/<(wp:extent|a:ext) [^>]*?cx="\d+"[^>]*?\/>/g,
`<$1 cx="${i.cx}" cy="${i.cy}"/>`).replace(/<a:blip\b(?:[^>]*\/>|.*?<\/a:blip>)/s,`<a:blip r:embed="${n}"/>`).replace(
Dv,a=>a.replace(/descr="[^"]*"/,'descr="Lambang"')).replace(/\{\{[^{}"]*\}\}/g,"Lambang")}var C7='xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
R7="http://schemas.openxmlformats.org/drawingml/2006/main",x$="http://schemas.openxmlformats.org/drawingml/2006/picture";
function D7(e,t){
let{cx:n,cy:r}=R$(e,Cv),o=`cx="${n}" cy="${r}"`,i=`<a:xfrm><a:off x="0" y="0"/><a:ext ${o}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
return[`<w:drawing><wp:inline ${C7} distT="0" distB="0" distL="0" distR="0"><wp:extent ${o}/>`,`<wp:docPr id="1" name="Lambang" descr="Lambang"/><a:graphic xmlns:a="${R7}"><a:graphicData uri="${x$}">`,
`<pic:pic xmlns:pic="${x$}"><pic:nvPicPr><pic:cNvPr id="0" name="Lambang"/><pic:cNvPicPr/></pic:nvPicPr>`,
`<pic:blipFill><a:blip r:embed="${t}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,`<pic:spPr>${i}</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`].join(
"")}var T$="(?:(?!</w:p>|<w:t[ >]|<w:drawing|<w:br|<w:sectPr|<w:tab/>).)*",A7="(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?",
O7=new RegExp(`<w:p(?: [^>]*)?>${T$}<w:r(?: [^>]*)?>${A7}\uE002</w:r>${T$}</w:p>(?=<w:p[ >])`,"gs"),
N7=(e,t)=>n=>{var r;return e.get((r=
t.get(kt(`%${n}`)))!=null?r:"")};function P7(e,t,n,r){var p,g,b,v;let o=t.lastIndexOf("/")+1,i=`${t.
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
N=>N+O))}return u}function I7(e){let t=0;return e.replace(/(<wp:docPr [^>]*?id=")\d+/g,(n,r)=>(t+=1,
r+T(t)))}function D$(e,t,n){let r=N7(t,n),o=new y,i=s=>{let a=o.get(s);if(a!==void 0)return a;let u=o.
size+1;for(;e.file(`word/media/isian${u}.${s.type}`)!==null;)u+=1;let l=`isian${u}.${s.type}`;return o.
set(s,l),l};for(let s of e.file(Ro)){let a=s.asText();if(!a.includes("<w:drawing")&&!a.includes(Rv))
continue;let u=c=>P7(e,s.name,c,i(c)),l=a.replace(C$,c=>{var g;let d=(g=Dv.exec(c))==null?void 0:g[1];
if(d===void 0)return c;let p=r(d);return p===void 0?"\uE002":E7(c,p,u(p))}).replace(O7,"").replace(
/\uE002/g,
"").replace(/<w:t(?: [^>]*)?>[^<]*<\/w:t>/g,c=>A$(c,r,u));e.file(s.name,I7(l))}}function A$(e,t,n){
var a;
let r=k$.exec(e);if(r===null)return e;let o=t((a=r[1])!=null?a:""),i=o===void 0?"":D7(o,n(o)),s=e.replace(
k$,i===""?"":`</w:t>${i}<w:t xml:space="preserve">`);return A$(s,t,n)}m();function tl(e){let t="tags"in e?
`: ${e.tags.join(", ")}`:"";return h.assign(new C(`${e.code}${t}`),
{templateFault:e})}function nl(e){return e instanceof C&&"templateFault"in e?e.templateFault:null}
function Pz(e){return new y(h.keys(e).map(t=>{let n=e[t];return[kt(t),typeof n=="string"?bg(n).replace(
S$,""):n.map(Pz)]}))}function Wie(e,t){var r;let n=(r=t==null?void 0:t.tag)==null?void 0:r.module;if(
n!==
void 0&&n!=="loop")throw tl({code:"TAG_UNSUPPORTED",tags:[e]});return{get(o,i){let s=kt(e),a=o.get(s);
if(s.startsWith("%")&&typeof a=="string")return E$(s.slice(1));if(a===void 0&&i.num===0)throw tl({
code:"TAG_UNKNOWN",tags:[e]});if(a!==void 0&&n===void 0&&typeof a!="string")throw tl({code:
"TAG_UNSUPPORTED",tags:[e]});return a}}}function Kie(e){var a;let t=nl(e);if(t)return t;if(e instanceof C&&
e.name===
"ParseError")return{code:"NOT_A_DOCX"};let n=e==null?void 0:e.properties;if(!n)return null;let o=((a=
n.errors)!=null?a:[e]).map(u=>{var l,c,d;return(d=nl((l=u.properties)==null?void 0:l.rootError))!=null?
d:{code:"TAG_BROKEN",tags:(c=u.properties)!=null&&c.xtag?[u.properties.xtag]:[]}}),[i]=o;if(!i||!(
"tags"in i))return i!=null?i:null;let s=o.reduce((u,l)=>l.code===i.code?u.concat(l.tags):u,[]);
return{
code:i.code,tags:s.filter((u,l)=>s.indexOf(u)===l)}}var Gie=e=>new y(h.entries(e).flatMap(([t,n])=>t.
startsWith("%")&&typeof n=="string"?[[kt(t),n]]:[]));function Hie(e){try{let t=el(e);if(Ad(t)!==null)
return t}catch{}throw tl({code:"NOT_A_DOCX"})}function vm(e,t,n=new y){var o;let r=Hie(e);v$(r);try{
let{Docxtemplater:i}=(Nz(),Lo(Az));new i(r,{delimiters:{start:"{{",end:"}}"},syntax:{
changeDelimiterPrefix:null},
paragraphLoop:!0,linebreaks:!0,errorLogging:!1,parser:Wie}).render(Pz(t)),D$(r,n,Gie(t));let a=r.file(
(o=Ad(r))!=null?o:"");return a!==null&&r.file(a.name,b$(a.asText())),r.toBytes()}catch(i){let s=Kie(
i);throw s?tl(s):i}}m();var Iz=new y;function km(e){let t=Iz.get(e);if(t!==void 0)return t;let n=el(
e).file(Ro).map(s=>s.asText()),
r=n.flatMap(kg).map(s=>`{{%${s}}}`),o=[...n.flatMap(vg),...r],i=new w(o.flatMap(s=>{var a;return((a=
s.match(/\{\{[^{}]*\}\}/g))!=null?a:[]).map(u=>kt(u.replace(/[{}#^/]/g,"")))}));return Iz.set(e,i),i}
var Ol=(e,t)=>h.fromEntries(h.entries(e).filter(([n])=>t.has(kt(n))).map(([n,r])=>[n,typeof r=="string"?
r:r.map(o=>Ol(o,t))]));m();m();m();m();m();m();m();m();m();function xm(e){let[t,n]=e.toLowerCase().split(
"e"),r=parseInt(n,10),o="";t[0]==="-"&&(o="-",t=t.
slice(1));let i=t.indexOf("."),s=i===-1?t:t.slice(0,i)+t.slice(i+1),u=(i===-1?t.length:i)+r;return u>=
s.length?o+s+"0".repeat(u-s.length):u<=0?o+"0."+"0".repeat(-u)+s:o+s.slice(0,u)+"."+s.slice(u)}
function Fz(e){
let t=e.toString();return Tm(t)?xm(t):t}function Tm(e){return e.includes("e")||e.includes("E")}
function eh(e){let t=typeof e;if(t==="bigint")return e<BigInt(0)?{isNegative:!0,integerPart:-e}:{
isNegative:!1,
integerPart:e};if(t==="number"){if(!k.isFinite(e))throw new RangeError(
"Number must be finite (NaN and Infinity are not supported)");return k.isSafeInteger(e)?e<0?{
isNegative:!0,integerPart:BigInt(-e)}:
{isNegative:!1,integerPart:BigInt(e)}:$z(Fz(e))}if(t==="string")return $z(qie(e));throw new TypeError(
`Invalid value type: expected number, string, or bigint, received ${t}`)}function qie(e){let t=e.trim(
);
if(t.length===0||k.isNaN(k(t)))throw new RangeError(`Invalid number format: "${e}"`);return Tm(t)?xm(
t):t}function $z(e){let t=e[0]==="-";t&&(e=e.slice(1));let n=e.indexOf(".");if(n===-1)return{
isNegative:t,
integerPart:BigInt(e)};let r=e.slice(0,n)||"0",o=e.slice(n+1);return{isNegative:t,integerPart:BigInt(
r),decimalPart:o}}m();function th(e){let t=typeof e;if(t==="bigint"){if(e<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return e}if(t==="number"){if(!k.isFinite(e))throw new RangeError(
"Ordinals must be finite numbers");if(!k.isInteger(e))throw new RangeError(
"Ordinals must be whole numbers");if(e<=
0)throw new RangeError("Ordinals must be positive integers");return BigInt(e)}if(t==="string")return Zie(
e);throw new TypeError(`Invalid value type: expected number, string, or bigint, received ${t}`)}
function Zie(e){
let t=e.trim();if(t.length===0)throw new RangeError("Ordinals cannot be empty strings");if(t[0]==="-")
throw new RangeError("Ordinals cannot be negative");if(t.includes("."))throw new RangeError(
"Ordinals must be whole numbers");if(Tm(t)){let n=xm(t);if(n.includes("."))throw new RangeError(
"Ordinals must be whole numbers");let r=BigInt(n);if(r<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return r}try{let n=BigInt(t);if(n<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return n}catch(n){throw n instanceof RangeError?n:new RangeError(
`Invalid ordinal format: "${e}"`)}}var Nl=["","one","two","three","four","five","six","seven",
"eight","nine"],Jie=["ten","eleven","twelve","thirteen","fourteen","fifteen","sixteen","seventeen",
"eighteen","nineteen"],Ik=["","","twenty",
"thirty","forty","fifty","sixty","seventy","eighty","ninety"],Pl=["thousand","million","billion",
"trillion","quadrillion","quintillion","sextillion","septillion","octillion","nonillion","decillion",
"undecillion","duodecillion","tredecillion","quattuordecillion","quindecillion","sexdecillion",
"septendecillion","octodecillion","novemdecillion","vigintillion"],Fk="hundred",Mz="zero",Vie="minus",
Yie="point",_z=["","first","second","third","fourth","fifth","sixth","seventh","eighth","ninth"],Xie=[
"tenth","eleventh","twelfth","thirteenth","fourteenth","fifteenth","sixteenth","seventeenth",
"eighteenth","nineteenth"],Qie=["","","twentieth","thirtieth","fortieth","fiftieth","sixtieth",
"seventieth","eightieth","ninetieth"];var di={word:"",hasHundred:!1};function fs(e){if(e===0)return di.word="",
di.hasHundred=!1,di;let t=e%
10,n=f.trunc(e/10)%10,r=f.trunc(e/100),o="";return n===1?o=Jie[t]:n>=2?o=t>0?Ik[n]+"-"+Nl[t]:Ik[n]:t>
0&&(o=Nl[t]),r>0?(o?di.word=Nl[r]+" "+Fk+" and "+o:di.word=Nl[r]+" "+Fk,di.hasHundred=!0):(di.word=o,
di.hasHundred=!1),di}function Lz(e){if(e===BigInt(0))return Mz;if(e<BigInt(1000))return fs(k(e)).word;
if(e<BigInt(1000000)){let t=k(e/BigInt(1000)),n=k(e%BigInt(1000)),{word:r}=fs(t),o=r+" "+Pl[0];if(n>
0){let{word:i,hasHundred:s}=fs(n);o+=s?" "+i:" and "+i}return o}return ese(e)}function ese(e){let t=[
],
n=e;for(;n>BigInt(0);)t.push(k(n%BigInt(1000))),n=n/BigInt(1000);let r=-1;for(let s=0;s<t.length;s++)
if(t[s]!==0){r=s;break}let o="",i=!1;for(let s=t.length-1;s>=0;s--){let a=t[s];if(a===0)continue;let{
word:u,hasHundred:l}=fs(a);o&&s===r&&i&&!l&&(o+=" and"),o&&(o+=" "),o+=u,s>0?(o+=" "+Pl[s-1],i=!0):i=
!1}return o}function tse(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=Mz,n++;let r=e.
slice(n);return r&&(t&&(t+=" "),t+=Lz(BigInt(r))),t}function zz(e){let{isNegative:t,integerPart:n,
decimalPart:r}=eh(
e),o="";return t&&(o=Vie+" "),o+=Lz(n),r&&(o+=" "+Yie+" "+tse(r)),o}function $k(e){let t=e%10,n=f.trunc(
e/10)%10,r=f.trunc(e/100),o="";return n===1?o=Xie[t]:n>=2?t>0?o=Ik[n]+"-"+_z[t]:o=Qie[n]:t>0&&(o=_z[
t]),
r>0?o?Nl[r]+" "+Fk+" "+o:Nl[r]+" hundredth":o}function nse(e){if(e<BigInt(1000))return $k(k(e));if(e<
BigInt(1000000)){let t=k(e/BigInt(1000)),n=k(e%BigInt(1000));if(n===0)return fs(t).word+" "+Pl[0]+"th";
let{word:r}=fs(t);return r+" "+Pl[0]+" "+$k(n)}return rse(e)}function rse(e){let t=[],n=e;for(;n>
BigInt(0);)t.push(k(n%BigInt(1000))),n=n/BigInt(1000);let r=0;for(let i=0;i<t.length;i++)if(t[i]!==0){
r=i;break}let o="";for(let i=t.length-1;i>=0;i--){let s=t[i];if(s===0)continue;let a=i===r;o&&(o+=" "),
a?i===0?o+=$k(s):o+=fs(s).word+" "+Pl[i-1]+"th":(o+=fs(s).word,i>0&&(o+=" "+Pl[i-1]))}return o}
function jz(e){
let t=th(e);return nse(t)}m();var _k=["","satu","dua","tiga","empat","lima","enam","tujuh","delapan",
"sembilan"],ose=["sepuluh","sebelas","dua belas","tiga belas","empat belas","lima belas",
"enam belas","tujuh belas","delapan belas","sembilan belas"],Bz=["","","dua puluh","tiga puluh",
"empat puluh","lima puluh","enam puluh","tujuh puluh","delapan puluh","sembilan puluh"],Uz="ratus",
nh="ribu",ise=["juta","miliar","triliun","kuadriliun","kuantiliun","sekstiliun","septiliun",
"oktiliun","noniliun","desiliun"],Wz="nol",sse="min",
ase="koma",use="ke",lse="pertama";function Il(e){if(e===0)return"";let t=e%10,n=f.trunc(e/10)%10,r=f.trunc(
e/100),o=[];r>0&&(r===1?o.push(
"se"+Uz):o.push(_k[r]+" "+Uz));let i=e%100;return i===0||(i<10?o.push(_k[i]):i<20?o.push(ose[i-10]):
t===0?o.push(Bz[n]):o.push(Bz[n]+" "+_k[t])),o.join(" ")}function Mk(e){if(e===BigInt(0))return Wz;
if(e<
BigInt(1000))return Il(k(e));if(e<BigInt(1000000)){let t=k(e/BigInt(1000)),n=k(e%BigInt(1000)),r;
return t===
1?r="se"+nh:r=Il(t)+" "+nh,n>0&&(r+=" "+Il(n)),r}return cse(e)}function cse(e){let t=e.toString(),n=t.
length,r=[],o=3,i=n%o,s=0;for(i>0&&(r.push(k(t.slice(0,i))),s=i);s<n;)r.push(k(t.slice(s,s+o))),s+=o;
let a=[],u=r.length-1;for(let l=0;l<r.length;l++){let c=r[l];if(c!==0)if(u===0)a.push(Il(c));else if(
u===
1)c===1?a.push("se"+nh):a.push(Il(c)+" "+nh);else{let d=ise[u-2];a.push(Il(c)+" "+d)}u--}return a.join(
" ")}function dse(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=Wz,n++;let r=e.slice(n);
return r&&(t&&(t+=" "),t+=Mk(BigInt(r))),t}function Kz(e){let{isNegative:t,integerPart:n,decimalPart:
r}=eh(
e),o="";return t&&(o=sse+" "),o+=Mk(n),r&&(o+=" "+ase+" "+dse(r)),o}function mse(e){return e===BigInt(
1)?
lse:use+Mk(e)}function Gz(e){let t=th(e);return mse(t)}function pse(e,t){return e.split("").map(n=>Fo(
k(n),t)).join(" ")}function Fo(e,t){let n=/^(-?)(\d+)(?:\.(\d+))?$/.
exec(T(e));if(!n)throw new RangeError(`Not a plain decimal number: ${e}`);let r=(t==="id"?Kz:zz)(n[2]),
o=t==="id"?"koma":"point",i=n[3]?` ${o} ${pse(n[3],t)}`:"";return`${n[1]?"minus ":""}${r}${i}`}
function rh(e,t){
return(t==="id"?Gz:jz)(e)}function Hz(e,t){let[n,r]=e.toFixed(2).split(".");return{figures:Vc(e,t),
words:`${Fo(
r==="00"?n:`${n}.${r}`,t)} rupiah`}}var qz={id:"Minggu Senin Selasa Rabu Kamis Jumat Sabtu".split(
" "),en:"Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ")};function fse(e,t){
return t===2?e%4===0&&(e%100!==0||e%400===
0)?29:28:[4,6,9,11].includes(t)?30:31}function oh(e){let t=/^(\d{4})-(\d{2})-(\d{2})$/.exec(e);if(!t)
return null;let[n,r,o]=[k(t[1]),k(t[2]),k(t[3])];return n>0&&r>=1&&r<=12&&o>=1&&o<=fse(n,r)?{year:n,
month:r,day:o}:null}function Zz({year:e,month:t,day:n}){let r=[0,3,2,5,0,3,5,1,4,6,2,4][t-1],o=t<3?e-
1:e;return(o+f.floor(o/4)-f.floor(o/100)+f.floor(o/400)+r+n)%7}function hr(e,t){return oh(e)&&As(e,t)}
var Jz=e=>oh(e)?e.split("-").reverse().join("/"):null;function Lk(e,t){let n=oh(e);return n&&qz[t][
Zz(
n)]}function ih(e,t){let n=hr(e,t);return n&&`${Lk(e,t)}, ${n}`}function sh(e,t){let n=oh(e);if(!n)return null;
let r=Da[t][n.month-1],o=qz[t][Zz(n)];return t==="en"?`${o}, the ${rh(n.day,"en")} of ${r}, ${Fo(n.year,
"en")}`:`${o} tanggal ${Fo(n.day,"id")} bulan ${r} tahun ${Fo(n.year,"id")}`}m();var gse=[{of:
/^kelurahan\s+(.+)/i,address:(e,t)=>`Lurah ${t}`},{of:/^desa\s+(.+)/i,address:(e,t)=>`Kepala Desa ${t}`}
,{of:/^kecamatan\s+(.+)/i,address:(e,t)=>`Camat ${t}`},{of:/^inspektorat\b\s*(.*)/i,
address:(e,t)=>`Inspektur ${t}`},{of:/^sekretariat\s+(?:dprd|dewan)\b/i,address:e=>e.replace(
/^sekretariat/i,
"Sekretaris")},{of:/^(?:rsud|rsu|rs|rumah sakit|perumda|perusahaan umum)\b/i,address:e=>`Direktur ${e}`}
,
{of:
/^(?:dinas|badan|bagian|bidang|kantor|puskesmas|uptd?|upt|satuan|sat|tk|paud|ra|sd|sdn|mi|min|smp|smpn|mts|mtsn|sma|sman|smk|smkn|ma|man|sekolah|madrasah)\b/i,
address:e=>`Kepala ${e}`}];function Vz(e,t){var n;if(
/^(?:kepala|lurah|camat|direktur|inspektur|sekretaris|pimpinan|ketua|head|director)\b/i.
test(e))return e;if(t==="en")return`The Head of ${e}`;for(let r of gse){let o=r.of.exec(e);if(o)return r.
address(e,(n=o[1])!=null?n:"").trim()}return`Pimpinan ${e}`}m();m();function V(e){return Tv(e.replace(
/\s+/g," ").trim())}function no(e){return e.split(/[\r\n\u2028\u2029]+/).
map(V).filter(t=>t!=="")}function _r(e){return no(e.replace(/;/g,`
`)).map(t=>t.replace(/^(\d{1,2}[.)]\s+|[-\u2013\u2022*]\s+)/,"")).filter(t=>t!=="")}function Fl(e){
return V(
e).replace(/^["\u201c\u201d\u00ab]([^"\u201c\u201d\u00ab\u00bb]+)["\u201c\u201d\u00bb]$/,"$1")}var Yz=[
{of:/^(?:pemerintah\s+kota|(?:city|municipal)\s+government\s+of|city\s+of)\s+/i,id:{head:"Wali Kota",
government:"Pemerintah Kota"},en:{head:"Mayor",government:"City Government of"},office:
/^(?:wali\s?kota\s+|mayor\s+of\s+)(?=\S)/i},
{of:/^(?:pemerintah\s+kab(?:upaten|\.)|(?:regency\s+government|regency)\s+of)\s+/i,id:{head:"Bupati",
government:"Pemerintah Kabupaten"},en:{head:"Regent",government:"Regency Government of"},office:
/^(?:bupati\s+|regent\s+of\s+)(?=\S)/i},
{of:/^(?:pemerintah\s+(?:daerah\s+)?provinsi|(?:provincial\s+government|province)\s+of)\s+/i,id:{
head:"Gubernur",government:"Pemerintah Provinsi"},en:{head:"Governor",government:
"Provincial Government of"},
office:/^(?:gubernur\s+|governor\s+of\s+)(?=\S)/i}],hse=/^(?:(?:pj|pjs|plt|plh)\.\s*)?(wali\s?kota|bupati|gubernur|mayor|regent|governor)\b/i,
zk=/^(?:pj|pjs|plt|plh)\.\s*/i,gs=e=>hse.test(V(e)),Xz=e=>gs(e.signerPosition);function Qz(e){let t=V(
e),n=Yz.find(({of:r})=>r.test(t));return n===void 0?null:{head:n,region:t.replace(n.of,"")}}function yse(
{
government:e,language:t}){let n=Qz(e);return n===null?V(e):`${n.head[t].government} ${n.region}`}
function jk(e,t){
var s,a;let n=(a=(s=zk.exec(e))==null?void 0:s[0])!=null?a:"",r=e.slice(n.length),o=Yz.find(u=>u.office.
test(r));if(o===void 0)return e;let i=r.replace(o.office,"");return n+(t==="id"?`${o.id.head} ${i}`:
`${o.en.head} of ${i}`)}function mi(e){let{language:t}=e,n=Qz(e.government);if(n!==null){let{head:r,
region:o}=n;return t==="id"?`${r.id.head} ${o}`:`${r.en.head} of ${o}`}return Xz(e)?jk(V(e.signerPosition),
t).replace(zk,""):null}function bse(e){var n,r;let t=(r=(n=/^(?:(?:a\.\s?n\.|u\.\s?b\.|an\.|ub\.|plt\.|plh\.|pj\.|pjs\.|pgs\.)\s*)+/i.
exec(e))==null?void 0:n[0])!=null?r:"";return t+e.slice(t.length).toUpperCase()}function la(e){
return V(
e.city).replace(/^(?:kota|kabupaten|kab\.)\s+/i,"")}function ah(e){return Xz(e)?{first:jk(V(e.signerPosition).
replace(zk,""),e.language).toUpperCase(),unit:""}:Bk(e)}function Bk(e,t=e.organizer){let n=yse(e).toUpperCase(
),
r=V(t).toUpperCase();return n!==""?{first:n,unit:r===n?"":r}:r!==""?{first:r,unit:""}:{first:e.language===
"id"?`PEMERINTAH ${Je}`:Je,unit:""}}function $l(e){let t=V(e.competition),n=V(e.year);return t===""?
Je:n===""||t.includes(n)?t:e.language==="id"?`${t} Tahun ${n}`:`${t} ${n}`}function uh(e){let{
language:t}=e,
n=V(e.signerNip).replace(/^nip\.?\s*:?\s*/i,""),r=no(e.signerPosition);return{kota:Pe(la(e)),tanggal:
Pe(
e.decisionDate&&hr(e.decisionDate,t)),tanggal_pendek:Pe(e.decisionDate&&Jz(e.decisionDate)),hari:Pe(
e.decisionDate&&Lk(e.decisionDate,t)),tanggal_huruf:Pe(e.decisionDate&&sh(e.decisionDate,t)),
jabatan_penandatangan:Pe(
r.map(o=>jk(o,t)).map(o=>t==="id"?bse(o):o).join(`
`)),nama_penandatangan:Pe(V(e.signerName)),pangkat_penandatangan:V(e.signerGrade),nip_penandatangan:
n}}function At(e,t){let n=$l(e);return{nomor:Pe(t&&V(t)),kompetisi:n,kompetisi_kapital:n.toUpperCase(
),
...uh(e)}}function hs({entry:e},{language:t}){let n=V(e.institution);if(n!=="")return[Vz(n,t)];let r=_r(
e.innovator).map(o=>t==="id"?`Sdr. ${o}`:o);return r.length>0?r:[Je]}function lh(e){let{ceremonyDate:
t,
ceremonyTime:n,ceremonyPlace:r,language:o}=e,i=t!==null||V(n)!==""||V(r)!=="";return{penyerahan:i?
"ya":"",penyerahan_hari:i?Pe(t&&ih(t,o)):"",penyerahan_waktu:i?Pe(V(n)):"",penyerahan_tempat:i?Pe(V(
r)):
""}}function _l(e,{language:t}){if(e===null)return{uang_pembinaan:"",uang_pembinaan_huruf:""};if(e===
"open")return{uang_pembinaan:`Rp${Je}`,uang_pembinaan_huruf:`${Je} rupiah`};let n=Hz(e.amount,t);
return{
uang_pembinaan:n.figures,uang_pembinaan_huruf:n.words}}function ys(e){let t=_r(e.copies);return{
ada_tembusan:t.
length>0?"ya":"",tembusan:t.map((n,r)=>({nama:t.length>1?`${r+1}. ${n}`:n}))}}m();m();var ch=({
results:e})=>e[e.length-1];function dh(e,t,n){var i;let{competition:r}=e,o=(i=e.winners)!=
null?i:[];return o.map(s=>{let a=n(t,s.entry.code);return{competition:r,result:ch(e),standing:s,
winners:o,
number:a}})}var Ml=(e,t)=>n=>{let{competition:r,winners:o}=n;return(o!=null?o:[]).map(i=>({about:i.entry.
code,fields:s=>{let a=s(e,i.entry.code),u={competition:r,result:ch(n),standing:i,winners:o!=null?o:[
],
number:a};return t(u,s)}}))},ca=e=>t=>[{about:"",fields:n=>e(t,n)}],bs=e=>t=>t.winners!==null&&t.winners.
length>0?ca(e)(t):[],or=(e,t)=>{var n,r;return{...e,decreeNumber:(n=t("sk",""))!=null?n:e.decreeNumber,
minutesNumber:(r=t("berita-acara",""))!=null?r:e.minutesNumber}};m();m();m();var ej=({competition:e,
standing:t})=>e.settings.rankedWinners?t.place:null;m();var wse=[[1e3,"M"],[900,"CM"],[500,"D"],[400,
"CD"],[100,"C"],[90,"XC"],[50,"L"],[40,"XL"],[10,"X"],
[9,"IX"],[5,"V"],[4,"IV"],[1,"I"]];function mh(e){if(!k.isInteger(e)||e<1||e>3999)throw new RangeError(
`No roman numeral for ${e}`);let t=e,n="";for(let[r,o]of wse)for(;t>=r;)n+=o,t-=r;return n}var vse=3,
kse={id:{Juara:"Juara",Terbaik:"Terbaik"},en:{Juara:"Winner",Terbaik:"Best Innovation"}};function tj(
e){
return e.replace(/(^|[\s-])(\S)/g,(t,n,r)=>n+r.toUpperCase())}var xse=(e,{competition:t,standing:n})=>{
var r;return t.settings.winnerTerm!=="Juara"||e<=f.max(vse,t.settings.prizes.length)||((r=n.title)!=
null?r:"")===""};function nj(e){var g;let{language:t,winnerTerm:n}=e.competition.settings,r=kse[t][n],
o=e.result.stage.title!==null,i=V((g=e.standing.title)!=null?g:""),s=ej(e);if(!s||!xse(s.place,e)){
let b=i===
""?r:i;return{full:b,short:b,title:"",arabic:"",roman:"",words:""}}let a=rh(s.place,t),u=mh(s.place),
c={title:[r,n].some(b=>M(b)===M(i))||!o?"":i,arabic:T(s.place),roman:u,words:a};if(t==="id")return{
full:`${r} ${u} (${tj(a)})`,short:`${r} ${u}`,...c};let d=`${tj(a)} Place`,p=n==="Juara"?`${d} Winner`:
`${r}, ${d}`;
return{full:p,short:p,...c}}var Tse=3,Sse=104;function Ese(e){var n;if(e.length<=Tse)return e.join(`
`);let t=[];for(let r of e){let o=`${(n=t[t.length-1])!=null?n:""} \xB7 ${r}`;t.length===0||o.length>
Sse?t.push(r):t[t.length-1]=o}return t.join(`
`)}function Cse(e){let{entry:t}=e.standing,n=_r(t.innovator),r=V(t.institution);if(n.length===0)return{
names:r===""?[]:[r],institution:""};let o=n.length===1&&M(n[0])===M(r);return{names:n,institution:o?
"":r}}function Rse({standing:e}){var n;return V((n=e.category)!=null?n:"").replace(
/^(?:kategori|category)[\s:]+(?=\S)/i,
"")}function Dse({full:e},t,{language:n}){return t===""?e:e+(n==="id"?` Kategori ${t}`:`, category ${t}`)}
function ws(e){let{settings:t}=e.competition,{entry:n}=e.standing,r=nj(e),o=Rse(e),{names:i,
institution:s}=Cse(
e),a=t.rankedWinners||t.letterScores?dr(e.standing.score,t.decimals):"";return{kode:V(n.code),nomor:
Pe(
e.number&&V(e.number)),inovasi:Pe(Fl(n.name)),instansi:V(n.institution),inovator:_r(n.innovator).join(
"; "),kategori:o,penerima:i.length===0?Je:Ese(i),instansi_penerima:s,predikat:r.full,
predikat_singkat:r.
short,predikat_kapital:r.full.toUpperCase(),gelar:r.title,penghargaan:Dse(r,o,t),peringkat_angka:r.arabic,
peringkat_romawi:r.roman,peringkat_huruf:r.words,nilai:Mn(a,t.language),nilai_huruf:a===""?"":Fo(a,t.
language),kompetisi:$l(t),...uh(t)}}var Ase={id:{innovation:"Nama inovasi",innovator:"Inovator",
institution:"Instansi",score:"Nilai"},en:{innovation:"Innovation",innovator:"Innovator",institution:
"Institution",
score:"Score"}};function ph(e,{language:t,letterScores:n}){let r=Ase[t];return[{label:r.innovation,
isi:e.
inovasi},{label:r.innovator,isi:e.inovator},{label:r.institution,isi:e.instansi},{label:r.score,isi:
n?
`${e.nilai} (${e.nilai_huruf})`:""}].filter(o=>o.isi!=="")}var rj=(e,t)=>{var n,r;return(r=(n=t.find(
([o])=>o===e))==null?void 0:n[1].id)!=null?r:""},on=e=>`${e} (${Fo(e,"id")})`,Sm=(e,{settings:t})=>Mn(
dr(e,t.decimals),t.language),ro=e=>({kode:V(e.code),inovasi:Pe(
Fl(e.name)),instansi:V(e.institution),inovator:_r(e.innovator).join("; ")}),Uk=(e,t=4)=>Mn(dr(e,t).replace(
/\.?0+$/,""),"id");function Ose(e){let t=e.map(Xt),n=t.reduce((r,o)=>r.add(o),new Ue(0));return n.lte(
0)?t.map(()=>"\u2013"):t.map(r=>`${Uk(r.mul(100).div(n),2)}%`)}function Ll(e,t=[]){return e.stages.map(
(n,r)=>{var s;let o=Go(e,n),i=t[r];return{no:T(r+1),tahap:V(n.name),bentuk:n.form===null?"\u2013":rj(
n.form,xa),tanggal_tahap:(s=n.date&&hr(n.date,"id"))!=null?s:"\u2013",bobot_tahap:e.settings.carryOver&&
n.weight!==null?ae(n.weight,"id"):"\u2013",jumlah_juri:T(Ye(e,n).length),jumlah_peserta:i===void 0?
"\u2013":T(i.standings.length),lolos:o===null?"semua":T(o)}})}function da(e,t){let n=Ge(e,t),r=Ose(n.
map(o=>o.weight));return n.map((o,i)=>{var s;return{no:T(i+1),kriteria:V(o.name),bobot:(s=r[i])!=null?
s:"",rentang:`${ae(o.min,"id")}\u2013${ae(o.max,"id")}`,uraian:V(o.description)}})}var fh=({entries:
e})=>e.
filter(t=>t.status!=="running").map(t=>({...ro(t),status:rj(t.status,bi),alasan:Pe(V(t.reason))}));
function $o(e,t){
let{settings:n}=e.competition;return dh(e,"piagam",t).map((r,o)=>{let{kode:i,inovasi:s,instansi:a,
inovator:u,
kategori:l,penghargaan:c,predikat_singkat:d,gelar:p}=ws(r);return{no:T(o+1),kode:i,inovasi:s,
instansi:a,
inovator:u,kategori:l,penghargaan:c,predikat_singkat:d,gelar:p,nilai:n.rankedWinners?Sm(r.standing.score,
e.competition):"",..._l(r.standing.prize,n)}})}m();function Nse({tieBreaks:e}){let t=e.map(r=>Ti[r].official).filter(
r=>r!=="");return t.length===0?"Peserta dengan nilai yang sama berbagi peringkat.":`Nilai yang sama dipisahkan ${t.length===1?
`menurut ${t[0]}`:`berturut-turut menurut ${t.map((r,o)=>`(${o+1}) ${r}`).join("; ")}`}. Bila tetap sama, peringkatnya dipakai bersama.`}
function zl({settings:e,stages:t}){let{decimals:n,passingScore:r,maxPerInstitution:o,
winnerTerm:i}=e,s=u=>ae(u,"id");return[
"Nilai seorang juri bagi satu inovasi adalah 100 \xD7 jumlah (bobot kriteria \xD7 nilai \xF7 nilai maksimum) \xF7 jumlah bobot, sehingga terletak antara 0 dan 100.",
e.missing==="complete"?
"Setiap juri menilai semua peserta pada tahapnya. Nilai yang belum diisi tidak dihitung sebagai nol.":
"Setiap juri menilai peserta yang ditugaskan kepadanya. Baris yang belum lengkap tidak dihitung, dan nilai yang belum diisi bukan nol.",
xi[e.method].official,t.length>1&&(e.carryOver?
"Nilai pada suatu tahap digabungkan dengan nilai tahap-tahap sebelumnya menurut bobot tahap.":
"Setiap tahap dinilai tersendiri; nilai tahap sebelumnya tidak digabungkan."),`Peringkat disusun dari nilai yang dibulatkan sampai ${n} desimal. Peserta dengan nilai yang sama mendapat peringkat yang sama, dan peringkat berikutnya dilewati (1-2-2-4).`,
Nse(e),r!==null&&`Peserta dengan nilai di bawah ${s(r)} tidak lolos.`,o!==null&&`Dari satu instansi paling banyak ${o} inovasi yang lolos; tempatnya diisi peringkat berikutnya.`,
"Semua yang berada pada peringkat batas ikut lolos; pada tahap terakhir hal itu diputuskan rapat pleno.",
e.winnersPerCategory&&"Pemenang ditetapkan pada setiap kategori tersendiri.",e.rankedWinners?`Pemenang diumumkan menurut urutan ${i} I, II, dan seterusnya.`:
"Pemenang diumumkan menurut abjad, tanpa peringkat.",e.conflicts==="exclude"?
"Nilai juri bagi inovasi dari instansinya sendiri, dari unit di bawah instansinya, atau yang tercatat sebagai benturan kepentingan tidak dihitung. Juri yang mundur dari suatu penilaian menuliskan BK.":
"Benturan kepentingan juri dicatat, dan nilainya tetap dihitung kecuali bila juri mundur dengan menuliskan BK.",
"Putusan rapat pleno yang berbeda dari peringkat hitung dicatat bersama alasan dan hasil suaranya."].filter(
u=>u!==!1)}m();function gh({decidedBy:e}){return e==null?"":e==="shared"?
"nilai sama, berbagi peringkat":`nilai sama, diputus menurut ${e.criterion===void 0?Ti[e.metric].official:
`kriteria ${e.criterion}`}`}m();m();var Pse=/[\u0000-\u001F\u007F-\u009F"*/:<>?\\|]+/g,Ise=/[\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]/g,
Fse=200,oj=60;function ij(e){let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4}function Wk(
e){
return x.from(e).reduce((t,n)=>t+ij(n),0)}function sj(e,t){if(Wk(e)<=t)return e;let n=t-3,r=0;for(
let o of x.
from(e)){if(n-=ij(o),n<0)break;r+=o.length}return`${e.slice(0,r).trim()}\u2026`}function aj(e){let t=e.
replace(Ise,"").replace(Pse,"-");return x.from(t).filter(r=>r.length>1||r<"\uD800"||r>"\uDFFF").join(
"").replace(/\s+/g," ").trim()}function $se(e){let t=aj(e);return Wk(t)<=oj?t:`${sj(t,oj-17)}-${Qu(e)}`}
function hh(e,t){let n=t.trim()===""?"":` (${$se(t)})`,r=e.map(aj).filter(o=>o!=="").join(" \u2013 ");
return sj(r,Fse-Wk(n)).replace(/[. ]+$/,"")+n}var Em=e=>t=>{let n=e[t];return typeof n=="string"?n:
""};function jl(e){let t=Em(e);return hh([t("jenis"),t("predikat_singkat"),t("kategori"),t("inovasi")],
t("kode"))}var ir=e=>hh([Em(e)("jenis"),Em(e)(
"kompetisi")],""),_o=(...e)=>t=>hh(["jenis",...e].map(Em(t)),Em(t)("kode"));var _se={recused:
"mundur dari penilaian (BK)",conflict:"benturan kepentingan",unassigned:"di luar pembagian juri",
incomplete:"nilai tidak lengkap"},Mse=e=>e.split("-").reverse().join("-"),Kk=(e,t)=>{let n=e.
find(r=>r.code===t);return n===void 0||n.name===""?t:`${Fl(n.name)} (${t})`};function Lse({
competition:e,
results:t}){return t.flatMap(({stage:n,panel:r})=>r.leftOut.filter(({reason:o})=>o!=="incomplete").map(
({judge:o,entry:i,reason:s})=>({juri:Kk(e.judges,o),peserta:Kk(e.entries,i),tahap:V(n.name),alasan:
_se[s]})))}
function zse({results:e,competition:t}){return e.flatMap(({stage:n,standings:r})=>r.flatMap(({entry:
o,
rank:i,decision:s})=>s===void 0?[]:[{tahap:V(n.name),peserta:Kk(t.entries,o.code),semula:T(i),
menjadi:T(
s.rank),alasan:Pe(V(s.reason)),setuju:s.votesFor===null?"\u2026":T(s.votesFor),tidak:s.votesAgainst===
null?"\u2026":T(s.votesAgainst)}]))}function jse(e,t){var s;let n=t.last&&!e.competition.settings.rankedWinners,
r=(a,u)=>{let{entry:l,rank:c,score:d,title:p,decision:g,category:b,categoryRank:v}=a,O=[p!=null?p:"",
b!==null&&v!==null&&!u?`${b}: ${v}`:"",g===void 0||u?"":`putusan pleno, peringkat hitung ${c}`,u?"":
gh(a)];return{...ro(l),peringkat:u?"\u2013":T(Ut(a)),nilai:u?"\u2013":Sm(d,e.competition),keterangan:
O.
filter(N=>N!=="").join("; ")}},o=[...t.standings].sort((a,u)=>Ut(a)-Ut(u)),i=n?(s=e.winners)!=null?s:
[]:[];return[...i.map(a=>r(a,!0)),...o.filter(a=>!i.includes(a)).map(a=>r(a,!1))]}function Bse(e){
return e.
results.map((t,n)=>({lampiran:e.results.length>1?`LAMPIRAN ${mh(n+1)}`:"LAMPIRAN",tahap:V(t.stage.name),
tahap_kapital:V(t.stage.name).toUpperCase(),kepala_nilai:yu(Er(t.method),"id"),tanpa_urutan:t.last&&
!e.competition.settings.rankedWinners?"ya":"",peringkat_tahap:jse(e,t)}))}function Use(e){let[t="",n="",
...r]=no(e);return{mengetahui:t,nama_mengetahui:t===""?"":Pe(n),rincian_mengetahui:r.map(o=>({isi:o}
))}}
function Wse(e,t){var v,O,N,P;let{competition:n,results:r}=e,o=or(n.settings,t),{plenaryDate:i,
plenaryTime:s,
plenaryPlace:a,juryDecreeNumber:u}=o,l=mi(o),c=fh(n),d=Lse(e),p=zse(e),g=ch(e).panel.judges,b=n.judges.
filter(I=>!g.includes(I));return{...At(o,o.minutesNumber),tanggal:Pe(i&&hr(i,"id")),jenis:
"Berita Acara Rapat Pleno",hari_tanggal:i===null?Je:`${sh(i,"id")} (${Mse(i)})`,waktu_pleno:V(s),
tempat_pleno:Pe(
V(a)),keputusan_juri:`Keputusan${l===null?"":` ${l}`} Nomor ${Pe(V(u))}`,jumlah_peserta:on((O=(v=r[0])==
null?void 0:v.standings.length)!=null?O:0),gugur:c,tidak_gugur:c.length===0?"ya":"",tahapan:Ll(n,r),
aturan:zl(n).map((I,F)=>({no:T.fromCharCode(97+F),isi:I})),kelompok_kriteria:r.map(({stage:I})=>({
tahap_kriteria:V(
I.name),kriteria:da(n,I).map(F=>`${T(F.kriteria)} ${T(F.bobot)}`).join(", ")})),benturan:d,
tidak_benturan:d.
length===0?"ya":"",pleno:p,tidak_pleno:p.length===0?"ya":"",usulan:$o(e,t),tanpa_urutan:o.rankedWinners?
"":"ya",kode_hasil:(N=e.code)!=null?N:Je,sidik_hasil:(P=e.hash)!=null?P:"",lampiran_peringkat:Bse(e),
juri:[...g,...b].map((I,F)=>({no:`${F+1}.`,nama:Pe(V(I.name)),peran:V(I.role)||"Anggota",
instansi_juri:V(
I.institution)})),...Use(o.acknowledgedBy)}}var uj={needs:"result",inEnglish:!1,letterhead:"unit",
documents:ca(
Wse),title:ir};m();m();function Kse({competition:e,results:t},n){if(n===0)return e.entries.filter(o=>o.status==="running");
let r=t[n-1];return r===void 0?null:r.standings.filter(({advances:o})=>o).map(({entry:o})=>o)}var lj=(
e,{
competition:t})=>t.entries.filter(({code:n})=>e.some(r=>r.code===n)).map(n=>({nama:hs({entry:n},t.settings).
join(", "),keterangan:ro(n).inovasi}));function yh(e){let{competition:t,winners:n}=e,{settings:r,
stages:o,
judges:i}=t,s=o.flatMap((l,c)=>{let d=l.form==="presentation"||l.form==="field"?Kse(e,c):null;if(d===
null)return[];let p=`${l.form==="field"?"Kunjungan lapangan":"Presentasi"} tahap ${V(l.name)}`;
return[
{about:`Tahap ${l.name}`,name:p,date:l.date,time:"",place:"",guests:lj(d,e)}]}),a={about:"Pleno",
name:"Rapat pleno Dewan Juri",date:r.plenaryDate,time:r.plenaryTime,place:r.plenaryPlace,guests:i.map(
l=>({
nama:V(l.name)||l.code,keterangan:[l.role,l.institution].map(V).filter(Boolean).join(", ")}))},u={
about:"Penyerahan",name:"Penyerahan penghargaan",date:r.ceremonyDate,time:r.ceremonyTime,place:r.ceremonyPlace,
guests:lj((n!=null?n:[]).map(({entry:l})=>l),e)};return[...s,a,...n===null?[]:[u]].filter(({guests:l}
)=>l.
length>0)}var bh=({name:e,date:t,time:n,place:r})=>({acara:e,acara_kapital:e.toUpperCase(),
hari_acara:Pe(
t&&ih(t,"id")),waktu_acara:Pe(V(n)),tempat_acara:Pe(V(r))});var Gse=5,Hse=e=>[...e,...x.from({length:
Gse},()=>({nama:"",keterangan:""}))].map((t,n)=>({no:T(n+1),
...t})),cj={needs:"rules",inEnglish:!1,letterhead:"unit",documents:e=>yh(e).map(t=>({about:t.about,
fields:n=>({
...At(e.competition.settings,n("daftar-hadir",t.about)),jenis:"Daftar Hadir",kode:"",...bh(t),hadir:
Hse(
t.guests)})})),title:_o("acara")};m();m();m();var qse=["besar","sedang","kecil"];function Zse(e){
return x.from(e).length}function ma(e,t,n,r){
let o=t.split(`
`),i=f.max(...o.map(Zse)),s=o.length>3?2:o.length>1||r?1:0,a=n.findIndex((c,d)=>i<=c&&d>=s),u=a<0?n.
length:a,l=qse.slice(0,n.length+1);return h.fromEntries(l.map((c,d)=>[`${e}_${c}`,d===u?t:""]))}m();
var Jse=76,Vse={id:"Tim Inovator",en:"The Team of Innovators"};function mj({standing:e,competition:t}
){
let n=_r(e.entry.innovator),r=V(e.entry.institution),[o,...i]=n;if(o===void 0)return{name:r||Je,
below:"",
team:[]};if(i.length===0)return{name:o,below:M(o)===M(r)?"":r,team:[]};if(i.length===1)return{name:n.
join(`
`),below:r,team:[]};let s=n.join(" \xB7 ");return i.length===2&&s.length<=Jse?{name:s,below:r,team:[
]}:
{name:r||Vse[t.settings.language],below:"",team:n}}var dj=[{name:"besar",signs:38,lines:9},{name:
"sedang",signs:46,lines:11},{name:"kecil",signs:56,lines:k.POSITIVE_INFINITY}],Yse=(e,t)=>e.reduce((
n,r)=>n+
f.ceil(r.length/t),0);function pj(e){let t=f.ceil(e.length/2),[n,r]=[e.slice(0,t),e.slice(t)],o=dj.find(
({signs:i,lines:s})=>[n,r].every(a=>Yse(a,i)<=s));return{tim:e.length>0?"ya":"",...h.fromEntries(dj.
flatMap(i=>{let s=a=>i===o?[...a,...a.length<t?["\xA0"]:[]].join(`
`):"";return[[`tim_kiri_${i.name}`,s(n)],[`tim_kanan_${i.name}`,s(r)]]}))}}var Bl={recipient:[46,62],
institution:[90],predicate:[28],innovation:[66,165]},fj={signature:3,text:5},
Xse=85,gj=(...e)=>e.join(`
`).split(`
`).filter(Boolean).length,Qse={id:"Kategori",en:"Category:"};function Gk(e){let{settings:t}=e.competition,
n=ws(e),{predikat_kapital:r,gelar:o,kategori:i,inovasi:s}=n,{name:a,below:u,team:l}=mj(e),d=[i===""?
"":`${Qse[t.language]} ${i}`,o].filter(Boolean).join(", "),p=gj(n.jabatan_penandatangan,n.pangkat_penandatangan,
n.nip_penandatangan,n.nama_penandatangan),g=gj(a,u,d)+f.ceil(s.length/Xse),b=p>fj.signature||g>fj.text;
return{...n,jenis:t.language==="id"?"Piagam":"Certificate",kepala:ah(t).first,penuh:b?"ya":"",
rincian_predikat:d,
...ma("utama",a,Bl.recipient,b),...ma("bawah",u,Bl.institution,b),...ma("penerima",n.penerima,Bl.recipient,
b),...ma("instansi_penerima",n.instansi_penerima,Bl.institution,b),...ma("predikat",r,Bl.predicate,b),
...ma("inovasi",s,Bl.innovation,b),...pj(l)}}var hj={needs:"result",inEnglish:!0,names:"plain",
designs:[
"modern"],documents:Ml("piagam",Gk),title:jl};function eae(e,t){let{settings:n}=e.competition;return{
jenis:n.language==="id"?"Semua Piagam":"All Certificates",kompetisi:$l(n),piagam:dh(e,"piagam",t).map(
(r,o)=>({...Gk(r),lanjutan:o===0?"":"ya"}))}}
var yj={needs:"result",inEnglish:!0,names:"plain",designs:["modern"],documents:bs(eae),title:ir};m();
m();var tae={id:{decree:e=>e?`Keputusan ${e}`:"Keputusan",minutes:
"Berita Acara Rapat Pleno Dewan Juri",
numbered:(e,t,n)=>`${e} Nomor ${t} tanggal ${n}`,and:" dan ",begin:"Berdasarkan ",judged:
"hasil penilaian Dewan Juri"},en:{decree:e=>e?`the Decree of the ${e}`:"Decree",minutes:
"the Minutes of the Judges\u2019 Plenary Meeting",numbered:(e,t,n)=>`${e} Number ${t} of ${n}`,and:
" and ",begin:"Pursuant to ",judged:"the assessment by the Board of Judges"}};function Mo(e){let t=tae[
e.language],n=s=>Pe(s&&
hr(s,e.language)),[r,o]=[V(e.decreeNumber),V(e.minutesNumber)],i=[];return r!==""&&i.push(t.numbered(
t.decree(mi(e)),r,n(e.decisionDate))),(o!==""||e.plenaryDate!==null)&&i.push(t.numbered(t.minutes,Pe(
o),n(e.plenaryDate))),t.begin+(i.length>0?i.join(t.and):t.judged)}function nae({entries:e}){var r;
let t=e.some(({category:o})=>o!=="")?"category":"unitType",n=new y;for(let o of e)
n.set(V(o[t]),((r=n.get(V(o[t])))!=null?r:0)+1);return n.size<2?[]:[...n].map(([o,i])=>({kelompok:o||
"(tidak disebut)",jumlah:T(i)}))}function rae(e,t){var c,d,p,g,b,v,O;let{competition:n,results:r,
coverage:o}=e,
i=or(n.settings,t),s=fh(n),a=r.flatMap(({standings:N})=>N).filter(({decision:N})=>N!==void 0),u=r.flatMap(
({panel:N})=>N.leftOut).filter(({reason:N})=>N==="recused"||N==="conflict"),l=nae(n);return{...At(i,
t("laporan","")),jenis:"Laporan",penyelenggara:Pe(V(i.organizer)),dasar:Mo(i),jumlah_inovasi:on(n.entries.
length),jumlah_dinilai:on((d=(c=r[0])==null?void 0:c.standings.length)!=null?d:0),jumlah_juri:on(n.judges.
length),jumlah_tahap:on(n.stages.length),tahapan:Ll(n,r),kelompok:l,ada_kelompok:l.length>0?"ya":"",
gugur:s,ada_gugur:s.length>0?"ya":"",aturan:zl(n).map((N,P)=>({no:T(P+1),isi:N})),jumlah_pemenang:on(
(g=(p=e.winners)==null?void 0:p.length)!=null?g:0),tanpa_urutan:i.rankedWinners?"":"ya",pemenang:$o(
e,t),jumlah_putusan:on(a.length),jumlah_benturan:on(u.length),kode_hasil:(b=e.code)!=null?b:Je,
keikutsertaan:o===
null?"":"ya",instansi_ikut:o===null?"":on(o.present),instansi_terdaftar:o===null?"":on(o.listed),
tidak_ikut:((v=
o==null?void 0:o.absent)!=null?v:[]).map(N=>({nama:V(N)})),ada_tidak_ikut:((O=o==null?void 0:o.absent.
length)!=null?O:0)>0?"ya":"",kekukuhan:e.reliability().map(({stage:N,sentences:P})=>({tahap:V(N),
kalimat:P.
map(I=>({isi:I}))}))}}var bj={needs:"result",inEnglish:!1,documents:ca(rae),title:ir};m();var Hk=8,
oae=e=>e===void 0||e.kind==="blank"?"":e.kind==="recused"?"BK":e.kind==="score"?Uk(Xt(e.value)):
"?",wj=e=>[...e.marks.values()].some(t=>t.kind!=="blank");function iae(e,t,n,r,o){var c,d,p;let i=Ge(
e.competition,t),s=i.map(g=>oae(r==null?void 0:r.marks.get(g.name))),a=i.flatMap(({name:g})=>{let b=r==
null?void 0:r.marks.get(g);return(b==null?void 0:b.kind)==="score"?[b.value]:[]}),u=a.length===i.length?
(c=up(i))==null?void 0:c(a).score:void 0,l=[(d=r==null?void 0:r.notesToCommittee)!=null?d:"",(p=r==null?
void 0:r.notesToEntrant)!=null?p:""].map(V).filter(Boolean);return{no:T(o),...ro(n),...h.fromEntries(
x.from({length:Hk},(g,b)=>{var v;return[`k${b+1}`,(v=s[b])!=null?v:""]})),rincian_nilai:i.map(({name:
g},b)=>`${V(
g)}: ${s[b]||"\u2026\u2026"}`).join(`
`),nilai:u===void 0?"":Sm(u,e.competition),catatan:l.join(" / ")}}function sae(e,t,n,r){var c;let{
competition:o,
results:i}=e,s=(c=kn(o,t))!=null?c:(()=>!0),a=o.entries.filter(d=>d.status==="running"&&s(n,d));if(r!==
void 0){let d=new w(r.rows.filter(wj).map(p=>p.entry));return a.filter(p=>d.has(p.code))}let u=i[o.stages.
indexOf(t)-1];if(u===void 0)return a;let l=new w(u.standings.filter(({advances:d})=>d).map(({entry:d}
)=>d.
code));return a.filter(d=>l.has(d.code))}function aae({changes:e,competition:t},n,r){return e.filter(
o=>o.stage===n.name&&o.judge===r.code).map((o,i)=>{var s,a;return{no:T(i+1),inovasi:V((a=(s=t.entries.
find(({code:u})=>u===o.entry))==null?void 0:s.name)!=null?a:o.entry),kriteria:V(o.criterion),semula:
o.
from,menjadi:o.to,waktu:nt(o.at,"id")}})}function uae(e,t,n,r,o,i){let{competition:s}=e,a=da(s,n),u=sae(
e,n,r,o).map((d,p)=>iae(e,n,d,o==null?void 0:o.rows.find(g=>g.entry===d.code),p+1)),l=a.length<=Hk?a.
length:0,c=aae(e,n,r);return{...At(s.settings,i("lembar-nilai",t)),tanggal:Je,jenis:o===void 0?
"Lembar Nilai Kosong":"Lembar Nilai",kode:V(r.code),tahap:V(n.name),tahap_kapital:V(n.name).toUpperCase(
),
tanggal_tahap:Pe(n.date&&hr(n.date,"id")),nama_juri:Pe(V(r.name)),peran:V(r.role)||"Anggota",
instansi_juri:V(
r.institution),terisi:o===void 0?"":"ya",kriteria_tahap:a.map((d,p)=>({...d,tanda:l===0||vj(a)?"":`K${p+
1}. `})),...h.fromEntries(x.from({length:Hk},(d,p)=>[`kolom_${p+1}`,l===p+1?[{baris:u,...cae(a)}]:[]])),
kolom_banyak:l===0?[{baris:u}]:[],perubahan:c,ada_perubahan:c.length>0?"ya":""}}var lae=e=>f.floor((
f.
min(25,124/e)-3)/1.6),vj=e=>e.every(({kriteria:t})=>T(t).split(/[\s/-]+/).every(n=>n.length<=lae(e.length))),
cae=e=>h.fromEntries(e.map((t,n)=>[`kepala${n+1}`,`${vj(e)?t.kriteria:`K${n+1}`}
(${t.rentang})`])),kj={needs:"rules",inEnglish:!1,letterhead:"none",documents:e=>{let{competition:t,
sheets:n,faultyTabs:r}=e;return t.stages.flatMap(o=>Ye(t,o).flatMap(i=>{let s=n.find(l=>l.stage===o.
name&&l.judge===i.code),a=s!=null&&s.rows.some(wj)?s:void 0;if(a!==void 0&&r.has(a.tab))return[];let u=`${o.
name} \xB7 ${i.code}${a===void 0?" \xB7 kosong":""}`;return[{about:u,fields:l=>uae(e,u,o,i,a,l)}]}))}
,
title:_o("tahap","nama_juri")};m();function dae(e,t){var r,o;let n=or(e.competition.settings,t);
return{...At(n,t("pengumuman","")),jenis:"Pengumuman",dasar:Mo(n),jumlah_pemenang:on((o=(r=e.winners)==null?
void 0:r.length)!=null?o:0),tanpa_urutan:n.
rankedWinners?"":"ya",pemenang:$o(e,t),masa_sanggah:n.objectionDays===null?"":on(n.objectionDays)}}
var xj={
needs:"result",inEnglish:!1,documents:bs(dae),title:ir};m();var mae={listed:
"tercatat sebagai benturan kepentingan","same-institution":"dari instansi saya sendiri",
"parent-institution":"dari unit di bawah instansi saya"};function pae({competition:e},t,n){let r=Tr(
e),o=e.entries.flatMap(s=>{let a=s.status==="running"?r(t,s):null;return a===null?[]:[{...ro(s),
alasan:mae[a]}]}),
i=e.stages.filter(s=>Ge(e,s).length>0&&Ye(e,s).includes(t));return{...At(e.settings,n("pernyataan",t.
code)),tanggal:Je,jenis:"Pernyataan Juri",kode:V(t.code),nama_juri:Pe(V(t.name)),peran:V(t.role)||
"Anggota",instansi_juri:Pe(V(t.institution)),tahap_juri:i.map(({name:s})=>V(s)).join(", "),benturan:
o.
map((s,a)=>({no:T(a+1),...s})),ada_benturan:o.length>0?"ya":""}}var Tj={needs:"rules",inEnglish:!1,
letterhead:"none",documents:e=>e.competition.judges.map(t=>({about:t.code,fields:n=>pae(e,t,n)})),
title:_o("nama_juri")};m();m();var fae=[[/^east\s+/i,"Timur"],[/^west\s+/i,"Barat"],[/^central\s+/i,
"Tengah"],[/^north\s+/i,"Utara"],
[/^south\s+/i,"Selatan"],[/^south[\s-]?east\s+/i,"Tenggara"],[/^south[\s-]?west\s+/i,"Barat Daya"],[
/^highland\s+/i,"Pegunungan"]],gae=[[/\bJava\b/gi,"Jawa"],[/\bSumatra\b/gi,"Sumatera"],[
/^(?:special\s+region\s+of\s+)yogyakarta$/i,
"Daerah Istimewa Yogyakarta"],[/^(.+?)\s+islands$/i,"Kepulauan $1"]];function Sj(e){let t=V(e).replace(
/^(?:provinsi|province\s+of)\s+|\s+province$/gi,""),n=gae.reduce((o,[i,s])=>o.replace(i,s),t),r=fae.
find(([o])=>o.test(n));return`Provinsi ${r===void 0?n:`${n.replace(r[0],"")} ${r[1]}`}`}var Ej=(e,t)=>e.map(
(n,r)=>({no:t(r),isi:n,pertama:r===0?"ya":""})),hae=["KESATU","KEDUA","KETIGA","KEEMPAT","KELIMA",
"KEENAM"],Cj=({winners:e})=>(e!=null?e:[]).some(({prize:t})=>t!==null),yae=(e,t)=>$o(
e,t).map((n,r)=>{var a;let o=(a=e.winners)==null?void 0:a[r],i=n.uang_pembinaan===""?"\u2013":`${n.uang_pembinaan} (${n.uang_pembinaan_huruf})`,
s=o===void 0||!e.competition.settings.annexScores?"":gh(o);return{...n,
uang:i,nilai:[n.nilai,s].filter(Boolean).join(`
`)}}),bae=e=>[...new w(e.flatMap(({gelar:t})=>typeof t=="string"&&t!==""?[t]:[]))];function wae(e,t,
n){
let r=bae(n).map(i=>{let s=n.filter(({gelar:a})=>a===i).map(({inovasi:a})=>`\u201C${T(a)}\u201D`);
return`Mengusulkan sebagai ${i}: ${s.join("; ")}.`});return[`Menetapkan pemenang ${t} sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini.`,
`Kepada pemenang sebagaimana dimaksud dalam Diktum KESATU diberikan penghargaan berupa piagam${Cj(e)?
" dan uang pembinaan yang besarnya tercantum dalam Lampiran":""}.`,...r,
"Biaya yang timbul akibat ditetapkannya Keputusan ini dibebankan pada Anggaran Pendapatan dan Belanja Daerah Tahun Anggaran \u2026\u2026\u2026\u2026.",
"Keputusan ini mulai berlaku pada tanggal ditetapkan."].map((i,s)=>{var a;return{label:(a=hae[s])!=null?
a:`KE-${s+1}`,isi:i}})}var vae=e=>e.map((t,n)=>t.replace(/[;.,]\s*$/,"")+(n===e.length-1?".":";"));
function kae(e,t){
var d;let n=or(e.competition.settings,t),r=V(n.decreeNumber),o=At(n,r),i=(d=mi(n))!=null?d:Je,s=V(n.
minutesNumber),a=Pe(n.plenaryDate&&hr(n.plenaryDate,"id")),u=_r(n.legalBasis),l=`penetapan pemenang ${o.
kompetisi}`,c=yae(e,t);return{...o,jenis:"Keputusan",rancangan:r===""?"ya":"",kepala:i,
kepala_kapital:i.
toUpperCase(),provinsi_kapital:V(n.province)===""?"":Sj(n.province).toUpperCase(),tentang:l.toUpperCase(
),
menimbang:Ej([`bahwa dalam rangka mendorong inovasi pelayanan publik telah dilaksanakan ${o.kompetisi};`,
`bahwa berdasarkan Berita Acara Rapat Pleno Dewan Juri Nomor ${Pe(s)} tanggal ${a} telah diusulkan pemenang ${o.kompetisi};`,
`bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan ${i} tentang Penetapan Pemenang ${o.kompetisi};`],
p=>`${T.fromCharCode(
97+p)}.`),mengingat:Ej(u.length>0?vae(u):[Je],p=>`${p+1}.`),diktum:wae(e,o.kompetisi,c),hadiah:Cj(e)?
"ya":"",berperingkat:n.rankedWinners?"ya":"",tanpa_urutan:n.rankedWinners?"":"ya",bernilai:n.rankedWinners&&
n.annexScores?"ya":"",pemenang:c}}var Rj={needs:"result",inEnglish:!1,names:"plain",signedBy:"head",
letterhead:"none",documents:bs(kae),title:ir};m();m();var xae={id:{above:"di atas median",same:
"sama dengan median",below:"di bawah median"},en:{above:"above the median",same:"at the median",
below:"below the median"}},Tae=5,Dj=new A,qk=({standings:e})=>e.
length>=Tae;function wh(e){var n;let t=(n=Dj.get(e))!=null?n:Sae(e);return Dj.set(e,t),t}function Sae(
e){
let{panel:t,standings:n}=e,r=(i,s)=>{var u;let a=[...((u=t.readings.get(i))!=null?u:new y).values()].
flatMap(l=>{var c;return(c=l.marks[s])!=null?c:[]});return a.length===0?null:xn(a)},o=t.criteria.map(
(i,s)=>{let a=n.flatMap(({entry:u})=>{var l;return(l=r(u.code,s))!=null?l:[]});return a.length===0||
!qk(e)?null:Ba(a)});return({entry:i},{language:s,decimals:a})=>{let u=xae[s];return t.criteria.flatMap(
(l,c)=>{var b;let[d,p]=[r(i.code,c),(b=o[c])!=null?b:null];if(d===null)return[];let g=p===null?0:dn(
d,p);return[{kriteria:V(l.name),nilai:Mn(dr(d,a),s),median:p===null?"\u2013":Mn(dr(p,a),s),maksimum:
Mn(
T(l.max),s),kedudukan:p===null?"\u2013":g>0?u.above:g<0?u.below:u.same}]})}}var Aj={id:{kind:"Surat",
place:"Tempat"},en:{kind:"Award letter",place:""}};function Eae(e,t){let{standing:n,
competition:r}=e,{settings:o}=r,i=ws(e);return{...i,jenis:Aj[o.language].kind,kepada:hs(n,o).map(s=>(
{
nama:s})),tempat_tujuan:la(o)||Aj[o.language].place,dasar:Mo(or(o,t)),rincian:ph(i,o),profil:i.nilai===
""?[]:wh(e.result)(n,o),..._l(n.prize,o),...lh(o),...ys(o)}}var Oj={needs:"result",inEnglish:!0,
documents:Ml(
"surat",Eae),title:jl};m();function Cae(e,t){var o;let n=or(e.competition.settings,t),r=(o=e.winners)!=null?
o:[];return{...At(n,
t("surat-daftar","")),jenis:"Surat kepada Semua Pemenang",tempat_tujuan:la(n)||"Tempat",dasar:Mo(n),
jumlah_pemenang:on(r.length),...lh(n),...ys(n),tanpa_urutan:n.rankedWinners?"":"ya",pemenang:$o(e,t).
map((i,s)=>({...i,kepada:r[s]===void 0?"":hs(r[s],n).join(`
`)}))}}var Nj={needs:"result",inEnglish:!1,documents:bs(Cae),title:ir};m();function Rae(e){let{
settings:t}=e.competition,{prize:n}=e.standing,r=ws(e);return{...At(t,e.number),
...r,rincian:ph(r,t),tanggal:Je,jenis:"Tanda Terima",..._l(n,t)}}var Pj={needs:"result",inEnglish:!1,
letterhead:"unit",documents:Ml("tanda-terima",Rae),title:jl};m();function Dae({competition:e}){let{
criteria:t,stages:n}=e;return t.every(r=>r.stage===null)&&n[0]?[{tahap_kriteria:"Semua tahap",
kriteria_tahap:da(e,n[0])}]:n.filter(r=>Ge(e,r).length>0).map(r=>({tahap_kriteria:`Tahap ${V(r.name)}`,
kriteria_tahap:da(e,r)}))}function Aae(e,t){let{competition:n}=e;return{...At(n.settings,
t("tata-cara","")),tanggal:Je,jenis:"Tata Cara Penilaian",tahapan:Ll(n),kelompok_kriteria:Dae(e),
aturan:zl(
n).map((r,o)=>({no:T(o+1),isi:r}))}}var Ij={needs:"rules",inEnglish:!1,documents:ca(Aae),title:ir};m(
);var Oae={id:{kind:"Umpan Balik",place:"Tempat"},en:{kind:"Feedback",place:""}},Nae=({sheets:e},t)=>[
...new w(e.flatMap(({rows:n})=>n.filter(r=>r.entry===t).map(({notesToEntrant:r})=>r)))].map(n=>no(n).
join(`
`)).filter(n=>n!=="").sort((n,r)=>n<r?-1:1).map(n=>({isi:n}));function Pae(e,t,n,r){let o=or(e.competition.
settings,r),i=Oae[o.language],s=Nae(e,t.entry.code);return{...At(o,r("umpan-balik",t.entry.code)),
...ro(
t.entry),jenis:i.kind,kepada:hs(t,o).map(a=>({nama:a})),tempat_tujuan:la(o)||i.place,dasar:Mo(o),
tahap:V(
n.stage.name),jumlah_peserta:T(n.standings.length),profil:wh(n)(t,o),tanpa_median:qk(n)?"":"ya",
catatan:s,
ada_catatan:s.length>0?"ya":"",...ys(o)}}var Fj={needs:"result",inEnglish:!0,documents:e=>{var r;let t=new w(
((r=e.winners)!=null?r:[]).map(({entry:o})=>o.code)),n=new w;return[...e.results].reverse().flatMap(
o=>o.standings.filter(({entry:s})=>!t.has(s.code)&&!n.has(s.code)).map(s=>(n.add(s.entry.code),{
about:s.
entry.code,fields:a=>Pae(e,s,o,a)})))},title:_o("inovasi")};m();var $j={needs:"rules",inEnglish:!1,
documents:e=>yh(e).map(t=>({about:t.about,fields:n=>({...At(e.competition.
settings,n("undangan",t.about)),tanggal:Je,jenis:"Undangan",kode:"",...bh(t),jumlah_undangan:on(t.guests.
length),undangan:t.guests.map((r,o)=>({no:T(o+1),...r})),...ys(e.competition.settings)})})),title:_o(
"acara")};var _j={"tata-cara":Ij,pernyataan:Tj,undangan:$j,"daftar-hadir":cj,"lembar-nilai":kj,
"berita-acara":uj,
sk:Rj,pengumuman:xj,piagam:hj,gabungan:yj,surat:Oj,"surat-daftar":Nj,"tanda-terima":Pj,"umpan-balik":
Fj,
laporan:bj};m();var Mj=["tata-cara","pernyataan","undangan","daftar-hadir","lembar-nilai",
"berita-acara","sk","pengumuman","piagam","gabungan","surat","surat-daftar","tanda-terima",
"umpan-balik","laporan"];var vs=Mj.map(e=>({id:e,..._j[e]}));function Cm(e){var t;return(t=vs.find(n=>n.id===e))!=null?
t:null}m();m();var Lj=(e,t)=>`${e}:${t}`,Iae=(e,t)=>{var n;return(n=[...t.keys()].find(r=>r.startsWith(
`${e}:`)))!=
null?n:""},Fae=/^(?:-|\u2013|tanpa|none)$/i;function zj(e,{settings:t,letterhead:n},r){var d;let o=Fae.
test(n),i=n===""||o?t.organizer:n,s=e.letterhead!=="unit"&&(n===""||gs(n))&&gs((d=no(t.signerPosition)[
0])!=
null?d:""),{first:a,unit:u}=s?ah(t):Bk(t,i),l=[t.officeAddress,t.officeContact].map(V).filter(
Boolean).
join(", "),c=!o&&e.letterhead!=="none";return{kop:a,kop_unit:u,kop_alamat:s?"":l,kop_kepala:s&&c?
"ya":
"",kop_instansi:!s&&c?"ya":"","%lambang":Iae(s||e.signedBy==="head"?"garuda":"daerah",r)}}m();var $ae=/^(?:(?:Prof|Dr|dr|drg|drh|Drs|Dra|Ir|H|Hj|K\.?H|Apt|apt|Ns)\.\s*)+/,
jj=e=>{var t;return((t=
V(e).split(",")[0])!=null?t:"").replace($ae,"").trim()||V(e)},_ae=(e,{id:t})=>[t,Zs[t].name.id,Zs[t].
name.en].some(n=>M(n)===M(e));function Mae(e,t){let n=t.find(({documents:r})=>r.some(o=>_ae(o,e)));
return n!==
void 0?n:e.signedBy==="head"?t.find(({office:r,acting:o})=>o==="self"&&gs(r)):t.find(({documents:r})=>r.
length===0)}var Lae=/^(?:wakil\s+)?(?:wali\s?kota|bupati|gubernur)\b|^sekretaris\s+daerah\b|^(?:(?:deputy|vice)\s+)?(?:mayor|regent|governor)\b/i;
function zae({office:e,status:t,acting:n,onBehalfOf:r},o){var c,d;let i=(d=(c=Ta.find(([p])=>p===t))==
null?void 0:c[1].id)!=null?d:"",s=t==="definitive"?V(e):`${i} ${V(e)}`;if(n==="self")return[s];let[a=o!=
null?o:"",...u]=r.map(V),l=[`a.n. ${a}`,...u];return n==="by-order"?[...l,"u.b.",s]:[...l,s]}
function jae(e,t,n){
let r=gs(e.office)&&e.status!=="definitive",o=t.names==="plain"||r,i=r||Lae.test(V(e.office));return{
settings:{...n,signerPosition:zae(e,mi(n)).join(`
`),signerName:o?e.plainName||jj(e.name):e.name,signerGrade:i?"":e.rank,signerNip:i?"":e.nip,copies:e.
copies||n.copies},letterhead:e.letterhead}}function Bae(e,t){var i,s;let n=gs((i=no(t.signerPosition)[
0])!=
null?i:""),r=e.names==="plain"?jj(t.signerName):t.signerName;if(n)return{settings:{...t,signerName:r,
signerGrade:"",signerNip:""},letterhead:""};if(e.signedBy!=="head")return{settings:{...t,signerName:
r},
letterhead:""};let o=(s=mi(t))!=null?s:"";return{settings:{...t,signerPosition:o,signerName:"",
signerGrade:"",
signerNip:""},letterhead:""}}function Bj(e,{settings:t,signers:n=[]}){let r=Mae(e,n);return r===void 0?
Bae(e,t):jae(r,e,t)}var pi=(e,t)=>xv(e.id,Xu(e,t),Uae(e,t)),Uae=({designs:e=[]},{settings:t})=>{var n;
return(n=e.find(r=>r===
t.certificateDesign))!=null?n:""},vh=(e,t)=>e.needs==="rules"||t.winners!==null;function Wae(e,t){
let{
competition:n}=t,r={...n.settings,language:Xu(e,n)},o=Bj(e,{...n,settings:r});return{context:{...t,
competition:{
...n,settings:o.settings}},letterhead:zj(e,o,t.pictures)}}var pa=(e,t)=>e.filter(n=>vh(n,t)).flatMap(
n=>{let r=Wae(n,t);return n.documents(r.context).map(({about:o,fields:i})=>({kind:n,about:o,fields:s=>(
{
...i(s),...r.letterhead})}))});function Zk(e){if(e.winners===null)return()=>!0;let t=new w(pa(vs,e).
map(({kind:n,about:r})=>`${n.id}:${r}`));return(n,r)=>t.has(`${n}:${r}`)}var Kae=()=>null;function Jk(
e,t,n=Kae){
let[r]=pa([e],t);return r===void 0?null:r.fields(n)}m();m();function Gae(e,t){let n=e.map(o=>({
standing:o,key:M(o.entry.name)})),r=({standing:o})=>{var i;return(i=
t.get(o.entry.code))!=null?i:0};return n.sort((o,i)=>o.key<i.key?-1:o.key>i.key?1:r(o)-r(i)).map(({
standing:o})=>o)}
function Uj(e,t){var s,a;let n=new y(e.panel.entries.map(({code:u},l)=>[u,l])),r=new y;for(let{
category:u,
entry:l}of e.standings){let c=(s=n.get(l.code))!=null?s:0;r.set(u,f.min(c,(a=r.get(u))!=null?a:c))}
let o=Dp(
e).map(({standing:u})=>u);return[...r].sort(([,u],[,l])=>u-l).map(([u])=>u).flatMap(u=>{let l=o.filter(
c=>c.advances&&c.category===u);return t.rankedWinners?l.map(c=>{var d,p;return{standing:c,place:(p=(
d=
c.place)==null?void 0:d.place)!=null?p:null}}):Gae(l,n).map(c=>({standing:c,place:null}))})}m();m();
var Hae=[137,80,78,71,13,10,26,10],Wj=(e,t)=>t.every((n,r)=>e[r]===n),Rm=(e,t)=>{var n,r;return((n=
e[t])!=null?n:0)<<8|((r=e[t+1])!=null?r:0)},Kj=(e,t)=>Rm(e,t)*65536+Rm(e,t+2),qae=e=>e>=192&&e<=207&&
![196,200,204].includes(e);function Zae(e){var n;let t=2;for(;t+9<e.length&&e[t]===255;){let r=(n=e[
t+
1])!=null?n:0;if(qae(r))return{height:Rm(e,t+5),width:Rm(e,t+7)};t+=2+Rm(e,t+2)}return null}function kh(
e){
let t=Wj(e,Hae),n=Wj(e,[255,216]),r=t?{width:Kj(e,16),height:Kj(e,20)}:n?Zae(e):null;return r===null||
r.width===0||r.height===0?null:{bytes:e,type:t?"png":"jpeg",...r}}m();var Jae={tab:
"Lambang pada kop surat",origin:"ditulis saat lambang diunggah",tooLarge:e=>`Gambar ini lebih dari ${e} kB. Perkecil, lalu unggah lagi.`,
noPicture:"Gambar ini tidak dapat dipakai. Unggah PNG atau JPEG."},Vae={tab:
"Emblems of the letterhead",origin:"written when an emblem is uploaded",
tooLarge:e=>`This picture has more than ${e} kB. Make it smaller and upload it again.`,noPicture:
"This picture cannot be used. Upload a PNG or JPEG."},Vk=e=>e==="id"?Jae:Vae;m();var Gj={part:
"emblems",tab:J.emblems,columns:[{key:"emblem",header:$("Lambang","Emblem"),width:100},
{key:"part",header:$("Bagian","Part"),width:70},{key:"content",header:$("Isi","Content"),width:300}]}
,
xh=["garuda","daerah"],Yae=/.{1,30000}/g;function Hj(e,t,n,r,o){let i=[...e].flatMap(([a,u])=>{var l;
return((l=u.match(Yae))!=null?l:[]).map((c,d)=>({emblem:a,part:T(d+1),content:c}))}),s=Gj.columns.map(
({key:a,header:u,width:l})=>({header:u[n],width:l,format:"@",value:c=>c[a]}));return Rt(t,r,o,s,i,0)}
function qj(e){var r,o;let t=e===null?null:mt(e,Gj),n=new y;for(let{cell:i}of(r=t==null?void 0:t.rows)!=
null?r:[]){let s=xh.find(a=>a===W(i("emblem")));s!==void 0&&n.set(s,((o=n.get(s))!=null?o:"")+W(i(
"content")))}return n}var Zj=e=>new y([...e].flatMap(([t,n])=>{let r=kh(ii(n));return r===null?[]:[[
Lj(
t,Qu(n)),r]]}));var Xae=Z({emblem:le(ct(xh)),content:le(B()),signers:le(ke())}),Jj=300,Yk=e=>{let{
name:t,grid:n}=Dt(
J.emblems[e]);return{name:t,emblems:qj(n)}},Th=e=>Zj(Yk(e).emblems);function Qae(e,t,{language:n,
admins:r}){
let o=Vk(Qe(n)),i=ii(t);if(i.length>Jj*1024)return o.tooLarge(Jj);if(t!==""&&kh(i)===null)return o.noPicture;
let{name:s,emblems:a}=Yk(n),u=new y(a);t===""?u.delete(e):u.set(e,t);let l=Vk(n);return Jn(Hj(u,s,n,
l.tab,l.origin),co({admins:r},()=>!1)),Ma(s),null}var Vj=e=>ce(()=>{let{emblem:t,content:n,signers:r=!1}
=fe(
Xae,e);return ve(),Se(()=>{let{competition:o}=ot(),{settings:i}=o,s=t===void 0||n===void 0?null:Qae(
t,n,i),a=o.signers!==void 0;r&&!a&&Qt(C2(i));let{emblems:u}=Yk(i.language),l=c=>{var d,p;return f.ceil(
((p=(d=u.get(c))==null?void 0:d.length)!=null?p:0)*3/4096)};return{emblems:xh.map(c=>({emblem:c,
kilobytes:l(
c)})),signers:a||r?Rs.tab[i.language]:null,refused:s}})});var eue=["WEIGHTS_INVALID",
"SETTING_INVALID","ENTRY_DUPLICATE_CODE"],Yj=e=>e.filter(t=>t.severity===
"error"&&eue.includes(t.code)),tue=({settings:e})=>Xo(e).list.filter(({status:t,criterion:n})=>t==="confirmed"&&
n!=="").map(({stage:t,judge:n,entry:r,criterion:o,before:i,now:s,answeredAt:a})=>({stage:t,
judge:n,entry:r,criterion:o,from:Wi(i.cell,i.format,"id"),to:Vr(s,"id"),at:a}));function Xk(e,{
results:t},{
rows:n},r,o=[],i=new y){let{competition:s,sheets:a}=e,u=t[s.stages.length-1],l=r.some(v=>v.code==="RESULT_STALE"),
c=r.filter(v=>v.severity==="error"),d=u!==void 0&&c.length===0,p=rt(s.stages,n),g=p[p.
length-1],b=null;return{competition:s,sheets:a,faultyTabs:new w(c.flatMap(({tab:v})=>v===void 0?[]:[
v])),results:l?[]:t,winners:d?Uj(u,s.settings).map(({standing:v})=>v):null,code:(g==null?void 0:g.status)===
"decided"?g.code:null,hash:(g==null?void 0:g.status)==="decided"?g.hash:null,changes:o.some(({id:v})=>v===
"lembar-nilai")?tue(s):[],pictures:i,coverage:rP(s),reliability:()=>(b!=null||(b=t.map((v,O)=>{let N=ug(
s,v,t.slice(0,O)),I=v.last&&!s.settings.rankedWinners?{...N,gap:null,methods:[],verdict:{...N.verdict,
contested:[]}}:N;return{stage:v.stage.name,sentences:lg(I,"id")}})),b)}}var nue=["TIE_AT_CUT",
"STAGE_NOT_BEGUN","RESULT_STALE"];function Sh(e,t,n){let r=Nt(e,{provisional:!1}),o=$u(e),i=[...r.findings,
...ei(e,t),...rue(t,e)].map(u=>nue.includes(u.code)?{...u,severity:"error"}:u),s=Th(e.competition.settings.
language),a=Xk(e,r,t,i,n,s);return{findings:r.findings,blocking:i,hash:o,context:a}}function rue({
rows:e},t){
let n=Ws(e);return n===void 0||_u(t,n.hash)?[]:[{code:"RESULT_STALE",severity:"error",params:{
computed:n.
at}}]}function Xj(e,t,n){var p,g,b;let{competition:r}=e,o=J.documents[r.settings.language];if(!Sa().includes(
o))return[];let{name:i,grid:s}=Dt(o);if(s===null)return[];let a=mt(s,So),u=iue([...Yi(s).rows]),l=sue(
e,t,n,u),c=new y,d=[];for(let[v,O]of u){let N=l(O);if(N===null)continue;if(typeof N=="object"){let I=(
p=
ut(a,v,"title"))==null?void 0:p.cell,F={kind:O.kind,written:O.title,expected:N.title};d.push({code:
"DOCUMENT_TITLE",tab:i,cell:I,params:F});continue}let P=(b=c.get(N))!=null?b:{cell:(g=ut(a,v,"kind"))==
null?void 0:g.cell,documents:[]};c.set(N,{...P,documents:[...P.documents,O]})}return[...[...c].map((
[
v,{cell:O,documents:N}])=>({code:v,tab:i,cell:O,params:{documents:N}})),...d]}var oue=["made",
"draft",
"edited","signed"];function iue(e){var n,r;let t=new y;for(let o of e){let[,{kind:i,entry:s,maker:a,
revision:u,status:l}]=o,c=E.stringify([i,s,a]),d=(r=(n=t.get(c))==null?void 0:n[1].revision)!=null?r:
"";oue.includes(l)&&k(u)>=k(d)&&t.set(c,o)}return[...t.values()]}function sue(e,t,n,r){let{
competition:o}=e,
i=t.findings.filter(d=>d.severity==="error"),s=Th(o.settings.language),a=Xk(e,t,n,i,[],s),u=new y(pa(
vs,a).map(d=>[E.stringify([d.kind.id,d.about]),d])),l=new y(r.map(([,{kind:d,entry:p,number:g}])=>[E.
stringify([d,p]),g])),c=(d,p)=>l.get(E.stringify([d,p]))||null;return({kind:d,entry:p,run:g,title:b,
content:v})=>{var L;let O=n.rows.find(U=>U.action==="documents"&&U.run===g);if(O===void 0)return"DOCUMENT_UNRECORDED";
let N=((L=Cm(d))==null?void 0:L.needs)!=="rules",P=u.get(E.stringify([d,p]));if(P===
void 0&&a.winners!==null)return"DOCUMENT_OF_NOBODY";let I=P==null?void 0:P.fields(c),F=P===void 0||I===
void 0?null:P.kind.title(I),_=()=>{if(P===void 0||I===void 0)return!1;let U=pi(P.kind,o),z=Rd(d,Cd(U),
Ol(I,km(U)));return _t(z+F)===v};return N&&ld(e,O.hash)===null&&!_()?"DOCUMENT_OF_OTHER_RESULT":F===
null||F===b?null:{title:F}}}m();function Qj(e){let{competition:t,history:n}=e,r=rt(t.stages,n.rows);
return cd(t.settings.language).flatMap(
o=>{var a;let i=Rf(o),s=((a=pn(r,o.stage))==null?void 0:a.hash)===o.hash;return i===null||!s?[]:eB(e,
i)})}function eB({competition:e,sheets:t},{stage:n,printed:r}){let o=e.stages.map(({name:s})=>s),i=gg(
e,t,o.slice(0,o.indexOf(n)+1));return e$(r,i).map(s=>{let a=t.find(u=>u.stage===s.names[0]&&u.judge===
s.names[1]);return{code:"PRINTED_CHANGED",stage:n,...a===void 0?{}:{tab:a.tab},params:s}})}function tB(
e,{
results:t},n,r){var _;let o=qI(n,Ze);if(o===null||!o.isSealed)return[{code:"EVIDENCE_DAMAGED",params:
{
isEvidence:o!==null}}];let{evidence:i,seal:s}=o,{competition:a,history:u}=e,{stage:l,code:c,at:d}=i,
p=pn(rt(a.stages,u.rows),l),g=u.rows.find(L=>L.action==="decide"&&L.stage===l&&L.hash===i.hash),b=(g==
null?void 0:g.detail.includes(og(s)))===!0,v=i.history.rows===0||((_=u.links[i.history.rows-1])==null?
void 0:_.chain)===i.history.end,{sheets:O,typedDecisions:N}=e,P=Iu({...Zi(a,O,N,l,i.counted.version),
version:Xn}),I=new w(r.map(L=>E.stringify([L.code,L.params]))),F=L=>L.filter(U=>!I.has(E.stringify([
U.code,U.params])));return[...(p==null?void 0:p.hash)===i.hash&&b?[]:[{code:"EVIDENCE_UNRECORDED",
stage:l,
params:{code:c,at:d,present:(p==null?void 0:p.code)||null}}],...v?[]:[{code:"EVIDENCE_HISTORY",tab:u.
name,params:{rows:i.history.rows}}],...F(Pu(i.counted,P).map(L=>Fu(L,e)).map(L=>({code:"CHANGED",
stage:l,
tab:L.tab,cell:L.cell,params:L}))),...F(eB(e,i)),...aue(t,i)]}function aue(e,{stage:t,ranking:n}){
let r=e.
find(i=>i.stage.name===t);if(r===void 0)return[];let o=new y(r.standings.map(i=>[i.entry.code,i]));
return n.
flatMap(({code:i,rank:s,advances:a})=>{let u=o.get(i),l=u!==void 0&&Ut(u)===s&&u.advances===a,c={
code:i,
rank:s,now:u===void 0?null:Ut(u)};return l?[]:[{code:"EVIDENCE_RANK",stage:t,params:c}]})}m();
function nB({competition:e}){let t=J.documents[e.settings.language],n=Te(),r=Sa().includes(t)?Fe(gd(
n)):null,o=r===null?null:cue(r);if(o===null)return[];let{name:i,grid:s}=Dt(t),a=s===null?null:mt(s,
So),
l=(s===null?[]:[...Yi(s).rows].filter(([,p])=>p.spreadsheet===Yt())).filter(([,{maker:p,fileId:g}])=>p===
n&&g!==""),c=new w(l.map(([,{fileId:p}])=>p)),d=o.filter(({id:p,type:g,properties:{sheet:b,kind:v}})=>g===
Qn&&v!==void 0&&b===_t(Yt())&&!c.has(p));return[...l.flatMap(([p,g])=>{var N;let b=o.find(({id:P})=>P===
g.fileId),v=lue(g,b);if(v===null)return[];let O=(N=ut(a,p,v==="DOCUMENT_NUMBER"?"number":"link"))==null?
void 0:N.cell;return[{code:v,tab:i,cell:O,params:{documents:[g]}}]}),...d.length===0?[]:[{code:
"DOCUMENT_ROW_MISSING",tab:i,params:{count:d.length}}]]}var uue=["edited","own","signed","deleted",
"void"];
function lue(e,t){if(t===void 0)return["deleted","void"].includes(e.status)?null:
"DOCUMENT_FILE_MISSING";if(t.link!==e.link)return"DOCUMENT_LINK";let{number:n}=t.properties;return n!==void 0&&
n!==_t(e.
number)?"DOCUMENT_NUMBER":e.modified!==""&&t.modified>e.modified&&!uue.includes(e.status)?
"DOCUMENT_FILE_CHANGED":null}function cue(e){try{let t=Wu(e,jn(1,R.now()));return"ok"in t?t.ok:null}
catch{return null}}m();m();var rB=/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;function due(e,t){var r,o,i;let n=e.split(
";");return t<
0&&n.length>1?(r=n[1])!=null?r:"":t===0&&n.length>2?(o=n[2])!=null?o:"":(i=n[0])!=null?i:""}function oB(
e,t){
var s;if(e===""||e==="@")return!1;let n=due(e,t),r=((s=n.match(rB))!=null?s:[]).filter(a=>a.startsWith(
'"')||a.startsWith("\\")),o=n.replace(rB,"");return/general/i.test(o)?r.some(a=>/\d/.test(a)):o.includes(
"%")?!1:!/[0#?]/.test(o)||/[1-9dmyhs]/i.test(o)||/[0#?],+(?:\D*)$/.test(o)||r.some(a=>/\d/.test(a))}
var iB=["id","en"];function aB(e){let{competition:t,sheets:n,history:r,deciding:o}=e,{stages:i,
settings:s}=t,
a=rt(i,r.rows),u=i.filter((p,g)=>{var b;return((b=a[g])==null?void 0:b.status)==="decided"}),l=n.filter(
({stage:p})=>u.some(({name:g})=>g===p)),d=[...i.map(p=>Ni(p,i,s.language)),J.finalRanking[s.language]].
map(p=>Dt(p)).flatMap(({name:p,grid:g})=>g===null?[]:[p]);return[...l.flatMap(({tab:p,rows:g})=>{let b=Uo(
p),v=g.flatMap(O=>[...O.marks.values()]);return sB(p,v.flatMap(O=>O.kind==="score"?[{...O.at,value:O.
value}]:[]),b)}),...d.flatMap(p=>sB(p,mue(p),Uo(p))),...[...d,...o.tabs.values()].flatMap(pue),...fue(
e,d)]}var mue=e=>Me(e).values.flatMap((t,n)=>t.flatMap((r,o)=>typeof r=="number"?[{row:n,column:o,
value:r}]:
[]));function sB(e,t,n){var s,a;let r=t.filter(({row:u,column:l,value:c})=>{var d,p;return oB((p=(d=
n[u])==null?void 0:d[l])!=null?p:"",c)}),[o]=r;if(o===void 0)return[];let i={value:o.value,format:(a=
(s=n[o.row])==null?void 0:s[o.column])!=null?a:"",more:r.length-1};return[{code:"NUMBER_HIDDEN",tab:
e,
cell:Ce(o.row,o.column),params:i}]}function pue(e){let t=Ea(e).flatMap((r,o)=>r.flatMap((i,s)=>i===""?
[]:[Ce(o,s)])),[n]=t;return n===void 0?[]:[{code:"FORMULA_IN_PLACE",tab:e,cell:n,params:{more:t.length-
1}}]}function fue({competition:{stages:e},deciding:t,history:n},r){let o=[...r,...t.tabs.values(),n.
name],i=l=>M(l.replace(/\s*\(\d+\)$/,"")),s=e.map(l=>iB.map(c=>Ni(l,e,c))),a=["finalRanking",
"history","decisions"].map(l=>iB.map(c=>J[l][c])),u=Ve();return[...s,...a].flatMap(l=>{let c=l.map(M),
d=o.find(
p=>c.includes(i(p)));return d===void 0?[]:u.filter(p=>p!==d&&c.includes(i(p))).map(p=>({code:
"TAB_FALSE",tab:p,params:{real:d}}))})}m();function gue(e,t){let n=e.filter(({written:o,expected:i})=>[
o,i].every(s=>T(s).length<=60)),r=t==="id"?"tidak sama dengan hitung ulang":
"is not what is recomputed";return n.length===0?e.map(({header:o})=>`${o} ${r}`).join("; "):n.map(({
header:o,written:i,expected:s})=>{let[a,u]=[Ul(i,t),Ul(s,t)];return t==="id"?`${o} tertulis ${a}, dihitung ulang ${u}`:
`${o} is written ${a}, recomputed ${u}`}).join("; ")}var Ul=(e,t)=>e===
""?t==="id"?"kosong":"blank":H(e,t);function lB(e,t){let n=(r,o)=>t==="id"?r:o;switch(e.kind){case"cells":
{let r=gue(e.cells,t);return n(`Baris ${e.row} (${e.code}): ${r}.`,`Row ${e.row} (${e.code}): ${r}.`)}
case"stray":{let r=e.code===""?n("tanpa kode","without a code"):e.code;return n(`Baris ${e.row} (${r}) tidak ada dalam hitung ulang, atau berulang.`,
`Row ${e.row} (${r}) is not in what is recomputed, or is there twice.`)}case"missing":return n(`Tidak ada baris untuk ${e.code}, yang menurut hitung ulang di peringkat ${e.rank}.`,
`There is no row for ${e.code}, recomputed at rank ${e.rank}.`);case"column":return n(`Kolom \u201C${e.header}\u201D tidak ada.`,
`The column \u201C${e.header}\u201D is not there.`);case"order":return n(`Isi tiap baris sama, tetapi mulai baris ${e.row} urutannya lain.`,
`Each row is the same, but from row ${e.row} on they are in another order.`)}}var hue={settings:{id:
"",en:""},
signers:{id:"Penanda tangan",en:"Signer"},innovators:{id:"Inovator",en:"Innovator"},judges:{id:
"Nama juri",en:"Name of judge"},roles:{id:"Peran juri",en:"Role of judge"},notes:{id:
"Catatan untuk Peserta",en:"Notes to Entrant"},formulas:{id:"Nilai",en:"Score"}};function cB({part:e,
names:t,old:n,now:r},o){
var u;let i=(l,c)=>o==="id"?l:c,s=e==="settings"?H(Ki((u=t[0])!=null?u:"",o),o):t.join(", "),a=`${hue[
e][o]} ${s}`.trim();return e==="formulas"?i(`${a} kini rumus, bukan angka yang diketik.`,`${a} is a formula now, not a typed number.`):
i(`Berubah sejak dikunci: ${a}: semula ${H(n,"id")}, kini ${Ul(r,"id")}.`,`Changed since it was locked: ${a}: was ${H(
n,"en")}, is ${Ul(r,"en")}.`)}var Qk=({documents:e})=>e.
map(({kind:t,entry:n})=>`${t} ${n}`.trim()).join(", "),sr=(e,t)=>{let[n]=e.documents;if(e.documents.
length===1&&n!==void 0){let o=`${H(n.title,t)} (${Qk(e)})`;return t==="id"?`Dokumen ${o}`:`The document ${o}`}
let r=e.documents.length;return t==="id"?`${r} dokumen (${Qk(e)})`:`${r} documents (${Qk(e)})`},dB=(
{documents:e},t)=>{let[n]=e;return e.length===1&&n!==void 0&&n.entry!==""?`${n.kind} ${t==="id"?
"untuk":"for"} ${n.entry}`:t==="id"?"dokumen seperti itu":"such document"},Eh=(e,t)=>e===0?"":t===
"id"?` (dan ${e} sel lagi)`:` (and in ${e} more)`,yue=({documents:e})=>e.length===1?"was":"were",uB=(
{
documents:e},t,n)=>e.length===1?t:n,bue={NOTHING_DECIDED:()=>"Belum ada hasil yang dihitung atau ditetapkan, jadi tidak ada yang dapat dibandingkan.",
CHANGED:e=>`Berubah sejak ditetapkan: ${Wf(e,"id")}.`,CHANGED_SINCE_COMPUTED:e=>`Nilai, aturan, atau putusan pleno berubah sejak perhitungan terakhir (${nt(
e.at,"id")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Dihitung ${nt(e.at,"id")} menurut versi aturan ${e.version}; kini berlaku versi ${e.present}. Isi lembar yang menentukan hasil masih sama.`,
DECISION_DAMAGED:e=>`Simpanan hasil yang ditetapkan ${nt(e.at,"id")} hilang atau diubah. ${e.isSame?
"Isi lembar sendiri masih sama dengan sidik yang tercatat.":
"Isi lembar juga tidak lagi sama dengan sidik yang tercatat, dan perubahannya tidak dapat dirinci."}`,
DECISION_UNRECORDED:e=>`Penetapan dengan kode ${e.code} (${e.
at}) tersimpan, tetapi barisnya tidak ada lagi di tab Riwayat.`,DECISION_MISLABELLED:e=>`Kode, waktu, atau pelaku di samping hasil yang disimpan tertulis ${e.written}; menurut tab Riwayat ${e.recorded}.`,
RANKING_MISSING:()=>"Tab peringkat ini tidak ada lagi.",RANKING_UNRECORDED:()=>"Tab peringkat ini bukan dari perhitungan yang tercatat di tab Riwayat.",
RANKING_ORIGIN:e=>`Baris keterangan di bawah judul diubah. Menurut tab Riwayat seharusnya: ${e.expected}.`,
RANKING_TITLE:e=>`Judul tab tertulis ${Ul(
e.written,"id")}, seharusnya ${H(e.expected,"id")}.`,RANKING_ROW:e=>lB(e,"id"),RANKING_MORE:e=>`Dan ${e.
count} perbedaan lagi di tab ini.`,HISTORY_ROW:e=>e.reason==="unsealed"?`Baris ${e.row} riwayat tidak bersegel: disisipkan dengan tangan, atau segelnya dihapus.`:
`Rantai riwayat putus di baris ${e.row}: baris itu atau baris sebelumnya diubah, dihapus, atau disisipkan.`,
HISTORY_CUT:()=>"Baris terbaru riwayat tidak ada lagi: dihapus, atau segelnya diubah.",
PRINTED_CHANGED:e=>cB(e,"id"),EVIDENCE_DAMAGED:e=>e.
isEvidence?"Berkas bukti diubah sejak ditulis: segelnya tidak cocok dengan isinya.":
"Berkas itu bukan berkas bukti yang dapat dibaca.",EVIDENCE_UNRECORDED:e=>`Riwayat tidak mencatat berkas bukti ini (kode ${e.code}, ${nt(
e.at,"id")})${e.present===null?"":`; hasil yang tercatat berkode ${e.present}`}.`,EVIDENCE_HISTORY:e=>`${e.rows} baris pertama riwayat bukan lagi yang ada saat hasil dikunci.`,
EVIDENCE_RANK:e=>`Menurut berkas bukti ${e.code} di peringkat ${e.rank}, menurut hitung ulang ${e.now===null?
"tidak diperingkat":`di peringkat ${e.now}`}.`,DOCUMENT_OF_OTHER_RESULT:e=>`${sr(e,"id")} dibuat dari hasil yang lain.`,
DOCUMENT_OF_NOBODY:e=>`${sr(e,"id")} tidak sesuai: menurut hasil ini tidak ada ${dB(e,"id")}.`,
DOCUMENT_UNRECORDED:e=>`${sr(e,"id")} bukan dari proses yang tercatat di tab Riwayat.`,
DOCUMENT_TITLE:e=>`Judul ${e.kind} tertulis ${H(e.written,"id")}, menurut hasil ini ${H(e.expected,
"id")}.`,DOCUMENT_FILE_MISSING:e=>`${sr(
e,"id")}: berkasnya tidak ada lagi di folder.`,DOCUMENT_FILE_CHANGED:e=>`${sr(e,"id")}: berkasnya diubah sejak dibuat.`,
DOCUMENT_LINK:e=>`${sr(e,"id")}: tautannya tidak menuju berkas yang dibuat.`,DOCUMENT_NUMBER:e=>`${sr(
e,"id")}: nomornya bukan nomor yang tercetak di dalamnya.`,DOCUMENT_ROW_MISSING:e=>`${e.count} dokumen di folder tidak punya baris lagi di tab ini.`,
NUMBER_HIDDEN:e=>`Format ${H(e.format,"id")} menampilkan angka lain; isinya ${H(e.value,"id")}${Eh(e.more,
"id")}.`,FORMULA_IN_PLACE:e=>`Rumus di tempat isi yang ditulis Lembar Juri${Eh(e.more,"id")}.`,
TAB_FALSE:e=>`Tab ini bernama seperti ${H(e.real,"id")}, tetapi bukan tab itu.`},wue={
NOTHING_DECIDED:()=>"No result has been computed or decided yet, so there is nothing to compare with.",
CHANGED:e=>`Changed since it was decided: ${Wf(e,"en")}.`,CHANGED_SINCE_COMPUTED:e=>`Scores, rules or plenary decisions have changed since the last computation (${nt(
e.at,"en")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Computed on ${nt(e.at,"en")} under version ${e.version} of the rules; version ${e.present} holds now. What counts for the result is still the same.`,
DECISION_DAMAGED:e=>`What was kept of the result decided on ${nt(e.at,"en")} is gone or was altered. ${e.isSame?
"The workbook itself still has the recorded hash.":
"The workbook no longer has the recorded hash either, and what changed cannot be told."}`,
DECISION_UNRECORDED:e=>`A decision with the code ${e.code} (${e.at}) is kept, but its row is gone from the history.`,
DECISION_MISLABELLED:e=>`Code, time or person beside the kept result read ${e.written}; in the history they are ${e.recorded}.`,
RANKING_MISSING:()=>"This ranking tab is gone.",RANKING_UNRECORDED:()=>"This ranking tab does not come from a computation in the history.",
RANKING_ORIGIN:e=>`The line below the title was altered. By the history it is to say: ${e.expected}.`,
RANKING_TITLE:e=>`The title is written ${Ul(e.written,"en")}, it is to be ${H(e.expected,"en")}.`,
RANKING_ROW:e=>lB(e,"en"),RANKING_MORE:e=>`And ${e.count} more differences in this tab.`,HISTORY_ROW:
e=>e.reason==="unsealed"?`Row ${e.row} of the history carries no seal: it was put in by hand, or its seal was taken off.`:
`The chain of the history breaks at row ${e.row}: it or the row before was altered, taken out or put in.`,
HISTORY_CUT:()=>"The newest row of the history is gone: taken out, or its seal was altered.",
PRINTED_CHANGED:e=>cB(e,
"en"),EVIDENCE_DAMAGED:e=>e.isEvidence?
"The evidence file was altered since it was written: its seal does not fit what it says.":
"That file is no evidence file that can be read.",EVIDENCE_UNRECORDED:e=>`The history records no such evidence file (code ${e.code}, ${nt(
e.at,"en")})${e.present===null?"":`; the result it records has the code ${e.present}`}.`,
EVIDENCE_HISTORY:e=>`The first ${e.rows===1?"row":`${e.rows} rows`} of the history ${e.rows===1?"is":
"are"} no longer what was there when the result was locked.`,EVIDENCE_RANK:e=>`By the evidence file ${e.code} has rank ${e.rank}, recomputed it ${e.
now===null?"is not ranked":`has rank ${e.now}`}.`,DOCUMENT_OF_OTHER_RESULT:e=>`${sr(e,"en")} ${yue(e)} made of another result.`,
DOCUMENT_OF_NOBODY:e=>`${sr(e,"en")} ${uB(e,"does","do")} not fit: by this result there is no ${dB(e,
"en")}.`,DOCUMENT_UNRECORDED:e=>`${sr(e,"en")} ${uB(e,"does","do")} not come from a run in the history.`,
DOCUMENT_TITLE:e=>`The title of a ${e.kind} is written ${H(e.written,
"en")}, by this result it is ${H(e.expected,"en")}.`,DOCUMENT_FILE_MISSING:e=>`${sr(e,"en")}: the file is no longer in the folder.`,
DOCUMENT_FILE_CHANGED:e=>`${sr(e,"en")}: the file was changed since it was made.`,DOCUMENT_LINK:e=>`${sr(
e,"en")}: the link does not lead to the file that was made.`,DOCUMENT_NUMBER:e=>`${sr(
e,"en")}: the number is not the one printed in it.`,DOCUMENT_ROW_MISSING:e=>e.count===1?
"1 document in the folder has no row in this tab any more.":`${e.count} documents in the folder have no row in this tab any more.`,
NUMBER_HIDDEN:e=>`The format ${H(e.format,"en")} shows another number; the cell holds ${H(e.value,
"en")}${Eh(e.more,"en")}.`,FORMULA_IN_PLACE:e=>`A formula where Lembar Juri wrote a value${Eh(e.more,
"en")}.`,TAB_FALSE:e=>`This tab is named like ${H(e.real,"en")} and is not that tab.`},vue={id:bue,
en:wue};function kue(e,t){return vue[t][e.code](e.params)}var mB=(e,t)=>kue(e,t);var xue=le(Z({
evidence:le(B())}));function Ch(e){return ce(()=>{var d;let{evidence:t}=(d=fe(xue,e))!=
null?d:{};ve();let n=ot("all"),{competition:r}=n,{language:o}=r.settings,i=Nt(n,{provisional:!1}),{
history:s}=n,
a=rt(r.stages,s.rows).filter(p=>p.status==="decided"),u=Ws(s.rows),l=[...a.length===0&&u===void 0?[{
code:"NOTHING_DECIDED",params:null}]:[],...Tue(n,s),...Qj(n),...Eue(i),...Cue(n,i,s),...Pue(s),...aB(
n),...Xj(n,i,s),...nB(n)],c=[...l,...t===void 0?[]:tB(n,i,t,l)];return{ok:c.length===0,decided:a.map(
({stage:p,at:g,by:b,code:v})=>({stage:p,at:g,by:b,code:v})),computed:u===void 0?null:{at:u.at,by:u.by}
,
differences:c.map(p=>{var g,b,v;return{code:p.code,stage:(g=p.stage)!=null?g:null,tab:(b=p.tab)!=null?
b:null,cell:(v=p.cell)!=null?v:null,message:p.code==="RANKING_STOPPED"?Yn(p.params,o):mB(p,o)}})}})}
function Tue(e,{rows:t}){let{stages:n,settings:r}=e.competition,o=rt(n,t),i=cd(r.language),s=new w,a=o.
flatMap(({stage:p,status:g,hash:b,at:v,by:O,code:N})=>{if(g!=="decided")return[];let P=i.find(j=>j.stage===
p),I=_w(e,P,b),F=ld(e,b,p)!==null,_=I===null?[{code:"DECISION_DAMAGED",stage:p,tab:J.decisions[r.language],
params:{at:v,isSame:F}}]:[],L=[N,br(v),O].join(", "),U=P===void 0?L:[P.code,P.at,P.by].join(", ");if(
U!==
L){let j=J.decisions[r.language];_.push({code:"DECISION_MISLABELLED",stage:p,tab:j,params:{written:U,
recorded:L}})}let z=(I!=null?I:[]).filter(j=>!s.has(E.stringify(j)));for(let j of z)s.add(E.stringify(
j));return[..._,...z.map(j=>({code:"CHANGED",stage:p,tab:j.tab,cell:j.cell,params:j}))]}),u=i.filter(
p=>!t.some(g=>g.action==="decide"&&g.stage===p.stage&&g.hash===p.hash)).map(p=>({code:
"DECISION_UNRECORDED",stage:p.stage,params:{code:p.code,at:p.at}})),l=Ws(t),c=o.slice(1+o.map(({
status:p})=>p).lastIndexOf(
"decided")),d=c.length<o.length&&c.every(({status:p})=>p==="open");return[...a,...u,...d||l===void 0?
[]:Sue(e,l)]}function Sue(e,{at:t,hash:n}){let r=ld(e,n);return r===Xn?[]:r===null?[{code:
"CHANGED_SINCE_COMPUTED",params:{at:t}}]:[{code:"COMPUTED_BY_EARLIER_RULES",params:{at:t,version:r,
present:Xn}}]}
var Eue=({findings:e})=>e.filter(t=>t.severity==="error"&&t.code!=="HISTORY_BROKEN").map(t=>({code:
"RANKING_STOPPED",stage:t.stage,tab:t.tab,cell:t.cell,params:t}));function Cue(e,{results:t},{rows:n}
){
var g,b,v,O;let{competition:r}=e,o=Ws(n),i={id:(g=o==null?void 0:o.run)!=null?g:"",at:(b=o==null?
void 0:
o.at)!=null?b:"",by:(v=o==null?void 0:o.by)!=null?v:"",hash:(O=o==null?void 0:o.hash)!=null?O:"",
provisional:!1},
{stages:s,settings:a}=r,u=rt(s,n).flatMap(({status:N},P)=>N==="open"?[s[P]]:[]),l=new w(u.map(N=>Ni(
N,s,a.language)));u.length>0&&l.add(J.finalRanking[a.language]);let c=se(r.settings.language).tabs,d=[
c.computed(i.at,i.by,i.id),c.method(r.settings.method),c.hash(i.hash)];return Iw(r,t,ig(r,t),i).flatMap(
N=>{let{name:P,grid:I}=Dt(N.name);if(l.has(N.name)&&!Rue(I,N))return[];if(I===null)return o===void 0?
[]:[{code:"RANKING_MISSING",tab:P,params:null}];let F=a$(I);return[...F!==null&&n.some(L=>L.run===F)?
Aue(P,I,N):[{code:"RANKING_UNRECORDED",tab:P,params:null}],...F===(o==null?void 0:o.run)?Due(P,I,d):
[],...Nue(P,s$(I,N))]})}var Rue=(e,{values:t,headerRow:n})=>{var r,o;return e!==null&&W((r=e.values[
n])==
null?void 0:r[0])===W((o=t[n])==null?void 0:o[0])};function Due(e,t,n){var o;let r=W((o=t.values[1])==
null?void 0:o[0]);return n.every(i=>r.includes(i))?[]:[{code:"RANKING_ORIGIN",tab:e,cell:"A2",params:
{
expected:n.join(" \xB7 ")}}]}function Aue(e,t,{values:n}){var i,s;let[r,o]=[W((i=t.values[0])==null?
void 0:i[0]),W((s=n[0])==null?void 0:s[0])];return r===o?[]:[{code:"RANKING_TITLE",tab:e,cell:"A1",
params:{
written:r,expected:o}}]}var Oue=10;function Nue(e,t){let n=t.slice(0,Oue).map(o=>({code:
"RANKING_ROW",
tab:e,cell:"cell"in o?o.cell:void 0,params:o})),r=t.length-n.length;return r===0?n:[...n,{code:
"RANKING_MORE",tab:e,params:{count:r}}]}function Pue({name:e,links:t}){let{breaks:n,cut:r}=eu(t,Fe(
yo),Ze);
return[...n.map(({row:i,reason:s})=>({code:"HISTORY_ROW",tab:e,cell:`A${i+1}`,params:{row:i+1,reason:
s}})),
...r===null?[]:[{code:"HISTORY_CUT",tab:e,params:null}]]}m();m();m();m();m();var bt=(e,t,n={})=>h.assign(
new C(`${e}: ${t}`),{fault:e,place:n}),pB=e=>e instanceof C&&"fault"in
e,fB=e=>pB(e)?e.fault:null;function Rh(e,t){try{return t()}catch(n){throw pB(n)&&(n.place={...e(),
...n.place}),n}}var ex=/\s+([^\s<>=/"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y,tx=/\s*(\/?)>/y,Fue=/&(?:#x([0-9a-f]+)|#(\d+)|([^;&\s]*));?/gi,
$ue={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"},_ue=["AlternateContent","extLst","rPh"],Mue=500,ks=e=>bt(
"damaged",e.slice(0,60));function gB(e){return e.includes("&")?e.replace(Fue,(t,n,r,o)=>{let i=n===void 0?
k(r):k.parseInt(n,16),s=o===void 0?i<=1114111?T.fromCodePoint(i):void 0:$ue[o];if(s===void 0||!t.endsWith(
";"))throw ks(t);return s}):e}var nx=e=>{let t=e.indexOf(":");return t<0?e:e.slice(t+1)},Lue=e=>e===
32||e>=9&&e<=13;function zue(e,t){let n=t;for(;n<e.length;n++){let r=e.charCodeAt(n);if(Lue(r)||r===
62||r===47||r===60)break}return n}function Dh(e,t,n){let r=e.indexOf(t,n);if(r<0)throw ks(e.slice(n));
return{inside:e.slice(n,r),next:r+t.length}}function fi(e,t,n=_ue){var l;let r=[],o=0,i=e.startsWith(
"\uFEFF")?1:0,s=c=>{var d;if(r.length===0&&c.trim()!=="")throw ks(c);o===0&&c!==""&&((d=t.text)==null||
d.call(t,gB(c)))},a=c=>{var d;if(r.pop()!==c)throw ks(`</${c}>`);o===0?(d=t.close)==null||d.call(t,
nx(
c)):r.length<o&&(o=0)},u=c=>{var P,I,F;let d=zue(e,c),p=e.slice(c,d),g={},b=d,v=0;for(;;){ex.lastIndex=
b;let _=ex.exec(e);if(_===null)break;if(++v>Mue)throw ks(e.slice(c-1,b));b=ex.lastIndex;let L=_[1];L.
startsWith("xmlns")||(g[nx(L)]=gB((I=(P=_[2])!=null?P:_[3])!=null?I:""))}tx.lastIndex=b;let O=tx.exec(
e);if(p===""||O===null)throw ks(e.slice(c-1));r.push(p);let N=nx(p);return o===0&&n.includes(N)&&(o=
r.length),o===0&&((F=t.open)==null||F.call(t,N,g)),O[1]==="/"&&a(p),tx.lastIndex};for(;;){let c=e.indexOf(
"<",i);if(c<0)break;c>i&&s(e.slice(i,c));let d=e.charCodeAt(c+1);if(d===47){let{inside:p,next:g}=Dh(
e,">",c+2);a(p.trimEnd()),i=g}else if(d===63)i=Dh(e,"?>",c+2).next;else if(d!==33)i=u(c+1);else if(e.
startsWith("<!--",c))i=Dh(e,"-->",c+4).next;else if(e.startsWith("<![CDATA[",c)){let{inside:p,next:g}
=Dh(
e,"]]>",c+9);o===0&&((l=t.text)==null||l.call(t,p)),i=g}else throw ks(e.slice(c))}if(s(e.slice(i)),r.
length>0)throw ks(`<${r[0]}>`)}var Ah=e=>e.includes("_x")?e.replace(/_x([0-9A-Fa-f]{4})_/g,(t,n)=>T.
fromCharCode(k.parseInt(n,16))):e,gi=e=>e.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,
"&gt;").replace(/"/g,"&quot;"),hB=e=>gi(bg(e).replace(/_(?=x[0-9A-Fa-f]{4}_)/g,"_x005F_"));var jue=new w(
`= ADVANCE ASK AUTHOR AUTONUM AUTONUMLGL AUTONUMOUT BIBLIOGRAPHY CITATION COMMENTS CREATEDATE DATE DOCPROPERTY DOCVARIABLE EDITTIME EQ
  FILENAME FILESIZE FILLIN FORMCHECKBOX FORMDROPDOWN FORMTEXT HYPERLINK IF INDEX INFO KEYWORDS LASTSAVEDBY LISTNUM MERGEFIELD MERGEREC
  MERGESEQ NEXT NEXTIF NOTEREF NUMCHARS NUMPAGES NUMWORDS PAGE PAGEREF PRINTDATE QUOTE REF REVNUM SAVEDATE SECTION SECTIONPAGES SEQ SET
  SKIPIF STYLEREF SUBJECT SYMBOL TA TC TEMPLATE TIME TITLE TOA TOC USERADDRESS USERINITIALS USERNAME XE`.split(
/\s+/)),Bue=[[/vba(project|data)/i,"makro (vbaProject)"],[/\/activeX\//i,"ActiveX"],[
/\/embeddings\/|oleObject/i,
"OLE"]],Uue={attachedTemplate:"attachedTemplate",image:"gambar dari luar"},Wue=/^(https?:|mailto:|tel:|#|$)/i,
Kue=/^file:\/\/\/[a-z]:/i;function Gue({Type:e="",Target:t="",TargetMode:n}){var o;let r=e.slice(e.lastIndexOf(
"/")+1);return r==="aFChunk"?["altChunk"]:n!=="External"?[]:r==="hyperlink"?Wue.test(t)?[]:[t.slice(
0,30)]:r==="attachedTemplate"&&Kue.test(t)?[]:[(o=Uue[r])!=null?o:r]}var Hue=e=>{var t,n,r;return(r=
(n=(t=/^\s*(=|[^\s"\\=]*)/.exec(e))==null?void 0:t[1])==null?void 0:n.toUpperCase())!=null?r:""};
function rx(e){
let t=Hue(e);return jue.has(t)?[]:e.trim()===""?[]:[t===""?e.trim().slice(0,30):t]}function que(e){
let t=[],
n=[],r=!1;return fi(e,{open:(o,i)=>{var s,a,u;r=o==="instrText",o==="altChunk"?t.push("altChunk"):o===
"Relationship"?t.push(...Gue(i)):o==="Override"&&/macroEnabled|vbaProject/i.test((s=i.ContentType)!=
null?s:"")?t.push("makro (vbaProject)"):o==="fldSimple"?t.push(...rx((a=i.instr)!=null?a:"")):o==="fldChar"&&
i.fldCharType==="begin"?n.push(""):o==="fldChar"&&i.fldCharType==="end"&&t.push(...rx((u=n.
pop())!=null?u:""))},text:o=>{var i;r&&n.push(((i=n.pop())!=null?i:"")+o)},close:()=>{r=!1}},[]),[
...t,
...n.flatMap(rx)]}function yB(e){let t=h.keys(e.files).flatMap(n=>{var r,o;return/\.(xml|rels)$/i.test(
n)?que((o=(r=e.file(n))==null?void 0:r.asText())!=null?o:""):Bue.flatMap(([i,s])=>i.test(`/${n}`)?[s]:
[])});return[...new w(t)]}m();m();function Zue(e,t){let n=x.from({length:t.length+1},(r,o)=>o);for(
let r=1;r<=e.length;r++){let o=[r];
for(let i=1;i<=t.length;i++){let s=n[i-1]+(e[r-1]===t[i-1]?0:1);o.push(f.min(o[i-1]+1,n[i]+1,s))}n=o}
return n[t.length]}function Dm(e,t){var o,i;let n=kt(e);return(i=(o=t.map(s=>({tag:s,away:Zue(n,kt(s))}
)).
filter(({tag:s,away:a})=>a<=f.max(2,f.floor(s.length/3))&&a<f.max(n.length,2)).sort((s,a)=>s.away-a.
away)[0])==null?void 0:o.tag)!=null?i:null}var Jue=[/\u00ab([^\u00ab\u00bb]+)\u00bb/g,
/<<([^<>]+)>>/g,/[$#]?\{([^{}]+)\}/g,/(?<!\d\s?)%(\p{L}[^%\n]*)%/gu,
/\uff5b{1,2}([^\uff5b\uff5d]+)\uff5d{1,2}/g,
/\[{1,2}([^[\]]+)\]{1,2}/g],Vue=e=>/^\p{L}[\p{L}\p{N}\s_./-]{0,39}$/u.test(e),Yue=new y([["nama",[
"penerima","inovasi"]],["name",["penerima","inovasi"]],["judul",["inovasi"]],["innovation",[
"inovasi"]],
["opd",["instansi"]],["unit",["instansi"]],["sekolah",["instansi"]],["institution",["instansi"]],[
"skor",["nilai"]],["score",["nilai"]],["juara",["predikat","peringkat"]],["rank",["peringkat"]],[
"date",
["tanggal"]],["number",["nomor"]]]);function Xue(e,t){var s,a;let n=Dm(e,t);if(n!==null)return n;let r=e.
split(/[\s_./-]+/).map(kt),o=t.filter(u=>r.includes(kt(u))).sort((u,l)=>l.length-u.length),i=[...r].
reverse().flatMap(u=>{var l;return(l=Yue.get(u))!=null?l:[]});return(a=(s=o[0])!=null?s:i.find(u=>t.
includes(u)))!=null?a:null}var Que=100;function bB(e,t){return Jue.flatMap(n=>{var r;return((r=e.match(
n))!=null?r:[]).slice(0,Que).flatMap(o=>{let i=o.replace(n,"$1").trim();return Vue(i)?[{tag:o,near:
Xue(
i,t)}]:[]})})}var wB=["inovasi","penerima","kompetisi"],ele=80;function Oh(e,t){let n=rle(e);if(
"code"in n)return[
{code:n.code,tag:"",paragraph:""}];if(n.active.length>0)return n.active.map(i=>({code:
"ACTIVE_CONTENT",tag:i,paragraph:""}));let r=n.parts.map(i=>[...vg(i),...kg(i).map(s=>`{{%${s}}}`)]);
if(ile(r.flat())>
ole)return[{code:"TOO_LARGE",tag:"",paragraph:""}];let o=r.flatMap(i=>ale(i,t));return o.length>0?o:
r.flat().some(tle)?fle(e,t):nle(r.flat(),t)}var tle=e=>kB(e).some(t=>"sign"in t&&t.tag!=="");
function nle(e,t){
var i,s;let n=h.keys(t).filter(a=>typeof t[a]=="string"),r=e.flatMap(a=>bB(a,n).map(u=>({code:
"TAG_FOREIGN",...u,paragraph:Nh(a)}))),o=(s=(i=wB.find(a=>n.includes(a)))!=null?i:n[0])!=null?s:wB[0];
return r.
length>0?r:[{code:"NO_FIELDS",tag:o,paragraph:""}]}function rle(e){try{let t=el(e);return Ad(t)===null?
{code:"NOT_A_DOCX"}:{parts:t.file(Ro).map(n=>n.asText()),active:yB(t)}}catch(t){return{code:cg(t)===
"too-large"?"TOO_LARGE":"NOT_A_DOCX"}}}var ole=2e4,ile=e=>e.reduce((t,n)=>{var r,o;return t+((o=(r=n.
match(/[{}]/g))==null?void 0:r.length)!=null?o:0)},0),vB=(e,{root:t,loops:n})=>t.has(e)||n.some(({
scope:r})=>r===
null||r.has(e)),sle=({root:e,loops:t})=>[...e.values(),...t.flatMap(({scope:n})=>[...n!=null?n:[]])];
function ale(e,t){let n=new y(h.keys(t).map(i=>[kt(i),i])),r={fields:t,root:n,loops:[]};return[...e.
flatMap(i=>{let s=Nh(i);return kB(i).flatMap(a=>ule(a,s,r))}),...r.loops.map(({tag:i,paragraph:s})=>(
{
code:"LOOP_UNCLOSED",tag:i,paragraph:s}))]}function ule(e,t,n){let{tag:r}=e;if("fault"in e)return vB(
kt(r),n)||e.fault!=="TAG_SINGLE"?[{code:e.fault,tag:r,paragraph:t}]:[];let{sign:o}=e;return o==="/"?
lle(r,t,n):o==="%"?cle(r,t,n):o===""||o==="#"||o==="^"?dle(o,r,t,n):[{code:"TAG_UNSUPPORTED",tag:o+r,
paragraph:t}]}function lle(e,t,{loops:n}){let r=kt(e),o=n.pop();return o===void 0?[{code:
"LOOP_UNOPENED",tag:e,paragraph:t}]:r!==""&&kt(o.tag)!==r?[{code:"LOOP_CROSSED",tag:e,paragraph:t}]:
[]}var cle=(e,t,{
root:n})=>{if(n.has(kt(`%${e}`)))return[];let r=[...n.values()].filter(o=>o.startsWith("%"));return[
{code:"TAG_UNKNOWN",tag:`%${e}`,near:Dm(`%${e}`,r),paragraph:t}]};function dle(e,t,n,r){var u;let o=kt(
t),i=vB(o,r),s=r.fields[(u=r.root.get(o))!=null?u:""],a=i?[]:[{code:"TAG_UNKNOWN",tag:t,near:Dm(t,
sle(
r)),paragraph:n}];return e!==""?r.loops.push({tag:t,paragraph:n,scope:mle(s,i)}):s!==void 0&&typeof s!=
"string"&&a.push({code:"LIST_AS_TEXT",tag:t,paragraph:n}),a}function mle(e,t){return typeof e=="string"?
new w:e===void 0?t?new w:null:e.length===0?null:new w(e.flatMap(n=>h.keys(n).map(kt)))}function kB(e){
var r;let t=[],n=e;for(;;){let o=n.search(/\{\{|\}\}|(?<![$#])\{[^{}]*\}(?!\})/);if(o<0)return t;if(
n.
startsWith("}}",o))t.push({fault:"TAG_UNOPENED",tag:ple(n.slice(0,o))}),n=n.slice(o+2);else if(n.startsWith(
"{{",o)){let i=n.slice(o+2),s=i.search(/\{\{|\}\}/);if(s<0||i.startsWith("{{",s))t.push({fault:
"TAG_UNCLOSED",tag:Nh(s<0?i:i.slice(0,s),30)}),n=s<0?"":i.slice(s);else{let[,a="",u=""]=(r=/^([#^/@><=&!%?-]*)([\s\S]*)$/.
exec(i.slice(0,s).trim()))!=null?r:[];t.push({sign:a,tag:u.trim()}),n=i.slice(s+2)}}else{let i=n.indexOf(
"}",o);t.push({fault:"TAG_SINGLE",tag:n.slice(o+1,i).trim()}),n=n.slice(i+1)}}}var ple=e=>{var t;
return Nh(
(t=e.trimEnd().slice(-100).split(/\s/).pop())!=null?t:"",30)};function Nh(e,t=ele){let n=e.replace(
/\s+/g,
" ").trim(),r=x.from(n);return r.length<=t?n:`${r.slice(0,t-1).join("")}\u2026`}function fle(e,t){
try{
return vm(e,t),[]}catch(n){let r=nl(n);if(r===null)throw n;return"tags"in r?(r.tags.length>0?r.tags:
[""]).map(i=>({code:"TAG_BROKEN",tag:i,paragraph:""})):[{code:"NOT_A_DOCX",tag:"",paragraph:""}]}}m(
);var gle={TAG_UNKNOWN:(e,t)=>`{{${e}}} bukan isian yang dikenal${t===null?"":`; maksudnya {{${t}}}?`}`,
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
title:e=>`Templat ${e}`},hle={TAG_UNKNOWN:(e,t)=>`{{${e}}} is no known field${t===null?"":`; is {{${t}}} meant?`}`,
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
title:e=>`Template ${e}`},fa=e=>e==="id"?gle:hle;function ox(e,t){let n=fa(t),r=e.map(o=>{
let i="near"in o?n[o.code](o.tag,o.near):n[o.code](o.tag);return o.paragraph===""?i:`${i}${i.endsWith(
"?")?"":","} ${n.at(o.paragraph)}`});return[...new w(r)]}function xB(e,t,n){let r=fa(n),o=ox(t,n),i=o.
slice(0,5);return r.faulty(e,[...i,...o.length>5?[r.more(o.length-5)]:[]].join("; "))}m();var TB="templates",
yle=Z({maker:B(),fileId:B(),modified:B()}),ble=Ot(B(),de(yle));function Wl(){let e=Fe(
TB);try{let t=gt(ble,E.parse(e!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}function ix(
e,t){
var i;let n=Wl(),r=((i=n[e])!=null?i:[]).filter(({maker:s})=>s!==(t==null?void 0:t.maker)),o={...n};
t===null?delete o[e]:o[e]=[...r,t],qe(TB,E.stringify(o))}m();m();var SB="lease",EB=300*1e3,wle=Z({
who:B(),run:B(),until:he(),width:le(he())});function CB(e,t){var a;
let n=vle(),r=R.now();if(n!==null&&n.who!==e&&n.until>r)return{holder:n};let o=n!==null&&n.who===e&&
n.until>0,[i,s]=o?[n.run,(a=n.width)!=null?a:10]:[t(),10];return sx({who:e,run:i,width:s,until:r+EB}
),
{run:i,width:s}}var RB=(e,t,n)=>sx({who:e,run:t,width:n,until:R.now()+EB}),DB=(e,t)=>sx({who:e,run:t,
until:0}),sx=e=>qe(SB,E.stringify(e));function vle(){let e=Fe(SB);try{let t=gt(wle,E.parse(e!=null?e:
"null"));return t.success?t.data:null}catch{return null}}m();m();var AB=e=>typeof e=="string"?e.includes(
Je):(e!=null?e:[]).some(t=>h.values(t).some(n=>AB(n))),kle=({
id:e,needs:t})=>t==="rules"||e==="tanda-terima",OB=(e,t)=>$1.filter(n=>AB(t[n])&&!(n==="tanggal"&&
kle(
e)));m();m();var NB=["begun","made","draft","edited","signed","own","failed","deleted","void"],xle=[
"edited",
"own"],ga=(e,t)=>e!==null&&e.maker!==""&&e.maker!==t;function PB(e,t,n,{user:r,remake:o,renew:i}){if(
(t==
null?void 0:t.status)==="signed"){let u=t.content===e;return i&&!u?{action:"add"}:Am("signed",n,u?
null:
"revise")}if(t!==null&&ga(t,r))return i?{action:"add"}:Am(t.status,null,"own-copy");if(n===null)return t!==
null&&t.fileId!==""&&!o&&!i?Am("deleted",null,"remake"):{action:"create"};let s=t!==null&&t.fileId===
n.id&&t.modified!==""&&n.modified>t.modified,a=t!==null&&(s||xle.includes(t.status));return a&&!i?Am(
t.status==="own"?"own":"edited",n,"overwrite"):n.content===e&&!a?Am("made",n,null):{action:"update",
file:n}}var Am=(e,t,n)=>({action:"keep",status:e,file:t,choice:n});function IB(e,t){return{number:e===void 0||
e.number===""?null:e.number,file:e===void 0||e.link===""?
null:e.link,status:e===void 0?"":Yf(e,t)}}function FB(e,t,n,r,o){let{status:i,...s}=IB(t,o),a=e.decision.
action==="keep"?e.decision.choice:null,u=se(o).documents,l=t!==void 0&&ga(t,r)?u.ofAnother(i,t.maker,
t.at):i;return{kind:e.planned.kind.id,entry:e.planned.about===""?null:e.planned.about,title:e.title,
...s,status:n===void 0?l:u.failed(Vi(n,o)),...n===void 0&&t!==void 0?{state:t.status}:{},...a===null?
{}:{choice:a}}}var $B=(e,t)=>({...IB(e,t),kind:e.kind,entry:e.entry===""?null:e.entry,title:e.title,
state:e.status});m();var _B=So.columns.map(e=>e.key).filter(e=>e!=="number");function Ph(e,t){var d,
p;let{name:n,grid:r}=Dt(
J.documents[e]),o=r===null?Cle(n,e,t):Yi(r);t.isShut(n)||(r!==null&&Ns(n,t.admins()),cr("documents",
n));let i=Yt(),s=new y(o.rows),a=()=>[...s].flatMap(([g,b])=>b.spreadsheet===i?[{place:g,row:b}]:[]),
u=new y;for(let g of a()){let b=`${g.row.kind}:${g.row.entry}`;u.set(b,[...(d=u.get(b))!=null?d:[],g])}
let l=f.max((p=r==null?void 0:r.values.length)!=null?p:0,3),c=(g,b)=>b==="status"?Yf(g,e):g[b];
return{
of:(g,b)=>{var v;return(v=u.get(`${g}:${b}`))!=null?v:[]},all:a,ofRun:g=>a().flatMap(({row:b})=>b.run===
g?[b]:[]),reserve:()=>l++,write:g=>{let b=g.flatMap(({place:v,row:O})=>{let N=s.get(v);return s.set(
v,O),N!==void 0&&_B.every(P=>N[P]===O[P])?[]:[v]});if(b.length!==0){Tle(n,o,e);for(let v of Sle(b,s))
for(let O of Ele(o.columns,_B)){let N=v.rows.map(P=>O.keys.map(I=>c(P,I)));Zt(n,v.first,O.column,N)}
In()}}}}function Tle(e,{headerRow:t,columns:n},r){let o=So.columns.filter(({key:s})=>!n.has(s));if(t===
null||o.length===0)return;let i=f.max(...n.values())+1;Zt(e,t,i,[o.map(({header:s})=>s[r])]);for(let[
s,{key:a}]of o.entries())n.set(a,i+s)}function Sle(e,t){let n=[],[r,o]=[f.min(...e),f.max(...e)];for(
let i=r;i<=
o;i+=1){let s=t.get(i),a=n[n.length-1];s!==void 0&&(a!==void 0&&a.first+a.rows.length===i?a.rows.push(
s):n.push({first:i,rows:[s]}))}return n.filter(({first:i,rows:s})=>e.some(a=>a>=i&&a<i+s.length))}
function Ele(e,t){
let n=t.flatMap(o=>{let i=e.get(o);return i===void 0?[]:[{key:o,column:i}]}).sort((o,i)=>o.column-i.
column),r=[];for(let{key:o,column:i}of n){let s=r[r.length-1];s!==void 0&&s.column+s.keys.length===i?
s.keys.push(o):r.push({column:i,keys:[o]})}return r}function Cle(e,t,n){let r=se(t).tabs,o=So.columns.
map(s=>({header:s.header[t],width:s.width,..."format"in s?{format:s.format}:{},value:()=>""}));Qt(Rt(
e,r.documents,r.documentsOrigin,o,[],0),n);let i=new y(So.columns.map((s,a)=>[s.key,a]));return{rows:
new y,
columns:i,headerRow:null}}m();var Kl=({kind:e,about:t})=>`${e.id}:${t}`;function MB(e){let t=new y;
for(let n of e){let{sheet:r,kind:o,
entry:i,revision:s=""}=n.properties,a=[r,o,i,s].join(":");n.type===Qn&&o!==void 0&&!t.has(a)&&t.set(
a,n)}return t}function LB(e,t){var j,G,q,X,ge;let{competition:n,numberOf:r,ledger:o,files:i,
templates:s,
options:a,backoff:u}=t,{kind:l,about:c}=e,d=o.of(l.id,c),p=Rle(d,a.user),g=(j=p==null?void 0:p.row)!=
null?j:null,b=e.fields(r),v=l.title(b),O=_t(Rd(l.id,s.versionOf(l),s.shown(l,b))+v),N=K=>({sheet:_t(
Yt()),kind:l.id,entry:_t(c),...K===""?{}:{revision:K}}),P=K=>{let{sheet:oe,entry:we}=N(K);return i.get(
[oe,l.id,we,K].join(":"))},I=ga(g,a.user)?null:(q=P((G=g==null?void 0:g.revision)!=null?G:""))!=null?
q:Ale(g,a.user,n,u),F={user:a.user,remake:a.remake,renew:a.renew.includes(Kl(e))},_=PB(O,g,I,F),L=_.
action==="add",U=L?Dle(d,a.user):(X=g==null?void 0:g.revision)!=null?X:"",z=L?P(U):void 0;return{
planned:e,
filed:L?null:g,place:L||p===null?o.reserve():p.place,revision:U,fields:b,title:U===""?v:`${v} \u2013 Rev. ${U}`,
content:O,properties:{...N(U),content:O,number:_t((ge=r(l.id,c))!=null?ge:"")},decision:z===void 0?
_:{action:"update",file:z}}}function Rle(e,t){var r;let n=o=>o.reduce((i,s)=>i===null||k(s.row.revision)>=
k(i.row.revision)?s:i,null);return(r=n(e.filter(({row:o})=>!ga(o,t))))!=null?r:n(e)}function Dle(e,t){
let n=e.filter(({row:r})=>!ga(r,t));return n.length===0?"":T(f.max(...n.map(({row:r})=>k(r.revision)||
0))+1)}function Ale(e,t,{settings:n},r){return e===null||e.fileId===""||e.maker!==t?null:en(ni(e.fileId,
r),n.language)}m();var Ih=(e,t,{user:n,run:r})=>{var o,i,s,a,u,l,c,d;return{kind:e.planned.kind.id,
entry:e.planned.about,
title:e.title,number:(i=(o=e.filed)==null?void 0:o.number)!=null?i:"",link:(a=(s=e.filed)==null?void 0:
s.link)!=null?a:"",fileId:(l=(u=e.filed)==null?void 0:u.fileId)!=null?l:"",status:t,statusText:"",
maker:n,
at:br(at()),spreadsheet:Yt(),content:(d=(c=e.filed)==null?void 0:c.content)!=null?d:"",modified:"",
run:r,
revision:e.revision}},ax=(e,t,n)=>({...Ih(e,Ole(e),n),fileId:t.id,link:t.link,content:e.content,
modified:t.
modified});function Ole({fields:e}){let t=e.rancangan;return typeof t=="string"&&t!==""&&t!==Je?
"draft":"made"}function zB(e,t){let{decision:n,filed:r}=e;return n.action!=="keep"?r:n.status==="made"&&
n.file!==null&&(r===null||!ux(r))?ax(e,n.file,t):r===null?null:n.status==="made"?r:{...r,status:n.status}
}
var ux=({status:e})=>e==="made"||e==="draft";m();var lx=(e,t)=>`${e.id}.${Xu(e,t)}`;function jB(e,t,
n,r){let{language:o}=e.settings,i=Wl(),s=new y,a=new y,
u=l=>{var d,p;let c=lx(l,e);return s.has(c)||s.set(c,Nle(l,(d=i[c])!=null?d:[],{folder:t,user:n,
language:o,
backoff:r})),(p=s.get(c))!=null?p:null};return{versionOf:l=>{let c=u(l);return c===null?Cd(pi(l,e)):
`${c.id}@${c.modified}`},shown:(l,c)=>u(l)===null?Ol(c,km(pi(l,e))):c,bytesOf:(l,c)=>{let d=u(l);if(
d===
null)return pi(l,e);let p=a.get(l.id);if(p!==void 0)return p;let g=dx(d,r,o),b=Oh(g,c);return b.length>
0&&ye(pe("TEMPLATE_FAULT",xB(l.id,b,o))),a.set(l.id,g),g}}}function cx(e,{folder:t,user:n,language:r,
backoff:o}){var u;let i=e.find(({maker:l})=>l===n),s=e[0];if(i===void 0)return s===void 0?{source:
"built-in"}:{source:"foreign",maker:s.maker};let a=(u=t.files.find(({id:l})=>l===i.fileId))!=null?u:
en(
ni(i.fileId,o),r);return a===null?{source:"gone"}:{source:a.type===Qn&&a.modified===i.modified?
"unedited":"own",file:a}}function Nle(e,t,n){let r=fa(n.language),o=cx(t,n);return o.source==="foreign"?
ye(
pe("TEMPLATE_FAULT",r.foreign(e.id,o.maker))):o.source==="gone"?ye(pe("TEMPLATE_FAULT",r.deleted(e.id))):
o.source==="own"?o.file:null}function dx(e,t,n){if(e.type!==Qn)return en(Kw(e.id,t),n);let[r]=Ys([e.
id],Ji,t);return en(r!=null?r:{failure:{kind:"unknown",reason:"no-answer"}},n)}var Fh="\u0001";
function UB(e,t,n,r,o){let{language:i}=e.settings,s=Ph(i,o),a=Qr(e,n.user,r),u=jB(e,a,n.user,
r),l={competition:e,numberOf:(z,j)=>Lle(s,z,j),ledger:s,files:MB(a.files),templates:u,options:n,
backoff:r},
c=t.map(z=>LB(z,l)),d=c.filter(z=>z.decision.action!=="keep"&&!n.skip.includes(Kl(z.planned))),p=d.slice(
0,10),g=p.map(z=>vm(u.bytesOf(z.planned.kind,z.fields),z.fields,n.pictures)),b=new y,v=c.filter(z=>{
var j;return((j=z.filed)==null?void 0:j.run)===n.run&&z.filed.status==="begun"&&_le(z)});for(let z of c){
let j=zB(z,n);j!==null&&b.set(z,j)}let O=zle(s,n);for(let z of p)b.set(z,Ih(z,"begun",n));s.write([
...BB(
b),...O]);let N=Xr(p.map((z,j)=>{var G;return{fileId:z.decision.action==="update"?z.decision.file.id:
null,folder:a.id,title:z.title,properties:z.properties,from:Ji,to:Qn,bytes:(G=g[j])!=null?G:new D}}),
r),{failures:P,again:I}=$le(p,N,b,n);s.write(BB(b));for(let z of P.values())Yr(z)&&Xs(z,i);let F=z=>p.
filter(j=>z.includes(j.decision.action)&&!P.has(j)&&!I.has(j)).length,_=s.ofRun(n.run),L={made:_.filter(
ux).length,failed:_.filter(({status:z})=>z==="begun"||z==="failed").length};return{batch:{created:F(
["create","add"])+v.length,updated:F(["update"]),unchanged:c.filter(z=>z.decision.action==="keep").length-
v.length,failed:P.size,documents:[...c.map(z=>FB(z,b.get(z),P.get(z),n.user,i)),...O.map(({row:z})=>$B(
z,i))],done:c.length-d.length+p.length-I.size,total:c.length,more:d.length>p.length||I.size>0,skip:[
...n.skip,...[...P.keys()].map(z=>Kl(z.planned)),...[...I].filter(z=>Mle(N[p.indexOf(z)])).map(z=>Kl(
z.planned)+Fh)]},run:L,notes:[...Ile(c,s,n),...Fle(c,u)]}}var Ple=3;function Ile(e,t,{isCurrent:n}){
let r=e.filter(({decision:a,filed:u,content:l})=>a.action==="keep"&&u!==null&&u.content!==""&&u.content!==
l&&["signed","edited","made"].includes(a.status)),o=t.all().filter(({row:a})=>a.status==="signed"&&!n(
a.kind,a.entry)),i=[...r.map(({filed:a,title:u})=>(a==null?void 0:a.title)||u),...o.map(({row:a})=>a.
title)];return i.length===0?[]:[{code:"DOCUMENT_OUTDATED",severity:"warning",params:{titles:i.slice(
0,Ple),count:i.length}}]}function Fle(e,t){var r;let n=new y;for(let{planned:o,fields:i,decision:s}
of e){
if(s.action==="keep"&&s.status!=="made")continue;let a=(r=n.get(o.kind.id))!=null?r:new w;for(let u of OB(
o.kind,t.shown(o.kind,i)))a.add(u);n.set(o.kind.id,a)}return[...n].flatMap(([o,i])=>i.size===0?[]:[{
code:"DOCUMENT_DOTS",severity:"info",params:{kind:o,fields:[...i]}}])}function $le(e,t,n,r){var s,a;
let o=new y,i=new w;for(let[u,l]of e.entries()){let c=t[u];if(c===void 0)continue;if("ok"in c){n.set(
l,ax(l,c.ok,r));continue}let{failure:d}=c,p=d.kind==="haste"||Bu(d);if(p&&!r.skip.includes(Kl(l.planned)+
Fh)){i.add(l);continue}o.set(l,d),p||n.set(l,{...Ih(l,"failed",r),modified:(a=(s=l.filed)==null?void 0:
s.modified)!=null?a:""})}return{failures:o,again:i}}var _le=({decision:e})=>e.action==="keep"&&e.status===
"made"&&e.file!==null,Mle=e=>e!==void 0&&"failure"in e&&Bu(e.failure),BB=e=>[...e].map(([{place:t},n])=>(
{
place:t,row:n}));function Lle(e,t,n){var o;let r=e.of(t,n).flatMap(({row:i})=>i.number===""?[]:[i.number]);
return(o=r[r.length-1])!=null?o:null}var zle=(e,{user:t,isCurrent:n})=>e.all().filter(({row:r})=>r.maker===
t&&!["signed","own"].includes(r.status)&&!n(r.kind,r.entry)).map(({place:r,row:o})=>({place:r,row:{
...o,
status:"void"}}));var jle=Z({kinds:de(B()),skip:le(de(B())),renew:le(de(B())),remake:le(ke())});
function Om(e){return ce(
()=>{let t=R.now(),{kinds:n,skip:r=[],renew:o=[],remake:i=!1}=fe(jle,e);return ve(),Se(()=>{let s=ot(
"ranking");Bt(s);let{competition:a}=s,{language:u}=a.settings,l=[...new w(n)].map(G=>mx(G,u)),{
history:c}=s,
{findings:d,blocking:p,hash:g,context:b}=Sh(s,c,l),v=l.filter(G=>vh(G,b)),O=Yj(p);if(v.length===0&&l.
length>0)return WB(p,u);if(b.winners===null&&O.length>0)return WB(O,u);let N=Te(),P=CB(N,vt);if(
"holder"in P){let{who:G,until:q}=P.holder;return ye(pe("BUSY",se(u).problems.leased(G,Ule(q))))}let I=pa(
v,b),F={user:N,run:P.run,skip:r,renew:o,remake:i,pictures:b.pictures,isCurrent:Zk(b)},_=jn(P.width,t),
{batch:L,run:U,notes:z}=UB(a,I,F,_,s.keepers);L.more?_.width!==P.width&&RB(N,P.run,_.width):(Wle(c,{
id:P.run,hash:g,...U},N,a.settings),DB(N,P.run));let j=v.length===l.length;return{ok:j&&L.failed===0&&
!r.some(G=>!G.endsWith(Fh)),findings:Or([...j?d:p,...Ble(v,I),...z],u),...L}})})}var Ble=(e,t)=>e.filter(
n=>!t.some(r=>r.kind===n)).map(({id:n})=>({code:"NO_DOCUMENT",severity:"warning",params:{kind:n}})),
Ule=e=>at(new R(e)).slice(11,16);function mx(e,t){var r;let n=vs.map(o=>o.id).join(", ");return(r=Cm(
e))!=null?r:ye(pe("BAD_REQUEST",se(t).problems.unknownKind(e,n)))}function WB(e,t){let n={created:0,
updated:0,unchanged:0,failed:0,documents:[],done:0,total:0,more:!1,skip:[]};return{ok:!1,findings:Or(
e,t),...n}}function Wle(e,t,n,r){if(t.made+t.failed===0)return;let o=se(r.language).history.documents(
t.made,t.failed);e.rows.some(i=>i.run===t.id&&i.detail===o)||Pt(e,{at:at(),by:n,action:"documents",
detail:o,
run:t.id,hash:t.hash},r)}var px=Z({kind:B()}),Kle=Z({kind:B(),content:B()}),KB=e=>ce(()=>{let{kind:t}
=fe(px,e);return ve(),Nm(
$h(t))}),GB=e=>ce(()=>{let{kind:t}=fe(px,e);return ve(),Se(()=>{let n=$h(t),r=JB(n);return"file"in r?
Nm(n,r):(VB(n,Qn,pi(n.kind,n.competition)),Nm(n))})}),HB=e=>ce(()=>{let{kind:t,content:n}=fe(Kle,e);
return ve(),Se(()=>{let r=$h(t),o=ii(n),i=a=>(a/1024/1024).toFixed(1);if(o.length>Uu){let a=fa(r.language).
tooLarge(i(o.length),i(Uu));return ye(pe("TEMPLATE_FAULT",a))}let s=YB(o,r);return s.length===0&&VB(
r,Ji,o),{...Nm(r),refused:s}})}),qB=e=>ce(()=>{let{kind:t}=fe(px,e);return ve(),Se(()=>{var u;let n=$h(
t),{name:r,competition:o,user:i,language:s,backoff:a}=n;if(((u=Wl()[r])!=null?u:[]).some(({maker:l})=>l===
i)){let l=ZB(r);for(let{id:c,properties:d}of Qr(o,i,a).files)d.sheet===l.sheet&&d.template===l.template&&
en(Ww(c,{trashed:!0},a),s)}return ix(r,null),Nm(n)})});function $h(e){let t=R.now(),n=ot(),{
competition:r}=n,
o=Qe(r.settings.language),i=mx(e,o),{context:s}=Sh(n,n.history,[i]),a=lx(i,r),[u,l]=[Te(),jn(1,t)];
return{
competition:r,kind:i,name:a,fields:Jk(i,s),user:u,language:o,backoff:l}}var ZB=e=>({sheet:_t(Yt()),
template:e}),
JB=({name:e,user:t,language:n,backoff:r})=>{var o;return cx((o=Wl()[e])!=null?o:[],{folder:{files:[]}
,
user:t,language:n,backoff:r})};function VB({competition:e,kind:t,name:n,user:r,language:o,backoff:i}
,s,a){
var O;let u=Qr(e,r,i),l=ZB(n),c=u.files.find(N=>N.type===s&&N.properties.sheet===l.sheet&&N.properties.
template===l.template),d=fa(o).title(t.id),p={fileId:(O=c==null?void 0:c.id)!=null?O:null,folder:u.id,
title:d,properties:l,from:Ji,to:s,bytes:a},[g]=Xr([p],i),{id:b,modified:v}=en(g!=null?g:{failure:{
kind:"unknown",reason:"no-answer"}},o);ix(n,{maker:r,fileId:b,modified:v})}var Gle=["TAG_UNKNOWN",
"LIST_AS_TEXT"],YB=(e,{fields:t,language:n})=>ox(Oh(e,t!=null?t:{}).filter(({code:r})=>t!==null||!Gle.includes(
r)),n);function Nm(e,t=JB(e)){let{kind:n,fields:r,language:o,backoff:i}=e;return{kind:n.id,source:t.
source,maker:"maker"in t?t.maker:null,link:"file"in t?t.file.link:null,faults:t.source==="own"?YB(dx(
t.file,i,o),e):[],refused:[],title:r===null?null:n.title(r),fields:r===null?null:XB(r)}}var Hle=200,
XB=e=>h.fromEntries(h.entries(e).map(([t,n])=>[t,typeof n=="string"?n.slice(0,Hle):n.slice(0,1).map(
XB)]));m();m();var Zle=["begun","failed","deleted","void"],QB=({row:{kind:e,entry:t,revision:n}})=>[
e,t,n].join(":"),
eU=({document:e,pdf:t})=>(t==null?void 0:t.properties.at)===e.modified,tU={failure:{kind:"unknown",
reason:"no-answer"}};function nU(e,t,n,r,o){var b;let{language:i}=e.settings,s=Ph(i,co(e.settings,()=>!0)).all(
).
map(({row:v})=>v).filter(v=>v.maker===n&&t.includes(v.kind)&&!Zle.includes(v.status)),a=s.length===0?
null:Qr(e,n,o),u=a===null?[]:Jle(s,a,i,o),l=u.filter(v=>!eU(v)&&!r.includes(QB(v))),c=l.slice(0,10),
d=new y(Vle(c,(b=a==null?void 0:a.id)!=null?b:"",o).map((v,O)=>[c[O],v])),p=[...d.values()].flatMap(
v=>"failure"in v?[v.failure]:[]);for(let v of p)Yr(v)&&Xs(v,i);let g=c.filter(v=>{var O;return"ok"in
((O=d.get(v))!=null?O:tU)});return{ok:p.length+r.length===0,created:g.filter(({pdf:v})=>v===null).length,
updated:g.filter(({pdf:v})=>v!==null).length,unchanged:u.filter(eU).length,failed:p.length,files:u.map(
v=>{var F,_,L;let O=(F=d.get(v))!=null?F:{ok:v.pdf},{kind:N,entry:P,title:I}=v.row;return{kind:N,
entry:P===
""?null:P,title:I,file:"ok"in O&&(L=(_=O.ok)==null?void 0:_.link)!=null?L:null,problem:"ok"in O?null:
se(i).documents.failed(Vi(O.failure,i))}}),done:u.length-l.length+c.length,total:u.length,more:l.length>
c.length,skip:[...r,...c.filter(v=>!g.includes(v)).map(QB)]}}var Jle=(e,{files:t},n,r)=>e.flatMap(o=>{
var u,l;let{fileId:i}=o,s=(u=t.find(({id:c})=>c===i))!=null?u:en(ni(i,r),n),a=(l=t.find(({type:c,
properties:d})=>c===
Lu&&d.of===i))!=null?l:null;return(s==null?void 0:s.type)===Qn?[{row:o,document:s,pdf:a}]:[]});
function Vle(e,t,n){
let r=e.map(({document:a})=>a.id),o=e.length===0?[]:Ys(r,Lu,n),i=e.flatMap(({row:a,document:u,pdf:l}
,c)=>{
var b;let d=o[c];if(d===void 0||"failure"in d)return[];let p={of:u.id,at:u.modified};return[{...{
fileId:(b=
l==null?void 0:l.id)!=null?b:null,folder:t,title:`${a.title}.pdf`,properties:p,from:Lu,to:Lu},bytes:
d.
ok}]}),s=i.length===0?[]:Xr(i,n);return o.map(a=>{var u;return"failure"in a?a:(u=s.shift())!=null?u:
tU})}var Yle=Z({kinds:de(B()),skip:le(de(B()))}),rU=e=>ce(()=>{let t=jn(10,R.now()),{kinds:n,skip:r=[
]}=fe(
Yle,e);return ve(),Se(()=>nU(ot().competition,n,Te(),r,t))});m();m();m();m();var ha=({reads:e},t)=>e[
t].flatMap((n,r)=>n?[r]:[]);function Pm(e,t,n,r){let o=e.reads[t];if(o[n]===
r)return;let i=r?1:-1;o[n]=r,e.loads[n]=e.loads[n]+i;for(let[s,a]of o.entries())!a||s===n||(e.links[
n][s]=
e.links[n][s]+i,e.links[s][n]=e.links[s][n]+i)}var Gl=({reads:e,fixed:t,may:n},r,o,i)=>e[r][o]&&!t[r][
o]&&
!e[r][i]&&n[r][i];function Hl(e,t,n,r){Pm(e,t,n,!1),Pm(e,t,r,!0)}function fx({judges:e,loads:t,links:
n}){
let r=x.from({length:e},()=>null),o=0;for(let i=0;i<e;i+=1){if(r[i]!==null||t[i]===0)continue;let s=[
i];r[i]=o;for(let a=s.pop();a!==void 0;a=s.pop())for(let u=0;u<e;u+=1)r[u]!==null||n[a][u]===0||(r[u]=
o,s.push(u));o+=1}return r}function hx({links:e},t,{from:n,to:r},o){let i=0;for(let s of t)s===n||s===r||
o[s]||(i+=2*(e[r][s]-e[n][s]+
1));return i}function Xle(e,t,n,r){if(!Gl(e,n.entry,n.from,n.to)||!Gl(e,r.entry,r.from,r.to))return null;
let{reads:o}=e;return hx(e,t[n.entry],n,o[r.entry])+hx(e,t[r.entry],r,o[n.entry])}function oU(e,...t){
for(let{entry:n,from:r,to:o}of t)Hl(e.table,n,r,o),e.readers[n]=ha(e.table,n)}function iU(e,t,n,r){
let{
table:o,readers:i}=e;for(let s of i[t])if(!o.fixed[t][s]){for(let a of n)if(!(a===t||o.reads[a][s]))
for(let u of i[a]){e.steps+=1;let l=[{entry:t,from:s,to:u},{entry:a,from:u,to:s}],c=Xle(o,i,...l);if(
!(c===
null||!r(c,l)))return oU(e,...l),!0}}return!1}function Qle(e,t){let{table:n,readers:r}=e;for(let o of r[
t])
for(let i=0;i<n.judges;i+=1){e.steps+=1;let s={entry:t,from:o,to:i};if(!(n.loads[o]-n.loads[i]!==1||
!Gl(n,t,o,i))&&!(hx(n,r[t],s,[])>=0))return oU(e,s),!0}return!1}var gx=e=>f.max(0,...fx(e).map(t=>(t!=
null?t:-1)+1));function ece(e,t){let{table:n}=e;for(let r=!0;r&&gx(n)>1;){let o=gx(n),i=(s,a)=>{let u=fx(
n),[l]=a;if(l===void 0||u[l.from]===u[l.to])return!1;for(let{entry:d,from:p,to:g}of a)Hl(n,d,p,g);
let c=gx(
n)<o;for(let{entry:d,from:p,to:g}of a)Hl(n,d,g,p);return c};r=t.some(s=>iU(e,s,t,i))}}function sU(e,
t){
let n=x.from({length:e.entries},(i,s)=>ha(e,s)),r={table:e,readers:n,steps:0},o=i=>i<0;for(let i=!0;
i;){
i=!1;for(let s of t)for(;Qle(r,s)||iU(r,s,t,o);)i=!0}return ece(r,t),r.steps}m();function tce(e,t){
let n=x.from({length:e.judges},()=>null),r=new w([t]),o=[t];for(let i=0;i<o.length;i+=
1){let s=o[i];for(let a=0;a<e.judges;a+=1)if(!(r.has(a)||aU(e,s,a)===null)){if(r.add(a),n[a]=s,e.loads[
a]<=
e.loads[t]-2)return nce(e,n,a),!0;o.push(a)}}return!1}function nce(e,t,n){for(let r=n,o=t[r];o!=null;
r=
o,o=t[r])Hl(e,aU(e,o,r),o,r)}function aU(e,t,n){let r=null,o=k.POSITIVE_INFINITY;for(let i=0;i<e.entries;
i+=
1){if(!Gl(e,i,t,n))continue;let s=0;for(let a=0;a<e.judges;a+=1)e.reads[i][a]&&a!==t&&(s+=e.links[n][
a]-
e.links[t][a]);s<o&&([r,o]=[i,s])}return r}function uU(e){for(let t=!0;t;)t=e.loads.map((r,o)=>({
load:r,
judge:o})).sort((r,o)=>o.load-r.load).some(({judge:r})=>tce(e,r))}m();var lU=1e-7;function cU(e){let t=[
...e.values()].filter(u=>u.length>0),n=[...new w(t.flat())].sort();
if(n.length===0)return null;let r=new y(n.map((u,l)=>[u,l])),o=t.map(u=>u.map(l=>r.get(l))),i=n.map(
()=>n.map(()=>0));for(let u of o)for(let l of u){let c=i[l];c[l]=c[l]+1;for(let d of u)c[d]=c[d]-1/u.
length}let s=dp(i);if(s.filter(({value:u})=>u<lU).length>1)return null;let a=o.map(u=>s.reduce((l,{
value:c,
vector:d})=>{if(c<lU)return l;let p=u.reduce((g,b)=>g+d[b],0)/u.length;return l+p**2/c},1/u.length));
return f.sqrt(a.reduce((u,l)=>u+l,0)/a.length)}var rce=4;function oce({entries:e,judges:t,mayRead:n,
kept:r}){let o=s=>e.map(a=>t.map(u=>s(a,u))),i={
entries:e.length,judges:t.length,reads:o(()=>!1),fixed:o((s,a)=>{var u,l;return(l=(u=r.get(s))==null?
void 0:u.includes(a))!=null?l:!1}),may:o((s,a)=>n(a,s)),loads:t.map(()=>0),links:t.map(()=>t.map(()=>0))}
;
for(let[s,a]of i.fixed.entries())for(let[u,l]of a.entries())l&&Pm(i,s,u,!0);return i}function ice(e,
t){
let n=x.from({length:e},(r,o)=>o);for(let r=e-1;r>0;r-=1){let o=f.floor(t()*(r+1));[n[r],n[o]]=[n[o],
n[r]]}return n}function sce(e,t,n,r){let o=s=>e.may[s].filter(Boolean).length,i=[...n].sort((s,a)=>o(
s)-o(a));for(let s of i)for(let a=ha(e,s);a.length<t;a=ha(e,s)){let u=e.may[s].flatMap((d,p)=>d&&!a.
includes(p)?[p]:[]),l=d=>a.reduce((p,g)=>p+e.links[d][g],0),[c]=u.map(d=>({judge:d,load:e.loads[d],
links:l(
d),luck:r()})).sort((d,p)=>d.load-p.load||d.links-p.links||d.luck-p.luck);if(c===void 0)break;Pm(e,s,
c.judge,!0)}}function ace(e,t){let{entries:n,judges:r,readings:o}=e,i=oce(e),s=ice(n.length,t);sce(i,
o,s,t),uU(i);let a=sU(i,s),u=new y(n.map((l,c)=>[l,ha(i,c).map(d=>r[d])]));return{assignment:u,
expectedError:cU(
u),steps:a}}var dU=e=>{var t;return(t=e.expectedError)!=null?t:k.POSITIVE_INFINITY};function mU(e){
let t=sg(
e.seed);for(let o=0;o<20;o+=1)t();let n=x.from({length:rce},()=>ace(e,t));return{...n.reduce((o,i)=>dU(
i)<dU(o)?i:o),steps:n.reduce((o,i)=>o+i.steps,0)}}m();var pU=Z({id:B(),kind:ct(["type","score",
"label"]),old:B(),now:ac([B(),he()]),confirm:$e(B()),status:ct(
["offered","waiting","refused"])}),uce=Z({code:B(),severity:ct(["error","warning","info"]),stage:$e(
B()),tab:$e(B()),cell:$e(B()),message:B(),value:le(ac([B(),he(),ke()])),fix:le(pU)}),Im=de(uce),lce=Z(
{kind:B(),sure:ke(),tab:$e(B()),message:B()}),fU=Z({id:B(),label:B()}),cce=Z({id:B(),tab:B(),tabs:de(
B()),cell:$e(B()),message:B(),options:de(fU),default:$e(B())}),dce=Z({id:B(),tab:B(),message:B(),
options:de(
fU),option:B()}),gU=Z({facts:de(lce),questions:de(cce),answers:de(dce)}),_h=Z({tab:B(),cell:B(),
entry:B(),
criterion:B(),old:B(),now:B()}),mce=Z({undo:$e(Z({at:B(),by:B(),cells:he()})),waiting:de(so(_h,{
judge:B()})),
marked:ke()}),hU=Z({ok:ke(),findings:Im,understood:gU,progress:de(Z({stage:B(),judge:B(),scored:he(),
expected:he()}))}),pce=Z({rank:he(),decidedRank:le(he()),code:B(),name:B(),institution:B(),category:
B(),
score:he(),advances:ke(),categoryRank:$e(he()),reserve:ke(),title:$e(B()),tieBrokenBy:$e(B()),tie:B(
),
explanation:B(),judgeScores:Ot(B(),he())}),fce=Z({stage:B(),method:B(),unit:ct(["points","mean-rank",
"standard-score"]),cut:$e(he()),unordered:ke(),judges:de(B()),ranking:de(pce)}),On=$e(he()),ql=de(B(
)),
gce=Z({stage:B(),panel:Z({judges:he(),entries:he(),complete:he()}),kendallW:On,kendallP:On,iccSingle:
On,
iccAverage:On,alpha:On,lambda:On,judges:de(Z({code:B(),severity:On,spread:On,agreement:On})),
stability:de(
Z({code:B(),inTop:On,again:On,rankLow:On,rankHigh:On})),leaveOneOut:de(Z({judge:B(),enters:ql,leaves:
ql})),
methods:de(Z({method:B(),enters:ql,leaves:ql})),gap:$e(Z({lastIn:B(),firstOut:B(),points:he(),
standardError:On})),
verdict:Z({level:ct(["firm","partly","open","no-cut","single"]),within:he(),firm:he(),contested:ql,
again:On,
text:de(B())})}),hce=Z({ok:ke(),findings:Im,understood:gU,stages:de(fce),reliability:de(gce),hash:B(
),
open:le(de(B()))}),yce=Z({stage:B(),criteria:de(Z({name:B(),weight:he(),min:he(),max:he()})),means:
Ot(
B(),de(he()))}),bce=so(hU,{fixes:le(mce)}),hvt=so(hce,{profiles:le(de(yce))}),wce=Z({kind:B(),entry:
$e(
B()),number:$e(B()),title:B(),file:$e(B()),status:B(),state:le(ct(NB)),choice:le(ct(["overwrite",
"revise","remake","own-copy"]))}),vce=Z({ok:ke(),created:he(),updated:he(),unchanged:he(),failed:he(
),files:de(
Z({kind:B(),entry:$e(B()),title:B(),file:$e(B()),problem:$e(B())}))}),kce=Z({ok:ke(),findings:Im,
created:he(),
updated:he(),unchanged:he(),failed:he(),documents:de(wce)}),yvt=so(kce,{pdf:$e(vce)}),bvt=Z({ok:ke(),
findings:Im,stage:B(),code:$e(B()),at:$e(B()),hash:$e(B()),evidence:$e(Z({file:$e(B()),seal:$e(B()),
problem:$e(B())}))}),xce=Z({code:B(),stage:$e(B()),tab:$e(B()),cell:$e(B()),message:B()}),wvt=Z({ok:
ke(),
decided:de(Z({stage:B(),at:B(),by:B(),code:B()})),computed:$e(Z({at:B(),by:B()})),differences:de(xce)}
),
yU=Z({ok:ke(),findings:Im,stage:B(),assignment:de(Z({entry:B(),judges:ql})),loads:Ot(B(),he()),
expectedError:On,
readings:he(),seed:he(),written:ke(),message:B()}),vvt=Z({fixes:de(so(pU,{cells:de(_h)}))}),kvt=Z({
applied:he(),
asked:he(),left:he(),unreachable:de(B()),check:bce}),xvt=so(hU,{fixed:de(_h)}),Tvt=Z({fixes:de(so(_h,
{id:B(),stage:B(),name:B(),by:B(),at:B()}))}),Svt=Z({calls:Ot(B(),he()),total:he()});m();var ya=e=>ye(
pe("BAD_REQUEST",e));function Mh({competition:e,findings:t,history:n},r){let o=eo(Qe(e.
settings.language)),i=rt(e.stages,n.rows),s=l=>i.some(c=>c.stage===l&&c.status==="open"),a=r===void 0?
e.stages.find(({name:l})=>s(l)):er(e,r);if(a===void 0)return ya(o.noOpenStage);s(a.name)||ya(o.closed(
a.name)),Ye(e,a).length===0&&ya(o.noJudges),Ge(e,a).length===0&&ya(o.noCriteria(a.name)),e.entries.length===
0&&ya(o.noEntries);let u=t.find(({code:l})=>l==="ENTRY_DUPLICATE_CODE"||l==="ROW_WITHOUT_CODE");
return u!==
void 0&&ya(Yn(u,Qe(e.settings.language))),a}function Lh(e,t){let{competition:n}=e,r=Nt(e,{
provisional:!1}),
o=n.stages.indexOf(t);return r.results.length<o&&ya(eo(Qe(n.settings.language)).notReached(t.name)),
{reached:Di(n,r.results.slice(0,o)),evaluation:r}}function zh(e,t,n){var s;let r=Tr(e),o=(s=kn(e,t))!=
null?s:(()=>!0),i=e.settings.conflicts==="include";return a=>n.filter(u=>o(a,u)&&(i||r(a,u)===null))}
m();var jh=([e,t])=>e===t?`${t}`:`${e}\u2013${t}`,Tce={plan:({readings:e,loads:t,conflicts:n})=>`Setiap inovasi dinilai ${jh(
e)} juri; beban ${jh(t)}; ${n===0?"tanpa benturan":`${n} benturan`}.`,done:(e,t,n)=>`Tahap ${e}: ${t} Benih undian ${n}.`,
title:"Pembagian Juri",origin:
"kolom Juri boleh diubah; pisahkan kode juri dengan koma, lalu periksa nilai juri",noPlan:e=>`Tab \u201C${e}\u201D bukan pembagian juri (tanpa kolom Kode dan Juri). Ganti nama tab itu dahulu.`}
,Sce={plan:({readings:e,loads:t,conflicts:n})=>`Every entry is scored by ${jh(e)} ${e[1]===1?"judge":
"judges"}; loads ${jh(t)}; ${n===0?"no conflict":
`${n} ${n===1?"conflict":"conflicts"}`}.`,done:(e,t,n)=>`Stage ${e}: ${t} Seed of the draw ${n}.`,
title:"Assignment",origin:
"the column Judges may be changed; separate the codes by commas, then check the scores",noPlan:e=>`The tab \u201C${e}\u201D is no assignment (it has no columns Code and Judges). Rename it first.`}
,Zl=e=>({id:Tce,en:Sce})[e];m();function bU({competition:e,deciding:t,keepers:n,assigned:r},o,i){var O;
let{language:s}=e.settings,a=t.
tabs.get("assignment"),u=N=>{var F,_;let{institution:P="",name:I=""}=(F=e.entries.find(({code:L})=>L===
N))!=null?F:{};return{stage:o.name,entry:N,name:I,institution:P,judges:((_=i.get(N))!=null?_:[]).join(
", ")}},l=new y(r.filter(N=>N.stage===o.name).map(N=>[N.entry,N.row])),c=[...i.keys()].filter(N=>!l.
has(N)).map(u);if(a===void 0||lr(a)===0){let N=Zl(s),P=Ca.columns.map(({key:F,header:_,width:L,
format:U})=>({
header:_[s],width:L,...U===void 0?{}:{format:U},value:z=>z[F]})),I=a!=null?a:J.assignment[s];return Qt(
Rt(I,N.title,N.origin,P,c,2),n),cr("assignment",I),!0}let d=Me(a),p=Tf(d,e);if(p===null)return ye(pe(
"BAD_REQUEST",Zl(Qe(s)).noPlan(a)));let{columns:g}=p.table,b=(O=g.get("judges"))!=null?O:0,v=[...l].
filter(([N])=>i.has(N)).map(([N,P])=>{var I;return{row:P,is:u(N).judges,was:W((I=d.values[P])==null?
void 0:I[b])}}).filter(({is:N,was:P})=>N!==P);for(let{row:N,is:P}of v)Zt(a,N,b,[[P]],["@"]);if(c.length>
0){let N=[...g],P=f.max(...N.map(([,_])=>_))+1,I=x.from({length:P},()=>"@"),F=c.map(_=>{let L=x.from(
{length:P},()=>"");for(let[U,z]of N)L[z]=_[U];return L});Zt(a,lr(a),0,F,I)}return v.length+c.length>
0}var Ece=Z({stage:le(B()),readings:le(sc().check(ur(1),Es(1e3))),seed:le(sc().check(ur(0),Es(
4294967295))),
write:ke()}),Cce=3;function kU(e){return ce(()=>{let t=fe(Ece,e);return ve(),t.write?Se(()=>wU(t)):
wU(
t)})}function wU({stage:e,readings:t,seed:n=1,write:r}){var I,F;let o=ot("all");r&&Bt(o);let{
competition:i}=o,
s=Mh(o,e),{reached:a}=Lh(o,s),u=Ye(i,s),l=(I=t!=null?t:i.settings.readings)!=null?I:f.min(Cce,u.length),
c=Rce(o,s),d=Tr(i),p=new y(u.map(_=>[_.code,_])),g=new y(a.map(_=>[_.code,_])),{assignment:b,
expectedError:v}=mU(
{entries:[...g.keys()],judges:[...p.keys()],readings:l,mayRead:(_,L)=>{let U=p.get(_);return U.unavailable!==
!0&&c(U,L)!=="recused"&&d(U,g.get(L))===null},kept:Dce((F=i.assignment)==null?void 0:F.get(s.name),a,
u,c),seed:n}),O=Zl(Qe(i.settings.language)),N=Sf(i,s,b,l,()=>({})),P=N.filter(({params:_})=>_.reason===
"conflict").length;return r&&bU(o,s,b)&&Ace(o,s,b,n,P),oc(yU,{ok:Hi(N),findings:Or(N,i.settings.language),
stage:s.name,assignment:[...b].map(([_,L])=>({entry:_,judges:L})),loads:h.fromEntries(yc(b,[...p.keys(
)])),
expectedError:v,readings:l,seed:n,written:r,message:xU(b,u,P,O)})}function Rce({sheets:e},t){let n=new y;
for(let r of e.filter(o=>o.stage===t.name))for(let{entry:o,marks:i}of r.rows){let s=[...i.values()].
map(({kind:a})=>a);s.every(a=>a==="blank")||n.set(`${r.judge}
${o}`,s.includes("recused")?"recused":"scored")}return(r,o)=>{var i;return(i=n.get(`${r.code}
${o}`))!=null?i:null}}function Dce(e,t,n,r){return new y(t.map(({code:o})=>{let i=e==null?void 0:e.get(
o),s=a=>{let u=r(a,o);return i===void 0?u==="scored":i.includes(a.code)&&u!=="recused"&&(!a.unavailable||
u==="scored")};return[o,n.filter(s).map(a=>a.code)]}))}var vU=e=>e.length===0?[0,0]:[f.min(...e),f.max(
...e)];function xU(e,t,n,r){let o=t.filter(i=>i.unavailable!==!0).map(({code:i})=>i);return r.plan({
readings:vU([...e.values()].map(i=>i.length)),loads:vU([...yc(e,o).values()]),conflicts:n})}function Ace(
{
competition:e,history:t},n,r,o,i){let s=Zl(e.settings.language),a=s.done(n.name,xU(r,Ye(e,n),i,s),o),
u={at:at(),by:Te(),action:"assign",detail:a,run:vt(),hash:""};Pt(t,{...u,stage:n.name},e.settings)}m(
);m();var Oce=[["\xD0\xCF\u0011\xE0\xA1\xB1\u001a\xE1","old"],["%PDF","pdf"],["\xFF\xD8\xFF","photo"],
["\x89PNG",
"photo"],["GIF8","photo"],["RIFF","photo"],["II*\0","photo"],["MM\0*","photo"]],Nce=e=>/^[\s\S]{4}ftyp(?:hei|hev|mif|msf|avi)/.
test(e),Pce=e=>e.every(t=>t>=32||t>=9&&t<=13),Ice=e=>{var t;return/[;,\t]/.test((t=e.split(/\r?\n/)[
0])!=
null?t:"")};function TU(e){let t=e.slice(0,500),n=x.from(t,o=>T.fromCharCode(o)).join(""),r=Oce.find(
([o])=>n.startsWith(o));return r!==void 0?r[1]:Nce(n)?"photo":Pce(t)&&Ice(n)?"text":null}m();var Fce={
old:e=>`${e} berformat lama (.xls, .et) atau terkunci kata sandi: buka di Excel atau WPS, lepas kata sandinya, lalu simpan sebagai .xlsx.`,
text:e=>`${e} berformat CSV: buka di Excel, WPS, atau Google Spreadsheet, pastikan kolom dan angkanya benar, lalu simpan sebagai .xlsx.`,
photo:e=>`${e} adalah foto: ketik nilainya ke berkas .xlsx, dan simpan foto itu sebagai bukti.`,pdf:
e=>`${e} adalah PDF: ketik nilainya ke berkas .xlsx, dan simpan PDF itu sebagai bukti.`},$ce={old:e=>`${e} is in an old format (.xls, .et) or locked with a password: open it in Excel or WPS, remove the password and save it as .xlsx.`,
text:e=>`${e} is CSV: open it in Excel, WPS or Google Sheets, check its columns and numbers, and save it as .xlsx.`,
photo:e=>`${e} is a photo: type its scores into the .xlsx file, and keep the photo as evidence.`,pdf:
e=>`${e} is a PDF: type its scores into the .xlsx file, and keep the PDF as evidence.`},_ce={id:
"Berkas ini",en:"This file"},SU=(e,t,n=null)=>(t==="id"?Fce:$ce)[e](
n===null?_ce[t]:`${t==="id"?"Berkas":"The file"} \u201C${n}\u201D`);m();m();var Mce=[[14,22],[45,47]],
Lce=[9,10];function EU(e){return Lce.includes(e)?"percent":Mce.some(([
t,n])=>e>=t&&e<=n)?"date":"plain"}var zce=e=>/^\p{L}+$/u.test(e)&&!/^[ymdhsaegb]+$/i.test(e);
function Bh(e){
let[t=""]=e.replace(/"[^"]*"|\\.|_.|\*./g,"").replace(/\[(h+|m+|s+)\]/gi,"$1").replace(/\[[^\]]*\]/g,
"").split(";");return/general/i.test(t)||zce(t.trim())?"plain":/[dmyhs]/i.test(t)?"date":t.includes(
"%")?"percent":"plain"}m();var jce=1048576,Fm=16384,bx=2e6,wx=5e7,vx=7e5,Bce=5e4,Uce=1462,Wce=864e5,
Kce=R.UTC(1899,11,30);function Gce(e){
let[t,n,r]=[0,0,0];for(;r<3;r++){let i=e.charCodeAt(r)&223;if(i<65||i>90)break;t=t*26+i-64}let o=e.length-
r;for(;r<e.length;r++){let i=e.charCodeAt(r)-48;if(i<0||i>9)break;n=n*10+i}if(t===0||o<1||o>7||r<e.length)
throw bt("damaged",`the cell "${e}"`);return{row:n-1,column:t-1}}function yx(e,t){if(!/^\d{1,9}$/.test(
e))throw bt("damaged",`${t} "${e}"`);return k(e)}function Hce(e,t,n){var r;if(t==="f")e.formula=n;
else if(t===
"t")e.inline=((r=e.inline)!=null?r:"")+n;else{if(e.value!==void 0)throw bt("damaged",
"two values in a cell");e.value=n}}function qce({value:e,formula:t=""}){let n=(typeof e=="string"?e.length:
0)+t.length;
if(n>Bce)throw bt("too-large","a long text");return n}function CU(e,t){let n=[],r={rows:0,columns:0}
,
o=[],i=[],s={row:-1,column:-1},a=null,[u,l,c]=[0,0,0],d=!1,p=null,g=null,b=P=>{let{row:I,column:F}=s;
if(!(I>=0&&F>=0&&I<jce&&F<Fm))throw bt("damaged","a cell outside the sheet");if(i.push(I*Fm+F),i.length>
vx)throw bt("too-large","more cells than are read");if(r.rows=f.max(r.rows,I+1),r.columns=f.max(r.columns,
F+1),P===null)return;if(l+=qce(P),l>wx)throw bt("too-large","long texts");if(u=f.max(u,F+1),f.max(n.
length,I+1)*u>bx)throw bt("too-large","a cell far out");for(;n.length<=I;)n.push([]);let _=n[I];for(
;_.
length<F;)_.push(void 0);_[F]=P},v=(P,I)=>{P==="row"?(s.row=I.r===void 0?s.row+1:yx(I.r,"the row")-1,
s.column=-1):P==="c"?(p={attributes:I},I.r===void 0?s.column+=1:{row:s.row,column:s.column}=Gce(I.r)):
p!==null&&(P==="v"||P==="f"||P==="t")&&(g="")};Rh(()=>p===null?{}:{cell:Ce(s.row,s.column)},()=>fi(e,
{open:(P,I)=>{if(P==="sheetData")d=!0;else if(d)v(P,I);else if(P==="sheetProtection")a=I;else if(P===
"protectedRange")o.push(I);else if(P==="col"&&(c+=k(I.max)-k(I.min)+1,!(c<=Fm)))throw bt("damaged",
"more columns than there are")},text:P=>{g!==null&&(g+=P)},close:P=>{P==="sheetData"&&(d=!1),!(!d||p===
null)&&(P==="c"?(b(Yce(p,t)),p=null):g!==null&&Hce(p,P,g),g=null)}}));let N=Zce(i);if(N!==null)throw bt(
"damaged","a cell given twice",{cell:Ce(N.row,N.column)});return{rows:n,named:r,protection:a,
openRanges:o,
signs:l,cells:i.length}}function Zce(e){if(e.every((n,r)=>r===0||n>e[r-1]))return null;let t=new w;
for(let n of e){
if(t.has(n))return{row:f.floor(n/Fm),column:n%Fm};t.add(n)}return null}function Jce(e){let t=/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.
test(e)?k(e):k.NaN;if(!k.isFinite(t))throw bt("damaged",`the number "${e}"`);return t}function Vce(e){
let t=(R.parse(/[Zz]|T.*[+-]/.test(e)?e:`${e}${e.includes("T")?"Z":""}`)-Kce)/Wce;if(k.isNaN(t))throw bt(
"damaged",`the date "${e}"`);return t}function Yce({attributes:e,value:t,inline:n,formula:r},o){var p,
g;let{strings:i,kinds:s,since1904:a}=o,u=(p=s[e.s===void 0?0:yx(e.s,"the look")])!=null?p:"plain",l=(
b,v="plain")=>r===void 0?{value:b,kind:v}:{value:b,kind:v,formula:r},c=b=>b===""&&r===void 0?null:l(
Ah(b)),
d=(g=e.t)!=null?g:"n";if(d==="inlineStr")return c(n!=null?n:"");if(d==="str"&&t!==void 0)return c(t);
if(t===void 0||t.trim()==="")return r===void 0?null:l(null);switch(d){case"n":{let b=Jce(t);return l(
u==="date"&&a?b+Uce:b,u)}case"s":{let b=i[yx(t,"the text")];if(b===void 0)throw bt("damaged",`text ${t}`);
return b===""&&r===void 0?null:l(b)}case"b":if(!/^(?:[01]|true|false)$/.test(t))throw bt("damaged",`the truth value "${t}"`);
return l(t==="1"||t==="true");case"e":return l(t);case"d":return l(Vce(t),"date");default:throw bt(
"damaged",`the type "${d}"`)}}function Xce(e){let t;try{t=fg(e,NF,r=>/\.(xml|rels)$/i.test(r))}catch(
r){let o=cg(r);throw bt(o===null?
"not-xlsx":o==="too-large"?o:"damaged",T(r))}let n=new y(h.entries(t).map(([r,o])=>[r.toLowerCase(),
o]));return r=>{let o=n.get(r.toLowerCase());return o===void 0?null:Ju(o)}}function Qce(e){let t=e.lastIndexOf(
"/")+1;return`${e.slice(0,t)}_rels/${e.slice(t)}.rels`}function RU(e,t){let n=e(Qce(t)),r=new y;
return fi(
n!=null?n:"",{open:(o,{Id:i,Type:s="",Target:a="",TargetMode:u})=>{if(o!=="Relationship"||i===void 0||
u==="External")return;let l=a.startsWith("/")?[]:t.split("/").slice(0,-1);for(let c of a.split("/"))
c===".."?l.pop():c!=="."&&c!==""&&l.push(c);r.set(i,{type:s.slice(s.lastIndexOf("/")+1),target:l.join(
"/")})}}),r}var ede={si:1e5,xf:14e4,definedName:2e4,sheet:1e3};function kx(){let e=new y;return t=>{
var o;let n=ede[t];if(n===void 0)return;let r=((o=e.get(t))!=null?o:0)+1;if(r>n)throw bt("too-large",
`more than ${n} ${t}`);e.set(t,r)}}function tde(e){let t=[],n=null,r=!1,o=kx();return fi(e,{open:i=>{
o(i),i==="si"&&(n=""),r=i==="t"},text:i=>{r&&n!==null&&(n+=i)},close:i=>{r=!1,i==="si"&&t.push(Ah(n!=
null?n:""))}}),t}function nde(e){let t=new y,n=[],r=kx(),o=!1;return fi(e,{open:(i,{numFmtId:s,
formatCode:a})=>{
var u;r(i),i==="cellXfs"?o=!0:i==="numFmt"?t.set(k(s),Bh(a!=null?a:"")):i==="xf"&&o&&n.push((u=t.get(
k(s)))!=null?u:EU(k(s!=null?s:0)))},close:i=>{i==="cellXfs"&&(o=!1)}}),n}function DU(e,t){let n=new w;
for(let r of e){let o=t(r);if(o!==void 0&&n.has(o))return r;o!==void 0&&n.add(o)}return null}var rde=e=>e===
"1"||e==="true";function ode(e){var P;let t=Xce(e),n=(P=[...RU(t,"").values()].find(I=>I.type==="officeDocument"))==null?
void 0:P.target,r=n===void 0?null:t(n);if(n===void 0||r===null)throw bt("not-xlsx","no workbook");
let o=RU(t,n),i=I=>{var F,_,L;return(L=t((_=(F=[...o.values()].find(U=>U.type===I))==
null?void 0:F.target)!=null?_:""))!=null?L:""},s=[],a=kx(),u=!1,l=null;fi(r,{open:(I,F)=>{a(I);let{
name:_="",
state:L="visible",id:U="",date1904:z}=F;I==="workbookPr"&&(u=rde(z)),I==="workbookProtection"&&(l=F),
I==="sheet"&&s.push({name:_,hidden:L!=="visible",relation:o.get(U)})}});let c=DU(s,({name:I})=>I);if(
c!==
null)throw bt("damaged","two sheets of one name",{tab:c.name});let d=DU(s,({relation:I})=>I==null?
void 0:
I.target);if(d!==null)throw bt("damaged","two sheets of one part",{tab:d.name});let p=tde(i(
"sharedStrings")),g=nde(i("styles")),[b,v,O]=[0,0,0];return{sheets:s.map(({name:I,hidden:F,relation:
_})=>Rh(
()=>({tab:I}),()=>{let L=_===void 0?null:t(_.target);if(_===void 0||L===null)throw bt("damaged",
"a sheet is missing");let{type:U,target:z}=_,j=CU(U==="worksheet"?L:"",{strings:p,kinds:g,since1904:
u});
if(b+=j.rows.length*j.rows.reduce((G,q)=>f.max(G,q.length),0),v+=j.cells,O+=j.signs,b>bx||v>vx||O>wx)
throw bt("too-large","more than is read");return{name:I,hidden:F,part:z,type:U,...j}})),part:n,
protection:l}}
var AU=e=>ode(e).sheets.filter(({type:t})=>t==="worksheet");m();function ide(e){return e===void 0||e.kind==="blank"?
"":e.kind==="recused"?Pn.id:W(e.kind==="score"?e.
value:e.raw)}function OU({rows:e}){return new y(e.flatMap(({code:t,entry:n,marks:r})=>[...r].map(([o,
i])=>{let s=n!=null?n:t;return[`${s}
${o}`,{entry:s,criterion:o,text:ide(i)}]})))}function NU(e,t){let[n,r]=[e===null?new y:OU(e),OU(t)];
return[...new w([...r.keys(),...n.keys()])].flatMap(o=>{var c,d;let[i,s]=[n.get(o),r.get(o)],{entry:
a,
criterion:u}=s!=null?s:i,l={entry:a,criterion:u,before:(c=i==null?void 0:i.text)!=null?c:"",after:(d=
s==null?void 0:s.text)!=null?d:""};return l.before===l.after?[]:[l]})}function PU({rows:e},t){let n=e.
filter(({entry:o})=>o!==null);return{done:n.filter(({marks:o})=>{let i=t.map(({name:s})=>{var a;
return(a=
o.get(s))==null?void 0:a.kind});return i.includes("recused")||i.every(s=>s==="score")}).length,of:n.
length}}m();function sde({criterion:e,entry:t,cell:n},{rows:r}){var i,s;if(e==="")return uo(n)[0];
let o=r.filter(
a=>a.entry===t);return o.length===1?(s=(i=o[0])==null?void 0:i.marks.get(e))==null?void 0:s.at:void 0}
var IU=(e,{row:t,column:n},r)=>e.map((o,i)=>i===t?o.map((s,a)=>a===n?r:s):o);function ade(e,t,n){
return{
...e,values:IU(e.values,t,n),formats:e.formats.filter(r=>r.row!==t.row||r.column!==t.column),grid:{
...e.
grid,values:IU(e.grid.values,t,n)}}}function FU(e,t,n){return t.filter(({status:r})=>r==="applied"||
r==="confirmed").reduce((r,o)=>{var u;let i=sde(o,n(r.grid)),s=i&&((u=r.grid.values[i.row])==null?
void 0:
u[i.column]),a=o.kind==="label"?jf(s,o.before.cell):vu(s,o.before.cell);return i!==void 0&&a?ade(r,i,
o.now):r},e)}m();var ude=6,lde=(e,t)=>e.stage===t.stage&&e.judge===t.judge;function cde(e,{stage:t,
judge:n}){let r=`${t.
name} \xB7 `;if(!e.startsWith(r))return!1;let o=`${e.slice(r.length)} \xB7 `;return o.startsWith(`${n.
code} \xB7 `)||o.includes(` (${n.code}) \xB7 `)}function $U(e,t,{stages:n,judges:r}){var l;let o=n.flatMap(
c=>r.map(d=>({stage:c,judge:d}))),i=M(e.name),s=e.rows.slice(0,ude).flatMap(([c])=>typeof(c==null?
void 0:
c.value)=="string"?[c.value.trim()]:[]),u=[o.filter(c=>M(Oi(c.stage,c.judge))===i),...s.map(c=>o.filter(
d=>cde(c,d)))].find(c=>c.length>0&&!c.some(d=>lde(d,t)));return(l=u==null?void 0:u[0])!=null?l:null}
m();function _U(e,t,n){var p,g,b,v;let{values:r,formats:o,headerRow:i}=t,s=(g=(p=r[0])==null?void 0:
p.length)!=
null?g:0;((v=(b=Ne().getSheetByName(e))==null?void 0:b.getLastRow())!=null?v:0)>0||Qt(dde(e,s,i,n));
let u=Ne().getSheetByName(e);if(u===null)return;let[l,c]=[f.max(r.length,u.getLastRow()),f.max(s,u.getLastColumn(
))];
Wo(u,l,c);let d=u.getRange(1,1,l,c);d.setNumberFormat("General");for(let{row:O,column:N,format:P}of o)
u.getRange(O+1,N+1).setNumberFormat(P);d.setValues(x.from({length:l},(O,N)=>x.from({length:c},(P,I)=>{
var _,L;let F=(L=(_=r[N])==null?void 0:_[I])!=null?L:"";return typeof F=="string"?yy(F,!1):F})))}var dde=(
e,t,n,r)=>({
name:e,values:x.from({length:n+1},()=>x.from({length:t},()=>"")),headerRow:n,frozenColumns:f.min(r.frozenColumns,
t),widths:x.from({length:t},(o,i)=>{var s;return(s=r.widths[i])!=null?s:110}),formats:x.from({length:
t},
()=>""),layout:""});m();m();var MU={title:e=>e.filter(t=>t!=="").join(" \xB7 "),invitation:(e,t,n,r)=>[
`Yth. ${e},`,`ini lembar penilaian Anda untuk tahap ${t}${n===""?"":`, ${n}`}. Hanya Anda dan panitia yang dapat membukanya.`,
...r===""?[]:[`Batas waktu: ${r}.`],"Isi nilai langsung di lembar itu; tidak perlu dikirim kembali."].
join(`
`),mark:(e,t,n)=>`dikumpulkan ${nt(e,"id")} oleh ${t} \xB7 proses ${n} \xB7 salinan terkunci dari berkas juri: perbaikan dilakukan juri di berkasnya`,
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
history:e=>`nilai dikumpulkan dari berkas ${e}`},mde={title:MU.
title,invitation:(e,t,n,r)=>[`Dear ${e},`,`this is your score sheet for the stage ${t}${n===""?"":` of ${n}`}. Only you and the committee can open it.`,
...r===""?[]:[`Deadline: ${r}.`],
"Enter your scores right in the sheet; there is nothing to send back."].join(`
`),mark:(e,t,n)=>`collected ${nt(e,"en")} by ${t} \xB7 run ${n} \xB7 locked copy of the judge's file: judges correct their scores there`,
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
history:e=>`scores collected from the files of ${e}`},ar=e=>e==="id"?MU:mde;var Uh={kind:"unknown",
reason:"no-answer"};function $m(e,{workbook:t}){let{language:n}=t.competition.
settings;return Yr(e)?Xs(e,n):e.kind==="haste"||Bu(e)?ar(n).busy:Vi(e,n)}m();function Jl(e){var U;
let t=jn(10,R.now()),n=ot(),{competition:r}=n,{settings:o,stages:i}=r,s=ar(o.language),
a=z=>ye(pe("BAD_REQUEST",z));if(o.judgeFiles!=="separate")return a(s.notSeparate);let{history:u}=n,l=rt(
i,u.rows),c=z=>{var j;return((j=pn(l,z.name))==null?void 0:j.status)==="open"},d=e===void 0?(U=i.find(
c))!=null?U:i[i.length-1]:er(r,e);if(d.scoreTab!==void 0)return a(s.sharedTab(d.name));let p=i.indexOf(
d),g=i.slice(0,p),b=g.find(c);if(b!==void 0)return a(s.earlierOpen(b.name));let{results:v}=Nt(n,{
provisional:!1}),
O=g[v.length];if(O!==void 0)return a(s.earlierUnranked(O.name));let N=Di(r,v.slice(0,p)),P=zh(r,d,N),
I=Te(),F=pde(I,t,o.language),_=_t(Yt()),L=Ye(r,d).map(z=>{let j=Ff({stage:d,judge:z,entries:P(z),
criteria:Ge(
r,d),language:o.language,competition:fn(r),deadline:o.deadline}),G={kind:"judge-file",sheet:_,stage:
Vw(
d.name),judge:Yw(z.code)},q=Vf(d.name,z.code),X=F.find(({properties:oe})=>h.keys(G).every(we=>oe[we]===
G[we])),ge=X!=null?X:q.maker===I&&q.id!==""?en(Jw(q.id,t),o.language):null,K=_t(E.stringify(j.values.
slice(j.headerRow)));return{judge:z,layout:j,properties:{...G,content:K},filed:q,file:ge}});return{
workbook:n,
history:u,stage:d,isClosed:!c(d),user:I,backoff:t,seats:L}}var _m=({workbook:e,stage:t},{judge:n,
layout:r},o)=>{
var i,s;return(s=(i=Cr(o,e.competition).find(a=>a.stage.name===t.name&&a.judge.code===n.code))==null?
void 0:i.name)!=null?s:r.name};function pde(e,t,n){let r=Fe(gd(e));if(r===null)return[];let o=Zw(r,t);
return"failure"in o&&o.failure.kind==="not-found"?[]:en(o,n)}m();var Wh=({judge:e})=>e.email.trim().toLowerCase(
);function Kh(e){var o;let{filed:t,file:n}=e,r=Wh(e);
if(!(n===null||r===""))return(o=n.access.find(i=>{var s;return((s=i.emailAddress)==null?void 0:s.toLowerCase(
))===
r}))!=null?o:t.email.toLowerCase()===r?n.access.find(i=>i.id===t.permission):void 0}function fde(e,t){
let{judge:n,filed:r,file:o}=e;if(o===null&&r.maker!==""&&r.maker!==t)return"foreign";if(o===null)return r.
id===""?"none":"deleted";if(n.email.trim()==="")return"no-email";let i=Kh(e);return i===void 0?
"unshared":i.role==="reader"?"read-only":"shared"}var gde=({filed:e,file:t})=>e.email!==""&&(t==null?
void 0:
t.access.some(({id:n})=>n===e.permission))===!0;function hde(e,t,{isClosed:n,seats:r},o){if(e==="foreign")return o.foreign(
t.filed.maker);let i=(e==="unshared"||e==="no-email")&&gde(t),s=r.filter(u=>u!==
t&&Wh(u)!==""&&Wh(u)===Wh(t)),a=t.file!==null&&t.file.properties.content!==t.properties.content;
return[
n&&e==="shared"?o.stillWriting:i?o.former(t.filed.email):o.states[e],...s.length>0?[o.sameEmail(s.map(
({judge:u})=>u.code).join(", "))]:[],...a&&!n?[o.outdated]:[]].join(" ")}var Vl={made:0,shared:0,
collected:0,
changes:[],changed:0,more:!1,skip:[],failures:new y};function Yl(e,t){let{workbook:n,stage:r,
isClosed:o,
user:i,seats:s}=e,a=ar(n.competition.settings.language),{failures:u,...l}=t,c=s.map(d=>{let{judge:p,
filed:g,file:b}=d,v=u.get(p.code),O=v===void 0?fde(d,i):"failed";return{judge:p.code,name:p.name,
state:O,
message:v!=null?v:hde(O,d,e,a),link:(b==null?void 0:b.link)||g.link||null,email:g.email,collected:g.
collected||null,changed:b!==null&&g.collected!==""&&b.modified>g.modified,done:g.done,of:g.collected===
""?d.layout.table.height:g.of}});return{ok:u.size===0,stage:r.name,isClosed:o,files:c,...l}}var yde=100,
bde=Z({stage:le(B()),skip:le(de(B()))});function zU(e){return ce(()=>{let{stage:t,skip:n=[]}=fe(
bde,e);return ve(),Se(()=>{var F;let r=Jl(t);Bt(r.workbook);let{settings:o}=r.workbook.competition,{
language:i}=o,s=ar(i);if(r.isClosed)return ye(pe("BAD_REQUEST",s.closed(r.stage.name)));let a=r.seats.
filter(({judge:_,file:L})=>L!==null&&!n.includes(_.code)),u=a.slice(0,10),l=Ve(),c=vde(r,l),d=_=>r.history.
rows.some(L=>L.run===_),p=(F=[...c.values()].find(_=>!d(_)))!=null?F:vt(),g=at(),{collected:b,
written:v,
changes:O,failures:N}=wde(r,u,{names:l,run:p,at:g});for(let _ of v)c.set(_,p);let P=a.length>u.length,
I=r.seats.filter(({judge:_})=>c.get(_.code)===p).map(({judge:_})=>_.code);if(!P&&I.length>0){let _={
at:g,by:r.user,action:"collect",run:p,hash:"",stage:r.stage.name};Pt(r.history,{..._,detail:s.history(
I.join(", "))},r.workbook.competition.settings)}return Yl(r,{...Vl,collected:b,changes:O.slice(0,yde),
changed:O.length,more:P,skip:[...n,...u.map(({judge:_})=>_.code)],failures:N})})})}function wde(e,t,
{
names:n,run:r,at:o}){let{settings:i}=e.workbook.competition,s=t.flatMap(({file:d})=>{var p;return(p=
d==null?void 0:d.id)!=null?p:[]}),a=t.length===0?[]:Ys(s,md,e.backoff),{list:u}=Xo(i),l=dA(ar(i.language).
mark(o,e.user,r)),c={collected:0,written:[],changes:[],failures:new y};for(let[d,p]of t.entries()){
let{
code:g}=p.judge,b=a[d],v=b===void 0||"failure"in b?{failure:$m(b===void 0?Uh:b.failure,e)}:xde(e,p,b.
ok,{name:_m(e,p,n),mark:l,corrections:u.filter(O=>O.stage===e.stage.name&&O.judge===g)});if(
"failure"in
v){c.failures.set(g,v.failure);continue}v.isWritten&&c.written.push(g),c.changes.push(...v.changes.map(
O=>({judge:g,...O}))),c.collected+=1,p.filed={...p.filed,collected:o,modified:p.file.modified,...v.progress}
,
Qs(e.stage.name,g,p.filed)}return c}function vde(e,t){let n=new y;for(let r of e.seats){let o=_m(e,r,
t),i=t.includes(o)?bD(Me(o)):null;i!==null&&n.set(r.judge.code,i)}return n}function LU({stage:e,
judge:t},n){
let r=t.name===""?t.code:`${t.code} (${t.name})`;return e===n.stage?r:`${r} \xB7 ${e.name}`}var kde=(
e,t)=>E.
stringify(Mc(e))===E.stringify(Mc(t));function xde({workbook:e,stage:t},{judge:n,layout:r},o,{name:i,
mark:s,corrections:a}){var L;let{competition:u}=e,l=ar(u.settings.language),{language:c}=u.settings,
d;try{d=yD(AU(o),r.name)}catch(U){let z=(L=fB(U))!=null?L:"damaged",j=z==="not-xlsx"?TU(o):null;
return{
failure:j===null?l.unreadable[z]:SU(j,c)}}if(d===void 0)return{failure:l.noTable(r.name)};let p=$U(d,
{stage:t,judge:n},u);if(p!==null){let U=l.title([fn(u),r.name,n.name]);return{failure:l.otherOwner(U,
LU({stage:t,judge:n},p),LU(p,{stage:t,judge:n}))}}if(hD(d))return{failure:l.unreadable["too-large"]}
;
let g=Me(i),b=g.values.every(U=>U.every(z=>z===""));if(!b&&!Sn(g))return{failure:l.tabTaken(i)};let v=Ge(
u,t),O=tu(u.entries),N=U=>Ii(U,t.name,n.code,v,O),I=FU(((...[U,z,j])=>{let G=tb(U,z,j),q=[...N(G.grid).
columns.values()].flat(),X=G.formulas.filter(({column:K})=>q.includes(K));if(X.length===0)return G;
let ge=Xa(
X).map(K=>Ce(K.row,K.column,K.rows,K.columns));return tb(U,z,`${j} \xB7 ${l.formulas(ge.join(", "))}`)}
)(
d,i,s),a,N),F=N(I.grid),_=b||!wD(g,I)||!kde(g,I.grid);return _&&_U(i,I,r),Fa(i,u.settings.admins),{
isWritten:_,
changes:NU(b?null:N(g),F),progress:PU(F,v)}}m();m();m();var Tde="Arial",Sde=10,jU=164,Ede={General:0,
"@":49},Cde='<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
Rde=e=>`<${e} style="thin"><color rgb="FFB7B7B7"/></${e}>`,Dde=`<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${[
"left","right","top","bottom"].map(Rde).join("")}<diagonal/></border></borders>`,BU=e=>`FF${e.
replace("#","").toUpperCase()}`;function Mm(){let e=[];return{all:e,idOf:t=>{let n=e.indexOf(t);
return n>=
0?n:e.push(t)-1}}}var Gh=(e,t)=>`<${e} count="${t.length}">${t.join("")}</${e}>`;function UU(){let[e,
t,n,r,o]=[Mm(),Mm(),Mm(),Mm(),Mm()],i=({bold:c,size:d=Sde})=>e.idOf(`<font>${c?"<b/>":""}<sz val="${d}"/><name val="${Tde}"/></font>`),
s=({background:c})=>c===void 0?0:2+t.idOf(`<fill><patternFill patternType="solid"><fgColor rgb="${BU(
c)}"/><bgColor indexed="64"/></patternFill></fill>`),a=({format:c="General"})=>{var d;return(d=Ede[c])!=null?
d:jU+n.idOf(gi(c))},u=(c,d)=>{let p=[`numFmtId="${a(c)}" fontId="${i(c)}" fillId="${s(c)}" borderId="${c.bordered?
1:0}" xfId="0"`,
'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"',
...d?['quotePrefix="1"']:[]],g=`<alignment vertical="top"${c.centred?' horizontal="center"':""}${c.wrap?
' wrapText="1"':""}/>`;return r.idOf(`<xf ${p.join(" ")}>${g}<protection locked="${c.open?0:1}"/></xf>`)}
,l=`<xf numFmtId="0" fontId="${i({})}" fillId="0" borderId="0" xfId="0"/>`;return r.idOf(l),{idOf:u,
ruleIdOf:c=>o.
idOf(`<dxf><fill><patternFill patternType="solid"><bgColor rgb="${BU(c)}"/></patternFill></fill></dxf>`),
toXml:()=>[`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,n.all.length===0?"":
Gh("numFmts",n.all.map((c,d)=>`<numFmt numFmtId="${jU+d}" formatCode="${c}"/>`)),Gh("fonts",e.all),`<fills count="${2+t.all.length}">${Cde}${t.all.join(
"")}</fills>`,Dde,
'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',Gh(
"cellXfs",r.all),
'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',Gh("dxfs",o.all),
"</styleSheet>"].join("")}}var Lm=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
`,xx="http://schemas.openxmlformats.org/spreadsheetml/2006/main",GU="http://schemas.openxmlformats.org/officeDocument/2006/relationships",
HU="http://schemas.openxmlformats.org/package/2006",Ade="application/vnd.openxmlformats-officedocument.spreadsheetml",
Ode=32767,Nde=225,WU=({top:e,left:t,height:n,
width:r})=>Ce(e,t,n,r),Pde=e=>f.round((e-5)/7*100)/100;function Ide(){let e=new y,t=0;return{idOf:n=>{
var o;t+=1;let r=(o=e.get(n))!=null?o:e.size;return e.set(n,r),r},toXml:()=>`${Lm}<sst xmlns="${xx}" count="${t}" uniqueCount="${e.size}">${[
...e.keys()].map(n=>`<si><t xml:space="preserve">${hB(n)}</t></si>`).join("")}</sst>`}}function Fde(
{value:e,formula:t,style:n},r,o,i){let s=(u=!1)=>` r="${r}" s="${o.idOf(n,u)}"`;if(t!==void 0)return`<c${s(
)}><f>${gi(t)}</f></c>`;if(e==="")return`<c${s()}/>`;
if(typeof e=="number")return`<c${s()}><v>${e}</v></c>`;if(typeof e=="boolean")return`<c${s()} t="b"><v>${k(
e)}</v></c>`;let a=e.slice(0,Ode);return`<c${s(/^[=+\-@]/.test(a))} t="s"><v>${i.idOf(a)}</v></c>`}
function $de({frozenRows:e,frozenColumns:t}){if(e===0&&t===0)return"";let[n,r]=[t>0?` xSplit="${t}"`:
"",e>0?` ySplit="${e}"`:""],o=t===0?"bottomLeft":e===0?"topRight":"bottomRight";return`<pane${n}${r} topLeftCell="${Ce(
e,t)}" activePane="${o}" state="frozen"/>`}function _de(e,t,n){let r=e.widths.map(
(a,u)=>`<col min="${u+1}" max="${u+1}" width="${Pde(a)}" customWidth="1"/>`),o=e.rows.map((a,u)=>`<row r="${u+1}">${a.map(
(l,c)=>Fde(l,Ce(u,c),t,n)).join("")}</row>`),i=e.colours.map(({block:a,formula:u,
background:l},c)=>`<conditionalFormatting sqref="${WU(a)}"><cfRule type="expression" dxfId="${t.ruleIdOf(
l)}" priority="${c+1}" stopIfTrue="1"><formula>${gi(u)}</formula></cfRule></conditionalFormatting>`),
s=e.validations.map(({block:a,formula:u,help:l})=>`<dataValidation type="custom" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${gi(
l.slice(0,Nde))}" sqref="${WU(a)}"><formula1>${gi(
u)}</formula1></dataValidation>`);return[`${Lm}<worksheet xmlns="${xx}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
`<sheetViews><sheetView workbookViewId="0">${$de(e)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,
r.length===0?"":`<cols>${r.join("")}</cols>`,`<sheetData>${o.join(
"")}</sheetData>`,e.isProtected?'<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>':"",i.
join(""),s.length===0?"":`<dataValidations count="${s.length}">${s.join("")}</dataValidations>`,
'<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
'<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>'].join(
"")}var Hh=(e,t,n)=>`<Relationship Id="rId${e}" Type="${GU}/${t}" Target="${n}"/>`,KU=e=>`${Lm}<Relationships xmlns="${HU}/relationships">${e.join(
"")}</Relationships>`,qh=(e,t)=>`<Override PartName="/xl/${e}" ContentType="${Ade}.${t}+xml"/>`;
function qU(e){var s;let[t,n]=[UU(),Ide()],r=e.map(a=>_de(a,t,n)),o=r.map((a,u)=>`worksheets/sheet${u+1}.xml`),
i={"[Content_Types].xml":[`${Lm}<Types xmlns="${HU}/content-types">`,
'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
'<Default Extension="xml" ContentType="application/xml"/>',qh("workbook.xml","sheet.main"),...o.map(
a=>qh(
a,"worksheet")),qh("styles.xml","styles"),qh("sharedStrings.xml","sharedStrings"),"</Types>"].join(
""),
"_rels/.rels":KU([Hh(1,"officeDocument","xl/workbook.xml")]),"xl/workbook.xml":[`${Lm}<workbook xmlns="${xx}" xmlns:r="${GU}"><bookViews><workbookView/></bookViews><sheets>`,
...e.map(({name:a},u)=>`<sheet name="${gi(a)}" sheetId="${u+1}" r:id="rId${u+1}"/>`),
'</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'].join(""),
"xl/_rels/workbook.xml.rels":KU([...o.map((a,u)=>Hh(u+1,"worksheet",a)),Hh(o.length+1,"styles",
"styles.xml"),Hh(o.length+2,"sharedStrings","sharedStrings.xml")]),"xl/styles.xml":t.toXml(),
"xl/sharedStrings.xml":n.toXml()};for(let[a,u]of o.entries())i[`xl/${u}`]=(s=
r[a])!=null?s:"";return Vu(h.fromEntries(h.entries(i).map(([a,u])=>[a,rs(u)])))}m();m();var Mde="#d9e2f3",
Tx=e=>e.replace(/^=/,"").replace(/"[^"]*"|;/g,t=>t===";"?",":t);function Zh(e){
let{headerRow:t,open:n,table:r,centred:o,formats:i}=e,s=(u,l)=>{var g;if(u<t)return u===e.progress.row?
{bold:!0,size:14}:{};let c={wrap:!0,bordered:!0,...o.includes(l)?{centred:!0}:{}};if(u===t)return{
...c,
bold:!0,background:Mde};let d=l>=n.left&&l<n.left+n.width,p=(g=i[l])!=null?g:"";return{...c,...p===""?
{}:{format:p},...d?{open:!0}:{}}},a=(u,l,c)=>{var p,g;let d=(g=(p=e.formulas[l])==null?void 0:p[c])!=
null?g:"";return{value:u,style:s(l,c),...d===""?{}:{formula:Tx(d)}}};return{name:e.name,rows:e.values.
map((u,l)=>(l<t?u.slice(0,1):u).map((c,d)=>a(c,l,d))),widths:e.widths,frozenRows:t+1,frozenColumns:e.
frozenColumns,isProtected:!0,validations:r.height===0?[]:e.validations.map(u=>({...u,formula:Tx(u.formula)}
)),
colours:r.height===0?[]:e.colours.map(u=>({...u,formula:Tx(u.formula)}))}}m();function Lde({style:e}
,t,n){let r=typeof t=="object"?mD(t.date):t,o=typeof r=="number"&&Bh(n)!=="plain";return{value:r,
style:o?{...e,format:n}:e}}function zde({rows:e},t){var r;let n=e.filter(o=>o.entry===
t);return(r=n.find(({marks:o})=>[...o.values()].some(({kind:i})=>i!=="blank")))!=null?r:n[0]}
function ZU(e,t,{
grid:n,formats:r,read:o}){let i=Zh(e),{top:s,left:a}=e.open,u=i.rows.map((l,c)=>{var b;let d=c<s?
void 0:
zde(o,(b=e.values[c])==null?void 0:b[0]);if(d===void 0)return l;let g=[...t.map(({name:v})=>{var N,P,
I,F,_;let O=(N=d.marks.get(v))==null?void 0:N.at;return O===void 0?["",""]:[(I=(P=n.values[O.row])==
null?void 0:P[O.column])!=null?I:"",(_=(F=r[O.row])==null?void 0:F[O.column])!=null?_:""]}),[d.notesToCommittee,
""],[d.notesToEntrant,""]];return l.map((v,O)=>{let N=g[O-a];return N===void 0?v:Lde(v,...N)})});
return{
...i,rows:u}}function JU(e,t,n){let{judge:r,layout:o}=t,i=_m(e,t,n),s=Me(i);if(!Sn(s))return Zh(o);
let{competition:a}=e.
workbook,u=Ge(a,e.stage),l=Ii(s,e.stage.name,r.code,u,tu(a.entries));return ZU(o,u,{grid:s,formats:
Uo(
i),read:l})}var jde=Z({stage:le(B()),skip:le(de(B())),remake:le(ke())});function VU(e){return ce(()=>{
let{stage:t,
skip:n=[],remake:r=!1}=fe(jde,e);return ve(),Se(()=>{let o=Jl(t);Bt(o.workbook);let i=new y,a=(o.isClosed?
[]:o.seats.filter(b=>Bde(b,o.user,r))).filter(({judge:b})=>!n.includes(b.code)),u=a.slice(0,10),l=Ude(
o,u,i),c={...o,seats:l},{left:d,shared:p}=Wde(c,n,i);return Yl(c,{...Vl,made:u.filter(({judge:b})=>l.
some(v=>v.judge===b&&v.file!==null)).length,shared:p,more:a.length>u.length||d>0,skip:[...n,...i.keys(
)],
failures:i})})})}function Bde({filed:e,file:t},n,r){return t!==null?!1:r||e.id===""&&(e.maker===""||
e.maker===n)}function Ude(e,t,n){if(t.length===0)return e.seats;let{workbook:r,stage:o,user:i}=e,{
competition:s}=r,
a=ar(s.settings.language),u=Qr(s,i,e.backoff),l=Ve(),c=t.map(b=>qU([JU(e,b,l)]));for(let{judge:b}of t)
Qs(o.name,b.code,{...hd,maker:i});let d=Xr(t.map((b,v)=>({fileId:null,folder:u.id,title:a.title([fn(
s),b.layout.name,b.judge.name]),properties:b.properties,from:md,to:dd,bytes:c[v],writersCanShare:!1}
)),
e.backoff),p=new y;for(let[b,v]of t.entries()){let O=d[b];O!==void 0&&"ok"in O&&p.set(v,{...O.ok,
access:[]})}
let g=e.seats.map(b=>{var v;return Jh(b,(v=p.get(b))!=null?v:b.file,i)});for(let[b,v]of g.entries())
p.has(e.seats[b])&&Qs(o.name,v.judge.code,v.filed);for(let[b,{judge:v}]of t.entries()){let O=d[b];O!==
void 0&&"failure"in O&&n.set(v.code,$m(O.failure,e))}return g}var Jh=(e,t,n)=>t===null||e.filed.id===
t.id?{...e,file:t}:{...e,file:t,filed:{...hd,maker:n,id:t.id,link:t.link}};function Wde(e,t,n){let{
stage:r,
user:o}=e,i=ar(e.workbook.competition.settings.language),s=e.seats.map((l,c)=>({index:c,seat:Jh(l,l.
file,o)})).filter(({seat:l})=>!t.includes(l.judge.code)&&!n.has(l.judge.code)).map(({index:l,seat:c}
)=>({
index:l,seat:c,changes:Gde(c,e)})).filter(({changes:l})=>l.length>0),a=s.slice(0,10),u=0;for(let l of[
0,1]){let c=a.flatMap(g=>{let b=g.changes[l];return b===void 0||n.has(g.seat.judge.code)?[]:[{...g,
change:b}]}),
d=c.length===0?[]:fd(c.map(({change:g})=>g),e.backoff),p=[];for(let[g,{index:b,change:v}]of c.entries(
)){
let O=d[g],N=e.seats[b];if(O===void 0||"failure"in O){p.push([N,O===void 0?Uh:O.failure]);continue}
let P=Hde(
Jh(N,N.file,o),v,O.ok);e.seats[b]=P,Qs(r.name,P.judge.code,P.filed),u+=1}for(let[{judge:g},b]of p){
let v=i.
notShared(g.email.trim(),b.reason);n.set(g.code,Yr(b)||b.kind!=="refused"?$m(b,e):v)}}return Kde(e),
{left:s.length-a.length,shared:u}}function Kde({seats:e,stage:t,user:n}){var r;for(let[o,i]of e.entries(
)){
let s=Jh(i,i.file,n),a=Kh(s),u=((r=s.file)==null?void 0:r.access.some(({id:c})=>c===s.filed.permission))===
!0,l=a===void 0||a.role==="owner"||u?s.filed:{...s.filed,email:s.judge.email.trim(),permission:a.id}
;
l!==i.filed&&(e[o]={...s,filed:l},Qs(t.name,i.judge.code,l))}}function Gde(e,{workbook:t,stage:n,
isClosed:r}){
let{judge:o,filed:i,file:s}=e;if(s===null)return[];let a=o.email.trim(),u=Kh(e),l=r?"reader":
"writer",
c=s.access.find(N=>N.id===i.permission&&N.id!==(u==null?void 0:u.id)&&N.role!=="owner"),d=c===void 0?
[]:[{file:s.id,change:"withdraw",permission:c.id}];if(a===""||(u==null?void 0:u.role)===l||(u==null?
void 0:u.role)==="owner")return d;if(u!==void 0)return[...d,{file:s.id,change:"role",permission:u.id,
role:l}];if(r)return d;let{competition:p}=t,{language:g,deadline:b}=p.settings,v=o.name===""?o.code:
o.name,O=ar(g).invitation(v,n.name,fn(p),b);return[...d,{file:s.id,change:"grant",email:a,role:l,
message:O}]}
function Hde(e,t,n){let{filed:r,file:o,judge:i}=e;if(o===null)return e;if(t.change==="withdraw"||n===
null){let s=o.access.filter(a=>t.change!=="withdraw"||a.id!==t.permission);return{...e,file:{...o,
access:s},
filed:{...r,email:"",permission:""}}}return{...e,file:{...o,access:[...o.access.filter(s=>s.id!==n.id),
n]},filed:{...r,email:i.email.trim(),permission:n.id}}}m();var qde=Z({stage:le(B())});function YU(e){
return ce(()=>{let{stage:t}=fe(qde,e);return ve(),Yl(Jl(t),
Vl)})}m();m();var Sx="protecting";function XU(e){var r;let t=((r=Fe(Sx))!=null?r:"").split(`
`),n=[...Jt(Ve(),Tt()).values()].filter(o=>t.includes(o)||RE(o));if(n.length!==0){qe(Sx,n.join(`
`));for(let o of n)Fa(o,e);qe(Sx,"")}}var Zde=Z({stage:le(B())}),Jde=180*1e3;function Vh(e){return ce(
()=>{let t=R.now()+Jde,{stage:n}=fe(
Zde,e);return ve(),Se(()=>{let r=ot();Bt(r);let o=Vde(r,n);return Yde(r,o,t)})})}function Vde(e,t){
let{
language:n,judgeFiles:r}=e.competition.settings,o=eo(Qe(n)),i=a=>ye(pe("BAD_REQUEST",a));r==="separate"&&
i(o.separate);let s=Mh(e,t);return s.scoreTab!==void 0&&i(o.sharedTab(s.name,s.scoreTab)),s}function Yde(
e,t,n){
let{competition:r}=e,{settings:o}=r,{reached:i,evaluation:{progress:s}}=Lh(e,t),a=zh(r,t,i),u={
workbook:e,
stage:t,common:{stage:t,criteria:Ge(r,t),language:o.language,competition:fn(r),deadline:o.deadline},
admins:[...o.admins,Te()]},l=kn(r,t)!==null,c=Ye(r,t).filter(N=>!l||a(N).length>0),d=[];for(let N of c){
if(R.now()>n)break;d.push(MI(u,N,a(N)))}XU(u.admins),In();let p=d.filter(N=>N.id!==null),g=_f(),b=new y(
s.map(N=>[`${N.stage}|${Q(N.judge)}`,N])),v=p.map(({id:N,tab:P,judge:I})=>{var F;return{id:N!=null?N:
0,tab:P,stage:t.name,judge:I,progress:(F=b.get(`${t.name}|${Q(I)}`))!=null?F:{scored:0,expected:1}}}
);
lw(cw(v,g));let O=d.length<c.length;return{stage:t.name,tabs:d.map(({tab:N,judge:P,status:I,added:F}
)=>({
tab:N,judge:P,status:I,added:F})),more:O,notes:Xde(d,u,o.language)}}function Xde(e,{workbook:t},n){
let r=Qe(
n),o=eo(r),i=l=>Y(e.filter(l).map(({judge:c})=>c),r),[s,a]=[i(l=>l.access==="closed"),i(l=>l.access===
"refused")],u=t.competition.judges.length>1;return[...e.flatMap(({tab:l,status:c,missing:d,foreign:p}
)=>c===
"theirs"?[o.theirs(l,d)]:c==="changed"?[o.changed(l)]:p>0?[o.foreign(l,p)]:[]),...s===""?[]:[o.noEmail(
s)],...a===""?[]:[o.badEmail(a)],o.share,...u?[o.shared]:[]]}m();var Qde=Z({language:ct(["id","en"])}
);function QU(e){let t=ce(()=>e1(fw,fe(Qde,e).language));return"problem"in t?t:Xi()}m();var eme=Z({
entries:de(B())}),tme=100;function Yh(e){return ce(()=>{let{entries:t}=fe(eme,e);ve();let n=new w(
t.map(Q)),r=Jt(Ve(),Tt()),{competition:o}=Fn(new y([...r].map(([i,s])=>[i,Me(s)])));return{settings:
r.
has("settings")?o.settings:null,history:wu(o.settings.language).rows.slice(-tme).reverse().map(({at:
i,
by:s,action:a,detail:u,stage:l})=>({at:i,by:s,action:a,detail:u,stage:l})),judges:o.judges.map(({
code:i,
name:s,email:a,phone:u})=>({code:i,name:s,email:a,phone:u})),entries:o.entries.filter(({code:i})=>n.
has(Q(i))).map(({code:i,contact:s,innovator:a,email:u,phone:l})=>({code:i,name:s||a,email:u,phone:l}
))}})}m();m();function eW(e,t){let n=SpreadsheetApp.getUi().createMenu(e);for(let r of t)r==="separator"?
n.addSeparator():
n.addItem(r.label,r.functionName);n.addToUi()}function tW(e,t){SpreadsheetApp.getUi().showSidebar(
HtmlService.
createHtmlOutputFromFile(e).setTitle(t))}function nW(e,t,n){let r=HtmlService.createHtmlOutputFromFile(
e).append(`<span id="view" hidden>${n}</span>`);SpreadsheetApp.getUi().showModalDialog(r.setWidth(
960).
setHeight(560),t)}function Ex(e,t){let n=SpreadsheetApp.getUi();n.alert(e,t,n.ButtonSet.OK)}function rW(
e,t){
let n=SpreadsheetApp.getUi();return n.alert(e,t,n.ButtonSet.YES_NO)===n.Button.YES}function oW(e,t){
SpreadsheetApp.getActiveSpreadsheet().toast(e,t,10)}var Cx=e=>(e==null?void 0:e.authMode)!==void 0&&
e.authMode!==ScriptApp.AuthMode.NONE;m();function iW(e,t){var i,s,a,u;let{ok:n,findings:r,documents:
o}=t;return{ok:n,findings:r,documents:o,
created:((i=e==null?void 0:e.created)!=null?i:0)+t.created,updated:((s=e==null?void 0:e.updated)!=null?
s:0)+t.updated,unchanged:(a=e==null?void 0:e.unchanged)!=null?a:t.unchanged,failed:((u=e==null?void 0:
e.failed)!=null?u:0)+t.failed}}m();var nme=Z({provisional:ke()});function Xh(e){return ce(()=>{let{
provisional:t}=fe(nme,e);return ve(),
nW("Sidebar",se(dt()).menu.rankingTitle,t?"provisional":"ranking"),null})}var rme=240*1e3,sW=[
"piagam","surat"];function Rx(e){var i,s;let t=Cx(e)?dt():"id",n=se(t).menu,r=eo(
t),o=Cx(e)?(s=(i=wd())==null?void 0:i.top)!=null?s:10:null;eW(n.name,[{label:n.open,functionName:
"openSidebar"},"separator",{label:r.menu,functionName:"prepareJudgeTabs"},{label:n.validate,
functionName:"checkSheets"},{label:n.compute(o),functionName:"computeTop"},{label:n.ranking,
functionName:"openRanking"},{label:n.documents,functionName:"makeAwardDocuments"},"separator",{label:
n.close(o),functionName:"closeAndCompute"},{label:n.plenary,functionName:"preparePlenaryTab"},{label:
n.decide,functionName:"decide"},{label:n.verify,functionName:"verify"}])}var aW=()=>tW("Sidebar",se(
dt()).menu.name);function uW(){
let e=RP(),t="answer"in e?e.answer.questions:0;ba(e,({errors:n,warnings:r},o)=>t>0?o.questions(t):o.
validated(n,r),t>0)}var lW=()=>ba(Vh({}),({tabs:e,more:t,notes:n})=>{let r=eo(Ax());return[ome(e,r),
...t?[r.more]:[],...n].join(`

`)},!0),ome=(e,t)=>{let n=(...r)=>e.filter(({status:o})=>r.includes(o)).length;return t.made(n(
"made",
"renewed"),n("added"),n("kept","theirs","changed"))};function cW(){var i,s,a;let e=vd({provisional:!1}
),
t="answer"in e?(i=e.answer.open)!=null?i:[]:[];if(t.length===0){dW(e);return}let n=Ax(),r=se(n),o=se(
dt()).menu.close((a=(s=wd())==null?void 0:s.top)!=null?a:10);rW(r.menu.name,r.done.stillOpen(Y(t,n),
o))&&Dx()}var Dx=()=>dW(vd({provisional:!1,close:!0}));function dW(e){let t="answer"in e?e.answer.understood.
questions.length:0,n=({findings:r})=>r.filter(o=>o.severity==="error").length;ba(e,(r,o)=>t>0?o.questions(
t):o.computed(r.stages.length,n(r)),t>0)}function mW(){let e=Xh({provisional:!1});"problem"in e&&yW(
e.problem,se(dt()).menu.name)}var pW=()=>ba(yg({}),({tab:e,added:t},n)=>n.plenaryReady(e,t)),fW=()=>ba(
hg({}),({stage:e,code:t,findings:n},r)=>{var o,i;return t===null?(i=(o=n[0])==null?void 0:o.message)!=
null?i:"":r.decided(e,t)},!0),ime=12,gW=()=>ba(Ch(),({ok:e,decided:t,differences:n},r)=>{if(e)return r.
verified(t.length>0);let o=n.slice(0,ime).map(({tab:s,cell:a,message:u})=>{let l=[s,a].filter(c=>c!==
null).join("!");return`${l===""?"":`${l}: `}${u}`}),i=n.length-o.length;return[r.differs(n.length),
...o,
...i>0?[r.moreDiffer(i)]:[]].join(`
`)},!0);function hW(){let e=R.now()+rme,t=null,n=Om({kinds:sW});for(;"answer"in n&&(t=iW(t,n.answer),
!(!n.answer.more||R.now()>e));)n=Om({kinds:sW,skip:n.answer.skip});let{created:r=0,updated:o=0,
unchanged:i=0,
failed:s=0}=t!=null?t:{};ba(n,({ok:a,total:u,done:l,more:c,findings:d},p)=>{var g,b;return u===0?a?p.
noWinners:(b=(g=d[0])==null?void 0:g.message)!=null?b:p.documentsStopped:c?p.moreDocuments(l,u):p.documents(
r,o,i,s)})}function Ax(){let e=Jt(Ve(),Tt()).get("settings");return e===void 0?dt():Fn(new y([[
"settings",Me(e)]])).competition.settings.language}function ba(e,t,n=!1){let r=se("answer"in e?Ax():
dt());
"answer"in e&&n?Ex(r.menu.name,t(e.answer,r.done)):"answer"in e?oW(t(e.answer,r.done),r.menu.name):
yW(
e.problem,r.menu.name)}var yW=({message:e,link:t=""},n)=>Ex(n,[e,t].join(`
`).trim());m();var sme=Z({tab:B(),cell:$e(B().check(ic(
/^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/)))});function bW(e){
return ce(()=>{let{tab:t,cell:n}=fe(sme,e);return J0(t,n)||ye(pe("BAD_REQUEST",se(dt()).problems.noTab(
t))),null})}m();var ame=Z({settings:Ot(B(),Vm())});function wW(e){let t=ce(()=>{let{settings:n}=fe(
ame,e);ve(),Se(()=>{
var P;let r=se(dt()).problems,o=Jt(Ve(),Tt()).get("settings"),i=o===void 0?null:Me(o),{competition:s,
rows:a,tables:u}=Fn(new y(i===null?[]:[["settings",i]])),l=(P=u.settings)==null?void 0:P.columns,[c,
d]=[l==null?void 0:l.get("key"),l==null?void 0:l.get("value")];if(o===void 0||c===void 0||d===void 0)
return ye(pe("BAD_REQUEST",r.noTab(J.settings[s.settings.language])));let p=gt(Os,{...s.settings,...n}
),
g=h.keys(n).every(I=>vr.some(F=>F.key===I));if(!p.success||!g)return ye(pe("BAD_REQUEST",r.badRequest));
let{language:b}=p.data,v=vr.filter(({key:I})=>E.stringify(s.settings[I])!==E.stringify(p.data[I])).map(
I=>({known:I,is:Xb(p.data,I)}));for(let{known:I,is:F}of v){let _=a.settings.get(I.key);_!==void 0&&
Zt(
o,_,d,[[F]])}let N=v.filter(({known:I})=>!a.settings.has(I.key)).map(({known:I,is:F})=>x.from({
length:f.
max(c,d)+1},(_,L)=>L===c?I.word[b]:L===d?F:""));N.length>0&&Zt(o,lr(o),0,N)})});return"problem"in t?
t:Yh({entries:[]})}m();var ume=Z({preset:B()});function vW(e){let t=ce(()=>{var a;let{preset:n}=fe(
ume,e);ve();let r=dt(),o=se(
r).problems,i=bd.map(u=>u.id).join(", "),s=(a=bd.find(u=>u.id===n))!=null?a:ye(pe("BAD_REQUEST",o.unknownPreset(
n,i)));return Se(()=>{var b;let u=Os.parse({...s.settings,language:r,admins:[Te()].filter(v=>v!=="")}
),
{stages:l,criteria:c}=s,d=Of({settings:u,stages:l,criteria:c,entries:[],judges:[],institutions:[]}),
p=(b=lme(d))!=null?b:ye(pe("BAD_REQUEST",o.notEmpty));for(let v of d)p.includes(v.name)||Qt(v);Ve().
filter(v=>d.every(O=>O.name!==v)).length===1&&Z0(),In()})});return"problem"in t?t:Xi()}function lme(
e){
var n;let t=[];for(let r of Jt(Ve(),Tt()).values()){let o=Me(r).values;if(o.every(s=>s.every(a=>a===
"")))continue;let i=(n=e.find(s=>s.name===r))==null?void 0:n.values;if(i===void 0||!cme(o,i))return null;
t.push(r)}return t}function cme(e,t){let n=f.max(e.length,t.length);return x.from({length:n},(r,o)=>o).
every(r=>{var i,s,a,u;let o=f.max((s=(i=e[r])==null?void 0:i.length)!=null?s:0,(u=(a=t[r])==null?
void 0:
a.length)!=null?u:0);return x.from({length:o},(l,c)=>c).every(l=>{var c,d,p,g;return((d=(c=e[r])==null?
void 0:c[l])!=null?d:"")===((g=(p=t[r])==null?void 0:p[l])!=null?g:"")})})}m();var dme=Z({reason:B()}
),kW=e=>ea(()=>{let t=fe(dme,e);return({competition:n},r)=>{let o=ng(t.reason,
n),{breaks:i,cut:s}=of(eu(r.links,Fe(yo),Ze),r.links),a=[...i.map(({id:l})=>l),...s===null?[]:[s]].join(
" ");if(a==="")return;let u={at:at(),by:Te(),action:"explain",detail:o,run:vt(),hash:a};Pt(r,u,n.settings)}
});var mme=e=>Rx(e),pme=e=>Rx(e),fme=()=>aW(),gme=()=>uW(),hme=()=>cW(),yme=()=>lW(),bme=()=>mW(),
wme=()=>hW(),
vme=()=>Dx(),kme=()=>pW(),xme=()=>fW(),Tme=()=>gW(),Sme=()=>Xi(),Eme=()=>CP(),Cme=e=>vd(e),Rme=e=>Om(
e),Dme=e=>rU(e),Ame=e=>KB(e),Ome=e=>GB(e),Nme=e=>HB(e),Pme=e=>qB(e),Ime=e=>Vj(e),Fme=e=>vW(e),$me=e=>$I(
e),_me=e=>Vh(e),Mme=e=>kU(e),Lme=e=>DP(e),zme=e=>AP(e),jme=e=>Yh(e),Bme=e=>wW(e),Ume=e=>QU(e),Wme=e=>Xh(
e),Kme=e=>bW(e),Gme=e=>UI(e),Hme=e=>WI(e),qme=e=>KI(e),Zme=e=>kW(e),Jme=e=>GI(e),Vme=e=>yg(e),Yme=()=>r$(
),
Xme=e=>hg(e),Qme=e=>YU(e),epe=e=>VU(e),tpe=e=>zU(e),npe=e=>Ch(e),rpe=e=>PP(e),ope=e=>$P(e),ipe=()=>_P(
),
spe=()=>zP(),ape=e=>BP(e),upe=e=>VP(e);return Lo(lpe);})();
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
