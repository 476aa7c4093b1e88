// Lembar Juri. Built from src/ by "npm run build"; do not edit here. What is built in: THIRD_PARTY_NOTICES.md.
"use strict";var App=(()=>{var gL=Object.create;var xd=Object.defineProperty;var hL=Object.getOwnPropertyDescriptor;
var yL=Object.getOwnPropertyNames;var bL=Object.getPrototypeOf,wL=Object.prototype.hasOwnProperty;
var Td=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var Pe=(e,t)=>(
)=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},vg=(e,t)=>{
for(var n in t)xd(e,n,{get:t[n],enumerable:!0})},bv=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let o of yL(t))!wL.call(e,o)&&o!==n&&xd(e,o,{get:()=>t[o],enumerable:!(r=hL(t,o))||r.
enumerable});return e};var vL=(e,t,n)=>(n=e!=null?gL(bL(e)):{},bv(t||!e||!e.__esModule?xd(n,
"default",{value:e,enumerable:!0}):
n,e)),Go=e=>bv(xd({},"__esModule",{value:!0}),e);var v,R,S,E,y,g,w,f,k,x,T,D,O,m=Td(()=>{
"use strict";({Array:v,Date:R,Error:S,JSON:E,Map:y,Math:g,Number:w,
Object:f,Set:k,String:x,Symbol:T,Uint8Array:D,WeakMap:O}=globalThis)});function PG(e,t){return AG(e,
t||{},0,0)}function Eb(e,t){return EG(e,{i:2},t&&t.out,t&&t.dictionary)}
function Lp(e,t){if(t){for(var n=new xt(e.length),r=0;r<e.length;++r)n[r]=e.charCodeAt(r);return n}
if(rP)
return rP.encode(e);for(var o=e.length,i=new xt(e.length+(e.length>>1)),a=0,s=function(c){i[a++]=c},
r=0;r<o;++r){if(a+5>i.length){var u=new xt(a+8+(o-r<<1));u.set(i),i=u}var l=e.charCodeAt(r);l<128||t?
s(l):l<2048?(s(192|l>>6),s(128|l&63)):l>55295&&l<57344?(l=65536+(l&1047552)|e.charCodeAt(++r)&1023,s(
240|l>>18),s(128|l>>12&63),s(128|l>>6&63),s(128|l&63)):(s(224|l>>12),s(128|l>>6&63),s(128|l&63))}
return dc(
i,0,a)}function Cb(e,t){if(t){for(var n="",r=0;r<e.length;r+=16384)n+=x.fromCharCode.apply(null,e.subarray(
r,r+16384));return n}else{if(kb)return kb.decode(e);var o=IG(e),i=o.s,n=o.r;return n.length&&fn(8),i}
}
function pP(e,t){t||(t={});var n={},r=[];mP(e,"",n,t);var o=0,i=0;for(var a in n){var s=n[a],u=s[0],
l=s[1],c=l.level==0?0:8,d=Lp(a),p=d.length,h=l.comment,b=h&&Lp(h),C=b&&b.length,A=xb(l.extra);p>65535&&
fn(11);var P=c?PG(u,l):u,N=P.length,I=OG();I.p(u),r.push(dP(l,{size:u.length,crc:I.d(),c:P,f:d,m:b,u:
p!=
a.length||b&&h.length!=C,o,compression:c})),o+=30+p+A+N,i+=76+2*(p+A)+(C||0)+N}for(var _=new xt(i+22),
M=o,z=i-o,L=0;L<r.length;++L){var d=r[L];oP(_,d.o,d,d.f,d.u,d.c.length);var j=30+d.f.length+xb(d.extra);
_.set(d.c,d.o+j),oP(_,o,d,d.f,d.u,d.c.length,d.o,d.m),o+=16+j+(d.m?d.m.length:0)}return MG(_,o,r.length,
z,M),_}function fP(e,t){for(var n={},r=e.length-22;ur(e,r)!=101010256;--r)(!r||e.length-r>65558)&&fn(
13);var o=Jr(e,r+8);if(!o)return{};var i=ur(e,r+16),a=ur(e,r-20)==117853008;if(a){var s=ur(e,r-12);a=
ur(e,s)==101075792,a&&(o=ur(e,s+32),i=ur(e,s+48))}for(var u=t&&t.filter,l=0;l<o;++l){var c=_G(e,i,a),
d=c[0],p=c[1],h=c[2],b=c[3],C=c[4],A=c[5],P=$G(e,A);i=C,(!u||u({name:b,size:p,originalSize:h,
compression:d}))&&
(d?d==8?n[b]=Eb(e.subarray(P,P+p),{out:new xt(h)}):fn(14,"unknown compression type "+d):n[b]=dc(e,P,
P+p))}return n}var xt,Hn,Tb,jp,zp,yb,iP,aP,sP,bb,uP,wG,eP,wb,_o,Ze,Vr,Ti,Ze,Ze,Ze,Ze,cc,Ze,vG,kG,xG,
TG,pb,Dr,fb,Sb,dc,SG,fn,EG,Fo,uc,gb,vb,tP,lc,lP,nP,CG,cP,RG,DG,OG,AG,dP,Jr,ur,hb,tn,mP,rP,kb,NG,IG,
$G,
_G,FG,xb,oP,MG,gP=Td(()=>{m();xt=D,Hn=Uint16Array,Tb=Int32Array,jp=new xt([0,0,0,0,0,0,0,0,1,1,1,1,2,
2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),zp=new xt([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,
11,11,12,12,13,13,0,0]),yb=new xt([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),iP=function(e,t){
for(var n=new Hn(31),r=0;r<31;++r)n[r]=t+=1<<e[r-1];for(var o=new Tb(n[30]),r=1;r<30;++r)for(var i=n[
r];i<
n[r+1];++i)o[i]=i-n[r]<<5|r;return{b:n,r:o}},aP=iP(jp,2),sP=aP.b,bb=aP.r;sP[28]=258,bb[258]=28;uP=iP(
zp,0),wG=uP.b,eP=uP.r,wb=new Hn(32768);for(Ze=0;Ze<32768;++Ze)_o=(Ze&43690)>>1|(Ze&21845)<<1,_o=(_o&
52428)>>2|(_o&13107)<<2,_o=(_o&61680)>>4|(_o&3855)<<4,wb[Ze]=((_o&65280)>>8|(_o&255)<<8)>>1;Vr=(
function(e,t,n){
for(var r=e.length,o=0,i=new Hn(t);o<r;++o)e[o]&&++i[e[o]-1];var a=new Hn(t);for(o=1;o<t;++o)a[o]=a[
o-
1]+i[o-1]<<1;var s;if(n){s=new Hn(1<<t);var u=15-t;for(o=0;o<r;++o)if(e[o])for(var l=o<<4|e[o],c=t-e[
o],
d=a[e[o]-1]++<<c,p=d|(1<<c)-1;d<=p;++d)s[wb[d]>>u]=l}else for(s=new Hn(r),o=0;o<r;++o)e[o]&&(s[o]=wb[
a[e[o]-
1]++]>>15-e[o]);return s}),Ti=new xt(288);for(Ze=0;Ze<144;++Ze)Ti[Ze]=8;for(Ze=144;Ze<256;++Ze)Ti[Ze]=
9;for(Ze=256;Ze<280;++Ze)Ti[Ze]=7;for(Ze=280;Ze<288;++Ze)Ti[Ze]=8;cc=new xt(32);for(Ze=0;Ze<32;++Ze)
cc[Ze]=5;vG=Vr(Ti,9,0),kG=Vr(Ti,9,1),xG=Vr(cc,5,0),TG=Vr(cc,5,1),pb=function(e){for(var t=e[0],n=1;n<
e.length;++n)e[n]>t&&(t=e[n]);return t},Dr=function(e,t,n){var r=t/8|0;return(e[r]|e[r+1]<<8)>>(t&7)&
n},fb=function(e,t){var n=t/8|0;return(e[n]|e[n+1]<<8|e[n+2]<<16)>>(t&7)},Sb=function(e){return(e+7)/
8|0},dc=function(e,t,n){return(t==null||t<0)&&(t=0),(n==null||n>e.length)&&(n=e.length),new xt(e.subarray(
t,n))},SG=["unexpected EOF","invalid block type","invalid length/literal","invalid distance",
"stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long",
"date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],fn=function(
e,t,n){var r=new S(
t||SG[e]);if(r.code=e,S.captureStackTrace&&S.captureStackTrace(r,fn),!n)throw r;return r},EG=function(
e,t,n,r){
var o=e.length,i=r?r.length:0;if(!o||t.f&&!t.l)return n||new xt(0);var a=!n,s=a||t.i!=2,u=t.i;a&&(n=
new xt(o*3));var l=function(Ju){var Vu=n.length;if(Ju>Vu){var za=new xt(g.max(Vu*2,Ju));za.set(n),n=
za}},c=t.f||0,d=t.p||0,p=t.b||0,h=t.l,b=t.d,C=t.m,A=t.n,P=o*8;do{if(!h){c=Dr(e,d,1);var N=Dr(e,d+1,3);
if(d+=3,N)if(N==1)h=kG,b=TG,C=9,A=5;else if(N==2){var z=Dr(e,d,31)+257,L=Dr(e,d+10,15)+4,j=z+Dr(e,d+
5,31)+1;d+=14;for(var B=new xt(j),U=new xt(19),G=0;G<L;++G)U[yb[G]]=Dr(e,d+G*3,7);d+=L*3;for(var H=pb(
U),X=(1<<H)-1,ee=Vr(U,H,1),G=0;G<j;){var be=ee[Dr(e,d,X)];d+=be&15;var I=be>>4;if(I<16)B[G++]=I;else{
var ve=0,Fe=0;for(I==16?(Fe=3+Dr(e,d,3),d+=2,ve=B[G-1]):I==17?(Fe=3+Dr(e,d,7),d+=3):I==18&&(Fe=11+Dr(
e,d,127),d+=7);Fe--;)B[G++]=ve}}var ce=B.subarray(0,z),se=B.subarray(z);C=pb(ce),A=pb(se),h=Vr(ce,C,
1),b=Vr(se,A,1)}else fn(1);else{var I=Sb(d)+4,_=e[I-4]|e[I-3]<<8,M=I+_;if(M>o){u&&fn(0);break}s&&l(p+
_),n.set(e.subarray(I,M),p),t.b=p+=_,t.p=d=M*8,t.f=c;continue}if(d>P){u&&fn(0);break}}s&&l(p+131072);
for(var Ct=(1<<C)-1,ye=(1<<A)-1,yt=d;;yt=d){var ve=h[fb(e,d)&Ct],zt=ve>>4;if(d+=ve&15,d>P){u&&fn(0);
break}if(ve||fn(2),zt<256)n[p++]=zt;else if(zt==256){yt=d,h=null;break}else{var Bt=zt-254;if(zt>264){
var G=zt-257,bt=jp[G];Bt=Dr(e,d,(1<<bt)-1)+sP[G],d+=bt}var Ar=b[fb(e,d)&ye],La=Ar>>4;Ar||fn(3),d+=Ar&
15;var se=wG[La];if(La>3){var bt=zp[La];se+=fb(e,d)&(1<<bt)-1,d+=bt}if(d>P){u&&fn(0);break}s&&l(p+131072);
var ja=p+Bt;if(p<se){var vd=i-se,kd=g.min(se,ja);for(vd+p<0&&fn(3);p<kd;++p)n[p]=r[vd+p]}for(;p<ja;
++p)
n[p]=n[p-se]}}t.l=h,t.p=yt,t.b=p,t.f=c,h&&(c=1,t.m=C,t.d=b,t.n=A)}while(!c);return p!=n.length&&a?dc(
n,0,p):n.subarray(0,p)},Fo=function(e,t,n){n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8},uc=function(e,t,
n){
n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8,e[r+2]|=n>>16},gb=function(e,t){for(var n=[],r=0;r<e.length;
++r)
e[r]&&n.push({s:r,f:e[r]});var o=n.length,i=n.slice();if(!o)return{t:cP,l:0};if(o==1){var a=new xt(n[
0].
s+1);return a[n[0].s]=1,{t:a,l:1}}n.sort(function(M,z){return M.f-z.f}),n.push({s:-1,f:25001});var s=n[
0],
u=n[1],l=0,c=1,d=2;for(n[0]={s:-1,f:s.f+u.f,l:s,r:u};c!=o-1;)s=n[n[l].f<n[d].f?l++:d++],u=n[l!=c&&n[
l].
f<n[d].f?l++:d++],n[c++]={s:-1,f:s.f+u.f,l:s,r:u};for(var p=i[0].s,r=1;r<o;++r)i[r].s>p&&(p=i[r].s);
var h=new Hn(p+1),b=vb(n[c-1],h,0);if(b>t){var r=0,C=0,A=b-t,P=1<<A;for(i.sort(function(z,L){return h[
L.
s]-h[z.s]||z.f-L.f});r<o;++r){var N=i[r].s;if(h[N]>t)C+=P-(1<<b-h[N]),h[N]=t;else break}for(C>>=A;C>
0;){var I=i[r].s;h[I]<t?C-=1<<t-h[I]++-1:++r}for(;r>=0&&C;--r){var _=i[r].s;h[_]==t&&(--h[_],++C)}b=
t}return{t:new xt(h),l:b}},vb=function(e,t,n){return e.s==-1?g.max(vb(e.l,t,n+1),vb(e.r,t,n+1)):t[e.
s]=n},tP=function(e){for(var t=e.length;t&&!e[--t];);for(var n=new Hn(++t),r=0,o=e[0],i=1,a=function(
u){
n[r++]=u},s=1;s<=t;++s)if(e[s]==o&&s!=t)++i;else{if(!o&&i>2){for(;i>138;i-=138)a(32754);i>2&&(a(i>10?
i-11<<5|28690:i-3<<5|12305),i=0)}else if(i>3){for(a(o),--i;i>6;i-=6)a(8304);i>2&&(a(i-3<<5|8208),i=0)}
for(;i--;)a(o);i=1,o=e[s]}return{c:n.subarray(0,r),n:t}},lc=function(e,t){for(var n=0,r=0;r<t.length;
++r)
n+=e[r]*t[r];return n},lP=function(e,t,n){var r=n.length,o=Sb(t+2);e[o]=r&255,e[o+1]=r>>8,e[o+2]=e[o]^
255,e[o+3]=e[o+1]^255;for(var i=0;i<r;++i)e[o+i+4]=n[i];return(o+4+r)*8},nP=function(e,t,n,r,o,i,a,s,
u,l,c){
Fo(t,c++,n),++o[256];for(var d=gb(o,15),p=d.t,h=d.l,b=gb(i,15),C=b.t,A=b.l,P=tP(p),N=P.c,I=P.n,_=tP(
C),M=_.c,z=_.n,L=new Hn(19),j=0;j<N.length;++j)++L[N[j]&31];for(var j=0;j<M.length;++j)++L[M[j]&31];
for(var B=gb(L,7),U=B.t,G=B.l,H=19;H>4&&!U[yb[H-1]];--H);var X=l+5<<3,ee=lc(o,Ti)+lc(i,cc)+a,be=lc(o,
p)+lc(i,C)+a+14+3*H+lc(L,U)+2*L[16]+3*L[17]+7*L[18];if(u>=0&&X<=ee&&X<=be)return lP(t,c,e.subarray(u,
u+l));var ve,Fe,ce,se;if(Fo(t,c,1+(be<ee)),c+=2,be<ee){ve=Vr(p,h,0),Fe=p,ce=Vr(C,A,0),se=C;var Ct=Vr(
U,G,0);Fo(t,c,I-257),Fo(t,c+5,z-1),Fo(t,c+10,H-4),c+=14;for(var j=0;j<H;++j)Fo(t,c+3*j,U[yb[j]]);c+=
3*H;for(var ye=[N,M],yt=0;yt<2;++yt)for(var zt=ye[yt],j=0;j<zt.length;++j){var Bt=zt[j]&31;Fo(t,c,Ct[
Bt]),
c+=U[Bt],Bt>15&&(Fo(t,c,zt[j]>>5&127),c+=zt[j]>>12)}}else ve=vG,Fe=Ti,ce=xG,se=cc;for(var j=0;j<s;++j){
var bt=r[j];if(bt>255){var Bt=bt>>18&31;uc(t,c,ve[Bt+257]),c+=Fe[Bt+257],Bt>7&&(Fo(t,c,bt>>23&31),c+=
jp[Bt]);var Ar=bt&31;uc(t,c,ce[Ar]),c+=se[Ar],Ar>3&&(uc(t,c,bt>>5&8191),c+=zp[Ar])}else uc(t,c,ve[bt]),
c+=Fe[bt]}return uc(t,c,ve[256]),c+Fe[256]},CG=new Tb([65540,131080,131088,131104,262176,1048704,
1048832,
2114560,2117632]),cP=new xt(0),RG=function(e,t,n,r,o,i){var a=i.z||e.length,s=new xt(r+a+5*(1+g.ceil(
a/7e3))+o),u=s.subarray(r,s.length-o),l=i.l,c=(i.r||0)&7;if(t){c&&(u[0]=i.r>>3);for(var d=CG[t-1],p=d>>
13,h=d&8191,b=(1<<n)-1,C=i.p||new Hn(32768),A=i.h||new Hn(b+1),P=g.ceil(n/3),N=2*P,I=function(wg){
return(e[wg]^
e[wg+1]<<P^e[wg+2]<<N)&b},_=new Tb(25e3),M=new Hn(288),z=new Hn(32),L=0,j=0,B=i.i||0,U=0,G=i.w||0,H=0;
B+
2<a;++B){var X=I(B),ee=B&32767,be=A[X];if(C[ee]=be,A[X]=ee,G<=B){var ve=a-B;if((L>7e3||U>24576)&&(ve>
423||!l)){c=nP(e,u,0,_,M,z,j,U,H,B-H,c),U=L=j=0,H=B;for(var Fe=0;Fe<286;++Fe)M[Fe]=0;for(var Fe=0;Fe<
30;++Fe)z[Fe]=0}var ce=2,se=0,Ct=h,ye=ee-be&32767;if(ve>2&&X==I(B-ye))for(var yt=g.min(p,ve)-1,zt=g.
min(32767,B),Bt=g.min(258,ve);ye<=zt&&--Ct&&ee!=be;){if(e[B+ce]==e[B+ce-ye]){for(var bt=0;bt<Bt&&e[B+
bt]==e[B+bt-ye];++bt);if(bt>ce){if(ce=bt,se=ye,bt>yt)break;for(var Ar=g.min(ye,bt-2),La=0,Fe=0;Fe<Ar;
++Fe){
var ja=B-ye+Fe&32767,vd=C[ja],kd=ja-vd&32767;kd>La&&(La=kd,be=ja)}}}ee=be,be=C[ee],ye+=ee-be&32767}
if(se){
_[U++]=268435456|bb[ce]<<18|eP[se];var Ju=bb[ce]&31,Vu=eP[se]&31;j+=jp[Ju]+zp[Vu],++M[257+Ju],++z[Vu],
G=B+ce,++L}else _[U++]=e[B],++M[e[B]]}}for(B=g.max(B,G);B<a;++B)_[U++]=e[B],++M[e[B]];c=nP(e,u,l,_,M,
z,j,U,H,B-H,c),l||(i.r=c&7|u[c/8|0]<<3,c-=7,i.h=A,i.p=C,i.i=B,i.w=G)}else{for(var B=i.w||0;B<a+l;B+=
65535){var za=B+65535;za>=a&&(u[c/8|0]=l,za=a),c=lP(u,c+1,e.subarray(B,za))}i.i=a}return dc(s,0,r+Sb(
c)+o)},DG=(function(){for(var e=new Int32Array(256),t=0;t<256;++t){for(var n=t,r=9;--r;)n=(n&1&&-306674912)^
n>>>1;e[t]=n}return e})(),OG=function(){var e=-1;return{p:function(t){for(var n=e,r=0;r<t.length;++r)
n=DG[n&255^t[r]]^n>>>8;e=n},d:function(){return~e}}},AG=function(e,t,n,r,o){if(!o&&(o={l:1},t.dictionary)){
var i=t.dictionary.subarray(-32768),a=new xt(i.length+e.length);a.set(i),a.set(e,i.length),e=a,o.w=i.
length}return RG(e,t.level==null?6:t.level,t.mem==null?o.l?g.ceil(g.max(8,g.min(13,g.log(e.length)))*
1.5):20:12+t.mem,n,r,o)},dP=function(e,t){var n={};for(var r in e)n[r]=e[r];for(var r in t)n[r]=t[r];
return n},Jr=function(e,t){return e[t]|e[t+1]<<8},ur=function(e,t){return(e[t]|e[t+1]<<8|e[t+2]<<16|
e[t+3]<<24)>>>0},hb=function(e,t){return ur(e,t)+ur(e,t+4)*4294967296},tn=function(e,t,n){for(;n;++t)
e[t]=n,n>>>=8};mP=function(e,t,n,r){for(var o in e){var i=e[o],a=t+o,s=r;v.isArray(i)&&(s=dP(r,i[1]),
i=i[0]),ArrayBuffer.isView(i)?n[a]=[i,s]:(n[a+="/"]=[new xt(0),s],mP(i,a,n,r))}},rP=typeof TextEncoder!=
"undefined"&&new TextEncoder,kb=typeof TextDecoder!="undefined"&&new TextDecoder,NG=0;try{kb.decode(
cP,{stream:!0}),NG=1}catch{}IG=function(e){for(var t="",n=0;;){var r=e[n++],o=(r>127)+(r>223)+(r>239);
if(n+o>e.length)return{s:t,r:dc(e,n-1)};o?o==3?(r=((r&15)<<18|(e[n++]&63)<<12|(e[n++]&63)<<6|e[n++]&
63)-65536,t+=x.fromCharCode(55296|r>>10,56320|r&1023)):o&1?t+=x.fromCharCode((r&31)<<6|e[n++]&63):t+=
x.fromCharCode((r&15)<<12|(e[n++]&63)<<6|e[n++]&63):t+=x.fromCharCode(r)}};$G=function(e,t){return t+
30+Jr(e,t+26)+Jr(e,t+28)},_G=function(e,t,n){var r=Jr(e,t+28),o=Jr(e,t+30),i=Cb(e.subarray(t+46,t+46+
r),!(Jr(e,t+8)&2048)),a=t+46+r,s=FG(e,a,o,n,ur(e,t+20),ur(e,t+24),ur(e,t+42)),u=s[0],l=s[1],c=s[2];
return[
Jr(e,t+10),u,l,i,a+o+Jr(e,t+32),c]},FG=function(e,t,n,r,o,i,a){var s=o==4294967295,u=i==4294967295,l=a==
4294967295,c=t+n,d=s+u+l;if(r&&d){for(;t+4<c;t+=4+Jr(e,t+2))if(Jr(e,t)==1)return[s?hb(e,t+4+8*u):o,u?
hb(e,t+4):i,l?hb(e,t+4+8*(u+s)):a,1];r<2&&fn(13)}return[o,i,a,0]},xb=function(e){var t=0;if(e)for(
var n in e){
var r=e[n].length;r>65535&&fn(9),t+=r+4}return t},oP=function(e,t,n,r,o,i,a,s){var u=r.length,l=n.extra,
c=s&&s.length,d=xb(l);tn(e,t,a!=null?33639248:67324752),t+=4,a!=null&&(e[t++]=20,e[t++]=n.os),e[t]=20,
t+=2,e[t++]=n.flag<<1|(i<0&&8),e[t++]=o&&8,e[t++]=n.compression&255,e[t++]=n.compression>>8;var p=new R(
n.mtime==null?R.now():n.mtime),h=p.getFullYear()-1980;if((h<0||h>119)&&fn(10),tn(e,t,h<<25|p.getMonth(
)+
1<<21|p.getDate()<<16|p.getHours()<<11|p.getMinutes()<<5|p.getSeconds()>>1),t+=4,i!=-1&&(tn(e,t,n.crc),
tn(e,t+4,i<0?-i-2:i),tn(e,t+8,n.size)),tn(e,t+12,u),tn(e,t+14,d),t+=16,a!=null&&(tn(e,t,c),tn(e,t+6,
n.attrs),tn(e,t+10,a),t+=14),e.set(r,t),t+=u,d)for(var b in l){var C=l[b],A=C.length;tn(e,t,+b),tn(e,
t+2,A),e.set(C,t+4),t+=4+A}return c&&(e.set(s,t),t+=c),t},MG=function(e,t,n,r,o){tn(e,t,101010256),
tn(
e,t+8,n),tn(e,t+10,n),tn(e,t+12,r),tn(e,t+16,o)}});var ba={};vg(ba,{inflateSync:()=>Eb,strFromU8:()=>Cb,
strToU8:()=>Lp,unzipSync:()=>fP,zipSync:()=>pP});
var wa=Td(()=>{"use strict";m();gP()});var ka=Pe(nn=>{"use strict";m();function YG(e,t,n){if(n===void 0&&
(n=v.prototype),e&&typeof n.find==
"function")return n.find.call(e,t);for(var r=0;r<e.length;r++)if(va(e,r)){var o=e[r];if(t.call(void 0,
o,r,e))return o}}function ru(e,t){return t===void 0&&(t=f),t&&typeof t.getOwnPropertyDescriptors=="function"&&
(e=t.create(null,t.getOwnPropertyDescriptors(e))),t&&typeof t.freeze=="function"?t.freeze(
e):e}function va(e,t){return f.prototype.hasOwnProperty.call(e,t)}function XG(e,t){if(e===null||
typeof e!=
"object")throw new TypeError("target is not an object");for(var n in t)va(t,n)&&(e[n]=t[n]);return e}
var SP=ru({allowfullscreen:!0,async:!0,autofocus:!0,autoplay:!0,checked:!0,controls:!0,default:!0,
defer:!0,
disabled:!0,formnovalidate:!0,hidden:!0,ismap:!0,itemscope:!0,loop:!0,multiple:!0,muted:!0,nomodule:
!0,
novalidate:!0,open:!0,playsinline:!0,readonly:!0,required:!0,reversed:!0,selected:!0});function QG(e){
return va(SP,e.toLowerCase())}var EP=ru({area:!0,base:!0,br:!0,col:!0,embed:!0,hr:!0,img:!0,input:!0,
link:!0,meta:!0,param:!0,source:!0,track:!0,wbr:!0});function e9(e){return va(EP,e.toLowerCase())}
var gc=ru(
{script:!1,style:!1,textarea:!0,title:!0});function t9(e){var t=e.toLowerCase();return va(gc,t)&&!gc[
t]}
function n9(e){var t=e.toLowerCase();return va(gc,t)&&gc[t]}function CP(e){return e===hc.HTML}
function r9(e){
return CP(e)||e===hc.XML_XHTML_APPLICATION}var hc=ru({HTML:"text/html",XML_APPLICATION:
"application/xml",XML_TEXT:"text/xml",XML_XHTML_APPLICATION:"application/xhtml+xml",XML_SVG_IMAGE:
"image/svg+xml"}),
o9=f.keys(hc).map(function(e){return hc[e]});function i9(e){return o9.indexOf(e)>-1}var a9=ru({HTML:
"http://www.w3.org/1999/xhtml",SVG:"http://www.w3.org/2000/svg",XML:
"http://www.w3.org/XML/1998/namespace",XMLNS:"http://www.w3.org/2000/xmlns/"});nn.assign=XG;nn.find=YG;
nn.freeze=ru;nn.HTML_BOOLEAN_ATTRIBUTES=
SP;nn.HTML_RAW_TEXT_ELEMENTS=gc;nn.HTML_VOID_ELEMENTS=EP;nn.hasDefaultHTMLNamespace=r9;nn.hasOwn=va;
nn.isHTMLBooleanAttribute=QG;nn.isHTMLRawTextElement=t9;nn.isHTMLEscapableRawTextElement=n9;nn.isHTMLMimeType=
CP;nn.isHTMLVoidElement=e9;nn.isValidMimeType=i9;nn.MIME_TYPE=hc;nn.NAMESPACE=a9});var kc=Pe(vc=>{
"use strict";m();var s9=ka();function DP(e,t){e.prototype=f.create(S.prototype,{constructor:{
value:e},name:{value:e.name,enumerable:!0,writable:t}})}var bc=s9.freeze({Error:"Error",
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
"OperationError",NotAllowedError:"NotAllowedError",OptOutError:"OptOutError"}),OP=f.keys(bc);
function AP(e){return typeof e=="number"&&e>=1&&e<=25}
function u9(e){return typeof e=="string"&&e.substring(e.length-bc.Error.length)===bc.Error}function wc(
e,t){
AP(e)?(this.name=OP[e],this.message=t||""):(this.message=e,this.name=u9(t)?t:bc.Error),S.captureStackTrace&&
S.captureStackTrace(this,wc)}DP(wc,!0);f.defineProperties(wc.prototype,{code:{enumerable:!0,get:
function(){
var e=OP.indexOf(this.name);return AP(e)?e:0}}});var PP={INDEX_SIZE_ERR:1,DOMSTRING_SIZE_ERR:2,
HIERARCHY_REQUEST_ERR:3,
WRONG_DOCUMENT_ERR:4,INVALID_CHARACTER_ERR:5,NO_DATA_ALLOWED_ERR:6,NO_MODIFICATION_ALLOWED_ERR:7,
NOT_FOUND_ERR:8,
NOT_SUPPORTED_ERR:9,INUSE_ATTRIBUTE_ERR:10,INVALID_STATE_ERR:11,SYNTAX_ERR:12,
INVALID_MODIFICATION_ERR:13,
NAMESPACE_ERR:14,INVALID_ACCESS_ERR:15,VALIDATION_ERR:16,TYPE_MISMATCH_ERR:17,SECURITY_ERR:18,
NETWORK_ERR:19,
ABORT_ERR:20,URL_MISMATCH_ERR:21,QUOTA_EXCEEDED_ERR:22,TIMEOUT_ERR:23,INVALID_NODE_TYPE_ERR:24,
DATA_CLONE_ERR:25},
Ob=f.entries(PP);for(yc=0;yc<Ob.length;yc++)RP=Ob[yc][0],wc[RP]=Ob[yc][1];var RP,yc;function Ab(e,t,
n){
this.message=e,this.locator=t,this.cause=n,S.captureStackTrace&&S.captureStackTrace(this,Ab)}DP(Ab);
vc.DOMException=wc;vc.DOMExceptionName=bc;vc.ExceptionCode=PP;vc.ParseError=Ab});var Mb=Pe(xe=>{
"use strict";m();function MP(e){try{typeof e!="function"&&(e=RegExp);var t=new e("\u{1D306}",
"u").exec("\u{1D306}");return!!t&&t[0].length===2}catch{}return!1}var au=MP();function Ei(e){if(e.source[
0]!==
"[")throw new S(e+" can not be used with chars");return e.source.slice(1,e.source.lastIndexOf("]"))}
function ou(e,t){if(e.source[0]!=="[")throw new S("/"+e.source+"/ can not be used with chars_without");
if(!t||typeof t!="string")throw new S(E.stringify(t)+" is not a valid search");if(e.source.indexOf(t)===
-1)throw new S('"'+t+'" is not is /'+e.source+"/");if(t==="-"&&e.source.indexOf(t)!==1)throw new S(
'"'+t+'" is not at the first postion of /'+e.source+"/");return new RegExp(e.source.replace(t,""),au?
"u":"")}function Ae(e){var t=this;return new RegExp(v.prototype.slice.call(arguments).map(function(n){
var r=typeof n=="string";if(r&&t===void 0&&n==="|")throw new S(
"use regg instead of reg to wrap expressions with `|`!");return r?n:n.source}).join(""),au?"u":"")}
function we(e){if(arguments.length===0)
throw new S("no parameters provided");return Ae.apply(we,["(?:"].concat(v.prototype.slice.call(
arguments),
[")"]))}var l9="\uFFFD",Ci=/[-\x09\x0A\x0D\x20-\x2C\x2E-\uD7FF\uE000-\uFFFD]/;au&&(Ci=Ae("[",Ei(Ci),
"\\u{10000}-\\u{10FFFF}","]"));var c9=new RegExp("[^"+Ei(Ci)+"]",au?"u":""),Hp=/[\x20\x09\x0D\x0A]/,
d9=Ei(Hp),tt=Ae(Hp,"+"),gt=Ae(Hp,"*"),xc=/[:_a-zA-Z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
au&&(xc=Ae("[",Ei(xc),"\\u{10000}-\\u{10FFFF}","]"));var m9=Ei(xc),Ib=Ae("[",m9,Ei(/[-.0-9\xB7]/),Ei(
/[\u0300-\u036F\u203F-\u2040]/),"]"),Zn=Ae(xc,Ib,"*"),p9=Ae("^",Zn,"$"),NP=Ae(Ib,"+"),f9=Ae("&",Zn,
";"),g9=we(/&#[0-9]+;|&#x[0-9a-fA-F]+;/),Tc=we(f9,"|",g9),Sc=Ae("%",Zn,";"),$b=we(Ae('"',we(/[^%&"]/,
"|",Sc,"|",Tc),"*",'"'),"|",Ae("'",we(/[^%&']/,"|",Sc,"|",Tc),"*","'")),h9=we('"',we(/[^<&"]/,"|",Tc),
"*",'"',"|","'",we(/[^<&']/,"|",Tc),"*","'"),y9=ou(xc,":"),b9=ou(Ib,":"),Pb=Ae(y9,b9,"*"),w9=Ae("^",
Pb,"$"),Ec=Ae(Pb,we(":",Pb),"?"),v9=Ae("^",Ec,"$"),k9=Ae("(",Ec,")"),iu=we(/"[^"]*"|'[^']*'/),x9=Ae(
/^<\?/,"(",Zn,")",we(tt,"(?!",Hp,")(",Ci,"*?)"),"?",/\?>/),IP=/[\x20\x0D\x0Aa-zA-Z0-9-'()+,./:=?;!*#@$_%]/,
Cc=we('"',IP,'*"',"|","'",ou(IP,"'"),"*'"),LP="<!--",jP="-->",T9=Ae(LP,we(ou(Ci,"-"),"|",Ae("-",ou(
Ci,
"-"))),"*",jP),$P="#PCDATA",S9=we(Ae(/\(/,gt,$P,we(gt,/\|/,gt,Ec),"*",gt,/\)\*/),"|",Ae(/\(/,gt,$P,
gt,
/\)/)),E9=/[?*+]?/,C9=Ae(/\([^>]+\)/,E9),R9=we("EMPTY","|","ANY","|",S9,"|",C9),D9="<!ELEMENT",O9=Ae(
D9,tt,we(Ec,"|",Sc),tt,we(R9,"|",Sc),gt,">"),A9=Ae("NOTATION",tt,/\(/,gt,Zn,we(gt,/\|/,gt,Zn),"*",gt,
/\)/),P9=Ae(/\(/,gt,NP,we(gt,/\|/,gt,NP),"*",gt,/\)/),N9=we(A9,"|",P9),I9=we(
/CDATA|ID|IDREF|IDREFS|ENTITY|ENTITIES|NMTOKEN|NMTOKENS/,
"|",N9),$9=we(/#REQUIRED|#IMPLIED/,"|",we(we("#FIXED",tt),"?",h9)),_9=we(tt,Zn,tt,I9,tt,$9),F9="<!ATTLIST",
M9=Ae(F9,tt,Zn,_9,"*",gt,">"),Nb="about:legacy-compat",L9=we('"'+Nb+'"',"|","'"+Nb+"'"),_b="SYSTEM",
Zp="PUBLIC",Jp=we(we(_b,tt,iu),"|",we(Zp,tt,Cc,tt,iu)),j9=Ae("^",we(we(_b,tt,"(?<SystemLiteralOnly>",
iu,")"),"|",we(Zp,tt,"(?<PubidLiteral>",Cc,")",tt,"(?<SystemLiteral>",iu,")"))),z9=Ae("^",Cc,
"$"),B9=Ae("^",iu,"$"),U9=we(tt,"NDATA",tt,Zn),W9=we($b,"|",we(Jp,U9,"?")),zP="<!ENTITY",K9=Ae(zP,tt,
Zn,tt,W9,gt,">"),G9=we($b,"|",Jp),q9=Ae(zP,tt,"%",tt,Zn,tt,G9,gt,">"),H9=we(K9,"|",q9),Z9=Ae(Zp,tt,
Cc),
J9=Ae("<!NOTATION",tt,Zn,tt,we(Jp,"|",Z9),gt,">"),Fb=Ae(gt,"=",gt),_P=/1[.]\d+/,V9=Ae(tt,"version",
Fb,
we("'",_P,"'","|",'"',_P,'"')),FP=/[A-Za-z][-A-Za-z0-9._]*/,Y9=we(tt,"encoding",Fb,we('"',FP,'"',"|",
"'",FP,"'")),X9=we(tt,"standalone",Fb,we("'",we("yes","|","no"),"'","|",'"',we("yes","|","no"),'"')),
Q9=Ae(/^<\?xml/,V9,Y9,"?",X9,"?",gt,/\?>/),eq="<!DOCTYPE",tq="<![CDATA[",nq="]]>",rq=/<!\[CDATA\[/,
oq=/\]\]>/,
iq=Ae(Ci,"*?",oq),aq=Ae(rq,iq);xe.chars=Ei;xe.chars_without=ou;xe.detectUnicodeSupport=MP;xe.reg=Ae;
xe.regg=we;xe.ABOUT_LEGACY_COMPAT=Nb;xe.ABOUT_LEGACY_COMPAT_SystemLiteral=L9;xe.AttlistDecl=M9;xe.CDATA_START=
tq;xe.CDATA_END=nq;xe.CDSect=aq;xe.Char=Ci;xe.Comment=T9;xe.COMMENT_START=LP;xe.COMMENT_END=jP;xe.DOCTYPE_DECL_START=
eq;xe.elementdecl=O9;xe.EntityDecl=H9;xe.EntityValue=$b;xe.ExternalID=Jp;xe.ExternalID_match=j9;xe.Name=
Zn;xe.Name_exact=p9;xe.NCName_exact=w9;xe.NotationDecl=J9;xe.Reference=Tc;xe.PEReference=Sc;xe.PI=x9;
xe.PUBLIC=Zp;xe.PubidLiteral=Cc;xe.PubidLiteral_match=z9;xe.QName=Ec;xe.QName_exact=v9;xe.QName_group=
k9;xe.S=tt;xe.SChar_s=d9;xe.S_OPT=gt;xe.SYSTEM=_b;xe.SystemLiteral=iu;xe.SystemLiteral_match=B9;xe.InvalidChar=
c9;xe.UNICODE_REPLACEMENT_CHARACTER=l9;xe.UNICODE_SUPPORT=au;xe.XMLDecl=Q9});var Hb=Pe(Et=>{
"use strict";m();var cr=ka(),Xr=cr.find,sq=cr.hasDefaultHTMLNamespace,uu=cr.hasOwn,uq=cr.
isHTMLMimeType,lq=cr.isHTMLRawTextElement,cq=cr.isHTMLVoidElement,Rc=cr.MIME_TYPE,Qr=cr.NAMESPACE,On=T(
),
HP=kc(),oe=HP.DOMException,gn=HP.DOMExceptionName,St=Mb();function zn(e){if(e!==On)throw new TypeError(
"Illegal constructor")}function dq(e){return e!==""}function mq(e){return e?e.split(/[\t\n\f\r ]+/).
filter(dq):[]}function pq(e,t){return uu(e,t)||(e[t]=!0),e}function BP(e){if(!e)return[];var t=mq(e);
return f.keys(t.reduce(pq,{}))}function fq(e){return function(t){return e&&e.indexOf(t)!==-1}}
function ZP(e){
if(!St.QName_exact.test(e))throw new oe(oe.INVALID_CHARACTER_ERR,
'invalid character in qualified name "'+e+'"')}function jb(e,t){ZP(t),e=e||null;var n=null,r=t;if(t.indexOf(
":")>=0){var o=t.split(":");
n=o[0],r=o[1]}if(n!==null&&e===null)throw new oe(oe.NAMESPACE_ERR,
"prefix is non-null and namespace is null");if(n==="xml"&&e!==cr.NAMESPACE.XML)throw new oe(oe.NAMESPACE_ERR,
'prefix is "xml" and namespace is not the XML namespace');if((n==="xmlns"||t==="xmlns")&&e!==cr.NAMESPACE.XMLNS)throw new oe(
oe.NAMESPACE_ERR,
'either qualifiedName or prefix is "xmlns" and namespace is not the XMLNS namespace');
if(e===cr.NAMESPACE.XMLNS&&n!=="xmlns"&&t!=="xmlns")throw new oe(oe.NAMESPACE_ERR,
'namespace is the XMLNS namespace and neither qualifiedName nor prefix is "xmlns"');return[e,n,r]}
function du(e,t){for(var n in e)
uu(e,n)&&(t[n]=e[n])}function Bn(e,t){var n=e.prototype;if(!(n instanceof t)){let r=function(){};r.prototype=
t.prototype,r=new r,du(n,r),e.prototype=n=r}n.constructor!=e&&(typeof e!="function"&&console.error(
"unknown Class:"+e),n.constructor=e)}var Un={},lr=Un.ELEMENT_NODE=1,lu=Un.ATTRIBUTE_NODE=2,Dc=Un.TEXT_NODE=
3,JP=Un.CDATA_SECTION_NODE=4,VP=Un.ENTITY_REFERENCE_NODE=5,gq=Un.ENTITY_NODE=6,zb=Un.PROCESSING_INSTRUCTION_NODE=
7,Bb=Un.COMMENT_NODE=8,su=Un.DOCUMENT_NODE=9,YP=Un.DOCUMENT_TYPE_NODE=10,Ri=Un.DOCUMENT_FRAGMENT_NODE=
11,hq=Un.NOTATION_NODE=12,Tt=cr.freeze({DOCUMENT_POSITION_DISCONNECTED:1,DOCUMENT_POSITION_PRECEDING:
2,
DOCUMENT_POSITION_FOLLOWING:4,DOCUMENT_POSITION_CONTAINS:8,DOCUMENT_POSITION_CONTAINED_BY:16,
DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:32});
function XP(e,t){if(t.length<e.length)return XP(t,e);var n=null;for(var r in e){if(e[r]!==t[r])return n;
n=e[r]}return n}function UP(e){return e.guid||(e.guid=g.random()),e.guid}function Ft(){}Ft.prototype=
{length:0,item:function(e){return e>=0&&e<this.length?this[e]:null},toString:function(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e?t={requireWellFormed:!!e.requireWellFormed,
splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};for(var n=[],r=0;r<this.length;r++)qb(this[r],n,null,t);
return n.
join("")},filter:function(e){return v.prototype.filter.call(this,e)},indexOf:function(e){return v.prototype.
indexOf.call(this,e)}};Ft.prototype[T.iterator]=function(){var e=this,t=0;return{next:function(){
return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function Yr(e,t){
this.
_node=e,this._refresh=t,Qp(this)}function Qp(e){var t=e._node._inc||e._node.ownerDocument._inc;if(e.
_inc!==t){var n=e._refresh(e._node);if(lN(e,"length",n.length),!e.$$length||n.length<e.$$length)for(
var r=n.
length;r in e;r++)uu(e,r)&&delete e[r];du(n,e),e._inc=t}}Yr.prototype.item=function(e){return Qp(
this),
this[e]||null};Bn(Yr,Ft);function cu(){this._nsIndex=f.create(null),this._noNsIndex=f.create(null)}
function QP(e,t){
for(var n=0;n<e.length;){if(e[n]===t)return n;n++}}function Ub(e,t,n){if(!t)return e._noNsIndex;var r=e.
_nsIndex[t];return!r&&n&&(r=e._nsIndex[t]=f.create(null)),r}function yq(e,t,n){var r=Ub(e,t,!1),o=r&&
r[n];return o||null}function bq(e,t){Ub(e,t.namespaceURI,!0)[t.localName]=t}function wq(e,t){var n=Ub(
e,t.namespaceURI,!1);n&&delete n[t.localName]}function vq(e,t,n,r){if(r?t[QP(t,r)]=n:(t[t.length]=n,
t.length++),bq(t,n),e){n.ownerElement=e;var o=e.ownerDocument;o&&(r&&nN(o,e,r),kq(o,e,n))}}function WP(
e,t,n){
var r=QP(t,n);if(r>=0){for(var o=t.length-1;r<=o;)t[r]=t[++r];if(t.length=o,wq(t,n),e){var i=e.ownerDocument;
i&&nN(i,e,n),n.ownerElement=null}}}cu.prototype={length:0,item:Ft.prototype.item,getNamedItem:
function(e){
this._ownerElement&&this._ownerElement._isInHTMLDocumentAndNamespace()&&(e=e.toLowerCase());for(var t=0;
t<
this.length;){var n=this[t];if(n.nodeName===e)return n;t++}return null},setNamedItem:function(e){var t=e.
ownerElement;if(t&&t!==this._ownerElement)throw new oe(oe.INUSE_ATTRIBUTE_ERR);var n=yq(this,e.namespaceURI,
e.localName);return n===e?e:(vq(this._ownerElement,this,e,n),n)},setNamedItemNS:function(e){return this.
setNamedItem(e)},removeNamedItem:function(e){var t=this.getNamedItem(e);if(!t)throw new oe(oe.NOT_FOUND_ERR,
e);return WP(this._ownerElement,this,t),t},removeNamedItemNS:function(e,t){var n=this.getNamedItemNS(
e,t);if(!n)throw new oe(oe.NOT_FOUND_ERR,e?e+" : "+t:t);return WP(this._ownerElement,this,n),n},
getNamedItemNS:function(e,t){
e||(e=null);for(var n=0;n<this.length;){var r=this[n];if(r.localName===t&&r.namespaceURI===e)return r;
n++}return null}};cu.prototype[T.iterator]=function(){var e=this,t=0;return{next:function(){return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function eN(){}eN.prototype=
{hasFeature:function(e,t){return!0},createDocument:function(e,t,n){var r=Rc.XML_APPLICATION;e===Qr.HTML?
r=Rc.XML_XHTML_APPLICATION:e===Qr.SVG&&(r=Rc.XML_SVG_IMAGE);var o=new Lo(On,{contentType:r});if(o.implementation=
this,o.childNodes=new Ft,o.doctype=n||null,n&&o.appendChild(n),t){var i=o.createElementNS(e,t);o.appendChild(
i)}return o},createDocumentType:function(e,t,n,r){ZP(e);var o=new nf(On);return o.name=e,o.nodeName=
e,o.publicId=t||"",o.systemId=n||"",o.internalSubset=r||"",o.childNodes=new Ft,o},createHTMLDocument:
function(e){
var t=new Lo(On,{contentType:Rc.HTML});if(t.implementation=this,t.childNodes=new Ft,e!==!1){t.doctype=
this.createDocumentType("html"),t.doctype.ownerDocument=t,t.appendChild(t.doctype);var n=t.createElement(
"html");t.appendChild(n);var r=t.createElement("head");if(n.appendChild(r),typeof e=="string"){var o=t.
createElement("title");o.appendChild(t.createTextNode(e)),r.appendChild(o)}n.appendChild(t.createElement(
"body"))}return t}};function Ue(e){zn(e)}Ue.prototype={firstChild:null,lastChild:null,
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
Xp(this,e,t,iN),t&&this.removeChild(t)},removeChild:function(e){return rN(this,e)},appendChild:
function(e){
return this.insertBefore(e,null)},hasChildNodes:function(){return this.firstChild!=null},cloneNode:
function(e){
return uN(this.ownerDocument||this,this,e)},normalize:function(){rn(this,null,{enter:function(e){for(
var t=e.
firstChild;t;){var n=t.nextSibling;if(n!==null&&n.nodeType===Dc&&t.nodeType===Dc){for(var r=[],o=n;o!==
null&&o.nodeType===Dc;)r.push(o.data),o=o.nextSibling;for(var i=t.nextSibling;i!==o;){var a=i.nextSibling;
i.parentNode=null,i.previousSibling=null,i.nextSibling=null,i=a}t.nextSibling=o,o!==null?o.previousSibling=
t:e.lastChild=t,t.appendData(r.join("")),Wb(e.ownerDocument,e),t=o}else t=n}return!0}})},isSupported:
function(e,t){
return this.ownerDocument.implementation.hasFeature(e,t)},lookupPrefix:function(e){for(var t=this;t;
){
var n=t._nsMap;if(n){for(var r in n)if(uu(n,r)&&n[r]===e)return r}t=t.nodeType==lu?t.ownerDocument:t.
parentNode}return null},lookupNamespaceURI:function(e){for(var t=this;t;){var n=t._nsMap;if(n&&uu(n,
e))return n[e];t=t.nodeType==lu?t.ownerDocument:t.parentNode}return null},isDefaultNamespace:
function(e){
var t=this.lookupPrefix(e);return t==null},compareDocumentPosition:function(e){if(this===e)return 0;
var t=e,n=this,r=null,o=null;if(t instanceof xa&&(r=t,t=r.ownerElement),n instanceof xa&&(o=n,n=o.ownerElement,
r&&t&&n===t))for(var i=0,a;a=n.attributes[i];i++){if(a===r)return Tt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
Tt.DOCUMENT_POSITION_PRECEDING;if(a===o)return Tt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+Tt.DOCUMENT_POSITION_FOLLOWING}
if(!t||!n||n.ownerDocument!==t.ownerDocument)return Tt.DOCUMENT_POSITION_DISCONNECTED+Tt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
(UP(n.ownerDocument)>UP(t.ownerDocument)?Tt.DOCUMENT_POSITION_FOLLOWING:Tt.DOCUMENT_POSITION_PRECEDING);
if(o&&t===n)return Tt.DOCUMENT_POSITION_CONTAINS+Tt.DOCUMENT_POSITION_PRECEDING;if(r&&t===n)return Tt.
DOCUMENT_POSITION_CONTAINED_BY+Tt.DOCUMENT_POSITION_FOLLOWING;for(var s=[],u=t.parentNode;u;){if(!o&&
u===n)return Tt.DOCUMENT_POSITION_CONTAINED_BY+Tt.DOCUMENT_POSITION_FOLLOWING;s.push(u),u=u.parentNode}
s.reverse();for(var l=[],c=n.parentNode;c;){if(!r&&c===t)return Tt.DOCUMENT_POSITION_CONTAINS+Tt.DOCUMENT_POSITION_PRECEDING;
l.push(c),c=c.parentNode}l.reverse();var d=XP(s,l);for(var p in d.childNodes){var h=d.childNodes[p];
if(h===n)return Tt.DOCUMENT_POSITION_FOLLOWING;if(h===t)return Tt.DOCUMENT_POSITION_PRECEDING;if(l.indexOf(
h)>=0)return Tt.DOCUMENT_POSITION_FOLLOWING;if(s.indexOf(h)>=0)return Tt.DOCUMENT_POSITION_PRECEDING}
return 0}};function tN(e){return e=="<"&&"&lt;"||e==">"&&"&gt;"||e=="&"&&"&amp;"||e=='"'&&"&quot;"||
"&#"+e.charCodeAt()+";"}du(Un,Ue);du(Un,Ue.prototype);du(Tt,Ue);du(Tt,Ue.prototype);function Yp(e,t){
rn(e,null,{enter:function(n){return t(n)?rn.STOP:!0}})}function rn(e,t,n){for(var r=[{node:e,context:
t,
phase:rn.ENTER}];r.length>0;){var o=r.pop();if(o.phase===rn.ENTER){var i=n.enter(o.node,o.context);
if(i===
rn.STOP)return rn.STOP;if(r.push({node:o.node,context:i,phase:rn.EXIT}),i==null)continue;for(var a=o.
node.lastChild;a;)r.push({node:a,context:i,phase:rn.ENTER}),a=a.previousSibling}else n.exit&&n.exit(
o.node,o.context)}}rn.STOP=T("walkDOM.STOP");rn.ENTER=0;rn.EXIT=1;function Lo(e,t){zn(e);var n=t||{}
;
this.ownerDocument=this,this.contentType=n.contentType||Rc.XML_APPLICATION,this.type=uq(this.contentType)?
"html":"xml"}function kq(e,t,n){e&&e._inc++;var r=n.namespaceURI;r===Qr.XMLNS&&(t._nsMap[n.prefix?n.
localName:""]=n.value)}function nN(e,t,n,r){e&&e._inc++;var o=n.namespaceURI;o===Qr.XMLNS&&delete t.
_nsMap[n.prefix?n.localName:""]}function Wb(e,t,n){if(e&&e._inc){e._inc++;var r=t.childNodes;if(n&&!n.
nextSibling)r[r.length++]=n;else{for(var o=t.firstChild,i=0;o;)r[i++]=o,o=o.nextSibling;r.length=i,
delete r[r.
length]}}}function rN(e,t){if(e!==t.parentNode)throw new oe(oe.NOT_FOUND_ERR,
"child's parent is not parent");var n=t.previousSibling,r=t.nextSibling;return n?n.nextSibling=r:e.firstChild=r,
r?r.previousSibling=
n:e.lastChild=n,Wb(e.ownerDocument,e),t.parentNode=null,t.previousSibling=null,t.nextSibling=null,t}
function xq(e){return e&&(e.nodeType===Ue.DOCUMENT_NODE||e.nodeType===Ue.DOCUMENT_FRAGMENT_NODE||e.nodeType===
Ue.ELEMENT_NODE)}function Tq(e){return e&&(e.nodeType===Ue.CDATA_SECTION_NODE||e.nodeType===Ue.COMMENT_NODE||
e.nodeType===Ue.DOCUMENT_FRAGMENT_NODE||e.nodeType===Ue.DOCUMENT_TYPE_NODE||e.nodeType===Ue.ELEMENT_NODE||
e.nodeType===Ue.PROCESSING_INSTRUCTION_NODE||e.nodeType===Ue.TEXT_NODE)}function Di(e){return e&&e.nodeType===
Ue.DOCUMENT_TYPE_NODE}function Mo(e){return e&&e.nodeType===Ue.ELEMENT_NODE}function oN(e){return e&&
e.nodeType===Ue.TEXT_NODE}function KP(e,t){var n=e.childNodes||[];if(Xr(n,Mo)||Di(t))return!1;var r=Xr(
n,Di);return!(t&&r&&n.indexOf(r)>n.indexOf(t))}function GP(e,t){var n=e.childNodes||[];function r(i){
return Mo(i)&&i!==t}if(Xr(n,r))return!1;var o=Xr(n,Di);return!(t&&o&&n.indexOf(o)>n.indexOf(t))}
function Sq(e,t,n){
if(!xq(e))throw new oe(oe.HIERARCHY_REQUEST_ERR,"Unexpected parent node type "+e.nodeType);if(n&&n.parentNode!==
e)throw new oe(oe.NOT_FOUND_ERR,"child not in parent");if(!Tq(t)||Di(t)&&e.nodeType!==Ue.DOCUMENT_NODE)
throw new oe(oe.HIERARCHY_REQUEST_ERR,"Unexpected node type "+t.nodeType+" for parent node type "+e.
nodeType)}function Eq(e,t,n){var r=e.childNodes||[],o=t.childNodes||[];if(t.nodeType===Ue.DOCUMENT_FRAGMENT_NODE){
var i=o.filter(Mo);if(i.length>1||Xr(o,oN))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"More than one element or text in fragment");if(i.length===1&&!KP(e,n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(Mo(t)&&!KP(e,n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(Di(t)){if(Xr(r,Di))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var a=Xr(r,Mo);if(n&&r.indexOf(a)<r.indexOf(n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element");if(!n&&a)throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Doctype can not be appended since element is present")}}function iN(e,t,n){var r=e.childNodes||[],o=t.
childNodes||[];if(t.nodeType===Ue.DOCUMENT_FRAGMENT_NODE){var i=o.filter(Mo);if(i.length>1||Xr(o,oN))
throw new oe(oe.HIERARCHY_REQUEST_ERR,"More than one element or text in fragment");if(i.length===1&&
!GP(e,n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(Mo(t)&&!GP(e,n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(Di(t)){if(Xr(r,function(u){return Di(u)&&
u!==n}))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var a=Xr(r,Mo);if(n&&r.indexOf(a)<r.indexOf(n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element")}}function Xp(e,t,n,r){Sq(e,t,n),e.nodeType===Ue.DOCUMENT_NODE&&
(r||Eq)(e,t,n);var o=t.parentNode;if(o&&o.removeChild(t),t.nodeType===Ri){var i=t.firstChild;if(i==null)
return t;var a=t.lastChild}else i=a=t;var s=n?n.previousSibling:e.lastChild;i.previousSibling=s,a.nextSibling=
n,s?s.nextSibling=i:e.firstChild=i,n==null?e.lastChild=a:n.previousSibling=a;do i.parentNode=e;while(
i!==
a&&(i=i.nextSibling));return Wb(e.ownerDocument||e,e,t),t.nodeType==Ri&&(t.firstChild=t.lastChild=null),
t}Lo.prototype={implementation:null,nodeName:"#document",nodeType:su,doctype:null,documentElement:
null,
_inc:1,insertBefore:function(e,t){if(e.nodeType===Ri){for(var n=e.firstChild;n;){var r=n.nextSibling;
this.insertBefore(n,t),n=r}return e}return Xp(this,e,t),e.ownerDocument=this,this.documentElement===
null&&e.nodeType===lr&&(this.documentElement=e),e},removeChild:function(e){var t=rN(this,e);return t===
this.documentElement&&(this.documentElement=null),t},replaceChild:function(e,t){Xp(this,e,t,iN),e.ownerDocument=
this,t&&this.removeChild(t),Mo(e)&&(this.documentElement=e)},importNode:function(e,t){return Cq(this,
e,t)},getElementById:function(e){var t=null;return Yp(this.documentElement,function(n){if(n.nodeType==
lr&&n.getAttribute("id")==e)return t=n,!0}),t},createElement:function(e){var t=new jo(On);t.ownerDocument=
this,this.type==="html"&&(e=e.toLowerCase()),sq(this.contentType)&&(t.namespaceURI=Qr.HTML),t.nodeName=
e,t.tagName=e,t.localName=e,t.childNodes=new Ft;var n=t.attributes=new cu;return n._ownerElement=t,t}
,
createDocumentFragment:function(){var e=new mu(On);return e.ownerDocument=this,e.childNodes=new Ft,e}
,
createTextNode:function(e){var t=new Oc(On);return t.ownerDocument=this,t.childNodes=new Ft,t.appendData(
e),t},createComment:function(e){var t=new ef(On);return t.ownerDocument=this,t.childNodes=new Ft,t.appendData(
e),t},createCDATASection:function(e){if(e.indexOf("]]>")!==-1)throw new oe(oe.INVALID_CHARACTER_ERR,
'data contains "]]>"');var t=new tf(On);return t.ownerDocument=this,t.childNodes=new Ft,t.appendData(
e),t},createProcessingInstruction:function(e,t){var n=new of(On);return n.ownerDocument=this,n.childNodes=
new Ft,n.nodeName=n.target=e,n.nodeValue=n.data=t,n},createAttribute:function(e){if(!St.QName_exact.
test(e))throw new oe(oe.INVALID_CHARACTER_ERR,'invalid character in name "'+e+'"');return this.type===
"html"&&(e=e.toLowerCase()),this._createAttribute(e)},_createAttribute:function(e){var t=new xa(On);
return t.ownerDocument=this,t.childNodes=new Ft,t.name=e,t.nodeName=e,t.localName=e,t.specified=!0,t}
,
createEntityReference:function(e){if(!St.Name_exact.test(e))throw new oe(oe.INVALID_CHARACTER_ERR,
'not a valid xml name "'+e+'"');if(this.type==="html")throw new oe("document is an html document",gn.NotSupportedError);
var t=new rf(On);return t.ownerDocument=this,t.childNodes=new Ft,t.nodeName=e,t},createElementNS:
function(e,t){
var n=jb(e,t),r=new jo(On),o=r.attributes=new cu;return r.childNodes=new Ft,r.ownerDocument=this,r.nodeName=
t,r.tagName=t,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],o._ownerElement=r,r},
createAttributeNS:function(e,t){
var n=jb(e,t),r=new xa(On);return r.ownerDocument=this,r.childNodes=new Ft,r.nodeName=t,r.name=t,r.specified=
!0,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],r}};Bn(Lo,Ue);function jo(e){zn(e),this._nsMap=
f.create(null)}jo.prototype={nodeType:lr,attributes:null,getQualifiedName:function(){return this.prefix?
this.prefix+":"+this.localName:this.localName},_isInHTMLDocumentAndNamespace:function(){return this.
ownerDocument.type==="html"&&this.namespaceURI===Qr.HTML},hasAttributes:function(){return!!(this.attributes&&
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
n.value:null},setAttributeNS:function(e,t,n){var r=jb(e,t),o=r[2],i=this.getAttributeNodeNS(e,o);i?i.
value=i.nodeValue=""+n:(i=this.ownerDocument.createAttributeNS(e,t),i.value=i.nodeValue=""+n,this.setAttributeNode(
i))},getAttributeNodeNS:function(e,t){return this.attributes.getNamedItemNS(e,t)},
getElementsByClassName:function(e){
var t=BP(e);return new Yr(this,function(n){var r=[];return t.length>0&&Yp(n,function(o){if(o!==n&&o.
nodeType===lr){var i=o.getAttribute("class");if(i){var a=e===i;if(!a){var s=BP(i);a=t.every(fq(s))}a&&
r.push(o)}}}),r})},getElementsByTagName:function(e){var t=(this.nodeType===su?this:this.ownerDocument).
type==="html",n=e.toLowerCase();return new Yr(this,function(r){var o=[];return Yp(r,function(i){if(!(
i===
r||i.nodeType!==lr))if(e==="*")o.push(i);else{var a=i.getQualifiedName(),s=t&&i.namespaceURI===Qr.HTML?
n:e;a===s&&o.push(i)}}),o})},getElementsByTagNameNS:function(e,t){return new Yr(this,function(n){var r=[
];
return Yp(n,function(o){o!==n&&o.nodeType===lr&&(e==="*"||o.namespaceURI===e)&&(t==="*"||o.localName==
t)&&r.push(o)}),r})}};Lo.prototype.getElementsByClassName=jo.prototype.getElementsByClassName;Lo.prototype.
getElementsByTagName=jo.prototype.getElementsByTagName;Lo.prototype.getElementsByTagNameNS=jo.prototype.
getElementsByTagNameNS;Bn(jo,Ue);function xa(e){zn(e),this.namespaceURI=null,this.prefix=null,this.ownerElement=
null}xa.prototype.nodeType=lu;Bn(xa,Ue);function Oi(e){zn(e)}Oi.prototype={data:"",substringData:
function(e,t){
return this.data.substring(e,e+t)},appendData:function(e){e=this.data+e,this.nodeValue=this.data=e,
this.
length=e.length},insertData:function(e,t){this.replaceData(e,0,t)},deleteData:function(e,t){this.replaceData(
e,t,"")},replaceData:function(e,t,n){var r=this.data.substring(0,e),o=this.data.substring(e+t);n=r+n+
o,this.nodeValue=this.data=n,this.length=n.length}};Bn(Oi,Ue);function Oc(e){zn(e)}Oc.prototype={
nodeName:"#text",nodeType:Dc,splitText:function(e){var t=this.data,n=t.substring(e);t=t.substring(0,
e),this.data=
this.nodeValue=t,this.length=t.length;var r=this.ownerDocument.createTextNode(n);return this.parentNode&&
this.parentNode.insertBefore(r,this.nextSibling),r}};Bn(Oc,Oi);function ef(e){zn(e)}ef.prototype={
nodeName:"#comment",nodeType:Bb};Bn(ef,Oi);function tf(e){zn(e)}tf.prototype={nodeName:
"#cdata-section",nodeType:JP};
Bn(tf,Oc);function nf(e){zn(e)}nf.prototype.nodeType=YP;Bn(nf,Ue);function Kb(e){zn(e)}Kb.prototype.
nodeType=hq;Bn(Kb,Ue);function Gb(e){zn(e)}Gb.prototype.nodeType=gq;Bn(Gb,Ue);function rf(e){zn(e)}
rf.
prototype.nodeType=VP;Bn(rf,Ue);function mu(e){zn(e)}mu.prototype.nodeName="#document-fragment";mu.prototype.
nodeType=Ri;Bn(mu,Ue);function of(e){zn(e)}of.prototype.nodeType=zb;Bn(of,Oi);function aN(){}aN.prototype.
serializeToString=function(e,t){return sN.call(e,t)};Ue.prototype.toString=sN;function sN(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e!=null?t={requireWellFormed:
!!e.
requireWellFormed,splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={
requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};var n=[],r=this.nodeType===su&&this.documentElement||this,o=r.
prefix,i=r.namespaceURI;if(i&&o==null){var o=r.lookupPrefix(i);if(o==null)var a=[{namespace:i,prefix:
null}]}
return qb(this,n,a,t),n.join("")}function qP(e,t,n){var r=e.prefix||"",o=e.namespaceURI;if(!o||r==="xml"&&
o===Qr.XML||o===Qr.XMLNS)return!1;for(var i=n.length;i--;){var a=n[i];if(a.prefix===r)return a.
namespace!==o}return!0}function Vp(e,t,n,r){if(r&&!St.QName_exact.test(t))throw new oe(
'The attribute name "'+t+'" is not a valid XML QName',gn.InvalidStateError);e.push(" ",t,'="',n.replace(
/[<>&"\t\n\r]/g,
tN),'"')}function qb(e,t,n,r){n||(n=[]);var o=r.nodeFilter,i=r.requireWellFormed,a=r.splitCDATASections,
s=e.nodeType===su?e:e.ownerDocument,u=s.type==="html";rn(e,{ns:n},{enter:function(l,c){var d=c.ns;if(
o)
if(l=o(l),l){if(typeof l=="string")return t.push(l),null}else return null;switch(l.nodeType){case lr:
var p=l.attributes,h=p.length,b=l.tagName,C=b;if(!u&&!l.prefix&&l.namespaceURI){for(var A,P=0;P<p.length;
P++)
if(p.item(P).name==="xmlns"){A=p.item(P).value;break}if(!A)for(var N=d.length-1;N>=0;N--){var I=d[N];
if(I.prefix===""&&I.namespace===l.namespaceURI){A=I.namespace;break}}if(A!==l.namespaceURI)for(var N=d.
length-1;N>=0;N--){var I=d[N];if(I.namespace===l.namespaceURI){I.prefix&&(C=I.prefix+":"+b);break}}}
if(i&&!St.QName_exact.test(C))throw new oe('The element name "'+C+'" is not a valid XML QName',gn.InvalidStateError);
t.push("<",C);for(var _=d.slice(),M=0;M<h;M++){var z=p.item(M);z.prefix=="xmlns"?_.push({prefix:z.localName,
namespace:z.value}):z.nodeName=="xmlns"&&_.push({prefix:"",namespace:z.value})}for(var M=0;M<h;M++){
var z=p.item(M);if(qP(z,u,_)){var L=z.prefix||"",j=z.namespaceURI;Vp(t,L?"xmlns:"+L:"xmlns",j,i),_.push(
{prefix:L,namespace:j})}var B=o?o(z):z;B&&(typeof B=="string"?t.push(B):Vp(t,B.name,B.value,i))}if(b===
C&&qP(l,u,_)){var U=l.prefix||"",j=l.namespaceURI;Vp(t,U?"xmlns:"+U:"xmlns",j,i),_.push({prefix:U,
namespace:j})}
var G=!l.firstChild;if(G&&(u||l.namespaceURI===Qr.HTML)&&(G=cq(b)),G)return t.push("/>"),null;if(t.push(
">"),u&&lq(b)){for(var H=l.firstChild;H;)H.data?t.push(H.data):qb(H,t,_.slice(),r),H=H.nextSibling;
return t.
push("</",C,">"),null}return{ns:_,tag:C};case su:case Ri:if(i&&l.nodeType===su&&l.documentElement==null)
throw new oe("The Document has no documentElement",gn.InvalidStateError);return{ns:d};case lu:return Vp(
t,l.name,l.value,i),null;case Dc:if(i&&St.InvalidChar.test(l.data))throw new oe(
"The Text node data contains characters outside the XML Char production",gn.InvalidStateError);
return t.push(l.data.replace(
/[<&>]/g,tN)),null;case JP:if(i&&l.data.indexOf("]]>")!==-1)throw new oe(
'The CDATASection data contains "]]>"',gn.InvalidStateError);return a?t.push(St.CDATA_START,l.data.replace(
/]]>/g,"]]]]><![CDATA[>"),St.CDATA_END):t.push(St.CDATA_START,l.data,St.CDATA_END),null;case Bb:if(i){
if(St.InvalidChar.
test(l.data))throw new oe(
"The comment node data contains characters outside the XML Char production",
gn.InvalidStateError);if(l.data.indexOf("--")!==-1||l.data[l.data.length-1]==="-")throw new oe(
'The comment node data contains "--" or ends with "-"',gn.InvalidStateError)}return t.push(St.COMMENT_START,
l.data,St.COMMENT_END),null;case YP:var X=l.publicId,ee=l.systemId;if(i){if(!St.Name_exact.test(l.name))
throw new oe('The doctype name "'+l.name+'" is not a valid XML Name',gn.InvalidStateError);if(X&&!St.
PubidLiteral_match.test(X))throw new oe("DocumentType publicId is not a valid PubidLiteral",gn.InvalidStateError);
if(ee&&ee!=="."&&!St.SystemLiteral_match.test(ee))throw new oe(
"DocumentType systemId is not a valid SystemLiteral",gn.InvalidStateError);if(l.internalSubset&&l.internalSubset.indexOf(
"]>")!==-1)throw new oe(
'DocumentType internalSubset contains "]>"',gn.InvalidStateError)}return t.push(St.DOCTYPE_DECL_START,
" ",l.name),X?(t.push(" ",St.PUBLIC," ",X),ee&&ee!=="."&&t.push(" ",ee)):ee&&ee!=="."&&t.push(" ",St.
SYSTEM," ",ee),l.internalSubset&&t.push(" [",l.internalSubset,"]"),t.push(">"),null;case zb:if(i){if(
!St.
NCName_exact.test(l.target)||l.target.toLowerCase()==="xml")throw new oe(
'The processing instruction target "'+l.target+'" is not a valid XML NCName or is reserved',gn.InvalidStateError);
if(St.InvalidChar.
test(l.data))throw new oe(
"The ProcessingInstruction data contains characters outside the XML Char production",gn.InvalidStateError);
if(l.data.indexOf("?>")!==-1)throw new oe('The ProcessingInstruction data contains "?>"',gn.InvalidStateError)}
return t.push("<?",l.target," ",l.data,"?>"),null;case VP:
if(i&&!St.Name_exact.test(l.nodeName))throw new oe('The entity reference name "'+l.nodeName+'" is not a valid XML Name',
gn.InvalidStateError);return t.push("&",l.nodeName,";"),null;default:return t.push(
"??",l.nodeName),null}},exit:function(l,c){c&&c.tag&&t.push("</",c.tag,">")}})}function Cq(e,t,n){
var r;
return rn(t,null,{enter:function(o,i){var a=o.cloneNode(!1);a.ownerDocument=e,a.parentNode=null,i===
null?r=a:i.appendChild(a);var s=o.nodeType===lu||n;return s?a:null}}),r}function uN(e,t,n){var r;
return rn(
t,null,{enter:function(o,i){var a=new o.constructor(On);for(var s in o)if(uu(o,s)){var u=o[s];typeof u!=
"object"&&u!=a[s]&&(a[s]=u)}o.childNodes&&(a.childNodes=new Ft),a.ownerDocument=e;var l=n;switch(a.nodeType){
case lr:
var c=o.attributes,d=a.attributes=new cu,p=c.length;d._ownerElement=a;for(var h=0;h<p;h++)a.setAttributeNode(
uN(e,c.item(h),!0));break;case lu:l=!0}return i!==null?i.appendChild(a):r=a,l?a:null}}),r}function lN(
e,t,n){
e[t]=n}function Lb(e){for(var t=[],n=e.firstChild;n;)n.nodeType===lr&&t.push(n),n=n.nextSibling;
return t}
try{f.defineProperty&&(f.defineProperty(Yr.prototype,"length",{get:function(){return Qp(this),this.$$length}
}),
f.defineProperty(Ue.prototype,"textContent",{get:function(){if(this.nodeType===lr||this.nodeType===Ri){
var e=[];return rn(this,null,{enter:function(t){if(t.nodeType===lr||t.nodeType===Ri)return!0;if(t.nodeType===
zb||t.nodeType===Bb)return null;e.push(t.nodeValue)}}),e.join("")}return this.nodeValue},set:
function(e){
switch(this.nodeType){case lr:case Ri:for(;this.firstChild;)this.removeChild(this.firstChild);(e||x(
e))&&this.appendChild(this.ownerDocument.createTextNode(e));break;default:this.data=e,this.value=e,
this.
nodeValue=e}}}),f.defineProperty(Oi.prototype,"data",{get:function(){return this._data!=null?this._data:
""},set:function(e){this._data=e,this.length=typeof e=="string"?e.length:0}}),f.defineProperty(Oi.prototype,
"nodeValue",{get:function(){return this.data},set:function(e){this.data=e},enumerable:!0,
configurable:!0}),
f.defineProperty(jo.prototype,"children",{get:function(){return new Yr(this,Lb)}}),f.defineProperty(
Lo.prototype,"children",{get:function(){return new Yr(this,Lb)}}),f.defineProperty(mu.prototype,
"children",{get:function(){return new Yr(this,Lb)}}),lN=function(e,t,n){e["$$"+t]=n})}catch{}Et._updateLiveList=
Qp;Et.Attr=xa;Et.CDATASection=tf;Et.CharacterData=Oi;Et.Comment=ef;Et.Document=Lo;Et.DocumentFragment=
mu;Et.DocumentType=nf;Et.DOMImplementation=eN;Et.Element=jo;Et.Entity=Gb;Et.EntityReference=rf;Et.LiveNodeList=
Yr;Et.NamedNodeMap=cu;Et.Node=Ue;Et.NodeList=Ft;Et.Notation=Kb;Et.Text=Oc;Et.ProcessingInstruction=of;
Et.walkDOM=rn;Et.XMLSerializer=aN});var dN=Pe(Ac=>{"use strict";m();var cN=ka().freeze;Ac.XML_ENTITIES=cN(
{amp:"&",apos:"'",gt:">",lt:"<",
quot:'"'});Ac.HTML_ENTITIES=cN({Aacute:"\xC1",aacute:"\xE1",Abreve:"\u0102",abreve:"\u0103",ac:
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
zwnj:"\u200C"});Ac.entityMap=Ac.HTML_ENTITIES});var vN=Pe(sf=>{"use strict";m();var yu=ka(),Ce=Mb(),
gN=kc(),Rq=yu.isHTMLEscapableRawTextElement,Dq=yu.
isHTMLMimeType,Oq=yu.isHTMLRawTextElement,Ic=yu.hasOwn,mN=yu.NAMESPACE,Aq=gN.ParseError,Pq=gN.DOMException,
pu=0,Ai=1,fu=2,Pc=3,gu=4,hu=5,Nc=6,af=7;function hN(){}hN.prototype={parse:function(e,t,n){var r=this.
domBuilder;r.startDocument(),_q(t,t=f.create(null)),Nq(e,t,n,r,this.errorHandler),r.endDocument()}};
var Zb=/&#?\w+;?/g;function Nq(e,t,n,r,o){var i=Dq(r.mimeType);e.indexOf(Ce.UNICODE_REPLACEMENT_CHARACTER)>=
0&&o.warning("Unicode replacement character detected, source encoding issues?");function a(ye){if(ye>
65535){ye-=65536;var yt=55296+(ye>>10),zt=56320+(ye&1023);return x.fromCharCode(yt,zt)}else return x.
fromCharCode(ye)}function s(ye){var yt=ye[ye.length-1]===";"?ye:ye+";";if(!i&&yt!==ye)return o.error(
"EntityRef: expecting ;"),ye;var zt=Ce.Reference.exec(yt);if(!zt||zt[0].length!==yt.length)return o.
error("entity not matching Reference production: "+ye),ye;var Bt=yt.slice(1,-1);return Ic(n,Bt)?n[Bt]:
Bt.charAt(0)==="#"?a(parseInt(Bt.substring(1).replace("x","0x"))):(o.error("entity not found:"+ye),
ye)}
function u(ye){if(ye>A){var yt=e.substring(A,ye).replace(Zb,s);p&&h(A),r.characters(yt,0,ye-A),A=ye}
}
var l=0,c=0,d=/\r\n?|\n|$/g,p=r.locator;function h(ye,yt){for(;ye>=c&&(yt=d.exec(e));)l=c,c=yt.index+
yt[0].length,p.lineNumber++;p.columnNumber=ye-l+1}for(var b=[{currentNSMap:t}],C=[],A=0;;){try{var P=e.
indexOf("<",A);if(P<0){if(!i&&C.length>0)return o.fatalError("unclosed xml tag(s): "+C.join(", "));
if(!e.
substring(A).match(/^\s*$/)){var N=r.doc,I=N.createTextNode(e.substring(A));if(N.documentElement)return o.
error("Extra content at the end of the document");N.appendChild(I),r.currentElement=I}return}if(P>A){
var _=e.substring(A,P);!i&&C.length===0&&(_=_.replace(new RegExp(Ce.S_OPT.source,"g"),""),_&&o.error(
"Unexpected content outside root element: '"+_+"'")),u(P)}switch(e.charAt(P+1)){case"/":var ve=e.indexOf(
">",P+2),M=e.substring(P+2,ve>0?ve:void 0);if(!M)return o.fatalError("end tag name missing");var z=Ce.
reg("^",Ce.QName_group,Ce.S_OPT,"$"),L=ve>0&&z.exec(M);if(!L){var j=ve>0&&Ce.reg("^",Ce.QName_group).
exec(M);if(i&&j)o.warning('end tag name contains invalid trailing characters: "'+M+'"'),L=j;else if(
j&&
new RegExp(z.source,z.flags+"m").test(M))o.error(
'end tag name is followed by a line break and trailing content: "'+M+'"'),L=j;else return o.fatalError(
'end tag name contains invalid characters: "'+M+
'"')}if(!r.currentElement&&!r.doc.documentElement)return;var B=C[C.length-1]||r.currentElement.tagName||
r.doc.documentElement.tagName||"";if(B!==L[1]){var U=L[1].toLowerCase();if(!i||B.toLowerCase()!==U)return o.
fatalError('Opening and ending tag mismatch: "'+B+'" != "'+M+'"')}var G=b.pop();C.pop();var H=G.localNSMap;
if(r.endElement(G.uri,G.localName,B),H)for(var X in H)Ic(H,X)&&r.endPrefixMapping(X);ve++;break;case"?":
p&&h(P),ve=Mq(e,P,r,o);break;case"!":p&&h(P),ve=bN(e,P,r,o,i);break;default:p&&h(P);var ee=new wN,
be=b[b.length-1].currentNSMap,ve=Iq(e,P,ee,be,s,o,i),Fe=ee.length;if(ee.closed||(i&&yu.isHTMLVoidElement(
ee.tagName)?ee.closed=!0:C.push(ee.tagName)),p&&Fe){for(var ce=pN(p,{}),se=0;se<Fe;se++){var Ct=ee[
se];
h(Ct.offset),Ct.locator=pN(p,{})}r.locator=ce,fN(ee,r,be)&&b.push(ee),r.locator=p}else fN(ee,r,be)&&
b.push(ee);i&&!ee.closed?ve=$q(e,ve,ee.tagName,s,r):ve++}}catch(ye){if(ye instanceof Aq)throw ye;if(
ye instanceof
Pq)return o.fatalError("Error constructing the DOM: "+ye.name+": "+ye.message,ye);o.error(
"element parse error: "+ye),ve=-1}ve>A?A=ve:u(g.max(P,A)+1)}}function pN(e,t){return t.lineNumber=e.lineNumber,
t.columnNumber=e.columnNumber,t}function Iq(e,t,n,r,o,i,a){function s(h,b,C){if(Ic(n.attributeNames,
h))return i.fatalError("Attribute "+h+" redefined");if(!a&&b.indexOf("<")>=0)return i.fatalError(
"Unescaped '<' not allowed in attributes values");n.addValue(h,b.replace(/[\t\n\r]/g," ").replace(Zb,
o),
C)}for(var u,l,c=++t,d=pu;;){var p=e.charAt(c);if(d===pu&&p==="<")throw new S(
"unexpected < in tag name: "+e.slice(t,c));switch(p){case"=":if(d===Ai)u=e.slice(t,c),d=Pc;else if(d===fu)d=Pc;
else throw new S(
"attribute equal must after attrName");break;case"'":case'"':if(d===Pc||d===Ai)if(d===Ai&&(i.warning(
'attribute value must after "="'),u=e.slice(t,c)),t=c+1,c=e.indexOf(p,t),c>0)l=e.slice(t,c),s(u,l,t-
1),d=hu;else throw new S("attribute value no end '"+p+"' match");else if(d==gu)l=e.slice(t,c),s(u,l,
t),i.warning('attribute "'+u+'" missed start quot('+p+")!!"),t=c+1,d=hu;else throw new S(
'attribute value must after "="');break;case"/":switch(d){case pu:n.setTagName(e.slice(t,c));case hu:
case Nc:case af:
d=af,n.closed=!0;case gu:case Ai:break;case fu:n.closed=!0;break;default:throw new S(
"attribute invalid close char('/')")}break;case"":return i.error("unexpected end of input"),d==pu&&n.setTagName(
e.slice(
t,c)),c;case">":switch(d){case pu:n.setTagName(e.slice(t,c));case hu:case Nc:case af:break;case gu:
case Ai:
l=e.slice(t,c),l.slice(-1)==="/"&&(n.closed=!0,l=l.slice(0,-1));case fu:d===fu&&(l=u),d==gu?(i.warning(
'attribute "'+l+'" missed quot(")!'),s(u,l,t)):(a||i.warning('attribute "'+l+'" missed value!! "'+l+
'" instead!!'),s(l,l,t));break;case Pc:if(!a)return i.fatalError(`AttValue: ' or " expected`)}return c;
case"\x80":p=" ";default:if(p<=" ")switch(d){case pu:n.setTagName(e.slice(t,c)),d=Nc;break;case Ai:u=e.slice(
t,c),d=fu;break;case gu:var l=e.slice(t,c);i.warning('attribute "'+l+'" missed quot(")!!'),s(u,l,t);
case hu:
d=Nc;break}else switch(d){case fu:a||i.warning('attribute "'+u+'" missed value!! "'+u+'" instead2!!'),
s(u,u,t),t=c,d=Ai;break;case hu:i.warning('attribute space is required"'+u+'"!!');case Nc:d=Ai,t=c;
break;case Pc:
d=gu,t=c;break;case af:throw new S("elements closed character '/' and '>' must be connected to")}}c++}
}
function fN(e,t,n){for(var r=e.tagName,o=null,d=e.length;d--;){var i=e[d],a=i.qName,s=i.value,p=a.indexOf(
":");if(p>0)var u=i.prefix=a.slice(0,p),l=a.slice(p+1),c=u==="xmlns"&&l;else l=a,u=null,c=a==="xmlns"&&
"";i.localName=l,c!==!1&&(o==null&&(o=f.create(null),n=f.create(n)),n[c]=o[c]=s,i.uri=mN.XMLNS,t.startPrefixMapping(
c,s))}for(var d=e.length;d--;)i=e[d],i.prefix&&(i.prefix==="xml"&&(i.uri=mN.XML),i.prefix!=="xmlns"&&
(i.uri=n[i.prefix]));var p=r.indexOf(":");p>0?(u=e.prefix=r.slice(0,p),l=e.localName=r.slice(p+1)):(
u=
null,l=e.localName=r);var h=e.uri=n[u||""];if(t.startElement(h,l,r,e),e.closed){if(t.endElement(h,l,
r),o)for(u in o)Ic(o,u)&&t.endPrefixMapping(u)}else return e.currentNSMap=n,e.localNSMap=o,!0}
function $q(e,t,n,r,o){
var i=Rq(n);if(i||Oq(n)){var a=new RegExp("</"+n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")+">","ig");a.lastIndex=
t;var s=a.exec(e),u=s?s.index:-1;if(u<0)return t+1;var l=e.substring(t+1,u);return i&&(l=l.replace(
Zb,
r)),o.characters(l,0,l.length),u}return t+1}function _q(e,t){for(var n in e)Ic(e,n)&&(t[n]=e[n])}
function yN(e,t){
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
substringStartsWithCaseInsensitive:u}}function Fq(e,t){function n(s,u){var l=Ce.PI.exec(s.substringFromIndex(
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
"doctype internal subset is not well-formed, missing ]")}}function bN(e,t,n,r,o){var i=yN(e,t);
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
o||(i.skipBlanks(),u.internalSubset=Fq(i,r)),i.skipBlanks(),i.char()!==">"?r.fatalError(
"doctype not terminated with > at position "+i.getIndex()):(i.skip(1),n.startDTD(u.name,u.publicId,u.systemId,
u.
internalSubset),n.endDTD(),i.getIndex())}default:return r.fatalError(
'Not well-formed XML starting with "<!" at position '+t)}}function Mq(e,t,n,r){var o=e.substring(t).match(
Ce.PI);if(!o)return r.fatalError(
"Invalid processing instruction starting at position "+t);if(o[1].toLowerCase()==="xml"){if(t>0)return r.
fatalError("processing instruction at position "+t+" is an xml declaration which is only at the start of the document");
if(!Ce.XMLDecl.test(e.substring(t)))return r.fatalError("xml declaration is not well-formed")}return n.processingInstruction(
o[1],o[2]),t+o[0].length}function wN(){this.attributeNames=
f.create(null)}wN.prototype={setTagName:function(e){if(!Ce.QName_exact.test(e))throw new S(
"invalid tagName:"+e);this.tagName=e},addValue:function(e,t,n){if(!Ce.QName_exact.test(e))throw new S(
"invalid attribute:"+e);this.attributeNames[e]=this.length,this[this.length++]={qName:e,value:t,
offset:n}},
length:0,getLocalName:function(e){return this[e].localName},getLocator:function(e){return this[e].locator}
,
getQName:function(e){return this[e].qName},getURI:function(e){return this[e].uri},getValue:function(
e){
return this[e].value}};sf.XMLReader=hN;sf.parseUtils=yN;sf.parseDoctypeCommentOrCData=bN});var RN=Pe(
wu=>{"use strict";m();var Ta=ka(),Lq=Hb(),jq=kc(),kN=dN(),zq=vN(),Bq=Lq.DOMImplementation,
Uq=Ta.hasDefaultHTMLNamespace,Wq=Ta.isHTMLMimeType,Kq=Ta.isValidMimeType,SN=Ta.MIME_TYPE,Jb=Ta.NAMESPACE,
xN=jq.ParseError,Gq=zq.XMLReader;function EN(e){return e.replace(/\r[\n\u0085]/g,`
`).replace(/[\r\u0085\u2028\u2029]/g,`
`)}function CN(e){if(e=e||{},e.locator===void 0&&(e.locator=!0),this.assign=e.assign||Ta.assign,this.
domHandler=e.domHandler||lf,this.onError=e.onError||e.errorHandler,e.errorHandler&&typeof e.errorHandler!=
"function")throw new TypeError("errorHandler object is no longer supported, switch to onError!");e.errorHandler&&
e.errorHandler("warning","The `errorHandler` option has been deprecated, use `onError` instead!",
this),
this.normalizeLineEndings=e.normalizeLineEndings||EN,this.locator=!!e.locator,this.xmlns=this.assign(
f.create(null),e.xmlns)}CN.prototype.parseFromString=function(e,t){if(!Kq(t))throw new TypeError(
'DOMParser.parseFromString: the provided mimeType "'+t+'" is not valid.');var n=this.assign(f.create(
null),
this.xmlns),r=kN.XML_ENTITIES,o=n[""]||null;Uq(t)?(r=kN.HTML_ENTITIES,o=Jb.HTML):t===SN.XML_SVG_IMAGE&&
(o=Jb.SVG),n[""]=o,n.xml=n.xml||Jb.XML;var i=new this.domHandler({mimeType:t,defaultNamespace:o,
onError:this.
onError}),a=this.locator?{}:void 0;this.locator&&i.setDocumentLocator(a);var s=new Gq;s.errorHandler=
i,s.domBuilder=i;var u=!Ta.isHTMLMimeType(t);return u&&typeof e!="string"&&s.errorHandler.fatalError(
"source is not a string"),s.parse(this.normalizeLineEndings(x(e)),n,r),i.doc.documentElement||s.errorHandler.
fatalError("missing root element"),i.doc};function lf(e){var t=e||{};this.mimeType=t.mimeType||SN.XML_APPLICATION,
this.defaultNamespace=t.defaultNamespace||null,this.cdata=!1,this.currentElement=void 0,this.doc=void 0,
this.locator=void 0,this.onError=t.onError}function bu(e,t){t.lineNumber=e.lineNumber,t.columnNumber=
e.columnNumber}lf.prototype={startDocument:function(){var e=new Bq;this.doc=Wq(this.mimeType)?e.createHTMLDocument(
!1):e.createDocument(this.defaultNamespace,"")},startElement:function(e,t,n,r){var o=this.doc,i=o.createElementNS(
e,n||t),a=r.length;uf(this,i),this.currentElement=i,this.locator&&bu(this.locator,i);for(var s=0;s<a;
s++){
var e=r.getURI(s),u=r.getValue(s),n=r.getQName(s),l=o.createAttributeNS(e,n);this.locator&&bu(r.getLocator(
s),l),l.value=l.nodeValue=u,i.setAttributeNode(l)}},endElement:function(e,t,n){this.currentElement=this.
currentElement.parentNode},startPrefixMapping:function(e,t){},endPrefixMapping:function(e){},
processingInstruction:function(e,t){
var n=this.doc.createProcessingInstruction(e,t);this.locator&&bu(this.locator,n),uf(this,n)},
ignorableWhitespace:function(e,t,n){},
characters:function(e,t,n){if(e=TN.apply(this,arguments),e){if(this.cdata)var r=this.doc.createCDATASection(
e);else var r=this.doc.createTextNode(e);this.currentElement?this.currentElement.appendChild(r):
/^\s*$/.
test(e)&&this.doc.appendChild(r),this.locator&&bu(this.locator,r)}},skippedEntity:function(e){},
endDocument:function(){
this.doc.normalize()},setDocumentLocator:function(e){e&&(e.lineNumber=0),this.locator=e},comment:
function(e,t,n){
e=TN.apply(this,arguments);var r=this.doc.createComment(e);this.locator&&bu(this.locator,r),uf(this,
r)},startCDATA:function(){this.cdata=!0},endCDATA:function(){this.cdata=!1},startDTD:function(e,t,n,
r){
var o=this.doc.implementation;if(o&&o.createDocumentType){var i=o.createDocumentType(e,t,n,r);this.locator&&
bu(this.locator,i),uf(this,i),this.doc.doctype=i}},reportError:function(e,t){if(typeof this.onError==
"function")try{this.onError(e,t,this)}catch(n){throw new xN("Reporting "+e+' "'+t+'" caused '+n,this.
locator)}else console.error("[xmldom "+e+"]\u0009"+t,qq(this.locator))},warning:function(e){this.reportError(
"warning",e)},error:function(e){this.reportError("error",e)},fatalError:function(e,t){throw this.reportError(
"fatalError",e),new xN(e,this.locator,t)}};function qq(e){if(e)return`
@#[line:`+e.lineNumber+",col:"+e.columnNumber+"]"}function TN(e,t,n){return typeof e=="string"?e.substr(
t,n):e.length>=t+n||t?new java.lang.String(e,t,n)+"":e}
"endDTD,startEntity,endEntity,attributeDecl,elementDecl,externalEntityDecl,internalEntityDecl,resolveEntity,getExternalSubset,notationDecl,unparsedEntityDecl".replace(
/\w+/g,function(e){lf.prototype[e]=function(){return null}});function uf(e,t){
e.currentElement?e.currentElement.appendChild(t):e.doc.appendChild(t)}function Hq(e){if(e==="error")
throw"onErrorStopParsing"}function Zq(){throw"onWarningStopParsing"}wu.__DOMHandler=lf;wu.DOMParser=
CN;wu.normalizeLineEndings=EN;wu.onErrorStopParsing=Hq;wu.onWarningStopParsing=Zq});var DN=Pe(We=>{
"use strict";m();var vu=ka();We.assign=vu.assign;We.hasDefaultHTMLNamespace=vu.hasDefaultHTMLNamespace;
We.isHTMLMimeType=vu.isHTMLMimeType;We.isValidMimeType=vu.isValidMimeType;We.MIME_TYPE=vu.MIME_TYPE;
We.NAMESPACE=vu.NAMESPACE;var cf=kc();We.DOMException=cf.DOMException;We.DOMExceptionName=cf.DOMExceptionName;
We.ExceptionCode=cf.ExceptionCode;We.ParseError=cf.ParseError;var Mt=Hb();We.Attr=Mt.Attr;We.CDATASection=
Mt.CDATASection;We.CharacterData=Mt.CharacterData;We.Comment=Mt.Comment;We.Document=Mt.Document;We.DocumentFragment=
Mt.DocumentFragment;We.DocumentType=Mt.DocumentType;We.DOMImplementation=Mt.DOMImplementation;We.Element=
Mt.Element;We.Entity=Mt.Entity;We.EntityReference=Mt.EntityReference;We.LiveNodeList=Mt.LiveNodeList;
We.NamedNodeMap=Mt.NamedNodeMap;We.Node=Mt.Node;We.NodeList=Mt.NodeList;We.Notation=Mt.Notation;We.ProcessingInstruction=
Mt.ProcessingInstruction;We.Text=Mt.Text;We.XMLSerializer=Mt.XMLSerializer;var df=RN();We.DOMParser=
df.DOMParser;We.normalizeLineEndings=df.normalizeLineEndings;We.onErrorStopParsing=df.onErrorStopParsing;
We.onWarningStopParsing=df.onWarningStopParsing});var mf=Pe((XHe,ON)=>{"use strict";m();function Jq(
e){return e[e.length-1]}function Vq(e){return e[0]}
ON.exports={last:Jq,first:Vq}});var dr=Pe((eZe,NN)=>{"use strict";m();function $c(e){
"@babel/helpers - typeof";return $c=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},$c(e)}function AN(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function Yq(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?AN(f(n),!0).forEach(function(r){
Xq(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):AN(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function Xq(e,t,
n){
return(t=Qq(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function Qq(e){var t=eH(e,"string");return $c(t)=="symbol"?t:t+""}function eH(e,t){if($c(e)!="object"||
!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if($c(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
x:w)(e)}var PN=mf(),pf=PN.last,Sa=PN.first;function Ea(e){this.name="GenericError",this.message=e,
this.
stack=new S(e).stack}Ea.prototype=S.prototype;function on(e){this.name="TemplateError",this.message=
e,this.stack=new S(e).stack}on.prototype=new Ea;function _c(e){this.name="RenderingError",this.message=
e,this.stack=new S(e).stack}_c.prototype=new Ea;function ff(e){this.name="ScopeParserError",this.message=
e,this.stack=new S(e).stack}ff.prototype=new Ea;function Pi(e){this.name="InternalError",this.properties=
{explanation:"InternalError"},this.message=e,this.stack=new S(e).stack}Pi.prototype=new Ea;function Vb(
e){
this.name="APIVersionError",this.properties={explanation:"APIVersionError"},this.message=e,this.stack=
new S(e).stack}Vb.prototype=new Ea;function tH(e,t){var n=new Vb(e);throw n.properties=Yq({id:
"api_version_error"},t),n}function nH(e){var t=f.keys(e.files).slice(0,10),n="";t.length===0?n="Empty zip file":
n="Zip file contains : ".concat(t.join(","));var r=new Pi(
"The filetype for this file could not be identified, is this file corrupted ? ".concat(n));throw r.properties={
id:"filetype_not_identified",explanation:
"The filetype for this file could not be identified, is this file corrupted ? ".concat(
n)},r}function rH(e){var t=new Pi('The filetype "'.concat(e,'" is not handled by Docxtemplater'));
throw t.
properties={id:"filetype_not_handled",explanation:'The file you are trying to generate is of type "'.
concat(e,'", but only docx and pptx formats are handled'),fileType:e},t}function oH(e){var t=new on(
"Multi error");throw t.properties={errors:e,id:"multi_error",explanation:
"The template has multiple errors"},t}function iH(e){var t=new on("Unopened tag");return t.properties={
xtag:pf(e.xtag.split(" ")),
id:"unopened_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unopened')},t}function aH(e){var t=new on(
"Duplicate open tag, expected one open tag");return t.properties={xtag:Sa(e.xtag.split(" ")),id:
"duplicate_open_tag",context:e.
xtag,offset:e.offset,lIndex:e.lIndex,explanation:'The tag beginning with "'.concat(e.xtag.substr(0,
30),
'" has duplicate open tags')},t}function sH(e){var t=new on(
"Duplicate close tag, expected one close tag");return t.properties={xtag:Sa(e.xtag.split(" ")),id:
"duplicate_close_tag",context:e.xtag,offset:e.
offset,lIndex:e.lIndex,explanation:'The tag ending with "'.concat(e.xtag.substr(0,30),
'" has duplicate close tags')},t}function uH(e){var t=new on("Unclosed tag");return t.properties={
xtag:Sa(e.xtag.split(
" ")).substr(1),id:"unclosed_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unclosed')},t}function lH(e){e.position==="left"?
cH(e):dH(e)}function cH(e){var t=new on('No tag "'.concat(e.element,'" was found at the ').concat(e.
position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_left",explanation:
'No tag "'.concat(e.element,'" was found at the left'),offset:n.offset,part:n,parsed:e.parsed,index:
e.index,
element:e.element},t}function dH(e){var t=new on('No tag "'.concat(e.element,'" was found at the ').
concat(e.position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_right",
explanation:'No tag "'.concat(e.element,'" was found at the right'),offset:n.offset,part:n,parsed:e.parsed,
index:e.
index,element:e.element},t}function mH(e){var t=e.tag,n=e.value,r=e.offset,o=new _c(
"There are some XML corrupt characters");return o.properties={id:"invalid_xml_characters",xtag:t,
value:n,offset:r,explanation:'There are some corrupt characters for the field "'.concat(t,'"')},o}
function pH(e){var t=e.tag,n=e.value,
r=e.offset,o=e.partDelims,i=new _c("Non string values are not allowed for rawXML tags");return i.properties=
{id:"invalid_raw_xml_value",xtag:t,value:n,offset:r,explanation:'The value of the raw tag : "'.concat(
o,'" is not a string')},i}function fH(e){var t=e.part,n=t.value,r=t.offset,o=e.id,i=o===void 0?
"raw_tag_outerxml_invalid":o,a=e.message,s=a===void 0?"Raw tag not in paragraph":a,u=e.part,l=e.explanation,
c=l===void 0?'The tag "'.concat(n,'" is not inside a paragraph'):l;typeof c=="function"&&(c=c(u));
var d=new on(
s);throw d.properties={id:i,explanation:c,rootError:e.rootError,xtag:n,offset:r,postparsed:e.postparsed,
expandTo:e.expandTo,index:e.index},d}function gH(e){var t=new on(
"Raw tag should be the only text in paragraph"),n=e.part.value;throw t.properties={id:
"raw_xml_tag_should_be_only_text_in_paragraph",explanation:'The raw tag "'.concat(n,
'" should be the only text in this paragraph. This means that this tag should not be surrounded by any text or spaces.'),
xtag:n,offset:e.part.offset,paragraphParts:e.paragraphParts},
t}function hH(e){var t=e.location,n=e.offset,r=e.square,o=t==="start"?"unclosed":"unopened",i=t==="start"?
"Unclosed":"Unopened",a=new on("".concat(i," loop")),s=e.value;return a.properties={id:"".concat(
o,"_loop"),explanation:'The loop with tag "'.concat(s,'" is ').concat(o),xtag:s,offset:n},r&&(a.properties.
square=r),a}function yH(e,t){var n=new on("Unbalanced loop tag"),r=t[0].part.value,o=t[1].part.value,
i=e[0].part.value,a=e[1].part.value;return n.properties={id:"unbalanced_loop_tags",explanation:
"Unbalanced loop tags {#".concat(r,"}{/").concat(o,"}{#").concat(i,"}{/").concat(a,"}"),offset:[t[0].part.
offset,e[1].part.offset],lastPair:{left:t[0].part.value,right:t[1].part.value},pair:{left:e[0].part.
value,right:e[1].part.value}},n}function bH(e){var t=e.tags,n=new on(
"Closing tag does not match opening tag");return n.properties={id:
"closing_tag_does_not_match_opening_tag",explanation:'The tag "'.
concat(t[0].value,'" is closed by the tag "').concat(t[1].value,'"'),openingtag:Sa(t).value,offset:[
Sa(t).offset,pf(t).offset],closingtag:pf(t).value},Sa(t).square&&(n.properties.square=[Sa(t).square,
pf(t).square]),n}function wH(e){var t=e.tag,n=e.offset,r=new on('The position of the loop tags "'.concat(
t,'" would produce invalid XML'));return r.properties={xtag:t,id:"loop_position_invalid",explanation:
'The tags "'.concat(t,
'" are misplaced in the document, for example one of them is in a table and the other one outside the table'),
offset:n},r}function vH(e){var t=e.tag,n=e.rootError,r=e.offset,o=new ff(
"Scope parser compilation failed");return o.properties={id:"scopeparser_compilation_failed",offset:r,
xtag:t,explanation:'The scope parser for the tag "'.concat(t,'" failed to compile'),rootError:n},o}
function kH(e){
var t=e.tag,n=e.scope,r=e.error,o=e.offset,i=new ff("Scope parser execution failed");return i.properties=
{id:"scopeparser_execution_failed",explanation:'The scope parser for the tag "'.concat(t,
'" failed to execute'),scope:n,offset:o,xtag:t,rootError:r},i}function xH(e,t){var n='Unimplemented tag type "'.
concat(e.type,'"');e.module&&(n+=' "'.concat(e.module,'"'));var r=new on(n);throw r.properties={part:
e,
index:t,id:"unimplemented_tag_type"},r}function TH(){var e=new Pi("Malformed xml");throw e.properties=
{explanation:"The template contains malformed xml",id:"malformed_xml"},e}function SH(){var e=new Pi(
"You must run `.compile()` before running `.resolveData()`");throw e.properties={id:
"resolve_before_compile",explanation:"You must run `.compile()` before running `.resolveData()`"},e}
function EH(){var e=new Pi(
"You should not call .render on a document that had compilation errors");throw e.properties={id:
"render_on_invalid_template",explanation:
"You should not call .render on a document that had compilation errors"},e}function CH(){var e=new Pi(
"You should not call .render twice on the same Docxtemplater instance");throw e.properties={id:
"render_twice",explanation:"You should not call .render twice on the same Docxtemplater instance"},e}
function RH(e,t){var n=new on("An XML file has invalid xml");throw n.
properties={id:"file_has_invalid_xml",content:e,offset:t,explanation:
"The docx contains invalid XML, it is most likely corrupt"},n}NN.exports={XTError:Ea,XTTemplateError:
on,XTInternalError:Pi,XTScopeParserError:ff,
XTAPIVersionError:Vb,RenderingError:_c,XTRenderingError:_c,getClosingTagNotMatchOpeningTag:bH,
getLoopPositionProducesInvalidXMLError:wH,
getScopeCompilationError:vH,getScopeParserExecutionError:kH,getUnclosedTagException:uH,
getUnopenedTagException:iH,
getUnmatchedLoopException:hH,getDuplicateCloseTagException:sH,getDuplicateOpenTagException:aH,
getCorruptCharactersException:mH,
getInvalidRawXMLValueException:pH,getUnbalancedLoopException:yH,throwApiVersionError:tH,
throwFileTypeNotHandled:rH,
throwFileTypeNotIdentified:nH,throwMalformedXml:TH,throwMultiError:oH,throwExpandNotFound:fH,
throwRawTagShouldBeOnlyTextInParagraph:gH,
throwUnimplementedTagType:xH,throwXmlTagNotFound:lH,throwXmlInvalid:RH,throwResolveBeforeCompile:SH,
throwRenderInvalidTemplate:EH,throwRenderTwice:CH}});var At=Pe((nZe,zN)=>{"use strict";m();function DH(
e,t){return NH(e)||PH(e,t)||AH(e,t)||OH()}function OH(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function AH(e,t){
if(e){if(typeof e=="string")return IN(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?IN(e,t):void 0}}function IN(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function PH(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function NH(
e){
if(v.isArray(e))return e}var $N=DN(),IH=$N.DOMParser,$H=$N.XMLSerializer,_H=dr(),_N=_H.throwXmlTagNotFound,
FN=mf(),FH=FN.last,MH=FN.first,LH=f.prototype.hasOwnProperty,jH=Function.prototype.bind,gf=Function.
prototype.call,zH=gf.bind(gf,jH),BH=zH(gf,gf,LH);function UH(e){return/^[ \n\r\t]+$/.test(e)}
function WH(e){
return{get:function(n){return e==="."?n:n&&(BH(n,e)?n[e]:void 0)}}}function KH(e){for(var t=0;t<e.length;
t++){
var n=e[t];n.message&&console.warn("Warning : "+n.message)}}var Yb={};function GH(e,t,n){var r;if(Yb[
t]?
r=Yb[t]:(r=new RegExp("(<.* ".concat(t,'=")([^"]*)(".*)$')),Yb[t]=r),r.test(e))return e.replace(r,
"$1".concat(n,"$3"));var o=e.lastIndexOf("/>");return o===-1&&(o=e.lastIndexOf(">")),e.substr(0,o)+" ".
concat(t,'="').concat(n,'"')+e.substr(o)}function qH(e,t){var n=e.indexOf(" ".concat(t,'="'));if(n===
-1)return null;var r=e.substr(n).search(/["']/)+n,o=e.substr(r+1).search(/["']/)+r;return e.substr(r+
1,o-r)}function HH(e,t){var n=e.length-t.length;return n>=0&&e.lastIndexOf(t,n)===n}function ZH(e,t){
return e.lastIndexOf(t,0)===0}function JH(e){for(var t=[],n={},r=[],o=0,i=e.length;o<i;++o)n[e[o]]?t.
push(e[o]):(n[e[o]]=!0,r.push(e[o]));return t}function VH(e){for(var t={},n=[],r=0,o=e.length;r<o;++r)
t[e[r]]||(t[e[r]]=!0,n.push(e[r]));return n}function YH(e,t){for(var n=[[]],r=0;r<e.length;r++){var o=e[
r],
i=n[n.length-1],a=t(o);a==="start"?n.push([o]):a==="end"?(i.push(o),n.push([])):i.push(o)}for(var s=[
],
u=0;u<n.length;u++){var l=n[u];l.length>0&&s.push(l)}return s}function XH(){return{errorLogging:
"json",stripInvalidXMLChars:!1,paragraphLoop:!1,nullGetter:function(t){return t.module?"":
"undefined"},xmlFileNames:[
"[Content_Types].xml"],parser:WH,warnFn:KH,linebreaks:!1,fileTypeConfig:null,delimiters:{start:"{",
end:"}"},syntax:{changeDelimiterPrefix:"=",preserveNewlinesInTags:!1,allowUnopenedTag:!1,
allowUnclosedTag:!1,
allowUnbalancedLoops:!1}}}function QH(e){return new $H().serializeToString(e).replace(
/xmlns(:[a-z0-9]+)?="" ?/g,
"")}function eZ(e){return e.charCodeAt(0)===65279&&(e=e.substr(1)),new IH().parseFromString(e,
"text/xml")}var MN=[["&","&amp;"],["<","&lt;"],[">","&gt;"],['"',"&quot;"],["'","&apos;"]],Fc=MN.map(
function(e){
var t=DH(e,2),n=t[0],r=t[1];return{rstart:new RegExp(r,"g"),rend:new RegExp(n,"g"),start:r,end:n}});
function tZ(e){for(var t=Fc.length-1;t>=0;t--){var n=Fc[t];e=e.replace(n.rstart,n.end)}return e}
function nZ(e){
var t;(t=e)!==null&&t!==void 0&&t.toString?e=e.toString():e="";for(var n,r=0,o=Fc.length;r<o;r++)n=Fc[
r],
e=e.replace(n.rend,n.start);return e}function rZ(e){for(var t=[],n=0;n<e.length;n++)for(var r=e[n],o=0;
o<
r.length;o++){var i=r[o];t.push(i)}return t}function oZ(e,t){if(!t)return e;for(var n=0,r=t.length;n<
r;n++)e.push(t[n]);return e}var iZ=new RegExp(x.fromCharCode(160),"g");function aZ(e){return e.replace(
iZ," ")}function sZ(e,t){for(var n=[],r;(r=e.exec(t))!=null;)n.push({array:r,offset:r.index});return n}
function Qb(e,t){return e==="</"+t+">"}function ew(e,t){return e.indexOf("<"+t)===0&&[">"," ","/"].indexOf(
e[t.length+1])!==-1}function uZ(e,t,n){var r=LN(e,t,n);if(r!==null)return r;_N({position:"right",
element:t,
parsed:e,index:n})}function LN(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n,i=e.length;o<i;o++)
for(var a=e[o],s=0,u=t;s<u.length;s++){var l=u[s];if(Qb(a.value,l)&&r--,ew(a.value,l)&&r++,r===0)return o}
return null}function lZ(e,t,n){var r=jN(e,t,n);if(r!==null)return r;_N({position:"left",element:t,
parsed:e,
index:n})}function jN(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n;o>=0;o--)for(var i=e[o],a=0,
s=t;a<s.length;a++){var u=s[a];if(ew(i.value,u)&&r--,Qb(i.value,u)&&r++,r===0)return o}return null}
function cZ(e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&(o==="start"||o==="selfclosing")}function dZ(
e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&o==="end"}function mZ(e){var t=e.type,n=e.
tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="start"}function pZ(e){
var t=e.type,n=e.tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="end"}
function fZ(e){var t=e.type,n=e.tag,r=e.position;return["w:br","a:br"].indexOf(n)!==-1&&t==="tag"&&(
r===
"start"||r==="selfclosing")}function gZ(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n===
"start"}function hZ(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n==="end"}function yZ(
e){
var t=e.type,n=e.position;return t==="placeholder"||t==="content"&&n==="insidetag"}function bZ(e,t){
var n=e.module,r=e.type;return t instanceof v||(t=[t]),r==="placeholder"&&t.indexOf(n)!==-1}var Xb=/[\x00-\x08\x0B\x0C\x0E-\x1F]/g;
function wZ(e){return Xb.lastIndex=0,Xb.test(e)}function vZ(e){return typeof e!="string"&&(e=x(e)),e.
replace(Xb,"")}function kZ(e){var t={};for(var n in e){var r=e[n];t[r]||(t[r]=[]),t[r].push(n)}
return t}
function xZ(e,t){for(var n=[],r=0;r<e.length;r++)n.push({item:e[r],index:r});n.sort(function(a,s){
return t(
a.item,s.item)||a.index-s.index});for(var o=[],i=0;i<n.length;i++)o.push(n[i].item);return o}
function TZ(e,t){
return t.delimiters.start+e.raw+t.delimiters.end}zN.exports={getPartWithDelimiters:TZ,endsWith:HH,
startsWith:ZH,
isContent:yZ,isParagraphStart:mZ,isParagraphEnd:pZ,isBreakTag:fZ,isTagStart:cZ,isTagEnd:dZ,
isTextStart:gZ,
isTextEnd:hZ,isStarting:ew,isEnding:Qb,isModule:bZ,uniq:VH,getDuplicates:JH,chunkBy:YH,last:FH,first:
MH,
xml2str:QH,str2xml:eZ,getRightOrNull:LN,getRight:uZ,getLeftOrNull:jN,getLeft:lZ,pregMatchAll:sZ,
convertSpaces:aZ,
charMapRegexes:Fc,hasCorruptCharacters:wZ,removeCorruptCharacters:vZ,getDefaults:XH,wordToUtf8:tZ,
utf8ToWord:nZ,
concatArrays:rZ,pushArray:oZ,invertMap:kZ,charMap:MN,getSingleAttribute:qH,setSingleAttribute:GH,
isWhiteSpace:UH,
stableSort:xZ}});var KN=Pe((oZe,WN)=>{"use strict";m();function SZ(e,t){return DZ(e)||RZ(e,t)||CZ(e,
t)||EZ()}function EZ(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function CZ(e,t){
if(e){if(typeof e=="string")return BN(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?BN(e,t):void 0}}function BN(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function RZ(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function DZ(
e){
if(v.isArray(e))return e}function an(e){"@babel/helpers - typeof";return an=typeof T=="function"&&
typeof T.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T=="function"&&t.constructor===
T&&t!==T.prototype?"symbol":typeof t},an(e)}function OZ(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function UN(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=
r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(e,PZ(r.key),r)}}
function AZ(e,t,n){
return t&&UN(e.prototype,t),n&&UN(e,n),f.defineProperty(e,"prototype",{writable:!1}),e}function PZ(e){
var t=NZ(e,"string");return an(t)=="symbol"?t:t+""}function NZ(e,t){if(an(e)!="object"||!e)return e;
var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(an(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:w)(e)}var IZ=(function(){
function e(){
OZ(this,e)}return AZ(e,null,[{key:"createSchema",value:function(n){var r={validate:n,optional:
function(){
return e.createSchema(function(i){return i===void 0?{success:!0,value:i}:n(i)})},nullable:function(){
return e.createSchema(function(i){return i==null?{success:!0,value:i}:n(i)})}};return r}},{key:
"string",value:function(){return e.createSchema(function(n){return typeof n!="string"?{success:!1,
error:"Expected string, received ".concat(an(n))}:{success:!0,value:n}})}},{key:"date",value:
function(){return e.
createSchema(function(n){return n instanceof R?{success:!0,value:n}:{success:!1,error:
"Expected date, received ".concat(an(n))}})}},{key:"boolean",value:function(){return e.createSchema(
function(n){return typeof n!=
"boolean"?{success:!1,error:"Expected boolean, received ".concat(an(n))}:{success:!0,value:n}})}},{
key:"number",value:function(){return e.createSchema(function(n){return typeof n!="number"?{success:!1,
error:"Expected number, received ".concat(an(n))}:{success:!0,value:n}})}},{key:"function",value:
function(){
return e.createSchema(function(n){return typeof n!="function"?{success:!1,error:
"Expected function, received ".concat(an(n))}:{success:!0,value:n}})}},{key:"array",value:function(n){
return e.createSchema(
function(r){if(!v.isArray(r))return{success:!1,error:"Expected array, received ".concat(an(r))};for(
var o=0;o<
r.length;o++){var i=n.validate(r[o]);if(!i.success)return{success:!1,error:"".concat(i.error,
" at index ").concat(o)}}return{success:!0,value:r}})}},{key:"any",value:function(){return e.createSchema(
function(n){
return{success:!0,value:n}})}},{key:"isRegex",value:function(){return e.createSchema(function(n){
return n instanceof
RegExp?{success:!0,value:n}:{success:!1,error:"Expected RegExp, received ".concat(an(n))}})}},{key:
"union",value:function(n){return e.createSchema(function(r){for(var o=0;o<n.length;o++){var i=n[o],a=i.
validate(r);if(a.success)return a}return{success:!1,error:"Value ".concat(r,
" does not match any schema in union")}})}},{key:"object",value:function(n){var r=e.createSchema(
function(o){if(o==null)return{
success:!1,error:"Expected object, received ".concat(o)};if(an(o)!=="object")return{success:!1,error:
"Expected object, received ".concat(an(o))};for(var i=0,a=f.entries(n);i<a.length;i++){var s=SZ(a[i],
2),u=s[0],l=s[1],c=l.validate(o[u]);if(!c.success)return{success:!1,error:"".concat(c.error," at ").
concat(u)}}return{success:!0,value:o}});return r.strict=function(){return e.createSchema(function(o){
var i=r.validate(o);if(!i.success)return i;var a=f.keys(o).filter(function(s){return!(s in n)});
return a.
length>0?{success:!1,error:"Unexpected properties: ".concat(a.join(", "))}:i})},r}},{key:"record",
value:function(n){
return e.createSchema(function(r){if(r===null)return{success:!1,error:
"Expected object, received null"};if(an(r)!=="object")return{success:!1,error:
"Expected object, received ".concat(an(r))};for(var o=0,
i=f.keys(r);o<i.length;o++){var a=i[o];if(typeof a!="string")return{success:!1,error:
"Expected string key, received ".concat(an(a)," at ").concat(a)};var s=n.validate(r[a]);if(!s.success)return{
success:!1,
error:"".concat(s.error," at key ").concat(a)}}return{success:!0,value:r}})}}])})();WN.exports=IZ});
var qN=Pe((aZe,GN)=>{"use strict";m();var $Z=At(),_Z=$Z.str2xml,FZ="_rels/.rels";function MZ(e){for(
var t=e.
files[FZ],n=t?_Z(t.asText()):null,r=n?n.getElementsByTagName("Relationship"):[],o={},i=0;i<r.length;
i++){
var a=r[i];o[a.getAttribute("Target")]=a.getAttribute("Type")}return o}GN.exports={getRelsTypes:MZ}}
);var JN=Pe((uZe,ZN)=>{"use strict";m();var LZ=At(),jZ=LZ.str2xml,HN="[Content_Types].xml";function zZ(
e,t,n){
for(var r={},o=0;o<e.length;o++){var i=e[o],a=i.getAttribute("ContentType"),s=i.getAttribute(
"PartName").substr(1);r[s]=a}return n.file(/./).map(function(u){for(var l=u.name,c=0;c<t.length;c++){
var d=t[c],
p=d.getAttribute("ContentType"),h=d.getAttribute("Extension");l.slice(l.length-h.length)===h&&!r[l]&&
l!==HN&&(r[l]=p)}r[l]||(r[l]="")}),r}function BZ(e){var t=e.files[HN],n=t?jZ(t.asText()):null,r=n?n.
getElementsByTagName("Override"):null,o=n?n.getElementsByTagName("Default"):null;return{overrides:r,
defaults:o,contentTypes:t,contentTypeXml:n}}ZN.exports={collectContentTypes:zZ,getContentTypes:BZ}});
var Ni=Pe((cZe,VN)=>{"use strict";m();var UZ=dr(),WZ=UZ.XTInternalError;function zo(){}function ku(e){
return e}VN.exports=function(e){var t={on:zo,set:zo,getFileType:zo,optionsTransformer:ku,preparse:ku,
matchers:function(){return[]},parse:zo,getTraits:zo,postparse:ku,errorsTransformer:ku,preResolve:zo,
resolve:zo,getRenderedMap:ku,render:zo,nullGetter:zo,postrender:ku};if(f.keys(t).every(function(o){
return!e[o]})){
var n=new WZ(
"This module cannot be wrapped, because it doesn't define any of the necessary functions");throw n.properties={
id:"module_cannot_be_wrapped",explanation:
"This module cannot be wrapped, because it doesn't define any of the necessary functions"},n}for(var r in t)e[
r]||(e[r]=t[r]);return e}});var yf=Pe((mZe,oI)=>{"use strict";m();function Lc(e){
"@babel/helpers - typeof";return Lc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Lc(e)}function KZ(e){return HZ(e)||
qZ(e)||nI(e)||GZ()}function GZ(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function qZ(e){
if(typeof T!="undefined"&&e[T.iterator]!=null||e["@@iterator"]!=null)return v.from(e)}function HZ(e){
if(v.isArray(e))return tw(e)}function tI(e,t){return VZ(e)||JZ(e,t)||nI(e,t)||ZZ()}function ZZ(){
throw new TypeError(
`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function nI(e,t){
if(e){if(typeof e=="string")return tw(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?tw(e,t):void 0}}function tw(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function JZ(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function VZ(
e){
if(v.isArray(e))return e}function YN(e,t){var n=f.keys(e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return f.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function rI(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?YN(f(n),!0).forEach(function(r){YZ(e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,
f.getOwnPropertyDescriptors(n)):YN(f(n)).forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(
n,r))})}return e}function YZ(e,t,n){return(t=XZ(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function XZ(e){var t=QZ(e,"string");return Lc(t)=="symbol"?t:
t+""}function QZ(e,t){if(Lc(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(Lc(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:w)(e)}var eo=At(),eJ=eo.getRightOrNull,
tJ=eo.getRight,nJ=eo.getLeft,
rJ=eo.getLeftOrNull,oJ=eo.chunkBy,iJ=eo.isTagStart,aJ=eo.isTagEnd,XN=eo.isContent,hf=eo.last,Mc=eo.first,
rw=dr(),sJ=rw.XTTemplateError,uJ=rw.throwExpandNotFound,QN=rw.getLoopPositionProducesInvalidXMLError;
function lJ(e,t){if(e.length===0)return!1;var n=hf(e).substr(1);return n.indexOf(t)===0}function cJ(
e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=r.position,i=r.value,a=r.tag;a&&(o==="end"?lJ(t,a)?t.pop(
):
t.push(i):o==="start"&&t.push(i))}return t}function dJ(e,t){for(var n=0;n<t.length;n++){var r=t[n];
if(r.
indexOf("<".concat(e))===0)return!0}return!1}function mJ(e,t,n){for(var r=cJ(e.slice(t[0].offset,t[1].
offset)),o=function(){var u=n[a],l=u.contains,c=u.expand,d=u.onlyTextInTag;if(dJ(l,r)){if(d){var p=rJ(
e,l,t[0].offset),h=eJ(e,l,t[1].offset);if(p===null||h===null)return 0;var b=e.slice(p,h),C=oJ(b,
function(U){
return iJ(l,U)?"start":aJ(l,U)?"end":null}),A=Mc(C),P=hf(C),N=A.filter(XN),I=P.filter(XN);if(N.length!==
1||I.length!==1)return 0}for(var _=pJ(r),M=0,z=0;z<_.length;z++){var L=_[z],j=L.tag,B=L.position;j===
c&&(B==="start"&&M++,B==="end"&&M--)}return M!==0?{v:{error:QN({tag:Mc(t).part.value,offset:[Mc(t).part.
offset,hf(t).part.offset]})}}:{v:{value:c}}}},i,a=0;a<n.length;a++)if(i=o(),i!==0&&i)return i.v;
return fJ(
r)?{}:{error:QN({tag:Mc(t).part.value,offset:[Mc(t).part.offset,hf(t).part.offset]})}}function pJ(e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=nw(r),i=/^\s*<\//.test(r)?"end":"start";t.push({tag:o,
position:i})}return t}function nw(e){return e.replace(/^\s*<\/?([a-zA-Z:]+).*/,"$1")}function fJ(e){
if(e.length%2===1)return!1;for(var t=0,n=e.length/2;t<n;t++){var r=e[t],o=e[e.length-t-1],i=nw(r),a=nw(
o);if(i!==a)return!1}return!0}function gJ(e,t,n,r){var o=e.expandTo||r.expandTo;if(o){var i,a;try{a=
nJ(n,o,t),i=tJ(n,o,t)}catch(l){var s=rI({part:e,rootError:l,postparsed:n,expandTo:o,index:t},r.error);
if(r.onError){var u=r.onError(s);if(u==="ignore")return}uJ(s)}return[a,i]}}function eI(e,t,n,r){var o=tI(
e,2),i=o[0],a=o[1],s=n.indexOf(t),u=n.slice(i,s),l=n.slice(s+1,a+1),c=r.getInner({postparse:r.postparse,
index:s,part:t,leftParts:u,rightParts:l,left:i,right:a,postparsed:n});return c.length||(c.expanded=[
u,l],c=[c]),{left:i,right:a,inner:c}}function hJ(e,t){var n=[];e.errors&&(n=e.errors,e=e.postparsed);
for(var r=[],o=0,i=e.length;o<i;o++){var a=e[o];if(a.type==="placeholder"&&a.module===t.moduleName&&
!a.subparsed&&!a.expanded)try{var s=gJ(a,o,e,t);if(!s)continue;var u=tI(s,2),l=u[0],c=u[1];r.push({
left:l,
right:c,part:a,i:o,leftPart:e[l],rightPart:e[c]})}catch(I){n.push(I)}}r.sort(function(I,_){return I.
left===_.left?_.part.lIndex<I.part.lIndex?1:-1:_.left<I.left?1:-1});for(var d=-1,p=0,h=0,b=r.length;
h<
b;h++){var C,A=r[h];if(d=g.max(d,h>0?r[h-1].right:0),!(A.left<d)){var P=void 0;try{P=eI([A.left+p,A.
right+p],A.part,e,t)}catch(I){if(t.onError){var N=t.onError(rI({part:A.part,rootError:I,postparsed:e,
expandOne:eI},t.errors));if(N==="ignore")continue}if(I instanceof sJ)n.push(I);else throw I}P&&(p+=P.
inner.length-(P.right+1-P.left),(C=e).splice.apply(C,[P.left,P.right+1-P.left].concat(KZ(P.inner))))}
}
return{postparsed:e,errors:n}}oI.exports={expandToOne:hJ,getExpandToDefault:mJ}});var bf=Pe((fZe,aI)=>{
"use strict";m();var yJ="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
bJ="application/vnd.ms-word.document.macroEnabled.main+xml",wJ="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
vJ="application/vnd.ms-word.template.macroEnabledTemplate.main+xml",kJ="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
xJ="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",TJ="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
SJ="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",EJ="application/vnd.openxmlformats-officedocument.presentationml.slide+xml",
CJ="application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml",RJ="application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml",
DJ="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",OJ="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
AJ="application/vnd.ms-excel.sheet.macroEnabled.main+xml",PJ="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
iI=[yJ,bJ,wJ,vJ],NJ={main:iI,docx:[kJ].concat(iI,[SJ,xJ,TJ]),pptx:[EJ,CJ,RJ,DJ],xlsx:[OJ,AJ,
PJ]};aI.exports=NJ});var ow=Pe((hZe,sI)=>{"use strict";m();var IJ="application/vnd.openxmlformats-package.core-properties+xml",
$J="application/vnd.openxmlformats-officedocument.extended-properties+xml",_J="application/vnd.openxmlformats-officedocument.custom-properties+xml",
FJ="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",MJ="application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
LJ="application/vnd.ms-office.drawingml.diagramDrawing+xml";sI.exports={settingsContentType:FJ,
coreContentType:IJ,appContentType:$J,customContentType:_J,diagramDataContentType:MJ,
diagramDrawingContentType:LJ}});var dI=Pe((bZe,cI)=>{"use strict";m();function jc(e){
"@babel/helpers - typeof";return jc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},jc(e)}function jJ(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function uI(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,BJ(r.key),r)}}function zJ(e,t,n){return t&&uI(e.prototype,t),n&&uI(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function BJ(e){var t=UJ(e,"string");return jc(t)=="symbol"?t:t+""}
function UJ(e,t){
if(jc(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(jc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var WJ=At(),KJ=WJ.pushArray,GJ=Ni(),iw=bf(),xu=ow(),qJ=xu.settingsContentType,HJ=xu.
coreContentType,ZJ=xu.appContentType,JJ=xu.customContentType,VJ=xu.diagramDataContentType,YJ=xu.diagramDrawingContentType,
lI=[qJ,HJ,ZJ,JJ,VJ,YJ],XJ=(function(){function e(){jJ(this,e),this.name="Common"}return zJ(e,[{key:
"getFileType",value:function(n){var r=n.doc,o=r.invertedContentTypes;if(o){for(var i=0;i<lI.length;i++){
var a=lI[i];o[a]&&KJ(r.targets,o[a])}for(var s=["docx","pptx","xlsx"],u,l=0;l<s.length;l++)for(var c=s[
l],
d=iw[c],p=0;p<d.length;p++){var h=d[p];if(o[h])for(var b=0,C=o[h];b<C.length;b++){var A=C[b];r.relsTypes[
A]&&
["http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"].indexOf(r.relsTypes[
A])===-1||(u=c,(iw.main.
indexOf(h)!==-1||h===iw.pptx[0])&&(r.textTarget||(r.textTarget=A)),u!=="xlsx"&&r.targets.push(A))}}
return u}}}])})();
cI.exports=function(){return GJ(new XJ)}});var bI=Pe((vZe,yI)=>{"use strict";m();function zc(e){
"@babel/helpers - typeof";return zc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},zc(e)}function QJ(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function mI(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,t7(r.key),r)}}function e7(e,t,n){return t&&mI(e.prototype,t),n&&mI(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function t7(e){var t=n7(e,"string");return zc(t)=="symbol"?t:t+""}
function n7(e,t){
if(zc(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(zc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var r7=dr(),wf=r7.getScopeParserExecutionError,o7=mf(),pI=o7.last,i7=At(),Tu=i7.concatArrays;
function fI(e,t){for(var n=e.length>>>0,r,o=0;o<n;o++)if(r=e[o],t.call(this,r,o,e))return r}function gI(
e,t,n){
var r=this,o=this.scopeList[n],i=this.scopeList[this.scopeList.length-1];if(this.root.finishedResolving){
for(var a=this.resolved,s=function(){var h=r.scopeLindex[u];a=fI(a,function(b){return b.lIndex===h}),
a=a.value[r.scopePathItem[u]]},u=this.resolveOffset,l=this.scopePath.length;u<l;u++)s();return fI(a,
function(p){return t.part.lIndex===p.lIndex}).value}var c,d;!this.cachedParsers||!t.part?d=this.parser(
e,{tag:t.part,scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?d=this.cachedParsers[t.part.
lIndex]:d=this.cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath});try{
c=d.get(o,this.getContext(t,n))}catch(p){throw wf({tag:e,scope:o,error:p,offset:t.part.offset})}if(c==
null&&n>0)return gI.call(this,e,t,n-1);if(typeof c=="function")try{c=c(i,this)}catch(p){throw wf({
tag:e,
scope:o,error:p,offset:t.part.offset})}return c}function hI(e,t,n){var r=this,o=this.scopeList[n],i=this.
scopeList[this.scopeList.length-1],a;return!this.cachedParsers||!t.part?a=this.parser(e,{tag:t.part,
scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?a=this.cachedParsers[t.part.lIndex]:a=this.
cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath}),Promise.resolve().
then(function(){return a.get(o,r.getContext(t,n))}).catch(function(s){throw wf({tag:e,scope:o,error:
s,
offset:t.part.offset})}).then(function(s){return s==null&&n>0?hI.call(r,e,t,n-1):s}).then(function(s){
if(typeof s=="function")try{s=s(i,r)}catch(u){throw wf({tag:e,scope:o,error:u,offset:t.part.offset})}
return s})}var a7=(function(){function e(t){QJ(this,e),this.root=t.root||this,this.resolveOffset=t.resolveOffset||
0,this.scopePath=t.scopePath,this.scopePathItem=t.scopePathItem,this.scopePathLength=t.scopePathLength,
this.scopeList=t.scopeList,this.scopeType="",this.scopeTypes=t.scopeTypes,this.scopeLindex=t.scopeLindex,
this.parser=t.parser,this.resolved=t.resolved,this.cachedParsers=t.cachedParsers}return e7(e,[{key:
"loopOver",value:function(n,r,o,i){return this.loopOverValue(this.getValue(n,i),r,o)}},{key:
"functorIfInverted",value:function(n,r,o,i,a){return n&&r(o,i,a),n}},{key:"isValueFalsy",value:
function(n,r){
return n==null||!n||r==="[object Array]"&&n.length===0}},{key:"loopOverValue",value:function(n,r,o){
this.root.finishedResolving&&(o=!1);var i=f.prototype.toString.call(n);if(this.isValueFalsy(n,i))return this.
scopeType=!1,this.functorIfInverted(o,r,pI(this.scopeList),0,1);if(i==="[object Array]"){this.scopeType=
"array";for(var a=0;a<n.length;a++)this.functorIfInverted(!o,r,n[a],a,n.length);return!0}return i===
"[object Object]"?(this.scopeType="object",this.functorIfInverted(!o,r,n,0,1)):(this.scopeType=!0,
this.
functorIfInverted(!o,r,pI(this.scopeList),0,1))}},{key:"getValue",value:function(n,r){var o=gI.call(
this,n,r,this.scopeList.length-1);return o}},{key:"getValueAsync",value:function(n,r){return hI.call(
this,n,r,this.scopeList.length-1)}},{key:"getContext",value:function(n,r){return{num:r,meta:n,
scopeList:this.
scopeList,resolved:this.resolved,scopePath:this.scopePath,scopeTypes:this.scopeTypes,scopePathItem:
this.
scopePathItem,scopePathLength:this.scopePathLength}}},{key:"createSubScopeManager",value:function(n,
r,o,i,a){
return new e({root:this.root,resolveOffset:this.resolveOffset,resolved:this.resolved,parser:this.parser,
cachedParsers:this.cachedParsers,scopeTypes:Tu([this.scopeTypes,[this.scopeType]]),scopeList:Tu([
this.
scopeList,[n]]),scopePath:Tu([this.scopePath,[r]]),scopePathItem:Tu([this.scopePathItem,[o]]),
scopePathLength:Tu(
[this.scopePathLength,[a]]),scopeLindex:Tu([this.scopeLindex,[i.lIndex]])})}}])})();yI.exports=function(
e){
return e.scopePath=[],e.scopePathItem=[],e.scopePathLength=[],e.scopeTypes=[],e.scopeLindex=[],e.scopeList=
[e.tags],new a7(e)}});var sw=Pe((xZe,OI)=>{"use strict";m();function Uc(e){"@babel/helpers - typeof";
return Uc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Uc(e)}function CI(e,t){return c7(e)||
l7(e,t)||u7(e,t)||s7()}function s7(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function u7(e,t){
if(e){if(typeof e=="string")return wI(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?wI(e,t):void 0}}function wI(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function l7(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function c7(
e){
if(v.isArray(e))return e}function vI(e,t){var n=f.keys(e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return f.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function Su(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?vI(f(n),!0).forEach(function(r){d7(e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,
f.getOwnPropertyDescriptors(n)):vI(f(n)).forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(
n,r))})}return e}function d7(e,t,n){return(t=m7(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function m7(e){var t=p7(e,"string");return Uc(t)=="symbol"?t:
t+""}function p7(e,t){if(Uc(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(Uc(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:w)(e)}var Ca=dr(),kI=Ca.getUnclosedTagException,
f7=Ca.getUnopenedTagException,
g7=Ca.getDuplicateOpenTagException,h7=Ca.getDuplicateCloseTagException,xI=Ca.throwMalformedXml,y7=Ca.
throwXmlInvalid,TI=Ca.XTTemplateError,kf=At(),b7=kf.isTextStart,w7=kf.isTextEnd,SI=kf.wordToUtf8,v7=kf.
pushArray,RI=0,DI=1,Bc=2,vf=3;function k7(e,t){return e[0]<=t.offset&&t.offset<e[1]}function x7(e,t){
return b7(e)?(t&&xI(),!0):w7(e)?(t||xI(),!1):t}function T7(e){var t="",n=1,r=e.indexOf(" ");return e[
e.
length-2]==="/"?(t="selfclosing",r===-1&&(r=e.length-2)):e[1]==="/"?(n=2,t="end",r===-1&&(r=e.length-
1)):(t="start",r===-1&&(r=e.length-1)),{tag:e.slice(n,r),position:t}}function S7(e,t,n){for(var r=0,
o=e.length,i={},a=0;a<t.length;a++){var s=t[a];i[s]=!0}for(var u=0;u<n.length;u++){var l=n[u];i[l]=!1}
for(var c=[];r<o&&(r=e.indexOf("<",r),r!==-1);){var d=r,p=e.indexOf("<",r+1);r=e.indexOf(">",r),(r===
-1||p!==-1&&r>p)&&y7(e,d);var h=e.slice(d,r+1),b=T7(h),C=b.tag,A=b.position,P=i[C];P!=null&&c.push({
type:"tag",position:A,text:P,offset:d,value:h,tag:C})}return c}function E7(e,t,n){var r=[],o=!1,i={
offset:0},
a,s=e.reduce(function(l,c){var d=c.position,p=c.offset,h=i.offset,b=i.length;if(a=t.substr(h,p-h),o&&
d==="start"){if(h+b===p&&(a=t.substr(h,p-h+b+4),!n.allowUnclosedTag))return r.push(g7({xtag:a,offset:
h})),
i=c,l.push(Su(Su({},c),{},{error:!0})),l;n.allowUnclosedTag||r.push(kI({xtag:SI(a),offset:h})),l.pop(
)}
return!o&&d==="end"?n.allowUnopenedTag?l:h+b===p?(a=t.substr(h-4,p-h+b+4),r.push(h7({xtag:a,offset:h}
)),
i=c,l.push(Su(Su({},c),{},{error:!0})),l):(r.push(f7({xtag:a,offset:p})),i=c,l.push(Su(Su({},c),{},{
error:!0})),l):(o=d==="start",i=c,l.push(c),l)},[]);if(o){var u=i.offset;a=t.substr(u,t.length-u),n.
allowUnclosedTag||r.push(kI({xtag:SI(a),offset:u})),s.pop()}return{delimiterWithErrors:s,errors:r}}
function C7(e,t){
return e===-1&&t===-1?RI:e===t?DI:e===-1||t===-1?t<e?Bc:vf:e<t?Bc:vf}function R7(e){var t=e.split(
" ");
if(t.length!==2){var n=new TI("New Delimiters cannot be parsed");throw n.properties={id:
"change_delimiters_invalid",explanation:"Cannot parser delimiters"},n}var r=CI(t,2),o=r[0],i=r[1];if(
o.length===
0||i.length===0){var a=new TI("New Delimiters cannot be parsed");throw a.properties={id:
"change_delimiters_invalid",explanation:"Cannot parser delimiters"},a}return[o,i]}function D7(e,t,n){
var r=[],o=t.
start,i=t.end,a=-1,s=!1;if(o==null&&i==null)return[];for(;;){var u=e.indexOf(o,a+1),l=e.indexOf(i,a+
1),c=null,d=void 0,p=C7(u,l);switch(p===DI&&(p=s?vf:Bc),p){case RI:return r;case vf:s=!1,a=l,c="end",
d=i.length;break;case Bc:s=!0,a=u,c="start",d=o.length;break}if(n.changeDelimiterPrefix&&p===Bc&&e[a+
o.length]===n.changeDelimiterPrefix){r.push({offset:u,position:"start",length:o.length,
changedelimiter:!0});
var h=e.indexOf(n.changeDelimiterPrefix,a+o.length+1),b=e.indexOf(i,h+1);r.push({offset:b,position:
"end",length:i.length,changedelimiter:!0});var C=e.substr(a+o.length+1,h-a-o.length-1),A=R7(C),P=CI(
A,
2);o=P[0],i=P[1],a=b;continue}r.push({offset:a,position:c,length:d})}}function EI(e,t,n){for(var r="",
o=0;o<e.length;o++){var i=e[o];r+=i.value}for(var a=D7(r,t,n),s=0,u=[],l=0;l<e.length;l++){var c=e[l];
s+=c.value.length,u.push({offset:s-c.value.length,lIndex:c.lIndex})}for(var d=E7(a,r,n),p=d.delimiterWithErrors,
h=d.errors,b=0,C=0,A=[],P=0;P<u.length;P++){for(var N=u[P],I=e[P],_=N.offset,M=[_,_+I.value.length],
z=I.value,L=[];C<p.length&&k7(M,p[C]);)L.push(p[C]),C++;var j=[],B=0;b>0&&(B=b,b=0);for(var U=0;U<L.
length;U++){var G=L[U],H=z.substr(B,G.offset-_-B);if(G.changedelimiter){G.position==="start"?H.length>
0&&j.push({type:"content",value:H}):B=G.offset-_+G.length;continue}H.length>0&&(j.push({type:
"content",value:H}),B+=H.length);var X={type:"delimiter",position:G.position,offset:B+_};j.push(X),B=G.offset-
_+G.length}b=B-z.length;var ee=z.substr(B);ee.length>0&&j.push({type:"content",value:ee}),A.push(j)}
return{parsed:A,errors:h}}function aw(e){return e.type==="content"&&e.position==="insidetag"}
function O7(e){
return e.filter(aw)}function A7(e,t){for(var n=!1,r=0;r<e.length;r++){var o=e[r];n=x7(o,n),o.type===
"content"&&(o.position=n?"insidetag":"outsidetag"),t!=="text"&&aw(o)&&(o.value=o.value.replace(/>/g,
"&gt;"))}}OI.exports={parseDelimiters:EI,parse:function(t,n,r,o){A7(t,o);for(var i=EI(O7(t),n,r),a=i.
parsed,s=i.errors,u=[],l=0,c=0,d=0;d<t.length;d++){var p=t[d];if(aw(p)){for(var h=0,b=a[l];h<b.length;
h++){
var C=b[h];C.type==="content"&&(C.position="insidetag"),C.lIndex=c++}v7(u,a[l]),l++}else p.lIndex=c++,
u.push(p)}return{errors:s,lexed:u}},xmlparse:function(t,n){for(var r=S7(t,n.text,n.other),o=0,i=[],a=0;
a<
r.length;a++){var s=r[a];t.length>o&&s.offset-o>0&&i.push({type:"content",value:t.substr(o,s.offset-
o)}),o=s.offset+s.value.length,delete s.offset,i.push(s)}return t.length>o&&i.push({type:"content",
value:t.
substr(o)}),i}}});var PI=Pe((SZe,AI)=>{"use strict";m();function uw(e){return $7(e)||I7(e)||N7(e)||
P7()}function P7(){
throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function N7(e,t){
if(e){if(typeof e=="string")return lw(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?lw(e,t):void 0}}function I7(e){if(typeof T!="undefined"&&e[T.iterator]!=null||e["@@iterator"]!=
null)return v.from(e)}function $7(e){if(v.isArray(e))return lw(e)}function lw(e,t){(t==null||t>e.length)&&
(t=e.length);for(var n=0,r=v(t);n<t;n++)r[n]=e[n];return r}function Wc(e){return e.type==="placeholder"}
function _7(e){var t={},n=[{items:e.filter(Wc),parents:[],path:[]}];function r(j,B,U){U.length&&
n.push({items:U,parents:[].concat(uw(B.parents),[j]),path:j.dataBound!==!1&&!j.attrParsed&&j.value&&
!j.attrParsed?[].concat(uw(B.path),[j.value]):uw(B.path)})}function o(j,B){for(var U=arguments.length>
2&&arguments[2]!==void 0?arguments[2]:B.length,G=j,H=0;H<U;H++)G=G[B[H]];return G}function i(j,B){
for(var U=B.
length,G=0;G<B.length;G++){var H=B[G],X=typeof H.lIndex=="number"?H.lIndex:parseInt(H.lIndex.split(
"-")[0],10);X>j.lIndex&&U--}return U}for(;n.length>0;)for(var a=n.pop(),s=o(t,a.path),u=0,l=a.items;
u<
l.length;u++){var c,d,p=l[u];if(p.attrParsed){for(var h in p.attrParsed)r(p,a,p.attrParsed[h].filter(
Wc));continue}if(p.subparsed){if(p.dataBound!==!1){var b,C;(b=s)[C=p.value]||(b[C]={})}r(p,a,p.subparsed.
filter(Wc));continue}if(p.cellParsed){for(var A=0,P=p.cellPostParsed;A<P.length;A++){var N=P[A];if(N.
type==="placeholder"){if(N.module==="pro-xml-templating/xls-module-loop")continue;if(N.subparsed){
var I,
_;(I=s)[_=N.value]||(I[_]={}),r(N,a,N.subparsed.filter(Wc))}else{var M,z,L=i(p,a.parents);s=o(t,a.path,
L),(M=s)[z=N.value]||(M[z]={})}}}continue}p.dataBound!==!1&&((c=s)[d=p.value]||(c[d]={}))}return t}
AI.
exports={getTags:_7,isPlaceholder:Wc}});var II=Pe((CZe,NI)=>{"use strict";m();var F7=At(),M7=F7.pushArray;
function L7(e,t){return t instanceof
S?M7(f.getOwnPropertyNames(t),["stack"]).reduce(function(n,r){return n[r]=t[r],r==="stack"&&(n[r]=t[
r].
toString()),n},{}):t}function j7(e,t){if(console.log(E.stringify({error:e},L7,t==="json"?2:null)),e.
properties&&e.properties.errors instanceof v){var n=e.properties.errors.map(function(r){return r.properties.
explanation}).join(`
`);console.log("errorMessages",n)}}NI.exports=j7});var cw=Pe((DZe,$I)=>{"use strict";m();var z7=At(),
B7=z7.pregMatchAll;$I.exports=function(t,n){var r={
content:t},o=n.join("|"),i=new RegExp("(?:(<(?:".concat(o,")[^>]*>)([^<>]*)</(?:").concat(o,
")>)|(<(?:").concat(o,")[^>]*/>)"),"g");return r.matches=B7(i,r.content),r}});var FI=Pe((AZe,_I)=>{
"use strict";m();function Kc(e){"@babel/helpers - typeof";return Kc=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Kc(e)}var U7=new RegExp(x.fromCharCode(
160),"g");function Eu(e){return e.replace(U7," ")}function W7(e,t){var n=Kc(e);if(n==="string")return Eu(
t.substr(0,e.length))===e;if(e instanceof RegExp)return e.test(Eu(t));if(n==="function")return!!e(t)}
function K7(e,t){var n=Kc(e);if(n==="string")return Eu(t).substr(e.length);if(e instanceof RegExp)return Eu(
t).match(e)[1];if(n==="function")return e(t)}function G7(e,t){var n=Kc(e);if(n==="string")return[t,
Eu(
t).substr(e.length)];if(e instanceof RegExp)return Eu(t).match(e);if(n==="function")return[t,e(t)]}
_I.
exports={match:W7,getValue:K7,getValues:G7}});var BI=Pe((NZe,zI)=>{"use strict";m();function Gc(e){
"@babel/helpers - typeof";return Gc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Gc(e)}function MI(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function Ii(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?MI(f(n),!0).forEach(function(r){
q7(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):MI(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function q7(e,t,
n){
return(t=H7(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function H7(e){var t=Z7(e,"string");return Gc(t)=="symbol"?t:t+""}function Z7(e,t){if(Gc(e)!="object"||
!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Gc(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
x:w)(e)}function LI(e,t){return X7(e)||Y7(e,t)||V7(e,t)||J7()}function J7(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function V7(e,t){
if(e){if(typeof e=="string")return jI(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?jI(e,t):void 0}}function jI(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function Y7(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function X7(
e){
if(v.isArray(e))return e}var xf=At(),Q7=xf.wordToUtf8,dw=xf.pushArray,eV=xf.isParagraphStart,tV=xf.isBreakTag,
mw=FI(),nV=mw.match,rV=mw.getValue,oV=mw.getValues;function iV(e,t){for(var n=[],r=0;r<e.length;r++){
var o=e[r];if(o.matchers){var i=o.matchers(t);if(!(i instanceof v))throw new S(
"module matcher returns a non array");dw(n,i)}}return n}function aV(e,t,n){for(var r=[],o=0;o<e.length;
o++){var i=e[o],a=LI(
i,2),s=a[0],u=a[1],l=i[2]||{};if(n.match(s,t)){var c=n.getValues(s,t);if(typeof l=="function"&&(l=l(
c)),!l.value){var d=LI(c,2);l.value=d[1]}r.push(Ii({type:"placeholder",prefix:s,module:u,onMatch:l.onMatch,
priority:l.priority},l))}}return r}function sV(e,t){var n=t.modules,r=t.startOffset,o=t.lIndex,i;t.offset=
r,t.match=nV,t.getValue=rV,t.getValues=oV;var a=iV(n,t),s=aV(a,e,t);if(s.length>0){for(var u=null,l=0;
l<
s.length;l++){var c=s[l];c.priority||(c.priority=-c.value.length),(!u||c.priority>u.priority)&&(u=c)}
return u.offset=r,delete u.priority,u.endLindex=o,u.lIndex=o,u.raw=e,u.onMatch&&u.onMatch(u),delete u.
onMatch,delete u.prefix,u}for(var d=0;d<n.length;d++){var p=n[d];if(i=p.parse(e,t),i)return i.offset=
r,i.endLindex=o,i.lIndex=o,i.raw=e,i}return{type:"placeholder",value:e,offset:r,endLindex:o,lIndex:o}
}
var uV={preparse:function(t,n,r){function o(i,a){for(var s=0;s<n.length;s++){var u=n[s];i=u.preparse(
i,a)||i}return i}return o(t,r)},parse:function(t,n,r){var o=!1,i="",a,s=[],u=r.fileTypeConfig.droppedTagsInsidePlaceholder||
[];return t.reduce(function(l,c){return c.type==="delimiter"?(o=c.position==="start",c.position==="end"&&
(r.parse=function(d){return sV(d,Ii(Ii(Ii({},r),c),{},{startOffset:a,modules:n}))},l.push(r.parse(
Q7(i))),dw(l,s),s=[]),c.position==="start"&&(s=[],a=c.offset),i="",l):o?c.type!=="content"||c.position!==
"insidetag"?(r.syntax.preserveNewlinesInTags&&(tV(c)||eV(c))&&(i+=`
`),u.indexOf(c.tag)!==-1||s.push(c),l):(i+=c.value,l):(l.push(c),l)},[])},postparse:function(t,n,r){
function o(s,u,l){for(var c=[],d=0;d<n.length;d++){var p=n[d];c.push(p.getTraits(s,u,l))}return c}
var i=[];
function a(s,u){for(var l=s,c=0;c<n.length;c++){var d=n[c],p=d.postparse(l,Ii(Ii({},u),{},{postparse:
function(b,C){
return a(b,Ii(Ii({},u),C))},getTraits:o}));if(p!=null){if(p.errors){dw(i,p.errors),l=p.postparsed;
continue}
l=p}}return l}return{postparsed:a(t,r),errors:i}}};zI.exports=uV});var pw=Pe(($Ze,UI)=>{"use strict";
m();function lV(e,t){if(e.lIndex==null)return null;var n=t.scopeManager.
scopePathItem;e.parentPart&&(n=n.slice(0,n.length-1));var r=t.filePath+"@"+e.lIndex.toString()+"-"+n.
join("-");return r}UI.exports=lV});var qI=Pe((FZe,GI)=>{"use strict";m();var KI=dr(),cV=KI.throwUnimplementedTagType,
dV=KI.XTScopeParserError,
mV=At(),WI=mV.pushArray,pV=pw();function fV(e,t){for(var n=0,r=t.modules;n<r.length;n++){var o=r[n],
i=o.render(e,t);if(i)return i}return!1}function gV(e){var t=e.baseNullGetter,n=e.compiled,r=e.scopeManager;
e.nullGetter=function(h,b){return t(h,b||r)};for(var o=[],i=[],a=0,s=n.length;a<s;a++){var u=n[a];e.
index=a,e.resolvedId=pV(u,e);var l=void 0;try{l=fV(u,e)}catch(h){if(h instanceof dV){o.push(h),i.push(
u);continue}throw h}if(l){l.errors&&WI(o,l.errors),i.push(l);continue}if(u.type==="content"||u.type===
"tag"){i.push(u);continue}cV(u,a)}for(var c=[],d=0;d<i.length;d++){var p=i[d].value;p instanceof v?
WI(
c,p):p&&c.push(p)}return{errors:o,parts:c}}GI.exports=gV});var ZI=Pe((LZe,HI)=>{"use strict";m();
function hV(e){for(var t=0,n=-1,r=0;r<e.length;r++){var o=e[r];
if(o instanceof D){n!==-1&&(t+=3,n=-1),t+=o.length;continue}for(var i=0;i<o.length;i++){var a=o.charCodeAt(
i);if(n!==-1){if((a&64512)===56320){t+=4,n=-1;continue}t+=3,n=-1}if((a&64512)===55296)if(i+1<o.length){
var s=o.charCodeAt(i+1);if((s&64512)===56320){t+=4,i++;continue}}else{n=a;continue}t+=a<128?1:a<2048?
2:3}}return t+(n===-1?0:3)}function yV(e,t){var n=0,r=-1;function o(c){c<128?t[n++]=c:c<2048?(t[n++]=
192|c>>>6,t[n++]=128|c&63):c<65536?(t[n++]=224|c>>>12,t[n++]=128|c>>>6&63,t[n++]=128|c&63):(t[n++]=240|
c>>>18,t[n++]=128|c>>>12&63,t[n++]=128|c>>>6&63,t[n++]=128|c&63)}for(var i=0;i<e.length;i++){var a=e[
i];
if(a instanceof D){r!==-1&&(o(r),r=-1),t.set(a,n),n+=a.length;continue}for(var s=0;s<a.length;s++){
var u=a.
charCodeAt(s);if(r!==-1){if((u&64512)===56320){o(65536+(r-55296<<10)+(u-56320)),r=-1;continue}o(r),r=
-1}if((u&64512)===55296)if(s+1<a.length){var l=a.charCodeAt(s+1);if((l&64512)===56320)u=65536+(u-55296<<
10)+(l-56320),s++;else{o(u);continue}}else{r=u;continue}o(u)}}r!==-1&&o(r)}function bV(e,t){for(var n=0,
r=e.length;n<r;n++)typeof e[n]=="number"&&(e[n]=e[n].toString());for(var o=0,i=t.modules;o<i.length;
o++){
var a=i[o];e=a.postrender(e,t)}var s=t.joinUncorrupt(e,t),u=new D(hV(s));yV(s,u);for(var l=0;l<s.length;
l++)
delete s[l];return u}HI.exports=bV});var t$=Pe((zZe,e$)=>{"use strict";m();function qc(e){
"@babel/helpers - typeof";return qc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},qc(e)}function JI(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function VI(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?JI(f(n),!0).forEach(function(r){
wV(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):JI(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function wV(e,t,
n){
return(t=vV(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function vV(e){var t=kV(e,"string");return qc(t)=="symbol"?t:t+""}function kV(e,t){if(qc(e)!="object"||
!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(qc(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
x:w)(e)}var xV=At(),YI=xV.pushArray,TV=pw();function SV(e,t){for(var n=0,r=t.modules;n<r.length;n++){
var o=r[n],i=o.resolve(e,t);if(i)return i}return!1}function QI(e,t,n,r){var o=SV(e,VI(VI({},r),{},{
resolvedId:TV(
e,r)}));if(o)return o.then(function(i){t.push({tag:e.value,lIndex:e.lIndex,value:i})}).catch(
function(i){
i instanceof v?YI(n,i):n.push(i)});if(e.type==="placeholder")return r.scopeManager.getValueAsync(e.value,
{part:e}).then(function(i){return i==null?r.nullGetter(e):i}).then(function(i){t.push({tag:e.value,
lIndex:e.
lIndex,value:i})}).catch(function(i){i instanceof v?YI(n,i):n.push(i)})}function EV(e){var t=[],n=[],
r=e.baseNullGetter,o=e.scopeManager;e.nullGetter=function(a,s){return r(a,s||o)},e.resolved=t;var i=CV(
e,n,t);return i?i.then(function(){return XI(e,n,t)}):XI(e,n,t)}function CV(e,t,n){for(var r=null,o=function(
){
var u=a[i];if(["content","tag"].indexOf(u.type)!==-1)return 1;u.resolveFirst&&(r!=null||(r=Promise.resolve(
null)),r=r.then(function(){return QI(u,n,t,e)}))},i=0,a=e.compiled;i<a.length;i++)o();return r}
function XI(e,t,n){
for(var r=[],o=0,i=e.compiled;o<i.length;o++){var a=i[o];["content","tag"].indexOf(a.type)===-1&&(a.
resolveFirst||r.push(QI(a,n,t,e)))}return Promise.all(r).then(function(){return{errors:t,resolved:n}
})}
e$.exports=EV});var o$=Pe((UZe,r$)=>{"use strict";m();var Hc=At(),Cu=Hc.startsWith,RV=Hc.endsWith,fw=Hc.isStarting,
n$=Hc.
isEnding,DV=Hc.isWhiteSpace,OV=bf();function AV(e){for(var t="",n=0,r=e.length;n<r;n++){var o=e[n];o instanceof
D||DV(o)||Cu(o,"<w:bookmarkEnd")||(RV(t,"</w:tbl>")&&!Cu(o,"<w:p")&&!Cu(o,"<w:tbl")&&!Cu(o,
"<w:sectPr")&&!Cu(o,"</w:ftr>")&&!Cu(o,"</w:hdr>")&&(o="<w:p/>".concat(o)),t=o,e[n]=o)}return e}
function PV(e,t){
var n=t.fileTypeConfig.tagShouldContain||[],r=-1;OV.docx.indexOf(t.contentType)!==-1&&(e=AV(e));for(
var o=-1,
i=0,a=n.length;i<a;i++)for(var s=n[i],u=s.tag,l=s.shouldContain,c=s.value,d=s.drop,p=s.dropParent,h=null,
b=0,C=e.length;b<C;b++){var A=e[b];if(!(A instanceof D)){if(r===i)if(n$(A,u)){if(r=-1,p){for(var P=-1,
N=o;N>0;N--)if(fw(e[N],p)){P=N;break}for(var I=P;I<=e.length;I++){if(n$(e[I],p)){e[I]="";break}e[I]=
""}}else{for(var _=o;_<=b;_++)e[_]="";d||(e[b]=h.join("")+c+A)}h=null}else{h&&h.push(A);for(var M=0,
z=l.length;M<z;M++)if(fw(A,l[M])){r=-1,h=null;break}}r===-1&&fw(A,u)&&A.indexOf("<",1)===-1&&(A[A.length-
2]==="/"?e[b]="":(o=b,r=i,h=d||p?null:[A]))}}return e}r$.exports=PV});var m$=Pe((KZe,d$)=>{
"use strict";m();function Zc(e){"@babel/helpers - typeof";return Zc=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Zc(e)}function NV(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function i$(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,$V(r.key),r)}}function IV(e,t,n){return t&&i$(e.prototype,t),n&&i$(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function $V(e){var t=_V(e,"string");return Zc(t)=="symbol"?t:t+""}
function _V(e,t){
if(Zc(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Zc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var hw=At(),a$=hw.pushArray,FV=hw.wordToUtf8,MV=hw.convertSpaces,LV=cw(),s$=sw(),gw=BI(
),
u$=qI(),jV=ZI(),l$=t$(),zV=o$(),BV=Function.prototype.bind,c$=Function.prototype.call,UV=c$.bind(c$,
BV);function WV(e,t){for(var n=LV(e,t),r=[],o=0,i=n.matches;o<i.length;o++){var a=i[o];r.push(a.array[
2])}
return FV(MV(r.join("")))}d$.exports=(function(){function e(t,n){NV(this,e),this.cachedParsers={},
this.
content=t;for(var r in n)this[r]=n[r];this.setModules({inspect:{filePath:n.filePath}})}return IV(e,[
{key:"resolveTags",value:function(n){var r=this;this.tags=n;var o=this.getOptions(),i=this.filePath;
o.scopeManager=this.scopeManager,o.resolve=l$;for(var a=[],s=[],u=0,l=this.modules;u<l.length;u++){
var c=l[u];
s.push(Promise.resolve(c.preResolve(o)).catch(function(d){a.push(d)}))}return Promise.all(s).then(
function(){
if(a.length!==0)throw a;return l$(o).then(function(d){for(var p=d.resolved,h=d.errors,b=0;b<h.length;
b++){
var C,A=h[b];A instanceof S||(A=new S(A)),(C=A).properties||(C.properties={}),A.properties.file=i,h[
b]=
A}if(h.length!==0)throw h;return Promise.all(p).then(function(P){return o.scopeManager.root.finishedResolving=
!0,o.scopeManager.resolved=P,r.setModules({inspect:{resolved:P,filePath:i}}),P})}).catch(function(d){
throw r.errorChecker(d),d})})}},{key:"getFullText",value:function(){return WV(this.content,this.fileTypeConfig.
tagsXmlTextArray)}},{key:"setModules",value:function(n){for(var r=0,o=this.modules;r<o.length;r++){
var i=o[r];
i.set(n)}}},{key:"preparse",value:function(){this.allErrors=[],this.xmllexed=s$.xmlparse(this.content,
{text:this.fileTypeConfig.tagsXmlTextArray,other:this.fileTypeConfig.tagsXmlLexedArray}),this.setModules(
{inspect:{filePath:this.filePath,xmllexed:this.xmllexed}});var n=s$.parse(this.xmllexed,this.delimiters,
this.syntax,this.fileType),r=n.lexed,o=n.errors;a$(this.allErrors,o),this.lexed=r,this.setModules({
inspect:{
filePath:this.filePath,lexed:this.lexed}});var i=this.getOptions();this.lexed=gw.preparse(this.lexed,
this.modules,i)}},{key:"parse",value:function(){var n=arguments.length>0&&arguments[0]!==void 0?
arguments[0]:
{},r=n.noPostParse;this.setModules({inspect:{filePath:this.filePath}});var o=this.getOptions();
return this.
parsed=gw.parse(this.lexed,this.modules,o),this.setModules({inspect:{filePath:this.filePath,parsed:
this.
parsed}}),r?this:this.postparse()}},{key:"postparse",value:function(){var n=this.getOptions(),r=gw.postparse(
this.parsed,this.modules,n),o=r.postparsed,i=r.errors;return this.postparsed=o,this.setModules({
inspect:{
filePath:this.filePath,postparsed:this.postparsed}}),a$(this.allErrors,i),this.errorChecker(this.allErrors),
this}},{key:"errorChecker",value:function(n){for(var r=0,o=n;r<o.length;r++){var i=o[r];i.properties||
(i.properties={}),i.properties.file=this.filePath}for(var a=0,s=this.modules;a<s.length;a++){var u=s[
a];
n=u.errorsTransformer(n)}}},{key:"baseNullGetter",value:function(n,r){for(var o=null,i=0,a=this.modules;
i<
a.length;i++){var s=a[i];o==null&&(o=s.nullGetter(n,r,this))}return o!=null?o:this.nullGetter(n,r)}}
,
{key:"getOptions",value:function(){return{compiled:this.postparsed,cachedParsers:this.cachedParsers,
tags:this.tags,modules:this.modules,parser:this.parser,contentType:this.contentType,relsType:this.relsType,
baseNullGetter:UV(this.baseNullGetter,this),filePath:this.filePath,syntax:this.syntax,fileTypeConfig:
this.
fileTypeConfig,fileType:this.fileType,linebreaks:this.linebreaks,stripInvalidXMLChars:this.stripInvalidXMLChars}
}},
{key:"render",value:function(n){this.filePath=n;var r=this.getOptions();r.resolved=this.scopeManager.
resolved,r.scopeManager=this.scopeManager,r.render=u$,r.joinUncorrupt=zV;var o=u$(r),i=o.errors,a=o.
parts;return i.length>0?(this.allErrors=i,this.errorChecker(i),this):(this.content=jV(a,r),this.setModules(
{inspect:{filePath:this.filePath,content:this.content}}),this)}}])})()});var R$=Pe((qZe,C$)=>{
"use strict";m();function Yc(e){"@babel/helpers - typeof";return Yc=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Yc(e)}function p$(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function $i(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?p$(f(n),!0).forEach(function(r){
KV(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):p$(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function KV(e,t,
n){
return(t=T$(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function GV(e,t){return JV(e)||ZV(e,t)||HV(e,t)||qV()}function qV(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function HV(e,t){
if(e){if(typeof e=="string")return f$(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?f$(e,t):void 0}}function f$(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function ZV(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function JV(
e){
if(v.isArray(e))return e}function VV(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function g$(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||
!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(e,T$(r.key),r)}}function YV(e,t,n){
return t&&g$(e.prototype,t),n&&g$(e,n),f.defineProperty(e,"prototype",{writable:!1}),e}function T$(e){
var t=XV(e,"string");return Yc(t)=="symbol"?t:t+""}function XV(e,t){if(Yc(e)!="object"||!e)return e;
var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Yc(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:w)(e)}var mr=At(),QV=mr.chunkBy,
Tf=mr.last,ww=mr.isParagraphStart,yw=mr.isModule,h$=mr.pushArray,S$=mr.isParagraphEnd,eY=mr.isContent,
Vc=mr.startsWith,vw=mr.isTagEnd,Ru=mr.isTagStart,bw=mr.getSingleAttribute,y$=mr.setSingleAttribute,
tY=bf(),
nY=Ni(),rY=At(),b$=rY.isWhiteSpace,Jc="loop";function oY(e){for(var t=0;t<e.length;t++){var n=e[t];
if(eY(
n))return!0}return!1}function iY(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.type!=="content")return n}
return null}function E$(e){var t=iY(e.subparsed);return t!=null&&t.tag!=="w:t"}function aY(e){return e.
hasPageBreak&&E$(e)?'<w:p><w:r><w:br w:type="page"/></w:r></w:p>':""}function sY(e){return e.length&&
ww(e[0])&&S$(Tf(e))}function w$(e){return oY(e)?0:e.length}function v$(e){var t=e.parts.length-1;e.parts[
t]===
"</w:p>"?e.parts.splice(t,0,'<w:r><w:br w:type="page"/></w:r>'):e.parts.push(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function uY(e){e.parts.unshift(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}
function lY(e){for(var t=0;t<e.length;t++){var n=e[t];if(Ru("w:type",n)&&n.value.indexOf(
"continuous")!==
-1)return!0}return!1}function cY(e){for(var t=0;t<e.length;t++){var n=e[t];if(Ru("w:type",n)&&n.value.
indexOf('w:val="nextPage"')!==-1)return!0}return!1}function dY(e,t){for(var n="",r=0;r<t.length;r++){
var o=t[r].value;n+=o}e.unshift("<w:p><w:pPr>".concat(n,"</w:pPr></w:p>"))}function mY(e){for(var t=!1,
n=!1,r=0;r<e.length;r++){var o=e[r];!t&&Vc(o,"<w:sectPr")&&(n=!0),n&&(Vc(o,"<w:type")&&(t=!0),!t&&Vc(
o,"</w:sectPr")&&(e.splice(r,0,'<w:type w:val="continuous"/>'),r++))}return e}function pY(e){for(var t=0,
n=0;n<e.length;n++)!Vc(e[n],"<w:headerReference")&&!Vc(e[n],"<w:footerReference")&&(e[t]=e[n],t++);
return e.
length=t,e}function k$(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag==="w:br"&&n.value.indexOf(
'w:type="page"')!==-1)return!0}return!1}function x$(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag===
"w:drawing")return!0}return!1}function fY(e){for(var t=[],n=null,r=0;r<e.length;r++){var o=e[r];Ru(
"w:sectPr",o)&&(n=[],t.push(n)),n!==null&&n.push(o),vw("w:sectPr",o)&&(n=null)}return t}function gY(
e){
for(var t=!1,n=0,r=0;r<e.length;r++){var o=e[r];Ru("w:sectPr",o)&&(t=!0),t&&(o.tag==="w:headerReference"||
o.tag==="w:footerReference")&&(n++,t=!1),vw("w:sectPr",o)&&(t=!1)}return n}function hY(e){for(var t=[
],
n=!1,r=e.length-1;r>=0;r--){var o=e[r];if(vw("w:sectPr",o)&&(n=!0),Ru("w:sectPr",o)&&(t.unshift(o.value),
n=!1),n&&t.unshift(o.value),ww(o)){if(t.length>0)return t.join("");break}}return""}var yY=(function(
){
function e(){VV(this,e),this.name="LoopModule",this.inXfrm=!1,this.totalSectPr=0,this.prefix={start:
"#",end:"/",dash:/^-([^\s]+)\s(.+)/,inverted:"^"}}return YV(e,[{key:"optionsTransformer",value:
function(n,r){
return this.docxtemplater=r,n}},{key:"preparse",value:function(n,r){var o=r.contentType;tY.main.indexOf(
o)!==-1&&(this.sects=fY(n))}},{key:"matchers",value:function(){var n=Jc;return[[this.prefix.start,n,
{expandTo:"auto",location:"start",inverted:!1}],[this.prefix.inverted,n,{expandTo:"auto",location:
"start",inverted:!0}],[this.prefix.end,n,{location:"end"}],[this.prefix.dash,n,function(r){var o=GV(
r,
3),i=o[1],a=o[2];return{location:"start",inverted:!1,expandTo:i,value:a}}]]}},{key:"getTraits",value:
function(n,r){
if(n==="expandPair"){for(var o=[],i=0,a=r.length;i<a;i++){var s=r[i];yw(s,Jc)&&s.subparsed==null&&o.
push({part:s,offset:i})}return o}}},{key:"postparse",value:function(n,r){var o=r.basePart;if(o&&this.
docxtemplater.fileType==="docx"&&n.length>0){o.sectPrCount=gY(n),this.totalSectPr+=o.sectPrCount;for(
var i=this.
sects,a=0,s=i.length;a<s;a++){var u=i[a];if(o.lIndex<u[0].lIndex){a+1<i.length&&lY(i[a+1])&&(o.addContinuousType=
!0);break}if(n[0].lIndex<u[0].lIndex&&u[0].lIndex<o.lIndex){cY(i[a])&&(o.addNextPage={index:a});
break}}
o.lastParagrapSectPr=hY(n)}if(!o||o.expandTo!=="auto"||o.module!==Jc||!sY(n))return n;o.paragraphLoop=
!0;var l=0,c=QV(n,function(C){return ww(C)&&(l++,l===1)?"start":S$(C)&&(l--,l===0)?"end":null}),d=c[
0],
p=Tf(c),h=w$(d),b=w$(p);return h>0&&c[1][0].type==="content"&&b$(c[1][0].value)&&(h+=1),b>0&&Tf(c[c.
length-2]).type==="content"&&b$(Tf(c[c.length-2]).value)&&(b+=1),o.hasPageBreakBeginning=k$(d),o.hasPageBreak=
k$(p),x$(d)&&(h=0),x$(p)&&(b=0),n.slice(h,n.length-b)}},{key:"resolve",value:function(n,r){var o=this;
if(!yw(n,Jc))return null;var i=r.scopeManager,a=i.getValueAsync(n.value,{part:n}),s=[],u;o.resolveSerially&&
(u=Promise.resolve(null));function l(d,p,h){var b=i.createSubScopeManager(d,n.value,p,n,h);o.resolveSerially?
(u=u.then(function(){return r.resolve($i($i({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b}))}
),
s.push(u)):s.push(r.resolve($i($i({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b})))}var c=[];
return a.then(function(d){return d!=null||(d=r.nullGetter(n)),d instanceof Promise?d.then(function(p){
return p instanceof v?Promise.all(p):p}):d instanceof v?Promise.all(d):d}).then(function(d){return i.
loopOverValue(d,l,n.inverted),Promise.all(s).then(function(p){for(var h=[],b=0;b<p.length;b++){var C=p[
b],
A=C.resolved,P=C.errors;h$(c,P),h.push(A)}return h}).then(function(p){if(c.length>0)throw c;return p}
)})}},
{key:"render",value:function(n,r){var o=this;if(n.tag==="p:xfrm"&&(o.inXfrm=n.position==="start"),n.
tag==="a:ext"&&o.inXfrm)return o.lastExt=n,n;if(!yw(n,Jc))return null;var i=[],a=[],s=0,u=n.subparsed[
0],
l=0;(u==null?void 0:u.tag)==="a:tr"&&(l=+bw(u.value,"h")),s-=l;var c=0,d=E$(n);function p(A,P,N){s+=
l;for(var I=r.scopeManager.createSubScopeManager(A,n.value,P,n,N),_=0,M=n.subparsed;_<M.length;_++){
var z=M[_];if(Ru("a16:rowId",z)){var L=+bw(z.value,"val")+c;c=1,z.value=y$(z.value,"val",L)}}var j=r.
render($i($i({},r),{},{compiled:n.subparsed,tags:{},scopeManager:I}));n.hasPageBreak&&P===N-1&&d&&v$(
j);var B=I.scopePathItem.some(function(X){return X!==0});B?(n.sectPrCount===1&&(j.parts=pY(j.parts)),
n.addContinuousType&&(j.parts=mY(j.parts))):n.addNextPage&&dY(j.parts,o.sects[n.addNextPage.index]),
n.addNextPage&&v$(j),n.hasPageBreakBeginning&&d&&uY(j);for(var U=0,G=j.parts;U<G.length;U++){var H=G[
U];
i.push(H)}h$(a,j.errors)}var h=r.scopeManager.getValue(n.value,{part:n});h!=null||(h=r.nullGetter(n));
var b=r.scopeManager.loopOverValue(h,p,n.inverted);if(b===!1)return n.lastParagrapSectPr?n.paragraphLoop?
{value:"<w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr></w:p>")}:{value:
"</w:t></w:r></w:p><w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr><w:r><w:t>")}:{value:aY(n)||"",
errors:a};if(s!==0){var C=+bw(
o.lastExt.value,"cy");o.lastExt.value=y$(o.lastExt.value,"cy",C+s)}return{value:r.joinUncorrupt(i,$i(
$i({},r),{},{basePart:n})),errors:a}}}])})();C$.exports=function(){return nY(new yY)}});var I$=Pe((
ZZe,N$)=>{"use strict";m();function Xc(e){"@babel/helpers - typeof";return Xc=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Xc(e)}function bY(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function D$(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,vY(r.key),r)}}function wY(e,t,n){return t&&D$(e.prototype,t),n&&D$(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function vY(e){var t=kY(e,"string");return Xc(t)=="symbol"?t:t+""}
function kY(e,t){
if(Xc(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Xc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var xY=Ni(),Qc=At(),TY=Qc.isTextStart,SY=Qc.isTextEnd,EY=Qc.endsWith,CY=Qc.startsWith,
O$=Qc.pushArray,A$='<w:t xml:space="preserve">',RY=A$.length,P$="</w:t>",DY=P$.length;function OY(e){
return TY(e)&&e.tag==="w:t"}function kw(e,t){var n=e[t].value;return e[t+1].value==="</w:t>"||n.indexOf(
'xml:space="preserve"')!==-1?n:n.substr(0,n.length-1)+' xml:space="preserve">'}function AY(e,t){
return e&&
e.basePart&&t.length>1}var PY=(function(){function e(){bY(this,e),this.name="SpacePreserveModule"}
return wY(
e,[{key:"postparse",value:function(n,r){var o=[],i=!1,a=0,s=0;function u(c,d){return c.type==="placeholder"&&
d.length>1}var l=n.reduce(function(c,d){return OY(d)&&(i=!0,s=o.length),i?(o.push(d),AY(r,o)&&
(a=r.basePart.endLindex,o[0].value=kw(o,0)),u(d,o)&&(o[s].value=kw(o,s),a=d.endLindex),SY(d)&&d.lIndex>
a&&(a!==0&&(o[s].value=kw(o,s)),O$(c,o),o=[],i=!1,a=0,s=0),c):(c.push(d),c)},[]);return O$(l,o),l}},
{key:"postrender",value:function(n){for(var r=0,o=!1,i=0,a=n.length;i<a;i++)if(!(n[i]===""||n[i]instanceof
D)){var s=n[i];o&&CY(s,P$)&&(n[r]=n[r].substr(0,n[r].length-RY)+"<w:t/>",s=s.substr(DY),n[i]=s),o=EY(
s,A$),r=i}return n}}])})();N$.exports=function(){return xY(new PY)}});var j$=Pe((VZe,L$)=>{
"use strict";m();function ed(e){"@babel/helpers - typeof";return ed=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},ed(e)}function NY(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function $$(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,$Y(r.key),r)}}function IY(e,t,n){return t&&$$(e.prototype,t),n&&$$(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function $Y(e){var t=_Y(e,"string");return ed(t)=="symbol"?t:t+""}
function _Y(e,t){
if(ed(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(ed(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var FY=yf(),F$=At(),MY=F$.isContent,_$=F$.getPartWithDelimiters,M$=dr(),LY=M$.throwRawTagShouldBeOnlyTextInParagraph,
jY=M$.getInvalidRawXMLValueException,zY=Ni(),xw="rawxml";function BY(e){for(var t=e.part,n=e.left,r=e.
right,o=e.postparsed,i=e.index,a=o.slice(n+1,r),s=0,u=a.length;s<u;s++)if(s!==i-n-1){var l=a[s];MY(l)&&
LY({paragraphParts:a,part:t})}return t}var UY=(function(){function e(){NY(this,e),this.name="RawXmlModule",
this.prefix="@"}return IY(e,[{key:"optionsTransformer",value:function(n,r){return this.fileTypeConfig=
r.fileTypeConfig,n}},{key:"matchers",value:function(){return[[this.prefix,xw]]}},{key:"postparse",
value:function(n){
var r=this;return FY.expandToOne(n,{moduleName:xw,getInner:BY,expandTo:this.fileTypeConfig.tagRawXml,
error:{message:"Raw tag not in paragraph",id:"raw_tag_outerxml_invalid",explanation:function(i){
return'The tag "'.concat(_$(i,r.docxtemplater),
'" is not inside a paragraph, putting raw tags inside an inline loop is disallowed.')}}})}},{key:
"render",value:function(n,r){if(n.module!==xw)return null;var o,
i=[];try{o=r.scopeManager.getValue(n.value,{part:n}),o!=null||(o=r.nullGetter(n))}catch(a){return i.
push(a),{errors:i}}return o=o||"",typeof o=="string"?{value:o}:{errors:[jY({tag:n.value,value:o,
partDelims:_$(
n,this.docxtemplater),part:n,offset:n.offset})]}}}])})();L$.exports=function(){return zY(new UY)}});
var B$=Pe((XZe,z$)=>{"use strict";m();function WY(e,t){for(var n=-1,r=0,o=e.length;r<o;r++)t[r]>=e[r].
length||(n===-1||e[r][t[r]].offset<e[n][t[n]].offset)&&(n=r);return n}z$.exports=function(e){for(var t=0,
n=0,r=e;n<r.length;n++){var o=r[n];t+=o.length}e=e.filter(function(l){return l.length>0});for(var i=new v(
t),a=e.map(function(){return 0}),s=0;s<t;s++){var u=WY(e,a);i[s]=e[u][a[u]],a[u]++}return i}});var q$=Pe(
(eJe,G$)=>{"use strict";m();function td(e){"@babel/helpers - typeof";return td=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},td(e)}function KY(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function U$(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,qY(r.key),r)}}function GY(e,t,n){return t&&U$(e.prototype,t),n&&U$(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function qY(e){var t=HY(e,"string");return td(t)=="symbol"?t:t+""}
function HY(e,t){
if(td(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(td(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var ZY="expandPair",JY=B$(),Ew=At(),VY=Ew.getLeft,YY=Ew.getRight,Sw=Ew.pushArray,XY=Ni(
),
QY=yf(),eX=QY.getExpandToDefault,Cw=dr(),W$=Cw.getUnmatchedLoopException,tX=Cw.getClosingTagNotMatchOpeningTag,
K$=Cw.getUnbalancedLoopException;function nX(e){switch(e.location){case"start":return 1;case"end":
return-1}}
function Tw(e,t){return e!=null&&t!=null&&(e.part.location==="start"&&t.part.location==="end"&&e.part.
value===t.part.value||t.part.value==="")}function rX(e){for(var t=0,n=[];t<e.length;){var r=e[t].part;
if(r.location==="end"){if(t===0)return e.splice(0,1),n.push(W$(r)),{traits:e,errors:n};var o=t,i=t-1,
a=1;if(Tw(e[i],e[o]))return e.splice(o,1),e.splice(i,1),{errors:n,traits:e};for(;a<50;){var s=e[i-a],
u=e[o+a];if(Tw(s,e[o]))return e.splice(o,1),e.splice(i-a,1),{errors:n,traits:e};if(Tw(e[i],u))return e.
splice(o+a,1),e.splice(i,1),{errors:n,traits:e};a++}return n.push(tX({tags:[e[i].part,e[o].part]})),
e.splice(o,1),e.splice(i,1),{traits:e,errors:n}}t++}for(var l=0;l<e.length;l++){var c=e[l].part;n.push(
W$(c))}return{traits:[],errors:n}}function oX(e){var t={},n=[],r=[],o=[];for(Sw(o,e);o.length>0;){
var i=rX(
o);Sw(n,i.errors),o=i.traits}if(n.length>0)return{pairs:r,errors:n};for(var a=0,s=0;s<e.length;s++){
var u=e[s],l=u.part,c=nX(l);if(a+=c,c===1)t[a]=u;else{var d=t[a+1];a===0&&r.push([d,u])}a=a>=0?a:0}
return{
pairs:r,errors:n}}var iX=(function(){function e(){KY(this,e),this.name="ExpandPairTrait"}return GY(e,
[{key:"optionsTransformer",value:function(n,r){return r.options.paragraphLoop&&Sw(r.fileTypeConfig.expandTags,
r.fileTypeConfig.onParagraphLoop),this.expandTags=r.fileTypeConfig.expandTags,n}},{key:"postparse",
value:function(n,r){
var o=this,i=r.getTraits,a=r.postparse,s=r.fileType,u=i(ZY,n,r);u=u.map(function(N){return N||[]}),u=
JY(u);var l=oX(u),c=l.pairs,d=l.errors,p=0,h=null,b=c.map(function(N){var I=N[0].part.expandTo;if(I===
"auto"&&s!=="text"){var _=eX(n,N,o.expandTags);_.error&&d.push(_.error),I=_.value}if(!I||s==="text"){
var M=N[0].offset,z=N[1].offset;return M<p&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&d.
push(K$(N,h)),h=N,p=z,[M,z]}var L,j;try{L=VY(n,I,N[0].offset)}catch(B){d.push(B)}try{j=YY(n,I,N[1].offset)}
catch(B){
d.push(B)}return L<p&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&d.push(K$(N,h)),p=j,h=N,
[L,j]});if(d.length>0)return{postparsed:n,errors:d};var C=0,A,P=n.reduce(function(N,I,_){var M=C<c.length&&
b[C][0]<=_&&_<=b[C][1],z=c[C],L=b[C];if(!M)return N.push(I),N;if(L[0]===_&&(A=[]),z[0].offset!==_&&z[
1].
offset!==_&&A.push(I),L[1]===_){var j=n[z[0].offset];j.subparsed=a(A,{basePart:j}),j.endLindex=z[1].
part.lIndex,delete j.location,delete j.expandTo,N.push(j),C++;for(var B=b[C];B&&B[0]<_;)C++,B=b[C]}
return N},
[]);return{postparsed:P,errors:d}}}])})();G$.exports=function(){return XY(new iX)}});var Y$=Pe((nJe,
V$)=>{"use strict";m();function nd(e){"@babel/helpers - typeof";return nd=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},nd(e)}function aX(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function H$(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,uX(r.key),r)}}function sX(e,t,n){return t&&H$(e.prototype,t),n&&H$(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function uX(e){var t=lX(e,"string");return nd(t)=="symbol"?t:t+""}
function lX(e,t){
if(nd(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(nd(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var cX=Ni(),J$=dr(),dX=J$.getScopeCompilationError,mX=J$.getCorruptCharactersException,
Rw=At(),Z$=Rw.utf8ToWord,pX=Rw.hasCorruptCharacters,fX=Rw.removeCorruptCharacters,Sf=ow(),gX=Sf.settingsContentType,
hX=Sf.coreContentType,yX=Sf.appContentType,bX=Sf.customContentType,wX=[gX,hX,yX,bX],vX={docx:"w",
pptx:"a"},kX=(function(){function e(){aX(this,e),this.name="Render",this.recordRun=!1,this.recordedRun=[
]}
return sX(e,[{key:"set",value:function(n){n.compiled&&(this.compiled=n.compiled),n.data!=null&&(this.
data=n.data)}},{key:"optionsTransformer",value:function(n,r){return this.docxtemplater=r,this.brTag=
r.fileType==="docx"?"<w:r><w:br/></w:r>":"<a:br/>",this.prefix=vX[r.fileType],this.runStartTag="".concat(
this.prefix,":r"),this.runPropsStartTag="".concat(this.prefix,":rPr"),n}},{key:"postparse",value:
function(n,r){
for(var o=[],i=0;i<n.length;i++){var a=n[i];if(a.type==="placeholder"){var s=a.value;try{r.cachedParsers[
a.
lIndex]=this.docxtemplater.parser(s,{tag:a})}catch(u){o.push(dX({tag:s,rootError:u,offset:a.offset}))}
}}
return{postparsed:n,errors:o}}},{key:"getRenderedMap",value:function(n){for(var r in this.compiled)n[
r]=
{from:r,data:this.data};return n}},{key:"render",value:function(n,r){var o=r.contentType,i=r.scopeManager,
a=r.linebreaks,s=r.nullGetter,u=r.fileType,l=r.stripInvalidXMLChars;if(wX.indexOf(o)!==-1&&(a=!1),a&&
this.recordRuns(n),!(n.type!=="placeholder"||n.module)){var c;try{c=i.getValue(n.value,{part:n})}
catch(d){
return{errors:[d]}}if(c!=null||(c=s(n)),typeof c=="string"){if(l)c=fX(c);else if(["docx","pptx",
"xlsx"].indexOf(u)!==-1&&pX(c))return{errors:[mX({tag:n.value,value:c,offset:n.offset})]}}return u==="text"?
{value:c}:{value:a&&typeof c=="string"?this.renderLineBreaks(c):Z$(c)}}}},{key:"recordRuns",value:
function(n){
n.tag===this.runStartTag?this.recordedRun="":n.tag===this.runPropsStartTag?(n.position==="start"&&(
this.
recordRun=!0,this.recordedRun+=n.value),(n.position==="end"||n.position==="selfclosing")&&(this.recordedRun+=
n.value,this.recordRun=!1)):this.recordRun&&(this.recordedRun+=n.value)}},{key:"renderLineBreaks",
value:function(n){
for(var r=[],o=n.split(`
`),i=0,a=o.length;i<a;i++)r.push(Z$(o[i])),i<o.length-1&&r.push("</".concat(this.prefix,":t></").concat(
this.prefix,":r>").concat(this.brTag,"<").concat(this.prefix,":r>").concat(this.recordedRun,"<").concat(
this.prefix,":t").concat(this.docxtemplater.fileType==="docx"?' xml:space="preserve"':"",">"));
return r}}])})();
V$.exports=function(){return cX(new kX)}});var r_=Pe((oJe,n_)=>{"use strict";m();var X$=R$(),xX=I$(),
Q$=j$(),e_=q$(),t_=Y$();function TX(){return{
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
{contains:"w:p",expand:"w:p",onlyTextInTag:!0}],tagRawXml:"w:p",baseModules:[X$,xX,e_,Q$,t_],
tagShouldContain:[
{tag:"w:sdtContent",shouldContain:["w:p","w:r","w:commentRangeStart","w:sdt"],value:"<w:p></w:p>"},{
tag:"w:tc",shouldContain:["w:p"],value:"<w:p></w:p>"},{tag:"w:tr",shouldContain:["w:tc"],drop:!0},{
tag:"w:tbl",shouldContain:["w:tr"],drop:!0}]}}function SX(){return{getTemplatedFiles:function(){
return[]},
textPath:function(t){return t.textTarget},tagsXmlTextArray:["Company","HyperlinkBase","Manager",
"cp:category","cp:keywords","dc:creator","dc:description","dc:subject","dc:title","a:t","m:t",
"vt:lpstr",
"vt:lpwstr"],tagsXmlLexedArray:["p:sp","a:tc","a:tr","a:tbl","a:graphicData","a:p","a:r","a:rPr",
"p:txBody","a:txBody","a:off","a:ext","p:graphicFrame","p:xfrm","a16:rowId","a:endParaRPr"],
droppedTagsInsidePlaceholder:[
"a:p","a:endParaRPr"],expandTags:[{contains:"a:tc",expand:"a:tr"}],onParagraphLoop:[{contains:"a:p",
expand:"a:p",onlyTextInTag:!0}],tagRawXml:"p:sp",baseModules:[X$,e_,Q$,t_],tagShouldContain:[{tag:
"a:tbl",shouldContain:["a:tr"],dropParent:"p:graphicFrame"},{tag:"p:txBody",shouldContain:["a:p"],
value:"<a:p></a:p>"},{tag:"a:txBody",shouldContain:["a:p"],value:"<a:p></a:p>"}]}}n_.exports={docx:
TX,pptx:SX}});var x_=Pe((aJe,Nw)=>{"use strict";m();var EX=["modules"];function o_(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){
var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.getOwnPropertyDescriptor(e,o).enumerable}
)),
n.push.apply(n,r)}return n}function to(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?
arguments[t]:{};t%2?o_(f(n),!0).forEach(function(r){CX(e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(
e,f.getOwnPropertyDescriptors(n)):o_(f(n)).forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(
n,r))})}return e}function CX(e,t,n){return(t=p_(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function i_(e,t){return AX(e)||OX(e,t)||DX(e,t)||RX()}
function RX(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function DX(e,t){
if(e){if(typeof e=="string")return a_(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?a_(e,t):void 0}}function a_(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function OX(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function AX(
e){
if(v.isArray(e))return e}function Ou(e){"@babel/helpers - typeof";return Ou=typeof T=="function"&&
typeof T.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T=="function"&&t.constructor===
T&&t!==T.prototype?"symbol":typeof t},Ou(e)}function PX(e,t){if(e==null)return{};var n,r,o=NX(e,t);
if(f.
getOwnPropertySymbols){var i=f.getOwnPropertySymbols(e);for(r=0;r<i.length;r++)n=i[r],t.indexOf(n)===
-1&&{}.propertyIsEnumerable.call(e,n)&&(o[n]=e[n])}return o}function NX(e,t){if(e==null)return{};var n={
};
for(var r in e)if({}.hasOwnProperty.call(e,r)){if(t.indexOf(r)!==-1)continue;n[r]=e[r]}return n}
function IX(e,t){
if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function s_(e,t){for(
var n=0;n<
t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),
f.defineProperty(e,p_(r.key),r)}}function $X(e,t,n){return t&&s_(e.prototype,t),n&&s_(e,n),f.defineProperty(
e,"prototype",{writable:!1}),e}function p_(e){var t=_X(e,"string");return Ou(t)=="symbol"?t:t+""}
function _X(e,t){
if(Ou(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Ou(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var hn=At(),Lt=KN(),FX=Lt.object({allowUnopenedTag:Lt.boolean().optional(),
allowUnclosedTag:Lt.
boolean().optional(),allowUnbalancedLoops:Lt.boolean().optional(),changeDelimiterPrefix:Lt.string().
optional().nullable()}),MX=Lt.object({delimiters:Lt.object({start:Lt.string().nullable(),end:Lt.string(
).
nullable()}).strict().optional(),fileTypeConfig:Lt.object({}).optional(),paragraphLoop:Lt.boolean().
optional(),parser:Lt.function().optional(),errorLogging:Lt.union([Lt.boolean(),Lt.string()]).optional(
),
linebreaks:Lt.boolean().optional(),nullGetter:Lt.function().optional(),syntax:FX.optional(),
stripInvalidXMLChars:Lt.
boolean().optional(),warnFn:Lt.function().optional()}).strict(),LX=qN(),f_=LX.getRelsTypes,g_=JN(),
h_=g_.
collectContentTypes,y_=g_.getContentTypes,b_=Ni(),jX=yf(),zX=dI(),BX=bI(),u_=sw(),UX=PI(),Dw=UX.getTags,
w_=II(),Bo=dr(),v_=Bo.throwMultiError,WX=Bo.throwResolveBeforeCompile,KX=Bo.throwRenderInvalidTemplate,
GX=Bo.throwRenderTwice,od=Bo.XTInternalError,qX=Bo.XTTemplateError,HX=Bo.throwFileTypeNotIdentified,
ZX=Bo.throwFileTypeNotHandled,Ef=Bo.throwApiVersionError;hn.getRelsTypes=f_;hn.traits=jX;hn.moduleWrapper=
b_;hn.collectContentTypes=h_;hn.getContentTypes=y_;var l_=hn.getDefaults,JX=hn.str2xml,VX=hn.xml2str,
Pw=hn.concatArrays,c_=hn.uniq,YX=hn.getDuplicates,XX=hn.stableSort,Ow=hn.pushArray,d_=hn.utf8ToWord,
QX=hn.invertMap,eQ="[Content_Types].xml",tQ="_rels/.rels",no=[3,48,0];function nQ(e){for(var t=[],n=0;
n<
e.length;n++){var r=e[n];t.push(r.name)}var o=YX(t);if(o.length>0)throw new od(
'Detected duplicate module "'.concat(o[0],'"'))}function rQ(e){for(var t=0,n=e.modules;t<n.length;t++)for(
var r=n[t],o=0,
i=r.xmlContentTypes||[];o<i.length;o++)for(var a=i[o],s=e.invertedContentTypes[a]||[],u=0;u<s.length;
u++){
var l=s[u];e.zip.files[l]&&e.options.xmlFileNames.push(l)}}function oQ(e){return XX(e,function(t,n){
return(n.priority||0)-(t.priority||0)})}function rd(e){var t=[];for(var n in e)t.push(n);for(var r=[
eQ,tQ],o=["word/","xl/","ppt/"],i=0;i<t.length;i++)for(var a=t[i],s=0;s<o.length;s++){var u=o[s];a.indexOf(
"".concat(u))===0&&r.push(a)}for(var l=0;l<t.length;l++){var c=t[l];r.indexOf(c)===-1&&r.push(c)}
return r}
function k_(e,t){e.hideDeprecations!==!0&&console.warn(t)}function Du(e,t){if(e.hideDeprecations!==!0)
return k_(e,'Deprecated method ".'.concat(t,
'", view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ').concat(new S(
).stack))}function Aw(e){e.modules=e.modules.filter(function(t){
if(!t.supportedFileTypes)return!0;if(!v.isArray(t.supportedFileTypes))throw new S(
"The supportedFileTypes field of the module must be an array");var n=t.supportedFileTypes.includes(e.fileType);
return n||
t.on("detached"),n})}function m_(e){var t=e.compiled;e.errors=Pw(f.keys(t).map(function(n){return t[
n].
allErrors})),e.errors.length!==0&&(e.options.errorLogging&&w_(e.errors,e.options.errorLogging),v_(e.
errors))}function iQ(e){return typeof Buffer!="undefined"&&typeof Buffer.isBuffer=="function"&&
Buffer.
isBuffer(e)}var Ra=(function(){function e(t){var n=arguments.length>1&&arguments[1]!==void 0?
arguments[1]:
{},r=n.modules,o=r===void 0?[]:r,i=PX(n,EX);if(IX(this,e),this.targets=[],this.rendered=!1,this.scopeManagers=
{},this.compiled={},this.modules=[zX()],this.xmlDocuments={},arguments.length===0)k_(this,
"Deprecated docxtemplater constructor with no arguments, view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ".concat(
new S().stack)),this.hideDeprecations=!0,this.setOptions(i);else{
if(this.hideDeprecations=!0,this.setOptions(i),iQ(t))throw new S(
"You passed a Buffer to the Docxtemplater constructor. The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!t||!t.files||typeof t.file!="function")throw new S(
"The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!v.isArray(o))throw new S(
"The modules argument of docxtemplater's constructor must be an array");for(var a=0;a<o.length;a++){
var s=o[a];this.attachModule(s)}this.loadZip(t),this.compile(),this.v4Constructor=!0}this.hideDeprecations=
!1}return $X(e,[{key:"verifyApiVersion",value:function(n){n=n.split(".");for(var r=0;r<n.length;r++)
n[r]=parseInt(n[r],10);return n.length!==3&&Ef("neededVersion is not a valid version",{neededVersion:
n,
explanation:"the neededVersion must be an array of length 3"}),n[0]!==no[0]&&Ef(
"The major api version do not match, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,
currentModuleApiVersion:no,explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),
", current=").concat(no.join("."))}),n[1]>no[1]&&Ef(
"The minor api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:no,
explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),", current=").concat(no.join("."))}
),
n[1]===no[1]&&n[2]>no[2]&&Ef(
"The patch api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:no,explanation:"moduleAPIVersionMismatch : needed=".concat(
n.join("."),", current=").concat(no.join("."))}),!0}},{key:"setModules",value:function(n){for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.set(n)}}},{key:"sendEvent",value:function(n){for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.on(n)}}},{key:"attachModule",value:function(n){if(this.v4Constructor)throw new od(
"attachModule() should not be called manually when using the v4 constructor");Du(this,"attachModule");
var r=Ou(n);if(r==="function")throw new od(

"Cannot attach a class/function as a module. Most probably you forgot to instantiate the module by using `new` on the module.");
if(!n||r!=="object")throw new od("Cannot attachModule with a falsy value");
if(n.requiredAPIVersion&&this.verifyApiVersion(n.requiredAPIVersion),n.attached===!0)if(typeof n.clone==
"function")n=n.clone();else throw new S('Cannot attach a module that was already attached : "'.concat(
n.name,
'". The most likely cause is that you are instantiating the module at the root level, and using it for multiple instances of Docxtemplater'));
n.attached=!0;var o=b_(n);return this.modules.push(
o),o.on("attached"),this.fileType&&Aw(this),this}},{key:"findModule",value:function(n){for(var r=0,o=this.
modules;r<o.length;r++){var i=o[r];if(i.name===n)return i}}},{key:"setOptions",value:function(n){var r,
o;if(this.v4Constructor)throw new S(
"setOptions() should not be called manually when using the v4 constructor");if(!n)throw new S(
"setOptions should be called with an object as first parameter");var i=MX.
validate(n);if(i.success===!1)throw new S(i.error);Du(this,"setOptions"),this.options={};var a=l_();
for(var s in a){var u=a[s];this.options[s]=n[s]!=null?n[s]:this[s]||u,this[s]=this.options[s]}return(
r=
this.delimiters).start&&(r.start=d_(this.delimiters.start)),(o=this.delimiters).end&&(o.end=d_(this.
delimiters.end)),this}},{key:"loadZip",value:function(n){if(this.v4Constructor)throw new S(
"loadZip() should not be called manually when using the v4 constructor");if(Du(this,"loadZip"),n.loadAsync)throw new od(
"Docxtemplater doesn't handle JSZip version >=3, please use pizzip");n.xtRendered&&this.options.warnFn(
[new S(
"This zip file appears to be the outcome of a previous docxtemplater generation. This typically indicates that docxtemplater was integrated by reusing the same zip file. It is recommended to create a new Pizzip instance for each docxtemplater generation.")]),
this.zip=n,this.updateFileTypeConfig(),
this.modules=Pw([this.fileTypeConfig.baseModules.map(function(a){return a()}),this.modules]);for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.zip=this.zip,i.docxtemplater=this,i.fileTypeConfig=this.
fileTypeConfig,i.fileType=this.fileType,i.xtOptions=this.options,i.modules=this.modules}return Aw(
this),
this}},{key:"precompileFile",value:function(n){var r=this.createTemplateClass(n);r.preparse(),this.compiled[
n]=
r}},{key:"compileFile",value:function(n){this.compiled[n].parse()}},{key:"getScopeManager",value:
function(n,r,o){
var i;return(i=this.scopeManagers)[n]||(i[n]=BX({tags:o,parser:this.parser,cachedParsers:r.cachedParsers}
)),
this.scopeManagers[n]}},{key:"resolveData",value:function(n){var r=this;Du(this,"resolveData");var o=[
];
return f.keys(this.compiled).length||WX(),Promise.resolve(n).then(function(i){r.data=i,r.setModules(
{data:r.data,Lexer:u_}),r.mapper=r.modules.reduce(function(c,d){return d.getRenderedMap(c)},{});for(
var a=[],
s=function(){var d=l[u],p=r.mapper[d],h=p.from,b=p.data;a.push(Promise.resolve(b).then(function(C){
var A=r.
compiled[h];return A.filePath=d,A.scopeManager=r.getScopeManager(d,A,C),A.resolveTags(C).then(
function(P){
return A.scopeManager.finishedResolving=!0,P},function(P){Ow(o,P)})}))},u=0,l=f.keys(r.mapper);u<l.length;
u++)
s();return Promise.all(a).then(function(c){return o.length!==0&&(r.options.errorLogging&&w_(o,r.options.
errorLogging),v_(o)),Pw(c)})})}},{key:"compile",value:function(){if(Du(this,"compile"),this.updateFileTypeConfig(
),
nQ(this.modules),this.modules=oQ(this.modules),f.keys(this.compiled).length)return this;for(var n=this.
options,r=0,o=this.modules;r<o.length;r++){var i=o[r];n=i.optionsTransformer(n,this)}this.options=n,
this.options.xmlFileNames=c_(this.options.xmlFileNames);for(var a=0,s=this.options.xmlFileNames;a<s.
length;a++){var u=s[a],l=this.zip.files[u].asText();this.xmlDocuments[u]=JX(l)}this.setModules({zip:
this.
zip,xmlDocuments:this.xmlDocuments});for(var c=0,d=this.modules;c<d.length;c++){var p=d[c];p.xmlDocuments=
this.xmlDocuments}this.getTemplatedFiles(),this.sendEvent("before-preparse");for(var h=0,b=this.templatedFiles;
h<
b.length;h++){var C=b[h];this.zip.files[C]!=null&&this.precompileFile(C)}this.sendEvent(
"after-preparse");for(var A=0,P=this.templatedFiles;A<P.length;A++){var N=P[A];this.zip.files[N]!=null&&
this.compiled[N].
parse({noPostParse:!0})}this.sendEvent("after-parse");for(var I=0,_=this.templatedFiles;I<_.length;I++){
var M=_[I];this.zip.files[M]!=null&&this.compiled[M].postparse()}return this.sendEvent(
"after-postparse"),this.setModules({compiled:this.compiled}),m_(this),this}},{key:
"updateFileTypeConfig",value:function(){
this.relsTypes=f_(this.zip);var n=y_(this.zip),r=n.overrides,o=n.defaults,i=n.contentTypes,a=n.contentTypeXml;
a&&(this.filesContentTypes=h_(r,o,this.zip),this.invertedContentTypes=QX(this.filesContentTypes),
this.
setModules({contentTypes:this.contentTypes,invertedContentTypes:this.invertedContentTypes}));var s;
this.
zip.files.mimetype&&(s="odt");for(var u=0,l=this.modules;u<l.length;u++){var c=l[u];s=c.getFileType(
{zip:this.zip,contentTypes:i,contentTypeXml:a,overrides:r,defaults:o,doc:this})||s}if(this.fileType=
s,s==="odt"&&ZX(s),s||HX(this.zip),rQ(this),Aw(this),this.fileTypeConfig=this.options.fileTypeConfig||
this.fileTypeConfig,!this.fileTypeConfig)if(e.FileTypeConfig[this.fileType])this.fileTypeConfig=e.FileTypeConfig[
this.
fileType]();else{var d='Filetype "'.concat(this.fileType,'" is not supported'),p="filetype_not_supported";
this.fileType==="xlsx"&&(d='Filetype "'.concat(this.fileType,
'" is supported only with the paid XlsxModule'),p="xlsx_filetype_needs_xlsx_module");var h=new qX(d);
throw h.properties={id:p,explanation:d},
h}return this}},{key:"renderAsync",value:function(n){var r=this;this.hideDeprecations=!0;var o=this.
resolveData(n);return this.hideDeprecations=!1,this.zip.xtRendered=!0,o.then(function(){return r.render(
)})}},
{key:"render",value:function(n){this.zip.xtRendered=!0,this.rendered&&GX(),this.rendered=!0,f.keys(
this.
compiled).length===0&&this.compile(),this.errors.length>0&&KX(),arguments.length>0&&(this.data=n),
this.
setModules({data:this.data,Lexer:u_}),this.mapper||(this.mapper=this.modules.reduce(function(z,L){
return L.
getRenderedMap(z)},{}));var r=[];for(var o in this.mapper){var i=this.mapper[o],a=i.from,s=i.data,u=this.
compiled[a];u.scopeManager=this.getScopeManager(o,u,s),u.render(o),r.push([o,u.content,u]),delete u.
content}for(var l=0;l<r.length;l++)for(var c=r[l],d=i_(c,3),p=d[1],h=d[2],b=0,C=this.modules;b<C.length;
b++){
var A=C[b];if(A.preZip){var P=A.preZip(p,h);typeof P=="string"&&(c[1]=P)}}for(var N=0;N<r.length;N++){
var I=i_(r[N],2),_=I[0],M=I[1];this.zip.file(_,M,{createFolders:!0})}return m_(this),this.sendEvent(
"syncing-zip"),this.syncZip(),this.sendEvent("synced-zip"),this}},{key:"syncZip",value:function(){
for(var n in this.
xmlDocuments){this.zip.remove(n);var r=VX(this.xmlDocuments[n]);this.zip.file(n,r,{createFolders:!0}
)}}},
{key:"setData",value:function(n){return Du(this,"setData"),this.data=n,this}},{key:"getZip",value:
function(){
return this.zip}},{key:"createTemplateClass",value:function(n){var r=this.zip.files[n].asText();
return this.
createTemplateClassFromContent(r,n)}},{key:"createTemplateClassFromContent",value:function(n,r){for(
var o={
filePath:r,contentType:this.filesContentTypes[r],relsType:this.relsTypes[r]},i=l_(),a=Ow(f.keys(i),[
"filesContentTypes","fileTypeConfig","fileType","modules"]),s=0;s<a.length;s++){var u=a[s];o[u]=this[
u]}
return new e.XmlTemplater(n,o)}},{key:"getFullText",value:function(n){return this.createTemplateClass(
n||this.fileTypeConfig.textPath(this)).getFullText()}},{key:"getTemplatedFiles",value:function(){
this.
templatedFiles=this.fileTypeConfig.getTemplatedFiles(this.zip),Ow(this.templatedFiles,this.targets);
var n=this.fileTypeConfig.templatedNs||[];if(n.length>0){for(var r in this.filesContentTypes)if(
/^customXml\/item\d+\.xml$/.
test(r))for(var o=0;o<n.length;o++){var i=n[o],a=this.zip.file(r).asText();a.indexOf('xmlns="'.concat(
i,'"'))!==-1&&this.templatedFiles.push(r)}}return this.templatedFiles=c_(this.templatedFiles),this.templatedFiles}
},
{key:"getTags",value:function(){var n={headers:[],footers:[]};for(var r in this.compiled){var o=this.
filesContentTypes[r];o==="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"&&
(n.document={target:r,tags:Dw(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"&&
n.headers.push({target:r,tags:Dw(this.compiled[r].
postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"&&n.footers.
push({target:r,tags:Dw(this.compiled[r].postparsed)})}return n}},{key:"toBuffer",value:function(n){
return this.
zip.generate(to(to({compression:"DEFLATE",fileOrder:rd},n),{},{type:"nodebuffer"}))}},{key:"toBlob",
value:function(n){return this.zip.generate(to(to({compression:"DEFLATE",fileOrder:rd},n),{},{type:
"blob"}))}},{key:"toBase64",value:function(n){return this.zip.generate(to(to({compression:"DEFLATE",
fileOrder:rd},
n),{},{type:"base64"}))}},{key:"toUint8Array",value:function(n){return this.zip.generate(to(to({
compression:"DEFLATE",fileOrder:rd},n),{},{type:"uint8array"}))}},{key:"toArrayBuffer",value:
function(n){return this.
zip.generate(to(to({compression:"DEFLATE",fileOrder:rd},n),{},{type:"arraybuffer"}))}}])})();Ra.DocUtils=
hn;Ra.Errors=dr();Ra.XmlTemplater=m$();Ra.FileTypeConfig=r_();Ra.XmlMatcher=cw();Nw.exports=Ra;Nw.exports.
default=Ra});var T_={};vg(T_,{Docxtemplater:()=>S_.default});var S_,E_=Td(()=>{"use strict";m();S_=vL(
x_(),1)});var joe={};vg(joe,{acceptRowOrder:()=>hoe,answerFix:()=>Moe,answerQuestions:()=>yoe,
applyFixes:()=>$oe,
changeSettings:()=>woe,checkSheets:()=>Jre,chooseLanguage:()=>voe,closeAndCompute:()=>eoe,closeStage:
()=>Toe,
collectJudgeFiles:()=>Poe,computeRanking:()=>aoe,computeTop:()=>Vre,createWorkbook:()=>poe,decide:()=>noe,
decideResult:()=>Doe,explainRules:()=>Eoe,exportDocuments:()=>uoe,getState:()=>ooe,
makeAwardDocuments:()=>Qre,
makeDocuments:()=>soe,makeJudgeFiles:()=>Aoe,makeJudgeTabs:()=>goe,markFindings:()=>Loe,onInstall:()=>Hre,
onOpen:()=>qre,openRanking:()=>Xre,openSidebar:()=>Zre,openTemplate:()=>coe,prepareJudgeTabs:()=>Yre,
prepareObjections:()=>Roe,preparePlenary:()=>Coe,preparePlenaryTab:()=>toe,previewFixes:()=>Ioe,
readDetails:()=>boe,
readJudgeFiles:()=>Ooe,readOwnFixes:()=>Foe,readTemplate:()=>loe,reopenStage:()=>Soe,restoreTemplate:
()=>moe,
showCell:()=>xoe,showRanking:()=>koe,takeList:()=>foe,undoFixes:()=>_oe,uploadTemplate:()=>doe,
validateWorkbook:()=>ioe,
verify:()=>roe,verifyResult:()=>Noe});m();m();m();m();function Tg(e){let t=f.values(e).filter(r=>typeof r=="number");
return f.entries(e).filter(([r,o])=>t.
indexOf(+r)===-1).map(([r,o])=>o)}function wv(e,t){return typeof t=="bigint"?t.toString():t}var xg=class{
constructor(t){this._getter=t,
this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),
this._value}};function vv(e){return new xg(e)}function kv(e){return e==null}function Ed(e){let t=e.startsWith(
"^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function Cd(e,t,n){f.defineProperty(
e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function xv(e){
let t=f.getOwnPropertyDescriptor(e,"shape");return t!=null&&t.get?t.get.raw:t==null?void 0:t.value}
function Sg(e){
var t;return(t=xv(e._zod.def))!=null?t:e._zod.def.shape}function Tv(e,t,n){f.defineProperty(e,t,{get(
){
let r=n();return Cd(this,t,r),r},enumerable:!0,configurable:!0})}function Sv(e,t,n){t in e?Cd(e,t,n):
e[t]=n}function kL(e,t,n,r){let o=Sg(t);for(let i of n){let a=f.getOwnPropertyDescriptor(o,i);a.enumerable&&
(a.get?Tv(e,i,()=>{let s=t._zod.def.shape[i];return r?r(s,i):s}):Sv(e,i,r?r(a.value,i):a.value))}}
function xL(e,t){
for(let n of Reflect.ownKeys(t)){let r=f.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?Tv(e,n,(
)=>t[n]):
Sv(e,n,r.value))}}function Ev(...e){let t={};for(let n of e){let r=f.getOwnPropertyDescriptors(n);f.
assign(t,r)}return f.defineProperties({},t)}var Eg="captureStackTrace"in S?S.captureStackTrace:(...e)=>{
};function Sd(e){return typeof e=="object"&&e!==null&&!v.isArray(e)}function Rd(e){if(Sd(e)===!1)return!1;
let t=e.constructor;if(t===void 0||typeof t!="function")return!0;
let n=t.prototype;return!(Sd(n)===!1||f.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}
function Cg(e){
return Rd(e)?{...e}:v.isArray(e)?[...e]:e instanceof y?new y(e):e instanceof k?new k(e):e}var Cv=new k(
["string","number","symbol"]);function Xu(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Qu(
e,t,n){let r=new e._zod.constr(
t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function Ut(e){let t=e;if(!t)
return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?
void 0:t.error)!==void 0)throw new S("Cannot specify both `message` and `error` params");t.error=t.message}
return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function Rv(e){return f.keys(
e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var Dv={
safeint:[w.MIN_SAFE_INTEGER,w.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],
float32:[-34028234663852886e22,34028234663852886e22],float64:[-w.MAX_VALUE,w.MAX_VALUE]};function Ov(
e,t){if(!Rd(t))throw new S("Invalid input to extend: expected a plain object");let n=e._zod.
def.checks;if(n&&n.length>0){let o=Sg(e);for(let i of Reflect.ownKeys(t))if(f.getOwnPropertyDescriptor(
o,i)!==void 0)throw new S(
"Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}
return Qu(e,Ev(e._zod.def,{shape:TL(e,t)}))}function TL(e,t){let n={};return kL(
n,e,Reflect.ownKeys(Sg(e))),xL(n,t),n}function pr(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;
r<e.issues.length;r++)if(((n=e.issues[r])==
null?void 0:n.continue)!==!0)return!0;return!1}function Av(e,t=0){var n;if(e.aborted===!0)return!0;
for(let r=t;r<
e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}function Pr(
e,t){
return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function Yu(
e){
return typeof e=="string"?e:e==null?void 0:e.message}function Rg(e){var n,r;let t=[];for(let o of e!=
null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let a=(r=(n=i.maximum)!=
null?n:i.length)!=null?r:i.size;a>=0&&t.push([a,o])}return t}function Dd(e,t,n){var o;var r;for(let i=t;
i<
e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function uo(e,t,n){var u,l,c,d,p,h,b,C,A,P,N,I,
_,M,z,L,j;var r;let o=(l=(u=e.inst)==null?void 0:u._zod)==null?void 0:l.traits;o!=null&&o.has(
"$ZodType")&&(o.has("$ZodCheck")?(c=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==
e.inst?(p=(d=e.schema)==null?void 0:d._zod.def)==null?void 0:p.error:void 0,a=e.message?e.message:(L=
(z=(_=(N=(A=Yu((C=(b=(h=e.inst)==null?void 0:h._zod.def)==null?void 0:b.error)==null?void 0:C.call(b,
e)))!=null?A:Yu(i==null?void 0:i(e)))!=null?N:Yu((P=t==null?void 0:t.error)==null?void 0:P.call(t,e)))!=
null?_:Yu((I=n.customError)==null?void 0:I.call(n,e)))!=null?z:Yu((M=n.localeError)==null?void 0:M.call(
n,e)))!=null?L:"Invalid input",s={};for(let B of f.keys(e))B==="inst"||B==="schema"||B==="continue"||
B==="input"||B==="__proto__"||(s[B]=e[B]);return(j=s.path)!=null||(s.path=[]),s.message=a,t!=null&&t.
reportInput&&(s.input=e.input),s}var SL=/[\uD800-\uDBFF]/;function Pv(e){let t=e.length;if(!SL.test(
e))return t;let n=t;for(let r=0;r<
t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}
function Nv(e){
return v.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function Iv(e,t){for(let n in t){
let r=f.getOwnPropertyDescriptor(t,n);r.get?f.defineProperty(e,n,{...r,
enumerable:!1}):EL(e,n,r.value)}}function Bi(e,t,n,r=!0){return f.defineProperty(e,t,{configurable:!0,
writable:!0,enumerable:r,value:n}),n}function Dg(e,t,n){return Bi(e,t,n,!1)}function EL(e,t,n){f.defineProperty(
e,t,{configurable:!0,get(){return this==null?n:Bi(this,t,n.bind(
this))},set(r){Bi(this,t,r)}})}function CL(e,t){let n=f.getPrototypeOf(e);return t in n?void 0:n}var kg,
qo=!1,RL={configurable:!0,get(){qo=!0}};function sn(e,t,n){let r=f.getPrototypeOf(e._zod);if(t in r&&
kg!==e._zod){kg=void 0;return}kg=e._zod,f.defineProperty(r,t,{configurable:!0,get(){f.defineProperty(
this,t,RL);let o=qo;qo=!1;try{let i=n(this);return qo?delete this[t]:f.defineProperty(this,t,{
configurable:!0,
writable:!0,value:i}),qo=qo||o,i}catch(i){throw delete this[t],qo=qo||o,i}},set(o){f.defineProperty(
this,t,{configurable:!0,writable:!0,value:o})}})}function $v(e,t,n,r){let o=CL(e,t);o&&f.defineProperty(
o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return f.defineProperty(
this,t,i),i.value=n(this),f.defineProperty(this,t,i),i.value},set(i){f.defineProperty(this,t,{
configurable:!0,
writable:!0,enumerable:r,value:i})}})}var _v;var Og={value:void 0,enumerable:!1},Fv="captureStackTrace"in S?
S:null;function DL(e){let t=Fv;if(t){
let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return Fv=null,new e}
try{
return new e}finally{t.stackTraceLimit=n}}}return new e}function ke(e,t,n,r){var p;let o={};function i(
h){
this.def=h,this.constr=d,this.traits=new k}i.prototype=o;let a=n,s=a&&new WeakSet;function u(h,b){if(
h.
_zod){if(h._zod.traits.has(e))return}else{Og.value=new i(b);try{f.defineProperty(h,"_zod",Og)}
finally{
Og.value=void 0}}if(h._zod.traits.add(e),t(h,b),s){let A=f.getPrototypeOf(h),P=h._zod.constr.prototype,
N=A;for(;N&&N!==P;)N=f.getPrototypeOf(N);let I=N!=null?N:A;s.has(I)||(s.add(I),Iv(I,a))}let C=d.prototype;
for(let A in C)f.prototype.hasOwnProperty.call(C,A)&&(A in h||(h[A]=C[A].bind(h)))}let l=(p=r==null?
void 0:r.Parent)!=null?p:f;class c extends l{}f.defineProperty(c,"name",{value:e});function d(h){var P;
let b=r!=null&&r.Parent?DL(c):this;u(b,h);let C=b._zod.deferred;if(C){for(let N of C)N();b._zod.deferred=
void 0}let A=(P=globalThis.__zod_globalConfig)==null?void 0:P.postProcessor;return A&&A(b),b}return f.
defineProperty(d,"init",{value:u}),f.defineProperty(d,T.hasInstance,{value:h=>{var b,C;return r!=null&&
r.Parent&&h instanceof r.Parent?!0:(C=(b=h==null?void 0:h._zod)==null?void 0:b.traits)==null?void 0:
C.has(e)}}),f.defineProperty(d,"name",{value:e}),d}var lo=class extends S{constructor(){super(
"Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var Mv;(Mv=(_v=globalThis).__zod_globalConfig)!=null||
(_v.__zod_globalConfig={});var Wi=globalThis.__zod_globalConfig;
function co(e){return e&&f.assign(Wi,e),Wi}m();m();function OL(){var t;let e=this._zod;return(t=e.message)!=null||
(e.message=E.stringify(e.def,wv,2)),e.
message}function AL(e){this._zod.message=e}var PL={get:OL,set:AL,enumerable:!0,configurable:!0},Pg={
value:void 0,enumerable:!1},Lv=new WeakSet([f.prototype,S.prototype]),jv=(e,t)=>{e.name="$ZodError",
Pg.value=t,f.defineProperty(e,"issues",Pg),Pg.value=void 0,f.defineProperty(e,"message",PL);let n=f.
getPrototypeOf(e);Lv.has(n)||(Lv.add(n),f.defineProperty(n,"toString",{configurable:!0,enumerable:!1,
get(){let r=()=>this.message;return f.defineProperty(this,"toString",{value:r,configurable:!0,
writable:!0}),
r},set(r){f.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},qoe=ke(
"$ZodError",jv),el=ke("$ZodError",jv,void 0,{Parent:S});var IL=e=>{let t=(n,r,o,i)=>{var u,l;let a=o?
{...o,async:!1}:{async:!1},s=n._zod.run({value:r,issues:[]},
a);if(s instanceof Promise)throw new lo;if(s.issues.length){let c=new((u=i==null?void 0:i.Err)!=null?
u:e)(s.issues.map(d=>uo(d,a,co())));throw Eg(c,(l=i==null?void 0:i.callee)!=null?l:t),c}return s.value}
;
return t},Ng=IL(el),$L=e=>{let t=async(n,r,o,i)=>{var u,l;let a=o?{...o,async:!0}:{async:!0},s=n._zod.
run({value:r,issues:[]},a);if(s instanceof Promise&&(s=await s),s.issues.length){let c=new((u=i==null?
void 0:i.Err)!=null?u:e)(s.issues.map(d=>uo(d,a,co())));throw Eg(c,(l=i==null?void 0:i.callee)!=null?
l:t),c}return s.value};return t},Ig=$L(el),_L=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.
run({value:n,issues:[]},o);if(i instanceof Promise)throw new lo;return i.issues.length?zv(e,i.issues,
o):{success:!0,data:i.value}},at=_L(el);function zv(e,t,n){let r;return{success:!1,get error(){
return r||
(r=new e(t.map(o=>uo(o,n,co()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var FL=e=>async(
t,n,r)=>{
let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&
(i=await i),i.issues.length?zv(e,i.issues,o):{success:!0,data:i.value}},$g=FL(el);m();m();m();var Bv=/^[\s\S]{0,}$/;
var _g=/^-?\d+(?:\.\d+)?$/,Uv=/^(?:true|false)$/i;var Ho=ke("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||
(e._zod={}),e._zod.def=t,(o=(n=e._zod).
onattach)!=null||(n.onattach=[])});var ML=e=>{let t=e.value;return!kv(t)&&t.length!==void 0},Od={
number:"number",bigint:"bigint",object:"date"},Kv=ke("$ZodCheckLessThan",(e,t)=>{Ho.init(e,t);let n=Od[
typeof t.value];e._zod.check=r=>{var o;
(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:(o=Od[typeof r.value])!=null?o:
n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:
t.
inclusive,inst:e,continue:!t.abort})}}),Gv=ke("$ZodCheckGreaterThan",(e,t)=>{Ho.init(e,t);let n=Od[
typeof t.
value];e._zod.check=r=>{var o;(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:
(o=
Od[typeof r.value])!=null?o:n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.
value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}});var qv=ke(
"$ZodCheckNumberFormat",(e,t)=>{var a;Ho.init(e,t),t.format=t.format||"float64";let n=(a=t.
format)==null?void 0:a.includes("int"),r=n?"int":"number",[o,i]=Dv[t.format];e._zod.check=s=>{let u=s.
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
abort})}});var Hv=ke("$ZodCheckMaxLength",(e,t)=>{var r;var n;Ho.init(e,t),(r=(n=e._zod.def).when)!=null||
(n.when=
ML),e._zod.check=o=>{let i=o.value,a=i.length;if((typeof i=="string"&&a>t.maximum?Pv(i):a)<=t.maximum)
return;let u=Nv(i);o.issues.push({origin:u,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,
inst:e,
continue:!t.abort})}});var Zv=ke("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;Ho.init(e,t),t.pattern?
(o=(n=e._zod).check)!=
null||(n.check=a=>{t.pattern.lastIndex=0,!t.pattern.test(a.value)&&a.issues.push({origin:"string",
code:"invalid_format",format:t.format,input:a.value,...t.pattern?{pattern:t.pattern.toString()}:{},
inst:e,
continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),Jv=ke("$ZodCheckRegex",(e,t)=>{
Zv.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:
"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,
continue:!t.
abort})}});m();var Yv={major:4,minor:6,patch:7};var Ht=ke("$ZodType",(e,t)=>{var i,a;var n;e!=null||
(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e.
_zod.version=Yv;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&
r.length?[...r]:[];for(let s of o)for(let u of s._zod.onattach)u(e);if(o.length===0)(i=(n=e._zod).deferred)!=
null||(n.deferred=[]),(a=e._zod.deferred)==null||a.push(()=>{e._zod.run=e._zod.parse});else{let s=(l,
c,d)=>{
if(l.memo)return l;let p=pr(l),h;for(let b of c){if(b._zod.def.when){if(Av(l)||!b._zod.def.when(l))continue}
else if(p)
continue;let C=l.issues.length,A=b._zod.check(l);if(A instanceof Promise&&(d==null?void 0:d.async)===
!1)throw new lo;if(h||A instanceof Promise)h=(h!=null?h:Promise.resolve()).then(async()=>{await A,l.
issues.length!==C&&(Dd(l.issues,C,e),p||(p=pr(l,C)))});else{if(l.issues.length===C)continue;Dd(l.issues,
C,e),p||(p=pr(l,C))}}return h?h.then(()=>l):l},u=(l,c,d)=>{if(pr(l))return l.aborted=!0,l;let p=s(c,
o,d);if(p instanceof Promise){if(d.async===!1)throw new lo;return p.then(h=>e._zod.parse(h,d))}
return e.
_zod.parse(p,d)};e._zod.run=(l,c)=>{if(c.skipChecks)return e._zod.parse(l,c);if(c.direction==="backward"){
let p=e._zod.parse({value:l.value,issues:[]},{...c,skipChecks:!0});return p instanceof Promise?
p.then(h=>u(h,l,c)):u(p,l,c)}let d=e._zod.parse(l,c);if(d instanceof Promise){if(c.async===!1)throw new lo;
return d.then(p=>s(p,o,c))}return s(d,o,c)}}},{get"~standard"(){return Dg(this,"~standard",zL(this))}
,
set"~standard"(e){Bi(this,"~standard",e)}}),ik=(e,t)=>e.issues.length?{issues:e.issues.map(n=>uo(n,t,
co()))}:{value:e.value};async function jL(e,t){let n={async:!0};return ik(await e._zod.run({value:t,
issues:[]},n),n)}function zL(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,
issues:[]},
n);if(!(r instanceof Promise))return ik(r,n)}catch{}return jL(e,t)},vendor:"zod",version:1}}var ak=ke(
"$ZodString",(e,t)=>{var n;Ht.init(e,t),e._zod.pattern=(n=t.pattern)!=null?n:Bv,e._zod.parse=(r,o)=>{
if(t.coerce)try{r.value=x(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:
"string",code:"invalid_type",input:r.value,inst:e}),r}});var Fg=ke("$ZodNumber",(e,t)=>{Ht.init(e,t),
e._zod.pattern=_g,e._zod.parse=(n,r)=>{if(t.coerce)try{n.
value=w(n.value)}catch{}let o=n.value;if(typeof o=="number"&&!w.isNaN(o)&&w.isFinite(o))return n;let i=typeof o==
"number"?w.isNaN(o)?"NaN":w.isFinite(o)?void 0:x(o):void 0;return n.issues.push({expected:"number",
code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),sk=ke("$ZodNumberFormat",(e,t)=>{qv.init(
e,
t),Fg.init(e,t)}),uk=ke("$ZodBoolean",(e,t)=>{Ht.init(e,t),e._zod.pattern=Uv,e._zod.parse=(n,r)=>{if(
t.
coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({
expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});var lk=ke("$ZodUnknown",(e,t)=>{Ht.init(
e,t),e._zod.parse=n=>n});function BL(e,t){let n=Rg(e._zod.def.checks);if(!n.length)return;let r=g.min(
...n.map(i=>i[0])),o=e.
_zod.parse;e._zod.parse=(i,a)=>{let s=t(i.value);if(s>r&&!(a!=null&&a.skipChecks)&&(a==null?void 0:a.
direction)!=="backward"){for(let[u,l]of Rg(e._zod.def.checks))if(s>u&&l._zod.def.when(i)){let c=i.issues.
length;return l._zod.check(i),i.issues[c].continue=!1,Dd(i.issues,c,e),i}}return o(i,a)}}var UL=e=>v.
isArray(e)?e.length:-1;function Xv(e,t,n){e.issues.length&&t.issues.push(...Pr(n,e.issues)),t.value[
n]=e.value}var ck=ke("$ZodArray",(e,t)=>{Ht.init(e,t);let n=Wi.memoizer;n==null||n.attach(e),e._zod.parse=(
r,o)=>{let i=r.value;
if(!v.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=
n?n.alloc(e,r,v(i.length),o):v(i.length);let a=[],s=o==null?void 0:o.abortEarly;for(let u=0;u<i.length;
u++){
let l=i[u],c=t.element._zod.run({value:l,issues:[]},o);if(c instanceof Promise)a.push(c.then(d=>Xv(d,
r,u)));else if(Xv(c,r,u),s&&c.issues.length!==0&&pr(c))break}return a.length?Promise.all(a).then(()=>r):
r},BL(e,UL)});function Ad(e,t,n,r,o,i){let a=n in r,s=i==="optional";if(!(!a&&s&&o==="optional")){if(
e.
issues.length){if(o!==void 0&&s&&!a)return;t.issues.push(...Pr(n,e.issues))}if(!a&&o===void 0){e.issues.
length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===
void 0?(a||o==="defaulted"&&!s)&&(t.value[n]=void 0):t.value[n]=e.value}}var WL=[];function KL(e){
var a,
s,u,l;let t=f.keys(e.shape),n=f.getOwnPropertySymbols(e.shape),r=n.length?n:WL,o=r.length?[...t,...r]:
t;for(let c of o)if(!((l=(u=(s=(a=e.shape)==null?void 0:a[c])==null?void 0:s._zod)==null?void 0:u.traits)!=
null&&l.has("$ZodType")))throw new S(`Invalid element at key "${x(c)}": expected a Zod schema`);let i=Rv(
e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new k(t),numKeys:t.length,optionalKeys:new k(i)}}
function GL(e,t,n,r,o,i,a){let s=[],u=o.keySet,l=o.catchall._zod,c=l.def.type,d=l.optin,p=l.optout,h=0;
for(let b in t){if(a&&n.issues.length!==h){if(pr(n,h))break;h=n.issues.length}if(u.has(b))continue;
if(b===
"__proto__"){c==="never"&&s.push(b);continue}if(c==="never"){s.push(b);continue}let C=l.run({value:t[
b],
issues:[]},r);C instanceof Promise?e.push(C.then(A=>Ad(A,n,b,t,d,p))):Ad(C,n,b,t,d,p)}return s.length&&
n.issues.push({code:"unrecognized_keys",keys:s,input:t,inst:i,continue:!0}),e.length?Promise.all(e).
then(()=>n):n}var dk=ke("$ZodObject",(e,t)=>{var l;Ht.init(e,t);let n=f.getOwnPropertyDescriptor(t,
"shape"),r=n!=null&&n.get?n.get.raw:(l=t.shape)!=null?l:{};if(r){let c=()=>{let d={...r};return f.defineProperty(
t,"shape",{value:d}),c.raw=d,d};c.raw=r,f.defineProperty(t,"shape",{get:c})}let o=vv(()=>KL(t));sn(e,
"propValues",c=>{let d=c.def.shape,p={};for(let h in d){let b=d[h]._zod;if(b.values){f.prototype.hasOwnProperty.
call(p,h)||Cd(p,h,new k);for(let C of b.values)p[h].add(C);b.optin!==void 0&&p[h].add(void 0)}}
return p});
let i=Sd,a=t.catchall,s,u=Wi.memoizer;u==null||u.attach(e),e._zod.parse=(c,d)=>{s!=null||(s=o.value);
let p=c.value;if(!i(p))return c.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),
c;c.value=u?u.alloc(e,c,{},d):{};let h=[],b=s.shape,C=d==null?void 0:d.abortEarly,A=c.issues.length;
for(let P of s.allKeys){if(C&&c.issues.length!==A){if(pr(c,A))break;A=c.issues.length}if(P==="__proto__")continue;
let N=b[P],I=N._zod.optin,_=N._zod.optout,M=N._zod.run({value:p[P],issues:[]},d);M instanceof
Promise?h.push(M.then(z=>Ad(z,c,P,p,I,_))):Ad(M,c,P,p,I,_)}return a?GL(h,p,c,d,o.value,e,C===!0):h.length?
Promise.all(h).then(()=>c):c}});function Qv(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,
t;let o=e.filter(i=>!pr(
i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,
inst:n,errors:e.map(i=>i.issues.map(a=>uo(a,r,co())))}),t)}var mk=ke("$ZodUnion",(e,t)=>{Ht.init(e,t),
sn(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(o=>o.
_zod.optin!==void 0)?"optional":void 0),sn(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?
"optional":void 0),sn(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new k(r.
def.options.flatMap(o=>v.from(o._zod.values)))}),sn(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.
pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>Ed(i.source)).join(
"|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(
r,o);let i=!1,a=[];for(let s of t.options){let u=s._zod.run({value:r.value,issues:[]},o);if(u instanceof
Promise)a.push(u),i=!0;else{if(u.issues.length===0)return u;a.push(u)}}return i?Promise.all(a).then(
s=>Qv(s,r,e,o)):Qv(a,r,e,o)}});var pk=ke("$ZodTuple",(e,t)=>{Ht.init(e,t);let n=t.items,r=Wi.memoizer;
r==null||r.attach(e),e._zod.parse=
(o,i)=>{let a=o.value;if(!v.isArray(a))return o.issues.push({input:a,inst:e,expected:"tuple",code:
"invalid_type"}),o;o.value=r?r.alloc(e,o,[],i):[];let s=[],u=ek(n,"optin"),l=ek(n,"optout");if(!t.rest){
if(a.length<u)return o.issues.push({code:"too_small",minimum:u,inclusive:!0,input:a,inst:e,origin:
"array"}),o;a.length>n.length&&o.issues.push({code:"too_big",maximum:n.length,inclusive:!0,input:a,
inst:e,
origin:"array"})}let c=new v(n.length),d=t.rest?i==null?void 0:i.abortEarly:void 0,p=!1;for(let h=0;
h<
n.length;h++){let b=n[h]._zod.run({value:a[h],issues:[]},i);b instanceof Promise?s.push(b.then(C=>{c[
h]=
C})):(c[h]=b,d&&!p&&b.issues.length&&(p=pr(b)))}if(t.rest&&!p){let h=n.length-1,b=a.slice(n.length),
C=o.issues.length;for(let A of b){if(d&&o.issues.length!==C){if(pr(o,C))break;C=o.issues.length}h++;
let P=t.rest._zod.run({value:A,issues:[]},i);P instanceof Promise?s.push(P.then(N=>tk(N,o,h))):tk(P,
o,h)}}return s.length?Promise.all(s).then(()=>nk(c,o,n,a,l)):nk(c,o,n,a,l)}});function ek(e,t){for(
let n=e.
length-1;n>=0;n--)if(!(t==="optin"?e[n]._zod.optin!==void 0:e[n]._zod.optout==="optional"))return n+
1;return 0}function tk(e,t,n){e.issues.length&&t.issues.push(...Pr(n,e.issues)),t.value[n]=e.value}
function nk(e,t,n,r,o){
for(let i=0;i<n.length;i++){let a=e[i],s=i<r.length;if(!s&&i>=o&&n[i]._zod.optin==="optional"){t.value.
length=i;break}if(a.issues.length){if(!s&&i>=o){t.value.length=i;break}t.issues.push(...Pr(i,a.issues))}
t.value[i]=a.value}for(let i=t.value.length-1;i>=r.length&&(n[i]._zod.optout==="optional"&&t.value[i]===
void 0);i--)t.value.length=i;return t}var fk=ke("$ZodRecord",(e,t)=>{Ht.init(e,t);let n=Wi.memoizer;
n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Rd(i))return r.issues.push({expected:
"record",code:"invalid_type",input:i,inst:e}),r;let a=[],s=t.keyType._zod.values;if(s&&!t.partial){r.value=
n?n.alloc(e,r,{},o):{};let u=new k;for(let c of s)if(typeof c=="string"||typeof c=="number"||typeof c==
"symbol"){if(u.add(typeof c=="number"?c.toString():c),c==="__proto__")continue;let d=t.keyType._zod.
run({value:c,issues:[]},o);if(d instanceof Promise)throw new S(
"Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:
"invalid_key",origin:"record",issues:d.issues.
map(b=>uo(b,o,co())),input:c,path:[c],inst:e});continue}let p=d.value;if(p==="__proto__")continue;
let h=t.
valueType._zod.run({value:i[c],issues:[]},o);h instanceof Promise?a.push(h.then(b=>{b.issues.length&&
r.issues.push(...Pr(c,b.issues)),r.value[p]=b.value})):(h.issues.length&&r.issues.push(...Pr(c,h.issues)),
r.value[p]=h.value)}let l;for(let c in i)if(!u.has(c))if(t.mode==="loose"){if(c==="__proto__")continue;
r.value[c]=i[c]}else l=l!=null?l:[],l.push(c);l&&l.length>0&&r.issues.push({code:"unrecognized_keys",
input:i,inst:e,keys:l,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let u;for(let l of Reflect.ownKeys(
i)){if(l==="__proto__"||!f.prototype.propertyIsEnumerable.call(i,l))continue;let c=t.keyType._zod.run(
{value:l,issues:[]},o);if(c instanceof Promise)throw new S(
"Async schemas not supported in object keys currently");if(typeof l=="string"&&_g.test(l)&&c.issues.length){
let b=t.keyType._zod.run({value:w(
l),issues:[]},o);if(b instanceof Promise)throw new S(
"Async schemas not supported in object keys currently");b.issues.length===0&&(c=b)}if(c.issues.length){
t.mode==="loose"?r.value[l]=i[l]:s?(u=u!=null?
u:[],u.push(l)):r.issues.push({code:"invalid_key",origin:"record",issues:c.issues.map(b=>uo(b,o,co())),
input:l,path:[l],inst:e});continue}let p=c.value;if(p==="__proto__")continue;let h=t.valueType._zod.
run({value:i[l],issues:[]},o);h instanceof Promise?a.push(h.then(b=>{b.issues.length&&r.issues.push(
...Pr(l,b.issues)),r.value[p]=b.value})):(h.issues.length&&r.issues.push(...Pr(l,h.issues)),r.value[
p]=
h.value)}u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}
return a.length?Promise.all(a).then(()=>r):r}});var gk=ke("$ZodEnum",(e,t)=>{Ht.init(e,t);let n=Tg(t.entries),
r=new k(n);e._zod.values=r,sn(e,"pattern",o=>{let i=Tg(o.def.entries).filter(a=>Cv.has(typeof a));
return new RegExp(i.length?`^(${i.map(a=>Xu(
a.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let a=o.value;return r.has(a)||o.
issues.push({code:"invalid_value",values:n,input:a,inst:e}),o}}),hk=ke("$ZodLiteral",(e,t)=>{Ht.init(
e,t);let n=new k(t.values);e._zod.values=n,sn(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.
length?`^(${o.map(i=>typeof i=="string"?Xu(i):i?Xu(i.toString()):x(i)).join("|")})$`:"^[^\\s\\S]$")}
),
e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,
input:i,inst:e}),r}});function rk(e,t){return e.value=t.issues.length?void 0:t.value,e}var yk=ke(
"$ZodOptional",(e,t)=>{Ht.
init(e,t),sn(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout=
"optional",sn(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new k([...r,void 0]):void 0}
),
sn(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Ed(r.source)})?$`):
void 0}),
e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType.
_zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>rk(n,i)):rk(n,o)}return t.
innerType._zod.run(n,r)}});var bk=ke("$ZodNullable",(e,t)=>{Ht.init(e,t),sn(e,"optin",n=>n.def.innerType._zod.optin),
sn(e,"optout",n=>n.def.innerType._zod.optout),sn(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;
return r?new RegExp(
`^(${Ed(r.source)}|null)$`):void 0}),sn(e,"values",n=>n.def.innerType._zod.values?new k([...n.def.innerType.
_zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),wk=ke(
"$ZodDefault",(e,t)=>{Ht.init(e,t),e._zod.optin="defaulted",sn(e,"values",n=>n.def.innerType._zod.values),
e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)
return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>ok(
i,t)):ok(o,t)}});function ok(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}m();function vk(
e){return e.checks&&(e.checks=[...e.checks]),e}function kk(e,t){return new e(vk({type:"string",...Ut(
t)}))}function xk(e,t){return new e(vk({type:"number",checks:[],...Ut(t)}))}function Tk(e,t){return new e(
{type:"number",check:"number_format",abort:!1,format:"safeint",...Ut(t)})}function Sk(e,t){return new e(
{type:"boolean",...Ut(t)})}function Ek(e){return new e({type:"unknown"})}function Pd(e,t){return new Kv(
{check:"less_than",...Ut(t),value:e,inclusive:!0})}function Nr(e,t){return new Gv({check:
"greater_than",...Ut(t),value:e,inclusive:!0})}function Mg(e,t){return new Hv({check:"max_length",
...Ut(t),maximum:e})}function tl(e,t){return new Jv({check:"string_format",format:"regex",...Ut(t),
pattern:e})}m();m();var An=ke("ZodMiniType",(e,t)=>{if(!e._zod)throw new S(
"Uninitialized schema in ZodMiniType.");Ht.init(
e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){Bi(this,"with",e)},parse(e,t){
return Ng(this,e,t,{callee:this.parse})},parseAsync(e,t){return Ig(this,e,t,{callee:this.parseAsync}
)},
safeParse(e,t){return at(this,e,t)},safeParseAsync(e,t){return $g(this,e,t)},check(...e){var n;let t=this.
def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{
_zod:{
check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return Qu(this,e,t)},brand(
){
return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(
this,
...t)}}),HL=ke("ZodMiniString",(e,t)=>{ak.init(e,t),An.init(e,t)});function q(e){return kk(HL,e)}var Rk=ke(
"ZodMiniNumber",(e,t)=>{Fg.init(e,t),An.init(e,t)});function It(e){return xk(Rk,e)}var ZL=ke(
"ZodMiniNumberFormat",(e,t)=>{sk.init(e,t),Rk.init(e,t)});function Dk(e){return Tk(ZL,e)}var JL=ke(
"ZodMiniBoolean",(e,t)=>{uk.init(e,t),An.init(e,t)});function Ve(e){return Sk(JL,e)}var VL=ke(
"ZodMiniUnknown",(e,t)=>{lk.init(e,t),An.init(e,t)});function Nd(){return Ek(VL)}var YL=ke(
"ZodMiniArray",(e,t)=>{ck.init(e,t),An.init(e,t)});function Ge(e,t){return new YL({type:"array",
element:e,...Ut(t)})}var XL=ke("ZodMiniObject",(e,t)=>{dk.init(e,t),An.init(e,t),$v(e,"shape",n=>n._zod.def.shape,
!1)});function re(e,t){
let n={type:"object",shape:e!=null?e:{},...Ut(t)};return new XL(n)}function Ok(e,t){return Ov(e,t)}
var QL=ke("ZodMiniUnion",(e,t)=>{mk.init(e,t),An.init(e,t)});function Ak(e,t){return new QL({type:
"union",options:e,...Ut(t)})}var ej=ke("ZodMiniTuple",(e,t)=>{pk.init(e,t),An.init(e,t)});function Pk(
e,t,n){let r=t instanceof Ht,
o=r?n:t,i=r?t:null;return new ej({type:"tuple",items:e,rest:i,...Ut(o)})}var Ck=ke("ZodMiniRecord",(
e,t)=>{
fk.init(e,t),An.init(e,t)});function un(e,t,n){return!t||!t._zod?new Ck({type:"record",keyType:q(),
valueType:e,
...Ut(t)}):new Ck({type:"record",keyType:e,valueType:t,...Ut(n)})}var tj=ke("ZodMiniEnum",(e,t)=>{gk.init(
e,t),An.init(e,t),e.options=[...e._zod.values]});function Wt(e,t){
let n=v.isArray(e)?f.fromEntries(e.map(r=>[r,r])):e;return new tj({type:"enum",entries:n,...Ut(t)})}
var nj=ke("ZodMiniLiteral",(e,t)=>{hk.init(e,t),An.init(e,t)});function Nk(e,t){return new nj({type:
"literal",values:v.isArray(e)?e:[e],...Ut(t)})}var rj=ke("ZodMiniOptional",(e,t)=>{yk.init(e,t),An.init(
e,t)});function Re(e){return new rj({type:"optional",innerType:e})}var oj=ke("ZodMiniNullable",(e,t)=>{
bk.init(e,t),An.init(e,t)});function mo(e){return new oj({type:"nullable",innerType:e})}var ij=ke(
"ZodMiniDefault",(e,t)=>{wk.init(e,t),An.init(e,t)});function Le(e,t){return new ij({type:"default",
innerType:e,get defaultValue(){return typeof t=="function"?t():Cg(t)}})}m();m();m();m();function Ik(
e){let t=new y;return n=>{let r=t.get(n);return r===void 0&&(r=e(n),t.set(n,r)),r}}var F=Ik(
e=>e.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"")),J=Ik(e=>e.normalize("NFKD").toLowerCase(
).
replace(/(\p{N})[^\p{L}\p{N}\p{M}]+(?=\p{N})/gu,"$1-").replace(/[^\p{L}\p{N}-]+/gu,"").replace(
/(^|[^\p{N}])-|-(?=[^\p{N}]|$)/gu,
"$1").replace(/(^|[^\p{N}])0+(?=\p{N})/gu,"$1"));var $=(e,t,...n)=>n.length>0?{id:e,en:t,also:n}:{id:
e,en:t};function De(e,t){let n=F(e);return n!==""&&
(n===F(t.id)||n===F(t.en)||aj(n,t))}var aj=(e,t)=>{var n;return((n=t.also)!=null?n:[]).some(r=>F(r)===
e)},Id=(e,t)=>e.map(n=>[n,t[n].name]);function yn(e,t){var n;return(n=t.find(([,r])=>De(e,r)))==null?
void 0:n[0]}var Z={settings:$("Pengaturan","Settings"),stages:$("Tahapan","Stages"),criteria:$(
"Kriteria","Criteria"),entries:$("Peserta","Entries"),judges:$("Juri","Judges"),institutions:$(
"Instansi",
"Institutions"),plenary:$("Pleno","Plenary"),objections:$("Sanggahan","Objections"),findings:$(
"Hasil Pemeriksaan","Findings"),ranking:$("Peringkat","Ranking"),finalRanking:$("Peringkat Akhir",
"Final Ranking"),coverage:$("Keikutsertaan","Coverage"),documents:$("Dokumen","Documents"),history:$(
"Riwayat","History"),decisions:$("Penetapan","Decisions"),corrections:$("Perbaikan","Corrections")},
$k="Penilaian",Pn=[[!0,$("ya","yes","y","true","benar")],[!1,$("tidak","no","t","n","false","salah")]],
Ba=[
["files",$("berkas","files","proposal")],["presentation",$("presentasi","presentation")],["field",$(
"lapangan","field")]],Zo=[["ineligible",$("tidak lolos administrasi","ineligible","not eligible")],[
"disqualified",$("diskualifikasi","disqualified","didiskualifikasi")],["withdrawn",$("mundur",
"withdrawn","mengundurkan diri")]],bn=$("BK","BK");var Ne=()=>Session.getEffectiveUser().getEmail(),
_k=()=>Session.getActiveUserLocale();function $d(){
var o;let e=Ne();if(e==="")return!1;let t=SpreadsheetApp.getActiveSpreadsheet(),r=t.getSheets().filter(
i=>De(i.getName(),Z.settings)).flatMap(i=>i.getProtections(SpreadsheetApp.ProtectionType.SHEET)).filter(
i=>!i.isWarningOnly());return r.length>0?r.every(i=>i.canEdit()):((o=t.getOwner())==null?void 0:o.getEmail(
))===
e}m();var Be=e=>PropertiesService.getDocumentProperties().getProperty(e);function Ke(e,t){
PropertiesService.
getDocumentProperties().setProperty(e,t)}var sj=1e4;function Fk(e){let t=LockService.getDocumentLock(
);
if(!t.tryLock(sj))return null;try{let n=e();return SpreadsheetApp.flush(),{done:n}}finally{uj(t)}}
function uj(e){
try{e.releaseLock()}catch(t){console.warn(x(t))}}var ln=e=>Utilities.computeDigest(Utilities.DigestAlgorithm.
SHA_256,e,Utilities.Charset.UTF_8).map(t=>(t&255).toString(16).padStart(2,"0")).join(""),$t=()=>Utilities.
getUuid().slice(0,8),st=(e=new R)=>Utilities.formatDate(e,SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(
),
"yyyy-MM-dd'T'HH:mm:ss");m();m();var _d={code:"",name:"",institution:"",category:"",unitType:"",
innovator:"",contact:"",phone:"",
email:"",link:"",status:"running",reason:""},Mk={code:"",name:"",role:"",institution:"",email:"",
phone:"",
stages:[],conflicts:[]};function je(e,t){return e.criteria.filter(n=>n.stage===null||n.stage===t.name)}
function nt(e,t){return e.judges.filter(n=>n.stages.length===0||n.stages.includes(t.name))}m();m();m(
);var Lk=new O;function Ir(e){var n;let t=(n=Lk.get(e))!=null?n:lj(e);return Lk.set(e,t),t}function lj(
e){
let t=new y(e.institutions.map(i=>[F(i.name),F(i.parent)])),n=(i,a)=>{let s=new k;for(let u=t.get(a);
u&&
!s.has(u);u=t.get(u)){if(u===i)return!0;s.add(u)}return!1},r=new y(e.judges.map(i=>[i.code,{
institution:F(
i.institution),listed:new k(i.conflicts.map(J))}])),o=new y(e.entries.map(i=>[i.code,{code:J(i.code),
institution:F(i.institution)}]));return(i,a)=>{let s=r.get(i.code),u=o.get(a.code);return s===void 0||
u===void 0?null:s.listed.has(u.code)?"listed":s.institution===""||u.institution===""?null:s.institution===
u.institution?"same-institution":n(s.institution,u.institution)?"parent-institution":null}}m();m();
typeof BigInt=="undefined"&&(BigInt=function(e){if(isNaN(e))throw new S("");return e});var le=BigInt(
0),Ie=BigInt(1),Gt=BigInt(2),nl=BigInt(3),Wa=BigInt(5),Nn=BigInt(10),dle=BigInt(w.MAX_SAFE_INTEGER),
cj=2e3,Q={s:Ie,n:le,d:Ie};function po(e,t){try{e=BigInt(e)}catch{throw Jo()}return e*t}function fr(e){
return typeof e=="bigint"?e:g.floor(e)}function lt(e,t){if(t===le)throw Lg();let n=f.create(_e.prototype);
n.s=e<le?-Ie:Ie,e=e<le?-e:e;let r=Ki(e,t);return n.n=e/r,n.d=t/r,n}var dj=[Gt*Gt,Gt,Gt*Gt,Gt,Gt*Gt,
Gt*
nl,Gt,Gt*nl];function Ua(e){let t=f.create(null);if(e<=Ie)return t[e]=Ie,t;let n=r=>{t[r]=(t[r]||le)+
Ie};for(;e%Gt===le;)n(Gt),e/=Gt;for(;e%nl===le;)n(nl),e/=nl;for(;e%Wa===le;)n(Wa),e/=Wa;for(let r=0,
o=Gt+Wa;o*o<=e;){for(;e%o===le;)n(o),e/=o;o+=dj[r],r=r+1&7}return e>Ie&&n(e),t}var Kt=function(e,t){
let n=le,r=Ie,o=Ie;if(e!=null)if(t!==void 0){if(typeof e=="bigint")n=e;else{if(isNaN(e))throw Jo();
if(e%
1!==0)throw jk();n=BigInt(e)}if(typeof t=="bigint")r=t;else{if(isNaN(t))throw Jo();if(t%1!==0)throw jk(
);
r=BigInt(t)}o=n*r}else if(typeof e=="object"){if("d"in e&&"n"in e)n=BigInt(e.n),r=BigInt(e.d),"s"in e&&
(n*=BigInt(e.s));else if(0 in e)n=BigInt(e[0]),1 in e&&(r=BigInt(e[1]));else if(typeof e=="bigint")n=
e;else throw Jo();o=n*r}else if(typeof e=="number"){if(isNaN(e))throw Jo();if(e<0&&(o=-Ie,e=-e),e%1===
0)n=BigInt(e);else{let i=1,a=0,s=1,u=1,l=1,c=1e7;for(e>=1&&(i=10**g.floor(1+g.log10(e)),e/=i);s<=c&&
l<=c;){let d=(a+u)/(s+l);if(e===d){s+l<=c?(n=a+u,r=s+l):l>s?(n=u,r=l):(n=a,r=s);break}else e>d?(a+=u,
s+=l):(u+=a,l+=s),s>c?(n=u,r=l):(n=a,r=s)}n=BigInt(n)*BigInt(i),r=BigInt(r)}}else if(typeof e=="string"){
let i=0,a=le,s=le,u=le,l=Ie,c=Ie,d=e.replace(/_/g,"").match(/\d+|./g);if(d===null)throw Jo();if(d[i]===
"-"?(o=-Ie,i++):d[i]==="+"&&i++,d.length===i+1?s=po(d[i++],o):d[i+1]==="."||d[i]==="."?(d[i]!=="."&&
(a=po(d[i++],o)),i++,(i+1===d.length||d[i+1]==="("&&d[i+3]===")"||d[i+1]==="'"&&d[i+3]==="'")&&(s=po(
d[i],o),l=Nn**BigInt(d[i].length),i++),(d[i]==="("&&d[i+2]===")"||d[i]==="'"&&d[i+2]==="'")&&(u=po(d[
i+
1],o),c=Nn**BigInt(d[i+1].length)-Ie,i+=3)):d[i+1]==="/"||d[i+1]===":"?(s=po(d[i],o),l=po(d[i+2],Ie),
i+=3):d[i+3]==="/"&&d[i+1]===" "&&(a=po(d[i],o),s=po(d[i+2],o),l=po(d[i+4],Ie),i+=5),d.length<=i)r=l*
c,o=n=u+r*a+c*s;else throw Jo()}else if(typeof e=="bigint")n=e,o=e,r=Ie;else throw Jo();if(r===le)throw Lg(
);
Q.s=o<le?-Ie:Ie,Q.n=n<le?-n:n,Q.d=r<le?-r:r};function mj(e,t,n){let r=Ie;for(;t>le;e=e*e%n,t>>=Ie)t&
Ie&&(r=r*e%n);return r}function pj(e,t){for(;t%Gt===le;t/=Gt);for(;t%Wa===le;t/=Wa);if(t===Ie)return le;
let n=Nn%t,r=1;for(;n!==Ie;r++)if(n=n*Nn%t,r>cj)return le;return BigInt(r)}function fj(e,t,n){let r=Ie,
o=mj(Nn,n,t);for(let i=0;i<300;i++){if(r===o)return BigInt(i);r=r*Nn%t,o=o*Nn%t}return 0}function Ki(
e,t){
if(!e)return t;if(!t)return e;for(;;){if(e%=t,!e)return t;if(t%=e,!t)return e}}function _e(e,t){if(
Kt(
e,t),this instanceof _e)e=Ki(Q.d,Q.n),this.s=Q.s,this.n=Q.n/e,this.d=Q.d/e;else return lt(Q.s*Q.n,Q.
d)}var Lg=function(){return new S("Division by Zero")},Jo=function(){return new S("Invalid argument")}
,
jk=function(){return new S("Parameters must be integer")};_e.prototype={s:Ie,n:le,d:Ie,abs:function(
){
return lt(this.n,this.d)},neg:function(){return lt(-this.s*this.n,this.d)},add:function(e,t){return Kt(
e,t),lt(this.s*this.n*Q.d+Q.s*this.d*Q.n,this.d*Q.d)},sub:function(e,t){return Kt(e,t),lt(this.s*this.
n*Q.d-Q.s*this.d*Q.n,this.d*Q.d)},mul:function(e,t){return Kt(e,t),lt(this.s*Q.s*this.n*Q.n,this.d*Q.
d)},div:function(e,t){return Kt(e,t),lt(this.s*Q.s*this.n*Q.d,this.d*Q.n)},clone:function(){return lt(
this.s*this.n,this.d)},mod:function(e,t){if(e===void 0)return lt(this.s*this.n%this.d,Ie);if(Kt(e,t),
le===Q.n*this.d)throw Lg();return lt(this.s*(Q.d*this.n)%(Q.n*this.d),Q.d*this.d)},gcd:function(e,t){
return Kt(e,t),lt(Ki(Q.n,this.n)*Ki(Q.d,this.d),Q.d*this.d)},lcm:function(e,t){return Kt(e,t),Q.n===
le&&this.n===le?lt(le,Ie):lt(Q.n*this.n,Ki(Q.n,this.n)*Ki(Q.d,this.d))},inverse:function(){return lt(
this.s*this.d,this.n)},pow:function(e,t){if(Kt(e,t),Q.d===Ie)return Q.s<le?lt((this.s*this.d)**Q.n,
this.
n**Q.n):lt((this.s*this.n)**Q.n,this.d**Q.n);if(this.s<le)return null;let n=Ua(this.n),r=Ua(this.d),
o=Ie,i=Ie;for(let a in n)if(a!=="1"){if(a==="0"){o=le;break}if(n[a]*=Q.n,n[a]%Q.d===le)n[a]/=Q.d;
else
return null;o*=BigInt(a)**n[a]}for(let a in r)if(a!=="1"){if(r[a]*=Q.n,r[a]%Q.d===le)r[a]/=Q.d;else return null;
i*=BigInt(a)**r[a]}return Q.s<le?lt(i,o):lt(o,i)},log:function(e,t){if(Kt(e,t),this.s<=le||Q.s<=le)return null;
let n=f.create(null),r=Ua(Q.n),o=Ua(Q.d),i=Ua(this.n),a=Ua(this.d);for(let l in o)r[l]=(r[l]||le)-o[
l];
for(let l in a)i[l]=(i[l]||le)-a[l];for(let l in r)l!=="1"&&(n[l]=!0);for(let l in i)l!=="1"&&(n[l]=
!0);let s=null,u=null;for(let l in n){let c=r[l]||le,d=i[l]||le;if(c===le){if(d!==le)return null;
continue}
let p=d,h=c,b=Ki(p,h);if(p/=b,h/=b,s===null&&u===null)s=p,u=h;else if(p*u!==s*h)return null}return s!==
null&&u!==null?lt(s,u):null},equals:function(e,t){return Kt(e,t),this.s*this.n*Q.d===Q.s*Q.n*this.d}
,
lt:function(e,t){return Kt(e,t),this.s*this.n*Q.d<Q.s*Q.n*this.d},lte:function(e,t){return Kt(e,t),
this.
s*this.n*Q.d<=Q.s*Q.n*this.d},gt:function(e,t){return Kt(e,t),this.s*this.n*Q.d>Q.s*Q.n*this.d},gte:
function(e,t){
return Kt(e,t),this.s*this.n*Q.d>=Q.s*Q.n*this.d},compare:function(e,t){Kt(e,t);let n=this.s*this.n*
Q.d-Q.s*Q.n*this.d;return(le<n)-(n<le)},ceil:function(e){return e=Nn**BigInt(e||0),lt(fr(this.s*e*this.
n/this.d)+(e*this.n%this.d>le&&this.s>=le?Ie:le),e)},floor:function(e){return e=Nn**BigInt(e||0),lt(
fr(this.s*e*this.n/this.d)-(e*this.n%this.d>le&&this.s<le?Ie:le),e)},round:function(e){return e=Nn**
BigInt(e||0),lt(fr(this.s*e*this.n/this.d)+this.s*((this.s>=le?Ie:le)+Gt*(e*this.n%this.d)>this.d?Ie:
le),e)},roundTo:function(e,t){Kt(e,t);let n=this.n*Q.d,r=this.d*Q.n,o=n%r,i=fr(n/r);return o+o>=r&&i++,
lt(this.s*i*Q.n,Q.d)},divisible:function(e,t){return Kt(e,t),Q.n===le?!1:this.n*Q.d%(Q.n*this.d)===le}
,
valueOf:function(){return w(this.s*this.n)/w(this.d)},toString:function(e=15){let t=this.n,n=this.d,
r=pj(t,n),o=fj(t,n,r),i=this.s<le?"-":"";if(i+=fr(t/n),t%=n,t*=Nn,t&&(i+="."),r){for(let a=o;a--;)i+=
fr(t/n),t%=n,t*=Nn;i+="(";for(let a=r;a--;)i+=fr(t/n),t%=n,t*=Nn;i+=")"}else for(let a=e;t&&a--;)i+=
fr(t/n),t%=n,t*=Nn;return i},toFraction:function(e=!1){let t=this.n,n=this.d,r=this.s<le?"-":"";if(n===
Ie)r+=t;else{let o=fr(t/n);e&&o>le&&(r+=o,r+=" ",t%=n),r+=t,r+="/",r+=n}return r},toLatex:function(e=!1){
let t=this.n,n=this.d,r=this.s<le?"-":"";if(n===Ie)r+=t;else{let o=fr(t/n);e&&o>le&&(r+=o,t%=n),r+="\\frac{",
r+=t,r+="}{",r+=n,r+="}"}return r},toContinued:function(){let e=this.n,t=this.d,n=[];for(;t;){
n.push(fr(e/t));let r=e%t;e=t,t=r}return n},simplify:function(e=.001){let t=BigInt(g.ceil(1/e)),n=this.
abs(),r=n.toContinued();for(let o=1;o<r.length;o++){let i=lt(r[o-1],Ie);for(let s=o-2;s>=0;s--)i=i.inverse(
).
add(r[s]);let a=i.sub(n);if(a.n*t<a.d)return i.mul(this.s)}return this}};m();var rl=BigInt(10),ol=BigInt(
0),zg=BigInt(1),Ka=BigInt(2),jg=1e4,gj=1e15;function Bg(e,t){let n=e/t;return e<
ol&&n*t!==e?n-zg:n}function hj(e){let[t="0",n="0"]=x(e).split("e"),[r="0",o=""]=t.split("."),i=BigInt(
r+o),a=w(n)-o.length+4;if(a>=0)return i*rl**BigInt(a);let s=rl**BigInt(-a);return Bg(i*Ka+s,s*Ka)}
function il(e){
if(!w.isFinite(e))throw new RangeError(`Not a finite number: ${e}`);let t=g.round(e*jg);return g.abs(
t)<gj&&t/jg===e?BigInt(t):hj(e)}function Zt(e){return new _e(il(e),BigInt(jg))}function Jt({s:e,n:t,
d:n},r){return Bg(Ka*e*t*rl**BigInt(r)+n,Ka*n)}function gr(e,t){return new _e(Jt(e,t),rl**BigInt(t))}
function Ug(e,t,n){let r=rl**BigInt(n);return new _e(Bg(Ka*e*r+t,Ka*t),r)}function hr(e,t){let n=Jt(
e,t),r=x(n<ol?-n:n).padStart(t+1,"0"),o=r.slice(0,r.length-t);return(n<ol?"-":"")+o+(t>0?`.${r.slice(
r.length-t)}`:"")}function Vt(e,t){let n=e.s*e.n*t.d,r=t.s*t.n*e.d;return n<r?-1:n>r?1:0}function cn(
e){
let t=ol,n=zg;for(let{s:r,n:o,d:i}of e)i===n?t+=r*o:(t=t*i+r*o*n,n*=i);return new _e(t,n*BigInt(e.length))}
function Ga(e){let t=[...e].sort(Vt),n=t.length>>1;return t.length%2===1?t[n]:cn([t[n-1],t[n]])}
function qa(e){
let t=zg;for(let{d:n}of e)t%n!==ol&&(t=new _e(t).lcm(n).n);return{units:e.map(({s:n,n:r,d:o})=>n*r*t/
o),denominator:t}}function Fd(e){let t=new _e(0),n=e.reduce((r,o)=>r.add(o.weight),t);return n.lte(0)?
null:e.reduce((r,o)=>r.add(o.weight.mul(o.score)),t).div(n)}var Md=BigInt(0),yj=BigInt(100),bj=BigInt(
1e4),wj=e=>e.length>0&&e.every(({weight:t,max:n})=>w.isFinite(
t)&&w.isFinite(n));function Ld(e){if(!wj(e))return null;let t=e.map(l=>il(l.weight)),n=e.map(l=>il(l.
max)),r=t.reduce((l,c)=>l+c,Md);if(r<=Md||n.some(l=>l<=Md))return null;let o=n.reduce((l,c)=>new _e(
l).lcm(c).n,BigInt(1)),i=n.map((l,c)=>yj*t[c]*o/l),a=o*r,s=new y,u=l=>{let c=s.get(l);if(c)return c;
let d=il(l),p={parts:d,exact:new _e(d,bj)};return s.set(l,p),p};return l=>{let c=Md,d=l.map((p,h)=>{
let b=u(p);return c+=i[h]*b.parts,b.exact});return{score:new _e(c,a),marks:d}}}function vj(e,t){let n=je(
e,t),r=Ld(n),o=e.settings.conflicts==="exclude"?Ir(e):()=>null;return(i,a,s)=>{
let u=[],l=0,c=!1;for(let{name:d}of n){let p=s.marks.get(d);p===void 0||p.kind==="blank"?l+=1:p.kind===
"recused"?c=!0:p.kind==="score"&&w.isFinite(p.value)&&u.push(p.value)}return l===n.length?null:c?{
leftOut:"recused"}:o(i,a)!==null?{leftOut:"conflict"}:u.length<n.length?{leftOut:"incomplete"}:r===null?
null:
{reading:r(u)}}}function kj(e){let t=new y;for(let n of e.rows)n.entry!==null&&!t.has(n.entry)&&t.set(
n.entry,n);return t}function zk(e,t,n,r){let o=vj(e,t),i=nt(e,t),a=n.filter(c=>c.stage===t.name),s=i.
flatMap(c=>{let d=a.find(p=>p.judge===c.code);return d?[{judge:c,rows:kj(d)}]:[]}),u=new y,l=[];for(
let c of r){
let d=new y;for(let{judge:p,rows:h}of s){let b=h.get(c.code),C=b?o(p,c,b):null;C!==null&&("reading"in
C?d.set(p.code,C.reading):l.push({entry:c.code,judge:p.code,reason:C.leftOut}))}u.set(c.code,d)}
return{
stage:t,criteria:je(e,t),entries:r,judges:i,readings:u,leftOut:l}}m();m();function jd(e){let t=new y;
for(let{category:n}of e){let r=F(n);r!==""&&!t.has(r)&&t.set(r,n.trim())}
return n=>{var r;return(r=t.get(F(n.category)))!=null?r:null}}m();function Ha(e,t){let n=new y;for(
let r of e){let o=t(r),i=n.get(o);i?i.push(r):n.set(o,[r])}return n}m();m();m();m();m();function Vo(
{entries:e,readings:t}){let n=null;for(let{code:r}of e){let o=t.get(r);if(!(o===void 0||
o.size===0)){if(n=n!=null?n:o,o.size!==n.size)return!1;for(let i of o.keys())if(!n.has(i))return!1}}
return!0}m();m();var wn=BigInt(0),al=BigInt(1);function Uk(e,t){let[n,r]=[e,t];for(;r!==wn;)[n,r]=[r,
n%r];return n}
var Bk=BigInt(1)<<BigInt(64);function zd(e,t){let n=e/t,r=(e-n*t)*Bk/t;return w(n)+w(r)/w(Bk)}
function Wk(e,t){
let n=t.length,r=e.map((a,s)=>[...a,t[s]]),o=al;for(let a=0;a<n;a+=1){let s=r[a],u=s[a];for(let l of r.
slice(a+1)){let c=l[a];for(let d=a+1;d<=n;d+=1)l[d]=(l[d]*u-c*s[d])/o}o=u}let i=t.map(()=>wn);for(
let a=n-
1;a>=0;a-=1){let s=r[a],u=s[n]*o;for(let l=a+1;l<n;l+=1)u-=s[l]*i[l];i[a]=u/s[a]}return{numerators:i,
denominator:o}}function xj(e){let t=e.map(()=>-1),n=0,r=o=>{t[o]=n;for(let[i,a]of e[o].entries())a!==wn&&
t[i]===-1&&
r(i)};for(let o of e.keys())t[o]===-1&&(r(o),n+=1);return{groups:t,groupCount:n}}function Tj(e){let t=new k;
for(let n of e.readings.values())for(let{score:r}of n.values())t.add(r.d);return Kk(t)}var Kk=e=>v.from(
e).reduce((t,n)=>t/Uk(t,n)*n,al);function Za(e){var b,C,A,P,N;let t=Tj(e),n=new k;for(let{code:I}of e.
entries)for(let _ of(C=(b=e.readings.get(I))==null?void 0:b.keys())!=null?C:[])n.add(_);let r=v.from(
n).sort(),o=new y(r.map((I,_)=>[I,_])),i=new y,a=new y,s=wn,u=0;for(let{code:I}of e.entries){let _=v.
from((A=e.readings.get(I))!=null?A:[],([j,{score:B}])=>({judge:o.get(j),value:B.s*B.n*(t/B.d)})).sort(
(j,B)=>j.judge-B.judge);if(_.length===0)continue;let M=_.map(({judge:j})=>j).join(),z=(P=i.get(M))!=
null?P:{judges:_.map(({judge:j})=>j),entries:[],sums:_.map(()=>wn)};i.set(M,z);let L=wn;for(let[j,{
value:B}]of _.
entries())z.sums[j]=z.sums[j]+B,L+=B,s+=B*B;z.entries.push({code:I,total:L}),a.set(_.length,((N=a.get(
_.length))!=null?N:wn)+L*L),u+=_.length-1}let l=Kk(v.from(a.keys(),BigInt)),c=r.map(()=>r.map(()=>wn)),
d=r.map(()=>wn);for(let{judges:I,entries:_,sums:M}of i.values()){let z=l/BigInt(I.length),L=z*BigInt(
_.length),j=z*M.reduce((B,U)=>B+U,wn);for(let[B,U]of I.entries()){let G=c[U];for(let H of I)G[H]=G[H]-
L;G[U]=G[U]+l*BigInt(_.length),d[U]=d[U]+l*M[B]-j}}let p=v.from(a).reduce((I,[_,M])=>I+l/BigInt(_)*M,
wn),h=l*s-p;return{judges:r,blocks:v.from(i.values()),unit:t,multiple:l,matrix:c,right:d,squares:h,
freedom:u,
...xj(c)}}m();m();function Sj(e,t,n,r){let o=e[n][r];if(o===0)return;let i=(e[r][r]-e[n][n])/(2*o),a=(
i<0?-1:1)/(g.
abs(i)+g.sqrt(i*i+1)),s=1/g.sqrt(a*a+1),u=a*s,l=p=>{let[h,b]=[p[n],p[r]];p[n]=s*h-u*b,p[r]=u*h+s*b};
for(let p of e)l(p);let[c,d]=[e[n],e[r]];for(let p of e.keys()){let[h,b]=[c[p],d[p]];c[p]=s*h-u*b,d[
p]=
u*h+s*b}c[r]=0,d[n]=0;for(let p of t)l(p)}function Gk(e){let t=e.map(a=>[...a]),n=t.map((a,s)=>a.map(
(u,l)=>l===s?1:0)),r=v.from(t.keys()),o=a=>t.reduce((s,u,l)=>u.reduce((c,d,p)=>a(l,p)?c+d**2:c,s),0),
i=o(()=>!0);for(let a=0;a<50&&!(o((u,l)=>u!==l)<=i*1e-31);a+=1)for(let u of r)for(let l of r.slice(u+
1))Sj(t,n,u,l);return r.map(a=>({value:t[a][a],vector:n.map(s=>s[a])})).sort((a,s)=>a.value-s.value)}
var qk=.01,sl=1e4,Hk=20,Ej=60;function Bd({matrix:e,right:t,unit:n,multiple:r,squares:o,freedom:i,
groupCount:a}){
let s=Gk(e.map(d=>d.map(p=>zd(p,r)))).slice(a),u=t.map(d=>zd(d,n*r)),l=s.map(d=>({...d,right:d.vector.
reduce((p,h,b)=>p+h*u[b],0)})),c=l.reduce((d,p)=>d+p.right**2/p.value,0);return{axes:l,residual:g.max(
0,zd(o,n*n*r)-c),freedom:i}}var Ud=({axes:e,residual:t},n)=>e.reduce((r,{value:o,right:i})=>r+i**2*n/
(o*(o+n)),t);function Zk(e,t){let{axes:n,freedom:r}=e,o=Ud(e,t),i=r*g.log(o),a=0,s=0;for(let u of n)
i+=g.log1p(u.value/t),a-=u.value/(u.value+t),s+=(u.right/(u.value+t))**2;return{value:i,slope:a+r*t*
s/o}}function Wd(e,t){let{axes:n,freedom:r}=e;if(t<3||n.length===0||r<=n.length)return null;if(Ud(e,
sl)===0)return sl;let o=Hk*g.log10(sl/qk),i=d=>qk*10**(g.min(g.max(d,0),o)/Hk),a=0,s=w.POSITIVE_INFINITY;
for(let d=0;d<=o;d+=1){let{value:p}=Zk(e,i(d));p<s&&([a,s]=[d,p])}let u=d=>Zk(e,10**d).slope,l=g.log10(
i(a-1)),c=g.log10(i(a+1));if(u(c)<=0)return i(a+1);if(u(l)>=0)return i(a-1);for(let d=0;d<Ej;d+=1){
let p=(l+
c)/2;u(p)<0?l=p:c=p}return 10**((l+c)/2)}var Kd=9,Wg=9;function Cj(e,t){if(t!=="auto")return{value:t,
origin:"given"};let n=Wd(Bd(e),e.judges.
length);if(n===null)return{value:1,origin:"too-few-scores"};let r=w(n.toPrecision(Wg));return{value:
r,
origin:r>=sl?"no-judge-effect":"estimated"}}function Rj(e){let[t="0",n="0"]=e.toExponential(Wg-1).split(
"e"),r=BigInt(t.replace(".","")),o=w(n)-(Wg-1),i=BigInt(10)**BigInt(g.abs(o)),{n:a,d:s}=o<0?new _e(r,
i):new _e(r*i);return{over:a,under:s}}function Dj({matrix:e,right:t,multiple:n,groups:r},o){let{over:
i,
under:a}=Rj(o),s=i===wn,u=e.map((c,d)=>c.map((p,h)=>s?r[d]===r[h]?p+n:p:d===h?a*p+i*n:a*p)),l=s?al:a;
return Wk(u,t.map(c=>l*c))}function Oj(e,t){let n=Za(e),r=Cj(n,t),{numerators:o,denominator:i}=Dj(n,
r.value),a=i*n.unit,s=Vo(e),u=n.blocks.flatMap(({judges:l,entries:c})=>{let d=l.reduce((h,b)=>h+o[b],
wn),p=BigInt(l.length);return c.map(({code:h,total:b})=>[h,s?new _e(b,n.unit*p):Ug(b*i-d,a*p,Kd)])});
return{lambda:r,effects:new y(n.judges.map((l,c)=>[l,Ug(o[c],a,Kd)])),scores:new y(u)}}var Jk=new O;
function Gi(e,t){var o,i;let n=(o=Jk.get(e))!=null?o:new y;Jk.set(e,n);let r=(i=n.get(t))!=null?i:Oj(
e,t);return n.set(t,r),r}m();m();var ul=(e,t)=>{var n;return[...(n=e.readings.get(t))!=null?n:[]].map(
([r,{score:o}])=>({judge:r,score:o}))},
Gd=e=>[...e].sort((t,n)=>Vt(t.score,n.score)||(t.judge<n.judge?-1:t.judge>n.judge?1:0));function Yo(
e,t){
return new y(e.entries.flatMap(({code:n})=>{let r=ul(e,n);return r.length>0?[[n,t(r)]]:[]}))}var ll={
better:"higher",unit:"points",precision:null,scores:e=>Yo(e,t=>cn(t.map(({score:n})=>n)))};var Vk={
better:"higher",unit:"points",precision:Kd,exactOn:Vo,scores:(e,t)=>Vo(e)?ll.scores(e,t):Gi(
e,t.severityCorrection).scores,working:(e,t)=>{let n=ll.scores(e,t),r=Vo(e)?null:Gi(e,t.severityCorrection);
return o=>{let i=n.get(o);if(i===void 0)return[];let a=r&&{points:r.scores.get(o).sub(i),lambda:Zt(r.
lambda.value),origin:r.lambda.origin};return[{code:"SEVERITY_CORRECTED",params:{mean:i,correction:a}
}]}}};m();var Yk={better:"higher",unit:"points",precision:null,scores:e=>Yo(e,t=>Ga(t.map(({score:n}
)=>n))),working:e=>t=>{
let n=Gd(ul(e,t));return[{code:"MIDDLE_SCORES",params:{middle:n.slice(n.length-1>>1,(n.length>>1)+1)}
}]}};m();m();var qd=e=>e.judges.map(({code:t})=>{let n=e.entries.flatMap(r=>{var i;let o=(i=e.readings.get(
r.
code))==null?void 0:i.get(t);return o?[{entry:r.code,score:o.score}]:[]});return{judge:t,entries:n.map(
({entry:r})=>r),scores:n.map(({score:r})=>r)}});function Hd(e){let t=new y;for(let{entries:n,values:
r}of e)
for(let[o,i]of n.entries()){let a=t.get(i);a?a.push(r[o]):t.set(i,[r[o]])}return t}function Aj(e){
let{units:t}=qa(e),n=t.map((o,i)=>i).sort((o,i)=>t[o]>t[i]?-1:t[o]<t[i]?1:0),r=[];for(let o=0,
i=0;o<n.length;o=i){for(;i<n.length&&t[n[i]]===t[n[o]];)i+=1;let a=new _e(o+1+i,2);for(let s of n.slice(
o,i))r[s]=a}return r}var Xk=e=>Hd(qd(e).map(({judge:t,entries:n,scores:r})=>({entries:n,values:Aj(r).
map(o=>({judge:t,rank:o,entries:n.length}))}))),Qk={better:"lower",unit:"mean-rank",precision:null,
scores:e=>new y(
[...Xk(e)].map(([t,n])=>[t,cn(n.map(({rank:r})=>r))])),working:e=>{let t=Xk(e);return n=>{var r;
return[
{code:"RANKS_WITHIN_JUDGES",params:{ranks:(r=t.get(n))!=null?r:[]}}]}}};m();var cl=3;function ex(e){
if(e.length<cl)return{kept:e,dropped:null};let t=s=>u=>Vt(u.score,s)===0,n=s=>({
...s,alike:e.filter(t(s.score)).length}),[r,...o]=Gd(e),i=o.find(t(o[o.length-1].score)),a={highest:
n(
i),lowest:n(r)};return{kept:o.filter(s=>s!==i),dropped:a}}var tx={better:"higher",unit:"points",
precision:null,
scores:e=>Yo(e,t=>cn(ex(t).kept.map(({score:n})=>n))),working:e=>t=>[{code:"SCORES_DROPPED",params:{
dropped:ex(ul(e,t)).dropped}}]};m();var qi=BigInt(0),Kg=BigInt(10),Pj=30,Ja=Kg**BigInt(Pj),Nj=20,rx=12;
function Ij(e){if(e<=qi)return qi;
let t=Kg**BigInt(x(e).length+1>>1);for(;;){let n=(t+e/t)/BigInt(2);if(n>=t)return t;t=n}}function $j(
{
judge:e,entries:t,scores:n}){if(n.length===0)return[];let{units:r,denominator:o}=qa(n),i=BigInt(r.length),
a=i-BigInt(1),s=r.reduce((h,b)=>h+b,qi),u=r.map(h=>i*h-s),l=u.reduce((h,b)=>h+b*b,qi),c=Ij(a*l*Ja*Ja),
d=l===qi,p={judge:e,entries:t.length,mean:new _e(s,i*o),sd:d?new _e(0):gr(new _e(c,Ja*a*i*o),rx)};
return n.
map((h,b)=>({...p,score:h,z:d?qi:u[b]*c/l}))}var nx=e=>Hd(qd(e).map(t=>({entries:t.entries,values:$j(
t)})));function _j(e){let t=BigInt(e.length),n=e.reduce((r,{z:o})=>r+o,qi);return gr(new _e(BigInt(
50)*
Ja*t+Kg*n,Ja*t),Nj)}var Fj=e=>gr(new _e(e,Ja),rx),ox={better:"higher",unit:"standard-score",
precision:9,
scores:e=>new y([...nx(e)].map(([t,n])=>[t,_j(n)])),working:e=>{let t=nx(e);return n=>{var o;return[
{code:"STANDARDIZED",params:{judges:((o=t.get(n))!=null?o:[]).map(i=>({...i,z:Fj(i.z)}))}}]}}};var dl={
mean:ll,trimmed:tx,median:Yk,"rank-sum":Qk,"z-score":ox,adjusted:Vk};var Vn=e=>dl[e],Yn=e=>dl[e].unit;
m();function fo({stages:e,settings:t},n){var o;let r=e[e.length-1]===n;return(o=n.advance)!=null?o:r?
t.top:null}function Zd(e){var n;let t=e.stages[e.stages.length-1];return(n=t===void 0?null:fo(e,t))!=
null?n:e.settings.top}m();function Jd(e,t,n){return n==="higher"?e.sub(t):t.sub(e)}function ml(e,t,n){
return n==="higher"?Vt(t,
e):Vt(e,t)}function ix(e,t){let n=[];for(let r of[...e].sort(t)){let o=n[n.length-1];o&&t(o[0],r)===
0?o.push(r):n.push([r])}return n}function Gg(e,t){let[n,...r]=t;if(e.length===1||n===void 0)return[e];
let o=n.values(e.map(u=>u.entry));if(e.some(u=>!o.has(u.entry.code)))return Gg(e,r);let i=n.criterion===
void 0?{}:{criterion:n.criterion},a=e.map(u=>u.entry.code),s=e.map(u=>{let l=o.get(u.entry.code),c={
metric:n.id,...i,value:l,among:a};return{value:l,contender:{...u,steps:[...u.steps,c]}}});return ix(
s,(u,l)=>ml(u.value,l.value,n.better)).flatMap(u=>Gg(u.map(({contender:l})=>l),r))}function ax(e,t,n,
r){
let o=e.map(({entry:l,score:c})=>({rounded:Jt(c,n),contender:{entry:l,score:c,steps:[]}})),i=r==="higher"?
-1:1,s=ix(o,(l,c)=>l.rounded<c.rounded?-i:l.rounded>c.rounded?i:0).flatMap(l=>Gg(l.map(({contender:c}
)=>c),
t)),u=0;return s.flatMap(l=>{let c=u+1;return u+=l.length,l.map(d=>{var h;let p=(h=d.steps[d.steps.length-
1])!=null?h:null;return{...d,rank:c,decidedBy:l.length>1?"shared":p}})})}m();m();m();function Mj(e){
return e.map((t,n)=>({criterion:t,index:n,weight:Zt(t.weight)})).sort((t,n)=>Vt(n.weight,
t.weight))}function Lj(e,t,n){return{id:"criteria",criterion:t.name,better:"higher",values:r=>new y(
r.flatMap(o=>{var a,s;let i=[...(s=(a=e.readings.get(o.code))==null?void 0:a.values())!=null?s:[]].map(
u=>u.marks[n]);return i.length>0?[[o.code,cn(i)]]:[]}))}}var sx={metrics:({panel:e})=>Mj(e.criteria).
map(({criterion:t,index:n})=>Lj(e,t,n))};m();function jj(e,t,n){let r=n.map(u=>{var l,c;return(c=(l=e.readings.get(
u))==null?void 0:l.get(t))==null?
void 0:c.score}),{units:o}=qa(r.flatMap(u=>u?[u]:[])),i=[...new k(o)].sort((u,l)=>u<l?-1:u>l?1:0),a=new y(
i.map((u,l)=>[u,l])),s=0;return r.map(u=>u?a.get(o[s++]):null)}function ux(e,t){let n=e.judges.map((
{
code:r})=>jj(e,r,t));return(r,o)=>{let i=0,a=0;for(let s of n){let u=s[r],l=s[o];u===null||l===null||
(u>l?i+=1:u<l&&(a+=1))}return{higher:i,lower:a}}}function lx(e,t){let n=ux(e,t),r=new y(t.map((o,i)=>[
o,i]));return o=>{let i=r.get(o);return i===void 0?[]:t.flatMap((a,s)=>s===i?[]:[{rival:a,...n(i,s)}
])}}
function zj(e,t){let n=ux(e,t),r=t.map(()=>0);for(let o=0;o<t.length;o+=1)for(let i=o+1;i<t.length;i+=
1){let{higher:a,lower:s}=n(o,i),u=g.sign(a-s);r[o]+=u,r[i]-=u}return new y(t.map((o,i)=>[o,new _e(r[
i])]))}
var cx={metrics:({panel:e})=>[{id:"majority",better:"higher",values:t=>zj(e,t.map(({code:n})=>n))}]}
;m();var dx={metrics:({panel:e})=>[{id:"median",better:"higher",values:t=>Yo({...e,entries:t},n=>Ga(
n.map(
({score:r})=>r)))}]};m();var mx={metrics:({previous:e})=>{let t=e[e.length-1];if(t===void 0)return[];
let n=new y(t.standings.
map(({entry:r,score:o})=>[r.code,o]));return[{id:"previous",better:Vn(t.method).better,values:()=>n}
]}};m();var px={metrics:()=>[]};var fx={criteria:sx,median:dx,majority:cx,previous:mx,shared:px};
function gx(e,t){let n=e.indexOf("shared");return(n<0?e:e.slice(0,n)).flatMap(r=>fx[r].metrics(t))}m(
);function Bj(e){let t=e.stages.every(n=>n.weight===null);return n=>{var r;return t?new _e(1):Zt((r=n.
weight)!=null?r:0)}}function pl(e,t,n){let r=Bj(e),o=n.map(i=>({stage:i.stage.name,weight:r(i.stage),
scores:new y(i.standings.map(a=>[a.entry.code,a.stageScore]))}));return(i,a)=>{let u=[...o.flatMap((
{
scores:c,...d})=>{let p=c.get(i);return p?[{...d,score:p}]:[]}),{stage:t.name,weight:r(t),score:a}];
return u.some(c=>c.weight.gt(0))?u:[{stage:t.name,weight:new _e(1),score:a}]}}function Vd(e,t,n,r){
let o=pl(
e,t,n);return new y([...r].map(([i,a])=>{var s;return[i,(s=Fd(o(i,a)))!=null?s:a]}))}m();m();m();
function yr(e){let t=0;return e.map((n,r)=>{var o;return((o=e[r-1])==null?void 0:o.rank)!==n.rank&&
(t=r+1),{ranked:n,place:t}})}function Va({races:e,notes:t},n,r){let o=e.map(a=>({race:a,kept:r(a.contenders)}
)),
i=o.flatMap(({race:a,kept:s})=>{let u=new k(s);return a.contenders.filter(l=>!u.has(l))});return{
races:o.
map(({race:a,kept:s})=>({...a,contenders:s})),notes:new y([...t,...i.map(({entry:a})=>[a.code,n])])}
}var hx=(e,{settings:t,last:n,categoryOf:r})=>{if(!t.winnersPerCategory||!n)return e;let o=({entry:l}
)=>r(
l)!==null,{races:i,notes:a}=Va(e,"without-category",l=>l.filter(o)),s=i.flatMap(l=>l.contenders);
return{
races:[...Ha(s,({entry:l})=>r(l))].map(([l,c])=>({category:l,contenders:c})),notes:a}};m();function Uj(
e,t){let n=new y,r=[],o=null;return e.filter(i=>{var s,u;if(i.rank!==o){for(let l of r)n.
set(l,((s=n.get(l))!=null?s:0)+1);r=[],o=i.rank}let a=F(i.entry.institution);return a===""?!0:((u=n.
get(a))!=null?u:0)>=t?!1:(r.push(a),!0)})}var yx=(e,{settings:t})=>{let{maxPerInstitution:n}=t;
return n===
null?e:Va(e,"institution-full",r=>Uj(r,n))};m();var bx=(e,{settings:t,better:n,rounded:r})=>{if(t.passingScore===null)return e;
let o=Zt(t.passingScore),
i=a=>ml(r(a.score),o,n)<=0;return Va(e,"below-passing-score",a=>a.filter(i))};m();var wx=({races:e,
notes:t},{places:n,last:r})=>{if(n===null)return{races:e,notes:t};let o=e.map(i=>{var h,
b;let a=yr(i.contenders),s=a.filter(({place:C})=>C<=n),u=(h=s[s.length-1])==null?void 0:h.place,l=s.
length>n?s.filter(({place:C})=>C===u):[],c=(b=a[s.length])==null?void 0:b.place,d=r?a.filter(({place:
C})=>C===
c):[],p=(C,A)=>C.map(({ranked:P})=>[P.entry.code,A]);return{race:{...i,contenders:s.map(({ranked:C})=>C)}
,
notes:[...p(l,"shared-rank-at-cut"),...p(d,"first-reserve")]}});return{races:o.map(({race:i})=>i),
notes:new y(
[...t,...o.flatMap(i=>i.notes)])}};var Wj=[bx,hx,yx,wx];function Kj({contenders:e}){var r;let t=yr(e),
n=new y;for(let{place:o}of t)n.set(
o,((r=n.get(o))!=null?r:0)+1);return t.map(({ranked:o,place:i})=>{var a;return[o.entry.code,{place:i,
holders:(a=n.get(i))!=null?a:1}]})}function Yd(e,t){let n={races:[{category:null,contenders:e}],
notes:new y},
{races:r,notes:o}=Wj.reduce((i,a)=>a(i,t),n);return{races:r,notes:o,places:new y(r.flatMap(Kj))}}m();
m();m();m();var Ya={id:
"Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
en:"January February March April May June July August September October November December".split(" ")}
;function Hi(e,t){var i;let[n="",r="",o=""]=e.split("-");return`${w(o)} ${(i=Ya[t][w(
r)-1])!=null?i:""} ${n}`}var Gj=["","pebruari","","","","","","agt","","","nopember",""];function vx(
e){
let t=e.toLowerCase();if(t.length<3)return null;let n=(o,i)=>[Ya.id[i],Ya.en[i],Gj[i]].some(a=>a==null?
void 0:a.toLowerCase().startsWith(t)),r=Ya.id.findIndex(n);return r<0?null:r+1}var vn=(e,t)=>t==="id"?
e.replace(".",","):e,ae=(e,t)=>vn(x(e),t);function qe(e,t){let[n="",r=""]=e.split(
"T"),o=r.slice(0,5).replace(":",t==="id"?".":":"),i=Hi(n,t);return n==="1899-12-30"?o:r===""||r==="00:00:00"?
i:`${i} ${o}`}function K(e,t){return typeof e=="object"?`\u201C${qe(e.date,t)}\u201D`:`\u201C${typeof e==
"number"?ae(e,t):typeof e=="boolean"?x(e).toUpperCase():qj(e)}\u201D`}var qj=e=>{let t=[...e];return t.
length>60?`${t.slice(0,59).join("")}\u2026`:e};function Y(e,t,n=12){return kx(e,t,t==="id"?"dan":
"and",n)}var qg=(e,t)=>kx(e,t,t==="id"?"atau":"or",e.length);function kx(e,t,n,r){let o=e.slice(0,r),
i=e.
length-o.length,a=t==="id"?`${i} lainnya`:`${i} more`,s=i>0?[...o,a]:o;return s.length<2?s.join(""):
`${s.slice(0,-1).join(", ")} ${n} ${s[s.length-1]}`}function Qe({code:e,name:t,codeMadeUp:n}){return t===""?
e:n||e===""?K(t,"id"):`${K(t,"id")} (${e})`}var Hj=5;function xx({stage:e,entries:t,readings:n},{
method:r}){let i=t.map(l=>{var c,d;return{entry:l,
judges:(d=(c=n.get(l.code))==null?void 0:c.size)!=null?d:0}}).filter(({judges:l})=>l>0&&l<Hj);if(r!==
"trimmed"||i.length===0)return[];let a=i.filter(({judges:l})=>l<cl),s=l=>l.map(({entry:c})=>Qe(c)),u={
reason:"few-to-trim",entries:s(i),whole:s(a)};return[{code:"METHOD_CAUTION",severity:"warning",stage:
e.
name,params:u}]}m();m();var In=e=>{var t,n;return(n=(t=e.decision)==null?void 0:t.rank)!=null?n:e.rank}
;var Tx=(e,t)=>new y(t.flatMap(n=>n.stage===e.name?[[n.entry,n]]:[]));function Hg(e,t){return t.size===
0?e:e.map(n=>{var r,o;return{...n,rank:(o=(r=t.get(n.entry.code))==null?void 0:r.rank)!=null?o:n.rank}
}).
sort((n,r)=>n.rank-r.rank)}function Xd({standings:e}){return e.map(t=>({standing:t,rank:In(t)})).sort(
(t,n)=>t.rank-n.rank)}var Sx=(e,t)=>e.every(({code:n})=>t.has(n));function Ex(e,t,n,r){let o=new y(t.
map(({entry:s,rank:u})=>[s.code,u])),i=Hg(t,n),a=new y(t.map(s=>[s.entry.code,Qe(s.entry)]));return[
...n.values()].flatMap(s=>{let{entry:u,rank:l,tab:c,cell:d}=s,p=(C,A=[])=>{var _;let P=C==="below-passing-score"||
C==="outdated"?"warning":"error",N=o.get(u),I={entry:(_=a.get(u))!=null?_:u,rank:l,reason:C,
others:A,...N===void 0?{}:{computed:N}};return[{code:"PLENARY_CONFLICT",severity:P,stage:e.name,tab:
c,
...d===null?{}:{cell:d},params:I}]};if(!o.has(u))return p("not-ranked");let h=i.filter(C=>C.rank===l&&
!n.has(C.entry.code));return h.length>0?p("taken",h.map(C=>Qe(C.entry))):i.filter(C=>C.rank<l).length!==
l-1?p("gap"):r.get(u)==="below-passing-score"?p("below-passing-score"):s.computed!==null&&s.computed!==
o.get(u)?p("outdated"):[]})}m();function Zj(e,{place:t,holders:n}){return v.from({length:n},(r,o)=>{
var i;return(i=e[t-1+o])!=null?
i:0})}function Qd(e,t){let n=Zj(e,t),[r=0]=n;return n.some(o=>o!==r)?"open":r>0?{amount:r}:null}m();
function Jj({contenders:e},t){let n=yr(e).filter(({place:i})=>i<=t),r=n[n.length-1];if(r===void 0||n.
length<=t)return[];let o=n.filter(({place:i})=>i===r.place);return[{rank:r.ranked.rank,places:t,
entries:o.
map(({ranked:i})=>i.entry)}]}function Vj({contenders:e},t){let n=yr(e);return[...new k(n.map(({place:
r})=>r))].
flatMap(r=>{let o=n.filter(a=>a.place===r);if(Qd(t,{place:r,holders:o.length})!=="open")return[];let i=o.
map(({ranked:a})=>a.entry);return[{rank:o[0].ranked.rank,places:o.length,entries:i,prize:!0}]})}
function Cx(e,t,n,r,o){
let a=(e.title&&"outcomes"in e.title?e.title.outcomes.map(u=>u.places):[]).filter(u=>n===null||u<n).
sort((u,l)=>l-u),s=n===null?a:[n,...a];return t.flatMap(u=>{let l=u.category===null?{}:{category:u.category}
,
c=new k;return[...s.flatMap(d=>Jj(u,d)),...Vj(u,r)].flatMap(d=>{if(c.has(d.rank))return[];if(c.add(d.
rank),!d.prize&&Sx(d.entries,o))return[];let p={...d,entries:d.entries.map(Qe),...l};return[{code:
"TIE_AT_CUT",severity:"warning",stage:e.name,params:p}]})})}m();function Rx(e,t,n){var i,a;if(n===null)return null;
if(e.title&&"name"in e.title)return e.title.name;
let o=((a=(i=e.title)==null?void 0:i.outcomes)!=null?a:[]).filter(s=>n<=s.places).sort((s,u)=>s.places-
u.places)[0];return o?o.name:t===null?null:`Top ${t}`}function Dx(e,{precision:t,exactOn:n},r){
return t===null||n&&r.every(n)?e:new y([...e].map(([o,i])=>[
o,gr(i,t)]))}function Yj(e,t){let n=new y;for(let{rank:i,score:a}of e){let s=n.get(i);(s===void 0||
ml(
a,s,t)<0)&&n.set(i,a)}let r=[...n.keys()],o=new y(r.map((i,a)=>{var s;return[i,n.get((s=r[a+1])!=null?
s:0)]}));return e.map(({rank:i,score:a})=>{let s=o.get(i);return s?Jd(a,s,t):null})}function Xj(e,t){
return new y([...Ha(e,({entry:n})=>t(n))].flatMap(([n,r])=>n===null?[]:yr(r).map(({ranked:o,place:i}
)=>[
o.entry.code,{category:n,categoryRank:i}])))}var Qj={category:null,categoryRank:null};function Zi(e,
t,n,r=[]){
let{settings:o,stages:i}=e,{stage:a}=t,s=fo(e,a),u=i[i.length-1]===a,l={stage:a,method:o.method,
places:s,
last:u,panel:t,whole:null},c=Vn(o.method),{better:d}=c,p=Dx(c.scores(t,o),c,[t]),h=o.carryOver?Dx(Vd(
e,a,n,p),c,[...n.map(B=>B.panel),t]):p,b=t.entries.flatMap(B=>{let U=h.get(B.code);return U?[{entry:
B,
score:U}]:[]}),C=gx(o.tieBreaks,{panel:t,previous:n}),A=ax(b,C,o.decimals,d),P=B=>gr(B,o.decimals),N=jd(
e.entries),I=Tx(a,r),_=Yd(Hg(A,I),{settings:o,places:s,last:u,better:d,rounded:P,categoryOf:N}),M=u&&
o.winnersPerCategory?Xj(A,N):null,z=Yj(A,d),L=A.map((B,U)=>{var ee,be,ve,Fe,ce,se;let{code:G}=B.entry,
H=(ee=_.places.get(G))!=null?ee:null,X=I.get(G);return{...B,stageScore:p.get(G),judgeScores:new y([
...(be=
t.readings.get(G))!=null?be:[]].map(([Ct,ye])=>[Ct,ye.score])),margin:(ve=z[U])!=null?ve:null,
advances:H!==
null,place:H,title:Rx(a,s,(Fe=H==null?void 0:H.place)!=null?Fe:null),prize:u&&H!==null?Qd(o.prizes,H):
null,...(ce=M==null?void 0:M.get(G))!=null?ce:Qj,cutNote:(se=_.notes.get(G))!=null?se:null,vacated:
null,
...X===void 0?{}:{decision:X}}}),j=u?Cx(a,_.races,s,o.prizes,I):[];return{...l,standings:L,findings:
[
...xx(t,o),...j,...Ex(a,A,I,_.notes)]}}m();function Xo(e,t){let n=e.entries.filter(i=>i.status==="running"),
r=t[t.length-1];if(r===void 0)return n;
let o=new k(r.standings.flatMap(({advances:i,entry:a})=>i?[a.code]:[]));return n.filter(i=>o.has(i.code))}
m();var Ox=({standings:e})=>new y(e.map(t=>[t.entry.code,t]));function Ax(e,{category:t},n){return e.
standings.filter(({entry:r,advances:o})=>r.status!=="running"&&o).filter(r=>r.category===t&&(n===null||
r.rank<=n)).map(({entry:r})=>r)}function Px(e,t,n){let r=Ox(t),o=e.standings.map(i=>{let a=r.get(i.entry.
code);if(a===void 0||a.advances===i.advances)return i;if(a.advances)return{...i,advances:!0,place:a.
place,title:a.title,cutNote:a.cutNote};if(n.has(i.entry.code))return i;let s={from:null,removed:Ax(t,
i,null)};return{...i,advances:!1,place:null,title:null,cutNote:"place-kept",vacated:s}});return{...e,
standings:o}}function Nx(e,t){let n=Ox(t),r=e.standings.map(o=>{var u,l;let i=n.get(o.entry.code);if(
o.
place===null||i===void 0)return o;let a=(l=(u=i.place)==null?void 0:u.place)!=null?l:null;if(a!==null&&
a<=o.place.place)return o;let s=Ax(t,o,a===null?null:i.rank);return s.length===0?o:{...o,vacated:{
from:a,
removed:s}}});return{...e,standings:r}}function Ix(e){let t=e.flatMap(r=>r.rows),n=({marks:r})=>[...r.values(
)].some(o=>o.kind==="score");return new k(
t.filter(n).map(r=>{var o;return(o=r.entry)!=null?o:""}))}function $x(e,t,n,r,o=[]){let i=n.filter(N=>N.
stage===t.name),a=(N,I)=>Zi(e,zk(e,t,i,N),I,o),s=Xo(e,r),u=a(s,[...r]);if(e.entries.every(N=>N.status===
"running"))return u;let l=new k(s),c=Ix(i),d=e.entries.filter(N=>N.status!=="running"&&c.has(N.code));
if(d.length===0)return u;let p=N=>a(e.entries.filter(I=>l.has(I)||N.includes(I)),r.map(I=>{var _;
return(_=
I.whole)!=null?_:I})),h=new k(e.stages.slice(r.length+1).map(N=>N.name)),b=Ix(n.filter(N=>h.has(N.stage))),
C=d.filter(N=>b.has(N.code)),A=C.length===0?u:Px(u,p(C),b),P=p(d);return{...Nx(A,P),whole:P}}m();m();
var ez=2;function _x(e,t){var l;if(Vo(e))return new k;let n=Za(e),r=Bd(n),{axes:o,freedom:i}=r;if(i<=
o.length)return new k;let a=(l=Wd(r,n.judges.length))!=null?l:1,s=Ud(r,a)/i,u=n.blocks.filter(({
judges:c})=>{
let d=0,p=0;for(let{value:b,vector:C,right:A}of o){let P=c.reduce((N,I)=>N+C[I],0)/c.length;d+=P*A/(
b+
a),p+=s*P**2/(b+a)}let h=g.sqrt(s/c.length);return g.abs(d)>=g.max(t,h)&&g.abs(d)>ez*g.sqrt(p)});
return new k(
u.flatMap(({entries:c})=>c.map(({code:d})=>d)))}function Fx(e,t){let n=v.from(e,([o,i])=>({entry:o,
units:Jt(i,t)}));n.sort((o,i)=>o.units>i.units?-1:
o.units<i.units?1:0);let r=0;return new y(n.map(({entry:o,units:i},a)=>{var s;return((s=n[a-1])==null?
void 0:s.units)!==i&&(r=a+1),[o,r]}))}function Mx(e,{stage:t,panel:n,method:r,standings:o},i){let{
decimals:a,
carryOver:s}=e.settings;if(r==="adjusted"||Vn(r).unit!=="points")return[];let u=_x(n,.5/10**a);if(u.
size===0)return[];let l=Gi(n,"auto").scores,c=Fx(new y(o.map(({entry:h,score:b})=>[h.code,b])),a),d=Fx(
s?Vd(e,t,i,l):l,a),p=n.entries.filter(({code:h})=>u.has(h)).map(h=>({entry:Qe(h),places:g.abs(c.get(
h.code)-d.get(h.code))})).sort((h,b)=>b.places-h.places);return[{code:"METHOD_CAUTION",severity:
"warning",stage:t.name,params:{reason:"uneven-judges",entries:p}}]}m();m();m();m();m();function $n(e){
let t=g.floor(e/26);return(t>0?$n(t-1):"")+x.fromCharCode(65+e%26)}function Te(e,t,n=1,r=1){
let o=`${$n(t)}${e+1}`;return n===1&&r===1?o:`${o}:${$n(t+r-1)}${e+n}`}var Lx=e=>[...e].reduce((t,n)=>t*
26+n.charCodeAt(0)-64,0)-1;function $r(e){var a;let[,t="",n="",r=t,o=n]=(a=/^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.
exec(e))!=null?a:[],i=[];for(let s=w(n)-1;s<w(o);s++)for(let u=Lx(t);u<=Lx(r);u++)i.push({row:s,
column:u});
return i}var jx={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get("code");if(r===void 0)return[
];
let o=new y;for(let{entry:i,row:a}of e){let s=J(i.code),u=o.get(s);u?u.rows.push(a):s!==""&&o.set(s,
{code:i.code,rows:[a]})}return v.from(o.values()).flatMap(({code:i,rows:a})=>{let s=a[1];if(s===void 0)
return[];let u={code:i,rows:a.map(l=>l+1)};return[{code:"ENTRY_DUPLICATE_CODE",severity:"error",tab:
t,
cell:Te(s,r),params:u}]})}};m();var zx={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get(
"name");if(r===void 0)return[];
let o=new y;for(let i of e){let a=F(i.entry.name);if(a===""||i.entry.status!=="running")continue;let s=o.
get(a);s?s.push(i):o.set(a,[i])}return v.from(o.values()).flatMap(i=>{let[a,s]=i;if(a===void 0||s===
void 0)return[];let u={name:a.entry.name,codes:i.map(({entry:l})=>l.code),rows:i.map(({row:l})=>l+1)}
;
return[{code:"ENTRY_DUPLICATE_NAME",severity:"warning",tab:t,cell:Te(s.row,r),params:u}]})}};m();m();
m();function Bx(e,t,n){var h,b;let r=0,o=0,i=!1,a=!1;for(let{name:C}of t){let A=(b=(h=e.marks.get(C))==
null?void 0:h.kind)!=null?b:"blank";A==="blank"?r+=1:A==="score"?o+=1:A==="recused"?i=!0:a=!0}let{
entry:s,
conflict:u,excluded:l,repeated:c}=n,d=r===t.length,p=o===t.length;return{row:e,entry:s,conflict:u,
excluded:l,
recused:i,blank:d,complete:p,unreadable:a,repeated:c}}m();m();m();m();function fl(e,t,n){let r=e.filter(
o=>o>=t&&o<=n);return r.length===1?r[0]:null}var tz=864e5,nz=R.UTC(1899,11,30);function rz(e,t){
return g.round(e*100+t)/100}function Ux({date:e,monthFirst:t},n,r){
let o=/^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})$/.exec(e);if(o===null)return null;let[i,a,s,
u,l,c]=o.slice(1).map(w);if(i>1900){let A=u===0&&l===0&&c===0,P=t?`${a}.${s}`:`${s}.${a}`;return A?
fl(
[w(P)],n,r):null}let d=g.round((R.UTC(i,a-1,s)-nz)/tz);if(d<0)return null;let p=d+(u*3600+l*60+c)/86400,
h=g.round(p*100)/100,b=d>0&&g.abs(p-h)*86400<1,C=c===0;return fl([...b?[h]:[],...C?[rz(d*24+u,l)]:[]],
n,r)}m();var oz=/^\d+$/,iz=/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/,az=/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/,sz=/^[1-9]\d{0,2}( \d{3})+([.,]\d+)?$/,
uz=/^\d*[.,]\d+$/;function lz(e){return e.replace(/\p{Cf}/gu,"").replace(/\s/g," ").replace(
/[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g,
t=>x(t.charCodeAt(0)&15)).replace(/[\uff0c\u066b]/g,",").replace(/[\uff0e\u066c]/g,".").replace(
/[\u2212\uff0d]/g,
"-").replace(/\uff0b/g,"+").trim().replace(/^['\u2019]/,"")}function cz(e){let t=[];return oz.test(e)&&
t.push(w(e)),iz.test(e)&&t.push(w(e.replace(/\./g,"").replace(",","."))),az.test(e)&&t.push(w(e.replace(
/,/g,""))),sz.test(e)&&t.push(w(e.replace(/ /g,"").replace(",","."))),uz.test(e)&&t.push(w(e.replace(
",","."))),t.filter(w.isFinite)}function em(e,t,n){let r=/^([+-]?)(.*)$/.exec(lz(e));if(r===null)return null;
let o=cz(r[2]).map(i=>(r[1]==="-"?-i:i)+0);return o.length===1?o[0]:fl(o,t,n)}var dz=/^#(?:N\/A|[A-Z][A-Z0-9/_]*[!?])$/;
function tm(e,{min:t,max:n}){if(typeof e=="object")return{
kind:"date",date:e.date,likely:Ux(e,t,n)};if(typeof e!="string")return{kind:"not-number",value:e};if(
dz.
test(e.trim()))return{kind:"formula-error",value:e.trim()};let r=em(e,t,n);return r===null?{kind:
"not-number",value:e}:{kind:"text-number",value:e,number:r}}function Wx(e,t){let n={blank:[],
outOfRange:[],unreadable:[],formula:[]};for(let r of e)if(!(r.excluded||
r.recused))for(let o of t){let i=r.row.marks.get(o.name);i!==void 0&&mz(n,i,{line:r,criterion:o,at:i.
at})}return n}function mz(e,t,n){var o;let{criterion:r}=n;if("formula"in t&&e.formula.push(n),t.kind===
"blank")e.blank.push(n);else if(t.kind==="score"){let{value:i}=t;i>=r.min&&i<=r.max||e.outOfRange.push(
{...n,value:i})}else if(t.kind==="unreadable"){let i=t.formula?null:(o=t.cellValue)!=null?o:t.raw;e.
unreadable.push({...n,cellValue:i,reading:tm(t.raw,r)})}}m();function pz(e,t){if(e.kind==="score")return!0;
if(e.kind!=="unreadable")return!1;let{kind:n}=tm(e.raw,
t);return n==="text-number"||n==="date"}function fz(e,t){if(e.entry!==null)return!1;let n=e.code!==""||
e.name!=="";return t.some(r=>{let o=e.marks.get(r.name);return o===void 0||o.kind==="blank"?!1:n||pz(
o,r)})}function Kx(e,t){return e.rows.filter(n=>fz(n,t))}function gl({excluded:e,lines:t},n){var r,o;
return e.has(n)||((o=(r=t.get(n))==null?void 0:r.some(i=>i.
recused))!=null?o:!1)}function nm({sheet:e,strays:t,lines:n}){return(e==null?void 0:e.codeColumn)===
null&&t.length>0&&n.size===0}function gz(e,t){var r;let n=new y;for(let o of(r=e==null?void 0:e.rows)!=
null?r:[]){if(o.entry===null||!t.has(o.entry))continue;let i=n.get(o.entry);i?i.push(o):n.set(o.entry,
[o])}return n}function hz({sheet:e,criteria:t,entries:n,conflicts:r,excluded:o}){var a;let i=new y;
for(let[
s,u]of gz(e,n)){let l={entry:n.get(s),conflict:(a=r.get(s))!=null?a:null,excluded:o.has(s),repeated:
u.
length>1};i.set(s,u.map(c=>Bx(c,t,l)))}return i}function Gx(e){let{judge:t,tab:n,sheet:r,criteria:o,
expected:i,excluded:a}=e,s=hz(e),u=v.from(s.values()).flat(),l=r===null?[]:Kx(r,o);return{judge:t,
tab:n,
sheet:r,expected:i,excluded:a,missingColumns:o.filter(({name:c})=>{var d;return!((d=r==null?void 0:r.
columns.get(c))!=null&&d.length)}),lines:s,strays:l,marks:Wx(u,o),touched:l.length>0||u.some(c=>!c.blank&&
!c.excluded)}}m();function go(e){return e.competition.settings.missing==="assigned"}function Xa(e){
return e.provisional||
go(e)?"warning":"error"}function rm(e){return e.provisional?"warning":"error"}function yz(e,t){var r;
return gl(e,t.code)?!1:((r=e.lines.get(t.code))!=null?r:[]).some(o=>o.complete||
o.unreadable||o.repeated)?!0:e.sheet!==null&&e.missingColumns.length>0&&e.sheet.rows.length>0}var qx={
scope:"stage",find:({check:e,sheetViews:t})=>{var n;return((n=e.reached)!=null?n:[]).filter(r=>go(e)?
!t.some(o=>yz(o,r)):t.every(o=>gl(o,r.code))).map(r=>({code:"ENTRY_UNSCORED",severity:rm(e),params:{
entry:Qe(r)}}))}};m();m();function Qa(e,t){return t.flatMap(({name:n})=>{let r=e.marks.get(n);return r===void 0||
r.kind===
"blank"?[]:[r]})}m();var qt=(e,t)=>({entries:[Qe(e)],criteria:t===void 0?[]:[t.name],cells:1});
function om(e){let[t]=e;return t!==
void 0&&e.length===1?t:{entries:[...new k(e.flatMap(({entries:n})=>n))],criteria:[...new k(e.flatMap(
({criteria:n})=>n))],cells:e.reduce((n,{cells:r})=>n+r,0)}}var Hx=3;function Ji({entries:e},t){
return e.
length<=Hx?Y(e,t):`${e.length} ${t==="id"?"peserta":"entries"}`}function bz({criteria:e},t){return e.
length<=Hx?Y(e,t):`${e.length} ${t==="id"?"kriteria":"criteria"}`}function Rt(e,t){let n=`${e.cells} ${t==="id"?
"nilai":"scores"}`,r=t==="id"?"pada":"on";return`${Ji(e,t)} ${r} ${bz(e,t)}${e.cells===1?
"":` (${n})`}`}function kn(e,t,n){return t===void 0?e:n==="id"?`${e} dan ${t} lainnya`:`${e} and ${t} more`}
function te(e,t){return/^(juri|judge)\b/i.test(e)?e:t==="id"?`Juri ${e}`:`Judge ${e}`}var Zx={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,lines:o})=>v.from(o.values()).
flat().flatMap(({row:i,entry:a,conflict:s,recused:u})=>{if(s===null||u)return[];let l={judge:n.code,
where:qt(a),reason:s};return Qa(i,e.criteria).map(({at:c})=>({code:"JUDGE_CONFLICT",severity:
"warning",tab:r,at:c,params:l}))}))};m();m();function wz({check:e,sheetViews:t}){let n=e.criteria.map(
({name:i})=>i),r=new y;return{byJudge:t.
map((i,a)=>{let s=[];for(let[u,l]of i.lines){let c=l[0];if(l.length>1||!c.complete||c.excluded||c.recused)
continue;let d=[];for(let b of n){let C=c.row.marks.get(b);d.push(C.kind==="score"?C.value:0)}let p={
sheetView:i,judge:a,row:c.row,entry:c.entry,marks:d};s.push(p);let h=r.get(u);h?h.push(p):r.set(u,[p])}
return s}),byEntry:v.from(r.values())}}var Jx=new O;function Vx(e){var n;let t=(n=Jx.get(e))!=null?n:
wz(e);return Jx.set(e,t),t}var br=e=>Vx(e).byJudge,es=e=>Vx(e).byEntry;var vz=1e-4;function kz(e){
var r;let t=new y;for(let{marks:o}of e){let i=o.join(" ");t.set(i,((r=t.get(
i))!=null?r:0)+1)}let n=o=>o*(o-1)/2;return{equal:v.from(t.values()).reduce((o,i)=>o+n(i),0),all:n(e.
length)}}var xz=e=>e.length>1&&e.every(({marks:t})=>t.every((n,r)=>n===e[0].marks[r])),Yx={scope:
"stage",find:e=>{if(!br(e).some(xz))return[];let t=br(e).map(o=>({rows:o,...kz(o)})),n=t.reduce((o,i)=>o+
i.equal,0),r=t.reduce((o,i)=>o+i.all,0);return t.flatMap(({rows:o,...i})=>{let[a]=o;if(a===void 0||i.
all===0||i.equal<i.all)return[];if(((n-i.equal+1)/(r-i.all+1))**(o.length-1)>vz)return[];let{judge:u,
tab:l}=a.sheetView,c={judge:u.code,rows:o.length};return[{code:"JUDGE_NO_VARIANCE",severity:
"warning",
tab:l,params:c}]})}};m();var Xx={scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,
tab:r,lines:o})=>v.from(o.values()).
flat().filter(i=>i.recused).flatMap(({row:i,entry:a})=>Qa(i,e.criteria).filter(s=>s.kind==="recused").
map(({at:s})=>({code:"JUDGE_RECUSED",severity:"info",tab:r,at:s,params:{judge:n.code,where:qt(a)}}))))}
;m();m();function im(e,t){let n=0,r=0;for(let[o,{weight:i,max:a}]of t.entries())!(i>0)||a===0||(n+=i*e[
o]/
a,r+=i);return r===0?0:100*n/r}var Qx=e=>g.round(e*100)/100,e0={scope:"stage",find:e=>{let{criteria:
t,competition:n}=e.check,r=n.settings.
maxSpread;return r===null?[]:es(e).flatMap(o=>{let i=o.map(({marks:l})=>im(l,t)),[a,s]=[g.min(...i),
g.max(...i)];return s-a<=r+1e-9?[]:[{code:"JUDGES_DISAGREE",severity:"warning",params:{entry:Qe(o[0].
entry),low:Qx(a),high:Qx(s),limit:r}}]})}};m();m();function hl(e,t){var i;let n=new y,r=a=>{let s=a;
for(let u=n.get(s);u!==void 0&&u!==s;u=n.get(s))
s=u;return s};for(let a of t)for(let s of a)n.has(s)||n.set(s,s),n.set(r(s),r(a[0]));let o=new y;for(
let a of e.
filter(s=>n.has(s))){let s=r(a);o.set(s,[...(i=o.get(s))!=null?i:[],a])}return v.from(o.values())}
var Tz=1e-6,Sz=.9,Ez=.5;function n0({marks:e},t){let n=0;for(let r=0;r<e.length;r++)e[r]===t.marks[r]&&
(n+=1);return n}function Cz(e,t){var r;let n=[];for(let o of e)for(let i=0;i<o.length;i++)for(let a=i+
1;a<o.length;a++){let[s,u]=[o[i],o[a]],l=s.judge*t+u.judge,c=(r=n[l])!=null?r:{one:s,other:u,same:0,
marks:0,entries:0};c.same+=n0(s,u),c.marks+=s.marks.length,c.entries+=1,n[l]=c}return n.flatMap(o=>o===
void 0?[]:[o])}var t0=({same:e,marks:t})=>t===0?0:e/t;function Rz(e){let t=({marks:o})=>o.reduce((i,
a)=>i+
a,0),n=e.map(o=>({row:o,sum:t(o)})).sort((o,i)=>o.sum-i.sum),r=n.slice(1);return{same:r.reduce((o,{
row:i},a)=>o+
n0(n[a].row,i),0),marks:r.reduce((o,{row:i})=>o+i.marks.length,0),entries:r.length}}function Dz(e,t,
n){
if(e<=t)return 1;let r=(o,i)=>o===0?0:o*g.log(o/i);return g.exp(-n*(r(e,t)+r(1-e,1-t)))}function Oz(
{
sheetViews:e},t){let n=({one:o,other:i})=>[o.sheetView.judge.code,i.sheetView.judge.code];return hl(
e.map(({judge:o})=>o.code),t.map(n)).map(o=>{var c;let i=t.filter(d=>o.includes(d.one.sheetView.judge.
code)),a=d=>i.reduce((p,h)=>p+h[d],0),s=(c=e.find(({judge:d})=>d.code===o[o.length-1]))==null?void 0:
c.tab,u=g.max(...i.map(d=>d.entries)),l={judges:o,entries:u,same:a("same"),marks:a("marks")};return{
code:"JUDGES_IDENTICAL",severity:"warning",...s&&{tab:s},params:l}})}var r0={scope:"stage",find:e=>{
let t=Cz(es(e),e.sheetViews.length),n=t.filter(u=>t0(u)>=Sz);if(n.length===0)return[];let r=t.filter(
u=>!n.includes(u)),o=g.max(0,...r.map(t0)),i=new y(br(e).map(u=>{var l;return[(l=u[0])==null?void 0:
l.sheetView,Rz(u)]})),a=({sheetView:u})=>{let{same:l,marks:c}=i.get(u);return(l+1)/(c+1)},s=n.filter(
({one:u,other:l,same:c,marks:d})=>{let p=g.max(o,a(u),a(l));return Dz(c/d,p,Ez*d)<=Tz});return Oz(e,
s)}};m();m();function o0(e,t,n){for(let r of e){let o=t.find(i=>n(r,i));if(o!==void 0)return{judge:r,
entry:o}}
return null}function i0(e,t,n){var h,b,C,A;let r=new y;for(let P of t.values())for(let N of P)r.set(
N,((h=r.get(N))!=null?h:0)+1);let o=P=>(N,I)=>P(N)-P(I),i=o(P=>{var N;return(N=r.get(P))!=null?N:0}),
a=o(P=>{var N,I;return(I=(N=t.get(P))==null?void 0:N.length)!=null?I:0}),s=new y(e.flatMap((P,N)=>P.
map(I=>[I,N]))),u=e.map(()=>[]);for(let[P,[N]]of t)N!==void 0&&u[s.get(N)].push(P);let l=e.map((P,N)=>(
{
judges:P,entries:u[N]})).sort((P,N)=>N.judges.length-P.judges.length||N.entries.length-P.entries.length),
[c,d]=[(b=l[0])!=null?b:{judges:[],entries:[]},l.slice(1)],p=[];for(let P=!0;P;){P=!1;for(let N of d){
let I=(C=o0([...c.judges].sort(i),[...N.entries].sort(a),n))!=null?C:o0([...N.judges].sort(i),[...c.
entries].sort(a),n);if(I!==null){p.push(I),r.set(I.judge,((A=r.get(I.judge))!=null?A:0)+1),c={judges:
[
...c.judges,...N.judges],entries:[...c.entries,...N.entries]},d=d.filter(_=>_!==N),P=!0;break}}}
return p}var a0={scope:"stage",find:({check:e,sheetViews:t})=>{let{method:n,severityCorrection:r}=e.competition.
settings;if(e.reached===null||n!=="adjusted")return[];let o=new y(e.reached.map(({code:c})=>[c,t.filter(
d=>{var p;return(p=d.lines.get(c))==null?void 0:p.some(h=>h.complete&&!h.excluded)}).map(d=>d.judge.
code)])),i=hl(t.map(c=>c.judge.code),o.values());if(i.length<2)return[];let a=new y(t.map(c=>[c.judge.
code,c])),s=new y(e.reached.map(c=>[c.code,Qe(c)])),u=i0(i,o,(c,d)=>!gl(a.get(c),d)).map(({judge:c,
entry:d})=>{
var p;return{judge:c,entry:(p=s.get(d))!=null?p:d}});return[{code:"PANEL_DISCONNECTED",severity:r===
0?"error":"warning",params:{groups:i,joins:u}}]}};m();var s0={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,sheet:r,lines:o})=>v.from(o).
flatMap(([,[i,a,...s]])=>{var l;if(i===void 0||a===void 0||i.excluded)return[];let u=[i,a,...s].map(
c=>c.row.row+1);return[{code:"ROW_DUPLICATE_ENTRY",severity:"error",tab:n,at:{row:a.row.row,column:(
l=
r==null?void 0:r.codeColumn)!=null?l:0},params:{judge:t.code,entry:Qe(i.entry),rows:u}}]}))};m();
function Az(e){return e.sheet===null||!e.touched||nm(e)?[]:e.expected.filter(({code:t})=>!e.lines.has(
t)).map(Qe)}var u0={scope:"stage",find:({check:e,sheetViews:t})=>go(e)?[]:t.flatMap(n=>{let r=Az(n);
if(r.length===0)return[];let o={judge:n.judge.code,entries:r};return[{code:"ROW_MISSING_ENTRY",
severity:rm(
e),tab:n.tab,params:o}]})};m();m();m();var Pz=6,Nz=14;function Iz(e,t,n){var i,a,s,u,l;if(g.abs(e.length-t.length)>n)return n+1;
let r=[],o=v.
from({length:t.length+1},(c,d)=>d);for(let c=1;c<=e.length;c+=1){let d=[c];for(let p=1;p<=t.length;p+=
1){let h=e[c-1]===t[p-1],b=c>1&&p>1&&e[c-1]===t[p-2]&&e[c-2]===t[p-1];d[p]=g.min(((i=o[p])!=null?i:0)+
1,((a=d[p-1])!=null?a:0)+1,((s=o[p-1])!=null?s:0)+(h?0:1),b?((u=r[p-2])!=null?u:0)+1:n+1)}[r,o]=[o,d]}
return(l=o[t.length])!=null?l:n+1}var l0=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");
function $z(e,t){let[n,r]=[l0(e),l0(t)];return n.length!==r.length?!1:n.some((o,i)=>o!==r[i]&&(o.length<
3||/\p{N}/u.test(o+r[i])))}function wr(e,t){let[n,r]=[F(e),F(t)],o=g.min(n.length,r.length);if(n===r||
o<Pz||$z(e,t))return!1;let i=o<Nz?1:2;return Iz(n,r,i)<=i}var c0=(e,t)=>t===""?[]:e.filter(n=>F(n.name)===F(
t));function am(e,t,n){var a;let[r,o]=c0(n,e.name);
if(r===void 0||o!==void 0||((a=t.sheet)==null?void 0:a.codeColumn)==null)return{};let i=t.strays.filter(
s=>F(s.name)===F(e.name));return t.lines.has(r.code)||i.length>1?{}:{fix:{kind:"label",old:e.code,
now:r.
code}}}function d0({row:e,entry:t},n){return!wr(e.name,t.name)||c0(n,e.name).length>0?{}:n.some(r=>r.
code!==t.code&&wr(e.name,r.name))?{}:{fix:{kind:"label",old:e.name,now:t.name}}}var m0=(e,t)=>e.length>=8&&
t.startsWith(e);function _z({row:e,entry:t}){if(e.name===""||t.name===""||
e.name===t.name)return!1;let[n,r]=[F(e.name),F(t.name)];return n!==""&&n!==r&&!m0(n,r)&&!m0(r,n)}
function Fz({
check:e},t){if(t.sheet===null||t.sheet.codeColumn===null||t.sheet.nameColumn===null)return[];let n=v.
from(t.lines.values()).flat(),r=n.filter(_z);if(r.length===0)return[];if(r.length*2<=n.filter(({row:
i})=>i.
name!=="").length)return r;let o=new k(e.competition.entries.map(({name:i})=>F(i)));return r.filter(
({row:i})=>o.has(F(i.name)))}var p0={scope:"stage",find:e=>e.sheetViews.flatMap(t=>Fz(e,t).map(n=>{
var s,
u;let{row:r,entry:o}=n,i={row:r.row,column:(u=(s=t.sheet)==null?void 0:s.nameColumn)!=null?u:0},a={
judge:t.
judge.code,entry:o.code,written:r.name,name:o.name};return{code:"ROW_NAME_MISMATCH",severity:
"warning",tab:t.tab,at:i,...d0(n,e.check.competition.entries),params:a}}))};m();var f0={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>n.strays.filter(r=>r.code!=="").map(
r=>{var o,i;return{code:"ROW_UNKNOWN_ENTRY",severity:"error",tab:n.tab,at:{row:r.row,column:(i=(o=n.
sheet)==null?void 0:o.codeColumn)!=null?i:0},...am(r,n,e.competition.entries),params:{judge:n.judge.
code,entry:r.code}}}))};m();function Mz(e,t,n){let{tab:r,sheet:o,strays:i}=e;return nm(e)?[{code:
"ROW_WITHOUT_CODE",severity:"error",tab:r,params:{name:""}}]:i.filter(a=>a.code==="").map(a=>{var c,
d,p;let s=(p=(d=o==null?void 0:
o.codeColumn)!=null?d:(c=Qa(a,t)[0])==null?void 0:c.at.column)!=null?p:0,u={row:a.row,column:s},l=am(
a,e,n);return{code:"ROW_WITHOUT_CODE",severity:"error",tab:r,at:u,...l,params:{name:a.name}}})}var g0={
scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>Mz(n,e.criteria,e.competition.entries))};m(
);var h0={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="formula-error")return[];let s={judge:t.code,where:qt(o.line.entry,
o.criterion),value:a.value};return[{code:"SCORE_ERROR",severity:"error",tab:n,at:i,params:s}]}))};m(
);var y0={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>{let o=new k(r.unreadable.
filter(i=>i.reading.kind==="formula-error").map(i=>i.at));return r.formula.filter(({at:i})=>!o.has(i)).
map(({at:i,line:a,criterion:s})=>({code:"SCORE_FORMULA",severity:"warning",tab:n,at:i,params:{judge:
t.
code,where:qt(a.entry,s)}}))})};m();m();var Lz=/^(\d+)(?:[.,](\d+))?\s?%$/;function jz(e,t){var r;
let n=typeof e=="string"&&t===100?Lz.exec(
e.trim()):null;return n===null?null:w(`${n[1]}.${(r=n[2])!=null?r:"0"}`)}function ts({reading:e,
cellValue:t,
criterion:n}){let{min:r,max:o}=n,i=(a,s)=>t===null||s===null||s<r||s>o?{}:{fix:{kind:a,old:t,now:s}}
;
switch(e.kind){case"text-number":return i("type",e.number);case"date":return i("score",e.likely);
case"not-number":return i("score",jz(e.value,o));default:return{}}}var b0={scope:"stage",find:({
sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="date")return[];let s={judge:t.code,where:qt(o.line.entry,o.criterion),
date:a.date,likely:a.likely};return[{code:"SCORE_IS_DATE",severity:"error",tab:n,at:i,...ts(o),
params:s}]}))};m();function zz(e,t,{line:n,criterion:r}){var o,i,a;return n.repeated||((a=(i=(o=t.sheet)==null?
void 0:o.
columns.get(r.name))==null?void 0:i.length)!=null?a:0)>1?!1:!(go(e)&&n.blank)}var w0={scope:"stage",
find:({check:e,sheetViews:t})=>e.reached===null?[]:t.filter(n=>n.touched).flatMap(n=>n.marks.blank.filter(
r=>zz(e,n,r)).map(({at:r,line:o,criterion:i})=>({code:"SCORE_MISSING",severity:Xa(e),tab:n.tab,at:r,
params:{judge:n.judge.code,where:qt(o.entry,i)}})))};m();var v0={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="not-number")return[];let{min:s,max:u}=o.criterion,l=qt(o.line.
entry,o.criterion),c={judge:t.code,where:l,value:a.value,min:s,max:u};return[{code:
"SCORE_NOT_NUMBER",
severity:"error",tab:n,at:i,...ts(o),params:c}]}))};m();var k0={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.outOfRange.map(({
at:o,value:i,line:a,criterion:s})=>({code:"SCORE_OUT_OF_RANGE",severity:"error",tab:n,at:o,params:{
judge:t.
code,where:qt(a.entry,s),value:i,min:s.min,max:s.max}})))};m();m();var x0=(e,t)=>t%2===1?e[t>>1]:(e[
(t>>1)-1]+e[t>>1])/2;function sm(e){return x0(Float64Array.from(
e).sort(),e.length)}var yl=[];function Zg(e,t){let n=0;for(let r=0;r<e.length;r++){if(r===t)continue;
let o=e[r],i=n++;for(;i>0&&yl[i-1]>o;i--)yl[i]=yl[i-1];yl[i]=o}return n===0?w.NaN:x0(yl,n)}var T0=5,
Jg=.25,Bz=1.4826,Uz=1.645,Wz=.02,Kz=8,Gz=400;function E0({byJudge:e,byCriterion:t},n,r){let o=e[n],
i=o[r],a=i-Zg(t[r],n);return{fromOthers:a,fromOwn:o.length>1?i-Zg(o,r):a}}function qz(e){let{
criteria:t}=e.
check,n=br(e).map(o=>t.map((i,a)=>o.length===0?0:sm(o.map(({marks:s})=>s[a])))),r=t.map(({min:o,max:
i})=>i>
o?i-o:w.POSITIVE_INFINITY);return o=>{let i=[],a=r.map(()=>[]);for(let{judge:s,marks:u}of o){let l=[
];
for(let c=0;c<r.length;c++){let d=(u[c]-n[s][c])/r[c];l.push(d),a[c].push(d)}i.push(l)}return{rows:o,
byJudge:i,byCriterion:a}}}function S0(e){let t=Float64Array.from(e,g.abs).sort(),n=t[t.length>>1];
return g.
max(Wz,Bz*n,t[g.floor(.9*t.length)]/Uz)}function Hz(e,t){let n=t.filter(({rows:i})=>i.some(a=>a.judge===
e));if(n.length<Kz)return null;let r=g.max(1,g.floor(n.length/Gz)),o=n.filter((i,a)=>a%r===0).flatMap(
i=>{let a=i.rows.findIndex(s=>s.judge===e);return i.byCriterion.map((s,u)=>E0(i,a,u))});return{
fromOthers:S0(
o.map(i=>i.fromOthers)),fromOwn:S0(o.map(i=>i.fromOwn))}}var Zz=e=>g.max(...e)-g.min(...e);function Jz(
e){
let t=e.byCriterion.map(n=>Zz(n)>=Jg);return t.includes(!0)?e.rows.flatMap((n,r)=>{let o=[];for(let i=0;
i<
t.length;i++){if(!t[i])continue;let{fromOthers:a,fromOwn:s}=E0(e,r,i);a*s>0&&g.abs(a)>=Jg&&g.abs(s)>=
Jg&&o.push({row:n,criterion:i,fromOthers:a,fromOwn:s})}return o}):[]}var C0={scope:"stage",find:e=>{
let t=es(e).filter(o=>o.length>=3).map(qz(e)),n=t.flatMap(Jz);if(n.length===0)return[];let r=e.sheetViews.
map((o,i)=>n.some(({row:a})=>a.judge===i)?Hz(i,t):null);return n.flatMap(({row:o,criterion:i,
fromOthers:a,
fromOwn:s})=>{let u=r[o.judge];if(!u||g.abs(a)<T0*u.fromOthers||g.abs(s)<T0*u.fromOwn)return[];let{
name:l,
min:c,max:d}=e.check.criteria[i],p=o.marks[i],h=g.round((p-a*(d-c))*100)/100,{sheetView:b,entry:C}=o,
A={judge:b.judge.code,entry:Qe(C),criterion:l,value:p,others:h};return[{code:"SCORE_OUTLIER",
severity:"info",tab:b.tab,at:o.row.marks.get(l).at,params:A}]})}};m();m();function um(e){let t=2166136261;
for(let n=0;n<e.length;n++)t=g.imul(t^e.charCodeAt(n),16777619);return t}
function bl(e,t){let n=g.imul(e^e>>>16,2246822507)^t,r=g.imul(n^n>>>13,3266489909);return r^r>>>16}
function Vz(e){
return e.kind==="score"?g.round(e.value*1e4)|0:um(e.kind==="unreadable"?E.stringify(e.raw):e.kind)}
var R0=new O;
function Yz(e){var n;let t=(n=R0.get(e))!=null?n:{byCode:um(e.code),byName:um(e.name)};return R0.set(
e,t),t}var Vg=(e,t)=>((e>>>0)%36**t).toString(36).padStart(t,"0"),D0=new O;function wl(e,t){let n=D0.
get(e),r=n===void 0?Xz(e,t):n;return D0.set(e,r),r}function Xz(e,t){let n=new v(12).fill(0),r=new v(
12).fill(0),o=v.from(e.columns.keys(),c=>({name:c,digest:um(c)})),i=0,a=0,s=0,u=(c,d,p)=>{let h=(bl(
d,0)&65535)%12;c[h]=c[h]+bl(d,p)|0};for(let c of e.rows){let d=c.entry===null?void 0:t.get(c.entry);
if(d===void 0)continue;let p=0,h=0;for(let{name:C,digest:A}of o){let P=c.marks.get(C);P===void 0||P.
kind==="blank"?h+=1:p=p+bl(A,Vz(P))|0}if(h===o.length)continue;let b=Yz(d);i+=1,a=a+bl(p,1)|0,s=s+bl(
p,2)|0,u(n,b.byCode,p),u(r,b.byName,p)}if(i<3)return null;let l=[...n,...r].map(c=>Vg(c,3)).join("");
return`${Vg(a,12/2)}${Vg(s,12/2)}${l}${i}`}var lm=e=>w(e.slice(84));function O0(e,t,n){let r=0;for(
let o=n;o<
n+36;o+=3)e.slice(o,o+3)!==t.slice(o,o+3)&&(r+=1);return r}var A0=(e,t)=>e.slice(0,12)===t.slice(0,
12)&&
lm(e)===lm(t)&&g.min(O0(e,t,12),O0(e,t,48))>=3;var P0={scope:"stage",find:({check:e,sheetViews:t})=>{
let{orders:n,competition:r}=e;if(n===void 0)return[];
let o=new y(r.entries.map(i=>[i.code,i]));return t.flatMap(({judge:i,tab:a,sheet:s})=>{let u=n.get(i.
code),l=s===null||u===void 0?null:wl(s,o);if(u===void 0||l===null||!A0(u,l))return[];let c={judge:i.
code,rows:lm(l)};return[{code:"SCORE_ROWS_PERMUTED",severity:"error",tab:a,params:c}]})}};m();var I0=3,
$0=.2,Qz=e=>Float64Array.from(e).sort()[g.floor(e.length/10)];function eB({criterion:e,highest:t,
others:n}){return n.length>=I0&&t<=$0*e.max&&2*t<Qz(n)}var N0=(e,t)=>e.map(({marks:n})=>n[t]),_0={
scope:"stage",find:e=>{let t=br(e);return t.flatMap(n=>{let[r]=n;if(r===void 0||n.length<I0)return[];
let i=e.
check.criteria.map((l,c)=>{let d=g.max(...N0(n,c)),h=d<=$0*l.max?t.flatMap(b=>b===n?[]:N0(b,c)):[];
return{
criterion:l,highest:d,others:h}}).filter(eB);if(i.length===0)return[];let{judge:a,tab:s}=r.sheetView,
u={judge:a.code,criteria:i.map(({criterion:l})=>l.name),highest:g.max(...i.map(l=>l.highest)),usual:
sm(
i.flatMap(l=>l.others))};return[{code:"SCORE_SCALE_SUSPECT",severity:"warning",tab:s,params:u}]})}};
m();var F0={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="text-number")return[];let s={judge:t.code,where:qt(o.line.entry,
o.criterion),value:a.value,number:a.number};return[{code:"SCORE_TEXT_NUMBER",severity:"error",tab:n,
at:i,...ts(o),params:s}]}))};m();var cm=e=>e.reduce((t,n)=>t+n,0),M0=(e,t)=>cm(e.map((n,r)=>n*t[r].weight)),
tB=[{basis:"sum",of:cm},{
basis:"mean",of:e=>cm(e)/e.length},{basis:"weighted-mean",of:(e,t)=>M0(e,t)/cm(t.map(n=>n.weight))},
{basis:"weighted-sum",of:M0},{basis:"score",of:im}];function nB(e){return typeof e=="number"?e:
typeof e==
"string"&&e.trim()!==""?em(e,0,1e6):null}function rB(e,t){var r,o,i;let n=(i=(o=(r=/\.(\d+)$/.exec(x(
e)))==null?void 0:r[1])==null?void 0:o.length)!=null?i:0;return g.abs(e-t)<=.5*10**-g.min(n,6)+1e-9}
function oB(e,t,n){let r=e.flatMap(i=>{let a=nB(i.row.total);return a===null?[]:[{row:i,total:a}]}),
o=tB.map(i=>({...i,off:r.filter(({row:a,total:s})=>!rB(s,i.of(a.marks,n)))})).reduce((i,a)=>a.off.length<
i.off.length?a:i);return o.off.length*2>=r.length?[]:o.off.map(({row:{sheetView:i,row:a,entry:s,
marks:u},
total:l})=>({code:"TOTAL_MISMATCH",severity:"warning",tab:i.tab,at:{row:a.row,column:t},params:{
judge:i.
judge.code,entry:Qe(s),value:l,expected:g.round(o.of(u,n)*1e4)/1e4,basis:o.basis}}))}var L0={scope:
"stage",find:e=>br(e).flatMap(t=>{var r,o,i;let n=(i=(o=(r=t[0])==null?void 0:r.sheetView.sheet)==null?
void 0:o.totalColumn)!=null?i:null;return n===null?[]:oB(t,n,e.check.criteria)})};m();m();m();
function vr(e,t){var n;return(n=e(t))!=null?n:{}}var dm=({competition:e,locate:t})=>{let{method:n,
carryOver:r,passingScore:o}=e.settings,i=Yn(n);if(i===
"points")return[];let a=(u,l)=>({code:"METHOD_CAUTION",severity:"warning",...vr(t,{kind:"setting",
key:u}),
params:l}),s=r&&e.stages.length>1;return[...n==="z-score"?[a("method",{reason:"standard-scores"})]:[
],
...n==="z-score"&&s?[a("carryOver",{reason:"standard-scores-carried"})]:[],...o!==null?[a(
"passingScore",{reason:"passing-score-unit",unit:i,value:o})]:[]]};m();var mm=({competition:e,locate:
t})=>{let n=e.stages.findIndex(o=>o.weight!==null);return e.settings.carryOver||
n<0?[]:[{code:"METHOD_CAUTION",severity:"warning",...vr(t,{kind:"stage",index:n,column:"weight"}),
params:{
reason:"stage-weights-unused"}}]};var j0={scope:"workbook",checks:[dm,mm]};m();m();m();function wt({
locate:e},t,n){let{setting:r,value:o,reason:i,allowed:a=[],stage:s,severity:u="error"}=n,
l={setting:r,value:o,reason:i,allowed:[...a]};return{code:"SETTING_INVALID",severity:u,...s&&{stage:
s},
...vr(e,t),params:l}}var pm=e=>{let{settings:t}=e.competition;if(!t.carryOver||t.method!=="rank-sum")return[
];let n={setting:"method",value:t.method,reason:"combination",allowed:["carryOver"]};return[wt(e,{
kind:"setting",key:"method"},n)]};m();var fm=e=>{var h,b,C;let{entries:t,settings:n,stages:r}=e.competition;
if(!n.winnersPerCategory)return[];
let o=t.map((A,P)=>({entry:A,index:P,key:F(A.category)})).filter(({entry:A})=>A.status==="running"),
i=({index:A})=>({kind:"entry",index:A,column:"category"}),a="entries.category",s=o.filter(({key:A})=>A===
""),u=s.map(({entry:A})=>Qe(A)),l=(b=(h=r[r.length-1])==null?void 0:h.name)!=null?b:"",c={setting:a,
value:"",reason:"category-blank",allowed:u,stage:l},d=new y;for(let{key:A}of o)d.set(A,((C=d.get(A))!=
null?C:0)+1);let p=d.size<2?[]:o.filter(({key:A})=>A!==""&&d.get(A)===1);return[...s.slice(0,1).map(
A=>wt(e,i(A),c)),...p.map(A=>{let P=A.entry.category;return wt(e,i(A),{setting:a,value:P,reason:
"category-alone",severity:"warning"})})]};m();var gm=e=>e.competition.criteria.flatMap(({min:t,max:n,
stage:r},o)=>{if(n>t&&n>0)return[];let i=[`> ${g.
max(t,0)}`];return[wt(e,{kind:"criterion",index:o,column:"max"},{...{setting:"criteria.max",value:n,
reason:"out-of-range",allowed:i},...r!==null&&{stage:r}})]});m();function Yg(e){let t=new k([""]);
return e.flatMap((n,r)=>{let o=n!==""&&t.has(n);return t.add(n),o?[
r]:[]})}var hm=e=>{let{stages:t,judges:n,criteria:r}=e.competition,o=Yg(t.map(({name:s})=>F(s))),i=Yg(
n.map(({code:s})=>J(s))),a=new k(t.flatMap(s=>{let u=je(e.competition,s);return Yg(u.map(({name:l})=>F(
l))).map(l=>r.indexOf(u[l]))}));return[...o.map(s=>{let u={setting:"stages.name",value:t[s].name,
reason:"duplicate"};return wt(e,{kind:"stage",index:s,column:"name"},u)}),...i.map(s=>{let u={
setting:"judges.code",value:n[s].code,reason:"duplicate"};return wt(e,{kind:"judge",index:s,column:
"code"},u)}),...v.
from(a,s=>{let u={setting:"criteria.name",value:r[s].name,reason:"duplicate"};return wt(e,{kind:
"criterion",index:s,column:"name"},u)})]};m();var ym=e=>e.competition.stages.flatMap((t,n)=>{let r=fo(
e.competition,t);if(r===null||t.title===null||
!("outcomes"in t.title))return[];let o=t.title.outcomes.filter(u=>u.places>r);if(o.length===0)return[
];
let i=o.map(u=>`${u.places}: ${u.name}`).join("; ");return[wt(e,{kind:"stage",index:n,column:"title"}
,
{...{setting:"stages.title",reason:"outcomes-beyond-cut",severity:"warning"},value:i,allowed:[x(r)]}
)]});m();var bm=e=>{var c;let{settings:t,stages:n}=e.competition,r=n[n.length-1],o=(c=r&&fo(e.competition,
r))!=
null?c:t.top,i=[x(o)],a=v.from({length:o},(d,p)=>{var h;return(h=t.prizes[p])!=null?h:0}),s=!t.rankedWinners&&
a.some(d=>d!==a[0]),u={setting:"rankedWinners",value:!1,reason:"prizes-unequal",allowed:i},l=t.prizes.
flatMap((d,p)=>p>=o&&d?[{index:p,amount:d}]:[]);return[...s?[wt(e,{kind:"setting",key:
"rankedWinners"},
{...u,...r&&{stage:r.name}})]:[],...l.slice(0,1).map(({index:d,amount:p})=>wt(e,{kind:"prize",place:
d+
1},{setting:`prizes.${d+1}`,value:p,reason:"prizes-unused",allowed:i,severity:"warning"}))]};m();var wm=e=>e.competition.stages.flatMap(
(t,n)=>{if(e.competition.criteria.length===0||je(e.competition,
t).length>0)return[];let r={setting:"criteria.name",value:"",reason:"empty",stage:t.name};return[wt(
e,{kind:"stage",index:n,column:"name"},r)]});m();var vm=e=>{let{stages:t,criteria:n,judges:r,entries:
o}=e.competition,i=t.map(({name:u})=>u),a=new k(
o.map(({code:u})=>J(u))),s="unknown-reference";return[...n.flatMap(({stage:u},l)=>u===null||i.includes(
u)?[]:[wt(e,{kind:"criterion",index:l,column:"stage"},{setting:"criteria.stage",value:u,reason:s,
allowed:i})]),
...r.flatMap((u,l)=>[...u.stages.filter(c=>!i.includes(c)).map(c=>wt(e,{kind:"judge",index:l,column:
"stages"},{setting:"judges.stages",value:c,reason:s,allowed:i})),...u.conflicts.filter(c=>!a.has(J(c))).
map(c=>wt(e,{kind:"judge",index:l,column:"conflicts"},{setting:"judges.conflicts",value:c,reason:s}))])]}
;var z0={scope:"workbook",checks:[pm,hm,vm,wm,gm,fm,ym,bm]};m();m();var km=({competition:e,locate:t}
)=>{let{criteria:n,stages:r}=e,o=n.flatMap(({weight:a,stage:s},u)=>{
if(a>=0)return[];let l={of:"criteria",reason:"negative",value:a},c=vr(t,{kind:"criterion",index:u,
column:"weight"});return[{code:"WEIGHTS_INVALID",severity:"error",...s!==null&&{stage:s},...c,params:
l}]}),i=r.
flatMap(a=>{let s=je(e,a);if(s.length===0||s.some(({weight:c})=>c!==0))return[];let u={of:"criteria",
reason:"all-zero"},l=vr(t,{kind:"criterion",index:n.indexOf(s[0]),column:"weight"});return[{code:
"WEIGHTS_INVALID",severity:"error",stage:a.name,...l,params:u}]});return[...o,...i]};m();var xm=({
competition:e,locate:t})=>{let n=e.stages.map(a=>a.weight);if(!e.settings.carryOver||n.every(
a=>a===null))return[];let r=(a,s)=>({code:"WEIGHTS_INVALID",severity:"error",...vr(t,{kind:"stage",
index:a,
column:"weight"}),params:{of:"stages",...s}}),o=n.flatMap((a,s)=>a!==null&&a<0?[r(s,{reason:
"negative",value:a})]:[]),i=n.indexOf(null);return i>=0?[...o,r(i,{reason:"partly-blank"})]:n.every(
a=>a===0)?
[r(0,{reason:"all-zero"})]:o};var B0={scope:"workbook",checks:[xm,km]};m();var U0={scope:"stage",
find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,sheet:o})=>e.criteria.
flatMap(({name:i})=>{var u,l;let a=(u=o==null?void 0:o.columns.get(i))!=null?u:[],s=a[1];return s===
void 0?[]:[{code:"COLUMN_DUPLICATE_CRITERION",severity:"error",tab:r,at:{row:(l=o==null?void 0:o.headerRow)!=
null?l:0,column:s},params:{judge:n.code,criterion:i,columns:a.map($n)}}]}))};m();function iB(e){let{
sheet:t,missingColumns:n}=e;if(t===null||t.headerRow===null&&t.rows.length===
0)return[];let r=n.map(({name:i})=>i);return v.from(t.columns.values()).every(i=>i.length===0)&&r.length>
0?[r.join(", ")]:r}var W0={scope:"stage",find:({sheetViews:e})=>e.flatMap(t=>iB(t).map(n=>({code:
"COLUMN_MISSING_CRITERION",severity:"error",tab:t.tab,params:{judge:t.judge.code,criterion:n}})))};m(
);var Tm={scope:"stage",find:({check:e,begun:t})=>t?[]:[{code:"STAGE_NOT_BEGUN",severity:"info",
params:{
stage:e.stage.name}}]};m();function aB(e){return e.sheet===null||e.expected.length===0?!1:e.sheet.headerRow===null?
e.sheet.rows.
length===0:!e.touched&&e.missingColumns.length===0}var K0={scope:"stage",find:({check:e,sheetViews:t}
)=>t.
filter(aB).map(({tab:n,judge:r})=>({code:"TAB_EMPTY",severity:Xa(e),tab:n,params:{judge:r.code}}))};
m();var G0={scope:"stage",find:({check:e,sheetViews:t})=>t.filter(n=>n.sheet===null&&n.expected.length>0).
map(({tab:n,judge:r})=>({code:"TAB_MISSING",severity:Xa(e),tab:n,params:{tab:n,judge:r.code,...e.stage.
scoreTab===void 0?{}:{within:!0}}}))};m();var q0={scope:"stage",find:({check:{protectedTabs:e=[]},
sheetViews:t})=>e.length===0?[]:t.filter(
({sheet:n,touched:r,tab:o})=>n!==null&&r&&!e.includes(o)).map(({tab:n,judge:r})=>({code:
"TAB_UNPROTECTED",severity:"info",tab:n,params:{judge:r.code}}))};var ns={TAB_MISSING:G0,TAB_EMPTY:
K0,TAB_UNPROTECTED:q0,STAGE_NOT_BEGUN:Tm,COLUMN_MISSING_CRITERION:W0,
COLUMN_DUPLICATE_CRITERION:U0,ROW_MISSING_ENTRY:u0,ROW_WITHOUT_CODE:g0,ROW_UNKNOWN_ENTRY:f0,
ROW_DUPLICATE_ENTRY:s0,
ROW_NAME_MISMATCH:p0,SCORE_ROWS_PERMUTED:P0,SCORE_MISSING:w0,SCORE_NOT_NUMBER:v0,SCORE_TEXT_NUMBER:
F0,
SCORE_IS_DATE:b0,SCORE_OUT_OF_RANGE:k0,SCORE_ERROR:h0,SCORE_FORMULA:y0,SCORE_SCALE_SUSPECT:_0,
SCORE_OUTLIER:C0,
TOTAL_MISMATCH:L0,JUDGE_NO_VARIANCE:Yx,JUDGES_IDENTICAL:r0,JUDGES_DISAGREE:e0,JUDGE_CONFLICT:Zx,
JUDGE_RECUSED:Xx,
ENTRY_UNSCORED:qx,PANEL_DISCONNECTED:a0,ENTRY_DUPLICATE_CODE:jx,ENTRY_DUPLICATE_NAME:zx,
SETTING_INVALID:z0,
WEIGHTS_INVALID:B0,METHOD_CAUTION:j0};var sB=f.values(ns).flatMap(e=>(e==null?void 0:e.scope)==="entries"?
[e]:[]),Xg=e=>sB.flatMap(t=>t.find(
e));m();m();m();var uB=["SCORE_NOT_NUMBER","SCORE_OUT_OF_RANGE","SCORE_ERROR","SCORE_IS_DATE",
"TOTAL_MISMATCH","ROW_UNKNOWN_ENTRY","ROW_WITHOUT_CODE","ROW_NAME_MISMATCH"],lB=10;function cB({
draft:e,block:t}){return t===
null||t.columns>1||e.fix!==void 0||!uB.some(n=>n===e.code)?null:E.stringify([e.code,e.severity,e.tab,
t.column])}function dB(e){let t=[],n=-1;for(let r of[...e].sort((o,i)=>o.block.row-i.block.row)){let{
row:o,rows:i}=r.block,a=t[t.length-1];a!==void 0&&o===n?a.push(r):t.push([r]),n=o+i}return t}
function mB(e){
let[t]=e,n=e[e.length-1];if(e.length<lB||(t==null?void 0:t.block)==null||(n==null?void 0:n.block)==null)
return e;let r=e.flatMap(({draft:{params:s}})=>"where"in s?[s.where]:[]),o=r.length===0?{}:{where:om(
r)},i={...t.draft.params,...o,more:e.length-1},a={...t.block,rows:n.block.row+n.block.rows-t.block.row}
;
return[{draft:{...t.draft,params:i},block:a}]}function H0(e){let t=[],n=new y;for(let r of e){let o=cB(
r),i=o===null?void 0:n.get(o);o===null?t.push(r):i===void 0?n.set(o,[r]):i.push(r)}return[...t,...v.
from(n.values()).flatMap(r=>dB(r).flatMap(mB))]}function pB(e){let t=[],n=v.from(e).sort((r,o)=>r.row-o.row||
r.column-o.column);for(let{row:r,column:o}of n){
let i=t[t.length-1],a=(i==null?void 0:i.row)===r?o-i.column:w.POSITIVE_INFINITY;i===void 0||a>i.columns?
t.push({row:r,column:o,rows:1,columns:1}):a===i.columns&&(t[t.length-1]={...i,columns:i.columns+1})}
return t}function rs(e){let t=[],n=new y;for(let r of pB(e)){let o=`${r.column}:${r.columns}`,i=n.get(
o),a=i===void 0?void 0:t[i];i!==void 0&&a!==void 0&&a.row+a.rows===r.row?t[i]={...a,rows:a.rows+1}:(
n.
set(o,t.length),t.push(r))}return t}var Z0=({row:e,column:t})=>`${e}:${t}`;function fB({draft:e,
where:t},n){
if(!("where"in e.params))return e;let r=[];for(let o=n.row;o<n.row+n.rows;o++)for(let i=n.column;i<n.
column+n.columns;i++){let a=t.get(Z0({row:o,column:i}));a!==void 0&&r.push(a)}return{...e,params:{
...e.
params,where:om(r)}}}function gB({code:e,severity:t,tab:n,params:r,fix:o}){return E.stringify([e,t,n,
"where"in r?{...r,where:null}:r,o])}function J0(e){var o;let t=new y,n=[];for(let i of e){if(i.at===
void 0){n.push({draft:i,block:null});continue}let a=gB(i),s=(o=t.get(a))!=null?o:{draft:i,cells:[],
where:new y};
t.set(a,s),s.cells.push(i.at),"where"in i.params&&s.where.set(Z0(i.at),i.params.where)}let r=v.from(
t.values()).flatMap(i=>rs(i.cells).map(a=>({draft:fB(i,a),block:a})));return[...n,...H0(r)]}m();
function hB(e,t){return t.some(n=>n.strays.length>0)?!0:t.some(n=>{var r;return(r=n.sheet)==null?
void 0:
r.rows.some(o=>o.entry!==null&&e.criteria.some(({name:i})=>{var s;let a=(s=o.marks.get(i))==null?
void 0:
s.kind;return a==="score"||a==="unreadable"}))})}function yB(e){let{competition:t,stage:n,criteria:r,
reached:o}=e,i=t.settings.conflicts==="exclude",a=Ir(t),s=o!=null?o:t.entries.filter(c=>c.status==="running"),
u=new y(s.map(c=>[c.code,c])),l=e.judges.map(c=>{var b,C,A,P;let d=new y;for(let N of s){let I=a(
c,N);I!==null&&d.set(N.code,I)}let p=new k(i?d.keys():[]),h=(b=e.sheets.get(c.code))!=null?b:null;
return Gx(
{judge:c,tab:(P=(A=h==null?void 0:h.tab)!=null?A:(C=e.tabName)==null?void 0:C.call(e,n,c))!=null?P:`${n.
name} \xB7 ${c.code}`,sheet:h,criteria:r,entries:u,expected:(o!=null?o:[]).filter(N=>!p.has(N.code)),
excluded:p,conflicts:d})});return{check:e,sheetViews:l,begun:hB(e,l)}}var V0=new O;function Sm(e){
var n;
let t=(n=V0.get(e))!=null?n:yB(e);return V0.set(e,t),t}var bB=f.values(ns).flatMap(e=>(e==null?void 0:
e.scope)==="stage"?[e]:[]);function wB(e){let t=new y(
e.sheetViews.map((i,a)=>[i.tab,a])),n=({draft:i})=>{var a,s;return(s=t.get((a=i.tab)!=null?a:""))!=null?
s:e.sheetViews.length},r=({block:i})=>{var a;return(a=i==null?void 0:i.row)!=null?a:-1},o=({block:i}
)=>{
var a;return(a=i==null?void 0:i.column)!=null?a:-1};return(i,a)=>n(i)-n(a)||r(i)-r(a)||o(i)-o(a)}
function vB({
draft:e,block:t},n){let{at:r,...o}=e,i=t&&Te(t.row,t.column,t.rows,t.columns);return{...o,stage:n,
...i&&
{cell:i}}}function Qg(e){let t=Sm(e),n=t.begun?bB:[Tm];return J0(n.flatMap(r=>r.find(t))).sort(wB(t)).
map(r=>vB(r,e.stage.name))}m();var Y0=[pm,dm,xm,mm,hm,vm,wm,km,gm,fm,ym,bm],kB=f.values(ns).flatMap(
e=>(e==null?void 0:e.scope)==="workbook"?e.checks:[]),xB=[...Y0,...kB.filter(e=>!Y0.includes(e))];
function eh(e,t=()=>null){return xB.
flatMap(n=>n({competition:e,locate:t}))}m();function th(e){return Sm(e).sheetViews.map(t=>{let n=v.from(
t.lines.values()).map(i=>i.filter(a=>!a.
excluded&&!a.blank)).filter(i=>i.length>0),r=n.filter(i=>i.some(a=>a.complete||a.recused)).length,o=go(
e)||e.reached===null;return{stage:e.stage.name,judge:t.judge.code,scored:r,expected:o?n.length:t.expected.
length}})}m();var Q0=31,TB=/[\u00b7\-\u2013|:_]/u;function ho(e){let t=[...e];return t.flatMap((n,r)=>{
if(!TB.test(n))return[];
let[o,i]=[t.slice(0,r).join(""),t.slice(r+1).join("")];return[{left:o.trim(),right:i.trim(),at:r,
spaced:n===
"\xB7"||/\s$/.test(o)}]})}var SB=/[[\]:*?/\\]/g,vl=e=>e.replace(SB," ").replace(/\s+/g," ").trim();
function EB(e,t){
let n=Q0-t.length-3;return`${e.length>n?`${e.slice(0,g.max(1,n-1)).trim()}\u2026`:e} \xB7 ${t}`}var Qo=(
e,t)=>EB(
vl(e.name),vl(t.code)),CB=(e,t)=>e.length>t?`${e.slice(0,t-1).trim()}\u2026`:e;function kl(e,t,n){
let r=Z.
ranking[n],o=Q0-r.length-3,i=(u,l)=>CB(vl(u.name),l),s=t.some(u=>u!==e&&i(u,o)===i(e,o))?`${t.indexOf(
e)+1} `:"";return`${r} \xB7 ${s}${i(e,o-s.length)}`}function eT(e,t){let n=e.trim();if(!n.endsWith(
"\u2026"))return F(n)===F(vl(t.name));let r=F(n.slice(0,-1));return r!==""&&F(vl(t.name)).startsWith(
r)}function Em(e,t){var o;let n=RB(e,t),r=n.filter((i,a)=>n.findIndex(s=>OB(i,s))===a);return r.length===
1&&(o=r[0])!=null?o:null}function RB(e,t){let n=X0(e,t,(i,a)=>J(i.code)===J(a));if(n.length>0)return n;
let[r,...o]=t.stages;return r!==void 0&&o.length===0?DB(e,t,r):X0(e,t,nh)}var nh=(e,t)=>F(t)!==""&&F(
t)===F(e.name),X0=(e,t,n)=>ho(e).flatMap(({left:r,right:o})=>t.stages.filter(i=>eT(r,i)).flatMap(i=>nt(
t,i).filter(a=>n(a,o)).map(a=>({stage:i,judge:a})))),DB=(e,t,n)=>nt(t,n).filter(r=>J(r.code)===J(e)||
nh(r,e)||ho(e).some(({left:o,right:i})=>eT(o,n)&&nh(r,i))).map(r=>({stage:n,judge:r})),OB=(e,t)=>e.stage===
t.stage&&e.judge===t.judge;var tT=e=>e.severity==="error";function Dt(e,t){let{competition:n,sheets:
r,decisions:o}=e,i=[...e.findings,
...eh(n,e.locate)],a=[],s=[],u=!i.some(l=>tT(l)&&l.stage===void 0);for(let l of n.stages){let c=r.filter(
N=>N.stage===l.name),p=u||l===n.stages[0]?Xo(n,a):null,h={competition:n,stage:l,criteria:je(n,l),
judges:nt(
n,l),sheets:new y(c.map(N=>[N.judge,N])),reached:p,provisional:t.provisional,tabName:(N,I)=>{var _;
return(_=
N.scoreTab)!=null?_:Qo(N,I)},protectedTabs:e.protectedTabs,orders:e.orders.get(l.name)};i.push(...Qg(
h)),p!==null&&s.push(...th(h));let b=N=>N.stage===l.name&&(tT(N)||N.code==="STAGE_NOT_BEGUN");if(!u||
p===null||i.some(b)){u=!1;continue}let C=$x(n,l,r,a,o),A=e.locate({kind:"setting",key:"method"}),P=[
...C.findings,...Mx(n,C,a)];if(i.push(...P.map(N=>N.code==="METHOD_CAUTION"?{...N,...A}:N)),P.some(b)){
u=!1;continue}a.push(C)}return{findings:i,results:a,progress:s}}m();m();m();m();function W(e){return e===void 0||
e===""?"":typeof e=="object"?e.date.endsWith("T00:00:00")?e.date.slice(
0,10):Xn(e.date):x(e).trim()}var Xn=e=>e.replace("T"," "),xl=e=>e.replace(" ","T"),ne=e=>typeof e!="number"&&
W(e)==="";function ct(e){var n;if(typeof e=="number")return e;if(typeof e!="string")return null;
let t=/^(-?\d+)(?:[.,](\d+))?$/.exec(e.trim());return t===null?null:w(`${t[1]}.${(n=t[2])!=null?n:
"0"}`)}
var AB=(e,t)=>new R(R.UTC(e,t,0)).getUTCDate();function rh(e,t,n){return t<1||t>12||n<1||n>AB(e,t)?
null:
`${e}-${x(t).padStart(2,"0")}-${x(n).padStart(2,"0")}`}function ei(e){var a;if(typeof e=="object")return e.
date.slice(0,10);let t=W(e).toLowerCase(),n=/^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(t);if(n!==null)return rh(
w(n[1]),w(n[2]),w(n[3]));let r=/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(t);if(r!==null)return rh(
w(r[3]),w(r[2]),w(r[1]));let o=/^(?:[a-z']+,\s*)?(\d{1,2})\s+([a-z]+)\.?,?\s+(\d{4})$/.exec(t);if(o===
null)return null;let i=vx((a=o[2])!=null?a:"");return i===null?null:rh(w(o[3]),i,w(o[1]))}function nT(
e){
return typeof e=="object"?e.date.slice(11,16).replace(":","."):W(e)}var os=e=>W(e).split(/[,;\n]/).map(
t=>t.trim()).filter(t=>t!=="");m();var oT=/^(.*\S)\s*[([]([^()[\]]*)[)\]]\s*$/,PB=/^(.*?\S)[\s:,=\u2013-]+(\d{1,3}(?:[.,]\d+)?)\s*%\s*$/,
NB=/^(?:(?:bobot|weight)\s*[:=]?\s*)?(\d{1,3}(?:[.,]\d+)?)\s*%$/i,IB=/^(?:bobot|weight)\s*[:=]?\s*(\d{1,3}(?:[.,]\d+)?)$/i,
iT=/^(?:(?:maks(?:imal|imum)?|max(?:imum)?|skala|scale|nilai|skor|score)\.?\s*[:=]?\s*)?\d+(?:\s*(?:-|\u2013|s\.?\/?d\.?|sampai|to)\s*\d+)?$/i;
function yo(e){var n,r;let t=e.replace(/\s+/g," ").trim();for(;;){let[,o="",i=""]=(n=oT.exec(t))!=null?
n:[];if(o==="")return null;if(iT.test(i.trim()))return w((r=/(\d+)\D*$/.exec(i))==null?void 0:r[1]);
t=o}}var rT=e=>w(e.replace(",","."));function He(e){var i,a,s,u;let t=e.replace(/\s+/g," ").trim(),n=null;
for(;;){let[,l="",c=""]=(i=oT.exec(t))!=null?i:[],d=(a=NB.exec(c.trim()))!=null?a:IB.exec(c.trim());
if(l===""||d===null&&!iT.test(c.trim()))break;t=l,n!=null||(n=d===null?null:rT((s=d[1])!=null?s:""))}
let[,r="",o=""]=(u=PB.exec(t))!=null?u:[];return r===""?{name:t,weight:n}:{name:r,weight:n!=null?n:
rT(
o)}}m();var oh=10,ti=25;function Tl(e,t,n=oh){let r=e.values.slice(0,n).map(t),o=g.max(0,...r);
return o===0?
null:r.indexOf(o)}function pt(e,t){var s;let n=u=>typeof u=="string"&&t.columns.some(l=>De(u,l.header)),
r=Tl(e,u=>u.filter(n).length);if(r===null)return null;let o=new y;for(let[u,l]of((s=e.values[r])!=null?
s:[]).entries()){let c=typeof l=="string"?t.columns.find(d=>De(l,d.header)):void 0;c!==void 0&&!o.has(
c.key)&&o.set(c.key,u)}let i=[...o.keys()],a=e.values.map((u,l)=>({row:l,cell:c=>{var p;let d=o.get(
c);return d===void 0?"":(p=u[d])!=null?p:""}})).filter(({row:u,cell:l})=>u>r&&i.some(c=>!ne(l(c))));
return{part:t.part,tab:e.tab,headerRow:r,columns:o,rows:a}}function rt(e,t,n){let r=e==null?void 0:e.
columns.get(n);return e===null||r===void 0||t===void 0?null:{tab:e.tab,cell:Te(t,r)}}var aT=(e,t)=>e.
columns.map(n=>n.header[t]);var sT={code:$("Kode","Code","Kode Peserta","Kode Inovasi",
"Kode Proposal","No. Peserta","Nomor Peserta","Entry Code"),name:$("Nama Inovasi","Innovation",
"Inovasi","Judul Inovasi","Nama","Peserta","Nama Peserta","Judul","Inovasi yang Dinilai",
"Nama Inovasi yang Dinilai","Peserta yang Dinilai","Judul Proposal","Nama Proposal","Nama Karya",
"Judul Karya","Finalis","Entry","Participant","Innovation Name"),institution:$("Instansi",
"Institution","Unit","OPD","Perangkat Daerah","SKPD","Unit Kerja","Nama Instansi","Asal Instansi",
"Asal","Unit Pelaksana","Agency","Organization"),total:$("Total","Total",
"Jumlah","Nilai Akhir"),notesToCommittee:$("Catatan untuk Panitia","Notes to Committee","Catatan",
"Notes"),notesToEntrant:$("Catatan untuk Peserta","Notes to Entrant")},$B=["jumlah","total",
"jumlahnilai","totalnilai","sum","ratarata","rerata","nilairatarata","average","mean","bobot",
"bobotkriteria",
"weight","weights","maks","maksimum","maksimal","skormaks","nilaimaks","nilaimaksimal",
"skormaksimal",
"bobotnilai","max","min"],Pt=e=>f.keys(sT).find(t=>De(e,sT[t])),ot=(e,t)=>{let n=F(t.name);return F(
e)===n||F(e.replace(/\([^()]*\)\s*$/,""))===n||F(He(e).name)===n},_B=(e,t)=>{var n;return(n=t.find(r=>F(
r.name)===F(e)))!=null?n:t.find(r=>ot(e,r))};function is(e){var o;let t=new y,n=new y,r=new y;for(
let i of e){
let a=J(i.code),s=F(i.name),u=(o=t.get(a))!=null?o:i;t.set(a,u),n.set(i.code,u),r.set(s,r.has(s)?
null:
i)}return(i,a,s)=>{var u,l,c;return s?(l=(u=n.get(i))!=null?u:t.get(J(i)))!=null?l:null:(c=r.get(F(a)))!=
null?c:null}}function ni(e,t,n,r,o){var C,A,P,N,I,_,M;let i=z=>typeof z=="string"&&(Pt(z)!==void 0||
r.some(L=>ot(z,L))),a=Tl(e,z=>z.filter(i).length,ti),s=a===null?[]:((C=e.values[a])!=null?C:[]).map(
z=>typeof z=="string"?z:""),u=new y,l=new y;for(let[z,L]of s.entries()){let j=_B(L,r),B=Pt(L);j!==void 0?
u.set(j.name,[...(A=u.get(j.name))!=null?A:[],z]):B!==void 0&&!l.has(B)&&l.set(B,z)}let c=(P=l.get(
"code"))!=null?P:null,d=[...u].map(([z,[L=0]])=>({criterion:z,column:L})),p=a===null?LB(e):[];for(
let[
z,L]of e.values.entries()){if(a===null||z<=a)continue;let j=X=>{var be;let ee=l.get(X);return ee===void 0?
"":(be=L[ee])!=null?be:""},B=W(j("code")),U=W(j("name")),G=new y;for(let{criterion:X,column:ee}of d)
G.set(X,jB((N=L[ee])!=null?N:"",z,ee));let H=o(B,U,c!==null);H===null&&(ah(B,U,L)||FB(B,G)||MB(L,s))||
p.push({row:z,code:B,entry:(I=H==null?void 0:H.code)!=null?I:null,name:U,institution:W(j(
"institution")),marks:G,total:j("total"),notesToCommittee:W(j("notesToCommittee")),notesToEntrant:W(
j("notesToEntrant"))})}let h=(_=l.get("name"))!=null?_:null,b=(M=l.get("total"))!=null?M:null;return{
stage:t,judge:n,
tab:e.tab,headerRow:a,codeColumn:c,nameColumn:h,totalColumn:b,columns:u,rows:p}}var ah=(e,t,n)=>ih(e)||
ih(t)||e===""&&t===""&&n.some(r=>typeof r=="string"&&ih(r)),ih=e=>$B.includes(F(e)),FB=(e,t)=>[...t.
values()].every(n=>n.kind==="blank"||e===""&&n.kind==="unreadable"&&!sh(n.raw)),sh=e=>{var t;return typeof e==
"string"?!ne(e)&&(De(e,bn)||((t=e.match(/\p{L}/gu))!=null?t:[]).length<3||e.trim().startsWith("#")):
e!==void 0};function MB(e,t){let n=e.flatMap((r,o)=>ne(r)?[]:[{cell:r,column:o}]);return n.length>1&&
n.every(({cell:r,column:o})=>{var i;return F(W(r))===F((i=t[o])!=null?i:"")})}function LB(e){let t={
code:"",entry:null,name:"",institution:"",marks:new y,total:"",notesToCommittee:"",notesToEntrant:""}
;
return e.values.flatMap((n,r)=>n.some(o=>typeof o=="number")?[{...t,row:r}]:[])}function jB(e,t,n){
let r={
row:t,column:n};return typeof e=="number"?{kind:"score",value:e,at:r}:ne(e)?{kind:"blank",at:r}:
typeof e==
"string"&&De(e,bn)?{kind:"recused",at:r}:{kind:"unreadable",raw:e,at:r}}var uT=864e5,uh=R.UTC(1899,
11,30),zB="dd/mm/yyyy",BB="dd/mm/yyyy h:mm:ss",UB=e=>new R(uh+g.round(e*86400)*
1e3).toISOString().slice(0,19);function lT(e){let t=(R.parse(`${e}Z`)-uh)/uT;return w.isNaN(t)?e:t}
var WB=e=>e>
-693e3&&e<(R.UTC(1e4,0,1)-uh)/uT;function cT(e){var n;let t=(n=e==null?void 0:e.value)!=null?n:(e==null?
void 0:e.formula)===void 0?"":`=${e.formula}`;return typeof t!="number"||e===void 0||e.kind==="plain"?
{value:t,read:t}:e.kind==="percent"?{value:t,read:t,format:w.isInteger(t*100)?"0%":"0.00%"}:WB(t)?{
value:t,
read:{date:UB(t)},format:w.isInteger(t)?zB:BB}:{value:t,read:t}}var dT=e=>Tl(e,t=>t.filter(n=>typeof n==
"string"&&Pt(n)!==void 0).length),mT=(e,t,n)=>({tab:e,values:t.map(r=>v.from({length:n},(o,i)=>cT(r[
i]).
read))});function lh({rows:e}){var n;let t=e.length;for(;t>0&&((n=e[t-1])==null?void 0:n.every(r=>r===
void 0))!==!1;)t-=1;return{rows:e.slice(0,t),width:e.reduce((r,o)=>g.max(r,o.length),1)}}var KB=2e4,
GB=500;function pT(e){let{rows:t,width:n}=lh(e);return t.length>KB||n>GB}function fT(e,t){var o;let n=e.
filter(i=>!i.hidden),r=i=>{let{rows:a,width:s}=lh({...i,rows:i.rows.slice(0,20)});return dT(mT(i.name,
a,s))!==null};return(o=e.find(i=>i.name===t))!=null?o:n.find(r)}function ch(e,t,n){var l;let{rows:r,
width:o}=lh(e),i=(l=dT(mT(t,r,o)))!=null?l:0,a=g.max(0,2-i),s=[...v.from({length:a},()=>[]),...r];s[
1]=
[{value:n,kind:"plain"}];let u=s.map(c=>v.from({length:o},(d,p)=>cT(c[p])));return{values:u.map(c=>c.
map(({value:d})=>d)),formats:u.flatMap((c,d)=>c.flatMap(({format:p},h)=>p===void 0?[]:[{row:d,column:
h,
format:p}])),grid:{tab:t,values:u.map(c=>c.map(({read:d})=>d))},headerRow:i+a,formulas:s.flatMap((c,
d)=>c.
flatMap((p,h)=>d>i+a&&(p==null?void 0:p.formula)!==void 0?[{row:d,column:h}]:[]))}}var qB=/ \u00b7 (?:rumus|formulas): ([A-Z0-9:, ]+)$/;
function Sl({values:e}){var r,o,i,a;let[,t=""]=(i=qB.exec(x((o=(r=e[1])==null?void 0:r[0])!=null?o:
"")))!=
null?i:[],n=[];for(let{row:s,column:u}of t===""?[]:t.split(", ").flatMap($r))(a=n[s])!=null||(n[s]=[
]),
n[s][u]="=";return n}var HB=/^Lembar Juri \u00b7 (?:dikumpulkan|collected) .* \u00b7 (?:proses|run) ([0-9a-f]{8}) \u00b7 /,
gT=({values:e})=>{var t,n,r,o;return(o=(r=HB.exec(x((n=(t=e[1])==null?void 0:t[0])!=null?n:"")))==null?
void 0:r[1])!=null?o:null};function hT(e,t){let n=g.max(e.values.length,t.grid.values.length);return v.
from({length:n},(r,o)=>o).every(r=>{let[o=[],i=[]]=[e.values[r],t.grid.values[r]],a=g.max(o.length,i.
length);return v.from({length:a},(s,u)=>u).every(s=>{var u,l;return r===1&&s===0||ZB((u=o[s])!=null?
u:"",(l=i[s])!=null?l:"")})})}var ZB=(e,t)=>typeof e=="object"&&typeof t=="object"?e.date===t.date:e===
t;m();function yT(e,t){if(t.length===0)return e;let n=r=>{var o;return(r.kind==="score"||r.kind==="unreadable")&&
((o=t[r.at.row])!=null&&o[r.at.column])?{...r,formula:!0}:r};return{...e,rows:e.rows.map(
r=>({...r,marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();var JB=/(?:^|[^\p{L}])(?:rekap|recap|gabungan|klasemen)/iu,
VB=/^(?:salinan|copy of|hasil|results?|peringkat|ranking|ringkasan|summary|template|templat|format|blangko|contoh|petunjuk)(?!\p{L})/iu,
YB=/(?:^|[^\p{L}])(?:juri|judge)/iu,bT=e=>f.values(Z).some(t=>De(e,t));function Vi(e){let t=e.trim();
return bT(t)||JB.test(t)?!1:VB.test(t)?/^(?:hasil|results?)/i.test(t)&&YB.test(t):!0}var El=e=>!Vi(e)&&
!bT(e.trim())&&!/^(?:salinan|copy of|templ|format|blangko|contoh|petunjuk)/i.test(e.trim());var Cm=new y;
function vT(e,t,n){let r=e.flatMap(i=>{let a=n.get(i);return a===void 0?[]:[{name:i,...a}]}),
o=e.flatMap(i=>{let a=n.has(i)?null:Em(i,t);return a===null?[]:[{name:i,...a}]});return[...r,...o]}
var kT=(e,t)=>e.
stage===t.stage&&e.judge===t.judge;function xT(e,t,n=Cm){let r=vT(e,t,n);return r.flatMap(o=>{let i=r.
find(a=>kT(a,o));return i===void 0||i===o?[]:[{...o,first:i.name}]})}var dh=/^(?:salinan(?: dari)?|copy of|copy)\s+(?=\S)|\s*\(\d+\)$|\s+(?:copy|salinan)$/iu;
function TT(e,t,n=Cm){let r=Qn(e,t,n);return e.flatMap(o=>{var s;if(!dh.test(o)||r.some(u=>u.name===
o))return[];let i=o;for(;dh.test(i);)i=i.replace(dh,"").trim();let a=(s=r.find(u=>F(u.name)===F(i)))!=
null?s:Em(i,t);return a===null?[]:[{name:o,stage:a.stage,judge:a.judge}]})}var wT=e=>J(e).replace(
/\p{N}+/gu,
"#");function ST(e,t,n=Cm){let r=new k(t.judges.map(a=>wT(a.code))),o=new k(t.stages.map(a=>F(a.name))),
i=new k(Qn(e,t,n).map(a=>a.name));return e.flatMap(a=>{if(i.has(a)||Em(a,t)!==null)return[];let s=ho(
a).find(({left:u,right:l})=>o.has(F(u))&&r.has(wT(l)));return s===void 0?[]:[{name:a,judge:s.right}]}
)}
function Qn(e,t,n=Cm){let r=vT(e,t,n),o=r.filter((a,s)=>r.findIndex(u=>kT(u,a))===s),[i]=t.stages;
return o.
length>0||i===void 0||t.stages.length>1?o:XB(e,i,nt(t,i))}function XB(e,t,n){var s,u;let r=new y;for(
let l of e.
filter(Vi))for(let{left:c,right:d}of ho(l)){let p=n.filter(b=>mh(d,b)),[h]=p;h===void 0||p.length>1||
F(c)===""||r.set(F(c),[...(s=r.get(F(c)))!=null?s:[],{name:l,stage:t,judge:h}])}let o=[...r.values()].
map(l=>l.filter((c,d)=>l.findIndex(p=>p.judge===c.judge)===d)),i=g.max(0,...o.map(l=>l.length)),a=o.
filter(l=>l.length===i);return a.length===1?(u=a[0])!=null?u:[]:[]}var mh=(e,t)=>J(e)!==""&&(J(e)===
J(t.code)||F(e)===F(t.name));m();function ET({tables:e,rows:t}){return n=>{switch(n.kind){case"setting":
return rt(e.settings,t.settings.
get(n.key),"value");case"prize":return rt(e.settings,t.prizes.get(n.place),"value");case"entry":
return rt(
e.entries,t.entries[n.index],n.column);case"stage":return rt(e.stages,t.stages[n.index],n.column);
case"criterion":return rt(e.criteria,t.criteria[n.index],n.column);case"judge":return rt(e.judges,t.judges[
n.
index],n.column)}}}m();var QB=(e,t)=>e>0&&(e<1?t>1:e===1&&t>=20),CT=(e,t)=>e.rows.some(n=>t.some(({
name:r,max:o})=>{let i=n.
marks.get(r);return(i==null?void 0:i.kind)==="score"&&QB(i.value,o)})),eU=e=>e.replace(
/"[^"]*"|\\./g,
"").includes("%");function RT(e,t){let n=r=>{var s,u;let{row:o,column:i}=r.at;return r.kind!=="score"||
!eU((u=(s=t[o])==null?void 0:s[i])!=null?u:"")?r:{kind:"unreadable",raw:`${w((r.value*100).toPrecision(
12))}%`,cellValue:r.value,at:r.at,...r.formula&&{formula:!0}}};return{...e,rows:e.rows.map(r=>({...r,
marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();m();var _r="General",DT=e=>e===_r||e.startsWith(
"0");var pe=(e,t,n,r,o)=>o===void 0?{key:e,header:$(t,n),width:r}:{key:e,header:$(t,n),width:r,
format:o},
Yi="@",OT="d mmmm yyyy",Cl={part:"settings",tab:Z.settings,columns:[pe("key","Kunci","Key",220),pe(
"value","Nilai","Value",380)]},Rl={part:"stages",tab:Z.stages,columns:[pe("order","Urutan","Order",
70,
_r),pe("name","Tahap","Stage",200),pe("weight","Bobot","Weight",80,_r),pe("advance","Lolos",
"Advance",
80,_r),pe("title","Predikat","Title",240),pe("form","Bentuk","Form",110),pe("date","Tanggal","Date",
140,OT),pe("scoreTab","Tab Nilai","Score Tab",180)]},Dl={part:"criteria",tab:Z.criteria,columns:[pe(
"stage","Tahap","Stage",180),pe("name","Kriteria","Criterion",200),pe("weight","Bobot","Weight",80,
_r),
pe("min","Min","Min",70,_r),pe("max","Maks","Max",70,_r),pe("description","Uraian","Description",380)]}
,
kr={part:"entries",tab:Z.entries,columns:[pe("code","Kode","Code",80,Yi),pe("name","Nama Inovasi",
"Innovation",320),pe("institution","Instansi","Institution",240),pe("category","Kategori","Category",
120),
pe("unitType","Jenis Unit","Unit Type",120),pe("innovator","Inovator","Innovator",200),pe("contact",
"Narahubung","Contact",160),pe("phone","No. WA","Phone",120,Yi),pe("email","Email","Email",180),pe(
"link","Tautan Proposal","Proposal Link",180),pe("status","Status","Status",160),pe("reason",
"Alasan",
"Reason",240)]},Xi={part:"judges",tab:Z.judges,columns:[pe("code","Kode","Code",70,Yi),pe("name",
"Nama","Name",220),pe("role","Peran","Role",110),pe("institution","Instansi","Institution",240),pe(
"email","Email","Email",200),pe("phone","No. WA","Phone",120,Yi),pe("stages","Tahap","Stages",180),
pe("conflicts","Benturan","Conflicts",180,Yi)]},Ol={part:"institutions",tab:Z.institutions,columns:[
pe("name","Instansi","Institution",280),pe("parent","Induk","Parent",240),pe("unitType","Jenis Unit",
"Unit Type",140),pe("required","Wajib","Required",80)]},as={part:"plenary",tab:Z.plenary,columns:[pe(
"stage","Tahap","Stage",160),pe("entry","Kode","Code",80,Yi),pe("computed","Peringkat Hitung",
"Computed Rank",90,"0"),pe("rank","Peringkat Putusan","Decided Rank",90,"0"),pe("reason","Alasan",
"Reason",420),
pe("votesFor","Setuju","For",80,"0"),pe("votesAgainst","Tidak","Against",80,"0")]},Qi={part:
"objections",tab:Z.objections,columns:[pe("date","Tanggal","Date",120,OT),pe("sender","Pengirim",
"Sender",180),
pe("entry","Kode","Code",80,Yi),pe("text","Isi","Text",360),pe("answer","Jawaban","Answer",360),pe(
"ruling","Putusan","Ruling",200),pe("reopens","Tahap Dibuka Kembali","Stage to Reopen",160)]},ph=[Cl,
Rl,Dl,kr,Xi,Ol];m();m();function Fr(e){var o;let t=[],n=(i,a)=>rt(e,i.row,a),r=(i,a,s,u,l=[])=>{var d;
let c={setting:`${(d=e==
null?void 0:e.part)!=null?d:""}.${a}`,value:s,reason:u,allowed:l};t.push({code:"SETTING_INVALID",
severity:"error",...n(i,a),params:c})};return{rows:(o=e==null?void 0:e.rows)!=null?o:[],findings:t,
report:r,place:n,
number:(i,a,s=()=>!0)=>{let u=i.cell(a);if(ne(u))return null;let l=ct(u);return l!==null&&s(l)?l:(r(
i,a,u,l===null?"not-a-number":"out-of-range"),null)},weight:(i,a,s)=>{let u=i.cell(a),l=ct(typeof u==
"string"?u.replace(/%\s*$/,""):u);if(l===null&&!ne(u)){let c={of:s,reason:"not-a-number",value:u};t.
push({code:"WEIGHTS_INVALID",severity:"error",...n(i,a),params:c})}return l},choice:(i,a,s)=>{let u=W(
i.cell(a)),l=yn(u,s);return u===""||l!==void 0?l!=null?l:null:(r(i,a,u,"not-allowed",s.map(([,c])=>c.
id)),null)}}}function Rm(e,t,n){var i;if(t===null||t.rows.length>0)return;let r={setting:`${t.part}.${n}`,
value:"",reason:"no-rows",allowed:[]},o=(i=rt(t,t.headerRow+1,n))!=null?i:{tab:t.tab};e.findings.push(
{code:"SETTING_INVALID",severity:"warning",...o,params:r})}var ri=(e,t)=>e.rows.filter(n=>ne(n.cell(
t))?(e.report(n,t,"","empty"),!1):!0);function AT(e,t){let n=Fr(e),r=ri(n,"name"),o=r.every(a=>ne(a.cell(
"weight")));return{items:r.map(a=>tU(
n,a,o,t)),rows:r.map(({row:a})=>a),findings:n.findings}}function tU(e,t,n,r){var a,s;let o=W(t.cell(
"stage")),i=e.weight(t,"weight","criteria");if(!n&&ne(t.cell("weight"))){let u={of:"criteria",reason:
"partly-blank"};e.findings.push({code:"WEIGHTS_INVALID",severity:"error",...e.place(t,"weight"),
params:u})}
return{stage:o===""?null:r(o),name:W(t.cell("name")),weight:i!=null?i:1,min:(a=e.number(t,"min"))!=null?
a:0,max:(s=e.number(t,"max"))!=null?s:100,description:W(t.cell("description"))}}m();function PT(e){
let t=Fr(e);Rm(t,e,"code");let n=t.rows.filter(o=>{var s,u,l;if(!ne(o.cell("code")))return!0;
let i=(l=(s=t.place(o,"code"))!=null?s:t.place(o,"name"))!=null?l:{tab:(u=e==null?void 0:e.tab)!=null?
u:""},a={name:W(o.cell("name"))};return t.findings.push({code:"ROW_WITHOUT_CODE",severity:"error",
...i,
params:a}),!1});return{items:n.map(o=>nU(t,o)),rows:n.map(({row:o})=>o),findings:t.findings}}
function nU(e,t){
var r;let n=o=>W(t.cell(o));return{code:n("code"),name:n("name"),institution:n("institution"),
category:n(
"category"),unitType:n("unitType"),innovator:n("innovator"),contact:n("contact"),phone:n("phone"),
email:n(
"email"),link:n("link"),status:(r=e.choice(t,"status",Zo))!=null?r:"running",reason:n("reason")}}m();
function NT(e){let t=Fr(e),n=ri(t,"name");return{items:n.map(o=>{var i;return{name:W(o.cell("name")),
parent:W(o.cell("parent")),unitType:W(o.cell("unitType")),required:(i=t.choice(o,"required",Pn))!=null?
i:!1}}),rows:n.map(({row:o})=>o),findings:t.findings}}m();function IT(e,t){let n=Fr(e);Rm(n,e,"code");
let r=ri(n,"code");return{items:r.map(o=>rU(o,t)),rows:r.
map(({row:o})=>o),findings:n.findings}}function rU(e,t){let n=r=>W(e.cell(r));return{code:n("code"),
name:n("name"),role:n("role"),institution:n("institution"),email:n("email"),phone:n("phone"),stages:
fh(
os(e.cell("stages")),t),conflicts:os(e.cell("conflicts"))}}function fh(e,t){let[n,...r]=e;if(n===void 0)
return[];for(let o=e.length;o>0;o-=1){let i=F(e.slice(0,o).join(" ")),a=t.find(s=>F(s)===i);if(a!==void 0)
return[a,...fh(e.slice(o),t)]}return[n,...fh(r,t)]}m();function $T(e){let t=Fr(e),n=oU(ri(t,"name"));
return{items:n.map(o=>iU(t,o)),rows:n.map(({row:o})=>o),
findings:t.findings}}function oU(e){let t=n=>{var r;return(r=ct(n.cell("order")))!=null?r:w.MAX_VALUE}
;
return[...e].sort((n,r)=>t(n)-t(r)||n.row-r.row)}function iU(e,t){let n=t.cell("date"),r=sU(W(t.cell(
"title")));return r==="unreadable"&&e.report(t,"title",t.cell("title"),"outcomes"),!ne(n)&&ei(n)===null&&
e.report(t,"date",n,"not-a-date"),{name:W(t.cell("name")),weight:e.weight(t,"weight","stages"),
advance:e.
number(t,"advance",o=>w.isInteger(o)&&o>=1),title:r==="unreadable"?null:r,form:e.choice(t,"form",Ba),
date:ei(n),...ne(t.cell("scoreTab"))?{}:{scoreTab:W(t.cell("scoreTab"))}}}var aU=/;|^\s*\d+\s*[:=]/m;
function sU(e){if(e==="")return null;if(!aU.test(e))return{name:e};let n=e.split(/[;\n]/).map(i=>i.trim(
)).
filter(i=>i!=="").map(i=>{var s;let a=/^(\d+)\s*:\s*(.+)$/.exec(i);return a===null||w(a[1])<1?null:{
places:w(a[1]),name:(s=a[2])!=null?s:""}}),r=n.filter(i=>i!==null);return new k(r.map(i=>i.places)).
size===n.length&&r.length>0?{outcomes:r}:"unreadable"}m();m();var ss=["criteria","median","majority",
"previous","shared"];m();m();var _T=["competition","year","organizer","government","province","city",
"language","top","method",
"missing","tieBreaks","decimals","carryOver","passingScore","maxSpread","maxPerInstitution",
"winnersPerCategory","rankedWinners","letterScores","winnerTerm","severityCorrection","conflicts",
"judgeFiles","deadline","admins","objectionDays","prizes","plenaryDate","plenaryTime","plenaryPlace",
"ceremonyDate","ceremonyTime","ceremonyPlace","decisionDate","juryDecreeNumber","minutesNumber",
"decreeNumber",
"legalBasis","acknowledgedBy","copies","signerName","signerPosition","signerGrade","signerNip"];m();
m();var FT={kind:"text",word:$("Mengetahui","Acknowledged By")};m();var MT={kind:"texts",word:$(
"Admin","Admin")};m();var LT={kind:"choice",word:$("Gabung Nilai Tahap","Carry Over"),choices:Pn};m(
);var jT={kind:"date",word:$("Tanggal Penyerahan","Ceremony Date")};m();var zT={kind:"text",word:$(
"Tempat Penyerahan","Ceremony Place")};m();var BT={kind:"time",word:$("Waktu Penyerahan",
"Ceremony Time")};m();var UT={kind:"text",word:$("Kota","City")};m();var WT={kind:"text",word:$(
"Nama Kompetisi","Competition")};m();var KT={kind:"choice",word:$("Benturan Kepentingan","Conflicts"),
choices:[["exclude",$("keluarkan","exclude")],["include",$("hitung","include")]]};m();var GT={kind:
"text",word:$("Tembusan","Copies")};m();var qT={kind:"text",word:$("Batas Waktu","Deadline")};m();
var HT={kind:"number",word:$("Desimal","Decimals"),range:"0\u20136"};m();var ZT={kind:"date",word:$(
"Tanggal Penetapan","Date")};m();var JT={kind:"text",word:$("Nomor SK","Decree Number")};m();var VT={
kind:"text",word:$("Pemerintah Daerah","Government")};m();var YT={kind:"choice",word:$("Berkas Juri",
"Judge Files"),choices:[["shared",$("bersama","shared")],
["separate",$("terpisah","separate")]]};m();var XT={kind:"text",word:$("Nomor SK Dewan Juri",
"Jury Decree Number")};m();var QT={kind:"choice",word:$("Bahasa","Language"),choices:[["id",$("id",
"id","Bahasa Indonesia","Indonesia")],["en",$("en","en","English","Inggris")]]};m();var eS={kind:
"text",word:$("Dasar Hukum","Legal Basis")};m();var tS={kind:"choice",word:$("Nilai di Surat",
"Scores in Letters"),choices:Pn};m();var nS={kind:"number",word:$("Maks per Instansi",
"Max per Institution"),range:"1, 2, 3 \u2026"};m();var rS={kind:"number",word:$(
"Batas Selisih Antarjuri","Max Spread")};m();m();var us=["mean","trimmed","median","rank-sum",
"z-score","adjusted"];m();m();var oS={name:$("terkoreksi","adjusted"),score:{id:"nilai terkoreksi",
en:"adjusted score"},official:
"Nilai tahap adalah nilai terkoreksi: perbedaan keketatan antarjuri ditaksir dari semua nilai dengan kuadrat terkecil, lalu dikeluarkan dari nilai."}
;m();var iS={name:$("rata-rata","mean","average"),score:{id:"rata-rata",en:"mean"},official:
"Nilai tahap adalah rata-rata nilai semua juri yang menilai inovasi itu."};m();var aS={name:$(
"median","median"),score:{id:"median",en:"median"},official:
"Nilai tahap adalah nilai tengah (median) dari nilai para juri."};m();var sS={name:$(
"jumlah peringkat","rank-sum"),score:{id:"rata-rata peringkat",en:"mean rank"},official:
"Setiap juri membentuk peringkatnya sendiri, dan peserta diurutkan menurut rata-rata peringkat itu; makin kecil makin baik."}
;m();var uS={name:$("rata-rata terpangkas","trimmed","trimmed mean"),score:{id:
"rata-rata terpangkas",en:"trimmed mean"},official:
"Nilai tahap adalah rata-rata nilai juri setelah satu nilai tertinggi dan satu nilai terendah dikeluarkan (rata-rata terpangkas); bila juri yang menilai kurang dari tiga, dipakai rata-rata biasa."}
;m();var lS={name:$("skor baku","z-score"),score:{id:"skor baku",en:"standard score"},official:
"Nilai setiap juri dibakukan (dikurangi rata-rata juri itu, lalu dibagi simpangan bakunya), dirata-ratakan, dan dilaporkan sebagai 50 + 10 \xD7 skor baku."}
;var oi={mean:iS,trimmed:uS,median:aS,"rank-sum":sS,"z-score":lS,adjusted:oS};var cS={kind:"choice",
word:$("Metode","Method"),choices:Id(us,oi)};m();var dS={kind:"text",word:$("Nomor Berita Acara",
"Minutes Number")};m();var mS={kind:"choice",word:$("Nilai Belum Diisi","Missing Scores"),choices:[[
"complete",$("wajib lengkap","complete")],["assigned",$("sesuai penugasan","assigned")]]};m();var pS={
kind:"number",word:$("Masa Sanggah","Objection Days"),range:"1\u2013365"};m();var fS={kind:"text",
word:$("Penyelenggara","Organizer")};m();var gS={kind:"number",word:$("Nilai Minimal Lolos",
"Passing Score")};m();var hS={kind:"date",word:$("Tanggal Pleno","Plenary Date")};m();var yS={kind:
"text",word:$("Tempat Pleno","Plenary Place")};m();var bS={kind:"time",word:$("Waktu Pleno",
"Plenary Time")};m();var wS={kind:"numbered",word:$("Uang Pembinaan","Prize")};m();var vS={kind:
"text",word:$("Provinsi","Province")};m();var kS={kind:"choice",word:$("Juara Berperingkat",
"Ranked Winners"),choices:Pn};m();var xS={kind:"auto-or-number",word:$("Koreksi Keketatan",
"Severity Correction"),auto:$("otomatis","auto")};m();var TS={kind:"text",word:$(
"Penandatangan Pangkat","Signer Grade")};m();var SS={kind:"text",word:$("Penandatangan Nama",
"Signer Name")};m();var ES={kind:"text",word:$("Penandatangan NIP","Signer NIP")};m();var CS={kind:
"text",word:$("Penandatangan Jabatan","Signer Position")};m();m();m();var RS={name:$("kriteria",
"criteria"),official:"rata-rata pada kriteria yang bobotnya terbesar, kemudian kriteria berikutnya"}
;m();var DS={name:$("mayoritas","majority"),official:
"perbandingan berpasangan: inovasi yang dinilai lebih tinggi oleh lebih banyak juri"};m();var OS={
name:$("median","median"),official:"nilai tengah (median) dari nilai para juri"};m();var AS={name:$(
"tahap sebelumnya","previous"),official:"nilai pada tahap sebelumnya"};m();var PS={name:$("bersama",
"shared"),official:""};var ls={criteria:RS,median:OS,majority:DS,previous:AS,shared:PS};var NS={kind:
"choices",word:$("Penentu Nilai Sama","Tie-breaks"),choices:Id(ss,ls)};m();var IS={kind:"number",
word:$("Jumlah Top","Top"),range:"1, 2, 3 \u2026"};m();var $S={kind:"choice",word:$("Sebutan Juara",
"Winner Term"),choices:[["Juara",$("Juara","Juara","Champion")],["Terbaik",$("Terbaik","Terbaik",
"Best")]]};m();var _S={kind:"choice",word:$("Juara per Kategori","Winners per Category"),choices:Pn}
;m();var FS={kind:"text",word:$("Tahun","Year")};var gh={competition:WT,year:FS,organizer:fS,
government:VT,province:vS,city:UT,language:QT,top:IS,method:cS,
missing:mS,tieBreaks:NS,decimals:HT,carryOver:LT,passingScore:gS,maxSpread:rS,maxPerInstitution:nS,
winnersPerCategory:_S,
rankedWinners:kS,letterScores:tS,winnerTerm:$S,severityCorrection:xS,conflicts:KT,judgeFiles:YT,
deadline:qT,
admins:MT,objectionDays:pS,prizes:wS,plenaryDate:hS,plenaryTime:bS,plenaryPlace:yS,ceremonyDate:jT,
ceremonyTime:BT,
ceremonyPlace:zT,decisionDate:ZT,juryDecreeNumber:XT,minutesNumber:dS,decreeNumber:JT,legalBasis:eS,
acknowledgedBy:FT,copies:GT,signerName:SS,signerPosition:CS,signerGrade:TS,signerNip:ES};var uU=e=>e!=="prizes",
er=_T.filter(uU).map(e=>({key:e,...gh[e]})),cs=gh.prizes.word;m();m();m();m();var Oe=Le(q(),""),ds=Le(
mo(q().check(tl(/^\d{4}-\d{2}-\d{2}$/))),null),ii=(e,t)=>It().check(Dk(),Nr(
e),Pd(t)),ai=e=>Le(mo(e),null);var MS=Oe;m();var LS=Le(Ge(q()),[]);m();var jS=Le(Ve(),!1);m();var zS=ds;
m();var BS=Oe;m();var US=Oe;m();var WS=Oe;m();var KS=Oe;m();var GS=Le(Wt(["exclude","include"]),
"exclude");m();var qS=Oe;m();var HS=Oe;m();var ZS=Le(ii(0,6),2);m();var JS=ds;m();var VS=Oe;m();var YS=Oe;
m();var XS=Le(Wt(["shared","separate"]),"shared");m();var QS=Oe;m();var eE=Le(Wt(["id","en"]),"id");
m();var tE=Oe;m();var nE=Le(Ve(),!1);m();var rE=ai(ii(1,1e5));m();var oE=ai(It().check(Nr(0)));m();
var iE=Le(Wt(us),"mean");m();var aE=Oe;m();var sE=Le(Wt(["complete","assigned"]),"complete");m();var uE=ai(
ii(1,365));m();var lE=Oe;m();var cE=ai(It());m();var dE=ds;m();var mE=Oe;m();var pE=Oe;m();var fE=Le(
Ge(mo(It().check(Nr(0)))),[]);m();var gE=Oe;m();var hE=Le(Ve(),!0);m();var yE=Le(Ak([Nk("auto"),It().check(
Nr(0))]),"auto");m();var bE=Oe;m();var wE=Oe;m();var vE=Oe;m();var kE=Oe;m();var xE=Le(Ge(Wt(ss)),[
"criteria","shared"]);m();var TE=Le(ii(1,1e5),10);m();var SE=Le(Wt(["Juara","Terbaik"]),"Juara");m();
var EE=Le(Ve(),!1);m();var CE=Oe;var RE={competition:KS,year:CE,organizer:lE,government:YS,province:
gE,city:WS,language:eE,top:TE,method:iE,
missing:sE,tieBreaks:xE,decimals:ZS,carryOver:jS,passingScore:cE,maxSpread:oE,maxPerInstitution:rE,
winnersPerCategory:EE,
rankedWinners:hE,letterScores:nE,winnerTerm:SE,severityCorrection:yE,conflicts:GS,judgeFiles:XS,
deadline:HS,
admins:LS,objectionDays:uE,prizes:fE,plenaryDate:dE,plenaryTime:pE,plenaryPlace:mE,ceremonyDate:zS,
ceremonyTime:US,
ceremonyPlace:BS,decisionDate:JS,juryDecreeNumber:QS,minutesNumber:aE,decreeNumber:VS,legalBasis:tE,
acknowledgedBy:MS,copies:qS,signerName:wE,signerPosition:kE,signerGrade:bE,signerNip:vE};var ea=re(
RE),DE=ea.parse({});var ms=(e,t=[])=>({fault:e,allowed:t});function AE(e){var s;let t=DE,n=[],r=[],o=new y,
i=new y,a=pU(
e);for(let{row:u,cell:l}of(s=e==null?void 0:e.rows)!=null?s:[]){let c=W(l("key")),d=l("value"),p=(C,
A=[],P="error")=>{var _,M;let N=(M=(_=rt(e,u,"value"))!=null?_:rt(e,u,"key"))!=null?M:{},I={setting:
c,value:d,
reason:C,allowed:A};r.push({code:"SETTING_INVALID",severity:P,...N,params:I})},h=fU(c),b=er.find(C=>De(
c,C.word));if(h!==null){let C=gU(d);n[h-1]!==void 0?p("duplicate"):!ne(d)&&(C===null||C<0)?p(
"not-a-number"):(n[h-1]=C,i.set(h,u))}else if(b!==void 0){if(o.has(b.key)){p("duplicate");continue}
if(o.set(
b.key,u),ne(d))continue;let C=lU(t,b,cU(d,b,a));"fault"in C?p(C.fault,C.allowed):t=C.settings}else c!==
""&&!ne(d)&&p("unknown-key",[],"warning")}return{settings:{...t,prizes:v.from(n,u=>u!=null?u:null)},
findings:r,rows:o,prizeRows:i}}function lU(e,t,n){if("fault"in n)return n;let r=ea.safeParse({...e,[
t.
key]:n.value});return r.success?{settings:r.data}:{fault:"out-of-range",allowed:[mU(t)]}}function cU(
e,t,n){
let r=W(e);switch(t.kind){case"text":return typeof e=="number"&&g.abs(e)>1e15?ms("digits-lost"):{
value:r};case"number":{let o=ct(e);return o===null?ms("not-a-number"):{value:o}}case"auto-or-number":
{let o=De(r,t.
auto)?"auto":ct(e);return o===null?ms("not-allowed",[t.auto[n],"0","1"]):{value:o}}case"date":{let o=ei(
e);return o===null?ms("not-a-date"):{value:o}}case"time":return{value:nT(e)};case"texts":return{
value:os(
e)};case"choice":{let o=yn(r,t.choices);return o===void 0?ms("not-allowed",OE(t.choices,n)):{value:o}
}case"choices":{let o=os(e).map(i=>yn(i,t.choices));return o.includes(void 0)?ms("not-allowed",OE(t.choices,
n)):{value:dU(o)}}}}function dU(e){let t=ss.filter(o=>o!=="shared"),n=e.filter((o,i)=>t.some(a=>a===
o)&&e.indexOf(o)===i),r=e.indexOf("shared");return[...n.filter(o=>r<0||e.indexOf(o)<r),"shared"]}var OE=(
e,t)=>e.
map(([,n])=>n[t]),mU=e=>e.kind==="number"&&e.range||"\u2265 0";function pU(e){let t=er.find(r=>r.key===
"language"),n=e==null?void 0:e.rows.find(({cell:r})=>t!==void 0&&De(W(r("key")),t.word));return n!==
void 0&&(t==null?void 0:t.kind)==="choice"&&yn(W(n.cell("value")),t.choices)==="en"?"en":"id"}
function fU(e){
var n;let t=/^(\p{L}+)(\d{1,3})$/u.exec(F(e));return t!==null&&De((n=t[1])!=null?n:"",cs)&&w(t[2])>0?
w(t[2]):null}function gU(e){var r;if(typeof e=="number")return e;let t=/^(?:rp\.?)?\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-))?$/i.
exec(W(e));if(t===null)return null;let n=t[2]===void 0||t[2]==="-"?"0":t[2];return w(`${((r=t[1])!=null?
r:"").replace(/\./g,"")}.${n}`)}var hU=["settings","stages","criteria","entries","judges",
"institutions"];function _t(e){let t=new y;
for(let n of hU){let r=e.find(o=>De(o,Z[n]));r!==void 0&&t.set(n,r)}return t}function PE(e){return[
..._t(
e)].flatMap(([t,n])=>e.filter(r=>r!==n&&De(r,Z[t])).map(r=>({name:r,first:n})))}var yU={name:$k,
weight:null,
advance:null,title:null,form:null,date:null};function xn(e){let t=(d,p)=>{let h=e.get(d);return h===
void 0?null:pt(h,p)},n={settings:t("settings",Cl),stages:t("stages",Rl),criteria:t("criteria",Dl),
entries:t(
"entries",kr),judges:t("judges",Xi),institutions:t("institutions",Ol)},r=AE(n.settings),o=$T(n.stages),
i=o.items.length>0?o.items:[yU],a=d=>{var p,h;return(h=(p=i.find(b=>F(b.name)===F(d)))==null?void 0:
p.name)!=null?h:d},s=AT(n.criteria,a),u=PT(n.entries),l=IT(n.judges,i.map(d=>d.name)),c=NT(n.institutions);
return{competition:{settings:r.settings,stages:i,criteria:s.items,entries:u.items,judges:l.items,
institutions:c.
items},findings:[r,o,s,u,l,c].flatMap(d=>d.findings),tables:n,rows:{settings:r.rows,prizes:r.prizeRows,
stages:o.rows,criteria:s.rows,entries:u.rows,judges:l.rows}}}m();m();function Al(e){let t=new y;for(
let n of e){let r=t.get(n.id);t.set(n.id,r===void 0?n:{...r,tabs:[
...new k([...r.tabs,...n.tabs])]})}return[...t.values()]}m();m();var ft={COLUMN:["criterion",
"ignore"],ROW:["entry","ignore"],WEIGHTS:["written","totals","equal"],
NAMES:["same"],HIDDEN:["use","ignore"],SUMMARY:["use","ignore"],OLD_TAB:["use","ignore"],
SIDE_BY_SIDE:[],
OTHER_TABLE:[],OWN_CRITERIA:["criteria"]};var bU=/(?:^|[^\p{L}])(?:lama|revisi|perbaikan|backup|cadangan|simulasi|uji\s?coba|tes|test|draf|draft|latihan|copy|salinan|old)(?:[^\p{L}]|$)|\(\d\)\s*$/iu,
Pl=e=>`old/${F(e)}`;function NE(e,t){let n=e.filter(({tab:r})=>bU.test(r));return n.length===e.length?
[]:n.filter(({tab:r})=>!t.has(Pl(r))).map(({tab:r})=>({id:Pl(r),kind:"OLD_TAB",tab:r,tabs:[r],params:
{
tab:r},options:ft.OLD_TAB,default:null}))}m();m();var wU=["No","No. Urut","Nomor","Nomor Urut",
"Number","Urutan","Urut","Tahun","Year","Tanggal","Date",
"Timestamp","Stempel Waktu","Cap Waktu","Jam","No. Undian","Nomor Undian","ID"],vU=["Total","Jumlah",
"Sum","Total Nilai","Total Skor","Nilai Total","Skor Total","Jumlah Nilai","Jumlah Skor",
"Total Score","Score Total","Subtotal","Sub Total","Grand Total","Rata-rata","Rerata",
"Nilai Rata-rata","Rata-rata Nilai","Skor Rata-rata","Average","Mean","Average Score","Nilai Akhir",
"Skor Akhir","Hasil","Hasil Akhir","Final","Final Score","Result","Persentase","Percentage","Bobot",
"Weight","Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Nilai Terbobot",
"Nilai Tertimbang","Skor Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min"],kU=[
"Peringkat","Rank","Ranking","Rangking",
"Juara","Place"],xU=new k([...wU,...vU,...kU].map(F)),IE=new k(["Nilai","Skor","Score","Scores",
"Poin","Point","Points"].map(F)),$E=e=>IE.has(e),si=e=>F(e)===""||xU.has(F(e))||Pt(e)!==void 0||kr.columns.
some(t=>De(e,t.header));function _E(e){let t=e.filter(n=>!IE.has(n));return t.length>0?t:[...e]}
function FE({tables:e,criteria:t},n,r){let o=new k(t.map(F)),i=[...t],a=e.flatMap(s=>s.columns.filter(
u=>(u.kind==="numbers"||u.isMeant&&u.max!==null)&&!o.has(u.key)).map(u=>({table:s,one:u})));for(let{
table:s,one:u}of a){let l=`column/${u.key}`,c=r.get(l);c==="criterion"&&!i.some(p=>F(p)===u.key)&&i.
push(u.name);let d=t.some(p=>wr(p,u.name)&&!s.columns.some(({key:h})=>h===F(p)));c===void 0&&!d&&n.push(
TU(l,s,u))}return i}var TU=(e,{tab:t},{column:n,key:r,name:o})=>({id:e,kind:"COLUMN",tab:t,tabs:[t],
params:{header:o,column:$n(n),doubt:$E(r)?"sum-misfit":"some-tabs"},options:ft.COLUMN,default:null});
m();m();var SU=/kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|benefit|dampak|impact|replika|disebar|keberlanjut|berkelanjut|sustain|efektif|effective|efisien|presentasi|penyajian|substansi|inovatif|relevansi|kualitas|mutu/i,
ps=e=>SU.test(e);m();m();var Mr=(...e)=>new k(e.map(F)),EU=[["code",Mr("Kode","Code","No. Peserta",
"Nomor Peserta","Kode Peserta","Kode Inovasi","Kode Proposal","Entry Code","No. Registrasi",
"Nomor Registrasi","No. Pendaftaran","Nomor Pendaftaran","No. Dada","Nomor Dada","ID Peserta",
"ID Inovasi","Kode Registrasi","Kode Pendaftaran","Kode Tim","Kode Karya","No. Tim")],["name",Mr(
"Nama","Name","Inovasi","Innovation","Peserta","Participant","Participants","Finalis","Finalist",
"Judul","Title","Entry","Entries","Proposal","Karya","Tim","Team","Kelompok","Program","Produk",
"Usulan","Gagasan","Layanan","Aplikasi","Nominasi",
"Nomine","Nominee","Inovator","Peserta Lomba","Karya Inovasi","Proposal Inovasi","Produk Inovasi",
"Program Inovasi","Project","Proyek","Kegiatan","Regu","Kontestan","Calon","Kandidat","Naskah",
"Makalah","Poster","Video","Kampung","Inovasi Daerah")],["institution",Mr("Instansi","Institution",
"Unit","OPD","Perangkat Daerah","SKPD","Unit Kerja","Satuan Kerja","Satker","Asal","Unit Pelaksana",
"Agency",
"Organization","Organisation","Organisasi","Lembaga","Dinas","Badan","Bagian","UPTD","UPT",
"Puskesmas","Kelurahan","Desa","Kecamatan","Sekolah","School","RSUD","Rumah Sakit","Kabupaten",
"Kota","Kab/Kota","Provinsi","Daerah","Pemda","Kampus","Perguruan Tinggi","Universitas","Perusahaan",
"Kementerian",
"Unit Organisasi","Unit Penyelenggara","Pengusul","OPD/Unit Kerja","Penyelenggara","Unit Pelayanan",
"Unit Layanan","Wilayah","Instansi/Unit","Asal Daerah","UPP","Posyandu")],["category",Mr("Kategori",
"Category","Bidang","Divisi","Division","Golongan","Klaster","Cluster","Kelas","Jenjang")],["judge",
Mr("Juri","Judge","Penilai","Dewan Juri","Panelis","Reviewer","Email Juri","Kode Juri","Evaluator")],
["number",Mr("No","No. Urut","Nomor","Nomor Urut","Number","Urut","Tahun","Year","Jam","No. Undian",
"ID","Nomor Undian","Undian","No. Tampil","Urutan Tampil","Nomor Tampil","Nr","Nmr","Urutan")],[
"text",Mr("Catatan","Notes","Note","Catatan untuk Panitia","Notes to Committee",
"Catatan untuk Peserta",
"Ket","Notes to Entrant","Keterangan","Komentar","Comment","Comments","Saran","Masukan","Paraf",
"Ulasan","Tanda Tangan","TTD","Signature","Tanggal","Date","Timestamp","Stempel Waktu","Cap Waktu",
"Alasan","Email","Surel","No. WA","No. HP","Telepon","Phone","Narahubung","Kontak","Contact",
"Alamat","Status","Tautan","Link","URL","Tautan Proposal","Uraian","Deskripsi","Description",
"Penjelasan","Bukti",
"Waktu","Jenis Unit","Unit Type","Rekomendasi","Recommendation","Ringkasan","Predikat","Verifikator",
"Lokasi","Penanggung Jawab","PIC","Ketua Tim","Ketua","Anggota","Reason","Proposal Link",
"Saran dan Masukan")]],CU=Mr("Total","Jumlah","Jml","Sum","Subtotal","Sub Total","Grand Total",
"Rata-rata","Rata2","Rerata","Average","Mean","Avg","Nilai Akhir","Skor Akhir","Hasil Akhir","Hasil",
"Final","Final Score","Result","NA","Akhir","Persentase","Percentage","Persen","Terbobot",
"Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min","Bobot","Weight",
"Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Skor x Bobot","Nilai Tertimbang",
"Skor Tertimbang","Nilai Terbobot","Skor Terbobot","Total Keseluruhan","Konversi","NR"),RU=/^[\s]*[\u03a3\u01a9\u2211][\s\p{L}]*$/u,
DU=Mr("Peringkat","Rank","Ranking","Rangking","Juara","Place","Posisi","Rangkin","Pemeringkatan"),OU=/(?:^|[^\p{L}])(?:peringkat|rank(?:ing)?|rangking|juara|urutan\s+juara)(?:[^\p{L}]|$)/iu,
AU=/^(?:hadir|kehadiran|izin|ijin|sakit|alpa|alfa|absen|umur|usia|age|tinggi|berat|harga|price|volume|vol|anggaran|budget|realisasi|pagu|stok|gaji|honor|honorarium|tarif|hp|nohp|nowa|telepon|telp|notelp|notelepon|phone|wa|whatsapp|nip|nik|rt|rw|kodepos|jumlah(?:peserta|orang|anggota|barang|unit|biaya|anggaran|hari|juri|halaman|penduduk|pegawai)|qty|kuantitas|durasi|jarak|luas|npwp|rekening|norekening)(?:rp|rupiah|tahun|cm|kg|orang|menit|hari)?$/,
hh=/^(?:nama|name|judul|title|asal|daftar|unit|jenis|nilai|skor|score)\s+(?:of\s+|dari\s+)?/i,PU=/\s+(?:pengusul|peserta|penyelenggara|pelaksana|lomba|terdaftar|name|juri|(?:yang|yg)\s+(?:dinilai|diusulkan|dilombakan))$/i,
NU=["name","code","institution","category"],IU=e=>e.replace(/\s+/g," ").trim();function ME(e){var n,
r;let t=F(e);return t===""?null:DU.has(t)?"rank":CU.has(t)?"sum":(r=(n=EU.find(([,o])=>o.has(t)))==null?
void 0:n[0])!=null?r:null}function Dm(e){var a,s,u,l;let t=ME(e);if(t!==null)return t;let n=e.replace(
hh,""),r=(l=(u=(a=hh.exec(e))==null?void 0:a[1])!=null?u:(s=hh.exec(e))==null?void 0:s[0])!=null?l:
"";
if(n!==e){let c=Dm(n);if(/^(?:nilai|skor|score)/i.test(r))return c==="sum"||c==="rank"?c:null;if(c!==
null)return c}let o=e.replace(PU,"");return o===e?null:Dm(o)}function Ye(e){var s;let t=IU(e);if(RU.
test(t))return"sum";let n=ME(t);if(n!==null)return n;if(AU.test(F(t)))return"matter";let r=Dm(t);if(
r!==
null)return r;let o=t.replace(/\s*[([][^()[\]]*[)\]]\s*$/,"");if(o!==t&&o!==""){let u=Ye(o);if(u!==null)
return u}if(OU.test(t))return"rank";let i=t.split(/\s*[/,&+|\n]\s*|\s+(?:dan|atau|and|or)\s+/i).filter(
u=>u.trim()!=="");if(i.length<2)return null;let a=i.map(u=>Dm(u));return a.every(u=>u!==null)&&(s=NU.
find(u=>a.includes(u)))!=null?s:null}var $U=/[\u03a3\u01a9\u2211]|(?:^|[^\p{L}])(?:total|jumlah|jml|sum|subtotal|rata|rata2|rerata|rataan|average|avg|mean|akhir|final|terbobot|tertimbang|weighted|persentase|konversi)(?:[^\p{L}]|$)/iu;
function ui(e){let t=Ye(e);return t==="sum"||t!=="matter"&&$U.test(e)}var _U=Mr("Hasil","Result",
"Final","Konversi","Akhir"),fs=e=>{let t=Ye(e);return t==="matter"||t===null||_U.has(F(e))};var FU=/^(?:nilai|skor|score|scores|poin|points?|angka|huruf|predikat|grade|mutu|n|s|sn|mentah|asli|raw|skala|juri)$/,
LE=/^(?:bobot|weights?|b|kriteria|persen|persentase)$/,jE=/^(?:[x\u00d7*]|kali|nb|bn|nxb|bxn|sxb|bxs|n\u00d7b|s\u00d7b|b\u00d7n|b\u00d7s|terbobot|berbobot|tertimbang|weighted|akhir|final|hasil|konversi|jumlah|jml|total|subtotal|sub)$/,
zE=/^[\d%]+$/,yh=e=>e.toLowerCase().split(/[^\p{L}\p{N}%\u00d7*]+/u).filter(t=>t!==""),BE=(e,...t)=>{
let n=yh(
e);return n.length>0&&n.every(r=>t.some(o=>o.test(r)))},ta=e=>Ye(e)==="text"||BE(e,FU,LE,jE,zE),bh=e=>BE(
e,LE,zE)&&yh(e).some(t=>/^(?:bobot|weights?|b)$/.test(t)),UE=e=>ta(e)&&yh(e).some(t=>jE.test(t)),MU=/(?:^|[^\p{L}])(?:(?:nilai|skor|score|bobot|n|s|b)\s*[x\u00d7*]\s*(?:nilai|skor|bobot|weight|n|s|b|\d)|[x\u00d7*]\s*\d|nxb|sxb|bxn|bxs|terbobot|tertimbang|weighted)/iu,
Nl=e=>MU.test(e);function WE(e){var n,r,o,i;let t=e.trim();return bh(t)?"":(i=(o=(n=/^(?:bobot|weight(?:\s+of)?)\s+(\S.*)$/i.
exec(t))==null?void 0:n[1])!=null?o:(r=/^(\S.*)\s+(?:bobot|weight)$/i.exec(t))==null?void 0:r[1])!=null?
i:null}var LU=/^(.*\S)\s*(?:\s[-\u2013\u2014|:]\s*|[-\u2013\u2014|:]\s)\s*(\S.*)$/u;function KE(e,t,
n){var l,c;let r=t.
flatMap(d=>{var b;let[,p="",h=""]=(b=LU.exec(d))!=null?b:[];return p===""||ps(h)||ta(h)?[]:[{name:d,
left:F(p)}]}),o=r.filter(({left:d})=>r.filter(p=>p.left===d).length>1).map(({name:d})=>d),i=`judges/${o.
map(F).join("+")}`,[a]=o,[s]=e;if(a===void 0||s===void 0||n.has(i))return null;let u=(c=(l=s.columns.
find(d=>ot(d.name,{name:a})))==null?void 0:l.column)!=null?c:0;return{id:i,kind:"OWN_CRITERIA",tab:s.
tab,cell:`${$n(u)}${s.above.length+1}`,tabs:e.map(({tab:d})=>d),params:{headers:o},options:ft.OWN_CRITERIA,
default:null}}m();m();m();m();function na(e){let t=g.max(0,...e.map(n=>{var r,o,i;return(i=(o=(r=/\.(\d+)$/.exec(
x(n)))==null?
void 0:r[1])==null?void 0:o.length)!=null?i:0}));return .5*10**-g.min(t,6)+1e-9}var xr=e=>e.reduce((
t,n)=>t+
n,0),jU=[{kind:"sum",of:xr},{kind:"mean",of:e=>xr(e)/e.length}],zU=[{kind:"maximum",of:e=>g.max(...e)}
,
{kind:"minimum",of:e=>g.min(...e)}];function GE(e,t){var i;let n=na(e.map(({value:a})=>a)),r=BU(e).flatMap(
a=>{let s=e.filter(({value:l,sources:c})=>g.abs(l-a.of(c))<=n).length;if(s===0||s<e.length*t)return[
];
let u=KU(e,s,n,a);return[{derived:a.derived,share:s/e.length,evidence:u}]}),o=g.max(...r.map(({
evidence:a})=>a));
return(i=r.find(({evidence:a})=>a===o))!=null?i:null}function BU(e){var a,s;let t=(s=(a=e[0])==null?
void 0:a.sources.length)!=null?s:0;if(t===0)return[];let n=t>1?jU.map(({kind:u,of:l})=>({derived:{
kind:u},
parameters:0,of:l})):[],r=GU(e),o=(u,l)=>({derived:{kind:"weighted",weights:u},parameters:l,of:c=>xr(
c.map((d,p)=>{var h;return d*((h=u[p])!=null?h:0)}))}),i=xr(e.map(({value:u})=>u))/xr(e.map(({
sources:u})=>xr(
u)));return[...n,...r===null?[]:[o(r.map(HE),t),o(r,t)],...i>0&&w.isFinite(i)?[{...o(v(t).fill(i),1),
...t>1?{derived:{kind:"sum"}}:{}}]:[]].filter(({derived:u})=>u.kind!=="weighted"||!UU(u.weights))}
var UU=e=>e.
filter(t=>t>1e-9).length===1&&e.some(t=>g.abs(t-1)<1e-6),WU=20;function KU(e,t,n,{parameters:r,of:o}
){
let i=e.flatMap(({value:b,sources:C})=>[b,...C]),a=g.max(...i)-g.min(...i),s=e.slice(0,WU),u=s.flatMap(
({value:b},C)=>s.flatMap(({sources:A},P)=>P===C?[]:[g.abs(b-o(A))<=n])),l=2*n/(a+2*n),c=u.filter(b=>b).
length/g.max(1,u.length),d=e.length-t,p=g.max(0,t-r),h=g.min(1,g.max(l,c));return p*-g.log2(h)-d*g.log2(
e.length)}function qE(e){var r,o;let t=na(e.map(({value:i})=>i)),n=zU.find(({of:i})=>e.every(({value:
a,
sources:s})=>g.abs(a-i(s))<=t));return n===void 0||((o=(r=e[0])==null?void 0:r.sources.length)!=null?
o:0)<2?null:{kind:n.kind}}function GU(e){var i,a;let t=(a=(i=e[0])==null?void 0:i.sources.length)!=null?
a:0;if(new k(e.map(({sources:s})=>s.join(" "))).size<t+2)return null;let r=v.from({length:t},(s,u)=>v.
from({length:t+1},(l,c)=>xr(e.map(({value:d,sources:p})=>{var h,b;return((h=p[u])!=null?h:0)*(c<t?(b=
p[c])!=null?b:0:d)})))),o=qU(r).map(s=>g.abs(s)<1e-9?0:s);return o.some(s=>HE(s)<0)||o.every(s=>s===
0)?null:o}var HE=e=>{let t=g.round(e*300)/300,n=g.round(e*1e3)/1e3;return g.abs(e-n)<=g.abs(e-t)+1e-7?
n:t};function qU(e){var i,a,s,u,l;let t=e.map(c=>[...c]),n=g.max(1,...t.flat().map(g.abs)),r=[];for(
let c of t.
keys()){let d=t.slice(r.length),p=g.max(...d.map(b=>{var C;return g.abs((C=b[c])!=null?C:0)}));if(p<
n*1e-12)continue;let h=(i=d.find(b=>{var C;return g.abs((C=b[c])!=null?C:0)===p}))!=null?i:[];t.splice(
t.indexOf(h),1),t.splice(r.length,0,h);for(let b of t)b!==h&&HU(b,h,c);r.push(c)}let o=v(t.length).fill(
0);for(let[c,d]of r.entries())o[d]=((s=(a=t[c])==null?void 0:a[t.length])!=null?s:0)/((l=(u=t[c])==null?
void 0:u[d])!=null?l:1);return o}function HU(e,t,n){var o,i,a;let r=((o=e[n])!=null?o:0)/((i=t[n])!=
null?i:1);for(let[s,u]of t.entries())s>=n&&(e[s]=((a=e[s])!=null?a:0)-r*u)}var wh=e=>e.length>1&&e.includes(
1)&&e.every(t=>w.isInteger(t)&&t>=1&&t<=e.length);function ZE(e,t){if(!wh(e)||e.length!==t.length||
new k(
e).size*2<=e.length)return!1;let n=e.map((r,o)=>{var i;return{rank:r,value:(i=t[o])!=null?i:0}});
return n.
every(r=>n.every(o=>r.value>o.value+1e-9?r.rank<o.rank:!0))}function JE(e,t,n=0){var c;if(e.length<2||
t.some(d=>d.length<3))return null;let r=d=>xr(d)/d.length,o=(d,p)=>g.sqrt(xr(d.map(h=>(h-r(d))**2))/
(d.length-p)),a={maximum:d=>g.max(...d),minimum:d=>g.min(...d),mean:r,sum:xr,median:d=>{var b,C,A;
let p=[
...d].sort((P,N)=>P-N),h=p.length/2;return h%1===0?(((b=p[h-1])!=null?b:0)+((C=p[h])!=null?C:0))/2:(
A=
p[g.floor(h)])!=null?A:0},deviation:d=>o(d,1),"deviation of all":d=>o(d,0),count:d=>d.length},s=na(e),
u=f.entries(a).find(([,d])=>e.every((p,h)=>{var b;return g.abs(p-d((b=t[h])!=null?b:[]))<=s}));
return xr(
e.map((d,p)=>{var C;let h=(C=t[p])!=null?C:[],b=h.filter(A=>g.abs(A-d)<=s).length;return g.log2((h.length+
1)/(b+1))}))<n?null:(c=u==null?void 0:u[0])!=null?c:null}m();var ZU=/^-?\d{1,4}(?:[.,]\d+)?\s*(?:\/\s*\d+.*|(?:dari|of|out of)\s+\d+|poin|points?|pts?\.?|nilai|%|[-\u2013:=(]\s*[^\d].{0,40})$/i,
JU=/^(?:#[A-Z/0!?]+[!?]?|loading\s*(?:\.{3}|\u2026)?|memuat\s*(?:\.{3}|\u2026)?)$/i;function Lr(e){
if(e===
void 0||ne(e))return"blank";if(typeof e=="number")return"number";if(typeof e=="boolean")return"check-box";
if(typeof e=="object")return"date";if(ct(e.replace(/\s*%\s*$/,""))!==null)return"number";if(De(
e,bn))return"recused";let t=e.trim();return JU.test(t)?"failed":ZU.test(t)?"score-text":"text"}var Tr=e=>ct(
typeof e=="string"?e.replace(/\s*%\s*$/,""):e),li=e=>e!=="blank"&&e!=="text";m();m();m();var Il="Nilai",
ra=e=>typeof e=="string"?e.trim():"";function VE(e,{placeOf:t}){if(t===void 0)return e;
let n=new y([...e.columns].map(([o,i])=>[o,i.map(a=>t({row:-1,column:a}).column)])),r=e.rows.map(o=>(
{
...o,marks:new y([...o.marks].map(([i,a])=>[i,{...a,at:t(a.at)}]))}));return{...e,totalColumn:null,
columns:n,
rows:r}}var vh=$("Juri","Judge","Nama Juri","Judge Name","Kode Juri","Penilai","Nama Penilai",
"Dewan Juri","Nama Dewan Juri","Panelis","Reviewer","Email Juri"),VU=$("Email","Email Address",
"Alamat Email","Username","Nama Pengguna"),YU=$("Timestamp","Timestamp","Stempel Waktu","Cap Waktu"),
YE=$("Kriteria","Criterion","Kriteria Penilaian","Aspek","Aspek Penilaian","Indikator","Komponen",
"Unsur"),kh=$("Nilai",
"Score","Skor","Value","Poin","Points"),XE=e=>De(e,kh),QE=e=>e.some(t=>De(t,vh))&&e.some(t=>De(t,YE))&&
e.some(t=>De(t,kh));function XU(e){for(let[t,n]of e.values.slice(0,ti).entries()){let r=n.map(ra),o=l=>r.
findIndex(c=>De(c,l)),i=l=>r.findIndex(c=>Pt(c)===l),a=o(vh)>=0||o(YU)<0?o(vh):o(VU),[s,u]=[i("code"),
i("name")];if(a>=0&&(s>=0||u>=0)){let[l,c]=[o(YE),o(kh)];return{header:t,judge:a,code:s,name:u,
criterion:l,
score:c}}}return null}function eC(e){let t=XU(e);if(t===null)return null;let n=u=>W(u[t.judge]),r=e.
values.slice(t.header+1),o=u=>!ne(u[t.code])||!ne(u[t.name]),i=new y;for(let u of r){let l=F(n(u));l!==
""&&o(u)&&!i.has(l)&&i.set(l,n(u))}if(i.size<2)return null;let a=t.criterion>=0&&t.score>=0,s=a?eW(r,
t):[];return{tab:e.tab,layout:a?"list":"rows",views:[...i].map(([u,l])=>{let c=d=>F(n(d))===u;return a?
tW(e,t,s,l,c):QU(e,t,l,c)})}}function QU(e,{header:t,judge:n},r,o){var s;let i=((s=e.values[0])!=null?
s:[]).map(()=>""),a=e.values.map((u,l)=>l===t?u.map((c,d)=>d===n?"":c):l<t||o(u)?u:i);return{label:r,
grid:{tab:e.tab,values:a}}}function eW(e,{criterion:t}){let n=new y;for(let r of e){let o=W(r[t]);F(
o)!==""&&!n.has(F(o))&&n.set(F(o),o)}return[...n].map(([r,o])=>({key:r,name:o}))}function tW(e,t,n,r,
o){
var I,_,M,z;let{header:i,judge:a,code:s,name:u,criterion:l,score:c}=t,d=(_=(I=e.values[i])==null?
void 0:
I.length)!=null?_:0,p=[a,l,c],h=new y,b=new y,C=new y,A=v.from({length:d+n.length},()=>"");for(let[L,
j]of e.values.entries()){if(L<=i||!o(j))continue;let B=n.findIndex(be=>be.key===F(W(j[l]))),U=J(W(j[
s]))||
F(W(j[u]));if(B<0||U==="")continue;let G=(M=C.get(U))!=null?M:[],H=G.find(be=>!h.has(`${be},${d+B}`)),
X=H!=null?H:L;H===void 0&&(C.set(U,[...G,L]),b.set(L,A.map((be,ve)=>{var Fe;return p.includes(ve)?"":
(Fe=j[ve])!=null?Fe:""})));let ee=b.get(X);ee!==void 0&&(ee[d+B]=(z=j[c])!=null?z:""),h.set(`${X},${d+
B}`,{row:L,column:c})}let P=e.values.map((L,j)=>{var B;return j===i?[...L.map((U,G)=>p.includes(G)?
"":
U),...n.map(U=>U.name)]:(B=b.get(j))!=null?B:A}),N=({row:L,column:j})=>{var B;return(B=h.get(`${L},${j}`))!=
null?B:{row:L,column:j<d?j:L<0?c:g.max(s,u)}};return{label:r,grid:{tab:e.tab,values:P},placeOf:N}}m(
);m();var xh="(?:(?:dewan\\s+)?(?:juri|judge|penilai|panelis)\\s*[.\\-#:]?\\s*(?:\\d{1,2}|[ivx]{1,4}|[a-z])|j\\.?\\s?\\d{1,2})(?![\\p{L}\\p{N}])",
nW=new RegExp(`^(?:(?:nilai|skor|score|total)\\s+)?(${xh}(?:\\s*[(:\u2013-].*)?)$`,"iu"),rW=/^(?:nilai\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)\s*[:.\-\u2013]?\s+(\p{L}.*)$/iu,
oW=new RegExp(`^(${xh})\\s*[-\u2013\xB7|:_/,]*\\s*(\\S.*)$`,"iu"),iW=new RegExp(`^(.*[^\\s\\p{L}\\p{N}]|.*\\s|.*\\))\\s*(${xh})\\s*[)\\]]?$`,
"iu"),aW=new k(["Juri","Nilai Juri","Skor Juri","Dewan Juri","Nilai Dewan Juri","Nama Juri",
"Penilai","Judge","Judges"].map(F));function vt(e){var n,r,o,i,a,s;let t=e.
replace(/\s+/g," ").trim();return(s=(a=(r=(n=nW.exec(t))==null?void 0:n[1])==null?void 0:r.trim())!=
null?a:(i=(o=rW.exec(t))==null?void 0:o[1])==null?void 0:i.trim())!=null?s:null}function _n(e){var i,
a,s,u,l;let t=e.replace(/\s+/g," ").trim(),n=oW.exec(t);if(n!==null&&!/^\(/.test((i=n[2])!=null?i:""))
return{label:(a=n[1])!=null?a:"",rest:(s=n[2])!=null?s:""};let r=iW.exec(t),o=((u=r==null?void 0:r[1])!=
null?u:"").replace(/[\s\-\u2013\u00b7|:_/,([]+$/,"");return r===null||o===""?null:{label:(l=r[2])!=null?
l:"",
rest:o}}var jr=e=>aW.has(F(e));var tC=4,nC=15,sW=new k(["Aspek Penilaian","Aspek","Kriteria",
"Kriteria Penilaian","Nilai","Skor","Penilaian","Komponen","Unsur","Komponen Penilaian","Indikator",
"Indikator Penilaian","Unsur Penilaian",
"Score","Scores","Criteria","Aspek yang Dinilai","Kriteria yang Dinilai","Hal yang Dinilai",
"Nilai Kriteria","Nilai per Kriteria","Poin","Assessment","Bobot","Uraian","Pertanyaan","Pernyataan",
"Parameter","Sub Unsur","Butir","Butir Penilaian","Sub Kriteria","Sub Aspek","Uraian Penilaian",
"Nilai Aspek","Skor Penilaian","Nilai (0-100)","Unsur yang Dinilai","Aspek Nilai"].map(F)),bo=e=>sW.has(
F(He(e).
name)),uW=new k(["code","name","institution","category","judge","number"]),gs=e=>{var t;return uW.has(
(t=Ye(e))!=null?t:"")&&He(e).weight===null},ci=e=>Lr(e)==="text"&&!/^[\s\d().,\u2013-]+$/.test(W(e)),
oa=e=>!ne(
e);function rC(e,t){let n=lW(e,t);if(n===null)return null;let[r,o]=[n,n];for(;o-r+1<tC&&dW(e,r,o);)o+=
1;for(;o-r+1<tC&&pW(e,r,o);)r-=1;return{top:r,bottom:o,columns:fW(e,r,o)}}function lW({values:e},t){
let[n,r]=[-1,0];for(let[i,a]of e.slice(0,ti).entries()){let[s,u]=[0,!1];for(let[l,c]of a.entries()){
if(!ci(c))continue;let d=Ye(c)!==null||t(c)||vt(c)!==null;gs(c)&&(u=!0),s+=1+(d?2:0)+($l(e,i,l)?1:0)}
a.filter(ci).length<2&&!u||s>r&&([n,r]=[i,s])}if(n<0)return null;let o=i=>i.map(W).join(`
`);return e.findIndex(i=>{var a;return o(i)===o((a=e[n])!=null?a:[])})}function $l(e,t,n){let r=e.slice(
t+1,t+1+nC).map(o=>Lr(o[n])).filter(o=>o!=="blank");return r.filter(li).length*2>r.length}var cW=(e,
t,n)=>e.
slice(t+1,t+1+nC).some(r=>ci(r[n]))&&!$l(e,t,n);function dW({values:e},t,n){var d;let r=(d=e[n+1])!=
null?d:[],o=[...r.keys()].filter(p=>oa(r[p]));if(!o.some(p=>ci(r[p])))return!1;let i=p=>{var h;
return(h=
e.slice(t,n+1).map(b=>W(b[p])).find(b=>b!==""))!=null?h:""},a=e.slice(t,n+1),s=p=>{var b;let h=i(p);
return h===""?a.some(C=>C.slice(0,p).some(oa)):bo(h)||vt(h)!==null||mW((b=e[n])!=null?b:[],p)};if(o.
some(p=>gs(i(p))))return!1;let u=o.some(p=>$l(e,n+1,p))&&o.every(p=>!cW(e,n+1,p)),l=[...r.keys()].some(
p=>gs(i(p))&&ne(r[p])),c=p=>ci(r[p])&&$l(e,n+1,p);return!o.every(p=>ci(r[p]))&&!(l&&o.some(c))||!o.every(
s)&&!(u&&(o.some(s)||l))?!1:o.some(p=>$l(e,n+1,p))||o.some(p=>{var h;return ne((h=e[n])==null?void 0:
h[p])})}var mW=(e,t)=>t+1<e.length&&ne(e[t+1]);function pW({values:e},t,n){var c;let[r,o]=[e[t-1],(c=
e[t])!=null?c:[]];if(r===void 0)return!1;let i=[...r.keys()].filter(d=>oa(r[d]));if(i.length===0||!i.
every(d=>ci(r[d])))return!1;let a=i.map(d=>W(r[d]));if(a.some(d=>d.startsWith(":")))return!1;let s=e.
slice(t,n+1),u=d=>s.every(p=>ne(p[d]));if(i.some(d=>gs(W(r[d]))&&u(d)))return!0;let l=[...o.keys()].
find(d=>ci(o[d])&&!gs(W(o[d])));return l===void 0||i.some(d=>d<l)||i.every(d=>ne(o[d]))?!1:a.length>
1||a.some(d=>bo(d)||vt(d)!==null||_n(d)!==null||jr(d)||He(d).weight!==null)}function fW({values:e},t,
n){
var a,s;let r=e.slice(t,n+1),o=(s=(a=e[t])==null?void 0:a.length)!=null?s:0,i=(u,l)=>r.slice(u+1).some(
c=>oa(c[l]));return v.from({length:o},(u,l)=>{var b,C;let c=r.flatMap((A,P)=>oa(A[l])?[{row:P,text:W(
A[l])}]:[]),[d]=c.slice(-1),p=(b=d==null?void 0:d.row)!=null?b:-1,h=r.slice(0,g.max(0,p)).flatMap((A,
P)=>{
if(oa(A[l]))return[W(A[l])];for(let N=l-1;N>=0;N-=1){if(!oa(A[N]))continue;let I=W(A[N]);return i(P,
N)&&!gs(I)?[I]:[]}return[]});return{text:(C=d==null?void 0:d.text)!=null?C:"",groups:h}})}m();m();
var Om=e=>e!==""&&!bo(e)&&!jr(e);function oC(e,t){var i;let n=t?new k:hW(e),r=e.columns.map(({text:a,
groups:s},u)=>{var C,A,P;let l=Ye(a)===null||n.has(u)?s.filter(Om):[],c=n.has(u)?a:"",d=c===""?a:(C=
l.pop())!=null?C:"",{name:p,weight:h}=He(d),b=(A=yo(d))!=null?A:c===""?null:yW(c);return{column:u,
text:d,
own:c,group:t?"":(P=l.slice(-1)[0])!=null?P:"",name:p,weight:h,max:b}});for(let a of r)a.own!==""&&(
(i=
a.weight)!=null||(a.weight=bW(r,a.text)));let o=t?r.map(a=>a.weight):vW(r);return r.map((a,s)=>{var b;
let u=gW(r,a)?`${He(a.group).name} - ${a.name}`:a.name,l=(b=o[s])!=null?b:null,d=u!==a.name||l!==a.weight||
a.own!==""?wW(u,l,a.max):a.text,p={column:a.column,weight:l,max:a.max,group:a.group};if(a.own==="")return{
...p,header:d,name:u,part:null};let h=`${u} - ${a.own}`;return{...p,header:h,name:h,part:{own:a.own,
criterion:u,header:d}}})}var gW=(e,t)=>t.group!==""&&!ui(t.name)&&e.some(n=>n!==t&&F(n.name)===F(t.name)&&
(t.own===""||n.own===""||n.text!==t.text));function hW({columns:e}){let t=e.flatMap(({text:r,groups:
o},i)=>{
var s;let a=(s=o.filter(Om).slice(-1)[0])!=null?s:"";return a!==""&&ta(r)?[{column:i,group:F(a),own:
Th(
r)}]:[]}),n=r=>new k(t.filter(o=>o.own===r).map(({group:o})=>o)).size;return new k(t.filter(({own:r}
)=>n(
r)>1).map(({column:r})=>r))}var Th=e=>F(e.replace(/\d+(?:[.,]\d+)?\s*%/g,""))||"%",yW=e=>{var n,r;
let t=(r=
yo(e))!=null?r:(n=/\d\s*(?:-|\u2013|s\.?\/?d\.?|sampai)\s*(\d+)\s*$/i.exec(e))==null?void 0:n[1];
return t===
void 0?null:w(t)},bW=(e,t)=>{var n;return(n=e.flatMap(r=>{var o;return r.own!==""&&r.text===t?(o=He(
r.own).weight)!=null?o:[]:[]})[0])!=null?n:null},wW=(e,t,n)=>[e,...n===null?[]:[`(0-${n})`],...t===null?
[]:[`(${g.round(t*1e4)/1e4}%)`]].join(" ");function vW(e){var n;let t=new y;for(let r of e.filter(({
name:o})=>!ui(o)||fs(o))){let o=(n=t.get(r.group))!=null?n:[],i=r.own===""||!o.some(({text:a})=>a===
r.text);He(r.group).weight!==null&&i&&t.set(r.group,[...o,r])}return e.map(r=>{var u;let o=t.get(r.group),
i=He(r.group).weight;if(o===void 0||i===null||!o.some(({text:l})=>l===r.text))return r.weight;let a=o.
flatMap(({weight:l})=>l!=null?l:[]);if(a.length===0)return i/o.length;let s=a.reduce((l,c)=>l+c,0);
return a.
length<o.length||g.abs(s-i)<.5?r.weight:g.abs(s-100)<.5?((u=r.weight)!=null?u:0)*i/100:r.weight})}
var kW=/^(?:pak|bpk|bapak|bu|ibu|mas|mbak|sdri?|h|hj|drs?|dra|ir|prof|mr|mrs|ms)\.?\s+\p{L}/iu,xW=/,\s*(?:[SM]\.\s?\p{L}|SH|SE|MM|MSi|MPd)/u;
function iC(e,t){let n=e.columns.flatMap(({text:i})=>{var a,s,u;return(u=(s=vt(i))!=null?s:(a=_n(i))==
null?void 0:a.label)!=null?u:[]});if(new k(n.map(F)).size>1||e.columns.some(({groups:i})=>i.some(a=>vt(
a)!==null||jr(a))))return!0;let r=TW(e),o=[...r.values()].flatMap((i,a,s)=>s.slice(a+1).flatMap(u=>{
let l=[...i].filter(c=>u.has(c));return l.length*2>g.min(i.size,u.size)?l:[]}));return o.length===0?
!1:!o.every(ta)||!EW([...r.keys()],new k(o.filter(SW)),t)}function TW({columns:e}){var n;let t=new y;
for(let{text:r,groups:o}of e)for(let i of o.filter(Om))t.set(i,((n=t.get(i))!=null?n:new k).add(r.replace(
/\d+(?:[.,]\d+)?\s*%/g,"").toLowerCase().trim()));return t}var SW=e=>Ye(e)!=="text";function EW(e,t,
n){
if(e.some(i=>kW.test(i)||xW.test(i)))return!1;let r=n.some(i=>{let a=new k(i.columns.flatMap(s=>s.groups.
map(F)));return e.every(s=>a.has(F(s)))}),o=i=>ps(i)||He(i).weight!==null||yo(i)!==null;return r||t.
size>1||e.some(o)}function aC(e,t){let n=e.flatMap(r=>{let o=rC(r,t.isCriterion);return o===null?[]:
[{grid:r,block:o}]});
return n.map(({grid:r,block:o})=>CW(r,o,n.map(i=>i.block).filter(i=>i!==o),t))}function CW(e,t,n,r){
let o=iC(t,n),i=oC(t,o),a=e.values.slice(t.bottom+1),s=i.map(({column:l})=>a.map(c=>Lr(c[l]))),u={
grid:e,
block:t,columns:i,isJudges:o,isList:QE(i.map(({header:l})=>l)),at:{code:-1,name:-1,institution:-1,
category:-1,
number:-1,judge:-1},kinds:s};for(let{column:l,header:c}of i){let d=Ye(c);if(d===null||!(d in u.at)||
r.isCriterion(c))continue;let p=d;(p==="code"||p==="number"||kt(u,l)!=="numbers")&&u.at[p]<0&&(u.at[
p]=
l)}return u}function kt({kinds:e},t){var o;let n=((o=e[t])!=null?o:[]).filter(i=>i!=="blank");return n.
length===0?"empty":n.filter(i=>i==="number"||i==="recused").length*2>=n.length&&n.includes("number")?
"numbers":n.filter(li).length*2>=n.length?"scores":"words"}function Eh({kinds:e},t){var r;let n=((r=
e[t])!=null?r:[]).filter(o=>o!=="blank");return n.length>0&&n.filter(li).length*3>=n.length}var wo=(
{
grid:e},t,n)=>{var r,o;return n<0?"":(o=(r=e.values[t])==null?void 0:r[n])!=null?o:""},vo=(e,t)=>({
code:W(
wo(e,t,e.at.code)),name:W(wo(e,t,e.at.name))});function di(e,t){let{code:n,name:r}=vo(e,t);return e.
at.code>=0?n===""?"":`#${J(n)}`:F(r)}function sC(e){var n;let t=e.filter(({at:r})=>r.name<0);for(let r of t){
let o=[r.at.judge,r.at.code,r.at.number,r.at.category],i=r.columns.map(({column:c})=>c).filter(c=>!o.
includes(c)&&DW(r,c)&&!RW(r,c)),a=e.length<2||r.isJudges||r.at.judge>=0,s=i.filter(c=>a||OW(r,c,e)),
l=(n=s.filter(c=>{var d,p;return c!==r.at.institution&&Ye((p=(d=r.columns[c])==null?void 0:d.header)!=
null?p:"")===null})[0])!=null?n:s[0];l!==void 0&&(r.at.name=l,r.at.institution===l&&(r.at.institution=
-1))}}function Sh({grid:e,block:t,at:n,columns:r,kinds:o},i){let a=e.values.slice(t.bottom+1),s=a.filter(
l=>l.some((c,d)=>d>i&&li(Lr(c)))),u=n.judge<0?[]:r.filter(l=>l.column===n.judge||bo(l.header)&&kt({
kinds:o},
l.column)==="words");return(s.length>0?s:a).filter(l=>F(W(l[i]))!=="").map(l=>[...u.map(c=>l[c.column]),
l[i]].map(c=>F(W(c))).join(`
`))}function RW({columns:e,grid:t,block:n},r){var a,s;if(bo((s=(a=e[r])==null?void 0:a.header)!=null?
s:"")||e.some(({header:u})=>/^(?:bobot|weight)(?:\s|$|[(%])/i.test(u.trim())&&Ye(u)==="sum"))return!0;
let o=t.values.slice(n.bottom+1).map(u=>W(u[r])).filter(u=>u!=="");return o.filter(u=>ps(u)||He(u).weight!==
null).length*2>o.length}function DW(e,t){if(kt(e,t)!=="words"||Eh(e,t))return!1;let n=Sh(e,t);return n.
length>1&&new k(n).size>n.length*.9}function OW(e,t,n){let r=new k(Sh(e,t));return n.some(o=>o===e?!1:
o.columns.some(i=>{let a=Sh(o,i.column).filter(s=>r.has(s)).length;return a>1&&a*2>=r.size}))}var AW=6,
PW=5,uC=/^(?:jumlah|jml|total|sum|rata|rata2|rerata|rataan|mean|average|avg|tertinggi|terendah|maksimum|maksimal|minimum|minimal|maks|max|min|simpangan|deviasi|n|stdev|sd|std|median|subtotal|subjumlah|modus|varian|varians|highest|lowest|banyaknya|count|terbesar|terkecil|persentase)$/,
cC=/^(?:nilai|skor|score|scores|poin|points|baku|standar|standard|deviation|akhir|keseluruhan|per|kriteria|aspek|juri|penilaian|persen|data|sub|grand|peserta|semua|dari|the|of|all|umum|kelas|kolom|seluruh|final|hasil|faktor)$/,
Am=/^(?:bobot|weight|weights|pembobotan|proporsi|porsi|koefisien|presentase|pengali)$/,Ch=/^(?:maks|maksimum|maksimal|max|maximum|ideal|tertinggi|rentang|skala)$/,
NW=/^(?:contoh|example|misal(?:nya)?|sample)(?:\s|$|[:(.])/i,dC=/^(?:(?:kategori|kelompok|bidang|klaster|cluster|sesi|divisi|golongan|jenjang|tingkat|rayon|zona|babak|category|group|session|division|klasifikasi|wilayah)(?:\s|:|$)|[A-Z]\s*[.)]\s+\S|[IVX]+\s*[.)]\s+\S)/i,
IW=/^(?:[A-Z]|[IVX]{1,5})[.)]?$/,mC=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");
function Rh(e){
let t=mC(e);return t.some(n=>uC.test(n))&&t.every(n=>uC.test(n)||cC.test(n))}var hs=(e,t)=>{let n=mC(
e);return n.some(r=>t.test(r))&&n.every(r=>t.test(r)||cC.test(r)||Am.test(r)||/^\d+$/.test(r))},Pm=e=>hs(
e,Am);function pC(e,t){let n=new k(f.values(e.at));return e.columns.map(({column:r})=>r).filter(r=>!n.
has(r)&&t(r))}function fC(e,t,n){var h;let{grid:r,block:o}=e,i=r.values.map(()=>"blank"),a=new y,s=[
],
u=[],l=!0,c=o.bottom,d=b=>t.some(C=>{var A;return li(Lr((A=r.values[b])==null?void 0:A[C]))});for(
let b=o.
bottom+1;b<r.values.length;b+=1){if(((h=r.values[b])!=null?h:[]).every(ne))continue;let C=d(b),A={
hasScores:C,
isFirst:l,sinceHeader:b-c,entries:u.length},P=!Nm(e,b)&&BW(e,b);P&&s.push(b);let N=P?"header":$W(e,b,
A,n);i[b]=N,N==="header"&&(c=b),N==="section"&&a.set(b,KW(e,b)),N==="entry"&&(l=!1,C&&u.push(b))}let p=MW(
e,i,t,u,n);return u.length>0&&jW(e,i,u,n),{roles:i,sections:a,doubtful:p,otherHeaders:s}}function $W(
e,t,n,r){
var b,C;let{grid:o,at:i}=e,a=(b=o.values[t])!=null?b:[],{code:s,name:u}=vo(e,t),l=n.sinceHeader<=3&&
UW(e,t);if(l&&i.name>=0)return"numbers";if(Nm(e,t))return"header";let c=(C=a.map(W).find(A=>A!==""))!=
null?C:"";if(!n.hasScores&&!dC.test(c)&&zW(e,t))return"note";if(r.isEntry(s,u))return"entry";if(l)return"numbers";
if(n.isFirst&&n.hasScores&&s===""&&u===""&&_W(e,t))return"weight";let d=u||s||W(a.find(A=>Lr(
A)==="text")),p=s===""&&(i.number<0||ne(wo(e,t,i.number))),h=FW({code:s,name:u,label:d,first:c,
isOpen:p,
hasScores:n.hasScores,isFirst:n.isFirst});return h!==null||n.hasScores?h!=null?h:"entry":WW(e,t,n.entries)?
"section":u===""&&s===""?"note":"entry"}function _W({grid:e,at:t},n){var s;let r=((s=e.values[n])!=null?
s:[]).flatMap((u,l)=>ne(u)||l===t.number?[]:[u]),o=r.flatMap(u=>{var l;return(l=Tr(u))!=null?l:[]}),
i=o.reduce((u,l)=>u+l,0),a=u=>g.abs(i-u)<u*1e-6||g.abs(i-2*u)<u*1e-6;return o.length>1&&o.length===r.
length&&o.every(u=>u>0)&&(a(100)||a(1))}function FW(e){let{code:t,name:n,label:r,first:o,hasScores:i,
isFirst:a}=e;if(e.isOpen&&r!==""){if(NW.test(r))return"example";if(i&&hs(r,Am)&&!hs(r,Ch))return"weight";
if(i&&a&&hs(r,Ch))return"maximum";if(Rh(r))return a&&i?"maximum":"statistic"}return Rh(t)?
"statistic":n!==""?null:Rh(o)?"statistic":i&&hs(o,Am)?"weight":i&&hs(o,Ch)?"maximum":null}function MW(
e,t,n,r,o){
let{at:i}=e,a=i.number>=0,s=LW(e,r,o);for(let u of r.slice(-AW)){let{code:l,name:c}=vo(e,u);if(l!==""||
Tr(wo(e,u,i.number))!==null||!ne(wo(e,u,i.judge))||o.isEntry(l,c))continue;let p=c===""||i.code>=0||
a;GW(e,u,n,r.filter(h=>h<u),p?0:PW)&&(p?t[u]="statistic":s.some(h=>h.row===u)||s.push({row:u,label:c,
key:di(e,u)}))}return s}function LW(e,t,n){let{at:r}=e,o=a=>r.number>=0&&Tr(wo(e,a,r.number))!==null,
i=t.filter(o).length;return i<2||i*3<t.length*2?[]:t.flatMap(a=>{let{code:s,name:u}=vo(e,a);return o(
a)||s!==""||u===""||n.isEntry(s,u)?[]:[{row:a,label:u,key:di(e,a)}]})}function jW(e,t,n,r){var l;let{
at:o,grid:i}=e,a=g.max(...n),s=c=>/\p{N}/u.test(c)&&!/[\s,:]/.test(c),u=n.map(c=>vo(e,c).code).filter(
c=>c!=="");for(let[c,d]of t.entries()){if(c<=a||d!=="entry"&&d!=="section")continue;let{code:p,name:
h}=vo(
e,c),b=o.code>=0?p!==""&&(s(p)||!u.every(s)):Tr((l=i.values[c])==null?void 0:l[o.number])!==null,C=o.
code<0&&o.number<0&&h!==""&&!ne(wo(e,c,o.institution));(d==="section"||!(b||C||r.isEntry(p,h)))&&(t[
c]=
"note")}}function Nm({grid:e,block:t},n){var i;let r=((i=e.values[n])!=null?i:[]).flatMap((a,s)=>ne(
a)?[]:[{column:s,text:lC(a)}]),o=a=>r.length>0&&r.every(({column:s,text:u})=>{var l;return u===lC((l=
e.values[a])==null?void 0:l[s])});for(let a=t.top;a<=t.bottom;a+=1)if(o(a))return r.length>1||a<t.bottom&&
Nm({grid:e,block:t},n+1);return!1}var lC=e=>F(W(e))||W(e);function zW(e,t){var r;if(((r=e.grid.values[
t])!=
null?r:[]).filter(o=>!ne(o)).length>1)return!1;for(let o=t+1;o<=t+3;o+=1)if(Nm(e,o))return!0;return!1}
function BW({grid:e,columns:t},n){var a;let r=new k(t.map(({header:s})=>F(s)).filter(s=>s!=="")),o=(
(a=
e.values[n])!=null?a:[]).filter(s=>!ne(s)).map(s=>F(W(s))),i=o.filter(s=>r.has(s)).length;return i>2&&
i*3>=o.length*2}function UW({grid:e,at:t},n){var s,u;let r=((s=e.values[n])!=null?s:[]).flatMap(l=>{
if(ne(l))return[];let c=/^\(?\s*(\d{1,2})\s*\)?$/.exec(W(l));return[c===null?w.NaN:w(c[1])]}),o=r.every(
(l,c)=>{var d;return c===0||l===((d=r[c-1])!=null?d:0)+1}),a=[t.name,t.code].filter(l=>l>=0).some(l=>{
var c;return ne((c=e.values[n])==null?void 0:c[l])});return r.length>2&&o&&!a&&((u=r[0])!=null?u:9)<=
1}function WW(e,t,n){var h,b,C;let{grid:r,at:o}=e,a=((h=r.values[t])!=null?h:[]).flatMap((A,P)=>ne(A)?
[]:[{column:P,text:W(A)}]);if(a.length===0||a.length>2||!r.values.slice(t+1).some((A,P)=>di(e,t+1+P)!==
""))return!1;let u=W(wo(e,t,o.number)),{code:l,name:c}=vo(e,t);if(IW.test(u))return!0;let d=c!==""?c:
l!==""?l:(C=(b=a[0])==null?void 0:b.text)!=null?C:"";if(a.length===1&&dC.test(d))return!0;let[p]=a;
return a.
length===1&&p!==void 0&&c===""&&l===""?Lr(p.text)==="text":a.length===1&&n===0&&d===d.toUpperCase()&&
d.length>3&&o.name>=0&&l===""}function KW(e,t){var a,s;let{code:n,name:r}=vo(e,t),o=((a=e.grid.values[
t])!=
null?a:[]).map(W).filter(u=>u!=="");return(r||n||((s=o.slice(-1)[0])!=null?s:"")).replace(
/^(?:[A-Z]|[IVX]+)\s*[.)]\s+/,
"").replace(/^kategori\s*:?\s+/i,"").trim()}function GW({grid:e},t,n,r,o){let i=n.flatMap(s=>{var l;
let u=Tr((l=e.values[t])==null?void 0:l[s]);return u===null?[]:[{column:s,value:u}]});if(i.length<2)
return!1;let a=i.map(({column:s})=>r.flatMap(u=>{var l,c;return(c=Tr((l=e.values[u])==null?void 0:l[
s]))!=
null?c:[]}));return JE(i.map(({value:s})=>s),a,o)!==null}var qW=new k(["Maks","Maksimum","Maksimal",
"Max","Maximum","Skor Maks","Nilai Maks","Nilai Maksimal",
"Skor Maksimal"].map(F)),HW=e=>qW.has(F(e));function gC(e,t,n){let r=s=>s.map(ZW).find(u=>u!==null),
o=r(e.map(s=>t.map(u=>{var l,c;return(c=(l=s.columns.find(d=>ot(d.name,{name:u})))==null?void 0:l.weight)!=
null?c:null})));if(o!==void 0)return{weights:o,from:"headers"};let i=r(e.map(s=>Oh(s,t)));if(i!==void 0)
return{weights:i,from:"row"};let a=r(e.map(s=>Dh(s,t,n)));return a===void 0?{weights:t.map(()=>1),
from:"equal"}:{weights:a,from:"products"}}function Dh({columns:e,totals:t},n,r){let o=n.map((a,s)=>{
var c,
d,p;let u=(c=e.find(h=>ot(h.name,{name:a})))==null?void 0:c.column,l=t.find(({from:h})=>h.length===1&&
h[0]===u);return l===void 0?null:((d=l.weights[0])!=null?d:0)*((p=r[s])!=null?p:1)}),i=o.reduce((a,s)=>a+
(s!=null?s:0),0);return o.map(a=>a===null?null:g.round(a/i*1e6)/1e4)}var Oh=(e,t)=>yC(e,t,Pm),hC=(e,
t)=>yC(
e,t,HW);function yC(e,t,n){let r=t.map(a=>e.columns.find(s=>ot(s.name,{name:a}))),o=g.min(...r.map(a=>{
var s;return(s=a==null?void 0:a.column)!=null?s:0})),i=e.values.find(a=>{let[s]=a.slice(0,o).filter(
u=>!ne(u));return typeof s=="string"&&n(s)});return r.map(a=>{let s=a===void 0||i==null?void 0:i[a.column];
return ct(typeof s=="string"?s.replace(/\s*%\s*$/,""):s)})}function ZW(e){let t=e.flatMap(r=>r!==null&&
r>=0?r:[]),n=t.reduce((r,o)=>r+o,0);return t.length<e.length||n<=0?null:g.abs(n-1)<1e-6?t.map(r=>g.round(
r*1e6)/1e4):t}var ys=e=>e.reduce((t,n)=>t+n,0),bC=e=>g.round(e*1e4)/1e4;function wC(e,t,n,r,o){var A,
P;let i=`weights/${t.map(F).join("+")}`,a=QW(e,t,r),u=n.some(N=>N!==n[0])&&!JW(e,t)?null:VW(e,t),l=u!==null?
{from:"headers",weights:u}:a!==null&&!e3(a,n)?{from:"totals",weights:a}:null;if(l===null)return{
weights:[...n],
question:null};let c=o.get(i);if(c==="equal")return{weights:t.map(()=>1),question:null};let d=l.weights.
every(N=>N>0);if(c==="written"&&d)return{weights:[...u!=null?u:n],question:null};if(c==="totals"&&a!==
null)return{weights:a,question:null};let p=(P=(A=e[0])==null?void 0:A.tab)!=null?P:"",h={criteria:[
...t],
weights:l.weights,sum:bC(ys(l.weights)),from:l.from},b=ft.WEIGHTS.filter(N=>N==="totals"?a!==null:N===
"written"?d&&u!==null:!0),C={id:i,kind:"WEIGHTS",tab:p,tabs:e.map(N=>N.tab),params:h,options:b,
default:l.
from==="totals"?"totals":null};return{weights:[...n],question:C}}var JW=(e,t)=>e.some(({columns:n})=>n.
some(r=>r.weight!==null&&t.some(o=>ot(r.name,{name:o}))));function VW(e,t){for(let n of e){let r=t.map(
i=>{var a,s;return(s=(a=n.columns.find(u=>ot(u.name,{name:i})))==null?void 0:a.weight)!=null?s:null}
),
o=r.flatMap(i=>i!=null?i:[]);if(o.length!==0)return o.length===t.length&&g.abs(ys(o)-100)<.5||o.length===
t.length&&new k(o).size===1?null:r.map(i=>i!=null?i:0)}return XW(e,t)}var YW=/(\d+(?:[.,]\d+)?)\s*(?:%|persen)|(?:bobot|weight|\bB)\s*[=:]?\s*(\d+(?:[.,]\d+)?)|\(\s*[x\u00d7]?\s*(\d+(?:[.,]\d+)?)\s*\)|\s(\d{1,3})$/i;
function XW(e,t){let[n]=e;if(n===void 0||t.length<2)return null;let r=Oh(n,t);if(r.some(s=>s!==null)&&
r.some(s=>s===null))return r.map(s=>s!=null?s:0);let o=t.map(s=>{var c,d,p,h;let u=(d=(c=n.columns.find(
b=>ot(b.name,{name:s})))==null?void 0:c.column)!=null?d:-1,l=(p=n.headers[u])!=null?p:"";return{
header:l,
number:(h=YW.exec(l))==null?void 0:h.slice(1).find(b=>b!==void 0)}}),i=o.flatMap(({number:s})=>s===void 0?
[]:w(s.replace(",",".")));if(new k(i).size<2)return null;let a=o.some(({header:s})=>/%|persen|bobot|weight|\(\s*(?:[x\u00d7]\s*\d|0[.,]\d)/i.
test(s));return i.length===t.length&&(a?[1,10,100]:[100]).some(s=>g.abs(ys(i)-s)<1e-6)?i:a&&i.length>
0?t.map((s,u)=>{var l,c,d;return w((d=(c=(l=o[u])==null?void 0:l.number)==null?void 0:c.replace(",",
"."))!=null?d:0)}):null}function QW(e,t,n){for(let r of e){let o=Dh(r,t,n);if(o.every(s=>s!==null))return o;
let{columns:i,totals:a}=r;for(let{from:s,weights:u}of a){let l=t.map((p,h)=>{var A,P,N;let b=(A=i.find(
I=>ot(I.name,{name:p})))==null?void 0:A.column,C=b===void 0?-1:s.indexOf(b);return C<0?null:((P=u[C])!=
null?P:0)*((N=n[h])!=null?N:1)});if(s.length!==t.length||l.some(p=>p===null))continue;let c=l.map(p=>p!=
null?p:0),d=ys(c);return c.map(p=>bC(p/d*100))}}return null}function e3(e,t){let[n,r]=[ys(e),ys(t)];
return e.every((o,i)=>{var a;return g.abs(o/n-((a=t[i])!=null?a:0)/r)<.005})}m();var Im=e=>e.some(t=>t.lines.some(
n=>n.code!==""));function $m(e,t){var i,a;let n=Im(e),r=new y;for(let s of e)
for(let{code:u,name:l,institution:c,category:d}of n3(s,t,n)){let p=n?J(u):F(l);if(p==="")continue;
let h=(i=
r.get(p))!=null?i:{code:u,names:new y,institution:"",category:""};r.set(p,h),h.institution||(h.institution=
c),h.category||(h.category=d),l!==""&&h.names.set(l,((a=h.names.get(l))!=null?a:0)+1)}let o=g.max(2,
x(r.size).length);return[...r.values()].map(({code:s,names:u,institution:l,category:c},d)=>({..._d,
...n?
{code:s}:{code:`P${x(d+1).padStart(o,"0")}`,codeMadeUp:!0},name:t3(u),institution:l,category:c}))}
function t3(e){
var n,r;let t=g.max(0,...e.values());return(r=(n=[...e].find(([,o])=>o===t))==null?void 0:n[0])!=null?
r:""}function n3(e,t,n){let r=e.columns.filter(a=>t.some(s=>ot(a.name,{name:s}))),o=a=>r.some(({
column:s})=>sh(
a.values[s])),i=e.lines.map(o).lastIndexOf(!0);return e.lines.filter((a,s)=>(n?a.code==="":a.name===
"")?!1:o(a)?!0:n?/\p{N}/u.test(a.code)&&(a.name!==""||!e.hasNames&&!/[\s,]/.test(a.code)):s<i||a.institution!==
"")}m();m();m();function Ah(e,t){let n=t===1?"":` (${t})`;return e.slice(0,31-n.length)+n}var Ph="Lembar Juri \xB7 ",
vC=e=>Ph+e,Nh=e=>typeof e=="string"&&e.startsWith(Ph),Fn=e=>{var t;return Nh((t=e.values[1])==null?
void 0:
t[0])};function Nt(e,t,n,r,o,i,a=""){let s=u=>[u,...r.slice(1).map(()=>"")];return{name:e,values:[s(
t),s([Ph+n,a].filter(u=>u!=="").join(" \xB7 ")),r.map(u=>u.header),...o.map(u=>r.map(l=>l.value(u)))],
headerRow:2,frozenColumns:i,widths:r.map(u=>u.width),formats:r.map(u=>{var l;return(l=u.format)!=null?
l:""}),layout:a}}var r3=1e3,o3=e=>{let t=typeof e=="string"?Pt(e):void 0;return t==="code"||t==="name"}
;function _l(e,t){
var c,d;if(Fn(e)||t===void 0)return null;let{headerRow:n}=t;if(!((c=e.values[n])!=null?c:[]).some(o3))
return null;let r=((d=e.values[n])!=null?d:[]).map(p=>typeof p=="string"?p:""),o=p=>r.findIndex(h=>Pt(
h)===p),[i,a,s]=[o("code"),o("name"),o("institution")],u=r.findIndex(p=>Ye(p)==="category"),l=e.values.
slice(n+1).flatMap(p=>{let h={code:W(p[i]),name:W(p[a]),institution:W(p[s]),category:W(p[u]),values:
p};
return(h.code!==""||h.name!=="")&&!ah(h.code,h.code===""?h.name:"",p)?[h]:[]});return{tab:e.tab,
values:e.
values,hasNames:a>=0,columns:s3(r,l,t),lines:l,isRepeated:i3(r),totals:t.columns.flatMap(({from:p,
weights:h})=>h===
null?[]:[{from:p,weights:h}]),headers:t.columns.map(({label:p})=>p),above:e.values.slice(0,n)}}
function i3(e){
let t=e.map(n=>He(n).name).filter(n=>!si(n));return new k(t.map(F)).size<t.length}var a3=(e,t)=>e.map(
n=>{var r;return(r=n.values[t])!=null?r:""});function s3(e,t,{columns:n}){let r=new y;for(let[o,i]of e.
entries()){let{name:a,weight:s}=He(i),u=F(a),l=n[o];if(u===""||r.has(u)||l!==void 0&&l.role!=="criterion"||
l===void 0&&Ye(a)==="category")continue;let c=l3(a3(t,o)),d=l===void 0||l.doubt===null;r.set(
u,{column:o,isMeant:d,key:u,name:a,weight:s,max:yo(i),kind:d&&c==="words"?"open":c})}return[...r.values(
)]}
var kC=e=>e.flatMap(t=>{var n;return(n=ct(typeof t=="string"?t.replace(/\s*%\s*$/,""):t))!=null?n:[]}
);
function u3(e){let t=kC(e);return t.filter(n=>n>r3).length*2>t.length}function l3(e){let t=e.filter(
a=>!ne(a)),n=kC(t),r=a=>typeof a=="string"&&De(a,bn),o=n.length+t.filter(r).length;if(n.length>0&&o*
2>=t.length)return u3(t)?"words":"numbers";let i=a=>typeof a=="string"&&ct(a)===null&&!r(a)&&!a.trim(
).
startsWith("#");return t.filter(i).length*2>t.length?"words":"open"}var c3=/peserta|inovasi|proposal|entri|innovation|participant|daftar|data|list|registrasi|pendaftar/i,
d3=["category","unitType","innovator","contact","phone","email","link"];function xC(e,t,{grid:n,
structure:r}){
let o=c3.test(n.tab)?_l(n,r):null;if(o===null)return null;let i=pt(n,kr),a=new y,s=0;for(let p of o.
lines){let h=A=>t&&p.code!==""?J(A.code)===J(p.code):p.name!==""&&F(A.name)===F(p.name),b=e.find(h);
if(b===void 0){(p.code!==""||p.institution!=="")&&(s+=1);continue}if(a.has(b))continue;let C=d3.map(
A=>{var P;return[A,W(p.values[(P=i==null?void 0:i.columns.get(A))!=null?P:-1])]});a.set(b,{...b,...f.
fromEntries(C),code:t?b.code:p.code||b.code,name:b.name||p.name,institution:b.institution||p.institution}
)}
if(a.size<2||a.size*2<e.length)return null;let u=new k([...a.values()].map(p=>J(p.code))),l=e.filter(
p=>!a.has(p)),c=u.size<a.size||l.some(p=>u.has(J(p.code))),d=[...a].map(([p,h])=>c?{...h,code:p.code}
:
h);return{grid:n,entries:[...d,...l],unscored:s}}m();function _m(e){var a;let t=CC(e),n=DC(t).filter(
s=>s.length>1),r=(a=SC(n))!=null?a:t.length===1?t:SC(
m3(t)),o=r==null?void 0:r[0];if(r===null||o===void 0)return null;let i=o.keys.filter(s=>r.every(u=>u.
keys.includes(s)));return Ih(e,RC(o.table,i))}function Ih(e,t){let n=CC(e),r=DC(n).filter(a=>a.length>
1),o=t.map(a=>F(a)),i=e.filter(a=>{let s=t.filter(c=>a.columns.some(d=>ot(d.name,{name:c}))).length;
if(s===t.length)return!0;if(s===0||s*2<t.length)return!1;let u=n.find(c=>c.table===a);return u===void 0||
!r.some(c=>c.includes(u))||u.keys.every(c=>o.includes(c))});return i.length===0?null:{tables:i,
criteria:[
...t]}}function EC(e){let[t]=e;if(t===void 0||e.some(o=>o.columns.some(i=>i.kind==="numbers")))return null;
let n=o=>e.every(i=>i.columns.some(a=>a.key===o&&a.kind==="open")),r=RC(t,t.columns.map(o=>o.key).filter(
n));return r.length===0?null:{tables:[...e],criteria:r}}function CC(e){let t=e.some(r=>r.columns.some(
o=>o.kind==="numbers")),n=new k(e.flatMap(r=>r.columns.filter(o=>o.kind==="numbers"||t&&o.isMeant).map(
o=>o.key)));return e.flatMap(r=>{let o=r.columns.filter(a=>a.kind!=="words"&&n.has(a.key)),i=_E(o.map(
a=>a.key));return i.length===0?[]:[{table:r,keys:i}]})}var RC=(e,t)=>e.columns.filter(n=>t.includes(
n.key)).map(n=>n.name),TC=e=>e.reduce((t,{table:n})=>t+n.lines.length,0);function SC(e){let[t=null]=[
...e].sort((n,r)=>r.length-n.length||TC(r)-TC(n)||e.indexOf(n)-e.indexOf(r));return t}function DC(e){
var n;let t=new y;for(let r of e){let o=[...r.keys].sort().join(`
`);t.set(o,[...(n=t.get(o))!=null?n:[],r])}return[...t.values()]}function m3(e){return e.map(t=>e.filter(
n=>{let r=n.keys.filter(o=>t.keys.includes(o)).length;return r>0&&r*2>=g.max(n.keys.length,t.keys.length)}
)).
filter(t=>{let[n]=t;return t.length>1&&(n==null?void 0:n.keys.some(r=>t.every(o=>o.keys.includes(r))))}
)}m();var p3=12,f3=["juri","dewanjuri","judge","penilai","panelis"],_h=e=>f3.includes(F(e));function AC(
e){
var t;return Fh((t=h3(e))!=null?t:e.map(n=>n.trim()))}function Fh(e){let t=new k(e.filter(r=>OC(r)).
map(J)),n=0;return e.map(r=>{if(OC(r))return $h(r,g3(r)?r:"");do n+=1;while(t.has(`j${n}`));return r.
includes("@")?{...$h(`J${n}`,""),email:r}:$h(`J${n}`,r)})}var OC=e=>[...e].length<=p3&&J(e)!==""&&!e.
includes("@"),g3=e=>!/\p{N}/u.test(e)&&[...e].length>3;function h3(e){let[t,...n]=e.map(r=>ho(r).filter(
({right:o})=>J(o)!==""));for(let{left:r,right:o}of[...t!=null?t:[]].sort(y3).reverse()){let i=F(r);
if(i===
""||_h(r))continue;let a=n.map(u=>{var l;return(l=u.find(c=>F(c.left)===i))==null?void 0:l.right}),s=[
o,...a].flatMap(u=>u!=null?u:[]);if(s.length===e.length&&new k(s.map(J)).size===s.length)return s}
return null}
var y3=(e,t)=>w(e.spaced)-w(t.spaced)||e.at-t.at,b3=/^(?:nama\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)(?:\s+name)?\s*(?:[:=]\s*(.*))?$/i;
function PC({above:e}){var t,n;for(let r of e){let o=r.map(W);for(let[i,a]of o.entries()){let s=b3.exec(
a);if(s===null)continue;let l=(((t=s[1])!=null?t:"").trim()||((n=o.slice(i+1).find(c=>/\p{L}/u.test(
c)))!=null?n:"")).replace(/^[:=\s]+/,"");if(/\p{L}/u.test(l))return l}}return""}var $h=(e,t)=>({...Mk,
code:e,name:t});m();function NC(e,t,{names:n,hidden:r}){return n.flatMap(o=>{let i=e.find(s=>s.grid.tab===o),
a=t.includes(
o)?null:w3(o,i,r);return a===null?[]:[{kind:"TAB_LEFT",sure:a!=="summary"&&a!=="other-columns",
params:{
tab:o,reason:a}}]})}function w3(e,t,n){if(n.includes(e))return"hidden";if(t===void 0)return El(e)?
"recap":null;let{grid:r,table:o,shared:i,isOther:a}=t;return Fn(r)?null:r.values.every(s=>s.every(ne))?
"empty":a?"other-matter":i!==null?"summary":o===null?"not-entries":o.columns.some(s=>s.kind==="numbers")?
"other-columns":"not-scores"}m();var IC=(e,t)=>e.flatMap(n=>n.columns.filter(r=>t.some(o=>ot(r.name,
{name:o}))).flatMap(({column:r})=>n.
lines.flatMap(o=>{var i;return(i=ct(o.values[r]))!=null?i:[]}))),$C=(e,t)=>e.filter(n=>n>t).length*10<=
e.length;function _C(e,t){var r;let n=IC(e,t);return n.length===0?100:n.every(o=>o<=1)&&n.some(o=>o>
0&&o<1)?1:(r=[5,10].find(o=>$C(n,o)))!=null?r:100}function FC(e,t){var o;let n=[...e.map(i=>t.map(a=>{
var s,u;return(u=(s=i.columns.find(l=>ot(l.name,{name:a})))==null?void 0:s.max)!=null?u:null})),...e.
map(i=>hC(i,t))],r=i=>i.every((a,s)=>{var u;return a!==null&&a>0&&$C(IC(e,[(u=t[s])!=null?u:""]),a)}
);
return(o=n.find(r))!=null?o:null}m();m();var v3=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|wawancara|semester|bulan|tahun|minggu|hari|tanggal|aspek|kriteria|bobot|weight/i,
MC=e=>{let t=Pt(e);return t==="code"||t==="name"};function LC(e){let t=e.values.slice(0,ti+1).map(o=>o.
map(ra)),n=t.map((o,i)=>{var a,s;return{row:i,headers:o,above:(a=t[i-1])!=null?a:[],cells:(s=e.values[
i])!=
null?s:[]}}),r=[...n.map(o=>({...o,own:k3(o.above,o.cells)?x3(o.above,o.headers):[]})),...n.map(o=>(
{
...o,own:S3(o.headers),above:[]}))];for(let{row:o,headers:i,above:a,own:s}of r){if(![...a,...i].some(
MC))continue;let u=s.filter(c=>c.header===Il||!si(He(c.header).name));if(new k(u.map(c=>F(c.label))).
size<2)continue;let l=u.every(c=>c.header===Il)?"totals":"groups";return{tab:e.tab,layout:l,views:C3(
e,o,i,a,s)}}return null}var k3=(e,t)=>e.every((n,r)=>!MC(n)||ne(t[r]));function x3(e,t){let n=t.flatMap(
(u,l)=>{let c=e.slice(0,l+1).reduce((d,p)=>p===""?d:p,"");return u===""||c===""||Pt(c)==="code"||Pt(
c)==="name"||T3(u)?[]:[{column:l,over:c,header:u}]}),r=n.filter(u=>jr(u.over)&&!si(He(u.header).name));
if(r.length>1)return r.map(({column:u,header:l})=>({column:u,label:l,header:Il}));let o=n.filter(u=>vt(
u.header)!==null&&vt(u.over)===null);if(o.length>1&&new k(o.map(u=>u.over)).size>1)return o.map(({
column:u,
over:l,header:c})=>{var d;return{column:u,label:(d=vt(c))!=null?d:"",header:l}});let i=n.filter(u=>n.
some(l=>l.over!==u.over&&F(l.header)===F(u.header))),a=i.some(u=>vt(u.over)!==null),s=i.some(u=>v3.test(
u.over));return!a&&s?[]:i.filter(u=>!a||vt(u.over)!==null).map(({column:u,over:l,header:c})=>{var d;
return{column:u,label:(d=vt(l))!=null?d:l,header:c}})}var T3=e=>{let t=Pt(e);return t==="code"||t===
"name"||t==="institution"};function S3(e){let t=e.flatMap((r,o)=>{let i=_n(r);return i===null?[]:[{
column:o,
label:i.label,header:i.rest}]}),n=({header:r})=>!si(He(r).name)&&!E3(r);return t.some(n)?t:e.flatMap(
(r,o)=>{var a,s;let i=(s=vt(r))!=null?s:(a=_n(r))==null?void 0:a.label;return i===void 0?[]:[{column:
o,
label:i,header:Il}]})}var E3=e=>/^(?:nilai|skor|score|total)(?:\s+(?:nilai|skor))?$/i.test(e.trim());
function C3(e,t,n,r,o){let i=g.min(...o.map(s=>s.column)),a=new y;for(let{label:s}of o)a.has(F(s))||
a.set(F(s),s);return[...a].map(([s,u])=>{let l=new y(o.filter(h=>F(h.label)===s).map(h=>[h.column,h.
header])),c=n.map((h,b)=>{var C,A;return b<i?h||((C=r[b])!=null?C:""):(A=l.get(b))!=null?A:""}),d=h=>h.
map((b,C)=>C<i||l.has(C)?b:""),p=e.values.map((h,b)=>b===t?c:b===t-1&&r.length>0?h.map(()=>""):d(h));
return{label:u,grid:{tab:e.tab,values:p}}})}var Mh=e=>{var t;return Fn(e)?null:(t=eC(e))!=null?t:LC(
e)},Lh=(e,t)=>mh(e,t)||e.includes("@")&&F(e)===
F(t.email);function jC(e,t,n,r,o){var u,l;let i=(l=(u=Mh(e))==null?void 0:u.views)!=null?l:[],a=c=>n.
find(d=>Lh(c,d));return{sheets:i.flatMap(c=>{let d=a(c.label);return d===void 0?[]:[VE(ni(c.grid,t.name,
d.code,r,o),c)]}),strangers:i.filter(({label:c})=>a(c)===void 0).map(({label:c})=>c)}}m();var zC=/juri(?!st)|judg|penilai|panelis|skor|score|lomba|kompetisi|competition|inovasi|innovat|kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|dampak|impact|replika|mudah disebar|keberlanjut|berkelanjut|sustain|efektif|presentasi|proposal|kriteria|criteri|bobot|finalis|karya/i,
R3=/^(?:nilai|poin|points?)$/i,D3=/^j\.?\s?\d{1,2}$/i,O3=/daftar hadir|presensi|absen|attendance|(?<!tahun )anggaran|budget|\brab\b|telepon|\bphone|kontak|contact|jadwal|schedule|keuangan|honor|gaji|payroll|\bkas\b|inventaris|belanja/i,
A3=e=>e.map(ra).filter(t=>t!=="");function BC(e){let t=e.values.slice(0,oh).map(o=>o.filter(i=>!ne(i))),
n=t.findIndex(o=>o.length>2),r=t.slice(0,g.max(0,n)).flat().map(ra);return[e.tab,...r].some(o=>O3.test(
o))}var jh=(e,t)=>zC.test(e.tab)||D3.test(e.tab.trim())||e.values.slice(0,t+1).flatMap(A3).some(n=>zC.
test(n)||R3.test(n));m();function zh(e){let t=[...new y(e.flat().map(o=>[F(o),o])).values()],n=e.map(
o=>new k(o.map(F))),r=t.
filter(o=>!n.every(i=>i.has(F(o))));return r.flatMap((o,i)=>r.slice(i+1).filter(a=>wr(o,a)&&!n.some(
s=>s.has(F(o))&&s.has(F(a)))).map(a=>({one:o,other:a})))}m();m();var P3=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|observasi|wawancara|administrasi|berkas|interview/i;
function UC(e){var s;let t=new y;for(let u of e)for(let{left:l,right:c}of ho(u).filter(d=>d.spaced||
/[|:_\-\u2013]/.test(u))){let d=F(l);if(d===""||J(c)===""||_h(l)||vt(l)!==null)continue;let p=(s=t.get(
d))!=null?s:{stage:l,tabs:[]};p.tabs.some(h=>J(h.label)===J(c))||p.tabs.push({tab:u,label:c}),t.set(
d,p)}let n=[...t.values()].filter(u=>u.tabs.length>1),r=n.map(u=>new k(u.tabs.map(l=>J(l.label)))),o=(
u,l)=>P3.
test(u.stage)||r.some((c,d)=>d!==l&&u.tabs.some(p=>c.has(J(p.label)))),i=n.filter(o),a=i.length>1&&e.
every(u=>!N3(u,i));return{sets:a?i:[],unclear:!a&&I3(e)}}var N3=(e,t)=>!t.some(n=>n.tabs.some(r=>r.tab===
e))&&_n(e)!==null;function I3(e){var n;let t=new y;for(let r of e){let o=_n(r);if(o===null)continue;
let i=J(o.label);t.set(i,((n=t.get(i))!=null?n:new k).add(F(o.rest)))}return[...t.values()].some(r=>r.
size>1)}function WC(e,t){var r;let n=(r=t==null?void 0:t.view)!=null?r:e;return BC(n)?{grid:n,
structure:t,table:null,
shared:null,isOther:!0}:{grid:n,structure:t,table:_l(n,t),shared:Mh(n),isOther:!1}}var bs=(e,t=[])=>(
{
reason:e,tabs:t});function KC(e,t,n){var h,b;let r=n.flatMap(({table:C,shared:A})=>C===null||A!==null?
[]:[C]),o=n.filter(C=>C.shared!==null);if(e.stages.some(C=>C.scoreTab!==void 0))return $3(e.stages,o);
let{sets:i,unclear:a}=UC(r.map(C=>C.tab));if(e.stages.length>1)return Bh(e.stages,i,r);let[s]=e.stages;
if(s===void 0)return bs("nothing");let u=t?i.find(C=>F(C.stage)===F(s.name)):void 0;if(u!==void 0)return Bh(
[s],[u],r);if(a&&!t)return bs("stages",r.map(C=>C.tab));if(i.length>1&&!t){let C=i.map(A=>({...s,
name:A.
stage,advance:null}));return Bh(C,i,r)}let l=((b=(h=_m(r))==null?void 0:h.tables.length)!=null?b:0)>
1,c=o.filter(C=>{var A;return((A=C.shared)==null?void 0:A.layout)!=="totals"}),d=c.length>0?c:o,[p]=d;
if(!l&&(p!=null&&p.shared)){let C=d.map(A=>A.grid.tab);return C.length>1?bs("several-shared",C):t?bs(
"stage-tab",C):[GC({...s,scoreTab:p.grid.tab},p.shared,p.structure)]}return[{stage:s,desks:r.map(C=>(
{
label:C.tab,table:C})),layout:null}]}function GC(e,{layout:t,views:n},r){let o=n.flatMap(({label:i,
grid:a})=>{
let s=_l(a,r);return s===null?[]:[{label:i,table:s}]});return{stage:e,desks:o,layout:t}}function $3(
e,t){
let n=e.map(o=>{let i=t.find(a=>{var s;return F(a.grid.tab)===F((s=o.scoreTab)!=null?s:"")});return i!=
null&&i.shared?GC(o,i.shared,i.structure):o}),r=n.flatMap(o=>{var i;return"desks"in o?[]:[(i=o.scoreTab)!=
null?i:o.name]});return r.length>0?bs("unclear-judges",r):n.filter(o=>"desks"in o)}function Bh(e,t,n){
let r=e.map(i=>{var u;let a=t.find(l=>F(l.stage)===F(i.name)),s=((u=a==null?void 0:a.tabs)!=null?u:[
]).
flatMap(({tab:l,label:c})=>n.filter(d=>d.tab===l).map(d=>({label:c,table:d})));return{stage:i,desks:
s,
layout:null}}),o=r.filter(i=>i.desks.length===0).map(i=>i.stage.name);return o.length>0?bs("stages",
o):r}m();var _3={sum:"sum",mean:"mean",weighted:"weighted",weight:"weight",maximum:"extreme",minimum:
"extreme",
rank:"rank",number:"number",large:"large",text:"text","left-out":"left-out"},F3={numbers:"numbers",
example:"example",statistic:"statistic",weight:"weight",maximum:"maximum",section:"section",header:
"header",note:"note","left-out":"left-out"};function qC(e){var r,o;let t=new y,n=new y;for(let{
columns:i,rows:a,tab:s,
values:u}of e){for(let{role:l,label:c}of i){let d=_3[l];if(d===void 0||c==="")continue;let p=`${d} ${F(
c)}`;t.has(p)||t.set(p,{kind:"PASSED_COLUMN",sure:!0,params:{header:c,reason:d}})}for(let[l,c]of a.entries(
)){
let d=F3[c];if(d===void 0)continue;let p=(o=((r=u[l])!=null?r:[]).map(W).find(b=>b!==""))!=null?o:"",
h=d==="note"?d:`${d} ${F(p)}`;n.has(h)||n.set(h,{kind:"PASSED_ROW",sure:!0,params:{tab:s,row:l+1,
label:p,
reason:d}})}}return[...t.values(),...n.values()]}m();var Uh=.051,M3=4,ZC=e=>J(e.code)||F(e.name),L3=(
e,t)=>({table:e,lines:new y([...e.lines].reverse().map(
n=>[ZC(n),n])),columns:t.map(n=>{var r,o;return(o=(r=e.columns.find(i=>ot(i.name,{name:n})))==null?
void 0:
r.column)!=null?o:-1})}),j3=({table:e,columns:t})=>t.flatMap(n=>e.lines.flatMap(r=>{var o;return(o=ct(
r.values[n]))!=null?o:[]}));function z3(e,t){let n=t.filter(l=>l!==e);if(n.length<2)return!1;let[r,o,
i,a,s]=[0,0,0,0,0],u=g.max(Uh,na(j3(e)));for(let l of e.table.lines){let c=ZC(l);for(let[d,p]of e.columns.
entries()){let h=ct(l.values[p]),b=n.flatMap(({lines:A,columns:P})=>{var N,I,_;return(_=ct((I=A.get(
c))==null?void 0:I.values[(N=P[d])!=null?N:-1]))!=null?_:[]});if(h===null||b.length<2)continue;let C=b.
reduce((A,P)=>A+P,0);s+=1,g.abs(h-C/b.length)<=u&&(o+=1),g.abs(h-C)<Uh&&(i+=1),g.abs(h-g.max(...b))<
Uh&&(a+=1),new k(b).size>1&&(r+=1)}}return r>=M3&&(o===s||i===s||a===s)}var B3=/rata|rerata|mean|average|rekap|recap|total|jumlah|gabung|akhir|final|hasil|semua|seluruh|result|summary|ringkas|nilai|skor|score/i,
U3=/(?:^|[^\p{L}])(?:juri|judge|penilai|panelis|j\.?\s?\d)(?:[^\p{L}]|$)/iu,HC=e=>`summary/${F(e)}`;
function JC({tables:e,criteria:t},n,r){let o=e.map(a=>L3(a,t));return o.filter(a=>z3(a,o)).map(({
table:a})=>a).
filter(({tab:a})=>{let s=r.get(HC(a));return s!==void 0?s==="ignore":B3.test(a)&&!U3.test(a)?!0:(n.push(
{id:HC(a),kind:"SUMMARY",tab:a,tabs:[a],params:{tab:a},options:ft.SUMMARY,default:null}),!1)})}m();
var W3=/(?:^|\s)(?:lomba|kompetisi|gelar|penghargaan|sayembara|festival|anugerah|competition|award|contest)(?:\s|$)/i,
K3=/^(?:(?:lembar|formulir|form|blangko|rekap(?:itulasi)?|daftar|berita acara|score\s*sheet)\s+)?(?:(?:penilaian|nilai|skor|scores?|penjurian)\s+)?(?:(?:dewan\s+)?juri\s+)?(?:pada\s+|for\s+)?/i,
G3=/(?:^|[^\d])(20\d{2})(?:[^\d]|$)/,q3=/^pemerintah\s+(?:daerah\s+)?(?:kota|kabupaten|provinsi)\s+\p{L}.*$/iu,
H3=/(?:^|\s)(?:kota|kabupaten)\s+(\p{L}[\p{L}\s]*?)(?=\s+tahun\b|\s*\d|\s*[,.;(-]|$)/iu,Z3=({above:e}
)=>e.
flatMap(t=>{var r;let n=t.map(W).filter(o=>o!=="");return n.length===1&&!/[:=]/.test((r=n[0])!=null?
r:"")?n:[]}),VC=e=>e===e.toUpperCase()?e.toLowerCase().replace(/(^|\s)\p{L}/gu,t=>t.toUpperCase()):e;
function YC(e){let t=e.map(i=>J3(Z3(i))),[n={}]=t,r=f.keys(n),o=i=>t.every(a=>{var s,u;return F((s=a[
i])!=
null?s:"")===F((u=n[i])!=null?u:"")});return f.fromEntries(r.filter(o).map(i=>[i,n[i]]))}function J3(
e){
let t={},n=e.map(s=>{var u;return(u=G3.exec(s))==null?void 0:u[1]}).find(s=>s!==void 0);n!==void 0&&
(t.year=n);let r=e.find(s=>q3.test(s));r!==void 0&&(t.government=VC(r.replace(/\s+tahun\b.*$/i,"").trim(
)));
let o=e.map(s=>{var u;return(u=H3.exec(s))==null?void 0:u[1]}).find(s=>s!==void 0);o!==void 0&&(t.city=
VC(o.trim()));let i=e.find(s=>W3.test(s)),a=i==null?void 0:i.replace(K3,"").replace(
/\s+(?:tahun\s+)?20\d{2}\s*$/i,
"").trim();return a!==void 0&&a!==""&&(t.competition=a),t}m();var Fl=e=>`hidden/${F(e)}`,Wh=({
criteria:e},{structures:t})=>[...t.values()].flatMap(({tab:n,columns:r})=>!e.
every(i=>r.some(({role:a,header:s})=>a==="criterion"&&ot(s,i)))||e.length===0?[]:[{id:Fl(n),kind:
"HIDDEN",tab:n,tabs:[n],params:{tab:n},options:ft.HIDDEN,default:null}]);m();function Kh(e,t){let[n,
r]=[F(e),F(t)];if(n===""||r===""||n===r)return!1;let[o,i]=n.length<r.length?[
n,r]:[r,n];return o.length>=4&&i.includes(o)?!1:!wr(e,t)&&!V3(e,t)}var XC=e=>e.toLowerCase().split(
/[^\p{L}\p{N}]+/u).
filter(t=>t.length>2);function V3(e,t){let[n,r]=[new k(XC(e)),new k(XC(t))],o=[...n].filter(i=>r.has(
i)).length;return o>1&&o*2>g.min(n.size,r.size)}function Gh(e,t,n){let r=new y(t.map(i=>[i.code,i])),
o=new k(e.flatMap(({rows:i})=>i.flatMap(({entry:a,name:s})=>{let u=r.get(a!=null?a:"");return u!==void 0&&
s!==""&&!Kh(s,u.name)?u.code:[]})));return e.flatMap(i=>{if(i.codeColumn===null||i.nameColumn===null)
return[];let a=i.rows.filter(d=>d.name!==""&&d.entry!==null),s=a.flatMap(d=>{var h;let p=r.get((h=d.
entry)!=null?h:"");return p!==void 0&&o.has(p.code)&&Kh(d.name,p.name)?[{sheet:i,row:d,entry:p}]:[]}
),
u=s.length>2&&s.length*2>a.length,[l]=s;return(u&&l!==void 0?[QC(`names/${F(i.tab)}`,l,s.length)]:s.
map(d=>QC(`names/${F(i.tab)}/${J(d.entry.code)}`,d,1))).filter(({id:d})=>!n.has(d))})}var QC=(e,{
sheet:t,
row:n,entry:r},o)=>{var i;return{id:e,kind:"NAMES",tab:t.tab,cell:Te(n.row,(i=t.nameColumn)!=null?i:
0),tabs:[t.tab],params:{code:r.code,one:r.name,other:n.name,count:o},options:ft.NAMES,default:null}}
;m();function Ml({criteria:e,entries:t}){let n=new k(t.map(i=>J(i.code)).filter(i=>i!=="")),r=new k(
t.map(
i=>F(i.name)).filter(i=>i!=="")),o=new y;return{hasCriteria:e.length>0,isCriterion(i){var s;let a=(s=
o.get(i))!=null?s:e.some(u=>ot(i,u));return o.set(i,a),a},isMisspelled:i=>e.some(({name:a})=>wr(a,He(
i).name)),isEntry:(i,a)=>i===""?r.has(F(a)):n.has(J(i))}}var ws=["criteria","entries","judges"],Y3=e=>"reason"in e;
function qh(e,t,n,{grids:r,structures:o,answers:i},a){
let s=r.map(U=>WC(U,o.get(U.tab))),u=KC(e,n,s);if(Y3(u))return u;let l=[],c=[],d=[];for(let U of u){
let G=tK(U,e,t,{facts:l,questions:c,answers:i},u.length>1);if(G===null)return tR(s);d.push(G)}if(t.length===
ws.length&&!d.some(U=>nK(U,s)))return{reason:"no-sign",tabs:d.flatMap(U=>U.desks.map(G=>G.table.tab)).
filter(Fm)};let p=d.flatMap(U=>U.desks.map(G=>G.table)),[h,...b]=p;if(h!=null&&h.isRepeated&&b.length===
0)return{reason:"unclear-judges",tabs:[h.tab]};let C=d.flatMap(U=>U.names).filter(Fm),A=t.includes(
"judges")?rK(d):e.judges,P=t.includes("entries")?oK(p,C,s,l):e.entries,N=!n&&(d.length>1||d.some(U=>U.
stage.scoreTab!==void 0)),I=N?iK(d):e.stages,_=t.includes("criteria")?aK(d):e.criteria,M=YC(p),z=Q3(
e.settings,M),L={...e,settings:z,stages:I,criteria:_,entries:P,judges:A};if(t.some(U=>L[U].length===
0))return tR(s);if(t.includes("judges")&&!sK(L,d,a.names))return{reason:"unbound",tabs:d.flatMap(U=>U.
desks.map(G=>G.table.tab)).filter(Fm)};let j=s.flatMap(({structure:U})=>U!==void 0&&p.some(({tab:G})=>G===
U.tab)?U:[]),B=[...p.map(U=>U.tab),...l.flatMap(U=>U.kind==="ENTRY_LIST"||U.kind==="TAB_LEFT"?U.params.
tab:[])];return{competition:L,hasStages:N,facts:[...uK(d,A,N,I),...l,...f.keys(M).length>0?[X3(M)]:[
],
...qC(j),...NC(s,B,a)],findings:t.includes("entries")?lK(d):[],questions:Al([...eK(s,p),...c,...NE(p,
i)])}}var X3=({competition:e="",year:t="",city:n="",government:r=""})=>({kind:"TITLES",sure:!1,
params:{
competition:e,year:t,city:n,government:r}}),Q3=(e,t)=>({...e,...f.fromEntries(f.entries(t).filter(([
n])=>e[n]===""))}),eK=(e,t)=>e.flatMap(({structure:n})=>n!==void 0&&t.some(({tab:r})=>r===n.tab)?n.questions:
[]),Fm=(e,t,n)=>n.indexOf(e)===t;function tK(e,t,n,{facts:r,questions:o,answers:i},a){var U,G;let s=e.
desks.map(H=>H.table),u=H=>n.includes("criteria")?_m(H):Ih(H,je(t,e.stage).map(X=>X.name)),l=(U=u(s))!=
null?U:a||e.layout!==null?EC(s):null;if(l===null)return null;let c=u(s)===null,d=JC(l,o,i),p=l.tables.
filter(H=>!d.includes(H));for(let{tab:H}of d)r.push({kind:"TAB_LEFT",sure:!1,params:{tab:H,reason:
"summary"}});let h=p.length<l.tables.length&&(G=u(p))!=null?G:l,{tables:b}=h,C=n.includes("criteria")?
FE(h,o,i):h.criteria,A=a?e.stage.name:null,P=n.includes("criteria")?KE(b,C,i):null;if(P!==null&&o.push(
P),!n.includes("criteria"))return{...e,desks:eR(e,b),criteria:[],isOpen:c,names:C};let N=FC(b,C),I=N!=
null?N:C.map(()=>_C(b,C)),_=gC(b,C,I),M=_.from==="equal"&&N!==null&&new k(N).size>1,z=M?I:_.weights,
L=wC(b,C,z,I,i);L.question!==null&&o.push(L.question);let{weights:j}=L;r.push({kind:"CRITERIA",sure:
b.
length>1&&!c,params:{stage:A,names:C}},{kind:"WEIGHTS",sure:_.from!=="equal",params:{from:M?"maxima":
_.from,stage:A}},{kind:"SCALE",sure:N!==null,params:{max:I.filter(Fm),from:N===null?"scores":
"written",stage:A}});let B=C.map((H,X)=>{var ee,be;return{stage:e.stage.name,name:H,weight:(ee=j[X])!=null?
ee:1,min:0,max:(be=I[X])!=null?be:100,description:""}});return{...e,desks:eR(e,b),criteria:B,isOpen:
c,
names:C}}var eR=({desks:e},t)=>e.filter(n=>t.includes(n.table));function nK(e,t){return e.layout!==null&&
e.layout!=="totals"?!0:e.desks.some(({table:n})=>{let r=t.find(o=>o.grid.tab===n.tab);return r!==void 0&&
jh(r.grid,n.above.length)})}function rK(e){let[t,...n]=e,r=e.flatMap(s=>s.desks.map(u=>u.label)),o=r.
filter((s,u)=>r.findIndex(l=>J(l)===J(s))===u),i=n.length===0&&(t==null?void 0:t.layout)===null;
return(i?
AC(r):Fh(o)).map((s,u)=>{var C,A,P;let l=(C=(i?r:o)[u])!=null?C:"",c=e.filter(N=>N.desks.some(I=>J(I.
label)===J(l))),d=(P=(A=c[0])==null?void 0:A.desks.find(N=>J(N.label)===J(l)))==null?void 0:P.table,
p=s.name===""||J(s.name)===J(s.code),h=(t==null?void 0:t.layout)===null&&p&&d!==void 0?PC(d):"",b=c.
length===e.length?[]:c.map(N=>N.stage.name);return{...s,name:h||s.name,stages:b}})}function oK(e,t,n,
r){
let o=$m(e,t),i=Im(e),a=new k(e.map(u=>u.tab)),s=n.filter(({grid:u})=>!a.has(u.tab)).map(u=>xC(o,i,u)).
find(u=>u!==null);return r.push({kind:"ENTRIES",sure:i,params:{count:o.length,by:i?"code":"name"}}),
s?(r.push({kind:"ENTRY_LIST",sure:!1,params:{tab:s.grid.tab,unscored:s.unscored}}),s.entries.map(u=>(
{
..._d,...u}))):o}function iK(e){let t=e.map(n=>$m(n.desks.map(r=>r.table),n.names).length);return e.
map(({stage:n},r)=>{var i,a;let o=(i=t[r+1])!=null?i:0;return{...n,advance:o>0&&o<((a=t[r])!=null?a:
0)?o:n.advance}})}function aK(e){let[t]=e,n=r=>E.stringify(r.criteria.map(o=>[F(o.name),o.weight,o.max]));
return t!==void 0&&e.every(r=>n(r)===n(t))?t.criteria.map(r=>({...r,stage:null})):e.flatMap(r=>r.criteria)}
function sK(e,t,n){let r=Qn(n,e),o=t.filter(i=>i.layout===null).flatMap(i=>i.desks);return r.length<
o.length||!o.every(i=>r.some(a=>a.name===i.table.tab))||o.length>0&&r.length>o.length?!1:t.filter(i=>i.
layout!==null).every((i,a,s)=>i.desks.every(u=>{let l=e.stages.find(d=>d.name===i.stage.name);return(
l===
void 0||s.length===0?[]:nt(e,l)).filter(d=>Lh(u.label,d)).length===1}))}function uK(e,t,n,r){let o=e.
filter(s=>s.layout===null).flatMap(s=>s.desks.map(u=>u.table.tab)),i=o.every(s=>/juri|judge|penilai|panelis|(?:^|[^\p{L}])j\s?\d/iu.
test(s)),a=e.flatMap(({layout:s,desks:u,stage:l})=>{var c;return s===null?[]:[{kind:"SCORE_TAB",sure:
s!==
"totals",params:{tab:(c=l.scoreTab)!=null?c:"",layout:s,judges:u.map(d=>d.label)}}]});return[...n&&e.
length>1?[{kind:"STAGES",sure:!1,params:{stages:r.map(s=>s.name),advance:r.map(s=>s.advance)}}]:[],
...o.
length>0?[{kind:"JUDGE_TABS",sure:i&&t.length>1,params:{tabs:o}}]:[],...a]}function lK(e){let t=e.flatMap(
i=>i.desks.map(a=>a.table)),n=Im(t)?[]:e.flatMap(i=>i.desks.map(a=>$m([a.table],i.names).map(s=>s.name))),
r=e.flatMap(i=>i.layout===null?[]:i.desks.map(a=>[a.label])),o=i=>a=>({code:"NAMES_SIMILAR",severity:
"error",params:{...a,of:i}});return[...zh(n).map(o("entry")),...zh(r).map(o("judge"))]}function tR(e){
var o,i,a,s;let t=(u,l)=>l.length===0?null:{reason:u,tabs:l.map(c=>c.grid.tab)},n=e.filter(({table:u}
)=>u==
null?void 0:u.columns.some(l=>l.kind==="numbers")),r=e.filter(({grid:u})=>u.values.some(l=>l.some(c=>typeof c==
"number")));return(s=(a=(i=(o=t(n.length>1?"unlike":"not-scores",n))!=null?o:t("turned",r.filter(({
grid:u})=>cK(
u))))!=null?i:t("not-scores",e.filter(({table:u})=>u!==null)))!=null?a:t("not-entries",r.filter(({
grid:u})=>dK(
u))))!=null?s:{reason:"nothing",tabs:[]}}var cK=e=>e.values.slice(0,10).some(t=>t.slice(0,2).some(n=>typeof n==
"string"&&/^(?:kriteria|criteri|aspek|indikator|unsur)/i.test(n.trim()))&&t.filter(n=>typeof n=="string"&&
n.trim()!==""&&!si(n)).length>2),dK=e=>jh(e,g.min(9,e.values.length));m();m();m();m();var Mm=({
evidence:e,distinct:t},n)=>n?e>=5:e>=18&&t>=4;function nR(e){let t=e.reduce((r,o)=>r+o,0),n=r=>[
20,3].some(o=>g.abs(r*o-g.round(r*o))<1e-6);return e.every(r=>n(r/t))}m();m();m();var mK=new k([
"sum","mean","weighted","maximum","minimum","rank"]),Mn=e=>mK.has(e),rR=(e,t)=>F(e)||`#${t}`;
function tr(e,t,n,r){e.doubt=r===void 0?{doubt:t}:{doubt:t,other:r},e.guess=n}var ko=e=>He(e).
weight!==null||yo(e)!==null;function oR({draft:e},t,n){var s;let{header:r,name:o}=(s=e.columns[t])!=null?
s:{header:"",name:""},i=n.
isCriterion(r)&&!Nl(r)||n.hasCriteria&&e.isJudges&&Hh(e,t,r,n),a=["code","name","institution",
"category","judge"].find(u=>e.at[u]===t);return{column:t,label:r,header:r,key:rR(o,t),role:a!=null?a:
i?"criterion":pK(e,t,r),from:[],weights:null,doubt:null,guess:null}}function pK(e,t,n){let r=kt(e,t),
o=Ye(
n);return o==="text"||r==="words"?"text":r==="empty"?n===""||fK.has(o)?"empty":"criterion":e.at.number===
t&&(o==="number"||o==="code")||e.isList&&!XE(n)?"number":"criterion"}var fK=new k(["sum","rank",
"number"]);function Hh({block:e},t,n,r){var a,s,u,l;let o=(s=(a=e.columns[t])==null?void 0:a.groups)!=null?
s:[],i=[n,...o,(l=(u=_n(n))==null?void 0:u.rest)!=null?l:""];return o.some(jr)||i.some(c=>r.isCriterion(
c))||[n,...o].some(c=>vt(c)!==null&&Ye(n)===null)}var gK=1e3;function aR(e,t){let[n]=e;n===void 0||t.isCriterion(
n.shape.header)||(t.hasCriteria?kK(e,
t):hK(e,n.shape.header))}function hK(e,t){var a,s,u,l;let n=e.map(({tab:c,shape:d})=>kt(c.draft,d.column)),
r=e.filter((c,d)=>n[d]!=="empty"),o=r.filter(({shape:c})=>Mn(c.role)),i=r.filter(({shape:c})=>c.role===
"criterion");if(o.length>0&&i.length>0){if(i.filter(({tab:d,shape:p})=>new k(d.numbersIn(p.column).values(
)).
size>=4).length>0)mi(r,"sum-somewhere");else for(let{shape:d}of i)d.role=(s=(a=o[0])==null?void 0:a.
shape.role)!=null?s:"sum";return}for(let[c,{shape:d}]of e.entries())n[c]==="empty"&&d.role==="criterion"&&
r.length>0&&(d.role=(l=(u=r[0])==null?void 0:u.shape.role)!=null?l:"criterion");i.length!==0&&
(n.includes("numbers")?bK(e,i,t):yK(e,i,t))}var mi=(e,t,n=null)=>{for(let{shape:r}of e)tr(r,t,n)};
function yK(e,t,n){
let r=o=>t.every(({tab:i,shape:a})=>{var s;return((s=i.draft.kinds[a.column])!=null?s:[]).every(u=>u===
o||u==="blank")});n===""?mi(e,"unnamed"):(r("check-box")||r("date")&&Ye(n)!==null)&&mi(e,
"not-numbers")}function bK(e,t,n){let r=t.flatMap(({tab:s,shape:u})=>[...s.numbersIn(u.column).values(
)]);if(sR(
r)){for(let{shape:s}of e)s.role==="criterion"&&(s.role="large");return}if(/^[\d\s.,/-]*$/.test(n)){
mi(
e,"unnamed","criterion");return}if(wK.test(n)){mi(e,"penalty");return}let o=Ye(n);if(iR(o)&&ko(n))return;
let i=ui(n);(i||iR(o)||o==="rank"||o==="number")&&!e.every(vK)&&mi(e,i?"sum-misfit":"matter")}var wK=/pengurang|penalt|potongan|\bminus\b|pelanggaran|denda|diskon|deduction/i,
sR=e=>e.filter(t=>g.abs(t)>gK).length*2>e.length,Zh=1.5;function vK({tab:e,shape:t}){var b;let{
columns:n,
block:r}=e.draft,{name:o="",weight:i=null,max:a=null}=(b=n[t.column])!=null?b:{};if(!fs(o))return!1;
let s=n.filter(({column:C,header:A})=>C!==t.column&&Ye(A)===null&&kt(e.draft,C)==="numbers");if(s.some(
C=>i!==null&&C.weight!==null||a!==null&&C.max!==null))return!0;let u=C=>{var A,P;return((P=(A=r.columns[
C])==
null?void 0:A.groups)!=null?P:[]).join(`
`)};if(!s.some(({column:C})=>C<t.column||u(C)!==""&&u(C)===u(t.column))&&Ye(o)==="matter")return!1;
let[
c,d]=[[...e.numbersIn(t.column).values()],s.flatMap(({column:C})=>[...e.numbersIn(C).values()])],p=C=>C.
reduce((A,P)=>A+P,0)/C.length,h=p(c)/p(d);return h>1/Zh&&h<Zh&&g.max(...c)<=Zh*g.max(...d)}var iR=e=>e===
"matter"||e==="institution"||e==="category"||e==="name";function kK(e,t){var i,a;let n=e.flatMap(({
tab:s,
shape:u})=>u.role==="criterion"?[...s.numbersIn(u.column).values()]:[]),r=sR(n),o=Ye((a=(i=e[0])==null?
void 0:i.shape.header)!=null?a:"");for(let{tab:s,shape:u}of e)u.role!=="criterion"||t.isMisspelled(u.
header)||s.draft.isJudges&&Hh(s.draft,u.column,u.header,t)||(r?u.role="large":kt(s.draft,u.column)!==
"numbers"?u.role="text":o==="sum"?u.role="sum":tr(u,"not-listed",null))}m();function Jh(e,t){let n=new y;
return{draft:e,roles:t,numbersIn(r){var i;let o=(i=n.get(r))!=null?i:xK(
e,t,r);return n.set(r,o),o}}}function xK(e,t,n){var o;let r=new y;for(let[i,a]of t.entries()){if(a!==
"entry")continue;let s=Tr((o=e.grid.values[i])==null?void 0:o[n]);s!==null&&r.set(i,s)}return r}var Tn=(
{
tab:e,shape:t})=>e.numbersIn(t.column),Lm=({draft:e},{key:t,column:n})=>e.isJudges?`${e.grid.tab}
${n}`:t,Ll=({draft:e},{column:t})=>{var n,r;return F((r=(n=e.block.columns[t])==null?void 0:n.text)!=
null?r:"")};function uR(e,t,n){var i,a,s,u;let r=new y;for(let[l,c]of e.entries())for(let d of c.draft.isList?
[]:
(i=t[l])!=null?i:[]){let p=Lm(c,d);r.set(p,[...(a=r.get(p))!=null?a:[],{tab:c,shape:d}])}let o=new y;
for(let l of r.values()){aR(l,n);let c=l.filter(({tab:d,shape:p})=>kt(d.draft,p.column)!=="empty").length;
for(let{shape:d}of l)o.set(d,c/l.length)}n.hasCriteria||TK([...r.values()]);for(let[l,c]of e.entries(
))
n.hasCriteria||c.draft.isList||(EK(c,(s=t[l])!=null?s:[],o),CK(c,(u=t[l])!=null?u:[]))}function TK(e){
let t=e.filter(r=>r.length>1&&r.every(({tab:o,shape:i})=>i.role==="criterion"&&i.doubt===null&&kt(o.
draft,i.column)==="numbers")),n=t.filter(SK);if(n.length!==t.length)for(let r of n)r.some(({shape:o}
)=>ko(
o.header))||mi(r,"same-everywhere")}function SK(e){var r;let t=new y,n=0;for(let{tab:o,shape:i}of e)
for(let[a,s]of o.numbersIn(i.column)){let u=di(o.draft,a);if(((r=t.get(u))!=null?r:s)!==s)return!1;n+=
t.has(u)?1:0,t.set(u,s)}return n>=4&&new k(t.values()).size>1}function EK(e,t,n){var i;let r=({
column:a})=>kt(
e.draft,a)!=="empty",o=t.filter(a=>a.role==="criterion"&&a.doubt===null);if(o.some(r))for(let a of o.
filter(s=>!r(s)&&!ko(s.header))){let s=(i=n.get(a))!=null?i:0;s<=.5&&tr(a,s===0?"blank":"some-tabs",
null)}}function CK(e,t){var o;let n=t.filter(i=>i.role==="criterion"&&i.doubt===null&&kt(e.draft,i.column)===
"numbers");if(n.length<2||e.draft.isJudges)return;let r=n.map(({column:i})=>g.max(...e.numbersIn(i).
values()));for(let[i,a]of n.entries()){let s=(o=r[i])!=null?o:0,u=r.filter((l,c)=>c!==i);s>100&&s>2*
g.max(...u)&&tr(a,"large",null)}}m();m();var RK=3;function dR(e,t,n){let r=DK(e,t);if(r.flatMap(l=>l.members).some(
({shape:l})=>n.isCriterion(
l.header)))return;let i=r.flatMap(l=>{var d,p;let c=bh((p=(d=l.members[0])==null?void 0:d.part.own)!=
null?p:"")?OK(l):null;return c===null?[]:[{kind:l,found:c}]});for(let{kind:l}of i)for(let{shape:c,
part:d}of l.
members)lR(c,"weight",d.own);let a=r.filter(l=>i.every(c=>c.kind!==l)),s=PK(a.some(cR)?a.filter(cR):
a);if(s===null){for(let{shape:l,part:c}of a.flatMap(d=>d.members))l.label=c.own,l.key=F(c.own)||l.key,
tr(l,"parts",null);return}let[u]=i;for(let{shape:l,part:c}of s.kind.members)l.header=AK(c,u==null?
void 0:
u.found),l.label=l.header;for(let{kind:l,factors:c}of s.products)for(let{tab:d,shape:p,part:h}of l.members){
lR(p,"weighted",h.own);let b=s.kind.members.find(A=>A.tab===d&&A.part.criterion===h.criterion),C=c.get(
h.criterion);b===void 0||C===void 0||(p.from=[b.shape.column],p.weights=[C])}}var mR=({tab:e,shape:t}
)=>{
var r,o,i;return((o=(r=e.draft.columns[t.column])==null?void 0:r.part)!=null?o:null)!==null&&t.role===
"criterion"&&t.header!==((i=e.draft.columns[t.column])==null?void 0:i.header)};function lR(e,t,n){e.
role=t,e.label=n}function DK(e,t){var r,o,i,a;let n=new y;for(let[s,u]of e.entries())for(let l of(r=
t[s])!=null?r:[]){let c=(i=(o=u.draft.columns[l.column])==null?void 0:o.part)!=null?i:null;if(c===null||
u.draft.isList||l.role!=="criterion"&&l.role!=="empty")continue;let d=Th(c.own);n.set(d,[...(a=n.get(
d))!=null?a:[],{tab:u,shape:l,part:c}])}return[...n].map(([s,u])=>({key:s,members:u}))}var cR=({
members:e})=>e.
some(({tab:t,shape:n})=>kt(t.draft,n.column)==="numbers");function OK({members:e}){var n;let t=new y;
for(let r of e){let o=new k(Tn(r).values()),[i]=o,{criterion:a}=r.part;if(o.size>1||i!==void 0&&((n=
t.get(a))!=null?n:i)!==i)return null;i!==void 0&&t.set(a,i)}return t.size===0?null:t}function AK({
header:e,
criterion:t},n){let r=n==null?void 0:n.get(t);if(r===void 0||n===void 0||He(e).weight!==null)return e;
let o=[...n.values()].every(i=>i<=1);return`${e} (${g.round(r*(o?1e6:1e4))/1e4}%)`}function PK(e){
var o,
i;let t=e.flatMap(a=>{let s=e.filter(l=>l!==a).map(l=>({kind:l,factors:NK(a,l)})),u=s.flatMap(({kind:
l,
factors:c})=>c===null?[]:[{kind:l,factors:c}]);return u.length===s.length?[{kind:a,products:u}]:[]}),
n=t.filter(a=>a.products.some(({factors:s})=>$K(a.kind,s))),r=n.length>0?n:t;return(i=(o=r.find(({
kind:a})=>{
var s,u;return!UE((u=(s=a.members[0])==null?void 0:s.part.own)!=null?u:"")}))!=null?o:r[0])!=null?i:
null}function NK(e,t){var i;let n=new y;for(let a of t.members){let s=e.members.find(({tab:c,part:d}
)=>c===
a.tab&&F(d.criterion)===F(a.part.criterion));if(s===void 0)continue;let u=Tn(s),l=[...Tn(a)].flatMap(
([c,d])=>{let p=u.get(c);return p===void 0?[]:[{score:p,value:d}]});n.set(a.part.criterion,[...(i=n.
get(a.part.criterion))!=null?i:[],...l])}let r=new y,o=0;for(let[a,s]of n){let u=IK(s);if(s.length>0&&
u===null)return null;u!==null&&r.set(a,u),o+=g.max(0,new k(s.map(({score:l})=>l)).size-1)}return o<RK?
null:r}function IK(e){let t=na(e.map(({value:a})=>a)),n=a=>e.reduce((s,u)=>s+a(u),0),r=n(({score:a,
value:s})=>a*
s)/n(({score:a})=>a*a),o=g.round(r*1e3)/1e3,i=a=>a>0&&e.every(({score:s,value:u})=>g.abs(s*a-u)<=t);
return i(o)?o:i(r)?r:null}function $K({members:e},t){let n=[...t].map(([a,s])=>{var c,d;let u=e.find(
({part:p})=>p.criterion===a),l=u==null?void 0:u.tab.draft.columns[u.shape.column];return{factor:s,
max:(c=
l==null?void 0:l.max)!=null?c:1,weight:(d=l==null?void 0:l.weight)!=null?d:null}}),r=a=>[1,100].some(
s=>g.abs(a-s)<s*.001),o=a=>n.reduce((s,u)=>s+a(u),0),i=n.map(({factor:a,max:s,weight:u})=>u===null?w.
NaN:a*s/u);return r(o(({factor:a})=>a))||r(o(({factor:a,max:s})=>a*s))||i.every(a=>{var s;return g.abs(
a-((s=i[0])!=null?s:0))<.001*a})}m();function Vh({draft:e},{column:t,header:n}){var i,a,s,u,l,c,d;
let o=(s=[...(a=(i=e.block.columns[t])==
null?void 0:i.groups)!=null?a:[]].reverse().find(p=>!bo(p)))!=null?s:"";return F((d=(c=(u=vt(n))!=null?
u:vt(o))!=null?c:(l=_n(n))==null?void 0:l.label)!=null?d:o)}var Yh=({tab:e,shape:t})=>e.draft.isJudges&&
Vh(e,t)==="";function pR(e,t){let{tab:n,shape:r,numeric:o}=e,i=!n.draft.isJudges||Yh(e),a=o.filter(p=>p!==
r&&p.role!=="number"&&(i||Vh(n,p)===Vh(n,r))),s=a.filter(({role:p})=>!Mn(p)),u=s.filter(({column:p})=>p<
r.column),l=a.filter(({role:p,column:h})=>fR(p)&&h<r.column),c=g.max(-1,...a.flatMap(({role:p,column:
h})=>Mn(
p)&&h<r.column?h:[])),d=[...new k(l.map(({key:p})=>p))].map(p=>l.filter(h=>h.key===p));return[u.filter(
({column:p})=>p>c),u,u.slice(-1),l,...d,...t?[s,...FK(e)]:[]]}function FK({tab:e,shape:t,numeric:n}){
if(!e.draft.isJudges)return[];let r=n.filter(({column:o,role:i})=>o<t.column&&i!=="number");return[r.
filter(({role:o})=>!Mn(o)),r.filter(({role:o})=>fR(o))]}var fR=e=>e==="sum"||e==="mean"||e==="weighted";
function Xh(e,t){var i,a;let n=e.map(s=>pR(s,t)),r=((i=n[0])!=null?i:[]).flatMap((s,u)=>{var _,M;
let l=n.map(z=>{var L;return(L=z[u])!=null?L:[]}),c=new k(l.map(z=>z.map(({key:L})=>L).join(`
`)));if(l.some(z=>z.length===0)||c.size>1)return[];let d=e.flatMap((z,L)=>{var j;return zK(z,(j=l[L])!=
null?j:[])}),p=(_=GE(d,t?.5:1))!=null?_:LK(d,t),[h]=e;if(p===null||h===void 0||MK(p.derived,h.shape,
(M=l[0])!=null?M:[]))return[];let{derived:b,evidence:C}=p;if(!t&&b.kind==="weighted"&&!nR(b.weights))
return[];let A=new k(d.map(({value:z})=>z)).size,P=z=>b.kind!=="weighted"||b.weights[z]!==0,N=l.map(
z=>z.flatMap(({column:L},j)=>P(j)?L:[])),I=b.kind==="weighted"?b.weights.filter(z=>z!==0):null;
return[
{kind:b.kind,from:N,weights:I,evidence:C,distinct:A}]}),o=g.max(...r.map(({evidence:s})=>s));return(
a=
r.find(({evidence:s})=>s===o))!=null?a:null}function MK(e,{column:t},n){let r=e.kind==="weighted"?n.
filter((o,i)=>{var a;return((a=e.weights[i])!=null?a:0)>1e-9}):[];return r.length===1&&r.every(o=>o.
column>t)}function LK(e,t){let n=t&&e.length>=4?qE(e):null;return n===null?null:{derived:n,evidence:
5}}
function gR(e){return e.reduce((n,r)=>n+Tn(r).size,0)>=4&&e.every(n=>jK(n))}function jK(e){let t=Tn(
e),n=[...t.values()],r=(a,s)=>{var u;return(u=e.tab.numbersIn(a).get(s))!=null?u:0};return pR(e,!0).
flatMap(a=>[a,...a.slice(-1).map(s=>[s])]).filter(a=>a.length>0).map(a=>[...t.keys()].map(s=>a.reduce(
(u,{column:l})=>u+r(l,s),0))).some(a=>ZE(n,a))}var zK=(e,t)=>[...Tn(e)].flatMap(([n,r])=>{let o=t.map(
({column:i})=>e.tab.numbersIn(i).get(n));return o.every(i=>i!==void 0)?[{value:r,sources:o}]:[]});
function yR(e,t,n){let r=KK(e,t),o=({header:a})=>n.isCriterion(a)&&!Nl(a),i=[...r.values()].filter(a=>!a.
some(({shape:s})=>o(s)));for(let a of i)hR(a);for(let a of i.filter(s=>s.every(u=>!Mn(u.shape.role)&&
bR(u)))){for(let{shape:s}of a)s.doubt=null;hR(a)}for(let{tab:a,shape:s,numeric:u}of i.flat().filter(
l=>{var c;return((c=l.shape.doubt)==null?void 0:c.doubt)==="sum-somewhere"}))for(let l of u)l.role===
"criterion"&&Ll(a,l)===Ll(a,s)&&tr(l,"sum-somewhere",null)}var WK=/rata|rerata|mean|average|avg/i;
function KK(e,t){
var r,o,i,a;let n=new y;for(let[s,u]of e.entries()){if(u.draft.isList)continue;let l=((r=t[s])!=null?
r:[]).filter(({role:c,column:d})=>(c==="criterion"||Mn(c))&&kt(u.draft,d)==="numbers");for(let c of l.
filter(d=>!Mn(d.role)&&!mR({tab:u,shape:d}))){let d=(i=(o=u.draft.block.columns[c.column])==null?
void 0:
o.text)!=null?i:"";if(ko(d)&&!ui(c.header)&&!Nl(d))continue;let p=l.filter(({key:b,column:C})=>b===c.
key&&C<c.column).length,h=`${Lm(u,c)}
${p}`;n.set(h,[...(a=n.get(h))!=null?a:[],{tab:u,shape:c,numeric:l}])}}return n}function hR(e){var s,
u;let{label:t=""}=(u=(s=e[0])==null?void 0:s.shape)!=null?u:{},n=Ye(t),r=ui(t)&&!(n==="sum"&&fs(t))||
e.every(bR),o=GK(e,t,n,r),i=o===null?Xh(e,r):null,a=o!=null?o:i!==null&&Mm(i,r)?null:gR(e)?"rank":
null;
if(a!==null)for(let{shape:l}of e)l.role=a;else if(i!==null&&Mm(i,r)){if(wR(e,i),qK(e,i))for(let{
shape:l}of e)
tr(l,"sum-misfit",null)}else if(i!==null&&!r&&i.evidence>=12)for(let{shape:l}of e)tr(l,
"sum-somewhere",null);else e.length>1&&HK(e,r)}function GK(e,t,n,r){return e.every(i=>ZK(i.shape,Tn(
i),n))?"number":n==="rank"&&e.every(i=>wh([...Tn(i).values()]))?"rank":e.every(i=>Tn(i).size>1&&new k(
Tn(i).values()).
size===1)?n==="rank"?"rank":r?WK.test(t)?"mean":"sum":null:null}var qK=(e,{kind:t,weights:n})=>t==="weighted"&&
e.every(Yh)&&(n!=null?n:[]).some((r,o,i)=>{var a;return g.abs(r-((a=i[0])!=null?a:0))>.001});
function HK(e,t){for(let n of e){let r=Xh([n],t);r!==null&&r.evidence>=18&&Mm(r,t)&&wR([n],r)}}var bR=(
{
tab:e,shape:t,numeric:n})=>n.some(r=>r!==t&&Ll(e,r)===Ll(e,t)&&Mn(r.role));function wR(e,{kind:t,
from:n,
weights:r}){var o;for(let[i,{shape:a}]of e.entries())a.role=t,a.from=(o=n[i])!=null?o:[],a.weights=r}
function ZK({label:e},t,n){let r=[...t.values()];return n==="number"?r.every(o=>w.isInteger(o))&&new k(
r).size===r.length?!0:r.every(o=>w.isInteger(o)&&o>=1990&&o<=2100):e===""&&r.length>2&&r.every((o,i)=>o===
i+1)}m();function vR(e,t){var n;for(let[r,o]of e.entries()){let i=(n=t[r])!=null?n:[],a=i.flatMap(u=>{
var l;return(l=
JK(o,u))!=null?l:[]});if(a.length<2||o.draft.isList||o.draft.isJudges)continue;let s=a.every(({value:
u})=>u<=
1);for(let{shape:u,of:l,value:c}of a){u.role="weight";let d=VK(o,i,a,u,l);d===void 0||ko(d.header)||
(d.header=`${d.header} (${g.round(c*(s?1e6:1e4))/1e4}%)`)}}}function JK(e,t){var i;let n=WE(t.label);
if(n===null||t.role!=="criterion"||(i=e.draft.columns[t.column])!=null&&i.part)return null;let r=[
...Tn(
{tab:e,shape:t}).values()],[o]=r;return o!==void 0&&r.length>1&&r.every(a=>a===o)?{shape:t,of:n,
value:o}:
null}function VK(e,t,n,{column:r},o){let i=t.filter(s=>s.role==="criterion"&&kt(e.draft,s.column)===
"numbers");if(o!=="")return i.find(({header:s})=>F(He(s).name)===F(o));let a=i.every(s=>n.some(({
shape:u})=>u.
column<s.column));return i.find(s=>s.column===r+(a?1:-1))}function kR(e,t){let n=e.map(r=>r.draft.columns.map(
o=>oR(r,o.column,t)));return dR(e,n,t),vR(e,n),yR(
e,n,t),uR(e,n,t),n}m();var xR={code:"Kode",name:"Nama Inovasi",institution:"Instansi",category:
"Kategori"},YK={weight:"Bobot",maximum:"Maks"},XK=new k(["numbers","example","statistic","section",
"header","note","left-out"]);
function TR(e,{roles:t,sections:n},r){let{grid:o,block:i,at:a}=e,u=r.some(P=>Pt(P.header)==="total")?
-1:g.max(-1,...r.flatMap(({role:P,column:N})=>P==="sum"||P==="mean"||P==="weighted"?N:[])),l=P=>{let N=r[
P];
return N===void 0?!1:Mn(N.role)?P!==u&&Pt(N.header)!=="total":N.role==="left-out"||N.role==="weight"||
N.role==="number"||N.role==="large"},c=a.name>=0?a.name:a.code,d="",p=n.size>0&&a.category<0,h=(P,N)=>P.
map((I,_)=>{let M=YK[N];return XK.has(N)||l(_)||M!==void 0&&_<c?"":M!==void 0&&_===c?M:I}),b=(P,N)=>{
var I;return N<i.top?QK(P,e.isJudges&&N===i.top-1):N<i.bottom?t5(e,N):N===i.bottom?r.map(_=>e5(e,_,u,
l)):h(P,(I=t[N])!=null?I:"blank")},C=P=>{var N;return P===i.bottom?xR.category:(t[P]==="section"&&(d=
(N=n.get(P))!=null?N:""),t[P]==="entry"?d:"")},A=o.values.map((P,N)=>p?[...b(P,N),C(N)]:b(P,N));
return{
tab:o.tab,values:A}}function QK(e,t){let n=e.some(r=>typeof r=="string"&&Pm(r));return e.map(r=>{var o;
return n?(o=Tr(r))!=null?o:r:t?"":r})}function e5({at:e},t,n,r){let{column:o,header:i}=t;for(let a of[
"code","name","institution","category"])if(e[a]===o)return Pt(i)===a?i:xR[a];return o===n?"Total":r(
o)?"":i}function t5({block:e,isJudges:t,columns:n},r){return!t||r!==e.bottom-1?n.map(()=>""):e.columns.
map(({groups:o},i)=>{var s,u,l;let a=(s=o.slice(-1)[0])!=null?s:"";return a!==((l=(u=e.columns[i-1])==
null?void 0:u.groups.slice(-1)[0])!=null?l:"")?a:""})}function jm(e,t,n){let r=aC(e.filter(u=>!Fn(u)),
t);sC(r);let o=r.map(u=>{let l=fC(u,pC(u,c=>Eh(u,c)),
t);return{draft:n5(u,l.roles),reading:l}}),i=o.map(({draft:u,reading:l})=>Jh(u,l.roles)),a=kR(i,t),s=o.
map(({draft:u,reading:l},c)=>{var b;let d=((b=a[c])!=null?b:[]).map(C=>r5(C,n,t)),p=s5({draft:u,
reading:l},
o,n),h=[...o5(u,d,t),...p,...l.otherHeaders.map(C=>a5(u,C)),...i5(u)];return{tab:u.grid.tab,
headerRow:u.
block.bottom,columns:d,rows:l.roles,values:u.grid.values,view:TR(u,l,d),questions:h}});return new y(
s.map(u=>[u.tab,u]))}var n5=(e,t)=>({...e,kinds:e.kinds.map(n=>n.map((r,o)=>t[e.block.bottom+1+o]===
"entry"?r:"blank"))}),SR=({key:e})=>`column/${e}`,ER=(e,t)=>!t.hasCriteria||t.isCriterion(e);
function r5(e,t,n){
let r=e.doubt===null?void 0:t.get(SR(e)),o=e.header===""&&e.doubt!==null?`Kolom ${$n(e.column)}`:e.header;
return r==="criterion"&&ER(o,n)?{...e,header:o,role:"criterion",doubt:null}:r==="ignore"?{...e,role:
"left-out",doubt:null}:{...e,header:o}}var o5=({grid:e,block:t},n,r)=>n.flatMap(o=>{var a;if(o.doubt===
null)return[];let i=ft.COLUMN.filter(s=>s!=="criterion"||ER(o.header,r));return[{id:SR(o),kind:
"COLUMN",tab:e.tab,cell:Te(t.bottom,o.column),tabs:[e.tab],params:{header:o.label,column:$n(o.column),
...o.
doubt},options:i,default:(a=i.find(s=>s===o.guess))!=null?a:null}]});function i5(e){let{grid:t,block:
n,
columns:r,at:o}=e;if(o.judge>=0)return[];let i=u=>new k(t.values.slice(n.bottom+1).map(l=>F(W(l[u]))).
filter(l=>l!=="")),a=i(o.name),s=r.find(({column:u})=>{if(o.name<0||u<=o.name||kt(e,u)!=="words")return!1;
let c=[...i(u)].filter(d=>a.has(d)).length;return c>2&&c*2>a.size});return s===void 0?[]:[{id:`side/${F(
t.tab)}`,kind:"SIDE_BY_SIDE",tab:t.tab,cell:Te(n.bottom,s.column),tabs:[t.tab],params:{columns:[$n(o.
name),$n(s.column)]},options:ft.SIDE_BY_SIDE,default:null}]}var a5=({grid:e},t)=>({id:`table/${F(e.tab)}/${t+1}`,
kind:"OTHER_TABLE",tab:e.tab,cell:Te(t,0),tabs:[e.tab],params:{row:t+1},options:ft.OTHER_TABLE,
default:null});function s5({draft:e,reading:t},n,r){return t.doubtful.flatMap(({row:o,label:i,key:a}
)=>{
if(n.some(d=>d.reading!==t&&u5(d,a)))return[];let s=`row/${a}`,u=r.get(s);if(u==="ignore"&&(t.roles[
o]=
"left-out"),u!==void 0)return[];let{grid:l,at:c}=e;return[{id:s,kind:"ROW",tab:l.tab,cell:Te(o,g.max(
0,c.name>=0?c.name:c.code)),tabs:[l.tab],params:{label:i,row:o+1},options:ft.ROW,default:null}]})}
var u5=({
draft:e,reading:t},n)=>!t.doubtful.some(r=>r.key===n)&&t.roles.some((r,o)=>r==="entry"&&di(e,o)===n);
m();var zm=e=>e.find(t=>De(t,Z.plenary));function l5(e,t){var r;let n=t.length===1&&e===""?t[0]:void 0;
return(r=
t.find(({name:o})=>F(o)===F(e)))!=null?r:n}function c5(e,t){if(ne(e))return null;let n=ct(e);return n===
null?"not-a-number":w.isInteger(n)&&n>=t?n:"out-of-range"}function Bm(e,{stages:t,entries:n}){var s,
u;let r=pt(e,as),o=[],i=[],a=[];for(let{row:l,cell:c}of(s=r==null?void 0:r.rows)!=null?s:[]){let d=M=>W(
c(M)),p=l5(d("stage"),t),h=n.find(M=>J(M.code)===J(d("entry"))),b=(M,z,L=d(M),j=[])=>{let B={setting:
`plenary.${M}`,value:L,reason:z,allowed:j},U=p===void 0?{}:{stage:p.name};return i.push({code:
"SETTING_INVALID",severity:"error",...U,...rt(r,l,M),params:B}),null},C=(M,z)=>{let L=c5(c(M),z);
return typeof L==
"string"?b(M,L,c(M)):L};if(p!==void 0&&h!==void 0){let M=a.some(z=>z.stage===p.name&&z.entry===h.code);
if(a.push({stage:p.name,entry:h.code}),M&&!ne(c("rank"))){b("entry","duplicate");continue}}if(ne(c(
"rank")))continue;p===void 0&&b("stage","unknown-reference",d("stage"),t.map(M=>M.name)),h===void 0&&
b("entry","unknown-reference");let A=C("rank",1),P=C("computed",1),[N,I]=[C("votesFor",0),C(
"votesAgainst",0)];if(A!==null&&A!==P&&d("reason")===""&&b("reason","empty"),p===void 0||h===void 0||
A===null)
continue;let _=rt(r,l,"rank");o.push({stage:p.name,entry:h.code,computed:P,rank:A,reason:d("reason"),
votesFor:N,votesAgainst:I,tab:e.tab,cell:(u=_==null?void 0:_.cell)!=null?u:null})}return{decisions:o,
findings:i,listed:a}}m();var $e=()=>SpreadsheetApp.getActiveSpreadsheet(),Ln=()=>$e().getId(),jl=()=>$e(
).getSheets().filter(
e=>e.getType()===SpreadsheetApp.SheetType.GRID),ze=()=>jl().map(e=>e.getName()),zl=()=>new y(jl().map(
e=>[e.getName(),e.getSheetId()])),CR=()=>jl().filter(e=>e.isSheetHidden()).map(e=>e.getName()),Um=()=>jl(
).
filter(e=>e.getLastRow()>0).map(e=>e.getName()),d5=/(?:^(?:zh|ja|ko|hu|lt|mn)(?:_|$)|_(?:US|PH)$)/;
function m5(){
let e=null;return t=>{e!=null||(e={zone:$e().getSpreadsheetTimeZone(),monthFirst:d5.test($e().getSpreadsheetLocale(
))});
let n=Utilities.formatDate(t,e.zone,"yyyy-MM-dd'T'HH:mm:ss");return e.monthFirst?{date:n,monthFirst:
!0}:
{date:n}}}function Me(e){let t=$e().getSheetByName(e);if(t===null)return{tab:e,values:[]};let n=m5(),
r=o=>typeof o=="string"||typeof o=="number"||typeof o=="boolean"?o:o instanceof R?n(o):"";return{tab:
e,
values:t.getDataRange().getValues().map(o=>o.map(r))}}function Wm(e){var n,r;let t=(r=(n=$e().getSheetByName(
e))==null?void 0:n.getDataRange().getFormulas())!=null?r:[];return t.some(o=>o.some(i=>i!==""))?t:[]}
var ks=e=>{var t,n;return(n=(t=$e().getSheetByName(e))==null?void 0:t.getDataRange().getNumberFormats(
))!=
null?n:[]},RR=()=>$e().getProtections(SpreadsheetApp.ProtectionType.SHEET).map(e=>e.getRange().getSheet(
).
getName());function Qh(e,t){if(t)return/^[=+\-@']/.test(e)?`'${e}`:e;let n=/^[\p{L}\u201c]\P{N}*$/u.test(
e)&&!/^(true|false)$/iu.test(e.trim());return e===""||n?e:`'${e}`}var DR="@",ey=(e,t)=>{let n=t.map(
r=>r===DR);return e.map(r=>r.map((o,i)=>typeof o=="string"?Qh(o,n[i]===!0):o))};function xo(e,t,n){
let[
r,o]=[e.getMaxRows(),e.getMaxColumns()];t>r&&e.insertRowsAfter(r,t-r),n>o&&e.insertColumnsAfter(o,n-
o)}function Yt(e,t,n,r,o=[]){var s,u;let i=$e().getSheetByName(e),a=(u=(s=r[0])==null?void 0:s.length)!=
null?u:0;i===null||a===0||(xo(i,t+r.length,n+a),i.getRange(t+1,n+1,r.length,a).setValues(ey(r,o)))}
function OR(e,t,n,r){
let o=$e().getSheetByName(e);o!==null&&(xo(o,t+r,n+1),o.getRange(t+1,n+1,r,1).setNumberFormat(DR))}
var zr=e=>{
var t,n;return(n=(t=$e().getSheetByName(e))==null?void 0:t.getLastRow())!=null?n:0};function AR(){
for(let e of jl())
e.getLastRow()===0&&$e().deleteSheet(e)}var Sn=()=>SpreadsheetApp.flush();function PR(e,t){let n=$e(
).
getSheetByName(e);if(n===null)return!1;let r=t===null?null:p5(n,t);return r===null?n.activate():r.activate(
),
!0}function p5(e,t){try{return e.getRange(t)}catch{return null}}m();m();function Km(e){let{language:
t}=e.settings,n=[ia(Cl,t,y5(e.settings)),f5(e.stages,t),ia(Dl,t,e.criteria.
map(o=>{var i;return[(i=o.stage)!=null?i:"",o.name,o.weight,o.min,o.max,o.description]})),ia(kr,t,e.
entries.map(o=>{var i,a;return[o.code,o.name,o.institution,o.category,o.unitType,o.innovator,o.contact,
o.phone,o.email,o.link,(a=(i=Zo.find(([s])=>s===o.status))==null?void 0:i[1][t])!=null?a:"",o.reason]}
)),
ia(Xi,t,e.judges.map(o=>[o.code,o.name,o.role,o.institution,o.email,o.phone,o.stages.join(", "),o.conflicts.
join(", ")]))];if(e.institutions.length===0)return n;let r=e.institutions.map(o=>[o.name,o.parent,o.
unitType,g5(o.required,t)]);return[...n,ia(Ol,t,r)]}function ia(e,t,n){var r;return{name:e.tab[t],
values:[
aT(e,t),...n],headerRow:0,frozenColumns:((r=e.columns[0])==null?void 0:r.key)==="code"?1:0,widths:e.
columns.map(o=>o.width),formats:e.columns.map(o=>{var i;return(i=o.format)!=null?i:""}),layout:""}}
var NR=(e,t,n)=>({
...ia(e,n,[]),name:t});function f5(e,t){let n=e.map((s,u)=>h5(s,u,t)),r=ia(Rl,t,n);if(e.some(s=>s.scoreTab!==
void 0))return r;let{values:o,widths:i,formats:a}=r;return{...r,values:o.map(s=>s.slice(0,-1)),
widths:i.
slice(0,-1),formats:a.slice(0,-1)}}var g5=(e,t)=>{var n,r;return(r=(n=Pn.find(([o])=>o===e))==null?
void 0:
n[1][t])!=null?r:""};function h5(e,t,n){var i,a,s,u,l;let r=e.title===null?"":"name"in e.title?e.title.
name:e.title.outcomes.map(c=>`${c.places}: ${c.name}`).join("; "),o=(a=(i=Ba.find(([c])=>c===e.form))==
null?void 0:i[1][n])!=null?a:"";return[t+1,e.name,(s=e.weight)!=null?s:"",(u=e.advance)!=null?u:"",r,
o,e.date===null?"":Hi(e.date,n),(l=e.scoreTab)!=null?l:""]}function y5(e){let{language:t}=e,n=er.map(
a=>[a.word[t],ty(e,a)]),r=g.max(3,e.prizes.length),o=v.from({length:r},(a,s)=>{var u;return[`${cs[t]} ${s+1}`,
(u=e.prizes[s])!=null?u:""]}),i=n.findIndex(([a])=>{var s;return a===((s=er.find(u=>u.key===
"plenaryDate"))==null?void 0:s.word[t])});return[...n.slice(0,i),...o,...n.slice(i)]}function ty(e,t){
var o,i;let n=e[t.key],{language:r}=e;return t.kind==="date"?typeof n=="string"?Hi(n,r):"":t.kind===
"choice"?(i=(o=t.choices.find(([a])=>a===n))==null?void 0:o[1][r])!=null?i:"":t.kind==="choices"&&v.
isArray(n)?n.map(a=>{var s,u;return(u=(s=t.choices.find(([l])=>l===a))==null?void 0:s[1][r])!=null?u:
a}).join(", "):v.isArray(n)?n.join(", "):t.kind==="auto-or-number"&&n==="auto"?t.auto[r]:typeof n=="number"||
typeof n=="string"?n:""}function IR(e,t){let n=xn(e),r=c=>{let d=e.get(c);return d===void 0||d.values.every(
p=>p.every(ne))},
o=ws.filter(r);if(o.length===0)return{reading:n,unwritten:[],facts:[],findings:[],questions:null};
let i=b5(
n.competition,o,!r("stages"),t);if("reason"in i)return{reading:n,unwritten:[],facts:[],findings:v5(o,
n.competition,i),questions:null};let{language:a}=n.competition.settings,s=["settings","stages"].filter(
c=>r(c)&&(c==="settings"||i.hasStages)),u=Km(i.competition).flatMap(c=>{var p,h;let d=[...s,...o].find(
b=>Z[b][a]===c.name);return d===void 0?[]:[[d,{...c,name:(h=(p=e.get(d))==null?void 0:p.tab)!=null?h:
c.name}]]}),l=u.map(([c,{name:d,values:p}])=>[c,{tab:d,values:p}]);return{reading:xn(new y([...e,...l])),
unwritten:i.findings.length+i.questions.length>0?[]:u.map(([,c])=>c),facts:i.facts,questions:o.includes(
"criteria")?i.questions:null,findings:[...i.findings,...w5(i.facts)]}}function b5(e,t,n,{names:r,
isHidden:o,
read:i,answers:a}){let s=Qn(r,e).map(M=>M.name),u=e.stages.flatMap(M=>r.filter(z=>z===M.scoreTab)),l=s.
length>0||e.stages.length>1&&e.judges.length>0,d=(l?[]:r.filter(o)).filter(M=>a.get(Fl(M))!=="use"),
p=r.filter(M=>!d.includes(M)&&a.get(Pl(M))!=="ignore"),h=Ml(e),b=M=>{let z=M.map(i);return{grids:z,
structures:jm(
z,h,a),answers:a}},C=l?s:p.filter(M=>Vi(M)||u.includes(M)),A={names:r,hidden:d},P=qh(e,t,n,b(C),A),N=l?
[]:p.filter(M=>El(M)&&!C.includes(M)),I="reason"in P&&["nothing","not-entries","not-scores"].includes(
P.reason);if("questions"in P){let M=d.filter(L=>Vi(L)&&!a.has(Fl(L))),z=Wh(P.competition,b(M));
return{
...P,questions:[...P.questions,...z]}}if(!I||N.length===0)return P;let _=qh(e,t,n,b([...C,...N]),A);
return"reason"in _?P:_}var w5=e=>e.flatMap(t=>{var o;if(t.kind!=="SCALE"||t.params.from==="written")
return[];let{stage:n,max:r}=t.params;return[{code:"SCALE_ASSUMED",severity:"info",...n===null?{}:{
stage:n},
params:{max:(o=r[0])!=null?o:100}}]});function v5(e,t,n){return(e.length===ws.length?["entries"]:e).
map(o=>{let i=Z[o][t.settings.language];return{code:"TAB_MISSING",severity:"error",tab:i,params:{tab:
i,
judge:null,why:n}}})}m();m();m();var ny="\u2713",To=e=>`"${e.replace(/"/g,'""')}"`;function $R(e){
let[t="0",n="0"]=x(e).split("e"),[r="0",o=""]=t.split("."),i=o.length-w(n),a=x(w(r+o));return i>0?`${a}/${10**i}`:
`${a}${"0".repeat(-i)}`}
function _R(e,t,n){let r=Te(e,t,1,n),o=`IF(COUNTA(${r})=0;"";COUNT(${r})&"/${n}")`,i=`IF(COUNT(${r})=${n};${To(
ny)};${o})`;return`=IF(COUNTIF(${r};${To(bn.id)})>0;${To(bn.id)};${i})`}function FR(e,t,n,r,o){
let i=u=>Te(e,u,t,1),a=u=>`COUNTIF(${i(r)};${To(u)})`;return`=${`${a(ny)}+${a(bn.id)}`}&${To(o.of)}&COUNTA(${i(
n)})&${To(o.done)}`}function MR(e,t,{min:n,max:r}){let o=Te(e,t),i=`AND(${o}>=${$R(n)};${o}<=${$R(r)})`;
return`=IF(ISNUMBER(${o});${i};${o}=${To(bn.id)})`}var LR=(e,t,n)=>{let r=`$${Te(e,t)}`;
return n==="complete"?`=${r}=${To(ny)}`:n==="recused"?`=${r}=${To(bn.id)}`:`=NOT(${r}="")`};m();var jR=(
{code:e,name:t})=>t===""?e:`${t} (${e})`,zR=e=>e.filter(t=>t!=="").join(" \xB7 "),k5={title:(e,t,n)=>zR(
[e,jR(t),n]),help:(e,t)=>[`Nilai ${e!=null?e:"sesuai judul"} atau BK (benturan).`,...t===""?[]:[`Batas: ${t}.`]].join(
" "),of:" dari ",done:" selesai",rejected:e=>`Isi angka ${e}, atau BK bila tidak menilai karena benturan kepentingan. Kosongkan bila belum dinilai.`}
,x5={title:(e,t,n)=>zR([e,jR(t),n]),
help:(e,t)=>[`Score ${e!=null?e:"as headed"} or BK (conflict).`,...t===""?[]:[`Due: ${t}.`]].join(
" "),
of:" of ",done:" done",rejected:e=>`Enter a number ${e}, or BK if you step aside because of a conflict of interest. Leave blank what is not scored yet.`}
,ry=e=>({id:k5,en:x5})[e];m();function T5(e){let t=2166136261;for(let n=0;n<e.length;n++)t=g.imul(t^e.charCodeAt(
n),16777619);return t>>>
0}function S5(e){let t=g.imul(e^e>>>16,2246822507),n=g.imul(t^t>>>13,3266489909);return(n^n>>>16)>>>
0}function oy(e,t,n){if(t.form!=="files")return[...e];let r=`${F(t.name)}|${J(n.code)}|`;return e.map(
(o,i)=>({entry:o,index:i,key:S5(T5(r+J(o.code)))})).sort((o,i)=>o.key-i.key||o.index-i.index).map(({
entry:o})=>o)}var pi={code:$("Kode","Code"),status:$("Terisi","Filled"),name:$("Nama Inovasi",
"Innovation"),notesToCommittee:$(
"Catatan untuk Panitia","Notes to Committee"),notesToEntrant:$("Catatan untuk Peserta",
"Notes to Entrant"),institution:$("Instansi","Institution"),link:$("Tautan Proposal","Proposal Link")}
,iy=3,So=iy+
1,Gm=0,qm=1,E5=2,Br=3,C5=[["complete","#d9ead3"],["recused","#e0e0e0"],["begun","#fff2cc"]],ay=({min:
e,
max:t},n)=>{let r=o=>n==="id"?x(o).replace(".",","):x(o);return`${r(e)}\u2013${r(t)}`},R5=e=>g.min(
110,
g.max(62,...e.split(/\s+/).map(t=>14+8*t.length)));function sy({criteria:e,language:t,entries:n}){
let r=e.
map(i=>`${i.name} (${ay(i,t)})`),o=n.some(i=>i.link!=="")?[pi.link[t]]:[];return{headers:[pi.code[t],
pi.status[t],pi.name[t],...r,pi.notesToCommittee[t],pi.notesToEntrant[t],pi.institution[t],...o],
widths:[
62,58,128,...r.map(R5),160,160,160,...o.map(()=>180)],scored:r.length}}var D5=e=>["code","status",
"name","institution","link"].some(t=>De(e,pi[t])),BR=({values:e,headerRow:t},n)=>{var r;return((r=e[
t])!=
null?r:[]).every((o,i)=>{var a;return((a=n[t])==null?void 0:a[i])===o})};function UR(e){var n;let t=(
n=
e[iy])!=null?n:[];return e.slice(So).every(r=>r.every((o,i)=>{var a;return o===""||D5(x((a=t[i])!=null?
a:""))}))}var WR=({scored:e,expected:t})=>e===0?"":e<t?"#f1c232":"#6aa84f";function uy(e,t,n){let{
headers:r,
scored:o}=sy(n),i=v.from({length:o+2},()=>""),a=s=>[s.institution,s.link].slice(0,r.length-Br-o-2);
return{
values:e.map(s=>[s.code,"",s.name,...i,...a(s)]),formulas:e.map((s,u)=>r.map((l,c)=>c===qm?_R(t+u,Br,
o):""))}}var ly=(e,t)=>({top:So,left:Br,height:t-So+1,width:e+2});function Hm(e,t){let{criteria:n,
language:r}=e,
o=ry(r),i=(s,u)=>({top:So,left:s,height:t,width:u}),a=i(Gm,Br+n.length);return{table:i(Gm,sy(e).headers.
length),progress:{row:0,column:0,formula:FR(So,t,Gm,qm,o)},validations:KR(n).map(({from:s,count:u,
criterion:l})=>({
block:i(Br+s,u),formula:MR(So,Br+s,l),help:o.rejected(ay(l,r))})),colours:C5.map(([s,u])=>({block:a,
formula:LR(So,qm,s),background:u})),open:ly(n.length,So+t-1)}}function KR(e){let t=[];for(let[n,r]of e.
entries()){let o=t[t.length-1];(o==null?void 0:o.criterion.min)===r.min&&o.criterion.max===r.max?o.count+=
1:t.push({from:n,count:1,criterion:r})}return t}function Zm(e){var P;let{stage:t,judge:n,criteria:r,
language:o,competition:i,deadline:a}=e,s=ry(o),{headers:u,widths:l,scored:c}=sy(e),d=oy(e.entries,t,
n),p=KR(r).map(({criterion:N})=>ay(N,o)),h=Hm(e,d.length),b=uy(d,So,e),C=N=>[N,...u.slice(1).map(()=>"")],
A=C("");return{name:Qo(t,n),...h,headerRow:iy,frozenColumns:E5,widths:l,formats:u.map((N,I)=>I===Gm?
"@":I>=Br&&I<Br+c?_r:""),centred:u.flatMap((N,I)=>I===qm||I>=Br&&I<Br+c?[I]:[]),values:[A,C(s.title(
t.name,n,i)),C(s.help(p.length===1&&(P=p[0])!=null?P:null,a)),u,...b.values],formulas:[C(h.progress.
formula),A,A,A,...b.formulas]}}m();m();function cy(e){var n;let t=$e().getSheetByName(e);return(n=t==null?
void 0:t.getProtections(SpreadsheetApp.
ProtectionType.SHEET)[0])!=null?n:null}var GR=e=>e.getEditors().map(t=>t.getEmail());function qR(e){
let t=cy(e);return t===null||t.isWarningOnly()?null:GR(t)}function Ur(e,t){var r;let n=(r=$e().getSheetByName(
e))==null?void 0:r.protect();n!==void 0&&(Bl(n,t),n.setUnprotectedRanges([]))}function Bl(e,t){e.isWarningOnly(
)&&
e.setWarningOnly(!1);let n=t.map(r=>r.toLowerCase());e.removeEditors(GR(e).filter(r=>!n.includes(r.toLowerCase(
)))),
e.canDomainEdit()&&e.setDomainEdit(!1)}var HR=e=>cy(e)===null;function ZR(e,t){let n=cy(e);n!==null&&
(t===null?n.remove():t.length>0&&n.addEditors(t))}function Jm(e){let t=$e().getSheetByName(e);t!==null&&
!t.isSheetHidden()&&t.hideSheet()}m();var dy="#d9e2f3";function nr(e){var t;for(let n=1;;n+=1){let r=Ah(
e.name,n),o=$e().getSheetByName(r);
if(JR(o)){En({...e,name:r});return}let i=O5(o);if(Nh((t=i[0])==null?void 0:t[0])){A5(i,e)||YR(o,e),
VR(
r,e,o.getLastRow(),o.getLastColumn());return}}}function En(e){var t;YR((t=$e().getSheetByName(e.name))!=
null?t:my(e.name),e),VR(e.name,e,0,0)}function my(e){let t=$e().getActiveSheet(),n=$e().insertSheet(
e,$e().getSheets().length);return $e().setActiveSheet(t),n}var JR=e=>e===null||e.getLastRow()===0;
function dn(e){
for(let t=1;;t+=1){let n=Ah(e,t);if(JR($e().getSheetByName(n)))return{name:n,grid:null};let r=Me(n);
if(Fn(r))return{name:n,grid:r}}}function O5(e){return e.getLastRow()<3?[]:e.getRange(2,1,2,g.max(1,e.
getLastColumn())).getValues()}function A5([e=[],t=[]],n){var o;let r=(o=n.values[n.headerRow])!=null?
o:[];return x(e[0]).endsWith(n.layout)&&r.every((i,a)=>i===t[a])}function VR(e,t,n,r){let o=g.max(t.
values.length,n),i=g.max(t.widths.length,r),a=v.from({length:o},(s,u)=>v.from({length:i},(l,c)=>{var d,
p;return(p=(d=t.values[u])==null?void 0:d[c])!=null?p:""}));Yt(e,0,0,a,t.formats)}function YR(e,t){
let n=t.
widths.length,r=t.headerRow+1;xo(e,t.values.length+1,n);let o=(t.isClosed?t.values.length:e.getMaxRows(
))-
r;for(let{start:i,length:a,value:s}of fi(t.widths))e.setColumnWidths(i+1,a,s);e.getRange(r,1,o+1,n).
setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:i,length:a,
value:s}of fi(
t.formats))s!==""&&o>0&&e.getRange(r+1,i+1,o,a).setNumberFormat(s),DT(s)&&e.getRange(r,i+1,o+1,a).setHorizontalAlignment(
"center");e.getRange(r,1,1,n).setFontWeight("bold").setBackground(dy),t.headerRow>0&&e.getRange(1,1).
setFontSize(14),e.setFrozenRows(r),t.frozenColumns>0&&e.setFrozenColumns(t.frozenColumns)}function fi(
e){
let t=[];for(let[n,r]of e.entries()){let o=t[t.length-1];o!==void 0&&o.value===r?o.length+=1:t.push(
{start:n,length:1,value:r})}return t}var jn=(e,{top:t,left:n,height:r,width:o})=>e.getRange(t+1,n+1,
r,o),XR=({values:e,formulas:t},n)=>ey(
e,n).map((r,o)=>r.map((i,a)=>{var s;return((s=t[o])==null?void 0:s[a])||i})),P5=e=>{var t;return(t=$e(
).
getSheetByName(e))!=null?t:my(e)};function py(e,t){let n=P5(t),{headerRow:r,widths:o,formats:i,
frozenColumns:a,
centred:s,table:u}=e,[l,c]=[n.getLastRow(),n.getLastColumn()];xo(n,e.values.length+1,o.length),l>0&&
jn(n,{top:0,left:0,height:l,width:c}).setDataValidation(null);for(let{start:h,length:b,value:C}of fi(
o))n.setColumnWidths(h+1,b,C);let d={...u,top:r,height:u.height+1};jn(n,d).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:h,length:b,value:C}of fi(o.map((A,P)=>s.includes(
P))))C&&jn(n,{...d,left:h,width:b}).setHorizontalAlignment("center");for(let{start:h,length:b,value:
C}of fi(
i))C!==""&&jn(n,{...u,left:h,width:b}).setNumberFormat(C);jn(n,{...d,height:1}).setFontWeight("bold").
setBackground(dy),jn(n,{top:0,left:0,height:1,width:1}).setFontSize(14).setFontWeight("bold"),n.setFrozenRows(
r+1),n.setFrozenColumns(a),QR(n,e),N5(n,XR(e,i),l,c)}function N5(e,t,n,r){var s,u;let o=g.max(t.length,
n),i=g.max((u=(s=t[0])==null?void 0:s.length)!=null?u:0,r),a=v.from({length:o},(l,c)=>v.from({length:
i},
(d,p)=>{var h,b;return(b=(h=t[c])==null?void 0:h[p])!=null?b:""}));e.getRange(1,1,o,i).setValues(a)}
function QR(e,{validations:t,colours:n}){for(let{block:r,formula:o,help:i}of t){let a=SpreadsheetApp.
newDataValidation().requireFormulaSatisfied(o).setAllowInvalid(!1).setHelpText(i).build();jn(e,r).setDataValidation(
a)}e.setConditionalFormatRules(n.map(({block:r,formula:o,background:i})=>SpreadsheetApp.newConditionalFormatRule(
).
whenFormulaSatisfied(o).setBackground(i).setRanges([jn(e,r)]).build()))}function eD(e,t,n){let r=$e(
).
getSheetByName(e);if(r===null)return;let{table:o,headerRow:i,centred:a,formats:s,progress:u}=t;xo(r,
o.top+o.height,o.width);let l={...o,top:o.top+o.height-n.values.length,height:n.values.length};jn(r,
l).setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:c,length:d,
value:p}of fi(
t.widths.map((h,b)=>a.includes(b))))p&&jn(r,{...l,left:c,width:d}).setHorizontalAlignment("center");
for(let{start:c,length:d,value:p}of fi(s))p!==""&&jn(r,{...l,left:c,width:d}).setNumberFormat(p);QR(
r,t),r.getRange(u.row+1,u.column+1).setValues([[u.formula]]),jn(r,{...l,top:g.max(l.top,i+1)}).setValues(
XR(n,s))}var tD=(e,t)=>{let[n]=t.getA1Notation().split(":");return e.getProtections(SpreadsheetApp.ProtectionType.
RANGE).filter(r=>r.getRange().getA1Notation().split(":")[0]===n)};function xs(e,t,n,r){var u;let o=$e(
).
getSheetByName(e);if(o===null)return;let i=jn(o,t),a=o.protect();Bl(a,n);let s=tD(o,i);if(r==="")for(
let l of s)
l.remove();else{let l=(u=s[0])!=null?u:i.protect();l.setRange(i),Bl(l,[...n,r]),l.addEditors([r])}a.
setUnprotectedRanges([i])}function nD(e,t,n){let r=$e().getSheetByName(e);if(r!==null)for(let o of tD(
r,jn(r,t)))Bl(o,n)}function rD(e,t){var n;(n=$e().getSheetByName(e))==null||n.setTabColor(t===""?
null:
t)}var oD="judgeTabs",I5=9e3,$5=un(q(),Pk([q(),q(),q()]));function Vm(){var e;try{let t=at($5,E.parse(
(e=
Be(oD))!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}var _5=e=>encodeURIComponent(e).replace(
/%../g,".").length;function fy(e){let t=f.entries(e),n=()=>E.stringify(f.fromEntries(t));for(;_5(n())>
I5;)t.shift();Ke(oD,n())}function gy(e,t){var r,o;let n={...t};for(let{id:i,tab:a,stage:s,judge:u,
progress:l}of e){
let c=WR(l);((o=(r=t[x(i)])==null?void 0:r[2])!=null?o:"")!==c&&rD(a,c),n[x(i)]=[s,u,c]}return n}
function hy(e,t){
if(e.size===0)return;let n=Vm(),r=zl(),o=[...e].flatMap(([a,{stage:s,judge:u}])=>{let l=t.find(d=>d.
stage===s.name&&d.judge===u.code),c=r.get(a);return l===void 0||c===void 0?[]:[{id:c,tab:a,stage:s.name,
judge:u.code,progress:l}]}),i=gy(o,n);E.stringify(i)!==E.stringify(n)&&fy(i)}function Ym({stages:e,
judges:t},n=Vm()){
var o;let r=new y;if(f.keys(n).length===0)return r;for(let[i,a]of zl()){let[s="",u=""]=(o=n[x(a)])!=
null?o:[],l=e.find(d=>F(d.name)===F(s)),c=t.find(d=>J(d.code)===J(u));l!==void 0&&c!==void 0&&r.set(
i,{stage:l,judge:c})}return r}m();var iD="rowOrders",F5=9e3,M5=un(q(),un(q(),q()));function aD(){let e=Be(
iD);try{let t=at(M5,E.parse(
e!=null?e:"{}")),n=t.success?f.entries(t.data):[];return new y(n.map(([r,o])=>[r,new y(f.entries(o))]))}
catch{
return new y}}function aa({competition:e,sheets:t,orders:n},r){var c,d,p;let o=new y(e.entries.map(h=>[
h.code,h])),i=new k(r.flatMap(({code:h,tab:b})=>h==="SCORE_ROWS_PERMUTED"?[b]:[])),a={},s=F5-2;for(
let h of t){
let{stage:b,judge:C,tab:A}=h,P=(c=n.get(b))==null?void 0:c.get(C),N=i.has(A)?P:(d=wl(h,o))!=null?d:P;
s-=((p=N==null?void 0:N.length)!=null?p:0)+4*(C.length+(b in a?0:b.length))+12,!(N===void 0||s<0)&&(
a[b]=
{...a[b],[C]:N})}let u=E.stringify(a),l=f.fromEntries([...n].map(([h,b])=>[h,f.fromEntries(b)]));u!==
E.stringify(l)&&Ke(iD,u)}m();var sD="understanding",L5=9e3,j5=re({option:q(),kind:q(),params:un(q(),
Nd()),tab:q()}),z5=un(q(),j5);
function yy(){let e=Be(sD);try{let t=at(z5,E.parse(e!=null?e:"{}"));return new y(t.success?f.entries(
t.data):[])}catch{return new y}}function uD(){let e=null,t=()=>(e!=null||(e=yy()),e);return{answers:
{
get:n=>{var r;return(r=t().get(n))==null?void 0:r.option},has:n=>t().has(n)},known:()=>e!=null?e:new y}
}
var lD=({kind:e,params:t,tab:n},r)=>({option:r,kind:e,params:{...t},tab:n});function cD(e){let t=E.stringify(
f.fromEntries(e));return encodeURIComponent(t).replace(/%../g,"x").length>L5?!1:(Ke(sD,t),!0)}
function B5({competition:e,tables:t,rows:n}){if(t.entries===null)return[];let{tab:r,columns:o}=t.entries,
i=e.entries.map((a,s)=>{var u;return{entry:a,row:(u=n.entries[s])!=null?u:0}});return Xg({tab:r,
columns:o,
entries:i})}var U5=(e,t,n)=>[...PE(e).map(({name:r,first:o})=>({code:"TAB_COPY",severity:"error",tab:
r,
params:{judge:null,first:o,reason:"same-name"}})),...xT(e,t,n).map(({name:r,stage:o,judge:i,first:a}
)=>{
let s={judge:i.code,first:a,reason:"same-name"};return{code:"TAB_COPY",severity:"error",stage:o.name,
tab:r,params:s}}),...TT(e,t,n).map(({name:r,stage:o,judge:i})=>{let a={judge:i.code,first:Qo(o,i),
reason:"copy"};return{code:"TAB_COPY",severity:"error",stage:o.name,tab:r,params:a}})],W5=(e,t,n)=>ST(
e,t,n).
map(({name:r,judge:o})=>dD(r,o));function dD(e,t){return{code:"SETTING_INVALID",severity:"warning",
tab:e,
params:{setting:"judges.code",value:t,reason:"unknown-judge",allowed:[]}}}function et(){var ve,Fe;
let e=ze(),
t=_t(e),n=new y([...t].map(([ce,se])=>[ce,Me(se)])),r=e.filter(ce=>![...t.values()].includes(ce)),o=by(
Me),i=J5(CR),{answers:a,known:s}=uD(),u={names:r,isHidden:ce=>i().includes(ce),read:o,answers:a},{
reading:l,
unwritten:c,facts:d,findings:p,questions:h}=IR(n,u),{competition:b}=l,C=Ym(b),A=is(b.entries),P=by(
ce=>{
let se=Sl(o(ce));return se.length>0?se:Wm(ce)}),N=by(ks),I=(ce,se)=>{let Ct=yT(ce,P(ce.tab));return CT(
Ct,se)?RT(Ct,N(ce.tab)):Ct},_=({stage:ce})=>b.stages.filter(({name:se})=>se===ce).flatMap(se=>je(b,
se)),
M=Qn(r,b,C).filter(({stage:ce})=>ce.scoreTab===void 0),z=b.stages.flatMap(({scoreTab:ce})=>r.filter(
se=>K5(se,ce))),L=Ml(b),j=[...M.map(({name:ce})=>ce),...z],B=jm(j.map(o),L,a),U=ce=>{var se,Ct;
return(Ct=
(se=B.get(ce))==null?void 0:se.view)!=null?Ct:o(ce)},G=Z5(r,b,U,A),H=zm(r),X=H===void 0?null:Bm(o(H),
b),ee=[...M.map(({name:ce,stage:se,judge:Ct})=>{let ye=je(b,se);return I(ni(U(ce),se.name,Ct.code,ye,
A),ye)}),...G.sheets.map(ce=>I(ce,_(ce)))],be=[...h!=null?h:Al([...B.values()].flatMap(ce=>ce.questions)),
...Gh(ee,b.entries,a)];return{competition:b,decisions:(ve=X==null?void 0:X.decisions)!=null?ve:[],
sheets:ee,
orders:aD(),protectedTabs:RR().filter(ce=>!De(ce,Z.corrections)),own:C,findings:[...l.findings,...B5(
l),...U5(e,b,C),...W5(r,b,C),...G.findings,...p,...be.map(H5),...l.tables.criteria!==null&&b.criteria.
length===0&&G5(B)?[q5(l.tables.criteria.tab)]:[],...(Fe=X==null?void 0:X.findings)!=null?Fe:[]],
questions:be,
given:s(),locate:ET(l),unwritten:be.length>0?[]:c,facts:d}}var K5=(e,t)=>t!==void 0&&F(e)===F(t),G5=e=>[
...e.values()].some(({columns:t})=>t.some(({role:n})=>n==="criterion"));function q5(e){return{code:
"SETTING_INVALID",severity:"error",tab:e,params:{setting:"criteria.name",value:"",reason:"no-rows",
allowed:[]}}}
var H5=({id:e,kind:t,tab:n,cell:r,params:o})=>({code:"UNDERSTANDING_OPEN",severity:"error",tab:n,...r===
void 0?{}:{cell:r},params:{question:{id:e,kind:t,params:o}}});function Z5(e,t,n,r){let o=t.stages.map(
i=>{if(i.scoreTab===void 0)return{sheets:[],findings:[]};let a=e.find(l=>{var c;return F(l)===F((c=i.
scoreTab)!=null?c:"")});if(a===void 0){let l={setting:"stages.scoreTab",value:i.scoreTab,reason:
"unknown-reference",allowed:[]};return{sheets:[],findings:[{code:"SETTING_INVALID",severity:"error",
stage:i.
name,params:l}]}}let{sheets:s,strangers:u}=jC(n(a),i,nt(t,i),je(t,i),r);return{sheets:s,findings:u.map(
l=>dD(a,l))}});return{sheets:o.flatMap(i=>i.sheets),findings:o.flatMap(i=>i.findings)}}function J5(e){
let t=null;return()=>(t!=null||(t={value:e()}),t.value)}function by(e){let t=new y;return n=>{var o;
let r=(o=t.get(n))!=null?o:e(n);return t.set(n,r),r}}m();m();var Xm=(e,t,n)=>n(E.stringify([e,...t])).slice(
0,16),mD=(e,t)=>e.reduce((n,{texts:r,chain:o})=>o===""?
Xm(n,r,t):o,"");function pD(e,t){let n=[],r="",o=!1;for(let{row:i,texts:a,chain:s}of e){let u=Xm(r,a,
t);s===""&&o&&n.push({row:i,reason:"unsealed"}),s!==""&&s!==u&&n.push({row:i,reason:"altered"}),s!==
""&&(o=!0),(s!==""||!o)&&(r=s===""?u:s)}return n}m();m();var Ts=[["compute",$("hitung","compute")],[
"documents",$("dokumen","documents")],["close",$("tutup penilaian","close judging")],["reopen",$(
"buka kembali","reopen")],["decide",$("tetapkan","decide")],
["rules",$("ubah aturan","change rules")],["accept",$("terima urutan","accept order")],["collect",$(
"kumpulkan nilai","collect scores")],["fix",$("perbaiki","fix")],["propose",$(
"minta konfirmasi juri",
"ask the judge")],["confirm",$("juri menyetujui","judge confirms")],["refuse",$("juri menolak",
"judge refuses")],["undo",$("urungkan perbaikan","undo fix")]];var fD=["at","by","action","detail",
"run","hash","stage"],Qm=e=>fD.map(e),V5=["compute","documents",
void 0],gD=e=>{var t;return!V5.includes(yn((t=e[fD.indexOf("action")])!=null?t:"",Ts))};m();var Ul={
part:"history",tab:Z.history,columns:[{key:"at",header:$("Waktu","Time"),width:150},{key:"by",
header:$("Pelaku","By"),width:200},{key:"action",header:$("Tindakan","Action"),width:130},{key:
"detail",header:$("Rincian","Detail"),width:380},{key:"run",header:$("Proses","Run"),width:90},{key:
"hash",
header:$("Sidik Hasil","Result Hash"),width:160},{key:"stage",header:$("Tahap","Stage"),width:140},{
key:"chain",header:$("Rantai","Chain"),width:140}]};function hD(e){var o,i,a;let t=e===null?null:pt(
e,Ul),n=[],r=[];for(let{row:s,cell:u}of(o=t==null?void 0:t.rows)!=null?o:[]){let l=d=>W(u(d));r.push(
{row:s,texts:Qm(l),chain:l("chain")});let c=yn(l("action"),Ts);c!==void 0&&n.push({at:xl(l("at")),by:
l(
"by"),action:c,detail:l("detail"),run:l("run"),hash:l("hash"),stage:l("stage")})}return{rows:n,links:
r,
headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null,columns:(a=t==null?void 0:t.columns)!=null?a:
new y}}m();m();m();m();function Wl(e,t){let[n,r]=e.toFixed(2).split("."),[o,i]=t==="id"?[".",","]:[
",","."];return`Rp${n.
replace(/\B(?=(\d{3})+$)/g,o)}${i}${r}`}var Y5={id:{running:"masih ikut",ineligible:
"tidak lolos administrasi",disqualified:"didiskualifikasi",withdrawn:"mundur"},en:{running:
"takes part",ineligible:"was ineligible",disqualified:"was disqualified",withdrawn:"withdrew"}},yD=(
e,{language:t})=>Y(e.map(({entry:n,status:r})=>`${n} ${Y5[t][r]}`),
t);function bD(e,t,{text:n}){let r=t===null?"":` (${t})`;return e?n(`Menang${r}`,`Wins${r}`):n(`Lolos${r}`,
`Advances${r}`)}var Ss=(e,{text:t})=>e===void 0?"":t(` di kategori ${e}`,` in the category ${e}`),
wD={ADVANCES:({places:e,last:t,title:n,category:r},o)=>e===null?o.text(
"Semua peserta tahap ini lolos.","All entries of this stage advance."):`${bD(t,n,o)}: ${o.text(`termasuk ${e} tempat teratas`,
`within the top ${e}`)}${Ss(r,o)}.`,SHARED_RANK_AT_CUT:({places:e,last:t,title:n,sharing:r,category:
o},i)=>`${bD(
t,n,i)}: ${i.text(`peringkatnya sama dengan ${Y(r,"id")} di batas ${e} tempat${Ss(o,i)}, dan peringkat bersama tidak dipecah`,
`its rank is shared by ${Y(r,"en")} at the cut of ${e}${Ss(o,i)}, and a shared rank is never split`)}.`,
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
removed:n},r)=>{let o=yD(n,r);return t===null?r.text(`Naik sebagai pengganti karena ${o}.`,`Moves up as a replacement because ${o}.`):
r.text(`Naik dari tempat ${t} ke tempat ${e} karena ${o}.`,`Moves up from place ${t} to place ${e} because ${o}.`)}
,PLACE_KEPT:({removed:e},t)=>{let n=yD(e,t);return t.
text(`Tidak naik menggantikan: ${n} setelah ikut tahap berikutnya, yang berlangsung tanpa peserta ini.`,
`Does not move up: ${n} after taking part in the next stage, which was held without this entry.`)},
PRIZE:({prize:e},{text:t})=>e==="open"?t(
"Uang pembinaan belum ditetapkan karena peringkatnya bersama.",
"The prize is not settled because the rank is shared."):t(`Uang pembinaan ${Wl(e.amount,"id")}.`,
`Prize ${Wl(e.amount,"en")}.`),FIRST_RESERVE:({sharing:e,category:t},n)=>{let r=Ss(t,n);return e.length>
1?n.text(`Cadangan pertama${r}, bersama: ${Y(e,"id")}.`,`First reserve${r}, shared: ${Y(e,"en")}.`):
n.text(`Cadangan pertama${r}.`,`First reserve${r}.`)},OUTSIDE_CUT:({places:e,behind:t,category:n},r)=>{
let{text:o,name:i,unit:a,distance:s}=r,u=t===null?"":s(t),l=t===null?"":a==="mean-rank"?o(`; ${i} ${u} lebih besar daripada yang terakhir lolos`,
`; ${i} ${u} higher than the last who does`):o(`; ${u} di bawah yang terakhir lolos`,`; ${u} behind the last who does`);
return o(`Tidak lolos: di luar ${e!=null?
e:0} tempat yang tersedia${Ss(n,r)}${l}.`,`Does not advance: outside the ${e!=null?e:0} places${Ss(n,
r)}${l}.`)}};m();m();var vD={id:{points:"nilai","mean-rank":"rata-rata peringkat","standard-score":
"skor baku"},en:{points:"score","mean-rank":"mean rank","standard-score":"standard score"}},X5={id:{
points:"","mean-rank":"makin kecil makin baik","standard-score":"50 berarti setara rata-rata"},en:{
points:"","mean-rank":"lower is better","standard-score":"50 means average"}},wy=e=>e.slice(0,1).toUpperCase(
)+e.slice(1),kD=(e,t)=>vD[t][e],
xD=(e,t)=>X5[t][e];function Es(e,t,n=!1){let r=vD[t][e].split(" ").map(wy).join(" ");return n?t==="id"?
`${r} Tahap`:`Stage ${r}`:r}m();var Q5=6,e8=BigInt(0);function t8(e,t){let n=BigInt(10**t);for(let{d:
r}of e)if(n%r!==e8)return!1;return!0}
function Cs(e,t,n){if(t8(e,n))return n;let r=Jt(t(e),n);for(let o=n;o<n+Q5;o+=1){let i=e.map(a=>gr(a,
o));if(Jt(t(i),n)===r)return o}return n+2}var ep=new _e(0),vy=(e,t,n)=>vn(hr(e,t),n);function TD(e,t,
n){let r=n;if(Vt(e,t)===0)return r;for(;Jt(
e,r)===Jt(t,r);)r+=1;return r}var Kl=(e,t)=>ls[e].name[t];function Gl(e,t,n,r){let o=TD(e.value,t,e.
metric==="majority"?0:n);return[vy(e.value,o,r),vy(t,o,r)]}function SD(e,t,n){let r=kD(n,e),o=new y,
i=(a,s)=>vy(a,s,e);return{language:e,decimals:t,unit:n,name:r,Name:wy(r),text:(a,s)=>e==="id"?a:s,
points:a=>i(
a,t),distance:a=>i(a,TD(a,ep,t)),plain:a=>vn(hr(a,4).replace(/\.?0+$/,""),e),fixed:i,scoresOf:a=>{
let s=a.
map(d=>d.score),u=Cs(s,cn,t),c=n==="points"&&s.length>2?Cs([...s].sort(Vt).slice(1,-1),cn,t):u;
return a.
map(({judge:d,score:p})=>`${d} ${i(p,g.max(u,c))}`)},once:(a,s)=>{var l;let u=(l=o.get(a))!=null?l:s(
);
return o.set(a,u),u}}}m();var ED={MARGIN:({margin:e,next:t},{text:n,distance:r,unit:o,name:i,
language:a})=>{let s=r(e),u=o==="points"?s:n(`${i} ${s}`,`${s} of ${i}`),l=Y(t.entries,a,3);return n(
`Selisih ${u} dari peringkat ${t.
rank} (${l}).`,`${u} ahead of rank ${t.rank} (${l}).`)},PLENARY_DECIDED:({rank:e,computed:t,reason:n,
votesFor:r,votesAgainst:o},{text:i})=>{let a=r===null&&o===null?"":i(` (${r!=null?r:0} setuju, ${o!=
null?o:0} tidak)`,` (${r!=null?r:0} for, ${o!=null?o:0} against)`),s=n===""?"":`: ${n.replace(
/[.\s]+$/,
"")}`;return i(`Pleno memutuskan peringkat ${e} (hasil hitung ${t})${s}${a}.`,`The plenary decided rank ${e} (computed ${t})${s}${a}.`)}
,LAST_RANK:(e,{text:t})=>t("Peringkat terakhir.","Last rank."),CATEGORY_RANK:({
category:e,rank:t},{text:n})=>n(`Peringkat ${t} di kategori ${e}.`,`Rank ${t} in the category ${e}.`)}
;m();var CD={id:{recused:"tidak menilai (BK)",conflict:"benturan kepentingan",incomplete:
"nilai belum lengkap"},en:{recused:"stepped aside (BK)",conflict:"conflict of interest",incomplete:
"scores incomplete"}},n8={id:{given:"dari Pengaturan",estimated:"ditaksir dari nilai tahap ini",
"no-judge-effect":"tidak ditemukan beda keketatan antarjuri","too-few-scores":
"nilainya terlalu sedikit untuk menaksir"},
en:{given:"from the settings",estimated:"estimated from the scores of this stage","no-judge-effect":
"no difference in severity found","too-few-scores":"too few scores to estimate it from"}};function r8(
e,{
text:t,plain:n}){let r=e.map(i=>`${i.criterion} ${n(i.weight)}`);return e.every(i=>{var a,s;return i.
weight.equals((s=(a=e[0])==null?void 0:a.weight)!=null?s:0)})?t("bobot kriteria sama",
"equal weights"):
t(`bobot ${r.join(", ")}`,`weights ${r.join(", ")}`)}var tp=({judge:e,score:t,alike:n},r,{points:o,
text:i})=>`${e} ${o(t)} (${r}${n>1?i(`, satu dari ${n} yang sama`,`, one of ${n} alike`):""})`;
function o8(e,t,{text:n}){
if(e.entries===1)return`${e.judge} 0 (${n("hanya satu nilai","a single score")})`;if(e.sd.equals(0))
return`${e.judge} 0 (${n("semua nilainya sama","all scores alike")})`;let r=n("simpangan baku",
"standard deviation");return`${e.judge} ${t(e.z)} (${n("rata-rata","mean")} ${t(e.mean)}, ${r} ${t(e.sd)}, ${n(
`${e.entries} peserta`,`${e.entries} entries`)})`}var RD={STAGE_SCORE:({method:e,judges:t,criteria:n,
score:r},o)=>{let{text:i,Name:a,points:s,scoresOf:u,unit:l,language:c}=o,d=u(t).join("; "),p=l==="points"?
` = ${oi[e].score[c]}`:"",h=i(p===""?" dari":""," of"),b=t.length,C=i(`${b} juri`,b===1?"1 judge":`${b} judges`),
A=o.once(n,()=>r8(n,o));return`${a} ${s(r)}${p}${h} ${C} (${d}); ${A}.`},SCORES_DROPPED:({
dropped:e},t)=>e===null?t.text(
"Kurang dari tiga juri: tidak ada nilai yang dibuang, dihitung rata-rata biasa.",
"Fewer than three judges: no score is dropped, the plain mean counts."):t.text(`Dibuang: ${tp(e.highest,
"tertinggi",t)} dan ${tp(e.lowest,"terendah",t)}; rata-rata dari nilai lainnya.`,`Dropped: ${tp(e.highest,
"highest",t)} and ${tp(e.lowest,"lowest",t)}; the mean is over the others.`),MIDDLE_SCORES:({
middle:e},{text:t,scoresOf:n})=>{let r=n(e).join("; ");return e.length===1?t(`Nilai tengah: ${r}.`,`The score in the middle: ${r}.`):
t(`Rata-rata dua nilai tengah: ${r}.`,`Mean of the two scores in the middle: ${r}.`)},
RANKS_WITHIN_JUDGES:({ranks:e},{text:t,plain:n})=>{let r=e.map(o=>t(`${o.judge} ${n(
o.rank)} dari ${o.entries}`,`${o.judge} ${n(o.rank)} of ${o.entries}`));return t(`Peringkat pada tiap juri: ${r.join(
"; ")}.`,`Rank with each judge: ${r.join("; ")}.`)},STANDARDIZED:({judges:e},t)=>{let n=i=>t.
fixed(i,t.decimals+2),r=e.map(i=>o8(i,n,t)),o=n(cn(e.map(i=>i.z)));return t.text(`Selisih dari rata-rata juri dalam simpangan baku: ${r.join(
"; ")}; 50 + 10 \xD7 rata-ratanya ${o}.`,`Distance from the judge\u2019s mean in standard deviations: ${r.join(
"; ")}; 50 + 10 \xD7 their mean ${o}.`)},SEVERITY_CORRECTED:({
mean:e,correction:t},{text:n,fixed:r,plain:o,decimals:i,language:a})=>{if(t===null)return n(
"Semua peserta dinilai juri yang sama, jadi koreksi keketatan tidak mengubah rata-rata.",
"All entries were scored by the same judges, so the correction for severity leaves the mean as it is.");
let{points:s,lambda:u,
origin:l}=t,c=Cs([e,s],([C,A])=>C.add(A),i),d=r(e,c),p=r(s.abs(),c),h=`\u03BB = ${o(u)}, ${n8[a][l]}`;
if(Jt(s.abs(),c)===Jt(ep,c))return n(`Rata-rata ${d} tidak berubah oleh koreksi keketatan (${h}).`,`The correction for severity leaves the mean ${d} as it is (${h}).`);
let b=s.s>0;return n(`Rata-rata ${d} ${b?"ditambah":"dikurangi"} ${p}: juri peserta ini secara bersama ${p} poin lebih ${b?
"ketat":"longgar"} daripada keseluruhan juri (${h}).`,`Mean ${d} ${b?"plus":"minus"} ${p}: the judges of this entry together are ${p} points ${b?
"stricter":"more lenient"} than the panel as a whole (${h}).`)},JUDGE_LEFT_OUT:({
judge:e,reason:t},{text:n})=>n(`Juri ${e} tidak dihitung: ${CD.id[t]}.`,`Judge ${e} is not counted: ${CD.
en[t]}.`),JUDGES_WITHOUT_SCORE:({judges:e},{text:t})=>t(`Tanpa nilai dari juri ${Y(e,"id")}.`,`Without scores of ${Y(
e,"en")}.`),CARRIED_OVER:({parts:e,score:t},{text:n,name:r,Name:o,points:i,fixed:a,
plain:s,decimals:u})=>{let l=p=>{var h;return(h=Fd(e.map(({weight:b},C)=>({weight:b,score:p[C]}))))!=
null?h:ep},c=Cs(e.map(p=>p.score),l,u),d=e.map(p=>`${p.stage} ${a(p.score,c)} \xD7 ${s(p.weight)}`).
join(" + ");return n(`${o} gabungan ${i(t)} dari ${d}.`,`Carried-over ${r} ${i(t)} from ${d}.`)}};m(
);var DD=({metric:e,criterion:t},{language:n})=>t===void 0?Kl(e,n):`\u201C${t}\u201D`,i8=({higher:e,
lower:t},{
text:n})=>e>t?n("menang","won"):e<t?n("kalah","lost"):n("seri","drawn");function a8(e,t){let n=e.filter(
({higher:i,lower:a})=>i>a).length,r=e.filter(({higher:i,lower:a})=>i<a).length,o=e.map(i=>`${i.rival} ${i8(
i,t)} ${i.higher}\u2013${i.lower}`);return t.text(` Pasangan menang ${n}, kalah ${r} (banyaknya juri yang menilai lebih tinggi\u2013lebih rendah: ${Y(
o,"id")}).`,` Pairs won ${n}, lost ${r} (judges who put it higher\u2013lower: ${Y(o,"en")}).`)}var OD={
TIE_BROKEN:({score:e,tied:t,step:n,rival:r,
duels:o=[]},i)=>{let{text:a,Name:s,points:u,decimals:l,language:c}=i,[d,p]=Gl(n,r.value,l,c),h=DD(n,
i),b=o.length===0?"":a8(o,i),C=u(e),A=Y(t,c);return a(`${s} ${C} sama pada ${A}; ditentukan oleh ${h}: ${d} (peringkat ${r.rank}, ${r.entry}: ${p}).${b}`,
`${s} ${C} is shared by ${A}; decided by ${h}: ${d} (rank ${r.rank}, ${r.entry}: ${p}).${b}`)},
TIE_SHARED:({score:e,sharing:t,steps:n},r)=>{let{text:o,
Name:i,points:a,decimals:s,language:u}=r,l=a(e),c=Y(t,u),d=n.map(h=>`${DD(h,r)} ${Gl(h,h.value,s,u)[
0]}`),
p=d.length===0?"":` (${d.join(", ")})`;return o(`${i} ${l} dan semua penentu${p} sama pada ${c}: peringkat bersama.`,
`${i} ${l} and every tie-break${p} are the same for ${c}: shared rank.`)}};var s8={...RD,...OD,...ED,
...wD};function u8({code:e,params:t},n){return s8[e](t,n)}function AD(e,t,n="points"){let r=SD(e,g.max(
2,t),n);return o=>o.map(i=>u8(i,r)).join(" ")}function PD(e,t,n){var r;for(let o of e){
if(o.code==="TIE_SHARED")return Kl("shared",t);if(o.code==="TIE_BROKEN"){let{step:i,rival:a}=o.params,
[s,u]=Gl(i,a.value,g.max(2,n),t);return`${(r=i.criterion)!=null?r:Kl(i.metric,t)} ${s} (${a.entry} ${u})`}
}return""}var sa=(e,t)=>oi[e].name[t];var l8={menu:{name:"Lembar Juri",open:"Buka panel",validate:
"Periksa lembar juri",compute:e=>e===null?
"Hitung peringkat":`Hitung Top ${e}`,ranking:"Lihat peringkat lengkap",rankingTitle:
"Peringkat lengkap",documents:"Buat piagam dan surat",close:e=>`Tutup penilaian dan ${e===null?
"hitung peringkat":`hitung Top ${e}`}`,plenary:"Siapkan tab Pleno",decide:"Tetapkan hasil",verify:
"Periksa keaslian hasil"},
tabs:{ranking:(e,t)=>`Peringkat \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Peringkat Akhir${e===""?
"":` \u2014 ${e}`}`,findings:e=>`Hasil Pemeriksaan${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Keikutsertaan${e===""?
"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} dari ${t} instansi mengirim inovasi`,
documents:"Dokumen",history:"Riwayat",computed:(e,t,n)=>`dihitung ${qe(e,"id")} oleh ${t} \xB7 proses ${n}`,
checked:(e,t,n)=>`diperiksa ${qe(e,"id")} oleh ${t} \xB7 proses ${n}`,method:e=>`metode ${sa(e,"id")}`,
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
closed:e=>`${e} tab juri dikunci`,ruling:(e,t,n)=>`Sanggahan ${[e,t===null?"":`(${qe(t,"id")})`].join(
" ").trim()}: ${n}`.replace(" :",":"),decided:(e,t,n)=>`kode ${e}, metode ${t}, versi aturan ${n}`,
accepted:e=>`urutan nilai di tab ${e} diterima sebagaimana adanya`},problems:{notSorted:e=>`Tab \u201C${e}\u201D tidak (lagi) ditemukan terurut sebagian. Periksa lembar juri sekali lagi.`,
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
unknownStage:(e,t)=>`Tahap \u201C${e}\u201D tidak ada. Yang ada: ${t}.`,reasonMissing:
"Tulis alasannya: alasan itu dicatat di tab Riwayat.",nothingToDecide:e=>`Tahap ${e} belum dapat diperingkat, jadi belum ada yang ditetapkan.`,
unknownKind:(e,t)=>`Jenis dokumen \u201C${e}\u201D tidak ada. Yang ada: ${t}.`,unexpected:e=>`Terjadi kesalahan yang tidak terduga: ${e}`}
,documents:{folder:e=>`${e===""?"Lembar Juri":e} \u2013 Dokumen`,failed:e=>`gagal: ${e}`,ofAnother:(
e,t,n)=>`${e} oleh ${t}, ${n}`}},c8={menu:{name:"Lembar Juri",open:"Open panel",validate:
"Check judge tabs",compute:e=>e===
null?"Compute ranking":`Compute Top ${e}`,ranking:"Show the full ranking",rankingTitle:
"Full ranking",
documents:"Make certificates and letters",close:e=>`Close judging and compute ${e===null?"ranking":`Top ${e}`}`,
plenary:"Prepare the plenary tab",decide:"Decide the result",verify:"Verify the result"},
tabs:{ranking:(e,t)=>`Ranking \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Final Ranking${e===
""?"":` \u2014 ${e}`}`,findings:e=>`Findings${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Coverage${e===
""?"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} of ${t} institutions have submitted entries`,documents:
"Documents",history:"History",computed:(e,t,n)=>`computed ${qe(e,"en")} by ${t} \xB7 run ${n}`,
checked:(e,t,n)=>`checked ${qe(e,"en")} by ${t} \xB7 run ${n}`,method:e=>`method ${sa(e,"en")}`,hash:
e=>`hash ${e.slice(
0,8)}`,overwritten:"this tab is written anew by every computation",decimals:e=>`${e} decimals`,
provisional:"PROVISIONAL",unordered:
"this order is for the committee alone: winners are announced alphabetically, without ranks",
notRanked:e=>`Stage ${e} could not be ranked at the last computation; see the tab ${Z.
findings.en}.`,notFinal:`Not all stages were ranked at the last computation; see the tab ${Z.findings.
en}.`,documentsOrigin:
"fill in the column Number before making documents; the other columns are filled in for you",
historyOrigin:"a record of every computation and document; do not delete it",plenary:"Plenary",
plenaryOrigin:
"fill in Decided Rank, Reason and votes only for entries that the plenary decided about",objections:
"Objections",objectionsOrigin:"one row per objection; fill in Answer and Ruling",decisions:
"Decisions",decisionsOrigin:"what the workbook held when the result was decided; do not change it"},
done:{validated:(e,t)=>e+t===0?"No errors and no warnings.":`Errors: ${e}, warnings: ${t}. See the tab ${Z.findings.en}.`,
questions:e=>`${e===1?"1 question needs":`${e} questions need`} an answer before the ranking is computed. Choose \u201COpen panel\u201D in this menu and answer there.`,
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
closed:e=>`judge tabs locked: ${e}`,ruling:(e,t,n)=>`Objection ${[e,t===null?"":`(${qe(t,"en")})`].join(
" ").trim()}: ${n}`.replace(" :",":"),decided:(e,t,n)=>`code ${e}, method ${t}, rules version ${n}`,
accepted:e=>`the order of the scores in the tab ${e} accepted as it is`},problems:{notSorted:e=>`The tab \u201C${e}\u201D is not (or no longer) found sorted in part. Check the score sheets again.`,
notAsked:"The questions have changed. Check again, then answer those that are left.",tooManyAnswers:
"There are too many answers to remember. Correct the headers or the entries\u2019 names on the judge tabs, then check again.",
notAdmin:e=>e===""?
"Google does not say who you are. Open this sheet again with an account that has access, then try again.":
`Only an admin of the competition can do this; you are signed in as ${e}. Admins are the owner of the file and whoever may edit the protected tab ${Z.settings.
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
failed:e=>`failed: ${e}`,ofAnother:(e,t,n)=>`${e} by ${t}, ${n}`}},ie=e=>e==="id"?l8:c8,me=(e,t,n)=>n===
void 0?{code:e,message:t}:{code:e,message:t,link:n};function ua(e){let t=e.filter(n=>n.action==="compute");
return t[t.length-1]}function ND(e,t,n){let r=ua(
n);return!t&&r!==void 0&&r.hash===e?{run:{id:r.run,at:r.at,by:r.by,hash:e,provisional:t},isNew:!1}:{
run:{id:$t(),at:st(),by:Ne(),hash:e,provisional:t},isNew:!0}}function ut(e){let{name:t,grid:n}=dn(Z.
history[e]);return{name:t,exists:n!==null,...hD(n)}}var np="chain";function Xt(e,t,n){var c,d,p,h;Sn(
);
let r={stage:"",...t},o=(d=(c=Ts.find(([b])=>b===r.action))==null?void 0:c[1][n])!=null?d:r.action,i={
...r,at:Xn(r.at),action:o},a=Qm(b=>i[b].trim()),s=Xm(d8(e),a,ln),u=e.exists?p8(e,n):m8;if(e.exists){
let b=v.from({length:g.max(...u.values())+1},()=>"");for(let[C,A]of u)b[A]={...i,chain:s}[C];Yt(e.name,
zr(e.name),0,[b])}else{let b=ie(n).tabs,C=Ul.columns.map(A=>({header:A.header[n],width:A.width,value:
P=>P[A.
key]}));En(Nt(e.name,b.history,b.historyOrigin,C,[{...i,chain:s}],0))}Sn(),Ke(np,s);let l={row:((h=(
p=
e.links[e.links.length-1])==null?void 0:p.row)!=null?h:2)+1,texts:a,chain:s};return{...e,exists:!0,
columns:u,
rows:[...e.rows,r],links:[...e.links,l]}}function d8({exists:e,links:t}){let n=e?Be(np):null;return n!==
null&&!t.some(({chain:o})=>o===n)?n:mD(t,ln)}var m8=new y(Ul.columns.map(({key:e},t)=>[e,t]));
function p8({
name:e,headerRow:t,columns:n},r){let o=Ul.columns.filter(({key:a})=>!n.has(a));if(t===null||o.length===
0)return new y(n);let i=g.max(...n.values())+1;return Yt(e,t,i,[o.map(({header:a})=>a[r])]),new y([
...n,
...o.map(({key:a},s)=>[a,i+s])])}m();m();var rp=e=>{var t;return((t=e.match(
/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g))!=null?t:[]).
map(n=>{var r;return(r=n.split("/").pop())!=null?r:""})},op=()=>{var e;return(e=ScriptApp.getAuthorizationInfo(
ScriptApp.AuthMode.FULL).getAuthorizationUrl())!=null?e:void 0};m();function ID(e){try{return PropertiesService.getUserProperties(
).getProperty(e)}catch(t){return console.
warn(x(t)),null}}function $D(e,t){PropertiesService.getUserProperties().setProperty(e,t)}var f8=e=>e instanceof S&&
"problem"in e;function fe(e){throw f.assign(new S(e.message),{problem:e})}
function ue(e){var t;try{return{answer:e()}}catch(n){if(f8(n))return{problem:n.problem};let r=n instanceof
S?n.message:x(n),o=rp(r);if(o.length>0){let i=ie(Xe()).problems.scopeMissing(o.join(", "));return{
problem:me(
"SCOPE_MISSING",i,op())}}return console.error(n instanceof S&&(t=n.stack)!=null?t:r),{problem:me(
"UNEXPECTED",ie(Xe()).problems.unexpected(r))}}}var ky="language";function dt(e){let t=ID(ky);return t===
"id"||t==="en"?t:e}var Xe=()=>dt(_k().startsWith("en")?"en":"id");function he(){$d()||fe(me(
"NOT_ALLOWED",ie(Xe()).problems.notAdmin(Ne())))}function Se(e){let t=Fk(e);return t===null?fe(me(
"BUSY",ie(
Xe()).problems.busy)):t.done}function ge(e,t){let n=at(e,t);return n.success?n.data:fe(me(
"BAD_REQUEST",ie(Xe()).problems.badRequest))}m();m();var g8=e=>({stage:e,status:"open",at:"",by:"",
hash:"",reason:""}),h8=e=>e.status==="decided"?{...e,
hash:"",status:"closed"}:e;function it(e,t){return t.reduce((n,{action:r,stage:o,at:i,by:a,hash:s,
detail:u})=>{
let l=n.findIndex(p=>p.stage===o);if(l<0)return n;let c={stage:o,at:i,by:a,hash:"",reason:""};if(r===
"close")return n.map(p=>p.stage===o?{...c,status:"closed"}:p);if(r==="decide")return n.map(p=>p.stage===
o?{...c,hash:s,status:"decided"}:p);if(r!=="reopen")return n;let d={...c,status:"open",reason:u};
return[
...n.slice(0,l),d,...n.slice(l+1).map(h8)]},e.map(({name:n})=>g8(n)))}var Sr=(e,t)=>e.find(n=>n.stage===
t);m();var _D={part:"corrections",tab:Z.corrections,columns:[{key:"id",header:$("Nomor Perbaikan",
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
FD=[["type",$("tipe data","data type")],["score",$("nilai","score")],["label",$("kode atau nama",
"code or name")]],MD=[["waiting",$("menunggu juri","waiting for the judge")],["applied",$(
"diterapkan",
"applied")],["confirmed",$("disetujui juri","confirmed by the judge")],["refused",$("ditolak juri",
"refused by the judge")],["undone",$("diurungkan","undone")]],ql=({id:e})=>{var t;return(t=e.split(
"/")[0])!=
null?t:""};function LD(e,t,n,r,o,i){let a=(l,c)=>{var d,p;return(p=(d=l.find(([h])=>h===c))==null?
void 0:
d[1][n])!=null?p:""},s=l=>({...l,at:Xn(l.at),answeredAt:Xn(l.answeredAt),old:i(l.before),kind:a(FD,l.
kind),status:a(MD,l.status),before:E.stringify(l.before)}),u=_D.columns.map(({key:l,header:c,width:d}
)=>({
header:c[n],width:d,value:p=>p[l]}));return Nt(t,r,o,u,e.map(s),0)}function jD(e){var n;let t=e===null?
null:pt(e,_D);return((n=t==null?void 0:t.rows)!=null?n:[]).flatMap(({cell:r})=>{let o=l=>W(r(l)),[i,
a]=[yn(o("kind"),FD),yn(o("status"),MD)],s=y8(o("before")),u=r("now");return i===void 0||a===void 0||
s===null?[]:[{id:o("id"),at:xl(o("at")),by:o("by"),stage:o("stage"),judge:o("judge"),tab:o("tab"),
cell:o(
"cell"),entry:o("entry"),criterion:o("criterion"),now:typeof u=="number"?u:W(u),kind:i,status:a,
answeredAt:xl(
o("answeredAt")),answeredBy:o("answeredBy"),before:s}]})}function y8(e){try{let{cell:t,format:n}=E.parse(
e);return typeof n=="string"&&t!==void 0?{cell:t,format:n}:null}catch{return null}}m();m();var Er=(e,
t)=>e===""?"\u2013":typeof e=="number"?ae(e,t):K(e,t),gi=(e,t,n)=>typeof e=="number"&&t.includes(
"%")?`${ae(w((e*100).toPrecision(12)),n)}%`:Er(e,n),xy=(e,t,n,r)=>`${e}!${t} ${n} \u2192 ${r}`,b8={
corrections:"Perbaikan",correctionsOrigin:
"setiap sel yang diperbaiki lewat panel, dengan isi semula; jangan diubah",unknownFix:
"Perbaikan itu tidak ada (lagi) untuk Anda. Buka kembali panel.",stageClosed:e=>`Penilaian tahap ${e} sudah ditutup, jadi nilainya tidak diubah lagi. Hubungi panitia.`,
changedSince:(e,t)=>`Isi sel ${t} di tab \u201C${e}\u201D sudah berubah sejak itu, jadi tidak diubah. Periksa selnya.`,
refused:(e,t)=>`Sel ${t} di tab \u201C${e}\u201D menolak isi semula karena aturan validasinya, jadi tidak diurungkan di sana.`,
nothingToUndo:"Tidak ada perbaikan yang dapat diurungkan.",tooManyAnswers:
"Jawaban Anda sebelumnya belum diambil panitia. Minta panitia memeriksa lembar juri, lalu coba lagi."}
,w8={corrections:"Corrections",correctionsOrigin:
"every cell that was fixed from the panel, with what stood in it; do not change it",unknownFix:
"There is no such fix for you (any more). Open the panel again.",stageClosed:e=>`The judging of stage ${e} is closed, so its scores do not change. Ask the committee.`,
changedSince:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D has changed since, so it was left as it is. Look at it.`,
refused:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D does not take back what it held because of its validation rule, so it was not undone there.`,
nothingToUndo:"There is no fix to undo.",tooManyAnswers:
"The committee has not collected your earlier answers. Ask it to check the score sheets, then try again."}
,la=e=>e==="id"?b8:w8;function Eo({language:e}){let{name:t,grid:n}=dn(Z.corrections[e]);return{name:
t,isNew:n===null,list:jD(
n)}}function ca(e,t,{language:n,admins:r}){let o=la(n);return nr(LD(t,e.name,n,o.corrections,o.correctionsOrigin,
({cell:i,format:a})=>gi(i,a,n))),e.isNew&&(Ur(e.name,r),Jm(e.name)),Sn(),{...e,isNew:!1,list:t}}m();
m();function Rs(e,t){let n=e!=null?e:"";return ne(t)?ne(n):typeof n=="object"&&typeof t=="object"?n.date===
t.date:n===t}var ip=(e,t)=>W(e)===W(t),v8=864e5,k8=R.UTC(1899,11,30);function x8({date:e}){let t=(o,
i)=>w(
e.slice(o,i)),n=R.UTC(t(0,4),t(5,7)-1,t(8,10)),r=t(11,13)*3600+t(14,16)*60+t(17,19);return(n-k8)/v8+
r/86400}var zD=e=>typeof e=="object"?x8(e):typeof e=="boolean"?x(e):e,BD=e=>!/^(General|[#0?.,]*)$/i.
test(e);m();function UD(e){let[{values:t},n,r]=[Me(e),Wm(e),ks(e)];return{cell:(o,i)=>{var a,s;
return(s=(a=t[o])==
null?void 0:a[i])!=null?s:""},hasFormula:(o,i)=>{var a,s;return((s=(a=n[o])==null?void 0:a[i])!=null?
s:"")!==""},format:(o,i)=>{var a,s;return(s=(a=r[o])==null?void 0:a[i])!=null?s:""}}}function Co(e){
var n;let t=$e().getSheetByName(e);return(n=t==null?void 0:t.getProtections(SpreadsheetApp.ProtectionType.
SHEET).every(r=>r.canEdit()))!=null?n:!1}var WD=(e,t,n)=>{var r;(r=$e().getSheetByName(e))==null?
void 0:
r.getRangeList([...t]).setNumberFormat(n===""?"General":n)},KD=(e,t,n,r)=>Yt(e,t,n,r);m();function Ty(
e,t){var r;let n=new y;for(let o of e)n.set(t(o),[...(r=n.get(t(o)))!=null?r:[],o]);return n}
function GD(e){for(let[t,n]of Ty(e,r=>r.tab))for(let[r,o]of Ty(n,i=>i.format))r!==void 0&&WD(t,o.map(
({at:i})=>Te(i.row,i.column)),r)}function qD(e){let t=n=>n.format==="General";GD(e.filter(t));for(
let[
n,r]of Ty(e,o=>o.tab)){let o=new y(r.map(({at:i,value:a})=>[`${i.row},${i.column}`,a]));for(let{row:
i,
column:a,rows:s,columns:u}of rs(r.map(({at:l})=>l)))KD(n,i,a,v.from({length:s},(l,c)=>v.from({length:
u},
(d,p)=>{var h;return(h=o.get(`${i+c},${a+p}`))!=null?h:""})))}GD(e.filter(n=>!t(n)))}function Hl(e,{
sheets:t}){var a,s,u;let[n]=$r(e.cell);if(e.criterion==="")return n===void 0?null:{tab:e.
tab,at:n};let r=t.find(l=>l.stage===e.stage&&l.judge===e.judge),o=(a=r==null?void 0:r.rows.filter(l=>l.
entry===e.entry))!=null?a:[],i=o.length===1?(u=(s=o[0])==null?void 0:s.marks.get(e.criterion))==null?
void 0:u.at:void 0;return r===void 0||i===void 0?null:{tab:r.tab,at:i}}function Ds(e,t,n){let r=n.cell(
t.row,t.column),o=e.kind==="label"?ip:Rs;return n.hasFormula(t.row,t.column)?"other":o(r,e.now)?
"after":o(r,e.before.cell)?"before":"other"}function da(){let e=new y;return t=>{var r;let n=(r=e.get(
t))!=
null?r:UD(t);return e.set(t,n),n}}function Sy(e,t,n,r){let{before:o,now:i}=e,a=typeof i=="number"&&
BD(
o.format);return r?{tab:t,at:n,value:zD(o.cell),...a&&{format:o.format}}:{tab:t,at:n,value:i,...a&&{
format:"General"}}}function T8(e){let{at:t,by:n,stage:r,status:o,answeredAt:i,answeredBy:a}=e,s=ql(e),
l={action:o==="waiting"||o==="confirmed"||o==="refused"?"propose":"fix",run:s,at:t,by:n,stage:r},c={
at:i,by:a,stage:r};return o==="undone"?[l,{...c,action:"undo",run:s}]:o==="confirmed"?[l,{...c,
action:"confirm",run:e.id}]:o==="refused"?[l,{...c,action:"refuse",run:e.id}]:[l]}function Ey(e,t){
var o;let n=new k(
t.map(({action:i,run:a,stage:s})=>E.stringify([i,a,s]))),r=new y;for(let i of e)for(let a of T8(i)){
let s=E.stringify([a.action,a.run,a.stage]);if(n.has(s))continue;let u=(o=r.get(s))!=null?o:{...a,
list:[]};
u.list.push(i),r.set(s,u)}return[...r.values()]}var S8=e=>/data validation|validasi data/i.test(x(e));
function Cy(e,t){try{return qD(e),Sn(),!0}catch(n){if(!t&&!S8(n))throw n;return console.warn(x(n)),!1}
}
function Zl(e,t,n,r=!1){let{settings:o}=e.competition,i=Ey(t.list,n.rows);if(i.length===0)return{
ledger:t,
history:n};let a=i.flatMap(({action:C,list:A})=>A.filter(({status:P})=>C==="confirm"||C==="undo"||C===
"fix"&&P==="applied").map(P=>({one:P,action:C,place:Hl(P,e)}))),s=C=>a.map(({one:A,place:P})=>P===null||
!Co(P.tab)?"other":Ds(A,P.at,C(P.tab))),u=s(da()),l=a.flatMap(({one:C,action:A,place:P},N)=>{let I=A===
"undo";return P!==null&&u[N]===(I?"after":"before")?[Sy(C,P.tab,P.at,I)]:[]}),c=Cy(l,r),d=c?null:s(
da()),
p={fix:new k,undo:new k};for(let[C,{one:A,action:P}]of a.entries()){let N=d==null?void 0:d[C];P==="fix"&&
(c?u[C]==="other":N!=="after")&&p.fix.add(A),P==="undo"&&N==="after"&&p.undo.add(A)}let h=t;if(p.
fix.size+p.undo.size>0){let C=t.list.filter(A=>!p.fix.has(A)).map(A=>p.undo.has(A)?{...A,status:
"applied",answeredAt:"",answeredBy:""}:A);h=ca(t,C,o)}let b=n;for(let{list:C,...A}of i){let P=C.filter(
I=>!p.
fix.has(I)&&!(A.action==="undo"&&p.undo.has(I))),N=E8(P,A.action==="undo",o.language).join("; ");P.length>
0&&(b=Xt(b,{...A,detail:N,hash:""},o.language))}return{ledger:h,history:b}}var E8=(e,t,n)=>e.map(({
tab:r,
cell:o,before:i,now:a})=>{let[s,u]=[gi(i.cell,i.format,n),Er(a,n)];return t?xy(r,o,u,s):xy(r,o,s,u)}
);m();function C8(e,t,n,{old:r,now:o}){var s;let i=e.filter(u=>u.tab===t&&u.cell===n&&u.now===o&&Rs(
u.before.
cell,r)),a=(s=i[i.length-1])==null?void 0:s.status;return a==="waiting"||a==="refused"?a:"offered"}
function ap(e,{
statuses:t,corrections:n}){var d,p,h,b;let{code:r,fix:o,stage:i="",tab:a,cell:s}=e;if(o===void 0||a===
void 0||s===void 0||((d=t.find(C=>C.stage===i))==null?void 0:d.status)!=="open")return null;let u="judge"in e.params&&
(p=e.params.judge)!=null?p:"",l=$r(s).map(C=>({at:C,status:C8(n,a,Te(C.row,C.column),
o)})),c=l.filter(C=>C.status==="offered");return{id:E.stringify([r,a,s,o.old,o.now]),seen:e.code==="SCORE_NOT_NUMBER"?
e.params.value:o.old,fix:o,stage:i,tab:a,judge:u,cells:(c.length>0?c:l).map(({at:C})=>C),
status:c.length>0?"offered":(b=(h=l[0])==null?void 0:h.status)!=null?b:"offered"}}function sp({id:e,
fix:t,seen:n,judge:r,status:o},i){let a=t.kind==="score"?r:null;return{id:e,kind:t.kind,old:Er(n,i),
now:t.now,confirm:a,status:o}}m();var R8=re({id:q(),accept:Ve(),at:q(),by:q()}),D8=Ge(R8),Ry=e=>`fixAnswers:${e}`,
O8=8e3;function Os(e){
let t=Be(Ry(e));try{let n=at(D8,E.parse(t!=null?t:"[]"));return n.success?n.data:[]}catch{return[]}}
function HD(e,t){let n=E.stringify([...Os(e),t]);return n.length>O8?!1:(Ke(Ry(e),n),!0)}var ZD=e=>Ke(
Ry(e),"[]"),As=e=>e.filter(t=>t.status==="waiting");function JD(e,t){return e.map(n=>{let r=n.status===
"waiting"?t.find(({id:o})=>o===n.id):void 0;return r===void 0?n:{...n,status:r.accept?"confirmed":
"refused",answeredAt:r.at,answeredBy:r.by}})}function mn(e=t=>t()){let t=et(),{settings:n}=t.competition,
r={workbook:t,history:ut(n.language),ledger:Eo(
n)};return A8(r)?r:e(P8)}function A8({history:e,ledger:{list:t}}){let n=new k(As(t).map(({judge:r})=>r));
return Ey(t,e.rows).length===0&&[...n].every(r=>Os(r).length===0)}function P8(){let e=et(),{settings:
t}=e.
competition,n=Eo(t),r=[...new k(As(n.list).map(({judge:s})=>s))],o=r.flatMap(Os),i=o.length===0?n:ca(
n,JD(n.list,o),t),a=Zl(e,i,ut(t.language),!0);for(let s of r)ZD(s);return{...a,workbook:et()}}var Jl=(
{
workbook:e,history:t,ledger:n})=>({statuses:it(e.competition.stages,t.rows),corrections:n.list});
function VD(e,t=Dt(
e.workbook,{provisional:!1}).findings){let n=Jl(e);return t.flatMap(r=>{let o=ap(r,n);return o===null?
[]:[o]})}function Dy({workbook:e,history:t,ledger:n}){let r=it(e.competition.stages,t.rows),o=u=>{
var l;
return((l=r.find(c=>c.stage===u))==null?void 0:l.status)==="open"},i=n.list.filter(u=>u.status==="applied"),
a=i[i.length-1],s=a===void 0?[]:i.filter(u=>ql(u)===ql(a));return s.every(({stage:u})=>o(u))?
s:[]}var Vl="marked";function YD(e,t){var o;let[n,...r]=Dy(e);return{undo:n===void 0?null:{at:n.at,
by:n.
by,cells:r.length+1},waiting:As(e.ledger.list).map(i=>({...Oy(i,t),judge:i.judge})),marked:((o=Be(Vl))!=
null?o:"")!==""}}var Oy=({tab:e,cell:t,entry:n,criterion:r,before:o,now:i},a)=>({tab:e,cell:t,entry:
n,
criterion:r,old:gi(o.cell,o.format,a),now:Er(i,a)});m();m();m();m();var XD={id:e=>`Kode peserta ${K(
e.code,"id")} dipakai lebih dari sekali (baris ${Y(e.rows.map(x),"id")}). Beri setiap peserta kode sendiri.`,
en:e=>`The entry code ${K(e.code,"en")} is used more than once (rows ${Y(e.rows.map(x),"en")}). Give every entry a code of its own.`}
;m();var QD={id:e=>`Nama inovasi ${K(e.name,"id")} dipakai oleh beberapa peserta (${Y(e.codes,"id")}; baris ${Y(
e.rows.map(x),"id")}). Hapus bila terdaftar dua kali; bila memang berbeda, bedakan namanya supaya juri tidak tertukar.`,
en:e=>`The name ${K(e.name,"en")} is used by several entries (${Y(e.codes,
"en")}; rows ${Y(e.rows.map(x),"en")}). Delete what was registered twice; if they differ, tell their names apart so that judges do not mix them up.`}
;m();var e2={id:e=>`${e.entry} belum dinilai lengkap oleh seorang juri pun. Tugaskan juri untuk menilainya.`,
en:e=>`${e.entry} has not been scored completely by any judge. Assign a judge to it.`};m();var t2={
id:e=>e.of==="entry"?`${K(e.one,"id")} dan ${K(e.other,"id")} hampir sama, dan tidak ada tab juri yang memuat keduanya. Bila satu peserta, samakan ejaannya; bila dua peserta, tulis keduanya di tab ${Z.entries.id} dengan kodenya masing-masing. Sampai itu jelas, tidak ada yang dihitung.`:
`Nama juri ${K(e.one,"id")} dan ${K(e.other,"id")} hampir sama. Bila satu orang, samakan ejaannya; bila dua orang, tulis keduanya di tab ${Z.judges.id}. Sampai itu jelas, tidak ada yang dihitung.`,
en:e=>e.
of==="entry"?`${K(e.one,"en")} and ${K(e.other,"en")} are almost the same, and no judge's tab has both. If they are one entry, spell them alike; if they are two, write both into the tab ${Z.entries.en} with codes of their own. Nothing is ranked until then.`:
`The judges' names ${K(e.one,"en")} and ${K(
e.other,"en")} are almost the same. If they are one person, spell them alike; if they are two, write both into the tab ${Z.judges.en}. Nothing is ranked until then.`}
;m();var n2={id:e=>`${te(e.judge,"id")} menilai ${Ji(e.where,"id")} meski ada benturan kepentingan (${{
listed:"tercatat di tab Juri","same-institution":"instansi sama","parent-institution":
"instansi induk"}[e.reason]}).`,en:e=>`${te(e.judge,"en")} has scored ${Ji(e.where,"en")} despite a conflict of interest (${{
listed:"listed in the judges tab","same-institution":"same institution","parent-institution":
"parent institution"}[e.reason]}).`};m();var r2={id:e=>`${te(e.judge,"id")} memberi nilai sama kepada semua peserta (${e.rows} baris). Tanyakan; nilainya tetap dihitung.`,
en:e=>`${te(e.judge,"en")} gives every entry the same scores (${e.rows} rows). Ask; the scores count as written.`,
confidential:!0};m();var o2={id:e=>`${te(e.judge,"id")} tidak menilai ${Ji(e.where,"id")} (BK).`,en:
e=>`${te(e.judge,"en")} is recused from ${Ji(e.where,"en")} (BK).`};m();var i2={id:e=>`Nilai para juri untuk ${e.entry} berselisih terlalu jauh: ${ae(
e.low,"id")}\u2013${ae(
e.high,"id")}, batasnya ${ae(e.limit,"id")}. Bahas dalam rapat juri; nilainya tetap dihitung.`,en:e=>`The judges\u2019 scores of ${e.entry} are too far apart: ${ae(
e.low,"en")}\u2013${ae(e.high,"en")}, the limit is ${ae(e.limit,"en")}. Discuss it among the judges; the scores count as written.`}
;m();var a2={id:e=>`Nilai juri ${Y(e.judges,"id")} untuk ${e.entries} peserta ${e.same===e.marks?
"sama persis":`sama pada ${e.same} dari ${e.marks} perbandingan`}. Pastikan tab tidak tersalin; nilainya tetap dihitung.`,
en:e=>`The scores of judges ${Y(e.judges,"en")} for ${e.entries} entries are ${e.same===
e.marks?"exactly the same":`the same in ${e.same} of ${e.marks} comparisons`}. Make sure no tab was copied; the scores count as written.`,
confidential:!0};m();function N8({groups:e,joins:t}){return t.length<e.length-1?
"Minta juri menilai juga peserta kelompok lain, atau tambah juri.":`Minta ${Y(t.map(({judge:n,entry:
r})=>`juri ${n} menilai ${r}`),"id")}.`}function I8({
groups:e,joins:t}){return t.length<e.length-1?
"Have judges score entries of another group as well, or add a judge.":`Ask ${Y(t.map(({judge:n,entry:
r})=>`judge ${n} to score ${r}`),"en")}.`}var s2=({groups:e})=>e.
map(t=>`(${t.join(", ")})`).join(" "),u2={id:e=>`Kelompok juri ${s2(e)} tidak punya peserta bersama, jadi keketatannya tidak terbandingkan. ${N8(
e)}`,en:e=>`The groups of judges ${s2(e)} share no entry, so their severity cannot be compared. ${I8(
e)}`};m();m();m();m();var l2={name:{id:"Berita acara pleno",en:"Minutes of the plenary"},phase:
"plenary",missing:"winners"};m();var c2={name:{id:"Daftar hadir",en:"Attendance lists"},phase:
"before",missing:"guests"};m();var d2={name:{id:"Semua piagam dalam satu dokumen",en:
"All certificates in one document"},phase:"award",missing:"winners"};m();var m2={name:{id:
"Laporan akhir",en:"Final report"},phase:"award",missing:"winners"};m();var p2={name:{id:
"Lembar nilai",en:"Score sheets"},phase:"before",missing:"judges"};m();var f2={name:{id:"Pengumuman",
en:"Announcement"},phase:"plenary",missing:"winners"};m();var g2={name:{id:"Pernyataan juri",en:
"Judges\u2019 statements"},phase:"before",missing:"judges"};m();var h2={name:{id:"Piagam",en:
"Certificates"},phase:"award",byDefault:!0,missing:"winners"};m();var y2={name:{id:"Keputusan (SK)",
en:"Decree"},phase:"plenary",missing:"winners"};m();var b2={name:{id:"Surat pemenang",en:
"Award letters"},phase:"award",byDefault:!0,missing:"winners"};m();var w2={name:{id:
"Satu surat untuk semua pemenang",en:"One letter to all winners"},phase:"award",
missing:"winners"};m();var v2={name:{id:"Tanda terima",en:"Receipts"},phase:"award",missing:
"winners"};m();var k2={name:{id:"Tata cara penilaian",en:"Rules of scoring"},phase:"before",missing:
"judges"};m();var x2={name:{id:"Umpan balik peserta",en:"Feedback to entrants"},phase:"award",
missing:"losers"};m();var T2={name:{id:"Undangan",en:"Invitations"},phase:"before",missing:"guests"}
;var up={"tata-cara":k2,pernyataan:g2,undangan:T2,"daftar-hadir":c2,"lembar-nilai":p2,"berita-acara":
l2,
sk:y2,pengumuman:f2,piagam:h2,gabungan:d2,surat:b2,"surat-daftar":w2,"tanda-terima":v2,"umpan-balik":
x2,
laporan:m2};var S2=(e,t)=>up[e].name[t];var E2={id:{judges:
"belum ada juri, atau tab jurinya masih berisi kesalahan",guests:
"belum ada juri, peserta presentasi, atau pemenang yang dapat diundang",winners:
"tidak ada pemenang pada tahap terakhir",losers:"semua peserta yang dinilai menang"},en:{judges:
"there are no judges yet, or their tabs still hold errors",guests:
"there are no judges, presenters or winners to invite yet",winners:
"nobody has won at the last stage",losers:"every entry that was scored has won"}},Ay=(e,t)=>t==="id"?
`Tidak ada dokumen \u201C${S2(e,"id")}\u201D yang dibuat: ${E2.id[up[e].missing]}.`:`No document \u201C${S2(
e,"en")}\u201D was made: ${E2.en[up[e].missing]}.`;var C2={id:e=>Ay(e.kind,"id"),en:e=>Ay(e.kind,
"en")};m();var R2={id:e=>{var t;return{unanswered:`Sanggahan${e.entry===""?"":` tentang ${e.entry}`} belum dijawab dan diputuskan. Isi \u201CJawaban\u201D dan \u201CPutusan\u201D.`,
"too-late":`Sanggahan${e.entry===
""?"":` tentang ${e.entry}`} masuk sesudah masa sanggah berakhir (${qe((t=e.until)!=null?t:"","id")}).`,
"unknown-entry":`Sanggahan menyebut kode ${K(e.entry,"id")} yang tidak ada di tab Peserta. Perbaiki kodenya.`,
reopens:`Putusan atas sanggahan${e.entry===""?"":` tentang ${e.entry}`} mengubah nilai tahap ${e.stage}, yang masih tertutup. Buka kembali tahap itu dari langkah Peringkat; alasannya sudah tersedia di sana.`}
[e.reason]},en:e=>{var t;return{unanswered:`The objection${e.entry===""?"":` about ${e.entry}`} has no answer and ruling yet. Fill in \u201CAnswer\u201D and \u201CRuling\u201D.`,
"too-late":`The objection${e.entry===""?"":` about ${e.entry}`} came after the objection period had ended (${qe(
(t=e.until)!=null?t:"","en")}).`,"unknown-entry":`The objection names the code ${K(e.entry,
"en")}, which is not in the entries tab. Correct the code.`,reopens:`The ruling on the objection${e.
entry===""?"":` about ${e.entry}`} changes scores of the stage ${e.stage}, which is still closed. Open that stage again in the step Rank; the reason is ready there.`}
[e.reason]}};m();var D2={id:e=>{var t;return{taken:`Putusan pleno memberi ${e.entry} peringkat ${e.rank}, padahal ${Y(
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
e.reason]}};m();m();m();var $8=[...ph,as,Qi];function Ps(e,t){let n=er.find(s=>s.key===e);if(n!==void 0)return n.word[
t];let[
r,o]=e.split(".");if(r==="prizes")return`${cs[t]} ${o!=null?o:""}`.trim();let i=$8.find(s=>s.part===
r),a=i==null?void 0:i.columns.find(s=>s.key===o);return i===void 0||a===void 0?e:`${i.tab[t]}: ${a.header[
t]}`}
function Yl(e,t,n){var i,a;let r=er.find(s=>s.key===t);return(a=(i=(r!==void 0&&"choices"in r?r.choices:
[]).find(([s])=>s===e))==null?void 0:i[1][n])!=null?a:Ps(e,n)}function O2(e,t){var r,o;let[n]=e.split(
".");return(o=(r=ph.find(i=>i.part===n))==null?void 0:r.tab[t])!=null?o:e}var Ns=(e,t)=>e===null||e===""?
t==="id"?"kosong":"blank":typeof e=="number"?ae(e,t):typeof e=="string"&&/^[\d.]+(; [\d.]+)+$/.test(
e)&&t==="id"?K(e.replace(/\./g,","),t):K(e,t),_8={version:{id:"versi aturan",en:"rules version"}};
function F8({thing:e,names:t,field:n},r){var l,c;let o=(d,p)=>r==="id"?
d:p,i=d=>{let p=n===null?"":Ps(`${d}.${n}`,r);return n===null?"":`, ${p.includes(": ")?p.slice(p.indexOf(
": ")+2):p}`},[a="",s="",u=""]=t;switch(e){case"setting":return(c=(l=_8[n!=null?n:""])==null?void 0:
l[r])!=null?c:`\u201C${Ps(n!=null?n:"",r)}\u201D`;case"stage":return`${o("tahap","stage")} ${a}${i(
"stages")}`;case"criterion":return`${o("kriteria","criterion")} ${s}${a===""?"":` (${a})`}${i(
"criteria")}`;case"entry":return`${o("peserta","entry")} ${a}${i("entries")}`;case"judge":return`${o(
"juri",
"judge")} ${a}${i("judges")}`;case"institution":return`${o("instansi","institution")} ${a}${i(
"institutions")}`;case"score":return u===""?`${o(`tab juri ${s}`,`tab of judge ${s}`)} (${a})`:`${o(
`nilai juri ${s} untuk ${u}`,`score of judge ${s} for ${u}`)} (${a})${n===null?"":`, ${n}`}`;case"plenary":
return`${o("putusan pleno tentang","plenary decision about")} ${s} (${a})${i("plenary")}`;case"order":
return o("urutan peserta, kriteria, atau tahap","the order of entries, criteria or stages")}}var M8=(
e,t)=>{
var n,r;return(r=(n=Zo.find(([o])=>o===e))==null?void 0:n[1][t])!=null?r:""};function L8(e){var t,n,
r;if(!/^[[{]/.test(e))return e;try{let o=E.parse(e);return v.isArray(o)?o.join(", "):(r=(n=o.name)!=
null?n:(t=o.outcomes)==null?void 0:t.map(({places:i,name:a})=>`${i}: ${a}`).join("; "))!=null?r:e}
catch{
return e}}function lp(e,t){let n=(l,c)=>t==="id"?l:c,{thing:r,field:o,old:i,now:a}=e,s=F8(e,t);if(r===
"order")return`${s} ${n("berubah","has changed")}`;if(o===null){let l=r==="score"&&e.names.length===
2?i!=null?i:a:null;if(l!==null){let c=n(`dengan nilai ${l} peserta`,`with scores of ${l} entries`);
return`${s}: ${a===null?n("tidak ada lagi","no longer there"):n("ditambahkan","put in")} (${c})`}
return a===null?
`${s}: ${n("dihapus","taken out")}${i===""?"":` (${Ns(i,t)})`}`:`${s}: ${n("ditambahkan","put in")}${a===
""?"":` (${Ns(a,t)})`}`}let u=l=>Ns(typeof l!="string"?l:r==="setting"?Yl(l,o,t):r==="entry"&&o==="status"?
M8(l,t):L8(l),t);return n(`${s}: semula ${u(i)}, kini ${u(a)}`,`${s}: was ${u(i)}, now ${u(a)}`)}
var j8=5;function Is(e,t){if(e.length===0)return"";let n=e.slice(0,j8).map(o=>{let i=[o.tab,o.cell].
filter(a=>a!==void 0).join("!");return`${i===""?"":`${i} `}${lp(o,t)}`}),r=e.length-n.length;return r>
0&&n.push(t==="id"?`dan ${r} perubahan lagi`:`and ${r} more`),`: ${n.join("; ")}`}var A2={id:e=>e.decided!==void 0?
`Hasil yang ditetapkan ${qe(e.computed,"id")} (kode ${e.decided.code}) tidak lagi sama dengan isi lembar${Is(
e.decided.changes,"id")}. Kembalikan isinya, atau buka kembali tahap ini dengan alasan lalu tetapkan lagi.`:
`Nilai atau aturan berubah sejak peringkat dihitung (${qe(e.computed,"id")}). Hitung lagi sebelum membuat dokumen.`,
en:e=>e.decided!==void 0?`The result decided on ${qe(e.computed,"en")} (code ${e.decided.code}) is no longer what the workbook says${Is(
e.decided.changes,"en")}. Put it back, or open this stage again with a reason and decide again.`:`Scores or rules changed since the ranking was computed (${qe(
e.computed,"en")}). Compute again before making documents.`};m();var P2={id:e=>`Aturan tahap ini berubah sesudah nilai pertama masuk${Is(
e.changes,"id")}. Kembalikan aturannya, atau catat alasan perubahannya.`,en:e=>`The rules of this stage changed after its first score had come in${Is(
e.changes,"en")}. Put the rules back, or record the reason for the change.`};m();var N2={id:e=>{let t=`Peringkat ${e.rank}${e.category===void 0?
"":` (kategori ${e.category})`} ditempati bersama oleh ${Y(e.entries,"id")}`;return e.prize?`${t}, sedangkan uang pembinaannya berbeda. Putuskan dalam rapat pleno (\u201CPeringkat Putusan\u201D di tab Pleno), atau samakan \u201CUang Pembinaan\u201D.`:
`${t}, sedangkan tempat hanya ${e.places}. Putuskan dalam rapat pleno: isi \u201CPeringkat Putusan\u201D masing-masing di tab Pleno.`}
,en:e=>{let t=`${Y(e.entries,"en")} share rank ${e.rank}${e.category===void 0?
"":` (category ${e.category})`}`;return e.prize?`${t}, but the prizes of those places differ. Decide in the plenary (\u201CDecided Rank\u201D in the tab Plenary), or make \u201CPrize\u201D equal.`:
`${t}, but there ${e.places===1?"is only 1 place":`are only ${e.places} places`}. Decide in the plenary: fill in the \u201CDecided Rank\u201D of each in the tab Plenary.`}
};m();var I2={id:e=>`${e.entry} ada lebih dari sekali di tab ${te(e.judge,"id")} (baris ${Y(e.rows.map(
x),
"id")}). Sisakan satu baris.`,en:e=>`${e.entry} is in the tab of ${te(e.judge,"en")} more than once (rows ${Y(
e.rows.map(x),"en")}). Keep one row.`};m();var $2={id:e=>`Di tab ${te(e.judge,"id")} belum ada baris untuk ${e.entries.length===1?
"":`${e.entries.
length} peserta: `}${Y(e.entries,"id",6)}. Tambahkan barisnya.`,en:e=>`The tab of ${te(e.judge,"en")} has no row for ${e.entries.length===1?
"":`${e.entries.length} entries: `}${Y(e.entries,"en",6)}. Add ${e.entries.length===1?"it":"them"}.`}
;m();var _2={id:e=>`Kode ${e.entry} di tab ${te(e.judge,"id")} bernama ${K(e.written,"id")}, di tab Peserta ${K(
e.name,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Perbaiki kode atau namanya; yang dihitung menurut kode.`,
en:e=>`Code ${e.entry} is ${K(e.written,"en")} in the tab of ${te(e.judge,"en")}, but ${K(e.name,
"en")} in the entries tab${e.more===void 0?"":`, and so with ${e.more} rows below`}. Correct code or name; the code counts.`}
;m();var F2={id:e=>`Kode ${kn(K(e.entry,"id"),e.more,"id")} di tab ${te(e.judge,"id")} tidak ada di tab Peserta. Perbaiki kodenya, atau hapus barisnya.`,
en:e=>`The code ${kn(K(e.entry,"en"),e.more,"en")} in the tab of ${te(e.judge,"en")} ${e.more===void 0?
"is":"are"} not in the entries tab. Correct the code, or delete the row.`};m();var M2={id:e=>`Baris${e.name===""?
"":` ${K(e.name,"id")}`}${e.more===void 0?"":` dan ${e.more} baris di bawahnya`} tidak punya kode peserta. Isi kodenya seperti di tab Peserta.`,
en:e=>`The row${e.name===
""?"":` ${K(e.name,"en")}`}${e.more===void 0?" has":` and ${e.more} rows below it have`} no entry code. Type the code as in the entries tab.`}
;m();var L2={id:e=>`Rumus salah (${kn(e.value,e.more,"id")}): ${te(e.judge,"id")}, ${Rt(e.where,"id")}. Ketik nilainya.`,
en:e=>`Formula fails (${kn(e.value,e.more,"en")}): ${te(e.judge,"en")}, ${Rt(e.where,
"en")}. Type the score.`};m();var j2={id:e=>`Nilai ${te(e.judge,"id")} untuk ${Rt(e.where,"id")} dihitung dengan rumus sehingga dapat berubah sendiri. Ketik angkanya, atau tempel sebagai nilai saja.`,
en:e=>`${te(e.judge,"en")}\u2019s score of ${Rt(e.where,"en")} is calculated by a formula and may change by itself. Type it, or paste it as a value only.`}
;m();var z2={id:e=>`Nilai ${te(e.judge,"id")} untuk ${Rt(e.where,"id")} terbaca sebagai tanggal ${kn(
qe(e.
date,"id"),e.more,"id")}. Ubah format sel menjadi Angka, lalu ketik ulang nilainya${e.likely===null?
"":` (mungkin ${ae(e.likely,"id")})`}.`,en:e=>`${te(e.judge,"en")}\u2019s score of ${Rt(e.where,"en")} was read as the date ${kn(
qe(e.date,"en"),e.more,"en")}. Format the cell as a number and retype the score${e.likely===null?"":
` (probably ${ae(e.likely,"en")})`}.`};m();var B2={id:e=>`${te(e.judge,"id")} belum menilai ${Rt(e.where,
"id")}. Isi nilainya, atau BK bila ada benturan kepentingan.`,en:e=>`${te(e.judge,"en")} has not scored ${Rt(
e.where,"en")}. Enter the score, or BK for a conflict of interest.`};m();var U2={id:e=>`${kn(K(e.value,
"id"),e.more,"id")} bukan nilai (${te(e.judge,"id")}, ${Rt(e.where,"id")}). Ketik ${ae(e.min,"id")}\u2013${ae(
e.max,"id")}, atau BK bila ada benturan kepentingan.`,en:e=>`${kn(
K(e.value,"en"),e.more,"en")} ${e.more===void 0?"is not a score":"are not scores"} (${te(e.judge,
"en")}, ${Rt(e.where,"en")}). Enter ${ae(e.min,"en")}\u2013${ae(e.max,"en")}, or BK for a conflict of interest.`}
;m();var W2={id:e=>`Nilai ${kn(ae(e.value,"id"),e.more,"id")} di luar ${ae(e.min,"id")}\u2013${ae(e.max,
"id")} (${te(e.judge,"id")}, ${Rt(e.where,"id")}). Perbaiki nilainya, atau rentang di tab Kriteria.`,
en:e=>`Score ${kn(ae(e.value,"en"),e.more,"en")} ${e.more===void 0?"is":"are"} outside ${ae(e.min,
"en")}\u2013${ae(e.max,"en")} (${te(e.judge,"en")}, ${Rt(e.where,"en")}). Correct the score, or the range in the criteria tab.`}
;m();var K2={id:e=>`Nilai ${ae(e.value,"id")} dari ${te(e.judge,"id")} untuk ${e.entry} pada ${e.criterion} jauh dari nilai juri lain (sekitar ${ae(
e.others,"id")}). Salah ketik? Nilainya tetap dihitung.`,en:e=>`${te(
e.judge,"en")}\u2019s ${ae(e.value,"en")} for ${e.entry} on ${e.criterion} is far from other judges (about ${ae(
e.others,"en")}). A typo? It counts as written.`,confidential:!0};m();var G2={id:e=>`Nilai di tab ${te(
e.judge,"id")} tampaknya terurut tanpa kode (${e.rows} baris). Urungkan, misalnya lewat Riwayat versi, atau terima urutan ini di panel.`,
en:e=>`Scores in the tab of ${te(
e.judge,"en")} seem sorted without codes (${e.rows} rows). Undo it, for instance in the version history, or accept this order in the panel.`}
;m();var q2={id:e=>`${te(e.judge,"id")} tampaknya memakai skala lain untuk ${Y(e.criteria,"id")}: tertinggi ${ae(
e.highest,"id")}, juri lain biasanya ${ae(e.usual,"id")}. Tanyakan; nilainya tetap dihitung.`,
en:e=>`${te(e.judge,"en")} seems to use another scale for ${Y(e.criteria,"en")}: at most ${ae(e.highest,
"en")}, other judges usually ${ae(e.usual,"en")}. Ask; the scores count as written.`,confidential:!0}
;m();var H2={id:e=>`Nilai ${K(e.value,"id")} tersimpan sebagai teks (${te(e.judge,"id")}, ${Rt(e.where,
"id")}). Ketik ulang ${ae(e.number,"id")} pada sel berformat Angka.`,en:e=>`The score ${K(e.value,
"en")} is stored as text (${te(e.judge,"en")}, ${Rt(e.where,"en")}). Retype ${ae(e.number,"en")} in a cell formatted as a number.`}
;m();var Z2={sum:{id:"jumlah nilai",en:"the sum"},mean:{id:"rata-rata nilai",en:"the mean"},
"weighted-sum":{
id:"jumlah nilai berbobot",en:"the weighted sum"},"weighted-mean":{id:"rata-rata nilai berbobot",en:
"the weighted mean"},score:{id:"nilai akhir (skala 100)",en:"the final score (of 100)"}},J2={id:e=>`Total ${te(
e.judge,"id")} untuk ${e.entry} tertulis ${ae(e.value,"id")}, padahal ${Z2[e.basis].id} ${ae(
e.expected,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Periksa nilai dan totalnya; yang dihitung nilai per kriteria.`,
en:e=>`${te(e.judge,"en")}\u2019s total for ${e.entry} says ${ae(e.value,"en")}, but ${Z2[e.basis].en} is ${ae(
e.expected,"en")}${e.more===void 0?"":`, and so with ${e.more} rows below`}. Check scores and total; the scores per criterion count.`}
;m();function z8({entries:e,whole:t},n){let r=Y(e,n),o=e.length;if(n==="id"){let a=` Dengan kurang dari tiga juri tidak ada yang dibuang dan dipakai rata-rata biasa: ${Y(
t,"id")}.`;return`${o} peserta dinilai oleh kurang dari lima juri (${r}), sehingga setelah nilai tertinggi dan terendah dibuang hanya sedikit yang tersisa.${t.length===0?
"":a} Tambah juri, atau pilih metode \u201Crata-rata\u201D.`}let i=` With fewer than three judges nothing is dropped and the plain mean counts: ${Y(
t,"en")}.`;return`${o===
1?"1 entry was":`${o} entries were`} scored by fewer than five judges (${r}): once the highest and the lowest score are dropped, little is left.${t.length===0?
"":i} Add judges, or choose the method \u201Cmean\u201D.`}var Y2=6;function B8({entries:e}){let t=e.map(
({entry:n,places:r})=>`${n} (${r===0?"peringkat tetap":`bergeser ${r} peringkat`})`);return`Peserta tidak dinilai oleh juri yang sama, dan keketatan juri berbeda. Dengan koreksi keketatan, nilai ${e.length} peserta jelas berubah: ${Y(
t,"id",Y2)}. Pertimbangkan \u201CMetode\u201D = terkoreksi.`}function U8({entries:e}){let t=e.map(({
entry:n,places:r})=>`${n} (${r===0?"same rank":`moves ${r} ${r===1?"rank":"ranks"}`})`);return`Entries were not scored by the same judges, and judges differ in severity. Corrected for it, the scores of ${e.length===1?
"1 entry":
`${e.length} entries`} clearly change: ${Y(t,"en",Y2)}. Consider \u201CMethod\u201D = adjusted.`}
function V2(e,t){
let n=(r,o)=>t==="id"?r:o;switch(e.reason){case"stage-weights-unused":return n(
"Bobot tahap terisi, tetapi \u201CGabung Nilai Tahap\u201D = tidak: bobot itu tidak dipakai.",
"Stage weights are set, but \u201CCarry Over\u201D is no: they are not used.");case"standard-scores":
return n(
"Skor baku dapat menghapus beda mutu bila juri menilai peserta yang berlainan. Pakai metode \u201Crata-rata\u201D.",
"Standard scores may hide differences where judges saw different entries. Use the method \u201Cmean\u201D.");
case"standard-scores-carried":return n(
"Skor baku tiap tahap dihitung terhadap peserta tahap itu saja, jadi angka yang sama di dua tahap tidak sama artinya dan gabungannya meragukan. Pakai \u201CGabung Nilai Tahap\u201D = tidak, atau metode \u201Crata-rata\u201D.",
"Standard scores of a stage are measured against the entries of that stage alone, so equal numbers of two stages do not mean the same and their mean is doubtful. Set \u201CCarry Over\u201D to no, or the method to \u201Cmean\u201D.");
case"few-to-trim":return z8(e,t);case"uneven-judges":return t==="id"?B8(e):U8(e);case"passing-score-unit":
{let r=ae(
e.value,t);return e.unit==="mean-rank"?n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti rata-rata peringkat, bukan nilai 0\u2013100. Kosongkan, atau isi rata-rata peringkat.`,
`Here \u201CPassing Score\u201D = ${r} is a mean rank, not a score of 0\u2013100. Clear it, or give a mean rank.`):
n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti skor baku (50 = rata-rata), bukan nilai 0\u2013100. Kosongkan, atau isi skor baku.`,
`Here \u201CPassing Score\u201D = ${r} is a standard score (50 = average), not a score of 0\u2013100. Clear it, or give a standard score.`)}
}}var X2={id:e=>V2(e,"id"),en:e=>V2(
e,"en")};m();var Q2={id:e=>`Maksimum dianggap ${ae(e.max,"id")}${e.max<100?
" karena tidak ada nilai di atasnya":""}; bila bukan, isi tab Kriteria.`,en:e=>`The maximum is taken to be ${ae(
e.max,"en")}${e.max<100?" because no score is above it":""}; if it is not, fill in the criteria tab.`}
;m();var W8={"not-allowed":{id:e=>`bukan pilihan yang dikenal; isi dengan ${qg(e,"id")}`,en:e=>`is not a known choice; use ${qg(
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
};function K8(e,t){let n=K(O2(e,t),t);return t==="id"?`Tab ${n} masih kosong; isi satu baris untuk masing-masing.`:
`The tab ${n} is still empty; fill in one row for each.`}function eO({setting:e,value:t,reason:n,
allowed:r},o){if(n==="no-rows")return K8(e,o);let i=typeof t==
"string"?Yl(t,e,o):t,a=r.map(s=>Yl(s,e,o));return`${K(Ps(e,o),o)}${i===""?"":` = ${K(i,o)}`} ${W8[n][
o](
a)}.`}var tO={id:e=>eO(e,"id"),en:e=>eO(e,"en")};m();var nO={"not-a-number":{id:"bukan angka",en:
"not a number"},negative:{id:"negatif",en:"negative"},"all-zero":{id:"semuanya nol",en:"all zero"},
"partly-blank":{id:"kosong, padahal yang lain berisi",en:"blank while others are filled in"}},rO={id:
e=>`Bobot ${e.of==="criteria"?"kriteria":"tahap"} ${e.value===
void 0?"":`${K(e.value,"id")} `}${nO[e.reason].id}. Isi semua bobot dengan angka yang lebih dari atau sama dengan 0, tidak semuanya 0.`,
en:e=>`The weight ${e.value===void 0?"":`${K(e.value,"en")} `}of ${e.of==="criteria"?"a criterion":
"a stage"} is ${nO[e.reason].en}. Fill every weight with a number of 0 or more, not all of them 0.`}
;m();var oO={id:e=>`Kriteria ${K(e.criterion,"id")} ada di lebih dari satu kolom (${Y(e.columns,"id")}) pada tab ${te(
e.judge,"id")}. Sisakan satu kolom.`,en:e=>`The criterion ${K(e.criterion,"en")} is in more than one column (${Y(
e.columns,"en")}) of the tab of ${te(e.judge,"en")}. Keep one.`};m();var iO={id:e=>`Tab ${te(e.judge,
"id")} tidak punya kolom untuk kriteria ${K(e.criterion,"id")}. Tambahkan kolomnya, atau samakan judulnya dengan tab Kriteria.`,
en:e=>`The tab of ${te(e.judge,"en")} has no column for the criterion ${K(e.criterion,"en")}. Add the column, or give it the same header as in the criteria tab.`}
;m();var aO={id:e=>`Tahap ${K(e.stage,"id")} belum dimulai: belum ada nilai di tab jurinya. Perhitungan berhenti sebelum tahap ini.`,
en:e=>`Stage ${K(e.stage,"en")} has not begun: its judge tabs hold no score. Ranking ends before it.`}
;m();var sO={id:e=>{var t;return e.reason==="copy"?`Menurut namanya, tab ini salinan tab juri ${(t=e.judge)!=
null?t:""} (${K(e.first,"id")}), sehingga tidak dibaca. Hapus tab ini, atau beri nama lain bila ingin disimpan.`:
`Dua tab untuk ${e.judge===null?"pengaturan yang sama":`juri ${e.judge}`}: tab ini dan ${K(
e.first,"id")}. Hapus atau ganti nama salah satunya.`},en:e=>{var t;return e.reason==="copy"?`By its name this tab is a copy of the tab of judge ${(
t=e.judge)!=null?t:""} (${K(e.first,"en")}), so it is not read. Delete it, or give it another name to keep it.`:
`Two tabs for ${e.judge===null?"the same settings":`judge ${e.judge}`}: this one and ${K(e.first,
"en")}. Delete or rename one of them.`}};m();var uO={id:e=>`Tab ${te(e.judge,"id")} belum berisi satu nilai pun. Minta juri itu mengisinya.`,
en:e=>`The tab of ${te(e.judge,"en")} has no score yet. Ask the judge to fill it in.`};m();m();var lO=(
e,t)=>Y(e.map(n=>ae(n,t)),t),ma=(e,t)=>Y(e.map(n=>K(n,t)),t,8),$s=(e,t)=>e===null?"":` ${t} ${e}`,
G8={JUDGE_TABS:({tabs:e})=>`${e.length} tab juri: ${ma(e,"id")}.`,SCORE_TAB:({tab:e,layout:t,judges:
n})=>`Nilai ${n.length} juri ada di satu tab ${K(e,"id")}, ${{groups:
"setiap juri dengan kolom kriterianya sendiri",totals:"satu nilai per juri",rows:
"satu baris per juri dan peserta",list:"satu baris per nilai"}[t]}: ${ma(n,"id")}.`,STAGES:({stages:
e,advance:t})=>`${e.length} tahap, menurut nama tab juri: ${Y(e.map((n,r)=>t[r]==null?n:`${n} (lolos ${t[
r]})`),"id")}. Urutan dan jumlah lolos diperbaiki di tab ${Z.stages.id}.`,CRITERIA:({stage:e,names:t}
)=>`${t.length} kriteria${$s(e,"tahap")}: ${ma(t,"id")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${K(
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
from:e,stage:t})=>`Bobot${$s(t,"tahap")}: ${{headers:"dari judul kolom",row:"dari baris bobot",
products:"dari kolom nilai \xD7 bobot",maxima:
"sebesar nilai maksimum tiap kriteria, sehingga yang dihitung jumlah poin",equal:
"sama untuk semua kriteria, karena tidak tertulis"}[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Nilai maksimum${$s(
n,"tahap")}: ${lO(e,"id")}, ${t==="written"?"seperti tertulis":"diperkirakan dari nilai yang ada"}.`,
ENTRIES:({count:e,by:t})=>`${e} peserta, dikenali dari ${t==="code"?"kodenya":
"namanya (huruf besar, spasi, dan tanda baca tidak dibedakan) dan diberi kode"}.`,ENTRY_LIST:({tab:e,
unscored:t})=>`Nama dan instansi peserta dilengkapi dari tab ${K(e,"id")}${t===0?"":`; ${t} baris di sana tidak ada di tab juri mana pun dan tidak diikutkan`}.`,
TAB_LEFT:({tab:e,reason:t})=>`Tab ${K(e,"id")} dibiarkan: ${{recap:
"namanya rekap, hasil, salinan, atau contoh",hidden:"disembunyikan",empty:"kosong","not-entries":
"tidak punya kolom peserta","not-scores":"tidak punya kolom nilai",summary:
"angkanya ringkasan dari tab lain","other-columns":"kolomnya lain dari tab juri","other-matter":
"bukan tentang penilaian"}[t]}.`},q8={JUDGE_TABS:({tabs:e})=>`${e.length===1?"1 judge tab":`${e.length} judge tabs`}: ${ma(
e,"en")}.`,SCORE_TAB:({tab:e,layout:t,judges:n})=>`The scores of ${n.length} judges stand in one tab, ${K(
e,"en")}, ${{groups:"each judge with criteria columns of their own",totals:"one score per judge",
rows:"one row per judge and entry",list:"one row per score"}[t]}: ${ma(n,"en")}.`,STAGES:({stages:e,
advance:t})=>`${e.length} stages, by the names of the judge tabs: ${Y(e.map((n,r)=>t[r]==null?n:`${n} (${t[
r]} advance)`),"en")}. Correct their order and who advances in the tab ${Z.stages.en}.`,CRITERIA:({
stage:e,names:t})=>`${t.length===1?"1 criterion":`${t.length} criteria`}${$s(e,"of stage")}: ${ma(t,
"en")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${K(e,"en")} is no criterion: ${{number:"a number",
sum:"the sum of the scores",mean:"the mean of the scores",weighted:"a weighted sum of the scores",
weight:"a weight",extreme:"the highest or lowest score",rank:"a rank",large:
"its numbers are too large for scores",text:"it holds text","left-out":
"left out, as the committee answered"}[t]}.`,TITLES:({competition:e,
year:t,city:n,government:r})=>`From the titles over the tables: ${Y([e,t&&`year ${t}`,n,r].filter(o=>o!==
""),"en")}.`,PASSED_ROW:({tab:e,row:t,label:n,reason:r})=>`Row ${t} of the tab ${K(e,"en")}${n===""?
"":` (${K(n,"en")})`} is no entry: ${{numbers:"column numbers",example:"an example",statistic:
"a sum or statistic",weight:"the weights of the criteria",maximum:"the highest possible scores",
section:"the title of a group, taken as category",header:"the header again",note:"a note","left-out":
"left out, as the committee answered"}[r]}.`,WEIGHTS:({from:e,stage:t})=>`Weights${$s(t,"of stage")}: ${{
headers:"from the headers",row:"from the row of weights",products:
"from the columns of score \xD7 weight",maxima:
"each criterion by its maximum, so that points are added up",equal:"equal, because none are written"}
[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Maximum score${$s(n,"of stage")}: ${lO(e,"en")}, ${t==="written"?
"as written":"guessed from the scores there are"}.`,ENTRIES:({count:e,by:t})=>`${e===1?"1 entry":`${e} entries`}, known by ${t==="code"?
"code":"name (case, spaces and punctuation aside) and given codes"}.`,ENTRY_LIST:({tab:e,unscored:t}
)=>`Names and institutions of entries are completed from the tab ${K(
e,"en")}${t===0?"":`; ${t} of its rows stand on no judge tab and are left out`}.`,TAB_LEFT:({tab:e,
reason:t})=>`The tab ${K(e,"en")} is left alone: ${{recap:
"by its name a recapitulation, result, copy or example",
hidden:"it is hidden",empty:"it is empty","not-entries":"it has no column of entries","not-scores":
"it has no column of scores",summary:"its numbers sum up other tabs","other-columns":
"its columns differ from those of the judge tabs","other-matter":"it is not about judging"}[t]}.`},
H8={id:G8,en:q8};
function Z8({kind:e,params:t},n){return H8[n][e](t)}var cO=(e,t)=>Z8(e,t),J8={nothing:()=>"",
"not-entries":e=>`Di tab ${e} tidak ditemukan kolom peserta: beri judul Kode atau Nama Inovasi pada kolomnya.`,
"not-scores":e=>`Di tab ${e} ada kolom peserta, tetapi tidak cukup jelas kolom mana yang berisi nilai.`,
"no-sign":e=>`Tab ${e} berisi angka, tetapi tidak ada tanda bahwa itu penilaian. Bila memang penilaian, beri nama tabnya \u201CJuri 1\u201D, \u201CJuri 2\u201D, atau judul kolom pesertanya Nama Inovasi.`,
turned:e=>`Di tab ${e} kriteria tampaknya menurun dan peserta mendatar. Putar tabelnya: salin, lalu Tempel khusus \u2192 Ditransposisi, sehingga setiap peserta satu baris.`,
unlike:e=>`Kolom nilai di tab ${e} berlainan, jadi tidak jelas mana tab juri: samakan judul kolomnya.`,
"several-shared":e=>`Tab ${e} masing-masing memuat nilai beberapa juri. Buat tab ${Z.stages.id} dengan kolom Tahap dan Tab Nilai yang menyebut tab mana untuk tahap mana.`,
"unclear-judges":e=>`Di tab ${e} tidak jelas kolom atau baris mana milik juri siapa: beri judul misalnya \u201CJuri 1\u201D di atas kolom-kolomnya, atau satu kolom Juri.`,
"stage-tab":e=>`Nilai semua juri ada di tab ${e}: tulis nama tab itu di kolom Tab Nilai pada tab ${Z.stages.id}.`,
stages:e=>`Tahap tidak dapat disimpulkan dari ${e}. Beri nama setiap tab juri \u201CTahap - Juri\u201D, misalnya \u201CProposal - J1\u201D, paling sedikit dua juri setiap tahap.`,
unbound:e=>`Nama tab ${e} tidak cukup membedakan para juri: beri setiap tab nama jurinya sendiri.`},
V8={nothing:()=>"","not-entries":e=>`No column of entries was found on ${e}: give it the header Code or Innovation.`,
"not-scores":e=>`${e} has a column of entries, but it is not clear enough which columns hold scores.`,
"no-sign":e=>`${e} holds numbers, but nothing says that they are judging. If they are, name the tabs \u201CJudge 1\u201D, \u201CJudge 2\u201D, or give the column of entries the header Innovation.`,
turned:e=>`On ${e} criteria seem to run down and entries across. Turn the table: copy it, then Paste special \u2192 Transposed, so that each entry has a row.`,
unlike:e=>`The columns of scores on ${e} differ, so it is not clear which are judge tabs: give them the same headers.`,
"several-shared":e=>`${e} each hold scores of several judges. Make a tab ${Z.stages.en} with the columns Stage and Score Tab that says which tab belongs to which stage.`,
"unclear-judges":e=>`On ${e} it is not clear which columns or rows are whose: write for instance \u201CJudge 1\u201D over the columns, or give the rows a column Judge.`,
"stage-tab":e=>`The scores of all judges stand in ${e}: write its name in the column Score Tab of the tab ${Z.stages.en}.`,
stages:e=>`The stages cannot be told from ${e}. Name every judge tab \u201CStage - Judge\u201D, for instance \u201CProposal - J1\u201D, with two judges or more in each stage.`,
unbound:e=>`The names of ${e} do not tell the judges apart: give every tab its judge's own name.`};
function Py(e,t){
if(e===void 0)return"";let n=(t==="id"?J8:V8)[e.reason](ma(e.tabs,t));return n===""?"":` ${n}`}var dO={
id:e=>e.judge===null?`Tab ${K(e.tab,"id")} belum ada. Buat seperti pada contoh; atau beri semua tab juri kolom Kode atau Nama Inovasi dan satu kolom angka per kriteria, dengan judul yang sama.${Py(
e.why,"id")}`:e.within?`Tab ${K(e.tab,"id")} tidak memuat nilai ${te(e.judge,"id")}. Tambahkan kolom atau baris juri itu, atau samakan namanya dengan tab Juri.`:
`Tab ${K(e.tab,"id")} untuk ${te(e.judge,
"id")} tidak ada. Buat tabnya, atau samakan namanya.`,en:e=>e.judge===null?`No tab ${K(e.tab,"en")} yet. Add it as in the example; or give all judge tabs a column Code or Innovation and one column of numbers per criterion, with the same headers.${Py(
e.why,"en")}`:e.within?`The tab ${K(e.tab,"en")} holds no scores of ${te(e.judge,"en")}. Add the judge's columns or rows, or write the name as in the judges tab.`:
`There is no tab ${K(e.tab,"en")} for ${te(e.judge,"en")}. Make it, or correct its name.`};m();var mO={
id:e=>`Tab ${te(e.judge,"id")} belum diproteksi, padahal tab lain sudah: setiap editor dapat mengubah nilainya. Proteksi tab ini untuk juri itu saja (Data > Proteksi sheet dan rentang).`,
en:e=>`The tab of ${te(e.judge,"en")} is not protected although other tabs are: every editor can change its scores. Protect it for that judge alone (Data > Protect sheets and ranges).`}
;m();m();var cp=(e,t,n)=>Y(e.map((r,o)=>{var i;return`${r} ${ae((i=t[o])!=null?i:0,n)}`}),n,8),Y8={
unnamed:"tidak berjudul, tetapi berisi angka","some-tabs":
"hanya ada, atau hanya diisi, di sebagian tab juri",
"sum-misfit":"berjudul seperti jumlah, tetapi angkanya bukan jumlah kolom lain","sum-somewhere":
"di sebagian tab sama dengan jumlah kolom lain, di tab lain tidak",copy:
"isinya sama dengan kolom lain",
matter:"judulnya tidak seperti kriteria, tetapi angkanya dapat berupa nilai",parts:
"salah satu dari beberapa angka di bawah setiap kriteria",blank:"belum diisi di tab mana pun",
"not-numbers":"tidak berisi angka di tab mana pun",penalty:
"berjudul seperti pengurangan nilai, yang tidak dapat dihitung di sini","same-everywhere":
"isinya sama di semua tab juri, sedangkan nilai lain berbeda",large:
"angkanya jauh lebih besar daripada nilai lain","not-listed":`berisi angka, tetapi tidak ada di tab ${Z.criteria.
id}`},X8={unnamed:"has no header, but holds numbers","some-tabs":
"is on, or filled in on, some judge tabs only","sum-misfit":
"is headed like a sum, but its numbers are not the sum of other columns","sum-somewhere":
"is the sum of other columns on some tabs, but not on others",copy:
"holds the same as another column",matter:
"is not headed like a criterion, but its numbers may be scores",parts:
"is one of several numbers under each criterion",blank:"is not filled in on any tab","not-numbers":
"holds no numbers on any tab",penalty:"is headed like a deduction, which cannot be counted here",
"same-everywhere":"holds the same on every judge tab, while other scores differ",large:
"has far larger numbers than the other scores","not-listed":`holds numbers, but is not in the tab ${Z.criteria.en}`}
,Q8={COLUMN:({
header:e,column:t,doubt:n})=>`Kolom ${t}${e===""?"":` ${K(e,"id")}`} ${Y8[n]}. ${n==="not-listed"?`Bila kriteria, tambahkan ke tab ${Z.criteria.id}; bila bukan, jawab tidak dihitung.`:
"Apakah ini kriteria?"}`,ROW:({label:e,row:t})=>`Baris ${t} ${K(e,"id")} sama dengan nilai tertinggi, terendah, jumlah, atau rata-rata baris di atasnya. Apakah ini peserta?`,
WEIGHTS:({criteria:e,weights:t,sum:n,from:r})=>r===
"headers"?`Bobot pada judul kolom (${cp(e,t,"id")}) ${[1,10,100].includes(n)?"tidak terbaca pasti":`berjumlah ${ae(
n,"id")}, bukan 100`}. Bobot mana yang dipakai?`:`Kolom jumlah pada tab juri memakai bobot ${cp(e,t,
"id")}. Apakah bobot itu yang dipakai?`,NAMES:({code:e,one:t,other:n,count:r})=>`Kode ${K(e,"id")} di sini ${K(
n,"id")}, di tab lain ${K(t,"id")}${r>1?` (${r} baris seperti ini)`:""}. Perbaiki kode atau namanya. Bila peserta yang sama, jawab sama.`,
HIDDEN:({tab:e})=>`Tab ${K(e,"id")} disembunyikan, tetapi berisi nilai seperti tab juri lain. Apakah ikut dihitung?`,
SUMMARY:({tab:e})=>`Nilai di tab ${K(e,"id")} sama dengan rata-rata atau jumlah tab lain. Apakah tab ini tetap nilai seorang juri?`,
OLD_TAB:({tab:e})=>`Nama tab ${K(e,"id")} seperti salinan atau tab lama, tetapi isinya seperti tab juri. Apakah ikut dihitung?`,
SIDE_BY_SIDE:({columns:e})=>`Kolom ${Y(e,"id")} sama-sama memuat nama peserta. Pisahkan kedua tabel ke tab masing-masing.`,
OTHER_TABLE:({row:e})=>`Baris ${e} memuat judul kolom sekali lagi, dengan urutan lain. Samakan urutan kolom kedua tabel, atau pindahkan tabel kedua ke tab lain.`,
OWN_CRITERIA:({headers:e})=>`Judul ${Y(e.map(t=>K(t,"id")),"id",4)} seperti menyebut kriteria dan jurinya masing-masing. Bila ya, buat satu tab untuk setiap juri dengan kolom kriteria yang dinilainya; bila bukan, jawab semuanya kriteria.`}
,e4={COLUMN:({header:e,column:t,doubt:n})=>`Column ${t}${e===""?"":` ${K(e,"en")}`} ${X8[n]}. ${n==="not-listed"?
`If it is a criterion, add it to the tab ${Z.criteria.en}; if not, answer that it does not count.`:
"Is it a criterion?"}`,ROW:({label:e,
row:t})=>`Row ${t} ${K(e,"en")} equals the highest, lowest, sum or mean of the rows above. Is it an entry?`,
WEIGHTS:({criteria:e,weights:t,sum:n,from:r})=>r==="headers"?`The weights in the headers (${cp(
e,t,"en")}) ${[1,10,100].includes(n)?"are not read for certain":`add up to ${ae(n,"en")}, not 100`}. Which weights count?`:
`The totals on the judge tabs use the weights ${cp(e,t,"en")}. Are these the weights?`,NAMES:({code:
e,one:t,other:n,count:r})=>`Code ${K(e,"en")} is ${K(n,"en")} here and ${K(t,
"en")} on another tab${r>1?` (${r} such rows)`:""}. Correct the code or the name. If it is the same entry, answer that it is.`,
HIDDEN:({tab:e})=>`The tab ${K(e,"en")} is hidden, but holds scores like the other judge tabs. Does it count?`,
SUMMARY:({tab:e})=>`The scores on the tab ${K(e,"en")} are the means or sums of the other tabs. Is it a judge's all the same?`,
OLD_TAB:({tab:e})=>`The tab ${K(e,"en")} is named like a copy or an old one, but looks like a judge's. Does it count?`,
SIDE_BY_SIDE:({columns:e})=>`Columns ${Y(e,"en")} both hold the entries' names. Move the second table to a tab of its own.`,
OTHER_TABLE:({
row:e})=>`Row ${e} has the column headers once more, in another order. Put the columns of both tables in one order, or move the second table to another tab.`,
OWN_CRITERIA:({headers:e})=>`The headers ${Y(
e.map(t=>K(t,"en")),"en",4)} seem to name a criterion and its own judge. If so, make a tab for each judge with the criteria that judge scores; if not, answer that all are criteria.`}
,t4={id:Q8,en:e4},
n4=({kind:e,params:t},n)=>t4[n][e](t),_s=(e,t)=>n4(e,t),r4={criterion:{id:"Ya, kriteria",en:
"Yes, a criterion"},ignore:{id:"Tidak dihitung",en:"Does not count"},entry:{id:"Ya, peserta",en:
"Yes, an entry"},written:{id:"Seperti tertulis",en:"As written"},totals:{id:"Seperti kolom jumlah",
en:"As in the totals"},equal:{id:"Sama besar",en:"All equal"},criteria:{id:"Semuanya kriteria",en:
"All are criteria"},same:{id:"Peserta yang sama",en:"The same entry"},use:{id:"Ikut dihitung",en:
"Counts"}},pO=(e,t)=>r4[e][t];var fO={id:({question:e})=>_s(e,"id"),en:({question:e})=>_s(e,"en")};
var Ny={TAB_MISSING:dO,UNDERSTANDING_OPEN:fO,TAB_EMPTY:uO,TAB_UNPROTECTED:mO,TAB_COPY:sO,
STAGE_NOT_BEGUN:aO,
COLUMN_MISSING_CRITERION:iO,COLUMN_DUPLICATE_CRITERION:oO,ROW_MISSING_ENTRY:$2,ROW_WITHOUT_CODE:M2,
ROW_UNKNOWN_ENTRY:F2,
ROW_DUPLICATE_ENTRY:I2,ROW_NAME_MISMATCH:_2,SCORE_ROWS_PERMUTED:G2,SCORE_MISSING:B2,SCORE_NOT_NUMBER:
U2,
SCORE_TEXT_NUMBER:H2,SCORE_IS_DATE:z2,SCORE_OUT_OF_RANGE:W2,SCORE_ERROR:L2,SCORE_FORMULA:j2,
SCORE_SCALE_SUSPECT:q2,
SCORE_OUTLIER:K2,TOTAL_MISMATCH:J2,JUDGE_NO_VARIANCE:r2,JUDGES_IDENTICAL:a2,JUDGES_DISAGREE:i2,
JUDGE_CONFLICT:n2,
JUDGE_RECUSED:o2,ENTRY_UNSCORED:e2,PANEL_DISCONNECTED:u2,ENTRY_DUPLICATE_CODE:XD,
ENTRY_DUPLICATE_NAME:QD,
NAMES_SIMILAR:t2,SETTING_INVALID:tO,WEIGHTS_INVALID:rO,SCALE_ASSUMED:Q2,METHOD_CAUTION:X2,
RULE_CHANGED_AFTER_SCORING:P2,
TIE_AT_CUT:N2,PLENARY_CONFLICT:D2,OBJECTION_OPEN:R2,RESULT_STALE:A2,NO_DOCUMENT:C2};var Fs=({code:e}
)=>!Ny[e].confidential,o4=Ny;function i4({code:e,params:t},n){return o4[e][n](t)}var rr=(e,t)=>i4(
e,t);function gO(e){let t="value"in e.params?e.params.value:void 0;return e.code==="SCORE_IS_DATE"?e.
params.date:typeof t=="object"?t.date:t===""?void 0:t}m();var a4={error:$("Kesalahan","Error"),
warning:$("Peringatan","Warning"),info:$("Info","Info")},Ms={severity:$(
"Tingkat","Severity"),stage:$("Tahap","Stage"),tab:$("Tab","Tab"),cell:$("Sel","Cell"),message:$(
"Uraian","What and what to do"),code:$("Kode Temuan","Finding")},s4=["error","warning","info"],Iy=e=>s4.
flatMap(t=>e.filter(n=>n.severity===t));function dp(e,t,n,r,o){let i=Z.findings[t],a=[{header:Ms.severity[
t],
width:100,value:s=>a4[s.severity][t]},{header:Ms.stage[t],width:140,value:s=>{var u;return(u=s.stage)!=
null?u:""}},{header:Ms.tab[t],width:160,value:s=>{var u;return(u=s.tab)!=null?u:""}},{header:Ms.cell[
t],
width:80,value:s=>{var u;return(u=s.cell)!=null?u:""}},{header:Ms.message[t],width:560,value:o},{
header:Ms.
code[t],width:220,value:s=>s.code}];return Nt(i,n,r,a,Iy(e),0)}m();m();function hO(e){let t=new y;
for(let{standings:r}of e)for(let{entry:o,title:i}of r)i!==null&&t.set(o.code,
i);let n=new k;return[...e].reverse().flatMap(r=>{let o=Xd(r).filter(({standing:s})=>!n.has(s.entry.
code)),i=n.size;for(let{standing:s}of o)n.add(s.entry.code);let a=0;return o.map(({standing:s,rank:u}
,l)=>{
var I,_,M;let{entry:c,rank:d,score:p,decision:h,category:b,categoryRank:C}=s;((I=o[l-1])==null?void 0:
I.rank)!==u&&(a=l+1);let A=(_=t.get(c.code))!=null?_:null,P=(M=h==null?void 0:h.rank)!=null?M:null,N=r.
stage.name;return{place:i+a,entry:c,stage:N,rank:d,decided:P,score:p,title:A,category:b,categoryRank:
C}})})}m();var pa={institution:$("Instansi","Institution"),parent:$("Induk","Parent"),unitType:$(
"Jenis Unit","Unit Type"),required:$("Wajib","Required"),count:$("Jumlah Inovasi","Entries"),codes:$(
"Kode","Codes"),
status:$("Keikutsertaan","Coverage")},u4={present:$("ikut","takes part"),absent:$("belum mengirim",
"has not submitted"),unlisted:$("ikut, tidak terdaftar","takes part, not listed")};function $y({
institutions:e,
entries:t}){var s;let n=new y;for(let u of t){let l=F(u.institution);l!==""&&n.set(l,[...(s=n.get(l))!=
null?s:[],u])}let r=e.map(u=>{var c;let l=(c=n.get(F(u.name)))!=null?c:[];return{institution:u,
entries:l,
status:l.length>0?"present":"absent"}}),o=new k(e.map(u=>F(u.name))),a=[...n].filter(([u])=>!o.has(u)).
map(([,u])=>{var c,d,p,h;return{institution:{name:(d=(c=u[0])==null?void 0:c.institution)!=null?d:"",
parent:"",unitType:(h=(p=u[0])==null?void 0:p.unitType)!=null?h:"",required:!1},entries:u,status:
"unlisted"}});return[...r,...a]}function _y(e){let t=$y(e).filter(n=>n.status!=="unlisted");return{
present:t.
filter(n=>n.status==="present").length,listed:t.length}}function yO(e){if(e.institutions.length===0)
return null;let t=$y(e).filter(n=>n.status==="absent"&&n.institution.required);return{..._y(e),
absent:t.
map(n=>n.institution.name)}}function bO(e,t,n,r){let o=a=>{var s,u;return(u=(s=Pn.find(([l])=>l===a))==
null?void 0:s[1][t])!=null?u:""},i=[{header:pa.institution[t],width:280,value:a=>a.institution.name}
,
{header:pa.parent[t],width:220,value:a=>a.institution.parent},{header:pa.unitType[t],width:140,value:
a=>a.
institution.unitType},{header:pa.required[t],width:80,value:a=>o(a.institution.required)},{header:pa.
count[t],width:80,format:"0",value:a=>a.entries.length},{header:pa.codes[t],width:160,value:a=>a.entries.
map(s=>s.code).join(", ")},{header:pa.status[t],width:180,value:a=>u4[a.status][t]}];return Nt(Z.coverage[
t],
n,r,i,$y(e),1)}m();m();var mp=e=>e>0?`0.${"0".repeat(e)}`:"0",Ls=(e,t)=>w(Jt(e,t))/10**t;var Wr={
place:$("Peringkat Akhir","Final Rank"),code:$("Kode","Code"),name:$("Nama Inovasi","Innovation"),
institution:$("Instansi","Institution"),category:$("Kategori","Category"),categoryRank:$(
"Peringkat Kategori","Rank in Category"),stage:$("Tahap Terakhir","Last Stage"),rank:$(
"Peringkat Tahap",
"Rank in Stage"),decided:$("Peringkat Putusan","Decided Rank"),title:$("Predikat","Title")};function wO(
e,t,n,r,o,i,a){
let s=e.some(({category:l})=>l!==null),u=[{header:Wr.place[t],width:80,format:"0",value:l=>l.place},
{header:Wr.code[t],width:80,value:l=>l.entry.code},{header:Wr.name[t],width:320,value:l=>l.entry.name}
,
{header:Wr.institution[t],width:240,value:l=>l.entry.institution},...s?[{header:Wr.category[t],width:
130,
value:l=>{var c;return(c=l.category)!=null?c:""}},{header:Wr.categoryRank[t],width:80,format:"0",
value:l=>{
var c;return(c=l.categoryRank)!=null?c:""}}]:[],{header:Wr.stage[t],width:180,value:l=>l.stage},{
header:Wr.
rank[t],width:80,format:"0",value:l=>l.rank},{header:r,width:80,format:mp(n),value:l=>Ls(l.score,n)}
,
{header:Wr.title[t],width:160,value:l=>{var c;return(c=l.title)!=null?c:""}},...e.some(l=>l.decided!==
null)?[{header:Wr.decided[t],width:80,format:"0",value:l=>{var c;return(c=l.decided)!=null?c:""}}]:[
]];
return Nt(Z.finalRanking[t],o,i,u,e,3,a)}m();var Fy=(e,t,n,r)=>Nt(e,t,n,[{header:r,width:600,value:(
)=>""}],[],0);m();var l4={rank:$("Peringkat","Rank"),decided:$("Peringkat Putusan","Decided Rank"),
code:$("Kode","Code"),
name:$("Nama Inovasi","Innovation"),institution:$("Instansi","Institution"),category:$("Kategori",
"Category"),categoryRank:$("Peringkat Kategori","Rank in Category"),tie:$("Penentu Nilai Sama",
"Tie-break"),title:$("Predikat","Title"),prize:$("Uang Pembinaan","Prize"),advances:$("Lolos",
"Advances"),explanation:$(
"Penjelasan","Explanation")},c4='"Rp"#,##0',d4=$("belum ditetapkan","not settled"),m4=$("ya","yes"),
p4=$("tidak","no");function vO(e,t){let{language:n,decimals:r}=t,o=mp(r),i=(c,d,p,h="")=>({header:l4[
c][n],
width:d,value:p,format:h}),{standings:a}=e,s=a.some(({category:c})=>c!==null),u=a.some(({prize:c})=>c!==
null),l=[i("rank",80,({rank:c})=>c,"0"),i("code",80,({entry:c})=>c.code),i("name",280,({entry:c})=>c.
name),i("institution",200,({entry:c})=>c.institution),i("category",130,({entry:c,category:d})=>d!=null?
d:c.category),...s?[i("categoryRank",80,({categoryRank:c})=>c!=null?c:"","0")]:[],{header:t.scoreHeader,
width:80,format:o,value:({score:c})=>Ls(c,r)},i("advances",80,({advances:c})=>(c?m4:p4)[n]),i(
"title",
130,({title:c})=>c!=null?c:""),...u?[i("prize",130,({prize:c})=>f4(c,n),c4)]:[],i("tie",180,t.tieOf),
i("explanation",520,t.explain),...e.standings.some(({decision:c})=>c!==void 0)?[i("decided",80,({
decision:c})=>{
var d;return(d=c==null?void 0:c.rank)!=null?d:""},"0")]:[],...t.carryOver?[{header:t.stageScoreHeader,
width:80,format:o,value:({stageScore:c})=>Ls(c,r)}]:[],...e.panel.judges.map(c=>({header:c.code,
width:80,
format:o,value:({judgeScores:d})=>{let p=d.get(c.code);return p===void 0?"":Ls(p,r)}}))];return Nt(t.
name,t.title,t.origin,l,a,3,t.layout)}function f4(e,t){return e===null?"":e==="open"?d4[t]:e.amount}
function kO(e,t,n,r){let{settings:o,stages:i}=e,{language:a}=o,s=ie(a).tabs,u=Qt(e),{marked:l,origin:
c}=xO(
e,r),d=ze();nr(dp(t.findings,a,l+s.findings(u),c,C=>rr(C,a)));let p=My(e,t.results,n,r);for(let C of p)
nr(C);let h=C=>d.includes(C)&&p.every(A=>A.name!==C);for(let C of i){let A=kl(C,i,a),P=l+s.ranking(C.
name,u);h(A)&&nr(Fy(A,P,c,s.notRanked(C.name)))}let b=Z.finalRanking[a];if(i.length>1&&h(b)&&nr(Fy(b,
l+s.finalRanking(u),c,s.notFinal)),e.institutions.length>0){let{present:C,listed:A}=_y(e);nr(bO(e,a,
l+s.coverage(u),`${s.covered(C,A)} \xB7 ${c}`))}}function xO({settings:e},t){let n=ie(e.language).tabs,
r=t.provisional?`${n.provisional} \xB7 `:"",o=xD(Yn(e.method),e.language),i=o===""?"":` (${o})`,a=`${r}${n.
computed(t.at,t.by,t.id)} \xB7 ${n.method(e.method)}${i} \xB7 ${n.hash(t.hash)} \xB7 ${n.overwritten}`;
return{marked:r,origin:a}}function My(e,t,n,r){let{stages:o,settings:i}=e,{language:a,decimals:s}=i,
u=ie(a).tabs,l=Qt(e),{marked:c,origin:d}=xO(e,r),p=o.flatMap((A,P)=>{let[N,I]=[t[P],n[P]];if(N===void 0||
I===void 0)return[];let _=kl(A,o,a),M=N.last&&!i.rankedWinners?`${u.unordered} \xB7 `:"",z=c+u.ranking(
A.name,l);return[g4(e,N,I,_,z,M+d)]});if(o.length<2||t.length<o.length)return p;let h=c+u.finalRanking(
l),b=u.decimals(s),C=Es(Yn(i.method),a);return[...p,wO(hO([...t]),a,s,C,h,d,b)]}var Qt=({settings:e}
)=>e.
competition.includes(e.year)?e.competition:`${e.competition} ${e.year}`.trim();function g4(e,t,n,r,o,
i){
let{language:a,decimals:s,carryOver:u}=e.settings,l=Yn(t.method);return vO(t,{name:r,title:o,origin:
i,
layout:ie(a).tabs.decimals(s),language:a,decimals:s,carryOver:u,scoreHeader:Es(l,a),stageScoreHeader:
Es(
l,a,!0),tieOf:c=>{var d,p;return(p=(d=n.get(c))==null?void 0:d.tie)!=null?p:""},explain:c=>{var d,p;
return(p=(d=n.get(c))==null?void 0:d.text)!=null?p:""}})}m();function Kr(e,t,n){let r=dt(t);return Iy(
e).map(o=>{var s,u,l;let i=gO(o),a=n===void 0?null:ap(o,n);
return{code:o.code,severity:o.severity,stage:(s=o.stage)!=null?s:null,tab:(u=o.tab)!=null?u:null,
cell:(l=
o.cell)!=null?l:null,message:rr(o,r),...i===void 0?{}:{value:i},...a===null?{}:{fix:sp(a,r)}}})}var hi=(
e,t)=>e.
filter(n=>n.severity===t).length,js=e=>hi(e,"error")===0;m();m();var h4=({kind:e,params:t})=>e==="NAMES"?
"count"in t&&t.count>1:e!=="ROW";function TO(e){let t=n=>(h4(
n)?0:2)+(n.default===null?0:1);return[...e].sort((n,r)=>t(n)-t(r))}function pp({competition:e,facts:
t,questions:n,given:r}){if(t.length+n.length+r.size===0)return{facts:[],
questions:[],answers:[]};let o=dt(e.settings.language);return{facts:t.map(i=>y4(i,o)),questions:TO(n).
map(i=>b4(i,o)),answers:[...r].map(i=>w4(i,o))}}var y4=(e,t)=>({kind:e.kind,sure:e.sure,tab:"tab"in e.
params?e.params.tab:null,message:cO(e,t)}),b4=(e,t)=>{var n;return{id:e.id,tab:e.tab,tabs:e.tabs,
cell:(n=
e.cell)!=null?n:null,message:_s(e,t),options:SO(e.options,t),default:e.default}},SO=(e,t)=>e.map(n=>(
{
id:n,label:pO(n,t)}));function w4([e,{option:t,kind:n,params:r,tab:o}],i){try{let a={kind:n,params:r}
,
s=SO(ft[a.kind],i);return{id:e,tab:o,message:_s(a,i),options:s,option:t}}catch{return{id:e,tab:o,
message:e,
options:[{id:t,label:t}],option:t}}}m();m();var zs=e=>e.find(t=>De(t,Z.objections)),v4=1440*60*1e3;
function EO({settings:e},t){var r;let n=(r=e.
decisionDate)!=null?r:t;return e.objectionDays===null||n===null?null:new R(R.parse(`${n}T00:00:00Z`)+
e.objectionDays*v4).toISOString().slice(0,10)}function CO(e,{stages:t}){var n,r;return((r=(n=pt(e,Qi))==
null?void 0:n.rows)!=null?r:[]).flatMap(({cell:o})=>{let i=t.find(u=>F(u.name)===F(W(o("reopens"))));
if(i===void 0||ne(o("ruling")))return[];let[a,s]=[W(o("entry")),W(o("ruling"))];return[{stage:i.name,
entry:a,date:ei(o("date")),ruling:s}]})}function RO(e,t,n,r){var i;let o=pt(e,Qi);return((i=o==null?
void 0:o.rows)!=null?i:[]).flatMap(({row:a,cell:s})=>{var P;let u=W(s("entry")),l=t.entries.find(N=>J(
N.code)===J(u)),c=l===void 0?u:Qe(l),d=ei(s("date")),p=ne(s("answer"))||ne(s("ruling")),h=W(s(
"reopens")),b=(P=t.stages.find(N=>F(N.name)===F(h)))==null?void 0:P.name,C=[];if(!ne(s("date"))&&d===null){
let N={setting:"objections.date",value:s("date"),reason:"not-a-date",allowed:[]};C.push({code:
"SETTING_INVALID",severity:"warning",...rt(o,a,"date"),params:N})}if(h!==""&&b===void 0){let N=t.stages.map(
_=>_.name),I={setting:"objections.reopens",value:h,reason:"unknown-reference",allowed:N};C.push({
code:"SETTING_INVALID",severity:"warning",...rt(o,a,"reopens"),params:I})}let A={code:
"OBJECTION_OPEN",severity:"warning"};return u!==""&&l===void 0&&C.push({...A,...rt(o,a,"entry"),
params:{entry:u,reason:"unknown-entry"}}),n!==null&&d!==null&&d>n?C.push({...A,...rt(o,a,"date"),
params:{entry:c,reason:"too-late",
until:n}}):p?C.push({...A,...rt(o,a,"answer"),params:{entry:c,reason:"unanswered"}}):b!==void 0&&r({
stage:b,date:d})&&C.push({...A,...rt(o,a,"reopens"),params:{entry:c,reason:"reopens",stage:b}}),C})}
m();m();var fa=(e,t)=>e.map((n,r)=>{var o;return[n,(o=t[r])!=null?o:null]}),fp=e=>x(e!=null?e:""),DO=(
{values:e})=>e.
map(([,t])=>t).filter(t=>t!==null).join("; ");function OO(e){let t=[{thing:"setting",names:[],values:
f.
entries({version:e.version,...e.rules})},...e.stages.map(([n,...r])=>({thing:"stage",names:[n],
values:fa(
["weight","advance","title"],r)})),...e.criteria.map(([n,r,...o])=>({thing:"criterion",names:[fp(n),
fp(r)],values:fa(["weight","min","max"],o)})),...e.entries.map(([n,...r])=>({thing:"entry",names:[n],
values:fa(["name","institution","category","status"],r)})),...e.judges.map(([n,...r])=>({thing:
"judge",names:[n],values:fa(["institution","stages","conflicts"],r)})),...e.institutions.map(([n,...r])=>(
{
thing:"institution",names:[n],values:fa(["parent"],r)})),...e.plenary.map(([n,r,...o])=>({thing:
"plenary",names:[fp(n),fp(r)],values:fa(["rank","reason","votesFor","votesAgainst"],o)})),...e.sheets.flatMap(
({stage:n,judge:r,criteria:o,rows:i})=>i.map(([a,...s])=>({thing:"score",names:[n,r,a],values:fa(o,s)}
)))];
return new y(t.map(n=>[E.stringify([n.thing,...n.names]),n]))}function gp(e,t){var s,u;let[n,r]=[OO(
e),OO(t)],o=[...AO(e,t,"old"),...AO(t,e,"now")],i=({thing:l,names:[c,d]})=>l==="score"&&o.some(({
names:p})=>p[0]===
c&&p[1]===d),a=[...o];for(let[l,c]of n){let{thing:d,names:p,values:h}=c,b=r.get(l);if(b===void 0){i(
c)||a.push({thing:d,names:p,field:null,old:DO(c),now:null});continue}let C=new y(b.values),A=new y(h);
for(let P of new k([...A.keys(),...C.keys()])){let[N,I]=[(s=A.get(P))!=null?s:null,(u=C.get(P))!=null?
u:null];N!==I&&a.push({thing:d,names:p,field:P,old:N,now:I})}}for(let[l,c]of r){if(n.has(l)||i(c))continue;
let{thing:d,names:p}=c;a.push({thing:d,names:p,field:null,old:null,now:DO(c)})}return a.length>0||E.
stringify(e)===E.stringify(t)?a:[{thing:"order",names:[],field:null,old:null,now:null}]}function AO(
e,t,n){
let r=new k(t.sheets.map(({stage:o,judge:i})=>E.stringify([o,i])));return e.sheets.filter(({stage:o,
judge:i,rows:a})=>a.length>0&&!r.has(E.stringify([o,i]))).map(({stage:o,judge:i,rows:a})=>({...{
thing:"score",names:[o,i],field:null,old:null,now:null},[n]:a.length}))}m();function or(e){let t=x(w.parseInt(
e.slice(0,12),16)%1e8).padStart(8,"0");return`${t.slice(0,4)}-${t.
slice(4)}`}m();var Ly=[2],Ro=Ly[0],k4=["top","method","missing","tieBreaks","decimals","carryOver",
"passingScore","maxPerInstitution","winnersPerCategory","prizes","rankedWinners","winnerTerm",
"severityCorrection","conflicts"],x4=e=>e===void 0||e.kind==="blank"?null:e.kind==="score"?e.value:e.kind==="recused"?
"BK":typeof e.raw=="object"?e.raw.date:e.raw,hp=e=>e===null||typeof e=="number"||typeof e=="boolean"||
typeof e=="string"?e:E.stringify(e),yp=(e,t)=>e<t?-1:w(e>t);function T4({stage:e,judge:t,columns:n,
rows:r}){
let o=[...n.keys()].sort(yp);return{stage:e,judge:t,criteria:o,rows:r.flatMap(({entry:i,marks:a})=>i===
null?[]:[[i,...o.map(s=>x4(a.get(s)))]]).sort(([i],[a])=>yp(i,a))}}var S4=({settings:e})=>f.fromEntries(
k4.map(t=>[t,hp(e[t])]));function Xl(e,t,n,r,o=Ro){let{entries:i,judges:a,institutions:s}=e,u=e.stages.
findIndex(d=>d.name===r),l=u<0?e.stages:e.stages.slice(0,u+1),c=d=>d===null||l.some(p=>p.name===d);
return{
version:o,rules:S4(e),stages:l.map(d=>[d.name,d.weight,d.advance,hp(d.title)]),criteria:e.criteria.filter(
d=>c(d.stage)).map(d=>[d.stage,d.name,d.weight,d.min,d.max]),entries:i.map(d=>[d.code,d.name,d.institution,
d.category,d.status]),judges:a.map(d=>[d.code,d.institution,hp(d.stages),hp(d.conflicts)]),
institutions:s.
map(d=>[d.name,d.parent]),plenary:n.filter(d=>c(d.stage)).map(d=>[d.stage,d.entry,d.rank,d.reason,d.
votesFor,d.votesAgainst]),sheets:t.filter(d=>c(d.stage)).sort((d,p)=>yp(d.stage,p.stage)||yp(d.judge,
p.judge)).map(T4)}}var bp=(...e)=>E.stringify(Xl(...e));m();var PO={part:"decisions",tab:Z.decisions,
columns:[{key:"stage",header:$("Tahap","Stage"),width:140},
{key:"code",header:$("Kode Penetapan","Decision Code"),width:110},{key:"at",header:$("Waktu","Time"),
width:150},{key:"by",header:$("Pelaku","By"),width:200},{key:"method",header:$("Metode","Method"),
width:110},
{key:"version",header:$("Versi Aturan","Rules Version"),width:90},{key:"hash",header:$("Sidik Hasil",
"Result Hash"),width:160},{key:"part",header:$("Bagian","Part"),width:70},{key:"content",header:$(
"Isi","Content"),width:300}]},E4=3e4;function C4(e){var n;return(n=e.replace(/[^\x20-\x7e]/g,r=>`\\u${r.
charCodeAt(0).toString(16).padStart(4,"0")}`).match(new RegExp(`\\S(?:.{0,${E4}}\\S)?(?=\\S|$)`,"g")))!=
null?n:[]}function NO(e,t,n,r,o){let i=e.flatMap(s=>C4(s.text).map((u,l)=>({...s,part:x(l+1),content:
u}))),
a=PO.columns.map(({key:s,header:u,width:l})=>({header:u[n],width:l,value:c=>c[s]}));return Nt(t,r,o,
a,i,0)}function wp(e){var r;let t=e===null?null:pt(e,PO),n=new y;for(let{cell:o}of(r=t==null?void 0:
t.rows)!=null?r:[]){let i=W(o("stage")),a=n.get(i),s=x(o("content"));a!==void 0?n.set(i,{...a,text:a.
text+s}):n.set(i,{stage:i,code:W(o("code")),at:W(o("at")),by:W(o("by")),method:W(o("method")),
version:W(
o("version")),hash:W(o("hash")),text:s})}return[...n.values()]}function IO({text:e}){try{let t=E.parse(
e);return[...[t.stages,t.criteria,t.entries,t.judges,t.institutions],t.plenary,t.sheets].every(v.isArray)?
{snapshot:t,canonical:E.stringify(t)}:null}catch{return null}}m();function vp(e,{competition:t,
sheets:n,decisions:r,locate:o}){let{thing:i,names:a,field:s}=e,u=(()=>{
var h,b,C;let[c="",d="",p=""]=a;switch(i){case"score":{let A=n.find(N=>N.stage===c&&N.judge===d),P=(
b=
(h=A==null?void 0:A.rows.find(N=>N.entry===p))==null?void 0:h.marks.get(s!=null?s:""))==null?void 0:
b.at;return A===void 0?null:{tab:A.tab,...P&&{cell:Te(P.row,P.column)}}}case"setting":return s===null?
null:o({kind:"setting",key:s});case"stage":return l("stage",t.stages.findIndex(A=>A.name===c));case"criterion":
return l("criterion",t.criteria.findIndex(A=>{var P;return((P=A.stage)!=null?P:"")===c&&A.
name===d}));case"judge":return l("judge",t.judges.findIndex(A=>A.code===c));case"plenary":return(C=r.
find(A=>A.stage===c&&A.entry===d))!=null?C:null;default:return null}})();if(u===null)return e;return{
...e,tab:u.tab,...u.cell?{cell:u.cell}:{}};function l(c,d){return d<0||s===null?null:o({kind:c,index:
d,
column:s})}}var $O=new O;function yi(e,t,n=Ro){var c,d,p,h;let{competition:r,sheets:o,decisions:i}=e,
a=(c=$O.get(
e))!=null?c:new y;$O.set(e,a);let s=(p=t!=null?t:(d=r.stages[r.stages.length-1])==null?void 0:d.name)!=
null?p:"",u=`${n} ${s}`,l=(h=a.get(u))!=null?h:ln(bp(r,o,i,s,n));return a.set(u,l),l}var jy=(e,t,n)=>{
var r;return(r=Ly.find(o=>yi(e,n,o)===t))!=null?r:null},zy=e=>wp(dn(Z.decisions[e]).grid);function By(
e,t,n){
let r=t===void 0?null:IO(t);if(t===void 0||r===null||ln(r.canonical)!==n)return null;let{competition:
o,
sheets:i,decisions:a}=e,s=Xl(o,i,a,t.stage,r.snapshot.version);return gp(r.snapshot,{...s,version:Ro}
).
map(u=>vp(u,e))}function _O(e,t){let r=t.filter(a=>a.status==="decided").filter(({stage:a,hash:s})=>yi(
e,a)!==s);if(r.length===0)return[];let o=zy(e.competition.settings.language),i=new k;return r.flatMap(
({stage:a,at:s,hash:u})=>{var C,A;let l=o.find(P=>P.stage===a&&P.hash===u),c=((C=By(e,l,u))!=null?C:
[]).filter(P=>!i.has(E.stringify(P)));for(let P of c)i.add(E.stringify(P));let{tab:d,cell:p}=(A=c.find(
P=>P.tab!==void 0))!=null?A:{},h={...d===void 0?{}:{tab:d},...p===void 0?{}:{cell:p}},b={computed:s,
decided:{code:or(u),changes:c}};return[{code:"RESULT_STALE",severity:"warning",stage:a,...h,params:b}
]})}m();var MO="rules",R4=8e3;function LO(e,t){let n={...e,entries:[],judges:[],institutions:[]},r=Xl(
n,[],[],
t);return{...r,version:0,stages:r.stages.filter(([o])=>o===t),criteria:r.criteria.filter(([o])=>o===
null||o===t)}}var jO=(e,t)=>ln(E.stringify(LO(e,t)));function D4(){let e=Be(MO);try{return E.parse(e!=
null?e:"{}")}catch{return{}}}var O4=({sheets:e},t)=>e.some(n=>n.stage===t&&n.rows.some(({marks:r})=>[
...r.values()].some(({kind:o})=>o==="score")));function zO(e,t){let{competition:n}=e;if(e.questions.
length>0)return[];let r=D4(),o=new y(n.stages.filter(({name:a})=>O4(e,a)).map(({name:a})=>[a,LO(n,a)])),
i=[...o].filter(([a])=>r[a]===void 0);if(i.length>0){let a={...r,...f.fromEntries(i.map(([u,l])=>[u,
E.stringify(l)]))},s=()=>f.fromEntries(f.entries(a).map(([u,l])=>[u,FO(l)]));Ke(MO,E.stringify(E.stringify(
a).length>R4?s():a))}return[...o].flatMap(([a,s])=>{var A,P;let[u,l]=[r[a],ln(E.stringify(s))];if(u===
void 0||FO(u)===l)return[];let c=t().filter(N=>N.action==="rules"&&N.stage===a);if(((A=c[c.length-1])==
null?void 0:A.hash)===l)return[];let d=u.startsWith("{")?E.parse(u):null,p=d===null?[]:gp(d,s).map(N=>vp(
N,e)),{tab:h,cell:b}=(P=p.find(N=>N.tab!==void 0))!=null?P:{},C={...h===void 0?{}:{tab:h},...b===void 0?
{}:{cell:b}};return[{code:"RULE_CHANGED_AFTER_SCORING",severity:"warning",stage:a,...C,params:{
changes:p}}]})}
var FO=e=>e.startsWith("{")?ln(e):e;m();var Uy=(e,t)=>({stage:n,date:r})=>{var i,a;return!t.some(s=>s.action==="reopen"&&
s.stage===n&&s.at>=
(r!=null?r:""))&&((a=(i=Sr(e,n))==null?void 0:i.status)!=null?a:"open")!=="open"};function A4(e,t,n){
let r=t.every(({status:s})=>s==="open")?void 0:zs(ze());if(r===void 0)return new y;let o=ie(e.settings.
language).history,i=CO(Me(r),e).filter(Uy(t,n)),a=new k(i.map(({stage:s})=>s));return new y([...a].map(
s=>{let u=i.filter(l=>l.stage===s);return[s,u.map(({entry:l,date:c,ruling:d})=>o.ruling(l,c,d)).join(
"; ")]}))}function BO(e,t){let n=it(e.stages,t),r=A4(e,n,t);return n.map(({stage:o,status:i,at:a,by:
s,
hash:u})=>{var l;return{stage:o,status:i,at:a,by:s,code:u===""?null:or(u),ruling:(l=r.get(o))!=null?
l:null}})}function Do(e,{rows:t}){let{competition:n}=e,r=it(n.stages,t),o=r[r.length-1],i=zs(ze()),a=EO(
n,(o==
null?void 0:o.status)==="decided"?o.at.slice(0,10):null);return[..._O(e,r),...zO(e,()=>t),...i===void 0?
[]:RO(Me(i),n,a,Uy(r,t))]}function UO(){return ue(()=>(he(),Gr(mn(Se))))}function Gr(e){let{workbook:
t,history:n}=e,{language:r}=t.
competition.settings,{findings:o,progress:i}=Dt(t,{provisional:!1}),a=[...o,...Do(t,n)];return aa(t,
a),hy(t.own,i),{ok:js(a),findings:Kr(a,r,Jl(e)),understood:pp(t),progress:i,fixes:YD(e,dt(r))}}
function WO(){
return ue(()=>(he(),Se(()=>{let e=et(),{competition:t}=e,{language:n}=t.settings,r=Dt(e,{provisional:
!1}),
o=[...r.findings,...Do(e,ut(n))],i=o.filter(Fs),a=ie(n).tabs,s=`${a.checked(st(),Ne(),$t())} \xB7 ${a.
overwritten}`,u=a.findings(Qt(t));nr(dp(i,n,u,s,c=>rr(c,n))),aa(e,o),hy(e.own,r.progress);let l=e.questions.
length;return{errors:hi(i,"error"),warnings:hi(i,"warning"),questions:l}})))}var P4=re({tab:q()});
function KO(e){return ue(()=>{let{tab:t}=ge(P4,e);return he(),Se(()=>{let n=et(),
{findings:r}=Dt(n,{provisional:!1}),o=r.filter(s=>s.code!=="SCORE_ROWS_PERMUTED"||s.tab!==t);o.length===
r.length&&fe(me("BAD_REQUEST",ie(Xe()).problems.notSorted(t)));let{language:i}=n.competition.settings,
a=ie(i).history.accepted(t);return Xt(ut(i),{at:st(),by:Ne(),action:"accept",detail:a,run:$t(),hash:
""},
i),aa(n,o),Gr(mn())})})}m();var N4=re({answers:un(q(),mo(q()))});function GO(e){return ue(()=>{let{
answers:t}=ge(N4,e);return he(),
Se(()=>{let{questions:n}=et(),r=I4(yy(),n,f.entries(t)),{notAsked:o,tooManyAnswers:i}=ie(Xe()).problems;
return r===null&&fe(me("BAD_REQUEST",o)),cD(r)||fe(me("BAD_REQUEST",i)),Gr(mn())})})}function I4(e,t,
n){
let r=new y(e);for(let[o,i]of n){let a=e.get(o),s=t.find(l=>l.id===o),u=s===void 0?_4(a,i):$4(s,i);
if(i===
null&&a!==void 0)r.delete(o);else if(u!==null)r.set(o,u);else return null}return r}var $4=(e,t)=>e.options.
some(n=>n===t)?lD(e,t!=null?t:""):null;function _4(e,t){return e===void 0||t===null?null:f.entries(
ft).
some(([r,o])=>r===e.kind&&o.some(i=>i===t))?{...e,option:t}:null}m();var qO=re({fixes:Ge(q())}),Wy=250;
function HO({sheets:e},t,n,r,o){var l,c,d,p,h,b,C;let i=e.filter(A=>A.
tab===t),a=(l=i.find(A=>A.judge===n))!=null?l:i.length===1?i[0]:void 0,s=(p=(d=[...(c=a==null?void 0:
a.columns)!=null?c:[]].find(([,A])=>A[0]===o))==null?void 0:d[0])!=null?p:"",u=(b=(h=a==null?void 0:
a.rows.find(A=>A.row===r))==null?void 0:h.entry)!=null?b:"";return{judge:(C=a==null?void 0:a.judge)!=
null?C:n,entry:u,criterion:s}}function ZO(e){return ue(()=>{let{fixes:t}=ge(qO,e);he();let n=mn(Se),
{workbook:r}=n,o=dt(r.competition.settings.language);return{fixes:JO(n,t).map(i=>{let{tab:a,judge:s,
cells:u}=i,l=sp(i,o),c={old:l.old,now:Er(i.fix.now,o)};return{...l,cells:u.map(({row:d,column:p})=>{
let{entry:h,criterion:b}=HO(r,a,s,d,p);return{tab:a,cell:Te(d,p),entry:h,criterion:b,...c}})}})}})}
function JO(e,t){
let n=new k(t);return VD(e).filter(r=>n.has(r.id)&&r.status==="offered")}function VO(e){return ue(()=>{
let{fixes:t}=ge(qO,e);return he(),Se(()=>{let n=mn(),{competition:r}=n.workbook,o=JO(n,t),i=new y(r.
judges.map(({code:C,email:A})=>[C,A])),a=({fix:C,judge:A})=>{var P;return C.kind!=="score"||((P=i.get(
A))!=null?P:"")!==""},s=F4(n.workbook,o.filter(a)),{ledger:u,history:l}=n;s.length>0&&(u=ca(u,[...u.
list,...s],r.settings),{ledger:u,history:l}=Zl(n.workbook,u,l));let c=new k(s.map(({id:C})=>C)),d=u.
list.filter(({id:C})=>c.has(C)),p=C=>d.filter(A=>A.status===C).length,h=new k(o.map(({id:C})=>C)),b=o.
reduce((C,A)=>C+A.cells.length,0);return{applied:p("applied"),asked:p("waiting"),left:b-d.length+t.filter(
C=>!h.has(C)).length,unreachable:[...new k(o.filter(C=>!a(C)).map(({judge:C})=>C))],check:Gr(mn())}}
)})}
function F4(e,t){let[n,r,o]=[st(),Ne(),da()],i=t.flatMap(({tab:s,judge:u,stage:l,fix:c,cells:d})=>{
let p=c.
kind==="score"?"waiting":"applied";if(p==="applied"&&!Co(s))return[];let h=o(s);return d.flatMap(b=>{
let{row:C,column:A}=b,P=HO(e,s,u,C,A),N=c.kind==="label"?"":P.criterion,I={id:"",at:n,by:r,stage:l,
tab:s,
status:p,criterion:N,cell:Te(C,A),judge:P.judge,entry:c.kind==="label"&&P.entry===""?x(c.now):P.entry,
now:c.now,kind:c.kind,answeredAt:"",answeredBy:"",before:{cell:c.old,format:h.format(C,A)}};return Ds(
I,b,h)!=="before"?[]:[{...I,before:{...I.before,cell:h.cell(C,A)}}]})}),a=v.from({length:g.ceil(i.length/
Wy)},$t);return i.map((s,u)=>({...s,id:`${a[g.floor(u/Wy)]}/${u%Wy+1}`}))}function YO(){return ue(()=>(
he(),
Se(()=>{let e=mn(),{workbook:t,ledger:n,history:r}=e,{settings:o}=t.competition,i=Dy(e),a=la(dt(o.language)),
[s]=i;if(s===void 0)return fe(me("BAD_REQUEST",a.nothingToUndo));let u=da(),l=i.find(C=>{let A=Hl(C,
t);return A===null||!Co(A.tab)||Ds(C,A.at,u(A.tab))!=="after"});if(l!==void 0)return fe(me(
"BAD_REQUEST",a.changedSince(l.tab,l.cell)));let c={answeredAt:st(),answeredBy:Ne()},d=n.list.map(C=>i.includes(
C)?{...C,...c,status:"undone"}:C),p=Zl(t,ca(n,d,o),r),h=new k(i.map(({id:C})=>C)),b=p.ledger.list.find(
C=>h.has(C.id)&&C.status==="applied");return b!==void 0?fe(me("BAD_REQUEST",a.refused(b.tab,b.cell))):
Gr(mn())})))}m();var L4=re({id:q(),accept:Ve()});function XO(e){let t=Ne().toLowerCase(),n=e.judges.filter(
o=>t!==""&&
o.email.toLowerCase()===t),r=n.length===0?[]:As(Eo(e.settings).list);return n.flatMap(({code:o})=>{
let i=r.
filter(s=>s.judge===o),a=i.length===0?[]:Os(o).map(({id:s})=>s);return i.filter(({id:s})=>!a.includes(
s))})}function QO(){let e=_t(ze());return xn(new y([...e].map(([t,n])=>[t,Me(n)]))).competition}
function eA(){
return ue(()=>tA(QO()))}function tA(e){let t=dt(e.settings.language),n=new y(e.entries.map(({code:r,
name:o})=>[r,o]));return{fixes:XO(e).map(r=>{var l;let{id:o,stage:i,entry:a,at:s,by:u}=r;return{...Oy(
r,t),id:o,stage:i,at:s,by:u,name:(l=n.get(a))!=null?l:""}})}}function nA(e){return ue(()=>{let{id:t,
accept:n}=ge(L4,e);return Se(()=>{var d;let r=XO(QO()).find(p=>p.id===t);if(r===void 0)return fe(me(
"BAD_REQUEST",la(Xe()).unknownFix));let o=et(),{competition:i}=o,a=la(dt(i.settings.language));if(((
d=
it(i.stages,ut(i.settings.language).rows).find(({stage:p})=>p===r.stage))==null?void 0:d.status)!=="open")return fe(
me("BAD_REQUEST",a.stageClosed(r.stage)));let u=Hl(r,o),l=da();if(n&&(u===null||Ds(r,
u.at,l(u.tab))!=="before"))return fe(me("BAD_REQUEST",a.changedSince(r.tab,r.cell)));let c={id:t,
accept:n,
at:st(),by:Ne()};return HD(r.judge,c)?(n&&u!==null&&Co(u.tab)&&Cy([Sy(r,u.tab,u.at,!1)],!0),tA(i)):
fe(
me("BAD_REQUEST",a.tooManyAnswers))})})}m();m();var rA={error:"#f4c7c4",warning:"#fde9b3",info:
"#d3e3fc"},oA="#ffffff",iA="Lembar Juri \xB7 ",Ky=new RegExp(
`(^|\\n)${iA}[^\\n]*(?:\\n(#[0-9a-f]{6}))?(?:\\n|$)`);function aA({background:e,note:t},n,r){let o=r.
map(s=>s.replace(/\s+/g," ").trim()).join(" \u2022 "),i=e===oA&&!t.startsWith("#")?[]:[e],a=o===""&&
i.length===0?[]:[iA+o,...i];return{background:rA[n],note:[...a,...t===""?[]:[t]].join(`
`)}}function sA({background:e,note:t}){var o,i,a;let[,n=""]=(o=Ky.exec(t))!=null?o:[],r=(a=(i=Ky.exec(
t))==null?void 0:i[2])!=null?a:oA;return{background:f.values(rA).includes(e)?r:e,note:t.replace(Ky,n)}
}m();function uA(e){var r;let t=(r=$e().getSheetByName(e))==null?void 0:r.getDataRange();if(t===void 0)return[
];
let n=t.getNotes();return t.getBackgrounds().map((o,i)=>o.map((a,s)=>{var u,l;return{background:a,
note:(l=
(u=n[i])==null?void 0:u[s])!=null?l:""}}))}function lA(e,t,n){var d,p;let r=$e().getSheetByName(e),o=new y,
i=[];for(let[h,b]of n.entries())for(let[C,A]of b.entries()){let P=(d=t[h])==null?void 0:d[C];(P==null?
void 0:P.background)!==A.background&&o.set(A.background,[...(p=o.get(A.background))!=null?p:[],Te(h,
C)]),(P==null?void 0:P.note)!==A.note&&i.push({row:h,column:C})}for(let[h,b]of o)r==null||r.getRangeList(
b).setBackground(h==="#ffffff"?null:h);if(i.length===0)return;let[a,s]=[g.min(...i.map(({row:h})=>h)),
g.min(...i.map(({column:h})=>h))],u=g.max(...i.map(({row:h})=>h)),l=g.max(...i.map(({column:h})=>h)),
c=n.slice(a,u+1).map(h=>h.slice(s,l+1).map(({note:b})=>b));r==null||r.getRange(a+1,s+1,u-a+1,l-s+1).
setNotes(c)}var z4=re({on:Ve()}),cA=["error","warning","info"];function B4(e,t){var r,o;let n=new y;
for(let i of e.
filter(Fs)){let{tab:a,cell:s,severity:u}=i;if(a===void 0||s===void 0)continue;let l=(r=n.get(a))!=null?
r:new y;n.set(a,l);for(let[c,{row:d,column:p}]of $r(s).entries()){let h=`${d},${p}`,b=(o=l.get(h))!=
null?o:{severity:u,sentences:[]},C=cA.indexOf(u)<cA.indexOf(b.severity),A=c===0?[rr(i,t)]:[];l.set(h,
{severity:C?u:b.severity,sentences:[...b.sentences,...A]})}}return n}function U4(){var n;let e=ze(),
t=((n=Be(Vl))!=null?n:"").split(`
`).filter(r=>r!=="");return t.every(r=>e.includes(r))?t:e}function dA(e){return ue(()=>{let{on:t}=ge(
z4,e);return he(),Se(()=>{let n=mn(),{workbook:r,history:o}=n,i=t?[...Dt(r,{provisional:!1}).findings,
...Do(r,o)]:[],a=B4(i,r.competition.settings.language),s=[...new k([...U4(),...a.keys()])].filter(Co);
t&&Ke(Vl,s.join(`
`));for(let u of s){let l=uA(u),c=l.map((d,p)=>d.map((h,b)=>{var P;let C=(P=a.get(u))==null?void 0:P.
get(`${p},${b}`),A=sA(h);return C===void 0?A:aA(A,C.severity,C.sentences)}));lA(u,l,c)}return t||Ke(
Vl,""),Gr(n)})})}m();m();m();m();m();m();var Cr=(e,t)=>({width:g.min(g.max(g.floor(e),1),10),haste:0,
until:t+2e5});function mA(e){e.haste=0,e.
width=g.min(e.width+1,10)}function pA(e,t){e.haste+=1,e.width=g.max(g.floor(e.width/2),1);let n=g.min(
1e3*2**(e.haste-1),64e3),r=g.ceil(g.max(n,t!=null?t:0)+g.random()*500);return r<=3e5&&R.now()+r<e.until?
r:null}var fA=e=>R.now()>=e.until;m();m();var qr="https://www.googleapis.com/drive/v3/files",gA="https://www.googleapis.com/upload/drive/v3/files",
Bs="id,mimeType,webViewLink,modifiedTime,appProperties,trashed",hA="application/vnd.google-apps.folder",
ir="application/vnd.google-apps.document",bi="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
Us="application/pdf",Ql="application/vnd.google-apps.spreadsheet",ec="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
Ws=re({id:q(),mimeType:Re(q()),webViewLink:Re(
q()),modifiedTime:Re(q()),appProperties:Re(un(q(),q())),trashed:Re(Ve())}),Ks=e=>{var t,n,r,o,i,a;
return{
id:e.id,type:(t=e.mimeType)!=null?t:"",link:(n=e.webViewLink)!=null?n:"",modified:(r=e.modifiedTime)!=
null?r:"",content:(i=(o=e.appProperties)==null?void 0:o.content)!=null?i:"",properties:(a=e.appProperties)!=
null?a:{}}},Gy=(e,t,n)=>({fields:e,one:t,list:re({files:Ge(t),nextPageToken:Re(q())}),fileOf:n}),qy=Gy(
Bs,Ws,Ks);m();m();var W4=[["api-off",["accessNotConfigured","SERVICE_DISABLED"]],["scope",[
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
"notFound"]]];function K4(e){return e===401?"scope":e===404||e===410?"not-found":
e===413?"too-large":e===429?"haste":e>=500||e===408?"server":"refused"}function yA(e,t,n){var u,l,c;
let r=G4(t),o=[...((u=r==null?void 0:r.errors)!=null?u:[]).map(d=>d.reason),...((l=r==null?void 0:r.
details)!=null?l:[]).map(d=>d.reason),r==null?void 0:r.status],i=W4.find(([,d])=>o.some(p=>p!==void 0&&
d.includes(p))),a=i===void 0||e>=500?K4(e):i[0],s=q4(n);return{kind:a,reason:`${e} ${(c=r==null?void 0:
r.message)!=null?c:""}`.trim(),...s===null?{}:{wait:s}}}function G4(e){var t;try{return(t=E.parse(e))==
null?void 0:t.error}catch{return}}function q4(e){if(e===null)return null;let t=w(e),n=w.isFinite(t)?
t*1e3:R.parse(e)-R.now();return w.isFinite(n)&&n>0?n:null}var Rr=({kind:e})=>["api-off","scope",
"quota","folder-full","daily-limit","policy"].includes(e),Gs=({kind:e})=>e==="server"||e==="unknown";
var H4=6,bA={failure:{kind:"haste",reason:"not-sent"}};function Hr(e,t,n="text"){var a,s,u;let r=e.map(
()=>bA),o=e.map(()=>0),i=e.map((l,c)=>c);for(;i.length>0&&!fA(t);){let l=i.slice(0,t.width),c=i.slice(
t.width),d=V4(l.flatMap(A=>{var P;return(P=e[A])!=null?P:[]}),n),p=[],h=null,b=!1;for(let[A,P]of l.entries(
)){
let N=(a=d[A])!=null?a:bA,I=r[P];r[P]=I!==void 0&&Z4(I)&&"failure"in N?I:N,o[P]=((s=o[P])!=null?s:0)+
1,!(!("failure"in N)||!J4(N,e[P])||o[P]>=H4)&&(p.push(P),b=!0,h=g.max(h!=null?h:0,(u=N.failure.wait)!=
null?u:0))}if(d.some(A=>"failure"in A&&Rr(A.failure)))break;if(i=[...p,...c],!b){mA(t);continue}let C=pA(
t,h);if(C===null)break;Utilities.sleep(C)}return r}var Z4=e=>"failure"in e&&e.failure.kind==="server",
J4=(e,t)=>"failure"in e&&(e.failure.kind==="haste"||e.failure.kind==="server"&&(t==null?void 0:t.method)!==
"post");function V4(e,t){let n={Authorization:`Bearer ${ScriptApp.getOAuthToken()}`},r=e.map(i=>({
...i,
headers:n,muteHttpExceptions:!0})),o;try{o=UrlFetchApp.fetchAll(r)}catch(i){let a=i instanceof S?i.message:
x(i);if(rp(a).length>0)throw i;return e.map(()=>({failure:{kind:"unknown",reason:a}}))}return o.map(
i=>{let a=i.getResponseCode();return a>=200&&a<300?{ok:t==="bytes"?{text:"",bytes:i.getContent()}:{
text:i.
getContentText(),bytes:[]}}:{failure:yA(a,i.getContentText(),Y4(i))}})}function Y4(e){let t=e.getHeaders(
),
n=f.keys(t).find(r=>r.toLowerCase()==="retry-after");return n===void 0?null:x(t[n])}function Oo(e,t){
if(t===void 0)return{failure:{kind:"unknown",reason:"no-answer"}};if("failure"in t)return t;let n=at(
e,X4(t.ok.text));return n.success?{ok:n.data}:{failure:{kind:"unknown",reason:"malformed-answer"}}}
function X4(e){
try{return E.parse(e)}catch{return null}}var kp="lembar-juri-boundary-7f3a9c",xp=5*1024*1024-4096;
function Ao(e,t){return Hr(e.map(Q4),t).map(
n=>{let r=Oo(Ws,n);return"failure"in r?r:{ok:Ks(r.ok)}})}function Zy(e,t,n){let r=`${qr}/${encodeURIComponent(
e)}?fields=${encodeURIComponent(Bs)}`,o=E.stringify(t),i=Oo(Ws,Hr([{url:r,method:"patch",contentType:
"application/json",payload:o}],n)[0]);return"failure"in i?i:{ok:Ks(i.ok)}}function ga(e,t,n){let r=e.
map(o=>`${qr}/${encodeURIComponent(o)}/export?mimeType=${encodeURIComponent(t)}`);return wA(r,n)}
function Jy(e,t){
let[n]=wA([`${qr}/${encodeURIComponent(e)}?alt=media`],t);return n!=null?n:{failure:{kind:"unknown",
reason:"no-answer"}}}function wA(e,t){let n=e.map(r=>({url:r,method:"get"}));return Hr(n,t,"bytes").
map(r=>"failure"in r?r:{ok:D.from(r.ok.bytes,o=>o&255)})}function Q4({fileId:e,folder:t,title:n,
properties:r,
from:o,to:i,bytes:a,writersCanShare:s}){let c={name:n,mimeType:i,appProperties:r,...e===null?{
parents:[
t]}:{},...s===void 0?{}:{writersCanShare:s}},d=e===null?"":`/${encodeURIComponent(e)}`;return{url:`${gA}${d}?uploadType=multipart&fields=${encodeURIComponent(
Bs)}`,method:e===null?"post":"patch",contentType:`multipart/related; boundary=${kp}`,payload:[...Hy(
`--${kp}\r
Content-Type: application/json; charset=UTF-8\r
\r
${E.stringify(c)}\r
`),...Hy(`--${kp}\r
Content-Type: ${o}\r
\r
`),...v.from(a,p=>p>127?p-256:p),...Hy(`\r
--${kp}--\r
`)]}}var Hy=e=>Utilities.newBlob(e).getBytes();m();function Vy(e,t,n,r){let o=[],i="";do{let a=encodeURIComponent(
`'${t}' in parents and trashed = false${n.map(c=>` and ${c}`).join("")}`),s=encodeURIComponent(`nextPageToken,files(${e.fields})`),
u=`${qr}?q=${a}&pageSize=1000&fields=${s}${i}`,l=Oo(e.list,Hr([{url:u,method:"get"}],r)[0]);if(
"failure"in l)
return l;o.push(...l.ok.files.map(e.fileOf)),i=l.ok.nextPageToken?`&pageToken=${encodeURIComponent(l.
ok.nextPageToken)}`:""}while(i!=="");return{ok:o}}function Yy(e,t,n){let r=`${qr}/${encodeURIComponent(
t)}?fields=${encodeURIComponent(e.fields)}`,o=Oo(e.one,Hr([{url:r,method:"get"}],n)[0]);return"failure"in o?
o.failure.kind==="not-found"?{ok:null}:o:{ok:o.ok.trashed===!0?null:e.fileOf(o.ok)}}var Tp=(e,t)=>Vy(
qy,e,[],t),Po=(e,t)=>Yy(qy,e,t);function Xy(e,t,n){let r=Tp("root",n);if("failure"in r)return r;let o=r.
ok.find(s=>f.keys(t).every(u=>s.properties[u]===t[u]));if(o!==void 0)return{ok:o.id};let i=E.stringify(
{name:e,mimeType:hA,appProperties:t}),a=Oo(re({id:q()}),Hr([{url:`${qr}?fields=id`,method:"post",
contentType:"application/json",payload:i}],n)[0]);return"failure"in a?a:{ok:a.ok.id}}m();var vA=re({
id:q(),emailAddress:Re(q()),role:q()}),e6=Ok(Ws,{permissions:Re(Ge(vA))}),kA=Gy(`${Bs},permissions(id,emailAddress,role)`,
e6,e=>{var t;return{...Ks(e),access:(t=e.permissions)!=null?t:[]}}),
tc=encodeURIComponent,t6=e=>`${qr}/${tc(e)}`,Qy=(e,t)=>Vy(kA,e,[`mimeType = '${Ql}'`],t),eb=(e,t)=>Yy(
kA,e,t);function n6(e){let t=`${t6(e.file)}/permissions`,n=o=>({contentType:"application/json",
payload:E.
stringify(o)}),r=`fields=${tc("id,emailAddress,role")}`;switch(e.change){case"grant":return{url:`${t}?sendNotificationEmail=true&emailMessage=${tc(
e.message)}&${r}`,method:"post",...n({type:"user",role:e.
role,emailAddress:e.email})};case"role":return{url:`${t}/${tc(e.permission)}?${r}`,method:"patch",
...n(
{role:e.role})};case"withdraw":return{url:`${t}/${tc(e.permission)}`,method:"delete"}}}function nc(e,
t){
let n=Hr(e.map(n6),t);return e.map((r,o)=>{let i=n[o];return r.change!=="withdraw"?Oo(vA,i):i===void 0||
"failure"in i?i!=null?i:{failure:{kind:"unknown",reason:"no-answer"}}:i.ok.text!==""?{failure:{kind:
"unknown",reason:"malformed-answer"}}:{ok:null}})}m();m();m();var qs="dokumen yang sudah jadi tidak dibuat dua kali",
r6={"api-off":
"Layanan Drive belum diaktifkan. Buka Ekstensi \u2192 Apps Script, pada Layanan (Services) klik +, pilih Drive API, lalu Tambahkan.",
scope:
"Izin untuk menyimpan dokumen ke Drive belum diberikan. Buka tautan ini, centang izin Drive, lalu ulangi.",
quota:`Ruang penyimpanan Drive penuh. Kosongkan sebagian, lalu ulangi: ${qs}.`,"folder-full":`Folder atau drive bersama ini tidak dapat menampung berkas lagi. Pindahkan atau hapus sebagian isinya, lalu ulangi: ${qs}.`,
"daily-limit":`Batas harian permintaan ke Drive sudah tercapai. Ulangi besok: ${qs}.`,policy:
"Aturan organisasi Anda tidak mengizinkan skrip ini memakai Drive. Minta pengelola akun Google instansi mengizinkannya.",
"not-yours":
"Anda tidak berhak mengubah berkas ini di Drive. Minta pemiliknya memberi akses sebagai penyunting.",
"not-granted":
"Skrip ini tidak (lagi) berhak membuka berkas itu, karena tidak dibuat olehnya atau aksesnya dicabut.",
"not-exportable":"Drive tidak dapat mengekspor berkas ini: terlalu besar atau tidak dapat diekspor.",
"too-large":"Dokumen ini terlalu besar untuk Drive. Perkecil gambar di templatnya, lalu ulangi.",
haste:`Drive sedang sibuk. Tunggu beberapa menit, lalu ulangi: ${qs}.`,server:`Drive sedang terganggu. Tunggu beberapa menit, lalu ulangi: ${qs}.`,
unknown:`Drive tidak menjawab dengan jelas. Ulangi: ${qs}.`,"not-found":
"Berkas atau foldernya tidak ada lagi di Drive Anda.",refused:"Drive menolak permintaan ini."},Hs="documents that are ready are not made twice",
o6={"api-off":
"The Drive service is not switched on. Open Extensions \u2192 Apps Script, click + at Services, choose Drive API, then Add.",
scope:
"The permission to save documents to Drive has not been granted. Open this link, tick the Drive permission, then try again.",
quota:`Drive storage is full. Free some space and try again: ${Hs}.`,"folder-full":`This folder or shared drive takes no more files. Move or delete some of them and try again: ${Hs}.`,
"daily-limit":`The daily limit of requests to Drive is reached. Try again tomorrow: ${Hs}.`,policy:
"The rules of your organisation do not let this script use Drive. Ask whoever manages its Google accounts.",
"not-yours":"You may not change this file in Drive. Ask its owner to make you an editor.",
"not-granted":
"This script may not (or no longer) open that file: it did not make it, or its access was withdrawn.",
"not-exportable":
"Drive cannot export this file: it is too large, or of a sort that is not exported.",
"too-large":
"This document is too large for Drive. Make the pictures in its template smaller and try again.",
haste:`Drive is busy. Wait a few minutes and try again: ${Hs}.`,server:`Drive has a fault just now. Wait a few minutes and try again: ${Hs}.`,
unknown:`Drive gave no clear answer. Try again: ${Hs}.`,"not-found":
"The file or its folder is no longer in your Drive.",refused:"Drive refused this request."};function wi(
{kind:e,reason:t},n){let r=(n==="id"?r6:o6)[e];return e==="refused"||e==="not-exportable"?`${r} (${t})`:
r}var Cn=e=>ln(e).slice(0,32),tb=e=>`folder:${e}`;function No(e,t,n){let{language:r}=e.settings,o=tb(
t),
i=Be(o),a=i!==null&&i6(i,n,r)?i:a6(e,o,n);return{id:a,files:en(Tp(a,n),r)}}var i6=(e,t,n)=>en(Po(e,t),
n)!==null;function a6(e,t,n){let{language:r}=e.settings,o=ie(r).documents.folder(Qt(e)),i=en(Xy(o,{
folder:Cn(
Ln())},n),r);return Ke(t,i),i}function en(e,t){return"ok"in e?e.ok:ha(e.failure,t)}function ha(e,t){
let n=wi(e,t);return e.kind==="api-off"?fe(me("DRIVE_API_OFF",n)):e.kind==="scope"?fe(me(
"SCOPE_MISSING",n,op())):fe(me("DRIVE_REFUSED",n))}var s6=re({id:q(),link:q(),maker:q(),email:q(),
permission:q(),collected:q(),modified:q(),done:It(),of:It()}),
rc={id:"",link:"",maker:"",email:"",permission:"",collected:"",modified:"",done:0,of:0},nb=e=>Cn(F(e)),
rb=e=>Cn(J(e)),xA=(e,t)=>`judge-file:${nb(e)}:${rb(t)}`;function Sp(e,t){var n;try{let r=at(s6,E.parse(
(n=Be(xA(e,t)))!=null?n:"null"));return r.success?r.data:rc}catch(r){if(r instanceof SyntaxError)return rc;
throw r}}var ya=(e,t,n)=>Ke(xA(e,t),E.stringify(n));function Zs({competition:e},t,n){let r=e.stages.find(
a=>a.name===t);if(r===void 0||e.settings.judgeFiles!==
"separate")return;let o=Ne(),i=nt(e,r).flatMap(a=>{let{id:s,maker:u,permission:l}=Sp(t,a.code);
return s===
""||l===""||u!==o?[]:[{file:s,change:"role",permission:l,role:n}]});if(i.length!==0)try{for(let a of nc(
i,Cr(10,R.now())))"failure"in a&&console.warn(a.failure.reason)}catch(a){console.warn(x(a))}}var u6=(
{sheets:e},t)=>e.filter(n=>n.stage===t).map(n=>n.tab),TA=({sheets:e,own:t,competition:n},r)=>e.
flatMap(o=>{let i=o.stage===r?t.get(o.tab):void 0;if(i===void 0||o.rows.length===0)return[];let a=ly(
je(n,i.stage).length,g.max(...o.rows.map(({row:s})=>s)));return[{tab:o.tab,open:a,email:i.judge.email}
]}),
ob=e=>`locked:${e}`;function SA(e){let t=Be(ob(e));try{return E.parse(t!=null?t:"{}")}catch{return{}
}}
function Ep(e,t,n){let{admins:r,language:o}=e.competition.settings,i=u6(e,t),a=SA(t),s=f.fromEntries(
i.map(d=>[d,d in a?a[d]:qR(d)]));Ke(ob(t),E.stringify(s));for(let d of i)Ur(d,r);for(let{tab:d,open:
p}of TA(
e,t))nD(d,p,[...r,Ne()]);let u=ie(o).history.closed(i.length),l={at:st(),by:Ne(),action:"close",
detail:u,
run:$t(),hash:"",stage:t},c=Xt(n,l,o);return Zs(e,t,"reader"),c}function EA(e,t,n,r){let{language:o}
=e.
competition.settings,i=SA(t);for(let[l,c]of f.entries(i))ZR(l,c);let a=[...e.competition.settings.admins,
Ne()];for(let{tab:l,open:c,email:d}of TA(e,t))xs(l,c,a,d);Sn();let s={at:st(),by:Ne(),action:
"reopen",
detail:n,run:$t(),hash:"",stage:t},u=Xt(r,s,o);return Ke(ob(t),"{}"),Zs(e,t,"writer"),u}m();m();m();
m();var ib=e=>e.map(({entry:t})=>t.code),CA=({vacated:e})=>{var t;return((t=e==null?void 0:e.removed)!=null?
t:[]).map(({code:n,status:r})=>({entry:n,status:r}))};function RA({settings:e},{standings:t,places:n,
last:r},o){let i=Ha(t,p=>p.category),a=p=>{var h;return((h=i.get(p.category))!=null?h:[]).filter(b=>In(
b)<In(p))},s=t.some(p=>p.decision!==void 0),u=t.filter(p=>p.cutNote==="institution-full"),l=new y([
...i].
map(([p,h])=>[p,[...h].reverse().find(b=>b.advances)])),c=(p,{rounded:h,sharing:b})=>{let{advances:C,
cutNote:A,title:P,score:N,entry:I}=p,_=p.category===null?{}:{category:p.category},M=B=>s?In(B)===In(
p):b.includes(B.entry.code),z=()=>{var B;return ib(((B=i.get(p.category))!=null?B:[]).filter(M))};if(
A===
"below-passing-score"&&e.passingScore!==null)return[{code:"BELOW_PASSING_SCORE",params:{passingScore:
Zt(
e.passingScore),score:h}}];if(A==="place-kept")return[{code:"PLACE_KEPT",params:{removed:CA(p)}}];if(
A===
"without-category")return[{code:"WITHOUT_CATEGORY",params:{}}];if(A==="institution-full"&&e.maxPerInstitution!==
null){let B=a(p).filter(G=>G.cutNote!=="institution-full"&&F(G.entry.institution)===F(I.institution));
return[{code:"INSTITUTION_FULL",params:{institution:I.institution,most:e.maxPerInstitution,above:ib(
B)}}]}if(A==="shared-rank-at-cut"&&n!==null)return[{code:"SHARED_RANK_AT_CUT",params:{places:n,last:
r,
title:P,sharing:z(),..._}}];if(C)return[{code:"ADVANCES",params:{places:n,last:r,title:P,..._}}];let L=l.
get(p.category),j=L&&!s?Jd(L.score,N,o):null;return[{code:"OUTSIDE_CUT",params:{places:n,last:r,
behind:j,
..._}},...A==="first-reserve"?[{code:"FIRST_RESERVE",params:{sharing:z(),..._}}]:[]]},d=p=>{let{
place:h,
vacated:b,prize:C}=p;if(h===null)return[];let A=r&&e.rankedWinners,P=u.filter(I=>I.category===p.category&&
In(I)<In(p)),N=b!==null&&b.from===null;return[...P.length>0&&(A||n!==null&&In(p)>n)?[{code:
"PASSED_OVER",params:{place:h.place,over:ib(P)}}]:[],...b!==null&&(A||N)?[{code:"MOVED_UP",params:{
place:h.place,
from:b.from,removed:CA(p)}}]:[],...C===null?[]:[{code:"PRIZE",params:{prize:C}}]]};return(p,h)=>{let{
category:b,categoryRank:C}=p;return[...b!==null&&C!==null?[{code:"CATEGORY_RANK",params:{category:b,
rank:C}}]:[],...c(p,h),...d(p)]}}m();function DA(e,t){let n=[];for(let r of e){let o=n[n.length-1],i=o==null?
void 0:o.standings[o.standings.
length-1];if(o&&i&&t(i,r))o.standings.push(r),o.codes.push(r.entry.code);else{let a=o?o.first+o.standings.
length:0;n.push({first:a,standings:[r],codes:[r.entry.code]})}}return n}function OA(e,t){let n=new y(
e.map(({entry:a,score:s})=>[a.code,gr(s,t)])),o=DA(e,(a,s)=>Vt(n.get(a.entry.code),n.get(s.entry.code))===
0).flatMap(a=>a.standings.map(()=>a.codes)),i=DA(e,(a,s)=>a.rank===s.rank);return new y(i.flatMap((a,
s)=>a.
standings.map((u,l)=>{var d,p,h,b;let c=a.first+l;return[u.entry.code,{rounded:n.get(u.entry.code),
above:(d=
e[c-1])!=null?d:null,below:(p=e[c+1])!=null?p:null,tied:o[c],sharing:a.codes,next:(b=(h=i[s+1])==null?
void 0:h.standings)!=null?b:[]}]})))}function AA(e,t){var o;let n=e.steps.length-1,r=t.steps[n];
return r!==
void 0&&r.among===((o=e.steps[n])==null?void 0:o.among)?r.value:null}function l6(e){let t=new y;
return(n,r)=>{var i;let o=(i=t.get(r))!=null?i:lx(e,r);return t.set(r,o),
o(n)}}function c6(e,{rounded:t,above:n,below:r,tied:o,sharing:i},a){let{decidedBy:s,steps:u}=e;if(s===
null)return[];if(s==="shared")return[{code:"TIE_SHARED",params:{score:t,sharing:i,steps:u}}];let c=[
r,n].flatMap(b=>{let C=b&&o.includes(b.entry.code)?AA(e,b):null;return b&&C?[{entry:b.entry.code,
rank:b.
rank,value:C}]:[]})[0];if(c===void 0)return[];let{metric:d,among:p}=s,h=d==="majority"?{duels:a(e.entry.
code,p)}:{};return[{code:"TIE_BROKEN",params:{score:t,tied:o,step:s,rival:c,...h}}]}function d6({
margin:e,
rank:t,score:n},{tied:r,next:o},i){let a=o[0];if(a===void 0||e===null)return[{code:"LAST_RANK",
params:{
rank:t}}];if(r.includes(a.entry.code))return[];let s=o.map(({entry:l})=>l.code),u=i==="higher"?n.sub(
e):n.add(e);return[{code:"MARGIN",params:{margin:e,next:{rank:a.rank,entries:s,score:u}}}]}function m6(
{
decision:e,rank:t}){if(e===void 0)return[];let{rank:n,reason:r,votesFor:o,votesAgainst:i}=e;return[{
code:"PLENARY_DECIDED",params:{rank:n,computed:t,reason:r,votesFor:o,votesAgainst:i}}]}function PA(e,
t,n){
var N;let{settings:r}=e,{panel:o,stage:i,method:a,standings:s}=t,{better:u,working:l}=Vn(a),c=l==null?
void 0:l(o,r),d=l6(o),p=OA(s,r.decimals),h=pl(e,i,n),b=o.criteria.map(({name:I,weight:_,max:M})=>({
criterion:I,
weight:Zt(_),max:Zt(M)})),C=new y;for(let{entry:I,judge:_,reason:M}of o.leftOut){let z={code:
"JUDGE_LEFT_OUT",params:{judge:_,reason:M}};C.set(I,[...(N=C.get(I))!=null?N:[],z])}let A=({entry:I,
judgeScores:_,
stageScore:M,score:z})=>{var U,G;let L=(U=C.get(I.code))!=null?U:[],j=[..._].map(([H,X])=>({judge:H,
score:X})),B=o.judges.map(H=>H.code).filter(H=>!_.has(H)&&!L.some(({params:X})=>X.judge===H));return[
{code:"STAGE_SCORE",params:{method:a,judges:j,criteria:b,score:M}},...(G=c==null?void 0:c(I.code))!=
null?G:[],...L,...B.length>0?[{code:"JUDGES_WITHOUT_SCORE",params:{judges:B}}]:[],...r.carryOver?[{
code:"CARRIED_OVER",params:{parts:h(I.code,M),score:z}}]:[]]},P=RA(e,t,u);return I=>{let _=p.get(I.entry.code);
return _===void 0?[]:[...A(I),...c6(I,_,d),...d6(I,_,u),...m6(I),...P(I,_)]}}var Cp=(e,t)=>t.map((n,
r)=>p6(e,n,t.slice(0,r)));function p6(e,t,n){let{language:r,decimals:o}=e.settings,
i=PA(e,t,n),a=AD(r,o,Yn(t.method));return new y(t.standings.map(s=>{let u=i(s);return[s,{text:a(u),
tie:PD(
u,r,o)}]}))}function NA(e,t,{provisional:n,write:r,close:o=!1,through:i}){let{competition:a}=e,s=it(
a.stages,t),
u=({stage:A})=>{var P;return((P=Sr(s,A.name))==null?void 0:P.status)==="open"},l=Dt(e,{provisional:n}
),
c=i===void 0?l.results.length:1+a.stages.findIndex(A=>A.name===i),d=l.results.filter((A,P)=>P<c||!u(
A)),p=d.filter(u).map(({stage:A})=>A.name),h=o&&!n?p:[],b=h.length>0?[]:p,C=A=>{var P;return A.code===
"TAB_UNPROTECTED"&&h.includes((P=A.stage)!=null?P:"")};return{evaluation:{...l,results:d},
explanations:Cp(
a,d),toClose:h,open:b,findings:l.findings.filter(A=>!C(A)),writes:r!=null?r:!n&&b.length===0}}m();
var IA=e=>e.map(({stage:t,panel:n})=>({stage:t.name,criteria:n.criteria.map(({name:r,weight:o,min:i,
max:a})=>({name:r,weight:o,min:i,max:a})),means:f.fromEntries([...n.readings].flatMap(([r,o])=>{let i=[
...o.values()].map(s=>s.marks);if(i.length===0)return[];let a=s=>i.reduce((u,l)=>u+l[s].valueOf(),0)/
i.length;return[[r,n.criteria.map((s,u)=>a(u))]]}))}));m();m();m();var $A=e=>e.standings.flatMap(t=>t.advances?
[t.entry.code]:[]);function _A(e,t){let[n,r]=[$A(e),$A(t)];
return{enters:r.filter(o=>!n.includes(o)),leaves:n.filter(o=>!r.includes(o))}}var f6=(e,t)=>({...e,
judges:e.
judges.filter(({code:n})=>n!==t),readings:new y([...e.readings].map(([n,r])=>[n,new y([...r].filter(
([o])=>o!==t))])),leftOut:e.leftOut.filter(n=>n.judge!==t)});function FA(e,t,n){return t.panel.judges.
flatMap(({code:r})=>{let o=Zi(e,f6(t.panel,r),n);return o.standings.length===0?[]:[{judge:r,..._A(t,
o)}]})}function MA(e,t,n){let{settings:r}=e;return us.filter(i=>i!==r.method&&(!r.carryOver||Vn(i).unit===
"points")).flatMap(i=>{let a=Zi({...e,settings:{...r,method:i}},t.panel,n);return a.standings.length===
0?[]:[{method:i,..._A(t,a)}]})}m();function LA(e,t,n,r){let o=e.standings.filter(h=>h.advances).length,
[i,a]=[e.standings[o-1],e.standings[o]];
if(i===void 0||a===void 0||a.category!==i.category||a.cutNote!==null&&a.cutNote!=="first-reserve"||!e.
standings.slice(0,o).every(h=>h.advances))return null;let[s,u]=[i,a].map(({entry:h})=>t.entries.findIndex(
({code:b})=>b===h.code)),l=n.map(({weight:h,scores:b})=>({weight:h,gap:b[s]-b[u]})),c=l.reduce((h,{
weight:b,
gap:C})=>h+b*C,0),d=l.reduce((h,{weight:b,gap:C})=>h+b*(C-c)**2,0),p=t.judges.length;return{lastIn:i.
entry.code,firstOut:a.entry.code,points:r*i.score.sub(a.score).valueOf(),standardError:p<2?null:g.sqrt(
d*p/(p-1))}}m();m();var vi=e=>e.filter(t=>t!==null),ar=e=>e.reduce((t,n)=>t+n,0),Rn=e=>ar(e)/e.length;
function Dn(e){
if(e.every(n=>n===e[0]))return 0;let t=Rn(e);return ar(e.map(n=>(n-t)**2))}function Rp(e){let t=e.map(
(r,o)=>o).sort((r,o)=>e[o]-e[r]),n=e.map(()=>0);for(let r=0,o=0;r<t.length;r=o){for(;o<t.length&&e[t[
o]]===
e[t[r]];)o+=1;for(let i of t.slice(r,o))n[i]=(r+1+o)/2}return n}function jA(e){var p,h;let t=e.length,
n=(h=(p=e[0])==null?void 0:p.length)!=null?h:0;if(t<2||n<2)return{
single:null,average:null};let r=e.map(Rn),o=e[0].map((b,C)=>Rn(e.map(A=>A[C]))),i=Rn(r),a=e.flatMap(
(b,C)=>b.map((A,P)=>(A-r[C]-o[P]+i)**2)),s=n*Dn(r)/(t-1),u=t*Dn(o)/(n-1),l=ar(a)/((t-1)*(n-1)),c=1e-12*
(s+u+l),d=b=>b>c?(s-l)/b:null;return{single:d(s+(n-1)*l+n*(u-l)/t),average:d(s+(u-l)/t)}}m();
function zA(e,t){let{groupCount:n}=Za(e);if(n===0)return{lambda:null,effects:new y};let{lambda:r,
effects:o}=Gi(
e,t),i=r.value>0||n===1;return{lambda:r.value,effects:new y(i?v.from(o,([a,s])=>[a,s.valueOf()]):[])}
}m();m();function BA(e){let[t,n]=[e.map(([a])=>a),e.map(([,a])=>a)],r=g.sqrt(Dn(t)*Dn(n));if(e.length<2||
!(r>
1e-9))return null;let[o,i]=[Rn(t),Rn(n)];return g.max(-1,g.min(1,ar(e.map(([a,s])=>(a-o)*(s-i)))/r))}
function UA(e,t,n){return e.judges.map(({code:r})=>{let o=t.judges.indexOf(r),i=n.get(r),a=vi(t.rows.
map(u=>{var l;return(l=u[o])!=null?l:null})),s=t.rows.flatMap(u=>{var d;let l=(d=u[o])!=null?d:null,
c=vi(u.filter((p,h)=>h!==o));return l===null||c.length===0?[]:[[l,Rn(c)]]});return{code:r,severity:i===
void 0?null:0-i,spread:a.length<2?null:g.sqrt(Dn(a)/(a.length-1)),agreement:BA(s)}})}m();m();
function g6(e){let t=w.isInteger(e),n=t?0:g.log(g.PI)/2;for(let r=t?1:.5;r<e;r+=1)n+=g.log(r);return n}
function WA(e,t){let n=t/2,r=e/2;if(r<=0)return 1;let o=g.exp(n*g.log(r)-r-g6(n));if(r<n+1){let l=1/
n,c=l;for(let d=1;l>c*1e-17;d+=1)l*=r/(n+d),c+=l;return 1-o*c}let i=r+1-n,a=w.MAX_VALUE,s=1/i,u=s;
for(let l=1,
c=0;g.abs(c-1)>1e-16&&l<1e4;l+=1){let d=l*(n-l);i+=2,s=1/(d*s+i),a=i+d/a,c=a*s,u*=c}return o*u}
function h6(e){var n;let t=new y;for(let r of e)t.set(r,((n=t.get(r))!=null?n:0)+1);return ar([...t.
values()].map(r=>r**3-r))}function KA(e){var u,l;let t=e.length,n=(l=(u=e[0])==null?void 0:u.length)!=
null?l:0;if(t<2||n<2)return null;let r=e[0].map((c,d)=>e.map(p=>p[d])),o=r.map(Rp),i=e.map((c,d)=>ar(
o.map(p=>p[d]))),a=n**2*(t**3-t)-n*ar(r.map(h6));if(a<=0)return null;let s=12*Dn(i)/a;return{w:s,p:
WA(
n*(t-1)*s,t-1)}}m();function GA(e){let t=e.map(vi).filter(i=>i.length>1),n=t.flat(),r=Dn(n)/(n.length-1);
return r>0?1-ar(
t.map(i=>i.length*Dn(i)/(i.length-1)))/n.length/r:null}m();function qA(e){let t=e.entries.filter(a=>{
var s,u;return((u=(s=e.readings.get(a.code))==null?void 0:
s.size)!=null?u:0)>0}),n=t.map(a=>e.readings.get(a.code)),r=new k(n.flatMap(a=>[...a.keys()])),o=e.judges.
map(a=>a.code).filter(a=>r.has(a));o.sort((a,s)=>a<s?-1:1);let i=n.map(a=>o.map(s=>{var u,l;return(l=
(u=a.get(s))==null?void 0:u.score.valueOf())!=null?l:null}));return{entries:t,judges:o,rows:i}}var HA=e=>e.
filter(t=>t.every(n=>n!==null));m();m();m();m();m();function y6(e,t){let n=e.map((i,a)=>[...i,t[a]]),
r=g.max(...e.map((i,a)=>i[a])),o=0;for(let[i,a]of n.
entries()){let s=a[i];if(s<=r*1e-12){a.fill(0);continue}o+=1;for(let[u,l]of n.entries()){let c=u===i?
0:l[i]/s;if(c!==0)for(let d of l.keys())l[d]=l[d]-c*a[d]}}return{solution:n.map((i,a)=>i[a]===0?0:i[
i.
length-1]/i[a]),rank:o}}function ab(e,t,n){let r=t.map((c,d)=>t.map((p,h)=>h===d?n*c:0)),o=t.map(()=>0),
i=new k;for(let c of e){let d=[...c.keys()].filter(b=>c[b]!==null&&t[b]>0),p=d.reduce((b,C)=>b+t[C],
0),h=d.reduce((b,C)=>b+t[C]*c[C],0)/p;for(let b of d){i.add(b),o[b]=o[b]+t[b]*(c[b]-h);let C=r[b];C[
b]=
C[b]+t[b];for(let A of d)C[A]=C[A]-t[b]*t[A]/p}}let{solution:a,rank:s}=y6(r,o),u=t.reduce((c,d)=>c+d,
0),l=a.reduce((c,d,p)=>c+t[p]*d,0)/u;return{effects:a.map((c,d)=>t[d]>0?c-l:0),isDetermined:s>=i.size-
1}}m();function b6(e,t){let n=[];for(let[r,o]of e.entries())if(o!==null)for(let i=t[r];i>0;i-=1)n.push(
o);return n.
length>0?n:vi(e)}var Io=e=>t=>Float64Array.from(e,n=>{let[r,o]=[0,0];for(let i=0;i<n.length;i+=1){
let a=n[i];
a!==null&&(r+=t[i]*a,o+=t[i])}return o>0?r/o:Rn(vi(n))});function Dp(e,t){var r,o;let n=e.map(i=>[
...i]);
for(let i of(o=(r=e[0])==null?void 0:r.keys())!=null?o:[]){let a=e.flatMap((u,l)=>u[i]===null?[]:[l]),
s=t(a.map(u=>e[u][i]));for(let[u,l]of a.entries())n[l][i]=s[u]}return n}var Op=(e,t)=>n=>Float64Array.
from(e,r=>{let o=b6(r,n).sort((a,s)=>a-s),i=t(o.length);return Rn(o.slice(i,o.length-i))});var ZA=(e,
t)=>{var r,o;if(e.every(i=>i.every(a=>a!==null)))return Io(e);let n=ab(e,(o=(r=e[0])==null?
void 0:r.map(()=>1))!=null?o:[],t).effects;return i=>{let s=ab(e,i,t).effects.map((u,l)=>i[l]>0?u:n[
l]);
return Io(e.map(u=>u.map((l,c)=>l===null?null:l-s[c])))(i)}};m();var JA=Io;m();var VA=e=>Op(e,t=>g.ceil(
t/2)-1);m();var YA=e=>Io(Dp(e,Rp));m();var XA=e=>Op(e,t=>t<cl?0:1);m();function w6(e){let t=g.sqrt(
Dn(e)/(e.length-1)),n=Rn(e);return e.map(r=>t>0?50+10*(r-n)/t:50)}var QA=e=>Io(
Dp(e,w6));var e1={mean:JA,trimmed:XA,median:VA,"rank-sum":YA,"z-score":QA,adjusted:ZA};function t1(e,
t,n,r,o){var i,a,s;return(s=(a=(i=e1)[e])==null?void 0:a.call(i,t.rows,n))!=null?s:v6(
dl[e],t,r,o)}function v6(e,{entries:t,judges:n},r,o){return i=>{let a=e.scores(k6(r,n,i),o);return Float64Array.
from(t,({code:s})=>{var u,l;return(l=(u=a.get(s))==null?void 0:u.valueOf())!=null?l:w.NaN})}}
function k6(e,t,n){
let r=t.flatMap((s,u)=>v.from({length:n[u]},(l,c)=>({judge:s,code:`${s}\0${c}`}))),o=new y(e.judges.
map(s=>[s.code,s])),i=new y([...e.readings].map(([s,u])=>{let l=r.flatMap(({judge:c,code:d})=>{let p=u.
get(c);return p===void 0?[]:[[d,p]]});return[s,l.length>0?new y(l):u]})),a=r.flatMap(({judge:s,code:
u})=>{
let l=o.get(s);return l===void 0?[]:[{...l,code:u}]});return{...e,judges:[...a,...e.judges],readings:
i}}m();m();function n1(e){let t=e>>>0||1;return()=>(t^=t<<13,t^=t>>>17,t^=t<<5,(t>>>0)/4294967296)}
var x6=5,T6=20231207;function r1(e,t){return e===1?[[t]]:v.from({length:t+1},(n,r)=>r1(e-1,t-r).map(
o=>[r,...o])).flat()}var sb=e=>e<2?1:e*sb(e-1),S6=e=>r1(e,e).map(t=>{let n=t.reduce((r,o)=>r/sb(o),
sb(
e));return{times:t,weight:n/e**e}});function E6(e,t){let n=n1(T6);return v.from({length:t},()=>{let r=v.
from({length:e},()=>0);for(let o=0;o<e;o+=1){let i=g.floor(n()*e);r[i]=r[i]+1}return{times:r,weight:
1/
t}})}var o1=(e,t)=>e<=x6?S6(e):E6(e,t);var C6=1e-9,ub={most:2e3,longList:500,longFrom:500};function R6(
e,t,n,r){if(!e.settings.carryOver)return r.
entries.map(()=>({own:1,rest:0}));let o=pl(e,t.stage,n),i=new _e(0);return r.entries.map(a=>{let s=o(
a.code,i).map(({weight:c,score:d})=>[c.valueOf(),d.valueOf()]),u=s.reduce((c,[d])=>c+d,0),l=s.reduce(
(c,[d,p])=>c+d*p,0);return{own:s[s.length-1][0]/u,rest:l/u}})}function D6(e){let t=e.map((n,r)=>n*e.
length+r).sort();return v.from(t,n=>n-g.floor(n/e.length)*e.length)}function O6(e,t){var a,s;let n=yr(
e.contenders),r=(s=(a=n[n.length-1])==null?void 0:a.place)!=null?s:0,o=n.filter(({place:u})=>u===r).
length,i=t===null?1:g.min(1,(t-r+1)/o);return n.map(({ranked:u,place:l})=>[u.entry.code,l===r?i:1])}
function i1(e,t,n,r,o,i){let{settings:a}=e,{entries:s,judges:u}=o,{places:l,last:c}=t,{better:d}=r,p=t1(
t.method,o,i,t.panel,a),h=R6(e,t,n,o),b=new y(s.map((M,z)=>[M.code,z])),C=10**a.decimals,A=d==="higher"?
-1:1,P=M=>M,N=jd(e.entries),I=new _e(0),_=M=>a.passingScore===null?I:new _e(M,C);return o1(u.length,
s.length<ub.longFrom?ub.most:ub.longList).map(M=>{let z=p(M.times).map((X,ee)=>h[ee].rest+h[ee].own*
X),L=z.map(X=>A*g.floor((X+C6)*C+.5)),j=D6(L),B=new Int32Array(s.length),U=j.map((X,ee)=>{let be=j[
ee-
1];return B[X]=be!==void 0&&L[be]===L[X]?B[be]:ee+1,{entry:s[X],rank:B[X],score:_(A*L[X]),steps:[],
decidedBy:null}}),
{races:G}=Yd(U,{settings:a,places:l,last:c,better:d,rounded:P,categoryOf:N}),H=G.flatMap(X=>O6(X,l));
return{weight:M.weight,scores:z,ranks:B,shares:new y(H.map(([X,ee])=>[b.get(X),ee]))}})}m();function A6(
e,t){let n=Float64Array.from(e,({ranks:o},i)=>o[t]*e.length+i).sort(),r=o=>{let i=0;for(let a of n){
let s=g.floor(a/e.length);if(i+=e[a-s*e.length].weight,i>=o-1e-9)return s}return e.length};return[r(
.05),r(1-.05)]}function a1(e,t){return e.judges.length<2||t.length===0?e.entries.map(({code:n})=>({
code:n,
inTop:null,rankLow:null,rankHigh:null})):e.entries.map(({code:n},r)=>{let o=t.reduce((u,{weight:l,
shares:c})=>{
var d;return u+l*((d=c.get(r))!=null?d:0)},0),[i,a]=A6(t,r),s=o<1e-9||o>1-1e-9;return{code:n,inTop:s?
g.round(o):o,rankLow:i,rankHigh:a}})}m();function P6({panel:e},t){let n=r=>o=>{let i=e.readings.get(
o);return(i==null?void 0:i.size)===1&&i.has(
r)};return t.flatMap(({judge:r,enters:o,leaves:i})=>i.some(n(r))?[]:[...o,...i])}function s1(e,t,n,r){
let o=new y(n.map(d=>{var p;return[d.code,(p=d.inTop)!=null?p:0]})),i=new k(P6(e,r)),a=({entry:{code:
d},
advances:p})=>{var b;let h=(b=o.get(d))!=null?b:0;return i.has(d)||(p?h:1-h)<.9-1e-9},s=e.standings.
filter(d=>d.advances),u=s.filter(d=>!a(d)).length;if(t<2)return{level:"single",within:s.length,firm:
0,
contested:[]};if(s.length===e.standings.length)return{level:"no-cut",within:s.length,firm:s.length,
contested:[]};
let l=e.standings.filter(a).map(({entry:d})=>d.code);return{level:l.length===0?"firm":2*u>=s.length?
"partly":"open",within:s.length,firm:u,contested:l}}function Ap(e,t,n){var N,I;let{panel:r}=t,i=t.standings.some(
({decision:_})=>_!==void 0)?Zi(e,r,n):t,
a=qA(r),s=HA(a.rows),u=2*s.length>=a.rows.length?s:[],l=KA(u),c=jA(u),{lambda:d,effects:p}=zA(r,e.settings.
severityCorrection),h=Vn(i.method),b=a.judges.length>0?i1(e,i,n,h,a,d!=null?d:0):[],C=new y(a1(a,b).
map(_=>[_.code,_])),A=i.standings.map(({entry:_})=>C.get(_.code)),P=FA(e,i,n);return{stage:i.stage.name,
panel:{judges:a.judges.length,entries:a.entries.length,complete:s.length},kendallW:(N=l==null?void 0:
l.w)!=null?N:null,kendallP:(I=l==null?void 0:l.p)!=null?I:null,iccSingle:c.single,iccAverage:c.average,
alpha:GA(a.rows),lambda:d,judges:UA(r,a,p),stability:A,leaveOneOut:P,methods:MA(e,i,n),gap:LA(i,a,b,
(h==null?void 0:h.better)==="lower"?-1:1),verdict:s1(i,a.judges.length,A,P)}}m();m();var u1=e=>e<=3;
var l1={strong:.7,moderate:.5,weak:.3,none:0},N6={levels:{single:()=>"Hanya satu juri yang menilai, jadi kekukuhan peringkat tidak dapat dinilai.",
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
"Juri hampir tidak sepakat tentang urutan peserta."}},I6={
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
"The judges hardly agree on the order of the entries."}};function $6(e){var n;return(n=f.keys(l1).find(
r=>e>=l1[r]))!=null?
n:"none"}var c1=(e,t)=>vn(e.toFixed(2),t);function _6(e,t,n){var p;let{verdict:r,panel:o,leaveOneOut:
i,
gap:a,methods:s}=e,u=i.filter(({enters:h,leaves:b})=>h.length+b.length>0).length,l=s.filter(({enters:
h,
leaves:b})=>h.length+b.length===0).map(({method:h})=>h),c=h=>sa(h,n),d=(p=a==null?void 0:a.standardError)!=
null?p:null;return[...r.contested.length>0?[t.contested(Y(r.contested,n))]:[],...u1(o.judges)?[t.sensitivity(
o.judges)]:[],u===0?t.sameWithoutAny:t.changesWithout(u,i.length),...a?[`${t.gap(a.lastIn,a.firstOut,
c1(a.points,n))}${d===null?"":t.gapError(c1(d,n),a.points<2*d)}.`]:[],...l.length>0?[t.otherMethods(
Y(l.map(c),n))]:[],...s.filter(({method:h})=>!l.includes(h)).map(({method:h,enters:b,leaves:C})=>t.byMethod(
c(h),Y(b,n),Y(C,n)))]}function Pp(e,t){let n=t==="id"?N6:I6,{level:r,within:o,firm:i}=e.verdict;
return[
n.levels[r](o,i),...r==="single"||r==="no-cut"?[]:_6(e,n,t),...e.kendallW===null?[]:[n.agreement[$6(
e.kendallW)]]]}var d1=(e,t)=>t.map((n,r)=>{let o=Ap(e,n,t.slice(0,r)),i=Pp(o,e.settings.language);
return{...o,verdict:{
...o.verdict,text:i}}});m();function m1(e,t,{settings:n}){return{stage:e.stage.name,method:e.method,
unit:Yn(e.method),cut:e.places,
unordered:e.last&&!n.rankedWinners,judges:e.panel.judges.map(r=>r.code),ranking:e.standings.map(r=>{
var o,i,a,s,u;return{rank:r.rank,...r.decision===void 0?{}:{decidedRank:r.decision.rank},code:r.entry.
code,name:r.entry.name,institution:r.entry.institution,category:(o=r.category)!=null?o:r.entry.category,
score:r.score.valueOf(),advances:r.advances,categoryRank:r.categoryRank,reserve:r.cutNote==="first-reserve",
title:r.title,tieBrokenBy:r.decidedBy===null||r.decidedBy==="shared"?r.decidedBy:r.decidedBy.
metric,tie:(a=(i=t==null?void 0:t.get(r))==null?void 0:i.tie)!=null?a:"",explanation:(u=(s=t==null?
void 0:
t.get(r))==null?void 0:s.text)!=null?u:"",judgeScores:f.fromEntries([...r.judgeScores].map(([l,c])=>[
l,c.valueOf()]))}})}}m();m();var p1="lastRun",F6=re({top:It(),at:q(),by:q(),ranked:Ge(q()),errors:It(
)}),f1=e=>Ke(p1,E.stringify(
e));function oc(){var e;try{let t=at(F6,E.parse((e=Be(p1))!=null?e:"null"));return t.success?t.data:
null}catch{return null}}function g1({competition:e,unwritten:t},{evaluation:n,explanations:r,
findings:o,hash:i,provisional:a},s){
let{language:u}=e.settings;for(let P of t)En(P);let{run:l,isNew:c}=ND(i,a,s.rows),d=o.filter(Fs);kO(
e,{...n,findings:M6(d)},r,l);let p=n.results.map(P=>P.stage.name);if(f1({top:Zd(e),at:l.at,by:l.by,
ranked:p,
errors:hi(o,"error")}),!c||a)return s;let{at:h,by:b,id:C}=l,A=ie(u).history.computed(p.length,hi(d,
"error"),hi(d,"warning"));return Xt(s,{at:h,by:b,action:"compute",detail:A,run:C,hash:i},u)}var M6=e=>e.
filter(t=>t.code!=="SCALE_ASSUMED");var L6=re({provisional:Ve(),write:Re(Ve()),close:Re(Ve()),
reliability:Re(Ve()),profiles:Re(Ve())});function ic(e){
return ue(()=>{let t=ge(L6,e);return he(),Se(()=>lb(t).answer)})}function lb({reliability:e=!1,
profiles:t=!1,
...n},r=()=>{}){let o=mn(),{workbook:i}=o,{competition:a}=i,{language:s}=a.settings,u=NA(i,o.history.
rows,{...n,through:r(a)}),{explanations:l,open:c}=u,{results:d}=u.evaluation,p=yi(i),h=u.toClose.reduce(
(P,N)=>Ep(i,N,P),o.history),b=[...u.findings,...Do(i,h)],C=u.writes?g1(i,{...u,findings:b,hash:p,
provisional:n.
provisional},h):h;aa(i,b);let A={ok:js(b),findings:Kr(b,s,Jl({...o,history:C})),understood:pp(i),
stages:d.
map((P,N)=>m1(P,l[N],a)),reliability:e?d1(a,d):[],...t&&{profiles:IA(d)},hash:p,open:c};return{
workbook:i,
results:d,findings:b,history:C,answer:A}}m();m();m();m();var h1=["kolabik","satuin-pelita",
"mojokerto","malang","gipp"];m();m();m();var qn=(e,t={})=>({name:e,weight:null,advance:null,title:
null,form:null,date:null,...t}),ac=(e,t)=>({
stage:null,name:e,weight:20,min:0,max:100,description:t}),Zr=[ac("Kebaruan",
"Gagasan, cara, atau perbaikan yang baru bagi unit atau daerah"),ac("Efektif",
"Hasil nyata terhadap masalah yang dipecahkan"),
ac("Bermanfaat","Manfaat bagi masyarakat pengguna layanan"),ac("Mudah Disebarkan",
"Dapat ditiru atau disesuaikan oleh unit lain"),ac("Berkelanjutan",
"Didukung aturan, anggaran, dan sumber daya agar terus berjalan")];var y1={settings:{competition:
"Gelar Inovasi Pelayanan Publik (GIPP)",year:"2017",organizer:"Bagian Organisasi Sekretariat Daerah",
government:"Pemerintah Kota Probolinggo",province:"Jawa Timur",city:"Probolinggo",top:6,winnerTerm:
"Terbaik",signerPosition:"Wali Kota Probolinggo"},stages:[qn("Presentasi",{advance:12,form:
"presentation"}),qn("Kunjungan Lapangan",{advance:6,title:{name:"Terbaik"},form:"field"})],criteria:
Zr};m();var b1={settings:{competition:"Kompetisi Inovasi Pelayanan Publik (Kolabik)",year:"2023",
organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",province:
"Jawa Timur",city:"Pasuruan",top:3,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[qn(
"Proposal",{advance:20,title:{name:"Top 20"},form:"files"}),qn("Presentasi dan Wawancara",{advance:
10,
title:{name:"Top 10"},form:"presentation"}),qn("Observasi Lapangan",{advance:3,title:{name:"Terbaik"}
,
form:"field"})],criteria:Zr};m();var w1={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik (KIPP) Kota Malang",year:"2021",organizer:
"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Malang",province:"Jawa Timur",
city:"Malang",top:6,winnerTerm:"Terbaik",signerPosition:"Wali Kota Malang"},stages:[qn(
"Presentasi dan Wawancara",{advance:6,title:{outcomes:[{places:3,name:"Nominasi Nasional"},{places:6,
name:"Nominasi Provinsi"}]},form:"presentation"})],criteria:Zr};m();var v1={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik Kota Mojokerto",year:"2021",organizer:
"Bagian Organisasi dan Tata Laksana Sekretariat Daerah",government:"Pemerintah Kota Mojokerto",
province:"Jawa Timur",city:"Mojokerto",top:3,winnerTerm:"Juara",signerPosition:"Wali Kota Mojokerto"}
,stages:[
qn("Penilaian",{advance:3,title:{name:"Nominasi Nasional"},form:"files"})],criteria:Zr};m();var k1={
settings:{competition:"Satu Unit Satu Inovasi Pelayanan Publik dalam Satu Tahun (SATUIN PELITA)",
year:"2019",organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",
province:"Jawa Timur",city:"Pasuruan",top:10,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[qn("Penilaian",{advance:10,title:{name:"Sepuluh Inovasi Terbaik"},form:
"files"})],criteria:Zr};var x1={kolabik:b1,"satuin-pelita":k1,mojokerto:v1,malang:w1,gipp:y1};m();m(
);var T1={name:"GIPP 2017, Kota Probolinggo"};m();var S1={name:"Kolabik 2023, Kota Pasuruan"};m();
var E1={name:"Kompetisi Inovasi 2021, Kota Malang"};m();var C1={name:
"Kompetisi Inovasi 2021, Kota Mojokerto"};m();var R1={name:"SATUIN PELITA 2019, Kota Pasuruan"};var D1={
kolabik:S1,"satuin-pelita":R1,mojokerto:C1,malang:E1,gipp:T1};var j6=e=>({id:e,...D1[e],...x1[e]}),
sc=h1.map(j6);m();var ki={part:"documents",tab:Z.documents,columns:[{key:"number",header:$("Nomor",
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
header:$("Proses","Run"),width:90},{key:"revision",header:$("Revisi","Revision"),width:80}]},O1=[[
"begun",$("sedang dibuat","being made")],["made",$("jadi","ready")],["draft",$("rancangan","draft")],
["edited",$("disunting","edited")],["signed",$("ditandatangani","signed")],["failed",$("gagal",
"failed")],["deleted",$("terhapus","deleted")],["void",$("tidak berlaku","void")]],z6=/^(?!.*\b(?:belum|not|un)\b).*\b(?:di)?tanda[\s-]?tangani?\b|^(?!.*\b(?:not|un)\b).*\bsigned\b/i;
function A1(e){var t;return e===""?"failed":(t=yn(e,O1))!=null?t:z6.test(e)?"signed":"own"}function Np(
{
status:e,statusText:t},n){var o,i;let r=(i=(o=O1.find(([a])=>a===e))==null?void 0:o[1][n])!=null?i:
"";
return t!==""&&A1(t)===e?t:r}function Js(e){var r,o,i;let t=pt(e,ki),n=new y;for(let{row:a,cell:s}of(
r=
t==null?void 0:t.rows)!=null?r:[]){let u=l=>W(s(l));u("kind")!==""&&n.set(a,{kind:u("kind"),entry:u(
"entry"),title:u("title"),number:u("number"),link:u("link"),fileId:u("fileId"),status:A1(u("status")),
statusText:u("status"),maker:u("maker"),at:u("at"),spreadsheet:u("spreadsheet"),content:u("content"),
modified:u("modified"),run:u("run"),revision:u("revision")})}return{rows:n,columns:(o=t==null?void 0:
t.columns)!=null?o:new y,headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null}}m();m();m();var P1={
entries:{prefix:"P-",digits:2},judges:{prefix:"J",digits:1}};function N1(e,t,n){var c,d;let r=new y;
for(let p of t){let[,h="",b=""]=(c=/^(.*?)(\d+)$/.exec(p.trim()))!=null?c:[];if(b==="")continue;let C=(
d=
r.get(h))!=null?d:{count:0,last:0,digits:b.length};r.set(h,{count:C.count+1,last:g.max(C.last,w(b)),
digits:g.max(C.digits,b.length)})}let[o]=[...r].sort(([,p],[,h])=>h.count-p.count),[i,a,s]=o===void 0?
[P1[e].prefix,0,g.max(P1[e].digits,e==="entries"?x(n).length:1)]:[o[0],o[1].last,o[1].digits],u=new k(
t.map(J)),l=[];for(let p=a+1;l.length<n;p+=1){let h=`${i}${x(p).padStart(s,"0")}`;u.has(J(h))||l.push(
h)}return l}m();var cb={entries:kr,judges:Xi},$p={entries:["code","name","institution","category",
"unitType","innovator","contact","phone","email","link"],judges:["code","name","role","institution",
"email","phone"]},
B6={entries:[["email",/email|surel/],["phone",
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
["code",/^(kode|code)/],["name",/nama|name|juri|judge/]]},U6=/^(timestamp|stempelwaktu|capwaktu|waktu|tanggal|date|no|nomor|number|skor|score)$/,
_p=e=>e===""||U6.test(F(e));function I1(e,t){var o,i;if(_p(e))return null;let n=cb[t].columns.find(a=>$p[
t].
includes(a.key)&&De(e,a.header));if(n!==void 0)return n.key;let r=F(e);return(i=(o=B6[t].find(([,a])=>a.
test(r)))==null?void 0:o[0])!=null?i:null}var Ip=(e,t)=>{let n=e.filter(r=>r!=="");return n.length>0&&
n.filter(t).length*5>n.length*4};function W6(e){return e.every(n=>n==="")?"passed":Ip(e,n=>/^\S+@\S+\.\S+$/.
test(n))?"email":Ip(e,n=>/^https?:\/\//i.test(n))?"link":Ip(e,n=>/^\+?[\d\s().-]{8,}$/.test(n))?
"phone":e.every((n,r)=>w(n)===r+1)?"passed":new k(e).size===e.length&&Ip(e,n=>/^\p{L}{0,6}[-. /]?\d{1,5}$/u.
test(n))?"code":"text"}function $1(e,t){let n=new y,r=["name","institution"],o=g.max(0,...e.map(i=>i.
length));for(let i=0;i<o;i+=1){let a=W6(e.map(l=>{var c;return(c=l[i])!=null?c:""})),s=a==="text"?r.
shift():a,u=$p[t].includes(s!=null?s:"");s!==void 0&&s!=="passed"&&u&&!n.has(s)&&n.set(s,i)}return n}
var K6=10;function G6(e,t){let n=new y;for(let[r,o]of e.entries()){let i=I1(o,t);i!==null&&!n.has(i)&&
n.set(i,r)}return n}function q6(e,t){var r;return(r=e.slice(0,K6).map((o,i)=>({row:i,columns:G6(o,t)}
)).
filter(({row:o,columns:i})=>{var s;let a=((s=e[o])!=null?s:[]).filter(u=>u!==""&&!_p(u)).length;
return i.
has("name")&&i.size*2>a&&(i.size>1||a===1)}).sort((o,i)=>i.columns.size-o.columns.size)[0])!=null?r:
null}var H6=e=>x.fromCharCode(65+e%26);function F1(e,t,n){var d,p,h;let r=q6(e,t),o=(d=r==null?void 0:
r.columns)!=null?d:$1(e,t),i=r===null?0:r.row+1,a=e.slice(i),s=r===null?[]:(p=e[r.row])!=null?p:[],u=new y;
for(let b of n)for(let C of _1(b,t))u.set(C,"known");let l={columns:$p[t].flatMap(b=>{var A;let C=o.
get(b);return C===void 0?[]:[{header:(A=s[C])!=null?A:H6(C),key:b}]}),unknown:s.filter((b,C)=>!_p(b)&&
![...o.values()].includes(C)&&a.some(A=>{var P;return((P=A[C])!=null?P:"")!==""})),added:[],repeated:
[],
nameless:[]};for(let[b,C]of a.entries()){if(C.every(_=>_===""))continue;let A={code:"",name:""};for(
let[
_,M]of o)A[_]=(h=C[M])!=null?h:"";let P=i+b+1;if(F(A.name)===""){l.nameless.push(P);continue}let N=_1(
{institution:"",email:"",...A},t),I=N.map(_=>u.get(_)).find(_=>_!==void 0);if(I!==void 0)l.repeated.
push({row:P,name:A.name,why:I});else{for(let _ of N)u.set(_,"twice");l.added.push(A)}}let c=N1(t,[
...n,
...l.added].map(({code:b})=>b),l.added.filter(({code:b})=>b==="").length);return l.added=l.added.map(
b=>{var C;return b.code===""?{...b,code:(C=c.shift())!=null?C:""}:b}),l}function _1({code:e,name:t,
institution:n,
email:r},o){let i=o==="judges"?F(t):`${F(t)}|${F(n)}`;return[...J(e)===""?[]:[`code:${J(e)}`],`name:${i}`,
...o==="judges"&&r!==""?[`email:${r.toLowerCase()}`]:[]]}m();function Z6(e){let t=e.split('"').filter(
(n,r)=>r%2===0).join("");return t.includes("\u0009")?"\u0009":t.includes(
";")?";":null}function M1(e){var u;let t=Z6(e),n=[],r=[],o="",i=!1,a=()=>{r.push(o.replace(/\s+/g,
" ").
trim()),o=""},s=()=>{a(),r.some(l=>l!=="")&&n.push(r),r=[]};for(let l=0;l<e.length;l+=1){let c=(u=e[
l])!=
null?u:"";i?c!=='"'?o+=c:e[l+1]==='"'?(o+='"',l+=1):i=!1:c==='"'&&o.trim()===""&&t!==null?i=!0:c===t?
a():c===`
`?s():c!=="\r"&&(o+=c)}return s(),n}m();var J6={menu:"Siapkan tab juri",noJudges:
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
,V6={menu:"Prepare judge tabs",noJudges:
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
,$o=e=>({id:J6,en:V6})[e];var Y6=1e6,L1=1e4,db=50,X6=re({kind:Wt(["entries","judges"]),text:Re(q().check(
Mg(Y6))),tab:Re(q()),
write:Ve()}),z1=e=>e.filter(t=>/^(form(ulir)? )?(responses?|respons|tanggapan|jawaban)\b|^form(ulir)? /i.
test(t));function B1(e){return ue(()=>{let{kind:t,text:n,tab:r,write:o}=ge(X6,e);return he(),o?Se(()=>j1(
t,n,r,!0)):j1(t,n,r,!1)})}function j1(e,t,n,r){var h;let o=_t(ze()),{competition:i}=xn(new y([...o].
map(([b,C])=>[b,Me(C)]))),a=o.has("settings")?i.settings.language:Xe(),s=$o(dt(a)),u=b=>fe(me(
"BAD_REQUEST",b));n!==void 0&&(!ze().includes(n)||[...o.values()].includes(n))&&u(s.noSuchList(n));
let l=n===
void 0?M1(t!=null?t:""):Me(n).values.map(b=>b.map(W));l.length>L1&&u(s.tooMany(L1));let c=F1(l,e,Q6(
i,e));c.columns.every(({key:b})=>b!=="name")&&u(s.noNames);let d=(h=o.get(e))!=null?h:Z[e][a],p=r?eG(
e,d,c.added,a):[];return tG(c,d,r,p)}var Q6=({entries:e,judges:t},n)=>n==="entries"?e:t;function eG(
e,t,n,r){
var h,b;if(n.length===0)return[];let o=cb[e];zr(t)===0&&En(NR(o,t,r));let i=pt(Me(t),o),a=(h=i==null?
void 0:i.columns)!=null?h:new y(o.columns.map(({key:C},A)=>[C,A])),s=new y(o.columns.map(C=>{var A;
return[
C.key,(A=C.format)!=null?A:""]})),u=g.max(...a.values())+1,l=v.from({length:u},()=>"");for(let[C,A]of a)
l[A]=(b=s.get(C))!=null?b:"";let c=zr(t);for(let[C,A]of l.entries())A==="@"&&OR(t,c,C,n.length);let d=n.
map(C=>{var P;let A=l.map(()=>"");for(let[N,I]of a)A[I]=(P=C[N])!=null?P:"";return A});Yt(t,c,0,d,l);
let p=new k(n.flatMap(C=>f.entries(C).flatMap(([A,P])=>P?[A]:[])));return o.columns.flatMap(({key:C,
header:A})=>p.has(C)&&!a.has(C)?[A[r]]:[])}function tG(e,t,n,r){let{columns:o,unknown:i,added:a,
repeated:s,
nameless:u}=e;return{tab:t,written:n,columns:o,unknown:[...i,...r],total:a.length,rows:a.slice(0,db).
map(({code:l,name:c,institution:d="",email:p=""})=>({code:l,name:c,institution:d,email:p})),repeated:
s.
slice(0,db),repeatedTotal:s.length,nameless:u.slice(0,db)}}function xi(){return ue(()=>{let e=ze(),t=_t(
e),n=xn(new y([...t].map(([C,A])=>[C,Me(A)]))),{competition:r}=n,
{settings:o}=r,i=t.has("settings")?o.language:Xe(),a=dt(i),s=Ne(),u=iG(s,r.judges),l=u==="admin",c=Um(
).
filter(C=>![...t.values()].includes(C)),d=!nG(n),p=!d||c.length>0,h=z1(e),b=l?oc():null;return{user:
s,
role:u,language:a,competition:Qt(r),stages:r.stages.map(C=>C.name),top:Zd(r),begun:p,...l?rG(n,e,{
begun:p,
responses:h}):{},presets:l&&d&&c.every(C=>h.includes(C))?sc.map(({id:C,name:A})=>({id:C,name:A})):[],
lastRun:b===null?null:{at:b.at,by:b.by,ranked:b.ranked,errors:b.errors},documents:l?sG(Z.documents[i],
e):U1,judgeFiles:o.judgeFiles,lives:l&&p?BO(r,ut(i).rows):[]}})}var nG=({competition:e,tables:t})=>t.
entries!==null&&t.judges!==null||e.entries.length+e.judges.length>0,rG=(e,t,{begun:n,responses:r})=>(
{
...n&&ws.some(o=>e.tables[o]===null)?{unconfigured:!0}:{},...r.length>0?{responses:r}:{},...n?{setUp:
oG(
e.competition,t)}:{}});function oG(e,t){let n=Qn(t,e,Ym(e)),{entries:r,judges:o,stages:i}=e,a=i.filter(
s=>s.scoreTab!==void 0||n.some(({stage:u})=>u===s));return{entries:r.length,judges:o.length,ready:a.
map(({name:s})=>s)}}var iG=(e,t)=>$d()?"admin":aG(e,t)?"judge":"stranger",aG=(e,t)=>e!==""&&t.some(n=>n.
email.toLowerCase()===e.toLowerCase()),U1={made:0,begun:0};function sG(e,t){if(!t.includes(e))return U1;
let{grid:n}=dn(e),r=n===null?[]:[...Js(n).rows.values()].filter(i=>i.spreadsheet===Ln()),o=(...i)=>r.
filter(a=>i.includes(a.status)).length;return{made:o("made","edited","signed"),begun:o("begun",
"failed")}}var uG=re({stage:Re(q())}),W1=re({stage:q(),reason:q()});function sr({stages:e,settings:t}
,n){var o;
let r=e.map(i=>i.name).join(", ");return(o=e.find(i=>F(i.name)===F(n)))!=null?o:fe(me("BAD_REQUEST",
ie(t.language).problems.unknownStage(n,r)))}function mb(e){let t=ue(()=>{let n=e();return he(),Se(()=>{
let r=et();n(r,ut(r.competition.settings.language))})});return"problem"in t?t:xi()}var K1=e=>mb(()=>{
let{stage:t}=ge(uG,e);return(n,r)=>{var s,u;let{competition:o}=n,i=it(o.stages,r.rows),a=t===void 0?
(s=i.find(l=>l.status==="open"))==null?void 0:s.stage:sr(o,t).name;a!==void 0&&(((u=Sr(i,a))==null?
void 0:
u.status)==="open"?Ep(n,a,r):Zs(n,a,"reader"))}});function G1(e,{settings:t}){let n=e.replace(/\s+/g,
" ").trim().slice(0,500);return n===""?fe(me("BAD_REQUEST",ie(t.language).problems.reasonMissing)):n}
var q1=e=>mb(()=>{let t=ge(W1,e);return(n,r)=>{var u;let{competition:o}=n,{name:i}=sr(o,t.stage),a=it(
o.stages,r.rows),s=G1(t.reason,o);((u=Sr(a,i))==null?void 0:u.status)!=="open"?EA(n,i,s,r):Zs(n,i,
"writer")}}),H1=e=>mb(()=>{let t=ge(W1,e);return({competition:n},r)=>{let{language:o}=n.settings,{
name:i}=sr(
n,t.stage),a=G1(t.reason,n),s=jO(n,i),u=r.rows.filter(c=>c.action==="rules"&&c.stage===i),l=u[u.length-
1];(l==null?void 0:l.hash)===s&&l.detail===a||Xt(r,{at:st(),by:Ne(),action:"rules",detail:a,run:$t(),
hash:s,stage:i},o)}});var cG=re({stage:Re(q())}),dG=["TIE_AT_CUT","RULE_CHANGED_AFTER_SCORING",
"RESULT_STALE"];function Fp(e){
return ue(()=>{let{stage:t}=ge(cG,e);return he(),Se(()=>{var ve,Fe,ce;let{workbook:n,results:r,
findings:o,
history:i}=lb({provisional:!1,close:!0},se=>t===void 0?void 0:sr(se,t).name),{competition:a}=n,{
language:s}=a.
settings,u=(ve=r[r.length-1])==null?void 0:ve.stage.name,l=t===void 0?u:sr(a,t).name,c=(ce=l!=null?l:
(Fe=a.stages[0])==null?void 0:Fe.name)!=null?ce:"",d=a.stages.slice(0,a.stages.findIndex(se=>se.name===
c)+1),p=o.filter(se=>se.stage===void 0||d.some(({name:Ct})=>Ct===se.stage)).map(se=>dG.includes(se.code)?
{...se,severity:"error"}:se),h={stage:c,code:null,at:null,hash:null};if(!js(p))return{ok:!1,findings:
Kr(
p,s),...h};let b=r.find(se=>se.stage.name===c);if(b===void 0)return fe(me("BAD_REQUEST",ie(s).problems.
nothingToDecide(c)));let{sheets:C,decisions:A}=n,P=bp(a,C,A,c),N=ln(P),I=Sr(it(a.stages,i.rows),c),{
name:_,grid:M}=dn(Z.decisions[s]),z=wp(M),L=z.some(se=>se.stage===c&&se.text.length>0&&se.hash===N),
j={ok:!0,findings:Kr(p,s),stage:c,code:or(N),hash:N};if((I==null?void 0:I.status)==="decided"&&I.hash===
N&&L)return{...j,at:I.at};let[B,U,G]=[st(),Ne(),or(N)],H={stage:c,code:G,at:Xn(B),by:U,hash:N,text:P,
method:sa(b.method,s),version:x(Ro)},X=ie(s),ee=[...z.filter(se=>se.stage!==c),H];nr(NO(ee,_,s,X.tabs.
decisions,X.tabs.decisionsOrigin)),Ur(_,a.settings.admins),Jm(_);let be=X.history.decided(G,H.method,
H.version);return Xt(i,{at:B,by:U,action:"decide",detail:be,run:$t(),hash:N,stage:c},s),{...j,at:B}}
)})}m();var pG=re({stage:Re(q())}),Z1=2,fG=40;function gG({standings:e,places:t,last:n}){var a,s;let r=t===null?
0:e.filter(u=>u.rank<=t).length;if(r===0)return[];let o=n&&r<=fG?0:g.max(0,r-Z1),i=(s=(a=e[g.min(e.length,
r+Z1)-1])==null?void 0:a.rank)!=null?s:0;return e.filter((u,l)=>l>=o&&u.rank<=i)}function Mp(e){
return ue(
()=>{let{stage:t}=ge(pG,e);return he(),Se(()=>{var h;let n=et(),{competition:r}=n,{language:o}=r.settings,
{results:i}=Dt({...n,decisions:[]},{provisional:!1}),a=t===void 0?void 0:sr(r,t).name,s=(h=i.find(b=>b.
stage.name===a))!=null?h:i[i.length-1],u=ie(o).tabs,l=zm(ze()),c=l===void 0?[]:Bm(Me(l),r).listed,d=(
s===
void 0?[]:gG(s)).filter(({entry:b})=>!c.some(C=>C.entry===b.code&&C.stage===(s==null?void 0:s.stage.
name))).map(({entry:b,rank:C})=>{var A;return{stage:(A=s==null?void 0:s.stage.name)!=null?A:"",entry:
b.
code,computed:C}});return{tab:V1(as,l,d,o,[u.plenary,u.plenaryOrigin]),added:d.length}})})}function J1(
){
return ue(()=>(he(),Se(()=>{let{language:e}=et().competition.settings,t=ie(e).tabs;return{tab:V1(Qi,
zs(ze()),[],e,[t.objections,t.objectionsOrigin]),added:0}})))}function V1(e,t,n,r,[o,i]){let a=t===void 0?
null:pt(Me(t),e);if(t===void 0||a===null&&zr(t)===0){let l=e.columns.map(({key:d,header:p,width:h,
format:b})=>({
header:p[r],width:h,...b===void 0?{}:{format:b},value:C=>{var A;return(A=C[d])!=null?A:""}})),c=Nt(t!=
null?t:e.tab[r],o,i,l,n,2);return En(c),c.name}if(a===null||n.length===0)return t;let s=g.max(...a.columns.
values())+1,u=n.map(l=>{var d;let c=v.from({length:s},()=>"");for(let[p,h]of a.columns)c[h]=(d=l[p])!=
null?d:"";return c});return Yt(t,zr(t),0,u),t}m();m();var Y1=$("Kode","Code"),yG=(e,t)=>typeof e=="number"&&
typeof t=="number"?e===t:W(e)===W(t);function X1(e,{
values:t,headerRow:n}){var h,b,C,A;let r=((h=t[n])!=null?h:[]).map(x),o=((b=e.values[n])!=null?b:[]).
map(P=>F(W(P))),i=r.map(P=>o.indexOf(F(P))),a=r.findIndex(P=>P===Y1.id||P===Y1.en),s=r.flatMap((P,N)=>i[
N]===
-1?[{kind:"column",header:P}]:[]),u=(C=i[a])!=null?C:-1;if(u===-1)return s;let l=new y(t.slice(n+1).
map(P=>[J(x(P[a])),P])),c=new k,d=[];for(let[P,N]of e.values.entries()){if(P<=n||i.every(j=>j===-1||
W(N[j])===""))continue;let I=W(N[u]),_=l.get(J(I));if(_===void 0||c.has(J(I))){d.push({kind:"stray",
row:P+1,cell:Te(P,u),code:I});continue}c.add(J(I));let M=r.flatMap((j,B)=>{var X,ee;let U=i[B],[G,H]=[
(X=N[U])!=null?X:"",(ee=_[B])!=null?ee:""];return U===-1||yG(G,H)?[]:[{at:U,header:j,written:G,
expected:H}]}),
z=M[0];if(z===void 0)continue;let L=M.map(({at:j,...B})=>B);d.push({kind:"cells",row:P+1,cell:Te(P,z.
at),code:I,cells:L})}for(let[P,N]of l)c.has(P)||d.push({kind:"missing",code:x(N[a]),rank:(A=N[0])!=null?
A:""});let p=[...s,...d];return p.length>0?p:bG([...c],[...l.keys()],n,u)}function bG(e,t,n,r){let o=e.
findIndex((i,a)=>i!==t[a]);return o===-1?[]:[{kind:"order",row:n+o+2,cell:Te(n+o+1,r)}]}var Q1=e=>{
var t,
n,r;return(r=(n=/ (?:proses|run) ([0-9a-f]{8})(?: |$)/.exec(W((t=e.values[1])==null?void 0:t[0])))==
null?void 0:n[1])!=null?r:null};m();m();m();var Vs=(e,{settings:t})=>e.inEnglish?t.language:"id";m();
m();var LG=new R(1980,0,1),Ys=e=>(wa(),Go(ba)).strToU8(e),Xs=e=>(wa(),Go(ba)).strFromU8(e),hP=e=>(wa(
),Go(ba)).
strFromU8(e,!0),yP=e=>(wa(),Go(ba)).inflateSync(e),Bp=(e,t)=>(wa(),Go(ba)).unzipSync(e,t&&{filter:t}
),
Qs=(e,t=6)=>(wa(),Go(ba)).zipSync(e,{mtime:LG,level:t});m();function jG(e,t){let n=t;for(let r=0;r<e.length;
r++)n=g.imul(n^e.charCodeAt(r),16777619);return n>>>
0}function Up(e){return[2166136261,84696351].map(t=>`0000000${jG(e,t).toString(16)}`.slice(-8)).join(
"")}var bP=new y,zG=4096;function mc(e){var n;let t=(n=bP.get(e))!=null?n:Up(hP(e.subarray(-zG)));
return bP.
set(e,t),t}function pc(e,t,n){let r=o=>f.keys(o).sort().map(i=>{let a=o[i];return[i,typeof a=="string"?
a:a.map(r)]});return E.stringify([e,t,r(n)])}m();var wP=`7X35cxvH8e+/glJ+SepJIsFbSl6+BVGUxUiiVSIVv7wcqiWxBFbE9XCIZlyuki9ZtnzJtx3ftmTH
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
csYcoIvgozrCpxOKINPxRBBxIiPaJQllkel4soht1RjRaswkFERm4ggi9/7z/wM=`;m();var vP="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function Wp(e){var a;let t=new D(
128).fill(64);for(let s=0;s<vP.length;s++)t[vP.charCodeAt(s)]=s;let n=new D(g.floor(e.length*3/4)),[
r,o,i]=[0,0,0];for(let s=0;s<e.length;s++){let u=(a=t[e.charCodeAt(s)])!=null?a:64;u!==64&&(o=(o<<6|
u)&65535,i+=6,!(i<8)&&(i-=8,n[r++]=o>>i&255))}return n.slice(0,r)}var UG=256,fc=null,kP=new y;
function Rb(e,t){let n=`${e}.${t}`,r=kP.get(n);if(r!==void 0)return r;fc!=
null||(fc=E.parse(Xs(yP(Wp(wP)))));let[o,i,a]=fc,s=a[n];if(s===void 0)throw new S(`No template ${n}`);
let u=f.keys(s).map(c=>{var h;let p=((h=i[s[c]])!=null?h:"").replace(/[\u0100-\u07ff]/g,b=>{var C;
return(C=
o[b.charCodeAt(0)-UG])!=null?C:""});return[c,Ys(p)]}),l=Qs(f.fromEntries(u),0);return kP.set(n,l),l}
m();m();var WG=/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g,KG=/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
function Db(e){if(!/[\u202A-\u202E\u2066-\u2069]/.test(e))return e;let t=[];for(let n of e)n>="\u2066"&&
n<="\u2068"?t.push("\u2069"):n==="\u2069"?t=t.slice(0,g.max(t.lastIndexOf("\u2069"),0)):n==="\u202C"?
t[t.length-1]==="\u202C"&&t.pop():n>="\u202A"&&n<="\u202E"&&t.push("\u202C");return e+t.reverse().join(
"")}function Kp(e){let n=e.replace(/\r\n?|\u2028|\u2029|\u0085/g,`
`).replace(KG,(r,o)=>o!=null?o:"");return Db(n.replace(WG,""))}m();function Ot(e){return e.replace(
/[\s_\-"'\u00AD\u200B-\u201F\u2060]+/g,"").toLowerCase()}var Je="\u2026\u2026\u2026\u2026\u2026\u2026\u2026";
function Ee(e){return e===null||e.trim()===""?Je:e}m();function eu(e){let t=new y(f.entries(Bp(e)).filter(
([i])=>!i.endsWith("/"))),n=f.create(null),r=i=>{
n[i]={name:i,asText:()=>{var a;return Xs((a=t.get(i))!=null?a:new D(0))}}};for(let i of t.keys())r(i);
function o(i,a){var s;if(typeof i!="string")return f.values(n).filter(u=>{var l;return i.test((l=u==
null?void 0:u.name)!=null?l:"")});if(a===void 0)return(s=n[i])!=null?s:null;t.set(i,typeof a=="string"?
Ys(a):a),r(i)}return{files:n,file:o,remove:i=>{t.delete(i),delete n[i]},toBytes:()=>Qs(f.fromEntries(
t))}}m();m();var Si=/^word\/(?:document\d*|header\d*|footer\d*|footnotes|endnotes)\.xml$/,GG=e=>e.replace(
/&(?:lt|gt|quot|apos|amp);/g,
t=>{var n;return(n={"&lt;":"<","&gt;":">","&quot;":'"',"&apos;":"'"}[t])!=null?n:"&"}),qG=/<w:p(?: [^>]*[^>/])?>|<\/w:p>|<w:t(?: [^>]*)?>[^<]*<\/w:t>|<w:(?:tab|br)(?: [^>]*)?\/>/g;
function Gp(e){var r,o,i;let t=[],n=[];for(let a of(r=e.match(qG))!=null?r:[])if(a==="</w:p>")t.push(
(o=n.pop())!=null?o:"");else if(/^<w:p[ >]/.test(a))n.push("");else{let s=a.startsWith("<w:t>")||a.startsWith(
"<w:t ")?GG(a.replace(/<[^>]*>/g,"")):" ";n.push(((i=n.pop())!=null?i:"")+s)}return t}var HG=/<Relationship\s[^>]*>/g,
xP=(e,t)=>{var n,r;return(r=(n=new RegExp(`\\s${t}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(e))==null?
void 0:n.slice(1).find(Boolean))!=null?r:""};function qp(e){var r,o;let n=((o=
(r=e.file("_rels/.rels"))==null?void 0:r.asText().match(HG))!=null?o:[]).filter(i=>xP(i,"Type").endsWith(
"/officeDocument")).map(i=>xP(i,"Target").replace(/^\.?\//,"")).find(i=>Si.test(i)&&e.file(i)!==null);
return n!=null?n:e.file("word/document.xml")===null?null:"word/document.xml"}m();var ZG=/\{(?:<(?!\/w:p>)[^>]*>)*\{((?:<(?!\/w:p>)[^>]*>|[^{}<])*)\}/g,
JG=/<[^>]*>|[^<]/g;function VG(e,t){
var a;let[,n,r]=(a=/^\s*([#^/])([\s\S]*)$/.exec(t.replace(/<[^>]*>/g,"").replace(/&(?:quot|apos);/g,
"")))!=null?a:[];if(n===void 0||r===void 0)return e;let o=n+Ot(r),i=t.replace(JG,s=>{if(s.startsWith(
"<"))return s;let u=o;return o="",u});return`${e.slice(0,e.length-t.length-1)}${i}}`}function TP(e){
for(let t of e.file(Si)){let n=t.asText(),r=n.replace(ZG,VG);r!==n&&e.file(t.name,r)}}m();function tu(
e){let t="tags"in e?`: ${e.tags.join(", ")}`:"";return f.assign(new S(`${e.code}${t}`),
{templateFault:e})}function nu(e){return e instanceof S&&"templateFault"in e?e.templateFault:null}
function C_(e){return new y(f.keys(e).map(t=>{let n=e[t];return[Ot(t),typeof n=="string"?Kp(n):n.map(
C_)]}))}function aQ(e,t){var r;let n=(r=t==null?void 0:t.tag)==null?void 0:r.module;if(n!==void 0&&n!==
"loop")throw tu({code:"TAG_UNSUPPORTED",tags:[e]});return{get(o,i){let a=o.get(Ot(e));if(a===void 0&&
i.num===0)throw tu({code:"TAG_UNKNOWN",tags:[e]});if(a!==void 0&&n===void 0&&typeof a!="string")throw tu(
{code:"TAG_UNSUPPORTED",tags:[e]});return a}}}function sQ(e){var s;let t=nu(e);if(t)return t;if(e instanceof
S&&e.name==="ParseError")return{code:"NOT_A_DOCX"};let n=e==null?void 0:e.properties;if(!n)return null;
let o=((s=n.errors)!=null?s:[e]).map(u=>{var l,c,d;return(d=nu((l=u.properties)==null?void 0:l.rootError))!=
null?d:{code:"TAG_BROKEN",tags:(c=u.properties)!=null&&c.xtag?[u.properties.xtag]:[]}}),[i]=o;if(!i||
!("tags"in i))return i!=null?i:null;let a=o.reduce((u,l)=>l.code===i.code?u.concat(l.tags):u,[]);
return{
code:i.code,tags:a.filter((u,l)=>a.indexOf(u)===l)}}function uQ(e){try{let t=eu(e);if(qp(t)!==null)return t}
catch{}
throw tu({code:"NOT_A_DOCX"})}function id(e,t){let n=uQ(e);TP(n);try{let{Docxtemplater:r}=(E_(),Go(
T_));
return new r(n,{delimiters:{start:"{{",end:"}}"},syntax:{changeDelimiterPrefix:null},paragraphLoop:!0,
linebreaks:!0,errorLogging:!1,parser:aQ}).render(C_(t)),n.toBytes()}catch(r){let o=sQ(r);throw o?tu(
o):r}}m();var R_=new y;function ad(e){let t=R_.get(e);if(t!==void 0)return t;let n=eu(e).file(Si).flatMap(
o=>Gp(
o.asText())),r=new k(n.flatMap(o=>{var i;return((i=o.match(/\{\{[^{}]*\}\}/g))!=null?i:[]).map(a=>Ot(
a.replace(/[{}#^/]/g,"")))}));return R_.set(e,r),r}var Au=(e,t)=>f.fromEntries(f.entries(e).filter((
[
n])=>t.has(Ot(n))).map(([n,r])=>[n,typeof r=="string"?r:r.map(o=>Au(o,t))]));m();m();m();m();m();m();
m();m();m();function sd(e){let[t,n]=e.toLowerCase().split("e"),r=parseInt(n,10),o="";t[0]==="-"&&(o="-",
t=t.
slice(1));let i=t.indexOf("."),a=i===-1?t:t.slice(0,i)+t.slice(i+1),u=(i===-1?t.length:i)+r;return u>=
a.length?o+a+"0".repeat(u-a.length):u<=0?o+"0."+"0".repeat(-u)+a:o+a.slice(0,u)+"."+a.slice(u)}
function D_(e){
let t=e.toString();return ud(t)?sd(t):t}function ud(e){return e.includes("e")||e.includes("E")}
function Cf(e){let t=typeof e;if(t==="bigint")return e<BigInt(0)?{isNegative:!0,integerPart:-e}:{
isNegative:!1,
integerPart:e};if(t==="number"){if(!w.isFinite(e))throw new RangeError(
"Number must be finite (NaN and Infinity are not supported)");return w.isSafeInteger(e)?e<0?{
isNegative:!0,integerPart:BigInt(-e)}:
{isNegative:!1,integerPart:BigInt(e)}:O_(D_(e))}if(t==="string")return O_(lQ(e));throw new TypeError(
`Invalid value type: expected number, string, or bigint, received ${t}`)}function lQ(e){let t=e.trim(
);
if(t.length===0||w.isNaN(w(t)))throw new RangeError(`Invalid number format: "${e}"`);return ud(t)?sd(
t):t}function O_(e){let t=e[0]==="-";t&&(e=e.slice(1));let n=e.indexOf(".");if(n===-1)return{
isNegative:t,
integerPart:BigInt(e)};let r=e.slice(0,n)||"0",o=e.slice(n+1);return{isNegative:t,integerPart:BigInt(
r),decimalPart:o}}m();function Rf(e){let t=typeof e;if(t==="bigint"){if(e<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return e}if(t==="number"){if(!w.isFinite(e))throw new RangeError(
"Ordinals must be finite numbers");if(!w.isInteger(e))throw new RangeError(
"Ordinals must be whole numbers");if(e<=
0)throw new RangeError("Ordinals must be positive integers");return BigInt(e)}if(t==="string")return cQ(
e);throw new TypeError(`Invalid value type: expected number, string, or bigint, received ${t}`)}
function cQ(e){
let t=e.trim();if(t.length===0)throw new RangeError("Ordinals cannot be empty strings");if(t[0]==="-")
throw new RangeError("Ordinals cannot be negative");if(t.includes("."))throw new RangeError(
"Ordinals must be whole numbers");if(ud(t)){let n=sd(t);if(n.includes("."))throw new RangeError(
"Ordinals must be whole numbers");let r=BigInt(n);if(r<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return r}try{let n=BigInt(t);if(n<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return n}catch(n){throw n instanceof RangeError?n:new RangeError(
`Invalid ordinal format: "${e}"`)}}var Pu=["","one","two","three","four","five","six","seven",
"eight","nine"],dQ=["ten","eleven","twelve","thirteen","fourteen","fifteen","sixteen","seventeen",
"eighteen","nineteen"],Iw=["","","twenty","thirty","forty","fifty","sixty","seventy","eighty",
"ninety"],Nu=["thousand","million","billion","trillion","quadrillion","quintillion","sextillion",
"septillion","octillion","nonillion","decillion","undecillion","duodecillion","tredecillion",
"quattuordecillion","quindecillion","sexdecillion","septendecillion","octodecillion",
"novemdecillion","vigintillion"],$w="hundred",P_="zero",mQ="minus",pQ="point",A_=["","first",
"second","third","fourth","fifth","sixth","seventh","eighth","ninth"],fQ=["tenth",
"eleventh","twelfth","thirteenth","fourteenth","fifteenth","sixteenth","seventeenth","eighteenth",
"nineteenth"],gQ=["","","twentieth","thirtieth","fortieth","fiftieth","sixtieth","seventieth",
"eightieth","ninetieth"];var Uo={word:"",hasHundred:!1};function _i(e){if(e===0)return Uo.word="",Uo.hasHundred=!1,
Uo;let t=e%
10,n=g.trunc(e/10)%10,r=g.trunc(e/100),o="";return n===1?o=dQ[t]:n>=2?o=t>0?Iw[n]+"-"+Pu[t]:Iw[n]:t>
0&&(o=Pu[t]),r>0?(o?Uo.word=Pu[r]+" "+$w+" and "+o:Uo.word=Pu[r]+" "+$w,Uo.hasHundred=!0):(Uo.word=o,
Uo.hasHundred=!1),Uo}function N_(e){if(e===BigInt(0))return P_;if(e<BigInt(1000))return _i(w(e)).word;
if(e<BigInt(1000000)){let t=w(e/BigInt(1000)),n=w(e%BigInt(1000)),{word:r}=_i(t),o=r+" "+Nu[0];if(n>
0){let{word:i,hasHundred:a}=_i(n);o+=a?" "+i:" and "+i}return o}return hQ(e)}function hQ(e){let t=[],
n=e;for(;n>BigInt(0);)t.push(w(n%BigInt(1000))),n=n/BigInt(1000);let r=-1;for(let a=0;a<t.length;a++)
if(t[a]!==0){r=a;break}let o="",i=!1;for(let a=t.length-1;a>=0;a--){let s=t[a];if(s===0)continue;let{
word:u,hasHundred:l}=_i(s);o&&a===r&&i&&!l&&(o+=" and"),o&&(o+=" "),o+=u,a>0?(o+=" "+Nu[a-1],i=!0):i=
!1}return o}function yQ(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=P_,n++;let r=e.slice(
n);return r&&(t&&(t+=" "),t+=N_(BigInt(r))),t}function I_(e){let{isNegative:t,integerPart:n,
decimalPart:r}=Cf(
e),o="";return t&&(o=mQ+" "),o+=N_(n),r&&(o+=" "+pQ+" "+yQ(r)),o}function _w(e){let t=e%10,n=g.trunc(
e/10)%10,r=g.trunc(e/100),o="";return n===1?o=fQ[t]:n>=2?t>0?o=Iw[n]+"-"+A_[t]:o=gQ[n]:t>0&&(o=A_[t]),
r>0?o?Pu[r]+" "+$w+" "+o:Pu[r]+" hundredth":o}function bQ(e){if(e<BigInt(1000))return _w(w(e));if(e<
BigInt(1000000)){let t=w(e/BigInt(1000)),n=w(e%BigInt(1000));if(n===0)return _i(t).word+" "+Nu[0]+"th";
let{word:r}=_i(t);return r+" "+Nu[0]+" "+_w(n)}return wQ(e)}function wQ(e){let t=[],n=e;for(;n>BigInt(
0);)
t.push(w(n%BigInt(1000))),n=n/BigInt(1000);let r=0;for(let i=0;i<t.length;i++)if(t[i]!==0){r=i;break}
let o="";for(let i=t.length-1;i>=0;i--){let a=t[i];if(a===0)continue;let s=i===r;o&&(o+=" "),s?i===0?
o+=_w(a):o+=_i(a).word+" "+Nu[i-1]+"th":(o+=_i(a).word,i>0&&(o+=" "+Nu[i-1]))}return o}function $_(e){
let t=Rf(e);return bQ(t)}m();var Fw=["","satu","dua","tiga","empat","lima","enam","tujuh","delapan",
"sembilan"],vQ=["sepuluh","sebelas","dua belas","tiga belas","empat belas","lima belas","enam belas",
"tujuh belas","delapan belas",
"sembilan belas"],__=["","","dua puluh","tiga puluh","empat puluh","lima puluh","enam puluh",
"tujuh puluh","delapan puluh","sembilan puluh"],F_="ratus",Df="ribu",kQ=["juta","miliar","triliun",
"kuadriliun","kuantiliun","sekstiliun","septiliun","oktiliun","noniliun","desiliun"],M_="nol",xQ="min",
TQ="koma",SQ="ke",EQ="pertama";function Iu(e){if(e===0)return"";let t=e%10,n=g.trunc(e/10)%10,r=g.trunc(
e/100),o=[];r>0&&(r===1?o.push(
"se"+F_):o.push(Fw[r]+" "+F_));let i=e%100;return i===0||(i<10?o.push(Fw[i]):i<20?o.push(vQ[i-10]):t===
0?o.push(__[n]):o.push(__[n]+" "+Fw[t])),o.join(" ")}function Mw(e){if(e===BigInt(0))return M_;if(e<
BigInt(1000))return Iu(w(e));if(e<BigInt(1000000)){let t=w(e/BigInt(1000)),n=w(e%BigInt(1000)),r;
return t===
1?r="se"+Df:r=Iu(t)+" "+Df,n>0&&(r+=" "+Iu(n)),r}return CQ(e)}function CQ(e){let t=e.toString(),n=t.
length,r=[],o=3,i=n%o,a=0;for(i>0&&(r.push(w(t.slice(0,i))),a=i);a<n;)r.push(w(t.slice(a,a+o))),a+=o;
let s=[],u=r.length-1;for(let l=0;l<r.length;l++){let c=r[l];if(c!==0)if(u===0)s.push(Iu(c));else if(
u===
1)c===1?s.push("se"+Df):s.push(Iu(c)+" "+Df);else{let d=kQ[u-2];s.push(Iu(c)+" "+d)}u--}return s.join(
" ")}function RQ(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=M_,n++;let r=e.slice(n);
return r&&(t&&(t+=" "),t+=Mw(BigInt(r))),t}function L_(e){let{isNegative:t,integerPart:n,decimalPart:
r}=Cf(
e),o="";return t&&(o=xQ+" "),o+=Mw(n),r&&(o+=" "+TQ+" "+RQ(r)),o}function DQ(e){return e===BigInt(1)?
EQ:SQ+Mw(e)}function j_(e){let t=Rf(e);return DQ(t)}function OQ(e,t){return e.split("").map(n=>ro(w(
n),t)).join(" ")}function ro(e,t){let n=/^(-?)(\d+)(?:\.(\d+))?$/.
exec(x(e));if(!n)throw new RangeError(`Not a plain decimal number: ${e}`);let r=(t==="id"?L_:I_)(n[2]),
o=t==="id"?"koma":"point",i=n[3]?` ${o} ${OQ(n[3],t)}`:"";return`${n[1]?"minus ":""}${r}${i}`}
function Of(e,t){
return(t==="id"?j_:$_)(e)}function z_(e,t){let[n,r]=e.toFixed(2).split(".");return{figures:Wl(e,t),
words:`${ro(
r==="00"?n:`${n}.${r}`,t)} rupiah`}}var B_={id:"Minggu Senin Selasa Rabu Kamis Jumat Sabtu".split(
" "),en:"Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ")};function AQ(e,t){
return t===2?e%4===0&&(e%100!==0||e%400===
0)?29:28:[4,6,9,11].includes(t)?30:31}function Af(e){let t=/^(\d{4})-(\d{2})-(\d{2})$/.exec(e);if(!t)
return null;let[n,r,o]=[w(t[1]),w(t[2]),w(t[3])];return n>0&&r>=1&&r<=12&&o>=1&&o<=AQ(n,r)?{year:n,
month:r,
day:o}:null}function U_({year:e,month:t,day:n}){let r=[0,3,2,5,0,3,5,1,4,6,2,4][t-1],o=t<3?e-1:e;
return(o+
g.floor(o/4)-g.floor(o/100)+g.floor(o/400)+r+n)%7}function Jn(e,t){return Af(e)&&Hi(e,t)}var W_=e=>Af(
e)?e.split("-").reverse().join("/"):null;function Lw(e,t){let n=Af(e);return n&&B_[t][U_(n)]}
function Pf(e,t){
let n=Jn(e,t);return n&&`${Lw(e,t)}, ${n}`}function Nf(e,t){let n=Af(e);if(!n)return null;let r=Ya[t][
n.
month-1],o=B_[t][U_(n)];return t==="en"?`${o}, the ${Of(n.day,"en")} of ${r}, ${ro(n.year,"en")}`:`${o} tanggal ${ro(
n.day,"id")} bulan ${r} tahun ${ro(n.year,"id")}`}m();var PQ=[{of:/^kelurahan\s+(.+)/i,address:(e,t)=>`Lurah ${t}`}
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
test(e))return e;if(t==="en")return`The Head of ${e}`;for(let r of PQ){let o=r.of.exec(e);if(o)return r.
address(e,(n=o[1])!=null?n:"").trim()}return`Pimpinan ${e}`}m();m();function V(e){return Db(e.replace(
/\s+/g," ").trim())}function Da(e){return e.split(/[\r\n\u2028\u2029]+/).
map(V).filter(t=>t!=="")}function oo(e){return Da(e.replace(/;/g,`
`)).map(t=>t.replace(/^(\d{1,2}[.)]\s+|[-\u2013\u2022*]\s+)/,"")).filter(t=>t!=="")}function $u(e){
return V(
e).replace(/^["\u201c\u201d\u00ab]([^"\u201c\u201d\u00ab\u00bb]+)["\u201c\u201d\u00bb]$/,"$1")}var NQ=[
{of:/^(?:pemerintah\s+kota|(?:city|municipal)\s+government\s+of|city\s+of)\s+/i,id:"Wali Kota",en:
"Mayor"},{of:/^(?:pemerintah\s+kab(?:upaten|\.)|(?:regency\s+government|regency)\s+of)\s+/i,id:
"Bupati",en:"Regent"},{of:
/^(?:pemerintah\s+(?:daerah\s+)?provinsi|(?:provincial\s+government|province)\s+of)\s+/i,
id:"Gubernur",en:"Governor"}],IQ=/^(wali\s?kota|bupati|gubernur|mayor|regent|governor)\b/i;function G_(
e){
return IQ.test(V(e.signerPosition))}function _u(e){let t=V(e.government);for(let n of NQ){let r=t.replace(
n.of,"");if(r!==t)return e.language==="id"?`${n.id} ${r}`:`${n.en} of ${r}`}return G_(e)?V(e.signerPosition):
null}function $Q(e){var n,r;let t=(r=(n=/^(?:(?:a\.\s?n\.|u\.\s?b\.|an\.|ub\.|plt\.|plh\.|pj\.|pjs\.|pgs\.)\s*)+/i.
exec(e))==null?void 0:n[0])!=null?r:"";return t+e.slice(t.length).toUpperCase()}function Oa(e){
return V(
e.city).replace(/^(?:kota|kabupaten|kab\.)\s+/i,"")}function Fu(e){if(G_(e))return{first:V(e.signerPosition).
toUpperCase(),unit:""};let t=V(e.government).toUpperCase(),n=V(e.organizer).toUpperCase();return t!==
""?{first:t,unit:n===t?"":n}:n!==""?{first:n,unit:""}:{first:e.language==="id"?`PEMERINTAH ${Je}`:Je,
unit:""}}function Mu(e){let t=V(e.competition),n=V(e.year);return t===""?Je:n===""||t.includes(n)?t:
e.language==="id"?`${t} Tahun ${n}`:`${t} ${n}`}function If(e){let{language:t}=e,n=V(e.signerNip).replace(
/^nip\.?\s*:?\s*/i,""),r=Da(e.signerPosition);return{kota:Ee(Oa(e)),tanggal:Ee(e.decisionDate&&Jn(e.
decisionDate,t)),tanggal_pendek:Ee(e.decisionDate&&W_(e.decisionDate)),hari:Ee(e.decisionDate&&Lw(e.
decisionDate,t)),tanggal_huruf:Ee(e.decisionDate&&Nf(e.decisionDate,t)),jabatan_penandatangan:Ee(r.map(
o=>t==="id"?$Q(o):o).join(`
`)),nama_penandatangan:Ee(V(e.signerName)),pangkat_penandatangan:V(e.signerGrade),nip_penandatangan:
n}}function mt(e,t){let n=Fu(e),r=Mu(e);return{nomor:Ee(t&&V(t)),kop:n.first,kop_unit:n.unit,
kompetisi:r,
kompetisi_kapital:r.toUpperCase(),...If(e)}}function Fi({entry:e},{language:t}){let n=V(e.institution);
if(n!=="")return[K_(n,t)];let r=oo(e.innovator).map(o=>t==="id"?`Sdr. ${o}`:o);return r.length>0?r:[
Je]}function $f(e){let{ceremonyDate:t,ceremonyTime:n,ceremonyPlace:r,language:o}=e,i=t!==null||V(n)!==
""||V(r)!=="";return{penyerahan:i?"ya":"",penyerahan_hari:i?Ee(t&&Pf(t,o)):"",penyerahan_waktu:i?Ee(
V(n)):"",penyerahan_tempat:i?Ee(V(r)):""}}function Lu(e,{language:t}){if(e===null)return{
uang_pembinaan:"",
uang_pembinaan_huruf:""};if(e==="open")return{uang_pembinaan:`Rp${Je}`,uang_pembinaan_huruf:`${Je} rupiah`}
;let n=z_(e.amount,t);return{uang_pembinaan:n.figures,uang_pembinaan_huruf:n.words}}function Mi(e){
let t=oo(e.copies);return{ada_tembusan:t.length>0?"ya":"",tembusan:t.map((n,r)=>({nama:t.length>1?`${r+
1}. ${n}`:n}))}}m();m();var _f=({results:e})=>e[e.length-1];function Ff(e,t,n){var i;let{competition:
r}=e,o=(i=e.winners)!=
null?i:[];return o.map(a=>{let s=n(t,a.entry.code);return{competition:r,result:_f(e),standing:a,
winners:o,
number:s}})}var ju=(e,t)=>n=>{let{competition:r,winners:o}=n;return(o!=null?o:[]).map(i=>({about:i.entry.
code,fields:a=>{let s=a(e,i.entry.code),u={competition:r,result:_f(n),standing:i,winners:o!=null?o:[
],
number:s};return t(u,a)}}))},Aa=e=>t=>[{about:"",fields:n=>e(t,n)}],Li=e=>t=>t.winners!==null&&t.winners.
length>0?Aa(e)(t):[],Wn=(e,t)=>{var n,r;return{...e,decreeNumber:(n=t("sk",""))!=null?n:e.decreeNumber,
minutesNumber:(r=t("berita-acara",""))!=null?r:e.minutesNumber}};m();m();m();var q_=({competition:e,
standing:t})=>e.settings.rankedWinners?t.place:null;m();var _Q=[[1e3,"M"],[900,"CM"],[500,"D"],[400,
"CD"],[100,"C"],[90,"XC"],[50,"L"],[40,"XL"],[10,"X"],
[9,"IX"],[5,"V"],[4,"IV"],[1,"I"]];function Mf(e){if(!w.isInteger(e)||e<1||e>3999)throw new RangeError(
`No roman numeral for ${e}`);let t=e,n="";for(let[r,o]of _Q)for(;t>=r;)n+=o,t-=r;return n}var FQ={id:
{Juara:"Juara",Terbaik:"Terbaik"},en:{Juara:"Winner",Terbaik:"Best Innovation"}};function H_(e){
return e.replace(/(^|[\s-])(\S)/g,(t,n,r)=>n+r.toUpperCase())}function Z_(e){var h;let{language:t,
winnerTerm:n}=e.
competition.settings,r=FQ[t][n],o=e.result.stage.title!==null,i=V((h=e.standing.title)!=null?h:""),a=q_(
e);if(!a){let b=i===""?r:i;return{full:b,short:b,title:"",arabic:"",roman:"",words:""}}let s=Of(a.place,
t),u=Mf(a.place),c={title:[r,n].some(b=>F(b)===F(i))||!o?"":i,arabic:x(a.place),roman:u,words:s};if(
t===
"id")return{full:`${r} ${u} (${H_(s)})`,short:`${r} ${u}`,...c};let d=`${H_(s)} Place`,p=n==="Juara"?
`${d} Winner`:`${r}, ${d}`;return{full:p,short:p,...c}}var MQ=3,LQ=104;function jQ(e){var n;if(e.length<=MQ)return e.join(
`
`);let t=[];for(let r of e){let o=`${(n=t[t.length-1])!=null?n:""} \xB7 ${r}`;t.length===0||o.length>
LQ?t.push(r):t[t.length-1]=o}return t.join(`
`)}function zQ(e){let{entry:t}=e.standing,n=oo(t.innovator),r=V(t.institution);if(n.length===0)return{
names:r===""?[]:[r],institution:""};let o=n.length===1&&F(n[0])===F(r);return{names:n,institution:o?
"":r}}function BQ({standing:e}){var n;return V((n=e.category)!=null?n:"").replace(
/^(?:kategori|category)[\s:]+(?=\S)/i,
"")}function UQ({full:e,title:t},n,{language:r}){let o=r==="id"?` Kategori ${n}`:`, category ${n}`,i=n===
""?e:e+o;return t===""?i:`${i}, ${t}`}function ji(e){let{settings:t}=e.competition,{entry:n}=e.standing,
r=Z_(e),o=BQ(e),{names:i,institution:a}=zQ(e),s=t.rankedWinners||t.letterScores?hr(e.standing.score,
t.decimals):"";return{kode:V(n.code),nomor:Ee(e.number&&V(e.number)),inovasi:Ee($u(n.name)),instansi:
V(
n.institution),inovator:oo(n.innovator).join("; "),kategori:o,penerima:i.length===0?Je:jQ(i),
instansi_penerima:a,
predikat:r.full,predikat_singkat:r.short,predikat_kapital:r.full.toUpperCase(),gelar:r.title,
penghargaan:UQ(
r,o,t),peringkat_angka:r.arabic,peringkat_romawi:r.roman,peringkat_huruf:r.words,nilai:vn(s,t.language),
nilai_huruf:s===""?"":ro(s,t.language),kompetisi:Mu(t),...If(t)}}var WQ={id:{innovation:
"Nama inovasi",innovator:"Inovator",institution:"Instansi",score:"Nilai"},en:{innovation:
"Innovation",innovator:"Innovator",institution:"Institution",score:"Score"}};function Lf(e,{language:
t,letterScores:n}){let r=WQ[t];
return[{label:r.innovation,isi:e.inovasi},{label:r.innovator,isi:e.inovator},{label:r.institution,
isi:e.
instansi},{label:r.score,isi:n?`${e.nilai} (${e.nilai_huruf})`:""}].filter(o=>o.isi!=="")}var J_=(e,
t)=>{var n,r;return(r=(n=t.find(([o])=>o===e))==null?void 0:n[1].id)!=null?r:""},jt=e=>`${e} (${ro(e,
"id")})`,ld=(e,{settings:t})=>vn(hr(e,t.decimals),t.language),Or=e=>({kode:V(e.code),inovasi:Ee(
$u(e.name)),instansi:V(e.institution),inovator:oo(e.innovator).join("; ")}),jw=(e,t=4)=>vn(hr(e,t).replace(
/\.?0+$/,""),"id");function KQ(e){let t=e.map(Zt),n=t.reduce((r,o)=>r.add(o),new _e(0));return n.lte(
0)?t.map(()=>"\u2013"):t.map(r=>`${jw(r.mul(100).div(n),2)}%`)}function zu(e,t=[]){return e.stages.map(
(n,r)=>{var a;let o=fo(e,n),i=t[r];return{no:x(r+1),tahap:V(n.name),bentuk:n.form===null?"\u2013":J_(
n.form,Ba),tanggal_tahap:(a=n.date&&Jn(n.date,"id"))!=null?a:"\u2013",bobot_tahap:e.settings.carryOver&&
n.weight!==null?ae(n.weight,"id"):"\u2013",jumlah_juri:x(nt(e,n).length),jumlah_peserta:i===void 0?
"\u2013":x(i.standings.length),lolos:o===null?"semua":x(o)}})}function Pa(e,t){let n=je(e,t),r=KQ(n.map(
o=>o.weight));return n.map((o,i)=>{var a;return{no:x(i+1),kriteria:V(o.name),bobot:(a=r[i])!=null?a:
"",rentang:`${ae(o.min,"id")}\u2013${ae(o.max,"id")}`,uraian:V(o.description)}})}var jf=({entries:e}
)=>e.
filter(t=>t.status!=="running").map(t=>({...Or(t),status:J_(t.status,Zo),alasan:Ee(V(t.reason))}));
function io(e,t){
let{settings:n}=e.competition;return Ff(e,"piagam",t).map((r,o)=>{let{kode:i,inovasi:a,instansi:s,
inovator:u,
kategori:l,penghargaan:c,predikat_singkat:d,gelar:p}=ji(r);return{no:x(o+1),kode:i,inovasi:a,
instansi:s,
inovator:u,kategori:l,penghargaan:c,predikat_singkat:d,gelar:p,nilai:n.rankedWinners?ld(r.standing.score,
e.competition):"",...Lu(r.standing.prize,n)}})}m();function GQ({tieBreaks:e}){let t=e.map(r=>ls[r].official).filter(
r=>r!=="");return t.length===0?"Peserta dengan nilai yang sama berbagi peringkat.":`Nilai yang sama dipisahkan ${t.length===1?
`menurut ${t[0]}`:
`berturut-turut menurut ${t.map((r,o)=>`(${o+1}) ${r}`).join("; ")}`}. Bila tetap sama, peringkatnya dipakai bersama.`}
function Bu({settings:e,stages:t}){let{decimals:n,passingScore:r,maxPerInstitution:o,
winnerTerm:i}=e,a=u=>ae(u,"id");return[
"Nilai seorang juri bagi satu inovasi adalah 100 \xD7 jumlah (bobot kriteria \xD7 nilai \xF7 nilai maksimum) \xF7 jumlah bobot, sehingga terletak antara 0 dan 100.",
e.missing==="complete"?
"Setiap juri menilai semua peserta pada tahapnya. Nilai yang belum diisi tidak dihitung sebagai nol.":
"Setiap juri menilai peserta yang ditugaskan kepadanya. Baris yang belum lengkap tidak dihitung, dan nilai yang belum diisi bukan nol.",
oi[e.method].official,t.length>1&&(e.carryOver?
"Nilai pada suatu tahap digabungkan dengan nilai tahap-tahap sebelumnya menurut bobot tahap.":
"Setiap tahap dinilai tersendiri; nilai tahap sebelumnya tidak digabungkan."),`Peringkat disusun dari nilai yang dibulatkan sampai ${n} desimal. Peserta dengan nilai yang sama mendapat peringkat yang sama, dan peringkat berikutnya dilewati (1-2-2-4).`,
GQ(e),r!==null&&`Peserta dengan nilai di bawah ${a(r)} tidak lolos.`,o!==null&&`Dari satu instansi paling banyak ${o} inovasi yang lolos; tempatnya diisi peringkat berikutnya.`,
"Semua yang berada pada peringkat batas ikut lolos; pada tahap terakhir hal itu diputuskan rapat pleno.",
e.winnersPerCategory&&"Pemenang ditetapkan pada setiap kategori tersendiri.",e.rankedWinners?`Pemenang diumumkan menurut urutan ${i} I, II, dan seterusnya.`:
"Pemenang diumumkan menurut abjad, tanpa peringkat.",e.conflicts==="exclude"?
"Nilai juri bagi inovasi dari instansinya sendiri, dari unit di bawah instansinya, atau yang tercatat sebagai benturan kepentingan tidak dihitung. Juri yang mundur dari suatu penilaian menuliskan BK.":
"Benturan kepentingan juri dicatat, dan nilainya tetap dihitung kecuali bila juri mundur dengan menuliskan BK.",
"Putusan rapat pleno yang berbeda dari peringkat hitung dicatat bersama alasan dan hasil suaranya."].filter(
u=>u!==!1)}m();m();var qQ=/[\u0000-\u001F\u007F-\u009F"*/:<>?\\|]+/g,HQ=/[\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]/g,
ZQ=200,V_=60;function Y_(e){let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4}function zw(e){
return v.from(e).reduce((t,n)=>t+Y_(n),0)}function X_(e,t){if(zw(e)<=t)return e;let n=t-3,r=0;for(
let o of v.
from(e)){if(n-=Y_(o),n<0)break;r+=o.length}return`${e.slice(0,r).trim()}\u2026`}function Q_(e){let t=e.
replace(HQ,"").replace(qQ,"-");return v.from(t).filter(r=>r.length>1||r<"\uD800"||r>"\uDFFF").join(
"").
replace(/\s+/g," ").trim()}function JQ(e){let t=Q_(e);return zw(t)<=V_?t:`${X_(t,V_-17)}-${Up(e)}`}
function zf(e,t){
let n=t.trim()===""?"":` (${JQ(t)})`,r=e.map(Q_).filter(o=>o!=="").join(" \u2013 ");return X_(r,ZQ-zw(
n)).replace(/[. ]+$/,"")+n}var cd=e=>t=>{let n=e[t];return typeof n=="string"?n:""};function Uu(e){
let t=cd(e);return zf([t("jenis"),t("predikat_singkat"),t("kategori"),t("inovasi")],t("kode"))}var Kn=e=>zf(
[cd(e)("jenis"),cd(e)(
"kompetisi")],""),ao=(...e)=>t=>zf(["jenis",...e].map(cd(t)),cd(t)("kode"));var VQ={recused:
"mundur dari penilaian (BK)",conflict:"benturan kepentingan",incomplete:"nilai tidak lengkap"},YQ=e=>e.split(
"-").reverse().join("-"),Bw=(e,t)=>{let n=e.find(r=>r.code===t);return n===
void 0||n.name===""?t:`${$u(n.name)} (${t})`};function XQ({competition:e,results:t}){return t.flatMap(
({stage:n,panel:r})=>r.leftOut.filter(({reason:o})=>o!=="incomplete").map(({judge:o,entry:i,reason:a}
)=>({
juri:Bw(e.judges,o),peserta:Bw(e.entries,i),tahap:V(n.name),alasan:VQ[a]})))}function QQ({results:e,
competition:t}){return e.flatMap(({stage:n,standings:r})=>r.flatMap(({entry:o,rank:i,decision:a})=>a===
void 0?[]:[{tahap:V(n.name),peserta:Bw(t.entries,o.code),semula:x(i),menjadi:x(a.rank),alasan:Ee(V(a.
reason)),setuju:a.votesFor===null?"\u2026":x(a.votesFor),tidak:a.votesAgainst===null?"\u2026":x(a.votesAgainst)}
]))}
function eee(e,t){var a;let n=t.last&&!e.competition.settings.rankedWinners,r=(s,u)=>{let{entry:l,
rank:c,
score:d,title:p,decision:h,category:b,categoryRank:C}=s,A=[p!=null?p:"",b!==null&&C!==null&&!u?`${b}: ${C}`:
"",h===void 0||u?"":`putusan pleno, peringkat hitung ${c}`];return{...Or(l),peringkat:u?"\u2013":
x(In(s)),nilai:u?"\u2013":ld(d,e.competition),keterangan:A.filter(P=>P!=="").join("; ")}},o=[...t.standings].
sort((s,u)=>In(s)-In(u)),i=n?(a=e.winners)!=null?a:[]:[];return[...i.map(s=>r(s,!0)),...o.filter(s=>!i.
includes(s)).map(s=>r(s,!1))]}function tee(e){return e.results.map((t,n)=>({lampiran:e.results.length>
1?`LAMPIRAN ${Mf(n+1)}`:"LAMPIRAN",tahap:V(t.stage.name),tahap_kapital:V(t.stage.name).toUpperCase(),
kepala_nilai:Es(Yn(t.method),"id"),tanpa_urutan:t.last&&!e.competition.settings.rankedWinners?"ya":
"",
peringkat_tahap:eee(e,t)}))}function nee(e){let[t="",n="",...r]=Da(e);return{mengetahui:t,
nama_mengetahui:t===
""?"":Ee(n),rincian_mengetahui:r.map(o=>({isi:o}))}}function ree(e,t){var C,A,P;let{competition:n,
results:r}=e,
o=Wn(n.settings,t),{plenaryDate:i,plenaryTime:a,plenaryPlace:s,juryDecreeNumber:u}=o,l=_u(o),c=jf(n),
d=XQ(e),p=QQ(e),h=_f(e).panel.judges,b=n.judges.filter(N=>!h.includes(N));return{...mt(o,o.minutesNumber),
tanggal:Ee(i&&Jn(i,"id")),jenis:"Berita Acara Rapat Pleno",hari_tanggal:i===null?Je:`${Nf(i,"id")} (${YQ(
i)})`,waktu_pleno:V(a),tempat_pleno:Ee(V(s)),keputusan_juri:`Keputusan${l===null?"":` ${l}`} Nomor ${Ee(
V(u))}`,jumlah_peserta:jt((A=(C=r[0])==null?void 0:C.standings.length)!=null?A:0),gugur:c,
tidak_gugur:c.
length===0?"ya":"",tahapan:zu(n,r),aturan:Bu(n).map((N,I)=>({no:x.fromCharCode(97+I),isi:N})),
kelompok_kriteria:r.
map(({stage:N})=>({tahap_kriteria:V(N.name),kriteria:Pa(n,N).map(I=>`${x(I.kriteria)} ${x(I.bobot)}`).
join(", ")})),benturan:d,tidak_benturan:d.length===0?"ya":"",pleno:p,tidak_pleno:p.length===0?"ya":
"",
usulan:io(e,t),tanpa_urutan:o.rankedWinners?"":"ya",kode_hasil:(P=e.code)!=null?P:Je,
lampiran_peringkat:tee(
e),juri:[...h,...b].map((N,I)=>({no:`${I+1}.`,nama:Ee(V(N.name)),peran:V(N.role)||"Anggota",
instansi_juri:V(
N.institution)})),...nee(o.acknowledgedBy)}}var eF={needs:"result",inEnglish:!1,documents:Aa(ree),
title:Kn};m();m();function oee({competition:e,results:t},n){if(n===0)return e.entries.filter(o=>o.status==="running");
let r=t[n-1];return r===void 0?null:r.standings.filter(({advances:o})=>o).map(({entry:o})=>o)}var tF=(
e,{
competition:t})=>e.map(n=>({nama:Fi({entry:n},t.settings).join(", "),keterangan:Or(n).inovasi}));
function Bf(e){
let{competition:t,winners:n}=e,{settings:r,stages:o,judges:i}=t,a=o.flatMap((l,c)=>{let d=l.form==="presentation"||
l.form==="field"?oee(e,c):null;if(d===null)return[];let p=`${l.form==="field"?"Kunjungan lapangan":
"Presentasi"} tahap ${V(l.name)}`;return[{about:`Tahap ${l.name}`,name:p,date:l.date,time:"",
place:"",guests:tF(d,e)}]}),s={about:"Pleno",name:"Rapat pleno Dewan Juri",date:r.plenaryDate,time:r.
plenaryTime,place:r.plenaryPlace,guests:i.map(l=>({nama:V(l.name)||l.code,keterangan:[l.role,l.institution].
map(V).filter(Boolean).join(", ")}))},u={about:"Penyerahan",name:"Penyerahan penghargaan",date:r.ceremonyDate,
time:r.ceremonyTime,place:r.ceremonyPlace,guests:tF((n!=null?n:[]).map(({entry:l})=>l),e)};return[
...a,
s,...n===null?[]:[u]].filter(({guests:l})=>l.length>0)}var Uf=({name:e,date:t,time:n,place:r})=>({
acara:e,
acara_kapital:e.toUpperCase(),hari_acara:Ee(t&&Pf(t,"id")),waktu_acara:Ee(V(n)),tempat_acara:Ee(V(r))}
);var iee=5,aee=e=>[...e,...v.from({length:iee},()=>({nama:"",keterangan:""}))].map((t,n)=>({no:x(n+1),
...t})),nF={needs:"rules",inEnglish:!1,documents:e=>Bf(e).map(t=>({about:t.about,fields:n=>({...mt(e.
competition.settings,n("daftar-hadir",t.about)),jenis:"Daftar Hadir",kode:"",...Uf(t),hadir:aee(t.guests)}
)})),
title:ao("acara")};m();m();m();var see=["besar","sedang","kecil"];function rF(e){return v.from(e).length}
function oF(e){return e.join(`
`).split(`
`).filter(n=>n!=="").reduce((n,r)=>n+g.ceil(rF(r)/100),0)}function dd(e,t,n,r){let o=t.split(`
`),i=g.max(...o.map(rF)),a=o.length>3?2:o.length>1||r?1:0,s=n.findIndex((c,d)=>i<=c&&d>=a),u=s<0?n.length:
s,l=see.slice(0,n.length+1);return f.fromEntries(l.map((c,d)=>[`${e}_${c}`,d===u?t:""]))}var Wf={
recipient:[38,76],institution:[90],predicate:[36],innovation:[96]},uee=9;function Uw(e){let{
settings:t}=e.competition,n=ji(e),{penerima:r,instansi_penerima:o,predikat_kapital:i,gelar:a,
kategori:s,
inovasi:u}=n,l=[n.jabatan_penandatangan,n.pangkat_penandatangan,n.nip_penandatangan],c=oF([r,o,a,s,u,
...l])>uee;return{...n,jenis:t.language==="id"?"Piagam":"Certificate",kepala:Fu(t).first,penuh:c?
"ya":
"",...dd("penerima",r,Wf.recipient,c),...dd("instansi_penerima",o,Wf.institution,c),...dd("predikat",
i,Wf.predicate,c),...dd("inovasi",u,Wf.innovation,c)}}var iF={needs:"result",inEnglish:!0,documents:
ju(
"piagam",Uw),title:Uu};function lee(e,t){let{settings:n}=e.competition;return{jenis:n.language==="id"?
"Semua Piagam":"All Certificates",kompetisi:Mu(n),piagam:Ff(e,"piagam",t).map((r,o)=>({...Uw(r),
lanjutan:o===0?"":"ya"}))}}
var aF={needs:"result",inEnglish:!0,documents:Li(lee),title:Kn};m();m();var cee={id:{decree:e=>e?`Keputusan ${e}`:
"Keputusan",minutes:"Berita Acara Rapat Pleno Dewan Juri",
numbered:(e,t,n)=>`${e} Nomor ${t} tanggal ${n}`,and:" dan ",begin:"Berdasarkan ",judged:
"hasil penilaian Dewan Juri"},en:{decree:e=>e?`the Decree of the ${e}`:"Decree",minutes:
"the Minutes of the Judges\u2019 Plenary Meeting",numbered:(e,t,n)=>`${e} Number ${t} of ${n}`,and:
" and ",begin:"Pursuant to ",judged:"the assessment by the Board of Judges"}};function so(e){let t=cee[
e.language],n=a=>Ee(a&&
Jn(a,e.language)),[r,o]=[V(e.decreeNumber),V(e.minutesNumber)],i=[];return r!==""&&i.push(t.numbered(
t.decree(_u(e)),r,n(e.decisionDate))),(o!==""||e.plenaryDate!==null)&&i.push(t.numbered(t.minutes,Ee(
o),n(e.plenaryDate))),t.begin+(i.length>0?i.join(t.and):t.judged)}function dee({entries:e}){var r;
let t=e.some(({category:o})=>o!=="")?"category":"unitType",n=new y;for(let o of e)
n.set(V(o[t]),((r=n.get(V(o[t])))!=null?r:0)+1);return n.size<2?[]:[...n].map(([o,i])=>({kelompok:o||
"(tidak disebut)",jumlah:x(i)}))}function mee(e,t){var c,d,p,h,b,C,A;let{competition:n,results:r,
coverage:o}=e,
i=Wn(n.settings,t),a=jf(n),s=r.flatMap(({standings:P})=>P).filter(({decision:P})=>P!==void 0),u=r.flatMap(
({panel:P})=>P.leftOut).filter(({reason:P})=>P!=="incomplete"),l=dee(n);return{...mt(i,t("laporan",
"")),
jenis:"Laporan",penyelenggara:Ee(V(i.organizer)),dasar:so(i),jumlah_inovasi:jt(n.entries.length),
jumlah_dinilai:jt(
(d=(c=r[0])==null?void 0:c.standings.length)!=null?d:0),jumlah_juri:jt(n.judges.length),jumlah_tahap:
jt(
n.stages.length),tahapan:zu(n,r),kelompok:l,ada_kelompok:l.length>0?"ya":"",gugur:a,ada_gugur:a.length>
0?"ya":"",aturan:Bu(n).map((P,N)=>({no:x(N+1),isi:P})),jumlah_pemenang:jt((h=(p=e.winners)==null?
void 0:
p.length)!=null?h:0),tanpa_urutan:i.rankedWinners?"":"ya",pemenang:io(e,t),jumlah_putusan:jt(s.length),
jumlah_benturan:jt(u.length),kode_hasil:(b=e.code)!=null?b:Je,keikutsertaan:o===null?"":"ya",
instansi_ikut:o===
null?"":jt(o.present),instansi_terdaftar:o===null?"":jt(o.listed),tidak_ikut:((C=o==null?void 0:o.absent)!=
null?C:[]).map(P=>({nama:V(P)})),ada_tidak_ikut:((A=o==null?void 0:o.absent.length)!=null?A:0)>0?
"ya":
"",kekukuhan:e.reliability().map(({stage:P,sentences:N})=>({tahap:V(P),kalimat:N.map(I=>({isi:I}))}))}
}
var sF={needs:"result",inEnglish:!1,documents:Aa(mee),title:Kn};m();var Ww=8,pee=e=>e===void 0||e.kind==="blank"?
"":e.kind==="recused"?"BK":e.kind==="score"?jw(Zt(e.value)):
"?",uF=e=>[...e.marks.values()].some(t=>t.kind!=="blank");function fee(e,t,n,r,o){var c,d,p;let i=je(
e.competition,t),a=i.map(h=>pee(r==null?void 0:r.marks.get(h.name))),s=i.flatMap(({name:h})=>{let b=r==
null?void 0:r.marks.get(h);return(b==null?void 0:b.kind)==="score"?[b.value]:[]}),u=s.length===i.length?
(c=Ld(i))==null?void 0:c(s).score:void 0,l=[(d=r==null?void 0:r.notesToCommittee)!=null?d:"",(p=r==null?
void 0:r.notesToEntrant)!=null?p:""].map(V).filter(Boolean);return{no:x(o),...Or(n),...f.fromEntries(
v.from({length:Ww},(h,b)=>{var C;return[`k${b+1}`,(C=a[b])!=null?C:""]})),rincian_nilai:i.map(({name:
h},b)=>`${V(
h)}: ${a[b]||"\u2026\u2026"}`).join(`
`),nilai:u===void 0?"":ld(u,e.competition),catatan:l.join(" / ")}}function gee(e,t,n){let{
competition:r,
results:o}=e,i=r.entries.filter(u=>u.status==="running");if(n!==void 0){let u=new k(n.rows.filter(uF).
map(l=>l.entry));return i.filter(l=>u.has(l.code))}let a=o[r.stages.indexOf(t)-1];if(a===void 0)return i;
let s=new k(a.standings.filter(({advances:u})=>u).map(({entry:u})=>u.code));return i.filter(u=>s.has(
u.code))}function hee({changes:e,competition:t},n,r){return e.filter(o=>o.stage===n.name&&o.judge===
r.code).map((o,i)=>{var a,s;return{no:x(i+1),inovasi:V((s=(a=t.entries.find(({code:u})=>u===o.entry))==
null?void 0:a.name)!=null?s:o.entry),kriteria:V(o.criterion),semula:o.from,menjadi:o.to,waktu:qe(o.at,
"id")}})}function yee(e,t,n,r,o,i){let{competition:a}=e,s=Pa(a,n),u=gee(e,n,o).map((d,p)=>fee(e,n,d,
o==null?void 0:o.rows.find(h=>h.entry===d.code),p+1)),l=s.length<=Ww?s.length:0,c=hee(e,n,r);return{
...mt(a.settings,i("lembar-nilai",t)),tanggal:Je,jenis:o===void 0?"Lembar Nilai Kosong":
"Lembar Nilai",kode:V(r.code),tahap:V(n.name),tahap_kapital:V(n.name).toUpperCase(),tanggal_tahap:Ee(
n.date&&Jn(
n.date,"id")),nama_juri:Ee(V(r.name)),peran:V(r.role)||"Anggota",instansi_juri:V(r.institution),
terisi:o===
void 0?"":"ya",kriteria_tahap:s,...f.fromEntries(v.from({length:Ww},(d,p)=>[`kolom_${p+1}`,l===p+1?[
{baris:u,...bee(s)}]:[]])),kolom_banyak:l===0?[{baris:u}]:[],perubahan:c,ada_perubahan:c.length>0?
"ya":""}}var bee=e=>f.fromEntries(e.map((t,n)=>[`kepala${n+1}`,`${t.kriteria}
(${t.rentang})`])),lF={needs:"rules",inEnglish:!1,documents:e=>{let{competition:t,sheets:n,
faultyTabs:r}=e;
return t.stages.flatMap(o=>nt(t,o).flatMap(i=>{let a=n.find(l=>l.stage===o.name&&l.judge===i.code),s=a!=
null&&a.rows.some(uF)?a:void 0;if(s!==void 0&&r.has(s.tab))return[];let u=`${o.name} \xB7 ${i.code}${s===
void 0?" \xB7 kosong":""}`;return[{about:u,fields:l=>yee(e,u,o,i,s,l)}]}))},title:ao("tahap",
"nama_juri")};m();function wee(e,t){var r,o;let n=Wn(e.competition.settings,t);return{...mt(n,t(
"pengumuman","")),jenis:"Pengumuman",dasar:so(n),jumlah_pemenang:jt((o=(r=e.winners)==null?void 0:r.length)!=null?
o:0),tanpa_urutan:n.
rankedWinners?"":"ya",pemenang:io(e,t),masa_sanggah:n.objectionDays===null?"":jt(n.objectionDays)}}
var cF={
needs:"result",inEnglish:!1,documents:Li(wee),title:Kn};m();var vee={listed:
"tercatat sebagai benturan kepentingan","same-institution":"dari instansi saya sendiri",
"parent-institution":"dari unit di bawah instansi saya"};function kee({competition:e},t,n){let r=Ir(
e),o=e.entries.flatMap(a=>{let s=a.status==="running"?r(t,a):null;return s===null?[]:[{...Or(a),
alasan:vee[s]}]}),
i=e.stages.filter(a=>je(e,a).length>0&&nt(e,a).includes(t));return{...mt(e.settings,n("pernyataan",t.
code)),tanggal:Je,jenis:"Pernyataan Juri",kode:V(t.code),nama_juri:Ee(V(t.name)),peran:V(t.role)||
"Anggota",instansi_juri:Ee(V(t.institution)),tahap_juri:i.map(({name:a})=>V(a)).join(", "),benturan:
o.
map((a,s)=>({no:x(s+1),...a})),ada_benturan:o.length>0?"ya":""}}var dF={needs:"rules",inEnglish:!1,
documents:e=>e.
competition.judges.map(t=>({about:t.code,fields:n=>kee(e,t,n)})),title:ao("nama_juri")};m();var mF=(
e,t)=>e.map((n,r)=>({no:t(r),isi:n,pertama:r===0?"ya":""}));function xee(e,t){var c,d;let n=Wn(
e.competition.settings,t),r=V(n.decreeNumber),o=mt(n,r),i=(c=_u(n))!=null?c:Je,a=V(n.minutesNumber),
s=Ee(n.plenaryDate&&Jn(n.plenaryDate,"id")),u=oo(n.legalBasis),l=`penetapan pemenang ${o.kompetisi}`;
return{...o,jenis:"Keputusan",rancangan:r===""?"ya":"",kepala:i,kepala_kapital:i.toUpperCase(),
provinsi_kapital:V(
n.province)===""?"":Tee(n.province).toUpperCase(),tentang:l.toUpperCase(),menimbang:mF([`bahwa dalam rangka mendorong inovasi pelayanan publik telah dilaksanakan ${o.kompetisi};`,
`bahwa berdasarkan Berita Acara Rapat Pleno Dewan Juri Nomor ${Ee(a)} tanggal ${s} telah diusulkan pemenang ${o.kompetisi};`,
`bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan ${i} tentang Penetapan Pemenang ${o.kompetisi};`],
p=>`${x.fromCharCode(97+p)}.`),mengingat:mF(
u.length>0?u:[Je],p=>`${p+1}.`),hadiah:((d=e.winners)!=null?d:[]).some(({prize:p})=>p!==null)?"ya":
"",
berperingkat:n.rankedWinners?"ya":"",pemenang:io(e,t)}}var Tee=e=>{let t=V(e);return/^provinsi\b/i.test(
t)?t:`Provinsi ${t}`},pF={needs:"result",inEnglish:!1,documents:Li(xee),title:Kn};m();m();var See={
id:{above:"di atas median",same:"sama dengan median",below:"di bawah median"},en:{above:
"above the median",same:"at the median",below:"below the median"}},Eee=5,fF=new O,Kw=({standings:e})=>e.
length>=Eee;function Kf(e){var n;let t=(n=fF.get(e))!=null?n:Cee(e);return fF.set(e,t),t}function Cee(
e){
let{panel:t,standings:n}=e,r=(i,a)=>{var u;let s=[...((u=t.readings.get(i))!=null?u:new y).values()].
flatMap(l=>{var c;return(c=l.marks[a])!=null?c:[]});return s.length===0?null:cn(s)},o=t.criteria.map(
(i,a)=>{let s=n.flatMap(({entry:u})=>{var l;return(l=r(u.code,a))!=null?l:[]});return s.length===0||
!Kw(e)?null:Ga(s)});return({entry:i},{language:a,decimals:s})=>{let u=See[a];return t.criteria.flatMap(
(l,c)=>{var b;let[d,p]=[r(i.code,c),(b=o[c])!=null?b:null];if(d===null)return[];let h=p===null?0:Vt(
d,p);return[{kriteria:V(l.name),nilai:vn(hr(d,s),a),median:p===null?"\u2013":vn(hr(p,s),a),maksimum:
vn(
x(l.max),a),kedudukan:p===null?"\u2013":h>0?u.above:h<0?u.below:u.same}]})}}var gF={id:{kind:"Surat",
place:"Tempat"},en:{kind:"Award letter",place:""}};function Ree(e,t){let{standing:n,
competition:r}=e,{settings:o}=r,i=ji(e),a=Fu(o);return{...i,jenis:gF[o.language].kind,kop:a.first,
kop_unit:a.
unit,kepada:Fi(n,o).map(s=>({nama:s})),tempat_tujuan:Oa(o)||gF[o.language].place,dasar:so(Wn(o,t)),
rincian:Lf(
i,o),profil:i.nilai===""?[]:Kf(e.result)(n,o),...Lu(n.prize,o),...$f(o),...Mi(o)}}var hF={needs:
"result",inEnglish:!0,documents:ju("surat",Ree),title:Uu};m();function Dee(e,t){var o;let n=Wn(e.competition.settings,
t),r=(o=e.winners)!=null?o:[];return{...mt(n,
t("surat-daftar","")),jenis:"Surat kepada Semua Pemenang",tempat_tujuan:Oa(n)||"Tempat",dasar:so(n),
jumlah_pemenang:jt(r.length),...$f(n),...Mi(n),tanpa_urutan:n.rankedWinners?"":"ya",pemenang:io(e,t).
map((i,a)=>({...i,kepada:r[a]===void 0?"":Fi(r[a],n).join(`
`)}))}}var yF={needs:"result",inEnglish:!1,documents:Li(Dee),title:Kn};m();function Oee(e){let{
settings:t}=e.competition,{prize:n}=e.standing,r=ji(e);return{...mt(t,e.number),
...r,rincian:Lf(r,t),tanggal:Je,jenis:"Tanda Terima",...Lu(n,t)}}var bF={needs:"result",inEnglish:!1,
documents:ju("tanda-terima",Oee),title:Uu};m();function Aee({competition:e}){let{criteria:t,stages:n}
=e;return t.every(r=>r.stage===null)&&n[0]?[{tahap_kriteria:"Semua tahap",kriteria_tahap:Pa(e,n[0])}
]:n.filter(r=>je(e,r).length>0).map(r=>({tahap_kriteria:`Tahap ${V(r.name)}`,kriteria_tahap:Pa(e,r)}
))}function Pee(e,t){let{competition:n}=e;return{...mt(n.settings,
t("tata-cara","")),tanggal:Je,jenis:"Tata Cara Penilaian",tahapan:zu(n),kelompok_kriteria:Aee(e),
aturan:Bu(
n).map((r,o)=>({no:x(o+1),isi:r}))}}var wF={needs:"rules",inEnglish:!1,documents:Aa(Pee),title:Kn};m(
);var Nee={id:{kind:"Umpan Balik",place:"Tempat"},en:{kind:"Feedback",place:""}},Iee=({sheets:e},t)=>[
...new k(e.flatMap(({rows:n})=>n.filter(r=>r.entry===t).map(({notesToEntrant:r})=>r)))].map(n=>Da(n).
join(`
`)).filter(n=>n!=="").sort((n,r)=>n<r?-1:1).map(n=>({isi:n}));function $ee(e,t,n,r){let o=Wn(e.competition.
settings,r),i=Nee[o.language],a=Iee(e,t.entry.code);return{...mt(o,r("umpan-balik",t.entry.code)),
...Or(
t.entry),jenis:i.kind,kepada:Fi(t,o).map(s=>({nama:s})),tempat_tujuan:Oa(o)||i.place,dasar:so(o),
tahap:V(
n.stage.name),jumlah_peserta:x(n.standings.length),profil:Kf(n)(t,o),tanpa_median:Kw(n)?"":"ya",
catatan:a,
ada_catatan:a.length>0?"ya":"",...Mi(o)}}var vF={needs:"result",inEnglish:!0,documents:e=>{var r;let t=new k(
((r=e.winners)!=null?r:[]).map(({entry:o})=>o.code)),n=new k;return[...e.results].reverse().flatMap(
o=>o.standings.filter(({entry:a})=>!t.has(a.code)&&!n.has(a.code)).map(a=>(n.add(a.entry.code),{
about:a.
entry.code,fields:s=>$ee(e,a,o,s)})))},title:ao("inovasi")};m();var kF={needs:"rules",inEnglish:!1,
documents:e=>Bf(e).map(t=>({about:t.about,fields:n=>({...mt(e.competition.
settings,n("undangan",t.about)),tanggal:Je,jenis:"Undangan",kode:"",...Uf(t),jumlah_undangan:jt(t.guests.
length),undangan:t.guests.map((r,o)=>({no:x(o+1),...r})),...Mi(e.competition.settings)})})),title:ao(
"acara")};var xF={"tata-cara":wF,pernyataan:dF,undangan:kF,"daftar-hadir":nF,"lembar-nilai":lF,
"berita-acara":eF,
sk:pF,pengumuman:cF,piagam:iF,gabungan:aF,surat:hF,"surat-daftar":yF,"tanda-terima":bF,"umpan-balik":
vF,
laporan:sF};m();var TF=["tata-cara","pernyataan","undangan","daftar-hadir","lembar-nilai",
"berita-acara","sk","pengumuman","piagam","gabungan","surat","surat-daftar","tanda-terima",
"umpan-balik","laporan"];var zi=TF.map(e=>({id:e,...xF[e]}));function md(e){var t;return(t=zi.find(n=>n.id===e))!=null?
t:null}m();var Wo=(e,t)=>Rb(e.id,Vs(e,t)),Gf=(e,t)=>e.needs==="rules"||t.winners!==null;function _ee(
e,t){let{competition:n}=t,
r=Vs(e,n);return n.settings.language===r?t:{...t,competition:{...n,settings:{...n.settings,language:
r}}}}
var Na=(e,t)=>e.filter(n=>Gf(n,t)).flatMap(n=>n.documents(_ee(n,t)).map(r=>({kind:n,...r})));
function Gw(e){
if(e.winners===null)return()=>!0;let t=new k(Na(zi,e).map(({kind:n,about:r})=>`${n.id}:${r}`));
return(n,r)=>t.
has(`${n}:${r}`)}var Fee=()=>null;function qw(e,t,n=Fee){let[r]=Na([e],t);return r===void 0?null:r.fields(
n)}m();m();function Mee(e,t){let n=e.map(o=>({standing:o,key:F(o.entry.name)})),r=({standing:o})=>{
var i;return(i=
t.get(o.entry.code))!=null?i:0};return n.sort((o,i)=>o.key<i.key?-1:o.key>i.key?1:r(o)-r(i)).map(({
standing:o})=>o)}
function SF(e,t){var a,s;let n=new y(e.panel.entries.map(({code:u},l)=>[u,l])),r=new y;for(let{
category:u,
entry:l}of e.standings){let c=(a=n.get(l.code))!=null?a:0;r.set(u,g.min(c,(s=r.get(u))!=null?s:c))}
let o=Xd(
e).map(({standing:u})=>u);return[...r].sort(([,u],[,l])=>u-l).map(([u])=>u).flatMap(u=>{let l=o.filter(
c=>c.advances&&c.category===u);return t.rankedWinners?l.map(c=>{var d,p;return{standing:c,place:(p=(
d=
c.place)==null?void 0:d.place)!=null?p:null}}):Mee(l,n).map(c=>({standing:c,place:null}))})}var Lee=[
"WEIGHTS_INVALID","SETTING_INVALID","ENTRY_DUPLICATE_CODE"],EF=e=>e.filter(t=>t.severity===
"error"&&Lee.includes(t.code)),jee=({settings:e})=>Eo(e).list.filter(({status:t,criterion:n})=>t==="confirmed"&&
n!=="").map(({stage:t,judge:n,entry:r,criterion:o,before:i,now:a,answeredAt:s})=>({stage:t,
judge:n,entry:r,criterion:o,from:gi(i.cell,i.format,"id"),to:Er(a,"id"),at:s}));function Hw(e,{
results:t},{
rows:n},r,o=[]){let{competition:i,sheets:a}=e,s=t[i.stages.length-1],u=r.some(b=>b.code==="RESULT_STALE"),
l=r.filter(b=>b.severity==="error"),c=s!==void 0&&l.length===0,d=it(i.stages,n),p=d[d.length-1],
h=null;return{competition:i,sheets:a,faultyTabs:new k(l.flatMap(({tab:b})=>b===void 0?[]:[b])),
results:u?
[]:t,winners:c?SF(s,i.settings).map(({standing:b})=>b):null,code:(p==null?void 0:p.status)==="decided"?
or(p.hash):null,changes:o.some(({id:b})=>b==="lembar-nilai")?jee(i):[],coverage:yO(i),reliability:()=>(
h!=
null||(h=t.map((b,C)=>{let A=Ap(i,b,t.slice(0,C)),N=b.last&&!i.settings.rankedWinners?{...A,gap:null,
methods:[],verdict:{...A.verdict,contested:[]}}:A;return{stage:b.stage.name,sentences:Pp(N,"id")}})),
h)}}var zee=["TIE_AT_CUT","STAGE_NOT_BEGUN","RESULT_STALE"];function qf(e,t,n){let r=Dt(e,{
provisional:!1}),
o=yi(e),i=[...r.findings,...Do(e,t),...Bee(t,o)].map(s=>zee.includes(s.code)?{...s,severity:"error"}
:
s),a=Hw(e,r,t,i,n);return{findings:r.findings,blocking:i,hash:o,context:a}}function Bee({rows:e},t){
let n=ua(e);return n===void 0||n.hash===t?[]:[{code:"RESULT_STALE",severity:"error",params:{computed:
n.
at}}]}function CF(e,t,n){var p,h,b;let{competition:r}=e,o=Z.documents[r.settings.language];if(!Um().includes(
o))return[];let{name:i,grid:a}=dn(o);if(a===null)return[];let s=pt(a,ki),u=Wee([...Js(a).rows]),l=Kee(
e,t,n,u),c=new y,d=[];for(let[C,A]of u){let P=l(A);if(P===null)continue;if(typeof P=="object"){let I=(
p=
rt(s,C,"title"))==null?void 0:p.cell,_={kind:A.kind,written:A.title,expected:P.title};d.push({code:
"DOCUMENT_TITLE",tab:i,cell:I,params:_});continue}let N=(b=c.get(P))!=null?b:{cell:(h=rt(s,C,"kind"))==
null?void 0:h.cell,documents:[]};c.set(P,{...N,documents:[...N.documents,A]})}return[...[...c].map((
[
C,{cell:A,documents:P}])=>({code:C,tab:i,cell:A,params:{documents:P}})),...d]}var Uee=["made",
"draft",
"edited","signed"];function Wee(e){var n,r;let t=new y;for(let o of e){let[,{kind:i,entry:a,maker:s,
revision:u,status:l}]=o,c=E.stringify([i,a,s]),d=(r=(n=t.get(c))==null?void 0:n[1].revision)!=null?r:
"";Uee.includes(l)&&w(u)>=w(d)&&t.set(c,o)}return[...t.values()]}function Kee(e,t,n,r){let{
competition:o}=e,
i=t.findings.filter(d=>d.severity==="error"),a=Hw(e,t,n,i),s=new y(Na(zi,a).map(d=>[E.stringify([d.kind.
id,d.about]),d])),u=new y(r.map(([,{kind:d,entry:p,number:h}])=>[E.stringify([d,p]),h])),l=(d,p)=>u.
get(E.stringify([d,p]))||null,c=yi(e);return({kind:d,entry:p,run:h,title:b,content:C})=>{var z;let A=n.
rows.find(L=>L.action==="documents"&&L.run===h);if(A===void 0)return"DOCUMENT_UNRECORDED";let P=((z=
md(d))==null?void 0:z.needs)!=="rules",N=s.get(E.stringify([d,p]));if(N===void 0&&a.winners!==null)return"DOCUMENT_OF_NOBODY";
let I=N==null?void 0:N.fields(l),_=N===void 0||I===void 0?null:N.kind.title(I),M=()=>{
if(N===void 0||I===void 0)return!1;let L=Wo(N.kind,o),j=pc(d,mc(L),Au(I,ad(L)));return Cn(j+_)===C};
return P&&A.hash!==c&&!M()?"DOCUMENT_OF_OTHER_RESULT":_===null||_===b?null:{title:_}}}m();function Gee(
e,t){let n=e.filter(({written:o,expected:i})=>[o,i].every(a=>x(a).length<=60)),r=t==="id"?
"tidak sama dengan hitung ulang":"is not what is recomputed";return n.length===0?e.map(({header:o})=>`${o} ${r}`).join(
"; "):n.map(({header:o,written:i,expected:a})=>{let[s,u]=[Hf(i,t),Hf(a,t)];return t==="id"?`${o} tertulis ${s}, dihitung ulang ${u}`:
`${o} is written ${s}, recomputed ${u}`}).join("; ")}var Hf=(e,t)=>e===
""?t==="id"?"kosong":"blank":K(e,t);function DF(e,t){let n=(r,o)=>t==="id"?r:o;switch(e.kind){case"cells":
{let r=Gee(e.cells,t);return n(`Baris ${e.row} (${e.code}): ${r}.`,`Row ${e.row} (${e.code}): ${r}.`)}
case"stray":{let r=e.code===""?n("tanpa kode","without a code"):e.code;return n(`Baris ${e.row} (${r}) tidak ada dalam hitung ulang, atau berulang.`,
`Row ${e.row} (${r}) is not in what is recomputed, or is there twice.`)}case"missing":return n(`Tidak ada baris untuk ${e.code}, yang menurut hitung ulang di peringkat ${e.rank}.`,
`There is no row for ${e.code}, recomputed at rank ${e.rank}.`);case"column":return n(`Kolom \u201C${e.header}\u201D tidak ada.`,
`The column \u201C${e.header}\u201D is not there.`);case"order":return n(`Isi tiap baris sama, tetapi mulai baris ${e.row} urutannya lain.`,
`Each row is the same, but from row ${e.row} on they are in another order.`)}}var Zw=({documents:e})=>e.map(
({kind:t,entry:n})=>`${t} ${n}`.trim()).join(", "),Wu=(e,t)=>{let[n]=e.documents;if(e.documents.length===
1&&n!==void 0){let o=`${K(n.title,t)} (${Zw(e)})`;return t==="id"?`Dokumen ${o}`:`The document ${o}`}
let r=e.documents.length;return t==="id"?`${r} dokumen (${Zw(e)})`:`${r} documents (${Zw(e)})`},OF=(
{
documents:e},t)=>{let[n]=e;return e.length===1&&n!==void 0&&n.entry!==""?`${n.kind} ${t==="id"?
"untuk":"for"} ${n.entry}`:t==="id"?"dokumen seperti itu":"such document"},qee=({documents:e})=>e.length===
1?"was":"were",RF=({documents:e},t,n)=>e.length===1?t:n,Hee={NOTHING_DECIDED:()=>"Belum ada hasil yang dihitung atau ditetapkan, jadi tidak ada yang dapat dibandingkan.",
CHANGED:e=>`Berubah sejak ditetapkan: ${lp(e,"id")}.`,CHANGED_SINCE_COMPUTED:e=>`Nilai, aturan, atau putusan pleno berubah sejak perhitungan terakhir (${qe(
e.at,"id")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Dihitung ${qe(e.at,"id")} menurut versi aturan ${e.version}; kini berlaku versi ${e.present}. Isi lembar yang menentukan hasil masih sama.`,
DECISION_DAMAGED:e=>`Simpanan hasil yang ditetapkan ${qe(e.at,"id")} hilang atau diubah. ${e.
isSame?"Isi lembar sendiri masih sama dengan sidik yang tercatat.":
"Isi lembar juga tidak lagi sama dengan sidik yang tercatat, dan perubahannya tidak dapat dirinci."}`,
DECISION_UNRECORDED:e=>`Penetapan dengan kode ${e.code} (${e.at}) tersimpan, tetapi barisnya tidak ada lagi di tab Riwayat.`,
DECISION_MISLABELLED:e=>`Kode, waktu, atau pelaku di samping hasil yang disimpan tertulis ${e.written}; menurut tab Riwayat ${e.
recorded}.`,RANKING_MISSING:()=>"Tab peringkat ini tidak ada lagi.",RANKING_UNRECORDED:()=>"Tab peringkat ini bukan dari perhitungan yang tercatat di tab Riwayat.",
RANKING_ORIGIN:e=>`Baris keterangan di bawah judul diubah. Menurut tab Riwayat seharusnya: ${e.expected}.`,
RANKING_TITLE:e=>`Judul tab tertulis ${Hf(e.written,"id")}, seharusnya ${K(e.expected,"id")}.`,
RANKING_ROW:e=>DF(e,"id"),RANKING_MORE:e=>`Dan ${e.count} perbedaan lagi di tab ini.`,HISTORY_ROW:e=>e.reason==="unsealed"?
`Baris ${e.row} riwayat tidak bersegel: disisipkan dengan tangan, atau segelnya dihapus.`:`Rantai riwayat putus di baris ${e.row}: baris itu atau baris sebelumnya diubah, dihapus, atau disisipkan.`,
HISTORY_CUT:()=>"Baris terbaru riwayat tidak ada lagi: dihapus, atau segelnya diubah.",
DOCUMENT_OF_OTHER_RESULT:e=>`${Wu(e,
"id")} dibuat dari hasil yang lain.`,DOCUMENT_OF_NOBODY:e=>`${Wu(e,"id")} tidak sesuai: menurut hasil ini tidak ada ${OF(
e,"id")}.`,DOCUMENT_UNRECORDED:e=>`${Wu(e,"id")} bukan dari proses yang tercatat di tab Riwayat.`,
DOCUMENT_TITLE:e=>`Judul ${e.kind} tertulis ${K(e.written,"id")}, menurut hasil ini ${K(e.expected,
"id")}.`},Zee={NOTHING_DECIDED:()=>"No result has been computed or decided yet, so there is nothing to compare with.",
CHANGED:e=>`Changed since it was decided: ${lp(e,"en")}.`,CHANGED_SINCE_COMPUTED:e=>`Scores, rules or plenary decisions have changed since the last computation (${qe(
e.at,"en")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Computed on ${qe(e.at,"en")} under version ${e.version} of the rules; version ${e.present} holds now. What counts for the result is still the same.`,
DECISION_DAMAGED:e=>`What was kept of the result decided on ${qe(e.at,"en")} is gone or was altered. ${e.isSame?
"The workbook itself still has the recorded hash.":
"The workbook no longer has the recorded hash either, and what changed cannot be told."}`,
DECISION_UNRECORDED:e=>`A decision with the code ${e.code} (${e.at}) is kept, but its row is gone from the history.`,
DECISION_MISLABELLED:e=>`Code, time or person beside the kept result read ${e.written}; in the history they are ${e.recorded}.`,
RANKING_MISSING:()=>"This ranking tab is gone.",RANKING_UNRECORDED:()=>"This ranking tab does not come from a computation in the history.",
RANKING_ORIGIN:e=>`The line below the title was altered. By the history it is to say: ${e.expected}.`,
RANKING_TITLE:e=>`The title is written ${Hf(e.written,"en")}, it is to be ${K(e.expected,"en")}.`,
RANKING_ROW:e=>DF(e,"en"),RANKING_MORE:e=>`And ${e.count} more differences in this tab.`,HISTORY_ROW:
e=>e.reason==="unsealed"?`Row ${e.row} of the history carries no seal: it was put in by hand, or its seal was taken off.`:
`The chain of the history breaks at row ${e.row}: it or the row before was altered, taken out or put in.`,
HISTORY_CUT:()=>"The newest row of the history is gone: taken out, or its seal was altered.",
DOCUMENT_OF_OTHER_RESULT:e=>`${Wu(
e,"en")} ${qee(e)} made of another result.`,DOCUMENT_OF_NOBODY:e=>`${Wu(e,"en")} ${RF(e,"does","do")} not fit: by this result there is no ${OF(
e,"en")}.`,DOCUMENT_UNRECORDED:e=>`${Wu(e,"en")} ${RF(e,"does","do")} not come from a run in the history.`,
DOCUMENT_TITLE:e=>`The title of a ${e.kind} is written ${K(e.written,"en")}, by this result it is ${K(
e.expected,"en")}.`},Jee={id:Hee,en:Zee};function Vee(e,t){
return Jee[t][e.code](e.params)}var AF=(e,t)=>Vee(e,t);function Zf(){return ue(()=>{he();let e=et(),
{competition:t}=e,{language:n}=t.settings,r=Dt(e,{provisional:!1}),
o=ut(n),i=it(t.stages,o.rows).filter(u=>u.status==="decided"),a=ua(o.rows),s=[...i.length===0&&a===void 0?
[{code:"NOTHING_DECIDED",params:null}]:[],...Yee(e,o),...Qee(r),...ete(e,r,o),...ate(o),...CF(e,r,o)];
return{ok:s.length===0,decided:i.map(({stage:u,at:l,by:c,hash:d})=>({stage:u,at:l,by:c,code:or(d)})),
computed:a===void 0?null:{at:a.at,by:a.by},differences:s.map(u=>{var l,c,d;return{code:u.code,stage:
(l=
u.stage)!=null?l:null,tab:(c=u.tab)!=null?c:null,cell:(d=u.cell)!=null?d:null,message:u.code==="RANKING_STOPPED"?
rr(u.params,n):AF(u,n)}})}})}function Yee(e,{rows:t}){let{stages:n,settings:r}=e.competition,
o=it(n,t),i=zy(r.language),a=new k,s=o.flatMap(({stage:p,status:h,hash:b,at:C,by:A})=>{if(h!=="decided")return[
];let P=i.find(j=>j.stage===p),N=By(e,P,b),I=jy(e,b,p)!==null,_=N===null?[{code:"DECISION_DAMAGED",
stage:p,tab:Z.decisions[r.language],params:{at:C,isSame:I}}]:[],M=[or(b),Xn(C),A].join(", "),
z=P===void 0?M:[P.code,P.at,P.by].join(", ");if(z!==M){let j=Z.decisions[r.language];_.push({code:
"DECISION_MISLABELLED",stage:p,tab:j,params:{written:z,recorded:M}})}let L=(N!=null?N:[]).filter(j=>!a.
has(E.stringify(j)));for(let j of L)a.add(E.stringify(j));return[..._,...L.map(j=>({code:"CHANGED",
stage:p,
tab:j.tab,cell:j.cell,params:j}))]}),u=i.filter(p=>!t.some(h=>h.action==="decide"&&h.stage===p.stage&&
h.hash===p.hash)).map(p=>({code:"DECISION_UNRECORDED",stage:p.stage,params:{code:p.code,at:p.at}})),
l=ua(t),c=o.slice(1+o.map(({status:p})=>p).lastIndexOf("decided")),d=c.length<o.length&&c.every(({
status:p})=>p===
"open");return[...s,...u,...d||l===void 0?[]:Xee(e,l)]}function Xee(e,{at:t,hash:n}){let r=jy(e,n);
return r===
Ro?[]:r===null?[{code:"CHANGED_SINCE_COMPUTED",params:{at:t}}]:[{code:"COMPUTED_BY_EARLIER_RULES",
params:{
at:t,version:r,present:Ro}}]}var Qee=({findings:e})=>e.filter(t=>t.severity==="error").map(t=>({code:
"RANKING_STOPPED",stage:t.stage,tab:t.tab,cell:t.cell,params:t}));function ete(e,{results:t},{rows:n}
){
var h,b,C,A;let{competition:r}=e,o=ua(n),i={id:(h=o==null?void 0:o.run)!=null?h:"",at:(b=o==null?
void 0:
o.at)!=null?b:"",by:(C=o==null?void 0:o.by)!=null?C:"",hash:(A=o==null?void 0:o.hash)!=null?A:"",
provisional:!1},
{stages:a,settings:s}=r,u=it(a,n).flatMap(({status:P},N)=>P==="open"?[a[N]]:[]),l=new k(u.map(P=>kl(
P,a,s.language)));u.length>0&&l.add(Z.finalRanking[s.language]);let c=ie(r.settings.language).tabs,d=[
c.computed(i.at,i.by,i.id),c.method(r.settings.method),c.hash(i.hash)];return My(r,t,Cp(r,t),i).flatMap(
P=>{let{name:N,grid:I}=dn(P.name);if(l.has(P.name)&&!tte(I,P))return[];if(I===null)return o===void 0?
[]:[{code:"RANKING_MISSING",tab:N,params:null}];let _=Q1(I);return[..._!==null&&n.some(z=>z.run===_)?
rte(N,I,P):[{code:"RANKING_UNRECORDED",tab:N,params:null}],..._===(o==null?void 0:o.run)?nte(N,I,d):
[],...ite(N,X1(I,P))]})}var tte=(e,{values:t,headerRow:n})=>{var r,o;return e!==null&&W((r=e.values[
n])==
null?void 0:r[0])===W((o=t[n])==null?void 0:o[0])};function nte(e,t,n){var o;let r=W((o=t.values[1])==
null?void 0:o[0]);return n.every(i=>r.includes(i))?[]:[{code:"RANKING_ORIGIN",tab:e,cell:"A2",params:
{
expected:n.join(" \xB7 ")}}]}function rte(e,t,{values:n}){var i,a;let[r,o]=[W((i=t.values[0])==null?
void 0:i[0]),W((a=n[0])==null?void 0:a[0])];return r===o?[]:[{code:"RANKING_TITLE",tab:e,cell:"A1",
params:{
written:r,expected:o}}]}var ote=10;function ite(e,t){let n=t.slice(0,ote).map(o=>({code:
"RANKING_ROW",
tab:e,cell:"cell"in o?o.cell:void 0,params:o})),r=t.length-n.length;return r===0?n:[...n,{code:
"RANKING_MORE",tab:e,params:{count:r}}]}function ate({name:e,links:t}){let n=pD(t,ln),r=t.filter(({
row:u,
texts:l,chain:c})=>c===""&&gD(l)&&!n.some(d=>d.row===u)),i=[...n,...r.map(({row:u})=>({row:u,reason:
"unsealed"}))].sort((u,l)=>u.row-l.row).map(({row:u,reason:l})=>({code:"HISTORY_ROW",tab:e,cell:`A${u+
1}`,params:{row:u+1,reason:l}})),a=Be(np),s=a!==null&&!t.some(({chain:u})=>u===a);return[...i,...s?[
{code:"HISTORY_CUT",tab:e,params:null}]:[]]}m();m();m();m();function ute(e,t){let n=v.from({length:t.length+1}
,(r,o)=>o);for(let r=1;r<=e.length;r++){let o=[r];
for(let i=1;i<=t.length;i++){let a=n[i-1]+(e[r-1]===t[i-1]?0:1);o.push(g.min(o[i-1]+1,n[i]+1,a))}n=o}
return n[t.length]}function Jf(e,t){var o,i;let n=Ot(e);return(i=(o=t.map(a=>({tag:a,away:ute(n,Ot(a))}
)).
filter(({tag:a,away:s})=>s<=g.max(2,g.floor(a.length/3))&&s<g.max(n.length,2)).sort((a,s)=>a.away-s.
away)[0])==null?void 0:o.tag)!=null?i:null}var lte=[/\u00ab\s*([^\u00ab\u00bb]+?)\s*\u00bb/g,
/<<\s*([^<>]+?)\s*>>/g,/[$#]?\{\s*([^{}]+?)\s*\}/g,/(?<!\d\s?)%(\p{L}[^%\n]*?)%/gu,
/\uff5b+\s*([^\uff5b\uff5d]+?)\s*\uff5d+/g,/\[+\s*([^[\]]+?)\s*\]+/g],cte=e=>/^\p{L}[\p{L}\p{N}\s_./-]{0,39}$/u.
test(e),dte=new y([["nama",["penerima","inovasi"]],["name",["penerima","inovasi"]],["judul",[
"inovasi"]],["innovation",["inovasi"]],["opd",["instansi"]],["unit",["instansi"]],["sekolah",[
"instansi"]],
["institution",["instansi"]],["skor",["nilai"]],["score",["nilai"]],["juara",["predikat","peringkat"]],
["rank",["peringkat"]],["date",["tanggal"]],["number",["nomor"]]]);function mte(e,t){var a,s;let n=Jf(
e,t);if(n!==null)return n;let r=e.split(/[\s_./-]+/).map(Ot),o=t.filter(u=>r.includes(Ot(u))).sort((
u,l)=>l.
length-u.length),i=[...r].reverse().flatMap(u=>{var l;return(l=dte.get(u))!=null?l:[]});return(s=(a=
o[0])!=null?a:i.find(u=>t.includes(u)))!=null?s:null}function PF(e,t){return lte.flatMap(n=>{var r;
return((r=
e.match(n))!=null?r:[]).flatMap(o=>{let i=o.replace(n,"$1");return cte(i)?[{tag:o,near:mte(i,t)}]:[]}
)})}var NF=["inovasi","penerima","kompetisi"],pte=80;function Vf(e,t){let n=hte(e);if(n===null)return[
{code:"NOT_A_DOCX",tag:"",paragraph:""}];let r=n.map(Gp),o=r.flatMap(i=>bte(i,t));return o.length>0?
o:r.flat().
some(fte)?Ste(e,t):gte(r.flat(),t)}var fte=e=>$F(e).some(t=>"sign"in t&&t.tag!=="");function gte(e,t){
var i,a;let n=f.keys(t).filter(s=>typeof t[s]=="string"),r=e.flatMap(s=>PF(s,n).map(u=>({code:
"TAG_FOREIGN",...u,paragraph:Yf(s)}))),o=(a=(i=NF.find(s=>n.includes(s)))!=null?i:n[0])!=null?a:NF[0];
return r.
length>0?r:[{code:"NO_FIELDS",tag:o,paragraph:""}]}function hte(e){try{let t=eu(e);return qp(t)===null?
null:t.file(Si).map(n=>n.asText())}catch{return null}}var IF=(e,{root:t,loops:n})=>t.has(e)||n.some(
({scope:r})=>r===null||r.has(e)),yte=({root:e,loops:t})=>[...e.values(),...t.flatMap(({scope:n})=>[
...n!=
null?n:[]])];function bte(e,t){let n=new y(f.keys(t).map(i=>[Ot(i),i])),r={fields:t,root:n,loops:[]}
;
return[...e.flatMap(i=>{let a=Yf(i);return $F(i).flatMap(s=>wte(s,a,r))}),...r.loops.map(({tag:i,
paragraph:a})=>({
code:"LOOP_UNCLOSED",tag:i,paragraph:a}))]}function wte(e,t,n){let{tag:r}=e;if("fault"in e)return IF(
Ot(r),n)||e.fault!=="TAG_SINGLE"?[{code:e.fault,tag:r,paragraph:t}]:[];let{sign:o}=e;return o==="/"?
vte(r,t,n):o===""||o==="#"||o==="^"?kte(o,r,t,n):[{code:"TAG_UNSUPPORTED",tag:o+r,paragraph:t}]}
function vte(e,t,{
loops:n}){let r=Ot(e),o=n.pop();return o===void 0?[{code:"LOOP_UNOPENED",tag:e,paragraph:t}]:r!==""&&
Ot(o.tag)!==r?[{code:"LOOP_CROSSED",tag:e,paragraph:t}]:[]}function kte(e,t,n,r){var u;let o=Ot(t),i=IF(
o,r),a=r.fields[(u=r.root.get(o))!=null?u:""],s=i?[]:[{code:"TAG_UNKNOWN",tag:t,near:Jf(t,yte(r)),
paragraph:n}];
return e!==""?r.loops.push({tag:t,paragraph:n,scope:xte(a,i)}):a!==void 0&&typeof a!="string"&&s.push(
{code:"LIST_AS_TEXT",tag:t,paragraph:n}),s}function xte(e,t){return typeof e=="string"?new k:e===void 0?
t?new k:null:e.length===0?null:new k(e.flatMap(n=>f.keys(n).map(Ot)))}function $F(e){var r;let t=[],
n=e;for(;;){let o=n.search(/\{\{|\}\}|(?<![$#])\{[^{}]*\}(?!\})/);if(o<0)return t;if(n.startsWith(
"}}",o))t.push({fault:"TAG_UNOPENED",tag:Tte(n.slice(0,o))}),n=n.slice(o+2);else if(n.startsWith(
"{{",
o)){let i=n.slice(o+2),a=i.search(/\{\{|\}\}/);if(a<0||i.startsWith("{{",a))t.push({fault:
"TAG_UNCLOSED",tag:Yf(a<0?i:i.slice(0,a),30)}),n=a<0?"":i.slice(a);else{let[,s="",u=""]=(r=/^\s*([#^/@><=&!%?-]*)\s*([\s\S]*?)\s*$/.
exec(i.slice(0,a)))!=null?r:[];t.push({sign:s,tag:u}),n=i.slice(a+2)}}else{let i=n.indexOf("}",o);t.
push({fault:"TAG_SINGLE",tag:n.slice(o+1,i).trim()}),n=n.slice(i+1)}}}var Tte=e=>{var t,n;return Yf(
(n=(t=/\S*\s*$/.exec(e))==null?void 0:t[0].trim())!=null?n:"",30)};function Yf(e,t=pte){let n=e.replace(
/\s+/g," ").trim(),r=v.from(n);return r.length<=t?n:`${r.slice(0,t-1).join("")}\u2026`}function Ste(
e,t){
try{return id(e,t),[]}catch(n){let r=nu(n);if(r===null)throw n;return"tags"in r?(r.tags.length>0?r.tags:
[""]).map(i=>({code:"TAG_BROKEN",tag:i,paragraph:""})):[{code:"NOT_A_DOCX",tag:"",paragraph:""}]}}m(
);var Ete={TAG_UNKNOWN:(e,t)=>`{{${e}}} bukan isian yang dikenal${t===null?"":`; maksudnya {{${t}}}?`}`,
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
title:e=>`Templat ${e}`},Cte={TAG_UNKNOWN:(e,t)=>`{{${e}}} is no known field${t===null?"":`; is {{${t}}} meant?`}`,
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
title:e=>`Template ${e}`},Ia=e=>e==="id"?Ete:Cte;function Jw(e,t){let n=Ia(
t),r=e.map(o=>{let i="near"in o?n[o.code](o.tag,o.near):n[o.code](o.tag);return o.paragraph===""?i:`${i}${i.
endsWith("?")?"":","} ${n.at(o.paragraph)}`});return[...new k(r)]}function _F(e,t,n){let r=Ia(n),o=Jw(
t,n),i=o.slice(0,5);return r.faulty(e,[...i,...o.length>5?[r.more(o.length-5)]:[]].join("; "))}m();
var FF="templates",Rte=re({maker:q(),fileId:q(),modified:q()}),Dte=un(q(),Ge(Rte));function Ku(){let e=Be(
FF);try{let t=at(Dte,E.parse(e!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}function Vw(
e,t){
var i;let n=Ku(),r=((i=n[e])!=null?i:[]).filter(({maker:a})=>a!==(t==null?void 0:t.maker)),o={...n};
t===null?delete o[e]:o[e]=[...r,t],Ke(FF,E.stringify(o))}m();m();var MF="lease",LF=300*1e3,Ote=re({
who:q(),run:q(),until:It(),width:Re(It())});function jF(e,t){var s;
let n=Ate(),r=R.now();if(n!==null&&n.who!==e&&n.until>r)return{holder:n};let o=n!==null&&n.who===e&&
n.until>0,[i,a]=o?[n.run,(s=n.width)!=null?s:10]:[t(),10];return Yw({who:e,run:i,width:a,until:r+LF}
),
{run:i,width:a}}var zF=(e,t,n)=>Yw({who:e,run:t,width:n,until:R.now()+LF}),BF=(e,t)=>Yw({who:e,run:t,
until:0}),Yw=e=>Ke(MF,E.stringify(e));function Ate(){let e=Be(MF);try{let t=at(Ote,E.parse(e!=null?e:
"null"));return t.success?t.data:null}catch{return null}}m();m();m();var Pte=["edited","own"],$a=(e,
t)=>e!==null&&e.maker!==""&&e.maker!==t;function UF(e,t,n,{user:r,remake:o,
renew:i}){if((t==null?void 0:t.status)==="signed"){let u=t.content===e;return i&&!u?{action:"add"}:
pd(
"signed",n,u?null:"revise")}if(t!==null&&$a(t,r))return i?{action:"add"}:pd(t.status,null,"own-copy");
if(n===null)return t!==null&&t.fileId!==""&&!o&&!i?pd("deleted",null,"remake"):{action:"create"};let a=t!==
null&&t.fileId===n.id&&t.modified!==""&&n.modified>t.modified,s=t!==null&&(a||Pte.includes(t.status));
return s&&!i?pd(t.status==="own"?"own":"edited",n,"overwrite"):n.content===e&&!s?pd("made",n,null):{
action:"update",file:n}}var pd=(e,t,n)=>({action:"keep",status:e,file:t,choice:n});function WF(e,t){
return{number:e===void 0||e.number===""?null:e.number,file:e===void 0||e.link===""?
null:e.link,status:e===void 0?"":Np(e,t)}}function KF(e,t,n,r,o){let{status:i,...a}=WF(t,o),s=e.decision.
action==="keep"?e.decision.choice:null,u=ie(o).documents,l=t!==void 0&&$a(t,r)?u.ofAnother(i,t.maker,
t.at):i;return{kind:e.planned.kind.id,entry:e.planned.about===""?null:e.planned.about,title:e.title,
...a,status:n===void 0?l:u.failed(wi(n,o)),...n===void 0&&t!==void 0?{state:t.status}:{},...s===null?
{}:{choice:s}}}var GF=(e,t)=>({...WF(e,t),kind:e.kind,entry:e.entry===""?null:e.entry,title:e.title,
state:e.status});m();var qF=ki.columns.map(e=>e.key).filter(e=>e!=="number");function Xf(e){var c,d;
let{name:t,grid:n}=dn(
Z.documents[e]),r=n===null?_te(t,e):Js(n),o=Ln(),i=new y(r.rows),a=()=>[...i].flatMap(([p,h])=>h.spreadsheet===
o?[{place:p,row:h}]:[]),s=new y;for(let p of a()){let h=`${p.row.kind}:${p.row.entry}`;s.set(h,[...(
c=
s.get(h))!=null?c:[],p])}let u=g.max((d=n==null?void 0:n.values.length)!=null?d:0,3),l=(p,h)=>h==="status"?
Np(p,e):p[h];return{of:(p,h)=>{var b;return(b=s.get(`${p}:${h}`))!=null?b:[]},all:a,ofRun:p=>a().
flatMap(({row:h})=>h.run===p?[h]:[]),reserve:()=>u++,write:p=>{let h=p.flatMap(({place:b,row:C})=>{
let A=i.
get(b);return i.set(b,C),A!==void 0&&qF.every(P=>A[P]===C[P])?[]:[b]});if(h.length!==0){Nte(t,r,e);
for(let b of Ite(
h,i))for(let C of $te(r.columns,qF)){let A=b.rows.map(P=>C.keys.map(N=>l(P,N)));Yt(t,b.first,C.column,
A)}Sn()}}}}function Nte(e,{headerRow:t,columns:n},r){let o=ki.columns.filter(({key:a})=>!n.has(a));
if(t===
null||o.length===0)return;let i=g.max(...n.values())+1;Yt(e,t,i,[o.map(({header:a})=>a[r])]);for(let[
a,{key:s}]of o.entries())n.set(s,i+a)}function Ite(e,t){let n=[],[r,o]=[g.min(...e),g.max(...e)];for(
let i=r;i<=
o;i+=1){let a=t.get(i),s=n[n.length-1];a!==void 0&&(s!==void 0&&s.first+s.rows.length===i?s.rows.push(
a):n.push({first:i,rows:[a]}))}return n.filter(({first:i,rows:a})=>e.some(s=>s>=i&&s<i+a.length))}
function $te(e,t){
let n=t.flatMap(o=>{let i=e.get(o);return i===void 0?[]:[{key:o,column:i}]}).sort((o,i)=>o.column-i.
column),r=[];for(let{key:o,column:i}of n){let a=r[r.length-1];a!==void 0&&a.column+a.keys.length===i?
a.keys.push(o):r.push({column:i,keys:[o]})}return r}function _te(e,t){let n=ie(t).tabs,r=ki.columns.
map(i=>({header:i.header[t],width:i.width,..."format"in i?{format:i.format}:{},value:()=>""}));En(Nt(
e,n.documents,n.documentsOrigin,r,[],0));let o=new y(ki.columns.map((i,a)=>[i.key,a]));return{rows:
new y,
columns:o,headerRow:null}}m();var Gu=({kind:e,about:t})=>`${e.id}:${t}`;function HF(e){let t=new y;
for(let n of e){let{sheet:r,kind:o,
entry:i,revision:a=""}=n.properties,s=[r,o,i,a].join(":");n.type===ir&&o!==void 0&&!t.has(s)&&t.set(
s,n)}return t}function ZF(e,t){var B,U,G,H;let{competition:n,numberOf:r,ledger:o,files:i,templates:a,
options:s,backoff:u}=t,{kind:l,about:c}=e,d=o.of(l.id,c),p=Fte(d,s.user),h=(B=p==null?void 0:p.row)!=
null?B:null,b=e.fields(r),C=l.title(b),A=Cn(pc(l.id,a.versionOf(l),a.shown(l,b))+C),P=X=>({sheet:Cn(
Ln()),kind:l.id,entry:Cn(c),...X===""?{}:{revision:X}}),N=X=>{let{sheet:ee,entry:be}=P(X);return i.get(
[ee,l.id,be,X].join(":"))},I=$a(h,s.user)?null:(G=N((U=h==null?void 0:h.revision)!=null?U:""))!=null?
G:Lte(h,s.user,n,u),_={user:s.user,remake:s.remake,renew:s.renew.includes(Gu(e))},M=UF(A,h,I,_),z=M.
action==="add",L=z?Mte(d,s.user):(H=h==null?void 0:h.revision)!=null?H:"",j=z?N(L):void 0;return{
planned:e,
filed:z?null:h,place:z||p===null?o.reserve():p.place,revision:L,fields:b,title:L===""?C:`${C} \u2013 Rev. ${L}`,
content:A,properties:{...P(L),content:A},decision:j===void 0?M:{action:"update",file:j}}}function Fte(
e,t){
var r;let n=o=>o.reduce((i,a)=>i===null||w(a.row.revision)>=w(i.row.revision)?a:i,null);return(r=n(e.
filter(({row:o})=>!$a(o,t))))!=null?r:n(e)}function Mte(e,t){let n=e.filter(({row:r})=>!$a(r,t));
return n.
length===0?"":x(g.max(...n.map(({row:r})=>w(r.revision)||0))+1)}function Lte(e,t,{settings:n},r){
return e===
null||e.fileId===""||e.maker!==t?null:en(Po(e.fileId,r),n.language)}m();var Qf=(e,t,{user:n,run:r})=>{
var o,i,a,s,u,l,c,d;return{kind:e.planned.kind.id,entry:e.planned.about,
title:e.title,number:(i=(o=e.filed)==null?void 0:o.number)!=null?i:"",link:(s=(a=e.filed)==null?void 0:
a.link)!=null?s:"",fileId:(l=(u=e.filed)==null?void 0:u.fileId)!=null?l:"",status:t,statusText:"",
maker:n,
at:Xn(st()),spreadsheet:Ln(),content:(d=(c=e.filed)==null?void 0:c.content)!=null?d:"",modified:"",
run:r,
revision:e.revision}},Xw=(e,t,n)=>({...Qf(e,jte(e),n),fileId:t.id,link:t.link,content:e.content,
modified:t.
modified});function jte({fields:e}){let t=e.rancangan;return typeof t=="string"&&t!==""&&t!==Je?
"draft":"made"}function JF(e,t){let{decision:n,filed:r}=e;return n.action!=="keep"?r:n.status==="made"&&
n.file!==null&&(r===null||!Qw(r))?Xw(e,n.file,t):r===null?null:n.status==="made"?r:{...r,status:n.status}
}
var Qw=({status:e})=>e==="made"||e==="draft";m();var ev=(e,t)=>`${e.id}.${Vs(e,t)}`;function VF(e,t,
n,r){let{language:o}=e.settings,i=Ku(),a=new y,s=new y,
u=l=>{var d,p;let c=ev(l,e);return a.has(c)||a.set(c,zte(l,(d=i[c])!=null?d:[],{folder:t,user:n,
language:o,
backoff:r})),(p=a.get(c))!=null?p:null};return{versionOf:l=>{let c=u(l);return c===null?mc(Wo(l,e)):
`${c.id}@${c.modified}`},shown:(l,c)=>u(l)===null?Au(c,ad(Wo(l,e))):c,bytesOf:(l,c)=>{let d=u(l);if(
d===
null)return Wo(l,e);let p=s.get(l.id);if(p!==void 0)return p;let h=nv(d,r,o),b=Vf(h,c);return b.length>
0&&fe(me("TEMPLATE_FAULT",_F(l.id,b,o))),s.set(l.id,h),h}}}function tv(e,{folder:t,user:n,language:r,
backoff:o}){var u;let i=e.find(({maker:l})=>l===n),a=e[0];if(i===void 0)return a===void 0?{source:
"built-in"}:{source:"foreign",maker:a.maker};let s=(u=t.files.find(({id:l})=>l===i.fileId))!=null?u:
en(
Po(i.fileId,o),r);return s===null?{source:"gone"}:{source:s.type===ir&&s.modified===i.modified?
"unedited":"own",file:s}}function zte(e,t,n){let r=Ia(n.language),o=tv(t,n);return o.source==="foreign"?
fe(
me("TEMPLATE_FAULT",r.foreign(e.id,o.maker))):o.source==="gone"?fe(me("TEMPLATE_FAULT",r.deleted(e.id))):
o.source==="own"?o.file:null}function nv(e,t,n){if(e.type!==ir)return en(Jy(e.id,t),n);let[r]=ga([e.
id],bi,t);return en(r!=null?r:{failure:{kind:"unknown",reason:"no-answer"}},n)}var eg="\u0001";
function XF(e,t,n,r){let{language:o}=e.settings,i=Xf(o),a=No(e,n.user,r),s=VF(e,a,n.user,
r),u={competition:e,numberOf:(L,j)=>Kte(i,L,j),ledger:i,files:HF(a.files),templates:s,options:n,
backoff:r},
l=t.map(L=>ZF(L,u)),c=l.filter(L=>L.decision.action!=="keep"&&!n.skip.includes(Gu(L.planned))),d=c.slice(
0,10),p=d.map(L=>id(s.bytesOf(L.planned.kind,L.fields),L.fields)),h=new y,b=l.filter(L=>{var j;
return((j=
L.filed)==null?void 0:j.run)===n.run&&L.filed.status==="begun"&&Ute(L)});for(let L of l){let j=JF(L,
n);j!==null&&h.set(L,j)}let C=Gte(i,n);for(let L of d)h.set(L,Qf(L,"begun",n));i.write([...YF(h),...C]);
let A=Ao(d.map((L,j)=>{var B;return{fileId:L.decision.action==="update"?L.decision.file.id:null,
folder:a.
id,title:L.title,properties:L.properties,from:bi,to:ir,bytes:(B=p[j])!=null?B:new D}}),r),{failures:
P,
again:N}=Bte(d,A,h,n);i.write(YF(h));for(let L of P.values())Rr(L)&&ha(L,o);let I=L=>d.filter(j=>L.includes(
j.decision.action)&&!P.has(j)&&!N.has(j)).length,_=i.ofRun(n.run),M={made:_.filter(Qw).length,failed:
_.
filter(({status:L})=>L==="begun"||L==="failed").length};return{batch:{created:I(["create","add"])+b.
length,updated:I(["update"]),unchanged:l.filter(L=>L.decision.action==="keep").length-b.length,
failed:P.
size,documents:[...l.map(L=>KF(L,h.get(L),P.get(L),n.user,o)),...C.map(({row:L})=>GF(L,o))],done:l.length-
c.length+d.length-N.size,total:l.length,more:c.length>d.length||N.size>0,skip:[...n.skip,...[...P.keys(
)].
map(L=>Gu(L.planned)),...[...N].filter(L=>Wte(A[d.indexOf(L)])).map(L=>Gu(L.planned)+eg)]},run:M}}
function Bte(e,t,n,r){
var a,s;let o=new y,i=new k;for(let[u,l]of e.entries()){let c=t[u];if(c===void 0)continue;if("ok"in c){
n.set(l,Xw(l,c.ok,r));continue}let{failure:d}=c,p=d.kind==="haste"||Gs(d);if(p&&!r.skip.includes(Gu(
l.planned)+eg)){i.add(l);continue}o.set(l,d),p||n.set(l,{...Qf(l,"failed",r),modified:(s=(a=l.filed)==
null?void 0:a.modified)!=null?s:""})}return{failures:o,again:i}}var Ute=({decision:e})=>e.action==="keep"&&
e.status==="made"&&e.file!==null,Wte=e=>e!==void 0&&"failure"in e&&Gs(e.failure),YF=e=>[...e].
map(([{place:t},n])=>({place:t,row:n}));function Kte(e,t,n){var o;let r=e.of(t,n).flatMap(({row:i})=>i.
number===""?[]:[i.number]);return(o=r[r.length-1])!=null?o:null}var Gte=(e,{user:t,isCurrent:n})=>e.
all().filter(({row:r})=>r.maker===t&&!["signed","own"].includes(r.status)&&!n(r.kind,r.entry)).map((
{
place:r,row:o})=>({place:r,row:{...o,status:"void"}}));var qte=re({kinds:Ge(q()),skip:Re(Ge(q())),
renew:Re(Ge(q())),remake:Re(Ve())});function fd(e){return ue(
()=>{let t=R.now(),{kinds:n,skip:r=[],renew:o=[],remake:i=!1}=ge(qte,e);return he(),Se(()=>{let a=et(
),
{competition:s}=a,{language:u}=s.settings,l=[...new k(n)].map(B=>rv(B,u)),c=ut(u),{findings:d,
blocking:p,
hash:h,context:b}=qf(a,c,l),C=l.filter(B=>Gf(B,b)),A=EF(p);if(C.length===0&&l.length>0)return QF(p,u);
if(b.winners===null&&A.length>0)return QF(A,u);let P=Ne(),N=jF(P,$t);if("holder"in N){let{who:B,
until:U}=N.
holder;return fe(me("BUSY",ie(u).problems.leased(B,Zte(U))))}let I=Na(C,b),_={user:P,run:N.run,skip:
r,
renew:o,remake:i,isCurrent:Gw(b)},M=Cr(N.width,t),{batch:z,run:L}=XF(s,I,_,M);z.more?M.width!==N.width&&
zF(P,N.run,M.width):(Jte(c,{id:N.run,hash:h,...L},P,u),BF(P,N.run));let j=C.length===l.length;return{
ok:j&&z.failed===0&&!r.some(B=>!B.endsWith(eg)),findings:Kr([...j?d:p,...Hte(C,I)],u),...z}})})}var Hte=(
e,t)=>e.
filter(n=>!t.some(r=>r.kind===n)).map(({id:n})=>({code:"NO_DOCUMENT",severity:"warning",params:{kind:
n}})),
Zte=e=>st(new R(e)).slice(11,16);function rv(e,t){var r;let n=zi.map(o=>o.id).join(", ");return(r=md(
e))!=null?r:fe(me("BAD_REQUEST",ie(t).problems.unknownKind(e,n)))}function QF(e,t){let n={created:0,
updated:0,unchanged:0,failed:0,documents:[],done:0,total:0,more:!1,skip:[]};return{ok:!1,findings:Kr(
e,t),...n}}function Jte(e,t,n,r){if(t.made+t.failed===0)return;let o=ie(r).history.documents(t.made,
t.failed);e.rows.some(i=>i.run===t.id&&i.detail===o)||Xt(e,{at:st(),by:n,action:"documents",detail:o,
run:t.id,hash:t.hash},r)}var ov=re({kind:q()}),Vte=re({kind:q(),content:q()}),eM=e=>ue(()=>{let{kind:
t}=ge(ov,e);return he(),
gd(tg(t))}),tM=e=>ue(()=>{let{kind:t}=ge(ov,e);return he(),Se(()=>{let n=tg(t),r=iM(n);return"file"in
r?gd(n,r):(aM(n,ir,Wo(n.kind,n.competition)),gd(n))})}),nM=e=>ue(()=>{let{kind:t,content:n}=ge(Vte,e);
return he(),Se(()=>{let r=tg(t),o=Wp(n),i=s=>(s/1024/1024).toFixed(1);if(o.length>xp){let s=Ia(r.language).
tooLarge(i(o.length),i(xp));return fe(me("TEMPLATE_FAULT",s))}let a=sM(o,r);return a.length===0&&aM(
r,bi,o),{...gd(r),refused:a}})}),rM=e=>ue(()=>{let{kind:t}=ge(ov,e);return he(),Se(()=>{var u;let n=tg(
t),{name:r,competition:o,user:i,language:a,backoff:s}=n;if(((u=Ku()[r])!=null?u:[]).some(({maker:l})=>l===
i)){let l=oM(r);for(let{id:c,properties:d}of No(o,i,s).files)d.sheet===l.sheet&&d.template===l.template&&
en(Zy(c,{trashed:!0},s),a)}return Vw(r,null),gd(n)})});function tg(e){let t=R.now(),n=et(),{
competition:r}=n,
o=dt(r.settings.language),i=rv(e,o),{context:a}=qf(n,ut(r.settings.language),[i]),s=ev(i,r),[u,l]=[
Ne(),
Cr(1,t)];return{competition:r,kind:i,name:s,fields:qw(i,a),user:u,language:o,backoff:l}}var oM=e=>({
sheet:Cn(Ln()),template:e}),iM=({name:e,user:t,language:n,backoff:r})=>{var o;return tv((o=Ku()[e])!=
null?o:[],{folder:{files:[]},user:t,language:n,backoff:r})};function aM({competition:e,kind:t,name:n,
user:r,language:o,backoff:i},a,s){var A;let u=No(e,r,i),l=oM(n),c=u.files.find(P=>P.type===a&&P.properties.
sheet===l.sheet&&P.properties.template===l.template),d=Ia(o).title(t.id),p={fileId:(A=c==null?void 0:
c.id)!=null?A:null,folder:u.id,title:d,properties:l,from:bi,to:a,bytes:s},[h]=Ao([p],i),{id:b,
modified:C}=en(
h!=null?h:{failure:{kind:"unknown",reason:"no-answer"}},o);Vw(n,{maker:r,fileId:b,modified:C})}var Yte=[
"TAG_UNKNOWN","LIST_AS_TEXT"],sM=(e,{fields:t,language:n})=>Jw(Vf(e,t!=null?t:{}).filter(({code:r})=>t!==
null||!Yte.includes(r)),n);function gd(e,t=iM(e)){let{kind:n,fields:r,language:o,backoff:i}=e;return{
kind:n.id,source:t.source,maker:"maker"in t?t.maker:null,link:"file"in t?t.file.link:null,faults:t.source===
"own"?sM(nv(t.file,i,o),e):[],refused:[],title:r===null?null:n.title(r),fields:r===null?null:uM(r)}}
var Xte=200,uM=e=>f.fromEntries(f.entries(e).map(([t,n])=>[t,typeof n=="string"?n.slice(0,Xte):n.slice(
0,1).map(uM)]));m();m();var ene=["begun","failed","deleted","void"],lM=({row:{kind:e,entry:t,
revision:n}})=>[e,t,n].join(":"),
cM=({document:e,pdf:t})=>(t==null?void 0:t.properties.at)===e.modified,dM={failure:{kind:"unknown",
reason:"no-answer"}};function mM(e,t,n,r,o){var b;let{language:i}=e.settings,a=Xf(i).all().map(({row:
C})=>C).
filter(C=>C.maker===n&&t.includes(C.kind)&&!ene.includes(C.status)),s=a.length===0?null:No(e,n,o),u=s===
null?[]:tne(a,s,i,o),l=u.filter(C=>!cM(C)&&!r.includes(lM(C))),c=l.slice(0,10),d=new y(nne(c,(b=s==null?
void 0:s.id)!=null?b:"",o).map((C,A)=>[c[A],C])),p=[...d.values()].flatMap(C=>"failure"in C?[C.failure]:
[]);for(let C of p)Rr(C)&&ha(C,i);let h=c.filter(C=>{var A;return"ok"in((A=d.get(C))!=null?A:dM)});
return{
ok:p.length+r.length===0,created:h.filter(({pdf:C})=>C===null).length,updated:h.filter(({pdf:C})=>C!==
null).length,unchanged:u.filter(cM).length,failed:p.length,files:u.map(C=>{var _,M,z;let A=(_=d.get(
C))!=null?_:{ok:C.pdf},{kind:P,entry:N,title:I}=C.row;return{kind:P,entry:N===""?null:N,title:I,file:
"ok"in A&&(z=(M=A.ok)==null?void 0:M.link)!=null?z:null,problem:"ok"in A?null:ie(i).documents.failed(
wi(A.failure,i))}}),done:u.length-l.length+c.length,total:u.length,more:l.length>c.length,skip:[...r,
...c.filter(C=>!h.includes(C)).map(lM)]}}var tne=(e,{files:t},n,r)=>e.flatMap(o=>{var u,l;let{fileId:
i}=o,
a=(u=t.find(({id:c})=>c===i))!=null?u:en(Po(i,r),n),s=(l=t.find(({type:c,properties:d})=>c===Us&&d.of===
i))!=null?l:null;return(a==null?void 0:a.type)===ir?[{row:o,document:a,pdf:s}]:[]});function nne(e,t,
n){
let r=e.map(({document:s})=>s.id),o=e.length===0?[]:ga(r,Us,n),i=e.flatMap(({row:s,document:u,pdf:l}
,c)=>{
var b;let d=o[c];if(d===void 0||"failure"in d)return[];let p={of:u.id,at:u.modified};return[{...{
fileId:(b=
l==null?void 0:l.id)!=null?b:null,folder:t,title:`${s.title}.pdf`,properties:p,from:Us,to:Us},bytes:
d.
ok}]}),a=i.length===0?[]:Ao(i,n);return o.map(s=>{var u;return"failure"in s?s:(u=a.shift())!=null?u:
dM})}var rne=re({kinds:Ge(q()),skip:Re(Ge(q()))}),pM=e=>ue(()=>{let t=Cr(10,R.now()),{kinds:n,skip:r=[
]}=ge(
rne,e);return he(),Se(()=>mM(et().competition,n,Ne(),r,t))});m();m();var one=[[
"\xD0\xCF\u0011\xE0\xA1\xB1\u001a\xE1","old"],["%PDF","pdf"],["\xFF\xD8\xFF","photo"],["\x89PNG",
"photo"],["GIF8","photo"],["RIFF","photo"],["II*\0","photo"],["MM\0*","photo"]],ine=e=>/^[\s\S]{4}ftyp(?:hei|hev|mif|msf|avi)/.
test(e),ane=e=>e.every(t=>t>=32||t>=9&&t<=13),sne=e=>{var t;return/[;,\t]/.test((t=e.split(/\r?\n/)[
0])!=
null?t:"")};function fM(e){let t=e.slice(0,500),n=v.from(t,o=>x.fromCharCode(o)).join(""),r=one.find(
([o])=>n.startsWith(o));return r!==void 0?r[1]:ine(n)?"photo":ane(t)&&sne(n)?"text":null}m();var une={
old:e=>`${e} berformat lama (.xls, .et) atau terkunci kata sandi: buka di Excel atau WPS, lepas kata sandinya, lalu simpan sebagai .xlsx.`,
text:e=>`${e} berformat CSV: buka di Excel, WPS, atau Google Spreadsheet, pastikan kolom dan angkanya benar, lalu simpan sebagai .xlsx.`,
photo:e=>`${e} adalah foto: ketik nilainya ke berkas .xlsx, dan simpan foto itu sebagai bukti.`,pdf:
e=>`${e} adalah PDF: ketik nilainya ke berkas .xlsx, dan simpan PDF itu sebagai bukti.`},lne={old:e=>`${e} is in an old format (.xls, .et) or locked with a password: open it in Excel or WPS, remove the password and save it as .xlsx.`,
text:e=>`${e} is CSV: open it in Excel, WPS or Google Sheets, check its columns and numbers, and save it as .xlsx.`,
photo:e=>`${e} is a photo: type its scores into the .xlsx file, and keep the photo as evidence.`,pdf:
e=>`${e} is a PDF: type its scores into the .xlsx file, and keep the PDF as evidence.`},cne={id:
"Berkas ini",en:"This file"},gM=(e,t,n=null)=>(t==="id"?une:lne)[e](
n===null?cne[t]:`${t==="id"?"Berkas":"The file"} \u201C${n}\u201D`);m();var ht=(e,t,n={})=>f.assign(
new S(`${e}: ${t}`),{fault:e,place:n}),hM=e=>e instanceof S&&"fault"in
e,ng=e=>hM(e)?e.fault:null;function rg(e,t){try{return t()}catch(n){throw hM(n)&&(n.place={...e(),
...n.place}),n}}m();m();var dne=[[14,22],[45,47]],mne=[9,10];function yM(e){return mne.includes(e)?
"percent":dne.some(([
t,n])=>e>=t&&e<=n)?"date":"plain"}var pne=e=>/^\p{L}+$/u.test(e)&&!/^[ymdhsaegb]+$/i.test(e);
function og(e){
let[t=""]=e.replace(/"[^"]*"|\\.|_.|\*./g,"").replace(/\[(h+|m+|s+)\]/gi,"$1").replace(/\[[^\]]*\]/g,
"").split(";");return/general/i.test(t)||pne(t.trim())?"plain":/[dmyhs]/i.test(t)?"date":t.includes(
"%")?"percent":"plain"}m();m();var iv=/\s+([^\s<>=/"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y,av=/\s*(\/?)>/y,
fne=/&(?:#x([0-9a-f]+)|#(\d+)|([^;&\s]*));?/gi,
gne={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"},hne=["AlternateContent","extLst","rPh"],_a=e=>ht(
"damaged",e.slice(0,60));function bM(e){return e.includes("&")?e.replace(fne,(t,n,r,o)=>{let i=n===void 0?
w(r):w.parseInt(n,16),a=o===void 0?i<=1114111?x.fromCodePoint(i):void 0:gne[o];if(a===void 0||!t.endsWith(
";"))throw _a(t);return a}):e}var sv=e=>{let t=e.indexOf(":");return t<0?e:e.slice(t+1)},yne=e=>e===
32||e>=9&&e<=13;function bne(e,t){let n=t;for(;n<e.length;n++){let r=e.charCodeAt(n);if(yne(r)||r===
62||r===47||r===60)break}return n}function ig(e,t,n){let r=e.indexOf(t,n);if(r<0)throw _a(e.slice(n));
return{inside:e.slice(n,r),next:r+t.length}}function Fa(e,t){var u;let n=[],r=0,o=e.startsWith(
"\uFEFF")?
1:0,i=l=>{var c;if(n.length===0&&l.trim()!=="")throw _a(l);r===0&&l!==""&&((c=t.text)==null||c.call(
t,bM(l)))},a=l=>{var c;if(n.pop()!==l)throw _a(`</${l}>`);r===0?(c=t.close)==null||c.call(t,sv(l)):n.
length<r&&(r=0)},s=l=>{var A,P,N;let c=bne(e,l),d=e.slice(l,c),p={},h=c;for(;;){iv.lastIndex=h;let I=iv.
exec(e);if(I===null)break;h=iv.lastIndex;let _=I[1];_.startsWith("xmlns")||(p[sv(_)]=bM((P=(A=I[2])!=
null?A:I[3])!=null?P:""))}av.lastIndex=h;let b=av.exec(e);if(d===""||b===null)throw _a(e.slice(l-1));
n.push(d);let C=sv(d);return r===0&&hne.includes(C)&&(r=n.length),r===0&&((N=t.open)==null||N.call(t,
C,p)),b[1]==="/"&&a(d),av.lastIndex};for(;;){let l=e.indexOf("<",o);if(l<0)break;l>o&&i(e.slice(o,l));
let c=e.charCodeAt(l+1);if(c===47){let{inside:d,next:p}=ig(e,">",l+2);a(d.trimEnd()),o=p}else if(c===
63)o=ig(e,"?>",l+2).next;else if(c!==33)o=s(l+1);else if(e.startsWith("<!--",l))o=ig(e,"-->",l+4).next;
else if(e.
startsWith("<![CDATA[",l)){let{inside:d,next:p}=ig(e,"]]>",l+9);r===0&&((u=t.text)==null||u.call(t,d)),
o=p}else throw _a(e.slice(l))}if(i(e.slice(o)),n.length>0)throw _a(`<${n[0]}>`)}var ag=e=>e.includes(
"_x")?e.replace(/_x([0-9A-Fa-f]{4})_/g,(t,n)=>x.fromCharCode(w.parseInt(n,16))):e,Ko=e=>e.replace(
/&/g,
"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;"),wM=e=>Ko(Kp(e).replace(
/_(?=x[0-9A-Fa-f]{4}_)/g,
"_x005F_"));var wne=1048576,sg=16384,lv=2e6,vne=1462,kne=864e5,xne=R.UTC(1899,11,30);function Tne(e){
let[t,n,r]=[
0,0,0];for(;r<3;r++){let i=e.charCodeAt(r)&223;if(i<65||i>90)break;t=t*26+i-64}let o=e.length-r;for(
;r<
e.length;r++){let i=e.charCodeAt(r)-48;if(i<0||i>9)break;n=n*10+i}if(t===0||o<1||o>7||r<e.length)throw ht(
"damaged",`the cell "${e}"`);return{row:n-1,column:t-1}}function uv(e,t){if(!/^\d{1,9}$/.test(e))throw ht(
"damaged",`${t} "${e}"`);return w(e)}function Sne(e,t,n){var r;if(t==="f")e.formula=n;else if(t==="t")
e.inline=((r=e.inline)!=null?r:"")+n;else{if(e.value!==void 0)throw ht("damaged",
"two values in a cell");e.value=n}}function vM(e,t){let n=[],r={rows:0,columns:0},o=[],i=[],a={row:-1,
column:-1},s=null,
u=0,l=!1,c=null,d=null,p=A=>{let{row:P,column:N}=a;if(!(P>=0&&N>=0&&P<wne&&N<sg))throw ht("damaged",
"a cell outside the sheet");if(i.push(P*sg+N),r.rows=g.max(r.rows,P+1),r.columns=g.max(r.columns,N+1),
A===null)return;if(u=g.max(u,N+1),g.max(n.length,P+1)*u>lv)throw ht("too-large","a cell far out");
for(;n.
length<=P;)n.push([]);let I=n[P];for(;I.length<N;)I.push(void 0);I[N]=A},h=(A,P)=>{A==="row"?(a.row=
P.r===void 0?a.row+1:uv(P.r,"the row")-1,a.column=-1):A==="c"?(c={attributes:P},P.r===void 0?a.column+=
1:{row:a.row,column:a.column}=Tne(P.r)):c!==null&&(A==="v"||A==="f"||A==="t")&&(d="")};rg(()=>c===null?
{}:{cell:Te(a.row,a.column)},()=>Fa(e,{open:(A,P)=>{A==="sheetData"?l=!0:l?h(A,P):A==="sheetProtection"?
s=P:A==="protectedRange"&&o.push(P)},text:A=>{d!==null&&(d+=A)},close:A=>{A==="sheetData"&&(l=!1),
!(!l||c===null)&&(A==="c"?(p(Dne(c,t)),c=null):d!==null&&Sne(c,A,d),d=null)}}));let C=Ene(i);if(C!==
null)throw ht("damaged","a cell given twice",{cell:Te(C.row,C.column)});return{rows:n,named:r,
protection:s,
openRanges:o}}function Ene(e){if(e.every((n,r)=>r===0||n>e[r-1]))return null;let t=new k;for(let n of e){
if(t.has(n))return{row:g.floor(n/sg),column:n%sg};t.add(n)}return null}function Cne(e){let t=/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.
test(e)?w(e):w.NaN;if(!w.isFinite(t))throw ht("damaged",`the number "${e}"`);return t}function Rne(e){
let t=(R.parse(/[Zz]|T.*[+-]/.test(e)?e:`${e}${e.includes("T")?"Z":""}`)-xne)/kne;if(w.isNaN(t))throw ht(
"damaged",`the date "${e}"`);return t}function Dne({attributes:e,value:t,inline:n,formula:r},o){var p,
h;let{strings:i,kinds:a,since1904:s}=o,u=(p=a[e.s===void 0?0:uv(e.s,"the look")])!=null?p:"plain",l=(
b,C="plain")=>r===void 0?{value:b,kind:C}:{value:b,kind:C,formula:r},c=b=>b===""&&r===void 0?null:l(
ag(b)),
d=(h=e.t)!=null?h:"n";if(d==="inlineStr")return c(n!=null?n:"");if(d==="str"&&t!==void 0)return c(t);
if(t===void 0||t.trim()==="")return r===void 0?null:l(null);switch(d){case"n":{let b=Cne(t);return l(
u==="date"&&s?b+vne:b,u)}case"s":{let b=i[uv(t,"the text")];if(b===void 0)throw ht("damaged",`text ${t}`);
return b===""&&r===void 0?null:l(b)}case"b":if(!/^(?:[01]|true|false)$/.test(t))throw ht("damaged",`the truth value "${t}"`);
return l(t==="1"||t==="true");case"e":return l(t);case"d":return l(Rne(t),"date");default:throw ht(
"damaged",`the type "${d}"`)}}var One=4e7,Ane=5e8;function Pne(e){let[t,n]=[0,0],r;try{let i=new k;r=Bp(
e,({name:a,originalSize:s})=>{
if(n+=s,n>Ane)throw ht("too-large",a);if(!/\.(xml|rels)$/i.test(a))return!1;if(i.has(a.toLowerCase()))
throw ht("damaged",`${a} twice`);if(i.add(a.toLowerCase()),t+=s,t>One)throw ht("too-large",a);return!0}
)}catch(i){
throw ng(i)===null?ht("not-xlsx",x(i)):i}let o=new y(f.entries(r).map(([i,a])=>[i.toLowerCase(),a]));
return i=>{let a=o.get(i.toLowerCase());return a===void 0?null:Xs(a)}}function Nne(e){let t=e.lastIndexOf(
"/")+1;return`${e.slice(0,t)}_rels/${e.slice(t)}.rels`}function kM(e,t){let n=e(Nne(t)),r=new y;
return Fa(
n!=null?n:"",{open:(o,{Id:i,Type:a="",Target:s="",TargetMode:u})=>{if(o!=="Relationship"||i===void 0||
u==="External")return;let l=s.startsWith("/")?[]:t.split("/").slice(0,-1);for(let c of s.split("/"))
c===".."?l.pop():c!=="."&&c!==""&&l.push(c);r.set(i,{type:a.slice(a.lastIndexOf("/")+1),target:l.join(
"/")})}}),r}function Ine(e){let t=[],n=null,r=!1;return Fa(e,{open:o=>{o==="si"&&(n=""),r=o==="t"},
text:o=>{
r&&n!==null&&(n+=o)},close:o=>{r=!1,o==="si"&&t.push(ag(n!=null?n:""))}}),t}function $ne(e){let t=new y,
n=[],r=!1;return Fa(e,{open:(o,{numFmtId:i,formatCode:a})=>{var s;o==="cellXfs"?r=!0:o==="numFmt"?t.
set(w(i),og(a!=null?a:"")):o==="xf"&&r&&n.push((s=t.get(w(i)))!=null?s:yM(w(i!=null?i:0)))},close:o=>{
o==="cellXfs"&&(r=!1)}}),n}var _ne=e=>e==="1"||e==="true";function Fne(e){var b;let t=Pne(e),n=(b=[
...kM(
t,"").values()].find(C=>C.type==="officeDocument"))==null?void 0:b.target,r=n===void 0?null:t(n);if(
n===
void 0||r===null)throw ht("not-xlsx","no workbook");let o=kM(t,n),i=C=>{var A,P,N;return(N=t((P=(A=[
...o.values()].find(I=>I.type===C))==null?void 0:A.target)!=null?P:""))!=null?N:""},a=[],s=!1,u=null;
Fa(r,{open:(C,A)=>{let{name:P="",state:N="visible",id:I="",date1904:_}=A;C==="workbookPr"&&(s=_ne(_)),
C==="workbookProtection"&&(u=A),C==="sheet"&&a.push({name:P,hidden:N!=="visible",relation:o.get(I)})}
});
let l=a.find(({name:C},A)=>a.some((P,N)=>N<A&&P.name===C));if(l!==void 0)throw ht("damaged",
"two sheets of one name",{tab:l.name});let c=Ine(i("sharedStrings")),d=$ne(i("styles")),p=0;return{
sheets:a.
map(({name:C,hidden:A,relation:P})=>rg(()=>({tab:C}),()=>{let N=P===void 0?null:t(P.target);if(P===void 0||
N===null)throw ht("damaged","a sheet is missing");let{type:I,target:_}=P,M=vM(I==="worksheet"?N:"",{
strings:c,kinds:d,since1904:s});if(p+=M.rows.length*M.rows.reduce((z,L)=>g.max(z,L.length),0),p>lv)throw ht(
"too-large","more cells than are read");return{name:C,hidden:A,part:_,type:I,...M}})),part:n,
protection:u}}
var xM=e=>Fne(e).sheets.filter(({type:t})=>t==="worksheet");m();function Mne(e){return e===void 0||e.kind==="blank"?
"":e.kind==="recused"?bn.id:W(e.kind==="score"?e.
value:e.raw)}function TM({rows:e}){return new y(e.flatMap(({code:t,entry:n,marks:r})=>[...r].map(([o,
i])=>{let a=n!=null?n:t;return[`${a}
${o}`,{entry:a,criterion:o,text:Mne(i)}]})))}function SM(e,t){let[n,r]=[e===null?new y:TM(e),TM(t)];
return[...new k([...r.keys(),...n.keys()])].flatMap(o=>{var c,d;let[i,a]=[n.get(o),r.get(o)],{entry:
s,
criterion:u}=a!=null?a:i,l={entry:s,criterion:u,before:(c=i==null?void 0:i.text)!=null?c:"",after:(d=
a==null?void 0:a.text)!=null?d:""};return l.before===l.after?[]:[l]})}function EM({rows:e},t){let n=e.
filter(({entry:o})=>o!==null);return{done:n.filter(({marks:o})=>{let i=t.map(({name:a})=>{var s;
return(s=
o.get(a))==null?void 0:s.kind});return i.includes("recused")||i.every(a=>a==="score")}).length,of:n.
length}}m();function Lne({criterion:e,entry:t,cell:n},{rows:r}){var i,a;if(e==="")return $r(n)[0];
let o=r.filter(
s=>s.entry===t);return o.length===1?(a=(i=o[0])==null?void 0:i.marks.get(e))==null?void 0:a.at:void 0}
var CM=(e,{row:t,column:n},r)=>e.map((o,i)=>i===t?o.map((a,s)=>s===n?r:a):o);function jne(e,t,n){
return{
...e,values:CM(e.values,t,n),formats:e.formats.filter(r=>r.row!==t.row||r.column!==t.column),grid:{
...e.
grid,values:CM(e.grid.values,t,n)}}}function RM(e,t,n){return t.filter(({status:r})=>r==="applied"||
r==="confirmed").reduce((r,o)=>{var u;let i=Lne(o,n(r.grid)),a=i&&((u=r.grid.values[i.row])==null?
void 0:
u[i.column]),s=o.kind==="label"?ip(a,o.before.cell):Rs(a,o.before.cell);return i!==void 0&&s?jne(r,i,
o.now):r},e)}m();var zne=6,Bne=(e,t)=>e.stage===t.stage&&e.judge===t.judge;function Une(e,{stage:t,
judge:n}){let r=`${t.
name} \xB7 `;if(!e.startsWith(r))return!1;let o=`${e.slice(r.length)} \xB7 `;return o.startsWith(`${n.
code} \xB7 `)||o.includes(` (${n.code}) \xB7 `)}function DM(e,t,{stages:n,judges:r}){var l;let o=n.flatMap(
c=>r.map(d=>({stage:c,judge:d}))),i=F(e.name),a=e.rows.slice(0,zne).flatMap(([c])=>typeof(c==null?
void 0:
c.value)=="string"?[c.value.trim()]:[]),u=[o.filter(c=>F(Qo(c.stage,c.judge))===i),...a.map(c=>o.filter(
d=>Une(c,d)))].find(c=>c.length>0&&!c.some(d=>Bne(d,t)));return(l=u==null?void 0:u[0])!=null?l:null}
m();function OM(e,t,n){var p,h,b,C;let{values:r,formats:o,headerRow:i}=t,a=(h=(p=r[0])==null?void 0:
p.length)!=
null?h:0;((C=(b=$e().getSheetByName(e))==null?void 0:b.getLastRow())!=null?C:0)>0||En(Wne(e,a,i,n));
let u=$e().getSheetByName(e);if(u===null)return;let[l,c]=[g.max(r.length,u.getLastRow()),g.max(a,u.getLastColumn(
))];
xo(u,l,c);let d=u.getRange(1,1,l,c);d.setNumberFormat("General");for(let{row:A,column:P,format:N}of o)
u.getRange(A+1,P+1).setNumberFormat(N);d.setValues(v.from({length:l},(A,P)=>v.from({length:c},(N,I)=>{
var M,z;let _=(z=(M=r[P])==null?void 0:M[I])!=null?z:"";return typeof _=="string"?Qh(_,!1):_})))}var Wne=(
e,t,n,r)=>({
name:e,values:v.from({length:n+1},()=>v.from({length:t},()=>"")),headerRow:n,frozenColumns:g.min(r.frozenColumns,
t),widths:v.from({length:t},(o,i)=>{var a;return(a=r.widths[i])!=null?a:110}),formats:v.from({length:
t},
()=>""),layout:""});m();m();var AM={title:e=>e.filter(t=>t!=="").join(" \xB7 "),invitation:(e,t,n,r)=>[
`Yth. ${e},`,`ini lembar penilaian Anda untuk tahap ${t}${n===""?"":`, ${n}`}. Hanya Anda dan panitia yang dapat membukanya.`,
...r===""?[]:[`Batas waktu: ${r}.`],"Isi nilai langsung di lembar itu; tidak perlu dikirim kembali."].
join(`
`),mark:(e,t,n)=>`dikumpulkan ${qe(e,"id")} oleh ${t} \xB7 proses ${n} \xB7 salinan terkunci dari berkas juri: perbaikan dilakukan juri di berkasnya`,
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
history:e=>`nilai dikumpulkan dari berkas ${e}`},Kne={title:AM.
title,invitation:(e,t,n,r)=>[`Dear ${e},`,`this is your score sheet for the stage ${t}${n===""?"":` of ${n}`}. Only you and the committee can open it.`,
...r===""?[]:[`Deadline: ${r}.`],
"Enter your scores right in the sheet; there is nothing to send back."].join(`
`),mark:(e,t,n)=>`collected ${qe(e,"en")} by ${t} \xB7 run ${n} \xB7 locked copy of the judge's file: judges correct their scores there`,
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
history:e=>`scores collected from the files of ${e}`},Gn=e=>e==="id"?AM:Kne;var ug={kind:"unknown",
reason:"no-answer"};function hd(e,{workbook:t}){let{language:n}=t.competition.
settings;return Rr(e)?ha(e,n):e.kind==="haste"||Gs(e)?Gn(n).busy:wi(e,n)}m();function qu(e){var L;
let t=Cr(10,R.now()),n=et(),{competition:r}=n,{settings:o,stages:i}=r,a=Gn(o.language),
s=j=>fe(me("BAD_REQUEST",j));if(o.judgeFiles!=="separate")return s(a.notSeparate);let u=ut(o.language),
l=it(i,u.rows),c=j=>{var B;return((B=Sr(l,j.name))==null?void 0:B.status)==="open"},d=e===void 0?(L=
i.find(c))!=null?L:i[i.length-1]:sr(r,e);if(d.scoreTab!==void 0)return s(a.sharedTab(d.name));let p=i.
indexOf(d),h=i.slice(0,p),b=h.find(c);if(b!==void 0)return s(a.earlierOpen(b.name));let{results:C}=Dt(
n,{provisional:!1}),A=h[C.length];if(A!==void 0)return s(a.earlierUnranked(A.name));let P=Xo(r,C.slice(
0,p)),N=Ir(r),I=Ne(),_=Gne(I,t,o.language),M=Cn(Ln()),z=nt(r,d).map(j=>{let B=Zm({stage:d,judge:j,
entries:P.
filter(be=>o.conflicts!=="exclude"||N(j,be)===null),criteria:je(r,d),language:o.language,competition:
Qt(
r),deadline:o.deadline}),U={kind:"judge-file",sheet:M,stage:nb(d.name),judge:rb(j.code)},G=Sp(d.name,
j.code),H=_.find(({properties:be})=>f.keys(U).every(ve=>be[ve]===U[ve])),X=H!=null?H:G.maker===I&&G.
id!==""?en(eb(G.id,t),o.language):null,ee=Cn(E.stringify(B.values.slice(B.headerRow)));return{judge:
j,
layout:B,properties:{...U,content:ee},filed:G,file:X}});return{workbook:n,history:u,stage:d,isClosed:
!c(
d),user:I,backoff:t,seats:z}}var yd=({workbook:e,stage:t},{judge:n,layout:r},o)=>{var i,a;return(a=(
i=
Qn(o,e.competition).find(s=>s.stage.name===t.name&&s.judge.code===n.code))==null?void 0:i.name)!=null?
a:r.name};function Gne(e,t,n){let r=Be(tb(e));if(r===null)return[];let o=Qy(r,t);return"failure"in o&&
o.failure.kind==="not-found"?[]:en(o,n)}m();var lg=({judge:e})=>e.email.trim().toLowerCase();
function cg(e){var o;let{filed:t,file:n}=e,r=lg(e);
if(!(n===null||r===""))return(o=n.access.find(i=>{var a;return((a=i.emailAddress)==null?void 0:a.toLowerCase(
))===
r}))!=null?o:t.email.toLowerCase()===r?n.access.find(i=>i.id===t.permission):void 0}function qne(e,t){
let{judge:n,filed:r,file:o}=e;if(o===null&&r.maker!==""&&r.maker!==t)return"foreign";if(o===null)return r.
id===""?"none":"deleted";if(n.email.trim()==="")return"no-email";let i=cg(e);return i===void 0?
"unshared":i.role==="reader"?"read-only":"shared"}var Hne=({filed:e,file:t})=>e.email!==""&&(t==null?
void 0:
t.access.some(({id:n})=>n===e.permission))===!0;function Zne(e,t,{isClosed:n,seats:r},o){if(e==="foreign")return o.foreign(
t.filed.maker);let i=(e==="unshared"||e==="no-email")&&Hne(t),a=r.filter(u=>u!==
t&&lg(u)!==""&&lg(u)===lg(t)),s=t.file!==null&&t.file.properties.content!==t.properties.content;
return[
n&&e==="shared"?o.stillWriting:i?o.former(t.filed.email):o.states[e],...a.length>0?[o.sameEmail(a.map(
({judge:u})=>u.code).join(", "))]:[],...s&&!n?[o.outdated]:[]].join(" ")}var Hu={made:0,shared:0,
collected:0,
changes:[],changed:0,more:!1,skip:[],failures:new y};function Zu(e,t){let{workbook:n,stage:r,
isClosed:o,
user:i,seats:a}=e,s=Gn(n.competition.settings.language),{failures:u,...l}=t,c=a.map(d=>{let{judge:p,
filed:h,file:b}=d,C=u.get(p.code),A=C===void 0?qne(d,i):"failed";return{judge:p.code,name:p.name,
state:A,
message:C!=null?C:Zne(A,d,e,s),link:(b==null?void 0:b.link)||h.link||null,email:h.email,collected:h.
collected||null,changed:b!==null&&h.collected!==""&&b.modified>h.modified,done:h.done,of:h.collected===
""?d.layout.table.height:h.of}});return{ok:u.size===0,stage:r.name,isClosed:o,files:c,...l}}var Jne=100,
Vne=re({stage:Re(q()),skip:Re(Ge(q()))});function NM(e){return ue(()=>{let{stage:t,skip:n=[]}=ge(
Vne,e);return he(),Se(()=>{var _;let r=qu(t),{settings:o}=r.workbook.competition,{language:i}=o,a=Gn(
i);if(r.isClosed)return fe(me("BAD_REQUEST",a.closed(r.stage.name)));let s=r.seats.filter(({judge:M,
file:z})=>z!==null&&!n.includes(M.code)),u=s.slice(0,10),l=ze(),c=Xne(r,l),d=M=>r.history.rows.some(
z=>z.run===M),p=(_=[...c.values()].find(M=>!d(M)))!=null?_:$t(),h=st(),{collected:b,written:C,
changes:A,
failures:P}=Yne(r,u,{names:l,run:p,at:h});for(let M of C)c.set(M,p);let N=s.length>u.length,I=r.seats.
filter(({judge:M})=>c.get(M.code)===p).map(({judge:M})=>M.code);if(!N&&I.length>0){let M={at:h,by:r.
user,action:"collect",run:p,hash:"",stage:r.stage.name};Xt(r.history,{...M,detail:a.history(I.join(
", "))},i)}return Zu(r,{...Hu,collected:b,changes:A.slice(0,Jne),changed:A.length,more:N,skip:[...n,
...u.
map(({judge:M})=>M.code)],failures:P})})})}function Yne(e,t,{names:n,run:r,at:o}){let{settings:i}=e.
workbook.competition,a=t.flatMap(({file:d})=>{var p;return(p=d==null?void 0:d.id)!=null?p:[]}),s=t.length===
0?[]:ga(a,ec,e.backoff),{list:u}=Eo(i),l=vC(Gn(i.language).mark(o,e.user,r)),c={collected:0,written:
[],
changes:[],failures:new y};for(let[d,p]of t.entries()){let{code:h}=p.judge,b=s[d],C=b===void 0||
"failure"in b?{failure:hd(b===void 0?ug:b.failure,e)}:ere(e,p,b.ok,{name:yd(e,p,n),mark:l,
corrections:u.
filter(A=>A.stage===e.stage.name&&A.judge===h)});if("failure"in C){c.failures.set(h,C.failure);
continue}
C.isWritten&&c.written.push(h),c.changes.push(...C.changes.map(A=>({judge:h,...A}))),c.collected+=1,
p.filed={...p.filed,collected:o,modified:p.file.modified,...C.progress},ya(e.stage.name,h,p.filed)}
return c}
function Xne(e,t){let n=new y;for(let r of e.seats){let o=yd(e,r,t),i=t.includes(o)?gT(Me(o)):null;i!==
null&&n.set(r.judge.code,i)}return n}function PM({stage:e,judge:t},n){let r=t.name===""?t.code:`${t.
code} (${t.name})`;return e===n.stage?r:`${r} \xB7 ${e.name}`}var Qne=(e,t)=>E.stringify(Sl(e))===E.
stringify(Sl(t));function ere({workbook:e,stage:t},{judge:n,layout:r},o,{name:i,mark:a,corrections:s}
){
let{competition:u}=e,l=Gn(u.settings.language),{language:c}=u.settings,d;try{d=fT(xM(o),r.name)}
catch(z){
let L=ng(z);if(L===null)throw z;let j=L==="not-xlsx"?fM(o):null;return{failure:j===null?l.unreadable[
L]:
gM(j,c)}}if(d===void 0)return{failure:l.noTable(r.name)};let p=DM(d,{stage:t,judge:n},u);if(p!==null){
let z=l.title([Qt(u),r.name,n.name]);return{failure:l.otherOwner(z,PM({stage:t,judge:n},p),PM(p,{
stage:t,
judge:n}))}}if(pT(d))return{failure:l.unreadable["too-large"]};let h=Me(i),b=h.values.every(z=>z.every(
L=>L===""));if(!b&&!Fn(h))return{failure:l.tabTaken(i)};let C=je(u,t),A=is(u.entries),P=z=>ni(z,t.name,
n.code,C,A),I=RM(((...[z,L,j])=>{let B=ch(z,L,j),U=[...P(B.grid).columns.values()].flat(),G=B.formulas.
filter(({column:X})=>U.includes(X));if(G.length===0)return B;let H=rs(G).map(X=>Te(X.row,X.column,X.
rows,X.columns));return ch(z,L,`${j} \xB7 ${l.formulas(H.join(", "))}`)})(d,i,a),s,P),_=P(I.grid),M=b||
!hT(h,I)||!Qne(h,I.grid);return M&&OM(i,I,r),Ur(i,u.settings.admins),{isWritten:M,changes:SM(b?null:
P(h),_),progress:EM(_,C)}}m();m();m();var tre="Arial",nre=10,IM=164,rre={General:0,"@":49},ore='<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
ire=e=>`<${e} style="thin"><color rgb="FFB7B7B7"/></${e}>`,are=`<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${[
"left","right","top","bottom"].map(ire).join("")}<diagonal/></border></borders>`,$M=e=>`FF${e.
replace("#","").toUpperCase()}`;function bd(){let e=[];return{all:e,idOf:t=>{let n=e.indexOf(t);
return n>=
0?n:e.push(t)-1}}}var dg=(e,t)=>`<${e} count="${t.length}">${t.join("")}</${e}>`;function _M(){let[e,
t,n,r,o]=[bd(),bd(),bd(),bd(),bd()],i=({bold:c,size:d=nre})=>e.idOf(`<font>${c?"<b/>":""}<sz val="${d}"/><name val="${tre}"/></font>`),
a=({background:c})=>c===void 0?0:2+t.idOf(`<fill><patternFill patternType="solid"><fgColor rgb="${$M(
c)}"/><bgColor indexed="64"/></patternFill></fill>`),s=({format:c="General"})=>{var d;return(d=rre[c])!=null?
d:IM+n.idOf(Ko(c))},u=(c,d)=>{let p=[`numFmtId="${s(c)}" fontId="${i(c)}" fillId="${a(c)}" borderId="${c.bordered?
1:0}" xfId="0"`,
'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"',
...d?['quotePrefix="1"']:[]],h=`<alignment vertical="top"${c.centred?' horizontal="center"':""}${c.wrap?
' wrapText="1"':""}/>`;return r.idOf(`<xf ${p.join(" ")}>${h}<protection locked="${c.open?0:1}"/></xf>`)}
,l=`<xf numFmtId="0" fontId="${i({})}" fillId="0" borderId="0" xfId="0"/>`;return r.idOf(l),{idOf:u,
ruleIdOf:c=>o.
idOf(`<dxf><fill><patternFill patternType="solid"><bgColor rgb="${$M(c)}"/></patternFill></fill></dxf>`),
toXml:()=>[`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,n.all.length===0?"":
dg("numFmts",n.all.map((c,d)=>`<numFmt numFmtId="${IM+d}" formatCode="${c}"/>`)),dg("fonts",e.all),`<fills count="${2+t.all.length}">${ore}${t.all.join(
"")}</fills>`,are,
'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',dg(
"cellXfs",r.all),
'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',dg("dxfs",o.all),
"</styleSheet>"].join("")}}var wd=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
`,cv="http://schemas.openxmlformats.org/spreadsheetml/2006/main",LM="http://schemas.openxmlformats.org/officeDocument/2006/relationships",
jM="http://schemas.openxmlformats.org/package/2006",sre="application/vnd.openxmlformats-officedocument.spreadsheetml",
ure=32767,lre=225,FM=({top:e,left:t,height:n,
width:r})=>Te(e,t,n,r),cre=e=>g.round((e-5)/7*100)/100;function dre(){let e=new y,t=0;return{idOf:n=>{
var o;t+=1;let r=(o=e.get(n))!=null?o:e.size;return e.set(n,r),r},toXml:()=>`${wd}<sst xmlns="${cv}" count="${t}" uniqueCount="${e.size}">${[
...e.keys()].map(n=>`<si><t xml:space="preserve">${wM(n)}</t></si>`).join("")}</sst>`}}function mre(
{value:e,formula:t,style:n},r,o,i){let a=(u=!1)=>` r="${r}" s="${o.idOf(n,u)}"`;if(t!==void 0)return`<c${a(
)}><f>${Ko(t)}</f></c>`;if(e==="")return`<c${a()}/>`;
if(typeof e=="number")return`<c${a()}><v>${e}</v></c>`;if(typeof e=="boolean")return`<c${a()} t="b"><v>${w(
e)}</v></c>`;let s=e.slice(0,ure);return`<c${a(/^[=+\-@]/.test(s))} t="s"><v>${i.idOf(s)}</v></c>`}
function pre({frozenRows:e,frozenColumns:t}){if(e===0&&t===0)return"";let[n,r]=[t>0?` xSplit="${t}"`:
"",e>0?` ySplit="${e}"`:""],o=t===0?"bottomLeft":e===0?"topRight":"bottomRight";return`<pane${n}${r} topLeftCell="${Te(
e,t)}" activePane="${o}" state="frozen"/>`}function fre(e,t,n){let r=e.widths.map(
(s,u)=>`<col min="${u+1}" max="${u+1}" width="${cre(s)}" customWidth="1"/>`),o=e.rows.map((s,u)=>`<row r="${u+1}">${s.map(
(l,c)=>mre(l,Te(u,c),t,n)).join("")}</row>`),i=e.colours.map(({block:s,formula:u,
background:l},c)=>`<conditionalFormatting sqref="${FM(s)}"><cfRule type="expression" dxfId="${t.ruleIdOf(
l)}" priority="${c+1}" stopIfTrue="1"><formula>${Ko(u)}</formula></cfRule></conditionalFormatting>`),
a=e.validations.map(({block:s,formula:u,help:l})=>`<dataValidation type="custom" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${Ko(
l.slice(0,lre))}" sqref="${FM(s)}"><formula1>${Ko(
u)}</formula1></dataValidation>`);return[`${wd}<worksheet xmlns="${cv}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
`<sheetViews><sheetView workbookViewId="0">${pre(e)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,
r.length===0?"":`<cols>${r.join("")}</cols>`,`<sheetData>${o.join(
"")}</sheetData>`,e.isProtected?'<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>':"",i.
join(""),a.length===0?"":`<dataValidations count="${a.length}">${a.join("")}</dataValidations>`,
'<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
'<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>'].join(
"")}var mg=(e,t,n)=>`<Relationship Id="rId${e}" Type="${LM}/${t}" Target="${n}"/>`,MM=e=>`${wd}<Relationships xmlns="${jM}/relationships">${e.join(
"")}</Relationships>`,pg=(e,t)=>`<Override PartName="/xl/${e}" ContentType="${sre}.${t}+xml"/>`;
function zM(e){var a;let[t,n]=[_M(),dre()],r=e.map(s=>fre(s,t,n)),o=r.map((s,u)=>`worksheets/sheet${u+1}.xml`),
i={"[Content_Types].xml":[`${wd}<Types xmlns="${jM}/content-types">`,
'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
'<Default Extension="xml" ContentType="application/xml"/>',pg("workbook.xml","sheet.main"),...o.map(
s=>pg(
s,"worksheet")),pg("styles.xml","styles"),pg("sharedStrings.xml","sharedStrings"),"</Types>"].join(
""),
"_rels/.rels":MM([mg(1,"officeDocument","xl/workbook.xml")]),"xl/workbook.xml":[`${wd}<workbook xmlns="${cv}" xmlns:r="${LM}"><bookViews><workbookView/></bookViews><sheets>`,
...e.map(({name:s},u)=>`<sheet name="${Ko(s)}" sheetId="${u+1}" r:id="rId${u+1}"/>`),
'</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'].join(""),
"xl/_rels/workbook.xml.rels":MM([...o.map((s,u)=>mg(u+1,"worksheet",s)),mg(o.length+1,"styles",
"styles.xml"),mg(o.length+2,"sharedStrings","sharedStrings.xml")]),"xl/styles.xml":t.toXml(),
"xl/sharedStrings.xml":n.toXml()};for(let[s,u]of o.entries())i[`xl/${u}`]=(a=
r[s])!=null?a:"";return Qs(f.fromEntries(f.entries(i).map(([s,u])=>[s,Ys(u)])))}m();m();var gre="#d9e2f3",
dv=e=>e.replace(/^=/,"").replace(/"[^"]*"|;/g,t=>t===";"?",":t);function fg(e){
let{headerRow:t,open:n,table:r,centred:o,formats:i}=e,a=(u,l)=>{var h;if(u<t)return u===e.progress.row?
{bold:!0,size:14}:{};let c={wrap:!0,bordered:!0,...o.includes(l)?{centred:!0}:{}};if(u===t)return{
...c,
bold:!0,background:gre};let d=l>=n.left&&l<n.left+n.width,p=(h=i[l])!=null?h:"";return{...c,...p===""?
{}:{format:p},...d?{open:!0}:{}}},s=(u,l,c)=>{var p,h;let d=(h=(p=e.formulas[l])==null?void 0:p[c])!=
null?h:"";return{value:u,style:a(l,c),...d===""?{}:{formula:dv(d)}}};return{name:e.name,rows:e.values.
map((u,l)=>(l<t?u.slice(0,1):u).map((c,d)=>s(c,l,d))),widths:e.widths,frozenRows:t+1,frozenColumns:e.
frozenColumns,isProtected:!0,validations:r.height===0?[]:e.validations.map(u=>({...u,formula:dv(u.formula)}
)),
colours:r.height===0?[]:e.colours.map(u=>({...u,formula:dv(u.formula)}))}}m();function hre({style:e}
,t,n){let r=typeof t=="object"?lT(t.date):t,o=typeof r=="number"&&og(n)!=="plain";return{value:r,
style:o?{...e,format:n}:e}}function yre({rows:e},t){var r;let n=e.filter(o=>o.entry===
t);return(r=n.find(({marks:o})=>[...o.values()].some(({kind:i})=>i!=="blank")))!=null?r:n[0]}
function BM(e,t,{
grid:n,formats:r,read:o}){let i=fg(e),{top:a,left:s}=e.open,u=i.rows.map((l,c)=>{var b;let d=c<a?
void 0:
yre(o,(b=e.values[c])==null?void 0:b[0]);if(d===void 0)return l;let h=[...t.map(({name:C})=>{var P,N,
I,_,M;let A=(P=d.marks.get(C))==null?void 0:P.at;return A===void 0?["",""]:[(I=(N=n.values[A.row])==
null?void 0:N[A.column])!=null?I:"",(M=(_=r[A.row])==null?void 0:_[A.column])!=null?M:""]}),[d.notesToCommittee,
""],[d.notesToEntrant,""]];return l.map((C,A)=>{let P=h[A-s];return P===void 0?C:hre(C,...P)})});
return{
...i,rows:u}}function UM(e,t,n){let{judge:r,layout:o}=t,i=yd(e,t,n),a=Me(i);if(!Fn(a))return fg(o);
let{competition:s}=e.
workbook,u=je(s,e.stage),l=ni(a,e.stage.name,r.code,u,is(s.entries));return BM(o,u,{grid:a,formats:
ks(
i),read:l})}var bre=re({stage:Re(q()),skip:Re(Ge(q())),remake:Re(Ve())});function WM(e){return ue(()=>{
let{stage:t,
skip:n=[],remake:r=!1}=ge(bre,e);return he(),Se(()=>{let o=qu(t),i=new y,s=(o.isClosed?[]:o.seats.filter(
b=>wre(b,o.user,r))).filter(({judge:b})=>!n.includes(b.code)),u=s.slice(0,10),l=vre(o,u,i),c={...o,
seats:l},
{left:d,shared:p}=kre(c,n,i);return Zu(c,{...Hu,made:u.filter(({judge:b})=>l.some(C=>C.judge===b&&C.
file!==null)).length,shared:p,more:s.length>u.length||d>0,skip:[...n,...i.keys()],failures:i})})})}
function wre({
filed:e,file:t},n,r){return t!==null?!1:r||e.id===""&&(e.maker===""||e.maker===n)}function vre(e,t,n){
if(t.length===0)return e.seats;let{workbook:r,stage:o,user:i}=e,{competition:a}=r,s=Gn(a.settings.language),
u=No(a,i,e.backoff),l=ze(),c=t.map(b=>zM([UM(e,b,l)]));for(let{judge:b}of t)ya(o.name,b.code,{...rc,
maker:i});let d=Ao(t.map((b,C)=>({fileId:null,folder:u.id,title:s.title([Qt(a),b.layout.name,b.judge.
name]),properties:b.properties,from:ec,to:Ql,bytes:c[C],writersCanShare:!1})),e.backoff),p=new y;for(
let[
b,C]of t.entries()){let A=d[b];A!==void 0&&"ok"in A&&p.set(C,{...A.ok,access:[]})}let h=e.seats.map(
b=>{var C;return gg(b,(C=p.get(b))!=null?C:b.file,i)});for(let[b,C]of h.entries())p.has(e.seats[b])&&
ya(o.name,C.judge.code,C.filed);for(let[b,{judge:C}]of t.entries()){let A=d[b];A!==void 0&&"failure"in
A&&n.set(C.code,hd(A.failure,e))}return h}var gg=(e,t,n)=>t===null||e.filed.id===t.id?{...e,file:t}:
{...e,file:t,filed:{...rc,maker:n,id:t.id,link:t.link}};function kre(e,t,n){let{stage:r,user:o}=e,i=Gn(
e.workbook.competition.settings.language),a=e.seats.map((l,c)=>({index:c,seat:gg(l,l.file,o)})).filter(
({seat:l})=>!t.includes(l.judge.code)&&!n.has(l.judge.code)).map(({index:l,seat:c})=>({index:l,seat:
c,
changes:Tre(c,e)})).filter(({changes:l})=>l.length>0),s=a.slice(0,10),u=0;for(let l of[0,1]){let c=s.
flatMap(h=>{let b=h.changes[l];return b===void 0||n.has(h.seat.judge.code)?[]:[{...h,change:b}]}),d=c.
length===0?[]:nc(c.map(({change:h})=>h),e.backoff),p=[];for(let[h,{index:b,change:C}]of c.entries()){
let A=d[h],P=e.seats[b];if(A===void 0||"failure"in A){p.push([P,A===void 0?ug:A.failure]);continue}
let N=Sre(
gg(P,P.file,o),C,A.ok);e.seats[b]=N,ya(r.name,N.judge.code,N.filed),u+=1}for(let[{judge:h},b]of p){
let C=i.
notShared(h.email.trim(),b.reason);n.set(h.code,Rr(b)||b.kind!=="refused"?hd(b,e):C)}}return xre(e),
{left:a.length-s.length,shared:u}}function xre({seats:e,stage:t,user:n}){var r;for(let[o,i]of e.entries(
)){
let a=gg(i,i.file,n),s=cg(a),u=((r=a.file)==null?void 0:r.access.some(({id:c})=>c===a.filed.permission))===
!0,l=s===void 0||s.role==="owner"||u?a.filed:{...a.filed,email:a.judge.email.trim(),permission:s.id}
;
l!==i.filed&&(e[o]={...a,filed:l},ya(t.name,i.judge.code,l))}}function Tre(e,{workbook:t,stage:n,
isClosed:r}){
let{judge:o,filed:i,file:a}=e;if(a===null)return[];let s=o.email.trim(),u=cg(e),l=r?"reader":
"writer",
c=a.access.find(P=>P.id===i.permission&&P.id!==(u==null?void 0:u.id)&&P.role!=="owner"),d=c===void 0?
[]:[{file:a.id,change:"withdraw",permission:c.id}];if(s===""||(u==null?void 0:u.role)===l||(u==null?
void 0:u.role)==="owner")return d;if(u!==void 0)return[...d,{file:a.id,change:"role",permission:u.id,
role:l}];if(r)return d;let{competition:p}=t,{language:h,deadline:b}=p.settings,C=o.name===""?o.code:
o.name,A=Gn(h).invitation(C,n.name,Qt(p),b);return[...d,{file:a.id,change:"grant",email:s,role:l,
message:A}]}
function Sre(e,t,n){let{filed:r,file:o,judge:i}=e;if(o===null)return e;if(t.change==="withdraw"||n===
null){let a=o.access.filter(s=>t.change!=="withdraw"||s.id!==t.permission);return{...e,file:{...o,
access:a},
filed:{...r,email:"",permission:""}}}return{...e,file:{...o,access:[...o.access.filter(a=>a.id!==n.id),
n]},filed:{...r,email:i.email.trim(),permission:n.id}}}m();var Ere=re({stage:Re(q())});function KM(e){
return ue(()=>{let{stage:t}=ge(Ere,e);return he(),Zu(qu(t),
Hu)})}m();m();var mv="protecting";function GM(e){var r;let t=((r=Be(mv))!=null?r:"").split(`
`),n=[..._t(ze()).values()].filter(o=>t.includes(o)||HR(o));if(n.length!==0){Ke(mv,n.join(`
`));for(let o of n)Ur(o,e);Ke(mv,"")}}m();var Cre=e=>e.every(t=>t.every(n=>n===""));function Rre({
workbook:e,stage:t},n,r){var a,s,u;let o=(a=
[...e.own].find(([,l])=>l.stage===t&&l.judge===n))==null?void 0:a[0],i=(s=e.sheets.find(l=>l.stage===
t.name&&l.judge===n.code))==null?void 0:s.tab;return(u=o!=null?o:i)!=null?u:r.name}function qM(e,t,n){
let{workbook:r,common:o}=e,i={...o,judge:t,entries:n},a=Zm(i),s=Rre(e,t,a),u=Me(s).values,l=r.own.has(
s),c=(P,N,I=0)=>{var z;let{open:_}=Hm(i,N),M=Dre(s,_,e.admins,t.email);return{tab:s,judge:t.code,
status:P,
added:I,missing:0,access:M,id:(z=zl().get(s))!=null?z:null}};if(Cre(u))return py(a,s),c("made",n.length);
let d=new k(r.sheets.filter(P=>P.tab===s).flatMap(({rows:P})=>P.flatMap(({entry:N})=>N===null?[]:[J(
N)]))),h=r.competition.settings.missing==="assigned"?[]:a.values.slice(a.table.top).flatMap(([P])=>n.
filter(N=>N.code===P&&!d.has(J(N.code))));if(!BR(a,u)){if(l&&UR(u))return py(a,s),c("renewed",n.length);
let P=l?"changed":"theirs";return{tab:s,judge:t.code,status:P,added:0,missing:h.length,access:
"unprotected",id:null}}let b=u.length-a.table.top;if(h.length===0)return c("kept",b);let C=b+h.length,
A=uy(
h,a.table.top+b,i);return eD(s,{...a,...Hm(i,C)},A),c("added",C,h.length)}function Dre(e,t,n,r){if(r===
"")return xs(e,t,n,""),"anybody";try{return xs(e,t,n,r),"own"}catch(o){if(!x(o).includes(r))throw o;
return xs(e,t,n,""),"refused"}}var Ore=re({stage:Re(q())}),Are=180*1e3;function hg(e){return ue(()=>{
let t=R.now()+Are,{stage:n}=ge(
Ore,e);return he(),Se(()=>{let r=et(),o=Pre(r,n);return Nre(r,o,t)})})}function Pre({competition:e,
findings:t},n){
let{language:r,judgeFiles:o}=e.settings,i=$o(dt(r)),a=d=>fe(me("BAD_REQUEST",d));o==="separate"&&a(i.
separate);let s=it(e.stages,ut(r).rows),u=d=>s.some(p=>p.stage===d&&p.status==="open"),l=n===void 0?
e.stages.find(({name:d})=>u(d)):sr(e,n);if(l===void 0)return a(i.noOpenStage);u(l.name)||a(i.closed(
l.name)),l.scoreTab!==void 0&&a(i.sharedTab(l.name,l.scoreTab)),nt(e,l).length===0&&a(i.noJudges),je(
e,l).length===0&&a(i.noCriteria(l.name)),e.entries.length===0&&a(i.noEntries);let c=t.find(({code:d}
)=>d===
"ENTRY_DUPLICATE_CODE"||d==="ROW_WITHOUT_CODE");return c!==void 0&&a(rr(c,dt(r))),l}function Nre(e,t,
n){
let{competition:r}=e,{settings:o,stages:i}=r,a=$o(dt(o.language)),{results:s,progress:u}=Dt(e,{
provisional:!1}),
l=i.indexOf(t);s.length<l&&fe(me("BAD_REQUEST",a.notReached(t.name)));let c=Xo(r,s.slice(0,l)),d=Ir(
r),p=M=>M===null||o.conflicts==="include",h={workbook:e,stage:t,common:{stage:t,criteria:je(r,t),
language:o.
language,competition:Qt(r),deadline:o.deadline},admins:[...o.admins,Ne()]},b=nt(r,t),C=[];for(let M of b){
if(R.now()>n)break;let z=c.filter(L=>p(d(M,L)));C.push(qM(h,M,z))}GM(h.admins),Sn();let A=C.filter(M=>M.
id!==null),P=Vm(),N=new y(u.map(M=>[`${M.stage}|${J(M.judge)}`,M])),I=A.map(({id:M,tab:z,judge:L})=>{
var j;return{id:M!=null?M:0,tab:z,stage:t.name,judge:L,progress:(j=N.get(`${t.name}|${J(L)}`))!=null?
j:{scored:0,expected:1}}});fy(gy(I,P));let _=C.length<b.length;return{stage:t.name,tabs:C.map(({tab:
M,
judge:z,status:L,added:j})=>({tab:M,judge:z,status:L,added:j})),more:_,notes:Ire(C,h,o.language)}}
function Ire(e,{
workbook:t},n){let r=dt(n),o=$o(r),i=l=>Y(e.filter(l).map(({judge:c})=>c),r),[a,s]=[i(l=>l.access===
"anybody"),i(l=>l.access==="refused")],u=t.competition.judges.length>1;return[...e.flatMap(({tab:l,
status:c,
missing:d})=>c==="theirs"?[o.theirs(l,d)]:c==="changed"?[o.changed(l)]:[]),...a===""?[]:[o.noEmail(a)],
...s===""?[]:[o.badEmail(s)],o.share,...u?[o.shared]:[]]}m();var $re=re({language:Wt(["id","en"])});
function HM(e){let t=ue(()=>$D(ky,ge($re,e).language));return"problem"in t?t:xi()}m();var _re=re({
entries:Ge(q())}),Fre=100;function yg(e){return ue(()=>{let{entries:t}=ge(_re,e);he();let n=new k(
t.map(J)),r=_t(ze()),{competition:o}=xn(new y([...r].map(([i,a])=>[i,Me(a)])));return{settings:r.has(
"settings")?o.settings:null,history:ut(o.settings.language).rows.slice(-Fre).reverse().map(({at:i,by:
a,
action:s,detail:u,stage:l})=>({at:i,by:a,action:s,detail:u,stage:l})),judges:o.judges.map(({code:i,
name:a,
email:s,phone:u})=>({code:i,name:a,email:s,phone:u})),entries:o.entries.filter(({code:i})=>n.has(J(i))).
map(({code:i,contact:a,innovator:s,email:u,phone:l})=>({code:i,name:a||s,email:u,phone:l}))}})}m();m(
);function ZM(e,t){let n=SpreadsheetApp.getUi().createMenu(e);for(let r of t)r==="separator"?n.addSeparator(
):
n.addItem(r.label,r.functionName);n.addToUi()}function JM(e,t){SpreadsheetApp.getUi().showSidebar(
HtmlService.
createHtmlOutputFromFile(e).setTitle(t))}function VM(e,t,n){let r=HtmlService.createHtmlOutputFromFile(
e).append(`<span id="view" hidden>${n}</span>`);SpreadsheetApp.getUi().showModalDialog(r.setWidth(
960).
setHeight(560),t)}function pv(e,t){let n=SpreadsheetApp.getUi();n.alert(e,t,n.ButtonSet.OK)}function YM(
e,t){
let n=SpreadsheetApp.getUi();return n.alert(e,t,n.ButtonSet.YES_NO)===n.Button.YES}function XM(e,t){
SpreadsheetApp.getActiveSpreadsheet().toast(e,t,10)}var fv=e=>(e==null?void 0:e.authMode)!==void 0&&
e.authMode!==ScriptApp.AuthMode.NONE;m();function QM(e,t){var i,a,s,u;let{ok:n,findings:r,documents:
o}=t;return{ok:n,findings:r,documents:o,
created:((i=e==null?void 0:e.created)!=null?i:0)+t.created,updated:((a=e==null?void 0:e.updated)!=null?
a:0)+t.updated,unchanged:(s=e==null?void 0:e.unchanged)!=null?s:t.unchanged,failed:((u=e==null?void 0:
e.failed)!=null?u:0)+t.failed}}m();var Mre=re({provisional:Ve()});function bg(e){return ue(()=>{let{
provisional:t}=ge(Mre,e);return he(),
VM("Sidebar",ie(Xe()).menu.rankingTitle,t?"provisional":"ranking"),null})}var Lre=240*1e3,eL=[
"piagam","surat"];function gv(e){var i,a;let t=fv(e)?Xe():"id",n=ie(t).menu,r=$o(
t),o=fv(e)?(a=(i=oc())==null?void 0:i.top)!=null?a:10:null;ZM(n.name,[{label:n.open,functionName:
"openSidebar"},"separator",{label:r.menu,functionName:"prepareJudgeTabs"},{label:n.validate,
functionName:"checkSheets"},{label:n.compute(o),functionName:"computeTop"},{label:n.ranking,
functionName:"openRanking"},{label:n.documents,functionName:"makeAwardDocuments"},"separator",{label:
n.close(o),functionName:"closeAndCompute"},{label:n.plenary,functionName:"preparePlenaryTab"},{label:
n.decide,functionName:"decide"},{label:n.verify,functionName:"verify"}])}var tL=()=>JM("Sidebar",ie(
Xe()).menu.name);function nL(){
let e=WO(),t="answer"in e?e.answer.questions:0;Ma(e,({errors:n,warnings:r},o)=>t>0?o.questions(t):o.
validated(n,r),t>0)}var rL=()=>Ma(hg({}),({tabs:e,more:t,notes:n})=>{let r=$o(yv());return[jre(e,r),
...t?[r.more]:[],...n].join(`

`)},!0),jre=(e,t)=>{let n=(...r)=>e.filter(({status:o})=>r.includes(o)).length;return t.made(n(
"made",
"renewed"),n("added"),n("kept","theirs","changed"))};function oL(){var i,a,s;let e=ic({provisional:!1}
),
t="answer"in e?(i=e.answer.open)!=null?i:[]:[];if(t.length===0){iL(e);return}let n=yv(),r=ie(n),o=ie(
Xe()).menu.close((s=(a=oc())==null?void 0:a.top)!=null?s:10);YM(r.menu.name,r.done.stillOpen(Y(t,n),
o))&&hv()}var hv=()=>iL(ic({provisional:!1,close:!0}));function iL(e){let t="answer"in e?e.answer.understood.
questions.length:0,n=({findings:r})=>r.filter(o=>o.severity==="error").length;Ma(e,(r,o)=>t>0?o.questions(
t):o.computed(r.stages.length,n(r)),t>0)}function aL(){let e=bg({provisional:!1});"problem"in e&&dL(
e.problem,ie(Xe()).menu.name)}var sL=()=>Ma(Mp({}),({tab:e,added:t},n)=>n.plenaryReady(e,t)),uL=()=>Ma(
Fp({}),({stage:e,code:t,findings:n},r)=>{var o,i;return t===null?(i=(o=n[0])==null?void 0:o.message)!=
null?i:"":r.decided(e,t)},!0),zre=12,lL=()=>Ma(Zf(),({ok:e,decided:t,differences:n},r)=>{if(e)return r.
verified(t.length>0);let o=n.slice(0,zre).map(({tab:a,cell:s,message:u})=>{let l=[a,s].filter(c=>c!==
null).join("!");return`${l===""?"":`${l}: `}${u}`}),i=n.length-o.length;return[r.differs(n.length),
...o,
...i>0?[r.moreDiffer(i)]:[]].join(`
`)},!0);function cL(){let e=R.now()+Lre,t=null,n=fd({kinds:eL});for(;"answer"in n&&(t=QM(t,n.answer),
!(!n.answer.more||R.now()>e));)n=fd({kinds:eL,skip:n.answer.skip});let{created:r=0,updated:o=0,
unchanged:i=0,
failed:a=0}=t!=null?t:{};Ma(n,({ok:s,total:u,done:l,more:c,findings:d},p)=>{var h,b;return u===0?s?p.
noWinners:(b=(h=d[0])==null?void 0:h.message)!=null?b:p.documentsStopped:c?p.moreDocuments(l,u):p.documents(
r,o,i,a)})}function yv(){let e=_t(ze()).get("settings");return e===void 0?Xe():xn(new y([["settings",
Me(e)]])).competition.settings.language}function Ma(e,t,n=!1){let r=ie("answer"in e?yv():Xe());
"answer"in e&&n?pv(r.menu.name,t(e.answer,r.done)):"answer"in e?XM(t(e.answer,r.done),r.menu.name):
dL(e.problem,
r.menu.name)}var dL=({message:e,link:t=""},n)=>pv(n,[e,t].join(`
`).trim());m();var Bre=re({tab:q(),cell:mo(q().check(tl(
/^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/)))});function mL(e){
return ue(()=>{let{tab:t,cell:n}=ge(Bre,e);return PR(t,n)||fe(me("BAD_REQUEST",ie(Xe()).problems.noTab(
t))),null})}m();var Ure=re({settings:un(q(),Nd())});function pL(e){let t=ue(()=>{let{settings:n}=ge(
Ure,e);he(),Se(()=>{
var N;let r=ie(Xe()).problems,o=_t(ze()).get("settings"),i=o===void 0?null:Me(o),{competition:a,rows:
s,
tables:u}=xn(new y(i===null?[]:[["settings",i]])),l=(N=u.settings)==null?void 0:N.columns,[c,d]=[l==
null?void 0:l.get("key"),l==null?void 0:l.get("value")];if(o===void 0||c===void 0||d===void 0)return fe(
me("BAD_REQUEST",r.noTab(Z.settings[a.settings.language])));let p=at(ea,{...a.settings,...n}),h=f.keys(
n).every(I=>er.some(_=>_.key===I));if(!p.success||!h)return fe(me("BAD_REQUEST",r.badRequest));let{
language:b}=p.
data,C=er.filter(({key:I})=>E.stringify(a.settings[I])!==E.stringify(p.data[I])).map(I=>({known:I,is:
ty(
p.data,I)}));for(let{known:I,is:_}of C){let M=s.settings.get(I.key);M!==void 0&&Yt(o,M,d,[[_]])}let P=C.
filter(({known:I})=>!s.settings.has(I.key)).map(({known:I,is:_})=>v.from({length:g.max(c,d)+1},(M,z)=>z===
c?I.word[b]:z===d?_:""));P.length>0&&Yt(o,zr(o),0,P)})});return"problem"in t?t:yg({entries:[]})}m();
var Wre=re({preset:q()});function fL(e){let t=ue(()=>{var s;let{preset:n}=ge(Wre,e);he();let r=Xe(),
o=ie(r).problems,i=sc.map(u=>u.id).join(", "),a=(s=sc.find(u=>u.id===n))!=null?s:fe(me("BAD_REQUEST",
o.unknownPreset(n,i)));return Se(()=>{var b;let u=ea.parse({...a.settings,language:r,admins:[Ne()].filter(
C=>C!=="")}),{stages:l,criteria:c}=a,d=Km({settings:u,stages:l,criteria:c,entries:[],judges:[],
institutions:[]}),
p=(b=Kre(d))!=null?b:fe(me("BAD_REQUEST",o.notEmpty));for(let C of d)p.includes(C.name)||En(C);ze().
filter(C=>d.every(A=>A.name!==C)).length===1&&AR(),Sn()})});return"problem"in t?t:xi()}function Kre(
e){
var n;let t=[];for(let r of _t(ze()).values()){let o=Me(r).values;if(o.every(a=>a.every(s=>s==="")))
continue;let i=(n=e.find(a=>a.name===r))==null?void 0:n.values;if(i===void 0||!Gre(o,i))return null;
t.push(r)}return t}function Gre(e,t){let n=g.max(e.length,t.length);return v.from({length:n},(r,o)=>o).
every(r=>{var i,a,s,u;let o=g.max((a=(i=e[r])==null?void 0:i.length)!=null?a:0,(u=(s=t[r])==null?
void 0:
s.length)!=null?u:0);return v.from({length:o},(l,c)=>c).every(l=>{var c,d,p,h;return((d=(c=e[r])==null?
void 0:c[l])!=null?d:"")===((h=(p=t[r])==null?void 0:p[l])!=null?h:"")})})}var qre=e=>gv(e),Hre=e=>gv(
e),Zre=()=>tL(),Jre=()=>nL(),Vre=()=>oL(),Yre=()=>rL(),Xre=()=>aL(),Qre=()=>cL(),
eoe=()=>hv(),toe=()=>sL(),noe=()=>uL(),roe=()=>lL(),ooe=()=>xi(),ioe=()=>UO(),aoe=e=>ic(e),soe=e=>fd(
e),uoe=e=>pM(e),loe=e=>eM(e),coe=e=>tM(e),doe=e=>nM(e),moe=e=>rM(e),poe=e=>fL(e),foe=e=>B1(e),goe=e=>hg(
e),hoe=e=>KO(e),yoe=e=>GO(e),boe=e=>yg(e),woe=e=>pL(e),voe=e=>HM(e),koe=e=>bg(e),xoe=e=>mL(e),Toe=e=>K1(
e),Soe=e=>q1(e),Eoe=e=>H1(e),Coe=e=>Mp(e),Roe=()=>J1(),Doe=e=>Fp(e),Ooe=e=>KM(e),Aoe=e=>WM(e),Poe=e=>NM(
e),Noe=()=>Zf(),Ioe=e=>ZO(e),$oe=e=>VO(e),_oe=()=>YO(),Foe=()=>eA(),Moe=e=>nA(e),Loe=e=>dA(e);return Go(
joe);})();
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
