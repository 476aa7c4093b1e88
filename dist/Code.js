// Lembar Juri. Built from src/ by "npm run build"; do not edit here. What is built in: THIRD_PARTY_NOTICES.md.
"use strict";var App=(()=>{var mL=Object.create;var kd=Object.defineProperty;var pL=Object.getOwnPropertyDescriptor;
var fL=Object.getOwnPropertyNames;var gL=Object.getPrototypeOf,hL=Object.prototype.hasOwnProperty;
var xd=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var Pe=(e,t)=>(
)=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},yg=(e,t)=>{
for(var n in t)kd(e,n,{get:t[n],enumerable:!0})},fv=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let o of fL(t))!hL.call(e,o)&&o!==n&&kd(e,o,{get:()=>t[o],enumerable:!(r=pL(t,o))||r.
enumerable});return e};var yL=(e,t,n)=>(n=e!=null?mL(gL(e)):{},fv(t||!e||!e.__esModule?kd(n,
"default",{value:e,enumerable:!0}):
n,e)),Bo=e=>fv(kd({},"__esModule",{value:!0}),e);var v,R,S,E,y,g,w,f,k,x,T,D,A,m=xd(()=>{
"use strict";({Array:v,Date:R,Error:S,JSON:E,Map:y,Math:g,Number:w,
Object:f,Set:k,String:x,Symbol:T,Uint8Array:D,WeakMap:A}=globalThis)});function uG(e,t){return sG(e,
t||{},0,0)}function yb(e,t){return nG(e,{i:2},t&&t.out,t&&t.dictionary)}
function Mp(e,t){if(t){for(var n=new xt(e.length),r=0;r<e.length;++r)n[r]=e.charCodeAt(r);return n}
if(W1)
return W1.encode(e);for(var o=e.length,i=new xt(e.length+(e.length>>1)),a=0,s=function(c){i[a++]=c},
r=0;r<o;++r){if(a+5>i.length){var u=new xt(a+8+(o-r<<1));u.set(i),i=u}var l=e.charCodeAt(r);l<128||t?
s(l):l<2048?(s(192|l>>6),s(128|l&63)):l>55295&&l<57344?(l=65536+(l&1047552)|e.charCodeAt(++r)&1023,s(
240|l>>18),s(128|l>>12&63),s(128|l>>6&63),s(128|l&63)):(s(224|l>>12),s(128|l>>6&63),s(128|l&63))}
return lc(
i,0,a)}function bb(e,t){if(t){for(var n="",r=0;r<e.length;r+=16384)n+=x.fromCharCode.apply(null,e.subarray(
r,r+16384));return n}else{if(pb)return pb.decode(e);var o=cG(e),i=o.s,n=o.r;return n.length&&pn(8),i}
}
function Q1(e,t){t||(t={});var n={},r=[];Y1(e,"",n,t);var o=0,i=0;for(var a in n){var s=n[a],u=s[0],
l=s[1],c=l.level==0?0:8,d=Mp(a),p=d.length,h=l.comment,b=h&&Mp(h),C=b&&b.length,O=fb(l.extra);p>65535&&
pn(11);var P=c?uG(u,l):u,N=P.length,I=aG();I.p(u),r.push(X1(l,{size:u.length,crc:I.d(),c:P,f:d,m:b,u:
p!=
a.length||b&&h.length!=C,o,compression:c})),o+=30+p+O+N,i+=76+2*(p+O)+(C||0)+N}for(var F=new xt(i+22),
M=o,z=i-o,L=0;L<r.length;++L){var d=r[L];K1(F,d.o,d,d.f,d.u,d.c.length);var j=30+d.f.length+fb(d.extra);
F.set(d.c,d.o+j),K1(F,o,d,d.f,d.u,d.c.length,d.o,d.m),o+=16+j+(d.m?d.m.length:0)}return fG(F,o,r.length,
z,M),F}function eP(e,t){for(var n={},r=e.length-22;ir(e,r)!=101010256;--r)(!r||e.length-r>65558)&&pn(
13);var o=qr(e,r+8);if(!o)return{};var i=ir(e,r+16),a=ir(e,r-20)==117853008;if(a){var s=ir(e,r-12);a=
ir(e,s)==101075792,a&&(o=ir(e,s+32),i=ir(e,s+48))}for(var u=t&&t.filter,l=0;l<o;++l){var c=mG(e,i,a),
d=c[0],p=c[1],h=c[2],b=c[3],C=c[4],O=c[5],P=dG(e,O);i=C,(!u||u({name:b,size:p,originalSize:h,
compression:d}))&&
(d?d==8?n[b]=yb(e.subarray(P,P+p),{out:new xt(h)}):pn(14,"unknown compression type "+d):n[b]=lc(e,P,
P+p))}return n}var xt,Gn,gb,Lp,jp,lb,G1,q1,Z1,cb,H1,V4,z1,db,Po,He,Zr,wi,He,He,He,He,uc,He,X4,Y4,Q4,
eG,ib,Cr,ab,hb,lc,tG,pn,nG,No,ac,sb,mb,B1,sc,J1,U1,rG,V1,oG,iG,aG,sG,X1,qr,ir,ub,en,Y1,W1,pb,lG,cG,
dG,
mG,pG,fb,K1,fG,tP=xd(()=>{m();xt=D,Gn=Uint16Array,gb=Int32Array,Lp=new xt([0,0,0,0,0,0,0,0,1,1,1,1,2,
2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),jp=new xt([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,
11,11,12,12,13,13,0,0]),lb=new xt([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),G1=function(e,t){
for(var n=new Gn(31),r=0;r<31;++r)n[r]=t+=1<<e[r-1];for(var o=new gb(n[30]),r=1;r<30;++r)for(var i=n[
r];i<
n[r+1];++i)o[i]=i-n[r]<<5|r;return{b:n,r:o}},q1=G1(Lp,2),Z1=q1.b,cb=q1.r;Z1[28]=258,cb[258]=28;H1=G1(
jp,0),V4=H1.b,z1=H1.r,db=new Gn(32768);for(He=0;He<32768;++He)Po=(He&43690)>>1|(He&21845)<<1,Po=(Po&
52428)>>2|(Po&13107)<<2,Po=(Po&61680)>>4|(Po&3855)<<4,db[He]=((Po&65280)>>8|(Po&255)<<8)>>1;Zr=(
function(e,t,n){
for(var r=e.length,o=0,i=new Gn(t);o<r;++o)e[o]&&++i[e[o]-1];var a=new Gn(t);for(o=1;o<t;++o)a[o]=a[
o-
1]+i[o-1]<<1;var s;if(n){s=new Gn(1<<t);var u=15-t;for(o=0;o<r;++o)if(e[o])for(var l=o<<4|e[o],c=t-e[
o],
d=a[e[o]-1]++<<c,p=d|(1<<c)-1;d<=p;++d)s[db[d]>>u]=l}else for(s=new Gn(r),o=0;o<r;++o)e[o]&&(s[o]=db[
a[e[o]-
1]++]>>15-e[o]);return s}),wi=new xt(288);for(He=0;He<144;++He)wi[He]=8;for(He=144;He<256;++He)wi[He]=
9;for(He=256;He<280;++He)wi[He]=7;for(He=280;He<288;++He)wi[He]=8;uc=new xt(32);for(He=0;He<32;++He)
uc[He]=5;X4=Zr(wi,9,0),Y4=Zr(wi,9,1),Q4=Zr(uc,5,0),eG=Zr(uc,5,1),ib=function(e){for(var t=e[0],n=1;n<
e.length;++n)e[n]>t&&(t=e[n]);return t},Cr=function(e,t,n){var r=t/8|0;return(e[r]|e[r+1]<<8)>>(t&7)&
n},ab=function(e,t){var n=t/8|0;return(e[n]|e[n+1]<<8|e[n+2]<<16)>>(t&7)},hb=function(e){return(e+7)/
8|0},lc=function(e,t,n){return(t==null||t<0)&&(t=0),(n==null||n>e.length)&&(n=e.length),new xt(e.subarray(
t,n))},tG=["unexpected EOF","invalid block type","invalid length/literal","invalid distance",
"stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long",
"date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],pn=function(
e,t,n){var r=new S(
t||tG[e]);if(r.code=e,S.captureStackTrace&&S.captureStackTrace(r,pn),!n)throw r;return r},nG=function(
e,t,n,r){
var o=e.length,i=r?r.length:0;if(!o||t.f&&!t.l)return n||new xt(0);var a=!n,s=a||t.i!=2,u=t.i;a&&(n=
new xt(o*3));var l=function(qu){var Zu=n.length;if(qu>Zu){var La=new xt(g.max(Zu*2,qu));La.set(n),n=
La}},c=t.f||0,d=t.p||0,p=t.b||0,h=t.l,b=t.d,C=t.m,O=t.n,P=o*8;do{if(!h){c=Cr(e,d,1);var N=Cr(e,d+1,3);
if(d+=3,N)if(N==1)h=Y4,b=eG,C=9,O=5;else if(N==2){var z=Cr(e,d,31)+257,L=Cr(e,d+10,15)+4,j=z+Cr(e,d+
5,31)+1;d+=14;for(var B=new xt(j),U=new xt(19),G=0;G<L;++G)U[lb[G]]=Cr(e,d+G*3,7);d+=L*3;for(var Z=ib(
U),Y=(1<<Z)-1,ee=Zr(U,Z,1),G=0;G<j;){var be=ee[Cr(e,d,Y)];d+=be&15;var I=be>>4;if(I<16)B[G++]=I;else{
var ve=0,Me=0;for(I==16?(Me=3+Cr(e,d,3),d+=2,ve=B[G-1]):I==17?(Me=3+Cr(e,d,7),d+=3):I==18&&(Me=11+Cr(
e,d,127),d+=7);Me--;)B[G++]=ve}}var de=B.subarray(0,z),se=B.subarray(z);C=ib(de),O=ib(se),h=Zr(de,C,
1),b=Zr(se,O,1)}else pn(1);else{var I=hb(d)+4,F=e[I-4]|e[I-3]<<8,M=I+F;if(M>o){u&&pn(0);break}s&&l(p+
F),n.set(e.subarray(I,M),p),t.b=p+=F,t.p=d=M*8,t.f=c;continue}if(d>P){u&&pn(0);break}}s&&l(p+131072);
for(var Ct=(1<<C)-1,ye=(1<<O)-1,bt=d;;bt=d){var ve=h[ab(e,d)&Ct],zt=ve>>4;if(d+=ve&15,d>P){u&&pn(0);
break}if(ve||pn(2),zt<256)n[p++]=zt;else if(zt==256){bt=d,h=null;break}else{var Bt=zt-254;if(zt>264){
var G=zt-257,wt=Lp[G];Bt=Cr(e,d,(1<<wt)-1)+Z1[G],d+=wt}var Dr=b[ab(e,d)&ye],_a=Dr>>4;Dr||pn(3),d+=Dr&
15;var se=V4[_a];if(_a>3){var wt=jp[_a];se+=ab(e,d)&(1<<wt)-1,d+=wt}if(d>P){u&&pn(0);break}s&&l(p+131072);
var Ma=p+Bt;if(p<se){var wd=i-se,vd=g.min(se,Ma);for(wd+p<0&&pn(3);p<vd;++p)n[p]=r[wd+p]}for(;p<Ma;
++p)
n[p]=n[p-se]}}t.l=h,t.p=bt,t.b=p,t.f=c,h&&(c=1,t.m=C,t.d=b,t.n=O)}while(!c);return p!=n.length&&a?lc(
n,0,p):n.subarray(0,p)},No=function(e,t,n){n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8},ac=function(e,t,
n){
n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8,e[r+2]|=n>>16},sb=function(e,t){for(var n=[],r=0;r<e.length;
++r)
e[r]&&n.push({s:r,f:e[r]});var o=n.length,i=n.slice();if(!o)return{t:V1,l:0};if(o==1){var a=new xt(n[
0].
s+1);return a[n[0].s]=1,{t:a,l:1}}n.sort(function(M,z){return M.f-z.f}),n.push({s:-1,f:25001});var s=n[
0],
u=n[1],l=0,c=1,d=2;for(n[0]={s:-1,f:s.f+u.f,l:s,r:u};c!=o-1;)s=n[n[l].f<n[d].f?l++:d++],u=n[l!=c&&n[
l].
f<n[d].f?l++:d++],n[c++]={s:-1,f:s.f+u.f,l:s,r:u};for(var p=i[0].s,r=1;r<o;++r)i[r].s>p&&(p=i[r].s);
var h=new Gn(p+1),b=mb(n[c-1],h,0);if(b>t){var r=0,C=0,O=b-t,P=1<<O;for(i.sort(function(z,L){return h[
L.
s]-h[z.s]||z.f-L.f});r<o;++r){var N=i[r].s;if(h[N]>t)C+=P-(1<<b-h[N]),h[N]=t;else break}for(C>>=O;C>
0;){var I=i[r].s;h[I]<t?C-=1<<t-h[I]++-1:++r}for(;r>=0&&C;--r){var F=i[r].s;h[F]==t&&(--h[F],++C)}b=
t}return{t:new xt(h),l:b}},mb=function(e,t,n){return e.s==-1?g.max(mb(e.l,t,n+1),mb(e.r,t,n+1)):t[e.
s]=n},B1=function(e){for(var t=e.length;t&&!e[--t];);for(var n=new Gn(++t),r=0,o=e[0],i=1,a=function(
u){
n[r++]=u},s=1;s<=t;++s)if(e[s]==o&&s!=t)++i;else{if(!o&&i>2){for(;i>138;i-=138)a(32754);i>2&&(a(i>10?
i-11<<5|28690:i-3<<5|12305),i=0)}else if(i>3){for(a(o),--i;i>6;i-=6)a(8304);i>2&&(a(i-3<<5|8208),i=0)}
for(;i--;)a(o);i=1,o=e[s]}return{c:n.subarray(0,r),n:t}},sc=function(e,t){for(var n=0,r=0;r<t.length;
++r)
n+=e[r]*t[r];return n},J1=function(e,t,n){var r=n.length,o=hb(t+2);e[o]=r&255,e[o+1]=r>>8,e[o+2]=e[o]^
255,e[o+3]=e[o+1]^255;for(var i=0;i<r;++i)e[o+i+4]=n[i];return(o+4+r)*8},U1=function(e,t,n,r,o,i,a,s,
u,l,c){
No(t,c++,n),++o[256];for(var d=sb(o,15),p=d.t,h=d.l,b=sb(i,15),C=b.t,O=b.l,P=B1(p),N=P.c,I=P.n,F=B1(
C),M=F.c,z=F.n,L=new Gn(19),j=0;j<N.length;++j)++L[N[j]&31];for(var j=0;j<M.length;++j)++L[M[j]&31];
for(var B=sb(L,7),U=B.t,G=B.l,Z=19;Z>4&&!U[lb[Z-1]];--Z);var Y=l+5<<3,ee=sc(o,wi)+sc(i,uc)+a,be=sc(o,
p)+sc(i,C)+a+14+3*Z+sc(L,U)+2*L[16]+3*L[17]+7*L[18];if(u>=0&&Y<=ee&&Y<=be)return J1(t,c,e.subarray(u,
u+l));var ve,Me,de,se;if(No(t,c,1+(be<ee)),c+=2,be<ee){ve=Zr(p,h,0),Me=p,de=Zr(C,O,0),se=C;var Ct=Zr(
U,G,0);No(t,c,I-257),No(t,c+5,z-1),No(t,c+10,Z-4),c+=14;for(var j=0;j<Z;++j)No(t,c+3*j,U[lb[j]]);c+=
3*Z;for(var ye=[N,M],bt=0;bt<2;++bt)for(var zt=ye[bt],j=0;j<zt.length;++j){var Bt=zt[j]&31;No(t,c,Ct[
Bt]),
c+=U[Bt],Bt>15&&(No(t,c,zt[j]>>5&127),c+=zt[j]>>12)}}else ve=X4,Me=wi,de=Q4,se=uc;for(var j=0;j<s;++j){
var wt=r[j];if(wt>255){var Bt=wt>>18&31;ac(t,c,ve[Bt+257]),c+=Me[Bt+257],Bt>7&&(No(t,c,wt>>23&31),c+=
Lp[Bt]);var Dr=wt&31;ac(t,c,de[Dr]),c+=se[Dr],Dr>3&&(ac(t,c,wt>>5&8191),c+=jp[Dr])}else ac(t,c,ve[wt]),
c+=Me[wt]}return ac(t,c,ve[256]),c+Me[256]},rG=new gb([65540,131080,131088,131104,262176,1048704,
1048832,
2114560,2117632]),V1=new xt(0),oG=function(e,t,n,r,o,i){var a=i.z||e.length,s=new xt(r+a+5*(1+g.ceil(
a/7e3))+o),u=s.subarray(r,s.length-o),l=i.l,c=(i.r||0)&7;if(t){c&&(u[0]=i.r>>3);for(var d=rG[t-1],p=d>>
13,h=d&8191,b=(1<<n)-1,C=i.p||new Gn(32768),O=i.h||new Gn(b+1),P=g.ceil(n/3),N=2*P,I=function(hg){
return(e[hg]^
e[hg+1]<<P^e[hg+2]<<N)&b},F=new gb(25e3),M=new Gn(288),z=new Gn(32),L=0,j=0,B=i.i||0,U=0,G=i.w||0,Z=0;
B+
2<a;++B){var Y=I(B),ee=B&32767,be=O[Y];if(C[ee]=be,O[Y]=ee,G<=B){var ve=a-B;if((L>7e3||U>24576)&&(ve>
423||!l)){c=U1(e,u,0,F,M,z,j,U,Z,B-Z,c),U=L=j=0,Z=B;for(var Me=0;Me<286;++Me)M[Me]=0;for(var Me=0;Me<
30;++Me)z[Me]=0}var de=2,se=0,Ct=h,ye=ee-be&32767;if(ve>2&&Y==I(B-ye))for(var bt=g.min(p,ve)-1,zt=g.
min(32767,B),Bt=g.min(258,ve);ye<=zt&&--Ct&&ee!=be;){if(e[B+de]==e[B+de-ye]){for(var wt=0;wt<Bt&&e[B+
wt]==e[B+wt-ye];++wt);if(wt>de){if(de=wt,se=ye,wt>bt)break;for(var Dr=g.min(ye,wt-2),_a=0,Me=0;Me<Dr;
++Me){
var Ma=B-ye+Me&32767,wd=C[Ma],vd=Ma-wd&32767;vd>_a&&(_a=vd,be=Ma)}}}ee=be,be=C[ee],ye+=ee-be&32767}
if(se){
F[U++]=268435456|cb[de]<<18|z1[se];var qu=cb[de]&31,Zu=z1[se]&31;j+=Lp[qu]+jp[Zu],++M[257+qu],++z[Zu],
G=B+de,++L}else F[U++]=e[B],++M[e[B]]}}for(B=g.max(B,G);B<a;++B)F[U++]=e[B],++M[e[B]];c=U1(e,u,l,F,M,
z,j,U,Z,B-Z,c),l||(i.r=c&7|u[c/8|0]<<3,c-=7,i.h=O,i.p=C,i.i=B,i.w=G)}else{for(var B=i.w||0;B<a+l;B+=
65535){var La=B+65535;La>=a&&(u[c/8|0]=l,La=a),c=J1(u,c+1,e.subarray(B,La))}i.i=a}return lc(s,0,r+hb(
c)+o)},iG=(function(){for(var e=new Int32Array(256),t=0;t<256;++t){for(var n=t,r=9;--r;)n=(n&1&&-306674912)^
n>>>1;e[t]=n}return e})(),aG=function(){var e=-1;return{p:function(t){for(var n=e,r=0;r<t.length;++r)
n=iG[n&255^t[r]]^n>>>8;e=n},d:function(){return~e}}},sG=function(e,t,n,r,o){if(!o&&(o={l:1},t.dictionary)){
var i=t.dictionary.subarray(-32768),a=new xt(i.length+e.length);a.set(i),a.set(e,i.length),e=a,o.w=i.
length}return oG(e,t.level==null?6:t.level,t.mem==null?o.l?g.ceil(g.max(8,g.min(13,g.log(e.length)))*
1.5):20:12+t.mem,n,r,o)},X1=function(e,t){var n={};for(var r in e)n[r]=e[r];for(var r in t)n[r]=t[r];
return n},qr=function(e,t){return e[t]|e[t+1]<<8},ir=function(e,t){return(e[t]|e[t+1]<<8|e[t+2]<<16|
e[t+3]<<24)>>>0},ub=function(e,t){return ir(e,t)+ir(e,t+4)*4294967296},en=function(e,t,n){for(;n;++t)
e[t]=n,n>>>=8};Y1=function(e,t,n,r){for(var o in e){var i=e[o],a=t+o,s=r;v.isArray(i)&&(s=X1(r,i[1]),
i=i[0]),ArrayBuffer.isView(i)?n[a]=[i,s]:(n[a+="/"]=[new xt(0),s],Y1(i,a,n,r))}},W1=typeof TextEncoder!=
"undefined"&&new TextEncoder,pb=typeof TextDecoder!="undefined"&&new TextDecoder,lG=0;try{pb.decode(
V1,{stream:!0}),lG=1}catch{}cG=function(e){for(var t="",n=0;;){var r=e[n++],o=(r>127)+(r>223)+(r>239);
if(n+o>e.length)return{s:t,r:lc(e,n-1)};o?o==3?(r=((r&15)<<18|(e[n++]&63)<<12|(e[n++]&63)<<6|e[n++]&
63)-65536,t+=x.fromCharCode(55296|r>>10,56320|r&1023)):o&1?t+=x.fromCharCode((r&31)<<6|e[n++]&63):t+=
x.fromCharCode((r&15)<<12|(e[n++]&63)<<6|e[n++]&63):t+=x.fromCharCode(r)}};dG=function(e,t){return t+
30+qr(e,t+26)+qr(e,t+28)},mG=function(e,t,n){var r=qr(e,t+28),o=qr(e,t+30),i=bb(e.subarray(t+46,t+46+
r),!(qr(e,t+8)&2048)),a=t+46+r,s=pG(e,a,o,n,ir(e,t+20),ir(e,t+24),ir(e,t+42)),u=s[0],l=s[1],c=s[2];
return[
qr(e,t+10),u,l,i,a+o+qr(e,t+32),c]},pG=function(e,t,n,r,o,i,a){var s=o==4294967295,u=i==4294967295,l=a==
4294967295,c=t+n,d=s+u+l;if(r&&d){for(;t+4<c;t+=4+qr(e,t+2))if(qr(e,t)==1)return[s?ub(e,t+4+8*u):o,u?
ub(e,t+4):i,l?ub(e,t+4+8*(u+s)):a,1];r<2&&pn(13)}return[o,i,a,0]},fb=function(e){var t=0;if(e)for(
var n in e){
var r=e[n].length;r>65535&&pn(9),t+=r+4}return t},K1=function(e,t,n,r,o,i,a,s){var u=r.length,l=n.extra,
c=s&&s.length,d=fb(l);en(e,t,a!=null?33639248:67324752),t+=4,a!=null&&(e[t++]=20,e[t++]=n.os),e[t]=20,
t+=2,e[t++]=n.flag<<1|(i<0&&8),e[t++]=o&&8,e[t++]=n.compression&255,e[t++]=n.compression>>8;var p=new R(
n.mtime==null?R.now():n.mtime),h=p.getFullYear()-1980;if((h<0||h>119)&&pn(10),en(e,t,h<<25|p.getMonth(
)+
1<<21|p.getDate()<<16|p.getHours()<<11|p.getMinutes()<<5|p.getSeconds()>>1),t+=4,i!=-1&&(en(e,t,n.crc),
en(e,t+4,i<0?-i-2:i),en(e,t+8,n.size)),en(e,t+12,u),en(e,t+14,d),t+=16,a!=null&&(en(e,t,c),en(e,t+6,
n.attrs),en(e,t+10,a),t+=14),e.set(r,t),t+=u,d)for(var b in l){var C=l[b],O=C.length;en(e,t,+b),en(e,
t+2,O),e.set(C,t+4),t+=4+O}return c&&(e.set(s,t),t+=c),t},fG=function(e,t,n,r,o){en(e,t,101010256),
en(
e,t+8,n),en(e,t+10,n),en(e,t+12,r),en(e,t+16,o)}});var ga={};yg(ga,{inflateSync:()=>yb,strFromU8:()=>bb,
strToU8:()=>Mp,unzipSync:()=>eP,zipSync:()=>Q1});
var ha=xd(()=>{"use strict";m();tP()});var ba=Pe(tn=>{"use strict";m();function _G(e,t,n){if(n===void 0&&
(n=v.prototype),e&&typeof n.find==
"function")return n.find.call(e,t);for(var r=0;r<e.length;r++)if(ya(e,r)){var o=e[r];if(t.call(void 0,
o,r,e))return o}}function Qs(e,t){return t===void 0&&(t=f),t&&typeof t.getOwnPropertyDescriptors=="function"&&
(e=t.create(null,t.getOwnPropertyDescriptors(e))),t&&typeof t.freeze=="function"?t.freeze(
e):e}function ya(e,t){return f.prototype.hasOwnProperty.call(e,t)}function MG(e,t){if(e===null||
typeof e!=
"object")throw new TypeError("target is not an object");for(var n in t)ya(t,n)&&(e[n]=t[n]);return e}
var bP=Qs({allowfullscreen:!0,async:!0,autofocus:!0,autoplay:!0,checked:!0,controls:!0,default:!0,
defer:!0,
disabled:!0,formnovalidate:!0,hidden:!0,ismap:!0,itemscope:!0,loop:!0,multiple:!0,muted:!0,nomodule:
!0,
novalidate:!0,open:!0,playsinline:!0,readonly:!0,required:!0,reversed:!0,selected:!0});function LG(e){
return ya(bP,e.toLowerCase())}var wP=Qs({area:!0,base:!0,br:!0,col:!0,embed:!0,hr:!0,img:!0,input:!0,
link:!0,meta:!0,param:!0,source:!0,track:!0,wbr:!0});function jG(e){return ya(wP,e.toLowerCase())}
var fc=Qs(
{script:!1,style:!1,textarea:!0,title:!0});function zG(e){var t=e.toLowerCase();return ya(fc,t)&&!fc[
t]}
function BG(e){var t=e.toLowerCase();return ya(fc,t)&&fc[t]}function vP(e){return e===gc.HTML}
function UG(e){
return vP(e)||e===gc.XML_XHTML_APPLICATION}var gc=Qs({HTML:"text/html",XML_APPLICATION:
"application/xml",XML_TEXT:"text/xml",XML_XHTML_APPLICATION:"application/xhtml+xml",XML_SVG_IMAGE:
"image/svg+xml"}),
WG=f.keys(gc).map(function(e){return gc[e]});function KG(e){return WG.indexOf(e)>-1}var GG=Qs({HTML:
"http://www.w3.org/1999/xhtml",SVG:"http://www.w3.org/2000/svg",XML:
"http://www.w3.org/XML/1998/namespace",XMLNS:"http://www.w3.org/2000/xmlns/"});tn.assign=MG;tn.find=_G;
tn.freeze=Qs;tn.HTML_BOOLEAN_ATTRIBUTES=
bP;tn.HTML_RAW_TEXT_ELEMENTS=fc;tn.HTML_VOID_ELEMENTS=wP;tn.hasDefaultHTMLNamespace=UG;tn.hasOwn=ya;
tn.isHTMLBooleanAttribute=LG;tn.isHTMLRawTextElement=zG;tn.isHTMLEscapableRawTextElement=BG;tn.isHTMLMimeType=
vP;tn.isHTMLVoidElement=jG;tn.isValidMimeType=KG;tn.MIME_TYPE=gc;tn.NAMESPACE=GG});var vc=Pe(wc=>{
"use strict";m();var qG=ba();function xP(e,t){e.prototype=f.create(S.prototype,{constructor:{
value:e},name:{value:e.name,enumerable:!0,writable:t}})}var yc=qG.freeze({Error:"Error",
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
"OperationError",NotAllowedError:"NotAllowedError",OptOutError:"OptOutError"}),TP=f.keys(yc);
function SP(e){return typeof e=="number"&&e>=1&&e<=25}
function ZG(e){return typeof e=="string"&&e.substring(e.length-yc.Error.length)===yc.Error}function bc(
e,t){
SP(e)?(this.name=TP[e],this.message=t||""):(this.message=e,this.name=ZG(t)?t:yc.Error),S.captureStackTrace&&
S.captureStackTrace(this,bc)}xP(bc,!0);f.defineProperties(bc.prototype,{code:{enumerable:!0,get:
function(){
var e=TP.indexOf(this.name);return SP(e)?e:0}}});var EP={INDEX_SIZE_ERR:1,DOMSTRING_SIZE_ERR:2,
HIERARCHY_REQUEST_ERR:3,
WRONG_DOCUMENT_ERR:4,INVALID_CHARACTER_ERR:5,NO_DATA_ALLOWED_ERR:6,NO_MODIFICATION_ALLOWED_ERR:7,
NOT_FOUND_ERR:8,
NOT_SUPPORTED_ERR:9,INUSE_ATTRIBUTE_ERR:10,INVALID_STATE_ERR:11,SYNTAX_ERR:12,
INVALID_MODIFICATION_ERR:13,
NAMESPACE_ERR:14,INVALID_ACCESS_ERR:15,VALIDATION_ERR:16,TYPE_MISMATCH_ERR:17,SECURITY_ERR:18,
NETWORK_ERR:19,
ABORT_ERR:20,URL_MISMATCH_ERR:21,QUOTA_EXCEEDED_ERR:22,TIMEOUT_ERR:23,INVALID_NODE_TYPE_ERR:24,
DATA_CLONE_ERR:25},
Eb=f.entries(EP);for(hc=0;hc<Eb.length;hc++)kP=Eb[hc][0],bc[kP]=Eb[hc][1];var kP,hc;function Cb(e,t,
n){
this.message=e,this.locator=t,this.cause=n,S.captureStackTrace&&S.captureStackTrace(this,Cb)}xP(Cb);
wc.DOMException=bc;wc.DOMExceptionName=yc;wc.ExceptionCode=EP;wc.ParseError=Cb});var Ib=Pe(xe=>{
"use strict";m();function PP(e){try{typeof e!="function"&&(e=RegExp);var t=new e("\u{1D306}",
"u").exec("\u{1D306}");return!!t&&t[0].length===2}catch{}return!1}var nu=PP();function vi(e){if(e.source[
0]!==
"[")throw new S(e+" can not be used with chars");return e.source.slice(1,e.source.lastIndexOf("]"))}
function eu(e,t){if(e.source[0]!=="[")throw new S("/"+e.source+"/ can not be used with chars_without");
if(!t||typeof t!="string")throw new S(E.stringify(t)+" is not a valid search");if(e.source.indexOf(t)===
-1)throw new S('"'+t+'" is not is /'+e.source+"/");if(t==="-"&&e.source.indexOf(t)!==1)throw new S(
'"'+t+'" is not at the first postion of /'+e.source+"/");return new RegExp(e.source.replace(t,""),nu?
"u":"")}function Oe(e){var t=this;return new RegExp(v.prototype.slice.call(arguments).map(function(n){
var r=typeof n=="string";if(r&&t===void 0&&n==="|")throw new S(
"use regg instead of reg to wrap expressions with `|`!");return r?n:n.source}).join(""),nu?"u":"")}
function we(e){if(arguments.length===0)
throw new S("no parameters provided");return Oe.apply(we,["(?:"].concat(v.prototype.slice.call(
arguments),
[")"]))}var HG="\uFFFD",ki=/[-\x09\x0A\x0D\x20-\x2C\x2E-\uD7FF\uE000-\uFFFD]/;nu&&(ki=Oe("[",vi(ki),
"\\u{10000}-\\u{10FFFF}","]"));var JG=new RegExp("[^"+vi(ki)+"]",nu?"u":""),qp=/[\x20\x09\x0D\x0A]/,
VG=vi(qp),Qe=Oe(qp,"+"),ht=Oe(qp,"*"),kc=/[:_a-zA-Z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
nu&&(kc=Oe("[",vi(kc),"\\u{10000}-\\u{10FFFF}","]"));var XG=vi(kc),Ab=Oe("[",XG,vi(/[-.0-9\xB7]/),vi(
/[\u0300-\u036F\u203F-\u2040]/),"]"),qn=Oe(kc,Ab,"*"),YG=Oe("^",qn,"$"),CP=Oe(Ab,"+"),QG=Oe("&",qn,
";"),e9=we(/&#[0-9]+;|&#x[0-9a-fA-F]+;/),xc=we(QG,"|",e9),Tc=Oe("%",qn,";"),Ob=we(Oe('"',we(/[^%&"]/,
"|",Tc,"|",xc),"*",'"'),"|",Oe("'",we(/[^%&']/,"|",Tc,"|",xc),"*","'")),t9=we('"',we(/[^<&"]/,"|",xc),
"*",'"',"|","'",we(/[^<&']/,"|",xc),"*","'"),n9=eu(kc,":"),r9=eu(Ab,":"),Rb=Oe(n9,r9,"*"),o9=Oe("^",
Rb,"$"),Sc=Oe(Rb,we(":",Rb),"?"),i9=Oe("^",Sc,"$"),a9=Oe("(",Sc,")"),tu=we(/"[^"]*"|'[^']*'/),s9=Oe(
/^<\?/,"(",qn,")",we(Qe,"(?!",qp,")(",ki,"*?)"),"?",/\?>/),RP=/[\x20\x0D\x0Aa-zA-Z0-9-'()+,./:=?;!*#@$_%]/,
Ec=we('"',RP,'*"',"|","'",eu(RP,"'"),"*'"),NP="<!--",IP="-->",u9=Oe(NP,we(eu(ki,"-"),"|",Oe("-",eu(
ki,
"-"))),"*",IP),DP="#PCDATA",l9=we(Oe(/\(/,ht,DP,we(ht,/\|/,ht,Sc),"*",ht,/\)\*/),"|",Oe(/\(/,ht,DP,
ht,
/\)/)),c9=/[?*+]?/,d9=Oe(/\([^>]+\)/,c9),m9=we("EMPTY","|","ANY","|",l9,"|",d9),p9="<!ELEMENT",f9=Oe(
p9,Qe,we(Sc,"|",Tc),Qe,we(m9,"|",Tc),ht,">"),g9=Oe("NOTATION",Qe,/\(/,ht,qn,we(ht,/\|/,ht,qn),"*",ht,
/\)/),h9=Oe(/\(/,ht,CP,we(ht,/\|/,ht,CP),"*",ht,/\)/),y9=we(g9,"|",h9),b9=we(
/CDATA|ID|IDREF|IDREFS|ENTITY|ENTITIES|NMTOKEN|NMTOKENS/,
"|",y9),w9=we(/#REQUIRED|#IMPLIED/,"|",we(we("#FIXED",Qe),"?",t9)),v9=we(Qe,qn,Qe,b9,Qe,w9),k9="<!ATTLIST",
x9=Oe(k9,Qe,qn,v9,"*",ht,">"),Db="about:legacy-compat",T9=we('"'+Db+'"',"|","'"+Db+"'"),Pb="SYSTEM",
Zp="PUBLIC",Hp=we(we(Pb,Qe,tu),"|",we(Zp,Qe,Ec,Qe,tu)),S9=Oe("^",we(we(Pb,Qe,"(?<SystemLiteralOnly>",
tu,")"),"|",we(Zp,Qe,"(?<PubidLiteral>",Ec,")",Qe,"(?<SystemLiteral>",tu,")"))),E9=Oe("^",Ec,
"$"),C9=Oe("^",tu,"$"),R9=we(Qe,"NDATA",Qe,qn),D9=we(Ob,"|",we(Hp,R9,"?")),$P="<!ENTITY",A9=Oe($P,Qe,
qn,Qe,D9,ht,">"),O9=we(Ob,"|",Hp),P9=Oe($P,Qe,"%",Qe,qn,Qe,O9,ht,">"),N9=we(A9,"|",P9),I9=Oe(Zp,Qe,
Ec),
$9=Oe("<!NOTATION",Qe,qn,Qe,we(Hp,"|",I9),ht,">"),Nb=Oe(ht,"=",ht),AP=/1[.]\d+/,F9=Oe(Qe,"version",
Nb,
we("'",AP,"'","|",'"',AP,'"')),OP=/[A-Za-z][-A-Za-z0-9._]*/,_9=we(Qe,"encoding",Nb,we('"',OP,'"',"|",
"'",OP,"'")),M9=we(Qe,"standalone",Nb,we("'",we("yes","|","no"),"'","|",'"',we("yes","|","no"),'"')),
L9=Oe(/^<\?xml/,F9,_9,"?",M9,"?",ht,/\?>/),j9="<!DOCTYPE",z9="<![CDATA[",B9="]]>",U9=/<!\[CDATA\[/,
W9=/\]\]>/,
K9=Oe(ki,"*?",W9),G9=Oe(U9,K9);xe.chars=vi;xe.chars_without=eu;xe.detectUnicodeSupport=PP;xe.reg=Oe;
xe.regg=we;xe.ABOUT_LEGACY_COMPAT=Db;xe.ABOUT_LEGACY_COMPAT_SystemLiteral=T9;xe.AttlistDecl=x9;xe.CDATA_START=
z9;xe.CDATA_END=B9;xe.CDSect=G9;xe.Char=ki;xe.Comment=u9;xe.COMMENT_START=NP;xe.COMMENT_END=IP;xe.DOCTYPE_DECL_START=
j9;xe.elementdecl=f9;xe.EntityDecl=N9;xe.EntityValue=Ob;xe.ExternalID=Hp;xe.ExternalID_match=S9;xe.Name=
qn;xe.Name_exact=YG;xe.NCName_exact=o9;xe.NotationDecl=$9;xe.Reference=xc;xe.PEReference=Tc;xe.PI=s9;
xe.PUBLIC=Zp;xe.PubidLiteral=Ec;xe.PubidLiteral_match=E9;xe.QName=Sc;xe.QName_exact=i9;xe.QName_group=
a9;xe.S=Qe;xe.SChar_s=VG;xe.S_OPT=ht;xe.SYSTEM=Pb;xe.SystemLiteral=tu;xe.SystemLiteral_match=C9;xe.InvalidChar=
JG;xe.UNICODE_REPLACEMENT_CHARACTER=HG;xe.UNICODE_SUPPORT=nu;xe.XMLDecl=L9});var Wb=Pe(Et=>{
"use strict";m();var sr=ba(),Vr=sr.find,q9=sr.hasDefaultHTMLNamespace,ou=sr.hasOwn,Z9=sr.
isHTMLMimeType,H9=sr.isHTMLRawTextElement,J9=sr.isHTMLVoidElement,Cc=sr.MIME_TYPE,Xr=sr.NAMESPACE,Dn=T(
),
BP=vc(),oe=BP.DOMException,fn=BP.DOMExceptionName,St=Ib();function Mn(e){if(e!==Dn)throw new TypeError(
"Illegal constructor")}function V9(e){return e!==""}function X9(e){return e?e.split(/[\t\n\f\r ]+/).
filter(V9):[]}function Y9(e,t){return ou(e,t)||(e[t]=!0),e}function FP(e){if(!e)return[];var t=X9(e);
return f.keys(t.reduce(Y9,{}))}function Q9(e){return function(t){return e&&e.indexOf(t)!==-1}}
function UP(e){
if(!St.QName_exact.test(e))throw new oe(oe.INVALID_CHARACTER_ERR,
'invalid character in qualified name "'+e+'"')}function Fb(e,t){UP(t),e=e||null;var n=null,r=t;if(t.indexOf(
":")>=0){var o=t.split(":");
n=o[0],r=o[1]}if(n!==null&&e===null)throw new oe(oe.NAMESPACE_ERR,
"prefix is non-null and namespace is null");if(n==="xml"&&e!==sr.NAMESPACE.XML)throw new oe(oe.NAMESPACE_ERR,
'prefix is "xml" and namespace is not the XML namespace');if((n==="xmlns"||t==="xmlns")&&e!==sr.NAMESPACE.XMLNS)throw new oe(
oe.NAMESPACE_ERR,
'either qualifiedName or prefix is "xmlns" and namespace is not the XMLNS namespace');
if(e===sr.NAMESPACE.XMLNS&&n!=="xmlns"&&t!=="xmlns")throw new oe(oe.NAMESPACE_ERR,
'namespace is the XMLNS namespace and neither qualifiedName nor prefix is "xmlns"');return[e,n,r]}
function su(e,t){for(var n in e)
ou(e,n)&&(t[n]=e[n])}function Ln(e,t){var n=e.prototype;if(!(n instanceof t)){let r=function(){};r.prototype=
t.prototype,r=new r,su(n,r),e.prototype=n=r}n.constructor!=e&&(typeof e!="function"&&console.error(
"unknown Class:"+e),n.constructor=e)}var jn={},ar=jn.ELEMENT_NODE=1,iu=jn.ATTRIBUTE_NODE=2,Rc=jn.TEXT_NODE=
3,WP=jn.CDATA_SECTION_NODE=4,KP=jn.ENTITY_REFERENCE_NODE=5,eq=jn.ENTITY_NODE=6,_b=jn.PROCESSING_INSTRUCTION_NODE=
7,Mb=jn.COMMENT_NODE=8,ru=jn.DOCUMENT_NODE=9,GP=jn.DOCUMENT_TYPE_NODE=10,xi=jn.DOCUMENT_FRAGMENT_NODE=
11,tq=jn.NOTATION_NODE=12,Tt=sr.freeze({DOCUMENT_POSITION_DISCONNECTED:1,DOCUMENT_POSITION_PRECEDING:
2,
DOCUMENT_POSITION_FOLLOWING:4,DOCUMENT_POSITION_CONTAINS:8,DOCUMENT_POSITION_CONTAINED_BY:16,
DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:32});
function qP(e,t){if(t.length<e.length)return qP(t,e);var n=null;for(var r in e){if(e[r]!==t[r])return n;
n=e[r]}return n}function _P(e){return e.guid||(e.guid=g.random()),e.guid}function _t(){}_t.prototype=
{length:0,item:function(e){return e>=0&&e<this.length?this[e]:null},toString:function(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e?t={requireWellFormed:!!e.requireWellFormed,
splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};for(var n=[],r=0;r<this.length;r++)Ub(this[r],n,null,t);
return n.
join("")},filter:function(e){return v.prototype.filter.call(this,e)},indexOf:function(e){return v.prototype.
indexOf.call(this,e)}};_t.prototype[T.iterator]=function(){var e=this,t=0;return{next:function(){
return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function Jr(e,t){
this.
_node=e,this._refresh=t,Yp(this)}function Yp(e){var t=e._node._inc||e._node.ownerDocument._inc;if(e.
_inc!==t){var n=e._refresh(e._node);if(rN(e,"length",n.length),!e.$$length||n.length<e.$$length)for(
var r=n.
length;r in e;r++)ou(e,r)&&delete e[r];su(n,e),e._inc=t}}Jr.prototype.item=function(e){return Yp(
this),
this[e]||null};Ln(Jr,_t);function au(){this._nsIndex=f.create(null),this._noNsIndex=f.create(null)}
function ZP(e,t){
for(var n=0;n<e.length;){if(e[n]===t)return n;n++}}function Lb(e,t,n){if(!t)return e._noNsIndex;var r=e.
_nsIndex[t];return!r&&n&&(r=e._nsIndex[t]=f.create(null)),r}function nq(e,t,n){var r=Lb(e,t,!1),o=r&&
r[n];return o||null}function rq(e,t){Lb(e,t.namespaceURI,!0)[t.localName]=t}function oq(e,t){var n=Lb(
e,t.namespaceURI,!1);n&&delete n[t.localName]}function iq(e,t,n,r){if(r?t[ZP(t,r)]=n:(t[t.length]=n,
t.length++),rq(t,n),e){n.ownerElement=e;var o=e.ownerDocument;o&&(r&&VP(o,e,r),aq(o,e,n))}}function MP(
e,t,n){
var r=ZP(t,n);if(r>=0){for(var o=t.length-1;r<=o;)t[r]=t[++r];if(t.length=o,oq(t,n),e){var i=e.ownerDocument;
i&&VP(i,e,n),n.ownerElement=null}}}au.prototype={length:0,item:_t.prototype.item,getNamedItem:
function(e){
this._ownerElement&&this._ownerElement._isInHTMLDocumentAndNamespace()&&(e=e.toLowerCase());for(var t=0;
t<
this.length;){var n=this[t];if(n.nodeName===e)return n;t++}return null},setNamedItem:function(e){var t=e.
ownerElement;if(t&&t!==this._ownerElement)throw new oe(oe.INUSE_ATTRIBUTE_ERR);var n=nq(this,e.namespaceURI,
e.localName);return n===e?e:(iq(this._ownerElement,this,e,n),n)},setNamedItemNS:function(e){return this.
setNamedItem(e)},removeNamedItem:function(e){var t=this.getNamedItem(e);if(!t)throw new oe(oe.NOT_FOUND_ERR,
e);return MP(this._ownerElement,this,t),t},removeNamedItemNS:function(e,t){var n=this.getNamedItemNS(
e,t);if(!n)throw new oe(oe.NOT_FOUND_ERR,e?e+" : "+t:t);return MP(this._ownerElement,this,n),n},
getNamedItemNS:function(e,t){
e||(e=null);for(var n=0;n<this.length;){var r=this[n];if(r.localName===t&&r.namespaceURI===e)return r;
n++}return null}};au.prototype[T.iterator]=function(){var e=this,t=0;return{next:function(){return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function HP(){}HP.prototype=
{hasFeature:function(e,t){return!0},createDocument:function(e,t,n){var r=Cc.XML_APPLICATION;e===Xr.HTML?
r=Cc.XML_XHTML_APPLICATION:e===Xr.SVG&&(r=Cc.XML_SVG_IMAGE);var o=new $o(Dn,{contentType:r});if(o.implementation=
this,o.childNodes=new _t,o.doctype=n||null,n&&o.appendChild(n),t){var i=o.createElementNS(e,t);o.appendChild(
i)}return o},createDocumentType:function(e,t,n,r){UP(e);var o=new tf(Dn);return o.name=e,o.nodeName=
e,o.publicId=t||"",o.systemId=n||"",o.internalSubset=r||"",o.childNodes=new _t,o},createHTMLDocument:
function(e){
var t=new $o(Dn,{contentType:Cc.HTML});if(t.implementation=this,t.childNodes=new _t,e!==!1){t.doctype=
this.createDocumentType("html"),t.doctype.ownerDocument=t,t.appendChild(t.doctype);var n=t.createElement(
"html");t.appendChild(n);var r=t.createElement("head");if(n.appendChild(r),typeof e=="string"){var o=t.
createElement("title");o.appendChild(t.createTextNode(e)),r.appendChild(o)}n.appendChild(t.createElement(
"body"))}return t}};function Ue(e){Mn(e)}Ue.prototype={firstChild:null,lastChild:null,
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
isSameNode:function(e){return this===e},insertBefore:function(e,t){return Xp(this,e,t)},replaceChild:
function(e,t){
Xp(this,e,t,QP),t&&this.removeChild(t)},removeChild:function(e){return XP(this,e)},appendChild:
function(e){
return this.insertBefore(e,null)},hasChildNodes:function(){return this.firstChild!=null},cloneNode:
function(e){
return nN(this.ownerDocument||this,this,e)},normalize:function(){nn(this,null,{enter:function(e){for(
var t=e.
firstChild;t;){var n=t.nextSibling;if(n!==null&&n.nodeType===Rc&&t.nodeType===Rc){for(var r=[],o=n;o!==
null&&o.nodeType===Rc;)r.push(o.data),o=o.nextSibling;for(var i=t.nextSibling;i!==o;){var a=i.nextSibling;
i.parentNode=null,i.previousSibling=null,i.nextSibling=null,i=a}t.nextSibling=o,o!==null?o.previousSibling=
t:e.lastChild=t,t.appendData(r.join("")),jb(e.ownerDocument,e),t=o}else t=n}return!0}})},isSupported:
function(e,t){
return this.ownerDocument.implementation.hasFeature(e,t)},lookupPrefix:function(e){for(var t=this;t;
){
var n=t._nsMap;if(n){for(var r in n)if(ou(n,r)&&n[r]===e)return r}t=t.nodeType==iu?t.ownerDocument:t.
parentNode}return null},lookupNamespaceURI:function(e){for(var t=this;t;){var n=t._nsMap;if(n&&ou(n,
e))return n[e];t=t.nodeType==iu?t.ownerDocument:t.parentNode}return null},isDefaultNamespace:
function(e){
var t=this.lookupPrefix(e);return t==null},compareDocumentPosition:function(e){if(this===e)return 0;
var t=e,n=this,r=null,o=null;if(t instanceof wa&&(r=t,t=r.ownerElement),n instanceof wa&&(o=n,n=o.ownerElement,
r&&t&&n===t))for(var i=0,a;a=n.attributes[i];i++){if(a===r)return Tt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
Tt.DOCUMENT_POSITION_PRECEDING;if(a===o)return Tt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+Tt.DOCUMENT_POSITION_FOLLOWING}
if(!t||!n||n.ownerDocument!==t.ownerDocument)return Tt.DOCUMENT_POSITION_DISCONNECTED+Tt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
(_P(n.ownerDocument)>_P(t.ownerDocument)?Tt.DOCUMENT_POSITION_FOLLOWING:Tt.DOCUMENT_POSITION_PRECEDING);
if(o&&t===n)return Tt.DOCUMENT_POSITION_CONTAINS+Tt.DOCUMENT_POSITION_PRECEDING;if(r&&t===n)return Tt.
DOCUMENT_POSITION_CONTAINED_BY+Tt.DOCUMENT_POSITION_FOLLOWING;for(var s=[],u=t.parentNode;u;){if(!o&&
u===n)return Tt.DOCUMENT_POSITION_CONTAINED_BY+Tt.DOCUMENT_POSITION_FOLLOWING;s.push(u),u=u.parentNode}
s.reverse();for(var l=[],c=n.parentNode;c;){if(!r&&c===t)return Tt.DOCUMENT_POSITION_CONTAINS+Tt.DOCUMENT_POSITION_PRECEDING;
l.push(c),c=c.parentNode}l.reverse();var d=qP(s,l);for(var p in d.childNodes){var h=d.childNodes[p];
if(h===n)return Tt.DOCUMENT_POSITION_FOLLOWING;if(h===t)return Tt.DOCUMENT_POSITION_PRECEDING;if(l.indexOf(
h)>=0)return Tt.DOCUMENT_POSITION_FOLLOWING;if(s.indexOf(h)>=0)return Tt.DOCUMENT_POSITION_PRECEDING}
return 0}};function JP(e){return e=="<"&&"&lt;"||e==">"&&"&gt;"||e=="&"&&"&amp;"||e=='"'&&"&quot;"||
"&#"+e.charCodeAt()+";"}su(jn,Ue);su(jn,Ue.prototype);su(Tt,Ue);su(Tt,Ue.prototype);function Vp(e,t){
nn(e,null,{enter:function(n){return t(n)?nn.STOP:!0}})}function nn(e,t,n){for(var r=[{node:e,context:
t,
phase:nn.ENTER}];r.length>0;){var o=r.pop();if(o.phase===nn.ENTER){var i=n.enter(o.node,o.context);
if(i===
nn.STOP)return nn.STOP;if(r.push({node:o.node,context:i,phase:nn.EXIT}),i==null)continue;for(var a=o.
node.lastChild;a;)r.push({node:a,context:i,phase:nn.ENTER}),a=a.previousSibling}else n.exit&&n.exit(
o.node,o.context)}}nn.STOP=T("walkDOM.STOP");nn.ENTER=0;nn.EXIT=1;function $o(e,t){Mn(e);var n=t||{}
;
this.ownerDocument=this,this.contentType=n.contentType||Cc.XML_APPLICATION,this.type=Z9(this.contentType)?
"html":"xml"}function aq(e,t,n){e&&e._inc++;var r=n.namespaceURI;r===Xr.XMLNS&&(t._nsMap[n.prefix?n.
localName:""]=n.value)}function VP(e,t,n,r){e&&e._inc++;var o=n.namespaceURI;o===Xr.XMLNS&&delete t.
_nsMap[n.prefix?n.localName:""]}function jb(e,t,n){if(e&&e._inc){e._inc++;var r=t.childNodes;if(n&&!n.
nextSibling)r[r.length++]=n;else{for(var o=t.firstChild,i=0;o;)r[i++]=o,o=o.nextSibling;r.length=i,
delete r[r.
length]}}}function XP(e,t){if(e!==t.parentNode)throw new oe(oe.NOT_FOUND_ERR,
"child's parent is not parent");var n=t.previousSibling,r=t.nextSibling;return n?n.nextSibling=r:e.firstChild=r,
r?r.previousSibling=
n:e.lastChild=n,jb(e.ownerDocument,e),t.parentNode=null,t.previousSibling=null,t.nextSibling=null,t}
function sq(e){return e&&(e.nodeType===Ue.DOCUMENT_NODE||e.nodeType===Ue.DOCUMENT_FRAGMENT_NODE||e.nodeType===
Ue.ELEMENT_NODE)}function uq(e){return e&&(e.nodeType===Ue.CDATA_SECTION_NODE||e.nodeType===Ue.COMMENT_NODE||
e.nodeType===Ue.DOCUMENT_FRAGMENT_NODE||e.nodeType===Ue.DOCUMENT_TYPE_NODE||e.nodeType===Ue.ELEMENT_NODE||
e.nodeType===Ue.PROCESSING_INSTRUCTION_NODE||e.nodeType===Ue.TEXT_NODE)}function Ti(e){return e&&e.nodeType===
Ue.DOCUMENT_TYPE_NODE}function Io(e){return e&&e.nodeType===Ue.ELEMENT_NODE}function YP(e){return e&&
e.nodeType===Ue.TEXT_NODE}function LP(e,t){var n=e.childNodes||[];if(Vr(n,Io)||Ti(t))return!1;var r=Vr(
n,Ti);return!(t&&r&&n.indexOf(r)>n.indexOf(t))}function jP(e,t){var n=e.childNodes||[];function r(i){
return Io(i)&&i!==t}if(Vr(n,r))return!1;var o=Vr(n,Ti);return!(t&&o&&n.indexOf(o)>n.indexOf(t))}
function lq(e,t,n){
if(!sq(e))throw new oe(oe.HIERARCHY_REQUEST_ERR,"Unexpected parent node type "+e.nodeType);if(n&&n.parentNode!==
e)throw new oe(oe.NOT_FOUND_ERR,"child not in parent");if(!uq(t)||Ti(t)&&e.nodeType!==Ue.DOCUMENT_NODE)
throw new oe(oe.HIERARCHY_REQUEST_ERR,"Unexpected node type "+t.nodeType+" for parent node type "+e.
nodeType)}function cq(e,t,n){var r=e.childNodes||[],o=t.childNodes||[];if(t.nodeType===Ue.DOCUMENT_FRAGMENT_NODE){
var i=o.filter(Io);if(i.length>1||Vr(o,YP))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"More than one element or text in fragment");if(i.length===1&&!LP(e,n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(Io(t)&&!LP(e,n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(Ti(t)){if(Vr(r,Ti))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var a=Vr(r,Io);if(n&&r.indexOf(a)<r.indexOf(n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element");if(!n&&a)throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Doctype can not be appended since element is present")}}function QP(e,t,n){var r=e.childNodes||[],o=t.
childNodes||[];if(t.nodeType===Ue.DOCUMENT_FRAGMENT_NODE){var i=o.filter(Io);if(i.length>1||Vr(o,YP))
throw new oe(oe.HIERARCHY_REQUEST_ERR,"More than one element or text in fragment");if(i.length===1&&
!jP(e,n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(Io(t)&&!jP(e,n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(Ti(t)){if(Vr(r,function(u){return Ti(u)&&
u!==n}))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var a=Vr(r,Io);if(n&&r.indexOf(a)<r.indexOf(n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element")}}function Xp(e,t,n,r){lq(e,t,n),e.nodeType===Ue.DOCUMENT_NODE&&
(r||cq)(e,t,n);var o=t.parentNode;if(o&&o.removeChild(t),t.nodeType===xi){var i=t.firstChild;if(i==null)
return t;var a=t.lastChild}else i=a=t;var s=n?n.previousSibling:e.lastChild;i.previousSibling=s,a.nextSibling=
n,s?s.nextSibling=i:e.firstChild=i,n==null?e.lastChild=a:n.previousSibling=a;do i.parentNode=e;while(
i!==
a&&(i=i.nextSibling));return jb(e.ownerDocument||e,e,t),t.nodeType==xi&&(t.firstChild=t.lastChild=null),
t}$o.prototype={implementation:null,nodeName:"#document",nodeType:ru,doctype:null,documentElement:
null,
_inc:1,insertBefore:function(e,t){if(e.nodeType===xi){for(var n=e.firstChild;n;){var r=n.nextSibling;
this.insertBefore(n,t),n=r}return e}return Xp(this,e,t),e.ownerDocument=this,this.documentElement===
null&&e.nodeType===ar&&(this.documentElement=e),e},removeChild:function(e){var t=XP(this,e);return t===
this.documentElement&&(this.documentElement=null),t},replaceChild:function(e,t){Xp(this,e,t,QP),e.ownerDocument=
this,t&&this.removeChild(t),Io(e)&&(this.documentElement=e)},importNode:function(e,t){return dq(this,
e,t)},getElementById:function(e){var t=null;return Vp(this.documentElement,function(n){if(n.nodeType==
ar&&n.getAttribute("id")==e)return t=n,!0}),t},createElement:function(e){var t=new Fo(Dn);t.ownerDocument=
this,this.type==="html"&&(e=e.toLowerCase()),q9(this.contentType)&&(t.namespaceURI=Xr.HTML),t.nodeName=
e,t.tagName=e,t.localName=e,t.childNodes=new _t;var n=t.attributes=new au;return n._ownerElement=t,t}
,
createDocumentFragment:function(){var e=new uu(Dn);return e.ownerDocument=this,e.childNodes=new _t,e}
,
createTextNode:function(e){var t=new Dc(Dn);return t.ownerDocument=this,t.childNodes=new _t,t.appendData(
e),t},createComment:function(e){var t=new Qp(Dn);return t.ownerDocument=this,t.childNodes=new _t,t.appendData(
e),t},createCDATASection:function(e){if(e.indexOf("]]>")!==-1)throw new oe(oe.INVALID_CHARACTER_ERR,
'data contains "]]>"');var t=new ef(Dn);return t.ownerDocument=this,t.childNodes=new _t,t.appendData(
e),t},createProcessingInstruction:function(e,t){var n=new rf(Dn);return n.ownerDocument=this,n.childNodes=
new _t,n.nodeName=n.target=e,n.nodeValue=n.data=t,n},createAttribute:function(e){if(!St.QName_exact.
test(e))throw new oe(oe.INVALID_CHARACTER_ERR,'invalid character in name "'+e+'"');return this.type===
"html"&&(e=e.toLowerCase()),this._createAttribute(e)},_createAttribute:function(e){var t=new wa(Dn);
return t.ownerDocument=this,t.childNodes=new _t,t.name=e,t.nodeName=e,t.localName=e,t.specified=!0,t}
,
createEntityReference:function(e){if(!St.Name_exact.test(e))throw new oe(oe.INVALID_CHARACTER_ERR,
'not a valid xml name "'+e+'"');if(this.type==="html")throw new oe("document is an html document",fn.NotSupportedError);
var t=new nf(Dn);return t.ownerDocument=this,t.childNodes=new _t,t.nodeName=e,t},createElementNS:
function(e,t){
var n=Fb(e,t),r=new Fo(Dn),o=r.attributes=new au;return r.childNodes=new _t,r.ownerDocument=this,r.nodeName=
t,r.tagName=t,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],o._ownerElement=r,r},
createAttributeNS:function(e,t){
var n=Fb(e,t),r=new wa(Dn);return r.ownerDocument=this,r.childNodes=new _t,r.nodeName=t,r.name=t,r.specified=
!0,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],r}};Ln($o,Ue);function Fo(e){Mn(e),this._nsMap=
f.create(null)}Fo.prototype={nodeType:ar,attributes:null,getQualifiedName:function(){return this.prefix?
this.prefix+":"+this.localName:this.localName},_isInHTMLDocumentAndNamespace:function(){return this.
ownerDocument.type==="html"&&this.namespaceURI===Xr.HTML},hasAttributes:function(){return!!(this.attributes&&
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
n.value:null},setAttributeNS:function(e,t,n){var r=Fb(e,t),o=r[2],i=this.getAttributeNodeNS(e,o);i?i.
value=i.nodeValue=""+n:(i=this.ownerDocument.createAttributeNS(e,t),i.value=i.nodeValue=""+n,this.setAttributeNode(
i))},getAttributeNodeNS:function(e,t){return this.attributes.getNamedItemNS(e,t)},
getElementsByClassName:function(e){
var t=FP(e);return new Jr(this,function(n){var r=[];return t.length>0&&Vp(n,function(o){if(o!==n&&o.
nodeType===ar){var i=o.getAttribute("class");if(i){var a=e===i;if(!a){var s=FP(i);a=t.every(Q9(s))}a&&
r.push(o)}}}),r})},getElementsByTagName:function(e){var t=(this.nodeType===ru?this:this.ownerDocument).
type==="html",n=e.toLowerCase();return new Jr(this,function(r){var o=[];return Vp(r,function(i){if(!(
i===
r||i.nodeType!==ar))if(e==="*")o.push(i);else{var a=i.getQualifiedName(),s=t&&i.namespaceURI===Xr.HTML?
n:e;a===s&&o.push(i)}}),o})},getElementsByTagNameNS:function(e,t){return new Jr(this,function(n){var r=[
];
return Vp(n,function(o){o!==n&&o.nodeType===ar&&(e==="*"||o.namespaceURI===e)&&(t==="*"||o.localName==
t)&&r.push(o)}),r})}};$o.prototype.getElementsByClassName=Fo.prototype.getElementsByClassName;$o.prototype.
getElementsByTagName=Fo.prototype.getElementsByTagName;$o.prototype.getElementsByTagNameNS=Fo.prototype.
getElementsByTagNameNS;Ln(Fo,Ue);function wa(e){Mn(e),this.namespaceURI=null,this.prefix=null,this.ownerElement=
null}wa.prototype.nodeType=iu;Ln(wa,Ue);function Si(e){Mn(e)}Si.prototype={data:"",substringData:
function(e,t){
return this.data.substring(e,e+t)},appendData:function(e){e=this.data+e,this.nodeValue=this.data=e,
this.
length=e.length},insertData:function(e,t){this.replaceData(e,0,t)},deleteData:function(e,t){this.replaceData(
e,t,"")},replaceData:function(e,t,n){var r=this.data.substring(0,e),o=this.data.substring(e+t);n=r+n+
o,this.nodeValue=this.data=n,this.length=n.length}};Ln(Si,Ue);function Dc(e){Mn(e)}Dc.prototype={
nodeName:"#text",nodeType:Rc,splitText:function(e){var t=this.data,n=t.substring(e);t=t.substring(0,
e),this.data=
this.nodeValue=t,this.length=t.length;var r=this.ownerDocument.createTextNode(n);return this.parentNode&&
this.parentNode.insertBefore(r,this.nextSibling),r}};Ln(Dc,Si);function Qp(e){Mn(e)}Qp.prototype={
nodeName:"#comment",nodeType:Mb};Ln(Qp,Si);function ef(e){Mn(e)}ef.prototype={nodeName:
"#cdata-section",nodeType:WP};
Ln(ef,Dc);function tf(e){Mn(e)}tf.prototype.nodeType=GP;Ln(tf,Ue);function zb(e){Mn(e)}zb.prototype.
nodeType=tq;Ln(zb,Ue);function Bb(e){Mn(e)}Bb.prototype.nodeType=eq;Ln(Bb,Ue);function nf(e){Mn(e)}
nf.
prototype.nodeType=KP;Ln(nf,Ue);function uu(e){Mn(e)}uu.prototype.nodeName="#document-fragment";uu.prototype.
nodeType=xi;Ln(uu,Ue);function rf(e){Mn(e)}rf.prototype.nodeType=_b;Ln(rf,Si);function eN(){}eN.prototype.
serializeToString=function(e,t){return tN.call(e,t)};Ue.prototype.toString=tN;function tN(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e!=null?t={requireWellFormed:
!!e.
requireWellFormed,splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={
requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};var n=[],r=this.nodeType===ru&&this.documentElement||this,o=r.
prefix,i=r.namespaceURI;if(i&&o==null){var o=r.lookupPrefix(i);if(o==null)var a=[{namespace:i,prefix:
null}]}
return Ub(this,n,a,t),n.join("")}function zP(e,t,n){var r=e.prefix||"",o=e.namespaceURI;if(!o||r==="xml"&&
o===Xr.XML||o===Xr.XMLNS)return!1;for(var i=n.length;i--;){var a=n[i];if(a.prefix===r)return a.
namespace!==o}return!0}function Jp(e,t,n,r){if(r&&!St.QName_exact.test(t))throw new oe(
'The attribute name "'+t+'" is not a valid XML QName',fn.InvalidStateError);e.push(" ",t,'="',n.replace(
/[<>&"\t\n\r]/g,
JP),'"')}function Ub(e,t,n,r){n||(n=[]);var o=r.nodeFilter,i=r.requireWellFormed,a=r.splitCDATASections,
s=e.nodeType===ru?e:e.ownerDocument,u=s.type==="html";nn(e,{ns:n},{enter:function(l,c){var d=c.ns;if(
o)
if(l=o(l),l){if(typeof l=="string")return t.push(l),null}else return null;switch(l.nodeType){case ar:
var p=l.attributes,h=p.length,b=l.tagName,C=b;if(!u&&!l.prefix&&l.namespaceURI){for(var O,P=0;P<p.length;
P++)
if(p.item(P).name==="xmlns"){O=p.item(P).value;break}if(!O)for(var N=d.length-1;N>=0;N--){var I=d[N];
if(I.prefix===""&&I.namespace===l.namespaceURI){O=I.namespace;break}}if(O!==l.namespaceURI)for(var N=d.
length-1;N>=0;N--){var I=d[N];if(I.namespace===l.namespaceURI){I.prefix&&(C=I.prefix+":"+b);break}}}
if(i&&!St.QName_exact.test(C))throw new oe('The element name "'+C+'" is not a valid XML QName',fn.InvalidStateError);
t.push("<",C);for(var F=d.slice(),M=0;M<h;M++){var z=p.item(M);z.prefix=="xmlns"?F.push({prefix:z.localName,
namespace:z.value}):z.nodeName=="xmlns"&&F.push({prefix:"",namespace:z.value})}for(var M=0;M<h;M++){
var z=p.item(M);if(zP(z,u,F)){var L=z.prefix||"",j=z.namespaceURI;Jp(t,L?"xmlns:"+L:"xmlns",j,i),F.push(
{prefix:L,namespace:j})}var B=o?o(z):z;B&&(typeof B=="string"?t.push(B):Jp(t,B.name,B.value,i))}if(b===
C&&zP(l,u,F)){var U=l.prefix||"",j=l.namespaceURI;Jp(t,U?"xmlns:"+U:"xmlns",j,i),F.push({prefix:U,
namespace:j})}
var G=!l.firstChild;if(G&&(u||l.namespaceURI===Xr.HTML)&&(G=J9(b)),G)return t.push("/>"),null;if(t.push(
">"),u&&H9(b)){for(var Z=l.firstChild;Z;)Z.data?t.push(Z.data):Ub(Z,t,F.slice(),r),Z=Z.nextSibling;
return t.
push("</",C,">"),null}return{ns:F,tag:C};case ru:case xi:if(i&&l.nodeType===ru&&l.documentElement==null)
throw new oe("The Document has no documentElement",fn.InvalidStateError);return{ns:d};case iu:return Jp(
t,l.name,l.value,i),null;case Rc:if(i&&St.InvalidChar.test(l.data))throw new oe(
"The Text node data contains characters outside the XML Char production",fn.InvalidStateError);
return t.push(l.data.replace(
/[<&>]/g,JP)),null;case WP:if(i&&l.data.indexOf("]]>")!==-1)throw new oe(
'The CDATASection data contains "]]>"',fn.InvalidStateError);return a?t.push(St.CDATA_START,l.data.replace(
/]]>/g,"]]]]><![CDATA[>"),St.CDATA_END):t.push(St.CDATA_START,l.data,St.CDATA_END),null;case Mb:if(i){
if(St.InvalidChar.
test(l.data))throw new oe(
"The comment node data contains characters outside the XML Char production",
fn.InvalidStateError);if(l.data.indexOf("--")!==-1||l.data[l.data.length-1]==="-")throw new oe(
'The comment node data contains "--" or ends with "-"',fn.InvalidStateError)}return t.push(St.COMMENT_START,
l.data,St.COMMENT_END),null;case GP:var Y=l.publicId,ee=l.systemId;if(i){if(!St.Name_exact.test(l.name))
throw new oe('The doctype name "'+l.name+'" is not a valid XML Name',fn.InvalidStateError);if(Y&&!St.
PubidLiteral_match.test(Y))throw new oe("DocumentType publicId is not a valid PubidLiteral",fn.InvalidStateError);
if(ee&&ee!=="."&&!St.SystemLiteral_match.test(ee))throw new oe(
"DocumentType systemId is not a valid SystemLiteral",fn.InvalidStateError);if(l.internalSubset&&l.internalSubset.indexOf(
"]>")!==-1)throw new oe(
'DocumentType internalSubset contains "]>"',fn.InvalidStateError)}return t.push(St.DOCTYPE_DECL_START,
" ",l.name),Y?(t.push(" ",St.PUBLIC," ",Y),ee&&ee!=="."&&t.push(" ",ee)):ee&&ee!=="."&&t.push(" ",St.
SYSTEM," ",ee),l.internalSubset&&t.push(" [",l.internalSubset,"]"),t.push(">"),null;case _b:if(i){if(
!St.
NCName_exact.test(l.target)||l.target.toLowerCase()==="xml")throw new oe(
'The processing instruction target "'+l.target+'" is not a valid XML NCName or is reserved',fn.InvalidStateError);
if(St.InvalidChar.
test(l.data))throw new oe(
"The ProcessingInstruction data contains characters outside the XML Char production",fn.InvalidStateError);
if(l.data.indexOf("?>")!==-1)throw new oe('The ProcessingInstruction data contains "?>"',fn.InvalidStateError)}
return t.push("<?",l.target," ",l.data,"?>"),null;case KP:
if(i&&!St.Name_exact.test(l.nodeName))throw new oe('The entity reference name "'+l.nodeName+'" is not a valid XML Name',
fn.InvalidStateError);return t.push("&",l.nodeName,";"),null;default:return t.push(
"??",l.nodeName),null}},exit:function(l,c){c&&c.tag&&t.push("</",c.tag,">")}})}function dq(e,t,n){
var r;
return nn(t,null,{enter:function(o,i){var a=o.cloneNode(!1);a.ownerDocument=e,a.parentNode=null,i===
null?r=a:i.appendChild(a);var s=o.nodeType===iu||n;return s?a:null}}),r}function nN(e,t,n){var r;
return nn(
t,null,{enter:function(o,i){var a=new o.constructor(Dn);for(var s in o)if(ou(o,s)){var u=o[s];typeof u!=
"object"&&u!=a[s]&&(a[s]=u)}o.childNodes&&(a.childNodes=new _t),a.ownerDocument=e;var l=n;switch(a.nodeType){
case ar:
var c=o.attributes,d=a.attributes=new au,p=c.length;d._ownerElement=a;for(var h=0;h<p;h++)a.setAttributeNode(
nN(e,c.item(h),!0));break;case iu:l=!0}return i!==null?i.appendChild(a):r=a,l?a:null}}),r}function rN(
e,t,n){
e[t]=n}function $b(e){for(var t=[],n=e.firstChild;n;)n.nodeType===ar&&t.push(n),n=n.nextSibling;
return t}
try{f.defineProperty&&(f.defineProperty(Jr.prototype,"length",{get:function(){return Yp(this),this.$$length}
}),
f.defineProperty(Ue.prototype,"textContent",{get:function(){if(this.nodeType===ar||this.nodeType===xi){
var e=[];return nn(this,null,{enter:function(t){if(t.nodeType===ar||t.nodeType===xi)return!0;if(t.nodeType===
_b||t.nodeType===Mb)return null;e.push(t.nodeValue)}}),e.join("")}return this.nodeValue},set:
function(e){
switch(this.nodeType){case ar:case xi:for(;this.firstChild;)this.removeChild(this.firstChild);(e||x(
e))&&this.appendChild(this.ownerDocument.createTextNode(e));break;default:this.data=e,this.value=e,
this.
nodeValue=e}}}),f.defineProperty(Si.prototype,"data",{get:function(){return this._data!=null?this._data:
""},set:function(e){this._data=e,this.length=typeof e=="string"?e.length:0}}),f.defineProperty(Si.prototype,
"nodeValue",{get:function(){return this.data},set:function(e){this.data=e},enumerable:!0,
configurable:!0}),
f.defineProperty(Fo.prototype,"children",{get:function(){return new Jr(this,$b)}}),f.defineProperty(
$o.prototype,"children",{get:function(){return new Jr(this,$b)}}),f.defineProperty(uu.prototype,
"children",{get:function(){return new Jr(this,$b)}}),rN=function(e,t,n){e["$$"+t]=n})}catch{}Et._updateLiveList=
Yp;Et.Attr=wa;Et.CDATASection=ef;Et.CharacterData=Si;Et.Comment=Qp;Et.Document=$o;Et.DocumentFragment=
uu;Et.DocumentType=tf;Et.DOMImplementation=HP;Et.Element=Fo;Et.Entity=Bb;Et.EntityReference=nf;Et.LiveNodeList=
Jr;Et.NamedNodeMap=au;Et.Node=Ue;Et.NodeList=_t;Et.Notation=zb;Et.Text=Dc;Et.ProcessingInstruction=rf;
Et.walkDOM=nn;Et.XMLSerializer=eN});var iN=Pe(Ac=>{"use strict";m();var oN=ba().freeze;Ac.XML_ENTITIES=oN(
{amp:"&",apos:"'",gt:">",lt:"<",
quot:'"'});Ac.HTML_ENTITIES=oN({Aacute:"\xC1",aacute:"\xE1",Abreve:"\u0102",abreve:"\u0103",ac:
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
zwnj:"\u200C"});Ac.entityMap=Ac.HTML_ENTITIES});var fN=Pe(af=>{"use strict";m();var pu=ba(),Ce=Ib(),
lN=vc(),mq=pu.isHTMLEscapableRawTextElement,pq=pu.
isHTMLMimeType,fq=pu.isHTMLRawTextElement,Nc=pu.hasOwn,aN=pu.NAMESPACE,gq=lN.ParseError,hq=lN.DOMException,
lu=0,Ei=1,cu=2,Oc=3,du=4,mu=5,Pc=6,of=7;function cN(){}cN.prototype={parse:function(e,t,n){var r=this.
domBuilder;r.startDocument(),vq(t,t=f.create(null)),yq(e,t,n,r,this.errorHandler),r.endDocument()}};
var Kb=/&#?\w+;?/g;function yq(e,t,n,r,o){var i=pq(r.mimeType);e.indexOf(Ce.UNICODE_REPLACEMENT_CHARACTER)>=
0&&o.warning("Unicode replacement character detected, source encoding issues?");function a(ye){if(ye>
65535){ye-=65536;var bt=55296+(ye>>10),zt=56320+(ye&1023);return x.fromCharCode(bt,zt)}else return x.
fromCharCode(ye)}function s(ye){var bt=ye[ye.length-1]===";"?ye:ye+";";if(!i&&bt!==ye)return o.error(
"EntityRef: expecting ;"),ye;var zt=Ce.Reference.exec(bt);if(!zt||zt[0].length!==bt.length)return o.
error("entity not matching Reference production: "+ye),ye;var Bt=bt.slice(1,-1);return Nc(n,Bt)?n[Bt]:
Bt.charAt(0)==="#"?a(parseInt(Bt.substring(1).replace("x","0x"))):(o.error("entity not found:"+ye),
ye)}
function u(ye){if(ye>O){var bt=e.substring(O,ye).replace(Kb,s);p&&h(O),r.characters(bt,0,ye-O),O=ye}
}
var l=0,c=0,d=/\r\n?|\n|$/g,p=r.locator;function h(ye,bt){for(;ye>=c&&(bt=d.exec(e));)l=c,c=bt.index+
bt[0].length,p.lineNumber++;p.columnNumber=ye-l+1}for(var b=[{currentNSMap:t}],C=[],O=0;;){try{var P=e.
indexOf("<",O);if(P<0){if(!i&&C.length>0)return o.fatalError("unclosed xml tag(s): "+C.join(", "));
if(!e.
substring(O).match(/^\s*$/)){var N=r.doc,I=N.createTextNode(e.substring(O));if(N.documentElement)return o.
error("Extra content at the end of the document");N.appendChild(I),r.currentElement=I}return}if(P>O){
var F=e.substring(O,P);!i&&C.length===0&&(F=F.replace(new RegExp(Ce.S_OPT.source,"g"),""),F&&o.error(
"Unexpected content outside root element: '"+F+"'")),u(P)}switch(e.charAt(P+1)){case"/":var ve=e.indexOf(
">",P+2),M=e.substring(P+2,ve>0?ve:void 0);if(!M)return o.fatalError("end tag name missing");var z=Ce.
reg("^",Ce.QName_group,Ce.S_OPT,"$"),L=ve>0&&z.exec(M);if(!L){var j=ve>0&&Ce.reg("^",Ce.QName_group).
exec(M);if(i&&j)o.warning('end tag name contains invalid trailing characters: "'+M+'"'),L=j;else if(
j&&
new RegExp(z.source,z.flags+"m").test(M))o.error(
'end tag name is followed by a line break and trailing content: "'+M+'"'),L=j;else return o.fatalError(
'end tag name contains invalid characters: "'+M+
'"')}if(!r.currentElement&&!r.doc.documentElement)return;var B=C[C.length-1]||r.currentElement.tagName||
r.doc.documentElement.tagName||"";if(B!==L[1]){var U=L[1].toLowerCase();if(!i||B.toLowerCase()!==U)return o.
fatalError('Opening and ending tag mismatch: "'+B+'" != "'+M+'"')}var G=b.pop();C.pop();var Z=G.localNSMap;
if(r.endElement(G.uri,G.localName,B),Z)for(var Y in Z)Nc(Z,Y)&&r.endPrefixMapping(Y);ve++;break;case"?":
p&&h(P),ve=xq(e,P,r,o);break;case"!":p&&h(P),ve=mN(e,P,r,o,i);break;default:p&&h(P);var ee=new pN,
be=b[b.length-1].currentNSMap,ve=bq(e,P,ee,be,s,o,i),Me=ee.length;if(ee.closed||(i&&pu.isHTMLVoidElement(
ee.tagName)?ee.closed=!0:C.push(ee.tagName)),p&&Me){for(var de=sN(p,{}),se=0;se<Me;se++){var Ct=ee[
se];
h(Ct.offset),Ct.locator=sN(p,{})}r.locator=de,uN(ee,r,be)&&b.push(ee),r.locator=p}else uN(ee,r,be)&&
b.push(ee);i&&!ee.closed?ve=wq(e,ve,ee.tagName,s,r):ve++}}catch(ye){if(ye instanceof gq)throw ye;if(
ye instanceof
hq)return o.fatalError("Error constructing the DOM: "+ye.name+": "+ye.message,ye);o.error(
"element parse error: "+ye),ve=-1}ve>O?O=ve:u(g.max(P,O)+1)}}function sN(e,t){return t.lineNumber=e.lineNumber,
t.columnNumber=e.columnNumber,t}function bq(e,t,n,r,o,i,a){function s(h,b,C){if(Nc(n.attributeNames,
h))return i.fatalError("Attribute "+h+" redefined");if(!a&&b.indexOf("<")>=0)return i.fatalError(
"Unescaped '<' not allowed in attributes values");n.addValue(h,b.replace(/[\t\n\r]/g," ").replace(Kb,
o),
C)}for(var u,l,c=++t,d=lu;;){var p=e.charAt(c);if(d===lu&&p==="<")throw new S(
"unexpected < in tag name: "+e.slice(t,c));switch(p){case"=":if(d===Ei)u=e.slice(t,c),d=Oc;else if(d===cu)d=Oc;
else throw new S(
"attribute equal must after attrName");break;case"'":case'"':if(d===Oc||d===Ei)if(d===Ei&&(i.warning(
'attribute value must after "="'),u=e.slice(t,c)),t=c+1,c=e.indexOf(p,t),c>0)l=e.slice(t,c),s(u,l,t-
1),d=mu;else throw new S("attribute value no end '"+p+"' match");else if(d==du)l=e.slice(t,c),s(u,l,
t),i.warning('attribute "'+u+'" missed start quot('+p+")!!"),t=c+1,d=mu;else throw new S(
'attribute value must after "="');break;case"/":switch(d){case lu:n.setTagName(e.slice(t,c));case mu:
case Pc:case of:
d=of,n.closed=!0;case du:case Ei:break;case cu:n.closed=!0;break;default:throw new S(
"attribute invalid close char('/')")}break;case"":return i.error("unexpected end of input"),d==lu&&n.setTagName(
e.slice(
t,c)),c;case">":switch(d){case lu:n.setTagName(e.slice(t,c));case mu:case Pc:case of:break;case du:
case Ei:
l=e.slice(t,c),l.slice(-1)==="/"&&(n.closed=!0,l=l.slice(0,-1));case cu:d===cu&&(l=u),d==du?(i.warning(
'attribute "'+l+'" missed quot(")!'),s(u,l,t)):(a||i.warning('attribute "'+l+'" missed value!! "'+l+
'" instead!!'),s(l,l,t));break;case Oc:if(!a)return i.fatalError(`AttValue: ' or " expected`)}return c;
case"\x80":p=" ";default:if(p<=" ")switch(d){case lu:n.setTagName(e.slice(t,c)),d=Pc;break;case Ei:u=e.slice(
t,c),d=cu;break;case du:var l=e.slice(t,c);i.warning('attribute "'+l+'" missed quot(")!!'),s(u,l,t);
case mu:
d=Pc;break}else switch(d){case cu:a||i.warning('attribute "'+u+'" missed value!! "'+u+'" instead2!!'),
s(u,u,t),t=c,d=Ei;break;case mu:i.warning('attribute space is required"'+u+'"!!');case Pc:d=Ei,t=c;
break;case Oc:
d=du,t=c;break;case of:throw new S("elements closed character '/' and '>' must be connected to")}}c++}
}
function uN(e,t,n){for(var r=e.tagName,o=null,d=e.length;d--;){var i=e[d],a=i.qName,s=i.value,p=a.indexOf(
":");if(p>0)var u=i.prefix=a.slice(0,p),l=a.slice(p+1),c=u==="xmlns"&&l;else l=a,u=null,c=a==="xmlns"&&
"";i.localName=l,c!==!1&&(o==null&&(o=f.create(null),n=f.create(n)),n[c]=o[c]=s,i.uri=aN.XMLNS,t.startPrefixMapping(
c,s))}for(var d=e.length;d--;)i=e[d],i.prefix&&(i.prefix==="xml"&&(i.uri=aN.XML),i.prefix!=="xmlns"&&
(i.uri=n[i.prefix]));var p=r.indexOf(":");p>0?(u=e.prefix=r.slice(0,p),l=e.localName=r.slice(p+1)):(
u=
null,l=e.localName=r);var h=e.uri=n[u||""];if(t.startElement(h,l,r,e),e.closed){if(t.endElement(h,l,
r),o)for(u in o)Nc(o,u)&&t.endPrefixMapping(u)}else return e.currentNSMap=n,e.localNSMap=o,!0}
function wq(e,t,n,r,o){
var i=mq(n);if(i||fq(n)){var a=new RegExp("</"+n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")+">","ig");a.lastIndex=
t;var s=a.exec(e),u=s?s.index:-1;if(u<0)return t+1;var l=e.substring(t+1,u);return i&&(l=l.replace(
Kb,
r)),o.characters(l,0,l.length),u}return t+1}function vq(e,t){for(var n in e)Nc(e,n)&&(t[n]=e[n])}
function dN(e,t){
var n=t;function r(c){return c=c||0,e.charAt(n+c)}function o(c){c=c||1,n+=c}function i(){for(var c=0;
n<
e.length;){var d=r();if(d!==" "&&d!==`
`&&d!=="\u0009"&&d!=="\r")return c;c++,o()}return-1}function a(){return e.substring(n)}function s(c){
return e.
substring(n,n+c.length)===c}function u(c){return e.substring(n,n+c.length).toUpperCase()===c.toUpperCase(
)}
function l(c){var d=Ce.reg("^",c),p=d.exec(a());return p?(o(p[0].length),p[0]):null}return{char:r,
getIndex:function(){
return n},getMatch:l,getSource:function(){return e},skip:o,skipBlanks:i,substringFromIndex:a,
substringStartsWith:s,
substringStartsWithCaseInsensitive:u}}function kq(e,t){function n(s,u){var l=Ce.PI.exec(s.substringFromIndex(
));
return l?l[1].toLowerCase()==="xml"?u.fatalError(
"xml declaration is only allowed at the start of the document, but found at position "+s.getIndex()):
(s.skip(l[0].length),l[0]):u.fatalError("processing instruction is not well-formed at position "+s.getIndex(
))}var r=e.getSource();if(e.char()==="["){
e.skip(1);for(var o=e.getIndex();e.getIndex()<r.length;){if(e.skipBlanks(),e.char()==="]"){var i=r.substring(
o,e.getIndex());return e.skip(1),i}var a=null;if(e.char()==="<"&&e.char(1)==="!")switch(e.char(2)){
case"E":e.char(3)==="L"?a=e.getMatch(Ce.elementdecl):e.char(3)==="N"&&(a=e.getMatch(Ce.EntityDecl));
break;case"A":a=e.getMatch(Ce.AttlistDecl);break;case"N":a=e.getMatch(Ce.NotationDecl);break;case"-":
a=e.getMatch(
Ce.Comment);break}else if(e.char()==="<"&&e.char(1)==="?")a=n(e,t);else if(e.char()==="%")a=e.getMatch(
Ce.PEReference);else return t.fatalError("Error detected in Markup declaration");if(!a)return t.fatalError(
"Error in internal subset at position "+e.getIndex())}return t.fatalError(
"doctype internal subset is not well-formed, missing ]")}}function mN(e,t,n,r,o){var i=dN(e,t);
switch(o?i.char(2).toUpperCase():
i.char(2)){case"-":var a=i.getMatch(Ce.Comment);return a?(n.comment(a,Ce.COMMENT_START.length,a.length-
Ce.COMMENT_START.length-Ce.COMMENT_END.length),i.getIndex()):r.fatalError(
"comment is not well-formed at position "+i.getIndex());case"[":var s=i.getMatch(Ce.CDSect);return s?
!o&&!n.currentElement?r.fatalError(
"CDATA outside of element"):(n.startCDATA(),n.characters(s,Ce.CDATA_START.length,s.length-Ce.CDATA_START.
length-Ce.CDATA_END.length),n.endCDATA(),i.getIndex()):r.fatalError(
"Invalid CDATA starting at position "+t);case"D":{if(n.doc&&n.doc.documentElement)return r.fatalError(
"Doctype not allowed inside or after documentElement at position "+i.getIndex());if(o?!i.substringStartsWithCaseInsensitive(
Ce.DOCTYPE_DECL_START):
!i.substringStartsWith(Ce.DOCTYPE_DECL_START))return r.fatalError("Expected "+Ce.DOCTYPE_DECL_START+
" at position "+i.getIndex());if(i.skip(Ce.DOCTYPE_DECL_START.length),i.skipBlanks()<1)return r.fatalError(
"Expected whitespace after "+Ce.DOCTYPE_DECL_START+" at position "+i.getIndex());var u={name:void 0,
publicId:void 0,systemId:void 0,internalSubset:void 0};if(u.name=i.getMatch(Ce.Name),!u.name)return r.
fatalError("doctype name missing or contains unexpected characters at position "+i.getIndex());if(o&&
u.name.toLowerCase()!=="html"&&r.warning("Unexpected DOCTYPE in HTML document at position "+i.getIndex(
)),
i.skipBlanks(),i.substringStartsWith(Ce.PUBLIC)||i.substringStartsWith(Ce.SYSTEM)){var l=Ce.ExternalID_match.
exec(i.substringFromIndex());if(!l)return r.fatalError(
"doctype external id is not well-formed at position "+i.getIndex());l.groups.SystemLiteralOnly!==void 0?
u.systemId=l.groups.SystemLiteralOnly:(u.
systemId=l.groups.SystemLiteral,u.publicId=l.groups.PubidLiteral),i.skip(l[0].length)}else if(o&&i.substringStartsWithCaseInsensitive(
Ce.SYSTEM)){if(i.skip(Ce.SYSTEM.length),i.skipBlanks()<1)return r.fatalError(
"Expected whitespace after "+Ce.SYSTEM+" at position "+i.getIndex());if(u.systemId=i.getMatch(Ce.ABOUT_LEGACY_COMPAT_SystemLiteral),
!u.systemId)return r.fatalError("Expected "+Ce.ABOUT_LEGACY_COMPAT+" in single or double quotes after "+Ce.SYSTEM+" at position "+i.getIndex(
))}return o&&u.systemId&&!Ce.ABOUT_LEGACY_COMPAT_SystemLiteral.
test(u.systemId)&&r.warning("Unexpected doctype.systemId in HTML document at position "+i.getIndex()),
o||(i.skipBlanks(),u.internalSubset=kq(i,r)),i.skipBlanks(),i.char()!==">"?r.fatalError(
"doctype not terminated with > at position "+i.getIndex()):(i.skip(1),n.startDTD(u.name,u.publicId,u.systemId,
u.
internalSubset),n.endDTD(),i.getIndex())}default:return r.fatalError(
'Not well-formed XML starting with "<!" at position '+t)}}function xq(e,t,n,r){var o=e.substring(t).match(
Ce.PI);if(!o)return r.fatalError(
"Invalid processing instruction starting at position "+t);if(o[1].toLowerCase()==="xml"){if(t>0)return r.
fatalError("processing instruction at position "+t+" is an xml declaration which is only at the start of the document");
if(!Ce.XMLDecl.test(e.substring(t)))return r.fatalError("xml declaration is not well-formed")}return n.processingInstruction(
o[1],o[2]),t+o[0].length}function pN(){this.attributeNames=
f.create(null)}pN.prototype={setTagName:function(e){if(!Ce.QName_exact.test(e))throw new S(
"invalid tagName:"+e);this.tagName=e},addValue:function(e,t,n){if(!Ce.QName_exact.test(e))throw new S(
"invalid attribute:"+e);this.attributeNames[e]=this.length,this[this.length++]={qName:e,value:t,
offset:n}},
length:0,getLocalName:function(e){return this[e].localName},getLocator:function(e){return this[e].locator}
,
getQName:function(e){return this[e].qName},getURI:function(e){return this[e].uri},getValue:function(
e){
return this[e].value}};af.XMLReader=cN;af.parseUtils=dN;af.parseDoctypeCommentOrCData=mN});var kN=Pe(
gu=>{"use strict";m();var va=ba(),Tq=Wb(),Sq=vc(),gN=iN(),Eq=fN(),Cq=Tq.DOMImplementation,
Rq=va.hasDefaultHTMLNamespace,Dq=va.isHTMLMimeType,Aq=va.isValidMimeType,bN=va.MIME_TYPE,Gb=va.NAMESPACE,
hN=Sq.ParseError,Oq=Eq.XMLReader;function wN(e){return e.replace(/\r[\n\u0085]/g,`
`).replace(/[\r\u0085\u2028\u2029]/g,`
`)}function vN(e){if(e=e||{},e.locator===void 0&&(e.locator=!0),this.assign=e.assign||va.assign,this.
domHandler=e.domHandler||uf,this.onError=e.onError||e.errorHandler,e.errorHandler&&typeof e.errorHandler!=
"function")throw new TypeError("errorHandler object is no longer supported, switch to onError!");e.errorHandler&&
e.errorHandler("warning","The `errorHandler` option has been deprecated, use `onError` instead!",
this),
this.normalizeLineEndings=e.normalizeLineEndings||wN,this.locator=!!e.locator,this.xmlns=this.assign(
f.create(null),e.xmlns)}vN.prototype.parseFromString=function(e,t){if(!Aq(t))throw new TypeError(
'DOMParser.parseFromString: the provided mimeType "'+t+'" is not valid.');var n=this.assign(f.create(
null),
this.xmlns),r=gN.XML_ENTITIES,o=n[""]||null;Rq(t)?(r=gN.HTML_ENTITIES,o=Gb.HTML):t===bN.XML_SVG_IMAGE&&
(o=Gb.SVG),n[""]=o,n.xml=n.xml||Gb.XML;var i=new this.domHandler({mimeType:t,defaultNamespace:o,
onError:this.
onError}),a=this.locator?{}:void 0;this.locator&&i.setDocumentLocator(a);var s=new Oq;s.errorHandler=
i,s.domBuilder=i;var u=!va.isHTMLMimeType(t);return u&&typeof e!="string"&&s.errorHandler.fatalError(
"source is not a string"),s.parse(this.normalizeLineEndings(x(e)),n,r),i.doc.documentElement||s.errorHandler.
fatalError("missing root element"),i.doc};function uf(e){var t=e||{};this.mimeType=t.mimeType||bN.XML_APPLICATION,
this.defaultNamespace=t.defaultNamespace||null,this.cdata=!1,this.currentElement=void 0,this.doc=void 0,
this.locator=void 0,this.onError=t.onError}function fu(e,t){t.lineNumber=e.lineNumber,t.columnNumber=
e.columnNumber}uf.prototype={startDocument:function(){var e=new Cq;this.doc=Dq(this.mimeType)?e.createHTMLDocument(
!1):e.createDocument(this.defaultNamespace,"")},startElement:function(e,t,n,r){var o=this.doc,i=o.createElementNS(
e,n||t),a=r.length;sf(this,i),this.currentElement=i,this.locator&&fu(this.locator,i);for(var s=0;s<a;
s++){
var e=r.getURI(s),u=r.getValue(s),n=r.getQName(s),l=o.createAttributeNS(e,n);this.locator&&fu(r.getLocator(
s),l),l.value=l.nodeValue=u,i.setAttributeNode(l)}},endElement:function(e,t,n){this.currentElement=this.
currentElement.parentNode},startPrefixMapping:function(e,t){},endPrefixMapping:function(e){},
processingInstruction:function(e,t){
var n=this.doc.createProcessingInstruction(e,t);this.locator&&fu(this.locator,n),sf(this,n)},
ignorableWhitespace:function(e,t,n){},
characters:function(e,t,n){if(e=yN.apply(this,arguments),e){if(this.cdata)var r=this.doc.createCDATASection(
e);else var r=this.doc.createTextNode(e);this.currentElement?this.currentElement.appendChild(r):
/^\s*$/.
test(e)&&this.doc.appendChild(r),this.locator&&fu(this.locator,r)}},skippedEntity:function(e){},
endDocument:function(){
this.doc.normalize()},setDocumentLocator:function(e){e&&(e.lineNumber=0),this.locator=e},comment:
function(e,t,n){
e=yN.apply(this,arguments);var r=this.doc.createComment(e);this.locator&&fu(this.locator,r),sf(this,
r)},startCDATA:function(){this.cdata=!0},endCDATA:function(){this.cdata=!1},startDTD:function(e,t,n,
r){
var o=this.doc.implementation;if(o&&o.createDocumentType){var i=o.createDocumentType(e,t,n,r);this.locator&&
fu(this.locator,i),sf(this,i),this.doc.doctype=i}},reportError:function(e,t){if(typeof this.onError==
"function")try{this.onError(e,t,this)}catch(n){throw new hN("Reporting "+e+' "'+t+'" caused '+n,this.
locator)}else console.error("[xmldom "+e+"]\u0009"+t,Pq(this.locator))},warning:function(e){this.reportError(
"warning",e)},error:function(e){this.reportError("error",e)},fatalError:function(e,t){throw this.reportError(
"fatalError",e),new hN(e,this.locator,t)}};function Pq(e){if(e)return`
@#[line:`+e.lineNumber+",col:"+e.columnNumber+"]"}function yN(e,t,n){return typeof e=="string"?e.substr(
t,n):e.length>=t+n||t?new java.lang.String(e,t,n)+"":e}
"endDTD,startEntity,endEntity,attributeDecl,elementDecl,externalEntityDecl,internalEntityDecl,resolveEntity,getExternalSubset,notationDecl,unparsedEntityDecl".replace(
/\w+/g,function(e){uf.prototype[e]=function(){return null}});function sf(e,t){
e.currentElement?e.currentElement.appendChild(t):e.doc.appendChild(t)}function Nq(e){if(e==="error")
throw"onErrorStopParsing"}function Iq(){throw"onWarningStopParsing"}gu.__DOMHandler=uf;gu.DOMParser=
vN;gu.normalizeLineEndings=wN;gu.onErrorStopParsing=Nq;gu.onWarningStopParsing=Iq});var xN=Pe(We=>{
"use strict";m();var hu=ba();We.assign=hu.assign;We.hasDefaultHTMLNamespace=hu.hasDefaultHTMLNamespace;
We.isHTMLMimeType=hu.isHTMLMimeType;We.isValidMimeType=hu.isValidMimeType;We.MIME_TYPE=hu.MIME_TYPE;
We.NAMESPACE=hu.NAMESPACE;var lf=vc();We.DOMException=lf.DOMException;We.DOMExceptionName=lf.DOMExceptionName;
We.ExceptionCode=lf.ExceptionCode;We.ParseError=lf.ParseError;var Mt=Wb();We.Attr=Mt.Attr;We.CDATASection=
Mt.CDATASection;We.CharacterData=Mt.CharacterData;We.Comment=Mt.Comment;We.Document=Mt.Document;We.DocumentFragment=
Mt.DocumentFragment;We.DocumentType=Mt.DocumentType;We.DOMImplementation=Mt.DOMImplementation;We.Element=
Mt.Element;We.Entity=Mt.Entity;We.EntityReference=Mt.EntityReference;We.LiveNodeList=Mt.LiveNodeList;
We.NamedNodeMap=Mt.NamedNodeMap;We.Node=Mt.Node;We.NodeList=Mt.NodeList;We.Notation=Mt.Notation;We.ProcessingInstruction=
Mt.ProcessingInstruction;We.Text=Mt.Text;We.XMLSerializer=Mt.XMLSerializer;var cf=kN();We.DOMParser=
cf.DOMParser;We.normalizeLineEndings=cf.normalizeLineEndings;We.onErrorStopParsing=cf.onErrorStopParsing;
We.onWarningStopParsing=cf.onWarningStopParsing});var df=Pe((Eqe,TN)=>{"use strict";m();function $q(
e){return e[e.length-1]}function Fq(e){return e[0]}
TN.exports={last:$q,first:Fq}});var ur=Pe((Rqe,CN)=>{"use strict";m();function Ic(e){
"@babel/helpers - typeof";return Ic=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Ic(e)}function SN(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function _q(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?SN(f(n),!0).forEach(function(r){
Mq(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):SN(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function Mq(e,t,
n){
return(t=Lq(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function Lq(e){var t=jq(e,"string");return Ic(t)=="symbol"?t:t+""}function jq(e,t){if(Ic(e)!="object"||
!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Ic(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
x:w)(e)}var EN=df(),mf=EN.last,ka=EN.first;function xa(e){this.name="GenericError",this.message=e,
this.
stack=new S(e).stack}xa.prototype=S.prototype;function rn(e){this.name="TemplateError",this.message=
e,this.stack=new S(e).stack}rn.prototype=new xa;function $c(e){this.name="RenderingError",this.message=
e,this.stack=new S(e).stack}$c.prototype=new xa;function pf(e){this.name="ScopeParserError",this.message=
e,this.stack=new S(e).stack}pf.prototype=new xa;function Ci(e){this.name="InternalError",this.properties=
{explanation:"InternalError"},this.message=e,this.stack=new S(e).stack}Ci.prototype=new xa;function qb(
e){
this.name="APIVersionError",this.properties={explanation:"APIVersionError"},this.message=e,this.stack=
new S(e).stack}qb.prototype=new xa;function zq(e,t){var n=new qb(e);throw n.properties=_q({id:
"api_version_error"},t),n}function Bq(e){var t=f.keys(e.files).slice(0,10),n="";t.length===0?n="Empty zip file":
n="Zip file contains : ".concat(t.join(","));var r=new Ci(
"The filetype for this file could not be identified, is this file corrupted ? ".concat(n));throw r.properties={
id:"filetype_not_identified",explanation:
"The filetype for this file could not be identified, is this file corrupted ? ".concat(
n)},r}function Uq(e){var t=new Ci('The filetype "'.concat(e,'" is not handled by Docxtemplater'));
throw t.
properties={id:"filetype_not_handled",explanation:'The file you are trying to generate is of type "'.
concat(e,'", but only docx and pptx formats are handled'),fileType:e},t}function Wq(e){var t=new rn(
"Multi error");throw t.properties={errors:e,id:"multi_error",explanation:
"The template has multiple errors"},t}function Kq(e){var t=new rn("Unopened tag");return t.properties={
xtag:mf(e.xtag.split(" ")),
id:"unopened_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unopened')},t}function Gq(e){var t=new rn(
"Duplicate open tag, expected one open tag");return t.properties={xtag:ka(e.xtag.split(" ")),id:
"duplicate_open_tag",context:e.
xtag,offset:e.offset,lIndex:e.lIndex,explanation:'The tag beginning with "'.concat(e.xtag.substr(0,
30),
'" has duplicate open tags')},t}function qq(e){var t=new rn(
"Duplicate close tag, expected one close tag");return t.properties={xtag:ka(e.xtag.split(" ")),id:
"duplicate_close_tag",context:e.xtag,offset:e.
offset,lIndex:e.lIndex,explanation:'The tag ending with "'.concat(e.xtag.substr(0,30),
'" has duplicate close tags')},t}function Zq(e){var t=new rn("Unclosed tag");return t.properties={
xtag:ka(e.xtag.split(
" ")).substr(1),id:"unclosed_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unclosed')},t}function Hq(e){e.position==="left"?
Jq(e):Vq(e)}function Jq(e){var t=new rn('No tag "'.concat(e.element,'" was found at the ').concat(e.
position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_left",explanation:
'No tag "'.concat(e.element,'" was found at the left'),offset:n.offset,part:n,parsed:e.parsed,index:
e.index,
element:e.element},t}function Vq(e){var t=new rn('No tag "'.concat(e.element,'" was found at the ').
concat(e.position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_right",
explanation:'No tag "'.concat(e.element,'" was found at the right'),offset:n.offset,part:n,parsed:e.parsed,
index:e.
index,element:e.element},t}function Xq(e){var t=e.tag,n=e.value,r=e.offset,o=new $c(
"There are some XML corrupt characters");return o.properties={id:"invalid_xml_characters",xtag:t,
value:n,offset:r,explanation:'There are some corrupt characters for the field "'.concat(t,'"')},o}
function Yq(e){var t=e.tag,n=e.value,
r=e.offset,o=e.partDelims,i=new $c("Non string values are not allowed for rawXML tags");return i.properties=
{id:"invalid_raw_xml_value",xtag:t,value:n,offset:r,explanation:'The value of the raw tag : "'.concat(
o,'" is not a string')},i}function Qq(e){var t=e.part,n=t.value,r=t.offset,o=e.id,i=o===void 0?
"raw_tag_outerxml_invalid":o,a=e.message,s=a===void 0?"Raw tag not in paragraph":a,u=e.part,l=e.explanation,
c=l===void 0?'The tag "'.concat(n,'" is not inside a paragraph'):l;typeof c=="function"&&(c=c(u));
var d=new rn(
s);throw d.properties={id:i,explanation:c,rootError:e.rootError,xtag:n,offset:r,postparsed:e.postparsed,
expandTo:e.expandTo,index:e.index},d}function eZ(e){var t=new rn(
"Raw tag should be the only text in paragraph"),n=e.part.value;throw t.properties={id:
"raw_xml_tag_should_be_only_text_in_paragraph",explanation:'The raw tag "'.concat(n,
'" should be the only text in this paragraph. This means that this tag should not be surrounded by any text or spaces.'),
xtag:n,offset:e.part.offset,paragraphParts:e.paragraphParts},
t}function tZ(e){var t=e.location,n=e.offset,r=e.square,o=t==="start"?"unclosed":"unopened",i=t==="start"?
"Unclosed":"Unopened",a=new rn("".concat(i," loop")),s=e.value;return a.properties={id:"".concat(
o,"_loop"),explanation:'The loop with tag "'.concat(s,'" is ').concat(o),xtag:s,offset:n},r&&(a.properties.
square=r),a}function nZ(e,t){var n=new rn("Unbalanced loop tag"),r=t[0].part.value,o=t[1].part.value,
i=e[0].part.value,a=e[1].part.value;return n.properties={id:"unbalanced_loop_tags",explanation:
"Unbalanced loop tags {#".concat(r,"}{/").concat(o,"}{#").concat(i,"}{/").concat(a,"}"),offset:[t[0].part.
offset,e[1].part.offset],lastPair:{left:t[0].part.value,right:t[1].part.value},pair:{left:e[0].part.
value,right:e[1].part.value}},n}function rZ(e){var t=e.tags,n=new rn(
"Closing tag does not match opening tag");return n.properties={id:
"closing_tag_does_not_match_opening_tag",explanation:'The tag "'.
concat(t[0].value,'" is closed by the tag "').concat(t[1].value,'"'),openingtag:ka(t).value,offset:[
ka(t).offset,mf(t).offset],closingtag:mf(t).value},ka(t).square&&(n.properties.square=[ka(t).square,
mf(t).square]),n}function oZ(e){var t=e.tag,n=e.offset,r=new rn('The position of the loop tags "'.concat(
t,'" would produce invalid XML'));return r.properties={xtag:t,id:"loop_position_invalid",explanation:
'The tags "'.concat(t,
'" are misplaced in the document, for example one of them is in a table and the other one outside the table'),
offset:n},r}function iZ(e){var t=e.tag,n=e.rootError,r=e.offset,o=new pf(
"Scope parser compilation failed");return o.properties={id:"scopeparser_compilation_failed",offset:r,
xtag:t,explanation:'The scope parser for the tag "'.concat(t,'" failed to compile'),rootError:n},o}
function aZ(e){
var t=e.tag,n=e.scope,r=e.error,o=e.offset,i=new pf("Scope parser execution failed");return i.properties=
{id:"scopeparser_execution_failed",explanation:'The scope parser for the tag "'.concat(t,
'" failed to execute'),scope:n,offset:o,xtag:t,rootError:r},i}function sZ(e,t){var n='Unimplemented tag type "'.
concat(e.type,'"');e.module&&(n+=' "'.concat(e.module,'"'));var r=new rn(n);throw r.properties={part:
e,
index:t,id:"unimplemented_tag_type"},r}function uZ(){var e=new Ci("Malformed xml");throw e.properties=
{explanation:"The template contains malformed xml",id:"malformed_xml"},e}function lZ(){var e=new Ci(
"You must run `.compile()` before running `.resolveData()`");throw e.properties={id:
"resolve_before_compile",explanation:"You must run `.compile()` before running `.resolveData()`"},e}
function cZ(){var e=new Ci(
"You should not call .render on a document that had compilation errors");throw e.properties={id:
"render_on_invalid_template",explanation:
"You should not call .render on a document that had compilation errors"},e}function dZ(){var e=new Ci(
"You should not call .render twice on the same Docxtemplater instance");throw e.properties={id:
"render_twice",explanation:"You should not call .render twice on the same Docxtemplater instance"},e}
function mZ(e,t){var n=new rn("An XML file has invalid xml");throw n.
properties={id:"file_has_invalid_xml",content:e,offset:t,explanation:
"The docx contains invalid XML, it is most likely corrupt"},n}CN.exports={XTError:xa,XTTemplateError:
rn,XTInternalError:Ci,XTScopeParserError:pf,
XTAPIVersionError:qb,RenderingError:$c,XTRenderingError:$c,getClosingTagNotMatchOpeningTag:rZ,
getLoopPositionProducesInvalidXMLError:oZ,
getScopeCompilationError:iZ,getScopeParserExecutionError:aZ,getUnclosedTagException:Zq,
getUnopenedTagException:Kq,
getUnmatchedLoopException:tZ,getDuplicateCloseTagException:qq,getDuplicateOpenTagException:Gq,
getCorruptCharactersException:Xq,
getInvalidRawXMLValueException:Yq,getUnbalancedLoopException:nZ,throwApiVersionError:zq,
throwFileTypeNotHandled:Uq,
throwFileTypeNotIdentified:Bq,throwMalformedXml:uZ,throwMultiError:Wq,throwExpandNotFound:Qq,
throwRawTagShouldBeOnlyTextInParagraph:eZ,
throwUnimplementedTagType:sZ,throwXmlTagNotFound:Hq,throwXmlInvalid:mZ,throwResolveBeforeCompile:lZ,
throwRenderInvalidTemplate:cZ,throwRenderTwice:dZ}});var At=Pe((Aqe,$N)=>{"use strict";m();function pZ(
e,t){return yZ(e)||hZ(e,t)||gZ(e,t)||fZ()}function fZ(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function gZ(e,t){
if(e){if(typeof e=="string")return RN(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?RN(e,t):void 0}}function RN(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function hZ(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function yZ(
e){
if(v.isArray(e))return e}var DN=xN(),bZ=DN.DOMParser,wZ=DN.XMLSerializer,vZ=ur(),AN=vZ.throwXmlTagNotFound,
ON=df(),kZ=ON.last,xZ=ON.first,TZ=f.prototype.hasOwnProperty,SZ=Function.prototype.bind,ff=Function.
prototype.call,EZ=ff.bind(ff,SZ),CZ=EZ(ff,ff,TZ);function RZ(e){return/^[ \n\r\t]+$/.test(e)}
function DZ(e){
return{get:function(n){return e==="."?n:n&&(CZ(n,e)?n[e]:void 0)}}}function AZ(e){for(var t=0;t<e.length;
t++){
var n=e[t];n.message&&console.warn("Warning : "+n.message)}}var Zb={};function OZ(e,t,n){var r;if(Zb[
t]?
r=Zb[t]:(r=new RegExp("(<.* ".concat(t,'=")([^"]*)(".*)$')),Zb[t]=r),r.test(e))return e.replace(r,
"$1".concat(n,"$3"));var o=e.lastIndexOf("/>");return o===-1&&(o=e.lastIndexOf(">")),e.substr(0,o)+" ".
concat(t,'="').concat(n,'"')+e.substr(o)}function PZ(e,t){var n=e.indexOf(" ".concat(t,'="'));if(n===
-1)return null;var r=e.substr(n).search(/["']/)+n,o=e.substr(r+1).search(/["']/)+r;return e.substr(r+
1,o-r)}function NZ(e,t){var n=e.length-t.length;return n>=0&&e.lastIndexOf(t,n)===n}function IZ(e,t){
return e.lastIndexOf(t,0)===0}function $Z(e){for(var t=[],n={},r=[],o=0,i=e.length;o<i;++o)n[e[o]]?t.
push(e[o]):(n[e[o]]=!0,r.push(e[o]));return t}function FZ(e){for(var t={},n=[],r=0,o=e.length;r<o;++r)
t[e[r]]||(t[e[r]]=!0,n.push(e[r]));return n}function _Z(e,t){for(var n=[[]],r=0;r<e.length;r++){var o=e[
r],
i=n[n.length-1],a=t(o);a==="start"?n.push([o]):a==="end"?(i.push(o),n.push([])):i.push(o)}for(var s=[
],
u=0;u<n.length;u++){var l=n[u];l.length>0&&s.push(l)}return s}function MZ(){return{errorLogging:
"json",stripInvalidXMLChars:!1,paragraphLoop:!1,nullGetter:function(t){return t.module?"":
"undefined"},xmlFileNames:[
"[Content_Types].xml"],parser:DZ,warnFn:AZ,linebreaks:!1,fileTypeConfig:null,delimiters:{start:"{",
end:"}"},syntax:{changeDelimiterPrefix:"=",preserveNewlinesInTags:!1,allowUnopenedTag:!1,
allowUnclosedTag:!1,
allowUnbalancedLoops:!1}}}function LZ(e){return new wZ().serializeToString(e).replace(
/xmlns(:[a-z0-9]+)?="" ?/g,
"")}function jZ(e){return e.charCodeAt(0)===65279&&(e=e.substr(1)),new bZ().parseFromString(e,
"text/xml")}var PN=[["&","&amp;"],["<","&lt;"],[">","&gt;"],['"',"&quot;"],["'","&apos;"]],Fc=PN.map(
function(e){
var t=pZ(e,2),n=t[0],r=t[1];return{rstart:new RegExp(r,"g"),rend:new RegExp(n,"g"),start:r,end:n}});
function zZ(e){for(var t=Fc.length-1;t>=0;t--){var n=Fc[t];e=e.replace(n.rstart,n.end)}return e}
function BZ(e){
var t;(t=e)!==null&&t!==void 0&&t.toString?e=e.toString():e="";for(var n,r=0,o=Fc.length;r<o;r++)n=Fc[
r],
e=e.replace(n.rend,n.start);return e}function UZ(e){for(var t=[],n=0;n<e.length;n++)for(var r=e[n],o=0;
o<
r.length;o++){var i=r[o];t.push(i)}return t}function WZ(e,t){if(!t)return e;for(var n=0,r=t.length;n<
r;n++)e.push(t[n]);return e}var KZ=new RegExp(x.fromCharCode(160),"g");function GZ(e){return e.replace(
KZ," ")}function qZ(e,t){for(var n=[],r;(r=e.exec(t))!=null;)n.push({array:r,offset:r.index});return n}
function Jb(e,t){return e==="</"+t+">"}function Vb(e,t){return e.indexOf("<"+t)===0&&[">"," ","/"].indexOf(
e[t.length+1])!==-1}function ZZ(e,t,n){var r=NN(e,t,n);if(r!==null)return r;AN({position:"right",
element:t,
parsed:e,index:n})}function NN(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n,i=e.length;o<i;o++)
for(var a=e[o],s=0,u=t;s<u.length;s++){var l=u[s];if(Jb(a.value,l)&&r--,Vb(a.value,l)&&r++,r===0)return o}
return null}function HZ(e,t,n){var r=IN(e,t,n);if(r!==null)return r;AN({position:"left",element:t,
parsed:e,
index:n})}function IN(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n;o>=0;o--)for(var i=e[o],a=0,
s=t;a<s.length;a++){var u=s[a];if(Vb(i.value,u)&&r--,Jb(i.value,u)&&r++,r===0)return o}return null}
function JZ(e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&(o==="start"||o==="selfclosing")}function VZ(
e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&o==="end"}function XZ(e){var t=e.type,n=e.
tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="start"}function YZ(e){
var t=e.type,n=e.tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="end"}
function QZ(e){var t=e.type,n=e.tag,r=e.position;return["w:br","a:br"].indexOf(n)!==-1&&t==="tag"&&(
r===
"start"||r==="selfclosing")}function eH(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n===
"start"}function tH(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n==="end"}function nH(
e){
var t=e.type,n=e.position;return t==="placeholder"||t==="content"&&n==="insidetag"}function rH(e,t){
var n=e.module,r=e.type;return t instanceof v||(t=[t]),r==="placeholder"&&t.indexOf(n)!==-1}var Hb=/[\x00-\x08\x0B\x0C\x0E-\x1F]/g;
function oH(e){return Hb.lastIndex=0,Hb.test(e)}function iH(e){return typeof e!="string"&&(e=x(e)),e.
replace(Hb,"")}function aH(e){var t={};for(var n in e){var r=e[n];t[r]||(t[r]=[]),t[r].push(n)}
return t}
function sH(e,t){for(var n=[],r=0;r<e.length;r++)n.push({item:e[r],index:r});n.sort(function(a,s){
return t(
a.item,s.item)||a.index-s.index});for(var o=[],i=0;i<n.length;i++)o.push(n[i].item);return o}
function uH(e,t){
return t.delimiters.start+e.raw+t.delimiters.end}$N.exports={getPartWithDelimiters:uH,endsWith:NZ,
startsWith:IZ,
isContent:nH,isParagraphStart:XZ,isParagraphEnd:YZ,isBreakTag:QZ,isTagStart:JZ,isTagEnd:VZ,
isTextStart:eH,
isTextEnd:tH,isStarting:Vb,isEnding:Jb,isModule:rH,uniq:FZ,getDuplicates:$Z,chunkBy:_Z,last:kZ,first:
xZ,
xml2str:LZ,str2xml:jZ,getRightOrNull:NN,getRight:ZZ,getLeftOrNull:IN,getLeft:HZ,pregMatchAll:qZ,
convertSpaces:GZ,
charMapRegexes:Fc,hasCorruptCharacters:oH,removeCorruptCharacters:iH,getDefaults:MZ,wordToUtf8:zZ,
utf8ToWord:BZ,
concatArrays:UZ,pushArray:WZ,invertMap:aH,charMap:PN,getSingleAttribute:PZ,setSingleAttribute:OZ,
isWhiteSpace:RZ,
stableSort:sH}});var LN=Pe((Pqe,MN)=>{"use strict";m();function lH(e,t){return pH(e)||mH(e,t)||dH(e,
t)||cH()}function cH(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function dH(e,t){
if(e){if(typeof e=="string")return FN(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?FN(e,t):void 0}}function FN(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function mH(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function pH(
e){
if(v.isArray(e))return e}function on(e){"@babel/helpers - typeof";return on=typeof T=="function"&&
typeof T.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T=="function"&&t.constructor===
T&&t!==T.prototype?"symbol":typeof t},on(e)}function fH(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function _N(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=
r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(e,hH(r.key),r)}}
function gH(e,t,n){
return t&&_N(e.prototype,t),n&&_N(e,n),f.defineProperty(e,"prototype",{writable:!1}),e}function hH(e){
var t=yH(e,"string");return on(t)=="symbol"?t:t+""}function yH(e,t){if(on(e)!="object"||!e)return e;
var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(on(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:w)(e)}var bH=(function(){
function e(){
fH(this,e)}return gH(e,null,[{key:"createSchema",value:function(n){var r={validate:n,optional:
function(){
return e.createSchema(function(i){return i===void 0?{success:!0,value:i}:n(i)})},nullable:function(){
return e.createSchema(function(i){return i==null?{success:!0,value:i}:n(i)})}};return r}},{key:
"string",value:function(){return e.createSchema(function(n){return typeof n!="string"?{success:!1,
error:"Expected string, received ".concat(on(n))}:{success:!0,value:n}})}},{key:"date",value:
function(){return e.
createSchema(function(n){return n instanceof R?{success:!0,value:n}:{success:!1,error:
"Expected date, received ".concat(on(n))}})}},{key:"boolean",value:function(){return e.createSchema(
function(n){return typeof n!=
"boolean"?{success:!1,error:"Expected boolean, received ".concat(on(n))}:{success:!0,value:n}})}},{
key:"number",value:function(){return e.createSchema(function(n){return typeof n!="number"?{success:!1,
error:"Expected number, received ".concat(on(n))}:{success:!0,value:n}})}},{key:"function",value:
function(){
return e.createSchema(function(n){return typeof n!="function"?{success:!1,error:
"Expected function, received ".concat(on(n))}:{success:!0,value:n}})}},{key:"array",value:function(n){
return e.createSchema(
function(r){if(!v.isArray(r))return{success:!1,error:"Expected array, received ".concat(on(r))};for(
var o=0;o<
r.length;o++){var i=n.validate(r[o]);if(!i.success)return{success:!1,error:"".concat(i.error,
" at index ").concat(o)}}return{success:!0,value:r}})}},{key:"any",value:function(){return e.createSchema(
function(n){
return{success:!0,value:n}})}},{key:"isRegex",value:function(){return e.createSchema(function(n){
return n instanceof
RegExp?{success:!0,value:n}:{success:!1,error:"Expected RegExp, received ".concat(on(n))}})}},{key:
"union",value:function(n){return e.createSchema(function(r){for(var o=0;o<n.length;o++){var i=n[o],a=i.
validate(r);if(a.success)return a}return{success:!1,error:"Value ".concat(r,
" does not match any schema in union")}})}},{key:"object",value:function(n){var r=e.createSchema(
function(o){if(o==null)return{
success:!1,error:"Expected object, received ".concat(o)};if(on(o)!=="object")return{success:!1,error:
"Expected object, received ".concat(on(o))};for(var i=0,a=f.entries(n);i<a.length;i++){var s=lH(a[i],
2),u=s[0],l=s[1],c=l.validate(o[u]);if(!c.success)return{success:!1,error:"".concat(c.error," at ").
concat(u)}}return{success:!0,value:o}});return r.strict=function(){return e.createSchema(function(o){
var i=r.validate(o);if(!i.success)return i;var a=f.keys(o).filter(function(s){return!(s in n)});
return a.
length>0?{success:!1,error:"Unexpected properties: ".concat(a.join(", "))}:i})},r}},{key:"record",
value:function(n){
return e.createSchema(function(r){if(r===null)return{success:!1,error:
"Expected object, received null"};if(on(r)!=="object")return{success:!1,error:
"Expected object, received ".concat(on(r))};for(var o=0,
i=f.keys(r);o<i.length;o++){var a=i[o];if(typeof a!="string")return{success:!1,error:
"Expected string key, received ".concat(on(a)," at ").concat(a)};var s=n.validate(r[a]);if(!s.success)return{
success:!1,
error:"".concat(s.error," at key ").concat(a)}}return{success:!0,value:r}})}}])})();MN.exports=bH});
var zN=Pe((Iqe,jN)=>{"use strict";m();var wH=At(),vH=wH.str2xml,kH="_rels/.rels";function xH(e){for(
var t=e.
files[kH],n=t?vH(t.asText()):null,r=n?n.getElementsByTagName("Relationship"):[],o={},i=0;i<r.length;
i++){
var a=r[i];o[a.getAttribute("Target")]=a.getAttribute("Type")}return o}jN.exports={getRelsTypes:xH}}
);var WN=Pe((Fqe,UN)=>{"use strict";m();var TH=At(),SH=TH.str2xml,BN="[Content_Types].xml";function EH(
e,t,n){
for(var r={},o=0;o<e.length;o++){var i=e[o],a=i.getAttribute("ContentType"),s=i.getAttribute(
"PartName").substr(1);r[s]=a}return n.file(/./).map(function(u){for(var l=u.name,c=0;c<t.length;c++){
var d=t[c],
p=d.getAttribute("ContentType"),h=d.getAttribute("Extension");l.slice(l.length-h.length)===h&&!r[l]&&
l!==BN&&(r[l]=p)}r[l]||(r[l]="")}),r}function CH(e){var t=e.files[BN],n=t?SH(t.asText()):null,r=n?n.
getElementsByTagName("Override"):null,o=n?n.getElementsByTagName("Default"):null;return{overrides:r,
defaults:o,contentTypes:t,contentTypeXml:n}}UN.exports={collectContentTypes:EH,getContentTypes:CH}});
var Ri=Pe((Mqe,KN)=>{"use strict";m();var RH=ur(),DH=RH.XTInternalError;function _o(){}function yu(e){
return e}KN.exports=function(e){var t={on:_o,set:_o,getFileType:_o,optionsTransformer:yu,preparse:yu,
matchers:function(){return[]},parse:_o,getTraits:_o,postparse:yu,errorsTransformer:yu,preResolve:_o,
resolve:_o,getRenderedMap:yu,render:_o,nullGetter:_o,postrender:yu};if(f.keys(t).every(function(o){
return!e[o]})){
var n=new DH(
"This module cannot be wrapped, because it doesn't define any of the necessary functions");throw n.properties={
id:"module_cannot_be_wrapped",explanation:
"This module cannot be wrapped, because it doesn't define any of the necessary functions"},n}for(var r in t)e[
r]||(e[r]=t[r]);return e}});var hf=Pe((jqe,YN)=>{"use strict";m();function Mc(e){
"@babel/helpers - typeof";return Mc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Mc(e)}function AH(e){return NH(e)||
PH(e)||VN(e)||OH()}function OH(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function PH(e){
if(typeof T!="undefined"&&e[T.iterator]!=null||e["@@iterator"]!=null)return v.from(e)}function NH(e){
if(v.isArray(e))return Xb(e)}function JN(e,t){return FH(e)||$H(e,t)||VN(e,t)||IH()}function IH(){
throw new TypeError(
`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function VN(e,t){
if(e){if(typeof e=="string")return Xb(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?Xb(e,t):void 0}}function Xb(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function $H(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function FH(
e){
if(v.isArray(e))return e}function GN(e,t){var n=f.keys(e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return f.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function XN(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?GN(f(n),!0).forEach(function(r){_H(e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,
f.getOwnPropertyDescriptors(n)):GN(f(n)).forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(
n,r))})}return e}function _H(e,t,n){return(t=MH(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function MH(e){var t=LH(e,"string");return Mc(t)=="symbol"?t:
t+""}function LH(e,t){if(Mc(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(Mc(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:w)(e)}var Yr=At(),jH=Yr.getRightOrNull,
zH=Yr.getRight,BH=Yr.getLeft,
UH=Yr.getLeftOrNull,WH=Yr.chunkBy,KH=Yr.isTagStart,GH=Yr.isTagEnd,qN=Yr.isContent,gf=Yr.last,_c=Yr.first,
Qb=ur(),qH=Qb.XTTemplateError,ZH=Qb.throwExpandNotFound,ZN=Qb.getLoopPositionProducesInvalidXMLError;
function HH(e,t){if(e.length===0)return!1;var n=gf(e).substr(1);return n.indexOf(t)===0}function JH(
e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=r.position,i=r.value,a=r.tag;a&&(o==="end"?HH(t,a)?t.pop(
):
t.push(i):o==="start"&&t.push(i))}return t}function VH(e,t){for(var n=0;n<t.length;n++){var r=t[n];
if(r.
indexOf("<".concat(e))===0)return!0}return!1}function XH(e,t,n){for(var r=JH(e.slice(t[0].offset,t[1].
offset)),o=function(){var u=n[a],l=u.contains,c=u.expand,d=u.onlyTextInTag;if(VH(l,r)){if(d){var p=UH(
e,l,t[0].offset),h=jH(e,l,t[1].offset);if(p===null||h===null)return 0;var b=e.slice(p,h),C=WH(b,
function(U){
return KH(l,U)?"start":GH(l,U)?"end":null}),O=_c(C),P=gf(C),N=O.filter(qN),I=P.filter(qN);if(N.length!==
1||I.length!==1)return 0}for(var F=YH(r),M=0,z=0;z<F.length;z++){var L=F[z],j=L.tag,B=L.position;j===
c&&(B==="start"&&M++,B==="end"&&M--)}return M!==0?{v:{error:ZN({tag:_c(t).part.value,offset:[_c(t).part.
offset,gf(t).part.offset]})}}:{v:{value:c}}}},i,a=0;a<n.length;a++)if(i=o(),i!==0&&i)return i.v;
return QH(
r)?{}:{error:ZN({tag:_c(t).part.value,offset:[_c(t).part.offset,gf(t).part.offset]})}}function YH(e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=Yb(r),i=/^\s*<\//.test(r)?"end":"start";t.push({tag:o,
position:i})}return t}function Yb(e){return e.replace(/^\s*<\/?([a-zA-Z:]+).*/,"$1")}function QH(e){
if(e.length%2===1)return!1;for(var t=0,n=e.length/2;t<n;t++){var r=e[t],o=e[e.length-t-1],i=Yb(r),a=Yb(
o);if(i!==a)return!1}return!0}function eJ(e,t,n,r){var o=e.expandTo||r.expandTo;if(o){var i,a;try{a=
BH(n,o,t),i=zH(n,o,t)}catch(l){var s=XN({part:e,rootError:l,postparsed:n,expandTo:o,index:t},r.error);
if(r.onError){var u=r.onError(s);if(u==="ignore")return}ZH(s)}return[a,i]}}function HN(e,t,n,r){var o=JN(
e,2),i=o[0],a=o[1],s=n.indexOf(t),u=n.slice(i,s),l=n.slice(s+1,a+1),c=r.getInner({postparse:r.postparse,
index:s,part:t,leftParts:u,rightParts:l,left:i,right:a,postparsed:n});return c.length||(c.expanded=[
u,l],c=[c]),{left:i,right:a,inner:c}}function tJ(e,t){var n=[];e.errors&&(n=e.errors,e=e.postparsed);
for(var r=[],o=0,i=e.length;o<i;o++){var a=e[o];if(a.type==="placeholder"&&a.module===t.moduleName&&
!a.subparsed&&!a.expanded)try{var s=eJ(a,o,e,t);if(!s)continue;var u=JN(s,2),l=u[0],c=u[1];r.push({
left:l,
right:c,part:a,i:o,leftPart:e[l],rightPart:e[c]})}catch(I){n.push(I)}}r.sort(function(I,F){return I.
left===F.left?F.part.lIndex<I.part.lIndex?1:-1:F.left<I.left?1:-1});for(var d=-1,p=0,h=0,b=r.length;
h<
b;h++){var C,O=r[h];if(d=g.max(d,h>0?r[h-1].right:0),!(O.left<d)){var P=void 0;try{P=HN([O.left+p,O.
right+p],O.part,e,t)}catch(I){if(t.onError){var N=t.onError(XN({part:O.part,rootError:I,postparsed:e,
expandOne:HN},t.errors));if(N==="ignore")continue}if(I instanceof qH)n.push(I);else throw I}P&&(p+=P.
inner.length-(P.right+1-P.left),(C=e).splice.apply(C,[P.left,P.right+1-P.left].concat(AH(P.inner))))}
}
return{postparsed:e,errors:n}}YN.exports={expandToOne:tJ,getExpandToDefault:XH}});var yf=Pe((Bqe,eI)=>{
"use strict";m();var nJ="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
rJ="application/vnd.ms-word.document.macroEnabled.main+xml",oJ="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
iJ="application/vnd.ms-word.template.macroEnabledTemplate.main+xml",aJ="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
sJ="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",uJ="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
lJ="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",cJ="application/vnd.openxmlformats-officedocument.presentationml.slide+xml",
dJ="application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml",mJ="application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml",
pJ="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",fJ="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
gJ="application/vnd.ms-excel.sheet.macroEnabled.main+xml",hJ="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
QN=[nJ,rJ,oJ,iJ],yJ={main:QN,docx:[aJ].concat(QN,[lJ,sJ,uJ]),pptx:[cJ,dJ,mJ,pJ],xlsx:[fJ,gJ,
hJ]};eI.exports=yJ});var ew=Pe((Wqe,tI)=>{"use strict";m();var bJ="application/vnd.openxmlformats-package.core-properties+xml",
wJ="application/vnd.openxmlformats-officedocument.extended-properties+xml",vJ="application/vnd.openxmlformats-officedocument.custom-properties+xml",
kJ="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",xJ="application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
TJ="application/vnd.ms-office.drawingml.diagramDrawing+xml";tI.exports={settingsContentType:kJ,
coreContentType:bJ,appContentType:wJ,customContentType:vJ,diagramDataContentType:xJ,
diagramDrawingContentType:TJ}});var iI=Pe((Gqe,oI)=>{"use strict";m();function Lc(e){
"@babel/helpers - typeof";return Lc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Lc(e)}function SJ(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function nI(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,CJ(r.key),r)}}function EJ(e,t,n){return t&&nI(e.prototype,t),n&&nI(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function CJ(e){var t=RJ(e,"string");return Lc(t)=="symbol"?t:t+""}
function RJ(e,t){
if(Lc(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Lc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var DJ=At(),AJ=DJ.pushArray,OJ=Ri(),tw=yf(),bu=ew(),PJ=bu.settingsContentType,NJ=bu.
coreContentType,IJ=bu.appContentType,$J=bu.customContentType,FJ=bu.diagramDataContentType,_J=bu.diagramDrawingContentType,
rI=[PJ,NJ,IJ,$J,FJ,_J],MJ=(function(){function e(){SJ(this,e),this.name="Common"}return EJ(e,[{key:
"getFileType",value:function(n){var r=n.doc,o=r.invertedContentTypes;if(o){for(var i=0;i<rI.length;i++){
var a=rI[i];o[a]&&AJ(r.targets,o[a])}for(var s=["docx","pptx","xlsx"],u,l=0;l<s.length;l++)for(var c=s[
l],
d=tw[c],p=0;p<d.length;p++){var h=d[p];if(o[h])for(var b=0,C=o[h];b<C.length;b++){var O=C[b];r.relsTypes[
O]&&
["http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"].indexOf(r.relsTypes[
O])===-1||(u=c,(tw.main.
indexOf(h)!==-1||h===tw.pptx[0])&&(r.textTarget||(r.textTarget=O)),u!=="xlsx"&&r.targets.push(O))}}
return u}}}])})();
oI.exports=function(){return OJ(new MJ)}});var mI=Pe((Zqe,dI)=>{"use strict";m();function jc(e){
"@babel/helpers - typeof";return jc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},jc(e)}function LJ(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function aI(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,zJ(r.key),r)}}function jJ(e,t,n){return t&&aI(e.prototype,t),n&&aI(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function zJ(e){var t=BJ(e,"string");return jc(t)=="symbol"?t:t+""}
function BJ(e,t){
if(jc(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(jc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var UJ=ur(),bf=UJ.getScopeParserExecutionError,WJ=df(),sI=WJ.last,KJ=At(),wu=KJ.concatArrays;
function uI(e,t){for(var n=e.length>>>0,r,o=0;o<n;o++)if(r=e[o],t.call(this,r,o,e))return r}function lI(
e,t,n){
var r=this,o=this.scopeList[n],i=this.scopeList[this.scopeList.length-1];if(this.root.finishedResolving){
for(var a=this.resolved,s=function(){var h=r.scopeLindex[u];a=uI(a,function(b){return b.lIndex===h}),
a=a.value[r.scopePathItem[u]]},u=this.resolveOffset,l=this.scopePath.length;u<l;u++)s();return uI(a,
function(p){return t.part.lIndex===p.lIndex}).value}var c,d;!this.cachedParsers||!t.part?d=this.parser(
e,{tag:t.part,scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?d=this.cachedParsers[t.part.
lIndex]:d=this.cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath});try{
c=d.get(o,this.getContext(t,n))}catch(p){throw bf({tag:e,scope:o,error:p,offset:t.part.offset})}if(c==
null&&n>0)return lI.call(this,e,t,n-1);if(typeof c=="function")try{c=c(i,this)}catch(p){throw bf({
tag:e,
scope:o,error:p,offset:t.part.offset})}return c}function cI(e,t,n){var r=this,o=this.scopeList[n],i=this.
scopeList[this.scopeList.length-1],a;return!this.cachedParsers||!t.part?a=this.parser(e,{tag:t.part,
scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?a=this.cachedParsers[t.part.lIndex]:a=this.
cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath}),Promise.resolve().
then(function(){return a.get(o,r.getContext(t,n))}).catch(function(s){throw bf({tag:e,scope:o,error:
s,
offset:t.part.offset})}).then(function(s){return s==null&&n>0?cI.call(r,e,t,n-1):s}).then(function(s){
if(typeof s=="function")try{s=s(i,r)}catch(u){throw bf({tag:e,scope:o,error:u,offset:t.part.offset})}
return s})}var GJ=(function(){function e(t){LJ(this,e),this.root=t.root||this,this.resolveOffset=t.resolveOffset||
0,this.scopePath=t.scopePath,this.scopePathItem=t.scopePathItem,this.scopePathLength=t.scopePathLength,
this.scopeList=t.scopeList,this.scopeType="",this.scopeTypes=t.scopeTypes,this.scopeLindex=t.scopeLindex,
this.parser=t.parser,this.resolved=t.resolved,this.cachedParsers=t.cachedParsers}return jJ(e,[{key:
"loopOver",value:function(n,r,o,i){return this.loopOverValue(this.getValue(n,i),r,o)}},{key:
"functorIfInverted",value:function(n,r,o,i,a){return n&&r(o,i,a),n}},{key:"isValueFalsy",value:
function(n,r){
return n==null||!n||r==="[object Array]"&&n.length===0}},{key:"loopOverValue",value:function(n,r,o){
this.root.finishedResolving&&(o=!1);var i=f.prototype.toString.call(n);if(this.isValueFalsy(n,i))return this.
scopeType=!1,this.functorIfInverted(o,r,sI(this.scopeList),0,1);if(i==="[object Array]"){this.scopeType=
"array";for(var a=0;a<n.length;a++)this.functorIfInverted(!o,r,n[a],a,n.length);return!0}return i===
"[object Object]"?(this.scopeType="object",this.functorIfInverted(!o,r,n,0,1)):(this.scopeType=!0,
this.
functorIfInverted(!o,r,sI(this.scopeList),0,1))}},{key:"getValue",value:function(n,r){var o=lI.call(
this,n,r,this.scopeList.length-1);return o}},{key:"getValueAsync",value:function(n,r){return cI.call(
this,n,r,this.scopeList.length-1)}},{key:"getContext",value:function(n,r){return{num:r,meta:n,
scopeList:this.
scopeList,resolved:this.resolved,scopePath:this.scopePath,scopeTypes:this.scopeTypes,scopePathItem:
this.
scopePathItem,scopePathLength:this.scopePathLength}}},{key:"createSubScopeManager",value:function(n,
r,o,i,a){
return new e({root:this.root,resolveOffset:this.resolveOffset,resolved:this.resolved,parser:this.parser,
cachedParsers:this.cachedParsers,scopeTypes:wu([this.scopeTypes,[this.scopeType]]),scopeList:wu([
this.
scopeList,[n]]),scopePath:wu([this.scopePath,[r]]),scopePathItem:wu([this.scopePathItem,[o]]),
scopePathLength:wu(
[this.scopePathLength,[a]]),scopeLindex:wu([this.scopeLindex,[i.lIndex]])})}}])})();dI.exports=function(
e){
return e.scopePath=[],e.scopePathItem=[],e.scopePathLength=[],e.scopeTypes=[],e.scopeLindex=[],e.scopeList=
[e.tags],new GJ(e)}});var rw=Pe((Jqe,TI)=>{"use strict";m();function Bc(e){"@babel/helpers - typeof";
return Bc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Bc(e)}function vI(e,t){return JJ(e)||
HJ(e,t)||ZJ(e,t)||qJ()}function qJ(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function ZJ(e,t){
if(e){if(typeof e=="string")return pI(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?pI(e,t):void 0}}function pI(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function HJ(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function JJ(
e){
if(v.isArray(e))return e}function fI(e,t){var n=f.keys(e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return f.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function vu(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?fI(f(n),!0).forEach(function(r){VJ(e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,
f.getOwnPropertyDescriptors(n)):fI(f(n)).forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(
n,r))})}return e}function VJ(e,t,n){return(t=XJ(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function XJ(e){var t=YJ(e,"string");return Bc(t)=="symbol"?t:
t+""}function YJ(e,t){if(Bc(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(Bc(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:w)(e)}var Ta=ur(),gI=Ta.getUnclosedTagException,
QJ=Ta.getUnopenedTagException,
e7=Ta.getDuplicateOpenTagException,t7=Ta.getDuplicateCloseTagException,hI=Ta.throwMalformedXml,n7=Ta.
throwXmlInvalid,yI=Ta.XTTemplateError,vf=At(),r7=vf.isTextStart,o7=vf.isTextEnd,bI=vf.wordToUtf8,i7=vf.
pushArray,kI=0,xI=1,zc=2,wf=3;function a7(e,t){return e[0]<=t.offset&&t.offset<e[1]}function s7(e,t){
return r7(e)?(t&&hI(),!0):o7(e)?(t||hI(),!1):t}function u7(e){var t="",n=1,r=e.indexOf(" ");return e[
e.
length-2]==="/"?(t="selfclosing",r===-1&&(r=e.length-2)):e[1]==="/"?(n=2,t="end",r===-1&&(r=e.length-
1)):(t="start",r===-1&&(r=e.length-1)),{tag:e.slice(n,r),position:t}}function l7(e,t,n){for(var r=0,
o=e.length,i={},a=0;a<t.length;a++){var s=t[a];i[s]=!0}for(var u=0;u<n.length;u++){var l=n[u];i[l]=!1}
for(var c=[];r<o&&(r=e.indexOf("<",r),r!==-1);){var d=r,p=e.indexOf("<",r+1);r=e.indexOf(">",r),(r===
-1||p!==-1&&r>p)&&n7(e,d);var h=e.slice(d,r+1),b=u7(h),C=b.tag,O=b.position,P=i[C];P!=null&&c.push({
type:"tag",position:O,text:P,offset:d,value:h,tag:C})}return c}function c7(e,t,n){var r=[],o=!1,i={
offset:0},
a,s=e.reduce(function(l,c){var d=c.position,p=c.offset,h=i.offset,b=i.length;if(a=t.substr(h,p-h),o&&
d==="start"){if(h+b===p&&(a=t.substr(h,p-h+b+4),!n.allowUnclosedTag))return r.push(e7({xtag:a,offset:
h})),
i=c,l.push(vu(vu({},c),{},{error:!0})),l;n.allowUnclosedTag||r.push(gI({xtag:bI(a),offset:h})),l.pop(
)}
return!o&&d==="end"?n.allowUnopenedTag?l:h+b===p?(a=t.substr(h-4,p-h+b+4),r.push(t7({xtag:a,offset:h}
)),
i=c,l.push(vu(vu({},c),{},{error:!0})),l):(r.push(QJ({xtag:a,offset:p})),i=c,l.push(vu(vu({},c),{},{
error:!0})),l):(o=d==="start",i=c,l.push(c),l)},[]);if(o){var u=i.offset;a=t.substr(u,t.length-u),n.
allowUnclosedTag||r.push(gI({xtag:bI(a),offset:u})),s.pop()}return{delimiterWithErrors:s,errors:r}}
function d7(e,t){
return e===-1&&t===-1?kI:e===t?xI:e===-1||t===-1?t<e?zc:wf:e<t?zc:wf}function m7(e){var t=e.split(
" ");
if(t.length!==2){var n=new yI("New Delimiters cannot be parsed");throw n.properties={id:
"change_delimiters_invalid",explanation:"Cannot parser delimiters"},n}var r=vI(t,2),o=r[0],i=r[1];if(
o.length===
0||i.length===0){var a=new yI("New Delimiters cannot be parsed");throw a.properties={id:
"change_delimiters_invalid",explanation:"Cannot parser delimiters"},a}return[o,i]}function p7(e,t,n){
var r=[],o=t.
start,i=t.end,a=-1,s=!1;if(o==null&&i==null)return[];for(;;){var u=e.indexOf(o,a+1),l=e.indexOf(i,a+
1),c=null,d=void 0,p=d7(u,l);switch(p===xI&&(p=s?wf:zc),p){case kI:return r;case wf:s=!1,a=l,c="end",
d=i.length;break;case zc:s=!0,a=u,c="start",d=o.length;break}if(n.changeDelimiterPrefix&&p===zc&&e[a+
o.length]===n.changeDelimiterPrefix){r.push({offset:u,position:"start",length:o.length,
changedelimiter:!0});
var h=e.indexOf(n.changeDelimiterPrefix,a+o.length+1),b=e.indexOf(i,h+1);r.push({offset:b,position:
"end",length:i.length,changedelimiter:!0});var C=e.substr(a+o.length+1,h-a-o.length-1),O=m7(C),P=vI(
O,
2);o=P[0],i=P[1],a=b;continue}r.push({offset:a,position:c,length:d})}}function wI(e,t,n){for(var r="",
o=0;o<e.length;o++){var i=e[o];r+=i.value}for(var a=p7(r,t,n),s=0,u=[],l=0;l<e.length;l++){var c=e[l];
s+=c.value.length,u.push({offset:s-c.value.length,lIndex:c.lIndex})}for(var d=c7(a,r,n),p=d.delimiterWithErrors,
h=d.errors,b=0,C=0,O=[],P=0;P<u.length;P++){for(var N=u[P],I=e[P],F=N.offset,M=[F,F+I.value.length],
z=I.value,L=[];C<p.length&&a7(M,p[C]);)L.push(p[C]),C++;var j=[],B=0;b>0&&(B=b,b=0);for(var U=0;U<L.
length;U++){var G=L[U],Z=z.substr(B,G.offset-F-B);if(G.changedelimiter){G.position==="start"?Z.length>
0&&j.push({type:"content",value:Z}):B=G.offset-F+G.length;continue}Z.length>0&&(j.push({type:
"content",value:Z}),B+=Z.length);var Y={type:"delimiter",position:G.position,offset:B+F};j.push(Y),B=G.offset-
F+G.length}b=B-z.length;var ee=z.substr(B);ee.length>0&&j.push({type:"content",value:ee}),O.push(j)}
return{parsed:O,errors:h}}function nw(e){return e.type==="content"&&e.position==="insidetag"}
function f7(e){
return e.filter(nw)}function g7(e,t){for(var n=!1,r=0;r<e.length;r++){var o=e[r];n=s7(o,n),o.type===
"content"&&(o.position=n?"insidetag":"outsidetag"),t!=="text"&&nw(o)&&(o.value=o.value.replace(/>/g,
"&gt;"))}}TI.exports={parseDelimiters:wI,parse:function(t,n,r,o){g7(t,o);for(var i=wI(f7(t),n,r),a=i.
parsed,s=i.errors,u=[],l=0,c=0,d=0;d<t.length;d++){var p=t[d];if(nw(p)){for(var h=0,b=a[l];h<b.length;
h++){
var C=b[h];C.type==="content"&&(C.position="insidetag"),C.lIndex=c++}i7(u,a[l]),l++}else p.lIndex=c++,
u.push(p)}return{errors:s,lexed:u}},xmlparse:function(t,n){for(var r=l7(t,n.text,n.other),o=0,i=[],a=0;
a<
r.length;a++){var s=r[a];t.length>o&&s.offset-o>0&&i.push({type:"content",value:t.substr(o,s.offset-
o)}),o=s.offset+s.value.length,delete s.offset,i.push(s)}return t.length>o&&i.push({type:"content",
value:t.
substr(o)}),i}}});var EI=Pe((Xqe,SI)=>{"use strict";m();function ow(e){return w7(e)||b7(e)||y7(e)||
h7()}function h7(){
throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function y7(e,t){
if(e){if(typeof e=="string")return iw(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?iw(e,t):void 0}}function b7(e){if(typeof T!="undefined"&&e[T.iterator]!=null||e["@@iterator"]!=
null)return v.from(e)}function w7(e){if(v.isArray(e))return iw(e)}function iw(e,t){(t==null||t>e.length)&&
(t=e.length);for(var n=0,r=v(t);n<t;n++)r[n]=e[n];return r}function Uc(e){return e.type==="placeholder"}
function v7(e){var t={},n=[{items:e.filter(Uc),parents:[],path:[]}];function r(j,B,U){U.length&&
n.push({items:U,parents:[].concat(ow(B.parents),[j]),path:j.dataBound!==!1&&!j.attrParsed&&j.value&&
!j.attrParsed?[].concat(ow(B.path),[j.value]):ow(B.path)})}function o(j,B){for(var U=arguments.length>
2&&arguments[2]!==void 0?arguments[2]:B.length,G=j,Z=0;Z<U;Z++)G=G[B[Z]];return G}function i(j,B){
for(var U=B.
length,G=0;G<B.length;G++){var Z=B[G],Y=typeof Z.lIndex=="number"?Z.lIndex:parseInt(Z.lIndex.split(
"-")[0],10);Y>j.lIndex&&U--}return U}for(;n.length>0;)for(var a=n.pop(),s=o(t,a.path),u=0,l=a.items;
u<
l.length;u++){var c,d,p=l[u];if(p.attrParsed){for(var h in p.attrParsed)r(p,a,p.attrParsed[h].filter(
Uc));continue}if(p.subparsed){if(p.dataBound!==!1){var b,C;(b=s)[C=p.value]||(b[C]={})}r(p,a,p.subparsed.
filter(Uc));continue}if(p.cellParsed){for(var O=0,P=p.cellPostParsed;O<P.length;O++){var N=P[O];if(N.
type==="placeholder"){if(N.module==="pro-xml-templating/xls-module-loop")continue;if(N.subparsed){
var I,
F;(I=s)[F=N.value]||(I[F]={}),r(N,a,N.subparsed.filter(Uc))}else{var M,z,L=i(p,a.parents);s=o(t,a.path,
L),(M=s)[z=N.value]||(M[z]={})}}}continue}p.dataBound!==!1&&((c=s)[d=p.value]||(c[d]={}))}return t}
SI.
exports={getTags:v7,isPlaceholder:Uc}});var RI=Pe((Qqe,CI)=>{"use strict";m();var k7=At(),x7=k7.pushArray;
function T7(e,t){return t instanceof
S?x7(f.getOwnPropertyNames(t),["stack"]).reduce(function(n,r){return n[r]=t[r],r==="stack"&&(n[r]=t[
r].
toString()),n},{}):t}function S7(e,t){if(console.log(E.stringify({error:e},T7,t==="json"?2:null)),e.
properties&&e.properties.errors instanceof v){var n=e.properties.errors.map(function(r){return r.properties.
explanation}).join(`
`);console.log("errorMessages",n)}}CI.exports=S7});var aw=Pe((tZe,DI)=>{"use strict";m();var E7=At(),
C7=E7.pregMatchAll;DI.exports=function(t,n){var r={
content:t},o=n.join("|"),i=new RegExp("(?:(<(?:".concat(o,")[^>]*>)([^<>]*)</(?:").concat(o,
")>)|(<(?:").concat(o,")[^>]*/>)"),"g");return r.matches=C7(i,r.content),r}});var OI=Pe((rZe,AI)=>{
"use strict";m();function Wc(e){"@babel/helpers - typeof";return Wc=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Wc(e)}var R7=new RegExp(x.fromCharCode(
160),"g");function ku(e){return e.replace(R7," ")}function D7(e,t){var n=Wc(e);if(n==="string")return ku(
t.substr(0,e.length))===e;if(e instanceof RegExp)return e.test(ku(t));if(n==="function")return!!e(t)}
function A7(e,t){var n=Wc(e);if(n==="string")return ku(t).substr(e.length);if(e instanceof RegExp)return ku(
t).match(e)[1];if(n==="function")return e(t)}function O7(e,t){var n=Wc(e);if(n==="string")return[t,
ku(
t).substr(e.length)];if(e instanceof RegExp)return ku(t).match(e);if(n==="function")return[t,e(t)]}
AI.
exports={match:D7,getValue:A7,getValues:O7}});var FI=Pe((iZe,$I)=>{"use strict";m();function Kc(e){
"@babel/helpers - typeof";return Kc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Kc(e)}function PI(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function Di(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?PI(f(n),!0).forEach(function(r){
P7(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):PI(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function P7(e,t,
n){
return(t=N7(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function N7(e){var t=I7(e,"string");return Kc(t)=="symbol"?t:t+""}function I7(e,t){if(Kc(e)!="object"||
!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Kc(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
x:w)(e)}function NI(e,t){return M7(e)||_7(e,t)||F7(e,t)||$7()}function $7(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function F7(e,t){
if(e){if(typeof e=="string")return II(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?II(e,t):void 0}}function II(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function _7(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function M7(
e){
if(v.isArray(e))return e}var kf=At(),L7=kf.wordToUtf8,sw=kf.pushArray,j7=kf.isParagraphStart,z7=kf.isBreakTag,
uw=OI(),B7=uw.match,U7=uw.getValue,W7=uw.getValues;function K7(e,t){for(var n=[],r=0;r<e.length;r++){
var o=e[r];if(o.matchers){var i=o.matchers(t);if(!(i instanceof v))throw new S(
"module matcher returns a non array");sw(n,i)}}return n}function G7(e,t,n){for(var r=[],o=0;o<e.length;
o++){var i=e[o],a=NI(
i,2),s=a[0],u=a[1],l=i[2]||{};if(n.match(s,t)){var c=n.getValues(s,t);if(typeof l=="function"&&(l=l(
c)),!l.value){var d=NI(c,2);l.value=d[1]}r.push(Di({type:"placeholder",prefix:s,module:u,onMatch:l.onMatch,
priority:l.priority},l))}}return r}function q7(e,t){var n=t.modules,r=t.startOffset,o=t.lIndex,i;t.offset=
r,t.match=B7,t.getValue=U7,t.getValues=W7;var a=K7(n,t),s=G7(a,e,t);if(s.length>0){for(var u=null,l=0;
l<
s.length;l++){var c=s[l];c.priority||(c.priority=-c.value.length),(!u||c.priority>u.priority)&&(u=c)}
return u.offset=r,delete u.priority,u.endLindex=o,u.lIndex=o,u.raw=e,u.onMatch&&u.onMatch(u),delete u.
onMatch,delete u.prefix,u}for(var d=0;d<n.length;d++){var p=n[d];if(i=p.parse(e,t),i)return i.offset=
r,i.endLindex=o,i.lIndex=o,i.raw=e,i}return{type:"placeholder",value:e,offset:r,endLindex:o,lIndex:o}
}
var Z7={preparse:function(t,n,r){function o(i,a){for(var s=0;s<n.length;s++){var u=n[s];i=u.preparse(
i,a)||i}return i}return o(t,r)},parse:function(t,n,r){var o=!1,i="",a,s=[],u=r.fileTypeConfig.droppedTagsInsidePlaceholder||
[];return t.reduce(function(l,c){return c.type==="delimiter"?(o=c.position==="start",c.position==="end"&&
(r.parse=function(d){return q7(d,Di(Di(Di({},r),c),{},{startOffset:a,modules:n}))},l.push(r.parse(
L7(i))),sw(l,s),s=[]),c.position==="start"&&(s=[],a=c.offset),i="",l):o?c.type!=="content"||c.position!==
"insidetag"?(r.syntax.preserveNewlinesInTags&&(z7(c)||j7(c))&&(i+=`
`),u.indexOf(c.tag)!==-1||s.push(c),l):(i+=c.value,l):(l.push(c),l)},[])},postparse:function(t,n,r){
function o(s,u,l){for(var c=[],d=0;d<n.length;d++){var p=n[d];c.push(p.getTraits(s,u,l))}return c}
var i=[];
function a(s,u){for(var l=s,c=0;c<n.length;c++){var d=n[c],p=d.postparse(l,Di(Di({},u),{},{postparse:
function(b,C){
return a(b,Di(Di({},u),C))},getTraits:o}));if(p!=null){if(p.errors){sw(i,p.errors),l=p.postparsed;
continue}
l=p}}return l}return{postparsed:a(t,r),errors:i}}};$I.exports=Z7});var lw=Pe((sZe,_I)=>{"use strict";
m();function H7(e,t){if(e.lIndex==null)return null;var n=t.scopeManager.
scopePathItem;e.parentPart&&(n=n.slice(0,n.length-1));var r=t.filePath+"@"+e.lIndex.toString()+"-"+n.
join("-");return r}_I.exports=H7});var zI=Pe((lZe,jI)=>{"use strict";m();var LI=ur(),J7=LI.throwUnimplementedTagType,
V7=LI.XTScopeParserError,
X7=At(),MI=X7.pushArray,Y7=lw();function Q7(e,t){for(var n=0,r=t.modules;n<r.length;n++){var o=r[n],
i=o.render(e,t);if(i)return i}return!1}function eV(e){var t=e.baseNullGetter,n=e.compiled,r=e.scopeManager;
e.nullGetter=function(h,b){return t(h,b||r)};for(var o=[],i=[],a=0,s=n.length;a<s;a++){var u=n[a];e.
index=a,e.resolvedId=Y7(u,e);var l=void 0;try{l=Q7(u,e)}catch(h){if(h instanceof V7){o.push(h),i.push(
u);continue}throw h}if(l){l.errors&&MI(o,l.errors),i.push(l);continue}if(u.type==="content"||u.type===
"tag"){i.push(u);continue}J7(u,a)}for(var c=[],d=0;d<i.length;d++){var p=i[d].value;p instanceof v?
MI(
c,p):p&&c.push(p)}return{errors:o,parts:c}}jI.exports=eV});var UI=Pe((dZe,BI)=>{"use strict";m();
function tV(e){for(var t=0,n=-1,r=0;r<e.length;r++){var o=e[r];
if(o instanceof D){n!==-1&&(t+=3,n=-1),t+=o.length;continue}for(var i=0;i<o.length;i++){var a=o.charCodeAt(
i);if(n!==-1){if((a&64512)===56320){t+=4,n=-1;continue}t+=3,n=-1}if((a&64512)===55296)if(i+1<o.length){
var s=o.charCodeAt(i+1);if((s&64512)===56320){t+=4,i++;continue}}else{n=a;continue}t+=a<128?1:a<2048?
2:3}}return t+(n===-1?0:3)}function nV(e,t){var n=0,r=-1;function o(c){c<128?t[n++]=c:c<2048?(t[n++]=
192|c>>>6,t[n++]=128|c&63):c<65536?(t[n++]=224|c>>>12,t[n++]=128|c>>>6&63,t[n++]=128|c&63):(t[n++]=240|
c>>>18,t[n++]=128|c>>>12&63,t[n++]=128|c>>>6&63,t[n++]=128|c&63)}for(var i=0;i<e.length;i++){var a=e[
i];
if(a instanceof D){r!==-1&&(o(r),r=-1),t.set(a,n),n+=a.length;continue}for(var s=0;s<a.length;s++){
var u=a.
charCodeAt(s);if(r!==-1){if((u&64512)===56320){o(65536+(r-55296<<10)+(u-56320)),r=-1;continue}o(r),r=
-1}if((u&64512)===55296)if(s+1<a.length){var l=a.charCodeAt(s+1);if((l&64512)===56320)u=65536+(u-55296<<
10)+(l-56320),s++;else{o(u);continue}}else{r=u;continue}o(u)}}r!==-1&&o(r)}function rV(e,t){for(var n=0,
r=e.length;n<r;n++)typeof e[n]=="number"&&(e[n]=e[n].toString());for(var o=0,i=t.modules;o<i.length;
o++){
var a=i[o];e=a.postrender(e,t)}var s=t.joinUncorrupt(e,t),u=new D(tV(s));nV(s,u);for(var l=0;l<s.length;
l++)
delete s[l];return u}BI.exports=rV});var JI=Pe((pZe,HI)=>{"use strict";m();function Gc(e){
"@babel/helpers - typeof";return Gc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Gc(e)}function WI(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function KI(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?WI(f(n),!0).forEach(function(r){
oV(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):WI(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function oV(e,t,
n){
return(t=iV(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function iV(e){var t=aV(e,"string");return Gc(t)=="symbol"?t:t+""}function aV(e,t){if(Gc(e)!="object"||
!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Gc(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
x:w)(e)}var sV=At(),GI=sV.pushArray,uV=lw();function lV(e,t){for(var n=0,r=t.modules;n<r.length;n++){
var o=r[n],i=o.resolve(e,t);if(i)return i}return!1}function ZI(e,t,n,r){var o=lV(e,KI(KI({},r),{},{
resolvedId:uV(
e,r)}));if(o)return o.then(function(i){t.push({tag:e.value,lIndex:e.lIndex,value:i})}).catch(
function(i){
i instanceof v?GI(n,i):n.push(i)});if(e.type==="placeholder")return r.scopeManager.getValueAsync(e.value,
{part:e}).then(function(i){return i==null?r.nullGetter(e):i}).then(function(i){t.push({tag:e.value,
lIndex:e.
lIndex,value:i})}).catch(function(i){i instanceof v?GI(n,i):n.push(i)})}function cV(e){var t=[],n=[],
r=e.baseNullGetter,o=e.scopeManager;e.nullGetter=function(a,s){return r(a,s||o)},e.resolved=t;var i=dV(
e,n,t);return i?i.then(function(){return qI(e,n,t)}):qI(e,n,t)}function dV(e,t,n){for(var r=null,o=function(
){
var u=a[i];if(["content","tag"].indexOf(u.type)!==-1)return 1;u.resolveFirst&&(r!=null||(r=Promise.resolve(
null)),r=r.then(function(){return ZI(u,n,t,e)}))},i=0,a=e.compiled;i<a.length;i++)o();return r}
function qI(e,t,n){
for(var r=[],o=0,i=e.compiled;o<i.length;o++){var a=i[o];["content","tag"].indexOf(a.type)===-1&&(a.
resolveFirst||r.push(ZI(a,n,t,e)))}return Promise.all(r).then(function(){return{errors:t,resolved:n}
})}
HI.exports=cV});var YI=Pe((gZe,XI)=>{"use strict";m();var qc=At(),xu=qc.startsWith,mV=qc.endsWith,cw=qc.isStarting,
VI=qc.
isEnding,pV=qc.isWhiteSpace,fV=yf();function gV(e){for(var t="",n=0,r=e.length;n<r;n++){var o=e[n];o instanceof
D||pV(o)||xu(o,"<w:bookmarkEnd")||(mV(t,"</w:tbl>")&&!xu(o,"<w:p")&&!xu(o,"<w:tbl")&&!xu(o,
"<w:sectPr")&&!xu(o,"</w:ftr>")&&!xu(o,"</w:hdr>")&&(o="<w:p/>".concat(o)),t=o,e[n]=o)}return e}
function hV(e,t){
var n=t.fileTypeConfig.tagShouldContain||[],r=-1;fV.docx.indexOf(t.contentType)!==-1&&(e=gV(e));for(
var o=-1,
i=0,a=n.length;i<a;i++)for(var s=n[i],u=s.tag,l=s.shouldContain,c=s.value,d=s.drop,p=s.dropParent,h=null,
b=0,C=e.length;b<C;b++){var O=e[b];if(!(O instanceof D)){if(r===i)if(VI(O,u)){if(r=-1,p){for(var P=-1,
N=o;N>0;N--)if(cw(e[N],p)){P=N;break}for(var I=P;I<=e.length;I++){if(VI(e[I],p)){e[I]="";break}e[I]=
""}}else{for(var F=o;F<=b;F++)e[F]="";d||(e[b]=h.join("")+c+O)}h=null}else{h&&h.push(O);for(var M=0,
z=l.length;M<z;M++)if(cw(O,l[M])){r=-1,h=null;break}}r===-1&&cw(O,u)&&O.indexOf("<",1)===-1&&(O[O.length-
2]==="/"?e[b]="":(o=b,r=i,h=d||p?null:[O]))}}return e}XI.exports=hV});var a$=Pe((yZe,i$)=>{
"use strict";m();function Zc(e){"@babel/helpers - typeof";return Zc=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Zc(e)}function yV(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function QI(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,wV(r.key),r)}}function bV(e,t,n){return t&&QI(e.prototype,t),n&&QI(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function wV(e){var t=vV(e,"string");return Zc(t)=="symbol"?t:t+""}
function vV(e,t){
if(Zc(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Zc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var mw=At(),e$=mw.pushArray,kV=mw.wordToUtf8,xV=mw.convertSpaces,TV=aw(),t$=rw(),dw=FI(
),
n$=zI(),SV=UI(),r$=JI(),EV=YI(),CV=Function.prototype.bind,o$=Function.prototype.call,RV=o$.bind(o$,
CV);function DV(e,t){for(var n=TV(e,t),r=[],o=0,i=n.matches;o<i.length;o++){var a=i[o];r.push(a.array[
2])}
return kV(xV(r.join("")))}i$.exports=(function(){function e(t,n){yV(this,e),this.cachedParsers={},
this.
content=t;for(var r in n)this[r]=n[r];this.setModules({inspect:{filePath:n.filePath}})}return bV(e,[
{key:"resolveTags",value:function(n){var r=this;this.tags=n;var o=this.getOptions(),i=this.filePath;
o.scopeManager=this.scopeManager,o.resolve=r$;for(var a=[],s=[],u=0,l=this.modules;u<l.length;u++){
var c=l[u];
s.push(Promise.resolve(c.preResolve(o)).catch(function(d){a.push(d)}))}return Promise.all(s).then(
function(){
if(a.length!==0)throw a;return r$(o).then(function(d){for(var p=d.resolved,h=d.errors,b=0;b<h.length;
b++){
var C,O=h[b];O instanceof S||(O=new S(O)),(C=O).properties||(C.properties={}),O.properties.file=i,h[
b]=
O}if(h.length!==0)throw h;return Promise.all(p).then(function(P){return o.scopeManager.root.finishedResolving=
!0,o.scopeManager.resolved=P,r.setModules({inspect:{resolved:P,filePath:i}}),P})}).catch(function(d){
throw r.errorChecker(d),d})})}},{key:"getFullText",value:function(){return DV(this.content,this.fileTypeConfig.
tagsXmlTextArray)}},{key:"setModules",value:function(n){for(var r=0,o=this.modules;r<o.length;r++){
var i=o[r];
i.set(n)}}},{key:"preparse",value:function(){this.allErrors=[],this.xmllexed=t$.xmlparse(this.content,
{text:this.fileTypeConfig.tagsXmlTextArray,other:this.fileTypeConfig.tagsXmlLexedArray}),this.setModules(
{inspect:{filePath:this.filePath,xmllexed:this.xmllexed}});var n=t$.parse(this.xmllexed,this.delimiters,
this.syntax,this.fileType),r=n.lexed,o=n.errors;e$(this.allErrors,o),this.lexed=r,this.setModules({
inspect:{
filePath:this.filePath,lexed:this.lexed}});var i=this.getOptions();this.lexed=dw.preparse(this.lexed,
this.modules,i)}},{key:"parse",value:function(){var n=arguments.length>0&&arguments[0]!==void 0?
arguments[0]:
{},r=n.noPostParse;this.setModules({inspect:{filePath:this.filePath}});var o=this.getOptions();
return this.
parsed=dw.parse(this.lexed,this.modules,o),this.setModules({inspect:{filePath:this.filePath,parsed:
this.
parsed}}),r?this:this.postparse()}},{key:"postparse",value:function(){var n=this.getOptions(),r=dw.postparse(
this.parsed,this.modules,n),o=r.postparsed,i=r.errors;return this.postparsed=o,this.setModules({
inspect:{
filePath:this.filePath,postparsed:this.postparsed}}),e$(this.allErrors,i),this.errorChecker(this.allErrors),
this}},{key:"errorChecker",value:function(n){for(var r=0,o=n;r<o.length;r++){var i=o[r];i.properties||
(i.properties={}),i.properties.file=this.filePath}for(var a=0,s=this.modules;a<s.length;a++){var u=s[
a];
n=u.errorsTransformer(n)}}},{key:"baseNullGetter",value:function(n,r){for(var o=null,i=0,a=this.modules;
i<
a.length;i++){var s=a[i];o==null&&(o=s.nullGetter(n,r,this))}return o!=null?o:this.nullGetter(n,r)}}
,
{key:"getOptions",value:function(){return{compiled:this.postparsed,cachedParsers:this.cachedParsers,
tags:this.tags,modules:this.modules,parser:this.parser,contentType:this.contentType,relsType:this.relsType,
baseNullGetter:RV(this.baseNullGetter,this),filePath:this.filePath,syntax:this.syntax,fileTypeConfig:
this.
fileTypeConfig,fileType:this.fileType,linebreaks:this.linebreaks,stripInvalidXMLChars:this.stripInvalidXMLChars}
}},
{key:"render",value:function(n){this.filePath=n;var r=this.getOptions();r.resolved=this.scopeManager.
resolved,r.scopeManager=this.scopeManager,r.render=n$,r.joinUncorrupt=EV;var o=n$(r),i=o.errors,a=o.
parts;return i.length>0?(this.allErrors=i,this.errorChecker(i),this):(this.content=SV(a,r),this.setModules(
{inspect:{filePath:this.filePath,content:this.content}}),this)}}])})()});var k$=Pe((wZe,v$)=>{
"use strict";m();function Vc(e){"@babel/helpers - typeof";return Vc=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Vc(e)}function s$(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function Ai(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?s$(f(n),!0).forEach(function(r){
AV(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):s$(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function AV(e,t,
n){
return(t=y$(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function OV(e,t){return $V(e)||IV(e,t)||NV(e,t)||PV()}function PV(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function NV(e,t){
if(e){if(typeof e=="string")return u$(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?u$(e,t):void 0}}function u$(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function IV(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function $V(
e){
if(v.isArray(e))return e}function FV(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function l$(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||
!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(e,y$(r.key),r)}}function _V(e,t,n){
return t&&l$(e.prototype,t),n&&l$(e,n),f.defineProperty(e,"prototype",{writable:!1}),e}function y$(e){
var t=MV(e,"string");return Vc(t)=="symbol"?t:t+""}function MV(e,t){if(Vc(e)!="object"||!e)return e;
var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Vc(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:w)(e)}var lr=At(),LV=lr.chunkBy,
xf=lr.last,gw=lr.isParagraphStart,pw=lr.isModule,c$=lr.pushArray,b$=lr.isParagraphEnd,jV=lr.isContent,
Jc=lr.startsWith,hw=lr.isTagEnd,Tu=lr.isTagStart,fw=lr.getSingleAttribute,d$=lr.setSingleAttribute,
zV=yf(),
BV=Ri(),UV=At(),m$=UV.isWhiteSpace,Hc="loop";function WV(e){for(var t=0;t<e.length;t++){var n=e[t];
if(jV(
n))return!0}return!1}function KV(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.type!=="content")return n}
return null}function w$(e){var t=KV(e.subparsed);return t!=null&&t.tag!=="w:t"}function GV(e){return e.
hasPageBreak&&w$(e)?'<w:p><w:r><w:br w:type="page"/></w:r></w:p>':""}function qV(e){return e.length&&
gw(e[0])&&b$(xf(e))}function p$(e){return WV(e)?0:e.length}function f$(e){var t=e.parts.length-1;e.parts[
t]===
"</w:p>"?e.parts.splice(t,0,'<w:r><w:br w:type="page"/></w:r>'):e.parts.push(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function ZV(e){e.parts.unshift(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}
function HV(e){for(var t=0;t<e.length;t++){var n=e[t];if(Tu("w:type",n)&&n.value.indexOf(
"continuous")!==
-1)return!0}return!1}function JV(e){for(var t=0;t<e.length;t++){var n=e[t];if(Tu("w:type",n)&&n.value.
indexOf('w:val="nextPage"')!==-1)return!0}return!1}function VV(e,t){for(var n="",r=0;r<t.length;r++){
var o=t[r].value;n+=o}e.unshift("<w:p><w:pPr>".concat(n,"</w:pPr></w:p>"))}function XV(e){for(var t=!1,
n=!1,r=0;r<e.length;r++){var o=e[r];!t&&Jc(o,"<w:sectPr")&&(n=!0),n&&(Jc(o,"<w:type")&&(t=!0),!t&&Jc(
o,"</w:sectPr")&&(e.splice(r,0,'<w:type w:val="continuous"/>'),r++))}return e}function YV(e){for(var t=0,
n=0;n<e.length;n++)!Jc(e[n],"<w:headerReference")&&!Jc(e[n],"<w:footerReference")&&(e[t]=e[n],t++);
return e.
length=t,e}function g$(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag==="w:br"&&n.value.indexOf(
'w:type="page"')!==-1)return!0}return!1}function h$(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag===
"w:drawing")return!0}return!1}function QV(e){for(var t=[],n=null,r=0;r<e.length;r++){var o=e[r];Tu(
"w:sectPr",o)&&(n=[],t.push(n)),n!==null&&n.push(o),hw("w:sectPr",o)&&(n=null)}return t}function eX(
e){
for(var t=!1,n=0,r=0;r<e.length;r++){var o=e[r];Tu("w:sectPr",o)&&(t=!0),t&&(o.tag==="w:headerReference"||
o.tag==="w:footerReference")&&(n++,t=!1),hw("w:sectPr",o)&&(t=!1)}return n}function tX(e){for(var t=[
],
n=!1,r=e.length-1;r>=0;r--){var o=e[r];if(hw("w:sectPr",o)&&(n=!0),Tu("w:sectPr",o)&&(t.unshift(o.value),
n=!1),n&&t.unshift(o.value),gw(o)){if(t.length>0)return t.join("");break}}return""}var nX=(function(
){
function e(){FV(this,e),this.name="LoopModule",this.inXfrm=!1,this.totalSectPr=0,this.prefix={start:
"#",end:"/",dash:/^-([^\s]+)\s(.+)/,inverted:"^"}}return _V(e,[{key:"optionsTransformer",value:
function(n,r){
return this.docxtemplater=r,n}},{key:"preparse",value:function(n,r){var o=r.contentType;zV.main.indexOf(
o)!==-1&&(this.sects=QV(n))}},{key:"matchers",value:function(){var n=Hc;return[[this.prefix.start,n,
{expandTo:"auto",location:"start",inverted:!1}],[this.prefix.inverted,n,{expandTo:"auto",location:
"start",inverted:!0}],[this.prefix.end,n,{location:"end"}],[this.prefix.dash,n,function(r){var o=OV(
r,
3),i=o[1],a=o[2];return{location:"start",inverted:!1,expandTo:i,value:a}}]]}},{key:"getTraits",value:
function(n,r){
if(n==="expandPair"){for(var o=[],i=0,a=r.length;i<a;i++){var s=r[i];pw(s,Hc)&&s.subparsed==null&&o.
push({part:s,offset:i})}return o}}},{key:"postparse",value:function(n,r){var o=r.basePart;if(o&&this.
docxtemplater.fileType==="docx"&&n.length>0){o.sectPrCount=eX(n),this.totalSectPr+=o.sectPrCount;for(
var i=this.
sects,a=0,s=i.length;a<s;a++){var u=i[a];if(o.lIndex<u[0].lIndex){a+1<i.length&&HV(i[a+1])&&(o.addContinuousType=
!0);break}if(n[0].lIndex<u[0].lIndex&&u[0].lIndex<o.lIndex){JV(i[a])&&(o.addNextPage={index:a});
break}}
o.lastParagrapSectPr=tX(n)}if(!o||o.expandTo!=="auto"||o.module!==Hc||!qV(n))return n;o.paragraphLoop=
!0;var l=0,c=LV(n,function(C){return gw(C)&&(l++,l===1)?"start":b$(C)&&(l--,l===0)?"end":null}),d=c[
0],
p=xf(c),h=p$(d),b=p$(p);return h>0&&c[1][0].type==="content"&&m$(c[1][0].value)&&(h+=1),b>0&&xf(c[c.
length-2]).type==="content"&&m$(xf(c[c.length-2]).value)&&(b+=1),o.hasPageBreakBeginning=g$(d),o.hasPageBreak=
g$(p),h$(d)&&(h=0),h$(p)&&(b=0),n.slice(h,n.length-b)}},{key:"resolve",value:function(n,r){var o=this;
if(!pw(n,Hc))return null;var i=r.scopeManager,a=i.getValueAsync(n.value,{part:n}),s=[],u;o.resolveSerially&&
(u=Promise.resolve(null));function l(d,p,h){var b=i.createSubScopeManager(d,n.value,p,n,h);o.resolveSerially?
(u=u.then(function(){return r.resolve(Ai(Ai({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b}))}
),
s.push(u)):s.push(r.resolve(Ai(Ai({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b})))}var c=[];
return a.then(function(d){return d!=null||(d=r.nullGetter(n)),d instanceof Promise?d.then(function(p){
return p instanceof v?Promise.all(p):p}):d instanceof v?Promise.all(d):d}).then(function(d){return i.
loopOverValue(d,l,n.inverted),Promise.all(s).then(function(p){for(var h=[],b=0;b<p.length;b++){var C=p[
b],
O=C.resolved,P=C.errors;c$(c,P),h.push(O)}return h}).then(function(p){if(c.length>0)throw c;return p}
)})}},
{key:"render",value:function(n,r){var o=this;if(n.tag==="p:xfrm"&&(o.inXfrm=n.position==="start"),n.
tag==="a:ext"&&o.inXfrm)return o.lastExt=n,n;if(!pw(n,Hc))return null;var i=[],a=[],s=0,u=n.subparsed[
0],
l=0;(u==null?void 0:u.tag)==="a:tr"&&(l=+fw(u.value,"h")),s-=l;var c=0,d=w$(n);function p(O,P,N){s+=
l;for(var I=r.scopeManager.createSubScopeManager(O,n.value,P,n,N),F=0,M=n.subparsed;F<M.length;F++){
var z=M[F];if(Tu("a16:rowId",z)){var L=+fw(z.value,"val")+c;c=1,z.value=d$(z.value,"val",L)}}var j=r.
render(Ai(Ai({},r),{},{compiled:n.subparsed,tags:{},scopeManager:I}));n.hasPageBreak&&P===N-1&&d&&f$(
j);var B=I.scopePathItem.some(function(Y){return Y!==0});B?(n.sectPrCount===1&&(j.parts=YV(j.parts)),
n.addContinuousType&&(j.parts=XV(j.parts))):n.addNextPage&&VV(j.parts,o.sects[n.addNextPage.index]),
n.addNextPage&&f$(j),n.hasPageBreakBeginning&&d&&ZV(j);for(var U=0,G=j.parts;U<G.length;U++){var Z=G[
U];
i.push(Z)}c$(a,j.errors)}var h=r.scopeManager.getValue(n.value,{part:n});h!=null||(h=r.nullGetter(n));
var b=r.scopeManager.loopOverValue(h,p,n.inverted);if(b===!1)return n.lastParagrapSectPr?n.paragraphLoop?
{value:"<w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr></w:p>")}:{value:
"</w:t></w:r></w:p><w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr><w:r><w:t>")}:{value:GV(n)||"",
errors:a};if(s!==0){var C=+fw(
o.lastExt.value,"cy");o.lastExt.value=d$(o.lastExt.value,"cy",C+s)}return{value:r.joinUncorrupt(i,Ai(
Ai({},r),{},{basePart:n})),errors:a}}}])})();v$.exports=function(){return BV(new nX)}});var R$=Pe((
kZe,C$)=>{"use strict";m();function Xc(e){"@babel/helpers - typeof";return Xc=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Xc(e)}function rX(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function x$(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,iX(r.key),r)}}function oX(e,t,n){return t&&x$(e.prototype,t),n&&x$(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function iX(e){var t=aX(e,"string");return Xc(t)=="symbol"?t:t+""}
function aX(e,t){
if(Xc(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Xc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var sX=Ri(),Yc=At(),uX=Yc.isTextStart,lX=Yc.isTextEnd,cX=Yc.endsWith,dX=Yc.startsWith,
T$=Yc.pushArray,S$='<w:t xml:space="preserve">',mX=S$.length,E$="</w:t>",pX=E$.length;function fX(e){
return uX(e)&&e.tag==="w:t"}function yw(e,t){var n=e[t].value;return e[t+1].value==="</w:t>"||n.indexOf(
'xml:space="preserve"')!==-1?n:n.substr(0,n.length-1)+' xml:space="preserve">'}function gX(e,t){
return e&&
e.basePart&&t.length>1}var hX=(function(){function e(){rX(this,e),this.name="SpacePreserveModule"}
return oX(
e,[{key:"postparse",value:function(n,r){var o=[],i=!1,a=0,s=0;function u(c,d){return c.type==="placeholder"&&
d.length>1}var l=n.reduce(function(c,d){return fX(d)&&(i=!0,s=o.length),i?(o.push(d),gX(r,o)&&
(a=r.basePart.endLindex,o[0].value=yw(o,0)),u(d,o)&&(o[s].value=yw(o,s),a=d.endLindex),lX(d)&&d.lIndex>
a&&(a!==0&&(o[s].value=yw(o,s)),T$(c,o),o=[],i=!1,a=0,s=0),c):(c.push(d),c)},[]);return T$(l,o),l}},
{key:"postrender",value:function(n){for(var r=0,o=!1,i=0,a=n.length;i<a;i++)if(!(n[i]===""||n[i]instanceof
D)){var s=n[i];o&&dX(s,E$)&&(n[r]=n[r].substr(0,n[r].length-mX)+"<w:t/>",s=s.substr(pX),n[i]=s),o=cX(
s,S$),r=i}return n}}])})();C$.exports=function(){return sX(new hX)}});var I$=Pe((TZe,N$)=>{
"use strict";m();function Qc(e){"@babel/helpers - typeof";return Qc=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Qc(e)}function yX(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function D$(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,wX(r.key),r)}}function bX(e,t,n){return t&&D$(e.prototype,t),n&&D$(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function wX(e){var t=vX(e,"string");return Qc(t)=="symbol"?t:t+""}
function vX(e,t){
if(Qc(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Qc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var kX=hf(),O$=At(),xX=O$.isContent,A$=O$.getPartWithDelimiters,P$=ur(),TX=P$.throwRawTagShouldBeOnlyTextInParagraph,
SX=P$.getInvalidRawXMLValueException,EX=Ri(),bw="rawxml";function CX(e){for(var t=e.part,n=e.left,r=e.
right,o=e.postparsed,i=e.index,a=o.slice(n+1,r),s=0,u=a.length;s<u;s++)if(s!==i-n-1){var l=a[s];xX(l)&&
TX({paragraphParts:a,part:t})}return t}var RX=(function(){function e(){yX(this,e),this.name="RawXmlModule",
this.prefix="@"}return bX(e,[{key:"optionsTransformer",value:function(n,r){return this.fileTypeConfig=
r.fileTypeConfig,n}},{key:"matchers",value:function(){return[[this.prefix,bw]]}},{key:"postparse",
value:function(n){
var r=this;return kX.expandToOne(n,{moduleName:bw,getInner:CX,expandTo:this.fileTypeConfig.tagRawXml,
error:{message:"Raw tag not in paragraph",id:"raw_tag_outerxml_invalid",explanation:function(i){
return'The tag "'.concat(A$(i,r.docxtemplater),
'" is not inside a paragraph, putting raw tags inside an inline loop is disallowed.')}}})}},{key:
"render",value:function(n,r){if(n.module!==bw)return null;var o,
i=[];try{o=r.scopeManager.getValue(n.value,{part:n}),o!=null||(o=r.nullGetter(n))}catch(a){return i.
push(a),{errors:i}}return o=o||"",typeof o=="string"?{value:o}:{errors:[SX({tag:n.value,value:o,
partDelims:A$(
n,this.docxtemplater),part:n,offset:n.offset})]}}}])})();N$.exports=function(){return EX(new RX)}});
var F$=Pe((EZe,$$)=>{"use strict";m();function DX(e,t){for(var n=-1,r=0,o=e.length;r<o;r++)t[r]>=e[r].
length||(n===-1||e[r][t[r]].offset<e[n][t[n]].offset)&&(n=r);return n}$$.exports=function(e){for(var t=0,
n=0,r=e;n<r.length;n++){var o=r[n];t+=o.length}e=e.filter(function(l){return l.length>0});for(var i=new v(
t),a=e.map(function(){return 0}),s=0;s<t;s++){var u=DX(e,a);i[s]=e[u][a[u]],a[u]++}return i}});var z$=Pe(
(RZe,j$)=>{"use strict";m();function ed(e){"@babel/helpers - typeof";return ed=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},ed(e)}function AX(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function _$(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,PX(r.key),r)}}function OX(e,t,n){return t&&_$(e.prototype,t),n&&_$(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function PX(e){var t=NX(e,"string");return ed(t)=="symbol"?t:t+""}
function NX(e,t){
if(ed(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(ed(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var IX="expandPair",$X=F$(),kw=At(),FX=kw.getLeft,_X=kw.getRight,vw=kw.pushArray,MX=Ri(
),
LX=hf(),jX=LX.getExpandToDefault,xw=ur(),M$=xw.getUnmatchedLoopException,zX=xw.getClosingTagNotMatchOpeningTag,
L$=xw.getUnbalancedLoopException;function BX(e){switch(e.location){case"start":return 1;case"end":
return-1}}
function ww(e,t){return e!=null&&t!=null&&(e.part.location==="start"&&t.part.location==="end"&&e.part.
value===t.part.value||t.part.value==="")}function UX(e){for(var t=0,n=[];t<e.length;){var r=e[t].part;
if(r.location==="end"){if(t===0)return e.splice(0,1),n.push(M$(r)),{traits:e,errors:n};var o=t,i=t-1,
a=1;if(ww(e[i],e[o]))return e.splice(o,1),e.splice(i,1),{errors:n,traits:e};for(;a<50;){var s=e[i-a],
u=e[o+a];if(ww(s,e[o]))return e.splice(o,1),e.splice(i-a,1),{errors:n,traits:e};if(ww(e[i],u))return e.
splice(o+a,1),e.splice(i,1),{errors:n,traits:e};a++}return n.push(zX({tags:[e[i].part,e[o].part]})),
e.splice(o,1),e.splice(i,1),{traits:e,errors:n}}t++}for(var l=0;l<e.length;l++){var c=e[l].part;n.push(
M$(c))}return{traits:[],errors:n}}function WX(e){var t={},n=[],r=[],o=[];for(vw(o,e);o.length>0;){
var i=UX(
o);vw(n,i.errors),o=i.traits}if(n.length>0)return{pairs:r,errors:n};for(var a=0,s=0;s<e.length;s++){
var u=e[s],l=u.part,c=BX(l);if(a+=c,c===1)t[a]=u;else{var d=t[a+1];a===0&&r.push([d,u])}a=a>=0?a:0}
return{
pairs:r,errors:n}}var KX=(function(){function e(){AX(this,e),this.name="ExpandPairTrait"}return OX(e,
[{key:"optionsTransformer",value:function(n,r){return r.options.paragraphLoop&&vw(r.fileTypeConfig.expandTags,
r.fileTypeConfig.onParagraphLoop),this.expandTags=r.fileTypeConfig.expandTags,n}},{key:"postparse",
value:function(n,r){
var o=this,i=r.getTraits,a=r.postparse,s=r.fileType,u=i(IX,n,r);u=u.map(function(N){return N||[]}),u=
$X(u);var l=WX(u),c=l.pairs,d=l.errors,p=0,h=null,b=c.map(function(N){var I=N[0].part.expandTo;if(I===
"auto"&&s!=="text"){var F=jX(n,N,o.expandTags);F.error&&d.push(F.error),I=F.value}if(!I||s==="text"){
var M=N[0].offset,z=N[1].offset;return M<p&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&d.
push(L$(N,h)),h=N,p=z,[M,z]}var L,j;try{L=FX(n,I,N[0].offset)}catch(B){d.push(B)}try{j=_X(n,I,N[1].offset)}
catch(B){
d.push(B)}return L<p&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&d.push(L$(N,h)),p=j,h=N,
[L,j]});if(d.length>0)return{postparsed:n,errors:d};var C=0,O,P=n.reduce(function(N,I,F){var M=C<c.length&&
b[C][0]<=F&&F<=b[C][1],z=c[C],L=b[C];if(!M)return N.push(I),N;if(L[0]===F&&(O=[]),z[0].offset!==F&&z[
1].
offset!==F&&O.push(I),L[1]===F){var j=n[z[0].offset];j.subparsed=a(O,{basePart:j}),j.endLindex=z[1].
part.lIndex,delete j.location,delete j.expandTo,N.push(j),C++;for(var B=b[C];B&&B[0]<F;)C++,B=b[C]}
return N},
[]);return{postparsed:P,errors:d}}}])})();j$.exports=function(){return MX(new KX)}});var G$=Pe((AZe,
K$)=>{"use strict";m();function td(e){"@babel/helpers - typeof";return td=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},td(e)}function GX(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function B$(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,ZX(r.key),r)}}function qX(e,t,n){return t&&B$(e.prototype,t),n&&B$(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function ZX(e){var t=HX(e,"string");return td(t)=="symbol"?t:t+""}
function HX(e,t){
if(td(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(td(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var JX=Ri(),W$=ur(),VX=W$.getScopeCompilationError,XX=W$.getCorruptCharactersException,
Tw=At(),U$=Tw.utf8ToWord,YX=Tw.hasCorruptCharacters,QX=Tw.removeCorruptCharacters,Tf=ew(),eY=Tf.settingsContentType,
tY=Tf.coreContentType,nY=Tf.appContentType,rY=Tf.customContentType,oY=[eY,tY,nY,rY],iY={docx:"w",
pptx:"a"},aY=(function(){function e(){GX(this,e),this.name="Render",this.recordRun=!1,this.recordedRun=[
]}
return qX(e,[{key:"set",value:function(n){n.compiled&&(this.compiled=n.compiled),n.data!=null&&(this.
data=n.data)}},{key:"optionsTransformer",value:function(n,r){return this.docxtemplater=r,this.brTag=
r.fileType==="docx"?"<w:r><w:br/></w:r>":"<a:br/>",this.prefix=iY[r.fileType],this.runStartTag="".concat(
this.prefix,":r"),this.runPropsStartTag="".concat(this.prefix,":rPr"),n}},{key:"postparse",value:
function(n,r){
for(var o=[],i=0;i<n.length;i++){var a=n[i];if(a.type==="placeholder"){var s=a.value;try{r.cachedParsers[
a.
lIndex]=this.docxtemplater.parser(s,{tag:a})}catch(u){o.push(VX({tag:s,rootError:u,offset:a.offset}))}
}}
return{postparsed:n,errors:o}}},{key:"getRenderedMap",value:function(n){for(var r in this.compiled)n[
r]=
{from:r,data:this.data};return n}},{key:"render",value:function(n,r){var o=r.contentType,i=r.scopeManager,
a=r.linebreaks,s=r.nullGetter,u=r.fileType,l=r.stripInvalidXMLChars;if(oY.indexOf(o)!==-1&&(a=!1),a&&
this.recordRuns(n),!(n.type!=="placeholder"||n.module)){var c;try{c=i.getValue(n.value,{part:n})}
catch(d){
return{errors:[d]}}if(c!=null||(c=s(n)),typeof c=="string"){if(l)c=QX(c);else if(["docx","pptx",
"xlsx"].indexOf(u)!==-1&&YX(c))return{errors:[XX({tag:n.value,value:c,offset:n.offset})]}}return u==="text"?
{value:c}:{value:a&&typeof c=="string"?this.renderLineBreaks(c):U$(c)}}}},{key:"recordRuns",value:
function(n){
n.tag===this.runStartTag?this.recordedRun="":n.tag===this.runPropsStartTag?(n.position==="start"&&(
this.
recordRun=!0,this.recordedRun+=n.value),(n.position==="end"||n.position==="selfclosing")&&(this.recordedRun+=
n.value,this.recordRun=!1)):this.recordRun&&(this.recordedRun+=n.value)}},{key:"renderLineBreaks",
value:function(n){
for(var r=[],o=n.split(`
`),i=0,a=o.length;i<a;i++)r.push(U$(o[i])),i<o.length-1&&r.push("</".concat(this.prefix,":t></").concat(
this.prefix,":r>").concat(this.brTag,"<").concat(this.prefix,":r>").concat(this.recordedRun,"<").concat(
this.prefix,":t").concat(this.docxtemplater.fileType==="docx"?' xml:space="preserve"':"",">"));
return r}}])})();
K$.exports=function(){return JX(new aY)}});var X$=Pe((PZe,V$)=>{"use strict";m();var q$=k$(),sY=R$(),
Z$=I$(),H$=z$(),J$=G$();function uY(){return{
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
{contains:"w:p",expand:"w:p",onlyTextInTag:!0}],tagRawXml:"w:p",baseModules:[q$,sY,H$,Z$,J$],
tagShouldContain:[
{tag:"w:sdtContent",shouldContain:["w:p","w:r","w:commentRangeStart","w:sdt"],value:"<w:p></w:p>"},{
tag:"w:tc",shouldContain:["w:p"],value:"<w:p></w:p>"},{tag:"w:tr",shouldContain:["w:tc"],drop:!0},{
tag:"w:tbl",shouldContain:["w:tr"],drop:!0}]}}function lY(){return{getTemplatedFiles:function(){
return[]},
textPath:function(t){return t.textTarget},tagsXmlTextArray:["Company","HyperlinkBase","Manager",
"cp:category","cp:keywords","dc:creator","dc:description","dc:subject","dc:title","a:t","m:t",
"vt:lpstr",
"vt:lpwstr"],tagsXmlLexedArray:["p:sp","a:tc","a:tr","a:tbl","a:graphicData","a:p","a:r","a:rPr",
"p:txBody","a:txBody","a:off","a:ext","p:graphicFrame","p:xfrm","a16:rowId","a:endParaRPr"],
droppedTagsInsidePlaceholder:[
"a:p","a:endParaRPr"],expandTags:[{contains:"a:tc",expand:"a:tr"}],onParagraphLoop:[{contains:"a:p",
expand:"a:p",onlyTextInTag:!0}],tagRawXml:"p:sp",baseModules:[q$,H$,Z$,J$],tagShouldContain:[{tag:
"a:tbl",shouldContain:["a:tr"],dropParent:"p:graphicFrame"},{tag:"p:txBody",shouldContain:["a:p"],
value:"<a:p></a:p>"},{tag:"a:txBody",shouldContain:["a:p"],value:"<a:p></a:p>"}]}}V$.exports={docx:
uY,pptx:lY}});var hF=Pe((IZe,Dw)=>{"use strict";m();var cY=["modules"];function Y$(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){
var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.getOwnPropertyDescriptor(e,o).enumerable}
)),
n.push.apply(n,r)}return n}function Qr(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?
arguments[t]:{};t%2?Y$(f(n),!0).forEach(function(r){dY(e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(
e,f.getOwnPropertyDescriptors(n)):Y$(f(n)).forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(
n,r))})}return e}function dY(e,t,n){return(t=sF(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function Q$(e,t){return gY(e)||fY(e,t)||pY(e,t)||mY()}
function mY(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function pY(e,t){
if(e){if(typeof e=="string")return eF(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?eF(e,t):void 0}}function eF(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function fY(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function gY(
e){
if(v.isArray(e))return e}function Eu(e){"@babel/helpers - typeof";return Eu=typeof T=="function"&&
typeof T.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T=="function"&&t.constructor===
T&&t!==T.prototype?"symbol":typeof t},Eu(e)}function hY(e,t){if(e==null)return{};var n,r,o=yY(e,t);
if(f.
getOwnPropertySymbols){var i=f.getOwnPropertySymbols(e);for(r=0;r<i.length;r++)n=i[r],t.indexOf(n)===
-1&&{}.propertyIsEnumerable.call(e,n)&&(o[n]=e[n])}return o}function yY(e,t){if(e==null)return{};var n={
};
for(var r in e)if({}.hasOwnProperty.call(e,r)){if(t.indexOf(r)!==-1)continue;n[r]=e[r]}return n}
function bY(e,t){
if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function tF(e,t){for(
var n=0;n<
t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),
f.defineProperty(e,sF(r.key),r)}}function wY(e,t,n){return t&&tF(e.prototype,t),n&&tF(e,n),f.defineProperty(
e,"prototype",{writable:!1}),e}function sF(e){var t=vY(e,"string");return Eu(t)=="symbol"?t:t+""}
function vY(e,t){
if(Eu(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Eu(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var gn=At(),Lt=LN(),kY=Lt.object({allowUnopenedTag:Lt.boolean().optional(),
allowUnclosedTag:Lt.
boolean().optional(),allowUnbalancedLoops:Lt.boolean().optional(),changeDelimiterPrefix:Lt.string().
optional().nullable()}),xY=Lt.object({delimiters:Lt.object({start:Lt.string().nullable(),end:Lt.string(
).
nullable()}).strict().optional(),fileTypeConfig:Lt.object({}).optional(),paragraphLoop:Lt.boolean().
optional(),parser:Lt.function().optional(),errorLogging:Lt.union([Lt.boolean(),Lt.string()]).optional(
),
linebreaks:Lt.boolean().optional(),nullGetter:Lt.function().optional(),syntax:kY.optional(),
stripInvalidXMLChars:Lt.
boolean().optional(),warnFn:Lt.function().optional()}).strict(),TY=zN(),uF=TY.getRelsTypes,lF=WN(),
cF=lF.
collectContentTypes,dF=lF.getContentTypes,mF=Ri(),SY=hf(),EY=iI(),CY=mI(),nF=rw(),RY=EI(),Sw=RY.getTags,
pF=RI(),Mo=ur(),fF=Mo.throwMultiError,DY=Mo.throwResolveBeforeCompile,AY=Mo.throwRenderInvalidTemplate,
OY=Mo.throwRenderTwice,rd=Mo.XTInternalError,PY=Mo.XTTemplateError,NY=Mo.throwFileTypeNotIdentified,
IY=Mo.throwFileTypeNotHandled,Sf=Mo.throwApiVersionError;gn.getRelsTypes=uF;gn.traits=SY;gn.moduleWrapper=
mF;gn.collectContentTypes=cF;gn.getContentTypes=dF;var rF=gn.getDefaults,$Y=gn.str2xml,FY=gn.xml2str,
Rw=gn.concatArrays,oF=gn.uniq,_Y=gn.getDuplicates,MY=gn.stableSort,Ew=gn.pushArray,iF=gn.utf8ToWord,
LY=gn.invertMap,jY="[Content_Types].xml",zY="_rels/.rels",eo=[3,48,0];function BY(e){for(var t=[],n=0;
n<
e.length;n++){var r=e[n];t.push(r.name)}var o=_Y(t);if(o.length>0)throw new rd(
'Detected duplicate module "'.concat(o[0],'"'))}function UY(e){for(var t=0,n=e.modules;t<n.length;t++)for(
var r=n[t],o=0,
i=r.xmlContentTypes||[];o<i.length;o++)for(var a=i[o],s=e.invertedContentTypes[a]||[],u=0;u<s.length;
u++){
var l=s[u];e.zip.files[l]&&e.options.xmlFileNames.push(l)}}function WY(e){return MY(e,function(t,n){
return(n.priority||0)-(t.priority||0)})}function nd(e){var t=[];for(var n in e)t.push(n);for(var r=[
jY,zY],o=["word/","xl/","ppt/"],i=0;i<t.length;i++)for(var a=t[i],s=0;s<o.length;s++){var u=o[s];a.indexOf(
"".concat(u))===0&&r.push(a)}for(var l=0;l<t.length;l++){var c=t[l];r.indexOf(c)===-1&&r.push(c)}
return r}
function gF(e,t){e.hideDeprecations!==!0&&console.warn(t)}function Su(e,t){if(e.hideDeprecations!==!0)
return gF(e,'Deprecated method ".'.concat(t,
'", view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ').concat(new S(
).stack))}function Cw(e){e.modules=e.modules.filter(function(t){
if(!t.supportedFileTypes)return!0;if(!v.isArray(t.supportedFileTypes))throw new S(
"The supportedFileTypes field of the module must be an array");var n=t.supportedFileTypes.includes(e.fileType);
return n||
t.on("detached"),n})}function aF(e){var t=e.compiled;e.errors=Rw(f.keys(t).map(function(n){return t[
n].
allErrors})),e.errors.length!==0&&(e.options.errorLogging&&pF(e.errors,e.options.errorLogging),fF(e.
errors))}function KY(e){return typeof Buffer!="undefined"&&typeof Buffer.isBuffer=="function"&&
Buffer.
isBuffer(e)}var Sa=(function(){function e(t){var n=arguments.length>1&&arguments[1]!==void 0?
arguments[1]:
{},r=n.modules,o=r===void 0?[]:r,i=hY(n,cY);if(bY(this,e),this.targets=[],this.rendered=!1,this.scopeManagers=
{},this.compiled={},this.modules=[EY()],this.xmlDocuments={},arguments.length===0)gF(this,
"Deprecated docxtemplater constructor with no arguments, view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ".concat(
new S().stack)),this.hideDeprecations=!0,this.setOptions(i);else{
if(this.hideDeprecations=!0,this.setOptions(i),KY(t))throw new S(
"You passed a Buffer to the Docxtemplater constructor. The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!t||!t.files||typeof t.file!="function")throw new S(
"The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!v.isArray(o))throw new S(
"The modules argument of docxtemplater's constructor must be an array");for(var a=0;a<o.length;a++){
var s=o[a];this.attachModule(s)}this.loadZip(t),this.compile(),this.v4Constructor=!0}this.hideDeprecations=
!1}return wY(e,[{key:"verifyApiVersion",value:function(n){n=n.split(".");for(var r=0;r<n.length;r++)
n[r]=parseInt(n[r],10);return n.length!==3&&Sf("neededVersion is not a valid version",{neededVersion:
n,
explanation:"the neededVersion must be an array of length 3"}),n[0]!==eo[0]&&Sf(
"The major api version do not match, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,
currentModuleApiVersion:eo,explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),
", current=").concat(eo.join("."))}),n[1]>eo[1]&&Sf(
"The minor api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:eo,
explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),", current=").concat(eo.join("."))}
),
n[1]===eo[1]&&n[2]>eo[2]&&Sf(
"The patch api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:eo,explanation:"moduleAPIVersionMismatch : needed=".concat(
n.join("."),", current=").concat(eo.join("."))}),!0}},{key:"setModules",value:function(n){for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.set(n)}}},{key:"sendEvent",value:function(n){for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.on(n)}}},{key:"attachModule",value:function(n){if(this.v4Constructor)throw new rd(
"attachModule() should not be called manually when using the v4 constructor");Su(this,"attachModule");
var r=Eu(n);if(r==="function")throw new rd(

"Cannot attach a class/function as a module. Most probably you forgot to instantiate the module by using `new` on the module.");
if(!n||r!=="object")throw new rd("Cannot attachModule with a falsy value");
if(n.requiredAPIVersion&&this.verifyApiVersion(n.requiredAPIVersion),n.attached===!0)if(typeof n.clone==
"function")n=n.clone();else throw new S('Cannot attach a module that was already attached : "'.concat(
n.name,
'". The most likely cause is that you are instantiating the module at the root level, and using it for multiple instances of Docxtemplater'));
n.attached=!0;var o=mF(n);return this.modules.push(
o),o.on("attached"),this.fileType&&Cw(this),this}},{key:"findModule",value:function(n){for(var r=0,o=this.
modules;r<o.length;r++){var i=o[r];if(i.name===n)return i}}},{key:"setOptions",value:function(n){var r,
o;if(this.v4Constructor)throw new S(
"setOptions() should not be called manually when using the v4 constructor");if(!n)throw new S(
"setOptions should be called with an object as first parameter");var i=xY.
validate(n);if(i.success===!1)throw new S(i.error);Su(this,"setOptions"),this.options={};var a=rF();
for(var s in a){var u=a[s];this.options[s]=n[s]!=null?n[s]:this[s]||u,this[s]=this.options[s]}return(
r=
this.delimiters).start&&(r.start=iF(this.delimiters.start)),(o=this.delimiters).end&&(o.end=iF(this.
delimiters.end)),this}},{key:"loadZip",value:function(n){if(this.v4Constructor)throw new S(
"loadZip() should not be called manually when using the v4 constructor");if(Su(this,"loadZip"),n.loadAsync)throw new rd(
"Docxtemplater doesn't handle JSZip version >=3, please use pizzip");n.xtRendered&&this.options.warnFn(
[new S(
"This zip file appears to be the outcome of a previous docxtemplater generation. This typically indicates that docxtemplater was integrated by reusing the same zip file. It is recommended to create a new Pizzip instance for each docxtemplater generation.")]),
this.zip=n,this.updateFileTypeConfig(),
this.modules=Rw([this.fileTypeConfig.baseModules.map(function(a){return a()}),this.modules]);for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.zip=this.zip,i.docxtemplater=this,i.fileTypeConfig=this.
fileTypeConfig,i.fileType=this.fileType,i.xtOptions=this.options,i.modules=this.modules}return Cw(
this),
this}},{key:"precompileFile",value:function(n){var r=this.createTemplateClass(n);r.preparse(),this.compiled[
n]=
r}},{key:"compileFile",value:function(n){this.compiled[n].parse()}},{key:"getScopeManager",value:
function(n,r,o){
var i;return(i=this.scopeManagers)[n]||(i[n]=CY({tags:o,parser:this.parser,cachedParsers:r.cachedParsers}
)),
this.scopeManagers[n]}},{key:"resolveData",value:function(n){var r=this;Su(this,"resolveData");var o=[
];
return f.keys(this.compiled).length||DY(),Promise.resolve(n).then(function(i){r.data=i,r.setModules(
{data:r.data,Lexer:nF}),r.mapper=r.modules.reduce(function(c,d){return d.getRenderedMap(c)},{});for(
var a=[],
s=function(){var d=l[u],p=r.mapper[d],h=p.from,b=p.data;a.push(Promise.resolve(b).then(function(C){
var O=r.
compiled[h];return O.filePath=d,O.scopeManager=r.getScopeManager(d,O,C),O.resolveTags(C).then(
function(P){
return O.scopeManager.finishedResolving=!0,P},function(P){Ew(o,P)})}))},u=0,l=f.keys(r.mapper);u<l.length;
u++)
s();return Promise.all(a).then(function(c){return o.length!==0&&(r.options.errorLogging&&pF(o,r.options.
errorLogging),fF(o)),Rw(c)})})}},{key:"compile",value:function(){if(Su(this,"compile"),this.updateFileTypeConfig(
),
BY(this.modules),this.modules=WY(this.modules),f.keys(this.compiled).length)return this;for(var n=this.
options,r=0,o=this.modules;r<o.length;r++){var i=o[r];n=i.optionsTransformer(n,this)}this.options=n,
this.options.xmlFileNames=oF(this.options.xmlFileNames);for(var a=0,s=this.options.xmlFileNames;a<s.
length;a++){var u=s[a],l=this.zip.files[u].asText();this.xmlDocuments[u]=$Y(l)}this.setModules({zip:
this.
zip,xmlDocuments:this.xmlDocuments});for(var c=0,d=this.modules;c<d.length;c++){var p=d[c];p.xmlDocuments=
this.xmlDocuments}this.getTemplatedFiles(),this.sendEvent("before-preparse");for(var h=0,b=this.templatedFiles;
h<
b.length;h++){var C=b[h];this.zip.files[C]!=null&&this.precompileFile(C)}this.sendEvent(
"after-preparse");for(var O=0,P=this.templatedFiles;O<P.length;O++){var N=P[O];this.zip.files[N]!=null&&
this.compiled[N].
parse({noPostParse:!0})}this.sendEvent("after-parse");for(var I=0,F=this.templatedFiles;I<F.length;I++){
var M=F[I];this.zip.files[M]!=null&&this.compiled[M].postparse()}return this.sendEvent(
"after-postparse"),this.setModules({compiled:this.compiled}),aF(this),this}},{key:
"updateFileTypeConfig",value:function(){
this.relsTypes=uF(this.zip);var n=dF(this.zip),r=n.overrides,o=n.defaults,i=n.contentTypes,a=n.contentTypeXml;
a&&(this.filesContentTypes=cF(r,o,this.zip),this.invertedContentTypes=LY(this.filesContentTypes),
this.
setModules({contentTypes:this.contentTypes,invertedContentTypes:this.invertedContentTypes}));var s;
this.
zip.files.mimetype&&(s="odt");for(var u=0,l=this.modules;u<l.length;u++){var c=l[u];s=c.getFileType(
{zip:this.zip,contentTypes:i,contentTypeXml:a,overrides:r,defaults:o,doc:this})||s}if(this.fileType=
s,s==="odt"&&IY(s),s||NY(this.zip),UY(this),Cw(this),this.fileTypeConfig=this.options.fileTypeConfig||
this.fileTypeConfig,!this.fileTypeConfig)if(e.FileTypeConfig[this.fileType])this.fileTypeConfig=e.FileTypeConfig[
this.
fileType]();else{var d='Filetype "'.concat(this.fileType,'" is not supported'),p="filetype_not_supported";
this.fileType==="xlsx"&&(d='Filetype "'.concat(this.fileType,
'" is supported only with the paid XlsxModule'),p="xlsx_filetype_needs_xlsx_module");var h=new PY(d);
throw h.properties={id:p,explanation:d},
h}return this}},{key:"renderAsync",value:function(n){var r=this;this.hideDeprecations=!0;var o=this.
resolveData(n);return this.hideDeprecations=!1,this.zip.xtRendered=!0,o.then(function(){return r.render(
)})}},
{key:"render",value:function(n){this.zip.xtRendered=!0,this.rendered&&OY(),this.rendered=!0,f.keys(
this.
compiled).length===0&&this.compile(),this.errors.length>0&&AY(),arguments.length>0&&(this.data=n),
this.
setModules({data:this.data,Lexer:nF}),this.mapper||(this.mapper=this.modules.reduce(function(z,L){
return L.
getRenderedMap(z)},{}));var r=[];for(var o in this.mapper){var i=this.mapper[o],a=i.from,s=i.data,u=this.
compiled[a];u.scopeManager=this.getScopeManager(o,u,s),u.render(o),r.push([o,u.content,u]),delete u.
content}for(var l=0;l<r.length;l++)for(var c=r[l],d=Q$(c,3),p=d[1],h=d[2],b=0,C=this.modules;b<C.length;
b++){
var O=C[b];if(O.preZip){var P=O.preZip(p,h);typeof P=="string"&&(c[1]=P)}}for(var N=0;N<r.length;N++){
var I=Q$(r[N],2),F=I[0],M=I[1];this.zip.file(F,M,{createFolders:!0})}return aF(this),this.sendEvent(
"syncing-zip"),this.syncZip(),this.sendEvent("synced-zip"),this}},{key:"syncZip",value:function(){
for(var n in this.
xmlDocuments){this.zip.remove(n);var r=FY(this.xmlDocuments[n]);this.zip.file(n,r,{createFolders:!0}
)}}},
{key:"setData",value:function(n){return Su(this,"setData"),this.data=n,this}},{key:"getZip",value:
function(){
return this.zip}},{key:"createTemplateClass",value:function(n){var r=this.zip.files[n].asText();
return this.
createTemplateClassFromContent(r,n)}},{key:"createTemplateClassFromContent",value:function(n,r){for(
var o={
filePath:r,contentType:this.filesContentTypes[r],relsType:this.relsTypes[r]},i=rF(),a=Ew(f.keys(i),[
"filesContentTypes","fileTypeConfig","fileType","modules"]),s=0;s<a.length;s++){var u=a[s];o[u]=this[
u]}
return new e.XmlTemplater(n,o)}},{key:"getFullText",value:function(n){return this.createTemplateClass(
n||this.fileTypeConfig.textPath(this)).getFullText()}},{key:"getTemplatedFiles",value:function(){
this.
templatedFiles=this.fileTypeConfig.getTemplatedFiles(this.zip),Ew(this.templatedFiles,this.targets);
var n=this.fileTypeConfig.templatedNs||[];if(n.length>0){for(var r in this.filesContentTypes)if(
/^customXml\/item\d+\.xml$/.
test(r))for(var o=0;o<n.length;o++){var i=n[o],a=this.zip.file(r).asText();a.indexOf('xmlns="'.concat(
i,'"'))!==-1&&this.templatedFiles.push(r)}}return this.templatedFiles=oF(this.templatedFiles),this.templatedFiles}
},
{key:"getTags",value:function(){var n={headers:[],footers:[]};for(var r in this.compiled){var o=this.
filesContentTypes[r];o==="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"&&
(n.document={target:r,tags:Sw(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"&&
n.headers.push({target:r,tags:Sw(this.compiled[r].
postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"&&n.footers.
push({target:r,tags:Sw(this.compiled[r].postparsed)})}return n}},{key:"toBuffer",value:function(n){
return this.
zip.generate(Qr(Qr({compression:"DEFLATE",fileOrder:nd},n),{},{type:"nodebuffer"}))}},{key:"toBlob",
value:function(n){return this.zip.generate(Qr(Qr({compression:"DEFLATE",fileOrder:nd},n),{},{type:
"blob"}))}},{key:"toBase64",value:function(n){return this.zip.generate(Qr(Qr({compression:"DEFLATE",
fileOrder:nd},
n),{},{type:"base64"}))}},{key:"toUint8Array",value:function(n){return this.zip.generate(Qr(Qr({
compression:"DEFLATE",fileOrder:nd},n),{},{type:"uint8array"}))}},{key:"toArrayBuffer",value:
function(n){return this.
zip.generate(Qr(Qr({compression:"DEFLATE",fileOrder:nd},n),{},{type:"arraybuffer"}))}}])})();Sa.DocUtils=
gn;Sa.Errors=ur();Sa.XmlTemplater=a$();Sa.FileTypeConfig=X$();Sa.XmlMatcher=aw();Dw.exports=Sa;Dw.exports.
default=Sa});var yF={};yg(yF,{Docxtemplater:()=>bF.default});var bF,wF=xd(()=>{"use strict";m();bF=yL(
hF(),1)});var Noe={};yg(Noe,{acceptRowOrder:()=>loe,answerFix:()=>Ooe,answerQuestions:()=>coe,
applyFixes:()=>Roe,
changeSettings:()=>moe,checkSheets:()=>Ure,chooseLanguage:()=>poe,closeAndCompute:()=>Zre,closeStage:
()=>hoe,
collectJudgeFiles:()=>Soe,computeRanking:()=>Qre,computeTop:()=>Wre,createWorkbook:()=>aoe,decide:()=>Jre,
decideResult:()=>koe,explainRules:()=>boe,exportDocuments:()=>toe,getState:()=>Xre,
makeAwardDocuments:()=>qre,
makeDocuments:()=>eoe,makeJudgeFiles:()=>Toe,makeJudgeTabs:()=>uoe,markFindings:()=>Poe,onInstall:()=>zre,
onOpen:()=>jre,openRanking:()=>Gre,openSidebar:()=>Bre,openTemplate:()=>roe,prepareJudgeTabs:()=>Kre,
prepareObjections:()=>voe,preparePlenary:()=>woe,preparePlenaryTab:()=>Hre,previewFixes:()=>Coe,
readDetails:()=>doe,
readJudgeFiles:()=>xoe,readOwnFixes:()=>Aoe,readTemplate:()=>noe,reopenStage:()=>yoe,restoreTemplate:
()=>ioe,
showCell:()=>goe,showRanking:()=>foe,takeList:()=>soe,undoFixes:()=>Doe,uploadTemplate:()=>ooe,
validateWorkbook:()=>Yre,
verify:()=>Vre,verifyResult:()=>Eoe});m();m();m();m();function vg(e){let t=f.values(e).filter(r=>typeof r=="number");
return f.entries(e).filter(([r,o])=>t.
indexOf(+r)===-1).map(([r,o])=>o)}function gv(e,t){return typeof t=="bigint"?t.toString():t}var wg=class{
constructor(t){this._getter=t,
this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),
this._value}};function hv(e){return new wg(e)}function yv(e){return e==null}function Sd(e){let t=e.startsWith(
"^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function Ed(e,t,n){f.defineProperty(
e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function bv(e){
let t=f.getOwnPropertyDescriptor(e,"shape");return t!=null&&t.get?t.get.raw:t==null?void 0:t.value}
function kg(e){
var t;return(t=bv(e._zod.def))!=null?t:e._zod.def.shape}function wv(e,t,n){f.defineProperty(e,t,{get(
){
let r=n();return Ed(this,t,r),r},enumerable:!0,configurable:!0})}function vv(e,t,n){t in e?Ed(e,t,n):
e[t]=n}function bL(e,t,n,r){let o=kg(t);for(let i of n){let a=f.getOwnPropertyDescriptor(o,i);a.enumerable&&
(a.get?wv(e,i,()=>{let s=t._zod.def.shape[i];return r?r(s,i):s}):vv(e,i,r?r(a.value,i):a.value))}}
function wL(e,t){
for(let n of Reflect.ownKeys(t)){let r=f.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?wv(e,n,(
)=>t[n]):
vv(e,n,r.value))}}function kv(...e){let t={};for(let n of e){let r=f.getOwnPropertyDescriptors(n);f.
assign(t,r)}return f.defineProperties({},t)}var xg="captureStackTrace"in S?S.captureStackTrace:(...e)=>{
};function Td(e){return typeof e=="object"&&e!==null&&!v.isArray(e)}function Cd(e){if(Td(e)===!1)return!1;
let t=e.constructor;if(t===void 0||typeof t!="function")return!0;
let n=t.prototype;return!(Td(n)===!1||f.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}
function Tg(e){
return Cd(e)?{...e}:v.isArray(e)?[...e]:e instanceof y?new y(e):e instanceof k?new k(e):e}var xv=new k(
["string","number","symbol"]);function Ju(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Vu(
e,t,n){let r=new e._zod.constr(
t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function Ut(e){let t=e;if(!t)
return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?
void 0:t.error)!==void 0)throw new S("Cannot specify both `message` and `error` params");t.error=t.message}
return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function Tv(e){return f.keys(
e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var Sv={
safeint:[w.MIN_SAFE_INTEGER,w.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],
float32:[-34028234663852886e22,34028234663852886e22],float64:[-w.MAX_VALUE,w.MAX_VALUE]};function Ev(
e,t){if(!Cd(t))throw new S("Invalid input to extend: expected a plain object");let n=e._zod.
def.checks;if(n&&n.length>0){let o=kg(e);for(let i of Reflect.ownKeys(t))if(f.getOwnPropertyDescriptor(
o,i)!==void 0)throw new S(
"Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}
return Vu(e,kv(e._zod.def,{shape:vL(e,t)}))}function vL(e,t){let n={};return bL(
n,e,Reflect.ownKeys(kg(e))),wL(n,t),n}function dr(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;
r<e.issues.length;r++)if(((n=e.issues[r])==
null?void 0:n.continue)!==!0)return!0;return!1}function Cv(e,t=0){var n;if(e.aborted===!0)return!0;
for(let r=t;r<
e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}function Ar(
e,t){
return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function Hu(
e){
return typeof e=="string"?e:e==null?void 0:e.message}function Sg(e){var n,r;let t=[];for(let o of e!=
null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let a=(r=(n=i.maximum)!=
null?n:i.length)!=null?r:i.size;a>=0&&t.push([a,o])}return t}function Rd(e,t,n){var o;var r;for(let i=t;
i<
e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function io(e,t,n){var u,l,c,d,p,h,b,C,O,P,N,I,
F,M,z,L,j;var r;let o=(l=(u=e.inst)==null?void 0:u._zod)==null?void 0:l.traits;o!=null&&o.has(
"$ZodType")&&(o.has("$ZodCheck")?(c=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==
e.inst?(p=(d=e.schema)==null?void 0:d._zod.def)==null?void 0:p.error:void 0,a=e.message?e.message:(L=
(z=(F=(N=(O=Hu((C=(b=(h=e.inst)==null?void 0:h._zod.def)==null?void 0:b.error)==null?void 0:C.call(b,
e)))!=null?O:Hu(i==null?void 0:i(e)))!=null?N:Hu((P=t==null?void 0:t.error)==null?void 0:P.call(t,e)))!=
null?F:Hu((I=n.customError)==null?void 0:I.call(n,e)))!=null?z:Hu((M=n.localeError)==null?void 0:M.call(
n,e)))!=null?L:"Invalid input",s={};for(let B of f.keys(e))B==="inst"||B==="schema"||B==="continue"||
B==="input"||B==="__proto__"||(s[B]=e[B]);return(j=s.path)!=null||(s.path=[]),s.message=a,t!=null&&t.
reportInput&&(s.input=e.input),s}var kL=/[\uD800-\uDBFF]/;function Rv(e){let t=e.length;if(!kL.test(
e))return t;let n=t;for(let r=0;r<
t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}
function Dv(e){
return v.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function Av(e,t){for(let n in t){
let r=f.getOwnPropertyDescriptor(t,n);r.get?f.defineProperty(e,n,{...r,
enumerable:!1}):xL(e,n,r.value)}}function _i(e,t,n,r=!0){return f.defineProperty(e,t,{configurable:!0,
writable:!0,enumerable:r,value:n}),n}function Eg(e,t,n){return _i(e,t,n,!1)}function xL(e,t,n){f.defineProperty(
e,t,{configurable:!0,get(){return this==null?n:_i(this,t,n.bind(
this))},set(r){_i(this,t,r)}})}function TL(e,t){let n=f.getPrototypeOf(e);return t in n?void 0:n}var bg,
Uo=!1,SL={configurable:!0,get(){Uo=!0}};function an(e,t,n){let r=f.getPrototypeOf(e._zod);if(t in r&&
bg!==e._zod){bg=void 0;return}bg=e._zod,f.defineProperty(r,t,{configurable:!0,get(){f.defineProperty(
this,t,SL);let o=Uo;Uo=!1;try{let i=n(this);return Uo?delete this[t]:f.defineProperty(this,t,{
configurable:!0,
writable:!0,value:i}),Uo=Uo||o,i}catch(i){throw delete this[t],Uo=Uo||o,i}},set(o){f.defineProperty(
this,t,{configurable:!0,writable:!0,value:o})}})}function Ov(e,t,n,r){let o=TL(e,t);o&&f.defineProperty(
o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return f.defineProperty(
this,t,i),i.value=n(this),f.defineProperty(this,t,i),i.value},set(i){f.defineProperty(this,t,{
configurable:!0,
writable:!0,enumerable:r,value:i})}})}var Pv;var Cg={value:void 0,enumerable:!1},Nv="captureStackTrace"in S?
S:null;function EL(e){let t=Nv;if(t){
let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return Nv=null,new e}
try{
return new e}finally{t.stackTraceLimit=n}}}return new e}function ke(e,t,n,r){var p;let o={};function i(
h){
this.def=h,this.constr=d,this.traits=new k}i.prototype=o;let a=n,s=a&&new WeakSet;function u(h,b){if(
h.
_zod){if(h._zod.traits.has(e))return}else{Cg.value=new i(b);try{f.defineProperty(h,"_zod",Cg)}
finally{
Cg.value=void 0}}if(h._zod.traits.add(e),t(h,b),s){let O=f.getPrototypeOf(h),P=h._zod.constr.prototype,
N=O;for(;N&&N!==P;)N=f.getPrototypeOf(N);let I=N!=null?N:O;s.has(I)||(s.add(I),Av(I,a))}let C=d.prototype;
for(let O in C)f.prototype.hasOwnProperty.call(C,O)&&(O in h||(h[O]=C[O].bind(h)))}let l=(p=r==null?
void 0:r.Parent)!=null?p:f;class c extends l{}f.defineProperty(c,"name",{value:e});function d(h){var P;
let b=r!=null&&r.Parent?EL(c):this;u(b,h);let C=b._zod.deferred;if(C){for(let N of C)N();b._zod.deferred=
void 0}let O=(P=globalThis.__zod_globalConfig)==null?void 0:P.postProcessor;return O&&O(b),b}return f.
defineProperty(d,"init",{value:u}),f.defineProperty(d,T.hasInstance,{value:h=>{var b,C;return r!=null&&
r.Parent&&h instanceof r.Parent?!0:(C=(b=h==null?void 0:h._zod)==null?void 0:b.traits)==null?void 0:
C.has(e)}}),f.defineProperty(d,"name",{value:e}),d}var ao=class extends S{constructor(){super(
"Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var Iv;(Iv=(Pv=globalThis).__zod_globalConfig)!=null||
(Pv.__zod_globalConfig={});var Li=globalThis.__zod_globalConfig;
function so(e){return e&&f.assign(Li,e),Li}m();m();function CL(){var t;let e=this._zod;return(t=e.message)!=null||
(e.message=E.stringify(e.def,gv,2)),e.
message}function RL(e){this._zod.message=e}var DL={get:CL,set:RL,enumerable:!0,configurable:!0},Dg={
value:void 0,enumerable:!1},$v=new WeakSet([f.prototype,S.prototype]),Fv=(e,t)=>{e.name="$ZodError",
Dg.value=t,f.defineProperty(e,"issues",Dg),Dg.value=void 0,f.defineProperty(e,"message",DL);let n=f.
getPrototypeOf(e);$v.has(n)||($v.add(n),f.defineProperty(n,"toString",{configurable:!0,enumerable:!1,
get(){let r=()=>this.message;return f.defineProperty(this,"toString",{value:r,configurable:!0,
writable:!0}),
r},set(r){f.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},joe=ke(
"$ZodError",Fv),Xu=ke("$ZodError",Fv,void 0,{Parent:S});var OL=e=>{let t=(n,r,o,i)=>{var u,l;let a=o?
{...o,async:!1}:{async:!1},s=n._zod.run({value:r,issues:[]},
a);if(s instanceof Promise)throw new ao;if(s.issues.length){let c=new((u=i==null?void 0:i.Err)!=null?
u:e)(s.issues.map(d=>io(d,a,so())));throw xg(c,(l=i==null?void 0:i.callee)!=null?l:t),c}return s.value}
;
return t},Ag=OL(Xu),PL=e=>{let t=async(n,r,o,i)=>{var u,l;let a=o?{...o,async:!0}:{async:!0},s=n._zod.
run({value:r,issues:[]},a);if(s instanceof Promise&&(s=await s),s.issues.length){let c=new((u=i==null?
void 0:i.Err)!=null?u:e)(s.issues.map(d=>io(d,a,so())));throw xg(c,(l=i==null?void 0:i.callee)!=null?
l:t),c}return s.value};return t},Og=PL(Xu),NL=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.
run({value:n,issues:[]},o);if(i instanceof Promise)throw new ao;return i.issues.length?_v(e,i.issues,
o):{success:!0,data:i.value}},rt=NL(Xu);function _v(e,t,n){let r;return{success:!1,get error(){
return r||
(r=new e(t.map(o=>io(o,n,so()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var IL=e=>async(
t,n,r)=>{
let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&
(i=await i),i.issues.length?_v(e,i.issues,o):{success:!0,data:i.value}},Pg=IL(Xu);m();m();m();var Mv=/^[\s\S]{0,}$/;
var Ng=/^-?\d+(?:\.\d+)?$/,Lv=/^(?:true|false)$/i;var Wo=ke("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||
(e._zod={}),e._zod.def=t,(o=(n=e._zod).
onattach)!=null||(n.onattach=[])});var $L=e=>{let t=e.value;return!yv(t)&&t.length!==void 0},Dd={
number:"number",bigint:"bigint",object:"date"},zv=ke("$ZodCheckLessThan",(e,t)=>{Wo.init(e,t);let n=Dd[
typeof t.value];e._zod.check=r=>{var o;
(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:(o=Dd[typeof r.value])!=null?o:
n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:
t.
inclusive,inst:e,continue:!t.abort})}}),Bv=ke("$ZodCheckGreaterThan",(e,t)=>{Wo.init(e,t);let n=Dd[
typeof t.
value];e._zod.check=r=>{var o;(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:
(o=
Dd[typeof r.value])!=null?o:n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.
value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}});var Uv=ke(
"$ZodCheckNumberFormat",(e,t)=>{var a;Wo.init(e,t),t.format=t.format||"float64";let n=(a=t.
format)==null?void 0:a.includes("int"),r=n?"int":"number",[o,i]=Sv[t.format];e._zod.check=s=>{let u=s.
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
abort})}});var Wv=ke("$ZodCheckMaxLength",(e,t)=>{var r;var n;Wo.init(e,t),(r=(n=e._zod.def).when)!=null||
(n.when=
$L),e._zod.check=o=>{let i=o.value,a=i.length;if((typeof i=="string"&&a>t.maximum?Rv(i):a)<=t.maximum)
return;let u=Dv(i);o.issues.push({origin:u,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,
inst:e,
continue:!t.abort})}});var Kv=ke("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;Wo.init(e,t),t.pattern?
(o=(n=e._zod).check)!=
null||(n.check=a=>{t.pattern.lastIndex=0,!t.pattern.test(a.value)&&a.issues.push({origin:"string",
code:"invalid_format",format:t.format,input:a.value,...t.pattern?{pattern:t.pattern.toString()}:{},
inst:e,
continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),Gv=ke("$ZodCheckRegex",(e,t)=>{
Kv.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:
"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,
continue:!t.
abort})}});m();var Zv={major:4,minor:6,patch:7};var qt=ke("$ZodType",(e,t)=>{var i,a;var n;e!=null||
(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e.
_zod.version=Zv;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&
r.length?[...r]:[];for(let s of o)for(let u of s._zod.onattach)u(e);if(o.length===0)(i=(n=e._zod).deferred)!=
null||(n.deferred=[]),(a=e._zod.deferred)==null||a.push(()=>{e._zod.run=e._zod.parse});else{let s=(l,
c,d)=>{
if(l.memo)return l;let p=dr(l),h;for(let b of c){if(b._zod.def.when){if(Cv(l)||!b._zod.def.when(l))continue}
else if(p)
continue;let C=l.issues.length,O=b._zod.check(l);if(O instanceof Promise&&(d==null?void 0:d.async)===
!1)throw new ao;if(h||O instanceof Promise)h=(h!=null?h:Promise.resolve()).then(async()=>{await O,l.
issues.length!==C&&(Rd(l.issues,C,e),p||(p=dr(l,C)))});else{if(l.issues.length===C)continue;Rd(l.issues,
C,e),p||(p=dr(l,C))}}return h?h.then(()=>l):l},u=(l,c,d)=>{if(dr(l))return l.aborted=!0,l;let p=s(c,
o,d);if(p instanceof Promise){if(d.async===!1)throw new ao;return p.then(h=>e._zod.parse(h,d))}
return e.
_zod.parse(p,d)};e._zod.run=(l,c)=>{if(c.skipChecks)return e._zod.parse(l,c);if(c.direction==="backward"){
let p=e._zod.parse({value:l.value,issues:[]},{...c,skipChecks:!0});return p instanceof Promise?
p.then(h=>u(h,l,c)):u(p,l,c)}let d=e._zod.parse(l,c);if(d instanceof Promise){if(c.async===!1)throw new ao;
return d.then(p=>s(p,o,c))}return s(d,o,c)}}},{get"~standard"(){return Eg(this,"~standard",ML(this))}
,
set"~standard"(e){_i(this,"~standard",e)}}),tk=(e,t)=>e.issues.length?{issues:e.issues.map(n=>io(n,t,
so()))}:{value:e.value};async function _L(e,t){let n={async:!0};return tk(await e._zod.run({value:t,
issues:[]},n),n)}function ML(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,
issues:[]},
n);if(!(r instanceof Promise))return tk(r,n)}catch{}return _L(e,t)},vendor:"zod",version:1}}var nk=ke(
"$ZodString",(e,t)=>{var n;qt.init(e,t),e._zod.pattern=(n=t.pattern)!=null?n:Mv,e._zod.parse=(r,o)=>{
if(t.coerce)try{r.value=x(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:
"string",code:"invalid_type",input:r.value,inst:e}),r}});var Ig=ke("$ZodNumber",(e,t)=>{qt.init(e,t),
e._zod.pattern=Ng,e._zod.parse=(n,r)=>{if(t.coerce)try{n.
value=w(n.value)}catch{}let o=n.value;if(typeof o=="number"&&!w.isNaN(o)&&w.isFinite(o))return n;let i=typeof o==
"number"?w.isNaN(o)?"NaN":w.isFinite(o)?void 0:x(o):void 0;return n.issues.push({expected:"number",
code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),rk=ke("$ZodNumberFormat",(e,t)=>{Uv.init(
e,
t),Ig.init(e,t)}),ok=ke("$ZodBoolean",(e,t)=>{qt.init(e,t),e._zod.pattern=Lv,e._zod.parse=(n,r)=>{if(
t.
coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({
expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});var ik=ke("$ZodUnknown",(e,t)=>{qt.init(
e,t),e._zod.parse=n=>n});function LL(e,t){let n=Sg(e._zod.def.checks);if(!n.length)return;let r=g.min(
...n.map(i=>i[0])),o=e.
_zod.parse;e._zod.parse=(i,a)=>{let s=t(i.value);if(s>r&&!(a!=null&&a.skipChecks)&&(a==null?void 0:a.
direction)!=="backward"){for(let[u,l]of Sg(e._zod.def.checks))if(s>u&&l._zod.def.when(i)){let c=i.issues.
length;return l._zod.check(i),i.issues[c].continue=!1,Rd(i.issues,c,e),i}}return o(i,a)}}var jL=e=>v.
isArray(e)?e.length:-1;function Hv(e,t,n){e.issues.length&&t.issues.push(...Ar(n,e.issues)),t.value[
n]=e.value}var ak=ke("$ZodArray",(e,t)=>{qt.init(e,t);let n=Li.memoizer;n==null||n.attach(e),e._zod.parse=(
r,o)=>{let i=r.value;
if(!v.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=
n?n.alloc(e,r,v(i.length),o):v(i.length);let a=[],s=o==null?void 0:o.abortEarly;for(let u=0;u<i.length;
u++){
let l=i[u],c=t.element._zod.run({value:l,issues:[]},o);if(c instanceof Promise)a.push(c.then(d=>Hv(d,
r,u)));else if(Hv(c,r,u),s&&c.issues.length!==0&&dr(c))break}return a.length?Promise.all(a).then(()=>r):
r},LL(e,jL)});function Ad(e,t,n,r,o,i){let a=n in r,s=i==="optional";if(!(!a&&s&&o==="optional")){if(
e.
issues.length){if(o!==void 0&&s&&!a)return;t.issues.push(...Ar(n,e.issues))}if(!a&&o===void 0){e.issues.
length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===
void 0?(a||o==="defaulted"&&!s)&&(t.value[n]=void 0):t.value[n]=e.value}}var zL=[];function BL(e){
var a,
s,u,l;let t=f.keys(e.shape),n=f.getOwnPropertySymbols(e.shape),r=n.length?n:zL,o=r.length?[...t,...r]:
t;for(let c of o)if(!((l=(u=(s=(a=e.shape)==null?void 0:a[c])==null?void 0:s._zod)==null?void 0:u.traits)!=
null&&l.has("$ZodType")))throw new S(`Invalid element at key "${x(c)}": expected a Zod schema`);let i=Tv(
e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new k(t),numKeys:t.length,optionalKeys:new k(i)}}
function UL(e,t,n,r,o,i,a){let s=[],u=o.keySet,l=o.catchall._zod,c=l.def.type,d=l.optin,p=l.optout,h=0;
for(let b in t){if(a&&n.issues.length!==h){if(dr(n,h))break;h=n.issues.length}if(u.has(b))continue;
if(b===
"__proto__"){c==="never"&&s.push(b);continue}if(c==="never"){s.push(b);continue}let C=l.run({value:t[
b],
issues:[]},r);C instanceof Promise?e.push(C.then(O=>Ad(O,n,b,t,d,p))):Ad(C,n,b,t,d,p)}return s.length&&
n.issues.push({code:"unrecognized_keys",keys:s,input:t,inst:i,continue:!0}),e.length?Promise.all(e).
then(()=>n):n}var sk=ke("$ZodObject",(e,t)=>{var l;qt.init(e,t);let n=f.getOwnPropertyDescriptor(t,
"shape"),r=n!=null&&n.get?n.get.raw:(l=t.shape)!=null?l:{};if(r){let c=()=>{let d={...r};return f.defineProperty(
t,"shape",{value:d}),c.raw=d,d};c.raw=r,f.defineProperty(t,"shape",{get:c})}let o=hv(()=>BL(t));an(e,
"propValues",c=>{let d=c.def.shape,p={};for(let h in d){let b=d[h]._zod;if(b.values){f.prototype.hasOwnProperty.
call(p,h)||Ed(p,h,new k);for(let C of b.values)p[h].add(C);b.optin!==void 0&&p[h].add(void 0)}}
return p});
let i=Td,a=t.catchall,s,u=Li.memoizer;u==null||u.attach(e),e._zod.parse=(c,d)=>{s!=null||(s=o.value);
let p=c.value;if(!i(p))return c.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),
c;c.value=u?u.alloc(e,c,{},d):{};let h=[],b=s.shape,C=d==null?void 0:d.abortEarly,O=c.issues.length;
for(let P of s.allKeys){if(C&&c.issues.length!==O){if(dr(c,O))break;O=c.issues.length}if(P==="__proto__")continue;
let N=b[P],I=N._zod.optin,F=N._zod.optout,M=N._zod.run({value:p[P],issues:[]},d);M instanceof
Promise?h.push(M.then(z=>Ad(z,c,P,p,I,F))):Ad(M,c,P,p,I,F)}return a?UL(h,p,c,d,o.value,e,C===!0):h.length?
Promise.all(h).then(()=>c):c}});function Jv(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,
t;let o=e.filter(i=>!dr(
i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,
inst:n,errors:e.map(i=>i.issues.map(a=>io(a,r,so())))}),t)}var uk=ke("$ZodUnion",(e,t)=>{qt.init(e,t),
an(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(o=>o.
_zod.optin!==void 0)?"optional":void 0),an(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?
"optional":void 0),an(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new k(r.
def.options.flatMap(o=>v.from(o._zod.values)))}),an(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.
pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>Sd(i.source)).join(
"|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(
r,o);let i=!1,a=[];for(let s of t.options){let u=s._zod.run({value:r.value,issues:[]},o);if(u instanceof
Promise)a.push(u),i=!0;else{if(u.issues.length===0)return u;a.push(u)}}return i?Promise.all(a).then(
s=>Jv(s,r,e,o)):Jv(a,r,e,o)}});var lk=ke("$ZodTuple",(e,t)=>{qt.init(e,t);let n=t.items,r=Li.memoizer;
r==null||r.attach(e),e._zod.parse=
(o,i)=>{let a=o.value;if(!v.isArray(a))return o.issues.push({input:a,inst:e,expected:"tuple",code:
"invalid_type"}),o;o.value=r?r.alloc(e,o,[],i):[];let s=[],u=Vv(n,"optin"),l=Vv(n,"optout");if(!t.rest){
if(a.length<u)return o.issues.push({code:"too_small",minimum:u,inclusive:!0,input:a,inst:e,origin:
"array"}),o;a.length>n.length&&o.issues.push({code:"too_big",maximum:n.length,inclusive:!0,input:a,
inst:e,
origin:"array"})}let c=new v(n.length),d=t.rest?i==null?void 0:i.abortEarly:void 0,p=!1;for(let h=0;
h<
n.length;h++){let b=n[h]._zod.run({value:a[h],issues:[]},i);b instanceof Promise?s.push(b.then(C=>{c[
h]=
C})):(c[h]=b,d&&!p&&b.issues.length&&(p=dr(b)))}if(t.rest&&!p){let h=n.length-1,b=a.slice(n.length),
C=o.issues.length;for(let O of b){if(d&&o.issues.length!==C){if(dr(o,C))break;C=o.issues.length}h++;
let P=t.rest._zod.run({value:O,issues:[]},i);P instanceof Promise?s.push(P.then(N=>Xv(N,o,h))):Xv(P,
o,h)}}return s.length?Promise.all(s).then(()=>Yv(c,o,n,a,l)):Yv(c,o,n,a,l)}});function Vv(e,t){for(
let n=e.
length-1;n>=0;n--)if(!(t==="optin"?e[n]._zod.optin!==void 0:e[n]._zod.optout==="optional"))return n+
1;return 0}function Xv(e,t,n){e.issues.length&&t.issues.push(...Ar(n,e.issues)),t.value[n]=e.value}
function Yv(e,t,n,r,o){
for(let i=0;i<n.length;i++){let a=e[i],s=i<r.length;if(!s&&i>=o&&n[i]._zod.optin==="optional"){t.value.
length=i;break}if(a.issues.length){if(!s&&i>=o){t.value.length=i;break}t.issues.push(...Ar(i,a.issues))}
t.value[i]=a.value}for(let i=t.value.length-1;i>=r.length&&(n[i]._zod.optout==="optional"&&t.value[i]===
void 0);i--)t.value.length=i;return t}var ck=ke("$ZodRecord",(e,t)=>{qt.init(e,t);let n=Li.memoizer;
n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Cd(i))return r.issues.push({expected:
"record",code:"invalid_type",input:i,inst:e}),r;let a=[],s=t.keyType._zod.values;if(s&&!t.partial){r.value=
n?n.alloc(e,r,{},o):{};let u=new k;for(let c of s)if(typeof c=="string"||typeof c=="number"||typeof c==
"symbol"){if(u.add(typeof c=="number"?c.toString():c),c==="__proto__")continue;let d=t.keyType._zod.
run({value:c,issues:[]},o);if(d instanceof Promise)throw new S(
"Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:
"invalid_key",origin:"record",issues:d.issues.
map(b=>io(b,o,so())),input:c,path:[c],inst:e});continue}let p=d.value;if(p==="__proto__")continue;
let h=t.
valueType._zod.run({value:i[c],issues:[]},o);h instanceof Promise?a.push(h.then(b=>{b.issues.length&&
r.issues.push(...Ar(c,b.issues)),r.value[p]=b.value})):(h.issues.length&&r.issues.push(...Ar(c,h.issues)),
r.value[p]=h.value)}let l;for(let c in i)if(!u.has(c))if(t.mode==="loose"){if(c==="__proto__")continue;
r.value[c]=i[c]}else l=l!=null?l:[],l.push(c);l&&l.length>0&&r.issues.push({code:"unrecognized_keys",
input:i,inst:e,keys:l,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let u;for(let l of Reflect.ownKeys(
i)){if(l==="__proto__"||!f.prototype.propertyIsEnumerable.call(i,l))continue;let c=t.keyType._zod.run(
{value:l,issues:[]},o);if(c instanceof Promise)throw new S(
"Async schemas not supported in object keys currently");if(typeof l=="string"&&Ng.test(l)&&c.issues.length){
let b=t.keyType._zod.run({value:w(
l),issues:[]},o);if(b instanceof Promise)throw new S(
"Async schemas not supported in object keys currently");b.issues.length===0&&(c=b)}if(c.issues.length){
t.mode==="loose"?r.value[l]=i[l]:s?(u=u!=null?
u:[],u.push(l)):r.issues.push({code:"invalid_key",origin:"record",issues:c.issues.map(b=>io(b,o,so())),
input:l,path:[l],inst:e});continue}let p=c.value;if(p==="__proto__")continue;let h=t.valueType._zod.
run({value:i[l],issues:[]},o);h instanceof Promise?a.push(h.then(b=>{b.issues.length&&r.issues.push(
...Ar(l,b.issues)),r.value[p]=b.value})):(h.issues.length&&r.issues.push(...Ar(l,h.issues)),r.value[
p]=
h.value)}u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}
return a.length?Promise.all(a).then(()=>r):r}});var dk=ke("$ZodEnum",(e,t)=>{qt.init(e,t);let n=vg(t.entries),
r=new k(n);e._zod.values=r,an(e,"pattern",o=>{let i=vg(o.def.entries).filter(a=>xv.has(typeof a));
return new RegExp(i.length?`^(${i.map(a=>Ju(
a.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let a=o.value;return r.has(a)||o.
issues.push({code:"invalid_value",values:n,input:a,inst:e}),o}}),mk=ke("$ZodLiteral",(e,t)=>{qt.init(
e,t);let n=new k(t.values);e._zod.values=n,an(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.
length?`^(${o.map(i=>typeof i=="string"?Ju(i):i?Ju(i.toString()):x(i)).join("|")})$`:"^[^\\s\\S]$")}
),
e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,
input:i,inst:e}),r}});function Qv(e,t){return e.value=t.issues.length?void 0:t.value,e}var pk=ke(
"$ZodOptional",(e,t)=>{qt.
init(e,t),an(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout=
"optional",an(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new k([...r,void 0]):void 0}
),
an(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Sd(r.source)})?$`):
void 0}),
e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType.
_zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>Qv(n,i)):Qv(n,o)}return t.
innerType._zod.run(n,r)}});var fk=ke("$ZodNullable",(e,t)=>{qt.init(e,t),an(e,"optin",n=>n.def.innerType._zod.optin),
an(e,"optout",n=>n.def.innerType._zod.optout),an(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;
return r?new RegExp(
`^(${Sd(r.source)}|null)$`):void 0}),an(e,"values",n=>n.def.innerType._zod.values?new k([...n.def.innerType.
_zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),gk=ke(
"$ZodDefault",(e,t)=>{qt.init(e,t),e._zod.optin="defaulted",an(e,"values",n=>n.def.innerType._zod.values),
e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)
return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>ek(
i,t)):ek(o,t)}});function ek(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}m();function hk(
e){return e.checks&&(e.checks=[...e.checks]),e}function yk(e,t){return new e(hk({type:"string",...Ut(
t)}))}function bk(e,t){return new e(hk({type:"number",checks:[],...Ut(t)}))}function wk(e,t){return new e(
{type:"number",check:"number_format",abort:!1,format:"safeint",...Ut(t)})}function vk(e,t){return new e(
{type:"boolean",...Ut(t)})}function kk(e){return new e({type:"unknown"})}function Od(e,t){return new zv(
{check:"less_than",...Ut(t),value:e,inclusive:!0})}function Or(e,t){return new Bv({check:
"greater_than",...Ut(t),value:e,inclusive:!0})}function $g(e,t){return new Wv({check:"max_length",
...Ut(t),maximum:e})}function Yu(e,t){return new Gv({check:"string_format",format:"regex",...Ut(t),
pattern:e})}m();m();var An=ke("ZodMiniType",(e,t)=>{if(!e._zod)throw new S(
"Uninitialized schema in ZodMiniType.");qt.init(
e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){_i(this,"with",e)},parse(e,t){
return Ag(this,e,t,{callee:this.parse})},parseAsync(e,t){return Og(this,e,t,{callee:this.parseAsync}
)},
safeParse(e,t){return rt(this,e,t)},safeParseAsync(e,t){return Pg(this,e,t)},check(...e){var n;let t=this.
def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{
_zod:{
check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return Vu(this,e,t)},brand(
){
return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(
this,
...t)}}),KL=ke("ZodMiniString",(e,t)=>{nk.init(e,t),An.init(e,t)});function q(e){return yk(KL,e)}var Tk=ke(
"ZodMiniNumber",(e,t)=>{Ig.init(e,t),An.init(e,t)});function It(e){return bk(Tk,e)}var GL=ke(
"ZodMiniNumberFormat",(e,t)=>{rk.init(e,t),Tk.init(e,t)});function Sk(e){return wk(GL,e)}var qL=ke(
"ZodMiniBoolean",(e,t)=>{ok.init(e,t),An.init(e,t)});function Je(e){return vk(qL,e)}var ZL=ke(
"ZodMiniUnknown",(e,t)=>{ik.init(e,t),An.init(e,t)});function Pd(){return kk(ZL)}var HL=ke(
"ZodMiniArray",(e,t)=>{ak.init(e,t),An.init(e,t)});function qe(e,t){return new HL({type:"array",
element:e,...Ut(t)})}var JL=ke("ZodMiniObject",(e,t)=>{sk.init(e,t),An.init(e,t),Ov(e,"shape",n=>n._zod.def.shape,
!1)});function re(e,t){
let n={type:"object",shape:e!=null?e:{},...Ut(t)};return new JL(n)}function Ek(e,t){return Ev(e,t)}
var VL=ke("ZodMiniUnion",(e,t)=>{uk.init(e,t),An.init(e,t)});function Ck(e,t){return new VL({type:
"union",options:e,...Ut(t)})}var XL=ke("ZodMiniTuple",(e,t)=>{lk.init(e,t),An.init(e,t)});function Rk(
e,t,n){let r=t instanceof qt,
o=r?n:t,i=r?t:null;return new XL({type:"tuple",items:e,rest:i,...Ut(o)})}var xk=ke("ZodMiniRecord",(
e,t)=>{
ck.init(e,t),An.init(e,t)});function sn(e,t,n){return!t||!t._zod?new xk({type:"record",keyType:q(),
valueType:e,
...Ut(t)}):new xk({type:"record",keyType:e,valueType:t,...Ut(n)})}var YL=ke("ZodMiniEnum",(e,t)=>{dk.init(
e,t),An.init(e,t),e.options=[...e._zod.values]});function Ot(e,t){
let n=v.isArray(e)?f.fromEntries(e.map(r=>[r,r])):e;return new YL({type:"enum",entries:n,...Ut(t)})}
var QL=ke("ZodMiniLiteral",(e,t)=>{mk.init(e,t),An.init(e,t)});function Dk(e,t){return new QL({type:
"literal",values:v.isArray(e)?e:[e],...Ut(t)})}var ej=ke("ZodMiniOptional",(e,t)=>{pk.init(e,t),An.init(
e,t)});function Re(e){return new ej({type:"optional",innerType:e})}var tj=ke("ZodMiniNullable",(e,t)=>{
fk.init(e,t),An.init(e,t)});function uo(e){return new tj({type:"nullable",innerType:e})}var nj=ke(
"ZodMiniDefault",(e,t)=>{gk.init(e,t),An.init(e,t)});function _e(e,t){return new nj({type:"default",
innerType:e,get defaultValue(){return typeof t=="function"?t():Tg(t)}})}m();m();m();m();function Ak(
e){let t=new y;return n=>{let r=t.get(n);return r===void 0&&(r=e(n),t.set(n,r)),r}}var _=Ak(
e=>e.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"")),J=Ak(e=>e.normalize("NFKD").toLowerCase(
).
replace(/(\p{N})[^\p{L}\p{N}\p{M}]+(?=\p{N})/gu,"$1-").replace(/[^\p{L}\p{N}-]+/gu,"").replace(
/(^|[^\p{N}])-|-(?=[^\p{N}]|$)/gu,
"$1").replace(/(^|[^\p{N}])0+(?=\p{N})/gu,"$1"));var $=(e,t,...n)=>n.length>0?{id:e,en:t,also:n}:{id:
e,en:t};function De(e,t){let n=_(e);return n!==""&&
(n===_(t.id)||n===_(t.en)||rj(n,t))}var rj=(e,t)=>{var n;return((n=t.also)!=null?n:[]).some(r=>_(r)===
e)},Nd=(e,t)=>e.map(n=>[n,t[n].name]);function hn(e,t){var n;return(n=t.find(([,r])=>De(e,r)))==null?
void 0:n[0]}var H={settings:$("Pengaturan","Settings"),stages:$("Tahapan","Stages"),criteria:$(
"Kriteria","Criteria"),entries:$("Peserta","Entries"),judges:$("Juri","Judges"),institutions:$(
"Instansi",
"Institutions"),plenary:$("Pleno","Plenary"),objections:$("Sanggahan","Objections"),findings:$(
"Hasil Pemeriksaan","Findings"),ranking:$("Peringkat","Ranking"),finalRanking:$("Peringkat Akhir",
"Final Ranking"),coverage:$("Keikutsertaan","Coverage"),documents:$("Dokumen","Documents"),history:$(
"Riwayat","History"),decisions:$("Penetapan","Decisions"),corrections:$("Perbaikan","Corrections")},
Ok="Penilaian",On=[[!0,$("ya","yes","y","true","benar")],[!1,$("tidak","no","t","n","false","salah")]],
ja=[
["files",$("berkas","files","proposal")],["presentation",$("presentasi","presentation")],["field",$(
"lapangan","field")]],Ko=[["ineligible",$("tidak lolos administrasi","ineligible","not eligible")],[
"disqualified",$("diskualifikasi","disqualified","didiskualifikasi")],["withdrawn",$("mundur",
"withdrawn","mengundurkan diri")]],yn=$("BK","BK");var Ne=()=>Session.getEffectiveUser().getEmail(),
Pk=()=>Session.getActiveUserLocale();function Id(){
var o;let e=Ne();if(e==="")return!1;let t=SpreadsheetApp.getActiveSpreadsheet(),r=t.getSheets().filter(
i=>De(i.getName(),H.settings)).flatMap(i=>i.getProtections(SpreadsheetApp.ProtectionType.SHEET)).filter(
i=>!i.isWarningOnly());return r.length>0?r.every(i=>i.canEdit()):((o=t.getOwner())==null?void 0:o.getEmail(
))===
e}m();var Be=e=>PropertiesService.getDocumentProperties().getProperty(e);function Ge(e,t){
PropertiesService.
getDocumentProperties().setProperty(e,t)}var oj=1e4;function Nk(e){let t=LockService.getDocumentLock(
);
if(!t.tryLock(oj))return null;try{let n=e();return SpreadsheetApp.flush(),{done:n}}finally{ij(t)}}
function ij(e){
try{e.releaseLock()}catch(t){console.warn(x(t))}}var un=e=>Utilities.computeDigest(Utilities.DigestAlgorithm.
SHA_256,e,Utilities.Charset.UTF_8).map(t=>(t&255).toString(16).padStart(2,"0")).join(""),$t=()=>Utilities.
getUuid().slice(0,8),ot=(e=new R)=>Utilities.formatDate(e,SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(
),
"yyyy-MM-dd'T'HH:mm:ss");m();m();var $d={code:"",name:"",institution:"",category:"",unitType:"",
innovator:"",contact:"",phone:"",
email:"",link:"",status:"running",reason:""},Ik={code:"",name:"",role:"",institution:"",email:"",
phone:"",
stages:[],conflicts:[]};function je(e,t){return e.criteria.filter(n=>n.stage===null||n.stage===t.name)}
function et(e,t){return e.judges.filter(n=>n.stages.length===0||n.stages.includes(t.name))}m();m();m(
);var $k=new A;function Pr(e){var n;let t=(n=$k.get(e))!=null?n:aj(e);return $k.set(e,t),t}function aj(
e){
let t=new y(e.institutions.map(i=>[_(i.name),_(i.parent)])),n=(i,a)=>{let s=new k;for(let u=t.get(a);
u&&
!s.has(u);u=t.get(u)){if(u===i)return!0;s.add(u)}return!1},r=new y(e.judges.map(i=>[i.code,{
institution:_(
i.institution),listed:new k(i.conflicts.map(J))}])),o=new y(e.entries.map(i=>[i.code,{code:J(i.code),
institution:_(i.institution)}]));return(i,a)=>{let s=r.get(i.code),u=o.get(a.code);return s===void 0||
u===void 0?null:s.listed.has(u.code)?"listed":s.institution===""||u.institution===""?null:s.institution===
u.institution?"same-institution":n(s.institution,u.institution)?"parent-institution":null}}m();m();
typeof BigInt=="undefined"&&(BigInt=function(e){if(isNaN(e))throw new S("");return e});var le=BigInt(
0),Ie=BigInt(1),Kt=BigInt(2),Qu=BigInt(3),Ba=BigInt(5),Pn=BigInt(10),ole=BigInt(w.MAX_SAFE_INTEGER),
sj=2e3,Q={s:Ie,n:le,d:Ie};function lo(e,t){try{e=BigInt(e)}catch{throw Go()}return e*t}function mr(e){
return typeof e=="bigint"?e:g.floor(e)}function ut(e,t){if(t===le)throw Fg();let n=f.create(Fe.prototype);
n.s=e<le?-Ie:Ie,e=e<le?-e:e;let r=ji(e,t);return n.n=e/r,n.d=t/r,n}var uj=[Kt*Kt,Kt,Kt*Kt,Kt,Kt*Kt,
Kt*
Qu,Kt,Kt*Qu];function za(e){let t=f.create(null);if(e<=Ie)return t[e]=Ie,t;let n=r=>{t[r]=(t[r]||le)+
Ie};for(;e%Kt===le;)n(Kt),e/=Kt;for(;e%Qu===le;)n(Qu),e/=Qu;for(;e%Ba===le;)n(Ba),e/=Ba;for(let r=0,
o=Kt+Ba;o*o<=e;){for(;e%o===le;)n(o),e/=o;o+=uj[r],r=r+1&7}return e>Ie&&n(e),t}var Wt=function(e,t){
let n=le,r=Ie,o=Ie;if(e!=null)if(t!==void 0){if(typeof e=="bigint")n=e;else{if(isNaN(e))throw Go();
if(e%
1!==0)throw Fk();n=BigInt(e)}if(typeof t=="bigint")r=t;else{if(isNaN(t))throw Go();if(t%1!==0)throw Fk(
);
r=BigInt(t)}o=n*r}else if(typeof e=="object"){if("d"in e&&"n"in e)n=BigInt(e.n),r=BigInt(e.d),"s"in e&&
(n*=BigInt(e.s));else if(0 in e)n=BigInt(e[0]),1 in e&&(r=BigInt(e[1]));else if(typeof e=="bigint")n=
e;else throw Go();o=n*r}else if(typeof e=="number"){if(isNaN(e))throw Go();if(e<0&&(o=-Ie,e=-e),e%1===
0)n=BigInt(e);else{let i=1,a=0,s=1,u=1,l=1,c=1e7;for(e>=1&&(i=10**g.floor(1+g.log10(e)),e/=i);s<=c&&
l<=c;){let d=(a+u)/(s+l);if(e===d){s+l<=c?(n=a+u,r=s+l):l>s?(n=u,r=l):(n=a,r=s);break}else e>d?(a+=u,
s+=l):(u+=a,l+=s),s>c?(n=u,r=l):(n=a,r=s)}n=BigInt(n)*BigInt(i),r=BigInt(r)}}else if(typeof e=="string"){
let i=0,a=le,s=le,u=le,l=Ie,c=Ie,d=e.replace(/_/g,"").match(/\d+|./g);if(d===null)throw Go();if(d[i]===
"-"?(o=-Ie,i++):d[i]==="+"&&i++,d.length===i+1?s=lo(d[i++],o):d[i+1]==="."||d[i]==="."?(d[i]!=="."&&
(a=lo(d[i++],o)),i++,(i+1===d.length||d[i+1]==="("&&d[i+3]===")"||d[i+1]==="'"&&d[i+3]==="'")&&(s=lo(
d[i],o),l=Pn**BigInt(d[i].length),i++),(d[i]==="("&&d[i+2]===")"||d[i]==="'"&&d[i+2]==="'")&&(u=lo(d[
i+
1],o),c=Pn**BigInt(d[i+1].length)-Ie,i+=3)):d[i+1]==="/"||d[i+1]===":"?(s=lo(d[i],o),l=lo(d[i+2],Ie),
i+=3):d[i+3]==="/"&&d[i+1]===" "&&(a=lo(d[i],o),s=lo(d[i+2],o),l=lo(d[i+4],Ie),i+=5),d.length<=i)r=l*
c,o=n=u+r*a+c*s;else throw Go()}else if(typeof e=="bigint")n=e,o=e,r=Ie;else throw Go();if(r===le)throw Fg(
);
Q.s=o<le?-Ie:Ie,Q.n=n<le?-n:n,Q.d=r<le?-r:r};function lj(e,t,n){let r=Ie;for(;t>le;e=e*e%n,t>>=Ie)t&
Ie&&(r=r*e%n);return r}function cj(e,t){for(;t%Kt===le;t/=Kt);for(;t%Ba===le;t/=Ba);if(t===Ie)return le;
let n=Pn%t,r=1;for(;n!==Ie;r++)if(n=n*Pn%t,r>sj)return le;return BigInt(r)}function dj(e,t,n){let r=Ie,
o=lj(Pn,n,t);for(let i=0;i<300;i++){if(r===o)return BigInt(i);r=r*Pn%t,o=o*Pn%t}return 0}function ji(
e,t){
if(!e)return t;if(!t)return e;for(;;){if(e%=t,!e)return t;if(t%=e,!t)return e}}function Fe(e,t){if(
Wt(
e,t),this instanceof Fe)e=ji(Q.d,Q.n),this.s=Q.s,this.n=Q.n/e,this.d=Q.d/e;else return ut(Q.s*Q.n,Q.
d)}var Fg=function(){return new S("Division by Zero")},Go=function(){return new S("Invalid argument")}
,
Fk=function(){return new S("Parameters must be integer")};Fe.prototype={s:Ie,n:le,d:Ie,abs:function(
){
return ut(this.n,this.d)},neg:function(){return ut(-this.s*this.n,this.d)},add:function(e,t){return Wt(
e,t),ut(this.s*this.n*Q.d+Q.s*this.d*Q.n,this.d*Q.d)},sub:function(e,t){return Wt(e,t),ut(this.s*this.
n*Q.d-Q.s*this.d*Q.n,this.d*Q.d)},mul:function(e,t){return Wt(e,t),ut(this.s*Q.s*this.n*Q.n,this.d*Q.
d)},div:function(e,t){return Wt(e,t),ut(this.s*Q.s*this.n*Q.d,this.d*Q.n)},clone:function(){return ut(
this.s*this.n,this.d)},mod:function(e,t){if(e===void 0)return ut(this.s*this.n%this.d,Ie);if(Wt(e,t),
le===Q.n*this.d)throw Fg();return ut(this.s*(Q.d*this.n)%(Q.n*this.d),Q.d*this.d)},gcd:function(e,t){
return Wt(e,t),ut(ji(Q.n,this.n)*ji(Q.d,this.d),Q.d*this.d)},lcm:function(e,t){return Wt(e,t),Q.n===
le&&this.n===le?ut(le,Ie):ut(Q.n*this.n,ji(Q.n,this.n)*ji(Q.d,this.d))},inverse:function(){return ut(
this.s*this.d,this.n)},pow:function(e,t){if(Wt(e,t),Q.d===Ie)return Q.s<le?ut((this.s*this.d)**Q.n,
this.
n**Q.n):ut((this.s*this.n)**Q.n,this.d**Q.n);if(this.s<le)return null;let n=za(this.n),r=za(this.d),
o=Ie,i=Ie;for(let a in n)if(a!=="1"){if(a==="0"){o=le;break}if(n[a]*=Q.n,n[a]%Q.d===le)n[a]/=Q.d;
else
return null;o*=BigInt(a)**n[a]}for(let a in r)if(a!=="1"){if(r[a]*=Q.n,r[a]%Q.d===le)r[a]/=Q.d;else return null;
i*=BigInt(a)**r[a]}return Q.s<le?ut(i,o):ut(o,i)},log:function(e,t){if(Wt(e,t),this.s<=le||Q.s<=le)return null;
let n=f.create(null),r=za(Q.n),o=za(Q.d),i=za(this.n),a=za(this.d);for(let l in o)r[l]=(r[l]||le)-o[
l];
for(let l in a)i[l]=(i[l]||le)-a[l];for(let l in r)l!=="1"&&(n[l]=!0);for(let l in i)l!=="1"&&(n[l]=
!0);let s=null,u=null;for(let l in n){let c=r[l]||le,d=i[l]||le;if(c===le){if(d!==le)return null;
continue}
let p=d,h=c,b=ji(p,h);if(p/=b,h/=b,s===null&&u===null)s=p,u=h;else if(p*u!==s*h)return null}return s!==
null&&u!==null?ut(s,u):null},equals:function(e,t){return Wt(e,t),this.s*this.n*Q.d===Q.s*Q.n*this.d}
,
lt:function(e,t){return Wt(e,t),this.s*this.n*Q.d<Q.s*Q.n*this.d},lte:function(e,t){return Wt(e,t),
this.
s*this.n*Q.d<=Q.s*Q.n*this.d},gt:function(e,t){return Wt(e,t),this.s*this.n*Q.d>Q.s*Q.n*this.d},gte:
function(e,t){
return Wt(e,t),this.s*this.n*Q.d>=Q.s*Q.n*this.d},compare:function(e,t){Wt(e,t);let n=this.s*this.n*
Q.d-Q.s*Q.n*this.d;return(le<n)-(n<le)},ceil:function(e){return e=Pn**BigInt(e||0),ut(mr(this.s*e*this.
n/this.d)+(e*this.n%this.d>le&&this.s>=le?Ie:le),e)},floor:function(e){return e=Pn**BigInt(e||0),ut(
mr(this.s*e*this.n/this.d)-(e*this.n%this.d>le&&this.s<le?Ie:le),e)},round:function(e){return e=Pn**
BigInt(e||0),ut(mr(this.s*e*this.n/this.d)+this.s*((this.s>=le?Ie:le)+Kt*(e*this.n%this.d)>this.d?Ie:
le),e)},roundTo:function(e,t){Wt(e,t);let n=this.n*Q.d,r=this.d*Q.n,o=n%r,i=mr(n/r);return o+o>=r&&i++,
ut(this.s*i*Q.n,Q.d)},divisible:function(e,t){return Wt(e,t),Q.n===le?!1:this.n*Q.d%(Q.n*this.d)===le}
,
valueOf:function(){return w(this.s*this.n)/w(this.d)},toString:function(e=15){let t=this.n,n=this.d,
r=cj(t,n),o=dj(t,n,r),i=this.s<le?"-":"";if(i+=mr(t/n),t%=n,t*=Pn,t&&(i+="."),r){for(let a=o;a--;)i+=
mr(t/n),t%=n,t*=Pn;i+="(";for(let a=r;a--;)i+=mr(t/n),t%=n,t*=Pn;i+=")"}else for(let a=e;t&&a--;)i+=
mr(t/n),t%=n,t*=Pn;return i},toFraction:function(e=!1){let t=this.n,n=this.d,r=this.s<le?"-":"";if(n===
Ie)r+=t;else{let o=mr(t/n);e&&o>le&&(r+=o,r+=" ",t%=n),r+=t,r+="/",r+=n}return r},toLatex:function(e=!1){
let t=this.n,n=this.d,r=this.s<le?"-":"";if(n===Ie)r+=t;else{let o=mr(t/n);e&&o>le&&(r+=o,t%=n),r+="\\frac{",
r+=t,r+="}{",r+=n,r+="}"}return r},toContinued:function(){let e=this.n,t=this.d,n=[];for(;t;){
n.push(mr(e/t));let r=e%t;e=t,t=r}return n},simplify:function(e=.001){let t=BigInt(g.ceil(1/e)),n=this.
abs(),r=n.toContinued();for(let o=1;o<r.length;o++){let i=ut(r[o-1],Ie);for(let s=o-2;s>=0;s--)i=i.inverse(
).
add(r[s]);let a=i.sub(n);if(a.n*t<a.d)return i.mul(this.s)}return this}};m();var el=BigInt(10),tl=BigInt(
0),Mg=BigInt(1),Ua=BigInt(2),_g=1e4,mj=1e15;function Lg(e,t){let n=e/t;return e<
tl&&n*t!==e?n-Mg:n}function pj(e){let[t="0",n="0"]=x(e).split("e"),[r="0",o=""]=t.split("."),i=BigInt(
r+o),a=w(n)-o.length+4;if(a>=0)return i*el**BigInt(a);let s=el**BigInt(-a);return Lg(i*Ua+s,s*Ua)}
function nl(e){
if(!w.isFinite(e))throw new RangeError(`Not a finite number: ${e}`);let t=g.round(e*_g);return g.abs(
t)<mj&&t/_g===e?BigInt(t):pj(e)}function Zt(e){return new Fe(nl(e),BigInt(_g))}function Ht({s:e,n:t,
d:n},r){return Lg(Ua*e*t*el**BigInt(r)+n,Ua*n)}function pr(e,t){return new Fe(Ht(e,t),el**BigInt(t))}
function jg(e,t,n){let r=el**BigInt(n);return new Fe(Lg(Ua*e*r+t,Ua*t),r)}function fr(e,t){let n=Ht(
e,t),r=x(n<tl?-n:n).padStart(t+1,"0"),o=r.slice(0,r.length-t);return(n<tl?"-":"")+o+(t>0?`.${r.slice(
r.length-t)}`:"")}function Jt(e,t){let n=e.s*e.n*t.d,r=t.s*t.n*e.d;return n<r?-1:n>r?1:0}function ln(
e){
let t=tl,n=Mg;for(let{s:r,n:o,d:i}of e)i===n?t+=r*o:(t=t*i+r*o*n,n*=i);return new Fe(t,n*BigInt(e.length))}
function Wa(e){let t=[...e].sort(Jt),n=t.length>>1;return t.length%2===1?t[n]:ln([t[n-1],t[n]])}
function Ka(e){
let t=Mg;for(let{d:n}of e)t%n!==tl&&(t=new Fe(t).lcm(n).n);return{units:e.map(({s:n,n:r,d:o})=>n*r*t/
o),denominator:t}}function Fd(e){let t=new Fe(0),n=e.reduce((r,o)=>r.add(o.weight),t);return n.lte(0)?
null:e.reduce((r,o)=>r.add(o.weight.mul(o.score)),t).div(n)}var _d=BigInt(0),fj=BigInt(100),gj=BigInt(
1e4),hj=e=>e.length>0&&e.every(({weight:t,max:n})=>w.isFinite(
t)&&w.isFinite(n));function Md(e){if(!hj(e))return null;let t=e.map(l=>nl(l.weight)),n=e.map(l=>nl(l.
max)),r=t.reduce((l,c)=>l+c,_d);if(r<=_d||n.some(l=>l<=_d))return null;let o=n.reduce((l,c)=>new Fe(
l).lcm(c).n,BigInt(1)),i=n.map((l,c)=>fj*t[c]*o/l),a=o*r,s=new y,u=l=>{let c=s.get(l);if(c)return c;
let d=nl(l),p={parts:d,exact:new Fe(d,gj)};return s.set(l,p),p};return l=>{let c=_d,d=l.map((p,h)=>{
let b=u(p);return c+=i[h]*b.parts,b.exact});return{score:new Fe(c,a),marks:d}}}function yj(e,t){let n=je(
e,t),r=Md(n),o=e.settings.conflicts==="exclude"?Pr(e):()=>null;return(i,a,s)=>{
let u=[],l=0,c=!1;for(let{name:d}of n){let p=s.marks.get(d);p===void 0||p.kind==="blank"?l+=1:p.kind===
"recused"?c=!0:p.kind==="score"&&w.isFinite(p.value)&&u.push(p.value)}return l===n.length?null:c?{
leftOut:"recused"}:o(i,a)!==null?{leftOut:"conflict"}:u.length<n.length?{leftOut:"incomplete"}:r===null?
null:
{reading:r(u)}}}function bj(e){let t=new y;for(let n of e.rows)n.entry!==null&&!t.has(n.entry)&&t.set(
n.entry,n);return t}function _k(e,t,n,r){let o=yj(e,t),i=et(e,t),a=n.filter(c=>c.stage===t.name),s=i.
flatMap(c=>{let d=a.find(p=>p.judge===c.code);return d?[{judge:c,rows:bj(d)}]:[]}),u=new y,l=[];for(
let c of r){
let d=new y;for(let{judge:p,rows:h}of s){let b=h.get(c.code),C=b?o(p,c,b):null;C!==null&&("reading"in
C?d.set(p.code,C.reading):l.push({entry:c.code,judge:p.code,reason:C.leftOut}))}u.set(c.code,d)}
return{
stage:t,criteria:je(e,t),entries:r,judges:i,readings:u,leftOut:l}}m();m();function Ld(e){let t=new y;
for(let{category:n}of e){let r=_(n);r!==""&&!t.has(r)&&t.set(r,n.trim())}
return n=>{var r;return(r=t.get(_(n.category)))!=null?r:null}}m();function Ga(e,t){let n=new y;for(
let r of e){let o=t(r),i=n.get(o);i?i.push(r):n.set(o,[r])}return n}m();m();m();m();m();function qo(
{entries:e,readings:t}){let n=null;for(let{code:r}of e){let o=t.get(r);if(!(o===void 0||
o.size===0)){if(n=n!=null?n:o,o.size!==n.size)return!1;for(let i of o.keys())if(!n.has(i))return!1}}
return!0}m();m();var bn=BigInt(0),rl=BigInt(1);function Lk(e,t){let[n,r]=[e,t];for(;r!==bn;)[n,r]=[r,
n%r];return n}
var Mk=BigInt(1)<<BigInt(64);function jd(e,t){let n=e/t,r=(e-n*t)*Mk/t;return w(n)+w(r)/w(Mk)}
function jk(e,t){
let n=t.length,r=e.map((a,s)=>[...a,t[s]]),o=rl;for(let a=0;a<n;a+=1){let s=r[a],u=s[a];for(let l of r.
slice(a+1)){let c=l[a];for(let d=a+1;d<=n;d+=1)l[d]=(l[d]*u-c*s[d])/o}o=u}let i=t.map(()=>bn);for(
let a=n-
1;a>=0;a-=1){let s=r[a],u=s[n]*o;for(let l=a+1;l<n;l+=1)u-=s[l]*i[l];i[a]=u/s[a]}return{numerators:i,
denominator:o}}function wj(e){let t=e.map(()=>-1),n=0,r=o=>{t[o]=n;for(let[i,a]of e[o].entries())a!==bn&&
t[i]===-1&&
r(i)};for(let o of e.keys())t[o]===-1&&(r(o),n+=1);return{groups:t,groupCount:n}}function vj(e){let t=new k;
for(let n of e.readings.values())for(let{score:r}of n.values())t.add(r.d);return zk(t)}var zk=e=>v.from(
e).reduce((t,n)=>t/Lk(t,n)*n,rl);function qa(e){var b,C,O,P,N;let t=vj(e),n=new k;for(let{code:I}of e.
entries)for(let F of(C=(b=e.readings.get(I))==null?void 0:b.keys())!=null?C:[])n.add(F);let r=v.from(
n).sort(),o=new y(r.map((I,F)=>[I,F])),i=new y,a=new y,s=bn,u=0;for(let{code:I}of e.entries){let F=v.
from((O=e.readings.get(I))!=null?O:[],([j,{score:B}])=>({judge:o.get(j),value:B.s*B.n*(t/B.d)})).sort(
(j,B)=>j.judge-B.judge);if(F.length===0)continue;let M=F.map(({judge:j})=>j).join(),z=(P=i.get(M))!=
null?P:{judges:F.map(({judge:j})=>j),entries:[],sums:F.map(()=>bn)};i.set(M,z);let L=bn;for(let[j,{
value:B}]of F.
entries())z.sums[j]=z.sums[j]+B,L+=B,s+=B*B;z.entries.push({code:I,total:L}),a.set(F.length,((N=a.get(
F.length))!=null?N:bn)+L*L),u+=F.length-1}let l=zk(v.from(a.keys(),BigInt)),c=r.map(()=>r.map(()=>bn)),
d=r.map(()=>bn);for(let{judges:I,entries:F,sums:M}of i.values()){let z=l/BigInt(I.length),L=z*BigInt(
F.length),j=z*M.reduce((B,U)=>B+U,bn);for(let[B,U]of I.entries()){let G=c[U];for(let Z of I)G[Z]=G[Z]-
L;G[U]=G[U]+l*BigInt(F.length),d[U]=d[U]+l*M[B]-j}}let p=v.from(a).reduce((I,[F,M])=>I+l/BigInt(F)*M,
bn),h=l*s-p;return{judges:r,blocks:v.from(i.values()),unit:t,multiple:l,matrix:c,right:d,squares:h,
freedom:u,
...wj(c)}}m();m();function kj(e,t,n,r){let o=e[n][r];if(o===0)return;let i=(e[r][r]-e[n][n])/(2*o),a=(
i<0?-1:1)/(g.
abs(i)+g.sqrt(i*i+1)),s=1/g.sqrt(a*a+1),u=a*s,l=p=>{let[h,b]=[p[n],p[r]];p[n]=s*h-u*b,p[r]=u*h+s*b};
for(let p of e)l(p);let[c,d]=[e[n],e[r]];for(let p of e.keys()){let[h,b]=[c[p],d[p]];c[p]=s*h-u*b,d[
p]=
u*h+s*b}c[r]=0,d[n]=0;for(let p of t)l(p)}function Bk(e){let t=e.map(a=>[...a]),n=t.map((a,s)=>a.map(
(u,l)=>l===s?1:0)),r=v.from(t.keys()),o=a=>t.reduce((s,u,l)=>u.reduce((c,d,p)=>a(l,p)?c+d**2:c,s),0),
i=o(()=>!0);for(let a=0;a<50&&!(o((u,l)=>u!==l)<=i*1e-31);a+=1)for(let u of r)for(let l of r.slice(u+
1))kj(t,n,u,l);return r.map(a=>({value:t[a][a],vector:n.map(s=>s[a])})).sort((a,s)=>a.value-s.value)}
var Uk=.01,ol=1e4,Wk=20,xj=60;function zd({matrix:e,right:t,unit:n,multiple:r,squares:o,freedom:i,
groupCount:a}){
let s=Bk(e.map(d=>d.map(p=>jd(p,r)))).slice(a),u=t.map(d=>jd(d,n*r)),l=s.map(d=>({...d,right:d.vector.
reduce((p,h,b)=>p+h*u[b],0)})),c=l.reduce((d,p)=>d+p.right**2/p.value,0);return{axes:l,residual:g.max(
0,jd(o,n*n*r)-c),freedom:i}}var Bd=({axes:e,residual:t},n)=>e.reduce((r,{value:o,right:i})=>r+i**2*n/
(o*(o+n)),t);function Kk(e,t){let{axes:n,freedom:r}=e,o=Bd(e,t),i=r*g.log(o),a=0,s=0;for(let u of n)
i+=g.log1p(u.value/t),a-=u.value/(u.value+t),s+=(u.right/(u.value+t))**2;return{value:i,slope:a+r*t*
s/o}}function Ud(e,t){let{axes:n,freedom:r}=e;if(t<3||n.length===0||r<=n.length)return null;if(Bd(e,
ol)===0)return ol;let o=Wk*g.log10(ol/Uk),i=d=>Uk*10**(g.min(g.max(d,0),o)/Wk),a=0,s=w.POSITIVE_INFINITY;
for(let d=0;d<=o;d+=1){let{value:p}=Kk(e,i(d));p<s&&([a,s]=[d,p])}let u=d=>Kk(e,10**d).slope,l=g.log10(
i(a-1)),c=g.log10(i(a+1));if(u(c)<=0)return i(a+1);if(u(l)>=0)return i(a-1);for(let d=0;d<xj;d+=1){
let p=(l+
c)/2;u(p)<0?l=p:c=p}return 10**((l+c)/2)}var Wd=9,zg=9;function Tj(e,t){if(t!=="auto")return{value:t,
origin:"given"};let n=Ud(zd(e),e.judges.
length);if(n===null)return{value:1,origin:"too-few-scores"};let r=w(n.toPrecision(zg));return{value:
r,
origin:r>=ol?"no-judge-effect":"estimated"}}function Sj(e){let[t="0",n="0"]=e.toExponential(zg-1).split(
"e"),r=BigInt(t.replace(".","")),o=w(n)-(zg-1),i=BigInt(10)**BigInt(g.abs(o)),{n:a,d:s}=o<0?new Fe(r,
i):new Fe(r*i);return{over:a,under:s}}function Ej({matrix:e,right:t,multiple:n,groups:r},o){let{over:
i,
under:a}=Sj(o),s=i===bn,u=e.map((c,d)=>c.map((p,h)=>s?r[d]===r[h]?p+n:p:d===h?a*p+i*n:a*p)),l=s?rl:a;
return jk(u,t.map(c=>l*c))}function Cj(e,t){let n=qa(e),r=Tj(n,t),{numerators:o,denominator:i}=Ej(n,
r.value),a=i*n.unit,s=qo(e),u=n.blocks.flatMap(({judges:l,entries:c})=>{let d=l.reduce((h,b)=>h+o[b],
bn),p=BigInt(l.length);return c.map(({code:h,total:b})=>[h,s?new Fe(b,n.unit*p):jg(b*i-d,a*p,Wd)])});
return{lambda:r,effects:new y(n.judges.map((l,c)=>[l,jg(o[c],a,Wd)])),scores:new y(u)}}var Gk=new A;
function zi(e,t){var o,i;let n=(o=Gk.get(e))!=null?o:new y;Gk.set(e,n);let r=(i=n.get(t))!=null?i:Cj(
e,t);return n.set(t,r),r}m();m();var il=(e,t)=>{var n;return[...(n=e.readings.get(t))!=null?n:[]].map(
([r,{score:o}])=>({judge:r,score:o}))},
Kd=e=>[...e].sort((t,n)=>Jt(t.score,n.score)||(t.judge<n.judge?-1:t.judge>n.judge?1:0));function Zo(
e,t){
return new y(e.entries.flatMap(({code:n})=>{let r=il(e,n);return r.length>0?[[n,t(r)]]:[]}))}var al={
better:"higher",unit:"points",precision:null,scores:e=>Zo(e,t=>ln(t.map(({score:n})=>n)))};var qk={
better:"higher",unit:"points",precision:Wd,exactOn:qo,scores:(e,t)=>qo(e)?al.scores(e,t):zi(
e,t.severityCorrection).scores,working:(e,t)=>{let n=al.scores(e,t),r=qo(e)?null:zi(e,t.severityCorrection);
return o=>{let i=n.get(o);if(i===void 0)return[];let a=r&&{points:r.scores.get(o).sub(i),lambda:Zt(r.
lambda.value),origin:r.lambda.origin};return[{code:"SEVERITY_CORRECTED",params:{mean:i,correction:a}
}]}}};m();var Zk={better:"higher",unit:"points",precision:null,scores:e=>Zo(e,t=>Wa(t.map(({score:n}
)=>n))),working:e=>t=>{
let n=Kd(il(e,t));return[{code:"MIDDLE_SCORES",params:{middle:n.slice(n.length-1>>1,(n.length>>1)+1)}
}]}};m();m();var Gd=e=>e.judges.map(({code:t})=>{let n=e.entries.flatMap(r=>{var i;let o=(i=e.readings.get(
r.
code))==null?void 0:i.get(t);return o?[{entry:r.code,score:o.score}]:[]});return{judge:t,entries:n.map(
({entry:r})=>r),scores:n.map(({score:r})=>r)}});function qd(e){let t=new y;for(let{entries:n,values:
r}of e)
for(let[o,i]of n.entries()){let a=t.get(i);a?a.push(r[o]):t.set(i,[r[o]])}return t}function Rj(e){
let{units:t}=Ka(e),n=t.map((o,i)=>i).sort((o,i)=>t[o]>t[i]?-1:t[o]<t[i]?1:0),r=[];for(let o=0,
i=0;o<n.length;o=i){for(;i<n.length&&t[n[i]]===t[n[o]];)i+=1;let a=new Fe(o+1+i,2);for(let s of n.slice(
o,i))r[s]=a}return r}var Hk=e=>qd(Gd(e).map(({judge:t,entries:n,scores:r})=>({entries:n,values:Rj(r).
map(o=>({judge:t,rank:o,entries:n.length}))}))),Jk={better:"lower",unit:"mean-rank",precision:null,
scores:e=>new y(
[...Hk(e)].map(([t,n])=>[t,ln(n.map(({rank:r})=>r))])),working:e=>{let t=Hk(e);return n=>{var r;
return[
{code:"RANKS_WITHIN_JUDGES",params:{ranks:(r=t.get(n))!=null?r:[]}}]}}};m();var sl=3;function Vk(e){
if(e.length<sl)return{kept:e,dropped:null};let t=s=>u=>Jt(u.score,s)===0,n=s=>({
...s,alike:e.filter(t(s.score)).length}),[r,...o]=Kd(e),i=o.find(t(o[o.length-1].score)),a={highest:
n(
i),lowest:n(r)};return{kept:o.filter(s=>s!==i),dropped:a}}var Xk={better:"higher",unit:"points",
precision:null,
scores:e=>Zo(e,t=>ln(Vk(t).kept.map(({score:n})=>n))),working:e=>t=>[{code:"SCORES_DROPPED",params:{
dropped:Vk(il(e,t)).dropped}}]};m();var Bi=BigInt(0),Bg=BigInt(10),Dj=30,Za=Bg**BigInt(Dj),Aj=20,Qk=12;
function Oj(e){if(e<=Bi)return Bi;
let t=Bg**BigInt(x(e).length+1>>1);for(;;){let n=(t+e/t)/BigInt(2);if(n>=t)return t;t=n}}function Pj(
{
judge:e,entries:t,scores:n}){if(n.length===0)return[];let{units:r,denominator:o}=Ka(n),i=BigInt(r.length),
a=i-BigInt(1),s=r.reduce((h,b)=>h+b,Bi),u=r.map(h=>i*h-s),l=u.reduce((h,b)=>h+b*b,Bi),c=Oj(a*l*Za*Za),
d=l===Bi,p={judge:e,entries:t.length,mean:new Fe(s,i*o),sd:d?new Fe(0):pr(new Fe(c,Za*a*i*o),Qk)};
return n.
map((h,b)=>({...p,score:h,z:d?Bi:u[b]*c/l}))}var Yk=e=>qd(Gd(e).map(t=>({entries:t.entries,values:Pj(
t)})));function Nj(e){let t=BigInt(e.length),n=e.reduce((r,{z:o})=>r+o,Bi);return pr(new Fe(BigInt(
50)*
Za*t+Bg*n,Za*t),Aj)}var Ij=e=>pr(new Fe(e,Za),Qk),ex={better:"higher",unit:"standard-score",
precision:9,
scores:e=>new y([...Yk(e)].map(([t,n])=>[t,Nj(n)])),working:e=>{let t=Yk(e);return n=>{var o;return[
{code:"STANDARDIZED",params:{judges:((o=t.get(n))!=null?o:[]).map(i=>({...i,z:Ij(i.z)}))}}]}}};var ul={
mean:al,trimmed:Xk,median:Zk,"rank-sum":Jk,"z-score":ex,adjusted:qk};var Hn=e=>ul[e],Jn=e=>ul[e].unit;
m();function co({stages:e,settings:t},n){var o;let r=e[e.length-1]===n;return(o=n.advance)!=null?o:r?
t.top:null}function Zd(e){var n;let t=e.stages[e.stages.length-1];return(n=t===void 0?null:co(e,t))!=
null?n:e.settings.top}m();function Hd(e,t,n){return n==="higher"?e.sub(t):t.sub(e)}function ll(e,t,n){
return n==="higher"?Jt(t,
e):Jt(e,t)}function tx(e,t){let n=[];for(let r of[...e].sort(t)){let o=n[n.length-1];o&&t(o[0],r)===
0?o.push(r):n.push([r])}return n}function Ug(e,t){let[n,...r]=t;if(e.length===1||n===void 0)return[e];
let o=n.values(e.map(u=>u.entry));if(e.some(u=>!o.has(u.entry.code)))return Ug(e,r);let i=n.criterion===
void 0?{}:{criterion:n.criterion},a=e.map(u=>u.entry.code),s=e.map(u=>{let l=o.get(u.entry.code),c={
metric:n.id,...i,value:l,among:a};return{value:l,contender:{...u,steps:[...u.steps,c]}}});return tx(
s,(u,l)=>ll(u.value,l.value,n.better)).flatMap(u=>Ug(u.map(({contender:l})=>l),r))}function nx(e,t,n,
r){
let o=e.map(({entry:l,score:c})=>({rounded:Ht(c,n),contender:{entry:l,score:c,steps:[]}})),i=r==="higher"?
-1:1,s=tx(o,(l,c)=>l.rounded<c.rounded?-i:l.rounded>c.rounded?i:0).flatMap(l=>Ug(l.map(({contender:c}
)=>c),
t)),u=0;return s.flatMap(l=>{let c=u+1;return u+=l.length,l.map(d=>{var h;let p=(h=d.steps[d.steps.length-
1])!=null?h:null;return{...d,rank:c,decidedBy:l.length>1?"shared":p}})})}m();m();m();function $j(e){
return e.map((t,n)=>({criterion:t,index:n,weight:Zt(t.weight)})).sort((t,n)=>Jt(n.weight,
t.weight))}function Fj(e,t,n){return{id:"criteria",criterion:t.name,better:"higher",values:r=>new y(
r.flatMap(o=>{var a,s;let i=[...(s=(a=e.readings.get(o.code))==null?void 0:a.values())!=null?s:[]].map(
u=>u.marks[n]);return i.length>0?[[o.code,ln(i)]]:[]}))}}var rx={metrics:({panel:e})=>$j(e.criteria).
map(({criterion:t,index:n})=>Fj(e,t,n))};m();function _j(e,t,n){let r=n.map(u=>{var l,c;return(c=(l=e.readings.get(
u))==null?void 0:l.get(t))==null?
void 0:c.score}),{units:o}=Ka(r.flatMap(u=>u?[u]:[])),i=[...new k(o)].sort((u,l)=>u<l?-1:u>l?1:0),a=new y(
i.map((u,l)=>[u,l])),s=0;return r.map(u=>u?a.get(o[s++]):null)}function ox(e,t){let n=e.judges.map((
{
code:r})=>_j(e,r,t));return(r,o)=>{let i=0,a=0;for(let s of n){let u=s[r],l=s[o];u===null||l===null||
(u>l?i+=1:u<l&&(a+=1))}return{higher:i,lower:a}}}function ix(e,t){let n=ox(e,t),r=new y(t.map((o,i)=>[
o,i]));return o=>{let i=r.get(o);return i===void 0?[]:t.flatMap((a,s)=>s===i?[]:[{rival:a,...n(i,s)}
])}}
function Mj(e,t){let n=ox(e,t),r=t.map(()=>0);for(let o=0;o<t.length;o+=1)for(let i=o+1;i<t.length;i+=
1){let{higher:a,lower:s}=n(o,i),u=g.sign(a-s);r[o]+=u,r[i]-=u}return new y(t.map((o,i)=>[o,new Fe(r[
i])]))}
var ax={metrics:({panel:e})=>[{id:"majority",better:"higher",values:t=>Mj(e,t.map(({code:n})=>n))}]}
;m();var sx={metrics:({panel:e})=>[{id:"median",better:"higher",values:t=>Zo({...e,entries:t},n=>Wa(
n.map(
({score:r})=>r)))}]};m();var ux={metrics:({previous:e})=>{let t=e[e.length-1];if(t===void 0)return[];
let n=new y(t.standings.
map(({entry:r,score:o})=>[r.code,o]));return[{id:"previous",better:Hn(t.method).better,values:()=>n}
]}};m();var lx={metrics:()=>[]};var cx={criteria:rx,median:sx,majority:ax,previous:ux,shared:lx};
function dx(e,t){let n=e.indexOf("shared");return(n<0?e:e.slice(0,n)).flatMap(r=>cx[r].metrics(t))}m(
);function Lj(e){let t=e.stages.every(n=>n.weight===null);return n=>{var r;return t?new Fe(1):Zt((r=n.
weight)!=null?r:0)}}function cl(e,t,n){let r=Lj(e),o=n.map(i=>({stage:i.stage.name,weight:r(i.stage),
scores:new y(i.standings.map(a=>[a.entry.code,a.stageScore]))}));return(i,a)=>{let u=[...o.flatMap((
{
scores:c,...d})=>{let p=c.get(i);return p?[{...d,score:p}]:[]}),{stage:t.name,weight:r(t),score:a}];
return u.some(c=>c.weight.gt(0))?u:[{stage:t.name,weight:new Fe(1),score:a}]}}function Jd(e,t,n,r){
let o=cl(
e,t,n);return new y([...r].map(([i,a])=>{var s;return[i,(s=Fd(o(i,a)))!=null?s:a]}))}m();m();m();
function gr(e){let t=0;return e.map((n,r)=>{var o;return((o=e[r-1])==null?void 0:o.rank)!==n.rank&&
(t=r+1),{ranked:n,place:t}})}function Ha({races:e,notes:t},n,r){let o=e.map(a=>({race:a,kept:r(a.contenders)}
)),
i=o.flatMap(({race:a,kept:s})=>{let u=new k(s);return a.contenders.filter(l=>!u.has(l))});return{
races:o.
map(({race:a,kept:s})=>({...a,contenders:s})),notes:new y([...t,...i.map(({entry:a})=>[a.code,n])])}
}var mx=(e,{settings:t,last:n,categoryOf:r})=>{if(!t.winnersPerCategory||!n)return e;let o=({entry:l}
)=>r(
l)!==null,{races:i,notes:a}=Ha(e,"without-category",l=>l.filter(o)),s=i.flatMap(l=>l.contenders);
return{
races:[...Ga(s,({entry:l})=>r(l))].map(([l,c])=>({category:l,contenders:c})),notes:a}};m();function jj(
e,t){let n=new y,r=[],o=null;return e.filter(i=>{var s,u;if(i.rank!==o){for(let l of r)n.
set(l,((s=n.get(l))!=null?s:0)+1);r=[],o=i.rank}let a=_(i.entry.institution);return a===""?!0:((u=n.
get(a))!=null?u:0)>=t?!1:(r.push(a),!0)})}var px=(e,{settings:t})=>{let{maxPerInstitution:n}=t;
return n===
null?e:Ha(e,"institution-full",r=>jj(r,n))};m();var fx=(e,{settings:t,better:n,rounded:r})=>{if(t.passingScore===null)return e;
let o=Zt(t.passingScore),
i=a=>ll(r(a.score),o,n)<=0;return Ha(e,"below-passing-score",a=>a.filter(i))};m();var gx=({races:e,
notes:t},{places:n,last:r})=>{if(n===null)return{races:e,notes:t};let o=e.map(i=>{var h,
b;let a=gr(i.contenders),s=a.filter(({place:C})=>C<=n),u=(h=s[s.length-1])==null?void 0:h.place,l=s.
length>n?s.filter(({place:C})=>C===u):[],c=(b=a[s.length])==null?void 0:b.place,d=r?a.filter(({place:
C})=>C===
c):[],p=(C,O)=>C.map(({ranked:P})=>[P.entry.code,O]);return{race:{...i,contenders:s.map(({ranked:C})=>C)}
,
notes:[...p(l,"shared-rank-at-cut"),...p(d,"first-reserve")]}});return{races:o.map(({race:i})=>i),
notes:new y(
[...t,...o.flatMap(i=>i.notes)])}};var zj=[fx,mx,px,gx];function Bj({contenders:e}){var r;let t=gr(e),
n=new y;for(let{place:o}of t)n.set(
o,((r=n.get(o))!=null?r:0)+1);return t.map(({ranked:o,place:i})=>{var a;return[o.entry.code,{place:i,
holders:(a=n.get(i))!=null?a:1}]})}function Vd(e,t){let n={races:[{category:null,contenders:e}],
notes:new y},
{races:r,notes:o}=zj.reduce((i,a)=>a(i,t),n);return{races:r,notes:o,places:new y(r.flatMap(Bj))}}m();
m();m();m();var Ja={id:
"Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
en:"January February March April May June July August September October November December".split(" ")}
;function Ui(e,t){var i;let[n="",r="",o=""]=e.split("-");return`${w(o)} ${(i=Ja[t][w(
r)-1])!=null?i:""} ${n}`}var Uj=["","pebruari","","","","","","agt","","","nopember",""];function hx(
e){
let t=e.toLowerCase();if(t.length<3)return null;let n=(o,i)=>[Ja.id[i],Ja.en[i],Uj[i]].some(a=>a==null?
void 0:a.toLowerCase().startsWith(t)),r=Ja.id.findIndex(n);return r<0?null:r+1}var wn=(e,t)=>t==="id"?
e.replace(".",","):e,ae=(e,t)=>wn(x(e),t);function Ze(e,t){let[n="",r=""]=e.split(
"T"),o=r.slice(0,5).replace(":",t==="id"?".":":"),i=Ui(n,t);return n==="1899-12-30"?o:r===""||r==="00:00:00"?
i:`${i} ${o}`}function K(e,t){return typeof e=="object"?`\u201C${Ze(e.date,t)}\u201D`:`\u201C${typeof e==
"number"?ae(e,t):typeof e=="boolean"?x(e).toUpperCase():Wj(e)}\u201D`}var Wj=e=>{let t=[...e];return t.
length>60?`${t.slice(0,59).join("")}\u2026`:e};function X(e,t,n=12){return yx(e,t,t==="id"?"dan":
"and",n)}var Wg=(e,t)=>yx(e,t,t==="id"?"atau":"or",e.length);function yx(e,t,n,r){let o=e.slice(0,r),
i=e.
length-o.length,a=t==="id"?`${i} lainnya`:`${i} more`,s=i>0?[...o,a]:o;return s.length<2?s.join(""):
`${s.slice(0,-1).join(", ")} ${n} ${s[s.length-1]}`}function Xe({code:e,name:t,codeMadeUp:n}){return t===""?
e:n||e===""?K(t,"id"):`${K(t,"id")} (${e})`}var Kj=5;function bx({stage:e,entries:t,readings:n},{
method:r}){let i=t.map(l=>{var c,d;return{entry:l,
judges:(d=(c=n.get(l.code))==null?void 0:c.size)!=null?d:0}}).filter(({judges:l})=>l>0&&l<Kj);if(r!==
"trimmed"||i.length===0)return[];let a=i.filter(({judges:l})=>l<sl),s=l=>l.map(({entry:c})=>Xe(c)),u={
reason:"few-to-trim",entries:s(i),whole:s(a)};return[{code:"METHOD_CAUTION",severity:"warning",stage:
e.
name,params:u}]}m();m();var Nn=e=>{var t,n;return(n=(t=e.decision)==null?void 0:t.rank)!=null?n:e.rank}
;var wx=(e,t)=>new y(t.flatMap(n=>n.stage===e.name?[[n.entry,n]]:[]));function Kg(e,t){return t.size===
0?e:e.map(n=>{var r,o;return{...n,rank:(o=(r=t.get(n.entry.code))==null?void 0:r.rank)!=null?o:n.rank}
}).
sort((n,r)=>n.rank-r.rank)}function Xd({standings:e}){return e.map(t=>({standing:t,rank:Nn(t)})).sort(
(t,n)=>t.rank-n.rank)}var vx=(e,t)=>e.every(({code:n})=>t.has(n));function kx(e,t,n,r){let o=new y(t.
map(({entry:s,rank:u})=>[s.code,u])),i=Kg(t,n),a=new y(t.map(s=>[s.entry.code,Xe(s.entry)]));return[
...n.values()].flatMap(s=>{let{entry:u,rank:l,tab:c,cell:d}=s,p=(C,O=[])=>{var F;let P=C==="below-passing-score"||
C==="outdated"?"warning":"error",N=o.get(u),I={entry:(F=a.get(u))!=null?F:u,rank:l,reason:C,
others:O,...N===void 0?{}:{computed:N}};return[{code:"PLENARY_CONFLICT",severity:P,stage:e.name,tab:
c,
...d===null?{}:{cell:d},params:I}]};if(!o.has(u))return p("not-ranked");let h=i.filter(C=>C.rank===l&&
!n.has(C.entry.code));return h.length>0?p("taken",h.map(C=>Xe(C.entry))):i.filter(C=>C.rank<l).length!==
l-1?p("gap"):r.get(u)==="below-passing-score"?p("below-passing-score"):s.computed!==null&&s.computed!==
o.get(u)?p("outdated"):[]})}m();function Gj(e,{place:t,holders:n}){return v.from({length:n},(r,o)=>{
var i;return(i=e[t-1+o])!=null?
i:0})}function Yd(e,t){let n=Gj(e,t),[r=0]=n;return n.some(o=>o!==r)?"open":r>0?{amount:r}:null}m();
function qj({contenders:e},t){let n=gr(e).filter(({place:i})=>i<=t),r=n[n.length-1];if(r===void 0||n.
length<=t)return[];let o=n.filter(({place:i})=>i===r.place);return[{rank:r.ranked.rank,places:t,
entries:o.
map(({ranked:i})=>i.entry)}]}function Zj({contenders:e},t){let n=gr(e);return[...new k(n.map(({place:
r})=>r))].
flatMap(r=>{let o=n.filter(a=>a.place===r);if(Yd(t,{place:r,holders:o.length})!=="open")return[];let i=o.
map(({ranked:a})=>a.entry);return[{rank:o[0].ranked.rank,places:o.length,entries:i,prize:!0}]})}
function xx(e,t,n,r,o){
let a=(e.title&&"outcomes"in e.title?e.title.outcomes.map(u=>u.places):[]).filter(u=>n===null||u<n).
sort((u,l)=>l-u),s=n===null?a:[n,...a];return t.flatMap(u=>{let l=u.category===null?{}:{category:u.category}
,
c=new k;return[...s.flatMap(d=>qj(u,d)),...Zj(u,r)].flatMap(d=>{if(c.has(d.rank))return[];if(c.add(d.
rank),!d.prize&&vx(d.entries,o))return[];let p={...d,entries:d.entries.map(Xe),...l};return[{code:
"TIE_AT_CUT",severity:"warning",stage:e.name,params:p}]})})}m();function Tx(e,t,n){var i,a;if(n===null)return null;
if(e.title&&"name"in e.title)return e.title.name;
let o=((a=(i=e.title)==null?void 0:i.outcomes)!=null?a:[]).filter(s=>n<=s.places).sort((s,u)=>s.places-
u.places)[0];return o?o.name:t===null?null:`Top ${t}`}function Sx(e,{precision:t,exactOn:n},r){
return t===null||n&&r.every(n)?e:new y([...e].map(([o,i])=>[
o,pr(i,t)]))}function Hj(e,t){let n=new y;for(let{rank:i,score:a}of e){let s=n.get(i);(s===void 0||
ll(
a,s,t)<0)&&n.set(i,a)}let r=[...n.keys()],o=new y(r.map((i,a)=>{var s;return[i,n.get((s=r[a+1])!=null?
s:0)]}));return e.map(({rank:i,score:a})=>{let s=o.get(i);return s?Hd(a,s,t):null})}function Jj(e,t){
return new y([...Ga(e,({entry:n})=>t(n))].flatMap(([n,r])=>n===null?[]:gr(r).map(({ranked:o,place:i}
)=>[
o.entry.code,{category:n,categoryRank:i}])))}var Vj={category:null,categoryRank:null};function Wi(e,
t,n,r=[]){
let{settings:o,stages:i}=e,{stage:a}=t,s=co(e,a),u=i[i.length-1]===a,l={stage:a,method:o.method,
places:s,
last:u,panel:t,whole:null},c=Hn(o.method),{better:d}=c,p=Sx(c.scores(t,o),c,[t]),h=o.carryOver?Sx(Jd(
e,a,n,p),c,[...n.map(B=>B.panel),t]):p,b=t.entries.flatMap(B=>{let U=h.get(B.code);return U?[{entry:
B,
score:U}]:[]}),C=dx(o.tieBreaks,{panel:t,previous:n}),O=nx(b,C,o.decimals,d),P=B=>pr(B,o.decimals),N=Ld(
e.entries),I=wx(a,r),F=Vd(Kg(O,I),{settings:o,places:s,last:u,better:d,rounded:P,categoryOf:N}),M=u&&
o.winnersPerCategory?Jj(O,N):null,z=Hj(O,d),L=O.map((B,U)=>{var ee,be,ve,Me,de,se;let{code:G}=B.entry,
Z=(ee=F.places.get(G))!=null?ee:null,Y=I.get(G);return{...B,stageScore:p.get(G),judgeScores:new y([
...(be=
t.readings.get(G))!=null?be:[]].map(([Ct,ye])=>[Ct,ye.score])),margin:(ve=z[U])!=null?ve:null,
advances:Z!==
null,place:Z,title:Tx(a,s,(Me=Z==null?void 0:Z.place)!=null?Me:null),prize:u&&Z!==null?Yd(o.prizes,Z):
null,...(de=M==null?void 0:M.get(G))!=null?de:Vj,cutNote:(se=F.notes.get(G))!=null?se:null,vacated:
null,
...Y===void 0?{}:{decision:Y}}}),j=u?xx(a,F.races,s,o.prizes,I):[];return{...l,standings:L,findings:
[
...bx(t,o),...j,...kx(a,O,I,F.notes)]}}m();function Ho(e,t){let n=e.entries.filter(i=>i.status==="running"),
r=t[t.length-1];if(r===void 0)return n;
let o=new k(r.standings.flatMap(({advances:i,entry:a})=>i?[a.code]:[]));return n.filter(i=>o.has(i.code))}
m();var Ex=({standings:e})=>new y(e.map(t=>[t.entry.code,t]));function Cx(e,{category:t},n){return e.
standings.filter(({entry:r,advances:o})=>r.status!=="running"&&o).filter(r=>r.category===t&&(n===null||
r.rank<=n)).map(({entry:r})=>r)}function Rx(e,t,n){let r=Ex(t),o=e.standings.map(i=>{let a=r.get(i.entry.
code);if(a===void 0||a.advances===i.advances)return i;if(a.advances)return{...i,advances:!0,place:a.
place,title:a.title,cutNote:a.cutNote};if(n.has(i.entry.code))return i;let s={from:null,removed:Cx(t,
i,null)};return{...i,advances:!1,place:null,title:null,cutNote:"place-kept",vacated:s}});return{...e,
standings:o}}function Dx(e,t){let n=Ex(t),r=e.standings.map(o=>{var u,l;let i=n.get(o.entry.code);if(
o.
place===null||i===void 0)return o;let a=(l=(u=i.place)==null?void 0:u.place)!=null?l:null;if(a!==null&&
a<=o.place.place)return o;let s=Cx(t,o,a===null?null:i.rank);return s.length===0?o:{...o,vacated:{
from:a,
removed:s}}});return{...e,standings:r}}function Ax(e){let t=e.flatMap(r=>r.rows),n=({marks:r})=>[...r.values(
)].some(o=>o.kind==="score");return new k(
t.filter(n).map(r=>{var o;return(o=r.entry)!=null?o:""}))}function Ox(e,t,n,r,o=[]){let i=n.filter(N=>N.
stage===t.name),a=(N,I)=>Wi(e,_k(e,t,i,N),I,o),s=Ho(e,r),u=a(s,[...r]);if(e.entries.every(N=>N.status===
"running"))return u;let l=new k(s),c=Ax(i),d=e.entries.filter(N=>N.status!=="running"&&c.has(N.code));
if(d.length===0)return u;let p=N=>a(e.entries.filter(I=>l.has(I)||N.includes(I)),r.map(I=>{var F;
return(F=
I.whole)!=null?F:I})),h=new k(e.stages.slice(r.length+1).map(N=>N.name)),b=Ax(n.filter(N=>h.has(N.stage))),
C=d.filter(N=>b.has(N.code)),O=C.length===0?u:Rx(u,p(C),b),P=p(d);return{...Dx(O,P),whole:P}}m();m();
var Xj=2;function Px(e,t){var l;if(qo(e))return new k;let n=qa(e),r=zd(n),{axes:o,freedom:i}=r;if(i<=
o.length)return new k;let a=(l=Ud(r,n.judges.length))!=null?l:1,s=Bd(r,a)/i,u=n.blocks.filter(({
judges:c})=>{
let d=0,p=0;for(let{value:b,vector:C,right:O}of o){let P=c.reduce((N,I)=>N+C[I],0)/c.length;d+=P*O/(
b+
a),p+=s*P**2/(b+a)}let h=g.sqrt(s/c.length);return g.abs(d)>=g.max(t,h)&&g.abs(d)>Xj*g.sqrt(p)});
return new k(
u.flatMap(({entries:c})=>c.map(({code:d})=>d)))}function Nx(e,t){let n=v.from(e,([o,i])=>({entry:o,
units:Ht(i,t)}));n.sort((o,i)=>o.units>i.units?-1:
o.units<i.units?1:0);let r=0;return new y(n.map(({entry:o,units:i},a)=>{var s;return((s=n[a-1])==null?
void 0:s.units)!==i&&(r=a+1),[o,r]}))}function Ix(e,{stage:t,panel:n,method:r,standings:o},i){let{
decimals:a,
carryOver:s}=e.settings;if(r==="adjusted"||Hn(r).unit!=="points")return[];let u=Px(n,.5/10**a);if(u.
size===0)return[];let l=zi(n,"auto").scores,c=Nx(new y(o.map(({entry:h,score:b})=>[h.code,b])),a),d=Nx(
s?Jd(e,t,i,l):l,a),p=n.entries.filter(({code:h})=>u.has(h)).map(h=>({entry:Xe(h),places:g.abs(c.get(
h.code)-d.get(h.code))})).sort((h,b)=>b.places-h.places);return[{code:"METHOD_CAUTION",severity:
"warning",stage:t.name,params:{reason:"uneven-judges",entries:p}}]}m();m();m();m();m();function In(e){
let t=g.floor(e/26);return(t>0?In(t-1):"")+x.fromCharCode(65+e%26)}function Te(e,t,n=1,r=1){
let o=`${In(t)}${e+1}`;return n===1&&r===1?o:`${o}:${In(t+r-1)}${e+n}`}var $x=e=>[...e].reduce((t,n)=>t*
26+n.charCodeAt(0)-64,0)-1;function Nr(e){var a;let[,t="",n="",r=t,o=n]=(a=/^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.
exec(e))!=null?a:[],i=[];for(let s=w(n)-1;s<w(o);s++)for(let u=$x(t);u<=$x(r);u++)i.push({row:s,
column:u});
return i}var Fx={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get("code");if(r===void 0)return[
];
let o=new y;for(let{entry:i,row:a}of e){let s=J(i.code),u=o.get(s);u?u.rows.push(a):s!==""&&o.set(s,
{code:i.code,rows:[a]})}return v.from(o.values()).flatMap(({code:i,rows:a})=>{let s=a[1];if(s===void 0)
return[];let u={code:i,rows:a.map(l=>l+1)};return[{code:"ENTRY_DUPLICATE_CODE",severity:"error",tab:
t,
cell:Te(s,r),params:u}]})}};m();var _x={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get(
"name");if(r===void 0)return[];
let o=new y;for(let i of e){let a=_(i.entry.name);if(a===""||i.entry.status!=="running")continue;let s=o.
get(a);s?s.push(i):o.set(a,[i])}return v.from(o.values()).flatMap(i=>{let[a,s]=i;if(a===void 0||s===
void 0)return[];let u={name:a.entry.name,codes:i.map(({entry:l})=>l.code),rows:i.map(({row:l})=>l+1)}
;
return[{code:"ENTRY_DUPLICATE_NAME",severity:"warning",tab:t,cell:Te(s.row,r),params:u}]})}};m();m();
m();function Mx(e,t,n){var h,b;let r=0,o=0,i=!1,a=!1;for(let{name:C}of t){let O=(b=(h=e.marks.get(C))==
null?void 0:h.kind)!=null?b:"blank";O==="blank"?r+=1:O==="score"?o+=1:O==="recused"?i=!0:a=!0}let{
entry:s,
conflict:u,excluded:l,repeated:c}=n,d=r===t.length,p=o===t.length;return{row:e,entry:s,conflict:u,
excluded:l,
recused:i,blank:d,complete:p,unreadable:a,repeated:c}}m();m();m();m();function dl(e,t,n){let r=e.filter(
o=>o>=t&&o<=n);return r.length===1?r[0]:null}var Yj=864e5,Qj=R.UTC(1899,11,30);function ez(e,t){
return g.round(e*100+t)/100}function Lx({date:e,monthFirst:t},n,r){
let o=/^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})$/.exec(e);if(o===null)return null;let[i,a,s,
u,l,c]=o.slice(1).map(w);if(i>1900){let O=u===0&&l===0&&c===0,P=t?`${a}.${s}`:`${s}.${a}`;return O?
dl(
[w(P)],n,r):null}let d=g.round((R.UTC(i,a-1,s)-Qj)/Yj);if(d<0)return null;let p=d+(u*3600+l*60+c)/86400,
h=g.round(p*100)/100,b=d>0&&g.abs(p-h)*86400<1,C=c===0;return dl([...b?[h]:[],...C?[ez(d*24+u,l)]:[]],
n,r)}m();var tz=/^\d+$/,nz=/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/,rz=/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/,oz=/^[1-9]\d{0,2}( \d{3})+([.,]\d+)?$/,
iz=/^\d*[.,]\d+$/;function az(e){return e.replace(/\p{Cf}/gu,"").replace(/\s/g," ").replace(
/[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g,
t=>x(t.charCodeAt(0)&15)).replace(/[\uff0c\u066b]/g,",").replace(/[\uff0e\u066c]/g,".").replace(
/[\u2212\uff0d]/g,
"-").replace(/\uff0b/g,"+").trim().replace(/^['\u2019]/,"")}function sz(e){let t=[];return tz.test(e)&&
t.push(w(e)),nz.test(e)&&t.push(w(e.replace(/\./g,"").replace(",","."))),rz.test(e)&&t.push(w(e.replace(
/,/g,""))),oz.test(e)&&t.push(w(e.replace(/ /g,"").replace(",","."))),iz.test(e)&&t.push(w(e.replace(
",","."))),t.filter(w.isFinite)}function Qd(e,t,n){let r=/^([+-]?)(.*)$/.exec(az(e));if(r===null)return null;
let o=sz(r[2]).map(i=>(r[1]==="-"?-i:i)+0);return o.length===1?o[0]:dl(o,t,n)}var uz=/^#(?:N\/A|[A-Z][A-Z0-9/_]*[!?])$/;
function em(e,{min:t,max:n}){if(typeof e=="object")return{
kind:"date",date:e.date,likely:Lx(e,t,n)};if(typeof e!="string")return{kind:"not-number",value:e};if(
uz.
test(e.trim()))return{kind:"formula-error",value:e.trim()};let r=Qd(e,t,n);return r===null?{kind:
"not-number",value:e}:{kind:"text-number",value:e,number:r}}function jx(e,t){let n={blank:[],
outOfRange:[],unreadable:[],formula:[]};for(let r of e)if(!(r.excluded||
r.recused))for(let o of t){let i=r.row.marks.get(o.name);i!==void 0&&lz(n,i,{line:r,criterion:o,at:i.
at})}return n}function lz(e,t,n){var o;let{criterion:r}=n;if("formula"in t&&e.formula.push(n),t.kind===
"blank")e.blank.push(n);else if(t.kind==="score"){let{value:i}=t;i>=r.min&&i<=r.max||e.outOfRange.push(
{...n,value:i})}else if(t.kind==="unreadable"){let i=t.formula?null:(o=t.cellValue)!=null?o:t.raw;e.
unreadable.push({...n,cellValue:i,reading:em(t.raw,r)})}}m();function cz(e,t){if(e.kind==="score")return!0;
if(e.kind!=="unreadable")return!1;let{kind:n}=em(e.raw,
t);return n==="text-number"||n==="date"}function dz(e,t){if(e.entry!==null)return!1;let n=e.code!==""||
e.name!=="";return t.some(r=>{let o=e.marks.get(r.name);return o===void 0||o.kind==="blank"?!1:n||cz(
o,r)})}function zx(e,t){return e.rows.filter(n=>dz(n,t))}function ml({excluded:e,lines:t},n){var r,o;
return e.has(n)||((o=(r=t.get(n))==null?void 0:r.some(i=>i.
recused))!=null?o:!1)}function tm({sheet:e,strays:t,lines:n}){return(e==null?void 0:e.codeColumn)===
null&&t.length>0&&n.size===0}function mz(e,t){var r;let n=new y;for(let o of(r=e==null?void 0:e.rows)!=
null?r:[]){if(o.entry===null||!t.has(o.entry))continue;let i=n.get(o.entry);i?i.push(o):n.set(o.entry,
[o])}return n}function pz({sheet:e,criteria:t,entries:n,conflicts:r,excluded:o}){var a;let i=new y;
for(let[
s,u]of mz(e,n)){let l={entry:n.get(s),conflict:(a=r.get(s))!=null?a:null,excluded:o.has(s),repeated:
u.
length>1};i.set(s,u.map(c=>Mx(c,t,l)))}return i}function Bx(e){let{judge:t,tab:n,sheet:r,criteria:o,
expected:i,excluded:a}=e,s=pz(e),u=v.from(s.values()).flat(),l=r===null?[]:zx(r,o);return{judge:t,
tab:n,
sheet:r,expected:i,excluded:a,missingColumns:o.filter(({name:c})=>{var d;return!((d=r==null?void 0:r.
columns.get(c))!=null&&d.length)}),lines:s,strays:l,marks:jx(u,o),touched:l.length>0||u.some(c=>!c.blank&&
!c.excluded)}}m();function mo(e){return e.competition.settings.missing==="assigned"}function Va(e){
return e.provisional||
mo(e)?"warning":"error"}function nm(e){return e.provisional?"warning":"error"}function fz(e,t){var r;
return ml(e,t.code)?!1:((r=e.lines.get(t.code))!=null?r:[]).some(o=>o.complete||
o.unreadable||o.repeated)?!0:e.sheet!==null&&e.missingColumns.length>0&&e.sheet.rows.length>0}var Ux={
scope:"stage",find:({check:e,sheetViews:t})=>{var n;return((n=e.reached)!=null?n:[]).filter(r=>mo(e)?
!t.some(o=>fz(o,r)):t.every(o=>ml(o,r.code))).map(r=>({code:"ENTRY_UNSCORED",severity:nm(e),params:{
entry:Xe(r)}}))}};m();m();function Xa(e,t){return t.flatMap(({name:n})=>{let r=e.marks.get(n);return r===void 0||
r.kind===
"blank"?[]:[r]})}m();var Gt=(e,t)=>({entries:[Xe(e)],criteria:t===void 0?[]:[t.name],cells:1});
function rm(e){let[t]=e;return t!==
void 0&&e.length===1?t:{entries:[...new k(e.flatMap(({entries:n})=>n))],criteria:[...new k(e.flatMap(
({criteria:n})=>n))],cells:e.reduce((n,{cells:r})=>n+r,0)}}var Wx=3;function Ki({entries:e},t){
return e.
length<=Wx?X(e,t):`${e.length} ${t==="id"?"peserta":"entries"}`}function gz({criteria:e},t){return e.
length<=Wx?X(e,t):`${e.length} ${t==="id"?"kriteria":"criteria"}`}function Rt(e,t){let n=`${e.cells} ${t==="id"?
"nilai":"scores"}`,r=t==="id"?"pada":"on";return`${Ki(e,t)} ${r} ${gz(e,t)}${e.cells===1?
"":` (${n})`}`}function vn(e,t,n){return t===void 0?e:n==="id"?`${e} dan ${t} lainnya`:`${e} and ${t} more`}
function te(e,t){return/^(juri|judge)\b/i.test(e)?e:t==="id"?`Juri ${e}`:`Judge ${e}`}var Kx={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,lines:o})=>v.from(o.values()).
flat().flatMap(({row:i,entry:a,conflict:s,recused:u})=>{if(s===null||u)return[];let l={judge:n.code,
where:Gt(a),reason:s};return Xa(i,e.criteria).map(({at:c})=>({code:"JUDGE_CONFLICT",severity:
"warning",tab:r,at:c,params:l}))}))};m();m();function hz({check:e,sheetViews:t}){let n=e.criteria.map(
({name:i})=>i),r=new y;return{byJudge:t.
map((i,a)=>{let s=[];for(let[u,l]of i.lines){let c=l[0];if(l.length>1||!c.complete||c.excluded||c.recused)
continue;let d=[];for(let b of n){let C=c.row.marks.get(b);d.push(C.kind==="score"?C.value:0)}let p={
sheetView:i,judge:a,row:c.row,entry:c.entry,marks:d};s.push(p);let h=r.get(u);h?h.push(p):r.set(u,[p])}
return s}),byEntry:v.from(r.values())}}var Gx=new A;function qx(e){var n;let t=(n=Gx.get(e))!=null?n:
hz(e);return Gx.set(e,t),t}var hr=e=>qx(e).byJudge,Ya=e=>qx(e).byEntry;var yz=1e-4;function bz(e){
var r;let t=new y;for(let{marks:o}of e){let i=o.join(" ");t.set(i,((r=t.get(
i))!=null?r:0)+1)}let n=o=>o*(o-1)/2;return{equal:v.from(t.values()).reduce((o,i)=>o+n(i),0),all:n(e.
length)}}var wz=e=>e.length>1&&e.every(({marks:t})=>t.every((n,r)=>n===e[0].marks[r])),Zx={scope:
"stage",find:e=>{if(!hr(e).some(wz))return[];let t=hr(e).map(o=>({rows:o,...bz(o)})),n=t.reduce((o,i)=>o+
i.equal,0),r=t.reduce((o,i)=>o+i.all,0);return t.flatMap(({rows:o,...i})=>{let[a]=o;if(a===void 0||i.
all===0||i.equal<i.all)return[];if(((n-i.equal+1)/(r-i.all+1))**(o.length-1)>yz)return[];let{judge:u,
tab:l}=a.sheetView,c={judge:u.code,rows:o.length};return[{code:"JUDGE_NO_VARIANCE",severity:
"warning",
tab:l,params:c}]})}};m();var Hx={scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,
tab:r,lines:o})=>v.from(o.values()).
flat().filter(i=>i.recused).flatMap(({row:i,entry:a})=>Xa(i,e.criteria).filter(s=>s.kind==="recused").
map(({at:s})=>({code:"JUDGE_RECUSED",severity:"info",tab:r,at:s,params:{judge:n.code,where:Gt(a)}}))))}
;m();m();function om(e,t){let n=0,r=0;for(let[o,{weight:i,max:a}]of t.entries())!(i>0)||a===0||(n+=i*e[
o]/
a,r+=i);return r===0?0:100*n/r}var Jx=e=>g.round(e*100)/100,Vx={scope:"stage",find:e=>{let{criteria:
t,competition:n}=e.check,r=n.settings.
maxSpread;return r===null?[]:Ya(e).flatMap(o=>{let i=o.map(({marks:l})=>om(l,t)),[a,s]=[g.min(...i),
g.max(...i)];return s-a<=r+1e-9?[]:[{code:"JUDGES_DISAGREE",severity:"warning",params:{entry:Xe(o[0].
entry),low:Jx(a),high:Jx(s),limit:r}}]})}};m();m();function pl(e,t){var i;let n=new y,r=a=>{let s=a;
for(let u=n.get(s);u!==void 0&&u!==s;u=n.get(s))
s=u;return s};for(let a of t)for(let s of a)n.has(s)||n.set(s,s),n.set(r(s),r(a[0]));let o=new y;for(
let a of e.
filter(s=>n.has(s))){let s=r(a);o.set(s,[...(i=o.get(s))!=null?i:[],a])}return v.from(o.values())}
var vz=1e-6,kz=.9,xz=.5;function Yx({marks:e},t){let n=0;for(let r=0;r<e.length;r++)e[r]===t.marks[r]&&
(n+=1);return n}function Tz(e,t){var r;let n=[];for(let o of e)for(let i=0;i<o.length;i++)for(let a=i+
1;a<o.length;a++){let[s,u]=[o[i],o[a]],l=s.judge*t+u.judge,c=(r=n[l])!=null?r:{one:s,other:u,same:0,
marks:0,entries:0};c.same+=Yx(s,u),c.marks+=s.marks.length,c.entries+=1,n[l]=c}return n.flatMap(o=>o===
void 0?[]:[o])}var Xx=({same:e,marks:t})=>t===0?0:e/t;function Sz(e){let t=({marks:o})=>o.reduce((i,
a)=>i+
a,0),n=e.map(o=>({row:o,sum:t(o)})).sort((o,i)=>o.sum-i.sum),r=n.slice(1);return{same:r.reduce((o,{
row:i},a)=>o+
Yx(n[a].row,i),0),marks:r.reduce((o,{row:i})=>o+i.marks.length,0),entries:r.length}}function Ez(e,t,
n){
if(e<=t)return 1;let r=(o,i)=>o===0?0:o*g.log(o/i);return g.exp(-n*(r(e,t)+r(1-e,1-t)))}function Cz(
{
sheetViews:e},t){let n=({one:o,other:i})=>[o.sheetView.judge.code,i.sheetView.judge.code];return pl(
e.map(({judge:o})=>o.code),t.map(n)).map(o=>{var c;let i=t.filter(d=>o.includes(d.one.sheetView.judge.
code)),a=d=>i.reduce((p,h)=>p+h[d],0),s=(c=e.find(({judge:d})=>d.code===o[o.length-1]))==null?void 0:
c.tab,u=g.max(...i.map(d=>d.entries)),l={judges:o,entries:u,same:a("same"),marks:a("marks")};return{
code:"JUDGES_IDENTICAL",severity:"warning",...s&&{tab:s},params:l}})}var Qx={scope:"stage",find:e=>{
let t=Tz(Ya(e),e.sheetViews.length),n=t.filter(u=>Xx(u)>=kz);if(n.length===0)return[];let r=t.filter(
u=>!n.includes(u)),o=g.max(0,...r.map(Xx)),i=new y(hr(e).map(u=>{var l;return[(l=u[0])==null?void 0:
l.sheetView,Sz(u)]})),a=({sheetView:u})=>{let{same:l,marks:c}=i.get(u);return(l+1)/(c+1)},s=n.filter(
({one:u,other:l,same:c,marks:d})=>{let p=g.max(o,a(u),a(l));return Ez(c/d,p,xz*d)<=vz});return Cz(e,
s)}};m();m();function e0(e,t,n){for(let r of e){let o=t.find(i=>n(r,i));if(o!==void 0)return{judge:r,
entry:o}}
return null}function t0(e,t,n){var h,b,C,O;let r=new y;for(let P of t.values())for(let N of P)r.set(
N,((h=r.get(N))!=null?h:0)+1);let o=P=>(N,I)=>P(N)-P(I),i=o(P=>{var N;return(N=r.get(P))!=null?N:0}),
a=o(P=>{var N,I;return(I=(N=t.get(P))==null?void 0:N.length)!=null?I:0}),s=new y(e.flatMap((P,N)=>P.
map(I=>[I,N]))),u=e.map(()=>[]);for(let[P,[N]]of t)N!==void 0&&u[s.get(N)].push(P);let l=e.map((P,N)=>(
{
judges:P,entries:u[N]})).sort((P,N)=>N.judges.length-P.judges.length||N.entries.length-P.entries.length),
[c,d]=[(b=l[0])!=null?b:{judges:[],entries:[]},l.slice(1)],p=[];for(let P=!0;P;){P=!1;for(let N of d){
let I=(C=e0([...c.judges].sort(i),[...N.entries].sort(a),n))!=null?C:e0([...N.judges].sort(i),[...c.
entries].sort(a),n);if(I!==null){p.push(I),r.set(I.judge,((O=r.get(I.judge))!=null?O:0)+1),c={judges:
[
...c.judges,...N.judges],entries:[...c.entries,...N.entries]},d=d.filter(F=>F!==N),P=!0;break}}}
return p}var n0={scope:"stage",find:({check:e,sheetViews:t})=>{let{method:n,severityCorrection:r}=e.competition.
settings;if(e.reached===null||n!=="adjusted")return[];let o=new y(e.reached.map(({code:c})=>[c,t.filter(
d=>{var p;return(p=d.lines.get(c))==null?void 0:p.some(h=>h.complete&&!h.excluded)}).map(d=>d.judge.
code)])),i=pl(t.map(c=>c.judge.code),o.values());if(i.length<2)return[];let a=new y(t.map(c=>[c.judge.
code,c])),s=new y(e.reached.map(c=>[c.code,Xe(c)])),u=t0(i,o,(c,d)=>!ml(a.get(c),d)).map(({judge:c,
entry:d})=>{
var p;return{judge:c,entry:(p=s.get(d))!=null?p:d}});return[{code:"PANEL_DISCONNECTED",severity:r===
0?"error":"warning",params:{groups:i,joins:u}}]}};m();var r0={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,sheet:r,lines:o})=>v.from(o).
flatMap(([,[i,a,...s]])=>{var l;if(i===void 0||a===void 0||i.excluded)return[];let u=[i,a,...s].map(
c=>c.row.row+1);return[{code:"ROW_DUPLICATE_ENTRY",severity:"error",tab:n,at:{row:a.row.row,column:(
l=
r==null?void 0:r.codeColumn)!=null?l:0},params:{judge:t.code,entry:Xe(i.entry),rows:u}}]}))};m();
function Rz(e){return e.sheet===null||!e.touched||tm(e)?[]:e.expected.filter(({code:t})=>!e.lines.has(
t)).map(Xe)}var o0={scope:"stage",find:({check:e,sheetViews:t})=>mo(e)?[]:t.flatMap(n=>{let r=Rz(n);
if(r.length===0)return[];let o={judge:n.judge.code,entries:r};return[{code:"ROW_MISSING_ENTRY",
severity:nm(
e),tab:n.tab,params:o}]})};m();m();m();var Dz=6,Az=14;function Oz(e,t,n){var i,a,s,u,l;if(g.abs(e.length-t.length)>n)return n+1;
let r=[],o=v.
from({length:t.length+1},(c,d)=>d);for(let c=1;c<=e.length;c+=1){let d=[c];for(let p=1;p<=t.length;p+=
1){let h=e[c-1]===t[p-1],b=c>1&&p>1&&e[c-1]===t[p-2]&&e[c-2]===t[p-1];d[p]=g.min(((i=o[p])!=null?i:0)+
1,((a=d[p-1])!=null?a:0)+1,((s=o[p-1])!=null?s:0)+(h?0:1),b?((u=r[p-2])!=null?u:0)+1:n+1)}[r,o]=[o,d]}
return(l=o[t.length])!=null?l:n+1}var i0=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");
function Pz(e,t){let[n,r]=[i0(e),i0(t)];return n.length!==r.length?!1:n.some((o,i)=>o!==r[i]&&(o.length<
3||/\p{N}/u.test(o+r[i])))}function yr(e,t){let[n,r]=[_(e),_(t)],o=g.min(n.length,r.length);if(n===r||
o<Dz||Pz(e,t))return!1;let i=o<Az?1:2;return Oz(n,r,i)<=i}var a0=(e,t)=>t===""?[]:e.filter(n=>_(n.name)===_(
t));function im(e,t,n){var a;let[r,o]=a0(n,e.name);
if(r===void 0||o!==void 0||((a=t.sheet)==null?void 0:a.codeColumn)==null)return{};let i=t.strays.filter(
s=>_(s.name)===_(e.name));return t.lines.has(r.code)||i.length>1?{}:{fix:{kind:"label",old:e.code,
now:r.
code}}}function s0({row:e,entry:t},n){return!yr(e.name,t.name)||a0(n,e.name).length>0?{}:n.some(r=>r.
code!==t.code&&yr(e.name,r.name))?{}:{fix:{kind:"label",old:e.name,now:t.name}}}var u0=(e,t)=>e.length>=8&&
t.startsWith(e);function Nz({row:e,entry:t}){if(e.name===""||t.name===""||
e.name===t.name)return!1;let[n,r]=[_(e.name),_(t.name)];return n!==""&&n!==r&&!u0(n,r)&&!u0(r,n)}
function Iz({
check:e},t){if(t.sheet===null||t.sheet.codeColumn===null||t.sheet.nameColumn===null)return[];let n=v.
from(t.lines.values()).flat(),r=n.filter(Nz);if(r.length===0)return[];if(r.length*2<=n.filter(({row:
i})=>i.
name!=="").length)return r;let o=new k(e.competition.entries.map(({name:i})=>_(i)));return r.filter(
({row:i})=>o.has(_(i.name)))}var l0={scope:"stage",find:e=>e.sheetViews.flatMap(t=>Iz(e,t).map(n=>{
var s,
u;let{row:r,entry:o}=n,i={row:r.row,column:(u=(s=t.sheet)==null?void 0:s.nameColumn)!=null?u:0},a={
judge:t.
judge.code,entry:o.code,written:r.name,name:o.name};return{code:"ROW_NAME_MISMATCH",severity:
"warning",tab:t.tab,at:i,...s0(n,e.check.competition.entries),params:a}}))};m();var c0={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>n.strays.filter(r=>r.code!=="").map(
r=>{var o,i;return{code:"ROW_UNKNOWN_ENTRY",severity:"error",tab:n.tab,at:{row:r.row,column:(i=(o=n.
sheet)==null?void 0:o.codeColumn)!=null?i:0},...im(r,n,e.competition.entries),params:{judge:n.judge.
code,entry:r.code}}}))};m();function $z(e,t,n){let{tab:r,sheet:o,strays:i}=e;return tm(e)?[{code:
"ROW_WITHOUT_CODE",severity:"error",tab:r,params:{name:""}}]:i.filter(a=>a.code==="").map(a=>{var c,
d,p;let s=(p=(d=o==null?void 0:
o.codeColumn)!=null?d:(c=Xa(a,t)[0])==null?void 0:c.at.column)!=null?p:0,u={row:a.row,column:s},l=im(
a,e,n);return{code:"ROW_WITHOUT_CODE",severity:"error",tab:r,at:u,...l,params:{name:a.name}}})}var d0={
scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>$z(n,e.criteria,e.competition.entries))};m(
);var m0={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="formula-error")return[];let s={judge:t.code,where:Gt(o.line.entry,
o.criterion),value:a.value};return[{code:"SCORE_ERROR",severity:"error",tab:n,at:i,params:s}]}))};m(
);var p0={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>{let o=new k(r.unreadable.
filter(i=>i.reading.kind==="formula-error").map(i=>i.at));return r.formula.filter(({at:i})=>!o.has(i)).
map(({at:i,line:a,criterion:s})=>({code:"SCORE_FORMULA",severity:"warning",tab:n,at:i,params:{judge:
t.
code,where:Gt(a.entry,s)}}))})};m();m();var Fz=/^(\d+)(?:[.,](\d+))?\s?%$/;function _z(e,t){var r;
let n=typeof e=="string"&&t===100?Fz.exec(
e.trim()):null;return n===null?null:w(`${n[1]}.${(r=n[2])!=null?r:"0"}`)}function Qa({reading:e,
cellValue:t,
criterion:n}){let{min:r,max:o}=n,i=(a,s)=>t===null||s===null||s<r||s>o?{}:{fix:{kind:a,old:t,now:s}}
;
switch(e.kind){case"text-number":return i("type",e.number);case"date":return i("score",e.likely);
case"not-number":return i("score",_z(e.value,o));default:return{}}}var f0={scope:"stage",find:({
sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="date")return[];let s={judge:t.code,where:Gt(o.line.entry,o.criterion),
date:a.date,likely:a.likely};return[{code:"SCORE_IS_DATE",severity:"error",tab:n,at:i,...Qa(o),
params:s}]}))};m();function Mz(e,t,{line:n,criterion:r}){var o,i,a;return n.repeated||((a=(i=(o=t.sheet)==null?
void 0:o.
columns.get(r.name))==null?void 0:i.length)!=null?a:0)>1?!1:!(mo(e)&&n.blank)}var g0={scope:"stage",
find:({check:e,sheetViews:t})=>e.reached===null?[]:t.filter(n=>n.touched).flatMap(n=>n.marks.blank.filter(
r=>Mz(e,n,r)).map(({at:r,line:o,criterion:i})=>({code:"SCORE_MISSING",severity:Va(e),tab:n.tab,at:r,
params:{judge:n.judge.code,where:Gt(o.entry,i)}})))};m();var h0={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="not-number")return[];let{min:s,max:u}=o.criterion,l=Gt(o.line.
entry,o.criterion),c={judge:t.code,where:l,value:a.value,min:s,max:u};return[{code:
"SCORE_NOT_NUMBER",
severity:"error",tab:n,at:i,...Qa(o),params:c}]}))};m();var y0={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.outOfRange.map(({
at:o,value:i,line:a,criterion:s})=>({code:"SCORE_OUT_OF_RANGE",severity:"error",tab:n,at:o,params:{
judge:t.
code,where:Gt(a.entry,s),value:i,min:s.min,max:s.max}})))};m();m();var b0=(e,t)=>t%2===1?e[t>>1]:(e[
(t>>1)-1]+e[t>>1])/2;function am(e){return b0(Float64Array.from(
e).sort(),e.length)}var fl=[];function Gg(e,t){let n=0;for(let r=0;r<e.length;r++){if(r===t)continue;
let o=e[r],i=n++;for(;i>0&&fl[i-1]>o;i--)fl[i]=fl[i-1];fl[i]=o}return n===0?w.NaN:b0(fl,n)}var w0=5,
qg=.25,Lz=1.4826,jz=1.645,zz=.02,Bz=8,Uz=400;function k0({byJudge:e,byCriterion:t},n,r){let o=e[n],
i=o[r],a=i-Gg(t[r],n);return{fromOthers:a,fromOwn:o.length>1?i-Gg(o,r):a}}function Wz(e){let{
criteria:t}=e.
check,n=hr(e).map(o=>t.map((i,a)=>o.length===0?0:am(o.map(({marks:s})=>s[a])))),r=t.map(({min:o,max:
i})=>i>
o?i-o:w.POSITIVE_INFINITY);return o=>{let i=[],a=r.map(()=>[]);for(let{judge:s,marks:u}of o){let l=[
];
for(let c=0;c<r.length;c++){let d=(u[c]-n[s][c])/r[c];l.push(d),a[c].push(d)}i.push(l)}return{rows:o,
byJudge:i,byCriterion:a}}}function v0(e){let t=Float64Array.from(e,g.abs).sort(),n=t[t.length>>1];
return g.
max(zz,Lz*n,t[g.floor(.9*t.length)]/jz)}function Kz(e,t){let n=t.filter(({rows:i})=>i.some(a=>a.judge===
e));if(n.length<Bz)return null;let r=g.max(1,g.floor(n.length/Uz)),o=n.filter((i,a)=>a%r===0).flatMap(
i=>{let a=i.rows.findIndex(s=>s.judge===e);return i.byCriterion.map((s,u)=>k0(i,a,u))});return{
fromOthers:v0(
o.map(i=>i.fromOthers)),fromOwn:v0(o.map(i=>i.fromOwn))}}var Gz=e=>g.max(...e)-g.min(...e);function qz(
e){
let t=e.byCriterion.map(n=>Gz(n)>=qg);return t.includes(!0)?e.rows.flatMap((n,r)=>{let o=[];for(let i=0;
i<
t.length;i++){if(!t[i])continue;let{fromOthers:a,fromOwn:s}=k0(e,r,i);a*s>0&&g.abs(a)>=qg&&g.abs(s)>=
qg&&o.push({row:n,criterion:i,fromOthers:a,fromOwn:s})}return o}):[]}var x0={scope:"stage",find:e=>{
let t=Ya(e).filter(o=>o.length>=3).map(Wz(e)),n=t.flatMap(qz);if(n.length===0)return[];let r=e.sheetViews.
map((o,i)=>n.some(({row:a})=>a.judge===i)?Kz(i,t):null);return n.flatMap(({row:o,criterion:i,
fromOthers:a,
fromOwn:s})=>{let u=r[o.judge];if(!u||g.abs(a)<w0*u.fromOthers||g.abs(s)<w0*u.fromOwn)return[];let{
name:l,
min:c,max:d}=e.check.criteria[i],p=o.marks[i],h=g.round((p-a*(d-c))*100)/100,{sheetView:b,entry:C}=o,
O={judge:b.judge.code,entry:Xe(C),criterion:l,value:p,others:h};return[{code:"SCORE_OUTLIER",
severity:"info",tab:b.tab,at:o.row.marks.get(l).at,params:O}]})}};m();m();function sm(e){let t=2166136261;
for(let n=0;n<e.length;n++)t=g.imul(t^e.charCodeAt(n),16777619);return t}
function gl(e,t){let n=g.imul(e^e>>>16,2246822507)^t,r=g.imul(n^n>>>13,3266489909);return r^r>>>16}
function Zz(e){
return e.kind==="score"?g.round(e.value*1e4)|0:sm(e.kind==="unreadable"?E.stringify(e.raw):e.kind)}
var T0=new A;
function Hz(e){var n;let t=(n=T0.get(e))!=null?n:{byCode:sm(e.code),byName:sm(e.name)};return T0.set(
e,t),t}var Zg=(e,t)=>((e>>>0)%36**t).toString(36).padStart(t,"0"),S0=new A;function hl(e,t){let n=S0.
get(e),r=n===void 0?Jz(e,t):n;return S0.set(e,r),r}function Jz(e,t){let n=new v(12).fill(0),r=new v(
12).fill(0),o=v.from(e.columns.keys(),c=>({name:c,digest:sm(c)})),i=0,a=0,s=0,u=(c,d,p)=>{let h=(gl(
d,0)&65535)%12;c[h]=c[h]+gl(d,p)|0};for(let c of e.rows){let d=c.entry===null?void 0:t.get(c.entry);
if(d===void 0)continue;let p=0,h=0;for(let{name:C,digest:O}of o){let P=c.marks.get(C);P===void 0||P.
kind==="blank"?h+=1:p=p+gl(O,Zz(P))|0}if(h===o.length)continue;let b=Hz(d);i+=1,a=a+gl(p,1)|0,s=s+gl(
p,2)|0,u(n,b.byCode,p),u(r,b.byName,p)}if(i<3)return null;let l=[...n,...r].map(c=>Zg(c,3)).join("");
return`${Zg(a,12/2)}${Zg(s,12/2)}${l}${i}`}var um=e=>w(e.slice(84));function E0(e,t,n){let r=0;for(
let o=n;o<
n+36;o+=3)e.slice(o,o+3)!==t.slice(o,o+3)&&(r+=1);return r}var C0=(e,t)=>e.slice(0,12)===t.slice(0,
12)&&
um(e)===um(t)&&g.min(E0(e,t,12),E0(e,t,48))>=3;var R0={scope:"stage",find:({check:e,sheetViews:t})=>{
let{orders:n,competition:r}=e;if(n===void 0)return[];
let o=new y(r.entries.map(i=>[i.code,i]));return t.flatMap(({judge:i,tab:a,sheet:s})=>{let u=n.get(i.
code),l=s===null||u===void 0?null:hl(s,o);if(u===void 0||l===null||!C0(u,l))return[];let c={judge:i.
code,rows:um(l)};return[{code:"SCORE_ROWS_PERMUTED",severity:"error",tab:a,params:c}]})}};m();var A0=3,
O0=.2,Vz=e=>Float64Array.from(e).sort()[g.floor(e.length/10)];function Xz({criterion:e,highest:t,
others:n}){return n.length>=A0&&t<=O0*e.max&&2*t<Vz(n)}var D0=(e,t)=>e.map(({marks:n})=>n[t]),P0={
scope:"stage",find:e=>{let t=hr(e);return t.flatMap(n=>{let[r]=n;if(r===void 0||n.length<A0)return[];
let i=e.
check.criteria.map((l,c)=>{let d=g.max(...D0(n,c)),h=d<=O0*l.max?t.flatMap(b=>b===n?[]:D0(b,c)):[];
return{
criterion:l,highest:d,others:h}}).filter(Xz);if(i.length===0)return[];let{judge:a,tab:s}=r.sheetView,
u={judge:a.code,criteria:i.map(({criterion:l})=>l.name),highest:g.max(...i.map(l=>l.highest)),usual:
am(
i.flatMap(l=>l.others))};return[{code:"SCORE_SCALE_SUSPECT",severity:"warning",tab:s,params:u}]})}};
m();var N0={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="text-number")return[];let s={judge:t.code,where:Gt(o.line.entry,
o.criterion),value:a.value,number:a.number};return[{code:"SCORE_TEXT_NUMBER",severity:"error",tab:n,
at:i,...Qa(o),params:s}]}))};m();var lm=e=>e.reduce((t,n)=>t+n,0),I0=(e,t)=>lm(e.map((n,r)=>n*t[r].weight)),
Yz=[{basis:"sum",of:lm},{
basis:"mean",of:e=>lm(e)/e.length},{basis:"weighted-mean",of:(e,t)=>I0(e,t)/lm(t.map(n=>n.weight))},
{basis:"weighted-sum",of:I0},{basis:"score",of:om}];function Qz(e){return typeof e=="number"?e:
typeof e==
"string"&&e.trim()!==""?Qd(e,0,1e6):null}function eB(e,t){var r,o,i;let n=(i=(o=(r=/\.(\d+)$/.exec(x(
e)))==null?void 0:r[1])==null?void 0:o.length)!=null?i:0;return g.abs(e-t)<=.5*10**-g.min(n,6)+1e-9}
function tB(e,t,n){let r=e.flatMap(i=>{let a=Qz(i.row.total);return a===null?[]:[{row:i,total:a}]}),
o=Yz.map(i=>({...i,off:r.filter(({row:a,total:s})=>!eB(s,i.of(a.marks,n)))})).reduce((i,a)=>a.off.length<
i.off.length?a:i);return o.off.length*2>=r.length?[]:o.off.map(({row:{sheetView:i,row:a,entry:s,
marks:u},
total:l})=>({code:"TOTAL_MISMATCH",severity:"warning",tab:i.tab,at:{row:a.row,column:t},params:{
judge:i.
judge.code,entry:Xe(s),value:l,expected:g.round(o.of(u,n)*1e4)/1e4,basis:o.basis}}))}var $0={scope:
"stage",find:e=>hr(e).flatMap(t=>{var r,o,i;let n=(i=(o=(r=t[0])==null?void 0:r.sheetView.sheet)==null?
void 0:o.totalColumn)!=null?i:null;return n===null?[]:tB(t,n,e.check.criteria)})};m();m();m();
function br(e,t){var n;return(n=e(t))!=null?n:{}}var cm=({competition:e,locate:t})=>{let{method:n,
carryOver:r,passingScore:o}=e.settings,i=Jn(n);if(i===
"points")return[];let a=(u,l)=>({code:"METHOD_CAUTION",severity:"warning",...br(t,{kind:"setting",
key:u}),
params:l}),s=r&&e.stages.length>1;return[...n==="z-score"?[a("method",{reason:"standard-scores"})]:[
],
...n==="z-score"&&s?[a("carryOver",{reason:"standard-scores-carried"})]:[],...o!==null?[a(
"passingScore",{reason:"passing-score-unit",unit:i,value:o})]:[]]};m();var dm=({competition:e,locate:
t})=>{let n=e.stages.findIndex(o=>o.weight!==null);return e.settings.carryOver||
n<0?[]:[{code:"METHOD_CAUTION",severity:"warning",...br(t,{kind:"stage",index:n,column:"weight"}),
params:{
reason:"stage-weights-unused"}}]};var F0={scope:"workbook",checks:[cm,dm]};m();m();m();function vt({
locate:e},t,n){let{setting:r,value:o,reason:i,allowed:a=[],stage:s,severity:u="error"}=n,
l={setting:r,value:o,reason:i,allowed:[...a]};return{code:"SETTING_INVALID",severity:u,...s&&{stage:
s},
...br(e,t),params:l}}var mm=e=>{let{settings:t}=e.competition;if(!t.carryOver||t.method!=="rank-sum")return[
];let n={setting:"method",value:t.method,reason:"combination",allowed:["carryOver"]};return[vt(e,{
kind:"setting",key:"method"},n)]};m();var pm=e=>{var h,b,C;let{entries:t,settings:n,stages:r}=e.competition;
if(!n.winnersPerCategory)return[];
let o=t.map((O,P)=>({entry:O,index:P,key:_(O.category)})).filter(({entry:O})=>O.status==="running"),
i=({index:O})=>({kind:"entry",index:O,column:"category"}),a="entries.category",s=o.filter(({key:O})=>O===
""),u=s.map(({entry:O})=>Xe(O)),l=(b=(h=r[r.length-1])==null?void 0:h.name)!=null?b:"",c={setting:a,
value:"",reason:"category-blank",allowed:u,stage:l},d=new y;for(let{key:O}of o)d.set(O,((C=d.get(O))!=
null?C:0)+1);let p=d.size<2?[]:o.filter(({key:O})=>O!==""&&d.get(O)===1);return[...s.slice(0,1).map(
O=>vt(e,i(O),c)),...p.map(O=>{let P=O.entry.category;return vt(e,i(O),{setting:a,value:P,reason:
"category-alone",severity:"warning"})})]};m();var fm=e=>e.competition.criteria.flatMap(({min:t,max:n,
stage:r},o)=>{if(n>t&&n>0)return[];let i=[`> ${g.
max(t,0)}`];return[vt(e,{kind:"criterion",index:o,column:"max"},{...{setting:"criteria.max",value:n,
reason:"out-of-range",allowed:i},...r!==null&&{stage:r}})]});m();function Hg(e){let t=new k([""]);
return e.flatMap((n,r)=>{let o=n!==""&&t.has(n);return t.add(n),o?[
r]:[]})}var gm=e=>{let{stages:t,judges:n,criteria:r}=e.competition,o=Hg(t.map(({name:s})=>_(s))),i=Hg(
n.map(({code:s})=>J(s))),a=new k(t.flatMap(s=>{let u=je(e.competition,s);return Hg(u.map(({name:l})=>_(
l))).map(l=>r.indexOf(u[l]))}));return[...o.map(s=>{let u={setting:"stages.name",value:t[s].name,
reason:"duplicate"};return vt(e,{kind:"stage",index:s,column:"name"},u)}),...i.map(s=>{let u={
setting:"judges.code",value:n[s].code,reason:"duplicate"};return vt(e,{kind:"judge",index:s,column:
"code"},u)}),...v.
from(a,s=>{let u={setting:"criteria.name",value:r[s].name,reason:"duplicate"};return vt(e,{kind:
"criterion",index:s,column:"name"},u)})]};m();var hm=e=>e.competition.stages.flatMap((t,n)=>{let r=co(
e.competition,t);if(r===null||t.title===null||
!("outcomes"in t.title))return[];let o=t.title.outcomes.filter(u=>u.places>r);if(o.length===0)return[
];
let i=o.map(u=>`${u.places}: ${u.name}`).join("; ");return[vt(e,{kind:"stage",index:n,column:"title"}
,
{...{setting:"stages.title",reason:"outcomes-beyond-cut",severity:"warning"},value:i,allowed:[x(r)]}
)]});m();var ym=e=>{var c;let{settings:t,stages:n}=e.competition,r=n[n.length-1],o=(c=r&&co(e.competition,
r))!=
null?c:t.top,i=[x(o)],a=v.from({length:o},(d,p)=>{var h;return(h=t.prizes[p])!=null?h:0}),s=!t.rankedWinners&&
a.some(d=>d!==a[0]),u={setting:"rankedWinners",value:!1,reason:"prizes-unequal",allowed:i},l=t.prizes.
flatMap((d,p)=>p>=o&&d?[{index:p,amount:d}]:[]);return[...s?[vt(e,{kind:"setting",key:
"rankedWinners"},
{...u,...r&&{stage:r.name}})]:[],...l.slice(0,1).map(({index:d,amount:p})=>vt(e,{kind:"prize",place:
d+
1},{setting:`prizes.${d+1}`,value:p,reason:"prizes-unused",allowed:i,severity:"warning"}))]};m();var bm=e=>e.competition.stages.flatMap(
(t,n)=>{if(e.competition.criteria.length===0||je(e.competition,
t).length>0)return[];let r={setting:"criteria.name",value:"",reason:"empty",stage:t.name};return[vt(
e,{kind:"stage",index:n,column:"name"},r)]});m();var wm=e=>{let{stages:t,criteria:n,judges:r,entries:
o}=e.competition,i=t.map(({name:u})=>u),a=new k(
o.map(({code:u})=>J(u))),s="unknown-reference";return[...n.flatMap(({stage:u},l)=>u===null||i.includes(
u)?[]:[vt(e,{kind:"criterion",index:l,column:"stage"},{setting:"criteria.stage",value:u,reason:s,
allowed:i})]),
...r.flatMap((u,l)=>[...u.stages.filter(c=>!i.includes(c)).map(c=>vt(e,{kind:"judge",index:l,column:
"stages"},{setting:"judges.stages",value:c,reason:s,allowed:i})),...u.conflicts.filter(c=>!a.has(J(c))).
map(c=>vt(e,{kind:"judge",index:l,column:"conflicts"},{setting:"judges.conflicts",value:c,reason:s}))])]}
;var _0={scope:"workbook",checks:[mm,gm,wm,bm,fm,pm,hm,ym]};m();m();var vm=({competition:e,locate:t}
)=>{let{criteria:n,stages:r}=e,o=n.flatMap(({weight:a,stage:s},u)=>{
if(a>=0)return[];let l={of:"criteria",reason:"negative",value:a},c=br(t,{kind:"criterion",index:u,
column:"weight"});return[{code:"WEIGHTS_INVALID",severity:"error",...s!==null&&{stage:s},...c,params:
l}]}),i=r.
flatMap(a=>{let s=je(e,a);if(s.length===0||s.some(({weight:c})=>c!==0))return[];let u={of:"criteria",
reason:"all-zero"},l=br(t,{kind:"criterion",index:n.indexOf(s[0]),column:"weight"});return[{code:
"WEIGHTS_INVALID",severity:"error",stage:a.name,...l,params:u}]});return[...o,...i]};m();var km=({
competition:e,locate:t})=>{let n=e.stages.map(a=>a.weight);if(!e.settings.carryOver||n.every(
a=>a===null))return[];let r=(a,s)=>({code:"WEIGHTS_INVALID",severity:"error",...br(t,{kind:"stage",
index:a,
column:"weight"}),params:{of:"stages",...s}}),o=n.flatMap((a,s)=>a!==null&&a<0?[r(s,{reason:
"negative",value:a})]:[]),i=n.indexOf(null);return i>=0?[...o,r(i,{reason:"partly-blank"})]:n.every(
a=>a===0)?
[r(0,{reason:"all-zero"})]:o};var M0={scope:"workbook",checks:[km,vm]};m();var L0={scope:"stage",
find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,sheet:o})=>e.criteria.
flatMap(({name:i})=>{var u,l;let a=(u=o==null?void 0:o.columns.get(i))!=null?u:[],s=a[1];return s===
void 0?[]:[{code:"COLUMN_DUPLICATE_CRITERION",severity:"error",tab:r,at:{row:(l=o==null?void 0:o.headerRow)!=
null?l:0,column:s},params:{judge:n.code,criterion:i,columns:a.map(In)}}]}))};m();function nB(e){let{
sheet:t,missingColumns:n}=e;if(t===null||t.headerRow===null&&t.rows.length===
0)return[];let r=n.map(({name:i})=>i);return v.from(t.columns.values()).every(i=>i.length===0)&&r.length>
0?[r.join(", ")]:r}var j0={scope:"stage",find:({sheetViews:e})=>e.flatMap(t=>nB(t).map(n=>({code:
"COLUMN_MISSING_CRITERION",severity:"error",tab:t.tab,params:{judge:t.judge.code,criterion:n}})))};m(
);var xm={scope:"stage",find:({check:e,begun:t})=>t?[]:[{code:"STAGE_NOT_BEGUN",severity:"info",
params:{
stage:e.stage.name}}]};m();function rB(e){return e.sheet===null||e.expected.length===0?!1:e.sheet.headerRow===null?
e.sheet.rows.
length===0:!e.touched&&e.missingColumns.length===0}var z0={scope:"stage",find:({check:e,sheetViews:t}
)=>t.
filter(rB).map(({tab:n,judge:r})=>({code:"TAB_EMPTY",severity:Va(e),tab:n,params:{judge:r.code}}))};
m();var B0={scope:"stage",find:({check:e,sheetViews:t})=>t.filter(n=>n.sheet===null&&n.expected.length>0).
map(({tab:n,judge:r})=>({code:"TAB_MISSING",severity:Va(e),tab:n,params:{tab:n,judge:r.code,...e.stage.
scoreTab===void 0?{}:{within:!0}}}))};m();var U0={scope:"stage",find:({check:{protectedTabs:e=[]},
sheetViews:t})=>e.length===0?[]:t.filter(
({sheet:n,touched:r,tab:o})=>n!==null&&r&&!e.includes(o)).map(({tab:n,judge:r})=>({code:
"TAB_UNPROTECTED",severity:"info",tab:n,params:{judge:r.code}}))};var es={TAB_MISSING:B0,TAB_EMPTY:
z0,TAB_UNPROTECTED:U0,STAGE_NOT_BEGUN:xm,COLUMN_MISSING_CRITERION:j0,
COLUMN_DUPLICATE_CRITERION:L0,ROW_MISSING_ENTRY:o0,ROW_WITHOUT_CODE:d0,ROW_UNKNOWN_ENTRY:c0,
ROW_DUPLICATE_ENTRY:r0,
ROW_NAME_MISMATCH:l0,SCORE_ROWS_PERMUTED:R0,SCORE_MISSING:g0,SCORE_NOT_NUMBER:h0,SCORE_TEXT_NUMBER:
N0,
SCORE_IS_DATE:f0,SCORE_OUT_OF_RANGE:y0,SCORE_ERROR:m0,SCORE_FORMULA:p0,SCORE_SCALE_SUSPECT:P0,
SCORE_OUTLIER:x0,
TOTAL_MISMATCH:$0,JUDGE_NO_VARIANCE:Zx,JUDGES_IDENTICAL:Qx,JUDGES_DISAGREE:Vx,JUDGE_CONFLICT:Kx,
JUDGE_RECUSED:Hx,
ENTRY_UNSCORED:Ux,PANEL_DISCONNECTED:n0,ENTRY_DUPLICATE_CODE:Fx,ENTRY_DUPLICATE_NAME:_x,
SETTING_INVALID:_0,
WEIGHTS_INVALID:M0,METHOD_CAUTION:F0};var oB=f.values(es).flatMap(e=>(e==null?void 0:e.scope)==="entries"?
[e]:[]),Jg=e=>oB.flatMap(t=>t.find(
e));m();m();m();var iB=["SCORE_NOT_NUMBER","SCORE_OUT_OF_RANGE","SCORE_ERROR","SCORE_IS_DATE",
"TOTAL_MISMATCH","ROW_UNKNOWN_ENTRY","ROW_WITHOUT_CODE","ROW_NAME_MISMATCH"],aB=10;function sB({
draft:e,block:t}){return t===
null||t.columns>1||e.fix!==void 0||!iB.some(n=>n===e.code)?null:E.stringify([e.code,e.severity,e.tab,
t.column])}function uB(e){let t=[],n=-1;for(let r of[...e].sort((o,i)=>o.block.row-i.block.row)){let{
row:o,rows:i}=r.block,a=t[t.length-1];a!==void 0&&o===n?a.push(r):t.push([r]),n=o+i}return t}
function lB(e){
let[t]=e,n=e[e.length-1];if(e.length<aB||(t==null?void 0:t.block)==null||(n==null?void 0:n.block)==null)
return e;let r=e.flatMap(({draft:{params:s}})=>"where"in s?[s.where]:[]),o=r.length===0?{}:{where:rm(
r)},i={...t.draft.params,...o,more:e.length-1},a={...t.block,rows:n.block.row+n.block.rows-t.block.row}
;
return[{draft:{...t.draft,params:i},block:a}]}function W0(e){let t=[],n=new y;for(let r of e){let o=sB(
r),i=o===null?void 0:n.get(o);o===null?t.push(r):i===void 0?n.set(o,[r]):i.push(r)}return[...t,...v.
from(n.values()).flatMap(r=>uB(r).flatMap(lB))]}function cB(e){let t=[],n=v.from(e).sort((r,o)=>r.row-o.row||
r.column-o.column);for(let{row:r,column:o}of n){
let i=t[t.length-1],a=(i==null?void 0:i.row)===r?o-i.column:w.POSITIVE_INFINITY;i===void 0||a>i.columns?
t.push({row:r,column:o,rows:1,columns:1}):a===i.columns&&(t[t.length-1]={...i,columns:i.columns+1})}
return t}function ts(e){let t=[],n=new y;for(let r of cB(e)){let o=`${r.column}:${r.columns}`,i=n.get(
o),a=i===void 0?void 0:t[i];i!==void 0&&a!==void 0&&a.row+a.rows===r.row?t[i]={...a,rows:a.rows+1}:(
n.
set(o,t.length),t.push(r))}return t}var K0=({row:e,column:t})=>`${e}:${t}`;function dB({draft:e,
where:t},n){
if(!("where"in e.params))return e;let r=[];for(let o=n.row;o<n.row+n.rows;o++)for(let i=n.column;i<n.
column+n.columns;i++){let a=t.get(K0({row:o,column:i}));a!==void 0&&r.push(a)}return{...e,params:{
...e.
params,where:rm(r)}}}function mB({code:e,severity:t,tab:n,params:r,fix:o}){return E.stringify([e,t,n,
"where"in r?{...r,where:null}:r,o])}function G0(e){var o;let t=new y,n=[];for(let i of e){if(i.at===
void 0){n.push({draft:i,block:null});continue}let a=mB(i),s=(o=t.get(a))!=null?o:{draft:i,cells:[],
where:new y};
t.set(a,s),s.cells.push(i.at),"where"in i.params&&s.where.set(K0(i.at),i.params.where)}let r=v.from(
t.values()).flatMap(i=>ts(i.cells).map(a=>({draft:dB(i,a),block:a})));return[...n,...W0(r)]}m();
function pB(e,t){return t.some(n=>n.strays.length>0)?!0:t.some(n=>{var r;return(r=n.sheet)==null?
void 0:
r.rows.some(o=>o.entry!==null&&e.criteria.some(({name:i})=>{var s;let a=(s=o.marks.get(i))==null?
void 0:
s.kind;return a==="score"||a==="unreadable"}))})}function fB(e){let{competition:t,stage:n,criteria:r,
reached:o}=e,i=t.settings.conflicts==="exclude",a=Pr(t),s=o!=null?o:t.entries.filter(c=>c.status==="running"),
u=new y(s.map(c=>[c.code,c])),l=e.judges.map(c=>{var b,C,O,P;let d=new y;for(let N of s){let I=a(
c,N);I!==null&&d.set(N.code,I)}let p=new k(i?d.keys():[]),h=(b=e.sheets.get(c.code))!=null?b:null;
return Bx(
{judge:c,tab:(P=(O=h==null?void 0:h.tab)!=null?O:(C=e.tabName)==null?void 0:C.call(e,n,c))!=null?P:`${n.
name} \xB7 ${c.code}`,sheet:h,criteria:r,entries:u,expected:(o!=null?o:[]).filter(N=>!p.has(N.code)),
excluded:p,conflicts:d})});return{check:e,sheetViews:l,begun:pB(e,l)}}var q0=new A;function Tm(e){
var n;
let t=(n=q0.get(e))!=null?n:fB(e);return q0.set(e,t),t}var gB=f.values(es).flatMap(e=>(e==null?void 0:
e.scope)==="stage"?[e]:[]);function hB(e){let t=new y(
e.sheetViews.map((i,a)=>[i.tab,a])),n=({draft:i})=>{var a,s;return(s=t.get((a=i.tab)!=null?a:""))!=null?
s:e.sheetViews.length},r=({block:i})=>{var a;return(a=i==null?void 0:i.row)!=null?a:-1},o=({block:i}
)=>{
var a;return(a=i==null?void 0:i.column)!=null?a:-1};return(i,a)=>n(i)-n(a)||r(i)-r(a)||o(i)-o(a)}
function yB({
draft:e,block:t},n){let{at:r,...o}=e,i=t&&Te(t.row,t.column,t.rows,t.columns);return{...o,stage:n,
...i&&
{cell:i}}}function Vg(e){let t=Tm(e),n=t.begun?gB:[xm];return G0(n.flatMap(r=>r.find(t))).sort(hB(t)).
map(r=>yB(r,e.stage.name))}m();var Z0=[mm,cm,km,dm,gm,wm,bm,vm,fm,pm,hm,ym],bB=f.values(es).flatMap(
e=>(e==null?void 0:e.scope)==="workbook"?e.checks:[]),wB=[...Z0,...bB.filter(e=>!Z0.includes(e))];
function Xg(e,t=()=>null){return wB.
flatMap(n=>n({competition:e,locate:t}))}m();function Yg(e){return Tm(e).sheetViews.map(t=>{let n=v.from(
t.lines.values()).map(i=>i.filter(a=>!a.
excluded&&!a.blank)).filter(i=>i.length>0),r=n.filter(i=>i.some(a=>a.complete||a.recused)).length,o=mo(
e)||e.reached===null;return{stage:e.stage.name,judge:t.judge.code,scored:r,expected:o?n.length:t.expected.
length}})}m();var J0=31,vB=/[\u00b7\-\u2013|:_]/u;function po(e){let t=[...e];return t.flatMap((n,r)=>{
if(!vB.test(n))return[];
let[o,i]=[t.slice(0,r).join(""),t.slice(r+1).join("")];return[{left:o.trim(),right:i.trim(),at:r,
spaced:n===
"\xB7"||/\s$/.test(o)}]})}var kB=/[[\]:*?/\\]/g,yl=e=>e.replace(kB," ").replace(/\s+/g," ").trim();
function xB(e,t){
let n=J0-t.length-3;return`${e.length>n?`${e.slice(0,g.max(1,n-1)).trim()}\u2026`:e} \xB7 ${t}`}var Jo=(
e,t)=>xB(
yl(e.name),yl(t.code)),TB=(e,t)=>e.length>t?`${e.slice(0,t-1).trim()}\u2026`:e;function bl(e,t,n){
let r=H.
ranking[n],o=J0-r.length-3,i=(u,l)=>TB(yl(u.name),l),s=t.some(u=>u!==e&&i(u,o)===i(e,o))?`${t.indexOf(
e)+1} `:"";return`${r} \xB7 ${s}${i(e,o-s.length)}`}function V0(e,t){let n=e.trim();if(!n.endsWith(
"\u2026"))return _(n)===_(yl(t.name));let r=_(n.slice(0,-1));return r!==""&&_(yl(t.name)).startsWith(
r)}function Sm(e,t){var o;let n=SB(e,t),r=n.filter((i,a)=>n.findIndex(s=>CB(i,s))===a);return r.length===
1&&(o=r[0])!=null?o:null}function SB(e,t){let n=H0(e,t,(i,a)=>J(i.code)===J(a));if(n.length>0)return n;
let[r,...o]=t.stages;return r!==void 0&&o.length===0?EB(e,t,r):H0(e,t,Qg)}var Qg=(e,t)=>_(t)!==""&&_(
t)===_(e.name),H0=(e,t,n)=>po(e).flatMap(({left:r,right:o})=>t.stages.filter(i=>V0(r,i)).flatMap(i=>et(
t,i).filter(a=>n(a,o)).map(a=>({stage:i,judge:a})))),EB=(e,t,n)=>et(t,n).filter(r=>J(r.code)===J(e)||
Qg(r,e)||po(e).some(({left:o,right:i})=>V0(o,n)&&Qg(r,i))).map(r=>({stage:n,judge:r})),CB=(e,t)=>e.stage===
t.stage&&e.judge===t.judge;var X0=e=>e.severity==="error";function Dt(e,t){let{competition:n,sheets:
r,decisions:o}=e,i=[...e.findings,
...Xg(n,e.locate)],a=[],s=[],u=!i.some(l=>X0(l)&&l.stage===void 0);for(let l of n.stages){let c=r.filter(
N=>N.stage===l.name),p=u||l===n.stages[0]?Ho(n,a):null,h={competition:n,stage:l,criteria:je(n,l),
judges:et(
n,l),sheets:new y(c.map(N=>[N.judge,N])),reached:p,provisional:t.provisional,tabName:(N,I)=>{var F;
return(F=
N.scoreTab)!=null?F:Jo(N,I)},protectedTabs:e.protectedTabs,orders:e.orders.get(l.name)};i.push(...Vg(
h)),p!==null&&s.push(...Yg(h));let b=N=>N.stage===l.name&&(X0(N)||N.code==="STAGE_NOT_BEGUN");if(!u||
p===null||i.some(b)){u=!1;continue}let C=Ox(n,l,r,a,o),O=e.locate({kind:"setting",key:"method"}),P=[
...C.findings,...Ix(n,C,a)];if(i.push(...P.map(N=>N.code==="METHOD_CAUTION"?{...N,...O}:N)),P.some(b)){
u=!1;continue}a.push(C)}return{findings:i,results:a,progress:s}}m();m();m();m();function W(e){return e===void 0||
e===""?"":typeof e=="object"?e.date.endsWith("T00:00:00")?e.date.slice(
0,10):Vn(e.date):x(e).trim()}var Vn=e=>e.replace("T"," "),wl=e=>e.replace(" ","T"),ne=e=>typeof e!="number"&&
W(e)==="";function lt(e){var n;if(typeof e=="number")return e;if(typeof e!="string")return null;
let t=/^(-?\d+)(?:[.,](\d+))?$/.exec(e.trim());return t===null?null:w(`${t[1]}.${(n=t[2])!=null?n:
"0"}`)}
var RB=(e,t)=>new R(R.UTC(e,t,0)).getUTCDate();function eh(e,t,n){return t<1||t>12||n<1||n>RB(e,t)?
null:
`${e}-${x(t).padStart(2,"0")}-${x(n).padStart(2,"0")}`}function Vo(e){var a;if(typeof e=="object")return e.
date.slice(0,10);let t=W(e).toLowerCase(),n=/^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(t);if(n!==null)return eh(
w(n[1]),w(n[2]),w(n[3]));let r=/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(t);if(r!==null)return eh(
w(r[3]),w(r[2]),w(r[1]));let o=/^(?:[a-z']+,\s*)?(\d{1,2})\s+([a-z]+)\.?,?\s+(\d{4})$/.exec(t);if(o===
null)return null;let i=hx((a=o[2])!=null?a:"");return i===null?null:eh(w(o[3]),i,w(o[1]))}function Y0(
e){
return typeof e=="object"?e.date.slice(11,16).replace(":","."):W(e)}var ns=e=>W(e).split(/[,;\n]/).map(
t=>t.trim()).filter(t=>t!=="");m();var eT=/^(.*\S)\s*[([]([^()[\]]*)[)\]]\s*$/,DB=/^(.*?\S)[\s:,=\u2013-]+(\d{1,3}(?:[.,]\d+)?)\s*%\s*$/,
AB=/^(?:(?:bobot|weight)\s*[:=]?\s*)?(\d{1,3}(?:[.,]\d+)?)\s*%$/i,OB=/^(?:bobot|weight)\s*[:=]?\s*(\d{1,3}(?:[.,]\d+)?)$/i,
tT=/^(?:(?:maks(?:imal|imum)?|max(?:imum)?|skala|scale|nilai|skor|score)\.?\s*[:=]?\s*)?\d+(?:\s*(?:-|\u2013|s\.?\/?d\.?|sampai|to)\s*\d+)?$/i;
function rs(e){var n,r;let t=e.replace(/\s+/g," ").trim();for(;;){let[,o="",i=""]=(n=eT.exec(t))!=null?
n:[];if(o==="")return null;if(tT.test(i.trim()))return w((r=/(\d+)\D*$/.exec(i))==null?void 0:r[1]);
t=o}}var Q0=e=>w(e.replace(",","."));function ct(e){var i,a,s,u;let t=e.replace(/\s+/g," ").trim(),n=null;
for(;;){let[,l="",c=""]=(i=eT.exec(t))!=null?i:[],d=(a=AB.exec(c.trim()))!=null?a:OB.exec(c.trim());
if(l===""||d===null&&!tT.test(c.trim()))break;t=l,n!=null||(n=d===null?null:Q0((s=d[1])!=null?s:""))}
let[,r="",o=""]=(u=DB.exec(t))!=null?u:[];return r===""?{name:t,weight:n}:{name:r,weight:n!=null?n:
Q0(
o)}}m();var th=10,Xo=25;function vl(e,t,n=th){let r=e.values.slice(0,n).map(t),o=g.max(0,...r);
return o===0?
null:r.indexOf(o)}function ft(e,t){var s;let n=u=>typeof u=="string"&&t.columns.some(l=>De(u,l.header)),
r=vl(e,u=>u.filter(n).length);if(r===null)return null;let o=new y;for(let[u,l]of((s=e.values[r])!=null?
s:[]).entries()){let c=typeof l=="string"?t.columns.find(d=>De(l,d.header)):void 0;c!==void 0&&!o.has(
c.key)&&o.set(c.key,u)}let i=[...o.keys()],a=e.values.map((u,l)=>({row:l,cell:c=>{var p;let d=o.get(
c);return d===void 0?"":(p=u[d])!=null?p:""}})).filter(({row:u,cell:l})=>u>r&&i.some(c=>!ne(l(c))));
return{part:t.part,tab:e.tab,headerRow:r,columns:o,rows:a}}function tt(e,t,n){let r=e==null?void 0:e.
columns.get(n);return e===null||r===void 0||t===void 0?null:{tab:e.tab,cell:Te(t,r)}}var nT=(e,t)=>e.
columns.map(n=>n.header[t]);var rT={code:$("Kode","Code","Kode Peserta","Kode Inovasi",
"Kode Proposal","No. Peserta","Nomor Peserta","Entry Code"),name:$("Nama Inovasi","Innovation",
"Inovasi","Judul Inovasi","Nama","Peserta","Nama Peserta","Judul","Inovasi yang Dinilai",
"Nama Inovasi yang Dinilai","Peserta yang Dinilai","Judul Proposal","Nama Proposal","Nama Karya",
"Judul Karya","Finalis","Entry","Participant","Innovation Name"),institution:$("Instansi",
"Institution","Unit","OPD","Perangkat Daerah","SKPD","Unit Kerja","Nama Instansi","Asal Instansi",
"Asal","Unit Pelaksana","Agency","Organization"),total:$("Total","Total",
"Jumlah","Nilai Akhir"),notesToCommittee:$("Catatan untuk Panitia","Notes to Committee","Catatan",
"Notes"),notesToEntrant:$("Catatan untuk Peserta","Notes to Entrant")},PB=["jumlah","total",
"jumlahnilai","totalnilai","sum","ratarata","rerata","nilairatarata","average","mean","bobot",
"bobotkriteria",
"weight","weights","maks","maksimum","maksimal","skormaks","nilaimaks","nilaimaksimal",
"skormaksimal",
"bobotnilai","max","min"],Pt=e=>f.keys(rT).find(t=>De(e,rT[t])),it=(e,t)=>{let n=_(t.name);return _(
e)===n||_(e.replace(/\([^()]*\)\s*$/,""))===n||_(ct(e).name)===n},NB=(e,t)=>{var n;return(n=t.find(r=>_(
r.name)===_(e)))!=null?n:t.find(r=>it(e,r))};function os(e){var o;let t=new y,n=new y,r=new y;for(
let i of e){
let a=J(i.code),s=_(i.name),u=(o=t.get(a))!=null?o:i;t.set(a,u),n.set(i.code,u),r.set(s,r.has(s)?
null:
i)}return(i,a,s)=>{var u,l,c;return s?(l=(u=n.get(i))!=null?u:t.get(J(i)))!=null?l:null:(c=r.get(_(a)))!=
null?c:null}}function Yo(e,t,n,r,o){var C,O,P,N,I,F,M;let i=z=>typeof z=="string"&&(Pt(z)!==void 0||
r.some(L=>it(z,L))),a=vl(e,z=>z.filter(i).length,Xo),s=a===null?[]:((C=e.values[a])!=null?C:[]).map(
z=>typeof z=="string"?z:""),u=new y,l=new y;for(let[z,L]of s.entries()){let j=NB(L,r),B=Pt(L);j!==void 0?
u.set(j.name,[...(O=u.get(j.name))!=null?O:[],z]):B!==void 0&&!l.has(B)&&l.set(B,z)}let c=(P=l.get(
"code"))!=null?P:null,d=[...u].map(([z,[L=0]])=>({criterion:z,column:L})),p=a===null?FB(e):[];for(
let[
z,L]of e.values.entries()){if(a===null||z<=a)continue;let j=Y=>{var be;let ee=l.get(Y);return ee===void 0?
"":(be=L[ee])!=null?be:""},B=W(j("code")),U=W(j("name")),G=new y;for(let{criterion:Y,column:ee}of d)
G.set(Y,_B((N=L[ee])!=null?N:"",z,ee));let Z=o(B,U,c!==null);Z===null&&(rh(B,U,L)||IB(B,G)||$B(L,s))||
p.push({row:z,code:B,entry:(I=Z==null?void 0:Z.code)!=null?I:null,name:U,institution:W(j(
"institution")),marks:G,total:j("total"),notesToCommittee:W(j("notesToCommittee")),notesToEntrant:W(
j("notesToEntrant"))})}let h=(F=l.get("name"))!=null?F:null,b=(M=l.get("total"))!=null?M:null;return{
stage:t,judge:n,
tab:e.tab,headerRow:a,codeColumn:c,nameColumn:h,totalColumn:b,columns:u,rows:p}}var rh=(e,t,n)=>nh(e)||
nh(t)||e===""&&t===""&&n.some(r=>typeof r=="string"&&nh(r)),nh=e=>PB.includes(_(e)),IB=(e,t)=>[...t.
values()].every(n=>n.kind==="blank"||e===""&&n.kind==="unreadable"&&!oh(n.raw)),oh=e=>{var t;return typeof e==
"string"?!ne(e)&&(De(e,yn)||((t=e.match(/\p{L}/gu))!=null?t:[]).length<3||e.trim().startsWith("#")):
e!==void 0};function $B(e,t){let n=e.flatMap((r,o)=>ne(r)?[]:[{cell:r,column:o}]);return n.length>1&&
n.every(({cell:r,column:o})=>{var i;return _(W(r))===_((i=t[o])!=null?i:"")})}function FB(e){let t={
code:"",entry:null,name:"",institution:"",marks:new y,total:"",notesToCommittee:"",notesToEntrant:""}
;
return e.values.flatMap((n,r)=>n.some(o=>typeof o=="number")?[{...t,row:r}]:[])}function _B(e,t,n){
let r={
row:t,column:n};return typeof e=="number"?{kind:"score",value:e,at:r}:ne(e)?{kind:"blank",at:r}:
typeof e==
"string"&&De(e,yn)?{kind:"recused",at:r}:{kind:"unreadable",raw:e,at:r}}var oT=864e5,ih=R.UTC(1899,
11,30),MB="dd/mm/yyyy",LB="dd/mm/yyyy h:mm:ss",jB=e=>new R(ih+g.round(e*86400)*
1e3).toISOString().slice(0,19);function iT(e){let t=(R.parse(`${e}Z`)-ih)/oT;return w.isNaN(t)?e:t}
var zB=e=>e>
-693e3&&e<(R.UTC(1e4,0,1)-ih)/oT;function aT(e){var n;let t=(n=e==null?void 0:e.value)!=null?n:(e==null?
void 0:e.formula)===void 0?"":`=${e.formula}`;return typeof t!="number"||e===void 0||e.kind==="plain"?
{value:t,read:t}:e.kind==="percent"?{value:t,read:t,format:w.isInteger(t*100)?"0%":"0.00%"}:zB(t)?{
value:t,
read:{date:jB(t)},format:w.isInteger(t)?MB:LB}:{value:t,read:t}}var sT=e=>vl(e,t=>t.filter(n=>typeof n==
"string"&&Pt(n)!==void 0).length),uT=(e,t,n)=>({tab:e,values:t.map(r=>v.from({length:n},(o,i)=>aT(r[
i]).
read))});function ah({rows:e}){var n;let t=e.length;for(;t>0&&((n=e[t-1])==null?void 0:n.every(r=>r===
void 0))!==!1;)t-=1;return{rows:e.slice(0,t),width:e.reduce((r,o)=>g.max(r,o.length),1)}}var BB=2e4,
UB=500;function lT(e){let{rows:t,width:n}=ah(e);return t.length>BB||n>UB}function cT(e,t){var o;let n=e.
filter(i=>!i.hidden),r=i=>{let{rows:a,width:s}=ah({...i,rows:i.rows.slice(0,20)});return sT(uT(i.name,
a,s))!==null};return(o=e.find(i=>i.name===t))!=null?o:n.find(r)}function sh(e,t,n){var l;let{rows:r,
width:o}=ah(e),i=(l=sT(uT(t,r,o)))!=null?l:0,a=g.max(0,2-i),s=[...v.from({length:a},()=>[]),...r];s[
1]=
[{value:n,kind:"plain"}];let u=s.map(c=>v.from({length:o},(d,p)=>aT(c[p])));return{values:u.map(c=>c.
map(({value:d})=>d)),formats:u.flatMap((c,d)=>c.flatMap(({format:p},h)=>p===void 0?[]:[{row:d,column:
h,
format:p}])),grid:{tab:t,values:u.map(c=>c.map(({read:d})=>d))},headerRow:i+a,formulas:s.flatMap((c,
d)=>c.
flatMap((p,h)=>d>i+a&&(p==null?void 0:p.formula)!==void 0?[{row:d,column:h}]:[]))}}var WB=/ \u00b7 (?:rumus|formulas): ([A-Z0-9:, ]+)$/;
function kl({values:e}){var r,o,i,a;let[,t=""]=(i=WB.exec(x((o=(r=e[1])==null?void 0:r[0])!=null?o:
"")))!=
null?i:[],n=[];for(let{row:s,column:u}of t===""?[]:t.split(", ").flatMap(Nr))(a=n[s])!=null||(n[s]=[
]),
n[s][u]="=";return n}var KB=/^Lembar Juri \u00b7 (?:dikumpulkan|collected) .* \u00b7 (?:proses|run) ([0-9a-f]{8}) \u00b7 /,
dT=({values:e})=>{var t,n,r,o;return(o=(r=KB.exec(x((n=(t=e[1])==null?void 0:t[0])!=null?n:"")))==null?
void 0:r[1])!=null?o:null};function mT(e,t){let n=g.max(e.values.length,t.grid.values.length);return v.
from({length:n},(r,o)=>o).every(r=>{let[o=[],i=[]]=[e.values[r],t.grid.values[r]],a=g.max(o.length,i.
length);return v.from({length:a},(s,u)=>u).every(s=>{var u,l;return r===1&&s===0||GB((u=o[s])!=null?
u:"",(l=i[s])!=null?l:"")})})}var GB=(e,t)=>typeof e=="object"&&typeof t=="object"?e.date===t.date:e===
t;m();function pT(e,t){if(t.length===0)return e;let n=r=>{var o;return(r.kind==="score"||r.kind==="unreadable")&&
((o=t[r.at.row])!=null&&o[r.at.column])?{...r,formula:!0}:r};return{...e,rows:e.rows.map(
r=>({...r,marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();var qB=/(?:^|[^\p{L}])(?:rekap|recap|gabungan|klasemen)/iu,
ZB=/^(?:salinan|copy of|hasil|results?|peringkat|ranking|ringkasan|summary|template|templat|format|blangko|contoh|petunjuk)(?!\p{L})/iu,
HB=/(?:^|[^\p{L}])(?:juri|judge)/iu,fT=e=>f.values(H).some(t=>De(e,t));function Gi(e){let t=e.trim();
return fT(t)||qB.test(t)?!1:ZB.test(t)?/^(?:hasil|results?)/i.test(t)&&HB.test(t):!0}var xl=e=>!Gi(e)&&
!fT(e.trim())&&!/^(?:salinan|copy of|templ|format|blangko|contoh|petunjuk)/i.test(e.trim());var Em=new y;
function hT(e,t,n){let r=e.flatMap(i=>{let a=n.get(i);return a===void 0?[]:[{name:i,...a}]}),
o=e.flatMap(i=>{let a=n.has(i)?null:Sm(i,t);return a===null?[]:[{name:i,...a}]});return[...r,...o]}
var yT=(e,t)=>e.
stage===t.stage&&e.judge===t.judge;function bT(e,t,n=Em){let r=hT(e,t,n);return r.flatMap(o=>{let i=r.
find(a=>yT(a,o));return i===void 0||i===o?[]:[{...o,first:i.name}]})}var uh=/^(?:salinan(?: dari)?|copy of|copy)\s+(?=\S)|\s*\(\d+\)$|\s+(?:copy|salinan)$/iu;
function wT(e,t,n=Em){let r=Xn(e,t,n);return e.flatMap(o=>{var s;if(!uh.test(o)||r.some(u=>u.name===
o))return[];let i=o;for(;uh.test(i);)i=i.replace(uh,"").trim();let a=(s=r.find(u=>_(u.name)===_(i)))!=
null?s:Sm(i,t);return a===null?[]:[{name:o,stage:a.stage,judge:a.judge}]})}var gT=e=>J(e).replace(
/\p{N}+/gu,
"#");function vT(e,t,n=Em){let r=new k(t.judges.map(a=>gT(a.code))),o=new k(t.stages.map(a=>_(a.name))),
i=new k(Xn(e,t,n).map(a=>a.name));return e.flatMap(a=>{if(i.has(a)||Sm(a,t)!==null)return[];let s=po(
a).find(({left:u,right:l})=>o.has(_(u))&&r.has(gT(l)));return s===void 0?[]:[{name:a,judge:s.right}]}
)}
function Xn(e,t,n=Em){let r=hT(e,t,n),o=r.filter((a,s)=>r.findIndex(u=>yT(u,a))===s),[i]=t.stages;
return o.
length>0||i===void 0||t.stages.length>1?o:JB(e,i,et(t,i))}function JB(e,t,n){var s,u;let r=new y;for(
let l of e.
filter(Gi))for(let{left:c,right:d}of po(l)){let p=n.filter(b=>lh(d,b)),[h]=p;h===void 0||p.length>1||
_(c)===""||r.set(_(c),[...(s=r.get(_(c)))!=null?s:[],{name:l,stage:t,judge:h}])}let o=[...r.values()].
map(l=>l.filter((c,d)=>l.findIndex(p=>p.judge===c.judge)===d)),i=g.max(0,...o.map(l=>l.length)),a=o.
filter(l=>l.length===i);return a.length===1?(u=a[0])!=null?u:[]:[]}var lh=(e,t)=>J(e)!==""&&(J(e)===
J(t.code)||_(e)===_(t.name));m();function kT({tables:e,rows:t}){return n=>{switch(n.kind){case"setting":
return tt(e.settings,t.settings.
get(n.key),"value");case"prize":return tt(e.settings,t.prizes.get(n.place),"value");case"entry":
return tt(
e.entries,t.entries[n.index],n.column);case"stage":return tt(e.stages,t.stages[n.index],n.column);
case"criterion":return tt(e.criteria,t.criteria[n.index],n.column);case"judge":return tt(e.judges,t.judges[
n.
index],n.column)}}}m();var VB=(e,t)=>e>0&&(e<1?t>1:e===1&&t>=20),xT=(e,t)=>e.rows.some(n=>t.some(({
name:r,max:o})=>{let i=n.
marks.get(r);return(i==null?void 0:i.kind)==="score"&&VB(i.value,o)})),XB=e=>e.replace(
/"[^"]*"|\\./g,
"").includes("%");function TT(e,t){let n=r=>{var s,u;let{row:o,column:i}=r.at;return r.kind!=="score"||
!XB((u=(s=t[o])==null?void 0:s[i])!=null?u:"")?r:{kind:"unreadable",raw:`${w((r.value*100).toPrecision(
12))}%`,cellValue:r.value,at:r.at,...r.formula&&{formula:!0}}};return{...e,rows:e.rows.map(r=>({...r,
marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();m();var Ir="General",ST=e=>e===Ir||e.startsWith(
"0");var pe=(e,t,n,r,o)=>o===void 0?{key:e,header:$(t,n),width:r}:{key:e,header:$(t,n),width:r,
format:o},
qi="@",ET="d mmmm yyyy",Tl={part:"settings",tab:H.settings,columns:[pe("key","Kunci","Key",220),pe(
"value","Nilai","Value",380)]},Sl={part:"stages",tab:H.stages,columns:[pe("order","Urutan","Order",
70,
Ir),pe("name","Tahap","Stage",200),pe("weight","Bobot","Weight",80,Ir),pe("advance","Lolos",
"Advance",
80,Ir),pe("title","Predikat","Title",240),pe("form","Bentuk","Form",110),pe("date","Tanggal","Date",
140,ET),pe("scoreTab","Tab Nilai","Score Tab",180)]},El={part:"criteria",tab:H.criteria,columns:[pe(
"stage","Tahap","Stage",180),pe("name","Kriteria","Criterion",200),pe("weight","Bobot","Weight",80,
Ir),
pe("min","Min","Min",70,Ir),pe("max","Maks","Max",70,Ir),pe("description","Uraian","Description",380)]}
,
wr={part:"entries",tab:H.entries,columns:[pe("code","Kode","Code",80,qi),pe("name","Nama Inovasi",
"Innovation",320),pe("institution","Instansi","Institution",240),pe("category","Kategori","Category",
120),
pe("unitType","Jenis Unit","Unit Type",120),pe("innovator","Inovator","Innovator",200),pe("contact",
"Narahubung","Contact",160),pe("phone","No. WA","Phone",120,qi),pe("email","Email","Email",180),pe(
"link","Tautan Proposal","Proposal Link",180),pe("status","Status","Status",160),pe("reason",
"Alasan",
"Reason",240)]},Zi={part:"judges",tab:H.judges,columns:[pe("code","Kode","Code",70,qi),pe("name",
"Nama","Name",220),pe("role","Peran","Role",110),pe("institution","Instansi","Institution",240),pe(
"email","Email","Email",200),pe("phone","No. WA","Phone",120,qi),pe("stages","Tahap","Stages",180),
pe("conflicts","Benturan","Conflicts",180,qi)]},Cl={part:"institutions",tab:H.institutions,columns:[
pe("name","Instansi","Institution",280),pe("parent","Induk","Parent",240),pe("unitType","Jenis Unit",
"Unit Type",140),pe("required","Wajib","Required",80)]},is={part:"plenary",tab:H.plenary,columns:[pe(
"stage","Tahap","Stage",160),pe("entry","Kode","Code",80,qi),pe("computed","Peringkat Hitung",
"Computed Rank",90,"0"),pe("rank","Peringkat Putusan","Decided Rank",90,"0"),pe("reason","Alasan",
"Reason",420),
pe("votesFor","Setuju","For",80,"0"),pe("votesAgainst","Tidak","Against",80,"0")]},Hi={part:
"objections",tab:H.objections,columns:[pe("date","Tanggal","Date",120,ET),pe("sender","Pengirim",
"Sender",180),
pe("entry","Kode","Code",80,qi),pe("text","Isi","Text",360),pe("answer","Jawaban","Answer",360),pe(
"ruling","Putusan","Ruling",200),pe("reopens","Tahap Dibuka Kembali","Stage to Reopen",160)]},ch=[Tl,
Sl,El,wr,Zi,Cl];m();m();function $r(e){var o;let t=[],n=(i,a)=>tt(e,i.row,a),r=(i,a,s,u,l=[])=>{var d;
let c={setting:`${(d=e==
null?void 0:e.part)!=null?d:""}.${a}`,value:s,reason:u,allowed:l};t.push({code:"SETTING_INVALID",
severity:"error",...n(i,a),params:c})};return{rows:(o=e==null?void 0:e.rows)!=null?o:[],findings:t,
report:r,place:n,
number:(i,a,s=()=>!0)=>{let u=i.cell(a);if(ne(u))return null;let l=lt(u);return l!==null&&s(l)?l:(r(
i,a,u,l===null?"not-a-number":"out-of-range"),null)},weight:(i,a,s)=>{let u=i.cell(a),l=lt(typeof u==
"string"?u.replace(/%\s*$/,""):u);if(l===null&&!ne(u)){let c={of:s,reason:"not-a-number",value:u};t.
push({code:"WEIGHTS_INVALID",severity:"error",...n(i,a),params:c})}return l},choice:(i,a,s)=>{let u=W(
i.cell(a)),l=hn(u,s);return u===""||l!==void 0?l!=null?l:null:(r(i,a,u,"not-allowed",s.map(([,c])=>c.
id)),null)}}}function Cm(e,t,n){var i;if(t===null||t.rows.length>0)return;let r={setting:`${t.part}.${n}`,
value:"",reason:"no-rows",allowed:[]},o=(i=tt(t,t.headerRow+1,n))!=null?i:{tab:t.tab};e.findings.push(
{code:"SETTING_INVALID",severity:"warning",...o,params:r})}var Qo=(e,t)=>e.rows.filter(n=>ne(n.cell(
t))?(e.report(n,t,"","empty"),!1):!0);function CT(e,t){let n=$r(e),r=Qo(n,"name"),o=r.every(a=>ne(a.cell(
"weight")));return{items:r.map(a=>YB(
n,a,o,t)),rows:r.map(({row:a})=>a),findings:n.findings}}function YB(e,t,n,r){var a,s;let o=W(t.cell(
"stage")),i=e.weight(t,"weight","criteria");if(!n&&ne(t.cell("weight"))){let u={of:"criteria",reason:
"partly-blank"};e.findings.push({code:"WEIGHTS_INVALID",severity:"error",...e.place(t,"weight"),
params:u})}
return{stage:o===""?null:r(o),name:W(t.cell("name")),weight:i!=null?i:1,min:(a=e.number(t,"min"))!=null?
a:0,max:(s=e.number(t,"max"))!=null?s:100,description:W(t.cell("description"))}}m();function RT(e){
let t=$r(e);Cm(t,e,"code");let n=t.rows.filter(o=>{var s,u,l;if(!ne(o.cell("code")))return!0;
let i=(l=(s=t.place(o,"code"))!=null?s:t.place(o,"name"))!=null?l:{tab:(u=e==null?void 0:e.tab)!=null?
u:""},a={name:W(o.cell("name"))};return t.findings.push({code:"ROW_WITHOUT_CODE",severity:"error",
...i,
params:a}),!1});return{items:n.map(o=>QB(t,o)),rows:n.map(({row:o})=>o),findings:t.findings}}
function QB(e,t){
var r;let n=o=>W(t.cell(o));return{code:n("code"),name:n("name"),institution:n("institution"),
category:n(
"category"),unitType:n("unitType"),innovator:n("innovator"),contact:n("contact"),phone:n("phone"),
email:n(
"email"),link:n("link"),status:(r=e.choice(t,"status",Ko))!=null?r:"running",reason:n("reason")}}m();
function DT(e){let t=$r(e),n=Qo(t,"name");return{items:n.map(o=>{var i;return{name:W(o.cell("name")),
parent:W(o.cell("parent")),unitType:W(o.cell("unitType")),required:(i=t.choice(o,"required",On))!=null?
i:!1}}),rows:n.map(({row:o})=>o),findings:t.findings}}m();function AT(e,t){let n=$r(e);Cm(n,e,"code");
let r=Qo(n,"code");return{items:r.map(o=>eU(o,t)),rows:r.
map(({row:o})=>o),findings:n.findings}}function eU(e,t){let n=r=>W(e.cell(r));return{code:n("code"),
name:n("name"),role:n("role"),institution:n("institution"),email:n("email"),phone:n("phone"),stages:
dh(
ns(e.cell("stages")),t),conflicts:ns(e.cell("conflicts"))}}function dh(e,t){let[n,...r]=e;if(n===void 0)
return[];for(let o=e.length;o>0;o-=1){let i=_(e.slice(0,o).join(" ")),a=t.find(s=>_(s)===i);if(a!==void 0)
return[a,...dh(e.slice(o),t)]}return[n,...dh(r,t)]}m();function OT(e){let t=$r(e),n=tU(Qo(t,"name"));
return{items:n.map(o=>nU(t,o)),rows:n.map(({row:o})=>o),
findings:t.findings}}function tU(e){let t=n=>{var r;return(r=lt(n.cell("order")))!=null?r:w.MAX_VALUE}
;
return[...e].sort((n,r)=>t(n)-t(r)||n.row-r.row)}function nU(e,t){let n=t.cell("date"),r=oU(W(t.cell(
"title")));return r==="unreadable"&&e.report(t,"title",t.cell("title"),"outcomes"),!ne(n)&&Vo(n)===null&&
e.report(t,"date",n,"not-a-date"),{name:W(t.cell("name")),weight:e.weight(t,"weight","stages"),
advance:e.
number(t,"advance",o=>w.isInteger(o)&&o>=1),title:r==="unreadable"?null:r,form:e.choice(t,"form",ja),
date:Vo(n),...ne(t.cell("scoreTab"))?{}:{scoreTab:W(t.cell("scoreTab"))}}}var rU=/;|^\s*\d+\s*[:=]/m;
function oU(e){if(e==="")return null;if(!rU.test(e))return{name:e};let n=e.split(/[;\n]/).map(i=>i.trim(
)).
filter(i=>i!=="").map(i=>{var s;let a=/^(\d+)\s*:\s*(.+)$/.exec(i);return a===null||w(a[1])<1?null:{
places:w(a[1]),name:(s=a[2])!=null?s:""}}),r=n.filter(i=>i!==null);return new k(r.map(i=>i.places)).
size===n.length&&r.length>0?{outcomes:r}:"unreadable"}m();m();var as=["criteria","median","majority",
"previous","shared"];m();m();var PT=["competition","year","organizer","government","province","city",
"language","top","method",
"missing","tieBreaks","decimals","carryOver","passingScore","maxSpread","maxPerInstitution",
"winnersPerCategory","rankedWinners","letterScores","winnerTerm","severityCorrection","conflicts",
"judgeFiles","deadline","admins","objectionDays","prizes","plenaryDate","plenaryTime","plenaryPlace",
"ceremonyDate","ceremonyTime","ceremonyPlace","decisionDate","juryDecreeNumber","minutesNumber",
"decreeNumber",
"legalBasis","acknowledgedBy","copies","certificateDesign","signerName","signerPosition",
"signerGrade","signerNip"];m();m();var NT={kind:"text",word:$("Mengetahui","Acknowledged By")};m();
var IT={kind:"texts",word:$("Admin","Admin")};m();var $T={kind:"choice",word:$("Gabung Nilai Tahap",
"Carry Over"),choices:On};m();var FT={kind:"date",word:$("Tanggal Penyerahan","Ceremony Date")};m();
var _T={kind:"text",word:$("Tempat Penyerahan","Ceremony Place")};m();var MT={kind:"time",word:$(
"Waktu Penyerahan","Ceremony Time")};m();var LT={kind:"choice",word:$("Desain Piagam",
"Certificate Design"),choices:[["classic",$("klasik","classic")],["modern",$("modern","modern")]]};m(
);var jT={kind:"text",word:$("Kota","City")};m();var zT={kind:"text",word:$("Nama Kompetisi",
"Competition")};m();var BT={kind:"choice",word:$("Benturan Kepentingan","Conflicts"),choices:[[
"exclude",$("keluarkan","exclude")],["include",$("hitung","include")]]};m();var UT={kind:"text",word:
$("Tembusan","Copies")};m();var WT={kind:"text",word:$("Batas Waktu","Deadline")};m();var KT={kind:
"number",word:$("Desimal","Decimals"),range:"0\u20136"};m();var GT={kind:"date",word:$(
"Tanggal Penetapan","Date")};m();var qT={kind:"text",word:$("Nomor SK","Decree Number")};m();var ZT={
kind:"text",word:$("Pemerintah Daerah","Government")};m();var HT={kind:"choice",word:$("Berkas Juri",
"Judge Files"),choices:[["shared",$("bersama","shared")],
["separate",$("terpisah","separate")]]};m();var JT={kind:"text",word:$("Nomor SK Dewan Juri",
"Jury Decree Number")};m();var VT={kind:"choice",word:$("Bahasa","Language"),choices:[["id",$("id",
"id","Bahasa Indonesia","Indonesia")],["en",$("en","en","English","Inggris")]]};m();var XT={kind:
"text",word:$("Dasar Hukum","Legal Basis")};m();var YT={kind:"choice",word:$("Nilai di Surat",
"Scores in Letters"),choices:On};m();var QT={kind:"number",word:$("Maks per Instansi",
"Max per Institution"),range:"1, 2, 3 \u2026"};m();var eS={kind:"number",word:$(
"Batas Selisih Antarjuri","Max Spread")};m();m();var ss=["mean","trimmed","median","rank-sum",
"z-score","adjusted"];m();m();var tS={name:$("terkoreksi","adjusted"),score:{id:"nilai terkoreksi",
en:"adjusted score"},official:
"Nilai tahap adalah nilai terkoreksi: perbedaan keketatan antarjuri ditaksir dari semua nilai dengan kuadrat terkecil, lalu dikeluarkan dari nilai."}
;m();var nS={name:$("rata-rata","mean","average"),score:{id:"rata-rata",en:"mean"},official:
"Nilai tahap adalah rata-rata nilai semua juri yang menilai inovasi itu."};m();var rS={name:$(
"median","median"),score:{id:"median",en:"median"},official:
"Nilai tahap adalah nilai tengah (median) dari nilai para juri."};m();var oS={name:$(
"jumlah peringkat","rank-sum"),score:{id:"rata-rata peringkat",en:"mean rank"},official:
"Setiap juri membentuk peringkatnya sendiri, dan peserta diurutkan menurut rata-rata peringkat itu; makin kecil makin baik."}
;m();var iS={name:$("rata-rata terpangkas","trimmed","trimmed mean"),score:{id:
"rata-rata terpangkas",en:"trimmed mean"},official:
"Nilai tahap adalah rata-rata nilai juri setelah satu nilai tertinggi dan satu nilai terendah dikeluarkan (rata-rata terpangkas); bila juri yang menilai kurang dari tiga, dipakai rata-rata biasa."}
;m();var aS={name:$("skor baku","z-score"),score:{id:"skor baku",en:"standard score"},official:
"Nilai setiap juri dibakukan (dikurangi rata-rata juri itu, lalu dibagi simpangan bakunya), dirata-ratakan, dan dilaporkan sebagai 50 + 10 \xD7 skor baku."}
;var ei={mean:nS,trimmed:iS,median:rS,"rank-sum":oS,"z-score":aS,adjusted:tS};var sS={kind:"choice",
word:$("Metode","Method"),choices:Nd(ss,ei)};m();var uS={kind:"text",word:$("Nomor Berita Acara",
"Minutes Number")};m();var lS={kind:"choice",word:$("Nilai Belum Diisi","Missing Scores"),choices:[[
"complete",$("wajib lengkap","complete")],["assigned",$("sesuai penugasan","assigned")]]};m();var cS={
kind:"number",word:$("Masa Sanggah","Objection Days"),range:"1\u2013365"};m();var dS={kind:"text",
word:$("Penyelenggara","Organizer")};m();var mS={kind:"number",word:$("Nilai Minimal Lolos",
"Passing Score")};m();var pS={kind:"date",word:$("Tanggal Pleno","Plenary Date")};m();var fS={kind:
"text",word:$("Tempat Pleno","Plenary Place")};m();var gS={kind:"time",word:$("Waktu Pleno",
"Plenary Time")};m();var hS={kind:"numbered",word:$("Uang Pembinaan","Prize")};m();var yS={kind:
"text",word:$("Provinsi","Province")};m();var bS={kind:"choice",word:$("Juara Berperingkat",
"Ranked Winners"),choices:On};m();var wS={kind:"auto-or-number",word:$("Koreksi Keketatan",
"Severity Correction"),auto:$("otomatis","auto")};m();var vS={kind:"text",word:$(
"Penandatangan Pangkat","Signer Grade")};m();var kS={kind:"text",word:$("Penandatangan Nama",
"Signer Name")};m();var xS={kind:"text",word:$("Penandatangan NIP","Signer NIP")};m();var TS={kind:
"text",word:$("Penandatangan Jabatan","Signer Position")};m();m();m();var SS={name:$("kriteria",
"criteria"),official:"rata-rata pada kriteria yang bobotnya terbesar, kemudian kriteria berikutnya"}
;m();var ES={name:$("mayoritas","majority"),official:
"perbandingan berpasangan: inovasi yang dinilai lebih tinggi oleh lebih banyak juri"};m();var CS={
name:$("median","median"),official:"nilai tengah (median) dari nilai para juri"};m();var RS={name:$(
"tahap sebelumnya","previous"),official:"nilai pada tahap sebelumnya"};m();var DS={name:$("bersama",
"shared"),official:""};var us={criteria:SS,median:CS,majority:ES,previous:RS,shared:DS};var AS={kind:
"choices",word:$("Penentu Nilai Sama","Tie-breaks"),choices:Nd(as,us)};m();var OS={kind:"number",
word:$("Jumlah Top","Top"),range:"1, 2, 3 \u2026"};m();var PS={kind:"choice",word:$("Sebutan Juara",
"Winner Term"),choices:[["Juara",$("Juara","Juara","Champion")],["Terbaik",$("Terbaik","Terbaik",
"Best")]]};m();var NS={kind:"choice",word:$("Juara per Kategori","Winners per Category"),choices:On}
;m();var IS={kind:"text",word:$("Tahun","Year")};var mh={competition:zT,year:IS,organizer:dS,
government:ZT,province:yS,city:jT,language:VT,top:OS,method:sS,
missing:lS,tieBreaks:AS,decimals:KT,carryOver:$T,passingScore:mS,maxSpread:eS,maxPerInstitution:QT,
winnersPerCategory:NS,
rankedWinners:bS,letterScores:YT,winnerTerm:PS,severityCorrection:wS,conflicts:BT,judgeFiles:HT,
deadline:WT,
admins:IT,objectionDays:cS,prizes:hS,plenaryDate:pS,plenaryTime:gS,plenaryPlace:fS,ceremonyDate:FT,
ceremonyTime:MT,
ceremonyPlace:_T,decisionDate:GT,juryDecreeNumber:JT,minutesNumber:uS,decreeNumber:qT,legalBasis:XT,
acknowledgedBy:NT,copies:UT,certificateDesign:LT,signerName:kS,signerPosition:TS,signerGrade:vS,
signerNip:xS};var iU=e=>e!=="prizes",Yn=PT.filter(iU).map(e=>({key:e,...mh[e]})),ls=mh.prizes.word;m(
);m();m();m();var Ae=_e(q(),""),cs=_e(uo(q().check(Yu(/^\d{4}-\d{2}-\d{2}$/))),null),ti=(e,t)=>It().check(
Sk(),Or(
e),Od(t)),ni=e=>_e(uo(e),null);var $S=Ae;m();var FS=_e(qe(q()),[]);m();var _S=_e(Je(),!1);m();var MS=cs;
m();var LS=Ae;m();var jS=Ae;m();var zS=_e(Ot(["classic","modern"]),"classic");m();var BS=Ae;m();var US=Ae;
m();var WS=_e(Ot(["exclude","include"]),"exclude");m();var KS=Ae;m();var GS=Ae;m();var qS=_e(ti(0,6),
2);m();var ZS=cs;m();var HS=Ae;m();var JS=Ae;m();var VS=_e(Ot(["shared","separate"]),"shared");m();
var XS=Ae;m();var YS=_e(Ot(["id","en"]),"id");m();var QS=Ae;m();var eE=_e(Je(),!1);m();var tE=ni(ti(
1,1e5));m();var nE=ni(It().check(Or(0)));m();var rE=_e(Ot(ss),"mean");m();var oE=Ae;m();var iE=_e(Ot(
["complete","assigned"]),"complete");m();var aE=ni(ti(1,365));m();var sE=Ae;m();var uE=ni(It());m();
var lE=cs;m();var cE=Ae;m();var dE=Ae;m();var mE=_e(qe(uo(It().check(Or(0)))),[]);m();var pE=Ae;m();
var fE=_e(Je(),!0);m();var gE=_e(Ck([Dk("auto"),It().check(Or(0))]),"auto");m();var hE=Ae;m();var yE=Ae;
m();var bE=Ae;m();var wE=Ae;m();var vE=_e(qe(Ot(as)),["criteria","shared"]);m();var kE=_e(ti(1,1e5),
10);m();var xE=_e(Ot(["Juara","Terbaik"]),"Juara");m();var TE=_e(Je(),!1);m();var SE=Ae;var EE={
competition:US,year:SE,organizer:sE,government:JS,province:pE,city:BS,language:YS,top:kE,method:rE,
missing:iE,tieBreaks:vE,decimals:qS,carryOver:_S,passingScore:uE,maxSpread:nE,maxPerInstitution:tE,
winnersPerCategory:TE,
rankedWinners:fE,letterScores:eE,winnerTerm:xE,severityCorrection:gE,conflicts:WS,judgeFiles:VS,
deadline:GS,
admins:FS,objectionDays:aE,prizes:mE,plenaryDate:lE,plenaryTime:dE,plenaryPlace:cE,ceremonyDate:MS,
ceremonyTime:jS,
ceremonyPlace:LS,decisionDate:ZS,juryDecreeNumber:XS,minutesNumber:oE,decreeNumber:HS,legalBasis:QS,
acknowledgedBy:$S,copies:KS,certificateDesign:zS,signerName:yE,signerPosition:wE,signerGrade:hE,
signerNip:bE};var Ji=re(EE),CE=Ji.parse({});var ds=(e,t=[])=>({fault:e,allowed:t});function DE(e){
var s;let t=CE,n=[],r=[],o=new y,i=new y,a=cU(
e);for(let{row:u,cell:l}of(s=e==null?void 0:e.rows)!=null?s:[]){let c=W(l("key")),d=l("value"),p=(C,
O=[],P="error")=>{var F,M;let N=(M=(F=tt(e,u,"value"))!=null?F:tt(e,u,"key"))!=null?M:{},I={setting:
c,value:d,
reason:C,allowed:O};r.push({code:"SETTING_INVALID",severity:P,...N,params:I})},h=dU(c),b=Yn.find(C=>De(
c,C.word));if(h!==null){let C=mU(d);n[h-1]!==void 0?p("duplicate"):!ne(d)&&(C===null||C<0)?p(
"not-a-number"):(n[h-1]=C,i.set(h,u))}else if(b!==void 0){if(o.has(b.key)){p("duplicate");continue}
if(o.set(
b.key,u),ne(d))continue;let C=aU(t,b,sU(d,b,a));"fault"in C?p(C.fault,C.allowed):t=C.settings}else c!==
""&&!ne(d)&&p("unknown-key",[],"warning")}return{settings:{...t,prizes:v.from(n,u=>u!=null?u:null)},
findings:r,rows:o,prizeRows:i}}function aU(e,t,n){if("fault"in n)return n;let r=Ji.safeParse({...e,[
t.
key]:n.value});return r.success?{settings:r.data}:{fault:"out-of-range",allowed:[lU(t)]}}function sU(
e,t,n){
let r=W(e);switch(t.kind){case"text":return typeof e=="number"&&g.abs(e)>1e15?ds("digits-lost"):{
value:r};case"number":{let o=lt(e);return o===null?ds("not-a-number"):{value:o}}case"auto-or-number":
{let o=De(r,t.
auto)?"auto":lt(e);return o===null?ds("not-allowed",[t.auto[n],"0","1"]):{value:o}}case"date":{let o=Vo(
e);return o===null?ds("not-a-date"):{value:o}}case"time":return{value:Y0(e)};case"texts":return{
value:ns(
e)};case"choice":{let o=hn(r,t.choices);return o===void 0?ds("not-allowed",RE(t.choices,n)):{value:o}
}case"choices":{let o=ns(e).map(i=>hn(i,t.choices));return o.includes(void 0)?ds("not-allowed",RE(t.choices,
n)):{value:uU(o)}}}}function uU(e){let t=as.filter(o=>o!=="shared"),n=e.filter((o,i)=>t.some(a=>a===
o)&&e.indexOf(o)===i),r=e.indexOf("shared");return[...n.filter(o=>r<0||e.indexOf(o)<r),"shared"]}var RE=(
e,t)=>e.
map(([,n])=>n[t]),lU=e=>e.kind==="number"&&e.range||"\u2265 0";function cU(e){let t=Yn.find(r=>r.key===
"language"),n=e==null?void 0:e.rows.find(({cell:r})=>t!==void 0&&De(W(r("key")),t.word));return n!==
void 0&&(t==null?void 0:t.kind)==="choice"&&hn(W(n.cell("value")),t.choices)==="en"?"en":"id"}
function dU(e){
var n;let t=/^(\p{L}+)(\d{1,3})$/u.exec(_(e));return t!==null&&De((n=t[1])!=null?n:"",ls)&&w(t[2])>0?
w(t[2]):null}function mU(e){var r;if(typeof e=="number")return e;let t=/^(?:rp\.?)?\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-))?$/i.
exec(W(e));if(t===null)return null;let n=t[2]===void 0||t[2]==="-"?"0":t[2];return w(`${((r=t[1])!=null?
r:"").replace(/\./g,"")}.${n}`)}var pU=["settings","stages","criteria","entries","judges",
"institutions"];function Ft(e){let t=new y;
for(let n of pU){let r=e.find(o=>De(o,H[n]));r!==void 0&&t.set(n,r)}return t}function AE(e){return[
...Ft(
e)].flatMap(([t,n])=>e.filter(r=>r!==n&&De(r,H[t])).map(r=>({name:r,first:n})))}var fU={name:Ok,
weight:null,
advance:null,title:null,form:null,date:null};function kn(e){let t=(d,p)=>{let h=e.get(d);return h===
void 0?null:ft(h,p)},n={settings:t("settings",Tl),stages:t("stages",Sl),criteria:t("criteria",El),
entries:t(
"entries",wr),judges:t("judges",Zi),institutions:t("institutions",Cl)},r=DE(n.settings),o=OT(n.stages),
i=o.items.length>0?o.items:[fU],a=d=>{var p,h;return(h=(p=i.find(b=>_(b.name)===_(d)))==null?void 0:
p.name)!=null?h:d},s=CT(n.criteria,a),u=RT(n.entries),l=AT(n.judges,i.map(d=>d.name)),c=DT(n.institutions);
return{competition:{settings:r.settings,stages:i,criteria:s.items,entries:u.items,judges:l.items,
institutions:c.
items},findings:[r,o,s,u,l,c].flatMap(d=>d.findings),tables:n,rows:{settings:r.rows,prizes:r.prizeRows,
stages:o.rows,criteria:s.rows,entries:u.rows,judges:l.rows}}}m();m();function Rl(e){let t=new y;for(
let n of e){let r=t.get(n.id);t.set(n.id,r===void 0?n:{...r,tabs:[
...new k([...r.tabs,...n.tabs])]})}return[...t.values()]}m();m();var gt={COLUMN:["criterion",
"ignore"],ROW:["entry","ignore"],WEIGHTS:["written","totals","equal"],
NAMES:["same"],HIDDEN:["use","ignore"],SUMMARY:["use","ignore"],OLD_TAB:["use","ignore"],
SIDE_BY_SIDE:[],
OTHER_TABLE:[],OWN_CRITERIA:["criteria"]};var gU=/(?:^|[^\p{L}])(?:lama|revisi|perbaikan|backup|cadangan|simulasi|uji\s?coba|tes|test|draf|draft|latihan|copy|salinan|old)(?:[^\p{L}]|$)|\(\d\)\s*$/iu,
Dl=e=>`old/${_(e)}`;function OE(e,t){let n=e.filter(({tab:r})=>gU.test(r));return n.length===e.length?
[]:n.filter(({tab:r})=>!t.has(Dl(r))).map(({tab:r})=>({id:Dl(r),kind:"OLD_TAB",tab:r,tabs:[r],params:
{
tab:r},options:gt.OLD_TAB,default:null}))}m();m();var hU=["No","No. Urut","Nomor","Nomor Urut",
"Number","Urutan","Urut","Tahun","Year","Tanggal","Date",
"Timestamp","Stempel Waktu","Cap Waktu","Jam","No. Undian","Nomor Undian","ID"],yU=["Total","Jumlah",
"Sum","Total Nilai","Total Skor","Nilai Total","Skor Total","Jumlah Nilai","Jumlah Skor",
"Total Score","Score Total","Subtotal","Sub Total","Grand Total","Rata-rata","Rerata",
"Nilai Rata-rata","Rata-rata Nilai","Skor Rata-rata","Average","Mean","Average Score","Nilai Akhir",
"Skor Akhir","Hasil","Hasil Akhir","Final","Final Score","Result","Persentase","Percentage","Bobot",
"Weight","Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Nilai Terbobot",
"Nilai Tertimbang","Skor Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min"],bU=[
"Peringkat","Rank","Ranking","Rangking",
"Juara","Place"],wU=new k([...hU,...yU,...bU].map(_)),PE=new k(["Nilai","Skor","Score","Scores",
"Poin","Point","Points"].map(_)),NE=e=>PE.has(e),ri=e=>_(e)===""||wU.has(_(e))||Pt(e)!==void 0||wr.columns.
some(t=>De(e,t.header));function IE(e){let t=e.filter(n=>!PE.has(n));return t.length>0?t:[...e]}
function $E({tables:e,criteria:t},n,r){let o=new k(t.map(_)),i=[...t],a=e.flatMap(s=>s.columns.filter(
u=>(u.kind==="numbers"||u.isMeant&&u.max!==null)&&!o.has(u.key)).map(u=>({table:s,one:u})));for(let{
table:s,one:u}of a){let l=`column/${u.key}`,c=r.get(l);c==="criterion"&&!i.some(p=>_(p)===u.key)&&i.
push(u.name);let d=t.some(p=>yr(p,u.name)&&!s.columns.some(({key:h})=>h===_(p)));c===void 0&&!d&&n.push(
vU(l,s,u))}return i}var vU=(e,{tab:t},{column:n,key:r,name:o})=>({id:e,kind:"COLUMN",tab:t,tabs:[t],
params:{header:o,column:In(n),doubt:NE(r)?"sum-misfit":"some-tabs"},options:gt.COLUMN,default:null});
m();m();m();function ph(e,t){let n=t===1?"":` (${t})`;return e.slice(0,31-n.length)+n}var fh="Lembar Juri \xB7 ",
FE=e=>fh+e,gh=e=>typeof e=="string"&&e.startsWith(fh),$n=e=>{var t;return gh((t=e.values[1])==null?
void 0:
t[0])};function Nt(e,t,n,r,o,i,a=""){let s=u=>[u,...r.slice(1).map(()=>"")];return{name:e,values:[s(
t),s([fh+n,a].filter(u=>u!=="").join(" \xB7 ")),r.map(u=>u.header),...o.map(u=>r.map(l=>l.value(u)))],
headerRow:2,frozenColumns:i,widths:r.map(u=>u.width),formats:r.map(u=>{var l;return(l=u.format)!=null?
l:""}),layout:a}}m();m();var Fr=(...e)=>new k(e.map(_)),kU=[["code",Fr("Kode","Code","No. Peserta",
"Nomor Peserta","Kode Peserta","Kode Inovasi","Kode Proposal","Entry Code","No. Registrasi",
"Nomor Registrasi","No. Pendaftaran","Nomor Pendaftaran","No. Dada","Nomor Dada","ID Peserta",
"ID Inovasi","Kode Registrasi","Kode Pendaftaran","Kode Tim","Kode Karya","No. Tim")],["name",Fr(
"Nama","Name","Inovasi","Innovation","Peserta","Participant","Participants","Finalis","Finalist",
"Judul","Title","Entry","Entries","Proposal","Karya","Tim","Team","Kelompok","Program","Produk",
"Usulan","Gagasan","Layanan","Aplikasi","Nominasi",
"Nomine","Nominee","Inovator","Peserta Lomba","Karya Inovasi","Proposal Inovasi","Produk Inovasi",
"Program Inovasi","Project","Proyek","Kegiatan","Regu","Kontestan","Calon","Kandidat","Naskah",
"Makalah","Poster","Video","Kampung","Inovasi Daerah")],["institution",Fr("Instansi","Institution",
"Unit","OPD","Perangkat Daerah","SKPD","Unit Kerja","Satuan Kerja","Satker","Asal","Unit Pelaksana",
"Agency",
"Organization","Organisation","Organisasi","Lembaga","Dinas","Badan","Bagian","UPTD","UPT",
"Puskesmas","Kelurahan","Desa","Kecamatan","Sekolah","School","RSUD","Rumah Sakit","Kabupaten",
"Kota","Kab/Kota","Provinsi","Daerah","Pemda","Kampus","Perguruan Tinggi","Universitas","Perusahaan",
"Kementerian",
"Unit Organisasi","Unit Penyelenggara","Pengusul","OPD/Unit Kerja","Penyelenggara","Unit Pelayanan",
"Unit Layanan","Wilayah","Instansi/Unit","Asal Daerah","UPP","Posyandu")],["category",Fr("Kategori",
"Category","Bidang","Divisi","Division","Golongan","Klaster","Cluster","Kelas","Jenjang")],["judge",
Fr("Juri","Judge","Penilai","Dewan Juri","Panelis","Reviewer","Email Juri","Kode Juri","Evaluator")],
["number",Fr("No","No. Urut","Nomor","Nomor Urut","Number","Urut","Tahun","Year","Jam","No. Undian",
"ID","Nomor Undian","Undian","No. Tampil","Urutan Tampil","Nomor Tampil","Nr","Nmr","Urutan")],[
"text",Fr("Catatan","Notes","Note","Catatan untuk Panitia","Notes to Committee",
"Catatan untuk Peserta",
"Ket","Notes to Entrant","Keterangan","Komentar","Comment","Comments","Saran","Masukan","Paraf",
"Ulasan","Tanda Tangan","TTD","Signature","Tanggal","Date","Timestamp","Stempel Waktu","Cap Waktu",
"Alasan","Email","Surel","No. WA","No. HP","Telepon","Phone","Narahubung","Kontak","Contact",
"Alamat","Status","Tautan","Link","URL","Tautan Proposal","Uraian","Deskripsi","Description",
"Penjelasan","Bukti",
"Waktu","Jenis Unit","Unit Type","Rekomendasi","Recommendation","Ringkasan","Predikat","Verifikator",
"Lokasi","Penanggung Jawab","PIC","Ketua Tim","Ketua","Anggota","Reason","Proposal Link",
"Saran dan Masukan")]],xU=Fr("Total","Jumlah","Jml","Sum","Subtotal","Sub Total","Grand Total",
"Rata-rata","Rata2","Rerata","Average","Mean","Avg","Nilai Akhir","Skor Akhir","Hasil Akhir","Hasil",
"Final","Final Score","Result","NA","Akhir","Persentase","Percentage","Persen","Terbobot",
"Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min","Bobot","Weight",
"Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Skor x Bobot","Nilai Tertimbang",
"Skor Tertimbang","Nilai Terbobot","Skor Terbobot","Total Keseluruhan","Konversi","NR"),TU=/^[\s]*[\u03a3\u01a9\u2211][\s\p{L}]*$/u,
SU=Fr("Peringkat","Rank","Ranking","Rangking","Juara","Place","Posisi","Rangkin","Pemeringkatan"),EU=/(?:^|[^\p{L}])(?:peringkat|rank(?:ing)?|rangking|juara|urutan\s+juara)(?:[^\p{L}]|$)/iu,
CU=/^(?:hadir|kehadiran|izin|ijin|sakit|alpa|alfa|absen|umur|usia|age|tinggi|berat|harga|price|volume|vol|anggaran|budget|realisasi|pagu|stok|gaji|honor|honorarium|tarif|hp|nohp|nowa|telepon|telp|notelp|notelepon|phone|wa|whatsapp|nip|nik|rt|rw|kodepos|jumlah(?:peserta|orang|anggota|barang|unit|biaya|anggaran|hari|juri|halaman|penduduk|pegawai)|qty|kuantitas|durasi|jarak|luas|npwp|rekening|norekening)(?:rp|rupiah|tahun|cm|kg|orang|menit|hari)?$/,
hh=/^(?:nama|name|judul|title|asal|daftar|unit|jenis|nilai|skor|score)\s+(?:of\s+|dari\s+)?/i,RU=/\s+(?:pengusul|peserta|penyelenggara|pelaksana|lomba|terdaftar|name|juri|(?:yang|yg)\s+(?:dinilai|diusulkan|dilombakan))$/i,
DU=["name","code","institution","category"],AU=e=>e.replace(/\s+/g," ").trim();function _E(e){var n,
r;let t=_(e);return t===""?null:SU.has(t)?"rank":xU.has(t)?"sum":(r=(n=kU.find(([,o])=>o.has(t)))==null?
void 0:n[0])!=null?r:null}function Rm(e){var a,s,u,l;let t=_E(e);if(t!==null)return t;let n=e.replace(
hh,""),r=(l=(u=(a=hh.exec(e))==null?void 0:a[1])!=null?u:(s=hh.exec(e))==null?void 0:s[0])!=null?l:
"";
if(n!==e){let c=Rm(n);if(/^(?:nilai|skor|score)/i.test(r))return c==="sum"||c==="rank"?c:null;if(c!==
null)return c}let o=e.replace(RU,"");return o===e?null:Rm(o)}function dt(e){var s;let t=AU(e);if(TU.
test(t))return"sum";let n=_E(t);if(n!==null)return n;if(CU.test(_(t)))return"matter";let r=Rm(t);if(
r!==
null)return r;let o=t.replace(/\s*[([][^()[\]]*[)\]]\s*$/,"");if(o!==t&&o!==""){let u=dt(o);if(u!==null)
return u}if(EU.test(t))return"rank";let i=t.split(/\s*[/,&+|\n]\s*|\s+(?:dan|atau|and|or)\s+/i).filter(
u=>u.trim()!=="");if(i.length<2)return null;let a=i.map(u=>Rm(u));return a.every(u=>u!==null)&&(s=DU.
find(u=>a.includes(u)))!=null?s:null}var OU=/[\u03a3\u01a9\u2211]|(?:^|[^\p{L}])(?:total|jumlah|jml|sum|subtotal|rata|rata2|rerata|rataan|average|avg|mean|akhir|final|terbobot|tertimbang|weighted|persentase|konversi)(?:[^\p{L}]|$)/iu;
function Vi(e){let t=dt(e);return t==="sum"||t!=="matter"&&OU.test(e)}var PU=Fr("Hasil","Result",
"Final","Konversi","Akhir"),Al=e=>{let t=dt(e);return t==="matter"||t===null||PU.has(_(e))};m();var yh="(?:(?:dewan\\s+)?(?:juri|judge|penilai|panelis)\\s*[.\\-#:]?\\s*(?:\\d{1,2}|[ivx]{1,4}|[a-z])|j\\.?\\s?\\d{1,2})(?![\\p{L}\\p{N}])",
NU=new RegExp(`^(?:(?:nilai|skor|score|total)\\s+)?(${yh}(?:\\s*[(:\u2013-].*)?)$`,"iu"),IU=/^(?:nilai\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)\s*[:.\-\u2013]?\s+(\p{L}.*)$/iu,
$U=new RegExp(`^(${yh})\\s*[-\u2013\xB7|:_/,]*\\s*(\\S.*)$`,"iu"),FU=new RegExp(`^(.*[^\\s\\p{L}\\p{N}]|.*\\s|.*\\))\\s*(${yh})\\s*[)\\]]?$`,
"iu"),_U=new k(["Juri","Nilai Juri","Skor Juri","Dewan Juri","Nilai Dewan Juri","Nama Juri",
"Penilai","Judge","Judges"].map(_));function kt(e){var n,r,o,i,a,s;let t=e.
replace(/\s+/g," ").trim();return(s=(a=(r=(n=NU.exec(t))==null?void 0:n[1])==null?void 0:r.trim())!=
null?a:(i=(o=IU.exec(t))==null?void 0:o[1])==null?void 0:i.trim())!=null?s:null}function Wn(e){var i,
a,s,u,l;let t=e.replace(/\s+/g," ").trim(),n=$U.exec(t);if(n!==null&&!/^\(/.test((i=n[2])!=null?i:""))
return{label:(a=n[1])!=null?a:"",rest:(s=n[2])!=null?s:""};let r=FU.exec(t),o=((u=r==null?void 0:r[1])!=
null?u:"").replace(/[\s\-\u2013\u00b7|:_/,([]+$/,"");return r===null||o===""?null:{label:(l=r[2])!=null?
l:"",
rest:o}}var fo=e=>_U.has(_(e));m();m();var Ol="Nilai",Xi=e=>typeof e=="string"?e.trim():"";function ME(
e,{placeOf:t}){if(t===void 0)return e;
let n=new y([...e.columns].map(([o,i])=>[o,i.map(a=>t({row:-1,column:a}).column)])),r=e.rows.map(o=>(
{
...o,marks:new y([...o.marks].map(([i,a])=>[i,{...a,at:t(a.at)}]))}));return{...e,totalColumn:null,
columns:n,
rows:r}}var bh=$("Juri","Judge","Nama Juri","Judge Name","Kode Juri","Penilai","Nama Penilai",
"Dewan Juri","Nama Dewan Juri","Panelis","Reviewer","Email Juri"),MU=$("Email","Email Address",
"Alamat Email","Username","Nama Pengguna"),LU=$("Timestamp","Timestamp","Stempel Waktu","Cap Waktu"),
LE=$("Kriteria","Criterion","Kriteria Penilaian","Aspek","Aspek Penilaian","Indikator","Komponen",
"Unsur"),wh=$("Nilai",
"Score","Skor","Value","Poin","Points"),jE=e=>De(e,wh),zE=e=>e.some(t=>De(t,bh))&&e.some(t=>De(t,LE))&&
e.some(t=>De(t,wh));function jU(e){for(let[t,n]of e.values.slice(0,Xo).entries()){let r=n.map(Xi),o=l=>r.
findIndex(c=>De(c,l)),i=l=>r.findIndex(c=>Pt(c)===l),a=o(bh)>=0||o(LU)<0?o(bh):o(MU),[s,u]=[i("code"),
i("name")];if(a>=0&&(s>=0||u>=0)){let[l,c]=[o(LE),o(wh)];return{header:t,judge:a,code:s,name:u,
criterion:l,
score:c}}}return null}function BE(e){let t=jU(e);if(t===null)return null;let n=u=>W(u[t.judge]),r=e.
values.slice(t.header+1),o=u=>!ne(u[t.code])||!ne(u[t.name]),i=new y;for(let u of r){let l=_(n(u));l!==
""&&o(u)&&!i.has(l)&&i.set(l,n(u))}if(i.size<2)return null;let a=t.criterion>=0&&t.score>=0,s=a?BU(r,
t):[];return{tab:e.tab,layout:a?"list":"rows",views:[...i].map(([u,l])=>{let c=d=>_(n(d))===u;return a?
UU(e,t,s,l,c):zU(e,t,l,c)})}}function zU(e,{header:t,judge:n},r,o){var s;let i=((s=e.values[0])!=null?
s:[]).map(()=>""),a=e.values.map((u,l)=>l===t?u.map((c,d)=>d===n?"":c):l<t||o(u)?u:i);return{label:r,
grid:{tab:e.tab,values:a}}}function BU(e,{criterion:t}){let n=new y;for(let r of e){let o=W(r[t]);_(
o)!==""&&!n.has(_(o))&&n.set(_(o),o)}return[...n].map(([r,o])=>({key:r,name:o}))}function UU(e,t,n,r,
o){
var I,F,M,z;let{header:i,judge:a,code:s,name:u,criterion:l,score:c}=t,d=(F=(I=e.values[i])==null?
void 0:
I.length)!=null?F:0,p=[a,l,c],h=new y,b=new y,C=new y,O=v.from({length:d+n.length},()=>"");for(let[L,
j]of e.values.entries()){if(L<=i||!o(j))continue;let B=n.findIndex(be=>be.key===_(W(j[l]))),U=J(W(j[
s]))||
_(W(j[u]));if(B<0||U==="")continue;let G=(M=C.get(U))!=null?M:[],Z=G.find(be=>!h.has(`${be},${d+B}`)),
Y=Z!=null?Z:L;Z===void 0&&(C.set(U,[...G,L]),b.set(L,O.map((be,ve)=>{var Me;return p.includes(ve)?"":
(Me=j[ve])!=null?Me:""})));let ee=b.get(Y);ee!==void 0&&(ee[d+B]=(z=j[c])!=null?z:""),h.set(`${Y},${d+
B}`,{row:L,column:c})}let P=e.values.map((L,j)=>{var B;return j===i?[...L.map((U,G)=>p.includes(G)?
"":
U),...n.map(U=>U.name)]:(B=b.get(j))!=null?B:O}),N=({row:L,column:j})=>{var B;return(B=h.get(`${L},${j}`))!=
null?B:{row:L,column:j<d?j:L<0?c:g.max(s,u)}};return{label:r,grid:{tab:e.tab,values:P},placeOf:N}}m(
);function Pl(e){let t=g.max(0,...e.map(n=>{var r,o,i;return(i=(o=(r=/\.(\d+)$/.exec(x(n)))==null?
void 0:r[1])==null?void 0:o.length)!=null?i:0}));return .5*10**-g.min(t,6)+1e-9}var vr=e=>e.reduce((
t,n)=>t+
n,0),WU=[{kind:"sum",of:vr},{kind:"mean",of:e=>vr(e)/e.length}],KU=[{kind:"maximum",of:e=>g.max(...e)}
,
{kind:"minimum",of:e=>g.min(...e)}];function UE(e,t){var i;let n=Pl(e.map(({value:a})=>a)),r=GU(e).flatMap(
a=>{let s=e.filter(({value:l,sources:c})=>g.abs(l-a.of(c))<=n).length;if(s===0||s<e.length*t)return[
];
let u=HU(e,s,n,a);return[{derived:a.derived,share:s/e.length,evidence:u}]}),o=g.max(...r.map(({
evidence:a})=>a));
return(i=r.find(({evidence:a})=>a===o))!=null?i:null}function GU(e){var a,s;let t=(s=(a=e[0])==null?
void 0:a.sources.length)!=null?s:0;if(t===0)return[];let n=t>1?WU.map(({kind:u,of:l})=>({derived:{
kind:u},
parameters:0,of:l})):[],r=JU(e),o=(u,l)=>({derived:{kind:"weighted",weights:u},parameters:l,of:c=>vr(
c.map((d,p)=>{var h;return d*((h=u[p])!=null?h:0)}))}),i=vr(e.map(({value:u})=>u))/vr(e.map(({
sources:u})=>vr(
u)));return[...n,...r===null?[]:[o(r.map(KE),t),o(r,t)],...i>0&&w.isFinite(i)?[{...o(v(t).fill(i),1),
...t>1?{derived:{kind:"sum"}}:{}}]:[]].filter(({derived:u})=>u.kind!=="weighted"||!qU(u.weights))}
var qU=e=>e.
filter(t=>t>1e-9).length===1&&e.some(t=>g.abs(t-1)<1e-6),ZU=20;function HU(e,t,n,{parameters:r,of:o}
){
let i=e.flatMap(({value:b,sources:C})=>[b,...C]),a=g.max(...i)-g.min(...i),s=e.slice(0,ZU),u=s.flatMap(
({value:b},C)=>s.flatMap(({sources:O},P)=>P===C?[]:[g.abs(b-o(O))<=n])),l=2*n/(a+2*n),c=u.filter(b=>b).
length/g.max(1,u.length),d=e.length-t,p=g.max(0,t-r),h=g.min(1,g.max(l,c));return p*-g.log2(h)-d*g.log2(
e.length)}function WE(e){var r,o;let t=Pl(e.map(({value:i})=>i)),n=KU.find(({of:i})=>e.every(({value:
a,
sources:s})=>g.abs(a-i(s))<=t));return n===void 0||((o=(r=e[0])==null?void 0:r.sources.length)!=null?
o:0)<2?null:{kind:n.kind}}function JU(e){var i,a;let t=(a=(i=e[0])==null?void 0:i.sources.length)!=null?
a:0;if(new k(e.map(({sources:s})=>s.join(" "))).size<t+2)return null;let r=v.from({length:t},(s,u)=>v.
from({length:t+1},(l,c)=>vr(e.map(({value:d,sources:p})=>{var h,b;return((h=p[u])!=null?h:0)*(c<t?(b=
p[c])!=null?b:0:d)})))),o=VU(r).map(s=>g.abs(s)<1e-9?0:s);return o.some(s=>KE(s)<0)||o.every(s=>s===
0)?null:o}var KE=e=>{let t=g.round(e*300)/300,n=g.round(e*1e3)/1e3;return g.abs(e-n)<=g.abs(e-t)+1e-7?
n:t};function VU(e){var i,a,s,u,l;let t=e.map(c=>[...c]),n=g.max(1,...t.flat().map(g.abs)),r=[];for(
let c of t.
keys()){let d=t.slice(r.length),p=g.max(...d.map(b=>{var C;return g.abs((C=b[c])!=null?C:0)}));if(p<
n*1e-12)continue;let h=(i=d.find(b=>{var C;return g.abs((C=b[c])!=null?C:0)===p}))!=null?i:[];t.splice(
t.indexOf(h),1),t.splice(r.length,0,h);for(let b of t)b!==h&&XU(b,h,c);r.push(c)}let o=v(t.length).fill(
0);for(let[c,d]of r.entries())o[d]=((s=(a=t[c])==null?void 0:a[t.length])!=null?s:0)/((l=(u=t[c])==null?
void 0:u[d])!=null?l:1);return o}function XU(e,t,n){var o,i,a;let r=((o=e[n])!=null?o:0)/((i=t[n])!=
null?i:1);for(let[s,u]of t.entries())s>=n&&(e[s]=((a=e[s])!=null?a:0)-r*u)}var vh=e=>e.length>1&&e.includes(
1)&&e.every(t=>w.isInteger(t)&&t>=1&&t<=e.length);function GE(e,t){if(!vh(e)||e.length!==t.length||
new k(
e).size*2<=e.length)return!1;let n=e.map((r,o)=>{var i;return{rank:r,value:(i=t[o])!=null?i:0}});
return n.
every(r=>n.every(o=>r.value>o.value+1e-9?r.rank<o.rank:!0))}function qE(e,t,n=0){var c;if(e.length<2||
t.some(d=>d.length<3))return null;let r=d=>vr(d)/d.length,o=(d,p)=>g.sqrt(vr(d.map(h=>(h-r(d))**2))/
(d.length-p)),a={maximum:d=>g.max(...d),minimum:d=>g.min(...d),mean:r,sum:vr,median:d=>{var b,C,O;
let p=[
...d].sort((P,N)=>P-N),h=p.length/2;return h%1===0?(((b=p[h-1])!=null?b:0)+((C=p[h])!=null?C:0))/2:(
O=
p[g.floor(h)])!=null?O:0},deviation:d=>o(d,1),"deviation of all":d=>o(d,0),count:d=>d.length},s=Pl(e),
u=f.entries(a).find(([,d])=>e.every((p,h)=>{var b;return g.abs(p-d((b=t[h])!=null?b:[]))<=s}));
return vr(
e.map((d,p)=>{var C;let h=(C=t[p])!=null?C:[],b=h.filter(O=>g.abs(O-d)<=s).length;return g.log2((h.length+
1)/(b+1))}))<n?null:(c=u==null?void 0:u[0])!=null?c:null}m();var YU=/^-?\d{1,4}(?:[.,]\d+)?\s*(?:\/\s*\d+.*|(?:dari|of|out of)\s+\d+|poin|points?|pts?\.?|nilai|%|[-\u2013:=(]\s*[^\d].{0,40})$/i,
QU=/^(?:#[A-Z/0!?]+[!?]?|loading\s*(?:\.{3}|\u2026)?|memuat\s*(?:\.{3}|\u2026)?)$/i;function _r(e){
if(e===
void 0||ne(e))return"blank";if(typeof e=="number")return"number";if(typeof e=="boolean")return"check-box";
if(typeof e=="object")return"date";if(lt(e.replace(/\s*%\s*$/,""))!==null)return"number";if(De(
e,yn))return"recused";let t=e.trim();return QU.test(t)?"failed":YU.test(t)?"score-text":"text"}var kr=e=>lt(
typeof e=="string"?e.replace(/\s*%\s*$/,""):e),oi=e=>e!=="blank"&&e!=="text";m();m();var ZE=4,HE=15,
eW=new k(["Aspek Penilaian","Aspek","Kriteria","Kriteria Penilaian","Nilai","Skor","Penilaian",
"Komponen","Unsur","Komponen Penilaian","Indikator","Indikator Penilaian","Unsur Penilaian",
"Score","Scores","Criteria","Aspek yang Dinilai","Kriteria yang Dinilai","Hal yang Dinilai",
"Nilai Kriteria","Nilai per Kriteria","Poin","Assessment","Bobot","Uraian","Pertanyaan","Pernyataan",
"Parameter","Sub Unsur","Butir","Butir Penilaian","Sub Kriteria","Sub Aspek","Uraian Penilaian",
"Nilai Aspek","Skor Penilaian","Nilai (0-100)","Unsur yang Dinilai","Aspek Nilai"].map(_)),go=e=>eW.has(
_(ct(e).
name)),tW=new k(["code","name","institution","category","judge","number"]),ms=e=>{var t;return tW.has(
(t=dt(e))!=null?t:"")&&ct(e).weight===null},ii=e=>_r(e)==="text"&&!/^[\s\d().,\u2013-]+$/.test(W(e)),
Yi=e=>!ne(
e);function JE(e,t){let n=nW(e,t);if(n===null)return null;let[r,o]=[n,n];for(;o-r+1<ZE&&oW(e,r,o);)o+=
1;for(;o-r+1<ZE&&aW(e,r,o);)r-=1;return{top:r,bottom:o,columns:sW(e,r,o)}}function nW({values:e},t){
let[n,r]=[-1,0];for(let[i,a]of e.slice(0,Xo).entries()){let[s,u]=[0,!1];for(let[l,c]of a.entries()){
if(!ii(c))continue;let d=dt(c)!==null||t(c)||kt(c)!==null;ms(c)&&(u=!0),s+=1+(d?2:0)+(Nl(e,i,l)?1:0)}
a.filter(ii).length<2&&!u||s>r&&([n,r]=[i,s])}if(n<0)return null;let o=i=>i.map(W).join(`
`);return e.findIndex(i=>{var a;return o(i)===o((a=e[n])!=null?a:[])})}function Nl(e,t,n){let r=e.slice(
t+1,t+1+HE).map(o=>_r(o[n])).filter(o=>o!=="blank");return r.filter(oi).length*2>r.length}var rW=(e,
t,n)=>e.
slice(t+1,t+1+HE).some(r=>ii(r[n]))&&!Nl(e,t,n);function oW({values:e},t,n){var d;let r=(d=e[n+1])!=
null?d:[],o=[...r.keys()].filter(p=>Yi(r[p]));if(!o.some(p=>ii(r[p])))return!1;let i=p=>{var h;
return(h=
e.slice(t,n+1).map(b=>W(b[p])).find(b=>b!==""))!=null?h:""},a=e.slice(t,n+1),s=p=>{var b;let h=i(p);
return h===""?a.some(C=>C.slice(0,p).some(Yi)):go(h)||kt(h)!==null||iW((b=e[n])!=null?b:[],p)};if(o.
some(p=>ms(i(p))))return!1;let u=o.some(p=>Nl(e,n+1,p))&&o.every(p=>!rW(e,n+1,p)),l=[...r.keys()].some(
p=>ms(i(p))&&ne(r[p])),c=p=>ii(r[p])&&Nl(e,n+1,p);return!o.every(p=>ii(r[p]))&&!(l&&o.some(c))||!o.every(
s)&&!(u&&(o.some(s)||l))?!1:o.some(p=>Nl(e,n+1,p))||o.some(p=>{var h;return ne((h=e[n])==null?void 0:
h[p])})}var iW=(e,t)=>t+1<e.length&&ne(e[t+1]);function aW({values:e},t,n){var c;let[r,o]=[e[t-1],(c=
e[t])!=null?c:[]];if(r===void 0)return!1;let i=[...r.keys()].filter(d=>Yi(r[d]));if(i.length===0||!i.
every(d=>ii(r[d])))return!1;let a=i.map(d=>W(r[d]));if(a.some(d=>d.startsWith(":")))return!1;let s=e.
slice(t,n+1),u=d=>s.every(p=>ne(p[d]));if(i.some(d=>ms(W(r[d]))&&u(d)))return!0;let l=[...o.keys()].
find(d=>ii(o[d])&&!ms(W(o[d])));return l===void 0||i.some(d=>d<l)||i.every(d=>ne(o[d]))?!1:a.length>
1||a.some(d=>go(d)||kt(d)!==null||Wn(d)!==null||fo(d)||ct(d).weight!==null)}function sW({values:e},t,
n){
var a,s;let r=e.slice(t,n+1),o=(s=(a=e[t])==null?void 0:a.length)!=null?s:0,i=(u,l)=>r.slice(u+1).some(
c=>Yi(c[l]));return v.from({length:o},(u,l)=>{var b,C;let c=r.flatMap((O,P)=>Yi(O[l])?[{row:P,text:W(
O[l])}]:[]),[d]=c.slice(-1),p=(b=d==null?void 0:d.row)!=null?b:-1,h=r.slice(0,g.max(0,p)).flatMap((O,
P)=>{
if(Yi(O[l]))return[W(O[l])];for(let N=l-1;N>=0;N-=1){if(!Yi(O[N]))continue;let I=W(O[N]);return i(P,
N)&&!ms(I)?[I]:[]}return[]});return{text:(C=d==null?void 0:d.text)!=null?C:"",groups:h}})}m();var VE=e=>e!==""&&
!go(e)&&!fo(e);function kh(e){var i;let t=e.columns.flatMap(({text:a})=>{var s,u,l;
return(l=(u=kt(a))!=null?u:(s=Wn(a))==null?void 0:s.label)!=null?l:[]});if(new k(t.map(_)).size>1)return!0;
let n=e.columns.flatMap(({text:a,groups:s})=>s.filter(u=>kt(u)!==null||VE(u)).map(u=>({group:_(u),
text:a})));
if(e.columns.some(({groups:a})=>a.some(s=>kt(s)!==null||fo(s))))return!0;let r=new y;for(let{group:a,
text:s}of n)r.set(a,((i=r.get(a))!=null?i:new k).add(_(s)));let o=[...r.values()];return o.some((a,s)=>o.
slice(s+1).some(u=>[...a].filter(c=>u.has(c)).length*2>g.min(a.size,u.size)))}function XE(e){let t=kh(
e),n=e.columns.map(({text:o,groups:i},a)=>{var u;let s=dt(o)===null?i.filter(VE):[];return{column:a,
text:o,group:t?"":(u=s.slice(-1)[0])!=null?u:"",...ct(o),max:rs(o)}}),r=t?n.map(o=>o.weight):lW(n);
return n.
map((o,i)=>{var d;let s=o.group!==""&&!Vi(o.name)&&n.some(p=>p!==o&&_(p.name)===_(o.name))?`${ct(o.group).
name} - ${o.name}`:o.name,u=(d=r[i])!=null?d:null,c=s!==o.name||u!==o.weight?uW(s,u,o.max):o.text;
return{
column:o.column,header:c,name:s,weight:u,max:o.max,group:o.group}})}var uW=(e,t,n)=>[e,...n===null?[
]:
[`(0-${n})`],...t===null?[]:[`(${g.round(t*1e4)/1e4}%)`]].join(" ");function lW(e){var n;let t=new y;
for(let r of e.filter(({name:o})=>!Vi(o)||Al(o)))ct(r.group).weight!==null&&t.set(r.group,[...(n=t.get(
r.group))!=null?n:[],r]);return e.map(r=>{var u;let o=t.get(r.group),i=ct(r.group).weight;if(o===void 0||
i===null||!o.includes(r))return r.weight;let a=o.flatMap(({weight:l})=>l!=null?l:[]);if(a.length===0)
return i/o.length;let s=a.reduce((l,c)=>l+c,0);return a.length<o.length||g.abs(s-i)<.5?r.weight:g.abs(
s-100)<.5?((u=r.weight)!=null?u:0)*i/100:r.weight})}function YE(e,t){let n=JE(e,t.isCriterion);if(n===null)return null;
let r=XE(n),o=e.values.slice(n.bottom+
1),i=r.map(({column:s})=>o.map(u=>_r(u[s]))),a={grid:e,block:n,columns:r,isJudges:kh(n),isList:zE(r.
map(({header:s})=>s)),at:{code:-1,name:-1,institution:-1,category:-1,number:-1,judge:-1},kinds:i};
for(let{
column:s,header:u}of r){let l=dt(u);if(l===null||!(l in a.at)||t.isCriterion(u))continue;let c=l;(c===
"code"||c==="number"||xn(a,s)!=="numbers")&&a.at[c]<0&&(a.at[c]=s)}return a}function xn({kinds:e},t){
var o;let n=((o=e[t])!=null?o:[]).filter(i=>i!=="blank");return n.length===0?"empty":n.filter(i=>i===
"number"||i==="recused").length*2>=n.length&&n.includes("number")?"numbers":n.filter(oi).length*2>=n.
length?"scores":"words"}function Th({kinds:e},t){var r;let n=((r=e[t])!=null?r:[]).filter(o=>o!=="blank");
return n.length>0&&n.filter(oi).length*3>=n.length}var ho=({grid:e},t,n)=>{var r,o;return n<0?
"":(o=(r=e.values[t])==null?void 0:r[n])!=null?o:""},yo=(e,t)=>({code:W(ho(e,t,e.at.code)),name:W(ho(
e,t,e.at.name))});function ai(e,t){let{code:n,name:r}=yo(e,t);return e.at.code>=0?n===""?"":`#${J(n)}`:
_(r)}function QE(e){var n;let t=e.filter(({at:r})=>r.name<0);for(let r of t){let o=[r.at.judge,r.at.
code,r.at.number,r.at.category],i=r.columns.map(({column:c})=>c).filter(c=>!o.includes(c)&&mW(r,c)&&
!dW(r,c)),a=e.length<2||r.isJudges||r.at.judge>=0,s=i.filter(c=>a||pW(r,c,e)),l=(n=s.filter(c=>{var d,
p;return c!==r.at.institution&&dt((p=(d=r.columns[c])==null?void 0:d.header)!=null?p:"")===null})[0])!=
null?n:s[0];l!==void 0&&(r.at.name=l,r.at.institution===l&&(r.at.institution=-1))}}function xh({grid:
e,
block:t,at:n,columns:r,kinds:o},i){let a=e.values.slice(t.bottom+1),s=a.filter(l=>l.some((c,d)=>d>i&&
oi(_r(c)))),u=n.judge<0?[]:r.filter(l=>l.column===n.judge||go(l.header)&&xn({kinds:o},l.column)==="words");
return(s.length>0?s:a).filter(l=>_(W(l[i]))!=="").map(l=>[...u.map(c=>l[c.column]),l[i]].map(
c=>_(W(c))).join(`
`))}var cW=/kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|benefit|dampak|impact|replika|disebar|keberlanjut|berkelanjut|sustain|efektif|effective|efisien|presentasi|penyajian|substansi|inovatif|relevansi|kualitas|mutu/i,
Dm=e=>cW.test(e);function dW({columns:e,grid:t,block:n},r){var a,s;if(go((s=(a=e[r])==null?void 0:a.
header)!=null?s:"")||e.some(({header:u})=>/^(?:bobot|weight)(?:\s|$|[(%])/i.test(u.trim())&&dt(u)===
"sum"))return!0;let o=t.values.slice(n.bottom+1).map(u=>W(u[r])).filter(u=>u!=="");return o.filter(u=>Dm(
u)||ct(u).weight!==null).length*2>o.length}function mW(e,t){if(xn(e,t)!=="words"||Th(e,t))return!1;
let n=xh(
e,t);return n.length>1&&new k(n).size>n.length*.9}function pW(e,t,n){let r=new k(xh(e,t));return n.some(
o=>o===e?!1:o.columns.some(i=>{let a=xh(o,i.column).filter(s=>r.has(s)).length;return a>1&&a*2>=r.size}
))}var fW=1e3,Il=4,gW=(e,t)=>_(e)||`#${t}`,hW=new k(["sum","mean","weighted","maximum","minimum",
"rank"]),
si=e=>hW.has(e);function nC(e,t){let n=e.map(r=>r.draft.columns.map(o=>yW(r,o.column,t)));return vW(
e,n,t),FW(e,n,t),n}function yW({draft:e},t,n){var s;let{header:r,name:o}=(s=e.columns[t])!=null?s:{
header:"",
name:""},i=n.isCriterion(r)||n.hasCriteria&&e.isJudges&&rC(e,t,r,n),a=["code","name","institution",
"category","judge"].find(u=>e.at[u]===t);return{column:t,label:r,header:r,key:gW(o,t),role:a!=null?a:
i?"criterion":bW(e,t,r),from:[],weights:null,doubt:null,guess:null}}function bW(e,t,n){let r=xn(e,t),
o=dt(n);return o==="text"||r==="words"?"text":r==="empty"?n===""||wW.has(o)?"empty":"criterion":e.at.
number===t&&(o==="number"||o==="code")||e.isList&&!jE(n)?"number":"criterion"}var wW=new k(["sum",
"rank","number"]);function rC({block:e},t,n,r){var a,s,u,l;let o=(s=(a=e.columns[t])==null?void 0:a.groups)!=
null?s:[],i=[n,...o,(l=(u=Wn(n))==null?void 0:u.rest)!=null?l:""];return o.some(fo)||i.some(c=>r.isCriterion(
c))||[n,...o].some(c=>kt(c)!==null&&dt(n)===null)}function ui({draft:e,roles:t},n){var o;let r=new y;
for(let[i,a]of t.entries()){if(a!=="entry")continue;let s=kr((o=e.grid.values[i])==null?void 0:o[n]);
s!==null&&r.set(i,s)}return r}function vW(e,t,n){var i,a,s,u;let r=new y;for(let[l,c]of e.entries()){
let d=((i=t[l])!=null?i:[]).filter(({role:h,column:b})=>h==="criterion"&&xn(c.draft,b)==="numbers"),
p=new y(d.map(({column:h})=>[h,ui(c,h)]));if(!c.draft.isList)for(let h of d){let b=(s=(a=c.draft.block.
columns[h.column])==null?void 0:a.text)!=null?s:"";if(Om(b)&&!Vi(h.header)&&!xW.test(b))continue;let C=d.
filter(({key:P,column:N})=>P===h.key&&N<h.column).length,O=`${oC(c,h)}
${C}`;r.set(O,[...(u=r.get(O))!=null?u:[],{tab:c,shape:h,numeric:d,values:p}])}}let o=[...r.values()].
filter(l=>!l.some(({shape:c})=>n.isCriterion(c.header)));for(let l of o)eC(l);for(let l of o.filter(
c=>c.every(d=>!si(d.shape.role)&&sC(d)))){for(let{shape:c}of l)c.doubt=null;eC(l)}for(let{tab:l,
shape:c,
numeric:d}of o.flat().filter(p=>{var h;return((h=p.shape.doubt)==null?void 0:h.doubt)==="sum-somewhere"}
))for(let p of d)p.role==="criterion"&&Am(l,p)===Am(l,c)&&ta(p,"sum-somewhere",null)}var oC=({draft:
e},{
key:t,column:n})=>e.isJudges?`${e.grid.tab}
${n}`:t,iC=5,aC=18,kW=12,xW=/[x\u00d7*]\s*(?:\d|bobot)/i,TW=/rata|rerata|mean|average|avg/i;function eC(
e){
var s,u;let{label:t=""}=(u=(s=e[0])==null?void 0:s.shape)!=null?u:{},n=dt(t),r=Vi(t)&&!(n==="sum"&&
Al(
t))||e.every(sC),o=SW(e,t,n,r),i=o===null?mC(e,r):null,a=o!=null?o:i!==null&&Eh(i,r)?null:NW(e)?
"rank":null;if(a!==null)for(let{shape:l}of e)l.role=a;else if(i!==null&&Eh(i,r)){if(uC(e,i),EW(e,i))for(
let{
shape:l}of e)ta(l,"sum-misfit",null)}else if(i!==null&&!r&&i.evidence>=kW)for(let{shape:l}of e)ta(l,
"sum-somewhere",null);else e.length>1&&CW(e,r)}function SW(e,t,n,r){return e.every(i=>DW(i.shape,Qi(
i),n))?"number":n==="rank"&&e.every(i=>vh([...Qi(i).values()]))?"rank":e.every(i=>Qi(i).size>1&&new k(
Qi(i).values()).size===1)?n==="rank"?"rank":r?TW.test(t)?"mean":"sum":null:null}var EW=(e,{kind:t,
weights:n})=>t===
"weighted"&&e.every(lC)&&(n!=null?n:[]).some((r,o,i)=>{var a;return g.abs(r-((a=i[0])!=null?a:0))>.001}
);
function CW(e,t){for(let n of e){let r=mC([n],t);r!==null&&r.evidence>=aC&&Eh(r,t)&&uC([n],r)}}var sC=(
{
tab:e,shape:t,numeric:n})=>n.some(r=>r!==t&&Am(e,r)===Am(e,t)&&si(r.role)),Am=({draft:e},{column:t})=>{
var n,r;return _((r=(n=e.block.columns[t])==null?void 0:n.text)!=null?r:"")},Qi=({shape:e,values:t})=>{
var n;return(n=t.get(e.column))!=null?n:new y},Eh=({evidence:e,distinct:t},n)=>n?e>=iC:e>=aC&&t>=Il;
function RW(e){let t=e.reduce((r,o)=>r+o,0),n=r=>[20,3].some(o=>g.abs(r*o-g.round(r*o))<1e-6);return e.
every(r=>n(r/t))}function uC(e,{kind:t,from:n,weights:r}){var o;for(let[i,{shape:a}]of e.entries())a.
role=t,a.from=(o=n[i])!=null?o:[],a.weights=r}function Ch({draft:e},{column:t,header:n}){var i,a,s,u,
l,c,d;let o=(s=[...(a=(i=e.block.columns[t])==null?void 0:i.groups)!=null?a:[]].reverse().find(p=>!go(
p)))!=null?s:"";return _((d=(c=(u=kt(n))!=null?u:kt(o))!=null?c:(l=Wn(n))==null?void 0:l.label)!=null?
d:o)}var lC=({tab:e,shape:t})=>e.draft.isJudges&&Ch(e,t)==="";function DW({label:e},t,n){let r=[...t.
values()];return n==="number"?r.every(o=>w.isInteger(o))&&new k(r).size===r.length?!0:r.every(o=>w.isInteger(
o)&&o>=1990&&o<=2100):e===""&&r.length>2&&r.every((o,i)=>o===i+1)}function cC(e,t){let{tab:n,shape:r,
numeric:o}=e,i=!n.draft.isJudges||lC(e),a=o.filter(p=>p!==r&&p.role!=="number"&&(i||Ch(n,p)===Ch(n,r))),
s=a.filter(({role:p})=>!si(p)),u=s.filter(({column:p})=>p<r.column),l=a.filter(({role:p,column:h})=>dC(
p)&&h<r.column),c=g.max(-1,...a.flatMap(({role:p,column:h})=>si(p)&&h<r.column?h:[])),d=[...new k(l.
map(({key:p})=>p))].map(p=>l.filter(h=>h.key===p));return[u.filter(({column:p})=>p>c),u,u.slice(-1),
l,...d,...t?[s,...AW(e)]:[]]}function AW({tab:e,shape:t,numeric:n}){if(!e.draft.isJudges)return[];
let r=n.
filter(({column:o,role:i})=>o<t.column&&i!=="number");return[r.filter(({role:o})=>!si(o)),r.filter((
{
role:o})=>dC(o))]}var dC=e=>e==="sum"||e==="mean"||e==="weighted";function mC(e,t){var i,a;let n=e.map(
s=>cC(s,t)),r=((i=n[0])!=null?i:[]).flatMap((s,u)=>{var F,M;let l=n.map(z=>{var L;return(L=z[u])!=null?
L:[]}),c=new k(l.map(z=>z.map(({key:L})=>L).join(`
`)));if(l.some(z=>z.length===0)||c.size>1)return[];let d=e.flatMap((z,L)=>{var j;return $W(Qi(z),(j=
l[L])!=null?j:[],z.values)}),p=(F=UE(d,t?.5:1))!=null?F:PW(d,t),[h]=e;if(p===null||h===void 0||OW(p.
derived,h.shape,(M=l[0])!=null?M:[]))return[];let{derived:b,evidence:C}=p;if(!t&&b.kind==="weighted"&&
!RW(b.weights))return[];let O=new k(d.map(({value:z})=>z)).size,P=z=>b.kind!=="weighted"||b.weights[
z]!==
0,N=l.map(z=>z.flatMap(({column:L},j)=>P(j)?L:[])),I=b.kind==="weighted"?b.weights.filter(z=>z!==0):
null;return[{kind:b.kind,from:N,weights:I,evidence:C,distinct:O}]}),o=g.max(...r.map(({evidence:s})=>s));
return(a=r.find(({evidence:s})=>s===o))!=null?a:null}function OW(e,{column:t},n){let r=e.kind==="weighted"?
n.filter((o,i)=>{var a;return((a=e.weights[i])!=null?a:0)>1e-9}):[];return r.length===1&&r.every(
o=>o.column>t)}function PW(e,t){let n=t&&e.length>=Il?WE(e):null;return n===null?null:{derived:n,
evidence:iC}}
function NW(e){return e.reduce((n,r)=>n+Qi(r).size,0)>=Il&&e.every(n=>IW(n))}function IW(e){let t=Qi(
e),n=[...t.values()],r=(a,s)=>{var u,l;return(l=(u=e.values.get(a))==null?void 0:u.get(s))!=null?l:0}
;
return cC(e,!0).flatMap(a=>[a,...a.slice(-1).map(s=>[s])]).filter(a=>a.length>0).map(a=>[...t.keys()].
map(s=>a.reduce((u,{column:l})=>u+r(l,s),0))).some(a=>GE(n,a))}var $W=(e,t,n)=>[...e].flatMap(([r,o])=>{
let i=t.map(({column:a})=>{var s;return(s=n.get(a))==null?void 0:s.get(r)});return i.every(a=>a!==void 0)?
[{value:o,sources:i}]:[]});function FW(e,t,n){var i,a,s,u;let r=new y;for(let[l,c]of e.entries())for(
let d of c.
draft.isList?[]:(i=t[l])!=null?i:[]){let p=oC(c,d);r.set(p,[...(a=r.get(p))!=null?a:[],{tab:c,shape:
d}])}
let o=new y;for(let l of r.values()){jW(l,n);let c=l.filter(({tab:d,shape:p})=>xn(d.draft,p.column)!==
"empty").length;for(let{shape:d}of l)o.set(d,c/l.length)}n.hasCriteria||_W([...r.values()]);for(let[
l,c]of e.entries())n.hasCriteria||c.draft.isList||(LW(c,(s=t[l])!=null?s:[],o),qW(c,(u=t[l])!=null?u:
[]))}function _W(e){let t=e.filter(r=>r.length>1&&r.every(({tab:o,shape:i})=>i.role==="criterion"&&i.
doubt===null&&xn(o.draft,i.column)==="numbers")),n=t.filter(MW);if(n.length!==t.length)for(let r of n)
r.some(({shape:o})=>Om(o.header))||ea(r,"same-everywhere")}function MW(e){var r;let t=new y,n=0;for(
let{
tab:o,shape:i}of e)for(let[a,s]of ui(o,i.column)){let u=ai(o.draft,a);if(((r=t.get(u))!=null?r:s)!==
s)return!1;n+=t.has(u)?1:0,t.set(u,s)}return n>=Il&&new k(t.values()).size>1}function LW(e,t,n){var i;
let r=({column:a})=>xn(e.draft,a)!=="empty",o=t.filter(a=>a.role==="criterion"&&a.doubt===null);if(o.
some(r))for(let a of o.filter(s=>!r(s)&&!Om(s.header))){let s=(i=n.get(a))!=null?i:0;s<=.5&&ta(a,s===
0?"blank":"some-tabs",null)}}function jW(e,t){let[n]=e;n===void 0||t.isCriterion(n.shape.header)||(t.
hasCriteria?GW(e,t):zW(e,n.shape.header))}function zW(e,t){var a,s,u,l;let n=e.map(({tab:c,shape:d})=>xn(
c.draft,d.column)),r=e.filter((c,d)=>n[d]!=="empty"),o=r.filter(({shape:c})=>si(c.role)),i=r.filter(
({shape:c})=>c.role==="criterion");if(o.length>0&&i.length>0){if(i.filter(({tab:d,shape:p})=>new k(
ui(
d,p.column).values()).size>=Il).length>0)ea(r,"sum-somewhere");else for(let{shape:d}of i)d.role=(s=(
a=
o[0])==null?void 0:a.shape.role)!=null?s:"sum";return}for(let[c,{shape:d}]of e.entries())n[c]==="empty"&&
d.role==="criterion"&&r.length>0&&(d.role=(l=(u=r[0])==null?void 0:u.shape.role)!=null?l:"criterion");
i.length!==0&&(n.includes("numbers")?UW(e,i,t):BW(e,i,t))}var ea=(e,t,n=null)=>{for(let{shape:r}of e)
ta(r,t,n)};function BW(e,t,n){let r=o=>t.every(({tab:i,shape:a})=>{var s;return((s=i.draft.kinds[a.column])!=
null?s:[]).every(u=>u===o||u==="blank")});n===""?ea(e,"unnamed"):(r("check-box")||r("date")&&dt(n)!==
null)&&ea(e,"not-numbers")}function UW(e,t,n){let r=t.flatMap(({tab:s,shape:u})=>[...ui(s,u.column).
values()]);if(pC(r)){for(let{shape:s}of e)s.role==="criterion"&&(s.role="large");return}if(
/^[\d\s.,/-]*$/.
test(n)){ea(e,"unnamed","criterion");return}if(WW.test(n)){ea(e,"penalty");return}let o=dt(n);if(tC(
o)&&Om(n))return;let i=Vi(n);(i||tC(o)||o==="rank"||o==="number")&&!e.every(KW)&&ea(e,i?"sum-misfit":
"matter")}var WW=/pengurang|penalt|potongan|\bminus\b|pelanggaran|denda|diskon|deduction/i,pC=e=>e.filter(
t=>g.abs(t)>fW).length*2>e.length,Sh=1.5;function KW({tab:e,shape:t}){var b;let{columns:n,block:r}=e.
draft,{name:o="",weight:i=null,max:a=null}=(b=n[t.column])!=null?b:{};if(!Al(o))return!1;let s=n.filter(
({column:C,header:O})=>C!==t.column&&dt(O)===null&&xn(e.draft,C)==="numbers");if(s.some(C=>i!==null&&
C.weight!==null||a!==null&&C.max!==null))return!0;let u=C=>{var O,P;return((P=(O=r.columns[C])==null?
void 0:O.groups)!=null?P:[]).join(`
`)};if(!s.some(({column:C})=>C<t.column||u(C)!==""&&u(C)===u(t.column))&&dt(o)==="matter")return!1;
let[
c,d]=[[...ui(e,t.column).values()],s.flatMap(({column:C})=>[...ui(e,C).values()])],p=C=>C.reduce((O,
P)=>O+
P,0)/C.length,h=p(c)/p(d);return h>1/Sh&&h<Sh&&g.max(...c)<=Sh*g.max(...d)}var tC=e=>e==="matter"||e===
"institution"||e==="category"||e==="name",Om=e=>ct(e).weight!==null||rs(e)!==null;function GW(e,t){
var i,
a;let n=e.flatMap(({tab:s,shape:u})=>u.role==="criterion"?[...ui(s,u.column).values()]:[]),r=pC(n),o=dt(
(a=(i=e[0])==null?void 0:i.shape.header)!=null?a:"");for(let{tab:s,shape:u}of e)u.role!=="criterion"||
t.isMisspelled(u.header)||s.draft.isJudges&&rC(s.draft,u.column,u.header,t)||(r?u.role="large":xn(s.
draft,u.column)!=="numbers"?u.role="text":o==="sum"?u.role="sum":ta(u,"not-listed",null))}function ta(
e,t,n,r){
e.doubt=r===void 0?{doubt:t}:{doubt:t,other:r},e.guess=n}function qW(e,t){var o;let n=t.filter(i=>i.
role==="criterion"&&i.doubt===null&&xn(e.draft,i.column)==="numbers");if(n.length<2||e.draft.isJudges)
return;let r=n.map(({column:i})=>g.max(...ui(e,i).values()));for(let[i,a]of n.entries()){let s=(o=r[
i])!=
null?o:0,u=r.filter((l,c)=>c!==i);s>100&&s>2*g.max(...u)&&ta(a,"large",null)}}m();var ZW=6,HW=5,fC=/^(?:jumlah|jml|total|sum|rata|rata2|rerata|rataan|mean|average|avg|tertinggi|terendah|maksimum|maksimal|minimum|minimal|maks|max|min|simpangan|deviasi|n|stdev|sd|std|median|subtotal|subjumlah|modus|varian|varians|highest|lowest|banyaknya|count|terbesar|terkecil|persentase)$/,
hC=/^(?:nilai|skor|score|scores|poin|points|baku|standar|standard|deviation|akhir|keseluruhan|per|kriteria|aspek|juri|penilaian|persen|data|sub|grand|peserta|semua|dari|the|of|all|umum|kelas|kolom|seluruh|final|hasil|faktor)$/,
Pm=/^(?:bobot|weight|weights|pembobotan|proporsi|porsi|koefisien|presentase|pengali)$/,Rh=/^(?:maks|maksimum|maksimal|max|maximum|ideal|tertinggi|rentang|skala)$/,
JW=/^(?:contoh|example|misal(?:nya)?|sample)(?:\s|$|[:(.])/i,yC=/^(?:(?:kategori|kelompok|bidang|klaster|cluster|sesi|divisi|golongan|jenjang|tingkat|rayon|zona|babak|category|group|session|division|klasifikasi|wilayah)(?:\s|:|$)|[A-Z]\s*[.)]\s+\S|[IVX]+\s*[.)]\s+\S)/i,
VW=/^(?:[A-Z]|[IVX]{1,5})[.)]?$/,bC=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");
function Dh(e){
let t=bC(e);return t.some(n=>fC.test(n))&&t.every(n=>fC.test(n)||hC.test(n))}var ps=(e,t)=>{let n=bC(
e);return n.some(r=>t.test(r))&&n.every(r=>t.test(r)||hC.test(r)||Pm.test(r)||/^\d+$/.test(r))},Nm=e=>ps(
e,Pm);function wC(e,t){let n=new k(f.values(e.at));return e.columns.map(({column:r})=>r).filter(r=>!n.
has(r)&&t(r))}function vC(e,t,n){var h;let{grid:r,block:o}=e,i=r.values.map(()=>"blank"),a=new y,s=[
],
u=[],l=!0,c=o.bottom,d=b=>t.some(C=>{var O;return oi(_r((O=r.values[b])==null?void 0:O[C]))});for(
let b=o.
bottom+1;b<r.values.length;b+=1){if(((h=r.values[b])!=null?h:[]).every(ne))continue;let C=d(b),O={
hasScores:C,
isFirst:l,sinceHeader:b-c,entries:u.length},P=!Im(e,b)&&o3(e,b);P&&s.push(b);let N=P?"header":XW(e,b,
O,n);i[b]=N,N==="header"&&(c=b),N==="section"&&a.set(b,s3(e,b)),N==="entry"&&(l=!1,C&&u.push(b))}let p=e3(
e,i,t,u,n);return u.length>0&&n3(e,i,u,n),{roles:i,sections:a,doubtful:p,otherHeaders:s}}function XW(
e,t,n,r){
var b,C;let{grid:o,at:i}=e,a=(b=o.values[t])!=null?b:[],{code:s,name:u}=yo(e,t),l=n.sinceHeader<=3&&
i3(e,t);if(l&&i.name>=0)return"numbers";if(Im(e,t))return"header";let c=(C=a.map(W).find(O=>O!==""))!=
null?C:"";if(!n.hasScores&&!yC.test(c)&&r3(e,t))return"note";if(r.isEntry(s,u))return"entry";if(l)return"numbers";
if(n.isFirst&&n.hasScores&&s===""&&u===""&&YW(e,t))return"weight";let d=u||s||W(a.find(O=>_r(
O)==="text")),p=s===""&&(i.number<0||ne(ho(e,t,i.number))),h=QW({code:s,name:u,label:d,first:c,
isOpen:p,
hasScores:n.hasScores,isFirst:n.isFirst});return h!==null||n.hasScores?h!=null?h:"entry":a3(e,t,n.entries)?
"section":u===""&&s===""?"note":"entry"}function YW({grid:e,at:t},n){var s;let r=((s=e.values[n])!=null?
s:[]).flatMap((u,l)=>ne(u)||l===t.number?[]:[u]),o=r.flatMap(u=>{var l;return(l=kr(u))!=null?l:[]}),
i=o.reduce((u,l)=>u+l,0),a=u=>g.abs(i-u)<u*1e-6||g.abs(i-2*u)<u*1e-6;return o.length>1&&o.length===r.
length&&o.every(u=>u>0)&&(a(100)||a(1))}function QW(e){let{code:t,name:n,label:r,first:o,hasScores:i,
isFirst:a}=e;if(e.isOpen&&r!==""){if(JW.test(r))return"example";if(i&&ps(r,Pm)&&!ps(r,Rh))return"weight";
if(i&&a&&ps(r,Rh))return"maximum";if(Dh(r))return a&&i?"maximum":"statistic"}return Dh(t)?
"statistic":n!==""?null:Dh(o)?"statistic":i&&ps(o,Pm)?"weight":i&&ps(o,Rh)?"maximum":null}function e3(
e,t,n,r,o){
let{at:i}=e,a=i.number>=0,s=t3(e,r,o);for(let u of r.slice(-ZW)){let{code:l,name:c}=yo(e,u);if(l!==""||
kr(ho(e,u,i.number))!==null||!ne(ho(e,u,i.judge))||o.isEntry(l,c))continue;let p=c===""||i.code>=0||
a;u3(e,u,n,r.filter(h=>h<u),p?0:HW)&&(p?t[u]="statistic":s.some(h=>h.row===u)||s.push({row:u,label:c,
key:ai(e,u)}))}return s}function t3(e,t,n){let{at:r}=e,o=a=>r.number>=0&&kr(ho(e,a,r.number))!==null,
i=t.filter(o).length;return i<2||i*3<t.length*2?[]:t.flatMap(a=>{let{code:s,name:u}=yo(e,a);return o(
a)||s!==""||u===""||n.isEntry(s,u)?[]:[{row:a,label:u,key:ai(e,a)}]})}function n3(e,t,n,r){var l;let{
at:o,grid:i}=e,a=g.max(...n),s=c=>/\p{N}/u.test(c)&&!/[\s,:]/.test(c),u=n.map(c=>yo(e,c).code).filter(
c=>c!=="");for(let[c,d]of t.entries()){if(c<=a||d!=="entry"&&d!=="section")continue;let{code:p,name:
h}=yo(
e,c),b=o.code>=0?p!==""&&(s(p)||!u.every(s)):kr((l=i.values[c])==null?void 0:l[o.number])!==null,C=o.
code<0&&o.number<0&&h!==""&&!ne(ho(e,c,o.institution));(d==="section"||!(b||C||r.isEntry(p,h)))&&(t[
c]=
"note")}}function Im({grid:e,block:t},n){var i;let r=((i=e.values[n])!=null?i:[]).flatMap((a,s)=>ne(
a)?[]:[{column:s,text:gC(a)}]),o=a=>r.length>0&&r.every(({column:s,text:u})=>{var l;return u===gC((l=
e.values[a])==null?void 0:l[s])});for(let a=t.top;a<=t.bottom;a+=1)if(o(a))return r.length>1||a<t.bottom&&
Im({grid:e,block:t},n+1);return!1}var gC=e=>_(W(e))||W(e);function r3(e,t){var r;if(((r=e.grid.values[
t])!=
null?r:[]).filter(o=>!ne(o)).length>1)return!1;for(let o=t+1;o<=t+3;o+=1)if(Im(e,o))return!0;return!1}
function o3({grid:e,columns:t},n){var a;let r=new k(t.map(({header:s})=>_(s)).filter(s=>s!=="")),o=(
(a=
e.values[n])!=null?a:[]).filter(s=>!ne(s)).map(s=>_(W(s))),i=o.filter(s=>r.has(s)).length;return i>2&&
i*3>=o.length*2}function i3({grid:e,at:t},n){var s,u;let r=((s=e.values[n])!=null?s:[]).flatMap(l=>{
if(ne(l))return[];let c=/^\(?\s*(\d{1,2})\s*\)?$/.exec(W(l));return[c===null?w.NaN:w(c[1])]}),o=r.every(
(l,c)=>{var d;return c===0||l===((d=r[c-1])!=null?d:0)+1}),a=[t.name,t.code].filter(l=>l>=0).some(l=>{
var c;return ne((c=e.values[n])==null?void 0:c[l])});return r.length>2&&o&&!a&&((u=r[0])!=null?u:9)<=
1}function a3(e,t,n){var h,b,C;let{grid:r,at:o}=e,a=((h=r.values[t])!=null?h:[]).flatMap((O,P)=>ne(O)?
[]:[{column:P,text:W(O)}]);if(a.length===0||a.length>2||!r.values.slice(t+1).some((O,P)=>ai(e,t+1+P)!==
""))return!1;let u=W(ho(e,t,o.number)),{code:l,name:c}=yo(e,t);if(VW.test(u))return!0;let d=c!==""?c:
l!==""?l:(C=(b=a[0])==null?void 0:b.text)!=null?C:"";if(a.length===1&&yC.test(d))return!0;let[p]=a;
return a.
length===1&&p!==void 0&&c===""&&l===""?_r(p.text)==="text":a.length===1&&n===0&&d===d.toUpperCase()&&
d.length>3&&o.name>=0&&l===""}function s3(e,t){var a,s;let{code:n,name:r}=yo(e,t),o=((a=e.grid.values[
t])!=
null?a:[]).map(W).filter(u=>u!=="");return(r||n||((s=o.slice(-1)[0])!=null?s:"")).replace(
/^(?:[A-Z]|[IVX]+)\s*[.)]\s+/,
"").replace(/^kategori\s*:?\s+/i,"").trim()}function u3({grid:e},t,n,r,o){let i=n.flatMap(s=>{var l;
let u=kr((l=e.values[t])==null?void 0:l[s]);return u===null?[]:[{column:s,value:u}]});if(i.length<2)
return!1;let a=i.map(({column:s})=>r.flatMap(u=>{var l,c;return(c=kr((l=e.values[u])==null?void 0:l[
s]))!=
null?c:[]}));return qE(i.map(({value:s})=>s),a,o)!==null}m();var kC={code:"Kode",name:"Nama Inovasi",
institution:"Instansi",category:"Kategori"},l3={weight:"Bobot",maximum:"Maks"},c3=new k(["numbers",
"example","statistic","section","header","note","left-out"]);
function xC(e,{roles:t,sections:n},r){let{grid:o,block:i,at:a}=e,u=r.some(P=>Pt(P.header)==="total")?
-1:g.max(-1,...r.flatMap(({role:P,column:N})=>P==="sum"||P==="mean"||P==="weighted"?N:[])),l=P=>{let N=r[
P];
return N===void 0?!1:si(N.role)?P!==u&&Pt(N.header)!=="total":N.role==="left-out"||N.role==="number"||
N.role==="large"},c=a.name>=0?a.name:a.code,d="",p=n.size>0&&a.category<0,h=(P,N)=>P.map((I,F)=>{let M=l3[
N];
return c3.has(N)||l(F)||M!==void 0&&F<c?"":M!==void 0&&F===c?M:I}),b=(P,N)=>{var I;return N<i.top?d3(
P,e.isJudges&&N===i.top-1):N<i.bottom?p3(e,N):N===i.bottom?r.map(F=>m3(e,F,u,l)):h(P,(I=t[N])!=null?
I:"blank")},C=P=>{var N;return P===i.bottom?kC.category:(t[P]==="section"&&(d=(N=n.get(P))!=null?N:
""),
t[P]==="entry"?d:"")},O=o.values.map((P,N)=>p?[...b(P,N),C(N)]:b(P,N));return{tab:o.tab,values:O}}
function d3(e,t){
let n=e.some(r=>typeof r=="string"&&Nm(r));return e.map(r=>{var o;return n?(o=kr(r))!=null?o:r:t?"":
r})}function m3({at:e},t,n,r){let{column:o,header:i}=t;for(let a of["code","name","institution",
"category"])if(e[a]===o)return Pt(i)===a?i:kC[a];return o===n?"Total":r(o)?"":i}function p3({block:e,
isJudges:t,
columns:n},r){return!t||r!==e.bottom-1?n.map(()=>""):e.columns.map(({groups:o},i)=>{var s,u,l;let a=(
s=
o.slice(-1)[0])!=null?s:"";return a!==((l=(u=e.columns[i-1])==null?void 0:u.groups.slice(-1)[0])!=null?
l:"")?a:""})}function $m(e,t,n){let r=e.flatMap(u=>{var l;return $n(u)?[]:(l=YE(u,t))!=null?l:[]});
QE(r);let o=r.
map(u=>{let l=vC(u,wC(u,c=>Th(u,c)),t);return{draft:f3(u,l.roles),reading:l}}),i=o.map(({draft:u,
reading:l})=>({
draft:u,roles:l.roles})),a=nC(i,t),s=o.map(({draft:u,reading:l},c)=>{var b;let d=((b=a[c])!=null?b:[
]).
map(C=>g3(C,n,t)),p=w3({draft:u,reading:l},o,n),h=[...h3(u,d,t),...p,...l.otherHeaders.map(C=>b3(u,C)),
...y3(u)];return{tab:u.grid.tab,headerRow:u.block.bottom,columns:d,rows:l.roles,values:u.grid.values,
view:xC(u,l,d),questions:h}});return new y(s.map(u=>[u.tab,u]))}var f3=(e,t)=>({...e,kinds:e.kinds.map(
n=>n.map((r,o)=>t[e.block.bottom+1+o]==="entry"?r:"blank"))}),TC=({key:e})=>`column/${e}`,SC=(e,t)=>!t.
hasCriteria||t.isCriterion(e);function g3(e,t,n){let r=e.doubt===null?void 0:t.get(TC(e)),o=e.header===
""&&e.doubt!==null?`Kolom ${In(e.column)}`:e.header;return r==="criterion"&&SC(o,n)?{...e,header:o,
role:"criterion",doubt:null}:r==="ignore"?{...e,role:"left-out",doubt:null}:{...e,header:o}}var h3=(
{grid:e,
block:t},n,r)=>n.flatMap(o=>{var a;if(o.doubt===null)return[];let i=gt.COLUMN.filter(s=>s!=="criterion"||
SC(o.header,r));return[{id:TC(o),kind:"COLUMN",tab:e.tab,cell:Te(t.bottom,o.column),tabs:[e.tab],
params:{header:o.label,column:In(o.column),...o.doubt},options:i,default:(a=i.find(s=>s===o.guess))!=
null?a:null}]});function y3(e){let{grid:t,block:n,columns:r,at:o}=e;if(o.judge>=0)return[];let i=u=>new k(
t.values.slice(n.bottom+1).map(l=>_(W(l[u]))).filter(l=>l!=="")),a=i(o.name),s=r.find(({column:u})=>{
if(o.name<0||u<=o.name||xn(e,u)!=="words")return!1;let c=[...i(u)].filter(d=>a.has(d)).length;return c>
2&&c*2>a.size});return s===void 0?[]:[{id:`side/${_(t.tab)}`,kind:"SIDE_BY_SIDE",tab:t.tab,cell:Te(n.
bottom,s.column),tabs:[t.tab],params:{columns:[In(o.name),In(s.column)]},options:gt.SIDE_BY_SIDE,
default:null}]}
var b3=({grid:e},t)=>({id:`table/${_(e.tab)}/${t+1}`,kind:"OTHER_TABLE",tab:e.tab,cell:Te(t,0),tabs:
[
e.tab],params:{row:t+1},options:gt.OTHER_TABLE,default:null});function w3({draft:e,reading:t},n,r){
return t.
doubtful.flatMap(({row:o,label:i,key:a})=>{if(n.some(d=>d.reading!==t&&v3(d,a)))return[];let s=`row/${a}`,
u=r.get(s);if(u==="ignore"&&(t.roles[o]="left-out"),u!==void 0)return[];let{grid:l,at:c}=e;return[{
id:s,
kind:"ROW",tab:l.tab,cell:Te(o,g.max(0,c.name>=0?c.name:c.code)),tabs:[l.tab],params:{label:i,row:o+
1},options:gt.ROW,default:null}]})}var v3=({draft:e,reading:t},n)=>!t.doubtful.some(r=>r.key===n)&&t.
roles.some((r,o)=>r==="entry"&&ai(e,o)===n);var k3=/^(.*\S)\s*(?:\s[-\u2013\u2014|:]\s*|[-\u2013\u2014|:]\s)\s*(\S.*)$/u;
function EC(e,t,n){var l,c;let r=t.
flatMap(d=>{var b;let[,p="",h=""]=(b=k3.exec(d))!=null?b:[];return p===""||Dm(h)?[]:[{name:d,left:_(
p)}]}),o=r.filter(({left:d})=>r.filter(p=>p.left===d).length>1).map(({name:d})=>d),i=`judges/${o.map(
_).join("+")}`,[a]=o,[s]=e;if(a===void 0||s===void 0||n.has(i))return null;let u=(c=(l=s.columns.find(
d=>it(d.name,{name:a})))==null?void 0:l.column)!=null?c:0;return{id:i,kind:"OWN_CRITERIA",tab:s.tab,
cell:`${In(u)}${s.above.length+1}`,tabs:e.map(({tab:d})=>d),params:{headers:o},options:gt.OWN_CRITERIA,
default:null}}m();m();var CC=new k(["Bobot","Weight","Weights","Bobot Kriteria","Bobot Nilai",
"Bobot (%)"].map(_)),RC=new k(
["Maks","Maksimum","Maksimal","Max","Maximum","Skor Maks","Nilai Maks","Nilai Maksimal",
"Skor Maksimal"].map(_));function DC(e,t){let n=e.map(s=>t.map(u=>{var l,c;return(c=(l=s.columns.find(
d=>it(d.name,
{name:u})))==null?void 0:l.weight)!=null?c:null})),r=e.map(s=>Ah(s,t)),o=s=>s.map(x3).find(u=>u!==null),
[i,a]=[o(n),o(r)];return i!==void 0?{weights:i,from:"headers"}:a===void 0?{weights:t.map(()=>1),from:
"equal"}:{weights:a,from:"row"}}var Ah=(e,t)=>Oh(e,t,CC);function Oh(e,t,n){let r=t.map(s=>e.columns.
find(u=>it(u.name,{name:s}))),o=g.min(...r.map(s=>{var u;return(u=s==null?void 0:s.column)!=null?u:0}
)),
i=s=>typeof s=="string"&&(n.has(_(s))||n===CC&&Nm(s)),a=e.values.find(s=>{let[u]=s.slice(0,o).filter(
l=>!ne(l));return u!==void 0&&i(u)});return r.map(s=>{let u=s===void 0||a==null?void 0:a[s.column];
return lt(
typeof u=="string"?u.replace(/\s*%\s*$/,""):u)})}function x3(e){let t=e.flatMap(r=>r!==null&&r>=0?r:
[]),n=t.reduce((r,o)=>r+o,0);return t.length<e.length||n<=0?null:g.abs(n-1)<1e-6?t.map(r=>g.round(r*
1e6)/1e4):t}var fs=e=>e.reduce((t,n)=>t+n,0),AC=e=>g.round(e*1e4)/1e4;function OC(e,t,n,r,o){var O,P;
let i=`weights/${t.map(_).join("+")}`,a=R3(e,t,r),u=n.some(N=>N!==n[0])&&!T3(e,t)?null:S3(e,t),l=u!==null?
{from:"headers",weights:u}:a!==null&&!D3(a,n)?{from:"totals",weights:a}:null;if(l===null)return{
weights:[...n],
question:null};let c=o.get(i);if(c==="equal")return{weights:t.map(()=>1),question:null};let d=l.weights.
every(N=>N>0);if(c==="written"&&d)return{weights:[...u!=null?u:n],question:null};if(c==="totals"&&a!==
null)return{weights:a,question:null};let p=(P=(O=e[0])==null?void 0:O.tab)!=null?P:"",h={criteria:[
...t],
weights:l.weights,sum:AC(fs(l.weights)),from:l.from},b=gt.WEIGHTS.filter(N=>N==="totals"?a!==null:N===
"written"?d&&u!==null:!0),C={id:i,kind:"WEIGHTS",tab:p,tabs:e.map(N=>N.tab),params:h,options:b,
default:l.
from==="totals"?"totals":null};return{weights:[...n],question:C}}var T3=(e,t)=>e.some(({columns:n})=>n.
some(r=>r.weight!==null&&t.some(o=>it(r.name,{name:o}))));function S3(e,t){for(let n of e){let r=t.map(
i=>{var a,s;return(s=(a=n.columns.find(u=>it(u.name,{name:i})))==null?void 0:a.weight)!=null?s:null}
),
o=r.flatMap(i=>i!=null?i:[]);if(o.length!==0)return o.length===t.length&&g.abs(fs(o)-100)<.5||o.length===
t.length&&new k(o).size===1?null:r.map(i=>i!=null?i:0)}return C3(e,t)}var E3=/(\d+(?:[.,]\d+)?)\s*(?:%|persen)|(?:bobot|weight|\bB)\s*[=:]?\s*(\d+(?:[.,]\d+)?)|\(\s*[x\u00d7]?\s*(\d+(?:[.,]\d+)?)\s*\)|\s(\d{1,3})$/i;
function C3(e,t){let[n]=e;if(n===void 0||t.length<2)return null;let r=Ah(n,t);if(r.some(s=>s!==null)&&
r.some(s=>s===null))return r.map(s=>s!=null?s:0);let o=t.map(s=>{var c,d,p,h;let u=(d=(c=n.columns.find(
b=>it(b.name,{name:s})))==null?void 0:c.column)!=null?d:-1,l=(p=n.headers[u])!=null?p:"";return{
header:l,
number:(h=E3.exec(l))==null?void 0:h.slice(1).find(b=>b!==void 0)}}),i=o.flatMap(({number:s})=>s===void 0?
[]:w(s.replace(",",".")));if(new k(i).size<2)return null;let a=o.some(({header:s})=>/%|persen|bobot|weight|\(\s*(?:[x\u00d7]\s*\d|0[.,]\d)/i.
test(s));return i.length===t.length&&(a?[1,10,100]:[100]).some(s=>g.abs(fs(i)-s)<1e-6)?i:a&&i.length>
0?t.map((s,u)=>{var l,c,d;return w((d=(c=(l=o[u])==null?void 0:l.number)==null?void 0:c.replace(",",
"."))!=null?d:0)}):null}function R3(e,t,n){for(let{columns:r,totals:o}of e)for(let{from:i,weights:a}
of o){
let s=t.map((c,d)=>{var b,C,O;let p=(b=r.find(P=>it(P.name,{name:c})))==null?void 0:b.column,h=p===void 0?
-1:i.indexOf(p);return h<0?null:((C=a[h])!=null?C:0)*((O=n[d])!=null?O:1)});if(i.length!==t.length||
s.some(c=>c===null))continue;let u=s.map(c=>c!=null?c:0),l=fs(u);return u.map(c=>AC(c/l*100))}return null}
function D3(e,t){let[n,r]=[fs(e),fs(t)];return e.every((o,i)=>{var a;return g.abs(o/n-((a=t[i])!=null?
a:0)/r)<.005})}m();var Fm=e=>e.some(t=>t.lines.some(n=>n.code!==""));function _m(e,t){var i,a;let n=Fm(
e),r=new y;for(let s of e)
for(let{code:u,name:l,institution:c,category:d}of O3(s,t,n)){let p=n?J(u):_(l);if(p==="")continue;
let h=(i=
r.get(p))!=null?i:{code:u,names:new y,institution:"",category:""};r.set(p,h),h.institution||(h.institution=
c),h.category||(h.category=d),l!==""&&h.names.set(l,((a=h.names.get(l))!=null?a:0)+1)}let o=g.max(2,
x(r.size).length);return[...r.values()].map(({code:s,names:u,institution:l,category:c},d)=>({...$d,
...n?
{code:s}:{code:`P${x(d+1).padStart(o,"0")}`,codeMadeUp:!0},name:A3(u),institution:l,category:c}))}
function A3(e){
var n,r;let t=g.max(0,...e.values());return(r=(n=[...e].find(([,o])=>o===t))==null?void 0:n[0])!=null?
r:""}function O3(e,t,n){let r=e.columns.filter(a=>t.some(s=>it(a.name,{name:s}))),o=a=>r.some(({
column:s})=>oh(
a.values[s])),i=e.lines.map(o).lastIndexOf(!0);return e.lines.filter((a,s)=>(n?a.code==="":a.name===
"")?!1:o(a)?!0:n?/\p{N}/u.test(a.code)&&(a.name!==""||!e.hasNames&&!/[\s,]/.test(a.code)):s<i||a.institution!==
"")}m();m();var P3=1e3,N3=e=>{let t=typeof e=="string"?Pt(e):void 0;return t==="code"||t==="name"};
function $l(e,t){
var c,d;if($n(e)||t===void 0)return null;let{headerRow:n}=t;if(!((c=e.values[n])!=null?c:[]).some(N3))
return null;let r=((d=e.values[n])!=null?d:[]).map(p=>typeof p=="string"?p:""),o=p=>r.findIndex(h=>Pt(
h)===p),[i,a,s]=[o("code"),o("name"),o("institution")],u=r.findIndex(p=>dt(p)==="category"),l=e.values.
slice(n+1).flatMap(p=>{let h={code:W(p[i]),name:W(p[a]),institution:W(p[s]),category:W(p[u]),values:
p};
return(h.code!==""||h.name!=="")&&!rh(h.code,h.code===""?h.name:"",p)?[h]:[]});return{tab:e.tab,
values:e.
values,hasNames:a>=0,columns:F3(r,l,t),lines:l,isRepeated:I3(r),totals:t.columns.flatMap(({from:p,
weights:h})=>h===
null?[]:[{from:p,weights:h}]),headers:t.columns.map(({label:p})=>p),above:e.values.slice(0,n)}}
function I3(e){
let t=e.map(n=>ct(n).name).filter(n=>!ri(n));return new k(t.map(_)).size<t.length}var $3=(e,t)=>e.map(
n=>{var r;return(r=n.values[t])!=null?r:""});function F3(e,t,{columns:n}){let r=new y;for(let[o,i]of e.
entries()){let{name:a,weight:s}=ct(i),u=_(a),l=n[o];if(u===""||r.has(u)||l!==void 0&&l.role!=="criterion"||
l===void 0&&dt(a)==="category")continue;let c=M3($3(t,o)),d=l===void 0||l.doubt===null;r.set(
u,{column:o,isMeant:d,key:u,name:a,weight:s,max:rs(i),kind:d&&c==="words"?"open":c})}return[...r.values(
)]}
var PC=e=>e.flatMap(t=>{var n;return(n=lt(typeof t=="string"?t.replace(/\s*%\s*$/,""):t))!=null?n:[]}
);
function _3(e){let t=PC(e);return t.filter(n=>n>P3).length*2>t.length}function M3(e){let t=e.filter(
a=>!ne(a)),n=PC(t),r=a=>typeof a=="string"&&De(a,yn),o=n.length+t.filter(r).length;if(n.length>0&&o*
2>=t.length)return _3(t)?"words":"numbers";let i=a=>typeof a=="string"&&lt(a)===null&&!r(a)&&!a.trim(
).
startsWith("#");return t.filter(i).length*2>t.length?"words":"open"}var L3=/peserta|inovasi|proposal|entri|innovation|participant|daftar|data|list|registrasi|pendaftar/i,
j3=["category","unitType","innovator","contact","phone","email","link"];function NC(e,t,{grid:n,
structure:r}){
let o=L3.test(n.tab)?$l(n,r):null;if(o===null)return null;let i=ft(n,wr),a=new y,s=0;for(let p of o.
lines){let h=O=>t&&p.code!==""?J(O.code)===J(p.code):p.name!==""&&_(O.name)===_(p.name),b=e.find(h);
if(b===void 0){(p.code!==""||p.institution!=="")&&(s+=1);continue}if(a.has(b))continue;let C=j3.map(
O=>{var P;return[O,W(p.values[(P=i==null?void 0:i.columns.get(O))!=null?P:-1])]});a.set(b,{...b,...f.
fromEntries(C),code:t?b.code:p.code||b.code,name:b.name||p.name,institution:b.institution||p.institution}
)}
if(a.size<2||a.size*2<e.length)return null;let u=new k([...a.values()].map(p=>J(p.code))),l=e.filter(
p=>!a.has(p)),c=u.size<a.size||l.some(p=>u.has(J(p.code))),d=[...a].map(([p,h])=>c?{...h,code:p.code}
:
h);return{grid:n,entries:[...d,...l],unscored:s}}m();function Mm(e){var a;let t=_C(e),n=LC(t).filter(
s=>s.length>1),r=(a=$C(n))!=null?a:t.length===1?t:$C(
z3(t)),o=r==null?void 0:r[0];if(r===null||o===void 0)return null;let i=o.keys.filter(s=>r.every(u=>u.
keys.includes(s)));return Ph(e,MC(o.table,i))}function Ph(e,t){let n=_C(e),r=LC(n).filter(a=>a.length>
1),o=t.map(a=>_(a)),i=e.filter(a=>{let s=t.filter(c=>a.columns.some(d=>it(d.name,{name:c}))).length;
if(s===t.length)return!0;if(s===0||s*2<t.length)return!1;let u=n.find(c=>c.table===a);return u===void 0||
!r.some(c=>c.includes(u))||u.keys.every(c=>o.includes(c))});return i.length===0?null:{tables:i,
criteria:[
...t]}}function FC(e){let[t]=e;if(t===void 0||e.some(o=>o.columns.some(i=>i.kind==="numbers")))return null;
let n=o=>e.every(i=>i.columns.some(a=>a.key===o&&a.kind==="open")),r=MC(t,t.columns.map(o=>o.key).filter(
n));return r.length===0?null:{tables:[...e],criteria:r}}function _C(e){let t=e.some(r=>r.columns.some(
o=>o.kind==="numbers")),n=new k(e.flatMap(r=>r.columns.filter(o=>o.kind==="numbers"||t&&o.isMeant).map(
o=>o.key)));return e.flatMap(r=>{let o=r.columns.filter(a=>a.kind!=="words"&&n.has(a.key)),i=IE(o.map(
a=>a.key));return i.length===0?[]:[{table:r,keys:i}]})}var MC=(e,t)=>e.columns.filter(n=>t.includes(
n.key)).map(n=>n.name),IC=e=>e.reduce((t,{table:n})=>t+n.lines.length,0);function $C(e){let[t=null]=[
...e].sort((n,r)=>r.length-n.length||IC(r)-IC(n)||e.indexOf(n)-e.indexOf(r));return t}function LC(e){
var n;let t=new y;for(let r of e){let o=[...r.keys].sort().join(`
`);t.set(o,[...(n=t.get(o))!=null?n:[],r])}return[...t.values()]}function z3(e){return e.map(t=>e.filter(
n=>{let r=n.keys.filter(o=>t.keys.includes(o)).length;return r>0&&r*2>=g.max(n.keys.length,t.keys.length)}
)).
filter(t=>{let[n]=t;return t.length>1&&(n==null?void 0:n.keys.some(r=>t.every(o=>o.keys.includes(r))))}
)}m();var B3=12,U3=["juri","dewanjuri","judge","penilai","panelis"],Ih=e=>U3.includes(_(e));function zC(
e){
var t;return $h((t=K3(e))!=null?t:e.map(n=>n.trim()))}function $h(e){let t=new k(e.filter(r=>jC(r)).
map(J)),n=0;return e.map(r=>{if(jC(r))return Nh(r,W3(r)?r:"");do n+=1;while(t.has(`j${n}`));return r.
includes("@")?{...Nh(`J${n}`,""),email:r}:Nh(`J${n}`,r)})}var jC=e=>[...e].length<=B3&&J(e)!==""&&!e.
includes("@"),W3=e=>!/\p{N}/u.test(e)&&[...e].length>3;function K3(e){let[t,...n]=e.map(r=>po(r).filter(
({right:o})=>J(o)!==""));for(let{left:r,right:o}of[...t!=null?t:[]].sort(G3).reverse()){let i=_(r);
if(i===
""||Ih(r))continue;let a=n.map(u=>{var l;return(l=u.find(c=>_(c.left)===i))==null?void 0:l.right}),s=[
o,...a].flatMap(u=>u!=null?u:[]);if(s.length===e.length&&new k(s.map(J)).size===s.length)return s}
return null}
var G3=(e,t)=>w(e.spaced)-w(t.spaced)||e.at-t.at,q3=/^(?:nama\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)(?:\s+name)?\s*(?:[:=]\s*(.*))?$/i;
function BC({above:e}){var t,n;for(let r of e){let o=r.map(W);for(let[i,a]of o.entries()){let s=q3.exec(
a);if(s===null)continue;let l=(((t=s[1])!=null?t:"").trim()||((n=o.slice(i+1).find(c=>/\p{L}/u.test(
c)))!=null?n:"")).replace(/^[:=\s]+/,"");if(/\p{L}/u.test(l))return l}}return""}var Nh=(e,t)=>({...Ik,
code:e,name:t});m();function UC(e,t,{names:n,hidden:r}){return n.flatMap(o=>{let i=e.find(s=>s.grid.tab===o),
a=t.includes(
o)?null:Z3(o,i,r);return a===null?[]:[{kind:"TAB_LEFT",sure:a!=="summary"&&a!=="other-columns",
params:{
tab:o,reason:a}}]})}function Z3(e,t,n){if(n.includes(e))return"hidden";if(t===void 0)return xl(e)?
"recap":null;let{grid:r,table:o,shared:i,isOther:a}=t;return $n(r)?null:r.values.every(s=>s.every(ne))?
"empty":a?"other-matter":i!==null?"summary":o===null?"not-entries":o.columns.some(s=>s.kind==="numbers")?
"other-columns":"not-scores"}m();var WC=(e,t)=>e.flatMap(n=>n.columns.filter(r=>t.some(o=>it(r.name,
{name:o}))).flatMap(({column:r})=>n.
lines.flatMap(o=>{var i;return(i=lt(o.values[r]))!=null?i:[]}))),KC=(e,t)=>e.filter(n=>n>t).length*10<=
e.length;function GC(e,t){var r;let n=WC(e,t);return n.length===0?100:n.every(o=>o<=1)&&n.some(o=>o>
0&&o<1)?1:(r=[5,10].find(o=>KC(n,o)))!=null?r:100}function qC(e,t){var o;let n=[...e.map(i=>t.map(a=>{
var s,u;return(u=(s=i.columns.find(l=>it(l.name,{name:a})))==null?void 0:s.max)!=null?u:null})),...e.
map(i=>Oh(i,t,RC))],r=i=>i.every((a,s)=>{var u;return a!==null&&a>0&&KC(WC(e,[(u=t[s])!=null?u:""]),
a)});return(o=n.find(r))!=null?o:null}m();m();var H3=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|wawancara|semester|bulan|tahun|minggu|hari|tanggal|aspek|kriteria|bobot|weight/i,
ZC=e=>{let t=Pt(e);return t==="code"||t==="name"};function HC(e){let t=e.values.slice(0,Xo+1).map(o=>o.
map(Xi)),n=t.map((o,i)=>{var a,s;return{row:i,headers:o,above:(a=t[i-1])!=null?a:[],cells:(s=e.values[
i])!=
null?s:[]}}),r=[...n.map(o=>({...o,own:J3(o.above,o.cells)?V3(o.above,o.headers):[]})),...n.map(o=>(
{
...o,own:Y3(o.headers),above:[]}))];for(let{row:o,headers:i,above:a,own:s}of r){if(![...a,...i].some(
ZC))continue;let u=s.filter(c=>c.header===Ol||!ri(ct(c.header).name));if(new k(u.map(c=>_(c.label))).
size<2)continue;let l=u.every(c=>c.header===Ol)?"totals":"groups";return{tab:e.tab,layout:l,views:eK(
e,o,i,a,s)}}return null}var J3=(e,t)=>e.every((n,r)=>!ZC(n)||ne(t[r]));function V3(e,t){let n=t.flatMap(
(u,l)=>{let c=e.slice(0,l+1).reduce((d,p)=>p===""?d:p,"");return u===""||c===""||Pt(c)==="code"||Pt(
c)==="name"||X3(u)?[]:[{column:l,over:c,header:u}]}),r=n.filter(u=>fo(u.over)&&!ri(ct(u.header).name));
if(r.length>1)return r.map(({column:u,header:l})=>({column:u,label:l,header:Ol}));let o=n.filter(u=>kt(
u.header)!==null&&kt(u.over)===null);if(o.length>1&&new k(o.map(u=>u.over)).size>1)return o.map(({
column:u,
over:l,header:c})=>{var d;return{column:u,label:(d=kt(c))!=null?d:"",header:l}});let i=n.filter(u=>n.
some(l=>l.over!==u.over&&_(l.header)===_(u.header))),a=i.some(u=>kt(u.over)!==null),s=i.some(u=>H3.test(
u.over));return!a&&s?[]:i.filter(u=>!a||kt(u.over)!==null).map(({column:u,over:l,header:c})=>{var d;
return{column:u,label:(d=kt(l))!=null?d:l,header:c}})}var X3=e=>{let t=Pt(e);return t==="code"||t===
"name"||t==="institution"};function Y3(e){let t=e.flatMap((r,o)=>{let i=Wn(r);return i===null?[]:[{
column:o,
label:i.label,header:i.rest}]}),n=({header:r})=>!ri(ct(r).name)&&!Q3(r);return t.some(n)?t:e.flatMap(
(r,o)=>{var a,s;let i=(s=kt(r))!=null?s:(a=Wn(r))==null?void 0:a.label;return i===void 0?[]:[{column:
o,
label:i,header:Ol}]})}var Q3=e=>/^(?:nilai|skor|score|total)(?:\s+(?:nilai|skor))?$/i.test(e.trim());
function eK(e,t,n,r,o){let i=g.min(...o.map(s=>s.column)),a=new y;for(let{label:s}of o)a.has(_(s))||
a.set(_(s),s);return[...a].map(([s,u])=>{let l=new y(o.filter(h=>_(h.label)===s).map(h=>[h.column,h.
header])),c=n.map((h,b)=>{var C,O;return b<i?h||((C=r[b])!=null?C:""):(O=l.get(b))!=null?O:""}),d=h=>h.
map((b,C)=>C<i||l.has(C)?b:""),p=e.values.map((h,b)=>b===t?c:b===t-1&&r.length>0?h.map(()=>""):d(h));
return{label:u,grid:{tab:e.tab,values:p}}})}var Fh=e=>{var t;return $n(e)?null:(t=BE(e))!=null?t:HC(
e)},_h=(e,t)=>lh(e,t)||e.includes("@")&&_(e)===
_(t.email);function JC(e,t,n,r,o){var u,l;let i=(l=(u=Fh(e))==null?void 0:u.views)!=null?l:[],a=c=>n.
find(d=>_h(c,d));return{sheets:i.flatMap(c=>{let d=a(c.label);return d===void 0?[]:[ME(Yo(c.grid,t.name,
d.code,r,o),c)]}),strangers:i.filter(({label:c})=>a(c)===void 0).map(({label:c})=>c)}}m();var VC=/juri(?!st)|judg|penilai|panelis|skor|score|lomba|kompetisi|competition|inovasi|innovat|kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|dampak|impact|replika|mudah disebar|keberlanjut|berkelanjut|sustain|efektif|presentasi|proposal|kriteria|criteri|bobot|finalis|karya/i,
tK=/^(?:nilai|poin|points?)$/i,nK=/^j\.?\s?\d{1,2}$/i,rK=/daftar hadir|presensi|absen|attendance|(?<!tahun )anggaran|budget|\brab\b|telepon|\bphone|kontak|contact|jadwal|schedule|keuangan|honor|gaji|payroll|\bkas\b|inventaris|belanja/i,
oK=e=>e.map(Xi).filter(t=>t!=="");function XC(e){let t=e.values.slice(0,th).map(o=>o.filter(i=>!ne(i))),
n=t.findIndex(o=>o.length>2),r=t.slice(0,g.max(0,n)).flat().map(Xi);return[e.tab,...r].some(o=>rK.test(
o))}var Mh=(e,t)=>VC.test(e.tab)||nK.test(e.tab.trim())||e.values.slice(0,t+1).flatMap(oK).some(n=>VC.
test(n)||tK.test(n));m();function Lh(e){let t=[...new y(e.flat().map(o=>[_(o),o])).values()],n=e.map(
o=>new k(o.map(_))),r=t.
filter(o=>!n.every(i=>i.has(_(o))));return r.flatMap((o,i)=>r.slice(i+1).filter(a=>yr(o,a)&&!n.some(
s=>s.has(_(o))&&s.has(_(a)))).map(a=>({one:o,other:a})))}m();m();var iK=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|observasi|wawancara|administrasi|berkas|interview/i;
function YC(e){var s;let t=new y;for(let u of e)for(let{left:l,right:c}of po(u).filter(d=>d.spaced||
/[|:_\-\u2013]/.test(u))){let d=_(l);if(d===""||J(c)===""||Ih(l)||kt(l)!==null)continue;let p=(s=t.get(
d))!=null?s:{stage:l,tabs:[]};p.tabs.some(h=>J(h.label)===J(c))||p.tabs.push({tab:u,label:c}),t.set(
d,p)}let n=[...t.values()].filter(u=>u.tabs.length>1),r=n.map(u=>new k(u.tabs.map(l=>J(l.label)))),o=(
u,l)=>iK.
test(u.stage)||r.some((c,d)=>d!==l&&u.tabs.some(p=>c.has(J(p.label)))),i=n.filter(o),a=i.length>1&&e.
every(u=>!aK(u,i));return{sets:a?i:[],unclear:!a&&sK(e)}}var aK=(e,t)=>!t.some(n=>n.tabs.some(r=>r.tab===
e))&&Wn(e)!==null;function sK(e){var n;let t=new y;for(let r of e){let o=Wn(r);if(o===null)continue;
let i=J(o.label);t.set(i,((n=t.get(i))!=null?n:new k).add(_(o.rest)))}return[...t.values()].some(r=>r.
size>1)}function QC(e,t){var r;let n=(r=t==null?void 0:t.view)!=null?r:e;return XC(n)?{grid:n,
structure:t,table:null,
shared:null,isOther:!0}:{grid:n,structure:t,table:$l(n,t),shared:Fh(n),isOther:!1}}var gs=(e,t=[])=>(
{
reason:e,tabs:t});function eR(e,t,n){var h,b;let r=n.flatMap(({table:C,shared:O})=>C===null||O!==null?
[]:[C]),o=n.filter(C=>C.shared!==null);if(e.stages.some(C=>C.scoreTab!==void 0))return uK(e.stages,o);
let{sets:i,unclear:a}=YC(r.map(C=>C.tab));if(e.stages.length>1)return jh(e.stages,i,r);let[s]=e.stages;
if(s===void 0)return gs("nothing");let u=t?i.find(C=>_(C.stage)===_(s.name)):void 0;if(u!==void 0)return jh(
[s],[u],r);if(a&&!t)return gs("stages",r.map(C=>C.tab));if(i.length>1&&!t){let C=i.map(O=>({...s,
name:O.
stage,advance:null}));return jh(C,i,r)}let l=((b=(h=Mm(r))==null?void 0:h.tables.length)!=null?b:0)>
1,c=o.filter(C=>{var O;return((O=C.shared)==null?void 0:O.layout)!=="totals"}),d=c.length>0?c:o,[p]=d;
if(!l&&(p!=null&&p.shared)){let C=d.map(O=>O.grid.tab);return C.length>1?gs("several-shared",C):t?gs(
"stage-tab",C):[tR({...s,scoreTab:p.grid.tab},p.shared,p.structure)]}return[{stage:s,desks:r.map(C=>(
{
label:C.tab,table:C})),layout:null}]}function tR(e,{layout:t,views:n},r){let o=n.flatMap(({label:i,
grid:a})=>{
let s=$l(a,r);return s===null?[]:[{label:i,table:s}]});return{stage:e,desks:o,layout:t}}function uK(
e,t){
let n=e.map(o=>{let i=t.find(a=>{var s;return _(a.grid.tab)===_((s=o.scoreTab)!=null?s:"")});return i!=
null&&i.shared?tR(o,i.shared,i.structure):o}),r=n.flatMap(o=>{var i;return"desks"in o?[]:[(i=o.scoreTab)!=
null?i:o.name]});return r.length>0?gs("unclear-judges",r):n.filter(o=>"desks"in o)}function jh(e,t,n){
let r=e.map(i=>{var u;let a=t.find(l=>_(l.stage)===_(i.name)),s=((u=a==null?void 0:a.tabs)!=null?u:[
]).
flatMap(({tab:l,label:c})=>n.filter(d=>d.tab===l).map(d=>({label:c,table:d})));return{stage:i,desks:
s,
layout:null}}),o=r.filter(i=>i.desks.length===0).map(i=>i.stage.name);return o.length>0?gs("stages",
o):r}m();var lK={sum:"sum",mean:"mean",weighted:"weighted",maximum:"extreme",minimum:"extreme",rank:
"rank",number:"number",large:"large",text:"text","left-out":"left-out"},cK={numbers:"numbers",
example:"example",statistic:"statistic",weight:"weight",maximum:"maximum",section:"section",header:
"header",note:"note","left-out":"left-out"};function nR(e){var r,o;let t=new y,n=new y;for(let{
columns:i,rows:a,tab:s,values:u}of e){
for(let{role:l,label:c}of i){let d=lK[l];if(d===void 0||c==="")continue;let p=`${d} ${_(c)}`;t.has(p)||
t.set(p,{kind:"PASSED_COLUMN",sure:!0,params:{header:c,reason:d}})}for(let[l,c]of a.entries()){let d=cK[
c];
if(d===void 0)continue;let p=(o=((r=u[l])!=null?r:[]).map(W).find(b=>b!==""))!=null?o:"",h=d==="note"?
d:`${d} ${_(p)}`;n.has(h)||n.set(h,{kind:"PASSED_ROW",sure:!0,params:{tab:s,row:l+1,label:p,reason:d}
})}}
return[...t.values(),...n.values()]}m();var zh=.051,dK=4,oR=e=>J(e.code)||_(e.name),mK=(e,t)=>({
table:e,lines:new y([...e.lines].reverse().map(
n=>[oR(n),n])),columns:t.map(n=>{var r,o;return(o=(r=e.columns.find(i=>it(i.name,{name:n})))==null?
void 0:
r.column)!=null?o:-1})}),pK=({table:e,columns:t})=>t.flatMap(n=>e.lines.flatMap(r=>{var o;return(o=lt(
r.values[n]))!=null?o:[]}));function fK(e,t){let n=t.filter(l=>l!==e);if(n.length<2)return!1;let[r,o,
i,a,s]=[0,0,0,0,0],u=g.max(zh,Pl(pK(e)));for(let l of e.table.lines){let c=oR(l);for(let[d,p]of e.columns.
entries()){let h=lt(l.values[p]),b=n.flatMap(({lines:O,columns:P})=>{var N,I,F;return(F=lt((I=O.get(
c))==null?void 0:I.values[(N=P[d])!=null?N:-1]))!=null?F:[]});if(h===null||b.length<2)continue;let C=b.
reduce((O,P)=>O+P,0);s+=1,g.abs(h-C/b.length)<=u&&(o+=1),g.abs(h-C)<zh&&(i+=1),g.abs(h-g.max(...b))<
zh&&(a+=1),new k(b).size>1&&(r+=1)}}return r>=dK&&(o===s||i===s||a===s)}var gK=/rata|rerata|mean|average|rekap|recap|total|jumlah|gabung|akhir|final|hasil|semua|seluruh|result|summary|ringkas|nilai|skor|score/i,
hK=/(?:^|[^\p{L}])(?:juri|judge|penilai|panelis|j\.?\s?\d)(?:[^\p{L}]|$)/iu,rR=e=>`summary/${_(e)}`;
function iR({tables:e,criteria:t},n,r){let o=e.map(a=>mK(a,t));return o.filter(a=>fK(a,o)).map(({
table:a})=>a).
filter(({tab:a})=>{let s=r.get(rR(a));return s!==void 0?s==="ignore":gK.test(a)&&!hK.test(a)?!0:(n.push(
{id:rR(a),kind:"SUMMARY",tab:a,tabs:[a],params:{tab:a},options:gt.SUMMARY,default:null}),!1)})}m();
var yK=/(?:^|\s)(?:lomba|kompetisi|gelar|penghargaan|sayembara|festival|anugerah|competition|award|contest)(?:\s|$)/i,
bK=/^(?:(?:lembar|formulir|form|blangko|rekap(?:itulasi)?|daftar|berita acara|score\s*sheet)\s+)?(?:(?:penilaian|nilai|skor|scores?|penjurian)\s+)?(?:(?:dewan\s+)?juri\s+)?(?:pada\s+|for\s+)?/i,
wK=/(?:^|[^\d])(20\d{2})(?:[^\d]|$)/,vK=/^pemerintah\s+(?:daerah\s+)?(?:kota|kabupaten|provinsi)\s+\p{L}.*$/iu,
kK=/(?:^|\s)(?:kota|kabupaten)\s+(\p{L}[\p{L}\s]*?)(?=\s+tahun\b|\s*\d|\s*[,.;(-]|$)/iu,xK=({above:e}
)=>e.
flatMap(t=>{var r;let n=t.map(W).filter(o=>o!=="");return n.length===1&&!/[:=]/.test((r=n[0])!=null?
r:"")?n:[]}),aR=e=>e===e.toUpperCase()?e.toLowerCase().replace(/(^|\s)\p{L}/gu,t=>t.toUpperCase()):e;
function sR(e){let t=e.map(i=>TK(xK(i))),[n={}]=t,r=f.keys(n),o=i=>t.every(a=>{var s,u;return _((s=a[
i])!=
null?s:"")===_((u=n[i])!=null?u:"")});return f.fromEntries(r.filter(o).map(i=>[i,n[i]]))}function TK(
e){
let t={},n=e.map(s=>{var u;return(u=wK.exec(s))==null?void 0:u[1]}).find(s=>s!==void 0);n!==void 0&&
(t.year=n);let r=e.find(s=>vK.test(s));r!==void 0&&(t.government=aR(r.replace(/\s+tahun\b.*$/i,"").trim(
)));
let o=e.map(s=>{var u;return(u=kK.exec(s))==null?void 0:u[1]}).find(s=>s!==void 0);o!==void 0&&(t.city=
aR(o.trim()));let i=e.find(s=>yK.test(s)),a=i==null?void 0:i.replace(bK,"").replace(
/\s+(?:tahun\s+)?20\d{2}\s*$/i,
"").trim();return a!==void 0&&a!==""&&(t.competition=a),t}m();var Fl=e=>`hidden/${_(e)}`,Bh=({
criteria:e},{structures:t})=>[...t.values()].flatMap(({tab:n,columns:r})=>!e.
every(i=>r.some(({role:a,header:s})=>a==="criterion"&&it(s,i)))||e.length===0?[]:[{id:Fl(n),kind:
"HIDDEN",tab:n,tabs:[n],params:{tab:n},options:gt.HIDDEN,default:null}]);m();function Uh(e,t){let[n,
r]=[_(e),_(t)];if(n===""||r===""||n===r)return!1;let[o,i]=n.length<r.length?[
n,r]:[r,n];return o.length>=4&&i.includes(o)?!1:!yr(e,t)&&!SK(e,t)}var uR=e=>e.toLowerCase().split(
/[^\p{L}\p{N}]+/u).
filter(t=>t.length>2);function SK(e,t){let[n,r]=[new k(uR(e)),new k(uR(t))],o=[...n].filter(i=>r.has(
i)).length;return o>1&&o*2>g.min(n.size,r.size)}function Wh(e,t,n){let r=new y(t.map(i=>[i.code,i])),
o=new k(e.flatMap(({rows:i})=>i.flatMap(({entry:a,name:s})=>{let u=r.get(a!=null?a:"");return u!==void 0&&
s!==""&&!Uh(s,u.name)?u.code:[]})));return e.flatMap(i=>{if(i.codeColumn===null||i.nameColumn===null)
return[];let a=i.rows.filter(d=>d.name!==""&&d.entry!==null),s=a.flatMap(d=>{var h;let p=r.get((h=d.
entry)!=null?h:"");return p!==void 0&&o.has(p.code)&&Uh(d.name,p.name)?[{sheet:i,row:d,entry:p}]:[]}
),
u=s.length>2&&s.length*2>a.length,[l]=s;return(u&&l!==void 0?[lR(`names/${_(i.tab)}`,l,s.length)]:s.
map(d=>lR(`names/${_(i.tab)}/${J(d.entry.code)}`,d,1))).filter(({id:d})=>!n.has(d))})}var lR=(e,{
sheet:t,
row:n,entry:r},o)=>{var i;return{id:e,kind:"NAMES",tab:t.tab,cell:Te(n.row,(i=t.nameColumn)!=null?i:
0),tabs:[t.tab],params:{code:r.code,one:r.name,other:n.name,count:o},options:gt.NAMES,default:null}}
;m();function _l({criteria:e,entries:t}){let n=new k(t.map(i=>J(i.code)).filter(i=>i!=="")),r=new k(
t.map(
i=>_(i.name)).filter(i=>i!=="")),o=new y;return{hasCriteria:e.length>0,isCriterion(i){var s;let a=(s=
o.get(i))!=null?s:e.some(u=>it(i,u));return o.set(i,a),a},isMisspelled:i=>e.some(({name:a})=>yr(a,ct(
i).name)),isEntry:(i,a)=>i===""?r.has(_(a)):n.has(J(i))}}var hs=["criteria","entries","judges"],EK=e=>"reason"in e;
function Kh(e,t,n,{grids:r,structures:o,answers:i},a){
let s=r.map(U=>QC(U,o.get(U.tab))),u=eR(e,n,s);if(EK(u))return u;let l=[],c=[],d=[];for(let U of u){
let G=AK(U,e,t,{facts:l,questions:c,answers:i},u.length>1);if(G===null)return dR(s);d.push(G)}if(t.length===
hs.length&&!d.some(U=>OK(U,s)))return{reason:"no-sign",tabs:d.flatMap(U=>U.desks.map(G=>G.table.tab)).
filter(Lm)};let p=d.flatMap(U=>U.desks.map(G=>G.table)),[h,...b]=p;if(h!=null&&h.isRepeated&&b.length===
0)return{reason:"unclear-judges",tabs:[h.tab]};let C=d.flatMap(U=>U.names).filter(Lm),O=t.includes(
"judges")?PK(d):e.judges,P=t.includes("entries")?NK(p,C,s,l):e.entries,N=!n&&(d.length>1||d.some(U=>U.
stage.scoreTab!==void 0)),I=N?IK(d):e.stages,F=t.includes("criteria")?$K(d):e.criteria,M=sR(p),z=RK(
e.settings,M),L={...e,settings:z,stages:I,criteria:F,entries:P,judges:O};if(t.some(U=>L[U].length===
0))return dR(s);if(t.includes("judges")&&!FK(L,d,a.names))return{reason:"unbound",tabs:d.flatMap(U=>U.
desks.map(G=>G.table.tab)).filter(Lm)};let j=s.flatMap(({structure:U})=>U!==void 0&&p.some(({tab:G})=>G===
U.tab)?U:[]),B=[...p.map(U=>U.tab),...l.flatMap(U=>U.kind==="ENTRY_LIST"||U.kind==="TAB_LEFT"?U.params.
tab:[])];return{competition:L,hasStages:N,facts:[..._K(d,O,N,I),...l,...f.keys(M).length>0?[CK(M)]:[
],
...nR(j),...UC(s,B,a)],findings:t.includes("entries")?MK(d):[],questions:Rl([...DK(s,p),...c,...OE(p,
i)])}}var CK=({competition:e="",year:t="",city:n="",government:r=""})=>({kind:"TITLES",sure:!1,
params:{
competition:e,year:t,city:n,government:r}}),RK=(e,t)=>({...e,...f.fromEntries(f.entries(t).filter(([
n])=>e[n]===""))}),DK=(e,t)=>e.flatMap(({structure:n})=>n!==void 0&&t.some(({tab:r})=>r===n.tab)?n.questions:
[]),Lm=(e,t,n)=>n.indexOf(e)===t;function AK(e,t,n,{facts:r,questions:o,answers:i},a){var U,G;let s=e.
desks.map(Z=>Z.table),u=Z=>n.includes("criteria")?Mm(Z):Ph(Z,je(t,e.stage).map(Y=>Y.name)),l=(U=u(s))!=
null?U:a||e.layout!==null?FC(s):null;if(l===null)return null;let c=u(s)===null,d=iR(l,o,i),p=l.tables.
filter(Z=>!d.includes(Z));for(let{tab:Z}of d)r.push({kind:"TAB_LEFT",sure:!1,params:{tab:Z,reason:
"summary"}});let h=p.length<l.tables.length&&(G=u(p))!=null?G:l,{tables:b}=h,C=n.includes("criteria")?
$E(h,o,i):h.criteria,O=a?e.stage.name:null,P=n.includes("criteria")?EC(b,C,i):null;if(P!==null&&o.push(
P),!n.includes("criteria"))return{...e,desks:cR(e,b),criteria:[],isOpen:c,names:C};let N=qC(b,C),I=N!=
null?N:C.map(()=>GC(b,C)),F=DC(b,C),M=F.from==="equal"&&N!==null&&new k(N).size>1,z=M?I:F.weights,L=OC(
b,C,z,I,i);L.question!==null&&o.push(L.question);let{weights:j}=L;r.push({kind:"CRITERIA",sure:b.length>
1&&!c,params:{stage:O,names:C}},{kind:"WEIGHTS",sure:F.from!=="equal",params:{from:M?"maxima":F.from,
stage:O}},{kind:"SCALE",sure:N!==null,params:{max:I.filter(Lm),from:N===null?"scores":"written",
stage:O}});
let B=C.map((Z,Y)=>{var ee,be;return{stage:e.stage.name,name:Z,weight:(ee=j[Y])!=null?ee:1,min:0,max:
(be=
I[Y])!=null?be:100,description:""}});return{...e,desks:cR(e,b),criteria:B,isOpen:c,names:C}}var cR=(
{
desks:e},t)=>e.filter(n=>t.includes(n.table));function OK(e,t){return e.layout!==null&&e.layout!=="totals"?
!0:e.desks.some(({table:n})=>{let r=t.find(o=>o.grid.tab===n.tab);return r!==void 0&&Mh(r.grid,
n.above.length)})}function PK(e){let[t,...n]=e,r=e.flatMap(s=>s.desks.map(u=>u.label)),o=r.filter((s,
u)=>r.
findIndex(l=>J(l)===J(s))===u),i=n.length===0&&(t==null?void 0:t.layout)===null;return(i?zC(r):$h(o)).
map((s,u)=>{var C,O,P;let l=(C=(i?r:o)[u])!=null?C:"",c=e.filter(N=>N.desks.some(I=>J(I.label)===J(l))),
d=(P=(O=c[0])==null?void 0:O.desks.find(N=>J(N.label)===J(l)))==null?void 0:P.table,p=s.name===""||J(
s.name)===J(s.code),h=(t==null?void 0:t.layout)===null&&p&&d!==void 0?BC(d):"",b=c.length===e.length?
[]:c.map(N=>N.stage.name);return{...s,name:h||s.name,stages:b}})}function NK(e,t,n,r){let o=_m(e,t),
i=Fm(e),a=new k(e.map(u=>u.tab)),s=n.filter(({grid:u})=>!a.has(u.tab)).map(u=>NC(o,i,u)).find(u=>u!==
null);return r.push({kind:"ENTRIES",sure:i,params:{count:o.length,by:i?"code":"name"}}),s?(r.push({
kind:"ENTRY_LIST",sure:!1,params:{tab:s.grid.tab,unscored:s.unscored}}),s.entries.map(u=>({...$d,...u}
))):
o}function IK(e){let t=e.map(n=>_m(n.desks.map(r=>r.table),n.names).length);return e.map(({stage:n},
r)=>{
var i,a;let o=(i=t[r+1])!=null?i:0;return{...n,advance:o>0&&o<((a=t[r])!=null?a:0)?o:n.advance}})}
function $K(e){
let[t]=e,n=r=>E.stringify(r.criteria.map(o=>[_(o.name),o.weight,o.max]));return t!==void 0&&e.every(
r=>n(r)===n(t))?t.criteria.map(r=>({...r,stage:null})):e.flatMap(r=>r.criteria)}function FK(e,t,n){
let r=Xn(
n,e),o=t.filter(i=>i.layout===null).flatMap(i=>i.desks);return r.length<o.length||!o.every(i=>r.some(
a=>a.name===i.table.tab))||o.length>0&&r.length>o.length?!1:t.filter(i=>i.layout!==null).every((i,a,
s)=>i.
desks.every(u=>{let l=e.stages.find(d=>d.name===i.stage.name);return(l===void 0||s.length===0?[]:et(
e,l)).filter(d=>_h(u.label,d)).length===1}))}function _K(e,t,n,r){let o=e.filter(s=>s.layout===null).
flatMap(s=>s.desks.map(u=>u.table.tab)),i=o.every(s=>/juri|judge|penilai|panelis|(?:^|[^\p{L}])j\s?\d/iu.
test(s)),a=e.flatMap(({layout:s,desks:u,stage:l})=>{var c;return s===null?[]:[{kind:"SCORE_TAB",sure:
s!==
"totals",params:{tab:(c=l.scoreTab)!=null?c:"",layout:s,judges:u.map(d=>d.label)}}]});return[...n&&e.
length>1?[{kind:"STAGES",sure:!1,params:{stages:r.map(s=>s.name),advance:r.map(s=>s.advance)}}]:[],
...o.
length>0?[{kind:"JUDGE_TABS",sure:i&&t.length>1,params:{tabs:o}}]:[],...a]}function MK(e){let t=e.flatMap(
i=>i.desks.map(a=>a.table)),n=Fm(t)?[]:e.flatMap(i=>i.desks.map(a=>_m([a.table],i.names).map(s=>s.name))),
r=e.flatMap(i=>i.layout===null?[]:i.desks.map(a=>[a.label])),o=i=>a=>({code:"NAMES_SIMILAR",severity:
"error",params:{...a,of:i}});return[...Lh(n).map(o("entry")),...Lh(r).map(o("judge"))]}function dR(e){
var o,i,a,s;let t=(u,l)=>l.length===0?null:{reason:u,tabs:l.map(c=>c.grid.tab)},n=e.filter(({table:u}
)=>u==
null?void 0:u.columns.some(l=>l.kind==="numbers")),r=e.filter(({grid:u})=>u.values.some(l=>l.some(c=>typeof c==
"number")));return(s=(a=(i=(o=t(n.length>1?"unlike":"not-scores",n))!=null?o:t("turned",r.filter(({
grid:u})=>LK(
u))))!=null?i:t("not-scores",e.filter(({table:u})=>u!==null)))!=null?a:t("not-entries",r.filter(({
grid:u})=>jK(
u))))!=null?s:{reason:"nothing",tabs:[]}}var LK=e=>e.values.slice(0,10).some(t=>t.slice(0,2).some(n=>typeof n==
"string"&&/^(?:kriteria|criteri|aspek|indikator|unsur)/i.test(n.trim()))&&t.filter(n=>typeof n=="string"&&
n.trim()!==""&&!ri(n)).length>2),jK=e=>Mh(e,g.min(9,e.values.length));m();var jm=e=>e.find(t=>De(t,H.plenary));
function zK(e,t){var r;let n=t.length===1&&e===""?t[0]:void 0;return(r=
t.find(({name:o})=>_(o)===_(e)))!=null?r:n}function BK(e,t){if(ne(e))return null;let n=lt(e);return n===
null?"not-a-number":w.isInteger(n)&&n>=t?n:"out-of-range"}function zm(e,{stages:t,entries:n}){var s,
u;let r=ft(e,is),o=[],i=[],a=[];for(let{row:l,cell:c}of(s=r==null?void 0:r.rows)!=null?s:[]){let d=M=>W(
c(M)),p=zK(d("stage"),t),h=n.find(M=>J(M.code)===J(d("entry"))),b=(M,z,L=d(M),j=[])=>{let B={setting:
`plenary.${M}`,value:L,reason:z,allowed:j},U=p===void 0?{}:{stage:p.name};return i.push({code:
"SETTING_INVALID",severity:"error",...U,...tt(r,l,M),params:B}),null},C=(M,z)=>{let L=BK(c(M),z);
return typeof L==
"string"?b(M,L,c(M)):L};if(p!==void 0&&h!==void 0){let M=a.some(z=>z.stage===p.name&&z.entry===h.code);
if(a.push({stage:p.name,entry:h.code}),M&&!ne(c("rank"))){b("entry","duplicate");continue}}if(ne(c(
"rank")))continue;p===void 0&&b("stage","unknown-reference",d("stage"),t.map(M=>M.name)),h===void 0&&
b("entry","unknown-reference");let O=C("rank",1),P=C("computed",1),[N,I]=[C("votesFor",0),C(
"votesAgainst",0)];if(O!==null&&O!==P&&d("reason")===""&&b("reason","empty"),p===void 0||h===void 0||
O===null)
continue;let F=tt(r,l,"rank");o.push({stage:p.name,entry:h.code,computed:P,rank:O,reason:d("reason"),
votesFor:N,votesAgainst:I,tab:e.tab,cell:(u=F==null?void 0:F.cell)!=null?u:null})}return{decisions:o,
findings:i,listed:a}}m();var $e=()=>SpreadsheetApp.getActiveSpreadsheet(),Fn=()=>$e().getId(),Ml=()=>$e(
).getSheets().filter(
e=>e.getType()===SpreadsheetApp.SheetType.GRID),ze=()=>Ml().map(e=>e.getName()),Ll=()=>new y(Ml().map(
e=>[e.getName(),e.getSheetId()])),mR=()=>Ml().filter(e=>e.isSheetHidden()).map(e=>e.getName()),Bm=()=>Ml(
).
filter(e=>e.getLastRow()>0).map(e=>e.getName()),UK=/(?:^(?:zh|ja|ko|hu|lt|mn)(?:_|$)|_(?:US|PH)$)/;
function WK(){
let e=null;return t=>{e!=null||(e={zone:$e().getSpreadsheetTimeZone(),monthFirst:UK.test($e().getSpreadsheetLocale(
))});
let n=Utilities.formatDate(t,e.zone,"yyyy-MM-dd'T'HH:mm:ss");return e.monthFirst?{date:n,monthFirst:
!0}:
{date:n}}}function Le(e){let t=$e().getSheetByName(e);if(t===null)return{tab:e,values:[]};let n=WK(),
r=o=>typeof o=="string"||typeof o=="number"||typeof o=="boolean"?o:o instanceof R?n(o):"";return{tab:
e,
values:t.getDataRange().getValues().map(o=>o.map(r))}}function Um(e){var n,r;let t=(r=(n=$e().getSheetByName(
e))==null?void 0:n.getDataRange().getFormulas())!=null?r:[];return t.some(o=>o.some(i=>i!==""))?t:[]}
var ys=e=>{var t,n;return(n=(t=$e().getSheetByName(e))==null?void 0:t.getDataRange().getNumberFormats(
))!=
null?n:[]},pR=()=>$e().getProtections(SpreadsheetApp.ProtectionType.SHEET).map(e=>e.getRange().getSheet(
).
getName());function Gh(e,t){if(t)return/^[=+\-@']/.test(e)?`'${e}`:e;let n=/^[\p{L}\u201c]\P{N}*$/u.test(
e)&&!/^(true|false)$/iu.test(e.trim());return e===""||n?e:`'${e}`}var fR="@",qh=(e,t)=>{let n=t.map(
r=>r===fR);return e.map(r=>r.map((o,i)=>typeof o=="string"?Gh(o,n[i]===!0):o))};function bo(e,t,n){
let[
r,o]=[e.getMaxRows(),e.getMaxColumns()];t>r&&e.insertRowsAfter(r,t-r),n>o&&e.insertColumnsAfter(o,n-
o)}function Vt(e,t,n,r,o=[]){var s,u;let i=$e().getSheetByName(e),a=(u=(s=r[0])==null?void 0:s.length)!=
null?u:0;i===null||a===0||(bo(i,t+r.length,n+a),i.getRange(t+1,n+1,r.length,a).setValues(qh(r,o)))}
function gR(e,t,n,r){
let o=$e().getSheetByName(e);o!==null&&(bo(o,t+r,n+1),o.getRange(t+1,n+1,r,1).setNumberFormat(fR))}
var Mr=e=>{
var t,n;return(n=(t=$e().getSheetByName(e))==null?void 0:t.getLastRow())!=null?n:0};function hR(){
for(let e of Ml())
e.getLastRow()===0&&$e().deleteSheet(e)}var Tn=()=>SpreadsheetApp.flush();function yR(e,t){let n=$e(
).
getSheetByName(e);if(n===null)return!1;let r=t===null?null:KK(n,t);return r===null?n.activate():r.activate(
),
!0}function KK(e,t){try{return e.getRange(t)}catch{return null}}m();m();function Wm(e){let{language:
t}=e.settings,n=[na(Tl,t,HK(e.settings)),GK(e.stages,t),na(El,t,e.criteria.
map(o=>{var i;return[(i=o.stage)!=null?i:"",o.name,o.weight,o.min,o.max,o.description]})),na(wr,t,e.
entries.map(o=>{var i,a;return[o.code,o.name,o.institution,o.category,o.unitType,o.innovator,o.contact,
o.phone,o.email,o.link,(a=(i=Ko.find(([s])=>s===o.status))==null?void 0:i[1][t])!=null?a:"",o.reason]}
)),
na(Zi,t,e.judges.map(o=>[o.code,o.name,o.role,o.institution,o.email,o.phone,o.stages.join(", "),o.conflicts.
join(", ")]))];if(e.institutions.length===0)return n;let r=e.institutions.map(o=>[o.name,o.parent,o.
unitType,qK(o.required,t)]);return[...n,na(Cl,t,r)]}function na(e,t,n){var r;return{name:e.tab[t],
values:[
nT(e,t),...n],headerRow:0,frozenColumns:((r=e.columns[0])==null?void 0:r.key)==="code"?1:0,widths:e.
columns.map(o=>o.width),formats:e.columns.map(o=>{var i;return(i=o.format)!=null?i:""}),layout:""}}
var bR=(e,t,n)=>({
...na(e,n,[]),name:t});function GK(e,t){let n=e.map((s,u)=>ZK(s,u,t)),r=na(Sl,t,n);if(e.some(s=>s.scoreTab!==
void 0))return r;let{values:o,widths:i,formats:a}=r;return{...r,values:o.map(s=>s.slice(0,-1)),
widths:i.
slice(0,-1),formats:a.slice(0,-1)}}var qK=(e,t)=>{var n,r;return(r=(n=On.find(([o])=>o===e))==null?
void 0:
n[1][t])!=null?r:""};function ZK(e,t,n){var i,a,s,u,l;let r=e.title===null?"":"name"in e.title?e.title.
name:e.title.outcomes.map(c=>`${c.places}: ${c.name}`).join("; "),o=(a=(i=ja.find(([c])=>c===e.form))==
null?void 0:i[1][n])!=null?a:"";return[t+1,e.name,(s=e.weight)!=null?s:"",(u=e.advance)!=null?u:"",r,
o,e.date===null?"":Ui(e.date,n),(l=e.scoreTab)!=null?l:""]}function HK(e){let{language:t}=e,n=Yn.map(
a=>[a.word[t],Zh(e,a)]),r=g.max(3,e.prizes.length),o=v.from({length:r},(a,s)=>{var u;return[`${ls[t]} ${s+1}`,
(u=e.prizes[s])!=null?u:""]}),i=n.findIndex(([a])=>{var s;return a===((s=Yn.find(u=>u.key===
"plenaryDate"))==null?void 0:s.word[t])});return[...n.slice(0,i),...o,...n.slice(i)]}function Zh(e,t){
var o,i;let n=e[t.key],{language:r}=e;return t.kind==="date"?typeof n=="string"?Ui(n,r):"":t.kind===
"choice"?(i=(o=t.choices.find(([a])=>a===n))==null?void 0:o[1][r])!=null?i:"":t.kind==="choices"&&v.
isArray(n)?n.map(a=>{var s,u;return(u=(s=t.choices.find(([l])=>l===a))==null?void 0:s[1][r])!=null?u:
a}).join(", "):v.isArray(n)?n.join(", "):t.kind==="auto-or-number"&&n==="auto"?t.auto[r]:typeof n=="number"||
typeof n=="string"?n:""}function wR(e,t){let n=kn(e),r=c=>{let d=e.get(c);return d===void 0||d.values.every(
p=>p.every(ne))},
o=hs.filter(r);if(o.length===0)return{reading:n,unwritten:[],facts:[],findings:[],questions:null};
let i=JK(
n.competition,o,!r("stages"),t);if("reason"in i)return{reading:n,unwritten:[],facts:[],findings:XK(o,
n.competition,i),questions:null};let{language:a}=n.competition.settings,s=["settings","stages"].filter(
c=>r(c)&&(c==="settings"||i.hasStages)),u=Wm(i.competition).flatMap(c=>{var p,h;let d=[...s,...o].find(
b=>H[b][a]===c.name);return d===void 0?[]:[[d,{...c,name:(h=(p=e.get(d))==null?void 0:p.tab)!=null?h:
c.name}]]}),l=u.map(([c,{name:d,values:p}])=>[c,{tab:d,values:p}]);return{reading:kn(new y([...e,...l])),
unwritten:i.findings.length+i.questions.length>0?[]:u.map(([,c])=>c),facts:i.facts,questions:o.includes(
"criteria")?i.questions:null,findings:[...i.findings,...VK(i.facts)]}}function JK(e,t,n,{names:r,
isHidden:o,
read:i,answers:a}){let s=Xn(r,e).map(M=>M.name),u=e.stages.flatMap(M=>r.filter(z=>z===M.scoreTab)),l=s.
length>0||e.stages.length>1&&e.judges.length>0,d=(l?[]:r.filter(o)).filter(M=>a.get(Fl(M))!=="use"),
p=r.filter(M=>!d.includes(M)&&a.get(Dl(M))!=="ignore"),h=_l(e),b=M=>{let z=M.map(i);return{grids:z,
structures:$m(
z,h,a),answers:a}},C=l?s:p.filter(M=>Gi(M)||u.includes(M)),O={names:r,hidden:d},P=Kh(e,t,n,b(C),O),N=l?
[]:p.filter(M=>xl(M)&&!C.includes(M)),I="reason"in P&&["nothing","not-entries","not-scores"].includes(
P.reason);if("questions"in P){let M=d.filter(L=>Gi(L)&&!a.has(Fl(L))),z=Bh(P.competition,b(M));
return{
...P,questions:[...P.questions,...z]}}if(!I||N.length===0)return P;let F=Kh(e,t,n,b([...C,...N]),O);
return"reason"in F?P:F}var VK=e=>e.flatMap(t=>{var o;if(t.kind!=="SCALE"||t.params.from==="written")
return[];let{stage:n,max:r}=t.params;return[{code:"SCALE_ASSUMED",severity:"info",...n===null?{}:{
stage:n},
params:{max:(o=r[0])!=null?o:100}}]});function XK(e,t,n){return(e.length===hs.length?["entries"]:e).
map(o=>{let i=H[o][t.settings.language];return{code:"TAB_MISSING",severity:"error",tab:i,params:{tab:
i,
judge:null,why:n}}})}m();m();m();var Hh="\u2713",wo=e=>`"${e.replace(/"/g,'""')}"`;function vR(e){
let[t="0",n="0"]=x(e).split("e"),[r="0",o=""]=t.split("."),i=o.length-w(n),a=x(w(r+o));return i>0?`${a}/${10**i}`:
`${a}${"0".repeat(-i)}`}
function kR(e,t,n){let r=Te(e,t,1,n),o=`IF(COUNTA(${r})=0;"";COUNT(${r})&"/${n}")`,i=`IF(COUNT(${r})=${n};${wo(
Hh)};${o})`;return`=IF(COUNTIF(${r};${wo(yn.id)})>0;${wo(yn.id)};${i})`}function xR(e,t,n,r,o){
let i=u=>Te(e,u,t,1),a=u=>`COUNTIF(${i(r)};${wo(u)})`;return`=${`${a(Hh)}+${a(yn.id)}`}&${wo(o.of)}&COUNTA(${i(
n)})&${wo(o.done)}`}function TR(e,t,{min:n,max:r}){let o=Te(e,t),i=`AND(${o}>=${vR(n)};${o}<=${vR(r)})`;
return`=IF(ISNUMBER(${o});${i};${o}=${wo(yn.id)})`}var SR=(e,t,n)=>{let r=`$${Te(e,t)}`;
return n==="complete"?`=${r}=${wo(Hh)}`:n==="recused"?`=${r}=${wo(yn.id)}`:`=NOT(${r}="")`};m();var ER=(
{code:e,name:t})=>t===""?e:`${t} (${e})`,CR=e=>e.filter(t=>t!=="").join(" \xB7 "),YK={title:(e,t,n)=>CR(
[e,ER(t),n]),help:(e,t)=>[`Nilai ${e!=null?e:"sesuai judul"} atau BK (benturan).`,...t===""?[]:[`Batas: ${t}.`]].join(
" "),of:" dari ",done:" selesai",rejected:e=>`Isi angka ${e}, atau BK bila tidak menilai karena benturan kepentingan. Kosongkan bila belum dinilai.`}
,QK={title:(e,t,n)=>CR([e,ER(t),n]),
help:(e,t)=>[`Score ${e!=null?e:"as headed"} or BK (conflict).`,...t===""?[]:[`Due: ${t}.`]].join(
" "),
of:" of ",done:" done",rejected:e=>`Enter a number ${e}, or BK if you step aside because of a conflict of interest. Leave blank what is not scored yet.`}
,Jh=e=>({id:YK,en:QK})[e];m();function e5(e){let t=2166136261;for(let n=0;n<e.length;n++)t=g.imul(t^e.charCodeAt(
n),16777619);return t>>>
0}function t5(e){let t=g.imul(e^e>>>16,2246822507),n=g.imul(t^t>>>13,3266489909);return(n^n>>>16)>>>
0}function Vh(e,t,n){if(t.form!=="files")return[...e];let r=`${_(t.name)}|${J(n.code)}|`;return e.map(
(o,i)=>({entry:o,index:i,key:t5(e5(r+J(o.code)))})).sort((o,i)=>o.key-i.key||o.index-i.index).map(({
entry:o})=>o)}var li={code:$("Kode","Code"),status:$("Terisi","Filled"),name:$("Nama Inovasi",
"Innovation"),notesToCommittee:$(
"Catatan untuk Panitia","Notes to Committee"),notesToEntrant:$("Catatan untuk Peserta",
"Notes to Entrant"),institution:$("Instansi","Institution"),link:$("Tautan Proposal","Proposal Link")}
,Xh=3,vo=Xh+
1,Km=0,Gm=1,n5=2,Lr=3,r5=[["complete","#d9ead3"],["recused","#e0e0e0"],["begun","#fff2cc"]],Yh=({min:
e,
max:t},n)=>{let r=o=>n==="id"?x(o).replace(".",","):x(o);return`${r(e)}\u2013${r(t)}`},o5=e=>g.min(
110,
g.max(62,...e.split(/\s+/).map(t=>14+8*t.length)));function Qh({criteria:e,language:t,entries:n}){
let r=e.
map(i=>`${i.name} (${Yh(i,t)})`),o=n.some(i=>i.link!=="")?[li.link[t]]:[];return{headers:[li.code[t],
li.status[t],li.name[t],...r,li.notesToCommittee[t],li.notesToEntrant[t],li.institution[t],...o],
widths:[
62,58,128,...r.map(o5),160,160,160,...o.map(()=>180)],scored:r.length}}var i5=e=>["code","status",
"name","institution","link"].some(t=>De(e,li[t])),RR=({values:e,headerRow:t},n)=>{var r;return((r=e[
t])!=
null?r:[]).every((o,i)=>{var a;return((a=n[t])==null?void 0:a[i])===o})};function DR(e){var n;let t=(
n=
e[Xh])!=null?n:[];return e.slice(vo).every(r=>r.every((o,i)=>{var a;return o===""||i5(x((a=t[i])!=null?
a:""))}))}var AR=({scored:e,expected:t})=>e===0?"":e<t?"#f1c232":"#6aa84f";function ey(e,t,n){let{
headers:r,
scored:o}=Qh(n),i=v.from({length:o+2},()=>""),a=s=>[s.institution,s.link].slice(0,r.length-Lr-o-2);
return{
values:e.map(s=>[s.code,"",s.name,...i,...a(s)]),formulas:e.map((s,u)=>r.map((l,c)=>c===Gm?kR(t+u,Lr,
o):""))}}var ty=(e,t)=>({top:vo,left:Lr,height:t-vo+1,width:e+2});function qm(e,t){let{criteria:n,
language:r}=e,
o=Jh(r),i=(s,u)=>({top:vo,left:s,height:t,width:u}),a=i(Km,Lr+n.length);return{table:i(Km,Qh(e).headers.
length),progress:{row:0,column:0,formula:xR(vo,t,Km,Gm,o)},validations:OR(n).map(({from:s,count:u,
criterion:l})=>({
block:i(Lr+s,u),formula:TR(vo,Lr+s,l),help:o.rejected(Yh(l,r))})),colours:r5.map(([s,u])=>({block:a,
formula:SR(vo,Gm,s),background:u})),open:ty(n.length,vo+t-1)}}function OR(e){let t=[];for(let[n,r]of e.
entries()){let o=t[t.length-1];(o==null?void 0:o.criterion.min)===r.min&&o.criterion.max===r.max?o.count+=
1:t.push({from:n,count:1,criterion:r})}return t}function Zm(e){var P;let{stage:t,judge:n,criteria:r,
language:o,competition:i,deadline:a}=e,s=Jh(o),{headers:u,widths:l,scored:c}=Qh(e),d=Vh(e.entries,t,
n),p=OR(r).map(({criterion:N})=>Yh(N,o)),h=qm(e,d.length),b=ey(d,vo,e),C=N=>[N,...u.slice(1).map(()=>"")],
O=C("");return{name:Jo(t,n),...h,headerRow:Xh,frozenColumns:n5,widths:l,formats:u.map((N,I)=>I===Km?
"@":I>=Lr&&I<Lr+c?Ir:""),centred:u.flatMap((N,I)=>I===Gm||I>=Lr&&I<Lr+c?[I]:[]),values:[O,C(s.title(
t.name,n,i)),C(s.help(p.length===1&&(P=p[0])!=null?P:null,a)),u,...b.values],formulas:[C(h.progress.
formula),O,O,O,...b.formulas]}}m();m();function ny(e){var n;let t=$e().getSheetByName(e);return(n=t==null?
void 0:t.getProtections(SpreadsheetApp.
ProtectionType.SHEET)[0])!=null?n:null}var PR=e=>e.getEditors().map(t=>t.getEmail());function NR(e){
let t=ny(e);return t===null||t.isWarningOnly()?null:PR(t)}function jr(e,t){var r;let n=(r=$e().getSheetByName(
e))==null?void 0:r.protect();n!==void 0&&(jl(n,t),n.setUnprotectedRanges([]))}function jl(e,t){e.isWarningOnly(
)&&
e.setWarningOnly(!1);let n=t.map(r=>r.toLowerCase());e.removeEditors(PR(e).filter(r=>!n.includes(r.toLowerCase(
)))),
e.canDomainEdit()&&e.setDomainEdit(!1)}var IR=e=>ny(e)===null;function $R(e,t){let n=ny(e);n!==null&&
(t===null?n.remove():t.length>0&&n.addEditors(t))}function Hm(e){let t=$e().getSheetByName(e);t!==null&&
!t.isSheetHidden()&&t.hideSheet()}m();var ry="#d9e2f3";function Qn(e){var t;for(let n=1;;n+=1){let r=ph(
e.name,n),o=$e().getSheetByName(r);
if(FR(o)){Sn({...e,name:r});return}let i=a5(o);if(gh((t=i[0])==null?void 0:t[0])){s5(i,e)||MR(o,e),
_R(
r,e,o.getLastRow(),o.getLastColumn());return}}}function Sn(e){var t;MR((t=$e().getSheetByName(e.name))!=
null?t:oy(e.name),e),_R(e.name,e,0,0)}function oy(e){let t=$e().getActiveSheet(),n=$e().insertSheet(
e,$e().getSheets().length);return $e().setActiveSheet(t),n}var FR=e=>e===null||e.getLastRow()===0;
function cn(e){
for(let t=1;;t+=1){let n=ph(e,t);if(FR($e().getSheetByName(n)))return{name:n,grid:null};let r=Le(n);
if($n(r))return{name:n,grid:r}}}function a5(e){return e.getLastRow()<3?[]:e.getRange(2,1,2,g.max(1,e.
getLastColumn())).getValues()}function s5([e=[],t=[]],n){var o;let r=(o=n.values[n.headerRow])!=null?
o:[];return x(e[0]).endsWith(n.layout)&&r.every((i,a)=>i===t[a])}function _R(e,t,n,r){let o=g.max(t.
values.length,n),i=g.max(t.widths.length,r),a=v.from({length:o},(s,u)=>v.from({length:i},(l,c)=>{var d,
p;return(p=(d=t.values[u])==null?void 0:d[c])!=null?p:""}));Vt(e,0,0,a,t.formats)}function MR(e,t){
let n=t.
widths.length,r=t.headerRow+1;bo(e,t.values.length+1,n);let o=(t.isClosed?t.values.length:e.getMaxRows(
))-
r;for(let{start:i,length:a,value:s}of ci(t.widths))e.setColumnWidths(i+1,a,s);e.getRange(r,1,o+1,n).
setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:i,length:a,
value:s}of ci(
t.formats))s!==""&&o>0&&e.getRange(r+1,i+1,o,a).setNumberFormat(s),ST(s)&&e.getRange(r,i+1,o+1,a).setHorizontalAlignment(
"center");e.getRange(r,1,1,n).setFontWeight("bold").setBackground(ry),t.headerRow>0&&e.getRange(1,1).
setFontSize(14),e.setFrozenRows(r),t.frozenColumns>0&&e.setFrozenColumns(t.frozenColumns)}function ci(
e){
let t=[];for(let[n,r]of e.entries()){let o=t[t.length-1];o!==void 0&&o.value===r?o.length+=1:t.push(
{start:n,length:1,value:r})}return t}var _n=(e,{top:t,left:n,height:r,width:o})=>e.getRange(t+1,n+1,
r,o),LR=({values:e,formulas:t},n)=>qh(
e,n).map((r,o)=>r.map((i,a)=>{var s;return((s=t[o])==null?void 0:s[a])||i})),u5=e=>{var t;return(t=$e(
).
getSheetByName(e))!=null?t:oy(e)};function iy(e,t){let n=u5(t),{headerRow:r,widths:o,formats:i,
frozenColumns:a,
centred:s,table:u}=e,[l,c]=[n.getLastRow(),n.getLastColumn()];bo(n,e.values.length+1,o.length),l>0&&
_n(n,{top:0,left:0,height:l,width:c}).setDataValidation(null);for(let{start:h,length:b,value:C}of ci(
o))n.setColumnWidths(h+1,b,C);let d={...u,top:r,height:u.height+1};_n(n,d).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:h,length:b,value:C}of ci(o.map((O,P)=>s.includes(
P))))C&&_n(n,{...d,left:h,width:b}).setHorizontalAlignment("center");for(let{start:h,length:b,value:
C}of ci(
i))C!==""&&_n(n,{...u,left:h,width:b}).setNumberFormat(C);_n(n,{...d,height:1}).setFontWeight("bold").
setBackground(ry),_n(n,{top:0,left:0,height:1,width:1}).setFontSize(14).setFontWeight("bold"),n.setFrozenRows(
r+1),n.setFrozenColumns(a),jR(n,e),l5(n,LR(e,i),l,c)}function l5(e,t,n,r){var s,u;let o=g.max(t.length,
n),i=g.max((u=(s=t[0])==null?void 0:s.length)!=null?u:0,r),a=v.from({length:o},(l,c)=>v.from({length:
i},
(d,p)=>{var h,b;return(b=(h=t[c])==null?void 0:h[p])!=null?b:""}));e.getRange(1,1,o,i).setValues(a)}
function jR(e,{validations:t,colours:n}){for(let{block:r,formula:o,help:i}of t){let a=SpreadsheetApp.
newDataValidation().requireFormulaSatisfied(o).setAllowInvalid(!1).setHelpText(i).build();_n(e,r).setDataValidation(
a)}e.setConditionalFormatRules(n.map(({block:r,formula:o,background:i})=>SpreadsheetApp.newConditionalFormatRule(
).
whenFormulaSatisfied(o).setBackground(i).setRanges([_n(e,r)]).build()))}function zR(e,t,n){let r=$e(
).
getSheetByName(e);if(r===null)return;let{table:o,headerRow:i,centred:a,formats:s,progress:u}=t;bo(r,
o.top+o.height,o.width);let l={...o,top:o.top+o.height-n.values.length,height:n.values.length};_n(r,
l).setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:c,length:d,
value:p}of ci(
t.widths.map((h,b)=>a.includes(b))))p&&_n(r,{...l,left:c,width:d}).setHorizontalAlignment("center");
for(let{start:c,length:d,value:p}of ci(s))p!==""&&_n(r,{...l,left:c,width:d}).setNumberFormat(p);jR(
r,t),r.getRange(u.row+1,u.column+1).setValues([[u.formula]]),_n(r,{...l,top:g.max(l.top,i+1)}).setValues(
LR(n,s))}var BR=(e,t)=>{let[n]=t.getA1Notation().split(":");return e.getProtections(SpreadsheetApp.ProtectionType.
RANGE).filter(r=>r.getRange().getA1Notation().split(":")[0]===n)};function bs(e,t,n,r){var u;let o=$e(
).
getSheetByName(e);if(o===null)return;let i=_n(o,t),a=o.protect();jl(a,n);let s=BR(o,i);if(r==="")for(
let l of s)
l.remove();else{let l=(u=s[0])!=null?u:i.protect();l.setRange(i),jl(l,[...n,r]),l.addEditors([r])}a.
setUnprotectedRanges([i])}function UR(e,t,n){let r=$e().getSheetByName(e);if(r!==null)for(let o of BR(
r,_n(r,t)))jl(o,n)}function WR(e,t){var n;(n=$e().getSheetByName(e))==null||n.setTabColor(t===""?
null:
t)}var KR="judgeTabs",c5=9e3,d5=sn(q(),Rk([q(),q(),q()]));function Jm(){var e;try{let t=rt(d5,E.parse(
(e=
Be(KR))!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}var m5=e=>encodeURIComponent(e).replace(
/%../g,".").length;function ay(e){let t=f.entries(e),n=()=>E.stringify(f.fromEntries(t));for(;m5(n())>
c5;)t.shift();Ge(KR,n())}function sy(e,t){var r,o;let n={...t};for(let{id:i,tab:a,stage:s,judge:u,
progress:l}of e){
let c=AR(l);((o=(r=t[x(i)])==null?void 0:r[2])!=null?o:"")!==c&&WR(a,c),n[x(i)]=[s,u,c]}return n}
function uy(e,t){
if(e.size===0)return;let n=Jm(),r=Ll(),o=[...e].flatMap(([a,{stage:s,judge:u}])=>{let l=t.find(d=>d.
stage===s.name&&d.judge===u.code),c=r.get(a);return l===void 0||c===void 0?[]:[{id:c,tab:a,stage:s.name,
judge:u.code,progress:l}]}),i=sy(o,n);E.stringify(i)!==E.stringify(n)&&ay(i)}function Vm({stages:e,
judges:t},n=Jm()){
var o;let r=new y;if(f.keys(n).length===0)return r;for(let[i,a]of Ll()){let[s="",u=""]=(o=n[x(a)])!=
null?o:[],l=e.find(d=>_(d.name)===_(s)),c=t.find(d=>J(d.code)===J(u));l!==void 0&&c!==void 0&&r.set(
i,{stage:l,judge:c})}return r}m();var GR="rowOrders",p5=9e3,f5=sn(q(),sn(q(),q()));function qR(){let e=Be(
GR);try{let t=rt(f5,E.parse(
e!=null?e:"{}")),n=t.success?f.entries(t.data):[];return new y(n.map(([r,o])=>[r,new y(f.entries(o))]))}
catch{
return new y}}function ra({competition:e,sheets:t,orders:n},r){var c,d,p;let o=new y(e.entries.map(h=>[
h.code,h])),i=new k(r.flatMap(({code:h,tab:b})=>h==="SCORE_ROWS_PERMUTED"?[b]:[])),a={},s=p5-2;for(
let h of t){
let{stage:b,judge:C,tab:O}=h,P=(c=n.get(b))==null?void 0:c.get(C),N=i.has(O)?P:(d=hl(h,o))!=null?d:P;
s-=((p=N==null?void 0:N.length)!=null?p:0)+4*(C.length+(b in a?0:b.length))+12,!(N===void 0||s<0)&&(
a[b]=
{...a[b],[C]:N})}let u=E.stringify(a),l=f.fromEntries([...n].map(([h,b])=>[h,f.fromEntries(b)]));u!==
E.stringify(l)&&Ge(GR,u)}m();var ZR="understanding",g5=9e3,h5=re({option:q(),kind:q(),params:sn(q(),
Pd()),tab:q()}),y5=sn(q(),h5);
function ly(){let e=Be(ZR);try{let t=rt(y5,E.parse(e!=null?e:"{}"));return new y(t.success?f.entries(
t.data):[])}catch{return new y}}function HR(){let e=null,t=()=>(e!=null||(e=ly()),e);return{answers:
{
get:n=>{var r;return(r=t().get(n))==null?void 0:r.option},has:n=>t().has(n)},known:()=>e!=null?e:new y}
}
var JR=({kind:e,params:t,tab:n},r)=>({option:r,kind:e,params:{...t},tab:n});function VR(e){let t=E.stringify(
f.fromEntries(e));return encodeURIComponent(t).replace(/%../g,"x").length>g5?!1:(Ge(ZR,t),!0)}
function b5({competition:e,tables:t,rows:n}){if(t.entries===null)return[];let{tab:r,columns:o}=t.entries,
i=e.entries.map((a,s)=>{var u;return{entry:a,row:(u=n.entries[s])!=null?u:0}});return Jg({tab:r,
columns:o,
entries:i})}var w5=(e,t,n)=>[...AE(e).map(({name:r,first:o})=>({code:"TAB_COPY",severity:"error",tab:
r,
params:{judge:null,first:o,reason:"same-name"}})),...bT(e,t,n).map(({name:r,stage:o,judge:i,first:a}
)=>{
let s={judge:i.code,first:a,reason:"same-name"};return{code:"TAB_COPY",severity:"error",stage:o.name,
tab:r,params:s}}),...wT(e,t,n).map(({name:r,stage:o,judge:i})=>{let a={judge:i.code,first:Jo(o,i),
reason:"copy"};return{code:"TAB_COPY",severity:"error",stage:o.name,tab:r,params:a}})],v5=(e,t,n)=>vT(
e,t,n).
map(({name:r,judge:o})=>XR(r,o));function XR(e,t){return{code:"SETTING_INVALID",severity:"warning",
tab:e,
params:{setting:"judges.code",value:t,reason:"unknown-judge",allowed:[]}}}function Ye(){var ve,Me;
let e=ze(),
t=Ft(e),n=new y([...t].map(([de,se])=>[de,Le(se)])),r=e.filter(de=>![...t.values()].includes(de)),o=cy(
Le),i=C5(mR),{answers:a,known:s}=HR(),u={names:r,isHidden:de=>i().includes(de),read:o,answers:a},{
reading:l,
unwritten:c,facts:d,findings:p,questions:h}=wR(n,u),{competition:b}=l,C=Vm(b),O=os(b.entries),P=cy(
de=>{
let se=kl(o(de));return se.length>0?se:Um(de)}),N=cy(ys),I=(de,se)=>{let Ct=pT(de,P(de.tab));return xT(
Ct,se)?TT(Ct,N(de.tab)):Ct},F=({stage:de})=>b.stages.filter(({name:se})=>se===de).flatMap(se=>je(b,
se)),
M=Xn(r,b,C).filter(({stage:de})=>de.scoreTab===void 0),z=b.stages.flatMap(({scoreTab:de})=>r.filter(
se=>k5(se,de))),L=_l(b),j=[...M.map(({name:de})=>de),...z],B=$m(j.map(o),L,a),U=de=>{var se,Ct;
return(Ct=
(se=B.get(de))==null?void 0:se.view)!=null?Ct:o(de)},G=E5(r,b,U,O),Z=jm(r),Y=Z===void 0?null:zm(o(Z),
b),ee=[...M.map(({name:de,stage:se,judge:Ct})=>{let ye=je(b,se);return I(Yo(U(de),se.name,Ct.code,ye,
O),ye)}),...G.sheets.map(de=>I(de,F(de)))],be=[...h!=null?h:Rl([...B.values()].flatMap(de=>de.questions)),
...Wh(ee,b.entries,a)];return{competition:b,decisions:(ve=Y==null?void 0:Y.decisions)!=null?ve:[],
sheets:ee,
orders:qR(),protectedTabs:pR().filter(de=>!De(de,H.corrections)),own:C,findings:[...l.findings,...b5(
l),...w5(e,b,C),...v5(r,b,C),...G.findings,...p,...be.map(S5),...l.tables.criteria!==null&&b.criteria.
length===0&&x5(B)?[T5(l.tables.criteria.tab)]:[],...(Me=Y==null?void 0:Y.findings)!=null?Me:[]],
questions:be,
given:s(),locate:kT(l),unwritten:be.length>0?[]:c,facts:d}}var k5=(e,t)=>t!==void 0&&_(e)===_(t),x5=e=>[
...e.values()].some(({columns:t})=>t.some(({role:n})=>n==="criterion"));function T5(e){return{code:
"SETTING_INVALID",severity:"error",tab:e,params:{setting:"criteria.name",value:"",reason:"no-rows",
allowed:[]}}}
var S5=({id:e,kind:t,tab:n,cell:r,params:o})=>({code:"UNDERSTANDING_OPEN",severity:"error",tab:n,...r===
void 0?{}:{cell:r},params:{question:{id:e,kind:t,params:o}}});function E5(e,t,n,r){let o=t.stages.map(
i=>{if(i.scoreTab===void 0)return{sheets:[],findings:[]};let a=e.find(l=>{var c;return _(l)===_((c=i.
scoreTab)!=null?c:"")});if(a===void 0){let l={setting:"stages.scoreTab",value:i.scoreTab,reason:
"unknown-reference",allowed:[]};return{sheets:[],findings:[{code:"SETTING_INVALID",severity:"error",
stage:i.
name,params:l}]}}let{sheets:s,strangers:u}=JC(n(a),i,et(t,i),je(t,i),r);return{sheets:s,findings:u.map(
l=>XR(a,l))}});return{sheets:o.flatMap(i=>i.sheets),findings:o.flatMap(i=>i.findings)}}function C5(e){
let t=null;return()=>(t!=null||(t={value:e()}),t.value)}function cy(e){let t=new y;return n=>{var o;
let r=(o=t.get(n))!=null?o:e(n);return t.set(n,r),r}}m();m();var Xm=(e,t,n)=>n(E.stringify([e,...t])).slice(
0,16),YR=(e,t)=>e.reduce((n,{texts:r,chain:o})=>o===""?
Xm(n,r,t):o,"");function QR(e,t){let n=[],r="",o=!1;for(let{row:i,texts:a,chain:s}of e){let u=Xm(r,a,
t);s===""&&o&&n.push({row:i,reason:"unsealed"}),s!==""&&s!==u&&n.push({row:i,reason:"altered"}),s!==
""&&(o=!0),(s!==""||!o)&&(r=s===""?u:s)}return n}m();m();var ws=[["compute",$("hitung","compute")],[
"documents",$("dokumen","documents")],["close",$("tutup penilaian","close judging")],["reopen",$(
"buka kembali","reopen")],["decide",$("tetapkan","decide")],
["rules",$("ubah aturan","change rules")],["accept",$("terima urutan","accept order")],["collect",$(
"kumpulkan nilai","collect scores")],["fix",$("perbaiki","fix")],["propose",$(
"minta konfirmasi juri",
"ask the judge")],["confirm",$("juri menyetujui","judge confirms")],["refuse",$("juri menolak",
"judge refuses")],["undo",$("urungkan perbaikan","undo fix")]];var eD=["at","by","action","detail",
"run","hash","stage"],Ym=e=>eD.map(e),R5=["compute","documents",
void 0],tD=e=>{var t;return!R5.includes(hn((t=e[eD.indexOf("action")])!=null?t:"",ws))};m();var zl={
part:"history",tab:H.history,columns:[{key:"at",header:$("Waktu","Time"),width:150},{key:"by",
header:$("Pelaku","By"),width:200},{key:"action",header:$("Tindakan","Action"),width:130},{key:
"detail",header:$("Rincian","Detail"),width:380},{key:"run",header:$("Proses","Run"),width:90},{key:
"hash",
header:$("Sidik Hasil","Result Hash"),width:160},{key:"stage",header:$("Tahap","Stage"),width:140},{
key:"chain",header:$("Rantai","Chain"),width:140}]};function nD(e){var o,i,a;let t=e===null?null:ft(
e,zl),n=[],r=[];for(let{row:s,cell:u}of(o=t==null?void 0:t.rows)!=null?o:[]){let l=d=>W(u(d));r.push(
{row:s,texts:Ym(l),chain:l("chain")});let c=hn(l("action"),ws);c!==void 0&&n.push({at:wl(l("at")),by:
l(
"by"),action:c,detail:l("detail"),run:l("run"),hash:l("hash"),stage:l("stage")})}return{rows:n,links:
r,
headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null,columns:(a=t==null?void 0:t.columns)!=null?a:
new y}}m();m();m();m();function Bl(e,t){let[n,r]=e.toFixed(2).split("."),[o,i]=t==="id"?[".",","]:[
",","."];return`Rp${n.
replace(/\B(?=(\d{3})+$)/g,o)}${i}${r}`}var D5={id:{running:"masih ikut",ineligible:
"tidak lolos administrasi",disqualified:"didiskualifikasi",withdrawn:"mundur"},en:{running:
"takes part",ineligible:"was ineligible",disqualified:"was disqualified",withdrawn:"withdrew"}},rD=(
e,{language:t})=>X(e.map(({entry:n,status:r})=>`${n} ${D5[t][r]}`),
t);function oD(e,t,{text:n}){let r=t===null?"":` (${t})`;return e?n(`Menang${r}`,`Wins${r}`):n(`Lolos${r}`,
`Advances${r}`)}var vs=(e,{text:t})=>e===void 0?"":t(` di kategori ${e}`,` in the category ${e}`),
iD={ADVANCES:({places:e,last:t,title:n,category:r},o)=>e===null?o.text(
"Semua peserta tahap ini lolos.","All entries of this stage advance."):`${oD(t,n,o)}: ${o.text(`termasuk ${e} tempat teratas`,
`within the top ${e}`)}${vs(r,o)}.`,SHARED_RANK_AT_CUT:({places:e,last:t,title:n,sharing:r,category:
o},i)=>`${oD(
t,n,i)}: ${i.text(`peringkatnya sama dengan ${X(r,"id")} di batas ${e} tempat${vs(o,i)}, dan peringkat bersama tidak dipecah`,
`its rank is shared by ${X(r,"en")} at the cut of ${e}${vs(o,i)}, and a shared rank is never split`)}.`,
BELOW_PASSING_SCORE:({passingScore:e,score:t},{text:n,points:r,plain:o,
name:i,unit:a})=>{let s=r(t),u=o(e);return a==="mean-rank"?n(`Tidak lolos: rata-rata peringkat ${s} lebih besar daripada batas ${u}.`,
`Does not advance: the mean rank ${s} is higher than the limit ${u}.`):n(`Tidak lolos: ${s} di bawah ${i} minimal ${u}.`,
`Does not advance: ${s} is below the passing ${i} ${u}.`)},INSTITUTION_FULL:({institution:e,most:t,
above:n},{text:r})=>r(`Tidak lolos: paling banyak ${t} per instansi, dan dari ${e} sudah ada ${X(n,
"id")}.`,`Does not advance: at most ${t} per institution, and ${e} already has ${X(n,"en")}.`),
WITHOUT_CATEGORY:(e,{text:t})=>t("Tidak lolos: kategorinya kosong.",
"Does not advance: it has no category."),PASSED_OVER:({place:e,over:t},{text:n})=>n(`Naik ke tempat ${e} karena ${X(
t,"id")} dilewati (batas per instansi).`,`Moves up to place ${e} because ${X(
t,"en")} ${t.length===1?"is":"are"} passed over (limit per institution).`),MOVED_UP:({place:e,from:t,
removed:n},r)=>{let o=rD(n,r);return t===null?r.text(`Naik sebagai pengganti karena ${o}.`,`Moves up as a replacement because ${o}.`):
r.text(`Naik dari tempat ${t} ke tempat ${e} karena ${o}.`,`Moves up from place ${t} to place ${e} because ${o}.`)}
,PLACE_KEPT:({removed:e},t)=>{let n=rD(e,t);return t.
text(`Tidak naik menggantikan: ${n} setelah ikut tahap berikutnya, yang berlangsung tanpa peserta ini.`,
`Does not move up: ${n} after taking part in the next stage, which was held without this entry.`)},
PRIZE:({prize:e},{text:t})=>e==="open"?t(
"Uang pembinaan belum ditetapkan karena peringkatnya bersama.",
"The prize is not settled because the rank is shared."):t(`Uang pembinaan ${Bl(e.amount,"id")}.`,
`Prize ${Bl(e.amount,"en")}.`),FIRST_RESERVE:({sharing:e,category:t},n)=>{let r=vs(t,n);return e.length>
1?n.text(`Cadangan pertama${r}, bersama: ${X(e,"id")}.`,`First reserve${r}, shared: ${X(e,"en")}.`):
n.text(`Cadangan pertama${r}.`,`First reserve${r}.`)},OUTSIDE_CUT:({places:e,behind:t,category:n},r)=>{
let{text:o,name:i,unit:a,distance:s}=r,u=t===null?"":s(t),l=t===null?"":a==="mean-rank"?o(`; ${i} ${u} lebih besar daripada yang terakhir lolos`,
`; ${i} ${u} higher than the last who does`):o(`; ${u} di bawah yang terakhir lolos`,`; ${u} behind the last who does`);
return o(`Tidak lolos: di luar ${e!=null?
e:0} tempat yang tersedia${vs(n,r)}${l}.`,`Does not advance: outside the ${e!=null?e:0} places${vs(n,
r)}${l}.`)}};m();m();var aD={id:{points:"nilai","mean-rank":"rata-rata peringkat","standard-score":
"skor baku"},en:{points:"score","mean-rank":"mean rank","standard-score":"standard score"}},A5={id:{
points:"","mean-rank":"makin kecil makin baik","standard-score":"50 berarti setara rata-rata"},en:{
points:"","mean-rank":"lower is better","standard-score":"50 means average"}},dy=e=>e.slice(0,1).toUpperCase(
)+e.slice(1),sD=(e,t)=>aD[t][e],
uD=(e,t)=>A5[t][e];function ks(e,t,n=!1){let r=aD[t][e].split(" ").map(dy).join(" ");return n?t==="id"?
`${r} Tahap`:`Stage ${r}`:r}m();var O5=6,P5=BigInt(0);function N5(e,t){let n=BigInt(10**t);for(let{d:
r}of e)if(n%r!==P5)return!1;return!0}
function xs(e,t,n){if(N5(e,n))return n;let r=Ht(t(e),n);for(let o=n;o<n+O5;o+=1){let i=e.map(a=>pr(a,
o));if(Ht(t(i),n)===r)return o}return n+2}var Qm=new Fe(0),my=(e,t,n)=>wn(fr(e,t),n);function lD(e,t,
n){let r=n;if(Jt(e,t)===0)return r;for(;Ht(
e,r)===Ht(t,r);)r+=1;return r}var Ul=(e,t)=>us[e].name[t];function Wl(e,t,n,r){let o=lD(e.value,t,e.
metric==="majority"?0:n);return[my(e.value,o,r),my(t,o,r)]}function cD(e,t,n){let r=sD(n,e),o=new y,
i=(a,s)=>my(a,s,e);return{language:e,decimals:t,unit:n,name:r,Name:dy(r),text:(a,s)=>e==="id"?a:s,
points:a=>i(
a,t),distance:a=>i(a,lD(a,Qm,t)),plain:a=>wn(fr(a,4).replace(/\.?0+$/,""),e),fixed:i,scoresOf:a=>{
let s=a.
map(d=>d.score),u=xs(s,ln,t),c=n==="points"&&s.length>2?xs([...s].sort(Jt).slice(1,-1),ln,t):u;
return a.
map(({judge:d,score:p})=>`${d} ${i(p,g.max(u,c))}`)},once:(a,s)=>{var l;let u=(l=o.get(a))!=null?l:s(
);
return o.set(a,u),u}}}m();var dD={MARGIN:({margin:e,next:t},{text:n,distance:r,unit:o,name:i,
language:a})=>{let s=r(e),u=o==="points"?s:n(`${i} ${s}`,`${s} of ${i}`),l=X(t.entries,a,3);return n(
`Selisih ${u} dari peringkat ${t.
rank} (${l}).`,`${u} ahead of rank ${t.rank} (${l}).`)},PLENARY_DECIDED:({rank:e,computed:t,reason:n,
votesFor:r,votesAgainst:o},{text:i})=>{let a=r===null&&o===null?"":i(` (${r!=null?r:0} setuju, ${o!=
null?o:0} tidak)`,` (${r!=null?r:0} for, ${o!=null?o:0} against)`),s=n===""?"":`: ${n.replace(
/[.\s]+$/,
"")}`;return i(`Pleno memutuskan peringkat ${e} (hasil hitung ${t})${s}${a}.`,`The plenary decided rank ${e} (computed ${t})${s}${a}.`)}
,LAST_RANK:(e,{text:t})=>t("Peringkat terakhir.","Last rank."),CATEGORY_RANK:({
category:e,rank:t},{text:n})=>n(`Peringkat ${t} di kategori ${e}.`,`Rank ${t} in the category ${e}.`)}
;m();var mD={id:{recused:"tidak menilai (BK)",conflict:"benturan kepentingan",incomplete:
"nilai belum lengkap"},en:{recused:"stepped aside (BK)",conflict:"conflict of interest",incomplete:
"scores incomplete"}},I5={id:{given:"dari Pengaturan",estimated:"ditaksir dari nilai tahap ini",
"no-judge-effect":"tidak ditemukan beda keketatan antarjuri","too-few-scores":
"nilainya terlalu sedikit untuk menaksir"},
en:{given:"from the settings",estimated:"estimated from the scores of this stage","no-judge-effect":
"no difference in severity found","too-few-scores":"too few scores to estimate it from"}};function $5(
e,{
text:t,plain:n}){let r=e.map(i=>`${i.criterion} ${n(i.weight)}`);return e.every(i=>{var a,s;return i.
weight.equals((s=(a=e[0])==null?void 0:a.weight)!=null?s:0)})?t("bobot kriteria sama",
"equal weights"):
t(`bobot ${r.join(", ")}`,`weights ${r.join(", ")}`)}var ep=({judge:e,score:t,alike:n},r,{points:o,
text:i})=>`${e} ${o(t)} (${r}${n>1?i(`, satu dari ${n} yang sama`,`, one of ${n} alike`):""})`;
function F5(e,t,{text:n}){
if(e.entries===1)return`${e.judge} 0 (${n("hanya satu nilai","a single score")})`;if(e.sd.equals(0))
return`${e.judge} 0 (${n("semua nilainya sama","all scores alike")})`;let r=n("simpangan baku",
"standard deviation");return`${e.judge} ${t(e.z)} (${n("rata-rata","mean")} ${t(e.mean)}, ${r} ${t(e.sd)}, ${n(
`${e.entries} peserta`,`${e.entries} entries`)})`}var pD={STAGE_SCORE:({method:e,judges:t,criteria:n,
score:r},o)=>{let{text:i,Name:a,points:s,scoresOf:u,unit:l,language:c}=o,d=u(t).join("; "),p=l==="points"?
` = ${ei[e].score[c]}`:"",h=i(p===""?" dari":""," of"),b=t.length,C=i(`${b} juri`,b===1?"1 judge":`${b} judges`),
O=o.once(n,()=>$5(n,o));return`${a} ${s(r)}${p}${h} ${C} (${d}); ${O}.`},SCORES_DROPPED:({
dropped:e},t)=>e===null?t.text(
"Kurang dari tiga juri: tidak ada nilai yang dibuang, dihitung rata-rata biasa.",
"Fewer than three judges: no score is dropped, the plain mean counts."):t.text(`Dibuang: ${ep(e.highest,
"tertinggi",t)} dan ${ep(e.lowest,"terendah",t)}; rata-rata dari nilai lainnya.`,`Dropped: ${ep(e.highest,
"highest",t)} and ${ep(e.lowest,"lowest",t)}; the mean is over the others.`),MIDDLE_SCORES:({
middle:e},{text:t,scoresOf:n})=>{let r=n(e).join("; ");return e.length===1?t(`Nilai tengah: ${r}.`,`The score in the middle: ${r}.`):
t(`Rata-rata dua nilai tengah: ${r}.`,`Mean of the two scores in the middle: ${r}.`)},
RANKS_WITHIN_JUDGES:({ranks:e},{text:t,plain:n})=>{let r=e.map(o=>t(`${o.judge} ${n(
o.rank)} dari ${o.entries}`,`${o.judge} ${n(o.rank)} of ${o.entries}`));return t(`Peringkat pada tiap juri: ${r.join(
"; ")}.`,`Rank with each judge: ${r.join("; ")}.`)},STANDARDIZED:({judges:e},t)=>{let n=i=>t.
fixed(i,t.decimals+2),r=e.map(i=>F5(i,n,t)),o=n(ln(e.map(i=>i.z)));return t.text(`Selisih dari rata-rata juri dalam simpangan baku: ${r.join(
"; ")}; 50 + 10 \xD7 rata-ratanya ${o}.`,`Distance from the judge\u2019s mean in standard deviations: ${r.join(
"; ")}; 50 + 10 \xD7 their mean ${o}.`)},SEVERITY_CORRECTED:({
mean:e,correction:t},{text:n,fixed:r,plain:o,decimals:i,language:a})=>{if(t===null)return n(
"Semua peserta dinilai juri yang sama, jadi koreksi keketatan tidak mengubah rata-rata.",
"All entries were scored by the same judges, so the correction for severity leaves the mean as it is.");
let{points:s,lambda:u,
origin:l}=t,c=xs([e,s],([C,O])=>C.add(O),i),d=r(e,c),p=r(s.abs(),c),h=`\u03BB = ${o(u)}, ${I5[a][l]}`;
if(Ht(s.abs(),c)===Ht(Qm,c))return n(`Rata-rata ${d} tidak berubah oleh koreksi keketatan (${h}).`,`The correction for severity leaves the mean ${d} as it is (${h}).`);
let b=s.s>0;return n(`Rata-rata ${d} ${b?"ditambah":"dikurangi"} ${p}: juri peserta ini secara bersama ${p} poin lebih ${b?
"ketat":"longgar"} daripada keseluruhan juri (${h}).`,`Mean ${d} ${b?"plus":"minus"} ${p}: the judges of this entry together are ${p} points ${b?
"stricter":"more lenient"} than the panel as a whole (${h}).`)},JUDGE_LEFT_OUT:({
judge:e,reason:t},{text:n})=>n(`Juri ${e} tidak dihitung: ${mD.id[t]}.`,`Judge ${e} is not counted: ${mD.
en[t]}.`),JUDGES_WITHOUT_SCORE:({judges:e},{text:t})=>t(`Tanpa nilai dari juri ${X(e,"id")}.`,`Without scores of ${X(
e,"en")}.`),CARRIED_OVER:({parts:e,score:t},{text:n,name:r,Name:o,points:i,fixed:a,
plain:s,decimals:u})=>{let l=p=>{var h;return(h=Fd(e.map(({weight:b},C)=>({weight:b,score:p[C]}))))!=
null?h:Qm},c=xs(e.map(p=>p.score),l,u),d=e.map(p=>`${p.stage} ${a(p.score,c)} \xD7 ${s(p.weight)}`).
join(" + ");return n(`${o} gabungan ${i(t)} dari ${d}.`,`Carried-over ${r} ${i(t)} from ${d}.`)}};m(
);var fD=({metric:e,criterion:t},{language:n})=>t===void 0?Ul(e,n):`\u201C${t}\u201D`,_5=({higher:e,
lower:t},{
text:n})=>e>t?n("menang","won"):e<t?n("kalah","lost"):n("seri","drawn");function M5(e,t){let n=e.filter(
({higher:i,lower:a})=>i>a).length,r=e.filter(({higher:i,lower:a})=>i<a).length,o=e.map(i=>`${i.rival} ${_5(
i,t)} ${i.higher}\u2013${i.lower}`);return t.text(` Pasangan menang ${n}, kalah ${r} (banyaknya juri yang menilai lebih tinggi\u2013lebih rendah: ${X(
o,"id")}).`,` Pairs won ${n}, lost ${r} (judges who put it higher\u2013lower: ${X(o,"en")}).`)}var gD={
TIE_BROKEN:({score:e,tied:t,step:n,rival:r,
duels:o=[]},i)=>{let{text:a,Name:s,points:u,decimals:l,language:c}=i,[d,p]=Wl(n,r.value,l,c),h=fD(n,
i),b=o.length===0?"":M5(o,i),C=u(e),O=X(t,c);return a(`${s} ${C} sama pada ${O}; ditentukan oleh ${h}: ${d} (peringkat ${r.rank}, ${r.entry}: ${p}).${b}`,
`${s} ${C} is shared by ${O}; decided by ${h}: ${d} (rank ${r.rank}, ${r.entry}: ${p}).${b}`)},
TIE_SHARED:({score:e,sharing:t,steps:n},r)=>{let{text:o,
Name:i,points:a,decimals:s,language:u}=r,l=a(e),c=X(t,u),d=n.map(h=>`${fD(h,r)} ${Wl(h,h.value,s,u)[
0]}`),
p=d.length===0?"":` (${d.join(", ")})`;return o(`${i} ${l} dan semua penentu${p} sama pada ${c}: peringkat bersama.`,
`${i} ${l} and every tie-break${p} are the same for ${c}: shared rank.`)}};var L5={...pD,...gD,...dD,
...iD};function j5({code:e,params:t},n){return L5[e](t,n)}function hD(e,t,n="points"){let r=cD(e,g.max(
2,t),n);return o=>o.map(i=>j5(i,r)).join(" ")}function yD(e,t,n){var r;for(let o of e){
if(o.code==="TIE_SHARED")return Ul("shared",t);if(o.code==="TIE_BROKEN"){let{step:i,rival:a}=o.params,
[s,u]=Wl(i,a.value,g.max(2,n),t);return`${(r=i.criterion)!=null?r:Ul(i.metric,t)} ${s} (${a.entry} ${u})`}
}return""}var oa=(e,t)=>ei[e].name[t];var z5={menu:{name:"Lembar Juri",open:"Buka panel",validate:
"Periksa lembar juri",compute:e=>e===null?
"Hitung peringkat":`Hitung Top ${e}`,ranking:"Lihat peringkat lengkap",rankingTitle:
"Peringkat lengkap",documents:"Buat piagam dan surat",close:e=>`Tutup penilaian dan ${e===null?
"hitung peringkat":`hitung Top ${e}`}`,plenary:"Siapkan tab Pleno",decide:"Tetapkan hasil",verify:
"Periksa keaslian hasil"},
tabs:{ranking:(e,t)=>`Peringkat \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Peringkat Akhir${e===""?
"":` \u2014 ${e}`}`,findings:e=>`Hasil Pemeriksaan${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Keikutsertaan${e===""?
"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} dari ${t} instansi mengirim inovasi`,
documents:"Dokumen",history:"Riwayat",computed:(e,t,n)=>`dihitung ${Ze(e,"id")} oleh ${t} \xB7 proses ${n}`,
checked:(e,t,n)=>`diperiksa ${Ze(e,"id")} oleh ${t} \xB7 proses ${n}`,method:e=>`metode ${oa(e,"id")}`,
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
closed:e=>`${e} tab juri dikunci`,ruling:(e,t,n)=>`Sanggahan ${[e,t===null?"":`(${Ze(t,"id")})`].join(
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
e,t,n)=>`${e} oleh ${t}, ${n}`}},B5={menu:{name:"Lembar Juri",open:"Open panel",validate:
"Check judge tabs",compute:e=>e===
null?"Compute ranking":`Compute Top ${e}`,ranking:"Show the full ranking",rankingTitle:
"Full ranking",
documents:"Make certificates and letters",close:e=>`Close judging and compute ${e===null?"ranking":`Top ${e}`}`,
plenary:"Prepare the plenary tab",decide:"Decide the result",verify:"Verify the result"},
tabs:{ranking:(e,t)=>`Ranking \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Final Ranking${e===
""?"":` \u2014 ${e}`}`,findings:e=>`Findings${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Coverage${e===
""?"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} of ${t} institutions have submitted entries`,documents:
"Documents",history:"History",computed:(e,t,n)=>`computed ${Ze(e,"en")} by ${t} \xB7 run ${n}`,
checked:(e,t,n)=>`checked ${Ze(e,"en")} by ${t} \xB7 run ${n}`,method:e=>`method ${oa(e,"en")}`,hash:
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
closed:e=>`judge tabs locked: ${e}`,ruling:(e,t,n)=>`Objection ${[e,t===null?"":`(${Ze(t,"en")})`].join(
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
failed:e=>`failed: ${e}`,ofAnother:(e,t,n)=>`${e} by ${t}, ${n}`}},ie=e=>e==="id"?z5:B5,me=(e,t,n)=>n===
void 0?{code:e,message:t}:{code:e,message:t,link:n};function ia(e){let t=e.filter(n=>n.action==="compute");
return t[t.length-1]}function bD(e,t,n){let r=ia(
n);return!t&&r!==void 0&&r.hash===e?{run:{id:r.run,at:r.at,by:r.by,hash:e,provisional:t},isNew:!1}:{
run:{id:$t(),at:ot(),by:Ne(),hash:e,provisional:t},isNew:!0}}function at(e){let{name:t,grid:n}=cn(H.
history[e]);return{name:t,exists:n!==null,...nD(n)}}var tp="chain";function Xt(e,t,n){var c,d,p,h;Tn(
);
let r={stage:"",...t},o=(d=(c=ws.find(([b])=>b===r.action))==null?void 0:c[1][n])!=null?d:r.action,i={
...r,at:Vn(r.at),action:o},a=Ym(b=>i[b].trim()),s=Xm(U5(e),a,un),u=e.exists?K5(e,n):W5;if(e.exists){
let b=v.from({length:g.max(...u.values())+1},()=>"");for(let[C,O]of u)b[O]={...i,chain:s}[C];Vt(e.name,
Mr(e.name),0,[b])}else{let b=ie(n).tabs,C=zl.columns.map(O=>({header:O.header[n],width:O.width,value:
P=>P[O.
key]}));Sn(Nt(e.name,b.history,b.historyOrigin,C,[{...i,chain:s}],0))}Tn(),Ge(tp,s);let l={row:((h=(
p=
e.links[e.links.length-1])==null?void 0:p.row)!=null?h:2)+1,texts:a,chain:s};return{...e,exists:!0,
columns:u,
rows:[...e.rows,r],links:[...e.links,l]}}function U5({exists:e,links:t}){let n=e?Be(tp):null;return n!==
null&&!t.some(({chain:o})=>o===n)?n:YR(t,un)}var W5=new y(zl.columns.map(({key:e},t)=>[e,t]));
function K5({
name:e,headerRow:t,columns:n},r){let o=zl.columns.filter(({key:a})=>!n.has(a));if(t===null||o.length===
0)return new y(n);let i=g.max(...n.values())+1;return Vt(e,t,i,[o.map(({header:a})=>a[r])]),new y([
...n,
...o.map(({key:a},s)=>[a,i+s])])}m();m();var np=e=>{var t;return((t=e.match(
/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g))!=null?t:[]).
map(n=>{var r;return(r=n.split("/").pop())!=null?r:""})},rp=()=>{var e;return(e=ScriptApp.getAuthorizationInfo(
ScriptApp.AuthMode.FULL).getAuthorizationUrl())!=null?e:void 0};m();function wD(e){try{return PropertiesService.getUserProperties(
).getProperty(e)}catch(t){return console.
warn(x(t)),null}}function vD(e,t){PropertiesService.getUserProperties().setProperty(e,t)}var G5=e=>e instanceof S&&
"problem"in e;function fe(e){throw f.assign(new S(e.message),{problem:e})}
function ue(e){var t;try{return{answer:e()}}catch(n){if(G5(n))return{problem:n.problem};let r=n instanceof
S?n.message:x(n),o=np(r);if(o.length>0){let i=ie(Ve()).problems.scopeMissing(o.join(", "));return{
problem:me(
"SCOPE_MISSING",i,rp())}}return console.error(n instanceof S&&(t=n.stack)!=null?t:r),{problem:me(
"UNEXPECTED",ie(Ve()).problems.unexpected(r))}}}var py="language";function mt(e){let t=wD(py);return t===
"id"||t==="en"?t:e}var Ve=()=>mt(Pk().startsWith("en")?"en":"id");function he(){Id()||fe(me(
"NOT_ALLOWED",ie(Ve()).problems.notAdmin(Ne())))}function Se(e){let t=Nk(e);return t===null?fe(me(
"BUSY",ie(
Ve()).problems.busy)):t.done}function ge(e,t){let n=rt(e,t);return n.success?n.data:fe(me(
"BAD_REQUEST",ie(Ve()).problems.badRequest))}m();m();var q5=e=>({stage:e,status:"open",at:"",by:"",
hash:"",reason:""}),Z5=e=>e.status==="decided"?{...e,
hash:"",status:"closed"}:e;function nt(e,t){return t.reduce((n,{action:r,stage:o,at:i,by:a,hash:s,
detail:u})=>{
let l=n.findIndex(p=>p.stage===o);if(l<0)return n;let c={stage:o,at:i,by:a,hash:"",reason:""};if(r===
"close")return n.map(p=>p.stage===o?{...c,status:"closed"}:p);if(r==="decide")return n.map(p=>p.stage===
o?{...c,hash:s,status:"decided"}:p);if(r!=="reopen")return n;let d={...c,status:"open",reason:u};
return[
...n.slice(0,l),d,...n.slice(l+1).map(Z5)]},e.map(({name:n})=>q5(n)))}var xr=(e,t)=>e.find(n=>n.stage===
t);m();var kD={part:"corrections",tab:H.corrections,columns:[{key:"id",header:$("Nomor Perbaikan",
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
xD=[["type",$("tipe data","data type")],["score",$("nilai","score")],["label",$("kode atau nama",
"code or name")]],TD=[["waiting",$("menunggu juri","waiting for the judge")],["applied",$(
"diterapkan",
"applied")],["confirmed",$("disetujui juri","confirmed by the judge")],["refused",$("ditolak juri",
"refused by the judge")],["undone",$("diurungkan","undone")]],Kl=({id:e})=>{var t;return(t=e.split(
"/")[0])!=
null?t:""};function SD(e,t,n,r,o,i){let a=(l,c)=>{var d,p;return(p=(d=l.find(([h])=>h===c))==null?
void 0:
d[1][n])!=null?p:""},s=l=>({...l,at:Vn(l.at),answeredAt:Vn(l.answeredAt),old:i(l.before),kind:a(xD,l.
kind),status:a(TD,l.status),before:E.stringify(l.before)}),u=kD.columns.map(({key:l,header:c,width:d}
)=>({
header:c[n],width:d,value:p=>p[l]}));return Nt(t,r,o,u,e.map(s),0)}function ED(e){var n;let t=e===null?
null:ft(e,kD);return((n=t==null?void 0:t.rows)!=null?n:[]).flatMap(({cell:r})=>{let o=l=>W(r(l)),[i,
a]=[hn(o("kind"),xD),hn(o("status"),TD)],s=H5(o("before")),u=r("now");return i===void 0||a===void 0||
s===null?[]:[{id:o("id"),at:wl(o("at")),by:o("by"),stage:o("stage"),judge:o("judge"),tab:o("tab"),
cell:o(
"cell"),entry:o("entry"),criterion:o("criterion"),now:typeof u=="number"?u:W(u),kind:i,status:a,
answeredAt:wl(
o("answeredAt")),answeredBy:o("answeredBy"),before:s}]})}function H5(e){try{let{cell:t,format:n}=E.parse(
e);return typeof n=="string"&&t!==void 0?{cell:t,format:n}:null}catch{return null}}m();m();var Tr=(e,
t)=>e===""?"\u2013":typeof e=="number"?ae(e,t):K(e,t),di=(e,t,n)=>typeof e=="number"&&t.includes(
"%")?`${ae(w((e*100).toPrecision(12)),n)}%`:Tr(e,n),fy=(e,t,n,r)=>`${e}!${t} ${n} \u2192 ${r}`,J5={
corrections:"Perbaikan",correctionsOrigin:
"setiap sel yang diperbaiki lewat panel, dengan isi semula; jangan diubah",unknownFix:
"Perbaikan itu tidak ada (lagi) untuk Anda. Buka kembali panel.",stageClosed:e=>`Penilaian tahap ${e} sudah ditutup, jadi nilainya tidak diubah lagi. Hubungi panitia.`,
changedSince:(e,t)=>`Isi sel ${t} di tab \u201C${e}\u201D sudah berubah sejak itu, jadi tidak diubah. Periksa selnya.`,
refused:(e,t)=>`Sel ${t} di tab \u201C${e}\u201D menolak isi semula karena aturan validasinya, jadi tidak diurungkan di sana.`,
nothingToUndo:"Tidak ada perbaikan yang dapat diurungkan.",tooManyAnswers:
"Jawaban Anda sebelumnya belum diambil panitia. Minta panitia memeriksa lembar juri, lalu coba lagi."}
,V5={corrections:"Corrections",correctionsOrigin:
"every cell that was fixed from the panel, with what stood in it; do not change it",unknownFix:
"There is no such fix for you (any more). Open the panel again.",stageClosed:e=>`The judging of stage ${e} is closed, so its scores do not change. Ask the committee.`,
changedSince:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D has changed since, so it was left as it is. Look at it.`,
refused:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D does not take back what it held because of its validation rule, so it was not undone there.`,
nothingToUndo:"There is no fix to undo.",tooManyAnswers:
"The committee has not collected your earlier answers. Ask it to check the score sheets, then try again."}
,aa=e=>e==="id"?J5:V5;function ko({language:e}){let{name:t,grid:n}=cn(H.corrections[e]);return{name:
t,isNew:n===null,list:ED(
n)}}function sa(e,t,{language:n,admins:r}){let o=aa(n);return Qn(SD(t,e.name,n,o.corrections,o.correctionsOrigin,
({cell:i,format:a})=>di(i,a,n))),e.isNew&&(jr(e.name,r),Hm(e.name)),Tn(),{...e,isNew:!1,list:t}}m();
m();function Ts(e,t){let n=e!=null?e:"";return ne(t)?ne(n):typeof n=="object"&&typeof t=="object"?n.date===
t.date:n===t}var op=(e,t)=>W(e)===W(t),X5=864e5,Y5=R.UTC(1899,11,30);function Q5({date:e}){let t=(o,
i)=>w(
e.slice(o,i)),n=R.UTC(t(0,4),t(5,7)-1,t(8,10)),r=t(11,13)*3600+t(14,16)*60+t(17,19);return(n-Y5)/X5+
r/86400}var CD=e=>typeof e=="object"?Q5(e):typeof e=="boolean"?x(e):e,RD=e=>!/^(General|[#0?.,]*)$/i.
test(e);m();function DD(e){let[{values:t},n,r]=[Le(e),Um(e),ys(e)];return{cell:(o,i)=>{var a,s;
return(s=(a=t[o])==
null?void 0:a[i])!=null?s:""},hasFormula:(o,i)=>{var a,s;return((s=(a=n[o])==null?void 0:a[i])!=null?
s:"")!==""},format:(o,i)=>{var a,s;return(s=(a=r[o])==null?void 0:a[i])!=null?s:""}}}function xo(e){
var n;let t=$e().getSheetByName(e);return(n=t==null?void 0:t.getProtections(SpreadsheetApp.ProtectionType.
SHEET).every(r=>r.canEdit()))!=null?n:!1}var AD=(e,t,n)=>{var r;(r=$e().getSheetByName(e))==null?
void 0:
r.getRangeList([...t]).setNumberFormat(n===""?"General":n)},OD=(e,t,n,r)=>Vt(e,t,n,r);m();function gy(
e,t){var r;let n=new y;for(let o of e)n.set(t(o),[...(r=n.get(t(o)))!=null?r:[],o]);return n}
function PD(e){for(let[t,n]of gy(e,r=>r.tab))for(let[r,o]of gy(n,i=>i.format))r!==void 0&&AD(t,o.map(
({at:i})=>Te(i.row,i.column)),r)}function ND(e){let t=n=>n.format==="General";PD(e.filter(t));for(
let[
n,r]of gy(e,o=>o.tab)){let o=new y(r.map(({at:i,value:a})=>[`${i.row},${i.column}`,a]));for(let{row:
i,
column:a,rows:s,columns:u}of ts(r.map(({at:l})=>l)))OD(n,i,a,v.from({length:s},(l,c)=>v.from({length:
u},
(d,p)=>{var h;return(h=o.get(`${i+c},${a+p}`))!=null?h:""})))}PD(e.filter(n=>!t(n)))}function Gl(e,{
sheets:t}){var a,s,u;let[n]=Nr(e.cell);if(e.criterion==="")return n===void 0?null:{tab:e.
tab,at:n};let r=t.find(l=>l.stage===e.stage&&l.judge===e.judge),o=(a=r==null?void 0:r.rows.filter(l=>l.
entry===e.entry))!=null?a:[],i=o.length===1?(u=(s=o[0])==null?void 0:s.marks.get(e.criterion))==null?
void 0:u.at:void 0;return r===void 0||i===void 0?null:{tab:r.tab,at:i}}function Ss(e,t,n){let r=n.cell(
t.row,t.column),o=e.kind==="label"?op:Ts;return n.hasFormula(t.row,t.column)?"other":o(r,e.now)?
"after":o(r,e.before.cell)?"before":"other"}function ua(){let e=new y;return t=>{var r;let n=(r=e.get(
t))!=
null?r:DD(t);return e.set(t,n),n}}function hy(e,t,n,r){let{before:o,now:i}=e,a=typeof i=="number"&&
RD(
o.format);return r?{tab:t,at:n,value:CD(o.cell),...a&&{format:o.format}}:{tab:t,at:n,value:i,...a&&{
format:"General"}}}function e8(e){let{at:t,by:n,stage:r,status:o,answeredAt:i,answeredBy:a}=e,s=Kl(e),
l={action:o==="waiting"||o==="confirmed"||o==="refused"?"propose":"fix",run:s,at:t,by:n,stage:r},c={
at:i,by:a,stage:r};return o==="undone"?[l,{...c,action:"undo",run:s}]:o==="confirmed"?[l,{...c,
action:"confirm",run:e.id}]:o==="refused"?[l,{...c,action:"refuse",run:e.id}]:[l]}function yy(e,t){
var o;let n=new k(
t.map(({action:i,run:a,stage:s})=>E.stringify([i,a,s]))),r=new y;for(let i of e)for(let a of e8(i)){
let s=E.stringify([a.action,a.run,a.stage]);if(n.has(s))continue;let u=(o=r.get(s))!=null?o:{...a,
list:[]};
u.list.push(i),r.set(s,u)}return[...r.values()]}var t8=e=>/data validation|validasi data/i.test(x(e));
function by(e,t){try{return ND(e),Tn(),!0}catch(n){if(!t&&!t8(n))throw n;return console.warn(x(n)),!1}
}
function ql(e,t,n,r=!1){let{settings:o}=e.competition,i=yy(t.list,n.rows);if(i.length===0)return{
ledger:t,
history:n};let a=i.flatMap(({action:C,list:O})=>O.filter(({status:P})=>C==="confirm"||C==="undo"||C===
"fix"&&P==="applied").map(P=>({one:P,action:C,place:Gl(P,e)}))),s=C=>a.map(({one:O,place:P})=>P===null||
!xo(P.tab)?"other":Ss(O,P.at,C(P.tab))),u=s(ua()),l=a.flatMap(({one:C,action:O,place:P},N)=>{let I=O===
"undo";return P!==null&&u[N]===(I?"after":"before")?[hy(C,P.tab,P.at,I)]:[]}),c=by(l,r),d=c?null:s(
ua()),
p={fix:new k,undo:new k};for(let[C,{one:O,action:P}]of a.entries()){let N=d==null?void 0:d[C];P==="fix"&&
(c?u[C]==="other":N!=="after")&&p.fix.add(O),P==="undo"&&N==="after"&&p.undo.add(O)}let h=t;if(p.
fix.size+p.undo.size>0){let C=t.list.filter(O=>!p.fix.has(O)).map(O=>p.undo.has(O)?{...O,status:
"applied",answeredAt:"",answeredBy:""}:O);h=sa(t,C,o)}let b=n;for(let{list:C,...O}of i){let P=C.filter(
I=>!p.
fix.has(I)&&!(O.action==="undo"&&p.undo.has(I))),N=n8(P,O.action==="undo",o.language).join("; ");P.length>
0&&(b=Xt(b,{...O,detail:N,hash:""},o.language))}return{ledger:h,history:b}}var n8=(e,t,n)=>e.map(({
tab:r,
cell:o,before:i,now:a})=>{let[s,u]=[di(i.cell,i.format,n),Tr(a,n)];return t?fy(r,o,u,s):fy(r,o,s,u)}
);m();function r8(e,t,n,{old:r,now:o}){var s;let i=e.filter(u=>u.tab===t&&u.cell===n&&u.now===o&&Ts(
u.before.
cell,r)),a=(s=i[i.length-1])==null?void 0:s.status;return a==="waiting"||a==="refused"?a:"offered"}
function ip(e,{
statuses:t,corrections:n}){var d,p,h,b;let{code:r,fix:o,stage:i="",tab:a,cell:s}=e;if(o===void 0||a===
void 0||s===void 0||((d=t.find(C=>C.stage===i))==null?void 0:d.status)!=="open")return null;let u="judge"in e.params&&
(p=e.params.judge)!=null?p:"",l=Nr(s).map(C=>({at:C,status:r8(n,a,Te(C.row,C.column),
o)})),c=l.filter(C=>C.status==="offered");return{id:E.stringify([r,a,s,o.old,o.now]),seen:e.code==="SCORE_NOT_NUMBER"?
e.params.value:o.old,fix:o,stage:i,tab:a,judge:u,cells:(c.length>0?c:l).map(({at:C})=>C),
status:c.length>0?"offered":(b=(h=l[0])==null?void 0:h.status)!=null?b:"offered"}}function ap({id:e,
fix:t,seen:n,judge:r,status:o},i){let a=t.kind==="score"?r:null;return{id:e,kind:t.kind,old:Tr(n,i),
now:t.now,confirm:a,status:o}}m();var o8=re({id:q(),accept:Je(),at:q(),by:q()}),i8=qe(o8),wy=e=>`fixAnswers:${e}`,
a8=8e3;function Es(e){
let t=Be(wy(e));try{let n=rt(i8,E.parse(t!=null?t:"[]"));return n.success?n.data:[]}catch{return[]}}
function ID(e,t){let n=E.stringify([...Es(e),t]);return n.length>a8?!1:(Ge(wy(e),n),!0)}var $D=e=>Ge(
wy(e),"[]"),Cs=e=>e.filter(t=>t.status==="waiting");function FD(e,t){return e.map(n=>{let r=n.status===
"waiting"?t.find(({id:o})=>o===n.id):void 0;return r===void 0?n:{...n,status:r.accept?"confirmed":
"refused",answeredAt:r.at,answeredBy:r.by}})}function dn(e=t=>t()){let t=Ye(),{settings:n}=t.competition,
r={workbook:t,history:at(n.language),ledger:ko(
n)};return s8(r)?r:e(u8)}function s8({history:e,ledger:{list:t}}){let n=new k(Cs(t).map(({judge:r})=>r));
return yy(t,e.rows).length===0&&[...n].every(r=>Es(r).length===0)}function u8(){let e=Ye(),{settings:
t}=e.
competition,n=ko(t),r=[...new k(Cs(n.list).map(({judge:s})=>s))],o=r.flatMap(Es),i=o.length===0?n:sa(
n,FD(n.list,o),t),a=ql(e,i,at(t.language),!0);for(let s of r)$D(s);return{...a,workbook:Ye()}}var Zl=(
{
workbook:e,history:t,ledger:n})=>({statuses:nt(e.competition.stages,t.rows),corrections:n.list});
function _D(e,t=Dt(
e.workbook,{provisional:!1}).findings){let n=Zl(e);return t.flatMap(r=>{let o=ip(r,n);return o===null?
[]:[o]})}function vy({workbook:e,history:t,ledger:n}){let r=nt(e.competition.stages,t.rows),o=u=>{
var l;
return((l=r.find(c=>c.stage===u))==null?void 0:l.status)==="open"},i=n.list.filter(u=>u.status==="applied"),
a=i[i.length-1],s=a===void 0?[]:i.filter(u=>Kl(u)===Kl(a));return s.every(({stage:u})=>o(u))?
s:[]}var Hl="marked";function MD(e,t){var o;let[n,...r]=vy(e);return{undo:n===void 0?null:{at:n.at,
by:n.
by,cells:r.length+1},waiting:Cs(e.ledger.list).map(i=>({...ky(i,t),judge:i.judge})),marked:((o=Be(Hl))!=
null?o:"")!==""}}var ky=({tab:e,cell:t,entry:n,criterion:r,before:o,now:i},a)=>({tab:e,cell:t,entry:
n,
criterion:r,old:di(o.cell,o.format,a),now:Tr(i,a)});m();m();m();m();var LD={id:e=>`Kode peserta ${K(
e.code,"id")} dipakai lebih dari sekali (baris ${X(e.rows.map(x),"id")}). Beri setiap peserta kode sendiri.`,
en:e=>`The entry code ${K(e.code,"en")} is used more than once (rows ${X(e.rows.map(x),"en")}). Give every entry a code of its own.`}
;m();var jD={id:e=>`Nama inovasi ${K(e.name,"id")} dipakai oleh beberapa peserta (${X(e.codes,"id")}; baris ${X(
e.rows.map(x),"id")}). Hapus bila terdaftar dua kali; bila memang berbeda, bedakan namanya supaya juri tidak tertukar.`,
en:e=>`The name ${K(e.name,"en")} is used by several entries (${X(e.codes,
"en")}; rows ${X(e.rows.map(x),"en")}). Delete what was registered twice; if they differ, tell their names apart so that judges do not mix them up.`}
;m();var zD={id:e=>`${e.entry} belum dinilai lengkap oleh seorang juri pun. Tugaskan juri untuk menilainya.`,
en:e=>`${e.entry} has not been scored completely by any judge. Assign a judge to it.`};m();var BD={
id:e=>e.of==="entry"?`${K(e.one,"id")} dan ${K(e.other,"id")} hampir sama, dan tidak ada tab juri yang memuat keduanya. Bila satu peserta, samakan ejaannya; bila dua peserta, tulis keduanya di tab ${H.entries.id} dengan kodenya masing-masing. Sampai itu jelas, tidak ada yang dihitung.`:
`Nama juri ${K(e.one,"id")} dan ${K(e.other,"id")} hampir sama. Bila satu orang, samakan ejaannya; bila dua orang, tulis keduanya di tab ${H.judges.id}. Sampai itu jelas, tidak ada yang dihitung.`,
en:e=>e.
of==="entry"?`${K(e.one,"en")} and ${K(e.other,"en")} are almost the same, and no judge's tab has both. If they are one entry, spell them alike; if they are two, write both into the tab ${H.entries.en} with codes of their own. Nothing is ranked until then.`:
`The judges' names ${K(e.one,"en")} and ${K(
e.other,"en")} are almost the same. If they are one person, spell them alike; if they are two, write both into the tab ${H.judges.en}. Nothing is ranked until then.`}
;m();var UD={id:e=>`${te(e.judge,"id")} menilai ${Ki(e.where,"id")} meski ada benturan kepentingan (${{
listed:"tercatat di tab Juri","same-institution":"instansi sama","parent-institution":
"instansi induk"}[e.reason]}).`,en:e=>`${te(e.judge,"en")} has scored ${Ki(e.where,"en")} despite a conflict of interest (${{
listed:"listed in the judges tab","same-institution":"same institution","parent-institution":
"parent institution"}[e.reason]}).`};m();var WD={id:e=>`${te(e.judge,"id")} memberi nilai sama kepada semua peserta (${e.rows} baris). Tanyakan; nilainya tetap dihitung.`,
en:e=>`${te(e.judge,"en")} gives every entry the same scores (${e.rows} rows). Ask; the scores count as written.`,
confidential:!0};m();var KD={id:e=>`${te(e.judge,"id")} tidak menilai ${Ki(e.where,"id")} (BK).`,en:
e=>`${te(e.judge,"en")} is recused from ${Ki(e.where,"en")} (BK).`};m();var GD={id:e=>`Nilai para juri untuk ${e.entry} berselisih terlalu jauh: ${ae(
e.low,"id")}\u2013${ae(
e.high,"id")}, batasnya ${ae(e.limit,"id")}. Bahas dalam rapat juri; nilainya tetap dihitung.`,en:e=>`The judges\u2019 scores of ${e.entry} are too far apart: ${ae(
e.low,"en")}\u2013${ae(e.high,"en")}, the limit is ${ae(e.limit,"en")}. Discuss it among the judges; the scores count as written.`}
;m();var qD={id:e=>`Nilai juri ${X(e.judges,"id")} untuk ${e.entries} peserta ${e.same===e.marks?
"sama persis":`sama pada ${e.same} dari ${e.marks} perbandingan`}. Pastikan tab tidak tersalin; nilainya tetap dihitung.`,
en:e=>`The scores of judges ${X(e.judges,"en")} for ${e.entries} entries are ${e.same===
e.marks?"exactly the same":`the same in ${e.same} of ${e.marks} comparisons`}. Make sure no tab was copied; the scores count as written.`,
confidential:!0};m();function l8({groups:e,joins:t}){return t.length<e.length-1?
"Minta juri menilai juga peserta kelompok lain, atau tambah juri.":`Minta ${X(t.map(({judge:n,entry:
r})=>`juri ${n} menilai ${r}`),"id")}.`}function c8({
groups:e,joins:t}){return t.length<e.length-1?
"Have judges score entries of another group as well, or add a judge.":`Ask ${X(t.map(({judge:n,entry:
r})=>`judge ${n} to score ${r}`),"en")}.`}var ZD=({groups:e})=>e.
map(t=>`(${t.join(", ")})`).join(" "),HD={id:e=>`Kelompok juri ${ZD(e)} tidak punya peserta bersama, jadi keketatannya tidak terbandingkan. ${l8(
e)}`,en:e=>`The groups of judges ${ZD(e)} share no entry, so their severity cannot be compared. ${c8(
e)}`};m();m();m();m();var JD={name:{id:"Berita acara pleno",en:"Minutes of the plenary"},phase:
"plenary",missing:"winners"};m();var VD={name:{id:"Daftar hadir",en:"Attendance lists"},phase:
"before",missing:"guests"};m();var XD={name:{id:"Semua piagam dalam satu dokumen",en:
"All certificates in one document"},phase:"award",missing:"winners"};m();var YD={name:{id:
"Laporan akhir",en:"Final report"},phase:"award",missing:"winners"};m();var QD={name:{id:
"Lembar nilai",en:"Score sheets"},phase:"before",missing:"judges"};m();var e2={name:{id:"Pengumuman",
en:"Announcement"},phase:"plenary",missing:"winners"};m();var t2={name:{id:"Pernyataan juri",en:
"Judges\u2019 statements"},phase:"before",missing:"judges"};m();var n2={name:{id:"Piagam",en:
"Certificates"},phase:"award",byDefault:!0,missing:"winners"};m();var r2={name:{id:"Keputusan (SK)",
en:"Decree"},phase:"plenary",missing:"winners"};m();var o2={name:{id:"Surat pemenang",en:
"Award letters"},phase:"award",byDefault:!0,missing:"winners"};m();var i2={name:{id:
"Satu surat untuk semua pemenang",en:"One letter to all winners"},phase:"award",
missing:"winners"};m();var a2={name:{id:"Tanda terima",en:"Receipts"},phase:"award",missing:
"winners"};m();var s2={name:{id:"Tata cara penilaian",en:"Rules of scoring"},phase:"before",missing:
"judges"};m();var u2={name:{id:"Umpan balik peserta",en:"Feedback to entrants"},phase:"award",
missing:"losers"};m();var l2={name:{id:"Undangan",en:"Invitations"},phase:"before",missing:"guests"}
;var sp={"tata-cara":s2,pernyataan:t2,undangan:l2,"daftar-hadir":VD,"lembar-nilai":QD,"berita-acara":
JD,
sk:r2,pengumuman:e2,piagam:n2,gabungan:XD,surat:o2,"surat-daftar":i2,"tanda-terima":a2,"umpan-balik":
u2,
laporan:YD};var c2=(e,t)=>sp[e].name[t];var d2={id:{judges:
"belum ada juri, atau tab jurinya masih berisi kesalahan",guests:
"belum ada juri, peserta presentasi, atau pemenang yang dapat diundang",winners:
"tidak ada pemenang pada tahap terakhir",losers:"semua peserta yang dinilai menang"},en:{judges:
"there are no judges yet, or their tabs still hold errors",guests:
"there are no judges, presenters or winners to invite yet",winners:
"nobody has won at the last stage",losers:"every entry that was scored has won"}},xy=(e,t)=>t==="id"?
`Tidak ada dokumen \u201C${c2(e,"id")}\u201D yang dibuat: ${d2.id[sp[e].missing]}.`:`No document \u201C${c2(
e,"en")}\u201D was made: ${d2.en[sp[e].missing]}.`;var m2={id:e=>xy(e.kind,"id"),en:e=>xy(e.kind,
"en")};m();var p2={id:e=>{var t;return{unanswered:`Sanggahan${e.entry===""?"":` tentang ${e.entry}`} belum dijawab dan diputuskan. Isi \u201CJawaban\u201D dan \u201CPutusan\u201D.`,
"too-late":`Sanggahan${e.entry===
""?"":` tentang ${e.entry}`} masuk sesudah masa sanggah berakhir (${Ze((t=e.until)!=null?t:"","id")}).`,
"unknown-entry":`Sanggahan menyebut kode ${K(e.entry,"id")} yang tidak ada di tab Peserta. Perbaiki kodenya.`,
reopens:`Putusan atas sanggahan${e.entry===""?"":` tentang ${e.entry}`} mengubah nilai tahap ${e.stage}, yang masih tertutup. Buka kembali tahap itu dari langkah Peringkat; alasannya sudah tersedia di sana.`}
[e.reason]},en:e=>{var t;return{unanswered:`The objection${e.entry===""?"":` about ${e.entry}`} has no answer and ruling yet. Fill in \u201CAnswer\u201D and \u201CRuling\u201D.`,
"too-late":`The objection${e.entry===""?"":` about ${e.entry}`} came after the objection period had ended (${Ze(
(t=e.until)!=null?t:"","en")}).`,"unknown-entry":`The objection names the code ${K(e.entry,
"en")}, which is not in the entries tab. Correct the code.`,reopens:`The ruling on the objection${e.
entry===""?"":` about ${e.entry}`} changes scores of the stage ${e.stage}, which is still closed. Open that stage again in the step Rank; the reason is ready there.`}
[e.reason]}};m();var f2={id:e=>{var t;return{taken:`Putusan pleno memberi ${e.entry} peringkat ${e.rank}, padahal ${X(
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
e.reason]}};m();m();m();var d8=[...ch,is,Hi];function Rs(e,t){let n=Yn.find(s=>s.key===e);if(n!==void 0)return n.word[
t];let[
r,o]=e.split(".");if(r==="prizes")return`${ls[t]} ${o!=null?o:""}`.trim();let i=d8.find(s=>s.part===
r),a=i==null?void 0:i.columns.find(s=>s.key===o);return i===void 0||a===void 0?e:`${i.tab[t]}: ${a.header[
t]}`}
function Jl(e,t,n){var i,a;let r=Yn.find(s=>s.key===t);return(a=(i=(r!==void 0&&"choices"in r?r.choices:
[]).find(([s])=>s===e))==null?void 0:i[1][n])!=null?a:Rs(e,n)}function g2(e,t){var r,o;let[n]=e.split(
".");return(o=(r=ch.find(i=>i.part===n))==null?void 0:r.tab[t])!=null?o:e}var Ds=(e,t)=>e===null||e===""?
t==="id"?"kosong":"blank":typeof e=="number"?ae(e,t):typeof e=="string"&&/^[\d.]+(; [\d.]+)+$/.test(
e)&&t==="id"?K(e.replace(/\./g,","),t):K(e,t),m8={version:{id:"versi aturan",en:"rules version"}};
function p8({thing:e,names:t,field:n},r){var l,c;let o=(d,p)=>r==="id"?
d:p,i=d=>{let p=n===null?"":Rs(`${d}.${n}`,r);return n===null?"":`, ${p.includes(": ")?p.slice(p.indexOf(
": ")+2):p}`},[a="",s="",u=""]=t;switch(e){case"setting":return(c=(l=m8[n!=null?n:""])==null?void 0:
l[r])!=null?c:`\u201C${Rs(n!=null?n:"",r)}\u201D`;case"stage":return`${o("tahap","stage")} ${a}${i(
"stages")}`;case"criterion":return`${o("kriteria","criterion")} ${s}${a===""?"":` (${a})`}${i(
"criteria")}`;case"entry":return`${o("peserta","entry")} ${a}${i("entries")}`;case"judge":return`${o(
"juri",
"judge")} ${a}${i("judges")}`;case"institution":return`${o("instansi","institution")} ${a}${i(
"institutions")}`;case"score":return u===""?`${o(`tab juri ${s}`,`tab of judge ${s}`)} (${a})`:`${o(
`nilai juri ${s} untuk ${u}`,`score of judge ${s} for ${u}`)} (${a})${n===null?"":`, ${n}`}`;case"plenary":
return`${o("putusan pleno tentang","plenary decision about")} ${s} (${a})${i("plenary")}`;case"order":
return o("urutan peserta, kriteria, atau tahap","the order of entries, criteria or stages")}}var f8=(
e,t)=>{
var n,r;return(r=(n=Ko.find(([o])=>o===e))==null?void 0:n[1][t])!=null?r:""};function g8(e){var t,n,
r;if(!/^[[{]/.test(e))return e;try{let o=E.parse(e);return v.isArray(o)?o.join(", "):(r=(n=o.name)!=
null?n:(t=o.outcomes)==null?void 0:t.map(({places:i,name:a})=>`${i}: ${a}`).join("; "))!=null?r:e}
catch{
return e}}function up(e,t){let n=(l,c)=>t==="id"?l:c,{thing:r,field:o,old:i,now:a}=e,s=p8(e,t);if(r===
"order")return`${s} ${n("berubah","has changed")}`;if(o===null){let l=r==="score"&&e.names.length===
2?i!=null?i:a:null;if(l!==null){let c=n(`dengan nilai ${l} peserta`,`with scores of ${l} entries`);
return`${s}: ${a===null?n("tidak ada lagi","no longer there"):n("ditambahkan","put in")} (${c})`}
return a===null?
`${s}: ${n("dihapus","taken out")}${i===""?"":` (${Ds(i,t)})`}`:`${s}: ${n("ditambahkan","put in")}${a===
""?"":` (${Ds(a,t)})`}`}let u=l=>Ds(typeof l!="string"?l:r==="setting"?Jl(l,o,t):r==="entry"&&o==="status"?
f8(l,t):g8(l),t);return n(`${s}: semula ${u(i)}, kini ${u(a)}`,`${s}: was ${u(i)}, now ${u(a)}`)}
var h8=5;function As(e,t){if(e.length===0)return"";let n=e.slice(0,h8).map(o=>{let i=[o.tab,o.cell].
filter(a=>a!==void 0).join("!");return`${i===""?"":`${i} `}${up(o,t)}`}),r=e.length-n.length;return r>
0&&n.push(t==="id"?`dan ${r} perubahan lagi`:`and ${r} more`),`: ${n.join("; ")}`}var h2={id:e=>e.decided!==void 0?
`Hasil yang ditetapkan ${Ze(e.computed,"id")} (kode ${e.decided.code}) tidak lagi sama dengan isi lembar${As(
e.decided.changes,"id")}. Kembalikan isinya, atau buka kembali tahap ini dengan alasan lalu tetapkan lagi.`:
`Nilai atau aturan berubah sejak peringkat dihitung (${Ze(e.computed,"id")}). Hitung lagi sebelum membuat dokumen.`,
en:e=>e.decided!==void 0?`The result decided on ${Ze(e.computed,"en")} (code ${e.decided.code}) is no longer what the workbook says${As(
e.decided.changes,"en")}. Put it back, or open this stage again with a reason and decide again.`:`Scores or rules changed since the ranking was computed (${Ze(
e.computed,"en")}). Compute again before making documents.`};m();var y2={id:e=>`Aturan tahap ini berubah sesudah nilai pertama masuk${As(
e.changes,"id")}. Kembalikan aturannya, atau catat alasan perubahannya.`,en:e=>`The rules of this stage changed after its first score had come in${As(
e.changes,"en")}. Put the rules back, or record the reason for the change.`};m();var b2={id:e=>{let t=`Peringkat ${e.rank}${e.category===void 0?
"":` (kategori ${e.category})`} ditempati bersama oleh ${X(e.entries,"id")}`;return e.prize?`${t}, sedangkan uang pembinaannya berbeda. Putuskan dalam rapat pleno (\u201CPeringkat Putusan\u201D di tab Pleno), atau samakan \u201CUang Pembinaan\u201D.`:
`${t}, sedangkan tempat hanya ${e.places}. Putuskan dalam rapat pleno: isi \u201CPeringkat Putusan\u201D masing-masing di tab Pleno.`}
,en:e=>{let t=`${X(e.entries,"en")} share rank ${e.rank}${e.category===void 0?
"":` (category ${e.category})`}`;return e.prize?`${t}, but the prizes of those places differ. Decide in the plenary (\u201CDecided Rank\u201D in the tab Plenary), or make \u201CPrize\u201D equal.`:
`${t}, but there ${e.places===1?"is only 1 place":`are only ${e.places} places`}. Decide in the plenary: fill in the \u201CDecided Rank\u201D of each in the tab Plenary.`}
};m();var w2={id:e=>`${e.entry} ada lebih dari sekali di tab ${te(e.judge,"id")} (baris ${X(e.rows.map(
x),
"id")}). Sisakan satu baris.`,en:e=>`${e.entry} is in the tab of ${te(e.judge,"en")} more than once (rows ${X(
e.rows.map(x),"en")}). Keep one row.`};m();var v2={id:e=>`Di tab ${te(e.judge,"id")} belum ada baris untuk ${e.entries.length===1?
"":`${e.entries.
length} peserta: `}${X(e.entries,"id",6)}. Tambahkan barisnya.`,en:e=>`The tab of ${te(e.judge,"en")} has no row for ${e.entries.length===1?
"":`${e.entries.length} entries: `}${X(e.entries,"en",6)}. Add ${e.entries.length===1?"it":"them"}.`}
;m();var k2={id:e=>`Kode ${e.entry} di tab ${te(e.judge,"id")} bernama ${K(e.written,"id")}, di tab Peserta ${K(
e.name,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Perbaiki kode atau namanya; yang dihitung menurut kode.`,
en:e=>`Code ${e.entry} is ${K(e.written,"en")} in the tab of ${te(e.judge,"en")}, but ${K(e.name,
"en")} in the entries tab${e.more===void 0?"":`, and so with ${e.more} rows below`}. Correct code or name; the code counts.`}
;m();var x2={id:e=>`Kode ${vn(K(e.entry,"id"),e.more,"id")} di tab ${te(e.judge,"id")} tidak ada di tab Peserta. Perbaiki kodenya, atau hapus barisnya.`,
en:e=>`The code ${vn(K(e.entry,"en"),e.more,"en")} in the tab of ${te(e.judge,"en")} ${e.more===void 0?
"is":"are"} not in the entries tab. Correct the code, or delete the row.`};m();var T2={id:e=>`Baris${e.name===""?
"":` ${K(e.name,"id")}`}${e.more===void 0?"":` dan ${e.more} baris di bawahnya`} tidak punya kode peserta. Isi kodenya seperti di tab Peserta.`,
en:e=>`The row${e.name===
""?"":` ${K(e.name,"en")}`}${e.more===void 0?" has":` and ${e.more} rows below it have`} no entry code. Type the code as in the entries tab.`}
;m();var S2={id:e=>`Rumus salah (${vn(e.value,e.more,"id")}): ${te(e.judge,"id")}, ${Rt(e.where,"id")}. Ketik nilainya.`,
en:e=>`Formula fails (${vn(e.value,e.more,"en")}): ${te(e.judge,"en")}, ${Rt(e.where,
"en")}. Type the score.`};m();var E2={id:e=>`Nilai ${te(e.judge,"id")} untuk ${Rt(e.where,"id")} dihitung dengan rumus sehingga dapat berubah sendiri. Ketik angkanya, atau tempel sebagai nilai saja.`,
en:e=>`${te(e.judge,"en")}\u2019s score of ${Rt(e.where,"en")} is calculated by a formula and may change by itself. Type it, or paste it as a value only.`}
;m();var C2={id:e=>`Nilai ${te(e.judge,"id")} untuk ${Rt(e.where,"id")} terbaca sebagai tanggal ${vn(
Ze(e.
date,"id"),e.more,"id")}. Ubah format sel menjadi Angka, lalu ketik ulang nilainya${e.likely===null?
"":` (mungkin ${ae(e.likely,"id")})`}.`,en:e=>`${te(e.judge,"en")}\u2019s score of ${Rt(e.where,"en")} was read as the date ${vn(
Ze(e.date,"en"),e.more,"en")}. Format the cell as a number and retype the score${e.likely===null?"":
` (probably ${ae(e.likely,"en")})`}.`};m();var R2={id:e=>`${te(e.judge,"id")} belum menilai ${Rt(e.where,
"id")}. Isi nilainya, atau BK bila ada benturan kepentingan.`,en:e=>`${te(e.judge,"en")} has not scored ${Rt(
e.where,"en")}. Enter the score, or BK for a conflict of interest.`};m();var D2={id:e=>`${vn(K(e.value,
"id"),e.more,"id")} bukan nilai (${te(e.judge,"id")}, ${Rt(e.where,"id")}). Ketik ${ae(e.min,"id")}\u2013${ae(
e.max,"id")}, atau BK bila ada benturan kepentingan.`,en:e=>`${vn(
K(e.value,"en"),e.more,"en")} ${e.more===void 0?"is not a score":"are not scores"} (${te(e.judge,
"en")}, ${Rt(e.where,"en")}). Enter ${ae(e.min,"en")}\u2013${ae(e.max,"en")}, or BK for a conflict of interest.`}
;m();var A2={id:e=>`Nilai ${vn(ae(e.value,"id"),e.more,"id")} di luar ${ae(e.min,"id")}\u2013${ae(e.max,
"id")} (${te(e.judge,"id")}, ${Rt(e.where,"id")}). Perbaiki nilainya, atau rentang di tab Kriteria.`,
en:e=>`Score ${vn(ae(e.value,"en"),e.more,"en")} ${e.more===void 0?"is":"are"} outside ${ae(e.min,
"en")}\u2013${ae(e.max,"en")} (${te(e.judge,"en")}, ${Rt(e.where,"en")}). Correct the score, or the range in the criteria tab.`}
;m();var O2={id:e=>`Nilai ${ae(e.value,"id")} dari ${te(e.judge,"id")} untuk ${e.entry} pada ${e.criterion} jauh dari nilai juri lain (sekitar ${ae(
e.others,"id")}). Salah ketik? Nilainya tetap dihitung.`,en:e=>`${te(
e.judge,"en")}\u2019s ${ae(e.value,"en")} for ${e.entry} on ${e.criterion} is far from other judges (about ${ae(
e.others,"en")}). A typo? It counts as written.`,confidential:!0};m();var P2={id:e=>`Nilai di tab ${te(
e.judge,"id")} tampaknya terurut tanpa kode (${e.rows} baris). Urungkan, misalnya lewat Riwayat versi, atau terima urutan ini di panel.`,
en:e=>`Scores in the tab of ${te(
e.judge,"en")} seem sorted without codes (${e.rows} rows). Undo it, for instance in the version history, or accept this order in the panel.`}
;m();var N2={id:e=>`${te(e.judge,"id")} tampaknya memakai skala lain untuk ${X(e.criteria,"id")}: tertinggi ${ae(
e.highest,"id")}, juri lain biasanya ${ae(e.usual,"id")}. Tanyakan; nilainya tetap dihitung.`,
en:e=>`${te(e.judge,"en")} seems to use another scale for ${X(e.criteria,"en")}: at most ${ae(e.highest,
"en")}, other judges usually ${ae(e.usual,"en")}. Ask; the scores count as written.`,confidential:!0}
;m();var I2={id:e=>`Nilai ${K(e.value,"id")} tersimpan sebagai teks (${te(e.judge,"id")}, ${Rt(e.where,
"id")}). Ketik ulang ${ae(e.number,"id")} pada sel berformat Angka.`,en:e=>`The score ${K(e.value,
"en")} is stored as text (${te(e.judge,"en")}, ${Rt(e.where,"en")}). Retype ${ae(e.number,"en")} in a cell formatted as a number.`}
;m();var $2={sum:{id:"jumlah nilai",en:"the sum"},mean:{id:"rata-rata nilai",en:"the mean"},
"weighted-sum":{
id:"jumlah nilai berbobot",en:"the weighted sum"},"weighted-mean":{id:"rata-rata nilai berbobot",en:
"the weighted mean"},score:{id:"nilai akhir (skala 100)",en:"the final score (of 100)"}},F2={id:e=>`Total ${te(
e.judge,"id")} untuk ${e.entry} tertulis ${ae(e.value,"id")}, padahal ${$2[e.basis].id} ${ae(
e.expected,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Periksa nilai dan totalnya; yang dihitung nilai per kriteria.`,
en:e=>`${te(e.judge,"en")}\u2019s total for ${e.entry} says ${ae(e.value,"en")}, but ${$2[e.basis].en} is ${ae(
e.expected,"en")}${e.more===void 0?"":`, and so with ${e.more} rows below`}. Check scores and total; the scores per criterion count.`}
;m();function y8({entries:e,whole:t},n){let r=X(e,n),o=e.length;if(n==="id"){let a=` Dengan kurang dari tiga juri tidak ada yang dibuang dan dipakai rata-rata biasa: ${X(
t,"id")}.`;return`${o} peserta dinilai oleh kurang dari lima juri (${r}), sehingga setelah nilai tertinggi dan terendah dibuang hanya sedikit yang tersisa.${t.length===0?
"":a} Tambah juri, atau pilih metode \u201Crata-rata\u201D.`}let i=` With fewer than three judges nothing is dropped and the plain mean counts: ${X(
t,"en")}.`;return`${o===
1?"1 entry was":`${o} entries were`} scored by fewer than five judges (${r}): once the highest and the lowest score are dropped, little is left.${t.length===0?
"":i} Add judges, or choose the method \u201Cmean\u201D.`}var M2=6;function b8({entries:e}){let t=e.map(
({entry:n,places:r})=>`${n} (${r===0?"peringkat tetap":`bergeser ${r} peringkat`})`);return`Peserta tidak dinilai oleh juri yang sama, dan keketatan juri berbeda. Dengan koreksi keketatan, nilai ${e.length} peserta jelas berubah: ${X(
t,"id",M2)}. Pertimbangkan \u201CMetode\u201D = terkoreksi.`}function w8({entries:e}){let t=e.map(({
entry:n,places:r})=>`${n} (${r===0?"same rank":`moves ${r} ${r===1?"rank":"ranks"}`})`);return`Entries were not scored by the same judges, and judges differ in severity. Corrected for it, the scores of ${e.length===1?
"1 entry":
`${e.length} entries`} clearly change: ${X(t,"en",M2)}. Consider \u201CMethod\u201D = adjusted.`}
function _2(e,t){
let n=(r,o)=>t==="id"?r:o;switch(e.reason){case"stage-weights-unused":return n(
"Bobot tahap terisi, tetapi \u201CGabung Nilai Tahap\u201D = tidak: bobot itu tidak dipakai.",
"Stage weights are set, but \u201CCarry Over\u201D is no: they are not used.");case"standard-scores":
return n(
"Skor baku dapat menghapus beda mutu bila juri menilai peserta yang berlainan. Pakai metode \u201Crata-rata\u201D.",
"Standard scores may hide differences where judges saw different entries. Use the method \u201Cmean\u201D.");
case"standard-scores-carried":return n(
"Skor baku tiap tahap dihitung terhadap peserta tahap itu saja, jadi angka yang sama di dua tahap tidak sama artinya dan gabungannya meragukan. Pakai \u201CGabung Nilai Tahap\u201D = tidak, atau metode \u201Crata-rata\u201D.",
"Standard scores of a stage are measured against the entries of that stage alone, so equal numbers of two stages do not mean the same and their mean is doubtful. Set \u201CCarry Over\u201D to no, or the method to \u201Cmean\u201D.");
case"few-to-trim":return y8(e,t);case"uneven-judges":return t==="id"?b8(e):w8(e);case"passing-score-unit":
{let r=ae(
e.value,t);return e.unit==="mean-rank"?n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti rata-rata peringkat, bukan nilai 0\u2013100. Kosongkan, atau isi rata-rata peringkat.`,
`Here \u201CPassing Score\u201D = ${r} is a mean rank, not a score of 0\u2013100. Clear it, or give a mean rank.`):
n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti skor baku (50 = rata-rata), bukan nilai 0\u2013100. Kosongkan, atau isi skor baku.`,
`Here \u201CPassing Score\u201D = ${r} is a standard score (50 = average), not a score of 0\u2013100. Clear it, or give a standard score.`)}
}}var L2={id:e=>_2(e,"id"),en:e=>_2(
e,"en")};m();var j2={id:e=>`Maksimum dianggap ${ae(e.max,"id")}${e.max<100?
" karena tidak ada nilai di atasnya":""}; bila bukan, isi tab Kriteria.`,en:e=>`The maximum is taken to be ${ae(
e.max,"en")}${e.max<100?" because no score is above it":""}; if it is not, fill in the criteria tab.`}
;m();var v8={"not-allowed":{id:e=>`bukan pilihan yang dikenal; isi dengan ${Wg(e,"id")}`,en:e=>`is not a known choice; use ${Wg(
e,"en")}`},"not-a-number":{id:()=>"bukan angka; ketik angka saja",en:()=>"is not a number; type digits only"}
,"out-of-range":{id:e=>`di luar batas${e.length>0?` (${e.join(", ")})`:""}; perbaiki angkanya`,en:e=>`is out of range${e.length>0?
` (${e.join(", ")})`:""}; correct the number`},"not-a-date":{id:()=>"bukan tanggal; tulis misalnya 7 Desember 2023",
en:()=>"is not a date; write for instance 7 December 2023"},duplicate:{id:()=>"tertulis lebih dari satu kali; sisakan satu",
en:()=>"is there more than once; keep one"},"unknown-reference":{id:e=>`tidak dikenal${e.length>0?`; yang ada: ${X(
e,"id")}`:""}`,en:e=>`is not known${e.length>0?`; there are ${X(e,"en")}`:""}`},"unknown-key":{id:()=>"bukan kunci pengaturan yang dikenal, jadi tidak dipakai; periksa ejaannya",
en:()=>"is not a known key, so it is not used; check its spelling"},combination:{id:e=>`tidak dapat dipakai bersama ${X(
e,"id")}; ubah salah satunya`,en:e=>`cannot be used together with ${X(e,"en")}; change one of them`}
,"digits-lost":{id:()=>"terbaca sebagai angka sehingga digit terakhirnya hilang; ketik ulang dengan tanda petik tunggal di depannya",
en:()=>"was read as a number and has lost its last digits; retype it with an apostrophe in front"},
"unknown-judge":{id:()=>"bukan juri tahap ini, jadi tab ini tidak dibaca; perbaiki nama tab, atau tab Juri",
en:()=>"is not a judge of this stage, so this tab is not read; correct the tab name, or the judges tab"}
,empty:{id:()=>"masih kosong; isi, atau hapus barisnya",en:()=>"is empty; fill it in or delete its row"}
,outcomes:{id:()=>"tidak terbaca sebagai satu nama atau daftar predikat; tulis misalnya 3: Nominasi Nasional; 6: Nominasi Provinsi, setiap angka satu kali",
en:()=>"reads neither as one name nor as a list of titles; write for instance 3: National Nominee; 6: Provincial Nominee, each number once"}
,"outcomes-beyond-cut":{id:([e=""])=>`menyebut lebih banyak tempat daripada yang lolos (${e}), jadi sisanya tidak dipakai; samakan dengan \u201CLolos\u201D`,
en:([e=""])=>`names more places than advance (${e}), so the rest is not used; make it agree with \u201CAdvance\u201D`}
,"category-blank":{id:e=>`masih kosong untuk ${X(e,"id")}, padahal \u201CJuara per Kategori\u201D = ya; isi kategori setiap peserta`,
en:e=>`is empty for ${X(e,"en")}, although \u201CWinners per Category\u201D is yes; fill in the category of every entry`}
,"category-alone":{id:()=>"hanya dipakai satu peserta; periksa ejaannya",en:()=>"is used by one entry alone; check its spelling"}
,
"prizes-unequal":{id:([e=""])=>`tidak dapat dipakai bersama \u201CUang Pembinaan\u201D yang berbeda-beda: tanpa peringkat tidak ada yang menentukan siapa mendapat berapa. Samakan uang pembinaan ke-1 sampai ke-${e}, kosongkan semuanya, atau isi \u201Cya\u201D`,
en:([e=""])=>`cannot be used together with a \u201CPrize\u201D that differs by place: without ranks nothing says who gets how much. Make prizes 1 to ${e} equal, leave all of them blank, or write \u201Cyes\u201D`}
,"prizes-unused":{id:([e=""])=>`tidak terpakai karena juaranya hanya ${e}; hapus, atau tambah jumlah \u201CLolos\u201D pada tahap terakhir`,
en:([e=""])=>`is not used because there ${e==="1"?"is only 1 winner":`are only ${e} winners`}; delete it, or raise \u201CAdvance\u201D of the last stage`}
};function k8(e,t){let n=K(g2(e,t),t);return t==="id"?`Tab ${n} masih kosong; isi satu baris untuk masing-masing.`:
`The tab ${n} is still empty; fill in one row for each.`}function z2({setting:e,value:t,reason:n,
allowed:r},o){if(n==="no-rows")return k8(e,o);let i=typeof t==
"string"?Jl(t,e,o):t,a=r.map(s=>Jl(s,e,o));return`${K(Rs(e,o),o)}${i===""?"":` = ${K(i,o)}`} ${v8[n][
o](
a)}.`}var B2={id:e=>z2(e,"id"),en:e=>z2(e,"en")};m();var U2={"not-a-number":{id:"bukan angka",en:
"not a number"},negative:{id:"negatif",en:"negative"},"all-zero":{id:"semuanya nol",en:"all zero"},
"partly-blank":{id:"kosong, padahal yang lain berisi",en:"blank while others are filled in"}},W2={id:
e=>`Bobot ${e.of==="criteria"?"kriteria":"tahap"} ${e.value===
void 0?"":`${K(e.value,"id")} `}${U2[e.reason].id}. Isi semua bobot dengan angka yang lebih dari atau sama dengan 0, tidak semuanya 0.`,
en:e=>`The weight ${e.value===void 0?"":`${K(e.value,"en")} `}of ${e.of==="criteria"?"a criterion":
"a stage"} is ${U2[e.reason].en}. Fill every weight with a number of 0 or more, not all of them 0.`}
;m();var K2={id:e=>`Kriteria ${K(e.criterion,"id")} ada di lebih dari satu kolom (${X(e.columns,"id")}) pada tab ${te(
e.judge,"id")}. Sisakan satu kolom.`,en:e=>`The criterion ${K(e.criterion,"en")} is in more than one column (${X(
e.columns,"en")}) of the tab of ${te(e.judge,"en")}. Keep one.`};m();var G2={id:e=>`Tab ${te(e.judge,
"id")} tidak punya kolom untuk kriteria ${K(e.criterion,"id")}. Tambahkan kolomnya, atau samakan judulnya dengan tab Kriteria.`,
en:e=>`The tab of ${te(e.judge,"en")} has no column for the criterion ${K(e.criterion,"en")}. Add the column, or give it the same header as in the criteria tab.`}
;m();var q2={id:e=>`Tahap ${K(e.stage,"id")} belum dimulai: belum ada nilai di tab jurinya. Perhitungan berhenti sebelum tahap ini.`,
en:e=>`Stage ${K(e.stage,"en")} has not begun: its judge tabs hold no score. Ranking ends before it.`}
;m();var Z2={id:e=>{var t;return e.reason==="copy"?`Menurut namanya, tab ini salinan tab juri ${(t=e.judge)!=
null?t:""} (${K(e.first,"id")}), sehingga tidak dibaca. Hapus tab ini, atau beri nama lain bila ingin disimpan.`:
`Dua tab untuk ${e.judge===null?"pengaturan yang sama":`juri ${e.judge}`}: tab ini dan ${K(
e.first,"id")}. Hapus atau ganti nama salah satunya.`},en:e=>{var t;return e.reason==="copy"?`By its name this tab is a copy of the tab of judge ${(
t=e.judge)!=null?t:""} (${K(e.first,"en")}), so it is not read. Delete it, or give it another name to keep it.`:
`Two tabs for ${e.judge===null?"the same settings":`judge ${e.judge}`}: this one and ${K(e.first,
"en")}. Delete or rename one of them.`}};m();var H2={id:e=>`Tab ${te(e.judge,"id")} belum berisi satu nilai pun. Minta juri itu mengisinya.`,
en:e=>`The tab of ${te(e.judge,"en")} has no score yet. Ask the judge to fill it in.`};m();m();var J2=(
e,t)=>X(e.map(n=>ae(n,t)),t),la=(e,t)=>X(e.map(n=>K(n,t)),t,8),Os=(e,t)=>e===null?"":` ${t} ${e}`,
x8={JUDGE_TABS:({tabs:e})=>`${e.length} tab juri: ${la(e,"id")}.`,SCORE_TAB:({tab:e,layout:t,judges:
n})=>`Nilai ${n.length} juri ada di satu tab ${K(e,"id")}, ${{groups:
"setiap juri dengan kolom kriterianya sendiri",totals:"satu nilai per juri",rows:
"satu baris per juri dan peserta",list:"satu baris per nilai"}[t]}: ${la(n,"id")}.`,STAGES:({stages:
e,advance:t})=>`${e.length} tahap, menurut nama tab juri: ${X(e.map((n,r)=>t[r]==null?n:`${n} (lolos ${t[
r]})`),"id")}. Urutan dan jumlah lolos diperbaiki di tab ${H.stages.id}.`,CRITERIA:({stage:e,names:t}
)=>`${t.length} kriteria${Os(e,"tahap")}: ${la(t,"id")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${K(
e,"id")} bukan kriteria: ${{number:"nomor",sum:"jumlah nilai",mean:"rata-rata nilai",weighted:
"jumlah nilai berbobot",extreme:"nilai tertinggi atau terendah",rank:"peringkat",large:
"angkanya terlalu besar untuk nilai",text:"berisi teks","left-out":
"tidak dihitung, seperti dijawab panitia"}[t]}.`,TITLES:({competition:e,year:t,city:n,government:r})=>`Dari judul di atas tabel: ${X(
[e,t&&`tahun ${t}`,n,r].filter(o=>o!==""),"id")}.`,PASSED_ROW:({tab:e,
row:t,label:n,reason:r})=>`Baris ${t} tab ${K(e,"id")}${n===""?"":` (${K(n,"id")})`} bukan peserta: ${{
numbers:"nomor kolom",example:"contoh pengisian",statistic:"jumlah atau statistik",weight:
"bobot kriteria",maximum:"nilai maksimum",section:"judul kelompok, dipakai sebagai kategori",header:
"judul kolom yang diulang",note:"catatan","left-out":"tidak dihitung, seperti dijawab panitia"}[r]}.`,
WEIGHTS:({
from:e,stage:t})=>`Bobot${Os(t,"tahap")}: ${{headers:"dari judul kolom",row:"dari baris bobot",
maxima:"sebesar nilai maksimum tiap kriteria, sehingga yang dihitung jumlah poin",equal:
"sama untuk semua kriteria, karena tidak tertulis"}[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Nilai maksimum${Os(
n,"tahap")}: ${J2(e,"id")}, ${t==="written"?"seperti tertulis":"diperkirakan dari nilai yang ada"}.`,
ENTRIES:({
count:e,by:t})=>`${e} peserta, dikenali dari ${t==="code"?"kodenya":
"namanya (huruf besar, spasi, dan tanda baca tidak dibedakan) dan diberi kode"}.`,ENTRY_LIST:({tab:e,
unscored:t})=>`Nama dan instansi peserta dilengkapi dari tab ${K(e,"id")}${t===0?"":`; ${t} baris di sana tidak ada di tab juri mana pun dan tidak diikutkan`}.`,
TAB_LEFT:({tab:e,reason:t})=>`Tab ${K(e,"id")} dibiarkan: ${{recap:
"namanya rekap, hasil, salinan, atau contoh",hidden:"disembunyikan",empty:"kosong","not-entries":
"tidak punya kolom peserta","not-scores":"tidak punya kolom nilai",summary:
"angkanya ringkasan dari tab lain","other-columns":"kolomnya lain dari tab juri","other-matter":
"bukan tentang penilaian"}[t]}.`},T8={
JUDGE_TABS:({tabs:e})=>`${e.length===1?"1 judge tab":`${e.length} judge tabs`}: ${la(e,"en")}.`,
SCORE_TAB:({
tab:e,layout:t,judges:n})=>`The scores of ${n.length} judges stand in one tab, ${K(e,"en")}, ${{
groups:"each judge with criteria columns of their own",totals:"one score per judge",rows:
"one row per judge and entry",list:"one row per score"}[t]}: ${la(n,"en")}.`,STAGES:({stages:e,
advance:t})=>`${e.length} stages, by the names of the judge tabs: ${X(e.map((n,r)=>t[r]==null?n:`${n} (${t[
r]} advance)`),"en")}. Correct their order and who advances in the tab ${H.stages.en}.`,CRITERIA:({
stage:e,names:t})=>`${t.
length===1?"1 criterion":`${t.length} criteria`}${Os(e,"of stage")}: ${la(t,"en")}.`,PASSED_COLUMN:(
{
header:e,reason:t})=>`${K(e,"en")} is no criterion: ${{number:"a number",sum:"the sum of the scores",
mean:"the mean of the scores",weighted:"a weighted sum of the scores",extreme:
"the highest or lowest score",rank:"a rank",large:"its numbers are too large for scores",text:
"it holds text","left-out":"left out, as the committee answered"}[t]}.`,TITLES:({competition:e,year:
t,city:n,government:r})=>`From the titles over the tables: ${X([e,t&&`year ${t}`,n,r].filter(o=>o!==""),
"en")}.`,PASSED_ROW:({tab:e,
row:t,label:n,reason:r})=>`Row ${t} of the tab ${K(e,"en")}${n===""?"":` (${K(n,"en")})`} is no entry: ${{
numbers:"column numbers",example:"an example",statistic:"a sum or statistic",weight:
"the weights of the criteria",maximum:"the highest possible scores",section:
"the title of a group, taken as category",header:"the header again",note:"a note","left-out":
"left out, as the committee answered"}[r]}.`,WEIGHTS:({from:e,stage:t})=>`Weights${Os(t,"of stage")}: ${{
headers:"from the headers",row:"from the row of weights",maxima:
"each criterion by its maximum, so that points are added up",equal:"equal, because none are written"}
[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Maximum score${Os(n,"of stage")}: ${J2(e,"en")}, ${t==="written"?
"as written":"guessed from the scores there are"}.`,ENTRIES:({count:e,
by:t})=>`${e===1?"1 entry":`${e} entries`}, known by ${t==="code"?"code":
"name (case, spaces and punctuation aside) and given codes"}.`,ENTRY_LIST:({tab:e,unscored:t})=>`Names and institutions of entries are completed from the tab ${K(
e,"en")}${t===0?"":`; ${t} of its rows stand on no judge tab and are left out`}.`,TAB_LEFT:({tab:e,
reason:t})=>`The tab ${K(e,"en")} is left alone: ${{recap:
"by its name a recapitulation, result, copy or example",hidden:"it is hidden",empty:"it is empty",
"not-entries":"it has no column of entries","not-scores":"it has no column of scores",summary:
"its numbers sum up other tabs","other-columns":"its columns differ from those of the judge tabs",
"other-matter":"it is not about judging"}[t]}.`},S8={id:x8,en:T8};function E8({kind:e,params:t},n){
return S8[n][e](t)}
var V2=(e,t)=>E8(e,t),C8={nothing:()=>"","not-entries":e=>`Di tab ${e} tidak ditemukan kolom peserta: beri judul Kode atau Nama Inovasi pada kolomnya.`,
"not-scores":e=>`Di tab ${e} ada kolom peserta, tetapi tidak cukup jelas kolom mana yang berisi nilai.`,
"no-sign":e=>`Tab ${e} berisi angka, tetapi tidak ada tanda bahwa itu penilaian. Bila memang penilaian, beri nama tabnya \u201CJuri 1\u201D, \u201CJuri 2\u201D, atau judul kolom pesertanya Nama Inovasi.`,
turned:e=>`Di tab ${e} kriteria tampaknya menurun dan peserta mendatar. Putar tabelnya: salin, lalu Tempel khusus \u2192 Ditransposisi, sehingga setiap peserta satu baris.`,
unlike:e=>`Kolom nilai di tab ${e} berlainan, jadi tidak jelas mana tab juri: samakan judul kolomnya.`,
"several-shared":e=>`Tab ${e} masing-masing memuat nilai beberapa juri. Buat tab ${H.stages.
id} dengan kolom Tahap dan Tab Nilai yang menyebut tab mana untuk tahap mana.`,"unclear-judges":e=>`Di tab ${e} tidak jelas kolom atau baris mana milik juri siapa: beri judul misalnya \u201CJuri 1\u201D di atas kolom-kolomnya, atau satu kolom Juri.`,
"stage-tab":e=>`Nilai semua juri ada di tab ${e}: tulis nama tab itu di kolom Tab Nilai pada tab ${H.stages.id}.`,
stages:e=>`Tahap tidak dapat disimpulkan dari ${e}. Beri nama setiap tab juri \u201CTahap - Juri\u201D, misalnya \u201CProposal - J1\u201D, paling sedikit dua juri setiap tahap.`,
unbound:e=>`Nama tab ${e} tidak cukup membedakan para juri: beri setiap tab nama jurinya sendiri.`},
R8={nothing:()=>"","not-entries":e=>`No column of entries was found on ${e}: give it the header Code or Innovation.`,
"not-scores":e=>`${e} has a column of entries, but it is not clear enough which columns hold scores.`,
"no-sign":e=>`${e} holds numbers, but nothing says that they are judging. If they are, name the tabs \u201CJudge 1\u201D, \u201CJudge 2\u201D, or give the column of entries the header Innovation.`,
turned:e=>`On ${e} criteria seem to run down and entries across. Turn the table: copy it, then Paste special \u2192 Transposed, so that each entry has a row.`,
unlike:e=>`The columns of scores on ${e} differ, so it is not clear which are judge tabs: give them the same headers.`,
"several-shared":e=>`${e} each hold scores of several judges. Make a tab ${H.stages.en} with the columns Stage and Score Tab that says which tab belongs to which stage.`,
"unclear-judges":e=>`On ${e} it is not clear which columns or rows are whose: write for instance \u201CJudge 1\u201D over the columns, or give the rows a column Judge.`,
"stage-tab":e=>`The scores of all judges stand in ${e}: write its name in the column Score Tab of the tab ${H.stages.en}.`,
stages:e=>`The stages cannot be told from ${e}. Name every judge tab \u201CStage - Judge\u201D, for instance \u201CProposal - J1\u201D, with two judges or more in each stage.`,
unbound:e=>`The names of ${e} do not tell the judges apart: give every tab its judge's own name.`};
function Ty(e,t){
if(e===void 0)return"";let n=(t==="id"?C8:R8)[e.reason](la(e.tabs,t));return n===""?"":` ${n}`}var X2={
id:e=>e.judge===null?`Tab ${K(e.tab,"id")} belum ada. Buat seperti pada contoh; atau beri semua tab juri kolom Kode atau Nama Inovasi dan satu kolom angka per kriteria, dengan judul yang sama.${Ty(
e.why,"id")}`:e.within?`Tab ${K(e.tab,"id")} tidak memuat nilai ${te(e.judge,"id")}. Tambahkan kolom atau baris juri itu, atau samakan namanya dengan tab Juri.`:
`Tab ${K(e.tab,"id")} untuk ${te(e.judge,
"id")} tidak ada. Buat tabnya, atau samakan namanya.`,en:e=>e.judge===null?`No tab ${K(e.tab,"en")} yet. Add it as in the example; or give all judge tabs a column Code or Innovation and one column of numbers per criterion, with the same headers.${Ty(
e.why,"en")}`:e.within?`The tab ${K(e.tab,"en")} holds no scores of ${te(e.judge,"en")}. Add the judge's columns or rows, or write the name as in the judges tab.`:
`There is no tab ${K(e.tab,"en")} for ${te(e.judge,"en")}. Make it, or correct its name.`};m();var Y2={
id:e=>`Tab ${te(e.judge,"id")} belum diproteksi, padahal tab lain sudah: setiap editor dapat mengubah nilainya. Proteksi tab ini untuk juri itu saja (Data > Proteksi sheet dan rentang).`,
en:e=>`The tab of ${te(e.judge,"en")} is not protected although other tabs are: every editor can change its scores. Protect it for that judge alone (Data > Protect sheets and ranges).`}
;m();m();var lp=(e,t,n)=>X(e.map((r,o)=>{var i;return`${r} ${ae((i=t[o])!=null?i:0,n)}`}),n,8),D8={
unnamed:"tidak berjudul, tetapi berisi angka","some-tabs":
"hanya ada, atau hanya diisi, di sebagian tab juri",
"sum-misfit":"berjudul seperti jumlah, tetapi angkanya bukan jumlah kolom lain","sum-somewhere":
"di sebagian tab sama dengan jumlah kolom lain, di tab lain tidak",copy:
"isinya sama dengan kolom lain",
matter:"judulnya tidak seperti kriteria, tetapi angkanya dapat berupa nilai",blank:
"belum diisi di tab mana pun","not-numbers":"tidak berisi angka di tab mana pun",penalty:
"berjudul seperti pengurangan nilai, yang tidak dapat dihitung di sini","same-everywhere":
"isinya sama di semua tab juri, sedangkan nilai lain berbeda",large:
"angkanya jauh lebih besar daripada nilai lain","not-listed":`berisi angka, tetapi tidak ada di tab ${H.criteria.id}`}
,A8={unnamed:"has no header, but holds numbers","some-tabs":
"is on, or filled in on, some judge tabs only","sum-misfit":
"is headed like a sum, but its numbers are not the sum of other columns","sum-somewhere":
"is the sum of other columns on some tabs, but not on others",copy:
"holds the same as another column",matter:
"is not headed like a criterion, but its numbers may be scores",blank:"is not filled in on any tab",
"not-numbers":"holds no numbers on any tab",penalty:
"is headed like a deduction, which cannot be counted here","same-everywhere":
"holds the same on every judge tab, while other scores differ",large:
"has far larger numbers than the other scores","not-listed":`holds numbers, but is not in the tab ${H.criteria.en}`}
,O8={COLUMN:({header:e,
column:t,doubt:n})=>`Kolom ${t}${e===""?"":` ${K(e,"id")}`} ${D8[n]}. ${n==="not-listed"?`Bila kriteria, tambahkan ke tab ${H.criteria.id}; bila bukan, jawab tidak dihitung.`:
"Apakah ini kriteria?"}`,
ROW:({label:e,row:t})=>`Baris ${t} ${K(e,"id")} sama dengan nilai tertinggi, terendah, jumlah, atau rata-rata baris di atasnya. Apakah ini peserta?`,
WEIGHTS:({criteria:e,weights:t,sum:n,from:r})=>r===
"headers"?`Bobot pada judul kolom (${lp(e,t,"id")}) ${[1,10,100].includes(n)?"tidak terbaca pasti":`berjumlah ${ae(
n,"id")}, bukan 100`}. Bobot mana yang dipakai?`:`Kolom jumlah pada tab juri memakai bobot ${lp(e,t,
"id")}. Apakah bobot itu yang dipakai?`,NAMES:({code:e,one:t,other:n,count:r})=>`Kode ${K(e,"id")} di sini ${K(
n,"id")}, di tab lain ${K(t,"id")}${r>1?` (${r} baris seperti ini)`:""}. Perbaiki kode atau namanya. Bila peserta yang sama, jawab sama.`,
HIDDEN:({tab:e})=>`Tab ${K(e,"id")} disembunyikan, tetapi berisi nilai seperti tab juri lain. Apakah ikut dihitung?`,
SUMMARY:({tab:e})=>`Nilai di tab ${K(e,"id")} sama dengan rata-rata atau jumlah tab lain. Apakah tab ini tetap nilai seorang juri?`,
OLD_TAB:({tab:e})=>`Nama tab ${K(e,"id")} seperti salinan atau tab lama, tetapi isinya seperti tab juri. Apakah ikut dihitung?`,
SIDE_BY_SIDE:({columns:e})=>`Kolom ${X(e,"id")} sama-sama memuat nama peserta. Pisahkan kedua tabel ke tab masing-masing.`,
OTHER_TABLE:({row:e})=>`Baris ${e} memuat judul kolom sekali lagi, dengan urutan lain. Samakan urutan kolom kedua tabel, atau pindahkan tabel kedua ke tab lain.`,
OWN_CRITERIA:({headers:e})=>`Judul ${X(e.map(t=>K(t,"id")),"id",4)} seperti menyebut kriteria dan jurinya masing-masing. Bila ya, buat satu tab untuk setiap juri dengan kolom kriteria yang dinilainya; bila bukan, jawab semuanya kriteria.`}
,P8={COLUMN:({header:e,column:t,doubt:n})=>`Column ${t}${e===""?"":` ${K(e,"en")}`} ${A8[n]}. ${n==="not-listed"?
`If it is a criterion, add it to the tab ${H.criteria.en}; if not, answer that it does not count.`:
"Is it a criterion?"}`,ROW:({label:e,
row:t})=>`Row ${t} ${K(e,"en")} equals the highest, lowest, sum or mean of the rows above. Is it an entry?`,
WEIGHTS:({criteria:e,weights:t,sum:n,from:r})=>r==="headers"?`The weights in the headers (${lp(
e,t,"en")}) ${[1,10,100].includes(n)?"are not read for certain":`add up to ${ae(n,"en")}, not 100`}. Which weights count?`:
`The totals on the judge tabs use the weights ${lp(e,t,"en")}. Are these the weights?`,NAMES:({code:
e,one:t,other:n,count:r})=>`Code ${K(e,"en")} is ${K(n,"en")} here and ${K(t,
"en")} on another tab${r>1?` (${r} such rows)`:""}. Correct the code or the name. If it is the same entry, answer that it is.`,
HIDDEN:({tab:e})=>`The tab ${K(e,"en")} is hidden, but holds scores like the other judge tabs. Does it count?`,
SUMMARY:({tab:e})=>`The scores on the tab ${K(e,"en")} are the means or sums of the other tabs. Is it a judge's all the same?`,
OLD_TAB:({tab:e})=>`The tab ${K(e,"en")} is named like a copy or an old one, but looks like a judge's. Does it count?`,
SIDE_BY_SIDE:({columns:e})=>`Columns ${X(e,"en")} both hold the entries' names. Move the second table to a tab of its own.`,
OTHER_TABLE:({
row:e})=>`Row ${e} has the column headers once more, in another order. Put the columns of both tables in one order, or move the second table to another tab.`,
OWN_CRITERIA:({headers:e})=>`The headers ${X(
e.map(t=>K(t,"en")),"en",4)} seem to name a criterion and its own judge. If so, make a tab for each judge with the criteria that judge scores; if not, answer that all are criteria.`}
,N8={id:O8,en:P8},
I8=({kind:e,params:t},n)=>N8[n][e](t),Ps=(e,t)=>I8(e,t),$8={criterion:{id:"Ya, kriteria",en:
"Yes, a criterion"},ignore:{id:"Tidak dihitung",en:"Does not count"},entry:{id:"Ya, peserta",en:
"Yes, an entry"},written:{id:"Seperti tertulis",en:"As written"},totals:{id:"Seperti kolom jumlah",
en:"As in the totals"},equal:{id:"Sama besar",en:"All equal"},criteria:{id:"Semuanya kriteria",en:
"All are criteria"},same:{id:"Peserta yang sama",en:"The same entry"},use:{id:"Ikut dihitung",en:
"Counts"}},Q2=(e,t)=>$8[e][t];var eA={id:({question:e})=>Ps(e,"id"),en:({question:e})=>Ps(e,"en")};
var Sy={TAB_MISSING:X2,UNDERSTANDING_OPEN:eA,TAB_EMPTY:H2,TAB_UNPROTECTED:Y2,TAB_COPY:Z2,
STAGE_NOT_BEGUN:q2,
COLUMN_MISSING_CRITERION:G2,COLUMN_DUPLICATE_CRITERION:K2,ROW_MISSING_ENTRY:v2,ROW_WITHOUT_CODE:T2,
ROW_UNKNOWN_ENTRY:x2,
ROW_DUPLICATE_ENTRY:w2,ROW_NAME_MISMATCH:k2,SCORE_ROWS_PERMUTED:P2,SCORE_MISSING:R2,SCORE_NOT_NUMBER:
D2,
SCORE_TEXT_NUMBER:I2,SCORE_IS_DATE:C2,SCORE_OUT_OF_RANGE:A2,SCORE_ERROR:S2,SCORE_FORMULA:E2,
SCORE_SCALE_SUSPECT:N2,
SCORE_OUTLIER:O2,TOTAL_MISMATCH:F2,JUDGE_NO_VARIANCE:WD,JUDGES_IDENTICAL:qD,JUDGES_DISAGREE:GD,
JUDGE_CONFLICT:UD,
JUDGE_RECUSED:KD,ENTRY_UNSCORED:zD,PANEL_DISCONNECTED:HD,ENTRY_DUPLICATE_CODE:LD,
ENTRY_DUPLICATE_NAME:jD,
NAMES_SIMILAR:BD,SETTING_INVALID:B2,WEIGHTS_INVALID:W2,SCALE_ASSUMED:j2,METHOD_CAUTION:L2,
RULE_CHANGED_AFTER_SCORING:y2,
TIE_AT_CUT:b2,PLENARY_CONFLICT:f2,OBJECTION_OPEN:p2,RESULT_STALE:h2,NO_DOCUMENT:m2};var Ns=({code:e}
)=>!Sy[e].confidential,F8=Sy;function _8({code:e,params:t},n){return F8[e][n](t)}var er=(e,t)=>_8(
e,t);function tA(e){let t="value"in e.params?e.params.value:void 0;return e.code==="SCORE_IS_DATE"?e.
params.date:typeof t=="object"?t.date:t===""?void 0:t}m();var M8={error:$("Kesalahan","Error"),
warning:$("Peringatan","Warning"),info:$("Info","Info")},Is={severity:$(
"Tingkat","Severity"),stage:$("Tahap","Stage"),tab:$("Tab","Tab"),cell:$("Sel","Cell"),message:$(
"Uraian","What and what to do"),code:$("Kode Temuan","Finding")},L8=["error","warning","info"],Ey=e=>L8.
flatMap(t=>e.filter(n=>n.severity===t));function cp(e,t,n,r,o){let i=H.findings[t],a=[{header:Is.severity[
t],
width:100,value:s=>M8[s.severity][t]},{header:Is.stage[t],width:140,value:s=>{var u;return(u=s.stage)!=
null?u:""}},{header:Is.tab[t],width:160,value:s=>{var u;return(u=s.tab)!=null?u:""}},{header:Is.cell[
t],
width:80,value:s=>{var u;return(u=s.cell)!=null?u:""}},{header:Is.message[t],width:560,value:o},{
header:Is.
code[t],width:220,value:s=>s.code}];return Nt(i,n,r,a,Ey(e),0)}m();m();function nA(e){let t=new y;
for(let{standings:r}of e)for(let{entry:o,title:i}of r)i!==null&&t.set(o.code,
i);let n=new k;return[...e].reverse().flatMap(r=>{let o=Xd(r).filter(({standing:s})=>!n.has(s.entry.
code)),i=n.size;for(let{standing:s}of o)n.add(s.entry.code);let a=0;return o.map(({standing:s,rank:u}
,l)=>{
var I,F,M;let{entry:c,rank:d,score:p,decision:h,category:b,categoryRank:C}=s;((I=o[l-1])==null?void 0:
I.rank)!==u&&(a=l+1);let O=(F=t.get(c.code))!=null?F:null,P=(M=h==null?void 0:h.rank)!=null?M:null,N=r.
stage.name;return{place:i+a,entry:c,stage:N,rank:d,decided:P,score:p,title:O,category:b,categoryRank:
C}})})}m();var ca={institution:$("Instansi","Institution"),parent:$("Induk","Parent"),unitType:$(
"Jenis Unit","Unit Type"),required:$("Wajib","Required"),count:$("Jumlah Inovasi","Entries"),codes:$(
"Kode","Codes"),
status:$("Keikutsertaan","Coverage")},j8={present:$("ikut","takes part"),absent:$("belum mengirim",
"has not submitted"),unlisted:$("ikut, tidak terdaftar","takes part, not listed")};function Cy({
institutions:e,
entries:t}){var s;let n=new y;for(let u of t){let l=_(u.institution);l!==""&&n.set(l,[...(s=n.get(l))!=
null?s:[],u])}let r=e.map(u=>{var c;let l=(c=n.get(_(u.name)))!=null?c:[];return{institution:u,
entries:l,
status:l.length>0?"present":"absent"}}),o=new k(e.map(u=>_(u.name))),a=[...n].filter(([u])=>!o.has(u)).
map(([,u])=>{var c,d,p,h;return{institution:{name:(d=(c=u[0])==null?void 0:c.institution)!=null?d:"",
parent:"",unitType:(h=(p=u[0])==null?void 0:p.unitType)!=null?h:"",required:!1},entries:u,status:
"unlisted"}});return[...r,...a]}function Ry(e){let t=Cy(e).filter(n=>n.status!=="unlisted");return{
present:t.
filter(n=>n.status==="present").length,listed:t.length}}function rA(e){if(e.institutions.length===0)
return null;let t=Cy(e).filter(n=>n.status==="absent"&&n.institution.required);return{...Ry(e),
absent:t.
map(n=>n.institution.name)}}function oA(e,t,n,r){let o=a=>{var s,u;return(u=(s=On.find(([l])=>l===a))==
null?void 0:s[1][t])!=null?u:""},i=[{header:ca.institution[t],width:280,value:a=>a.institution.name}
,
{header:ca.parent[t],width:220,value:a=>a.institution.parent},{header:ca.unitType[t],width:140,value:
a=>a.
institution.unitType},{header:ca.required[t],width:80,value:a=>o(a.institution.required)},{header:ca.
count[t],width:80,format:"0",value:a=>a.entries.length},{header:ca.codes[t],width:160,value:a=>a.entries.
map(s=>s.code).join(", ")},{header:ca.status[t],width:180,value:a=>j8[a.status][t]}];return Nt(H.coverage[
t],
n,r,i,Cy(e),1)}m();m();var dp=e=>e>0?`0.${"0".repeat(e)}`:"0",$s=(e,t)=>w(Ht(e,t))/10**t;var zr={
place:$("Peringkat Akhir","Final Rank"),code:$("Kode","Code"),name:$("Nama Inovasi","Innovation"),
institution:$("Instansi","Institution"),category:$("Kategori","Category"),categoryRank:$(
"Peringkat Kategori","Rank in Category"),stage:$("Tahap Terakhir","Last Stage"),rank:$(
"Peringkat Tahap",
"Rank in Stage"),decided:$("Peringkat Putusan","Decided Rank"),title:$("Predikat","Title")};function iA(
e,t,n,r,o,i,a){
let s=e.some(({category:l})=>l!==null),u=[{header:zr.place[t],width:80,format:"0",value:l=>l.place},
{header:zr.code[t],width:80,value:l=>l.entry.code},{header:zr.name[t],width:320,value:l=>l.entry.name}
,
{header:zr.institution[t],width:240,value:l=>l.entry.institution},...s?[{header:zr.category[t],width:
130,
value:l=>{var c;return(c=l.category)!=null?c:""}},{header:zr.categoryRank[t],width:80,format:"0",
value:l=>{
var c;return(c=l.categoryRank)!=null?c:""}}]:[],{header:zr.stage[t],width:180,value:l=>l.stage},{
header:zr.
rank[t],width:80,format:"0",value:l=>l.rank},{header:r,width:80,format:dp(n),value:l=>$s(l.score,n)}
,
{header:zr.title[t],width:160,value:l=>{var c;return(c=l.title)!=null?c:""}},...e.some(l=>l.decided!==
null)?[{header:zr.decided[t],width:80,format:"0",value:l=>{var c;return(c=l.decided)!=null?c:""}}]:[
]];
return Nt(H.finalRanking[t],o,i,u,e,3,a)}m();var Dy=(e,t,n,r)=>Nt(e,t,n,[{header:r,width:600,value:(
)=>""}],[],0);m();var z8={rank:$("Peringkat","Rank"),decided:$("Peringkat Putusan","Decided Rank"),
code:$("Kode","Code"),
name:$("Nama Inovasi","Innovation"),institution:$("Instansi","Institution"),category:$("Kategori",
"Category"),categoryRank:$("Peringkat Kategori","Rank in Category"),tie:$("Penentu Nilai Sama",
"Tie-break"),title:$("Predikat","Title"),prize:$("Uang Pembinaan","Prize"),advances:$("Lolos",
"Advances"),explanation:$(
"Penjelasan","Explanation")},B8='"Rp"#,##0',U8=$("belum ditetapkan","not settled"),W8=$("ya","yes"),
K8=$("tidak","no");function aA(e,t){let{language:n,decimals:r}=t,o=dp(r),i=(c,d,p,h="")=>({header:z8[
c][n],
width:d,value:p,format:h}),{standings:a}=e,s=a.some(({category:c})=>c!==null),u=a.some(({prize:c})=>c!==
null),l=[i("rank",80,({rank:c})=>c,"0"),i("code",80,({entry:c})=>c.code),i("name",280,({entry:c})=>c.
name),i("institution",200,({entry:c})=>c.institution),i("category",130,({entry:c,category:d})=>d!=null?
d:c.category),...s?[i("categoryRank",80,({categoryRank:c})=>c!=null?c:"","0")]:[],{header:t.scoreHeader,
width:80,format:o,value:({score:c})=>$s(c,r)},i("advances",80,({advances:c})=>(c?W8:K8)[n]),i(
"title",
130,({title:c})=>c!=null?c:""),...u?[i("prize",130,({prize:c})=>G8(c,n),B8)]:[],i("tie",180,t.tieOf),
i("explanation",520,t.explain),...e.standings.some(({decision:c})=>c!==void 0)?[i("decided",80,({
decision:c})=>{
var d;return(d=c==null?void 0:c.rank)!=null?d:""},"0")]:[],...t.carryOver?[{header:t.stageScoreHeader,
width:80,format:o,value:({stageScore:c})=>$s(c,r)}]:[],...e.panel.judges.map(c=>({header:c.code,
width:80,
format:o,value:({judgeScores:d})=>{let p=d.get(c.code);return p===void 0?"":$s(p,r)}}))];return Nt(t.
name,t.title,t.origin,l,a,3,t.layout)}function G8(e,t){return e===null?"":e==="open"?U8[t]:e.amount}
function sA(e,t,n,r){let{settings:o,stages:i}=e,{language:a}=o,s=ie(a).tabs,u=Yt(e),{marked:l,origin:
c}=uA(
e,r),d=ze();Qn(cp(t.findings,a,l+s.findings(u),c,C=>er(C,a)));let p=Ay(e,t.results,n,r);for(let C of p)
Qn(C);let h=C=>d.includes(C)&&p.every(O=>O.name!==C);for(let C of i){let O=bl(C,i,a),P=l+s.ranking(C.
name,u);h(O)&&Qn(Dy(O,P,c,s.notRanked(C.name)))}let b=H.finalRanking[a];if(i.length>1&&h(b)&&Qn(Dy(b,
l+s.finalRanking(u),c,s.notFinal)),e.institutions.length>0){let{present:C,listed:O}=Ry(e);Qn(oA(e,a,
l+s.coverage(u),`${s.covered(C,O)} \xB7 ${c}`))}}function uA({settings:e},t){let n=ie(e.language).tabs,
r=t.provisional?`${n.provisional} \xB7 `:"",o=uD(Jn(e.method),e.language),i=o===""?"":` (${o})`,a=`${r}${n.
computed(t.at,t.by,t.id)} \xB7 ${n.method(e.method)}${i} \xB7 ${n.hash(t.hash)} \xB7 ${n.overwritten}`;
return{marked:r,origin:a}}function Ay(e,t,n,r){let{stages:o,settings:i}=e,{language:a,decimals:s}=i,
u=ie(a).tabs,l=Yt(e),{marked:c,origin:d}=uA(e,r),p=o.flatMap((O,P)=>{let[N,I]=[t[P],n[P]];if(N===void 0||
I===void 0)return[];let F=bl(O,o,a),M=N.last&&!i.rankedWinners?`${u.unordered} \xB7 `:"",z=c+u.ranking(
O.name,l);return[q8(e,N,I,F,z,M+d)]});if(o.length<2||t.length<o.length)return p;let h=c+u.finalRanking(
l),b=u.decimals(s),C=ks(Jn(i.method),a);return[...p,iA(nA([...t]),a,s,C,h,d,b)]}var Yt=({settings:e}
)=>e.
competition.includes(e.year)?e.competition:`${e.competition} ${e.year}`.trim();function q8(e,t,n,r,o,
i){
let{language:a,decimals:s,carryOver:u}=e.settings,l=Jn(t.method);return aA(t,{name:r,title:o,origin:
i,
layout:ie(a).tabs.decimals(s),language:a,decimals:s,carryOver:u,scoreHeader:ks(l,a),stageScoreHeader:
ks(
l,a,!0),tieOf:c=>{var d,p;return(p=(d=n.get(c))==null?void 0:d.tie)!=null?p:""},explain:c=>{var d,p;
return(p=(d=n.get(c))==null?void 0:d.text)!=null?p:""}})}m();function Br(e,t,n){let r=mt(t);return Ey(
e).map(o=>{var s,u,l;let i=tA(o),a=n===void 0?null:ip(o,n);
return{code:o.code,severity:o.severity,stage:(s=o.stage)!=null?s:null,tab:(u=o.tab)!=null?u:null,
cell:(l=
o.cell)!=null?l:null,message:er(o,r),...i===void 0?{}:{value:i},...a===null?{}:{fix:ap(a,r)}}})}var mi=(
e,t)=>e.
filter(n=>n.severity===t).length,Fs=e=>mi(e,"error")===0;m();m();var Z8=({kind:e,params:t})=>e==="NAMES"?
"count"in t&&t.count>1:e!=="ROW";function lA(e){let t=n=>(Z8(
n)?0:2)+(n.default===null?0:1);return[...e].sort((n,r)=>t(n)-t(r))}function mp({competition:e,facts:
t,questions:n,given:r}){if(t.length+n.length+r.size===0)return{facts:[],
questions:[],answers:[]};let o=mt(e.settings.language);return{facts:t.map(i=>H8(i,o)),questions:lA(n).
map(i=>J8(i,o)),answers:[...r].map(i=>V8(i,o))}}var H8=(e,t)=>({kind:e.kind,sure:e.sure,tab:"tab"in e.
params?e.params.tab:null,message:V2(e,t)}),J8=(e,t)=>{var n;return{id:e.id,tab:e.tab,tabs:e.tabs,
cell:(n=
e.cell)!=null?n:null,message:Ps(e,t),options:cA(e.options,t),default:e.default}},cA=(e,t)=>e.map(n=>(
{
id:n,label:Q2(n,t)}));function V8([e,{option:t,kind:n,params:r,tab:o}],i){try{let a={kind:n,params:r}
,
s=cA(gt[a.kind],i);return{id:e,tab:o,message:Ps(a,i),options:s,option:t}}catch{return{id:e,tab:o,
message:e,
options:[{id:t,label:t}],option:t}}}m();m();var _s=e=>e.find(t=>De(t,H.objections)),X8=1440*60*1e3;
function dA({settings:e},t){var r;let n=(r=e.
decisionDate)!=null?r:t;return e.objectionDays===null||n===null?null:new R(R.parse(`${n}T00:00:00Z`)+
e.objectionDays*X8).toISOString().slice(0,10)}function mA(e,{stages:t}){var n,r;return((r=(n=ft(e,Hi))==
null?void 0:n.rows)!=null?r:[]).flatMap(({cell:o})=>{let i=t.find(u=>_(u.name)===_(W(o("reopens"))));
if(i===void 0||ne(o("ruling")))return[];let[a,s]=[W(o("entry")),W(o("ruling"))];return[{stage:i.name,
entry:a,date:Vo(o("date")),ruling:s}]})}function pA(e,t,n,r){var i;let o=ft(e,Hi);return((i=o==null?
void 0:o.rows)!=null?i:[]).flatMap(({row:a,cell:s})=>{var P;let u=W(s("entry")),l=t.entries.find(N=>J(
N.code)===J(u)),c=l===void 0?u:Xe(l),d=Vo(s("date")),p=ne(s("answer"))||ne(s("ruling")),h=W(s(
"reopens")),b=(P=t.stages.find(N=>_(N.name)===_(h)))==null?void 0:P.name,C=[];if(!ne(s("date"))&&d===null){
let N={setting:"objections.date",value:s("date"),reason:"not-a-date",allowed:[]};C.push({code:
"SETTING_INVALID",severity:"warning",...tt(o,a,"date"),params:N})}if(h!==""&&b===void 0){let N=t.stages.map(
F=>F.name),I={setting:"objections.reopens",value:h,reason:"unknown-reference",allowed:N};C.push({
code:"SETTING_INVALID",severity:"warning",...tt(o,a,"reopens"),params:I})}let O={code:
"OBJECTION_OPEN",severity:"warning"};return u!==""&&l===void 0&&C.push({...O,...tt(o,a,"entry"),
params:{entry:u,reason:"unknown-entry"}}),n!==null&&d!==null&&d>n?C.push({...O,...tt(o,a,"date"),
params:{entry:c,reason:"too-late",
until:n}}):p?C.push({...O,...tt(o,a,"answer"),params:{entry:c,reason:"unanswered"}}):b!==void 0&&r({
stage:b,date:d})&&C.push({...O,...tt(o,a,"reopens"),params:{entry:c,reason:"reopens",stage:b}}),C})}
m();m();var da=(e,t)=>e.map((n,r)=>{var o;return[n,(o=t[r])!=null?o:null]}),pp=e=>x(e!=null?e:""),fA=(
{values:e})=>e.
map(([,t])=>t).filter(t=>t!==null).join("; ");function gA(e){let t=[{thing:"setting",names:[],values:
f.
entries({version:e.version,...e.rules})},...e.stages.map(([n,...r])=>({thing:"stage",names:[n],
values:da(
["weight","advance","title"],r)})),...e.criteria.map(([n,r,...o])=>({thing:"criterion",names:[pp(n),
pp(r)],values:da(["weight","min","max"],o)})),...e.entries.map(([n,...r])=>({thing:"entry",names:[n],
values:da(["name","institution","category","status"],r)})),...e.judges.map(([n,...r])=>({thing:
"judge",names:[n],values:da(["institution","stages","conflicts"],r)})),...e.institutions.map(([n,...r])=>(
{
thing:"institution",names:[n],values:da(["parent"],r)})),...e.plenary.map(([n,r,...o])=>({thing:
"plenary",names:[pp(n),pp(r)],values:da(["rank","reason","votesFor","votesAgainst"],o)})),...e.sheets.flatMap(
({stage:n,judge:r,criteria:o,rows:i})=>i.map(([a,...s])=>({thing:"score",names:[n,r,a],values:da(o,s)}
)))];
return new y(t.map(n=>[E.stringify([n.thing,...n.names]),n]))}function fp(e,t){var s,u;let[n,r]=[gA(
e),gA(t)],o=[...hA(e,t,"old"),...hA(t,e,"now")],i=({thing:l,names:[c,d]})=>l==="score"&&o.some(({
names:p})=>p[0]===
c&&p[1]===d),a=[...o];for(let[l,c]of n){let{thing:d,names:p,values:h}=c,b=r.get(l);if(b===void 0){i(
c)||a.push({thing:d,names:p,field:null,old:fA(c),now:null});continue}let C=new y(b.values),O=new y(h);
for(let P of new k([...O.keys(),...C.keys()])){let[N,I]=[(s=O.get(P))!=null?s:null,(u=C.get(P))!=null?
u:null];N!==I&&a.push({thing:d,names:p,field:P,old:N,now:I})}}for(let[l,c]of r){if(n.has(l)||i(c))continue;
let{thing:d,names:p}=c;a.push({thing:d,names:p,field:null,old:null,now:fA(c)})}return a.length>0||E.
stringify(e)===E.stringify(t)?a:[{thing:"order",names:[],field:null,old:null,now:null}]}function hA(
e,t,n){
let r=new k(t.sheets.map(({stage:o,judge:i})=>E.stringify([o,i])));return e.sheets.filter(({stage:o,
judge:i,rows:a})=>a.length>0&&!r.has(E.stringify([o,i]))).map(({stage:o,judge:i,rows:a})=>({...{
thing:"score",names:[o,i],field:null,old:null,now:null},[n]:a.length}))}m();function tr(e){let t=x(w.parseInt(
e.slice(0,12),16)%1e8).padStart(8,"0");return`${t.slice(0,4)}-${t.
slice(4)}`}m();var Oy=[2],To=Oy[0],Y8=["top","method","missing","tieBreaks","decimals","carryOver",
"passingScore","maxPerInstitution","winnersPerCategory","prizes","rankedWinners","winnerTerm",
"severityCorrection","conflicts"],Q8=e=>e===void 0||e.kind==="blank"?null:e.kind==="score"?e.value:e.kind==="recused"?
"BK":typeof e.raw=="object"?e.raw.date:e.raw,gp=e=>e===null||typeof e=="number"||typeof e=="boolean"||
typeof e=="string"?e:E.stringify(e),hp=(e,t)=>e<t?-1:w(e>t);function e6({stage:e,judge:t,columns:n,
rows:r}){
let o=[...n.keys()].sort(hp);return{stage:e,judge:t,criteria:o,rows:r.flatMap(({entry:i,marks:a})=>i===
null?[]:[[i,...o.map(s=>Q8(a.get(s)))]]).sort(([i],[a])=>hp(i,a))}}var t6=({settings:e})=>f.fromEntries(
Y8.map(t=>[t,gp(e[t])]));function Vl(e,t,n,r,o=To){let{entries:i,judges:a,institutions:s}=e,u=e.stages.
findIndex(d=>d.name===r),l=u<0?e.stages:e.stages.slice(0,u+1),c=d=>d===null||l.some(p=>p.name===d);
return{
version:o,rules:t6(e),stages:l.map(d=>[d.name,d.weight,d.advance,gp(d.title)]),criteria:e.criteria.filter(
d=>c(d.stage)).map(d=>[d.stage,d.name,d.weight,d.min,d.max]),entries:i.map(d=>[d.code,d.name,d.institution,
d.category,d.status]),judges:a.map(d=>[d.code,d.institution,gp(d.stages),gp(d.conflicts)]),
institutions:s.
map(d=>[d.name,d.parent]),plenary:n.filter(d=>c(d.stage)).map(d=>[d.stage,d.entry,d.rank,d.reason,d.
votesFor,d.votesAgainst]),sheets:t.filter(d=>c(d.stage)).sort((d,p)=>hp(d.stage,p.stage)||hp(d.judge,
p.judge)).map(e6)}}var yp=(...e)=>E.stringify(Vl(...e));m();var yA={part:"decisions",tab:H.decisions,
columns:[{key:"stage",header:$("Tahap","Stage"),width:140},
{key:"code",header:$("Kode Penetapan","Decision Code"),width:110},{key:"at",header:$("Waktu","Time"),
width:150},{key:"by",header:$("Pelaku","By"),width:200},{key:"method",header:$("Metode","Method"),
width:110},
{key:"version",header:$("Versi Aturan","Rules Version"),width:90},{key:"hash",header:$("Sidik Hasil",
"Result Hash"),width:160},{key:"part",header:$("Bagian","Part"),width:70},{key:"content",header:$(
"Isi","Content"),width:300}]},n6=3e4;function r6(e){var n;return(n=e.replace(/[^\x20-\x7e]/g,r=>`\\u${r.
charCodeAt(0).toString(16).padStart(4,"0")}`).match(new RegExp(`\\S(?:.{0,${n6}}\\S)?(?=\\S|$)`,"g")))!=
null?n:[]}function bA(e,t,n,r,o){let i=e.flatMap(s=>r6(s.text).map((u,l)=>({...s,part:x(l+1),content:
u}))),
a=yA.columns.map(({key:s,header:u,width:l})=>({header:u[n],width:l,value:c=>c[s]}));return Nt(t,r,o,
a,i,0)}function bp(e){var r;let t=e===null?null:ft(e,yA),n=new y;for(let{cell:o}of(r=t==null?void 0:
t.rows)!=null?r:[]){let i=W(o("stage")),a=n.get(i),s=x(o("content"));a!==void 0?n.set(i,{...a,text:a.
text+s}):n.set(i,{stage:i,code:W(o("code")),at:W(o("at")),by:W(o("by")),method:W(o("method")),
version:W(
o("version")),hash:W(o("hash")),text:s})}return[...n.values()]}function wA({text:e}){try{let t=E.parse(
e);return[...[t.stages,t.criteria,t.entries,t.judges,t.institutions],t.plenary,t.sheets].every(v.isArray)?
{snapshot:t,canonical:E.stringify(t)}:null}catch{return null}}m();function wp(e,{competition:t,
sheets:n,decisions:r,locate:o}){let{thing:i,names:a,field:s}=e,u=(()=>{
var h,b,C;let[c="",d="",p=""]=a;switch(i){case"score":{let O=n.find(N=>N.stage===c&&N.judge===d),P=(
b=
(h=O==null?void 0:O.rows.find(N=>N.entry===p))==null?void 0:h.marks.get(s!=null?s:""))==null?void 0:
b.at;return O===void 0?null:{tab:O.tab,...P&&{cell:Te(P.row,P.column)}}}case"setting":return s===null?
null:o({kind:"setting",key:s});case"stage":return l("stage",t.stages.findIndex(O=>O.name===c));case"criterion":
return l("criterion",t.criteria.findIndex(O=>{var P;return((P=O.stage)!=null?P:"")===c&&O.
name===d}));case"judge":return l("judge",t.judges.findIndex(O=>O.code===c));case"plenary":return(C=r.
find(O=>O.stage===c&&O.entry===d))!=null?C:null;default:return null}})();if(u===null)return e;return{
...e,tab:u.tab,...u.cell?{cell:u.cell}:{}};function l(c,d){return d<0||s===null?null:o({kind:c,index:
d,
column:s})}}var vA=new A;function pi(e,t,n=To){var c,d,p,h;let{competition:r,sheets:o,decisions:i}=e,
a=(c=vA.get(
e))!=null?c:new y;vA.set(e,a);let s=(p=t!=null?t:(d=r.stages[r.stages.length-1])==null?void 0:d.name)!=
null?p:"",u=`${n} ${s}`,l=(h=a.get(u))!=null?h:un(yp(r,o,i,s,n));return a.set(u,l),l}var Py=(e,t,n)=>{
var r;return(r=Oy.find(o=>pi(e,n,o)===t))!=null?r:null},Ny=e=>bp(cn(H.decisions[e]).grid);function Iy(
e,t,n){
let r=t===void 0?null:wA(t);if(t===void 0||r===null||un(r.canonical)!==n)return null;let{competition:
o,
sheets:i,decisions:a}=e,s=Vl(o,i,a,t.stage,r.snapshot.version);return fp(r.snapshot,{...s,version:To}
).
map(u=>wp(u,e))}function kA(e,t){let r=t.filter(a=>a.status==="decided").filter(({stage:a,hash:s})=>pi(
e,a)!==s);if(r.length===0)return[];let o=Ny(e.competition.settings.language),i=new k;return r.flatMap(
({stage:a,at:s,hash:u})=>{var C,O;let l=o.find(P=>P.stage===a&&P.hash===u),c=((C=Iy(e,l,u))!=null?C:
[]).filter(P=>!i.has(E.stringify(P)));for(let P of c)i.add(E.stringify(P));let{tab:d,cell:p}=(O=c.find(
P=>P.tab!==void 0))!=null?O:{},h={...d===void 0?{}:{tab:d},...p===void 0?{}:{cell:p}},b={computed:s,
decided:{code:tr(u),changes:c}};return[{code:"RESULT_STALE",severity:"warning",stage:a,...h,params:b}
]})}m();var TA="rules",o6=8e3;function SA(e,t){let n={...e,entries:[],judges:[],institutions:[]},r=Vl(
n,[],[],
t);return{...r,version:0,stages:r.stages.filter(([o])=>o===t),criteria:r.criteria.filter(([o])=>o===
null||o===t)}}var EA=(e,t)=>un(E.stringify(SA(e,t)));function i6(){let e=Be(TA);try{return E.parse(e!=
null?e:"{}")}catch{return{}}}var a6=({sheets:e},t)=>e.some(n=>n.stage===t&&n.rows.some(({marks:r})=>[
...r.values()].some(({kind:o})=>o==="score")));function CA(e,t){let{competition:n}=e;if(e.questions.
length>0)return[];let r=i6(),o=new y(n.stages.filter(({name:a})=>a6(e,a)).map(({name:a})=>[a,SA(n,a)])),
i=[...o].filter(([a])=>r[a]===void 0);if(i.length>0){let a={...r,...f.fromEntries(i.map(([u,l])=>[u,
E.stringify(l)]))},s=()=>f.fromEntries(f.entries(a).map(([u,l])=>[u,xA(l)]));Ge(TA,E.stringify(E.stringify(
a).length>o6?s():a))}return[...o].flatMap(([a,s])=>{var O,P;let[u,l]=[r[a],un(E.stringify(s))];if(u===
void 0||xA(u)===l)return[];let c=t().filter(N=>N.action==="rules"&&N.stage===a);if(((O=c[c.length-1])==
null?void 0:O.hash)===l)return[];let d=u.startsWith("{")?E.parse(u):null,p=d===null?[]:fp(d,s).map(N=>wp(
N,e)),{tab:h,cell:b}=(P=p.find(N=>N.tab!==void 0))!=null?P:{},C={...h===void 0?{}:{tab:h},...b===void 0?
{}:{cell:b}};return[{code:"RULE_CHANGED_AFTER_SCORING",severity:"warning",stage:a,...C,params:{
changes:p}}]})}
var xA=e=>e.startsWith("{")?un(e):e;m();var $y=(e,t)=>({stage:n,date:r})=>{var i,a;return!t.some(s=>s.action==="reopen"&&
s.stage===n&&s.at>=
(r!=null?r:""))&&((a=(i=xr(e,n))==null?void 0:i.status)!=null?a:"open")!=="open"};function s6(e,t,n){
let r=t.every(({status:s})=>s==="open")?void 0:_s(ze());if(r===void 0)return new y;let o=ie(e.settings.
language).history,i=mA(Le(r),e).filter($y(t,n)),a=new k(i.map(({stage:s})=>s));return new y([...a].map(
s=>{let u=i.filter(l=>l.stage===s);return[s,u.map(({entry:l,date:c,ruling:d})=>o.ruling(l,c,d)).join(
"; ")]}))}function RA(e,t){let n=nt(e.stages,t),r=s6(e,n,t);return n.map(({stage:o,status:i,at:a,by:
s,
hash:u})=>{var l;return{stage:o,status:i,at:a,by:s,code:u===""?null:tr(u),ruling:(l=r.get(o))!=null?
l:null}})}function So(e,{rows:t}){let{competition:n}=e,r=nt(n.stages,t),o=r[r.length-1],i=_s(ze()),a=dA(
n,(o==
null?void 0:o.status)==="decided"?o.at.slice(0,10):null);return[...kA(e,r),...CA(e,()=>t),...i===void 0?
[]:pA(Le(i),n,a,$y(r,t))]}function DA(){return ue(()=>(he(),Ur(dn(Se))))}function Ur(e){let{workbook:
t,history:n}=e,{language:r}=t.
competition.settings,{findings:o,progress:i}=Dt(t,{provisional:!1}),a=[...o,...So(t,n)];return ra(t,
a),uy(t.own,i),{ok:Fs(a),findings:Br(a,r,Zl(e)),understood:mp(t),progress:i,fixes:MD(e,mt(r))}}
function AA(){
return ue(()=>(he(),Se(()=>{let e=Ye(),{competition:t}=e,{language:n}=t.settings,r=Dt(e,{provisional:
!1}),
o=[...r.findings,...So(e,at(n))],i=o.filter(Ns),a=ie(n).tabs,s=`${a.checked(ot(),Ne(),$t())} \xB7 ${a.
overwritten}`,u=a.findings(Yt(t));Qn(cp(i,n,u,s,c=>er(c,n))),ra(e,o),uy(e.own,r.progress);let l=e.questions.
length;return{errors:mi(i,"error"),warnings:mi(i,"warning"),questions:l}})))}var u6=re({tab:q()});
function OA(e){return ue(()=>{let{tab:t}=ge(u6,e);return he(),Se(()=>{let n=Ye(),
{findings:r}=Dt(n,{provisional:!1}),o=r.filter(s=>s.code!=="SCORE_ROWS_PERMUTED"||s.tab!==t);o.length===
r.length&&fe(me("BAD_REQUEST",ie(Ve()).problems.notSorted(t)));let{language:i}=n.competition.settings,
a=ie(i).history.accepted(t);return Xt(at(i),{at:ot(),by:Ne(),action:"accept",detail:a,run:$t(),hash:
""},
i),ra(n,o),Ur(dn())})})}m();var l6=re({answers:sn(q(),uo(q()))});function PA(e){return ue(()=>{let{
answers:t}=ge(l6,e);return he(),
Se(()=>{let{questions:n}=Ye(),r=c6(ly(),n,f.entries(t)),{notAsked:o,tooManyAnswers:i}=ie(Ve()).problems;
return r===null&&fe(me("BAD_REQUEST",o)),VR(r)||fe(me("BAD_REQUEST",i)),Ur(dn())})})}function c6(e,t,
n){
let r=new y(e);for(let[o,i]of n){let a=e.get(o),s=t.find(l=>l.id===o),u=s===void 0?m6(a,i):d6(s,i);
if(i===
null&&a!==void 0)r.delete(o);else if(u!==null)r.set(o,u);else return null}return r}var d6=(e,t)=>e.options.
some(n=>n===t)?JR(e,t!=null?t:""):null;function m6(e,t){return e===void 0||t===null?null:f.entries(
gt).
some(([r,o])=>r===e.kind&&o.some(i=>i===t))?{...e,option:t}:null}m();var NA=re({fixes:qe(q())}),Fy=250;
function IA({sheets:e},t,n,r,o){var l,c,d,p,h,b,C;let i=e.filter(O=>O.
tab===t),a=(l=i.find(O=>O.judge===n))!=null?l:i.length===1?i[0]:void 0,s=(p=(d=[...(c=a==null?void 0:
a.columns)!=null?c:[]].find(([,O])=>O[0]===o))==null?void 0:d[0])!=null?p:"",u=(b=(h=a==null?void 0:
a.rows.find(O=>O.row===r))==null?void 0:h.entry)!=null?b:"";return{judge:(C=a==null?void 0:a.judge)!=
null?C:n,entry:u,criterion:s}}function $A(e){return ue(()=>{let{fixes:t}=ge(NA,e);he();let n=dn(Se),
{workbook:r}=n,o=mt(r.competition.settings.language);return{fixes:FA(n,t).map(i=>{let{tab:a,judge:s,
cells:u}=i,l=ap(i,o),c={old:l.old,now:Tr(i.fix.now,o)};return{...l,cells:u.map(({row:d,column:p})=>{
let{entry:h,criterion:b}=IA(r,a,s,d,p);return{tab:a,cell:Te(d,p),entry:h,criterion:b,...c}})}})}})}
function FA(e,t){
let n=new k(t);return _D(e).filter(r=>n.has(r.id)&&r.status==="offered")}function _A(e){return ue(()=>{
let{fixes:t}=ge(NA,e);return he(),Se(()=>{let n=dn(),{competition:r}=n.workbook,o=FA(n,t),i=new y(r.
judges.map(({code:C,email:O})=>[C,O])),a=({fix:C,judge:O})=>{var P;return C.kind!=="score"||((P=i.get(
O))!=null?P:"")!==""},s=p6(n.workbook,o.filter(a)),{ledger:u,history:l}=n;s.length>0&&(u=sa(u,[...u.
list,...s],r.settings),{ledger:u,history:l}=ql(n.workbook,u,l));let c=new k(s.map(({id:C})=>C)),d=u.
list.filter(({id:C})=>c.has(C)),p=C=>d.filter(O=>O.status===C).length,h=new k(o.map(({id:C})=>C)),b=o.
reduce((C,O)=>C+O.cells.length,0);return{applied:p("applied"),asked:p("waiting"),left:b-d.length+t.filter(
C=>!h.has(C)).length,unreachable:[...new k(o.filter(C=>!a(C)).map(({judge:C})=>C))],check:Ur(dn())}}
)})}
function p6(e,t){let[n,r,o]=[ot(),Ne(),ua()],i=t.flatMap(({tab:s,judge:u,stage:l,fix:c,cells:d})=>{
let p=c.
kind==="score"?"waiting":"applied";if(p==="applied"&&!xo(s))return[];let h=o(s);return d.flatMap(b=>{
let{row:C,column:O}=b,P=IA(e,s,u,C,O),N=c.kind==="label"?"":P.criterion,I={id:"",at:n,by:r,stage:l,
tab:s,
status:p,criterion:N,cell:Te(C,O),judge:P.judge,entry:c.kind==="label"&&P.entry===""?x(c.now):P.entry,
now:c.now,kind:c.kind,answeredAt:"",answeredBy:"",before:{cell:c.old,format:h.format(C,O)}};return Ss(
I,b,h)!=="before"?[]:[{...I,before:{...I.before,cell:h.cell(C,O)}}]})}),a=v.from({length:g.ceil(i.length/
Fy)},$t);return i.map((s,u)=>({...s,id:`${a[g.floor(u/Fy)]}/${u%Fy+1}`}))}function MA(){return ue(()=>(
he(),
Se(()=>{let e=dn(),{workbook:t,ledger:n,history:r}=e,{settings:o}=t.competition,i=vy(e),a=aa(mt(o.language)),
[s]=i;if(s===void 0)return fe(me("BAD_REQUEST",a.nothingToUndo));let u=ua(),l=i.find(C=>{let O=Gl(C,
t);return O===null||!xo(O.tab)||Ss(C,O.at,u(O.tab))!=="after"});if(l!==void 0)return fe(me(
"BAD_REQUEST",a.changedSince(l.tab,l.cell)));let c={answeredAt:ot(),answeredBy:Ne()},d=n.list.map(C=>i.includes(
C)?{...C,...c,status:"undone"}:C),p=ql(t,sa(n,d,o),r),h=new k(i.map(({id:C})=>C)),b=p.ledger.list.find(
C=>h.has(C.id)&&C.status==="applied");return b!==void 0?fe(me("BAD_REQUEST",a.refused(b.tab,b.cell))):
Ur(dn())})))}m();var g6=re({id:q(),accept:Je()});function LA(e){let t=Ne().toLowerCase(),n=e.judges.filter(
o=>t!==""&&
o.email.toLowerCase()===t),r=n.length===0?[]:Cs(ko(e.settings).list);return n.flatMap(({code:o})=>{
let i=r.
filter(s=>s.judge===o),a=i.length===0?[]:Es(o).map(({id:s})=>s);return i.filter(({id:s})=>!a.includes(
s))})}function jA(){let e=Ft(ze());return kn(new y([...e].map(([t,n])=>[t,Le(n)]))).competition}
function zA(){
return ue(()=>BA(jA()))}function BA(e){let t=mt(e.settings.language),n=new y(e.entries.map(({code:r,
name:o})=>[r,o]));return{fixes:LA(e).map(r=>{var l;let{id:o,stage:i,entry:a,at:s,by:u}=r;return{...ky(
r,t),id:o,stage:i,at:s,by:u,name:(l=n.get(a))!=null?l:""}})}}function UA(e){return ue(()=>{let{id:t,
accept:n}=ge(g6,e);return Se(()=>{var d;let r=LA(jA()).find(p=>p.id===t);if(r===void 0)return fe(me(
"BAD_REQUEST",aa(Ve()).unknownFix));let o=Ye(),{competition:i}=o,a=aa(mt(i.settings.language));if(((
d=
nt(i.stages,at(i.settings.language).rows).find(({stage:p})=>p===r.stage))==null?void 0:d.status)!=="open")return fe(
me("BAD_REQUEST",a.stageClosed(r.stage)));let u=Gl(r,o),l=ua();if(n&&(u===null||Ss(r,
u.at,l(u.tab))!=="before"))return fe(me("BAD_REQUEST",a.changedSince(r.tab,r.cell)));let c={id:t,
accept:n,
at:ot(),by:Ne()};return ID(r.judge,c)?(n&&u!==null&&xo(u.tab)&&by([hy(r,u.tab,u.at,!1)],!0),BA(i)):
fe(
me("BAD_REQUEST",a.tooManyAnswers))})})}m();m();var WA={error:"#f4c7c4",warning:"#fde9b3",info:
"#d3e3fc"},KA="#ffffff",GA="Lembar Juri \xB7 ",_y=new RegExp(
`(^|\\n)${GA}[^\\n]*(?:\\n(#[0-9a-f]{6}))?(?:\\n|$)`);function qA({background:e,note:t},n,r){let o=r.
map(s=>s.replace(/\s+/g," ").trim()).join(" \u2022 "),i=e===KA&&!t.startsWith("#")?[]:[e],a=o===""&&
i.length===0?[]:[GA+o,...i];return{background:WA[n],note:[...a,...t===""?[]:[t]].join(`
`)}}function ZA({background:e,note:t}){var o,i,a;let[,n=""]=(o=_y.exec(t))!=null?o:[],r=(a=(i=_y.exec(
t))==null?void 0:i[2])!=null?a:KA;return{background:f.values(WA).includes(e)?r:e,note:t.replace(_y,n)}
}m();function HA(e){var r;let t=(r=$e().getSheetByName(e))==null?void 0:r.getDataRange();if(t===void 0)return[
];
let n=t.getNotes();return t.getBackgrounds().map((o,i)=>o.map((a,s)=>{var u,l;return{background:a,
note:(l=
(u=n[i])==null?void 0:u[s])!=null?l:""}}))}function JA(e,t,n){var d,p;let r=$e().getSheetByName(e),o=new y,
i=[];for(let[h,b]of n.entries())for(let[C,O]of b.entries()){let P=(d=t[h])==null?void 0:d[C];(P==null?
void 0:P.background)!==O.background&&o.set(O.background,[...(p=o.get(O.background))!=null?p:[],Te(h,
C)]),(P==null?void 0:P.note)!==O.note&&i.push({row:h,column:C})}for(let[h,b]of o)r==null||r.getRangeList(
b).setBackground(h==="#ffffff"?null:h);if(i.length===0)return;let[a,s]=[g.min(...i.map(({row:h})=>h)),
g.min(...i.map(({column:h})=>h))],u=g.max(...i.map(({row:h})=>h)),l=g.max(...i.map(({column:h})=>h)),
c=n.slice(a,u+1).map(h=>h.slice(s,l+1).map(({note:b})=>b));r==null||r.getRange(a+1,s+1,u-a+1,l-s+1).
setNotes(c)}var y6=re({on:Je()}),VA=["error","warning","info"];function b6(e,t){var r,o;let n=new y;
for(let i of e.
filter(Ns)){let{tab:a,cell:s,severity:u}=i;if(a===void 0||s===void 0)continue;let l=(r=n.get(a))!=null?
r:new y;n.set(a,l);for(let[c,{row:d,column:p}]of Nr(s).entries()){let h=`${d},${p}`,b=(o=l.get(h))!=
null?o:{severity:u,sentences:[]},C=VA.indexOf(u)<VA.indexOf(b.severity),O=c===0?[er(i,t)]:[];l.set(h,
{severity:C?u:b.severity,sentences:[...b.sentences,...O]})}}return n}function w6(){var n;let e=ze(),
t=((n=Be(Hl))!=null?n:"").split(`
`).filter(r=>r!=="");return t.every(r=>e.includes(r))?t:e}function XA(e){return ue(()=>{let{on:t}=ge(
y6,e);return he(),Se(()=>{let n=dn(),{workbook:r,history:o}=n,i=t?[...Dt(r,{provisional:!1}).findings,
...So(r,o)]:[],a=b6(i,r.competition.settings.language),s=[...new k([...w6(),...a.keys()])].filter(xo);
t&&Ge(Hl,s.join(`
`));for(let u of s){let l=HA(u),c=l.map((d,p)=>d.map((h,b)=>{var P;let C=(P=a.get(u))==null?void 0:P.
get(`${p},${b}`),O=ZA(h);return C===void 0?O:qA(O,C.severity,C.sentences)}));JA(u,l,c)}return t||Ge(
Hl,""),Ur(n)})})}m();m();m();m();m();m();var Sr=(e,t)=>({width:g.min(g.max(g.floor(e),1),10),haste:0,
until:t+2e5});function YA(e){e.haste=0,e.
width=g.min(e.width+1,10)}function QA(e,t){e.haste+=1,e.width=g.max(g.floor(e.width/2),1);let n=g.min(
1e3*2**(e.haste-1),64e3),r=g.ceil(g.max(n,t!=null?t:0)+g.random()*500);return r<=3e5&&R.now()+r<e.until?
r:null}var eO=e=>R.now()>=e.until;m();m();var Wr="https://www.googleapis.com/drive/v3/files",tO="https://www.googleapis.com/upload/drive/v3/files",
Ms="id,mimeType,webViewLink,modifiedTime,appProperties,trashed",nO="application/vnd.google-apps.folder",
nr="application/vnd.google-apps.document",fi="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
Ls="application/pdf",Xl="application/vnd.google-apps.spreadsheet",Yl="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
js=re({id:q(),mimeType:Re(q()),webViewLink:Re(
q()),modifiedTime:Re(q()),appProperties:Re(sn(q(),q())),trashed:Re(Je())}),zs=e=>{var t,n,r,o,i,a;
return{
id:e.id,type:(t=e.mimeType)!=null?t:"",link:(n=e.webViewLink)!=null?n:"",modified:(r=e.modifiedTime)!=
null?r:"",content:(i=(o=e.appProperties)==null?void 0:o.content)!=null?i:"",properties:(a=e.appProperties)!=
null?a:{}}},My=(e,t,n)=>({fields:e,one:t,list:re({files:qe(t),nextPageToken:Re(q())}),fileOf:n}),Ly=My(
Ms,js,zs);m();m();var v6=[["api-off",["accessNotConfigured","SERVICE_DISABLED"]],["scope",[
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
"notFound"]]];function k6(e){return e===401?"scope":e===404||e===410?"not-found":
e===413?"too-large":e===429?"haste":e>=500||e===408?"server":"refused"}function rO(e,t,n){var u,l,c;
let r=x6(t),o=[...((u=r==null?void 0:r.errors)!=null?u:[]).map(d=>d.reason),...((l=r==null?void 0:r.
details)!=null?l:[]).map(d=>d.reason),r==null?void 0:r.status],i=v6.find(([,d])=>o.some(p=>p!==void 0&&
d.includes(p))),a=i===void 0||e>=500?k6(e):i[0],s=T6(n);return{kind:a,reason:`${e} ${(c=r==null?void 0:
r.message)!=null?c:""}`.trim(),...s===null?{}:{wait:s}}}function x6(e){var t;try{return(t=E.parse(e))==
null?void 0:t.error}catch{return}}function T6(e){if(e===null)return null;let t=w(e),n=w.isFinite(t)?
t*1e3:R.parse(e)-R.now();return w.isFinite(n)&&n>0?n:null}var Er=({kind:e})=>["api-off","scope",
"quota","folder-full","daily-limit","policy"].includes(e),Bs=({kind:e})=>e==="server"||e==="unknown";
var S6=6,oO={failure:{kind:"haste",reason:"not-sent"}};function Kr(e,t,n="text"){var a,s,u;let r=e.map(
()=>oO),o=e.map(()=>0),i=e.map((l,c)=>c);for(;i.length>0&&!eO(t);){let l=i.slice(0,t.width),c=i.slice(
t.width),d=R6(l.flatMap(O=>{var P;return(P=e[O])!=null?P:[]}),n),p=[],h=null,b=!1;for(let[O,P]of l.entries(
)){
let N=(a=d[O])!=null?a:oO,I=r[P];r[P]=I!==void 0&&E6(I)&&"failure"in N?I:N,o[P]=((s=o[P])!=null?s:0)+
1,!(!("failure"in N)||!C6(N,e[P])||o[P]>=S6)&&(p.push(P),b=!0,h=g.max(h!=null?h:0,(u=N.failure.wait)!=
null?u:0))}if(d.some(O=>"failure"in O&&Er(O.failure)))break;if(i=[...p,...c],!b){YA(t);continue}let C=QA(
t,h);if(C===null)break;Utilities.sleep(C)}return r}var E6=e=>"failure"in e&&e.failure.kind==="server",
C6=(e,t)=>"failure"in e&&(e.failure.kind==="haste"||e.failure.kind==="server"&&(t==null?void 0:t.method)!==
"post");function R6(e,t){let n={Authorization:`Bearer ${ScriptApp.getOAuthToken()}`},r=e.map(i=>({
...i,
headers:n,muteHttpExceptions:!0})),o;try{o=UrlFetchApp.fetchAll(r)}catch(i){let a=i instanceof S?i.message:
x(i);if(np(a).length>0)throw i;return e.map(()=>({failure:{kind:"unknown",reason:a}}))}return o.map(
i=>{let a=i.getResponseCode();return a>=200&&a<300?{ok:t==="bytes"?{text:"",bytes:i.getContent()}:{
text:i.
getContentText(),bytes:[]}}:{failure:rO(a,i.getContentText(),D6(i))}})}function D6(e){let t=e.getHeaders(
),
n=f.keys(t).find(r=>r.toLowerCase()==="retry-after");return n===void 0?null:x(t[n])}function Eo(e,t){
if(t===void 0)return{failure:{kind:"unknown",reason:"no-answer"}};if("failure"in t)return t;let n=rt(
e,A6(t.ok.text));return n.success?{ok:n.data}:{failure:{kind:"unknown",reason:"malformed-answer"}}}
function A6(e){
try{return E.parse(e)}catch{return null}}var vp="lembar-juri-boundary-7f3a9c",kp=5*1024*1024-4096;
function Co(e,t){return Kr(e.map(O6),t).map(
n=>{let r=Eo(js,n);return"failure"in r?r:{ok:zs(r.ok)}})}function zy(e,t,n){let r=`${Wr}/${encodeURIComponent(
e)}?fields=${encodeURIComponent(Ms)}`,o=E.stringify(t),i=Eo(js,Kr([{url:r,method:"patch",contentType:
"application/json",payload:o}],n)[0]);return"failure"in i?i:{ok:zs(i.ok)}}function ma(e,t,n){let r=e.
map(o=>`${Wr}/${encodeURIComponent(o)}/export?mimeType=${encodeURIComponent(t)}`);return iO(r,n)}
function By(e,t){
let[n]=iO([`${Wr}/${encodeURIComponent(e)}?alt=media`],t);return n!=null?n:{failure:{kind:"unknown",
reason:"no-answer"}}}function iO(e,t){let n=e.map(r=>({url:r,method:"get"}));return Kr(n,t,"bytes").
map(r=>"failure"in r?r:{ok:D.from(r.ok.bytes,o=>o&255)})}function O6({fileId:e,folder:t,title:n,
properties:r,
from:o,to:i,bytes:a,writersCanShare:s}){let c={name:n,mimeType:i,appProperties:r,...e===null?{
parents:[
t]}:{},...s===void 0?{}:{writersCanShare:s}},d=e===null?"":`/${encodeURIComponent(e)}`;return{url:`${tO}${d}?uploadType=multipart&fields=${encodeURIComponent(
Ms)}`,method:e===null?"post":"patch",contentType:`multipart/related; boundary=${vp}`,payload:[...jy(
`--${vp}\r
Content-Type: application/json; charset=UTF-8\r
\r
${E.stringify(c)}\r
`),...jy(`--${vp}\r
Content-Type: ${o}\r
\r
`),...v.from(a,p=>p>127?p-256:p),...jy(`\r
--${vp}--\r
`)]}}var jy=e=>Utilities.newBlob(e).getBytes();m();function Uy(e,t,n,r){let o=[],i="";do{let a=encodeURIComponent(
`'${t}' in parents and trashed = false${n.map(c=>` and ${c}`).join("")}`),s=encodeURIComponent(`nextPageToken,files(${e.fields})`),
u=`${Wr}?q=${a}&pageSize=1000&fields=${s}${i}`,l=Eo(e.list,Kr([{url:u,method:"get"}],r)[0]);if(
"failure"in l)
return l;o.push(...l.ok.files.map(e.fileOf)),i=l.ok.nextPageToken?`&pageToken=${encodeURIComponent(l.
ok.nextPageToken)}`:""}while(i!=="");return{ok:o}}function Wy(e,t,n){let r=`${Wr}/${encodeURIComponent(
t)}?fields=${encodeURIComponent(e.fields)}`,o=Eo(e.one,Kr([{url:r,method:"get"}],n)[0]);return"failure"in o?
o.failure.kind==="not-found"?{ok:null}:o:{ok:o.ok.trashed===!0?null:e.fileOf(o.ok)}}var xp=(e,t)=>Uy(
Ly,e,[],t),Ro=(e,t)=>Wy(Ly,e,t);function Ky(e,t,n){let r=xp("root",n);if("failure"in r)return r;let o=r.
ok.find(s=>f.keys(t).every(u=>s.properties[u]===t[u]));if(o!==void 0)return{ok:o.id};let i=E.stringify(
{name:e,mimeType:nO,appProperties:t}),a=Eo(re({id:q()}),Kr([{url:`${Wr}?fields=id`,method:"post",
contentType:"application/json",payload:i}],n)[0]);return"failure"in a?a:{ok:a.ok.id}}m();var aO=re({
id:q(),emailAddress:Re(q()),role:q()}),P6=Ek(js,{permissions:Re(qe(aO))}),sO=My(`${Ms},permissions(id,emailAddress,role)`,
P6,e=>{var t;return{...zs(e),access:(t=e.permissions)!=null?t:[]}}),
Ql=encodeURIComponent,N6=e=>`${Wr}/${Ql(e)}`,Gy=(e,t)=>Uy(sO,e,[`mimeType = '${Xl}'`],t),qy=(e,t)=>Wy(
sO,e,t);function I6(e){let t=`${N6(e.file)}/permissions`,n=o=>({contentType:"application/json",
payload:E.
stringify(o)}),r=`fields=${Ql("id,emailAddress,role")}`;switch(e.change){case"grant":return{url:`${t}?sendNotificationEmail=true&emailMessage=${Ql(
e.message)}&${r}`,method:"post",...n({type:"user",role:e.
role,emailAddress:e.email})};case"role":return{url:`${t}/${Ql(e.permission)}?${r}`,method:"patch",
...n(
{role:e.role})};case"withdraw":return{url:`${t}/${Ql(e.permission)}`,method:"delete"}}}function ec(e,
t){
let n=Kr(e.map(I6),t);return e.map((r,o)=>{let i=n[o];return r.change!=="withdraw"?Eo(aO,i):i===void 0||
"failure"in i?i!=null?i:{failure:{kind:"unknown",reason:"no-answer"}}:i.ok.text!==""?{failure:{kind:
"unknown",reason:"malformed-answer"}}:{ok:null}})}m();m();m();var Us="dokumen yang sudah jadi tidak dibuat dua kali",
$6={"api-off":
"Layanan Drive belum diaktifkan. Buka Ekstensi \u2192 Apps Script, pada Layanan (Services) klik +, pilih Drive API, lalu Tambahkan.",
scope:
"Izin untuk menyimpan dokumen ke Drive belum diberikan. Buka tautan ini, centang izin Drive, lalu ulangi.",
quota:`Ruang penyimpanan Drive penuh. Kosongkan sebagian, lalu ulangi: ${Us}.`,"folder-full":`Folder atau drive bersama ini tidak dapat menampung berkas lagi. Pindahkan atau hapus sebagian isinya, lalu ulangi: ${Us}.`,
"daily-limit":`Batas harian permintaan ke Drive sudah tercapai. Ulangi besok: ${Us}.`,policy:
"Aturan organisasi Anda tidak mengizinkan skrip ini memakai Drive. Minta pengelola akun Google instansi mengizinkannya.",
"not-yours":
"Anda tidak berhak mengubah berkas ini di Drive. Minta pemiliknya memberi akses sebagai penyunting.",
"not-granted":
"Skrip ini tidak (lagi) berhak membuka berkas itu, karena tidak dibuat olehnya atau aksesnya dicabut.",
"not-exportable":"Drive tidak dapat mengekspor berkas ini: terlalu besar atau tidak dapat diekspor.",
"too-large":"Dokumen ini terlalu besar untuk Drive. Perkecil gambar di templatnya, lalu ulangi.",
haste:`Drive sedang sibuk. Tunggu beberapa menit, lalu ulangi: ${Us}.`,server:`Drive sedang terganggu. Tunggu beberapa menit, lalu ulangi: ${Us}.`,
unknown:`Drive tidak menjawab dengan jelas. Ulangi: ${Us}.`,"not-found":
"Berkas atau foldernya tidak ada lagi di Drive Anda.",refused:"Drive menolak permintaan ini."},Ws="documents that are ready are not made twice",
F6={"api-off":
"The Drive service is not switched on. Open Extensions \u2192 Apps Script, click + at Services, choose Drive API, then Add.",
scope:
"The permission to save documents to Drive has not been granted. Open this link, tick the Drive permission, then try again.",
quota:`Drive storage is full. Free some space and try again: ${Ws}.`,"folder-full":`This folder or shared drive takes no more files. Move or delete some of them and try again: ${Ws}.`,
"daily-limit":`The daily limit of requests to Drive is reached. Try again tomorrow: ${Ws}.`,policy:
"The rules of your organisation do not let this script use Drive. Ask whoever manages its Google accounts.",
"not-yours":"You may not change this file in Drive. Ask its owner to make you an editor.",
"not-granted":
"This script may not (or no longer) open that file: it did not make it, or its access was withdrawn.",
"not-exportable":
"Drive cannot export this file: it is too large, or of a sort that is not exported.",
"too-large":
"This document is too large for Drive. Make the pictures in its template smaller and try again.",
haste:`Drive is busy. Wait a few minutes and try again: ${Ws}.`,server:`Drive has a fault just now. Wait a few minutes and try again: ${Ws}.`,
unknown:`Drive gave no clear answer. Try again: ${Ws}.`,"not-found":
"The file or its folder is no longer in your Drive.",refused:"Drive refused this request."};function gi(
{kind:e,reason:t},n){let r=(n==="id"?$6:F6)[e];return e==="refused"||e==="not-exportable"?`${r} (${t})`:
r}var En=e=>un(e).slice(0,32),Zy=e=>`folder:${e}`;function Do(e,t,n){let{language:r}=e.settings,o=Zy(
t),
i=Be(o),a=i!==null&&_6(i,n,r)?i:M6(e,o,n);return{id:a,files:Qt(xp(a,n),r)}}var _6=(e,t,n)=>Qt(Ro(e,t),
n)!==null;function M6(e,t,n){let{language:r}=e.settings,o=ie(r).documents.folder(Yt(e)),i=Qt(Ky(o,{
folder:En(
Fn())},n),r);return Ge(t,i),i}function Qt(e,t){return"ok"in e?e.ok:pa(e.failure,t)}function pa(e,t){
let n=gi(e,t);return e.kind==="api-off"?fe(me("DRIVE_API_OFF",n)):e.kind==="scope"?fe(me(
"SCOPE_MISSING",n,rp())):fe(me("DRIVE_REFUSED",n))}var L6=re({id:q(),link:q(),maker:q(),email:q(),
permission:q(),collected:q(),modified:q(),done:It(),of:It()}),
tc={id:"",link:"",maker:"",email:"",permission:"",collected:"",modified:"",done:0,of:0},Hy=e=>En(_(e)),
Jy=e=>En(J(e)),uO=(e,t)=>`judge-file:${Hy(e)}:${Jy(t)}`;function Tp(e,t){var n;try{let r=rt(L6,E.parse(
(n=Be(uO(e,t)))!=null?n:"null"));return r.success?r.data:tc}catch(r){if(r instanceof SyntaxError)return tc;
throw r}}var fa=(e,t,n)=>Ge(uO(e,t),E.stringify(n));function Ks({competition:e},t,n){let r=e.stages.find(
a=>a.name===t);if(r===void 0||e.settings.judgeFiles!==
"separate")return;let o=Ne(),i=et(e,r).flatMap(a=>{let{id:s,maker:u,permission:l}=Tp(t,a.code);
return s===
""||l===""||u!==o?[]:[{file:s,change:"role",permission:l,role:n}]});if(i.length!==0)try{for(let a of ec(
i,Sr(10,R.now())))"failure"in a&&console.warn(a.failure.reason)}catch(a){console.warn(x(a))}}var j6=(
{sheets:e},t)=>e.filter(n=>n.stage===t).map(n=>n.tab),lO=({sheets:e,own:t,competition:n},r)=>e.
flatMap(o=>{let i=o.stage===r?t.get(o.tab):void 0;if(i===void 0||o.rows.length===0)return[];let a=ty(
je(n,i.stage).length,g.max(...o.rows.map(({row:s})=>s)));return[{tab:o.tab,open:a,email:i.judge.email}
]}),
Vy=e=>`locked:${e}`;function cO(e){let t=Be(Vy(e));try{return E.parse(t!=null?t:"{}")}catch{return{}
}}
function Sp(e,t,n){let{admins:r,language:o}=e.competition.settings,i=j6(e,t),a=cO(t),s=f.fromEntries(
i.map(d=>[d,d in a?a[d]:NR(d)]));Ge(Vy(t),E.stringify(s));for(let d of i)jr(d,r);for(let{tab:d,open:
p}of lO(
e,t))UR(d,p,[...r,Ne()]);let u=ie(o).history.closed(i.length),l={at:ot(),by:Ne(),action:"close",
detail:u,
run:$t(),hash:"",stage:t},c=Xt(n,l,o);return Ks(e,t,"reader"),c}function dO(e,t,n,r){let{language:o}
=e.
competition.settings,i=cO(t);for(let[l,c]of f.entries(i))$R(l,c);let a=[...e.competition.settings.admins,
Ne()];for(let{tab:l,open:c,email:d}of lO(e,t))bs(l,c,a,d);Tn();let s={at:ot(),by:Ne(),action:
"reopen",
detail:n,run:$t(),hash:"",stage:t},u=Xt(r,s,o);return Ge(Vy(t),"{}"),Ks(e,t,"writer"),u}m();m();m();
m();var Xy=e=>e.map(({entry:t})=>t.code),mO=({vacated:e})=>{var t;return((t=e==null?void 0:e.removed)!=null?
t:[]).map(({code:n,status:r})=>({entry:n,status:r}))};function pO({settings:e},{standings:t,places:n,
last:r},o){let i=Ga(t,p=>p.category),a=p=>{var h;return((h=i.get(p.category))!=null?h:[]).filter(b=>Nn(
b)<Nn(p))},s=t.some(p=>p.decision!==void 0),u=t.filter(p=>p.cutNote==="institution-full"),l=new y([
...i].
map(([p,h])=>[p,[...h].reverse().find(b=>b.advances)])),c=(p,{rounded:h,sharing:b})=>{let{advances:C,
cutNote:O,title:P,score:N,entry:I}=p,F=p.category===null?{}:{category:p.category},M=B=>s?Nn(B)===Nn(
p):b.includes(B.entry.code),z=()=>{var B;return Xy(((B=i.get(p.category))!=null?B:[]).filter(M))};if(
O===
"below-passing-score"&&e.passingScore!==null)return[{code:"BELOW_PASSING_SCORE",params:{passingScore:
Zt(
e.passingScore),score:h}}];if(O==="place-kept")return[{code:"PLACE_KEPT",params:{removed:mO(p)}}];if(
O===
"without-category")return[{code:"WITHOUT_CATEGORY",params:{}}];if(O==="institution-full"&&e.maxPerInstitution!==
null){let B=a(p).filter(G=>G.cutNote!=="institution-full"&&_(G.entry.institution)===_(I.institution));
return[{code:"INSTITUTION_FULL",params:{institution:I.institution,most:e.maxPerInstitution,above:Xy(
B)}}]}if(O==="shared-rank-at-cut"&&n!==null)return[{code:"SHARED_RANK_AT_CUT",params:{places:n,last:
r,
title:P,sharing:z(),...F}}];if(C)return[{code:"ADVANCES",params:{places:n,last:r,title:P,...F}}];let L=l.
get(p.category),j=L&&!s?Hd(L.score,N,o):null;return[{code:"OUTSIDE_CUT",params:{places:n,last:r,
behind:j,
...F}},...O==="first-reserve"?[{code:"FIRST_RESERVE",params:{sharing:z(),...F}}]:[]]},d=p=>{let{
place:h,
vacated:b,prize:C}=p;if(h===null)return[];let O=r&&e.rankedWinners,P=u.filter(I=>I.category===p.category&&
Nn(I)<Nn(p)),N=b!==null&&b.from===null;return[...P.length>0&&(O||n!==null&&Nn(p)>n)?[{code:
"PASSED_OVER",params:{place:h.place,over:Xy(P)}}]:[],...b!==null&&(O||N)?[{code:"MOVED_UP",params:{
place:h.place,
from:b.from,removed:mO(p)}}]:[],...C===null?[]:[{code:"PRIZE",params:{prize:C}}]]};return(p,h)=>{let{
category:b,categoryRank:C}=p;return[...b!==null&&C!==null?[{code:"CATEGORY_RANK",params:{category:b,
rank:C}}]:[],...c(p,h),...d(p)]}}m();function fO(e,t){let n=[];for(let r of e){let o=n[n.length-1],i=o==null?
void 0:o.standings[o.standings.
length-1];if(o&&i&&t(i,r))o.standings.push(r),o.codes.push(r.entry.code);else{let a=o?o.first+o.standings.
length:0;n.push({first:a,standings:[r],codes:[r.entry.code]})}}return n}function gO(e,t){let n=new y(
e.map(({entry:a,score:s})=>[a.code,pr(s,t)])),o=fO(e,(a,s)=>Jt(n.get(a.entry.code),n.get(s.entry.code))===
0).flatMap(a=>a.standings.map(()=>a.codes)),i=fO(e,(a,s)=>a.rank===s.rank);return new y(i.flatMap((a,
s)=>a.
standings.map((u,l)=>{var d,p,h,b;let c=a.first+l;return[u.entry.code,{rounded:n.get(u.entry.code),
above:(d=
e[c-1])!=null?d:null,below:(p=e[c+1])!=null?p:null,tied:o[c],sharing:a.codes,next:(b=(h=i[s+1])==null?
void 0:h.standings)!=null?b:[]}]})))}function hO(e,t){var o;let n=e.steps.length-1,r=t.steps[n];
return r!==
void 0&&r.among===((o=e.steps[n])==null?void 0:o.among)?r.value:null}function z6(e){let t=new y;
return(n,r)=>{var i;let o=(i=t.get(r))!=null?i:ix(e,r);return t.set(r,o),
o(n)}}function B6(e,{rounded:t,above:n,below:r,tied:o,sharing:i},a){let{decidedBy:s,steps:u}=e;if(s===
null)return[];if(s==="shared")return[{code:"TIE_SHARED",params:{score:t,sharing:i,steps:u}}];let c=[
r,n].flatMap(b=>{let C=b&&o.includes(b.entry.code)?hO(e,b):null;return b&&C?[{entry:b.entry.code,
rank:b.
rank,value:C}]:[]})[0];if(c===void 0)return[];let{metric:d,among:p}=s,h=d==="majority"?{duels:a(e.entry.
code,p)}:{};return[{code:"TIE_BROKEN",params:{score:t,tied:o,step:s,rival:c,...h}}]}function U6({
margin:e,
rank:t,score:n},{tied:r,next:o},i){let a=o[0];if(a===void 0||e===null)return[{code:"LAST_RANK",
params:{
rank:t}}];if(r.includes(a.entry.code))return[];let s=o.map(({entry:l})=>l.code),u=i==="higher"?n.sub(
e):n.add(e);return[{code:"MARGIN",params:{margin:e,next:{rank:a.rank,entries:s,score:u}}}]}function W6(
{
decision:e,rank:t}){if(e===void 0)return[];let{rank:n,reason:r,votesFor:o,votesAgainst:i}=e;return[{
code:"PLENARY_DECIDED",params:{rank:n,computed:t,reason:r,votesFor:o,votesAgainst:i}}]}function yO(e,
t,n){
var N;let{settings:r}=e,{panel:o,stage:i,method:a,standings:s}=t,{better:u,working:l}=Hn(a),c=l==null?
void 0:l(o,r),d=z6(o),p=gO(s,r.decimals),h=cl(e,i,n),b=o.criteria.map(({name:I,weight:F,max:M})=>({
criterion:I,
weight:Zt(F),max:Zt(M)})),C=new y;for(let{entry:I,judge:F,reason:M}of o.leftOut){let z={code:
"JUDGE_LEFT_OUT",params:{judge:F,reason:M}};C.set(I,[...(N=C.get(I))!=null?N:[],z])}let O=({entry:I,
judgeScores:F,
stageScore:M,score:z})=>{var U,G;let L=(U=C.get(I.code))!=null?U:[],j=[...F].map(([Z,Y])=>({judge:Z,
score:Y})),B=o.judges.map(Z=>Z.code).filter(Z=>!F.has(Z)&&!L.some(({params:Y})=>Y.judge===Z));return[
{code:"STAGE_SCORE",params:{method:a,judges:j,criteria:b,score:M}},...(G=c==null?void 0:c(I.code))!=
null?G:[],...L,...B.length>0?[{code:"JUDGES_WITHOUT_SCORE",params:{judges:B}}]:[],...r.carryOver?[{
code:"CARRIED_OVER",params:{parts:h(I.code,M),score:z}}]:[]]},P=pO(e,t,u);return I=>{let F=p.get(I.entry.code);
return F===void 0?[]:[...O(I),...B6(I,F,d),...U6(I,F,u),...W6(I),...P(I,F)]}}var Ep=(e,t)=>t.map((n,
r)=>K6(e,n,t.slice(0,r)));function K6(e,t,n){let{language:r,decimals:o}=e.settings,
i=yO(e,t,n),a=hD(r,o,Jn(t.method));return new y(t.standings.map(s=>{let u=i(s);return[s,{text:a(u),
tie:yD(
u,r,o)}]}))}function bO(e,t,{provisional:n,write:r,close:o=!1,through:i}){let{competition:a}=e,s=nt(
a.stages,t),
u=({stage:O})=>{var P;return((P=xr(s,O.name))==null?void 0:P.status)==="open"},l=Dt(e,{provisional:n}
),
c=i===void 0?l.results.length:1+a.stages.findIndex(O=>O.name===i),d=l.results.filter((O,P)=>P<c||!u(
O)),p=d.filter(u).map(({stage:O})=>O.name),h=o&&!n?p:[],b=h.length>0?[]:p,C=O=>{var P;return O.code===
"TAB_UNPROTECTED"&&h.includes((P=O.stage)!=null?P:"")};return{evaluation:{...l,results:d},
explanations:Ep(
a,d),toClose:h,open:b,findings:l.findings.filter(O=>!C(O)),writes:r!=null?r:!n&&b.length===0}}m();
var wO=e=>e.map(({stage:t,panel:n})=>({stage:t.name,criteria:n.criteria.map(({name:r,weight:o,min:i,
max:a})=>({name:r,weight:o,min:i,max:a})),means:f.fromEntries([...n.readings].flatMap(([r,o])=>{let i=[
...o.values()].map(s=>s.marks);if(i.length===0)return[];let a=s=>i.reduce((u,l)=>u+l[s].valueOf(),0)/
i.length;return[[r,n.criteria.map((s,u)=>a(u))]]}))}));m();m();m();var vO=e=>e.standings.flatMap(t=>t.advances?
[t.entry.code]:[]);function kO(e,t){let[n,r]=[vO(e),vO(t)];
return{enters:r.filter(o=>!n.includes(o)),leaves:n.filter(o=>!r.includes(o))}}var G6=(e,t)=>({...e,
judges:e.
judges.filter(({code:n})=>n!==t),readings:new y([...e.readings].map(([n,r])=>[n,new y([...r].filter(
([o])=>o!==t))])),leftOut:e.leftOut.filter(n=>n.judge!==t)});function xO(e,t,n){return t.panel.judges.
flatMap(({code:r})=>{let o=Wi(e,G6(t.panel,r),n);return o.standings.length===0?[]:[{judge:r,...kO(t,
o)}]})}function TO(e,t,n){let{settings:r}=e;return ss.filter(i=>i!==r.method&&(!r.carryOver||Hn(i).unit===
"points")).flatMap(i=>{let a=Wi({...e,settings:{...r,method:i}},t.panel,n);return a.standings.length===
0?[]:[{method:i,...kO(t,a)}]})}m();function SO(e,t,n,r){let o=e.standings.filter(h=>h.advances).length,
[i,a]=[e.standings[o-1],e.standings[o]];
if(i===void 0||a===void 0||a.category!==i.category||a.cutNote!==null&&a.cutNote!=="first-reserve"||!e.
standings.slice(0,o).every(h=>h.advances))return null;let[s,u]=[i,a].map(({entry:h})=>t.entries.findIndex(
({code:b})=>b===h.code)),l=n.map(({weight:h,scores:b})=>({weight:h,gap:b[s]-b[u]})),c=l.reduce((h,{
weight:b,
gap:C})=>h+b*C,0),d=l.reduce((h,{weight:b,gap:C})=>h+b*(C-c)**2,0),p=t.judges.length;return{lastIn:i.
entry.code,firstOut:a.entry.code,points:r*i.score.sub(a.score).valueOf(),standardError:p<2?null:g.sqrt(
d*p/(p-1))}}m();m();var hi=e=>e.filter(t=>t!==null),rr=e=>e.reduce((t,n)=>t+n,0),Cn=e=>rr(e)/e.length;
function Rn(e){
if(e.every(n=>n===e[0]))return 0;let t=Cn(e);return rr(e.map(n=>(n-t)**2))}function Cp(e){let t=e.map(
(r,o)=>o).sort((r,o)=>e[o]-e[r]),n=e.map(()=>0);for(let r=0,o=0;r<t.length;r=o){for(;o<t.length&&e[t[
o]]===
e[t[r]];)o+=1;for(let i of t.slice(r,o))n[i]=(r+1+o)/2}return n}function EO(e){var p,h;let t=e.length,
n=(h=(p=e[0])==null?void 0:p.length)!=null?h:0;if(t<2||n<2)return{
single:null,average:null};let r=e.map(Cn),o=e[0].map((b,C)=>Cn(e.map(O=>O[C]))),i=Cn(r),a=e.flatMap(
(b,C)=>b.map((O,P)=>(O-r[C]-o[P]+i)**2)),s=n*Rn(r)/(t-1),u=t*Rn(o)/(n-1),l=rr(a)/((t-1)*(n-1)),c=1e-12*
(s+u+l),d=b=>b>c?(s-l)/b:null;return{single:d(s+(n-1)*l+n*(u-l)/t),average:d(s+(u-l)/t)}}m();
function CO(e,t){let{groupCount:n}=qa(e);if(n===0)return{lambda:null,effects:new y};let{lambda:r,
effects:o}=zi(
e,t),i=r.value>0||n===1;return{lambda:r.value,effects:new y(i?v.from(o,([a,s])=>[a,s.valueOf()]):[])}
}m();m();function RO(e){let[t,n]=[e.map(([a])=>a),e.map(([,a])=>a)],r=g.sqrt(Rn(t)*Rn(n));if(e.length<2||
!(r>
1e-9))return null;let[o,i]=[Cn(t),Cn(n)];return g.max(-1,g.min(1,rr(e.map(([a,s])=>(a-o)*(s-i)))/r))}
function DO(e,t,n){return e.judges.map(({code:r})=>{let o=t.judges.indexOf(r),i=n.get(r),a=hi(t.rows.
map(u=>{var l;return(l=u[o])!=null?l:null})),s=t.rows.flatMap(u=>{var d;let l=(d=u[o])!=null?d:null,
c=hi(u.filter((p,h)=>h!==o));return l===null||c.length===0?[]:[[l,Cn(c)]]});return{code:r,severity:i===
void 0?null:0-i,spread:a.length<2?null:g.sqrt(Rn(a)/(a.length-1)),agreement:RO(s)}})}m();m();
function q6(e){let t=w.isInteger(e),n=t?0:g.log(g.PI)/2;for(let r=t?1:.5;r<e;r+=1)n+=g.log(r);return n}
function AO(e,t){let n=t/2,r=e/2;if(r<=0)return 1;let o=g.exp(n*g.log(r)-r-q6(n));if(r<n+1){let l=1/
n,c=l;for(let d=1;l>c*1e-17;d+=1)l*=r/(n+d),c+=l;return 1-o*c}let i=r+1-n,a=w.MAX_VALUE,s=1/i,u=s;
for(let l=1,
c=0;g.abs(c-1)>1e-16&&l<1e4;l+=1){let d=l*(n-l);i+=2,s=1/(d*s+i),a=i+d/a,c=a*s,u*=c}return o*u}
function Z6(e){var n;let t=new y;for(let r of e)t.set(r,((n=t.get(r))!=null?n:0)+1);return rr([...t.
values()].map(r=>r**3-r))}function OO(e){var u,l;let t=e.length,n=(l=(u=e[0])==null?void 0:u.length)!=
null?l:0;if(t<2||n<2)return null;let r=e[0].map((c,d)=>e.map(p=>p[d])),o=r.map(Cp),i=e.map((c,d)=>rr(
o.map(p=>p[d]))),a=n**2*(t**3-t)-n*rr(r.map(Z6));if(a<=0)return null;let s=12*Rn(i)/a;return{w:s,p:
AO(
n*(t-1)*s,t-1)}}m();function PO(e){let t=e.map(hi).filter(i=>i.length>1),n=t.flat(),r=Rn(n)/(n.length-1);
return r>0?1-rr(
t.map(i=>i.length*Rn(i)/(i.length-1)))/n.length/r:null}m();function NO(e){let t=e.entries.filter(a=>{
var s,u;return((u=(s=e.readings.get(a.code))==null?void 0:
s.size)!=null?u:0)>0}),n=t.map(a=>e.readings.get(a.code)),r=new k(n.flatMap(a=>[...a.keys()])),o=e.judges.
map(a=>a.code).filter(a=>r.has(a));o.sort((a,s)=>a<s?-1:1);let i=n.map(a=>o.map(s=>{var u,l;return(l=
(u=a.get(s))==null?void 0:u.score.valueOf())!=null?l:null}));return{entries:t,judges:o,rows:i}}var IO=e=>e.
filter(t=>t.every(n=>n!==null));m();m();m();m();m();function H6(e,t){let n=e.map((i,a)=>[...i,t[a]]),
r=g.max(...e.map((i,a)=>i[a])),o=0;for(let[i,a]of n.
entries()){let s=a[i];if(s<=r*1e-12){a.fill(0);continue}o+=1;for(let[u,l]of n.entries()){let c=u===i?
0:l[i]/s;if(c!==0)for(let d of l.keys())l[d]=l[d]-c*a[d]}}return{solution:n.map((i,a)=>i[a]===0?0:i[
i.
length-1]/i[a]),rank:o}}function Yy(e,t,n){let r=t.map((c,d)=>t.map((p,h)=>h===d?n*c:0)),o=t.map(()=>0),
i=new k;for(let c of e){let d=[...c.keys()].filter(b=>c[b]!==null&&t[b]>0),p=d.reduce((b,C)=>b+t[C],
0),h=d.reduce((b,C)=>b+t[C]*c[C],0)/p;for(let b of d){i.add(b),o[b]=o[b]+t[b]*(c[b]-h);let C=r[b];C[
b]=
C[b]+t[b];for(let O of d)C[O]=C[O]-t[b]*t[O]/p}}let{solution:a,rank:s}=H6(r,o),u=t.reduce((c,d)=>c+d,
0),l=a.reduce((c,d,p)=>c+t[p]*d,0)/u;return{effects:a.map((c,d)=>t[d]>0?c-l:0),isDetermined:s>=i.size-
1}}m();function J6(e,t){let n=[];for(let[r,o]of e.entries())if(o!==null)for(let i=t[r];i>0;i-=1)n.push(
o);return n.
length>0?n:hi(e)}var Ao=e=>t=>Float64Array.from(e,n=>{let[r,o]=[0,0];for(let i=0;i<n.length;i+=1){
let a=n[i];
a!==null&&(r+=t[i]*a,o+=t[i])}return o>0?r/o:Cn(hi(n))});function Rp(e,t){var r,o;let n=e.map(i=>[
...i]);
for(let i of(o=(r=e[0])==null?void 0:r.keys())!=null?o:[]){let a=e.flatMap((u,l)=>u[i]===null?[]:[l]),
s=t(a.map(u=>e[u][i]));for(let[u,l]of a.entries())n[l][i]=s[u]}return n}var Dp=(e,t)=>n=>Float64Array.
from(e,r=>{let o=J6(r,n).sort((a,s)=>a-s),i=t(o.length);return Cn(o.slice(i,o.length-i))});var $O=(e,
t)=>{var r,o;if(e.every(i=>i.every(a=>a!==null)))return Ao(e);let n=Yy(e,(o=(r=e[0])==null?
void 0:r.map(()=>1))!=null?o:[],t).effects;return i=>{let s=Yy(e,i,t).effects.map((u,l)=>i[l]>0?u:n[
l]);
return Ao(e.map(u=>u.map((l,c)=>l===null?null:l-s[c])))(i)}};m();var FO=Ao;m();var _O=e=>Dp(e,t=>g.ceil(
t/2)-1);m();var MO=e=>Ao(Rp(e,Cp));m();var LO=e=>Dp(e,t=>t<sl?0:1);m();function V6(e){let t=g.sqrt(
Rn(e)/(e.length-1)),n=Cn(e);return e.map(r=>t>0?50+10*(r-n)/t:50)}var jO=e=>Ao(
Rp(e,V6));var zO={mean:FO,trimmed:LO,median:_O,"rank-sum":MO,"z-score":jO,adjusted:$O};function BO(e,
t,n,r,o){var i,a,s;return(s=(a=(i=zO)[e])==null?void 0:a.call(i,t.rows,n))!=null?s:X6(
ul[e],t,r,o)}function X6(e,{entries:t,judges:n},r,o){return i=>{let a=e.scores(Y6(r,n,i),o);return Float64Array.
from(t,({code:s})=>{var u,l;return(l=(u=a.get(s))==null?void 0:u.valueOf())!=null?l:w.NaN})}}
function Y6(e,t,n){
let r=t.flatMap((s,u)=>v.from({length:n[u]},(l,c)=>({judge:s,code:`${s}\0${c}`}))),o=new y(e.judges.
map(s=>[s.code,s])),i=new y([...e.readings].map(([s,u])=>{let l=r.flatMap(({judge:c,code:d})=>{let p=u.
get(c);return p===void 0?[]:[[d,p]]});return[s,l.length>0?new y(l):u]})),a=r.flatMap(({judge:s,code:
u})=>{
let l=o.get(s);return l===void 0?[]:[{...l,code:u}]});return{...e,judges:[...a,...e.judges],readings:
i}}m();m();function UO(e){let t=e>>>0||1;return()=>(t^=t<<13,t^=t>>>17,t^=t<<5,(t>>>0)/4294967296)}
var Q6=5,e4=20231207;function WO(e,t){return e===1?[[t]]:v.from({length:t+1},(n,r)=>WO(e-1,t-r).map(
o=>[r,...o])).flat()}var Qy=e=>e<2?1:e*Qy(e-1),t4=e=>WO(e,e).map(t=>{let n=t.reduce((r,o)=>r/Qy(o),
Qy(
e));return{times:t,weight:n/e**e}});function n4(e,t){let n=UO(e4);return v.from({length:t},()=>{let r=v.
from({length:e},()=>0);for(let o=0;o<e;o+=1){let i=g.floor(n()*e);r[i]=r[i]+1}return{times:r,weight:
1/
t}})}var KO=(e,t)=>e<=Q6?t4(e):n4(e,t);var r4=1e-9,eb={most:2e3,longList:500,longFrom:500};function o4(
e,t,n,r){if(!e.settings.carryOver)return r.
entries.map(()=>({own:1,rest:0}));let o=cl(e,t.stage,n),i=new Fe(0);return r.entries.map(a=>{let s=o(
a.code,i).map(({weight:c,score:d})=>[c.valueOf(),d.valueOf()]),u=s.reduce((c,[d])=>c+d,0),l=s.reduce(
(c,[d,p])=>c+d*p,0);return{own:s[s.length-1][0]/u,rest:l/u}})}function i4(e){let t=e.map((n,r)=>n*e.
length+r).sort();return v.from(t,n=>n-g.floor(n/e.length)*e.length)}function a4(e,t){var a,s;let n=gr(
e.contenders),r=(s=(a=n[n.length-1])==null?void 0:a.place)!=null?s:0,o=n.filter(({place:u})=>u===r).
length,i=t===null?1:g.min(1,(t-r+1)/o);return n.map(({ranked:u,place:l})=>[u.entry.code,l===r?i:1])}
function GO(e,t,n,r,o,i){let{settings:a}=e,{entries:s,judges:u}=o,{places:l,last:c}=t,{better:d}=r,p=BO(
t.method,o,i,t.panel,a),h=o4(e,t,n,o),b=new y(s.map((M,z)=>[M.code,z])),C=10**a.decimals,O=d==="higher"?
-1:1,P=M=>M,N=Ld(e.entries),I=new Fe(0),F=M=>a.passingScore===null?I:new Fe(M,C);return KO(u.length,
s.length<eb.longFrom?eb.most:eb.longList).map(M=>{let z=p(M.times).map((Y,ee)=>h[ee].rest+h[ee].own*
Y),L=z.map(Y=>O*g.floor((Y+r4)*C+.5)),j=i4(L),B=new Int32Array(s.length),U=j.map((Y,ee)=>{let be=j[
ee-
1];return B[Y]=be!==void 0&&L[be]===L[Y]?B[be]:ee+1,{entry:s[Y],rank:B[Y],score:F(O*L[Y]),steps:[],
decidedBy:null}}),
{races:G}=Vd(U,{settings:a,places:l,last:c,better:d,rounded:P,categoryOf:N}),Z=G.flatMap(Y=>a4(Y,l));
return{weight:M.weight,scores:z,ranks:B,shares:new y(Z.map(([Y,ee])=>[b.get(Y),ee]))}})}m();function s4(
e,t){let n=Float64Array.from(e,({ranks:o},i)=>o[t]*e.length+i).sort(),r=o=>{let i=0;for(let a of n){
let s=g.floor(a/e.length);if(i+=e[a-s*e.length].weight,i>=o-1e-9)return s}return e.length};return[r(
.05),r(1-.05)]}function qO(e,t){return e.judges.length<2||t.length===0?e.entries.map(({code:n})=>({
code:n,
inTop:null,rankLow:null,rankHigh:null})):e.entries.map(({code:n},r)=>{let o=t.reduce((u,{weight:l,
shares:c})=>{
var d;return u+l*((d=c.get(r))!=null?d:0)},0),[i,a]=s4(t,r),s=o<1e-9||o>1-1e-9;return{code:n,inTop:s?
g.round(o):o,rankLow:i,rankHigh:a}})}m();function u4({panel:e},t){let n=r=>o=>{let i=e.readings.get(
o);return(i==null?void 0:i.size)===1&&i.has(
r)};return t.flatMap(({judge:r,enters:o,leaves:i})=>i.some(n(r))?[]:[...o,...i])}function ZO(e,t,n,r){
let o=new y(n.map(d=>{var p;return[d.code,(p=d.inTop)!=null?p:0]})),i=new k(u4(e,r)),a=({entry:{code:
d},
advances:p})=>{var b;let h=(b=o.get(d))!=null?b:0;return i.has(d)||(p?h:1-h)<.9-1e-9},s=e.standings.
filter(d=>d.advances),u=s.filter(d=>!a(d)).length;if(t<2)return{level:"single",within:s.length,firm:
0,
contested:[]};if(s.length===e.standings.length)return{level:"no-cut",within:s.length,firm:s.length,
contested:[]};
let l=e.standings.filter(a).map(({entry:d})=>d.code);return{level:l.length===0?"firm":2*u>=s.length?
"partly":"open",within:s.length,firm:u,contested:l}}function Ap(e,t,n){var N,I;let{panel:r}=t,i=t.standings.some(
({decision:F})=>F!==void 0)?Wi(e,r,n):t,
a=NO(r),s=IO(a.rows),u=2*s.length>=a.rows.length?s:[],l=OO(u),c=EO(u),{lambda:d,effects:p}=CO(r,e.settings.
severityCorrection),h=Hn(i.method),b=a.judges.length>0?GO(e,i,n,h,a,d!=null?d:0):[],C=new y(qO(a,b).
map(F=>[F.code,F])),O=i.standings.map(({entry:F})=>C.get(F.code)),P=xO(e,i,n);return{stage:i.stage.name,
panel:{judges:a.judges.length,entries:a.entries.length,complete:s.length},kendallW:(N=l==null?void 0:
l.w)!=null?N:null,kendallP:(I=l==null?void 0:l.p)!=null?I:null,iccSingle:c.single,iccAverage:c.average,
alpha:PO(a.rows),lambda:d,judges:DO(r,a,p),stability:O,leaveOneOut:P,methods:TO(e,i,n),gap:SO(i,a,b,
(h==null?void 0:h.better)==="lower"?-1:1),verdict:ZO(i,a.judges.length,O,P)}}m();m();var HO=e=>e<=3;
var JO={strong:.7,moderate:.5,weak:.3,none:0},l4={levels:{single:()=>"Hanya satu juri yang menilai, jadi kekukuhan peringkat tidak dapat dinilai.",
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
"Juri hampir tidak sepakat tentang urutan peserta."}},c4={
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
"The judges hardly agree on the order of the entries."}};function d4(e){var n;return(n=f.keys(JO).find(
r=>e>=JO[r]))!=null?
n:"none"}var VO=(e,t)=>wn(e.toFixed(2),t);function m4(e,t,n){var p;let{verdict:r,panel:o,leaveOneOut:
i,
gap:a,methods:s}=e,u=i.filter(({enters:h,leaves:b})=>h.length+b.length>0).length,l=s.filter(({enters:
h,
leaves:b})=>h.length+b.length===0).map(({method:h})=>h),c=h=>oa(h,n),d=(p=a==null?void 0:a.standardError)!=
null?p:null;return[...r.contested.length>0?[t.contested(X(r.contested,n))]:[],...HO(o.judges)?[t.sensitivity(
o.judges)]:[],u===0?t.sameWithoutAny:t.changesWithout(u,i.length),...a?[`${t.gap(a.lastIn,a.firstOut,
VO(a.points,n))}${d===null?"":t.gapError(VO(d,n),a.points<2*d)}.`]:[],...l.length>0?[t.otherMethods(
X(l.map(c),n))]:[],...s.filter(({method:h})=>!l.includes(h)).map(({method:h,enters:b,leaves:C})=>t.byMethod(
c(h),X(b,n),X(C,n)))]}function Op(e,t){let n=t==="id"?l4:c4,{level:r,within:o,firm:i}=e.verdict;
return[
n.levels[r](o,i),...r==="single"||r==="no-cut"?[]:m4(e,n,t),...e.kendallW===null?[]:[n.agreement[d4(
e.kendallW)]]]}var XO=(e,t)=>t.map((n,r)=>{let o=Ap(e,n,t.slice(0,r)),i=Op(o,e.settings.language);
return{...o,verdict:{
...o.verdict,text:i}}});m();function YO(e,t,{settings:n}){return{stage:e.stage.name,method:e.method,
unit:Jn(e.method),cut:e.places,
unordered:e.last&&!n.rankedWinners,judges:e.panel.judges.map(r=>r.code),ranking:e.standings.map(r=>{
var o,i,a,s,u;return{rank:r.rank,...r.decision===void 0?{}:{decidedRank:r.decision.rank},code:r.entry.
code,name:r.entry.name,institution:r.entry.institution,category:(o=r.category)!=null?o:r.entry.category,
score:r.score.valueOf(),advances:r.advances,categoryRank:r.categoryRank,reserve:r.cutNote==="first-reserve",
title:r.title,tieBrokenBy:r.decidedBy===null||r.decidedBy==="shared"?r.decidedBy:r.decidedBy.
metric,tie:(a=(i=t==null?void 0:t.get(r))==null?void 0:i.tie)!=null?a:"",explanation:(u=(s=t==null?
void 0:
t.get(r))==null?void 0:s.text)!=null?u:"",judgeScores:f.fromEntries([...r.judgeScores].map(([l,c])=>[
l,c.valueOf()]))}})}}m();m();var QO="lastRun",p4=re({top:It(),at:q(),by:q(),ranked:qe(q()),errors:It(
)}),e1=e=>Ge(QO,E.stringify(
e));function nc(){var e;try{let t=rt(p4,E.parse((e=Be(QO))!=null?e:"null"));return t.success?t.data:
null}catch{return null}}function t1({competition:e,unwritten:t},{evaluation:n,explanations:r,
findings:o,hash:i,provisional:a},s){
let{language:u}=e.settings;for(let P of t)Sn(P);let{run:l,isNew:c}=bD(i,a,s.rows),d=o.filter(Ns);sA(
e,{...n,findings:f4(d)},r,l);let p=n.results.map(P=>P.stage.name);if(e1({top:Zd(e),at:l.at,by:l.by,
ranked:p,
errors:mi(o,"error")}),!c||a)return s;let{at:h,by:b,id:C}=l,O=ie(u).history.computed(p.length,mi(d,
"error"),mi(d,"warning"));return Xt(s,{at:h,by:b,action:"compute",detail:O,run:C,hash:i},u)}var f4=e=>e.
filter(t=>t.code!=="SCALE_ASSUMED");var g4=re({provisional:Je(),write:Re(Je()),close:Re(Je()),
reliability:Re(Je()),profiles:Re(Je())});function rc(e){
return ue(()=>{let t=ge(g4,e);return he(),Se(()=>tb(t).answer)})}function tb({reliability:e=!1,
profiles:t=!1,
...n},r=()=>{}){let o=dn(),{workbook:i}=o,{competition:a}=i,{language:s}=a.settings,u=bO(i,o.history.
rows,{...n,through:r(a)}),{explanations:l,open:c}=u,{results:d}=u.evaluation,p=pi(i),h=u.toClose.reduce(
(P,N)=>Sp(i,N,P),o.history),b=[...u.findings,...So(i,h)],C=u.writes?t1(i,{...u,findings:b,hash:p,
provisional:n.
provisional},h):h;ra(i,b);let O={ok:Fs(b),findings:Br(b,s,Zl({...o,history:C})),understood:mp(i),
stages:d.
map((P,N)=>YO(P,l[N],a)),reliability:e?XO(a,d):[],...t&&{profiles:wO(d)},hash:p,open:c};return{
workbook:i,
results:d,findings:b,history:C,answer:O}}m();m();m();m();var n1=["kolabik","satuin-pelita",
"mojokerto","malang","gipp"];m();m();m();var Kn=(e,t={})=>({name:e,weight:null,advance:null,title:
null,form:null,date:null,...t}),oc=(e,t)=>({
stage:null,name:e,weight:20,min:0,max:100,description:t}),Gr=[oc("Kebaruan",
"Gagasan, cara, atau perbaikan yang baru bagi unit atau daerah"),oc("Efektif",
"Hasil nyata terhadap masalah yang dipecahkan"),
oc("Bermanfaat","Manfaat bagi masyarakat pengguna layanan"),oc("Mudah Disebarkan",
"Dapat ditiru atau disesuaikan oleh unit lain"),oc("Berkelanjutan",
"Didukung aturan, anggaran, dan sumber daya agar terus berjalan")];var r1={settings:{competition:
"Gelar Inovasi Pelayanan Publik (GIPP)",year:"2017",organizer:"Bagian Organisasi Sekretariat Daerah",
government:"Pemerintah Kota Probolinggo",province:"Jawa Timur",city:"Probolinggo",top:6,winnerTerm:
"Terbaik",signerPosition:"Wali Kota Probolinggo"},stages:[Kn("Presentasi",{advance:12,form:
"presentation"}),Kn("Kunjungan Lapangan",{advance:6,title:{name:"Terbaik"},form:"field"})],criteria:
Gr};m();var o1={settings:{competition:"Kompetisi Inovasi Pelayanan Publik (Kolabik)",year:"2023",
organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",province:
"Jawa Timur",city:"Pasuruan",top:3,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[Kn(
"Proposal",{advance:20,title:{name:"Top 20"},form:"files"}),Kn("Presentasi dan Wawancara",{advance:
10,
title:{name:"Top 10"},form:"presentation"}),Kn("Observasi Lapangan",{advance:3,title:{name:"Terbaik"}
,
form:"field"})],criteria:Gr};m();var i1={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik (KIPP) Kota Malang",year:"2021",organizer:
"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Malang",province:"Jawa Timur",
city:"Malang",top:6,winnerTerm:"Terbaik",signerPosition:"Wali Kota Malang"},stages:[Kn(
"Presentasi dan Wawancara",{advance:6,title:{outcomes:[{places:3,name:"Nominasi Nasional"},{places:6,
name:"Nominasi Provinsi"}]},form:"presentation"})],criteria:Gr};m();var a1={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik Kota Mojokerto",year:"2021",organizer:
"Bagian Organisasi dan Tata Laksana Sekretariat Daerah",government:"Pemerintah Kota Mojokerto",
province:"Jawa Timur",city:"Mojokerto",top:3,winnerTerm:"Juara",signerPosition:"Wali Kota Mojokerto"}
,stages:[
Kn("Penilaian",{advance:3,title:{name:"Nominasi Nasional"},form:"files"})],criteria:Gr};m();var s1={
settings:{competition:"Satu Unit Satu Inovasi Pelayanan Publik dalam Satu Tahun (SATUIN PELITA)",
year:"2019",organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",
province:"Jawa Timur",city:"Pasuruan",top:10,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[Kn("Penilaian",{advance:10,title:{name:"Sepuluh Inovasi Terbaik"},form:
"files"})],criteria:Gr};var u1={kolabik:o1,"satuin-pelita":s1,mojokerto:a1,malang:i1,gipp:r1};m();m(
);var l1={name:"GIPP 2017, Kota Probolinggo"};m();var c1={name:"Kolabik 2023, Kota Pasuruan"};m();
var d1={name:"Kompetisi Inovasi 2021, Kota Malang"};m();var m1={name:
"Kompetisi Inovasi 2021, Kota Mojokerto"};m();var p1={name:"SATUIN PELITA 2019, Kota Pasuruan"};var f1={
kolabik:c1,"satuin-pelita":p1,mojokerto:m1,malang:d1,gipp:l1};var h4=e=>({id:e,...f1[e],...u1[e]}),
ic=n1.map(h4);m();var yi={part:"documents",tab:H.documents,columns:[{key:"number",header:$("Nomor",
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
header:$("Proses","Run"),width:90},{key:"revision",header:$("Revisi","Revision"),width:80}]},g1=[[
"begun",$("sedang dibuat","being made")],["made",$("jadi","ready")],["draft",$("rancangan","draft")],
["edited",$("disunting","edited")],["signed",$("ditandatangani","signed")],["failed",$("gagal",
"failed")],["deleted",$("terhapus","deleted")],["void",$("tidak berlaku","void")]],y4=/^(?!.*\b(?:belum|not|un)\b).*\b(?:di)?tanda[\s-]?tangani?\b|^(?!.*\b(?:not|un)\b).*\bsigned\b/i;
function h1(e){var t;return e===""?"failed":(t=hn(e,g1))!=null?t:y4.test(e)?"signed":"own"}function Pp(
{
status:e,statusText:t},n){var o,i;let r=(i=(o=g1.find(([a])=>a===e))==null?void 0:o[1][n])!=null?i:
"";
return t!==""&&h1(t)===e?t:r}function Gs(e){var r,o,i;let t=ft(e,yi),n=new y;for(let{row:a,cell:s}of(
r=
t==null?void 0:t.rows)!=null?r:[]){let u=l=>W(s(l));u("kind")!==""&&n.set(a,{kind:u("kind"),entry:u(
"entry"),title:u("title"),number:u("number"),link:u("link"),fileId:u("fileId"),status:h1(u("status")),
statusText:u("status"),maker:u("maker"),at:u("at"),spreadsheet:u("spreadsheet"),content:u("content"),
modified:u("modified"),run:u("run"),revision:u("revision")})}return{rows:n,columns:(o=t==null?void 0:
t.columns)!=null?o:new y,headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null}}m();m();m();var y1={
entries:{prefix:"P-",digits:2},judges:{prefix:"J",digits:1}};function b1(e,t,n){var c,d;let r=new y;
for(let p of t){let[,h="",b=""]=(c=/^(.*?)(\d+)$/.exec(p.trim()))!=null?c:[];if(b==="")continue;let C=(
d=
r.get(h))!=null?d:{count:0,last:0,digits:b.length};r.set(h,{count:C.count+1,last:g.max(C.last,w(b)),
digits:g.max(C.digits,b.length)})}let[o]=[...r].sort(([,p],[,h])=>h.count-p.count),[i,a,s]=o===void 0?
[y1[e].prefix,0,g.max(y1[e].digits,e==="entries"?x(n).length:1)]:[o[0],o[1].last,o[1].digits],u=new k(
t.map(J)),l=[];for(let p=a+1;l.length<n;p+=1){let h=`${i}${x(p).padStart(s,"0")}`;u.has(J(h))||l.push(
h)}return l}m();var nb={entries:wr,judges:Zi},Ip={entries:["code","name","institution","category",
"unitType","innovator","contact","phone","email","link"],judges:["code","name","role","institution",
"email","phone"]},
b4={entries:[["email",/email|surel/],["phone",
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
["code",/^(kode|code)/],["name",/nama|name|juri|judge/]]},w4=/^(timestamp|stempelwaktu|capwaktu|waktu|tanggal|date|no|nomor|number|skor|score)$/,
$p=e=>e===""||w4.test(_(e));function w1(e,t){var o,i;if($p(e))return null;let n=nb[t].columns.find(a=>Ip[
t].
includes(a.key)&&De(e,a.header));if(n!==void 0)return n.key;let r=_(e);return(i=(o=b4[t].find(([,a])=>a.
test(r)))==null?void 0:o[0])!=null?i:null}var Np=(e,t)=>{let n=e.filter(r=>r!=="");return n.length>0&&
n.filter(t).length*5>n.length*4};function v4(e){return e.every(n=>n==="")?"passed":Np(e,n=>/^\S+@\S+\.\S+$/.
test(n))?"email":Np(e,n=>/^https?:\/\//i.test(n))?"link":Np(e,n=>/^\+?[\d\s().-]{8,}$/.test(n))?
"phone":e.every((n,r)=>w(n)===r+1)?"passed":new k(e).size===e.length&&Np(e,n=>/^\p{L}{0,6}[-. /]?\d{1,5}$/u.
test(n))?"code":"text"}function v1(e,t){let n=new y,r=["name","institution"],o=g.max(0,...e.map(i=>i.
length));for(let i=0;i<o;i+=1){let a=v4(e.map(l=>{var c;return(c=l[i])!=null?c:""})),s=a==="text"?r.
shift():a,u=Ip[t].includes(s!=null?s:"");s!==void 0&&s!=="passed"&&u&&!n.has(s)&&n.set(s,i)}return n}
var k4=10;function x4(e,t){let n=new y;for(let[r,o]of e.entries()){let i=w1(o,t);i!==null&&!n.has(i)&&
n.set(i,r)}return n}function T4(e,t){var r;return(r=e.slice(0,k4).map((o,i)=>({row:i,columns:x4(o,t)}
)).
filter(({row:o,columns:i})=>{var s;let a=((s=e[o])!=null?s:[]).filter(u=>u!==""&&!$p(u)).length;
return i.
has("name")&&i.size*2>a&&(i.size>1||a===1)}).sort((o,i)=>i.columns.size-o.columns.size)[0])!=null?r:
null}var S4=e=>x.fromCharCode(65+e%26);function x1(e,t,n){var d,p,h;let r=T4(e,t),o=(d=r==null?void 0:
r.columns)!=null?d:v1(e,t),i=r===null?0:r.row+1,a=e.slice(i),s=r===null?[]:(p=e[r.row])!=null?p:[],u=new y;
for(let b of n)for(let C of k1(b,t))u.set(C,"known");let l={columns:Ip[t].flatMap(b=>{var O;let C=o.
get(b);return C===void 0?[]:[{header:(O=s[C])!=null?O:S4(C),key:b}]}),unknown:s.filter((b,C)=>!$p(b)&&
![...o.values()].includes(C)&&a.some(O=>{var P;return((P=O[C])!=null?P:"")!==""})),added:[],repeated:
[],
nameless:[]};for(let[b,C]of a.entries()){if(C.every(F=>F===""))continue;let O={code:"",name:""};for(
let[
F,M]of o)O[F]=(h=C[M])!=null?h:"";let P=i+b+1;if(_(O.name)===""){l.nameless.push(P);continue}let N=k1(
{institution:"",email:"",...O},t),I=N.map(F=>u.get(F)).find(F=>F!==void 0);if(I!==void 0)l.repeated.
push({row:P,name:O.name,why:I});else{for(let F of N)u.set(F,"twice");l.added.push(O)}}let c=b1(t,[
...n,
...l.added].map(({code:b})=>b),l.added.filter(({code:b})=>b==="").length);return l.added=l.added.map(
b=>{var C;return b.code===""?{...b,code:(C=c.shift())!=null?C:""}:b}),l}function k1({code:e,name:t,
institution:n,
email:r},o){let i=o==="judges"?_(t):`${_(t)}|${_(n)}`;return[...J(e)===""?[]:[`code:${J(e)}`],`name:${i}`,
...o==="judges"&&r!==""?[`email:${r.toLowerCase()}`]:[]]}m();function E4(e){let t=e.split('"').filter(
(n,r)=>r%2===0).join("");return t.includes("\u0009")?"\u0009":t.includes(
";")?";":null}function T1(e){var u;let t=E4(e),n=[],r=[],o="",i=!1,a=()=>{r.push(o.replace(/\s+/g,
" ").
trim()),o=""},s=()=>{a(),r.some(l=>l!=="")&&n.push(r),r=[]};for(let l=0;l<e.length;l+=1){let c=(u=e[
l])!=
null?u:"";i?c!=='"'?o+=c:e[l+1]==='"'?(o+='"',l+=1):i=!1:c==='"'&&o.trim()===""&&t!==null?i=!0:c===t?
a():c===`
`?s():c!=="\r"&&(o+=c)}return s(),n}m();var C4={menu:"Siapkan tab juri",noJudges:
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
,R4={menu:"Prepare judge tabs",noJudges:
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
,Oo=e=>({id:C4,en:R4})[e];var D4=1e6,S1=1e4,rb=50,A4=re({kind:Ot(["entries","judges"]),text:Re(q().check(
$g(D4))),tab:Re(q()),
write:Je()}),C1=e=>e.filter(t=>/^(form(ulir)? )?(responses?|respons|tanggapan|jawaban)\b|^form(ulir)? /i.
test(t));function R1(e){return ue(()=>{let{kind:t,text:n,tab:r,write:o}=ge(A4,e);return he(),o?Se(()=>E1(
t,n,r,!0)):E1(t,n,r,!1)})}function E1(e,t,n,r){var h;let o=Ft(ze()),{competition:i}=kn(new y([...o].
map(([b,C])=>[b,Le(C)]))),a=o.has("settings")?i.settings.language:Ve(),s=Oo(mt(a)),u=b=>fe(me(
"BAD_REQUEST",b));n!==void 0&&(!ze().includes(n)||[...o.values()].includes(n))&&u(s.noSuchList(n));
let l=n===
void 0?T1(t!=null?t:""):Le(n).values.map(b=>b.map(W));l.length>S1&&u(s.tooMany(S1));let c=x1(l,e,O4(
i,e));c.columns.every(({key:b})=>b!=="name")&&u(s.noNames);let d=(h=o.get(e))!=null?h:H[e][a],p=r?P4(
e,d,c.added,a):[];return N4(c,d,r,p)}var O4=({entries:e,judges:t},n)=>n==="entries"?e:t;function P4(
e,t,n,r){
var h,b;if(n.length===0)return[];let o=nb[e];Mr(t)===0&&Sn(bR(o,t,r));let i=ft(Le(t),o),a=(h=i==null?
void 0:i.columns)!=null?h:new y(o.columns.map(({key:C},O)=>[C,O])),s=new y(o.columns.map(C=>{var O;
return[
C.key,(O=C.format)!=null?O:""]})),u=g.max(...a.values())+1,l=v.from({length:u},()=>"");for(let[C,O]of a)
l[O]=(b=s.get(C))!=null?b:"";let c=Mr(t);for(let[C,O]of l.entries())O==="@"&&gR(t,c,C,n.length);let d=n.
map(C=>{var P;let O=l.map(()=>"");for(let[N,I]of a)O[I]=(P=C[N])!=null?P:"";return O});Vt(t,c,0,d,l);
let p=new k(n.flatMap(C=>f.entries(C).flatMap(([O,P])=>P?[O]:[])));return o.columns.flatMap(({key:C,
header:O})=>p.has(C)&&!a.has(C)?[O[r]]:[])}function N4(e,t,n,r){let{columns:o,unknown:i,added:a,
repeated:s,
nameless:u}=e;return{tab:t,written:n,columns:o,unknown:[...i,...r],total:a.length,rows:a.slice(0,rb).
map(({code:l,name:c,institution:d="",email:p=""})=>({code:l,name:c,institution:d,email:p})),repeated:
s.
slice(0,rb),repeatedTotal:s.length,nameless:u.slice(0,rb)}}function bi(){return ue(()=>{let e=ze(),t=Ft(
e),n=kn(new y([...t].map(([C,O])=>[C,Le(O)]))),{competition:r}=n,
{settings:o}=r,i=t.has("settings")?o.language:Ve(),a=mt(i),s=Ne(),u=_4(s,r.judges),l=u==="admin",c=Bm(
).
filter(C=>![...t.values()].includes(C)),d=!I4(n),p=!d||c.length>0,h=C1(e),b=l?nc():null;return{user:
s,
role:u,language:a,competition:Yt(r),stages:r.stages.map(C=>C.name),top:Zd(r),begun:p,...l?$4(n,e,{
begun:p,
responses:h}):{},presets:l&&d&&c.every(C=>h.includes(C))?ic.map(({id:C,name:O})=>({id:C,name:O})):[],
lastRun:b===null?null:{at:b.at,by:b.by,ranked:b.ranked,errors:b.errors},documents:l?L4(H.documents[i],
e):D1,judgeFiles:o.judgeFiles,lives:l&&p?RA(r,at(i).rows):[]}})}var I4=({competition:e,tables:t})=>t.
entries!==null&&t.judges!==null||e.entries.length+e.judges.length>0,$4=(e,t,{begun:n,responses:r})=>(
{
...n&&hs.some(o=>e.tables[o]===null)?{unconfigured:!0}:{},...r.length>0?{responses:r}:{},...n?{setUp:
F4(
e.competition,t)}:{}});function F4(e,t){let n=Xn(t,e,Vm(e)),{entries:r,judges:o,stages:i}=e,a=i.filter(
s=>s.scoreTab!==void 0||n.some(({stage:u})=>u===s));return{entries:r.length,judges:o.length,ready:a.
map(({name:s})=>s)}}var _4=(e,t)=>Id()?"admin":M4(e,t)?"judge":"stranger",M4=(e,t)=>e!==""&&t.some(n=>n.
email.toLowerCase()===e.toLowerCase()),D1={made:0,begun:0};function L4(e,t){if(!t.includes(e))return D1;
let{grid:n}=cn(e),r=n===null?[]:[...Gs(n).rows.values()].filter(i=>i.spreadsheet===Fn()),o=(...i)=>r.
filter(a=>i.includes(a.status)).length;return{made:o("made","edited","signed"),begun:o("begun",
"failed")}}var j4=re({stage:Re(q())}),A1=re({stage:q(),reason:q()});function or({stages:e,settings:t}
,n){var o;
let r=e.map(i=>i.name).join(", ");return(o=e.find(i=>_(i.name)===_(n)))!=null?o:fe(me("BAD_REQUEST",
ie(t.language).problems.unknownStage(n,r)))}function ob(e){let t=ue(()=>{let n=e();return he(),Se(()=>{
let r=Ye();n(r,at(r.competition.settings.language))})});return"problem"in t?t:bi()}var O1=e=>ob(()=>{
let{stage:t}=ge(j4,e);return(n,r)=>{var s,u;let{competition:o}=n,i=nt(o.stages,r.rows),a=t===void 0?
(s=i.find(l=>l.status==="open"))==null?void 0:s.stage:or(o,t).name;a!==void 0&&(((u=xr(i,a))==null?
void 0:
u.status)==="open"?Sp(n,a,r):Ks(n,a,"reader"))}});function P1(e,{settings:t}){let n=e.replace(/\s+/g,
" ").trim().slice(0,500);return n===""?fe(me("BAD_REQUEST",ie(t.language).problems.reasonMissing)):n}
var N1=e=>ob(()=>{let t=ge(A1,e);return(n,r)=>{var u;let{competition:o}=n,{name:i}=or(o,t.stage),a=nt(
o.stages,r.rows),s=P1(t.reason,o);((u=xr(a,i))==null?void 0:u.status)!=="open"?dO(n,i,s,r):Ks(n,i,
"writer")}}),I1=e=>ob(()=>{let t=ge(A1,e);return({competition:n},r)=>{let{language:o}=n.settings,{
name:i}=or(
n,t.stage),a=P1(t.reason,n),s=EA(n,i),u=r.rows.filter(c=>c.action==="rules"&&c.stage===i),l=u[u.length-
1];(l==null?void 0:l.hash)===s&&l.detail===a||Xt(r,{at:ot(),by:Ne(),action:"rules",detail:a,run:$t(),
hash:s,stage:i},o)}});var B4=re({stage:Re(q())}),U4=["TIE_AT_CUT","RULE_CHANGED_AFTER_SCORING",
"RESULT_STALE"];function Fp(e){
return ue(()=>{let{stage:t}=ge(B4,e);return he(),Se(()=>{var ve,Me,de;let{workbook:n,results:r,
findings:o,
history:i}=tb({provisional:!1,close:!0},se=>t===void 0?void 0:or(se,t).name),{competition:a}=n,{
language:s}=a.
settings,u=(ve=r[r.length-1])==null?void 0:ve.stage.name,l=t===void 0?u:or(a,t).name,c=(de=l!=null?l:
(Me=a.stages[0])==null?void 0:Me.name)!=null?de:"",d=a.stages.slice(0,a.stages.findIndex(se=>se.name===
c)+1),p=o.filter(se=>se.stage===void 0||d.some(({name:Ct})=>Ct===se.stage)).map(se=>U4.includes(se.code)?
{...se,severity:"error"}:se),h={stage:c,code:null,at:null,hash:null};if(!Fs(p))return{ok:!1,findings:
Br(
p,s),...h};let b=r.find(se=>se.stage.name===c);if(b===void 0)return fe(me("BAD_REQUEST",ie(s).problems.
nothingToDecide(c)));let{sheets:C,decisions:O}=n,P=yp(a,C,O,c),N=un(P),I=xr(nt(a.stages,i.rows),c),{
name:F,grid:M}=cn(H.decisions[s]),z=bp(M),L=z.some(se=>se.stage===c&&se.text.length>0&&se.hash===N),
j={ok:!0,findings:Br(p,s),stage:c,code:tr(N),hash:N};if((I==null?void 0:I.status)==="decided"&&I.hash===
N&&L)return{...j,at:I.at};let[B,U,G]=[ot(),Ne(),tr(N)],Z={stage:c,code:G,at:Vn(B),by:U,hash:N,text:P,
method:oa(b.method,s),version:x(To)},Y=ie(s),ee=[...z.filter(se=>se.stage!==c),Z];Qn(bA(ee,F,s,Y.tabs.
decisions,Y.tabs.decisionsOrigin)),jr(F,a.settings.admins),Hm(F);let be=Y.history.decided(G,Z.method,
Z.version);return Xt(i,{at:B,by:U,action:"decide",detail:be,run:$t(),hash:N,stage:c},s),{...j,at:B}}
)})}m();var K4=re({stage:Re(q())}),$1=2,G4=40;function q4({standings:e,places:t,last:n}){var a,s;let r=t===null?
0:e.filter(u=>u.rank<=t).length;if(r===0)return[];let o=n&&r<=G4?0:g.max(0,r-$1),i=(s=(a=e[g.min(e.length,
r+$1)-1])==null?void 0:a.rank)!=null?s:0;return e.filter((u,l)=>l>=o&&u.rank<=i)}function _p(e){
return ue(
()=>{let{stage:t}=ge(K4,e);return he(),Se(()=>{var h;let n=Ye(),{competition:r}=n,{language:o}=r.settings,
{results:i}=Dt({...n,decisions:[]},{provisional:!1}),a=t===void 0?void 0:or(r,t).name,s=(h=i.find(b=>b.
stage.name===a))!=null?h:i[i.length-1],u=ie(o).tabs,l=jm(ze()),c=l===void 0?[]:zm(Le(l),r).listed,d=(
s===
void 0?[]:q4(s)).filter(({entry:b})=>!c.some(C=>C.entry===b.code&&C.stage===(s==null?void 0:s.stage.
name))).map(({entry:b,rank:C})=>{var O;return{stage:(O=s==null?void 0:s.stage.name)!=null?O:"",entry:
b.
code,computed:C}});return{tab:_1(is,l,d,o,[u.plenary,u.plenaryOrigin]),added:d.length}})})}function F1(
){
return ue(()=>(he(),Se(()=>{let{language:e}=Ye().competition.settings,t=ie(e).tabs;return{tab:_1(Hi,
_s(ze()),[],e,[t.objections,t.objectionsOrigin]),added:0}})))}function _1(e,t,n,r,[o,i]){let a=t===void 0?
null:ft(Le(t),e);if(t===void 0||a===null&&Mr(t)===0){let l=e.columns.map(({key:d,header:p,width:h,
format:b})=>({
header:p[r],width:h,...b===void 0?{}:{format:b},value:C=>{var O;return(O=C[d])!=null?O:""}})),c=Nt(t!=
null?t:e.tab[r],o,i,l,n,2);return Sn(c),c.name}if(a===null||n.length===0)return t;let s=g.max(...a.columns.
values())+1,u=n.map(l=>{var d;let c=v.from({length:s},()=>"");for(let[p,h]of a.columns)c[h]=(d=l[p])!=
null?d:"";return c});return Vt(t,Mr(t),0,u),t}m();m();var M1=$("Kode","Code"),H4=(e,t)=>typeof e=="number"&&
typeof t=="number"?e===t:W(e)===W(t);function L1(e,{
values:t,headerRow:n}){var h,b,C,O;let r=((h=t[n])!=null?h:[]).map(x),o=((b=e.values[n])!=null?b:[]).
map(P=>_(W(P))),i=r.map(P=>o.indexOf(_(P))),a=r.findIndex(P=>P===M1.id||P===M1.en),s=r.flatMap((P,N)=>i[
N]===
-1?[{kind:"column",header:P}]:[]),u=(C=i[a])!=null?C:-1;if(u===-1)return s;let l=new y(t.slice(n+1).
map(P=>[J(x(P[a])),P])),c=new k,d=[];for(let[P,N]of e.values.entries()){if(P<=n||i.every(j=>j===-1||
W(N[j])===""))continue;let I=W(N[u]),F=l.get(J(I));if(F===void 0||c.has(J(I))){d.push({kind:"stray",
row:P+1,cell:Te(P,u),code:I});continue}c.add(J(I));let M=r.flatMap((j,B)=>{var Y,ee;let U=i[B],[G,Z]=[
(Y=N[U])!=null?Y:"",(ee=F[B])!=null?ee:""];return U===-1||H4(G,Z)?[]:[{at:U,header:j,written:G,
expected:Z}]}),
z=M[0];if(z===void 0)continue;let L=M.map(({at:j,...B})=>B);d.push({kind:"cells",row:P+1,cell:Te(P,z.
at),code:I,cells:L})}for(let[P,N]of l)c.has(P)||d.push({kind:"missing",code:x(N[a]),rank:(O=N[0])!=null?
O:""});let p=[...s,...d];return p.length>0?p:J4([...c],[...l.keys()],n,u)}function J4(e,t,n,r){let o=e.
findIndex((i,a)=>i!==t[a]);return o===-1?[]:[{kind:"order",row:n+o+2,cell:Te(n+o+1,r)}]}var j1=e=>{
var t,
n,r;return(r=(n=/ (?:proses|run) ([0-9a-f]{8})(?: |$)/.exec(W((t=e.values[1])==null?void 0:t[0])))==
null?void 0:n[1])!=null?r:null};m();m();m();var qs=(e,{settings:t})=>e.inEnglish?t.language:"id";m();
m();var gG=new R(1980,0,1),Zs=e=>(ha(),Bo(ga)).strToU8(e),Hs=e=>(ha(),Bo(ga)).strFromU8(e),nP=e=>(ha(
),Bo(ga)).
strFromU8(e,!0),rP=e=>(ha(),Bo(ga)).inflateSync(e),zp=(e,t)=>(ha(),Bo(ga)).unzipSync(e,t&&{filter:t}
),
Js=(e,t=6)=>(ha(),Bo(ga)).zipSync(e,{mtime:gG,level:t});m();function hG(e,t){let n=t;for(let r=0;r<e.length;
r++)n=g.imul(n^e.charCodeAt(r),16777619);return n>>>
0}function Bp(e){return[2166136261,84696351].map(t=>`0000000${hG(e,t).toString(16)}`.slice(-8)).join(
"")}var oP=new y,yG=4096;function cc(e){var n;let t=(n=oP.get(e))!=null?n:Bp(nP(e.subarray(-yG)));
return oP.
set(e,t),t}function dc(e,t,n){let r=o=>f.keys(o).sort().map(i=>{let a=o[i];return[i,typeof a=="string"?
a:a.map(r)]});return E.stringify([e,t,r(n)])}m();var iP=`7X0JUxu5tvBfceXVV3VvZTFeMJB73/vKgAMOGAgYEnj3vVRjN3bjNXY3BqamKrNlMntm3/d9n8ns
k1mqvvKGmV9xf8l3pN6kbnW73bYDSfrdeTNYLR1JR0dHZ9PRf//3iX/Wzlb+68SpE//0q3/Uzoq+
3UL+bLXMpfj//NeJcoWv8pUd/l8n1HqiUq+sFsh/AIAlHZbyJ3zUC9U/AURK+4MomyxV0nylqvVD
FaDfCU6DZfihd6KDLpV98O+9MppFepf71wn4WYO/R/51wq/UyfNbYtdKmyVRLBW6VqsImWx3YNsp
KNvh8lCa4osiX9E/yQOWvxVLRcA4/EyV8qUKFHCSWMIF1X0aIFonoZiBL9wWgJM/wq9NfqtUQQOR
f+aFIvoRDOs/l6U8KpIha+D2tTEEg2TxVJX5QUNOr+NWUN9rMxXLvbbb1P6YqrLmajVVvXwnmhcy
Re0LrBYBXSve4vJVGBLRm9UnsndyPanu2ZSDcGc5MCNZYdRoXwOxYDA46Yy4Ea2wiLMK9Jan8T6C
/0/HfNhioXtraiCu3hrTlNJbW0veQaLEmnmMjzpiC2S1HM+XF/hdUWt2rlQUESFw1ZQgQOXYpG+G
q3CFUjEtz6LKKOS5qhitChzjUzZarJrgaPPV2afGjglurv3tjN1olMcVxZVyXtAmVc2moeqWkEcr
EptG/2PvXoWS8zxHELIJJQn0m69UONgMKkYMZQRCDF9UfJDFGjo28/qxtJmf4vN58rRhlZD19b/o
A0yAHtP8rAvuJbdc67mlPDbDMbqZn+f2ShJBlFvCLk9Sw2Z+piKkCQiGn9qo0HJiAgcgIXJvkMyN
2Fc0c9M+ANSquJfnGY0jVo2JD2LqInuDBcJjPfCD8alIOABjUrE47pyH2TQFdFmMbiI0SjAAA5sO
B8fDBJs20f5Sntvb4oSKb1qoluFvfQcwvxD7gPld3Q3mjxov5qp8elE/ZhZKlQKXZx5PwLazBO1q
f+gnr+HIkvm83kQqZoHcL2b54ip0qpYWgT1adm9JA6MRggYsawWDRC16KdS1ZZE2sc40dZIf+IIw
K6TTfFHfzWjfIJqCqpFxmYGq2wj/lmv+X5DDfTuwc4VSEdHEGVSTL6ZKaaBAKFhNnjsNHfmqIldM
c3ngCVC4x1f/deL/Oj5AjZQbICQe6301Qgom3TaHSstqFyFi63bdlHaNexR9A9DUqehLbEx6YYkP
1ugJhEh66W2Uo7AAdqNMV7gagJN/lYGWUE1fWqiKSQUW+nuS+Hue+HtZ/lttzW9t8SkxtiuCzOhD
1IfqqUPcVP6L5q0vd/lsamFnpsKVs0LqHMgRvHLycWczROF8KZWrIj2yWD2LmE5WFMtn/f5qKssX
uOqZUpkvwkdAQIET4Wcl41fmVcj7gyMjEX+BE4rQd7E0leWKGT5aLcNAEW71M6PrSPrvn4Y3zYmc
T6ogPtkzvLKQEqWKqkXDr7Pw/8oA4a/BgCzuLAmqKox+A36WKj4hrSxkEXAEfyJS4KsptMwqMtXK
WmsODUpeRNYS6IWVSqmW5bk0Onn0tTHBwyXG4W3mhfI5EAaVHquV1DL0IIOAn2KFF1NZ5RcSGvWv
fvozhk5BQwVVsDf4NmuJUlrfRQq03a1KQfmztLXl21UQtEfJTlS1cqUqzvDAS9EfUK0CY9HAcTvz
VX1kalV9aGgk+i/4f7UqQViGIo3G5Q2uiknU7rcVfAgOlAHpbaqUZ3InSxDhUaLWlXOYDEmAK2VO
P8Cd6TvUIWtmi+hMsdAkQIiaBSLjK90P8okwKXzZa612h58kLFWEUkUQ9zQIExO2n0PEZ/PsAkjV
7Dr8sQiJdnrhKEmG/kQtFiGJ4cVwJCiPh3vSu+0E3t5wTrQ0kVXIRgCeEor7PAiAqthL/CaEXaJU
FXHVIsaxTx3b5LFPfqCkN3mjEeIbvfN61jkciV+jgR6kL7seuoomhLXQifEwXUpJBSRKFFJn45li
qcJt4lq1QNhXC4z6amU8EvnUq5UZp15BSFVK1dKWeCZVKviBNwsp3l8D/RWOvMAI/qtcKaX4Kprp
FFfc4UDaVQAWnJ2iBa6Sk8qnAX6ZE4VNAewTe/hA1QCVAI5UKZ5VgJzWBoUaoQMDBqX8R2uDkNe9
b7nRtIIm+Riv8HkYR6lYzQplYjKu4cFH0L4UMDu2U9kpoK2hLkcg3Od6TMuHEwHSjVjTBWZgxMnq
ICB6G0fDoPs1yKFq5+5QRKI5MNojiKAJRBkpf/0s1EylJIH1WoPHkGh7ghcv5nRomFX0AE1ZcmqC
iKH3M6CVLFfW92YKyXdOwCmUiCCG/aksVxH5XQJKoHcwo/4J/zgDVNANKJhmMMAAFuodWMSPRmYG
5ZS+DaBgZGZYTgndCIs1xYhLWEEGrDGXsEIMWOMuYZnJC/hMzg0waKbDKISQrtcjjDF/AVSkfIhg
mIFIine6adQ9OK5sYz80pSBh/bMXSCpD8ENTEpLLAZEgqmkxne0NTlDl4X7UGDS1LFfVD1gEs0eG
BztZBbhXQLjSpO70nmYzTIm6Bz2zIBWSIAYSYhYyyCuS2JIAajC2jJFmfwIC/NJAIxVSkRYsZUDF
IMnSw1QvlZVPszyZ1r396t8mBZSyHhLi96iVsZ/8IIvfWwIo2fOyWEpbeC3N7YHRQIhUUyw1yPGQ
IyPfOGkUttGsAo7sz+EJDRqHTRm+ylm+sMmjvVOJpwGGLwV2XhE1lL0/Vob5aX6Lk/LiEjj5sC0B
KU5WeiOhkafAnAbrvVQB0agiCrxqvUs5E+KAinJchleEJl7k0E7xI4in4VhWQGq7Jk2I6mWpkpfl
wJSfz/OINKv+wJmAn6gNhFkgZAKyCf5E1i2API/xy6isftXr72KdUKlaq9XO1EK4Mswj4L+UmF/B
Uz4NDjgwsiN5HyMrnTorCqLisAKoxC/4karwnFhSNoLhN6C5wu8IyKQvfzcWKJOVG/FpHwxQIxjl
08XQ1HTynBqQY2hAAQHGLmwJvUBRW2iDo4miq/1iZLyLjcfGyGMFdHxMt6yAzVq2VmOhLhgcj2CI
KWS6U3+p2wgxKgfVzLsNOVUsdltXlVnhni6cDqThimJ/9AfdKGHFLskPJpsKFemilxKmFtrhQX3Q
/ZOkrYusT3/Qi63GSn0wG80mGPTSg0HCxkVD+Nnso2ACoxZTIgmdmhL1gXDpWtW3tPiNT4xoNnW7
/UFVs5uLLiIYu6I3rliZ5SnTVSAwgcz+YEVT8SzOIzMba/Eo65HL+KEA2oIyUAOX6D0mSN6BDFAO
2JNhN3ejN4NVdpzcDdaWdqpaObOCaEYm0glslQKs450yjuQX+AVmZ+CAKDazVBErnECsQjkDYSmo
mxI6to2+Zdn0j+aHkUjU0MyZiHhRh9jaru23rVKJZHYZSdR+OnAWj1gSeHiU5FU2vgiWz5hRkY5B
MS0vFpHJ5R0lJVHa7R+MjYUnnQiCkTEyysSG44yRtl377WDn9e6+AexaG0RxGz8RLQcb2zmSagNh
RL8W4AmJlz4Grfgk+cGyy1Bk3FFkUJBaNCO7i6DYJDtuR+5SbV/iXartWW2X5iE6o5rCBimbk47h
/SIYT0Qej7UY0VWLw6ytux4SGndy4gRCEaJaGQT/SZA+c5O4s+47hjx6rUXJkM3BSEiEZpK25DaR
ALmhTWccamm36KYW2O1m06KMlG3VA4/d5rIHflbgqhwyK6t+eLXAAeIn7CNglBPKnbxEjRcEP3W8
9933f/JcYRMc/vffT4yaLu7LeUgc0MQSUa620RDa2cRpJhdYLk5wItRtPS0dbCMRgr6s43wpQnbk
0B6E7GogY2svISnt0YLBGOK9BCrHR5WhqnIBSAqkXKB+H6RYQJtjHJmheqFkUk0MhEPjwTFAmqwA
jk2MjKJfJj3Rth6tLxHsj9aXqA86p7CK8LcImg1Z1ac+dNNFgz2Kr6Y9FAqMuN1DcBA7odJwaITY
arZ6WM+Mz0LTsQmxoI16RrOltRwbGCW1J5Mc5Wg7UPqXjXHSCbAJKgDVkbBhEYd8Ljw9RsCCaFSR
jt2tSmAagvNAKDOVQZoy++Z9wWCk+8y60yb29luFR1FyuuVAxsidblhxKgbJKJ6QXVuDHwmTcphd
DLklUY5BUI8TOYuqZrcDydOO7oqWug0zJkRthxHNaviy5ZgnEFuyQD4lwbL5RHcJFYQHy/lQsi/9
jdYFDd8cSb3BCBL1u1PwBCmhGMTcMYLEKJEOhRY7FkFN8tToqL0JiD5zJ8YCo1hqwEdpJDw2xjTN
2lVjHUjBUBc7lHncga5SOjnusZGwLO3gAYUjkTEi5pvCJoLau4BMzN22K8ZEsELuVN1AVR2uNdUO
ydhOacQQn0iGpZn4g6UtgZYATLPG3j3bBe/NlEKwZgPBjk4EIrrwBxvRgmLt6rGWDRs6nC4bsUV7
0roI2ZE8vyjZkTrYTDtrLCzfPOhhZ+FDqqcmoQDGXC9NQCazb9G7QczCoUIepbT/2fY6h9Go2Jvl
xuYkGNGGuUzGCMqey969soZAQ9nDR0Fmn3e0MInu6VUtAjwHH4o56LDKuyUUUI8EUdz96trBTV2l
hEjFQJbgNAx0gU7SzuRzOZWDoRvzUDCp6LRdVgMS5H2IPsYRx1Nv8kFhWgYgG8vUW3/ADC1v/Rm6
EBE5GsAnURmzD7Eiqf58Zjc+3JSSwuPYIOU2p0RA39C2XgyqnkMsJlEAAns2yqceAaL7FkAUFguh
fPWxrR0hqxOI+tDTOKCh3ThcwwUx3w4u6f3uCS5wfTu45IHSE1zgsXZwSWtVT3CB5drBJU0vzuCu
iJUSittmQVW/9QhyHi4wamFNbMioio+o02MPU1wZnRls2ODCkT/a3QEiF4DtXmYbWsLgS4hE8XBE
OAl4OH+x6JKGI5IdsoFc5Ox4gt65x6QAQTAl/AWufLMmT9ewwwAZ/eCQdy1OWbAZsZSiWIxjeBbs
AsHrnVUAPAs2geD1ziIAngV7QPB6Zw0Az4ItIHi9swSAZ8EOELzeWQHAA6KwgueKXoDEreC5ODsX
p0ADtYJHRv/Q8FAIN4fi5owsFT5XQHaCwGwmT9U/s3nByGgkhHaEtstMuk2PAzoHfpoiuGqW+S2+
AuY2C0EBuXNQNV9Fr9cjKtWekqAud+kEgt8JJQ7hQ6tDQoF7xkQOmB4nrANgDUWt5UPVfHRHluPp
eSyxYtoB7nm5Vh+oV/qxxrzahQ3iCRiu8G5qzxqHUqkr1qkJ9TgQFBoOUfOb6ANrDDhpQlGpQCeh
0dQXs3PBqOmTepITXd9gn7cJcKA9FDZhLCNj1hE2lIuC7WC1id7DzkMbT0t/Zg+LC9KDBKh6PzWA
6pD7GKPRcdYbBZDGFh+mUwg2RtYtdLtjMJYOv0zDCCZXyfBIz5VLzgAk23Eg680gx8GLIiCPHolS
Ro7FSLWUa8fOTeLEu4zjHJyHGDjyDYXGyDwAxvsUpHvSxnlI+lSd7S0nQZKOHO7ggXQyy+C4k5lA
uISTEFdwDzq62A5akJMpjJAWSTsaseaNztxsUM3Sk0u74GyWhXQlWmNoxFGeqtDomBNooQnymr9h
6rRr2XLq2N3HFlAnJwJTgSnrUHLko+u+N6lqLEetMViXjGey2VuO/KyhcUfxkKEw2SnpZLEK0CE/
UPFr+KhgfgmTI6a+jJHhDNSXCXJcdEoKyspgyFZhOQb6PgT9acLqvp6VBYL60P0QDRjClFy7TMA7
7GivRchqDgSHQXl0RsiTw7oadlh3l/3GyFsfRvZGmpCt8QXRyrja/5z67xMHT/8THf+u3UspuGcI
ssBp1A9yL/1TcQf4puQPimwhFFCLMk7pgBOPKbEguMRv32q7zBubyUVu2nVvtllASRLIVrikS6uM
sGVohUu6tKruZE5iqYhqCaU2LbkyJFdNYZnLv1NMG1botLI6Zyi5jNEJfIf1ctSLubEiybkboSxF
qheSz5Q2tyQIlIdLjPKdVaqjUloUZTQuQgARUDvfV19GF98Z7Qty8ylYAkOyuCA742UfnFZJnfZw
xiJL7FaDoOV5l0NQicNwQ5fRJw5OKIFEj6oOduI4/CLNpx0OAIAPG/GKgmKJeoMC808/ZpmIzx48
ffDLbVHw6BqkesUmUeaYUKiH4zFZRxHY3fTWhsUmIOawUND5AFHFoC/mwAjCOvgV1rLx/j+N9+Bd
j4g9BiU7ExqFO7Dq2NcwASpnfeP91sOtR5IoTeUU2MV8S3xRyHMCV2xdaz06Dxec4QrAeUhg2bre
eizQerz1BGS3CJ8eCcA/yZGRs/ifjdaTraeY5U+3nlHo/PDNw7cURDW/aH7ZuFr/rfFc44H6y/U3
6q/X32w82Hio8XDjkfrv9efqz9dfqL9Y/6P+Z+Na80bri+aNxqP17+s/tr6s/1R/vP5E4/P6k2q7
+lP1p7UWz9Q/qd+oP1y/Wr9Wf7/+Qf3V+mv1R+sP1h+qP1B/pP4satu60aXt9fpL9ccwhLfqbzfe
bryDINx3X65Uvv9+BRDqAIr+A8ouS0VBJD5cb31l2d5YFwPxmz7gYbqe4g+N62gYzR9bX7e+af7U
+hbqvVN/F+rIg5L/fvD/vaMPuX6z+SI16McbT6A6yWgy6puKLkd9S7GF+Hw0Hl3o3gjNtFDmRUhO
cDnHlQWRy5Poqd9sPctqtrCYWFw+67vvvmKpUKrQLRyZYWRNRAesIiZ6BvYuZHbiijJIx3T3Jkv/
x5aG9tWDW4dvm1VY2W7U/Fkm1vovzZcUcn0D1vLz+hf1L+tfwVr+Cqv5df2b+mf1bwmiu0lipf5h
/SOMlRJJE4fvuIWDMUCCaj7jFtQkcBMpR8Jq33I/rGImw+VJYAfuB1aCmD4KXe+6BYXYHbUZP3QL
aR5MIFV9b8p0waQKEuR7BkakAAOOgxIJASnffz/aKDTHMFAHC97HRngYHA3GQBmOwGximqDhGKjC
4XAwPVxmDMtAF46wtYkoggXMQBmOgG1LhTyXvbwNpGHg1DRxOAKWR2SBFtGvLaiRgddvtp80c7PJ
M745iJzgKwLnS0OCDjxF46nE54EDl3KXc0pNmpsevmcGq1CCqYVzZnlwo3mjfdVs71Ts3sNiie2n
3MJR0Wg6dAfDfNwz2GXYTLAPfFgKo6j2fbcgVyHfg3r+DYQNqXSibi4zNzIsjKPtb6JX1qI43/k9
8zUTGPCpo6UwMA96GRzNTMILgDe8EXWGfa/IhPZbmMUZps7I4jtI+5msIErFjIEtcJD3XWc0jnf2
W61P8eZFKHzWUiZVZ/6zMjBCMpVp4wwlg39mBtT6nATU+KKhrgYFCqRKC5TR00Mw2r+ZIfQ2+dZP
rZsq55J3S+tnFgpav9SfabyqoOCVLgK3jIHvuqHyQBeTKQzkSiJQwymQlJXTkiINcvNrTba5TdDu
ipdBSURvfqB2CFOnCKXlV1Zn3eBCcARnBGogOjjaMjlOtKylQ6Ym2a2ZvOSOav1HUSj31v1CfAnp
ITbN5O6ta+iHeBdiaH7V+r71Q/Pr5jfNb5s3m9/JZgSUiFE2GXlZr72s117Way/r9W3Iem2bff+/
0LUh+XGvSbDrZgApxTRuCUZZ7XoMXH1ZIS9WKo5oqMDv8MVoMb2YTssvcjDet8TxAojP6H+tyFxQ
j1GXbwEqNx0proTea8EfmS/tWCJENsfrPeMcuDLrlU2jB78d/H7wR/0a6zGJKMhlxFsS+k/iKQm9
UH1JQikBUxU+bg7+7FytX+88UH+s82Dnoc7DnUeazzWe7FzrPNp8tfFu47X6b53rSCzpPFZ/ofM4
Fkue7DzRebLxYuP15nP1a81fmr/WH4WypzpPq2WtW51nOjdw6bOd5/TSxlONp3Hp850X1NL277IF
Dkpf7LykljZebrzSuoVLX+68okPAJa92XtNb45LXO2+oJVhCQGVvdt5qvIjn8nbnHfS18y6aD9S5
3kEaKO6j837ng86HuP5HnY9xrU8ar8GvTzufYYivYRxcb75efwxKP+98QZeawiVkisOVv+x8ZV9Z
iWvAlb/ufGNfOSKHTuDK33Zu2lceV42RUPm7zvf2lQPKIy+49g+dH7vUDhFT/Knzc5fao8Qcf+n8
2qX2GDHJW53fWg8CDb5Wv9b5vfMHXqM/D6/iMtT+WhuXHT5w+GDjxcOHlNLr7T/R2sqaD3x9+PCR
1oOH19Q2Wvmjh9dNkB47fBwgPWEB6cnDpwDS0yZIzxzeUCHBr2c1h8YKqANwq4evFPdAPANTCfZh
DM6l4Xkx7hAvxsrqcjQJHozlhXXwZzhxYUzGJqMrvsnYQhKaLvjmYuD+SMYXZuDv6dhF+Pf51eV4
d5dGF09I83uz6rGODD8QXo7fZvTJWgU8wefb5Gpc1icUhbO92uUOP2g9ZM4qomQqoXVbbAnqWb2n
jLRX3UAAZzlthXvTDRQFM8pAnusCwmyjQLqswbhrtpMdAXbiOIl4lfZHHAWG5GzmQMvHEUtzfFpK
SznCyHlUaAJ3PbIE+Kb5mnLo+P6GOEGav//+vx8vpGGvoG8P8Ry4r2s0Nx8J9mQ3hJHClMOAwTB1
dsq2GFbBYpCTfMhSBnYzclEI7gyrBTYBJCYAAUHKFMx1q3wVbKgZKQsfgP9ma5yvyu1x6vyQffG7
fu2L/RtXAwOxq4pCmssBDgplCWYr+LLSJswdkAB2aAkCX7hT8BeEQ8IpBGbsU74CJ0FNXFZEyhLU
BOLRUAexJegIkykLIU32ZZwCnOJquBzM2uipd6kAfixITQP/3hJBLFMPu3+Qq3/78BkcKD7xtDV0
UPOE6Vf5TUk8hd14UFXKC1VEfpNzvjJER/ngUQskpmIQR4SM0ECQoaIBHpfB/gkQbYQKEMO2BNtc
nn5pc5vPicIWxkMFHpmHVxQ4H64OFCZHI6l8SoTgsTIg6ohwEh4UTra5DAc7qIJeBhKQfiJjCaGj
jJYeihEX4sAwARsS6uRh8lJBKhzd3EcHMvcqn4FZw1LnOUhFj5gIInew5QsiOLXBnIPQUpDSaM3T
Qg6WOysJPlQHhxnA6WpiPPq4bJ3nSyRfkveozp10xq64y9LcZbVDF+7w5xk3K+X7Wwc3Dj8Ymjv8
adfucBBQKC+n65AXJM6DqlICfwMlT7h31bNEYCzxuIIWzaOdNUBnuE4lDDc4vSDO3OBYVrRZDEdQ
lBXo3yuvyv2GeBwa/44gwfkHmMdecOPOMjpzGZvPSuS6777/pasnlEMEIrqRY05jLfKOh7pnbHo4
/MjcwzywGCQF/i0tgLQIB1dF+PtZ37+vfjTsf7oGQbJeRnJ06ah5i8WaCWsZ6APAfTclsKFpAjHg
i0MVfBIK94LPoOtkpCKWmuErHGhwLaWIWHsVmPMep7DlO8Hb3o+v3Wi/0XUJwsPu7Lai8sSUa2c8
W3Fy5YVGNtRVsEKhtffMpnev2fTggebbPdG+07VrX2091P6e3tA4CKt3AyEKCR+waaLZzebCiGIi
A9MNgoO7ia0IWxwVNXgEE5tE6XkHOal5UFkEOFWPeF4B39+qEBP2d0XhHuQMZ+mQ9SOYnMqYYXdy
SE0GCxZlzzKdANb2Q4uv62L2DGGrAMsFLKp9EzDdJMGEpFE0YkQ/HD7HFjVWeM3IpFmNwFQH8iGS
PqjJgPGJKwhyYCPMtQzqXxYSDCJFcIWTINcd0h7TqmXOuY7W/qH10MELg/aBNP9wR1LIJKJw2gET
V+u3XlkdoFm4rBDWsEzW7vB0kcuJ0pHjp4ZGcTwRRO3Ao8OQiIdxPFEURYM6cgyZUKNarhympXKc
/oLNf6f5gpCTTWyyjRGpKz5QW6rAiCtZCKxC37CtzchswQwJWU2R0odC08HYkwM7Q3b4yp5ulwPq
2pSwKcH+RILNgOsZbXtO28talUloZzTXzRZM2IPWUr3w7uMR3n2z/Qw7hGQ+mliKo+CR1YXpKI4c
wRdc2fdb2SCmo+eS0WUdgMIyerlU2yUChXVB4jy+5gYWHlnARDdylZtvalGveuDBi6wXXPFFWvMH
Jc+Y0T7eRnr7IG7QfuwWDrbsAOfDSKBAfuLa5M4D/8QoZZ+Phkk7M0brq8S4IUrP3pHNlmKArAk7
M2lrU8XWXyMpDcBUNS2rKrPorPLMVfdelJ/CLWej0/FlJ0kKBslLHVvEQOE8fN5gETt26mK7m2/Y
hbp4fJS93mfnQNk7Rqpa7/OzUtW6BV31cf6reUIPXzhQuOUQjvpP+3FgU67OB13nkZAlc58f3Gmy
ExX/OUDXOGTQ0AKFjbTZfqyrHGE8RXQ5Ait9TCGCxisLmgMhwoBTR1BIIcKhU9t6ROhKMhxoyjQH
JoYoYscCiigZihjS/M2JGMJ4T3NczjE6SPHEPsm40qEnwTiUYOZjiUmQYLRUS75kdDaKVFUlNcfA
RBUnJNR+gHFtQEscbxBhfndzaply7PR/9h2+2EfUPxGljZyeShi3xXnvasZKtiPg1oZkTEcydatc
OwOYKDNBiEVyj9s/dZwbBFZYyRFyCl7PkBOuEPk+uufpYApGEIqE2iCnVRzOerhKKiB3lZawR3Z0
YbOWEg2s9AgBI//wiSgEGMX/4hjIAijJEoRHclCFHfqIzi+1OxOrhPwhlwO97vrmm82f2w+0H2z+
bNr7as72YUUuuk+xZYxcxDTrMs4QS2aEuEbB/dMtXCS6lGG5tfXod8pYvKD2AIrFdQVqSg6Ss5Id
bQIirWVHkHgEnN3KKDvapMqylvpM0ZCGBXYExRgN2UOko2HdHaEgZ7/UDBhaEI4uoqJFNsje9DI7
mrkSBSlHXcoLw045RLMMAysJumUlTGaivuzgMZOBMZP+AWpLPHju5Dqtmsedbgd3cgXDnlxcczjr
ZG8D4nD6uGkOF3LP4Zg8Tn2WxuNxx5fH9Q9Qo5rBM80vPKZ5tzNNVzDsSc4146XJbQiMVx83zXjD
/TBeJutVn/ryWO89xHr7B6gR4uB5+ZceL/d4eXde7gqGPdm6Pg9okh3CeaCPmz4PRt2dBwfX1P8x
TgT1Vcd790RoPzTgE6F/gIYN1D9Aw27qH6Bha/UPUKPtwR8xX3lHzLCOGMO6uzpiXMGw3yGujhhX
MOz3gTMY9qTv+piiyX4Ix5Q+bvqYirg8ph7S/9f8+fDre/dEarmGa3Ei9Q/QsN/6B2jYfP0DNOzE
/gEatmX/ALV9MfAj7uAl74gb1hFnWHdXR5wrGPZbztUR5wqG/cZydcS5gmG/fdwek4atM4RjUh83
fUyOubTu/Uj+j63R3eM2vtaPgz4/+wZo3Mx9AzTu7L4BGrd53wCNe75vgAYG0D9AbQcOXuf8xjuQ
h3Yg0+vu7kB2A8N+D7s7kN3AsN+p7g5kNzDs96MzGPZb0LXuS2+/IRzq+rjpQ33c5aH+HP2/e1z/
RcmxB3p+9w3QuPf7BmhkBH0DNHKFvgEaWUTfAI38om+ABubRP0Bt93oa+p0kENDr7k4gcAPDnim4
EwjcwLDf+u4EAjcw7De4K4HAFQz7bXx8LQX6uGmhYpODWzDaI+K9SBaH3x5+ywoDGqVfuTm+IsbB
y8MRMdzDxawdZYLSbi8NS4e8OeAjo59E3i4OjB6yeBtWw1UW714ydLvoriIUU5D46zKDMXTHgTOl
hV5vR6Pqjb/QfITKGwb0LKGXFagcUfbPymhfqXcEFDDKmw3KeyYobxJ+TwDu/cHbFuRbXc44mfme
zEhkDHEwUJ2utq8evjQsTnaIMo8NNNm/e6WJ9S6/+8f0V+AlifyAYEFe+W1IF0DtsYfdApsWFCoZ
IP8iyJuRt4FeY/dvCNjIvT2+7O/mSf4qXtD+4eAXWNJGlkkvp6Op4fQwmDWZuYv5UQMmB7J/qN4J
7zBf1R8JBfB9XWOWRducDWqjOyzrPkolMJhsh27z57cfB7yWMwlI9QGYLaHHvCNKgs6KkMniN2FH
lQyeJVEsoSfL1Qrqm7HK9yx+IFl7ymGrVJIzgMo/M5Ko/YRkHuYEJJOwzeCJG5zj1LfMQWYf31Ke
L5aIp8+89Gj3XnKRydhyPBn1Raeiy9HutZejS+jJ1PnYwqLFi6dWadVs801a5SvBqTFRpklTbszm
D+0nLJ4qQQ9CocRj6KUSxCtwEjKNYZyCJZUTd5UR9UN6j7KUk/JQjyqFan66Gnp8FSfEQi/Racmx
1OpyJnIs79m90oofuoNnBy2fG4TGaUi7X0FJdLFZThJRzlg1FYksS6IXsnBCdFQL8p7DmPA41DwS
8qNgysMrCKSQk8Res6AfkxcIqae5lMco8dSQLK/nIFWe0gMUKaIJvEUIWMrDA2E4TYcp0S8qpA9b
dv+yvPR3NdvO/fcTiU/1TpW/ELkp35QFQ/855cuD/lGFb/i/kF/KmDbYNBhlkOhdossZKSNRtM8e
aFJ9xIh+ZRG3RumbJcAepHTOSVxe2IKkzlXBNAxmd/jb//Y0FMZzasrKGZfBIcB/X30esKcJnYaM
PLqWi9YG/oYtc//9//DJr0qhMvV9KcOEmVNlouGOfGwywYuAJP2hRCPy4Q1P4Dyl3GWTEG67EJM4
TY6Wu0ZLQ6UBQRjXfxmpzK5XRSE3vb1ltzXPIAowZ7rxG6Ac7xcyyf3Oenys25ZHbEbebkp2IGXD
y8+04sdr0Ymov5lplz2IuR8YoyI5g/NB40MPDxWPBb0aprKIrCDCwx/q2MiZwBnGGqqRop2PQuYo
MpM+pXFMlN1LYekoiSp6BJni+xZ8xAo3Vqi7I18mXeax4AY6NliVySdJwTSIsrGb3u1Vn/uBl1xl
sQSxbN8O1JePH1lMwcwCPlzGv3R2cbxfMCX3qyIC9nI+F/fgDWm8D2W5DVAH+SaB2nRsynuBvReN
PZIb0eFolpyPwbjJHPYg7zC7/aSwJLU33YSDXvRBNhgo0qwxrOP8H4pBFTdFf+Bu5Odb1Q/4J4CE
uVbUdwf1hwRYiGQi+TaTY2QwW5ZQDdAjSVJVyqOzQH2lUX0xWVMVgDLlhzvgD/SkUgaeXDJLzsUy
dxm9o+mEz8LLmFXoVn7IGr29yW3CeuIM1WXUjbL46vv3ukTM6ETTewfwvrrZpB4aHcNOwcOX2g8P
zZz+/aDN6e7tzKy3c1uu385dBdLCp4FGNwM0XyO6tbBd0wh1b7t2Y+C1CMdw8f4tgTb5GQRlwg7f
AApEjG8AKQV9vwFEGQ1ZL7/C1s5kpGzvb7/K0zl8mWVzNVqW+tnVEwGcUO7g1sEjQ9vVPwwqoXj7
Vp8JxSnnh2sfv13ucOQmqMzyyHYNKN7h8oDksQmZvrIqcYnzPFcVscPAfZSWLJwz9jyNbpd5xg2o
dgTFmPrXjGTHKcZhkzNdCvIZiw5r+Xl72kp6+ArLgQHuR6U24eswrKymMluB7sM3wgQpT0QNG7Do
lanUs5R5WzhyFZtRyG9U4oewFHmDnrvVW01gsFNaOnmWibSk+9iGcru3ntgW8OXYXHQpnlydj65A
a5T/2wevPkEu8OX4wswcdNEtF7gboQ3CGGTrCRguwRukiNQF8AwB/nwyFGTWBm0Pv7HJA+6BWZzV
/kJvx/GbIO3l+U0hC4J+VspLXURArE1ivZI4IawlPVtR0bnfiZERPzg6GsCC4I/NGwfaoyzaoeE6
ZSVgVZ6pyQU0kFCxw58GLls+OkjZ0v1M1fBkVvBR++lhPbJlGK/jQAt5jfX05maew0KHy8gxw6L3
If/Sa92H/Nt9Yo7CwQwL6+YxMdNiMIMvrA8Hy7c85lS33MAd5vrByRXBmGZ4tPDwZQ11QMiHP6uO
Z3hOcAo/BWg8NVlALHQI9LweqUKEURACyG9sZ668H61Om3KltAPEwXT1sh8xlR/3Y3dmA02x4th0
Z3VYz8WWVpOrK/j1RMvZ2Pule3myMRlbSMIKOXmhQ1SfGnD0nIdh6IoA6PjdsZ/aPzffOvxFNVa1
f3H5qgMc7QJsA/mFBMQFRSxwg2QqF8u7US6kdvmvLjvUoJ21Au3O8MZQN1hD/Ky78U0RZGXJVEXO
4B/RGuQSZpBTBdifYQnl4nt9CVXkOLXJBA0MNThi4nGaAhdLIGY0F10ggjQOrjtb/IPH+lt6WGDF
DNz/qlLPrxw8bgZx8ER3rNuxZp/CSHEAjsInTR6j24W5udhKNLl6TLCmL6OuhdGhRaQxzspXp/iQ
IRa1jA140AKZAWUFEBqV4U3wrOZO1uQgZBo8wmWYXlVD146cdoFesYdPWQES52n4T64qpRWUTwsQ
XVbwyUSE7KooTIs2oSO3NyyErywAkILy9h6XhbVEurKEOoCeNoUi1FWerENfj3AlkvGZ47IUkwK6
caGEIMHL63kflxPASEr4vZDVmqJhvAxwUuN1QAsZRVGDaF+AvxR8o/jNRoT7SYgtA8ekb5oDhSPr
S4KBo6hX/vfVj7R/jnAxYgmwQR2fjUGgGbl5cWAiDobEmFYCNInVoTCH1Z+P+hWWWj8Zo95bP7tB
SY/B7AwI07rzFfu55dB2+8h/Ck/sGHi1J8pIuy37Boxv1hPG4sNbtqZfJlRs+rV/gb/bO/0W4puj
5/39jmr9h91r/szuF+LImmrXTO7eugYhGVoZluejiaU4aO2D01PZrXs2NzPEK6NFf1iGCTWCq2Ky
w/Th/guOyWaM9sOQZmR4bv3fBm16de+IZ5peB3cr1/3A4AQdQmiAKmkxHYX0srg3jrpx6VsYRwdz
V3YQMQY65phmUdZG1ELNLD4yzRlwn9FBAJBy2Pfj6R+XFez2w0Pc6K4vr96ejX5H7U4Xt0WHvDuP
bltdh+PYk2092fbOkW3dvoOPGI1UkMAi4t02vfdum8Ib9jOridWEE9XH+vJn3162pVgitiDrObb3
Ups/HL7KjpC87z58TRMFnCuxkLL5CJG2fHdTuyOongfq8d/FPmu4r9k1hKdvmWsgkTQHL5oFsjCK
QmUHVLfRlhmEQPbH3RpQ3VUgM6BwAAIZjcu7JZbaUiCzz++jBGLCJr8MVksQRsCw7uT6+YpcGduJ
5cviVfCtcNi0X+VxHDX4UeQX/ZFBB3kLOODVAlweRlFz4AYFFiDlRLg2LDsK8DV0dBWGGot8xT3H
weUOyAoBoLeRh0YRoBAO5EOW9MxokZIWk7LwZOLgDNKTOaDYcnqQFKLUUHII6EEBnT0qh04l4WEk
LjnQzxsXqUt6FG37iNntV7hlTvL2CbeM7o+FcBuPzkQTEJ27MDMbXZ6JRhcGKOQePH3wy+Gbh2/9
cxmcT6JQKlazQtkXT8OOq8TTkA7Ml5Qz92RFsXzW76+msjxs9TMlmO1uIQ+bt8CJ8LOS8Ze2toQU
P11KScAbRT+EJkT8FQJq1Q++ygyPQAIn5VEWmgIPzkW5OHCmXMygDc4eCby+cLtGElRHcvArpQU0
f6u/5MDL9nzzrfYL7RcOXoH/aoG+7RcVjQByR7X+aHxko/s64hnNd5rPI0j1N5rv9gdJHhGaU+Nj
13DU/LmqZQxlyHoZzbJxo69ZQqhO873Gs813TXAoHajxZeOr1vONr9svN75pfNu42fiu8X3jh8aP
jZ8aPzd+afzauNX4rfVA4/fGH40/m1ebDzQfbD7UfLj1QvOR5rXmo83rzceajzefaD7ZfKr5NOHY
fKX5vtz/7Z7HwauDnIeyGmgWfa/wwWv9rjAYemHDSiAjsChaGacFltqv6ng6eB3W+zUbPL1oxNPB
G5Z4kser8v/v8NH2KaETYx8ZdcXhE7V28wOsAz5/+OdfV7GIbeLWhID3Y/v15k/1V9pvEH19qqmm
SCM1q6Z9riEWVo34VlfzzaNcTRLjjZcbrwAmnmo8jaDqcSuyMGs4xUGVBGFjk8eqMrkmjffoNWw8
3/yl+as8TnYj+fS2+aZ0VuUhQIMKn2X11n6kfY3szdSK7I79Uekvx6dQ3oIuk/uwqagn7EZkb8xv
kIIWUkiZMVl/heqM2AnsBooV2vqb0pEZi6aetCBkixZkVxYYLFfgLEeyoGlerZesKE41k/hwZX1b
v9V6ufWKGjHOAMsABVtCvVimNgHFCmUcqaqmAeLumV7FFH9uMQvDJM04dTPLV1uqtM2EexumabGY
NgBYLFsbnEU7xkToMVtcEbQa/38ozVh7qPmxcXgqmv999Q3NyqG2/PfVNw19W4GmO2btKXPP6g6m
elabWndtsSjqZxOXYnatbGmqa6Wldc8M0AZOoSwfNnZQNs/hn5vtoZ2b7bdar6sjVuX69tv1F5ov
aFYFNUtMgfJ+vaPZrFTyVs3XQkGmbbFUMaUkIWFocC/nBMhtyCBovQsg5TdabypXS6xaaJ3YfNb7
Y9Ex1eFbrbcNHVocDl2+610yaIzq8Z2WslaWLQwdsgA6UA/a77IMQKwlB3cC2Bh6XBtmE2Lk1t+J
LntcHnYbY6d2C4Qr9LZCzCbGPt2u0XvyxsSKsmGzE+Y+kkF92vjMgZmuZRDryIbdjXWMI1BrPRCT
nMWUbp9RjjmAQZjlhqdVvdX/6QA+lUHoyG+DLeGdnnTkd4epI6va2B2lI793lKvp6ciejuzpyJ6O
7OnIno587+nI7HPT05E9HdnTkT0d2dOR71wd+agjBQ7eH3ykAMISo//hzuOD4xopQEa8oBVu/TmI
iJfme/U3+oUkjwjB6WeWzt/qar9PBXUJa5OLy7WRuZlMKQr/t7Cymo2tZuCvGPrXZHwymoD/ThVr
kdERVCG+NplYi13yw/9dCCxI2Sub6b2t8sL0anB8dS62UwovTC/XuJlIqTi3nRlZTGxMXliBK7Ir
CNj+aj52YW05HCwFLq4E5qcT0d2FKWEvEvFPb+R3i+u13WQwe2F0LFhNhtbFkc3cuQVhKSWtXLrg
Pz+yx83Nr+4snczn0+WFnfRYfubk/FZxcTWcHQnOXxD8GzvVrWh57PxaLX5hb2ltJ8Kn8+OZykx4
Y7508fx2+WItXg5UCsEkFwxtXtodmZFyc/FkMLS+5F+LcvvV1e3ZC1eqqcRKKbE8uX9OSE5FRs7x
u0tTK9nYcri8OlUQosHlNW5hKR3ghBW/yEvpvdhuKjyRn1jZDtZKPDd7IZqaKk6uly4sBisbY5lo
ZmpmbWKVny7s70+uj5Vjc/vRGX4yM30hFhVH/KHaXKCwmMjw+8mtrZq4t76/O7V0ZTqwNR8JRYXJ
7WAqHE/WrmxuVqTkxeXJvURpd6Wwk9mJLVxMj4+El5OVYj5YW69lhIW5vcnR5draeOXcudje+cxK
ZTaTW5vLjEa2C+ngdmi/UigUJrcny3yGi21sxMvrG/lSLMSvZXI7m4XM/IWxpfXUSa68vRFJBIXd
lXHuSnWbmwZevHD+0kbkUriYPJnb2p5bi4yWzq9GYxe2i5dGVgPxc8sLidHzvHg+UrgSK/v9V5b2
F+KFKxfXr8zlrpRGhdKVi2tr56by87l8OH5hfmYmtbd+MTaVnFudy4WWV09uz527cH51dXV0d7Ww
lljIBHMTQI7bQWE2eXEudzGZXBuLiIXMrDB9ZY5L8Mtb5dHR5bEr5RV+ayYbKSXWL3Dc3PayMHll
T5qdWZjZ2YvHtuJLM2sXazPi9uilRBWRbHRldW1xeW50aj0e/087ko/G0L8mZZKfFhcnChHcPqCS
/Mni7uROHBVN5RRSLizgltFMdHJ0ZYv34x+T55dXR2OV3PlMJvOfqMvG+we/Hfx+8AcW9rGYf/Bn
52r9eueB+mOdBzsPdR7uPNJ8rvFk51rn0earjXcbr9V/61xHwXydx+ovdB7HwXxPdp7oPNl4sfF6
8zmwA2AzGZQ91XlaLWvd6jzTuYFLn+08p5fKiheUPt95QS1t/y6PA0pf7LykliJFpHULl77ceUWH
gEte7bymt8Ylr3feUEuwKIPK3uy81XgRz+Xtzjvoa+ddNB+oc73zHrAl3Efn/c4HnQ9x/Y86H+Na
nzReg1+fdj7DEF/DOLjefL3+GJR+3vmCLv0L8AblX3a+MpQ/iMu/7nxjKH8Il3/buWkofxiXf9f5
3lD+CC7/ofOjofwaLv+p87OhHBgulP/S+dVQfh2X3+r81noQ1vW1+rXO750/8Lz/PLyKy1DNa21c
dvjA4YONFw8fUkqvt/9E+JLD/uHrw4ePtB48vKa20cofPbxugvTY4eMA6QkLSE8ePgWQnjZBeubw
hgoJfj2rxfxOxZaT8XPxqWgy5ls8B+l/Z+OxNXS/KDmUC25eaKsX2uqFtnqhrWy33V+P/fU4fgLf
kik5dt9JKNu3F+MKUOGmFqSYldL5PfgvvGdUFPm0T1TvIXpuPM+NNyQ3HvhxhufBg1s4PjHLgzUd
m9Phvs1R+fGY0xyYC6/PeR6hI888cs+dd4e58wT8irMX8Mp25sVlwi5Vqp4rz3Plea68obnyKK+c
U1eea2ecpZvNwgHoefG8SNeji3RV1aM7U2U+piGvnsrsqcyeyuypzJ7K7KnM94TKfLviXz2V2VOZ
PZXZU5k9ldkLfPUCX73A1+EEvvYabnTwyMGHBx8dPHnwsRpqdPCJkqX2A4SSg0/rbzQ+sM+OjW1D
n/UaPnPwuQ25qEaSL+SxoLf6m6+gmTQ/sTRoOHWJICntQ33k7Y+A0L/sxarV/tihVeuWbCTQFSKD
VUsmvU/R3Jqf9RvS1XofhxthLFmtF9jQlHO78YI8toOvDr7uelv8c+20v1X/tP1J+1ObW+JuzWHf
6Cst0+wAVlrDb/3lQeG3S7Z4XS6S1/4tNbvxdHwSHv6Hd0Lh2cCl6LT61F4XexpoWo8ZV2x49jRW
b+3P2p8PyZ7G7O6L9pfDsqdpnSEqNlq5BmpPo3rSk+y6saddb39lRVIrsUnYs3HHpjcGvrsZ2AZh
CmN1q5tNu5iebExTwJYoRGOhnXik2GwvYhmkfMDArExLhgW0vp1tZ3oyTr7+qTr5YZuezD2rB9HQ
TU/mrlUk9ml6Mqy5Btby8rVbDeJr+jhqfDDo44ghVPV0HLW/UUemw2l90M08ZX1AJeMJX3xhcS2a
XFwelIEKLZCW3f92GKigw9aHLWOHwzRQoR4/bn1yewxUjzpdcgcGKvPaDN9AZV6e22CgMq/QUA1U
35rXqH3TcDmbKR10u5xtedI5upxt2XpAl7OZU7qdNirGAPq3UblVZr7tX201uSUYamtv9xc8tXUI
auvN/tVWiygOT2311FZPbfXUVk9t9dTW26m22h9Hntrqqa2e2uqprZ7aeheqrd+Rnl+kkh18b6My
3P7sTVMCTkOjZm+avTR/vt/sTTFeTXkjhdLSpXhqYTcahZ6XLkwW5vPFxb2VakW8uF24tDt7Xkpt
F/2ja1n/+mwkP1kbSWQWimu5C4mlTHJ7NljLraanL0q7lbmANLFUjm8FJzalkYXa/nRienEzLVUu
zQaD4t743szEyVStNj29OH8ymU9X+J3RFTE0nk/7x2vJaCIRTm/sSWuRnVwyPRXeyBYmi4nkybW9
Sxsnl0aLgYlUahy1nb54KVIOjMZ2Anlub2/iwslEZn96f2bqYmhiZyG+MZvKjQviUjKWqI3vwlud
td1saouTClORpe0ELjspCeGd7eRI2r8V3p9G/S6dj27F8mvSuZElfmflSiicKOz7Y4lobV9K5CbH
L22OjqWF/f3K7Mj+yYuFrfVsdmZmoxYbS5W3LtU2t8elud1LQmhLqJQ3Zvfi68vZQnpyMTmXjVXj
gamLpdT6+saV3aX1/akV+dvS/GZhLppYWxfz27W9reKUf3p/eyY9fWk6kdgvnc9sxSH90/bq9hUp
XpISu+nd3fxyCpC+Pz09M7Y3G9tJSLP7Y0Ihtr6R4ZLhk+eTl9b9+8mxSljkxpLC5qW0KCN/PRRP
S8m986PJaD5/MhAsx6oxhMPI3vrM7mhpNyBdWcvnlsXiTJzbqPEr8wtXrqzPl0a3t0Nidnkd1iBx
bmGrnCwWUzvzQnFpIhGHsnP5xHQpuLx0ZYOfmNtMSiez5d3duXRQXCjMxNc3QhvJhf2LxZ2V8sR6
IDsiVdaXFjAuZwpjBX8qv8hf2lm/MD6ChzizvpNbEvbSY5P76TFIysWLIf80rF1tV9rOrq5MhGdn
RgqlNB7LZD6xNZ6dK4R3zo9tziXi1URtf2GqsBS8mF9L8aNLcekcwu9kZSkViK3sjUn++ZWLy6Hd
6RDgtZYo56q5iyOF1OboBL+3Des+NrmxV9ndD1Z3QqPiyb3RPf9CEtHIyG5R3CkWA+fziyE+s+Mf
vchPJAtBCWgF6KcgFjdCvLh9cmtrKSKVLi2kYByA0/wcH5qPBKtzhYkJEXc4mhG5Ra62h2h7LH/+
wtbi7PrGAtDO+kx4/ySikxm+CvthJhHNX4ytj165ApNMrWdL+UJpZXM6EduVxJ14bTqxlNuoJEK1
/cnEZrU0mbiwP52f28ichz62Z+ezqK/sSGT/QhDaFs7tpfZqWYTb0tqWGJ65MrO+sZ264h9dPSkm
xoKFsS2xHA7IuN8YvRRe2N7L7s7PZIsTkQtCcR99mF9cX0qMr1wMbEUyqc31cHEuJQRjQPXF1PJC
fL20OXOykpDC8ci0JKxgms2cl/z5K7uhKjwRvJveLISWLo3D4kT3C7PCytrJaO5ScYeLrF2SuIsn
/eu7wkwhdS42Jgp8YCkwMXZpqzKfQtX3CvNVobwSmjuZqq7ivb63KoWCkawwBxnLdrNhv7zXo8Lq
+t5qgufSJ/2XUomklF6tVovZAiB2dT+2l1+fLU/4d9dGx08CVKg/fWU3tsNLgbm584vrXGymMLsy
sjeRiKJvk3vV+drEWGFU4iOT07thjMOZBX8xOLq6KG2FFjaWd2K7EWk+N70v06WUnecurV+Kre+G
zvmnYDU3tieTG5HofGFkJ7eQmZtb5eZrqwIqX96/FK5GUqvlOX8oOxcqRApozxaTyew4v1MMRCLz
wWwO75nzFyLrcyOR9cKIuDO2K+/HzeXx8Y3J2EQpn7uyPD+J95BY3N+9tOBPzQb46tr26qW8sIxo
PjWfqI4F42v75Usba3P76yqfvbjBjY2cBNRk97fQfKdn/CcnR8XA7uLI/mootYGzm8Xy55K5FelC
YWqKTm12y0tt5qU2u4NSm3kBgF4AYA+elB8OfnR8iZbtUbG4POtFAjItVvEV39Ly4ur0/Dr8N7YC
CI5N+5KLnmfF86z06VmJrnhOldvkVOl2W9VzrRy1a8XiMqoXD+jQsRJfULwqBqbiuVU8t4rnVhmY
W4XykDh1q7h2jFi6PAZ3WdXzqHiBgPe0+nqXRwR66qunvnrqq6e+eurrPaa+3llxgZ766qmvnvrq
qa+e+no3BATKTm19IQV4Pd7MxvNccRtEaWra7We6DkxFn7G592aX92aX92aX92aXdQLywz//utr1
Fqp94nH2bdR78KmutABWONBYiz6E+TTnJRz3Eo4PN+F4ld8EMUIYYtZx8urlUeUbt57lwJKOu57m
EaYbt74V6yUaP/aJxi2vzXqvc2G0J4WCTNuQbdxLNu4lG/eSjQ8t2bhVeu5u12Itk407uhbrLlW5
l3Hce6Trtj/SpWpjd5SOfEzf5vJ0ZE9H9nRkT0f2dGRPR75bdeTb9RyXpyN7OrKnI3s6sqcje69y
ea9yea9yOY5fUrawMQTJC2vywpq8sCYvrOkuCGv667G/Hnd8p87edGtxt+4ejG8Sqr5ypSSl83vw
X77KF0U+7RNLngnXM+EO14QLNrzhWW/NF8mOyobLnObAzLd9zvMIjbjdrvp5ptxjb8q1uAvoBTth
pMdlwi5Vqp4Z1zPjembcoZlxKYusUzOua0OspYl1cHf9PAuuF+U0IJVZVY/uTJX5mIY7eSqzpzJ7
KrOnMnsqs6cy3xMq8+2KffJUZk9l9lRmT2X2VGYv6MkLevKCnrygJ+89JO89JCWh9FcHX3e9r8hO
JM2+p+g9g8RM0Dkdn4wtx+eiC7652FJ0OuolkPYSSPeZQHolNgl7Nu5lkb5NWaSt7wd6+aOPOn+0
5fU/7wEkhxmkk/GEL64kkfZySHs5pL0c0kPKIW2Vdbnb9UDLk87R9UB3Gai9RNLeO0ie2noPP3/k
qa2e2uqprZ7a6qmt94zaemc9fOSprZ7a6qmtntrqqa3H9P0jz5XuudK9t5mP5m3mu9yn7r3N7Nko
vLeZvbeZPSPFPfY2853lWffeZvYMFJ6Bwnub2bNNeC51T331fOue+uqpr5766qmvnvp6j6qvd5aH
3VNfPfXVU1899dVTX+9q13rr4dYjK1KFE31LPFLjBJHLSlyxda316DwUcBXfeakitK63Hgu0Hm89
ERwJhk+PBOCf5MjIWfzPRuvJ1lPM8qdbz2jue+RPbzzX3ZvevNH6onlD9qS3vlRyDnzeRdtCk32/
/oG63JSudqOrpqYq6+j409MhlsomyoOyy1JRoLJxtb6ybG+sK6+b6YOcxMDtFGWSgGyLra9b3zR/
an3bNd7h+sEDzbeVrwREG5bjdO3aV1sPtb9XoyAUgUnJzmCjc/9sHgyO1qfw86YbMGcpQeuNLiBM
CDGmplQ2dT8TWxG2OPGIJzYpcFX1Ud2BTGqeK5SFCqeqQEc1r9ODnNMslz/i6VD8GLhzEX4UOPRH
JstVMhwUspO/KSyBNSAjQ8PvK1NnCKPRupg9g45PECzM3MwIQZHF+EIZDnJR2oaxd4OfFhDLsWih
CGJW8Jo/HD7XvNVQWTC1fdNA5rB9T/nSgDLAVrZUKcA5l+MKgq8KJMvhN6Y3uWyNUwPlffjlaUn0
FaBDvlLK81kfHO4aws2B28oSOz7e3mz/0Hro4AWaSTa6kYbdYsrE9YcbCLplBBlE8twmr4uZgyL7
1m+9sl2MV90SY8WAjwppxAY8ClQhcV+Xq/WxmBlA84e/nmDvjTm0BQrQVkpxZbQJqnwedrcov4UM
ZRzg3SfyFXgyGjYDqFuo9p62Z+ALYkU52DFZuY1U5vY43wonpbkKhyoLWJTHj7hLXB64GGQ5hk72
kDblK0ubeSF3xmgVBqkDxO/CplAk54Nn0raYSZQ9YO0FeQQTOlZgwjyxxgpb2NiZ72/GsstZqSJt
3X//3w3j9FuOU1GSAFN8hcuaGNVr7CkAPSn1KVbDoeGnhTyXqwLO0A/EfO5odjPLVYRTPkW4PHI2
o6/TZcA5dYAeB2Rd5HKidJyQVEMDOm5YSmLB4DihSRZVTNxYUdqZvKF+8/B1Nm+Y5gtCDrG2tKBJ
LKdkjgviSRYcDxzkm6ZYDubWOT7LpZFIbuhT49BpQWX9JC9XOJ1T7tL6qXWT5iytn1mYa/1isEkC
I0N42pSAtXWTDmGFcT11hQgR01F7C8GV0Vz+YDk2Z67h77pSH2Eu6OVWTOtXrSVLoLeAO5D7Mkzp
+vaZ9BjdDyIZqqomdbWatb5v/cCwmkVrXCXtm+dF2EGeucwzlx2luQxH4NyN9rKpPFetCltCivSx
H9UMFytpEPkre4OcYKyYypeqEjz8cjdZz1akzW0+ddSGzoWSqJGOr7TlwxwbbdjbYTVLlnBE3LCM
Zq4tZoevsMRMOLhWhIoPoloSMLQCIXcgC5vmU2Pb12q8j6vwvnKe58A3C28XgTkNAmQKvr2SBFEy
YFdAoTJbpXy+VAO7ABE048uCJFuD/yKFF5+nxrCNHhVepO4eao+4KyR8bG1jbUgPPhTbmLsp4/1x
FFPszabFosapUjEDTkwpj8mq6gOSErPwshaXygr8Dg8GKfGMLy76KvxWHhhTFVNkClEtyIZyJFca
qFemVkS2qBj+C1FePFcAMt0B+gbLklAE6sbltVKlRwsWa9xJ6Fkm/FSpwMNeEESwOFeEfd5XKBX5
PcS2jsZYZT/ampDPg7GceLEMkCfv8OqRbdlpTuSPfIc6NCu5NHcIhWM1Q1ubkLsprkEsxbGao0uD
DvvMpDbcRR64iJRPo42ULRWBq8A+2tyT+QsHeiWorcUUj5xvVEdJ+HcOcykUhoprpyFYVRF0gEFt
YqVUNrOnwOhd2RFSfPU4WnemSmUB2J5YuuvMO6QDFVYIuCMHvH1Lyuf3hmvVsbDXDCrCyzMGGY1B
nr3Gs9d44U1eeNOQ5xXw/a0KGs7fwcGzJXI6+XjBTt3MNtZRTTIqkQ8M4h9gkfsIVEJK0xuDCEWC
o1oq5OHqF2ht6LSCSHctPAniFyDqFzBT5NCgU1xRlAowCxi9T54BDtVwGLuk64o2ERbHM1bEC7Lw
giy8IAsvyMILsvCCLLwgi+OvV99sP9N8kVIllev289HEUnwZHhpYWV2OJn0Li4nFZWYmiZvs9tPR
c8noMnoJAh4sSETZT0LUb7aeZTUmpCG451cGycOcPgCmVOYug3XdkFu0+T2DkwhVqSphAQg18HGb
2xw4HDEIxEtkQcdoomf14JQ7HLx48Mg/a2czFSE9Vcr7amdr//mvE6FgKPSvE/7/aj+sMo6m8j5v
G5kLPq9/Uf+y/hXsnF9h73xd/6b+Wf1bwmBwk6Jy5VboQok6R9A1aFdwkNhNQvrrSdcjgl1nSHAv
c4erbiGyIrupA9iAPhKwkfFol2nh3FDFeETWhtQvNB5ZAFUzsgbQ4D1mYdERHAV1NCAD8hwBohx2
+CxUJzywWKskYi6+JD5FvViru9d2Z8Xlk9GF6agvacvi2S3tWbzlyYDPIWZKo/ZvLPEJ9HUQ9xQx
D4Q/ZCnA60StjRx7ov6iMN6rzvlW61NMicoj470L4wGKDbc+M8NofU7CaHzBkp01o1Re3pHyrWRS
x/4HS0a38JTfvtkHBzL7Qd4uoXUYm0gChtxh/1UxGtGGD9BuejZzHNxqPWQSNiIRWdgYtPWjfeu4
Ru389dSxvdHmDmnDu9HmCFXOo3/qN4H8qmUuhaLIamfBeMtXgASD4ZF/nYDfmzz4w3lUMCIX5IUi
/hkJaz+XpTwq4iSxhKiWbRGQxQ2FmwtFAV0ok8DkqVhv0T6HOFAwcvokMMDm4DMI9xlJtiCSNloI
6REFqDd8nZ/teEb8CYQxPBFCzWViMawgTcNiZBwK/P/lUCMmvv7t31c/cv7P37tqof6F+JzPBsLg
7QcHulDgzIfoGR3uopsdq2AELPomwRWR85QNL1DACxTwAgW8PChHNh2CG6N4AHDWIl+Nl/rEOt7A
5LI3++BzPEpzApGhItIG1fACMhUnTsKphBbQUQPwU4tnUFsSqRfwCilRDWD6znJlzEnhvzgAQoDQ
eoi5oOIc8DhAS1b+glooGoLPQ2wDAC4LeRi2rsXK1kUieAFce6+yMbGiNILICsXzj85yJC6c0lK9
wLUB7jT6l08euTol1YuH4yaqMHmYSA5CVKAZcu3hGSIJugCht3JYBGj0KOQCz0GZuSBKParZhy8c
PAX/e95svD940K1he04ZNqUqXndteEdoGgyoBMYdBetp17AgiEMoSIXB+ALm+LSUlmDzsJmpYS0c
2ckhMXJpC2WRhO2kLAgt/BjwyACqCSwaUEyz/YORidgAh14KZ3CURejfq5BTF0D2KSioM8l7dtYw
0oFnmKBFU5kefaKQ5pBWL8dX4cAkuCoE+rxpc0PEEhz4Gdnkmwcmy3bumXrXXfQQtY80GNooffAT
i5tNyVV903wN/o30EWBsGRPHMjrxGT20vzND//fV54En07mS5TkwAHTHO/bxMyf319M2xxZwZTD/
IOQaTxb4Q6rCouRkFo4jt3DQhnaS4YVCX/PCGUBS96gOL1LDi9TwjCaDMZqc4/n0JpfyLCaexcRL
heGlwvBSYRyrVBgqd0YX4/GFUbi0XdnzcmH0nAvjDfa9ePJCLroPj0L9GOYUY3YL2pYi+mogncIu
5+GfNNyTQHd5UW6CqshleNKKwkFygAzLgoKWFS7UQg3IX4CgFUuiL5UtwSV9dEOfg4v7RXAHyskR
4HkD3mBGYc6u5Mvy+TKeXxqSKeRLSPXxbUkVGFvlFHyENAoAToC0CgUemUJS4EBElMZD+gVfStZ1
4SdER0CWBTwjxWgC2Q04SCSgjBr9xAkY8HyPgd1kSh36YKwdKwgvx9Fwsjs4u8kKSABwNGQ8s8k9
ZDZZKKkbGthARtjhkaYNN975GmY1UL4Fhdo2ryC+gBIFaXt9UFYTq6Ql21I6w1f/ffVVxA8Ro1FO
QT0T0fE3mrDmBhkksqUyYqlK2hqclyVTQhNUWDVOuASh6HAe4IPJhwzixTM+L4mEl0TCSyJxrEwo
81y5BNZkz4Jy7wW4z0eXFtEtqKXYfHRuJbpwNLHtoAG8Z2YV0TPgd1euSGsyp3JnnH3dndBwkPmd
z4PjNQN2dmRgx/fSlcucajlUK0APeQm5wxWdRtF1FFcLVFcc/0p7pdY2bBCohP7TczizKZQ5ODIx
ge9NXTV/CoxCDCnEi944fLv5s1HDwIG7A7hW9ReyMLiCk0RYogwErkFNgpgg5ahhub41BoG0pmvo
aLe5vJ6FtVwS2IHrWSLOSg3rQ7eQ5ktgtbIJ6O71vhgmeFl+N14XM9CHI4VA2Uc2tOEIDEQ8A1UY
htP9OhxjOJgi1O1tQxmOsGU0gNgQRy/wZLZiQx+OgOURZWA9TFtTxsXYJ80cdxJxXJLYbbhtXPGT
QrYMcEOD4xplNMHZRPiKPBudW2q2KDnCRmkih71olZQCMj2ILpLnQKUolEsaITg28H9vYqmBsZEA
eXFEZabYtOkyZkMenOqmp2gVXRNyySkQWixMwt03uNmeoeMQqes0PpmD7YFy5VtlZqCO9X6s25gA
kCSQkTISJTU0f2CHKygkLJOZGlKBaavHo/rgKfMV50AAH9UHN/56znTJ2bVVba6Upuxzf8GjnYO9
nNxGF2JcQYwXwVJSpKEdIF3anZkOAuM2LS45d7WDMWhaIQok+qV5AzHTSHR/N9mAO4eAZKwZTgYa
b44gARxRAm6OBGcIisSaP2wXejfQl/iYu4XN8afO+KZwsKEq5xo3nojijG7/PUlZBhnIZUnaTGbA
FDU9azRNn/HNAl2oAqWtEqL5VdSIUdr1wjof9ZvrxrPveGeBgKuZT/71nNnzMSi9BD81PlA+6J5z
sfjgEFM+uBLh7VI+GHDpnh26YWJsdjjcpA/WModj196PrYdaX9Bm5APl9fseb7pKwMNRJDhYHigK
H0RCK2trl0WQiMp15EHh+HeFOaAbpahUkeM34cV7OcQ0CzGn+A4qWB/BGwvusAyHalm421whCRsA
Bn+NxTV+sOqJjwfCDKTKkzJC1PhcpLf5ClIxjRNoA4Yw8uTmEBoKzeE6LqBvkOhCQiN6x0I7lY4O
YUj4gjx7MBT2OQuqB3Hto/txGzvjmzNcFKGYr61aKteUpX90GUWAwFr1KEBClArrMuoAp1TDWTO0
YnA+ycosfJNVCLWApZhielBAdVdNtNHVuG1hUwYv3zcxjdQoCDD7Ya2l7BpkO5ZYQAjXkvXnHhfQ
vOTnzEDuu+9/DSUxcyVECTkpJyFnLknsOmUpX5keU2JI2FKpx7IYwUDsNiQXJYGwpUlrxysDhAO1
lzl+p/kG0EV5R+kGbNMP5mX3j5JwQJYh9VtPsA5gOQNetw0vcEAAPE6Rqtjkb0d6Ae9mvefhdO3h
/J9T951AQQ2n4ckd7oyQPnH2vhP/DW/2wBMX4uXkHtjr/ufMbiF/4uzIqROXK3y+6j+D/n3ibODU
iXQptVQplat+rlyWKwWJQhRSJZeGTp2AN3nSfrk9VJDwqz/wTYEVViqQn06cHVVK4YYfkg2qcmlE
LRX38hD0gMvG7j91AvYhpPNALHFIsxh3N4uJnmYBAhJe2SHNIQBt3UwiAH30MAtZGDiNk7AOayZQ
7GomKjE6m4mcPOs0lm2HNRN1oL3OpLf9ISdxP80NcZ8H1L57nclYTzOp5oY1fpdbPNDbHkcKugQh
hUPb5UGXuzzY2y6XM8oNaw5d93dQ3cmGSahzwzGKfhA4M3zgTLmYgU/qjiE+BZVP2iS7Tj1IzJ0v
DmXuXenQau4qId6OuRdApa0MjYTdLn9IpX0zCkIqefeFglDQhIJjRgUhtXioKMhwm9jedewI4Lbs
f232x23tGVMc4uyPKQ9QB357NsAx5QKqUDVUJMClQHCYDUltdCmOhXoTx+QpDGf1wi4lsXBvkhie
wmnFBHu8FiOsbmJnM0F3lLjTcqqHIc0k7NIcEVaLHWryKDnWaZTxYljqSlhl6L1OxPkeN05kSLtE
ZVW9TkSlSYe6vGzFHdZqqFynVyuXyiKcTOL+//n/`;m();var aP="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function mc(e){var a;let t=new D(
128).fill(64);for(let s=0;s<aP.length;s++)t[aP.charCodeAt(s)]=s;let n=new D(g.floor(e.length*3/4)),[
r,o,i]=[0,0,0];for(let s=0;s<e.length;s++){let u=(a=t[e.charCodeAt(s)])!=null?a:64;u!==64&&(o=(o<<6|
u)&65535,i+=6,!(i<8)&&(i-=8,n[r++]=o>>i&255))}return n.slice(0,r)}var wG=256,pc=null,sP=new y;
function wb(e,t,n=""){let r=[e,...n===""?[]:[n],t].join("."),o=sP.get(r);
if(o!==void 0)return o;pc!=null||(pc=E.parse(Hs(rP(mc(iP)))));let[i,a,s]=pc,u=s[r];if(u===void 0)throw new S(
`No template ${r}`);let l=f.keys(u).map(d=>{var b;let p=(b=a[u[d]])!=null?b:"";if(d.includes(
"/media/"))return[d,mc(p)];let h=p.replace(/[\u0100-\u07ff]/g,C=>{var O;return(O=i[C.charCodeAt(0)-wG])!=null?
O:""});return[d,Zs(h)]}),c=Js(f.fromEntries(l),0);return sP.set(r,c),c}m();m();var vG=/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g,
kG=/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g;function vb(e){if(!/[\u202A-\u202E\u2066-\u2069]/.test(
e))return e;let t=[];for(let n of e)n>="\u2066"&&
n<="\u2068"?t.push("\u2069"):n==="\u2069"?t=t.slice(0,g.max(t.lastIndexOf("\u2069"),0)):n==="\u202C"?
t[t.length-1]==="\u202C"&&t.pop():n>="\u202A"&&n<="\u202E"&&t.push("\u202C");return e+t.reverse().join(
"")}function Up(e){let n=e.replace(/\r\n?|\u2028|\u2029|\u0085/g,`
`).replace(kG,(r,o)=>o!=null?o:"");return vb(n.replace(vG,""))}m();function st(e){return e.replace(
/[\s_\-"'\u00AD\u200B-\u201F\u2060]+/g,"").toLowerCase()}var Ke="\u2026\u2026\u2026\u2026\u2026\u2026\u2026";
function Ee(e){return e===null||e.trim()===""?Ke:e}m();function Vs(e){let t=new y(f.entries(zp(e)).filter(
([i])=>!i.endsWith("/"))),n=f.create(null),r=i=>{
n[i]={name:i,asText:()=>{var a;return Hs((a=t.get(i))!=null?a:new D(0))}}};for(let i of t.keys())r(i);
function o(i,a){var s;if(typeof i!="string")return f.values(n).filter(u=>{var l;return i.test((l=u==
null?void 0:u.name)!=null?l:"")});if(a===void 0)return(s=n[i])!=null?s:null;t.set(i,typeof a=="string"?
Zs(a):a),r(i)}return{files:n,file:o,remove:i=>{t.delete(i),delete n[i]},toBytes:()=>Js(f.fromEntries(
t))}}m();m();var Hr=/^word\/(?:document\d*|header\d*|footer\d*|footnotes|endnotes)\.xml$/,xG=e=>e.replace(
/&(?:lt|gt|quot|apos|amp);/g,
t=>{var n;return(n={"&lt;":"<","&gt;":">","&quot;":'"',"&apos;":"'"}[t])!=null?n:"&"}),TG=/<w:p(?: [^>]*[^>/])?>|<\/w:p>|<w:t(?: [^>]*)?>[^<]*<\/w:t>|<w:(?:tab|br)(?: [^>]*)?\/>/g;
function Wp(e){var r,o,i;let t=[],n=[];for(let a of(r=e.match(TG))!=null?r:[])if(a==="</w:p>")t.push(
(o=n.pop())!=null?o:"");else if(/^<w:p[ >]/.test(a))n.push("");else{let s=a.startsWith("<w:t>")||a.startsWith(
"<w:t ")?xG(a.replace(/<[^>]*>/g,"")):" ";n.push(((i=n.pop())!=null?i:"")+s)}return t}var SG=/<Relationship\s[^>]*>/g,
uP=(e,t)=>{var n,r;return(r=(n=new RegExp(`\\s${t}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(e))==null?
void 0:n.slice(1).find(Boolean))!=null?r:""};function Kp(e){var r,o;let n=((o=
(r=e.file("_rels/.rels"))==null?void 0:r.asText().match(SG))!=null?o:[]).filter(i=>uP(i,"Type").endsWith(
"/officeDocument")).map(i=>uP(i,"Target").replace(/^\.?\//,"")).find(i=>Hr.test(i)&&e.file(i)!==null);
return n!=null?n:e.file("word/document.xml")===null?null:"word/document.xml"}m();var EG=/\{(?:<(?!\/w:p>)[^>]*>)*\{((?:<(?!\/w:p>)[^>]*>|[^{}<])*)\}/g,
CG=/<[^>]*>|[^<]/g;function RG(e,t){
var a;let[,n,r]=(a=/^\s*([#^/])([\s\S]*)$/.exec(t.replace(/<[^>]*>/g,"").replace(/&(?:quot|apos);/g,
"")))!=null?a:[];if(n===void 0||r===void 0)return e;let o=n+st(r),i=t.replace(CG,s=>{if(s.startsWith(
"<"))return s;let u=o;return o="",u});return`${e.slice(0,e.length-t.length-1)}${i}}`}function lP(e){
for(let t of e.file(Hr)){let n=t.asText(),r=n.replace(EG,RG);r!==n&&e.file(t.name,r)}}m();var mP=/[\uE000-\uE002]/g,
[Tb,kb]=["\uE000","\uE001"],pP=e=>Tb+e+kb,fP=/<w:drawing(?: [^>]*)?>(?:(?!<\/w:drawing>).)*<\/w:drawing>/gs,
Sb=/<wp:docPr [^>]*descr="\s*\{\{\s*%\s*([^{}"]*?)\s*\}\}\s*"/,cP=new RegExp(`${Tb}([^${kb}]*)${kb}`),
Gp=e=>{var t;return((t=e.match(fP))!=null?t:[]).flatMap(n=>{var r,o;return(o=(r=Sb.exec(n))==null?
void 0:
r[1])!=null?o:[]})},xb={cx:144e4,cy:792e3};function gP({width:e,height:t},{cx:n,cy:r}){let o=g.min(n/
e,r/t);return{cx:g.round(e*o),cy:g.round(t*o)}}function DG(e,t,n){var a;let[,r,o]=(a=/<wp:extent [^>]*?cx="(\d+)"[^>]*?cy="(\d+)"/.
exec(e))!=null?a:[],i=gP(t,{cx:w(r)||xb.cx,cy:w(o)||xb.cy});return e.replace(
/<(wp:extent|a:ext) [^>]*?cx="\d+"[^>]*?\/>/g,
`<$1 cx="${i.cx}" cy="${i.cy}"/>`).replace(/<a:blip\b(?:[^>]*\/>|.*?<\/a:blip>)/s,`<a:blip r:embed="${n}"/>`).replace(
Sb,s=>s.replace(/descr="[^"]*"/,'descr="Lambang"')).replace(/\{\{[^{}"]*\}\}/g,"Lambang")}var AG='xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
OG="http://schemas.openxmlformats.org/drawingml/2006/main",dP="http://schemas.openxmlformats.org/drawingml/2006/picture";
function PG(e,t){
let{cx:n,cy:r}=gP(e,xb);return`<w:drawing><wp:inline ${AG} distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${n}" cy="${r}"/><wp:docPr id="1" name="Lambang" descr="Lambang"/><a:graphic xmlns:a="${OG}"><a:graphicData uri="${dP}"><pic:pic xmlns:pic="${dP}"><pic:nvPicPr><pic:cNvPr id="0" name="Lambang"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${t}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${n}" cy="${r}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`}
var NG=/<w:p(?: [^>]*)?>(?:(?!<\/w:p>|<w:t[ >]|<w:drawing|<w:br|<w:sectPr|<w:tab\/>).)*<w:r(?: [^>]*)?>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?\uE002<\/w:r>(?:(?!<\/w:p>|<w:t[ >]|<w:drawing|<w:br|<w:sectPr|<w:tab\/>).)*<\/w:p>(?=<w:p[ >])/gs,
IG=(e,t)=>n=>{var r;return e.get((r=t.get(st(`%${n}`)))!=null?r:"")};function $G(e,t,n,r){var p,h,b,
C;let o=t.lastIndexOf("/")+1,i=`${t.slice(0,o)}_rels/${t.slice(o)}.rels`,s=(h=(p=e.file(i))==null?
void 0:
p.asText())!=null?h:
'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
u=`rIdIsian${r.replace(
/\D/g,"")}`,l=`<Relationship Id="${u}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/${r}"/>`;
if(!s.includes(`"${u}"`)){let O=s.replace(/<Relationships([^>]*)\/>/,
"<Relationships$1></Relationships>");e.file(i,O.replace("</Relationships>",`${l}</Relationships>`))}
e.file(`${t.slice(0,o)}media/${r}`,n.bytes);let c=(C=(b=e.file("[Content_Types].xml"))==null?void 0:
b.asText())!=null?C:"",d=r.slice(r.lastIndexOf(".")+1);if(!new RegExp(`<Default [^>]*Extension="${d}"`,
"i").test(c)){let O=`<Default Extension="${d}" ContentType="image/${n.type}"/>`;e.file(
"[Content_Types].xml",c.replace(/<Types[^>]*>/,P=>P+O))}return u}function FG(e){let t=0;return e.replace(
/(<wp:docPr [^>]*?id=")\d+/g,
(n,r)=>(t+=1,r+x(t)))}function hP(e,t,n){let r=IG(t,n),o=new y,i=a=>{let s=o.get(a);if(s!==void 0)return s;
let u=o.size+1;for(;e.file(`word/media/isian${u}.${a.type}`)!==null;)u+=1;let l=`isian${u}.${a.type}`;
return o.set(a,l),l};for(let a of e.file(Hr)){let s=a.asText();if(!s.includes("<w:drawing")&&!s.includes(
Tb))continue;let u=c=>$G(e,a.name,c,i(c)),l=s.replace(fP,c=>{var h;let d=(h=Sb.exec(c))==null?void 0:
h[1];if(d===void 0)return c;let p=r(d);return p===void 0?"\uE002":DG(c,p,u(p))}).replace(NG,"").replace(
/\uE002/g,"").replace(/<w:t(?: [^>]*)?>[^<]*<\/w:t>/g,c=>yP(c,r,u));e.file(a.name,FG(l))}}function yP(
e,t,n){
var s;let r=cP.exec(e);if(r===null)return e;let o=t((s=r[1])!=null?s:""),i=o===void 0?"":PG(o,n(o)),
a=e.replace(cP,i===""?"":`</w:t>${i}<w:t xml:space="preserve">`);return yP(a,t,n)}m();function Xs(e){
let t="tags"in e?`: ${e.tags.join(", ")}`:"";return f.assign(new S(`${e.code}${t}`),
{templateFault:e})}function Ys(e){return e instanceof S&&"templateFault"in e?e.templateFault:null}
function vF(e){return new y(f.keys(e).map(t=>{let n=e[t];return[st(t),typeof n=="string"?Up(n).replace(
mP,""):n.map(vF)]}))}function GY(e,t){var r;let n=(r=t==null?void 0:t.tag)==null?void 0:r.module;if(
n!==
void 0&&n!=="loop")throw Xs({code:"TAG_UNSUPPORTED",tags:[e]});return{get(o,i){let a=st(e),s=o.get(a);
if(a.startsWith("%")&&typeof s=="string")return pP(a.slice(1));if(s===void 0&&i.num===0)throw Xs({
code:"TAG_UNKNOWN",tags:[e]});if(s!==void 0&&n===void 0&&typeof s!="string")throw Xs({code:
"TAG_UNSUPPORTED",tags:[e]});return s}}}function qY(e){var s;let t=Ys(e);if(t)return t;if(e instanceof S&&
e.name===
"ParseError")return{code:"NOT_A_DOCX"};let n=e==null?void 0:e.properties;if(!n)return null;let o=((s=
n.errors)!=null?s:[e]).map(u=>{var l,c,d;return(d=Ys((l=u.properties)==null?void 0:l.rootError))!=null?
d:{code:"TAG_BROKEN",tags:(c=u.properties)!=null&&c.xtag?[u.properties.xtag]:[]}}),[i]=o;if(!i||!(
"tags"in i))return i!=null?i:null;let a=o.reduce((u,l)=>l.code===i.code?u.concat(l.tags):u,[]);
return{
code:i.code,tags:a.filter((u,l)=>a.indexOf(u)===l)}}var ZY=e=>new y(f.entries(e).flatMap(([t,n])=>t.
startsWith("%")&&typeof n=="string"?[[st(t),n]]:[]));function HY(e){try{let t=Vs(e);if(Kp(t)!==null)
return t}catch{}throw Xs({code:"NOT_A_DOCX"})}function od(e,t,n=new y){let r=HY(e);lP(r);try{let{
Docxtemplater:o}=(wF(),Bo(yF));
return new o(r,{delimiters:{start:"{{",end:"}}"},syntax:{changeDelimiterPrefix:null},paragraphLoop:!0,
linebreaks:!0,errorLogging:!1,parser:GY}).render(vF(t)),hP(r,n,ZY(t)),r.toBytes()}catch(o){let i=qY(
o);throw i?Xs(i):o}}m();var kF=new y;function id(e){let t=kF.get(e);if(t!==void 0)return t;let n=Vs(
e).file(Hr).map(a=>a.asText()),
r=n.flatMap(Gp).map(a=>`{{%${a}}}`),o=[...n.flatMap(Wp),...r],i=new k(o.flatMap(a=>{var s;return((s=
a.match(/\{\{[^{}]*\}\}/g))!=null?s:[]).map(u=>st(u.replace(/[{}#^/]/g,"")))}));return kF.set(e,i),i}
var Cu=(e,t)=>f.fromEntries(f.entries(e).filter(([n])=>t.has(st(n))).map(([n,r])=>[n,typeof r=="string"?
r:r.map(o=>Cu(o,t))]));m();m();m();m();m();m();m();m();m();function ad(e){let[t,n]=e.toLowerCase().split(
"e"),r=parseInt(n,10),o="";t[0]==="-"&&(o="-",t=t.
slice(1));let i=t.indexOf("."),a=i===-1?t:t.slice(0,i)+t.slice(i+1),u=(i===-1?t.length:i)+r;return u>=
a.length?o+a+"0".repeat(u-a.length):u<=0?o+"0."+"0".repeat(-u)+a:o+a.slice(0,u)+"."+a.slice(u)}
function xF(e){
let t=e.toString();return sd(t)?ad(t):t}function sd(e){return e.includes("e")||e.includes("E")}
function Ef(e){let t=typeof e;if(t==="bigint")return e<BigInt(0)?{isNegative:!0,integerPart:-e}:{
isNegative:!1,
integerPart:e};if(t==="number"){if(!w.isFinite(e))throw new RangeError(
"Number must be finite (NaN and Infinity are not supported)");return w.isSafeInteger(e)?e<0?{
isNegative:!0,integerPart:BigInt(-e)}:
{isNegative:!1,integerPart:BigInt(e)}:TF(xF(e))}if(t==="string")return TF(JY(e));throw new TypeError(
`Invalid value type: expected number, string, or bigint, received ${t}`)}function JY(e){let t=e.trim(
);
if(t.length===0||w.isNaN(w(t)))throw new RangeError(`Invalid number format: "${e}"`);return sd(t)?ad(
t):t}function TF(e){let t=e[0]==="-";t&&(e=e.slice(1));let n=e.indexOf(".");if(n===-1)return{
isNegative:t,
integerPart:BigInt(e)};let r=e.slice(0,n)||"0",o=e.slice(n+1);return{isNegative:t,integerPart:BigInt(
r),decimalPart:o}}m();function Cf(e){let t=typeof e;if(t==="bigint"){if(e<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return e}if(t==="number"){if(!w.isFinite(e))throw new RangeError(
"Ordinals must be finite numbers");if(!w.isInteger(e))throw new RangeError(
"Ordinals must be whole numbers");if(e<=
0)throw new RangeError("Ordinals must be positive integers");return BigInt(e)}if(t==="string")return VY(
e);throw new TypeError(`Invalid value type: expected number, string, or bigint, received ${t}`)}
function VY(e){
let t=e.trim();if(t.length===0)throw new RangeError("Ordinals cannot be empty strings");if(t[0]==="-")
throw new RangeError("Ordinals cannot be negative");if(t.includes("."))throw new RangeError(
"Ordinals must be whole numbers");if(sd(t)){let n=ad(t);if(n.includes("."))throw new RangeError(
"Ordinals must be whole numbers");let r=BigInt(n);if(r<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return r}try{let n=BigInt(t);if(n<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return n}catch(n){throw n instanceof RangeError?n:new RangeError(
`Invalid ordinal format: "${e}"`)}}var Ru=["","one","two","three","four","five","six","seven",
"eight","nine"],XY=["ten","eleven","twelve","thirteen","fourteen","fifteen","sixteen","seventeen",
"eighteen","nineteen"],Aw=["","","twenty","thirty","forty","fifty","sixty","seventy","eighty",
"ninety"],Du=["thousand","million","billion","trillion","quadrillion","quintillion","sextillion",
"septillion","octillion","nonillion","decillion","undecillion","duodecillion","tredecillion",
"quattuordecillion","quindecillion","sexdecillion","septendecillion","octodecillion",
"novemdecillion","vigintillion"],Ow="hundred",EF="zero",YY="minus",QY="point",SF=["","first",
"second","third","fourth","fifth","sixth","seventh","eighth","ninth"],eQ=["tenth",
"eleventh","twelfth","thirteenth","fourteenth","fifteenth","sixteenth","seventeenth","eighteenth",
"nineteenth"],tQ=["","","twentieth","thirtieth","fortieth","fiftieth","sixtieth","seventieth",
"eightieth","ninetieth"];var Lo={word:"",hasHundred:!1};function Oi(e){if(e===0)return Lo.word="",Lo.hasHundred=!1,
Lo;let t=e%
10,n=g.trunc(e/10)%10,r=g.trunc(e/100),o="";return n===1?o=XY[t]:n>=2?o=t>0?Aw[n]+"-"+Ru[t]:Aw[n]:t>
0&&(o=Ru[t]),r>0?(o?Lo.word=Ru[r]+" "+Ow+" and "+o:Lo.word=Ru[r]+" "+Ow,Lo.hasHundred=!0):(Lo.word=o,
Lo.hasHundred=!1),Lo}function CF(e){if(e===BigInt(0))return EF;if(e<BigInt(1000))return Oi(w(e)).word;
if(e<BigInt(1000000)){let t=w(e/BigInt(1000)),n=w(e%BigInt(1000)),{word:r}=Oi(t),o=r+" "+Du[0];if(n>
0){let{word:i,hasHundred:a}=Oi(n);o+=a?" "+i:" and "+i}return o}return nQ(e)}function nQ(e){let t=[],
n=e;for(;n>BigInt(0);)t.push(w(n%BigInt(1000))),n=n/BigInt(1000);let r=-1;for(let a=0;a<t.length;a++)
if(t[a]!==0){r=a;break}let o="",i=!1;for(let a=t.length-1;a>=0;a--){let s=t[a];if(s===0)continue;let{
word:u,hasHundred:l}=Oi(s);o&&a===r&&i&&!l&&(o+=" and"),o&&(o+=" "),o+=u,a>0?(o+=" "+Du[a-1],i=!0):i=
!1}return o}function rQ(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=EF,n++;let r=e.slice(
n);return r&&(t&&(t+=" "),t+=CF(BigInt(r))),t}function RF(e){let{isNegative:t,integerPart:n,
decimalPart:r}=Ef(
e),o="";return t&&(o=YY+" "),o+=CF(n),r&&(o+=" "+QY+" "+rQ(r)),o}function Pw(e){let t=e%10,n=g.trunc(
e/10)%10,r=g.trunc(e/100),o="";return n===1?o=eQ[t]:n>=2?t>0?o=Aw[n]+"-"+SF[t]:o=tQ[n]:t>0&&(o=SF[t]),
r>0?o?Ru[r]+" "+Ow+" "+o:Ru[r]+" hundredth":o}function oQ(e){if(e<BigInt(1000))return Pw(w(e));if(e<
BigInt(1000000)){let t=w(e/BigInt(1000)),n=w(e%BigInt(1000));if(n===0)return Oi(t).word+" "+Du[0]+"th";
let{word:r}=Oi(t);return r+" "+Du[0]+" "+Pw(n)}return iQ(e)}function iQ(e){let t=[],n=e;for(;n>BigInt(
0);)
t.push(w(n%BigInt(1000))),n=n/BigInt(1000);let r=0;for(let i=0;i<t.length;i++)if(t[i]!==0){r=i;break}
let o="";for(let i=t.length-1;i>=0;i--){let a=t[i];if(a===0)continue;let s=i===r;o&&(o+=" "),s?i===0?
o+=Pw(a):o+=Oi(a).word+" "+Du[i-1]+"th":(o+=Oi(a).word,i>0&&(o+=" "+Du[i-1]))}return o}function DF(e){
let t=Cf(e);return oQ(t)}m();var Nw=["","satu","dua","tiga","empat","lima","enam","tujuh","delapan",
"sembilan"],aQ=["sepuluh","sebelas","dua belas","tiga belas","empat belas","lima belas","enam belas",
"tujuh belas","delapan belas",
"sembilan belas"],AF=["","","dua puluh","tiga puluh","empat puluh","lima puluh","enam puluh",
"tujuh puluh","delapan puluh","sembilan puluh"],OF="ratus",Rf="ribu",sQ=["juta","miliar","triliun",
"kuadriliun","kuantiliun","sekstiliun","septiliun","oktiliun","noniliun","desiliun"],PF="nol",uQ="min",
lQ="koma",cQ="ke",dQ="pertama";function Au(e){if(e===0)return"";let t=e%10,n=g.trunc(e/10)%10,r=g.trunc(
e/100),o=[];r>0&&(r===1?o.push(
"se"+OF):o.push(Nw[r]+" "+OF));let i=e%100;return i===0||(i<10?o.push(Nw[i]):i<20?o.push(aQ[i-10]):t===
0?o.push(AF[n]):o.push(AF[n]+" "+Nw[t])),o.join(" ")}function Iw(e){if(e===BigInt(0))return PF;if(e<
BigInt(1000))return Au(w(e));if(e<BigInt(1000000)){let t=w(e/BigInt(1000)),n=w(e%BigInt(1000)),r;
return t===
1?r="se"+Rf:r=Au(t)+" "+Rf,n>0&&(r+=" "+Au(n)),r}return mQ(e)}function mQ(e){let t=e.toString(),n=t.
length,r=[],o=3,i=n%o,a=0;for(i>0&&(r.push(w(t.slice(0,i))),a=i);a<n;)r.push(w(t.slice(a,a+o))),a+=o;
let s=[],u=r.length-1;for(let l=0;l<r.length;l++){let c=r[l];if(c!==0)if(u===0)s.push(Au(c));else if(
u===
1)c===1?s.push("se"+Rf):s.push(Au(c)+" "+Rf);else{let d=sQ[u-2];s.push(Au(c)+" "+d)}u--}return s.join(
" ")}function pQ(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=PF,n++;let r=e.slice(n);
return r&&(t&&(t+=" "),t+=Iw(BigInt(r))),t}function NF(e){let{isNegative:t,integerPart:n,decimalPart:
r}=Ef(
e),o="";return t&&(o=uQ+" "),o+=Iw(n),r&&(o+=" "+lQ+" "+pQ(r)),o}function fQ(e){return e===BigInt(1)?
dQ:cQ+Iw(e)}function IF(e){let t=Cf(e);return fQ(t)}function gQ(e,t){return e.split("").map(n=>to(w(
n),t)).join(" ")}function to(e,t){let n=/^(-?)(\d+)(?:\.(\d+))?$/.
exec(x(e));if(!n)throw new RangeError(`Not a plain decimal number: ${e}`);let r=(t==="id"?NF:RF)(n[2]),
o=t==="id"?"koma":"point",i=n[3]?` ${o} ${gQ(n[3],t)}`:"";return`${n[1]?"minus ":""}${r}${i}`}
function Df(e,t){
return(t==="id"?IF:DF)(e)}function $F(e,t){let[n,r]=e.toFixed(2).split(".");return{figures:Bl(e,t),
words:`${to(
r==="00"?n:`${n}.${r}`,t)} rupiah`}}var FF={id:"Minggu Senin Selasa Rabu Kamis Jumat Sabtu".split(
" "),en:"Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ")};function hQ(e,t){
return t===2?e%4===0&&(e%100!==0||e%400===
0)?29:28:[4,6,9,11].includes(t)?30:31}function Af(e){let t=/^(\d{4})-(\d{2})-(\d{2})$/.exec(e);if(!t)
return null;let[n,r,o]=[w(t[1]),w(t[2]),w(t[3])];return n>0&&r>=1&&r<=12&&o>=1&&o<=hQ(n,r)?{year:n,
month:r,
day:o}:null}function _F({year:e,month:t,day:n}){let r=[0,3,2,5,0,3,5,1,4,6,2,4][t-1],o=t<3?e-1:e;
return(o+
g.floor(o/4)-g.floor(o/100)+g.floor(o/400)+r+n)%7}function Zn(e,t){return Af(e)&&Ui(e,t)}var MF=e=>Af(
e)?e.split("-").reverse().join("/"):null;function $w(e,t){let n=Af(e);return n&&FF[t][_F(n)]}
function Of(e,t){
let n=Zn(e,t);return n&&`${$w(e,t)}, ${n}`}function Pf(e,t){let n=Af(e);if(!n)return null;let r=Ja[t][
n.
month-1],o=FF[t][_F(n)];return t==="en"?`${o}, the ${Df(n.day,"en")} of ${r}, ${to(n.year,"en")}`:`${o} tanggal ${to(
n.day,"id")} bulan ${r} tahun ${to(n.year,"id")}`}m();var yQ=[{of:/^kelurahan\s+(.+)/i,address:(e,t)=>`Lurah ${t}`}
,{of:/^desa\s+(.+)/i,address:(e,t)=>`Kepala Desa ${t}`},{of:/^kecamatan\s+(.+)/i,address:(e,t)=>`Camat ${t}`}
,{of:/^inspektorat\b\s*(.*)/i,
address:(e,t)=>`Inspektur ${t}`},{of:/^sekretariat\s+(?:dprd|dewan)\b/i,address:e=>e.replace(
/^sekretariat/i,
"Sekretaris")},{of:/^(?:rsud|rsu|rs|rumah sakit|perumda|perusahaan umum)\b/i,address:e=>`Direktur ${e}`}
,
{of:
/^(?:dinas|badan|bagian|bidang|kantor|puskesmas|uptd?|upt|satuan|sat|tk|paud|ra|sd|sdn|mi|min|smp|smpn|mts|mtsn|sma|sman|smk|smkn|ma|man|sekolah|madrasah)\b/i,
address:e=>`Kepala ${e}`}];function LF(e,t){var n;if(
/^(?:kepala|lurah|camat|direktur|inspektur|sekretaris|pimpinan|ketua|head|director)\b/i.
test(e))return e;if(t==="en")return`The Head of ${e}`;for(let r of yQ){let o=r.of.exec(e);if(o)return r.
address(e,(n=o[1])!=null?n:"").trim()}return`Pimpinan ${e}`}m();m();function V(e){return vb(e.replace(
/\s+/g," ").trim())}function Ea(e){return e.split(/[\r\n\u2028\u2029]+/).
map(V).filter(t=>t!=="")}function cr(e){return Ea(e.replace(/;/g,`
`)).map(t=>t.replace(/^(\d{1,2}[.)]\s+|[-\u2013\u2022*]\s+)/,"")).filter(t=>t!=="")}function Ou(e){
return V(
e).replace(/^["\u201c\u201d\u00ab]([^"\u201c\u201d\u00ab\u00bb]+)["\u201c\u201d\u00bb]$/,"$1")}var bQ=[
{of:/^(?:pemerintah\s+kota|(?:city|municipal)\s+government\s+of|city\s+of)\s+/i,id:"Wali Kota",en:
"Mayor"},{of:/^(?:pemerintah\s+kab(?:upaten|\.)|(?:regency\s+government|regency)\s+of)\s+/i,id:
"Bupati",en:"Regent"},{of:
/^(?:pemerintah\s+(?:daerah\s+)?provinsi|(?:provincial\s+government|province)\s+of)\s+/i,
id:"Gubernur",en:"Governor"}],wQ=/^(wali\s?kota|bupati|gubernur|mayor|regent|governor)\b/i;function jF(
e){
return wQ.test(V(e.signerPosition))}function Pu(e){let t=V(e.government);for(let n of bQ){let r=t.replace(
n.of,"");if(r!==t)return e.language==="id"?`${n.id} ${r}`:`${n.en} of ${r}`}return jF(e)?V(e.signerPosition):
null}function vQ(e){var n,r;let t=(r=(n=/^(?:(?:a\.\s?n\.|u\.\s?b\.|an\.|ub\.|plt\.|plh\.|pj\.|pjs\.|pgs\.)\s*)+/i.
exec(e))==null?void 0:n[0])!=null?r:"";return t+e.slice(t.length).toUpperCase()}function Ca(e){
return V(
e.city).replace(/^(?:kota|kabupaten|kab\.)\s+/i,"")}function Nu(e){if(jF(e))return{first:V(e.signerPosition).
toUpperCase(),unit:""};let t=V(e.government).toUpperCase(),n=V(e.organizer).toUpperCase();return t!==
""?{first:t,unit:n===t?"":n}:n!==""?{first:n,unit:""}:{first:e.language==="id"?`PEMERINTAH ${Ke}`:Ke,
unit:""}}function Iu(e){let t=V(e.competition),n=V(e.year);return t===""?Ke:n===""||t.includes(n)?t:
e.language==="id"?`${t} Tahun ${n}`:`${t} ${n}`}function Nf(e){let{language:t}=e,n=V(e.signerNip).replace(
/^nip\.?\s*:?\s*/i,""),r=Ea(e.signerPosition);return{kota:Ee(Ca(e)),tanggal:Ee(e.decisionDate&&Zn(e.
decisionDate,t)),tanggal_pendek:Ee(e.decisionDate&&MF(e.decisionDate)),hari:Ee(e.decisionDate&&$w(e.
decisionDate,t)),tanggal_huruf:Ee(e.decisionDate&&Pf(e.decisionDate,t)),jabatan_penandatangan:Ee(r.map(
o=>t==="id"?vQ(o):o).join(`
`)),nama_penandatangan:Ee(V(e.signerName)),pangkat_penandatangan:V(e.signerGrade),nip_penandatangan:
n}}function pt(e,t){let n=Nu(e),r=Iu(e);return{nomor:Ee(t&&V(t)),kop:n.first,kop_unit:n.unit,
kompetisi:r,
kompetisi_kapital:r.toUpperCase(),...Nf(e)}}function Pi({entry:e},{language:t}){let n=V(e.institution);
if(n!=="")return[LF(n,t)];let r=cr(e.innovator).map(o=>t==="id"?`Sdr. ${o}`:o);return r.length>0?r:[
Ke]}function If(e){let{ceremonyDate:t,ceremonyTime:n,ceremonyPlace:r,language:o}=e,i=t!==null||V(n)!==
""||V(r)!=="";return{penyerahan:i?"ya":"",penyerahan_hari:i?Ee(t&&Of(t,o)):"",penyerahan_waktu:i?Ee(
V(n)):"",penyerahan_tempat:i?Ee(V(r)):""}}function $u(e,{language:t}){if(e===null)return{
uang_pembinaan:"",
uang_pembinaan_huruf:""};if(e==="open")return{uang_pembinaan:`Rp${Ke}`,uang_pembinaan_huruf:`${Ke} rupiah`}
;let n=$F(e.amount,t);return{uang_pembinaan:n.figures,uang_pembinaan_huruf:n.words}}function Ni(e){
let t=cr(e.copies);return{ada_tembusan:t.length>0?"ya":"",tembusan:t.map((n,r)=>({nama:t.length>1?`${r+
1}. ${n}`:n}))}}m();m();var $f=({results:e})=>e[e.length-1];function Ff(e,t,n){var i;let{competition:
r}=e,o=(i=e.winners)!=
null?i:[];return o.map(a=>{let s=n(t,a.entry.code);return{competition:r,result:$f(e),standing:a,
winners:o,
number:s}})}var Fu=(e,t)=>n=>{let{competition:r,winners:o}=n;return(o!=null?o:[]).map(i=>({about:i.entry.
code,fields:a=>{let s=a(e,i.entry.code),u={competition:r,result:$f(n),standing:i,winners:o!=null?o:[
],
number:s};return t(u,a)}}))},Ra=e=>t=>[{about:"",fields:n=>e(t,n)}],Ii=e=>t=>t.winners!==null&&t.winners.
length>0?Ra(e)(t):[],zn=(e,t)=>{var n,r;return{...e,decreeNumber:(n=t("sk",""))!=null?n:e.decreeNumber,
minutesNumber:(r=t("berita-acara",""))!=null?r:e.minutesNumber}};m();m();m();var zF=({competition:e,
standing:t})=>e.settings.rankedWinners?t.place:null;m();var kQ=[[1e3,"M"],[900,"CM"],[500,"D"],[400,
"CD"],[100,"C"],[90,"XC"],[50,"L"],[40,"XL"],[10,"X"],
[9,"IX"],[5,"V"],[4,"IV"],[1,"I"]];function _f(e){if(!w.isInteger(e)||e<1||e>3999)throw new RangeError(
`No roman numeral for ${e}`);let t=e,n="";for(let[r,o]of kQ)for(;t>=r;)n+=o,t-=r;return n}var xQ={id:
{Juara:"Juara",Terbaik:"Terbaik"},en:{Juara:"Winner",Terbaik:"Best Innovation"}};function BF(e){
return e.replace(/(^|[\s-])(\S)/g,(t,n,r)=>n+r.toUpperCase())}function UF(e){var h;let{language:t,
winnerTerm:n}=e.
competition.settings,r=xQ[t][n],o=e.result.stage.title!==null,i=V((h=e.standing.title)!=null?h:""),a=zF(
e);if(!a){let b=i===""?r:i;return{full:b,short:b,title:"",arabic:"",roman:"",words:""}}let s=Df(a.place,
t),u=_f(a.place),c={title:[r,n].some(b=>_(b)===_(i))||!o?"":i,arabic:x(a.place),roman:u,words:s};if(
t===
"id")return{full:`${r} ${u} (${BF(s)})`,short:`${r} ${u}`,...c};let d=`${BF(s)} Place`,p=n==="Juara"?
`${d} Winner`:`${r}, ${d}`;return{full:p,short:p,...c}}var TQ=3,SQ=104;function EQ(e){var n;if(e.length<=TQ)return e.join(
`
`);let t=[];for(let r of e){let o=`${(n=t[t.length-1])!=null?n:""} \xB7 ${r}`;t.length===0||o.length>
SQ?t.push(r):t[t.length-1]=o}return t.join(`
`)}function CQ(e){let{entry:t}=e.standing,n=cr(t.innovator),r=V(t.institution);if(n.length===0)return{
names:r===""?[]:[r],institution:""};let o=n.length===1&&_(n[0])===_(r);return{names:n,institution:o?
"":r}}function RQ({standing:e}){var n;return V((n=e.category)!=null?n:"").replace(
/^(?:kategori|category)[\s:]+(?=\S)/i,
"")}function DQ({full:e,title:t},n,{language:r}){let o=r==="id"?` Kategori ${n}`:`, category ${n}`,i=n===
""?e:e+o;return t===""?i:`${i}, ${t}`}function $i(e){let{settings:t}=e.competition,{entry:n}=e.standing,
r=UF(e),o=RQ(e),{names:i,institution:a}=CQ(e),s=t.rankedWinners||t.letterScores?fr(e.standing.score,
t.decimals):"";return{kode:V(n.code),nomor:Ee(e.number&&V(e.number)),inovasi:Ee(Ou(n.name)),instansi:
V(
n.institution),inovator:cr(n.innovator).join("; "),kategori:o,penerima:i.length===0?Ke:EQ(i),
instansi_penerima:a,
predikat:r.full,predikat_singkat:r.short,predikat_kapital:r.full.toUpperCase(),gelar:r.title,
penghargaan:DQ(
r,o,t),peringkat_angka:r.arabic,peringkat_romawi:r.roman,peringkat_huruf:r.words,nilai:wn(s,t.language),
nilai_huruf:s===""?"":to(s,t.language),kompetisi:Iu(t),...Nf(t)}}var AQ={id:{innovation:
"Nama inovasi",innovator:"Inovator",institution:"Instansi",score:"Nilai"},en:{innovation:
"Innovation",innovator:"Innovator",institution:"Institution",score:"Score"}};function Mf(e,{language:
t,letterScores:n}){let r=AQ[t];
return[{label:r.innovation,isi:e.inovasi},{label:r.innovator,isi:e.inovator},{label:r.institution,
isi:e.
instansi},{label:r.score,isi:n?`${e.nilai} (${e.nilai_huruf})`:""}].filter(o=>o.isi!=="")}var WF=(e,
t)=>{var n,r;return(r=(n=t.find(([o])=>o===e))==null?void 0:n[1].id)!=null?r:""},jt=e=>`${e} (${to(e,
"id")})`,ud=(e,{settings:t})=>wn(fr(e,t.decimals),t.language),Rr=e=>({kode:V(e.code),inovasi:Ee(
Ou(e.name)),instansi:V(e.institution),inovator:cr(e.innovator).join("; ")}),Fw=(e,t=4)=>wn(fr(e,t).replace(
/\.?0+$/,""),"id");function OQ(e){let t=e.map(Zt),n=t.reduce((r,o)=>r.add(o),new Fe(0));return n.lte(
0)?t.map(()=>"\u2013"):t.map(r=>`${Fw(r.mul(100).div(n),2)}%`)}function _u(e,t=[]){return e.stages.map(
(n,r)=>{var a;let o=co(e,n),i=t[r];return{no:x(r+1),tahap:V(n.name),bentuk:n.form===null?"\u2013":WF(
n.form,ja),tanggal_tahap:(a=n.date&&Zn(n.date,"id"))!=null?a:"\u2013",bobot_tahap:e.settings.carryOver&&
n.weight!==null?ae(n.weight,"id"):"\u2013",jumlah_juri:x(et(e,n).length),jumlah_peserta:i===void 0?
"\u2013":x(i.standings.length),lolos:o===null?"semua":x(o)}})}function Da(e,t){let n=je(e,t),r=OQ(n.map(
o=>o.weight));return n.map((o,i)=>{var a;return{no:x(i+1),kriteria:V(o.name),bobot:(a=r[i])!=null?a:
"",rentang:`${ae(o.min,"id")}\u2013${ae(o.max,"id")}`,uraian:V(o.description)}})}var Lf=({entries:e}
)=>e.
filter(t=>t.status!=="running").map(t=>({...Rr(t),status:WF(t.status,Ko),alasan:Ee(V(t.reason))}));
function no(e,t){
let{settings:n}=e.competition;return Ff(e,"piagam",t).map((r,o)=>{let{kode:i,inovasi:a,instansi:s,
inovator:u,
kategori:l,penghargaan:c,predikat_singkat:d,gelar:p}=$i(r);return{no:x(o+1),kode:i,inovasi:a,
instansi:s,
inovator:u,kategori:l,penghargaan:c,predikat_singkat:d,gelar:p,nilai:n.rankedWinners?ud(r.standing.score,
e.competition):"",...$u(r.standing.prize,n)}})}m();function PQ({tieBreaks:e}){let t=e.map(r=>us[r].official).filter(
r=>r!=="");return t.length===0?"Peserta dengan nilai yang sama berbagi peringkat.":`Nilai yang sama dipisahkan ${t.length===1?
`menurut ${t[0]}`:
`berturut-turut menurut ${t.map((r,o)=>`(${o+1}) ${r}`).join("; ")}`}. Bila tetap sama, peringkatnya dipakai bersama.`}
function Mu({settings:e,stages:t}){let{decimals:n,passingScore:r,maxPerInstitution:o,
winnerTerm:i}=e,a=u=>ae(u,"id");return[
"Nilai seorang juri bagi satu inovasi adalah 100 \xD7 jumlah (bobot kriteria \xD7 nilai \xF7 nilai maksimum) \xF7 jumlah bobot, sehingga terletak antara 0 dan 100.",
e.missing==="complete"?
"Setiap juri menilai semua peserta pada tahapnya. Nilai yang belum diisi tidak dihitung sebagai nol.":
"Setiap juri menilai peserta yang ditugaskan kepadanya. Baris yang belum lengkap tidak dihitung, dan nilai yang belum diisi bukan nol.",
ei[e.method].official,t.length>1&&(e.carryOver?
"Nilai pada suatu tahap digabungkan dengan nilai tahap-tahap sebelumnya menurut bobot tahap.":
"Setiap tahap dinilai tersendiri; nilai tahap sebelumnya tidak digabungkan."),`Peringkat disusun dari nilai yang dibulatkan sampai ${n} desimal. Peserta dengan nilai yang sama mendapat peringkat yang sama, dan peringkat berikutnya dilewati (1-2-2-4).`,
PQ(e),r!==null&&`Peserta dengan nilai di bawah ${a(r)} tidak lolos.`,o!==null&&`Dari satu instansi paling banyak ${o} inovasi yang lolos; tempatnya diisi peringkat berikutnya.`,
"Semua yang berada pada peringkat batas ikut lolos; pada tahap terakhir hal itu diputuskan rapat pleno.",
e.winnersPerCategory&&"Pemenang ditetapkan pada setiap kategori tersendiri.",e.rankedWinners?`Pemenang diumumkan menurut urutan ${i} I, II, dan seterusnya.`:
"Pemenang diumumkan menurut abjad, tanpa peringkat.",e.conflicts==="exclude"?
"Nilai juri bagi inovasi dari instansinya sendiri, dari unit di bawah instansinya, atau yang tercatat sebagai benturan kepentingan tidak dihitung. Juri yang mundur dari suatu penilaian menuliskan BK.":
"Benturan kepentingan juri dicatat, dan nilainya tetap dihitung kecuali bila juri mundur dengan menuliskan BK.",
"Putusan rapat pleno yang berbeda dari peringkat hitung dicatat bersama alasan dan hasil suaranya."].filter(
u=>u!==!1)}m();m();var NQ=/[\u0000-\u001F\u007F-\u009F"*/:<>?\\|]+/g,IQ=/[\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]/g,
$Q=200,KF=60;function GF(e){let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4}function _w(e){
return v.from(e).reduce((t,n)=>t+GF(n),0)}function qF(e,t){if(_w(e)<=t)return e;let n=t-3,r=0;for(
let o of v.
from(e)){if(n-=GF(o),n<0)break;r+=o.length}return`${e.slice(0,r).trim()}\u2026`}function ZF(e){let t=e.
replace(IQ,"").replace(NQ,"-");return v.from(t).filter(r=>r.length>1||r<"\uD800"||r>"\uDFFF").join(
"").
replace(/\s+/g," ").trim()}function FQ(e){let t=ZF(e);return _w(t)<=KF?t:`${qF(t,KF-17)}-${Bp(e)}`}
function jf(e,t){
let n=t.trim()===""?"":` (${FQ(t)})`,r=e.map(ZF).filter(o=>o!=="").join(" \u2013 ");return qF(r,$Q-_w(
n)).replace(/[. ]+$/,"")+n}var ld=e=>t=>{let n=e[t];return typeof n=="string"?n:""};function Lu(e){
let t=ld(e);return jf([t("jenis"),t("predikat_singkat"),t("kategori"),t("inovasi")],t("kode"))}var Bn=e=>jf(
[ld(e)("jenis"),ld(e)(
"kompetisi")],""),ro=(...e)=>t=>jf(["jenis",...e].map(ld(t)),ld(t)("kode"));var _Q={recused:
"mundur dari penilaian (BK)",conflict:"benturan kepentingan",incomplete:"nilai tidak lengkap"},MQ=e=>e.split(
"-").reverse().join("-"),Mw=(e,t)=>{let n=e.find(r=>r.code===t);return n===
void 0||n.name===""?t:`${Ou(n.name)} (${t})`};function LQ({competition:e,results:t}){return t.flatMap(
({stage:n,panel:r})=>r.leftOut.filter(({reason:o})=>o!=="incomplete").map(({judge:o,entry:i,reason:a}
)=>({
juri:Mw(e.judges,o),peserta:Mw(e.entries,i),tahap:V(n.name),alasan:_Q[a]})))}function jQ({results:e,
competition:t}){return e.flatMap(({stage:n,standings:r})=>r.flatMap(({entry:o,rank:i,decision:a})=>a===
void 0?[]:[{tahap:V(n.name),peserta:Mw(t.entries,o.code),semula:x(i),menjadi:x(a.rank),alasan:Ee(V(a.
reason)),setuju:a.votesFor===null?"\u2026":x(a.votesFor),tidak:a.votesAgainst===null?"\u2026":x(a.votesAgainst)}
]))}
function zQ(e,t){var a;let n=t.last&&!e.competition.settings.rankedWinners,r=(s,u)=>{let{entry:l,
rank:c,
score:d,title:p,decision:h,category:b,categoryRank:C}=s,O=[p!=null?p:"",b!==null&&C!==null&&!u?`${b}: ${C}`:
"",h===void 0||u?"":`putusan pleno, peringkat hitung ${c}`];return{...Rr(l),peringkat:u?"\u2013":
x(Nn(s)),nilai:u?"\u2013":ud(d,e.competition),keterangan:O.filter(P=>P!=="").join("; ")}},o=[...t.standings].
sort((s,u)=>Nn(s)-Nn(u)),i=n?(a=e.winners)!=null?a:[]:[];return[...i.map(s=>r(s,!0)),...o.filter(s=>!i.
includes(s)).map(s=>r(s,!1))]}function BQ(e){return e.results.map((t,n)=>({lampiran:e.results.length>
1?`LAMPIRAN ${_f(n+1)}`:"LAMPIRAN",tahap:V(t.stage.name),tahap_kapital:V(t.stage.name).toUpperCase(),
kepala_nilai:ks(Jn(t.method),"id"),tanpa_urutan:t.last&&!e.competition.settings.rankedWinners?"ya":
"",
peringkat_tahap:zQ(e,t)}))}function UQ(e){let[t="",n="",...r]=Ea(e);return{mengetahui:t,
nama_mengetahui:t===
""?"":Ee(n),rincian_mengetahui:r.map(o=>({isi:o}))}}function WQ(e,t){var C,O,P;let{competition:n,
results:r}=e,
o=zn(n.settings,t),{plenaryDate:i,plenaryTime:a,plenaryPlace:s,juryDecreeNumber:u}=o,l=Pu(o),c=Lf(n),
d=LQ(e),p=jQ(e),h=$f(e).panel.judges,b=n.judges.filter(N=>!h.includes(N));return{...pt(o,o.minutesNumber),
tanggal:Ee(i&&Zn(i,"id")),jenis:"Berita Acara Rapat Pleno",hari_tanggal:i===null?Ke:`${Pf(i,"id")} (${MQ(
i)})`,waktu_pleno:V(a),tempat_pleno:Ee(V(s)),keputusan_juri:`Keputusan${l===null?"":` ${l}`} Nomor ${Ee(
V(u))}`,jumlah_peserta:jt((O=(C=r[0])==null?void 0:C.standings.length)!=null?O:0),gugur:c,
tidak_gugur:c.
length===0?"ya":"",tahapan:_u(n,r),aturan:Mu(n).map((N,I)=>({no:x.fromCharCode(97+I),isi:N})),
kelompok_kriteria:r.
map(({stage:N})=>({tahap_kriteria:V(N.name),kriteria:Da(n,N).map(I=>`${x(I.kriteria)} ${x(I.bobot)}`).
join(", ")})),benturan:d,tidak_benturan:d.length===0?"ya":"",pleno:p,tidak_pleno:p.length===0?"ya":
"",
usulan:no(e,t),tanpa_urutan:o.rankedWinners?"":"ya",kode_hasil:(P=e.code)!=null?P:Ke,
lampiran_peringkat:BQ(
e),juri:[...h,...b].map((N,I)=>({no:`${I+1}.`,nama:Ee(V(N.name)),peran:V(N.role)||"Anggota",
instansi_juri:V(
N.institution)})),...UQ(o.acknowledgedBy)}}var HF={needs:"result",inEnglish:!1,documents:Ra(WQ),
title:Bn};m();m();function KQ({competition:e,results:t},n){if(n===0)return e.entries.filter(o=>o.status==="running");
let r=t[n-
1];return r===void 0?null:r.standings.filter(({advances:o})=>o).map(({entry:o})=>o)}var JF=(e,{
competition:t})=>e.
map(n=>({nama:Pi({entry:n},t.settings).join(", "),keterangan:Rr(n).inovasi}));function zf(e){let{
competition:t,
winners:n}=e,{settings:r,stages:o,judges:i}=t,a=o.flatMap((l,c)=>{let d=l.form==="presentation"||l.form===
"field"?KQ(e,c):null;if(d===null)return[];let p=`${l.form==="field"?"Kunjungan lapangan":
"Presentasi"} tahap ${V(l.name)}`;return[{about:`Tahap ${l.name}`,name:p,date:l.date,time:"",place:
"",guests:JF(d,
e)}]}),s={about:"Pleno",name:"Rapat pleno Dewan Juri",date:r.plenaryDate,time:r.plenaryTime,place:r.
plenaryPlace,guests:i.map(l=>({nama:V(l.name)||l.code,keterangan:[l.role,l.institution].map(V).filter(
Boolean).join(", ")}))},u={about:"Penyerahan",name:"Penyerahan penghargaan",date:r.ceremonyDate,time:
r.
ceremonyTime,place:r.ceremonyPlace,guests:JF((n!=null?n:[]).map(({entry:l})=>l),e)};return[...a,s,
...n===
null?[]:[u]].filter(({guests:l})=>l.length>0)}var Bf=({name:e,date:t,time:n,place:r})=>({acara:e,
acara_kapital:e.
toUpperCase(),hari_acara:Ee(t&&Of(t,"id")),waktu_acara:Ee(V(n)),tempat_acara:Ee(V(r))});var GQ=5,qQ=e=>[
...e,...v.from({length:GQ},()=>({nama:"",keterangan:""}))].map((t,n)=>({no:x(n+1),...t})),
VF={needs:"rules",inEnglish:!1,documents:e=>zf(e).map(t=>({about:t.about,fields:n=>({...pt(e.competition.
settings,n("daftar-hadir",t.about)),jenis:"Daftar Hadir",kode:"",...Bf(t),hadir:qQ(t.guests)})})),
title:ro(
"acara")};m();m();m();var ZQ=["besar","sedang","kecil"];function HQ(e){return v.from(e).length}
function Aa(e,t,n,r){let o=t.
split(`
`),i=g.max(...o.map(HQ)),a=o.length>3?2:o.length>1||r?1:0,s=n.findIndex((c,d)=>i<=c&&d>=a),u=s<0?n.length:
s,l=ZQ.slice(0,n.length+1);return f.fromEntries(l.map((c,d)=>[`${e}_${c}`,d===u?t:""]))}m();var JQ=76,
VQ={id:"Tim Inovator",en:"The Team of Innovators"};function YF({standing:e,competition:t}){
let n=cr(e.entry.innovator),r=V(e.entry.institution),[o,...i]=n;if(o===void 0)return{name:r||Ke,
below:"",
team:[]};if(i.length===0)return{name:o,below:_(o)===_(r)?"":r,team:[]};if(i.length===1)return{name:n.
join(`
`),below:r,team:[]};let a=n.join(" \xB7 ");return i.length===2&&a.length<=JQ?{name:a,below:r,team:[]}
:
{name:r||VQ[t.settings.language],below:"",team:n}}var XF=[{name:"besar",signs:38,lines:9},{name:
"sedang",signs:46,lines:11},{name:"kecil",signs:56,lines:w.POSITIVE_INFINITY}],XQ=(e,t)=>e.reduce((n,
r)=>n+
g.ceil(r.length/t),0);function QF(e){let t=g.ceil(e.length/2),[n,r]=[e.slice(0,t),e.slice(t)],o=XF.find(
({signs:i,lines:a})=>[n,r].every(s=>XQ(s,i)<=a));return{tim:e.length>0?"ya":"",...f.fromEntries(XF.flatMap(
i=>{let a=s=>i===o?[...s,...s.length<t?["\xA0"]:[]].join(`
`):"";return[[`tim_kiri_${i.name}`,a(n)],[`tim_kanan_${i.name}`,a(r)]]}))}}var ju={recipient:[46,62],
institution:[90],predicate:[28],innovation:[66,165]},e_={signature:3,text:5},
YQ=85,t_=(...e)=>e.join(`
`).split(`
`).filter(Boolean).length,QQ={id:"Kategori",en:"Category:"};function Lw(e){let{settings:t}=e.competition,
n=$i(e),{predikat_kapital:r,gelar:o,kategori:i,inovasi:a}=n,{name:s,below:u,team:l}=YF(e),d=[i===""?
"":`${QQ[t.language]} ${i}`,o].filter(Boolean).join(", "),p=t_(n.jabatan_penandatangan,n.pangkat_penandatangan,
n.nip_penandatangan,n.nama_penandatangan),h=t_(s,u,d)+g.ceil(a.length/YQ),b=p>e_.signature||h>e_.text;
return{...n,jenis:t.language==="id"?"Piagam":"Certificate",kepala:Nu(t).first,penuh:b?"ya":"",
rincian_predikat:d,
...Aa("utama",s,ju.recipient,b),...Aa("bawah",u,ju.institution,b),...Aa("penerima",n.penerima,ju.recipient,
b),...Aa("instansi_penerima",n.instansi_penerima,ju.institution,b),...Aa("predikat",r,ju.predicate,b),
...Aa("inovasi",a,ju.innovation,b),...QF(l),"%lambang":""}}var n_={needs:"result",inEnglish:!0,
designs:[
"modern"],documents:Fu("piagam",Lw),title:Lu};function eee(e,t){let{settings:n}=e.competition;return{
jenis:n.language==="id"?"Semua Piagam":"All Certificates",kompetisi:Iu(n),piagam:Ff(e,"piagam",t).map(
(r,o)=>({...Lw(r),lanjutan:o===0?"":"ya"}))}}
var r_={needs:"result",inEnglish:!0,designs:["modern"],documents:Ii(eee),title:Bn};m();m();var tee={
id:{decree:e=>e?`Keputusan ${e}`:"Keputusan",minutes:"Berita Acara Rapat Pleno Dewan Juri",
numbered:(e,t,n)=>`${e} Nomor ${t} tanggal ${n}`,and:" dan ",begin:"Berdasarkan ",judged:
"hasil penilaian Dewan Juri"},en:{decree:e=>e?`the Decree of the ${e}`:"Decree",minutes:
"the Minutes of the Judges\u2019 Plenary Meeting",numbered:(e,t,n)=>`${e} Number ${t} of ${n}`,and:
" and ",begin:"Pursuant to ",judged:"the assessment by the Board of Judges"}};function oo(e){let t=tee[
e.language],n=a=>Ee(a&&
Zn(a,e.language)),[r,o]=[V(e.decreeNumber),V(e.minutesNumber)],i=[];return r!==""&&i.push(t.numbered(
t.decree(Pu(e)),r,n(e.decisionDate))),(o!==""||e.plenaryDate!==null)&&i.push(t.numbered(t.minutes,Ee(
o),n(e.plenaryDate))),t.begin+(i.length>0?i.join(t.and):t.judged)}function nee({entries:e}){var r;
let t=e.some(({category:o})=>o!=="")?"category":"unitType",n=new y;for(let o of e)
n.set(V(o[t]),((r=n.get(V(o[t])))!=null?r:0)+1);return n.size<2?[]:[...n].map(([o,i])=>({kelompok:o||
"(tidak disebut)",jumlah:x(i)}))}function ree(e,t){var c,d,p,h,b,C,O;let{competition:n,results:r,
coverage:o}=e,
i=zn(n.settings,t),a=Lf(n),s=r.flatMap(({standings:P})=>P).filter(({decision:P})=>P!==void 0),u=r.flatMap(
({panel:P})=>P.leftOut).filter(({reason:P})=>P!=="incomplete"),l=nee(n);return{...pt(i,t("laporan",
"")),
jenis:"Laporan",penyelenggara:Ee(V(i.organizer)),dasar:oo(i),jumlah_inovasi:jt(n.entries.length),
jumlah_dinilai:jt(
(d=(c=r[0])==null?void 0:c.standings.length)!=null?d:0),jumlah_juri:jt(n.judges.length),jumlah_tahap:
jt(
n.stages.length),tahapan:_u(n,r),kelompok:l,ada_kelompok:l.length>0?"ya":"",gugur:a,ada_gugur:a.length>
0?"ya":"",aturan:Mu(n).map((P,N)=>({no:x(N+1),isi:P})),jumlah_pemenang:jt((h=(p=e.winners)==null?
void 0:
p.length)!=null?h:0),tanpa_urutan:i.rankedWinners?"":"ya",pemenang:no(e,t),jumlah_putusan:jt(s.length),
jumlah_benturan:jt(u.length),kode_hasil:(b=e.code)!=null?b:Ke,keikutsertaan:o===null?"":"ya",
instansi_ikut:o===
null?"":jt(o.present),instansi_terdaftar:o===null?"":jt(o.listed),tidak_ikut:((C=o==null?void 0:o.absent)!=
null?C:[]).map(P=>({nama:V(P)})),ada_tidak_ikut:((O=o==null?void 0:o.absent.length)!=null?O:0)>0?
"ya":
"",kekukuhan:e.reliability().map(({stage:P,sentences:N})=>({tahap:V(P),kalimat:N.map(I=>({isi:I}))}))}
}
var o_={needs:"result",inEnglish:!1,documents:Ra(ree),title:Bn};m();var jw=8,oee=e=>e===void 0||e.kind==="blank"?
"":e.kind==="recused"?"BK":e.kind==="score"?Fw(Zt(e.value)):
"?",i_=e=>[...e.marks.values()].some(t=>t.kind!=="blank");function iee(e,t,n,r,o){var c,d,p;let i=je(
e.competition,t),a=i.map(h=>oee(r==null?void 0:r.marks.get(h.name))),s=i.flatMap(({name:h})=>{let b=r==
null?void 0:r.marks.get(h);return(b==null?void 0:b.kind)==="score"?[b.value]:[]}),u=s.length===i.length?
(c=Md(i))==null?void 0:c(s).score:void 0,l=[(d=r==null?void 0:r.notesToCommittee)!=null?d:"",(p=r==null?
void 0:r.notesToEntrant)!=null?p:""].map(V).filter(Boolean);return{no:x(o),...Rr(n),...f.fromEntries(
v.from({length:jw},(h,b)=>{var C;return[`k${b+1}`,(C=a[b])!=null?C:""]})),rincian_nilai:i.map(({name:
h},b)=>`${V(
h)}: ${a[b]||"\u2026\u2026"}`).join(`
`),nilai:u===void 0?"":ud(u,e.competition),catatan:l.join(" / ")}}function aee(e,t,n){let{
competition:r,
results:o}=e,i=r.entries.filter(u=>u.status==="running");if(n!==void 0){let u=new k(n.rows.filter(i_).
map(l=>l.entry));return i.filter(l=>u.has(l.code))}let a=o[r.stages.indexOf(t)-1];if(a===void 0)return i;
let s=new k(a.standings.filter(({advances:u})=>u).map(({entry:u})=>u.code));return i.filter(u=>s.has(
u.code))}function see({changes:e,competition:t},n,r){return e.filter(o=>o.stage===n.name&&o.judge===
r.code).map((o,i)=>{var a,s;return{no:x(i+1),inovasi:V((s=(a=t.entries.find(({code:u})=>u===o.entry))==
null?void 0:a.name)!=null?s:o.entry),kriteria:V(o.criterion),semula:o.from,menjadi:o.to,waktu:Ze(o.at,
"id")}})}function uee(e,t,n,r,o,i){let{competition:a}=e,s=Da(a,n),u=aee(e,n,o).map((d,p)=>iee(e,n,d,
o==null?void 0:o.rows.find(h=>h.entry===d.code),p+1)),l=s.length<=jw?s.length:0,c=see(e,n,r);return{
...pt(a.settings,i("lembar-nilai",t)),tanggal:Ke,jenis:o===void 0?"Lembar Nilai Kosong":
"Lembar Nilai",kode:V(r.code),tahap:V(n.name),tahap_kapital:V(n.name).toUpperCase(),tanggal_tahap:Ee(
n.date&&Zn(
n.date,"id")),nama_juri:Ee(V(r.name)),peran:V(r.role)||"Anggota",instansi_juri:V(r.institution),
terisi:o===
void 0?"":"ya",kriteria_tahap:s,...f.fromEntries(v.from({length:jw},(d,p)=>[`kolom_${p+1}`,l===p+1?[
{baris:u,...lee(s)}]:[]])),kolom_banyak:l===0?[{baris:u}]:[],perubahan:c,ada_perubahan:c.length>0?
"ya":""}}var lee=e=>f.fromEntries(e.map((t,n)=>[`kepala${n+1}`,`${t.kriteria}
(${t.rentang})`])),a_={needs:"rules",inEnglish:!1,documents:e=>{let{competition:t,sheets:n,
faultyTabs:r}=e;
return t.stages.flatMap(o=>et(t,o).flatMap(i=>{let a=n.find(l=>l.stage===o.name&&l.judge===i.code),s=a!=
null&&a.rows.some(i_)?a:void 0;if(s!==void 0&&r.has(s.tab))return[];let u=`${o.name} \xB7 ${i.code}${s===
void 0?" \xB7 kosong":""}`;return[{about:u,fields:l=>uee(e,u,o,i,s,l)}]}))},title:ro("tahap",
"nama_juri")};m();function cee(e,t){var r,o;let n=zn(e.competition.settings,t);return{...pt(n,t(
"pengumuman","")),jenis:"Pengumuman",dasar:oo(n),jumlah_pemenang:jt((o=(r=e.winners)==null?void 0:r.length)!=null?
o:0),tanpa_urutan:n.
rankedWinners?"":"ya",pemenang:no(e,t),masa_sanggah:n.objectionDays===null?"":jt(n.objectionDays)}}
var s_={
needs:"result",inEnglish:!1,documents:Ii(cee),title:Bn};m();var dee={listed:
"tercatat sebagai benturan kepentingan","same-institution":"dari instansi saya sendiri",
"parent-institution":"dari unit di bawah instansi saya"};function mee({competition:e},t,n){let r=Pr(
e),o=e.entries.flatMap(a=>{let s=a.status==="running"?r(t,a):null;return s===null?[]:[{...Rr(a),
alasan:dee[s]}]}),
i=e.stages.filter(a=>je(e,a).length>0&&et(e,a).includes(t));return{...pt(e.settings,n("pernyataan",t.
code)),tanggal:Ke,jenis:"Pernyataan Juri",kode:V(t.code),nama_juri:Ee(V(t.name)),peran:V(t.role)||
"Anggota",instansi_juri:Ee(V(t.institution)),tahap_juri:i.map(({name:a})=>V(a)).join(", "),benturan:
o.
map((a,s)=>({no:x(s+1),...a})),ada_benturan:o.length>0?"ya":""}}var u_={needs:"rules",inEnglish:!1,
documents:e=>e.
competition.judges.map(t=>({about:t.code,fields:n=>mee(e,t,n)})),title:ro("nama_juri")};m();var l_=(
e,t)=>e.map((n,r)=>({no:t(r),isi:n,pertama:r===0?"ya":""}));function pee(e,t){var c,d;let n=zn(
e.competition.settings,t),r=V(n.decreeNumber),o=pt(n,r),i=(c=Pu(n))!=null?c:Ke,a=V(n.minutesNumber),
s=Ee(n.plenaryDate&&Zn(n.plenaryDate,"id")),u=cr(n.legalBasis),l=`penetapan pemenang ${o.kompetisi}`;
return{...o,jenis:"Keputusan",rancangan:r===""?"ya":"",kepala:i,kepala_kapital:i.toUpperCase(),
provinsi_kapital:V(
n.province)===""?"":fee(n.province).toUpperCase(),tentang:l.toUpperCase(),menimbang:l_([`bahwa dalam rangka mendorong inovasi pelayanan publik telah dilaksanakan ${o.kompetisi};`,
`bahwa berdasarkan Berita Acara Rapat Pleno Dewan Juri Nomor ${Ee(a)} tanggal ${s} telah diusulkan pemenang ${o.kompetisi};`,
`bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan ${i} tentang Penetapan Pemenang ${o.kompetisi};`],
p=>`${x.fromCharCode(97+p)}.`),mengingat:l_(
u.length>0?u:[Ke],p=>`${p+1}.`),hadiah:((d=e.winners)!=null?d:[]).some(({prize:p})=>p!==null)?"ya":
"",
berperingkat:n.rankedWinners?"ya":"",pemenang:no(e,t)}}var fee=e=>{let t=V(e);return/^provinsi\b/i.test(
t)?t:`Provinsi ${t}`},c_={needs:"result",inEnglish:!1,documents:Ii(pee),title:Bn};m();m();var gee={
id:{above:"di atas median",same:"sama dengan median",below:"di bawah median"},en:{above:
"above the median",same:"at the median",below:"below the median"}},hee=5,d_=new A,zw=({standings:e})=>e.
length>=hee;function Uf(e){var n;let t=(n=d_.get(e))!=null?n:yee(e);return d_.set(e,t),t}function yee(
e){
let{panel:t,standings:n}=e,r=(i,a)=>{var u;let s=[...((u=t.readings.get(i))!=null?u:new y).values()].
flatMap(l=>{var c;return(c=l.marks[a])!=null?c:[]});return s.length===0?null:ln(s)},o=t.criteria.map(
(i,a)=>{let s=n.flatMap(({entry:u})=>{var l;return(l=r(u.code,a))!=null?l:[]});return s.length===0||
!zw(e)?null:Wa(s)});return({entry:i},{language:a,decimals:s})=>{let u=gee[a];return t.criteria.flatMap(
(l,c)=>{var b;let[d,p]=[r(i.code,c),(b=o[c])!=null?b:null];if(d===null)return[];let h=p===null?0:Jt(
d,p);return[{kriteria:V(l.name),nilai:wn(fr(d,s),a),median:p===null?"\u2013":wn(fr(p,s),a),maksimum:
wn(
x(l.max),a),kedudukan:p===null?"\u2013":h>0?u.above:h<0?u.below:u.same}]})}}var m_={id:{kind:"Surat",
place:"Tempat"},en:{kind:"Award letter",place:""}};function bee(e,t){let{standing:n,
competition:r}=e,{settings:o}=r,i=$i(e),a=Nu(o);return{...i,jenis:m_[o.language].kind,kop:a.first,
kop_unit:a.
unit,kepada:Pi(n,o).map(s=>({nama:s})),tempat_tujuan:Ca(o)||m_[o.language].place,dasar:oo(zn(o,t)),
rincian:Mf(
i,o),profil:i.nilai===""?[]:Uf(e.result)(n,o),...$u(n.prize,o),...If(o),...Ni(o)}}var p_={needs:
"result",inEnglish:!0,documents:Fu("surat",bee),title:Lu};m();function wee(e,t){var o;let n=zn(e.competition.settings,
t),r=(o=e.winners)!=null?o:[];return{...pt(n,
t("surat-daftar","")),jenis:"Surat kepada Semua Pemenang",tempat_tujuan:Ca(n)||"Tempat",dasar:oo(n),
jumlah_pemenang:jt(r.length),...If(n),...Ni(n),tanpa_urutan:n.rankedWinners?"":"ya",pemenang:no(e,t).
map((i,a)=>({...i,kepada:r[a]===void 0?"":Pi(r[a],n).join(`
`)}))}}var f_={needs:"result",inEnglish:!1,documents:Ii(wee),title:Bn};m();function vee(e){let{
settings:t}=e.competition,{prize:n}=e.standing,r=$i(e);return{...pt(t,e.number),
...r,rincian:Mf(r,t),tanggal:Ke,jenis:"Tanda Terima",...$u(n,t)}}var g_={needs:"result",inEnglish:!1,
documents:Fu("tanda-terima",vee),title:Lu};m();function kee({competition:e}){let{criteria:t,stages:n}
=e;return t.every(r=>r.stage===null)&&n[0]?[{tahap_kriteria:"Semua tahap",kriteria_tahap:Da(e,n[0])}
]:n.filter(r=>je(e,r).length>0).map(r=>({tahap_kriteria:`Tahap ${V(r.name)}`,kriteria_tahap:Da(e,r)}
))}function xee(e,t){let{competition:n}=e;return{...pt(n.settings,
t("tata-cara","")),tanggal:Ke,jenis:"Tata Cara Penilaian",tahapan:_u(n),kelompok_kriteria:kee(e),
aturan:Mu(
n).map((r,o)=>({no:x(o+1),isi:r}))}}var h_={needs:"rules",inEnglish:!1,documents:Ra(xee),title:Bn};m(
);var Tee={id:{kind:"Umpan Balik",place:"Tempat"},en:{kind:"Feedback",place:""}},See=({sheets:e},t)=>[
...new k(e.flatMap(({rows:n})=>n.filter(r=>r.entry===t).map(({notesToEntrant:r})=>r)))].map(n=>Ea(n).
join(`
`)).filter(n=>n!=="").sort((n,r)=>n<r?-1:1).map(n=>({isi:n}));function Eee(e,t,n,r){let o=zn(e.competition.
settings,r),i=Tee[o.language],a=See(e,t.entry.code);return{...pt(o,r("umpan-balik",t.entry.code)),
...Rr(
t.entry),jenis:i.kind,kepada:Pi(t,o).map(s=>({nama:s})),tempat_tujuan:Ca(o)||i.place,dasar:oo(o),
tahap:V(
n.stage.name),jumlah_peserta:x(n.standings.length),profil:Uf(n)(t,o),tanpa_median:zw(n)?"":"ya",
catatan:a,
ada_catatan:a.length>0?"ya":"",...Ni(o)}}var y_={needs:"result",inEnglish:!0,documents:e=>{var r;let t=new k(
((r=e.winners)!=null?r:[]).map(({entry:o})=>o.code)),n=new k;return[...e.results].reverse().flatMap(
o=>o.standings.filter(({entry:a})=>!t.has(a.code)&&!n.has(a.code)).map(a=>(n.add(a.entry.code),{
about:a.
entry.code,fields:s=>Eee(e,a,o,s)})))},title:ro("inovasi")};m();var b_={needs:"rules",inEnglish:!1,
documents:e=>zf(e).map(t=>({about:t.about,fields:n=>({...pt(e.competition.
settings,n("undangan",t.about)),tanggal:Ke,jenis:"Undangan",kode:"",...Bf(t),jumlah_undangan:jt(t.guests.
length),undangan:t.guests.map((r,o)=>({no:x(o+1),...r})),...Ni(e.competition.settings)})})),title:ro(
"acara")};var w_={"tata-cara":h_,pernyataan:u_,undangan:b_,"daftar-hadir":VF,"lembar-nilai":a_,
"berita-acara":HF,
sk:c_,pengumuman:s_,piagam:n_,gabungan:r_,surat:p_,"surat-daftar":f_,"tanda-terima":g_,"umpan-balik":
y_,
laporan:o_};m();var v_=["tata-cara","pernyataan","undangan","daftar-hadir","lembar-nilai",
"berita-acara","sk","pengumuman","piagam","gabungan","surat","surat-daftar","tanda-terima",
"umpan-balik","laporan"];var Fi=v_.map(e=>({id:e,...w_[e]}));function cd(e){var t;return(t=Fi.find(n=>n.id===e))!=null?
t:null}m();var jo=(e,t)=>wb(e.id,qs(e,t),Cee(e,t)),Cee=({designs:e=[]},{settings:t})=>{var n;return(
n=e.find(r=>r===
t.certificateDesign))!=null?n:""},Wf=(e,t)=>e.needs==="rules"||t.winners!==null;function Ree(e,t){
let{
competition:n}=t,r=qs(e,n);return n.settings.language===r?t:{...t,competition:{...n,settings:{...n.settings,
language:r}}}}var Oa=(e,t)=>e.filter(n=>Wf(n,t)).flatMap(n=>n.documents(Ree(n,t)).map(r=>({kind:n,
...r})));
function Bw(e){if(e.winners===null)return()=>!0;let t=new k(Oa(Fi,e).map(({kind:n,about:r})=>`${n.id}:${r}`));
return(n,r)=>t.has(`${n}:${r}`)}var Dee=()=>null;function Uw(e,t,n=Dee){let[r]=Oa([e],t);return r===
void 0?null:r.fields(n)}m();m();function Aee(e,t){let n=e.map(o=>({standing:o,key:_(o.entry.name)})),
r=({standing:o})=>{var i;return(i=
t.get(o.entry.code))!=null?i:0};return n.sort((o,i)=>o.key<i.key?-1:o.key>i.key?1:r(o)-r(i)).map(({
standing:o})=>o)}
function k_(e,t){var a,s;let n=new y(e.panel.entries.map(({code:u},l)=>[u,l])),r=new y;for(let{
category:u,
entry:l}of e.standings){let c=(a=n.get(l.code))!=null?a:0;r.set(u,g.min(c,(s=r.get(u))!=null?s:c))}
let o=Xd(
e).map(({standing:u})=>u);return[...r].sort(([,u],[,l])=>u-l).map(([u])=>u).flatMap(u=>{let l=o.filter(
c=>c.advances&&c.category===u);return t.rankedWinners?l.map(c=>{var d,p;return{standing:c,place:(p=(
d=
c.place)==null?void 0:d.place)!=null?p:null}}):Aee(l,n).map(c=>({standing:c,place:null}))})}var Oee=[
"WEIGHTS_INVALID","SETTING_INVALID","ENTRY_DUPLICATE_CODE"],x_=e=>e.filter(t=>t.severity===
"error"&&Oee.includes(t.code)),Pee=({settings:e})=>ko(e).list.filter(({status:t,criterion:n})=>t==="confirmed"&&
n!=="").map(({stage:t,judge:n,entry:r,criterion:o,before:i,now:a,answeredAt:s})=>({stage:t,
judge:n,entry:r,criterion:o,from:di(i.cell,i.format,"id"),to:Tr(a,"id"),at:s}));function Ww(e,{
results:t},{
rows:n},r,o=[]){let{competition:i,sheets:a}=e,s=t[i.stages.length-1],u=r.some(b=>b.code==="RESULT_STALE"),
l=r.filter(b=>b.severity==="error"),c=s!==void 0&&l.length===0,d=nt(i.stages,n),p=d[d.length-1],
h=null;return{competition:i,sheets:a,faultyTabs:new k(l.flatMap(({tab:b})=>b===void 0?[]:[b])),
results:u?
[]:t,winners:c?k_(s,i.settings).map(({standing:b})=>b):null,code:(p==null?void 0:p.status)==="decided"?
tr(p.hash):null,changes:o.some(({id:b})=>b==="lembar-nilai")?Pee(i):[],coverage:rA(i),reliability:()=>(
h!=
null||(h=t.map((b,C)=>{let O=Ap(i,b,t.slice(0,C)),N=b.last&&!i.settings.rankedWinners?{...O,gap:null,
methods:[],verdict:{...O.verdict,contested:[]}}:O;return{stage:b.stage.name,sentences:Op(N,"id")}})),
h)}}var Nee=["TIE_AT_CUT","STAGE_NOT_BEGUN","RESULT_STALE"];function Kf(e,t,n){let r=Dt(e,{
provisional:!1}),
o=pi(e),i=[...r.findings,...So(e,t),...Iee(t,o)].map(s=>Nee.includes(s.code)?{...s,severity:"error"}
:
s),a=Ww(e,r,t,i,n);return{findings:r.findings,blocking:i,hash:o,context:a}}function Iee({rows:e},t){
let n=ia(e);return n===void 0||n.hash===t?[]:[{code:"RESULT_STALE",severity:"error",params:{computed:
n.
at}}]}function T_(e,t,n){var p,h,b;let{competition:r}=e,o=H.documents[r.settings.language];if(!Bm().includes(
o))return[];let{name:i,grid:a}=cn(o);if(a===null)return[];let s=ft(a,yi),u=Fee([...Gs(a).rows]),l=_ee(
e,t,n,u),c=new y,d=[];for(let[C,O]of u){let P=l(O);if(P===null)continue;if(typeof P=="object"){let I=(
p=
tt(s,C,"title"))==null?void 0:p.cell,F={kind:O.kind,written:O.title,expected:P.title};d.push({code:
"DOCUMENT_TITLE",tab:i,cell:I,params:F});continue}let N=(b=c.get(P))!=null?b:{cell:(h=tt(s,C,"kind"))==
null?void 0:h.cell,documents:[]};c.set(P,{...N,documents:[...N.documents,O]})}return[...[...c].map((
[
C,{cell:O,documents:P}])=>({code:C,tab:i,cell:O,params:{documents:P}})),...d]}var $ee=["made",
"draft",
"edited","signed"];function Fee(e){var n,r;let t=new y;for(let o of e){let[,{kind:i,entry:a,maker:s,
revision:u,status:l}]=o,c=E.stringify([i,a,s]),d=(r=(n=t.get(c))==null?void 0:n[1].revision)!=null?r:
"";$ee.includes(l)&&w(u)>=w(d)&&t.set(c,o)}return[...t.values()]}function _ee(e,t,n,r){let{
competition:o}=e,
i=t.findings.filter(d=>d.severity==="error"),a=Ww(e,t,n,i),s=new y(Oa(Fi,a).map(d=>[E.stringify([d.kind.
id,d.about]),d])),u=new y(r.map(([,{kind:d,entry:p,number:h}])=>[E.stringify([d,p]),h])),l=(d,p)=>u.
get(E.stringify([d,p]))||null,c=pi(e);return({kind:d,entry:p,run:h,title:b,content:C})=>{var z;let O=n.
rows.find(L=>L.action==="documents"&&L.run===h);if(O===void 0)return"DOCUMENT_UNRECORDED";let P=((z=
cd(d))==null?void 0:z.needs)!=="rules",N=s.get(E.stringify([d,p]));if(N===void 0&&a.winners!==null)return"DOCUMENT_OF_NOBODY";
let I=N==null?void 0:N.fields(l),F=N===void 0||I===void 0?null:N.kind.title(I),M=()=>{
if(N===void 0||I===void 0)return!1;let L=jo(N.kind,o),j=dc(d,cc(L),Cu(I,id(L)));return En(j+F)===C};
return P&&O.hash!==c&&!M()?"DOCUMENT_OF_OTHER_RESULT":F===null||F===b?null:{title:F}}}m();function Mee(
e,t){let n=e.filter(({written:o,expected:i})=>[o,i].every(a=>x(a).length<=60)),r=t==="id"?
"tidak sama dengan hitung ulang":"is not what is recomputed";return n.length===0?e.map(({header:o})=>`${o} ${r}`).join(
"; "):n.map(({header:o,written:i,expected:a})=>{let[s,u]=[Gf(i,t),Gf(a,t)];return t==="id"?`${o} tertulis ${s}, dihitung ulang ${u}`:
`${o} is written ${s}, recomputed ${u}`}).join("; ")}var Gf=(e,t)=>e===
""?t==="id"?"kosong":"blank":K(e,t);function E_(e,t){let n=(r,o)=>t==="id"?r:o;switch(e.kind){case"cells":
{let r=Mee(e.cells,t);return n(`Baris ${e.row} (${e.code}): ${r}.`,`Row ${e.row} (${e.code}): ${r}.`)}
case"stray":{let r=e.code===""?n("tanpa kode","without a code"):e.code;return n(`Baris ${e.row} (${r}) tidak ada dalam hitung ulang, atau berulang.`,
`Row ${e.row} (${r}) is not in what is recomputed, or is there twice.`)}case"missing":return n(`Tidak ada baris untuk ${e.code}, yang menurut hitung ulang di peringkat ${e.rank}.`,
`There is no row for ${e.code}, recomputed at rank ${e.rank}.`);case"column":return n(`Kolom \u201C${e.header}\u201D tidak ada.`,
`The column \u201C${e.header}\u201D is not there.`);case"order":return n(`Isi tiap baris sama, tetapi mulai baris ${e.row} urutannya lain.`,
`Each row is the same, but from row ${e.row} on they are in another order.`)}}var Kw=({documents:e})=>e.map(
({kind:t,entry:n})=>`${t} ${n}`.trim()).join(", "),zu=(e,t)=>{let[n]=e.documents;if(e.documents.length===
1&&n!==void 0){let o=`${K(n.title,t)} (${Kw(e)})`;return t==="id"?`Dokumen ${o}`:`The document ${o}`}
let r=e.documents.length;return t==="id"?`${r} dokumen (${Kw(e)})`:`${r} documents (${Kw(e)})`},C_=(
{
documents:e},t)=>{let[n]=e;return e.length===1&&n!==void 0&&n.entry!==""?`${n.kind} ${t==="id"?
"untuk":"for"} ${n.entry}`:t==="id"?"dokumen seperti itu":"such document"},Lee=({documents:e})=>e.length===
1?"was":"were",S_=({documents:e},t,n)=>e.length===1?t:n,jee={NOTHING_DECIDED:()=>"Belum ada hasil yang dihitung atau ditetapkan, jadi tidak ada yang dapat dibandingkan.",
CHANGED:e=>`Berubah sejak ditetapkan: ${up(e,"id")}.`,CHANGED_SINCE_COMPUTED:e=>`Nilai, aturan, atau putusan pleno berubah sejak perhitungan terakhir (${Ze(
e.at,"id")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Dihitung ${Ze(e.at,"id")} menurut versi aturan ${e.version}; kini berlaku versi ${e.present}. Isi lembar yang menentukan hasil masih sama.`,
DECISION_DAMAGED:e=>`Simpanan hasil yang ditetapkan ${Ze(e.at,"id")} hilang atau diubah. ${e.
isSame?"Isi lembar sendiri masih sama dengan sidik yang tercatat.":
"Isi lembar juga tidak lagi sama dengan sidik yang tercatat, dan perubahannya tidak dapat dirinci."}`,
DECISION_UNRECORDED:e=>`Penetapan dengan kode ${e.code} (${e.at}) tersimpan, tetapi barisnya tidak ada lagi di tab Riwayat.`,
DECISION_MISLABELLED:e=>`Kode, waktu, atau pelaku di samping hasil yang disimpan tertulis ${e.written}; menurut tab Riwayat ${e.
recorded}.`,RANKING_MISSING:()=>"Tab peringkat ini tidak ada lagi.",RANKING_UNRECORDED:()=>"Tab peringkat ini bukan dari perhitungan yang tercatat di tab Riwayat.",
RANKING_ORIGIN:e=>`Baris keterangan di bawah judul diubah. Menurut tab Riwayat seharusnya: ${e.expected}.`,
RANKING_TITLE:e=>`Judul tab tertulis ${Gf(e.written,"id")}, seharusnya ${K(e.expected,"id")}.`,
RANKING_ROW:e=>E_(e,"id"),RANKING_MORE:e=>`Dan ${e.count} perbedaan lagi di tab ini.`,HISTORY_ROW:e=>e.reason==="unsealed"?
`Baris ${e.row} riwayat tidak bersegel: disisipkan dengan tangan, atau segelnya dihapus.`:`Rantai riwayat putus di baris ${e.row}: baris itu atau baris sebelumnya diubah, dihapus, atau disisipkan.`,
HISTORY_CUT:()=>"Baris terbaru riwayat tidak ada lagi: dihapus, atau segelnya diubah.",
DOCUMENT_OF_OTHER_RESULT:e=>`${zu(e,
"id")} dibuat dari hasil yang lain.`,DOCUMENT_OF_NOBODY:e=>`${zu(e,"id")} tidak sesuai: menurut hasil ini tidak ada ${C_(
e,"id")}.`,DOCUMENT_UNRECORDED:e=>`${zu(e,"id")} bukan dari proses yang tercatat di tab Riwayat.`,
DOCUMENT_TITLE:e=>`Judul ${e.kind} tertulis ${K(e.written,"id")}, menurut hasil ini ${K(e.expected,
"id")}.`},zee={NOTHING_DECIDED:()=>"No result has been computed or decided yet, so there is nothing to compare with.",
CHANGED:e=>`Changed since it was decided: ${up(e,"en")}.`,CHANGED_SINCE_COMPUTED:e=>`Scores, rules or plenary decisions have changed since the last computation (${Ze(
e.at,"en")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Computed on ${Ze(e.at,"en")} under version ${e.version} of the rules; version ${e.present} holds now. What counts for the result is still the same.`,
DECISION_DAMAGED:e=>`What was kept of the result decided on ${Ze(e.at,"en")} is gone or was altered. ${e.isSame?
"The workbook itself still has the recorded hash.":
"The workbook no longer has the recorded hash either, and what changed cannot be told."}`,
DECISION_UNRECORDED:e=>`A decision with the code ${e.code} (${e.at}) is kept, but its row is gone from the history.`,
DECISION_MISLABELLED:e=>`Code, time or person beside the kept result read ${e.written}; in the history they are ${e.recorded}.`,
RANKING_MISSING:()=>"This ranking tab is gone.",RANKING_UNRECORDED:()=>"This ranking tab does not come from a computation in the history.",
RANKING_ORIGIN:e=>`The line below the title was altered. By the history it is to say: ${e.expected}.`,
RANKING_TITLE:e=>`The title is written ${Gf(e.written,"en")}, it is to be ${K(e.expected,"en")}.`,
RANKING_ROW:e=>E_(e,"en"),RANKING_MORE:e=>`And ${e.count} more differences in this tab.`,HISTORY_ROW:
e=>e.reason==="unsealed"?`Row ${e.row} of the history carries no seal: it was put in by hand, or its seal was taken off.`:
`The chain of the history breaks at row ${e.row}: it or the row before was altered, taken out or put in.`,
HISTORY_CUT:()=>"The newest row of the history is gone: taken out, or its seal was altered.",
DOCUMENT_OF_OTHER_RESULT:e=>`${zu(
e,"en")} ${Lee(e)} made of another result.`,DOCUMENT_OF_NOBODY:e=>`${zu(e,"en")} ${S_(e,"does","do")} not fit: by this result there is no ${C_(
e,"en")}.`,DOCUMENT_UNRECORDED:e=>`${zu(e,"en")} ${S_(e,"does","do")} not come from a run in the history.`,
DOCUMENT_TITLE:e=>`The title of a ${e.kind} is written ${K(e.written,"en")}, by this result it is ${K(
e.expected,"en")}.`},Bee={id:jee,en:zee};function Uee(e,t){
return Bee[t][e.code](e.params)}var R_=(e,t)=>Uee(e,t);function qf(){return ue(()=>{he();let e=Ye(),
{competition:t}=e,{language:n}=t.settings,r=Dt(e,{provisional:!1}),
o=at(n),i=nt(t.stages,o.rows).filter(u=>u.status==="decided"),a=ia(o.rows),s=[...i.length===0&&a===void 0?
[{code:"NOTHING_DECIDED",params:null}]:[],...Wee(e,o),...Gee(r),...qee(e,r,o),...Yee(o),...T_(e,r,o)];
return{ok:s.length===0,decided:i.map(({stage:u,at:l,by:c,hash:d})=>({stage:u,at:l,by:c,code:tr(d)})),
computed:a===void 0?null:{at:a.at,by:a.by},differences:s.map(u=>{var l,c,d;return{code:u.code,stage:
(l=
u.stage)!=null?l:null,tab:(c=u.tab)!=null?c:null,cell:(d=u.cell)!=null?d:null,message:u.code==="RANKING_STOPPED"?
er(u.params,n):R_(u,n)}})}})}function Wee(e,{rows:t}){let{stages:n,settings:r}=e.competition,
o=nt(n,t),i=Ny(r.language),a=new k,s=o.flatMap(({stage:p,status:h,hash:b,at:C,by:O})=>{if(h!=="decided")return[
];let P=i.find(j=>j.stage===p),N=Iy(e,P,b),I=Py(e,b,p)!==null,F=N===null?[{code:"DECISION_DAMAGED",
stage:p,tab:H.decisions[r.language],params:{at:C,isSame:I}}]:[],M=[tr(b),Vn(C),O].join(", "),
z=P===void 0?M:[P.code,P.at,P.by].join(", ");if(z!==M){let j=H.decisions[r.language];F.push({code:
"DECISION_MISLABELLED",stage:p,tab:j,params:{written:z,recorded:M}})}let L=(N!=null?N:[]).filter(j=>!a.
has(E.stringify(j)));for(let j of L)a.add(E.stringify(j));return[...F,...L.map(j=>({code:"CHANGED",
stage:p,
tab:j.tab,cell:j.cell,params:j}))]}),u=i.filter(p=>!t.some(h=>h.action==="decide"&&h.stage===p.stage&&
h.hash===p.hash)).map(p=>({code:"DECISION_UNRECORDED",stage:p.stage,params:{code:p.code,at:p.at}})),
l=ia(t),c=o.slice(1+o.map(({status:p})=>p).lastIndexOf("decided")),d=c.length<o.length&&c.every(({
status:p})=>p===
"open");return[...s,...u,...d||l===void 0?[]:Kee(e,l)]}function Kee(e,{at:t,hash:n}){let r=Py(e,n);
return r===
To?[]:r===null?[{code:"CHANGED_SINCE_COMPUTED",params:{at:t}}]:[{code:"COMPUTED_BY_EARLIER_RULES",
params:{
at:t,version:r,present:To}}]}var Gee=({findings:e})=>e.filter(t=>t.severity==="error").map(t=>({code:
"RANKING_STOPPED",stage:t.stage,tab:t.tab,cell:t.cell,params:t}));function qee(e,{results:t},{rows:n}
){
var h,b,C,O;let{competition:r}=e,o=ia(n),i={id:(h=o==null?void 0:o.run)!=null?h:"",at:(b=o==null?
void 0:
o.at)!=null?b:"",by:(C=o==null?void 0:o.by)!=null?C:"",hash:(O=o==null?void 0:o.hash)!=null?O:"",
provisional:!1},
{stages:a,settings:s}=r,u=nt(a,n).flatMap(({status:P},N)=>P==="open"?[a[N]]:[]),l=new k(u.map(P=>bl(
P,a,s.language)));u.length>0&&l.add(H.finalRanking[s.language]);let c=ie(r.settings.language).tabs,d=[
c.computed(i.at,i.by,i.id),c.method(r.settings.method),c.hash(i.hash)];return Ay(r,t,Ep(r,t),i).flatMap(
P=>{let{name:N,grid:I}=cn(P.name);if(l.has(P.name)&&!Zee(I,P))return[];if(I===null)return o===void 0?
[]:[{code:"RANKING_MISSING",tab:N,params:null}];let F=j1(I);return[...F!==null&&n.some(z=>z.run===F)?
Jee(N,I,P):[{code:"RANKING_UNRECORDED",tab:N,params:null}],...F===(o==null?void 0:o.run)?Hee(N,I,d):
[],...Xee(N,L1(I,P))]})}var Zee=(e,{values:t,headerRow:n})=>{var r,o;return e!==null&&W((r=e.values[
n])==
null?void 0:r[0])===W((o=t[n])==null?void 0:o[0])};function Hee(e,t,n){var o;let r=W((o=t.values[1])==
null?void 0:o[0]);return n.every(i=>r.includes(i))?[]:[{code:"RANKING_ORIGIN",tab:e,cell:"A2",params:
{
expected:n.join(" \xB7 ")}}]}function Jee(e,t,{values:n}){var i,a;let[r,o]=[W((i=t.values[0])==null?
void 0:i[0]),W((a=n[0])==null?void 0:a[0])];return r===o?[]:[{code:"RANKING_TITLE",tab:e,cell:"A1",
params:{
written:r,expected:o}}]}var Vee=10;function Xee(e,t){let n=t.slice(0,Vee).map(o=>({code:
"RANKING_ROW",
tab:e,cell:"cell"in o?o.cell:void 0,params:o})),r=t.length-n.length;return r===0?n:[...n,{code:
"RANKING_MORE",tab:e,params:{count:r}}]}function Yee({name:e,links:t}){let n=QR(t,un),r=t.filter(({
row:u,
texts:l,chain:c})=>c===""&&tD(l)&&!n.some(d=>d.row===u)),i=[...n,...r.map(({row:u})=>({row:u,reason:
"unsealed"}))].sort((u,l)=>u.row-l.row).map(({row:u,reason:l})=>({code:"HISTORY_ROW",tab:e,cell:`A${u+
1}`,params:{row:u+1,reason:l}})),a=Be(tp),s=a!==null&&!t.some(({chain:u})=>u===a);return[...i,...s?[
{code:"HISTORY_CUT",tab:e,params:null}]:[]]}m();m();m();m();function ete(e,t){let n=v.from({length:t.length+1}
,(r,o)=>o);for(let r=1;r<=e.length;r++){let o=[r];
for(let i=1;i<=t.length;i++){let a=n[i-1]+(e[r-1]===t[i-1]?0:1);o.push(g.min(o[i-1]+1,n[i]+1,a))}n=o}
return n[t.length]}function dd(e,t){var o,i;let n=st(e);return(i=(o=t.map(a=>({tag:a,away:ete(n,st(a))}
)).
filter(({tag:a,away:s})=>s<=g.max(2,g.floor(a.length/3))&&s<g.max(n.length,2)).sort((a,s)=>a.away-s.
away)[0])==null?void 0:o.tag)!=null?i:null}var tte=[/\u00ab\s*([^\u00ab\u00bb]+?)\s*\u00bb/g,
/<<\s*([^<>]+?)\s*>>/g,/[$#]?\{\s*([^{}]+?)\s*\}/g,/(?<!\d\s?)%(\p{L}[^%\n]*?)%/gu,
/\uff5b+\s*([^\uff5b\uff5d]+?)\s*\uff5d+/g,/\[+\s*([^[\]]+?)\s*\]+/g],nte=e=>/^\p{L}[\p{L}\p{N}\s_./-]{0,39}$/u.
test(e),rte=new y([["nama",["penerima","inovasi"]],["name",["penerima","inovasi"]],["judul",[
"inovasi"]],["innovation",["inovasi"]],["opd",["instansi"]],["unit",["instansi"]],["sekolah",[
"instansi"]],
["institution",["instansi"]],["skor",["nilai"]],["score",["nilai"]],["juara",["predikat","peringkat"]],
["rank",["peringkat"]],["date",["tanggal"]],["number",["nomor"]]]);function ote(e,t){var a,s;let n=dd(
e,t);if(n!==null)return n;let r=e.split(/[\s_./-]+/).map(st),o=t.filter(u=>r.includes(st(u))).sort((
u,l)=>l.
length-u.length),i=[...r].reverse().flatMap(u=>{var l;return(l=rte.get(u))!=null?l:[]});return(s=(a=
o[0])!=null?a:i.find(u=>t.includes(u)))!=null?s:null}function D_(e,t){return tte.flatMap(n=>{var r;
return((r=
e.match(n))!=null?r:[]).flatMap(o=>{let i=o.replace(n,"$1");return nte(i)?[{tag:o,near:ote(i,t)}]:[]}
)})}var A_=["inovasi","penerima","kompetisi"],ite=80;function Zf(e,t){let n=ute(e);if(n===null)return[
{code:"NOT_A_DOCX",tag:"",paragraph:""}];let r=n.map(i=>[...Wp(i),...Gp(i).map(a=>`{{%${a}}}`)]),o=r.flatMap(
i=>cte(i,t));return o.length>0?o:r.flat().some(ate)?yte(e,t):ste(r.flat(),t)}var ate=e=>P_(e).some(t=>"sign"in t&&
t.tag!=="");function ste(e,t){var i,a;let n=f.keys(t).filter(s=>typeof t[s]=="string"),r=e.
flatMap(s=>D_(s,n).map(u=>({code:"TAG_FOREIGN",...u,paragraph:Hf(s)}))),o=(a=(i=A_.find(s=>n.includes(
s)))!=null?i:n[0])!=null?a:A_[0];return r.length>0?r:[{code:"NO_FIELDS",tag:o,paragraph:""}]}
function ute(e){
try{let t=Vs(e);return Kp(t)===null?null:t.file(Hr).map(n=>n.asText())}catch{return null}}var O_=(e,
{
root:t,loops:n})=>t.has(e)||n.some(({scope:r})=>r===null||r.has(e)),lte=({root:e,loops:t})=>[...e.values(
),
...t.flatMap(({scope:n})=>[...n!=null?n:[]])];function cte(e,t){let n=new y(f.keys(t).map(i=>[st(i),
i])),r={fields:t,root:n,loops:[]};return[...e.flatMap(i=>{let a=Hf(i);return P_(i).flatMap(s=>dte(s,
a,r))}),...r.loops.map(({tag:i,paragraph:a})=>({code:"LOOP_UNCLOSED",tag:i,paragraph:a}))]}function dte(
e,t,n){
let{tag:r}=e;if("fault"in e)return O_(st(r),n)||e.fault!=="TAG_SINGLE"?[{code:e.fault,tag:r,
paragraph:t}]:
[];let{sign:o}=e;return o==="/"?mte(r,t,n):o==="%"?pte(r,t,n):o===""||o==="#"||o==="^"?fte(o,r,t,n):
[{code:"TAG_UNSUPPORTED",tag:o+r,paragraph:t}]}function mte(e,t,{loops:n}){let r=st(e),o=n.pop();
return o===
void 0?[{code:"LOOP_UNOPENED",tag:e,paragraph:t}]:r!==""&&st(o.tag)!==r?[{code:"LOOP_CROSSED",tag:e,
paragraph:t}]:[]}var pte=(e,t,{root:n})=>{if(n.has(st(`%${e}`)))return[];let r=[...n.values()].filter(
o=>o.startsWith("%"));return[{code:"TAG_UNKNOWN",tag:`%${e}`,near:dd(`%${e}`,r),paragraph:t}]};
function fte(e,t,n,r){
var u;let o=st(t),i=O_(o,r),a=r.fields[(u=r.root.get(o))!=null?u:""],s=i?[]:[{code:"TAG_UNKNOWN",tag:
t,
near:dd(t,lte(r)),paragraph:n}];return e!==""?r.loops.push({tag:t,paragraph:n,scope:gte(a,i)}):a!==void 0&&
typeof a!="string"&&s.push({code:"LIST_AS_TEXT",tag:t,paragraph:n}),s}function gte(e,t){return typeof e==
"string"?new k:e===void 0?t?new k:null:e.length===0?null:new k(e.flatMap(n=>f.keys(n).map(st)))}
function P_(e){
var r;let t=[],n=e;for(;;){let o=n.search(/\{\{|\}\}|(?<![$#])\{[^{}]*\}(?!\})/);if(o<0)return t;if(
n.
startsWith("}}",o))t.push({fault:"TAG_UNOPENED",tag:hte(n.slice(0,o))}),n=n.slice(o+2);else if(n.startsWith(
"{{",o)){let i=n.slice(o+2),a=i.search(/\{\{|\}\}/);if(a<0||i.startsWith("{{",a))t.push({fault:
"TAG_UNCLOSED",tag:Hf(a<0?i:i.slice(0,a),30)}),n=a<0?"":i.slice(a);else{let[,s="",u=""]=(r=/^\s*([#^/@><=&!%?-]*)\s*([\s\S]*?)\s*$/.
exec(i.slice(0,a)))!=null?r:[];t.push({sign:s,tag:u}),n=i.slice(a+2)}}else{let i=n.indexOf("}",o);t.
push({fault:"TAG_SINGLE",tag:n.slice(o+1,i).trim()}),n=n.slice(i+1)}}}var hte=e=>{var t,n;return Hf(
(n=(t=/\S*\s*$/.exec(e))==null?void 0:t[0].trim())!=null?n:"",30)};function Hf(e,t=ite){let n=e.replace(
/\s+/g," ").trim(),r=v.from(n);return r.length<=t?n:`${r.slice(0,t-1).join("")}\u2026`}function yte(
e,t){
try{return od(e,t),[]}catch(n){let r=Ys(n);if(r===null)throw n;return"tags"in r?(r.tags.length>0?r.tags:
[""]).map(i=>({code:"TAG_BROKEN",tag:i,paragraph:""})):[{code:"NOT_A_DOCX",tag:"",paragraph:""}]}}m(
);var bte={TAG_UNKNOWN:(e,t)=>`{{${e}}} bukan isian yang dikenal${t===null?"":`; maksudnya {{${t}}}?`}`,
TAG_UNSUPPORTED:e=>`{{${e}}} bukan jenis isian yang didukung`,LIST_AS_TEXT:e=>`{{${e}}} adalah daftar: tulis {{#${e}}} \u2026 {{/${e}}}`,
TAG_UNCLOSED:e=>`\u201C{{${e}\u201D tidak ditutup dengan }}`,
TAG_UNOPENED:e=>`\u201C${e}}}\u201D tidak dibuka dengan {{`,TAG_SINGLE:e=>`{${e}} harus bertanda kurung ganda: {{${e}}}`,
LOOP_UNCLOSED:e=>`{{#${e}}} tidak ditutup dengan {{/${e}}}`,LOOP_UNOPENED:e=>`{{/${e}}} tidak dibuka dengan {{#${e}}}`,
LOOP_CROSSED:e=>`{{/${e}}} menutup bagian lain yang masih terbuka`,TAG_BROKEN:e=>e===""?
"templat ini tidak dapat diisi":`{{${e}}} tidak dapat diisi`,TAG_FOREIGN:(e,t)=>t===
null?`${e} bukan isian; tulis nama isian dalam {{\u2026}}`:`${e} bukan isian; tulis {{${t}}}`,
NO_FIELDS:e=>`templat ini tidak berisi satu isian pun, sehingga semua dokumen akan sama; tulis misalnya {{${e}}}`,
NOT_A_DOCX:()=>"berkas ini bukan dokumen Word (.docx)",at:e=>`pada \u201C${e}\u201D`,faulty:(e,t)=>`Templat ${e} belum dapat dipakai, jadi tidak ada yang dibuat: ${t}`,
more:e=>`dan ${e} hal lain`,deleted:e=>`Templat ${e} tidak ada lagi di Drive. Kembalikan templat bawaan, atau unggah templat lagi.`,
foreign:(e,t)=>`Templat ${e} milik ${t} dan hanya terlihat olehnya. Minta ${t} membuat dokumennya, unggah templat yang sama sebagai milik Anda, atau kembalikan templat bawaan.`,
tooLarge:(e,t)=>`Berkas ini ${e} MB; paling besar ${t} MB. Perkecil gambar di dalamnya, lalu unggah lagi.`,
title:e=>`Templat ${e}`},wte={TAG_UNKNOWN:(e,t)=>`{{${e}}} is no known field${t===null?"":`; is {{${t}}} meant?`}`,
TAG_UNSUPPORTED:e=>`{{${e}}} is of a sort that is not supported`,LIST_AS_TEXT:e=>`{{${e}}} is a list: write {{#${e}}} \u2026 {{/${e}}}`,
TAG_UNCLOSED:e=>`\u201C{{${e}\u201D is not closed with }}`,TAG_UNOPENED:e=>`\u201C${e}}}\u201D is not opened with {{`,
TAG_SINGLE:e=>`{${e}} wants double braces: {{${e}}}`,LOOP_UNCLOSED:e=>`{{#${e}}} is not closed with {{/${e}}}`,
LOOP_UNOPENED:e=>`{{/${e}}} is not opened with {{#${e}}}`,LOOP_CROSSED:e=>`{{/${e}}} closes another part that is still open`,
TAG_BROKEN:e=>e===""?"this template cannot be filled":`{{${e}}} cannot be filled`,TAG_FOREIGN:(e,t)=>t===null?
`${e} is no field; write the field\u2019s name in {{\u2026}}`:`${e} is no field; write {{${t}}}`,
NO_FIELDS:e=>`this template has no field at all, so all documents would be the same; write for instance {{${e}}}`,
NOT_A_DOCX:()=>"this file is no Word document (.docx)",at:e=>`at \u201C${e}\u201D`,faulty:(e,t)=>`The template ${e} cannot be used yet, so nothing was made: ${t}`,
more:e=>`and ${e} more`,deleted:e=>`The template ${e} is no longer in Drive. Restore the built-in one, or upload one again.`,
foreign:(e,t)=>`The template ${e} belongs to ${t}, who alone can see it. Ask ${t} to make the documents, upload the same template as yours, or restore the built-in one.`,
tooLarge:(e,t)=>`This file has ${e} MB; the most is ${t} MB. Make its pictures smaller and upload it again.`,
title:e=>`Template ${e}`},Pa=e=>e==="id"?bte:wte;function Gw(e,t){let n=Pa(
t),r=e.map(o=>{let i="near"in o?n[o.code](o.tag,o.near):n[o.code](o.tag);return o.paragraph===""?i:`${i}${i.
endsWith("?")?"":","} ${n.at(o.paragraph)}`});return[...new k(r)]}function N_(e,t,n){let r=Pa(n),o=Gw(
t,n),i=o.slice(0,5);return r.faulty(e,[...i,...o.length>5?[r.more(o.length-5)]:[]].join("; "))}m();
var I_="templates",vte=re({maker:q(),fileId:q(),modified:q()}),kte=sn(q(),qe(vte));function Bu(){let e=Be(
I_);try{let t=rt(kte,E.parse(e!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}function qw(
e,t){
var i;let n=Bu(),r=((i=n[e])!=null?i:[]).filter(({maker:a})=>a!==(t==null?void 0:t.maker)),o={...n};
t===null?delete o[e]:o[e]=[...r,t],Ge(I_,E.stringify(o))}m();m();var $_="lease",F_=300*1e3,xte=re({
who:q(),run:q(),until:It(),width:Re(It())});function __(e,t){var s;
let n=Tte(),r=R.now();if(n!==null&&n.who!==e&&n.until>r)return{holder:n};let o=n!==null&&n.who===e&&
n.until>0,[i,a]=o?[n.run,(s=n.width)!=null?s:10]:[t(),10];return Zw({who:e,run:i,width:a,until:r+F_}
),
{run:i,width:a}}var M_=(e,t,n)=>Zw({who:e,run:t,width:n,until:R.now()+F_}),L_=(e,t)=>Zw({who:e,run:t,
until:0}),Zw=e=>Ge($_,E.stringify(e));function Tte(){let e=Be($_);try{let t=rt(xte,E.parse(e!=null?e:
"null"));return t.success?t.data:null}catch{return null}}m();m();m();var Ste=["edited","own"],Na=(e,
t)=>e!==null&&e.maker!==""&&e.maker!==t;function j_(e,t,n,{user:r,remake:o,
renew:i}){if((t==null?void 0:t.status)==="signed"){let u=t.content===e;return i&&!u?{action:"add"}:
md(
"signed",n,u?null:"revise")}if(t!==null&&Na(t,r))return i?{action:"add"}:md(t.status,null,"own-copy");
if(n===null)return t!==null&&t.fileId!==""&&!o&&!i?md("deleted",null,"remake"):{action:"create"};let a=t!==
null&&t.fileId===n.id&&t.modified!==""&&n.modified>t.modified,s=t!==null&&(a||Ste.includes(t.status));
return s&&!i?md(t.status==="own"?"own":"edited",n,"overwrite"):n.content===e&&!s?md("made",n,null):{
action:"update",file:n}}var md=(e,t,n)=>({action:"keep",status:e,file:t,choice:n});function z_(e,t){
return{number:e===void 0||e.number===""?null:e.number,file:e===void 0||e.link===""?
null:e.link,status:e===void 0?"":Pp(e,t)}}function B_(e,t,n,r,o){let{status:i,...a}=z_(t,o),s=e.decision.
action==="keep"?e.decision.choice:null,u=ie(o).documents,l=t!==void 0&&Na(t,r)?u.ofAnother(i,t.maker,
t.at):i;return{kind:e.planned.kind.id,entry:e.planned.about===""?null:e.planned.about,title:e.title,
...a,status:n===void 0?l:u.failed(gi(n,o)),...n===void 0&&t!==void 0?{state:t.status}:{},...s===null?
{}:{choice:s}}}var U_=(e,t)=>({...z_(e,t),kind:e.kind,entry:e.entry===""?null:e.entry,title:e.title,
state:e.status});m();var W_=yi.columns.map(e=>e.key).filter(e=>e!=="number");function Jf(e){var c,d;
let{name:t,grid:n}=cn(
H.documents[e]),r=n===null?Dte(t,e):Gs(n),o=Fn(),i=new y(r.rows),a=()=>[...i].flatMap(([p,h])=>h.spreadsheet===
o?[{place:p,row:h}]:[]),s=new y;for(let p of a()){let h=`${p.row.kind}:${p.row.entry}`;s.set(h,[...(
c=
s.get(h))!=null?c:[],p])}let u=g.max((d=n==null?void 0:n.values.length)!=null?d:0,3),l=(p,h)=>h==="status"?
Pp(p,e):p[h];return{of:(p,h)=>{var b;return(b=s.get(`${p}:${h}`))!=null?b:[]},all:a,ofRun:p=>a().
flatMap(({row:h})=>h.run===p?[h]:[]),reserve:()=>u++,write:p=>{let h=p.flatMap(({place:b,row:C})=>{
let O=i.
get(b);return i.set(b,C),O!==void 0&&W_.every(P=>O[P]===C[P])?[]:[b]});if(h.length!==0){Ete(t,r,e);
for(let b of Cte(
h,i))for(let C of Rte(r.columns,W_)){let O=b.rows.map(P=>C.keys.map(N=>l(P,N)));Vt(t,b.first,C.column,
O)}Tn()}}}}function Ete(e,{headerRow:t,columns:n},r){let o=yi.columns.filter(({key:a})=>!n.has(a));
if(t===
null||o.length===0)return;let i=g.max(...n.values())+1;Vt(e,t,i,[o.map(({header:a})=>a[r])]);for(let[
a,{key:s}]of o.entries())n.set(s,i+a)}function Cte(e,t){let n=[],[r,o]=[g.min(...e),g.max(...e)];for(
let i=r;i<=
o;i+=1){let a=t.get(i),s=n[n.length-1];a!==void 0&&(s!==void 0&&s.first+s.rows.length===i?s.rows.push(
a):n.push({first:i,rows:[a]}))}return n.filter(({first:i,rows:a})=>e.some(s=>s>=i&&s<i+a.length))}
function Rte(e,t){
let n=t.flatMap(o=>{let i=e.get(o);return i===void 0?[]:[{key:o,column:i}]}).sort((o,i)=>o.column-i.
column),r=[];for(let{key:o,column:i}of n){let a=r[r.length-1];a!==void 0&&a.column+a.keys.length===i?
a.keys.push(o):r.push({column:i,keys:[o]})}return r}function Dte(e,t){let n=ie(t).tabs,r=yi.columns.
map(i=>({header:i.header[t],width:i.width,..."format"in i?{format:i.format}:{},value:()=>""}));Sn(Nt(
e,n.documents,n.documentsOrigin,r,[],0));let o=new y(yi.columns.map((i,a)=>[i.key,a]));return{rows:
new y,
columns:o,headerRow:null}}m();var Uu=({kind:e,about:t})=>`${e.id}:${t}`;function K_(e){let t=new y;
for(let n of e){let{sheet:r,kind:o,
entry:i,revision:a=""}=n.properties,s=[r,o,i,a].join(":");n.type===nr&&o!==void 0&&!t.has(s)&&t.set(
s,n)}return t}function G_(e,t){var B,U,G,Z;let{competition:n,numberOf:r,ledger:o,files:i,templates:a,
options:s,backoff:u}=t,{kind:l,about:c}=e,d=o.of(l.id,c),p=Ate(d,s.user),h=(B=p==null?void 0:p.row)!=
null?B:null,b=e.fields(r),C=l.title(b),O=En(dc(l.id,a.versionOf(l),a.shown(l,b))+C),P=Y=>({sheet:En(
Fn()),kind:l.id,entry:En(c),...Y===""?{}:{revision:Y}}),N=Y=>{let{sheet:ee,entry:be}=P(Y);return i.get(
[ee,l.id,be,Y].join(":"))},I=Na(h,s.user)?null:(G=N((U=h==null?void 0:h.revision)!=null?U:""))!=null?
G:Pte(h,s.user,n,u),F={user:s.user,remake:s.remake,renew:s.renew.includes(Uu(e))},M=j_(O,h,I,F),z=M.
action==="add",L=z?Ote(d,s.user):(Z=h==null?void 0:h.revision)!=null?Z:"",j=z?N(L):void 0;return{
planned:e,
filed:z?null:h,place:z||p===null?o.reserve():p.place,revision:L,fields:b,title:L===""?C:`${C} \u2013 Rev. ${L}`,
content:O,properties:{...P(L),content:O},decision:j===void 0?M:{action:"update",file:j}}}function Ate(
e,t){
var r;let n=o=>o.reduce((i,a)=>i===null||w(a.row.revision)>=w(i.row.revision)?a:i,null);return(r=n(e.
filter(({row:o})=>!Na(o,t))))!=null?r:n(e)}function Ote(e,t){let n=e.filter(({row:r})=>!Na(r,t));
return n.
length===0?"":x(g.max(...n.map(({row:r})=>w(r.revision)||0))+1)}function Pte(e,t,{settings:n},r){
return e===
null||e.fileId===""||e.maker!==t?null:Qt(Ro(e.fileId,r),n.language)}m();var Vf=(e,t,{user:n,run:r})=>{
var o,i,a,s,u,l,c,d;return{kind:e.planned.kind.id,entry:e.planned.about,
title:e.title,number:(i=(o=e.filed)==null?void 0:o.number)!=null?i:"",link:(s=(a=e.filed)==null?void 0:
a.link)!=null?s:"",fileId:(l=(u=e.filed)==null?void 0:u.fileId)!=null?l:"",status:t,statusText:"",
maker:n,
at:Vn(ot()),spreadsheet:Fn(),content:(d=(c=e.filed)==null?void 0:c.content)!=null?d:"",modified:"",
run:r,
revision:e.revision}},Hw=(e,t,n)=>({...Vf(e,Nte(e),n),fileId:t.id,link:t.link,content:e.content,
modified:t.
modified});function Nte({fields:e}){let t=e.rancangan;return typeof t=="string"&&t!==""&&t!==Ke?
"draft":"made"}function q_(e,t){let{decision:n,filed:r}=e;return n.action!=="keep"?r:n.status==="made"&&
n.file!==null&&(r===null||!Jw(r))?Hw(e,n.file,t):r===null?null:n.status==="made"?r:{...r,status:n.status}
}
var Jw=({status:e})=>e==="made"||e==="draft";m();var Vw=(e,t)=>`${e.id}.${qs(e,t)}`;function Z_(e,t,
n,r){let{language:o}=e.settings,i=Bu(),a=new y,s=new y,
u=l=>{var d,p;let c=Vw(l,e);return a.has(c)||a.set(c,Ite(l,(d=i[c])!=null?d:[],{folder:t,user:n,
language:o,
backoff:r})),(p=a.get(c))!=null?p:null};return{versionOf:l=>{let c=u(l);return c===null?cc(jo(l,e)):
`${c.id}@${c.modified}`},shown:(l,c)=>u(l)===null?Cu(c,id(jo(l,e))):c,bytesOf:(l,c)=>{let d=u(l);if(
d===
null)return jo(l,e);let p=s.get(l.id);if(p!==void 0)return p;let h=Yw(d,r,o),b=Zf(h,c);return b.length>
0&&fe(me("TEMPLATE_FAULT",N_(l.id,b,o))),s.set(l.id,h),h}}}function Xw(e,{folder:t,user:n,language:r,
backoff:o}){var u;let i=e.find(({maker:l})=>l===n),a=e[0];if(i===void 0)return a===void 0?{source:
"built-in"}:{source:"foreign",maker:a.maker};let s=(u=t.files.find(({id:l})=>l===i.fileId))!=null?u:
Qt(
Ro(i.fileId,o),r);return s===null?{source:"gone"}:{source:s.type===nr&&s.modified===i.modified?
"unedited":"own",file:s}}function Ite(e,t,n){let r=Pa(n.language),o=Xw(t,n);return o.source==="foreign"?
fe(
me("TEMPLATE_FAULT",r.foreign(e.id,o.maker))):o.source==="gone"?fe(me("TEMPLATE_FAULT",r.deleted(e.id))):
o.source==="own"?o.file:null}function Yw(e,t,n){if(e.type!==nr)return Qt(By(e.id,t),n);let[r]=ma([e.
id],fi,t);return Qt(r!=null?r:{failure:{kind:"unknown",reason:"no-answer"}},n)}var Xf="\u0001";
function J_(e,t,n,r){let{language:o}=e.settings,i=Jf(o),a=Do(e,n.user,r),s=Z_(e,a,n.user,
r),u={competition:e,numberOf:(L,j)=>Mte(i,L,j),ledger:i,files:K_(a.files),templates:s,options:n,
backoff:r},
l=t.map(L=>G_(L,u)),c=l.filter(L=>L.decision.action!=="keep"&&!n.skip.includes(Uu(L.planned))),d=c.slice(
0,10),p=d.map(L=>od(s.bytesOf(L.planned.kind,L.fields),L.fields)),h=new y,b=l.filter(L=>{var j;
return((j=
L.filed)==null?void 0:j.run)===n.run&&L.filed.status==="begun"&&Fte(L)});for(let L of l){let j=q_(L,
n);j!==null&&h.set(L,j)}let C=Lte(i,n);for(let L of d)h.set(L,Vf(L,"begun",n));i.write([...H_(h),...C]);
let O=Co(d.map((L,j)=>{var B;return{fileId:L.decision.action==="update"?L.decision.file.id:null,
folder:a.
id,title:L.title,properties:L.properties,from:fi,to:nr,bytes:(B=p[j])!=null?B:new D}}),r),{failures:
P,
again:N}=$te(d,O,h,n);i.write(H_(h));for(let L of P.values())Er(L)&&pa(L,o);let I=L=>d.filter(j=>L.includes(
j.decision.action)&&!P.has(j)&&!N.has(j)).length,F=i.ofRun(n.run),M={made:F.filter(Jw).length,failed:
F.
filter(({status:L})=>L==="begun"||L==="failed").length};return{batch:{created:I(["create","add"])+b.
length,updated:I(["update"]),unchanged:l.filter(L=>L.decision.action==="keep").length-b.length,
failed:P.
size,documents:[...l.map(L=>B_(L,h.get(L),P.get(L),n.user,o)),...C.map(({row:L})=>U_(L,o))],done:l.length-
c.length+d.length-N.size,total:l.length,more:c.length>d.length||N.size>0,skip:[...n.skip,...[...P.keys(
)].
map(L=>Uu(L.planned)),...[...N].filter(L=>_te(O[d.indexOf(L)])).map(L=>Uu(L.planned)+Xf)]},run:M}}
function $te(e,t,n,r){
var a,s;let o=new y,i=new k;for(let[u,l]of e.entries()){let c=t[u];if(c===void 0)continue;if("ok"in c){
n.set(l,Hw(l,c.ok,r));continue}let{failure:d}=c,p=d.kind==="haste"||Bs(d);if(p&&!r.skip.includes(Uu(
l.planned)+Xf)){i.add(l);continue}o.set(l,d),p||n.set(l,{...Vf(l,"failed",r),modified:(s=(a=l.filed)==
null?void 0:a.modified)!=null?s:""})}return{failures:o,again:i}}var Fte=({decision:e})=>e.action==="keep"&&
e.status==="made"&&e.file!==null,_te=e=>e!==void 0&&"failure"in e&&Bs(e.failure),H_=e=>[...e].
map(([{place:t},n])=>({place:t,row:n}));function Mte(e,t,n){var o;let r=e.of(t,n).flatMap(({row:i})=>i.
number===""?[]:[i.number]);return(o=r[r.length-1])!=null?o:null}var Lte=(e,{user:t,isCurrent:n})=>e.
all().filter(({row:r})=>r.maker===t&&!["signed","own"].includes(r.status)&&!n(r.kind,r.entry)).map((
{
place:r,row:o})=>({place:r,row:{...o,status:"void"}}));var jte=re({kinds:qe(q()),skip:Re(qe(q())),
renew:Re(qe(q())),remake:Re(Je())});function pd(e){return ue(
()=>{let t=R.now(),{kinds:n,skip:r=[],renew:o=[],remake:i=!1}=ge(jte,e);return he(),Se(()=>{let a=Ye(
),
{competition:s}=a,{language:u}=s.settings,l=[...new k(n)].map(B=>Qw(B,u)),c=at(u),{findings:d,
blocking:p,
hash:h,context:b}=Kf(a,c,l),C=l.filter(B=>Wf(B,b)),O=x_(p);if(C.length===0&&l.length>0)return V_(p,u);
if(b.winners===null&&O.length>0)return V_(O,u);let P=Ne(),N=__(P,$t);if("holder"in N){let{who:B,
until:U}=N.
holder;return fe(me("BUSY",ie(u).problems.leased(B,Bte(U))))}let I=Oa(C,b),F={user:P,run:N.run,skip:
r,
renew:o,remake:i,isCurrent:Bw(b)},M=Sr(N.width,t),{batch:z,run:L}=J_(s,I,F,M);z.more?M.width!==N.width&&
M_(P,N.run,M.width):(Ute(c,{id:N.run,hash:h,...L},P,u),L_(P,N.run));let j=C.length===l.length;return{
ok:j&&z.failed===0&&!r.some(B=>!B.endsWith(Xf)),findings:Br([...j?d:p,...zte(C,I)],u),...z}})})}var zte=(
e,t)=>e.
filter(n=>!t.some(r=>r.kind===n)).map(({id:n})=>({code:"NO_DOCUMENT",severity:"warning",params:{kind:
n}})),
Bte=e=>ot(new R(e)).slice(11,16);function Qw(e,t){var r;let n=Fi.map(o=>o.id).join(", ");return(r=cd(
e))!=null?r:fe(me("BAD_REQUEST",ie(t).problems.unknownKind(e,n)))}function V_(e,t){let n={created:0,
updated:0,unchanged:0,failed:0,documents:[],done:0,total:0,more:!1,skip:[]};return{ok:!1,findings:Br(
e,t),...n}}function Ute(e,t,n,r){if(t.made+t.failed===0)return;let o=ie(r).history.documents(t.made,
t.failed);e.rows.some(i=>i.run===t.id&&i.detail===o)||Xt(e,{at:ot(),by:n,action:"documents",detail:o,
run:t.id,hash:t.hash},r)}var ev=re({kind:q()}),Wte=re({kind:q(),content:q()}),X_=e=>ue(()=>{let{kind:
t}=ge(ev,e);return he(),
fd(Yf(t))}),Y_=e=>ue(()=>{let{kind:t}=ge(ev,e);return he(),Se(()=>{let n=Yf(t),r=nM(n);return"file"in
r?fd(n,r):(rM(n,nr,jo(n.kind,n.competition)),fd(n))})}),Q_=e=>ue(()=>{let{kind:t,content:n}=ge(Wte,e);
return he(),Se(()=>{let r=Yf(t),o=mc(n),i=s=>(s/1024/1024).toFixed(1);if(o.length>kp){let s=Pa(r.language).
tooLarge(i(o.length),i(kp));return fe(me("TEMPLATE_FAULT",s))}let a=oM(o,r);return a.length===0&&rM(
r,fi,o),{...fd(r),refused:a}})}),eM=e=>ue(()=>{let{kind:t}=ge(ev,e);return he(),Se(()=>{var u;let n=Yf(
t),{name:r,competition:o,user:i,language:a,backoff:s}=n;if(((u=Bu()[r])!=null?u:[]).some(({maker:l})=>l===
i)){let l=tM(r);for(let{id:c,properties:d}of Do(o,i,s).files)d.sheet===l.sheet&&d.template===l.template&&
Qt(zy(c,{trashed:!0},s),a)}return qw(r,null),fd(n)})});function Yf(e){let t=R.now(),n=Ye(),{
competition:r}=n,
o=mt(r.settings.language),i=Qw(e,o),{context:a}=Kf(n,at(r.settings.language),[i]),s=Vw(i,r),[u,l]=[
Ne(),
Sr(1,t)];return{competition:r,kind:i,name:s,fields:Uw(i,a),user:u,language:o,backoff:l}}var tM=e=>({
sheet:En(Fn()),template:e}),nM=({name:e,user:t,language:n,backoff:r})=>{var o;return Xw((o=Bu()[e])!=
null?o:[],{folder:{files:[]},user:t,language:n,backoff:r})};function rM({competition:e,kind:t,name:n,
user:r,language:o,backoff:i},a,s){var O;let u=Do(e,r,i),l=tM(n),c=u.files.find(P=>P.type===a&&P.properties.
sheet===l.sheet&&P.properties.template===l.template),d=Pa(o).title(t.id),p={fileId:(O=c==null?void 0:
c.id)!=null?O:null,folder:u.id,title:d,properties:l,from:fi,to:a,bytes:s},[h]=Co([p],i),{id:b,
modified:C}=Qt(
h!=null?h:{failure:{kind:"unknown",reason:"no-answer"}},o);qw(n,{maker:r,fileId:b,modified:C})}var Kte=[
"TAG_UNKNOWN","LIST_AS_TEXT"],oM=(e,{fields:t,language:n})=>Gw(Zf(e,t!=null?t:{}).filter(({code:r})=>t!==
null||!Kte.includes(r)),n);function fd(e,t=nM(e)){let{kind:n,fields:r,language:o,backoff:i}=e;return{
kind:n.id,source:t.source,maker:"maker"in t?t.maker:null,link:"file"in t?t.file.link:null,faults:t.source===
"own"?oM(Yw(t.file,i,o),e):[],refused:[],title:r===null?null:n.title(r),fields:r===null?null:iM(r)}}
var Gte=200,iM=e=>f.fromEntries(f.entries(e).map(([t,n])=>[t,typeof n=="string"?n.slice(0,Gte):n.slice(
0,1).map(iM)]));m();m();var Zte=["begun","failed","deleted","void"],aM=({row:{kind:e,entry:t,
revision:n}})=>[e,t,n].join(":"),
sM=({document:e,pdf:t})=>(t==null?void 0:t.properties.at)===e.modified,uM={failure:{kind:"unknown",
reason:"no-answer"}};function lM(e,t,n,r,o){var b;let{language:i}=e.settings,a=Jf(i).all().map(({row:
C})=>C).
filter(C=>C.maker===n&&t.includes(C.kind)&&!Zte.includes(C.status)),s=a.length===0?null:Do(e,n,o),u=s===
null?[]:Hte(a,s,i,o),l=u.filter(C=>!sM(C)&&!r.includes(aM(C))),c=l.slice(0,10),d=new y(Jte(c,(b=s==null?
void 0:s.id)!=null?b:"",o).map((C,O)=>[c[O],C])),p=[...d.values()].flatMap(C=>"failure"in C?[C.failure]:
[]);for(let C of p)Er(C)&&pa(C,i);let h=c.filter(C=>{var O;return"ok"in((O=d.get(C))!=null?O:uM)});
return{
ok:p.length+r.length===0,created:h.filter(({pdf:C})=>C===null).length,updated:h.filter(({pdf:C})=>C!==
null).length,unchanged:u.filter(sM).length,failed:p.length,files:u.map(C=>{var F,M,z;let O=(F=d.get(
C))!=null?F:{ok:C.pdf},{kind:P,entry:N,title:I}=C.row;return{kind:P,entry:N===""?null:N,title:I,file:
"ok"in O&&(z=(M=O.ok)==null?void 0:M.link)!=null?z:null,problem:"ok"in O?null:ie(i).documents.failed(
gi(O.failure,i))}}),done:u.length-l.length+c.length,total:u.length,more:l.length>c.length,skip:[...r,
...c.filter(C=>!h.includes(C)).map(aM)]}}var Hte=(e,{files:t},n,r)=>e.flatMap(o=>{var u,l;let{fileId:
i}=o,
a=(u=t.find(({id:c})=>c===i))!=null?u:Qt(Ro(i,r),n),s=(l=t.find(({type:c,properties:d})=>c===Ls&&d.of===
i))!=null?l:null;return(a==null?void 0:a.type)===nr?[{row:o,document:a,pdf:s}]:[]});function Jte(e,t,
n){
let r=e.map(({document:s})=>s.id),o=e.length===0?[]:ma(r,Ls,n),i=e.flatMap(({row:s,document:u,pdf:l}
,c)=>{
var b;let d=o[c];if(d===void 0||"failure"in d)return[];let p={of:u.id,at:u.modified};return[{...{
fileId:(b=
l==null?void 0:l.id)!=null?b:null,folder:t,title:`${s.title}.pdf`,properties:p,from:Ls,to:Ls},bytes:
d.
ok}]}),a=i.length===0?[]:Co(i,n);return o.map(s=>{var u;return"failure"in s?s:(u=a.shift())!=null?u:
uM})}var Vte=re({kinds:qe(q()),skip:Re(qe(q()))}),cM=e=>ue(()=>{let t=Sr(10,R.now()),{kinds:n,skip:r=[
]}=ge(
Vte,e);return he(),Se(()=>lM(Ye().competition,n,Ne(),r,t))});m();m();var Xte=[[
"\xD0\xCF\u0011\xE0\xA1\xB1\u001a\xE1","old"],["%PDF","pdf"],["\xFF\xD8\xFF","photo"],["\x89PNG",
"photo"],["GIF8","photo"],["RIFF","photo"],["II*\0","photo"],["MM\0*","photo"]],Yte=e=>/^[\s\S]{4}ftyp(?:hei|hev|mif|msf|avi)/.
test(e),Qte=e=>e.every(t=>t>=32||t>=9&&t<=13),ene=e=>{var t;return/[;,\t]/.test((t=e.split(/\r?\n/)[
0])!=
null?t:"")};function dM(e){let t=e.slice(0,500),n=v.from(t,o=>x.fromCharCode(o)).join(""),r=Xte.find(
([o])=>n.startsWith(o));return r!==void 0?r[1]:Yte(n)?"photo":Qte(t)&&ene(n)?"text":null}m();var tne={
old:e=>`${e} berformat lama (.xls, .et) atau terkunci kata sandi: buka di Excel atau WPS, lepas kata sandinya, lalu simpan sebagai .xlsx.`,
text:e=>`${e} berformat CSV: buka di Excel, WPS, atau Google Spreadsheet, pastikan kolom dan angkanya benar, lalu simpan sebagai .xlsx.`,
photo:e=>`${e} adalah foto: ketik nilainya ke berkas .xlsx, dan simpan foto itu sebagai bukti.`,pdf:
e=>`${e} adalah PDF: ketik nilainya ke berkas .xlsx, dan simpan PDF itu sebagai bukti.`},nne={old:e=>`${e} is in an old format (.xls, .et) or locked with a password: open it in Excel or WPS, remove the password and save it as .xlsx.`,
text:e=>`${e} is CSV: open it in Excel, WPS or Google Sheets, check its columns and numbers, and save it as .xlsx.`,
photo:e=>`${e} is a photo: type its scores into the .xlsx file, and keep the photo as evidence.`,pdf:
e=>`${e} is a PDF: type its scores into the .xlsx file, and keep the PDF as evidence.`},rne={id:
"Berkas ini",en:"This file"},mM=(e,t,n=null)=>(t==="id"?tne:nne)[e](
n===null?rne[t]:`${t==="id"?"Berkas":"The file"} \u201C${n}\u201D`);m();var yt=(e,t,n={})=>f.assign(
new S(`${e}: ${t}`),{fault:e,place:n}),pM=e=>e instanceof S&&"fault"in
e,Qf=e=>pM(e)?e.fault:null;function eg(e,t){try{return t()}catch(n){throw pM(n)&&(n.place={...e(),
...n.place}),n}}m();m();var one=[[14,22],[45,47]],ine=[9,10];function fM(e){return ine.includes(e)?
"percent":one.some(([
t,n])=>e>=t&&e<=n)?"date":"plain"}var ane=e=>/^\p{L}+$/u.test(e)&&!/^[ymdhsaegb]+$/i.test(e);
function tg(e){
let[t=""]=e.replace(/"[^"]*"|\\.|_.|\*./g,"").replace(/\[(h+|m+|s+)\]/gi,"$1").replace(/\[[^\]]*\]/g,
"").split(";");return/general/i.test(t)||ane(t.trim())?"plain":/[dmyhs]/i.test(t)?"date":t.includes(
"%")?"percent":"plain"}m();m();var tv=/\s+([^\s<>=/"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y,nv=/\s*(\/?)>/y,
sne=/&(?:#x([0-9a-f]+)|#(\d+)|([^;&\s]*));?/gi,
une={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"},lne=["AlternateContent","extLst","rPh"],Ia=e=>yt(
"damaged",e.slice(0,60));function gM(e){return e.includes("&")?e.replace(sne,(t,n,r,o)=>{let i=n===void 0?
w(r):w.parseInt(n,16),a=o===void 0?i<=1114111?x.fromCodePoint(i):void 0:une[o];if(a===void 0||!t.endsWith(
";"))throw Ia(t);return a}):e}var rv=e=>{let t=e.indexOf(":");return t<0?e:e.slice(t+1)},cne=e=>e===
32||e>=9&&e<=13;function dne(e,t){let n=t;for(;n<e.length;n++){let r=e.charCodeAt(n);if(cne(r)||r===
62||r===47||r===60)break}return n}function ng(e,t,n){let r=e.indexOf(t,n);if(r<0)throw Ia(e.slice(n));
return{inside:e.slice(n,r),next:r+t.length}}function $a(e,t){var u;let n=[],r=0,o=e.startsWith(
"\uFEFF")?
1:0,i=l=>{var c;if(n.length===0&&l.trim()!=="")throw Ia(l);r===0&&l!==""&&((c=t.text)==null||c.call(
t,gM(l)))},a=l=>{var c;if(n.pop()!==l)throw Ia(`</${l}>`);r===0?(c=t.close)==null||c.call(t,rv(l)):n.
length<r&&(r=0)},s=l=>{var O,P,N;let c=dne(e,l),d=e.slice(l,c),p={},h=c;for(;;){tv.lastIndex=h;let I=tv.
exec(e);if(I===null)break;h=tv.lastIndex;let F=I[1];F.startsWith("xmlns")||(p[rv(F)]=gM((P=(O=I[2])!=
null?O:I[3])!=null?P:""))}nv.lastIndex=h;let b=nv.exec(e);if(d===""||b===null)throw Ia(e.slice(l-1));
n.push(d);let C=rv(d);return r===0&&lne.includes(C)&&(r=n.length),r===0&&((N=t.open)==null||N.call(t,
C,p)),b[1]==="/"&&a(d),nv.lastIndex};for(;;){let l=e.indexOf("<",o);if(l<0)break;l>o&&i(e.slice(o,l));
let c=e.charCodeAt(l+1);if(c===47){let{inside:d,next:p}=ng(e,">",l+2);a(d.trimEnd()),o=p}else if(c===
63)o=ng(e,"?>",l+2).next;else if(c!==33)o=s(l+1);else if(e.startsWith("<!--",l))o=ng(e,"-->",l+4).next;
else if(e.
startsWith("<![CDATA[",l)){let{inside:d,next:p}=ng(e,"]]>",l+9);r===0&&((u=t.text)==null||u.call(t,d)),
o=p}else throw Ia(e.slice(l))}if(i(e.slice(o)),n.length>0)throw Ia(`<${n[0]}>`)}var rg=e=>e.includes(
"_x")?e.replace(/_x([0-9A-Fa-f]{4})_/g,(t,n)=>x.fromCharCode(w.parseInt(n,16))):e,zo=e=>e.replace(
/&/g,
"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;"),hM=e=>zo(Up(e).replace(
/_(?=x[0-9A-Fa-f]{4}_)/g,
"_x005F_"));var mne=1048576,og=16384,iv=2e6,pne=1462,fne=864e5,gne=R.UTC(1899,11,30);function hne(e){
let[t,n,r]=[
0,0,0];for(;r<3;r++){let i=e.charCodeAt(r)&223;if(i<65||i>90)break;t=t*26+i-64}let o=e.length-r;for(
;r<
e.length;r++){let i=e.charCodeAt(r)-48;if(i<0||i>9)break;n=n*10+i}if(t===0||o<1||o>7||r<e.length)throw yt(
"damaged",`the cell "${e}"`);return{row:n-1,column:t-1}}function ov(e,t){if(!/^\d{1,9}$/.test(e))throw yt(
"damaged",`${t} "${e}"`);return w(e)}function yne(e,t,n){var r;if(t==="f")e.formula=n;else if(t==="t")
e.inline=((r=e.inline)!=null?r:"")+n;else{if(e.value!==void 0)throw yt("damaged",
"two values in a cell");e.value=n}}function yM(e,t){let n=[],r={rows:0,columns:0},o=[],i=[],a={row:-1,
column:-1},s=null,
u=0,l=!1,c=null,d=null,p=O=>{let{row:P,column:N}=a;if(!(P>=0&&N>=0&&P<mne&&N<og))throw yt("damaged",
"a cell outside the sheet");if(i.push(P*og+N),r.rows=g.max(r.rows,P+1),r.columns=g.max(r.columns,N+1),
O===null)return;if(u=g.max(u,N+1),g.max(n.length,P+1)*u>iv)throw yt("too-large","a cell far out");
for(;n.
length<=P;)n.push([]);let I=n[P];for(;I.length<N;)I.push(void 0);I[N]=O},h=(O,P)=>{O==="row"?(a.row=
P.r===void 0?a.row+1:ov(P.r,"the row")-1,a.column=-1):O==="c"?(c={attributes:P},P.r===void 0?a.column+=
1:{row:a.row,column:a.column}=hne(P.r)):c!==null&&(O==="v"||O==="f"||O==="t")&&(d="")};eg(()=>c===null?
{}:{cell:Te(a.row,a.column)},()=>$a(e,{open:(O,P)=>{O==="sheetData"?l=!0:l?h(O,P):O==="sheetProtection"?
s=P:O==="protectedRange"&&o.push(P)},text:O=>{d!==null&&(d+=O)},close:O=>{O==="sheetData"&&(l=!1),
!(!l||c===null)&&(O==="c"?(p(kne(c,t)),c=null):d!==null&&yne(c,O,d),d=null)}}));let C=bne(i);if(C!==
null)throw yt("damaged","a cell given twice",{cell:Te(C.row,C.column)});return{rows:n,named:r,
protection:s,
openRanges:o}}function bne(e){if(e.every((n,r)=>r===0||n>e[r-1]))return null;let t=new k;for(let n of e){
if(t.has(n))return{row:g.floor(n/og),column:n%og};t.add(n)}return null}function wne(e){let t=/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.
test(e)?w(e):w.NaN;if(!w.isFinite(t))throw yt("damaged",`the number "${e}"`);return t}function vne(e){
let t=(R.parse(/[Zz]|T.*[+-]/.test(e)?e:`${e}${e.includes("T")?"Z":""}`)-gne)/fne;if(w.isNaN(t))throw yt(
"damaged",`the date "${e}"`);return t}function kne({attributes:e,value:t,inline:n,formula:r},o){var p,
h;let{strings:i,kinds:a,since1904:s}=o,u=(p=a[e.s===void 0?0:ov(e.s,"the look")])!=null?p:"plain",l=(
b,C="plain")=>r===void 0?{value:b,kind:C}:{value:b,kind:C,formula:r},c=b=>b===""&&r===void 0?null:l(
rg(b)),
d=(h=e.t)!=null?h:"n";if(d==="inlineStr")return c(n!=null?n:"");if(d==="str"&&t!==void 0)return c(t);
if(t===void 0||t.trim()==="")return r===void 0?null:l(null);switch(d){case"n":{let b=wne(t);return l(
u==="date"&&s?b+pne:b,u)}case"s":{let b=i[ov(t,"the text")];if(b===void 0)throw yt("damaged",`text ${t}`);
return b===""&&r===void 0?null:l(b)}case"b":if(!/^(?:[01]|true|false)$/.test(t))throw yt("damaged",`the truth value "${t}"`);
return l(t==="1"||t==="true");case"e":return l(t);case"d":return l(vne(t),"date");default:throw yt(
"damaged",`the type "${d}"`)}}var xne=4e7,Tne=5e8;function Sne(e){let[t,n]=[0,0],r;try{let i=new k;r=zp(
e,({name:a,originalSize:s})=>{
if(n+=s,n>Tne)throw yt("too-large",a);if(!/\.(xml|rels)$/i.test(a))return!1;if(i.has(a.toLowerCase()))
throw yt("damaged",`${a} twice`);if(i.add(a.toLowerCase()),t+=s,t>xne)throw yt("too-large",a);return!0}
)}catch(i){
throw Qf(i)===null?yt("not-xlsx",x(i)):i}let o=new y(f.entries(r).map(([i,a])=>[i.toLowerCase(),a]));
return i=>{let a=o.get(i.toLowerCase());return a===void 0?null:Hs(a)}}function Ene(e){let t=e.lastIndexOf(
"/")+1;return`${e.slice(0,t)}_rels/${e.slice(t)}.rels`}function bM(e,t){let n=e(Ene(t)),r=new y;
return $a(
n!=null?n:"",{open:(o,{Id:i,Type:a="",Target:s="",TargetMode:u})=>{if(o!=="Relationship"||i===void 0||
u==="External")return;let l=s.startsWith("/")?[]:t.split("/").slice(0,-1);for(let c of s.split("/"))
c===".."?l.pop():c!=="."&&c!==""&&l.push(c);r.set(i,{type:a.slice(a.lastIndexOf("/")+1),target:l.join(
"/")})}}),r}function Cne(e){let t=[],n=null,r=!1;return $a(e,{open:o=>{o==="si"&&(n=""),r=o==="t"},
text:o=>{
r&&n!==null&&(n+=o)},close:o=>{r=!1,o==="si"&&t.push(rg(n!=null?n:""))}}),t}function Rne(e){let t=new y,
n=[],r=!1;return $a(e,{open:(o,{numFmtId:i,formatCode:a})=>{var s;o==="cellXfs"?r=!0:o==="numFmt"?t.
set(w(i),tg(a!=null?a:"")):o==="xf"&&r&&n.push((s=t.get(w(i)))!=null?s:fM(w(i!=null?i:0)))},close:o=>{
o==="cellXfs"&&(r=!1)}}),n}var Dne=e=>e==="1"||e==="true";function Ane(e){var b;let t=Sne(e),n=(b=[
...bM(
t,"").values()].find(C=>C.type==="officeDocument"))==null?void 0:b.target,r=n===void 0?null:t(n);if(
n===
void 0||r===null)throw yt("not-xlsx","no workbook");let o=bM(t,n),i=C=>{var O,P,N;return(N=t((P=(O=[
...o.values()].find(I=>I.type===C))==null?void 0:O.target)!=null?P:""))!=null?N:""},a=[],s=!1,u=null;
$a(r,{open:(C,O)=>{let{name:P="",state:N="visible",id:I="",date1904:F}=O;C==="workbookPr"&&(s=Dne(F)),
C==="workbookProtection"&&(u=O),C==="sheet"&&a.push({name:P,hidden:N!=="visible",relation:o.get(I)})}
});
let l=a.find(({name:C},O)=>a.some((P,N)=>N<O&&P.name===C));if(l!==void 0)throw yt("damaged",
"two sheets of one name",{tab:l.name});let c=Cne(i("sharedStrings")),d=Rne(i("styles")),p=0;return{
sheets:a.
map(({name:C,hidden:O,relation:P})=>eg(()=>({tab:C}),()=>{let N=P===void 0?null:t(P.target);if(P===void 0||
N===null)throw yt("damaged","a sheet is missing");let{type:I,target:F}=P,M=yM(I==="worksheet"?N:"",{
strings:c,kinds:d,since1904:s});if(p+=M.rows.length*M.rows.reduce((z,L)=>g.max(z,L.length),0),p>iv)throw yt(
"too-large","more cells than are read");return{name:C,hidden:O,part:F,type:I,...M}})),part:n,
protection:u}}
var wM=e=>Ane(e).sheets.filter(({type:t})=>t==="worksheet");m();function One(e){return e===void 0||e.kind==="blank"?
"":e.kind==="recused"?yn.id:W(e.kind==="score"?e.
value:e.raw)}function vM({rows:e}){return new y(e.flatMap(({code:t,entry:n,marks:r})=>[...r].map(([o,
i])=>{let a=n!=null?n:t;return[`${a}
${o}`,{entry:a,criterion:o,text:One(i)}]})))}function kM(e,t){let[n,r]=[e===null?new y:vM(e),vM(t)];
return[...new k([...r.keys(),...n.keys()])].flatMap(o=>{var c,d;let[i,a]=[n.get(o),r.get(o)],{entry:
s,
criterion:u}=a!=null?a:i,l={entry:s,criterion:u,before:(c=i==null?void 0:i.text)!=null?c:"",after:(d=
a==null?void 0:a.text)!=null?d:""};return l.before===l.after?[]:[l]})}function xM({rows:e},t){let n=e.
filter(({entry:o})=>o!==null);return{done:n.filter(({marks:o})=>{let i=t.map(({name:a})=>{var s;
return(s=
o.get(a))==null?void 0:s.kind});return i.includes("recused")||i.every(a=>a==="score")}).length,of:n.
length}}m();function Pne({criterion:e,entry:t,cell:n},{rows:r}){var i,a;if(e==="")return Nr(n)[0];
let o=r.filter(
s=>s.entry===t);return o.length===1?(a=(i=o[0])==null?void 0:i.marks.get(e))==null?void 0:a.at:void 0}
var TM=(e,{row:t,column:n},r)=>e.map((o,i)=>i===t?o.map((a,s)=>s===n?r:a):o);function Nne(e,t,n){
return{
...e,values:TM(e.values,t,n),formats:e.formats.filter(r=>r.row!==t.row||r.column!==t.column),grid:{
...e.
grid,values:TM(e.grid.values,t,n)}}}function SM(e,t,n){return t.filter(({status:r})=>r==="applied"||
r==="confirmed").reduce((r,o)=>{var u;let i=Pne(o,n(r.grid)),a=i&&((u=r.grid.values[i.row])==null?
void 0:
u[i.column]),s=o.kind==="label"?op(a,o.before.cell):Ts(a,o.before.cell);return i!==void 0&&s?Nne(r,i,
o.now):r},e)}m();var Ine=6,$ne=(e,t)=>e.stage===t.stage&&e.judge===t.judge;function Fne(e,{stage:t,
judge:n}){let r=`${t.
name} \xB7 `;if(!e.startsWith(r))return!1;let o=`${e.slice(r.length)} \xB7 `;return o.startsWith(`${n.
code} \xB7 `)||o.includes(` (${n.code}) \xB7 `)}function EM(e,t,{stages:n,judges:r}){var l;let o=n.flatMap(
c=>r.map(d=>({stage:c,judge:d}))),i=_(e.name),a=e.rows.slice(0,Ine).flatMap(([c])=>typeof(c==null?
void 0:
c.value)=="string"?[c.value.trim()]:[]),u=[o.filter(c=>_(Jo(c.stage,c.judge))===i),...a.map(c=>o.filter(
d=>Fne(c,d)))].find(c=>c.length>0&&!c.some(d=>$ne(d,t)));return(l=u==null?void 0:u[0])!=null?l:null}
m();function CM(e,t,n){var p,h,b,C;let{values:r,formats:o,headerRow:i}=t,a=(h=(p=r[0])==null?void 0:
p.length)!=
null?h:0;((C=(b=$e().getSheetByName(e))==null?void 0:b.getLastRow())!=null?C:0)>0||Sn(_ne(e,a,i,n));
let u=$e().getSheetByName(e);if(u===null)return;let[l,c]=[g.max(r.length,u.getLastRow()),g.max(a,u.getLastColumn(
))];
bo(u,l,c);let d=u.getRange(1,1,l,c);d.setNumberFormat("General");for(let{row:O,column:P,format:N}of o)
u.getRange(O+1,P+1).setNumberFormat(N);d.setValues(v.from({length:l},(O,P)=>v.from({length:c},(N,I)=>{
var M,z;let F=(z=(M=r[P])==null?void 0:M[I])!=null?z:"";return typeof F=="string"?Gh(F,!1):F})))}var _ne=(
e,t,n,r)=>({
name:e,values:v.from({length:n+1},()=>v.from({length:t},()=>"")),headerRow:n,frozenColumns:g.min(r.frozenColumns,
t),widths:v.from({length:t},(o,i)=>{var a;return(a=r.widths[i])!=null?a:110}),formats:v.from({length:
t},
()=>""),layout:""});m();m();var RM={title:e=>e.filter(t=>t!=="").join(" \xB7 "),invitation:(e,t,n,r)=>[
`Yth. ${e},`,`ini lembar penilaian Anda untuk tahap ${t}${n===""?"":`, ${n}`}. Hanya Anda dan panitia yang dapat membukanya.`,
...r===""?[]:[`Batas waktu: ${r}.`],"Isi nilai langsung di lembar itu; tidak perlu dikirim kembali."].
join(`
`),mark:(e,t,n)=>`dikumpulkan ${Ze(e,"id")} oleh ${t} \xB7 proses ${n} \xB7 salinan terkunci dari berkas juri: perbaikan dilakukan juri di berkasnya`,
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
history:e=>`nilai dikumpulkan dari berkas ${e}`},Mne={title:RM.
title,invitation:(e,t,n,r)=>[`Dear ${e},`,`this is your score sheet for the stage ${t}${n===""?"":` of ${n}`}. Only you and the committee can open it.`,
...r===""?[]:[`Deadline: ${r}.`],
"Enter your scores right in the sheet; there is nothing to send back."].join(`
`),mark:(e,t,n)=>`collected ${Ze(e,"en")} by ${t} \xB7 run ${n} \xB7 locked copy of the judge's file: judges correct their scores there`,
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
history:e=>`scores collected from the files of ${e}`},Un=e=>e==="id"?RM:Mne;var ig={kind:"unknown",
reason:"no-answer"};function gd(e,{workbook:t}){let{language:n}=t.competition.
settings;return Er(e)?pa(e,n):e.kind==="haste"||Bs(e)?Un(n).busy:gi(e,n)}m();function Wu(e){var L;
let t=Sr(10,R.now()),n=Ye(),{competition:r}=n,{settings:o,stages:i}=r,a=Un(o.language),
s=j=>fe(me("BAD_REQUEST",j));if(o.judgeFiles!=="separate")return s(a.notSeparate);let u=at(o.language),
l=nt(i,u.rows),c=j=>{var B;return((B=xr(l,j.name))==null?void 0:B.status)==="open"},d=e===void 0?(L=
i.find(c))!=null?L:i[i.length-1]:or(r,e);if(d.scoreTab!==void 0)return s(a.sharedTab(d.name));let p=i.
indexOf(d),h=i.slice(0,p),b=h.find(c);if(b!==void 0)return s(a.earlierOpen(b.name));let{results:C}=Dt(
n,{provisional:!1}),O=h[C.length];if(O!==void 0)return s(a.earlierUnranked(O.name));let P=Ho(r,C.slice(
0,p)),N=Pr(r),I=Ne(),F=Lne(I,t,o.language),M=En(Fn()),z=et(r,d).map(j=>{let B=Zm({stage:d,judge:j,
entries:P.
filter(be=>o.conflicts!=="exclude"||N(j,be)===null),criteria:je(r,d),language:o.language,competition:
Yt(
r),deadline:o.deadline}),U={kind:"judge-file",sheet:M,stage:Hy(d.name),judge:Jy(j.code)},G=Tp(d.name,
j.code),Z=F.find(({properties:be})=>f.keys(U).every(ve=>be[ve]===U[ve])),Y=Z!=null?Z:G.maker===I&&G.
id!==""?Qt(qy(G.id,t),o.language):null,ee=En(E.stringify(B.values.slice(B.headerRow)));return{judge:
j,
layout:B,properties:{...U,content:ee},filed:G,file:Y}});return{workbook:n,history:u,stage:d,isClosed:
!c(
d),user:I,backoff:t,seats:z}}var hd=({workbook:e,stage:t},{judge:n,layout:r},o)=>{var i,a;return(a=(
i=
Xn(o,e.competition).find(s=>s.stage.name===t.name&&s.judge.code===n.code))==null?void 0:i.name)!=null?
a:r.name};function Lne(e,t,n){let r=Be(Zy(e));if(r===null)return[];let o=Gy(r,t);return"failure"in o&&
o.failure.kind==="not-found"?[]:Qt(o,n)}m();var ag=({judge:e})=>e.email.trim().toLowerCase();
function sg(e){var o;let{filed:t,file:n}=e,r=ag(e);
if(!(n===null||r===""))return(o=n.access.find(i=>{var a;return((a=i.emailAddress)==null?void 0:a.toLowerCase(
))===
r}))!=null?o:t.email.toLowerCase()===r?n.access.find(i=>i.id===t.permission):void 0}function jne(e,t){
let{judge:n,filed:r,file:o}=e;if(o===null&&r.maker!==""&&r.maker!==t)return"foreign";if(o===null)return r.
id===""?"none":"deleted";if(n.email.trim()==="")return"no-email";let i=sg(e);return i===void 0?
"unshared":i.role==="reader"?"read-only":"shared"}var zne=({filed:e,file:t})=>e.email!==""&&(t==null?
void 0:
t.access.some(({id:n})=>n===e.permission))===!0;function Bne(e,t,{isClosed:n,seats:r},o){if(e==="foreign")return o.foreign(
t.filed.maker);let i=(e==="unshared"||e==="no-email")&&zne(t),a=r.filter(u=>u!==
t&&ag(u)!==""&&ag(u)===ag(t)),s=t.file!==null&&t.file.properties.content!==t.properties.content;
return[
n&&e==="shared"?o.stillWriting:i?o.former(t.filed.email):o.states[e],...a.length>0?[o.sameEmail(a.map(
({judge:u})=>u.code).join(", "))]:[],...s&&!n?[o.outdated]:[]].join(" ")}var Ku={made:0,shared:0,
collected:0,
changes:[],changed:0,more:!1,skip:[],failures:new y};function Gu(e,t){let{workbook:n,stage:r,
isClosed:o,
user:i,seats:a}=e,s=Un(n.competition.settings.language),{failures:u,...l}=t,c=a.map(d=>{let{judge:p,
filed:h,file:b}=d,C=u.get(p.code),O=C===void 0?jne(d,i):"failed";return{judge:p.code,name:p.name,
state:O,
message:C!=null?C:Bne(O,d,e,s),link:(b==null?void 0:b.link)||h.link||null,email:h.email,collected:h.
collected||null,changed:b!==null&&h.collected!==""&&b.modified>h.modified,done:h.done,of:h.collected===
""?d.layout.table.height:h.of}});return{ok:u.size===0,stage:r.name,isClosed:o,files:c,...l}}var Une=100,
Wne=re({stage:Re(q()),skip:Re(qe(q()))});function AM(e){return ue(()=>{let{stage:t,skip:n=[]}=ge(
Wne,e);return he(),Se(()=>{var F;let r=Wu(t),{settings:o}=r.workbook.competition,{language:i}=o,a=Un(
i);if(r.isClosed)return fe(me("BAD_REQUEST",a.closed(r.stage.name)));let s=r.seats.filter(({judge:M,
file:z})=>z!==null&&!n.includes(M.code)),u=s.slice(0,10),l=ze(),c=Gne(r,l),d=M=>r.history.rows.some(
z=>z.run===M),p=(F=[...c.values()].find(M=>!d(M)))!=null?F:$t(),h=ot(),{collected:b,written:C,
changes:O,
failures:P}=Kne(r,u,{names:l,run:p,at:h});for(let M of C)c.set(M,p);let N=s.length>u.length,I=r.seats.
filter(({judge:M})=>c.get(M.code)===p).map(({judge:M})=>M.code);if(!N&&I.length>0){let M={at:h,by:r.
user,action:"collect",run:p,hash:"",stage:r.stage.name};Xt(r.history,{...M,detail:a.history(I.join(
", "))},i)}return Gu(r,{...Ku,collected:b,changes:O.slice(0,Une),changed:O.length,more:N,skip:[...n,
...u.
map(({judge:M})=>M.code)],failures:P})})})}function Kne(e,t,{names:n,run:r,at:o}){let{settings:i}=e.
workbook.competition,a=t.flatMap(({file:d})=>{var p;return(p=d==null?void 0:d.id)!=null?p:[]}),s=t.length===
0?[]:ma(a,Yl,e.backoff),{list:u}=ko(i),l=FE(Un(i.language).mark(o,e.user,r)),c={collected:0,written:
[],
changes:[],failures:new y};for(let[d,p]of t.entries()){let{code:h}=p.judge,b=s[d],C=b===void 0||
"failure"in b?{failure:gd(b===void 0?ig:b.failure,e)}:Zne(e,p,b.ok,{name:hd(e,p,n),mark:l,
corrections:u.
filter(O=>O.stage===e.stage.name&&O.judge===h)});if("failure"in C){c.failures.set(h,C.failure);
continue}
C.isWritten&&c.written.push(h),c.changes.push(...C.changes.map(O=>({judge:h,...O}))),c.collected+=1,
p.filed={...p.filed,collected:o,modified:p.file.modified,...C.progress},fa(e.stage.name,h,p.filed)}
return c}
function Gne(e,t){let n=new y;for(let r of e.seats){let o=hd(e,r,t),i=t.includes(o)?dT(Le(o)):null;i!==
null&&n.set(r.judge.code,i)}return n}function DM({stage:e,judge:t},n){let r=t.name===""?t.code:`${t.
code} (${t.name})`;return e===n.stage?r:`${r} \xB7 ${e.name}`}var qne=(e,t)=>E.stringify(kl(e))===E.
stringify(kl(t));function Zne({workbook:e,stage:t},{judge:n,layout:r},o,{name:i,mark:a,corrections:s}
){
let{competition:u}=e,l=Un(u.settings.language),{language:c}=u.settings,d;try{d=cT(wM(o),r.name)}
catch(z){
let L=Qf(z);if(L===null)throw z;let j=L==="not-xlsx"?dM(o):null;return{failure:j===null?l.unreadable[
L]:
mM(j,c)}}if(d===void 0)return{failure:l.noTable(r.name)};let p=EM(d,{stage:t,judge:n},u);if(p!==null){
let z=l.title([Yt(u),r.name,n.name]);return{failure:l.otherOwner(z,DM({stage:t,judge:n},p),DM(p,{
stage:t,
judge:n}))}}if(lT(d))return{failure:l.unreadable["too-large"]};let h=Le(i),b=h.values.every(z=>z.every(
L=>L===""));if(!b&&!$n(h))return{failure:l.tabTaken(i)};let C=je(u,t),O=os(u.entries),P=z=>Yo(z,t.name,
n.code,C,O),I=SM(((...[z,L,j])=>{let B=sh(z,L,j),U=[...P(B.grid).columns.values()].flat(),G=B.formulas.
filter(({column:Y})=>U.includes(Y));if(G.length===0)return B;let Z=ts(G).map(Y=>Te(Y.row,Y.column,Y.
rows,Y.columns));return sh(z,L,`${j} \xB7 ${l.formulas(Z.join(", "))}`)})(d,i,a),s,P),F=P(I.grid),M=b||
!mT(h,I)||!qne(h,I.grid);return M&&CM(i,I,r),jr(i,u.settings.admins),{isWritten:M,changes:kM(b?null:
P(h),F),progress:xM(F,C)}}m();m();m();var Hne="Arial",Jne=10,OM=164,Vne={General:0,"@":49},Xne='<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
Yne=e=>`<${e} style="thin"><color rgb="FFB7B7B7"/></${e}>`,Qne=`<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${[
"left","right","top","bottom"].map(Yne).join("")}<diagonal/></border></borders>`,PM=e=>`FF${e.
replace("#","").toUpperCase()}`;function yd(){let e=[];return{all:e,idOf:t=>{let n=e.indexOf(t);
return n>=
0?n:e.push(t)-1}}}var ug=(e,t)=>`<${e} count="${t.length}">${t.join("")}</${e}>`;function NM(){let[e,
t,n,r,o]=[yd(),yd(),yd(),yd(),yd()],i=({bold:c,size:d=Jne})=>e.idOf(`<font>${c?"<b/>":""}<sz val="${d}"/><name val="${Hne}"/></font>`),
a=({background:c})=>c===void 0?0:2+t.idOf(`<fill><patternFill patternType="solid"><fgColor rgb="${PM(
c)}"/><bgColor indexed="64"/></patternFill></fill>`),s=({format:c="General"})=>{var d;return(d=Vne[c])!=null?
d:OM+n.idOf(zo(c))},u=(c,d)=>{let p=[`numFmtId="${s(c)}" fontId="${i(c)}" fillId="${a(c)}" borderId="${c.bordered?
1:0}" xfId="0"`,
'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"',
...d?['quotePrefix="1"']:[]],h=`<alignment vertical="top"${c.centred?' horizontal="center"':""}${c.wrap?
' wrapText="1"':""}/>`;return r.idOf(`<xf ${p.join(" ")}>${h}<protection locked="${c.open?0:1}"/></xf>`)}
,l=`<xf numFmtId="0" fontId="${i({})}" fillId="0" borderId="0" xfId="0"/>`;return r.idOf(l),{idOf:u,
ruleIdOf:c=>o.
idOf(`<dxf><fill><patternFill patternType="solid"><bgColor rgb="${PM(c)}"/></patternFill></fill></dxf>`),
toXml:()=>[`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,n.all.length===0?"":
ug("numFmts",n.all.map((c,d)=>`<numFmt numFmtId="${OM+d}" formatCode="${c}"/>`)),ug("fonts",e.all),`<fills count="${2+t.all.length}">${Xne}${t.all.join(
"")}</fills>`,Qne,
'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',ug(
"cellXfs",r.all),
'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',ug("dxfs",o.all),
"</styleSheet>"].join("")}}var bd=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
`,av="http://schemas.openxmlformats.org/spreadsheetml/2006/main",FM="http://schemas.openxmlformats.org/officeDocument/2006/relationships",
_M="http://schemas.openxmlformats.org/package/2006",ere="application/vnd.openxmlformats-officedocument.spreadsheetml",
tre=32767,nre=225,IM=({top:e,left:t,height:n,
width:r})=>Te(e,t,n,r),rre=e=>g.round((e-5)/7*100)/100;function ore(){let e=new y,t=0;return{idOf:n=>{
var o;t+=1;let r=(o=e.get(n))!=null?o:e.size;return e.set(n,r),r},toXml:()=>`${bd}<sst xmlns="${av}" count="${t}" uniqueCount="${e.size}">${[
...e.keys()].map(n=>`<si><t xml:space="preserve">${hM(n)}</t></si>`).join("")}</sst>`}}function ire(
{value:e,formula:t,style:n},r,o,i){let a=(u=!1)=>` r="${r}" s="${o.idOf(n,u)}"`;if(t!==void 0)return`<c${a(
)}><f>${zo(t)}</f></c>`;if(e==="")return`<c${a()}/>`;
if(typeof e=="number")return`<c${a()}><v>${e}</v></c>`;if(typeof e=="boolean")return`<c${a()} t="b"><v>${w(
e)}</v></c>`;let s=e.slice(0,tre);return`<c${a(/^[=+\-@]/.test(s))} t="s"><v>${i.idOf(s)}</v></c>`}
function are({frozenRows:e,frozenColumns:t}){if(e===0&&t===0)return"";let[n,r]=[t>0?` xSplit="${t}"`:
"",e>0?` ySplit="${e}"`:""],o=t===0?"bottomLeft":e===0?"topRight":"bottomRight";return`<pane${n}${r} topLeftCell="${Te(
e,t)}" activePane="${o}" state="frozen"/>`}function sre(e,t,n){let r=e.widths.map(
(s,u)=>`<col min="${u+1}" max="${u+1}" width="${rre(s)}" customWidth="1"/>`),o=e.rows.map((s,u)=>`<row r="${u+1}">${s.map(
(l,c)=>ire(l,Te(u,c),t,n)).join("")}</row>`),i=e.colours.map(({block:s,formula:u,
background:l},c)=>`<conditionalFormatting sqref="${IM(s)}"><cfRule type="expression" dxfId="${t.ruleIdOf(
l)}" priority="${c+1}" stopIfTrue="1"><formula>${zo(u)}</formula></cfRule></conditionalFormatting>`),
a=e.validations.map(({block:s,formula:u,help:l})=>`<dataValidation type="custom" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${zo(
l.slice(0,nre))}" sqref="${IM(s)}"><formula1>${zo(
u)}</formula1></dataValidation>`);return[`${bd}<worksheet xmlns="${av}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
`<sheetViews><sheetView workbookViewId="0">${are(e)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,
r.length===0?"":`<cols>${r.join("")}</cols>`,`<sheetData>${o.join(
"")}</sheetData>`,e.isProtected?'<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>':"",i.
join(""),a.length===0?"":`<dataValidations count="${a.length}">${a.join("")}</dataValidations>`,
'<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
'<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>'].join(
"")}var lg=(e,t,n)=>`<Relationship Id="rId${e}" Type="${FM}/${t}" Target="${n}"/>`,$M=e=>`${bd}<Relationships xmlns="${_M}/relationships">${e.join(
"")}</Relationships>`,cg=(e,t)=>`<Override PartName="/xl/${e}" ContentType="${ere}.${t}+xml"/>`;
function MM(e){var a;let[t,n]=[NM(),ore()],r=e.map(s=>sre(s,t,n)),o=r.map((s,u)=>`worksheets/sheet${u+1}.xml`),
i={"[Content_Types].xml":[`${bd}<Types xmlns="${_M}/content-types">`,
'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
'<Default Extension="xml" ContentType="application/xml"/>',cg("workbook.xml","sheet.main"),...o.map(
s=>cg(
s,"worksheet")),cg("styles.xml","styles"),cg("sharedStrings.xml","sharedStrings"),"</Types>"].join(
""),
"_rels/.rels":$M([lg(1,"officeDocument","xl/workbook.xml")]),"xl/workbook.xml":[`${bd}<workbook xmlns="${av}" xmlns:r="${FM}"><bookViews><workbookView/></bookViews><sheets>`,
...e.map(({name:s},u)=>`<sheet name="${zo(s)}" sheetId="${u+1}" r:id="rId${u+1}"/>`),
'</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'].join(""),
"xl/_rels/workbook.xml.rels":$M([...o.map((s,u)=>lg(u+1,"worksheet",s)),lg(o.length+1,"styles",
"styles.xml"),lg(o.length+2,"sharedStrings","sharedStrings.xml")]),"xl/styles.xml":t.toXml(),
"xl/sharedStrings.xml":n.toXml()};for(let[s,u]of o.entries())i[`xl/${u}`]=(a=
r[s])!=null?a:"";return Js(f.fromEntries(f.entries(i).map(([s,u])=>[s,Zs(u)])))}m();m();var ure="#d9e2f3",
sv=e=>e.replace(/^=/,"").replace(/"[^"]*"|;/g,t=>t===";"?",":t);function dg(e){
let{headerRow:t,open:n,table:r,centred:o,formats:i}=e,a=(u,l)=>{var h;if(u<t)return u===e.progress.row?
{bold:!0,size:14}:{};let c={wrap:!0,bordered:!0,...o.includes(l)?{centred:!0}:{}};if(u===t)return{
...c,
bold:!0,background:ure};let d=l>=n.left&&l<n.left+n.width,p=(h=i[l])!=null?h:"";return{...c,...p===""?
{}:{format:p},...d?{open:!0}:{}}},s=(u,l,c)=>{var p,h;let d=(h=(p=e.formulas[l])==null?void 0:p[c])!=
null?h:"";return{value:u,style:a(l,c),...d===""?{}:{formula:sv(d)}}};return{name:e.name,rows:e.values.
map((u,l)=>(l<t?u.slice(0,1):u).map((c,d)=>s(c,l,d))),widths:e.widths,frozenRows:t+1,frozenColumns:e.
frozenColumns,isProtected:!0,validations:r.height===0?[]:e.validations.map(u=>({...u,formula:sv(u.formula)}
)),
colours:r.height===0?[]:e.colours.map(u=>({...u,formula:sv(u.formula)}))}}m();function lre({style:e}
,t,n){let r=typeof t=="object"?iT(t.date):t,o=typeof r=="number"&&tg(n)!=="plain";return{value:r,
style:o?{...e,format:n}:e}}function cre({rows:e},t){var r;let n=e.filter(o=>o.entry===
t);return(r=n.find(({marks:o})=>[...o.values()].some(({kind:i})=>i!=="blank")))!=null?r:n[0]}
function LM(e,t,{
grid:n,formats:r,read:o}){let i=dg(e),{top:a,left:s}=e.open,u=i.rows.map((l,c)=>{var b;let d=c<a?
void 0:
cre(o,(b=e.values[c])==null?void 0:b[0]);if(d===void 0)return l;let h=[...t.map(({name:C})=>{var P,N,
I,F,M;let O=(P=d.marks.get(C))==null?void 0:P.at;return O===void 0?["",""]:[(I=(N=n.values[O.row])==
null?void 0:N[O.column])!=null?I:"",(M=(F=r[O.row])==null?void 0:F[O.column])!=null?M:""]}),[d.notesToCommittee,
""],[d.notesToEntrant,""]];return l.map((C,O)=>{let P=h[O-s];return P===void 0?C:lre(C,...P)})});
return{
...i,rows:u}}function jM(e,t,n){let{judge:r,layout:o}=t,i=hd(e,t,n),a=Le(i);if(!$n(a))return dg(o);
let{competition:s}=e.
workbook,u=je(s,e.stage),l=Yo(a,e.stage.name,r.code,u,os(s.entries));return LM(o,u,{grid:a,formats:
ys(
i),read:l})}var dre=re({stage:Re(q()),skip:Re(qe(q())),remake:Re(Je())});function zM(e){return ue(()=>{
let{stage:t,
skip:n=[],remake:r=!1}=ge(dre,e);return he(),Se(()=>{let o=Wu(t),i=new y,s=(o.isClosed?[]:o.seats.filter(
b=>mre(b,o.user,r))).filter(({judge:b})=>!n.includes(b.code)),u=s.slice(0,10),l=pre(o,u,i),c={...o,
seats:l},
{left:d,shared:p}=fre(c,n,i);return Gu(c,{...Ku,made:u.filter(({judge:b})=>l.some(C=>C.judge===b&&C.
file!==null)).length,shared:p,more:s.length>u.length||d>0,skip:[...n,...i.keys()],failures:i})})})}
function mre({
filed:e,file:t},n,r){return t!==null?!1:r||e.id===""&&(e.maker===""||e.maker===n)}function pre(e,t,n){
if(t.length===0)return e.seats;let{workbook:r,stage:o,user:i}=e,{competition:a}=r,s=Un(a.settings.language),
u=Do(a,i,e.backoff),l=ze(),c=t.map(b=>MM([jM(e,b,l)]));for(let{judge:b}of t)fa(o.name,b.code,{...tc,
maker:i});let d=Co(t.map((b,C)=>({fileId:null,folder:u.id,title:s.title([Yt(a),b.layout.name,b.judge.
name]),properties:b.properties,from:Yl,to:Xl,bytes:c[C],writersCanShare:!1})),e.backoff),p=new y;for(
let[
b,C]of t.entries()){let O=d[b];O!==void 0&&"ok"in O&&p.set(C,{...O.ok,access:[]})}let h=e.seats.map(
b=>{var C;return mg(b,(C=p.get(b))!=null?C:b.file,i)});for(let[b,C]of h.entries())p.has(e.seats[b])&&
fa(o.name,C.judge.code,C.filed);for(let[b,{judge:C}]of t.entries()){let O=d[b];O!==void 0&&"failure"in
O&&n.set(C.code,gd(O.failure,e))}return h}var mg=(e,t,n)=>t===null||e.filed.id===t.id?{...e,file:t}:
{...e,file:t,filed:{...tc,maker:n,id:t.id,link:t.link}};function fre(e,t,n){let{stage:r,user:o}=e,i=Un(
e.workbook.competition.settings.language),a=e.seats.map((l,c)=>({index:c,seat:mg(l,l.file,o)})).filter(
({seat:l})=>!t.includes(l.judge.code)&&!n.has(l.judge.code)).map(({index:l,seat:c})=>({index:l,seat:
c,
changes:hre(c,e)})).filter(({changes:l})=>l.length>0),s=a.slice(0,10),u=0;for(let l of[0,1]){let c=s.
flatMap(h=>{let b=h.changes[l];return b===void 0||n.has(h.seat.judge.code)?[]:[{...h,change:b}]}),d=c.
length===0?[]:ec(c.map(({change:h})=>h),e.backoff),p=[];for(let[h,{index:b,change:C}]of c.entries()){
let O=d[h],P=e.seats[b];if(O===void 0||"failure"in O){p.push([P,O===void 0?ig:O.failure]);continue}
let N=yre(
mg(P,P.file,o),C,O.ok);e.seats[b]=N,fa(r.name,N.judge.code,N.filed),u+=1}for(let[{judge:h},b]of p){
let C=i.
notShared(h.email.trim(),b.reason);n.set(h.code,Er(b)||b.kind!=="refused"?gd(b,e):C)}}return gre(e),
{left:a.length-s.length,shared:u}}function gre({seats:e,stage:t,user:n}){var r;for(let[o,i]of e.entries(
)){
let a=mg(i,i.file,n),s=sg(a),u=((r=a.file)==null?void 0:r.access.some(({id:c})=>c===a.filed.permission))===
!0,l=s===void 0||s.role==="owner"||u?a.filed:{...a.filed,email:a.judge.email.trim(),permission:s.id}
;
l!==i.filed&&(e[o]={...a,filed:l},fa(t.name,i.judge.code,l))}}function hre(e,{workbook:t,stage:n,
isClosed:r}){
let{judge:o,filed:i,file:a}=e;if(a===null)return[];let s=o.email.trim(),u=sg(e),l=r?"reader":
"writer",
c=a.access.find(P=>P.id===i.permission&&P.id!==(u==null?void 0:u.id)&&P.role!=="owner"),d=c===void 0?
[]:[{file:a.id,change:"withdraw",permission:c.id}];if(s===""||(u==null?void 0:u.role)===l||(u==null?
void 0:u.role)==="owner")return d;if(u!==void 0)return[...d,{file:a.id,change:"role",permission:u.id,
role:l}];if(r)return d;let{competition:p}=t,{language:h,deadline:b}=p.settings,C=o.name===""?o.code:
o.name,O=Un(h).invitation(C,n.name,Yt(p),b);return[...d,{file:a.id,change:"grant",email:s,role:l,
message:O}]}
function yre(e,t,n){let{filed:r,file:o,judge:i}=e;if(o===null)return e;if(t.change==="withdraw"||n===
null){let a=o.access.filter(s=>t.change!=="withdraw"||s.id!==t.permission);return{...e,file:{...o,
access:a},
filed:{...r,email:"",permission:""}}}return{...e,file:{...o,access:[...o.access.filter(a=>a.id!==n.id),
n]},filed:{...r,email:i.email.trim(),permission:n.id}}}m();var bre=re({stage:Re(q())});function BM(e){
return ue(()=>{let{stage:t}=ge(bre,e);return he(),Gu(Wu(t),
Ku)})}m();m();var uv="protecting";function UM(e){var r;let t=((r=Be(uv))!=null?r:"").split(`
`),n=[...Ft(ze()).values()].filter(o=>t.includes(o)||IR(o));if(n.length!==0){Ge(uv,n.join(`
`));for(let o of n)jr(o,e);Ge(uv,"")}}m();var wre=e=>e.every(t=>t.every(n=>n===""));function vre({
workbook:e,stage:t},n,r){var a,s,u;let o=(a=
[...e.own].find(([,l])=>l.stage===t&&l.judge===n))==null?void 0:a[0],i=(s=e.sheets.find(l=>l.stage===
t.name&&l.judge===n.code))==null?void 0:s.tab;return(u=o!=null?o:i)!=null?u:r.name}function WM(e,t,n){
let{workbook:r,common:o}=e,i={...o,judge:t,entries:n},a=Zm(i),s=vre(e,t,a),u=Le(s).values,l=r.own.has(
s),c=(P,N,I=0)=>{var z;let{open:F}=qm(i,N),M=kre(s,F,e.admins,t.email);return{tab:s,judge:t.code,
status:P,
added:I,missing:0,access:M,id:(z=Ll().get(s))!=null?z:null}};if(wre(u))return iy(a,s),c("made",n.length);
let d=new k(r.sheets.filter(P=>P.tab===s).flatMap(({rows:P})=>P.flatMap(({entry:N})=>N===null?[]:[J(
N)]))),h=r.competition.settings.missing==="assigned"?[]:a.values.slice(a.table.top).flatMap(([P])=>n.
filter(N=>N.code===P&&!d.has(J(N.code))));if(!RR(a,u)){if(l&&DR(u))return iy(a,s),c("renewed",n.length);
let P=l?"changed":"theirs";return{tab:s,judge:t.code,status:P,added:0,missing:h.length,access:
"unprotected",id:null}}let b=u.length-a.table.top;if(h.length===0)return c("kept",b);let C=b+h.length,
O=ey(
h,a.table.top+b,i);return zR(s,{...a,...qm(i,C)},O),c("added",C,h.length)}function kre(e,t,n,r){if(r===
"")return bs(e,t,n,""),"anybody";try{return bs(e,t,n,r),"own"}catch(o){if(!x(o).includes(r))throw o;
return bs(e,t,n,""),"refused"}}var xre=re({stage:Re(q())}),Tre=180*1e3;function pg(e){return ue(()=>{
let t=R.now()+Tre,{stage:n}=ge(
xre,e);return he(),Se(()=>{let r=Ye(),o=Sre(r,n);return Ere(r,o,t)})})}function Sre({competition:e,
findings:t},n){
let{language:r,judgeFiles:o}=e.settings,i=Oo(mt(r)),a=d=>fe(me("BAD_REQUEST",d));o==="separate"&&a(i.
separate);let s=nt(e.stages,at(r).rows),u=d=>s.some(p=>p.stage===d&&p.status==="open"),l=n===void 0?
e.stages.find(({name:d})=>u(d)):or(e,n);if(l===void 0)return a(i.noOpenStage);u(l.name)||a(i.closed(
l.name)),l.scoreTab!==void 0&&a(i.sharedTab(l.name,l.scoreTab)),et(e,l).length===0&&a(i.noJudges),je(
e,l).length===0&&a(i.noCriteria(l.name)),e.entries.length===0&&a(i.noEntries);let c=t.find(({code:d}
)=>d===
"ENTRY_DUPLICATE_CODE"||d==="ROW_WITHOUT_CODE");return c!==void 0&&a(er(c,mt(r))),l}function Ere(e,t,
n){
let{competition:r}=e,{settings:o,stages:i}=r,a=Oo(mt(o.language)),{results:s,progress:u}=Dt(e,{
provisional:!1}),
l=i.indexOf(t);s.length<l&&fe(me("BAD_REQUEST",a.notReached(t.name)));let c=Ho(r,s.slice(0,l)),d=Pr(
r),p=M=>M===null||o.conflicts==="include",h={workbook:e,stage:t,common:{stage:t,criteria:je(r,t),
language:o.
language,competition:Yt(r),deadline:o.deadline},admins:[...o.admins,Ne()]},b=et(r,t),C=[];for(let M of b){
if(R.now()>n)break;let z=c.filter(L=>p(d(M,L)));C.push(WM(h,M,z))}UM(h.admins),Tn();let O=C.filter(M=>M.
id!==null),P=Jm(),N=new y(u.map(M=>[`${M.stage}|${J(M.judge)}`,M])),I=O.map(({id:M,tab:z,judge:L})=>{
var j;return{id:M!=null?M:0,tab:z,stage:t.name,judge:L,progress:(j=N.get(`${t.name}|${J(L)}`))!=null?
j:{scored:0,expected:1}}});ay(sy(I,P));let F=C.length<b.length;return{stage:t.name,tabs:C.map(({tab:
M,
judge:z,status:L,added:j})=>({tab:M,judge:z,status:L,added:j})),more:F,notes:Cre(C,h,o.language)}}
function Cre(e,{
workbook:t},n){let r=mt(n),o=Oo(r),i=l=>X(e.filter(l).map(({judge:c})=>c),r),[a,s]=[i(l=>l.access===
"anybody"),i(l=>l.access==="refused")],u=t.competition.judges.length>1;return[...e.flatMap(({tab:l,
status:c,
missing:d})=>c==="theirs"?[o.theirs(l,d)]:c==="changed"?[o.changed(l)]:[]),...a===""?[]:[o.noEmail(a)],
...s===""?[]:[o.badEmail(s)],o.share,...u?[o.shared]:[]]}m();var Rre=re({language:Ot(["id","en"])});
function KM(e){let t=ue(()=>vD(py,ge(Rre,e).language));return"problem"in t?t:bi()}m();var Dre=re({
entries:qe(q())}),Are=100;function fg(e){return ue(()=>{let{entries:t}=ge(Dre,e);he();let n=new k(
t.map(J)),r=Ft(ze()),{competition:o}=kn(new y([...r].map(([i,a])=>[i,Le(a)])));return{settings:r.has(
"settings")?o.settings:null,history:at(o.settings.language).rows.slice(-Are).reverse().map(({at:i,by:
a,
action:s,detail:u,stage:l})=>({at:i,by:a,action:s,detail:u,stage:l})),judges:o.judges.map(({code:i,
name:a,
email:s,phone:u})=>({code:i,name:a,email:s,phone:u})),entries:o.entries.filter(({code:i})=>n.has(J(i))).
map(({code:i,contact:a,innovator:s,email:u,phone:l})=>({code:i,name:a||s,email:u,phone:l}))}})}m();m(
);function GM(e,t){let n=SpreadsheetApp.getUi().createMenu(e);for(let r of t)r==="separator"?n.addSeparator(
):
n.addItem(r.label,r.functionName);n.addToUi()}function qM(e,t){SpreadsheetApp.getUi().showSidebar(
HtmlService.
createHtmlOutputFromFile(e).setTitle(t))}function ZM(e,t,n){let r=HtmlService.createHtmlOutputFromFile(
e).append(`<span id="view" hidden>${n}</span>`);SpreadsheetApp.getUi().showModalDialog(r.setWidth(
960).
setHeight(560),t)}function lv(e,t){let n=SpreadsheetApp.getUi();n.alert(e,t,n.ButtonSet.OK)}function HM(
e,t){
let n=SpreadsheetApp.getUi();return n.alert(e,t,n.ButtonSet.YES_NO)===n.Button.YES}function JM(e,t){
SpreadsheetApp.getActiveSpreadsheet().toast(e,t,10)}var cv=e=>(e==null?void 0:e.authMode)!==void 0&&
e.authMode!==ScriptApp.AuthMode.NONE;m();function VM(e,t){var i,a,s,u;let{ok:n,findings:r,documents:
o}=t;return{ok:n,findings:r,documents:o,
created:((i=e==null?void 0:e.created)!=null?i:0)+t.created,updated:((a=e==null?void 0:e.updated)!=null?
a:0)+t.updated,unchanged:(s=e==null?void 0:e.unchanged)!=null?s:t.unchanged,failed:((u=e==null?void 0:
e.failed)!=null?u:0)+t.failed}}m();var Ore=re({provisional:Je()});function gg(e){return ue(()=>{let{
provisional:t}=ge(Ore,e);return he(),
ZM("Sidebar",ie(Ve()).menu.rankingTitle,t?"provisional":"ranking"),null})}var Pre=240*1e3,XM=[
"piagam","surat"];function dv(e){var i,a;let t=cv(e)?Ve():"id",n=ie(t).menu,r=Oo(
t),o=cv(e)?(a=(i=nc())==null?void 0:i.top)!=null?a:10:null;GM(n.name,[{label:n.open,functionName:
"openSidebar"},"separator",{label:r.menu,functionName:"prepareJudgeTabs"},{label:n.validate,
functionName:"checkSheets"},{label:n.compute(o),functionName:"computeTop"},{label:n.ranking,
functionName:"openRanking"},{label:n.documents,functionName:"makeAwardDocuments"},"separator",{label:
n.close(o),functionName:"closeAndCompute"},{label:n.plenary,functionName:"preparePlenaryTab"},{label:
n.decide,functionName:"decide"},{label:n.verify,functionName:"verify"}])}var YM=()=>qM("Sidebar",ie(
Ve()).menu.name);function QM(){
let e=AA(),t="answer"in e?e.answer.questions:0;Fa(e,({errors:n,warnings:r},o)=>t>0?o.questions(t):o.
validated(n,r),t>0)}var eL=()=>Fa(pg({}),({tabs:e,more:t,notes:n})=>{let r=Oo(pv());return[Nre(e,r),
...t?[r.more]:[],...n].join(`

`)},!0),Nre=(e,t)=>{let n=(...r)=>e.filter(({status:o})=>r.includes(o)).length;return t.made(n(
"made",
"renewed"),n("added"),n("kept","theirs","changed"))};function tL(){var i,a,s;let e=rc({provisional:!1}
),
t="answer"in e?(i=e.answer.open)!=null?i:[]:[];if(t.length===0){nL(e);return}let n=pv(),r=ie(n),o=ie(
Ve()).menu.close((s=(a=nc())==null?void 0:a.top)!=null?s:10);HM(r.menu.name,r.done.stillOpen(X(t,n),
o))&&mv()}var mv=()=>nL(rc({provisional:!1,close:!0}));function nL(e){let t="answer"in e?e.answer.understood.
questions.length:0,n=({findings:r})=>r.filter(o=>o.severity==="error").length;Fa(e,(r,o)=>t>0?o.questions(
t):o.computed(r.stages.length,n(r)),t>0)}function rL(){let e=gg({provisional:!1});"problem"in e&&uL(
e.problem,ie(Ve()).menu.name)}var oL=()=>Fa(_p({}),({tab:e,added:t},n)=>n.plenaryReady(e,t)),iL=()=>Fa(
Fp({}),({stage:e,code:t,findings:n},r)=>{var o,i;return t===null?(i=(o=n[0])==null?void 0:o.message)!=
null?i:"":r.decided(e,t)},!0),Ire=12,aL=()=>Fa(qf(),({ok:e,decided:t,differences:n},r)=>{if(e)return r.
verified(t.length>0);let o=n.slice(0,Ire).map(({tab:a,cell:s,message:u})=>{let l=[a,s].filter(c=>c!==
null).join("!");return`${l===""?"":`${l}: `}${u}`}),i=n.length-o.length;return[r.differs(n.length),
...o,
...i>0?[r.moreDiffer(i)]:[]].join(`
`)},!0);function sL(){let e=R.now()+Pre,t=null,n=pd({kinds:XM});for(;"answer"in n&&(t=VM(t,n.answer),
!(!n.answer.more||R.now()>e));)n=pd({kinds:XM,skip:n.answer.skip});let{created:r=0,updated:o=0,
unchanged:i=0,
failed:a=0}=t!=null?t:{};Fa(n,({ok:s,total:u,done:l,more:c,findings:d},p)=>{var h,b;return u===0?s?p.
noWinners:(b=(h=d[0])==null?void 0:h.message)!=null?b:p.documentsStopped:c?p.moreDocuments(l,u):p.documents(
r,o,i,a)})}function pv(){let e=Ft(ze()).get("settings");return e===void 0?Ve():kn(new y([["settings",
Le(e)]])).competition.settings.language}function Fa(e,t,n=!1){let r=ie("answer"in e?pv():Ve());
"answer"in e&&n?lv(r.menu.name,t(e.answer,r.done)):"answer"in e?JM(t(e.answer,r.done),r.menu.name):
uL(e.problem,
r.menu.name)}var uL=({message:e,link:t=""},n)=>lv(n,[e,t].join(`
`).trim());m();var $re=re({tab:q(),cell:uo(q().check(Yu(
/^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/)))});function lL(e){
return ue(()=>{let{tab:t,cell:n}=ge($re,e);return yR(t,n)||fe(me("BAD_REQUEST",ie(Ve()).problems.noTab(
t))),null})}m();var Fre=re({settings:sn(q(),Pd())});function cL(e){let t=ue(()=>{let{settings:n}=ge(
Fre,e);he(),Se(()=>{
var N;let r=ie(Ve()).problems,o=Ft(ze()).get("settings"),i=o===void 0?null:Le(o),{competition:a,rows:
s,
tables:u}=kn(new y(i===null?[]:[["settings",i]])),l=(N=u.settings)==null?void 0:N.columns,[c,d]=[l==
null?void 0:l.get("key"),l==null?void 0:l.get("value")];if(o===void 0||c===void 0||d===void 0)return fe(
me("BAD_REQUEST",r.noTab(H.settings[a.settings.language])));let p=rt(Ji,{...a.settings,...n}),h=f.keys(
n).every(I=>Yn.some(F=>F.key===I));if(!p.success||!h)return fe(me("BAD_REQUEST",r.badRequest));let{
language:b}=p.
data,C=Yn.filter(({key:I})=>E.stringify(a.settings[I])!==E.stringify(p.data[I])).map(I=>({known:I,is:
Zh(
p.data,I)}));for(let{known:I,is:F}of C){let M=s.settings.get(I.key);M!==void 0&&Vt(o,M,d,[[F]])}let P=C.
filter(({known:I})=>!s.settings.has(I.key)).map(({known:I,is:F})=>v.from({length:g.max(c,d)+1},(M,z)=>z===
c?I.word[b]:z===d?F:""));P.length>0&&Vt(o,Mr(o),0,P)})});return"problem"in t?t:fg({entries:[]})}m();
var _re=re({preset:q()});function dL(e){let t=ue(()=>{var s;let{preset:n}=ge(_re,e);he();let r=Ve(),
o=ie(r).problems,i=ic.map(u=>u.id).join(", "),a=(s=ic.find(u=>u.id===n))!=null?s:fe(me("BAD_REQUEST",
o.unknownPreset(n,i)));return Se(()=>{var b;let u=Ji.parse({...a.settings,language:r,admins:[Ne()].filter(
C=>C!=="")}),{stages:l,criteria:c}=a,d=Wm({settings:u,stages:l,criteria:c,entries:[],judges:[],
institutions:[]}),
p=(b=Mre(d))!=null?b:fe(me("BAD_REQUEST",o.notEmpty));for(let C of d)p.includes(C.name)||Sn(C);ze().
filter(C=>d.every(O=>O.name!==C)).length===1&&hR(),Tn()})});return"problem"in t?t:bi()}function Mre(
e){
var n;let t=[];for(let r of Ft(ze()).values()){let o=Le(r).values;if(o.every(a=>a.every(s=>s==="")))
continue;let i=(n=e.find(a=>a.name===r))==null?void 0:n.values;if(i===void 0||!Lre(o,i))return null;
t.push(r)}return t}function Lre(e,t){let n=g.max(e.length,t.length);return v.from({length:n},(r,o)=>o).
every(r=>{var i,a,s,u;let o=g.max((a=(i=e[r])==null?void 0:i.length)!=null?a:0,(u=(s=t[r])==null?
void 0:
s.length)!=null?u:0);return v.from({length:o},(l,c)=>c).every(l=>{var c,d,p,h;return((d=(c=e[r])==null?
void 0:c[l])!=null?d:"")===((h=(p=t[r])==null?void 0:p[l])!=null?h:"")})})}var jre=e=>dv(e),zre=e=>dv(
e),Bre=()=>YM(),Ure=()=>QM(),Wre=()=>tL(),Kre=()=>eL(),Gre=()=>rL(),qre=()=>sL(),
Zre=()=>mv(),Hre=()=>oL(),Jre=()=>iL(),Vre=()=>aL(),Xre=()=>bi(),Yre=()=>DA(),Qre=e=>rc(e),eoe=e=>pd(
e),toe=e=>cM(e),noe=e=>X_(e),roe=e=>Y_(e),ooe=e=>Q_(e),ioe=e=>eM(e),aoe=e=>dL(e),soe=e=>R1(e),uoe=e=>pg(
e),loe=e=>OA(e),coe=e=>PA(e),doe=e=>fg(e),moe=e=>cL(e),poe=e=>KM(e),foe=e=>gg(e),goe=e=>lL(e),hoe=e=>O1(
e),yoe=e=>N1(e),boe=e=>I1(e),woe=e=>_p(e),voe=()=>F1(),koe=e=>Fp(e),xoe=e=>BM(e),Toe=e=>zM(e),Soe=e=>AM(
e),Eoe=()=>qf(),Coe=e=>$A(e),Roe=e=>_A(e),Doe=()=>MA(),Aoe=()=>zA(),Ooe=e=>UA(e),Poe=e=>XA(e);return Bo(
Noe);})();
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
