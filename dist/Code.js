// Lembar Juri. Built from src/ by "npm run build"; do not edit here. What is built in: THIRD_PARTY_NOTICES.md.
"use strict";var App=(()=>{var VB=Object.create;var Kd=Object.defineProperty;var XB=Object.getOwnPropertyDescriptor;
var YB=Object.getOwnPropertyNames;var QB=Object.getPrototypeOf,ez=Object.prototype.hasOwnProperty;
var Gd=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var Ie=(e,t)=>(
)=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},Gg=(e,t)=>{
for(var n in t)Kd(e,n,{get:t[n],enumerable:!0})},mk=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let o of YB(t))!ez.call(e,o)&&o!==n&&Kd(e,o,{get:()=>t[o],enumerable:!(r=XB(t,o))||r.
enumerable});return e};var tz=(e,t,n)=>(n=e!=null?VB(QB(e)):{},mk(t||!e||!e.__esModule?Kd(n,
"default",{value:e,enumerable:!0}):
n,e)),vo=e=>mk(Kd({},"__esModule",{value:!0}),e);var k,R,E,C,y,f,v,g,w,x,T,D,A,m=Gd(()=>{
"use strict";({Array:k,Date:R,Error:E,JSON:C,Map:y,Math:f,Number:v,
Object:g,Set:w,String:x,Symbol:T,Uint8Array:D,WeakMap:A}=globalThis)});function eZ(e,t){return QH(e,
t||{},0,0)}function iw(e,t){return ZH(e,{i:2},t&&t.out,t&&t.dictionary)}
function cf(e,t){if(t){for(var n=new Et(e.length),r=0;r<e.length;++r)n[r]=e.charCodeAt(r);return n}
if(ZN)
return ZN.encode(e);for(var o=e.length,i=new Et(e.length+(e.length>>1)),a=0,s=function(c){i[a++]=c},
r=0;r<o;++r){if(a+5>i.length){var u=new Et(a+8+(o-r<<1));u.set(i),i=u}var l=e.charCodeAt(r);l<128||t?
s(l):l<2048?(s(192|l>>6),s(128|l&63)):l>55295&&l<57344?(l=65536+(l&1047552)|e.charCodeAt(++r)&1023,s(
240|l>>18),s(128|l>>12&63),s(128|l>>6&63),s(128|l&63)):(s(224|l>>12),s(128|l>>6&63),s(128|l&63))}
return Oc(
i,0,a)}function aw(e,t){if(t){for(var n="",r=0;r<e.length;r+=16384)n+=x.fromCharCode.apply(null,e.subarray(
r,r+16384));return n}else{if(tw)return tw.decode(e);var o=nZ(e),i=o.s,n=o.r;return n.length&&wn(8),i}
}
function oI(e,t){t||(t={});var n={},r=[];rI(e,"",n,t);var o=0,i=0;for(var a in n){var s=n[a],u=s[0],
l=s[1],c=l.level==0?0:8,d=cf(a),p=d.length,h=l.comment,b=h&&cf(h),S=b&&b.length,O=nw(l.extra);p>65535&&
wn(11);var P=c?eZ(u,l):u,N=P.length,I=YH();I.p(u),r.push(nI(l,{size:u.length,crc:I.d(),c:P,f:d,m:b,u:
p!=
a.length||b&&h.length!=S,o,compression:c})),o+=30+p+O+N,i+=76+2*(p+O)+(S||0)+N}for(var _=new Et(i+22),
M=o,B=i-o,L=0;L<r.length;++L){var d=r[L];JN(_,d.o,d,d.f,d.u,d.c.length);var j=30+d.f.length+nw(d.extra);
_.set(d.c,d.o+j),JN(_,o,d,d.f,d.u,d.c.length,d.o,d.m),o+=16+j+(d.m?d.m.length:0)}return aZ(_,o,r.length,
B,M),_}function iI(e,t){for(var n={},r=e.length-22;hr(e,r)!=101010256;--r)(!r||e.length-r>65558)&&wn(
13);var o=ao(e,r+8);if(!o)return{};var i=hr(e,r+16),a=hr(e,r-20)==117853008;if(a){var s=hr(e,r-12);a=
hr(e,s)==101075792,a&&(o=hr(e,s+32),i=hr(e,s+48))}for(var u=t&&t.filter,l=0;l<o;++l){var c=oZ(e,i,a),
d=c[0],p=c[1],h=c[2],b=c[3],S=c[4],O=c[5],P=rZ(e,O);i=S,(!u||u({name:b,size:p,originalSize:h,
compression:d}))&&
(d?d==8?n[b]=iw(e.subarray(P,P+p),{out:new Et(h)}):wn(14,"unknown compression type "+d):n[b]=Oc(e,P,
P+p))}return n}var Et,Yn,rw,df,mf,Xb,VN,XN,YN,Yb,QN,UH,GN,Qb,Wo,Qe,so,Ii,Qe,Qe,Qe,Qe,Ac,Qe,WH,KH,GH,
qH,Hb,Lr,Zb,ow,Oc,HH,wn,ZH,Ko,Rc,Jb,ew,qN,Dc,eI,HN,JH,tI,VH,XH,YH,QH,nI,ao,hr,Vb,an,rI,ZN,tw,tZ,nZ,
rZ,
oZ,iZ,nw,JN,aZ,aI=Gd(()=>{m();Et=D,Yn=Uint16Array,rw=Int32Array,df=new Et([0,0,0,0,0,0,0,0,1,1,1,1,2,
2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),mf=new Et([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,
11,11,12,12,13,13,0,0]),Xb=new Et([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),VN=function(e,t){
for(var n=new Yn(31),r=0;r<31;++r)n[r]=t+=1<<e[r-1];for(var o=new rw(n[30]),r=1;r<30;++r)for(var i=n[
r];i<
n[r+1];++i)o[i]=i-n[r]<<5|r;return{b:n,r:o}},XN=VN(df,2),YN=XN.b,Yb=XN.r;YN[28]=258,Yb[258]=28;QN=VN(
mf,0),UH=QN.b,GN=QN.r,Qb=new Yn(32768);for(Qe=0;Qe<32768;++Qe)Wo=(Qe&43690)>>1|(Qe&21845)<<1,Wo=(Wo&
52428)>>2|(Wo&13107)<<2,Wo=(Wo&61680)>>4|(Wo&3855)<<4,Qb[Qe]=((Wo&65280)>>8|(Wo&255)<<8)>>1;so=(
function(e,t,n){
for(var r=e.length,o=0,i=new Yn(t);o<r;++o)e[o]&&++i[e[o]-1];var a=new Yn(t);for(o=1;o<t;++o)a[o]=a[
o-
1]+i[o-1]<<1;var s;if(n){s=new Yn(1<<t);var u=15-t;for(o=0;o<r;++o)if(e[o])for(var l=o<<4|e[o],c=t-e[
o],
d=a[e[o]-1]++<<c,p=d|(1<<c)-1;d<=p;++d)s[Qb[d]>>u]=l}else for(s=new Yn(r),o=0;o<r;++o)e[o]&&(s[o]=Qb[
a[e[o]-
1]++]>>15-e[o]);return s}),Ii=new Et(288);for(Qe=0;Qe<144;++Qe)Ii[Qe]=8;for(Qe=144;Qe<256;++Qe)Ii[Qe]=
9;for(Qe=256;Qe<280;++Qe)Ii[Qe]=7;for(Qe=280;Qe<288;++Qe)Ii[Qe]=8;Ac=new Et(32);for(Qe=0;Qe<32;++Qe)
Ac[Qe]=5;WH=so(Ii,9,0),KH=so(Ii,9,1),GH=so(Ac,5,0),qH=so(Ac,5,1),Hb=function(e){for(var t=e[0],n=1;n<
e.length;++n)e[n]>t&&(t=e[n]);return t},Lr=function(e,t,n){var r=t/8|0;return(e[r]|e[r+1]<<8)>>(t&7)&
n},Zb=function(e,t){var n=t/8|0;return(e[n]|e[n+1]<<8|e[n+2]<<16)>>(t&7)},ow=function(e){return(e+7)/
8|0},Oc=function(e,t,n){return(t==null||t<0)&&(t=0),(n==null||n>e.length)&&(n=e.length),new Et(e.subarray(
t,n))},HH=["unexpected EOF","invalid block type","invalid length/literal","invalid distance",
"stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long",
"date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],wn=function(
e,t,n){var r=new E(
t||HH[e]);if(r.code=e,E.captureStackTrace&&E.captureStackTrace(r,wn),!n)throw r;return r},ZH=function(
e,t,n,r){
var o=e.length,i=r?r.length:0;if(!o||t.f&&!t.l)return n||new Et(0);var a=!n,s=a||t.i!=2,u=t.i;a&&(n=
new Et(o*3));var l=function(cl){var dl=n.length;if(cl>dl){var Va=new Et(f.max(dl*2,cl));Va.set(n),n=
Va}},c=t.f||0,d=t.p||0,p=t.b||0,h=t.l,b=t.d,S=t.m,O=t.n,P=o*8;do{if(!h){c=Lr(e,d,1);var N=Lr(e,d+1,3);
if(d+=3,N)if(N==1)h=KH,b=qH,S=9,O=5;else if(N==2){var B=Lr(e,d,31)+257,L=Lr(e,d+10,15)+4,j=B+Lr(e,d+
5,31)+1;d+=14;for(var z=new Et(j),G=new Et(19),Z=0;Z<L;++Z)G[Xb[Z]]=Lr(e,d+Z*3,7);d+=L*3;for(var X=Hb(
G),Q=(1<<X)-1,K=so(G,X,1),Z=0;Z<j;){var ne=K[Lr(e,d,Q)];d+=ne&15;var I=ne>>4;if(I<16)z[Z++]=I;else{
var fe=0,
Ne=0;for(I==16?(Ne=3+Lr(e,d,3),d+=2,fe=z[Z-1]):I==17?(Ne=3+Lr(e,d,7),d+=3):I==18&&(Ne=11+Lr(e,d,127),
d+=7);Ne--;)z[Z++]=fe}}var me=z.subarray(0,B),le=z.subarray(B);S=Hb(me),O=Hb(le),h=so(me,S,1),b=so(
le,
O,1)}else wn(1);else{var I=ow(d)+4,_=e[I-4]|e[I-3]<<8,M=I+_;if(M>o){u&&wn(0);break}s&&l(p+_),n.set(e.
subarray(I,M),p),t.b=p+=_,t.p=d=M*8,t.f=c;continue}if(d>P){u&&wn(0);break}}s&&l(p+131072);for(var At=(
1<<
S)-1,we=(1<<O)-1,vt=d;;vt=d){var fe=h[Zb(e,d)&At],Ut=fe>>4;if(d+=fe&15,d>P){u&&wn(0);break}if(fe||wn(
2),Ut<256)n[p++]=Ut;else if(Ut==256){vt=d,h=null;break}else{var Wt=Ut-254;if(Ut>264){var Z=Ut-257,kt=df[
Z];
Wt=Lr(e,d,(1<<kt)-1)+YN[Z],d+=kt}var zr=b[Zb(e,d)&we],Za=zr>>4;zr||wn(3),d+=zr&15;var le=UH[Za];if(
Za>
3){var kt=mf[Za];le+=Zb(e,d)&(1<<kt)-1,d+=kt}if(d>P){u&&wn(0);break}s&&l(p+131072);var Ja=p+Wt;if(p<
le){var Ud=i-le,Wd=f.min(le,Ja);for(Ud+p<0&&wn(3);p<Wd;++p)n[p]=r[Ud+p]}for(;p<Ja;++p)n[p]=n[p-le]}}
t.l=h,t.p=vt,t.b=p,t.f=c,h&&(c=1,t.m=S,t.d=b,t.n=O)}while(!c);return p!=n.length&&a?Oc(n,0,p):n.subarray(
0,p)},Ko=function(e,t,n){n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8},Rc=function(e,t,n){n<<=t&7;var r=t/
8|0;e[r]|=n,e[r+1]|=n>>8,e[r+2]|=n>>16},Jb=function(e,t){for(var n=[],r=0;r<e.length;++r)e[r]&&n.push(
{s:r,f:e[r]});var o=n.length,i=n.slice();if(!o)return{t:tI,l:0};if(o==1){var a=new Et(n[0].s+1);
return a[n[0].
s]=1,{t:a,l:1}}n.sort(function(M,B){return M.f-B.f}),n.push({s:-1,f:25001});var s=n[0],u=n[1],l=0,c=1,
d=2;for(n[0]={s:-1,f:s.f+u.f,l:s,r:u};c!=o-1;)s=n[n[l].f<n[d].f?l++:d++],u=n[l!=c&&n[l].f<n[d].f?l++:
d++],n[c++]={s:-1,f:s.f+u.f,l:s,r:u};for(var p=i[0].s,r=1;r<o;++r)i[r].s>p&&(p=i[r].s);var h=new Yn(
p+1),b=ew(n[c-1],h,0);if(b>t){var r=0,S=0,O=b-t,P=1<<O;for(i.sort(function(B,L){return h[L.s]-h[B.s]||
B.f-L.f});r<o;++r){var N=i[r].s;if(h[N]>t)S+=P-(1<<b-h[N]),h[N]=t;else break}for(S>>=O;S>0;){var I=i[
r].
s;h[I]<t?S-=1<<t-h[I]++-1:++r}for(;r>=0&&S;--r){var _=i[r].s;h[_]==t&&(--h[_],++S)}b=t}return{t:new Et(
h),l:b}},ew=function(e,t,n){return e.s==-1?f.max(ew(e.l,t,n+1),ew(e.r,t,n+1)):t[e.s]=n},qN=function(
e){
for(var t=e.length;t&&!e[--t];);for(var n=new Yn(++t),r=0,o=e[0],i=1,a=function(u){n[r++]=u},s=1;s<=
t;++s)if(e[s]==o&&s!=t)++i;else{if(!o&&i>2){for(;i>138;i-=138)a(32754);i>2&&(a(i>10?i-11<<5|28690:i-
3<<5|12305),i=0)}else if(i>3){for(a(o),--i;i>6;i-=6)a(8304);i>2&&(a(i-3<<5|8208),i=0)}for(;i--;)a(o);
i=1,o=e[s]}return{c:n.subarray(0,r),n:t}},Dc=function(e,t){for(var n=0,r=0;r<t.length;++r)n+=e[r]*t[
r];
return n},eI=function(e,t,n){var r=n.length,o=ow(t+2);e[o]=r&255,e[o+1]=r>>8,e[o+2]=e[o]^255,e[o+3]=
e[o+1]^255;for(var i=0;i<r;++i)e[o+i+4]=n[i];return(o+4+r)*8},HN=function(e,t,n,r,o,i,a,s,u,l,c){Ko(
t,c++,n),++o[256];for(var d=Jb(o,15),p=d.t,h=d.l,b=Jb(i,15),S=b.t,O=b.l,P=qN(p),N=P.c,I=P.n,_=qN(S),
M=_.c,B=_.n,L=new Yn(19),j=0;j<N.length;++j)++L[N[j]&31];for(var j=0;j<M.length;++j)++L[M[j]&31];for(
var z=Jb(
L,7),G=z.t,Z=z.l,X=19;X>4&&!G[Xb[X-1]];--X);var Q=l+5<<3,K=Dc(o,Ii)+Dc(i,Ac)+a,ne=Dc(o,p)+Dc(i,S)+a+
14+3*X+Dc(L,G)+2*L[16]+3*L[17]+7*L[18];if(u>=0&&Q<=K&&Q<=ne)return eI(t,c,e.subarray(u,u+l));var fe,
Ne,me,le;if(Ko(t,c,1+(ne<K)),c+=2,ne<K){fe=so(p,h,0),Ne=p,me=so(S,O,0),le=S;var At=so(G,Z,0);Ko(t,c,
I-257),Ko(t,c+5,B-1),Ko(t,c+10,X-4),c+=14;for(var j=0;j<X;++j)Ko(t,c+3*j,G[Xb[j]]);c+=3*X;for(var we=[
N,M],vt=0;vt<2;++vt)for(var Ut=we[vt],j=0;j<Ut.length;++j){var Wt=Ut[j]&31;Ko(t,c,At[Wt]),c+=G[Wt],
Wt>
15&&(Ko(t,c,Ut[j]>>5&127),c+=Ut[j]>>12)}}else fe=WH,Ne=Ii,me=GH,le=Ac;for(var j=0;j<s;++j){var kt=r[
j];
if(kt>255){var Wt=kt>>18&31;Rc(t,c,fe[Wt+257]),c+=Ne[Wt+257],Wt>7&&(Ko(t,c,kt>>23&31),c+=df[Wt]);var zr=kt&
31;Rc(t,c,me[zr]),c+=le[zr],zr>3&&(Rc(t,c,kt>>5&8191),c+=mf[zr])}else Rc(t,c,fe[kt]),c+=Ne[kt]}
return Rc(
t,c,fe[256]),c+Ne[256]},JH=new rw([65540,131080,131088,131104,262176,1048704,1048832,2114560,2117632]),
tI=new Et(0),VH=function(e,t,n,r,o,i){var a=i.z||e.length,s=new Et(r+a+5*(1+f.ceil(a/7e3))+o),u=s.subarray(
r,s.length-o),l=i.l,c=(i.r||0)&7;if(t){c&&(u[0]=i.r>>3);for(var d=JH[t-1],p=d>>13,h=d&8191,b=(1<<n)-
1,S=i.p||new Yn(32768),O=i.h||new Yn(b+1),P=f.ceil(n/3),N=2*P,I=function(Kg){return(e[Kg]^e[Kg+1]<<P^
e[Kg+2]<<N)&b},_=new rw(25e3),M=new Yn(288),B=new Yn(32),L=0,j=0,z=i.i||0,G=0,Z=i.w||0,X=0;z+2<a;++z){
var Q=I(z),K=z&32767,ne=O[Q];if(S[K]=ne,O[Q]=K,Z<=z){var fe=a-z;if((L>7e3||G>24576)&&(fe>423||!l)){c=
HN(e,u,0,_,M,B,j,G,X,z-X,c),G=L=j=0,X=z;for(var Ne=0;Ne<286;++Ne)M[Ne]=0;for(var Ne=0;Ne<30;++Ne)B[
Ne]=
0}var me=2,le=0,At=h,we=K-ne&32767;if(fe>2&&Q==I(z-we))for(var vt=f.min(p,fe)-1,Ut=f.min(32767,z),Wt=f.
min(258,fe);we<=Ut&&--At&&K!=ne;){if(e[z+me]==e[z+me-we]){for(var kt=0;kt<Wt&&e[z+kt]==e[z+kt-we];++kt)
;if(kt>me){if(me=kt,le=we,kt>vt)break;for(var zr=f.min(we,kt-2),Za=0,Ne=0;Ne<zr;++Ne){var Ja=z-we+Ne&
32767,Ud=S[Ja],Wd=Ja-Ud&32767;Wd>Za&&(Za=Wd,ne=Ja)}}}K=ne,ne=S[K],we+=K-ne&32767}if(le){_[G++]=268435456|
Yb[me]<<18|GN[le];var cl=Yb[me]&31,dl=GN[le]&31;j+=df[cl]+mf[dl],++M[257+cl],++B[dl],Z=z+me,++L}else
_[G++]=e[z],++M[e[z]]}}for(z=f.max(z,Z);z<a;++z)_[G++]=e[z],++M[e[z]];c=HN(e,u,l,_,M,B,j,G,X,z-X,c),
l||(i.r=c&7|u[c/8|0]<<3,c-=7,i.h=O,i.p=S,i.i=z,i.w=Z)}else{for(var z=i.w||0;z<a+l;z+=65535){var Va=z+
65535;Va>=a&&(u[c/8|0]=l,Va=a),c=eI(u,c+1,e.subarray(z,Va))}i.i=a}return Oc(s,0,r+ow(c)+o)},XH=(
function(){
for(var e=new Int32Array(256),t=0;t<256;++t){for(var n=t,r=9;--r;)n=(n&1&&-306674912)^n>>>1;e[t]=n}
return e})(),
YH=function(){var e=-1;return{p:function(t){for(var n=e,r=0;r<t.length;++r)n=XH[n&255^t[r]]^n>>>8;e=
n},d:function(){return~e}}},QH=function(e,t,n,r,o){if(!o&&(o={l:1},t.dictionary)){var i=t.dictionary.
subarray(-32768),a=new Et(i.length+e.length);a.set(i),a.set(e,i.length),e=a,o.w=i.length}return VH(e,
t.level==null?6:t.level,t.mem==null?o.l?f.ceil(f.max(8,f.min(13,f.log(e.length)))*1.5):20:12+t.mem,n,
r,o)},nI=function(e,t){var n={};for(var r in e)n[r]=e[r];for(var r in t)n[r]=t[r];return n},ao=function(
e,t){
return e[t]|e[t+1]<<8},hr=function(e,t){return(e[t]|e[t+1]<<8|e[t+2]<<16|e[t+3]<<24)>>>0},Vb=function(
e,t){
return hr(e,t)+hr(e,t+4)*4294967296},an=function(e,t,n){for(;n;++t)e[t]=n,n>>>=8};rI=function(e,t,n,
r){
for(var o in e){var i=e[o],a=t+o,s=r;k.isArray(i)&&(s=nI(r,i[1]),i=i[0]),ArrayBuffer.isView(i)?n[a]=
[i,s]:(n[a+="/"]=[new Et(0),s],rI(i,a,n,r))}},ZN=typeof TextEncoder!="undefined"&&new TextEncoder,tw=
typeof TextDecoder!="undefined"&&new TextDecoder,tZ=0;try{tw.decode(tI,{stream:!0}),tZ=1}catch{}nZ=function(
e){
for(var t="",n=0;;){var r=e[n++],o=(r>127)+(r>223)+(r>239);if(n+o>e.length)return{s:t,r:Oc(e,n-1)};o?
o==3?(r=((r&15)<<18|(e[n++]&63)<<12|(e[n++]&63)<<6|e[n++]&63)-65536,t+=x.fromCharCode(55296|r>>10,
56320|
r&1023)):o&1?t+=x.fromCharCode((r&31)<<6|e[n++]&63):t+=x.fromCharCode((r&15)<<12|(e[n++]&63)<<6|e[n++]&
63):t+=x.fromCharCode(r)}};rZ=function(e,t){return t+30+ao(e,t+26)+ao(e,t+28)},oZ=function(e,t,n){
var r=ao(
e,t+28),o=ao(e,t+30),i=aw(e.subarray(t+46,t+46+r),!(ao(e,t+8)&2048)),a=t+46+r,s=iZ(e,a,o,n,hr(e,t+20),
hr(e,t+24),hr(e,t+42)),u=s[0],l=s[1],c=s[2];return[ao(e,t+10),u,l,i,a+o+ao(e,t+32),c]},iZ=function(e,
t,n,r,o,i,a){
var s=o==4294967295,u=i==4294967295,l=a==4294967295,c=t+n,d=s+u+l;if(r&&d){for(;t+4<c;t+=4+ao(e,t+2))
if(ao(e,t)==1)return[s?Vb(e,t+4+8*u):o,u?Vb(e,t+4):i,l?Vb(e,t+4+8*(u+s)):a,1];r<2&&wn(13)}return[o,i,
a,0]},nw=function(e){var t=0;if(e)for(var n in e){var r=e[n].length;r>65535&&wn(9),t+=r+4}return t},
JN=function(e,t,n,r,o,i,a,s){var u=r.length,l=n.extra,c=s&&s.length,d=nw(l);an(e,t,a!=null?33639248:
67324752),t+=4,a!=null&&(e[t++]=20,e[t++]=n.os),e[t]=20,t+=2,e[t++]=n.flag<<1|(i<0&&8),e[t++]=o&&8,e[
t++]=
n.compression&255,e[t++]=n.compression>>8;var p=new R(n.mtime==null?R.now():n.mtime),h=p.getFullYear(
)-
1980;if((h<0||h>119)&&wn(10),an(e,t,h<<25|p.getMonth()+1<<21|p.getDate()<<16|p.getHours()<<11|p.getMinutes(
)<<
5|p.getSeconds()>>1),t+=4,i!=-1&&(an(e,t,n.crc),an(e,t+4,i<0?-i-2:i),an(e,t+8,n.size)),an(e,t+12,u),
an(e,t+14,d),t+=16,a!=null&&(an(e,t,c),an(e,t+6,n.attrs),an(e,t+10,a),t+=14),e.set(r,t),t+=u,d)for(
var b in l){
var S=l[b],O=S.length;an(e,t,+b),an(e,t+2,O),e.set(S,t+4),t+=4+O}return c&&(e.set(s,t),t+=c),t},aZ=function(
e,t,n,r,o){
an(e,t,101010256),an(e,t+8,n),an(e,t+10,n),an(e,t+12,r),an(e,t+16,o)}});var $i={};Gg($i,{inflateSync:
()=>iw,strFromU8:()=>aw,strToU8:()=>cf,unzipSync:()=>iI,zipSync:()=>oI});
var Fi=Gd(()=>{"use strict";m();aI()});var Ia=Ie(sn=>{"use strict";m();function MZ(e,t,n){if(n===void 0&&
(n=k.prototype),e&&typeof n.find==
"function")return n.find.call(e,t);for(var r=0;r<e.length;r++)if(Na(e,r)){var o=e[r];if(t.call(void 0,
o,r,e))return o}}function wu(e,t){return t===void 0&&(t=g),t&&typeof t.getOwnPropertyDescriptors=="function"&&
(e=t.create(null,t.getOwnPropertyDescriptors(e))),t&&typeof t.freeze=="function"?t.freeze(
e):e}function Na(e,t){return g.prototype.hasOwnProperty.call(e,t)}function LZ(e,t){if(e===null||
typeof e!=
"object")throw new TypeError("target is not an object");for(var n in t)Na(t,n)&&(e[n]=t[n]);return e}
var $I=wu({allowfullscreen:!0,async:!0,autofocus:!0,autoplay:!0,checked:!0,controls:!0,default:!0,
defer:!0,
disabled:!0,formnovalidate:!0,hidden:!0,ismap:!0,itemscope:!0,loop:!0,multiple:!0,muted:!0,nomodule:
!0,
novalidate:!0,open:!0,playsinline:!0,readonly:!0,required:!0,reversed:!0,selected:!0});function jZ(e){
return Na($I,e.toLowerCase())}var FI=wu({area:!0,base:!0,br:!0,col:!0,embed:!0,hr:!0,img:!0,input:!0,
link:!0,meta:!0,param:!0,source:!0,track:!0,wbr:!0});function BZ(e){return Na(FI,e.toLowerCase())}
var Fc=wu(
{script:!1,style:!1,textarea:!0,title:!0});function zZ(e){var t=e.toLowerCase();return Na(Fc,t)&&!Fc[
t]}
function UZ(e){var t=e.toLowerCase();return Na(Fc,t)&&Fc[t]}function _I(e){return e===_c.HTML}
function WZ(e){
return _I(e)||e===_c.XML_XHTML_APPLICATION}var _c=wu({HTML:"text/html",XML_APPLICATION:
"application/xml",XML_TEXT:"text/xml",XML_XHTML_APPLICATION:"application/xhtml+xml",XML_SVG_IMAGE:
"image/svg+xml"}),
KZ=g.keys(_c).map(function(e){return _c[e]});function GZ(e){return KZ.indexOf(e)>-1}var qZ=wu({HTML:
"http://www.w3.org/1999/xhtml",SVG:"http://www.w3.org/2000/svg",XML:
"http://www.w3.org/XML/1998/namespace",XMLNS:"http://www.w3.org/2000/xmlns/"});sn.assign=LZ;sn.find=MZ;
sn.freeze=wu;sn.HTML_BOOLEAN_ATTRIBUTES=
$I;sn.HTML_RAW_TEXT_ELEMENTS=Fc;sn.HTML_VOID_ELEMENTS=FI;sn.hasDefaultHTMLNamespace=WZ;sn.hasOwn=Na;
sn.isHTMLBooleanAttribute=jZ;sn.isHTMLRawTextElement=zZ;sn.isHTMLEscapableRawTextElement=UZ;sn.isHTMLMimeType=
_I;sn.isHTMLVoidElement=BZ;sn.isValidMimeType=GZ;sn.MIME_TYPE=_c;sn.NAMESPACE=qZ});var zc=Ie(Bc=>{
"use strict";m();var HZ=Ia();function LI(e,t){e.prototype=g.create(E.prototype,{constructor:{
value:e},name:{value:e.name,enumerable:!0,writable:t}})}var Lc=HZ.freeze({Error:"Error",
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
"OperationError",NotAllowedError:"NotAllowedError",OptOutError:"OptOutError"}),jI=g.keys(Lc);
function BI(e){return typeof e=="number"&&e>=1&&e<=25}
function ZZ(e){return typeof e=="string"&&e.substring(e.length-Lc.Error.length)===Lc.Error}function jc(
e,t){
BI(e)?(this.name=jI[e],this.message=t||""):(this.message=e,this.name=ZZ(t)?t:Lc.Error),E.captureStackTrace&&
E.captureStackTrace(this,jc)}LI(jc,!0);g.defineProperties(jc.prototype,{code:{enumerable:!0,get:
function(){
var e=jI.indexOf(this.name);return BI(e)?e:0}}});var zI={INDEX_SIZE_ERR:1,DOMSTRING_SIZE_ERR:2,
HIERARCHY_REQUEST_ERR:3,
WRONG_DOCUMENT_ERR:4,INVALID_CHARACTER_ERR:5,NO_DATA_ALLOWED_ERR:6,NO_MODIFICATION_ALLOWED_ERR:7,
NOT_FOUND_ERR:8,
NOT_SUPPORTED_ERR:9,INUSE_ATTRIBUTE_ERR:10,INVALID_STATE_ERR:11,SYNTAX_ERR:12,
INVALID_MODIFICATION_ERR:13,
NAMESPACE_ERR:14,INVALID_ACCESS_ERR:15,VALIDATION_ERR:16,TYPE_MISMATCH_ERR:17,SECURITY_ERR:18,
NETWORK_ERR:19,
ABORT_ERR:20,URL_MISMATCH_ERR:21,QUOTA_EXCEEDED_ERR:22,TIMEOUT_ERR:23,INVALID_NODE_TYPE_ERR:24,
DATA_CLONE_ERR:25},
fw=g.entries(zI);for(Mc=0;Mc<fw.length;Mc++)MI=fw[Mc][0],jc[MI]=fw[Mc][1];var MI,Mc;function gw(e,t,
n){
this.message=e,this.locator=t,this.cause=n,E.captureStackTrace&&E.captureStackTrace(this,gw)}LI(gw);
Bc.DOMException=jc;Bc.DOMExceptionName=Lc;Bc.ExceptionCode=zI;Bc.ParseError=gw});var xw=Ie(Ee=>{
"use strict";m();function HI(e){try{typeof e!="function"&&(e=RegExp);var t=new e("\u{1D306}",
"u").exec("\u{1D306}");return!!t&&t[0].length===2}catch{}return!1}var xu=HI();function _i(e){if(e.source[
0]!==
"[")throw new E(e+" can not be used with chars");return e.source.slice(1,e.source.lastIndexOf("]"))}
function vu(e,t){if(e.source[0]!=="[")throw new E("/"+e.source+"/ can not be used with chars_without");
if(!t||typeof t!="string")throw new E(C.stringify(t)+" is not a valid search");if(e.source.indexOf(t)===
-1)throw new E('"'+t+'" is not is /'+e.source+"/");if(t==="-"&&e.source.indexOf(t)!==1)throw new E(
'"'+t+'" is not at the first postion of /'+e.source+"/");return new RegExp(e.source.replace(t,""),xu?
"u":"")}function Pe(e){var t=this;return new RegExp(k.prototype.slice.call(arguments).map(function(n){
var r=typeof n=="string";if(r&&t===void 0&&n==="|")throw new E(
"use regg instead of reg to wrap expressions with `|`!");return r?n:n.source}).join(""),xu?"u":"")}
function ve(e){if(arguments.length===0)
throw new E("no parameters provided");return Pe.apply(ve,["(?:"].concat(k.prototype.slice.call(
arguments),
[")"]))}var JZ="\uFFFD",Mi=/[-\x09\x0A\x0D\x20-\x2C\x2E-\uD7FF\uE000-\uFFFD]/;xu&&(Mi=Pe("[",_i(Mi),
"\\u{10000}-\\u{10FFFF}","]"));var VZ=new RegExp("[^"+_i(Mi)+"]",xu?"u":""),bf=/[\x20\x09\x0D\x0A]/,
XZ=_i(bf),nt=Pe(bf,"+"),wt=Pe(bf,"*"),Uc=/[:_a-zA-Z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
xu&&(Uc=Pe("[",_i(Uc),"\\u{10000}-\\u{10FFFF}","]"));var YZ=_i(Uc),bw=Pe("[",YZ,_i(/[-.0-9\xB7]/),_i(
/[\u0300-\u036F\u203F-\u2040]/),"]"),Qn=Pe(Uc,bw,"*"),QZ=Pe("^",Qn,"$"),UI=Pe(bw,"+"),eJ=Pe("&",Qn,
";"),tJ=ve(/&#[0-9]+;|&#x[0-9a-fA-F]+;/),Wc=ve(eJ,"|",tJ),Kc=Pe("%",Qn,";"),ww=ve(Pe('"',ve(/[^%&"]/,
"|",Kc,"|",Wc),"*",'"'),"|",Pe("'",ve(/[^%&']/,"|",Kc,"|",Wc),"*","'")),nJ=ve('"',ve(/[^<&"]/,"|",Wc),
"*",'"',"|","'",ve(/[^<&']/,"|",Wc),"*","'"),rJ=vu(Uc,":"),oJ=vu(bw,":"),hw=Pe(rJ,oJ,"*"),iJ=Pe("^",
hw,"$"),Gc=Pe(hw,ve(":",hw),"?"),aJ=Pe("^",Gc,"$"),sJ=Pe("(",Gc,")"),ku=ve(/"[^"]*"|'[^']*'/),uJ=Pe(
/^<\?/,"(",Qn,")",ve(nt,"(?!",bf,")(",Mi,"*?)"),"?",/\?>/),WI=/[\x20\x0D\x0Aa-zA-Z0-9-'()+,./:=?;!*#@$_%]/,
qc=ve('"',WI,'*"',"|","'",vu(WI,"'"),"*'"),ZI="<!--",JI="-->",lJ=Pe(ZI,ve(vu(Mi,"-"),"|",Pe("-",vu(
Mi,
"-"))),"*",JI),KI="#PCDATA",cJ=ve(Pe(/\(/,wt,KI,ve(wt,/\|/,wt,Gc),"*",wt,/\)\*/),"|",Pe(/\(/,wt,KI,
wt,
/\)/)),dJ=/[?*+]?/,mJ=Pe(/\([^>]+\)/,dJ),pJ=ve("EMPTY","|","ANY","|",cJ,"|",mJ),fJ="<!ELEMENT",gJ=Pe(
fJ,nt,ve(Gc,"|",Kc),nt,ve(pJ,"|",Kc),wt,">"),hJ=Pe("NOTATION",nt,/\(/,wt,Qn,ve(wt,/\|/,wt,Qn),"*",wt,
/\)/),yJ=Pe(/\(/,wt,UI,ve(wt,/\|/,wt,UI),"*",wt,/\)/),bJ=ve(hJ,"|",yJ),wJ=ve(
/CDATA|ID|IDREF|IDREFS|ENTITY|ENTITIES|NMTOKEN|NMTOKENS/,
"|",bJ),vJ=ve(/#REQUIRED|#IMPLIED/,"|",ve(ve("#FIXED",nt),"?",nJ)),kJ=ve(nt,Qn,nt,wJ,nt,vJ),xJ="<!ATTLIST",
TJ=Pe(xJ,nt,Qn,kJ,"*",wt,">"),yw="about:legacy-compat",SJ=ve('"'+yw+'"',"|","'"+yw+"'"),vw="SYSTEM",
wf="PUBLIC",vf=ve(ve(vw,nt,ku),"|",ve(wf,nt,qc,nt,ku)),EJ=Pe("^",ve(ve(vw,nt,"(?<SystemLiteralOnly>",
ku,")"),"|",ve(wf,nt,"(?<PubidLiteral>",qc,")",nt,"(?<SystemLiteral>",ku,")"))),CJ=Pe("^",qc,
"$"),RJ=Pe("^",ku,"$"),DJ=ve(nt,"NDATA",nt,Qn),AJ=ve(ww,"|",ve(vf,DJ,"?")),VI="<!ENTITY",OJ=Pe(VI,nt,
Qn,nt,AJ,wt,">"),PJ=ve(ww,"|",vf),NJ=Pe(VI,nt,"%",nt,Qn,nt,PJ,wt,">"),IJ=ve(OJ,"|",NJ),$J=Pe(wf,nt,
qc),
FJ=Pe("<!NOTATION",nt,Qn,nt,ve(vf,"|",$J),wt,">"),kw=Pe(wt,"=",wt),GI=/1[.]\d+/,_J=Pe(nt,"version",
kw,
ve("'",GI,"'","|",'"',GI,'"')),qI=/[A-Za-z][-A-Za-z0-9._]*/,MJ=ve(nt,"encoding",kw,ve('"',qI,'"',"|",
"'",qI,"'")),LJ=ve(nt,"standalone",kw,ve("'",ve("yes","|","no"),"'","|",'"',ve("yes","|","no"),'"')),
jJ=Pe(/^<\?xml/,_J,MJ,"?",LJ,"?",wt,/\?>/),BJ="<!DOCTYPE",zJ="<![CDATA[",UJ="]]>",WJ=/<!\[CDATA\[/,
KJ=/\]\]>/,
GJ=Pe(Mi,"*?",KJ),qJ=Pe(WJ,GJ);Ee.chars=_i;Ee.chars_without=vu;Ee.detectUnicodeSupport=HI;Ee.reg=Pe;
Ee.regg=ve;Ee.ABOUT_LEGACY_COMPAT=yw;Ee.ABOUT_LEGACY_COMPAT_SystemLiteral=SJ;Ee.AttlistDecl=TJ;Ee.CDATA_START=
zJ;Ee.CDATA_END=UJ;Ee.CDSect=qJ;Ee.Char=Mi;Ee.Comment=lJ;Ee.COMMENT_START=ZI;Ee.COMMENT_END=JI;Ee.DOCTYPE_DECL_START=
BJ;Ee.elementdecl=gJ;Ee.EntityDecl=IJ;Ee.EntityValue=ww;Ee.ExternalID=vf;Ee.ExternalID_match=EJ;Ee.Name=
Qn;Ee.Name_exact=QZ;Ee.NCName_exact=iJ;Ee.NotationDecl=FJ;Ee.Reference=Wc;Ee.PEReference=Kc;Ee.PI=uJ;
Ee.PUBLIC=wf;Ee.PubidLiteral=qc;Ee.PubidLiteral_match=CJ;Ee.QName=Gc;Ee.QName_exact=aJ;Ee.QName_group=
sJ;Ee.S=nt;Ee.SChar_s=XZ;Ee.S_OPT=wt;Ee.SYSTEM=vw;Ee.SystemLiteral=ku;Ee.SystemLiteral_match=RJ;Ee.InvalidChar=
VZ;Ee.UNICODE_REPLACEMENT_CHARACTER=JZ;Ee.UNICODE_SUPPORT=xu;Ee.XMLDecl=jJ});var Nw=Ie(Dt=>{
"use strict";m();var br=Ia(),co=br.find,HJ=br.hasDefaultHTMLNamespace,Su=br.hasOwn,ZJ=br.
isHTMLMimeType,JJ=br.isHTMLRawTextElement,VJ=br.isHTMLVoidElement,Hc=br.MIME_TYPE,mo=br.NAMESPACE,In=T(
),
r$=zc(),ie=r$.DOMException,vn=r$.DOMExceptionName,Rt=xw();function Kn(e){if(e!==In)throw new TypeError(
"Illegal constructor")}function XJ(e){return e!==""}function YJ(e){return e?e.split(/[\t\n\f\r ]+/).
filter(XJ):[]}function QJ(e,t){return Su(e,t)||(e[t]=!0),e}function XI(e){if(!e)return[];var t=YJ(e);
return g.keys(t.reduce(QJ,{}))}function e7(e){return function(t){return e&&e.indexOf(t)!==-1}}
function o$(e){
if(!Rt.QName_exact.test(e))throw new ie(ie.INVALID_CHARACTER_ERR,
'invalid character in qualified name "'+e+'"')}function Sw(e,t){o$(t),e=e||null;var n=null,r=t;if(t.indexOf(
":")>=0){var o=t.split(":");
n=o[0],r=o[1]}if(n!==null&&e===null)throw new ie(ie.NAMESPACE_ERR,
"prefix is non-null and namespace is null");if(n==="xml"&&e!==br.NAMESPACE.XML)throw new ie(ie.NAMESPACE_ERR,
'prefix is "xml" and namespace is not the XML namespace');if((n==="xmlns"||t==="xmlns")&&e!==br.NAMESPACE.XMLNS)throw new ie(
ie.NAMESPACE_ERR,
'either qualifiedName or prefix is "xmlns" and namespace is not the XMLNS namespace');
if(e===br.NAMESPACE.XMLNS&&n!=="xmlns"&&t!=="xmlns")throw new ie(ie.NAMESPACE_ERR,
'namespace is the XMLNS namespace and neither qualifiedName nor prefix is "xmlns"');return[e,n,r]}
function Ru(e,t){for(var n in e)
Su(e,n)&&(t[n]=e[n])}function Gn(e,t){var n=e.prototype;if(!(n instanceof t)){let r=function(){};r.prototype=
t.prototype,r=new r,Ru(n,r),e.prototype=n=r}n.constructor!=e&&(typeof e!="function"&&console.error(
"unknown Class:"+e),n.constructor=e)}var qn={},yr=qn.ELEMENT_NODE=1,Eu=qn.ATTRIBUTE_NODE=2,Zc=qn.TEXT_NODE=
3,i$=qn.CDATA_SECTION_NODE=4,a$=qn.ENTITY_REFERENCE_NODE=5,t7=qn.ENTITY_NODE=6,Ew=qn.PROCESSING_INSTRUCTION_NODE=
7,Cw=qn.COMMENT_NODE=8,Tu=qn.DOCUMENT_NODE=9,s$=qn.DOCUMENT_TYPE_NODE=10,Li=qn.DOCUMENT_FRAGMENT_NODE=
11,n7=qn.NOTATION_NODE=12,Ct=br.freeze({DOCUMENT_POSITION_DISCONNECTED:1,DOCUMENT_POSITION_PRECEDING:
2,
DOCUMENT_POSITION_FOLLOWING:4,DOCUMENT_POSITION_CONTAINS:8,DOCUMENT_POSITION_CONTAINED_BY:16,
DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:32});
function u$(e,t){if(t.length<e.length)return u$(t,e);var n=null;for(var r in e){if(e[r]!==t[r])return n;
n=e[r]}return n}function YI(e){return e.guid||(e.guid=f.random()),e.guid}function Lt(){}Lt.prototype=
{length:0,item:function(e){return e>=0&&e<this.length?this[e]:null},toString:function(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e?t={requireWellFormed:!!e.requireWellFormed,
splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};for(var n=[],r=0;r<this.length;r++)Pw(this[r],n,null,t);
return n.
join("")},filter:function(e){return k.prototype.filter.call(this,e)},indexOf:function(e){return k.prototype.
indexOf.call(this,e)}};Lt.prototype[T.iterator]=function(){var e=this,t=0;return{next:function(){
return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function lo(e,t){
this.
_node=e,this._refresh=t,Sf(this)}function Sf(e){var t=e._node._inc||e._node.ownerDocument._inc;if(e.
_inc!==t){var n=e._refresh(e._node);if(w$(e,"length",n.length),!e.$$length||n.length<e.$$length)for(
var r=n.
length;r in e;r++)Su(e,r)&&delete e[r];Ru(n,e),e._inc=t}}lo.prototype.item=function(e){return Sf(
this),
this[e]||null};Gn(lo,Lt);function Cu(){this._nsIndex=g.create(null),this._noNsIndex=g.create(null)}
function l$(e,t){
for(var n=0;n<e.length;){if(e[n]===t)return n;n++}}function Rw(e,t,n){if(!t)return e._noNsIndex;var r=e.
_nsIndex[t];return!r&&n&&(r=e._nsIndex[t]=g.create(null)),r}function r7(e,t,n){var r=Rw(e,t,!1),o=r&&
r[n];return o||null}function o7(e,t){Rw(e,t.namespaceURI,!0)[t.localName]=t}function i7(e,t){var n=Rw(
e,t.namespaceURI,!1);n&&delete n[t.localName]}function a7(e,t,n,r){if(r?t[l$(t,r)]=n:(t[t.length]=n,
t.length++),o7(t,n),e){n.ownerElement=e;var o=e.ownerDocument;o&&(r&&m$(o,e,r),s7(o,e,n))}}function QI(
e,t,n){
var r=l$(t,n);if(r>=0){for(var o=t.length-1;r<=o;)t[r]=t[++r];if(t.length=o,i7(t,n),e){var i=e.ownerDocument;
i&&m$(i,e,n),n.ownerElement=null}}}Cu.prototype={length:0,item:Lt.prototype.item,getNamedItem:
function(e){
this._ownerElement&&this._ownerElement._isInHTMLDocumentAndNamespace()&&(e=e.toLowerCase());for(var t=0;
t<
this.length;){var n=this[t];if(n.nodeName===e)return n;t++}return null},setNamedItem:function(e){var t=e.
ownerElement;if(t&&t!==this._ownerElement)throw new ie(ie.INUSE_ATTRIBUTE_ERR);var n=r7(this,e.namespaceURI,
e.localName);return n===e?e:(a7(this._ownerElement,this,e,n),n)},setNamedItemNS:function(e){return this.
setNamedItem(e)},removeNamedItem:function(e){var t=this.getNamedItem(e);if(!t)throw new ie(ie.NOT_FOUND_ERR,
e);return QI(this._ownerElement,this,t),t},removeNamedItemNS:function(e,t){var n=this.getNamedItemNS(
e,t);if(!n)throw new ie(ie.NOT_FOUND_ERR,e?e+" : "+t:t);return QI(this._ownerElement,this,n),n},
getNamedItemNS:function(e,t){
e||(e=null);for(var n=0;n<this.length;){var r=this[n];if(r.localName===t&&r.namespaceURI===e)return r;
n++}return null}};Cu.prototype[T.iterator]=function(){var e=this,t=0;return{next:function(){return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function c$(){}c$.prototype=
{hasFeature:function(e,t){return!0},createDocument:function(e,t,n){var r=Hc.XML_APPLICATION;e===mo.HTML?
r=Hc.XML_XHTML_APPLICATION:e===mo.SVG&&(r=Hc.XML_SVG_IMAGE);var o=new Ho(In,{contentType:r});if(o.implementation=
this,o.childNodes=new Lt,o.doctype=n||null,n&&o.appendChild(n),t){var i=o.createElementNS(e,t);o.appendChild(
i)}return o},createDocumentType:function(e,t,n,r){o$(e);var o=new Rf(In);return o.name=e,o.nodeName=
e,o.publicId=t||"",o.systemId=n||"",o.internalSubset=r||"",o.childNodes=new Lt,o},createHTMLDocument:
function(e){
var t=new Ho(In,{contentType:Hc.HTML});if(t.implementation=this,t.childNodes=new Lt,e!==!1){t.doctype=
this.createDocumentType("html"),t.doctype.ownerDocument=t,t.appendChild(t.doctype);var n=t.createElement(
"html");t.appendChild(n);var r=t.createElement("head");if(n.appendChild(r),typeof e=="string"){var o=t.
createElement("title");o.appendChild(t.createTextNode(e)),r.appendChild(o)}n.appendChild(t.createElement(
"body"))}return t}};function qe(e){Kn(e)}qe.prototype={firstChild:null,lastChild:null,
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
isSameNode:function(e){return this===e},insertBefore:function(e,t){return Tf(this,e,t)},replaceChild:
function(e,t){
Tf(this,e,t,g$),t&&this.removeChild(t)},removeChild:function(e){return p$(this,e)},appendChild:
function(e){
return this.insertBefore(e,null)},hasChildNodes:function(){return this.firstChild!=null},cloneNode:
function(e){
return b$(this.ownerDocument||this,this,e)},normalize:function(){un(this,null,{enter:function(e){for(
var t=e.
firstChild;t;){var n=t.nextSibling;if(n!==null&&n.nodeType===Zc&&t.nodeType===Zc){for(var r=[],o=n;o!==
null&&o.nodeType===Zc;)r.push(o.data),o=o.nextSibling;for(var i=t.nextSibling;i!==o;){var a=i.nextSibling;
i.parentNode=null,i.previousSibling=null,i.nextSibling=null,i=a}t.nextSibling=o,o!==null?o.previousSibling=
t:e.lastChild=t,t.appendData(r.join("")),Dw(e.ownerDocument,e),t=o}else t=n}return!0}})},isSupported:
function(e,t){
return this.ownerDocument.implementation.hasFeature(e,t)},lookupPrefix:function(e){for(var t=this;t;
){
var n=t._nsMap;if(n){for(var r in n)if(Su(n,r)&&n[r]===e)return r}t=t.nodeType==Eu?t.ownerDocument:t.
parentNode}return null},lookupNamespaceURI:function(e){for(var t=this;t;){var n=t._nsMap;if(n&&Su(n,
e))return n[e];t=t.nodeType==Eu?t.ownerDocument:t.parentNode}return null},isDefaultNamespace:
function(e){
var t=this.lookupPrefix(e);return t==null},compareDocumentPosition:function(e){if(this===e)return 0;
var t=e,n=this,r=null,o=null;if(t instanceof $a&&(r=t,t=r.ownerElement),n instanceof $a&&(o=n,n=o.ownerElement,
r&&t&&n===t))for(var i=0,a;a=n.attributes[i];i++){if(a===r)return Ct.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
Ct.DOCUMENT_POSITION_PRECEDING;if(a===o)return Ct.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+Ct.DOCUMENT_POSITION_FOLLOWING}
if(!t||!n||n.ownerDocument!==t.ownerDocument)return Ct.DOCUMENT_POSITION_DISCONNECTED+Ct.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
(YI(n.ownerDocument)>YI(t.ownerDocument)?Ct.DOCUMENT_POSITION_FOLLOWING:Ct.DOCUMENT_POSITION_PRECEDING);
if(o&&t===n)return Ct.DOCUMENT_POSITION_CONTAINS+Ct.DOCUMENT_POSITION_PRECEDING;if(r&&t===n)return Ct.
DOCUMENT_POSITION_CONTAINED_BY+Ct.DOCUMENT_POSITION_FOLLOWING;for(var s=[],u=t.parentNode;u;){if(!o&&
u===n)return Ct.DOCUMENT_POSITION_CONTAINED_BY+Ct.DOCUMENT_POSITION_FOLLOWING;s.push(u),u=u.parentNode}
s.reverse();for(var l=[],c=n.parentNode;c;){if(!r&&c===t)return Ct.DOCUMENT_POSITION_CONTAINS+Ct.DOCUMENT_POSITION_PRECEDING;
l.push(c),c=c.parentNode}l.reverse();var d=u$(s,l);for(var p in d.childNodes){var h=d.childNodes[p];
if(h===n)return Ct.DOCUMENT_POSITION_FOLLOWING;if(h===t)return Ct.DOCUMENT_POSITION_PRECEDING;if(l.indexOf(
h)>=0)return Ct.DOCUMENT_POSITION_FOLLOWING;if(s.indexOf(h)>=0)return Ct.DOCUMENT_POSITION_PRECEDING}
return 0}};function d$(e){return e=="<"&&"&lt;"||e==">"&&"&gt;"||e=="&"&&"&amp;"||e=='"'&&"&quot;"||
"&#"+e.charCodeAt()+";"}Ru(qn,qe);Ru(qn,qe.prototype);Ru(Ct,qe);Ru(Ct,qe.prototype);function xf(e,t){
un(e,null,{enter:function(n){return t(n)?un.STOP:!0}})}function un(e,t,n){for(var r=[{node:e,context:
t,
phase:un.ENTER}];r.length>0;){var o=r.pop();if(o.phase===un.ENTER){var i=n.enter(o.node,o.context);
if(i===
un.STOP)return un.STOP;if(r.push({node:o.node,context:i,phase:un.EXIT}),i==null)continue;for(var a=o.
node.lastChild;a;)r.push({node:a,context:i,phase:un.ENTER}),a=a.previousSibling}else n.exit&&n.exit(
o.node,o.context)}}un.STOP=T("walkDOM.STOP");un.ENTER=0;un.EXIT=1;function Ho(e,t){Kn(e);var n=t||{}
;
this.ownerDocument=this,this.contentType=n.contentType||Hc.XML_APPLICATION,this.type=ZJ(this.contentType)?
"html":"xml"}function s7(e,t,n){e&&e._inc++;var r=n.namespaceURI;r===mo.XMLNS&&(t._nsMap[n.prefix?n.
localName:""]=n.value)}function m$(e,t,n,r){e&&e._inc++;var o=n.namespaceURI;o===mo.XMLNS&&delete t.
_nsMap[n.prefix?n.localName:""]}function Dw(e,t,n){if(e&&e._inc){e._inc++;var r=t.childNodes;if(n&&!n.
nextSibling)r[r.length++]=n;else{for(var o=t.firstChild,i=0;o;)r[i++]=o,o=o.nextSibling;r.length=i,
delete r[r.
length]}}}function p$(e,t){if(e!==t.parentNode)throw new ie(ie.NOT_FOUND_ERR,
"child's parent is not parent");var n=t.previousSibling,r=t.nextSibling;return n?n.nextSibling=r:e.firstChild=r,
r?r.previousSibling=
n:e.lastChild=n,Dw(e.ownerDocument,e),t.parentNode=null,t.previousSibling=null,t.nextSibling=null,t}
function u7(e){return e&&(e.nodeType===qe.DOCUMENT_NODE||e.nodeType===qe.DOCUMENT_FRAGMENT_NODE||e.nodeType===
qe.ELEMENT_NODE)}function l7(e){return e&&(e.nodeType===qe.CDATA_SECTION_NODE||e.nodeType===qe.COMMENT_NODE||
e.nodeType===qe.DOCUMENT_FRAGMENT_NODE||e.nodeType===qe.DOCUMENT_TYPE_NODE||e.nodeType===qe.ELEMENT_NODE||
e.nodeType===qe.PROCESSING_INSTRUCTION_NODE||e.nodeType===qe.TEXT_NODE)}function ji(e){return e&&e.nodeType===
qe.DOCUMENT_TYPE_NODE}function qo(e){return e&&e.nodeType===qe.ELEMENT_NODE}function f$(e){return e&&
e.nodeType===qe.TEXT_NODE}function e$(e,t){var n=e.childNodes||[];if(co(n,qo)||ji(t))return!1;var r=co(
n,ji);return!(t&&r&&n.indexOf(r)>n.indexOf(t))}function t$(e,t){var n=e.childNodes||[];function r(i){
return qo(i)&&i!==t}if(co(n,r))return!1;var o=co(n,ji);return!(t&&o&&n.indexOf(o)>n.indexOf(t))}
function c7(e,t,n){
if(!u7(e))throw new ie(ie.HIERARCHY_REQUEST_ERR,"Unexpected parent node type "+e.nodeType);if(n&&n.parentNode!==
e)throw new ie(ie.NOT_FOUND_ERR,"child not in parent");if(!l7(t)||ji(t)&&e.nodeType!==qe.DOCUMENT_NODE)
throw new ie(ie.HIERARCHY_REQUEST_ERR,"Unexpected node type "+t.nodeType+" for parent node type "+e.
nodeType)}function d7(e,t,n){var r=e.childNodes||[],o=t.childNodes||[];if(t.nodeType===qe.DOCUMENT_FRAGMENT_NODE){
var i=o.filter(qo);if(i.length>1||co(o,f$))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"More than one element or text in fragment");if(i.length===1&&!e$(e,n))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(qo(t)&&!e$(e,n))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(ji(t)){if(co(r,ji))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var a=co(r,qo);if(n&&r.indexOf(a)<r.indexOf(n))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element");if(!n&&a)throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Doctype can not be appended since element is present")}}function g$(e,t,n){var r=e.childNodes||[],o=t.
childNodes||[];if(t.nodeType===qe.DOCUMENT_FRAGMENT_NODE){var i=o.filter(qo);if(i.length>1||co(o,f$))
throw new ie(ie.HIERARCHY_REQUEST_ERR,"More than one element or text in fragment");if(i.length===1&&
!t$(e,n))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(qo(t)&&!t$(e,n))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(ji(t)){if(co(r,function(u){return ji(u)&&
u!==n}))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var a=co(r,qo);if(n&&r.indexOf(a)<r.indexOf(n))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element")}}function Tf(e,t,n,r){c7(e,t,n),e.nodeType===qe.DOCUMENT_NODE&&
(r||d7)(e,t,n);var o=t.parentNode;if(o&&o.removeChild(t),t.nodeType===Li){var i=t.firstChild;if(i==null)
return t;var a=t.lastChild}else i=a=t;var s=n?n.previousSibling:e.lastChild;i.previousSibling=s,a.nextSibling=
n,s?s.nextSibling=i:e.firstChild=i,n==null?e.lastChild=a:n.previousSibling=a;do i.parentNode=e;while(
i!==
a&&(i=i.nextSibling));return Dw(e.ownerDocument||e,e,t),t.nodeType==Li&&(t.firstChild=t.lastChild=null),
t}Ho.prototype={implementation:null,nodeName:"#document",nodeType:Tu,doctype:null,documentElement:
null,
_inc:1,insertBefore:function(e,t){if(e.nodeType===Li){for(var n=e.firstChild;n;){var r=n.nextSibling;
this.insertBefore(n,t),n=r}return e}return Tf(this,e,t),e.ownerDocument=this,this.documentElement===
null&&e.nodeType===yr&&(this.documentElement=e),e},removeChild:function(e){var t=p$(this,e);return t===
this.documentElement&&(this.documentElement=null),t},replaceChild:function(e,t){Tf(this,e,t,g$),e.ownerDocument=
this,t&&this.removeChild(t),qo(e)&&(this.documentElement=e)},importNode:function(e,t){return m7(this,
e,t)},getElementById:function(e){var t=null;return xf(this.documentElement,function(n){if(n.nodeType==
yr&&n.getAttribute("id")==e)return t=n,!0}),t},createElement:function(e){var t=new Zo(In);t.ownerDocument=
this,this.type==="html"&&(e=e.toLowerCase()),HJ(this.contentType)&&(t.namespaceURI=mo.HTML),t.nodeName=
e,t.tagName=e,t.localName=e,t.childNodes=new Lt;var n=t.attributes=new Cu;return n._ownerElement=t,t}
,
createDocumentFragment:function(){var e=new Du(In);return e.ownerDocument=this,e.childNodes=new Lt,e}
,
createTextNode:function(e){var t=new Jc(In);return t.ownerDocument=this,t.childNodes=new Lt,t.appendData(
e),t},createComment:function(e){var t=new Ef(In);return t.ownerDocument=this,t.childNodes=new Lt,t.appendData(
e),t},createCDATASection:function(e){if(e.indexOf("]]>")!==-1)throw new ie(ie.INVALID_CHARACTER_ERR,
'data contains "]]>"');var t=new Cf(In);return t.ownerDocument=this,t.childNodes=new Lt,t.appendData(
e),t},createProcessingInstruction:function(e,t){var n=new Af(In);return n.ownerDocument=this,n.childNodes=
new Lt,n.nodeName=n.target=e,n.nodeValue=n.data=t,n},createAttribute:function(e){if(!Rt.QName_exact.
test(e))throw new ie(ie.INVALID_CHARACTER_ERR,'invalid character in name "'+e+'"');return this.type===
"html"&&(e=e.toLowerCase()),this._createAttribute(e)},_createAttribute:function(e){var t=new $a(In);
return t.ownerDocument=this,t.childNodes=new Lt,t.name=e,t.nodeName=e,t.localName=e,t.specified=!0,t}
,
createEntityReference:function(e){if(!Rt.Name_exact.test(e))throw new ie(ie.INVALID_CHARACTER_ERR,
'not a valid xml name "'+e+'"');if(this.type==="html")throw new ie("document is an html document",vn.NotSupportedError);
var t=new Df(In);return t.ownerDocument=this,t.childNodes=new Lt,t.nodeName=e,t},createElementNS:
function(e,t){
var n=Sw(e,t),r=new Zo(In),o=r.attributes=new Cu;return r.childNodes=new Lt,r.ownerDocument=this,r.nodeName=
t,r.tagName=t,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],o._ownerElement=r,r},
createAttributeNS:function(e,t){
var n=Sw(e,t),r=new $a(In);return r.ownerDocument=this,r.childNodes=new Lt,r.nodeName=t,r.name=t,r.specified=
!0,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],r}};Gn(Ho,qe);function Zo(e){Kn(e),this._nsMap=
g.create(null)}Zo.prototype={nodeType:yr,attributes:null,getQualifiedName:function(){return this.prefix?
this.prefix+":"+this.localName:this.localName},_isInHTMLDocumentAndNamespace:function(){return this.
ownerDocument.type==="html"&&this.namespaceURI===mo.HTML},hasAttributes:function(){return!!(this.attributes&&
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
n.value:null},setAttributeNS:function(e,t,n){var r=Sw(e,t),o=r[2],i=this.getAttributeNodeNS(e,o);i?i.
value=i.nodeValue=""+n:(i=this.ownerDocument.createAttributeNS(e,t),i.value=i.nodeValue=""+n,this.setAttributeNode(
i))},getAttributeNodeNS:function(e,t){return this.attributes.getNamedItemNS(e,t)},
getElementsByClassName:function(e){
var t=XI(e);return new lo(this,function(n){var r=[];return t.length>0&&xf(n,function(o){if(o!==n&&o.
nodeType===yr){var i=o.getAttribute("class");if(i){var a=e===i;if(!a){var s=XI(i);a=t.every(e7(s))}a&&
r.push(o)}}}),r})},getElementsByTagName:function(e){var t=(this.nodeType===Tu?this:this.ownerDocument).
type==="html",n=e.toLowerCase();return new lo(this,function(r){var o=[];return xf(r,function(i){if(!(
i===
r||i.nodeType!==yr))if(e==="*")o.push(i);else{var a=i.getQualifiedName(),s=t&&i.namespaceURI===mo.HTML?
n:e;a===s&&o.push(i)}}),o})},getElementsByTagNameNS:function(e,t){return new lo(this,function(n){var r=[
];
return xf(n,function(o){o!==n&&o.nodeType===yr&&(e==="*"||o.namespaceURI===e)&&(t==="*"||o.localName==
t)&&r.push(o)}),r})}};Ho.prototype.getElementsByClassName=Zo.prototype.getElementsByClassName;Ho.prototype.
getElementsByTagName=Zo.prototype.getElementsByTagName;Ho.prototype.getElementsByTagNameNS=Zo.prototype.
getElementsByTagNameNS;Gn(Zo,qe);function $a(e){Kn(e),this.namespaceURI=null,this.prefix=null,this.ownerElement=
null}$a.prototype.nodeType=Eu;Gn($a,qe);function Bi(e){Kn(e)}Bi.prototype={data:"",substringData:
function(e,t){
return this.data.substring(e,e+t)},appendData:function(e){e=this.data+e,this.nodeValue=this.data=e,
this.
length=e.length},insertData:function(e,t){this.replaceData(e,0,t)},deleteData:function(e,t){this.replaceData(
e,t,"")},replaceData:function(e,t,n){var r=this.data.substring(0,e),o=this.data.substring(e+t);n=r+n+
o,this.nodeValue=this.data=n,this.length=n.length}};Gn(Bi,qe);function Jc(e){Kn(e)}Jc.prototype={
nodeName:"#text",nodeType:Zc,splitText:function(e){var t=this.data,n=t.substring(e);t=t.substring(0,
e),this.data=
this.nodeValue=t,this.length=t.length;var r=this.ownerDocument.createTextNode(n);return this.parentNode&&
this.parentNode.insertBefore(r,this.nextSibling),r}};Gn(Jc,Bi);function Ef(e){Kn(e)}Ef.prototype={
nodeName:"#comment",nodeType:Cw};Gn(Ef,Bi);function Cf(e){Kn(e)}Cf.prototype={nodeName:
"#cdata-section",nodeType:i$};
Gn(Cf,Jc);function Rf(e){Kn(e)}Rf.prototype.nodeType=s$;Gn(Rf,qe);function Aw(e){Kn(e)}Aw.prototype.
nodeType=n7;Gn(Aw,qe);function Ow(e){Kn(e)}Ow.prototype.nodeType=t7;Gn(Ow,qe);function Df(e){Kn(e)}
Df.
prototype.nodeType=a$;Gn(Df,qe);function Du(e){Kn(e)}Du.prototype.nodeName="#document-fragment";Du.prototype.
nodeType=Li;Gn(Du,qe);function Af(e){Kn(e)}Af.prototype.nodeType=Ew;Gn(Af,Bi);function h$(){}h$.prototype.
serializeToString=function(e,t){return y$.call(e,t)};qe.prototype.toString=y$;function y$(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e!=null?t={requireWellFormed:
!!e.
requireWellFormed,splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={
requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};var n=[],r=this.nodeType===Tu&&this.documentElement||this,o=r.
prefix,i=r.namespaceURI;if(i&&o==null){var o=r.lookupPrefix(i);if(o==null)var a=[{namespace:i,prefix:
null}]}
return Pw(this,n,a,t),n.join("")}function n$(e,t,n){var r=e.prefix||"",o=e.namespaceURI;if(!o||r==="xml"&&
o===mo.XML||o===mo.XMLNS)return!1;for(var i=n.length;i--;){var a=n[i];if(a.prefix===r)return a.
namespace!==o}return!0}function kf(e,t,n,r){if(r&&!Rt.QName_exact.test(t))throw new ie(
'The attribute name "'+t+'" is not a valid XML QName',vn.InvalidStateError);e.push(" ",t,'="',n.replace(
/[<>&"\t\n\r]/g,
d$),'"')}function Pw(e,t,n,r){n||(n=[]);var o=r.nodeFilter,i=r.requireWellFormed,a=r.splitCDATASections,
s=e.nodeType===Tu?e:e.ownerDocument,u=s.type==="html";un(e,{ns:n},{enter:function(l,c){var d=c.ns;if(
o)
if(l=o(l),l){if(typeof l=="string")return t.push(l),null}else return null;switch(l.nodeType){case yr:
var p=l.attributes,h=p.length,b=l.tagName,S=b;if(!u&&!l.prefix&&l.namespaceURI){for(var O,P=0;P<p.length;
P++)
if(p.item(P).name==="xmlns"){O=p.item(P).value;break}if(!O)for(var N=d.length-1;N>=0;N--){var I=d[N];
if(I.prefix===""&&I.namespace===l.namespaceURI){O=I.namespace;break}}if(O!==l.namespaceURI)for(var N=d.
length-1;N>=0;N--){var I=d[N];if(I.namespace===l.namespaceURI){I.prefix&&(S=I.prefix+":"+b);break}}}
if(i&&!Rt.QName_exact.test(S))throw new ie('The element name "'+S+'" is not a valid XML QName',vn.InvalidStateError);
t.push("<",S);for(var _=d.slice(),M=0;M<h;M++){var B=p.item(M);B.prefix=="xmlns"?_.push({prefix:B.localName,
namespace:B.value}):B.nodeName=="xmlns"&&_.push({prefix:"",namespace:B.value})}for(var M=0;M<h;M++){
var B=p.item(M);if(n$(B,u,_)){var L=B.prefix||"",j=B.namespaceURI;kf(t,L?"xmlns:"+L:"xmlns",j,i),_.push(
{prefix:L,namespace:j})}var z=o?o(B):B;z&&(typeof z=="string"?t.push(z):kf(t,z.name,z.value,i))}if(b===
S&&n$(l,u,_)){var G=l.prefix||"",j=l.namespaceURI;kf(t,G?"xmlns:"+G:"xmlns",j,i),_.push({prefix:G,
namespace:j})}
var Z=!l.firstChild;if(Z&&(u||l.namespaceURI===mo.HTML)&&(Z=VJ(b)),Z)return t.push("/>"),null;if(t.push(
">"),u&&JJ(b)){for(var X=l.firstChild;X;)X.data?t.push(X.data):Pw(X,t,_.slice(),r),X=X.nextSibling;
return t.
push("</",S,">"),null}return{ns:_,tag:S};case Tu:case Li:if(i&&l.nodeType===Tu&&l.documentElement==null)
throw new ie("The Document has no documentElement",vn.InvalidStateError);return{ns:d};case Eu:return kf(
t,l.name,l.value,i),null;case Zc:if(i&&Rt.InvalidChar.test(l.data))throw new ie(
"The Text node data contains characters outside the XML Char production",vn.InvalidStateError);
return t.push(l.data.replace(
/[<&>]/g,d$)),null;case i$:if(i&&l.data.indexOf("]]>")!==-1)throw new ie(
'The CDATASection data contains "]]>"',vn.InvalidStateError);return a?t.push(Rt.CDATA_START,l.data.replace(
/]]>/g,"]]]]><![CDATA[>"),Rt.CDATA_END):t.push(Rt.CDATA_START,l.data,Rt.CDATA_END),null;case Cw:if(i){
if(Rt.InvalidChar.
test(l.data))throw new ie(
"The comment node data contains characters outside the XML Char production",
vn.InvalidStateError);if(l.data.indexOf("--")!==-1||l.data[l.data.length-1]==="-")throw new ie(
'The comment node data contains "--" or ends with "-"',vn.InvalidStateError)}return t.push(Rt.COMMENT_START,
l.data,Rt.COMMENT_END),null;case s$:var Q=l.publicId,K=l.systemId;if(i){if(!Rt.Name_exact.test(l.name))
throw new ie('The doctype name "'+l.name+'" is not a valid XML Name',vn.InvalidStateError);if(Q&&!Rt.
PubidLiteral_match.test(Q))throw new ie("DocumentType publicId is not a valid PubidLiteral",vn.InvalidStateError);
if(K&&K!=="."&&!Rt.SystemLiteral_match.test(K))throw new ie(
"DocumentType systemId is not a valid SystemLiteral",vn.InvalidStateError);if(l.internalSubset&&l.internalSubset.indexOf(
"]>")!==-1)throw new ie(
'DocumentType internalSubset contains "]>"',vn.InvalidStateError)}return t.push(Rt.DOCTYPE_DECL_START,
" ",l.name),Q?(t.push(" ",Rt.PUBLIC," ",Q),K&&K!=="."&&t.push(" ",K)):K&&K!=="."&&t.push(" ",Rt.SYSTEM,
" ",K),l.internalSubset&&t.push(" [",l.internalSubset,"]"),t.push(">"),null;case Ew:if(i){if(!Rt.NCName_exact.
test(l.target)||l.target.toLowerCase()==="xml")throw new ie('The processing instruction target "'+l.
target+'" is not a valid XML NCName or is reserved',vn.InvalidStateError);if(Rt.InvalidChar.test(l.data))
throw new ie("The ProcessingInstruction data contains characters outside the XML Char production",vn.
InvalidStateError);if(l.data.indexOf("?>")!==-1)throw new ie(
'The ProcessingInstruction data contains "?>"',vn.InvalidStateError)}return t.push("<?",l.target," ",
l.data,"?>"),null;case a$:if(i&&!Rt.Name_exact.
test(l.nodeName))throw new ie('The entity reference name "'+l.nodeName+'" is not a valid XML Name',
vn.
InvalidStateError);return t.push("&",l.nodeName,";"),null;default:return t.push("??",l.nodeName),
null}},
exit:function(l,c){c&&c.tag&&t.push("</",c.tag,">")}})}function m7(e,t,n){var r;return un(t,null,{
enter:function(o,i){
var a=o.cloneNode(!1);a.ownerDocument=e,a.parentNode=null,i===null?r=a:i.appendChild(a);var s=o.nodeType===
Eu||n;return s?a:null}}),r}function b$(e,t,n){var r;return un(t,null,{enter:function(o,i){var a=new o.
constructor(In);for(var s in o)if(Su(o,s)){var u=o[s];typeof u!="object"&&u!=a[s]&&(a[s]=u)}o.childNodes&&
(a.childNodes=new Lt),a.ownerDocument=e;var l=n;switch(a.nodeType){case yr:var c=o.attributes,d=a.attributes=
new Cu,p=c.length;d._ownerElement=a;for(var h=0;h<p;h++)a.setAttributeNode(b$(e,c.item(h),!0));break;
case Eu:
l=!0}return i!==null?i.appendChild(a):r=a,l?a:null}}),r}function w$(e,t,n){e[t]=n}function Tw(e){for(
var t=[],
n=e.firstChild;n;)n.nodeType===yr&&t.push(n),n=n.nextSibling;return t}try{g.defineProperty&&(g.defineProperty(
lo.prototype,"length",{get:function(){return Sf(this),this.$$length}}),g.defineProperty(qe.prototype,
"textContent",{get:function(){if(this.nodeType===yr||this.nodeType===Li){var e=[];return un(this,
null,
{enter:function(t){if(t.nodeType===yr||t.nodeType===Li)return!0;if(t.nodeType===Ew||t.nodeType===Cw)
return null;e.push(t.nodeValue)}}),e.join("")}return this.nodeValue},set:function(e){switch(this.nodeType){
case yr:case Li:
for(;this.firstChild;)this.removeChild(this.firstChild);(e||x(e))&&this.appendChild(this.ownerDocument.
createTextNode(e));break;default:this.data=e,this.value=e,this.nodeValue=e}}}),g.defineProperty(Bi.prototype,
"data",{get:function(){return this._data!=null?this._data:""},set:function(e){this._data=e,this.length=
typeof e=="string"?e.length:0}}),g.defineProperty(Bi.prototype,"nodeValue",{get:function(){return this.
data},set:function(e){this.data=e},enumerable:!0,configurable:!0}),g.defineProperty(Zo.prototype,
"children",{get:function(){return new lo(this,Tw)}}),g.defineProperty(Ho.prototype,"children",{get:
function(){
return new lo(this,Tw)}}),g.defineProperty(Du.prototype,"children",{get:function(){return new lo(
this,
Tw)}}),w$=function(e,t,n){e["$$"+t]=n})}catch{}Dt._updateLiveList=Sf;Dt.Attr=$a;Dt.CDATASection=Cf;
Dt.
CharacterData=Bi;Dt.Comment=Ef;Dt.Document=Ho;Dt.DocumentFragment=Du;Dt.DocumentType=Rf;Dt.DOMImplementation=
c$;Dt.Element=Zo;Dt.Entity=Ow;Dt.EntityReference=Df;Dt.LiveNodeList=lo;Dt.NamedNodeMap=Cu;Dt.Node=qe;
Dt.NodeList=Lt;Dt.Notation=Aw;Dt.Text=Jc;Dt.ProcessingInstruction=Af;Dt.walkDOM=un;Dt.XMLSerializer=
h$});var k$=Ie(Vc=>{"use strict";m();var v$=Ia().freeze;Vc.XML_ENTITIES=v$({amp:"&",apos:"'",gt:">",
lt:"<",
quot:'"'});Vc.HTML_ENTITIES=v$({Aacute:"\xC1",aacute:"\xE1",Abreve:"\u0102",abreve:"\u0103",ac:
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
zwnj:"\u200C"});Vc.entityMap=Vc.HTML_ENTITIES});var O$=Ie(Pf=>{"use strict";m();var Iu=Ia(),De=xw(),
E$=zc(),p7=Iu.isHTMLEscapableRawTextElement,f7=Iu.
isHTMLMimeType,g7=Iu.isHTMLRawTextElement,Qc=Iu.hasOwn,x$=Iu.NAMESPACE,h7=E$.ParseError,y7=E$.DOMException,
Au=0,zi=1,Ou=2,Xc=3,Pu=4,Nu=5,Yc=6,Of=7;function C$(){}C$.prototype={parse:function(e,t,n){var r=this.
domBuilder;r.startDocument(),k7(t,t=g.create(null)),b7(e,t,n,r,this.errorHandler),r.endDocument()}};
var Iw=/&#?\w+;?/g;function b7(e,t,n,r,o){var i=f7(r.mimeType);e.indexOf(De.UNICODE_REPLACEMENT_CHARACTER)>=
0&&o.warning("Unicode replacement character detected, source encoding issues?");function a(we){if(we>
65535){we-=65536;var vt=55296+(we>>10),Ut=56320+(we&1023);return x.fromCharCode(vt,Ut)}else return x.
fromCharCode(we)}function s(we){var vt=we[we.length-1]===";"?we:we+";";if(!i&&vt!==we)return o.error(
"EntityRef: expecting ;"),we;var Ut=De.Reference.exec(vt);if(!Ut||Ut[0].length!==vt.length)return o.
error("entity not matching Reference production: "+we),we;var Wt=vt.slice(1,-1);return Qc(n,Wt)?n[Wt]:
Wt.charAt(0)==="#"?a(parseInt(Wt.substring(1).replace("x","0x"))):(o.error("entity not found:"+we),
we)}
function u(we){if(we>O){var vt=e.substring(O,we).replace(Iw,s);p&&h(O),r.characters(vt,0,we-O),O=we}
}
var l=0,c=0,d=/\r\n?|\n|$/g,p=r.locator;function h(we,vt){for(;we>=c&&(vt=d.exec(e));)l=c,c=vt.index+
vt[0].length,p.lineNumber++;p.columnNumber=we-l+1}for(var b=[{currentNSMap:t}],S=[],O=0;;){try{var P=e.
indexOf("<",O);if(P<0){if(!i&&S.length>0)return o.fatalError("unclosed xml tag(s): "+S.join(", "));
if(!e.
substring(O).match(/^\s*$/)){var N=r.doc,I=N.createTextNode(e.substring(O));if(N.documentElement)return o.
error("Extra content at the end of the document");N.appendChild(I),r.currentElement=I}return}if(P>O){
var _=e.substring(O,P);!i&&S.length===0&&(_=_.replace(new RegExp(De.S_OPT.source,"g"),""),_&&o.error(
"Unexpected content outside root element: '"+_+"'")),u(P)}switch(e.charAt(P+1)){case"/":var fe=e.indexOf(
">",P+2),M=e.substring(P+2,fe>0?fe:void 0);if(!M)return o.fatalError("end tag name missing");var B=De.
reg("^",De.QName_group,De.S_OPT,"$"),L=fe>0&&B.exec(M);if(!L){var j=fe>0&&De.reg("^",De.QName_group).
exec(M);if(i&&j)o.warning('end tag name contains invalid trailing characters: "'+M+'"'),L=j;else if(
j&&
new RegExp(B.source,B.flags+"m").test(M))o.error(
'end tag name is followed by a line break and trailing content: "'+M+'"'),L=j;else return o.fatalError(
'end tag name contains invalid characters: "'+M+
'"')}if(!r.currentElement&&!r.doc.documentElement)return;var z=S[S.length-1]||r.currentElement.tagName||
r.doc.documentElement.tagName||"";if(z!==L[1]){var G=L[1].toLowerCase();if(!i||z.toLowerCase()!==G)return o.
fatalError('Opening and ending tag mismatch: "'+z+'" != "'+M+'"')}var Z=b.pop();S.pop();var X=Z.localNSMap;
if(r.endElement(Z.uri,Z.localName,z),X)for(var Q in X)Qc(X,Q)&&r.endPrefixMapping(Q);fe++;break;case"?":
p&&h(P),fe=T7(e,P,r,o);break;case"!":p&&h(P),fe=D$(e,P,r,o,i);break;default:p&&h(P);var K=new A$,
ne=b[b.length-1].currentNSMap,fe=w7(e,P,K,ne,s,o,i),Ne=K.length;if(K.closed||(i&&Iu.isHTMLVoidElement(
K.tagName)?K.closed=!0:S.push(K.tagName)),p&&Ne){for(var me=T$(p,{}),le=0;le<Ne;le++){var At=K[le];h(
At.offset),At.locator=T$(p,{})}r.locator=me,S$(K,r,ne)&&b.push(K),r.locator=p}else S$(K,r,ne)&&b.push(
K);i&&!K.closed?fe=v7(e,fe,K.tagName,s,r):fe++}}catch(we){if(we instanceof h7)throw we;if(we instanceof
y7)return o.fatalError("Error constructing the DOM: "+we.name+": "+we.message,we);o.error(
"element parse error: "+we),fe=-1}fe>O?O=fe:u(f.max(P,O)+1)}}function T$(e,t){return t.lineNumber=e.lineNumber,
t.columnNumber=e.columnNumber,t}function w7(e,t,n,r,o,i,a){function s(h,b,S){if(Qc(n.attributeNames,
h))return i.fatalError("Attribute "+h+" redefined");if(!a&&b.indexOf("<")>=0)return i.fatalError(
"Unescaped '<' not allowed in attributes values");n.addValue(h,b.replace(/[\t\n\r]/g," ").replace(Iw,
o),
S)}for(var u,l,c=++t,d=Au;;){var p=e.charAt(c);if(d===Au&&p==="<")throw new E(
"unexpected < in tag name: "+e.slice(t,c));switch(p){case"=":if(d===zi)u=e.slice(t,c),d=Xc;else if(d===Ou)d=Xc;
else throw new E(
"attribute equal must after attrName");break;case"'":case'"':if(d===Xc||d===zi)if(d===zi&&(i.warning(
'attribute value must after "="'),u=e.slice(t,c)),t=c+1,c=e.indexOf(p,t),c>0)l=e.slice(t,c),s(u,l,t-
1),d=Nu;else throw new E("attribute value no end '"+p+"' match");else if(d==Pu)l=e.slice(t,c),s(u,l,
t),i.warning('attribute "'+u+'" missed start quot('+p+")!!"),t=c+1,d=Nu;else throw new E(
'attribute value must after "="');break;case"/":switch(d){case Au:n.setTagName(e.slice(t,c));case Nu:
case Yc:case Of:
d=Of,n.closed=!0;case Pu:case zi:break;case Ou:n.closed=!0;break;default:throw new E(
"attribute invalid close char('/')")}break;case"":return i.error("unexpected end of input"),d==Au&&n.setTagName(
e.slice(
t,c)),c;case">":switch(d){case Au:n.setTagName(e.slice(t,c));case Nu:case Yc:case Of:break;case Pu:
case zi:
l=e.slice(t,c),l.slice(-1)==="/"&&(n.closed=!0,l=l.slice(0,-1));case Ou:d===Ou&&(l=u),d==Pu?(i.warning(
'attribute "'+l+'" missed quot(")!'),s(u,l,t)):(a||i.warning('attribute "'+l+'" missed value!! "'+l+
'" instead!!'),s(l,l,t));break;case Xc:if(!a)return i.fatalError(`AttValue: ' or " expected`)}return c;
case"\x80":p=" ";default:if(p<=" ")switch(d){case Au:n.setTagName(e.slice(t,c)),d=Yc;break;case zi:u=e.slice(
t,c),d=Ou;break;case Pu:var l=e.slice(t,c);i.warning('attribute "'+l+'" missed quot(")!!'),s(u,l,t);
case Nu:
d=Yc;break}else switch(d){case Ou:a||i.warning('attribute "'+u+'" missed value!! "'+u+'" instead2!!'),
s(u,u,t),t=c,d=zi;break;case Nu:i.warning('attribute space is required"'+u+'"!!');case Yc:d=zi,t=c;
break;case Xc:
d=Pu,t=c;break;case Of:throw new E("elements closed character '/' and '>' must be connected to")}}c++}
}
function S$(e,t,n){for(var r=e.tagName,o=null,d=e.length;d--;){var i=e[d],a=i.qName,s=i.value,p=a.indexOf(
":");if(p>0)var u=i.prefix=a.slice(0,p),l=a.slice(p+1),c=u==="xmlns"&&l;else l=a,u=null,c=a==="xmlns"&&
"";i.localName=l,c!==!1&&(o==null&&(o=g.create(null),n=g.create(n)),n[c]=o[c]=s,i.uri=x$.XMLNS,t.startPrefixMapping(
c,s))}for(var d=e.length;d--;)i=e[d],i.prefix&&(i.prefix==="xml"&&(i.uri=x$.XML),i.prefix!=="xmlns"&&
(i.uri=n[i.prefix]));var p=r.indexOf(":");p>0?(u=e.prefix=r.slice(0,p),l=e.localName=r.slice(p+1)):(
u=
null,l=e.localName=r);var h=e.uri=n[u||""];if(t.startElement(h,l,r,e),e.closed){if(t.endElement(h,l,
r),o)for(u in o)Qc(o,u)&&t.endPrefixMapping(u)}else return e.currentNSMap=n,e.localNSMap=o,!0}
function v7(e,t,n,r,o){
var i=p7(n);if(i||g7(n)){var a=new RegExp("</"+n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")+">","ig");a.lastIndex=
t;var s=a.exec(e),u=s?s.index:-1;if(u<0)return t+1;var l=e.substring(t+1,u);return i&&(l=l.replace(
Iw,
r)),o.characters(l,0,l.length),u}return t+1}function k7(e,t){for(var n in e)Qc(e,n)&&(t[n]=e[n])}
function R$(e,t){
var n=t;function r(c){return c=c||0,e.charAt(n+c)}function o(c){c=c||1,n+=c}function i(){for(var c=0;
n<
e.length;){var d=r();if(d!==" "&&d!==`
`&&d!=="\u0009"&&d!=="\r")return c;c++,o()}return-1}function a(){return e.substring(n)}function s(c){
return e.
substring(n,n+c.length)===c}function u(c){return e.substring(n,n+c.length).toUpperCase()===c.toUpperCase(
)}
function l(c){var d=De.reg("^",c),p=d.exec(a());return p?(o(p[0].length),p[0]):null}return{char:r,
getIndex:function(){
return n},getMatch:l,getSource:function(){return e},skip:o,skipBlanks:i,substringFromIndex:a,
substringStartsWith:s,
substringStartsWithCaseInsensitive:u}}function x7(e,t){function n(s,u){var l=De.PI.exec(s.substringFromIndex(
));
return l?l[1].toLowerCase()==="xml"?u.fatalError(
"xml declaration is only allowed at the start of the document, but found at position "+s.getIndex()):
(s.skip(l[0].length),l[0]):u.fatalError("processing instruction is not well-formed at position "+s.getIndex(
))}var r=e.getSource();if(e.char()==="["){
e.skip(1);for(var o=e.getIndex();e.getIndex()<r.length;){if(e.skipBlanks(),e.char()==="]"){var i=r.substring(
o,e.getIndex());return e.skip(1),i}var a=null;if(e.char()==="<"&&e.char(1)==="!")switch(e.char(2)){
case"E":e.char(3)==="L"?a=e.getMatch(De.elementdecl):e.char(3)==="N"&&(a=e.getMatch(De.EntityDecl));
break;case"A":a=e.getMatch(De.AttlistDecl);break;case"N":a=e.getMatch(De.NotationDecl);break;case"-":
a=e.getMatch(
De.Comment);break}else if(e.char()==="<"&&e.char(1)==="?")a=n(e,t);else if(e.char()==="%")a=e.getMatch(
De.PEReference);else return t.fatalError("Error detected in Markup declaration");if(!a)return t.fatalError(
"Error in internal subset at position "+e.getIndex())}return t.fatalError(
"doctype internal subset is not well-formed, missing ]")}}function D$(e,t,n,r,o){var i=R$(e,t);
switch(o?i.char(2).toUpperCase():
i.char(2)){case"-":var a=i.getMatch(De.Comment);return a?(n.comment(a,De.COMMENT_START.length,a.length-
De.COMMENT_START.length-De.COMMENT_END.length),i.getIndex()):r.fatalError(
"comment is not well-formed at position "+i.getIndex());case"[":var s=i.getMatch(De.CDSect);return s?
!o&&!n.currentElement?r.fatalError(
"CDATA outside of element"):(n.startCDATA(),n.characters(s,De.CDATA_START.length,s.length-De.CDATA_START.
length-De.CDATA_END.length),n.endCDATA(),i.getIndex()):r.fatalError(
"Invalid CDATA starting at position "+t);case"D":{if(n.doc&&n.doc.documentElement)return r.fatalError(
"Doctype not allowed inside or after documentElement at position "+i.getIndex());if(o?!i.substringStartsWithCaseInsensitive(
De.DOCTYPE_DECL_START):
!i.substringStartsWith(De.DOCTYPE_DECL_START))return r.fatalError("Expected "+De.DOCTYPE_DECL_START+
" at position "+i.getIndex());if(i.skip(De.DOCTYPE_DECL_START.length),i.skipBlanks()<1)return r.fatalError(
"Expected whitespace after "+De.DOCTYPE_DECL_START+" at position "+i.getIndex());var u={name:void 0,
publicId:void 0,systemId:void 0,internalSubset:void 0};if(u.name=i.getMatch(De.Name),!u.name)return r.
fatalError("doctype name missing or contains unexpected characters at position "+i.getIndex());if(o&&
u.name.toLowerCase()!=="html"&&r.warning("Unexpected DOCTYPE in HTML document at position "+i.getIndex(
)),
i.skipBlanks(),i.substringStartsWith(De.PUBLIC)||i.substringStartsWith(De.SYSTEM)){var l=De.ExternalID_match.
exec(i.substringFromIndex());if(!l)return r.fatalError(
"doctype external id is not well-formed at position "+i.getIndex());l.groups.SystemLiteralOnly!==void 0?
u.systemId=l.groups.SystemLiteralOnly:(u.
systemId=l.groups.SystemLiteral,u.publicId=l.groups.PubidLiteral),i.skip(l[0].length)}else if(o&&i.substringStartsWithCaseInsensitive(
De.SYSTEM)){if(i.skip(De.SYSTEM.length),i.skipBlanks()<1)return r.fatalError(
"Expected whitespace after "+De.SYSTEM+" at position "+i.getIndex());if(u.systemId=i.getMatch(De.ABOUT_LEGACY_COMPAT_SystemLiteral),
!u.systemId)return r.fatalError("Expected "+De.ABOUT_LEGACY_COMPAT+" in single or double quotes after "+De.SYSTEM+" at position "+i.getIndex(
))}return o&&u.systemId&&!De.ABOUT_LEGACY_COMPAT_SystemLiteral.
test(u.systemId)&&r.warning("Unexpected doctype.systemId in HTML document at position "+i.getIndex()),
o||(i.skipBlanks(),u.internalSubset=x7(i,r)),i.skipBlanks(),i.char()!==">"?r.fatalError(
"doctype not terminated with > at position "+i.getIndex()):(i.skip(1),n.startDTD(u.name,u.publicId,u.systemId,
u.
internalSubset),n.endDTD(),i.getIndex())}default:return r.fatalError(
'Not well-formed XML starting with "<!" at position '+t)}}function T7(e,t,n,r){var o=e.substring(t).match(
De.PI);if(!o)return r.fatalError(
"Invalid processing instruction starting at position "+t);if(o[1].toLowerCase()==="xml"){if(t>0)return r.
fatalError("processing instruction at position "+t+" is an xml declaration which is only at the start of the document");
if(!De.XMLDecl.test(e.substring(t)))return r.fatalError("xml declaration is not well-formed")}return n.processingInstruction(
o[1],o[2]),t+o[0].length}function A$(){this.attributeNames=
g.create(null)}A$.prototype={setTagName:function(e){if(!De.QName_exact.test(e))throw new E(
"invalid tagName:"+e);this.tagName=e},addValue:function(e,t,n){if(!De.QName_exact.test(e))throw new E(
"invalid attribute:"+e);this.attributeNames[e]=this.length,this[this.length++]={qName:e,value:t,
offset:n}},
length:0,getLocalName:function(e){return this[e].localName},getLocator:function(e){return this[e].locator}
,
getQName:function(e){return this[e].qName},getURI:function(e){return this[e].uri},getValue:function(
e){
return this[e].value}};Pf.XMLReader=C$;Pf.parseUtils=R$;Pf.parseDoctypeCommentOrCData=D$});var M$=Ie(
Fu=>{"use strict";m();var Fa=Ia(),S7=Nw(),E7=zc(),P$=k$(),C7=O$(),R7=S7.DOMImplementation,
D7=Fa.hasDefaultHTMLNamespace,A7=Fa.isHTMLMimeType,O7=Fa.isValidMimeType,$$=Fa.MIME_TYPE,$w=Fa.NAMESPACE,
N$=E7.ParseError,P7=C7.XMLReader;function F$(e){return e.replace(/\r[\n\u0085]/g,`
`).replace(/[\r\u0085\u2028\u2029]/g,`
`)}function _$(e){if(e=e||{},e.locator===void 0&&(e.locator=!0),this.assign=e.assign||Fa.assign,this.
domHandler=e.domHandler||If,this.onError=e.onError||e.errorHandler,e.errorHandler&&typeof e.errorHandler!=
"function")throw new TypeError("errorHandler object is no longer supported, switch to onError!");e.errorHandler&&
e.errorHandler("warning","The `errorHandler` option has been deprecated, use `onError` instead!",
this),
this.normalizeLineEndings=e.normalizeLineEndings||F$,this.locator=!!e.locator,this.xmlns=this.assign(
g.create(null),e.xmlns)}_$.prototype.parseFromString=function(e,t){if(!O7(t))throw new TypeError(
'DOMParser.parseFromString: the provided mimeType "'+t+'" is not valid.');var n=this.assign(g.create(
null),
this.xmlns),r=P$.XML_ENTITIES,o=n[""]||null;D7(t)?(r=P$.HTML_ENTITIES,o=$w.HTML):t===$$.XML_SVG_IMAGE&&
(o=$w.SVG),n[""]=o,n.xml=n.xml||$w.XML;var i=new this.domHandler({mimeType:t,defaultNamespace:o,
onError:this.
onError}),a=this.locator?{}:void 0;this.locator&&i.setDocumentLocator(a);var s=new P7;s.errorHandler=
i,s.domBuilder=i;var u=!Fa.isHTMLMimeType(t);return u&&typeof e!="string"&&s.errorHandler.fatalError(
"source is not a string"),s.parse(this.normalizeLineEndings(x(e)),n,r),i.doc.documentElement||s.errorHandler.
fatalError("missing root element"),i.doc};function If(e){var t=e||{};this.mimeType=t.mimeType||$$.XML_APPLICATION,
this.defaultNamespace=t.defaultNamespace||null,this.cdata=!1,this.currentElement=void 0,this.doc=void 0,
this.locator=void 0,this.onError=t.onError}function $u(e,t){t.lineNumber=e.lineNumber,t.columnNumber=
e.columnNumber}If.prototype={startDocument:function(){var e=new R7;this.doc=A7(this.mimeType)?e.createHTMLDocument(
!1):e.createDocument(this.defaultNamespace,"")},startElement:function(e,t,n,r){var o=this.doc,i=o.createElementNS(
e,n||t),a=r.length;Nf(this,i),this.currentElement=i,this.locator&&$u(this.locator,i);for(var s=0;s<a;
s++){
var e=r.getURI(s),u=r.getValue(s),n=r.getQName(s),l=o.createAttributeNS(e,n);this.locator&&$u(r.getLocator(
s),l),l.value=l.nodeValue=u,i.setAttributeNode(l)}},endElement:function(e,t,n){this.currentElement=this.
currentElement.parentNode},startPrefixMapping:function(e,t){},endPrefixMapping:function(e){},
processingInstruction:function(e,t){
var n=this.doc.createProcessingInstruction(e,t);this.locator&&$u(this.locator,n),Nf(this,n)},
ignorableWhitespace:function(e,t,n){},
characters:function(e,t,n){if(e=I$.apply(this,arguments),e){if(this.cdata)var r=this.doc.createCDATASection(
e);else var r=this.doc.createTextNode(e);this.currentElement?this.currentElement.appendChild(r):
/^\s*$/.
test(e)&&this.doc.appendChild(r),this.locator&&$u(this.locator,r)}},skippedEntity:function(e){},
endDocument:function(){
this.doc.normalize()},setDocumentLocator:function(e){e&&(e.lineNumber=0),this.locator=e},comment:
function(e,t,n){
e=I$.apply(this,arguments);var r=this.doc.createComment(e);this.locator&&$u(this.locator,r),Nf(this,
r)},startCDATA:function(){this.cdata=!0},endCDATA:function(){this.cdata=!1},startDTD:function(e,t,n,
r){
var o=this.doc.implementation;if(o&&o.createDocumentType){var i=o.createDocumentType(e,t,n,r);this.locator&&
$u(this.locator,i),Nf(this,i),this.doc.doctype=i}},reportError:function(e,t){if(typeof this.onError==
"function")try{this.onError(e,t,this)}catch(n){throw new N$("Reporting "+e+' "'+t+'" caused '+n,this.
locator)}else console.error("[xmldom "+e+"]\u0009"+t,N7(this.locator))},warning:function(e){this.reportError(
"warning",e)},error:function(e){this.reportError("error",e)},fatalError:function(e,t){throw this.reportError(
"fatalError",e),new N$(e,this.locator,t)}};function N7(e){if(e)return`
@#[line:`+e.lineNumber+",col:"+e.columnNumber+"]"}function I$(e,t,n){return typeof e=="string"?e.substr(
t,n):e.length>=t+n||t?new java.lang.String(e,t,n)+"":e}
"endDTD,startEntity,endEntity,attributeDecl,elementDecl,externalEntityDecl,internalEntityDecl,resolveEntity,getExternalSubset,notationDecl,unparsedEntityDecl".replace(
/\w+/g,function(e){If.prototype[e]=function(){return null}});function Nf(e,t){
e.currentElement?e.currentElement.appendChild(t):e.doc.appendChild(t)}function I7(e){if(e==="error")
throw"onErrorStopParsing"}function $7(){throw"onWarningStopParsing"}Fu.__DOMHandler=If;Fu.DOMParser=
_$;Fu.normalizeLineEndings=F$;Fu.onErrorStopParsing=I7;Fu.onWarningStopParsing=$7});var L$=Ie(He=>{
"use strict";m();var _u=Ia();He.assign=_u.assign;He.hasDefaultHTMLNamespace=_u.hasDefaultHTMLNamespace;
He.isHTMLMimeType=_u.isHTMLMimeType;He.isValidMimeType=_u.isValidMimeType;He.MIME_TYPE=_u.MIME_TYPE;
He.NAMESPACE=_u.NAMESPACE;var $f=zc();He.DOMException=$f.DOMException;He.DOMExceptionName=$f.DOMExceptionName;
He.ExceptionCode=$f.ExceptionCode;He.ParseError=$f.ParseError;var jt=Nw();He.Attr=jt.Attr;He.CDATASection=
jt.CDATASection;He.CharacterData=jt.CharacterData;He.Comment=jt.Comment;He.Document=jt.Document;He.DocumentFragment=
jt.DocumentFragment;He.DocumentType=jt.DocumentType;He.DOMImplementation=jt.DOMImplementation;He.Element=
jt.Element;He.Entity=jt.Entity;He.EntityReference=jt.EntityReference;He.LiveNodeList=jt.LiveNodeList;
He.NamedNodeMap=jt.NamedNodeMap;He.Node=jt.Node;He.NodeList=jt.NodeList;He.Notation=jt.Notation;He.ProcessingInstruction=
jt.ProcessingInstruction;He.Text=jt.Text;He.XMLSerializer=jt.XMLSerializer;var Ff=M$();He.DOMParser=
Ff.DOMParser;He.normalizeLineEndings=Ff.normalizeLineEndings;He.onErrorStopParsing=Ff.onErrorStopParsing;
He.onWarningStopParsing=Ff.onWarningStopParsing});var _f=Ie((yet,j$)=>{"use strict";m();function F7(
e){return e[e.length-1]}function _7(e){return e[0]}
j$.exports={last:F7,first:_7}});var wr=Ie((wet,U$)=>{"use strict";m();function ed(e){
"@babel/helpers - typeof";return ed=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},ed(e)}function B$(e,t){var n=g.keys(
e);if(g.getOwnPropertySymbols){var r=g.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return g.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function M7(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?B$(g(n),!0).forEach(function(r){
L7(
e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(e,g.getOwnPropertyDescriptors(n)):B$(g(n)).
forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(n,r))})}return e}function L7(e,t,
n){
return(t=j7(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function j7(e){var t=B7(e,"string");return ed(t)=="symbol"?t:t+""}function B7(e,t){if(ed(e)!="object"||
!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(ed(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
x:v)(e)}var z$=_f(),Mf=z$.last,_a=z$.first;function Ma(e){this.name="GenericError",this.message=e,
this.
stack=new E(e).stack}Ma.prototype=E.prototype;function ln(e){this.name="TemplateError",this.message=
e,this.stack=new E(e).stack}ln.prototype=new Ma;function td(e){this.name="RenderingError",this.message=
e,this.stack=new E(e).stack}td.prototype=new Ma;function Lf(e){this.name="ScopeParserError",this.message=
e,this.stack=new E(e).stack}Lf.prototype=new Ma;function Ui(e){this.name="InternalError",this.properties=
{explanation:"InternalError"},this.message=e,this.stack=new E(e).stack}Ui.prototype=new Ma;function Fw(
e){
this.name="APIVersionError",this.properties={explanation:"APIVersionError"},this.message=e,this.stack=
new E(e).stack}Fw.prototype=new Ma;function z7(e,t){var n=new Fw(e);throw n.properties=M7({id:
"api_version_error"},t),n}function U7(e){var t=g.keys(e.files).slice(0,10),n="";t.length===0?n="Empty zip file":
n="Zip file contains : ".concat(t.join(","));var r=new Ui(
"The filetype for this file could not be identified, is this file corrupted ? ".concat(n));throw r.properties={
id:"filetype_not_identified",explanation:
"The filetype for this file could not be identified, is this file corrupted ? ".concat(
n)},r}function W7(e){var t=new Ui('The filetype "'.concat(e,'" is not handled by Docxtemplater'));
throw t.
properties={id:"filetype_not_handled",explanation:'The file you are trying to generate is of type "'.
concat(e,'", but only docx and pptx formats are handled'),fileType:e},t}function K7(e){var t=new ln(
"Multi error");throw t.properties={errors:e,id:"multi_error",explanation:
"The template has multiple errors"},t}function G7(e){var t=new ln("Unopened tag");return t.properties={
xtag:Mf(e.xtag.split(" ")),
id:"unopened_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unopened')},t}function q7(e){var t=new ln(
"Duplicate open tag, expected one open tag");return t.properties={xtag:_a(e.xtag.split(" ")),id:
"duplicate_open_tag",context:e.
xtag,offset:e.offset,lIndex:e.lIndex,explanation:'The tag beginning with "'.concat(e.xtag.substr(0,
30),
'" has duplicate open tags')},t}function H7(e){var t=new ln(
"Duplicate close tag, expected one close tag");return t.properties={xtag:_a(e.xtag.split(" ")),id:
"duplicate_close_tag",context:e.xtag,offset:e.
offset,lIndex:e.lIndex,explanation:'The tag ending with "'.concat(e.xtag.substr(0,30),
'" has duplicate close tags')},t}function Z7(e){var t=new ln("Unclosed tag");return t.properties={
xtag:_a(e.xtag.split(
" ")).substr(1),id:"unclosed_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unclosed')},t}function J7(e){e.position==="left"?
V7(e):X7(e)}function V7(e){var t=new ln('No tag "'.concat(e.element,'" was found at the ').concat(e.
position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_left",explanation:
'No tag "'.concat(e.element,'" was found at the left'),offset:n.offset,part:n,parsed:e.parsed,index:
e.index,
element:e.element},t}function X7(e){var t=new ln('No tag "'.concat(e.element,'" was found at the ').
concat(e.position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_right",
explanation:'No tag "'.concat(e.element,'" was found at the right'),offset:n.offset,part:n,parsed:e.parsed,
index:e.
index,element:e.element},t}function Y7(e){var t=e.tag,n=e.value,r=e.offset,o=new td(
"There are some XML corrupt characters");return o.properties={id:"invalid_xml_characters",xtag:t,
value:n,offset:r,explanation:'There are some corrupt characters for the field "'.concat(t,'"')},o}
function Q7(e){var t=e.tag,n=e.value,
r=e.offset,o=e.partDelims,i=new td("Non string values are not allowed for rawXML tags");return i.properties=
{id:"invalid_raw_xml_value",xtag:t,value:n,offset:r,explanation:'The value of the raw tag : "'.concat(
o,'" is not a string')},i}function eV(e){var t=e.part,n=t.value,r=t.offset,o=e.id,i=o===void 0?
"raw_tag_outerxml_invalid":o,a=e.message,s=a===void 0?"Raw tag not in paragraph":a,u=e.part,l=e.explanation,
c=l===void 0?'The tag "'.concat(n,'" is not inside a paragraph'):l;typeof c=="function"&&(c=c(u));
var d=new ln(
s);throw d.properties={id:i,explanation:c,rootError:e.rootError,xtag:n,offset:r,postparsed:e.postparsed,
expandTo:e.expandTo,index:e.index},d}function tV(e){var t=new ln(
"Raw tag should be the only text in paragraph"),n=e.part.value;throw t.properties={id:
"raw_xml_tag_should_be_only_text_in_paragraph",explanation:'The raw tag "'.concat(n,
'" should be the only text in this paragraph. This means that this tag should not be surrounded by any text or spaces.'),
xtag:n,offset:e.part.offset,paragraphParts:e.paragraphParts},
t}function nV(e){var t=e.location,n=e.offset,r=e.square,o=t==="start"?"unclosed":"unopened",i=t==="start"?
"Unclosed":"Unopened",a=new ln("".concat(i," loop")),s=e.value;return a.properties={id:"".concat(
o,"_loop"),explanation:'The loop with tag "'.concat(s,'" is ').concat(o),xtag:s,offset:n},r&&(a.properties.
square=r),a}function rV(e,t){var n=new ln("Unbalanced loop tag"),r=t[0].part.value,o=t[1].part.value,
i=e[0].part.value,a=e[1].part.value;return n.properties={id:"unbalanced_loop_tags",explanation:
"Unbalanced loop tags {#".concat(r,"}{/").concat(o,"}{#").concat(i,"}{/").concat(a,"}"),offset:[t[0].part.
offset,e[1].part.offset],lastPair:{left:t[0].part.value,right:t[1].part.value},pair:{left:e[0].part.
value,right:e[1].part.value}},n}function oV(e){var t=e.tags,n=new ln(
"Closing tag does not match opening tag");return n.properties={id:
"closing_tag_does_not_match_opening_tag",explanation:'The tag "'.
concat(t[0].value,'" is closed by the tag "').concat(t[1].value,'"'),openingtag:_a(t).value,offset:[
_a(t).offset,Mf(t).offset],closingtag:Mf(t).value},_a(t).square&&(n.properties.square=[_a(t).square,
Mf(t).square]),n}function iV(e){var t=e.tag,n=e.offset,r=new ln('The position of the loop tags "'.concat(
t,'" would produce invalid XML'));return r.properties={xtag:t,id:"loop_position_invalid",explanation:
'The tags "'.concat(t,
'" are misplaced in the document, for example one of them is in a table and the other one outside the table'),
offset:n},r}function aV(e){var t=e.tag,n=e.rootError,r=e.offset,o=new Lf(
"Scope parser compilation failed");return o.properties={id:"scopeparser_compilation_failed",offset:r,
xtag:t,explanation:'The scope parser for the tag "'.concat(t,'" failed to compile'),rootError:n},o}
function sV(e){
var t=e.tag,n=e.scope,r=e.error,o=e.offset,i=new Lf("Scope parser execution failed");return i.properties=
{id:"scopeparser_execution_failed",explanation:'The scope parser for the tag "'.concat(t,
'" failed to execute'),scope:n,offset:o,xtag:t,rootError:r},i}function uV(e,t){var n='Unimplemented tag type "'.
concat(e.type,'"');e.module&&(n+=' "'.concat(e.module,'"'));var r=new ln(n);throw r.properties={part:
e,
index:t,id:"unimplemented_tag_type"},r}function lV(){var e=new Ui("Malformed xml");throw e.properties=
{explanation:"The template contains malformed xml",id:"malformed_xml"},e}function cV(){var e=new Ui(
"You must run `.compile()` before running `.resolveData()`");throw e.properties={id:
"resolve_before_compile",explanation:"You must run `.compile()` before running `.resolveData()`"},e}
function dV(){var e=new Ui(
"You should not call .render on a document that had compilation errors");throw e.properties={id:
"render_on_invalid_template",explanation:
"You should not call .render on a document that had compilation errors"},e}function mV(){var e=new Ui(
"You should not call .render twice on the same Docxtemplater instance");throw e.properties={id:
"render_twice",explanation:"You should not call .render twice on the same Docxtemplater instance"},e}
function pV(e,t){var n=new ln("An XML file has invalid xml");throw n.
properties={id:"file_has_invalid_xml",content:e,offset:t,explanation:
"The docx contains invalid XML, it is most likely corrupt"},n}U$.exports={XTError:Ma,XTTemplateError:
ln,XTInternalError:Ui,XTScopeParserError:Lf,
XTAPIVersionError:Fw,RenderingError:td,XTRenderingError:td,getClosingTagNotMatchOpeningTag:oV,
getLoopPositionProducesInvalidXMLError:iV,
getScopeCompilationError:aV,getScopeParserExecutionError:sV,getUnclosedTagException:Z7,
getUnopenedTagException:G7,
getUnmatchedLoopException:nV,getDuplicateCloseTagException:H7,getDuplicateOpenTagException:q7,
getCorruptCharactersException:Y7,
getInvalidRawXMLValueException:Q7,getUnbalancedLoopException:rV,throwApiVersionError:z7,
throwFileTypeNotHandled:W7,
throwFileTypeNotIdentified:U7,throwMalformedXml:lV,throwMultiError:K7,throwExpandNotFound:eV,
throwRawTagShouldBeOnlyTextInParagraph:tV,
throwUnimplementedTagType:uV,throwXmlTagNotFound:J7,throwXmlInvalid:pV,throwResolveBeforeCompile:cV,
throwRenderInvalidTemplate:dV,throwRenderTwice:mV}});var It=Ie((ket,V$)=>{"use strict";m();function fV(
e,t){return bV(e)||yV(e,t)||hV(e,t)||gV()}function gV(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function hV(e,t){
if(e){if(typeof e=="string")return W$(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?W$(e,t):void 0}}function W$(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function yV(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),g(a)!==a))return}finally{if(l)throw o}}return s}}function bV(
e){
if(k.isArray(e))return e}var K$=L$(),wV=K$.DOMParser,vV=K$.XMLSerializer,kV=wr(),G$=kV.throwXmlTagNotFound,
q$=_f(),xV=q$.last,TV=q$.first,SV=g.prototype.hasOwnProperty,EV=Function.prototype.bind,jf=Function.
prototype.call,CV=jf.bind(jf,EV),RV=CV(jf,jf,SV);function DV(e){return/^[ \n\r\t]+$/.test(e)}
function AV(e){
return{get:function(n){return e==="."?n:n&&(RV(n,e)?n[e]:void 0)}}}function OV(e){for(var t=0;t<e.length;
t++){
var n=e[t];n.message&&console.warn("Warning : "+n.message)}}var _w={};function PV(e,t,n){var r;if(_w[
t]?
r=_w[t]:(r=new RegExp("(<.* ".concat(t,'=")([^"]*)(".*)$')),_w[t]=r),r.test(e))return e.replace(r,
"$1".concat(n,"$3"));var o=e.lastIndexOf("/>");return o===-1&&(o=e.lastIndexOf(">")),e.substr(0,o)+" ".
concat(t,'="').concat(n,'"')+e.substr(o)}function NV(e,t){var n=e.indexOf(" ".concat(t,'="'));if(n===
-1)return null;var r=e.substr(n).search(/["']/)+n,o=e.substr(r+1).search(/["']/)+r;return e.substr(r+
1,o-r)}function IV(e,t){var n=e.length-t.length;return n>=0&&e.lastIndexOf(t,n)===n}function $V(e,t){
return e.lastIndexOf(t,0)===0}function FV(e){for(var t=[],n={},r=[],o=0,i=e.length;o<i;++o)n[e[o]]?t.
push(e[o]):(n[e[o]]=!0,r.push(e[o]));return t}function _V(e){for(var t={},n=[],r=0,o=e.length;r<o;++r)
t[e[r]]||(t[e[r]]=!0,n.push(e[r]));return n}function MV(e,t){for(var n=[[]],r=0;r<e.length;r++){var o=e[
r],
i=n[n.length-1],a=t(o);a==="start"?n.push([o]):a==="end"?(i.push(o),n.push([])):i.push(o)}for(var s=[
],
u=0;u<n.length;u++){var l=n[u];l.length>0&&s.push(l)}return s}function LV(){return{errorLogging:
"json",stripInvalidXMLChars:!1,paragraphLoop:!1,nullGetter:function(t){return t.module?"":
"undefined"},xmlFileNames:[
"[Content_Types].xml"],parser:AV,warnFn:OV,linebreaks:!1,fileTypeConfig:null,delimiters:{start:"{",
end:"}"},syntax:{changeDelimiterPrefix:"=",preserveNewlinesInTags:!1,allowUnopenedTag:!1,
allowUnclosedTag:!1,
allowUnbalancedLoops:!1}}}function jV(e){return new vV().serializeToString(e).replace(
/xmlns(:[a-z0-9]+)?="" ?/g,
"")}function BV(e){return e.charCodeAt(0)===65279&&(e=e.substr(1)),new wV().parseFromString(e,
"text/xml")}var H$=[["&","&amp;"],["<","&lt;"],[">","&gt;"],['"',"&quot;"],["'","&apos;"]],nd=H$.map(
function(e){
var t=fV(e,2),n=t[0],r=t[1];return{rstart:new RegExp(r,"g"),rend:new RegExp(n,"g"),start:r,end:n}});
function zV(e){for(var t=nd.length-1;t>=0;t--){var n=nd[t];e=e.replace(n.rstart,n.end)}return e}
function UV(e){
var t;(t=e)!==null&&t!==void 0&&t.toString?e=e.toString():e="";for(var n,r=0,o=nd.length;r<o;r++)n=nd[
r],
e=e.replace(n.rend,n.start);return e}function WV(e){for(var t=[],n=0;n<e.length;n++)for(var r=e[n],o=0;
o<
r.length;o++){var i=r[o];t.push(i)}return t}function KV(e,t){if(!t)return e;for(var n=0,r=t.length;n<
r;n++)e.push(t[n]);return e}var GV=new RegExp(x.fromCharCode(160),"g");function qV(e){return e.replace(
GV," ")}function HV(e,t){for(var n=[],r;(r=e.exec(t))!=null;)n.push({array:r,offset:r.index});return n}
function Lw(e,t){return e==="</"+t+">"}function jw(e,t){return e.indexOf("<"+t)===0&&[">"," ","/"].indexOf(
e[t.length+1])!==-1}function ZV(e,t,n){var r=Z$(e,t,n);if(r!==null)return r;G$({position:"right",
element:t,
parsed:e,index:n})}function Z$(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n,i=e.length;o<i;o++)
for(var a=e[o],s=0,u=t;s<u.length;s++){var l=u[s];if(Lw(a.value,l)&&r--,jw(a.value,l)&&r++,r===0)return o}
return null}function JV(e,t,n){var r=J$(e,t,n);if(r!==null)return r;G$({position:"left",element:t,
parsed:e,
index:n})}function J$(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n;o>=0;o--)for(var i=e[o],a=0,
s=t;a<s.length;a++){var u=s[a];if(jw(i.value,u)&&r--,Lw(i.value,u)&&r++,r===0)return o}return null}
function VV(e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&(o==="start"||o==="selfclosing")}function XV(
e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&o==="end"}function YV(e){var t=e.type,n=e.
tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="start"}function QV(e){
var t=e.type,n=e.tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="end"}
function eX(e){var t=e.type,n=e.tag,r=e.position;return["w:br","a:br"].indexOf(n)!==-1&&t==="tag"&&(
r===
"start"||r==="selfclosing")}function tX(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n===
"start"}function nX(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n==="end"}function rX(
e){
var t=e.type,n=e.position;return t==="placeholder"||t==="content"&&n==="insidetag"}function oX(e,t){
var n=e.module,r=e.type;return t instanceof k||(t=[t]),r==="placeholder"&&t.indexOf(n)!==-1}var Mw=/[\x00-\x08\x0B\x0C\x0E-\x1F]/g;
function iX(e){return Mw.lastIndex=0,Mw.test(e)}function aX(e){return typeof e!="string"&&(e=x(e)),e.
replace(Mw,"")}function sX(e){var t={};for(var n in e){var r=e[n];t[r]||(t[r]=[]),t[r].push(n)}
return t}
function uX(e,t){for(var n=[],r=0;r<e.length;r++)n.push({item:e[r],index:r});n.sort(function(a,s){
return t(
a.item,s.item)||a.index-s.index});for(var o=[],i=0;i<n.length;i++)o.push(n[i].item);return o}
function lX(e,t){
return t.delimiters.start+e.raw+t.delimiters.end}V$.exports={getPartWithDelimiters:lX,endsWith:IV,
startsWith:$V,
isContent:rX,isParagraphStart:YV,isParagraphEnd:QV,isBreakTag:eX,isTagStart:VV,isTagEnd:XV,
isTextStart:tX,
isTextEnd:nX,isStarting:jw,isEnding:Lw,isModule:oX,uniq:_V,getDuplicates:FV,chunkBy:MV,last:xV,first:
TV,
xml2str:jV,str2xml:BV,getRightOrNull:Z$,getRight:ZV,getLeftOrNull:J$,getLeft:JV,pregMatchAll:HV,
convertSpaces:qV,
charMapRegexes:nd,hasCorruptCharacters:iX,removeCorruptCharacters:aX,getDefaults:LV,wordToUtf8:zV,
utf8ToWord:UV,
concatArrays:WV,pushArray:KV,invertMap:sX,charMap:H$,getSingleAttribute:NV,setSingleAttribute:PV,
isWhiteSpace:DV,
stableSort:uX}});var eF=Ie((Tet,Q$)=>{"use strict";m();function cX(e,t){return fX(e)||pX(e,t)||mX(e,
t)||dX()}function dX(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function mX(e,t){
if(e){if(typeof e=="string")return X$(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?X$(e,t):void 0}}function X$(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function pX(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),g(a)!==a))return}finally{if(l)throw o}}return s}}function fX(
e){
if(k.isArray(e))return e}function cn(e){"@babel/helpers - typeof";return cn=typeof T=="function"&&
typeof T.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T=="function"&&t.constructor===
T&&t!==T.prototype?"symbol":typeof t},cn(e)}function gX(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function Y$(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=
r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(e,yX(r.key),r)}}
function hX(e,t,n){
return t&&Y$(e.prototype,t),n&&Y$(e,n),g.defineProperty(e,"prototype",{writable:!1}),e}function yX(e){
var t=bX(e,"string");return cn(t)=="symbol"?t:t+""}function bX(e,t){if(cn(e)!="object"||!e)return e;
var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(cn(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:v)(e)}var wX=(function(){
function e(){
gX(this,e)}return hX(e,null,[{key:"createSchema",value:function(n){var r={validate:n,optional:
function(){
return e.createSchema(function(i){return i===void 0?{success:!0,value:i}:n(i)})},nullable:function(){
return e.createSchema(function(i){return i==null?{success:!0,value:i}:n(i)})}};return r}},{key:
"string",value:function(){return e.createSchema(function(n){return typeof n!="string"?{success:!1,
error:"Expected string, received ".concat(cn(n))}:{success:!0,value:n}})}},{key:"date",value:
function(){return e.
createSchema(function(n){return n instanceof R?{success:!0,value:n}:{success:!1,error:
"Expected date, received ".concat(cn(n))}})}},{key:"boolean",value:function(){return e.createSchema(
function(n){return typeof n!=
"boolean"?{success:!1,error:"Expected boolean, received ".concat(cn(n))}:{success:!0,value:n}})}},{
key:"number",value:function(){return e.createSchema(function(n){return typeof n!="number"?{success:!1,
error:"Expected number, received ".concat(cn(n))}:{success:!0,value:n}})}},{key:"function",value:
function(){
return e.createSchema(function(n){return typeof n!="function"?{success:!1,error:
"Expected function, received ".concat(cn(n))}:{success:!0,value:n}})}},{key:"array",value:function(n){
return e.createSchema(
function(r){if(!k.isArray(r))return{success:!1,error:"Expected array, received ".concat(cn(r))};for(
var o=0;o<
r.length;o++){var i=n.validate(r[o]);if(!i.success)return{success:!1,error:"".concat(i.error,
" at index ").concat(o)}}return{success:!0,value:r}})}},{key:"any",value:function(){return e.createSchema(
function(n){
return{success:!0,value:n}})}},{key:"isRegex",value:function(){return e.createSchema(function(n){
return n instanceof
RegExp?{success:!0,value:n}:{success:!1,error:"Expected RegExp, received ".concat(cn(n))}})}},{key:
"union",value:function(n){return e.createSchema(function(r){for(var o=0;o<n.length;o++){var i=n[o],a=i.
validate(r);if(a.success)return a}return{success:!1,error:"Value ".concat(r,
" does not match any schema in union")}})}},{key:"object",value:function(n){var r=e.createSchema(
function(o){if(o==null)return{
success:!1,error:"Expected object, received ".concat(o)};if(cn(o)!=="object")return{success:!1,error:
"Expected object, received ".concat(cn(o))};for(var i=0,a=g.entries(n);i<a.length;i++){var s=cX(a[i],
2),u=s[0],l=s[1],c=l.validate(o[u]);if(!c.success)return{success:!1,error:"".concat(c.error," at ").
concat(u)}}return{success:!0,value:o}});return r.strict=function(){return e.createSchema(function(o){
var i=r.validate(o);if(!i.success)return i;var a=g.keys(o).filter(function(s){return!(s in n)});
return a.
length>0?{success:!1,error:"Unexpected properties: ".concat(a.join(", "))}:i})},r}},{key:"record",
value:function(n){
return e.createSchema(function(r){if(r===null)return{success:!1,error:
"Expected object, received null"};if(cn(r)!=="object")return{success:!1,error:
"Expected object, received ".concat(cn(r))};for(var o=0,
i=g.keys(r);o<i.length;o++){var a=i[o];if(typeof a!="string")return{success:!1,error:
"Expected string key, received ".concat(cn(a)," at ").concat(a)};var s=n.validate(r[a]);if(!s.success)return{
success:!1,
error:"".concat(s.error," at key ").concat(a)}}return{success:!0,value:r}})}}])})();Q$.exports=wX});
var nF=Ie((Eet,tF)=>{"use strict";m();var vX=It(),kX=vX.str2xml,xX="_rels/.rels";function TX(e){for(
var t=e.
files[xX],n=t?kX(t.asText()):null,r=n?n.getElementsByTagName("Relationship"):[],o={},i=0;i<r.length;
i++){
var a=r[i];o[a.getAttribute("Target")]=a.getAttribute("Type")}return o}tF.exports={getRelsTypes:TX}}
);var iF=Ie((Ret,oF)=>{"use strict";m();var SX=It(),EX=SX.str2xml,rF="[Content_Types].xml";function CX(
e,t,n){
for(var r={},o=0;o<e.length;o++){var i=e[o],a=i.getAttribute("ContentType"),s=i.getAttribute(
"PartName").substr(1);r[s]=a}return n.file(/./).map(function(u){for(var l=u.name,c=0;c<t.length;c++){
var d=t[c],
p=d.getAttribute("ContentType"),h=d.getAttribute("Extension");l.slice(l.length-h.length)===h&&!r[l]&&
l!==rF&&(r[l]=p)}r[l]||(r[l]="")}),r}function RX(e){var t=e.files[rF],n=t?EX(t.asText()):null,r=n?n.
getElementsByTagName("Override"):null,o=n?n.getElementsByTagName("Default"):null;return{overrides:r,
defaults:o,contentTypes:t,contentTypeXml:n}}oF.exports={collectContentTypes:CX,getContentTypes:RX}});
var Wi=Ie((Aet,aF)=>{"use strict";m();var DX=wr(),AX=DX.XTInternalError;function Jo(){}function Mu(e){
return e}aF.exports=function(e){var t={on:Jo,set:Jo,getFileType:Jo,optionsTransformer:Mu,preparse:Mu,
matchers:function(){return[]},parse:Jo,getTraits:Jo,postparse:Mu,errorsTransformer:Mu,preResolve:Jo,
resolve:Jo,getRenderedMap:Mu,render:Jo,nullGetter:Jo,postrender:Mu};if(g.keys(t).every(function(o){
return!e[o]})){
var n=new AX(
"This module cannot be wrapped, because it doesn't define any of the necessary functions");throw n.properties={
id:"module_cannot_be_wrapped",explanation:
"This module cannot be wrapped, because it doesn't define any of the necessary functions"},n}for(var r in t)e[
r]||(e[r]=t[r]);return e}});var zf=Ie((Pet,fF)=>{"use strict";m();function od(e){
"@babel/helpers - typeof";return od=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},od(e)}function OX(e){return IX(e)||
NX(e)||mF(e)||PX()}function PX(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function NX(e){
if(typeof T!="undefined"&&e[T.iterator]!=null||e["@@iterator"]!=null)return k.from(e)}function IX(e){
if(k.isArray(e))return Bw(e)}function dF(e,t){return _X(e)||FX(e,t)||mF(e,t)||$X()}function $X(){
throw new TypeError(
`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function mF(e,t){
if(e){if(typeof e=="string")return Bw(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?Bw(e,t):void 0}}function Bw(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function FX(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),g(a)!==a))return}finally{if(l)throw o}}return s}}function _X(
e){
if(k.isArray(e))return e}function sF(e,t){var n=g.keys(e);if(g.getOwnPropertySymbols){var r=g.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return g.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function pF(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?sF(g(n),!0).forEach(function(r){MX(e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(e,
g.getOwnPropertyDescriptors(n)):sF(g(n)).forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(
n,r))})}return e}function MX(e,t,n){return(t=LX(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function LX(e){var t=jX(e,"string");return od(t)=="symbol"?t:
t+""}function jX(e,t){if(od(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(od(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:v)(e)}var po=It(),BX=po.getRightOrNull,
zX=po.getRight,UX=po.getLeft,
WX=po.getLeftOrNull,KX=po.chunkBy,GX=po.isTagStart,qX=po.isTagEnd,uF=po.isContent,Bf=po.last,rd=po.first,
Uw=wr(),HX=Uw.XTTemplateError,ZX=Uw.throwExpandNotFound,lF=Uw.getLoopPositionProducesInvalidXMLError;
function JX(e,t){if(e.length===0)return!1;var n=Bf(e).substr(1);return n.indexOf(t)===0}function VX(
e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=r.position,i=r.value,a=r.tag;a&&(o==="end"?JX(t,a)?t.pop(
):
t.push(i):o==="start"&&t.push(i))}return t}function XX(e,t){for(var n=0;n<t.length;n++){var r=t[n];
if(r.
indexOf("<".concat(e))===0)return!0}return!1}function YX(e,t,n){for(var r=VX(e.slice(t[0].offset,t[1].
offset)),o=function(){var u=n[a],l=u.contains,c=u.expand,d=u.onlyTextInTag;if(XX(l,r)){if(d){var p=WX(
e,l,t[0].offset),h=BX(e,l,t[1].offset);if(p===null||h===null)return 0;var b=e.slice(p,h),S=KX(b,
function(G){
return GX(l,G)?"start":qX(l,G)?"end":null}),O=rd(S),P=Bf(S),N=O.filter(uF),I=P.filter(uF);if(N.length!==
1||I.length!==1)return 0}for(var _=QX(r),M=0,B=0;B<_.length;B++){var L=_[B],j=L.tag,z=L.position;j===
c&&(z==="start"&&M++,z==="end"&&M--)}return M!==0?{v:{error:lF({tag:rd(t).part.value,offset:[rd(t).part.
offset,Bf(t).part.offset]})}}:{v:{value:c}}}},i,a=0;a<n.length;a++)if(i=o(),i!==0&&i)return i.v;
return eY(
r)?{}:{error:lF({tag:rd(t).part.value,offset:[rd(t).part.offset,Bf(t).part.offset]})}}function QX(e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=zw(r),i=/^\s*<\//.test(r)?"end":"start";t.push({tag:o,
position:i})}return t}function zw(e){return e.replace(/^\s*<\/?([a-zA-Z:]+).*/,"$1")}function eY(e){
if(e.length%2===1)return!1;for(var t=0,n=e.length/2;t<n;t++){var r=e[t],o=e[e.length-t-1],i=zw(r),a=zw(
o);if(i!==a)return!1}return!0}function tY(e,t,n,r){var o=e.expandTo||r.expandTo;if(o){var i,a;try{a=
UX(n,o,t),i=zX(n,o,t)}catch(l){var s=pF({part:e,rootError:l,postparsed:n,expandTo:o,index:t},r.error);
if(r.onError){var u=r.onError(s);if(u==="ignore")return}ZX(s)}return[a,i]}}function cF(e,t,n,r){var o=dF(
e,2),i=o[0],a=o[1],s=n.indexOf(t),u=n.slice(i,s),l=n.slice(s+1,a+1),c=r.getInner({postparse:r.postparse,
index:s,part:t,leftParts:u,rightParts:l,left:i,right:a,postparsed:n});return c.length||(c.expanded=[
u,l],c=[c]),{left:i,right:a,inner:c}}function nY(e,t){var n=[];e.errors&&(n=e.errors,e=e.postparsed);
for(var r=[],o=0,i=e.length;o<i;o++){var a=e[o];if(a.type==="placeholder"&&a.module===t.moduleName&&
!a.subparsed&&!a.expanded)try{var s=tY(a,o,e,t);if(!s)continue;var u=dF(s,2),l=u[0],c=u[1];r.push({
left:l,
right:c,part:a,i:o,leftPart:e[l],rightPart:e[c]})}catch(I){n.push(I)}}r.sort(function(I,_){return I.
left===_.left?_.part.lIndex<I.part.lIndex?1:-1:_.left<I.left?1:-1});for(var d=-1,p=0,h=0,b=r.length;
h<
b;h++){var S,O=r[h];if(d=f.max(d,h>0?r[h-1].right:0),!(O.left<d)){var P=void 0;try{P=cF([O.left+p,O.
right+p],O.part,e,t)}catch(I){if(t.onError){var N=t.onError(pF({part:O.part,rootError:I,postparsed:e,
expandOne:cF},t.errors));if(N==="ignore")continue}if(I instanceof HX)n.push(I);else throw I}P&&(p+=P.
inner.length-(P.right+1-P.left),(S=e).splice.apply(S,[P.left,P.right+1-P.left].concat(OX(P.inner))))}
}
return{postparsed:e,errors:n}}fF.exports={expandToOne:nY,getExpandToDefault:YX}});var Uf=Ie((Iet,hF)=>{
"use strict";m();var rY="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
oY="application/vnd.ms-word.document.macroEnabled.main+xml",iY="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
aY="application/vnd.ms-word.template.macroEnabledTemplate.main+xml",sY="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
uY="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",lY="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
cY="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",dY="application/vnd.openxmlformats-officedocument.presentationml.slide+xml",
mY="application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml",pY="application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml",
fY="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",gY="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
hY="application/vnd.ms-excel.sheet.macroEnabled.main+xml",yY="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
gF=[rY,oY,iY,aY],bY={main:gF,docx:[sY].concat(gF,[cY,uY,lY]),pptx:[dY,mY,pY,fY],xlsx:[gY,hY,
yY]};hF.exports=bY});var Ww=Ie((Fet,yF)=>{"use strict";m();var wY="application/vnd.openxmlformats-package.core-properties+xml",
vY="application/vnd.openxmlformats-officedocument.extended-properties+xml",kY="application/vnd.openxmlformats-officedocument.custom-properties+xml",
xY="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",TY="application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
SY="application/vnd.ms-office.drawingml.diagramDrawing+xml";yF.exports={settingsContentType:xY,
coreContentType:wY,appContentType:vY,customContentType:kY,diagramDataContentType:TY,
diagramDrawingContentType:SY}});var kF=Ie((Met,vF)=>{"use strict";m();function id(e){
"@babel/helpers - typeof";return id=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},id(e)}function EY(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function bF(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,RY(r.key),r)}}function CY(e,t,n){return t&&bF(e.prototype,t),n&&bF(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function RY(e){var t=DY(e,"string");return id(t)=="symbol"?t:t+""}
function DY(e,t){
if(id(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(id(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:v)(e)}var AY=It(),OY=AY.pushArray,PY=Wi(),Kw=Uf(),Lu=Ww(),NY=Lu.settingsContentType,IY=Lu.
coreContentType,$Y=Lu.appContentType,FY=Lu.customContentType,_Y=Lu.diagramDataContentType,MY=Lu.diagramDrawingContentType,
wF=[NY,IY,$Y,FY,_Y,MY],LY=(function(){function e(){EY(this,e),this.name="Common"}return CY(e,[{key:
"getFileType",value:function(n){var r=n.doc,o=r.invertedContentTypes;if(o){for(var i=0;i<wF.length;i++){
var a=wF[i];o[a]&&OY(r.targets,o[a])}for(var s=["docx","pptx","xlsx"],u,l=0;l<s.length;l++)for(var c=s[
l],
d=Kw[c],p=0;p<d.length;p++){var h=d[p];if(o[h])for(var b=0,S=o[h];b<S.length;b++){var O=S[b];r.relsTypes[
O]&&
["http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"].indexOf(r.relsTypes[
O])===-1||(u=c,(Kw.main.
indexOf(h)!==-1||h===Kw.pptx[0])&&(r.textTarget||(r.textTarget=O)),u!=="xlsx"&&r.targets.push(O))}}
return u}}}])})();
vF.exports=function(){return PY(new LY)}});var DF=Ie((jet,RF)=>{"use strict";m();function ad(e){
"@babel/helpers - typeof";return ad=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},ad(e)}function jY(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function xF(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,zY(r.key),r)}}function BY(e,t,n){return t&&xF(e.prototype,t),n&&xF(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function zY(e){var t=UY(e,"string");return ad(t)=="symbol"?t:t+""}
function UY(e,t){
if(ad(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(ad(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:v)(e)}var WY=wr(),Wf=WY.getScopeParserExecutionError,KY=_f(),TF=KY.last,GY=It(),ju=GY.concatArrays;
function SF(e,t){for(var n=e.length>>>0,r,o=0;o<n;o++)if(r=e[o],t.call(this,r,o,e))return r}function EF(
e,t,n){
var r=this,o=this.scopeList[n],i=this.scopeList[this.scopeList.length-1];if(this.root.finishedResolving){
for(var a=this.resolved,s=function(){var h=r.scopeLindex[u];a=SF(a,function(b){return b.lIndex===h}),
a=a.value[r.scopePathItem[u]]},u=this.resolveOffset,l=this.scopePath.length;u<l;u++)s();return SF(a,
function(p){return t.part.lIndex===p.lIndex}).value}var c,d;!this.cachedParsers||!t.part?d=this.parser(
e,{tag:t.part,scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?d=this.cachedParsers[t.part.
lIndex]:d=this.cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath});try{
c=d.get(o,this.getContext(t,n))}catch(p){throw Wf({tag:e,scope:o,error:p,offset:t.part.offset})}if(c==
null&&n>0)return EF.call(this,e,t,n-1);if(typeof c=="function")try{c=c(i,this)}catch(p){throw Wf({
tag:e,
scope:o,error:p,offset:t.part.offset})}return c}function CF(e,t,n){var r=this,o=this.scopeList[n],i=this.
scopeList[this.scopeList.length-1],a;return!this.cachedParsers||!t.part?a=this.parser(e,{tag:t.part,
scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?a=this.cachedParsers[t.part.lIndex]:a=this.
cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath}),Promise.resolve().
then(function(){return a.get(o,r.getContext(t,n))}).catch(function(s){throw Wf({tag:e,scope:o,error:
s,
offset:t.part.offset})}).then(function(s){return s==null&&n>0?CF.call(r,e,t,n-1):s}).then(function(s){
if(typeof s=="function")try{s=s(i,r)}catch(u){throw Wf({tag:e,scope:o,error:u,offset:t.part.offset})}
return s})}var qY=(function(){function e(t){jY(this,e),this.root=t.root||this,this.resolveOffset=t.resolveOffset||
0,this.scopePath=t.scopePath,this.scopePathItem=t.scopePathItem,this.scopePathLength=t.scopePathLength,
this.scopeList=t.scopeList,this.scopeType="",this.scopeTypes=t.scopeTypes,this.scopeLindex=t.scopeLindex,
this.parser=t.parser,this.resolved=t.resolved,this.cachedParsers=t.cachedParsers}return BY(e,[{key:
"loopOver",value:function(n,r,o,i){return this.loopOverValue(this.getValue(n,i),r,o)}},{key:
"functorIfInverted",value:function(n,r,o,i,a){return n&&r(o,i,a),n}},{key:"isValueFalsy",value:
function(n,r){
return n==null||!n||r==="[object Array]"&&n.length===0}},{key:"loopOverValue",value:function(n,r,o){
this.root.finishedResolving&&(o=!1);var i=g.prototype.toString.call(n);if(this.isValueFalsy(n,i))return this.
scopeType=!1,this.functorIfInverted(o,r,TF(this.scopeList),0,1);if(i==="[object Array]"){this.scopeType=
"array";for(var a=0;a<n.length;a++)this.functorIfInverted(!o,r,n[a],a,n.length);return!0}return i===
"[object Object]"?(this.scopeType="object",this.functorIfInverted(!o,r,n,0,1)):(this.scopeType=!0,
this.
functorIfInverted(!o,r,TF(this.scopeList),0,1))}},{key:"getValue",value:function(n,r){var o=EF.call(
this,n,r,this.scopeList.length-1);return o}},{key:"getValueAsync",value:function(n,r){return CF.call(
this,n,r,this.scopeList.length-1)}},{key:"getContext",value:function(n,r){return{num:r,meta:n,
scopeList:this.
scopeList,resolved:this.resolved,scopePath:this.scopePath,scopeTypes:this.scopeTypes,scopePathItem:
this.
scopePathItem,scopePathLength:this.scopePathLength}}},{key:"createSubScopeManager",value:function(n,
r,o,i,a){
return new e({root:this.root,resolveOffset:this.resolveOffset,resolved:this.resolved,parser:this.parser,
cachedParsers:this.cachedParsers,scopeTypes:ju([this.scopeTypes,[this.scopeType]]),scopeList:ju([
this.
scopeList,[n]]),scopePath:ju([this.scopePath,[r]]),scopePathItem:ju([this.scopePathItem,[o]]),
scopePathLength:ju(
[this.scopePathLength,[a]]),scopeLindex:ju([this.scopeLindex,[i.lIndex]])})}}])})();RF.exports=function(
e){
return e.scopePath=[],e.scopePathItem=[],e.scopePathLength=[],e.scopeTypes=[],e.scopeLindex=[],e.scopeList=
[e.tags],new qY(e)}});var qw=Ie((zet,jF)=>{"use strict";m();function ud(e){"@babel/helpers - typeof";
return ud=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},ud(e)}function _F(e,t){return VY(e)||
JY(e,t)||ZY(e,t)||HY()}function HY(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function ZY(e,t){
if(e){if(typeof e=="string")return AF(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?AF(e,t):void 0}}function AF(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function JY(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),g(a)!==a))return}finally{if(l)throw o}}return s}}function VY(
e){
if(k.isArray(e))return e}function OF(e,t){var n=g.keys(e);if(g.getOwnPropertySymbols){var r=g.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return g.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function Bu(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?OF(g(n),!0).forEach(function(r){XY(e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(e,
g.getOwnPropertyDescriptors(n)):OF(g(n)).forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(
n,r))})}return e}function XY(e,t,n){return(t=YY(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function YY(e){var t=QY(e,"string");return ud(t)=="symbol"?t:
t+""}function QY(e,t){if(ud(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(ud(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:v)(e)}var La=wr(),PF=La.getUnclosedTagException,
eQ=La.getUnopenedTagException,
tQ=La.getDuplicateOpenTagException,nQ=La.getDuplicateCloseTagException,NF=La.throwMalformedXml,rQ=La.
throwXmlInvalid,IF=La.XTTemplateError,Gf=It(),oQ=Gf.isTextStart,iQ=Gf.isTextEnd,$F=Gf.wordToUtf8,aQ=Gf.
pushArray,MF=0,LF=1,sd=2,Kf=3;function sQ(e,t){return e[0]<=t.offset&&t.offset<e[1]}function uQ(e,t){
return oQ(e)?(t&&NF(),!0):iQ(e)?(t||NF(),!1):t}function lQ(e){var t="",n=1,r=e.indexOf(" ");return e[
e.
length-2]==="/"?(t="selfclosing",r===-1&&(r=e.length-2)):e[1]==="/"?(n=2,t="end",r===-1&&(r=e.length-
1)):(t="start",r===-1&&(r=e.length-1)),{tag:e.slice(n,r),position:t}}function cQ(e,t,n){for(var r=0,
o=e.length,i={},a=0;a<t.length;a++){var s=t[a];i[s]=!0}for(var u=0;u<n.length;u++){var l=n[u];i[l]=!1}
for(var c=[];r<o&&(r=e.indexOf("<",r),r!==-1);){var d=r,p=e.indexOf("<",r+1);r=e.indexOf(">",r),(r===
-1||p!==-1&&r>p)&&rQ(e,d);var h=e.slice(d,r+1),b=lQ(h),S=b.tag,O=b.position,P=i[S];P!=null&&c.push({
type:"tag",position:O,text:P,offset:d,value:h,tag:S})}return c}function dQ(e,t,n){var r=[],o=!1,i={
offset:0},
a,s=e.reduce(function(l,c){var d=c.position,p=c.offset,h=i.offset,b=i.length;if(a=t.substr(h,p-h),o&&
d==="start"){if(h+b===p&&(a=t.substr(h,p-h+b+4),!n.allowUnclosedTag))return r.push(tQ({xtag:a,offset:
h})),
i=c,l.push(Bu(Bu({},c),{},{error:!0})),l;n.allowUnclosedTag||r.push(PF({xtag:$F(a),offset:h})),l.pop(
)}
return!o&&d==="end"?n.allowUnopenedTag?l:h+b===p?(a=t.substr(h-4,p-h+b+4),r.push(nQ({xtag:a,offset:h}
)),
i=c,l.push(Bu(Bu({},c),{},{error:!0})),l):(r.push(eQ({xtag:a,offset:p})),i=c,l.push(Bu(Bu({},c),{},{
error:!0})),l):(o=d==="start",i=c,l.push(c),l)},[]);if(o){var u=i.offset;a=t.substr(u,t.length-u),n.
allowUnclosedTag||r.push(PF({xtag:$F(a),offset:u})),s.pop()}return{delimiterWithErrors:s,errors:r}}
function mQ(e,t){
return e===-1&&t===-1?MF:e===t?LF:e===-1||t===-1?t<e?sd:Kf:e<t?sd:Kf}function pQ(e){var t=e.split(
" ");
if(t.length!==2){var n=new IF("New Delimiters cannot be parsed");throw n.properties={id:
"change_delimiters_invalid",explanation:"Cannot parser delimiters"},n}var r=_F(t,2),o=r[0],i=r[1];if(
o.length===
0||i.length===0){var a=new IF("New Delimiters cannot be parsed");throw a.properties={id:
"change_delimiters_invalid",explanation:"Cannot parser delimiters"},a}return[o,i]}function fQ(e,t,n){
var r=[],o=t.
start,i=t.end,a=-1,s=!1;if(o==null&&i==null)return[];for(;;){var u=e.indexOf(o,a+1),l=e.indexOf(i,a+
1),c=null,d=void 0,p=mQ(u,l);switch(p===LF&&(p=s?Kf:sd),p){case MF:return r;case Kf:s=!1,a=l,c="end",
d=i.length;break;case sd:s=!0,a=u,c="start",d=o.length;break}if(n.changeDelimiterPrefix&&p===sd&&e[a+
o.length]===n.changeDelimiterPrefix){r.push({offset:u,position:"start",length:o.length,
changedelimiter:!0});
var h=e.indexOf(n.changeDelimiterPrefix,a+o.length+1),b=e.indexOf(i,h+1);r.push({offset:b,position:
"end",length:i.length,changedelimiter:!0});var S=e.substr(a+o.length+1,h-a-o.length-1),O=pQ(S),P=_F(
O,
2);o=P[0],i=P[1],a=b;continue}r.push({offset:a,position:c,length:d})}}function FF(e,t,n){for(var r="",
o=0;o<e.length;o++){var i=e[o];r+=i.value}for(var a=fQ(r,t,n),s=0,u=[],l=0;l<e.length;l++){var c=e[l];
s+=c.value.length,u.push({offset:s-c.value.length,lIndex:c.lIndex})}for(var d=dQ(a,r,n),p=d.delimiterWithErrors,
h=d.errors,b=0,S=0,O=[],P=0;P<u.length;P++){for(var N=u[P],I=e[P],_=N.offset,M=[_,_+I.value.length],
B=I.value,L=[];S<p.length&&sQ(M,p[S]);)L.push(p[S]),S++;var j=[],z=0;b>0&&(z=b,b=0);for(var G=0;G<L.
length;G++){var Z=L[G],X=B.substr(z,Z.offset-_-z);if(Z.changedelimiter){Z.position==="start"?X.length>
0&&j.push({type:"content",value:X}):z=Z.offset-_+Z.length;continue}X.length>0&&(j.push({type:
"content",value:X}),z+=X.length);var Q={type:"delimiter",position:Z.position,offset:z+_};j.push(Q),z=Z.offset-
_+Z.length}b=z-B.length;var K=B.substr(z);K.length>0&&j.push({type:"content",value:K}),O.push(j)}
return{
parsed:O,errors:h}}function Gw(e){return e.type==="content"&&e.position==="insidetag"}function gQ(e){
return e.filter(Gw)}function hQ(e,t){for(var n=!1,r=0;r<e.length;r++){var o=e[r];n=uQ(o,n),o.type===
"content"&&(o.position=n?"insidetag":"outsidetag"),t!=="text"&&Gw(o)&&(o.value=o.value.replace(/>/g,
"&gt;"))}}jF.exports={parseDelimiters:FF,parse:function(t,n,r,o){hQ(t,o);for(var i=FF(gQ(t),n,r),a=i.
parsed,s=i.errors,u=[],l=0,c=0,d=0;d<t.length;d++){var p=t[d];if(Gw(p)){for(var h=0,b=a[l];h<b.length;
h++){
var S=b[h];S.type==="content"&&(S.position="insidetag"),S.lIndex=c++}aQ(u,a[l]),l++}else p.lIndex=c++,
u.push(p)}return{errors:s,lexed:u}},xmlparse:function(t,n){for(var r=cQ(t,n.text,n.other),o=0,i=[],a=0;
a<
r.length;a++){var s=r[a];t.length>o&&s.offset-o>0&&i.push({type:"content",value:t.substr(o,s.offset-
o)}),o=s.offset+s.value.length,delete s.offset,i.push(s)}return t.length>o&&i.push({type:"content",
value:t.
substr(o)}),i}}});var zF=Ie((Wet,BF)=>{"use strict";m();function Hw(e){return vQ(e)||wQ(e)||bQ(e)||
yQ()}function yQ(){
throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function bQ(e,t){
if(e){if(typeof e=="string")return Zw(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?Zw(e,t):void 0}}function wQ(e){if(typeof T!="undefined"&&e[T.iterator]!=null||e["@@iterator"]!=
null)return k.from(e)}function vQ(e){if(k.isArray(e))return Zw(e)}function Zw(e,t){(t==null||t>e.length)&&
(t=e.length);for(var n=0,r=k(t);n<t;n++)r[n]=e[n];return r}function ld(e){return e.type==="placeholder"}
function kQ(e){var t={},n=[{items:e.filter(ld),parents:[],path:[]}];function r(j,z,G){G.length&&
n.push({items:G,parents:[].concat(Hw(z.parents),[j]),path:j.dataBound!==!1&&!j.attrParsed&&j.value&&
!j.attrParsed?[].concat(Hw(z.path),[j.value]):Hw(z.path)})}function o(j,z){for(var G=arguments.length>
2&&arguments[2]!==void 0?arguments[2]:z.length,Z=j,X=0;X<G;X++)Z=Z[z[X]];return Z}function i(j,z){
for(var G=z.
length,Z=0;Z<z.length;Z++){var X=z[Z],Q=typeof X.lIndex=="number"?X.lIndex:parseInt(X.lIndex.split(
"-")[0],10);Q>j.lIndex&&G--}return G}for(;n.length>0;)for(var a=n.pop(),s=o(t,a.path),u=0,l=a.items;
u<
l.length;u++){var c,d,p=l[u];if(p.attrParsed){for(var h in p.attrParsed)r(p,a,p.attrParsed[h].filter(
ld));continue}if(p.subparsed){if(p.dataBound!==!1){var b,S;(b=s)[S=p.value]||(b[S]={})}r(p,a,p.subparsed.
filter(ld));continue}if(p.cellParsed){for(var O=0,P=p.cellPostParsed;O<P.length;O++){var N=P[O];if(N.
type==="placeholder"){if(N.module==="pro-xml-templating/xls-module-loop")continue;if(N.subparsed){
var I,
_;(I=s)[_=N.value]||(I[_]={}),r(N,a,N.subparsed.filter(ld))}else{var M,B,L=i(p,a.parents);s=o(t,a.path,
L),(M=s)[B=N.value]||(M[B]={})}}}continue}p.dataBound!==!1&&((c=s)[d=p.value]||(c[d]={}))}return t}
BF.
exports={getTags:kQ,isPlaceholder:ld}});var WF=Ie((Get,UF)=>{"use strict";m();var xQ=It(),TQ=xQ.pushArray;
function SQ(e,t){return t instanceof
E?TQ(g.getOwnPropertyNames(t),["stack"]).reduce(function(n,r){return n[r]=t[r],r==="stack"&&(n[r]=t[
r].
toString()),n},{}):t}function EQ(e,t){if(console.log(C.stringify({error:e},SQ,t==="json"?2:null)),e.
properties&&e.properties.errors instanceof k){var n=e.properties.errors.map(function(r){return r.properties.
explanation}).join(`
`);console.log("errorMessages",n)}}UF.exports=EQ});var Jw=Ie((Het,KF)=>{"use strict";m();var CQ=It(),
RQ=CQ.pregMatchAll;KF.exports=function(t,n){var r={
content:t},o=n.join("|"),i=new RegExp("(?:(<(?:".concat(o,")[^>]*>)([^<>]*)</(?:").concat(o,
")>)|(<(?:").concat(o,")[^>]*/>)"),"g");return r.matches=RQ(i,r.content),r}});var qF=Ie((Jet,GF)=>{
"use strict";m();function cd(e){"@babel/helpers - typeof";return cd=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},cd(e)}var DQ=new RegExp(x.fromCharCode(
160),"g");function zu(e){return e.replace(DQ," ")}function AQ(e,t){var n=cd(e);if(n==="string")return zu(
t.substr(0,e.length))===e;if(e instanceof RegExp)return e.test(zu(t));if(n==="function")return!!e(t)}
function OQ(e,t){var n=cd(e);if(n==="string")return zu(t).substr(e.length);if(e instanceof RegExp)return zu(
t).match(e)[1];if(n==="function")return e(t)}function PQ(e,t){var n=cd(e);if(n==="string")return[t,
zu(
t).substr(e.length)];if(e instanceof RegExp)return zu(t).match(e);if(n==="function")return[t,e(t)]}
GF.
exports={match:AQ,getValue:OQ,getValues:PQ}});var XF=Ie((Xet,VF)=>{"use strict";m();function dd(e){
"@babel/helpers - typeof";return dd=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},dd(e)}function HF(e,t){var n=g.keys(
e);if(g.getOwnPropertySymbols){var r=g.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return g.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function Ki(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?HF(g(n),!0).forEach(function(r){
NQ(
e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(e,g.getOwnPropertyDescriptors(n)):HF(g(n)).
forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(n,r))})}return e}function NQ(e,t,
n){
return(t=IQ(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function IQ(e){var t=$Q(e,"string");return dd(t)=="symbol"?t:t+""}function $Q(e,t){if(dd(e)!="object"||
!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(dd(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
x:v)(e)}function ZF(e,t){return LQ(e)||MQ(e,t)||_Q(e,t)||FQ()}function FQ(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function _Q(e,t){
if(e){if(typeof e=="string")return JF(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?JF(e,t):void 0}}function JF(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function MQ(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),g(a)!==a))return}finally{if(l)throw o}}return s}}function LQ(
e){
if(k.isArray(e))return e}var qf=It(),jQ=qf.wordToUtf8,Vw=qf.pushArray,BQ=qf.isParagraphStart,zQ=qf.isBreakTag,
Xw=qF(),UQ=Xw.match,WQ=Xw.getValue,KQ=Xw.getValues;function GQ(e,t){for(var n=[],r=0;r<e.length;r++){
var o=e[r];if(o.matchers){var i=o.matchers(t);if(!(i instanceof k))throw new E(
"module matcher returns a non array");Vw(n,i)}}return n}function qQ(e,t,n){for(var r=[],o=0;o<e.length;
o++){var i=e[o],a=ZF(
i,2),s=a[0],u=a[1],l=i[2]||{};if(n.match(s,t)){var c=n.getValues(s,t);if(typeof l=="function"&&(l=l(
c)),!l.value){var d=ZF(c,2);l.value=d[1]}r.push(Ki({type:"placeholder",prefix:s,module:u,onMatch:l.onMatch,
priority:l.priority},l))}}return r}function HQ(e,t){var n=t.modules,r=t.startOffset,o=t.lIndex,i;t.offset=
r,t.match=UQ,t.getValue=WQ,t.getValues=KQ;var a=GQ(n,t),s=qQ(a,e,t);if(s.length>0){for(var u=null,l=0;
l<
s.length;l++){var c=s[l];c.priority||(c.priority=-c.value.length),(!u||c.priority>u.priority)&&(u=c)}
return u.offset=r,delete u.priority,u.endLindex=o,u.lIndex=o,u.raw=e,u.onMatch&&u.onMatch(u),delete u.
onMatch,delete u.prefix,u}for(var d=0;d<n.length;d++){var p=n[d];if(i=p.parse(e,t),i)return i.offset=
r,i.endLindex=o,i.lIndex=o,i.raw=e,i}return{type:"placeholder",value:e,offset:r,endLindex:o,lIndex:o}
}
var ZQ={preparse:function(t,n,r){function o(i,a){for(var s=0;s<n.length;s++){var u=n[s];i=u.preparse(
i,a)||i}return i}return o(t,r)},parse:function(t,n,r){var o=!1,i="",a,s=[],u=r.fileTypeConfig.droppedTagsInsidePlaceholder||
[];return t.reduce(function(l,c){return c.type==="delimiter"?(o=c.position==="start",c.position==="end"&&
(r.parse=function(d){return HQ(d,Ki(Ki(Ki({},r),c),{},{startOffset:a,modules:n}))},l.push(r.parse(
jQ(i))),Vw(l,s),s=[]),c.position==="start"&&(s=[],a=c.offset),i="",l):o?c.type!=="content"||c.position!==
"insidetag"?(r.syntax.preserveNewlinesInTags&&(zQ(c)||BQ(c))&&(i+=`
`),u.indexOf(c.tag)!==-1||s.push(c),l):(i+=c.value,l):(l.push(c),l)},[])},postparse:function(t,n,r){
function o(s,u,l){for(var c=[],d=0;d<n.length;d++){var p=n[d];c.push(p.getTraits(s,u,l))}return c}
var i=[];
function a(s,u){for(var l=s,c=0;c<n.length;c++){var d=n[c],p=d.postparse(l,Ki(Ki({},u),{},{postparse:
function(b,S){
return a(b,Ki(Ki({},u),S))},getTraits:o}));if(p!=null){if(p.errors){Vw(i,p.errors),l=p.postparsed;
continue}
l=p}}return l}return{postparsed:a(t,r),errors:i}}};VF.exports=ZQ});var Yw=Ie((Qet,YF)=>{"use strict";
m();function JQ(e,t){if(e.lIndex==null)return null;var n=t.scopeManager.
scopePathItem;e.parentPart&&(n=n.slice(0,n.length-1));var r=t.filePath+"@"+e.lIndex.toString()+"-"+n.
join("-");return r}YF.exports=JQ});var n_=Ie((ttt,t_)=>{"use strict";m();var e_=wr(),VQ=e_.throwUnimplementedTagType,
XQ=e_.XTScopeParserError,
YQ=It(),QF=YQ.pushArray,QQ=Yw();function eee(e,t){for(var n=0,r=t.modules;n<r.length;n++){var o=r[n],
i=o.render(e,t);if(i)return i}return!1}function tee(e){var t=e.baseNullGetter,n=e.compiled,r=e.scopeManager;
e.nullGetter=function(h,b){return t(h,b||r)};for(var o=[],i=[],a=0,s=n.length;a<s;a++){var u=n[a];e.
index=a,e.resolvedId=QQ(u,e);var l=void 0;try{l=eee(u,e)}catch(h){if(h instanceof XQ){o.push(h),i.push(
u);continue}throw h}if(l){l.errors&&QF(o,l.errors),i.push(l);continue}if(u.type==="content"||u.type===
"tag"){i.push(u);continue}VQ(u,a)}for(var c=[],d=0;d<i.length;d++){var p=i[d].value;p instanceof k?
QF(
c,p):p&&c.push(p)}return{errors:o,parts:c}}t_.exports=tee});var o_=Ie((rtt,r_)=>{"use strict";m();
function nee(e){for(var t=0,n=-1,r=0;r<e.length;r++){var o=e[r];
if(o instanceof D){n!==-1&&(t+=3,n=-1),t+=o.length;continue}for(var i=0;i<o.length;i++){var a=o.charCodeAt(
i);if(n!==-1){if((a&64512)===56320){t+=4,n=-1;continue}t+=3,n=-1}if((a&64512)===55296)if(i+1<o.length){
var s=o.charCodeAt(i+1);if((s&64512)===56320){t+=4,i++;continue}}else{n=a;continue}t+=a<128?1:a<2048?
2:3}}return t+(n===-1?0:3)}function ree(e,t){var n=0,r=-1;function o(c){c<128?t[n++]=c:c<2048?(t[n++]=
192|c>>>6,t[n++]=128|c&63):c<65536?(t[n++]=224|c>>>12,t[n++]=128|c>>>6&63,t[n++]=128|c&63):(t[n++]=240|
c>>>18,t[n++]=128|c>>>12&63,t[n++]=128|c>>>6&63,t[n++]=128|c&63)}for(var i=0;i<e.length;i++){var a=e[
i];
if(a instanceof D){r!==-1&&(o(r),r=-1),t.set(a,n),n+=a.length;continue}for(var s=0;s<a.length;s++){
var u=a.
charCodeAt(s);if(r!==-1){if((u&64512)===56320){o(65536+(r-55296<<10)+(u-56320)),r=-1;continue}o(r),r=
-1}if((u&64512)===55296)if(s+1<a.length){var l=a.charCodeAt(s+1);if((l&64512)===56320)u=65536+(u-55296<<
10)+(l-56320),s++;else{o(u);continue}}else{r=u;continue}o(u)}}r!==-1&&o(r)}function oee(e,t){for(var n=0,
r=e.length;n<r;n++)typeof e[n]=="number"&&(e[n]=e[n].toString());for(var o=0,i=t.modules;o<i.length;
o++){
var a=i[o];e=a.postrender(e,t)}var s=t.joinUncorrupt(e,t),u=new D(nee(s));ree(s,u);for(var l=0;l<s.length;
l++)
delete s[l];return u}r_.exports=oee});var d_=Ie((itt,c_)=>{"use strict";m();function md(e){
"@babel/helpers - typeof";return md=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},md(e)}function i_(e,t){var n=g.keys(
e);if(g.getOwnPropertySymbols){var r=g.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return g.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function a_(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?i_(g(n),!0).forEach(function(r){
iee(
e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(e,g.getOwnPropertyDescriptors(n)):i_(g(n)).
forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(n,r))})}return e}function iee(e,
t,n){
return(t=aee(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=
n,e}function aee(e){var t=see(e,"string");return md(t)=="symbol"?t:t+""}function see(e,t){if(md(e)!=
"object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(md(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?x:v)(e)}var uee=It(
),s_=uee.pushArray,lee=Yw();function cee(e,t){for(var n=0,r=t.modules;n<r.length;n++){
var o=r[n],i=o.resolve(e,t);if(i)return i}return!1}function l_(e,t,n,r){var o=cee(e,a_(a_({},r),{},{
resolvedId:lee(e,r)}));if(o)return o.then(function(i){t.push({tag:e.value,lIndex:e.lIndex,value:i})}
).
catch(function(i){i instanceof k?s_(n,i):n.push(i)});if(e.type==="placeholder")return r.scopeManager.
getValueAsync(e.value,{part:e}).then(function(i){return i==null?r.nullGetter(e):i}).then(function(i){
t.push({tag:e.value,lIndex:e.lIndex,value:i})}).catch(function(i){i instanceof k?s_(n,i):n.push(i)})}
function dee(e){var t=[],n=[],r=e.baseNullGetter,o=e.scopeManager;e.nullGetter=function(a,s){return r(
a,s||o)},e.resolved=t;var i=mee(e,n,t);return i?i.then(function(){return u_(e,n,t)}):u_(e,n,t)}
function mee(e,t,n){
for(var r=null,o=function(){var u=a[i];if(["content","tag"].indexOf(u.type)!==-1)return 1;u.resolveFirst&&
(r!=null||(r=Promise.resolve(null)),r=r.then(function(){return l_(u,n,t,e)}))},i=0,a=e.compiled;i<a.
length;i++)o();return r}function u_(e,t,n){for(var r=[],o=0,i=e.compiled;o<i.length;o++){var a=i[o];
["content","tag"].indexOf(a.type)===-1&&(a.resolveFirst||r.push(l_(a,n,t,e)))}return Promise.all(r).
then(function(){return{errors:t,resolved:n}})}c_.exports=dee});var f_=Ie((stt,p_)=>{"use strict";m();
var pd=It(),Uu=pd.startsWith,pee=pd.endsWith,Qw=pd.isStarting,
m_=pd.isEnding,fee=pd.isWhiteSpace,gee=Uf();function hee(e){for(var t="",n=0,r=e.length;n<r;n++){var o=e[
n];
o instanceof D||fee(o)||Uu(o,"<w:bookmarkEnd")||(pee(t,"</w:tbl>")&&!Uu(o,"<w:p")&&!Uu(o,"<w:tbl")&&
!Uu(o,"<w:sectPr")&&!Uu(o,"</w:ftr>")&&!Uu(o,"</w:hdr>")&&(o="<w:p/>".concat(o)),t=o,e[n]=o)}return e}
function yee(e,t){var n=t.fileTypeConfig.tagShouldContain||[],r=-1;gee.docx.indexOf(t.contentType)!==
-1&&(e=hee(e));for(var o=-1,i=0,a=n.length;i<a;i++)for(var s=n[i],u=s.tag,l=s.shouldContain,c=s.value,
d=s.drop,p=s.dropParent,h=null,b=0,S=e.length;b<S;b++){var O=e[b];if(!(O instanceof D)){if(r===i)if(
m_(
O,u)){if(r=-1,p){for(var P=-1,N=o;N>0;N--)if(Qw(e[N],p)){P=N;break}for(var I=P;I<=e.length;I++){if(
m_(
e[I],p)){e[I]="";break}e[I]=""}}else{for(var _=o;_<=b;_++)e[_]="";d||(e[b]=h.join("")+c+O)}h=null}
else{
h&&h.push(O);for(var M=0,B=l.length;M<B;M++)if(Qw(O,l[M])){r=-1,h=null;break}}r===-1&&Qw(O,u)&&O.indexOf(
"<",1)===-1&&(O[O.length-2]==="/"?e[b]="":(o=b,r=i,h=d||p?null:[O]))}}return e}p_.exports=yee});var x_=Ie(
(ltt,k_)=>{"use strict";m();function fd(e){"@babel/helpers - typeof";return fd=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},fd(e)}function bee(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function g_(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,vee(r.key),r)}}function wee(e,t,n){return t&&g_(e.prototype,t),n&&g_(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function vee(e){var t=kee(e,"string");return fd(t)=="symbol"?t:t+""}
function kee(e,t){
if(fd(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(fd(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:v)(e)}var tv=It(),h_=tv.pushArray,xee=tv.wordToUtf8,Tee=tv.convertSpaces,See=Jw(),y_=qw(),
ev=XF(),b_=n_(),Eee=o_(),w_=d_(),Cee=f_(),Ree=Function.prototype.bind,v_=Function.prototype.call,Dee=v_.
bind(v_,Ree);function Aee(e,t){for(var n=See(e,t),r=[],o=0,i=n.matches;o<i.length;o++){var a=i[o];r.
push(a.array[2])}return xee(Tee(r.join("")))}k_.exports=(function(){function e(t,n){bee(this,e),this.
cachedParsers={},this.content=t;for(var r in n)this[r]=n[r];this.setModules({inspect:{filePath:n.filePath}
})}
return wee(e,[{key:"resolveTags",value:function(n){var r=this;this.tags=n;var o=this.getOptions(),i=this.
filePath;o.scopeManager=this.scopeManager,o.resolve=w_;for(var a=[],s=[],u=0,l=this.modules;u<l.length;
u++){
var c=l[u];s.push(Promise.resolve(c.preResolve(o)).catch(function(d){a.push(d)}))}return Promise.all(
s).then(function(){if(a.length!==0)throw a;return w_(o).then(function(d){for(var p=d.resolved,h=d.errors,
b=0;b<h.length;b++){var S,O=h[b];O instanceof E||(O=new E(O)),(S=O).properties||(S.properties={}),O.
properties.file=i,h[b]=O}if(h.length!==0)throw h;return Promise.all(p).then(function(P){return o.scopeManager.
root.finishedResolving=!0,o.scopeManager.resolved=P,r.setModules({inspect:{resolved:P,filePath:i}}),
P})}).catch(function(d){throw r.errorChecker(d),d})})}},{key:"getFullText",value:function(){return Aee(
this.content,this.fileTypeConfig.tagsXmlTextArray)}},{key:"setModules",value:function(n){for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.set(n)}}},{key:"preparse",value:function(){this.allErrors=
[],this.xmllexed=y_.xmlparse(this.content,{text:this.fileTypeConfig.tagsXmlTextArray,other:this.fileTypeConfig.
tagsXmlLexedArray}),this.setModules({inspect:{filePath:this.filePath,xmllexed:this.xmllexed}});var n=y_.
parse(this.xmllexed,this.delimiters,this.syntax,this.fileType),r=n.lexed,o=n.errors;h_(this.allErrors,
o),this.lexed=r,this.setModules({inspect:{filePath:this.filePath,lexed:this.lexed}});var i=this.getOptions(
);
this.lexed=ev.preparse(this.lexed,this.modules,i)}},{key:"parse",value:function(){var n=arguments.length>
0&&arguments[0]!==void 0?arguments[0]:{},r=n.noPostParse;this.setModules({inspect:{filePath:this.filePath}
});
var o=this.getOptions();return this.parsed=ev.parse(this.lexed,this.modules,o),this.setModules({
inspect:{
filePath:this.filePath,parsed:this.parsed}}),r?this:this.postparse()}},{key:"postparse",value:
function(){
var n=this.getOptions(),r=ev.postparse(this.parsed,this.modules,n),o=r.postparsed,i=r.errors;return this.
postparsed=o,this.setModules({inspect:{filePath:this.filePath,postparsed:this.postparsed}}),h_(this.
allErrors,i),this.errorChecker(this.allErrors),this}},{key:"errorChecker",value:function(n){for(var r=0,
o=n;r<o.length;r++){var i=o[r];i.properties||(i.properties={}),i.properties.file=this.filePath}for(
var a=0,
s=this.modules;a<s.length;a++){var u=s[a];n=u.errorsTransformer(n)}}},{key:"baseNullGetter",value:
function(n,r){
for(var o=null,i=0,a=this.modules;i<a.length;i++){var s=a[i];o==null&&(o=s.nullGetter(n,r,this))}
return o!=
null?o:this.nullGetter(n,r)}},{key:"getOptions",value:function(){return{compiled:this.postparsed,
cachedParsers:this.
cachedParsers,tags:this.tags,modules:this.modules,parser:this.parser,contentType:this.contentType,
relsType:this.
relsType,baseNullGetter:Dee(this.baseNullGetter,this),filePath:this.filePath,syntax:this.syntax,
fileTypeConfig:this.
fileTypeConfig,fileType:this.fileType,linebreaks:this.linebreaks,stripInvalidXMLChars:this.stripInvalidXMLChars}
}},
{key:"render",value:function(n){this.filePath=n;var r=this.getOptions();r.resolved=this.scopeManager.
resolved,r.scopeManager=this.scopeManager,r.render=b_,r.joinUncorrupt=Cee;var o=b_(r),i=o.errors,a=o.
parts;return i.length>0?(this.allErrors=i,this.errorChecker(i),this):(this.content=Eee(a,r),this.setModules(
{inspect:{filePath:this.filePath,content:this.content}}),this)}}])})()});var M_=Ie((dtt,__)=>{
"use strict";m();function yd(e){"@babel/helpers - typeof";return yd=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},yd(e)}function T_(e,t){var n=g.keys(
e);if(g.getOwnPropertySymbols){var r=g.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return g.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function Gi(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?T_(g(n),!0).forEach(function(r){
Oee(
e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(e,g.getOwnPropertyDescriptors(n)):T_(g(n)).
forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(n,r))})}return e}function Oee(e,
t,n){
return(t=I_(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function Pee(e,t){return Fee(e)||$ee(e,t)||Iee(e,t)||Nee()}function Nee(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Iee(e,
t){
if(e){if(typeof e=="string")return S_(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?S_(e,t):void 0}}function S_(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function $ee(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),g(a)!==a))return}finally{if(l)throw o}}return s}}function Fee(
e){
if(k.isArray(e))return e}function _ee(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function E_(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||
!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(e,I_(r.key),r)}}function Mee(e,t,
n){
return t&&E_(e.prototype,t),n&&E_(e,n),g.defineProperty(e,"prototype",{writable:!1}),e}function I_(e){
var t=Lee(e,"string");return yd(t)=="symbol"?t:t+""}function Lee(e,t){if(yd(e)!="object"||!e)return e;
var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(yd(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:v)(e)}var vr=It(),jee=vr.chunkBy,
Hf=vr.last,ov=vr.isParagraphStart,nv=vr.isModule,C_=vr.pushArray,$_=vr.isParagraphEnd,Bee=vr.isContent,
hd=vr.startsWith,iv=vr.isTagEnd,Wu=vr.isTagStart,rv=vr.getSingleAttribute,R_=vr.setSingleAttribute,
zee=Uf(),
Uee=Wi(),Wee=It(),D_=Wee.isWhiteSpace,gd="loop";function Kee(e){for(var t=0;t<e.length;t++){var n=e[
t];
if(Bee(n))return!0}return!1}function Gee(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.type!=="content")return n}
return null}function F_(e){var t=Gee(e.subparsed);return t!=null&&t.tag!=="w:t"}function qee(e){
return e.hasPageBreak&&F_(e)?'<w:p><w:r><w:br w:type="page"/></w:r></w:p>':""}function Hee(e){return e.
length&&ov(e[0])&&$_(Hf(e))}function A_(e){return Kee(e)?0:e.length}function O_(e){var t=e.parts.length-
1;e.parts[t]==="</w:p>"?e.parts.splice(t,0,'<w:r><w:br w:type="page"/></w:r>'):e.parts.push(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function Zee(e){e.parts.unshift(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function Jee(e){for(var t=0;t<e.length;t++){var n=e[t];
if(Wu("w:type",n)&&n.value.
indexOf("continuous")!==-1)return!0}return!1}function Vee(e){for(var t=0;t<e.length;t++){var n=e[t];
if(Wu("w:type",n)&&n.value.indexOf('w:val="nextPage"')!==-1)return!0}return!1}function Xee(e,t){for(
var n="",
r=0;r<t.length;r++){var o=t[r].value;n+=o}e.unshift("<w:p><w:pPr>".concat(n,"</w:pPr></w:p>"))}
function Yee(e){
for(var t=!1,n=!1,r=0;r<e.length;r++){var o=e[r];!t&&hd(o,"<w:sectPr")&&(n=!0),n&&(hd(o,"<w:type")&&
(t=!0),!t&&hd(o,"</w:sectPr")&&(e.splice(r,0,'<w:type w:val="continuous"/>'),r++))}return e}function Qee(
e){
for(var t=0,n=0;n<e.length;n++)!hd(e[n],"<w:headerReference")&&!hd(e[n],"<w:footerReference")&&(e[t]=
e[n],t++);return e.length=t,e}function P_(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag==="w:br"&&
n.value.indexOf('w:type="page"')!==-1)return!0}return!1}function N_(e){for(var t=0;t<e.length;t++){
var n=e[t];
if(n.tag==="w:drawing")return!0}return!1}function ete(e){for(var t=[],n=null,r=0;r<e.length;r++){var o=e[
r];
Wu("w:sectPr",o)&&(n=[],t.push(n)),n!==null&&n.push(o),iv("w:sectPr",o)&&(n=null)}return t}function tte(
e){
for(var t=!1,n=0,r=0;r<e.length;r++){var o=e[r];Wu("w:sectPr",o)&&(t=!0),t&&(o.tag==="w:headerReference"||
o.tag==="w:footerReference")&&(n++,t=!1),iv("w:sectPr",o)&&(t=!1)}return n}function nte(e){for(var t=[
],
n=!1,r=e.length-1;r>=0;r--){var o=e[r];if(iv("w:sectPr",o)&&(n=!0),Wu("w:sectPr",o)&&(t.unshift(o.value),
n=!1),n&&t.unshift(o.value),ov(o)){if(t.length>0)return t.join("");break}}return""}var rte=(function(
){
function e(){_ee(this,e),this.name="LoopModule",this.inXfrm=!1,this.totalSectPr=0,this.prefix={start:
"#",end:"/",dash:/^-([^\s]+)\s(.+)/,inverted:"^"}}return Mee(e,[{key:"optionsTransformer",value:
function(n,r){
return this.docxtemplater=r,n}},{key:"preparse",value:function(n,r){var o=r.contentType;zee.main.indexOf(
o)!==-1&&(this.sects=ete(n))}},{key:"matchers",value:function(){var n=gd;return[[this.prefix.start,n,
{expandTo:"auto",location:"start",inverted:!1}],[this.prefix.inverted,n,{expandTo:"auto",location:
"start",inverted:!0}],[this.prefix.end,n,{location:"end"}],[this.prefix.dash,n,function(r){var o=Pee(
r,
3),i=o[1],a=o[2];return{location:"start",inverted:!1,expandTo:i,value:a}}]]}},{key:"getTraits",value:
function(n,r){
if(n==="expandPair"){for(var o=[],i=0,a=r.length;i<a;i++){var s=r[i];nv(s,gd)&&s.subparsed==null&&o.
push({part:s,offset:i})}return o}}},{key:"postparse",value:function(n,r){var o=r.basePart;if(o&&this.
docxtemplater.fileType==="docx"&&n.length>0){o.sectPrCount=tte(n),this.totalSectPr+=o.sectPrCount;
for(var i=this.
sects,a=0,s=i.length;a<s;a++){var u=i[a];if(o.lIndex<u[0].lIndex){a+1<i.length&&Jee(i[a+1])&&(o.addContinuousType=
!0);break}if(n[0].lIndex<u[0].lIndex&&u[0].lIndex<o.lIndex){Vee(i[a])&&(o.addNextPage={index:a});
break}}
o.lastParagrapSectPr=nte(n)}if(!o||o.expandTo!=="auto"||o.module!==gd||!Hee(n))return n;o.paragraphLoop=
!0;var l=0,c=jee(n,function(S){return ov(S)&&(l++,l===1)?"start":$_(S)&&(l--,l===0)?"end":null}),d=c[
0],
p=Hf(c),h=A_(d),b=A_(p);return h>0&&c[1][0].type==="content"&&D_(c[1][0].value)&&(h+=1),b>0&&Hf(c[c.
length-2]).type==="content"&&D_(Hf(c[c.length-2]).value)&&(b+=1),o.hasPageBreakBeginning=P_(d),o.hasPageBreak=
P_(p),N_(d)&&(h=0),N_(p)&&(b=0),n.slice(h,n.length-b)}},{key:"resolve",value:function(n,r){var o=this;
if(!nv(n,gd))return null;var i=r.scopeManager,a=i.getValueAsync(n.value,{part:n}),s=[],u;o.resolveSerially&&
(u=Promise.resolve(null));function l(d,p,h){var b=i.createSubScopeManager(d,n.value,p,n,h);o.resolveSerially?
(u=u.then(function(){return r.resolve(Gi(Gi({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b}))}
),
s.push(u)):s.push(r.resolve(Gi(Gi({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b})))}var c=[];
return a.then(function(d){return d!=null||(d=r.nullGetter(n)),d instanceof Promise?d.then(function(p){
return p instanceof k?Promise.all(p):p}):d instanceof k?Promise.all(d):d}).then(function(d){return i.
loopOverValue(d,l,n.inverted),Promise.all(s).then(function(p){for(var h=[],b=0;b<p.length;b++){var S=p[
b],
O=S.resolved,P=S.errors;C_(c,P),h.push(O)}return h}).then(function(p){if(c.length>0)throw c;return p}
)})}},
{key:"render",value:function(n,r){var o=this;if(n.tag==="p:xfrm"&&(o.inXfrm=n.position==="start"),n.
tag==="a:ext"&&o.inXfrm)return o.lastExt=n,n;if(!nv(n,gd))return null;var i=[],a=[],s=0,u=n.subparsed[
0],
l=0;(u==null?void 0:u.tag)==="a:tr"&&(l=+rv(u.value,"h")),s-=l;var c=0,d=F_(n);function p(O,P,N){s+=
l;for(var I=r.scopeManager.createSubScopeManager(O,n.value,P,n,N),_=0,M=n.subparsed;_<M.length;_++){
var B=M[_];if(Wu("a16:rowId",B)){var L=+rv(B.value,"val")+c;c=1,B.value=R_(B.value,"val",L)}}var j=r.
render(Gi(Gi({},r),{},{compiled:n.subparsed,tags:{},scopeManager:I}));n.hasPageBreak&&P===N-1&&d&&O_(
j);var z=I.scopePathItem.some(function(Q){return Q!==0});z?(n.sectPrCount===1&&(j.parts=Qee(j.parts)),
n.addContinuousType&&(j.parts=Yee(j.parts))):n.addNextPage&&Xee(j.parts,o.sects[n.addNextPage.index]),
n.addNextPage&&O_(j),n.hasPageBreakBeginning&&d&&Zee(j);for(var G=0,Z=j.parts;G<Z.length;G++){var X=Z[
G];
i.push(X)}C_(a,j.errors)}var h=r.scopeManager.getValue(n.value,{part:n});h!=null||(h=r.nullGetter(n));
var b=r.scopeManager.loopOverValue(h,p,n.inverted);if(b===!1)return n.lastParagrapSectPr?n.paragraphLoop?
{value:"<w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr></w:p>")}:{value:
"</w:t></w:r></w:p><w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr><w:r><w:t>")}:{value:qee(n)||
"",errors:a};if(s!==0){var S=+rv(
o.lastExt.value,"cy");o.lastExt.value=R_(o.lastExt.value,"cy",S+s)}return{value:r.joinUncorrupt(i,Gi(
Gi({},r),{},{basePart:n})),errors:a}}}])})();__.exports=function(){return Uee(new rte)}});var W_=Ie(
(ptt,U_)=>{"use strict";m();function bd(e){"@babel/helpers - typeof";return bd=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},bd(e)}function ote(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function L_(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,ate(r.key),r)}}function ite(e,t,n){return t&&L_(e.prototype,t),n&&L_(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function ate(e){var t=ste(e,"string");return bd(t)=="symbol"?t:t+""}
function ste(e,t){
if(bd(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(bd(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:v)(e)}var ute=Wi(),wd=It(),lte=wd.isTextStart,cte=wd.isTextEnd,dte=wd.endsWith,mte=wd.startsWith,
j_=wd.pushArray,B_='<w:t xml:space="preserve">',pte=B_.length,z_="</w:t>",fte=z_.length;function gte(
e){
return lte(e)&&e.tag==="w:t"}function av(e,t){var n=e[t].value;return e[t+1].value==="</w:t>"||n.indexOf(
'xml:space="preserve"')!==-1?n:n.substr(0,n.length-1)+' xml:space="preserve">'}function hte(e,t){
return e&&
e.basePart&&t.length>1}var yte=(function(){function e(){ote(this,e),this.name="SpacePreserveModule"}
return ite(e,[{key:"postparse",value:function(n,r){var o=[],i=!1,a=0,s=0;function u(c,d){return c.type===
"placeholder"&&d.length>1}var l=n.reduce(function(c,d){return gte(d)&&(i=!0,s=o.length),i?(o.push(d),
hte(r,o)&&(a=r.basePart.endLindex,o[0].value=av(o,0)),u(d,o)&&(o[s].value=av(o,s),a=d.endLindex),cte(
d)&&d.lIndex>a&&(a!==0&&(o[s].value=av(o,s)),j_(c,o),o=[],i=!1,a=0,s=0),c):(c.push(d),c)},[]);return j_(
l,o),l}},{key:"postrender",value:function(n){for(var r=0,o=!1,i=0,a=n.length;i<a;i++)if(!(n[i]===""||
n[i]instanceof D)){var s=n[i];o&&mte(s,z_)&&(n[r]=n[r].substr(0,n[r].length-pte)+"<w:t/>",s=s.substr(
fte),n[i]=s),o=dte(s,B_),r=i}return n}}])})();U_.exports=function(){return ute(new yte)}});var J_=Ie(
(gtt,Z_)=>{"use strict";m();function vd(e){"@babel/helpers - typeof";return vd=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},vd(e)}function bte(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function K_(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,vte(r.key),r)}}function wte(e,t,n){return t&&K_(e.prototype,t),n&&K_(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function vte(e){var t=kte(e,"string");return vd(t)=="symbol"?t:t+""}
function kte(e,t){
if(vd(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(vd(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:v)(e)}var xte=zf(),q_=It(),Tte=q_.isContent,G_=q_.getPartWithDelimiters,H_=wr(),Ste=H_.throwRawTagShouldBeOnlyTextInParagraph,
Ete=H_.getInvalidRawXMLValueException,Cte=Wi(),sv="rawxml";function Rte(e){for(var t=e.part,n=e.left,
r=e.right,o=e.postparsed,i=e.index,a=o.slice(n+1,r),s=0,u=a.length;s<u;s++)if(s!==i-n-1){var l=a[s];
Tte(l)&&Ste({paragraphParts:a,part:t})}return t}var Dte=(function(){function e(){bte(this,e),this.name=
"RawXmlModule",this.prefix="@"}return wte(e,[{key:"optionsTransformer",value:function(n,r){return this.
fileTypeConfig=r.fileTypeConfig,n}},{key:"matchers",value:function(){return[[this.prefix,sv]]}},{key:
"postparse",value:function(n){var r=this;return xte.expandToOne(n,{moduleName:sv,getInner:Rte,
expandTo:this.
fileTypeConfig.tagRawXml,error:{message:"Raw tag not in paragraph",id:"raw_tag_outerxml_invalid",
explanation:function(i){
return'The tag "'.concat(G_(i,r.docxtemplater),
'" is not inside a paragraph, putting raw tags inside an inline loop is disallowed.')}}})}},{key:
"render",value:function(n,r){if(n.module!==sv)return null;
var o,i=[];try{o=r.scopeManager.getValue(n.value,{part:n}),o!=null||(o=r.nullGetter(n))}catch(a){
return i.
push(a),{errors:i}}return o=o||"",typeof o=="string"?{value:o}:{errors:[Ete({tag:n.value,value:o,
partDelims:G_(
n,this.docxtemplater),part:n,offset:n.offset})]}}}])})();Z_.exports=function(){return Cte(new Dte)}}
);var X_=Ie((ytt,V_)=>{"use strict";m();function Ate(e,t){for(var n=-1,r=0,o=e.length;r<o;r++)t[r]>=e[
r].
length||(n===-1||e[r][t[r]].offset<e[n][t[n]].offset)&&(n=r);return n}V_.exports=function(e){for(var t=0,
n=0,r=e;n<r.length;n++){var o=r[n];t+=o.length}e=e.filter(function(l){return l.length>0});for(var i=new k(
t),a=e.map(function(){return 0}),s=0;s<t;s++){var u=Ate(e,a);i[s]=e[u][a[u]],a[u]++}return i}});var nM=Ie(
(wtt,tM)=>{"use strict";m();function kd(e){"@babel/helpers - typeof";return kd=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},kd(e)}function Ote(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function Y_(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,Nte(r.key),r)}}function Pte(e,t,n){return t&&Y_(e.prototype,t),n&&Y_(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function Nte(e){var t=Ite(e,"string");return kd(t)=="symbol"?t:t+""}
function Ite(e,t){
if(kd(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(kd(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:v)(e)}var $te="expandPair",Fte=X_(),cv=It(),_te=cv.getLeft,Mte=cv.getRight,lv=cv.pushArray,
Lte=Wi(),jte=zf(),Bte=jte.getExpandToDefault,dv=wr(),Q_=dv.getUnmatchedLoopException,zte=dv.getClosingTagNotMatchOpeningTag,
eM=dv.getUnbalancedLoopException;function Ute(e){switch(e.location){case"start":return 1;case"end":
return-1}}
function uv(e,t){return e!=null&&t!=null&&(e.part.location==="start"&&t.part.location==="end"&&e.part.
value===t.part.value||t.part.value==="")}function Wte(e){for(var t=0,n=[];t<e.length;){var r=e[t].part;
if(r.location==="end"){if(t===0)return e.splice(0,1),n.push(Q_(r)),{traits:e,errors:n};var o=t,i=t-1,
a=1;if(uv(e[i],e[o]))return e.splice(o,1),e.splice(i,1),{errors:n,traits:e};for(;a<50;){var s=e[i-a],
u=e[o+a];if(uv(s,e[o]))return e.splice(o,1),e.splice(i-a,1),{errors:n,traits:e};if(uv(e[i],u))return e.
splice(o+a,1),e.splice(i,1),{errors:n,traits:e};a++}return n.push(zte({tags:[e[i].part,e[o].part]})),
e.splice(o,1),e.splice(i,1),{traits:e,errors:n}}t++}for(var l=0;l<e.length;l++){var c=e[l].part;n.push(
Q_(c))}return{traits:[],errors:n}}function Kte(e){var t={},n=[],r=[],o=[];for(lv(o,e);o.length>0;){
var i=Wte(
o);lv(n,i.errors),o=i.traits}if(n.length>0)return{pairs:r,errors:n};for(var a=0,s=0;s<e.length;s++){
var u=e[s],l=u.part,c=Ute(l);if(a+=c,c===1)t[a]=u;else{var d=t[a+1];a===0&&r.push([d,u])}a=a>=0?a:0}
return{pairs:r,errors:n}}var Gte=(function(){function e(){Ote(this,e),this.name="ExpandPairTrait"}
return Pte(
e,[{key:"optionsTransformer",value:function(n,r){return r.options.paragraphLoop&&lv(r.fileTypeConfig.
expandTags,r.fileTypeConfig.onParagraphLoop),this.expandTags=r.fileTypeConfig.expandTags,n}},{key:
"postparse",value:function(n,r){var o=this,i=r.getTraits,a=r.postparse,s=r.fileType,u=i($te,n,r);u=u.map(
function(N){return N||[]}),u=Fte(u);var l=Kte(u),c=l.pairs,d=l.errors,p=0,h=null,b=c.map(function(N){
var I=N[0].part.expandTo;if(I==="auto"&&s!=="text"){var _=Bte(n,N,o.expandTags);_.error&&d.push(_.error),
I=_.value}if(!I||s==="text"){var M=N[0].offset,B=N[1].offset;return M<p&&!o.docxtemplater.options.syntax.
allowUnbalancedLoops&&d.push(eM(N,h)),h=N,p=B,[M,B]}var L,j;try{L=_te(n,I,N[0].offset)}catch(z){d.push(
z)}try{j=Mte(n,I,N[1].offset)}catch(z){d.push(z)}return L<p&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&
d.push(eM(N,h)),p=j,h=N,[L,j]});if(d.length>0)return{postparsed:n,errors:d};var S=0,O,P=n.reduce(
function(N,I,_){
var M=S<c.length&&b[S][0]<=_&&_<=b[S][1],B=c[S],L=b[S];if(!M)return N.push(I),N;if(L[0]===_&&(O=[]),
B[0].offset!==_&&B[1].offset!==_&&O.push(I),L[1]===_){var j=n[B[0].offset];j.subparsed=a(O,{basePart:
j}),
j.endLindex=B[1].part.lIndex,delete j.location,delete j.expandTo,N.push(j),S++;for(var z=b[S];z&&z[0]<
_;)S++,z=b[S]}return N},[]);return{postparsed:P,errors:d}}}])})();tM.exports=function(){return Lte(
new Gte)}});var sM=Ie((ktt,aM)=>{"use strict";m();function xd(e){"@babel/helpers - typeof";return xd=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},xd(e)}function qte(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function rM(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,Zte(r.key),r)}}function Hte(e,t,n){return t&&rM(e.prototype,t),n&&rM(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function Zte(e){var t=Jte(e,"string");return xd(t)=="symbol"?t:t+""}
function Jte(e,t){
if(xd(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(xd(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:v)(e)}var Vte=Wi(),iM=wr(),Xte=iM.getScopeCompilationError,Yte=iM.getCorruptCharactersException,
mv=It(),oM=mv.utf8ToWord,Qte=mv.hasCorruptCharacters,ene=mv.removeCorruptCharacters,Zf=Ww(),tne=Zf.settingsContentType,
nne=Zf.coreContentType,rne=Zf.appContentType,one=Zf.customContentType,ine=[tne,nne,rne,one],ane={
docx:"w",pptx:"a"},sne=(function(){function e(){qte(this,e),this.name="Render",this.recordRun=!1,
this.recordedRun=
[]}return Hte(e,[{key:"set",value:function(n){n.compiled&&(this.compiled=n.compiled),n.data!=null&&(
this.
data=n.data)}},{key:"optionsTransformer",value:function(n,r){return this.docxtemplater=r,this.brTag=
r.fileType==="docx"?"<w:r><w:br/></w:r>":"<a:br/>",this.prefix=ane[r.fileType],this.runStartTag="".concat(
this.prefix,":r"),this.runPropsStartTag="".concat(this.prefix,":rPr"),n}},{key:"postparse",value:
function(n,r){
for(var o=[],i=0;i<n.length;i++){var a=n[i];if(a.type==="placeholder"){var s=a.value;try{r.cachedParsers[
a.
lIndex]=this.docxtemplater.parser(s,{tag:a})}catch(u){o.push(Xte({tag:s,rootError:u,offset:a.offset}
))}}}
return{postparsed:n,errors:o}}},{key:"getRenderedMap",value:function(n){for(var r in this.compiled)n[
r]=
{from:r,data:this.data};return n}},{key:"render",value:function(n,r){var o=r.contentType,i=r.scopeManager,
a=r.linebreaks,s=r.nullGetter,u=r.fileType,l=r.stripInvalidXMLChars;if(ine.indexOf(o)!==-1&&(a=!1),a&&
this.recordRuns(n),!(n.type!=="placeholder"||n.module)){var c;try{c=i.getValue(n.value,{part:n})}
catch(d){
return{errors:[d]}}if(c!=null||(c=s(n)),typeof c=="string"){if(l)c=ene(c);else if(["docx","pptx",
"xlsx"].indexOf(u)!==-1&&Qte(c))return{errors:[Yte({tag:n.value,value:c,offset:n.offset})]}}return u===
"text"?{value:c}:{value:a&&typeof c=="string"?this.renderLineBreaks(c):oM(c)}}}},{key:"recordRuns",
value:function(n){
n.tag===this.runStartTag?this.recordedRun="":n.tag===this.runPropsStartTag?(n.position==="start"&&(
this.
recordRun=!0,this.recordedRun+=n.value),(n.position==="end"||n.position==="selfclosing")&&(this.recordedRun+=
n.value,this.recordRun=!1)):this.recordRun&&(this.recordedRun+=n.value)}},{key:"renderLineBreaks",
value:function(n){
for(var r=[],o=n.split(`
`),i=0,a=o.length;i<a;i++)r.push(oM(o[i])),i<o.length-1&&r.push("</".concat(this.prefix,":t></").concat(
this.prefix,":r>").concat(this.brTag,"<").concat(this.prefix,":r>").concat(this.recordedRun,"<").concat(
this.prefix,":t").concat(this.docxtemplater.fileType==="docx"?' xml:space="preserve"':"",">"));
return r}}])})();
aM.exports=function(){return Vte(new sne)}});var pM=Ie((Ttt,mM)=>{"use strict";m();var uM=M_(),une=W_(
),lM=J_(),cM=nM(),dM=sM();function lne(){return{
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
{contains:"w:p",expand:"w:p",onlyTextInTag:!0}],tagRawXml:"w:p",baseModules:[uM,une,cM,lM,dM],
tagShouldContain:[
{tag:"w:sdtContent",shouldContain:["w:p","w:r","w:commentRangeStart","w:sdt"],value:"<w:p></w:p>"},{
tag:"w:tc",shouldContain:["w:p"],value:"<w:p></w:p>"},{tag:"w:tr",shouldContain:["w:tc"],drop:!0},{
tag:"w:tbl",shouldContain:["w:tr"],drop:!0}]}}function cne(){return{getTemplatedFiles:function(){
return[]},
textPath:function(t){return t.textTarget},tagsXmlTextArray:["Company","HyperlinkBase","Manager",
"cp:category","cp:keywords","dc:creator","dc:description","dc:subject","dc:title","a:t","m:t",
"vt:lpstr",
"vt:lpwstr"],tagsXmlLexedArray:["p:sp","a:tc","a:tr","a:tbl","a:graphicData","a:p","a:r","a:rPr",
"p:txBody","a:txBody","a:off","a:ext","p:graphicFrame","p:xfrm","a16:rowId","a:endParaRPr"],
droppedTagsInsidePlaceholder:[
"a:p","a:endParaRPr"],expandTags:[{contains:"a:tc",expand:"a:tr"}],onParagraphLoop:[{contains:"a:p",
expand:"a:p",onlyTextInTag:!0}],tagRawXml:"p:sp",baseModules:[uM,cM,lM,dM],tagShouldContain:[{tag:
"a:tbl",shouldContain:["a:tr"],dropParent:"p:graphicFrame"},{tag:"p:txBody",shouldContain:["a:p"],
value:"<a:p></a:p>"},{tag:"a:txBody",shouldContain:["a:p"],value:"<a:p></a:p>"}]}}mM.exports={docx:
lne,pptx:cne}});var NM=Ie((Ett,yv)=>{"use strict";m();var dne=["modules"];function fM(e,t){var n=g.keys(
e);if(g.getOwnPropertySymbols){
var r=g.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return g.getOwnPropertyDescriptor(e,o).enumerable}
)),
n.push.apply(n,r)}return n}function fo(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?
arguments[t]:{};t%2?fM(g(n),!0).forEach(function(r){mne(e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(
e,g.getOwnPropertyDescriptors(n)):fM(g(n)).forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(
n,r))})}return e}function mne(e,t,n){return(t=TM(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function gM(e,t){return hne(e)||gne(e,t)||fne(e,t)||pne()}
function pne(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function fne(e,
t){
if(e){if(typeof e=="string")return hM(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?hM(e,t):void 0}}function hM(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function gne(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),g(a)!==a))return}finally{if(l)throw o}}return s}}function hne(
e){
if(k.isArray(e))return e}function Gu(e){"@babel/helpers - typeof";return Gu=typeof T=="function"&&
typeof T.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T=="function"&&t.constructor===
T&&t!==T.prototype?"symbol":typeof t},Gu(e)}function yne(e,t){if(e==null)return{};var n,r,o=bne(e,t);
if(g.getOwnPropertySymbols){var i=g.getOwnPropertySymbols(e);for(r=0;r<i.length;r++)n=i[r],t.indexOf(
n)===-1&&{}.propertyIsEnumerable.call(e,n)&&(o[n]=e[n])}return o}function bne(e,t){if(e==null)return{
};
var n={};for(var r in e)if({}.hasOwnProperty.call(e,r)){if(t.indexOf(r)!==-1)continue;n[r]=e[r]}
return n}
function wne(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}
function yM(e,t){
for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&
(r.writable=!0),g.defineProperty(e,TM(r.key),r)}}function vne(e,t,n){return t&&yM(e.prototype,t),n&&
yM(e,n),g.defineProperty(e,"prototype",{writable:!1}),e}function TM(e){var t=kne(e,"string");return Gu(
t)=="symbol"?t:t+""}function kne(e,t){if(Gu(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==
void 0){var r=n.call(e,t||"default");if(Gu(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:v)(e)}var kn=It(),Bt=eF(),xne=Bt.object(
{allowUnopenedTag:Bt.
boolean().optional(),allowUnclosedTag:Bt.boolean().optional(),allowUnbalancedLoops:Bt.boolean().optional(
),
changeDelimiterPrefix:Bt.string().optional().nullable()}),Tne=Bt.object({delimiters:Bt.object({start:
Bt.
string().nullable(),end:Bt.string().nullable()}).strict().optional(),fileTypeConfig:Bt.object({}).optional(
),
paragraphLoop:Bt.boolean().optional(),parser:Bt.function().optional(),errorLogging:Bt.union([Bt.boolean(
),
Bt.string()]).optional(),linebreaks:Bt.boolean().optional(),nullGetter:Bt.function().optional(),
syntax:xne.
optional(),stripInvalidXMLChars:Bt.boolean().optional(),warnFn:Bt.function().optional()}).strict(),
Sne=nF(),
SM=Sne.getRelsTypes,EM=iF(),CM=EM.collectContentTypes,RM=EM.getContentTypes,DM=Wi(),Ene=zf(),Cne=kF(
),
Rne=DF(),bM=qw(),Dne=zF(),pv=Dne.getTags,AM=WF(),Vo=wr(),OM=Vo.throwMultiError,Ane=Vo.throwResolveBeforeCompile,
One=Vo.throwRenderInvalidTemplate,Pne=Vo.throwRenderTwice,Sd=Vo.XTInternalError,Nne=Vo.XTTemplateError,
Ine=Vo.throwFileTypeNotIdentified,$ne=Vo.throwFileTypeNotHandled,Jf=Vo.throwApiVersionError;kn.getRelsTypes=
SM;kn.traits=Ene;kn.moduleWrapper=DM;kn.collectContentTypes=CM;kn.getContentTypes=RM;var wM=kn.getDefaults,
Fne=kn.str2xml,_ne=kn.xml2str,hv=kn.concatArrays,vM=kn.uniq,Mne=kn.getDuplicates,Lne=kn.stableSort,
fv=kn.
pushArray,kM=kn.utf8ToWord,jne=kn.invertMap,Bne="[Content_Types].xml",zne="_rels/.rels",go=[3,48,0];
function Une(e){for(var t=[],n=0;n<e.length;n++){var r=e[n];t.push(r.name)}var o=Mne(t);if(o.length>
0)throw new Sd('Detected duplicate module "'.concat(o[0],'"'))}function Wne(e){for(var t=0,n=e.modules;
t<
n.length;t++)for(var r=n[t],o=0,i=r.xmlContentTypes||[];o<i.length;o++)for(var a=i[o],s=e.invertedContentTypes[
a]||
[],u=0;u<s.length;u++){var l=s[u];e.zip.files[l]&&e.options.xmlFileNames.push(l)}}function Kne(e){
return Lne(
e,function(t,n){return(n.priority||0)-(t.priority||0)})}function Td(e){var t=[];for(var n in e)t.push(
n);for(var r=[Bne,zne],o=["word/","xl/","ppt/"],i=0;i<t.length;i++)for(var a=t[i],s=0;s<o.length;s++){
var u=o[s];a.indexOf("".concat(u))===0&&r.push(a)}for(var l=0;l<t.length;l++){var c=t[l];r.indexOf(c)===
-1&&r.push(c)}return r}function PM(e,t){e.hideDeprecations!==!0&&console.warn(t)}function Ku(e,t){if(
e.
hideDeprecations!==!0)return PM(e,'Deprecated method ".'.concat(t,
'", view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ').concat(new E(
).stack))}function gv(e){e.modules=
e.modules.filter(function(t){if(!t.supportedFileTypes)return!0;if(!k.isArray(t.supportedFileTypes))throw new E(
"The supportedFileTypes field of the module must be an array");var n=t.supportedFileTypes.includes(e.
fileType);return n||t.on("detached"),n})}function xM(e){var t=e.compiled;e.errors=hv(g.keys(t).map(
function(n){
return t[n].allErrors})),e.errors.length!==0&&(e.options.errorLogging&&AM(e.errors,e.options.errorLogging),
OM(e.errors))}function Gne(e){return typeof Buffer!="undefined"&&typeof Buffer.isBuffer=="function"&&
Buffer.isBuffer(e)}var ja=(function(){function e(t){var n=arguments.length>1&&arguments[1]!==void 0?
arguments[1]:{},r=n.modules,o=r===void 0?[]:r,i=yne(n,dne);if(wne(this,e),this.targets=[],this.rendered=
!1,this.scopeManagers={},this.compiled={},this.modules=[Cne()],this.xmlDocuments={},arguments.length===
0)PM(this,
"Deprecated docxtemplater constructor with no arguments, view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ".concat(
new E().stack)),this.hideDeprecations=!0,this.
setOptions(i);else{if(this.hideDeprecations=!0,this.setOptions(i),Gne(t))throw new E(
"You passed a Buffer to the Docxtemplater constructor. The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!t||!t.files||typeof t.file!="function")throw new E(
"The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!k.
isArray(o))throw new E("The modules argument of docxtemplater's constructor must be an array");for(
var a=0;a<
o.length;a++){var s=o[a];this.attachModule(s)}this.loadZip(t),this.compile(),this.v4Constructor=!0}
this.
hideDeprecations=!1}return vne(e,[{key:"verifyApiVersion",value:function(n){n=n.split(".");for(var r=0;
r<
n.length;r++)n[r]=parseInt(n[r],10);return n.length!==3&&Jf("neededVersion is not a valid version",{
neededVersion:n,explanation:"the neededVersion must be an array of length 3"}),n[0]!==go[0]&&Jf(
"The major api version do not match, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:go,explanation:"moduleAPIVersionMismatch : needed=".concat(
n.join("."),", current=").concat(go.join("."))}),n[1]>go[1]&&Jf(
"The minor api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{
neededVersion:n,currentModuleApiVersion:go,explanation:"moduleAPIVersionMismatch : needed=".concat(n.
join("."),", current=").concat(go.join("."))}),n[1]===go[1]&&n[2]>go[2]&&Jf(
"The patch api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,
currentModuleApiVersion:go,explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),
", current=").concat(go.join("."))}),!0}},{key:"setModules",value:function(n){for(var r=0,o=this.modules;
r<
o.length;r++){var i=o[r];i.set(n)}}},{key:"sendEvent",value:function(n){for(var r=0,o=this.modules;r<
o.length;r++){var i=o[r];i.on(n)}}},{key:"attachModule",value:function(n){if(this.v4Constructor)throw new Sd(
"attachModule() should not be called manually when using the v4 constructor");Ku(this,"attachModule");
var r=Gu(n);if(r==="function")throw new Sd(
"Cannot attach a class/function as a module. Most probably you forgot to instantiate the module by using `new` on the module.");
if(!n||r!=="object")throw new Sd(
"Cannot attachModule with a falsy value");if(n.requiredAPIVersion&&this.verifyApiVersion(n.requiredAPIVersion),
n.attached===!0)if(typeof n.clone=="function")n=n.clone();else throw new E(
'Cannot attach a module that was already attached : "'.concat(n.name,
'". The most likely cause is that you are instantiating the module at the root level, and using it for multiple instances of Docxtemplater'));
n.attached=!0;
var o=DM(n);return this.modules.push(o),o.on("attached"),this.fileType&&gv(this),this}},{key:
"findModule",value:function(n){for(var r=0,o=this.modules;r<o.length;r++){var i=o[r];if(i.name===n)return i}
}},
{key:"setOptions",value:function(n){var r,o;if(this.v4Constructor)throw new E(
"setOptions() should not be called manually when using the v4 constructor");if(!n)throw new E(
"setOptions should be called with an object as first parameter");var i=Tne.validate(n);if(i.success===!1)throw new E(
i.error);Ku(
this,"setOptions"),this.options={};var a=wM();for(var s in a){var u=a[s];this.options[s]=n[s]!=null?
n[s]:this[s]||u,this[s]=this.options[s]}return(r=this.delimiters).start&&(r.start=kM(this.delimiters.
start)),(o=this.delimiters).end&&(o.end=kM(this.delimiters.end)),this}},{key:"loadZip",value:
function(n){
if(this.v4Constructor)throw new E(
"loadZip() should not be called manually when using the v4 constructor");if(Ku(this,"loadZip"),n.loadAsync)throw new Sd(
"Docxtemplater doesn't handle JSZip version >=3, please use pizzip");n.xtRendered&&this.options.warnFn(
[new E(
"This zip file appears to be the outcome of a previous docxtemplater generation. This typically indicates that docxtemplater was integrated by reusing the same zip file. It is recommended to create a new Pizzip instance for each docxtemplater generation.")]),
this.zip=n,this.updateFileTypeConfig(),this.modules=hv([this.fileTypeConfig.baseModules.
map(function(a){return a()}),this.modules]);for(var r=0,o=this.modules;r<o.length;r++){var i=o[r];i.
zip=this.zip,i.docxtemplater=this,i.fileTypeConfig=this.fileTypeConfig,i.fileType=this.fileType,i.xtOptions=
this.options,i.modules=this.modules}return gv(this),this}},{key:"precompileFile",value:function(n){
var r=this.
createTemplateClass(n);r.preparse(),this.compiled[n]=r}},{key:"compileFile",value:function(n){this.compiled[
n].
parse()}},{key:"getScopeManager",value:function(n,r,o){var i;return(i=this.scopeManagers)[n]||(i[n]=
Rne({tags:o,parser:this.parser,cachedParsers:r.cachedParsers})),this.scopeManagers[n]}},{key:
"resolveData",value:function(n){var r=this;Ku(this,"resolveData");var o=[];return g.keys(this.compiled).length||
Ane(),Promise.resolve(n).then(function(i){r.data=i,r.setModules({data:r.data,Lexer:bM}),r.mapper=r.modules.
reduce(function(c,d){return d.getRenderedMap(c)},{});for(var a=[],s=function(){var d=l[u],p=r.mapper[
d],
h=p.from,b=p.data;a.push(Promise.resolve(b).then(function(S){var O=r.compiled[h];return O.filePath=d,
O.scopeManager=r.getScopeManager(d,O,S),O.resolveTags(S).then(function(P){return O.scopeManager.finishedResolving=
!0,P},function(P){fv(o,P)})}))},u=0,l=g.keys(r.mapper);u<l.length;u++)s();return Promise.all(a).then(
function(c){return o.length!==0&&(r.options.errorLogging&&AM(o,r.options.errorLogging),OM(o)),hv(c)}
)})}},
{key:"compile",value:function(){if(Ku(this,"compile"),this.updateFileTypeConfig(),Une(this.modules),
this.modules=Kne(this.modules),g.keys(this.compiled).length)return this;for(var n=this.options,r=0,o=this.
modules;r<o.length;r++){var i=o[r];n=i.optionsTransformer(n,this)}this.options=n,this.options.xmlFileNames=
vM(this.options.xmlFileNames);for(var a=0,s=this.options.xmlFileNames;a<s.length;a++){var u=s[a],l=this.
zip.files[u].asText();this.xmlDocuments[u]=Fne(l)}this.setModules({zip:this.zip,xmlDocuments:this.xmlDocuments}
);
for(var c=0,d=this.modules;c<d.length;c++){var p=d[c];p.xmlDocuments=this.xmlDocuments}this.getTemplatedFiles(
),
this.sendEvent("before-preparse");for(var h=0,b=this.templatedFiles;h<b.length;h++){var S=b[h];this.
zip.files[S]!=null&&this.precompileFile(S)}this.sendEvent("after-preparse");for(var O=0,P=this.templatedFiles;
O<
P.length;O++){var N=P[O];this.zip.files[N]!=null&&this.compiled[N].parse({noPostParse:!0})}this.sendEvent(
"after-parse");for(var I=0,_=this.templatedFiles;I<_.length;I++){var M=_[I];this.zip.files[M]!=null&&
this.compiled[M].postparse()}return this.sendEvent("after-postparse"),this.setModules({compiled:this.
compiled}),xM(this),this}},{key:"updateFileTypeConfig",value:function(){this.relsTypes=SM(this.zip);
var n=RM(this.zip),r=n.overrides,o=n.defaults,i=n.contentTypes,a=n.contentTypeXml;a&&(this.filesContentTypes=
CM(r,o,this.zip),this.invertedContentTypes=jne(this.filesContentTypes),this.setModules({contentTypes:
this.
contentTypes,invertedContentTypes:this.invertedContentTypes}));var s;this.zip.files.mimetype&&(s="odt");
for(var u=0,l=this.modules;u<l.length;u++){var c=l[u];s=c.getFileType({zip:this.zip,contentTypes:i,
contentTypeXml:a,overrides:r,defaults:o,doc:this})||s}if(this.fileType=s,s==="odt"&&$ne(s),s||Ine(
this.
zip),Wne(this),gv(this),this.fileTypeConfig=this.options.fileTypeConfig||this.fileTypeConfig,!this.fileTypeConfig)
if(e.FileTypeConfig[this.fileType])this.fileTypeConfig=e.FileTypeConfig[this.fileType]();else{var d='Filetype "'.concat(
this.fileType,'" is not supported'),p="filetype_not_supported";this.fileType==="xlsx"&&(d='Filetype "'.concat(
this.fileType,'" is supported only with the paid XlsxModule'),p="xlsx_filetype_needs_xlsx_module");
var h=new Nne(d);throw h.properties={id:p,explanation:d},h}return this}},
{key:"renderAsync",value:function(n){var r=this;this.hideDeprecations=!0;var o=this.resolveData(n);
return this.
hideDeprecations=!1,this.zip.xtRendered=!0,o.then(function(){return r.render()})}},{key:"render",
value:function(n){
this.zip.xtRendered=!0,this.rendered&&Pne(),this.rendered=!0,g.keys(this.compiled).length===0&&this.
compile(),this.errors.length>0&&One(),arguments.length>0&&(this.data=n),this.setModules({data:this.data,
Lexer:bM}),this.mapper||(this.mapper=this.modules.reduce(function(B,L){return L.getRenderedMap(B)},{
}));
var r=[];for(var o in this.mapper){var i=this.mapper[o],a=i.from,s=i.data,u=this.compiled[a];u.scopeManager=
this.getScopeManager(o,u,s),u.render(o),r.push([o,u.content,u]),delete u.content}for(var l=0;l<r.length;
l++)
for(var c=r[l],d=gM(c,3),p=d[1],h=d[2],b=0,S=this.modules;b<S.length;b++){var O=S[b];if(O.preZip){
var P=O.
preZip(p,h);typeof P=="string"&&(c[1]=P)}}for(var N=0;N<r.length;N++){var I=gM(r[N],2),_=I[0],M=I[1];
this.zip.file(_,M,{createFolders:!0})}return xM(this),this.sendEvent("syncing-zip"),this.syncZip(),
this.
sendEvent("synced-zip"),this}},{key:"syncZip",value:function(){for(var n in this.xmlDocuments){this.
zip.remove(n);var r=_ne(this.xmlDocuments[n]);this.zip.file(n,r,{createFolders:!0})}}},{key:
"setData",
value:function(n){return Ku(this,"setData"),this.data=n,this}},{key:"getZip",value:function(){return this.
zip}},{key:"createTemplateClass",value:function(n){var r=this.zip.files[n].asText();return this.createTemplateClassFromContent(
r,n)}},{key:"createTemplateClassFromContent",value:function(n,r){for(var o={filePath:r,contentType:
this.
filesContentTypes[r],relsType:this.relsTypes[r]},i=wM(),a=fv(g.keys(i),["filesContentTypes",
"fileTypeConfig","fileType","modules"]),s=0;s<a.length;s++){var u=a[s];o[u]=this[u]}return new e.XmlTemplater(
n,o)}},{key:"getFullText",value:function(n){return this.createTemplateClass(n||this.fileTypeConfig.textPath(
this)).getFullText()}},{key:"getTemplatedFiles",value:function(){this.templatedFiles=this.fileTypeConfig.
getTemplatedFiles(this.zip),fv(this.templatedFiles,this.targets);var n=this.fileTypeConfig.templatedNs||
[];if(n.length>0){for(var r in this.filesContentTypes)if(/^customXml\/item\d+\.xml$/.test(r))for(var o=0;
o<
n.length;o++){var i=n[o],a=this.zip.file(r).asText();a.indexOf('xmlns="'.concat(i,'"'))!==-1&&this.templatedFiles.
push(r)}}return this.templatedFiles=vM(this.templatedFiles),this.templatedFiles}},{key:"getTags",
value:function(){
var n={headers:[],footers:[]};for(var r in this.compiled){var o=this.filesContentTypes[r];o==="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"&&
(n.document={target:r,
tags:pv(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"&&
n.headers.push({target:r,tags:pv(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"&&
n.footers.push({target:r,tags:pv(this.
compiled[r].postparsed)})}return n}},{key:"toBuffer",value:function(n){return this.zip.generate(fo(
fo(
{compression:"DEFLATE",fileOrder:Td},n),{},{type:"nodebuffer"}))}},{key:"toBlob",value:function(n){
return this.
zip.generate(fo(fo({compression:"DEFLATE",fileOrder:Td},n),{},{type:"blob"}))}},{key:"toBase64",
value:function(n){
return this.zip.generate(fo(fo({compression:"DEFLATE",fileOrder:Td},n),{},{type:"base64"}))}},{key:
"toUint8Array",value:function(n){return this.zip.generate(fo(fo({compression:"DEFLATE",fileOrder:Td}
,
n),{},{type:"uint8array"}))}},{key:"toArrayBuffer",value:function(n){return this.zip.generate(fo(fo(
{compression:"DEFLATE",fileOrder:Td},n),{},{type:"arraybuffer"}))}}])})();ja.DocUtils=kn;ja.Errors=wr(
);
ja.XmlTemplater=x_();ja.FileTypeConfig=pM();ja.XmlMatcher=Jw();yv.exports=ja;yv.exports.default=ja});
var IM={};Gg(IM,{Docxtemplater:()=>$M.default});var $M,FM=Gd(()=>{"use strict";m();$M=tz(NM(),1)});
var Tle={};Gg(Tle,{acceptRowOrder:()=>ele,answerFix:()=>kle,answerQuestions:()=>tle,applyFixes:()=>ble,
changeLetterhead:()=>Vue,changeSettings:()=>rle,checkSheets:()=>Nue,chooseLanguage:()=>ole,
closeAndCompute:()=>Mue,
closeStage:()=>sle,collectJudgeFiles:()=>gle,computeRanking:()=>Wue,computeTop:()=>Iue,
createWorkbook:()=>Xue,
decide:()=>jue,decideResult:()=>mle,explainRules:()=>lle,exportDocuments:()=>Gue,getState:()=>zue,
makeAwardDocuments:()=>_ue,
makeDocuments:()=>Kue,makeJudgeFiles:()=>fle,makeJudgeTabs:()=>Que,markFindings:()=>xle,onInstall:()=>Oue,
onOpen:()=>Aue,openRanking:()=>Fue,openSidebar:()=>Pue,openTemplate:()=>Hue,prepareJudgeTabs:()=>$ue,
prepareObjections:()=>dle,preparePlenary:()=>cle,preparePlenaryTab:()=>Lue,previewFixes:()=>yle,
readDetails:()=>nle,
readJudgeFiles:()=>ple,readOwnFixes:()=>vle,readTemplate:()=>que,reopenStage:()=>ule,restoreTemplate:
()=>Jue,
showCell:()=>ale,showRanking:()=>ile,takeList:()=>Yue,undoFixes:()=>wle,uploadTemplate:()=>Zue,
validateWorkbook:()=>Uue,
verify:()=>Bue,verifyResult:()=>hle});m();m();m();m();function Zg(e){let t=g.values(e).filter(r=>typeof r=="number");
return g.entries(e).filter(([r,o])=>t.
indexOf(+r)===-1).map(([r,o])=>o)}function pk(e,t){return typeof t=="bigint"?t.toString():t}var Hg=class{
constructor(t){this._getter=t,
this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),
this._value}};function fk(e){return new Hg(e)}function gk(e){return e==null}function Hd(e){let t=e.startsWith(
"^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function Zd(e,t,n){g.defineProperty(
e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function hk(e){
let t=g.getOwnPropertyDescriptor(e,"shape");return t!=null&&t.get?t.get.raw:t==null?void 0:t.value}
function Jg(e){
var t;return(t=hk(e._zod.def))!=null?t:e._zod.def.shape}function yk(e,t,n){g.defineProperty(e,t,{get(
){
let r=n();return Zd(this,t,r),r},enumerable:!0,configurable:!0})}function bk(e,t,n){t in e?Zd(e,t,n):
e[t]=n}function nz(e,t,n,r){let o=Jg(t);for(let i of n){let a=g.getOwnPropertyDescriptor(o,i);a.enumerable&&
(a.get?yk(e,i,()=>{let s=t._zod.def.shape[i];return r?r(s,i):s}):bk(e,i,r?r(a.value,i):a.value))}}
function rz(e,t){
for(let n of Reflect.ownKeys(t)){let r=g.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?yk(e,n,(
)=>t[n]):
bk(e,n,r.value))}}function wk(...e){let t={};for(let n of e){let r=g.getOwnPropertyDescriptors(n);g.
assign(t,r)}return g.defineProperties({},t)}var Vg="captureStackTrace"in E?E.captureStackTrace:(...e)=>{
};function qd(e){return typeof e=="object"&&e!==null&&!k.isArray(e)}function Jd(e){if(qd(e)===!1)return!1;
let t=e.constructor;if(t===void 0||typeof t!="function")return!0;
let n=t.prototype;return!(qd(n)===!1||g.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}
function Xg(e){
return Jd(e)?{...e}:k.isArray(e)?[...e]:e instanceof y?new y(e):e instanceof w?new w(e):e}var vk=new w(
["string","number","symbol"]);function pl(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function fl(
e,t,n){let r=new e._zod.constr(
t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function Kt(e){let t=e;if(!t)
return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?
void 0:t.error)!==void 0)throw new E("Cannot specify both `message` and `error` params");t.error=t.message}
return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function kk(e){return g.keys(
e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var xk={
safeint:[v.MIN_SAFE_INTEGER,v.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],
float32:[-34028234663852886e22,34028234663852886e22],float64:[-v.MAX_VALUE,v.MAX_VALUE]};function Tk(
e,t){if(!Jd(t))throw new E("Invalid input to extend: expected a plain object");let n=e._zod.
def.checks;if(n&&n.length>0){let o=Jg(e);for(let i of Reflect.ownKeys(t))if(g.getOwnPropertyDescriptor(
o,i)!==void 0)throw new E(
"Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}
return fl(e,wk(e._zod.def,{shape:oz(e,t)}))}function oz(e,t){let n={};return nz(
n,e,Reflect.ownKeys(Jg(e))),rz(n,t),n}function xr(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;
r<e.issues.length;r++)if(((n=e.issues[r])==
null?void 0:n.continue)!==!0)return!0;return!1}function Sk(e,t=0){var n;if(e.aborted===!0)return!0;
for(let r=t;r<
e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}function Ur(
e,t){
return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function ml(
e){
return typeof e=="string"?e:e==null?void 0:e.message}function Yg(e){var n,r;let t=[];for(let o of e!=
null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let a=(r=(n=i.maximum)!=
null?n:i.length)!=null?r:i.size;a>=0&&t.push([a,o])}return t}function Vd(e,t,n){var o;var r;for(let i=t;
i<
e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function ko(e,t,n){var u,l,c,d,p,h,b,S,O,P,N,I,
_,M,B,L,j;var r;let o=(l=(u=e.inst)==null?void 0:u._zod)==null?void 0:l.traits;o!=null&&o.has(
"$ZodType")&&(o.has("$ZodCheck")?(c=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==
e.inst?(p=(d=e.schema)==null?void 0:d._zod.def)==null?void 0:p.error:void 0,a=e.message?e.message:(L=
(B=(_=(N=(O=ml((S=(b=(h=e.inst)==null?void 0:h._zod.def)==null?void 0:b.error)==null?void 0:S.call(b,
e)))!=null?O:ml(i==null?void 0:i(e)))!=null?N:ml((P=t==null?void 0:t.error)==null?void 0:P.call(t,e)))!=
null?_:ml((I=n.customError)==null?void 0:I.call(n,e)))!=null?B:ml((M=n.localeError)==null?void 0:M.call(
n,e)))!=null?L:"Invalid input",s={};for(let z of g.keys(e))z==="inst"||z==="schema"||z==="continue"||
z==="input"||z==="__proto__"||(s[z]=e[z]);return(j=s.path)!=null||(s.path=[]),s.message=a,t!=null&&t.
reportInput&&(s.input=e.input),s}var iz=/[\uD800-\uDBFF]/;function Ek(e){let t=e.length;if(!iz.test(
e))return t;let n=t;for(let r=0;r<
t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}
function Ck(e){
return k.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function Rk(e,t){for(let n in t){
let r=g.getOwnPropertyDescriptor(t,n);r.get?g.defineProperty(e,n,{...r,
enumerable:!1}):az(e,n,r.value)}}function ea(e,t,n,r=!0){return g.defineProperty(e,t,{configurable:!0,
writable:!0,enumerable:r,value:n}),n}function Qg(e,t,n){return ea(e,t,n,!1)}function az(e,t,n){g.defineProperty(
e,t,{configurable:!0,get(){return this==null?n:ea(this,t,n.bind(
this))},set(r){ea(this,t,r)}})}function sz(e,t){let n=g.getPrototypeOf(e);return t in n?void 0:n}var qg,
ni=!1,uz={configurable:!0,get(){ni=!0}};function dn(e,t,n){let r=g.getPrototypeOf(e._zod);if(t in r&&
qg!==e._zod){qg=void 0;return}qg=e._zod,g.defineProperty(r,t,{configurable:!0,get(){g.defineProperty(
this,t,uz);let o=ni;ni=!1;try{let i=n(this);return ni?delete this[t]:g.defineProperty(this,t,{
configurable:!0,
writable:!0,value:i}),ni=ni||o,i}catch(i){throw delete this[t],ni=ni||o,i}},set(o){g.defineProperty(
this,t,{configurable:!0,writable:!0,value:o})}})}function Dk(e,t,n,r){let o=sz(e,t);o&&g.defineProperty(
o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return g.defineProperty(
this,t,i),i.value=n(this),g.defineProperty(this,t,i),i.value},set(i){g.defineProperty(this,t,{
configurable:!0,
writable:!0,enumerable:r,value:i})}})}var Ak;var eh={value:void 0,enumerable:!1},Ok="captureStackTrace"in E?
E:null;function lz(e){let t=Ok;if(t){
let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return Ok=null,new e}
try{
return new e}finally{t.stackTraceLimit=n}}}return new e}function Se(e,t,n,r){var p;let o={};function i(
h){
this.def=h,this.constr=d,this.traits=new w}i.prototype=o;let a=n,s=a&&new WeakSet;function u(h,b){if(
h.
_zod){if(h._zod.traits.has(e))return}else{eh.value=new i(b);try{g.defineProperty(h,"_zod",eh)}
finally{
eh.value=void 0}}if(h._zod.traits.add(e),t(h,b),s){let O=g.getPrototypeOf(h),P=h._zod.constr.prototype,
N=O;for(;N&&N!==P;)N=g.getPrototypeOf(N);let I=N!=null?N:O;s.has(I)||(s.add(I),Rk(I,a))}let S=d.prototype;
for(let O in S)g.prototype.hasOwnProperty.call(S,O)&&(O in h||(h[O]=S[O].bind(h)))}let l=(p=r==null?
void 0:r.Parent)!=null?p:g;class c extends l{}g.defineProperty(c,"name",{value:e});function d(h){var P;
let b=r!=null&&r.Parent?lz(c):this;u(b,h);let S=b._zod.deferred;if(S){for(let N of S)N();b._zod.deferred=
void 0}let O=(P=globalThis.__zod_globalConfig)==null?void 0:P.postProcessor;return O&&O(b),b}return g.
defineProperty(d,"init",{value:u}),g.defineProperty(d,T.hasInstance,{value:h=>{var b,S;return r!=null&&
r.Parent&&h instanceof r.Parent?!0:(S=(b=h==null?void 0:h._zod)==null?void 0:b.traits)==null?void 0:
S.has(e)}}),g.defineProperty(d,"name",{value:e}),d}var xo=class extends E{constructor(){super(
"Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var Pk;(Pk=(Ak=globalThis).__zod_globalConfig)!=null||
(Ak.__zod_globalConfig={});var na=globalThis.__zod_globalConfig;
function To(e){return e&&g.assign(na,e),na}m();m();function cz(){var t;let e=this._zod;return(t=e.message)!=null||
(e.message=C.stringify(e.def,pk,2)),e.
message}function dz(e){this._zod.message=e}var mz={get:cz,set:dz,enumerable:!0,configurable:!0},nh={
value:void 0,enumerable:!1},Nk=new WeakSet([g.prototype,E.prototype]),Ik=(e,t)=>{e.name="$ZodError",
nh.value=t,g.defineProperty(e,"issues",nh),nh.value=void 0,g.defineProperty(e,"message",mz);let n=g.
getPrototypeOf(e);Nk.has(n)||(Nk.add(n),g.defineProperty(n,"toString",{configurable:!0,enumerable:!1,
get(){let r=()=>this.message;return g.defineProperty(this,"toString",{value:r,configurable:!0,
writable:!0}),
r},set(r){g.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},Ole=Se(
"$ZodError",Ik),gl=Se("$ZodError",Ik,void 0,{Parent:E});var fz=e=>{let t=(n,r,o,i)=>{var u,l;let a=o?
{...o,async:!1}:{async:!1},s=n._zod.run({value:r,issues:[]},
a);if(s instanceof Promise)throw new xo;if(s.issues.length){let c=new((u=i==null?void 0:i.Err)!=null?
u:e)(s.issues.map(d=>ko(d,a,To())));throw Vg(c,(l=i==null?void 0:i.callee)!=null?l:t),c}return s.value}
;
return t},rh=fz(gl),gz=e=>{let t=async(n,r,o,i)=>{var u,l;let a=o?{...o,async:!0}:{async:!0},s=n._zod.
run({value:r,issues:[]},a);if(s instanceof Promise&&(s=await s),s.issues.length){let c=new((u=i==null?
void 0:i.Err)!=null?u:e)(s.issues.map(d=>ko(d,a,To())));throw Vg(c,(l=i==null?void 0:i.callee)!=null?
l:t),c}return s.value};return t},oh=gz(gl),hz=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.
run({value:n,issues:[]},o);if(i instanceof Promise)throw new xo;return i.issues.length?$k(e,i.issues,
o):{success:!0,data:i.value}},ct=hz(gl);function $k(e,t,n){let r;return{success:!1,get error(){
return r||
(r=new e(t.map(o=>ko(o,n,To()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var yz=e=>async(
t,n,r)=>{
let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&
(i=await i),i.issues.length?$k(e,i.issues,o):{success:!0,data:i.value}},ih=yz(gl);m();m();m();var Fk=/^[\s\S]{0,}$/;
var ah=/^-?\d+(?:\.\d+)?$/,_k=/^(?:true|false)$/i;var ri=Se("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||
(e._zod={}),e._zod.def=t,(o=(n=e._zod).
onattach)!=null||(n.onattach=[])});var bz=e=>{let t=e.value;return!gk(t)&&t.length!==void 0},Xd={
number:"number",bigint:"bigint",object:"date"},Lk=Se("$ZodCheckLessThan",(e,t)=>{ri.init(e,t);let n=Xd[
typeof t.value];e._zod.check=r=>{var o;
(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:(o=Xd[typeof r.value])!=null?o:
n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:
t.
inclusive,inst:e,continue:!t.abort})}}),jk=Se("$ZodCheckGreaterThan",(e,t)=>{ri.init(e,t);let n=Xd[
typeof t.
value];e._zod.check=r=>{var o;(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:
(o=
Xd[typeof r.value])!=null?o:n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.
value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}});var Bk=Se(
"$ZodCheckNumberFormat",(e,t)=>{var a;ri.init(e,t),t.format=t.format||"float64";let n=(a=t.
format)==null?void 0:a.includes("int"),r=n?"int":"number",[o,i]=xk[t.format];e._zod.check=s=>{let u=s.
value;if(n){if(!v.isInteger(u)){s.issues.push({expected:r,format:t.format,code:"invalid_type",
continue:!1,
input:u,inst:e});return}if(!v.isSafeInteger(u)){u>0?s.issues.push({input:u,code:"too_big",maximum:v.
MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,
continue:!t.abort}):s.issues.push({input:u,code:"too_small",minimum:v.MIN_SAFE_INTEGER,note:
"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,continue:!t.abort});
return}}u<
o&&s.issues.push({origin:"number",input:u,code:"too_small",minimum:o,inclusive:!0,inst:e,continue:!t.
abort}),u>i&&s.issues.push({origin:"number",input:u,code:"too_big",maximum:i,inclusive:!0,inst:e,
continue:!t.
abort})}});var zk=Se("$ZodCheckMaxLength",(e,t)=>{var r;var n;ri.init(e,t),(r=(n=e._zod.def).when)!=null||
(n.when=
bz),e._zod.check=o=>{let i=o.value,a=i.length;if((typeof i=="string"&&a>t.maximum?Ek(i):a)<=t.maximum)
return;let u=Ck(i);o.issues.push({origin:u,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,
inst:e,
continue:!t.abort})}});var Uk=Se("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;ri.init(e,t),t.pattern?
(o=(n=e._zod).check)!=
null||(n.check=a=>{t.pattern.lastIndex=0,!t.pattern.test(a.value)&&a.issues.push({origin:"string",
code:"invalid_format",format:t.format,input:a.value,...t.pattern?{pattern:t.pattern.toString()}:{},
inst:e,
continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),Wk=Se("$ZodCheckRegex",(e,t)=>{
Uk.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:
"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,
continue:!t.
abort})}});m();var Gk={major:4,minor:6,patch:7};var Jt=Se("$ZodType",(e,t)=>{var i,a;var n;e!=null||
(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e.
_zod.version=Gk;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&
r.length?[...r]:[];for(let s of o)for(let u of s._zod.onattach)u(e);if(o.length===0)(i=(n=e._zod).deferred)!=
null||(n.deferred=[]),(a=e._zod.deferred)==null||a.push(()=>{e._zod.run=e._zod.parse});else{let s=(l,
c,d)=>{
if(l.memo)return l;let p=xr(l),h;for(let b of c){if(b._zod.def.when){if(Sk(l)||!b._zod.def.when(l))continue}
else if(p)
continue;let S=l.issues.length,O=b._zod.check(l);if(O instanceof Promise&&(d==null?void 0:d.async)===
!1)throw new xo;if(h||O instanceof Promise)h=(h!=null?h:Promise.resolve()).then(async()=>{await O,l.
issues.length!==S&&(Vd(l.issues,S,e),p||(p=xr(l,S)))});else{if(l.issues.length===S)continue;Vd(l.issues,
S,e),p||(p=xr(l,S))}}return h?h.then(()=>l):l},u=(l,c,d)=>{if(xr(l))return l.aborted=!0,l;let p=s(c,
o,d);if(p instanceof Promise){if(d.async===!1)throw new xo;return p.then(h=>e._zod.parse(h,d))}
return e.
_zod.parse(p,d)};e._zod.run=(l,c)=>{if(c.skipChecks)return e._zod.parse(l,c);if(c.direction==="backward"){
let p=e._zod.parse({value:l.value,issues:[]},{...c,skipChecks:!0});return p instanceof Promise?
p.then(h=>u(h,l,c)):u(p,l,c)}let d=e._zod.parse(l,c);if(d instanceof Promise){if(c.async===!1)throw new xo;
return d.then(p=>s(p,o,c))}return s(d,o,c)}}},{get"~standard"(){return Qg(this,"~standard",kz(this))}
,
set"~standard"(e){ea(this,"~standard",e)}}),Qk=(e,t)=>e.issues.length?{issues:e.issues.map(n=>ko(n,t,
To()))}:{value:e.value};async function vz(e,t){let n={async:!0};return Qk(await e._zod.run({value:t,
issues:[]},n),n)}function kz(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,
issues:[]},
n);if(!(r instanceof Promise))return Qk(r,n)}catch{}return vz(e,t)},vendor:"zod",version:1}}var e0=Se(
"$ZodString",(e,t)=>{var n;Jt.init(e,t),e._zod.pattern=(n=t.pattern)!=null?n:Fk,e._zod.parse=(r,o)=>{
if(t.coerce)try{r.value=x(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:
"string",code:"invalid_type",input:r.value,inst:e}),r}});var sh=Se("$ZodNumber",(e,t)=>{Jt.init(e,t),
e._zod.pattern=ah,e._zod.parse=(n,r)=>{if(t.coerce)try{n.
value=v(n.value)}catch{}let o=n.value;if(typeof o=="number"&&!v.isNaN(o)&&v.isFinite(o))return n;let i=typeof o==
"number"?v.isNaN(o)?"NaN":v.isFinite(o)?void 0:x(o):void 0;return n.issues.push({expected:"number",
code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),t0=Se("$ZodNumberFormat",(e,t)=>{Bk.init(
e,
t),sh.init(e,t)}),n0=Se("$ZodBoolean",(e,t)=>{Jt.init(e,t),e._zod.pattern=_k,e._zod.parse=(n,r)=>{if(
t.
coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({
expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});var r0=Se("$ZodUnknown",(e,t)=>{Jt.init(
e,t),e._zod.parse=n=>n});function xz(e,t){let n=Yg(e._zod.def.checks);if(!n.length)return;let r=f.min(
...n.map(i=>i[0])),o=e.
_zod.parse;e._zod.parse=(i,a)=>{let s=t(i.value);if(s>r&&!(a!=null&&a.skipChecks)&&(a==null?void 0:a.
direction)!=="backward"){for(let[u,l]of Yg(e._zod.def.checks))if(s>u&&l._zod.def.when(i)){let c=i.issues.
length;return l._zod.check(i),i.issues[c].continue=!1,Vd(i.issues,c,e),i}}return o(i,a)}}var Tz=e=>k.
isArray(e)?e.length:-1;function qk(e,t,n){e.issues.length&&t.issues.push(...Ur(n,e.issues)),t.value[
n]=e.value}var o0=Se("$ZodArray",(e,t)=>{Jt.init(e,t);let n=na.memoizer;n==null||n.attach(e),e._zod.parse=(
r,o)=>{let i=r.value;
if(!k.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=
n?n.alloc(e,r,k(i.length),o):k(i.length);let a=[],s=o==null?void 0:o.abortEarly;for(let u=0;u<i.length;
u++){
let l=i[u],c=t.element._zod.run({value:l,issues:[]},o);if(c instanceof Promise)a.push(c.then(d=>qk(d,
r,u)));else if(qk(c,r,u),s&&c.issues.length!==0&&xr(c))break}return a.length?Promise.all(a).then(()=>r):
r},xz(e,Tz)});function Yd(e,t,n,r,o,i){let a=n in r,s=i==="optional";if(!(!a&&s&&o==="optional")){if(
e.
issues.length){if(o!==void 0&&s&&!a)return;t.issues.push(...Ur(n,e.issues))}if(!a&&o===void 0){e.issues.
length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===
void 0?(a||o==="defaulted"&&!s)&&(t.value[n]=void 0):t.value[n]=e.value}}var Sz=[];function Ez(e){
var a,
s,u,l;let t=g.keys(e.shape),n=g.getOwnPropertySymbols(e.shape),r=n.length?n:Sz,o=r.length?[...t,...r]:
t;for(let c of o)if(!((l=(u=(s=(a=e.shape)==null?void 0:a[c])==null?void 0:s._zod)==null?void 0:u.traits)!=
null&&l.has("$ZodType")))throw new E(`Invalid element at key "${x(c)}": expected a Zod schema`);let i=kk(
e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new w(t),numKeys:t.length,optionalKeys:new w(i)}}
function Cz(e,t,n,r,o,i,a){let s=[],u=o.keySet,l=o.catchall._zod,c=l.def.type,d=l.optin,p=l.optout,h=0;
for(let b in t){if(a&&n.issues.length!==h){if(xr(n,h))break;h=n.issues.length}if(u.has(b))continue;
if(b===
"__proto__"){c==="never"&&s.push(b);continue}if(c==="never"){s.push(b);continue}let S=l.run({value:t[
b],
issues:[]},r);S instanceof Promise?e.push(S.then(O=>Yd(O,n,b,t,d,p))):Yd(S,n,b,t,d,p)}return s.length&&
n.issues.push({code:"unrecognized_keys",keys:s,input:t,inst:i,continue:!0}),e.length?Promise.all(e).
then(()=>n):n}var i0=Se("$ZodObject",(e,t)=>{var l;Jt.init(e,t);let n=g.getOwnPropertyDescriptor(t,
"shape"),r=n!=null&&n.get?n.get.raw:(l=t.shape)!=null?l:{};if(r){let c=()=>{let d={...r};return g.defineProperty(
t,"shape",{value:d}),c.raw=d,d};c.raw=r,g.defineProperty(t,"shape",{get:c})}let o=fk(()=>Ez(t));dn(e,
"propValues",c=>{let d=c.def.shape,p={};for(let h in d){let b=d[h]._zod;if(b.values){g.prototype.hasOwnProperty.
call(p,h)||Zd(p,h,new w);for(let S of b.values)p[h].add(S);b.optin!==void 0&&p[h].add(void 0)}}
return p});
let i=qd,a=t.catchall,s,u=na.memoizer;u==null||u.attach(e),e._zod.parse=(c,d)=>{s!=null||(s=o.value);
let p=c.value;if(!i(p))return c.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),
c;c.value=u?u.alloc(e,c,{},d):{};let h=[],b=s.shape,S=d==null?void 0:d.abortEarly,O=c.issues.length;
for(let P of s.allKeys){if(S&&c.issues.length!==O){if(xr(c,O))break;O=c.issues.length}if(P==="__proto__")continue;
let N=b[P],I=N._zod.optin,_=N._zod.optout,M=N._zod.run({value:p[P],issues:[]},d);M instanceof
Promise?h.push(M.then(B=>Yd(B,c,P,p,I,_))):Yd(M,c,P,p,I,_)}return a?Cz(h,p,c,d,o.value,e,S===!0):h.length?
Promise.all(h).then(()=>c):c}});function Hk(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,
t;let o=e.filter(i=>!xr(
i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,
inst:n,errors:e.map(i=>i.issues.map(a=>ko(a,r,To())))}),t)}var a0=Se("$ZodUnion",(e,t)=>{Jt.init(e,t),
dn(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(o=>o.
_zod.optin!==void 0)?"optional":void 0),dn(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?
"optional":void 0),dn(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new w(r.
def.options.flatMap(o=>k.from(o._zod.values)))}),dn(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.
pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>Hd(i.source)).join(
"|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(
r,o);let i=!1,a=[];for(let s of t.options){let u=s._zod.run({value:r.value,issues:[]},o);if(u instanceof
Promise)a.push(u),i=!0;else{if(u.issues.length===0)return u;a.push(u)}}return i?Promise.all(a).then(
s=>Hk(s,r,e,o)):Hk(a,r,e,o)}});var s0=Se("$ZodTuple",(e,t)=>{Jt.init(e,t);let n=t.items,r=na.memoizer;
r==null||r.attach(e),e._zod.parse=
(o,i)=>{let a=o.value;if(!k.isArray(a))return o.issues.push({input:a,inst:e,expected:"tuple",code:
"invalid_type"}),o;o.value=r?r.alloc(e,o,[],i):[];let s=[],u=Zk(n,"optin"),l=Zk(n,"optout");if(!t.rest){
if(a.length<u)return o.issues.push({code:"too_small",minimum:u,inclusive:!0,input:a,inst:e,origin:
"array"}),o;a.length>n.length&&o.issues.push({code:"too_big",maximum:n.length,inclusive:!0,input:a,
inst:e,
origin:"array"})}let c=new k(n.length),d=t.rest?i==null?void 0:i.abortEarly:void 0,p=!1;for(let h=0;
h<
n.length;h++){let b=n[h]._zod.run({value:a[h],issues:[]},i);b instanceof Promise?s.push(b.then(S=>{c[
h]=
S})):(c[h]=b,d&&!p&&b.issues.length&&(p=xr(b)))}if(t.rest&&!p){let h=n.length-1,b=a.slice(n.length),
S=o.issues.length;for(let O of b){if(d&&o.issues.length!==S){if(xr(o,S))break;S=o.issues.length}h++;
let P=t.rest._zod.run({value:O,issues:[]},i);P instanceof Promise?s.push(P.then(N=>Jk(N,o,h))):Jk(P,
o,h)}}return s.length?Promise.all(s).then(()=>Vk(c,o,n,a,l)):Vk(c,o,n,a,l)}});function Zk(e,t){for(
let n=e.
length-1;n>=0;n--)if(!(t==="optin"?e[n]._zod.optin!==void 0:e[n]._zod.optout==="optional"))return n+
1;return 0}function Jk(e,t,n){e.issues.length&&t.issues.push(...Ur(n,e.issues)),t.value[n]=e.value}
function Vk(e,t,n,r,o){
for(let i=0;i<n.length;i++){let a=e[i],s=i<r.length;if(!s&&i>=o&&n[i]._zod.optin==="optional"){t.value.
length=i;break}if(a.issues.length){if(!s&&i>=o){t.value.length=i;break}t.issues.push(...Ur(i,a.issues))}
t.value[i]=a.value}for(let i=t.value.length-1;i>=r.length&&(n[i]._zod.optout==="optional"&&t.value[i]===
void 0);i--)t.value.length=i;return t}var u0=Se("$ZodRecord",(e,t)=>{Jt.init(e,t);let n=na.memoizer;
n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Jd(i))return r.issues.push({expected:
"record",code:"invalid_type",input:i,inst:e}),r;let a=[],s=t.keyType._zod.values;if(s&&!t.partial){r.value=
n?n.alloc(e,r,{},o):{};let u=new w;for(let c of s)if(typeof c=="string"||typeof c=="number"||typeof c==
"symbol"){if(u.add(typeof c=="number"?c.toString():c),c==="__proto__")continue;let d=t.keyType._zod.
run({value:c,issues:[]},o);if(d instanceof Promise)throw new E(
"Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:
"invalid_key",origin:"record",issues:d.issues.
map(b=>ko(b,o,To())),input:c,path:[c],inst:e});continue}let p=d.value;if(p==="__proto__")continue;
let h=t.
valueType._zod.run({value:i[c],issues:[]},o);h instanceof Promise?a.push(h.then(b=>{b.issues.length&&
r.issues.push(...Ur(c,b.issues)),r.value[p]=b.value})):(h.issues.length&&r.issues.push(...Ur(c,h.issues)),
r.value[p]=h.value)}let l;for(let c in i)if(!u.has(c))if(t.mode==="loose"){if(c==="__proto__")continue;
r.value[c]=i[c]}else l=l!=null?l:[],l.push(c);l&&l.length>0&&r.issues.push({code:"unrecognized_keys",
input:i,inst:e,keys:l,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let u;for(let l of Reflect.ownKeys(
i)){if(l==="__proto__"||!g.prototype.propertyIsEnumerable.call(i,l))continue;let c=t.keyType._zod.run(
{value:l,issues:[]},o);if(c instanceof Promise)throw new E(
"Async schemas not supported in object keys currently");if(typeof l=="string"&&ah.test(l)&&c.issues.length){
let b=t.keyType._zod.run({value:v(
l),issues:[]},o);if(b instanceof Promise)throw new E(
"Async schemas not supported in object keys currently");b.issues.length===0&&(c=b)}if(c.issues.length){
t.mode==="loose"?r.value[l]=i[l]:s?(u=u!=null?
u:[],u.push(l)):r.issues.push({code:"invalid_key",origin:"record",issues:c.issues.map(b=>ko(b,o,To())),
input:l,path:[l],inst:e});continue}let p=c.value;if(p==="__proto__")continue;let h=t.valueType._zod.
run({value:i[l],issues:[]},o);h instanceof Promise?a.push(h.then(b=>{b.issues.length&&r.issues.push(
...Ur(l,b.issues)),r.value[p]=b.value})):(h.issues.length&&r.issues.push(...Ur(l,h.issues)),r.value[
p]=
h.value)}u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}
return a.length?Promise.all(a).then(()=>r):r}});var l0=Se("$ZodEnum",(e,t)=>{Jt.init(e,t);let n=Zg(t.entries),
r=new w(n);e._zod.values=r,dn(e,"pattern",o=>{let i=Zg(o.def.entries).filter(a=>vk.has(typeof a));
return new RegExp(i.length?`^(${i.map(a=>pl(
a.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let a=o.value;return r.has(a)||o.
issues.push({code:"invalid_value",values:n,input:a,inst:e}),o}}),c0=Se("$ZodLiteral",(e,t)=>{Jt.init(
e,t);let n=new w(t.values);e._zod.values=n,dn(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.
length?`^(${o.map(i=>typeof i=="string"?pl(i):i?pl(i.toString()):x(i)).join("|")})$`:"^[^\\s\\S]$")}
),
e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,
input:i,inst:e}),r}});function Xk(e,t){return e.value=t.issues.length?void 0:t.value,e}var d0=Se(
"$ZodOptional",(e,t)=>{Jt.
init(e,t),dn(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout=
"optional",dn(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new w([...r,void 0]):void 0}
),
dn(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Hd(r.source)})?$`):
void 0}),
e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType.
_zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>Xk(n,i)):Xk(n,o)}return t.
innerType._zod.run(n,r)}});var m0=Se("$ZodNullable",(e,t)=>{Jt.init(e,t),dn(e,"optin",n=>n.def.innerType._zod.optin),
dn(e,"optout",n=>n.def.innerType._zod.optout),dn(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;
return r?new RegExp(
`^(${Hd(r.source)}|null)$`):void 0}),dn(e,"values",n=>n.def.innerType._zod.values?new w([...n.def.innerType.
_zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),p0=Se(
"$ZodDefault",(e,t)=>{Jt.init(e,t),e._zod.optin="defaulted",dn(e,"values",n=>n.def.innerType._zod.values),
e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)
return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>Yk(
i,t)):Yk(o,t)}});function Yk(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}m();function f0(
e){return e.checks&&(e.checks=[...e.checks]),e}function g0(e,t){return new e(f0({type:"string",...Kt(
t)}))}function h0(e,t){return new e(f0({type:"number",checks:[],...Kt(t)}))}function y0(e,t){return new e(
{type:"number",check:"number_format",abort:!1,format:"safeint",...Kt(t)})}function b0(e,t){return new e(
{type:"boolean",...Kt(t)})}function w0(e){return new e({type:"unknown"})}function Qd(e,t){return new Lk(
{check:"less_than",...Kt(t),value:e,inclusive:!0})}function Wr(e,t){return new jk({check:
"greater_than",...Kt(t),value:e,inclusive:!0})}function uh(e,t){return new zk({check:"max_length",
...Kt(t),maximum:e})}function hl(e,t){return new Wk({check:"string_format",format:"regex",...Kt(t),
pattern:e})}m();m();var $n=Se("ZodMiniType",(e,t)=>{if(!e._zod)throw new E(
"Uninitialized schema in ZodMiniType.");Jt.init(
e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){ea(this,"with",e)},parse(e,t){
return rh(this,e,t,{callee:this.parse})},parseAsync(e,t){return oh(this,e,t,{callee:this.parseAsync}
)},
safeParse(e,t){return ct(this,e,t)},safeParseAsync(e,t){return ih(this,e,t)},check(...e){var n;let t=this.
def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{
_zod:{
check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return fl(this,e,t)},brand(
){
return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(
this,
...t)}}),Dz=Se("ZodMiniString",(e,t)=>{e0.init(e,t),$n.init(e,t)});function q(e){return g0(Dz,e)}var k0=Se(
"ZodMiniNumber",(e,t)=>{sh.init(e,t),$n.init(e,t)});function Ft(e){return h0(k0,e)}var Az=Se(
"ZodMiniNumberFormat",(e,t)=>{t0.init(e,t),k0.init(e,t)});function x0(e){return y0(Az,e)}var Oz=Se(
"ZodMiniBoolean",(e,t)=>{n0.init(e,t),$n.init(e,t)});function Ge(e){return b0(Oz,e)}var Pz=Se(
"ZodMiniUnknown",(e,t)=>{r0.init(e,t),$n.init(e,t)});function em(){return w0(Pz)}var Nz=Se(
"ZodMiniArray",(e,t)=>{o0.init(e,t),$n.init(e,t)});function Ve(e,t){return new Nz({type:"array",
element:e,...Kt(t)})}var Iz=Se("ZodMiniObject",(e,t)=>{i0.init(e,t),$n.init(e,t),Dk(e,"shape",n=>n._zod.def.shape,
!1)});function re(e,t){
let n={type:"object",shape:e!=null?e:{},...Kt(t)};return new Iz(n)}function T0(e,t){return Tk(e,t)}
var $z=Se("ZodMiniUnion",(e,t)=>{a0.init(e,t),$n.init(e,t)});function S0(e,t){return new $z({type:
"union",options:e,...Kt(t)})}var Fz=Se("ZodMiniTuple",(e,t)=>{s0.init(e,t),$n.init(e,t)});function E0(
e,t,n){let r=t instanceof Jt,
o=r?n:t,i=r?t:null;return new Fz({type:"tuple",items:e,rest:i,...Kt(o)})}var v0=Se("ZodMiniRecord",(
e,t)=>{
u0.init(e,t),$n.init(e,t)});function mn(e,t,n){return!t||!t._zod?new v0({type:"record",keyType:q(),
valueType:e,
...Kt(t)}):new v0({type:"record",keyType:e,valueType:t,...Kt(n)})}var _z=Se("ZodMiniEnum",(e,t)=>{l0.init(
e,t),$n.init(e,t),e.options=[...e._zod.values]});function xt(e,t){
let n=k.isArray(e)?g.fromEntries(e.map(r=>[r,r])):e;return new _z({type:"enum",entries:n,...Kt(t)})}
var Mz=Se("ZodMiniLiteral",(e,t)=>{c0.init(e,t),$n.init(e,t)});function C0(e,t){return new Mz({type:
"literal",values:k.isArray(e)?e:[e],...Kt(t)})}var Lz=Se("ZodMiniOptional",(e,t)=>{d0.init(e,t),$n.init(
e,t)});function ke(e){return new Lz({type:"optional",innerType:e})}var jz=Se("ZodMiniNullable",(e,t)=>{
m0.init(e,t),$n.init(e,t)});function So(e){return new jz({type:"nullable",innerType:e})}var Bz=Se(
"ZodMiniDefault",(e,t)=>{p0.init(e,t),$n.init(e,t)});function $e(e,t){return new Bz({type:"default",
innerType:e,get defaultValue(){return typeof t=="function"?t():Xg(t)}})}m();m();m();m();function R0(
e){let t=new y;return n=>{let r=t.get(n);return r===void 0&&(r=e(n),t.set(n,r)),r}}var F=R0(
e=>e.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"")),V=R0(e=>e.normalize("NFKD").toLowerCase(
).
replace(/(\p{N})[^\p{L}\p{N}\p{M}]+(?=\p{N})/gu,"$1-").replace(/[^\p{L}\p{N}-]+/gu,"").replace(
/(^|[^\p{N}])-|-(?=[^\p{N}]|$)/gu,
"$1").replace(/(^|[^\p{N}])0+(?=\p{N})/gu,"$1"));var $=(e,t,...n)=>n.length>0?{id:e,en:t,also:n}:{id:
e,en:t};function Ae(e,t){let n=F(e);return n!==""&&
(n===F(t.id)||n===F(t.en)||zz(n,t))}var zz=(e,t)=>{var n;return((n=t.also)!=null?n:[]).some(r=>F(r)===
e)},tm=(e,t)=>e.map(n=>[n,t[n].name]);function xn(e,t){var n;return(n=t.find(([,r])=>Ae(e,r)))==null?
void 0:n[0]}var J={settings:$("Pengaturan","Settings"),stages:$("Tahapan","Stages"),criteria:$(
"Kriteria","Criteria"),entries:$("Peserta","Entries"),judges:$("Juri","Judges"),institutions:$(
"Instansi",
"Institutions"),signers:$("Penandatangan","Signers","Penanda Tangan"),plenary:$("Pleno","Plenary"),
objections:$(
"Sanggahan","Objections"),findings:$("Hasil Pemeriksaan","Findings"),ranking:$("Peringkat","Ranking"),
finalRanking:$("Peringkat Akhir","Final Ranking"),coverage:$("Keikutsertaan","Coverage"),documents:$(
"Dokumen","Documents"),history:$("Riwayat","History"),decisions:$("Penetapan","Decisions"),
corrections:$(
"Perbaikan","Corrections"),emblems:$("Lambang","Emblems")},D0="Penilaian",pn=[[!0,$("ya","yes","y",
"true","benar")],[!1,$("tidak","no","t","n","false","salah")]],Xa=[["files",$("berkas","files",
"proposal")],["presentation",$("presentasi","presentation")],["field",$("lapangan","field")]],oi=[[
"ineligible",$("tidak lolos administrasi","ineligible","not eligible")],["disqualified",$(
"diskualifikasi",
"disqualified","didiskualifikasi")],["withdrawn",$("mundur","withdrawn","mengundurkan diri")]],Ya=[[
"definitive",$("definitif","definitive")],["pj",$("Pj.","Pj.","Penjabat")],["pjs",$("Pjs.","Pjs.",
"Penjabat Sementara")],["plt",$("Plt.","Plt.","Pelaksana Tugas")],["plh",$("Plh.","Plh.",
"Pelaksana Harian")]],nm=[["self",$("sendiri","self")],["on-behalf",$("a.n.","on behalf","atas nama")],
["by-order",
$("u.b.","by order","untuk beliau")]],Tn=$("BK","BK");var Fe=()=>Session.getEffectiveUser().getEmail(
),A0=()=>Session.getActiveUserLocale();function rm(){
var o;let e=Fe();if(e==="")return!1;let t=SpreadsheetApp.getActiveSpreadsheet(),r=t.getSheets().filter(
i=>Ae(i.getName(),J.settings)).flatMap(i=>i.getProtections(SpreadsheetApp.ProtectionType.SHEET)).filter(
i=>!i.isWarningOnly());return r.length>0?r.every(i=>i.canEdit()):((o=t.getOwner())==null?void 0:o.getEmail(
))===
e}m();var Ue=e=>PropertiesService.getDocumentProperties().getProperty(e);function Ze(e,t){
PropertiesService.
getDocumentProperties().setProperty(e,t)}var Uz=1e4;function O0(e){let t=LockService.getDocumentLock(
);
if(!t.tryLock(Uz))return null;try{let n=e();return SpreadsheetApp.flush(),{done:n}}finally{Wz(t)}}
function Wz(e){
try{e.releaseLock()}catch(t){console.warn(x(t))}}var Vt=e=>Utilities.computeDigest(Utilities.DigestAlgorithm.
SHA_256,e,Utilities.Charset.UTF_8).map(t=>(t&255).toString(16).padStart(2,"0")).join(""),_t=()=>Utilities.
getUuid().slice(0,8),dt=(e=new R)=>Utilities.formatDate(e,SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(
),
"yyyy-MM-dd'T'HH:mm:ss");m();m();var om={code:"",name:"",institution:"",category:"",unitType:"",
innovator:"",contact:"",phone:"",
email:"",link:"",status:"running",reason:""},P0={code:"",name:"",role:"",institution:"",email:"",
phone:"",
stages:[],conflicts:[]};function ze(e,t){return e.criteria.filter(n=>n.stage===null||n.stage===t.name)}
function it(e,t){return e.judges.filter(n=>n.stages.length===0||n.stages.includes(t.name))}m();m();m(
);var N0=new A;function Kr(e){var n;let t=(n=N0.get(e))!=null?n:Kz(e);return N0.set(e,t),t}function Kz(
e){
let t=new y(e.institutions.map(i=>[F(i.name),F(i.parent)])),n=(i,a)=>{let s=new w;for(let u=t.get(a);
u&&
!s.has(u);u=t.get(u)){if(u===i)return!0;s.add(u)}return!1},r=new y(e.judges.map(i=>[i.code,{
institution:F(
i.institution),listed:new w(i.conflicts.map(V))}])),o=new y(e.entries.map(i=>[i.code,{code:V(i.code),
institution:F(i.institution)}]));return(i,a)=>{let s=r.get(i.code),u=o.get(a.code);return s===void 0||
u===void 0?null:s.listed.has(u.code)?"listed":s.institution===""||u.institution===""?null:s.institution===
u.institution?"same-institution":n(s.institution,u.institution)?"parent-institution":null}}m();m();
typeof BigInt=="undefined"&&(BigInt=function(e){if(isNaN(e))throw new E("");return e});var de=BigInt(
0),_e=BigInt(1),qt=BigInt(2),yl=BigInt(3),es=BigInt(5),Fn=BigInt(10),Jpe=BigInt(v.MAX_SAFE_INTEGER),
Gz=2e3,ee={s:_e,n:de,d:_e};function Eo(e,t){try{e=BigInt(e)}catch{throw ii()}return e*t}function Tr(
e){
return typeof e=="bigint"?e:f.floor(e)}function gt(e,t){if(t===de)throw lh();let n=g.create(Me.prototype);
n.s=e<de?-_e:_e,e=e<de?-e:e;let r=ra(e,t);return n.n=e/r,n.d=t/r,n}var qz=[qt*qt,qt,qt*qt,qt,qt*qt,
qt*
yl,qt,qt*yl];function Qa(e){let t=g.create(null);if(e<=_e)return t[e]=_e,t;let n=r=>{t[r]=(t[r]||de)+
_e};for(;e%qt===de;)n(qt),e/=qt;for(;e%yl===de;)n(yl),e/=yl;for(;e%es===de;)n(es),e/=es;for(let r=0,
o=qt+es;o*o<=e;){for(;e%o===de;)n(o),e/=o;o+=qz[r],r=r+1&7}return e>_e&&n(e),t}var Gt=function(e,t){
let n=de,r=_e,o=_e;if(e!=null)if(t!==void 0){if(typeof e=="bigint")n=e;else{if(isNaN(e))throw ii();
if(e%
1!==0)throw I0();n=BigInt(e)}if(typeof t=="bigint")r=t;else{if(isNaN(t))throw ii();if(t%1!==0)throw I0(
);
r=BigInt(t)}o=n*r}else if(typeof e=="object"){if("d"in e&&"n"in e)n=BigInt(e.n),r=BigInt(e.d),"s"in e&&
(n*=BigInt(e.s));else if(0 in e)n=BigInt(e[0]),1 in e&&(r=BigInt(e[1]));else if(typeof e=="bigint")n=
e;else throw ii();o=n*r}else if(typeof e=="number"){if(isNaN(e))throw ii();if(e<0&&(o=-_e,e=-e),e%1===
0)n=BigInt(e);else{let i=1,a=0,s=1,u=1,l=1,c=1e7;for(e>=1&&(i=10**f.floor(1+f.log10(e)),e/=i);s<=c&&
l<=c;){let d=(a+u)/(s+l);if(e===d){s+l<=c?(n=a+u,r=s+l):l>s?(n=u,r=l):(n=a,r=s);break}else e>d?(a+=u,
s+=l):(u+=a,l+=s),s>c?(n=u,r=l):(n=a,r=s)}n=BigInt(n)*BigInt(i),r=BigInt(r)}}else if(typeof e=="string"){
let i=0,a=de,s=de,u=de,l=_e,c=_e,d=e.replace(/_/g,"").match(/\d+|./g);if(d===null)throw ii();if(d[i]===
"-"?(o=-_e,i++):d[i]==="+"&&i++,d.length===i+1?s=Eo(d[i++],o):d[i+1]==="."||d[i]==="."?(d[i]!=="."&&
(a=Eo(d[i++],o)),i++,(i+1===d.length||d[i+1]==="("&&d[i+3]===")"||d[i+1]==="'"&&d[i+3]==="'")&&(s=Eo(
d[i],o),l=Fn**BigInt(d[i].length),i++),(d[i]==="("&&d[i+2]===")"||d[i]==="'"&&d[i+2]==="'")&&(u=Eo(d[
i+
1],o),c=Fn**BigInt(d[i+1].length)-_e,i+=3)):d[i+1]==="/"||d[i+1]===":"?(s=Eo(d[i],o),l=Eo(d[i+2],_e),
i+=3):d[i+3]==="/"&&d[i+1]===" "&&(a=Eo(d[i],o),s=Eo(d[i+2],o),l=Eo(d[i+4],_e),i+=5),d.length<=i)r=l*
c,o=n=u+r*a+c*s;else throw ii()}else if(typeof e=="bigint")n=e,o=e,r=_e;else throw ii();if(r===de)throw lh(
);
ee.s=o<de?-_e:_e,ee.n=n<de?-n:n,ee.d=r<de?-r:r};function Hz(e,t,n){let r=_e;for(;t>de;e=e*e%n,t>>=_e)
t&_e&&(r=r*e%n);return r}function Zz(e,t){for(;t%qt===de;t/=qt);for(;t%es===de;t/=es);if(t===_e)return de;
let n=Fn%t,r=1;for(;n!==_e;r++)if(n=n*Fn%t,r>Gz)return de;return BigInt(r)}function Jz(e,t,n){let r=_e,
o=Hz(Fn,n,t);for(let i=0;i<300;i++){if(r===o)return BigInt(i);r=r*Fn%t,o=o*Fn%t}return 0}function ra(
e,t){
if(!e)return t;if(!t)return e;for(;;){if(e%=t,!e)return t;if(t%=e,!t)return e}}function Me(e,t){if(
Gt(
e,t),this instanceof Me)e=ra(ee.d,ee.n),this.s=ee.s,this.n=ee.n/e,this.d=ee.d/e;else return gt(ee.s*
ee.n,ee.d)}var lh=function(){return new E("Division by Zero")},ii=function(){return new E(
"Invalid argument")},I0=function(){return new E("Parameters must be integer")};Me.prototype={s:_e,n:
de,d:_e,abs:function(){
return gt(this.n,this.d)},neg:function(){return gt(-this.s*this.n,this.d)},add:function(e,t){return Gt(
e,t),gt(this.s*this.n*ee.d+ee.s*this.d*ee.n,this.d*ee.d)},sub:function(e,t){return Gt(e,t),gt(this.s*
this.n*ee.d-ee.s*this.d*ee.n,this.d*ee.d)},mul:function(e,t){return Gt(e,t),gt(this.s*ee.s*this.n*ee.
n,this.d*ee.d)},div:function(e,t){return Gt(e,t),gt(this.s*ee.s*this.n*ee.d,this.d*ee.n)},clone:
function(){
return gt(this.s*this.n,this.d)},mod:function(e,t){if(e===void 0)return gt(this.s*this.n%this.d,_e);
if(Gt(e,t),de===ee.n*this.d)throw lh();return gt(this.s*(ee.d*this.n)%(ee.n*this.d),ee.d*this.d)},
gcd:function(e,t){
return Gt(e,t),gt(ra(ee.n,this.n)*ra(ee.d,this.d),ee.d*this.d)},lcm:function(e,t){return Gt(e,t),ee.
n===de&&this.n===de?gt(de,_e):gt(ee.n*this.n,ra(ee.n,this.n)*ra(ee.d,this.d))},inverse:function(){
return gt(
this.s*this.d,this.n)},pow:function(e,t){if(Gt(e,t),ee.d===_e)return ee.s<de?gt((this.s*this.d)**ee.
n,this.n**ee.n):gt((this.s*this.n)**ee.n,this.d**ee.n);if(this.s<de)return null;let n=Qa(this.n),r=Qa(
this.d),o=_e,i=_e;for(let a in n)if(a!=="1"){if(a==="0"){o=de;break}if(n[a]*=ee.n,n[a]%ee.d===de)n[a]/=
ee.d;else return null;o*=BigInt(a)**n[a]}for(let a in r)if(a!=="1"){if(r[a]*=ee.n,r[a]%ee.d===de)r[a]/=
ee.d;else return null;i*=BigInt(a)**r[a]}return ee.s<de?gt(i,o):gt(o,i)},log:function(e,t){if(Gt(e,t),
this.s<=de||ee.s<=de)return null;let n=g.create(null),r=Qa(ee.n),o=Qa(ee.d),i=Qa(this.n),a=Qa(this.d);
for(let l in o)r[l]=(r[l]||de)-o[l];for(let l in a)i[l]=(i[l]||de)-a[l];for(let l in r)l!=="1"&&(n[l]=
!0);for(let l in i)l!=="1"&&(n[l]=!0);let s=null,u=null;for(let l in n){let c=r[l]||de,d=i[l]||de;if(
c===
de){if(d!==de)return null;continue}let p=d,h=c,b=ra(p,h);if(p/=b,h/=b,s===null&&u===null)s=p,u=h;
else if(p*
u!==s*h)return null}return s!==null&&u!==null?gt(s,u):null},equals:function(e,t){return Gt(e,t),this.
s*this.n*ee.d===ee.s*ee.n*this.d},lt:function(e,t){return Gt(e,t),this.s*this.n*ee.d<ee.s*ee.n*this.
d},lte:function(e,t){return Gt(e,t),this.s*this.n*ee.d<=ee.s*ee.n*this.d},gt:function(e,t){return Gt(
e,t),this.s*this.n*ee.d>ee.s*ee.n*this.d},gte:function(e,t){return Gt(e,t),this.s*this.n*ee.d>=ee.s*
ee.n*this.d},compare:function(e,t){Gt(e,t);let n=this.s*this.n*ee.d-ee.s*ee.n*this.d;return(de<n)-(n<
de)},ceil:function(e){return e=Fn**BigInt(e||0),gt(Tr(this.s*e*this.n/this.d)+(e*this.n%this.d>de&&
this.
s>=de?_e:de),e)},floor:function(e){return e=Fn**BigInt(e||0),gt(Tr(this.s*e*this.n/this.d)-(e*this.n%
this.d>de&&this.s<de?_e:de),e)},round:function(e){return e=Fn**BigInt(e||0),gt(Tr(this.s*e*this.n/this.
d)+this.s*((this.s>=de?_e:de)+qt*(e*this.n%this.d)>this.d?_e:de),e)},roundTo:function(e,t){Gt(e,t);
let n=this.
n*ee.d,r=this.d*ee.n,o=n%r,i=Tr(n/r);return o+o>=r&&i++,gt(this.s*i*ee.n,ee.d)},divisible:function(e,
t){
return Gt(e,t),ee.n===de?!1:this.n*ee.d%(ee.n*this.d)===de},valueOf:function(){return v(this.s*this.
n)/v(this.d)},toString:function(e=15){let t=this.n,n=this.d,r=Zz(t,n),o=Jz(t,n,r),i=this.s<de?"-":"";
if(i+=Tr(t/n),t%=n,t*=Fn,t&&(i+="."),r){for(let a=o;a--;)i+=Tr(t/n),t%=n,t*=Fn;i+="(";for(let a=r;a--;
)
i+=Tr(t/n),t%=n,t*=Fn;i+=")"}else for(let a=e;t&&a--;)i+=Tr(t/n),t%=n,t*=Fn;return i},toFraction:
function(e=!1){
let t=this.n,n=this.d,r=this.s<de?"-":"";if(n===_e)r+=t;else{let o=Tr(t/n);e&&o>de&&(r+=o,r+=" ",t%=
n),r+=t,r+="/",r+=n}return r},toLatex:function(e=!1){let t=this.n,n=this.d,r=this.s<de?"-":"";if(n===
_e)r+=t;else{let o=Tr(t/n);e&&o>de&&(r+=o,t%=n),r+="\\frac{",r+=t,r+="}{",r+=n,r+="}"}return r},
toContinued:function(){
let e=this.n,t=this.d,n=[];for(;t;){n.push(Tr(e/t));let r=e%t;e=t,t=r}return n},simplify:function(e=.001){
let t=BigInt(f.ceil(1/e)),n=this.abs(),r=n.toContinued();for(let o=1;o<r.length;o++){let i=gt(r[o-1],
_e);for(let s=o-2;s>=0;s--)i=i.inverse().add(r[s]);let a=i.sub(n);if(a.n*t<a.d)return i.mul(this.s)}
return this}};m();var bl=BigInt(10),wl=BigInt(0),dh=BigInt(1),ts=BigInt(2),ch=1e4,Vz=1e15;function mh(
e,t){let n=e/t;return e<
wl&&n*t!==e?n-dh:n}function Xz(e){let[t="0",n="0"]=x(e).split("e"),[r="0",o=""]=t.split("."),i=BigInt(
r+o),a=v(n)-o.length+4;if(a>=0)return i*bl**BigInt(a);let s=bl**BigInt(-a);return mh(i*ts+s,s*ts)}
function vl(e){
if(!v.isFinite(e))throw new RangeError(`Not a finite number: ${e}`);let t=f.round(e*ch);return f.abs(
t)<Vz&&t/ch===e?BigInt(t):Xz(e)}function Xt(e){return new Me(vl(e),BigInt(ch))}function Yt({s:e,n:t,
d:n},r){return mh(ts*e*t*bl**BigInt(r)+n,ts*n)}function Sr(e,t){return new Me(Yt(e,t),bl**BigInt(t))}
function ph(e,t,n){let r=bl**BigInt(n);return new Me(mh(ts*e*r+t,ts*t),r)}function Er(e,t){let n=Yt(
e,t),r=x(n<wl?-n:n).padStart(t+1,"0"),o=r.slice(0,r.length-t);return(n<wl?"-":"")+o+(t>0?`.${r.slice(
r.length-t)}`:"")}function Qt(e,t){let n=e.s*e.n*t.d,r=t.s*t.n*e.d;return n<r?-1:n>r?1:0}function fn(
e){
let t=wl,n=dh;for(let{s:r,n:o,d:i}of e)i===n?t+=r*o:(t=t*i+r*o*n,n*=i);return new Me(t,n*BigInt(e.length))}
function ns(e){let t=[...e].sort(Qt),n=t.length>>1;return t.length%2===1?t[n]:fn([t[n-1],t[n]])}
function rs(e){
let t=dh;for(let{d:n}of e)t%n!==wl&&(t=new Me(t).lcm(n).n);return{units:e.map(({s:n,n:r,d:o})=>n*r*t/
o),denominator:t}}function im(e){let t=new Me(0),n=e.reduce((r,o)=>r.add(o.weight),t);return n.lte(0)?
null:e.reduce((r,o)=>r.add(o.weight.mul(o.score)),t).div(n)}var am=BigInt(0),Yz=BigInt(100),Qz=BigInt(
1e4),eU=e=>e.length>0&&e.every(({weight:t,max:n})=>v.isFinite(
t)&&v.isFinite(n));function sm(e){if(!eU(e))return null;let t=e.map(l=>vl(l.weight)),n=e.map(l=>vl(l.
max)),r=t.reduce((l,c)=>l+c,am);if(r<=am||n.some(l=>l<=am))return null;let o=n.reduce((l,c)=>new Me(
l).lcm(c).n,BigInt(1)),i=n.map((l,c)=>Yz*t[c]*o/l),a=o*r,s=new y,u=l=>{let c=s.get(l);if(c)return c;
let d=vl(l),p={parts:d,exact:new Me(d,Qz)};return s.set(l,p),p};return l=>{let c=am,d=l.map((p,h)=>{
let b=u(p);return c+=i[h]*b.parts,b.exact});return{score:new Me(c,a),marks:d}}}function tU(e,t){let n=ze(
e,t),r=sm(n),o=e.settings.conflicts==="exclude"?Kr(e):()=>null;return(i,a,s)=>{
let u=[],l=0,c=!1;for(let{name:d}of n){let p=s.marks.get(d);p===void 0||p.kind==="blank"?l+=1:p.kind===
"recused"?c=!0:p.kind==="score"&&v.isFinite(p.value)&&u.push(p.value)}return l===n.length?null:c?{
leftOut:"recused"}:o(i,a)!==null?{leftOut:"conflict"}:u.length<n.length?{leftOut:"incomplete"}:r===null?
null:
{reading:r(u)}}}function nU(e){let t=new y;for(let n of e.rows)n.entry!==null&&!t.has(n.entry)&&t.set(
n.entry,n);return t}function $0(e,t,n,r){let o=tU(e,t),i=it(e,t),a=n.filter(c=>c.stage===t.name),s=i.
flatMap(c=>{let d=a.find(p=>p.judge===c.code);return d?[{judge:c,rows:nU(d)}]:[]}),u=new y,l=[];for(
let c of r){
let d=new y;for(let{judge:p,rows:h}of s){let b=h.get(c.code),S=b?o(p,c,b):null;S!==null&&("reading"in
S?d.set(p.code,S.reading):l.push({entry:c.code,judge:p.code,reason:S.leftOut}))}u.set(c.code,d)}
return{
stage:t,criteria:ze(e,t),entries:r,judges:i,readings:u,leftOut:l}}m();m();function um(e){let t=new y;
for(let{category:n}of e){let r=F(n);r!==""&&!t.has(r)&&t.set(r,n.trim())}
return n=>{var r;return(r=t.get(F(n.category)))!=null?r:null}}m();function os(e,t){let n=new y;for(
let r of e){let o=t(r),i=n.get(o);i?i.push(r):n.set(o,[r])}return n}m();m();m();m();m();function ai(
{entries:e,readings:t}){let n=null;for(let{code:r}of e){let o=t.get(r);if(!(o===void 0||
o.size===0)){if(n=n!=null?n:o,o.size!==n.size)return!1;for(let i of o.keys())if(!n.has(i))return!1}}
return!0}m();m();var Sn=BigInt(0),kl=BigInt(1);function _0(e,t){let[n,r]=[e,t];for(;r!==Sn;)[n,r]=[r,
n%r];return n}
var F0=BigInt(1)<<BigInt(64);function lm(e,t){let n=e/t,r=(e-n*t)*F0/t;return v(n)+v(r)/v(F0)}
function M0(e,t){
let n=t.length,r=e.map((a,s)=>[...a,t[s]]),o=kl;for(let a=0;a<n;a+=1){let s=r[a],u=s[a];for(let l of r.
slice(a+1)){let c=l[a];for(let d=a+1;d<=n;d+=1)l[d]=(l[d]*u-c*s[d])/o}o=u}let i=t.map(()=>Sn);for(
let a=n-
1;a>=0;a-=1){let s=r[a],u=s[n]*o;for(let l=a+1;l<n;l+=1)u-=s[l]*i[l];i[a]=u/s[a]}return{numerators:i,
denominator:o}}function rU(e){let t=e.map(()=>-1),n=0,r=o=>{t[o]=n;for(let[i,a]of e[o].entries())a!==Sn&&
t[i]===-1&&
r(i)};for(let o of e.keys())t[o]===-1&&(r(o),n+=1);return{groups:t,groupCount:n}}function oU(e){let t=new w;
for(let n of e.readings.values())for(let{score:r}of n.values())t.add(r.d);return L0(t)}var L0=e=>k.from(
e).reduce((t,n)=>t/_0(t,n)*n,kl);function is(e){var b,S,O,P,N;let t=oU(e),n=new w;for(let{code:I}of e.
entries)for(let _ of(S=(b=e.readings.get(I))==null?void 0:b.keys())!=null?S:[])n.add(_);let r=k.from(
n).sort(),o=new y(r.map((I,_)=>[I,_])),i=new y,a=new y,s=Sn,u=0;for(let{code:I}of e.entries){let _=k.
from((O=e.readings.get(I))!=null?O:[],([j,{score:z}])=>({judge:o.get(j),value:z.s*z.n*(t/z.d)})).sort(
(j,z)=>j.judge-z.judge);if(_.length===0)continue;let M=_.map(({judge:j})=>j).join(),B=(P=i.get(M))!=
null?P:{judges:_.map(({judge:j})=>j),entries:[],sums:_.map(()=>Sn)};i.set(M,B);let L=Sn;for(let[j,{
value:z}]of _.
entries())B.sums[j]=B.sums[j]+z,L+=z,s+=z*z;B.entries.push({code:I,total:L}),a.set(_.length,((N=a.get(
_.length))!=null?N:Sn)+L*L),u+=_.length-1}let l=L0(k.from(a.keys(),BigInt)),c=r.map(()=>r.map(()=>Sn)),
d=r.map(()=>Sn);for(let{judges:I,entries:_,sums:M}of i.values()){let B=l/BigInt(I.length),L=B*BigInt(
_.length),j=B*M.reduce((z,G)=>z+G,Sn);for(let[z,G]of I.entries()){let Z=c[G];for(let X of I)Z[X]=Z[X]-
L;Z[G]=Z[G]+l*BigInt(_.length),d[G]=d[G]+l*M[z]-j}}let p=k.from(a).reduce((I,[_,M])=>I+l/BigInt(_)*M,
Sn),h=l*s-p;return{judges:r,blocks:k.from(i.values()),unit:t,multiple:l,matrix:c,right:d,squares:h,
freedom:u,
...rU(c)}}m();m();function iU(e,t,n,r){let o=e[n][r];if(o===0)return;let i=(e[r][r]-e[n][n])/(2*o),a=(
i<0?-1:1)/(f.
abs(i)+f.sqrt(i*i+1)),s=1/f.sqrt(a*a+1),u=a*s,l=p=>{let[h,b]=[p[n],p[r]];p[n]=s*h-u*b,p[r]=u*h+s*b};
for(let p of e)l(p);let[c,d]=[e[n],e[r]];for(let p of e.keys()){let[h,b]=[c[p],d[p]];c[p]=s*h-u*b,d[
p]=
u*h+s*b}c[r]=0,d[n]=0;for(let p of t)l(p)}function j0(e){let t=e.map(a=>[...a]),n=t.map((a,s)=>a.map(
(u,l)=>l===s?1:0)),r=k.from(t.keys()),o=a=>t.reduce((s,u,l)=>u.reduce((c,d,p)=>a(l,p)?c+d**2:c,s),0),
i=o(()=>!0);for(let a=0;a<50&&!(o((u,l)=>u!==l)<=i*1e-31);a+=1)for(let u of r)for(let l of r.slice(u+
1))iU(t,n,u,l);return r.map(a=>({value:t[a][a],vector:n.map(s=>s[a])})).sort((a,s)=>a.value-s.value)}
var B0=.01,xl=1e4,z0=20,aU=60;function cm({matrix:e,right:t,unit:n,multiple:r,squares:o,freedom:i,
groupCount:a}){
let s=j0(e.map(d=>d.map(p=>lm(p,r)))).slice(a),u=t.map(d=>lm(d,n*r)),l=s.map(d=>({...d,right:d.vector.
reduce((p,h,b)=>p+h*u[b],0)})),c=l.reduce((d,p)=>d+p.right**2/p.value,0);return{axes:l,residual:f.max(
0,lm(o,n*n*r)-c),freedom:i}}var dm=({axes:e,residual:t},n)=>e.reduce((r,{value:o,right:i})=>r+i**2*n/
(o*(o+n)),t);function U0(e,t){let{axes:n,freedom:r}=e,o=dm(e,t),i=r*f.log(o),a=0,s=0;for(let u of n)
i+=f.log1p(u.value/t),a-=u.value/(u.value+t),s+=(u.right/(u.value+t))**2;return{value:i,slope:a+r*t*
s/o}}function mm(e,t){let{axes:n,freedom:r}=e;if(t<3||n.length===0||r<=n.length)return null;if(dm(e,
xl)===0)return xl;let o=z0*f.log10(xl/B0),i=d=>B0*10**(f.min(f.max(d,0),o)/z0),a=0,s=v.POSITIVE_INFINITY;
for(let d=0;d<=o;d+=1){let{value:p}=U0(e,i(d));p<s&&([a,s]=[d,p])}let u=d=>U0(e,10**d).slope,l=f.log10(
i(a-1)),c=f.log10(i(a+1));if(u(c)<=0)return i(a+1);if(u(l)>=0)return i(a-1);for(let d=0;d<aU;d+=1){
let p=(l+
c)/2;u(p)<0?l=p:c=p}return 10**((l+c)/2)}var pm=9,fh=9;function sU(e,t){if(t!=="auto")return{value:t,
origin:"given"};let n=mm(cm(e),e.judges.
length);if(n===null)return{value:1,origin:"too-few-scores"};let r=v(n.toPrecision(fh));return{value:
r,
origin:r>=xl?"no-judge-effect":"estimated"}}function uU(e){let[t="0",n="0"]=e.toExponential(fh-1).split(
"e"),r=BigInt(t.replace(".","")),o=v(n)-(fh-1),i=BigInt(10)**BigInt(f.abs(o)),{n:a,d:s}=o<0?new Me(r,
i):new Me(r*i);return{over:a,under:s}}function lU({matrix:e,right:t,multiple:n,groups:r},o){let{over:
i,
under:a}=uU(o),s=i===Sn,u=e.map((c,d)=>c.map((p,h)=>s?r[d]===r[h]?p+n:p:d===h?a*p+i*n:a*p)),l=s?kl:a;
return M0(u,t.map(c=>l*c))}function cU(e,t){let n=is(e),r=sU(n,t),{numerators:o,denominator:i}=lU(n,
r.value),a=i*n.unit,s=ai(e),u=n.blocks.flatMap(({judges:l,entries:c})=>{let d=l.reduce((h,b)=>h+o[b],
Sn),p=BigInt(l.length);return c.map(({code:h,total:b})=>[h,s?new Me(b,n.unit*p):ph(b*i-d,a*p,pm)])});
return{lambda:r,effects:new y(n.judges.map((l,c)=>[l,ph(o[c],a,pm)])),scores:new y(u)}}var W0=new A;
function oa(e,t){var o,i;let n=(o=W0.get(e))!=null?o:new y;W0.set(e,n);let r=(i=n.get(t))!=null?i:cU(
e,t);return n.set(t,r),r}m();m();var Tl=(e,t)=>{var n;return[...(n=e.readings.get(t))!=null?n:[]].map(
([r,{score:o}])=>({judge:r,score:o}))},
fm=e=>[...e].sort((t,n)=>Qt(t.score,n.score)||(t.judge<n.judge?-1:t.judge>n.judge?1:0));function si(
e,t){
return new y(e.entries.flatMap(({code:n})=>{let r=Tl(e,n);return r.length>0?[[n,t(r)]]:[]}))}var Sl={
better:"higher",unit:"points",precision:null,scores:e=>si(e,t=>fn(t.map(({score:n})=>n)))};var K0={
better:"higher",unit:"points",precision:pm,exactOn:ai,scores:(e,t)=>ai(e)?Sl.scores(e,t):oa(
e,t.severityCorrection).scores,working:(e,t)=>{let n=Sl.scores(e,t),r=ai(e)?null:oa(e,t.severityCorrection);
return o=>{let i=n.get(o);if(i===void 0)return[];let a=r&&{points:r.scores.get(o).sub(i),lambda:Xt(r.
lambda.value),origin:r.lambda.origin};return[{code:"SEVERITY_CORRECTED",params:{mean:i,correction:a}
}]}}};m();var G0={better:"higher",unit:"points",precision:null,scores:e=>si(e,t=>ns(t.map(({score:n}
)=>n))),working:e=>t=>{
let n=fm(Tl(e,t));return[{code:"MIDDLE_SCORES",params:{middle:n.slice(n.length-1>>1,(n.length>>1)+1)}
}]}};m();m();var gm=e=>e.judges.map(({code:t})=>{let n=e.entries.flatMap(r=>{var i;let o=(i=e.readings.get(
r.
code))==null?void 0:i.get(t);return o?[{entry:r.code,score:o.score}]:[]});return{judge:t,entries:n.map(
({entry:r})=>r),scores:n.map(({score:r})=>r)}});function hm(e){let t=new y;for(let{entries:n,values:
r}of e)
for(let[o,i]of n.entries()){let a=t.get(i);a?a.push(r[o]):t.set(i,[r[o]])}return t}function dU(e){
let{units:t}=rs(e),n=t.map((o,i)=>i).sort((o,i)=>t[o]>t[i]?-1:t[o]<t[i]?1:0),r=[];for(let o=0,
i=0;o<n.length;o=i){for(;i<n.length&&t[n[i]]===t[n[o]];)i+=1;let a=new Me(o+1+i,2);for(let s of n.slice(
o,i))r[s]=a}return r}var q0=e=>hm(gm(e).map(({judge:t,entries:n,scores:r})=>({entries:n,values:dU(r).
map(o=>({judge:t,rank:o,entries:n.length}))}))),H0={better:"lower",unit:"mean-rank",precision:null,
scores:e=>new y(
[...q0(e)].map(([t,n])=>[t,fn(n.map(({rank:r})=>r))])),working:e=>{let t=q0(e);return n=>{var r;
return[
{code:"RANKS_WITHIN_JUDGES",params:{ranks:(r=t.get(n))!=null?r:[]}}]}}};m();var El=3;function Z0(e){
if(e.length<El)return{kept:e,dropped:null};let t=s=>u=>Qt(u.score,s)===0,n=s=>({
...s,alike:e.filter(t(s.score)).length}),[r,...o]=fm(e),i=o.find(t(o[o.length-1].score)),a={highest:
n(
i),lowest:n(r)};return{kept:o.filter(s=>s!==i),dropped:a}}var J0={better:"higher",unit:"points",
precision:null,
scores:e=>si(e,t=>fn(Z0(t).kept.map(({score:n})=>n))),working:e=>t=>[{code:"SCORES_DROPPED",params:{
dropped:Z0(Tl(e,t)).dropped}}]};m();var ia=BigInt(0),gh=BigInt(10),mU=30,as=gh**BigInt(mU),pU=20,X0=12;
function fU(e){if(e<=ia)return ia;
let t=gh**BigInt(x(e).length+1>>1);for(;;){let n=(t+e/t)/BigInt(2);if(n>=t)return t;t=n}}function gU(
{
judge:e,entries:t,scores:n}){if(n.length===0)return[];let{units:r,denominator:o}=rs(n),i=BigInt(r.length),
a=i-BigInt(1),s=r.reduce((h,b)=>h+b,ia),u=r.map(h=>i*h-s),l=u.reduce((h,b)=>h+b*b,ia),c=fU(a*l*as*as),
d=l===ia,p={judge:e,entries:t.length,mean:new Me(s,i*o),sd:d?new Me(0):Sr(new Me(c,as*a*i*o),X0)};
return n.
map((h,b)=>({...p,score:h,z:d?ia:u[b]*c/l}))}var V0=e=>hm(gm(e).map(t=>({entries:t.entries,values:gU(
t)})));function hU(e){let t=BigInt(e.length),n=e.reduce((r,{z:o})=>r+o,ia);return Sr(new Me(BigInt(
50)*
as*t+gh*n,as*t),pU)}var yU=e=>Sr(new Me(e,as),X0),Y0={better:"higher",unit:"standard-score",
precision:9,
scores:e=>new y([...V0(e)].map(([t,n])=>[t,hU(n)])),working:e=>{let t=V0(e);return n=>{var o;return[
{code:"STANDARDIZED",params:{judges:((o=t.get(n))!=null?o:[]).map(i=>({...i,z:yU(i.z)}))}}]}}};var Cl={
mean:Sl,trimmed:J0,median:G0,"rank-sum":H0,"z-score":Y0,adjusted:K0};var tr=e=>Cl[e],nr=e=>Cl[e].unit;
m();function Co({stages:e,settings:t},n){var o;let r=e[e.length-1]===n;return(o=n.advance)!=null?o:r?
t.top:null}function ym(e){var n;let t=e.stages[e.stages.length-1];return(n=t===void 0?null:Co(e,t))!=
null?n:e.settings.top}m();function bm(e,t,n){return n==="higher"?e.sub(t):t.sub(e)}function Rl(e,t,n){
return n==="higher"?Qt(t,
e):Qt(e,t)}function Q0(e,t){let n=[];for(let r of[...e].sort(t)){let o=n[n.length-1];o&&t(o[0],r)===
0?o.push(r):n.push([r])}return n}function hh(e,t){let[n,...r]=t;if(e.length===1||n===void 0)return[e];
let o=n.values(e.map(u=>u.entry));if(e.some(u=>!o.has(u.entry.code)))return hh(e,r);let i=n.criterion===
void 0?{}:{criterion:n.criterion},a=e.map(u=>u.entry.code),s=e.map(u=>{let l=o.get(u.entry.code),c={
metric:n.id,...i,value:l,among:a};return{value:l,contender:{...u,steps:[...u.steps,c]}}});return Q0(
s,(u,l)=>Rl(u.value,l.value,n.better)).flatMap(u=>hh(u.map(({contender:l})=>l),r))}function ex(e,t,n,
r){
let o=e.map(({entry:l,score:c})=>({rounded:Yt(c,n),contender:{entry:l,score:c,steps:[]}})),i=r==="higher"?
-1:1,s=Q0(o,(l,c)=>l.rounded<c.rounded?-i:l.rounded>c.rounded?i:0).flatMap(l=>hh(l.map(({contender:c}
)=>c),
t)),u=0;return s.flatMap(l=>{let c=u+1;return u+=l.length,l.map(d=>{var h;let p=(h=d.steps[d.steps.length-
1])!=null?h:null;return{...d,rank:c,decidedBy:l.length>1?"shared":p}})})}m();m();m();function bU(e){
return e.map((t,n)=>({criterion:t,index:n,weight:Xt(t.weight)})).sort((t,n)=>Qt(n.weight,
t.weight))}function wU(e,t,n){return{id:"criteria",criterion:t.name,better:"higher",values:r=>new y(
r.flatMap(o=>{var a,s;let i=[...(s=(a=e.readings.get(o.code))==null?void 0:a.values())!=null?s:[]].map(
u=>u.marks[n]);return i.length>0?[[o.code,fn(i)]]:[]}))}}var tx={metrics:({panel:e})=>bU(e.criteria).
map(({criterion:t,index:n})=>wU(e,t,n))};m();function vU(e,t,n){let r=n.map(u=>{var l,c;return(c=(l=e.readings.get(
u))==null?void 0:l.get(t))==null?
void 0:c.score}),{units:o}=rs(r.flatMap(u=>u?[u]:[])),i=[...new w(o)].sort((u,l)=>u<l?-1:u>l?1:0),a=new y(
i.map((u,l)=>[u,l])),s=0;return r.map(u=>u?a.get(o[s++]):null)}function nx(e,t){let n=e.judges.map((
{
code:r})=>vU(e,r,t));return(r,o)=>{let i=0,a=0;for(let s of n){let u=s[r],l=s[o];u===null||l===null||
(u>l?i+=1:u<l&&(a+=1))}return{higher:i,lower:a}}}function rx(e,t){let n=nx(e,t),r=new y(t.map((o,i)=>[
o,i]));return o=>{let i=r.get(o);return i===void 0?[]:t.flatMap((a,s)=>s===i?[]:[{rival:a,...n(i,s)}
])}}
function kU(e,t){let n=nx(e,t),r=t.map(()=>0);for(let o=0;o<t.length;o+=1)for(let i=o+1;i<t.length;i+=
1){let{higher:a,lower:s}=n(o,i),u=f.sign(a-s);r[o]+=u,r[i]-=u}return new y(t.map((o,i)=>[o,new Me(r[
i])]))}
var ox={metrics:({panel:e})=>[{id:"majority",better:"higher",values:t=>kU(e,t.map(({code:n})=>n))}]}
;m();var ix={metrics:({panel:e})=>[{id:"median",better:"higher",values:t=>si({...e,entries:t},n=>ns(
n.map(
({score:r})=>r)))}]};m();var ax={metrics:({previous:e})=>{let t=e[e.length-1];if(t===void 0)return[];
let n=new y(t.standings.
map(({entry:r,score:o})=>[r.code,o]));return[{id:"previous",better:tr(t.method).better,values:()=>n}
]}};m();var sx={metrics:()=>[]};var ux={criteria:tx,median:ix,majority:ox,previous:ax,shared:sx};
function lx(e,t){let n=e.indexOf("shared");return(n<0?e:e.slice(0,n)).flatMap(r=>ux[r].metrics(t))}m(
);function xU(e){let t=e.stages.every(n=>n.weight===null);return n=>{var r;return t?new Me(1):Xt((r=n.
weight)!=null?r:0)}}function Dl(e,t,n){let r=xU(e),o=n.map(i=>({stage:i.stage.name,weight:r(i.stage),
scores:new y(i.standings.map(a=>[a.entry.code,a.stageScore]))}));return(i,a)=>{let u=[...o.flatMap((
{
scores:c,...d})=>{let p=c.get(i);return p?[{...d,score:p}]:[]}),{stage:t.name,weight:r(t),score:a}];
return u.some(c=>c.weight.gt(0))?u:[{stage:t.name,weight:new Me(1),score:a}]}}function wm(e,t,n,r){
let o=Dl(
e,t,n);return new y([...r].map(([i,a])=>{var s;return[i,(s=im(o(i,a)))!=null?s:a]}))}m();m();m();
function Cr(e){let t=0;return e.map((n,r)=>{var o;return((o=e[r-1])==null?void 0:o.rank)!==n.rank&&
(t=r+1),{ranked:n,place:t}})}function ss({races:e,notes:t},n,r){let o=e.map(a=>({race:a,kept:r(a.contenders)}
)),
i=o.flatMap(({race:a,kept:s})=>{let u=new w(s);return a.contenders.filter(l=>!u.has(l))});return{
races:o.
map(({race:a,kept:s})=>({...a,contenders:s})),notes:new y([...t,...i.map(({entry:a})=>[a.code,n])])}
}var cx=(e,{settings:t,last:n,categoryOf:r})=>{if(!t.winnersPerCategory||!n)return e;let o=({entry:l}
)=>r(
l)!==null,{races:i,notes:a}=ss(e,"without-category",l=>l.filter(o)),s=i.flatMap(l=>l.contenders);
return{
races:[...os(s,({entry:l})=>r(l))].map(([l,c])=>({category:l,contenders:c})),notes:a}};m();function TU(
e,t){let n=new y,r=[],o=null;return e.filter(i=>{var s,u;if(i.rank!==o){for(let l of r)n.
set(l,((s=n.get(l))!=null?s:0)+1);r=[],o=i.rank}let a=F(i.entry.institution);return a===""?!0:((u=n.
get(a))!=null?u:0)>=t?!1:(r.push(a),!0)})}var dx=(e,{settings:t})=>{let{maxPerInstitution:n}=t;
return n===
null?e:ss(e,"institution-full",r=>TU(r,n))};m();var mx=(e,{settings:t,better:n,rounded:r})=>{if(t.passingScore===null)return e;
let o=Xt(t.passingScore),
i=a=>Rl(r(a.score),o,n)<=0;return ss(e,"below-passing-score",a=>a.filter(i))};m();var px=({races:e,
notes:t},{places:n,last:r})=>{if(n===null)return{races:e,notes:t};let o=e.map(i=>{var h,
b;let a=Cr(i.contenders),s=a.filter(({place:S})=>S<=n),u=(h=s[s.length-1])==null?void 0:h.place,l=s.
length>n?s.filter(({place:S})=>S===u):[],c=(b=a[s.length])==null?void 0:b.place,d=r?a.filter(({place:
S})=>S===
c):[],p=(S,O)=>S.map(({ranked:P})=>[P.entry.code,O]);return{race:{...i,contenders:s.map(({ranked:S})=>S)}
,
notes:[...p(l,"shared-rank-at-cut"),...p(d,"first-reserve")]}});return{races:o.map(({race:i})=>i),
notes:new y(
[...t,...o.flatMap(i=>i.notes)])}};var SU=[mx,cx,dx,px];function EU({contenders:e}){var r;let t=Cr(e),
n=new y;for(let{place:o}of t)n.set(
o,((r=n.get(o))!=null?r:0)+1);return t.map(({ranked:o,place:i})=>{var a;return[o.entry.code,{place:i,
holders:(a=n.get(i))!=null?a:1}]})}function vm(e,t){let n={races:[{category:null,contenders:e}],
notes:new y},
{races:r,notes:o}=SU.reduce((i,a)=>a(i,t),n);return{races:r,notes:o,places:new y(r.flatMap(EU))}}m();
m();m();m();var us={id:
"Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
en:"January February March April May June July August September October November December".split(" ")}
;function aa(e,t){var i;let[n="",r="",o=""]=e.split("-");return`${v(o)} ${(i=us[t][v(
r)-1])!=null?i:""} ${n}`}var CU=["","pebruari","","","","","","agt","","","nopember",""];function fx(
e){
let t=e.toLowerCase();if(t.length<3)return null;let n=(o,i)=>[us.id[i],us.en[i],CU[i]].some(a=>a==null?
void 0:a.toLowerCase().startsWith(t)),r=us.id.findIndex(n);return r<0?null:r+1}var En=(e,t)=>t==="id"?
e.replace(".",","):e,ue=(e,t)=>En(x(e),t);function Xe(e,t){let[n="",r=""]=e.split(
"T"),o=r.slice(0,5).replace(":",t==="id"?".":":"),i=aa(n,t);return n==="1899-12-30"?o:r===""||r==="00:00:00"?
i:`${i} ${o}`}function W(e,t){return typeof e=="object"?`\u201C${Xe(e.date,t)}\u201D`:`\u201C${typeof e==
"number"?ue(e,t):typeof e=="boolean"?x(e).toUpperCase():RU(e)}\u201D`}var RU=e=>{let t=[...e];return t.
length>60?`${t.slice(0,59).join("")}\u2026`:e};function Y(e,t,n=12){return gx(e,t,t==="id"?"dan":
"and",n)}var yh=(e,t)=>gx(e,t,t==="id"?"atau":"or",e.length);function gx(e,t,n,r){let o=e.slice(0,r),
i=e.
length-o.length,a=t==="id"?`${i} lainnya`:`${i} more`,s=i>0?[...o,a]:o;return s.length<2?s.join(""):
`${s.slice(0,-1).join(", ")} ${n} ${s[s.length-1]}`}function tt({code:e,name:t,codeMadeUp:n}){return t===""?
e:n||e===""?W(t,"id"):`${W(t,"id")} (${e})`}var DU=5;function hx({stage:e,entries:t,readings:n},{
method:r}){let i=t.map(l=>{var c,d;return{entry:l,
judges:(d=(c=n.get(l.code))==null?void 0:c.size)!=null?d:0}}).filter(({judges:l})=>l>0&&l<DU);if(r!==
"trimmed"||i.length===0)return[];let a=i.filter(({judges:l})=>l<El),s=l=>l.map(({entry:c})=>tt(c)),u={
reason:"few-to-trim",entries:s(i),whole:s(a)};return[{code:"METHOD_CAUTION",severity:"warning",stage:
e.
name,params:u}]}m();m();var _n=e=>{var t,n;return(n=(t=e.decision)==null?void 0:t.rank)!=null?n:e.rank}
;var yx=(e,t)=>new y(t.flatMap(n=>n.stage===e.name?[[n.entry,n]]:[]));function bh(e,t){return t.size===
0?e:e.map(n=>{var r,o;return{...n,rank:(o=(r=t.get(n.entry.code))==null?void 0:r.rank)!=null?o:n.rank}
}).
sort((n,r)=>n.rank-r.rank)}function km({standings:e}){return e.map(t=>({standing:t,rank:_n(t)})).sort(
(t,n)=>t.rank-n.rank)}var bx=(e,t)=>e.every(({code:n})=>t.has(n));function wx(e,t,n,r){let o=new y(t.
map(({entry:s,rank:u})=>[s.code,u])),i=bh(t,n),a=new y(t.map(s=>[s.entry.code,tt(s.entry)]));return[
...n.values()].flatMap(s=>{let{entry:u,rank:l,tab:c,cell:d}=s,p=(S,O=[])=>{var _;let P=S==="below-passing-score"||
S==="outdated"?"warning":"error",N=o.get(u),I={entry:(_=a.get(u))!=null?_:u,rank:l,reason:S,
others:O,...N===void 0?{}:{computed:N}};return[{code:"PLENARY_CONFLICT",severity:P,stage:e.name,tab:
c,
...d===null?{}:{cell:d},params:I}]};if(!o.has(u))return p("not-ranked");let h=i.filter(S=>S.rank===l&&
!n.has(S.entry.code));return h.length>0?p("taken",h.map(S=>tt(S.entry))):i.filter(S=>S.rank<l).length!==
l-1?p("gap"):r.get(u)==="below-passing-score"?p("below-passing-score"):s.computed!==null&&s.computed!==
o.get(u)?p("outdated"):[]})}m();function AU(e,{place:t,holders:n}){return k.from({length:n},(r,o)=>{
var i;return(i=e[t-1+o])!=null?
i:0})}function xm(e,t){let n=AU(e,t),[r=0]=n;return n.some(o=>o!==r)?"open":r>0?{amount:r}:null}m();
function OU({contenders:e},t){let n=Cr(e).filter(({place:i})=>i<=t),r=n[n.length-1];if(r===void 0||n.
length<=t)return[];let o=n.filter(({place:i})=>i===r.place);return[{rank:r.ranked.rank,places:t,
entries:o.
map(({ranked:i})=>i.entry)}]}function PU({contenders:e},t){let n=Cr(e);return[...new w(n.map(({place:
r})=>r))].
flatMap(r=>{let o=n.filter(a=>a.place===r);if(xm(t,{place:r,holders:o.length})!=="open")return[];let i=o.
map(({ranked:a})=>a.entry);return[{rank:o[0].ranked.rank,places:o.length,entries:i,prize:!0}]})}
function vx(e,t,n,r,o){
let a=(e.title&&"outcomes"in e.title?e.title.outcomes.map(u=>u.places):[]).filter(u=>n===null||u<n).
sort((u,l)=>l-u),s=n===null?a:[n,...a];return t.flatMap(u=>{let l=u.category===null?{}:{category:u.category}
,
c=new w;return[...s.flatMap(d=>OU(u,d)),...PU(u,r)].flatMap(d=>{if(c.has(d.rank))return[];if(c.add(d.
rank),!d.prize&&bx(d.entries,o))return[];let p={...d,entries:d.entries.map(tt),...l};return[{code:
"TIE_AT_CUT",severity:"warning",stage:e.name,params:p}]})})}m();function kx(e,t,n){var i,a;if(n===null)return null;
if(e.title&&"name"in e.title)return e.title.name;
let o=((a=(i=e.title)==null?void 0:i.outcomes)!=null?a:[]).filter(s=>n<=s.places).sort((s,u)=>s.places-
u.places)[0];return o?o.name:t===null?null:`Top ${t}`}function xx(e,{precision:t,exactOn:n},r){
return t===null||n&&r.every(n)?e:new y([...e].map(([o,i])=>[
o,Sr(i,t)]))}function NU(e,t){let n=new y;for(let{rank:i,score:a}of e){let s=n.get(i);(s===void 0||
Rl(
a,s,t)<0)&&n.set(i,a)}let r=[...n.keys()],o=new y(r.map((i,a)=>{var s;return[i,n.get((s=r[a+1])!=null?
s:0)]}));return e.map(({rank:i,score:a})=>{let s=o.get(i);return s?bm(a,s,t):null})}function IU(e,t){
return new y([...os(e,({entry:n})=>t(n))].flatMap(([n,r])=>n===null?[]:Cr(r).map(({ranked:o,place:i}
)=>[
o.entry.code,{category:n,categoryRank:i}])))}var $U={category:null,categoryRank:null};function sa(e,
t,n,r=[]){
let{settings:o,stages:i}=e,{stage:a}=t,s=Co(e,a),u=i[i.length-1]===a,l={stage:a,method:o.method,
places:s,
last:u,panel:t,whole:null},c=tr(o.method),{better:d}=c,p=xx(c.scores(t,o),c,[t]),h=o.carryOver?xx(wm(
e,a,n,p),c,[...n.map(z=>z.panel),t]):p,b=t.entries.flatMap(z=>{let G=h.get(z.code);return G?[{entry:
z,
score:G}]:[]}),S=lx(o.tieBreaks,{panel:t,previous:n}),O=ex(b,S,o.decimals,d),P=z=>Sr(z,o.decimals),N=um(
e.entries),I=yx(a,r),_=vm(bh(O,I),{settings:o,places:s,last:u,better:d,rounded:P,categoryOf:N}),M=u&&
o.winnersPerCategory?IU(O,N):null,B=NU(O,d),L=O.map((z,G)=>{var K,ne,fe,Ne,me,le;let{code:Z}=z.entry,
X=(K=_.places.get(Z))!=null?K:null,Q=I.get(Z);return{...z,stageScore:p.get(Z),judgeScores:new y([...(
ne=
t.readings.get(Z))!=null?ne:[]].map(([At,we])=>[At,we.score])),margin:(fe=B[G])!=null?fe:null,
advances:X!==
null,place:X,title:kx(a,s,(Ne=X==null?void 0:X.place)!=null?Ne:null),prize:u&&X!==null?xm(o.prizes,X):
null,...(me=M==null?void 0:M.get(Z))!=null?me:$U,cutNote:(le=_.notes.get(Z))!=null?le:null,vacated:
null,
...Q===void 0?{}:{decision:Q}}}),j=u?vx(a,_.races,s,o.prizes,I):[];return{...l,standings:L,findings:
[
...hx(t,o),...j,...wx(a,O,I,_.notes)]}}m();function ui(e,t){let n=e.entries.filter(i=>i.status==="running"),
r=t[t.length-1];if(r===void 0)return n;
let o=new w(r.standings.flatMap(({advances:i,entry:a})=>i?[a.code]:[]));return n.filter(i=>o.has(i.code))}
m();var Tx=({standings:e})=>new y(e.map(t=>[t.entry.code,t]));function Sx(e,{category:t},n){return e.
standings.filter(({entry:r,advances:o})=>r.status!=="running"&&o).filter(r=>r.category===t&&(n===null||
r.rank<=n)).map(({entry:r})=>r)}function Ex(e,t,n){let r=Tx(t),o=e.standings.map(i=>{let a=r.get(i.entry.
code);if(a===void 0||a.advances===i.advances)return i;if(a.advances)return{...i,advances:!0,place:a.
place,title:a.title,cutNote:a.cutNote};if(n.has(i.entry.code))return i;let s={from:null,removed:Sx(t,
i,null)};return{...i,advances:!1,place:null,title:null,cutNote:"place-kept",vacated:s}});return{...e,
standings:o}}function Cx(e,t){let n=Tx(t),r=e.standings.map(o=>{var u,l;let i=n.get(o.entry.code);if(
o.
place===null||i===void 0)return o;let a=(l=(u=i.place)==null?void 0:u.place)!=null?l:null;if(a!==null&&
a<=o.place.place)return o;let s=Sx(t,o,a===null?null:i.rank);return s.length===0?o:{...o,vacated:{
from:a,
removed:s}}});return{...e,standings:r}}function Rx(e){let t=e.flatMap(r=>r.rows),n=({marks:r})=>[...r.values(
)].some(o=>o.kind==="score");return new w(
t.filter(n).map(r=>{var o;return(o=r.entry)!=null?o:""}))}function Dx(e,t,n,r,o=[]){let i=n.filter(N=>N.
stage===t.name),a=(N,I)=>sa(e,$0(e,t,i,N),I,o),s=ui(e,r),u=a(s,[...r]);if(e.entries.every(N=>N.status===
"running"))return u;let l=new w(s),c=Rx(i),d=e.entries.filter(N=>N.status!=="running"&&c.has(N.code));
if(d.length===0)return u;let p=N=>a(e.entries.filter(I=>l.has(I)||N.includes(I)),r.map(I=>{var _;
return(_=
I.whole)!=null?_:I})),h=new w(e.stages.slice(r.length+1).map(N=>N.name)),b=Rx(n.filter(N=>h.has(N.stage))),
S=d.filter(N=>b.has(N.code)),O=S.length===0?u:Ex(u,p(S),b),P=p(d);return{...Cx(O,P),whole:P}}m();m();
var FU=2;function Ax(e,t){var l;if(ai(e))return new w;let n=is(e),r=cm(n),{axes:o,freedom:i}=r;if(i<=
o.length)return new w;let a=(l=mm(r,n.judges.length))!=null?l:1,s=dm(r,a)/i,u=n.blocks.filter(({
judges:c})=>{
let d=0,p=0;for(let{value:b,vector:S,right:O}of o){let P=c.reduce((N,I)=>N+S[I],0)/c.length;d+=P*O/(
b+
a),p+=s*P**2/(b+a)}let h=f.sqrt(s/c.length);return f.abs(d)>=f.max(t,h)&&f.abs(d)>FU*f.sqrt(p)});
return new w(
u.flatMap(({entries:c})=>c.map(({code:d})=>d)))}function Ox(e,t){let n=k.from(e,([o,i])=>({entry:o,
units:Yt(i,t)}));n.sort((o,i)=>o.units>i.units?-1:
o.units<i.units?1:0);let r=0;return new y(n.map(({entry:o,units:i},a)=>{var s;return((s=n[a-1])==null?
void 0:s.units)!==i&&(r=a+1),[o,r]}))}function Px(e,{stage:t,panel:n,method:r,standings:o},i){let{
decimals:a,
carryOver:s}=e.settings;if(r==="adjusted"||tr(r).unit!=="points")return[];let u=Ax(n,.5/10**a);if(u.
size===0)return[];let l=oa(n,"auto").scores,c=Ox(new y(o.map(({entry:h,score:b})=>[h.code,b])),a),d=Ox(
s?wm(e,t,i,l):l,a),p=n.entries.filter(({code:h})=>u.has(h)).map(h=>({entry:tt(h),places:f.abs(c.get(
h.code)-d.get(h.code))})).sort((h,b)=>b.places-h.places);return[{code:"METHOD_CAUTION",severity:
"warning",stage:t.name,params:{reason:"uneven-judges",entries:p}}]}m();m();m();m();m();function Mn(e){
let t=f.floor(e/26);return(t>0?Mn(t-1):"")+x.fromCharCode(65+e%26)}function Ce(e,t,n=1,r=1){
let o=`${Mn(t)}${e+1}`;return n===1&&r===1?o:`${o}:${Mn(t+r-1)}${e+n}`}var Nx=e=>[...e].reduce((t,n)=>t*
26+n.charCodeAt(0)-64,0)-1;function Gr(e){var a;let[,t="",n="",r=t,o=n]=(a=/^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.
exec(e))!=null?a:[],i=[];for(let s=v(n)-1;s<v(o);s++)for(let u=Nx(t);u<=Nx(r);u++)i.push({row:s,
column:u});
return i}var Ix={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get("code");if(r===void 0)return[
];
let o=new y;for(let{entry:i,row:a}of e){let s=V(i.code),u=o.get(s);u?u.rows.push(a):s!==""&&o.set(s,
{code:i.code,rows:[a]})}return k.from(o.values()).flatMap(({code:i,rows:a})=>{let s=a[1];if(s===void 0)
return[];let u={code:i,rows:a.map(l=>l+1)};return[{code:"ENTRY_DUPLICATE_CODE",severity:"error",tab:
t,
cell:Ce(s,r),params:u}]})}};m();var $x={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get(
"name");if(r===void 0)return[];
let o=new y;for(let i of e){let a=F(i.entry.name);if(a===""||i.entry.status!=="running")continue;let s=o.
get(a);s?s.push(i):o.set(a,[i])}return k.from(o.values()).flatMap(i=>{let[a,s]=i;if(a===void 0||s===
void 0)return[];let u={name:a.entry.name,codes:i.map(({entry:l})=>l.code),rows:i.map(({row:l})=>l+1)}
;
return[{code:"ENTRY_DUPLICATE_NAME",severity:"warning",tab:t,cell:Ce(s.row,r),params:u}]})}};m();m();
m();function Fx(e,t,n){var h,b;let r=0,o=0,i=!1,a=!1;for(let{name:S}of t){let O=(b=(h=e.marks.get(S))==
null?void 0:h.kind)!=null?b:"blank";O==="blank"?r+=1:O==="score"?o+=1:O==="recused"?i=!0:a=!0}let{
entry:s,
conflict:u,excluded:l,repeated:c}=n,d=r===t.length,p=o===t.length;return{row:e,entry:s,conflict:u,
excluded:l,
recused:i,blank:d,complete:p,unreadable:a,repeated:c}}m();m();m();m();function Al(e,t,n){let r=e.filter(
o=>o>=t&&o<=n);return r.length===1?r[0]:null}var _U=864e5,MU=R.UTC(1899,11,30);function LU(e,t){
return f.round(e*100+t)/100}function _x({date:e,monthFirst:t},n,r){
let o=/^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})$/.exec(e);if(o===null)return null;let[i,a,s,
u,l,c]=o.slice(1).map(v);if(i>1900){let O=u===0&&l===0&&c===0,P=t?`${a}.${s}`:`${s}.${a}`;return O?
Al(
[v(P)],n,r):null}let d=f.round((R.UTC(i,a-1,s)-MU)/_U);if(d<0)return null;let p=d+(u*3600+l*60+c)/86400,
h=f.round(p*100)/100,b=d>0&&f.abs(p-h)*86400<1,S=c===0;return Al([...b?[h]:[],...S?[LU(d*24+u,l)]:[]],
n,r)}m();var jU=/^\d+$/,BU=/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/,zU=/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/,UU=/^[1-9]\d{0,2}( \d{3})+([.,]\d+)?$/,
WU=/^\d*[.,]\d+$/;function KU(e){return e.replace(/\p{Cf}/gu,"").replace(/\s/g," ").replace(
/[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g,
t=>x(t.charCodeAt(0)&15)).replace(/[\uff0c\u066b]/g,",").replace(/[\uff0e\u066c]/g,".").replace(
/[\u2212\uff0d]/g,
"-").replace(/\uff0b/g,"+").trim().replace(/^['\u2019]/,"")}function GU(e){let t=[];return jU.test(e)&&
t.push(v(e)),BU.test(e)&&t.push(v(e.replace(/\./g,"").replace(",","."))),zU.test(e)&&t.push(v(e.replace(
/,/g,""))),UU.test(e)&&t.push(v(e.replace(/ /g,"").replace(",","."))),WU.test(e)&&t.push(v(e.replace(
",","."))),t.filter(v.isFinite)}function Tm(e,t,n){let r=/^([+-]?)(.*)$/.exec(KU(e));if(r===null)return null;
let o=GU(r[2]).map(i=>(r[1]==="-"?-i:i)+0);return o.length===1?o[0]:Al(o,t,n)}var qU=/^#(?:N\/A|[A-Z][A-Z0-9/_]*[!?])$/;
function Sm(e,{min:t,max:n}){if(typeof e=="object")return{
kind:"date",date:e.date,likely:_x(e,t,n)};if(typeof e!="string")return{kind:"not-number",value:e};if(
qU.
test(e.trim()))return{kind:"formula-error",value:e.trim()};let r=Tm(e,t,n);return r===null?{kind:
"not-number",value:e}:{kind:"text-number",value:e,number:r}}function Mx(e,t){let n={blank:[],
outOfRange:[],unreadable:[],formula:[]};for(let r of e)if(!(r.excluded||
r.recused))for(let o of t){let i=r.row.marks.get(o.name);i!==void 0&&HU(n,i,{line:r,criterion:o,at:i.
at})}return n}function HU(e,t,n){var o;let{criterion:r}=n;if("formula"in t&&e.formula.push(n),t.kind===
"blank")e.blank.push(n);else if(t.kind==="score"){let{value:i}=t;i>=r.min&&i<=r.max||e.outOfRange.push(
{...n,value:i})}else if(t.kind==="unreadable"){let i=t.formula?null:(o=t.cellValue)!=null?o:t.raw;e.
unreadable.push({...n,cellValue:i,reading:Sm(t.raw,r)})}}m();function ZU(e,t){if(e.kind==="score")return!0;
if(e.kind!=="unreadable")return!1;let{kind:n}=Sm(e.raw,
t);return n==="text-number"||n==="date"}function JU(e,t){if(e.entry!==null)return!1;let n=e.code!==""||
e.name!=="";return t.some(r=>{let o=e.marks.get(r.name);return o===void 0||o.kind==="blank"?!1:n||ZU(
o,r)})}function Lx(e,t){return e.rows.filter(n=>JU(n,t))}function Ol({excluded:e,lines:t},n){var r,o;
return e.has(n)||((o=(r=t.get(n))==null?void 0:r.some(i=>i.
recused))!=null?o:!1)}function Em({sheet:e,strays:t,lines:n}){return(e==null?void 0:e.codeColumn)===
null&&t.length>0&&n.size===0}function VU(e,t){var r;let n=new y;for(let o of(r=e==null?void 0:e.rows)!=
null?r:[]){if(o.entry===null||!t.has(o.entry))continue;let i=n.get(o.entry);i?i.push(o):n.set(o.entry,
[o])}return n}function XU({sheet:e,criteria:t,entries:n,conflicts:r,excluded:o}){var a;let i=new y;
for(let[
s,u]of VU(e,n)){let l={entry:n.get(s),conflict:(a=r.get(s))!=null?a:null,excluded:o.has(s),repeated:
u.
length>1};i.set(s,u.map(c=>Fx(c,t,l)))}return i}function jx(e){let{judge:t,tab:n,sheet:r,criteria:o,
expected:i,excluded:a}=e,s=XU(e),u=k.from(s.values()).flat(),l=r===null?[]:Lx(r,o);return{judge:t,
tab:n,
sheet:r,expected:i,excluded:a,missingColumns:o.filter(({name:c})=>{var d;return!((d=r==null?void 0:r.
columns.get(c))!=null&&d.length)}),lines:s,strays:l,marks:Mx(u,o),touched:l.length>0||u.some(c=>!c.blank&&
!c.excluded)}}m();function Ro(e){return e.competition.settings.missing==="assigned"}function ls(e){
return e.provisional||
Ro(e)?"warning":"error"}function Cm(e){return e.provisional?"warning":"error"}function YU(e,t){var r;
return Ol(e,t.code)?!1:((r=e.lines.get(t.code))!=null?r:[]).some(o=>o.complete||
o.unreadable||o.repeated)?!0:e.sheet!==null&&e.missingColumns.length>0&&e.sheet.rows.length>0}var Bx={
scope:"stage",find:({check:e,sheetViews:t})=>{var n;return((n=e.reached)!=null?n:[]).filter(r=>Ro(e)?
!t.some(o=>YU(o,r)):t.every(o=>Ol(o,r.code))).map(r=>({code:"ENTRY_UNSCORED",severity:Cm(e),params:{
entry:tt(r)}}))}};m();m();function cs(e,t){return t.flatMap(({name:n})=>{let r=e.marks.get(n);return r===void 0||
r.kind===
"blank"?[]:[r]})}m();var Ht=(e,t)=>({entries:[tt(e)],criteria:t===void 0?[]:[t.name],cells:1});
function Rm(e){let[t]=e;return t!==
void 0&&e.length===1?t:{entries:[...new w(e.flatMap(({entries:n})=>n))],criteria:[...new w(e.flatMap(
({criteria:n})=>n))],cells:e.reduce((n,{cells:r})=>n+r,0)}}var zx=3;function ua({entries:e},t){
return e.
length<=zx?Y(e,t):`${e.length} ${t==="id"?"peserta":"entries"}`}function QU({criteria:e},t){return e.
length<=zx?Y(e,t):`${e.length} ${t==="id"?"kriteria":"criteria"}`}function Ot(e,t){let n=`${e.cells} ${t==="id"?
"nilai":"scores"}`,r=t==="id"?"pada":"on";return`${ua(e,t)} ${r} ${QU(e,t)}${e.cells===1?
"":` (${n})`}`}function Cn(e,t,n){return t===void 0?e:n==="id"?`${e} dan ${t} lainnya`:`${e} and ${t} more`}
function oe(e,t){return/^(juri|judge)\b/i.test(e)?e:t==="id"?`Juri ${e}`:`Judge ${e}`}var Ux={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,lines:o})=>k.from(o.values()).
flat().flatMap(({row:i,entry:a,conflict:s,recused:u})=>{if(s===null||u)return[];let l={judge:n.code,
where:Ht(a),reason:s};return cs(i,e.criteria).map(({at:c})=>({code:"JUDGE_CONFLICT",severity:
"warning",tab:r,at:c,params:l}))}))};m();m();function eW({check:e,sheetViews:t}){let n=e.criteria.map(
({name:i})=>i),r=new y;return{byJudge:t.
map((i,a)=>{let s=[];for(let[u,l]of i.lines){let c=l[0];if(l.length>1||!c.complete||c.excluded||c.recused)
continue;let d=[];for(let b of n){let S=c.row.marks.get(b);d.push(S.kind==="score"?S.value:0)}let p={
sheetView:i,judge:a,row:c.row,entry:c.entry,marks:d};s.push(p);let h=r.get(u);h?h.push(p):r.set(u,[p])}
return s}),byEntry:k.from(r.values())}}var Wx=new A;function Kx(e){var n;let t=(n=Wx.get(e))!=null?n:
eW(e);return Wx.set(e,t),t}var Rr=e=>Kx(e).byJudge,ds=e=>Kx(e).byEntry;var tW=1e-4;function nW(e){
var r;let t=new y;for(let{marks:o}of e){let i=o.join(" ");t.set(i,((r=t.get(
i))!=null?r:0)+1)}let n=o=>o*(o-1)/2;return{equal:k.from(t.values()).reduce((o,i)=>o+n(i),0),all:n(e.
length)}}var rW=e=>e.length>1&&e.every(({marks:t})=>t.every((n,r)=>n===e[0].marks[r])),Gx={scope:
"stage",find:e=>{if(!Rr(e).some(rW))return[];let t=Rr(e).map(o=>({rows:o,...nW(o)})),n=t.reduce((o,i)=>o+
i.equal,0),r=t.reduce((o,i)=>o+i.all,0);return t.flatMap(({rows:o,...i})=>{let[a]=o;if(a===void 0||i.
all===0||i.equal<i.all)return[];if(((n-i.equal+1)/(r-i.all+1))**(o.length-1)>tW)return[];let{judge:u,
tab:l}=a.sheetView,c={judge:u.code,rows:o.length};return[{code:"JUDGE_NO_VARIANCE",severity:
"warning",
tab:l,params:c}]})}};m();var qx={scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,
tab:r,lines:o})=>k.from(o.values()).
flat().filter(i=>i.recused).flatMap(({row:i,entry:a})=>cs(i,e.criteria).filter(s=>s.kind==="recused").
map(({at:s})=>({code:"JUDGE_RECUSED",severity:"info",tab:r,at:s,params:{judge:n.code,where:Ht(a)}}))))}
;m();m();function Dm(e,t){let n=0,r=0;for(let[o,{weight:i,max:a}]of t.entries())!(i>0)||a===0||(n+=i*e[
o]/
a,r+=i);return r===0?0:100*n/r}var Hx=e=>f.round(e*100)/100,Zx={scope:"stage",find:e=>{let{criteria:
t,competition:n}=e.check,r=n.settings.
maxSpread;return r===null?[]:ds(e).flatMap(o=>{let i=o.map(({marks:l})=>Dm(l,t)),[a,s]=[f.min(...i),
f.max(...i)];return s-a<=r+1e-9?[]:[{code:"JUDGES_DISAGREE",severity:"warning",params:{entry:tt(o[0].
entry),low:Hx(a),high:Hx(s),limit:r}}]})}};m();m();function Pl(e,t){var i;let n=new y,r=a=>{let s=a;
for(let u=n.get(s);u!==void 0&&u!==s;u=n.get(s))
s=u;return s};for(let a of t)for(let s of a)n.has(s)||n.set(s,s),n.set(r(s),r(a[0]));let o=new y;for(
let a of e.
filter(s=>n.has(s))){let s=r(a);o.set(s,[...(i=o.get(s))!=null?i:[],a])}return k.from(o.values())}
var oW=1e-6,iW=.9,aW=.5;function Vx({marks:e},t){let n=0;for(let r=0;r<e.length;r++)e[r]===t.marks[r]&&
(n+=1);return n}function sW(e,t){var r;let n=[];for(let o of e)for(let i=0;i<o.length;i++)for(let a=i+
1;a<o.length;a++){let[s,u]=[o[i],o[a]],l=s.judge*t+u.judge,c=(r=n[l])!=null?r:{one:s,other:u,same:0,
marks:0,entries:0};c.same+=Vx(s,u),c.marks+=s.marks.length,c.entries+=1,n[l]=c}return n.flatMap(o=>o===
void 0?[]:[o])}var Jx=({same:e,marks:t})=>t===0?0:e/t;function uW(e){let t=({marks:o})=>o.reduce((i,
a)=>i+
a,0),n=e.map(o=>({row:o,sum:t(o)})).sort((o,i)=>o.sum-i.sum),r=n.slice(1);return{same:r.reduce((o,{
row:i},a)=>o+
Vx(n[a].row,i),0),marks:r.reduce((o,{row:i})=>o+i.marks.length,0),entries:r.length}}function lW(e,t,
n){
if(e<=t)return 1;let r=(o,i)=>o===0?0:o*f.log(o/i);return f.exp(-n*(r(e,t)+r(1-e,1-t)))}function cW(
{
sheetViews:e},t){let n=({one:o,other:i})=>[o.sheetView.judge.code,i.sheetView.judge.code];return Pl(
e.map(({judge:o})=>o.code),t.map(n)).map(o=>{var c;let i=t.filter(d=>o.includes(d.one.sheetView.judge.
code)),a=d=>i.reduce((p,h)=>p+h[d],0),s=(c=e.find(({judge:d})=>d.code===o[o.length-1]))==null?void 0:
c.tab,u=f.max(...i.map(d=>d.entries)),l={judges:o,entries:u,same:a("same"),marks:a("marks")};return{
code:"JUDGES_IDENTICAL",severity:"warning",...s&&{tab:s},params:l}})}var Xx={scope:"stage",find:e=>{
let t=sW(ds(e),e.sheetViews.length),n=t.filter(u=>Jx(u)>=iW);if(n.length===0)return[];let r=t.filter(
u=>!n.includes(u)),o=f.max(0,...r.map(Jx)),i=new y(Rr(e).map(u=>{var l;return[(l=u[0])==null?void 0:
l.sheetView,uW(u)]})),a=({sheetView:u})=>{let{same:l,marks:c}=i.get(u);return(l+1)/(c+1)},s=n.filter(
({one:u,other:l,same:c,marks:d})=>{let p=f.max(o,a(u),a(l));return lW(c/d,p,aW*d)<=oW});return cW(e,
s)}};m();m();function Yx(e,t,n){for(let r of e){let o=t.find(i=>n(r,i));if(o!==void 0)return{judge:r,
entry:o}}
return null}function Qx(e,t,n){var h,b,S,O;let r=new y;for(let P of t.values())for(let N of P)r.set(
N,((h=r.get(N))!=null?h:0)+1);let o=P=>(N,I)=>P(N)-P(I),i=o(P=>{var N;return(N=r.get(P))!=null?N:0}),
a=o(P=>{var N,I;return(I=(N=t.get(P))==null?void 0:N.length)!=null?I:0}),s=new y(e.flatMap((P,N)=>P.
map(I=>[I,N]))),u=e.map(()=>[]);for(let[P,[N]]of t)N!==void 0&&u[s.get(N)].push(P);let l=e.map((P,N)=>(
{
judges:P,entries:u[N]})).sort((P,N)=>N.judges.length-P.judges.length||N.entries.length-P.entries.length),
[c,d]=[(b=l[0])!=null?b:{judges:[],entries:[]},l.slice(1)],p=[];for(let P=!0;P;){P=!1;for(let N of d){
let I=(S=Yx([...c.judges].sort(i),[...N.entries].sort(a),n))!=null?S:Yx([...N.judges].sort(i),[...c.
entries].sort(a),n);if(I!==null){p.push(I),r.set(I.judge,((O=r.get(I.judge))!=null?O:0)+1),c={judges:
[
...c.judges,...N.judges],entries:[...c.entries,...N.entries]},d=d.filter(_=>_!==N),P=!0;break}}}
return p}var eT={scope:"stage",find:({check:e,sheetViews:t})=>{let{method:n,severityCorrection:r}=e.competition.
settings;if(e.reached===null||n!=="adjusted")return[];let o=new y(e.reached.map(({code:c})=>[c,t.filter(
d=>{var p;return(p=d.lines.get(c))==null?void 0:p.some(h=>h.complete&&!h.excluded)}).map(d=>d.judge.
code)])),i=Pl(t.map(c=>c.judge.code),o.values());if(i.length<2)return[];let a=new y(t.map(c=>[c.judge.
code,c])),s=new y(e.reached.map(c=>[c.code,tt(c)])),u=Qx(i,o,(c,d)=>!Ol(a.get(c),d)).map(({judge:c,
entry:d})=>{
var p;return{judge:c,entry:(p=s.get(d))!=null?p:d}});return[{code:"PANEL_DISCONNECTED",severity:r===
0?"error":"warning",params:{groups:i,joins:u}}]}};m();var tT={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,sheet:r,lines:o})=>k.from(o).
flatMap(([,[i,a,...s]])=>{var l;if(i===void 0||a===void 0||i.excluded)return[];let u=[i,a,...s].map(
c=>c.row.row+1);return[{code:"ROW_DUPLICATE_ENTRY",severity:"error",tab:n,at:{row:a.row.row,column:(
l=
r==null?void 0:r.codeColumn)!=null?l:0},params:{judge:t.code,entry:tt(i.entry),rows:u}}]}))};m();
function dW(e){return e.sheet===null||!e.touched||Em(e)?[]:e.expected.filter(({code:t})=>!e.lines.has(
t)).map(tt)}var nT={scope:"stage",find:({check:e,sheetViews:t})=>Ro(e)?[]:t.flatMap(n=>{let r=dW(n);
if(r.length===0)return[];let o={judge:n.judge.code,entries:r};return[{code:"ROW_MISSING_ENTRY",
severity:Cm(
e),tab:n.tab,params:o}]})};m();m();m();var mW=6,pW=14;function fW(e,t,n){var i,a,s,u,l;if(f.abs(e.length-t.length)>n)return n+1;
let r=[],o=k.
from({length:t.length+1},(c,d)=>d);for(let c=1;c<=e.length;c+=1){let d=[c];for(let p=1;p<=t.length;p+=
1){let h=e[c-1]===t[p-1],b=c>1&&p>1&&e[c-1]===t[p-2]&&e[c-2]===t[p-1];d[p]=f.min(((i=o[p])!=null?i:0)+
1,((a=d[p-1])!=null?a:0)+1,((s=o[p-1])!=null?s:0)+(h?0:1),b?((u=r[p-2])!=null?u:0)+1:n+1)}[r,o]=[o,d]}
return(l=o[t.length])!=null?l:n+1}var rT=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");
function gW(e,t){let[n,r]=[rT(e),rT(t)];return n.length!==r.length?!1:n.some((o,i)=>o!==r[i]&&(o.length<
3||/\p{N}/u.test(o+r[i])))}function Dr(e,t){let[n,r]=[F(e),F(t)],o=f.min(n.length,r.length);if(n===r||
o<mW||gW(e,t))return!1;let i=o<pW?1:2;return fW(n,r,i)<=i}var oT=(e,t)=>t===""?[]:e.filter(n=>F(n.name)===F(
t));function Am(e,t,n){var a;let[r,o]=oT(n,e.name);
if(r===void 0||o!==void 0||((a=t.sheet)==null?void 0:a.codeColumn)==null)return{};let i=t.strays.filter(
s=>F(s.name)===F(e.name));return t.lines.has(r.code)||i.length>1?{}:{fix:{kind:"label",old:e.code,
now:r.
code}}}function iT({row:e,entry:t},n){return!Dr(e.name,t.name)||oT(n,e.name).length>0?{}:n.some(r=>r.
code!==t.code&&Dr(e.name,r.name))?{}:{fix:{kind:"label",old:e.name,now:t.name}}}var aT=(e,t)=>e.length>=8&&
t.startsWith(e);function hW({row:e,entry:t}){if(e.name===""||t.name===""||
e.name===t.name)return!1;let[n,r]=[F(e.name),F(t.name)];return n!==""&&n!==r&&!aT(n,r)&&!aT(r,n)}
function yW({
check:e},t){if(t.sheet===null||t.sheet.codeColumn===null||t.sheet.nameColumn===null)return[];let n=k.
from(t.lines.values()).flat(),r=n.filter(hW);if(r.length===0)return[];if(r.length*2<=n.filter(({row:
i})=>i.
name!=="").length)return r;let o=new w(e.competition.entries.map(({name:i})=>F(i)));return r.filter(
({row:i})=>o.has(F(i.name)))}var sT={scope:"stage",find:e=>e.sheetViews.flatMap(t=>yW(e,t).map(n=>{
var s,
u;let{row:r,entry:o}=n,i={row:r.row,column:(u=(s=t.sheet)==null?void 0:s.nameColumn)!=null?u:0},a={
judge:t.
judge.code,entry:o.code,written:r.name,name:o.name};return{code:"ROW_NAME_MISMATCH",severity:
"warning",tab:t.tab,at:i,...iT(n,e.check.competition.entries),params:a}}))};m();var uT={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>n.strays.filter(r=>r.code!=="").map(
r=>{var o,i;return{code:"ROW_UNKNOWN_ENTRY",severity:"error",tab:n.tab,at:{row:r.row,column:(i=(o=n.
sheet)==null?void 0:o.codeColumn)!=null?i:0},...Am(r,n,e.competition.entries),params:{judge:n.judge.
code,entry:r.code}}}))};m();function bW(e,t,n){let{tab:r,sheet:o,strays:i}=e;return Em(e)?[{code:
"ROW_WITHOUT_CODE",severity:"error",tab:r,params:{name:""}}]:i.filter(a=>a.code==="").map(a=>{var c,
d,p;let s=(p=(d=o==null?void 0:
o.codeColumn)!=null?d:(c=cs(a,t)[0])==null?void 0:c.at.column)!=null?p:0,u={row:a.row,column:s},l=Am(
a,e,n);return{code:"ROW_WITHOUT_CODE",severity:"error",tab:r,at:u,...l,params:{name:a.name}}})}var lT={
scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>bW(n,e.criteria,e.competition.entries))};m(
);var cT={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="formula-error")return[];let s={judge:t.code,where:Ht(o.line.entry,
o.criterion),value:a.value};return[{code:"SCORE_ERROR",severity:"error",tab:n,at:i,params:s}]}))};m(
);var dT={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>{let o=new w(r.unreadable.
filter(i=>i.reading.kind==="formula-error").map(i=>i.at));return r.formula.filter(({at:i})=>!o.has(i)).
map(({at:i,line:a,criterion:s})=>({code:"SCORE_FORMULA",severity:"warning",tab:n,at:i,params:{judge:
t.
code,where:Ht(a.entry,s)}}))})};m();m();var wW=/^(\d+)(?:[.,](\d+))?\s?%$/;function vW(e,t){var r;
let n=typeof e=="string"&&t===100?wW.exec(
e.trim()):null;return n===null?null:v(`${n[1]}.${(r=n[2])!=null?r:"0"}`)}function ms({reading:e,
cellValue:t,
criterion:n}){let{min:r,max:o}=n,i=(a,s)=>t===null||s===null||s<r||s>o?{}:{fix:{kind:a,old:t,now:s}}
;
switch(e.kind){case"text-number":return i("type",e.number);case"date":return i("score",e.likely);
case"not-number":return i("score",vW(e.value,o));default:return{}}}var mT={scope:"stage",find:({
sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="date")return[];let s={judge:t.code,where:Ht(o.line.entry,o.criterion),
date:a.date,likely:a.likely};return[{code:"SCORE_IS_DATE",severity:"error",tab:n,at:i,...ms(o),
params:s}]}))};m();function kW(e,t,{line:n,criterion:r}){var o,i,a;return n.repeated||((a=(i=(o=t.sheet)==null?
void 0:o.
columns.get(r.name))==null?void 0:i.length)!=null?a:0)>1?!1:!(Ro(e)&&n.blank)}var pT={scope:"stage",
find:({check:e,sheetViews:t})=>e.reached===null?[]:t.filter(n=>n.touched).flatMap(n=>n.marks.blank.filter(
r=>kW(e,n,r)).map(({at:r,line:o,criterion:i})=>({code:"SCORE_MISSING",severity:ls(e),tab:n.tab,at:r,
params:{judge:n.judge.code,where:Ht(o.entry,i)}})))};m();var fT={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="not-number")return[];let{min:s,max:u}=o.criterion,l=Ht(o.line.
entry,o.criterion),c={judge:t.code,where:l,value:a.value,min:s,max:u};return[{code:
"SCORE_NOT_NUMBER",
severity:"error",tab:n,at:i,...ms(o),params:c}]}))};m();var gT={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.outOfRange.map(({
at:o,value:i,line:a,criterion:s})=>({code:"SCORE_OUT_OF_RANGE",severity:"error",tab:n,at:o,params:{
judge:t.
code,where:Ht(a.entry,s),value:i,min:s.min,max:s.max}})))};m();m();var hT=(e,t)=>t%2===1?e[t>>1]:(e[
(t>>1)-1]+e[t>>1])/2;function Om(e){return hT(Float64Array.from(
e).sort(),e.length)}var Nl=[];function wh(e,t){let n=0;for(let r=0;r<e.length;r++){if(r===t)continue;
let o=e[r],i=n++;for(;i>0&&Nl[i-1]>o;i--)Nl[i]=Nl[i-1];Nl[i]=o}return n===0?v.NaN:hT(Nl,n)}var yT=5,
vh=.25,xW=1.4826,TW=1.645,SW=.02,EW=8,CW=400;function wT({byJudge:e,byCriterion:t},n,r){let o=e[n],
i=o[r],a=i-wh(t[r],n);return{fromOthers:a,fromOwn:o.length>1?i-wh(o,r):a}}function RW(e){let{
criteria:t}=e.
check,n=Rr(e).map(o=>t.map((i,a)=>o.length===0?0:Om(o.map(({marks:s})=>s[a])))),r=t.map(({min:o,max:
i})=>i>
o?i-o:v.POSITIVE_INFINITY);return o=>{let i=[],a=r.map(()=>[]);for(let{judge:s,marks:u}of o){let l=[
];
for(let c=0;c<r.length;c++){let d=(u[c]-n[s][c])/r[c];l.push(d),a[c].push(d)}i.push(l)}return{rows:o,
byJudge:i,byCriterion:a}}}function bT(e){let t=Float64Array.from(e,f.abs).sort(),n=t[t.length>>1];
return f.
max(SW,xW*n,t[f.floor(.9*t.length)]/TW)}function DW(e,t){let n=t.filter(({rows:i})=>i.some(a=>a.judge===
e));if(n.length<EW)return null;let r=f.max(1,f.floor(n.length/CW)),o=n.filter((i,a)=>a%r===0).flatMap(
i=>{let a=i.rows.findIndex(s=>s.judge===e);return i.byCriterion.map((s,u)=>wT(i,a,u))});return{
fromOthers:bT(
o.map(i=>i.fromOthers)),fromOwn:bT(o.map(i=>i.fromOwn))}}var AW=e=>f.max(...e)-f.min(...e);function OW(
e){
let t=e.byCriterion.map(n=>AW(n)>=vh);return t.includes(!0)?e.rows.flatMap((n,r)=>{let o=[];for(let i=0;
i<
t.length;i++){if(!t[i])continue;let{fromOthers:a,fromOwn:s}=wT(e,r,i);a*s>0&&f.abs(a)>=vh&&f.abs(s)>=
vh&&o.push({row:n,criterion:i,fromOthers:a,fromOwn:s})}return o}):[]}var vT={scope:"stage",find:e=>{
let t=ds(e).filter(o=>o.length>=3).map(RW(e)),n=t.flatMap(OW);if(n.length===0)return[];let r=e.sheetViews.
map((o,i)=>n.some(({row:a})=>a.judge===i)?DW(i,t):null);return n.flatMap(({row:o,criterion:i,
fromOthers:a,
fromOwn:s})=>{let u=r[o.judge];if(!u||f.abs(a)<yT*u.fromOthers||f.abs(s)<yT*u.fromOwn)return[];let{
name:l,
min:c,max:d}=e.check.criteria[i],p=o.marks[i],h=f.round((p-a*(d-c))*100)/100,{sheetView:b,entry:S}=o,
O={judge:b.judge.code,entry:tt(S),criterion:l,value:p,others:h};return[{code:"SCORE_OUTLIER",
severity:"info",tab:b.tab,at:o.row.marks.get(l).at,params:O}]})}};m();m();function Pm(e){let t=2166136261;
for(let n=0;n<e.length;n++)t=f.imul(t^e.charCodeAt(n),16777619);return t}
function Il(e,t){let n=f.imul(e^e>>>16,2246822507)^t,r=f.imul(n^n>>>13,3266489909);return r^r>>>16}
function PW(e){
return e.kind==="score"?f.round(e.value*1e4)|0:Pm(e.kind==="unreadable"?C.stringify(e.raw):e.kind)}
var kT=new A;
function NW(e){var n;let t=(n=kT.get(e))!=null?n:{byCode:Pm(e.code),byName:Pm(e.name)};return kT.set(
e,t),t}var kh=(e,t)=>((e>>>0)%36**t).toString(36).padStart(t,"0"),xT=new A;function $l(e,t){let n=xT.
get(e),r=n===void 0?IW(e,t):n;return xT.set(e,r),r}function IW(e,t){let n=new k(12).fill(0),r=new k(
12).fill(0),o=k.from(e.columns.keys(),c=>({name:c,digest:Pm(c)})),i=0,a=0,s=0,u=(c,d,p)=>{let h=(Il(
d,0)&65535)%12;c[h]=c[h]+Il(d,p)|0};for(let c of e.rows){let d=c.entry===null?void 0:t.get(c.entry);
if(d===void 0)continue;let p=0,h=0;for(let{name:S,digest:O}of o){let P=c.marks.get(S);P===void 0||P.
kind==="blank"?h+=1:p=p+Il(O,PW(P))|0}if(h===o.length)continue;let b=NW(d);i+=1,a=a+Il(p,1)|0,s=s+Il(
p,2)|0,u(n,b.byCode,p),u(r,b.byName,p)}if(i<3)return null;let l=[...n,...r].map(c=>kh(c,3)).join("");
return`${kh(a,12/2)}${kh(s,12/2)}${l}${i}`}var Nm=e=>v(e.slice(84));function TT(e,t,n){let r=0;for(
let o=n;o<
n+36;o+=3)e.slice(o,o+3)!==t.slice(o,o+3)&&(r+=1);return r}var ST=(e,t)=>e.slice(0,12)===t.slice(0,
12)&&
Nm(e)===Nm(t)&&f.min(TT(e,t,12),TT(e,t,48))>=3;var ET={scope:"stage",find:({check:e,sheetViews:t})=>{
let{orders:n,competition:r}=e;if(n===void 0)return[];
let o=new y(r.entries.map(i=>[i.code,i]));return t.flatMap(({judge:i,tab:a,sheet:s})=>{let u=n.get(i.
code),l=s===null||u===void 0?null:$l(s,o);if(u===void 0||l===null||!ST(u,l))return[];let c={judge:i.
code,rows:Nm(l)};return[{code:"SCORE_ROWS_PERMUTED",severity:"error",tab:a,params:c}]})}};m();var RT=3,
DT=.2,$W=e=>Float64Array.from(e).sort()[f.floor(e.length/10)];function FW({criterion:e,highest:t,
others:n}){return n.length>=RT&&t<=DT*e.max&&2*t<$W(n)}var CT=(e,t)=>e.map(({marks:n})=>n[t]),AT={
scope:"stage",find:e=>{let t=Rr(e);return t.flatMap(n=>{let[r]=n;if(r===void 0||n.length<RT)return[];
let i=e.
check.criteria.map((l,c)=>{let d=f.max(...CT(n,c)),h=d<=DT*l.max?t.flatMap(b=>b===n?[]:CT(b,c)):[];
return{
criterion:l,highest:d,others:h}}).filter(FW);if(i.length===0)return[];let{judge:a,tab:s}=r.sheetView,
u={judge:a.code,criteria:i.map(({criterion:l})=>l.name),highest:f.max(...i.map(l=>l.highest)),usual:
Om(
i.flatMap(l=>l.others))};return[{code:"SCORE_SCALE_SUSPECT",severity:"warning",tab:s,params:u}]})}};
m();var OT={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="text-number")return[];let s={judge:t.code,where:Ht(o.line.entry,
o.criterion),value:a.value,number:a.number};return[{code:"SCORE_TEXT_NUMBER",severity:"error",tab:n,
at:i,...ms(o),params:s}]}))};m();var Im=e=>e.reduce((t,n)=>t+n,0),PT=(e,t)=>Im(e.map((n,r)=>n*t[r].weight)),
_W=[{basis:"sum",of:Im},{
basis:"mean",of:e=>Im(e)/e.length},{basis:"weighted-mean",of:(e,t)=>PT(e,t)/Im(t.map(n=>n.weight))},
{basis:"weighted-sum",of:PT},{basis:"score",of:Dm}];function MW(e){return typeof e=="number"?e:
typeof e==
"string"&&e.trim()!==""?Tm(e,0,1e6):null}function LW(e,t){var r,o,i;let n=(i=(o=(r=/\.(\d+)$/.exec(x(
e)))==null?void 0:r[1])==null?void 0:o.length)!=null?i:0;return f.abs(e-t)<=.5*10**-f.min(n,6)+1e-9}
function jW(e,t,n){let r=e.flatMap(i=>{let a=MW(i.row.total);return a===null?[]:[{row:i,total:a}]}),
o=_W.map(i=>({...i,off:r.filter(({row:a,total:s})=>!LW(s,i.of(a.marks,n)))})).reduce((i,a)=>a.off.length<
i.off.length?a:i);return o.off.length*2>=r.length?[]:o.off.map(({row:{sheetView:i,row:a,entry:s,
marks:u},
total:l})=>({code:"TOTAL_MISMATCH",severity:"warning",tab:i.tab,at:{row:a.row,column:t},params:{
judge:i.
judge.code,entry:tt(s),value:l,expected:f.round(o.of(u,n)*1e4)/1e4,basis:o.basis}}))}var NT={scope:
"stage",find:e=>Rr(e).flatMap(t=>{var r,o,i;let n=(i=(o=(r=t[0])==null?void 0:r.sheetView.sheet)==null?
void 0:o.totalColumn)!=null?i:null;return n===null?[]:jW(t,n,e.check.criteria)})};m();m();m();
function Ar(e,t){var n;return(n=e(t))!=null?n:{}}var $m=({competition:e,locate:t})=>{let{method:n,
carryOver:r,passingScore:o}=e.settings,i=nr(n);if(i===
"points")return[];let a=(u,l)=>({code:"METHOD_CAUTION",severity:"warning",...Ar(t,{kind:"setting",
key:u}),
params:l}),s=r&&e.stages.length>1;return[...n==="z-score"?[a("method",{reason:"standard-scores"})]:[
],
...n==="z-score"&&s?[a("carryOver",{reason:"standard-scores-carried"})]:[],...o!==null?[a(
"passingScore",{reason:"passing-score-unit",unit:i,value:o})]:[]]};m();var Fm=({competition:e,locate:
t})=>{let n=e.stages.findIndex(o=>o.weight!==null);return e.settings.carryOver||
n<0?[]:[{code:"METHOD_CAUTION",severity:"warning",...Ar(t,{kind:"stage",index:n,column:"weight"}),
params:{
reason:"stage-weights-unused"}}]};var IT={scope:"workbook",checks:[$m,Fm]};m();m();m();function Tt({
locate:e},t,n){let{setting:r,value:o,reason:i,allowed:a=[],stage:s,severity:u="error"}=n,
l={setting:r,value:o,reason:i,allowed:[...a]};return{code:"SETTING_INVALID",severity:u,...s&&{stage:
s},
...Ar(e,t),params:l}}var _m=e=>{let{settings:t}=e.competition;if(!t.carryOver||t.method!=="rank-sum")return[
];let n={setting:"method",value:t.method,reason:"combination",allowed:["carryOver"]};return[Tt(e,{
kind:"setting",key:"method"},n)]};m();var Mm=e=>{var h,b,S;let{entries:t,settings:n,stages:r}=e.competition;
if(!n.winnersPerCategory)return[];
let o=t.map((O,P)=>({entry:O,index:P,key:F(O.category)})).filter(({entry:O})=>O.status==="running"),
i=({index:O})=>({kind:"entry",index:O,column:"category"}),a="entries.category",s=o.filter(({key:O})=>O===
""),u=s.map(({entry:O})=>tt(O)),l=(b=(h=r[r.length-1])==null?void 0:h.name)!=null?b:"",c={setting:a,
value:"",reason:"category-blank",allowed:u,stage:l},d=new y;for(let{key:O}of o)d.set(O,((S=d.get(O))!=
null?S:0)+1);let p=d.size<2?[]:o.filter(({key:O})=>O!==""&&d.get(O)===1);return[...s.slice(0,1).map(
O=>Tt(e,i(O),c)),...p.map(O=>{let P=O.entry.category;return Tt(e,i(O),{setting:a,value:P,reason:
"category-alone",severity:"warning"})})]};m();var Lm=e=>e.competition.criteria.flatMap(({min:t,max:n,
stage:r},o)=>{if(n>t&&n>0)return[];let i=[`> ${f.
max(t,0)}`];return[Tt(e,{kind:"criterion",index:o,column:"max"},{...{setting:"criteria.max",value:n,
reason:"out-of-range",allowed:i},...r!==null&&{stage:r}})]});m();function xh(e){let t=new w([""]);
return e.flatMap((n,r)=>{let o=n!==""&&t.has(n);return t.add(n),o?[
r]:[]})}var jm=e=>{let{stages:t,judges:n,criteria:r}=e.competition,o=xh(t.map(({name:s})=>F(s))),i=xh(
n.map(({code:s})=>V(s))),a=new w(t.flatMap(s=>{let u=ze(e.competition,s);return xh(u.map(({name:l})=>F(
l))).map(l=>r.indexOf(u[l]))}));return[...o.map(s=>{let u={setting:"stages.name",value:t[s].name,
reason:"duplicate"};return Tt(e,{kind:"stage",index:s,column:"name"},u)}),...i.map(s=>{let u={
setting:"judges.code",value:n[s].code,reason:"duplicate"};return Tt(e,{kind:"judge",index:s,column:
"code"},u)}),...k.
from(a,s=>{let u={setting:"criteria.name",value:r[s].name,reason:"duplicate"};return Tt(e,{kind:
"criterion",index:s,column:"name"},u)})]};m();var Bm=e=>e.competition.stages.flatMap((t,n)=>{let r=Co(
e.competition,t);if(r===null||t.title===null||
!("outcomes"in t.title))return[];let o=t.title.outcomes.filter(u=>u.places>r);if(o.length===0)return[
];
let i=o.map(u=>`${u.places}: ${u.name}`).join("; ");return[Tt(e,{kind:"stage",index:n,column:"title"}
,
{...{setting:"stages.title",reason:"outcomes-beyond-cut",severity:"warning"},value:i,allowed:[x(r)]}
)]});m();var zm=e=>{var c;let{settings:t,stages:n}=e.competition,r=n[n.length-1],o=(c=r&&Co(e.competition,
r))!=
null?c:t.top,i=[x(o)],a=k.from({length:o},(d,p)=>{var h;return(h=t.prizes[p])!=null?h:0}),s=!t.rankedWinners&&
a.some(d=>d!==a[0]),u={setting:"rankedWinners",value:!1,reason:"prizes-unequal",allowed:i},l=t.prizes.
flatMap((d,p)=>p>=o&&d?[{index:p,amount:d}]:[]);return[...s?[Tt(e,{kind:"setting",key:
"rankedWinners"},
{...u,...r&&{stage:r.name}})]:[],...l.slice(0,1).map(({index:d,amount:p})=>Tt(e,{kind:"prize",place:
d+
1},{setting:`prizes.${d+1}`,value:p,reason:"prizes-unused",allowed:i,severity:"warning"}))]};m();var Um=e=>e.competition.stages.flatMap(
(t,n)=>{if(e.competition.criteria.length===0||ze(e.competition,
t).length>0)return[];let r={setting:"criteria.name",value:"",reason:"empty",stage:t.name};return[Tt(
e,{kind:"stage",index:n,column:"name"},r)]});m();var Wm=e=>{let{stages:t,criteria:n,judges:r,entries:
o}=e.competition,i=t.map(({name:u})=>u),a=new w(
o.map(({code:u})=>V(u))),s="unknown-reference";return[...n.flatMap(({stage:u},l)=>u===null||i.includes(
u)?[]:[Tt(e,{kind:"criterion",index:l,column:"stage"},{setting:"criteria.stage",value:u,reason:s,
allowed:i})]),
...r.flatMap((u,l)=>[...u.stages.filter(c=>!i.includes(c)).map(c=>Tt(e,{kind:"judge",index:l,column:
"stages"},{setting:"judges.stages",value:c,reason:s,allowed:i})),...u.conflicts.filter(c=>!a.has(V(c))).
map(c=>Tt(e,{kind:"judge",index:l,column:"conflicts"},{setting:"judges.conflicts",value:c,reason:s}))])]}
;var $T={scope:"workbook",checks:[_m,jm,Wm,Um,Lm,Mm,Bm,zm]};m();m();var Km=({competition:e,locate:t}
)=>{let{criteria:n,stages:r}=e,o=n.flatMap(({weight:a,stage:s},u)=>{
if(a>=0)return[];let l={of:"criteria",reason:"negative",value:a},c=Ar(t,{kind:"criterion",index:u,
column:"weight"});return[{code:"WEIGHTS_INVALID",severity:"error",...s!==null&&{stage:s},...c,params:
l}]}),i=r.
flatMap(a=>{let s=ze(e,a);if(s.length===0||s.some(({weight:c})=>c!==0))return[];let u={of:"criteria",
reason:"all-zero"},l=Ar(t,{kind:"criterion",index:n.indexOf(s[0]),column:"weight"});return[{code:
"WEIGHTS_INVALID",severity:"error",stage:a.name,...l,params:u}]});return[...o,...i]};m();var Gm=({
competition:e,locate:t})=>{let n=e.stages.map(a=>a.weight);if(!e.settings.carryOver||n.every(
a=>a===null))return[];let r=(a,s)=>({code:"WEIGHTS_INVALID",severity:"error",...Ar(t,{kind:"stage",
index:a,
column:"weight"}),params:{of:"stages",...s}}),o=n.flatMap((a,s)=>a!==null&&a<0?[r(s,{reason:
"negative",value:a})]:[]),i=n.indexOf(null);return i>=0?[...o,r(i,{reason:"partly-blank"})]:n.every(
a=>a===0)?
[r(0,{reason:"all-zero"})]:o};var FT={scope:"workbook",checks:[Gm,Km]};m();var _T={scope:"stage",
find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,sheet:o})=>e.criteria.
flatMap(({name:i})=>{var u,l;let a=(u=o==null?void 0:o.columns.get(i))!=null?u:[],s=a[1];return s===
void 0?[]:[{code:"COLUMN_DUPLICATE_CRITERION",severity:"error",tab:r,at:{row:(l=o==null?void 0:o.headerRow)!=
null?l:0,column:s},params:{judge:n.code,criterion:i,columns:a.map(Mn)}}]}))};m();function BW(e){let{
sheet:t,missingColumns:n}=e;if(t===null||t.headerRow===null&&t.rows.length===
0)return[];let r=n.map(({name:i})=>i);return k.from(t.columns.values()).every(i=>i.length===0)&&r.length>
0?[r.join(", ")]:r}var MT={scope:"stage",find:({sheetViews:e})=>e.flatMap(t=>BW(t).map(n=>({code:
"COLUMN_MISSING_CRITERION",severity:"error",tab:t.tab,params:{judge:t.judge.code,criterion:n}})))};m(
);var qm={scope:"stage",find:({check:e,begun:t})=>t?[]:[{code:"STAGE_NOT_BEGUN",severity:"info",
params:{
stage:e.stage.name}}]};m();function zW(e){return e.sheet===null||e.expected.length===0?!1:e.sheet.headerRow===null?
e.sheet.rows.
length===0:!e.touched&&e.missingColumns.length===0}var LT={scope:"stage",find:({check:e,sheetViews:t}
)=>t.
filter(zW).map(({tab:n,judge:r})=>({code:"TAB_EMPTY",severity:ls(e),tab:n,params:{judge:r.code}}))};
m();var jT={scope:"stage",find:({check:e,sheetViews:t})=>t.filter(n=>n.sheet===null&&n.expected.length>0).
map(({tab:n,judge:r})=>({code:"TAB_MISSING",severity:ls(e),tab:n,params:{tab:n,judge:r.code,...e.stage.
scoreTab===void 0?{}:{within:!0}}}))};m();var BT={scope:"stage",find:({check:{protectedTabs:e=[]},
sheetViews:t})=>e.length===0?[]:t.filter(
({sheet:n,touched:r,tab:o})=>n!==null&&r&&!e.includes(o)).map(({tab:n,judge:r})=>({code:
"TAB_UNPROTECTED",severity:"info",tab:n,params:{judge:r.code}}))};var ps={TAB_MISSING:jT,TAB_EMPTY:
LT,TAB_UNPROTECTED:BT,STAGE_NOT_BEGUN:qm,COLUMN_MISSING_CRITERION:MT,
COLUMN_DUPLICATE_CRITERION:_T,ROW_MISSING_ENTRY:nT,ROW_WITHOUT_CODE:lT,ROW_UNKNOWN_ENTRY:uT,
ROW_DUPLICATE_ENTRY:tT,
ROW_NAME_MISMATCH:sT,SCORE_ROWS_PERMUTED:ET,SCORE_MISSING:pT,SCORE_NOT_NUMBER:fT,SCORE_TEXT_NUMBER:
OT,
SCORE_IS_DATE:mT,SCORE_OUT_OF_RANGE:gT,SCORE_ERROR:cT,SCORE_FORMULA:dT,SCORE_SCALE_SUSPECT:AT,
SCORE_OUTLIER:vT,
TOTAL_MISMATCH:NT,JUDGE_NO_VARIANCE:Gx,JUDGES_IDENTICAL:Xx,JUDGES_DISAGREE:Zx,JUDGE_CONFLICT:Ux,
JUDGE_RECUSED:qx,
ENTRY_UNSCORED:Bx,PANEL_DISCONNECTED:eT,ENTRY_DUPLICATE_CODE:Ix,ENTRY_DUPLICATE_NAME:$x,
SETTING_INVALID:$T,
WEIGHTS_INVALID:FT,METHOD_CAUTION:IT};var UW=g.values(ps).flatMap(e=>(e==null?void 0:e.scope)==="entries"?
[e]:[]),Th=e=>UW.flatMap(t=>t.find(
e));m();m();m();var WW=["SCORE_NOT_NUMBER","SCORE_OUT_OF_RANGE","SCORE_ERROR","SCORE_IS_DATE",
"TOTAL_MISMATCH","ROW_UNKNOWN_ENTRY","ROW_WITHOUT_CODE","ROW_NAME_MISMATCH"],KW=10;function GW({
draft:e,block:t}){return t===
null||t.columns>1||e.fix!==void 0||!WW.some(n=>n===e.code)?null:C.stringify([e.code,e.severity,e.tab,
t.column])}function qW(e){let t=[],n=-1;for(let r of[...e].sort((o,i)=>o.block.row-i.block.row)){let{
row:o,rows:i}=r.block,a=t[t.length-1];a!==void 0&&o===n?a.push(r):t.push([r]),n=o+i}return t}
function HW(e){
let[t]=e,n=e[e.length-1];if(e.length<KW||(t==null?void 0:t.block)==null||(n==null?void 0:n.block)==null)
return e;let r=e.flatMap(({draft:{params:s}})=>"where"in s?[s.where]:[]),o=r.length===0?{}:{where:Rm(
r)},i={...t.draft.params,...o,more:e.length-1},a={...t.block,rows:n.block.row+n.block.rows-t.block.row}
;
return[{draft:{...t.draft,params:i},block:a}]}function zT(e){let t=[],n=new y;for(let r of e){let o=GW(
r),i=o===null?void 0:n.get(o);o===null?t.push(r):i===void 0?n.set(o,[r]):i.push(r)}return[...t,...k.
from(n.values()).flatMap(r=>qW(r).flatMap(HW))]}function ZW(e){let t=[],n=k.from(e).sort((r,o)=>r.row-o.row||
r.column-o.column);for(let{row:r,column:o}of n){
let i=t[t.length-1],a=(i==null?void 0:i.row)===r?o-i.column:v.POSITIVE_INFINITY;i===void 0||a>i.columns?
t.push({row:r,column:o,rows:1,columns:1}):a===i.columns&&(t[t.length-1]={...i,columns:i.columns+1})}
return t}function fs(e){let t=[],n=new y;for(let r of ZW(e)){let o=`${r.column}:${r.columns}`,i=n.get(
o),a=i===void 0?void 0:t[i];i!==void 0&&a!==void 0&&a.row+a.rows===r.row?t[i]={...a,rows:a.rows+1}:(
n.
set(o,t.length),t.push(r))}return t}var UT=({row:e,column:t})=>`${e}:${t}`;function JW({draft:e,
where:t},n){
if(!("where"in e.params))return e;let r=[];for(let o=n.row;o<n.row+n.rows;o++)for(let i=n.column;i<n.
column+n.columns;i++){let a=t.get(UT({row:o,column:i}));a!==void 0&&r.push(a)}return{...e,params:{
...e.
params,where:Rm(r)}}}function VW({code:e,severity:t,tab:n,params:r,fix:o}){return C.stringify([e,t,n,
"where"in r?{...r,where:null}:r,o])}function WT(e){var o;let t=new y,n=[];for(let i of e){if(i.at===
void 0){n.push({draft:i,block:null});continue}let a=VW(i),s=(o=t.get(a))!=null?o:{draft:i,cells:[],
where:new y};
t.set(a,s),s.cells.push(i.at),"where"in i.params&&s.where.set(UT(i.at),i.params.where)}let r=k.from(
t.values()).flatMap(i=>fs(i.cells).map(a=>({draft:JW(i,a),block:a})));return[...n,...zT(r)]}m();
function XW(e,t){return t.some(n=>n.strays.length>0)?!0:t.some(n=>{var r;return(r=n.sheet)==null?
void 0:
r.rows.some(o=>o.entry!==null&&e.criteria.some(({name:i})=>{var s;let a=(s=o.marks.get(i))==null?
void 0:
s.kind;return a==="score"||a==="unreadable"}))})}function YW(e){let{competition:t,stage:n,criteria:r,
reached:o}=e,i=t.settings.conflicts==="exclude",a=Kr(t),s=o!=null?o:t.entries.filter(c=>c.status==="running"),
u=new y(s.map(c=>[c.code,c])),l=e.judges.map(c=>{var b,S,O,P;let d=new y;for(let N of s){let I=a(
c,N);I!==null&&d.set(N.code,I)}let p=new w(i?d.keys():[]),h=(b=e.sheets.get(c.code))!=null?b:null;
return jx(
{judge:c,tab:(P=(O=h==null?void 0:h.tab)!=null?O:(S=e.tabName)==null?void 0:S.call(e,n,c))!=null?P:`${n.
name} \xB7 ${c.code}`,sheet:h,criteria:r,entries:u,expected:(o!=null?o:[]).filter(N=>!p.has(N.code)),
excluded:p,conflicts:d})});return{check:e,sheetViews:l,begun:XW(e,l)}}var KT=new A;function Hm(e){
var n;
let t=(n=KT.get(e))!=null?n:YW(e);return KT.set(e,t),t}var QW=g.values(ps).flatMap(e=>(e==null?void 0:
e.scope)==="stage"?[e]:[]);function e3(e){let t=new y(
e.sheetViews.map((i,a)=>[i.tab,a])),n=({draft:i})=>{var a,s;return(s=t.get((a=i.tab)!=null?a:""))!=null?
s:e.sheetViews.length},r=({block:i})=>{var a;return(a=i==null?void 0:i.row)!=null?a:-1},o=({block:i}
)=>{
var a;return(a=i==null?void 0:i.column)!=null?a:-1};return(i,a)=>n(i)-n(a)||r(i)-r(a)||o(i)-o(a)}
function t3({
draft:e,block:t},n){let{at:r,...o}=e,i=t&&Ce(t.row,t.column,t.rows,t.columns);return{...o,stage:n,
...i&&
{cell:i}}}function Sh(e){let t=Hm(e),n=t.begun?QW:[qm];return WT(n.flatMap(r=>r.find(t))).sort(e3(t)).
map(r=>t3(r,e.stage.name))}m();var GT=[_m,$m,Gm,Fm,jm,Wm,Um,Km,Lm,Mm,Bm,zm],n3=g.values(ps).flatMap(
e=>(e==null?void 0:e.scope)==="workbook"?e.checks:[]),r3=[...GT,...n3.filter(e=>!GT.includes(e))];
function Eh(e,t=()=>null){return r3.
flatMap(n=>n({competition:e,locate:t}))}m();function Ch(e){return Hm(e).sheetViews.map(t=>{let n=k.from(
t.lines.values()).map(i=>i.filter(a=>!a.
excluded&&!a.blank)).filter(i=>i.length>0),r=n.filter(i=>i.some(a=>a.complete||a.recused)).length,o=Ro(
e)||e.reached===null;return{stage:e.stage.name,judge:t.judge.code,scored:r,expected:o?n.length:t.expected.
length}})}m();var HT=31,o3=/[\u00b7\-\u2013|:_]/u;function Or(e){let t=[...e];return t.flatMap((n,r)=>{
if(!o3.test(n))return[];
let[o,i]=[t.slice(0,r).join(""),t.slice(r+1).join("")];return[{left:o.trim(),right:i.trim(),at:r,
spaced:n===
"\xB7"||/\s$/.test(o)}]})}var i3=/[[\]:*?/\\]/g,Fl=e=>e.replace(i3," ").replace(/\s+/g," ").trim();
function a3(e,t){
let n=HT-t.length-3;return`${e.length>n?`${e.slice(0,f.max(1,n-1)).trim()}\u2026`:e} \xB7 ${t}`}var li=(
e,t)=>a3(
Fl(e.name),Fl(t.code)),s3=(e,t)=>e.length>t?`${e.slice(0,t-1).trim()}\u2026`:e;function _l(e,t,n){
let r=J.
ranking[n],o=HT-r.length-3,i=(u,l)=>s3(Fl(u.name),l),s=t.some(u=>u!==e&&i(u,o)===i(e,o))?`${t.indexOf(
e)+1} `:"";return`${r} \xB7 ${s}${i(e,o-s.length)}`}function ZT(e,t){let n=e.trim();if(!n.endsWith(
"\u2026"))return F(n)===F(Fl(t.name));let r=F(n.slice(0,-1));return r!==""&&F(Fl(t.name)).startsWith(
r)}function Zm(e,t){var o;let n=u3(e,t),r=n.filter((i,a)=>n.findIndex(s=>c3(i,s))===a);return r.length===
1&&(o=r[0])!=null?o:null}function u3(e,t){let n=qT(e,t,(i,a)=>V(i.code)===V(a));if(n.length>0)return n;
let[r,...o]=t.stages;return r!==void 0&&o.length===0?l3(e,t,r):qT(e,t,Rh)}var Rh=(e,t)=>F(t)!==""&&F(
t)===F(e.name),qT=(e,t,n)=>Or(e).flatMap(({left:r,right:o})=>t.stages.filter(i=>ZT(r,i)).flatMap(i=>it(
t,i).filter(a=>n(a,o)).map(a=>({stage:i,judge:a})))),l3=(e,t,n)=>it(t,n).filter(r=>V(r.code)===V(e)||
Rh(r,e)||Or(e).some(({left:o,right:i})=>ZT(o,n)&&Rh(r,i))).map(r=>({stage:n,judge:r})),c3=(e,t)=>e.stage===
t.stage&&e.judge===t.judge;var d3=({code:e,tab:t,cell:n},r)=>e==="ROW_NAME_MISMATCH"&&r.some(o=>o.kind==="NAMES"&&
o.tab===t&&(o.
params.count>1||o.cell===n)),JT=e=>e.severity==="error";function Pt(e,t){let{competition:n,sheets:r,
decisions:o}=e,i=[...e.findings,...Eh(n,e.locate)],a=[],s=[],u=!i.some(l=>JT(l)&&l.stage===void 0);
for(let l of n.
stages){let c=r.filter(N=>N.stage===l.name),p=u||l===n.stages[0]?ui(n,a):null,h={competition:n,stage:
l,
criteria:ze(n,l),judges:it(n,l),sheets:new y(c.map(N=>[N.judge,N])),reached:p,provisional:t.provisional,
tabName:(N,I)=>{var _;return(_=N.scoreTab)!=null?_:li(N,I)},protectedTabs:e.protectedTabs,orders:e.orders.
get(l.name)};i.push(...Sh(h).filter(N=>!d3(N,e.questions))),p!==null&&s.push(...Ch(h));let b=N=>N.stage===
l.name&&(JT(N)||N.code==="STAGE_NOT_BEGUN");if(!u||p===null||i.some(b)){u=!1;continue}let S=Dx(n,l,r,
a,o),O=e.locate({kind:"setting",key:"method"}),P=[...S.findings,...Px(n,S,a)];if(i.push(...P.map(N=>N.
code==="METHOD_CAUTION"?{...N,...O}:N)),P.some(b)){u=!1;continue}a.push(S)}return{findings:i,results:
a,
progress:s}}m();m();m();m();function U(e){return e===void 0||e===""?"":typeof e=="object"?e.date.endsWith(
"T00:00:00")?e.date.slice(
0,10):rr(e.date):x(e).trim()}var rr=e=>e.replace("T"," "),Ml=e=>e.replace(" ","T"),te=e=>typeof e!="number"&&
U(e)==="";function rt(e){var n;if(typeof e=="number")return e;if(typeof e!="string")return null;
let t=/^(-?\d+)(?:[.,](\d+))?$/.exec(e.trim());return t===null?null:v(`${t[1]}.${(n=t[2])!=null?n:
"0"}`)}
var m3=(e,t)=>new R(R.UTC(e,t,0)).getUTCDate();function Dh(e,t,n){return t<1||t>12||n<1||n>m3(e,t)?
null:
`${e}-${x(t).padStart(2,"0")}-${x(n).padStart(2,"0")}`}function ci(e){var a;if(typeof e=="object")return e.
date.slice(0,10);let t=U(e).toLowerCase(),n=/^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(t);if(n!==null)return Dh(
v(n[1]),v(n[2]),v(n[3]));let r=/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(t);if(r!==null)return Dh(
v(r[3]),v(r[2]),v(r[1]));let o=/^(?:[a-z']+,\s*)?(\d{1,2})\s+([a-z]+)\.?,?\s+(\d{4})$/.exec(t);if(o===
null)return null;let i=fx((a=o[2])!=null?a:"");return i===null?null:Dh(v(o[3]),i,v(o[1]))}function VT(
e){
return typeof e=="object"?e.date.slice(11,16).replace(":","."):U(e)}var gs=e=>U(e).split(/[,;\n]/).map(
t=>t.trim()).filter(t=>t!=="");m();var XT=/^(.*\S)\s*[([]([^()[\]]*)[)\]]\s*$/,p3=/^(.*?\S)[\s:,=\u2013-]+(\d{1,3}(?:[.,]\d+)?)\s*%\s*$/,
YT=/^(?:(?:bobot|weight)\s*[:=]?\s*)?(\d{1,3}(?:[.,]\d+)?)\s*%$/i,QT=/^(?:bobot|weight)\s*[:=]?\s*(\d{1,3}(?:[.,]\d+)?)$/i,
eS=/^(?:(?:maks(?:imal|imum)?|max(?:imum)?|skala|scale|nilai|skor|score)\.?\s*[:=]?\s*)?\d+(?:\s*(?:-|\u2013|s\.?\/?d\.?|sampai|to)\s*\d+)?$/i;
function Do(e){var n,r;let t=e.replace(/\s+/g," ").trim();for(;;){let[,o="",i=""]=(n=XT.exec(t))!=null?
n:[];if(o==="")return null;if(eS.test(i.trim()))return v((r=/(\d+)\D*$/.exec(i))==null?void 0:r[1]);
t=o}}function Oh(e){var r,o;let t=e.replace(/^[\s(]+|[\s)]+$/g,""),n=(o=(r=YT.exec(t))!=null?r:QT.exec(
t))==null?void 0:o[1];return n===void 0?null:Ah(n)}var Ah=e=>v(e.replace(",","."));function je(e){
var i,
a,s,u;let t=e.replace(/\s+/g," ").trim(),n=null;for(;;){let[,l="",c=""]=(i=XT.exec(t))!=null?i:[],d=(
a=
YT.exec(c.trim()))!=null?a:QT.exec(c.trim());if(l===""||d===null&&!eS.test(c.trim()))break;t=l,n!=null||
(n=d===null?null:Ah((s=d[1])!=null?s:""))}let[,r="",o=""]=(u=p3.exec(t))!=null?u:[];return r===""?{
name:t,
weight:n}:{name:r,weight:n!=null?n:Ah(o)}}m();var Ph=10,di=60;function Ll(e,t,n=Ph){let r=e.values.slice(
0,n).map(t),o=f.max(0,...r);return o===0?
null:r.indexOf(o)}function mt(e,t){var s;let n=u=>typeof u=="string"&&t.columns.some(l=>Ae(u,l.header)),
r=Ll(e,u=>u.filter(n).length);if(r===null)return null;let o=new y;for(let[u,l]of((s=e.values[r])!=null?
s:[]).entries()){let c=typeof l=="string"?t.columns.find(d=>Ae(l,d.header)):void 0;c!==void 0&&!o.has(
c.key)&&o.set(c.key,u)}let i=[...o.keys()],a=e.values.map((u,l)=>({row:l,cell:c=>{var p;let d=o.get(
c);return d===void 0?"":(p=u[d])!=null?p:""}})).filter(({row:u,cell:l})=>u>r&&i.some(c=>!te(l(c))));
return{part:t.part,tab:e.tab,headerRow:r,columns:o,rows:a}}function at(e,t,n){let r=e==null?void 0:e.
columns.get(n);return e===null||r===void 0||t===void 0?null:{tab:e.tab,cell:Ce(t,r)}}var tS=(e,t)=>e.
columns.map(n=>n.header[t]);var nS={code:$("Kode","Code","Kode Peserta","Kode Inovasi",
"Kode Proposal","No. Peserta","Nomor Peserta","Entry Code"),name:$("Nama Inovasi","Innovation",
"Inovasi","Judul Inovasi","Nama","Peserta","Nama Peserta","Judul","Inovasi yang Dinilai",
"Nama Inovasi yang Dinilai","Peserta yang Dinilai","Judul Proposal","Nama Proposal","Nama Karya",
"Judul Karya","Finalis","Entry","Participant","Innovation Name"),institution:$("Instansi",
"Institution","Unit","OPD","Perangkat Daerah","SKPD","Unit Kerja","Nama Instansi","Asal Instansi",
"Asal","Unit Pelaksana","Agency","Organization"),total:$("Total","Total",
"Jumlah","Nilai Akhir"),notesToCommittee:$("Catatan untuk Panitia","Notes to Committee","Catatan",
"Notes"),notesToEntrant:$("Catatan untuk Peserta","Notes to Entrant")},Jm={weight:"Bobot",maximum:
"Maks"},Nt=e=>g.keys(nS).find(t=>Ae(e,nS[t])),Je=(e,t)=>{let n=F(t.name);return F(e)===n||F(e.replace(
/\([^()]*\)\s*$/,
""))===n||F(je(e).name)===n},f3=(e,t)=>{var n;return(n=t.find(r=>F(r.name)===F(e)))!=null?n:t.find(r=>Je(
e,r))};function hs(e){var o,i;let t=new y,n=new y,r=new y;for(let a of e){let s=V(a.code),u=F(a.name),
l=(o=t.get(s))!=null?o:a;t.set(s,l),n.set(a.code,l),r.set(u,[...(i=r.get(u))!=null?i:[],a])}return(a,
s,u,l)=>{
var h,b,S;if(u)return(b=(h=n.get(a))!=null?h:t.get(V(a)))!=null?b:null;let c=(S=r.get(F(s)))!=null?S:
[],d=c.length===1?c:c.filter(O=>F(O.institution)===F(l)),[p=null]=d;return d.length===1?p:null}}
function mi(e,t,n,r,o){
var S,O,P,N,I,_,M;let i=B=>typeof B=="string"&&(Nt(B)!==void 0||r.some(L=>Je(B,L))),a=Ll(e,B=>B.filter(
i).length,di),s=a===null?[]:((S=e.values[a])!=null?S:[]).map(B=>typeof B=="string"?B:""),u=new y,l=new y;
for(let[B,L]of s.entries()){let j=f3(L,r),z=Nt(L);j!==void 0?u.set(j.name,[...(O=u.get(j.name))!=null?
O:[],B]):z!==void 0&&!l.has(z)&&l.set(z,B)}let c=(P=l.get("code"))!=null?P:null,d=[...u].map(([B,[L=0]])=>(
{
criterion:B,column:L})),p=a===null?h3(e):[];for(let[B,L]of e.values.entries()){if(a===null||B<=a)continue;
let j=K=>{var fe;let ne=l.get(K);return ne===void 0?"":(fe=L[ne])!=null?fe:""},z=U(j("code")),G=U(j(
"name")),Z=new y;for(let{criterion:K,column:ne}of d)Z.set(K,y3((N=L[ne])!=null?N:"",B,ne));let X=U(j(
"institution")),Q=o(z,G,c!==null,X);Q===null&&(Nh(z,G)||g3(z,Z))||p.push({row:B,code:z,entry:(I=Q==null?
void 0:Q.code)!=null?I:null,name:G,institution:X,marks:Z,total:j("total"),notesToCommittee:U(j(
"notesToCommittee")),notesToEntrant:U(j("notesToEntrant"))})}let h=(_=l.get("name"))!=null?_:null,b=(
M=l.
get("total"))!=null?M:null;return{stage:t,judge:n,tab:e.tab,headerRow:a,codeColumn:c,nameColumn:h,
totalColumn:b,
columns:u,rows:p}}var Nh=(e,t)=>[e,t].some(n=>n===Jm.weight||n===Jm.maximum),g3=(e,t)=>[...t.values(
)].
every(n=>n.kind==="blank"||e===""&&n.kind==="unreadable"&&!Ih(n.raw)),Ih=e=>{var t;return typeof e==
"string"?!te(e)&&(Ae(e,Tn)||((t=e.match(/\p{L}/gu))!=null?t:[]).length<3||e.trim().startsWith("#")):
e!==void 0};function h3(e){let t={code:"",entry:null,name:"",institution:"",marks:new y,total:"",
notesToCommittee:"",
notesToEntrant:""};return e.values.flatMap((n,r)=>n.some(o=>typeof o=="number")?[{...t,row:r}]:[])}
function y3(e,t,n){
let r={row:t,column:n};return typeof e=="number"?{kind:"score",value:e,at:r}:te(e)?{kind:"blank",at:
r}:
typeof e=="string"&&Ae(e,Tn)?{kind:"recused",at:r}:{kind:"unreadable",raw:e,at:r}}var rS=864e5,$h=R.UTC(
1899,11,30),b3="dd/mm/yyyy",w3="dd/mm/yyyy h:mm:ss",v3=e=>new R($h+f.round(e*86400)*
1e3).toISOString().slice(0,19);function oS(e){let t=(R.parse(`${e}Z`)-$h)/rS;return v.isNaN(t)?e:t}
var k3=e=>e>
-693e3&&e<(R.UTC(1e4,0,1)-$h)/rS;function iS(e){var n;let t=(n=e==null?void 0:e.value)!=null?n:(e==null?
void 0:e.formula)===void 0?"":`=${e.formula}`;return typeof t!="number"||e===void 0||e.kind==="plain"?
{value:t,read:t}:e.kind==="percent"?{value:t,read:t,format:v.isInteger(t*100)?"0%":"0.00%"}:k3(t)?{
value:t,
read:{date:v3(t)},format:v.isInteger(t)?b3:w3}:{value:t,read:t}}var aS=e=>Ll(e,t=>t.filter(n=>typeof n==
"string"&&Nt(n)!==void 0).length),sS=(e,t,n)=>({tab:e,values:t.map(r=>k.from({length:n},(o,i)=>iS(r[
i]).
read))});function Fh({rows:e}){var n;let t=e.length;for(;t>0&&((n=e[t-1])==null?void 0:n.every(r=>r===
void 0))!==!1;)t-=1;return{rows:e.slice(0,t),width:e.reduce((r,o)=>f.max(r,o.length),1)}}var x3=2e4,
T3=500;function uS(e){let{rows:t,width:n}=Fh(e);return t.length>x3||n>T3}function lS(e,t){var o;let n=e.
filter(i=>!i.hidden),r=i=>{let{rows:a,width:s}=Fh({...i,rows:i.rows.slice(0,20)});return aS(sS(i.name,
a,s))!==null};return(o=e.find(i=>i.name===t))!=null?o:n.find(r)}function _h(e,t,n){var l;let{rows:r,
width:o}=Fh(e),i=(l=aS(sS(t,r,o)))!=null?l:0,a=f.max(0,2-i),s=[...k.from({length:a},()=>[]),...r];s[
1]=
[{value:n,kind:"plain"}];let u=s.map(c=>k.from({length:o},(d,p)=>iS(c[p])));return{values:u.map(c=>c.
map(({value:d})=>d)),formats:u.flatMap((c,d)=>c.flatMap(({format:p},h)=>p===void 0?[]:[{row:d,column:
h,
format:p}])),grid:{tab:t,values:u.map(c=>c.map(({read:d})=>d))},headerRow:i+a,formulas:s.flatMap((c,
d)=>c.
flatMap((p,h)=>d>i+a&&(p==null?void 0:p.formula)!==void 0?[{row:d,column:h}]:[]))}}var S3=/ \u00b7 (?:rumus|formulas): ([A-Z0-9:, ]+)$/;
function jl({values:e}){var r,o,i,a;let[,t=""]=(i=S3.exec(x((o=(r=e[1])==null?void 0:r[0])!=null?o:
"")))!=
null?i:[],n=[];for(let{row:s,column:u}of t===""?[]:t.split(", ").flatMap(Gr))(a=n[s])!=null||(n[s]=[
]),
n[s][u]="=";return n}var E3=/^Lembar Juri \u00b7 (?:dikumpulkan|collected) .* \u00b7 (?:proses|run) ([0-9a-f]{8}) \u00b7 /,
cS=({values:e})=>{var t,n,r,o;return(o=(r=E3.exec(x((n=(t=e[1])==null?void 0:t[0])!=null?n:"")))==null?
void 0:r[1])!=null?o:null};function dS(e,t){let n=f.max(e.values.length,t.grid.values.length);return k.
from({length:n},(r,o)=>o).every(r=>{let[o=[],i=[]]=[e.values[r],t.grid.values[r]],a=f.max(o.length,i.
length);return k.from({length:a},(s,u)=>u).every(s=>{var u,l;return r===1&&s===0||C3((u=o[s])!=null?
u:"",(l=i[s])!=null?l:"")})})}var C3=(e,t)=>typeof e=="object"&&typeof t=="object"?e.date===t.date:e===
t;m();function mS(e,t){if(t.length===0)return e;let n=r=>{var o;return(r.kind==="score"||r.kind==="unreadable")&&
((o=t[r.at.row])!=null&&o[r.at.column])?{...r,formula:!0}:r};return{...e,rows:e.rows.map(
r=>({...r,marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();var R3=/(?:^|[^\p{L}])(?:rekap|recap|gabungan|klasemen)/iu,
D3=/^(?:salinan|copy of|hasil|results?|peringkat|ranking|ringkasan|summary|template|templat|format|blangko|contoh|petunjuk)(?!\p{L})/iu,
A3=/(?:^|[^\p{L}])(?:juri|judge)/iu,pS=e=>g.values(J).some(t=>Ae(e,t));function la(e){let t=e.trim();
return pS(t)||R3.test(t)?!1:D3.test(t)?/^(?:hasil|results?)/i.test(t)&&A3.test(t):!0}var Bl=e=>!la(e)&&
!pS(e.trim())&&!/^(?:salinan|copy of|templ|format|blangko|contoh|petunjuk)/i.test(e.trim());var Vm=new y;
function gS(e,t,n){let r=e.flatMap(i=>{let a=n.get(i);return a===void 0?[]:[{name:i,...a}]}),
o=e.flatMap(i=>{let a=n.has(i)?null:Zm(i,t);return a===null?[]:[{name:i,...a}]});return[...r,...o]}
var hS=(e,t)=>e.
stage===t.stage&&e.judge===t.judge;function yS(e,t,n=Vm){let r=gS(e,t,n);return r.flatMap(o=>{let i=r.
find(a=>hS(a,o));return i===void 0||i===o?[]:[{...o,first:i.name}]})}var Mh=/^(?:salinan(?: dari)?|copy of|copy)\s+(?=\S)|\s*\(\d+\)$|\s+(?:copy|salinan)$/iu;
function bS(e,t,n=Vm){let r=or(e,t,n);return e.flatMap(o=>{var s;if(!Mh.test(o)||r.some(u=>u.name===
o))return[];let i=o;for(;Mh.test(i);)i=i.replace(Mh,"").trim();let a=(s=r.find(u=>F(u.name)===F(i)))!=
null?s:Zm(i,t);return a===null?[]:[{name:o,stage:a.stage,judge:a.judge}]})}var fS=e=>V(e).replace(
/\p{N}+/gu,
"#");function wS(e,t,n=Vm){let r=new w(t.judges.map(a=>fS(a.code))),o=new w(t.stages.map(a=>F(a.name))),
i=new w(or(e,t,n).map(a=>a.name));return e.flatMap(a=>{if(i.has(a)||Zm(a,t)!==null)return[];let s=Or(
a).find(({left:u,right:l})=>o.has(F(u))&&r.has(fS(l)));return s===void 0?[]:[{name:a,judge:s.right}]}
)}
function or(e,t,n=Vm){let r=gS(e,t,n),o=r.filter((a,s)=>r.findIndex(u=>hS(u,a))===s),[i]=t.stages;
return o.
length>0||i===void 0||t.stages.length>1?o:O3(e,i,it(t,i))}function O3(e,t,n){var s,u;let r=new y;for(
let l of e.
filter(la))for(let{left:c,right:d}of Or(l)){let p=n.filter(b=>Lh(d,b)),[h]=p;h===void 0||p.length>1||
F(c)===""||r.set(F(c),[...(s=r.get(F(c)))!=null?s:[],{name:l,stage:t,judge:h}])}let o=[...r.values()].
map(l=>l.filter((c,d)=>l.findIndex(p=>p.judge===c.judge)===d)),i=f.max(0,...o.map(l=>l.length)),a=o.
filter(l=>l.length===i);return a.length===1?(u=a[0])!=null?u:[]:[]}var Lh=(e,t)=>V(e)!==""&&(V(e)===
V(t.code)||F(e)===F(t.name));m();function vS({tables:e,rows:t}){return n=>{switch(n.kind){case"setting":
return at(e.settings,t.settings.
get(n.key),"value");case"prize":return at(e.settings,t.prizes.get(n.place),"value");case"entry":
return at(
e.entries,t.entries[n.index],n.column);case"stage":return at(e.stages,t.stages[n.index],n.column);
case"criterion":return at(e.criteria,t.criteria[n.index],n.column);case"judge":return at(e.judges,t.judges[
n.
index],n.column)}}}m();var P3=(e,t)=>e>0&&(e<1?t>1:e===1&&t>=20),kS=(e,t)=>e.rows.some(n=>t.some(({
name:r,max:o})=>{let i=n.
marks.get(r);return(i==null?void 0:i.kind)==="score"&&P3(i.value,o)})),N3=e=>e.replace(
/"[^"]*"|\\./g,
"").includes("%");function xS(e,t){let n=r=>{var s,u;let{row:o,column:i}=r.at;return r.kind!=="score"||
!N3((u=(s=t[o])==null?void 0:s[i])!=null?u:"")?r:{kind:"unreadable",raw:`${v((r.value*100).toPrecision(
12))}%`,cellValue:r.value,at:r.at,...r.formula&&{formula:!0}}};return{...e,rows:e.rows.map(r=>({...r,
marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();m();var qr="General",TS=e=>e===qr||e.startsWith(
"0");var ae=(e,t,n,r,o)=>o===void 0?{key:e,header:$(t,n),width:r}:{key:e,header:$(t,n),width:r,
format:o},
pi="@",SS="d mmmm yyyy",zl={part:"settings",tab:J.settings,columns:[ae("key","Kunci","Key",220),ae(
"value","Nilai","Value",380)]},Ul={part:"stages",tab:J.stages,columns:[ae("order","Urutan","Order",
70,
qr),ae("name","Tahap","Stage",200),ae("weight","Bobot","Weight",80,qr),ae("advance","Lolos",
"Advance",
80,qr),ae("title","Predikat","Title",240),ae("form","Bentuk","Form",110),ae("date","Tanggal","Date",
140,SS),ae("scoreTab","Tab Nilai","Score Tab",180)]},Wl={part:"criteria",tab:J.criteria,columns:[ae(
"stage","Tahap","Stage",180),ae("name","Kriteria","Criterion",200),ae("weight","Bobot","Weight",80,
qr),
ae("min","Min","Min",70,qr),ae("max","Maks","Max",70,qr),ae("description","Uraian","Description",380)]}
,
Pr={part:"entries",tab:J.entries,columns:[ae("code","Kode","Code",80,pi),ae("name","Nama Inovasi",
"Innovation",320),ae("institution","Instansi","Institution",240),ae("category","Kategori","Category",
120),
ae("unitType","Jenis Unit","Unit Type",120),ae("innovator","Inovator","Innovator",200),ae("contact",
"Narahubung","Contact",160),ae("phone","No. WA","Phone",120,pi),ae("email","Email","Email",180),ae(
"link","Tautan Proposal","Proposal Link",180),ae("status","Status","Status",160),ae("reason",
"Alasan",
"Reason",240)]},ca={part:"judges",tab:J.judges,columns:[ae("code","Kode","Code",70,pi),ae("name",
"Nama","Name",220),ae("role","Peran","Role",110),ae("institution","Instansi","Institution",240),ae(
"email","Email","Email",200),ae("phone","No. WA","Phone",120,pi),ae("stages","Tahap","Stages",180),
ae("conflicts","Benturan","Conflicts",180,pi)]},Kl={part:"institutions",tab:J.institutions,columns:[
ae("name","Instansi","Institution",280),ae("parent","Induk","Parent",240),ae("unitType","Jenis Unit",
"Unit Type",140),ae("required","Wajib","Required",80)]},da={part:"signers",tab:J.signers,columns:[ae(
"office","Jabatan","Position",220),ae("name","Nama","Name",220),ae("plainName","Nama tanpa Gelar",
"Name without Titles",180),ae("rank","Pangkat","Rank",140),ae("nip","NIP","NIP",160,pi),ae("status",
"Status","Status",90),ae("acting","Bertindak","Acting",90),ae("onBehalfOf","Atas Nama",
"On Behalf Of",200),
ae("documents","Dokumen","Documents",240),ae("letterhead","Kop","Letterhead",180),ae("copies",
"Tembusan","Copies",240)]},ys={part:"plenary",tab:J.plenary,columns:[ae("stage","Tahap","Stage",160),
ae("entry","Kode","Code",80,pi),ae("computed","Peringkat Hitung","Computed Rank",90,"0"),ae("rank",
"Peringkat Putusan","Decided Rank",90,"0"),ae("reason","Alasan","Reason",420),ae("votesFor","Setuju",
"For",
80,"0"),ae("votesAgainst","Tidak","Against",80,"0")]},ma={part:"objections",tab:J.objections,columns:
[
ae("date","Tanggal","Date",120,SS),ae("sender","Pengirim","Sender",180),ae("entry","Kode","Code",80,
pi),ae("text","Isi","Text",360),ae("answer","Jawaban","Answer",360),ae("ruling","Putusan","Ruling",
200),
ae("reopens","Tahap Dibuka Kembali","Stage to Reopen",160)]},jh=[zl,Ul,Wl,Pr,ca,Kl,da];m();m();
function ir(e){var o;let t=[],n=(i,a)=>at(e,i.row,a),r=(i,a,s,u,l=[])=>{var d;let c={setting:`${(d=e==
null?void 0:e.part)!=null?d:""}.${a}`,value:s,reason:u,allowed:l};t.push({code:"SETTING_INVALID",
severity:"error",...n(i,a),params:c})};return{rows:(o=e==null?void 0:e.rows)!=null?o:[],findings:t,
report:r,place:n,
number:(i,a,s=()=>!0)=>{let u=i.cell(a);if(te(u))return null;let l=rt(u);return l!==null&&s(l)?l:(r(
i,a,u,l===null?"not-a-number":"out-of-range"),null)},weight:(i,a,s)=>{let u=i.cell(a),l=rt(typeof u==
"string"?u.replace(/%\s*$/,""):u);if(l===null&&!te(u)){let c={of:s,reason:"not-a-number",value:u};t.
push({code:"WEIGHTS_INVALID",severity:"error",...n(i,a),params:c})}return l},choice:(i,a,s)=>{let u=U(
i.cell(a)),l=xn(u,s);return u===""||l!==void 0?l!=null?l:null:(r(i,a,u,"not-allowed",s.map(([,c])=>c.
id)),null)}}}function Xm(e,t,n){var i;if(t===null||t.rows.length>0)return;let r={setting:`${t.part}.${n}`,
value:"",reason:"no-rows",allowed:[]},o=(i=at(t,t.headerRow+1,n))!=null?i:{tab:t.tab};e.findings.push(
{code:"SETTING_INVALID",severity:"warning",...o,params:r})}var Hr=(e,t)=>e.rows.filter(n=>te(n.cell(
t))?(e.report(n,t,"","empty"),!1):!0);function ES(e,t){let n=ir(e),r=Hr(n,"name"),o=r.every(a=>te(a.cell(
"weight")));return{items:r.map(a=>I3(
n,a,o,t)),rows:r.map(({row:a})=>a),findings:n.findings}}function I3(e,t,n,r){var a,s;let o=U(t.cell(
"stage")),i=e.weight(t,"weight","criteria");if(!n&&te(t.cell("weight"))){let u={of:"criteria",reason:
"partly-blank"};e.findings.push({code:"WEIGHTS_INVALID",severity:"error",...e.place(t,"weight"),
params:u})}
return{stage:o===""?null:r(o),name:U(t.cell("name")),weight:i!=null?i:1,min:(a=e.number(t,"min"))!=null?
a:0,max:(s=e.number(t,"max"))!=null?s:100,description:U(t.cell("description"))}}m();function CS(e){
let t=ir(e);Xm(t,e,"code");let n=t.rows.filter(o=>{var s,u,l;if(!te(o.cell("code")))return!0;
let i=(l=(s=t.place(o,"code"))!=null?s:t.place(o,"name"))!=null?l:{tab:(u=e==null?void 0:e.tab)!=null?
u:""},a={name:U(o.cell("name"))};return t.findings.push({code:"ROW_WITHOUT_CODE",severity:"error",
...i,
params:a}),!1});return{items:n.map(o=>$3(t,o)),rows:n.map(({row:o})=>o),findings:t.findings}}
function $3(e,t){
var r;let n=o=>U(t.cell(o));return{code:n("code"),name:n("name"),institution:n("institution"),
category:n(
"category"),unitType:n("unitType"),innovator:n("innovator"),contact:n("contact"),phone:n("phone"),
email:n(
"email"),link:n("link"),status:(r=e.choice(t,"status",oi))!=null?r:"running",reason:n("reason")}}m();
function RS(e){let t=ir(e),n=Hr(t,"name");return{items:n.map(o=>{var i;return{name:U(o.cell("name")),
parent:U(o.cell("parent")),unitType:U(o.cell("unitType")),required:(i=t.choice(o,"required",pn))!=null?
i:!1}}),rows:n.map(({row:o})=>o),findings:t.findings}}m();function DS(e,t){let n=ir(e);Xm(n,e,"code");
let r=Hr(n,"code");return{items:r.map(o=>F3(o,t)),rows:r.
map(({row:o})=>o),findings:n.findings}}function F3(e,t){let n=r=>U(e.cell(r));return{code:n("code"),
name:n("name"),role:n("role"),institution:n("institution"),email:n("email"),phone:n("phone"),stages:
Bh(
gs(e.cell("stages")),t),conflicts:gs(e.cell("conflicts"))}}function Bh(e,t){let[n,...r]=e;if(n===void 0)
return[];for(let o=e.length;o>0;o-=1){let i=F(e.slice(0,o).join(" ")),a=t.find(s=>F(s)===i);if(a!==void 0)
return[a,...Bh(e.slice(o),t)]}return[n,...Bh(r,t)]}m();var AS=e=>e.split(/[;\r\n]+/).map(t=>t.trim()).filter(
t=>t!=="");function OS(e){let t=ir(e),n=Hr(t,"office"),r=n.map(i=>{var s,u;let a=l=>U(i.cell(l));
return{office:a("office"),name:a("name"),plainName:a(
"plainName"),rank:a("rank"),nip:a("nip"),status:(s=t.choice(i,"status",Ya))!=null?s:"definitive",
acting:(u=
t.choice(i,"acting",nm))!=null?u:"self",onBehalfOf:AS(a("onBehalfOf")),documents:AS(a("documents").replace(
/,/g,";")),letterhead:a("letterhead"),copies:a("copies")}}),o=t.findings.map(i=>({...i,severity:
"warning"}));return{items:r,rows:n.map(({row:i})=>i),findings:o}}m();function PS(e){let t=ir(e),n=_3(
Hr(t,"name"));return{items:n.map(o=>M3(t,o)),rows:n.map(({row:o})=>o),
findings:t.findings}}function _3(e){let t=n=>{var r;return(r=rt(n.cell("order")))!=null?r:v.MAX_VALUE}
;
return[...e].sort((n,r)=>t(n)-t(r)||n.row-r.row)}function M3(e,t){let n=t.cell("date"),r=j3(U(t.cell(
"title")));return r==="unreadable"&&e.report(t,"title",t.cell("title"),"outcomes"),!te(n)&&ci(n)===null&&
e.report(t,"date",n,"not-a-date"),{name:U(t.cell("name")),weight:e.weight(t,"weight","stages"),
advance:e.
number(t,"advance",o=>v.isInteger(o)&&o>=1),title:r==="unreadable"?null:r,form:e.choice(t,"form",Xa),
date:ci(n),...te(t.cell("scoreTab"))?{}:{scoreTab:U(t.cell("scoreTab"))}}}var L3=/;|^\s*\d+\s*[:=]/m;
function j3(e){if(e==="")return null;if(!L3.test(e))return{name:e};let n=e.split(/[;\n]/).map(i=>i.trim(
)).
filter(i=>i!=="").map(i=>{var s;let a=/^(\d+)\s*:\s*(.+)$/.exec(i);return a===null||v(a[1])<1?null:{
places:v(a[1]),name:(s=a[2])!=null?s:""}}),r=n.filter(i=>i!==null);return new w(r.map(i=>i.places)).
size===n.length&&r.length>0?{outcomes:r}:"unreadable"}m();m();var bs=["criteria","median","majority",
"previous","shared"];m();m();var NS=["competition","year","organizer","government","province","city",
"language","top","method",
"missing","tieBreaks","decimals","carryOver","passingScore","maxSpread","maxPerInstitution",
"winnersPerCategory","rankedWinners","letterScores","annexScores","winnerTerm","severityCorrection",
"conflicts","judgeFiles","deadline","admins","objectionDays","prizes","plenaryDate","plenaryTime",
"plenaryPlace","ceremonyDate","ceremonyTime","ceremonyPlace","decisionDate","juryDecreeNumber",
"minutesNumber",
"decreeNumber","legalBasis","acknowledgedBy","copies","officeAddress","officeContact",
"certificateDesign","signerName","signerPosition","signerGrade","signerNip"];m();m();var IS={kind:
"text",word:$("Mengetahui","Acknowledged By")};m();var $S={kind:"texts",word:$("Admin","Admin")};m();
var FS={kind:"choice",word:$("Nilai di Lampiran","Scores in Annexes"),choices:pn};m();var _S={kind:
"choice",word:$("Gabung Nilai Tahap","Carry Over"),choices:pn};m();var MS={kind:"date",word:$(
"Tanggal Penyerahan","Ceremony Date")};m();var LS={kind:"text",word:$("Tempat Penyerahan",
"Ceremony Place")};m();var jS={kind:"time",word:$("Waktu Penyerahan","Ceremony Time")};m();var BS={
kind:"choice",word:$("Desain Piagam","Certificate Design"),choices:[["classic",$("klasik","classic")],
["modern",$("modern","modern")]]};m();var zS={kind:"text",word:$("Kota","City")};m();var US={kind:
"text",word:$("Nama Kompetisi","Competition")};m();var WS={kind:"choice",word:$(
"Benturan Kepentingan","Conflicts"),choices:[["exclude",$("keluarkan","exclude")],["include",$(
"hitung","include")]]};m();var KS={kind:"text",word:$("Tembusan","Copies")};m();var GS={kind:"text",
word:$("Batas Waktu","Deadline")};m();var qS={kind:"number",word:$("Desimal","Decimals"),range:
"0\u20136"};m();var HS={kind:"date",word:$("Tanggal Penetapan","Date")};m();var ZS={kind:"text",word:
$("Nomor SK","Decree Number")};m();var JS={kind:"text",word:$("Pemerintah Daerah","Government")};m();
var VS={kind:"choice",word:$("Berkas Juri","Judge Files"),choices:[["shared",$("bersama","shared")],
["separate",$("terpisah","separate")]]};m();var XS={kind:"text",word:$("Nomor SK Dewan Juri",
"Jury Decree Number")};m();var YS={kind:"choice",word:$("Bahasa","Language"),choices:[["id",$("id",
"id","Bahasa Indonesia","Indonesia")],["en",$("en","en","English","Inggris")]]};m();var QS={kind:
"text",word:$("Dasar Hukum","Legal Basis")};m();var eE={kind:"choice",word:$("Nilai di Surat",
"Scores in Letters"),choices:pn};m();var tE={kind:"number",word:$("Maks per Instansi",
"Max per Institution"),range:"1, 2, 3 \u2026"};m();var nE={kind:"number",word:$(
"Batas Selisih Antarjuri","Max Spread")};m();m();var ws=["mean","trimmed","median","rank-sum",
"z-score","adjusted"];m();m();var rE={name:$("terkoreksi","adjusted"),score:{id:"nilai terkoreksi",
en:"adjusted score"},official:
"Nilai tahap adalah nilai terkoreksi: perbedaan keketatan antarjuri ditaksir dari semua nilai dengan kuadrat terkecil, lalu dikeluarkan dari nilai."}
;m();var oE={name:$("rata-rata","mean","average"),score:{id:"rata-rata",en:"mean"},official:
"Nilai tahap adalah rata-rata nilai semua juri yang menilai inovasi itu."};m();var iE={name:$(
"median","median"),score:{id:"median",en:"median"},official:
"Nilai tahap adalah nilai tengah (median) dari nilai para juri."};m();var aE={name:$(
"jumlah peringkat","rank-sum"),score:{id:"rata-rata peringkat",en:"mean rank"},official:
"Setiap juri membentuk peringkatnya sendiri, dan peserta diurutkan menurut rata-rata peringkat itu; makin kecil makin baik."}
;m();var sE={name:$("rata-rata terpangkas","trimmed","trimmed mean"),score:{id:
"rata-rata terpangkas",en:"trimmed mean"},official:
"Nilai tahap adalah rata-rata nilai juri setelah satu nilai tertinggi dan satu nilai terendah dikeluarkan (rata-rata terpangkas); bila juri yang menilai kurang dari tiga, dipakai rata-rata biasa."}
;m();var uE={name:$("skor baku","z-score"),score:{id:"skor baku",en:"standard score"},official:
"Nilai setiap juri dibakukan (dikurangi rata-rata juri itu, lalu dibagi simpangan bakunya), dirata-ratakan, dan dilaporkan sebagai 50 + 10 \xD7 skor baku."}
;var fi={mean:oE,trimmed:sE,median:iE,"rank-sum":aE,"z-score":uE,adjusted:rE};var lE={kind:"choice",
word:$("Metode","Method"),choices:tm(ws,fi)};m();var cE={kind:"text",word:$("Nomor Berita Acara",
"Minutes Number")};m();var dE={kind:"choice",word:$("Nilai Belum Diisi","Missing Scores"),choices:[[
"complete",$("wajib lengkap","complete")],["assigned",$("sesuai penugasan","assigned")]]};m();var mE={
kind:"number",word:$("Masa Sanggah","Objection Days"),range:"1\u2013365"};m();var pE={kind:"text",
word:$("Alamat Kantor","Office Address")};m();var fE={kind:"text",word:$("Kontak Kantor",
"Office Contact")};m();var gE={kind:"text",word:$("Penyelenggara","Organizer")};m();var hE={kind:
"number",word:$("Nilai Minimal Lolos","Passing Score")};m();var yE={kind:"date",word:$(
"Tanggal Pleno","Plenary Date")};m();var bE={kind:"text",word:$("Tempat Pleno","Plenary Place")};m();
var wE={kind:"time",word:$("Waktu Pleno","Plenary Time")};m();var vE={kind:"numbered",word:$(
"Uang Pembinaan","Prize")};m();var kE={kind:"text",word:$("Provinsi","Province")};m();var xE={kind:
"choice",word:$("Juara Berperingkat","Ranked Winners"),choices:pn};m();var TE={kind:"auto-or-number",
word:$("Koreksi Keketatan","Severity Correction"),auto:$("otomatis","auto")};m();var SE={kind:"text",
word:$("Penandatangan Pangkat","Signer Grade")};m();var EE={kind:"text",word:$("Penandatangan Nama",
"Signer Name")};m();var CE={kind:"text",word:$("Penandatangan NIP","Signer NIP")};m();var RE={kind:
"text",word:$("Penandatangan Jabatan","Signer Position")};m();m();m();var DE={name:$("kriteria",
"criteria"),official:"rata-rata pada kriteria yang bobotnya terbesar, kemudian kriteria berikutnya"}
;m();var AE={name:$("mayoritas","majority"),official:
"perbandingan berpasangan: inovasi yang dinilai lebih tinggi oleh lebih banyak juri"};m();var OE={
name:$("median","median"),official:"nilai tengah (median) dari nilai para juri"};m();var PE={name:$(
"tahap sebelumnya","previous"),official:"nilai pada tahap sebelumnya"};m();var NE={name:$("bersama",
"shared"),official:""};var gi={criteria:DE,median:OE,majority:AE,previous:PE,shared:NE};var IE={kind:
"choices",word:$("Penentu Nilai Sama","Tie-breaks"),choices:tm(bs,gi)};m();var $E={kind:"number",
word:$("Jumlah Top","Top"),range:"1, 2, 3 \u2026"};m();var FE={kind:"choice",word:$("Sebutan Juara",
"Winner Term"),choices:[["Juara",$("Juara","Juara","Champion")],["Terbaik",$("Terbaik","Terbaik",
"Best")]]};m();var _E={kind:"choice",word:$("Juara per Kategori","Winners per Category"),choices:pn}
;m();var ME={kind:"text",word:$("Tahun","Year")};var zh={competition:US,year:ME,organizer:gE,
government:JS,province:kE,city:zS,language:YS,top:$E,method:lE,
missing:dE,tieBreaks:IE,decimals:qS,carryOver:_S,passingScore:hE,maxSpread:nE,maxPerInstitution:tE,
winnersPerCategory:_E,
rankedWinners:xE,letterScores:eE,annexScores:FS,winnerTerm:FE,severityCorrection:TE,conflicts:WS,
judgeFiles:VS,
deadline:GS,admins:$S,objectionDays:mE,prizes:vE,plenaryDate:yE,plenaryTime:wE,plenaryPlace:bE,
ceremonyDate:MS,
ceremonyTime:jS,ceremonyPlace:LS,decisionDate:HS,juryDecreeNumber:XS,minutesNumber:cE,decreeNumber:
ZS,
legalBasis:QS,acknowledgedBy:IS,copies:KS,officeAddress:pE,officeContact:fE,certificateDesign:BS,
signerName:EE,
signerPosition:RE,signerGrade:SE,signerNip:CE};var B3=e=>e!=="prizes",ar=NS.filter(B3).map(e=>({key:
e,...zh[e]})),vs=zh.prizes.word;m();m();m();m();var xe=$e(q(),""),ks=$e(So(q().check(hl(
/^\d{4}-\d{2}-\d{2}$/))),null),hi=(e,t)=>Ft().check(x0(),Wr(
e),Qd(t)),yi=e=>$e(So(e),null);var LE=xe;m();var jE=$e(Ve(q()),[]);m();var BE=$e(Ge(),!1);m();var zE=$e(
Ge(),!1);m();var UE=ks;m();var WE=xe;m();var KE=xe;m();var GE=$e(xt(["classic","modern"]),"classic");
m();var qE=xe;m();var HE=xe;m();var ZE=$e(xt(["exclude","include"]),"exclude");m();var JE=xe;m();var VE=xe;
m();var XE=$e(hi(0,6),2);m();var YE=ks;m();var QE=xe;m();var eC=xe;m();var tC=$e(xt(["shared",
"separate"]),"shared");m();var nC=xe;m();var rC=$e(xt(["id","en"]),"id");m();var oC=xe;m();var iC=$e(
Ge(),!1);m();var aC=yi(hi(1,1e5));m();var sC=yi(Ft().check(Wr(0)));m();var uC=$e(xt(ws),"mean");m();
var lC=xe;m();var cC=$e(xt(["complete","assigned"]),"complete");m();var dC=yi(hi(1,365));m();var mC=xe;
m();var pC=xe;m();var fC=xe;m();var gC=yi(Ft());m();var hC=ks;m();var yC=xe;m();var bC=xe;m();var wC=$e(
Ve(So(Ft().check(Wr(0)))),[]);m();var vC=xe;m();var kC=$e(Ge(),!0);m();var xC=$e(S0([C0("auto"),Ft().check(
Wr(0))]),"auto");m();var TC=xe;m();var SC=xe;m();var EC=xe;m();var CC=xe;m();var RC=$e(Ve(xt(bs)),[
"criteria","shared"]);m();var DC=$e(hi(1,1e5),10);m();var AC=$e(xt(["Juara","Terbaik"]),"Juara");m();
var OC=$e(Ge(),!1);m();var PC=xe;var NC={competition:HE,year:PC,organizer:fC,government:eC,province:
vC,city:qE,language:rC,top:DC,method:uC,
missing:cC,tieBreaks:RC,decimals:XE,carryOver:zE,passingScore:gC,maxSpread:sC,maxPerInstitution:aC,
winnersPerCategory:OC,
rankedWinners:kC,letterScores:iC,annexScores:BE,winnerTerm:AC,severityCorrection:xC,conflicts:ZE,
judgeFiles:tC,
deadline:VE,admins:jE,objectionDays:dC,prizes:wC,plenaryDate:hC,plenaryTime:bC,plenaryPlace:yC,
ceremonyDate:UE,
ceremonyTime:KE,ceremonyPlace:WE,decisionDate:YE,juryDecreeNumber:nC,minutesNumber:lC,decreeNumber:
QE,
legalBasis:oC,acknowledgedBy:LE,copies:JE,officeAddress:mC,officeContact:pC,certificateDesign:GE,
signerName:SC,
signerPosition:CC,signerGrade:TC,signerNip:EC};var pa=re(NC),IC=pa.parse({});var xs=(e,t=[])=>({
fault:e,allowed:t});function FC(e){var s;let t=IC,n=[],r=[],o=new y,i=new y,a=G3(
e);for(let{row:u,cell:l}of(s=e==null?void 0:e.rows)!=null?s:[]){let c=U(l("key")),d=l("value"),p=(S,
O=[],P="error")=>{var _,M;let N=(M=(_=at(e,u,"value"))!=null?_:at(e,u,"key"))!=null?M:{},I={setting:
c,value:d,
reason:S,allowed:O};r.push({code:"SETTING_INVALID",severity:P,...N,params:I})},h=q3(c),b=ar.find(S=>Ae(
c,S.word));if(h!==null){let S=H3(d);n[h-1]!==void 0?p("duplicate"):!te(d)&&(S===null||S<0)?p(
"not-a-number"):(n[h-1]=S,i.set(h,u))}else if(b!==void 0){if(o.has(b.key)){p("duplicate");continue}
if(o.set(
b.key,u),te(d))continue;let S=z3(t,b,U3(d,b,a));"fault"in S?p(S.fault,S.allowed):t=S.settings}else c!==
""&&!te(d)&&p("unknown-key",[],"warning")}return{settings:{...t,prizes:k.from(n,u=>u!=null?u:null)},
findings:r,rows:o,prizeRows:i}}function z3(e,t,n){if("fault"in n)return n;let r=pa.safeParse({...e,[
t.
key]:n.value});return r.success?{settings:r.data}:{fault:"out-of-range",allowed:[K3(t)]}}function U3(
e,t,n){
let r=U(e);switch(t.kind){case"text":return typeof e=="number"&&f.abs(e)>1e15?xs("digits-lost"):{
value:r};case"number":{let o=rt(e);return o===null?xs("not-a-number"):{value:o}}case"auto-or-number":
{let o=Ae(r,t.
auto)?"auto":rt(e);return o===null?xs("not-allowed",[t.auto[n],"0","1"]):{value:o}}case"date":{let o=ci(
e);return o===null?xs("not-a-date"):{value:o}}case"time":return{value:VT(e)};case"texts":return{
value:gs(
e)};case"choice":{let o=xn(r,t.choices);return o===void 0?xs("not-allowed",$C(t.choices,n)):{value:o}
}case"choices":{let o=gs(e).map(i=>xn(i,t.choices));return o.includes(void 0)?xs("not-allowed",$C(t.choices,
n)):{value:W3(o)}}}}function W3(e){let t=bs.filter(o=>o!=="shared"),n=e.filter((o,i)=>t.some(a=>a===
o)&&e.indexOf(o)===i),r=e.indexOf("shared");return[...n.filter(o=>r<0||e.indexOf(o)<r),"shared"]}var $C=(
e,t)=>e.
map(([,n])=>n[t]),K3=e=>e.kind==="number"&&e.range||"\u2265 0";function G3(e){let t=ar.find(r=>r.key===
"language"),n=e==null?void 0:e.rows.find(({cell:r})=>t!==void 0&&Ae(U(r("key")),t.word));return n!==
void 0&&(t==null?void 0:t.kind)==="choice"&&xn(U(n.cell("value")),t.choices)==="en"?"en":"id"}
function q3(e){
var n;let t=/^(\p{L}+)(\d{1,3})$/u.exec(F(e));return t!==null&&Ae((n=t[1])!=null?n:"",vs)&&v(t[2])>0?
v(t[2]):null}function H3(e){var r;if(typeof e=="number")return e;let t=/^(?:rp\.?)?\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-))?$/i.
exec(U(e));if(t===null)return null;let n=t[2]===void 0||t[2]==="-"?"0":t[2];return v(`${((r=t[1])!=null?
r:"").replace(/\./g,"")}.${n}`)}var Z3=["settings","stages","criteria","entries","judges",
"institutions","signers"];function Mt(e){let t=new y;
for(let n of Z3){let r=e.find(o=>Ae(o,J[n]));r!==void 0&&t.set(n,r)}return t}function _C(e){return[
...Mt(
e)].flatMap(([t,n])=>e.filter(r=>r!==n&&Ae(r,J[t])).map(r=>({name:r,first:n})))}var J3={name:D0,
weight:null,
advance:null,title:null,form:null,date:null};function Rn(e){let t=(p,h)=>{let b=e.get(p);return b===
void 0?null:mt(b,h)},n={settings:t("settings",zl),stages:t("stages",Ul),criteria:t("criteria",Wl),
entries:t(
"entries",Pr),judges:t("judges",ca),institutions:t("institutions",Kl),signers:t("signers",da)},r=FC(
n.settings),o=PS(n.stages),i=o.items.length>0?o.items:[J3],a=p=>{var h,b;return(b=(h=i.find(S=>F(S.name)===
F(p)))==null?void 0:h.name)!=null?b:p},s=ES(n.criteria,a),u=CS(n.entries),l=DS(n.judges,i.map(p=>p.name)),
c=RS(n.institutions),d=OS(n.signers);return{competition:{settings:r.settings,stages:i,criteria:s.items,
entries:u.items,judges:l.items,institutions:c.items,...n.signers===null?{}:{signers:d.items}},
findings:[
r,o,s,u,l,c,d].flatMap(p=>p.findings),tables:n,rows:{settings:r.rows,prizes:r.prizeRows,stages:o.rows,
criteria:s.rows,entries:u.rows,judges:l.rows}}}m();m();function Gl(e){let t=new y;for(let n of e){
let r=t.get(n.id);t.set(n.id,r===void 0?n:{...r,tabs:[
...new w([...r.tabs,...n.tabs])]})}return[...t.values()]}m();m();var ht={COLUMN:["criterion",
"ignore"],ROW:["entry","ignore"],WEIGHTS:["written","totals","equal"],
NAMES:["same"],HIDDEN:["use","ignore"],SUMMARY:["use","ignore"],ODD_TAB:["use","ignore"],STAGE_TABS:
[
"judges"],SIDE_BY_SIDE:[],OTHER_TABLE:[],OWN_CRITERIA:["criteria"]};m();var Uh="(?:(?:dewan\\s+)?(?:juri|judge|penilai|panelis)\\s*[.\\-#:]?\\s*(?:\\d{1,2}|[ivx]{1,4}|[a-z])|j\\.?\\s?\\d{1,2})(?![\\p{L}\\p{N}])",
V3=new RegExp(`^(?:(?:nilai|skor|score|total)\\s+)?(${Uh}(?:\\s*[(:\u2013-].*)?)$`,"iu"),X3=/^(?:nilai\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)\s*[:.\-\u2013]?\s+(\p{L}.*)$/iu,
Y3=new RegExp(`^(${Uh})\\s*[-\u2013\xB7|:_/,]*\\s*(\\S.*)$`,"iu"),Q3=new RegExp(`^(.*[^\\s\\p{L}\\p{N}]|.*\\s|.*\\))\\s*(${Uh})\\s*[)\\]]?$`,
"iu"),eK=new w(["Juri","Nilai Juri","Skor Juri","Dewan Juri","Nilai Dewan Juri","Nama Juri",
"Penilai","Judge","Judges"].map(F));function yt(e){var n,r,o,i,a,s;let t=e.
replace(/\s+/g," ").trim();return(s=(a=(r=(n=V3.exec(t))==null?void 0:n[1])==null?void 0:r.trim())!=
null?a:(i=(o=X3.exec(t))==null?void 0:o[1])==null?void 0:i.trim())!=null?s:null}function gn(e){var i,
a,s,u,l;let t=e.replace(/\s+/g," ").trim(),n=Y3.exec(t);if(n!==null&&!/^\(/.test((i=n[2])!=null?i:""))
return{label:(a=n[1])!=null?a:"",rest:(s=n[2])!=null?s:""};let r=Q3.exec(t),o=((u=r==null?void 0:r[1])!=
null?u:"").replace(/[\s\-\u2013\u00b7|:_/,([]+$/,"");return r===null||o===""?null:{label:(l=r[2])!=null?
l:"",
rest:o}}var Zr=e=>eK.has(F(e));m();m();var tK=12,nK=["juri","dewanjuri","judge","penilai","panelis"],
Kh=e=>nK.includes(F(e));function LC(e){
var t;return Gh((t=oK(e))!=null?t:e.map(n=>n.trim()))}function Gh(e){let t=new w(e.filter(r=>MC(r)).
map(V)),n=0;return e.map(r=>{if(MC(r))return Wh(r,rK(r)?r:"");do n+=1;while(t.has(`j${n}`));return r.
includes("@")?{...Wh(`J${n}`,""),email:r}:Wh(`J${n}`,r)})}var MC=e=>[...e].length<=tK&&V(e)!==""&&!e.
includes("@"),rK=e=>!/\p{N}/u.test(e)&&[...e].length>3;function oK(e){let[t,...n]=e.map(r=>Or(r).filter(
({right:o})=>V(o)!==""));for(let{left:r,right:o}of[...t!=null?t:[]].sort(iK).reverse()){let i=F(r);
if(i===
""||Kh(r))continue;let a=n.map(u=>{var l;return(l=u.find(c=>F(c.left)===i))==null?void 0:l.right}),s=[
o,...a].flatMap(u=>u!=null?u:[]);if(s.length===e.length&&new w(s.map(V)).size===s.length)return s}
return null}
var iK=(e,t)=>v(e.spaced)-v(t.spaced)||e.at-t.at,aK=/^(?:nama\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)(?:\s+name)?\s*(?:[:=]\s*(.*))?$/i;
function jC({above:e}){var t,n;for(let r of e){let o=r.map(U);for(let[i,a]of o.entries()){let s=aK.exec(
a);if(s===null)continue;let l=(((t=s[1])!=null?t:"").trim()||((n=o.slice(i+1).find(c=>/\p{L}/u.test(
c)))!=null?n:"")).replace(/^[:=\s]+/,"");if(/\p{L}/u.test(l))return l}}return""}var Wh=(e,t)=>({...P0,
code:e,name:t});var qh=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|observasi|wawancara|administrasi|berkas|interview/i;
function BC(e){var s;let t=new y;for(let u of e)for(let{left:l,right:c}of Or(u).filter(d=>d.spaced||
/[|:_\-\u2013]/.test(u))){let d=F(l);if(d===""||V(c)===""||Kh(l)||yt(l)!==null)continue;let p=(s=t.get(
d))!=null?s:{stage:l,tabs:[]};p.tabs.some(h=>V(h.label)===V(c))||p.tabs.push({tab:u,label:c}),t.set(
d,p)}let n=[...t.values()].filter(u=>u.tabs.length>1),r=n.map(u=>new w(u.tabs.map(l=>V(l.label)))),o=(
u,l)=>qh.
test(u.stage)||r.some((c,d)=>d!==l&&u.tabs.some(p=>c.has(V(p.label)))),i=n.filter(o),a=i.length>1&&e.
every(u=>!sK(u,i));return{sets:a?i:[],unclear:!a&&uK(e)}}var sK=(e,t)=>!t.some(n=>n.tabs.some(r=>r.tab===
e))&&gn(e)!==null;function uK(e){var n;let t=new y;for(let r of e){let o=gn(r);if(o===null)continue;
let i=V(o.label);t.set(i,((n=t.get(i))!=null?n:new w).add(F(o.rest)))}return[...t.values()].some(r=>r.
size>1)}var lK=/(?:^|[^\p{L}])(?:lama|revisi|perbaikan|backup|cadangan|simulasi|uji\s?coba|tes|test|draf|draft|latihan|copy|salinan|old)(?:[^\p{L}]|$)|\(\d\)\s*$/iu,
cK=/(?:^|[^\p{L}])(?:tahun\s+lalu|sebelumnya|tahun\s+kemarin|last\s+year|previous)(?:[^\p{L}]|$)/iu,
zC=/(?:^|\D)((?:19|20)\d\d)(?!\d)/,dK=/(?:^|[^\p{L}])(?:hari|sesi|gelombang|kloter|ronde|day|session|round|batch)(?:[^\p{L}]|$)/iu,
mK=/juri|judge|penilai|panelis/i,Hh=e=>mK.test(e)||yt(e)!==null||gn(e)!==null,UC=e=>{var t;return zC.
test(e)?v((t=zC.exec(e))==null?void 0:t[1]):null},Zh=e=>!Hh(e)&&Or(e).every(({right:t})=>V(t)==="")&&
(qh.test(e)||dK.test(e)),Ts=e=>`tab/${F(e)}`;function WC(e,t,n){let r=e.map(({tab:a})=>a),o=fK(r);if(
!t&&
o!==null)return n.has(o.id)?[]:[o];let i=r.map(a=>pK(a,r));return i.every(a=>a!==null)?[]:r.flatMap(
(a,s)=>{var c;let u=(c=i[s])!=null?c:null;if(u===null||t&&u!=="old"||n.has(Ts(a)))return[];let l=ht.
ODD_TAB;return[{id:Ts(a),kind:"ODD_TAB",tab:a,tabs:[a],params:{tab:a,reason:u},options:l,default:
null}]})}
function pK(e,t){let n=t.filter(s=>s!==e);if(lK.test(e))return"old";let r=UC(e),o=r!==null&&n.some(s=>{
var u;return((u=UC(s))!=null?u:r+1)>r});if(cK.test(e)||o)return"time";let i=!Hh(e)&&n.length>1&&n.every(
s=>Hh(s)),a=Zh(e)&&n.some(s=>!Zh(s));return i||a?"unlike":null}function fK(e){let[t]=e;return t===void 0||
e.length<2||!e.every(Zh)?null:{id:`stages/${e.map(F).join("+")}`,kind:"STAGE_TABS",tab:t,tabs:[...e],
params:{tabs:[...e]},options:ht.STAGE_TABS,default:null}}m();m();m();var Jr=(...e)=>new w(e.map(F)),
gK=[["code",Jr("Kode","Code","No. Peserta","Nomor Peserta","Kode Peserta","Kode Inovasi",
"Kode Proposal","Entry Code","No. Registrasi","Nomor Registrasi","No. Pendaftaran",
"Nomor Pendaftaran","No. Dada","Nomor Dada","ID Peserta","ID Inovasi","Kode Registrasi",
"Kode Pendaftaran","Kode Tim","Kode Karya","No. Tim")],["name",Jr("Nama","Name","Inovasi",
"Innovation","Peserta","Participant","Participants","Finalis","Finalist","Judul","Title","Entry",
"Entries","Proposal","Karya","Tim","Team","Kelompok","Program","Produk","Usulan","Gagasan","Layanan",
"Aplikasi","Nominasi",
"Nomine","Nominee","Inovator","Peserta Lomba","Karya Inovasi","Proposal Inovasi","Produk Inovasi",
"Program Inovasi","Project","Proyek","Kegiatan","Regu","Kontestan","Calon","Kandidat","Naskah",
"Makalah","Poster","Video","Kampung","Inovasi Daerah")],["institution",Jr("Instansi","Institution",
"Unit","OPD","Perangkat Daerah","SKPD","Unit Kerja","Satuan Kerja","Satker","Asal","Unit Pelaksana",
"Agency",
"Organization","Organisation","Organisasi","Lembaga","Dinas","Badan","Bagian","UPTD","UPT",
"Puskesmas","Kelurahan","Desa","Kecamatan","Sekolah","School","RSUD","Rumah Sakit","Kabupaten",
"Kota","Kab/Kota","Provinsi","Daerah","Pemda","Kampus","Perguruan Tinggi","Universitas","Perusahaan",
"Kementerian",
"Unit Organisasi","Unit Penyelenggara","Pengusul","OPD/Unit Kerja","Penyelenggara","Unit Pelayanan",
"Unit Layanan","Wilayah","Instansi/Unit","Asal Daerah","UPP","Posyandu")],["category",Jr("Kategori",
"Category","Bidang","Divisi","Division","Golongan","Klaster","Cluster","Kelas","Jenjang")],["judge",
Jr("Juri","Judge","Penilai","Dewan Juri","Panelis","Reviewer","Email Juri","Kode Juri","Evaluator")],
["number",Jr("No","No. Urut","Nomor","Nomor Urut","Number","Urut","Tahun","Year","Jam","No. Undian",
"ID","Nomor Undian","Undian","No. Tampil","Urutan Tampil","Nomor Tampil","Nr","Nmr","Urutan")],[
"text",Jr("Catatan","Notes","Note","Catatan untuk Panitia","Notes to Committee",
"Catatan untuk Peserta",
"Ket","Notes to Entrant","Keterangan","Komentar","Comment","Comments","Saran","Masukan","Paraf",
"Ulasan","Tanda Tangan","TTD","Signature","Tanggal","Date","Timestamp","Stempel Waktu","Cap Waktu",
"Alasan","Email","Surel","No. WA","No. HP","Telepon","Phone","Narahubung","Kontak","Contact",
"Alamat","Status","Tautan","Link","URL","Tautan Proposal","Uraian","Deskripsi","Description",
"Penjelasan","Bukti",
"Waktu","Jenis Unit","Unit Type","Rekomendasi","Recommendation","Ringkasan","Predikat","Verifikator",
"Lokasi","Penanggung Jawab","PIC","Ketua Tim","Ketua","Anggota","Reason","Proposal Link",
"Saran dan Masukan")]],hK=Jr("Total","Jumlah","Jml","Sum","Subtotal","Sub Total","Grand Total",
"Rata-rata","Rata2","Rerata","Average","Mean","Avg","Nilai Akhir","Skor Akhir","Hasil Akhir","Hasil",
"Final","Final Score","Result","NA","Akhir","Persentase","Percentage","Persen","Terbobot",
"Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min","Bobot","Weight",
"Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Skor x Bobot","Nilai Tertimbang",
"Skor Tertimbang","Nilai Terbobot","Skor Terbobot","Total Keseluruhan","Konversi","NR"),yK=/^[\s]*[\u03a3\u01a9\u2211][\s\p{L}]*$/u,
bK=Jr("Peringkat","Rank","Ranking","Rangking","Juara","Place","Posisi","Rangkin","Pemeringkatan"),wK=/(?:^|[^\p{L}])(?:peringkat|rank(?:ing)?|rangking|juara|urutan\s+juara)(?:[^\p{L}]|$)/iu,
vK=/^(?:hadir|kehadiran|izin|ijin|sakit|alpa|alfa|absen|umur|usia|age|tinggi|berat|harga|price|volume|vol|anggaran|budget|realisasi|pagu|stok|gaji|honor|honorarium|tarif|hp|nohp|nowa|telepon|telp|notelp|notelepon|phone|wa|whatsapp|nip|nik|rt|rw|kodepos|jumlah(?:peserta|orang|anggota|barang|unit|biaya|anggaran|hari|juri|halaman|penduduk|pegawai)|qty|kuantitas|durasi|jarak|luas|npwp|rekening|norekening)(?:rp|rupiah|tahun|cm|kg|orang|menit|hari)?$/,
Jh=/^(?:nama|name|judul|title|asal|daftar|unit|jenis|nilai|skor|score)\s+(?:of\s+|dari\s+)?/i,kK=/\s+(?:pengusul|peserta|penyelenggara|pelaksana|lomba|terdaftar|name|juri|(?:yang|yg)\s+(?:dinilai|diusulkan|dilombakan))$/i,
xK=["name","code","institution","category"],TK=e=>e.replace(/\s+/g," ").trim();function KC(e){var n,
r;let t=F(e);return t===""?null:bK.has(t)?"rank":hK.has(t)?"sum":(r=(n=gK.find(([,o])=>o.has(t)))==null?
void 0:n[0])!=null?r:null}function Ym(e){var a,s,u,l;let t=KC(e);if(t!==null)return t;let n=e.replace(
Jh,""),r=(l=(u=(a=Jh.exec(e))==null?void 0:a[1])!=null?u:(s=Jh.exec(e))==null?void 0:s[0])!=null?l:
"";
if(n!==e){let c=Ym(n);if(/^(?:nilai|skor|score)/i.test(r))return c==="sum"||c==="rank"?c:null;if(c!==
null)return c}let o=e.replace(kK,"");return o===e?null:Ym(o)}function Le(e){var s;let t=TK(e);if(yK.
test(t))return"sum";let n=KC(t);if(n!==null)return n;if(vK.test(F(t)))return"matter";let r=Ym(t);if(
r!==
null)return r;let o=t.replace(/\s*[([][^()[\]]*[)\]]\s*$/,"");if(o!==t&&o!==""){let u=Le(o);if(u!==null)
return u}if(wK.test(t))return"rank";let i=t.split(/\s*[/,&+|\n]\s*|\s+(?:dan|atau|and|or)\s+/i).filter(
u=>u.trim()!=="");if(i.length<2)return null;let a=i.map(u=>Ym(u));return a.every(u=>u!==null)&&(s=xK.
find(u=>a.includes(u)))!=null?s:null}var SK=/[\u03a3\u01a9\u2211]|(?:^|[^\p{L}])(?:total|jumlah|jml|sum|subtotal|rata|rata2|rerata|rataan|average|avg|mean|akhir|final|terbobot|tertimbang|weighted|persentase|konversi)(?:[^\p{L}]|$)/iu;
function bi(e){let t=Le(e);return t==="sum"||t!=="matter"&&SK.test(e)}var EK=/pengurang|penalt|potongan|\bminus\b|pelanggaran|denda|diskon|deduction/i,
GC=e=>EK.test(e),CK=Jr("Hasil","Result","Final","Konversi","Akhir"),Vr=e=>{let t=Le(e);return t==="matter"||
t===null||CK.has(F(e))};var RK=new w(["number","sum","rank","text"]),qC=new w(["Nilai","Skor",
"Score","Scores","Poin","Point",
"Points"].map(F)),HC=e=>qC.has(e),wi=e=>F(e)===""||RK.has(Le(e))||Nt(e)!==void 0||Pr.columns.some(t=>Ae(
e,t.header));function ZC(e){let t=e.filter(n=>!qC.has(n));return t.length>0?t:[...e]}function JC({
tables:e,criteria:t},n,r){let o=new w(t.map(F)),i=[...t],a=e.flatMap(s=>s.columns.filter(
u=>(u.kind==="numbers"||u.isMeant&&u.max!==null)&&!o.has(u.key)).map(u=>({table:s,one:u})));for(let{
table:s,one:u}of a){let l=`column/${u.key}`,c=r.get(l);c==="criterion"&&!i.some(p=>F(p)===u.key)&&i.
push(u.name);let d=t.some(p=>Dr(p,u.name)&&!s.columns.some(({key:h})=>h===F(p)));c===void 0&&!d&&n.push(
DK(l,s,u))}return i}var DK=(e,{tab:t},{column:n,key:r,name:o})=>({id:e,kind:"COLUMN",tab:t,tabs:[t],
params:{header:o,column:Mn(n),doubt:HC(r)?"sum-misfit":"some-tabs"},options:ht.COLUMN,default:null});
m();m();var AK=/kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|benefit|dampak|impact|replika|disebar|keberlanjut|berkelanjut|sustain|efektif|effective|efisien|presentasi|penyajian|substansi|inovatif|relevansi|kualitas|mutu/i,
vi=e=>AK.test(e);m();var OK=/^(?:nilai|skor|score|scores|poin|points?|angka|huruf|predikat|grade|mutu|n|s|sn|mentah|asli|raw|skala|juri)$/,
VC=/^(?:bobot|weights?|b|kriteria|persen|persentase)$/,XC=/^(?:[x\u00d7*]|kali|nb|bn|nxb|bxn|sxb|bxs|n\u00d7b|s\u00d7b|b\u00d7n|b\u00d7s|terbobot|berbobot|tertimbang|weighted|akhir|final|hasil|konversi|jumlah|jml|total|subtotal|sub)$/,
YC=/^[\d%]+$/,Vh=e=>e.toLowerCase().split(/[^\p{L}\p{N}%\u00d7*]+/u).filter(t=>t!==""),QC=(e,...t)=>{
let n=Vh(
e);return n.length>0&&n.every(r=>t.some(o=>o.test(r)))},fa=e=>Le(e)==="text"||QC(e,OK,VC,XC,YC),Xh=e=>QC(
e,VC,YC)&&Vh(e).some(t=>/^(?:bobot|weights?|b)$/.test(t)),eR=e=>fa(e)&&Vh(e).some(t=>XC.test(t)),PK=/(?:^|[^\p{L}])(?:(?:nilai|skor|score|bobot|n|s|b)\s*[x\u00d7*]\s*(?:nilai|skor|bobot|weight|n|s|b|\d)|[x\u00d7*]\s*\d|nxb|sxb|bxn|bxs|terbobot|tertimbang|weighted)/iu,
ql=e=>PK.test(e);function tR(e){var n,r,o,i;let t=e.trim();return Xh(t)?"":(i=(o=(n=/^(?:bobot|weight(?:\s+of)?)\s+(\S.*)$/i.
exec(t))==null?void 0:n[1])!=null?o:(r=/^(\S.*)\s+(?:bobot|weight)$/i.exec(t))==null?void 0:r[1])!=null?
i:null}var NK=/^(.*\S)\s*(?:\s[-\u2013\u2014|:]\s*|[-\u2013\u2014|:]\s)\s*(\S.*)$/u;function nR(e,t,
n){var l,c;let r=t.
flatMap(d=>{var b;let[,p="",h=""]=(b=NK.exec(d))!=null?b:[];return p===""||vi(h)||fa(h)?[]:[{name:d,
left:F(p)}]}),o=r.filter(({left:d})=>r.filter(p=>p.left===d).length>1).map(({name:d})=>d),i=`judges/${o.
map(F).join("+")}`,[a]=o,[s]=e;if(a===void 0||s===void 0||n.has(i))return null;let u=(c=(l=s.columns.
find(d=>Je(d.name,{name:a})))==null?void 0:l.column)!=null?c:0;return{id:i,kind:"OWN_CRITERIA",tab:s.
tab,cell:`${Mn(u)}${s.above.length+1}`,tabs:e.map(({tab:d})=>d),params:{headers:o},options:ht.OWN_CRITERIA,
default:null}}m();m();m();var rR=/^(?:jumlah|jml|total|sum|rata|rata2|rerata|rataan|mean|average|avg|tertinggi|terendah|maksimum|maksimal|minimum|minimal|maks|max|min|simpangan|deviasi|n|stdev|sd|std|median|subtotal|subjumlah|modus|varian|varians|highest|lowest|banyaknya|count|terbesar|terkecil|persentase)$/,
oR=/^(?:nilai|skor|score|scores|poin|points|baku|standar|standard|deviation|akhir|keseluruhan|per|kriteria|aspek|juri|penilaian|persen|data|sub|grand|peserta|semua|dari|the|of|all|umum|kelas|kolom|seluruh|final|hasil|faktor)$/,
Qm=/^(?:bobot|weight|weights|pembobotan|proporsi|porsi|koefisien|presentase|pengali)$/,Yh=/^(?:maks|maksimum|maksimal|max|maximum|ideal|tertinggi|rentang|skala)$/,
iR=/^(?:contoh|example|misal(?:nya)?|sample)(?:\s|$|[:(.])/i,IK=/^(?:contoh|example|misal(?:nya)?|sample)\s*(?:$|[:(.]|(?:pengisian|isian|cara|nilai|penilaian|format|peserta|saja|inovasi|entry|row)(?!\p{L}))/iu,
ey=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");function Qh(e){let t=ey(e);return t.
some(n=>rR.test(n))&&t.every(n=>rR.test(n)||oR.test(n))}var Ss=(e,t)=>{let n=ey(e);return n.some(r=>t.
test(r))&&n.every(r=>t.test(r)||oR.test(r)||Qm.test(r)||/^\d+$/.test(r))},Es=e=>Ss(e,Qm);function aR(
e){
let{code:t,name:n,label:r,first:o,hasScores:i,isFirst:a}=e;if(e.isOpen&&r!==""){if(iR.test(r))return"example";
if(i&&Ss(r,Qm)&&!Ss(r,Yh))return"weight";if(i&&a&&Ss(r,Yh))return"maximum";if(Qh(r))return a&&
i?"maximum":"statistic"}return Qh(t)?"statistic":n!==""?null:Qh(o)?"statistic":i&&Ss(o,Qm)?"weight":
i&&Ss(o,Yh)?"maximum":null}var sR=(e,t)=>iR.test(e)?!t||!IK.test(e):ey(e).length===1;var $K=new w([
"Maks","Maksimum","Maksimal","Max","Maximum","Skor Maks","Nilai Maks","Nilai Maksimal",
"Skor Maksimal"].map(F)),FK=e=>$K.has(F(e));function uR(e,t,n){let r=s=>s.map(_K).find(u=>u!==null),
o=r(e.map(s=>t.map(u=>{var l,c;return(c=(l=s.columns.find(d=>Je(d.name,{name:u})))==null?void 0:l.weight)!=
null?c:null})));if(o!==void 0)return{weights:o,from:"headers"};let i=r(e.map(s=>ny(s,t)));if(i!==void 0)
return{weights:i,from:"row"};let a=r(e.map(s=>ty(s,t,n)));return a===void 0?{weights:t.map(()=>1),
from:"equal"}:{weights:a,from:"products"}}function ty({columns:e,totals:t},n,r){let o=n.map((a,s)=>{
var c,
d,p;let u=(c=e.find(h=>Je(h.name,{name:a})))==null?void 0:c.column,l=t.find(({from:h})=>h.length===1&&
h[0]===u);return l===void 0?null:((d=l.weights[0])!=null?d:0)*((p=r[s])!=null?p:1)}),i=o.reduce((a,s)=>a+
(s!=null?s:0),0);return o.map(a=>a===null?null:f.round(a/i*1e6)/1e4)}var ny=(e,t)=>cR(e,t,Es),lR=(e,
t)=>cR(
e,t,FK);function cR(e,t,n){let r=t.map(s=>e.columns.find(u=>Je(u.name,{name:s}))),o=f.min(...r.map(s=>{
var u;return(u=s==null?void 0:s.column)!=null?u:0})),i=new w(e.lines.map(({values:s})=>s)),a=e.values.
find(s=>{if(i.has(s))return!1;let[u]=s.slice(0,o).filter(l=>!te(l));return typeof u=="string"&&n(u)}
);
return r.map(s=>{let u=s===void 0||a==null?void 0:a[s.column];return rt(typeof u=="string"?u.replace(
/\s*%\s*$/,""):u)})}function _K(e){let t=e.flatMap(r=>r!==null&&r>=0?r:[]),n=t.reduce((r,o)=>r+o,0);
return t.length<e.length||n<=0?null:f.abs(n-1)<1e-6?t.map(r=>f.round(r*1e6)/1e4):t}var Cs=e=>e.reduce(
(t,n)=>t+n,0),mR=e=>f.round(e*1e4)/1e4,pR=e=>e.map(t=>mR(t/Cs(e)*100));function fR(e,t,n,r){
var p,h;let o=`weights/${t.map(F).join("+")}`,{taken:i}=n,a=MK(e,t,n),[s]=a;if(s===void 0)return{
weights:[
...i],question:null};let u=a.filter(({option:b,weights:S})=>b==="totals"||S.every(O=>O>0)),l=r.get(o);
if(l==="equal")return{weights:t.map(()=>1),question:null};let c=u.find(({option:b})=>b===l);if(c!==void 0)
return{weights:c.weights,question:null};let d={id:o,kind:"WEIGHTS",tab:(h=(p=e[0])==null?void 0:p.tab)!=
null?h:"",tabs:e.map(b=>b.tab),params:{criteria:[...t],weights:s.weights,sum:mR(Cs(s.weights)),from:
s.
from,...s.tab===void 0?{}:{tab:s.tab}},options:ht.WEIGHTS.filter(b=>b==="equal"||u.some(({option:S})=>S===
b)),default:s.from==="headers"?null:s.option};return{weights:[...i],question:d}}function MK(e,t,{
taken:n,
max:r,elsewhere:o}){let a=n.some(c=>c!==n[0])&&!LK(e,t)?null:jK(e,t),s=UK(e,t,r),u=[];if(a!==null?u.
push({option:"written",from:"headers",weights:a}):(o==null?void 0:o.from)==="written"&&u.push({
option:"written",from:o.isOwn?"beside":"elsewhere",weights:o.weights,tab:o.tab}),s!==null)u.push({
option:"totals",from:"totals",weights:s});else if((o==null?void 0:o.from)==="totals"){let c=pR(o.weights.map(
(d,p)=>{
var h;return d*((h=r[p])!=null?h:1)}));u.push({option:"totals",from:"recap",weights:c,tab:o.tab})}
return u.
some(({from:c,weights:d})=>c==="headers"||!dR(d,n))?u.filter(({from:c,weights:d})=>c==="headers"||c===
"totals"||!dR(d,n)):[]}var LK=(e,t)=>e.some(({columns:n})=>n.some(r=>r.weight!==null&&t.some(o=>Je(r.
name,{name:o}))));function jK(e,t){for(let n of e){let r=t.map(i=>{var a,s;return(s=(a=n.columns.find(
u=>Je(u.name,{name:i})))==null?void 0:a.weight)!=null?s:null}),o=r.flatMap(i=>i!=null?i:[]);if(o.length!==
0)return o.length===t.length&&f.abs(Cs(o)-100)<.5||o.length===t.length&&new w(o).size===1?null:r.map(
i=>i!=null?i:0)}return zK(e,t)}var BK=/(\d+(?:[.,]\d+)?)\s*(?:%|persen)|(?:bobot|weight|\bB)\s*[=:]?\s*(\d+(?:[.,]\d+)?)|\(\s*[x\u00d7]?\s*(\d+(?:[.,]\d+)?)\s*\)|\s(\d{1,3})$/i;
function zK(e,t){let[n]=e;if(n===void 0||t.length<2)return null;let r=ny(n,t);if(r.some(s=>s!==null)&&
r.some(s=>s===null))return r.map(s=>s!=null?s:0);let o=t.map(s=>{var c,d,p,h;let u=(d=(c=n.columns.find(
b=>Je(b.name,{name:s})))==null?void 0:c.column)!=null?d:-1,l=(p=n.headers[u])!=null?p:"";return{
header:l,
number:(h=BK.exec(l))==null?void 0:h.slice(1).find(b=>b!==void 0)}}),i=o.flatMap(({number:s})=>s===void 0?
[]:v(s.replace(",",".")));if(new w(i).size<2)return null;let a=o.some(({header:s})=>/%|persen|bobot|weight|\(\s*(?:[x\u00d7]\s*\d|0[.,]\d)/i.
test(s));return i.length===t.length&&(a?[1,10,100]:[100]).some(s=>f.abs(Cs(i)-s)<1e-6)?i:a&&i.length>
0?t.map((s,u)=>{var l,c,d;return v((d=(c=(l=o[u])==null?void 0:l.number)==null?void 0:c.replace(",",
"."))!=null?d:0)}):null}function UK(e,t,n){for(let r of e){let o=ty(r,t,n);if(o.every(s=>s!==null))return o;
let{columns:i,totals:a}=r;for(let{from:s,weights:u}of a){let l=t.map((c,d)=>{var b,S,O;let p=(b=i.find(
P=>Je(P.name,{name:c})))==null?void 0:b.column,h=p===void 0?-1:s.indexOf(p);return h<0?null:((S=u[h])!=
null?S:0)*((O=n[d])!=null?O:1)});if(!(s.length!==t.length||l.some(c=>c===null)))return pR(l.map(c=>c!=
null?c:0))}}return null}function dR(e,t){let[n,r]=[Cs(e),Cs(t)];return e.every((o,i)=>{var a;return f.
abs(o/n-((a=t[i])!=null?a:0)/r)<.005})}m();m();m();function ry(e,t){let n=t===1?"":` (${t})`;return e.slice(
0,31-n.length)+n}var oy="Lembar Juri \xB7 ",
gR=e=>oy+e,iy=e=>typeof e=="string"&&e.startsWith(oy),hn=e=>{var t;return iy((t=e.values[1])==null?
void 0:
t[0])};function St(e,t,n,r,o,i,a=""){let s=u=>[u,...r.slice(1).map(()=>"")];return{name:e,values:[s(
t),s([oy+n,a].filter(u=>u!=="").join(" \xB7 ")),r.map(u=>u.header),...o.map(u=>r.map(l=>l.value(u)))],
headerRow:2,frozenColumns:i,widths:r.map(u=>u.width),formats:r.map(u=>{var l;return(l=u.format)!=null?
l:""}),layout:a}}m();m();m();m();m();var Hl="Nilai",ga=e=>typeof e=="string"?e.trim():"";function hR(
e,{placeOf:t}){if(t===void 0)return e;
let n=new y([...e.columns].map(([o,i])=>[o,i.map(a=>t({row:-1,column:a}).column)])),r=e.rows.map(o=>(
{
...o,marks:new y([...o.marks].map(([i,a])=>[i,{...a,at:t(a.at)}]))}));return{...e,totalColumn:null,
columns:n,
rows:r}}var ay=$("Juri","Judge","Nama Juri","Judge Name","Kode Juri","Penilai","Nama Penilai",
"Dewan Juri","Nama Dewan Juri","Panelis","Reviewer","Email Juri"),WK=$("Email","Email Address",
"Alamat Email","Username","Nama Pengguna"),KK=$("Timestamp","Timestamp","Stempel Waktu","Cap Waktu"),
yR=$("Kriteria","Criterion","Kriteria Penilaian","Aspek","Aspek Penilaian","Indikator","Komponen",
"Unsur"),sy=$("Nilai",
"Score","Skor","Value","Poin","Points"),bR=e=>Ae(e,sy),wR=e=>e.some(t=>Ae(t,ay))&&e.some(t=>Ae(t,yR))&&
e.some(t=>Ae(t,sy));function GK(e){for(let[t,n]of e.values.slice(0,di).entries()){let r=n.map(ga),o=l=>r.
findIndex(c=>Ae(c,l)),i=l=>r.findIndex(c=>Nt(c)===l),a=o(ay)>=0||o(KK)<0?o(ay):o(WK),[s,u]=[i("code"),
i("name")];if(a>=0&&(s>=0||u>=0)){let[l,c]=[o(yR),o(sy)];return{header:t,judge:a,code:s,name:u,
criterion:l,
score:c}}}return null}function vR(e){let t=GK(e);if(t===null)return null;let n=u=>U(u[t.judge]),r=e.
values.slice(t.header+1),o=u=>!te(u[t.code])||!te(u[t.name]),i=new y;for(let u of r){let l=F(n(u));l!==
""&&o(u)&&!i.has(l)&&i.set(l,n(u))}if(i.size<2)return null;let a=t.criterion>=0&&t.score>=0,s=a?HK(r,
t):[];return{tab:e.tab,layout:a?"list":"rows",views:[...i].map(([u,l])=>{let c=d=>F(n(d))===u;return a?
ZK(e,t,s,l,c):qK(e,t,l,c)})}}function qK(e,{header:t,judge:n},r,o){var s;let i=((s=e.values[0])!=null?
s:[]).map(()=>""),a=e.values.map((u,l)=>l===t?u.map((c,d)=>d===n?"":c):l<t||o(u)?u:i);return{label:r,
grid:{tab:e.tab,values:a}}}function HK(e,{criterion:t}){let n=new y;for(let r of e){let o=U(r[t]);F(
o)!==""&&!n.has(F(o))&&n.set(F(o),o)}return[...n].map(([r,o])=>({key:r,name:o}))}function ZK(e,t,n,r,
o){
var I,_,M,B;let{header:i,judge:a,code:s,name:u,criterion:l,score:c}=t,d=(_=(I=e.values[i])==null?
void 0:
I.length)!=null?_:0,p=[a,l,c],h=new y,b=new y,S=new y,O=k.from({length:d+n.length},()=>"");for(let[L,
j]of e.values.entries()){if(L<=i||!o(j))continue;let z=n.findIndex(ne=>ne.key===F(U(j[l]))),G=V(U(j[
s]))||
F(U(j[u]));if(z<0||G==="")continue;let Z=(M=S.get(G))!=null?M:[],X=Z.find(ne=>!h.has(`${ne},${d+z}`)),
Q=X!=null?X:L;X===void 0&&(S.set(G,[...Z,L]),b.set(L,O.map((ne,fe)=>{var Ne;return p.includes(fe)?"":
(Ne=j[fe])!=null?Ne:""})));let K=b.get(Q);K!==void 0&&(K[d+z]=(B=j[c])!=null?B:""),h.set(`${Q},${d+z}`,
{row:L,column:c})}let P=e.values.map((L,j)=>{var z;return j===i?[...L.map((G,Z)=>p.includes(Z)?"":G),
...n.map(G=>G.name)]:(z=b.get(j))!=null?z:O}),N=({row:L,column:j})=>{var z;return(z=h.get(`${L},${j}`))!=
null?z:{row:L,column:j<d?j:L<0?c:f.max(s,u)}};return{label:r,grid:{tab:e.tab,values:P},placeOf:N}}m(
);var JK=/^-?\d{1,4}(?:[.,]\d+)?\s*(?:\/\s*\d+.*|(?:dari|of|out of)\s+\d+|poin|points?|pts?\.?|nilai|%|[-\u2013:=(]\s*[^\d].{0,40})$/i,
VK=/^(?:#[A-Z/0!?]+[!?]?|loading\s*(?:\.{3}|\u2026)?|memuat\s*(?:\.{3}|\u2026)?)$/i;function Ln(e){
if(e===
void 0||te(e))return"blank";if(typeof e=="number")return"number";if(typeof e=="boolean")return"check-box";
if(typeof e=="object")return"date";if(rt(e.replace(/\s*%\s*$/,""))!==null)return"number";if(Ae(
e,Tn))return"recused";let t=e.trim();return VK.test(t)?"failed":JK.test(t)?"score-text":"text"}var $t=e=>rt(
typeof e=="string"?e.replace(/\s*%\s*$/,""):e),Xr=e=>e!=="blank"&&e!=="text";m();var kR=4,xR=15,XK=new w(
["Aspek Penilaian","Aspek","Kriteria","Kriteria Penilaian","Nilai","Skor","Penilaian","Komponen",
"Unsur","Komponen Penilaian","Indikator","Indikator Penilaian","Unsur Penilaian",
"Score","Scores","Criteria","Aspek yang Dinilai","Kriteria yang Dinilai","Hal yang Dinilai",
"Nilai Kriteria","Nilai per Kriteria","Poin","Assessment","Bobot","Uraian","Pertanyaan","Pernyataan",
"Parameter","Sub Unsur","Butir","Butir Penilaian","Sub Kriteria","Sub Aspek","Uraian Penilaian",
"Nilai Aspek","Skor Penilaian","Nilai (0-100)","Unsur yang Dinilai","Aspek Nilai"].map(F)),sr=e=>XK.has(
F(je(e).
name)),YK=new w(["code","name","institution","category","judge","number"]),Rs=e=>{var t;return YK.has(
(t=Le(e))!=null?t:"")&&je(e).weight===null},ki=e=>Ln(e)==="text"&&!/^[\s\d().,\u2013-]+$/.test(U(e)),
ha=e=>!te(
e);function uy(e,t){let n=QK(e,t);if(n===null)return null;let[r,o]=[n,n];for(;o-r+1<kR&&t4(e,r,o);)o+=
1;for(;o-r+1<kR&&r4(e,r,o);)r-=1;return{top:r,bottom:o,columns:SR(e,r,o)}}function TR(e,t,n){let r=(
{
values:a},s)=>{var u;return((u=a[s])!=null?u:[]).map(l=>F(U(l))).join(`
`).trim()},o=n.find(({grid:a,block:s})=>{let u=s.bottom-s.top,l=k.from({length:u+1},(c,d)=>d);return u>
t.bottom-t.top&&l.every(c=>r(a,s.top+c)===r(e,t.top+c))});if(o===void 0)return t;let i=t.top+o.block.
bottom-o.block.top;return{top:t.top,bottom:i,columns:SR(e,t.top,i)}}function QK({values:e},t){let[n,
r]=[-1,0];for(let[i,a]of e.slice(0,di).entries()){let[s,u]=[0,!1];for(let[l,c]of a.entries()){if(!ki(
c))continue;let d=Le(c)!==null||t(c)||yt(c)!==null;Rs(c)&&(u=!0),s+=1+(d?2:0)+(Zl(e,i,l)?1:0)}a.filter(
ki).length<2&&!u||s>r&&([n,r]=[i,s])}if(n<0)return null;let o=i=>i.map(U).join(`
`);return e.findIndex(i=>{var a;return o(i)===o((a=e[n])!=null?a:[])})}function Zl(e,t,n){let r=e.slice(
t+1,t+1+xR).map(o=>Ln(o[n])).filter(o=>o!=="blank");return r.filter(Xr).length*2>r.length}var e4=(e,
t,n)=>e.
slice(t+1,t+1+xR).some(r=>ki(r[n]))&&!Zl(e,t,n);function t4({values:e},t,n){var d;let r=(d=e[n+1])!=
null?d:[],o=[...r.keys()].filter(p=>ha(r[p]));if(!o.some(p=>ki(r[p])))return!1;let i=p=>{var h;
return(h=
e.slice(t,n+1).map(b=>U(b[p])).find(b=>b!==""))!=null?h:""},a=e.slice(t,n+1),s=p=>{var b;let h=i(p);
return h===""?a.some(S=>S.slice(0,p).some(ha)):sr(h)||yt(h)!==null||n4((b=e[n])!=null?b:[],p)};if(o.
some(p=>Rs(i(p))))return!1;let u=o.some(p=>Zl(e,n+1,p))&&o.every(p=>!e4(e,n+1,p)),l=[...r.keys()].some(
p=>Rs(i(p))&&te(r[p])),c=p=>ki(r[p])&&Zl(e,n+1,p);return!o.every(p=>ki(r[p]))&&!(l&&o.some(c))||!o.every(
s)&&!(u&&(o.some(s)||l))?!1:o.some(p=>Zl(e,n+1,p))||o.some(p=>{var h;return te((h=e[n])==null?void 0:
h[p])})}var n4=(e,t)=>t+1<e.length&&te(e[t+1]);function r4({values:e},t,n){var c;let[r,o]=[e[t-1],(c=
e[t])!=null?c:[]];if(r===void 0)return!1;let i=[...r.keys()].filter(d=>ha(r[d]));if(i.length===0||!i.
every(d=>ki(r[d])))return!1;let a=i.map(d=>U(r[d]));if(a.some(d=>{var p;return((p=d.match(/\d\s*%/g))!=
null?p:[]).length>1})||a.some(d=>d.startsWith(":")))return!1;let s=e.slice(t,n+1),u=d=>s.every(p=>te(
p[d]));if(i.some(d=>Rs(U(r[d]))&&u(d)))return!0;let l=[...o.keys()].find(d=>ki(o[d])&&!Rs(U(o[d])));
return l===void 0||i.some(d=>d<l)||i.every(d=>te(o[d]))?!1:a.length>1||a.some(d=>sr(d)||yt(d)!==null||
gn(d)!==null||Zr(d)||je(d).weight!==null)}function SR({values:e},t,n){var a,s;let r=e.slice(t,n+1),o=(
s=
(a=e[t])==null?void 0:a.length)!=null?s:0,i=(u,l)=>r.slice(u+1).some(c=>ha(c[l]));return k.from({
length:o},
(u,l)=>{var b,S;let c=r.flatMap((O,P)=>ha(O[l])?[{row:P,text:U(O[l])}]:[]),[d]=c.slice(-1),p=(b=d==null?
void 0:d.row)!=null?b:-1,h=r.slice(0,f.max(0,p)).flatMap((O,P)=>{if(ha(O[l]))return[U(O[l])];for(let N=l-
1;N>=0;N-=1){if(!ha(O[N]))continue;let I=U(O[N]);return i(P,N)&&!Rs(I)?[I]:[]}return[]});return{text:
(S=
d==null?void 0:d.text)!=null?S:"",groups:h}})}m();m();var tp=e=>e!==""&&!sr(e)&&!Zr(e)&&Oh(e)===null;
function ER(e,t){var i;let n=t?new w:i4(e),r=e.columns.
map(({text:a,groups:s},u)=>{var O,P,N,I;let l=Le(a)===null||n.has(u)?s.filter(tp):[],c=n.has(u)?a:"",
d=c===""?a:(O=l.pop())!=null?O:"",{name:p,weight:h}=je(d),b=(P=h!=null?h:s.map(Oh).find(_=>_!==null))!=
null?P:null,S=(N=Do(d))!=null?N:c===""?null:a4(c);return{column:u,text:d,own:c,group:t?"":(I=l.slice(
-1)[0])!=null?I:"",name:p,weight:b,max:S}});for(let a of r)a.own!==""&&((i=a.weight)!=null||(a.weight=
s4(r,a.text)));let o=t?r.map(a=>a.weight):l4(r);return r.map((a,s)=>{var b;let u=o4(r,a)?`${je(a.group).
name} - ${a.name}`:a.name,l=(b=o[s])!=null?b:null,d=u!==a.name||l!==je(a.text).weight||a.own!==""?u4(
u,l,a.max):a.text,p={column:a.column,weight:l,max:a.max,group:a.group};if(a.own==="")return{...p,
header:d,
name:u,part:null};let h=`${u} - ${a.own}`;return{...p,header:h,name:h,part:{own:a.own,criterion:u,
header:d}}})}
var o4=(e,t)=>t.group!==""&&!bi(t.name)&&e.some(n=>n!==t&&F(n.name)===F(t.name)&&(t.own===""||n.own===
""||n.text!==t.text));function i4({columns:e}){let t=e.flatMap(({text:i,groups:a},s)=>{var l;let u=F(
(l=a.filter(tp).slice(-1)[0])!=null?l:"");return u===""||i===""?[]:[{column:s,group:u,text:i}]}),n=new w(
t.flatMap(({group:i,text:a})=>fa(a)?[]:i)),r=t.filter(({group:i})=>!n.has(i)),o=i=>new w(r.filter(({
text:a})=>ep(a)===i).map(({group:a})=>a)).size;return new w(r.filter(({text:i})=>o(ep(i))>1).map(({
column:i})=>i))}
var ep=e=>F(e.replace(/\d+(?:[.,]\d+)?\s*%/g,""))||"%",a4=e=>{var n,r;let t=(r=Do(e))!=null?r:(n=/\d\s*(?:-|\u2013|s\.?\/?d\.?|sampai)\s*(\d+)\s*$/i.
exec(e))==null?void 0:n[1];return t===void 0?null:v(t)},s4=(e,t)=>{var n;return(n=e.flatMap(r=>{var o;
return r.own!==""&&r.text===t?(o=je(r.own).weight)!=null?o:[]:[]})[0])!=null?n:null},u4=(e,t,n)=>[e,
...n===null?[]:[`(0-${n})`],...t===null?[]:[`(${f.round(t*1e4)/1e4}%)`]].join(" ");function l4(e){
var n;
let t=new y;for(let r of e.filter(({name:o})=>!bi(o)||Vr(o))){let o=(n=t.get(r.group))!=null?n:[],i=r.
own===""||!o.some(({text:a})=>a===r.text);je(r.group).weight!==null&&i&&t.set(r.group,[...o,r])}
return e.
map(r=>{var u;let o=t.get(r.group),i=je(r.group).weight;if(o===void 0||i===null||!o.some(({text:l})=>l===
r.text))return r.weight;let a=o.flatMap(({weight:l})=>l!=null?l:[]);if(a.length===0)return i/o.length;
let s=a.reduce((l,c)=>l+c,0);return a.length<o.length||f.abs(s-i)<.5?r.weight:f.abs(s-100)<.5?((u=r.
weight)!=null?u:0)*i/100:r.weight})}var c4=/^(?:pak|bpk|bapak|bu|ibu|mas|mbak|sdri?|h|hj|drs?|dra|ir|prof|mr|mrs|ms)\.?\s+\p{L}/iu,
d4=/,\s*(?:[SM]\.\s?\p{L}|SH|SE|MM|MSi|MPd)/u;
function CR(e,t){let n=e.columns.flatMap(({text:i})=>{var a,s,u;return(u=(s=yt(i))!=null?s:(a=gn(i))==
null?void 0:a.label)!=null?u:[]});if(new w(n.map(F)).size>1||e.columns.some(({groups:i})=>i.some(a=>yt(
a)!==null||Zr(a))))return!0;let r=m4(e),o=[...r.values()].flatMap((i,a,s)=>s.slice(a+1).flatMap(u=>{
let l=[...i].filter(c=>u.has(c));return l.length*2>f.min(i.size,u.size)?l:[]}));return o.length===0?
!1:!o.every(fa)||!f4([...r.keys()],new w(o.filter(p4)),t)}function m4({columns:e}){var n;let t=new y;
for(let{text:r,groups:o}of e)for(let i of o.filter(tp))t.set(i,((n=t.get(i))!=null?n:new w).add(r.replace(
/\d+(?:[.,]\d+)?\s*%/g,"").toLowerCase().trim()));return t}var p4=e=>Le(e)!=="text";function f4(e,t,
n){
if(e.some(i=>c4.test(i)||d4.test(i)))return!1;let r=n.some(i=>{let a=new w(i.columns.flatMap(s=>s.groups.
map(F)));return e.every(s=>a.has(F(s)))}),o=i=>vi(i)||je(i).weight!==null||Do(i)!==null;return r||t.
size>1||e.some(o)}m();var g4=4,h4=/^\s*(?:\d{1,2}|[a-z])\s*[.)]\s*/i,y4=/bobot|weight|kriteria|aspek|keterangan|indikator/i,
RR=e=>F(je(U(e).replace(h4,"")).name);function AR(e,t){var a,s,u;let n=new y;for(let[l,{text:c,
groups:d}]of t.
columns.entries())for(let{name:p}of[c,...d].map(je))p===""||sr(p)||Le(p)!==null&&!Vr(p)||n.set(F(p),
(a=n.get(F(p)))!=null?a:l);let r=(u=(s=e.values[0])==null?void 0:s.length)!=null?u:0,o=k.from({
length:r},
(l,c)=>c),i=l=>e.values.flatMap((c,d)=>d>t.bottom&&n.has(RR(c[l]))?[d]:[]);for(let l of o){let c=i(l),
d=new w(c.map(b=>{var S;return RR((S=e.values[b])==null?void 0:S[l])}));if(d.size<2)continue;if([...d].
every(b=>{var S;return l>((S=n.get(b))!=null?S:0)}))return DR(e,(b,S)=>b>=t.top&&S>=l);if(c.filter(b=>{
var S;return((S=e.values[b])!=null?S:[]).filter(O=>!te(O)).length<=g4}).length!==c.length)continue;
let h=b4(
e,f.min(...c),t.bottom);return DR(e,b=>c.includes(b)||h.includes(b))}return e}function b4({values:e}
,t,n){
var o;let r=[];for(let i=t-1;i>n;i-=1){let a=((o=e[i])!=null?o:[]).filter(s=>!te(s));if(a.length===0||
!a.every(s=>Ln(s)==="text")||!a.some(s=>y4.test(U(s))))break;r.push(i)}return r}var DR=(e,t)=>({...e,
values:e.values.map((n,r)=>n.map((o,i)=>t(r,i)?"":o))});function OR(e,t){let n=e.flatMap(o=>{let i=uy(
o,t.isCriterion),a=i===null?o:AR(o,i),s=a===o?i:uy(a,t.
isCriterion);return s===null?[]:[{whole:o,grid:a,block:s}]}),r=n.map(o=>({...o,block:TR(o.grid,o.block,
n)}));return r.map(o=>w4(o,r.map(({block:i})=>i).filter(i=>i!==o.block),t))}function w4({whole:e,
grid:t,
block:n},r,o){let i=CR(n,r),a=ER(n,i),s=t.values.slice(n.bottom+1),u=a.map(({column:c})=>s.map(d=>Ln(
d[c]))),l={whole:e,grid:t,block:n,columns:a,isJudges:i,isList:wR(a.map(({header:c})=>c)),at:{code:-1,
name:-1,institution:-1,category:-1,number:-1,judge:-1},kinds:u};for(let{column:c,header:d}of a){let p=Le(
d);if(p===null||!(p in l.at)||o.isCriterion(d))continue;let h=p;(h==="code"||h==="number"||ot(l,c)!==
"numbers")&&l.at[h]<0&&(l.at[h]=c)}return l}function ot({kinds:e},t){var o;let n=((o=e[t])!=null?o:[
]).
filter(i=>i!=="blank");return n.length===0?"empty":n.filter(i=>i==="number"||i==="recused").length*2>=
n.length&&n.includes("number")?"numbers":n.filter(Xr).length*2>=n.length?"scores":"words"}function np(
{
kinds:e},t){var r;let n=((r=e[t])!=null?r:[]).filter(o=>o!=="blank");return n.length>0&&n.filter(Xr).
length*3>=n.length}var Vn=({grid:e},t,n)=>{var r,o;return n<0?"":(o=(r=e.values[t])==null?void 0:r[n])!=
null?o:""},ur=(e,t)=>({code:U(Vn(e,t,e.at.code)),name:U(Vn(e,t,e.at.name))});function lr(e,t){let{
code:n,
name:r}=ur(e,t);return e.at.code>=0?n===""?"":`#${V(n)}`:F(r)}m();var rp=({evidence:e,distinct:t},n)=>n?
e>=5:e>=18&&t>=4;function PR(e){let t=e.reduce((r,o)=>r+o,0),n=r=>[
20,3].some(o=>f.abs(r*o-f.round(r*o))<1e-6);return e.every(r=>n(r/t))}m();m();m();var v4=new w([
"sum","mean","weighted","maximum","minimum","rank"]),jn=e=>v4.has(e),NR=(e,t)=>F(e)||`#${t}`;
function Bn(e,t,n,r){e.doubt=r===void 0?{doubt:t}:{doubt:t,other:r},e.guess=n}var Nr=e=>je(e).
weight!==null||Do(e)!==null;function IR({draft:e},t,n){var s;let{header:r,name:o}=(s=e.columns[t])!=null?
s:{header:"",name:""},i=n.
isCriterion(r)&&!ql(r)||n.hasCriteria&&e.isJudges&&ly(e,t,r,n),a=["code","name","institution",
"category","judge"].find(u=>e.at[u]===t);return{column:t,label:r,header:r,key:NR(o,t),role:a!=null?a:
i?"criterion":k4(e,t,r),from:[],weights:null,doubt:null,guess:null}}function k4(e,t,n){let r=ot(e,t),
o=Le(
n);return o==="text"||r==="words"?"text":r==="empty"?n===""||x4.has(o)?"empty":"criterion":e.at.number===
t&&(o==="number"||o==="code")||e.isList&&!bR(n)?"number":"criterion"}var x4=new w(["sum","rank",
"number"]);function ly({block:e},t,n,r){var a,s,u,l;let o=(s=(a=e.columns[t])==null?void 0:a.groups)!=null?
s:[],i=[n,...o,(l=(u=gn(n))==null?void 0:u.rest)!=null?l:""];return o.some(Zr)||i.some(c=>r.isCriterion(
c))||[n,...o].some(c=>yt(c)!==null&&Le(n)===null)}var T4=1e3;function FR(e,t){let[n]=e;n===void 0||t.isCriterion(
n.shape.header)||(t.hasCriteria?D4(e,
t):S4(e,n.shape.header))}function S4(e,t){var a,s,u,l;let n=e.map(({tab:c,shape:d})=>ot(c.draft,d.column)),
r=e.filter((c,d)=>n[d]!=="empty"),o=r.filter(({shape:c})=>jn(c.role)),i=r.filter(({shape:c})=>c.role===
"criterion");if(o.length>0&&i.length>0){if(i.filter(({tab:d,shape:p})=>new w(d.numbersIn(p.column).values(
)).
size>=4).length>0)xi(r,"sum-somewhere");else for(let{shape:d}of i)d.role=(s=(a=o[0])==null?void 0:a.
shape.role)!=null?s:"sum";return}for(let[c,{shape:d}]of e.entries())n[c]==="empty"&&d.role==="criterion"&&
r.length>0&&(d.role=(l=(u=r[0])==null?void 0:u.shape.role)!=null?l:"criterion");i.length!==0&&
(n.includes("numbers")?C4(e,i,t):E4(e,i,t))}var xi=(e,t,n=null)=>{for(let{shape:r}of e)Bn(r,t,n)};
function E4(e,t,n){
let r=o=>t.every(({tab:i,shape:a})=>{var s;return((s=i.draft.kinds[a.column])!=null?s:[]).every(u=>u===
o||u==="blank")});n===""?xi(e,"unnamed"):(r("check-box")||r("date")&&Le(n)!==null)&&xi(e,
"not-numbers")}function C4(e,t,n){let r=t.flatMap(({tab:s,shape:u})=>[...s.numbersIn(u.column).values(
)]);if(_R(
r)){for(let{shape:s}of e)s.role==="criterion"&&(s.role="large");return}if(/^[\d\s.,/-]*$/.test(n)){
xi(
e,"unnamed","criterion");return}if(GC(n)){xi(e,"penalty");return}let o=Le(n);if($R(o)&&Nr(n))return;
let i=bi(n);(i||$R(o)||o==="rank"||o==="number")&&!e.every(R4)&&xi(e,i?"sum-misfit":"matter")}var _R=e=>e.
filter(t=>f.abs(t)>T4).length*2>e.length,cy=1.5;function R4({tab:e,shape:t}){var b;let{columns:n,
block:r}=e.
draft,{name:o="",weight:i=null,max:a=null}=(b=n[t.column])!=null?b:{};if(!Vr(o))return!1;let s=n.filter(
({column:S,header:O})=>S!==t.column&&Le(O)===null&&ot(e.draft,S)==="numbers");if(s.some(S=>i!==null&&
S.weight!==null||a!==null&&S.max!==null))return!0;let u=S=>{var O,P;return((P=(O=r.columns[S])==null?
void 0:O.groups)!=null?P:[]).join(`
`)};if(!s.some(({column:S})=>S<t.column||u(S)!==""&&u(S)===u(t.column))&&Le(o)==="matter")return!1;
let[
c,d]=[[...e.numbersIn(t.column).values()],s.flatMap(({column:S})=>[...e.numbersIn(S).values()])],p=S=>S.
reduce((O,P)=>O+P,0)/S.length,h=p(c)/p(d);return h>1/cy&&h<cy&&f.max(...c)<=cy*f.max(...d)}var $R=e=>e===
"matter"||e==="institution"||e==="category"||e==="name";function D4(e,t){var i,a;let n=e.flatMap(({
tab:s,
shape:u})=>u.role==="criterion"?[...s.numbersIn(u.column).values()]:[]),r=_R(n),o=Le((a=(i=e[0])==null?
void 0:i.shape.header)!=null?a:"");for(let{tab:s,shape:u}of e)u.role!=="criterion"||t.isMisspelled(u.
header)||s.draft.isJudges&&ly(s.draft,u.column,u.header,t)||(r?u.role="large":ot(s.draft,u.column)!==
"numbers"?u.role="text":o==="sum"?u.role="sum":Bn(u,"not-listed",null))}m();function dy(e,t){let n=new y;
return{draft:e,roles:t,numbersIn(r){var i;let o=(i=n.get(r))!=null?i:A4(
e,t,r);return n.set(r,o),o}}}function A4(e,t,n){var o;let r=new y;for(let[i,a]of t.entries()){if(a!==
"entry")continue;let s=$t((o=e.grid.values[i])==null?void 0:o[n]);s!==null&&r.set(i,s)}return r}var Dn=(
{
tab:e,shape:t})=>e.numbersIn(t.column),As=({draft:e},{key:t,column:n})=>e.isJudges?`${e.grid.tab}
${n}`:t,Jl=({draft:e},{column:t})=>{var n,r;return F((r=(n=e.block.columns[t])==null?void 0:n.text)!=
null?r:"")};function MR(e,t,n){var i,a,s,u;let r=new y;for(let[l,c]of e.entries())for(let d of c.draft.isList?
[]:
(i=t[l])!=null?i:[]){let p=As(c,d);r.set(p,[...(a=r.get(p))!=null?a:[],{tab:c,shape:d}])}let o=new y;
for(let l of r.values()){FR(l,n);let c=l.filter(({tab:d,shape:p})=>ot(d.draft,p.column)!=="empty").length;
for(let{shape:d}of l)o.set(d,c/l.length)}n.hasCriteria||O4([...r.values()]);for(let[l,c]of e.entries(
))
n.hasCriteria||c.draft.isList||(N4(c,(s=t[l])!=null?s:[],o),I4(c,(u=t[l])!=null?u:[]))}function O4(e){
let t=e.filter(r=>r.length>1&&r.every(({tab:o,shape:i})=>i.role==="criterion"&&i.doubt===null&&ot(o.
draft,i.column)==="numbers")),n=t.filter(P4);if(n.length!==t.length)for(let r of n)r.some(({shape:o}
)=>Nr(
o.header))||xi(r,"same-everywhere")}function P4(e){var r;let t=new y,n=0;for(let{tab:o,shape:i}of e)
for(let[a,s]of o.numbersIn(i.column)){let u=lr(o.draft,a);if(((r=t.get(u))!=null?r:s)!==s)return!1;n+=
t.has(u)?1:0,t.set(u,s)}return n>=4&&new w(t.values()).size>1}function N4(e,t,n){var i;let r=({
column:a})=>ot(
e.draft,a)!=="empty",o=t.filter(a=>a.role==="criterion"&&a.doubt===null);if(o.some(r))for(let a of o.
filter(s=>!r(s)&&!Nr(s.header))){let s=(i=n.get(a))!=null?i:0;s<=.5&&Bn(a,s===0?"blank":"some-tabs",
null)}}function I4(e,t){var o;let n=t.filter(i=>i.role==="criterion"&&i.doubt===null&&ot(e.draft,i.column)===
"numbers");if(n.length<2||e.draft.isJudges)return;let r=n.map(({column:i})=>f.max(...e.numbersIn(i).
values()));for(let[i,a]of n.entries()){let s=(o=r[i])!=null?o:0,u=r.filter((l,c)=>c!==i);s>100&&s>2*
f.max(...u)&&Bn(a,"large",null)}}m();m();function Ao(e){let t=f.max(0,...e.map(n=>{var r,o,i;return(
i=(o=(r=/\.(\d+)$/.exec(x(n)))==null?
void 0:r[1])==null?void 0:o.length)!=null?i:0}));return .5*10**-f.min(t,6)+1e-9}var Ir=e=>e.reduce((
t,n)=>t+
n,0),$4=[{kind:"sum",of:Ir},{kind:"mean",of:e=>Ir(e)/e.length}],F4=[{kind:"maximum",of:e=>f.max(...e)}
,
{kind:"minimum",of:e=>f.min(...e)}];function op(e,t){var i;let n=Ao(e.map(({value:a})=>a)),r=_4(e).flatMap(
a=>{let s=e.filter(({value:l,sources:c})=>f.abs(l-a.of(c))<=n).length;if(s===0||s<e.length*t)return[
];
let u=j4(e,s,n,a);return[{derived:a.derived,share:s/e.length,evidence:u}]}),o=f.max(...r.map(({
evidence:a})=>a));
return(i=r.find(({evidence:a})=>a===o))!=null?i:null}function _4(e){var a,s;let t=(s=(a=e[0])==null?
void 0:a.sources.length)!=null?s:0;if(t===0)return[];let n=t>1?$4.map(({kind:u,of:l})=>({derived:{
kind:u},
parameters:0,of:l})):[],r=B4(e),o=(u,l)=>({derived:{kind:"weighted",weights:u},parameters:l,of:c=>Ir(
c.map((d,p)=>{var h;return d*((h=u[p])!=null?h:0)}))}),i=Ir(e.map(({value:u})=>u))/Ir(e.map(({
sources:u})=>Ir(
u)));return[...n,...r===null?[]:[o(r.map(jR),t),o(r,t)],...i>0&&v.isFinite(i)?[{...o(k(t).fill(i),1),
...t>1?{derived:{kind:"sum"}}:{}}]:[]].filter(({derived:u})=>u.kind!=="weighted"||!M4(u.weights))}
var M4=e=>e.
filter(t=>t>1e-9).length===1&&e.some(t=>f.abs(t-1)<1e-6),L4=20;function j4(e,t,n,{parameters:r,of:o}
){
let i=e.flatMap(({value:b,sources:S})=>[b,...S]),a=f.max(...i)-f.min(...i),s=e.slice(0,L4),u=s.flatMap(
({value:b},S)=>s.flatMap(({sources:O},P)=>P===S?[]:[f.abs(b-o(O))<=n])),l=2*n/(a+2*n),c=u.filter(b=>b).
length/f.max(1,u.length),d=e.length-t,p=f.max(0,t-r),h=f.min(1,f.max(l,c));return p*-f.log2(h)-d*f.log2(
e.length)}function LR(e){var r,o;let t=Ao(e.map(({value:i})=>i)),n=F4.find(({of:i})=>e.every(({value:
a,
sources:s})=>f.abs(a-i(s))<=t));return n===void 0||((o=(r=e[0])==null?void 0:r.sources.length)!=null?
o:0)<2?null:{kind:n.kind}}function B4(e){var i,a;let t=(a=(i=e[0])==null?void 0:i.sources.length)!=null?
a:0;if(new w(e.map(({sources:s})=>s.join(" "))).size<t+2)return null;let r=k.from({length:t},(s,u)=>k.
from({length:t+1},(l,c)=>Ir(e.map(({value:d,sources:p})=>{var h,b;return((h=p[u])!=null?h:0)*(c<t?(b=
p[c])!=null?b:0:d)})))),o=z4(r).map(s=>f.abs(s)<1e-9?0:s);return o.some(s=>jR(s)<0)||o.every(s=>s===
0)?null:o}var jR=e=>{let t=f.round(e*300)/300,n=f.round(e*1e3)/1e3;return f.abs(e-n)<=f.abs(e-t)+1e-7?
n:t};function z4(e){var i,a,s,u,l;let t=e.map(c=>[...c]),n=f.max(1,...t.flat().map(f.abs)),r=[];for(
let c of t.
keys()){let d=t.slice(r.length),p=f.max(...d.map(b=>{var S;return f.abs((S=b[c])!=null?S:0)}));if(p<
n*1e-12)continue;let h=(i=d.find(b=>{var S;return f.abs((S=b[c])!=null?S:0)===p}))!=null?i:[];t.splice(
t.indexOf(h),1),t.splice(r.length,0,h);for(let b of t)b!==h&&U4(b,h,c);r.push(c)}let o=k(t.length).fill(
0);for(let[c,d]of r.entries())o[d]=((s=(a=t[c])==null?void 0:a[t.length])!=null?s:0)/((l=(u=t[c])==null?
void 0:u[d])!=null?l:1);return o}function U4(e,t,n){var o,i,a;let r=((o=e[n])!=null?o:0)/((i=t[n])!=
null?i:1);for(let[s,u]of t.entries())s>=n&&(e[s]=((a=e[s])!=null?a:0)-r*u)}var my=e=>e.length>1&&e.includes(
1)&&e.every(t=>v.isInteger(t)&&t>=1&&t<=e.length);function BR(e,t){if(!my(e)||e.length!==t.length||
new w(
e).size*2<=e.length)return!1;let n=e.map((r,o)=>{var i;return{rank:r,value:(i=t[o])!=null?i:0}});
return n.
every(r=>n.every(o=>r.value>o.value+1e-9?r.rank<o.rank:!0))}function zR(e,t,n=0){var c;if(e.length<2||
t.some(d=>d.length<3))return null;let r=d=>Ir(d)/d.length,o=(d,p)=>f.sqrt(Ir(d.map(h=>(h-r(d))**2))/
(d.length-p)),a={maximum:d=>f.max(...d),minimum:d=>f.min(...d),mean:r,sum:Ir,median:d=>{var b,S,O;
let p=[
...d].sort((P,N)=>P-N),h=p.length/2;return h%1===0?(((b=p[h-1])!=null?b:0)+((S=p[h])!=null?S:0))/2:(
O=
p[f.floor(h)])!=null?O:0},deviation:d=>o(d,1),"deviation of all":d=>o(d,0),count:d=>d.length},s=Ao(e),
u=g.entries(a).find(([,d])=>e.every((p,h)=>{var b;return f.abs(p-d((b=t[h])!=null?b:[]))<=s}));
return Ir(
e.map((d,p)=>{var S;let h=(S=t[p])!=null?S:[],b=h.filter(O=>f.abs(O-d)<=s).length;return f.log2((h.length+
1)/(b+1))}))<n?null:(c=u==null?void 0:u[0])!=null?c:null}m();var W4=3;function KR(e,t,n){let r=K4(e,
t);if(r.flatMap(l=>l.members).some(({shape:l})=>n.isCriterion(
l.header)))return;let i=r.flatMap(l=>{var d,p;let c=Xh((p=(d=l.members[0])==null?void 0:d.part.own)!=
null?p:"")?G4(l):null;return c===null?[]:[{kind:l,found:c}]});for(let{kind:l}of i)for(let{shape:c,
part:d}of l.
members)UR(c,"weight",d.own);let a=r.filter(l=>i.every(c=>c.kind!==l)),s=H4(a.some(WR)?a.filter(WR):
a);if(s===null){for(let{shape:l,part:c}of a.flatMap(d=>d.members))l.label=c.own,l.header=c.header.replace(
c.criterion,`${c.criterion} - ${c.own}`),l.key=F(c.own)||l.key,Bn(l,"parts",null);return}let[u]=i;
for(let{
shape:l,part:c}of s.kind.members)l.header=q4(c,u==null?void 0:u.found),l.label=l.header;for(let{kind:
l,
factors:c}of s.products)for(let{tab:d,shape:p,part:h}of l.members){UR(p,"weighted",h.own);let b=s.kind.
members.find(O=>O.tab===d&&O.part.criterion===h.criterion),S=c.get(h.criterion);b===void 0||S===void 0||
(p.from=[b.shape.column],p.weights=[S])}}var GR=({tab:e,shape:t})=>{var r,o,i;return((o=(r=e.draft.columns[
t.
column])==null?void 0:r.part)!=null?o:null)!==null&&t.role==="criterion"&&t.header!==((i=e.draft.columns[
t.
column])==null?void 0:i.header)};function UR(e,t,n){e.role=t,e.label=n}function K4(e,t){var r,o,i,a;
let n=new y;for(let[s,u]of e.entries())for(let l of(r=t[s])!=null?r:[]){let c=(i=(o=u.draft.columns[
l.
column])==null?void 0:o.part)!=null?i:null;if(c===null||u.draft.isList||l.role!=="criterion"&&l.role!==
"empty")continue;let d=ep(c.own);n.set(d,[...(a=n.get(d))!=null?a:[],{tab:u,shape:l,part:c}])}return[
...n].map(([s,u])=>({key:s,members:u}))}var WR=({members:e})=>e.some(({tab:t,shape:n})=>ot(t.draft,n.
column)==="numbers");function G4({members:e}){var n;let t=new y;for(let r of e){let o=new w(Dn(r).values(
)),
[i]=o,{criterion:a}=r.part;if(o.size>1||i!==void 0&&((n=t.get(a))!=null?n:i)!==i)return null;i!==void 0&&
t.set(a,i)}return t.size===0?null:t}function q4({header:e,criterion:t},n){let r=n==null?void 0:n.get(
t);if(r===void 0||n===void 0||je(e).weight!==null)return e;let o=[...n.values()].every(i=>i<=1);
return`${e} (${f.round(r*(o?1e6:1e4))/1e4}%)`}function H4(e){var o,i;let t=e.flatMap(a=>{let s=e.filter(
l=>l!==
a).map(l=>({kind:l,factors:Z4(a,l)})),u=s.flatMap(({kind:l,factors:c})=>c===null?[]:[{kind:l,factors:
c}]);
return u.length===s.length?[{kind:a,products:u}]:[]}),n=t.filter(a=>a.products.some(({factors:s})=>V4(
a.kind,s))),r=n.length>0?n:t;return(i=(o=r.find(({kind:a})=>{var s,u;return!eR((u=(s=a.members[0])==
null?void 0:s.part.own)!=null?u:"")}))!=null?o:r[0])!=null?i:null}function Z4(e,t){var i;let n=new y;
for(let a of t.members){let s=e.members.find(({tab:c,part:d})=>c===a.tab&&F(d.criterion)===F(a.part.
criterion));if(s===void 0)continue;let u=Dn(s),l=[...Dn(a)].flatMap(([c,d])=>{let p=u.get(c);return p===
void 0?[]:[{score:p,value:d}]});n.set(a.part.criterion,[...(i=n.get(a.part.criterion))!=null?i:[],
...l])}
let r=new y,o=0;for(let[a,s]of n){let u=J4(s);if(s.length>0&&u===null)return null;u!==null&&r.set(a,
u),o+=f.max(0,new w(s.map(({score:l})=>l)).size-1)}return o<W4?null:r}function J4(e){let t=Ao(e.map(
({value:a})=>a)),n=a=>e.reduce((s,u)=>s+a(u),0),r=n(({score:a,value:s})=>a*s)/n(({score:a})=>a*a),o=f.
round(r*1e3)/1e3,i=a=>a>0&&e.every(({score:s,value:u})=>f.abs(s*a-u)<=t);return i(o)?o:i(r)?r:null}
function V4({
members:e},t){let n=[...t].map(([a,s])=>{var c,d;let u=e.find(({part:p})=>p.criterion===a),l=u==null?
void 0:u.tab.draft.columns[u.shape.column];return{factor:s,max:(c=l==null?void 0:l.max)!=null?c:1,
weight:(d=
l==null?void 0:l.weight)!=null?d:null}}),r=a=>[1,100].some(s=>f.abs(a-s)<s*.001),o=a=>n.reduce((s,u)=>s+
a(u),0),i=n.map(({factor:a,max:s,weight:u})=>u===null?v.NaN:a*s/u);return r(o(({factor:a})=>a))||r(o(
({factor:a,max:s})=>a*s))||i.every(a=>{var s;return f.abs(a-((s=i[0])!=null?s:0))<.001*a})}m();
function Vl({draft:e},{column:t,header:n}){var i,a,s,u,l,c,d;let o=(s=[...(a=(i=e.block.columns[t])==
null?void 0:i.groups)!=null?a:[]].reverse().find(p=>!sr(p)))!=null?s:"";return F((d=(c=(u=yt(n))!=null?
u:yt(o))!=null?c:(l=gn(n))==null?void 0:l.label)!=null?d:o)}var py=({tab:e,shape:t})=>e.draft.isJudges&&
Vl(e,t)==="";function qR(e,t){let{tab:n,shape:r,numeric:o}=e,i=!n.draft.isJudges||py(e),a=o.filter(p=>p!==
r&&p.role!=="number"&&(i||Vl(n,p)===Vl(n,r))),s=a.filter(({role:p})=>!jn(p)),u=s.filter(({column:p})=>p<
r.column),l=a.filter(({role:p,column:h})=>HR(p)&&h<r.column),c=f.max(-1,...a.flatMap(({role:p,column:
h})=>jn(
p)&&h<r.column?h:[])),d=[...new w(l.map(({key:p})=>p))].map(p=>l.filter(h=>h.key===p));return[u.filter(
({column:p})=>p>c),u,u.slice(-1),l,...d,...t?[s,...Y4(e)]:[]]}function Y4({tab:e,shape:t,numeric:n}){
if(!e.draft.isJudges)return[];let r=n.filter(({column:o,role:i})=>o<t.column&&i!=="number");return[r.
filter(({role:o})=>!jn(o)),r.filter(({role:o})=>HR(o))]}var HR=e=>e==="sum"||e==="mean"||e==="weighted";
function fy(e,t){var i,a;let n=e.map(s=>qR(s,t)),r=((i=n[0])!=null?i:[]).flatMap((s,u)=>{var M,B;
let l=n.map(L=>{var j;return(j=L[u])!=null?j:[]}),c=new w(l.map(L=>L.map(({key:j})=>j).join(`
`)));if(l.some(L=>L.length===0)||c.size>1)return[];let d=e.flatMap((L,j)=>{var z;return rG(L,(z=l[j])!=
null?z:[])}),p=(M=op(d,t?.5:1))!=null?M:tG(d,t),[h]=e;if(p===null||h===void 0||eG(p.derived,h.shape,
(B=l[0])!=null?B:[]))return[];let{derived:b,evidence:S}=p;if(!t&&b.kind==="weighted"&&!PR(b.weights))
return[];let O=new w(d.map(({value:L})=>L)).size,P=L=>b.kind!=="weighted"||b.weights[L]!==0,N=l.map(
L=>L.flatMap(({column:j},z)=>P(z)?j:[])),I=b.kind==="weighted"?b.weights.filter(L=>L!==0):null,_=I===
null?null:Q4(I);return _===null?[{kind:b.kind,from:N,weights:I,evidence:S,distinct:O}]:[{kind:_,from:
N,
weights:null,evidence:S,distinct:O}]}),o=f.max(...r.map(({evidence:s})=>s));return(a=r.find(({
evidence:s})=>s===
o))!=null?a:null}function Q4(e){let[t=0]=e;return e.length<2||e.some(n=>f.abs(n-t)>1e-6)?null:f.abs(
t*e.length-1)<1e-6?"mean":"sum"}function eG(e,{column:t},n){let r=e.kind==="weighted"?n.filter((o,i)=>{
var a;return((a=e.weights[i])!=null?a:0)>1e-9}):[];return r.length===1&&r.every(o=>o.column>t)}
function tG(e,t){
let n=t&&e.length>=4?LR(e):null;return n===null?null:{derived:n,evidence:5}}function ZR(e){return e.
reduce((n,r)=>n+Dn(r).size,0)>=4&&e.every(n=>nG(n))}function nG(e){let t=Dn(e),n=[...t.values()],r=(
a,s)=>{
var u;return(u=e.tab.numbersIn(a).get(s))!=null?u:0};return qR(e,!0).flatMap(a=>[a,...a.slice(-1).map(
s=>[s])]).filter(a=>a.length>0).map(a=>[...t.keys()].map(s=>a.reduce((u,{column:l})=>u+r(l,s),0))).some(
a=>BR(n,a))}var rG=(e,t)=>[...Dn(e)].flatMap(([n,r])=>{let o=t.map(({column:i})=>e.tab.numbersIn(i).
get(n));return o.every(i=>i!==void 0)?[{value:r,sources:o}]:[]});function VR(e,t,n){let r=sG(e,t),o=(
{header:a})=>n.isCriterion(a)&&!ql(a),i=[...r.values()].filter(a=>!a.
some(({shape:s})=>o(s)));for(let a of i)JR(a);for(let a of i.filter(s=>s.every(u=>!jn(u.shape.role)&&
XR(u)))){for(let{shape:s}of a)s.doubt=null;JR(a)}for(let{tab:a,shape:s,numeric:u}of i.flat().filter(
l=>{var c;return((c=l.shape.doubt)==null?void 0:c.doubt)==="sum-somewhere"}))for(let l of u)l.role===
"criterion"&&Jl(a,l)===Jl(a,s)&&Bn(l,"sum-somewhere",null)}var aG=/rata|rerata|mean|average|avg/i;
function sG(e,t){
var r,o,i,a;let n=new y;for(let[s,u]of e.entries()){if(u.draft.isList)continue;let l=((r=t[s])!=null?
r:[]).filter(({role:c,column:d})=>(c==="criterion"||jn(c))&&ot(u.draft,d)==="numbers");for(let c of l.
filter(d=>!jn(d.role)&&!GR({tab:u,shape:d}))){let d=(i=(o=u.draft.block.columns[c.column])==null?
void 0:
o.text)!=null?i:"";if(Nr(d)&&!bi(c.header)&&!ql(d))continue;let p=l.filter(({key:b,column:S})=>b===c.
key&&S<c.column).length,h=`${As(u,c)}
${p}`;n.set(h,[...(a=n.get(h))!=null?a:[],{tab:u,shape:c,numeric:l}])}}return n}function JR(e){var s,
u;let{label:t=""}=(u=(s=e[0])==null?void 0:s.shape)!=null?u:{},n=Le(t),r=bi(t)&&!(n==="sum"&&Vr(t))||
e.every(XR),o=uG(e,t,n,r),i=o===null?fy(e,r):null,a=o!=null?o:i!==null&&rp(i,r)?null:ZR(e)?"rank":
null;
if(a!==null)for(let{shape:l}of e)l.role=a;else if(i!==null&&rp(i,r)){if(YR(e,i),lG(e,i))for(let{
shape:l}of e)
Bn(l,"sum-misfit",null)}else if(i!==null&&!r&&i.evidence>=12)for(let{shape:l}of e)Bn(l,
"sum-somewhere",null);else e.length>1&&cG(e,r)}function uG(e,t,n,r){return e.every(i=>dG(i.shape,Dn(
i),n))?"number":n==="rank"&&e.every(i=>my([...Dn(i).values()]))?"rank":e.every(i=>Dn(i).size>1&&new w(
Dn(i).values()).
size===1)?n==="rank"?"rank":r?aG.test(t)?"mean":"sum":null:null}var lG=(e,{kind:t,weights:n})=>t==="weighted"&&
e.every(py)&&(n!=null?n:[]).some((r,o,i)=>{var a;return f.abs(r-((a=i[0])!=null?a:0))>.001});
function cG(e,t){for(let n of e){let r=fy([n],t);r!==null&&r.evidence>=18&&rp(r,t)&&YR([n],r)}}var XR=(
{
tab:e,shape:t,numeric:n})=>n.some(r=>r!==t&&Jl(e,r)===Jl(e,t)&&jn(r.role));function YR(e,{kind:t,
from:n,
weights:r}){var o;for(let[i,{shape:a}]of e.entries())a.role=t,a.from=(o=n[i])!=null?o:[],a.weights=r}
function dG({label:e},t,n){let r=[...t.values()];return n==="number"?r.every(o=>v.isInteger(o))&&new w(
r).size===r.length?!0:r.every(o=>v.isInteger(o)&&o>=1990&&o<=2100):e===""&&r.length>2&&r.every((o,i)=>o===
i+1)}m();m();var mG=/^(?:[a-f][+-]?|s?b|c|s?k|kb|tb|c?b|s?s|ts|sts|s?m|cm|km|tm|i{1,3}|iv|v)$/,pG=/^(?:(?:sangat|amat|cukup|kurang|tidak|lebih|very)\s+)?(?:baik|memuaskan|bagus|tinggi|rendah|sedang|cukup|kurang|buruk|istimewa|unggul|layak|setuju|sesuai|jelas|lengkap|menarik|relevan|excellent|good|fair|average|poor|high|medium|low|outstanding|satisfactory|unsatisfactory)(?:\s+sekali)?$/,
fG=/^[\u2605\u2606*\u2713\u2714\u221a]+$/u,QR=e=>{let t=e.trim().toLowerCase();return mG.test(t)||pG.test(
t)||fG.test(
t)},eD=e=>/huruf|predikat|grade|kualifikasi|mutu|kategori|keterangan|kesimpulan|rekomendasi|kelulusan|status|lulus|lolos/i.
test(e);function tD(e){var i;let t=new y;for(let{text:a,number:s}of e)t.set(a,[...(i=t.get(a))!=null?
i:[],s]);let n=[...t.values()].map(a=>({low:f.min(...a),high:f.max(...a)})).sort((a,s)=>a.low-s.low||
a.high-s.high);if(n.length<2||n.some(({low:a},s)=>{var u,l;return s>0&&a<=((l=(u=n[s-1])==null?void 0:
u.high)!=null?l:0)}))return 0;let r=a=>a<2?0:f.log2(a)+r(a-1),o=[...t.values()].reduce((a,{length:s}
)=>a+
r(s),0);return r(e.length)-o-r(t.size)}var gG=/e-?mail|surel|user\s?name|pengguna|akun|account|respond/i,
hG=7,yG=25,bG=9;function nD(e,t){var r,
o;let n=new y;for(let[i,a]of e.entries()){let s=(r=t[i])!=null?r:[];for(let u of s.filter(({role:l})=>l===
"text")){if(a.draft.isList||wG(a,u,s))continue;let l=vG(a,u.column),c=As(a,u);l.size>0&&n.set(c,[...(
o=
n.get(c))!=null?o:[],{tab:a,shape:u,beside:s,texts:l}])}}for(let i of n.values())if(kG(i))for(let{
shape:a}of i)
Bn(a,"letters",null)}var wG=({draft:e},{column:t},n)=>{var o,i;let r=(i=(o=e.columns[t])==null?void 0:
o.part)!=null?i:null;return r!==null&&n.some(a=>{var s,u;return a.role==="criterion"&&((u=(s=e.columns[
a.
column])==null?void 0:s.part)==null?void 0:u.criterion)===r.criterion})};function vG({draft:e,roles:
t},n){
let r=new y;for(let[o,i]of t.entries()){let a=i==="entry"?U(Vn(e,o,n)).toLowerCase():"";a!==""&&r.set(
o,a)}return r}function kG(e){var r,o;let t=(o=(r=e[0])==null?void 0:r.shape.header)!=null?o:"";if(Nr(
t)||e.some(xG))return!0;if(!Vr(t)||gG.test(t)||!TG(e)||SG(e))return!1;let n=e.every(({texts:i})=>[
...i.
values()].every(QR));return EG(e)||e.every(CG)||n&&e.every(RG)}var xG=({tab:{draft:e,roles:t},shape:
n})=>t.
some((r,o)=>(r==="weight"||r==="maximum")&&$t(Vn(e,o,n.column))!==null);function TG(e){let t=e.flatMap(
({texts:o})=>[...o.values()]),n=new w(t),r=e.reduce((o,{tab:i})=>o+i.roles.filter(a=>a==="entry").length,
0);return n.size>1&&n.size<=hG&&n.size<t.length&&t.length*3>=r*2&&t.every(o=>o.length<=yG&&!o.includes(
"@"))}function SG(e){var r,o;let[t]=e,n=eD((r=t==null?void 0:t.shape.header)!=null?r:"")?1:bG;return(
(o=
t==null?void 0:t.beside)!=null?o:[]).some(({key:i})=>{let s=e.map(({tab:u,beside:l,texts:c})=>{var b,
S;let d=(S=(b=l.find(O=>O.key===i))==null?void 0:b.column)!=null?S:-1,p=u.numbersIn(d),h=[...c].flatMap(
([O,P])=>{let N=p.get(O);return N===void 0?[]:[{text:P,number:N}]});return new w(c.values()).size<2?
null:tD(h)}).filter(u=>u!==null);return s.every(u=>u>0)&&s.reduce((u,l)=>u+l,0)>=n})}function EG(e){
var n;let t=new y;for(let{tab:r,texts:o}of e)for(let[i,a]of o){let s=lr(r.draft,i);if(((n=t.get(s))!=
null?n:a)!==a)return!0;t.set(s,a)}return!1}var rD=({tab:e,beside:t})=>t.filter(({role:n,column:r})=>n===
"criterion"&&ot(e.draft,r)==="numbers"),CG=e=>{let t=rD(e).map(({column:n})=>n);return t.some(n=>n<e.
shape.column)&&t.some(n=>n>e.shape.column)},RG=e=>{let{block:t,isJudges:n}=e.tab.draft;if(n)return Vl(
e.tab,e.shape)!=="";let r=i=>{var a,s;return((s=(a=t.columns[i])==null?void 0:a.groups)!=null?s:[]).
join(`
`)},o=r(e.shape.column);return vi(e.shape.header)||rD(e).some(({column:i})=>i<e.shape.column||o!==""&&
r(i)===o)};m();function oD(e,t){var n;for(let[r,o]of e.entries()){let i=(n=t[r])!=null?n:[],a=i.flatMap(
u=>{var l;return(l=
DG(o,u))!=null?l:[]});if(a.length<2||o.draft.isList||o.draft.isJudges)continue;let s=a.every(({value:
u})=>u<=
1);for(let{shape:u,of:l,value:c}of a){u.role="weight";let d=AG(o,i,a,u,l);d===void 0||Nr(d.header)||
(d.header=`${d.header} (${f.round(c*(s?1e6:1e4))/1e4}%)`)}}}function DG(e,t){var i;let n=tR(t.label);
if(n===null||t.role!=="criterion"||(i=e.draft.columns[t.column])!=null&&i.part)return null;let r=[
...Dn(
{tab:e,shape:t}).values()],[o]=r;return o!==void 0&&r.length>1&&r.every(a=>a===o)?{shape:t,of:n,
value:o}:
null}function AG(e,t,n,{column:r},o){let i=t.filter(s=>s.role==="criterion"&&ot(e.draft,s.column)===
"numbers");if(o!=="")return i.find(({header:s})=>F(je(s).name)===F(o));let a=i.every(s=>n.some(({
shape:u})=>u.
column<s.column));return i.find(s=>s.column===r+(a?1:-1))}function iD(e,t){let n=e.map(r=>r.draft.columns.map(
o=>IR(r,o.column,t)));return KR(e,n,t),oD(e,n),VR(
e,n,t),MR(e,n,t),t.hasCriteria||nD(e,n),n}m();var aD=/inovator|innovator|penggagas|pemilik|pencipta|pembuat|ketua|penanggung/i;
function sD(e){var o,
i,a,s,u;let t=e.map(l=>l.columns.filter(c=>OG(l,c))),n=new y;for(let[l,c]of e.entries())for(let{
column:d,
header:p}of(o=t[l])!=null?o:[]){let h=c.at.code>=0?[]:ip(c,d),b=F(p);n.set(b,((i=n.get(b))!=null?i:0)+
h.length-new w(h).size)}let r=l=>{let c=n.get(F(l))===0;return Le(l)===null?c?1:9:(c?0:4)+(aD.test(l)?
2:0)};for(let[l,c]of e.entries()){if(c.at.name<0)continue;let d=(a=t[l])!=null?a:[],p=d.filter(({
header:S})=>Le(
S)==="name"),h=p.every(({header:S})=>aD.test(S))?d:p,b=f.min(...h.map(({header:S})=>r(S)));c.at.name=
(u=(s=h.find(({header:S})=>r(S)===b))==null?void 0:s.column)!=null?u:c.at.name}}function OG(e,{
column:t,
header:n}){let r=Le(n);if(r!=="name"&&r!==null||ot(e,t)!=="words")return!1;let o=e.columns.every(i=>i.
column>t||ot(e,i.column)!=="numbers"||Le(i.header)!==null);return r==="name"||n!==""&&!sr(n)&&o}
function uD(e){
var n;let t=e.filter(({at:r})=>r.name<0);for(let r of t){let o=[r.at.judge,r.at.code,r.at.number,r.at.
category],i=r.columns.map(({column:c})=>c).filter(c=>!o.includes(c)&&NG(r,c)&&!PG(r,c)),a=e.length<2||
r.isJudges||r.at.judge>=0,s=i.filter(c=>a||IG(r,c,e)),l=(n=s.filter(c=>{var d,p;return c!==r.at.institution&&
Le((p=(d=r.columns[c])==null?void 0:d.header)!=null?p:"")===null})[0])!=null?n:s[0];l!==void 0&&(r.at.
name=l,r.at.institution===l&&(r.at.institution=-1))}}function ip({grid:e,block:t,at:n,columns:r,
kinds:o},i){
let a=e.values.slice(t.bottom+1),s=a.filter(l=>l.some((c,d)=>d>i&&Xr(Ln(c)))),u=n.judge<0?[]:r.filter(
l=>l.column===n.judge||sr(l.header)&&ot({kinds:o},l.column)==="words");return(s.length>0?s:a).filter(
l=>F(U(l[i]))!=="").map(l=>[...u.map(c=>l[c.column]),l[i]].map(c=>F(U(c))).join(`
`))}function PG({columns:e,grid:t,block:n},r){var a,s;if(sr((s=(a=e[r])==null?void 0:a.header)!=null?
s:"")||e.some(({header:u})=>/^(?:bobot|weight)(?:\s|$|[(%])/i.test(u.trim())&&Le(u)==="sum"))return!0;
let o=t.values.slice(n.bottom+1).map(u=>U(u[r])).filter(u=>u!=="");return o.filter(u=>vi(u)||je(u).weight!==
null).length*2>o.length}function NG(e,t){if(ot(e,t)!=="words"||np(e,t))return!1;let n=ip(e,t);return n.
length>1&&new w(n).size>n.length*.9}function IG(e,t,n){let r=new w(ip(e,t));return n.some(o=>o===e?!1:
o.columns.some(i=>{let a=ip(o,i.column).filter(s=>r.has(s)).length;return a>1&&a*2>=r.size}))}m();m(
);var $G=6,FG=5;function lD(e){let t=[..._G(e),...jG(e),...MG(e)];return t.filter(({row:n},r)=>t.findIndex(
o=>o.row===n)===r)}var gy=(e,t,n)=>({row:t,label:ur(e,t).name,key:lr(e,t),doubt:n,otherwise:
"left-out",hasScores:!0});function _G(e){let{draft:t,roles:n,entryRows:r,known:o}=e,{at:i}=t,a=i.number>=0;
return r.
slice(-$G).flatMap(s=>{let{code:u,name:l}=ur(t,s);if(u!==""||$t(Vn(t,s,i.number))!==null||!te(Vn(t,s,
i.judge))||o.isEntry(u,l))return[];let d=l===""||i.code>=0||a;return cD(e,s,d?0:FG)?l!==""&&i.code<0?
[gy(t,s,"statistic")]:(n[s]="statistic",[]):[]})}function MG(e){let{draft:t,roles:n,scored:r,
entryRows:o}=e;
return t.at.code>=0||t.at.number>=0?[]:[...n.entries()].flatMap(([i,a])=>{var c;let{name:s}=ur(t,i);
if(!(a==="statistic"||a==="weight"||a==="maximum"||a==="example")||s===""||!sR(s,i<((c=o[0])!=null?c:
i+1)))return[];let l=hy(t,i,r);return l.length>0&&LG(e,i,a)?[]:[{...gy(t,i,"label"),otherwise:a,
hasScores:l.
length>0}]})}function LG(e,t,n){let{draft:r,scored:o,entryRows:i}=e,a=hy(r,t,o);if(n==="statistic")return cD(
e,t,0,1);let s=a.map(({column:h})=>i.flatMap(b=>{var S,O;return(O=$t((S=r.grid.values[b])==null?void 0:
S[h]))!=null?O:[]}));if(n==="maximum")return a.every(({value:h},b)=>{var S;return((S=s[b])!=null?S:[
]).
every(O=>O<=h)});let u=s.flat(),l=a.reduce((h,{value:b})=>h+b,0),c=[1,10,100].some(h=>f.abs(l-h)<h*1e-6),
d=i.some(h=>h<t)&&i.some(h=>h>t),p=a.some(({value:h})=>h<f.min(...u)||h>f.max(...u));return n==="weight"&&
(c||!d&&p)}var hy=({grid:e},t,n)=>n.flatMap(r=>{var i;let o=$t((i=e.values[t])==null?void 0:i[r]);
return o===null?[]:[{column:r,value:o}]});function jG({draft:e,entryRows:t,known:n}){let{at:r}=e,o=a=>r.
number>=0&&$t(Vn(e,a,r.number))!==null,i=t.filter(o).length;return i<2||i*3<t.length*2?[]:t.flatMap(
a=>{let{code:s,name:u}=ur(e,a);return o(a)||s!==""||u===""||n.isEntry(s,u)?[]:[gy(e,a,"unnumbered")]}
)}
function cD({draft:e,scored:t,entryRows:n},r,o,i=2){let a=hy(e,r,t);if(a.length<i)return!1;let s=n.filter(
c=>c<r),u=a.map(({column:c})=>s.flatMap(d=>{var p,h;return(h=$t((p=e.grid.values[d])==null?void 0:p[
c]))!=
null?h:[]})),l=a.map(({value:c})=>c);return zR(l,u,o)!==null}var mD=/^(?:(?:kategori|kelompok|bidang|klaster|cluster|sesi|divisi|golongan|jenjang|tingkat|rayon|zona|babak|category|group|session|division|klasifikasi|wilayah)(?:\s|:|$)|[A-Z]\s*[.)]\s+\S|[IVX]+\s*[.)]\s+\S)/i,
BG=/^(?:[A-Z]|[IVX]{1,5})[.)]?$/;function pD(e,t){let n=new w(g.values(e.at));return e.columns.map((
{
column:r})=>r).filter(r=>!n.has(r)&&t(r))}function fD(e,t,n){var b;let{grid:r,block:o}=e,i=r.values.
map(()=>"blank"),a=new y,s=[],u=[],l=!0,c=o.bottom,d=S=>t.some(O=>{var P;return Xr(Ln((P=r.values[S])==
null?void 0:P[O]))});for(let S=o.bottom+1;S<r.values.length;S+=1){if(((b=r.values[S])!=null?b:[]).every(
te))continue;let O=d(S),P={hasScores:O,isFirst:l,sinceHeader:S-c,entries:u.length},N=!ap(e,S)&&HG(e,
S);N&&s.push(S);let I=N?"header":zG(e,S,P,n);i[S]=I,I==="header"&&(c=S),I==="section"&&a.set(S,VG(e,
S)),I==="entry"&&(l=!1,O&&u.push(S))}KG(e,i,t);let p=u.filter(S=>i[S]==="entry"),h=lD({draft:e,roles:
i,
scored:t,entryRows:p,known:n});return p.length>0&&GG(e,i,p,n),{roles:i,sections:a,doubtful:h,
otherHeaders:s}}
function zG(e,t,n,r){var b,S;let{grid:o,at:i}=e,a=(b=o.values[t])!=null?b:[],{code:s,name:u}=ur(e,t),
l=n.sinceHeader<=3&&ZG(e,t);if(l&&i.name>=0)return"numbers";if(ap(e,t))return"header";let c=(S=a.map(
U).find(O=>O!==""))!=null?S:"";if(!n.hasScores&&!mD.test(c)&&qG(e,t))return"note";if(r.isEntry(s,u))
return"entry";if(!n.hasScores&&WG(e,u))return"note";if(l)return"numbers";if(n.isFirst&&n.hasScores&&
s===""&&u===""&&UG(e,t))return"weight";let d=u||s||U(a.find(O=>Ln(O)==="text")),p=s===""&&(i.number<
0||te(Vn(e,t,i.number))),h=aR({code:s,name:u,label:d,first:c,isOpen:p,hasScores:n.hasScores,isFirst:
n.
isFirst});return h!==null||n.hasScores?h!=null?h:"entry":JG(e,t,n.entries)?"section":u===""&&s===""?
"note":"entry"}function UG({grid:e,at:t},n){var s;let r=((s=e.values[n])!=null?s:[]).flatMap((u,l)=>te(
u)||l===t.number?[]:[u]),o=r.flatMap(u=>{var l;return(l=$t(u))!=null?l:[]}),i=o.reduce((u,l)=>u+l,0),
a=u=>f.abs(i-u)<u*1e-6||f.abs(i-2*u)<u*1e-6;return o.length>1&&o.length===r.length&&o.every(u=>u>0)&&
(a(100)||a(1))}var WG=({columns:e,at:t},n)=>{var r,o;return n!==""&&F(n)===F((o=(r=e.find(({column:i}
)=>i===
t.name))==null?void 0:r.header)!=null?o:"")};function KG(e,t,n){let r=a=>n.filter(s=>{var u;return Xr(
Ln((u=e.grid.values[a])==null?void 0:u[s]))}).length,[o,i]=[new w,new w];for(let[a,s]of t.entries()){
let u=lr(e,a);if(s!=="entry"){for(let l of i)o.add(l);i.clear()}else o.has(u)&&r(a)*2<n.length?t[a]=
"note":i.add(u)}}function GG(e,t,n,r){var l;let{at:o,grid:i}=e,a=f.max(...n),s=c=>/\p{N}/u.test(c)&&
!/[\s,:]/.test(c),u=n.map(c=>ur(e,c).code).filter(c=>c!=="");for(let[c,d]of t.entries()){if(c<=a||d!==
"entry"&&d!=="section")continue;let{code:p,name:h}=ur(e,c),b=o.code>=0?p!==""&&(s(p)||!u.every(s)):
$t(
(l=i.values[c])==null?void 0:l[o.number])!==null,S=o.code<0&&o.number<0&&h!==""&&!te(Vn(e,c,o.institution));
(d==="section"||!(b||S||r.isEntry(p,h)))&&(t[c]="note")}}function ap({grid:e,block:t},n){var i;let r=(
(i=
e.values[n])!=null?i:[]).flatMap((a,s)=>te(a)?[]:[{column:s,text:dD(a)}]),o=a=>r.length>0&&r.every((
{
column:s,text:u})=>{var l;return u===dD((l=e.values[a])==null?void 0:l[s])});for(let a=t.top;a<=t.bottom;
a+=
1)if(o(a))return r.length>1||a<t.bottom&&ap({grid:e,block:t},n+1);return!1}var dD=e=>F(U(e))||U(e);
function qG(e,t){
var r;if(((r=e.grid.values[t])!=null?r:[]).filter(o=>!te(o)).length>1)return!1;for(let o=t+1;o<=t+3;
o+=
1)if(ap(e,o))return!0;return!1}function HG({grid:e,columns:t},n){var a;let r=new w(t.map(({header:s}
)=>F(
s)).filter(s=>s!=="")),o=((a=e.values[n])!=null?a:[]).filter(s=>!te(s)).map(s=>F(U(s))),i=o.filter(s=>r.
has(s)).length;return i>2&&i*3>=o.length*2}function ZG({grid:e,at:t},n){var s,u;let r=((s=e.values[n])!=
null?s:[]).flatMap(l=>{if(te(l))return[];let c=/^\(?\s*(\d{1,2})\s*\)?$/.exec(U(l));return[c===null?
v.NaN:v(c[1])]}),o=r.every((l,c)=>{var d;return c===0||l===((d=r[c-1])!=null?d:0)+1}),a=[t.name,t.code].
filter(l=>l>=0).some(l=>{var c;return te((c=e.values[n])==null?void 0:c[l])});return r.length>2&&o&&
!a&&((u=r[0])!=null?u:9)<=1}function JG(e,t,n){var h,b,S;let{grid:r,at:o}=e,a=((h=r.values[t])!=null?
h:[]).flatMap((O,P)=>te(O)?[]:[{column:P,text:U(O)}]);if(a.length===0||a.length>2||!r.values.slice(t+
1).some((O,P)=>lr(e,t+1+P)!==""))return!1;let u=U(Vn(e,t,o.number)),{code:l,name:c}=ur(e,t);if(BG.test(
u))return!0;let d=c!==""?c:l!==""?l:(S=(b=a[0])==null?void 0:b.text)!=null?S:"";if(a.length===1&&mD.
test(d))return!0;let[p]=a;return a.length===1&&p!==void 0&&c===""&&l===""?Ln(p.text)==="text":a.length===
1&&n===0&&d===d.toUpperCase()&&d.length>3&&o.name>=0&&l===""}function VG(e,t){var a,s;let{code:n,
name:r}=ur(
e,t),o=((a=e.grid.values[t])!=null?a:[]).map(U).filter(u=>u!=="");return(r||n||((s=o.slice(-1)[0])!=
null?s:"")).replace(/^(?:[A-Z]|[IVX]+)\s*[.)]\s+/,"").replace(/^kategori\s*:?\s+/i,"").trim()}m();
var gD={code:"Kode",name:"Nama Inovasi",institution:"Instansi",category:"Kategori"},XG=Jm,YG=new w([
"numbers","example","statistic","section","header","note","left-out"]);function hD(e,{roles:t,
sections:n},r){
let{grid:o,block:i,at:a}=e,u=r.some(P=>Nt(P.header)==="total")?-1:f.max(-1,...r.flatMap(({role:P,
column:N})=>P===
"sum"||P==="mean"||P==="weighted"?N:[])),l=P=>{let N=r[P];return N===void 0?!1:jn(N.role)?P!==u&&Nt(
N.header)!=="total":N.role==="left-out"||N.role==="weight"||N.role==="number"||N.role==="large"},c=a.
name>=0?a.name:a.code,d="",p=n.size>0&&a.category<0,h=(P,N)=>P.map((I,_)=>{let M=XG[N];return YG.has(
N)||l(_)||M!==void 0&&_<c?"":M!==void 0&&_===c?M:I}),b=(P,N)=>{var I;return N<i.top?QG(P,e.isJudges&&
N===i.top-1):N<i.bottom?t5(e,N):N===i.bottom?r.map(_=>e5(e,_,u,l)):h(P,(I=t[N])!=null?I:"blank")},S=P=>{
var N;return P===i.bottom?gD.category:(t[P]==="section"&&(d=(N=n.get(P))!=null?N:""),t[P]==="entry"?
d:"")},O=o.values.map((P,N)=>p?[...b(P,N),S(N)]:b(P,N));return{tab:o.tab,values:O}}function QG(e,t){
let n=e.some(r=>typeof r=="string"&&Es(r));return e.map(r=>{var o;return n?(o=$t(r))!=null?o:r:t?"":
r})}function e5({at:e},t,n,r){let{column:o,header:i}=t;for(let s of["code","name","institution",
"category"])if(e[s]===o)return Nt(i)===s?i:gD[s];let a=Nt(i);return t.role==="text"&&(a==="code"||a==="name"||
a==="institution")?"":o===n?"Total":r(o)?"":i}function t5({block:e,isJudges:t,columns:n},r){return!t||
r!==e.bottom-1?n.map(()=>""):e.columns.map(({groups:o},i)=>{var s,u,l;let a=(s=o.slice(-1)[0])!=null?
s:"";return a!==((l=(u=e.columns[i-1])==null?void 0:u.groups.slice(-1)[0])!=null?l:"")?a:""})}
function Os(e,t,n,r=()=>!1){let o=OR(e.filter(l=>!hn(l)),t);sD(o),uD(o);let i=o.map(l=>{let c=fD(l,
pD(
l,d=>np(l,d)),t);return{draft:n5(l,c.roles),reading:c}}),a=i.map(({draft:l,reading:c})=>dy(l,c.roles)),
s=iD(a,t),u=i.map(({draft:l,reading:c},d)=>{var S;let p=((S=s[d])!=null?S:[]).map(O=>a5(i5(O,t,P=>r(
l.grid.tab,P)),n,t)),h=c5({draft:l,reading:c},i,n),b=[...s5(l,p,t),...h,...c.otherHeaders.map(O=>l5(
l,O)),...u5(l)];return{tab:l.grid.tab,headerRow:l.block.bottom,columns:p,rows:c.roles,values:l.grid.
values,outside:o5(l,c.roles),view:hD(l,c,p),questions:b}});return new y(u.map(l=>[l.tab,l]))}var n5=(
e,t)=>({
...e,kinds:e.kinds.map(n=>n.map((r,o)=>t[e.block.bottom+1+o]==="entry"?r:"blank"))}),r5=new w([
"entry","weight","maximum","numbers","header","section","example"]),o5=(e,t)=>{let{whole:n,grid:r,
block:o}=e;
return n.values.map((i,a)=>{var l;let s=(l=t[a])!=null?l:"blank";return a>=o.top&&a<=o.bottom||r5.has(
s)&&(s!=="entry"||lr(e,a)!=="")?i.map((c,d)=>{var p;return te((p=r.values[a])==null?void 0:p[d])?c:
""}):
[...i]})},bD=({key:e})=>`column/${e}`,wD=(e,t)=>!t.hasCriteria||t.isCriterion(e),i5=(e,t,n)=>e.role===
"criterion"&&e.doubt===null&&!t.hasCriteria&&n(e.column)?{...e,doubt:{doubt:"hidden"},guess:null}:e;
function a5(e,t,n){let r=e.doubt===null?void 0:t.get(bD(e)),o=e.header===""&&e.doubt!==null?`Kolom ${Mn(
e.column)}`:e.header;return r==="criterion"&&wD(o,n)?{...e,header:o,role:"criterion",doubt:null}:r===
"ignore"?{...e,role:"left-out",doubt:null}:{...e,header:o}}var s5=({grid:e,block:t},n,r)=>n.flatMap(
o=>{var a;if(o.doubt===null)return[];let i=ht.COLUMN.filter(s=>s!=="criterion"||wD(o.header,r));
return[
{id:bD(o),kind:"COLUMN",tab:e.tab,cell:Ce(t.bottom,o.column),tabs:[e.tab],params:{header:o.label,
column:Mn(
o.column),...o.doubt},options:i,default:(a=i.find(s=>s===o.guess))!=null?a:null}]});function u5(e){
let{
grid:t,block:n,columns:r,at:o}=e;if(o.judge>=0)return[];let i=u=>new w(t.values.slice(n.bottom+1).map(
l=>F(U(l[u]))).filter(l=>l!=="")),a=i(o.name),s=r.find(({column:u})=>{if(o.name<0||u<=o.name||ot(e,u)!==
"words")return!1;let c=[...i(u)].filter(d=>a.has(d)).length;return c>2&&c*2>a.size});return s===void 0?
[]:[{id:`side/${F(t.tab)}`,kind:"SIDE_BY_SIDE",tab:t.tab,cell:Ce(n.bottom,s.column),tabs:[t.tab],
params:{
columns:[Mn(o.name),Mn(s.column)]},options:ht.SIDE_BY_SIDE,default:null}]}var l5=({grid:e},t)=>({id:
`table/${F(e.tab)}/${t+1}`,kind:"OTHER_TABLE",tab:e.tab,cell:Ce(t,0),tabs:[e.tab],params:{row:t+1},
options:ht.
OTHER_TABLE,default:null});function c5({draft:e,reading:t},n,r){let o=n.filter(i=>i.reading!==t);
return t.
doubtful.flatMap(({row:i,label:a,key:s,doubt:u,otherwise:l,hasScores:c})=>{let d=`row/${s}`,p=r.get(
d),h=p==="entry"||o.some(P=>yD(P,s,"entry")),b=p==="ignore"||u==="label"&&o.some(P=>yD(P,s,l));if(t.
roles[i]=!h&&(b||!c)?l:"entry",h||b||!c)return[];let{grid:S,at:O}=e;return[{id:d,kind:"ROW",tab:S.tab,
cell:Ce(i,f.max(0,O.name>=0?O.name:O.code)),tabs:[S.tab],params:{label:a,row:i+1,doubt:u},options:ht.
ROW,default:null}]})}var yD=({draft:e,reading:t},n,r)=>!t.doubtful.some(o=>o.key===n)&&t.roles.some(
(o,i)=>o===r&&lr(e,i)===n);m();function ya({criteria:e,entries:t}){let n=new w(t.map(i=>V(i.code)).filter(
i=>i!=="")),r=new w(t.map(
i=>F(i.name)).filter(i=>i!=="")),o=new y;return{hasCriteria:e.length>0,isCriterion(i){var s;let a=(s=
o.get(i))!=null?s:e.some(u=>Je(i,u));return o.set(i,a),a},isMisspelled:i=>e.some(({name:a})=>Dr(a,je(
i).name)),isEntry:(i,a)=>i===""?r.has(F(a)):n.has(V(i))}}m();var d5=1e3,m5=e=>{let t=typeof e=="string"?
Nt(e):void 0;return t==="code"||t==="name"};function ba(e,t){
var d,p;if(hn(e)||t===void 0)return null;let{headerRow:n}=t;if(!((d=e.values[n])!=null?d:[]).some(m5))
return null;let r=((p=e.values[n])!=null?p:[]).map(h=>typeof h=="string"?h:""),o=h=>r.findIndex(b=>Nt(
b)===h),[i,a,s]=[o("code"),o("name"),o("institution")],u=r.findIndex(h=>Le(h)==="category"),l=h=>t.rows[
h]===
"entry",c=e.values.slice(n+1).flatMap((h,b)=>{let S={code:U(h[i]),name:U(h[a]),institution:U(h[s]),
category:U(
h[u]),values:h};return(S.code!==""||S.name!=="")&&(l(n+1+b)||!Nh(S.code,S.name))?[S]:[]});return{tab:
e.
tab,values:e.values,hasNames:a>=0,columns:g5(r,c,t),lines:c,isRepeated:p5(r),totals:t.columns.flatMap(
({from:h,weights:b})=>b===null?[]:[{from:h,weights:b}]),headers:t.columns.map(({label:h})=>h),
outside:t.
outside,above:e.values.slice(0,n)}}function p5(e){let t=e.map(n=>je(n).name).filter(n=>!wi(n));
return new w(
t.map(F)).size<t.length}var f5=(e,t)=>e.map(n=>{var r;return(r=n.values[t])!=null?r:""});function g5(
e,t,{
columns:n}){let r=new y;for(let[o,i]of e.entries()){let{name:a,weight:s}=je(i),u=F(a),l=n[o];if(u===
""||r.has(u)||l!==void 0&&l.role!=="criterion"||l===void 0&&Le(a)==="category")continue;let c=y5(f5(
t,o)),d=l===void 0||l.doubt===null;r.set(u,{column:o,isMeant:d,key:u,name:a,weight:s,max:Do(i),kind:
d&&
c==="words"?"open":c})}return[...r.values()]}var vD=e=>e.flatMap(t=>{var n;return(n=rt(typeof t=="string"?
t.replace(/\s*%\s*$/,""):t))!=null?n:[]});function h5(e){let t=vD(e);return t.filter(n=>n>d5).
length*2>t.length}function y5(e){let t=e.filter(a=>!te(a)),n=vD(t),r=a=>typeof a=="string"&&Ae(a,Tn),
o=n.length+t.filter(r).length;if(n.length>0&&o*2>=t.length)return h5(t)?"words":"numbers";let i=a=>typeof a==
"string"&&rt(a)===null&&!r(a)&&!a.trim().startsWith("#");return t.filter(i).length*2>t.length?
"words":
"open"}m();m();m();var b5=/^\s*(?:\d{1,2}|[a-z]|[ivx]{1,4})\s*[.)]\s*/i,w5=/bobot|weight|proporsi|porsi|persen|%/i,
v5=x.
raw`[^\p{L}\d]*(?:(?:bobot|weight|sebesar|nilai)[^\p{L}\d]*)?(\d{1,3}(?:[.,]\d+)?)\s*(?:%|persen)`;
function sp(e,t){
var r;if(t.length<2)return null;let n=t.map(o=>k5(e,o));if(n.every(o=>o.length>0)){let o=Xl(n.map(i=>{
var a,s;return(s=(a=i.find(({weight:u})=>u!==null))==null?void 0:a.weight)!=null?s:null}));return(r=
o!=null?o:T5(e,n))!=null?r:S5(e,n)}return E5(e,t)}function k5(e,t){return e.flatMap((n,r)=>n.flatMap(
(o,i)=>{let a=U(o).replace(b5,"");return a!==""&&Je(a,{name:t})?[{row:r,column:i,weight:je(a).weight}
]:
[]}))}var Xl=e=>{let t=e.flatMap(n=>n!=null?n:[]);return t.length===e.length&&t.some(n=>n>0)?up(t):
null},
up=e=>{let t=e.reduce((n,r)=>n+r,0);return f.abs(t-1)<1e-6?e.map(n=>f.round(n*1e6)/1e4):[...e]},x5=e=>{
let t=e.reduce((n,r)=>n+r,0);return[10,100].some(n=>f.abs(t-n)<1e-6)};function T5(e,t){var n,r;for(
let{
column:o}of(n=t[0])!=null?n:[]){let i=t.map(c=>{var d,p;return(p=(d=c.find(h=>h.column===o))==null?
void 0:
d.row)!=null?p:-1});if(i.includes(-1))continue;let a=f.max(...i.map(c=>{var d,p;return(p=(d=e[c])==null?
void 0:d.length)!=null?p:0})),s=f.min(...i),u=k.from({length:a},(c,d)=>d).flatMap(c=>{let d=c>o?Xl(i.
map(h=>{var b;return Yl((b=e[h])==null?void 0:b[c])})):null,p=e.slice(0,s).some(h=>w5.test(U(h[c])));
return d!==null&&(p||x5(d))?[{weights:d,isHeaded:p}]:[]}),l=(r=u.find(({isHeaded:c})=>c))!=null?r:u[
0];
if(l!==void 0)return l.weights}return null}function S5(e,t){var n;for(let{row:r}of(n=t[0])!=null?n:[
]){
let o=t.map(s=>{var u,l;return(l=(u=s.find(c=>c.row===r))==null?void 0:u.column)!=null?l:-1});if(o.includes(
-1))continue;let i=f.min(...o),a=e.filter(s=>s.slice(0,i).some(u=>Es(U(u)))).map(s=>Xl(o.map(u=>Yl(s[
u])))).
find(s=>s!==null);if(a!==void 0)return a}return null}function E5(e,t){var n;for(let r of e.flat().map(
U)){if(!/%|persen|bobot|weight/i.test(r))continue;let o=(n=Xl(t.map(i=>wy(r,i))))!=null?n:Xl(t.map(i=>by(
r,x.raw`(\d{1,3}(?:[.,]\d+)?)\s*(?:%|persen)\s*(?:untuk\s+)?${yy(i)}`)));if(o!==null)return o}return null}
var yy=e=>e.replace(/[\\^$.*+?()[\]{}|]/g,"\\$&"),by=(e,t)=>{var r;let n=(r=new RegExp(t,"iu").exec(
e))==null?void 0:r[1];return n===void 0?null:v(n.replace(",","."))},wy=(e,t)=>{var n;return(n=by(e,
yy(
t)+v5))!=null?n:/bobot|weight/i.test(e)?by(e,x.raw`${yy(t)}\s*[:=(]\s*(\d{1,3}(?:[.,]\d+)?)(?![-\u2013\d])`):
null};function Yl(e){return typeof e!="string"?$t(e):$t(e.replace(
/^[\s:=(]*(?:bobot|weight)?[\s:=]*/i,
"").replace(/[\s)]+$/,""))}var C5=e=>{let t=e.reduce((n,r)=>n+r,0);return[1,100].some(n=>f.abs(t-n)<1e-6)}
;function lp({columns:e,
lines:t,outside:n,above:r},o){let i=o.map(s=>{var u,l;return(l=(u=e.find(c=>Je(c.name,{name:s})))==null?
void 0:u.column)!=null?l:-1}),a=f.min(...i);for(let[s,u]of n.entries()){let l=i.flatMap(b=>{var S;
return(S=
Yl(u[b]))!=null?S:[]}),d=[...u.keys()].filter(b=>!te(u[b])&&!i.includes(b)).every(b=>b>a&&Yl(u[b])!==
null),p=l.every((b,S)=>{var O;return S===0||b===((O=l[S-1])!=null?O:0)+1});if(l.length<i.length||!d||
p||new w(l).size===1||s>=r.length&&!C5(l))continue;let h=i.every((b,S)=>{var I;let O=t.flatMap(({
values:_})=>{
var M;return(M=rt(_[b]))!=null?M:[]}),P=f.max(...O),N=(I=l[S])!=null?I:0;return O.length>0&&P<=N&&P*
2>N});return{numbers:l,areMaxima:h}}return null}function kD(e,t){for(let n of e){let r=R5(n,t);if(r!==null)return{
tab:n.tab,from:"written",isOwn:!0,
...r}}return null}function R5(e,t){if(t.length<2)return null;let n=sp(e.outside,t);if(n!==null)return{
weights:n,isOpen:!1};let r=lp(e,t);return r!==null&&!r.areMaxima?{weights:up(r.numbers),isOpen:!1}:
A5(
e,t)}var D5=/bobot|weight|pembobotan|proporsi/i;function A5({outside:e},t){var n;for(let r of e.flat(
).
map(U)){if(!D5.test(r))continue;let o=t.map(a=>{var s;return(s=wy(r,a))!=null?s:0});if(o.some(a=>a>0))
return{weights:o,isOpen:!0};let i=((n=r.match(/\d+(?:[.,]\d+)?/g))!=null?n:[]).map(a=>v(a.replace(
",",
".")));if(!(i.length<2||new w(i).size<2))return{weights:i.length===t.length?up(i):t.map(()=>0),
isOpen:!0}}
return null}m();var O5=20,P5=.005,xD=e=>V(e.code)||F(e.name);function TD(e,t,n,r){let o=[...n.map(s=>SD(
s,r)),I5(n,r)],
i=new y(e.lines.map(s=>[xD(s),e.values.indexOf(s.values)])),a=f.max(0,...t.map(s=>s.length));for(let s=0;
s<
a;s+=1)for(let u of o){let l=[...i].flatMap(([d,p])=>{var S;let h=$t((S=t[p])==null?void 0:S[s]),b=u.
get(d);return h===null||b===void 0?[]:[{value:h,sources:b}]});if(l.length*4<i.size*3||l.length<r.length+
2)continue;let c=op(l,1);if(!(c===null||c.evidence<O5)){if(c.derived.kind==="sum"||c.derived.kind===
"mean")return null;if(c.derived.kind==="weighted"&&c.derived.weights.every(d=>d>P5))return N5(c.derived.
weights,l)}}return null}function N5(e,t){let n=e.reduce((a,s)=>a+s,0),r=e.map(a=>f.round(a/n*100)/100*
n),o=Ao(t.map(({value:a})=>a));return t.every(({value:a,sources:s})=>f.abs(a-s.reduce((u,l,c)=>{var d;
return u+l*((d=r[c])!=null?d:0)},0))<=2*o)?r:[...e]}function SD(e,t){let n=t.map(r=>{var o,i;return(
i=
(o=e.columns.find(a=>Je(a.name,{name:r})))==null?void 0:o.column)!=null?i:-1});return new y(e.lines.
flatMap(r=>{let o=n.flatMap(i=>{var a;return(a=rt(r.values[i]))!=null?a:[]});return o.length===t.length?
[[xD(r),o]]:[]}))}function I5(e,t){let[n=new y,...r]=e.map(o=>SD(o,t));return new y([...n].flatMap((
[
o,i])=>{let a=[i,...r.flatMap(u=>{var l;return u.has(o)?[(l=u.get(o))!=null?l:[]]:[]})],s=i.map((u,l)=>a.
reduce((c,d)=>{var p;return c+((p=d[l])!=null?p:0)},0)/a.length);return a.length===e.length?[[o,s]]:
[]}))}function ED(e,t,n){let r=kD(t,n);if(r!==null)return r;let o=e.filter(a=>!hn(a));for(let a of o){
let s=sp(
a.values,n);if(s!==null)return{tab:a.tab,from:"written",weights:s}}let i=[...Os(o,ya({criteria:[],
entries:[]}),
new y).values()];for(let a of i){let s=ba(a.view,a),u=s===null?null:TD(s,a.values,t,n);if(u!==null)return{
tab:a.tab,from:"totals",weights:u}}return null}m();var cp=e=>e.some(t=>t.lines.some(n=>n.code!==""));
function dp(e,t){var a,s;let n=cp(e),r=n?new w:$5(
e),o=new y;for(let u of e)for(let{code:l,name:c,institution:d,category:p}of _5(u,t,n)){let h=F(c),b=n?
V(l):r.has(h)?`${h}
${F(d)}`:h;if(b==="")continue;let S=(a=o.get(b))!=null?a:{code:l,names:new y,institution:"",category:
""};
o.set(b,S),S.institution||(S.institution=d),S.category||(S.category=p),c!==""&&S.names.set(c,((s=S.names.
get(c))!=null?s:0)+1)}let i=f.max(2,x(o.size).length);return[...o.values()].map(({code:u,names:l,
institution:c,
category:d},p)=>({...om,...n?{code:u}:{code:`P${x(p+1).padStart(i,"0")}`,codeMadeUp:!0},name:F5(l),
institution:c,
category:d}))}function $5(e){return new w(e.flatMap(({lines:t})=>{var r;let n=new y;for(let{name:o,
institution:i}of t){
let a=F(o);a!==""&&n.set(a,((r=n.get(a))!=null?r:new w).add(F(i)))}return[...n].flatMap(([o,i])=>i.size>
1?o:[])}))}function F5(e){var n,r;let t=f.max(0,...e.values());return(r=(n=[...e].find(([,o])=>o===t))==
null?void 0:n[0])!=null?r:""}function _5(e,t,n){let r=e.columns.filter(a=>t.some(s=>Je(a.name,{name:
s}))),
o=a=>r.some(({column:s})=>Ih(a.values[s])),i=e.lines.map(o).lastIndexOf(!0);return e.lines.filter((a,
s)=>(n?
a.code==="":a.name==="")?!1:o(a)?!0:n?/\p{N}/u.test(a.code)&&(a.name!==""||!e.hasNames&&!/[\s,]/.test(
a.code)):s<i||a.institution!=="")}m();var M5=/peserta|inovasi|proposal|entri|innovation|participant|daftar|data|list|registrasi|pendaftar/i,
L5=["category","unitType","innovator","contact","phone","email","link"];function CD(e,t,{grid:n,
structure:r}){
let o=M5.test(n.tab)?ba(n,r):null;if(o===null)return null;let i=mt(n,Pr),a=new y,s=0;for(let p of o.
lines){let h=O=>t&&p.code!==""?V(O.code)===V(p.code):p.name!==""&&F(O.name)===F(p.name),b=e.find(h);
if(b===void 0){(p.code!==""||p.institution!=="")&&(s+=1);continue}if(a.has(b))continue;let S=L5.map(
O=>{var P;return[O,U(p.values[(P=i==null?void 0:i.columns.get(O))!=null?P:-1])]});a.set(b,{...b,...g.
fromEntries(S),code:t?b.code:p.code||b.code,name:b.name||p.name,institution:b.institution||p.institution}
)}
if(a.size<2||a.size*2<e.length)return null;let u=new w([...a.values()].map(p=>V(p.code))),l=e.filter(
p=>!a.has(p)),c=u.size<a.size||l.some(p=>u.has(V(p.code))),d=[...a].map(([p,h])=>c?{...h,code:p.code}
:
h);return{grid:n,entries:[...d,...l],unscored:s}}m();function mp(e){var a;let t=OD(e),n=ND(t).filter(
s=>s.length>1),r=(a=DD(n))!=null?a:t.length===1?t:DD(
j5(t)),o=r==null?void 0:r[0];if(r===null||o===void 0)return null;let i=o.keys.filter(s=>r.every(u=>u.
keys.includes(s)));return vy(e,PD(o.table,i))}function vy(e,t){let n=OD(e),r=ND(n).filter(a=>a.length>
1),o=t.map(a=>F(a)),i=e.filter(a=>{let s=t.filter(c=>a.columns.some(d=>Je(d.name,{name:c}))).length;
if(s===t.length)return!0;if(s===0||s*2<t.length)return!1;let u=n.find(c=>c.table===a);return u===void 0||
!r.some(c=>c.includes(u))||u.keys.every(c=>o.includes(c))});return i.length===0?null:{tables:i,
criteria:[
...t]}}function AD(e){let[t]=e;if(t===void 0||e.some(o=>o.columns.some(i=>i.kind==="numbers")))return null;
let n=o=>e.every(i=>i.columns.some(a=>a.key===o&&a.kind==="open")),r=PD(t,t.columns.map(o=>o.key).filter(
n));return r.length===0?null:{tables:[...e],criteria:r}}function OD(e){let t=e.some(r=>r.columns.some(
o=>o.kind==="numbers")),n=new w(e.flatMap(r=>r.columns.filter(o=>o.kind==="numbers"||t&&o.isMeant).map(
o=>o.key)));return e.flatMap(r=>{let o=r.columns.filter(a=>a.kind!=="words"&&n.has(a.key)),i=ZC(o.map(
a=>a.key));return i.length===0?[]:[{table:r,keys:i}]})}var PD=(e,t)=>e.columns.filter(n=>t.includes(
n.key)).map(n=>n.name),RD=e=>e.reduce((t,{table:n})=>t+n.lines.length,0);function DD(e){let[t=null]=[
...e].sort((n,r)=>r.length-n.length||RD(r)-RD(n)||e.indexOf(n)-e.indexOf(r));return t}function ND(e){
var n;let t=new y;for(let r of e){let o=[...r.keys].sort().join(`
`);t.set(o,[...(n=t.get(o))!=null?n:[],r])}return[...t.values()]}function j5(e){return e.map(t=>e.filter(
n=>{let r=n.keys.filter(o=>t.keys.includes(o)).length;return r>0&&r*2>=f.max(n.keys.length,t.keys.length)}
)).
filter(t=>{let[n]=t;return t.length>1&&(n==null?void 0:n.keys.some(r=>t.every(o=>o.keys.includes(r))))}
)}m();function ID(e,t){let n=new w(t.flatMap(o=>o.kind==="COLUMN"?[o.id,`column/${F(o.params.header)}`]:
[])),
r=o=>n.has(`column/${F(o)}`);return e.flatMap(o=>{if(o.kind==="PASSED_COLUMN")return r(o.params.header)?
[]:[o];if(o.kind!=="CRITERIA")return[o];let i=o.params.names.filter(a=>!r(a));return i.length===o.params.
names.length?[o]:i.length===0?[]:[{...o,sure:!1,params:{...o.params,names:i}}]})}m();function $D(e,t,
{names:n,hidden:r}){return n.flatMap(o=>{let i=e.find(s=>s.grid.tab===o),a=t.includes(
o)?null:B5(o,i,r);return a===null?[]:[{kind:"TAB_LEFT",sure:a!=="summary"&&a!=="other-columns",
params:{
tab:o,reason:a}}]})}function B5(e,t,n){if(n.includes(e))return"hidden";if(t===void 0)return Bl(e)?
"recap":null;let{grid:r,table:o,shared:i,isOther:a}=t;return hn(r)?null:r.values.every(s=>s.every(te))?
"empty":a?"other-matter":i!==null?"summary":o===null?"not-entries":o.columns.some(s=>s.kind==="numbers")?
"other-columns":"not-scores"}m();var FD=(e,t)=>e.flatMap(n=>n.columns.filter(r=>t.some(o=>Je(r.name,
{name:o}))).flatMap(({column:r})=>n.
lines.flatMap(o=>{var i;return(i=rt(o.values[r]))!=null?i:[]}))),_D=(e,t)=>e.filter(n=>n>t).length*10<=
e.length;function MD(e,t){var r;let n=FD(e,t);return n.length===0?100:n.every(o=>o<=1)&&n.some(o=>o>
0&&o<1)?1:(r=[5,10].find(o=>_D(n,o)))!=null?r:100}function LD(e,t){var o;let n=[...e.map(i=>t.map(a=>{
var s,u;return(u=(s=i.columns.find(l=>Je(l.name,{name:a})))==null?void 0:s.max)!=null?u:null})),...e.
map(i=>lR(i,t)),...e.flatMap(i=>{let a=lp(i,t);return a!=null&&a.areMaxima?[a.numbers]:[]})],r=i=>i.
every((a,s)=>{var u;return a!==null&&a>0&&_D(FD(e,[(u=t[s])!=null?u:""]),a)});return(o=n.find(r))!=null?
o:null}m();m();var z5=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|wawancara|semester|bulan|tahun|minggu|hari|tanggal|aspek|kriteria|bobot|weight/i,
jD=e=>{let t=Nt(e);return t==="code"||t==="name"};function BD(e){let t=e.values.slice(0,di+1).map(o=>o.
map(ga)),n=t.map((o,i)=>{var a,s;return{row:i,headers:o,above:(a=t[i-1])!=null?a:[],cells:(s=e.values[
i])!=
null?s:[]}}),r=[...n.map(o=>({...o,own:U5(o.above,o.cells)?W5(o.above,o.headers):[]})),...n.map(o=>(
{
...o,own:G5(o.headers),above:[]}))];for(let{row:o,headers:i,above:a,own:s}of r){if(![...a,...i].some(
jD))continue;let u=s.filter(c=>c.header===Hl||!wi(je(c.header).name));if(new w(u.map(c=>F(c.label))).
size<2)continue;let l=u.every(c=>c.header===Hl)?"totals":"groups";return{tab:e.tab,layout:l,views:H5(
e,o,i,a,s)}}return null}var U5=(e,t)=>e.every((n,r)=>!jD(n)||te(t[r]));function W5(e,t){let n=t.flatMap(
(u,l)=>{let c=e.slice(0,l+1).reduce((d,p)=>p===""?d:p,"");return u===""||c===""||Nt(c)==="code"||Nt(
c)==="name"||K5(u)?[]:[{column:l,over:c,header:u}]}),r=n.filter(u=>Zr(u.over)&&!wi(je(u.header).name));
if(r.length>1)return r.map(({column:u,header:l})=>({column:u,label:l,header:Hl}));let o=n.filter(u=>yt(
u.header)!==null&&yt(u.over)===null);if(o.length>1&&new w(o.map(u=>u.over)).size>1)return o.map(({
column:u,
over:l,header:c})=>{var d;return{column:u,label:(d=yt(c))!=null?d:"",header:l}});let i=n.filter(u=>n.
some(l=>l.over!==u.over&&F(l.header)===F(u.header))),a=i.some(u=>yt(u.over)!==null),s=i.some(u=>z5.test(
u.over));return!a&&s?[]:i.filter(u=>!a||yt(u.over)!==null).map(({column:u,over:l,header:c})=>{var d;
return{column:u,label:(d=yt(l))!=null?d:l,header:c}})}var K5=e=>{let t=Nt(e);return t==="code"||t===
"name"||t==="institution"};function G5(e){let t=e.flatMap((r,o)=>{let i=gn(r);return i===null?[]:[{
column:o,
label:i.label,header:i.rest}]}),n=({header:r})=>!wi(je(r).name)&&!q5(r);return t.some(n)?t:e.flatMap(
(r,o)=>{var a,s;let i=(s=yt(r))!=null?s:(a=gn(r))==null?void 0:a.label;return i===void 0?[]:[{column:
o,
label:i,header:Hl}]})}var q5=e=>/^(?:nilai|skor|score|total)(?:\s+(?:nilai|skor))?$/i.test(e.trim());
function H5(e,t,n,r,o){let i=f.min(...o.map(s=>s.column)),a=new y;for(let{label:s}of o)a.has(F(s))||
a.set(F(s),s);return[...a].map(([s,u])=>{let l=new y(o.filter(h=>F(h.label)===s).map(h=>[h.column,h.
header])),c=n.map((h,b)=>{var S,O;return b<i?h||((S=r[b])!=null?S:""):(O=l.get(b))!=null?O:""}),d=h=>h.
map((b,S)=>S<i||l.has(S)?b:""),p=e.values.map((h,b)=>b===t?c:b===t-1&&r.length>0?h.map(()=>""):d(h));
return{label:u,grid:{tab:e.tab,values:p}}})}var ky=e=>{var t;return hn(e)?null:(t=vR(e))!=null?t:BD(
e)},xy=(e,t)=>Lh(e,t)||e.includes("@")&&F(e)===
F(t.email);function zD(e,t,n,r,o){var u,l;let i=(l=(u=ky(e))==null?void 0:u.views)!=null?l:[],a=c=>n.
find(d=>xy(c,d));return{sheets:i.flatMap(c=>{let d=a(c.label);return d===void 0?[]:[hR(mi(c.grid,t.name,
d.code,r,o),c)]}),strangers:i.filter(({label:c})=>a(c)===void 0).map(({label:c})=>c)}}m();var UD=/juri(?!st)|judg|penilai|panelis|skor|score|lomba|kompetisi|competition|inovasi|innovat|kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|dampak|impact|replika|mudah disebar|keberlanjut|berkelanjut|sustain|efektif|presentasi|proposal|kriteria|criteri|bobot|finalis|karya/i,
Z5=/^(?:nilai|poin|points?)$/i,J5=/^j\.?\s?\d{1,2}$/i,V5=/daftar hadir|presensi|absen|attendance|(?<!tahun )anggaran|budget|\brab\b|telepon|\bphone|kontak|contact|jadwal|schedule|keuangan|honor|gaji|payroll|\bkas\b|inventaris|belanja/i,
X5=e=>e.map(ga).filter(t=>t!=="");function WD(e){let t=e.values.slice(0,Ph).map(o=>o.filter(i=>!te(i))),
n=t.findIndex(o=>o.length>2),r=t.slice(0,f.max(0,n)).flat().map(ga);return[e.tab,...r].some(o=>V5.test(
o))}var Ty=(e,t)=>UD.test(e.tab)||J5.test(e.tab.trim())||e.values.slice(0,t+1).flatMap(X5).some(n=>UD.
test(n)||Z5.test(n));m();function Sy(e){let t=[...new y(e.flat().map(o=>[F(o),o])).values()],n=e.map(
o=>new w(o.map(F))),r=t.
filter(o=>!n.every(i=>i.has(F(o))));return r.flatMap((o,i)=>r.slice(i+1).filter(a=>Dr(o,a)&&!n.some(
s=>s.has(F(o))&&s.has(F(a)))).map(a=>({one:o,other:a})))}m();function KD(e,t){var r;let n=(r=t==null?
void 0:t.view)!=null?r:e;return WD(n)?{grid:n,structure:t,table:null,
shared:null,isOther:!0}:{grid:n,structure:t,table:ba(n,t),shared:ky(n),isOther:!1}}var Ps=(e,t=[])=>(
{
reason:e,tabs:t});function GD(e,t,n){var h,b;let r=n.flatMap(({table:S,shared:O})=>S===null||O!==null?
[]:[S]),o=n.filter(S=>S.shared!==null);if(e.stages.some(S=>S.scoreTab!==void 0))return Y5(e.stages,o);
let{sets:i,unclear:a}=BC(r.map(S=>S.tab));if(e.stages.length>1)return Ey(e.stages,i,r);let[s]=e.stages;
if(s===void 0)return Ps("nothing");let u=t?i.find(S=>F(S.stage)===F(s.name)):void 0;if(u!==void 0)return Ey(
[s],[u],r);if(a&&!t)return Ps("stages",r.map(S=>S.tab));if(i.length>1&&!t){let S=i.map(O=>({...s,
name:O.
stage,advance:null}));return Ey(S,i,r)}let l=((b=(h=mp(r))==null?void 0:h.tables.length)!=null?b:0)>
1,c=o.filter(S=>{var O;return((O=S.shared)==null?void 0:O.layout)!=="totals"}),d=c.length>0?c:o,[p]=d;
if(!l&&(p!=null&&p.shared)){let S=d.map(O=>O.grid.tab);return S.length>1?Ps("several-shared",S):t?Ps(
"stage-tab",S):[qD({...s,scoreTab:p.grid.tab},p.shared,p.structure)]}return[{stage:s,desks:r.map(S=>(
{
label:S.tab,table:S})),layout:null}]}function qD(e,{layout:t,views:n},r){let o=n.flatMap(({label:i,
grid:a})=>{
let s=ba(a,r);return s===null?[]:[{label:i,table:s}]});return{stage:e,desks:o,layout:t}}function Y5(
e,t){
let n=e.map(o=>{let i=t.find(a=>{var s;return F(a.grid.tab)===F((s=o.scoreTab)!=null?s:"")});return i!=
null&&i.shared?qD(o,i.shared,i.structure):o}),r=n.flatMap(o=>{var i;return"desks"in o?[]:[(i=o.scoreTab)!=
null?i:o.name]});return r.length>0?Ps("unclear-judges",r):n.filter(o=>"desks"in o)}function Ey(e,t,n){
let r=e.map(i=>{var u;let a=t.find(l=>F(l.stage)===F(i.name)),s=((u=a==null?void 0:a.tabs)!=null?u:[
]).
flatMap(({tab:l,label:c})=>n.filter(d=>d.tab===l).map(d=>({label:c,table:d})));return{stage:i,desks:
s,
layout:null}}),o=r.filter(i=>i.desks.length===0).map(i=>i.stage.name);return o.length>0?Ps("stages",
o):r}m();var Q5={sum:"sum",mean:"mean",weighted:"weighted",weight:"weight",maximum:"extreme",minimum:
"extreme",
rank:"rank",number:"number",large:"large",text:"text","left-out":"left-out"},e8={numbers:"numbers",
example:"example",statistic:"statistic",weight:"weight",maximum:"maximum",section:"section",header:
"header",note:"note","left-out":"left-out"};function HD(e){var r,o;let t=new y,n=new y;for(let{
columns:i,rows:a,tab:s,
values:u}of e){for(let{role:l,label:c}of i){let d=Q5[l];if(d===void 0||c==="")continue;let p=`${d} ${F(
c)}`;t.has(p)||t.set(p,{kind:"PASSED_COLUMN",sure:!0,params:{header:c,reason:d}})}for(let[l,c]of a.entries(
)){
let d=e8[c];if(d===void 0)continue;let p=(o=((r=u[l])!=null?r:[]).map(U).find(b=>b!==""))!=null?o:"",
h=d==="note"?d:`${d} ${F(p)}`;n.has(h)||n.set(h,{kind:"PASSED_ROW",sure:!0,params:{tab:s,row:l+1,
label:p,
reason:d}})}}return[...t.values(),...n.values()]}m();var Cy=.051,t8=4,JD=e=>V(e.code)||F(e.name),n8=(
e,t)=>({table:e,lines:new y([...e.lines].reverse().map(
n=>[JD(n),n])),columns:t.map(n=>{var r,o;return(o=(r=e.columns.find(i=>Je(i.name,{name:n})))==null?
void 0:
r.column)!=null?o:-1})}),r8=({table:e,columns:t})=>t.flatMap(n=>e.lines.flatMap(r=>{var o;return(o=rt(
r.values[n]))!=null?o:[]}));function o8(e,t){let n=t.filter(l=>l!==e);if(n.length<2)return!1;let[r,o,
i,a,s]=[0,0,0,0,0],u=f.max(Cy,Ao(r8(e)));for(let l of e.table.lines){let c=JD(l);for(let[d,p]of e.columns.
entries()){let h=rt(l.values[p]),b=n.flatMap(({lines:O,columns:P})=>{var N,I,_;return(_=rt((I=O.get(
c))==null?void 0:I.values[(N=P[d])!=null?N:-1]))!=null?_:[]});if(h===null||b.length<2)continue;let S=b.
reduce((O,P)=>O+P,0);s+=1,f.abs(h-S/b.length)<=u&&(o+=1),f.abs(h-S)<Cy&&(i+=1),f.abs(h-f.max(...b))<
Cy&&(a+=1),new w(b).size>1&&(r+=1)}}return r>=t8&&(o===s||i===s||a===s)}var i8=/rata|rerata|mean|average|rekap|recap|total|jumlah|gabung|akhir|final|hasil|semua|seluruh|result|summary|ringkas|nilai|skor|score/i,
a8=/(?:^|[^\p{L}])(?:juri|judge|penilai|panelis|j\.?\s?\d)(?:[^\p{L}]|$)/iu,ZD=e=>`summary/${F(e)}`;
function VD({tables:e,criteria:t},n,r){let o=e.map(a=>n8(a,t));return o.filter(a=>o8(a,o)).map(({
table:a})=>a).
filter(({tab:a})=>{let s=r.get(ZD(a));return s!==void 0?s==="ignore":i8.test(a)&&!a8.test(a)?!0:(n.push(
{id:ZD(a),kind:"SUMMARY",tab:a,tabs:[a],params:{tab:a},options:ht.SUMMARY,default:null}),!1)})}m();
var s8=/(?:^|\s)(?:lomba|kompetisi|gelar|penghargaan|sayembara|festival|anugerah|competition|award|contest)(?:\s|$)/i,
u8=/^(?:(?:lembar|formulir|form|blangko|rekap(?:itulasi)?|daftar|berita acara|score\s*sheet)\s+)?(?:(?:penilaian|nilai|skor|scores?|penjurian)\s+)?(?:(?:dewan\s+)?juri\s+)?(?:pada\s+|for\s+)?/i,
l8=/(?:^|[^\d])(20\d{2})(?:[^\d]|$)/,c8=/^pemerintah\s+(?:daerah\s+)?(?:kota|kabupaten|provinsi)\s+\p{L}.*$/iu,
d8=/(?:^|\s)(?:kota|kabupaten)\s+(\p{L}[\p{L}\s]*?)(?=\s+tahun\b|\s*\d|\s*[,.;(-]|$)/iu,m8=({above:e}
)=>e.
flatMap(t=>{var r;let n=t.map(U).filter(o=>o!=="");return n.length===1&&!/[:=]/.test((r=n[0])!=null?
r:"")?n:[]}),XD=e=>e===e.toUpperCase()?e.toLowerCase().replace(/(^|\s)\p{L}/gu,t=>t.toUpperCase()):e;
function YD(e){let t=e.map(i=>p8(m8(i))),[n={}]=t,r=g.keys(n),o=i=>t.every(a=>{var s,u;return F((s=a[
i])!=
null?s:"")===F((u=n[i])!=null?u:"")});return g.fromEntries(r.filter(o).map(i=>[i,n[i]]))}function p8(
e){
let t={},n=e.map(s=>{var u;return(u=l8.exec(s))==null?void 0:u[1]}).find(s=>s!==void 0);n!==void 0&&
(t.year=n);let r=e.find(s=>c8.test(s));r!==void 0&&(t.government=XD(r.replace(/\s+tahun\b.*$/i,"").trim(
)));
let o=e.map(s=>{var u;return(u=d8.exec(s))==null?void 0:u[1]}).find(s=>s!==void 0);o!==void 0&&(t.city=
XD(o.trim()));let i=e.find(s=>s8.test(s)),a=i==null?void 0:i.replace(u8,"").replace(
/\s+(?:tahun\s+)?20\d{2}\s*$/i,
"").trim();return a!==void 0&&a!==""&&(t.competition=a),t}m();var Ql=e=>`hidden/${F(e)}`,Ry=({
criteria:e},{structures:t})=>[...t.values()].flatMap(({tab:n,columns:r})=>!e.
every(i=>r.some(({role:a,header:s})=>a==="criterion"&&Je(s,i)))||e.length===0?[]:[{id:Ql(n),kind:
"HIDDEN",tab:n,tabs:[n],params:{tab:n},options:ht.HIDDEN,default:null}]);m();function Dy(e,t){let[n,
r]=[F(e),F(t)];if(n===""||r===""||n===r)return!1;let[o,i]=n.length<r.length?[
n,r]:[r,n];return o.length>=4&&i.includes(o)?!1:!Dr(e,t)&&!f8(e,t)}var QD=e=>e.toLowerCase().split(
/[^\p{L}\p{N}]+/u).
filter(t=>t.length>2);function f8(e,t){let[n,r]=[new w(QD(e)),new w(QD(t))],o=[...n].filter(i=>r.has(
i)).length;return o>1&&o*2>f.min(n.size,r.size)}function Ay(e,t,n){let r=new y(t.map(i=>[i.code,i])),
o=new w(e.flatMap(({rows:i})=>i.flatMap(({entry:a,name:s})=>{let u=r.get(a!=null?a:"");return u!==void 0&&
s!==""&&!Dy(s,u.name)?u.code:[]})));return e.flatMap(i=>{if(i.codeColumn===null||i.nameColumn===null)
return[];let a=i.rows.filter(d=>d.name!==""&&d.entry!==null),s=a.flatMap(d=>{var h;let p=r.get((h=d.
entry)!=null?h:"");return p!==void 0&&o.has(p.code)&&Dy(d.name,p.name)?[{sheet:i,row:d,entry:p}]:[]}
),
u=s.length>2&&s.length*2>a.length,[l]=s;return(u&&l!==void 0?[e2(`names/${F(i.tab)}`,l,s.length)]:s.
map(d=>e2(`names/${F(i.tab)}/${V(d.entry.code)}`,d,1))).filter(({id:d})=>!n.has(d))})}var e2=(e,{
sheet:t,
row:n,entry:r},o)=>{var i;return{id:e,kind:"NAMES",tab:t.tab,cell:Ce(n.row,(i=t.nameColumn)!=null?i:
0),tabs:[t.tab],params:{code:r.code,one:r.name,other:n.name,count:o},options:ht.NAMES,default:null}}
;var Ns=["criteria","entries","judges"],g8=e=>"reason"in e;function Oy(e,t,n,{grids:r,structures:o,
answers:i},a){
let s=r.map(K=>KD(K,o.get(K.tab))),u=GD(e,n,s);if(g8(u))return u;let l=[],c=[],d=[],p=u.flatMap(({
desks:K,
stage:ne})=>[ne.scoreTab,...K.map(({table:fe})=>fe.tab)]),h=()=>a.names.filter(K=>!p.includes(K)).map(
a.read);for(let K of u){let ne=v8(K,e,t,{facts:l,questions:c,answers:i,foreign:h},u.length>1);if(ne===
null)return n2(s);d.push(ne)}if(t.length===Ns.length&&!d.some(K=>x8(K,s)))return{reason:"no-sign",
tabs:d.
flatMap(K=>K.desks.map(ne=>ne.table.tab)).filter(pp)};let b=d.flatMap(K=>K.desks.map(ne=>ne.table)),
[S,...O]=b;if(S!=null&&S.isRepeated&&O.length===0)return{reason:"unclear-judges",tabs:[S.tab]};let P=d.
flatMap(K=>K.names).filter(pp),N=t.includes("judges")?T8(d):e.judges,I=t.includes("entries")?S8(b,P,
s,l):e.entries,_=!n&&(d.length>1||d.some(K=>K.stage.scoreTab!==void 0)),M=_?E8(d):e.stages,B=t.includes(
"criteria")?C8(d):e.criteria,L=YD(b),j=y8(e.settings,L),z={...e,settings:j,stages:M,criteria:B,
entries:I,
judges:N};if(t.some(K=>z[K].length===0))return n2(s);if(t.includes("judges")&&!R8(z,d,a.names))return{
reason:"unbound",tabs:d.flatMap(K=>K.desks.map(ne=>ne.table.tab)).filter(pp)};let G=s.flatMap(({
structure:K})=>K!==
void 0&&b.some(({tab:ne})=>ne===K.tab)?K:[]),Z=[...b.map(K=>K.tab),...l.flatMap(K=>K.kind==="ENTRY_LIST"||
K.kind==="TAB_LEFT"?K.params.tab:[])],X=Gl([...w8(s,b),...c,...WC(b8(d),!t.includes("judges"),
i)]),Q=[...D8(d,N,_,M),...l,...g.keys(L).length>0?[h8(L)]:[],...HD(G),...$D(s,Z,a)];return{
competition:z,
hasStages:_,facts:ID(Q,X),findings:t.includes("entries")?A8(d):[],questions:X}}var h8=({competition:
e="",
year:t="",city:n="",government:r=""})=>({kind:"TITLES",sure:!1,params:{competition:e,year:t,city:n,
government:r}}),
y8=(e,t)=>({...e,...g.fromEntries(g.entries(t).filter(([n])=>e[n]===""))}),b8=e=>e.flatMap(({layout:
t,
desks:n})=>t===null?n.map(({table:r})=>r):[]),w8=(e,t)=>e.flatMap(({structure:n})=>n!==void 0&&t.some(
({tab:r})=>r===n.tab)?n.questions:[]),pp=(e,t,n)=>n.indexOf(e)===t;function v8(e,t,n,{facts:r,
questions:o,
answers:i,foreign:a},s){var Q,K;let u=e.desks.map(ne=>ne.table),l=ne=>n.includes("criteria")?mp(ne):
vy(ne,ze(t,e.stage).map(fe=>fe.name)),c=(Q=l(u))!=null?Q:s||e.layout!==null?AD(u):null;if(c===null)return null;
let d=l(u)===null,p=VD(c,o,i),h=c.tables.filter(ne=>!p.includes(ne));for(let{tab:ne}of p)r.push({
kind:"TAB_LEFT",sure:!1,params:{tab:ne,reason:"summary"}});let b=h.length<c.tables.length&&(K=l(h))!=null?
K:c,{tables:S}=b,O=n.includes("criteria")?JC(b,o,i):b.criteria,P=s?e.stage.name:null,N=n.includes(
"criteria")?nR(S,O,i):null;if(N!==null&&o.push(N),!n.includes("criteria"))return{...e,desks:t2(e,S),
criteria:[],
isOpen:d,names:O};let I=LD(S,O),_=I!=null?I:O.map(()=>MD(S,O)),M=uR(S,O,_),B=M.from==="equal"&&I!==null&&
new w(I).size>1,L=ED(a(),S,O),j=M.from==="equal"&&!B&&(L==null?void 0:L.from)==="written"&&!L.isOpen&&
k8(L.weights),z=B?_:j?L.weights:M.weights,G=fR(S,O,{taken:z,max:_,elsewhere:L},i);G.question!==null&&
o.push(G.question);let{weights:Z}=G;r.push({kind:"CRITERIA",sure:S.length>1&&!d,params:{stage:P,
names:O}},
j?{kind:"WEIGHTS",sure:!0,params:{from:"tab",stage:P,tab:L.tab}}:{kind:"WEIGHTS",sure:M.from!=="equal",
params:{from:B?"maxima":M.from,stage:P}},{kind:"SCALE",sure:I!==null,params:{max:_.filter(pp),from:I===
null?"scores":"written",stage:P}});let X=O.map((ne,fe)=>{var Ne,me;return{stage:e.stage.name,name:ne,
weight:(Ne=Z[fe])!=null?Ne:1,min:0,max:(me=_[fe])!=null?me:100,description:""}});return{...e,desks:
t2(
e,S),criteria:X,isOpen:d,names:O}}var k8=e=>f.abs(e.reduce((t,n)=>t+n,0)-100)<.01,t2=({desks:e},t)=>e.
filter(n=>t.includes(n.table));function x8(e,t){return e.layout!==null&&e.layout!=="totals"?!0:e.desks.
some(({table:n})=>{let r=t.find(o=>o.grid.tab===n.tab);return r!==void 0&&Ty(r.grid,n.above.length)}
)}
function T8(e){let[t,...n]=e,r=e.flatMap(s=>s.desks.map(u=>u.label)),o=r.filter((s,u)=>r.findIndex(l=>V(
l)===V(s))===u),i=n.length===0&&(t==null?void 0:t.layout)===null;return(i?LC(r):Gh(o)).map((s,u)=>{
var S,
O,P;let l=(S=(i?r:o)[u])!=null?S:"",c=e.filter(N=>N.desks.some(I=>V(I.label)===V(l))),d=(P=(O=c[0])==
null?void 0:O.desks.find(N=>V(N.label)===V(l)))==null?void 0:P.table,p=s.name===""||V(s.name)===V(s.
code),h=(t==null?void 0:t.layout)===null&&p&&d!==void 0?jC(d):"",b=c.length===e.length?[]:c.map(N=>N.
stage.name);return{...s,name:h||s.name,stages:b}})}function S8(e,t,n,r){let o=dp(e,t),i=cp(e),a=new w(
e.map(u=>u.tab)),s=n.filter(({grid:u})=>!a.has(u.tab)).map(u=>CD(o,i,u)).find(u=>u!==null);return r.
push({kind:"ENTRIES",sure:i,params:{count:o.length,by:i?"code":"name"}}),s?(r.push({kind:
"ENTRY_LIST",
sure:!1,params:{tab:s.grid.tab,unscored:s.unscored}}),s.entries.map(u=>({...om,...u}))):o}function E8(
e){
let t=e.map(n=>dp(n.desks.map(r=>r.table),n.names).length);return e.map(({stage:n},r)=>{var i,a;let o=(
i=
t[r+1])!=null?i:0;return{...n,advance:o>0&&o<((a=t[r])!=null?a:0)?o:n.advance}})}function C8(e){let[
t]=e,n=r=>C.stringify(r.criteria.map(o=>[F(o.name),o.weight,o.max]));return t!==void 0&&e.every(r=>n(
r)===n(t))?t.criteria.map(r=>({...r,stage:null})):e.flatMap(r=>r.criteria)}function R8(e,t,n){let r=or(
n,e),o=t.filter(i=>i.layout===null).flatMap(i=>i.desks);return r.length<o.length||!o.every(i=>r.some(
a=>a.name===i.table.tab))||o.length>0&&r.length>o.length?!1:t.filter(i=>i.layout!==null).every((i,a,
s)=>i.
desks.every(u=>{let l=e.stages.find(d=>d.name===i.stage.name);return(l===void 0||s.length===0?[]:it(
e,l)).filter(d=>xy(u.label,d)).length===1}))}function D8(e,t,n,r){let o=e.filter(s=>s.layout===null).
flatMap(s=>s.desks.map(u=>u.table.tab)),i=o.every(s=>/juri|judge|penilai|panelis|(?:^|[^\p{L}])j\s?\d/iu.
test(s)),a=e.flatMap(({layout:s,desks:u,stage:l})=>{var c;return s===null?[]:[{kind:"SCORE_TAB",sure:
s!==
"totals",params:{tab:(c=l.scoreTab)!=null?c:"",layout:s,judges:u.map(d=>d.label)}}]});return[...n&&e.
length>1?[{kind:"STAGES",sure:!1,params:{stages:r.map(s=>s.name),advance:r.map(s=>s.advance)}}]:[],
...o.
length>0?[{kind:"JUDGE_TABS",sure:i&&t.length>1,params:{tabs:o}}]:[],...a]}function A8(e){let t=e.flatMap(
i=>i.desks.map(a=>a.table)),n=cp(t)?[]:e.flatMap(i=>i.desks.map(a=>dp([a.table],i.names).map(s=>s.name))),
r=e.flatMap(i=>i.layout===null?[]:i.desks.map(a=>[a.label])),o=i=>a=>({code:"NAMES_SIMILAR",severity:
"error",params:{...a,of:i}});return[...Sy(n).map(o("entry")),...Sy(r).map(o("judge"))]}function n2(e){
var o,i,a,s;let t=(u,l)=>l.length===0?null:{reason:u,tabs:l.map(c=>c.grid.tab)},n=e.filter(({table:u}
)=>u==
null?void 0:u.columns.some(l=>l.kind==="numbers")),r=e.filter(({grid:u})=>u.values.some(l=>l.some(c=>typeof c==
"number")));return(s=(a=(i=(o=t(n.length>1?"unlike":"not-scores",n))!=null?o:t("turned",r.filter(({
grid:u})=>O8(
u))))!=null?i:t("not-scores",e.filter(({table:u})=>u!==null)))!=null?a:t("not-entries",r.filter(({
grid:u})=>P8(
u))))!=null?s:{reason:"nothing",tabs:[]}}var O8=e=>e.values.slice(0,10).some(t=>t.slice(0,2).some(n=>typeof n==
"string"&&/^(?:kriteria|criteri|aspek|indikator|unsur)/i.test(n.trim()))&&t.filter(n=>typeof n=="string"&&
n.trim()!==""&&!wi(n)).length>2),P8=e=>Ty(e,f.min(9,e.values.length));m();var fp=e=>e.find(t=>Ae(t,J.plenary));
function N8(e,t){var r;let n=t.length===1&&e===""?t[0]:void 0;return(r=
t.find(({name:o})=>F(o)===F(e)))!=null?r:n}function I8(e,t){if(te(e))return null;let n=rt(e);return n===
null?"not-a-number":v.isInteger(n)&&n>=t?n:"out-of-range"}function gp(e,{stages:t,entries:n}){var s,
u;let r=mt(e,ys),o=[],i=[],a=[];for(let{row:l,cell:c}of(s=r==null?void 0:r.rows)!=null?s:[]){let d=M=>U(
c(M)),p=N8(d("stage"),t),h=n.find(M=>V(M.code)===V(d("entry"))),b=(M,B,L=d(M),j=[])=>{let z={setting:
`plenary.${M}`,value:L,reason:B,allowed:j},G=p===void 0?{}:{stage:p.name};return i.push({code:
"SETTING_INVALID",severity:"error",...G,...at(r,l,M),params:z}),null},S=(M,B)=>{let L=I8(c(M),B);
return typeof L==
"string"?b(M,L,c(M)):L};if(p!==void 0&&h!==void 0){let M=a.some(B=>B.stage===p.name&&B.entry===h.code);
if(a.push({stage:p.name,entry:h.code}),M&&!te(c("rank"))){b("entry","duplicate");continue}}if(te(c(
"rank")))continue;p===void 0&&b("stage","unknown-reference",d("stage"),t.map(M=>M.name)),h===void 0&&
b("entry","unknown-reference");let O=S("rank",1),P=S("computed",1),[N,I]=[S("votesFor",0),S(
"votesAgainst",0)];if(O!==null&&O!==P&&d("reason")===""&&b("reason","empty"),p===void 0||h===void 0||
O===null)
continue;let _=at(r,l,"rank");o.push({stage:p.name,entry:h.code,computed:P,rank:O,reason:d("reason"),
votesFor:N,votesAgainst:I,tab:e.tab,cell:(u=_==null?void 0:_.cell)!=null?u:null})}return{decisions:o,
findings:i,listed:a}}m();var Oe=()=>SpreadsheetApp.getActiveSpreadsheet(),zn=()=>Oe().getId(),ec=()=>Oe(
).getSheets().filter(
e=>e.getType()===SpreadsheetApp.SheetType.GRID),We=()=>ec().map(e=>e.getName()),tc=()=>new y(ec().map(
e=>[e.getName(),e.getSheetId()])),r2=()=>ec().filter(e=>e.isSheetHidden()).map(e=>e.getName()),o2=(e,
t)=>{
var n,r;return(r=(n=Oe().getSheetByName(e))==null?void 0:n.isColumnHiddenByUser(t+1))!=null?r:!1},hp=(
)=>ec().
filter(e=>e.getLastRow()>0).map(e=>e.getName()),$8=/(?:^(?:zh|ja|ko|hu|lt|mn)(?:_|$)|_(?:US|PH)$)/;
function F8(){
let e=null;return t=>{e!=null||(e={zone:Oe().getSpreadsheetTimeZone(),monthFirst:$8.test(Oe().getSpreadsheetLocale(
))});
let n=Utilities.formatDate(t,e.zone,"yyyy-MM-dd'T'HH:mm:ss");return e.monthFirst?{date:n,monthFirst:
!0}:
{date:n}}}function Be(e){let t=Oe().getSheetByName(e);if(t===null)return{tab:e,values:[]};let n=F8(),
r=o=>typeof o=="string"||typeof o=="number"||typeof o=="boolean"?o:o instanceof R?n(o):"";return{tab:
e,
values:t.getDataRange().getValues().map(o=>o.map(r))}}function yp(e){var n,r;let t=(r=(n=Oe().getSheetByName(
e))==null?void 0:n.getDataRange().getFormulas())!=null?r:[];return t.some(o=>o.some(i=>i!==""))?t:[]}
var Is=e=>{var t,n;return(n=(t=Oe().getSheetByName(e))==null?void 0:t.getDataRange().getNumberFormats(
))!=
null?n:[]},i2=()=>Oe().getProtections(SpreadsheetApp.ProtectionType.SHEET).map(e=>e.getRange().getSheet(
).
getName());function Py(e,t){if(t)return/^[=+\-@']/.test(e)?`'${e}`:e;let n=/^[\p{L}\u201c]\P{N}*$/u.test(
e)&&!/^(true|false)$/iu.test(e.trim());return e===""||n?e:`'${e}`}var a2="@",Ny=(e,t)=>{let n=t.map(
r=>r===a2);return e.map(r=>r.map((o,i)=>typeof o=="string"?Py(o,n[i]===!0):o))};function Oo(e,t,n){
let[
r,o]=[e.getMaxRows(),e.getMaxColumns()];t>r&&e.insertRowsAfter(r,t-r),n>o&&e.insertColumnsAfter(o,n-
o)}function en(e,t,n,r,o=[]){var s,u;let i=Oe().getSheetByName(e),a=(u=(s=r[0])==null?void 0:s.length)!=
null?u:0;i===null||a===0||(Oo(i,t+r.length,n+a),i.getRange(t+1,n+1,r.length,a).setValues(Ny(r,o)))}
function s2(e,t,n,r){
let o=Oe().getSheetByName(e);o!==null&&(Oo(o,t+r,n+1),o.getRange(t+1,n+1,r,1).setNumberFormat(a2))}
var Yr=e=>{
var t,n;return(n=(t=Oe().getSheetByName(e))==null?void 0:t.getLastRow())!=null?n:0};function u2(){
for(let e of ec())
e.getLastRow()===0&&Oe().deleteSheet(e)}var An=()=>SpreadsheetApp.flush();function l2(e,t){let n=Oe(
).
getSheetByName(e);if(n===null)return!1;let r=t===null?null:_8(n,t);return r===null?n.activate():r.activate(
),
!0}function _8(e,t){try{return e.getRange(t)}catch{return null}}m();m();function bp(e){let{language:
t}=e.settings,n=[Ti(zl,t,B8(e.settings)),M8(e.stages,t),Ti(Wl,t,e.criteria.
map(o=>{var i;return[(i=o.stage)!=null?i:"",o.name,o.weight,o.min,o.max,o.description]})),Ti(Pr,t,e.
entries.map(o=>{var i,a;return[o.code,o.name,o.institution,o.category,o.unitType,o.innovator,o.contact,
o.phone,o.email,o.link,(a=(i=oi.find(([s])=>s===o.status))==null?void 0:i[1][t])!=null?a:"",o.reason]}
)),
Ti(ca,t,e.judges.map(o=>[o.code,o.name,o.role,o.institution,o.email,o.phone,o.stages.join(", "),o.conflicts.
join(", ")]))];if(e.institutions.length===0)return n;let r=e.institutions.map(o=>[o.name,o.parent,o.
unitType,L8(o.required,t)]);return[...n,Ti(Kl,t,r)]}var c2=e=>{var u;let{language:t,signerPosition:n,
signerName:r,signerGrade:o,signerNip:i}=e,a=(u=n.split(/[\r\n]+/).pop())!=null?u:"",s=[a,r,"",o,i,Ya[
0][1][t],
nm[0][1][t]];return Ti(da,t,a===""?[]:[[...s,"","","",""]])};function Ti(e,t,n){var r;return{name:e.
tab[t],values:[tS(e,t),...n],headerRow:0,frozenColumns:((r=e.columns[0])==null?void 0:r.key)==="code"?
1:0,widths:e.columns.map(o=>o.width),formats:e.columns.map(o=>{var i;return(i=o.format)!=null?i:""}),
layout:""}}var d2=(e,t,n)=>({...Ti(e,n,[]),name:t});function M8(e,t){let n=e.map((s,u)=>j8(s,u,t)),r=Ti(
Ul,t,n);if(e.some(s=>s.scoreTab!==void 0))return r;let{values:o,widths:i,formats:a}=r;return{...r,
values:o.
map(s=>s.slice(0,-1)),widths:i.slice(0,-1),formats:a.slice(0,-1)}}var L8=(e,t)=>{var n,r;return(r=(n=
pn.find(([o])=>o===e))==null?void 0:n[1][t])!=null?r:""};function j8(e,t,n){var i,a,s,u,l;let r=e.title===
null?"":"name"in e.title?e.title.name:e.title.outcomes.map(c=>`${c.places}: ${c.name}`).join("; "),o=(
a=
(i=Xa.find(([c])=>c===e.form))==null?void 0:i[1][n])!=null?a:"";return[t+1,e.name,(s=e.weight)!=null?
s:"",(u=e.advance)!=null?u:"",r,o,e.date===null?"":aa(e.date,n),(l=e.scoreTab)!=null?l:""]}function B8(
e){
let{language:t}=e,n=ar.map(a=>[a.word[t],Iy(e,a)]),r=f.max(3,e.prizes.length),o=k.from({length:r},(a,
s)=>{
var u;return[`${vs[t]} ${s+1}`,(u=e.prizes[s])!=null?u:""]}),i=n.findIndex(([a])=>{var s;return a===
((s=ar.find(u=>u.key==="plenaryDate"))==null?void 0:s.word[t])});return[...n.slice(0,i),...o,...n.slice(
i)]}function Iy(e,t){var o,i;let n=e[t.key],{language:r}=e;return t.kind==="date"?typeof n=="string"?
aa(n,r):"":t.kind==="choice"?(i=(o=t.choices.find(([a])=>a===n))==null?void 0:o[1][r])!=null?i:"":t.
kind==="choices"&&k.isArray(n)?n.map(a=>{var s,u;return(u=(s=t.choices.find(([l])=>l===a))==null?
void 0:
s[1][r])!=null?u:a}).join(", "):k.isArray(n)?n.join(", "):t.kind==="auto-or-number"&&n==="auto"?t.auto[
r]:
typeof n=="number"||typeof n=="string"?n:""}function m2(e,t){let n=Rn(e),r=c=>{let d=e.get(c);return d===void 0||
d.values.every(p=>p.every(te))},
o=Ns.filter(r);if(o.length===0)return{reading:n,unwritten:[],facts:[],findings:[],questions:null};
let i=z8(
n.competition,o,!r("stages"),t);if("reason"in i)return{reading:n,unwritten:[],facts:[],findings:W8(o,
n.competition,i),questions:null};let{language:a}=n.competition.settings,s=["settings","stages"].filter(
c=>r(c)&&(c==="settings"||i.hasStages)),u=bp(i.competition).flatMap(c=>{var p,h;let d=[...s,...o].find(
b=>J[b][a]===c.name);return d===void 0?[]:[[d,{...c,name:(h=(p=e.get(d))==null?void 0:p.tab)!=null?h:
c.name}]]}),l=u.map(([c,{name:d,values:p}])=>[c,{tab:d,values:p}]);return{reading:Rn(new y([...e,...l])),
unwritten:i.findings.length+i.questions.length>0?[]:u.map(([,c])=>c),facts:i.facts,questions:o.includes(
"criteria")?i.questions:null,findings:[...i.findings,...U8(i.facts)]}}function z8(e,t,n,{names:r,
isHidden:o,
isColumnHidden:i,read:a,answers:s}){let u=or(r,e).map(B=>B.name),l=e.stages.flatMap(B=>r.filter(L=>L===
B.scoreTab)),c=u.length>0||e.stages.length>1&&e.judges.length>0,p=(c?[]:r.filter(o)).filter(B=>s.get(
Ql(B))!=="use"),h=r.filter(B=>!p.includes(B)&&s.get(Ts(B))!=="ignore"),b=ya(e),S=B=>{let L=B.map(a);
return{grids:L,structures:Os(L,b,s,i),answers:s}},O=c?u:h.filter(B=>la(B)||l.includes(B)),P={names:r.
filter(B=>s.get(Ts(B))!=="ignore"),hidden:p,read:a},N=Oy(e,t,n,S(O),P),I=c?[]:h.filter(B=>Bl(B)&&!O.
includes(B)),_="reason"in N&&["nothing","not-entries","not-scores"].includes(N.reason);if(
"questions"in
N){let B=p.filter(j=>la(j)&&!s.has(Ql(j))),L=Ry(N.competition,S(B));return{...N,questions:[...N.questions,
...L]}}if(!_||I.length===0)return N;let M=Oy(e,t,n,S([...O,...I]),P);return"reason"in M?N:M}var U8=e=>e.
flatMap(t=>{var o;if(t.kind!=="SCALE"||t.params.from==="written")return[];let{stage:n,max:r}=t.params;
return[{code:"SCALE_ASSUMED",severity:"info",...n===null?{}:{stage:n},params:{max:(o=r[0])!=null?o:
100}}]});
function W8(e,t,n){return(e.length===Ns.length?["entries"]:e).map(o=>{let i=J[o][t.settings.language];
return{code:"TAB_MISSING",severity:"error",tab:i,params:{tab:i,judge:null,why:n}}})}m();m();m();var $y="\u2713",
Po=e=>`"${e.replace(/"/g,'""')}"`;function p2(e){let[t="0",n="0"]=x(e).split("e"),[r="0",o=""]=t.split(
"."),i=o.length-v(n),a=x(v(r+o));return i>0?`${a}/${10**i}`:`${a}${"0".repeat(-i)}`}
function f2(e,t,n){let r=Ce(e,t,1,n),o=`IF(COUNTA(${r})=0;"";COUNT(${r})&"/${n}")`,i=`IF(COUNT(${r})=${n};${Po(
$y)};${o})`;return`=IF(COUNTIF(${r};${Po(Tn.id)})>0;${Po(Tn.id)};${i})`}function g2(e,t,n,r,o){
let i=u=>Ce(e,u,t,1),a=u=>`COUNTIF(${i(r)};${Po(u)})`;return`=${`${a($y)}+${a(Tn.id)}`}&${Po(o.of)}&COUNTA(${i(
n)})&${Po(o.done)}`}function h2(e,t,{min:n,max:r}){let o=Ce(e,t),i=`AND(${o}>=${p2(n)};${o}<=${p2(r)})`;
return`=IF(ISNUMBER(${o});${i};${o}=${Po(Tn.id)})`}var y2=(e,t,n)=>{let r=`$${Ce(e,t)}`;
return n==="complete"?`=${r}=${Po($y)}`:n==="recused"?`=${r}=${Po(Tn.id)}`:`=NOT(${r}="")`};m();var b2=(
{code:e,name:t})=>t===""?e:`${t} (${e})`,w2=e=>e.filter(t=>t!=="").join(" \xB7 "),K8={title:(e,t,n)=>w2(
[e,b2(t),n]),help:(e,t)=>[`Nilai ${e!=null?e:"sesuai judul"} atau BK (benturan).`,...t===""?[]:[`Batas: ${t}.`]].join(
" "),of:" dari ",done:" selesai",rejected:e=>`Isi angka ${e}, atau BK bila tidak menilai karena benturan kepentingan. Kosongkan bila belum dinilai.`}
,G8={title:(e,t,n)=>w2([e,b2(t),n]),
help:(e,t)=>[`Score ${e!=null?e:"as headed"} or BK (conflict).`,...t===""?[]:[`Due: ${t}.`]].join(
" "),
of:" of ",done:" done",rejected:e=>`Enter a number ${e}, or BK if you step aside because of a conflict of interest. Leave blank what is not scored yet.`}
,Fy=e=>({id:K8,en:G8})[e];m();function q8(e){let t=2166136261;for(let n=0;n<e.length;n++)t=f.imul(t^e.charCodeAt(
n),16777619);return t>>>
0}function H8(e){let t=f.imul(e^e>>>16,2246822507),n=f.imul(t^t>>>13,3266489909);return(n^n>>>16)>>>
0}function _y(e,t,n){if(t.form!=="files")return[...e];let r=`${F(t.name)}|${V(n.code)}|`;return e.map(
(o,i)=>({entry:o,index:i,key:H8(q8(r+V(o.code)))})).sort((o,i)=>o.key-i.key||o.index-i.index).map(({
entry:o})=>o)}var Si={code:$("Kode","Code"),status:$("Terisi","Filled"),name:$("Nama Inovasi",
"Innovation"),notesToCommittee:$(
"Catatan untuk Panitia","Notes to Committee"),notesToEntrant:$("Catatan untuk Peserta",
"Notes to Entrant"),institution:$("Instansi","Institution"),link:$("Tautan Proposal","Proposal Link")}
,My=3,No=My+
1,wp=0,vp=1,Z8=2,Qr=3,J8=[["complete","#d9ead3"],["recused","#e0e0e0"],["begun","#fff2cc"]],Ly=({min:
e,
max:t},n)=>{let r=o=>n==="id"?x(o).replace(".",","):x(o);return`${r(e)}\u2013${r(t)}`},V8=e=>f.min(
110,
f.max(62,...e.split(/\s+/).map(t=>14+8*t.length)));function jy({criteria:e,language:t,entries:n}){
let r=e.
map(i=>`${i.name} (${Ly(i,t)})`),o=n.some(i=>i.link!=="")?[Si.link[t]]:[];return{headers:[Si.code[t],
Si.status[t],Si.name[t],...r,Si.notesToCommittee[t],Si.notesToEntrant[t],Si.institution[t],...o],
widths:[
62,58,128,...r.map(V8),160,160,160,...o.map(()=>180)],scored:r.length}}var X8=e=>["code","status",
"name","institution","link"].some(t=>Ae(e,Si[t])),v2=({values:e,headerRow:t},n)=>{var r;return((r=e[
t])!=
null?r:[]).every((o,i)=>{var a;return((a=n[t])==null?void 0:a[i])===o})};function k2(e){var n;let t=(
n=
e[My])!=null?n:[];return e.slice(No).every(r=>r.every((o,i)=>{var a;return o===""||X8(x((a=t[i])!=null?
a:""))}))}var x2=({scored:e,expected:t})=>e===0?"":e<t?"#f1c232":"#6aa84f";function By(e,t,n){let{
headers:r,
scored:o}=jy(n),i=k.from({length:o+2},()=>""),a=s=>[s.institution,s.link].slice(0,r.length-Qr-o-2);
return{
values:e.map(s=>[s.code,"",s.name,...i,...a(s)]),formulas:e.map((s,u)=>r.map((l,c)=>c===vp?f2(t+u,Qr,
o):""))}}var zy=(e,t)=>({top:No,left:Qr,height:t-No+1,width:e+2});function kp(e,t){let{criteria:n,
language:r}=e,
o=Fy(r),i=(s,u)=>({top:No,left:s,height:t,width:u}),a=i(wp,Qr+n.length);return{table:i(wp,jy(e).headers.
length),progress:{row:0,column:0,formula:g2(No,t,wp,vp,o)},validations:T2(n).map(({from:s,count:u,
criterion:l})=>({
block:i(Qr+s,u),formula:h2(No,Qr+s,l),help:o.rejected(Ly(l,r))})),colours:J8.map(([s,u])=>({block:a,
formula:y2(No,vp,s),background:u})),open:zy(n.length,No+t-1)}}function T2(e){let t=[];for(let[n,r]of e.
entries()){let o=t[t.length-1];(o==null?void 0:o.criterion.min)===r.min&&o.criterion.max===r.max?o.count+=
1:t.push({from:n,count:1,criterion:r})}return t}function xp(e){var P;let{stage:t,judge:n,criteria:r,
language:o,competition:i,deadline:a}=e,s=Fy(o),{headers:u,widths:l,scored:c}=jy(e),d=_y(e.entries,t,
n),p=T2(r).map(({criterion:N})=>Ly(N,o)),h=kp(e,d.length),b=By(d,No,e),S=N=>[N,...u.slice(1).map(()=>"")],
O=S("");return{name:li(t,n),...h,headerRow:My,frozenColumns:Z8,widths:l,formats:u.map((N,I)=>I===wp?
"@":I>=Qr&&I<Qr+c?qr:""),centred:u.flatMap((N,I)=>I===vp||I>=Qr&&I<Qr+c?[I]:[]),values:[O,S(s.title(
t.name,n,i)),S(s.help(p.length===1&&(P=p[0])!=null?P:null,a)),u,...b.values],formulas:[S(h.progress.
formula),O,O,O,...b.formulas]}}m();m();function Uy(e){var n;let t=Oe().getSheetByName(e);return(n=t==null?
void 0:t.getProtections(SpreadsheetApp.
ProtectionType.SHEET)[0])!=null?n:null}var S2=e=>e.getEditors().map(t=>t.getEmail());function E2(e){
let t=Uy(e);return t===null||t.isWarningOnly()?null:S2(t)}function cr(e,t){var r;let n=(r=Oe().getSheetByName(
e))==null?void 0:r.protect();n!==void 0&&(nc(n,t),n.setUnprotectedRanges([]))}function nc(e,t){e.isWarningOnly(
)&&
e.setWarningOnly(!1);let n=t.map(r=>r.toLowerCase());e.removeEditors(S2(e).filter(r=>!n.includes(r.toLowerCase(
)))),
e.canDomainEdit()&&e.setDomainEdit(!1)}var C2=e=>Uy(e)===null;function R2(e,t){let n=Uy(e);n!==null&&
(t===null?n.remove():t.length>0&&n.addEditors(t))}var D2=e=>{var t;return((t=Oe().getSheetByName(e))==
null?void 0:t.isSheetHidden())===!0};function $s(e){let t=Oe().getSheetByName(e);t!==null&&!t.isSheetHidden(
)&&
t.hideSheet()}m();var Wy="#d9e2f3";function Un(e){var t;for(let n=1;;n+=1){let r=ry(e.name,n),o=Oe().getSheetByName(
r);
if(A2(o)){tn({...e,name:r});return}let i=Y8(o);if(iy((t=i[0])==null?void 0:t[0])){Q8(i,e)||P2(o,e),
O2(
r,e,o.getLastRow(),o.getLastColumn());return}}}function tn(e){var t;P2((t=Oe().getSheetByName(e.name))!=
null?t:Ky(e.name),e),O2(e.name,e,0,0)}function Ky(e){let t=Oe().getActiveSheet(),n=Oe().insertSheet(
e,Oe().getSheets().length);return Oe().setActiveSheet(t),n}var A2=e=>e===null||e.getLastRow()===0;
function Zt(e){
for(let t=1;;t+=1){let n=ry(e,t);if(A2(Oe().getSheetByName(n)))return{name:n,grid:null};let r=Be(n);
if(hn(r))return{name:n,grid:r}}}function Y8(e){return e.getLastRow()<3?[]:e.getRange(2,1,2,f.max(1,e.
getLastColumn())).getValues()}function Q8([e=[],t=[]],n){var o;let r=(o=n.values[n.headerRow])!=null?
o:[];return x(e[0]).endsWith(n.layout)&&r.every((i,a)=>i===t[a])}function O2(e,t,n,r){let o=f.max(t.
values.length,n),i=f.max(t.widths.length,r),a=k.from({length:o},(s,u)=>k.from({length:i},(l,c)=>{var d,
p;return(p=(d=t.values[u])==null?void 0:d[c])!=null?p:""}));en(e,0,0,a,t.formats)}function P2(e,t){
let n=t.
widths.length,r=t.headerRow+1;Oo(e,t.values.length+1,n);let o=(t.isClosed?t.values.length:e.getMaxRows(
))-
r;for(let{start:i,length:a,value:s}of Ei(t.widths))e.setColumnWidths(i+1,a,s);e.getRange(r,1,o+1,n).
setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:i,length:a,
value:s}of Ei(
t.formats))s!==""&&o>0&&e.getRange(r+1,i+1,o,a).setNumberFormat(s),TS(s)&&e.getRange(r,i+1,o+1,a).setHorizontalAlignment(
"center");e.getRange(r,1,1,n).setFontWeight("bold").setBackground(Wy),t.headerRow>0&&e.getRange(1,1).
setFontSize(14),e.setFrozenRows(r),t.frozenColumns>0&&e.setFrozenColumns(t.frozenColumns)}function Ei(
e){
let t=[];for(let[n,r]of e.entries()){let o=t[t.length-1];o!==void 0&&o.value===r?o.length+=1:t.push(
{start:n,length:1,value:r})}return t}var Wn=(e,{top:t,left:n,height:r,width:o})=>e.getRange(t+1,n+1,
r,o),N2=({values:e,formulas:t},n)=>Ny(
e,n).map((r,o)=>r.map((i,a)=>{var s;return((s=t[o])==null?void 0:s[a])||i})),e6=e=>{var t;return(t=Oe(
).
getSheetByName(e))!=null?t:Ky(e)};function Gy(e,t){let n=e6(t),{headerRow:r,widths:o,formats:i,
frozenColumns:a,
centred:s,table:u}=e,[l,c]=[n.getLastRow(),n.getLastColumn()];Oo(n,e.values.length+1,o.length),l>0&&
Wn(n,{top:0,left:0,height:l,width:c}).setDataValidation(null);for(let{start:h,length:b,value:S}of Ei(
o))n.setColumnWidths(h+1,b,S);let d={...u,top:r,height:u.height+1};Wn(n,d).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:h,length:b,value:S}of Ei(o.map((O,P)=>s.includes(
P))))S&&Wn(n,{...d,left:h,width:b}).setHorizontalAlignment("center");for(let{start:h,length:b,value:
S}of Ei(
i))S!==""&&Wn(n,{...u,left:h,width:b}).setNumberFormat(S);Wn(n,{...d,height:1}).setFontWeight("bold").
setBackground(Wy),Wn(n,{top:0,left:0,height:1,width:1}).setFontSize(14).setFontWeight("bold"),n.setFrozenRows(
r+1),n.setFrozenColumns(a),I2(n,e),t6(n,N2(e,i),l,c)}function t6(e,t,n,r){var s,u;let o=f.max(t.length,
n),i=f.max((u=(s=t[0])==null?void 0:s.length)!=null?u:0,r),a=k.from({length:o},(l,c)=>k.from({length:
i},
(d,p)=>{var h,b;return(b=(h=t[c])==null?void 0:h[p])!=null?b:""}));e.getRange(1,1,o,i).setValues(a)}
function I2(e,{validations:t,colours:n}){for(let{block:r,formula:o,help:i}of t){let a=SpreadsheetApp.
newDataValidation().requireFormulaSatisfied(o).setAllowInvalid(!1).setHelpText(i).build();Wn(e,r).setDataValidation(
a)}e.setConditionalFormatRules(n.map(({block:r,formula:o,background:i})=>SpreadsheetApp.newConditionalFormatRule(
).
whenFormulaSatisfied(o).setBackground(i).setRanges([Wn(e,r)]).build()))}function $2(e,t,n){let r=Oe(
).
getSheetByName(e);if(r===null)return;let{table:o,headerRow:i,centred:a,formats:s,progress:u}=t;Oo(r,
o.top+o.height,o.width);let l={...o,top:o.top+o.height-n.values.length,height:n.values.length};Wn(r,
l).setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:c,length:d,
value:p}of Ei(
t.widths.map((h,b)=>a.includes(b))))p&&Wn(r,{...l,left:c,width:d}).setHorizontalAlignment("center");
for(let{start:c,length:d,value:p}of Ei(s))p!==""&&Wn(r,{...l,left:c,width:d}).setNumberFormat(p);I2(
r,t),r.getRange(u.row+1,u.column+1).setValues([[u.formula]]),Wn(r,{...l,top:f.max(l.top,i+1)}).setValues(
N2(n,s))}var F2=(e,t)=>{let[n]=t.getA1Notation().split(":");return e.getProtections(SpreadsheetApp.ProtectionType.
RANGE).filter(r=>r.getRange().getA1Notation().split(":")[0]===n)};function Fs(e,t,n,r){var u;let o=Oe(
).
getSheetByName(e);if(o===null)return;let i=Wn(o,t),a=o.protect();nc(a,n);let s=F2(o,i);if(r==="")for(
let l of s)
l.remove();else{let l=(u=s[0])!=null?u:i.protect();l.setRange(i),nc(l,[...n,r]),l.addEditors([r])}a.
setUnprotectedRanges([i])}function _2(e,t,n){let r=Oe().getSheetByName(e);if(r!==null)for(let o of F2(
r,Wn(r,t)))nc(o,n)}function M2(e,t){var n;(n=Oe().getSheetByName(e))==null||n.setTabColor(t===""?
null:
t)}var L2="judgeTabs",n6=9e3,r6=mn(q(),E0([q(),q(),q()]));function Tp(){var e;try{let t=ct(r6,C.parse(
(e=
Ue(L2))!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}var o6=e=>encodeURIComponent(e).replace(
/%../g,".").length;function qy(e){let t=g.entries(e),n=()=>C.stringify(g.fromEntries(t));for(;o6(n())>
n6;)t.shift();Ze(L2,n())}function Hy(e,t){var r,o;let n={...t};for(let{id:i,tab:a,stage:s,judge:u,
progress:l}of e){
let c=x2(l);((o=(r=t[x(i)])==null?void 0:r[2])!=null?o:"")!==c&&M2(a,c),n[x(i)]=[s,u,c]}return n}
function Zy(e,t){
if(e.size===0)return;let n=Tp(),r=tc(),o=[...e].flatMap(([a,{stage:s,judge:u}])=>{let l=t.find(d=>d.
stage===s.name&&d.judge===u.code),c=r.get(a);return l===void 0||c===void 0?[]:[{id:c,tab:a,stage:s.name,
judge:u.code,progress:l}]}),i=Hy(o,n);C.stringify(i)!==C.stringify(n)&&qy(i)}function Sp({stages:e,
judges:t},n=Tp()){
var o;let r=new y;if(g.keys(n).length===0)return r;for(let[i,a]of tc()){let[s="",u=""]=(o=n[x(a)])!=
null?o:[],l=e.find(d=>F(d.name)===F(s)),c=t.find(d=>V(d.code)===V(u));l!==void 0&&c!==void 0&&r.set(
i,{stage:l,judge:c})}return r}m();var j2="rowOrders",i6=9e3,a6=mn(q(),mn(q(),q()));function B2(){let e=Ue(
j2);try{let t=ct(a6,C.parse(
e!=null?e:"{}")),n=t.success?g.entries(t.data):[];return new y(n.map(([r,o])=>[r,new y(g.entries(o))]))}
catch{
return new y}}function wa({competition:e,sheets:t,orders:n},r){var c,d,p;let o=new y(e.entries.map(h=>[
h.code,h])),i=new w(r.flatMap(({code:h,tab:b})=>h==="SCORE_ROWS_PERMUTED"?[b]:[])),a={},s=i6-2;for(
let h of t){
let{stage:b,judge:S,tab:O}=h,P=(c=n.get(b))==null?void 0:c.get(S),N=i.has(O)?P:(d=$l(h,o))!=null?d:P;
s-=((p=N==null?void 0:N.length)!=null?p:0)+4*(S.length+(b in a?0:b.length))+12,!(N===void 0||s<0)&&(
a[b]=
{...a[b],[S]:N})}let u=C.stringify(a),l=g.fromEntries([...n].map(([h,b])=>[h,g.fromEntries(b)]));u!==
C.stringify(l)&&Ze(j2,u)}m();var z2="understanding",s6=9e3,u6=re({option:q(),kind:q(),params:mn(q(),
em()),tab:q()}),l6=mn(q(),u6);
function Jy(){let e=Ue(z2);try{let t=ct(l6,C.parse(e!=null?e:"{}"));return new y(t.success?g.entries(
t.data):[])}catch{return new y}}function U2(){let e=null,t=()=>(e!=null||(e=Jy()),e);return{answers:
{
get:n=>{var r;return(r=t().get(n))==null?void 0:r.option},has:n=>t().has(n)},known:()=>e!=null?e:new y}
}
var W2=({kind:e,params:t,tab:n},r)=>({option:r,kind:e,params:{...t},tab:n});function K2(e){let t=C.stringify(
g.fromEntries(e));return encodeURIComponent(t).replace(/%../g,"x").length>s6?!1:(Ze(z2,t),!0)}
function c6({competition:e,tables:t,rows:n}){if(t.entries===null)return[];let{tab:r,columns:o}=t.entries,
i=e.entries.map((a,s)=>{var u;return{entry:a,row:(u=n.entries[s])!=null?u:0}});return Th({tab:r,
columns:o,
entries:i})}var d6=(e,t,n)=>[..._C(e).map(({name:r,first:o})=>({code:"TAB_COPY",severity:"error",tab:
r,
params:{judge:null,first:o,reason:"same-name"}})),...yS(e,t,n).map(({name:r,stage:o,judge:i,first:a}
)=>{
let s={judge:i.code,first:a,reason:"same-name"};return{code:"TAB_COPY",severity:"error",stage:o.name,
tab:r,params:s}}),...bS(e,t,n).map(({name:r,stage:o,judge:i})=>{let a={judge:i.code,first:li(o,i),
reason:"copy"};return{code:"TAB_COPY",severity:"error",stage:o.name,tab:r,params:a}})],m6=(e,t,n)=>wS(
e,t,n).
map(({name:r,judge:o})=>G2(r,o));function G2(e,t){return{code:"SETTING_INVALID",severity:"warning",
tab:e,
params:{setting:"judges.code",value:t,reason:"unknown-judge",allowed:[]}}}function Ye(){var fe,Ne;
let e=We(),
t=Mt(e),n=new y([...t].map(([me,le])=>[me,Be(le)])),r=e.filter(me=>![...t.values()].includes(me)),o=Vy(
Be),i=b6(r2),{answers:a,known:s}=U2(),u={names:r,isHidden:me=>i().includes(me),isColumnHidden:o2,
read:o,
answers:a},{reading:l,unwritten:c,facts:d,findings:p,questions:h}=m2(n,u),{competition:b}=l,S=Sp(b),
O=hs(b.entries),P=Vy(me=>{let le=jl(o(me));return le.length>0?le:yp(me)}),N=Vy(Is),I=(me,le)=>{let At=mS(
me,P(me.tab));return kS(At,le)?xS(At,N(me.tab)):At},_=({stage:me})=>b.stages.filter(({name:le})=>le===
me).flatMap(le=>ze(b,le)),M=or(r,b,S).filter(({stage:me})=>me.scoreTab===void 0),B=b.stages.flatMap(
({scoreTab:me})=>r.filter(le=>p6(le,me))),L=ya(b),j=[...M.map(({name:me})=>me),...B],z=Os(j.map(o),L,
a),G=me=>{var le,At;return(At=(le=z.get(me))==null?void 0:le.view)!=null?At:o(me)},Z=y6(r,b,G,O),X=fp(
r),Q=X===void 0?null:gp(o(X),b),K=[...M.map(({name:me,stage:le,judge:At})=>{let we=ze(b,le);return I(
mi(G(me),le.name,At.code,we,O),we)}),...Z.sheets.map(me=>I(me,_(me)))],ne=[...h!=null?h:Gl([...z.values(
)].
flatMap(me=>me.questions)),...Ay(K,b.entries,a)];return{competition:b,decisions:(fe=Q==null?void 0:Q.
decisions)!=null?fe:[],sheets:K,orders:B2(),protectedTabs:i2().filter(me=>!Ae(me,J.corrections)),own:
S,
findings:[...l.findings,...c6(l),...d6(e,b,S),...m6(r,b,S),...Z.findings,...p,...ne.map(h6),...l.tables.
criteria!==null&&b.criteria.length===0&&f6(z)?[g6(l.tables.criteria.tab)]:[],...(Ne=Q==null?void 0:Q.
findings)!=null?Ne:[]],questions:ne,given:s(),locate:vS(l),unwritten:ne.length>0?[]:c,facts:d}}var p6=(
e,t)=>t!==
void 0&&F(e)===F(t),f6=e=>[...e.values()].some(({columns:t})=>t.some(({role:n})=>n==="criterion"));
function g6(e){
return{code:"SETTING_INVALID",severity:"error",tab:e,params:{setting:"criteria.name",value:"",reason:
"no-rows",allowed:[]}}}var h6=({id:e,kind:t,tab:n,cell:r,params:o})=>({code:"UNDERSTANDING_OPEN",
severity:"error",tab:n,...r===void 0?{}:{cell:r},params:{question:{id:e,kind:t,params:o}}});function y6(
e,t,n,r){
let o=t.stages.map(i=>{if(i.scoreTab===void 0)return{sheets:[],findings:[]};let a=e.find(l=>{var c;
return F(
l)===F((c=i.scoreTab)!=null?c:"")});if(a===void 0){let l={setting:"stages.scoreTab",value:i.scoreTab,
reason:"unknown-reference",allowed:[]};return{sheets:[],findings:[{code:"SETTING_INVALID",severity:
"error",stage:i.name,params:l}]}}let{sheets:s,strangers:u}=zD(n(a),i,it(t,i),ze(t,i),r);return{
sheets:s,
findings:u.map(l=>G2(a,l))}});return{sheets:o.flatMap(i=>i.sheets),findings:o.flatMap(i=>i.findings)}
}
function b6(e){let t=null;return()=>(t!=null||(t={value:e()}),t.value)}function Vy(e){let t=new y;
return n=>{
var o;let r=(o=t.get(n))!=null?o:e(n);return t.set(n,r),r}}m();m();var Ep=(e,t,n)=>n(C.stringify([e,
...t])).slice(0,16),Xy=(e,t)=>e.reduce((n,{texts:r,chain:o})=>o===""?
Ep(n,r,t):o,"");function q2(e,t){let n=[],r="",o=!1;for(let{row:i,texts:a,chain:s}of e){let u=Ep(r,a,
t);s===""&&o&&n.push({row:i,reason:"unsealed"}),s!==""&&s!==u&&n.push({row:i,reason:"altered"}),s!==
""&&(o=!0),(s!==""||!o)&&(r=s===""?u:s)}return n}m();m();var _s=[["compute",$("hitung","compute")],[
"documents",$("dokumen","documents")],["close",$("tutup penilaian","close judging")],["reopen",$(
"buka kembali","reopen")],["decide",$("tetapkan","decide")],
["rules",$("ubah aturan","change rules")],["accept",$("terima urutan","accept order")],["collect",$(
"kumpulkan nilai","collect scores")],["fix",$("perbaiki","fix")],["propose",$(
"minta konfirmasi juri",
"ask the judge")],["confirm",$("juri menyetujui","judge confirms")],["refuse",$("juri menolak",
"judge refuses")],["undo",$("urungkan perbaikan","undo fix")]];var H2=["at","by","action","detail",
"run","hash","stage"],Cp=e=>H2.map(e),w6=["compute","documents",
void 0],Z2=e=>{var t;return!w6.includes(xn((t=e[H2.indexOf("action")])!=null?t:"",_s))};m();var rc={
part:"history",tab:J.history,columns:[{key:"at",header:$("Waktu","Time"),width:150},{key:"by",
header:$("Pelaku","By"),width:200},{key:"action",header:$("Tindakan","Action"),width:130},{key:
"detail",header:$("Rincian","Detail"),width:380},{key:"run",header:$("Proses","Run"),width:90},{key:
"hash",
header:$("Sidik Hasil","Result Hash"),width:160},{key:"stage",header:$("Tahap","Stage"),width:140},{
key:"chain",header:$("Rantai","Chain"),width:140}]};function J2(e){var o,i,a;let t=e===null?null:mt(
e,rc),n=[],r=[];for(let{row:s,cell:u}of(o=t==null?void 0:t.rows)!=null?o:[]){let l=d=>U(u(d));r.push(
{row:s,texts:Cp(l),chain:l("chain")});let c=xn(l("action"),_s);c!==void 0&&n.push({at:Ml(l("at")),by:
l(
"by"),action:c,detail:l("detail"),run:l("run"),hash:l("hash"),stage:l("stage")})}return{rows:n,links:
r,
headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null,columns:(a=t==null?void 0:t.columns)!=null?a:
new y}}m();m();m();m();function oc(e,t){let[n,r]=e.toFixed(2).split("."),[o,i]=t==="id"?[".",","]:[
",","."];return`Rp${n.
replace(/\B(?=(\d{3})+$)/g,o)}${i}${r}`}var v6={id:{running:"masih ikut",ineligible:
"tidak lolos administrasi",disqualified:"didiskualifikasi",withdrawn:"mundur"},en:{running:
"takes part",ineligible:"was ineligible",disqualified:"was disqualified",withdrawn:"withdrew"}},V2=(
e,{language:t})=>Y(e.map(({entry:n,status:r})=>`${n} ${v6[t][r]}`),
t);function X2(e,t,{text:n}){let r=t===null?"":` (${t})`;return e?n(`Menang${r}`,`Wins${r}`):n(`Lolos${r}`,
`Advances${r}`)}var Ms=(e,{text:t})=>e===void 0?"":t(` di kategori ${e}`,` in the category ${e}`),
Y2={ADVANCES:({places:e,last:t,title:n,category:r},o)=>e===null?o.text(
"Semua peserta tahap ini lolos.","All entries of this stage advance."):`${X2(t,n,o)}: ${o.text(`termasuk ${e} tempat teratas`,
`within the top ${e}`)}${Ms(r,o)}.`,SHARED_RANK_AT_CUT:({places:e,last:t,title:n,sharing:r,category:
o},i)=>`${X2(
t,n,i)}: ${i.text(`peringkatnya sama dengan ${Y(r,"id")} di batas ${e} tempat${Ms(o,i)}, dan peringkat bersama tidak dipecah`,
`its rank is shared by ${Y(r,"en")} at the cut of ${e}${Ms(o,i)}, and a shared rank is never split`)}.`,
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
removed:n},r)=>{let o=V2(n,r);return t===null?r.text(`Naik sebagai pengganti karena ${o}.`,`Moves up as a replacement because ${o}.`):
r.text(`Naik dari tempat ${t} ke tempat ${e} karena ${o}.`,`Moves up from place ${t} to place ${e} because ${o}.`)}
,PLACE_KEPT:({removed:e},t)=>{let n=V2(e,t);return t.
text(`Tidak naik menggantikan: ${n} setelah ikut tahap berikutnya, yang berlangsung tanpa peserta ini.`,
`Does not move up: ${n} after taking part in the next stage, which was held without this entry.`)},
PRIZE:({prize:e},{text:t})=>e==="open"?t(
"Uang pembinaan belum ditetapkan karena peringkatnya bersama.",
"The prize is not settled because the rank is shared."):t(`Uang pembinaan ${oc(e.amount,"id")}.`,
`Prize ${oc(e.amount,"en")}.`),FIRST_RESERVE:({sharing:e,category:t},n)=>{let r=Ms(t,n);return e.length>
1?n.text(`Cadangan pertama${r}, bersama: ${Y(e,"id")}.`,`First reserve${r}, shared: ${Y(e,"en")}.`):
n.text(`Cadangan pertama${r}.`,`First reserve${r}.`)},OUTSIDE_CUT:({places:e,behind:t,category:n},r)=>{
let{text:o,name:i,unit:a,distance:s}=r,u=t===null?"":s(t),l=t===null?"":a==="mean-rank"?o(`; ${i} ${u} lebih besar daripada yang terakhir lolos`,
`; ${i} ${u} higher than the last who does`):o(`; ${u} di bawah yang terakhir lolos`,`; ${u} behind the last who does`);
return o(`Tidak lolos: di luar ${e!=null?
e:0} tempat yang tersedia${Ms(n,r)}${l}.`,`Does not advance: outside the ${e!=null?e:0} places${Ms(n,
r)}${l}.`)}};m();m();var Q2={id:{points:"nilai","mean-rank":"rata-rata peringkat","standard-score":
"skor baku"},en:{points:"score","mean-rank":"mean rank","standard-score":"standard score"}},k6={id:{
points:"","mean-rank":"makin kecil makin baik","standard-score":"50 berarti setara rata-rata"},en:{
points:"","mean-rank":"lower is better","standard-score":"50 means average"}},Yy=e=>e.slice(0,1).toUpperCase(
)+e.slice(1),eA=(e,t)=>Q2[t][e],
tA=(e,t)=>k6[t][e];function Ls(e,t,n=!1){let r=Q2[t][e].split(" ").map(Yy).join(" ");return n?t==="id"?
`${r} Tahap`:`Stage ${r}`:r}m();var x6=6,T6=BigInt(0);function S6(e,t){let n=BigInt(10**t);for(let{d:
r}of e)if(n%r!==T6)return!1;return!0}
function js(e,t,n){if(S6(e,n))return n;let r=Yt(t(e),n);for(let o=n;o<n+x6;o+=1){let i=e.map(a=>Sr(a,
o));if(Yt(t(i),n)===r)return o}return n+2}var Rp=new Me(0),Qy=(e,t,n)=>En(Er(e,t),n);function nA(e,t,
n){let r=n;if(Qt(e,t)===0)return r;for(;Yt(
e,r)===Yt(t,r);)r+=1;return r}var ic=(e,t)=>gi[e].name[t];function ac(e,t,n,r){let o=nA(e.value,t,e.
metric==="majority"?0:n);return[Qy(e.value,o,r),Qy(t,o,r)]}function rA(e,t,n){let r=eA(n,e),o=new y,
i=(a,s)=>Qy(a,s,e);return{language:e,decimals:t,unit:n,name:r,Name:Yy(r),text:(a,s)=>e==="id"?a:s,
points:a=>i(
a,t),distance:a=>i(a,nA(a,Rp,t)),plain:a=>En(Er(a,4).replace(/\.?0+$/,""),e),fixed:i,scoresOf:a=>{
let s=a.
map(d=>d.score),u=js(s,fn,t),c=n==="points"&&s.length>2?js([...s].sort(Qt).slice(1,-1),fn,t):u;
return a.
map(({judge:d,score:p})=>`${d} ${i(p,f.max(u,c))}`)},once:(a,s)=>{var l;let u=(l=o.get(a))!=null?l:s(
);
return o.set(a,u),u}}}m();var oA={MARGIN:({margin:e,next:t},{text:n,distance:r,unit:o,name:i,
language:a})=>{let s=r(e),u=o==="points"?s:n(`${i} ${s}`,`${s} of ${i}`),l=Y(t.entries,a,3);return n(
`Selisih ${u} dari peringkat ${t.
rank} (${l}).`,`${u} ahead of rank ${t.rank} (${l}).`)},PLENARY_DECIDED:({rank:e,computed:t,reason:n,
votesFor:r,votesAgainst:o},{text:i})=>{let a=r===null&&o===null?"":i(` (${r!=null?r:0} setuju, ${o!=
null?o:0} tidak)`,` (${r!=null?r:0} for, ${o!=null?o:0} against)`),s=n===""?"":`: ${n.replace(
/[.\s]+$/,
"")}`;return i(`Pleno memutuskan peringkat ${e} (hasil hitung ${t})${s}${a}.`,`The plenary decided rank ${e} (computed ${t})${s}${a}.`)}
,LAST_RANK:(e,{text:t})=>t("Peringkat terakhir.","Last rank."),CATEGORY_RANK:({
category:e,rank:t},{text:n})=>n(`Peringkat ${t} di kategori ${e}.`,`Rank ${t} in the category ${e}.`)}
;m();var iA={id:{recused:"tidak menilai (BK)",conflict:"benturan kepentingan",incomplete:
"nilai belum lengkap"},en:{recused:"stepped aside (BK)",conflict:"conflict of interest",incomplete:
"scores incomplete"}},E6={id:{given:"dari Pengaturan",estimated:"ditaksir dari nilai tahap ini",
"no-judge-effect":"tidak ditemukan beda keketatan antarjuri","too-few-scores":
"nilainya terlalu sedikit untuk menaksir"},
en:{given:"from the settings",estimated:"estimated from the scores of this stage","no-judge-effect":
"no difference in severity found","too-few-scores":"too few scores to estimate it from"}};function C6(
e,{
text:t,plain:n}){let r=e.map(i=>`${i.criterion} ${n(i.weight)}`);return e.every(i=>{var a,s;return i.
weight.equals((s=(a=e[0])==null?void 0:a.weight)!=null?s:0)})?t("bobot kriteria sama",
"equal weights"):
t(`bobot ${r.join(", ")}`,`weights ${r.join(", ")}`)}var Dp=({judge:e,score:t,alike:n},r,{points:o,
text:i})=>`${e} ${o(t)} (${r}${n>1?i(`, satu dari ${n} yang sama`,`, one of ${n} alike`):""})`;
function R6(e,t,{text:n}){
if(e.entries===1)return`${e.judge} 0 (${n("hanya satu nilai","a single score")})`;if(e.sd.equals(0))
return`${e.judge} 0 (${n("semua nilainya sama","all scores alike")})`;let r=n("simpangan baku",
"standard deviation");return`${e.judge} ${t(e.z)} (${n("rata-rata","mean")} ${t(e.mean)}, ${r} ${t(e.sd)}, ${n(
`${e.entries} peserta`,`${e.entries} entries`)})`}var aA={STAGE_SCORE:({method:e,judges:t,criteria:n,
score:r},o)=>{let{text:i,Name:a,points:s,scoresOf:u,unit:l,language:c}=o,d=u(t).join("; "),p=l==="points"?
` = ${fi[e].score[c]}`:"",h=i(p===""?" dari":""," of"),b=t.length,S=i(`${b} juri`,b===1?"1 judge":`${b} judges`),
O=o.once(n,()=>C6(n,o));return`${a} ${s(r)}${p}${h} ${S} (${d}); ${O}.`},SCORES_DROPPED:({
dropped:e},t)=>e===null?t.text(
"Kurang dari tiga juri: tidak ada nilai yang dibuang, dihitung rata-rata biasa.",
"Fewer than three judges: no score is dropped, the plain mean counts."):t.text(`Dibuang: ${Dp(e.highest,
"tertinggi",t)} dan ${Dp(e.lowest,"terendah",t)}; rata-rata dari nilai lainnya.`,`Dropped: ${Dp(e.highest,
"highest",t)} and ${Dp(e.lowest,"lowest",t)}; the mean is over the others.`),MIDDLE_SCORES:({
middle:e},{text:t,scoresOf:n})=>{let r=n(e).join("; ");return e.length===1?t(`Nilai tengah: ${r}.`,`The score in the middle: ${r}.`):
t(`Rata-rata dua nilai tengah: ${r}.`,`Mean of the two scores in the middle: ${r}.`)},
RANKS_WITHIN_JUDGES:({ranks:e},{text:t,plain:n})=>{let r=e.map(o=>t(`${o.judge} ${n(
o.rank)} dari ${o.entries}`,`${o.judge} ${n(o.rank)} of ${o.entries}`));return t(`Peringkat pada tiap juri: ${r.join(
"; ")}.`,`Rank with each judge: ${r.join("; ")}.`)},STANDARDIZED:({judges:e},t)=>{let n=i=>t.
fixed(i,t.decimals+2),r=e.map(i=>R6(i,n,t)),o=n(fn(e.map(i=>i.z)));return t.text(`Selisih dari rata-rata juri dalam simpangan baku: ${r.join(
"; ")}; 50 + 10 \xD7 rata-ratanya ${o}.`,`Distance from the judge\u2019s mean in standard deviations: ${r.join(
"; ")}; 50 + 10 \xD7 their mean ${o}.`)},SEVERITY_CORRECTED:({
mean:e,correction:t},{text:n,fixed:r,plain:o,decimals:i,language:a})=>{if(t===null)return n(
"Semua peserta dinilai juri yang sama, jadi koreksi keketatan tidak mengubah rata-rata.",
"All entries were scored by the same judges, so the correction for severity leaves the mean as it is.");
let{points:s,lambda:u,
origin:l}=t,c=js([e,s],([S,O])=>S.add(O),i),d=r(e,c),p=r(s.abs(),c),h=`\u03BB = ${o(u)}, ${E6[a][l]}`;
if(Yt(s.abs(),c)===Yt(Rp,c))return n(`Rata-rata ${d} tidak berubah oleh koreksi keketatan (${h}).`,`The correction for severity leaves the mean ${d} as it is (${h}).`);
let b=s.s>0;return n(`Rata-rata ${d} ${b?"ditambah":"dikurangi"} ${p}: juri peserta ini secara bersama ${p} poin lebih ${b?
"ketat":"longgar"} daripada keseluruhan juri (${h}).`,`Mean ${d} ${b?"plus":"minus"} ${p}: the judges of this entry together are ${p} points ${b?
"stricter":"more lenient"} than the panel as a whole (${h}).`)},JUDGE_LEFT_OUT:({
judge:e,reason:t},{text:n})=>n(`Juri ${e} tidak dihitung: ${iA.id[t]}.`,`Judge ${e} is not counted: ${iA.
en[t]}.`),JUDGES_WITHOUT_SCORE:({judges:e},{text:t})=>t(`Tanpa nilai dari juri ${Y(e,"id")}.`,`Without scores of ${Y(
e,"en")}.`),CARRIED_OVER:({parts:e,score:t},{text:n,name:r,Name:o,points:i,fixed:a,
plain:s,decimals:u})=>{let l=p=>{var h;return(h=im(e.map(({weight:b},S)=>({weight:b,score:p[S]}))))!=
null?h:Rp},c=js(e.map(p=>p.score),l,u),d=e.map(p=>`${p.stage} ${a(p.score,c)} \xD7 ${s(p.weight)}`).
join(" + ");return n(`${o} gabungan ${i(t)} dari ${d}.`,`Carried-over ${r} ${i(t)} from ${d}.`)}};m(
);var sA=({metric:e,criterion:t},{language:n})=>t===void 0?ic(e,n):`\u201C${t}\u201D`,D6=({higher:e,
lower:t},{
text:n})=>e>t?n("menang","won"):e<t?n("kalah","lost"):n("seri","drawn");function A6(e,t){let n=e.filter(
({higher:i,lower:a})=>i>a).length,r=e.filter(({higher:i,lower:a})=>i<a).length,o=e.map(i=>`${i.rival} ${D6(
i,t)} ${i.higher}\u2013${i.lower}`);return t.text(` Pasangan menang ${n}, kalah ${r} (banyaknya juri yang menilai lebih tinggi\u2013lebih rendah: ${Y(
o,"id")}).`,` Pairs won ${n}, lost ${r} (judges who put it higher\u2013lower: ${Y(o,"en")}).`)}var uA={
TIE_BROKEN:({score:e,tied:t,step:n,rival:r,
duels:o=[]},i)=>{let{text:a,Name:s,points:u,decimals:l,language:c}=i,[d,p]=ac(n,r.value,l,c),h=sA(n,
i),b=o.length===0?"":A6(o,i),S=u(e),O=Y(t,c);return a(`${s} ${S} sama pada ${O}; ditentukan oleh ${h}: ${d} (peringkat ${r.rank}, ${r.entry}: ${p}).${b}`,
`${s} ${S} is shared by ${O}; decided by ${h}: ${d} (rank ${r.rank}, ${r.entry}: ${p}).${b}`)},
TIE_SHARED:({score:e,sharing:t,steps:n},r)=>{let{text:o,
Name:i,points:a,decimals:s,language:u}=r,l=a(e),c=Y(t,u),d=n.map(h=>`${sA(h,r)} ${ac(h,h.value,s,u)[
0]}`),
p=d.length===0?"":` (${d.join(", ")})`;return o(`${i} ${l} dan semua penentu${p} sama pada ${c}: peringkat bersama.`,
`${i} ${l} and every tie-break${p} are the same for ${c}: shared rank.`)}};var O6={...aA,...uA,...oA,
...Y2};function P6({code:e,params:t},n){return O6[e](t,n)}function lA(e,t,n="points"){let r=rA(e,f.max(
2,t),n);return o=>o.map(i=>P6(i,r)).join(" ")}function cA(e,t,n){var r;for(let o of e){
if(o.code==="TIE_SHARED")return ic("shared",t);if(o.code==="TIE_BROKEN"){let{step:i,rival:a}=o.params,
[s,u]=ac(i,a.value,f.max(2,n),t);return`${(r=i.criterion)!=null?r:ic(i.metric,t)} ${s} (${a.entry} ${u})`}
}return""}var va=(e,t)=>fi[e].name[t];var N6={menu:{name:"Lembar Juri",open:"Buka panel",validate:
"Periksa lembar juri",compute:e=>e===null?
"Hitung peringkat":`Hitung Top ${e}`,ranking:"Lihat peringkat lengkap",rankingTitle:
"Peringkat lengkap",documents:"Buat piagam dan surat",close:e=>`Tutup penilaian dan ${e===null?
"hitung peringkat":`hitung Top ${e}`}`,plenary:"Siapkan tab Pleno",decide:"Tetapkan hasil",verify:
"Periksa keaslian hasil"},
tabs:{ranking:(e,t)=>`Peringkat \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Peringkat Akhir${e===""?
"":` \u2014 ${e}`}`,findings:e=>`Hasil Pemeriksaan${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Keikutsertaan${e===""?
"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} dari ${t} instansi mengirim inovasi`,
documents:"Dokumen",history:"Riwayat",computed:(e,t,n)=>`dihitung ${Xe(e,"id")} oleh ${t} \xB7 proses ${n}`,
checked:(e,t,n)=>`diperiksa ${Xe(e,"id")} oleh ${t} \xB7 proses ${n}`,method:e=>`metode ${va(e,"id")}`,
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
closed:e=>`${e} tab juri dikunci`,ruling:(e,t,n)=>`Sanggahan ${[e,t===null?"":`(${Xe(t,"id")})`].join(
" ").trim()}: ${n}`.replace(" :",":"),decided:(e,t,n)=>`kode ${e}, metode ${t}, versi aturan ${n}`,
accepted:e=>`urutan nilai di tab ${e} diterima sebagaimana adanya`},problems:{notSorted:e=>`Tab \u201C${e}\u201D tidak (lagi) ditemukan terurut sebagian. Periksa lembar juri sekali lagi.`,
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
unknownStage:(e,t)=>`Tahap \u201C${e}\u201D tidak ada. Yang ada: ${t}.`,reasonMissing:
"Tulis alasannya: alasan itu dicatat di tab Riwayat.",nothingToDecide:e=>`Tahap ${e} belum dapat diperingkat, jadi belum ada yang ditetapkan.`,
unknownKind:(e,t)=>`Jenis dokumen \u201C${e}\u201D tidak ada. Yang ada: ${t}.`,unexpected:e=>`Terjadi kesalahan yang tidak terduga: ${e}`}
,documents:{folder:e=>`${e===""?"Lembar Juri":e} \u2013 Dokumen`,failed:e=>`gagal: ${e}`,ofAnother:(
e,t,n)=>`${e} oleh ${t}, ${n}`}},I6={menu:{name:"Lembar Juri",open:"Open panel",validate:
"Check judge tabs",compute:e=>e===
null?"Compute ranking":`Compute Top ${e}`,ranking:"Show the full ranking",rankingTitle:
"Full ranking",
documents:"Make certificates and letters",close:e=>`Close judging and compute ${e===null?"ranking":`Top ${e}`}`,
plenary:"Prepare the plenary tab",decide:"Decide the result",verify:"Verify the result"},
tabs:{ranking:(e,t)=>`Ranking \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Final Ranking${e===
""?"":` \u2014 ${e}`}`,findings:e=>`Findings${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Coverage${e===
""?"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} of ${t} institutions have submitted entries`,documents:
"Documents",history:"History",computed:(e,t,n)=>`computed ${Xe(e,"en")} by ${t} \xB7 run ${n}`,
checked:(e,t,n)=>`checked ${Xe(e,"en")} by ${t} \xB7 run ${n}`,method:e=>`method ${va(e,"en")}`,hash:
e=>`hash ${e.slice(
0,8)}`,overwritten:"this tab is written anew by every computation",decimals:e=>`${e} decimals`,
provisional:"PROVISIONAL",unordered:
"this order is for the committee alone: winners are announced alphabetically, without ranks",
notRanked:e=>`Stage ${e} could not be ranked at the last computation; see the tab ${J.
findings.en}.`,notFinal:`Not all stages were ranked at the last computation; see the tab ${J.findings.
en}.`,documentsOrigin:
"fill in the column Number before making documents; the other columns are filled in for you",
historyOrigin:"a record of every computation and document; do not delete it",plenary:"Plenary",
plenaryOrigin:
"fill in Decided Rank, Reason and votes only for entries that the plenary decided about",objections:
"Objections",objectionsOrigin:"one row per objection; fill in Answer and Ruling",decisions:
"Decisions",decisionsOrigin:"what the workbook held when the result was decided; do not change it"},
done:{validated:(e,t)=>e+t===0?"No errors and no warnings.":`Errors: ${e}, warnings: ${t}. See the tab ${J.findings.en}.`,
questions:e=>`${e===1?"1 question needs":`${e} questions need`} an answer before the ranking is computed. Choose \u201COpen panel\u201D in this menu and answer there.`,
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
closed:e=>`judge tabs locked: ${e}`,ruling:(e,t,n)=>`Objection ${[e,t===null?"":`(${Xe(t,"en")})`].join(
" ").trim()}: ${n}`.replace(" :",":"),decided:(e,t,n)=>`code ${e}, method ${t}, rules version ${n}`,
accepted:e=>`the order of the scores in the tab ${e} accepted as it is`},problems:{notSorted:e=>`The tab \u201C${e}\u201D is not (or no longer) found sorted in part. Check the score sheets again.`,
notAsked:"The questions have changed. Check again, then answer those that are left.",tooManyAnswers:
"There are too many answers to remember. Correct the headers or the entries\u2019 names on the judge tabs, then check again.",
notAdmin:e=>e===""?
"Google does not say who you are. Open this sheet again with an account that has access, then try again.":
`Only an admin of the competition can do this; you are signed in as ${e}. Admins are the owner of the file and whoever may edit the protected tab ${J.settings.
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
failed:e=>`failed: ${e}`,ofAnother:(e,t,n)=>`${e} by ${t}, ${n}`}},se=e=>e==="id"?N6:I6,ge=(e,t,n)=>n===
void 0?{code:e,message:t}:{code:e,message:t,link:n};function ka(e){let t=e.filter(n=>n.action==="compute");
return t[t.length-1]}function dA(e,t,n){let r=ka(
n);return!t&&r!==void 0&&r.hash===e?{run:{id:r.run,at:r.at,by:r.by,hash:e,provisional:t},isNew:!1}:{
run:{id:_t(),at:dt(),by:Fe(),hash:e,provisional:t},isNew:!0}}function pt(e){let{name:t,grid:n}=Zt(J.
history[e]);return{name:t,exists:n!==null,...J2(n)}}var Bs="chain";function nn(e,t,n){var c,d,p,h;An(
);
let r={stage:"",...t},o=(d=(c=_s.find(([b])=>b===r.action))==null?void 0:c[1][n])!=null?d:r.action,i={
...r,at:rr(r.at),action:o},a=Cp(b=>i[b].trim()),s=Ep($6(e),a,Vt),u=e.exists?_6(e,n):F6;if(e.exists){
let b=k.from({length:f.max(...u.values())+1},()=>"");for(let[S,O]of u)b[O]={...i,chain:s}[S];en(e.name,
Yr(e.name),0,[b])}else{let b=se(n).tabs,S=rc.columns.map(O=>({header:O.header[n],width:O.width,value:
P=>P[O.
key]}));tn(St(e.name,b.history,b.historyOrigin,S,[{...i,chain:s}],0))}An(),Ze(Bs,s);let l={row:((h=(
p=
e.links[e.links.length-1])==null?void 0:p.row)!=null?h:2)+1,texts:a,chain:s};return{...e,exists:!0,
columns:u,
rows:[...e.rows,r],links:[...e.links,l]}}function sc({exists:e,links:t}){if(!e)return;let[n,r]=[Ue(
Bs),
Xy(t,Vt)];!(n!==null&&!t.some(({chain:i})=>i===n))&&n!==r&&Ze(Bs,r)}function $6({exists:e,links:t}){
let n=e?Ue(Bs):null;return n!==null&&!t.some(({chain:o})=>o===n)?n:Xy(t,Vt)}var F6=new y(rc.columns.
map(({key:e},t)=>[e,t]));function _6({name:e,headerRow:t,columns:n},r){let o=rc.columns.filter(({key:
a})=>!n.
has(a));if(t===null||o.length===0)return new y(n);let i=f.max(...n.values())+1;return en(e,t,i,[o.map(
({header:a})=>a[r])]),new y([...n,...o.map(({key:a},s)=>[a,i+s])])}m();m();var Ap=e=>{var t;return((
t=e.match(/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g))!=null?t:[]).
map(n=>{var r;return(r=n.split("/").pop())!=null?r:""})},Op=()=>{var e;return(e=ScriptApp.getAuthorizationInfo(
ScriptApp.AuthMode.FULL).getAuthorizationUrl())!=null?e:void 0};m();function mA(e){try{return PropertiesService.getUserProperties(
).getProperty(e)}catch(t){return console.
warn(x(t)),null}}function pA(e,t){PropertiesService.getUserProperties().setProperty(e,t)}var M6=e=>e instanceof E&&
"problem"in e;function be(e){throw g.assign(new E(e.message),{problem:e})}
function ce(e){var t;try{return{answer:e()}}catch(n){if(M6(n))return{problem:n.problem};let r=n instanceof
E?n.message:x(n),o=Ap(r);if(o.length>0){let i=se(et()).problems.scopeMissing(o.join(", "));return{
problem:ge(
"SCOPE_MISSING",i,Op())}}return console.error(n instanceof E&&(t=n.stack)!=null?t:r),{problem:ge(
"UNEXPECTED",se(et()).problems.unexpected(r))}}}var eb="language";function st(e){let t=mA(eb);return t===
"id"||t==="en"?t:e}var et=()=>st(A0().startsWith("en")?"en":"id");function ye(){rm()||be(ge(
"NOT_ALLOWED",se(et()).problems.notAdmin(Fe())))}function Te(e){let t=O0(e);return t===null?be(ge(
"BUSY",se(
et()).problems.busy)):t.done}function he(e,t){let n=ct(e,t);return n.success?n.data:be(ge(
"BAD_REQUEST",se(et()).problems.badRequest))}m();m();var L6=e=>({stage:e,status:"open",at:"",by:"",
hash:"",reason:""}),j6=e=>e.status==="decided"?{...e,
hash:"",status:"closed"}:e;function ut(e,t){return t.reduce((n,{action:r,stage:o,at:i,by:a,hash:s,
detail:u})=>{
let l=n.findIndex(p=>p.stage===o);if(l<0)return n;let c={stage:o,at:i,by:a,hash:"",reason:""};if(r===
"close")return n.map(p=>p.stage===o?{...c,status:"closed"}:p);if(r==="decide")return n.map(p=>p.stage===
o?{...c,hash:s,status:"decided"}:p);if(r!=="reopen")return n;let d={...c,status:"open",reason:u};
return[
...n.slice(0,l),d,...n.slice(l+1).map(j6)]},e.map(({name:n})=>L6(n)))}var $r=(e,t)=>e.find(n=>n.stage===
t);m();var fA={part:"corrections",tab:J.corrections,columns:[{key:"id",header:$("Nomor Perbaikan",
"Correction"),width:110},{key:"at",header:$("Waktu","Time"),width:150},{key:"by",header:$("Pelaku",
"By"),width:200},
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
gA=[["type",$("tipe data","data type")],["score",$("nilai","score")],["label",$("kode atau nama",
"code or name")]],hA=[["waiting",$("menunggu juri","waiting for the judge")],["applied",$(
"diterapkan",
"applied")],["confirmed",$("disetujui juri","confirmed by the judge")],["refused",$("ditolak juri",
"refused by the judge")],["undone",$("diurungkan","undone")]],uc=({id:e})=>{var t;return(t=e.split(
"/")[0])!=
null?t:""};function yA(e,t,n,r,o,i){let a=(l,c)=>{var d,p;return(p=(d=l.find(([h])=>h===c))==null?
void 0:
d[1][n])!=null?p:""},s=l=>({...l,at:rr(l.at),answeredAt:rr(l.answeredAt),old:i(l.before),kind:a(gA,l.
kind),status:a(hA,l.status),before:C.stringify(l.before)}),u=fA.columns.map(({key:l,header:c,width:d}
)=>({
header:c[n],width:d,value:p=>p[l]}));return St(t,r,o,u,e.map(s),0)}function bA(e){var n;let t=e===null?
null:mt(e,fA);return((n=t==null?void 0:t.rows)!=null?n:[]).flatMap(({cell:r})=>{let o=l=>U(r(l)),[i,
a]=[xn(o("kind"),gA),xn(o("status"),hA)],s=B6(o("before")),u=r("now");return i===void 0||a===void 0||
s===null?[]:[{id:o("id"),at:Ml(o("at")),by:o("by"),stage:o("stage"),judge:o("judge"),tab:o("tab"),
cell:o(
"cell"),entry:o("entry"),criterion:o("criterion"),now:typeof u=="number"?u:U(u),kind:i,status:a,
answeredAt:Ml(
o("answeredAt")),answeredBy:o("answeredBy"),before:s}]})}function B6(e){try{let{cell:t,format:n}=C.parse(
e);return typeof n=="string"&&t!==void 0?{cell:t,format:n}:null}catch{return null}}m();m();var Fr=(e,
t)=>e===""?"\u2013":typeof e=="number"?ue(e,t):W(e,t),Ci=(e,t,n)=>typeof e=="number"&&t.includes(
"%")?`${ue(v((e*100).toPrecision(12)),n)}%`:Fr(e,n),tb=(e,t,n,r)=>`${e}!${t} ${n} \u2192 ${r}`,z6={
corrections:"Perbaikan",correctionsOrigin:
"setiap sel yang diperbaiki lewat panel, dengan isi semula; jangan diubah",unknownFix:
"Perbaikan itu tidak ada (lagi) untuk Anda. Buka kembali panel.",stageClosed:e=>`Penilaian tahap ${e} sudah ditutup, jadi nilainya tidak diubah lagi. Hubungi panitia.`,
changedSince:(e,t)=>`Isi sel ${t} di tab \u201C${e}\u201D sudah berubah sejak itu, jadi tidak diubah. Periksa selnya.`,
refused:(e,t)=>`Sel ${t} di tab \u201C${e}\u201D menolak isi semula karena aturan validasinya, jadi tidak diurungkan di sana.`,
nothingToUndo:"Tidak ada perbaikan yang dapat diurungkan.",tooManyAnswers:
"Jawaban Anda sebelumnya belum diambil panitia. Minta panitia memeriksa lembar juri, lalu coba lagi."}
,U6={corrections:"Corrections",correctionsOrigin:
"every cell that was fixed from the panel, with what stood in it; do not change it",unknownFix:
"There is no such fix for you (any more). Open the panel again.",stageClosed:e=>`The judging of stage ${e} is closed, so its scores do not change. Ask the committee.`,
changedSince:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D has changed since, so it was left as it is. Look at it.`,
refused:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D does not take back what it held because of its validation rule, so it was not undone there.`,
nothingToUndo:"There is no fix to undo.",tooManyAnswers:
"The committee has not collected your earlier answers. Ask it to check the score sheets, then try again."}
,xa=e=>e==="id"?z6:U6;function Io({language:e}){let{name:t,grid:n}=Zt(J.corrections[e]);return{name:
t,isNew:n===null,list:bA(
n)}}function Ta(e,t,{language:n,admins:r}){let o=xa(n);return Un(yA(t,e.name,n,o.corrections,o.correctionsOrigin,
({cell:i,format:a})=>Ci(i,a,n))),nb({...e,isNew:!1},{admins:r}),An(),{...e,isNew:!1,list:t}}function nb(
{
name:e,isNew:t},{admins:n}){t||D2(e)||(cr(e,n),$s(e))}m();m();function zs(e,t){let n=e!=null?e:"";
return te(t)?te(n):typeof n=="object"&&typeof t=="object"?n.date===
t.date:n===t}var Pp=(e,t)=>U(e)===U(t),W6=864e5,K6=R.UTC(1899,11,30);function G6({date:e}){let t=(o,
i)=>v(
e.slice(o,i)),n=R.UTC(t(0,4),t(5,7)-1,t(8,10)),r=t(11,13)*3600+t(14,16)*60+t(17,19);return(n-K6)/W6+
r/86400}var wA=e=>typeof e=="object"?G6(e):typeof e=="boolean"?x(e):e,vA=e=>!/^(General|[#0?.,]*)$/i.
test(e);m();function kA(e){let[{values:t},n,r]=[Be(e),yp(e),Is(e)];return{cell:(o,i)=>{var a,s;
return(s=(a=t[o])==
null?void 0:a[i])!=null?s:""},hasFormula:(o,i)=>{var a,s;return((s=(a=n[o])==null?void 0:a[i])!=null?
s:"")!==""},format:(o,i)=>{var a,s;return(s=(a=r[o])==null?void 0:a[i])!=null?s:""}}}function $o(e){
var n;let t=Oe().getSheetByName(e);return(n=t==null?void 0:t.getProtections(SpreadsheetApp.ProtectionType.
SHEET).every(r=>r.canEdit()))!=null?n:!1}var xA=(e,t,n)=>{var r;(r=Oe().getSheetByName(e))==null?
void 0:
r.getRangeList([...t]).setNumberFormat(n===""?"General":n)},TA=(e,t,n,r)=>en(e,t,n,r);m();function rb(
e,t){var r;let n=new y;for(let o of e)n.set(t(o),[...(r=n.get(t(o)))!=null?r:[],o]);return n}
function SA(e){for(let[t,n]of rb(e,r=>r.tab))for(let[r,o]of rb(n,i=>i.format))r!==void 0&&xA(t,o.map(
({at:i})=>Ce(i.row,i.column)),r)}function EA(e){let t=n=>n.format==="General";SA(e.filter(t));for(
let[
n,r]of rb(e,o=>o.tab)){let o=new y(r.map(({at:i,value:a})=>[`${i.row},${i.column}`,a]));for(let{row:
i,
column:a,rows:s,columns:u}of fs(r.map(({at:l})=>l)))TA(n,i,a,k.from({length:s},(l,c)=>k.from({length:
u},
(d,p)=>{var h;return(h=o.get(`${i+c},${a+p}`))!=null?h:""})))}SA(e.filter(n=>!t(n)))}function lc(e,{
sheets:t}){var a,s,u;let[n]=Gr(e.cell);if(e.criterion==="")return n===void 0?null:{tab:e.
tab,at:n};let r=t.find(l=>l.stage===e.stage&&l.judge===e.judge),o=(a=r==null?void 0:r.rows.filter(l=>l.
entry===e.entry))!=null?a:[],i=o.length===1?(u=(s=o[0])==null?void 0:s.marks.get(e.criterion))==null?
void 0:u.at:void 0;return r===void 0||i===void 0?null:{tab:r.tab,at:i}}function Us(e,t,n){let r=n.cell(
t.row,t.column),o=e.kind==="label"?Pp:zs;return n.hasFormula(t.row,t.column)?"other":o(r,e.now)?
"after":o(r,e.before.cell)?"before":"other"}function Sa(){let e=new y;return t=>{var r;let n=(r=e.get(
t))!=
null?r:kA(t);return e.set(t,n),n}}function ob(e,t,n,r){let{before:o,now:i}=e,a=typeof i=="number"&&
vA(
o.format);return r?{tab:t,at:n,value:wA(o.cell),...a&&{format:o.format}}:{tab:t,at:n,value:i,...a&&{
format:"General"}}}function q6(e){let{at:t,by:n,stage:r,status:o,answeredAt:i,answeredBy:a}=e,s=uc(e),
l={action:o==="waiting"||o==="confirmed"||o==="refused"?"propose":"fix",run:s,at:t,by:n,stage:r},c={
at:i,by:a,stage:r};return o==="undone"?[l,{...c,action:"undo",run:s}]:o==="confirmed"?[l,{...c,
action:"confirm",run:e.id}]:o==="refused"?[l,{...c,action:"refuse",run:e.id}]:[l]}function ib(e,t){
var o;let n=new w(
t.map(({action:i,run:a,stage:s})=>C.stringify([i,a,s]))),r=new y;for(let i of e)for(let a of q6(i)){
let s=C.stringify([a.action,a.run,a.stage]);if(n.has(s))continue;let u=(o=r.get(s))!=null?o:{...a,
list:[]};
u.list.push(i),r.set(s,u)}return[...r.values()]}var H6=e=>/data validation|validasi data/i.test(x(e));
function ab(e,t){try{return EA(e),An(),!0}catch(n){if(!t&&!H6(n))throw n;return console.warn(x(n)),!1}
}
function cc(e,t,n,r=!1){let{settings:o}=e.competition,i=ib(t.list,n.rows);if(i.length===0)return{
ledger:t,
history:n};let a=i.flatMap(({action:S,list:O})=>O.filter(({status:P})=>S==="confirm"||S==="undo"||S===
"fix"&&P==="applied").map(P=>({one:P,action:S,place:lc(P,e)}))),s=S=>a.map(({one:O,place:P})=>P===null||
!$o(P.tab)?"other":Us(O,P.at,S(P.tab))),u=s(Sa()),l=a.flatMap(({one:S,action:O,place:P},N)=>{let I=O===
"undo";return P!==null&&u[N]===(I?"after":"before")?[ob(S,P.tab,P.at,I)]:[]}),c=ab(l,r),d=c?null:s(
Sa()),
p={fix:new w,undo:new w};for(let[S,{one:O,action:P}]of a.entries()){let N=d==null?void 0:d[S];P==="fix"&&
(c?u[S]==="other":N!=="after")&&p.fix.add(O),P==="undo"&&N==="after"&&p.undo.add(O)}let h=t;if(p.
fix.size+p.undo.size>0){let S=t.list.filter(O=>!p.fix.has(O)).map(O=>p.undo.has(O)?{...O,status:
"applied",answeredAt:"",answeredBy:""}:O);h=Ta(t,S,o)}let b=n;for(let{list:S,...O}of i){let P=S.filter(
I=>!p.
fix.has(I)&&!(O.action==="undo"&&p.undo.has(I))),N=Z6(P,O.action==="undo",o.language).join("; ");P.length>
0&&(b=nn(b,{...O,detail:N,hash:""},o.language))}return{ledger:h,history:b}}var Z6=(e,t,n)=>e.map(({
tab:r,
cell:o,before:i,now:a})=>{let[s,u]=[Ci(i.cell,i.format,n),Fr(a,n)];return t?tb(r,o,u,s):tb(r,o,s,u)}
);m();function J6(e,t,n,{old:r,now:o}){var s;let i=e.filter(u=>u.tab===t&&u.cell===n&&u.now===o&&zs(
u.before.
cell,r)),a=(s=i[i.length-1])==null?void 0:s.status;return a==="waiting"||a==="refused"?a:"offered"}
function Np(e,{
statuses:t,corrections:n}){var d,p,h,b;let{code:r,fix:o,stage:i="",tab:a,cell:s}=e;if(o===void 0||a===
void 0||s===void 0||((d=t.find(S=>S.stage===i))==null?void 0:d.status)!=="open")return null;let u="judge"in e.params&&
(p=e.params.judge)!=null?p:"",l=Gr(s).map(S=>({at:S,status:J6(n,a,Ce(S.row,S.column),
o)})),c=l.filter(S=>S.status==="offered");return{id:C.stringify([r,a,s,o.old,o.now]),seen:e.code==="SCORE_NOT_NUMBER"?
e.params.value:o.old,fix:o,stage:i,tab:a,judge:u,cells:(c.length>0?c:l).map(({at:S})=>S),
status:c.length>0?"offered":(b=(h=l[0])==null?void 0:h.status)!=null?b:"offered"}}function Ip({id:e,
fix:t,seen:n,judge:r,status:o},i){let a=t.kind==="score"?r:null;return{id:e,kind:t.kind,old:Fr(n,i),
now:t.now,confirm:a,status:o}}m();var V6=re({id:q(),accept:Ge(),at:q(),by:q()}),X6=Ve(V6),sb=e=>`fixAnswers:${e}`,
Y6=8e3;function Ws(e){
let t=Ue(sb(e));try{let n=ct(X6,C.parse(t!=null?t:"[]"));return n.success?n.data:[]}catch{return[]}}
function CA(e,t){let n=C.stringify([...Ws(e),t]);return n.length>Y6?!1:(Ze(sb(e),n),!0)}var RA=e=>Ze(
sb(e),"[]"),Ks=e=>e.filter(t=>t.status==="waiting");function DA(e,t){return e.map(n=>{let r=n.status===
"waiting"?t.find(({id:o})=>o===n.id):void 0;return r===void 0?n:{...n,status:r.accept?"confirmed":
"refused",answeredAt:r.at,answeredBy:r.by}})}function yn(e=t=>t()){let t=Ye(),{settings:n}=t.competition,
r={workbook:t,history:pt(n.language),ledger:Io(
n)};return Q6(r)?r:e(e9)}function Q6({history:e,ledger:{list:t}}){let n=new w(Ks(t).map(({judge:r})=>r));
return ib(t,e.rows).length===0&&[...n].every(r=>Ws(r).length===0)}function e9(){let e=Ye(),{settings:
t}=e.
competition,n=Io(t),r=[...new w(Ks(n.list).map(({judge:s})=>s))],o=r.flatMap(Ws),i=o.length===0?n:Ta(
n,DA(n.list,o),t),a=cc(e,i,pt(t.language),!0);for(let s of r)RA(s);return{...a,workbook:Ye()}}var dc=(
{
workbook:e,history:t,ledger:n})=>({statuses:ut(e.competition.stages,t.rows),corrections:n.list});
function AA(e,t=Pt(
e.workbook,{provisional:!1}).findings){let n=dc(e);return t.flatMap(r=>{let o=Np(r,n);return o===null?
[]:[o]})}function ub({workbook:e,history:t,ledger:n}){let r=ut(e.competition.stages,t.rows),o=u=>{
var l;
return((l=r.find(c=>c.stage===u))==null?void 0:l.status)==="open"},i=n.list.filter(u=>u.status==="applied"),
a=i[i.length-1],s=a===void 0?[]:i.filter(u=>uc(u)===uc(a));return s.every(({stage:u})=>o(u))?
s:[]}var mc="marked";function OA(e,t){var o;let[n,...r]=ub(e);return{undo:n===void 0?null:{at:n.at,
by:n.
by,cells:r.length+1},waiting:Ks(e.ledger.list).map(i=>({...lb(i,t),judge:i.judge})),marked:((o=Ue(mc))!=
null?o:"")!==""}}var lb=({tab:e,cell:t,entry:n,criterion:r,before:o,now:i},a)=>({tab:e,cell:t,entry:
n,
criterion:r,old:Ci(o.cell,o.format,a),now:Fr(i,a)});m();m();m();m();var PA={id:e=>`Kode peserta ${W(
e.code,"id")} dipakai lebih dari sekali (baris ${Y(e.rows.map(x),"id")}). Beri setiap peserta kode sendiri.`,
en:e=>`The entry code ${W(e.code,"en")} is used more than once (rows ${Y(e.rows.map(x),"en")}). Give every entry a code of its own.`}
;m();var NA={id:e=>`Nama inovasi ${W(e.name,"id")} dipakai oleh beberapa peserta (${Y(e.codes,"id")}; baris ${Y(
e.rows.map(x),"id")}). Hapus bila terdaftar dua kali; bila memang berbeda, bedakan namanya supaya juri tidak tertukar.`,
en:e=>`The name ${W(e.name,"en")} is used by several entries (${Y(e.codes,
"en")}; rows ${Y(e.rows.map(x),"en")}). Delete what was registered twice; if they differ, tell their names apart so that judges do not mix them up.`}
;m();var IA={id:e=>`${e.entry} belum dinilai lengkap oleh seorang juri pun. Tugaskan juri untuk menilainya.`,
en:e=>`${e.entry} has not been scored completely by any judge. Assign a judge to it.`};m();var $A={
id:e=>e.of==="entry"?`${W(e.one,"id")} dan ${W(e.other,"id")} hampir sama, dan tidak ada tab juri yang memuat keduanya. Bila satu peserta, samakan ejaannya; bila dua peserta, tulis keduanya di tab ${J.entries.id} dengan kodenya masing-masing. Sampai itu jelas, tidak ada yang dihitung.`:
`Nama juri ${W(e.one,"id")} dan ${W(e.other,"id")} hampir sama. Bila satu orang, samakan ejaannya; bila dua orang, tulis keduanya di tab ${J.judges.id}. Sampai itu jelas, tidak ada yang dihitung.`,
en:e=>e.
of==="entry"?`${W(e.one,"en")} and ${W(e.other,"en")} are almost the same, and no judge's tab has both. If they are one entry, spell them alike; if they are two, write both into the tab ${J.entries.en} with codes of their own. Nothing is ranked until then.`:
`The judges' names ${W(e.one,"en")} and ${W(
e.other,"en")} are almost the same. If they are one person, spell them alike; if they are two, write both into the tab ${J.judges.en}. Nothing is ranked until then.`}
;m();var FA={id:e=>`${oe(e.judge,"id")} menilai ${ua(e.where,"id")} meski ada benturan kepentingan (${{
listed:"tercatat di tab Juri","same-institution":"instansi sama","parent-institution":
"instansi induk"}[e.reason]}).`,en:e=>`${oe(e.judge,"en")} has scored ${ua(e.where,"en")} despite a conflict of interest (${{
listed:"listed in the judges tab","same-institution":"same institution","parent-institution":
"parent institution"}[e.reason]}).`};m();var _A={id:e=>`${oe(e.judge,"id")} memberi nilai sama kepada semua peserta (${e.rows} baris). Tanyakan; nilainya tetap dihitung.`,
en:e=>`${oe(e.judge,"en")} gives every entry the same scores (${e.rows} rows). Ask; the scores count as written.`,
confidential:!0};m();var MA={id:e=>`${oe(e.judge,"id")} tidak menilai ${ua(e.where,"id")} (BK).`,en:
e=>`${oe(e.judge,"en")} is recused from ${ua(e.where,"en")} (BK).`};m();var LA={id:e=>`Nilai para juri untuk ${e.entry} berselisih terlalu jauh: ${ue(
e.low,"id")}\u2013${ue(
e.high,"id")}, batasnya ${ue(e.limit,"id")}. Bahas dalam rapat juri; nilainya tetap dihitung.`,en:e=>`The judges\u2019 scores of ${e.entry} are too far apart: ${ue(
e.low,"en")}\u2013${ue(e.high,"en")}, the limit is ${ue(e.limit,"en")}. Discuss it among the judges; the scores count as written.`}
;m();var jA={id:e=>`Nilai juri ${Y(e.judges,"id")} untuk ${e.entries} peserta ${e.same===e.marks?
"sama persis":`sama pada ${e.same} dari ${e.marks} perbandingan`}. Pastikan tab tidak tersalin; nilainya tetap dihitung.`,
en:e=>`The scores of judges ${Y(e.judges,"en")} for ${e.entries} entries are ${e.same===
e.marks?"exactly the same":`the same in ${e.same} of ${e.marks} comparisons`}. Make sure no tab was copied; the scores count as written.`,
confidential:!0};m();function t9({groups:e,joins:t}){return t.length<e.length-1?
"Minta juri menilai juga peserta kelompok lain, atau tambah juri.":`Minta ${Y(t.map(({judge:n,entry:
r})=>`juri ${n} menilai ${r}`),"id")}.`}function n9({
groups:e,joins:t}){return t.length<e.length-1?
"Have judges score entries of another group as well, or add a judge.":`Ask ${Y(t.map(({judge:n,entry:
r})=>`judge ${n} to score ${r}`),"en")}.`}var BA=({groups:e})=>e.
map(t=>`(${t.join(", ")})`).join(" "),zA={id:e=>`Kelompok juri ${BA(e)} tidak punya peserta bersama, jadi keketatannya tidak terbandingkan. ${t9(
e)}`,en:e=>`The groups of judges ${BA(e)} share no entry, so their severity cannot be compared. ${n9(
e)}`};m();m();var UA={nomor:{id:"nomor",en:"number"},kop:{id:"pemerintah",en:"government"},kompetisi:
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
"result code (decide first)"}},WA=g.
keys(UA),cb=(e,t)=>{var n,r;return(r=(n=UA[e])==null?void 0:n[t])!=null?r:e};m();m();m();var KA={
name:{id:"Berita acara pleno",en:"Minutes of the plenary"},phase:"plenary",missing:"winners"};m();
var GA={name:{id:"Daftar hadir",en:"Attendance lists"},phase:"before",missing:"guests"};m();var qA={
name:{id:"Semua piagam dalam satu dokumen",en:"All certificates in one document"},phase:"award",
missing:"winners"};m();var HA={name:{id:"Laporan akhir",en:"Final report"},phase:"award",missing:
"winners"};m();var ZA={name:{id:"Lembar nilai",en:"Score sheets"},phase:"before",missing:"judges"};m(
);var JA={name:{id:"Pengumuman",en:"Announcement"},phase:"plenary",missing:"winners"};m();var VA={
name:{id:"Pernyataan juri",en:"Judges\u2019 statements"},phase:"before",missing:"judges"};m();var XA={
name:{id:"Piagam",en:"Certificates"},phase:"award",byDefault:!0,missing:"winners"};m();var YA={name:
{id:"Keputusan (SK)",en:"Decree"},phase:"plenary",missing:"winners"};m();var QA={name:{id:
"Surat pemenang",en:"Award letters"},phase:"award",byDefault:!0,missing:"winners"};m();var eO={name:
{id:"Satu surat untuk semua pemenang",en:"One letter to all winners"},phase:"award",
missing:"winners"};m();var tO={name:{id:"Tanda terima",en:"Receipts"},phase:"award",missing:
"winners"};m();var nO={name:{id:"Tata cara penilaian",en:"Rules of scoring"},phase:"before",missing:
"judges"};m();var rO={name:{id:"Umpan balik peserta",en:"Feedback to entrants"},phase:"award",
missing:"losers"};m();var oO={name:{id:"Undangan",en:"Invitations"},phase:"before",missing:"guests"}
;var Ea={"tata-cara":nO,pernyataan:VA,undangan:oO,"daftar-hadir":GA,"lembar-nilai":ZA,"berita-acara":
KA,
sk:YA,pengumuman:JA,piagam:XA,gabungan:qA,surat:QA,"surat-daftar":eO,"tanda-terima":tO,"umpan-balik":
rO,
laporan:HA};var pc=(e,t)=>Ea[e].name[t];var iO={id:{judges:
"belum ada juri, atau tab jurinya masih berisi kesalahan",guests:
"belum ada juri, peserta presentasi, atau pemenang yang dapat diundang",winners:
"tidak ada pemenang pada tahap terakhir",losers:"semua peserta yang dinilai menang"},en:{judges:
"there are no judges yet, or their tabs still hold errors",guests:
"there are no judges, presenters or winners to invite yet",winners:
"nobody has won at the last stage",losers:"every entry that was scored has won"}},db=(e,t)=>t==="id"?
`Tidak ada dokumen \u201C${pc(e,"id")}\u201D yang dibuat: ${iO.id[Ea[e].missing]}.`:`No document \u201C${pc(
e,"en")}\u201D was made: ${iO.en[Ea[e].missing]}.`;var aO={id:({kind:e,fields:t})=>`${pc(e,"id")} masih berisi titik-titik: ${t.map(
n=>cb(n,"id")).join(
", ")}. Isi di Pengaturan atau tab Dokumen, atau biarkan untuk diisi tangan.`,en:({kind:e,fields:t})=>`${pc(
e,"en")} still hold dots: ${t.map(n=>cb(n,"en")).join(", ")}. Fill them in Settings or the documents tab, or leave them to be filled by hand.`}
;m();var sO=({titles:e,count:t},n)=>e.join("; ")+(t>e.length?n(t-e.length):""),uO={id:e=>`Tidak sesuai lagi dengan hasil: ${sO(
e,t=>`; dan ${t} lain`)}. Buat revisi atau tarik dokumennya.`,en:e=>`No longer what the result says: ${sO(
e,t=>`; and ${t} more`)}. Make a revision or withdraw the paper.`};m();var lO={id:e=>db(e.kind,"id"),
en:e=>db(e.kind,"en")};m();var cO={id:e=>{var t;return{unanswered:`Sanggahan${e.entry===""?"":` tentang ${e.entry}`} belum dijawab dan diputuskan. Isi \u201CJawaban\u201D dan \u201CPutusan\u201D.`,
"too-late":`Sanggahan${e.entry===
""?"":` tentang ${e.entry}`} masuk sesudah masa sanggah berakhir (${Xe((t=e.until)!=null?t:"","id")}).`,
"unknown-entry":`Sanggahan menyebut kode ${W(e.entry,"id")} yang tidak ada di tab Peserta. Perbaiki kodenya.`,
reopens:`Putusan atas sanggahan${e.entry===""?"":` tentang ${e.entry}`} mengubah nilai tahap ${e.stage}, yang masih tertutup. Buka kembali tahap itu dari langkah Peringkat; alasannya sudah tersedia di sana.`}
[e.reason]},en:e=>{var t;return{unanswered:`The objection${e.entry===""?"":` about ${e.entry}`} has no answer and ruling yet. Fill in \u201CAnswer\u201D and \u201CRuling\u201D.`,
"too-late":`The objection${e.entry===""?"":` about ${e.entry}`} came after the objection period had ended (${Xe(
(t=e.until)!=null?t:"","en")}).`,"unknown-entry":`The objection names the code ${W(e.entry,
"en")}, which is not in the entries tab. Correct the code.`,reopens:`The ruling on the objection${e.
entry===""?"":` about ${e.entry}`} changes scores of the stage ${e.stage}, which is still closed. Open that stage again in the step Rank; the reason is ready there.`}
[e.reason]}};m();var dO={id:e=>{var t;return{taken:`Putusan pleno memberi ${e.entry} peringkat ${e.rank}, padahal ${Y(
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
e.reason]}};m();m();m();var r9=[...jh,ys,ma];function Gs(e,t){let n=ar.find(s=>s.key===e);if(n!==void 0)return n.word[
t];let[
r,o]=e.split(".");if(r==="prizes")return`${vs[t]} ${o!=null?o:""}`.trim();let i=r9.find(s=>s.part===
r),a=i==null?void 0:i.columns.find(s=>s.key===o);return i===void 0||a===void 0?e:`${i.tab[t]}: ${a.header[
t]}`}
function fc(e,t,n){var i,a;let r=ar.find(s=>s.key===t);return(a=(i=(r!==void 0&&"choices"in r?r.choices:
[]).find(([s])=>s===e))==null?void 0:i[1][n])!=null?a:Gs(e,n)}function mO(e,t){var r,o;let[n]=e.split(
".");return(o=(r=jh.find(i=>i.part===n))==null?void 0:r.tab[t])!=null?o:e}var qs=(e,t)=>e===null||e===""?
t==="id"?"kosong":"blank":typeof e=="number"?ue(e,t):typeof e=="string"&&/^[\d.]+(; [\d.]+)+$/.test(
e)&&t==="id"?W(e.replace(/\./g,","),t):W(e,t),o9={version:{id:"versi aturan",en:"rules version"}};
function i9({thing:e,names:t,field:n},r){var l,c;let o=(d,p)=>r==="id"?
d:p,i=d=>{let p=n===null?"":Gs(`${d}.${n}`,r);return n===null?"":`, ${p.includes(": ")?p.slice(p.indexOf(
": ")+2):p}`},[a="",s="",u=""]=t;switch(e){case"setting":return(c=(l=o9[n!=null?n:""])==null?void 0:
l[r])!=null?c:`\u201C${Gs(n!=null?n:"",r)}\u201D`;case"stage":return`${o("tahap","stage")} ${a}${i(
"stages")}`;case"criterion":return`${o("kriteria","criterion")} ${s}${a===""?"":` (${a})`}${i(
"criteria")}`;case"entry":return`${o("peserta","entry")} ${a}${i("entries")}`;case"judge":return`${o(
"juri",
"judge")} ${a}${i("judges")}`;case"institution":return`${o("instansi","institution")} ${a}${i(
"institutions")}`;case"score":return u===""?`${o(`tab juri ${s}`,`tab of judge ${s}`)} (${a})`:`${o(
`nilai juri ${s} untuk ${u}`,`score of judge ${s} for ${u}`)} (${a})${n===null?"":`, ${n}`}`;case"plenary":
return`${o("putusan pleno tentang","plenary decision about")} ${s} (${a})${i("plenary")}`;case"order":
return o("urutan peserta, kriteria, atau tahap","the order of entries, criteria or stages")}}var a9=(
e,t)=>{
var n,r;return(r=(n=oi.find(([o])=>o===e))==null?void 0:n[1][t])!=null?r:""};function s9(e){var t,n,
r;if(!/^[[{]/.test(e))return e;try{let o=C.parse(e);return k.isArray(o)?o.join(", "):(r=(n=o.name)!=
null?n:(t=o.outcomes)==null?void 0:t.map(({places:i,name:a})=>`${i}: ${a}`).join("; "))!=null?r:e}
catch{
return e}}function $p(e,t){let n=(l,c)=>t==="id"?l:c,{thing:r,field:o,old:i,now:a}=e,s=i9(e,t);if(r===
"order")return`${s} ${n("berubah","has changed")}`;if(o===null){let l=r==="score"&&e.names.length===
2?i!=null?i:a:null;if(l!==null){let c=n(`dengan nilai ${l} peserta`,`with scores of ${l} entries`);
return`${s}: ${a===null?n("tidak ada lagi","no longer there"):n("ditambahkan","put in")} (${c})`}
return a===null?
`${s}: ${n("dihapus","taken out")}${i===""?"":` (${qs(i,t)})`}`:`${s}: ${n("ditambahkan","put in")}${a===
""?"":` (${qs(a,t)})`}`}let u=l=>qs(typeof l!="string"?l:r==="setting"?fc(l,o,t):r==="entry"&&o==="status"?
a9(l,t):s9(l),t);return n(`${s}: semula ${u(i)}, kini ${u(a)}`,`${s}: was ${u(i)}, now ${u(a)}`)}
var u9=5;function Hs(e,t){if(e.length===0)return"";let n=e.slice(0,u9).map(o=>{let i=[o.tab,o.cell].
filter(a=>a!==void 0).join("!");return`${i===""?"":`${i} `}${$p(o,t)}`}),r=e.length-n.length;return r>
0&&n.push(t==="id"?`dan ${r} perubahan lagi`:`and ${r} more`),`: ${n.join("; ")}`}var pO={id:e=>e.decided!==void 0?
`Hasil yang ditetapkan ${Xe(e.computed,"id")} (kode ${e.decided.code}) tidak lagi sama dengan isi lembar${Hs(
e.decided.changes,"id")}. Kembalikan isinya, atau buka kembali tahap ini dengan alasan lalu tetapkan lagi.`:
`Nilai atau aturan berubah sejak peringkat dihitung (${Xe(e.computed,"id")}). Hitung lagi sebelum membuat dokumen.`,
en:e=>e.decided!==void 0?`The result decided on ${Xe(e.computed,"en")} (code ${e.decided.code}) is no longer what the workbook says${Hs(
e.decided.changes,"en")}. Put it back, or open this stage again with a reason and decide again.`:`Scores or rules changed since the ranking was computed (${Xe(
e.computed,"en")}). Compute again before making documents.`};m();var fO={id:e=>`Aturan tahap ini berubah sesudah nilai pertama masuk${Hs(
e.changes,"id")}. Kembalikan aturannya, atau catat alasan perubahannya.`,en:e=>`The rules of this stage changed after its first score had come in${Hs(
e.changes,"en")}. Put the rules back, or record the reason for the change.`};m();var gO={id:e=>{let t=`Peringkat ${e.rank}${e.category===void 0?
"":` (kategori ${e.category})`} ditempati bersama oleh ${Y(e.entries,"id")}`;return e.prize?`${t}, sedangkan uang pembinaannya berbeda. Putuskan dalam rapat pleno (\u201CPeringkat Putusan\u201D di tab Pleno), atau samakan \u201CUang Pembinaan\u201D.`:
`${t}, sedangkan tempat hanya ${e.places}. Putuskan dalam rapat pleno: isi \u201CPeringkat Putusan\u201D masing-masing di tab Pleno.`}
,en:e=>{let t=`${Y(e.entries,"en")} share rank ${e.rank}${e.category===void 0?
"":` (category ${e.category})`}`;return e.prize?`${t}, but the prizes of those places differ. Decide in the plenary (\u201CDecided Rank\u201D in the tab Plenary), or make \u201CPrize\u201D equal.`:
`${t}, but there ${e.places===1?"is only 1 place":`are only ${e.places} places`}. Decide in the plenary: fill in the \u201CDecided Rank\u201D of each in the tab Plenary.`}
};m();var hO={id:e=>`${e.entry} ada lebih dari sekali di tab ${oe(e.judge,"id")} (baris ${Y(e.rows.map(
x),
"id")}). Sisakan satu baris.`,en:e=>`${e.entry} is in the tab of ${oe(e.judge,"en")} more than once (rows ${Y(
e.rows.map(x),"en")}). Keep one row.`};m();var yO={id:e=>`Di tab ${oe(e.judge,"id")} belum ada baris untuk ${e.entries.length===1?
"":`${e.entries.
length} peserta: `}${Y(e.entries,"id",6)}. Tambahkan barisnya.`,en:e=>`The tab of ${oe(e.judge,"en")} has no row for ${e.entries.length===1?
"":`${e.entries.length} entries: `}${Y(e.entries,"en",6)}. Add ${e.entries.length===1?"it":"them"}.`}
;m();var bO={id:e=>`Kode ${e.entry} di tab ${oe(e.judge,"id")} bernama ${W(e.written,"id")}, di tab Peserta ${W(
e.name,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Perbaiki kode atau namanya; yang dihitung menurut kode.`,
en:e=>`Code ${e.entry} is ${W(e.written,"en")} in the tab of ${oe(e.judge,"en")}, but ${W(e.name,
"en")} in the entries tab${e.more===void 0?"":`, and so with ${e.more} rows below`}. Correct code or name; the code counts.`}
;m();var wO={id:e=>`Kode ${Cn(W(e.entry,"id"),e.more,"id")} di tab ${oe(e.judge,"id")} tidak ada di tab Peserta. Perbaiki kodenya, atau hapus barisnya.`,
en:e=>`The code ${Cn(W(e.entry,"en"),e.more,"en")} in the tab of ${oe(e.judge,"en")} ${e.more===void 0?
"is":"are"} not in the entries tab. Correct the code, or delete the row.`};m();var vO={id:e=>`Baris${e.name===""?
"":` ${W(e.name,"id")}`}${e.more===void 0?"":` dan ${e.more} baris di bawahnya`} tidak punya kode peserta. Isi kodenya seperti di tab Peserta.`,
en:e=>`The row${e.name===
""?"":` ${W(e.name,"en")}`}${e.more===void 0?" has":` and ${e.more} rows below it have`} no entry code. Type the code as in the entries tab.`}
;m();var kO={id:e=>`Rumus salah (${Cn(e.value,e.more,"id")}): ${oe(e.judge,"id")}, ${Ot(e.where,"id")}. Ketik nilainya.`,
en:e=>`Formula fails (${Cn(e.value,e.more,"en")}): ${oe(e.judge,"en")}, ${Ot(e.where,
"en")}. Type the score.`};m();var xO={id:e=>`Nilai ${oe(e.judge,"id")} untuk ${Ot(e.where,"id")} dihitung dengan rumus sehingga dapat berubah sendiri. Ketik angkanya, atau tempel sebagai nilai saja.`,
en:e=>`${oe(e.judge,"en")}\u2019s score of ${Ot(e.where,"en")} is calculated by a formula and may change by itself. Type it, or paste it as a value only.`}
;m();var TO={id:e=>`Nilai ${oe(e.judge,"id")} untuk ${Ot(e.where,"id")} terbaca sebagai tanggal ${Cn(
Xe(e.
date,"id"),e.more,"id")}. Ubah format sel menjadi Angka, lalu ketik ulang nilainya${e.likely===null?
"":` (mungkin ${ue(e.likely,"id")})`}.`,en:e=>`${oe(e.judge,"en")}\u2019s score of ${Ot(e.where,"en")} was read as the date ${Cn(
Xe(e.date,"en"),e.more,"en")}. Format the cell as a number and retype the score${e.likely===null?"":
` (probably ${ue(e.likely,"en")})`}.`};m();var SO={id:e=>`${oe(e.judge,"id")} belum menilai ${Ot(e.where,
"id")}. Isi nilainya, atau BK bila ada benturan kepentingan.`,en:e=>`${oe(e.judge,"en")} has not scored ${Ot(
e.where,"en")}. Enter the score, or BK for a conflict of interest.`};m();var EO={id:e=>`${Cn(W(e.value,
"id"),e.more,"id")} bukan nilai (${oe(e.judge,"id")}, ${Ot(e.where,"id")}). Ketik ${ue(e.min,"id")}\u2013${ue(
e.max,"id")}, atau BK bila ada benturan kepentingan.`,en:e=>`${Cn(
W(e.value,"en"),e.more,"en")} ${e.more===void 0?"is not a score":"are not scores"} (${oe(e.judge,
"en")}, ${Ot(e.where,"en")}). Enter ${ue(e.min,"en")}\u2013${ue(e.max,"en")}, or BK for a conflict of interest.`}
;m();var CO={id:e=>`Nilai ${Cn(ue(e.value,"id"),e.more,"id")} di luar ${ue(e.min,"id")}\u2013${ue(e.max,
"id")} (${oe(e.judge,"id")}, ${Ot(e.where,"id")}). Perbaiki nilainya, atau rentang di tab Kriteria.`,
en:e=>`Score ${Cn(ue(e.value,"en"),e.more,"en")} ${e.more===void 0?"is":"are"} outside ${ue(e.min,
"en")}\u2013${ue(e.max,"en")} (${oe(e.judge,"en")}, ${Ot(e.where,"en")}). Correct the score, or the range in the criteria tab.`}
;m();var RO={id:e=>`Nilai ${ue(e.value,"id")} dari ${oe(e.judge,"id")} untuk ${e.entry} pada ${e.criterion} jauh dari nilai juri lain (sekitar ${ue(
e.others,"id")}). Salah ketik? Nilainya tetap dihitung.`,en:e=>`${oe(
e.judge,"en")}\u2019s ${ue(e.value,"en")} for ${e.entry} on ${e.criterion} is far from other judges (about ${ue(
e.others,"en")}). A typo? It counts as written.`,confidential:!0};m();var DO={id:e=>`Nilai di tab ${oe(
e.judge,"id")} tampaknya terurut tanpa kode (${e.rows} baris). Urungkan, misalnya lewat Riwayat versi, atau terima urutan ini di panel.`,
en:e=>`Scores in the tab of ${oe(
e.judge,"en")} seem sorted without codes (${e.rows} rows). Undo it, for instance in the version history, or accept this order in the panel.`}
;m();var AO={id:e=>`${oe(e.judge,"id")} tampaknya memakai skala lain untuk ${Y(e.criteria,"id")}: tertinggi ${ue(
e.highest,"id")}, juri lain biasanya ${ue(e.usual,"id")}. Tanyakan; nilainya tetap dihitung.`,
en:e=>`${oe(e.judge,"en")} seems to use another scale for ${Y(e.criteria,"en")}: at most ${ue(e.highest,
"en")}, other judges usually ${ue(e.usual,"en")}. Ask; the scores count as written.`,confidential:!0}
;m();var OO={id:e=>`Nilai ${W(e.value,"id")} tersimpan sebagai teks (${oe(e.judge,"id")}, ${Ot(e.where,
"id")}). Ketik ulang ${ue(e.number,"id")} pada sel berformat Angka.`,en:e=>`The score ${W(e.value,
"en")} is stored as text (${oe(e.judge,"en")}, ${Ot(e.where,"en")}). Retype ${ue(e.number,"en")} in a cell formatted as a number.`}
;m();var PO={sum:{id:"jumlah nilai",en:"the sum"},mean:{id:"rata-rata nilai",en:"the mean"},
"weighted-sum":{
id:"jumlah nilai berbobot",en:"the weighted sum"},"weighted-mean":{id:"rata-rata nilai berbobot",en:
"the weighted mean"},score:{id:"nilai akhir (skala 100)",en:"the final score (of 100)"}},NO={id:e=>`Total ${oe(
e.judge,"id")} untuk ${e.entry} tertulis ${ue(e.value,"id")}, padahal ${PO[e.basis].id} ${ue(
e.expected,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Periksa nilai dan totalnya; yang dihitung nilai per kriteria.`,
en:e=>`${oe(e.judge,"en")}\u2019s total for ${e.entry} says ${ue(e.value,"en")}, but ${PO[e.basis].en} is ${ue(
e.expected,"en")}${e.more===void 0?"":`, and so with ${e.more} rows below`}. Check scores and total; the scores per criterion count.`}
;m();function l9({entries:e,whole:t},n){let r=Y(e,n),o=e.length;if(n==="id"){let a=` Dengan kurang dari tiga juri tidak ada yang dibuang dan dipakai rata-rata biasa: ${Y(
t,"id")}.`;return`${o} peserta dinilai oleh kurang dari lima juri (${r}), sehingga setelah nilai tertinggi dan terendah dibuang hanya sedikit yang tersisa.${t.length===0?
"":a} Tambah juri, atau pilih metode \u201Crata-rata\u201D.`}let i=` With fewer than three judges nothing is dropped and the plain mean counts: ${Y(
t,"en")}.`;return`${o===
1?"1 entry was":`${o} entries were`} scored by fewer than five judges (${r}): once the highest and the lowest score are dropped, little is left.${t.length===0?
"":i} Add judges, or choose the method \u201Cmean\u201D.`}var $O=6;function c9({entries:e}){let t=e.map(
({entry:n,places:r})=>`${n} (${r===0?"peringkat tetap":`bergeser ${r} peringkat`})`);return`Peserta tidak dinilai oleh juri yang sama, dan keketatan juri berbeda. Dengan koreksi keketatan, nilai ${e.length} peserta jelas berubah: ${Y(
t,"id",$O)}. Pertimbangkan \u201CMetode\u201D = terkoreksi.`}function d9({entries:e}){let t=e.map(({
entry:n,places:r})=>`${n} (${r===0?"same rank":`moves ${r} ${r===1?"rank":"ranks"}`})`);return`Entries were not scored by the same judges, and judges differ in severity. Corrected for it, the scores of ${e.length===1?
"1 entry":
`${e.length} entries`} clearly change: ${Y(t,"en",$O)}. Consider \u201CMethod\u201D = adjusted.`}
function IO(e,t){
let n=(r,o)=>t==="id"?r:o;switch(e.reason){case"stage-weights-unused":return n(
"Bobot tahap terisi, tetapi \u201CGabung Nilai Tahap\u201D = tidak: bobot itu tidak dipakai.",
"Stage weights are set, but \u201CCarry Over\u201D is no: they are not used.");case"standard-scores":
return n(
"Skor baku dapat menghapus beda mutu bila juri menilai peserta yang berlainan. Pakai metode \u201Crata-rata\u201D.",
"Standard scores may hide differences where judges saw different entries. Use the method \u201Cmean\u201D.");
case"standard-scores-carried":return n(
"Skor baku tiap tahap dihitung terhadap peserta tahap itu saja, jadi angka yang sama di dua tahap tidak sama artinya dan gabungannya meragukan. Pakai \u201CGabung Nilai Tahap\u201D = tidak, atau metode \u201Crata-rata\u201D.",
"Standard scores of a stage are measured against the entries of that stage alone, so equal numbers of two stages do not mean the same and their mean is doubtful. Set \u201CCarry Over\u201D to no, or the method to \u201Cmean\u201D.");
case"few-to-trim":return l9(e,t);case"uneven-judges":return t==="id"?c9(e):d9(e);case"passing-score-unit":
{let r=ue(
e.value,t);return e.unit==="mean-rank"?n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti rata-rata peringkat, bukan nilai 0\u2013100. Kosongkan, atau isi rata-rata peringkat.`,
`Here \u201CPassing Score\u201D = ${r} is a mean rank, not a score of 0\u2013100. Clear it, or give a mean rank.`):
n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti skor baku (50 = rata-rata), bukan nilai 0\u2013100. Kosongkan, atau isi skor baku.`,
`Here \u201CPassing Score\u201D = ${r} is a standard score (50 = average), not a score of 0\u2013100. Clear it, or give a standard score.`)}
}}var FO={id:e=>IO(e,"id"),en:e=>IO(
e,"en")};m();var _O={id:e=>`Maksimum dianggap ${ue(e.max,"id")}${e.max<100?
" karena tidak ada nilai di atasnya":""}; bila bukan, isi tab Kriteria.`,en:e=>`The maximum is taken to be ${ue(
e.max,"en")}${e.max<100?" because no score is above it":""}; if it is not, fill in the criteria tab.`}
;m();var m9={"not-allowed":{id:e=>`bukan pilihan yang dikenal; isi dengan ${yh(e,"id")}`,en:e=>`is not a known choice; use ${yh(
e,"en")}`},"not-a-number":{id:()=>"bukan angka; ketik angka saja",en:()=>"is not a number; type digits only"}
,"out-of-range":{id:e=>`di luar batas${e.length>0?` (${e.join(", ")})`:""}; perbaiki angkanya`,en:e=>`is out of range${e.length>0?
` (${e.join(", ")})`:""}; correct the number`},"not-a-date":{id:()=>"bukan tanggal; tulis misalnya 7 Desember 2023",
en:()=>"is not a date; write for instance 7 December 2023"},duplicate:{id:()=>"tertulis lebih dari satu kali; sisakan satu",
en:()=>"is there more than once; keep one"},"unknown-reference":{id:e=>`tidak dikenal${e.length>0?`; yang ada: ${Y(
e,"id")}`:""}`,en:e=>`is not known${e.length>0?`; there are ${Y(e,"en")}`:""}`},"unknown-key":{id:()=>"bukan kunci pengaturan yang dikenal, jadi tidak dipakai; periksa ejaannya",
en:()=>"is not a known key, so it is not used; check its spelling"},combination:{id:e=>`tidak dapat dipakai bersama ${Y(
e,"id")}; ubah salah satunya`,en:e=>`cannot be used together with ${Y(e,"en")}; change one of them`}
,"digits-lost":{id:()=>"terbaca sebagai angka sehingga digit terakhirnya hilang; ketik ulang dengan tanda petik tunggal di depannya",
en:()=>"was read as a number and has lost its last digits; retype it with an apostrophe in front"},
"unknown-judge":{id:()=>"bukan juri tahap ini, jadi tab ini tidak dibaca; perbaiki nama tab, atau tab Juri",
en:()=>"is not a judge of this stage, so this tab is not read; correct the tab name, or the judges tab"}
,empty:{id:()=>"masih kosong; isi, atau hapus barisnya",en:()=>"is empty; fill it in or delete its row"}
,outcomes:{id:()=>"tidak terbaca sebagai satu nama atau daftar predikat; tulis misalnya 3: Nominasi Nasional; 6: Nominasi Provinsi, setiap angka satu kali",
en:()=>"reads neither as one name nor as a list of titles; write for instance 3: National Nominee; 6: Provincial Nominee, each number once"}
,"outcomes-beyond-cut":{id:([e=""])=>`menyebut lebih banyak tempat daripada yang lolos (${e}), jadi sisanya tidak dipakai; samakan dengan \u201CLolos\u201D`,
en:([e=""])=>`names more places than advance (${e}), so the rest is not used; make it agree with \u201CAdvance\u201D`}
,"category-blank":{id:e=>`masih kosong untuk ${Y(e,"id")}, padahal \u201CJuara per Kategori\u201D = ya; isi kategori setiap peserta`,
en:e=>`is empty for ${Y(e,"en")}, although \u201CWinners per Category\u201D is yes; fill in the category of every entry`}
,"category-alone":{id:()=>"hanya dipakai satu peserta; periksa ejaannya",en:()=>"is used by one entry alone; check its spelling"}
,
"prizes-unequal":{id:([e=""])=>`tidak dapat dipakai bersama \u201CUang Pembinaan\u201D yang berbeda-beda: tanpa peringkat tidak ada yang menentukan siapa mendapat berapa. Samakan uang pembinaan ke-1 sampai ke-${e}, kosongkan semuanya, atau isi \u201Cya\u201D`,
en:([e=""])=>`cannot be used together with a \u201CPrize\u201D that differs by place: without ranks nothing says who gets how much. Make prizes 1 to ${e} equal, leave all of them blank, or write \u201Cyes\u201D`}
,"prizes-unused":{id:([e=""])=>`tidak terpakai karena juaranya hanya ${e}; hapus, atau tambah jumlah \u201CLolos\u201D pada tahap terakhir`,
en:([e=""])=>`is not used because there ${e==="1"?"is only 1 winner":`are only ${e} winners`}; delete it, or raise \u201CAdvance\u201D of the last stage`}
};function p9(e,t){let n=W(mO(e,t),t);return t==="id"?`Tab ${n} masih kosong; isi satu baris untuk masing-masing.`:
`The tab ${n} is still empty; fill in one row for each.`}function MO({setting:e,value:t,reason:n,
allowed:r},o){if(n==="no-rows")return p9(e,o);let i=typeof t==
"string"?fc(t,e,o):t,a=r.map(s=>fc(s,e,o));return`${W(Gs(e,o),o)}${i===""?"":` = ${W(i,o)}`} ${m9[n][
o](
a)}.`}var LO={id:e=>MO(e,"id"),en:e=>MO(e,"en")};m();var jO={"not-a-number":{id:"bukan angka",en:
"not a number"},negative:{id:"negatif",en:"negative"},"all-zero":{id:"semuanya nol",en:"all zero"},
"partly-blank":{id:"kosong, padahal yang lain berisi",en:"blank while others are filled in"}},BO={id:
e=>`Bobot ${e.of==="criteria"?"kriteria":"tahap"} ${e.value===
void 0?"":`${W(e.value,"id")} `}${jO[e.reason].id}. Isi semua bobot dengan angka yang lebih dari atau sama dengan 0, tidak semuanya 0.`,
en:e=>`The weight ${e.value===void 0?"":`${W(e.value,"en")} `}of ${e.of==="criteria"?"a criterion":
"a stage"} is ${jO[e.reason].en}. Fill every weight with a number of 0 or more, not all of them 0.`}
;m();var zO={id:e=>`Kriteria ${W(e.criterion,"id")} ada di lebih dari satu kolom (${Y(e.columns,"id")}) pada tab ${oe(
e.judge,"id")}. Sisakan satu kolom.`,en:e=>`The criterion ${W(e.criterion,"en")} is in more than one column (${Y(
e.columns,"en")}) of the tab of ${oe(e.judge,"en")}. Keep one.`};m();var UO={id:e=>`Tab ${oe(e.judge,
"id")} tidak punya kolom untuk kriteria ${W(e.criterion,"id")}. Tambahkan kolomnya, atau samakan judulnya dengan tab Kriteria.`,
en:e=>`The tab of ${oe(e.judge,"en")} has no column for the criterion ${W(e.criterion,"en")}. Add the column, or give it the same header as in the criteria tab.`}
;m();var WO={id:e=>`Tahap ${W(e.stage,"id")} belum dimulai: belum ada nilai di tab jurinya. Perhitungan berhenti sebelum tahap ini.`,
en:e=>`Stage ${W(e.stage,"en")} has not begun: its judge tabs hold no score. Ranking ends before it.`}
;m();var KO={id:e=>{var t;return e.reason==="copy"?`Menurut namanya, tab ini salinan tab juri ${(t=e.judge)!=
null?t:""} (${W(e.first,"id")}), sehingga tidak dibaca. Hapus tab ini, atau beri nama lain bila ingin disimpan.`:
`Dua tab untuk ${e.judge===null?"pengaturan yang sama":`juri ${e.judge}`}: tab ini dan ${W(
e.first,"id")}. Hapus atau ganti nama salah satunya.`},en:e=>{var t;return e.reason==="copy"?`By its name this tab is a copy of the tab of judge ${(
t=e.judge)!=null?t:""} (${W(e.first,"en")}), so it is not read. Delete it, or give it another name to keep it.`:
`Two tabs for ${e.judge===null?"the same settings":`judge ${e.judge}`}: this one and ${W(e.first,
"en")}. Delete or rename one of them.`}};m();var GO={id:e=>`Tab ${oe(e.judge,"id")} belum berisi satu nilai pun. Minta juri itu mengisinya.`,
en:e=>`The tab of ${oe(e.judge,"en")} has no score yet. Ask the judge to fill it in.`};m();m();var qO=(
e,t)=>Y(e.map(n=>ue(n,t)),t),Ca=(e,t)=>Y(e.map(n=>W(n,t)),t,8),Zs=(e,t)=>e===null?"":` ${t} ${e}`,
f9={JUDGE_TABS:({tabs:e})=>`${e.length} tab juri: ${Ca(e,"id")}.`,SCORE_TAB:({tab:e,layout:t,judges:
n})=>`Nilai ${n.length} juri ada di satu tab ${W(e,"id")}, ${{groups:
"setiap juri dengan kolom kriterianya sendiri",totals:"satu nilai per juri",rows:
"satu baris per juri dan peserta",list:"satu baris per nilai"}[t]}: ${Ca(n,"id")}.`,STAGES:({stages:
e,advance:t})=>`${e.length} tahap, menurut nama tab juri: ${Y(e.map((n,r)=>t[r]==null?n:`${n} (lolos ${t[
r]})`),"id")}. Urutan dan jumlah lolos diperbaiki di tab ${J.stages.id}.`,CRITERIA:({stage:e,names:t}
)=>`${t.length} kriteria${Zs(e,"tahap")}: ${Ca(t,"id")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${W(
e,"id")} bukan kriteria: ${{number:"nomor",sum:"jumlah nilai",mean:"rata-rata nilai",weighted:
"jumlah nilai berbobot",weight:"bobot",extreme:"nilai tertinggi atau terendah",rank:"peringkat",
large:"angkanya terlalu besar untuk nilai",text:"berisi teks",
"left-out":"tidak dihitung, seperti dijawab panitia"}[t]}.`,TITLES:({competition:e,year:t,city:n,
government:r})=>`Dari judul di atas tabel: ${Y([e,t&&`tahun ${t}`,n,r].filter(o=>o!==""),"id")}.`,
PASSED_ROW:({tab:e,
row:t,label:n,reason:r})=>`Baris ${t} tab ${W(e,"id")}${n===""?"":` (${W(n,"id")})`} bukan peserta: ${{
numbers:"nomor kolom",example:"contoh pengisian",statistic:"jumlah atau statistik",weight:
"bobot kriteria",maximum:"nilai maksimum",section:"judul kelompok, dipakai sebagai kategori",header:
"judul kolom yang diulang",note:"catatan","left-out":"tidak dihitung, seperti dijawab panitia"}[r]}.`,
WEIGHTS:({
from:e,stage:t,tab:n=""})=>`Bobot${Zs(t,"tahap")}: ${{headers:"dari judul kolom",row:
"dari baris bobot",products:"dari kolom nilai \xD7 bobot",maxima:
"sebesar nilai maksimum tiap kriteria, sehingga yang dihitung jumlah poin",tab:`dari tab ${W(n,"id")}`,
equal:"sama untuk semua kriteria, karena tidak tertulis"}[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Nilai maksimum${Zs(
n,"tahap")}: ${qO(e,"id")}, ${t===
"written"?"seperti tertulis":"diperkirakan dari nilai yang ada"}.`,ENTRIES:({count:e,by:t})=>`${e} peserta, dikenali dari ${t==="code"?
"kodenya":"namanya (huruf besar, spasi, dan tanda baca tidak dibedakan) dan diberi kode"}.`,
ENTRY_LIST:({tab:e,unscored:t})=>`Nama dan instansi peserta dilengkapi dari tab ${W(e,"id")}${t===0?
"":`; ${t} baris di sana tidak ada di tab juri mana pun dan tidak diikutkan`}.`,TAB_LEFT:({tab:e,
reason:t})=>`Tab ${W(e,"id")} dibiarkan: ${{recap:"namanya rekap, hasil, salinan, atau contoh",
hidden:"disembunyikan",empty:"kosong","not-entries":"tidak punya kolom peserta","not-scores":
"tidak punya kolom nilai",summary:"angkanya ringkasan dari tab lain","other-columns":
"kolomnya lain dari tab juri","other-matter":"bukan tentang penilaian"}[t]}.`},g9={JUDGE_TABS:({tabs:
e})=>`${e.
length===1?"1 judge tab":`${e.length} judge tabs`}: ${Ca(e,"en")}.`,SCORE_TAB:({tab:e,layout:t,
judges:n})=>`The scores of ${n.length} judges stand in one tab, ${W(e,"en")}, ${{groups:
"each judge with criteria columns of their own",totals:"one score per judge",rows:
"one row per judge and entry",list:"one row per score"}[t]}: ${Ca(n,"en")}.`,STAGES:({stages:e,
advance:t})=>`${e.length} stages, by the names of the judge tabs: ${Y(e.map((n,r)=>t[r]==null?n:`${n} (${t[
r]} advance)`),"en")}. Correct their order and who advances in the tab ${J.stages.en}.`,CRITERIA:({
stage:e,names:t})=>`${t.length===1?"1 criterion":`${t.length} criteria`}${Zs(e,"of stage")}: ${Ca(t,
"en")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${W(
e,"en")} is no criterion: ${{number:"a number",sum:"the sum of the scores",mean:
"the mean of the scores",weighted:"a weighted sum of the scores",weight:"a weight",extreme:
"the highest or lowest score",
rank:"a rank",large:"its numbers are too large for scores",text:"it holds text","left-out":
"left out, as the committee answered"}[t]}.`,TITLES:({competition:e,year:t,city:n,government:r})=>`From the titles over the tables: ${Y(
[e,t&&`year ${t}`,n,r].filter(o=>o!==""),"en")}.`,PASSED_ROW:({tab:e,row:t,
label:n,reason:r})=>`Row ${t} of the tab ${W(e,"en")}${n===""?"":` (${W(n,"en")})`} is no entry: ${{
numbers:"column numbers",example:"an example",statistic:"a sum or statistic",weight:
"the weights of the criteria",maximum:"the highest possible scores",section:
"the title of a group, taken as category",
header:"the header again",note:"a note","left-out":"left out, as the committee answered"}[r]}.`,
WEIGHTS:({
from:e,stage:t,tab:n=""})=>`Weights${Zs(t,"of stage")}: ${{headers:"from the headers",row:
"from the row of weights",products:"from the columns of score \xD7 weight",maxima:
"each criterion by its maximum, so that points are added up",tab:`from the tab ${W(n,"en")}`,equal:
"equal, because none are written"}[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Maximum score${Zs(n,
"of stage")}: ${qO(e,"en")}, ${t===
"written"?"as written":"guessed from the scores there are"}.`,ENTRIES:({count:e,by:t})=>`${e===1?
"1 entry":`${e} entries`}, known by ${t==="code"?"code":
"name (case, spaces and punctuation aside) and given codes"}.`,ENTRY_LIST:({tab:e,unscored:t})=>`Names and institutions of entries are completed from the tab ${W(
e,"en")}${t===0?"":`; ${t} of its rows stand on no judge tab and are left out`}.`,TAB_LEFT:({
tab:e,reason:t})=>`The tab ${W(e,"en")} is left alone: ${{recap:
"by its name a recapitulation, result, copy or example",hidden:"it is hidden",empty:"it is empty",
"not-entries":"it has no column of entries","not-scores":"it has no column of scores",summary:
"its numbers sum up other tabs","other-columns":"its columns differ from those of the judge tabs",
"other-matter":"it is not about judging"}[t]}.`},
h9={id:f9,en:g9};function y9({kind:e,params:t},n){return h9[n][e](t)}var HO=(e,t)=>y9(e,t),b9={
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
w9={nothing:()=>"","not-entries":e=>`No column of entries was found on ${e}: give it the header Code or Innovation.`,
"not-scores":e=>`${e} has a column of entries, but it is not clear enough which columns hold scores.`,
"no-sign":e=>`${e} holds numbers, but nothing says that they are judging. If they are, name the tabs \u201CJudge 1\u201D, \u201CJudge 2\u201D, or give the column of entries the header Innovation.`,
turned:e=>`On ${e} criteria seem to run down and entries across. Turn the table: copy it, then Paste special \u2192 Transposed, so that each entry has a row.`,
unlike:e=>`The columns of scores on ${e} differ, so it is not clear which are judge tabs: give them the same headers.`,
"several-shared":e=>`${e} each hold scores of several judges. Make a tab ${J.stages.en} with the columns Stage and Score Tab that says which tab belongs to which stage.`,
"unclear-judges":e=>`On ${e} it is not clear which columns or rows are whose: write for instance \u201CJudge 1\u201D over the columns, or give the rows a column Judge.`,
"stage-tab":e=>`The scores of all judges stand in ${e}: write its name in the column Score Tab of the tab ${J.stages.en}.`,
stages:e=>`The stages cannot be told from ${e}. Name every judge tab \u201CStage - Judge\u201D, for instance \u201CProposal - J1\u201D, with two judges or more in each stage.`,
unbound:e=>`The names of ${e} do not tell the judges apart: give every tab its judge's own name.`};
function mb(e,t){
if(e===void 0)return"";let n=(t==="id"?b9:w9)[e.reason](Ca(e.tabs,t));return n===""?"":` ${n}`}var ZO={
id:e=>e.judge===null?`Tab ${W(e.tab,"id")} belum ada. Buat seperti pada contoh; atau beri semua tab juri kolom Kode atau Nama Inovasi dan satu kolom angka per kriteria, dengan judul yang sama.${mb(
e.why,"id")}`:e.within?`Tab ${W(e.tab,"id")} tidak memuat nilai ${oe(e.judge,"id")}. Tambahkan kolom atau baris juri itu, atau samakan namanya dengan tab Juri.`:
`Tab ${W(e.tab,"id")} untuk ${oe(e.judge,
"id")} tidak ada. Buat tabnya, atau samakan namanya.`,en:e=>e.judge===null?`No tab ${W(e.tab,"en")} yet. Add it as in the example; or give all judge tabs a column Code or Innovation and one column of numbers per criterion, with the same headers.${mb(
e.why,"en")}`:e.within?`The tab ${W(e.tab,"en")} holds no scores of ${oe(e.judge,"en")}. Add the judge's columns or rows, or write the name as in the judges tab.`:
`There is no tab ${W(e.tab,"en")} for ${oe(e.judge,"en")}. Make it, or correct its name.`};m();var JO={
id:e=>`Tab ${oe(e.judge,"id")} belum diproteksi, padahal tab lain sudah: setiap editor dapat mengubah nilainya. Proteksi tab ini untuk juri itu saja (Data > Proteksi sheet dan rentang).`,
en:e=>`The tab of ${oe(e.judge,"en")} is not protected although other tabs are: every editor can change its scores. Protect it for that judge alone (Data > Protect sheets and ranges).`}
;m();m();var VO=(e,t,n)=>Y(e.map((r,o)=>{var i;return`${r} ${ue((i=t[o])!=null?i:0,n)}`}),n,8),v9={
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
,k9={unnamed:"has no header, but holds numbers","some-tabs":
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
,XO=e=>[1,10,100].includes(e),YO=(e,t)=>Y(e.map(n=>W(
n,t)),t,4),QO={id:{old:"bernama seperti salinan atau tab lama",time:"menyebut tahun atau masa lain",
unlike:"tidak bernama seperti tab juri lain"},en:{old:"is named like a copy or an old one",time:
"names another year or time",unlike:"is not named like the other judge tabs"}},e1={id:{statistic:
"sama dengan nilai tertinggi, terendah, jumlah, atau rata-rata baris di atasnya",unnumbered:
"tidak bernomor, sedangkan baris lain bernomor",label:
"bernama seperti baris jumlah, bobot, atau contoh, tetapi angkanya tidak menunjukkan itu"},en:{
statistic:"equals the highest, lowest, sum or mean of the rows above",unnumbered:
"has no number, while other rows have one",label:
"is named like a row of sums, weights or an example, but its numbers do not show it"}},x9={COLUMN:({
header:e,column:t,doubt:n})=>`Kolom ${t}${e===
""?"":` ${W(e,"id")}`} ${v9[n]}. ${n==="not-listed"?`Bila kriteria, tambahkan ke tab ${J.criteria.id}; bila bukan, jawab tidak dihitung.`:
"Apakah ini kriteria?"}`,ROW:({label:e,row:t,doubt:n})=>`Baris ${t} ${W(e,"id")} ${e1.id[n]}. Apakah ini peserta?`,
WEIGHTS:({criteria:e,weights:t,sum:n,from:r,tab:o=""})=>{
let i=VO(e,t,"id");return{headers:`Bobot pada judul kolom (${i}) ${XO(n)?"tidak terbaca pasti":`berjumlah ${ue(
n,"id")}, bukan 100`}. Bobot mana yang dipakai?`,totals:`Kolom jumlah pada tab juri memakai bobot ${i}. Apakah bobot itu yang dipakai?`,
beside:t.every(a=>a===0)?`Tab ${W(o,"id")} menyebut bobot di luar tabel, tetapi tidak jelas untuk kriteria mana. Tulis bobot pada judul kolom, atau jawab sama besar.`:
`Di luar tabel pada tab ${W(o,"id")} tertulis bobot ${i}. Bobot mana yang dipakai?`,elsewhere:`Tab ${W(
o,"id")} menyebut bobot ${i}; di tab juri tidak tertulis begitu. Bobot mana yang dipakai?`,recap:`Nilai pada tab ${W(
o,"id")} dihitung dengan bobot ${i}; di tab juri tidak tertulis begitu. Apakah bobot itu yang dipakai?`}
[r]},NAMES:({code:e,one:t,other:n,count:r})=>`Kode ${W(e,"id")} di sini ${W(n,
"id")}, di tab lain ${W(t,"id")}${r>1?` (${r} baris seperti ini)`:""}. Perbaiki kode atau namanya. Bila peserta yang sama, jawab sama.`,
HIDDEN:({tab:e})=>`Tab ${W(e,"id")} disembunyikan, tetapi berisi nilai seperti tab juri lain. Apakah ikut dihitung?`,
SUMMARY:({tab:e})=>`Nilai di tab ${W(e,"id")} sama dengan rata-rata atau jumlah tab lain. Apakah tab ini tetap nilai seorang juri?`,
ODD_TAB:({tab:e,
reason:t})=>`Tab ${W(e,"id")} berisi nilai seperti tab juri, tetapi ${QO.id[t]}. Apakah ikut dihitung?`,
STAGE_TABS:({tabs:e})=>`Tab ${YO(e,"id")} bernama seperti tahap atau hari, bukan juri. Bila itu tahap, beri setiap tab nama tahap dan jurinya, misalnya ${W(
`${e[0]} - J1`,"id")}; bila itu juri, jawab nilai juri.`,SIDE_BY_SIDE:({columns:e})=>`Kolom ${Y(e,
"id")} sama-sama memuat nama peserta. Pisahkan kedua tabel ke tab masing-masing.`,OTHER_TABLE:({row:
e})=>`Baris ${e} memuat judul kolom sekali lagi, dengan urutan lain. Samakan urutan kolom kedua tabel, atau pindahkan tabel kedua ke tab lain.`,
OWN_CRITERIA:({headers:e})=>`Judul ${Y(e.map(t=>W(t,"id")),"id",4)} seperti menyebut kriteria dan jurinya masing-masing. Bila ya, buat satu tab untuk setiap juri dengan kolom kriteria yang dinilainya; bila bukan, jawab semuanya kriteria.`}
,T9={COLUMN:({header:e,column:t,doubt:n})=>`Column ${t}${e===
""?"":` ${W(e,"en")}`} ${k9[n]}. ${n==="not-listed"?`If it is a criterion, add it to the tab ${J.criteria.
en}; if not, answer that it does not count.`:"Is it a criterion?"}`,ROW:({label:e,row:t,doubt:n})=>`Row ${t} ${W(
e,"en")} ${e1.en[n]}. Is it an entry?`,WEIGHTS:({criteria:e,weights:t,sum:n,from:r,tab:o=""})=>{
let i=VO(e,t,"en");return{headers:`The weights in the headers (${i}) ${XO(n)?
"are not read for certain":`add up to ${ue(n,"en")}, not 100`}. Which weights count?`,totals:`The totals on the judge tabs use the weights ${i}. Are these the weights?`,
beside:t.every(a=>a===0)?`The tab ${W(o,"en")} speaks of weights outside its table, but not clearly of which criterion. Write the weights into the headers, or answer that all are equal.`:
`Outside its table the tab ${W(o,"en")} gives the weights ${i}. Which weights count?`,elsewhere:`The tab ${W(
o,"en")} gives the weights ${i}; the judge tabs do not say so. Which weights count?`,recap:`The scores on the tab ${W(
o,"en")} use the weights ${i}; the judge tabs do not say so. Are these the weights?`}[r]},NAMES:({
code:e,one:t,other:n,count:r})=>`Code ${W(
e,"en")} is ${W(n,"en")} here and ${W(t,"en")} on another tab${r>1?` (${r} such rows)`:""}. Correct the code or the name. If it is the same entry, answer that it is.`,
HIDDEN:({tab:e})=>`The tab ${W(e,
"en")} is hidden, but holds scores like the other judge tabs. Does it count?`,SUMMARY:({tab:e})=>`The scores on the tab ${W(
e,"en")} are the means or sums of the other tabs. Is it a judge's all the same?`,ODD_TAB:({tab:e,
reason:t})=>`The tab ${W(e,"en")} holds scores like a judge's, but ${QO.en[t]}. Does it count?`,
STAGE_TABS:({tabs:e})=>`The tabs ${YO(e,"en")} are named like stages or days, not like judges. If they are stages, name each tab by its stage and judge, such as ${W(
`${e[0]} - J1`,"en")}; if they are judges, answer so.`,SIDE_BY_SIDE:({columns:e})=>`Columns ${Y(e,
"en")} both hold the entries' names. Move the second table to a tab of its own.`,OTHER_TABLE:({row:e}
)=>`Row ${e} has the column headers once more, in another order. Put the columns of both tables in one order, or move the second table to another tab.`,
OWN_CRITERIA:({headers:e})=>`The headers ${Y(e.map(t=>W(t,"en")),"en",
4)} seem to name a criterion and its own judge. If so, make a tab for each judge with the criteria that judge scores; if not, answer that all are criteria.`}
,S9={id:x9,en:T9},E9=({kind:e,params:t},n)=>S9[n][e](
t),Js=(e,t)=>E9(e,t),C9={criterion:{id:"Ya, kriteria",en:"Yes, a criterion"},ignore:{id:
"Tidak dihitung",en:"Does not count"},entry:{id:"Ya, peserta",en:"Yes, an entry"},written:{id:
"Seperti tertulis",
en:"As written"},totals:{id:"Seperti kolom jumlah",en:"As in the totals"},equal:{id:"Sama besar",en:
"All equal"},criteria:{id:"Semuanya kriteria",en:"All are criteria"},same:{id:"Peserta yang sama",en:
"The same entry"},use:{id:"Ikut dihitung",en:"Counts"},judges:{id:"Nilai juri",en:"They are judges"}
},
t1=(e,t)=>C9[e][t];var n1={id:({question:e})=>Js(e,"id"),en:({question:e})=>Js(e,"en")};var pb={
TAB_MISSING:ZO,UNDERSTANDING_OPEN:n1,TAB_EMPTY:GO,TAB_UNPROTECTED:JO,TAB_COPY:KO,STAGE_NOT_BEGUN:WO,
COLUMN_MISSING_CRITERION:UO,COLUMN_DUPLICATE_CRITERION:zO,ROW_MISSING_ENTRY:yO,ROW_WITHOUT_CODE:vO,
ROW_UNKNOWN_ENTRY:wO,
ROW_DUPLICATE_ENTRY:hO,ROW_NAME_MISMATCH:bO,SCORE_ROWS_PERMUTED:DO,SCORE_MISSING:SO,SCORE_NOT_NUMBER:
EO,
SCORE_TEXT_NUMBER:OO,SCORE_IS_DATE:TO,SCORE_OUT_OF_RANGE:CO,SCORE_ERROR:kO,SCORE_FORMULA:xO,
SCORE_SCALE_SUSPECT:AO,
SCORE_OUTLIER:RO,TOTAL_MISMATCH:NO,JUDGE_NO_VARIANCE:_A,JUDGES_IDENTICAL:jA,JUDGES_DISAGREE:LA,
JUDGE_CONFLICT:FA,
JUDGE_RECUSED:MA,ENTRY_UNSCORED:IA,PANEL_DISCONNECTED:zA,ENTRY_DUPLICATE_CODE:PA,
ENTRY_DUPLICATE_NAME:NA,
NAMES_SIMILAR:$A,SETTING_INVALID:LO,WEIGHTS_INVALID:BO,SCALE_ASSUMED:_O,METHOD_CAUTION:FO,
RULE_CHANGED_AFTER_SCORING:fO,
TIE_AT_CUT:gO,PLENARY_CONFLICT:dO,OBJECTION_OPEN:cO,RESULT_STALE:pO,NO_DOCUMENT:lO,DOCUMENT_OUTDATED:
uO,
DOCUMENT_DOTS:aO};var Vs=({code:e})=>!pb[e].confidential,R9=pb;function D9({code:e,params:t},n){
return R9[e][n](t)}var dr=(e,t)=>D9(
e,t);function r1(e){let t="value"in e.params?e.params.value:void 0;return e.code==="SCORE_IS_DATE"?e.
params.date:typeof t=="object"?t.date:t===""?void 0:t}m();var A9={error:$("Kesalahan","Error"),
warning:$("Peringatan","Warning"),info:$("Info","Info")},Xs={severity:$(
"Tingkat","Severity"),stage:$("Tahap","Stage"),tab:$("Tab","Tab"),cell:$("Sel","Cell"),message:$(
"Uraian","What and what to do"),code:$("Kode Temuan","Finding")},O9=["error","warning","info"],fb=e=>O9.
flatMap(t=>e.filter(n=>n.severity===t));function Fp(e,t,n,r,o){let i=J.findings[t],a=[{header:Xs.severity[
t],
width:100,value:s=>A9[s.severity][t]},{header:Xs.stage[t],width:140,value:s=>{var u;return(u=s.stage)!=
null?u:""}},{header:Xs.tab[t],width:160,value:s=>{var u;return(u=s.tab)!=null?u:""}},{header:Xs.cell[
t],
width:80,value:s=>{var u;return(u=s.cell)!=null?u:""}},{header:Xs.message[t],width:560,value:o},{
header:Xs.
code[t],width:220,value:s=>s.code}];return St(i,n,r,a,fb(e),0)}m();m();function o1(e){let t=new y;
for(let{standings:r}of e)for(let{entry:o,title:i}of r)i!==null&&t.set(o.code,
i);let n=new w;return[...e].reverse().flatMap(r=>{let o=km(r).filter(({standing:s})=>!n.has(s.entry.
code)),i=n.size;for(let{standing:s}of o)n.add(s.entry.code);let a=0;return o.map(({standing:s,rank:u}
,l)=>{
var I,_,M;let{entry:c,rank:d,score:p,decision:h,category:b,categoryRank:S}=s;((I=o[l-1])==null?void 0:
I.rank)!==u&&(a=l+1);let O=(_=t.get(c.code))!=null?_:null,P=(M=h==null?void 0:h.rank)!=null?M:null,N=r.
stage.name;return{place:i+a,entry:c,stage:N,rank:d,decided:P,score:p,title:O,category:b,categoryRank:
S}})})}m();var Ra={institution:$("Instansi","Institution"),parent:$("Induk","Parent"),unitType:$(
"Jenis Unit","Unit Type"),required:$("Wajib","Required"),count:$("Jumlah Inovasi","Entries"),codes:$(
"Kode","Codes"),
status:$("Keikutsertaan","Coverage")},P9={present:$("ikut","takes part"),absent:$("belum mengirim",
"has not submitted"),unlisted:$("ikut, tidak terdaftar","takes part, not listed")};function gb({
institutions:e,
entries:t}){var s;let n=new y;for(let u of t){let l=F(u.institution);l!==""&&n.set(l,[...(s=n.get(l))!=
null?s:[],u])}let r=e.map(u=>{var c;let l=(c=n.get(F(u.name)))!=null?c:[];return{institution:u,
entries:l,
status:l.length>0?"present":"absent"}}),o=new w(e.map(u=>F(u.name))),a=[...n].filter(([u])=>!o.has(u)).
map(([,u])=>{var c,d,p,h;return{institution:{name:(d=(c=u[0])==null?void 0:c.institution)!=null?d:"",
parent:"",unitType:(h=(p=u[0])==null?void 0:p.unitType)!=null?h:"",required:!1},entries:u,status:
"unlisted"}});return[...r,...a]}function hb(e){let t=gb(e).filter(n=>n.status!=="unlisted");return{
present:t.
filter(n=>n.status==="present").length,listed:t.length}}function i1(e){if(e.institutions.length===0)
return null;let t=gb(e).filter(n=>n.status==="absent"&&n.institution.required);return{...hb(e),
absent:t.
map(n=>n.institution.name)}}function a1(e,t,n,r){let o=a=>{var s,u;return(u=(s=pn.find(([l])=>l===a))==
null?void 0:s[1][t])!=null?u:""},i=[{header:Ra.institution[t],width:280,value:a=>a.institution.name}
,
{header:Ra.parent[t],width:220,value:a=>a.institution.parent},{header:Ra.unitType[t],width:140,value:
a=>a.
institution.unitType},{header:Ra.required[t],width:80,value:a=>o(a.institution.required)},{header:Ra.
count[t],width:80,format:"0",value:a=>a.entries.length},{header:Ra.codes[t],width:160,value:a=>a.entries.
map(s=>s.code).join(", ")},{header:Ra.status[t],width:180,value:a=>P9[a.status][t]}];return St(J.coverage[
t],
n,r,i,gb(e),1)}m();m();var _p=e=>e>0?`0.${"0".repeat(e)}`:"0",Ys=(e,t)=>v(Yt(e,t))/10**t;var eo={
place:$("Peringkat Akhir","Final Rank"),code:$("Kode","Code"),name:$("Nama Inovasi","Innovation"),
institution:$("Instansi","Institution"),category:$("Kategori","Category"),categoryRank:$(
"Peringkat Kategori","Rank in Category"),stage:$("Tahap Terakhir","Last Stage"),rank:$(
"Peringkat Tahap",
"Rank in Stage"),decided:$("Peringkat Putusan","Decided Rank"),title:$("Predikat","Title")};function s1(
e,t,n,r,o,i,a){
let s=e.some(({category:l})=>l!==null),u=[{header:eo.place[t],width:80,format:"0",value:l=>l.place},
{header:eo.code[t],width:80,value:l=>l.entry.code},{header:eo.name[t],width:320,value:l=>l.entry.name}
,
{header:eo.institution[t],width:240,value:l=>l.entry.institution},...s?[{header:eo.category[t],width:
130,
value:l=>{var c;return(c=l.category)!=null?c:""}},{header:eo.categoryRank[t],width:80,format:"0",
value:l=>{
var c;return(c=l.categoryRank)!=null?c:""}}]:[],{header:eo.stage[t],width:180,value:l=>l.stage},{
header:eo.
rank[t],width:80,format:"0",value:l=>l.rank},{header:r,width:80,format:_p(n),value:l=>Ys(l.score,n)}
,
{header:eo.title[t],width:160,value:l=>{var c;return(c=l.title)!=null?c:""}},...e.some(l=>l.decided!==
null)?[{header:eo.decided[t],width:80,format:"0",value:l=>{var c;return(c=l.decided)!=null?c:""}}]:[
]];
return St(J.finalRanking[t],o,i,u,e,3,a)}m();var yb=(e,t,n,r)=>St(e,t,n,[{header:r,width:600,value:(
)=>""}],[],0);m();var N9={rank:$("Peringkat","Rank"),decided:$("Peringkat Putusan","Decided Rank"),
code:$("Kode","Code"),
name:$("Nama Inovasi","Innovation"),institution:$("Instansi","Institution"),category:$("Kategori",
"Category"),categoryRank:$("Peringkat Kategori","Rank in Category"),tie:$("Penentu Nilai Sama",
"Tie-break"),title:$("Predikat","Title"),prize:$("Uang Pembinaan","Prize"),advances:$("Lolos",
"Advances"),explanation:$(
"Penjelasan","Explanation")},I9='"Rp"#,##0',$9=$("belum ditetapkan","not settled"),F9=$("ya","yes"),
_9=$("tidak","no");function u1(e,t){let{language:n,decimals:r}=t,o=_p(r),i=(c,d,p,h="")=>({header:N9[
c][n],
width:d,value:p,format:h}),{standings:a}=e,s=a.some(({category:c})=>c!==null),u=a.some(({prize:c})=>c!==
null),l=[i("rank",80,({rank:c})=>c,"0"),i("code",80,({entry:c})=>c.code),i("name",280,({entry:c})=>c.
name),i("institution",200,({entry:c})=>c.institution),i("category",130,({entry:c,category:d})=>d!=null?
d:c.category),...s?[i("categoryRank",80,({categoryRank:c})=>c!=null?c:"","0")]:[],{header:t.scoreHeader,
width:80,format:o,value:({score:c})=>Ys(c,r)},i("advances",80,({advances:c})=>(c?F9:_9)[n]),i(
"title",
130,({title:c})=>c!=null?c:""),...u?[i("prize",130,({prize:c})=>M9(c,n),I9)]:[],i("tie",180,t.tieOf),
i("explanation",520,t.explain),...e.standings.some(({decision:c})=>c!==void 0)?[i("decided",80,({
decision:c})=>{
var d;return(d=c==null?void 0:c.rank)!=null?d:""},"0")]:[],...t.carryOver?[{header:t.stageScoreHeader,
width:80,format:o,value:({stageScore:c})=>Ys(c,r)}]:[],...e.panel.judges.map(c=>({header:c.code,
width:80,
format:o,value:({judgeScores:d})=>{let p=d.get(c.code);return p===void 0?"":Ys(p,r)}}))];return St(t.
name,t.title,t.origin,l,a,3,t.layout)}function M9(e,t){return e===null?"":e==="open"?$9[t]:e.amount}
function l1(e,t,n,r){let{settings:o,stages:i}=e,{language:a}=o,s=se(a).tabs,u=rn(e),{marked:l,origin:
c}=c1(
e,r),d=We();Un(Fp(t.findings,a,l+s.findings(u),c,S=>dr(S,a)));let p=bb(e,t.results,n,r);for(let S of p)
Un(S);let h=S=>d.includes(S)&&p.every(O=>O.name!==S);for(let S of i){let O=_l(S,i,a),P=l+s.ranking(S.
name,u);h(O)&&Un(yb(O,P,c,s.notRanked(S.name)))}let b=J.finalRanking[a];if(i.length>1&&h(b)&&Un(yb(b,
l+s.finalRanking(u),c,s.notFinal)),e.institutions.length>0){let{present:S,listed:O}=hb(e);Un(a1(e,a,
l+s.coverage(u),`${s.covered(S,O)} \xB7 ${c}`))}}function c1({settings:e},t){let n=se(e.language).tabs,
r=t.provisional?`${n.provisional} \xB7 `:"",o=tA(nr(e.method),e.language),i=o===""?"":` (${o})`,a=`${r}${n.
computed(t.at,t.by,t.id)} \xB7 ${n.method(e.method)}${i} \xB7 ${n.hash(t.hash)} \xB7 ${n.overwritten}`;
return{marked:r,origin:a}}function bb(e,t,n,r){let{stages:o,settings:i}=e,{language:a,decimals:s}=i,
u=se(a).tabs,l=rn(e),{marked:c,origin:d}=c1(e,r),p=o.flatMap((O,P)=>{let[N,I]=[t[P],n[P]];if(N===void 0||
I===void 0)return[];let _=_l(O,o,a),M=N.last&&!i.rankedWinners?`${u.unordered} \xB7 `:"",B=c+u.ranking(
O.name,l);return[L9(e,N,I,_,B,M+d)]});if(o.length<2||t.length<o.length)return p;let h=c+u.finalRanking(
l),b=u.decimals(s),S=Ls(nr(i.method),a);return[...p,s1(o1([...t]),a,s,S,h,d,b)]}var rn=({settings:e}
)=>e.
competition.includes(e.year)?e.competition:`${e.competition} ${e.year}`.trim();function L9(e,t,n,r,o,
i){
let{language:a,decimals:s,carryOver:u}=e.settings,l=nr(t.method);return u1(t,{name:r,title:o,origin:
i,
layout:se(a).tabs.decimals(s),language:a,decimals:s,carryOver:u,scoreHeader:Ls(l,a),stageScoreHeader:
Ls(
l,a,!0),tieOf:c=>{var d,p;return(p=(d=n.get(c))==null?void 0:d.tie)!=null?p:""},explain:c=>{var d,p;
return(p=(d=n.get(c))==null?void 0:d.text)!=null?p:""}})}m();function to(e,t,n){let r=st(t);return fb(
e).map(o=>{var s,u,l;let i=r1(o),a=n===void 0?null:Np(o,n);
return{code:o.code,severity:o.severity,stage:(s=o.stage)!=null?s:null,tab:(u=o.tab)!=null?u:null,
cell:(l=
o.cell)!=null?l:null,message:dr(o,r),...i===void 0?{}:{value:i},...a===null?{}:{fix:Ip(a,r)}}})}var Ri=(
e,t)=>e.
filter(n=>n.severity===t).length,Qs=e=>Ri(e,"error")===0;m();m();var j9=({kind:e,params:t})=>e==="NAMES"?
"count"in t&&t.count>1:e!=="ROW";function d1(e){let t=n=>(j9(
n)?0:2)+(n.default===null?0:1);return[...e].sort((n,r)=>t(n)-t(r))}function Mp({competition:e,facts:
t,questions:n,given:r}){if(t.length+n.length+r.size===0)return{facts:[],
questions:[],answers:[]};let o=st(e.settings.language);return{facts:t.map(i=>B9(i,o)),questions:d1(n).
map(i=>z9(i,o)),answers:[...r].map(i=>U9(i,o))}}var B9=(e,t)=>{var n;return{kind:e.kind,sure:e.sure,
tab:"tab"in e.params&&(n=e.params.tab)!=null?n:null,message:HO(e,t)}},z9=(e,t)=>{var n;return{id:e.id,
tab:e.tab,tabs:e.tabs,cell:(n=e.cell)!=null?n:null,message:Js(e,t),options:m1(e.options,t),default:e.
default}},m1=(e,t)=>e.map(n=>({id:n,label:t1(n,t)}));function U9([e,{option:t,kind:n,params:r,tab:o}
],i){
try{let a={kind:n,params:r},s=m1(ht[a.kind],i);return{id:e,tab:o,message:Js(a,i),options:s,option:t}
}catch{
return{id:e,tab:o,message:e,options:[{id:t,label:t}],option:t}}}m();m();var eu=e=>e.find(t=>Ae(t,J.objections)),
W9=1440*60*1e3;function p1({settings:e},t){var r;let n=(r=e.
decisionDate)!=null?r:t;return e.objectionDays===null||n===null?null:new R(R.parse(`${n}T00:00:00Z`)+
e.objectionDays*W9).toISOString().slice(0,10)}function f1(e,{stages:t}){var n,r;return((r=(n=mt(e,ma))==
null?void 0:n.rows)!=null?r:[]).flatMap(({cell:o})=>{let i=t.find(u=>F(u.name)===F(U(o("reopens"))));
if(i===void 0||te(o("ruling")))return[];let[a,s]=[U(o("entry")),U(o("ruling"))];return[{stage:i.name,
entry:a,date:ci(o("date")),ruling:s}]})}function g1(e,t,n,r){var i;let o=mt(e,ma);return((i=o==null?
void 0:o.rows)!=null?i:[]).flatMap(({row:a,cell:s})=>{var P;let u=U(s("entry")),l=t.entries.find(N=>V(
N.code)===V(u)),c=l===void 0?u:tt(l),d=ci(s("date")),p=te(s("answer"))||te(s("ruling")),h=U(s(
"reopens")),b=(P=t.stages.find(N=>F(N.name)===F(h)))==null?void 0:P.name,S=[];if(!te(s("date"))&&d===null){
let N={setting:"objections.date",value:s("date"),reason:"not-a-date",allowed:[]};S.push({code:
"SETTING_INVALID",severity:"warning",...at(o,a,"date"),params:N})}if(h!==""&&b===void 0){let N=t.stages.map(
_=>_.name),I={setting:"objections.reopens",value:h,reason:"unknown-reference",allowed:N};S.push({
code:"SETTING_INVALID",severity:"warning",...at(o,a,"reopens"),params:I})}let O={code:
"OBJECTION_OPEN",severity:"warning"};return u!==""&&l===void 0&&S.push({...O,...at(o,a,"entry"),
params:{entry:u,reason:"unknown-entry"}}),n!==null&&d!==null&&d>n?S.push({...O,...at(o,a,"date"),
params:{entry:c,reason:"too-late",
until:n}}):p?S.push({...O,...at(o,a,"answer"),params:{entry:c,reason:"unanswered"}}):b!==void 0&&r({
stage:b,date:d})&&S.push({...O,...at(o,a,"reopens"),params:{entry:c,reason:"reopens",stage:b}}),S})}
m();m();var Da=(e,t)=>e.map((n,r)=>{var o;return[n,(o=t[r])!=null?o:null]}),Lp=e=>x(e!=null?e:""),h1=(
{values:e})=>e.
map(([,t])=>t).filter(t=>t!==null).join("; ");function y1(e){let t=[{thing:"setting",names:[],values:
g.
entries({version:e.version,...e.rules})},...e.stages.map(([n,...r])=>({thing:"stage",names:[n],
values:Da(
["weight","advance","title"],r)})),...e.criteria.map(([n,r,...o])=>({thing:"criterion",names:[Lp(n),
Lp(r)],values:Da(["weight","min","max"],o)})),...e.entries.map(([n,...r])=>({thing:"entry",names:[n],
values:Da(["name","institution","category","status"],r)})),...e.judges.map(([n,...r])=>({thing:
"judge",names:[n],values:Da(["institution","stages","conflicts"],r)})),...e.institutions.map(([n,...r])=>(
{
thing:"institution",names:[n],values:Da(["parent"],r)})),...e.plenary.map(([n,r,...o])=>({thing:
"plenary",names:[Lp(n),Lp(r)],values:Da(["rank","reason","votesFor","votesAgainst"],o)})),...e.sheets.flatMap(
({stage:n,judge:r,criteria:o,rows:i})=>i.map(([a,...s])=>({thing:"score",names:[n,r,a],values:Da(o,s)}
)))];
return new y(t.map(n=>[C.stringify([n.thing,...n.names]),n]))}function jp(e,t){var s,u;let[n,r]=[y1(
e),y1(t)],o=[...b1(e,t,"old"),...b1(t,e,"now")],i=({thing:l,names:[c,d]})=>l==="score"&&o.some(({
names:p})=>p[0]===
c&&p[1]===d),a=[...o];for(let[l,c]of n){let{thing:d,names:p,values:h}=c,b=r.get(l);if(b===void 0){i(
c)||a.push({thing:d,names:p,field:null,old:h1(c),now:null});continue}let S=new y(b.values),O=new y(h);
for(let P of new w([...O.keys(),...S.keys()])){let[N,I]=[(s=O.get(P))!=null?s:null,(u=S.get(P))!=null?
u:null];N!==I&&a.push({thing:d,names:p,field:P,old:N,now:I})}}for(let[l,c]of r){if(n.has(l)||i(c))continue;
let{thing:d,names:p}=c;a.push({thing:d,names:p,field:null,old:null,now:h1(c)})}return a.length>0||C.
stringify(e)===C.stringify(t)?a:[{thing:"order",names:[],field:null,old:null,now:null}]}function b1(
e,t,n){
let r=new w(t.sheets.map(({stage:o,judge:i})=>C.stringify([o,i])));return e.sheets.filter(({stage:o,
judge:i,rows:a})=>a.length>0&&!r.has(C.stringify([o,i]))).map(({stage:o,judge:i,rows:a})=>({...{
thing:"score",names:[o,i],field:null,old:null,now:null},[n]:a.length}))}m();function mr(e){let t=x(v.parseInt(
e.slice(0,12),16)%1e8).padStart(8,"0");return`${t.slice(0,4)}-${t.
slice(4)}`}m();var wb=[2],Fo=wb[0],K9=["top","method","missing","tieBreaks","decimals","carryOver",
"passingScore","maxPerInstitution","winnersPerCategory","prizes","rankedWinners","winnerTerm",
"severityCorrection","conflicts"],G9=e=>e===void 0||e.kind==="blank"?null:e.kind==="score"?e.value:e.kind==="recused"?
"BK":typeof e.raw=="object"?e.raw.date:e.raw,Bp=e=>e===null||typeof e=="number"||typeof e=="boolean"||
typeof e=="string"?e:C.stringify(e),zp=(e,t)=>e<t?-1:v(e>t);function q9({stage:e,judge:t,columns:n,
rows:r}){
let o=[...n.keys()].sort(zp);return{stage:e,judge:t,criteria:o,rows:r.flatMap(({entry:i,marks:a})=>i===
null?[]:[[i,...o.map(s=>G9(a.get(s)))]]).sort(([i],[a])=>zp(i,a))}}var H9=({settings:e})=>g.fromEntries(
K9.map(t=>[t,Bp(e[t])]));function gc(e,t,n,r,o=Fo){let{entries:i,judges:a,institutions:s}=e,u=e.stages.
findIndex(d=>d.name===r),l=u<0?e.stages:e.stages.slice(0,u+1),c=d=>d===null||l.some(p=>p.name===d);
return{
version:o,rules:H9(e),stages:l.map(d=>[d.name,d.weight,d.advance,Bp(d.title)]),criteria:e.criteria.filter(
d=>c(d.stage)).map(d=>[d.stage,d.name,d.weight,d.min,d.max]),entries:i.map(d=>[d.code,d.name,d.institution,
d.category,d.status]),judges:a.map(d=>[d.code,d.institution,Bp(d.stages),Bp(d.conflicts)]),
institutions:s.
map(d=>[d.name,d.parent]),plenary:n.filter(d=>c(d.stage)).map(d=>[d.stage,d.entry,d.rank,d.reason,d.
votesFor,d.votesAgainst]),sheets:t.filter(d=>c(d.stage)).sort((d,p)=>zp(d.stage,p.stage)||zp(d.judge,
p.judge)).map(q9)}}var Up=(...e)=>C.stringify(gc(...e));m();var w1={part:"decisions",tab:J.decisions,
columns:[{key:"stage",header:$("Tahap","Stage"),width:140},
{key:"code",header:$("Kode Penetapan","Decision Code"),width:110},{key:"at",header:$("Waktu","Time"),
width:150},{key:"by",header:$("Pelaku","By"),width:200},{key:"method",header:$("Metode","Method"),
width:110},
{key:"version",header:$("Versi Aturan","Rules Version"),width:90},{key:"hash",header:$("Sidik Hasil",
"Result Hash"),width:160},{key:"part",header:$("Bagian","Part"),width:70},{key:"content",header:$(
"Isi","Content"),width:300}]},Z9=3e4;function J9(e){var n;return(n=e.replace(/[^\x20-\x7e]/g,r=>`\\u${r.
charCodeAt(0).toString(16).padStart(4,"0")}`).match(new RegExp(`\\S(?:.{0,${Z9}}\\S)?(?=\\S|$)`,"g")))!=
null?n:[]}function v1(e,t,n,r,o){let i=e.flatMap(s=>J9(s.text).map((u,l)=>({...s,part:x(l+1),content:
u}))),
a=w1.columns.map(({key:s,header:u,width:l})=>({header:u[n],width:l,value:c=>c[s]}));return St(t,r,o,
a,i,0)}function Wp(e){var r;let t=e===null?null:mt(e,w1),n=new y;for(let{cell:o}of(r=t==null?void 0:
t.rows)!=null?r:[]){let i=U(o("stage")),a=n.get(i),s=x(o("content"));a!==void 0?n.set(i,{...a,text:a.
text+s}):n.set(i,{stage:i,code:U(o("code")),at:U(o("at")),by:U(o("by")),method:U(o("method")),
version:U(
o("version")),hash:U(o("hash")),text:s})}return[...n.values()]}function k1({text:e}){try{let t=C.parse(
e);return[...[t.stages,t.criteria,t.entries,t.judges,t.institutions],t.plenary,t.sheets].every(k.isArray)?
{snapshot:t,canonical:C.stringify(t)}:null}catch{return null}}m();function Kp(e,{competition:t,
sheets:n,decisions:r,locate:o}){let{thing:i,names:a,field:s}=e,u=(()=>{
var h,b,S;let[c="",d="",p=""]=a;switch(i){case"score":{let O=n.find(N=>N.stage===c&&N.judge===d),P=(
b=
(h=O==null?void 0:O.rows.find(N=>N.entry===p))==null?void 0:h.marks.get(s!=null?s:""))==null?void 0:
b.at;return O===void 0?null:{tab:O.tab,...P&&{cell:Ce(P.row,P.column)}}}case"setting":return s===null?
null:o({kind:"setting",key:s});case"stage":return l("stage",t.stages.findIndex(O=>O.name===c));case"criterion":
return l("criterion",t.criteria.findIndex(O=>{var P;return((P=O.stage)!=null?P:"")===c&&O.
name===d}));case"judge":return l("judge",t.judges.findIndex(O=>O.code===c));case"plenary":return(S=r.
find(O=>O.stage===c&&O.entry===d))!=null?S:null;default:return null}})();if(u===null)return e;return{
...e,tab:u.tab,...u.cell?{cell:u.cell}:{}};function l(c,d){return d<0||s===null?null:o({kind:c,index:
d,
column:s})}}var x1=new A;function tu(e,t,n=Fo){var c,d,p,h;let{competition:r,sheets:o,decisions:i}=e,
a=(c=x1.get(
e))!=null?c:new y;x1.set(e,a);let s=(p=t!=null?t:(d=r.stages[r.stages.length-1])==null?void 0:d.name)!=
null?p:"",u=`${n} ${s}`,l=(h=a.get(u))!=null?h:Vt(Up(r,o,i,s,n));return a.set(u,l),l}var hc=(e,t,n)=>{
var r;return(r=wb.find(o=>tu(e,n,o)===t))!=null?r:null},vb=e=>Wp(Zt(J.decisions[e]).grid);function kb(
e,t,n){
let r=t===void 0?null:k1(t);if(t===void 0||r===null||Vt(r.canonical)!==n)return null;let{competition:
o,
sheets:i,decisions:a}=e,s=gc(o,i,a,t.stage,r.snapshot.version);return jp(r.snapshot,{...s,version:Fo}
).
map(u=>Kp(u,e))}function T1(e,t){let r=t.filter(a=>a.status==="decided").filter(({stage:a,hash:s})=>tu(
e,a)!==s);if(r.length===0)return[];let o=vb(e.competition.settings.language),i=new w;return r.flatMap(
({stage:a,at:s,hash:u})=>{var S,O;let l=o.find(P=>P.stage===a&&P.hash===u),c=((S=kb(e,l,u))!=null?S:
[]).filter(P=>!i.has(C.stringify(P)));for(let P of c)i.add(C.stringify(P));let{tab:d,cell:p}=(O=c.find(
P=>P.tab!==void 0))!=null?O:{},h={...d===void 0?{}:{tab:d},...p===void 0?{}:{cell:p}},b={computed:s,
decided:{code:mr(u),changes:c}};return[{code:"RESULT_STALE",severity:"warning",stage:a,...h,params:b}
]})}m();var E1="rules",V9=8e3;function C1(e,t){let n={...e,entries:[],judges:[],institutions:[]},r=gc(
n,[],[],
t);return{...r,version:0,stages:r.stages.filter(([o])=>o===t),criteria:r.criteria.filter(([o])=>o===
null||o===t)}}var R1=(e,t)=>Vt(C.stringify(C1(e,t)));function X9(){let e=Ue(E1);try{return C.parse(e!=
null?e:"{}")}catch{return{}}}var Y9=({sheets:e},t)=>e.some(n=>n.stage===t&&n.rows.some(({marks:r})=>[
...r.values()].some(({kind:o})=>o==="score")));function D1(e,t){let{competition:n}=e;if(e.questions.
length>0)return[];let r=X9(),o=new y(n.stages.filter(({name:a})=>Y9(e,a)).map(({name:a})=>[a,C1(n,a)])),
i=[...o].filter(([a])=>r[a]===void 0);if(i.length>0){let a={...r,...g.fromEntries(i.map(([u,l])=>[u,
C.stringify(l)]))},s=()=>g.fromEntries(g.entries(a).map(([u,l])=>[u,S1(l)]));Ze(E1,C.stringify(C.stringify(
a).length>V9?s():a))}return[...o].flatMap(([a,s])=>{var O,P;let[u,l]=[r[a],Vt(C.stringify(s))];if(u===
void 0||S1(u)===l)return[];let c=t().filter(N=>N.action==="rules"&&N.stage===a);if(((O=c[c.length-1])==
null?void 0:O.hash)===l)return[];let d=u.startsWith("{")?C.parse(u):null,p=d===null?[]:jp(d,s).map(N=>Kp(
N,e)),{tab:h,cell:b}=(P=p.find(N=>N.tab!==void 0))!=null?P:{},S={...h===void 0?{}:{tab:h},...b===void 0?
{}:{cell:b}};return[{code:"RULE_CHANGED_AFTER_SCORING",severity:"warning",stage:a,...S,params:{
changes:p}}]})}
var S1=e=>e.startsWith("{")?Vt(e):e;m();var xb=(e,t)=>({stage:n,date:r})=>{var i,a;return!t.some(s=>s.action==="reopen"&&
s.stage===n&&s.at>=
(r!=null?r:""))&&((a=(i=$r(e,n))==null?void 0:i.status)!=null?a:"open")!=="open"};function Q9(e,t,n){
let r=t.every(({status:s})=>s==="open")?void 0:eu(We());if(r===void 0)return new y;let o=se(e.settings.
language).history,i=f1(Be(r),e).filter(xb(t,n)),a=new w(i.map(({stage:s})=>s));return new y([...a].map(
s=>{let u=i.filter(l=>l.stage===s);return[s,u.map(({entry:l,date:c,ruling:d})=>o.ruling(l,c,d)).join(
"; ")]}))}function A1(e,t){let n=ut(e.stages,t),r=Q9(e,n,t);return n.map(({stage:o,status:i,at:a,by:
s,
hash:u})=>{var l;return{stage:o,status:i,at:a,by:s,code:u===""?null:mr(u),ruling:(l=r.get(o))!=null?
l:null}})}function _o(e,{rows:t}){let{competition:n}=e,r=ut(n.stages,t),o=r[r.length-1],i=eu(We()),a=p1(
n,(o==
null?void 0:o.status)==="decided"?o.at.slice(0,10):null);return[...T1(e,r),...D1(e,()=>t),...i===void 0?
[]:g1(Be(i),n,a,xb(r,t))]}function O1(){return ce(()=>(ye(),no(yn(Te))))}function no(e){let{workbook:
t,history:n}=e,{language:r}=t.
competition.settings,{findings:o,progress:i}=Pt(t,{provisional:!1}),a=[...o,..._o(t,n)];return wa(t,
a),Zy(t.own,i),{ok:Qs(a),findings:to(a,r,dc(e)),understood:Mp(t),progress:i,fixes:OA(e,st(r))}}
function P1(){
return ce(()=>(ye(),Te(()=>{let e=Ye(),{competition:t}=e,{language:n}=t.settings,r=Pt(e,{provisional:
!1}),
o=[...r.findings,..._o(e,pt(n))],i=o.filter(Vs),a=se(n).tabs,s=`${a.checked(dt(),Fe(),_t())} \xB7 ${a.
overwritten}`,u=a.findings(rn(t));Un(Fp(i,n,u,s,c=>dr(c,n))),wa(e,o),Zy(e.own,r.progress);let l=e.questions.
length;return{errors:Ri(i,"error"),warnings:Ri(i,"warning"),questions:l}})))}var eq=re({tab:q()});
function N1(e){return ce(()=>{let{tab:t}=he(eq,e);return ye(),Te(()=>{let n=Ye(),
{findings:r}=Pt(n,{provisional:!1}),o=r.filter(s=>s.code!=="SCORE_ROWS_PERMUTED"||s.tab!==t);o.length===
r.length&&be(ge("BAD_REQUEST",se(et()).problems.notSorted(t)));let{language:i}=n.competition.settings,
a=se(i).history.accepted(t);return nn(pt(i),{at:dt(),by:Fe(),action:"accept",detail:a,run:_t(),hash:
""},
i),wa(n,o),no(yn())})})}m();var tq=re({answers:mn(q(),So(q()))});function I1(e){return ce(()=>{let{
answers:t}=he(tq,e);return ye(),
Te(()=>{let{questions:n}=Ye(),r=nq(Jy(),n,g.entries(t)),{notAsked:o,tooManyAnswers:i}=se(et()).problems;
return r===null&&be(ge("BAD_REQUEST",o)),K2(r)||be(ge("BAD_REQUEST",i)),no(yn())})})}function nq(e,t,
n){
let r=new y(e);for(let[o,i]of n){let a=e.get(o),s=t.find(l=>l.id===o),u=s===void 0?oq(a,i):rq(s,i);
if(i===
null&&a!==void 0)r.delete(o);else if(u!==null)r.set(o,u);else return null}return r}var rq=(e,t)=>e.options.
some(n=>n===t)?W2(e,t!=null?t:""):null;function oq(e,t){return e===void 0||t===null?null:g.entries(
ht).
some(([r,o])=>r===e.kind&&o.some(i=>i===t))?{...e,option:t}:null}m();var $1=re({fixes:Ve(q())}),Tb=250;
function F1({sheets:e},t,n,r,o){var l,c,d,p,h,b,S;let i=e.filter(O=>O.
tab===t),a=(l=i.find(O=>O.judge===n))!=null?l:i.length===1?i[0]:void 0,s=(p=(d=[...(c=a==null?void 0:
a.columns)!=null?c:[]].find(([,O])=>O[0]===o))==null?void 0:d[0])!=null?p:"",u=(b=(h=a==null?void 0:
a.rows.find(O=>O.row===r))==null?void 0:h.entry)!=null?b:"";return{judge:(S=a==null?void 0:a.judge)!=
null?S:n,entry:u,criterion:s}}function _1(e){return ce(()=>{let{fixes:t}=he($1,e);ye();let n=yn(Te),
{workbook:r}=n,o=st(r.competition.settings.language);return{fixes:M1(n,t).map(i=>{let{tab:a,judge:s,
cells:u}=i,l=Ip(i,o),c={old:l.old,now:Fr(i.fix.now,o)};return{...l,cells:u.map(({row:d,column:p})=>{
let{entry:h,criterion:b}=F1(r,a,s,d,p);return{tab:a,cell:Ce(d,p),entry:h,criterion:b,...c}})}})}})}
function M1(e,t){
let n=new w(t);return AA(e).filter(r=>n.has(r.id)&&r.status==="offered")}function L1(e){return nb(e.
ledger,e.workbook.competition.settings),sc(e.history),e}function j1(e){return ce(()=>{let{fixes:t}=he(
$1,e);return ye(),Te(()=>{let n=L1(yn()),{competition:r}=n.workbook,o=M1(n,t),i=new y(r.judges.map((
{
code:S,email:O})=>[S,O])),a=({fix:S,judge:O})=>{var P;return S.kind!=="score"||((P=i.get(O))!=null?P:
"")!==""},s=iq(n.workbook,o.filter(a)),{ledger:u,history:l}=n;s.length>0&&(u=Ta(u,[...u.list,...s],r.
settings),{ledger:u,history:l}=cc(n.workbook,u,l));let c=new w(s.map(({id:S})=>S)),d=u.list.filter((
{
id:S})=>c.has(S)),p=S=>d.filter(O=>O.status===S).length,h=new w(o.map(({id:S})=>S)),b=o.reduce((S,O)=>S+
O.cells.length,0);return{applied:p("applied"),asked:p("waiting"),left:b-d.length+t.filter(S=>!h.has(
S)).length,unreachable:[...new w(o.filter(S=>!a(S)).map(({judge:S})=>S))],check:no(yn())}})})}
function iq(e,t){
let[n,r,o]=[dt(),Fe(),Sa()],i=t.flatMap(({tab:s,judge:u,stage:l,fix:c,cells:d})=>{let p=c.kind==="score"?
"waiting":"applied";if(p==="applied"&&!$o(s))return[];let h=o(s);return d.flatMap(b=>{let{row:S,
column:O}=b,P=F1(e,s,u,S,O),N=c.kind==="label"?"":P.criterion,I={id:"",at:n,by:r,stage:l,tab:s,
status:p,
criterion:N,cell:Ce(S,O),judge:P.judge,entry:c.kind==="label"&&P.entry===""?x(c.now):P.entry,now:c.now,
kind:c.kind,answeredAt:"",answeredBy:"",before:{cell:c.old,format:h.format(S,O)}};return Us(I,b,h)!==
"before"?[]:[{...I,before:{...I.before,cell:h.cell(S,O)}}]})}),a=k.from({length:f.ceil(i.length/Tb)}
,
_t);return i.map((s,u)=>({...s,id:`${a[f.floor(u/Tb)]}/${u%Tb+1}`}))}function B1(){return ce(()=>(ye(
),
Te(()=>{let e=L1(yn()),{workbook:t,ledger:n,history:r}=e,{settings:o}=t.competition,i=ub(e),a=xa(st(
o.language)),[s]=i;if(s===void 0)return be(ge("BAD_REQUEST",a.nothingToUndo));let u=Sa(),l=i.find(S=>{
let O=lc(S,t);return O===null||!$o(O.tab)||Us(S,O.at,u(O.tab))!=="after"});if(l!==void 0)return be(
ge(
"BAD_REQUEST",a.changedSince(l.tab,l.cell)));let c={answeredAt:dt(),answeredBy:Fe()},d=n.list.map(S=>i.
includes(S)?{...S,...c,status:"undone"}:S),p=cc(t,Ta(n,d,o),r),h=new w(i.map(({id:S})=>S)),b=p.ledger.
list.find(S=>h.has(S.id)&&S.status==="applied");return b!==void 0?be(ge("BAD_REQUEST",a.refused(b.tab,
b.cell))):no(yn())})))}m();var sq=re({id:q(),accept:Ge()});function z1(e){let t=Fe().toLowerCase(),n=e.judges.filter(
o=>t!==""&&
o.email.toLowerCase()===t),r=n.length===0?[]:Ks(Io(e.settings).list);return n.flatMap(({code:o})=>{
let i=r.
filter(s=>s.judge===o),a=i.length===0?[]:Ws(o).map(({id:s})=>s);return i.filter(({id:s})=>!a.includes(
s))})}function U1(){let e=Mt(We());return Rn(new y([...e].map(([t,n])=>[t,Be(n)]))).competition}
function W1(){
return ce(()=>K1(U1()))}function K1(e){let t=st(e.settings.language),n=new y(e.entries.map(({code:r,
name:o})=>[r,o]));return{fixes:z1(e).map(r=>{var l;let{id:o,stage:i,entry:a,at:s,by:u}=r;return{...lb(
r,t),id:o,stage:i,at:s,by:u,name:(l=n.get(a))!=null?l:""}})}}function G1(e){return ce(()=>{let{id:t,
accept:n}=he(sq,e);return Te(()=>{var d;let r=z1(U1()).find(p=>p.id===t);if(r===void 0)return be(ge(
"BAD_REQUEST",xa(et()).unknownFix));let o=Ye(),{competition:i}=o,a=xa(st(i.settings.language));if(((
d=
ut(i.stages,pt(i.settings.language).rows).find(({stage:p})=>p===r.stage))==null?void 0:d.status)!=="open")return be(
ge("BAD_REQUEST",a.stageClosed(r.stage)));let u=lc(r,o),l=Sa();if(n&&(u===null||Us(r,
u.at,l(u.tab))!=="before"))return be(ge("BAD_REQUEST",a.changedSince(r.tab,r.cell)));let c={id:t,
accept:n,
at:dt(),by:Fe()};return CA(r.judge,c)?(n&&u!==null&&$o(u.tab)&&ab([ob(r,u.tab,u.at,!1)],!0),K1(i)):
be(
ge("BAD_REQUEST",a.tooManyAnswers))})})}m();m();var q1={error:"#f4c7c4",warning:"#fde9b3",info:
"#d3e3fc"},H1="#ffffff",Z1="Lembar Juri \xB7 ",Sb=new RegExp(
`(^|\\n)${Z1}[^\\n]*(?:\\n(#[0-9a-f]{6}))?(?:\\n|$)`);function J1({background:e,note:t},n,r){let o=r.
map(s=>s.replace(/\s+/g," ").trim()).join(" \u2022 "),i=e===H1&&!t.startsWith("#")?[]:[e],a=o===""&&
i.length===0?[]:[Z1+o,...i];return{background:q1[n],note:[...a,...t===""?[]:[t]].join(`
`)}}function V1({background:e,note:t}){var o,i,a;let[,n=""]=(o=Sb.exec(t))!=null?o:[],r=(a=(i=Sb.exec(
t))==null?void 0:i[2])!=null?a:H1;return{background:g.values(q1).includes(e)?r:e,note:t.replace(Sb,n)}
}m();function X1(e){var r;let t=(r=Oe().getSheetByName(e))==null?void 0:r.getDataRange();if(t===void 0)return[
];
let n=t.getNotes();return t.getBackgrounds().map((o,i)=>o.map((a,s)=>{var u,l;return{background:a,
note:(l=
(u=n[i])==null?void 0:u[s])!=null?l:""}}))}function Y1(e,t,n){var d,p;let r=Oe().getSheetByName(e),o=new y,
i=[];for(let[h,b]of n.entries())for(let[S,O]of b.entries()){let P=(d=t[h])==null?void 0:d[S];(P==null?
void 0:P.background)!==O.background&&o.set(O.background,[...(p=o.get(O.background))!=null?p:[],Ce(h,
S)]),(P==null?void 0:P.note)!==O.note&&i.push({row:h,column:S})}for(let[h,b]of o)r==null||r.getRangeList(
b).setBackground(h==="#ffffff"?null:h);if(i.length===0)return;let[a,s]=[f.min(...i.map(({row:h})=>h)),
f.min(...i.map(({column:h})=>h))],u=f.max(...i.map(({row:h})=>h)),l=f.max(...i.map(({column:h})=>h)),
c=n.slice(a,u+1).map(h=>h.slice(s,l+1).map(({note:b})=>b));r==null||r.getRange(a+1,s+1,u-a+1,l-s+1).
setNotes(c)}var lq=re({on:Ge()}),Q1=["error","warning","info"];function cq(e,t){var r,o;let n=new y;
for(let i of e.
filter(Vs)){let{tab:a,cell:s,severity:u}=i;if(a===void 0||s===void 0)continue;let l=(r=n.get(a))!=null?
r:new y;n.set(a,l);for(let[c,{row:d,column:p}]of Gr(s).entries()){let h=`${d},${p}`,b=(o=l.get(h))!=
null?o:{severity:u,sentences:[]},S=Q1.indexOf(u)<Q1.indexOf(b.severity),O=c===0?[dr(i,t)]:[];l.set(h,
{severity:S?u:b.severity,sentences:[...b.sentences,...O]})}}return n}function dq(){var n;let e=We(),
t=((n=Ue(mc))!=null?n:"").split(`
`).filter(r=>r!=="");return t.every(r=>e.includes(r))?t:e}function eP(e){return ce(()=>{let{on:t}=he(
lq,e);return ye(),Te(()=>{let n=yn(),{workbook:r,history:o}=n,i=t?[...Pt(r,{provisional:!1}).findings,
..._o(r,o)]:[],a=cq(i,r.competition.settings.language),s=[...new w([...dq(),...a.keys()])].filter($o);
t&&Ze(mc,s.join(`
`));for(let u of s){let l=X1(u),c=l.map((d,p)=>d.map((h,b)=>{var P;let S=(P=a.get(u))==null?void 0:P.
get(`${p},${b}`),O=V1(h);return S===void 0?O:J1(O,S.severity,S.sentences)}));Y1(u,l,c)}return t||Ze(
mc,""),no(n)})})}m();m();m();m();m();m();var _r=(e,t)=>({width:f.min(f.max(f.floor(e),1),10),haste:0,
until:t+2e5});function tP(e){e.haste=0,e.
width=f.min(e.width+1,10)}function nP(e,t){e.haste+=1,e.width=f.max(f.floor(e.width/2),1);let n=f.min(
1e3*2**(e.haste-1),64e3),r=f.ceil(f.max(n,t!=null?t:0)+f.random()*500);return r<=3e5&&R.now()+r<e.until?
r:null}var rP=e=>R.now()>=e.until;m();m();var ro="https://www.googleapis.com/drive/v3/files",oP="https://www.googleapis.com/upload/drive/v3/files",
nu="id,mimeType,webViewLink,modifiedTime,appProperties,trashed",iP="application/vnd.google-apps.folder",
pr="application/vnd.google-apps.document",Di="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
ru="application/pdf",yc="application/vnd.google-apps.spreadsheet",bc="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
ou=re({id:q(),mimeType:ke(q()),webViewLink:ke(
q()),modifiedTime:ke(q()),appProperties:ke(mn(q(),q())),trashed:ke(Ge())}),iu=e=>{var t,n,r,o,i,a;
return{
id:e.id,type:(t=e.mimeType)!=null?t:"",link:(n=e.webViewLink)!=null?n:"",modified:(r=e.modifiedTime)!=
null?r:"",content:(i=(o=e.appProperties)==null?void 0:o.content)!=null?i:"",properties:(a=e.appProperties)!=
null?a:{}}},Eb=(e,t,n)=>({fields:e,one:t,list:re({files:Ve(t),nextPageToken:ke(q())}),fileOf:n}),Cb=Eb(
nu,ou,iu);m();m();var mq=[["api-off",["accessNotConfigured","SERVICE_DISABLED"]],["scope",[
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
"notFound"]]];function pq(e){return e===401?"scope":e===404||e===410?"not-found":
e===413?"too-large":e===429?"haste":e>=500||e===408?"server":"refused"}function aP(e,t,n){var u,l,c;
let r=fq(t),o=[...((u=r==null?void 0:r.errors)!=null?u:[]).map(d=>d.reason),...((l=r==null?void 0:r.
details)!=null?l:[]).map(d=>d.reason),r==null?void 0:r.status],i=mq.find(([,d])=>o.some(p=>p!==void 0&&
d.includes(p))),a=i===void 0||e>=500?pq(e):i[0],s=gq(n);return{kind:a,reason:`${e} ${(c=r==null?void 0:
r.message)!=null?c:""}`.trim(),...s===null?{}:{wait:s}}}function fq(e){var t;try{return(t=C.parse(e))==
null?void 0:t.error}catch{return}}function gq(e){if(e===null)return null;let t=v(e),n=v.isFinite(t)?
t*1e3:R.parse(e)-R.now();return v.isFinite(n)&&n>0?n:null}var Mr=({kind:e})=>["api-off","scope",
"quota","folder-full","daily-limit","policy"].includes(e),au=({kind:e})=>e==="server"||e==="unknown";
var hq=6,sP={failure:{kind:"haste",reason:"not-sent"}};function oo(e,t,n="text"){var a,s,u;let r=e.map(
()=>sP),o=e.map(()=>0),i=e.map((l,c)=>c);for(;i.length>0&&!rP(t);){let l=i.slice(0,t.width),c=i.slice(
t.width),d=wq(l.flatMap(O=>{var P;return(P=e[O])!=null?P:[]}),n),p=[],h=null,b=!1;for(let[O,P]of l.entries(
)){
let N=(a=d[O])!=null?a:sP,I=r[P];r[P]=I!==void 0&&yq(I)&&"failure"in N?I:N,o[P]=((s=o[P])!=null?s:0)+
1,!(!("failure"in N)||!bq(N,e[P])||o[P]>=hq)&&(p.push(P),b=!0,h=f.max(h!=null?h:0,(u=N.failure.wait)!=
null?u:0))}if(d.some(O=>"failure"in O&&Mr(O.failure)))break;if(i=[...p,...c],!b){tP(t);continue}let S=nP(
t,h);if(S===null)break;Utilities.sleep(S)}return r}var yq=e=>"failure"in e&&e.failure.kind==="server",
bq=(e,t)=>"failure"in e&&(e.failure.kind==="haste"||e.failure.kind==="server"&&(t==null?void 0:t.method)!==
"post");function wq(e,t){let n={Authorization:`Bearer ${ScriptApp.getOAuthToken()}`},r=e.map(i=>({
...i,
headers:n,muteHttpExceptions:!0})),o;try{o=UrlFetchApp.fetchAll(r)}catch(i){let a=i instanceof E?i.message:
x(i);if(Ap(a).length>0)throw i;return e.map(()=>({failure:{kind:"unknown",reason:a}}))}return o.map(
i=>{let a=i.getResponseCode();return a>=200&&a<300?{ok:t==="bytes"?{text:"",bytes:i.getContent()}:{
text:i.
getContentText(),bytes:[]}}:{failure:aP(a,i.getContentText(),vq(i))}})}function vq(e){let t=e.getHeaders(
),
n=g.keys(t).find(r=>r.toLowerCase()==="retry-after");return n===void 0?null:x(t[n])}function Mo(e,t){
if(t===void 0)return{failure:{kind:"unknown",reason:"no-answer"}};if("failure"in t)return t;let n=ct(
e,kq(t.ok.text));return n.success?{ok:n.data}:{failure:{kind:"unknown",reason:"malformed-answer"}}}
function kq(e){
try{return C.parse(e)}catch{return null}}var Gp="lembar-juri-boundary-7f3a9c",qp=5*1024*1024-4096;
function Lo(e,t){return oo(e.map(xq),t).map(
n=>{let r=Mo(ou,n);return"failure"in r?r:{ok:iu(r.ok)}})}function Db(e,t,n){let r=`${ro}/${encodeURIComponent(
e)}?fields=${encodeURIComponent(nu)}`,o=C.stringify(t),i=Mo(ou,oo([{url:r,method:"patch",contentType:
"application/json",payload:o}],n)[0]);return"failure"in i?i:{ok:iu(i.ok)}}function Aa(e,t,n){let r=e.
map(o=>`${ro}/${encodeURIComponent(o)}/export?mimeType=${encodeURIComponent(t)}`);return uP(r,n)}
function Ab(e,t){
let[n]=uP([`${ro}/${encodeURIComponent(e)}?alt=media`],t);return n!=null?n:{failure:{kind:"unknown",
reason:"no-answer"}}}function uP(e,t){let n=e.map(r=>({url:r,method:"get"}));return oo(n,t,"bytes").
map(r=>"failure"in r?r:{ok:D.from(r.ok.bytes,o=>o&255)})}function xq({fileId:e,folder:t,title:n,
properties:r,
from:o,to:i,bytes:a,writersCanShare:s}){let c={name:n,mimeType:i,appProperties:r,...e===null?{
parents:[
t]}:{},...s===void 0?{}:{writersCanShare:s}},d=e===null?"":`/${encodeURIComponent(e)}`;return{url:`${oP}${d}?uploadType=multipart&fields=${encodeURIComponent(
nu)}`,method:e===null?"post":"patch",contentType:`multipart/related; boundary=${Gp}`,payload:[...Rb(
`--${Gp}\r
Content-Type: application/json; charset=UTF-8\r
\r
${C.stringify(c)}\r
`),...Rb(`--${Gp}\r
Content-Type: ${o}\r
\r
`),...k.from(a,p=>p>127?p-256:p),...Rb(`\r
--${Gp}--\r
`)]}}var Rb=e=>Utilities.newBlob(e).getBytes();m();function Ob(e,t,n,r){let o=[],i="";do{let a=encodeURIComponent(
`'${t}' in parents and trashed = false${n.map(c=>` and ${c}`).join("")}`),s=encodeURIComponent(`nextPageToken,files(${e.fields})`),
u=`${ro}?q=${a}&pageSize=1000&fields=${s}${i}`,l=Mo(e.list,oo([{url:u,method:"get"}],r)[0]);if(
"failure"in l)
return l;o.push(...l.ok.files.map(e.fileOf)),i=l.ok.nextPageToken?`&pageToken=${encodeURIComponent(l.
ok.nextPageToken)}`:""}while(i!=="");return{ok:o}}function Pb(e,t,n){let r=`${ro}/${encodeURIComponent(
t)}?fields=${encodeURIComponent(e.fields)}`,o=Mo(e.one,oo([{url:r,method:"get"}],n)[0]);return"failure"in o?
o.failure.kind==="not-found"?{ok:null}:o:{ok:o.ok.trashed===!0?null:e.fileOf(o.ok)}}var Hp=(e,t)=>Ob(
Cb,e,[],t),jo=(e,t)=>Pb(Cb,e,t);function Nb(e,t,n){let r=Hp("root",n);if("failure"in r)return r;let o=r.
ok.find(s=>g.keys(t).every(u=>s.properties[u]===t[u]));if(o!==void 0)return{ok:o.id};let i=C.stringify(
{name:e,mimeType:iP,appProperties:t}),a=Mo(re({id:q()}),oo([{url:`${ro}?fields=id`,method:"post",
contentType:"application/json",payload:i}],n)[0]);return"failure"in a?a:{ok:a.ok.id}}m();var lP=re({
id:q(),emailAddress:ke(q()),role:q()}),Tq=T0(ou,{permissions:ke(Ve(lP))}),cP=Eb(`${nu},permissions(id,emailAddress,role)`,
Tq,e=>{var t;return{...iu(e),access:(t=e.permissions)!=null?t:[]}}),
wc=encodeURIComponent,Sq=e=>`${ro}/${wc(e)}`,Ib=(e,t)=>Ob(cP,e,[`mimeType = '${yc}'`],t),$b=(e,t)=>Pb(
cP,e,t);function Eq(e){let t=`${Sq(e.file)}/permissions`,n=o=>({contentType:"application/json",
payload:C.
stringify(o)}),r=`fields=${wc("id,emailAddress,role")}`;switch(e.change){case"grant":return{url:`${t}?sendNotificationEmail=true&emailMessage=${wc(
e.message)}&${r}`,method:"post",...n({type:"user",role:e.
role,emailAddress:e.email})};case"role":return{url:`${t}/${wc(e.permission)}?${r}`,method:"patch",
...n(
{role:e.role})};case"withdraw":return{url:`${t}/${wc(e.permission)}`,method:"delete"}}}function vc(e,
t){
let n=oo(e.map(Eq),t);return e.map((r,o)=>{let i=n[o];return r.change!=="withdraw"?Mo(lP,i):i===void 0||
"failure"in i?i!=null?i:{failure:{kind:"unknown",reason:"no-answer"}}:i.ok.text!==""?{failure:{kind:
"unknown",reason:"malformed-answer"}}:{ok:null}})}m();m();m();var su="dokumen yang sudah jadi tidak dibuat dua kali",
Cq={"api-off":
"Layanan Drive belum diaktifkan. Buka Ekstensi \u2192 Apps Script, pada Layanan (Services) klik +, pilih Drive API, lalu Tambahkan.",
scope:
"Izin untuk menyimpan dokumen ke Drive belum diberikan. Buka tautan ini, centang izin Drive, lalu ulangi.",
quota:`Ruang penyimpanan Drive penuh. Kosongkan sebagian, lalu ulangi: ${su}.`,"folder-full":`Folder atau drive bersama ini tidak dapat menampung berkas lagi. Pindahkan atau hapus sebagian isinya, lalu ulangi: ${su}.`,
"daily-limit":`Batas harian permintaan ke Drive sudah tercapai. Ulangi besok: ${su}.`,policy:
"Aturan organisasi Anda tidak mengizinkan skrip ini memakai Drive. Minta pengelola akun Google instansi mengizinkannya.",
"not-yours":
"Anda tidak berhak mengubah berkas ini di Drive. Minta pemiliknya memberi akses sebagai penyunting.",
"not-granted":
"Skrip ini tidak (lagi) berhak membuka berkas itu, karena tidak dibuat olehnya atau aksesnya dicabut.",
"not-exportable":"Drive tidak dapat mengekspor berkas ini: terlalu besar atau tidak dapat diekspor.",
"too-large":"Dokumen ini terlalu besar untuk Drive. Perkecil gambar di templatnya, lalu ulangi.",
haste:`Drive sedang sibuk. Tunggu beberapa menit, lalu ulangi: ${su}.`,server:`Drive sedang terganggu. Tunggu beberapa menit, lalu ulangi: ${su}.`,
unknown:`Drive tidak menjawab dengan jelas. Ulangi: ${su}.`,"not-found":
"Berkas atau foldernya tidak ada lagi di Drive Anda.",refused:"Drive menolak permintaan ini."},uu="documents that are ready are not made twice",
Rq={"api-off":
"The Drive service is not switched on. Open Extensions \u2192 Apps Script, click + at Services, choose Drive API, then Add.",
scope:
"The permission to save documents to Drive has not been granted. Open this link, tick the Drive permission, then try again.",
quota:`Drive storage is full. Free some space and try again: ${uu}.`,"folder-full":`This folder or shared drive takes no more files. Move or delete some of them and try again: ${uu}.`,
"daily-limit":`The daily limit of requests to Drive is reached. Try again tomorrow: ${uu}.`,policy:
"The rules of your organisation do not let this script use Drive. Ask whoever manages its Google accounts.",
"not-yours":"You may not change this file in Drive. Ask its owner to make you an editor.",
"not-granted":
"This script may not (or no longer) open that file: it did not make it, or its access was withdrawn.",
"not-exportable":
"Drive cannot export this file: it is too large, or of a sort that is not exported.",
"too-large":
"This document is too large for Drive. Make the pictures in its template smaller and try again.",
haste:`Drive is busy. Wait a few minutes and try again: ${uu}.`,server:`Drive has a fault just now. Wait a few minutes and try again: ${uu}.`,
unknown:`Drive gave no clear answer. Try again: ${uu}.`,"not-found":
"The file or its folder is no longer in your Drive.",refused:"Drive refused this request."};function Ai(
{kind:e,reason:t},n){let r=(n==="id"?Cq:Rq)[e];return e==="refused"||e==="not-exportable"?`${r} (${t})`:
r}var On=e=>Vt(e).slice(0,32),Fb=e=>`folder:${e}`;function Bo(e,t,n){let{language:r}=e.settings,o=Fb(
t),
i=Ue(o),a=i!==null&&Dq(i,n,r)?i:Aq(e,o,n);return{id:a,files:on(Hp(a,n),r)}}var Dq=(e,t,n)=>on(jo(e,t),
n)!==null;function Aq(e,t,n){let{language:r}=e.settings,o=se(r).documents.folder(rn(e)),i=on(Nb(o,{
folder:On(
zn())},n),r);return Ze(t,i),i}function on(e,t){return"ok"in e?e.ok:Oa(e.failure,t)}function Oa(e,t){
let n=Ai(e,t);return e.kind==="api-off"?be(ge("DRIVE_API_OFF",n)):e.kind==="scope"?be(ge(
"SCOPE_MISSING",n,Op())):be(ge("DRIVE_REFUSED",n))}var Oq=re({id:q(),link:q(),maker:q(),email:q(),
permission:q(),collected:q(),modified:q(),done:Ft(),of:Ft()}),
kc={id:"",link:"",maker:"",email:"",permission:"",collected:"",modified:"",done:0,of:0},_b=e=>On(F(e)),
Mb=e=>On(V(e)),dP=(e,t)=>`judge-file:${_b(e)}:${Mb(t)}`;function Zp(e,t){var n;try{let r=ct(Oq,C.parse(
(n=Ue(dP(e,t)))!=null?n:"null"));return r.success?r.data:kc}catch(r){if(r instanceof SyntaxError)return kc;
throw r}}var Pa=(e,t,n)=>Ze(dP(e,t),C.stringify(n));function lu({competition:e},t,n){let r=e.stages.find(
a=>a.name===t);if(r===void 0||e.settings.judgeFiles!==
"separate")return;let o=Fe(),i=it(e,r).flatMap(a=>{let{id:s,maker:u,permission:l}=Zp(t,a.code);
return s===
""||l===""||u!==o?[]:[{file:s,change:"role",permission:l,role:n}]});if(i.length!==0)try{for(let a of vc(
i,_r(10,R.now())))"failure"in a&&console.warn(a.failure.reason)}catch(a){console.warn(x(a))}}var Pq=(
{sheets:e},t)=>e.filter(n=>n.stage===t).map(n=>n.tab),mP=({sheets:e,own:t,competition:n},r)=>e.
flatMap(o=>{let i=o.stage===r?t.get(o.tab):void 0;if(i===void 0||o.rows.length===0)return[];let a=zy(
ze(n,i.stage).length,f.max(...o.rows.map(({row:s})=>s)));return[{tab:o.tab,open:a,email:i.judge.email}
]}),
Lb=e=>`locked:${e}`;function pP(e){let t=Ue(Lb(e));try{return C.parse(t!=null?t:"{}")}catch{return{}
}}
function Jp(e,t,n){let{admins:r,language:o}=e.competition.settings,i=Pq(e,t),a=pP(t),s=g.fromEntries(
i.map(d=>[d,d in a?a[d]:E2(d)]));Ze(Lb(t),C.stringify(s));for(let d of i)cr(d,r);for(let{tab:d,open:
p}of mP(
e,t))_2(d,p,[...r,Fe()]);let u=se(o).history.closed(i.length),l={at:dt(),by:Fe(),action:"close",
detail:u,
run:_t(),hash:"",stage:t},c=nn(n,l,o);return lu(e,t,"reader"),c}function fP(e,t,n,r){let{language:o}
=e.
competition.settings,i=pP(t);for(let[l,c]of g.entries(i))R2(l,c);let a=[...e.competition.settings.admins,
Fe()];for(let{tab:l,open:c,email:d}of mP(e,t))Fs(l,c,a,d);An();let s={at:dt(),by:Fe(),action:
"reopen",
detail:n,run:_t(),hash:"",stage:t},u=nn(r,s,o);return Ze(Lb(t),"{}"),lu(e,t,"writer"),u}m();m();m();
m();var jb=e=>e.map(({entry:t})=>t.code),gP=({vacated:e})=>{var t;return((t=e==null?void 0:e.removed)!=null?
t:[]).map(({code:n,status:r})=>({entry:n,status:r}))};function hP({settings:e},{standings:t,places:n,
last:r},o){let i=os(t,p=>p.category),a=p=>{var h;return((h=i.get(p.category))!=null?h:[]).filter(b=>_n(
b)<_n(p))},s=t.some(p=>p.decision!==void 0),u=t.filter(p=>p.cutNote==="institution-full"),l=new y([
...i].
map(([p,h])=>[p,[...h].reverse().find(b=>b.advances)])),c=(p,{rounded:h,sharing:b})=>{let{advances:S,
cutNote:O,title:P,score:N,entry:I}=p,_=p.category===null?{}:{category:p.category},M=z=>s?_n(z)===_n(
p):b.includes(z.entry.code),B=()=>{var z;return jb(((z=i.get(p.category))!=null?z:[]).filter(M))};if(
O===
"below-passing-score"&&e.passingScore!==null)return[{code:"BELOW_PASSING_SCORE",params:{passingScore:
Xt(
e.passingScore),score:h}}];if(O==="place-kept")return[{code:"PLACE_KEPT",params:{removed:gP(p)}}];if(
O===
"without-category")return[{code:"WITHOUT_CATEGORY",params:{}}];if(O==="institution-full"&&e.maxPerInstitution!==
null){let z=a(p).filter(Z=>Z.cutNote!=="institution-full"&&F(Z.entry.institution)===F(I.institution));
return[{code:"INSTITUTION_FULL",params:{institution:I.institution,most:e.maxPerInstitution,above:jb(
z)}}]}if(O==="shared-rank-at-cut"&&n!==null)return[{code:"SHARED_RANK_AT_CUT",params:{places:n,last:
r,
title:P,sharing:B(),..._}}];if(S)return[{code:"ADVANCES",params:{places:n,last:r,title:P,..._}}];let L=l.
get(p.category),j=L&&!s?bm(L.score,N,o):null;return[{code:"OUTSIDE_CUT",params:{places:n,last:r,
behind:j,
..._}},...O==="first-reserve"?[{code:"FIRST_RESERVE",params:{sharing:B(),..._}}]:[]]},d=p=>{let{
place:h,
vacated:b,prize:S}=p;if(h===null)return[];let O=r&&e.rankedWinners,P=u.filter(I=>I.category===p.category&&
_n(I)<_n(p)),N=b!==null&&b.from===null;return[...P.length>0&&(O||n!==null&&_n(p)>n)?[{code:
"PASSED_OVER",params:{place:h.place,over:jb(P)}}]:[],...b!==null&&(O||N)?[{code:"MOVED_UP",params:{
place:h.place,
from:b.from,removed:gP(p)}}]:[],...S===null?[]:[{code:"PRIZE",params:{prize:S}}]]};return(p,h)=>{let{
category:b,categoryRank:S}=p;return[...b!==null&&S!==null?[{code:"CATEGORY_RANK",params:{category:b,
rank:S}}]:[],...c(p,h),...d(p)]}}m();function yP(e,t){let n=[];for(let r of e){let o=n[n.length-1],i=o==null?
void 0:o.standings[o.standings.
length-1];if(o&&i&&t(i,r))o.standings.push(r),o.codes.push(r.entry.code);else{let a=o?o.first+o.standings.
length:0;n.push({first:a,standings:[r],codes:[r.entry.code]})}}return n}function bP(e,t){let n=new y(
e.map(({entry:a,score:s})=>[a.code,Sr(s,t)])),o=yP(e,(a,s)=>Qt(n.get(a.entry.code),n.get(s.entry.code))===
0).flatMap(a=>a.standings.map(()=>a.codes)),i=yP(e,(a,s)=>a.rank===s.rank);return new y(i.flatMap((a,
s)=>a.
standings.map((u,l)=>{var d,p,h,b;let c=a.first+l;return[u.entry.code,{rounded:n.get(u.entry.code),
above:(d=
e[c-1])!=null?d:null,below:(p=e[c+1])!=null?p:null,tied:o[c],sharing:a.codes,next:(b=(h=i[s+1])==null?
void 0:h.standings)!=null?b:[]}]})))}function wP(e,t){var o;let n=e.steps.length-1,r=t.steps[n];
return r!==
void 0&&r.among===((o=e.steps[n])==null?void 0:o.among)?r.value:null}function Nq(e){let t=new y;
return(n,r)=>{var i;let o=(i=t.get(r))!=null?i:rx(e,r);return t.set(r,o),
o(n)}}function Iq(e,{rounded:t,above:n,below:r,tied:o,sharing:i},a){let{decidedBy:s,steps:u}=e;if(s===
null)return[];if(s==="shared")return[{code:"TIE_SHARED",params:{score:t,sharing:i,steps:u}}];let c=[
r,n].flatMap(b=>{let S=b&&o.includes(b.entry.code)?wP(e,b):null;return b&&S?[{entry:b.entry.code,
rank:b.
rank,value:S}]:[]})[0];if(c===void 0)return[];let{metric:d,among:p}=s,h=d==="majority"?{duels:a(e.entry.
code,p)}:{};return[{code:"TIE_BROKEN",params:{score:t,tied:o,step:s,rival:c,...h}}]}function $q({
margin:e,
rank:t,score:n},{tied:r,next:o},i){let a=o[0];if(a===void 0||e===null)return[{code:"LAST_RANK",
params:{
rank:t}}];if(r.includes(a.entry.code))return[];let s=o.map(({entry:l})=>l.code),u=i==="higher"?n.sub(
e):n.add(e);return[{code:"MARGIN",params:{margin:e,next:{rank:a.rank,entries:s,score:u}}}]}function Fq(
{
decision:e,rank:t}){if(e===void 0)return[];let{rank:n,reason:r,votesFor:o,votesAgainst:i}=e;return[{
code:"PLENARY_DECIDED",params:{rank:n,computed:t,reason:r,votesFor:o,votesAgainst:i}}]}function vP(e,
t,n){
var N;let{settings:r}=e,{panel:o,stage:i,method:a,standings:s}=t,{better:u,working:l}=tr(a),c=l==null?
void 0:l(o,r),d=Nq(o),p=bP(s,r.decimals),h=Dl(e,i,n),b=o.criteria.map(({name:I,weight:_,max:M})=>({
criterion:I,
weight:Xt(_),max:Xt(M)})),S=new y;for(let{entry:I,judge:_,reason:M}of o.leftOut){let B={code:
"JUDGE_LEFT_OUT",params:{judge:_,reason:M}};S.set(I,[...(N=S.get(I))!=null?N:[],B])}let O=({entry:I,
judgeScores:_,
stageScore:M,score:B})=>{var G,Z;let L=(G=S.get(I.code))!=null?G:[],j=[..._].map(([X,Q])=>({judge:X,
score:Q})),z=o.judges.map(X=>X.code).filter(X=>!_.has(X)&&!L.some(({params:Q})=>Q.judge===X));return[
{code:"STAGE_SCORE",params:{method:a,judges:j,criteria:b,score:M}},...(Z=c==null?void 0:c(I.code))!=
null?Z:[],...L,...z.length>0?[{code:"JUDGES_WITHOUT_SCORE",params:{judges:z}}]:[],...r.carryOver?[{
code:"CARRIED_OVER",params:{parts:h(I.code,M),score:B}}]:[]]},P=hP(e,t,u);return I=>{let _=p.get(I.entry.code);
return _===void 0?[]:[...O(I),...Iq(I,_,d),...$q(I,_,u),...Fq(I),...P(I,_)]}}var Vp=(e,t)=>t.map((n,
r)=>_q(e,n,t.slice(0,r)));function _q(e,t,n){let{language:r,decimals:o}=e.settings,
i=vP(e,t,n),a=lA(r,o,nr(t.method));return new y(t.standings.map(s=>{let u=i(s);return[s,{text:a(u),
tie:cA(
u,r,o)}]}))}function kP(e,t,{provisional:n,write:r,close:o=!1,through:i}){let{competition:a}=e,s=ut(
a.stages,t),
u=({stage:O})=>{var P;return((P=$r(s,O.name))==null?void 0:P.status)==="open"},l=Pt(e,{provisional:n}
),
c=i===void 0?l.results.length:1+a.stages.findIndex(O=>O.name===i),d=l.results.filter((O,P)=>P<c||!u(
O)),p=d.filter(u).map(({stage:O})=>O.name),h=o&&!n?p:[],b=h.length>0?[]:p,S=O=>{var P;return O.code===
"TAB_UNPROTECTED"&&h.includes((P=O.stage)!=null?P:"")};return{evaluation:{...l,results:d},
explanations:Vp(
a,d),toClose:h,open:b,findings:l.findings.filter(O=>!S(O)),writes:r!=null?r:!n&&b.length===0}}m();
var xP=e=>e.map(({stage:t,panel:n})=>({stage:t.name,criteria:n.criteria.map(({name:r,weight:o,min:i,
max:a})=>({name:r,weight:o,min:i,max:a})),means:g.fromEntries([...n.readings].flatMap(([r,o])=>{let i=[
...o.values()].map(s=>s.marks);if(i.length===0)return[];let a=s=>i.reduce((u,l)=>u+l[s].valueOf(),0)/
i.length;return[[r,n.criteria.map((s,u)=>a(u))]]}))}));m();m();m();var TP=e=>e.standings.flatMap(t=>t.advances?
[t.entry.code]:[]);function SP(e,t){let[n,r]=[TP(e),TP(t)];
return{enters:r.filter(o=>!n.includes(o)),leaves:n.filter(o=>!r.includes(o))}}var Mq=(e,t)=>({...e,
judges:e.
judges.filter(({code:n})=>n!==t),readings:new y([...e.readings].map(([n,r])=>[n,new y([...r].filter(
([o])=>o!==t))])),leftOut:e.leftOut.filter(n=>n.judge!==t)});function EP(e,t,n){return t.panel.judges.
flatMap(({code:r})=>{let o=sa(e,Mq(t.panel,r),n);return o.standings.length===0?[]:[{judge:r,...SP(t,
o)}]})}function CP(e,t,n){let{settings:r}=e;return ws.filter(i=>i!==r.method&&(!r.carryOver||tr(i).unit===
"points")).flatMap(i=>{let a=sa({...e,settings:{...r,method:i}},t.panel,n);return a.standings.length===
0?[]:[{method:i,...SP(t,a)}]})}m();function RP(e,t,n,r){let o=e.standings.filter(h=>h.advances).length,
[i,a]=[e.standings[o-1],e.standings[o]];
if(i===void 0||a===void 0||a.category!==i.category||a.cutNote!==null&&a.cutNote!=="first-reserve"||!e.
standings.slice(0,o).every(h=>h.advances))return null;let[s,u]=[i,a].map(({entry:h})=>t.entries.findIndex(
({code:b})=>b===h.code)),l=n.map(({weight:h,scores:b})=>({weight:h,gap:b[s]-b[u]})),c=l.reduce((h,{
weight:b,
gap:S})=>h+b*S,0),d=l.reduce((h,{weight:b,gap:S})=>h+b*(S-c)**2,0),p=t.judges.length;return{lastIn:i.
entry.code,firstOut:a.entry.code,points:r*i.score.sub(a.score).valueOf(),standardError:p<2?null:f.sqrt(
d*p/(p-1))}}m();m();var Oi=e=>e.filter(t=>t!==null),fr=e=>e.reduce((t,n)=>t+n,0),Pn=e=>fr(e)/e.length;
function Nn(e){
if(e.every(n=>n===e[0]))return 0;let t=Pn(e);return fr(e.map(n=>(n-t)**2))}function Xp(e){let t=e.map(
(r,o)=>o).sort((r,o)=>e[o]-e[r]),n=e.map(()=>0);for(let r=0,o=0;r<t.length;r=o){for(;o<t.length&&e[t[
o]]===
e[t[r]];)o+=1;for(let i of t.slice(r,o))n[i]=(r+1+o)/2}return n}function DP(e){var p,h;let t=e.length,
n=(h=(p=e[0])==null?void 0:p.length)!=null?h:0;if(t<2||n<2)return{
single:null,average:null};let r=e.map(Pn),o=e[0].map((b,S)=>Pn(e.map(O=>O[S]))),i=Pn(r),a=e.flatMap(
(b,S)=>b.map((O,P)=>(O-r[S]-o[P]+i)**2)),s=n*Nn(r)/(t-1),u=t*Nn(o)/(n-1),l=fr(a)/((t-1)*(n-1)),c=1e-12*
(s+u+l),d=b=>b>c?(s-l)/b:null;return{single:d(s+(n-1)*l+n*(u-l)/t),average:d(s+(u-l)/t)}}m();
function AP(e,t){let{groupCount:n}=is(e);if(n===0)return{lambda:null,effects:new y};let{lambda:r,
effects:o}=oa(
e,t),i=r.value>0||n===1;return{lambda:r.value,effects:new y(i?k.from(o,([a,s])=>[a,s.valueOf()]):[])}
}m();m();function OP(e){let[t,n]=[e.map(([a])=>a),e.map(([,a])=>a)],r=f.sqrt(Nn(t)*Nn(n));if(e.length<2||
!(r>
1e-9))return null;let[o,i]=[Pn(t),Pn(n)];return f.max(-1,f.min(1,fr(e.map(([a,s])=>(a-o)*(s-i)))/r))}
function PP(e,t,n){return e.judges.map(({code:r})=>{let o=t.judges.indexOf(r),i=n.get(r),a=Oi(t.rows.
map(u=>{var l;return(l=u[o])!=null?l:null})),s=t.rows.flatMap(u=>{var d;let l=(d=u[o])!=null?d:null,
c=Oi(u.filter((p,h)=>h!==o));return l===null||c.length===0?[]:[[l,Pn(c)]]});return{code:r,severity:i===
void 0?null:0-i,spread:a.length<2?null:f.sqrt(Nn(a)/(a.length-1)),agreement:OP(s)}})}m();m();
function Lq(e){let t=v.isInteger(e),n=t?0:f.log(f.PI)/2;for(let r=t?1:.5;r<e;r+=1)n+=f.log(r);return n}
function NP(e,t){let n=t/2,r=e/2;if(r<=0)return 1;let o=f.exp(n*f.log(r)-r-Lq(n));if(r<n+1){let l=1/
n,c=l;for(let d=1;l>c*1e-17;d+=1)l*=r/(n+d),c+=l;return 1-o*c}let i=r+1-n,a=v.MAX_VALUE,s=1/i,u=s;
for(let l=1,
c=0;f.abs(c-1)>1e-16&&l<1e4;l+=1){let d=l*(n-l);i+=2,s=1/(d*s+i),a=i+d/a,c=a*s,u*=c}return o*u}
function jq(e){var n;let t=new y;for(let r of e)t.set(r,((n=t.get(r))!=null?n:0)+1);return fr([...t.
values()].map(r=>r**3-r))}function IP(e){var u,l;let t=e.length,n=(l=(u=e[0])==null?void 0:u.length)!=
null?l:0;if(t<2||n<2)return null;let r=e[0].map((c,d)=>e.map(p=>p[d])),o=r.map(Xp),i=e.map((c,d)=>fr(
o.map(p=>p[d]))),a=n**2*(t**3-t)-n*fr(r.map(jq));if(a<=0)return null;let s=12*Nn(i)/a;return{w:s,p:
NP(
n*(t-1)*s,t-1)}}m();function $P(e){let t=e.map(Oi).filter(i=>i.length>1),n=t.flat(),r=Nn(n)/(n.length-1);
return r>0?1-fr(
t.map(i=>i.length*Nn(i)/(i.length-1)))/n.length/r:null}m();function FP(e){let t=e.entries.filter(a=>{
var s,u;return((u=(s=e.readings.get(a.code))==null?void 0:
s.size)!=null?u:0)>0}),n=t.map(a=>e.readings.get(a.code)),r=new w(n.flatMap(a=>[...a.keys()])),o=e.judges.
map(a=>a.code).filter(a=>r.has(a));o.sort((a,s)=>a<s?-1:1);let i=n.map(a=>o.map(s=>{var u,l;return(l=
(u=a.get(s))==null?void 0:u.score.valueOf())!=null?l:null}));return{entries:t,judges:o,rows:i}}var _P=e=>e.
filter(t=>t.every(n=>n!==null));m();m();m();m();m();function Bq(e,t){let n=e.map((i,a)=>[...i,t[a]]),
r=f.max(...e.map((i,a)=>i[a])),o=0;for(let[i,a]of n.
entries()){let s=a[i];if(s<=r*1e-12){a.fill(0);continue}o+=1;for(let[u,l]of n.entries()){let c=u===i?
0:l[i]/s;if(c!==0)for(let d of l.keys())l[d]=l[d]-c*a[d]}}return{solution:n.map((i,a)=>i[a]===0?0:i[
i.
length-1]/i[a]),rank:o}}function Bb(e,t,n){let r=t.map((c,d)=>t.map((p,h)=>h===d?n*c:0)),o=t.map(()=>0),
i=new w;for(let c of e){let d=[...c.keys()].filter(b=>c[b]!==null&&t[b]>0),p=d.reduce((b,S)=>b+t[S],
0),h=d.reduce((b,S)=>b+t[S]*c[S],0)/p;for(let b of d){i.add(b),o[b]=o[b]+t[b]*(c[b]-h);let S=r[b];S[
b]=
S[b]+t[b];for(let O of d)S[O]=S[O]-t[b]*t[O]/p}}let{solution:a,rank:s}=Bq(r,o),u=t.reduce((c,d)=>c+d,
0),l=a.reduce((c,d,p)=>c+t[p]*d,0)/u;return{effects:a.map((c,d)=>t[d]>0?c-l:0),isDetermined:s>=i.size-
1}}m();function zq(e,t){let n=[];for(let[r,o]of e.entries())if(o!==null)for(let i=t[r];i>0;i-=1)n.push(
o);return n.
length>0?n:Oi(e)}var zo=e=>t=>Float64Array.from(e,n=>{let[r,o]=[0,0];for(let i=0;i<n.length;i+=1){
let a=n[i];
a!==null&&(r+=t[i]*a,o+=t[i])}return o>0?r/o:Pn(Oi(n))});function Yp(e,t){var r,o;let n=e.map(i=>[
...i]);
for(let i of(o=(r=e[0])==null?void 0:r.keys())!=null?o:[]){let a=e.flatMap((u,l)=>u[i]===null?[]:[l]),
s=t(a.map(u=>e[u][i]));for(let[u,l]of a.entries())n[l][i]=s[u]}return n}var Qp=(e,t)=>n=>Float64Array.
from(e,r=>{let o=zq(r,n).sort((a,s)=>a-s),i=t(o.length);return Pn(o.slice(i,o.length-i))});var MP=(e,
t)=>{var r,o;if(e.every(i=>i.every(a=>a!==null)))return zo(e);let n=Bb(e,(o=(r=e[0])==null?
void 0:r.map(()=>1))!=null?o:[],t).effects;return i=>{let s=Bb(e,i,t).effects.map((u,l)=>i[l]>0?u:n[
l]);
return zo(e.map(u=>u.map((l,c)=>l===null?null:l-s[c])))(i)}};m();var LP=zo;m();var jP=e=>Qp(e,t=>f.ceil(
t/2)-1);m();var BP=e=>zo(Yp(e,Xp));m();var zP=e=>Qp(e,t=>t<El?0:1);m();function Uq(e){let t=f.sqrt(
Nn(e)/(e.length-1)),n=Pn(e);return e.map(r=>t>0?50+10*(r-n)/t:50)}var UP=e=>zo(
Yp(e,Uq));var WP={mean:LP,trimmed:zP,median:jP,"rank-sum":BP,"z-score":UP,adjusted:MP};function KP(e,
t,n,r,o){var i,a,s;return(s=(a=(i=WP)[e])==null?void 0:a.call(i,t.rows,n))!=null?s:Wq(
Cl[e],t,r,o)}function Wq(e,{entries:t,judges:n},r,o){return i=>{let a=e.scores(Kq(r,n,i),o);return Float64Array.
from(t,({code:s})=>{var u,l;return(l=(u=a.get(s))==null?void 0:u.valueOf())!=null?l:v.NaN})}}
function Kq(e,t,n){
let r=t.flatMap((s,u)=>k.from({length:n[u]},(l,c)=>({judge:s,code:`${s}\0${c}`}))),o=new y(e.judges.
map(s=>[s.code,s])),i=new y([...e.readings].map(([s,u])=>{let l=r.flatMap(({judge:c,code:d})=>{let p=u.
get(c);return p===void 0?[]:[[d,p]]});return[s,l.length>0?new y(l):u]})),a=r.flatMap(({judge:s,code:
u})=>{
let l=o.get(s);return l===void 0?[]:[{...l,code:u}]});return{...e,judges:[...a,...e.judges],readings:
i}}m();m();function GP(e){let t=e>>>0||1;return()=>(t^=t<<13,t^=t>>>17,t^=t<<5,(t>>>0)/4294967296)}
var Gq=5,qq=20231207;function qP(e,t){return e===1?[[t]]:k.from({length:t+1},(n,r)=>qP(e-1,t-r).map(
o=>[r,...o])).flat()}var zb=e=>e<2?1:e*zb(e-1),Hq=e=>qP(e,e).map(t=>{let n=t.reduce((r,o)=>r/zb(o),
zb(
e));return{times:t,weight:n/e**e}});function Zq(e,t){let n=GP(qq);return k.from({length:t},()=>{let r=k.
from({length:e},()=>0);for(let o=0;o<e;o+=1){let i=f.floor(n()*e);r[i]=r[i]+1}return{times:r,weight:
1/
t}})}var HP=(e,t)=>e<=Gq?Hq(e):Zq(e,t);var Jq=1e-9,Ub={most:2e3,longList:500,longFrom:500};function Vq(
e,t,n,r){if(!e.settings.carryOver)return r.
entries.map(()=>({own:1,rest:0}));let o=Dl(e,t.stage,n),i=new Me(0);return r.entries.map(a=>{let s=o(
a.code,i).map(({weight:c,score:d})=>[c.valueOf(),d.valueOf()]),u=s.reduce((c,[d])=>c+d,0),l=s.reduce(
(c,[d,p])=>c+d*p,0);return{own:s[s.length-1][0]/u,rest:l/u}})}function Xq(e){let t=e.map((n,r)=>n*e.
length+r).sort();return k.from(t,n=>n-f.floor(n/e.length)*e.length)}function Yq(e,t){var a,s;let n=Cr(
e.contenders),r=(s=(a=n[n.length-1])==null?void 0:a.place)!=null?s:0,o=n.filter(({place:u})=>u===r).
length,i=t===null?1:f.min(1,(t-r+1)/o);return n.map(({ranked:u,place:l})=>[u.entry.code,l===r?i:1])}
function ZP(e,t,n,r,o,i){let{settings:a}=e,{entries:s,judges:u}=o,{places:l,last:c}=t,{better:d}=r,p=KP(
t.method,o,i,t.panel,a),h=Vq(e,t,n,o),b=new y(s.map((M,B)=>[M.code,B])),S=10**a.decimals,O=d==="higher"?
-1:1,P=M=>M,N=um(e.entries),I=new Me(0),_=M=>a.passingScore===null?I:new Me(M,S);return HP(u.length,
s.length<Ub.longFrom?Ub.most:Ub.longList).map(M=>{let B=p(M.times).map((Q,K)=>h[K].rest+h[K].own*Q),
L=B.map(Q=>O*f.floor((Q+Jq)*S+.5)),j=Xq(L),z=new Int32Array(s.length),G=j.map((Q,K)=>{let ne=j[K-1];
return z[Q]=ne!==void 0&&L[ne]===L[Q]?z[ne]:K+1,{entry:s[Q],rank:z[Q],score:_(O*L[Q]),steps:[],
decidedBy:null}}),
{races:Z}=vm(G,{settings:a,places:l,last:c,better:d,rounded:P,categoryOf:N}),X=Z.flatMap(Q=>Yq(Q,l));
return{weight:M.weight,scores:B,ranks:z,shares:new y(X.map(([Q,K])=>[b.get(Q),K]))}})}m();function Qq(
e,t){let n=Float64Array.from(e,({ranks:o},i)=>o[t]*e.length+i).sort(),r=o=>{let i=0;for(let a of n){
let s=f.floor(a/e.length);if(i+=e[a-s*e.length].weight,i>=o-1e-9)return s}return e.length};return[r(
.05),r(1-.05)]}function JP(e,t){return e.judges.length<2||t.length===0?e.entries.map(({code:n})=>({
code:n,
inTop:null,rankLow:null,rankHigh:null})):e.entries.map(({code:n},r)=>{let o=t.reduce((u,{weight:l,
shares:c})=>{
var d;return u+l*((d=c.get(r))!=null?d:0)},0),[i,a]=Qq(t,r),s=o<1e-9||o>1-1e-9;return{code:n,inTop:s?
f.round(o):o,rankLow:i,rankHigh:a}})}m();function eH({panel:e},t){let n=r=>o=>{let i=e.readings.get(
o);return(i==null?void 0:i.size)===1&&i.has(
r)};return t.flatMap(({judge:r,enters:o,leaves:i})=>i.some(n(r))?[]:[...o,...i])}function VP(e,t,n,r){
let o=new y(n.map(d=>{var p;return[d.code,(p=d.inTop)!=null?p:0]})),i=new w(eH(e,r)),a=({entry:{code:
d},
advances:p})=>{var b;let h=(b=o.get(d))!=null?b:0;return i.has(d)||(p?h:1-h)<.9-1e-9},s=e.standings.
filter(d=>d.advances),u=s.filter(d=>!a(d)).length;if(t<2)return{level:"single",within:s.length,firm:
0,
contested:[]};if(s.length===e.standings.length)return{level:"no-cut",within:s.length,firm:s.length,
contested:[]};
let l=e.standings.filter(a).map(({entry:d})=>d.code);return{level:l.length===0?"firm":2*u>=s.length?
"partly":"open",within:s.length,firm:u,contested:l}}function ef(e,t,n){var N,I;let{panel:r}=t,i=t.standings.some(
({decision:_})=>_!==void 0)?sa(e,r,n):t,
a=FP(r),s=_P(a.rows),u=2*s.length>=a.rows.length?s:[],l=IP(u),c=DP(u),{lambda:d,effects:p}=AP(r,e.settings.
severityCorrection),h=tr(i.method),b=a.judges.length>0?ZP(e,i,n,h,a,d!=null?d:0):[],S=new y(JP(a,b).
map(_=>[_.code,_])),O=i.standings.map(({entry:_})=>S.get(_.code)),P=EP(e,i,n);return{stage:i.stage.name,
panel:{judges:a.judges.length,entries:a.entries.length,complete:s.length},kendallW:(N=l==null?void 0:
l.w)!=null?N:null,kendallP:(I=l==null?void 0:l.p)!=null?I:null,iccSingle:c.single,iccAverage:c.average,
alpha:$P(a.rows),lambda:d,judges:PP(r,a,p),stability:O,leaveOneOut:P,methods:CP(e,i,n),gap:RP(i,a,b,
(h==null?void 0:h.better)==="lower"?-1:1),verdict:VP(i,a.judges.length,O,P)}}m();m();var XP=e=>e<=3;
var YP={strong:.7,moderate:.5,weak:.3,none:0},tH={levels:{single:()=>"Hanya satu juri yang menilai, jadi kekukuhan peringkat tidak dapat dinilai.",
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
"Juri hampir tidak sepakat tentang urutan peserta."}},nH={
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
"The judges hardly agree on the order of the entries."}};function rH(e){var n;return(n=g.keys(YP).find(
r=>e>=YP[r]))!=null?
n:"none"}var QP=(e,t)=>En(e.toFixed(2),t);function oH(e,t,n){var p;let{verdict:r,panel:o,leaveOneOut:
i,
gap:a,methods:s}=e,u=i.filter(({enters:h,leaves:b})=>h.length+b.length>0).length,l=s.filter(({enters:
h,
leaves:b})=>h.length+b.length===0).map(({method:h})=>h),c=h=>va(h,n),d=(p=a==null?void 0:a.standardError)!=
null?p:null;return[...r.contested.length>0?[t.contested(Y(r.contested,n))]:[],...XP(o.judges)?[t.sensitivity(
o.judges)]:[],u===0?t.sameWithoutAny:t.changesWithout(u,i.length),...a?[`${t.gap(a.lastIn,a.firstOut,
QP(a.points,n))}${d===null?"":t.gapError(QP(d,n),a.points<2*d)}.`]:[],...l.length>0?[t.otherMethods(
Y(l.map(c),n))]:[],...s.filter(({method:h})=>!l.includes(h)).map(({method:h,enters:b,leaves:S})=>t.byMethod(
c(h),Y(b,n),Y(S,n)))]}function tf(e,t){let n=t==="id"?tH:nH,{level:r,within:o,firm:i}=e.verdict;
return[
n.levels[r](o,i),...r==="single"||r==="no-cut"?[]:oH(e,n,t),...e.kendallW===null?[]:[n.agreement[rH(
e.kendallW)]]]}var eN=(e,t)=>t.map((n,r)=>{let o=ef(e,n,t.slice(0,r)),i=tf(o,e.settings.language);
return{...o,verdict:{
...o.verdict,text:i}}});m();function tN(e,t,{settings:n}){return{stage:e.stage.name,method:e.method,
unit:nr(e.method),cut:e.places,
unordered:e.last&&!n.rankedWinners,judges:e.panel.judges.map(r=>r.code),ranking:e.standings.map(r=>{
var o,i,a,s,u;return{rank:r.rank,...r.decision===void 0?{}:{decidedRank:r.decision.rank},code:r.entry.
code,name:r.entry.name,institution:r.entry.institution,category:(o=r.category)!=null?o:r.entry.category,
score:r.score.valueOf(),advances:r.advances,categoryRank:r.categoryRank,reserve:r.cutNote==="first-reserve",
title:r.title,tieBrokenBy:r.decidedBy===null||r.decidedBy==="shared"?r.decidedBy:r.decidedBy.
metric,tie:(a=(i=t==null?void 0:t.get(r))==null?void 0:i.tie)!=null?a:"",explanation:(u=(s=t==null?
void 0:
t.get(r))==null?void 0:s.text)!=null?u:"",judgeScores:g.fromEntries([...r.judgeScores].map(([l,c])=>[
l,c.valueOf()]))}})}}m();m();var nN="lastRun",iH=re({top:Ft(),at:q(),by:q(),ranked:Ve(q()),errors:Ft(
)}),rN=e=>Ze(nN,C.stringify(
e));function xc(){var e;try{let t=ct(iH,C.parse((e=Ue(nN))!=null?e:"null"));return t.success?t.data:
null}catch{return null}}function oN({competition:e,unwritten:t},{evaluation:n,explanations:r,
findings:o,hash:i,provisional:a},s){
let{language:u}=e.settings;for(let P of t)tn(P);let{run:l,isNew:c}=dA(i,a,s.rows),d=o.filter(Vs);l1(
e,{...n,findings:aH(d)},r,l);let p=n.results.map(P=>P.stage.name);if(rN({top:ym(e),at:l.at,by:l.by,
ranked:p,
errors:Ri(o,"error")}),!c||a)return s;let{at:h,by:b,id:S}=l,O=se(u).history.computed(p.length,Ri(d,
"error"),Ri(d,"warning"));return nn(s,{at:h,by:b,action:"compute",detail:O,run:S,hash:i},u)}var aH=e=>e.
filter(t=>t.code!=="SCALE_ASSUMED");var sH=re({provisional:Ge(),write:ke(Ge()),close:ke(Ge()),
reliability:ke(Ge()),profiles:ke(Ge())});function Tc(e){
return ce(()=>{let t=he(sH,e);return ye(),Te(()=>Wb(t).answer)})}function Wb({reliability:e=!1,
profiles:t=!1,
...n},r=()=>{}){let o=yn(),{workbook:i}=o,{competition:a}=i,{language:s}=a.settings,u=kP(i,o.history.
rows,{...n,through:r(a)}),{explanations:l,open:c}=u,{results:d}=u.evaluation,p=tu(i),h=u.toClose.reduce(
(P,N)=>Jp(i,N,P),o.history),b=[...u.findings,..._o(i,h)],S=u.writes?oN(i,{...u,findings:b,hash:p,
provisional:n.
provisional},h):h;wa(i,b);let O={ok:Qs(b),findings:to(b,s,dc({...o,history:S})),understood:Mp(i),
stages:d.
map((P,N)=>tN(P,l[N],a)),reliability:e?eN(a,d):[],...t&&{profiles:xP(d)},hash:p,open:c};return{
workbook:i,
results:d,findings:b,history:S,answer:O}}m();m();m();m();var iN=["kolabik","satuin-pelita",
"mojokerto","malang","gipp"];m();m();m();var Xn=(e,t={})=>({name:e,weight:null,advance:null,title:
null,form:null,date:null,...t}),Sc=(e,t)=>({
stage:null,name:e,weight:20,min:0,max:100,description:t}),io=[Sc("Kebaruan",
"Gagasan, cara, atau perbaikan yang baru bagi unit atau daerah"),Sc("Efektif",
"Hasil nyata terhadap masalah yang dipecahkan"),
Sc("Bermanfaat","Manfaat bagi masyarakat pengguna layanan"),Sc("Mudah Disebarkan",
"Dapat ditiru atau disesuaikan oleh unit lain"),Sc("Berkelanjutan",
"Didukung aturan, anggaran, dan sumber daya agar terus berjalan")];var aN={settings:{competition:
"Gelar Inovasi Pelayanan Publik (GIPP)",year:"2017",organizer:"Bagian Organisasi Sekretariat Daerah",
government:"Pemerintah Kota Probolinggo",province:"Jawa Timur",city:"Probolinggo",top:6,winnerTerm:
"Terbaik",signerPosition:"Wali Kota Probolinggo"},stages:[Xn("Presentasi",{advance:12,form:
"presentation"}),Xn("Kunjungan Lapangan",{advance:6,title:{name:"Terbaik"},form:"field"})],criteria:
io};m();var sN={settings:{competition:"Kompetisi Inovasi Pelayanan Publik (Kolabik)",year:"2023",
organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",province:
"Jawa Timur",city:"Pasuruan",top:3,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[Xn(
"Proposal",{advance:20,title:{name:"Top 20"},form:"files"}),Xn("Presentasi dan Wawancara",{advance:
10,
title:{name:"Top 10"},form:"presentation"}),Xn("Observasi Lapangan",{advance:3,title:{name:"Terbaik"}
,
form:"field"})],criteria:io};m();var uN={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik (KIPP) Kota Malang",year:"2021",organizer:
"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Malang",province:"Jawa Timur",
city:"Malang",top:6,winnerTerm:"Terbaik",signerPosition:"Wali Kota Malang"},stages:[Xn(
"Presentasi dan Wawancara",{advance:6,title:{outcomes:[{places:3,name:"Nominasi Nasional"},{places:6,
name:"Nominasi Provinsi"}]},form:"presentation"})],criteria:io};m();var lN={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik Kota Mojokerto",year:"2021",organizer:
"Bagian Organisasi dan Tata Laksana Sekretariat Daerah",government:"Pemerintah Kota Mojokerto",
province:"Jawa Timur",city:"Mojokerto",top:3,winnerTerm:"Juara",signerPosition:"Wali Kota Mojokerto"}
,stages:[
Xn("Penilaian",{advance:3,title:{name:"Nominasi Nasional"},form:"files"})],criteria:io};m();var cN={
settings:{competition:"Satu Unit Satu Inovasi Pelayanan Publik dalam Satu Tahun (SATUIN PELITA)",
year:"2019",organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",
province:"Jawa Timur",city:"Pasuruan",top:10,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[Xn("Penilaian",{advance:10,title:{name:"Sepuluh Inovasi Terbaik"},form:
"files"})],criteria:io};var dN={kolabik:sN,"satuin-pelita":cN,mojokerto:lN,malang:uN,gipp:aN};m();m(
);var mN={name:"GIPP 2017, Kota Probolinggo"};m();var pN={name:"Kolabik 2023, Kota Pasuruan"};m();
var fN={name:"Kompetisi Inovasi 2021, Kota Malang"};m();var gN={name:
"Kompetisi Inovasi 2021, Kota Mojokerto"};m();var hN={name:"SATUIN PELITA 2019, Kota Pasuruan"};var yN={
kolabik:pN,"satuin-pelita":hN,mojokerto:gN,malang:fN,gipp:mN};var uH=e=>({id:e,...yN[e],...dN[e]}),
Ec=iN.map(uH);m();var Pi={part:"documents",tab:J.documents,columns:[{key:"number",header:$("Nomor",
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
header:$("Proses","Run"),width:90},{key:"revision",header:$("Revisi","Revision"),width:80}]},bN=[[
"begun",$("sedang dibuat","being made")],["made",$("jadi","ready")],["draft",$("rancangan","draft")],
["edited",$("disunting","edited")],["signed",$("ditandatangani","signed")],["failed",$("gagal",
"failed")],["deleted",$("terhapus","deleted")],["void",$("tidak berlaku","void")]],lH=/^(?!.*\b(?:belum|not|un)\b).*\b(?:di)?tanda[\s-]?tangani?\b|^(?!.*\b(?:not|un)\b).*\bsigned\b/i;
function wN(e){var t;return e===""?"failed":(t=xn(e,bN))!=null?t:lH.test(e)?"signed":"own"}function nf(
{
status:e,statusText:t},n){var o,i;let r=(i=(o=bN.find(([a])=>a===e))==null?void 0:o[1][n])!=null?i:
"";
return t!==""&&wN(t)===e?t:r}function cu(e){var r,o,i;let t=mt(e,Pi),n=new y;for(let{row:a,cell:s}of(
r=
t==null?void 0:t.rows)!=null?r:[]){let u=l=>U(s(l));u("kind")!==""&&n.set(a,{kind:u("kind"),entry:u(
"entry"),title:u("title"),number:u("number"),link:u("link"),fileId:u("fileId"),status:wN(u("status")),
statusText:u("status"),maker:u("maker"),at:u("at"),spreadsheet:u("spreadsheet"),content:u("content"),
modified:u("modified"),run:u("run"),revision:u("revision")})}return{rows:n,columns:(o=t==null?void 0:
t.columns)!=null?o:new y,headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null}}m();m();m();var vN={
entries:{prefix:"P-",digits:2},judges:{prefix:"J",digits:1}};function kN(e,t,n){var c,d;let r=new y;
for(let p of t){let[,h="",b=""]=(c=/^(.*?)(\d+)$/.exec(p.trim()))!=null?c:[];if(b==="")continue;let S=(
d=
r.get(h))!=null?d:{count:0,last:0,digits:b.length};r.set(h,{count:S.count+1,last:f.max(S.last,v(b)),
digits:f.max(S.digits,b.length)})}let[o]=[...r].sort(([,p],[,h])=>h.count-p.count),[i,a,s]=o===void 0?
[vN[e].prefix,0,f.max(vN[e].digits,e==="entries"?x(n).length:1)]:[o[0],o[1].last,o[1].digits],u=new w(
t.map(V)),l=[];for(let p=a+1;l.length<n;p+=1){let h=`${i}${x(p).padStart(s,"0")}`;u.has(V(h))||l.push(
h)}return l}m();var Kb={entries:Pr,judges:ca},of={entries:["code","name","institution","category",
"unitType","innovator","contact","phone","email","link"],judges:["code","name","role","institution",
"email","phone"]},
cH={entries:[["email",/email|surel/],["phone",
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
["code",/^(kode|code)/],["name",/nama|name|juri|judge/]]},dH=/^(timestamp|stempelwaktu|capwaktu|waktu|tanggal|date|no|nomor|number|skor|score)$/,
af=e=>e===""||dH.test(F(e));function xN(e,t){var o,i;if(af(e))return null;let n=Kb[t].columns.find(a=>of[
t].
includes(a.key)&&Ae(e,a.header));if(n!==void 0)return n.key;let r=F(e);return(i=(o=cH[t].find(([,a])=>a.
test(r)))==null?void 0:o[0])!=null?i:null}var rf=(e,t)=>{let n=e.filter(r=>r!=="");return n.length>0&&
n.filter(t).length*5>n.length*4};function mH(e){return e.every(n=>n==="")?"passed":rf(e,n=>/^\S+@\S+\.\S+$/.
test(n))?"email":rf(e,n=>/^https?:\/\//i.test(n))?"link":rf(e,n=>/^\+?[\d\s().-]{8,}$/.test(n))?
"phone":e.every((n,r)=>v(n)===r+1)?"passed":new w(e).size===e.length&&rf(e,n=>/^\p{L}{0,6}[-. /]?\d{1,5}$/u.
test(n))?"code":"text"}function TN(e,t){let n=new y,r=["name","institution"],o=f.max(0,...e.map(i=>i.
length));for(let i=0;i<o;i+=1){let a=mH(e.map(l=>{var c;return(c=l[i])!=null?c:""})),s=a==="text"?r.
shift():a,u=of[t].includes(s!=null?s:"");s!==void 0&&s!=="passed"&&u&&!n.has(s)&&n.set(s,i)}return n}
var pH=10;function fH(e,t){let n=new y;for(let[r,o]of e.entries()){let i=xN(o,t);i!==null&&!n.has(i)&&
n.set(i,r)}return n}function gH(e,t){var r;return(r=e.slice(0,pH).map((o,i)=>({row:i,columns:fH(o,t)}
)).
filter(({row:o,columns:i})=>{var s;let a=((s=e[o])!=null?s:[]).filter(u=>u!==""&&!af(u)).length;
return i.
has("name")&&i.size*2>a&&(i.size>1||a===1)}).sort((o,i)=>i.columns.size-o.columns.size)[0])!=null?r:
null}var hH=e=>x.fromCharCode(65+e%26);function EN(e,t,n){var d,p,h;let r=gH(e,t),o=(d=r==null?void 0:
r.columns)!=null?d:TN(e,t),i=r===null?0:r.row+1,a=e.slice(i),s=r===null?[]:(p=e[r.row])!=null?p:[],u=new y;
for(let b of n)for(let S of SN(b,t))u.set(S,"known");let l={columns:of[t].flatMap(b=>{var O;let S=o.
get(b);return S===void 0?[]:[{header:(O=s[S])!=null?O:hH(S),key:b}]}),unknown:s.filter((b,S)=>!af(b)&&
![...o.values()].includes(S)&&a.some(O=>{var P;return((P=O[S])!=null?P:"")!==""})),added:[],repeated:
[],
nameless:[]};for(let[b,S]of a.entries()){if(S.every(_=>_===""))continue;let O={code:"",name:""};for(
let[
_,M]of o)O[_]=(h=S[M])!=null?h:"";let P=i+b+1;if(F(O.name)===""){l.nameless.push(P);continue}let N=SN(
{institution:"",email:"",...O},t),I=N.map(_=>u.get(_)).find(_=>_!==void 0);if(I!==void 0)l.repeated.
push({row:P,name:O.name,why:I});else{for(let _ of N)u.set(_,"twice");l.added.push(O)}}let c=kN(t,[
...n,
...l.added].map(({code:b})=>b),l.added.filter(({code:b})=>b==="").length);return l.added=l.added.map(
b=>{var S;return b.code===""?{...b,code:(S=c.shift())!=null?S:""}:b}),l}function SN({code:e,name:t,
institution:n,
email:r},o){let i=o==="judges"?F(t):`${F(t)}|${F(n)}`;return[...V(e)===""?[]:[`code:${V(e)}`],`name:${i}`,
...o==="judges"&&r!==""?[`email:${r.toLowerCase()}`]:[]]}m();function yH(e){let t=e.split('"').filter(
(n,r)=>r%2===0).join("");return t.includes("\u0009")?"\u0009":t.includes(
";")?";":null}function CN(e){var u;let t=yH(e),n=[],r=[],o="",i=!1,a=()=>{r.push(o.replace(/\s+/g,
" ").
trim()),o=""},s=()=>{a(),r.some(l=>l!=="")&&n.push(r),r=[]};for(let l=0;l<e.length;l+=1){let c=(u=e[
l])!=
null?u:"";i?c!=='"'?o+=c:e[l+1]==='"'?(o+='"',l+=1):i=!1:c==='"'&&o.trim()===""&&t!==null?i=!0:c===t?
a():c===`
`?s():c!=="\r"&&(o+=c)}return s(),n}m();var bH={menu:"Siapkan tab juri",noJudges:
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
,wH={menu:"Prepare judge tabs",noJudges:
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
,Uo=e=>({id:bH,en:wH})[e];var vH=1e6,RN=1e4,Gb=50,kH=re({kind:xt(["entries","judges"]),text:ke(q().check(
uh(vH))),tab:ke(q()),
write:Ge()}),AN=e=>e.filter(t=>/^(form(ulir)? )?(responses?|respons|tanggapan|jawaban)\b|^form(ulir)? /i.
test(t));function ON(e){return ce(()=>{let{kind:t,text:n,tab:r,write:o}=he(kH,e);return ye(),o?Te(()=>DN(
t,n,r,!0)):DN(t,n,r,!1)})}function DN(e,t,n,r){var h;let o=Mt(We()),{competition:i}=Rn(new y([...o].
map(([b,S])=>[b,Be(S)]))),a=o.has("settings")?i.settings.language:et(),s=Uo(st(a)),u=b=>be(ge(
"BAD_REQUEST",b));n!==void 0&&(!We().includes(n)||[...o.values()].includes(n))&&u(s.noSuchList(n));
let l=n===
void 0?CN(t!=null?t:""):Be(n).values.map(b=>b.map(U));l.length>RN&&u(s.tooMany(RN));let c=EN(l,e,xH(
i,e));c.columns.every(({key:b})=>b!=="name")&&u(s.noNames);let d=(h=o.get(e))!=null?h:J[e][a],p=r?TH(
e,d,c.added,a):[];return SH(c,d,r,p)}var xH=({entries:e,judges:t},n)=>n==="entries"?e:t;function TH(
e,t,n,r){
var h,b;if(n.length===0)return[];let o=Kb[e];Yr(t)===0&&tn(d2(o,t,r));let i=mt(Be(t),o),a=(h=i==null?
void 0:i.columns)!=null?h:new y(o.columns.map(({key:S},O)=>[S,O])),s=new y(o.columns.map(S=>{var O;
return[
S.key,(O=S.format)!=null?O:""]})),u=f.max(...a.values())+1,l=k.from({length:u},()=>"");for(let[S,O]of a)
l[O]=(b=s.get(S))!=null?b:"";let c=Yr(t);for(let[S,O]of l.entries())O==="@"&&s2(t,c,S,n.length);let d=n.
map(S=>{var P;let O=l.map(()=>"");for(let[N,I]of a)O[I]=(P=S[N])!=null?P:"";return O});en(t,c,0,d,l);
let p=new w(n.flatMap(S=>g.entries(S).flatMap(([O,P])=>P?[O]:[])));return o.columns.flatMap(({key:S,
header:O})=>p.has(S)&&!a.has(S)?[O[r]]:[])}function SH(e,t,n,r){let{columns:o,unknown:i,added:a,
repeated:s,
nameless:u}=e;return{tab:t,written:n,columns:o,unknown:[...i,...r],total:a.length,rows:a.slice(0,Gb).
map(({code:l,name:c,institution:d="",email:p=""})=>({code:l,name:c,institution:d,email:p})),repeated:
s.
slice(0,Gb),repeatedTotal:s.length,nameless:u.slice(0,Gb)}}function Ni(){return ce(()=>{let e=We(),t=Mt(
e),n=Rn(new y([...t].map(([S,O])=>[S,Be(O)]))),{competition:r}=n,
{settings:o}=r,i=t.has("settings")?o.language:et(),a=st(i),s=Fe(),u=DH(s,r.judges),l=u==="admin",c=hp(
).
filter(S=>![...t.values()].includes(S)),d=!EH(n),p=!d||c.length>0,h=AN(e),b=l?xc():null;return{user:
s,
role:u,language:a,competition:rn(r),stages:r.stages.map(S=>S.name),top:ym(r),begun:p,...l?CH(n,e,{
begun:p,
responses:h}):{},presets:l&&d&&c.every(S=>h.includes(S))?Ec.map(({id:S,name:O})=>({id:S,name:O})):[],
lastRun:b===null?null:{at:b.at,by:b.by,ranked:b.ranked,errors:b.errors},documents:l?OH(J.documents[i],
e):PN,judgeFiles:o.judgeFiles,lives:l&&p?A1(r,pt(i).rows):[]}})}var EH=({competition:e,tables:t})=>t.
entries!==null&&t.judges!==null||e.entries.length+e.judges.length>0,CH=(e,t,{begun:n,responses:r})=>(
{
...n&&Ns.some(o=>e.tables[o]===null)?{unconfigured:!0}:{},...r.length>0?{responses:r}:{},...n?{setUp:
RH(
e.competition,t)}:{}});function RH(e,t){let n=or(t,e,Sp(e)),{entries:r,judges:o,stages:i}=e,a=i.filter(
s=>s.scoreTab!==void 0||n.some(({stage:u})=>u===s));return{entries:r.length,judges:o.length,ready:a.
map(({name:s})=>s)}}var DH=(e,t)=>rm()?"admin":AH(e,t)?"judge":"stranger",AH=(e,t)=>e!==""&&t.some(n=>n.
email.toLowerCase()===e.toLowerCase()),PN={made:0,begun:0};function OH(e,t){if(!t.includes(e))return PN;
let{grid:n}=Zt(e),r=n===null?[]:[...cu(n).rows.values()].filter(i=>i.spreadsheet===zn()),o=(...i)=>r.
filter(a=>i.includes(a.status)).length;return{made:o("made","edited","signed"),begun:o("begun",
"failed")}}var PH=re({stage:ke(q())}),NN=re({stage:q(),reason:q()});function gr({stages:e,settings:t}
,n){var o;
let r=e.map(i=>i.name).join(", ");return(o=e.find(i=>F(i.name)===F(n)))!=null?o:be(ge("BAD_REQUEST",
se(t.language).problems.unknownStage(n,r)))}function qb(e){let t=ce(()=>{let n=e();return ye(),Te(()=>{
let r=Ye();n(r,pt(r.competition.settings.language))})});return"problem"in t?t:Ni()}var IN=e=>qb(()=>{
let{stage:t}=he(PH,e);return(n,r)=>{var s,u;let{competition:o}=n,i=ut(o.stages,r.rows),a=t===void 0?
(s=i.find(l=>l.status==="open"))==null?void 0:s.stage:gr(o,t).name;if(a!==void 0){if(((u=$r(i,a))==null?
void 0:u.status)==="open"){Jp(n,a,r);return}sc(r),lu(n,a,"reader")}}});function $N(e,{settings:t}){
let n=e.
replace(/\s+/g," ").trim().slice(0,500);return n===""?be(ge("BAD_REQUEST",se(t.language).problems.reasonMissing)):
n}var FN=e=>qb(()=>{let t=he(NN,e);return(n,r)=>{var u;let{competition:o}=n,{name:i}=gr(o,t.stage),a=ut(
o.stages,r.rows),s=$N(t.reason,o);if(((u=$r(a,i))==null?void 0:u.status)!=="open"){fP(n,i,s,r);
return}
sc(r),lu(n,i,"writer")}}),_N=e=>qb(()=>{let t=he(NN,e);return({competition:n},r)=>{let{language:o}=n.
settings,{name:i}=gr(n,t.stage),a=$N(t.reason,n),s=R1(n,i),u=r.rows.filter(c=>c.action==="rules"&&c.
stage===i),l=u[u.length-1];(l==null?void 0:l.hash)===s&&l.detail===a||nn(r,{at:dt(),by:Fe(),action:
"rules",detail:a,run:_t(),hash:s,stage:i},o)}});var IH=re({stage:ke(q())}),$H=["TIE_AT_CUT",
"RULE_CHANGED_AFTER_SCORING","RESULT_STALE"];function sf(e){
return ce(()=>{let{stage:t}=he(IH,e);return ye(),Te(()=>{var fe,Ne,me;let{workbook:n,results:r,
findings:o,
history:i}=Wb({provisional:!1,close:!0},le=>t===void 0?void 0:gr(le,t).name),{competition:a}=n,{
language:s}=a.
settings,u=(fe=r[r.length-1])==null?void 0:fe.stage.name,l=t===void 0?u:gr(a,t).name,c=(me=l!=null?l:
(Ne=a.stages[0])==null?void 0:Ne.name)!=null?me:"",d=a.stages.slice(0,a.stages.findIndex(le=>le.name===
c)+1),p=o.filter(le=>le.stage===void 0||d.some(({name:At})=>At===le.stage)).map(le=>$H.includes(le.code)?
{...le,severity:"error"}:le),h={stage:c,code:null,at:null,hash:null};if(!Qs(p))return{ok:!1,findings:
to(
p,s),...h};let b=r.find(le=>le.stage.name===c);if(b===void 0)return be(ge("BAD_REQUEST",se(s).problems.
nothingToDecide(c)));let{sheets:S,decisions:O}=n,P=Up(a,S,O,c),N=Vt(P),I=$r(ut(a.stages,i.rows),c),{
name:_,grid:M}=Zt(J.decisions[s]),B=Wp(M),L=B.some(le=>le.stage===c&&le.text.length>0&&le.hash===N),
j={ok:!0,findings:to(p,s),stage:c,code:mr(N),hash:N};if((I==null?void 0:I.status)==="decided"&&I.hash===
N&&L)return{...j,at:I.at};let[z,G,Z]=[dt(),Fe(),mr(N)],X={stage:c,code:Z,at:rr(z),by:G,hash:N,text:P,
method:va(b.method,s),version:x(Fo)},Q=se(s),K=[...B.filter(le=>le.stage!==c),X];Un(v1(K,_,s,Q.tabs.
decisions,Q.tabs.decisionsOrigin)),cr(_,a.settings.admins),$s(_);let ne=Q.history.decided(Z,X.method,
X.version);return nn(i,{at:z,by:G,action:"decide",detail:ne,run:_t(),hash:N,stage:c},s),{...j,at:z}}
)})}m();var _H=re({stage:ke(q())}),MN=2,MH=40;function LH({standings:e,places:t,last:n}){var a,s;let r=t===null?
0:e.filter(u=>u.rank<=t).length;if(r===0)return[];let o=n&&r<=MH?0:f.max(0,r-MN),i=(s=(a=e[f.min(e.length,
r+MN)-1])==null?void 0:a.rank)!=null?s:0;return e.filter((u,l)=>l>=o&&u.rank<=i)}function uf(e){
return ce(
()=>{let{stage:t}=he(_H,e);return ye(),Te(()=>{var h;let n=Ye(),{competition:r}=n,{language:o}=r.settings,
{results:i}=Pt({...n,decisions:[]},{provisional:!1}),a=t===void 0?void 0:gr(r,t).name,s=(h=i.find(b=>b.
stage.name===a))!=null?h:i[i.length-1],u=se(o).tabs,l=fp(We()),c=l===void 0?[]:gp(Be(l),r).listed,d=(
s===
void 0?[]:LH(s)).filter(({entry:b})=>!c.some(S=>S.entry===b.code&&S.stage===(s==null?void 0:s.stage.
name))).map(({entry:b,rank:S})=>{var O;return{stage:(O=s==null?void 0:s.stage.name)!=null?O:"",entry:
b.
code,computed:S}});return{tab:jN(ys,l,d,o,[u.plenary,u.plenaryOrigin]),added:d.length}})})}function LN(
){
return ce(()=>(ye(),Te(()=>{let{language:e}=Ye().competition.settings,t=se(e).tabs;return{tab:jN(ma,
eu(We()),[],e,[t.objections,t.objectionsOrigin]),added:0}})))}function jN(e,t,n,r,[o,i]){let a=t===void 0?
null:mt(Be(t),e);if(t===void 0||a===null&&Yr(t)===0){let l=e.columns.map(({key:d,header:p,width:h,
format:b})=>({
header:p[r],width:h,...b===void 0?{}:{format:b},value:S=>{var O;return(O=S[d])!=null?O:""}})),c=St(t!=
null?t:e.tab[r],o,i,l,n,2);return tn(c),c.name}if(a===null||n.length===0)return t;let s=f.max(...a.columns.
values())+1,u=n.map(l=>{var d;let c=k.from({length:s},()=>"");for(let[p,h]of a.columns)c[h]=(d=l[p])!=
null?d:"";return c});return en(t,Yr(t),0,u),t}m();m();var BN=$("Kode","Code"),BH=(e,t)=>typeof e=="number"&&
typeof t=="number"?e===t:U(e)===U(t);function zN(e,{
values:t,headerRow:n}){var h,b,S,O;let r=((h=t[n])!=null?h:[]).map(x),o=((b=e.values[n])!=null?b:[]).
map(P=>F(U(P))),i=r.map(P=>o.indexOf(F(P))),a=r.findIndex(P=>P===BN.id||P===BN.en),s=r.flatMap((P,N)=>i[
N]===
-1?[{kind:"column",header:P}]:[]),u=(S=i[a])!=null?S:-1;if(u===-1)return s;let l=new y(t.slice(n+1).
map(P=>[V(x(P[a])),P])),c=new w,d=[];for(let[P,N]of e.values.entries()){if(P<=n||i.every(j=>j===-1||
U(N[j])===""))continue;let I=U(N[u]),_=l.get(V(I));if(_===void 0||c.has(V(I))){d.push({kind:"stray",
row:P+1,cell:Ce(P,u),code:I});continue}c.add(V(I));let M=r.flatMap((j,z)=>{var Q,K;let G=i[z],[Z,X]=[
(Q=N[G])!=null?Q:"",(K=_[z])!=null?K:""];return G===-1||BH(Z,X)?[]:[{at:G,header:j,written:Z,
expected:X}]}),
B=M[0];if(B===void 0)continue;let L=M.map(({at:j,...z})=>z);d.push({kind:"cells",row:P+1,cell:Ce(P,B.
at),code:I,cells:L})}for(let[P,N]of l)c.has(P)||d.push({kind:"missing",code:x(N[a]),rank:(O=N[0])!=null?
O:""});let p=[...s,...d];return p.length>0?p:zH([...c],[...l.keys()],n,u)}function zH(e,t,n,r){let o=e.
findIndex((i,a)=>i!==t[a]);return o===-1?[]:[{kind:"order",row:n+o+2,cell:Ce(n+o+1,r)}]}var UN=e=>{
var t,
n,r;return(r=(n=/ (?:proses|run) ([0-9a-f]{8})(?: |$)/.exec(U((t=e.values[1])==null?void 0:t[0])))==
null?void 0:n[1])!=null?r:null};m();m();m();var du=(e,{settings:t})=>e.inEnglish?t.language:"id";m();
m();m();var WN={parts:5e3,bytes:6e7,xml:3e7,tags:25e5},KN={parts:1e3,bytes:3e7,xml:1e7,tags:12e4},Cc=(
e,t)=>g.
assign(new E(`${t}: ${e}`),{archiveFault:e}),lf=e=>e instanceof E&&"archiveFault"in e?e.archiveFault:
null;var sZ=new R(1980,0,1),lI=/[\uD800-\uDFFF]/,uZ=/[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\uD800-\uDFFF]+|[\uD800-\uDFFF]/g;
function lZ(e){var r;let t=(r=e.codePointAt(0))!=null?r:0,n=[12,6,0].map(o=>128|t>>o&63);return x.fromCharCode(
240|t>>18,...n)}function cZ(e){var o;let{strToU8:t,strFromU8:n}=(Fi(),vo($i)),r=((o=e.match(uZ))!=null?
o:[]).map(i=>lI.test(i)?i.length===2?lZ(i):"\xEF\xBF\xBD":n(t(i),!0));return t(r.join(""),!0)}var mu=e=>lI.
test(e)?cZ(e):(Fi(),vo($i)).strToU8(e),pu=e=>(Fi(),vo($i)).strFromU8(e),cI=e=>(Fi(),vo($i)).strFromU8(
e,!0),dI=e=>(Fi(),vo($i)).inflateSync(e),sI=e=>/\.(xml|rels|vml)$/i.test(e),dZ=(e,t)=>e>t+t/1e3+64,
uI=60;
function mZ(e){let t=0;for(let n=e.indexOf(uI);n>=0;n=e.indexOf(uI,n+1))t+=1;return t}function pf(e,
t,n=()=>!0){
let r=new w,o=0,i=0,a=(Fi(),vo($i)).unzipSync(e,{filter:({name:u,size:l,originalSize:c})=>{let d=u.toLowerCase(
);
if(r.has(d))throw Cc("twice",u);if(r.add(d),dZ(l,c))throw Cc("lying",u);if(o+=c,sI(u)&&(i+=c),r.size>
t.parts||o>t.bytes||i>t.xml)throw Cc("too-large",u);return n(u)}}),s=0;for(let u of g.keys(a))if(sI(
u)&&(s+=mZ(a[u])),s>t.tags)throw Cc("too-large",u);return a}var fu=(e,t=6)=>(Fi(),vo($i)).zipSync(e,
{mtime:sZ,level:t});m();function pZ(e,t){let n=t;for(let r=0;r<e.length;r++)n=f.imul(n^e.charCodeAt(
r),16777619);return n>>>
0}function gu(e){return[2166136261,84696351].map(t=>`0000000${pZ(e,t).toString(16)}`.slice(-8)).join(
"")}var mI=new y,fZ=4096;function Pc(e){var n;let t=(n=mI.get(e))!=null?n:gu(cI(e.subarray(-fZ)));
return mI.
set(e,t),t}function Nc(e,t,n){let r=o=>g.keys(o).sort().map(i=>{let a=o[i];return[i,typeof a=="string"?
a:a.map(r)]});return C.stringify([e,t,r(n)])}m();var pI=`7X2Jchs3tuivsHzrVc2UHVPctHhm7itKoiVaoixLlGzpzh1Xi2yRLa4mu0VJqVQ5u7OvdhZn3/fF
SSZ7UvWKi0TqK+ZL3gF6A7rRzWaTtGS77+QmIho4AA4ODs6Gg//5nxN/r52p/PeJUyf+7lf/qJ0p
qwXyH7Uzom+nkD9TLXMp/h//PFGu8FW+ss3/84RaT1TqVRZ1WMqfAEQvVP+EFintD6JsslRJ85Wq
BpYqQL8TnAbL8EPvRAddKvvg37tlNOj0DvfPE/CzBn+P/POEX6mT5zfFrpW2UlC2zeWhNMUXRb6i
f0I4EYoZ+M5twge5Hfza4DdLFQRS/pkXiuhHMKz/XJLyqIiTxJIObqMkiqVC1wFVhEy2+7Dl+cvj
LpaKsF7wM1XKl9Aw5X6hoLpHt6ruaY2CZOlUlVWuDbifbiz7IT4oC9VrNyqmem23of0xVVX/3I7m
hUxRAwboJeprxZtcvgqdEO2tPhFkhWbHxg2FMhI3xAfDwIw0iierfQ3EgsHgpDOSQ+TKoqYqkHye
xuQI/j8dl2GLpeutqYG8emtMr31vbS15B4kSa+YxHnG0WclqOZ4vL/A7otbsbKkoovXmqilBgMqx
Sd8MV+EKpWJankWVUchzVTFaFTjGp2y0WDXB0ears0+NHRPcXPsbuuWK4nI5L2gDdcICtbrZNHzZ
FPJoRWLT6H/s/ahQcp7nCEI2oSSBfvOVCgebR8WIoYxAiOGLig+yWEPHRl4/ljbyU3w+T542rBKy
vv4XfYAJ0GOan3XBj+SWqz23lMdmOEY38vPcbkkiiHJT2OFJatjIz1SENAHB8FMbFVpOTOAAJETu
DZKHjVrxMO0DQK2Ku3le7/8ie8dMhCLEnhFTFtUC4bEe+MD41Gg4AJtfxd64c95l05TEAMFZaAwQ
HwxsOhwcDxNs2kT7i3lud5MTKr5poVqGv/UdwPxC7APmd3U3mD9qvJir8unz+jGzUKoUuDzzOAO2
nbU8nmSeTpC29od+1KYrXA2QLf8qA50hicmXFqpiUuEv6O9J4u954u8l+W+1Nb+5yafE2I4I56IP
ESqqp/KpDeW/aGQ6+ZbPpBa2ZypcOSukzgKv5JXdzZ3JEIXzpVSuikTjYvUMQmxWFMtn/P5qKssX
uOrpUpkvwkfgggVOhJ+VjF+ZVyHvD46MjPoLnFCEvoulqSxXzPDRahkGihZf3xddR9J//zS8aU7k
fFIF0ULP8MpCSpQqqmIAv87A/ysDhL8GA7K4vSio4j76DfhZrPiEtLKQRcAR/IlIga+m0DKryFQr
a605NCh5EVlLoBdWKqValufSaHfpa2OCh0uMw9vIC+WzcOApPVYrqSXoQQYBP8UKL6ayyi90MOpf
/fRnDJ2ChgqqoFP5NmqJUlrXJhRoO5uVgvJnaXPTt6MgaJc6H6hq5UpVnOFB4EJ/QLUKjEUDx23P
V/WRqVX1oaGR6L/g/9WqBGEZijQalze4ehRQu9+ayUdGCSYvFbNwQF7M8sUVYFNqaREEKkuGZQk4
GCQA02xZ5fcaN+cLwqyQTvNFBtsPWB189Af9NKBOD/KYID7IZy46l+DD6Lgsa6lHMP4t1/y/sK98
23DqC6Ui6vI0qskXU6U0oBYKVpJn7wOwvqrIFdNcHuQJKNzlq/888X+7nq4jpPbRXUY3HpIBK72O
0VY9B9W2IQJ1XQ92u8Y9au5oyew0d3IZCQmFXkbtA4c3sq9yhi9s8IhzVeJptBgpWA0RAZflu+5y
TpAUdOzEIVK3saoWjpCU3Rt+IrCmdvi5chbzePVneTKtW4XUv2vAF4T0cpnThQVnehS1Yc0DDyAl
j5BtZ4GV8xW1APU5Vcr3htHgRJjYk110Yzv6p3unWZqwWBFKFUHc1YBPTNh+DhGfCXEMY87BpMZG
SQKgR0bRRo+2gAAibXlhDPpg7/q9vA0ZoMzLDvIDTbEKs3RqjDNDVACwNFubvTce7smiYaNS9Ehn
REvTxgrZqBZTQnGPh4NSVSiI34QaQZSqyoNaxGCKISsViPxAnW0y0yION5qL9azVkbvOWqYImO07
rnroyj4J6nNCjOlSSiogBaaQOhPPFEsVbgPXqgXCvlog4quV8UhkWbtWZsjaBSFVKVVLm+LpVKng
B4lQSPH+GlgGQNAOjOC/ypVSiq+imU5xxW0OZAEFYMGZ7F7gKjmpfB/AL3OisCGAlWgXi/EaoBLA
kSrFMwqQ+7RBoUZITIVBKf/R2iDkde9bbjStoElWHip8HsZRKlazQpmYjGt48BH0WgXMtu1Utgto
a6jLEQj3uR7TskhMgHSjTHWBGRhxsjoIiN7G0TDofg3ar9q5OxSRaA5EegQRNIEoI9G4n4WaqZQk
8Ato8Bh6dE/w4sWcDg2zih6gKUtOTRAx9H4GtJzlyvreTCGt0gk4hRIRxLA/leUqIr9DQAn0Dibi
n/CPM0AF3YCCaQYDDGCh3oGN+tHIzKCc0rcBFIzMDMspoRthsaY46hJWkAFrzCWsEAPWuEtYZvIC
PpNzAwya6TAKIaSn9QhjzF8Aw0w+RDDMwGiKd7pp1D04rmxjPzSlIGGrVy+QVIbgh6YkJJcDIkFU
02I62xucoMrD/agx2IeyXFU/YBHMHhke7GQV4G4B4UqTutO7msUmJeqxCZkFqZAEMZAQs5CrQ5HE
FgUwvmG7AelQISDALw00Mlwp0oLBpWflACZNRVamH/KDQVOlrDAErIiV2Yn8IIvamwKY8eZlEZTS
Pa0V3/GQIwfMOGkls/bnBCKBEKngWGtRAW10LOMJfLQynrAUQ0s1zujkmOY3OSkvLoLDFNsskapk
tSCEFSIFZnuAvVgBYagiCrzqJUg5E9tgxDkuwytiEi9yaG/4EcT74CBWQGr7JE0I52Wpkpclv5Sf
z/OIGKv+wOmAn6gNSCgQUgDZBH8i6xZAgseLwaisftXr72AtUKlaq9VO10K4Mswj4L+UmF/GU74P
nJlgdEQSPkZWOnVGFETF+QdQiV/wI1XhObGkbDfDb0Bzhd8WkIlT/m4sUCYrN+LTPhigRl3Kp4uh
qenkWTWWydCAAgKsXNgUeoGittAGRxOFrZ1B80QBU1H9G8jGpvg37r///+S5wga4Jx54gPB10MVd
t9X4mG4xAkeZ7CLDMl0wOD6K7Scp5C9Qf6kbEDG1rtUcKMEGi0wPRlbS/EYxOfqDbmawYorkB5OV
hIpM0ksJ4wlt4KU+6DycMMvRzJ38YDZbThgNWL2ZDKyZaYDwE9hHAAUi1Nj1kZMGV2pK1AfCnW1V
39LiOD4xovna7EiYqmY3F/0QB4sVNgEv8Zt8BXwiPNFAZvjIQ3wG7zk4XAgKwaxpMWNhIx0nF9Ta
zE5VK2eWEZrkdZnAphIYHnYSjaOjEX6BkRf2JYq8LFXECicQJ1A5A1EoqJsSOlmM7qBAAFnXEAVh
tBA1NBsbWi/UIcaHGsSBJINSSaZCtSAjidoW7k5hIyPaujp0RCleJ4rfYSesC35nNF2Te9zG++Go
WnAkrNMbzTMD4dB4cAzEI5kbjo+OjqFfJqZpW884+tHxUXIbVGZ5yvAp+yvQCqo8QJxHRlqLIY5F
oL7W89jESIQ5QrtqNrihx6pzNI2BURKr+TMZQGTj7qEDjUx8E0vrJNgI2S3tzw3GxsKTjqY25szT
FhhzYmYOhiecu1PsvJjd3Qm9+UBNPhMCcwb1w5lPMRAiScIgMFO6hBE8eZLY6AWIY3avNuboLAmN
khGZpLRhdXyRH+zAkoM0buFRFAVms4OpI0I7FPARoR0Y2hGRB29+NYVNdDaSBUMDIgSLUXk8fTjG
MBl13wWhcWJVyqDxTILYnZvEUBwwGyd9jIVsJAxC+jVTt+VxMhogGYaJIXfhx+YW2LVqy8HZR+Ks
wFU5ZEFXD0O1wMGmnLBnA8qZ707wpMYLErGrI9yVn5TwDBNLRHkVIyG0FwkZSS6wXJzgRKjbelr6
EkdGCfqyDhanCNmRtWIQSoCBjK0doqTYTIubY+gQI1A5HlGGqkqbIH+S0qb6XRM2DaKmG0GTth85
ctn3Qsk24p2l8GRbj1YkSWmJUiSpDzqnsLoNYhF5HbKqT33opqQHe4ybMO2hUGDE7R4Kh0aIPWSr
qfbM0bqcj2zubxcjQxs9jdZaXSNaIt3Ssumsd7Ogwbctm5goyF33zgQZV2gIPz8bnh4jvoL+JtJh
3FUJrFjAwYUyeXPJgpb65lbB4KgTM3EIxxpYrIBD0XyM3HwGgZUS2w3fqIgwwzdSZ7TpOqDTFrmS
vrhiiECHP/JWDCYgwo+vXCA7cpKrZHjEoeWS0wDJdhyItw1yHLwoAtXQI1HKyLE4FWXtuYAFddjo
KbSSYfhGaRb0N1qdMH3TYDJxjKSUAeJYPnNJDMslARrBlrQ5gVi4BXVTYryNakyGelmL9SBxWdpC
KCXcIJYHI5btIKrLydanQdjFiLFuwDJtRZb05kx7CY4iXaw725sgJU0b0xUZP2qg48i49QKPO0EL
DcHOgWi5hGPEPrNyfHTXekwifCSCGKdTE9nEWCCCBVUsvY2Gx8aYng+7aiwZKBiyHwRj3Pg4cG7a
GwnLAjYeUBiMikQgOoVNBLV3nYw0D9p1xZgItvM41XBRVYdrTbVDDNMpjZjYgyVJUvKnaWbYZ267
qL2Z9ggRwkCUkYnAqK5TAF+woEq7eqylwRKN3QwIdYKUnyh1ghKsTJQ/FpbvBvRA+Vhe6qlJKIBn
3UsTENftW/RuXLVwPlL3KqiIDNsLF0Y7dm9WOptDZUQbJpIwXKsgKQiGAAq9D/WhqiBKwIRvSv6m
SDBCATUq42BTfBFTcQbhEnkkdg23yryxpVzksqmjlhsFFMdJNsQl3RtmhE1DQ1zSvWF1O3MSS2NU
Yyi1b8yV4Tp+Cst6/u1i2rBs9ylLdpqSBxn9wHdYRKcdmdsTcqSrccoyrBpCdbq0sSmBIRuCMOSY
G6qvUloUNZSeB+UUmDbfV3fGEOXT2hcUpqygC8KAxAX5iJEjzrRKxOSHMxxZM7Mah1lvczcKlVYM
oUaMbvHBWwLFAlUd+PTx0Zfm0w7HAMBvwwooGqnlGjA0Vj/mr2yBm7K+yAtocblj8NcwBn2l4m65
BqBHgSosTF07yH+ilBAJrsgSnNyKLtAPdGfmLzlBlqEb81Awqegne1kNTZSlEPQRmxDU285QqMS0
yN4j9WY0kK7lzWhDFyIiRwP4JCpj9iFWJDWyj9kNWCAwOCI4NI49NG4zdQV0ccY2bICq5xCLSRTv
w56N8qlHgOjuKRCFxUIoX31s83/ISv6mPvQ0DmhoNw7XcEHHt4NLxsn1BBdkXju4pDjdE1zgsXZw
SfdNT3CB5drBJV0WzuAui5USEppZUNVvPYKch5QpWoAzGzKqgk48tU6PPUxxZXRmsGFDsIL80e5i
M7kA7KAVth8jDM710SgejggnAQ/nL1bc0nBE9k7ckwJEnpfwF0iMw5oMXcNuRmScpENedH7Kgm2I
pRTFMhzDs9j+CF7v2AF4Ftsewet9ywM8i+2O4PW+1QGexTZH8Hrf4gDPYnsjeL1vbYAHRGEFzxW9
wIFnBc/FWXh+CmxhVvDIOGEaHrqOxaGIeCOLhM8VkIXgkhWTR+qf2Xt7JDIaQjtC22UmS02PAzoL
gQhFiEXQwoLZA0PxCqiar6LX6xGVak9JUHS6dAIX2QiTFMKHVoeEApmKyLSkvU1YB8AailrLh6r5
6I4sx9PzWGLFtAPcg1bYJ+qVfqwxr3Zhg3gChiu8m9qzxqFU6op1akI9DgRd/YIbcBvoA2sMOO1a
UalAp+qzvr2CI4aoABJDroNulktDxIVNBB/t77dJkzMyZunBpR3+rKBl0lVnaEt47B2hot9AS5zK
ZpAA1eAeDaA65D7GaHTJ97r+1sGcI7qLcThGHtkpbmXiYbrMaYqg/OR2fl0nwXc4wM55bJtNdIMz
33tozNpB7DACJzhGhg052xFOrmY4QReEgzqBFgqOa0Nkhl4gn94AQy/k+EYy9EIuoeiIORAU0nob
BhJ0GAMCUY1OwgwgssVRqh3QzZws6ghpJ7XbUdYc3lkUBVSzjOByGGERjpDBK9YYGiHvWsuL4PAu
mpN2+FY31YqY16ZY8bIEeVmCvCxBXpag4WcJUjUGYDqWqRtQ8E3PiS9DkTEnjDY0YZ1rkY6Gs7kr
owdu2ya8GCO0CNpQMTkRmApMWeo3IygyzIHsS1Wzy5BuqS6NQS5CJ11R1ewCHO1vrkSMsp6zoMdA
xBFCguMTjsSMkbATFTEUJu+5kEFPVncoyA/UFSOs7jC/hMn5U1/GyBsH1JcJclx0gkTK7m3InWg5
BvruP/1pwiqjjFWyBepDd0UwYLhJ4loRhGhKR3LWKFnNgfLbj52CDKuyGzpc2sTV/vfU/5xo/dh+
tv1c+/n2C+0X2y+1X25fb99ov9J+tf1a+/X2zfYbnT/bbwK81o8Hj96WGwF0DVJTYIa7sMeEov0c
j8n6Totd4httWMwwFPaw0FW0AaKKEaLCHBgRm3LwGKxl8/G/G9MCuR4RewyK4Ilj/F2BVce+iqNX
FJpuPt56qvV0Er0OMAXGRN8iXxTynMAVW8+0np2H8xwuBp6DdwNaz7WeD7ReaL0I6b3C940E4J/k
yMgZ/M9666XWy8zy660bCp0fvHTw8sEbt0UfxlF35KIV+LTAycWB00psIl601o9DubSlILb5ffOH
+kP1q/VH7r//v3Kl8uUcX+by3AMP1B+tP1h/GD5da71Sf7n+RP1q4/XGzdZvjTdaPzXebLzVeLvx
TuPdxnuN9xsfND5sfNT4uPFJ49Pmc43PGp83vmh82fiq8XXjm8a3rd8btxrfNb5v/ND4d+PHxk+N
nxu/NH5VYcuQ64/V36m/23yk+Wj9cTQQGAc5gOb15gfND5s3mh9Bxdfqr0MluZH89yP/7x2tLp6H
nzkPfYpyDqiqoH5sXK3/1nim8WD91fpb9Zv1txsPNR5uPNJ4tP57/cX6S/Ub9Vfqf9T/bDzWvNn6
o3mz8Xj9+/q/W3/Wf6w/WX+q+Xz9abVd/Zn6s1qL5+qf1J9H3SK07V8FtL3aC9r2H7RE2wuo3/2H
uvSrobbxZOMpFlp1fEhFQSTxvf+w5bIY6+r4Zn3A0GEVgCAp+I+o8Ju/N//QYZtq6tANnzAKuqL+
Wv16F4J5of5D45prEjPSEe7yVosi6sYLjRcRgGQ0GfVNRZeivsXYQnw+Go8udG+E0FIo8yIkFbuc
48qCyOXpvvafYTVbOJ84v3TGd//9xVKhVKFbODLmylKaDrj+Rv1NBDh6GvgVaFdcsceN8xbLLoYt
cPvPtt86vGrWFmTrc/NPebfVf2q+Lu+3xm+w6J/Xv6h/Wf8KFv0XWPav69/UP6t/Syz7LRIr9Y/q
H2OslEjiOXzQLRyMAYoOX3ALahIOBylHwjp43P2wipkMl6eAvel6YCXQvCh0IXbjChQ6lylsXXML
aR4U26q+cWW6YFIFCfI9mhuqwIA5oZSfQMoPPIA2Cs1aDNTBgvehER4GZ+BQNGU4ArOBaYKGY6AK
h8PB9HCZMSwDXTjC1gaiCBYwA2U4ArYlFfJc9vIWkIYBYTRxOAKWR2SBFtGvLaiRuwOjvGnmZpOn
fXMQF8VXBM6XhsR7eIrGA4zPAwcu5S7nlJo0Nz182AxWoQRTC+fM8uCtw0f2nzX7ARQP2bBY4v4b
buGoaKSI7O2BMR/3DHYJNhPsAx9WFyiqfdQtyBVIgqeefwNhQyqdqJvLzI0MC+No+5volbUoznd+
z3zNBAb8RGgpDMyDXgZHM5PwAuANb0SdYd8rkpr9FmZxhqnTsp4JylsmK4hSMWNgCxy8C6czGsc7
+/3Wl3jzIhS+aCm8qjP/WRnY+/UPdN6CaOM0icLWV2ZAra9JQM2XGjdYoECqtEAZPT0ZTwfXzTB6
m37r59YtlXfJ+6X1CwsJ+4/Wn2u84liCR3C+64bMgxsaRVI4yJVEoIdTICsr5yU1aXL7a022uA0w
RBQvg7qNXi9D7RCuThH6zWOszrrBheAnzgjUQHZwuGVynGhZS4dMTbJbM3nRHdX6r6JQ7q37hfgi
0kRsmsndW9fQj/EuxND8d+ub1vetH5o/tr5t/tT8uflL81fZgAIXbdOe69lzPXuuZ8/17D1Q4z1Q
4z1QM5ynXPp/M4USIxQR4j9XX1KOeK0QBZPl0ygyHSVxlP9SvDMbfAaxTrBf0vWRtbaCA9phuFqu
znKFhwf4t1G8yGJ0JoYCRrSKRghWPVbB1QBP+OPYEYdNwHVmrI3kGJipLMqgcYDIgnw0wurk+aXa
yNxMphSF/1tYXsnGVjLozxj61+RkNAH/mRbPTxRGUUE0MJlYjV3y+/0nizuT23FUNJXLxy6sLoWD
hQXcMpqJTkaWN3k//jF5bmklEqvkzmUymX/8Q/YToqdm5DvlntjkiU2e2OSJTbdBbLJ9X/S/UXIE
oVrOc7uT4NfOAFKKadwSoi60JABwwX+ZTHylBDdBBX6bL0aL6fPptPwGsx5JpD2NhaPnEJ/R/1qW
uaCeuEnO9KQk+6K4EnoHH38Es3YPCMEdA7tXe8avfMmsV3bRt99uv9N+t/4Y67ncKNiziNdy9Z/E
Y7l6ofpWrlIC5w8+edrvtd+vX2t/UH+i/WH7o/bH7U+aLzeebn/a/qz5dvPBxu/139qfI2NO+4v6
jfaX2JjzdPur9teN640/mi/XH2tdbT1YfxzKvml/q5btP96+1f4Ol37f/kEvlb3RUPrv9o9q6cE1
2XMJpT+1f1ZLG682Xtt/HJf+0v5Vh4BLfmv/rrfGJX+0/1RLsF0FyjpXOw82rqO5dB7qPIy+dh5B
84E61zqPgoyB++goXmio9XjnGq71RON3+PVk5ykM8R2Mg2vN1+pPQOnTnWfoUlMInkxxuPKznefs
Kyuxcrjy850X7CuPyuF4uPKLnZfsK4+rTlyo/HLnun3lgPJMOa59o/NKl9ohYoqvdl7rUjtCzPH1
zs0utceISb7RebP1RPNtqPlY563O23iN3um8i8pw+8cOnsBl73Xeb1zvfKCUXjt4Eq2tbDGGrx92
Pmo90flYbaOVf9L51ATps87nAOkLC0hfdr4CSF+bIH3T+VaFBL9uaRFLy2BGhdwFfKW4C0YtcDHh
IKVhxCwp4V1KNI9lQMHyylI0CREISwtrEI/gJARhMjYZXfZNxhaS0HTBNxeD8IVkfGEG/p6OXYR/
n1tZincPSegSydD82Gw4XEOOG7j8CdbANOeTbYK+tODb4Gpc1icUhTO9+tUOH2s9aU6GquR8pS3T
2JPTs3mecrU85QYCXPmjvGiNP91AUTCjDOSdLiDMPgZkiTY4Z81+riPATlwJuDlyDKmRP8cSS3N8
WkpLOcJJeVRogrhQZMf3TfM1hfn5/oI4QZp/4IG/Hi+k4age3y7iOZAdx+guPhLsyWEERgpT4tUY
DJNgp0yPXxU015zkQ34u8HqRi0JwZ1gt0E3RcQUEBDlsMdet8lXwgWakLHwA/putcb4qt8up80P+
tav9egf7d44GBuIXFYU0lwMcFMoSzFbwZaUNmDsgAfzIEgTrcqfgL0jsCacQuKFP+QqcBDVxWREJ
7VATiEdDHQQxoyNMpiyENDkW4RTgFFfD5eCWTnEQ9lOAOBQIdIR/b4ogHqiH3d/I1b99+AwOFJ94
2ho6qHnC9Kv8hiSewmE4UFXKC1VEfpNzvjKE4fvgMVkkLmEQR4SM0ECQoaIBnnHG8QUg2ggVIIYt
Cba5PP3SxhafE4VNjIeKJILkA/jC1YHC5LB3lU+JcEuhDIg6IpyEB4WTLS7DwQ6qoDe4BSQny1hC
6CijpYdixIU4UJBhQ0KdPExeKkiFo5t7ZCBzr/IZmDUsdZ6D9zURE0HkDp54QYSgNDArILQUJLgZ
gETfHCx3VhJ8qA4OE4TT1cR49HHZBr8tknxJ3qM6d9IZuxLukuYuqx26CGd7hZH3RM7UAJFujw0t
nO051+FsIKBQUUqug3KROA+qSgns3pQ84T7UjiUCY4nHFbRoHu2sAQaz6VTCCGOjF8RZGBuWFW0W
wxEUZQX6j6ozRfyz8O8IEpx/gHkcxWbcWcZgLMbmsxK57r//X3T1hHKIQFYaFFajsRZ5x0Pd0zY9
HF4z9zAPLAZJgX9JCyAtwsFVEf56xvefqx8N+5+ulxhYz4c6ulDZeojFmgmrDegDwH03JLDlaAIx
4ItDFXwSCteGz6DrZKQilprhKxxocJWriFh7FZjzLqew5TshVq6fSDmj/UbXJYj4OIvnkYwXthWT
pNtQOrbi5DKGTLbnrYAlCq3/AE143g087waedwNvkDfwDh5svtsTA3NKfPvPtp48eIjmyjgSvncr
L7qXN2D7UvO9ns281O1Ag/TnbmLLwiZHXd04golNoveWBjmpedA7BRCNjnheAd9fqhCY/1fFajLI
Gc7S9waPYHLqyQq7k0O2DjBDUkZJ0zFubQS2+LomZk8TBifgZrCo9k3A/pYEO6BG0YhL/db5ji0v
LvOapVAz/YG9FYR8JEJSkwELIlcQ5NslMNcy6PBZyMmOtPllToL04MgEkFbNqz0o2g8Dg3p30I6s
1iPuSArZtRROO2Di2ke3BHtidYBm4bJCWMPyO7jD00UuJ0pHjp8aGsXxRBC1A48OQyIexvFEURQN
6sgxZEKNan50mPvXcX4mNv+d5gtCTraTyoZipHP6QPesAiOuZCFKC33DBlMjswVbMjwEgTR3dD8Q
LHY5MBZlh6+x68ZVoK4NCduD7E8k2Ay4ntFA67S9rBqb5HtGc932xIQ9aFODd8PuWNyw23+z28o6
3Q4H7x28T2+Hgw+6UoMjqjr40Azn4CMKzi2GEB9NLMZRBNPKwnQUhy/hLCnsJCkM7hI9m4wu6Y0V
dsfOysLWPq3CnxybprByy7iFew5nUwBDpCxCo8QvSoIFtahXTffgY/NjtEoabPMHJfG10Y2z/9aA
ErU84RYONkACb8dIoEA+6dozxMMJgVHKlgAMk3bmM9FXiZGIhJ69I9cCxeJZE3bmedGmip0URlIa
kEV1WlbIZtGJ7FlVPauqZ1W9w/KaKQfjbHQ6vuQkoZnNsdlz5LDj4wzsIp3vDcL58bNqoNwsA7Zq
HCObRM+zc2CTOE4WhZ7nZ2VR6Bbg2YcQp74+0vnh4K2hyWuug1GMse8HT7vOOScrkD4/uO5lVob/
HGAYDmTb0y4lGGlz/9WuwqDhKCOEQWybYEqC1kEmKjQHkqABp46gkJKgwwAa6xGh9EVwzCjTHFiG
l26prIf0ZJP8DIrVk02Gp3aOcAzaKzs4pbcseiui9gIK+BvKnaTDpw+fcXgvaT6WmAQpQkuN6ktG
Z6PIqqGk0huYuNB61IGf93nGNSHtGTeDGPGwm5PDmBNzAOdP59993PIhbmUg/7hybcPizHU1YyU7
KXBMQ/LUI5m6VW7MAUyUmdAPX2FDf7Cz8h0BDnBSP1hqJbnfKXjUUs6USCTq655gjymlQAwiaoPU
hzgcvHCXWUAuTi3TpuwcxaZQ5RqA0iNEiv3NJ6LYfxT4j4OfC2B2kCAumoMq7JhndJio3ZmUNEj8
dznQ6/ZvvtX8c//5/Reaf5qYgPoI2bBClt3nxjWGLGPidRlgjMUkQnai4D7WK9zmQ82HVTkCWS60
9eh3yvjgoiSkZ92CmpKjY60EOZtIaGtBDs5SAaelNQpyNjlurUUwUxi0YYEdQTGGQfcQ4mxYd0co
yNkvNQOGFrily4tokQ2CML3MjmauhD/L4dbywrBzhdIsw8BKgm5ZCZOZqE8VesxkYMykf4DaEg+e
O7m+juJxp9vBnVzBsCcX1xzO+qLMgDicPm6aw4Xcczgmj1PfWfV43PHlcf0D1Khm8EwTuUI8pnlX
M01XMOxJzjXjpcltCIxXHzfNeMP9MF4m61XfrvZY7z3EevsHqBHi4Hm561c8PF5+L/FyVzDsydb1
eWD9zsmAzgN93PR5EHF3Hhy8qv6PcSLAk2uUB+PeOxH2UaqPQZ4I/QM0bKD+ARp2U/8ADVurf4Aa
bQ/+iOl5bN4R4/SIMay7qyPGFQz7HeLqiHEFw34fOINhT/quj6nuQ+nzmNLHTR9Toy6PqWf0/zX/
PHzpHj6Reo5u73Yi9Q3QuN/6BmjcfH0DNO7EvgEatmX/ALV9MfAj7uAT74gb2hFnfdnC+RHnBob9
lnN3xLmBYb+xXB1xrmDYbx+3x6Rh6wzhmNTHTR+TYy6PyUfI/7E1unvdxofingZq4+sboNEk0jdA
o32kb4CGbd4/QMOe7x+ggQH0D1DbgYPXOV/2DuShmTXpdXdn1nQDw34PuzNruoFhv1NdHciuYNjv
R2cw7Lega92X3n5DONT1cdOH+rhLl9079P/ubf239dqgz+++ARr3ft8AjYygb4BGrtA3QCOL6Bug
kV/0DdDAPPoHqO1eT0O/kwQCet3dCQRuYNgzBXcCgRsY9lvfnUDgBob9BnclELiCYb+Nj6+lQB83
LVRscHALJudGsji8fnidFQYUoZ+3Or4ixsGnwxEx3MPFrB1lD9NuLw1Lh7wx4COjnwz+Lg6MHtL3
G1bDVfr+XlLzu+iuIhRTkCzuMoMxdMeBM6WFXm9Ho+qNv9B8hMo1B/QsoSdVqLxiXd6TUr9SD4go
YJTHWpSHjFAmKvyQCNz7g0dtyEf6nHEy8z2ZkdExxMFAdXp2/9nOj8PiZIevDPqVD/dK0xyL37iO
n1uGJ2TyA4IFD0pswd19ao+5vnc3LShUMkD+RZA3I4kCvcbuHw+xkXutmSHz8q9hKRxNsooXtH84
+OmltJFlWt+vs5waztWCWZOZu5hfM2FyoPotVm673riH+db+SCiAb+wac3NCTTF1EWqJcg6G9A6H
041Sje6wBzdQVoHB5Mh0/3TG4auHr+2jR33LmQQkkwD8ltCr8qNKcteKkMnix4kjSvbXkiiW0Nv5
agX18WLlexa/1I0y16Akg1Agp7MgCjKSKBfgJISmvCCHr5OHsp6Wi538wOdDCTS4TdODNvIED29q
yTMmYSPD61k4865viYNEPr7FPF8sEa8qDi2nxt+X4JRF2UKqWaHsi6dh8pV4OoDwoWQU6f56vpxU
ZFpJKiI/614hwFb9kAc3g54zT8KbhzxakwIPz5DJxYHTZfTGP7zfRaX3GFSyvcM3vGR7LpLtmdHm
Jdu7u5LtTcaW4smoLzoVXYp2r70UXUSPfc/HFs5bvNVtlaTP9q1uq8w7OJ8uSj5rSqjb/G3/dYtH
ttBThiiNHXpjCx11OKWddt6dgtWX08CVEXMFXl2WclIe6lGlUM1PV0PPhuP0augNVS3Vmlpdfn4B
Kyx274vjJ1rhwVzLh3KhcRreGqmgzOHYriyJKFG2eq7IyhB62xG/AoFqwWMPMCY8DjURivycpfJk
GAIp5CSx16cfjsnbudSjksozynhqSBnV0xIrj8ACihTZGl7RBSzl4WlLnGfGlN0cFRr0VWb/ssD/
VzVv1AMPELmQ9U6VvxC5Kd+UBUP/OeXLgwJdhW/4v5CtzJgr3TQYZZDoRb3LGSkj0bTPHGhSfX6P
fh8Yt0Y56yXAHuSxz0lcXtiETPZVwTQMZnf42796GgrjIVBl5YzL4BDgf66+BNjTtCZDbimd3aG1
gb9hyzzwwN988nuIqEx9GdEwYeZUmWi4I59JTvAiIEl/4teIfHh9GjhPKXfZpEXaLsQkzvOkJV/S
EqppQBDG9V9GKrPrVbEomV6NtNuapxEFmFM1+Q1QjvfbzuR+Zz2b2W3LIzYjbzclvZWy4eUHxvGz
6+hE1F97tkt/xdwPjFGRnMH5oPGhh4eKx4Leu1RZRFYQ4bUjdWzkTOAMYw3VSNHORyFzFJlJn9I4
JspTp7B0lJIXPd9P8X0LPmKFGyvU3ZFvai/xWHADIxG4RcjHtMG2jZ6gML04r75xBm+Qy2IJYtk+
yFepHD+ymIKZBXy4jH/p7OJ4v71N7ldFBOzlfC7u8lUJ70NZbgPUQfZSoDYdm/JeYO9FY4/kRnQ4
mkXnYzBuMoc9yDvMbj8pLEntTbdBomfMkBERijRzIus4/5viEcBN0R+4G/nhcfUD/gkgYa4V9cVc
/fUUFiKZSL7N5Dg6mC1LqAboZTipKuXRWaC+L6y+9a+pCkCZ8mtF8Ad6Ry4D78yZJedimbuMXoB2
wmfhTecqdFtE/eNXo7kNWE+c77yMulEW/68miZjRiaYUs56p7vVhO3Mi68gY9mp3fjx4bmj+oDcH
7Q9y7yhhvfq+7/oVkxUgLXwaaHQzQP8LolsL5wuNUPfOFzceCosbPy4eRiHQJr+MokzY4cNngVHj
w2dKQd8Pn1E2adab5bC1Mxkp2/ur5Yq1SDHh0i4Do2Wpn109EcAZEdtvHTw/tF3tPs29MT39432m
p6fMkEPJRI+8XJVZHjldAMXbXB6QPDYh01dWJS5xnueqIvZ3uQ8zlIVzxp7vngPfSdZ6GtWOoBiT
WJuR7DhhPWxypkdMPmPRYQ1nc1YymHA7P7H8b+A/V2oTrjrDymoqsxXoPlx7TJDyRNS4F4temU5K
ljJvC0euYjMK+WFe/PqfIm9QVv+79oE6MDgqM+/2mBzpBfCxjfy9PW63FJuLLsaTK/PRZWiJMvD7
4Jk7yMa/FF+YmQPw9tn4e3nAzo1YCpFGsn0ITLPgTlWUhgK4VoFCfDIUZLgHfRY/ncwDdQE7PKP9
hZ4E5TdAns3zG0IWVJmslJe6CLlYX8aaM3EGWsuytsKwU5I0hy+ERoBZg1v7z8O3zR/HxwLyx4MX
jKfl4TtujxNAtoyAIQV5fjZoofrw3UEK1e5nql4sYIUNtn4d1oODhoV2HCIlr7H+QoGZ2Q4y5pNe
dPeCv2Gt+xD8BxTIaVhYNw8rmhaDGTZlfSqqUTfMZ3HY4S84xsUHpCVxhHOze9DLnOrhHN5LjTBF
sEsaHr1tvaItBmyNw/fUYAJ4znUKP8dqFEBYQA4e1ANQ/l4rn+F30BM8vtQOYqXhEDztAJmKfald
+DkRCoVRABJEzff4KOTfOQS3G1C7UJZbBzcsfPIydzE75BVDX6W0DaTO9NizH+CWn21ld2YDTTHG
2XRnFVcwF1tcSa4s49dzLWdjH17AlmjY3SVjC0mgDidPBiFKwE+eOHpfyDB0RY53LHd+fvBF8/1D
WfZEzPFLl8/MgPwiwBaUX2pBPF3EehMoGHKxzFvkQoobMwyUjjrUoJ2xAu3OfsrQGlmS+GfdbaiK
PiIrGCpyhvCy3gCXMIN8Y8DMDUsoF9/rS6gix6lpLWgwrUFYo5HHaXp4LIGY0Vx0gYi1OfzQ2eIf
ftTf0sMCK9b8/leVegbq8GMziMNPumPdjjX7FEaK46gUPmly/N0uzAENg6Mc/JaIRPLcBk+qoUeL
Q51y1RGayfbwWr+8p/WzMZS99YvVlJU4dVvJigjRpKTDXAleDxSKurKF5v0aLUcGThtFRvM/Pr2K
NaDgoACFBgUo7BKQjQA6sNsCDAKe1t2D2BMr3x0ghF/G1Yoycm8roZYWlwyYG3BLtl6DJgK2lTT6
E0+UMGcefmprnFShmo2TBpBGERe/GQdhnBa1LMbbrZki0Dqp9V9Fodxb9wtxZDezayZ3b11D4x53
r+lzPppYjIMyZ2+ldKo+MBahF2MoQ21gUZVRZejdCDo0VbeLjZUh/sI9PAd+f3MkLLMHNbqrQttL
1A/o5V8u2/OtCbO3MBAJYfvnwQsHrxy81vl5aB7DgZss3ZsDmXEArh8WM91D33/JvdnYHEuA+IHr
hNwryG4PBvwNkEEGGp+gOgWY3spBGSrd2AUtIhSs3wKzhMQwVBpWtvdAB5tVdQRMUp+U1fHPNHTS
7EGLl3PLNQ5el9nDsJjDvuvsf/c4cxjuRjYsi7eRqYglV1sQAqfZJ/q/hn/UB8cncGAQ7OVhHvSf
H/O9fK+fzvT6HItNfY8eq+aHPkfC+G0htEOHtj+/uJf255D3Eo3Lu2IvDfJkg4Xq30/kwlY7VCuh
Z7s7Ktudk9QpjAAOOewCcQepIEFg9vDiLvpP2mEOhvCSdjhI2mFGm5e04+5K2rEYW5hZSawkaPs2
u651Do2+o1wWY4nYguzGtU3v0fyt8wv7osn99+NsF+jennKlRL5kgniTnAJDS7WgnsKq0KWH4tIZ
NNhpL47Yhu3YjfKx+QZLGF3mYd9L23d/84QWg5Hj/K68l9ZVDDagcABiMI3Lu+VKmqUYbJ/nU7nP
Apv8MgR5gjeYFJVtsvgsy5Vx4gI5504VwlU5uDiObpXh62gQoAO30YUqSgiAr1VzcGgIkIMFheZD
GBKwACknQvYV+To6zuaDbhRTY5EzBeU4uCMLWeEA9BbcA1A92AgHspSE2JJxn1tNyiKSCAdHkpFE
A7qiRw+SQpR6Iw/Cg9G9GGUCg1Y1hpG+kIhYdZHAkNIkuusnfVx96ldDYU7y9mkojO6PXkNp/dh+
tv1c+/n2C+0X2y+1X25fb99ov9J+tf1a+/X2zfYb7Td1NSYenYkm4FbRwsxsdGkmGl0YQoZEdm5E
yB9821MjskcCz7XdrpEEGUka5USq9Ze7M5T9d5vv77+3/97B1/Dfd1XWsv++Yo+C427/qeaT/caL
ND9pQkbe/afqbzU/7Q+SPCI0p+ZTruGoD258oM+y/iqaZeO5vmYJht3mZ43nm5+a4FAaG1azX2+8
sf+htb7YetykZt/soi9+1ATDOer/ds/j4JtBzkNeDTSL/lf44Nt+VxiM57BhJRAmWBQtj9MKS/sf
63g6uAXr/Ukv9oGD72zNKte1g+I7fAZ+SmjxJgNP82lNH/8CK4svHX51+DWWxU3cmrTK7H/avFG/
vv8Z0denmg6LVFezDtvnGmKp1ohvdTW/P8rVJDHeeLXxGmBCsbtA/gWk18ppsEDqNRz3oHOCVLLB
Y52aXJOmLuPgNWy81LraelBx+DAbyce8zTelsyoP11qpey6s3vav798gezO1Irtjf1T6y/EplCfK
vrvml82vyO6MjcjemN/gzQpI2WnGZP061RmxE9gNFG+A9TelIzMWjT3pt4UsWpBdWWCwXIGzHAmN
pnm13rCiONWe4sOVtW3dvNp6s/WWerWLAZYBCraEepFfbQIaGMrwVlVtCMRdf72K6aKYxSwMkzTj
1M0s3269Y5glBfc2TNNiMW0AMFi2PjiLdoyJ0GO2SMlgNf7/Upox99DXxuGpaP7P1Tc0c4ja8j9X
3zT0bQWa7pi5p0w9qzuY6lltat21xaKon01citW1uqWprpWW1j2zQNOcQlk+bBWhjKPDPzf3Px/W
ubn/RQtd1cYjVuX6/S/rN5qvGm6liIJ+TwZJRl9pxi2VvFU7t1CQaVssVUwp4EgYGtzLOQFySTMI
Wu8CSPm91vtKQLdVC60Tm896fyw6pjr8oPWhoUOLw6HLd71LBo2RPeovH1q2MHTIAuhAPdj/mmUp
Yi05+B3AGNHj2jCbECO3/k502ePysNsYO7VbIFyhtxViNjH26XaNvpE3Jlol42Yn7IKk0PRM81kH
9rzWRyZerTXsbtVjaC1a64HY7iymdPusd8wBDMJ+Nzyt6of+TwdwvgxCR/432BJ+7ElH/mmYOrKq
jd1ROvLPR7mano7s6ciejuzpyJ6O7OnI956OzD43PR3Z05E9HdnTkT0d+c7VkY86UuDgl8FHCiAs
Mfof7jx+Pa6RAmTEC1rh/acHEfHS/Kz+Vr+Q5BEhOP3M0mn01/5r+982fyQiv4TVyfNLtZG5mUwp
Cv+3sLySja1k4K8Y+tdkfDKagP9OFWujkRFUIb46mViNXfLD/10ILEjZKxvp3c3ywvRKcHxlLrZd
Ci9ML9W4mdFScW4rM3I+sT55YRmyniwjYHsr+diF1aVwsBS4uByYn05EdxamhN3RUf/0en6nuFbb
SQazFyJjwWoytCaObOTOLgiLKWn50gX/uZFdbm5+ZXvxZD6fLi9sp8fyMyfnN4vnV8LZkeD8BcG/
vl3djJbHzq3W4hd2F1e3R/l0fjxTmQmvz5cuntsqX6zFy4FKIZjkgqGNSzsjM1JuLp4MhtYW/atR
bq+6sjV74Uo1lVguJZYm984KyanRkbP8zuLUcja2FC6vTBWEaHBplVtYTAc4Ydkv8lJ6N7aTCk/k
J5a3grUSz81eiKamipNrpQvng5X1sUw0MzWzOrHCTxf29ibXxsqxub3oDD+Zmb4Qi4oj/lBtLlA4
n8jwe8nNzZq4u7a3M7V4ZTqwOT8aigqTW8FUOJ6sXdnYqEjJi0uTu4nSznJhO7MdW7iYHh8JLyUr
xXywtlbLCAtzu5ORpdrqeOXs2djuucxyZTaTW53LREa3CungVmivUigUJrcmy3yGi62vx8tr6/lS
LMSvZnLbG4XM/IWxxbXUSa68tT6aCAo7y+PcleoWNw28eOHcpfXRS+Fi8mRuc2tudTRSOrcSjV3Y
Kl4aWQnEzy4tJCLnePHcaOFKrOz3X1ncW4gXrlxcuzKXu1KKCKUrF1dXz07l53P5cPzC/MxManft
YmwqObcylwstrZzcmjt74dzKykpkZ6WwmljIBHMTQI5bQWE2eXEudzGZXB0bFQuZWWH6yhyX4Jc2
y5HI0tiV8jK/OZMdLSXWLnDc3NaSMHllV5qdWZjZ3o3HNuOLM6sXazPiVuRSoopINrq8snp+aS4y
tRaP/wPH0LXfbr/TfhdL3ljmbr/Xfr9+rf1B/Yn2h+2P2h+3P2m+3Hi6/Wn7s+bbzQcbv9d/a3+O
IuvaX9RvtL/EkXVPt79qf9243vij+XL9MdlmBWXftL9Vy/Yfb99qf4dLv2//oJfKWhCU/rv9o1p6
cE0eB5T+1P5ZLUVawf7juPSX9q86BFzyW/t3vTUu+aP9p1qC5Qoo61ztPNi4jubSeajzMPraeQTN
B+pc6zwKPAL30VFu8UCtxzvXcK0nGr/Dryc7T2GI72Ac4ORqUPp05xm69PAbXP5s5zlD+be4/PnO
C4ZyyMQE5S92XjKUf4fLX+5cN5R/j8tvdF4xlP+Ay1/tvGYo/zcuf71z01D+Iy5/o/Nm64nm21D2
WOetztt43u903kVluOZjB0/gsvc67zeudz5QSq8dPInwJQfrw9cPOx+1nuh8rLbRyj/pfGqC9Fnn
c4D0hQWkLztfAaSvTZC+6XyrQoJft7QA3KnYUjJ+Nj4VTcZ858/C+wGz8dgquhWUHPi9Qi/O1Isz
9eJMvThTmzjTnw5/RrWtmZJjX5qEHgLxAk4BKtyvgsTsUjq/C/+FxxyLIp/2iertQc+n5vnUhuRT
A6fK8NxpcCXGJ2Z5MG1j2zZcfjkqpxpzmgPzp/U5zyP0qplH7vnW7jDfmoDu73vRpxaetbhM2KVK
1fOreX41z682NL8a5SJz6ldz7Rmz9HlZeOM8l5oXdnp0YaeqenRnqszHNP7UU5k9ldlTmT2V2VOZ
PZX5nlCZb1cwqqcyeyqzpzJ7KrOnMntRqF4UqheFOpwo1F7DjQ6eP/gN3oS6efC7Gmp08IeSW/YW
QsnBnxAi9IR9Ym1ELm1I691b+EzbLq23sszth5TU4m/A4ryJg4y+6S2/NcMlgqS07/SR73/fc0Ly
HxxatX6VjQRE2nHaqiWT3rdobs1b/YZ0tT7G4UYYS1brBTY05dxuvCyPrf1w+5GuV7e/0077X+uf
7v97/0ebK9suWXb7UX2lZZodwEpr+AUWMSD8ds2yrmMKq/ZqTuLp+GRsKQ6va/vg2c7odNSZPa1+
vfGEccWGZ09j9bb/0z4OSxqCPY3Z3S/7vw7JnqZ3hqjYaOUapD2N7klPjevGnnZt/zcrklqOTcKe
jTs2vZnx3dXANghTGKtb3WzaxfRkY5oCtkQhGgvtxLPoZnsRyyDlAwZmZVoyLKD1VWk705Nx8iBC
K5MftunJ3LN6EA3d9GTuWkVin6Ynw5prYC1vQrvVIH6nj6PmE4M+jhhCVU/HEX7REY9Mh9P6pJt5
yvqASsYTvvjC+dVo8vzSoAxUaIG0nPy3w0AFHbY+bX12Gw1UqMfPW1/cHgMVdus5WXIHBirz2gzf
QGVenttgoDKv0FANVH+Y12j/T8NNaaZ00O2mtOVJ5+imtGXrAd2UZk7pdtqoGAPo30blVpl5rH+1
1eSWYKitvd1f8NTWIaitj/evtlpEcXhqq6e2emqrp7Z6aquntt5OtdX+OPLUVk9t9dRWT2311Na7
UG29Rnp+kUrWtvb8HkUqpSkB/dRSKc1emj/XbyqlGJ9TUilJobR0KZ5a2IlGoefFC5OF+Xzx/O5y
tSJe3Cpc2pk9J6W2iv7Iata/Njuan6yNJDILxdXchcRiJrk1G6zlVtLTF6WdylxAmlgsxzeDExvS
yEJtbzoxfX4jLVUuzQaD4u747szEyVStNj19fv5kMp+u8NuRZTE0nk/7x2vJaCIRTq/vSquj27lk
eiq8ni1MFhPJk6u7l9ZPLkaKgYlUahy1nb54abQciMS2A3lud3fiwslEZm96b2bqYmhieyG+PpvK
jQviYjKWqI3vwAubtZ1sapOTClOji1sJXHZSEsLbW8mRtH8zvDeN+l08F92M5VelsyOL/PbylVA4
UdjzxxLR2p6UyE2OX9qIjKWFvb3K7MjeyYuFzbVsdmZmvRYbS5U3L9U2tsaluZ1LQmhTqJTXZ3fj
a0vZQnryfHIuG6vGA1MXS6m1tfUrO4tre1PL8rfF+Y3CXDSxuibmt2q7m8Up//Te1kx6+tJ0IrFX
OpfZjEMupq2VrStSvCQldtI7O/mlFCB9b3p6Zmx3NradkGb3xoRCbG09wyXDJ88lL63595JjlbDI
jSWFjUtpUUb+WiielpK75yLJaD5/MhAsx6oxhMPR3bWZnUhpJyBdWc3nlsTiTJxbr/HL8wtXrqzN
lyJbWyExu7QGa5A4u7BZThaLqe15obg4kYhD2dl8YroUXFq8ss5PzG0kpZPZ8s7OXDooLhRm4mvr
ofXkwt7F4vZyeWItkB2RKmuLCxiXM4Wxgj+VP89f2l67MD6Chziztp1bFHbTY5N76THIkMWLIf80
rF1tR9rKrixPhGdnRgqlNB7LZD6xOZ6dK4S3z41tzCXi1URtb2GqsBi8mF9N8ZHFuHQW4XeyspgK
xJZ3xyT//PLFpdDOdAjwWkuUc9XcxZFCaiMywe9uwbqPTa7vVnb2gtXtUEQ8uRvZ9S8kEY2M7BTF
7WIxcC5/PsRntv2Ri/xEshCUgFaAfgpicT3Ei1snNzcXR6XSpYUUjANwmp/jQ/OjwepcYWJCxB1G
MiJ3nqvtItoey5+7sHl+dm19AWhnbSa8dxLRyQxfhf0wk4jmL8bWIleuwCRTa9lSvlBa3phOxHYk
cTtem04s5tYriVBtbzKxUS1NJi7sTefn1jPnoI+t2fks6is7Mrp3IQhtC2d3U7u1LMJtaXVTDM9c
mVlb30pd8UdWToqJsWBhbFMshwMy7tcjl8ILW7vZnfmZbHFi9IJQ3EMf5s+vLSbGly8GNkczqY21
cHEuJQRjQPXF1NJCfK20MXOykpDC8dFpSVjGNJs5J/nzV3ZCVXjYdye9UQgtXhqHxYnuFWaF5dWT
0dyl4jY3unpJ4i6e9K/tCDOF1NnYmCjwgcXAxNilzcp8ClXfLcxXhfJyaO5kqrqC9/ruihQKjmaF
OUgftpMN++W9HhVW1nZXEjyXPum/lEokpfRKtVrMFgCxK3ux3fzabHnCv7MaGT8JUKH+9JWd2DYv
Bebmzp1f42Izhdnlkd2JRBR9m9ytztcmxgoRiR+dnN4JYxzOLPiLwcjKeWkztLC+tB3bGZXmc9N7
Ml1K2Xnu0tql2NpO6Kx/ClZzfWsyuT4anS+MbOcWMnNzK9x8bUVA5Ut7l8LV0dRKec4fys6FCqMF
tGeLyWR2nN8uBkZH54PZHN4z5y6Mrs2NjK4VRsTtsR15P24sjY+vT8YmSvnclaX5SbyHxOLezqUF
f2o2wFdXt1Yu5YUlRPOp+UR1LBhf3StfWl+d21tT+ezFdW5s5CSgJru3ieY7PeM/ORkRAzvnR/ZW
Qql1nNsslj+bzC1LFwpTU3Rqs1+91GZearM7KLWZFwDoBQD24El5so3H5ugSLdujYnF51osEZFqs
4su+xaXzK9Pza/Df2DIgODbtS573PCueZ6VPz0p02XOq3CanSrfbqp5r5ahdKxaXUb14QIeOlfiC
4lUxMBXPreK5VTy3ysDcKpSHxKlbxbVjxNLlMbjLqp5HxQsEvKfV17s8ItBTXz311VNfPfXVU1/v
MfX1zooL9NRXT3311FdPffXU17shIFB2ausLKcBT7mY2nueKWyBKU9Pef7PrwFT0GZt7b3Z5b3Z5
b3Z5b3bZvNn11eHXXW+h2iceZ99GvQef6koLYIUDjbXoQ5hPc17CcS/h+HATjlf5DRAjhCFmHSev
Xh5VvnHrWQ4s6bjraR5hunHrW7FeovFjn2jc8tqs9zoXRntSKMi0DdnGvWTjXrJxL9n40JKNW6Xn
7nYt1jLZuKNrse5SlXsZx71Hum77I12qNnZH6cjH9G0uT0f2dGRPR/Z0ZE9H9nTku1VHvl3PcXk6
sqcjezqypyN7OrL3Kpf3Kpf3Kpfj+CVlCxtDkLywJi+syQtr8sKa7oawpp8O8R0pR3fq7E23Fnfr
7sH4JqHqK1dKUjq/C//lq3xR5NM+seSZcD0T7nBNuGDDG5711nyR7KhsuMxpDsx82+c8j9CI2+2q
n2fKPfamXIu7gF6wE0Z6XCbsUqXqmXE9M65nxh2aGZeyyDo147o2xFqaWAd318+z4HpRTgNSmVX1
6M5UmY9puJOnMnsqs6cyeyqzpzJ7KvM9oTLfrtgnT2X2VGZPZfZUZk9l9oKevKAnL+jJC3ry3kPy
3kNSEko/3H6k631FdiJp9j1F7xkkZoLO6fhkbCk+F13wzcUWo9NRL4G0l0C6zwTSy7FJ2LNxL4v0
bcoibX0/0MsffdT5oy2v/3kPIDnMIJ2MJ3xxJYm0l0PayyHt5ZAeUg5pq6zL3a4HWp50jq4HustA
7SWS9t5B8tTWe/j5I09t9dRWT2311FZPbb1n1NY76+EjT2311FZPbfXUVk9tPabvH3mudM+V7r3N
fDRvM9/lPnXvbWbPRuG9zey9zewZKe6xt5nvLM+69zazZ6DwDBTe28yebcJzqXvqq+db99RXT331
1FdPffXU13tUfb2zPOye+uqpr5766qmvnvp6V7vWW0+1nl6WKpzoW+SRGieIXFbiiq1nWs/OQwFX
8Z2TKkLrudbzgdYLrReDI8HwfSMB+Cc5MnIG/7Peeqn1MrP8euuG2X2fK5VhNxlzDbZeIRIh/Abu
5J960cdbv9vq46o2js43Pd9hqUyJEdebHzQ/bN5ofuQwYIA5D32KQrEKJKQLHiieoPFM92iC5s3W
H82bciRB609F6Hi+i7YpmzEgfqBHL7xd/ACi2oe6arkKagkDB4VWHR9SUaCymO0/bLksxro6vlkf
MHRYhQKdJW3/ES155e/NP3TYppo6dMMnWTrrhnrn29YdiRnpCAE6eLD5rtL0/foHDs4Mp8S3/2zr
yYOH1DAWhfhesMSAKp/+bB4Mvm5BZen40w2YM9RavNcFhAkhxtyiClfuZ2LLwiYnHvHEJgWuqr6K
PJBJzXOFslDhVB32qOZ13yDnNMvlj3g61IEKx2sRfhQ49Ecmy1UyHBSys/cp/II1ICPvww9kU0IA
o9GamD2N5B9gb2bGZ4SgCNN8oQySmChtwdi7wU8LiOVYtFAkaSt4zd8637Ueatxg8bM0kDls31O+
NKAMsJUtVYBB+3JcQfBVgWQ5/Ej4BpetcepNBx9+OlwSfQXokK+U8nzWB9KZhnBz5L2yxI7P57cO
HgYmqb0TpmRF+s0NdVE25UfcQNBNW8iilec2eF1PGBTZ71/rle1ivOqmNCsGfFRIIzbgUaAK6Wu6
YqSPxcwAmr8d/sLeG3NoCxSgrZTiymgTVHksvMiPWUMZB3j3iXwF3vyGzQD6Mqq9q+0Z+IJYUQ52
TFZuI5W5Xc63zElprsKhygLWxfAr/BKXBy4Gaaqhk12kDvvK0kZeyJ02mvVB6gD9qbAhFMn54Jns
v86eSZQ9YAHvYyhCMKFjBSbME5scYAsbO/P9xVh2OStVpM0HHvirYZx+y3EqWi5giq9wWROj+pU9
BaAnpT7Fajg0/LSQ53JVwBn6gZjPHc1uZrmKcMqnCJdHzmb0dboMOKcO0OOArItcTpSOE5JqaEDH
DUtJLBgcJzTJooqJGytWFyZvqN/q/MbmDdN8Qcgh1pYWNInllMxxQTzJgueIg4ThFMvB3DrHZ7k0
EskNfWocOi2orJ/k5Qqnc8pdWj+3btGcpfULC3P7jxqMysDIEJ42JGBt3aRDWGFcT10hQsR01N5C
cGU0lz9Yjs2Zb/+7rtRH2C16uda0r6fwZgn0FnAHcuGJ0e/ttMkyuh9ENltVTepq9mx90/q+9UPz
x9a3JtNntMZV0r55XoRd5Nk8PZunZ/P0bJ6ubZ44Du5uNHpO5blqVdgUUmSky1HN8HwlDXpbZXeQ
E4wVU/lSVYLnl+4mE+iytLHFp47aWr1QEjXS8ZU2ffjIRRv2dpg+kyUclzosy6drs2fnJ5auAJLH
slDxQWxZAoZWIIRHZCbVPNtsI2mN93EV3lfO8xxESMALYmAThTC1gm+3JEGsGhiHUMDaZimfL9XA
uEOErvmyoI7U4L/IaoEFImPwVI9WC2Sz6Hxv0CyOr4Hz7SEZON1NGe+Po5hib4ZJFjVOlYoZCCWQ
8pisqj4gKTEL79txqazAb/NgVRRP++Kir8Jv5oExVTFFphDVgoAvx1OmgXplakVki4rhvxBryXMF
INNtoG8wDwpFoG5cXitVejRDssadhJ5lwk+VCjzsBUEEt0FF2ON9hVKR30Vs62gsjvajrQn5PHg8
iHcDAXnyDq8e2Zad5kT+yHeoQ9ugS5uVUDhWM7Q17Lmb4ipENB2rObq0yrHPTGrDXeSBi0j5NNpI
2VIRuArso41dmb9wYBgA20MxxSMPKtVREv6dw1wKBYPj2mkIGVcEHWBQG9iqIPtKUuC5qGwLKb56
HE10U6WyAGxPLN11NjrSCw4rBNyRA96+KeXzu8M1zVkY3QYVZ+lZ9FgWPc/o5hndPKObF2joBRp6
gYZ28wr4/lIFNfWv4GrdFDmdfLyww262N+v4QhmVyBsN3A0WuY+QQaT5/j6IoECQt6RCHm7RguqN
RA64NKQFCkIkEVygAMwUOTToFFcUpQLMAkbvk2eAg6YcRhHqCr9NrNPxjNrywp28cCcv3MkLd/LC
nbxwJy/c6dgbR7rnNHZs8n/v4H16Oxx80JUaHFHVwYdmOAcfUXBuMZSDaGIxvgRvziyvLEWTvoXz
ifNLzKRCjLbT0bPJ6BJ6EAjerUlE2S8DsRoSUhxc9S6DxEQ6GB0apPRNzhXL3GVwAhkSUTc/ZgxZ
qEpVCYt4qIGP29jiwC+OQSBuKYtyRk8SqwfHC/7xwfN/r53JVIT0VCnvq52p/eOfJ0LBUOifJ/z/
ffCcSgvN15VLy2/BKn5e/6L+Zf0rWMVfYB2/rn9T/6z+LWGUuEXtYyWFwEKJUmBQzgxXcJBiQUI6
/NX1iICvGF5DkY/OJ91CZN0ioUQMA/pIwEbWqmVegJNRVVQQ4RtMRDQeWQBVb4cG0BDkwMKiIzgK
6mhABuQ5AkT5lfFpr054oHGdScRCfUksK3hxnZ6J2TMxH1MTc/1WiyJqNQ1bMrowHfUlbU9zdku7
Ex0323+G1QyLG8wkhgfXWVI+mJVAK1G0EdBRkEELEwxFJHKcm/qLWvpeTSPvt77EWwmt5ItudMYA
dZa2vjLDaH1Nwmi+xFLxNNtpXmapch4S0hT0N5YqaRGVc/tmHxzI7Ad5HZFWtW2ilhjCo/1XxbZJ
2+dACe/ZGtd+q/WkSWIcHZUlxkEb6Q4eP64Rgofd5nZ0V6DdIW14V6Adocp5pGH9FpBftcylUMRq
7Qz4GPgKkGAwPPLPE/B7g4fYGx4VjMgFeaGIf46GtZ9LUh4VcZJYQlTLNlzJ8qLCzYWigG4gS2CZ
V5wMaJ9DzDnY4n0S+Aly8Bk0tIwkG7pJVwKED4oC1Bu+aYod5IL4E0jUeCKENYaJxbCCNA2Lo+NQ
4P9vh4Yb4utf/nP1I+f//LWrscS/EJ/z2UAYvJnr4AbbbGSfh82zjd09VwFXwF5d9E2C1yznaYye
xuhpjF5QkheU5AUlednP3E2HOE5R7BEEhiC/sJfwzDq2yRQeZI73yfEouRlcJRCRSq+GMpEZ1HHu
dCWMiY5Qgp9a7JTakki4hFdIiaACJ1SWK2NOCv/FwVYC3MWC+C4qpgqPA0wdyl9QC0Ve8XmIowLA
ZSEPw9ZNEbKdnwiUgjACi/RWy0ojiOJSooyQMIZkvlNagje4Z8bdh/7lk0euTkmNGMAxWlWYPEwk
B+Fw0AyFEeAZIjWoAHc15BAsMMug8C48B2Xmgij1aCvp/NC82bx58IrZjXbwtFsX05wybNOR7M4F
htA0GFAJjDvKFfSca1gQMCYUpMJgvHJzfFpKS7B52MzUsBaOPFbwnkVpEyX/hu2kLAhDSrIFqgks
GlBMs/2DkYnY4JWjl8IZHGUR+vfv5dQFkL17CupMwqCdSZN0pRsmaNFUpkefKKQ5ZJqRYzlxECTc
LQWjjGlzQ3QkHPgZ2W6fBybLdrObetfDgeCaF1JDac9C+2kWN5uSq/qm+Rr8GymUwNgyJo5lDBhi
9HBw1Qz9P1dfAp5MP3Ehz4EBoDvecTwRc3KHdscWcGWw4SHkGk8W+EOqwqLkZBaOo0RxgJh2kuGF
Ql/zwmlAUvcIMi8qzIsK8yxfg7N8neX59AaX8sxentnLM3t5Zi8vAZaXAMtLgDW4KanHK0qHg9NE
QKqWyq6XAavnDFi/s7PhkGk4UBYcFDnNsIkZc1rRBjHRVwMVA3Y5D/+k4WIdyuCBMhIBJ87wpCmM
g5RAGZYZDC0rpNGAGpC1CEErlkRfKluC1DwoLw8H6XqK4JiXUyLB02K8wRbGnF3Jl+XzZTy/NKRQ
ypeQ/urblCowtsop+AjJkwCcAMmUCjyyZ6XAlY8ojYekS76UbLCAnxCnBLmV8IwUyxfkNOIgfZAy
avQTp13C8z0Gxq8pdeiDMVktI7wcR+vXzuCMX8sgAcDRkPFsX/eQ7WuhpG5oYAMZYZtH5hLIc8PX
MKuB8k0o1LZ5BfEFlB5Q2+uDMn1ZpSrbktIZvvqfq68hfogYjXIK6vkHj7/lizU3yBuVLZURS1WS
1eFsbJkSmqDCqnGaRbjZA+cBPph8yKtRPO3zUkd5qaO81FHHzg42z5VL4BbwzGCeGcwzg91h94Xm
o4vn0d3hxdh8dG45unA0V4VAVnjYzO+jpyECRkmMoikOSqYYdpIbQk1FjjA+DyEQGfB4IVcXzkaj
pHBQy6FaAXrISygwRVFMFYVVcXpCdSUER2mv1NoCDgeV0H96vh1y+Pb+s52fDx85vNr806j44ZsN
A7g8fPCZWzhJNG+KnpENyRWoSZDepBw1LHQHyeWwTOlkDlBiVJeXkLHxgQL2pltg6LCj8IXSiriC
NF8CY6LNjZdeb0VjEpbVKuOlaAN9ONLTlJ1hQxuOwMCVEKAKw3BounA4HEwR6oa1oQxH2DLapWyI
oxd4MqOwoQ9HwPKIMrB6rK2p+crP/k0zD51EPJQkdhv+GVdiECDrFYR4QFAIykyGs4LxFXk2Ov/T
TIRy9JrSRA4p0yopBWSaL11TyoGmVyiXNEJwnI3hoYPXjFwTm5ZdBj7Jo1BjXShbxkvuWQKav4VJ
nh6rM3uSjixkLqERxxxsDyQq3681A3Vsd8G6pQkAudYZKSNRB37zN3bMj0KrMj2pcUmYiHo9ZW+a
M3YEAhM4Y8dbh3+YCMi1VXOulKbso4fIUTLYXBuu84DEFUGQhNZ+xrWZFKJLNyxouqsdkkHTClEg
qS3NG1Jt0EjsI9WGi9wfJvGZhTdHkACOKAHbRjIvaArY8gLbhd4N9HVm5m5hs/ap074pHLGriqjG
jSeiYL3bf2NcFjYGcm2cNlMaMEVNzxpN06d9s0AXquRoqz9ofi017Jp2fbEOQj0Ri/GQO95JjSBl
5M3DP8yep0EpIPuvDJoPuudcLD44xAxGrmR1uwxGBly6Z4dumBibHQ43h5G1zOFYSnyBkYFhbGR8
zJyBoYXyOvWeCkAC1o5uWYAtgSL8AURKdP7oNXZHZUbyoPDdEoVnoCv3qFSR4zd4uN6Bw7ezEM+N
L+mDURic5OClzHColsVzKK6QhA0Ag78i5ho/WPXEpwZh2FHFTBkhauw70tt8BamYxq+ZAIYw8uTm
EHYNzSFfAaBvkOhCsiR6VEw7rI4OYUgmg3y5MBT28QsaCXGlqvspHDvtmzNcwqJ4sq1aKteUlQJ0
0UuAoHX1hECylQrrMuoAp0bFaYW0YvAJysosfJM1C7WApZhielBAdddYtNHVuC1hQwYv3+UyjdQo
HzD7Ya2l7LFl+/tYQAiPn/XnHhfQvORnzUDuv/9fhpKYuRKihJyUk5CPnSR2nbKUr0xHNjEkbKnU
Q4yMYOBehMHAzxYyrf3hLBDdtWHm+J0mZEGZRBzlY7FNI5yXPXJKRhZZtNRvFMI6gOUMeN0WPIcG
l0twqnPFyn478q94qUc8x3Nfjuf/PXX/CRRvch+8gcidFtInztx/4n/gEUV4c0y8nNwFU97/nt4p
5E+cGTl14nKFz1f9p9G/T5wJnDqRLqUWK6Vy1c+Vy3KlIFGIot3k0tCpE/BIYtovt4cKEn6GEb4p
sMJUhSzPpflKgPgeUb6TTU+cGVVKifonzowphTh4yA8sJ8MHTpeLmRNnxpUvcCEXiRtVuf6EWiru
5iG8BZcFRh44dQL2NuRQQmx2SFgJQF17tASgoQu8BFR8MxHjcPogrWEyG9bk6SUfGE0E1OLhEIUs
6dyHM8UPCzMqWQ8aMyoShoMZORXjfVgRsMNMAOC6Ro3auyVqgoB4osZmCcL9mLghvwctvzvFbVDd
ykSHUKpuX6IborSf3Sm/rnMf141p94PtYFe2HaQp8bZhWy2msa3uGxrbwz0kqrkhcYGgOsQBc4Gg
OsFhHZqQOgQCmYd2bgS7sgB3eAmpjGNIeMEZau1wEgIkuJavaDmBgZSQupcNs1aRZZ5gSMUT8SnY
69xDo/rc+eJw5t51o1jNXZ3GbZh7ASxAFdstcTTLr47bjIKwuh/6QUE4YELBcaOCsIq7YaIgw21g
8/CxI4CwWjzMPaDN/tit/e3gftrsjykPCDNmOrwNcFy5gColDhMJcLUZ3M7DEYvCQxIXw8MVF2WU
2FBDPygZkqQYGa6kiFFyn+JRubOIJaJqwcPBDLpZyt0nZ1kaEmYiXbmoS8zYWuT6xoyE8lzeh5JX
DUsdjQzJXBcZrrmORMxwuExkSNa6yJCtdbJTa1jUoo5m0EhR5zMMpDzwv/8f`;m();var fI="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function Go(e){var a;let t=new D(
128).fill(64);for(let s=0;s<fI.length;s++)t[fI.charCodeAt(s)]=s;let n=new D(f.floor(e.length*3/4)),[
r,o,i]=[0,0,0];for(let s=0;s<e.length;s++){let u=(a=t[e.charCodeAt(s)])!=null?a:64;u!==64&&(o=(o<<6|
u)&65535,i+=6,!(i<8)&&(i-=8,n[r++]=o>>i&255))}return n.slice(0,r)}var hZ=256,Ic=null,gI=new y;
function sw(e,t,n=""){let r=[e,...n===""?[]:[n],t].join("."),o=gI.get(r);
if(o!==void 0)return o;Ic!=null||(Ic=C.parse(pu(dI(Go(pI)))));let[i,a,s]=Ic,u=s[r];if(u===void 0)throw new E(
`No template ${r}`);let l=g.keys(u).map(d=>{var b;let p=(b=a[u[d]])!=null?b:"";if(d.includes(
"/media/"))return[d,Go(p)];let h=p.replace(/[\u0100-\u07ff]/g,S=>{var O;return(O=i[S.charCodeAt(0)-hZ])!=null?
O:""});return[d,mu(h)]}),c=fu(g.fromEntries(l),0);return gI.set(r,c),c}m();m();var yZ=/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g,
bZ=/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g;function uw(e){if(!/[\u202A-\u202E\u2066-\u2069]/.test(
e))return e;let t=[];for(let n of e)n>="\u2066"&&
n<="\u2068"?t.push("\u2069"):n==="\u2069"?t=t.slice(0,f.max(t.lastIndexOf("\u2069"),0)):n==="\u202C"?
t[t.length-1]==="\u202C"&&t.pop():n>="\u202A"&&n<="\u202E"&&t.push("\u202C");return e+t.reverse().join(
"")}function ff(e){let n=e.replace(/\r\n?|\u2028|\u2029|\u0085/g,`
`).replace(bZ,(r,o)=>o!=null?o:"");return uw(n.replace(yZ,""))}m();function ft(e){return e.replace(
/[\s_\-"'\u00AD\u200B-\u201F\u2060]+/g,"").toLowerCase()}var Ke="\u2026\u2026\u2026\u2026\u2026\u2026\u2026";
function Re(e){return e===null||e.trim()===""?Ke:e}m();function hu(e){let t=new y(g.entries(pf(e,KN)).filter(
([i])=>!i.endsWith("/"))),n=g.create(null),r=i=>{
n[i]={name:i,asText:()=>{var a;return pu((a=t.get(i))!=null?a:new D(0))}}};for(let i of t.keys())r(i);
function o(i,a){var s;if(typeof i!="string")return g.values(n).filter(u=>{var l;return i.test((l=u==
null?void 0:u.name)!=null?l:"")});if(a===void 0)return(s=n[i])!=null?s:null;t.set(i,typeof a=="string"?
mu(a):a),r(i)}return{files:n,file:o,remove:i=>{t.delete(i),delete n[i]},toBytes:()=>fu(g.fromEntries(
t))}}m();var hI=/<w:tbl>.*?<\/w:tbl>|<w:p(?: [^>]*)?\/>|<w:p(?: [^>]*)?>.*?<\/w:p>/gs,lw=/<w:tr[ >].*?<\/w:tr>/gs,
wZ=/<w:p(?: [^>]*)?>(?=.*?<\/w:p>)/gs;var gf=e=>e.startsWith("<w:tbl>"),yI=e=>!gf(e)&&e.includes(
"<w:keepNext/>"),bI=e=>e.includes("<w:tblHeader/>"),vZ=(e,t)=>gf(e)&&!bI(e)&&e.includes(
"<w:cantSplit/>")&&t!==void 0&&yI(t),wI=e=>e.replace(
/<w:keepNext\/>/g,"").replace(wZ,t=>`${t}\uE003`).replace(/\uE003<w:pPr>(<w:pStyle [^>]*\/>)?/g,
"<w:pPr>$1<w:keepNext/>").replace(/\uE003/g,"<w:pPr><w:keepNext/></w:pPr>");function vI(e,t,n){var i;
let r=(i=
e.match(lw))!=null?i:[],o=-1;return e.replace(lw,a=>(o+=1,o>=r.length+t&&o<r.length+n?wI(a):a))}var kI=e=>{
var t;return((t=e.match(lw))!=null?t:[]).length};function kZ(e,t){let n=t-1;for(;n>=0&&yI(e[n]);)n-=
1;for(let r=4;r>0&&n>=0;n-=1){let o=e[n];if(o.includes("<w:pageBreakBefore/>"))return;gf(o)?(e[n]=vI(
o,-r,0),r-=kI(o)):(e[n]=wI(o),r-=1)}}function xI(e){var o;let t=(o=e.match(hI))!=null?o:[],n=t.map(i=>gf(
i)&&bI(i)&&kI(i)>5?vI(i,-4,-1):i);t.forEach((i,a)=>{vZ(i,t[a-1])&&kZ(n,a)});let r=-1;return e.replace(
hI,()=>(r+=1,n[r]))}m();m();var uo=/^word\/(?:document\d*|header\d*|footer\d*|footnotes|endnotes)\.xml$/,
xZ=e=>e.replace(/&(?:lt|gt|quot|apos|amp);/g,
t=>{var n;return(n={"&lt;":"<","&gt;":">","&quot;":'"',"&apos;":"'"}[t])!=null?n:"&"}),TZ=/<w:p(?: [^<>]*)?(?<!\/)>|<\/w:p>|<w:t(?: [^<>]*)?>[^<]*<\/w:t>|<w:(?:tab|br)(?: [^<>]*)?\/>/g;
function hf(e){var r,o,i;let t=[],n=[];for(let a of(r=e.match(TZ))!=null?r:[])if(a==="</w:p>")t.push(
(o=n.pop())!=null?o:"");else if(/^<w:p[ >]/.test(a))n.push("");else{let s=a.startsWith("<w:t>")||a.startsWith(
"<w:t ")?xZ(a.replace(/<[^>]*>/g,"")):" ";n.push(((i=n.pop())!=null?i:"")+s)}return t}var SZ=/<Relationship\s[^<>]*>/g,
TI=(e,t)=>{var n,r;return(r=(n=new RegExp(`\\s${t}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(e))==null?
void 0:n.slice(1).find(Boolean))!=null?r:""};function $c(e){var r,o;let n=((o=
(r=e.file("_rels/.rels"))==null?void 0:r.asText().match(SZ))!=null?o:[]).filter(i=>TI(i,"Type").endsWith(
"/officeDocument")).map(i=>TI(i,"Target").replace(/^\.?\//,"")).find(i=>uo.test(i)&&e.file(i)!==null);
return n!=null?n:e.file("word/document.xml")===null?null:"word/document.xml"}m();var EZ=/\{(?:<(?!\/w:p>)[^<>]*>)*\{((?:<(?!\/w:p>)[^<>]*>|[^{}<])*)\}/g,
CZ=/<[^<>]*>|[^<]/g;function RZ(e,t){
var a;let[,n,r]=(a=/^\s*([#^/])([\s\S]*)$/.exec(t.replace(/<[^>]*>/g,"").replace(/&(?:quot|apos);/g,
"")))!=null?a:[];if(n===void 0||r===void 0)return e;let o=n+ft(r),i=t.replace(CZ,s=>{if(s.startsWith(
"<"))return s;let u=o;return o="",u});return`${e.slice(0,e.length-t.length-1)}${i}}`}function SI(e){
for(let t of e.file(uo)){let n=t.asText(),r=n.replace(EZ,RZ);r!==n&&e.file(t.name,r)}}m();var DI=/[\uE000-\uE002]/g,
[mw,cw]=["\uE000","\uE001"],AI=e=>mw+e+cw,OI=/<w:drawing(?: [^>]*)?>(?:(?!<\/w:drawing>).)*<\/w:drawing>/gs,
pw=/<wp:docPr [^>]*descr="\s*\{\{\s*%\s*([^{}"]*?)\s*\}\}\s*"/,EI=new RegExp(`${mw}([^${cw}]*)${cw}`),
yf=e=>{var t;return((t=e.match(OI))!=null?t:[]).flatMap(n=>{var r,o;return(o=(r=pw.exec(n))==null?
void 0:
r[1])!=null?o:[]})},dw={cx:144e4,cy:792e3};function PI({width:e,height:t},{cx:n,cy:r}){let o=f.min(n/
e,r/t);return{cx:f.round(e*o),cy:f.round(t*o)}}function DZ(e,t,n){var a;let[,r,o]=(a=/<wp:extent [^>]*?cx="(\d+)"[^>]*?cy="(\d+)"/.
exec(e))!=null?a:[],i=PI(t,{cx:v(r)||dw.cx,cy:v(o)||dw.cy});return e.replace(
/<(wp:extent|a:ext) [^>]*?cx="\d+"[^>]*?\/>/g,
`<$1 cx="${i.cx}" cy="${i.cy}"/>`).replace(/<a:blip\b(?:[^>]*\/>|.*?<\/a:blip>)/s,`<a:blip r:embed="${n}"/>`).replace(
pw,s=>s.replace(/descr="[^"]*"/,'descr="Lambang"')).replace(/\{\{[^{}"]*\}\}/g,"Lambang")}var AZ='xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
OZ="http://schemas.openxmlformats.org/drawingml/2006/main",CI="http://schemas.openxmlformats.org/drawingml/2006/picture";
function PZ(e,t){
let{cx:n,cy:r}=PI(e,dw),o=`cx="${n}" cy="${r}"`,i=`<a:xfrm><a:off x="0" y="0"/><a:ext ${o}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
return[`<w:drawing><wp:inline ${AZ} distT="0" distB="0" distL="0" distR="0"><wp:extent ${o}/>`,`<wp:docPr id="1" name="Lambang" descr="Lambang"/><a:graphic xmlns:a="${OZ}"><a:graphicData uri="${CI}">`,
`<pic:pic xmlns:pic="${CI}"><pic:nvPicPr><pic:cNvPr id="0" name="Lambang"/><pic:cNvPicPr/></pic:nvPicPr>`,
`<pic:blipFill><a:blip r:embed="${t}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,`<pic:spPr>${i}</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`].join(
"")}var RI="(?:(?!</w:p>|<w:t[ >]|<w:drawing|<w:br|<w:sectPr|<w:tab/>).)*",NZ="(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?",
IZ=new RegExp(`<w:p(?: [^>]*)?>${RI}<w:r(?: [^>]*)?>${NZ}\uE002</w:r>${RI}</w:p>(?=<w:p[ >])`,"gs"),
$Z=(e,t)=>n=>{var r;return e.get((r=
t.get(ft(`%${n}`)))!=null?r:"")};function FZ(e,t,n,r){var p,h,b,S;let o=t.lastIndexOf("/")+1,i=`${t.
slice(0,o)}_rels/${t.slice(o)}.rels`,s=(h=(p=e.file(i))==null?void 0:p.asText())!=null?h:
'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
u=`rIdIsian${r.replace(/\D/g,"")}`,l=`<Relationship Id="${u}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/${r}"/>`;
if(!s.includes(`"${u}"`)){let O=s.replace(/<Relationships([^>]*)\/>/,
"<Relationships$1></Relationships>");e.file(i,O.replace("</Relationships>",`${l}</Relationships>`))}
e.file(`${t.slice(
0,o)}media/${r}`,n.bytes);let c=(S=(b=e.file("[Content_Types].xml"))==null?void 0:b.asText())!=null?
S:"",d=r.slice(r.lastIndexOf(".")+1);if(!new RegExp(`<Default [^>]*Extension="${d}"`,"i").test(c)){
let O=`<Default Extension="${d}" ContentType="image/${n.type}"/>`;e.file("[Content_Types].xml",c.replace(
/<Types[^>]*>/,
P=>P+O))}return u}function _Z(e){let t=0;return e.replace(/(<wp:docPr [^>]*?id=")\d+/g,(n,r)=>(t+=1,
r+x(t)))}function NI(e,t,n){let r=$Z(t,n),o=new y,i=a=>{let s=o.get(a);if(s!==void 0)return s;let u=o.
size+1;for(;e.file(`word/media/isian${u}.${a.type}`)!==null;)u+=1;let l=`isian${u}.${a.type}`;return o.
set(a,l),l};for(let a of e.file(uo)){let s=a.asText();if(!s.includes("<w:drawing")&&!s.includes(mw))
continue;let u=c=>FZ(e,a.name,c,i(c)),l=s.replace(OI,c=>{var h;let d=(h=pw.exec(c))==null?void 0:h[1];
if(d===void 0)return c;let p=r(d);return p===void 0?"\uE002":DZ(c,p,u(p))}).replace(IZ,"").replace(
/\uE002/g,
"").replace(/<w:t(?: [^>]*)?>[^<]*<\/w:t>/g,c=>II(c,r,u));e.file(a.name,_Z(l))}}function II(e,t,n){
var s;
let r=EI.exec(e);if(r===null)return e;let o=t((s=r[1])!=null?s:""),i=o===void 0?"":PZ(o,n(o)),a=e.replace(
EI,i===""?"":`</w:t>${i}<w:t xml:space="preserve">`);return II(a,t,n)}m();function yu(e){let t="tags"in e?
`: ${e.tags.join(", ")}`:"";return g.assign(new E(`${e.code}${t}`),
{templateFault:e})}function bu(e){return e instanceof E&&"templateFault"in e?e.templateFault:null}
function _M(e){return new y(g.keys(e).map(t=>{let n=e[t];return[ft(t),typeof n=="string"?ff(n).replace(
DI,""):n.map(_M)]}))}function qne(e,t){var r;let n=(r=t==null?void 0:t.tag)==null?void 0:r.module;if(
n!==
void 0&&n!=="loop")throw yu({code:"TAG_UNSUPPORTED",tags:[e]});return{get(o,i){let a=ft(e),s=o.get(a);
if(a.startsWith("%")&&typeof s=="string")return AI(a.slice(1));if(s===void 0&&i.num===0)throw yu({
code:"TAG_UNKNOWN",tags:[e]});if(s!==void 0&&n===void 0&&typeof s!="string")throw yu({code:
"TAG_UNSUPPORTED",tags:[e]});return s}}}function Hne(e){var s;let t=bu(e);if(t)return t;if(e instanceof E&&
e.name===
"ParseError")return{code:"NOT_A_DOCX"};let n=e==null?void 0:e.properties;if(!n)return null;let o=((s=
n.errors)!=null?s:[e]).map(u=>{var l,c,d;return(d=bu((l=u.properties)==null?void 0:l.rootError))!=null?
d:{code:"TAG_BROKEN",tags:(c=u.properties)!=null&&c.xtag?[u.properties.xtag]:[]}}),[i]=o;if(!i||!(
"tags"in i))return i!=null?i:null;let a=o.reduce((u,l)=>l.code===i.code?u.concat(l.tags):u,[]);
return{
code:i.code,tags:a.filter((u,l)=>a.indexOf(u)===l)}}var Zne=e=>new y(g.entries(e).flatMap(([t,n])=>t.
startsWith("%")&&typeof n=="string"?[[ft(t),n]]:[]));function Jne(e){try{let t=hu(e);if($c(t)!==null)
return t}catch{}throw yu({code:"NOT_A_DOCX"})}function Ed(e,t,n=new y){var o;let r=Jne(e);SI(r);try{
let{Docxtemplater:i}=(FM(),vo(IM));new i(r,{delimiters:{start:"{{",end:"}}"},syntax:{
changeDelimiterPrefix:null},
paragraphLoop:!0,linebreaks:!0,errorLogging:!1,parser:qne}).render(_M(t)),NI(r,n,Zne(t));let s=r.file(
(o=$c(r))!=null?o:"");return s!==null&&r.file(s.name,xI(s.asText())),r.toBytes()}catch(i){let a=Hne(
i);throw a?yu(a):i}}m();var MM=new y;function Cd(e){let t=MM.get(e);if(t!==void 0)return t;let n=hu(
e).file(uo).map(a=>a.asText()),
r=n.flatMap(yf).map(a=>`{{%${a}}}`),o=[...n.flatMap(hf),...r],i=new w(o.flatMap(a=>{var s;return((s=
a.match(/\{\{[^{}]*\}\}/g))!=null?s:[]).map(u=>ft(u.replace(/[{}#^/]/g,"")))}));return MM.set(e,i),i}
var qu=(e,t)=>g.fromEntries(g.entries(e).filter(([n])=>t.has(ft(n))).map(([n,r])=>[n,typeof r=="string"?
r:r.map(o=>qu(o,t))]));m();m();m();m();m();m();m();m();m();function Rd(e){let[t,n]=e.toLowerCase().split(
"e"),r=parseInt(n,10),o="";t[0]==="-"&&(o="-",t=t.
slice(1));let i=t.indexOf("."),a=i===-1?t:t.slice(0,i)+t.slice(i+1),u=(i===-1?t.length:i)+r;return u>=
a.length?o+a+"0".repeat(u-a.length):u<=0?o+"0."+"0".repeat(-u)+a:o+a.slice(0,u)+"."+a.slice(u)}
function LM(e){
let t=e.toString();return Dd(t)?Rd(t):t}function Dd(e){return e.includes("e")||e.includes("E")}
function Vf(e){let t=typeof e;if(t==="bigint")return e<BigInt(0)?{isNegative:!0,integerPart:-e}:{
isNegative:!1,
integerPart:e};if(t==="number"){if(!v.isFinite(e))throw new RangeError(
"Number must be finite (NaN and Infinity are not supported)");return v.isSafeInteger(e)?e<0?{
isNegative:!0,integerPart:BigInt(-e)}:
{isNegative:!1,integerPart:BigInt(e)}:jM(LM(e))}if(t==="string")return jM(Vne(e));throw new TypeError(
`Invalid value type: expected number, string, or bigint, received ${t}`)}function Vne(e){let t=e.trim(
);
if(t.length===0||v.isNaN(v(t)))throw new RangeError(`Invalid number format: "${e}"`);return Dd(t)?Rd(
t):t}function jM(e){let t=e[0]==="-";t&&(e=e.slice(1));let n=e.indexOf(".");if(n===-1)return{
isNegative:t,
integerPart:BigInt(e)};let r=e.slice(0,n)||"0",o=e.slice(n+1);return{isNegative:t,integerPart:BigInt(
r),decimalPart:o}}m();function Xf(e){let t=typeof e;if(t==="bigint"){if(e<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return e}if(t==="number"){if(!v.isFinite(e))throw new RangeError(
"Ordinals must be finite numbers");if(!v.isInteger(e))throw new RangeError(
"Ordinals must be whole numbers");if(e<=
0)throw new RangeError("Ordinals must be positive integers");return BigInt(e)}if(t==="string")return Xne(
e);throw new TypeError(`Invalid value type: expected number, string, or bigint, received ${t}`)}
function Xne(e){
let t=e.trim();if(t.length===0)throw new RangeError("Ordinals cannot be empty strings");if(t[0]==="-")
throw new RangeError("Ordinals cannot be negative");if(t.includes("."))throw new RangeError(
"Ordinals must be whole numbers");if(Dd(t)){let n=Rd(t);if(n.includes("."))throw new RangeError(
"Ordinals must be whole numbers");let r=BigInt(n);if(r<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return r}try{let n=BigInt(t);if(n<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return n}catch(n){throw n instanceof RangeError?n:new RangeError(
`Invalid ordinal format: "${e}"`)}}var Hu=["","one","two","three","four","five","six","seven",
"eight","nine"],Yne=["ten","eleven","twelve","thirteen","fourteen","fifteen","sixteen","seventeen",
"eighteen","nineteen"],bv=["","","twenty",
"thirty","forty","fifty","sixty","seventy","eighty","ninety"],Zu=["thousand","million","billion",
"trillion","quadrillion","quintillion","sextillion","septillion","octillion","nonillion","decillion",
"undecillion","duodecillion","tredecillion","quattuordecillion","quindecillion","sexdecillion",
"septendecillion","octodecillion","novemdecillion","vigintillion"],wv="hundred",zM="zero",Qne="minus",
ere="point",BM=["","first","second","third","fourth","fifth","sixth","seventh","eighth","ninth"],tre=[
"tenth","eleventh","twelfth","thirteenth","fourteenth","fifteenth","sixteenth","seventeenth",
"eighteenth","nineteenth"],nre=["","","twentieth","thirtieth","fortieth","fiftieth","sixtieth",
"seventieth","eightieth","ninetieth"];var Xo={word:"",hasHundred:!1};function qi(e){if(e===0)return Xo.word="",
Xo.hasHundred=!1,Xo;let t=e%
10,n=f.trunc(e/10)%10,r=f.trunc(e/100),o="";return n===1?o=Yne[t]:n>=2?o=t>0?bv[n]+"-"+Hu[t]:bv[n]:t>
0&&(o=Hu[t]),r>0?(o?Xo.word=Hu[r]+" "+wv+" and "+o:Xo.word=Hu[r]+" "+wv,Xo.hasHundred=!0):(Xo.word=o,
Xo.hasHundred=!1),Xo}function UM(e){if(e===BigInt(0))return zM;if(e<BigInt(1000))return qi(v(e)).word;
if(e<BigInt(1000000)){let t=v(e/BigInt(1000)),n=v(e%BigInt(1000)),{word:r}=qi(t),o=r+" "+Zu[0];if(n>
0){let{word:i,hasHundred:a}=qi(n);o+=a?" "+i:" and "+i}return o}return rre(e)}function rre(e){let t=[
],
n=e;for(;n>BigInt(0);)t.push(v(n%BigInt(1000))),n=n/BigInt(1000);let r=-1;for(let a=0;a<t.length;a++)
if(t[a]!==0){r=a;break}let o="",i=!1;for(let a=t.length-1;a>=0;a--){let s=t[a];if(s===0)continue;let{
word:u,hasHundred:l}=qi(s);o&&a===r&&i&&!l&&(o+=" and"),o&&(o+=" "),o+=u,a>0?(o+=" "+Zu[a-1],i=!0):i=
!1}return o}function ore(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=zM,n++;let r=e.
slice(n);return r&&(t&&(t+=" "),t+=UM(BigInt(r))),t}function WM(e){let{isNegative:t,integerPart:n,
decimalPart:r}=Vf(
e),o="";return t&&(o=Qne+" "),o+=UM(n),r&&(o+=" "+ere+" "+ore(r)),o}function vv(e){let t=e%10,n=f.trunc(
e/10)%10,r=f.trunc(e/100),o="";return n===1?o=tre[t]:n>=2?t>0?o=bv[n]+"-"+BM[t]:o=nre[n]:t>0&&(o=BM[
t]),
r>0?o?Hu[r]+" "+wv+" "+o:Hu[r]+" hundredth":o}function ire(e){if(e<BigInt(1000))return vv(v(e));if(e<
BigInt(1000000)){let t=v(e/BigInt(1000)),n=v(e%BigInt(1000));if(n===0)return qi(t).word+" "+Zu[0]+"th";
let{word:r}=qi(t);return r+" "+Zu[0]+" "+vv(n)}return are(e)}function are(e){let t=[],n=e;for(;n>
BigInt(0);)t.push(v(n%BigInt(1000))),n=n/BigInt(1000);let r=0;for(let i=0;i<t.length;i++)if(t[i]!==0){
r=i;break}let o="";for(let i=t.length-1;i>=0;i--){let a=t[i];if(a===0)continue;let s=i===r;o&&(o+=" "),
s?i===0?o+=vv(a):o+=qi(a).word+" "+Zu[i-1]+"th":(o+=qi(a).word,i>0&&(o+=" "+Zu[i-1]))}return o}
function KM(e){
let t=Xf(e);return ire(t)}m();var kv=["","satu","dua","tiga","empat","lima","enam","tujuh","delapan",
"sembilan"],sre=["sepuluh","sebelas","dua belas","tiga belas","empat belas","lima belas",
"enam belas","tujuh belas","delapan belas","sembilan belas"],GM=["","","dua puluh","tiga puluh",
"empat puluh","lima puluh","enam puluh","tujuh puluh","delapan puluh","sembilan puluh"],qM="ratus",
Yf="ribu",ure=["juta","miliar","triliun","kuadriliun","kuantiliun","sekstiliun","septiliun",
"oktiliun","noniliun","desiliun"],HM="nol",lre="min",
cre="koma",dre="ke",mre="pertama";function Ju(e){if(e===0)return"";let t=e%10,n=f.trunc(e/10)%10,r=f.trunc(
e/100),o=[];r>0&&(r===1?o.push(
"se"+qM):o.push(kv[r]+" "+qM));let i=e%100;return i===0||(i<10?o.push(kv[i]):i<20?o.push(sre[i-10]):
t===0?o.push(GM[n]):o.push(GM[n]+" "+kv[t])),o.join(" ")}function xv(e){if(e===BigInt(0))return HM;
if(e<
BigInt(1000))return Ju(v(e));if(e<BigInt(1000000)){let t=v(e/BigInt(1000)),n=v(e%BigInt(1000)),r;
return t===
1?r="se"+Yf:r=Ju(t)+" "+Yf,n>0&&(r+=" "+Ju(n)),r}return pre(e)}function pre(e){let t=e.toString(),n=t.
length,r=[],o=3,i=n%o,a=0;for(i>0&&(r.push(v(t.slice(0,i))),a=i);a<n;)r.push(v(t.slice(a,a+o))),a+=o;
let s=[],u=r.length-1;for(let l=0;l<r.length;l++){let c=r[l];if(c!==0)if(u===0)s.push(Ju(c));else if(
u===
1)c===1?s.push("se"+Yf):s.push(Ju(c)+" "+Yf);else{let d=ure[u-2];s.push(Ju(c)+" "+d)}u--}return s.join(
" ")}function fre(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=HM,n++;let r=e.slice(n);
return r&&(t&&(t+=" "),t+=xv(BigInt(r))),t}function ZM(e){let{isNegative:t,integerPart:n,decimalPart:
r}=Vf(
e),o="";return t&&(o=lre+" "),o+=xv(n),r&&(o+=" "+cre+" "+fre(r)),o}function gre(e){return e===BigInt(
1)?
mre:dre+xv(e)}function JM(e){let t=Xf(e);return gre(t)}function hre(e,t){return e.split("").map(n=>ho(
v(n),t)).join(" ")}function ho(e,t){let n=/^(-?)(\d+)(?:\.(\d+))?$/.
exec(x(e));if(!n)throw new RangeError(`Not a plain decimal number: ${e}`);let r=(t==="id"?ZM:WM)(n[2]),
o=t==="id"?"koma":"point",i=n[3]?` ${o} ${hre(n[3],t)}`:"";return`${n[1]?"minus ":""}${r}${i}`}
function Qf(e,t){
return(t==="id"?JM:KM)(e)}function VM(e,t){let[n,r]=e.toFixed(2).split(".");return{figures:oc(e,t),
words:`${ho(
r==="00"?n:`${n}.${r}`,t)} rupiah`}}var XM={id:"Minggu Senin Selasa Rabu Kamis Jumat Sabtu".split(
" "),en:"Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ")};function yre(e,t){
return t===2?e%4===0&&(e%100!==0||e%400===
0)?29:28:[4,6,9,11].includes(t)?30:31}function eg(e){let t=/^(\d{4})-(\d{2})-(\d{2})$/.exec(e);if(!t)
return null;let[n,r,o]=[v(t[1]),v(t[2]),v(t[3])];return n>0&&r>=1&&r<=12&&o>=1&&o<=yre(n,r)?{year:n,
month:r,day:o}:null}function YM({year:e,month:t,day:n}){let r=[0,3,2,5,0,3,5,1,4,6,2,4][t-1],o=t<3?e-
1:e;return(o+f.floor(o/4)-f.floor(o/100)+f.floor(o/400)+r+n)%7}function er(e,t){return eg(e)&&aa(e,t)}
var QM=e=>eg(e)?e.split("-").reverse().join("/"):null;function Tv(e,t){let n=eg(e);return n&&XM[t][
YM(
n)]}function tg(e,t){let n=er(e,t);return n&&`${Tv(e,t)}, ${n}`}function ng(e,t){let n=eg(e);if(!n)return null;
let r=us[t][n.month-1],o=XM[t][YM(n)];return t==="en"?`${o}, the ${Qf(n.day,"en")} of ${r}, ${ho(n.year,
"en")}`:`${o} tanggal ${ho(n.day,"id")} bulan ${r} tahun ${ho(n.year,"id")}`}m();var bre=[{of:
/^kelurahan\s+(.+)/i,address:(e,t)=>`Lurah ${t}`},{of:/^desa\s+(.+)/i,address:(e,t)=>`Kepala Desa ${t}`}
,{of:/^kecamatan\s+(.+)/i,address:(e,t)=>`Camat ${t}`},{of:/^inspektorat\b\s*(.*)/i,
address:(e,t)=>`Inspektur ${t}`},{of:/^sekretariat\s+(?:dprd|dewan)\b/i,address:e=>e.replace(
/^sekretariat/i,
"Sekretaris")},{of:/^(?:rsud|rsu|rs|rumah sakit|perumda|perusahaan umum)\b/i,address:e=>`Direktur ${e}`}
,
{of:
/^(?:dinas|badan|bagian|bidang|kantor|puskesmas|uptd?|upt|satuan|sat|tk|paud|ra|sd|sdn|mi|min|smp|smpn|mts|mtsn|sma|sman|smk|smkn|ma|man|sekolah|madrasah)\b/i,
address:e=>`Kepala ${e}`}];function eL(e,t){var n;if(
/^(?:kepala|lurah|camat|direktur|inspektur|sekretaris|pimpinan|ketua|head|director)\b/i.
test(e))return e;if(t==="en")return`The Head of ${e}`;for(let r of bre){let o=r.of.exec(e);if(o)return r.
address(e,(n=o[1])!=null?n:"").trim()}return`Pimpinan ${e}`}m();m();function H(e){return uw(e.replace(
/\s+/g," ").trim())}function jr(e){return e.split(/[\r\n\u2028\u2029]+/).
map(H).filter(t=>t!=="")}function kr(e){return jr(e.replace(/;/g,`
`)).map(t=>t.replace(/^(\d{1,2}[.)]\s+|[-\u2013\u2022*]\s+)/,"")).filter(t=>t!=="")}function Vu(e){
return H(
e).replace(/^["\u201c\u201d\u00ab]([^"\u201c\u201d\u00ab\u00bb]+)["\u201c\u201d\u00bb]$/,"$1")}var tL=[
{of:/^(?:pemerintah\s+kota|(?:city|municipal)\s+government\s+of|city\s+of)\s+/i,id:{head:"Wali Kota",
government:"Pemerintah Kota"},en:{head:"Mayor",government:"City Government of"},office:
/^(?:wali\s?kota\s+|mayor\s+of\s+)(?=\S)/i},
{of:/^(?:pemerintah\s+kab(?:upaten|\.)|(?:regency\s+government|regency)\s+of)\s+/i,id:{head:"Bupati",
government:"Pemerintah Kabupaten"},en:{head:"Regent",government:"Regency Government of"},office:
/^(?:bupati\s+|regent\s+of\s+)(?=\S)/i},
{of:/^(?:pemerintah\s+(?:daerah\s+)?provinsi|(?:provincial\s+government|province)\s+of)\s+/i,id:{
head:"Gubernur",government:"Pemerintah Provinsi"},en:{head:"Governor",government:
"Provincial Government of"},
office:/^(?:gubernur\s+|governor\s+of\s+)(?=\S)/i}],wre=/^(?:(?:pj|pjs|plt|plh)\.\s*)?(wali\s?kota|bupati|gubernur|mayor|regent|governor)\b/i,
Sv=/^(?:pj|pjs|plt|plh)\.\s*/i,Hi=e=>wre.test(H(e)),nL=e=>Hi(e.signerPosition);function rL(e){let t=H(
e),n=tL.find(({of:r})=>r.test(t));return n===void 0?null:{head:n,region:t.replace(n.of,"")}}function vre(
{
government:e,language:t}){let n=rL(e);return n===null?H(e):`${n.head[t].government} ${n.region}`}
function Ev(e,t){
var a,s;let n=(s=(a=Sv.exec(e))==null?void 0:a[0])!=null?s:"",r=e.slice(n.length),o=tL.find(u=>u.office.
test(r));if(o===void 0)return e;let i=r.replace(o.office,"");return n+(t==="id"?`${o.id.head} ${i}`:
`${o.en.head} of ${i}`)}function Yo(e){let{language:t}=e,n=rL(e.government);if(n!==null){let{head:r,
region:o}=n;return t==="id"?`${r.id.head} ${o}`:`${r.en.head} of ${o}`}return nL(e)?Ev(H(e.signerPosition),
t).replace(Sv,""):null}function kre(e){var n,r;let t=(r=(n=/^(?:(?:a\.\s?n\.|u\.\s?b\.|an\.|ub\.|plt\.|plh\.|pj\.|pjs\.|pgs\.)\s*)+/i.
exec(e))==null?void 0:n[0])!=null?r:"";return t+e.slice(t.length).toUpperCase()}function Ba(e){
return H(
e.city).replace(/^(?:kota|kabupaten|kab\.)\s+/i,"")}function rg(e){return nL(e)?{first:Ev(H(e.signerPosition).
replace(Sv,""),e.language).toUpperCase(),unit:""}:Cv(e)}function Cv(e,t=e.organizer){let n=vre(e).toUpperCase(
),
r=H(t).toUpperCase();return n!==""?{first:n,unit:r===n?"":r}:r!==""?{first:r,unit:""}:{first:e.language===
"id"?`PEMERINTAH ${Ke}`:Ke,unit:""}}function Xu(e){let t=H(e.competition),n=H(e.year);return t===""?
Ke:n===""||t.includes(n)?t:e.language==="id"?`${t} Tahun ${n}`:`${t} ${n}`}function og(e){let{
language:t}=e,
n=H(e.signerNip).replace(/^nip\.?\s*:?\s*/i,""),r=jr(e.signerPosition);return{kota:Re(Ba(e)),tanggal:
Re(
e.decisionDate&&er(e.decisionDate,t)),tanggal_pendek:Re(e.decisionDate&&QM(e.decisionDate)),hari:Re(
e.decisionDate&&Tv(e.decisionDate,t)),tanggal_huruf:Re(e.decisionDate&&ng(e.decisionDate,t)),
jabatan_penandatangan:Re(
r.map(o=>Ev(o,t)).map(o=>t==="id"?kre(o):o).join(`
`)),nama_penandatangan:Re(H(e.signerName)),pangkat_penandatangan:H(e.signerGrade),nip_penandatangan:
n}}function bt(e,t){let n=Xu(e);return{nomor:Re(t&&H(t)),kompetisi:n,kompetisi_kapital:n.toUpperCase(
),
...og(e)}}function Zi({entry:e},{language:t}){let n=H(e.institution);if(n!=="")return[eL(n,t)];let r=kr(
e.innovator).map(o=>t==="id"?`Sdr. ${o}`:o);return r.length>0?r:[Ke]}function ig(e){let{ceremonyDate:
t,
ceremonyTime:n,ceremonyPlace:r,language:o}=e,i=t!==null||H(n)!==""||H(r)!=="";return{penyerahan:i?
"ya":"",penyerahan_hari:i?Re(t&&tg(t,o)):"",penyerahan_waktu:i?Re(H(n)):"",penyerahan_tempat:i?Re(H(
r)):
""}}function Yu(e,{language:t}){if(e===null)return{uang_pembinaan:"",uang_pembinaan_huruf:""};if(e===
"open")return{uang_pembinaan:`Rp${Ke}`,uang_pembinaan_huruf:`${Ke} rupiah`};let n=VM(e.amount,t);
return{
uang_pembinaan:n.figures,uang_pembinaan_huruf:n.words}}function Ji(e){let t=kr(e.copies);return{
ada_tembusan:t.
length>0?"ya":"",tembusan:t.map((n,r)=>({nama:t.length>1?`${r+1}. ${n}`:n}))}}m();m();var ag=({
results:e})=>e[e.length-1];function sg(e,t,n){var i;let{competition:r}=e,o=(i=e.winners)!=
null?i:[];return o.map(a=>{let s=n(t,a.entry.code);return{competition:r,result:ag(e),standing:a,
winners:o,
number:s}})}var Qu=(e,t)=>n=>{let{competition:r,winners:o}=n;return(o!=null?o:[]).map(i=>({about:i.entry.
code,fields:a=>{let s=a(e,i.entry.code),u={competition:r,result:ag(n),standing:i,winners:o!=null?o:[
],
number:s};return t(u,a)}}))},za=e=>t=>[{about:"",fields:n=>e(t,n)}],Vi=e=>t=>t.winners!==null&&t.winners.
length>0?za(e)(t):[],Hn=(e,t)=>{var n,r;return{...e,decreeNumber:(n=t("sk",""))!=null?n:e.decreeNumber,
minutesNumber:(r=t("berita-acara",""))!=null?r:e.minutesNumber}};m();m();m();var oL=({competition:e,
standing:t})=>e.settings.rankedWinners?t.place:null;m();var xre=[[1e3,"M"],[900,"CM"],[500,"D"],[400,
"CD"],[100,"C"],[90,"XC"],[50,"L"],[40,"XL"],[10,"X"],
[9,"IX"],[5,"V"],[4,"IV"],[1,"I"]];function ug(e){if(!v.isInteger(e)||e<1||e>3999)throw new RangeError(
`No roman numeral for ${e}`);let t=e,n="";for(let[r,o]of xre)for(;t>=r;)n+=o,t-=r;return n}var Tre=3,
Sre={id:{Juara:"Juara",Terbaik:"Terbaik"},en:{Juara:"Winner",Terbaik:"Best Innovation"}};function iL(
e){
return e.replace(/(^|[\s-])(\S)/g,(t,n,r)=>n+r.toUpperCase())}var Ere=(e,{competition:t,standing:n})=>{
var r;return t.settings.winnerTerm!=="Juara"||e<=f.max(Tre,t.settings.prizes.length)||((r=n.title)!=
null?r:"")===""};function aL(e){var h;let{language:t,winnerTerm:n}=e.competition.settings,r=Sre[t][n],
o=e.result.stage.title!==null,i=H((h=e.standing.title)!=null?h:""),a=oL(e);if(!a||!Ere(a.place,e)){
let b=i===
""?r:i;return{full:b,short:b,title:"",arabic:"",roman:"",words:""}}let s=Qf(a.place,t),u=ug(a.place),
c={title:[r,n].some(b=>F(b)===F(i))||!o?"":i,arabic:x(a.place),roman:u,words:s};if(t==="id")return{
full:`${r} ${u} (${iL(s)})`,short:`${r} ${u}`,...c};let d=`${iL(s)} Place`,p=n==="Juara"?`${d} Winner`:
`${r}, ${d}`;
return{full:p,short:p,...c}}var Cre=3,Rre=104;function Dre(e){var n;if(e.length<=Cre)return e.join(`
`);let t=[];for(let r of e){let o=`${(n=t[t.length-1])!=null?n:""} \xB7 ${r}`;t.length===0||o.length>
Rre?t.push(r):t[t.length-1]=o}return t.join(`
`)}function Are(e){let{entry:t}=e.standing,n=kr(t.innovator),r=H(t.institution);if(n.length===0)return{
names:r===""?[]:[r],institution:""};let o=n.length===1&&F(n[0])===F(r);return{names:n,institution:o?
"":r}}function Ore({standing:e}){var n;return H((n=e.category)!=null?n:"").replace(
/^(?:kategori|category)[\s:]+(?=\S)/i,
"")}function Pre({full:e},t,{language:n}){return t===""?e:e+(n==="id"?` Kategori ${t}`:`, category ${t}`)}
function Xi(e){let{settings:t}=e.competition,{entry:n}=e.standing,r=aL(e),o=Ore(e),{names:i,
institution:a}=Are(
e),s=t.rankedWinners||t.letterScores?Er(e.standing.score,t.decimals):"";return{kode:H(n.code),nomor:
Re(
e.number&&H(e.number)),inovasi:Re(Vu(n.name)),instansi:H(n.institution),inovator:kr(n.innovator).join(
"; "),kategori:o,penerima:i.length===0?Ke:Dre(i),instansi_penerima:a,predikat:r.full,
predikat_singkat:r.
short,predikat_kapital:r.full.toUpperCase(),gelar:r.title,penghargaan:Pre(r,o,t),peringkat_angka:r.arabic,
peringkat_romawi:r.roman,peringkat_huruf:r.words,nilai:En(s,t.language),nilai_huruf:s===""?"":ho(s,t.
language),kompetisi:Xu(t),...og(t)}}var Nre={id:{innovation:"Nama inovasi",innovator:"Inovator",
institution:"Instansi",score:"Nilai"},en:{innovation:"Innovation",innovator:"Innovator",institution:
"Institution",
score:"Score"}};function lg(e,{language:t,letterScores:n}){let r=Nre[t];return[{label:r.innovation,
isi:e.
inovasi},{label:r.innovator,isi:e.inovator},{label:r.institution,isi:e.instansi},{label:r.score,isi:
n?
`${e.nilai} (${e.nilai_huruf})`:""}].filter(o=>o.isi!=="")}var sL=(e,t)=>{var n,r;return(r=(n=t.find(
([o])=>o===e))==null?void 0:n[1].id)!=null?r:""},zt=e=>`${e} (${ho(e,"id")})`,Ad=(e,{settings:t})=>En(
Er(e,t.decimals),t.language),Br=e=>({kode:H(e.code),inovasi:Re(
Vu(e.name)),instansi:H(e.institution),inovator:kr(e.innovator).join("; ")}),Rv=(e,t=4)=>En(Er(e,t).replace(
/\.?0+$/,""),"id");function Ire(e){let t=e.map(Xt),n=t.reduce((r,o)=>r.add(o),new Me(0));return n.lte(
0)?t.map(()=>"\u2013"):t.map(r=>`${Rv(r.mul(100).div(n),2)}%`)}function el(e,t=[]){return e.stages.map(
(n,r)=>{var a;let o=Co(e,n),i=t[r];return{no:x(r+1),tahap:H(n.name),bentuk:n.form===null?"\u2013":sL(
n.form,Xa),tanggal_tahap:(a=n.date&&er(n.date,"id"))!=null?a:"\u2013",bobot_tahap:e.settings.carryOver&&
n.weight!==null?ue(n.weight,"id"):"\u2013",jumlah_juri:x(it(e,n).length),jumlah_peserta:i===void 0?
"\u2013":x(i.standings.length),lolos:o===null?"semua":x(o)}})}function Ua(e,t){let n=ze(e,t),r=Ire(n.
map(o=>o.weight));return n.map((o,i)=>{var a;return{no:x(i+1),kriteria:H(o.name),bobot:(a=r[i])!=null?
a:"",rentang:`${ue(o.min,"id")}\u2013${ue(o.max,"id")}`,uraian:H(o.description)}})}var cg=({entries:
e})=>e.
filter(t=>t.status!=="running").map(t=>({...Br(t),status:sL(t.status,oi),alasan:Re(H(t.reason))}));
function yo(e,t){
let{settings:n}=e.competition;return sg(e,"piagam",t).map((r,o)=>{let{kode:i,inovasi:a,instansi:s,
inovator:u,
kategori:l,penghargaan:c,predikat_singkat:d,gelar:p}=Xi(r);return{no:x(o+1),kode:i,inovasi:a,
instansi:s,
inovator:u,kategori:l,penghargaan:c,predikat_singkat:d,gelar:p,nilai:n.rankedWinners?Ad(r.standing.score,
e.competition):"",...Yu(r.standing.prize,n)}})}m();function $re({tieBreaks:e}){let t=e.map(r=>gi[r].official).filter(
r=>r!=="");return t.length===0?"Peserta dengan nilai yang sama berbagi peringkat.":`Nilai yang sama dipisahkan ${t.length===1?
`menurut ${t[0]}`:`berturut-turut menurut ${t.map((r,o)=>`(${o+1}) ${r}`).join("; ")}`}. Bila tetap sama, peringkatnya dipakai bersama.`}
function tl({settings:e,stages:t}){let{decimals:n,passingScore:r,maxPerInstitution:o,
winnerTerm:i}=e,a=u=>ue(u,"id");return[
"Nilai seorang juri bagi satu inovasi adalah 100 \xD7 jumlah (bobot kriteria \xD7 nilai \xF7 nilai maksimum) \xF7 jumlah bobot, sehingga terletak antara 0 dan 100.",
e.missing==="complete"?
"Setiap juri menilai semua peserta pada tahapnya. Nilai yang belum diisi tidak dihitung sebagai nol.":
"Setiap juri menilai peserta yang ditugaskan kepadanya. Baris yang belum lengkap tidak dihitung, dan nilai yang belum diisi bukan nol.",
fi[e.method].official,t.length>1&&(e.carryOver?
"Nilai pada suatu tahap digabungkan dengan nilai tahap-tahap sebelumnya menurut bobot tahap.":
"Setiap tahap dinilai tersendiri; nilai tahap sebelumnya tidak digabungkan."),`Peringkat disusun dari nilai yang dibulatkan sampai ${n} desimal. Peserta dengan nilai yang sama mendapat peringkat yang sama, dan peringkat berikutnya dilewati (1-2-2-4).`,
$re(e),r!==null&&`Peserta dengan nilai di bawah ${a(r)} tidak lolos.`,o!==null&&`Dari satu instansi paling banyak ${o} inovasi yang lolos; tempatnya diisi peringkat berikutnya.`,
"Semua yang berada pada peringkat batas ikut lolos; pada tahap terakhir hal itu diputuskan rapat pleno.",
e.winnersPerCategory&&"Pemenang ditetapkan pada setiap kategori tersendiri.",e.rankedWinners?`Pemenang diumumkan menurut urutan ${i} I, II, dan seterusnya.`:
"Pemenang diumumkan menurut abjad, tanpa peringkat.",e.conflicts==="exclude"?
"Nilai juri bagi inovasi dari instansinya sendiri, dari unit di bawah instansinya, atau yang tercatat sebagai benturan kepentingan tidak dihitung. Juri yang mundur dari suatu penilaian menuliskan BK.":
"Benturan kepentingan juri dicatat, dan nilainya tetap dihitung kecuali bila juri mundur dengan menuliskan BK.",
"Putusan rapat pleno yang berbeda dari peringkat hitung dicatat bersama alasan dan hasil suaranya."].filter(
u=>u!==!1)}m();function dg({decidedBy:e}){return e==null?"":e==="shared"?
"nilai sama, berbagi peringkat":`nilai sama, diputus menurut ${e.criterion===void 0?gi[e.metric].official:
`kriteria ${e.criterion}`}`}m();m();var Fre=/[\u0000-\u001F\u007F-\u009F"*/:<>?\\|]+/g,_re=/[\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]/g,
Mre=200,uL=60;function lL(e){let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4}function Dv(
e){
return k.from(e).reduce((t,n)=>t+lL(n),0)}function cL(e,t){if(Dv(e)<=t)return e;let n=t-3,r=0;for(
let o of k.
from(e)){if(n-=lL(o),n<0)break;r+=o.length}return`${e.slice(0,r).trim()}\u2026`}function dL(e){let t=e.
replace(_re,"").replace(Fre,"-");return k.from(t).filter(r=>r.length>1||r<"\uD800"||r>"\uDFFF").join(
"").replace(/\s+/g," ").trim()}function Lre(e){let t=dL(e);return Dv(t)<=uL?t:`${cL(t,uL-17)}-${gu(e)}`}
function mg(e,t){let n=t.trim()===""?"":` (${Lre(t)})`,r=e.map(dL).filter(o=>o!=="").join(" \u2013 ");
return cL(r,Mre-Dv(n)).replace(/[. ]+$/,"")+n}var Od=e=>t=>{let n=e[t];return typeof n=="string"?n:
""};function nl(e){let t=Od(e);return mg([t("jenis"),t("predikat_singkat"),t("kategori"),t("inovasi")],
t("kode"))}var Zn=e=>mg([Od(e)("jenis"),Od(e)(
"kompetisi")],""),bo=(...e)=>t=>mg(["jenis",...e].map(Od(t)),Od(t)("kode"));var jre={recused:
"mundur dari penilaian (BK)",conflict:"benturan kepentingan",incomplete:"nilai tidak lengkap"},Bre=e=>e.split(
"-").reverse().join("-"),Av=(e,t)=>{let n=e.find(r=>r.code===t);return n===
void 0||n.name===""?t:`${Vu(n.name)} (${t})`};function zre({competition:e,results:t}){return t.flatMap(
({stage:n,panel:r})=>r.leftOut.filter(({reason:o})=>o!=="incomplete").map(({judge:o,entry:i,reason:a}
)=>({
juri:Av(e.judges,o),peserta:Av(e.entries,i),tahap:H(n.name),alasan:jre[a]})))}function Ure({results:
e,
competition:t}){return e.flatMap(({stage:n,standings:r})=>r.flatMap(({entry:o,rank:i,decision:a})=>a===
void 0?[]:[{tahap:H(n.name),peserta:Av(t.entries,o.code),semula:x(i),menjadi:x(a.rank),alasan:Re(H(a.
reason)),setuju:a.votesFor===null?"\u2026":x(a.votesFor),tidak:a.votesAgainst===null?"\u2026":x(a.votesAgainst)}
]))}
function Wre(e,t){var a;let n=t.last&&!e.competition.settings.rankedWinners,r=(s,u)=>{let{entry:l,
rank:c,
score:d,title:p,decision:h,category:b,categoryRank:S}=s,O=[p!=null?p:"",b!==null&&S!==null&&!u?`${b}: ${S}`:
"",h===void 0||u?"":`putusan pleno, peringkat hitung ${c}`,u?"":dg(s)];return{...Br(l),peringkat:u?
"\u2013":x(_n(s)),nilai:u?"\u2013":Ad(d,e.competition),keterangan:O.filter(P=>P!=="").join("; ")}},o=[
...t.standings].sort((s,u)=>_n(s)-_n(u)),i=n?(a=e.winners)!=null?a:[]:[];return[...i.map(s=>r(s,!0)),
...o.filter(s=>!i.includes(s)).map(s=>r(s,!1))]}function Kre(e){return e.results.map((t,n)=>({
lampiran:e.
results.length>1?`LAMPIRAN ${ug(n+1)}`:"LAMPIRAN",tahap:H(t.stage.name),tahap_kapital:H(t.stage.name).
toUpperCase(),kepala_nilai:Ls(nr(t.method),"id"),tanpa_urutan:t.last&&!e.competition.settings.rankedWinners?
"ya":"",peringkat_tahap:Wre(e,t)}))}function Gre(e){let[t="",n="",...r]=jr(e);return{mengetahui:t,
nama_mengetahui:t===
""?"":Re(n),rincian_mengetahui:r.map(o=>({isi:o}))}}function qre(e,t){var S,O,P;let{competition:n,
results:r}=e,
o=Hn(n.settings,t),{plenaryDate:i,plenaryTime:a,plenaryPlace:s,juryDecreeNumber:u}=o,l=Yo(o),c=cg(n),
d=zre(e),p=Ure(e),h=ag(e).panel.judges,b=n.judges.filter(N=>!h.includes(N));return{...bt(o,o.minutesNumber),
tanggal:Re(i&&er(i,"id")),jenis:"Berita Acara Rapat Pleno",hari_tanggal:i===null?Ke:`${ng(i,"id")} (${Bre(
i)})`,waktu_pleno:H(a),tempat_pleno:Re(H(s)),keputusan_juri:`Keputusan${l===null?"":` ${l}`} Nomor ${Re(
H(u))}`,jumlah_peserta:zt((O=(S=r[0])==null?void 0:S.standings.length)!=null?O:0),gugur:c,
tidak_gugur:c.
length===0?"ya":"",tahapan:el(n,r),aturan:tl(n).map((N,I)=>({no:x.fromCharCode(97+I),isi:N})),
kelompok_kriteria:r.
map(({stage:N})=>({tahap_kriteria:H(N.name),kriteria:Ua(n,N).map(I=>`${x(I.kriteria)} ${x(I.bobot)}`).
join(", ")})),benturan:d,tidak_benturan:d.length===0?"ya":"",pleno:p,tidak_pleno:p.length===0?"ya":
"",
usulan:yo(e,t),tanpa_urutan:o.rankedWinners?"":"ya",kode_hasil:(P=e.code)!=null?P:Ke,
lampiran_peringkat:Kre(
e),juri:[...h,...b].map((N,I)=>({no:`${I+1}.`,nama:Re(H(N.name)),peran:H(N.role)||"Anggota",
instansi_juri:H(
N.institution)})),...Gre(o.acknowledgedBy)}}var mL={needs:"result",inEnglish:!1,letterhead:"unit",
documents:za(
qre),title:Zn};m();m();function Hre({competition:e,results:t},n){if(n===0)return e.entries.filter(o=>o.status==="running");
let r=t[n-1];return r===void 0?null:r.standings.filter(({advances:o})=>o).map(({entry:o})=>o)}var pL=(
e,{
competition:t})=>t.entries.filter(({code:n})=>e.some(r=>r.code===n)).map(n=>({nama:Zi({entry:n},t.settings).
join(", "),keterangan:Br(n).inovasi}));function pg(e){let{competition:t,winners:n}=e,{settings:r,
stages:o,
judges:i}=t,a=o.flatMap((l,c)=>{let d=l.form==="presentation"||l.form==="field"?Hre(e,c):null;if(d===
null)return[];let p=`${l.form==="field"?"Kunjungan lapangan":"Presentasi"} tahap ${H(l.name)}`;
return[
{about:`Tahap ${l.name}`,name:p,date:l.date,time:"",place:"",guests:pL(d,e)}]}),s={about:"Pleno",
name:"Rapat pleno Dewan Juri",date:r.plenaryDate,time:r.plenaryTime,place:r.plenaryPlace,guests:i.map(
l=>({
nama:H(l.name)||l.code,keterangan:[l.role,l.institution].map(H).filter(Boolean).join(", ")}))},u={
about:"Penyerahan",name:"Penyerahan penghargaan",date:r.ceremonyDate,time:r.ceremonyTime,place:r.ceremonyPlace,
guests:pL((n!=null?n:[]).map(({entry:l})=>l),e)};return[...a,s,...n===null?[]:[u]].filter(({guests:l}
)=>l.
length>0)}var fg=({name:e,date:t,time:n,place:r})=>({acara:e,acara_kapital:e.toUpperCase(),
hari_acara:Re(
t&&tg(t,"id")),waktu_acara:Re(H(n)),tempat_acara:Re(H(r))});var Zre=5,Jre=e=>[...e,...k.from({length:
Zre},()=>({nama:"",keterangan:""}))].map((t,n)=>({no:x(n+1),
...t})),fL={needs:"rules",inEnglish:!1,letterhead:"unit",documents:e=>pg(e).map(t=>({about:t.about,
fields:n=>({
...bt(e.competition.settings,n("daftar-hadir",t.about)),jenis:"Daftar Hadir",kode:"",...fg(t),hadir:
Jre(
t.guests)})})),title:bo("acara")};m();m();m();var Vre=["besar","sedang","kecil"];function Xre(e){
return k.from(e).length}function Wa(e,t,n,r){
let o=t.split(`
`),i=f.max(...o.map(Xre)),a=o.length>3?2:o.length>1||r?1:0,s=n.findIndex((c,d)=>i<=c&&d>=a),u=s<0?n.
length:s,l=Vre.slice(0,n.length+1);return g.fromEntries(l.map((c,d)=>[`${e}_${c}`,d===u?t:""]))}m();
var Yre=76,Qre={id:"Tim Inovator",en:"The Team of Innovators"};function hL({standing:e,competition:t}
){
let n=kr(e.entry.innovator),r=H(e.entry.institution),[o,...i]=n;if(o===void 0)return{name:r||Ke,
below:"",
team:[]};if(i.length===0)return{name:o,below:F(o)===F(r)?"":r,team:[]};if(i.length===1)return{name:n.
join(`
`),below:r,team:[]};let a=n.join(" \xB7 ");return i.length===2&&a.length<=Yre?{name:a,below:r,team:[
]}:
{name:r||Qre[t.settings.language],below:"",team:n}}var gL=[{name:"besar",signs:38,lines:9},{name:
"sedang",signs:46,lines:11},{name:"kecil",signs:56,lines:v.POSITIVE_INFINITY}],eoe=(e,t)=>e.reduce((
n,r)=>n+
f.ceil(r.length/t),0);function yL(e){let t=f.ceil(e.length/2),[n,r]=[e.slice(0,t),e.slice(t)],o=gL.find(
({signs:i,lines:a})=>[n,r].every(s=>eoe(s,i)<=a));return{tim:e.length>0?"ya":"",...g.fromEntries(gL.
flatMap(i=>{let a=s=>i===o?[...s,...s.length<t?["\xA0"]:[]].join(`
`):"";return[[`tim_kiri_${i.name}`,a(n)],[`tim_kanan_${i.name}`,a(r)]]}))}}var rl={recipient:[46,62],
institution:[90],predicate:[28],innovation:[66,165]},bL={signature:3,text:5},
toe=85,wL=(...e)=>e.join(`
`).split(`
`).filter(Boolean).length,noe={id:"Kategori",en:"Category:"};function Ov(e){let{settings:t}=e.competition,
n=Xi(e),{predikat_kapital:r,gelar:o,kategori:i,inovasi:a}=n,{name:s,below:u,team:l}=hL(e),d=[i===""?
"":`${noe[t.language]} ${i}`,o].filter(Boolean).join(", "),p=wL(n.jabatan_penandatangan,n.pangkat_penandatangan,
n.nip_penandatangan,n.nama_penandatangan),h=wL(s,u,d)+f.ceil(a.length/toe),b=p>bL.signature||h>bL.text;
return{...n,jenis:t.language==="id"?"Piagam":"Certificate",kepala:rg(t).first,penuh:b?"ya":"",
rincian_predikat:d,
...Wa("utama",s,rl.recipient,b),...Wa("bawah",u,rl.institution,b),...Wa("penerima",n.penerima,rl.recipient,
b),...Wa("instansi_penerima",n.instansi_penerima,rl.institution,b),...Wa("predikat",r,rl.predicate,b),
...Wa("inovasi",a,rl.innovation,b),...yL(l)}}var vL={needs:"result",inEnglish:!0,names:"plain",
designs:[
"modern"],documents:Qu("piagam",Ov),title:nl};function roe(e,t){let{settings:n}=e.competition;return{
jenis:n.language==="id"?"Semua Piagam":"All Certificates",kompetisi:Xu(n),piagam:sg(e,"piagam",t).map(
(r,o)=>({...Ov(r),lanjutan:o===0?"":"ya"}))}}
var kL={needs:"result",inEnglish:!0,names:"plain",designs:["modern"],documents:Vi(roe),title:Zn};m();
m();var ooe={id:{decree:e=>e?`Keputusan ${e}`:"Keputusan",minutes:
"Berita Acara Rapat Pleno Dewan Juri",
numbered:(e,t,n)=>`${e} Nomor ${t} tanggal ${n}`,and:" dan ",begin:"Berdasarkan ",judged:
"hasil penilaian Dewan Juri"},en:{decree:e=>e?`the Decree of the ${e}`:"Decree",minutes:
"the Minutes of the Judges\u2019 Plenary Meeting",numbered:(e,t,n)=>`${e} Number ${t} of ${n}`,and:
" and ",begin:"Pursuant to ",judged:"the assessment by the Board of Judges"}};function wo(e){let t=ooe[
e.language],n=a=>Re(a&&
er(a,e.language)),[r,o]=[H(e.decreeNumber),H(e.minutesNumber)],i=[];return r!==""&&i.push(t.numbered(
t.decree(Yo(e)),r,n(e.decisionDate))),(o!==""||e.plenaryDate!==null)&&i.push(t.numbered(t.minutes,Re(
o),n(e.plenaryDate))),t.begin+(i.length>0?i.join(t.and):t.judged)}function ioe({entries:e}){var r;
let t=e.some(({category:o})=>o!=="")?"category":"unitType",n=new y;for(let o of e)
n.set(H(o[t]),((r=n.get(H(o[t])))!=null?r:0)+1);return n.size<2?[]:[...n].map(([o,i])=>({kelompok:o||
"(tidak disebut)",jumlah:x(i)}))}function aoe(e,t){var c,d,p,h,b,S,O;let{competition:n,results:r,
coverage:o}=e,
i=Hn(n.settings,t),a=cg(n),s=r.flatMap(({standings:P})=>P).filter(({decision:P})=>P!==void 0),u=r.flatMap(
({panel:P})=>P.leftOut).filter(({reason:P})=>P!=="incomplete"),l=ioe(n);return{...bt(i,t("laporan",
"")),
jenis:"Laporan",penyelenggara:Re(H(i.organizer)),dasar:wo(i),jumlah_inovasi:zt(n.entries.length),
jumlah_dinilai:zt(
(d=(c=r[0])==null?void 0:c.standings.length)!=null?d:0),jumlah_juri:zt(n.judges.length),jumlah_tahap:
zt(
n.stages.length),tahapan:el(n,r),kelompok:l,ada_kelompok:l.length>0?"ya":"",gugur:a,ada_gugur:a.length>
0?"ya":"",aturan:tl(n).map((P,N)=>({no:x(N+1),isi:P})),jumlah_pemenang:zt((h=(p=e.winners)==null?
void 0:
p.length)!=null?h:0),tanpa_urutan:i.rankedWinners?"":"ya",pemenang:yo(e,t),jumlah_putusan:zt(s.length),
jumlah_benturan:zt(u.length),kode_hasil:(b=e.code)!=null?b:Ke,keikutsertaan:o===null?"":"ya",
instansi_ikut:o===
null?"":zt(o.present),instansi_terdaftar:o===null?"":zt(o.listed),tidak_ikut:((S=o==null?void 0:o.absent)!=
null?S:[]).map(P=>({nama:H(P)})),ada_tidak_ikut:((O=o==null?void 0:o.absent.length)!=null?O:0)>0?
"ya":
"",kekukuhan:e.reliability().map(({stage:P,sentences:N})=>({tahap:H(P),kalimat:N.map(I=>({isi:I}))}))}
}
var xL={needs:"result",inEnglish:!1,documents:za(aoe),title:Zn};m();var Pv=8,soe=e=>e===void 0||e.kind==="blank"?
"":e.kind==="recused"?"BK":e.kind==="score"?Rv(Xt(e.value)):
"?",TL=e=>[...e.marks.values()].some(t=>t.kind!=="blank");function uoe(e,t,n,r,o){var c,d,p;let i=ze(
e.competition,t),a=i.map(h=>soe(r==null?void 0:r.marks.get(h.name))),s=i.flatMap(({name:h})=>{let b=r==
null?void 0:r.marks.get(h);return(b==null?void 0:b.kind)==="score"?[b.value]:[]}),u=s.length===i.length?
(c=sm(i))==null?void 0:c(s).score:void 0,l=[(d=r==null?void 0:r.notesToCommittee)!=null?d:"",(p=r==null?
void 0:r.notesToEntrant)!=null?p:""].map(H).filter(Boolean);return{no:x(o),...Br(n),...g.fromEntries(
k.from({length:Pv},(h,b)=>{var S;return[`k${b+1}`,(S=a[b])!=null?S:""]})),rincian_nilai:i.map(({name:
h},b)=>`${H(
h)}: ${a[b]||"\u2026\u2026"}`).join(`
`),nilai:u===void 0?"":Ad(u,e.competition),catatan:l.join(" / ")}}function loe(e,t,n){let{
competition:r,
results:o}=e,i=r.entries.filter(u=>u.status==="running");if(n!==void 0){let u=new w(n.rows.filter(TL).
map(l=>l.entry));return i.filter(l=>u.has(l.code))}let a=o[r.stages.indexOf(t)-1];if(a===void 0)return i;
let s=new w(a.standings.filter(({advances:u})=>u).map(({entry:u})=>u.code));return i.filter(u=>s.has(
u.code))}function coe({changes:e,competition:t},n,r){return e.filter(o=>o.stage===n.name&&o.judge===
r.code).map((o,i)=>{var a,s;return{no:x(i+1),inovasi:H((s=(a=t.entries.find(({code:u})=>u===o.entry))==
null?void 0:a.name)!=null?s:o.entry),kriteria:H(o.criterion),semula:o.from,menjadi:o.to,waktu:Xe(o.at,
"id")}})}function doe(e,t,n,r,o,i){let{competition:a}=e,s=Ua(a,n),u=loe(e,n,o).map((d,p)=>uoe(e,n,d,
o==null?void 0:o.rows.find(h=>h.entry===d.code),p+1)),l=s.length<=Pv?s.length:0,c=coe(e,n,r);return{
...bt(a.settings,i("lembar-nilai",t)),tanggal:Ke,jenis:o===void 0?"Lembar Nilai Kosong":
"Lembar Nilai",kode:H(r.code),tahap:H(n.name),tahap_kapital:H(n.name).toUpperCase(),tanggal_tahap:Re(
n.date&&er(
n.date,"id")),nama_juri:Re(H(r.name)),peran:H(r.role)||"Anggota",instansi_juri:H(r.institution),
terisi:o===
void 0?"":"ya",kriteria_tahap:s.map((d,p)=>({...d,tanda:l===0||SL(s)?"":`K${p+1}. `})),...g.fromEntries(
k.from({length:Pv},(d,p)=>[`kolom_${p+1}`,l===p+1?[{baris:u,...poe(s)}]:[]])),kolom_banyak:l===0?[{
baris:u}]:
[],perubahan:c,ada_perubahan:c.length>0?"ya":""}}var moe=e=>f.floor((f.min(25,124/e)-3)/1.6),SL=e=>e.
every(({kriteria:t})=>x(t).split(/[\s/-]+/).every(n=>n.length<=moe(e.length))),poe=e=>g.fromEntries(
e.map((t,n)=>[`kepala${n+1}`,`${SL(e)?t.kriteria:`K${n+1}`}
(${t.rentang})`])),EL={needs:"rules",inEnglish:!1,letterhead:"none",documents:e=>{let{competition:t,
sheets:n,faultyTabs:r}=e;return t.stages.flatMap(o=>it(t,o).flatMap(i=>{let a=n.find(l=>l.stage===o.
name&&l.judge===i.code),s=a!=null&&a.rows.some(TL)?a:void 0;if(s!==void 0&&r.has(s.tab))return[];let u=`${o.
name} \xB7 ${i.code}${s===void 0?" \xB7 kosong":""}`;return[{about:u,fields:l=>doe(e,u,o,i,s,l)}]}))}
,
title:bo("tahap","nama_juri")};m();function foe(e,t){var r,o;let n=Hn(e.competition.settings,t);
return{...bt(n,t("pengumuman","")),jenis:"Pengumuman",dasar:wo(n),jumlah_pemenang:zt((o=(r=e.winners)==null?
void 0:r.length)!=null?o:0),tanpa_urutan:n.
rankedWinners?"":"ya",pemenang:yo(e,t),masa_sanggah:n.objectionDays===null?"":zt(n.objectionDays)}}
var CL={
needs:"result",inEnglish:!1,documents:Vi(foe),title:Zn};m();var goe={listed:
"tercatat sebagai benturan kepentingan","same-institution":"dari instansi saya sendiri",
"parent-institution":"dari unit di bawah instansi saya"};function hoe({competition:e},t,n){let r=Kr(
e),o=e.entries.flatMap(a=>{let s=a.status==="running"?r(t,a):null;return s===null?[]:[{...Br(a),
alasan:goe[s]}]}),
i=e.stages.filter(a=>ze(e,a).length>0&&it(e,a).includes(t));return{...bt(e.settings,n("pernyataan",t.
code)),tanggal:Ke,jenis:"Pernyataan Juri",kode:H(t.code),nama_juri:Re(H(t.name)),peran:H(t.role)||
"Anggota",instansi_juri:Re(H(t.institution)),tahap_juri:i.map(({name:a})=>H(a)).join(", "),benturan:
o.
map((a,s)=>({no:x(s+1),...a})),ada_benturan:o.length>0?"ya":""}}var RL={needs:"rules",inEnglish:!1,
letterhead:"none",documents:e=>e.competition.judges.map(t=>({about:t.code,fields:n=>hoe(e,t,n)})),
title:bo("nama_juri")};m();m();var yoe=[[/^east\s+/i,"Timur"],[/^west\s+/i,"Barat"],[/^central\s+/i,
"Tengah"],[/^north\s+/i,"Utara"],
[/^south\s+/i,"Selatan"],[/^south[\s-]?east\s+/i,"Tenggara"],[/^south[\s-]?west\s+/i,"Barat Daya"],[
/^highland\s+/i,"Pegunungan"]],boe=[[/\bJava\b/gi,"Jawa"],[/\bSumatra\b/gi,"Sumatera"],[
/^(?:special\s+region\s+of\s+)yogyakarta$/i,
"Daerah Istimewa Yogyakarta"],[/^(.+?)\s+islands$/i,"Kepulauan $1"]];function DL(e){let t=H(e).replace(
/^(?:provinsi|province\s+of)\s+|\s+province$/gi,""),n=boe.reduce((o,[i,a])=>o.replace(i,a),t),r=yoe.
find(([o])=>o.test(n));return`Provinsi ${r===void 0?n:`${n.replace(r[0],"")} ${r[1]}`}`}var AL=(e,t)=>e.map(
(n,r)=>({no:t(r),isi:n,pertama:r===0?"ya":""})),woe=["KESATU","KEDUA","KETIGA","KEEMPAT","KELIMA",
"KEENAM"],OL=({winners:e})=>(e!=null?e:[]).some(({prize:t})=>t!==null),voe=(e,t)=>yo(
e,t).map((n,r)=>{var s;let o=(s=e.winners)==null?void 0:s[r],i=n.uang_pembinaan===""?"\u2013":`${n.uang_pembinaan} (${n.uang_pembinaan_huruf})`,
a=o===void 0||!e.competition.settings.annexScores?"":dg(o);return{...n,
uang:i,nilai:[n.nilai,a].filter(Boolean).join(`
`)}}),koe=e=>[...new w(e.flatMap(({gelar:t})=>typeof t=="string"&&t!==""?[t]:[]))];function xoe(e,t,
n){
let r=koe(n).map(i=>{let a=n.filter(({gelar:s})=>s===i).map(({inovasi:s})=>`\u201C${x(s)}\u201D`);
return`Mengusulkan sebagai ${i}: ${a.join("; ")}.`});return[`Menetapkan pemenang ${t} sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini.`,
`Kepada pemenang sebagaimana dimaksud dalam Diktum KESATU diberikan penghargaan berupa piagam${OL(e)?
" dan uang pembinaan yang besarnya tercantum dalam Lampiran":""}.`,...r,
"Biaya yang timbul akibat ditetapkannya Keputusan ini dibebankan pada Anggaran Pendapatan dan Belanja Daerah Tahun Anggaran \u2026\u2026\u2026\u2026.",
"Keputusan ini mulai berlaku pada tanggal ditetapkan."].map((i,a)=>{var s;return{label:(s=woe[a])!=null?
s:`KE-${a+1}`,isi:i}})}var Toe=e=>e.map((t,n)=>t.replace(/[;.,]\s*$/,"")+(n===e.length-1?".":";"));
function Soe(e,t){
var d;let n=Hn(e.competition.settings,t),r=H(n.decreeNumber),o=bt(n,r),i=(d=Yo(n))!=null?d:Ke,a=H(n.
minutesNumber),s=Re(n.plenaryDate&&er(n.plenaryDate,"id")),u=kr(n.legalBasis),l=`penetapan pemenang ${o.
kompetisi}`,c=voe(e,t);return{...o,jenis:"Keputusan",rancangan:r===""?"ya":"",kepala:i,
kepala_kapital:i.
toUpperCase(),provinsi_kapital:H(n.province)===""?"":DL(n.province).toUpperCase(),tentang:l.toUpperCase(
),
menimbang:AL([`bahwa dalam rangka mendorong inovasi pelayanan publik telah dilaksanakan ${o.kompetisi};`,
`bahwa berdasarkan Berita Acara Rapat Pleno Dewan Juri Nomor ${Re(a)} tanggal ${s} telah diusulkan pemenang ${o.kompetisi};`,
`bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan ${i} tentang Penetapan Pemenang ${o.kompetisi};`],
p=>`${x.fromCharCode(
97+p)}.`),mengingat:AL(u.length>0?Toe(u):[Ke],p=>`${p+1}.`),diktum:xoe(e,o.kompetisi,c),hadiah:OL(e)?
"ya":"",berperingkat:n.rankedWinners?"ya":"",tanpa_urutan:n.rankedWinners?"":"ya",bernilai:n.rankedWinners&&
n.annexScores?"ya":"",pemenang:c}}var PL={needs:"result",inEnglish:!1,names:"plain",signedBy:"head",
letterhead:"none",documents:Vi(Soe),title:Zn};m();m();var Eoe={id:{above:"di atas median",same:
"sama dengan median",below:"di bawah median"},en:{above:"above the median",same:"at the median",
below:"below the median"}},Coe=5,NL=new A,Nv=({standings:e})=>e.
length>=Coe;function gg(e){var n;let t=(n=NL.get(e))!=null?n:Roe(e);return NL.set(e,t),t}function Roe(
e){
let{panel:t,standings:n}=e,r=(i,a)=>{var u;let s=[...((u=t.readings.get(i))!=null?u:new y).values()].
flatMap(l=>{var c;return(c=l.marks[a])!=null?c:[]});return s.length===0?null:fn(s)},o=t.criteria.map(
(i,a)=>{let s=n.flatMap(({entry:u})=>{var l;return(l=r(u.code,a))!=null?l:[]});return s.length===0||
!Nv(e)?null:ns(s)});return({entry:i},{language:a,decimals:s})=>{let u=Eoe[a];return t.criteria.flatMap(
(l,c)=>{var b;let[d,p]=[r(i.code,c),(b=o[c])!=null?b:null];if(d===null)return[];let h=p===null?0:Qt(
d,p);return[{kriteria:H(l.name),nilai:En(Er(d,s),a),median:p===null?"\u2013":En(Er(p,s),a),maksimum:
En(
x(l.max),a),kedudukan:p===null?"\u2013":h>0?u.above:h<0?u.below:u.same}]})}}var IL={id:{kind:"Surat",
place:"Tempat"},en:{kind:"Award letter",place:""}};function Doe(e,t){let{standing:n,
competition:r}=e,{settings:o}=r,i=Xi(e);return{...i,jenis:IL[o.language].kind,kepada:Zi(n,o).map(a=>(
{
nama:a})),tempat_tujuan:Ba(o)||IL[o.language].place,dasar:wo(Hn(o,t)),rincian:lg(i,o),profil:i.nilai===
""?[]:gg(e.result)(n,o),...Yu(n.prize,o),...ig(o),...Ji(o)}}var $L={needs:"result",inEnglish:!0,
documents:Qu(
"surat",Doe),title:nl};m();function Aoe(e,t){var o;let n=Hn(e.competition.settings,t),r=(o=e.winners)!=null?
o:[];return{...bt(n,
t("surat-daftar","")),jenis:"Surat kepada Semua Pemenang",tempat_tujuan:Ba(n)||"Tempat",dasar:wo(n),
jumlah_pemenang:zt(r.length),...ig(n),...Ji(n),tanpa_urutan:n.rankedWinners?"":"ya",pemenang:yo(e,t).
map((i,a)=>({...i,kepada:r[a]===void 0?"":Zi(r[a],n).join(`
`)}))}}var FL={needs:"result",inEnglish:!1,documents:Vi(Aoe),title:Zn};m();function Ooe(e){let{
settings:t}=e.competition,{prize:n}=e.standing,r=Xi(e);return{...bt(t,e.number),
...r,rincian:lg(r,t),tanggal:Ke,jenis:"Tanda Terima",...Yu(n,t)}}var _L={needs:"result",inEnglish:!1,
letterhead:"unit",documents:Qu("tanda-terima",Ooe),title:nl};m();function Poe({competition:e}){let{
criteria:t,stages:n}=e;return t.every(r=>r.stage===null)&&n[0]?[{tahap_kriteria:"Semua tahap",
kriteria_tahap:Ua(e,n[0])}]:n.filter(r=>ze(e,r).length>0).map(r=>({tahap_kriteria:`Tahap ${H(r.name)}`,
kriteria_tahap:Ua(e,r)}))}function Noe(e,t){let{competition:n}=e;return{...bt(n.settings,
t("tata-cara","")),tanggal:Ke,jenis:"Tata Cara Penilaian",tahapan:el(n),kelompok_kriteria:Poe(e),
aturan:tl(
n).map((r,o)=>({no:x(o+1),isi:r}))}}var ML={needs:"rules",inEnglish:!1,documents:za(Noe),title:Zn};m(
);var Ioe={id:{kind:"Umpan Balik",place:"Tempat"},en:{kind:"Feedback",place:""}},$oe=({sheets:e},t)=>[
...new w(e.flatMap(({rows:n})=>n.filter(r=>r.entry===t).map(({notesToEntrant:r})=>r)))].map(n=>jr(n).
join(`
`)).filter(n=>n!=="").sort((n,r)=>n<r?-1:1).map(n=>({isi:n}));function Foe(e,t,n,r){let o=Hn(e.competition.
settings,r),i=Ioe[o.language],a=$oe(e,t.entry.code);return{...bt(o,r("umpan-balik",t.entry.code)),
...Br(
t.entry),jenis:i.kind,kepada:Zi(t,o).map(s=>({nama:s})),tempat_tujuan:Ba(o)||i.place,dasar:wo(o),
tahap:H(
n.stage.name),jumlah_peserta:x(n.standings.length),profil:gg(n)(t,o),tanpa_median:Nv(n)?"":"ya",
catatan:a,
ada_catatan:a.length>0?"ya":"",...Ji(o)}}var LL={needs:"result",inEnglish:!0,documents:e=>{var r;let t=new w(
((r=e.winners)!=null?r:[]).map(({entry:o})=>o.code)),n=new w;return[...e.results].reverse().flatMap(
o=>o.standings.filter(({entry:a})=>!t.has(a.code)&&!n.has(a.code)).map(a=>(n.add(a.entry.code),{
about:a.
entry.code,fields:s=>Foe(e,a,o,s)})))},title:bo("inovasi")};m();var jL={needs:"rules",inEnglish:!1,
documents:e=>pg(e).map(t=>({about:t.about,fields:n=>({...bt(e.competition.
settings,n("undangan",t.about)),tanggal:Ke,jenis:"Undangan",kode:"",...fg(t),jumlah_undangan:zt(t.guests.
length),undangan:t.guests.map((r,o)=>({no:x(o+1),...r})),...Ji(e.competition.settings)})})),title:bo(
"acara")};var BL={"tata-cara":ML,pernyataan:RL,undangan:jL,"daftar-hadir":fL,"lembar-nilai":EL,
"berita-acara":mL,
sk:PL,pengumuman:CL,piagam:vL,gabungan:kL,surat:$L,"surat-daftar":FL,"tanda-terima":_L,"umpan-balik":
LL,
laporan:xL};m();var zL=["tata-cara","pernyataan","undangan","daftar-hadir","lembar-nilai",
"berita-acara","sk","pengumuman","piagam","gabungan","surat","surat-daftar","tanda-terima",
"umpan-balik","laporan"];var Yi=zL.map(e=>({id:e,...BL[e]}));function Pd(e){var t;return(t=Yi.find(n=>n.id===e))!=null?
t:null}m();m();var UL=(e,t)=>`${e}:${t}`,_oe=(e,t)=>{var n;return(n=[...t.keys()].find(r=>r.startsWith(
`${e}:`)))!=
null?n:""},Moe=/^(?:-|\u2013|tanpa|none)$/i;function WL(e,{settings:t,letterhead:n},r){var d;let o=Moe.
test(n),i=n===""||o?t.organizer:n,a=e.letterhead!=="unit"&&(n===""||Hi(n))&&Hi((d=jr(t.signerPosition)[
0])!=
null?d:""),{first:s,unit:u}=a?rg(t):Cv(t,i),l=[t.officeAddress,t.officeContact].map(H).filter(
Boolean).
join(", "),c=!o&&e.letterhead!=="none";return{kop:s,kop_unit:u,kop_alamat:a?"":l,kop_kepala:a&&c?
"ya":
"",kop_instansi:!a&&c?"ya":"","%lambang":_oe(a||e.signedBy==="head"?"garuda":"daerah",r)}}m();var Loe=/^(?:(?:Prof|Dr|dr|drg|drh|Drs|Dra|Ir|H|Hj|K\.?H|Apt|apt|Ns)\.\s*)+/,
KL=e=>{var t;return((t=
H(e).split(",")[0])!=null?t:"").replace(Loe,"").trim()||H(e)},joe=(e,{id:t})=>[t,Ea[t].name.id,Ea[t].
name.en].some(n=>F(n)===F(e));function Boe(e,t){let n=t.find(({documents:r})=>r.some(o=>joe(o,e)));
return n!==
void 0?n:e.signedBy==="head"?t.find(({office:r,acting:o})=>o==="self"&&Hi(r)):t.find(({documents:r})=>r.
length===0)}var zoe=/^(?:wakil\s+)?(?:wali\s?kota|bupati|gubernur)\b|^sekretaris\s+daerah\b|^(?:(?:deputy|vice)\s+)?(?:mayor|regent|governor)\b/i;
function Uoe({office:e,status:t,acting:n,onBehalfOf:r},o){var c,d;let i=(d=(c=Ya.find(([p])=>p===t))==
null?void 0:c[1].id)!=null?d:"",a=t==="definitive"?H(e):`${i} ${H(e)}`;if(n==="self")return[a];let[s=o!=
null?o:"",...u]=r.map(H),l=[`a.n. ${s}`,...u];return n==="by-order"?[...l,"u.b.",a]:[...l,a]}
function Woe(e,t,n){
let r=Hi(e.office)&&e.status!=="definitive",o=t.names==="plain"||r,i=r||zoe.test(H(e.office));return{
settings:{...n,signerPosition:Uoe(e,Yo(n)).join(`
`),signerName:o?e.plainName||KL(e.name):e.name,signerGrade:i?"":e.rank,signerNip:i?"":e.nip,copies:e.
copies||n.copies},letterhead:e.letterhead}}function Koe(e,t){var i,a;let n=Hi((i=jr(t.signerPosition)[
0])!=
null?i:""),r=e.names==="plain"?KL(t.signerName):t.signerName;if(n)return{settings:{...t,signerName:r,
signerGrade:"",signerNip:""},letterhead:""};if(e.signedBy!=="head")return{settings:{...t,signerName:
r},
letterhead:""};let o=(a=Yo(t))!=null?a:"";return{settings:{...t,signerPosition:o,signerName:"",
signerGrade:"",
signerNip:""},letterhead:""}}function GL(e,{settings:t,signers:n=[]}){let r=Boe(e,n);return r===void 0?
Koe(e,t):Woe(r,e,t)}var Qo=(e,t)=>sw(e.id,du(e,t),Goe(e,t)),Goe=({designs:e=[]},{settings:t})=>{var n;
return(n=e.find(r=>r===
t.certificateDesign))!=null?n:""},hg=(e,t)=>e.needs==="rules"||t.winners!==null;function qoe(e,t){
let{
competition:n}=t,r={...n.settings,language:du(e,n)},o=GL(e,{...n,settings:r});return{context:{...t,
competition:{
...n,settings:o.settings}},letterhead:WL(e,o,t.pictures)}}var Ka=(e,t)=>e.filter(n=>hg(n,t)).flatMap(
n=>{let r=qoe(n,t);return n.documents(r.context).map(({about:o,fields:i})=>({kind:n,about:o,fields:a=>(
{
...i(a),...r.letterhead})}))});function Iv(e){if(e.winners===null)return()=>!0;let t=new w(Ka(Yi,e).
map(({kind:n,about:r})=>`${n.id}:${r}`));return(n,r)=>t.has(`${n}:${r}`)}var Hoe=()=>null;function $v(
e,t,n=Hoe){
let[r]=Ka([e],t);return r===void 0?null:r.fields(n)}m();m();function Zoe(e,t){let n=e.map(o=>({
standing:o,key:F(o.entry.name)})),r=({standing:o})=>{var i;return(i=
t.get(o.entry.code))!=null?i:0};return n.sort((o,i)=>o.key<i.key?-1:o.key>i.key?1:r(o)-r(i)).map(({
standing:o})=>o)}
function qL(e,t){var a,s;let n=new y(e.panel.entries.map(({code:u},l)=>[u,l])),r=new y;for(let{
category:u,
entry:l}of e.standings){let c=(a=n.get(l.code))!=null?a:0;r.set(u,f.min(c,(s=r.get(u))!=null?s:c))}
let o=km(
e).map(({standing:u})=>u);return[...r].sort(([,u],[,l])=>u-l).map(([u])=>u).flatMap(u=>{let l=o.filter(
c=>c.advances&&c.category===u);return t.rankedWinners?l.map(c=>{var d,p;return{standing:c,place:(p=(
d=
c.place)==null?void 0:d.place)!=null?p:null}}):Zoe(l,n).map(c=>({standing:c,place:null}))})}m();m();
var Joe=[137,80,78,71,13,10,26,10],HL=(e,t)=>t.every((n,r)=>e[r]===n),Nd=(e,t)=>{var n,r;return((n=
e[t])!=null?n:0)<<8|((r=e[t+1])!=null?r:0)},ZL=(e,t)=>Nd(e,t)*65536+Nd(e,t+2),Voe=e=>e>=192&&e<=207&&
![196,200,204].includes(e);function Xoe(e){var n;let t=2;for(;t+9<e.length&&e[t]===255;){let r=(n=e[
t+
1])!=null?n:0;if(Voe(r))return{height:Nd(e,t+5),width:Nd(e,t+7)};t+=2+Nd(e,t+2)}return null}function yg(
e){
let t=HL(e,Joe),n=HL(e,[255,216]),r=t?{width:ZL(e,16),height:ZL(e,20)}:n?Xoe(e):null;return r===null||
r.width===0||r.height===0?null:{bytes:e,type:t?"png":"jpeg",...r}}m();var Yoe={tab:
"Lambang pada kop surat",origin:"ditulis saat lambang diunggah",tooLarge:e=>`Gambar ini lebih dari ${e} kB. Perkecil, lalu unggah lagi.`,
noPicture:"Gambar ini tidak dapat dipakai. Unggah PNG atau JPEG."},Qoe={tab:
"Emblems of the letterhead",origin:"written when an emblem is uploaded",
tooLarge:e=>`This picture has more than ${e} kB. Make it smaller and upload it again.`,noPicture:
"This picture cannot be used. Upload a PNG or JPEG."},Fv=e=>e==="id"?Yoe:Qoe;m();var JL={part:
"emblems",tab:J.emblems,columns:[{key:"emblem",header:$("Lambang","Emblem"),width:100},
{key:"part",header:$("Bagian","Part"),width:70},{key:"content",header:$("Isi","Content"),width:300}]}
,
bg=["garuda","daerah"],eie=/.{1,30000}/g;function VL(e,t,n,r,o){let i=[...e].flatMap(([s,u])=>{var l;
return((l=u.match(eie))!=null?l:[]).map((c,d)=>({emblem:s,part:x(d+1),content:c}))}),a=JL.columns.map(
({key:s,header:u,width:l})=>({header:u[n],width:l,format:"@",value:c=>c[s]}));return St(t,r,o,a,i,0)}
function XL(e){var r,o;let t=e===null?null:mt(e,JL),n=new y;for(let{cell:i}of(r=t==null?void 0:t.rows)!=
null?r:[]){let a=bg.find(s=>s===U(i("emblem")));a!==void 0&&n.set(a,((o=n.get(a))!=null?o:"")+U(i(
"content")))}return n}var YL=e=>new y([...e].flatMap(([t,n])=>{let r=yg(Go(n));return r===null?[]:[[
UL(
t,gu(n)),r]]}));var tie=re({emblem:ke(xt(bg)),content:ke(q()),signers:ke(Ge())}),QL=300,_v=e=>{let{
name:t,grid:n}=Zt(
J.emblems[e]);return{name:t,emblems:XL(n)}},wg=e=>YL(_v(e).emblems);function nie(e,t,{language:n,
admins:r}){
let o=Fv(st(n)),i=Go(t);if(i.length>QL*1024)return o.tooLarge(QL);if(t!==""&&yg(i)===null)return o.noPicture;
let{name:a,emblems:s}=_v(n),u=new y(s);t===""?u.delete(e):u.set(e,t);let l=Fv(n);return Un(VL(u,a,n,
l.tab,l.origin)),cr(a,r),$s(a),null}var ej=e=>ce(()=>{let{emblem:t,content:n,signers:r=!1}=he(tie,e);
return ye(),Te(()=>{let{competition:o}=Ye(),{settings:i}=o,a=t===void 0||n===void 0?null:nie(t,n,i),
s=o.signers!==void 0;r&&!s&&tn(c2(i));let{emblems:u}=_v(i.language),l=c=>{var d,p;return f.ceil(((p=
(d=u.get(c))==null?void 0:d.length)!=null?p:0)*3/4096)};return{emblems:bg.map(c=>({emblem:c,
kilobytes:l(
c)})),signers:s||r?da.tab[i.language]:null,refused:a}})});var rie=["WEIGHTS_INVALID",
"SETTING_INVALID","ENTRY_DUPLICATE_CODE"],tj=e=>e.filter(t=>t.severity===
"error"&&rie.includes(t.code)),oie=({settings:e})=>Io(e).list.filter(({status:t,criterion:n})=>t==="confirmed"&&
n!=="").map(({stage:t,judge:n,entry:r,criterion:o,before:i,now:a,answeredAt:s})=>({stage:t,
judge:n,entry:r,criterion:o,from:Ci(i.cell,i.format,"id"),to:Fr(a,"id"),at:s}));function Mv(e,{
results:t},{
rows:n},r,o=[],i=new y){let{competition:a,sheets:s}=e,u=t[a.stages.length-1],l=r.some(S=>S.code==="RESULT_STALE"),
c=r.filter(S=>S.severity==="error"),d=u!==void 0&&c.length===0,p=ut(a.stages,n),h=p[p.
length-1],b=null;return{competition:a,sheets:s,faultyTabs:new w(c.flatMap(({tab:S})=>S===void 0?[]:[
S])),results:l?[]:t,winners:d?qL(u,a.settings).map(({standing:S})=>S):null,code:(h==null?void 0:h.status)===
"decided"?mr(h.hash):null,changes:o.some(({id:S})=>S==="lembar-nilai")?oie(a):[],pictures:i,coverage:
i1(
a),reliability:()=>(b!=null||(b=t.map((S,O)=>{let P=ef(a,S,t.slice(0,O)),I=S.last&&!a.settings.rankedWinners?
{...P,gap:null,methods:[],verdict:{...P.verdict,contested:[]}}:P;return{stage:S.stage.name,sentences:
tf(
I,"id")}})),b)}}var iie=["TIE_AT_CUT","STAGE_NOT_BEGUN","RESULT_STALE"];function vg(e,t,n){let r=Pt(
e,{provisional:!1}),o=tu(e),i=[...r.findings,..._o(e,t),...aie(t,o)].map(u=>iie.includes(u.code)?{
...u,
severity:"error"}:u),a=wg(e.competition.settings.language),s=Mv(e,r,t,i,n,a);return{findings:r.findings,
blocking:i,hash:o,context:s}}function aie({rows:e},t){let n=ka(e);return n===void 0||n.hash===t?[]:[
{code:"RESULT_STALE",severity:"error",params:{computed:n.at}}]}function nj(e,t,n){var p,h,b;let{
competition:r}=e,o=J.documents[r.settings.language];if(!hp().includes(
o))return[];let{name:i,grid:a}=Zt(o);if(a===null)return[];let s=mt(a,Pi),u=uie([...cu(a).rows]),l=lie(
e,t,n,u),c=new y,d=[];for(let[S,O]of u){let P=l(O);if(P===null)continue;if(typeof P=="object"){let I=(
p=
at(s,S,"title"))==null?void 0:p.cell,_={kind:O.kind,written:O.title,expected:P.title};d.push({code:
"DOCUMENT_TITLE",tab:i,cell:I,params:_});continue}let N=(b=c.get(P))!=null?b:{cell:(h=at(s,S,"kind"))==
null?void 0:h.cell,documents:[]};c.set(P,{...N,documents:[...N.documents,O]})}return[...[...c].map((
[
S,{cell:O,documents:P}])=>({code:S,tab:i,cell:O,params:{documents:P}})),...d]}var sie=["made",
"draft",
"edited","signed"];function uie(e){var n,r;let t=new y;for(let o of e){let[,{kind:i,entry:a,maker:s,
revision:u,status:l}]=o,c=C.stringify([i,a,s]),d=(r=(n=t.get(c))==null?void 0:n[1].revision)!=null?r:
"";sie.includes(l)&&v(u)>=v(d)&&t.set(c,o)}return[...t.values()]}function lie(e,t,n,r){let{
competition:o}=e,
i=t.findings.filter(d=>d.severity==="error"),a=wg(o.settings.language),s=Mv(e,t,n,i,[],a),u=new y(Ka(
Yi,s).map(d=>[C.stringify([d.kind.id,d.about]),d])),l=new y(r.map(([,{kind:d,entry:p,number:h}])=>[C.
stringify([d,p]),h])),c=(d,p)=>l.get(C.stringify([d,p]))||null;return({kind:d,entry:p,run:h,title:b,
content:S})=>{var B;let O=n.rows.find(L=>L.action==="documents"&&L.run===h);if(O===void 0)return"DOCUMENT_UNRECORDED";
let P=((B=Pd(d))==null?void 0:B.needs)!=="rules",N=u.get(C.stringify([d,p]));if(N===
void 0&&s.winners!==null)return"DOCUMENT_OF_NOBODY";let I=N==null?void 0:N.fields(c),_=N===void 0||I===
void 0?null:N.kind.title(I),M=()=>{if(N===void 0||I===void 0)return!1;let L=Qo(N.kind,o),j=Nc(d,Pc(L),
qu(I,Cd(L)));return On(j+_)===S};return P&&hc(e,O.hash)===null&&!M()?"DOCUMENT_OF_OTHER_RESULT":_===
null||_===b?null:{title:_}}}m();function cie(e,t){let n=e.filter(({written:o,expected:i})=>[o,i].every(
a=>x(a).length<=60)),r=t==="id"?"tidak sama dengan hitung ulang":"is not what is recomputed";return n.length===0?
e.map(({header:o})=>`${o} ${r}`).join("; "):n.map(({header:o,written:i,expected:a})=>{let[s,u]=[kg(i,
t),kg(a,t)];return t==="id"?`${o} tertulis ${s}, dihitung ulang ${u}`:`${o} is written ${s}, recomputed ${u}`}
).join("; ")}var kg=(e,t)=>e===
""?t==="id"?"kosong":"blank":W(e,t);function oj(e,t){let n=(r,o)=>t==="id"?r:o;switch(e.kind){case"cells":
{let r=cie(e.cells,t);return n(`Baris ${e.row} (${e.code}): ${r}.`,`Row ${e.row} (${e.code}): ${r}.`)}
case"stray":{let r=e.code===""?n("tanpa kode","without a code"):e.code;return n(`Baris ${e.row} (${r}) tidak ada dalam hitung ulang, atau berulang.`,
`Row ${e.row} (${r}) is not in what is recomputed, or is there twice.`)}case"missing":return n(`Tidak ada baris untuk ${e.code}, yang menurut hitung ulang di peringkat ${e.rank}.`,
`There is no row for ${e.code}, recomputed at rank ${e.rank}.`);case"column":return n(`Kolom \u201C${e.header}\u201D tidak ada.`,
`The column \u201C${e.header}\u201D is not there.`);case"order":return n(`Isi tiap baris sama, tetapi mulai baris ${e.row} urutannya lain.`,
`Each row is the same, but from row ${e.row} on they are in another order.`)}}var Lv=({documents:e})=>e.map(
({kind:t,entry:n})=>`${t} ${n}`.trim()).join(", "),ol=(e,t)=>{let[n]=e.documents;if(e.documents.length===
1&&n!==void 0){let o=`${W(n.title,t)} (${Lv(e)})`;return t==="id"?`Dokumen ${o}`:`The document ${o}`}
let r=e.documents.length;return t==="id"?`${r} dokumen (${Lv(e)})`:`${r} documents (${Lv(e)})`},ij=(
{
documents:e},t)=>{let[n]=e;return e.length===1&&n!==void 0&&n.entry!==""?`${n.kind} ${t==="id"?
"untuk":"for"} ${n.entry}`:t==="id"?"dokumen seperti itu":"such document"},die=({documents:e})=>e.length===
1?"was":"were",rj=({documents:e},t,n)=>e.length===1?t:n,mie={NOTHING_DECIDED:()=>"Belum ada hasil yang dihitung atau ditetapkan, jadi tidak ada yang dapat dibandingkan.",
CHANGED:e=>`Berubah sejak ditetapkan: ${$p(e,"id")}.`,CHANGED_SINCE_COMPUTED:e=>`Nilai, aturan, atau putusan pleno berubah sejak perhitungan terakhir (${Xe(
e.at,"id")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Dihitung ${Xe(e.at,"id")} menurut versi aturan ${e.version}; kini berlaku versi ${e.present}. Isi lembar yang menentukan hasil masih sama.`,
DECISION_DAMAGED:e=>`Simpanan hasil yang ditetapkan ${Xe(e.at,"id")} hilang atau diubah. ${e.
isSame?"Isi lembar sendiri masih sama dengan sidik yang tercatat.":
"Isi lembar juga tidak lagi sama dengan sidik yang tercatat, dan perubahannya tidak dapat dirinci."}`,
DECISION_UNRECORDED:e=>`Penetapan dengan kode ${e.code} (${e.at}) tersimpan, tetapi barisnya tidak ada lagi di tab Riwayat.`,
DECISION_MISLABELLED:e=>`Kode, waktu, atau pelaku di samping hasil yang disimpan tertulis ${e.written}; menurut tab Riwayat ${e.
recorded}.`,RANKING_MISSING:()=>"Tab peringkat ini tidak ada lagi.",RANKING_UNRECORDED:()=>"Tab peringkat ini bukan dari perhitungan yang tercatat di tab Riwayat.",
RANKING_ORIGIN:e=>`Baris keterangan di bawah judul diubah. Menurut tab Riwayat seharusnya: ${e.expected}.`,
RANKING_TITLE:e=>`Judul tab tertulis ${kg(e.written,"id")}, seharusnya ${W(e.expected,"id")}.`,
RANKING_ROW:e=>oj(e,"id"),RANKING_MORE:e=>`Dan ${e.count} perbedaan lagi di tab ini.`,HISTORY_ROW:e=>e.reason==="unsealed"?
`Baris ${e.row} riwayat tidak bersegel: disisipkan dengan tangan, atau segelnya dihapus.`:`Rantai riwayat putus di baris ${e.row}: baris itu atau baris sebelumnya diubah, dihapus, atau disisipkan.`,
HISTORY_CUT:()=>"Baris terbaru riwayat tidak ada lagi: dihapus, atau segelnya diubah.",
DOCUMENT_OF_OTHER_RESULT:e=>`${ol(e,
"id")} dibuat dari hasil yang lain.`,DOCUMENT_OF_NOBODY:e=>`${ol(e,"id")} tidak sesuai: menurut hasil ini tidak ada ${ij(
e,"id")}.`,DOCUMENT_UNRECORDED:e=>`${ol(e,"id")} bukan dari proses yang tercatat di tab Riwayat.`,
DOCUMENT_TITLE:e=>`Judul ${e.kind} tertulis ${W(e.written,"id")}, menurut hasil ini ${W(e.expected,
"id")}.`},pie={NOTHING_DECIDED:()=>"No result has been computed or decided yet, so there is nothing to compare with.",
CHANGED:e=>`Changed since it was decided: ${$p(e,"en")}.`,CHANGED_SINCE_COMPUTED:e=>`Scores, rules or plenary decisions have changed since the last computation (${Xe(
e.at,"en")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Computed on ${Xe(e.at,"en")} under version ${e.version} of the rules; version ${e.present} holds now. What counts for the result is still the same.`,
DECISION_DAMAGED:e=>`What was kept of the result decided on ${Xe(e.at,"en")} is gone or was altered. ${e.isSame?
"The workbook itself still has the recorded hash.":
"The workbook no longer has the recorded hash either, and what changed cannot be told."}`,
DECISION_UNRECORDED:e=>`A decision with the code ${e.code} (${e.at}) is kept, but its row is gone from the history.`,
DECISION_MISLABELLED:e=>`Code, time or person beside the kept result read ${e.written}; in the history they are ${e.recorded}.`,
RANKING_MISSING:()=>"This ranking tab is gone.",RANKING_UNRECORDED:()=>"This ranking tab does not come from a computation in the history.",
RANKING_ORIGIN:e=>`The line below the title was altered. By the history it is to say: ${e.expected}.`,
RANKING_TITLE:e=>`The title is written ${kg(e.written,"en")}, it is to be ${W(e.expected,"en")}.`,
RANKING_ROW:e=>oj(e,"en"),RANKING_MORE:e=>`And ${e.count} more differences in this tab.`,HISTORY_ROW:
e=>e.reason==="unsealed"?`Row ${e.row} of the history carries no seal: it was put in by hand, or its seal was taken off.`:
`The chain of the history breaks at row ${e.row}: it or the row before was altered, taken out or put in.`,
HISTORY_CUT:()=>"The newest row of the history is gone: taken out, or its seal was altered.",
DOCUMENT_OF_OTHER_RESULT:e=>`${ol(
e,"en")} ${die(e)} made of another result.`,DOCUMENT_OF_NOBODY:e=>`${ol(e,"en")} ${rj(e,"does","do")} not fit: by this result there is no ${ij(
e,"en")}.`,DOCUMENT_UNRECORDED:e=>`${ol(e,"en")} ${rj(e,"does","do")} not come from a run in the history.`,
DOCUMENT_TITLE:e=>`The title of a ${e.kind} is written ${W(e.written,"en")}, by this result it is ${W(
e.expected,"en")}.`},fie={id:mie,en:pie};function gie(e,t){
return fie[t][e.code](e.params)}var aj=(e,t)=>gie(e,t);function xg(){return ce(()=>{ye();let e=Ye(),
{competition:t}=e,{language:n}=t.settings,r=Pt(e,{provisional:!1}),
o=pt(n),i=ut(t.stages,o.rows).filter(u=>u.status==="decided"),a=ka(o.rows),s=[...i.length===0&&a===void 0?
[{code:"NOTHING_DECIDED",params:null}]:[],...hie(e,o),...bie(r),...wie(e,r,o),...Eie(o),...nj(e,r,o)];
return{ok:s.length===0,decided:i.map(({stage:u,at:l,by:c,hash:d})=>({stage:u,at:l,by:c,code:mr(d)})),
computed:a===void 0?null:{at:a.at,by:a.by},differences:s.map(u=>{var l,c,d;return{code:u.code,stage:
(l=
u.stage)!=null?l:null,tab:(c=u.tab)!=null?c:null,cell:(d=u.cell)!=null?d:null,message:u.code==="RANKING_STOPPED"?
dr(u.params,n):aj(u,n)}})}})}function hie(e,{rows:t}){let{stages:n,settings:r}=e.competition,
o=ut(n,t),i=vb(r.language),a=new w,s=o.flatMap(({stage:p,status:h,hash:b,at:S,by:O})=>{if(h!=="decided")return[
];let P=i.find(j=>j.stage===p),N=kb(e,P,b),I=hc(e,b,p)!==null,_=N===null?[{code:"DECISION_DAMAGED",
stage:p,tab:J.decisions[r.language],params:{at:S,isSame:I}}]:[],M=[mr(b),rr(S),O].join(", "),
B=P===void 0?M:[P.code,P.at,P.by].join(", ");if(B!==M){let j=J.decisions[r.language];_.push({code:
"DECISION_MISLABELLED",stage:p,tab:j,params:{written:B,recorded:M}})}let L=(N!=null?N:[]).filter(j=>!a.
has(C.stringify(j)));for(let j of L)a.add(C.stringify(j));return[..._,...L.map(j=>({code:"CHANGED",
stage:p,
tab:j.tab,cell:j.cell,params:j}))]}),u=i.filter(p=>!t.some(h=>h.action==="decide"&&h.stage===p.stage&&
h.hash===p.hash)).map(p=>({code:"DECISION_UNRECORDED",stage:p.stage,params:{code:p.code,at:p.at}})),
l=ka(t),c=o.slice(1+o.map(({status:p})=>p).lastIndexOf("decided")),d=c.length<o.length&&c.every(({
status:p})=>p===
"open");return[...s,...u,...d||l===void 0?[]:yie(e,l)]}function yie(e,{at:t,hash:n}){let r=hc(e,n);
return r===
Fo?[]:r===null?[{code:"CHANGED_SINCE_COMPUTED",params:{at:t}}]:[{code:"COMPUTED_BY_EARLIER_RULES",
params:{
at:t,version:r,present:Fo}}]}var bie=({findings:e})=>e.filter(t=>t.severity==="error").map(t=>({code:
"RANKING_STOPPED",stage:t.stage,tab:t.tab,cell:t.cell,params:t}));function wie(e,{results:t},{rows:n}
){
var h,b,S,O;let{competition:r}=e,o=ka(n),i={id:(h=o==null?void 0:o.run)!=null?h:"",at:(b=o==null?
void 0:
o.at)!=null?b:"",by:(S=o==null?void 0:o.by)!=null?S:"",hash:(O=o==null?void 0:o.hash)!=null?O:"",
provisional:!1},
{stages:a,settings:s}=r,u=ut(a,n).flatMap(({status:P},N)=>P==="open"?[a[N]]:[]),l=new w(u.map(P=>_l(
P,a,s.language)));u.length>0&&l.add(J.finalRanking[s.language]);let c=se(r.settings.language).tabs,d=[
c.computed(i.at,i.by,i.id),c.method(r.settings.method),c.hash(i.hash)];return bb(r,t,Vp(r,t),i).flatMap(
P=>{let{name:N,grid:I}=Zt(P.name);if(l.has(P.name)&&!vie(I,P))return[];if(I===null)return o===void 0?
[]:[{code:"RANKING_MISSING",tab:N,params:null}];let _=UN(I);return[..._!==null&&n.some(B=>B.run===_)?
xie(N,I,P):[{code:"RANKING_UNRECORDED",tab:N,params:null}],..._===(o==null?void 0:o.run)?kie(N,I,d):
[],...Sie(N,zN(I,P))]})}var vie=(e,{values:t,headerRow:n})=>{var r,o;return e!==null&&U((r=e.values[
n])==
null?void 0:r[0])===U((o=t[n])==null?void 0:o[0])};function kie(e,t,n){var o;let r=U((o=t.values[1])==
null?void 0:o[0]);return n.every(i=>r.includes(i))?[]:[{code:"RANKING_ORIGIN",tab:e,cell:"A2",params:
{
expected:n.join(" \xB7 ")}}]}function xie(e,t,{values:n}){var i,a;let[r,o]=[U((i=t.values[0])==null?
void 0:i[0]),U((a=n[0])==null?void 0:a[0])];return r===o?[]:[{code:"RANKING_TITLE",tab:e,cell:"A1",
params:{
written:r,expected:o}}]}var Tie=10;function Sie(e,t){let n=t.slice(0,Tie).map(o=>({code:
"RANKING_ROW",
tab:e,cell:"cell"in o?o.cell:void 0,params:o})),r=t.length-n.length;return r===0?n:[...n,{code:
"RANKING_MORE",tab:e,params:{count:r}}]}function Eie({name:e,links:t}){let n=q2(t,Vt),r=t.filter(({
row:u,
texts:l,chain:c})=>c===""&&Z2(l)&&!n.some(d=>d.row===u)),i=[...n,...r.map(({row:u})=>({row:u,reason:
"unsealed"}))].sort((u,l)=>u.row-l.row).map(({row:u,reason:l})=>({code:"HISTORY_ROW",tab:e,cell:`A${u+
1}`,params:{row:u+1,reason:l}})),a=Ue(Bs),s=a!==null&&!t.some(({chain:u})=>u===a);return[...i,...s?[
{code:"HISTORY_CUT",tab:e,params:null}]:[]]}m();m();m();m();m();var lt=(e,t,n={})=>g.assign(new E(`${e}: ${t}`),
{fault:e,place:n}),sj=e=>e instanceof E&&"fault"in
e,uj=e=>sj(e)?e.fault:null;function Tg(e,t){try{return t()}catch(n){throw sj(n)&&(n.place={...e(),
...n.place}),n}}var jv=/\s+([^\s<>=/"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y,Bv=/\s*(\/?)>/y,Rie=/&(?:#x([0-9a-f]+)|#(\d+)|([^;&\s]*));?/gi,
Die={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"},Aie=["AlternateContent","extLst","rPh"],Oie=500,Qi=e=>lt(
"damaged",e.slice(0,60));function lj(e){return e.includes("&")?e.replace(Rie,(t,n,r,o)=>{let i=n===void 0?
v(r):v.parseInt(n,16),a=o===void 0?i<=1114111?x.fromCodePoint(i):void 0:Die[o];if(a===void 0||!t.endsWith(
";"))throw Qi(t);return a}):e}var zv=e=>{let t=e.indexOf(":");return t<0?e:e.slice(t+1)},Pie=e=>e===
32||e>=9&&e<=13;function Nie(e,t){let n=t;for(;n<e.length;n++){let r=e.charCodeAt(n);if(Pie(r)||r===
62||r===47||r===60)break}return n}function Sg(e,t,n){let r=e.indexOf(t,n);if(r<0)throw Qi(e.slice(n));
return{inside:e.slice(n,r),next:r+t.length}}function ei(e,t,n=Aie){var l;let r=[],o=0,i=e.startsWith(
"\uFEFF")?1:0,a=c=>{var d;if(r.length===0&&c.trim()!=="")throw Qi(c);o===0&&c!==""&&((d=t.text)==null||
d.call(t,lj(c)))},s=c=>{var d;if(r.pop()!==c)throw Qi(`</${c}>`);o===0?(d=t.close)==null||d.call(t,
zv(
c)):r.length<o&&(o=0)},u=c=>{var N,I,_;let d=Nie(e,c),p=e.slice(c,d),h={},b=d,S=0;for(;;){jv.lastIndex=
b;let M=jv.exec(e);if(M===null)break;if(++S>Oie)throw Qi(e.slice(c-1,b));b=jv.lastIndex;let B=M[1];B.
startsWith("xmlns")||(h[zv(B)]=lj((I=(N=M[2])!=null?N:M[3])!=null?I:""))}Bv.lastIndex=b;let O=Bv.exec(
e);if(p===""||O===null)throw Qi(e.slice(c-1));r.push(p);let P=zv(p);return o===0&&n.includes(P)&&(o=
r.length),o===0&&((_=t.open)==null||_.call(t,P,h)),O[1]==="/"&&s(p),Bv.lastIndex};for(;;){let c=e.indexOf(
"<",i);if(c<0)break;c>i&&a(e.slice(i,c));let d=e.charCodeAt(c+1);if(d===47){let{inside:p,next:h}=Sg(
e,">",c+2);s(p.trimEnd()),i=h}else if(d===63)i=Sg(e,"?>",c+2).next;else if(d!==33)i=u(c+1);else if(e.
startsWith("<!--",c))i=Sg(e,"-->",c+4).next;else if(e.startsWith("<![CDATA[",c)){let{inside:p,next:h}
=Sg(
e,"]]>",c+9);o===0&&((l=t.text)==null||l.call(t,p)),i=h}else throw Qi(e.slice(c))}if(a(e.slice(i)),r.
length>0)throw Qi(`<${r[0]}>`)}var Eg=e=>e.includes("_x")?e.replace(/_x([0-9A-Fa-f]{4})_/g,(t,n)=>x.
fromCharCode(v.parseInt(n,16))):e,ti=e=>e.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,
"&gt;").replace(/"/g,"&quot;"),cj=e=>ti(ff(e).replace(/_(?=x[0-9A-Fa-f]{4}_)/g,"_x005F_"));var Iie=new w(
`= ADVANCE ASK AUTHOR AUTONUM AUTONUMLGL AUTONUMOUT BIBLIOGRAPHY CITATION COMMENTS CREATEDATE DATE DOCPROPERTY DOCVARIABLE EDITTIME EQ
  FILENAME FILESIZE FILLIN FORMCHECKBOX FORMDROPDOWN FORMTEXT HYPERLINK IF INDEX INFO KEYWORDS LASTSAVEDBY LISTNUM MERGEFIELD MERGEREC
  MERGESEQ NEXT NEXTIF NOTEREF NUMCHARS NUMPAGES NUMWORDS PAGE PAGEREF PRINTDATE QUOTE REF REVNUM SAVEDATE SECTION SECTIONPAGES SEQ SET
  SKIPIF STYLEREF SUBJECT SYMBOL TA TC TEMPLATE TIME TITLE TOA TOC USERADDRESS USERINITIALS USERNAME XE`.split(
/\s+/)),$ie=[[/vba(project|data)/i,"makro (vbaProject)"],[/\/activeX\//i,"ActiveX"],[
/\/embeddings\/|oleObject/i,
"OLE"]],Fie={attachedTemplate:"attachedTemplate",image:"gambar dari luar"},_ie=/^(https?:|mailto:|tel:|#|$)/i,
Mie=/^file:\/\/\/[a-z]:/i;function Lie({Type:e="",Target:t="",TargetMode:n}){var o;let r=e.slice(e.lastIndexOf(
"/")+1);return r==="aFChunk"?["altChunk"]:n!=="External"?[]:r==="hyperlink"?_ie.test(t)?[]:[t.slice(
0,30)]:r==="attachedTemplate"&&Mie.test(t)?[]:[(o=Fie[r])!=null?o:r]}var jie=e=>{var t,n,r;return(r=
(n=(t=/^\s*(=|[^\s"\\=]*)/.exec(e))==null?void 0:t[1])==null?void 0:n.toUpperCase())!=null?r:""};
function Uv(e){
let t=jie(e);return Iie.has(t)?[]:e.trim()===""?[]:[t===""?e.trim().slice(0,30):t]}function Bie(e){
let t=[],
n=[],r=!1;return ei(e,{open:(o,i)=>{var a,s,u;r=o==="instrText",o==="altChunk"?t.push("altChunk"):o===
"Relationship"?t.push(...Lie(i)):o==="Override"&&/macroEnabled|vbaProject/i.test((a=i.ContentType)!=
null?a:"")?t.push("makro (vbaProject)"):o==="fldSimple"?t.push(...Uv((s=i.instr)!=null?s:"")):o==="fldChar"&&
i.fldCharType==="begin"?n.push(""):o==="fldChar"&&i.fldCharType==="end"&&t.push(...Uv((u=n.
pop())!=null?u:""))},text:o=>{var i;r&&n.push(((i=n.pop())!=null?i:"")+o)},close:()=>{r=!1}},[]),[
...t,
...n.flatMap(Uv)]}function dj(e){let t=g.keys(e.files).flatMap(n=>{var r,o;return/\.(xml|rels)$/i.test(
n)?Bie((o=(r=e.file(n))==null?void 0:r.asText())!=null?o:""):$ie.flatMap(([i,a])=>i.test(`/${n}`)?[a]:
[])});return[...new w(t)]}m();m();function zie(e,t){let n=k.from({length:t.length+1},(r,o)=>o);for(
let r=1;r<=e.length;r++){let o=[r];
for(let i=1;i<=t.length;i++){let a=n[i-1]+(e[r-1]===t[i-1]?0:1);o.push(f.min(o[i-1]+1,n[i]+1,a))}n=o}
return n[t.length]}function Id(e,t){var o,i;let n=ft(e);return(i=(o=t.map(a=>({tag:a,away:zie(n,ft(a))}
)).
filter(({tag:a,away:s})=>s<=f.max(2,f.floor(a.length/3))&&s<f.max(n.length,2)).sort((a,s)=>a.away-s.
away)[0])==null?void 0:o.tag)!=null?i:null}var Uie=[/\u00ab([^\u00ab\u00bb]+)\u00bb/g,
/<<([^<>]+)>>/g,/[$#]?\{([^{}]+)\}/g,/(?<!\d\s?)%(\p{L}[^%\n]*)%/gu,
/\uff5b{1,2}([^\uff5b\uff5d]+)\uff5d{1,2}/g,
/\[{1,2}([^[\]]+)\]{1,2}/g],Wie=e=>/^\p{L}[\p{L}\p{N}\s_./-]{0,39}$/u.test(e),Kie=new y([["nama",[
"penerima","inovasi"]],["name",["penerima","inovasi"]],["judul",["inovasi"]],["innovation",[
"inovasi"]],
["opd",["instansi"]],["unit",["instansi"]],["sekolah",["instansi"]],["institution",["instansi"]],[
"skor",["nilai"]],["score",["nilai"]],["juara",["predikat","peringkat"]],["rank",["peringkat"]],[
"date",
["tanggal"]],["number",["nomor"]]]);function Gie(e,t){var a,s;let n=Id(e,t);if(n!==null)return n;let r=e.
split(/[\s_./-]+/).map(ft),o=t.filter(u=>r.includes(ft(u))).sort((u,l)=>l.length-u.length),i=[...r].
reverse().flatMap(u=>{var l;return(l=Kie.get(u))!=null?l:[]});return(s=(a=o[0])!=null?a:i.find(u=>t.
includes(u)))!=null?s:null}var qie=100;function mj(e,t){return Uie.flatMap(n=>{var r;return((r=e.match(
n))!=null?r:[]).slice(0,qie).flatMap(o=>{let i=o.replace(n,"$1").trim();return Wie(i)?[{tag:o,near:
Gie(
i,t)}]:[]})})}var pj=["inovasi","penerima","kompetisi"],Hie=80;function Cg(e,t){let n=Vie(e);if(
"code"in n)return[
{code:n.code,tag:"",paragraph:""}];if(n.active.length>0)return n.active.map(i=>({code:
"ACTIVE_CONTENT",tag:i,paragraph:""}));let r=n.parts.map(i=>[...hf(i),...yf(i).map(a=>`{{%${a}}}`)]);
if(Yie(r.flat())>
Xie)return[{code:"TOO_LARGE",tag:"",paragraph:""}];let o=r.flatMap(i=>eae(i,t));return o.length>0?o:
r.flat().some(Zie)?sae(e,t):Jie(r.flat(),t)}var Zie=e=>gj(e).some(t=>"sign"in t&&t.tag!=="");
function Jie(e,t){
var i,a;let n=g.keys(t).filter(s=>typeof t[s]=="string"),r=e.flatMap(s=>mj(s,n).map(u=>({code:
"TAG_FOREIGN",...u,paragraph:Rg(s)}))),o=(a=(i=pj.find(s=>n.includes(s)))!=null?i:n[0])!=null?a:pj[0];
return r.
length>0?r:[{code:"NO_FIELDS",tag:o,paragraph:""}]}function Vie(e){try{let t=hu(e);return $c(t)===null?
{code:"NOT_A_DOCX"}:{parts:t.file(uo).map(n=>n.asText()),active:dj(t)}}catch(t){return{code:lf(t)===
"too-large"?"TOO_LARGE":"NOT_A_DOCX"}}}var Xie=2e4,Yie=e=>e.reduce((t,n)=>{var r,o;return t+((o=(r=n.
match(/[{}]/g))==null?void 0:r.length)!=null?o:0)},0),fj=(e,{root:t,loops:n})=>t.has(e)||n.some(({
scope:r})=>r===
null||r.has(e)),Qie=({root:e,loops:t})=>[...e.values(),...t.flatMap(({scope:n})=>[...n!=null?n:[]])];
function eae(e,t){let n=new y(g.keys(t).map(i=>[ft(i),i])),r={fields:t,root:n,loops:[]};return[...e.
flatMap(i=>{let a=Rg(i);return gj(i).flatMap(s=>tae(s,a,r))}),...r.loops.map(({tag:i,paragraph:a})=>(
{
code:"LOOP_UNCLOSED",tag:i,paragraph:a}))]}function tae(e,t,n){let{tag:r}=e;if("fault"in e)return fj(
ft(r),n)||e.fault!=="TAG_SINGLE"?[{code:e.fault,tag:r,paragraph:t}]:[];let{sign:o}=e;return o==="/"?
nae(r,t,n):o==="%"?rae(r,t,n):o===""||o==="#"||o==="^"?oae(o,r,t,n):[{code:"TAG_UNSUPPORTED",tag:o+r,
paragraph:t}]}function nae(e,t,{loops:n}){let r=ft(e),o=n.pop();return o===void 0?[{code:
"LOOP_UNOPENED",tag:e,paragraph:t}]:r!==""&&ft(o.tag)!==r?[{code:"LOOP_CROSSED",tag:e,paragraph:t}]:
[]}var rae=(e,t,{
root:n})=>{if(n.has(ft(`%${e}`)))return[];let r=[...n.values()].filter(o=>o.startsWith("%"));return[
{code:"TAG_UNKNOWN",tag:`%${e}`,near:Id(`%${e}`,r),paragraph:t}]};function oae(e,t,n,r){var u;let o=ft(
t),i=fj(o,r),a=r.fields[(u=r.root.get(o))!=null?u:""],s=i?[]:[{code:"TAG_UNKNOWN",tag:t,near:Id(t,
Qie(
r)),paragraph:n}];return e!==""?r.loops.push({tag:t,paragraph:n,scope:iae(a,i)}):a!==void 0&&typeof a!=
"string"&&s.push({code:"LIST_AS_TEXT",tag:t,paragraph:n}),s}function iae(e,t){return typeof e=="string"?
new w:e===void 0?t?new w:null:e.length===0?null:new w(e.flatMap(n=>g.keys(n).map(ft)))}function gj(e){
var r;let t=[],n=e;for(;;){let o=n.search(/\{\{|\}\}|(?<![$#])\{[^{}]*\}(?!\})/);if(o<0)return t;if(
n.
startsWith("}}",o))t.push({fault:"TAG_UNOPENED",tag:aae(n.slice(0,o))}),n=n.slice(o+2);else if(n.startsWith(
"{{",o)){let i=n.slice(o+2),a=i.search(/\{\{|\}\}/);if(a<0||i.startsWith("{{",a))t.push({fault:
"TAG_UNCLOSED",tag:Rg(a<0?i:i.slice(0,a),30)}),n=a<0?"":i.slice(a);else{let[,s="",u=""]=(r=/^([#^/@><=&!%?-]*)([\s\S]*)$/.
exec(i.slice(0,a).trim()))!=null?r:[];t.push({sign:s,tag:u.trim()}),n=i.slice(a+2)}}else{let i=n.indexOf(
"}",o);t.push({fault:"TAG_SINGLE",tag:n.slice(o+1,i).trim()}),n=n.slice(i+1)}}}var aae=e=>{var t;
return Rg(
(t=e.trimEnd().slice(-100).split(/\s/).pop())!=null?t:"",30)};function Rg(e,t=Hie){let n=e.replace(
/\s+/g,
" ").trim(),r=k.from(n);return r.length<=t?n:`${r.slice(0,t-1).join("")}\u2026`}function sae(e,t){
try{
return Ed(e,t),[]}catch(n){let r=bu(n);if(r===null)throw n;return"tags"in r?(r.tags.length>0?r.tags:
[""]).map(i=>({code:"TAG_BROKEN",tag:i,paragraph:""})):[{code:"NOT_A_DOCX",tag:"",paragraph:""}]}}m(
);var uae={TAG_UNKNOWN:(e,t)=>`{{${e}}} bukan isian yang dikenal${t===null?"":`; maksudnya {{${t}}}?`}`,
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
title:e=>`Templat ${e}`},lae={TAG_UNKNOWN:(e,t)=>`{{${e}}} is no known field${t===null?"":`; is {{${t}}} meant?`}`,
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
title:e=>`Template ${e}`},Ga=e=>e==="id"?uae:lae;function Wv(e,t){let n=Ga(t),r=e.map(o=>{
let i="near"in o?n[o.code](o.tag,o.near):n[o.code](o.tag);return o.paragraph===""?i:`${i}${i.endsWith(
"?")?"":","} ${n.at(o.paragraph)}`});return[...new w(r)]}function hj(e,t,n){let r=Ga(n),o=Wv(t,n),i=o.
slice(0,5);return r.faulty(e,[...i,...o.length>5?[r.more(o.length-5)]:[]].join("; "))}m();var yj="templates",
cae=re({maker:q(),fileId:q(),modified:q()}),dae=mn(q(),Ve(cae));function il(){let e=Ue(
yj);try{let t=ct(dae,C.parse(e!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}function Kv(
e,t){
var i;let n=il(),r=((i=n[e])!=null?i:[]).filter(({maker:a})=>a!==(t==null?void 0:t.maker)),o={...n};
t===null?delete o[e]:o[e]=[...r,t],Ze(yj,C.stringify(o))}m();m();var bj="lease",wj=300*1e3,mae=re({
who:q(),run:q(),until:Ft(),width:ke(Ft())});function vj(e,t){var s;
let n=pae(),r=R.now();if(n!==null&&n.who!==e&&n.until>r)return{holder:n};let o=n!==null&&n.who===e&&
n.until>0,[i,a]=o?[n.run,(s=n.width)!=null?s:10]:[t(),10];return Gv({who:e,run:i,width:a,until:r+wj}
),
{run:i,width:a}}var kj=(e,t,n)=>Gv({who:e,run:t,width:n,until:R.now()+wj}),xj=(e,t)=>Gv({who:e,run:t,
until:0}),Gv=e=>Ze(bj,C.stringify(e));function pae(){let e=Ue(bj);try{let t=ct(mae,C.parse(e!=null?e:
"null"));return t.success?t.data:null}catch{return null}}m();m();var Tj=e=>typeof e=="string"?e.includes(
Ke):(e!=null?e:[]).some(t=>g.values(t).some(n=>Tj(n))),fae=({
id:e,needs:t})=>t==="rules"||e==="tanda-terima",Sj=(e,t)=>WA.filter(n=>Tj(t[n])&&!(n==="tanggal"&&
fae(
e)));m();m();var gae=["edited","own"],qa=(e,t)=>e!==null&&e.maker!==""&&e.maker!==t;function Ej(e,t,
n,{user:r,remake:o,
renew:i}){if((t==null?void 0:t.status)==="signed"){let u=t.content===e;return i&&!u?{action:"add"}:
$d(
"signed",n,u?null:"revise")}if(t!==null&&qa(t,r))return i?{action:"add"}:$d(t.status,null,"own-copy");
if(n===null)return t!==null&&t.fileId!==""&&!o&&!i?$d("deleted",null,"remake"):{action:"create"};let a=t!==
null&&t.fileId===n.id&&t.modified!==""&&n.modified>t.modified,s=t!==null&&(a||gae.includes(t.status));
return s&&!i?$d(t.status==="own"?"own":"edited",n,"overwrite"):n.content===e&&!s?$d("made",n,null):{
action:"update",file:n}}var $d=(e,t,n)=>({action:"keep",status:e,file:t,choice:n});function Cj(e,t){
return{number:e===void 0||e.number===""?null:e.number,file:e===void 0||e.link===""?
null:e.link,status:e===void 0?"":nf(e,t)}}function Rj(e,t,n,r,o){let{status:i,...a}=Cj(t,o),s=e.decision.
action==="keep"?e.decision.choice:null,u=se(o).documents,l=t!==void 0&&qa(t,r)?u.ofAnother(i,t.maker,
t.at):i;return{kind:e.planned.kind.id,entry:e.planned.about===""?null:e.planned.about,title:e.title,
...a,status:n===void 0?l:u.failed(Ai(n,o)),...n===void 0&&t!==void 0?{state:t.status}:{},...s===null?
{}:{choice:s}}}var Dj=(e,t)=>({...Cj(e,t),kind:e.kind,entry:e.entry===""?null:e.entry,title:e.title,
state:e.status});m();var Aj=Pi.columns.map(e=>e.key).filter(e=>e!=="number");function Dg(e){var c,d;
let{name:t,grid:n}=Zt(
J.documents[e]),r=n===null?wae(t,e):cu(n),o=zn(),i=new y(r.rows),a=()=>[...i].flatMap(([p,h])=>h.spreadsheet===
o?[{place:p,row:h}]:[]),s=new y;for(let p of a()){let h=`${p.row.kind}:${p.row.entry}`;s.set(h,[...(
c=
s.get(h))!=null?c:[],p])}let u=f.max((d=n==null?void 0:n.values.length)!=null?d:0,3),l=(p,h)=>h==="status"?
nf(p,e):p[h];return{of:(p,h)=>{var b;return(b=s.get(`${p}:${h}`))!=null?b:[]},all:a,ofRun:p=>a().
flatMap(({row:h})=>h.run===p?[h]:[]),reserve:()=>u++,write:p=>{let h=p.flatMap(({place:b,row:S})=>{
let O=i.
get(b);return i.set(b,S),O!==void 0&&Aj.every(P=>O[P]===S[P])?[]:[b]});if(h.length!==0){hae(t,r,e);
for(let b of yae(
h,i))for(let S of bae(r.columns,Aj)){let O=b.rows.map(P=>S.keys.map(N=>l(P,N)));en(t,b.first,S.column,
O)}An()}}}}function hae(e,{headerRow:t,columns:n},r){let o=Pi.columns.filter(({key:a})=>!n.has(a));
if(t===
null||o.length===0)return;let i=f.max(...n.values())+1;en(e,t,i,[o.map(({header:a})=>a[r])]);for(let[
a,{key:s}]of o.entries())n.set(s,i+a)}function yae(e,t){let n=[],[r,o]=[f.min(...e),f.max(...e)];for(
let i=r;i<=
o;i+=1){let a=t.get(i),s=n[n.length-1];a!==void 0&&(s!==void 0&&s.first+s.rows.length===i?s.rows.push(
a):n.push({first:i,rows:[a]}))}return n.filter(({first:i,rows:a})=>e.some(s=>s>=i&&s<i+a.length))}
function bae(e,t){
let n=t.flatMap(o=>{let i=e.get(o);return i===void 0?[]:[{key:o,column:i}]}).sort((o,i)=>o.column-i.
column),r=[];for(let{key:o,column:i}of n){let a=r[r.length-1];a!==void 0&&a.column+a.keys.length===i?
a.keys.push(o):r.push({column:i,keys:[o]})}return r}function wae(e,t){let n=se(t).tabs,r=Pi.columns.
map(i=>({header:i.header[t],width:i.width,..."format"in i?{format:i.format}:{},value:()=>""}));tn(St(
e,n.documents,n.documentsOrigin,r,[],0));let o=new y(Pi.columns.map((i,a)=>[i.key,a]));return{rows:
new y,
columns:o,headerRow:null}}m();var al=({kind:e,about:t})=>`${e.id}:${t}`;function Oj(e){let t=new y;
for(let n of e){let{sheet:r,kind:o,
entry:i,revision:a=""}=n.properties,s=[r,o,i,a].join(":");n.type===pr&&o!==void 0&&!t.has(s)&&t.set(
s,n)}return t}function Pj(e,t){var z,G,Z,X;let{competition:n,numberOf:r,ledger:o,files:i,templates:a,
options:s,backoff:u}=t,{kind:l,about:c}=e,d=o.of(l.id,c),p=vae(d,s.user),h=(z=p==null?void 0:p.row)!=
null?z:null,b=e.fields(r),S=l.title(b),O=On(Nc(l.id,a.versionOf(l),a.shown(l,b))+S),P=Q=>({sheet:On(
zn()),kind:l.id,entry:On(c),...Q===""?{}:{revision:Q}}),N=Q=>{let{sheet:K,entry:ne}=P(Q);return i.get(
[K,l.id,ne,Q].join(":"))},I=qa(h,s.user)?null:(Z=N((G=h==null?void 0:h.revision)!=null?G:""))!=null?
Z:xae(h,s.user,n,u),_={user:s.user,remake:s.remake,renew:s.renew.includes(al(e))},M=Ej(O,h,I,_),B=M.
action==="add",L=B?kae(d,s.user):(X=h==null?void 0:h.revision)!=null?X:"",j=B?N(L):void 0;return{
planned:e,
filed:B?null:h,place:B||p===null?o.reserve():p.place,revision:L,fields:b,title:L===""?S:`${S} \u2013 Rev. ${L}`,
content:O,properties:{...P(L),content:O},decision:j===void 0?M:{action:"update",file:j}}}function vae(
e,t){
var r;let n=o=>o.reduce((i,a)=>i===null||v(a.row.revision)>=v(i.row.revision)?a:i,null);return(r=n(e.
filter(({row:o})=>!qa(o,t))))!=null?r:n(e)}function kae(e,t){let n=e.filter(({row:r})=>!qa(r,t));
return n.
length===0?"":x(f.max(...n.map(({row:r})=>v(r.revision)||0))+1)}function xae(e,t,{settings:n},r){
return e===
null||e.fileId===""||e.maker!==t?null:on(jo(e.fileId,r),n.language)}m();var Ag=(e,t,{user:n,run:r})=>{
var o,i,a,s,u,l,c,d;return{kind:e.planned.kind.id,entry:e.planned.about,
title:e.title,number:(i=(o=e.filed)==null?void 0:o.number)!=null?i:"",link:(s=(a=e.filed)==null?void 0:
a.link)!=null?s:"",fileId:(l=(u=e.filed)==null?void 0:u.fileId)!=null?l:"",status:t,statusText:"",
maker:n,
at:rr(dt()),spreadsheet:zn(),content:(d=(c=e.filed)==null?void 0:c.content)!=null?d:"",modified:"",
run:r,
revision:e.revision}},qv=(e,t,n)=>({...Ag(e,Tae(e),n),fileId:t.id,link:t.link,content:e.content,
modified:t.
modified});function Tae({fields:e}){let t=e.rancangan;return typeof t=="string"&&t!==""&&t!==Ke?
"draft":"made"}function Nj(e,t){let{decision:n,filed:r}=e;return n.action!=="keep"?r:n.status==="made"&&
n.file!==null&&(r===null||!Hv(r))?qv(e,n.file,t):r===null?null:n.status==="made"?r:{...r,status:n.status}
}
var Hv=({status:e})=>e==="made"||e==="draft";m();var Zv=(e,t)=>`${e.id}.${du(e,t)}`;function Ij(e,t,
n,r){let{language:o}=e.settings,i=il(),a=new y,s=new y,
u=l=>{var d,p;let c=Zv(l,e);return a.has(c)||a.set(c,Sae(l,(d=i[c])!=null?d:[],{folder:t,user:n,
language:o,
backoff:r})),(p=a.get(c))!=null?p:null};return{versionOf:l=>{let c=u(l);return c===null?Pc(Qo(l,e)):
`${c.id}@${c.modified}`},shown:(l,c)=>u(l)===null?qu(c,Cd(Qo(l,e))):c,bytesOf:(l,c)=>{let d=u(l);if(
d===
null)return Qo(l,e);let p=s.get(l.id);if(p!==void 0)return p;let h=Vv(d,r,o),b=Cg(h,c);return b.length>
0&&be(ge("TEMPLATE_FAULT",hj(l.id,b,o))),s.set(l.id,h),h}}}function Jv(e,{folder:t,user:n,language:r,
backoff:o}){var u;let i=e.find(({maker:l})=>l===n),a=e[0];if(i===void 0)return a===void 0?{source:
"built-in"}:{source:"foreign",maker:a.maker};let s=(u=t.files.find(({id:l})=>l===i.fileId))!=null?u:
on(
jo(i.fileId,o),r);return s===null?{source:"gone"}:{source:s.type===pr&&s.modified===i.modified?
"unedited":"own",file:s}}function Sae(e,t,n){let r=Ga(n.language),o=Jv(t,n);return o.source==="foreign"?
be(
ge("TEMPLATE_FAULT",r.foreign(e.id,o.maker))):o.source==="gone"?be(ge("TEMPLATE_FAULT",r.deleted(e.id))):
o.source==="own"?o.file:null}function Vv(e,t,n){if(e.type!==pr)return on(Ab(e.id,t),n);let[r]=Aa([e.
id],Di,t);return on(r!=null?r:{failure:{kind:"unknown",reason:"no-answer"}},n)}var Og="\u0001";
function Fj(e,t,n,r){let{language:o}=e.settings,i=Dg(o),a=Bo(e,n.user,r),s=Ij(e,a,n.user,
r),u={competition:e,numberOf:(L,j)=>Pae(i,L,j),ledger:i,files:Oj(a.files),templates:s,options:n,
backoff:r},
l=t.map(L=>Pj(L,u)),c=l.filter(L=>L.decision.action!=="keep"&&!n.skip.includes(al(L.planned))),d=c.slice(
0,10),p=d.map(L=>Ed(s.bytesOf(L.planned.kind,L.fields),L.fields,n.pictures)),h=new y,b=l.filter(L=>{
var j;return((j=L.filed)==null?void 0:j.run)===n.run&&L.filed.status==="begun"&&Aae(L)});for(let L of l){
let j=Nj(L,n);j!==null&&h.set(L,j)}let S=Nae(i,n);for(let L of d)h.set(L,Ag(L,"begun",n));i.write([
...$j(
h),...S]);let O=Lo(d.map((L,j)=>{var z;return{fileId:L.decision.action==="update"?L.decision.file.id:
null,folder:a.id,title:L.title,properties:L.properties,from:Di,to:pr,bytes:(z=p[j])!=null?z:new D}}),
r),{failures:P,again:N}=Dae(d,O,h,n);i.write($j(h));for(let L of P.values())Mr(L)&&Oa(L,o);let I=L=>d.
filter(j=>L.includes(j.decision.action)&&!P.has(j)&&!N.has(j)).length,_=i.ofRun(n.run),M={made:_.filter(
Hv).length,failed:_.filter(({status:L})=>L==="begun"||L==="failed").length};return{batch:{created:I(
["create","add"])+b.length,updated:I(["update"]),unchanged:l.filter(L=>L.decision.action==="keep").length-
b.length,failed:P.size,documents:[...l.map(L=>Rj(L,h.get(L),P.get(L),n.user,o)),...S.map(({row:L})=>Dj(
L,o))],done:l.length-c.length+d.length-N.size,total:l.length,more:c.length>d.length||N.size>0,skip:[
...n.skip,...[...P.keys()].map(L=>al(L.planned)),...[...N].filter(L=>Oae(O[d.indexOf(L)])).map(L=>al(
L.planned)+Og)]},run:M,notes:[...Cae(l,i,n),...Rae(l,s)]}}var Eae=3;function Cae(e,t,{isCurrent:n}){
let r=e.filter(({decision:s,filed:u,content:l})=>s.action==="keep"&&u!==null&&u.content!==""&&u.content!==
l&&["signed","edited","made"].includes(s.status)),o=t.all().filter(({row:s})=>s.status==="signed"&&!n(
s.kind,s.entry)),i=[...r.map(({filed:s,title:u})=>(s==null?void 0:s.title)||u),...o.map(({row:s})=>s.
title)];return i.length===0?[]:[{code:"DOCUMENT_OUTDATED",severity:"warning",params:{titles:i.slice(
0,Eae),count:i.length}}]}function Rae(e,t){var r;let n=new y;for(let{planned:o,fields:i,decision:a}
of e){
if(a.action==="keep"&&a.status!=="made")continue;let s=(r=n.get(o.kind.id))!=null?r:new w;for(let u of Sj(
o.kind,t.shown(o.kind,i)))s.add(u);n.set(o.kind.id,s)}return[...n].flatMap(([o,i])=>i.size===0?[]:[{
code:"DOCUMENT_DOTS",severity:"info",params:{kind:o,fields:[...i]}}])}function Dae(e,t,n,r){var a,s;
let o=new y,i=new w;for(let[u,l]of e.entries()){let c=t[u];if(c===void 0)continue;if("ok"in c){n.set(
l,qv(l,c.ok,r));continue}let{failure:d}=c,p=d.kind==="haste"||au(d);if(p&&!r.skip.includes(al(l.planned)+
Og)){i.add(l);continue}o.set(l,d),p||n.set(l,{...Ag(l,"failed",r),modified:(s=(a=l.filed)==null?void 0:
a.modified)!=null?s:""})}return{failures:o,again:i}}var Aae=({decision:e})=>e.action==="keep"&&e.status===
"made"&&e.file!==null,Oae=e=>e!==void 0&&"failure"in e&&au(e.failure),$j=e=>[...e].map(([{place:t},n])=>(
{
place:t,row:n}));function Pae(e,t,n){var o;let r=e.of(t,n).flatMap(({row:i})=>i.number===""?[]:[i.number]);
return(o=r[r.length-1])!=null?o:null}var Nae=(e,{user:t,isCurrent:n})=>e.all().filter(({row:r})=>r.maker===
t&&!["signed","own"].includes(r.status)&&!n(r.kind,r.entry)).map(({place:r,row:o})=>({place:r,row:{
...o,
status:"void"}}));var Iae=re({kinds:Ve(q()),skip:ke(Ve(q())),renew:ke(Ve(q())),remake:ke(Ge())});
function Fd(e){return ce(
()=>{let t=R.now(),{kinds:n,skip:r=[],renew:o=[],remake:i=!1}=he(Iae,e);return ye(),Te(()=>{let a=Ye(
),
{competition:s}=a,{language:u}=s.settings,l=[...new w(n)].map(G=>Xv(G,u)),c=pt(u),{findings:d,
blocking:p,
hash:h,context:b}=vg(a,c,l),S=l.filter(G=>hg(G,b)),O=tj(p);if(S.length===0&&l.length>0)return _j(p,u);
if(b.winners===null&&O.length>0)return _j(O,u);let P=Fe(),N=vj(P,_t);if("holder"in N){let{who:G,
until:Z}=N.
holder;return be(ge("BUSY",se(u).problems.leased(G,Fae(Z))))}let I=Ka(S,b),_={user:P,run:N.run,skip:
r,
renew:o,remake:i,pictures:b.pictures,isCurrent:Iv(b)},M=_r(N.width,t),{batch:B,run:L,notes:j}=Fj(s,I,
_,M);B.more?M.width!==N.width&&kj(P,N.run,M.width):(_ae(c,{id:N.run,hash:h,...L},P,u),xj(P,N.run));
let z=S.
length===l.length;return{ok:z&&B.failed===0&&!r.some(G=>!G.endsWith(Og)),findings:to([...z?d:p,...$ae(
S,I),...j],u),...B}})})}var $ae=(e,t)=>e.filter(n=>!t.some(r=>r.kind===n)).map(({id:n})=>({code:
"NO_DOCUMENT",severity:"warning",params:{kind:n}})),Fae=e=>dt(new R(e)).slice(11,16);function Xv(e,t){
var r;
let n=Yi.map(o=>o.id).join(", ");return(r=Pd(e))!=null?r:be(ge("BAD_REQUEST",se(t).problems.unknownKind(
e,n)))}function _j(e,t){let n={created:0,updated:0,unchanged:0,failed:0,documents:[],done:0,total:0,
more:!1,skip:[]};return{ok:!1,findings:to(e,t),...n}}function _ae(e,t,n,r){if(t.made+t.failed===0)return;
let o=se(r).history.documents(t.made,t.failed);e.rows.some(i=>i.run===t.id&&i.detail===o)||nn(e,{at:
dt(),
by:n,action:"documents",detail:o,run:t.id,hash:t.hash},r)}var Yv=re({kind:q()}),Mae=re({kind:q(),
content:q()}),Mj=e=>ce(()=>{let{kind:t}=he(Yv,e);return ye(),
_d(Pg(t))}),Lj=e=>ce(()=>{let{kind:t}=he(Yv,e);return ye(),Te(()=>{let n=Pg(t),r=Uj(n);return"file"in
r?_d(n,r):(Wj(n,pr,Qo(n.kind,n.competition)),_d(n))})}),jj=e=>ce(()=>{let{kind:t,content:n}=he(Mae,e);
return ye(),Te(()=>{let r=Pg(t),o=Go(n),i=s=>(s/1024/1024).toFixed(1);if(o.length>qp){let s=Ga(r.language).
tooLarge(i(o.length),i(qp));return be(ge("TEMPLATE_FAULT",s))}let a=Kj(o,r);return a.length===0&&Wj(
r,Di,o),{..._d(r),refused:a}})}),Bj=e=>ce(()=>{let{kind:t}=he(Yv,e);return ye(),Te(()=>{var u;let n=Pg(
t),{name:r,competition:o,user:i,language:a,backoff:s}=n;if(((u=il()[r])!=null?u:[]).some(({maker:l})=>l===
i)){let l=zj(r);for(let{id:c,properties:d}of Bo(o,i,s).files)d.sheet===l.sheet&&d.template===l.template&&
on(Db(c,{trashed:!0},s),a)}return Kv(r,null),_d(n)})});function Pg(e){let t=R.now(),n=Ye(),{
competition:r}=n,
o=st(r.settings.language),i=Xv(e,o),{context:a}=vg(n,pt(r.settings.language),[i]),s=Zv(i,r),[u,l]=[
Fe(),
_r(1,t)];return{competition:r,kind:i,name:s,fields:$v(i,a),user:u,language:o,backoff:l}}var zj=e=>({
sheet:On(zn()),template:e}),Uj=({name:e,user:t,language:n,backoff:r})=>{var o;return Jv((o=il()[e])!=
null?o:[],{folder:{files:[]},user:t,language:n,backoff:r})};function Wj({competition:e,kind:t,name:n,
user:r,language:o,backoff:i},a,s){var O;let u=Bo(e,r,i),l=zj(n),c=u.files.find(P=>P.type===a&&P.properties.
sheet===l.sheet&&P.properties.template===l.template),d=Ga(o).title(t.id),p={fileId:(O=c==null?void 0:
c.id)!=null?O:null,folder:u.id,title:d,properties:l,from:Di,to:a,bytes:s},[h]=Lo([p],i),{id:b,
modified:S}=on(
h!=null?h:{failure:{kind:"unknown",reason:"no-answer"}},o);Kv(n,{maker:r,fileId:b,modified:S})}var Lae=[
"TAG_UNKNOWN","LIST_AS_TEXT"],Kj=(e,{fields:t,language:n})=>Wv(Cg(e,t!=null?t:{}).filter(({code:r})=>t!==
null||!Lae.includes(r)),n);function _d(e,t=Uj(e)){let{kind:n,fields:r,language:o,backoff:i}=e;return{
kind:n.id,source:t.source,maker:"maker"in t?t.maker:null,link:"file"in t?t.file.link:null,faults:t.source===
"own"?Kj(Vv(t.file,i,o),e):[],refused:[],title:r===null?null:n.title(r),fields:r===null?null:Gj(r)}}
var jae=200,Gj=e=>g.fromEntries(g.entries(e).map(([t,n])=>[t,typeof n=="string"?n.slice(0,jae):n.slice(
0,1).map(Gj)]));m();m();var zae=["begun","failed","deleted","void"],qj=({row:{kind:e,entry:t,
revision:n}})=>[e,t,n].join(":"),
Hj=({document:e,pdf:t})=>(t==null?void 0:t.properties.at)===e.modified,Zj={failure:{kind:"unknown",
reason:"no-answer"}};function Jj(e,t,n,r,o){var b;let{language:i}=e.settings,a=Dg(i).all().map(({row:
S})=>S).
filter(S=>S.maker===n&&t.includes(S.kind)&&!zae.includes(S.status)),s=a.length===0?null:Bo(e,n,o),u=s===
null?[]:Uae(a,s,i,o),l=u.filter(S=>!Hj(S)&&!r.includes(qj(S))),c=l.slice(0,10),d=new y(Wae(c,(b=s==null?
void 0:s.id)!=null?b:"",o).map((S,O)=>[c[O],S])),p=[...d.values()].flatMap(S=>"failure"in S?[S.failure]:
[]);for(let S of p)Mr(S)&&Oa(S,i);let h=c.filter(S=>{var O;return"ok"in((O=d.get(S))!=null?O:Zj)});
return{
ok:p.length+r.length===0,created:h.filter(({pdf:S})=>S===null).length,updated:h.filter(({pdf:S})=>S!==
null).length,unchanged:u.filter(Hj).length,failed:p.length,files:u.map(S=>{var _,M,B;let O=(_=d.get(
S))!=null?_:{ok:S.pdf},{kind:P,entry:N,title:I}=S.row;return{kind:P,entry:N===""?null:N,title:I,file:
"ok"in O&&(B=(M=O.ok)==null?void 0:M.link)!=null?B:null,problem:"ok"in O?null:se(i).documents.failed(
Ai(O.failure,i))}}),done:u.length-l.length+c.length,total:u.length,more:l.length>c.length,skip:[...r,
...c.filter(S=>!h.includes(S)).map(qj)]}}var Uae=(e,{files:t},n,r)=>e.flatMap(o=>{var u,l;let{fileId:
i}=o,
a=(u=t.find(({id:c})=>c===i))!=null?u:on(jo(i,r),n),s=(l=t.find(({type:c,properties:d})=>c===ru&&d.of===
i))!=null?l:null;return(a==null?void 0:a.type)===pr?[{row:o,document:a,pdf:s}]:[]});function Wae(e,t,
n){
let r=e.map(({document:s})=>s.id),o=e.length===0?[]:Aa(r,ru,n),i=e.flatMap(({row:s,document:u,pdf:l}
,c)=>{
var b;let d=o[c];if(d===void 0||"failure"in d)return[];let p={of:u.id,at:u.modified};return[{...{
fileId:(b=
l==null?void 0:l.id)!=null?b:null,folder:t,title:`${s.title}.pdf`,properties:p,from:ru,to:ru},bytes:
d.
ok}]}),a=i.length===0?[]:Lo(i,n);return o.map(s=>{var u;return"failure"in s?s:(u=a.shift())!=null?u:
Zj})}var Kae=re({kinds:Ve(q()),skip:ke(Ve(q()))}),Vj=e=>ce(()=>{let t=_r(10,R.now()),{kinds:n,skip:r=[
]}=he(
Kae,e);return ye(),Te(()=>Jj(Ye().competition,n,Fe(),r,t))});m();m();var Gae=[[
"\xD0\xCF\u0011\xE0\xA1\xB1\u001a\xE1","old"],["%PDF","pdf"],["\xFF\xD8\xFF","photo"],["\x89PNG",
"photo"],["GIF8","photo"],["RIFF","photo"],["II*\0","photo"],["MM\0*","photo"]],qae=e=>/^[\s\S]{4}ftyp(?:hei|hev|mif|msf|avi)/.
test(e),Hae=e=>e.every(t=>t>=32||t>=9&&t<=13),Zae=e=>{var t;return/[;,\t]/.test((t=e.split(/\r?\n/)[
0])!=
null?t:"")};function Xj(e){let t=e.slice(0,500),n=k.from(t,o=>x.fromCharCode(o)).join(""),r=Gae.find(
([o])=>n.startsWith(o));return r!==void 0?r[1]:qae(n)?"photo":Hae(t)&&Zae(n)?"text":null}m();var Jae={
old:e=>`${e} berformat lama (.xls, .et) atau terkunci kata sandi: buka di Excel atau WPS, lepas kata sandinya, lalu simpan sebagai .xlsx.`,
text:e=>`${e} berformat CSV: buka di Excel, WPS, atau Google Spreadsheet, pastikan kolom dan angkanya benar, lalu simpan sebagai .xlsx.`,
photo:e=>`${e} adalah foto: ketik nilainya ke berkas .xlsx, dan simpan foto itu sebagai bukti.`,pdf:
e=>`${e} adalah PDF: ketik nilainya ke berkas .xlsx, dan simpan PDF itu sebagai bukti.`},Vae={old:e=>`${e} is in an old format (.xls, .et) or locked with a password: open it in Excel or WPS, remove the password and save it as .xlsx.`,
text:e=>`${e} is CSV: open it in Excel, WPS or Google Sheets, check its columns and numbers, and save it as .xlsx.`,
photo:e=>`${e} is a photo: type its scores into the .xlsx file, and keep the photo as evidence.`,pdf:
e=>`${e} is a PDF: type its scores into the .xlsx file, and keep the PDF as evidence.`},Xae={id:
"Berkas ini",en:"This file"},Yj=(e,t,n=null)=>(t==="id"?Jae:Vae)[e](
n===null?Xae[t]:`${t==="id"?"Berkas":"The file"} \u201C${n}\u201D`);m();m();var Yae=[[14,22],[45,47]],
Qae=[9,10];function Qj(e){return Qae.includes(e)?"percent":Yae.some(([
t,n])=>e>=t&&e<=n)?"date":"plain"}var ese=e=>/^\p{L}+$/u.test(e)&&!/^[ymdhsaegb]+$/i.test(e);
function Ng(e){
let[t=""]=e.replace(/"[^"]*"|\\.|_.|\*./g,"").replace(/\[(h+|m+|s+)\]/gi,"$1").replace(/\[[^\]]*\]/g,
"").split(";");return/general/i.test(t)||ese(t.trim())?"plain":/[dmyhs]/i.test(t)?"date":t.includes(
"%")?"percent":"plain"}m();var tse=1048576,Md=16384,ek=2e6,tk=5e7,nk=7e5,nse=5e4,rse=1462,ose=864e5,
ise=R.UTC(1899,11,30);function ase(e){
let[t,n,r]=[0,0,0];for(;r<3;r++){let i=e.charCodeAt(r)&223;if(i<65||i>90)break;t=t*26+i-64}let o=e.length-
r;for(;r<e.length;r++){let i=e.charCodeAt(r)-48;if(i<0||i>9)break;n=n*10+i}if(t===0||o<1||o>7||r<e.length)
throw lt("damaged",`the cell "${e}"`);return{row:n-1,column:t-1}}function Qv(e,t){if(!/^\d{1,9}$/.test(
e))throw lt("damaged",`${t} "${e}"`);return v(e)}function sse(e,t,n){var r;if(t==="f")e.formula=n;
else if(t===
"t")e.inline=((r=e.inline)!=null?r:"")+n;else{if(e.value!==void 0)throw lt("damaged",
"two values in a cell");e.value=n}}function use({value:e,formula:t=""}){let n=(typeof e=="string"?e.length:
0)+t.length;
if(n>nse)throw lt("too-large","a long text");return n}function eB(e,t){let n=[],r={rows:0,columns:0}
,
o=[],i=[],a={row:-1,column:-1},s=null,[u,l,c]=[0,0,0],d=!1,p=null,h=null,b=N=>{let{row:I,column:_}=a;
if(!(I>=0&&_>=0&&I<tse&&_<Md))throw lt("damaged","a cell outside the sheet");if(i.push(I*Md+_),i.length>
nk)throw lt("too-large","more cells than are read");if(r.rows=f.max(r.rows,I+1),r.columns=f.max(r.columns,
_+1),N===null)return;if(l+=use(N),l>tk)throw lt("too-large","long texts");if(u=f.max(u,_+1),f.max(n.
length,I+1)*u>ek)throw lt("too-large","a cell far out");for(;n.length<=I;)n.push([]);let M=n[I];for(
;M.
length<_;)M.push(void 0);M[_]=N},S=(N,I)=>{N==="row"?(a.row=I.r===void 0?a.row+1:Qv(I.r,"the row")-1,
a.column=-1):N==="c"?(p={attributes:I},I.r===void 0?a.column+=1:{row:a.row,column:a.column}=ase(I.r)):
p!==null&&(N==="v"||N==="f"||N==="t")&&(h="")};Tg(()=>p===null?{}:{cell:Ce(a.row,a.column)},()=>ei(e,
{open:(N,I)=>{if(N==="sheetData")d=!0;else if(d)S(N,I);else if(N==="sheetProtection")s=I;else if(N===
"protectedRange")o.push(I);else if(N==="col"&&(c+=v(I.max)-v(I.min)+1,!(c<=Md)))throw lt("damaged",
"more columns than there are")},text:N=>{h!==null&&(h+=N)},close:N=>{N==="sheetData"&&(d=!1),!(!d||p===
null)&&(N==="c"?(b(mse(p,t)),p=null):h!==null&&sse(p,N,h),h=null)}}));let P=lse(i);if(P!==null)throw lt(
"damaged","a cell given twice",{cell:Ce(P.row,P.column)});return{rows:n,named:r,protection:s,
openRanges:o,
signs:l,cells:i.length}}function lse(e){if(e.every((n,r)=>r===0||n>e[r-1]))return null;let t=new w;
for(let n of e){
if(t.has(n))return{row:f.floor(n/Md),column:n%Md};t.add(n)}return null}function cse(e){let t=/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.
test(e)?v(e):v.NaN;if(!v.isFinite(t))throw lt("damaged",`the number "${e}"`);return t}function dse(e){
let t=(R.parse(/[Zz]|T.*[+-]/.test(e)?e:`${e}${e.includes("T")?"Z":""}`)-ise)/ose;if(v.isNaN(t))throw lt(
"damaged",`the date "${e}"`);return t}function mse({attributes:e,value:t,inline:n,formula:r},o){var p,
h;let{strings:i,kinds:a,since1904:s}=o,u=(p=a[e.s===void 0?0:Qv(e.s,"the look")])!=null?p:"plain",l=(
b,S="plain")=>r===void 0?{value:b,kind:S}:{value:b,kind:S,formula:r},c=b=>b===""&&r===void 0?null:l(
Eg(b)),
d=(h=e.t)!=null?h:"n";if(d==="inlineStr")return c(n!=null?n:"");if(d==="str"&&t!==void 0)return c(t);
if(t===void 0||t.trim()==="")return r===void 0?null:l(null);switch(d){case"n":{let b=cse(t);return l(
u==="date"&&s?b+rse:b,u)}case"s":{let b=i[Qv(t,"the text")];if(b===void 0)throw lt("damaged",`text ${t}`);
return b===""&&r===void 0?null:l(b)}case"b":if(!/^(?:[01]|true|false)$/.test(t))throw lt("damaged",`the truth value "${t}"`);
return l(t==="1"||t==="true");case"e":return l(t);case"d":return l(dse(t),"date");default:throw lt(
"damaged",`the type "${d}"`)}}function pse(e){let t;try{t=pf(e,WN,r=>/\.(xml|rels)$/i.test(r))}catch(
r){let o=lf(r);throw lt(o===null?
"not-xlsx":o==="too-large"?o:"damaged",x(r))}let n=new y(g.entries(t).map(([r,o])=>[r.toLowerCase(),
o]));return r=>{let o=n.get(r.toLowerCase());return o===void 0?null:pu(o)}}function fse(e){let t=e.lastIndexOf(
"/")+1;return`${e.slice(0,t)}_rels/${e.slice(t)}.rels`}function tB(e,t){let n=e(fse(t)),r=new y;
return ei(
n!=null?n:"",{open:(o,{Id:i,Type:a="",Target:s="",TargetMode:u})=>{if(o!=="Relationship"||i===void 0||
u==="External")return;let l=s.startsWith("/")?[]:t.split("/").slice(0,-1);for(let c of s.split("/"))
c===".."?l.pop():c!=="."&&c!==""&&l.push(c);r.set(i,{type:a.slice(a.lastIndexOf("/")+1),target:l.join(
"/")})}}),r}var gse={si:1e5,xf:14e4,definedName:2e4,sheet:1e3};function rk(){let e=new y;return t=>{
var o;let n=gse[t];if(n===void 0)return;let r=((o=e.get(t))!=null?o:0)+1;if(r>n)throw lt("too-large",
`more than ${n} ${t}`);e.set(t,r)}}function hse(e){let t=[],n=null,r=!1,o=rk();return ei(e,{open:i=>{
o(i),i==="si"&&(n=""),r=i==="t"},text:i=>{r&&n!==null&&(n+=i)},close:i=>{r=!1,i==="si"&&t.push(Eg(n!=
null?n:""))}}),t}function yse(e){let t=new y,n=[],r=rk(),o=!1;return ei(e,{open:(i,{numFmtId:a,
formatCode:s})=>{
var u;r(i),i==="cellXfs"?o=!0:i==="numFmt"?t.set(v(a),Ng(s!=null?s:"")):i==="xf"&&o&&n.push((u=t.get(
v(a)))!=null?u:Qj(v(a!=null?a:0)))},close:i=>{i==="cellXfs"&&(o=!1)}}),n}function nB(e,t){let n=new w;
for(let r of e){let o=t(r);if(o!==void 0&&n.has(o))return r;o!==void 0&&n.add(o)}return null}var bse=e=>e===
"1"||e==="true";function wse(e){var N;let t=pse(e),n=(N=[...tB(t,"").values()].find(I=>I.type==="officeDocument"))==null?
void 0:N.target,r=n===void 0?null:t(n);if(n===void 0||r===null)throw lt("not-xlsx","no workbook");
let o=tB(t,n),i=I=>{var _,M,B;return(B=t((M=(_=[...o.values()].find(L=>L.type===I))==
null?void 0:_.target)!=null?M:""))!=null?B:""},a=[],s=rk(),u=!1,l=null;ei(r,{open:(I,_)=>{s(I);let{
name:M="",
state:B="visible",id:L="",date1904:j}=_;I==="workbookPr"&&(u=bse(j)),I==="workbookProtection"&&(l=_),
I==="sheet"&&a.push({name:M,hidden:B!=="visible",relation:o.get(L)})}});let c=nB(a,({name:I})=>I);if(
c!==
null)throw lt("damaged","two sheets of one name",{tab:c.name});let d=nB(a,({relation:I})=>I==null?
void 0:
I.target);if(d!==null)throw lt("damaged","two sheets of one part",{tab:d.name});let p=hse(i(
"sharedStrings")),h=yse(i("styles")),[b,S,O]=[0,0,0];return{sheets:a.map(({name:I,hidden:_,relation:
M})=>Tg(
()=>({tab:I}),()=>{let B=M===void 0?null:t(M.target);if(M===void 0||B===null)throw lt("damaged",
"a sheet is missing");let{type:L,target:j}=M,z=eB(L==="worksheet"?B:"",{strings:p,kinds:h,since1904:
u});
if(b+=z.rows.length*z.rows.reduce((G,Z)=>f.max(G,Z.length),0),S+=z.cells,O+=z.signs,b>ek||S>nk||O>tk)
throw lt("too-large","more than is read");return{name:I,hidden:_,part:j,type:L,...z}})),part:n,
protection:l}}
var rB=e=>wse(e).sheets.filter(({type:t})=>t==="worksheet");m();function vse(e){return e===void 0||e.kind==="blank"?
"":e.kind==="recused"?Tn.id:U(e.kind==="score"?e.
value:e.raw)}function oB({rows:e}){return new y(e.flatMap(({code:t,entry:n,marks:r})=>[...r].map(([o,
i])=>{let a=n!=null?n:t;return[`${a}
${o}`,{entry:a,criterion:o,text:vse(i)}]})))}function iB(e,t){let[n,r]=[e===null?new y:oB(e),oB(t)];
return[...new w([...r.keys(),...n.keys()])].flatMap(o=>{var c,d;let[i,a]=[n.get(o),r.get(o)],{entry:
s,
criterion:u}=a!=null?a:i,l={entry:s,criterion:u,before:(c=i==null?void 0:i.text)!=null?c:"",after:(d=
a==null?void 0:a.text)!=null?d:""};return l.before===l.after?[]:[l]})}function aB({rows:e},t){let n=e.
filter(({entry:o})=>o!==null);return{done:n.filter(({marks:o})=>{let i=t.map(({name:a})=>{var s;
return(s=
o.get(a))==null?void 0:s.kind});return i.includes("recused")||i.every(a=>a==="score")}).length,of:n.
length}}m();function kse({criterion:e,entry:t,cell:n},{rows:r}){var i,a;if(e==="")return Gr(n)[0];
let o=r.filter(
s=>s.entry===t);return o.length===1?(a=(i=o[0])==null?void 0:i.marks.get(e))==null?void 0:a.at:void 0}
var sB=(e,{row:t,column:n},r)=>e.map((o,i)=>i===t?o.map((a,s)=>s===n?r:a):o);function xse(e,t,n){
return{
...e,values:sB(e.values,t,n),formats:e.formats.filter(r=>r.row!==t.row||r.column!==t.column),grid:{
...e.
grid,values:sB(e.grid.values,t,n)}}}function uB(e,t,n){return t.filter(({status:r})=>r==="applied"||
r==="confirmed").reduce((r,o)=>{var u;let i=kse(o,n(r.grid)),a=i&&((u=r.grid.values[i.row])==null?
void 0:
u[i.column]),s=o.kind==="label"?Pp(a,o.before.cell):zs(a,o.before.cell);return i!==void 0&&s?xse(r,i,
o.now):r},e)}m();var Tse=6,Sse=(e,t)=>e.stage===t.stage&&e.judge===t.judge;function Ese(e,{stage:t,
judge:n}){let r=`${t.
name} \xB7 `;if(!e.startsWith(r))return!1;let o=`${e.slice(r.length)} \xB7 `;return o.startsWith(`${n.
code} \xB7 `)||o.includes(` (${n.code}) \xB7 `)}function lB(e,t,{stages:n,judges:r}){var l;let o=n.flatMap(
c=>r.map(d=>({stage:c,judge:d}))),i=F(e.name),a=e.rows.slice(0,Tse).flatMap(([c])=>typeof(c==null?
void 0:
c.value)=="string"?[c.value.trim()]:[]),u=[o.filter(c=>F(li(c.stage,c.judge))===i),...a.map(c=>o.filter(
d=>Ese(c,d)))].find(c=>c.length>0&&!c.some(d=>Sse(d,t)));return(l=u==null?void 0:u[0])!=null?l:null}
m();function cB(e,t,n){var p,h,b,S;let{values:r,formats:o,headerRow:i}=t,a=(h=(p=r[0])==null?void 0:
p.length)!=
null?h:0;((S=(b=Oe().getSheetByName(e))==null?void 0:b.getLastRow())!=null?S:0)>0||tn(Cse(e,a,i,n));
let u=Oe().getSheetByName(e);if(u===null)return;let[l,c]=[f.max(r.length,u.getLastRow()),f.max(a,u.getLastColumn(
))];
Oo(u,l,c);let d=u.getRange(1,1,l,c);d.setNumberFormat("General");for(let{row:O,column:P,format:N}of o)
u.getRange(O+1,P+1).setNumberFormat(N);d.setValues(k.from({length:l},(O,P)=>k.from({length:c},(N,I)=>{
var M,B;let _=(B=(M=r[P])==null?void 0:M[I])!=null?B:"";return typeof _=="string"?Py(_,!1):_})))}var Cse=(
e,t,n,r)=>({
name:e,values:k.from({length:n+1},()=>k.from({length:t},()=>"")),headerRow:n,frozenColumns:f.min(r.frozenColumns,
t),widths:k.from({length:t},(o,i)=>{var a;return(a=r.widths[i])!=null?a:110}),formats:k.from({length:
t},
()=>""),layout:""});m();m();var dB={title:e=>e.filter(t=>t!=="").join(" \xB7 "),invitation:(e,t,n,r)=>[
`Yth. ${e},`,`ini lembar penilaian Anda untuk tahap ${t}${n===""?"":`, ${n}`}. Hanya Anda dan panitia yang dapat membukanya.`,
...r===""?[]:[`Batas waktu: ${r}.`],"Isi nilai langsung di lembar itu; tidak perlu dikirim kembali."].
join(`
`),mark:(e,t,n)=>`dikumpulkan ${Xe(e,"id")} oleh ${t} \xB7 proses ${n} \xB7 salinan terkunci dari berkas juri: perbaikan dilakukan juri di berkasnya`,
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
history:e=>`nilai dikumpulkan dari berkas ${e}`},Rse={title:dB.
title,invitation:(e,t,n,r)=>[`Dear ${e},`,`this is your score sheet for the stage ${t}${n===""?"":` of ${n}`}. Only you and the committee can open it.`,
...r===""?[]:[`Deadline: ${r}.`],
"Enter your scores right in the sheet; there is nothing to send back."].join(`
`),mark:(e,t,n)=>`collected ${Xe(e,"en")} by ${t} \xB7 run ${n} \xB7 locked copy of the judge's file: judges correct their scores there`,
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
history:e=>`scores collected from the files of ${e}`},Jn=e=>e==="id"?dB:Rse;var Ig={kind:"unknown",
reason:"no-answer"};function Ld(e,{workbook:t}){let{language:n}=t.competition.
settings;return Mr(e)?Oa(e,n):e.kind==="haste"||au(e)?Jn(n).busy:Ai(e,n)}m();function sl(e){var L;
let t=_r(10,R.now()),n=Ye(),{competition:r}=n,{settings:o,stages:i}=r,a=Jn(o.language),
s=j=>be(ge("BAD_REQUEST",j));if(o.judgeFiles!=="separate")return s(a.notSeparate);let u=pt(o.language),
l=ut(i,u.rows),c=j=>{var z;return((z=$r(l,j.name))==null?void 0:z.status)==="open"},d=e===void 0?(L=
i.find(c))!=null?L:i[i.length-1]:gr(r,e);if(d.scoreTab!==void 0)return s(a.sharedTab(d.name));let p=i.
indexOf(d),h=i.slice(0,p),b=h.find(c);if(b!==void 0)return s(a.earlierOpen(b.name));let{results:S}=Pt(
n,{provisional:!1}),O=h[S.length];if(O!==void 0)return s(a.earlierUnranked(O.name));let P=ui(r,S.slice(
0,p)),N=Kr(r),I=Fe(),_=Dse(I,t,o.language),M=On(zn()),B=it(r,d).map(j=>{let z=xp({stage:d,judge:j,
entries:P.
filter(ne=>o.conflicts!=="exclude"||N(j,ne)===null),criteria:ze(r,d),language:o.language,competition:
rn(
r),deadline:o.deadline}),G={kind:"judge-file",sheet:M,stage:_b(d.name),judge:Mb(j.code)},Z=Zp(d.name,
j.code),X=_.find(({properties:ne})=>g.keys(G).every(fe=>ne[fe]===G[fe])),Q=X!=null?X:Z.maker===I&&Z.
id!==""?on($b(Z.id,t),o.language):null,K=On(C.stringify(z.values.slice(z.headerRow)));return{judge:j,
layout:z,properties:{...G,content:K},filed:Z,file:Q}});return{workbook:n,history:u,stage:d,isClosed:
!c(
d),user:I,backoff:t,seats:B}}var jd=({workbook:e,stage:t},{judge:n,layout:r},o)=>{var i,a;return(a=(
i=
or(o,e.competition).find(s=>s.stage.name===t.name&&s.judge.code===n.code))==null?void 0:i.name)!=null?
a:r.name};function Dse(e,t,n){let r=Ue(Fb(e));if(r===null)return[];let o=Ib(r,t);return"failure"in o&&
o.failure.kind==="not-found"?[]:on(o,n)}m();var $g=({judge:e})=>e.email.trim().toLowerCase();
function Fg(e){var o;let{filed:t,file:n}=e,r=$g(e);
if(!(n===null||r===""))return(o=n.access.find(i=>{var a;return((a=i.emailAddress)==null?void 0:a.toLowerCase(
))===
r}))!=null?o:t.email.toLowerCase()===r?n.access.find(i=>i.id===t.permission):void 0}function Ase(e,t){
let{judge:n,filed:r,file:o}=e;if(o===null&&r.maker!==""&&r.maker!==t)return"foreign";if(o===null)return r.
id===""?"none":"deleted";if(n.email.trim()==="")return"no-email";let i=Fg(e);return i===void 0?
"unshared":i.role==="reader"?"read-only":"shared"}var Ose=({filed:e,file:t})=>e.email!==""&&(t==null?
void 0:
t.access.some(({id:n})=>n===e.permission))===!0;function Pse(e,t,{isClosed:n,seats:r},o){if(e==="foreign")return o.foreign(
t.filed.maker);let i=(e==="unshared"||e==="no-email")&&Ose(t),a=r.filter(u=>u!==
t&&$g(u)!==""&&$g(u)===$g(t)),s=t.file!==null&&t.file.properties.content!==t.properties.content;
return[
n&&e==="shared"?o.stillWriting:i?o.former(t.filed.email):o.states[e],...a.length>0?[o.sameEmail(a.map(
({judge:u})=>u.code).join(", "))]:[],...s&&!n?[o.outdated]:[]].join(" ")}var ul={made:0,shared:0,
collected:0,
changes:[],changed:0,more:!1,skip:[],failures:new y};function ll(e,t){let{workbook:n,stage:r,
isClosed:o,
user:i,seats:a}=e,s=Jn(n.competition.settings.language),{failures:u,...l}=t,c=a.map(d=>{let{judge:p,
filed:h,file:b}=d,S=u.get(p.code),O=S===void 0?Ase(d,i):"failed";return{judge:p.code,name:p.name,
state:O,
message:S!=null?S:Pse(O,d,e,s),link:(b==null?void 0:b.link)||h.link||null,email:h.email,collected:h.
collected||null,changed:b!==null&&h.collected!==""&&b.modified>h.modified,done:h.done,of:h.collected===
""?d.layout.table.height:h.of}});return{ok:u.size===0,stage:r.name,isClosed:o,files:c,...l}}var Nse=100,
Ise=re({stage:ke(q()),skip:ke(Ve(q()))});function pB(e){return ce(()=>{let{stage:t,skip:n=[]}=he(
Ise,e);return ye(),Te(()=>{var _;let r=sl(t),{settings:o}=r.workbook.competition,{language:i}=o,a=Jn(
i);if(r.isClosed)return be(ge("BAD_REQUEST",a.closed(r.stage.name)));let s=r.seats.filter(({judge:M,
file:B})=>B!==null&&!n.includes(M.code)),u=s.slice(0,10),l=We(),c=Fse(r,l),d=M=>r.history.rows.some(
B=>B.run===M),p=(_=[...c.values()].find(M=>!d(M)))!=null?_:_t(),h=dt(),{collected:b,written:S,
changes:O,
failures:P}=$se(r,u,{names:l,run:p,at:h});for(let M of S)c.set(M,p);let N=s.length>u.length,I=r.seats.
filter(({judge:M})=>c.get(M.code)===p).map(({judge:M})=>M.code);if(!N&&I.length>0){let M={at:h,by:r.
user,action:"collect",run:p,hash:"",stage:r.stage.name};nn(r.history,{...M,detail:a.history(I.join(
", "))},i)}return ll(r,{...ul,collected:b,changes:O.slice(0,Nse),changed:O.length,more:N,skip:[...n,
...u.
map(({judge:M})=>M.code)],failures:P})})})}function $se(e,t,{names:n,run:r,at:o}){let{settings:i}=e.
workbook.competition,a=t.flatMap(({file:d})=>{var p;return(p=d==null?void 0:d.id)!=null?p:[]}),s=t.length===
0?[]:Aa(a,bc,e.backoff),{list:u}=Io(i),l=gR(Jn(i.language).mark(o,e.user,r)),c={collected:0,written:
[],
changes:[],failures:new y};for(let[d,p]of t.entries()){let{code:h}=p.judge,b=s[d],S=b===void 0||
"failure"in b?{failure:Ld(b===void 0?Ig:b.failure,e)}:Mse(e,p,b.ok,{name:jd(e,p,n),mark:l,
corrections:u.
filter(O=>O.stage===e.stage.name&&O.judge===h)});if("failure"in S){c.failures.set(h,S.failure);
continue}
S.isWritten&&c.written.push(h),c.changes.push(...S.changes.map(O=>({judge:h,...O}))),c.collected+=1,
p.filed={...p.filed,collected:o,modified:p.file.modified,...S.progress},Pa(e.stage.name,h,p.filed)}
return c}
function Fse(e,t){let n=new y;for(let r of e.seats){let o=jd(e,r,t),i=t.includes(o)?cS(Be(o)):null;i!==
null&&n.set(r.judge.code,i)}return n}function mB({stage:e,judge:t},n){let r=t.name===""?t.code:`${t.
code} (${t.name})`;return e===n.stage?r:`${r} \xB7 ${e.name}`}var _se=(e,t)=>C.stringify(jl(e))===C.
stringify(jl(t));function Mse({workbook:e,stage:t},{judge:n,layout:r},o,{name:i,mark:a,corrections:s}
){
var B;let{competition:u}=e,l=Jn(u.settings.language),{language:c}=u.settings,d;try{d=lS(rB(o),r.name)}
catch(L){
let j=(B=uj(L))!=null?B:"damaged",z=j==="not-xlsx"?Xj(o):null;return{failure:z===null?l.unreadable[j]:
Yj(z,c)}}if(d===void 0)return{failure:l.noTable(r.name)};let p=lB(d,{stage:t,judge:n},u);if(p!==null){
let L=l.title([rn(u),r.name,n.name]);return{failure:l.otherOwner(L,mB({stage:t,judge:n},p),mB(p,{
stage:t,
judge:n}))}}if(uS(d))return{failure:l.unreadable["too-large"]};let h=Be(i),b=h.values.every(L=>L.every(
j=>j===""));if(!b&&!hn(h))return{failure:l.tabTaken(i)};let S=ze(u,t),O=hs(u.entries),P=L=>mi(L,t.name,
n.code,S,O),I=uB(((...[L,j,z])=>{let G=_h(L,j,z),Z=[...P(G.grid).columns.values()].flat(),X=G.formulas.
filter(({column:K})=>Z.includes(K));if(X.length===0)return G;let Q=fs(X).map(K=>Ce(K.row,K.column,K.
rows,K.columns));return _h(L,j,`${z} \xB7 ${l.formulas(Q.join(", "))}`)})(d,i,a),s,P),_=P(I.grid),M=b||
!dS(h,I)||!_se(h,I.grid);return M&&cB(i,I,r),cr(i,u.settings.admins),{isWritten:M,changes:iB(b?null:
P(h),_),progress:aB(_,S)}}m();m();m();var Lse="Arial",jse=10,fB=164,Bse={General:0,"@":49},zse='<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
Use=e=>`<${e} style="thin"><color rgb="FFB7B7B7"/></${e}>`,Wse=`<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${[
"left","right","top","bottom"].map(Use).join("")}<diagonal/></border></borders>`,gB=e=>`FF${e.
replace("#","").toUpperCase()}`;function Bd(){let e=[];return{all:e,idOf:t=>{let n=e.indexOf(t);
return n>=
0?n:e.push(t)-1}}}var _g=(e,t)=>`<${e} count="${t.length}">${t.join("")}</${e}>`;function hB(){let[e,
t,n,r,o]=[Bd(),Bd(),Bd(),Bd(),Bd()],i=({bold:c,size:d=jse})=>e.idOf(`<font>${c?"<b/>":""}<sz val="${d}"/><name val="${Lse}"/></font>`),
a=({background:c})=>c===void 0?0:2+t.idOf(`<fill><patternFill patternType="solid"><fgColor rgb="${gB(
c)}"/><bgColor indexed="64"/></patternFill></fill>`),s=({format:c="General"})=>{var d;return(d=Bse[c])!=null?
d:fB+n.idOf(ti(c))},u=(c,d)=>{let p=[`numFmtId="${s(c)}" fontId="${i(c)}" fillId="${a(c)}" borderId="${c.bordered?
1:0}" xfId="0"`,
'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"',
...d?['quotePrefix="1"']:[]],h=`<alignment vertical="top"${c.centred?' horizontal="center"':""}${c.wrap?
' wrapText="1"':""}/>`;return r.idOf(`<xf ${p.join(" ")}>${h}<protection locked="${c.open?0:1}"/></xf>`)}
,l=`<xf numFmtId="0" fontId="${i({})}" fillId="0" borderId="0" xfId="0"/>`;return r.idOf(l),{idOf:u,
ruleIdOf:c=>o.
idOf(`<dxf><fill><patternFill patternType="solid"><bgColor rgb="${gB(c)}"/></patternFill></fill></dxf>`),
toXml:()=>[`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,n.all.length===0?"":
_g("numFmts",n.all.map((c,d)=>`<numFmt numFmtId="${fB+d}" formatCode="${c}"/>`)),_g("fonts",e.all),`<fills count="${2+t.all.length}">${zse}${t.all.join(
"")}</fills>`,Wse,
'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',_g(
"cellXfs",r.all),
'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',_g("dxfs",o.all),
"</styleSheet>"].join("")}}var zd=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
`,ok="http://schemas.openxmlformats.org/spreadsheetml/2006/main",wB="http://schemas.openxmlformats.org/officeDocument/2006/relationships",
vB="http://schemas.openxmlformats.org/package/2006",Kse="application/vnd.openxmlformats-officedocument.spreadsheetml",
Gse=32767,qse=225,yB=({top:e,left:t,height:n,
width:r})=>Ce(e,t,n,r),Hse=e=>f.round((e-5)/7*100)/100;function Zse(){let e=new y,t=0;return{idOf:n=>{
var o;t+=1;let r=(o=e.get(n))!=null?o:e.size;return e.set(n,r),r},toXml:()=>`${zd}<sst xmlns="${ok}" count="${t}" uniqueCount="${e.size}">${[
...e.keys()].map(n=>`<si><t xml:space="preserve">${cj(n)}</t></si>`).join("")}</sst>`}}function Jse(
{value:e,formula:t,style:n},r,o,i){let a=(u=!1)=>` r="${r}" s="${o.idOf(n,u)}"`;if(t!==void 0)return`<c${a(
)}><f>${ti(t)}</f></c>`;if(e==="")return`<c${a()}/>`;
if(typeof e=="number")return`<c${a()}><v>${e}</v></c>`;if(typeof e=="boolean")return`<c${a()} t="b"><v>${v(
e)}</v></c>`;let s=e.slice(0,Gse);return`<c${a(/^[=+\-@]/.test(s))} t="s"><v>${i.idOf(s)}</v></c>`}
function Vse({frozenRows:e,frozenColumns:t}){if(e===0&&t===0)return"";let[n,r]=[t>0?` xSplit="${t}"`:
"",e>0?` ySplit="${e}"`:""],o=t===0?"bottomLeft":e===0?"topRight":"bottomRight";return`<pane${n}${r} topLeftCell="${Ce(
e,t)}" activePane="${o}" state="frozen"/>`}function Xse(e,t,n){let r=e.widths.map(
(s,u)=>`<col min="${u+1}" max="${u+1}" width="${Hse(s)}" customWidth="1"/>`),o=e.rows.map((s,u)=>`<row r="${u+1}">${s.map(
(l,c)=>Jse(l,Ce(u,c),t,n)).join("")}</row>`),i=e.colours.map(({block:s,formula:u,
background:l},c)=>`<conditionalFormatting sqref="${yB(s)}"><cfRule type="expression" dxfId="${t.ruleIdOf(
l)}" priority="${c+1}" stopIfTrue="1"><formula>${ti(u)}</formula></cfRule></conditionalFormatting>`),
a=e.validations.map(({block:s,formula:u,help:l})=>`<dataValidation type="custom" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${ti(
l.slice(0,qse))}" sqref="${yB(s)}"><formula1>${ti(
u)}</formula1></dataValidation>`);return[`${zd}<worksheet xmlns="${ok}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
`<sheetViews><sheetView workbookViewId="0">${Vse(e)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,
r.length===0?"":`<cols>${r.join("")}</cols>`,`<sheetData>${o.join(
"")}</sheetData>`,e.isProtected?'<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>':"",i.
join(""),a.length===0?"":`<dataValidations count="${a.length}">${a.join("")}</dataValidations>`,
'<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
'<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>'].join(
"")}var Mg=(e,t,n)=>`<Relationship Id="rId${e}" Type="${wB}/${t}" Target="${n}"/>`,bB=e=>`${zd}<Relationships xmlns="${vB}/relationships">${e.join(
"")}</Relationships>`,Lg=(e,t)=>`<Override PartName="/xl/${e}" ContentType="${Kse}.${t}+xml"/>`;
function kB(e){var a;let[t,n]=[hB(),Zse()],r=e.map(s=>Xse(s,t,n)),o=r.map((s,u)=>`worksheets/sheet${u+1}.xml`),
i={"[Content_Types].xml":[`${zd}<Types xmlns="${vB}/content-types">`,
'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
'<Default Extension="xml" ContentType="application/xml"/>',Lg("workbook.xml","sheet.main"),...o.map(
s=>Lg(
s,"worksheet")),Lg("styles.xml","styles"),Lg("sharedStrings.xml","sharedStrings"),"</Types>"].join(
""),
"_rels/.rels":bB([Mg(1,"officeDocument","xl/workbook.xml")]),"xl/workbook.xml":[`${zd}<workbook xmlns="${ok}" xmlns:r="${wB}"><bookViews><workbookView/></bookViews><sheets>`,
...e.map(({name:s},u)=>`<sheet name="${ti(s)}" sheetId="${u+1}" r:id="rId${u+1}"/>`),
'</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'].join(""),
"xl/_rels/workbook.xml.rels":bB([...o.map((s,u)=>Mg(u+1,"worksheet",s)),Mg(o.length+1,"styles",
"styles.xml"),Mg(o.length+2,"sharedStrings","sharedStrings.xml")]),"xl/styles.xml":t.toXml(),
"xl/sharedStrings.xml":n.toXml()};for(let[s,u]of o.entries())i[`xl/${u}`]=(a=
r[s])!=null?a:"";return fu(g.fromEntries(g.entries(i).map(([s,u])=>[s,mu(u)])))}m();m();var Yse="#d9e2f3",
ik=e=>e.replace(/^=/,"").replace(/"[^"]*"|;/g,t=>t===";"?",":t);function jg(e){
let{headerRow:t,open:n,table:r,centred:o,formats:i}=e,a=(u,l)=>{var h;if(u<t)return u===e.progress.row?
{bold:!0,size:14}:{};let c={wrap:!0,bordered:!0,...o.includes(l)?{centred:!0}:{}};if(u===t)return{
...c,
bold:!0,background:Yse};let d=l>=n.left&&l<n.left+n.width,p=(h=i[l])!=null?h:"";return{...c,...p===""?
{}:{format:p},...d?{open:!0}:{}}},s=(u,l,c)=>{var p,h;let d=(h=(p=e.formulas[l])==null?void 0:p[c])!=
null?h:"";return{value:u,style:a(l,c),...d===""?{}:{formula:ik(d)}}};return{name:e.name,rows:e.values.
map((u,l)=>(l<t?u.slice(0,1):u).map((c,d)=>s(c,l,d))),widths:e.widths,frozenRows:t+1,frozenColumns:e.
frozenColumns,isProtected:!0,validations:r.height===0?[]:e.validations.map(u=>({...u,formula:ik(u.formula)}
)),
colours:r.height===0?[]:e.colours.map(u=>({...u,formula:ik(u.formula)}))}}m();function Qse({style:e}
,t,n){let r=typeof t=="object"?oS(t.date):t,o=typeof r=="number"&&Ng(n)!=="plain";return{value:r,
style:o?{...e,format:n}:e}}function eue({rows:e},t){var r;let n=e.filter(o=>o.entry===
t);return(r=n.find(({marks:o})=>[...o.values()].some(({kind:i})=>i!=="blank")))!=null?r:n[0]}
function xB(e,t,{
grid:n,formats:r,read:o}){let i=jg(e),{top:a,left:s}=e.open,u=i.rows.map((l,c)=>{var b;let d=c<a?
void 0:
eue(o,(b=e.values[c])==null?void 0:b[0]);if(d===void 0)return l;let h=[...t.map(({name:S})=>{var P,N,
I,_,M;let O=(P=d.marks.get(S))==null?void 0:P.at;return O===void 0?["",""]:[(I=(N=n.values[O.row])==
null?void 0:N[O.column])!=null?I:"",(M=(_=r[O.row])==null?void 0:_[O.column])!=null?M:""]}),[d.notesToCommittee,
""],[d.notesToEntrant,""]];return l.map((S,O)=>{let P=h[O-s];return P===void 0?S:Qse(S,...P)})});
return{
...i,rows:u}}function TB(e,t,n){let{judge:r,layout:o}=t,i=jd(e,t,n),a=Be(i);if(!hn(a))return jg(o);
let{competition:s}=e.
workbook,u=ze(s,e.stage),l=mi(a,e.stage.name,r.code,u,hs(s.entries));return xB(o,u,{grid:a,formats:
Is(
i),read:l})}var tue=re({stage:ke(q()),skip:ke(Ve(q())),remake:ke(Ge())});function SB(e){return ce(()=>{
let{stage:t,
skip:n=[],remake:r=!1}=he(tue,e);return ye(),Te(()=>{let o=sl(t),i=new y,s=(o.isClosed?[]:o.seats.filter(
b=>nue(b,o.user,r))).filter(({judge:b})=>!n.includes(b.code)),u=s.slice(0,10),l=rue(o,u,i),c={...o,
seats:l},
{left:d,shared:p}=oue(c,n,i);return ll(c,{...ul,made:u.filter(({judge:b})=>l.some(S=>S.judge===b&&S.
file!==null)).length,shared:p,more:s.length>u.length||d>0,skip:[...n,...i.keys()],failures:i})})})}
function nue({
filed:e,file:t},n,r){return t!==null?!1:r||e.id===""&&(e.maker===""||e.maker===n)}function rue(e,t,n){
if(t.length===0)return e.seats;let{workbook:r,stage:o,user:i}=e,{competition:a}=r,s=Jn(a.settings.language),
u=Bo(a,i,e.backoff),l=We(),c=t.map(b=>kB([TB(e,b,l)]));for(let{judge:b}of t)Pa(o.name,b.code,{...kc,
maker:i});let d=Lo(t.map((b,S)=>({fileId:null,folder:u.id,title:s.title([rn(a),b.layout.name,b.judge.
name]),properties:b.properties,from:bc,to:yc,bytes:c[S],writersCanShare:!1})),e.backoff),p=new y;for(
let[
b,S]of t.entries()){let O=d[b];O!==void 0&&"ok"in O&&p.set(S,{...O.ok,access:[]})}let h=e.seats.map(
b=>{var S;return Bg(b,(S=p.get(b))!=null?S:b.file,i)});for(let[b,S]of h.entries())p.has(e.seats[b])&&
Pa(o.name,S.judge.code,S.filed);for(let[b,{judge:S}]of t.entries()){let O=d[b];O!==void 0&&"failure"in
O&&n.set(S.code,Ld(O.failure,e))}return h}var Bg=(e,t,n)=>t===null||e.filed.id===t.id?{...e,file:t}:
{...e,file:t,filed:{...kc,maker:n,id:t.id,link:t.link}};function oue(e,t,n){let{stage:r,user:o}=e,i=Jn(
e.workbook.competition.settings.language),a=e.seats.map((l,c)=>({index:c,seat:Bg(l,l.file,o)})).filter(
({seat:l})=>!t.includes(l.judge.code)&&!n.has(l.judge.code)).map(({index:l,seat:c})=>({index:l,seat:
c,
changes:aue(c,e)})).filter(({changes:l})=>l.length>0),s=a.slice(0,10),u=0;for(let l of[0,1]){let c=s.
flatMap(h=>{let b=h.changes[l];return b===void 0||n.has(h.seat.judge.code)?[]:[{...h,change:b}]}),d=c.
length===0?[]:vc(c.map(({change:h})=>h),e.backoff),p=[];for(let[h,{index:b,change:S}]of c.entries()){
let O=d[h],P=e.seats[b];if(O===void 0||"failure"in O){p.push([P,O===void 0?Ig:O.failure]);continue}
let N=sue(
Bg(P,P.file,o),S,O.ok);e.seats[b]=N,Pa(r.name,N.judge.code,N.filed),u+=1}for(let[{judge:h},b]of p){
let S=i.
notShared(h.email.trim(),b.reason);n.set(h.code,Mr(b)||b.kind!=="refused"?Ld(b,e):S)}}return iue(e),
{left:a.length-s.length,shared:u}}function iue({seats:e,stage:t,user:n}){var r;for(let[o,i]of e.entries(
)){
let a=Bg(i,i.file,n),s=Fg(a),u=((r=a.file)==null?void 0:r.access.some(({id:c})=>c===a.filed.permission))===
!0,l=s===void 0||s.role==="owner"||u?a.filed:{...a.filed,email:a.judge.email.trim(),permission:s.id}
;
l!==i.filed&&(e[o]={...a,filed:l},Pa(t.name,i.judge.code,l))}}function aue(e,{workbook:t,stage:n,
isClosed:r}){
let{judge:o,filed:i,file:a}=e;if(a===null)return[];let s=o.email.trim(),u=Fg(e),l=r?"reader":
"writer",
c=a.access.find(P=>P.id===i.permission&&P.id!==(u==null?void 0:u.id)&&P.role!=="owner"),d=c===void 0?
[]:[{file:a.id,change:"withdraw",permission:c.id}];if(s===""||(u==null?void 0:u.role)===l||(u==null?
void 0:u.role)==="owner")return d;if(u!==void 0)return[...d,{file:a.id,change:"role",permission:u.id,
role:l}];if(r)return d;let{competition:p}=t,{language:h,deadline:b}=p.settings,S=o.name===""?o.code:
o.name,O=Jn(h).invitation(S,n.name,rn(p),b);return[...d,{file:a.id,change:"grant",email:s,role:l,
message:O}]}
function sue(e,t,n){let{filed:r,file:o,judge:i}=e;if(o===null)return e;if(t.change==="withdraw"||n===
null){let a=o.access.filter(s=>t.change!=="withdraw"||s.id!==t.permission);return{...e,file:{...o,
access:a},
filed:{...r,email:"",permission:""}}}return{...e,file:{...o,access:[...o.access.filter(a=>a.id!==n.id),
n]},filed:{...r,email:i.email.trim(),permission:n.id}}}m();var uue=re({stage:ke(q())});function EB(e){
return ce(()=>{let{stage:t}=he(uue,e);return ye(),ll(sl(t),
ul)})}m();m();var ak="protecting";function CB(e){var r;let t=((r=Ue(ak))!=null?r:"").split(`
`),n=[...Mt(We()).values()].filter(o=>t.includes(o)||C2(o));if(n.length!==0){Ze(ak,n.join(`
`));for(let o of n)cr(o,e);Ze(ak,"")}}m();var lue=e=>e.every(t=>t.every(n=>n===""));function cue({
workbook:e,stage:t},n,r){var a,s,u;let o=(a=
[...e.own].find(([,l])=>l.stage===t&&l.judge===n))==null?void 0:a[0],i=(s=e.sheets.find(l=>l.stage===
t.name&&l.judge===n.code))==null?void 0:s.tab;return(u=o!=null?o:i)!=null?u:r.name}function RB(e,t,n){
let{workbook:r,common:o}=e,i={...o,judge:t,entries:n},a=xp(i),s=cue(e,t,a),u=Be(s).values,l=r.own.has(
s),c=(P,N,I=0)=>{var B;let{open:_}=kp(i,N),M=due(s,_,e.admins,t.email);return{tab:s,judge:t.code,
status:P,
added:I,missing:0,access:M,id:(B=tc().get(s))!=null?B:null}};if(lue(u))return Gy(a,s),c("made",n.length);
let d=new w(r.sheets.filter(P=>P.tab===s).flatMap(({rows:P})=>P.flatMap(({entry:N})=>N===null?[]:[V(
N)]))),h=r.competition.settings.missing==="assigned"?[]:a.values.slice(a.table.top).flatMap(([P])=>n.
filter(N=>N.code===P&&!d.has(V(N.code))));if(!v2(a,u)){if(l&&k2(u))return Gy(a,s),c("renewed",n.length);
let P=l?"changed":"theirs";return{tab:s,judge:t.code,status:P,added:0,missing:h.length,access:
"unprotected",id:null}}let b=u.length-a.table.top;if(h.length===0)return c("kept",b);let S=b+h.length,
O=By(
h,a.table.top+b,i);return $2(s,{...a,...kp(i,S)},O),c("added",S,h.length)}function due(e,t,n,r){if(r===
"")return Fs(e,t,n,""),"anybody";try{return Fs(e,t,n,r),"own"}catch(o){if(!x(o).includes(r))throw o;
return Fs(e,t,n,""),"refused"}}var mue=re({stage:ke(q())}),pue=180*1e3;function zg(e){return ce(()=>{
let t=R.now()+pue,{stage:n}=he(
mue,e);return ye(),Te(()=>{let r=Ye(),o=fue(r,n);return gue(r,o,t)})})}function fue({competition:e,
findings:t},n){
let{language:r,judgeFiles:o}=e.settings,i=Uo(st(r)),a=d=>be(ge("BAD_REQUEST",d));o==="separate"&&a(i.
separate);let s=ut(e.stages,pt(r).rows),u=d=>s.some(p=>p.stage===d&&p.status==="open"),l=n===void 0?
e.stages.find(({name:d})=>u(d)):gr(e,n);if(l===void 0)return a(i.noOpenStage);u(l.name)||a(i.closed(
l.name)),l.scoreTab!==void 0&&a(i.sharedTab(l.name,l.scoreTab)),it(e,l).length===0&&a(i.noJudges),ze(
e,l).length===0&&a(i.noCriteria(l.name)),e.entries.length===0&&a(i.noEntries);let c=t.find(({code:d}
)=>d===
"ENTRY_DUPLICATE_CODE"||d==="ROW_WITHOUT_CODE");return c!==void 0&&a(dr(c,st(r))),l}function gue(e,t,
n){
let{competition:r}=e,{settings:o,stages:i}=r,a=Uo(st(o.language)),{results:s,progress:u}=Pt(e,{
provisional:!1}),
l=i.indexOf(t);s.length<l&&be(ge("BAD_REQUEST",a.notReached(t.name)));let c=ui(r,s.slice(0,l)),d=Kr(
r),p=M=>M===null||o.conflicts==="include",h={workbook:e,stage:t,common:{stage:t,criteria:ze(r,t),
language:o.
language,competition:rn(r),deadline:o.deadline},admins:[...o.admins,Fe()]},b=it(r,t),S=[];for(let M of b){
if(R.now()>n)break;let B=c.filter(L=>p(d(M,L)));S.push(RB(h,M,B))}CB(h.admins),An();let O=S.filter(M=>M.
id!==null),P=Tp(),N=new y(u.map(M=>[`${M.stage}|${V(M.judge)}`,M])),I=O.map(({id:M,tab:B,judge:L})=>{
var j;return{id:M!=null?M:0,tab:B,stage:t.name,judge:L,progress:(j=N.get(`${t.name}|${V(L)}`))!=null?
j:{scored:0,expected:1}}});qy(Hy(I,P));let _=S.length<b.length;return{stage:t.name,tabs:S.map(({tab:
M,
judge:B,status:L,added:j})=>({tab:M,judge:B,status:L,added:j})),more:_,notes:hue(S,h,o.language)}}
function hue(e,{
workbook:t},n){let r=st(n),o=Uo(r),i=l=>Y(e.filter(l).map(({judge:c})=>c),r),[a,s]=[i(l=>l.access===
"anybody"),i(l=>l.access==="refused")],u=t.competition.judges.length>1;return[...e.flatMap(({tab:l,
status:c,
missing:d})=>c==="theirs"?[o.theirs(l,d)]:c==="changed"?[o.changed(l)]:[]),...a===""?[]:[o.noEmail(a)],
...s===""?[]:[o.badEmail(s)],o.share,...u?[o.shared]:[]]}m();var yue=re({language:xt(["id","en"])});
function DB(e){let t=ce(()=>pA(eb,he(yue,e).language));return"problem"in t?t:Ni()}m();var bue=re({
entries:Ve(q())}),wue=100;function Ug(e){return ce(()=>{let{entries:t}=he(bue,e);ye();let n=new w(
t.map(V)),r=Mt(We()),{competition:o}=Rn(new y([...r].map(([i,a])=>[i,Be(a)])));return{settings:r.has(
"settings")?o.settings:null,history:pt(o.settings.language).rows.slice(-wue).reverse().map(({at:i,by:
a,
action:s,detail:u,stage:l})=>({at:i,by:a,action:s,detail:u,stage:l})),judges:o.judges.map(({code:i,
name:a,
email:s,phone:u})=>({code:i,name:a,email:s,phone:u})),entries:o.entries.filter(({code:i})=>n.has(V(i))).
map(({code:i,contact:a,innovator:s,email:u,phone:l})=>({code:i,name:a||s,email:u,phone:l}))}})}m();m(
);function AB(e,t){let n=SpreadsheetApp.getUi().createMenu(e);for(let r of t)r==="separator"?n.addSeparator(
):
n.addItem(r.label,r.functionName);n.addToUi()}function OB(e,t){SpreadsheetApp.getUi().showSidebar(
HtmlService.
createHtmlOutputFromFile(e).setTitle(t))}function PB(e,t,n){let r=HtmlService.createHtmlOutputFromFile(
e).append(`<span id="view" hidden>${n}</span>`);SpreadsheetApp.getUi().showModalDialog(r.setWidth(
960).
setHeight(560),t)}function sk(e,t){let n=SpreadsheetApp.getUi();n.alert(e,t,n.ButtonSet.OK)}function NB(
e,t){
let n=SpreadsheetApp.getUi();return n.alert(e,t,n.ButtonSet.YES_NO)===n.Button.YES}function IB(e,t){
SpreadsheetApp.getActiveSpreadsheet().toast(e,t,10)}var uk=e=>(e==null?void 0:e.authMode)!==void 0&&
e.authMode!==ScriptApp.AuthMode.NONE;m();function $B(e,t){var i,a,s,u;let{ok:n,findings:r,documents:
o}=t;return{ok:n,findings:r,documents:o,
created:((i=e==null?void 0:e.created)!=null?i:0)+t.created,updated:((a=e==null?void 0:e.updated)!=null?
a:0)+t.updated,unchanged:(s=e==null?void 0:e.unchanged)!=null?s:t.unchanged,failed:((u=e==null?void 0:
e.failed)!=null?u:0)+t.failed}}m();var vue=re({provisional:Ge()});function Wg(e){return ce(()=>{let{
provisional:t}=he(vue,e);return ye(),
PB("Sidebar",se(et()).menu.rankingTitle,t?"provisional":"ranking"),null})}var kue=240*1e3,FB=[
"piagam","surat"];function lk(e){var i,a;let t=uk(e)?et():"id",n=se(t).menu,r=Uo(
t),o=uk(e)?(a=(i=xc())==null?void 0:i.top)!=null?a:10:null;AB(n.name,[{label:n.open,functionName:
"openSidebar"},"separator",{label:r.menu,functionName:"prepareJudgeTabs"},{label:n.validate,
functionName:"checkSheets"},{label:n.compute(o),functionName:"computeTop"},{label:n.ranking,
functionName:"openRanking"},{label:n.documents,functionName:"makeAwardDocuments"},"separator",{label:
n.close(o),functionName:"closeAndCompute"},{label:n.plenary,functionName:"preparePlenaryTab"},{label:
n.decide,functionName:"decide"},{label:n.verify,functionName:"verify"}])}var _B=()=>OB("Sidebar",se(
et()).menu.name);function MB(){
let e=P1(),t="answer"in e?e.answer.questions:0;Ha(e,({errors:n,warnings:r},o)=>t>0?o.questions(t):o.
validated(n,r),t>0)}var LB=()=>Ha(zg({}),({tabs:e,more:t,notes:n})=>{let r=Uo(dk());return[xue(e,r),
...t?[r.more]:[],...n].join(`

`)},!0),xue=(e,t)=>{let n=(...r)=>e.filter(({status:o})=>r.includes(o)).length;return t.made(n(
"made",
"renewed"),n("added"),n("kept","theirs","changed"))};function jB(){var i,a,s;let e=Tc({provisional:!1}
),
t="answer"in e?(i=e.answer.open)!=null?i:[]:[];if(t.length===0){BB(e);return}let n=dk(),r=se(n),o=se(
et()).menu.close((s=(a=xc())==null?void 0:a.top)!=null?s:10);NB(r.menu.name,r.done.stillOpen(Y(t,n),
o))&&ck()}var ck=()=>BB(Tc({provisional:!1,close:!0}));function BB(e){let t="answer"in e?e.answer.understood.
questions.length:0,n=({findings:r})=>r.filter(o=>o.severity==="error").length;Ha(e,(r,o)=>t>0?o.questions(
t):o.computed(r.stages.length,n(r)),t>0)}function zB(){let e=Wg({provisional:!1});"problem"in e&&qB(
e.problem,se(et()).menu.name)}var UB=()=>Ha(uf({}),({tab:e,added:t},n)=>n.plenaryReady(e,t)),WB=()=>Ha(
sf({}),({stage:e,code:t,findings:n},r)=>{var o,i;return t===null?(i=(o=n[0])==null?void 0:o.message)!=
null?i:"":r.decided(e,t)},!0),Tue=12,KB=()=>Ha(xg(),({ok:e,decided:t,differences:n},r)=>{if(e)return r.
verified(t.length>0);let o=n.slice(0,Tue).map(({tab:a,cell:s,message:u})=>{let l=[a,s].filter(c=>c!==
null).join("!");return`${l===""?"":`${l}: `}${u}`}),i=n.length-o.length;return[r.differs(n.length),
...o,
...i>0?[r.moreDiffer(i)]:[]].join(`
`)},!0);function GB(){let e=R.now()+kue,t=null,n=Fd({kinds:FB});for(;"answer"in n&&(t=$B(t,n.answer),
!(!n.answer.more||R.now()>e));)n=Fd({kinds:FB,skip:n.answer.skip});let{created:r=0,updated:o=0,
unchanged:i=0,
failed:a=0}=t!=null?t:{};Ha(n,({ok:s,total:u,done:l,more:c,findings:d},p)=>{var h,b;return u===0?s?p.
noWinners:(b=(h=d[0])==null?void 0:h.message)!=null?b:p.documentsStopped:c?p.moreDocuments(l,u):p.documents(
r,o,i,a)})}function dk(){let e=Mt(We()).get("settings");return e===void 0?et():Rn(new y([["settings",
Be(e)]])).competition.settings.language}function Ha(e,t,n=!1){let r=se("answer"in e?dk():et());
"answer"in e&&n?sk(r.menu.name,t(e.answer,r.done)):"answer"in e?IB(t(e.answer,r.done),r.menu.name):
qB(e.problem,
r.menu.name)}var qB=({message:e,link:t=""},n)=>sk(n,[e,t].join(`
`).trim());m();var Sue=re({tab:q(),cell:So(q().check(hl(
/^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/)))});function HB(e){
return ce(()=>{let{tab:t,cell:n}=he(Sue,e);return l2(t,n)||be(ge("BAD_REQUEST",se(et()).problems.noTab(
t))),null})}m();var Eue=re({settings:mn(q(),em())});function ZB(e){let t=ce(()=>{let{settings:n}=he(
Eue,e);ye(),Te(()=>{
var N;let r=se(et()).problems,o=Mt(We()).get("settings"),i=o===void 0?null:Be(o),{competition:a,rows:
s,
tables:u}=Rn(new y(i===null?[]:[["settings",i]])),l=(N=u.settings)==null?void 0:N.columns,[c,d]=[l==
null?void 0:l.get("key"),l==null?void 0:l.get("value")];if(o===void 0||c===void 0||d===void 0)return be(
ge("BAD_REQUEST",r.noTab(J.settings[a.settings.language])));let p=ct(pa,{...a.settings,...n}),h=g.keys(
n).every(I=>ar.some(_=>_.key===I));if(!p.success||!h)return be(ge("BAD_REQUEST",r.badRequest));let{
language:b}=p.
data,S=ar.filter(({key:I})=>C.stringify(a.settings[I])!==C.stringify(p.data[I])).map(I=>({known:I,is:
Iy(
p.data,I)}));for(let{known:I,is:_}of S){let M=s.settings.get(I.key);M!==void 0&&en(o,M,d,[[_]])}let P=S.
filter(({known:I})=>!s.settings.has(I.key)).map(({known:I,is:_})=>k.from({length:f.max(c,d)+1},(M,B)=>B===
c?I.word[b]:B===d?_:""));P.length>0&&en(o,Yr(o),0,P)})});return"problem"in t?t:Ug({entries:[]})}m();
var Cue=re({preset:q()});function JB(e){let t=ce(()=>{var s;let{preset:n}=he(Cue,e);ye();let r=et(),
o=se(r).problems,i=Ec.map(u=>u.id).join(", "),a=(s=Ec.find(u=>u.id===n))!=null?s:be(ge("BAD_REQUEST",
o.unknownPreset(n,i)));return Te(()=>{var b;let u=pa.parse({...a.settings,language:r,admins:[Fe()].filter(
S=>S!=="")}),{stages:l,criteria:c}=a,d=bp({settings:u,stages:l,criteria:c,entries:[],judges:[],
institutions:[]}),
p=(b=Rue(d))!=null?b:be(ge("BAD_REQUEST",o.notEmpty));for(let S of d)p.includes(S.name)||tn(S);We().
filter(S=>d.every(O=>O.name!==S)).length===1&&u2(),An()})});return"problem"in t?t:Ni()}function Rue(
e){
var n;let t=[];for(let r of Mt(We()).values()){let o=Be(r).values;if(o.every(a=>a.every(s=>s==="")))
continue;let i=(n=e.find(a=>a.name===r))==null?void 0:n.values;if(i===void 0||!Due(o,i))return null;
t.push(r)}return t}function Due(e,t){let n=f.max(e.length,t.length);return k.from({length:n},(r,o)=>o).
every(r=>{var i,a,s,u;let o=f.max((a=(i=e[r])==null?void 0:i.length)!=null?a:0,(u=(s=t[r])==null?
void 0:
s.length)!=null?u:0);return k.from({length:o},(l,c)=>c).every(l=>{var c,d,p,h;return((d=(c=e[r])==null?
void 0:c[l])!=null?d:"")===((h=(p=t[r])==null?void 0:p[l])!=null?h:"")})})}var Aue=e=>lk(e),Oue=e=>lk(
e),Pue=()=>_B(),Nue=()=>MB(),Iue=()=>jB(),$ue=()=>LB(),Fue=()=>zB(),_ue=()=>GB(),
Mue=()=>ck(),Lue=()=>UB(),jue=()=>WB(),Bue=()=>KB(),zue=()=>Ni(),Uue=()=>O1(),Wue=e=>Tc(e),Kue=e=>Fd(
e),Gue=e=>Vj(e),que=e=>Mj(e),Hue=e=>Lj(e),Zue=e=>jj(e),Jue=e=>Bj(e),Vue=e=>ej(e),Xue=e=>JB(e),Yue=e=>ON(
e),Que=e=>zg(e),ele=e=>N1(e),tle=e=>I1(e),nle=e=>Ug(e),rle=e=>ZB(e),ole=e=>DB(e),ile=e=>Wg(e),ale=e=>HB(
e),sle=e=>IN(e),ule=e=>FN(e),lle=e=>_N(e),cle=e=>uf(e),dle=()=>LN(),mle=e=>sf(e),ple=e=>EB(e),fle=e=>SB(
e),gle=e=>pB(e),hle=()=>xg(),yle=e=>_1(e),ble=e=>j1(e),wle=()=>B1(),vle=()=>W1(),kle=e=>G1(e),xle=e=>eP(
e);return vo(Tle);})();
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
