// Lembar Juri. Built from src/ by "npm run build"; do not edit here. What is built in: THIRD_PARTY_NOTICES.md.
"use strict";var App=(()=>{var ML=Object.create;var Td=Object.defineProperty;var LL=Object.getOwnPropertyDescriptor;
var jL=Object.getOwnPropertyNames;var BL=Object.getPrototypeOf,zL=Object.prototype.hasOwnProperty;
var Sd=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var Ne=(e,t)=>(
)=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},wg=(e,t)=>{
for(var n in t)Td(e,n,{get:t[n],enumerable:!0})},kv=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let o of jL(t))!zL.call(e,o)&&o!==n&&Td(e,o,{get:()=>t[o],enumerable:!(r=LL(t,o))||r.
enumerable});return e};var UL=(e,t,n)=>(n=e!=null?ML(BL(e)):{},kv(t||!e||!e.__esModule?Td(n,
"default",{value:e,enumerable:!0}):
n,e)),Wo=e=>kv(Td({},"__esModule",{value:!0}),e);var v,R,E,C,y,f,w,g,k,x,T,D,A,m=Sd(()=>{
"use strict";({Array:v,Date:R,Error:E,JSON:C,Map:y,Math:f,Number:w,
Object:g,Set:k,String:x,Symbol:T,Uint8Array:D,WeakMap:A}=globalThis)});function X4(e,t){return V4(e,
t||{},0,0)}function Sb(e,t){return G4(e,{i:2},t&&t.out,t&&t.dictionary)}
function jp(e,t){if(t){for(var n=new xt(e.length),r=0;r<e.length;++r)n[r]=e.charCodeAt(r);return n}
if(fP)
return fP.encode(e);for(var o=e.length,i=new xt(e.length+(e.length>>1)),a=0,s=function(c){i[a++]=c},
r=0;r<o;++r){if(a+5>i.length){var u=new xt(a+8+(o-r<<1));u.set(i),i=u}var l=e.charCodeAt(r);l<128||t?
s(l):l<2048?(s(192|l>>6),s(128|l&63)):l>55295&&l<57344?(l=65536+(l&1047552)|e.charCodeAt(++r)&1023,s(
240|l>>18),s(128|l>>12&63),s(128|l>>6&63),s(128|l&63)):(s(224|l>>12),s(128|l>>6&63),s(128|l&63))}
return dc(
i,0,a)}function Eb(e,t){if(t){for(var n="",r=0;r<e.length;r+=16384)n+=x.fromCharCode.apply(null,e.subarray(
r,r+16384));return n}else{if(vb)return vb.decode(e);var o=Q4(e),i=o.s,n=o.r;return n.length&&gn(8),i}
}
function SP(e,t){t||(t={});var n={},r=[];TP(e,"",n,t);var o=0,i=0;for(var a in n){var s=n[a],u=s[0],
l=s[1],c=l.level==0?0:8,d=jp(a),p=d.length,h=l.comment,b=h&&jp(h),S=b&&b.length,O=kb(l.extra);p>65535&&
gn(11);var P=c?X4(u,l):u,N=P.length,I=J4();I.p(u),r.push(xP(l,{size:u.length,crc:I.d(),c:P,f:d,m:b,u:
p!=
a.length||b&&h.length!=S,o,compression:c})),o+=30+p+O+N,i+=76+2*(p+O)+(S||0)+N}for(var F=new xt(i+22),
M=o,B=i-o,L=0;L<r.length;++L){var d=r[L];gP(F,d.o,d,d.f,d.u,d.c.length);var j=30+d.f.length+kb(d.extra);
F.set(d.c,d.o+j),gP(F,o,d,d.f,d.u,d.c.length,d.o,d.m),o+=16+j+(d.m?d.m.length:0)}return r9(F,o,r.length,
B,M),F}function EP(e,t){for(var n={},r=e.length-22;sr(e,r)!=101010256;--r)(!r||e.length-r>65558)&&gn(
13);var o=Hr(e,r+8);if(!o)return{};var i=sr(e,r+16),a=sr(e,r-20)==117853008;if(a){var s=sr(e,r-12);a=
sr(e,s)==101075792,a&&(o=sr(e,s+32),i=sr(e,s+48))}for(var u=t&&t.filter,l=0;l<o;++l){var c=t9(e,i,a),
d=c[0],p=c[1],h=c[2],b=c[3],S=c[4],O=c[5],P=e9(e,O);i=S,(!u||u({name:b,size:p,originalSize:h,
compression:d}))&&
(d?d==8?n[b]=Sb(e.subarray(P,P+p),{out:new xt(h)}):gn(14,"unknown compression type "+d):n[b]=dc(e,P,
P+p))}return n}var xt,qn,xb,Bp,zp,hb,hP,yP,bP,yb,wP,j4,dP,bb,Io,He,Jr,wi,He,He,He,He,cc,He,B4,z4,U4,
W4,mb,Dr,pb,Tb,dc,K4,gn,G4,$o,uc,fb,wb,mP,lc,vP,pP,q4,kP,Z4,H4,J4,V4,xP,Hr,sr,gb,tn,TP,fP,vb,Y4,Q4,
e9,
t9,n9,kb,gP,r9,CP=Sd(()=>{m();xt=D,qn=Uint16Array,xb=Int32Array,Bp=new xt([0,0,0,0,0,0,0,0,1,1,1,1,2,
2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),zp=new xt([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,
11,11,12,12,13,13,0,0]),hb=new xt([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),hP=function(e,t){
for(var n=new qn(31),r=0;r<31;++r)n[r]=t+=1<<e[r-1];for(var o=new xb(n[30]),r=1;r<30;++r)for(var i=n[
r];i<
n[r+1];++i)o[i]=i-n[r]<<5|r;return{b:n,r:o}},yP=hP(Bp,2),bP=yP.b,yb=yP.r;bP[28]=258,yb[258]=28;wP=hP(
zp,0),j4=wP.b,dP=wP.r,bb=new qn(32768);for(He=0;He<32768;++He)Io=(He&43690)>>1|(He&21845)<<1,Io=(Io&
52428)>>2|(Io&13107)<<2,Io=(Io&61680)>>4|(Io&3855)<<4,bb[He]=((Io&65280)>>8|(Io&255)<<8)>>1;Jr=(
function(e,t,n){
for(var r=e.length,o=0,i=new qn(t);o<r;++o)e[o]&&++i[e[o]-1];var a=new qn(t);for(o=1;o<t;++o)a[o]=a[
o-
1]+i[o-1]<<1;var s;if(n){s=new qn(1<<t);var u=15-t;for(o=0;o<r;++o)if(e[o])for(var l=o<<4|e[o],c=t-e[
o],
d=a[e[o]-1]++<<c,p=d|(1<<c)-1;d<=p;++d)s[bb[d]>>u]=l}else for(s=new qn(r),o=0;o<r;++o)e[o]&&(s[o]=bb[
a[e[o]-
1]++]>>15-e[o]);return s}),wi=new xt(288);for(He=0;He<144;++He)wi[He]=8;for(He=144;He<256;++He)wi[He]=
9;for(He=256;He<280;++He)wi[He]=7;for(He=280;He<288;++He)wi[He]=8;cc=new xt(32);for(He=0;He<32;++He)
cc[He]=5;B4=Jr(wi,9,0),z4=Jr(wi,9,1),U4=Jr(cc,5,0),W4=Jr(cc,5,1),mb=function(e){for(var t=e[0],n=1;n<
e.length;++n)e[n]>t&&(t=e[n]);return t},Dr=function(e,t,n){var r=t/8|0;return(e[r]|e[r+1]<<8)>>(t&7)&
n},pb=function(e,t){var n=t/8|0;return(e[n]|e[n+1]<<8|e[n+2]<<16)>>(t&7)},Tb=function(e){return(e+7)/
8|0},dc=function(e,t,n){return(t==null||t<0)&&(t=0),(n==null||n>e.length)&&(n=e.length),new xt(e.subarray(
t,n))},K4=["unexpected EOF","invalid block type","invalid length/literal","invalid distance",
"stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long",
"date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],gn=function(
e,t,n){var r=new E(
t||K4[e]);if(r.code=e,E.captureStackTrace&&E.captureStackTrace(r,gn),!n)throw r;return r},G4=function(
e,t,n,r){
var o=e.length,i=r?r.length:0;if(!o||t.f&&!t.l)return n||new xt(0);var a=!n,s=a||t.i!=2,u=t.i;a&&(n=
new xt(o*3));var l=function(Yu){var Qu=n.length;if(Yu>Qu){var za=new xt(f.max(Qu*2,Yu));za.set(n),n=
za}},c=t.f||0,d=t.p||0,p=t.b||0,h=t.l,b=t.d,S=t.m,O=t.n,P=o*8;do{if(!h){c=Dr(e,d,1);var N=Dr(e,d+1,3);
if(d+=3,N)if(N==1)h=z4,b=W4,S=9,O=5;else if(N==2){var B=Dr(e,d,31)+257,L=Dr(e,d+10,15)+4,j=B+Dr(e,d+
5,31)+1;d+=14;for(var z=new xt(j),q=new xt(19),Z=0;Z<L;++Z)q[hb[Z]]=Dr(e,d+Z*3,7);d+=L*3;for(var W=mb(
q),V=(1<<W)-1,Q=Jr(q,W,1),Z=0;Z<j;){var de=Q[Dr(e,d,V)];d+=de&15;var I=de>>4;if(I<16)z[Z++]=I;else{
var ge=0,
Pe=0;for(I==16?(Pe=3+Dr(e,d,3),d+=2,ge=z[Z-1]):I==17?(Pe=3+Dr(e,d,7),d+=3):I==18&&(Pe=11+Dr(e,d,127),
d+=7);Pe--;)z[Z++]=ge}}var ce=z.subarray(0,B),se=z.subarray(B);S=mb(ce),O=mb(se),h=Jr(ce,S,1),b=Jr(
se,
O,1)}else gn(1);else{var I=Tb(d)+4,F=e[I-4]|e[I-3]<<8,M=I+F;if(M>o){u&&gn(0);break}s&&l(p+F),n.set(e.
subarray(I,M),p),t.b=p+=F,t.p=d=M*8,t.f=c;continue}if(d>P){u&&gn(0);break}}s&&l(p+131072);for(var Ct=(
1<<
S)-1,we=(1<<O)-1,wt=d;;wt=d){var ge=h[pb(e,d)&Ct],Bt=ge>>4;if(d+=ge&15,d>P){u&&gn(0);break}if(ge||gn(
2),Bt<256)n[p++]=Bt;else if(Bt==256){wt=d,h=null;break}else{var zt=Bt-254;if(Bt>264){var Z=Bt-257,vt=Bp[
Z];
zt=Dr(e,d,(1<<vt)-1)+bP[Z],d+=vt}var Or=b[pb(e,d)&we],ja=Or>>4;Or||gn(3),d+=Or&15;var se=j4[ja];if(
ja>
3){var vt=zp[ja];se+=pb(e,d)&(1<<vt)-1,d+=vt}if(d>P){u&&gn(0);break}s&&l(p+131072);var Ba=p+zt;if(p<
se){var kd=i-se,xd=f.min(se,Ba);for(kd+p<0&&gn(3);p<xd;++p)n[p]=r[kd+p]}for(;p<Ba;++p)n[p]=n[p-se]}}
t.l=h,t.p=wt,t.b=p,t.f=c,h&&(c=1,t.m=S,t.d=b,t.n=O)}while(!c);return p!=n.length&&a?dc(n,0,p):n.subarray(
0,p)},$o=function(e,t,n){n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8},uc=function(e,t,n){n<<=t&7;var r=t/
8|0;e[r]|=n,e[r+1]|=n>>8,e[r+2]|=n>>16},fb=function(e,t){for(var n=[],r=0;r<e.length;++r)e[r]&&n.push(
{s:r,f:e[r]});var o=n.length,i=n.slice();if(!o)return{t:kP,l:0};if(o==1){var a=new xt(n[0].s+1);
return a[n[0].
s]=1,{t:a,l:1}}n.sort(function(M,B){return M.f-B.f}),n.push({s:-1,f:25001});var s=n[0],u=n[1],l=0,c=1,
d=2;for(n[0]={s:-1,f:s.f+u.f,l:s,r:u};c!=o-1;)s=n[n[l].f<n[d].f?l++:d++],u=n[l!=c&&n[l].f<n[d].f?l++:
d++],n[c++]={s:-1,f:s.f+u.f,l:s,r:u};for(var p=i[0].s,r=1;r<o;++r)i[r].s>p&&(p=i[r].s);var h=new qn(
p+1),b=wb(n[c-1],h,0);if(b>t){var r=0,S=0,O=b-t,P=1<<O;for(i.sort(function(B,L){return h[L.s]-h[B.s]||
B.f-L.f});r<o;++r){var N=i[r].s;if(h[N]>t)S+=P-(1<<b-h[N]),h[N]=t;else break}for(S>>=O;S>0;){var I=i[
r].
s;h[I]<t?S-=1<<t-h[I]++-1:++r}for(;r>=0&&S;--r){var F=i[r].s;h[F]==t&&(--h[F],++S)}b=t}return{t:new xt(
h),l:b}},wb=function(e,t,n){return e.s==-1?f.max(wb(e.l,t,n+1),wb(e.r,t,n+1)):t[e.s]=n},mP=function(
e){
for(var t=e.length;t&&!e[--t];);for(var n=new qn(++t),r=0,o=e[0],i=1,a=function(u){n[r++]=u},s=1;s<=
t;++s)if(e[s]==o&&s!=t)++i;else{if(!o&&i>2){for(;i>138;i-=138)a(32754);i>2&&(a(i>10?i-11<<5|28690:i-
3<<5|12305),i=0)}else if(i>3){for(a(o),--i;i>6;i-=6)a(8304);i>2&&(a(i-3<<5|8208),i=0)}for(;i--;)a(o);
i=1,o=e[s]}return{c:n.subarray(0,r),n:t}},lc=function(e,t){for(var n=0,r=0;r<t.length;++r)n+=e[r]*t[
r];
return n},vP=function(e,t,n){var r=n.length,o=Tb(t+2);e[o]=r&255,e[o+1]=r>>8,e[o+2]=e[o]^255,e[o+3]=
e[o+1]^255;for(var i=0;i<r;++i)e[o+i+4]=n[i];return(o+4+r)*8},pP=function(e,t,n,r,o,i,a,s,u,l,c){$o(
t,c++,n),++o[256];for(var d=fb(o,15),p=d.t,h=d.l,b=fb(i,15),S=b.t,O=b.l,P=mP(p),N=P.c,I=P.n,F=mP(S),
M=F.c,B=F.n,L=new qn(19),j=0;j<N.length;++j)++L[N[j]&31];for(var j=0;j<M.length;++j)++L[M[j]&31];for(
var z=fb(
L,7),q=z.t,Z=z.l,W=19;W>4&&!q[hb[W-1]];--W);var V=l+5<<3,Q=lc(o,wi)+lc(i,cc)+a,de=lc(o,p)+lc(i,S)+a+
14+3*W+lc(L,q)+2*L[16]+3*L[17]+7*L[18];if(u>=0&&V<=Q&&V<=de)return vP(t,c,e.subarray(u,u+l));var ge,
Pe,ce,se;if($o(t,c,1+(de<Q)),c+=2,de<Q){ge=Jr(p,h,0),Pe=p,ce=Jr(S,O,0),se=S;var Ct=Jr(q,Z,0);$o(t,c,
I-257),$o(t,c+5,B-1),$o(t,c+10,W-4),c+=14;for(var j=0;j<W;++j)$o(t,c+3*j,q[hb[j]]);c+=3*W;for(var we=[
N,M],wt=0;wt<2;++wt)for(var Bt=we[wt],j=0;j<Bt.length;++j){var zt=Bt[j]&31;$o(t,c,Ct[zt]),c+=q[zt],
zt>
15&&($o(t,c,Bt[j]>>5&127),c+=Bt[j]>>12)}}else ge=B4,Pe=wi,ce=U4,se=cc;for(var j=0;j<s;++j){var vt=r[
j];
if(vt>255){var zt=vt>>18&31;uc(t,c,ge[zt+257]),c+=Pe[zt+257],zt>7&&($o(t,c,vt>>23&31),c+=Bp[zt]);var Or=vt&
31;uc(t,c,ce[Or]),c+=se[Or],Or>3&&(uc(t,c,vt>>5&8191),c+=zp[Or])}else uc(t,c,ge[vt]),c+=Pe[vt]}
return uc(
t,c,ge[256]),c+Pe[256]},q4=new xb([65540,131080,131088,131104,262176,1048704,1048832,2114560,2117632]),
kP=new xt(0),Z4=function(e,t,n,r,o,i){var a=i.z||e.length,s=new xt(r+a+5*(1+f.ceil(a/7e3))+o),u=s.subarray(
r,s.length-o),l=i.l,c=(i.r||0)&7;if(t){c&&(u[0]=i.r>>3);for(var d=q4[t-1],p=d>>13,h=d&8191,b=(1<<n)-
1,S=i.p||new qn(32768),O=i.h||new qn(b+1),P=f.ceil(n/3),N=2*P,I=function(bg){return(e[bg]^e[bg+1]<<P^
e[bg+2]<<N)&b},F=new xb(25e3),M=new qn(288),B=new qn(32),L=0,j=0,z=i.i||0,q=0,Z=i.w||0,W=0;z+2<a;++z){
var V=I(z),Q=z&32767,de=O[V];if(S[Q]=de,O[V]=Q,Z<=z){var ge=a-z;if((L>7e3||q>24576)&&(ge>423||!l)){c=
pP(e,u,0,F,M,B,j,q,W,z-W,c),q=L=j=0,W=z;for(var Pe=0;Pe<286;++Pe)M[Pe]=0;for(var Pe=0;Pe<30;++Pe)B[
Pe]=
0}var ce=2,se=0,Ct=h,we=Q-de&32767;if(ge>2&&V==I(z-we))for(var wt=f.min(p,ge)-1,Bt=f.min(32767,z),zt=f.
min(258,ge);we<=Bt&&--Ct&&Q!=de;){if(e[z+ce]==e[z+ce-we]){for(var vt=0;vt<zt&&e[z+vt]==e[z+vt-we];++vt)
;if(vt>ce){if(ce=vt,se=we,vt>wt)break;for(var Or=f.min(we,vt-2),ja=0,Pe=0;Pe<Or;++Pe){var Ba=z-we+Pe&
32767,kd=S[Ba],xd=Ba-kd&32767;xd>ja&&(ja=xd,de=Ba)}}}Q=de,de=S[Q],we+=Q-de&32767}if(se){F[q++]=268435456|
yb[ce]<<18|dP[se];var Yu=yb[ce]&31,Qu=dP[se]&31;j+=Bp[Yu]+zp[Qu],++M[257+Yu],++B[Qu],Z=z+ce,++L}else
F[q++]=e[z],++M[e[z]]}}for(z=f.max(z,Z);z<a;++z)F[q++]=e[z],++M[e[z]];c=pP(e,u,l,F,M,B,j,q,W,z-W,c),
l||(i.r=c&7|u[c/8|0]<<3,c-=7,i.h=O,i.p=S,i.i=z,i.w=Z)}else{for(var z=i.w||0;z<a+l;z+=65535){var za=z+
65535;za>=a&&(u[c/8|0]=l,za=a),c=vP(u,c+1,e.subarray(z,za))}i.i=a}return dc(s,0,r+Tb(c)+o)},H4=(
function(){
for(var e=new Int32Array(256),t=0;t<256;++t){for(var n=t,r=9;--r;)n=(n&1&&-306674912)^n>>>1;e[t]=n}
return e})(),
J4=function(){var e=-1;return{p:function(t){for(var n=e,r=0;r<t.length;++r)n=H4[n&255^t[r]]^n>>>8;e=
n},d:function(){return~e}}},V4=function(e,t,n,r,o){if(!o&&(o={l:1},t.dictionary)){var i=t.dictionary.
subarray(-32768),a=new xt(i.length+e.length);a.set(i),a.set(e,i.length),e=a,o.w=i.length}return Z4(e,
t.level==null?6:t.level,t.mem==null?o.l?f.ceil(f.max(8,f.min(13,f.log(e.length)))*1.5):20:12+t.mem,n,
r,o)},xP=function(e,t){var n={};for(var r in e)n[r]=e[r];for(var r in t)n[r]=t[r];return n},Hr=function(
e,t){
return e[t]|e[t+1]<<8},sr=function(e,t){return(e[t]|e[t+1]<<8|e[t+2]<<16|e[t+3]<<24)>>>0},gb=function(
e,t){
return sr(e,t)+sr(e,t+4)*4294967296},tn=function(e,t,n){for(;n;++t)e[t]=n,n>>>=8};TP=function(e,t,n,
r){
for(var o in e){var i=e[o],a=t+o,s=r;v.isArray(i)&&(s=xP(r,i[1]),i=i[0]),ArrayBuffer.isView(i)?n[a]=
[i,s]:(n[a+="/"]=[new xt(0),s],TP(i,a,n,r))}},fP=typeof TextEncoder!="undefined"&&new TextEncoder,vb=
typeof TextDecoder!="undefined"&&new TextDecoder,Y4=0;try{vb.decode(kP,{stream:!0}),Y4=1}catch{}Q4=function(
e){
for(var t="",n=0;;){var r=e[n++],o=(r>127)+(r>223)+(r>239);if(n+o>e.length)return{s:t,r:dc(e,n-1)};o?
o==3?(r=((r&15)<<18|(e[n++]&63)<<12|(e[n++]&63)<<6|e[n++]&63)-65536,t+=x.fromCharCode(55296|r>>10,
56320|
r&1023)):o&1?t+=x.fromCharCode((r&31)<<6|e[n++]&63):t+=x.fromCharCode((r&15)<<12|(e[n++]&63)<<6|e[n++]&
63):t+=x.fromCharCode(r)}};e9=function(e,t){return t+30+Hr(e,t+26)+Hr(e,t+28)},t9=function(e,t,n){
var r=Hr(
e,t+28),o=Hr(e,t+30),i=Eb(e.subarray(t+46,t+46+r),!(Hr(e,t+8)&2048)),a=t+46+r,s=n9(e,a,o,n,sr(e,t+20),
sr(e,t+24),sr(e,t+42)),u=s[0],l=s[1],c=s[2];return[Hr(e,t+10),u,l,i,a+o+Hr(e,t+32),c]},n9=function(e,
t,n,r,o,i,a){
var s=o==4294967295,u=i==4294967295,l=a==4294967295,c=t+n,d=s+u+l;if(r&&d){for(;t+4<c;t+=4+Hr(e,t+2))
if(Hr(e,t)==1)return[s?gb(e,t+4+8*u):o,u?gb(e,t+4):i,l?gb(e,t+4+8*(u+s)):a,1];r<2&&gn(13)}return[o,i,
a,0]},kb=function(e){var t=0;if(e)for(var n in e){var r=e[n].length;r>65535&&gn(9),t+=r+4}return t},
gP=function(e,t,n,r,o,i,a,s){var u=r.length,l=n.extra,c=s&&s.length,d=kb(l);tn(e,t,a!=null?33639248:
67324752),t+=4,a!=null&&(e[t++]=20,e[t++]=n.os),e[t]=20,t+=2,e[t++]=n.flag<<1|(i<0&&8),e[t++]=o&&8,e[
t++]=
n.compression&255,e[t++]=n.compression>>8;var p=new R(n.mtime==null?R.now():n.mtime),h=p.getFullYear(
)-
1980;if((h<0||h>119)&&gn(10),tn(e,t,h<<25|p.getMonth()+1<<21|p.getDate()<<16|p.getHours()<<11|p.getMinutes(
)<<
5|p.getSeconds()>>1),t+=4,i!=-1&&(tn(e,t,n.crc),tn(e,t+4,i<0?-i-2:i),tn(e,t+8,n.size)),tn(e,t+12,u),
tn(e,t+14,d),t+=16,a!=null&&(tn(e,t,c),tn(e,t+6,n.attrs),tn(e,t+10,a),t+=14),e.set(r,t),t+=u,d)for(
var b in l){
var S=l[b],O=S.length;tn(e,t,+b),tn(e,t+2,O),e.set(S,t+4),t+=4+O}return c&&(e.set(s,t),t+=c),t},r9=function(
e,t,n,r,o){
tn(e,t,101010256),tn(e,t+8,n),tn(e,t+10,n),tn(e,t+12,r),tn(e,t+16,o)}});var ba={};wg(ba,{inflateSync:
()=>Sb,strFromU8:()=>Eb,strToU8:()=>jp,unzipSync:()=>EP,zipSync:()=>SP});
var wa=Sd(()=>{"use strict";m();CP()});var ka=Ne(nn=>{"use strict";m();function E9(e,t,n){if(n===void 0&&
(n=v.prototype),e&&typeof n.find==
"function")return n.find.call(e,t);for(var r=0;r<e.length;r++)if(va(e,r)){var o=e[r];if(t.call(void 0,
o,r,e))return o}}function iu(e,t){return t===void 0&&(t=g),t&&typeof t.getOwnPropertyDescriptors=="function"&&
(e=t.create(null,t.getOwnPropertyDescriptors(e))),t&&typeof t.freeze=="function"?t.freeze(
e):e}function va(e,t){return g.prototype.hasOwnProperty.call(e,t)}function C9(e,t){if(e===null||
typeof e!=
"object")throw new TypeError("target is not an object");for(var n in t)va(t,n)&&(e[n]=t[n]);return e}
var WP=iu({allowfullscreen:!0,async:!0,autofocus:!0,autoplay:!0,checked:!0,controls:!0,default:!0,
defer:!0,
disabled:!0,formnovalidate:!0,hidden:!0,ismap:!0,itemscope:!0,loop:!0,multiple:!0,muted:!0,nomodule:
!0,
novalidate:!0,open:!0,playsinline:!0,readonly:!0,required:!0,reversed:!0,selected:!0});function R9(e){
return va(WP,e.toLowerCase())}var KP=iu({area:!0,base:!0,br:!0,col:!0,embed:!0,hr:!0,img:!0,input:!0,
link:!0,meta:!0,param:!0,source:!0,track:!0,wbr:!0});function D9(e){return va(KP,e.toLowerCase())}
var hc=iu(
{script:!1,style:!1,textarea:!0,title:!0});function A9(e){var t=e.toLowerCase();return va(hc,t)&&!hc[
t]}
function O9(e){var t=e.toLowerCase();return va(hc,t)&&hc[t]}function GP(e){return e===yc.HTML}
function P9(e){
return GP(e)||e===yc.XML_XHTML_APPLICATION}var yc=iu({HTML:"text/html",XML_APPLICATION:
"application/xml",XML_TEXT:"text/xml",XML_XHTML_APPLICATION:"application/xhtml+xml",XML_SVG_IMAGE:
"image/svg+xml"}),
N9=g.keys(yc).map(function(e){return yc[e]});function I9(e){return N9.indexOf(e)>-1}var $9=iu({HTML:
"http://www.w3.org/1999/xhtml",SVG:"http://www.w3.org/2000/svg",XML:
"http://www.w3.org/XML/1998/namespace",XMLNS:"http://www.w3.org/2000/xmlns/"});nn.assign=C9;nn.find=E9;
nn.freeze=iu;nn.HTML_BOOLEAN_ATTRIBUTES=
WP;nn.HTML_RAW_TEXT_ELEMENTS=hc;nn.HTML_VOID_ELEMENTS=KP;nn.hasDefaultHTMLNamespace=P9;nn.hasOwn=va;
nn.isHTMLBooleanAttribute=R9;nn.isHTMLRawTextElement=A9;nn.isHTMLEscapableRawTextElement=O9;nn.isHTMLMimeType=
GP;nn.isHTMLVoidElement=D9;nn.isValidMimeType=I9;nn.MIME_TYPE=yc;nn.NAMESPACE=$9});var xc=Ne(kc=>{
"use strict";m();var F9=ka();function ZP(e,t){e.prototype=g.create(E.prototype,{constructor:{
value:e},name:{value:e.name,enumerable:!0,writable:t}})}var wc=F9.freeze({Error:"Error",
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
"OperationError",NotAllowedError:"NotAllowedError",OptOutError:"OptOutError"}),HP=g.keys(wc);
function JP(e){return typeof e=="number"&&e>=1&&e<=25}
function _9(e){return typeof e=="string"&&e.substring(e.length-wc.Error.length)===wc.Error}function vc(
e,t){
JP(e)?(this.name=HP[e],this.message=t||""):(this.message=e,this.name=_9(t)?t:wc.Error),E.captureStackTrace&&
E.captureStackTrace(this,vc)}ZP(vc,!0);g.defineProperties(vc.prototype,{code:{enumerable:!0,get:
function(){
var e=HP.indexOf(this.name);return JP(e)?e:0}}});var VP={INDEX_SIZE_ERR:1,DOMSTRING_SIZE_ERR:2,
HIERARCHY_REQUEST_ERR:3,
WRONG_DOCUMENT_ERR:4,INVALID_CHARACTER_ERR:5,NO_DATA_ALLOWED_ERR:6,NO_MODIFICATION_ALLOWED_ERR:7,
NOT_FOUND_ERR:8,
NOT_SUPPORTED_ERR:9,INUSE_ATTRIBUTE_ERR:10,INVALID_STATE_ERR:11,SYNTAX_ERR:12,
INVALID_MODIFICATION_ERR:13,
NAMESPACE_ERR:14,INVALID_ACCESS_ERR:15,VALIDATION_ERR:16,TYPE_MISMATCH_ERR:17,SECURITY_ERR:18,
NETWORK_ERR:19,
ABORT_ERR:20,URL_MISMATCH_ERR:21,QUOTA_EXCEEDED_ERR:22,TIMEOUT_ERR:23,INVALID_NODE_TYPE_ERR:24,
DATA_CLONE_ERR:25},
Nb=g.entries(VP);for(bc=0;bc<Nb.length;bc++)qP=Nb[bc][0],vc[qP]=Nb[bc][1];var qP,bc;function Ib(e,t,
n){
this.message=e,this.locator=t,this.cause=n,E.captureStackTrace&&E.captureStackTrace(this,Ib)}ZP(Ib);
kc.DOMException=vc;kc.DOMExceptionName=wc;kc.ExceptionCode=VP;kc.ParseError=Ib});var Bb=Ne(xe=>{
"use strict";m();function nN(e){try{typeof e!="function"&&(e=RegExp);var t=new e("\u{1D306}",
"u").exec("\u{1D306}");return!!t&&t[0].length===2}catch{}return!1}var uu=nN();function vi(e){if(e.source[
0]!==
"[")throw new E(e+" can not be used with chars");return e.source.slice(1,e.source.lastIndexOf("]"))}
function au(e,t){if(e.source[0]!=="[")throw new E("/"+e.source+"/ can not be used with chars_without");
if(!t||typeof t!="string")throw new E(C.stringify(t)+" is not a valid search");if(e.source.indexOf(t)===
-1)throw new E('"'+t+'" is not is /'+e.source+"/");if(t==="-"&&e.source.indexOf(t)!==1)throw new E(
'"'+t+'" is not at the first postion of /'+e.source+"/");return new RegExp(e.source.replace(t,""),uu?
"u":"")}function Oe(e){var t=this;return new RegExp(v.prototype.slice.call(arguments).map(function(n){
var r=typeof n=="string";if(r&&t===void 0&&n==="|")throw new E(
"use regg instead of reg to wrap expressions with `|`!");return r?n:n.source}).join(""),uu?"u":"")}
function ve(e){if(arguments.length===0)
throw new E("no parameters provided");return Oe.apply(ve,["(?:"].concat(v.prototype.slice.call(
arguments),
[")"]))}var M9="\uFFFD",ki=/[-\x09\x0A\x0D\x20-\x2C\x2E-\uD7FF\uE000-\uFFFD]/;uu&&(ki=Oe("[",vi(ki),
"\\u{10000}-\\u{10FFFF}","]"));var L9=new RegExp("[^"+vi(ki)+"]",uu?"u":""),Hp=/[\x20\x09\x0D\x0A]/,
j9=vi(Hp),et=Oe(Hp,"+"),yt=Oe(Hp,"*"),Tc=/[:_a-zA-Z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
uu&&(Tc=Oe("[",vi(Tc),"\\u{10000}-\\u{10FFFF}","]"));var B9=vi(Tc),_b=Oe("[",B9,vi(/[-.0-9\xB7]/),vi(
/[\u0300-\u036F\u203F-\u2040]/),"]"),Zn=Oe(Tc,_b,"*"),z9=Oe("^",Zn,"$"),XP=Oe(_b,"+"),U9=Oe("&",Zn,
";"),W9=ve(/&#[0-9]+;|&#x[0-9a-fA-F]+;/),Sc=ve(U9,"|",W9),Ec=Oe("%",Zn,";"),Mb=ve(Oe('"',ve(/[^%&"]/,
"|",Ec,"|",Sc),"*",'"'),"|",Oe("'",ve(/[^%&']/,"|",Ec,"|",Sc),"*","'")),K9=ve('"',ve(/[^<&"]/,"|",Sc),
"*",'"',"|","'",ve(/[^<&']/,"|",Sc),"*","'"),G9=au(Tc,":"),q9=au(_b,":"),$b=Oe(G9,q9,"*"),Z9=Oe("^",
$b,"$"),Cc=Oe($b,ve(":",$b),"?"),H9=Oe("^",Cc,"$"),J9=Oe("(",Cc,")"),su=ve(/"[^"]*"|'[^']*'/),V9=Oe(
/^<\?/,"(",Zn,")",ve(et,"(?!",Hp,")(",ki,"*?)"),"?",/\?>/),YP=/[\x20\x0D\x0Aa-zA-Z0-9-'()+,./:=?;!*#@$_%]/,
Rc=ve('"',YP,'*"',"|","'",au(YP,"'"),"*'"),rN="<!--",oN="-->",X9=Oe(rN,ve(au(ki,"-"),"|",Oe("-",au(
ki,
"-"))),"*",oN),QP="#PCDATA",Y9=ve(Oe(/\(/,yt,QP,ve(yt,/\|/,yt,Cc),"*",yt,/\)\*/),"|",Oe(/\(/,yt,QP,
yt,
/\)/)),Q9=/[?*+]?/,eq=Oe(/\([^>]+\)/,Q9),tq=ve("EMPTY","|","ANY","|",Y9,"|",eq),nq="<!ELEMENT",rq=Oe(
nq,et,ve(Cc,"|",Ec),et,ve(tq,"|",Ec),yt,">"),oq=Oe("NOTATION",et,/\(/,yt,Zn,ve(yt,/\|/,yt,Zn),"*",yt,
/\)/),iq=Oe(/\(/,yt,XP,ve(yt,/\|/,yt,XP),"*",yt,/\)/),aq=ve(oq,"|",iq),sq=ve(
/CDATA|ID|IDREF|IDREFS|ENTITY|ENTITIES|NMTOKEN|NMTOKENS/,
"|",aq),uq=ve(/#REQUIRED|#IMPLIED/,"|",ve(ve("#FIXED",et),"?",K9)),lq=ve(et,Zn,et,sq,et,uq),cq="<!ATTLIST",
dq=Oe(cq,et,Zn,lq,"*",yt,">"),Fb="about:legacy-compat",mq=ve('"'+Fb+'"',"|","'"+Fb+"'"),Lb="SYSTEM",
Jp="PUBLIC",Vp=ve(ve(Lb,et,su),"|",ve(Jp,et,Rc,et,su)),pq=Oe("^",ve(ve(Lb,et,"(?<SystemLiteralOnly>",
su,")"),"|",ve(Jp,et,"(?<PubidLiteral>",Rc,")",et,"(?<SystemLiteral>",su,")"))),fq=Oe("^",Rc,
"$"),gq=Oe("^",su,"$"),hq=ve(et,"NDATA",et,Zn),yq=ve(Mb,"|",ve(Vp,hq,"?")),iN="<!ENTITY",bq=Oe(iN,et,
Zn,et,yq,yt,">"),wq=ve(Mb,"|",Vp),vq=Oe(iN,et,"%",et,Zn,et,wq,yt,">"),kq=ve(bq,"|",vq),xq=Oe(Jp,et,
Rc),
Tq=Oe("<!NOTATION",et,Zn,et,ve(Vp,"|",xq),yt,">"),jb=Oe(yt,"=",yt),eN=/1[.]\d+/,Sq=Oe(et,"version",
jb,
ve("'",eN,"'","|",'"',eN,'"')),tN=/[A-Za-z][-A-Za-z0-9._]*/,Eq=ve(et,"encoding",jb,ve('"',tN,'"',"|",
"'",tN,"'")),Cq=ve(et,"standalone",jb,ve("'",ve("yes","|","no"),"'","|",'"',ve("yes","|","no"),'"')),
Rq=Oe(/^<\?xml/,Sq,Eq,"?",Cq,"?",yt,/\?>/),Dq="<!DOCTYPE",Aq="<![CDATA[",Oq="]]>",Pq=/<!\[CDATA\[/,
Nq=/\]\]>/,
Iq=Oe(ki,"*?",Nq),$q=Oe(Pq,Iq);xe.chars=vi;xe.chars_without=au;xe.detectUnicodeSupport=nN;xe.reg=Oe;
xe.regg=ve;xe.ABOUT_LEGACY_COMPAT=Fb;xe.ABOUT_LEGACY_COMPAT_SystemLiteral=mq;xe.AttlistDecl=dq;xe.CDATA_START=
Aq;xe.CDATA_END=Oq;xe.CDSect=$q;xe.Char=ki;xe.Comment=X9;xe.COMMENT_START=rN;xe.COMMENT_END=oN;xe.DOCTYPE_DECL_START=
Dq;xe.elementdecl=rq;xe.EntityDecl=kq;xe.EntityValue=Mb;xe.ExternalID=Vp;xe.ExternalID_match=pq;xe.Name=
Zn;xe.Name_exact=z9;xe.NCName_exact=Z9;xe.NotationDecl=Tq;xe.Reference=Sc;xe.PEReference=Ec;xe.PI=V9;
xe.PUBLIC=Jp;xe.PubidLiteral=Rc;xe.PubidLiteral_match=fq;xe.QName=Cc;xe.QName_exact=H9;xe.QName_group=
J9;xe.S=et;xe.SChar_s=j9;xe.S_OPT=yt;xe.SYSTEM=Lb;xe.SystemLiteral=su;xe.SystemLiteral_match=gq;xe.InvalidChar=
L9;xe.UNICODE_REPLACEMENT_CHARACTER=M9;xe.UNICODE_SUPPORT=uu;xe.XMLDecl=Rq});var Vb=Ne(Et=>{
"use strict";m();var lr=ka(),Yr=lr.find,Fq=lr.hasDefaultHTMLNamespace,cu=lr.hasOwn,_q=lr.
isHTMLMimeType,Mq=lr.isHTMLRawTextElement,Lq=lr.isHTMLVoidElement,Dc=lr.MIME_TYPE,Qr=lr.NAMESPACE,Pn=T(
),
mN=xc(),oe=mN.DOMException,hn=mN.DOMExceptionName,St=Bb();function jn(e){if(e!==Pn)throw new TypeError(
"Illegal constructor")}function jq(e){return e!==""}function Bq(e){return e?e.split(/[\t\n\f\r ]+/).
filter(jq):[]}function zq(e,t){return cu(e,t)||(e[t]=!0),e}function aN(e){if(!e)return[];var t=Bq(e);
return g.keys(t.reduce(zq,{}))}function Uq(e){return function(t){return e&&e.indexOf(t)!==-1}}
function pN(e){
if(!St.QName_exact.test(e))throw new oe(oe.INVALID_CHARACTER_ERR,
'invalid character in qualified name "'+e+'"')}function Ub(e,t){pN(t),e=e||null;var n=null,r=t;if(t.indexOf(
":")>=0){var o=t.split(":");
n=o[0],r=o[1]}if(n!==null&&e===null)throw new oe(oe.NAMESPACE_ERR,
"prefix is non-null and namespace is null");if(n==="xml"&&e!==lr.NAMESPACE.XML)throw new oe(oe.NAMESPACE_ERR,
'prefix is "xml" and namespace is not the XML namespace');if((n==="xmlns"||t==="xmlns")&&e!==lr.NAMESPACE.XMLNS)throw new oe(
oe.NAMESPACE_ERR,
'either qualifiedName or prefix is "xmlns" and namespace is not the XMLNS namespace');
if(e===lr.NAMESPACE.XMLNS&&n!=="xmlns"&&t!=="xmlns")throw new oe(oe.NAMESPACE_ERR,
'namespace is the XMLNS namespace and neither qualifiedName nor prefix is "xmlns"');return[e,n,r]}
function pu(e,t){for(var n in e)
cu(e,n)&&(t[n]=e[n])}function Bn(e,t){var n=e.prototype;if(!(n instanceof t)){let r=function(){};r.prototype=
t.prototype,r=new r,pu(n,r),e.prototype=n=r}n.constructor!=e&&(typeof e!="function"&&console.error(
"unknown Class:"+e),n.constructor=e)}var zn={},ur=zn.ELEMENT_NODE=1,du=zn.ATTRIBUTE_NODE=2,Ac=zn.TEXT_NODE=
3,fN=zn.CDATA_SECTION_NODE=4,gN=zn.ENTITY_REFERENCE_NODE=5,Wq=zn.ENTITY_NODE=6,Wb=zn.PROCESSING_INSTRUCTION_NODE=
7,Kb=zn.COMMENT_NODE=8,lu=zn.DOCUMENT_NODE=9,hN=zn.DOCUMENT_TYPE_NODE=10,xi=zn.DOCUMENT_FRAGMENT_NODE=
11,Kq=zn.NOTATION_NODE=12,Tt=lr.freeze({DOCUMENT_POSITION_DISCONNECTED:1,DOCUMENT_POSITION_PRECEDING:
2,
DOCUMENT_POSITION_FOLLOWING:4,DOCUMENT_POSITION_CONTAINS:8,DOCUMENT_POSITION_CONTAINED_BY:16,
DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:32});
function yN(e,t){if(t.length<e.length)return yN(t,e);var n=null;for(var r in e){if(e[r]!==t[r])return n;
n=e[r]}return n}function sN(e){return e.guid||(e.guid=f.random()),e.guid}function _t(){}_t.prototype=
{length:0,item:function(e){return e>=0&&e<this.length?this[e]:null},toString:function(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e?t={requireWellFormed:!!e.requireWellFormed,
splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};for(var n=[],r=0;r<this.length;r++)Jb(this[r],n,null,t);
return n.
join("")},filter:function(e){return v.prototype.filter.call(this,e)},indexOf:function(e){return v.prototype.
indexOf.call(this,e)}};_t.prototype[T.iterator]=function(){var e=this,t=0;return{next:function(){
return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function Xr(e,t){
this.
_node=e,this._refresh=t,ef(this)}function ef(e){var t=e._node._inc||e._node.ownerDocument._inc;if(e.
_inc!==t){var n=e._refresh(e._node);if(DN(e,"length",n.length),!e.$$length||n.length<e.$$length)for(
var r=n.
length;r in e;r++)cu(e,r)&&delete e[r];pu(n,e),e._inc=t}}Xr.prototype.item=function(e){return ef(
this),
this[e]||null};Bn(Xr,_t);function mu(){this._nsIndex=g.create(null),this._noNsIndex=g.create(null)}
function bN(e,t){
for(var n=0;n<e.length;){if(e[n]===t)return n;n++}}function Gb(e,t,n){if(!t)return e._noNsIndex;var r=e.
_nsIndex[t];return!r&&n&&(r=e._nsIndex[t]=g.create(null)),r}function Gq(e,t,n){var r=Gb(e,t,!1),o=r&&
r[n];return o||null}function qq(e,t){Gb(e,t.namespaceURI,!0)[t.localName]=t}function Zq(e,t){var n=Gb(
e,t.namespaceURI,!1);n&&delete n[t.localName]}function Hq(e,t,n,r){if(r?t[bN(t,r)]=n:(t[t.length]=n,
t.length++),qq(t,n),e){n.ownerElement=e;var o=e.ownerDocument;o&&(r&&kN(o,e,r),Jq(o,e,n))}}function uN(
e,t,n){
var r=bN(t,n);if(r>=0){for(var o=t.length-1;r<=o;)t[r]=t[++r];if(t.length=o,Zq(t,n),e){var i=e.ownerDocument;
i&&kN(i,e,n),n.ownerElement=null}}}mu.prototype={length:0,item:_t.prototype.item,getNamedItem:
function(e){
this._ownerElement&&this._ownerElement._isInHTMLDocumentAndNamespace()&&(e=e.toLowerCase());for(var t=0;
t<
this.length;){var n=this[t];if(n.nodeName===e)return n;t++}return null},setNamedItem:function(e){var t=e.
ownerElement;if(t&&t!==this._ownerElement)throw new oe(oe.INUSE_ATTRIBUTE_ERR);var n=Gq(this,e.namespaceURI,
e.localName);return n===e?e:(Hq(this._ownerElement,this,e,n),n)},setNamedItemNS:function(e){return this.
setNamedItem(e)},removeNamedItem:function(e){var t=this.getNamedItem(e);if(!t)throw new oe(oe.NOT_FOUND_ERR,
e);return uN(this._ownerElement,this,t),t},removeNamedItemNS:function(e,t){var n=this.getNamedItemNS(
e,t);if(!n)throw new oe(oe.NOT_FOUND_ERR,e?e+" : "+t:t);return uN(this._ownerElement,this,n),n},
getNamedItemNS:function(e,t){
e||(e=null);for(var n=0;n<this.length;){var r=this[n];if(r.localName===t&&r.namespaceURI===e)return r;
n++}return null}};mu.prototype[T.iterator]=function(){var e=this,t=0;return{next:function(){return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function wN(){}wN.prototype=
{hasFeature:function(e,t){return!0},createDocument:function(e,t,n){var r=Dc.XML_APPLICATION;e===Qr.HTML?
r=Dc.XML_XHTML_APPLICATION:e===Qr.SVG&&(r=Dc.XML_SVG_IMAGE);var o=new _o(Pn,{contentType:r});if(o.implementation=
this,o.childNodes=new _t,o.doctype=n||null,n&&o.appendChild(n),t){var i=o.createElementNS(e,t);o.appendChild(
i)}return o},createDocumentType:function(e,t,n,r){pN(e);var o=new rf(Pn);return o.name=e,o.nodeName=
e,o.publicId=t||"",o.systemId=n||"",o.internalSubset=r||"",o.childNodes=new _t,o},createHTMLDocument:
function(e){
var t=new _o(Pn,{contentType:Dc.HTML});if(t.implementation=this,t.childNodes=new _t,e!==!1){t.doctype=
this.createDocumentType("html"),t.doctype.ownerDocument=t,t.appendChild(t.doctype);var n=t.createElement(
"html");t.appendChild(n);var r=t.createElement("head");if(n.appendChild(r),typeof e=="string"){var o=t.
createElement("title");o.appendChild(t.createTextNode(e)),r.appendChild(o)}n.appendChild(t.createElement(
"body"))}return t}};function Ue(e){jn(e)}Ue.prototype={firstChild:null,lastChild:null,
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
isSameNode:function(e){return this===e},insertBefore:function(e,t){return Qp(this,e,t)},replaceChild:
function(e,t){
Qp(this,e,t,SN),t&&this.removeChild(t)},removeChild:function(e){return xN(this,e)},appendChild:
function(e){
return this.insertBefore(e,null)},hasChildNodes:function(){return this.firstChild!=null},cloneNode:
function(e){
return RN(this.ownerDocument||this,this,e)},normalize:function(){rn(this,null,{enter:function(e){for(
var t=e.
firstChild;t;){var n=t.nextSibling;if(n!==null&&n.nodeType===Ac&&t.nodeType===Ac){for(var r=[],o=n;o!==
null&&o.nodeType===Ac;)r.push(o.data),o=o.nextSibling;for(var i=t.nextSibling;i!==o;){var a=i.nextSibling;
i.parentNode=null,i.previousSibling=null,i.nextSibling=null,i=a}t.nextSibling=o,o!==null?o.previousSibling=
t:e.lastChild=t,t.appendData(r.join("")),qb(e.ownerDocument,e),t=o}else t=n}return!0}})},isSupported:
function(e,t){
return this.ownerDocument.implementation.hasFeature(e,t)},lookupPrefix:function(e){for(var t=this;t;
){
var n=t._nsMap;if(n){for(var r in n)if(cu(n,r)&&n[r]===e)return r}t=t.nodeType==du?t.ownerDocument:t.
parentNode}return null},lookupNamespaceURI:function(e){for(var t=this;t;){var n=t._nsMap;if(n&&cu(n,
e))return n[e];t=t.nodeType==du?t.ownerDocument:t.parentNode}return null},isDefaultNamespace:
function(e){
var t=this.lookupPrefix(e);return t==null},compareDocumentPosition:function(e){if(this===e)return 0;
var t=e,n=this,r=null,o=null;if(t instanceof xa&&(r=t,t=r.ownerElement),n instanceof xa&&(o=n,n=o.ownerElement,
r&&t&&n===t))for(var i=0,a;a=n.attributes[i];i++){if(a===r)return Tt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
Tt.DOCUMENT_POSITION_PRECEDING;if(a===o)return Tt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+Tt.DOCUMENT_POSITION_FOLLOWING}
if(!t||!n||n.ownerDocument!==t.ownerDocument)return Tt.DOCUMENT_POSITION_DISCONNECTED+Tt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
(sN(n.ownerDocument)>sN(t.ownerDocument)?Tt.DOCUMENT_POSITION_FOLLOWING:Tt.DOCUMENT_POSITION_PRECEDING);
if(o&&t===n)return Tt.DOCUMENT_POSITION_CONTAINS+Tt.DOCUMENT_POSITION_PRECEDING;if(r&&t===n)return Tt.
DOCUMENT_POSITION_CONTAINED_BY+Tt.DOCUMENT_POSITION_FOLLOWING;for(var s=[],u=t.parentNode;u;){if(!o&&
u===n)return Tt.DOCUMENT_POSITION_CONTAINED_BY+Tt.DOCUMENT_POSITION_FOLLOWING;s.push(u),u=u.parentNode}
s.reverse();for(var l=[],c=n.parentNode;c;){if(!r&&c===t)return Tt.DOCUMENT_POSITION_CONTAINS+Tt.DOCUMENT_POSITION_PRECEDING;
l.push(c),c=c.parentNode}l.reverse();var d=yN(s,l);for(var p in d.childNodes){var h=d.childNodes[p];
if(h===n)return Tt.DOCUMENT_POSITION_FOLLOWING;if(h===t)return Tt.DOCUMENT_POSITION_PRECEDING;if(l.indexOf(
h)>=0)return Tt.DOCUMENT_POSITION_FOLLOWING;if(s.indexOf(h)>=0)return Tt.DOCUMENT_POSITION_PRECEDING}
return 0}};function vN(e){return e=="<"&&"&lt;"||e==">"&&"&gt;"||e=="&"&&"&amp;"||e=='"'&&"&quot;"||
"&#"+e.charCodeAt()+";"}pu(zn,Ue);pu(zn,Ue.prototype);pu(Tt,Ue);pu(Tt,Ue.prototype);function Yp(e,t){
rn(e,null,{enter:function(n){return t(n)?rn.STOP:!0}})}function rn(e,t,n){for(var r=[{node:e,context:
t,
phase:rn.ENTER}];r.length>0;){var o=r.pop();if(o.phase===rn.ENTER){var i=n.enter(o.node,o.context);
if(i===
rn.STOP)return rn.STOP;if(r.push({node:o.node,context:i,phase:rn.EXIT}),i==null)continue;for(var a=o.
node.lastChild;a;)r.push({node:a,context:i,phase:rn.ENTER}),a=a.previousSibling}else n.exit&&n.exit(
o.node,o.context)}}rn.STOP=T("walkDOM.STOP");rn.ENTER=0;rn.EXIT=1;function _o(e,t){jn(e);var n=t||{}
;
this.ownerDocument=this,this.contentType=n.contentType||Dc.XML_APPLICATION,this.type=_q(this.contentType)?
"html":"xml"}function Jq(e,t,n){e&&e._inc++;var r=n.namespaceURI;r===Qr.XMLNS&&(t._nsMap[n.prefix?n.
localName:""]=n.value)}function kN(e,t,n,r){e&&e._inc++;var o=n.namespaceURI;o===Qr.XMLNS&&delete t.
_nsMap[n.prefix?n.localName:""]}function qb(e,t,n){if(e&&e._inc){e._inc++;var r=t.childNodes;if(n&&!n.
nextSibling)r[r.length++]=n;else{for(var o=t.firstChild,i=0;o;)r[i++]=o,o=o.nextSibling;r.length=i,
delete r[r.
length]}}}function xN(e,t){if(e!==t.parentNode)throw new oe(oe.NOT_FOUND_ERR,
"child's parent is not parent");var n=t.previousSibling,r=t.nextSibling;return n?n.nextSibling=r:e.firstChild=r,
r?r.previousSibling=
n:e.lastChild=n,qb(e.ownerDocument,e),t.parentNode=null,t.previousSibling=null,t.nextSibling=null,t}
function Vq(e){return e&&(e.nodeType===Ue.DOCUMENT_NODE||e.nodeType===Ue.DOCUMENT_FRAGMENT_NODE||e.nodeType===
Ue.ELEMENT_NODE)}function Xq(e){return e&&(e.nodeType===Ue.CDATA_SECTION_NODE||e.nodeType===Ue.COMMENT_NODE||
e.nodeType===Ue.DOCUMENT_FRAGMENT_NODE||e.nodeType===Ue.DOCUMENT_TYPE_NODE||e.nodeType===Ue.ELEMENT_NODE||
e.nodeType===Ue.PROCESSING_INSTRUCTION_NODE||e.nodeType===Ue.TEXT_NODE)}function Ti(e){return e&&e.nodeType===
Ue.DOCUMENT_TYPE_NODE}function Fo(e){return e&&e.nodeType===Ue.ELEMENT_NODE}function TN(e){return e&&
e.nodeType===Ue.TEXT_NODE}function lN(e,t){var n=e.childNodes||[];if(Yr(n,Fo)||Ti(t))return!1;var r=Yr(
n,Ti);return!(t&&r&&n.indexOf(r)>n.indexOf(t))}function cN(e,t){var n=e.childNodes||[];function r(i){
return Fo(i)&&i!==t}if(Yr(n,r))return!1;var o=Yr(n,Ti);return!(t&&o&&n.indexOf(o)>n.indexOf(t))}
function Yq(e,t,n){
if(!Vq(e))throw new oe(oe.HIERARCHY_REQUEST_ERR,"Unexpected parent node type "+e.nodeType);if(n&&n.parentNode!==
e)throw new oe(oe.NOT_FOUND_ERR,"child not in parent");if(!Xq(t)||Ti(t)&&e.nodeType!==Ue.DOCUMENT_NODE)
throw new oe(oe.HIERARCHY_REQUEST_ERR,"Unexpected node type "+t.nodeType+" for parent node type "+e.
nodeType)}function Qq(e,t,n){var r=e.childNodes||[],o=t.childNodes||[];if(t.nodeType===Ue.DOCUMENT_FRAGMENT_NODE){
var i=o.filter(Fo);if(i.length>1||Yr(o,TN))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"More than one element or text in fragment");if(i.length===1&&!lN(e,n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(Fo(t)&&!lN(e,n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(Ti(t)){if(Yr(r,Ti))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var a=Yr(r,Fo);if(n&&r.indexOf(a)<r.indexOf(n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element");if(!n&&a)throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Doctype can not be appended since element is present")}}function SN(e,t,n){var r=e.childNodes||[],o=t.
childNodes||[];if(t.nodeType===Ue.DOCUMENT_FRAGMENT_NODE){var i=o.filter(Fo);if(i.length>1||Yr(o,TN))
throw new oe(oe.HIERARCHY_REQUEST_ERR,"More than one element or text in fragment");if(i.length===1&&
!cN(e,n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(Fo(t)&&!cN(e,n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(Ti(t)){if(Yr(r,function(u){return Ti(u)&&
u!==n}))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var a=Yr(r,Fo);if(n&&r.indexOf(a)<r.indexOf(n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element")}}function Qp(e,t,n,r){Yq(e,t,n),e.nodeType===Ue.DOCUMENT_NODE&&
(r||Qq)(e,t,n);var o=t.parentNode;if(o&&o.removeChild(t),t.nodeType===xi){var i=t.firstChild;if(i==null)
return t;var a=t.lastChild}else i=a=t;var s=n?n.previousSibling:e.lastChild;i.previousSibling=s,a.nextSibling=
n,s?s.nextSibling=i:e.firstChild=i,n==null?e.lastChild=a:n.previousSibling=a;do i.parentNode=e;while(
i!==
a&&(i=i.nextSibling));return qb(e.ownerDocument||e,e,t),t.nodeType==xi&&(t.firstChild=t.lastChild=null),
t}_o.prototype={implementation:null,nodeName:"#document",nodeType:lu,doctype:null,documentElement:
null,
_inc:1,insertBefore:function(e,t){if(e.nodeType===xi){for(var n=e.firstChild;n;){var r=n.nextSibling;
this.insertBefore(n,t),n=r}return e}return Qp(this,e,t),e.ownerDocument=this,this.documentElement===
null&&e.nodeType===ur&&(this.documentElement=e),e},removeChild:function(e){var t=xN(this,e);return t===
this.documentElement&&(this.documentElement=null),t},replaceChild:function(e,t){Qp(this,e,t,SN),e.ownerDocument=
this,t&&this.removeChild(t),Fo(e)&&(this.documentElement=e)},importNode:function(e,t){return eZ(this,
e,t)},getElementById:function(e){var t=null;return Yp(this.documentElement,function(n){if(n.nodeType==
ur&&n.getAttribute("id")==e)return t=n,!0}),t},createElement:function(e){var t=new Mo(Pn);t.ownerDocument=
this,this.type==="html"&&(e=e.toLowerCase()),Fq(this.contentType)&&(t.namespaceURI=Qr.HTML),t.nodeName=
e,t.tagName=e,t.localName=e,t.childNodes=new _t;var n=t.attributes=new mu;return n._ownerElement=t,t}
,
createDocumentFragment:function(){var e=new fu(Pn);return e.ownerDocument=this,e.childNodes=new _t,e}
,
createTextNode:function(e){var t=new Oc(Pn);return t.ownerDocument=this,t.childNodes=new _t,t.appendData(
e),t},createComment:function(e){var t=new tf(Pn);return t.ownerDocument=this,t.childNodes=new _t,t.appendData(
e),t},createCDATASection:function(e){if(e.indexOf("]]>")!==-1)throw new oe(oe.INVALID_CHARACTER_ERR,
'data contains "]]>"');var t=new nf(Pn);return t.ownerDocument=this,t.childNodes=new _t,t.appendData(
e),t},createProcessingInstruction:function(e,t){var n=new af(Pn);return n.ownerDocument=this,n.childNodes=
new _t,n.nodeName=n.target=e,n.nodeValue=n.data=t,n},createAttribute:function(e){if(!St.QName_exact.
test(e))throw new oe(oe.INVALID_CHARACTER_ERR,'invalid character in name "'+e+'"');return this.type===
"html"&&(e=e.toLowerCase()),this._createAttribute(e)},_createAttribute:function(e){var t=new xa(Pn);
return t.ownerDocument=this,t.childNodes=new _t,t.name=e,t.nodeName=e,t.localName=e,t.specified=!0,t}
,
createEntityReference:function(e){if(!St.Name_exact.test(e))throw new oe(oe.INVALID_CHARACTER_ERR,
'not a valid xml name "'+e+'"');if(this.type==="html")throw new oe("document is an html document",hn.NotSupportedError);
var t=new of(Pn);return t.ownerDocument=this,t.childNodes=new _t,t.nodeName=e,t},createElementNS:
function(e,t){
var n=Ub(e,t),r=new Mo(Pn),o=r.attributes=new mu;return r.childNodes=new _t,r.ownerDocument=this,r.nodeName=
t,r.tagName=t,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],o._ownerElement=r,r},
createAttributeNS:function(e,t){
var n=Ub(e,t),r=new xa(Pn);return r.ownerDocument=this,r.childNodes=new _t,r.nodeName=t,r.name=t,r.specified=
!0,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],r}};Bn(_o,Ue);function Mo(e){jn(e),this._nsMap=
g.create(null)}Mo.prototype={nodeType:ur,attributes:null,getQualifiedName:function(){return this.prefix?
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
n.value:null},setAttributeNS:function(e,t,n){var r=Ub(e,t),o=r[2],i=this.getAttributeNodeNS(e,o);i?i.
value=i.nodeValue=""+n:(i=this.ownerDocument.createAttributeNS(e,t),i.value=i.nodeValue=""+n,this.setAttributeNode(
i))},getAttributeNodeNS:function(e,t){return this.attributes.getNamedItemNS(e,t)},
getElementsByClassName:function(e){
var t=aN(e);return new Xr(this,function(n){var r=[];return t.length>0&&Yp(n,function(o){if(o!==n&&o.
nodeType===ur){var i=o.getAttribute("class");if(i){var a=e===i;if(!a){var s=aN(i);a=t.every(Uq(s))}a&&
r.push(o)}}}),r})},getElementsByTagName:function(e){var t=(this.nodeType===lu?this:this.ownerDocument).
type==="html",n=e.toLowerCase();return new Xr(this,function(r){var o=[];return Yp(r,function(i){if(!(
i===
r||i.nodeType!==ur))if(e==="*")o.push(i);else{var a=i.getQualifiedName(),s=t&&i.namespaceURI===Qr.HTML?
n:e;a===s&&o.push(i)}}),o})},getElementsByTagNameNS:function(e,t){return new Xr(this,function(n){var r=[
];
return Yp(n,function(o){o!==n&&o.nodeType===ur&&(e==="*"||o.namespaceURI===e)&&(t==="*"||o.localName==
t)&&r.push(o)}),r})}};_o.prototype.getElementsByClassName=Mo.prototype.getElementsByClassName;_o.prototype.
getElementsByTagName=Mo.prototype.getElementsByTagName;_o.prototype.getElementsByTagNameNS=Mo.prototype.
getElementsByTagNameNS;Bn(Mo,Ue);function xa(e){jn(e),this.namespaceURI=null,this.prefix=null,this.ownerElement=
null}xa.prototype.nodeType=du;Bn(xa,Ue);function Si(e){jn(e)}Si.prototype={data:"",substringData:
function(e,t){
return this.data.substring(e,e+t)},appendData:function(e){e=this.data+e,this.nodeValue=this.data=e,
this.
length=e.length},insertData:function(e,t){this.replaceData(e,0,t)},deleteData:function(e,t){this.replaceData(
e,t,"")},replaceData:function(e,t,n){var r=this.data.substring(0,e),o=this.data.substring(e+t);n=r+n+
o,this.nodeValue=this.data=n,this.length=n.length}};Bn(Si,Ue);function Oc(e){jn(e)}Oc.prototype={
nodeName:"#text",nodeType:Ac,splitText:function(e){var t=this.data,n=t.substring(e);t=t.substring(0,
e),this.data=
this.nodeValue=t,this.length=t.length;var r=this.ownerDocument.createTextNode(n);return this.parentNode&&
this.parentNode.insertBefore(r,this.nextSibling),r}};Bn(Oc,Si);function tf(e){jn(e)}tf.prototype={
nodeName:"#comment",nodeType:Kb};Bn(tf,Si);function nf(e){jn(e)}nf.prototype={nodeName:
"#cdata-section",nodeType:fN};
Bn(nf,Oc);function rf(e){jn(e)}rf.prototype.nodeType=hN;Bn(rf,Ue);function Zb(e){jn(e)}Zb.prototype.
nodeType=Kq;Bn(Zb,Ue);function Hb(e){jn(e)}Hb.prototype.nodeType=Wq;Bn(Hb,Ue);function of(e){jn(e)}
of.
prototype.nodeType=gN;Bn(of,Ue);function fu(e){jn(e)}fu.prototype.nodeName="#document-fragment";fu.prototype.
nodeType=xi;Bn(fu,Ue);function af(e){jn(e)}af.prototype.nodeType=Wb;Bn(af,Si);function EN(){}EN.prototype.
serializeToString=function(e,t){return CN.call(e,t)};Ue.prototype.toString=CN;function CN(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e!=null?t={requireWellFormed:
!!e.
requireWellFormed,splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={
requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};var n=[],r=this.nodeType===lu&&this.documentElement||this,o=r.
prefix,i=r.namespaceURI;if(i&&o==null){var o=r.lookupPrefix(i);if(o==null)var a=[{namespace:i,prefix:
null}]}
return Jb(this,n,a,t),n.join("")}function dN(e,t,n){var r=e.prefix||"",o=e.namespaceURI;if(!o||r==="xml"&&
o===Qr.XML||o===Qr.XMLNS)return!1;for(var i=n.length;i--;){var a=n[i];if(a.prefix===r)return a.
namespace!==o}return!0}function Xp(e,t,n,r){if(r&&!St.QName_exact.test(t))throw new oe(
'The attribute name "'+t+'" is not a valid XML QName',hn.InvalidStateError);e.push(" ",t,'="',n.replace(
/[<>&"\t\n\r]/g,
vN),'"')}function Jb(e,t,n,r){n||(n=[]);var o=r.nodeFilter,i=r.requireWellFormed,a=r.splitCDATASections,
s=e.nodeType===lu?e:e.ownerDocument,u=s.type==="html";rn(e,{ns:n},{enter:function(l,c){var d=c.ns;if(
o)
if(l=o(l),l){if(typeof l=="string")return t.push(l),null}else return null;switch(l.nodeType){case ur:
var p=l.attributes,h=p.length,b=l.tagName,S=b;if(!u&&!l.prefix&&l.namespaceURI){for(var O,P=0;P<p.length;
P++)
if(p.item(P).name==="xmlns"){O=p.item(P).value;break}if(!O)for(var N=d.length-1;N>=0;N--){var I=d[N];
if(I.prefix===""&&I.namespace===l.namespaceURI){O=I.namespace;break}}if(O!==l.namespaceURI)for(var N=d.
length-1;N>=0;N--){var I=d[N];if(I.namespace===l.namespaceURI){I.prefix&&(S=I.prefix+":"+b);break}}}
if(i&&!St.QName_exact.test(S))throw new oe('The element name "'+S+'" is not a valid XML QName',hn.InvalidStateError);
t.push("<",S);for(var F=d.slice(),M=0;M<h;M++){var B=p.item(M);B.prefix=="xmlns"?F.push({prefix:B.localName,
namespace:B.value}):B.nodeName=="xmlns"&&F.push({prefix:"",namespace:B.value})}for(var M=0;M<h;M++){
var B=p.item(M);if(dN(B,u,F)){var L=B.prefix||"",j=B.namespaceURI;Xp(t,L?"xmlns:"+L:"xmlns",j,i),F.push(
{prefix:L,namespace:j})}var z=o?o(B):B;z&&(typeof z=="string"?t.push(z):Xp(t,z.name,z.value,i))}if(b===
S&&dN(l,u,F)){var q=l.prefix||"",j=l.namespaceURI;Xp(t,q?"xmlns:"+q:"xmlns",j,i),F.push({prefix:q,
namespace:j})}
var Z=!l.firstChild;if(Z&&(u||l.namespaceURI===Qr.HTML)&&(Z=Lq(b)),Z)return t.push("/>"),null;if(t.push(
">"),u&&Mq(b)){for(var W=l.firstChild;W;)W.data?t.push(W.data):Jb(W,t,F.slice(),r),W=W.nextSibling;
return t.
push("</",S,">"),null}return{ns:F,tag:S};case lu:case xi:if(i&&l.nodeType===lu&&l.documentElement==null)
throw new oe("The Document has no documentElement",hn.InvalidStateError);return{ns:d};case du:return Xp(
t,l.name,l.value,i),null;case Ac:if(i&&St.InvalidChar.test(l.data))throw new oe(
"The Text node data contains characters outside the XML Char production",hn.InvalidStateError);
return t.push(l.data.replace(
/[<&>]/g,vN)),null;case fN:if(i&&l.data.indexOf("]]>")!==-1)throw new oe(
'The CDATASection data contains "]]>"',hn.InvalidStateError);return a?t.push(St.CDATA_START,l.data.replace(
/]]>/g,"]]]]><![CDATA[>"),St.CDATA_END):t.push(St.CDATA_START,l.data,St.CDATA_END),null;case Kb:if(i){
if(St.InvalidChar.
test(l.data))throw new oe(
"The comment node data contains characters outside the XML Char production",
hn.InvalidStateError);if(l.data.indexOf("--")!==-1||l.data[l.data.length-1]==="-")throw new oe(
'The comment node data contains "--" or ends with "-"',hn.InvalidStateError)}return t.push(St.COMMENT_START,
l.data,St.COMMENT_END),null;case hN:var V=l.publicId,Q=l.systemId;if(i){if(!St.Name_exact.test(l.name))
throw new oe('The doctype name "'+l.name+'" is not a valid XML Name',hn.InvalidStateError);if(V&&!St.
PubidLiteral_match.test(V))throw new oe("DocumentType publicId is not a valid PubidLiteral",hn.InvalidStateError);
if(Q&&Q!=="."&&!St.SystemLiteral_match.test(Q))throw new oe(
"DocumentType systemId is not a valid SystemLiteral",hn.InvalidStateError);if(l.internalSubset&&l.internalSubset.indexOf(
"]>")!==-1)throw new oe(
'DocumentType internalSubset contains "]>"',hn.InvalidStateError)}return t.push(St.DOCTYPE_DECL_START,
" ",l.name),V?(t.push(" ",St.PUBLIC," ",V),Q&&Q!=="."&&t.push(" ",Q)):Q&&Q!=="."&&t.push(" ",St.SYSTEM,
" ",Q),l.internalSubset&&t.push(" [",l.internalSubset,"]"),t.push(">"),null;case Wb:if(i){if(!St.NCName_exact.
test(l.target)||l.target.toLowerCase()==="xml")throw new oe('The processing instruction target "'+l.
target+'" is not a valid XML NCName or is reserved',hn.InvalidStateError);if(St.InvalidChar.test(l.data))
throw new oe("The ProcessingInstruction data contains characters outside the XML Char production",hn.
InvalidStateError);if(l.data.indexOf("?>")!==-1)throw new oe(
'The ProcessingInstruction data contains "?>"',hn.InvalidStateError)}return t.push("<?",l.target," ",
l.data,"?>"),null;case gN:if(i&&!St.Name_exact.
test(l.nodeName))throw new oe('The entity reference name "'+l.nodeName+'" is not a valid XML Name',
hn.
InvalidStateError);return t.push("&",l.nodeName,";"),null;default:return t.push("??",l.nodeName),
null}},
exit:function(l,c){c&&c.tag&&t.push("</",c.tag,">")}})}function eZ(e,t,n){var r;return rn(t,null,{
enter:function(o,i){
var a=o.cloneNode(!1);a.ownerDocument=e,a.parentNode=null,i===null?r=a:i.appendChild(a);var s=o.nodeType===
du||n;return s?a:null}}),r}function RN(e,t,n){var r;return rn(t,null,{enter:function(o,i){var a=new o.
constructor(Pn);for(var s in o)if(cu(o,s)){var u=o[s];typeof u!="object"&&u!=a[s]&&(a[s]=u)}o.childNodes&&
(a.childNodes=new _t),a.ownerDocument=e;var l=n;switch(a.nodeType){case ur:var c=o.attributes,d=a.attributes=
new mu,p=c.length;d._ownerElement=a;for(var h=0;h<p;h++)a.setAttributeNode(RN(e,c.item(h),!0));break;
case du:
l=!0}return i!==null?i.appendChild(a):r=a,l?a:null}}),r}function DN(e,t,n){e[t]=n}function zb(e){for(
var t=[],
n=e.firstChild;n;)n.nodeType===ur&&t.push(n),n=n.nextSibling;return t}try{g.defineProperty&&(g.defineProperty(
Xr.prototype,"length",{get:function(){return ef(this),this.$$length}}),g.defineProperty(Ue.prototype,
"textContent",{get:function(){if(this.nodeType===ur||this.nodeType===xi){var e=[];return rn(this,
null,
{enter:function(t){if(t.nodeType===ur||t.nodeType===xi)return!0;if(t.nodeType===Wb||t.nodeType===Kb)
return null;e.push(t.nodeValue)}}),e.join("")}return this.nodeValue},set:function(e){switch(this.nodeType){
case ur:case xi:
for(;this.firstChild;)this.removeChild(this.firstChild);(e||x(e))&&this.appendChild(this.ownerDocument.
createTextNode(e));break;default:this.data=e,this.value=e,this.nodeValue=e}}}),g.defineProperty(Si.prototype,
"data",{get:function(){return this._data!=null?this._data:""},set:function(e){this._data=e,this.length=
typeof e=="string"?e.length:0}}),g.defineProperty(Si.prototype,"nodeValue",{get:function(){return this.
data},set:function(e){this.data=e},enumerable:!0,configurable:!0}),g.defineProperty(Mo.prototype,
"children",{get:function(){return new Xr(this,zb)}}),g.defineProperty(_o.prototype,"children",{get:
function(){
return new Xr(this,zb)}}),g.defineProperty(fu.prototype,"children",{get:function(){return new Xr(
this,
zb)}}),DN=function(e,t,n){e["$$"+t]=n})}catch{}Et._updateLiveList=ef;Et.Attr=xa;Et.CDATASection=nf;
Et.
CharacterData=Si;Et.Comment=tf;Et.Document=_o;Et.DocumentFragment=fu;Et.DocumentType=rf;Et.DOMImplementation=
wN;Et.Element=Mo;Et.Entity=Hb;Et.EntityReference=of;Et.LiveNodeList=Xr;Et.NamedNodeMap=mu;Et.Node=Ue;
Et.NodeList=_t;Et.Notation=Zb;Et.Text=Oc;Et.ProcessingInstruction=af;Et.walkDOM=rn;Et.XMLSerializer=
EN});var ON=Ne(Pc=>{"use strict";m();var AN=ka().freeze;Pc.XML_ENTITIES=AN({amp:"&",apos:"'",gt:">",
lt:"<",
quot:'"'});Pc.HTML_ENTITIES=AN({Aacute:"\xC1",aacute:"\xE1",Abreve:"\u0102",abreve:"\u0103",ac:
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
zwnj:"\u200C"});Pc.entityMap=Pc.HTML_ENTITIES});var jN=Ne(uf=>{"use strict";m();var wu=ka(),Ce=Bb(),
$N=xc(),tZ=wu.isHTMLEscapableRawTextElement,nZ=wu.
isHTMLMimeType,rZ=wu.isHTMLRawTextElement,$c=wu.hasOwn,PN=wu.NAMESPACE,oZ=$N.ParseError,iZ=$N.DOMException,
gu=0,Ei=1,hu=2,Nc=3,yu=4,bu=5,Ic=6,sf=7;function FN(){}FN.prototype={parse:function(e,t,n){var r=this.
domBuilder;r.startDocument(),lZ(t,t=g.create(null)),aZ(e,t,n,r,this.errorHandler),r.endDocument()}};
var Xb=/&#?\w+;?/g;function aZ(e,t,n,r,o){var i=nZ(r.mimeType);e.indexOf(Ce.UNICODE_REPLACEMENT_CHARACTER)>=
0&&o.warning("Unicode replacement character detected, source encoding issues?");function a(we){if(we>
65535){we-=65536;var wt=55296+(we>>10),Bt=56320+(we&1023);return x.fromCharCode(wt,Bt)}else return x.
fromCharCode(we)}function s(we){var wt=we[we.length-1]===";"?we:we+";";if(!i&&wt!==we)return o.error(
"EntityRef: expecting ;"),we;var Bt=Ce.Reference.exec(wt);if(!Bt||Bt[0].length!==wt.length)return o.
error("entity not matching Reference production: "+we),we;var zt=wt.slice(1,-1);return $c(n,zt)?n[zt]:
zt.charAt(0)==="#"?a(parseInt(zt.substring(1).replace("x","0x"))):(o.error("entity not found:"+we),
we)}
function u(we){if(we>O){var wt=e.substring(O,we).replace(Xb,s);p&&h(O),r.characters(wt,0,we-O),O=we}
}
var l=0,c=0,d=/\r\n?|\n|$/g,p=r.locator;function h(we,wt){for(;we>=c&&(wt=d.exec(e));)l=c,c=wt.index+
wt[0].length,p.lineNumber++;p.columnNumber=we-l+1}for(var b=[{currentNSMap:t}],S=[],O=0;;){try{var P=e.
indexOf("<",O);if(P<0){if(!i&&S.length>0)return o.fatalError("unclosed xml tag(s): "+S.join(", "));
if(!e.
substring(O).match(/^\s*$/)){var N=r.doc,I=N.createTextNode(e.substring(O));if(N.documentElement)return o.
error("Extra content at the end of the document");N.appendChild(I),r.currentElement=I}return}if(P>O){
var F=e.substring(O,P);!i&&S.length===0&&(F=F.replace(new RegExp(Ce.S_OPT.source,"g"),""),F&&o.error(
"Unexpected content outside root element: '"+F+"'")),u(P)}switch(e.charAt(P+1)){case"/":var ge=e.indexOf(
">",P+2),M=e.substring(P+2,ge>0?ge:void 0);if(!M)return o.fatalError("end tag name missing");var B=Ce.
reg("^",Ce.QName_group,Ce.S_OPT,"$"),L=ge>0&&B.exec(M);if(!L){var j=ge>0&&Ce.reg("^",Ce.QName_group).
exec(M);if(i&&j)o.warning('end tag name contains invalid trailing characters: "'+M+'"'),L=j;else if(
j&&
new RegExp(B.source,B.flags+"m").test(M))o.error(
'end tag name is followed by a line break and trailing content: "'+M+'"'),L=j;else return o.fatalError(
'end tag name contains invalid characters: "'+M+
'"')}if(!r.currentElement&&!r.doc.documentElement)return;var z=S[S.length-1]||r.currentElement.tagName||
r.doc.documentElement.tagName||"";if(z!==L[1]){var q=L[1].toLowerCase();if(!i||z.toLowerCase()!==q)return o.
fatalError('Opening and ending tag mismatch: "'+z+'" != "'+M+'"')}var Z=b.pop();S.pop();var W=Z.localNSMap;
if(r.endElement(Z.uri,Z.localName,z),W)for(var V in W)$c(W,V)&&r.endPrefixMapping(V);ge++;break;case"?":
p&&h(P),ge=dZ(e,P,r,o);break;case"!":p&&h(P),ge=MN(e,P,r,o,i);break;default:p&&h(P);var Q=new LN,
de=b[b.length-1].currentNSMap,ge=sZ(e,P,Q,de,s,o,i),Pe=Q.length;if(Q.closed||(i&&wu.isHTMLVoidElement(
Q.tagName)?Q.closed=!0:S.push(Q.tagName)),p&&Pe){for(var ce=NN(p,{}),se=0;se<Pe;se++){var Ct=Q[se];h(
Ct.offset),Ct.locator=NN(p,{})}r.locator=ce,IN(Q,r,de)&&b.push(Q),r.locator=p}else IN(Q,r,de)&&b.push(
Q);i&&!Q.closed?ge=uZ(e,ge,Q.tagName,s,r):ge++}}catch(we){if(we instanceof oZ)throw we;if(we instanceof
iZ)return o.fatalError("Error constructing the DOM: "+we.name+": "+we.message,we);o.error(
"element parse error: "+we),ge=-1}ge>O?O=ge:u(f.max(P,O)+1)}}function NN(e,t){return t.lineNumber=e.lineNumber,
t.columnNumber=e.columnNumber,t}function sZ(e,t,n,r,o,i,a){function s(h,b,S){if($c(n.attributeNames,
h))return i.fatalError("Attribute "+h+" redefined");if(!a&&b.indexOf("<")>=0)return i.fatalError(
"Unescaped '<' not allowed in attributes values");n.addValue(h,b.replace(/[\t\n\r]/g," ").replace(Xb,
o),
S)}for(var u,l,c=++t,d=gu;;){var p=e.charAt(c);if(d===gu&&p==="<")throw new E(
"unexpected < in tag name: "+e.slice(t,c));switch(p){case"=":if(d===Ei)u=e.slice(t,c),d=Nc;else if(d===hu)d=Nc;
else throw new E(
"attribute equal must after attrName");break;case"'":case'"':if(d===Nc||d===Ei)if(d===Ei&&(i.warning(
'attribute value must after "="'),u=e.slice(t,c)),t=c+1,c=e.indexOf(p,t),c>0)l=e.slice(t,c),s(u,l,t-
1),d=bu;else throw new E("attribute value no end '"+p+"' match");else if(d==yu)l=e.slice(t,c),s(u,l,
t),i.warning('attribute "'+u+'" missed start quot('+p+")!!"),t=c+1,d=bu;else throw new E(
'attribute value must after "="');break;case"/":switch(d){case gu:n.setTagName(e.slice(t,c));case bu:
case Ic:case sf:
d=sf,n.closed=!0;case yu:case Ei:break;case hu:n.closed=!0;break;default:throw new E(
"attribute invalid close char('/')")}break;case"":return i.error("unexpected end of input"),d==gu&&n.setTagName(
e.slice(
t,c)),c;case">":switch(d){case gu:n.setTagName(e.slice(t,c));case bu:case Ic:case sf:break;case yu:
case Ei:
l=e.slice(t,c),l.slice(-1)==="/"&&(n.closed=!0,l=l.slice(0,-1));case hu:d===hu&&(l=u),d==yu?(i.warning(
'attribute "'+l+'" missed quot(")!'),s(u,l,t)):(a||i.warning('attribute "'+l+'" missed value!! "'+l+
'" instead!!'),s(l,l,t));break;case Nc:if(!a)return i.fatalError(`AttValue: ' or " expected`)}return c;
case"\x80":p=" ";default:if(p<=" ")switch(d){case gu:n.setTagName(e.slice(t,c)),d=Ic;break;case Ei:u=e.slice(
t,c),d=hu;break;case yu:var l=e.slice(t,c);i.warning('attribute "'+l+'" missed quot(")!!'),s(u,l,t);
case bu:
d=Ic;break}else switch(d){case hu:a||i.warning('attribute "'+u+'" missed value!! "'+u+'" instead2!!'),
s(u,u,t),t=c,d=Ei;break;case bu:i.warning('attribute space is required"'+u+'"!!');case Ic:d=Ei,t=c;
break;case Nc:
d=yu,t=c;break;case sf:throw new E("elements closed character '/' and '>' must be connected to")}}c++}
}
function IN(e,t,n){for(var r=e.tagName,o=null,d=e.length;d--;){var i=e[d],a=i.qName,s=i.value,p=a.indexOf(
":");if(p>0)var u=i.prefix=a.slice(0,p),l=a.slice(p+1),c=u==="xmlns"&&l;else l=a,u=null,c=a==="xmlns"&&
"";i.localName=l,c!==!1&&(o==null&&(o=g.create(null),n=g.create(n)),n[c]=o[c]=s,i.uri=PN.XMLNS,t.startPrefixMapping(
c,s))}for(var d=e.length;d--;)i=e[d],i.prefix&&(i.prefix==="xml"&&(i.uri=PN.XML),i.prefix!=="xmlns"&&
(i.uri=n[i.prefix]));var p=r.indexOf(":");p>0?(u=e.prefix=r.slice(0,p),l=e.localName=r.slice(p+1)):(
u=
null,l=e.localName=r);var h=e.uri=n[u||""];if(t.startElement(h,l,r,e),e.closed){if(t.endElement(h,l,
r),o)for(u in o)$c(o,u)&&t.endPrefixMapping(u)}else return e.currentNSMap=n,e.localNSMap=o,!0}
function uZ(e,t,n,r,o){
var i=tZ(n);if(i||rZ(n)){var a=new RegExp("</"+n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")+">","ig");a.lastIndex=
t;var s=a.exec(e),u=s?s.index:-1;if(u<0)return t+1;var l=e.substring(t+1,u);return i&&(l=l.replace(
Xb,
r)),o.characters(l,0,l.length),u}return t+1}function lZ(e,t){for(var n in e)$c(e,n)&&(t[n]=e[n])}
function _N(e,t){
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
substringStartsWithCaseInsensitive:u}}function cZ(e,t){function n(s,u){var l=Ce.PI.exec(s.substringFromIndex(
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
"doctype internal subset is not well-formed, missing ]")}}function MN(e,t,n,r,o){var i=_N(e,t);
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
o||(i.skipBlanks(),u.internalSubset=cZ(i,r)),i.skipBlanks(),i.char()!==">"?r.fatalError(
"doctype not terminated with > at position "+i.getIndex()):(i.skip(1),n.startDTD(u.name,u.publicId,u.systemId,
u.
internalSubset),n.endDTD(),i.getIndex())}default:return r.fatalError(
'Not well-formed XML starting with "<!" at position '+t)}}function dZ(e,t,n,r){var o=e.substring(t).match(
Ce.PI);if(!o)return r.fatalError(
"Invalid processing instruction starting at position "+t);if(o[1].toLowerCase()==="xml"){if(t>0)return r.
fatalError("processing instruction at position "+t+" is an xml declaration which is only at the start of the document");
if(!Ce.XMLDecl.test(e.substring(t)))return r.fatalError("xml declaration is not well-formed")}return n.processingInstruction(
o[1],o[2]),t+o[0].length}function LN(){this.attributeNames=
g.create(null)}LN.prototype={setTagName:function(e){if(!Ce.QName_exact.test(e))throw new E(
"invalid tagName:"+e);this.tagName=e},addValue:function(e,t,n){if(!Ce.QName_exact.test(e))throw new E(
"invalid attribute:"+e);this.attributeNames[e]=this.length,this[this.length++]={qName:e,value:t,
offset:n}},
length:0,getLocalName:function(e){return this[e].localName},getLocator:function(e){return this[e].locator}
,
getQName:function(e){return this[e].qName},getURI:function(e){return this[e].uri},getValue:function(
e){
return this[e].value}};uf.XMLReader=FN;uf.parseUtils=_N;uf.parseDoctypeCommentOrCData=MN});var qN=Ne(
ku=>{"use strict";m();var Ta=ka(),mZ=Vb(),pZ=xc(),BN=ON(),fZ=jN(),gZ=mZ.DOMImplementation,
hZ=Ta.hasDefaultHTMLNamespace,yZ=Ta.isHTMLMimeType,bZ=Ta.isValidMimeType,WN=Ta.MIME_TYPE,Yb=Ta.NAMESPACE,
zN=pZ.ParseError,wZ=fZ.XMLReader;function KN(e){return e.replace(/\r[\n\u0085]/g,`
`).replace(/[\r\u0085\u2028\u2029]/g,`
`)}function GN(e){if(e=e||{},e.locator===void 0&&(e.locator=!0),this.assign=e.assign||Ta.assign,this.
domHandler=e.domHandler||cf,this.onError=e.onError||e.errorHandler,e.errorHandler&&typeof e.errorHandler!=
"function")throw new TypeError("errorHandler object is no longer supported, switch to onError!");e.errorHandler&&
e.errorHandler("warning","The `errorHandler` option has been deprecated, use `onError` instead!",
this),
this.normalizeLineEndings=e.normalizeLineEndings||KN,this.locator=!!e.locator,this.xmlns=this.assign(
g.create(null),e.xmlns)}GN.prototype.parseFromString=function(e,t){if(!bZ(t))throw new TypeError(
'DOMParser.parseFromString: the provided mimeType "'+t+'" is not valid.');var n=this.assign(g.create(
null),
this.xmlns),r=BN.XML_ENTITIES,o=n[""]||null;hZ(t)?(r=BN.HTML_ENTITIES,o=Yb.HTML):t===WN.XML_SVG_IMAGE&&
(o=Yb.SVG),n[""]=o,n.xml=n.xml||Yb.XML;var i=new this.domHandler({mimeType:t,defaultNamespace:o,
onError:this.
onError}),a=this.locator?{}:void 0;this.locator&&i.setDocumentLocator(a);var s=new wZ;s.errorHandler=
i,s.domBuilder=i;var u=!Ta.isHTMLMimeType(t);return u&&typeof e!="string"&&s.errorHandler.fatalError(
"source is not a string"),s.parse(this.normalizeLineEndings(x(e)),n,r),i.doc.documentElement||s.errorHandler.
fatalError("missing root element"),i.doc};function cf(e){var t=e||{};this.mimeType=t.mimeType||WN.XML_APPLICATION,
this.defaultNamespace=t.defaultNamespace||null,this.cdata=!1,this.currentElement=void 0,this.doc=void 0,
this.locator=void 0,this.onError=t.onError}function vu(e,t){t.lineNumber=e.lineNumber,t.columnNumber=
e.columnNumber}cf.prototype={startDocument:function(){var e=new gZ;this.doc=yZ(this.mimeType)?e.createHTMLDocument(
!1):e.createDocument(this.defaultNamespace,"")},startElement:function(e,t,n,r){var o=this.doc,i=o.createElementNS(
e,n||t),a=r.length;lf(this,i),this.currentElement=i,this.locator&&vu(this.locator,i);for(var s=0;s<a;
s++){
var e=r.getURI(s),u=r.getValue(s),n=r.getQName(s),l=o.createAttributeNS(e,n);this.locator&&vu(r.getLocator(
s),l),l.value=l.nodeValue=u,i.setAttributeNode(l)}},endElement:function(e,t,n){this.currentElement=this.
currentElement.parentNode},startPrefixMapping:function(e,t){},endPrefixMapping:function(e){},
processingInstruction:function(e,t){
var n=this.doc.createProcessingInstruction(e,t);this.locator&&vu(this.locator,n),lf(this,n)},
ignorableWhitespace:function(e,t,n){},
characters:function(e,t,n){if(e=UN.apply(this,arguments),e){if(this.cdata)var r=this.doc.createCDATASection(
e);else var r=this.doc.createTextNode(e);this.currentElement?this.currentElement.appendChild(r):
/^\s*$/.
test(e)&&this.doc.appendChild(r),this.locator&&vu(this.locator,r)}},skippedEntity:function(e){},
endDocument:function(){
this.doc.normalize()},setDocumentLocator:function(e){e&&(e.lineNumber=0),this.locator=e},comment:
function(e,t,n){
e=UN.apply(this,arguments);var r=this.doc.createComment(e);this.locator&&vu(this.locator,r),lf(this,
r)},startCDATA:function(){this.cdata=!0},endCDATA:function(){this.cdata=!1},startDTD:function(e,t,n,
r){
var o=this.doc.implementation;if(o&&o.createDocumentType){var i=o.createDocumentType(e,t,n,r);this.locator&&
vu(this.locator,i),lf(this,i),this.doc.doctype=i}},reportError:function(e,t){if(typeof this.onError==
"function")try{this.onError(e,t,this)}catch(n){throw new zN("Reporting "+e+' "'+t+'" caused '+n,this.
locator)}else console.error("[xmldom "+e+"]\u0009"+t,vZ(this.locator))},warning:function(e){this.reportError(
"warning",e)},error:function(e){this.reportError("error",e)},fatalError:function(e,t){throw this.reportError(
"fatalError",e),new zN(e,this.locator,t)}};function vZ(e){if(e)return`
@#[line:`+e.lineNumber+",col:"+e.columnNumber+"]"}function UN(e,t,n){return typeof e=="string"?e.substr(
t,n):e.length>=t+n||t?new java.lang.String(e,t,n)+"":e}
"endDTD,startEntity,endEntity,attributeDecl,elementDecl,externalEntityDecl,internalEntityDecl,resolveEntity,getExternalSubset,notationDecl,unparsedEntityDecl".replace(
/\w+/g,function(e){cf.prototype[e]=function(){return null}});function lf(e,t){
e.currentElement?e.currentElement.appendChild(t):e.doc.appendChild(t)}function kZ(e){if(e==="error")
throw"onErrorStopParsing"}function xZ(){throw"onWarningStopParsing"}ku.__DOMHandler=cf;ku.DOMParser=
GN;ku.normalizeLineEndings=KN;ku.onErrorStopParsing=kZ;ku.onWarningStopParsing=xZ});var ZN=Ne(We=>{
"use strict";m();var xu=ka();We.assign=xu.assign;We.hasDefaultHTMLNamespace=xu.hasDefaultHTMLNamespace;
We.isHTMLMimeType=xu.isHTMLMimeType;We.isValidMimeType=xu.isValidMimeType;We.MIME_TYPE=xu.MIME_TYPE;
We.NAMESPACE=xu.NAMESPACE;var df=xc();We.DOMException=df.DOMException;We.DOMExceptionName=df.DOMExceptionName;
We.ExceptionCode=df.ExceptionCode;We.ParseError=df.ParseError;var Mt=Vb();We.Attr=Mt.Attr;We.CDATASection=
Mt.CDATASection;We.CharacterData=Mt.CharacterData;We.Comment=Mt.Comment;We.Document=Mt.Document;We.DocumentFragment=
Mt.DocumentFragment;We.DocumentType=Mt.DocumentType;We.DOMImplementation=Mt.DOMImplementation;We.Element=
Mt.Element;We.Entity=Mt.Entity;We.EntityReference=Mt.EntityReference;We.LiveNodeList=Mt.LiveNodeList;
We.NamedNodeMap=Mt.NamedNodeMap;We.Node=Mt.Node;We.NodeList=Mt.NodeList;We.Notation=Mt.Notation;We.ProcessingInstruction=
Mt.ProcessingInstruction;We.Text=Mt.Text;We.XMLSerializer=Mt.XMLSerializer;var mf=qN();We.DOMParser=
mf.DOMParser;We.normalizeLineEndings=mf.normalizeLineEndings;We.onErrorStopParsing=mf.onErrorStopParsing;
We.onWarningStopParsing=mf.onWarningStopParsing});var pf=Ne((JZe,HN)=>{"use strict";m();function TZ(
e){return e[e.length-1]}function SZ(e){return e[0]}
HN.exports={last:TZ,first:SZ}});var cr=Ne((XZe,XN)=>{"use strict";m();function Fc(e){
"@babel/helpers - typeof";return Fc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Fc(e)}function JN(e,t){var n=g.keys(
e);if(g.getOwnPropertySymbols){var r=g.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return g.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function EZ(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?JN(g(n),!0).forEach(function(r){
CZ(
e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(e,g.getOwnPropertyDescriptors(n)):JN(g(n)).
forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(n,r))})}return e}function CZ(e,t,
n){
return(t=RZ(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function RZ(e){var t=DZ(e,"string");return Fc(t)=="symbol"?t:t+""}function DZ(e,t){if(Fc(e)!="object"||
!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Fc(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
x:w)(e)}var VN=pf(),ff=VN.last,Sa=VN.first;function Ea(e){this.name="GenericError",this.message=e,
this.
stack=new E(e).stack}Ea.prototype=E.prototype;function on(e){this.name="TemplateError",this.message=
e,this.stack=new E(e).stack}on.prototype=new Ea;function _c(e){this.name="RenderingError",this.message=
e,this.stack=new E(e).stack}_c.prototype=new Ea;function gf(e){this.name="ScopeParserError",this.message=
e,this.stack=new E(e).stack}gf.prototype=new Ea;function Ci(e){this.name="InternalError",this.properties=
{explanation:"InternalError"},this.message=e,this.stack=new E(e).stack}Ci.prototype=new Ea;function Qb(
e){
this.name="APIVersionError",this.properties={explanation:"APIVersionError"},this.message=e,this.stack=
new E(e).stack}Qb.prototype=new Ea;function AZ(e,t){var n=new Qb(e);throw n.properties=EZ({id:
"api_version_error"},t),n}function OZ(e){var t=g.keys(e.files).slice(0,10),n="";t.length===0?n="Empty zip file":
n="Zip file contains : ".concat(t.join(","));var r=new Ci(
"The filetype for this file could not be identified, is this file corrupted ? ".concat(n));throw r.properties={
id:"filetype_not_identified",explanation:
"The filetype for this file could not be identified, is this file corrupted ? ".concat(
n)},r}function PZ(e){var t=new Ci('The filetype "'.concat(e,'" is not handled by Docxtemplater'));
throw t.
properties={id:"filetype_not_handled",explanation:'The file you are trying to generate is of type "'.
concat(e,'", but only docx and pptx formats are handled'),fileType:e},t}function NZ(e){var t=new on(
"Multi error");throw t.properties={errors:e,id:"multi_error",explanation:
"The template has multiple errors"},t}function IZ(e){var t=new on("Unopened tag");return t.properties={
xtag:ff(e.xtag.split(" ")),
id:"unopened_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unopened')},t}function $Z(e){var t=new on(
"Duplicate open tag, expected one open tag");return t.properties={xtag:Sa(e.xtag.split(" ")),id:
"duplicate_open_tag",context:e.
xtag,offset:e.offset,lIndex:e.lIndex,explanation:'The tag beginning with "'.concat(e.xtag.substr(0,
30),
'" has duplicate open tags')},t}function FZ(e){var t=new on(
"Duplicate close tag, expected one close tag");return t.properties={xtag:Sa(e.xtag.split(" ")),id:
"duplicate_close_tag",context:e.xtag,offset:e.
offset,lIndex:e.lIndex,explanation:'The tag ending with "'.concat(e.xtag.substr(0,30),
'" has duplicate close tags')},t}function _Z(e){var t=new on("Unclosed tag");return t.properties={
xtag:Sa(e.xtag.split(
" ")).substr(1),id:"unclosed_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unclosed')},t}function MZ(e){e.position==="left"?
LZ(e):jZ(e)}function LZ(e){var t=new on('No tag "'.concat(e.element,'" was found at the ').concat(e.
position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_left",explanation:
'No tag "'.concat(e.element,'" was found at the left'),offset:n.offset,part:n,parsed:e.parsed,index:
e.index,
element:e.element},t}function jZ(e){var t=new on('No tag "'.concat(e.element,'" was found at the ').
concat(e.position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_right",
explanation:'No tag "'.concat(e.element,'" was found at the right'),offset:n.offset,part:n,parsed:e.parsed,
index:e.
index,element:e.element},t}function BZ(e){var t=e.tag,n=e.value,r=e.offset,o=new _c(
"There are some XML corrupt characters");return o.properties={id:"invalid_xml_characters",xtag:t,
value:n,offset:r,explanation:'There are some corrupt characters for the field "'.concat(t,'"')},o}
function zZ(e){var t=e.tag,n=e.value,
r=e.offset,o=e.partDelims,i=new _c("Non string values are not allowed for rawXML tags");return i.properties=
{id:"invalid_raw_xml_value",xtag:t,value:n,offset:r,explanation:'The value of the raw tag : "'.concat(
o,'" is not a string')},i}function UZ(e){var t=e.part,n=t.value,r=t.offset,o=e.id,i=o===void 0?
"raw_tag_outerxml_invalid":o,a=e.message,s=a===void 0?"Raw tag not in paragraph":a,u=e.part,l=e.explanation,
c=l===void 0?'The tag "'.concat(n,'" is not inside a paragraph'):l;typeof c=="function"&&(c=c(u));
var d=new on(
s);throw d.properties={id:i,explanation:c,rootError:e.rootError,xtag:n,offset:r,postparsed:e.postparsed,
expandTo:e.expandTo,index:e.index},d}function WZ(e){var t=new on(
"Raw tag should be the only text in paragraph"),n=e.part.value;throw t.properties={id:
"raw_xml_tag_should_be_only_text_in_paragraph",explanation:'The raw tag "'.concat(n,
'" should be the only text in this paragraph. This means that this tag should not be surrounded by any text or spaces.'),
xtag:n,offset:e.part.offset,paragraphParts:e.paragraphParts},
t}function KZ(e){var t=e.location,n=e.offset,r=e.square,o=t==="start"?"unclosed":"unopened",i=t==="start"?
"Unclosed":"Unopened",a=new on("".concat(i," loop")),s=e.value;return a.properties={id:"".concat(
o,"_loop"),explanation:'The loop with tag "'.concat(s,'" is ').concat(o),xtag:s,offset:n},r&&(a.properties.
square=r),a}function GZ(e,t){var n=new on("Unbalanced loop tag"),r=t[0].part.value,o=t[1].part.value,
i=e[0].part.value,a=e[1].part.value;return n.properties={id:"unbalanced_loop_tags",explanation:
"Unbalanced loop tags {#".concat(r,"}{/").concat(o,"}{#").concat(i,"}{/").concat(a,"}"),offset:[t[0].part.
offset,e[1].part.offset],lastPair:{left:t[0].part.value,right:t[1].part.value},pair:{left:e[0].part.
value,right:e[1].part.value}},n}function qZ(e){var t=e.tags,n=new on(
"Closing tag does not match opening tag");return n.properties={id:
"closing_tag_does_not_match_opening_tag",explanation:'The tag "'.
concat(t[0].value,'" is closed by the tag "').concat(t[1].value,'"'),openingtag:Sa(t).value,offset:[
Sa(t).offset,ff(t).offset],closingtag:ff(t).value},Sa(t).square&&(n.properties.square=[Sa(t).square,
ff(t).square]),n}function ZZ(e){var t=e.tag,n=e.offset,r=new on('The position of the loop tags "'.concat(
t,'" would produce invalid XML'));return r.properties={xtag:t,id:"loop_position_invalid",explanation:
'The tags "'.concat(t,
'" are misplaced in the document, for example one of them is in a table and the other one outside the table'),
offset:n},r}function HZ(e){var t=e.tag,n=e.rootError,r=e.offset,o=new gf(
"Scope parser compilation failed");return o.properties={id:"scopeparser_compilation_failed",offset:r,
xtag:t,explanation:'The scope parser for the tag "'.concat(t,'" failed to compile'),rootError:n},o}
function JZ(e){
var t=e.tag,n=e.scope,r=e.error,o=e.offset,i=new gf("Scope parser execution failed");return i.properties=
{id:"scopeparser_execution_failed",explanation:'The scope parser for the tag "'.concat(t,
'" failed to execute'),scope:n,offset:o,xtag:t,rootError:r},i}function VZ(e,t){var n='Unimplemented tag type "'.
concat(e.type,'"');e.module&&(n+=' "'.concat(e.module,'"'));var r=new on(n);throw r.properties={part:
e,
index:t,id:"unimplemented_tag_type"},r}function XZ(){var e=new Ci("Malformed xml");throw e.properties=
{explanation:"The template contains malformed xml",id:"malformed_xml"},e}function YZ(){var e=new Ci(
"You must run `.compile()` before running `.resolveData()`");throw e.properties={id:
"resolve_before_compile",explanation:"You must run `.compile()` before running `.resolveData()`"},e}
function QZ(){var e=new Ci(
"You should not call .render on a document that had compilation errors");throw e.properties={id:
"render_on_invalid_template",explanation:
"You should not call .render on a document that had compilation errors"},e}function eH(){var e=new Ci(
"You should not call .render twice on the same Docxtemplater instance");throw e.properties={id:
"render_twice",explanation:"You should not call .render twice on the same Docxtemplater instance"},e}
function tH(e,t){var n=new on("An XML file has invalid xml");throw n.
properties={id:"file_has_invalid_xml",content:e,offset:t,explanation:
"The docx contains invalid XML, it is most likely corrupt"},n}XN.exports={XTError:Ea,XTTemplateError:
on,XTInternalError:Ci,XTScopeParserError:gf,
XTAPIVersionError:Qb,RenderingError:_c,XTRenderingError:_c,getClosingTagNotMatchOpeningTag:qZ,
getLoopPositionProducesInvalidXMLError:ZZ,
getScopeCompilationError:HZ,getScopeParserExecutionError:JZ,getUnclosedTagException:_Z,
getUnopenedTagException:IZ,
getUnmatchedLoopException:KZ,getDuplicateCloseTagException:FZ,getDuplicateOpenTagException:$Z,
getCorruptCharactersException:BZ,
getInvalidRawXMLValueException:zZ,getUnbalancedLoopException:GZ,throwApiVersionError:AZ,
throwFileTypeNotHandled:PZ,
throwFileTypeNotIdentified:OZ,throwMalformedXml:XZ,throwMultiError:NZ,throwExpandNotFound:UZ,
throwRawTagShouldBeOnlyTextInParagraph:WZ,
throwUnimplementedTagType:VZ,throwXmlTagNotFound:MZ,throwXmlInvalid:tH,throwResolveBeforeCompile:YZ,
throwRenderInvalidTemplate:QZ,throwRenderTwice:eH}});var At=Ne((QZe,iI)=>{"use strict";m();function nH(
e,t){return aH(e)||iH(e,t)||oH(e,t)||rH()}function rH(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function oH(e,t){
if(e){if(typeof e=="string")return YN(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?YN(e,t):void 0}}function YN(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function iH(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),g(a)!==a))return}finally{if(l)throw o}}return s}}function aH(
e){
if(v.isArray(e))return e}var QN=ZN(),sH=QN.DOMParser,uH=QN.XMLSerializer,lH=cr(),eI=lH.throwXmlTagNotFound,
tI=pf(),cH=tI.last,dH=tI.first,mH=g.prototype.hasOwnProperty,pH=Function.prototype.bind,hf=Function.
prototype.call,fH=hf.bind(hf,pH),gH=fH(hf,hf,mH);function hH(e){return/^[ \n\r\t]+$/.test(e)}
function yH(e){
return{get:function(n){return e==="."?n:n&&(gH(n,e)?n[e]:void 0)}}}function bH(e){for(var t=0;t<e.length;
t++){
var n=e[t];n.message&&console.warn("Warning : "+n.message)}}var ew={};function wH(e,t,n){var r;if(ew[
t]?
r=ew[t]:(r=new RegExp("(<.* ".concat(t,'=")([^"]*)(".*)$')),ew[t]=r),r.test(e))return e.replace(r,
"$1".concat(n,"$3"));var o=e.lastIndexOf("/>");return o===-1&&(o=e.lastIndexOf(">")),e.substr(0,o)+" ".
concat(t,'="').concat(n,'"')+e.substr(o)}function vH(e,t){var n=e.indexOf(" ".concat(t,'="'));if(n===
-1)return null;var r=e.substr(n).search(/["']/)+n,o=e.substr(r+1).search(/["']/)+r;return e.substr(r+
1,o-r)}function kH(e,t){var n=e.length-t.length;return n>=0&&e.lastIndexOf(t,n)===n}function xH(e,t){
return e.lastIndexOf(t,0)===0}function TH(e){for(var t=[],n={},r=[],o=0,i=e.length;o<i;++o)n[e[o]]?t.
push(e[o]):(n[e[o]]=!0,r.push(e[o]));return t}function SH(e){for(var t={},n=[],r=0,o=e.length;r<o;++r)
t[e[r]]||(t[e[r]]=!0,n.push(e[r]));return n}function EH(e,t){for(var n=[[]],r=0;r<e.length;r++){var o=e[
r],
i=n[n.length-1],a=t(o);a==="start"?n.push([o]):a==="end"?(i.push(o),n.push([])):i.push(o)}for(var s=[
],
u=0;u<n.length;u++){var l=n[u];l.length>0&&s.push(l)}return s}function CH(){return{errorLogging:
"json",stripInvalidXMLChars:!1,paragraphLoop:!1,nullGetter:function(t){return t.module?"":
"undefined"},xmlFileNames:[
"[Content_Types].xml"],parser:yH,warnFn:bH,linebreaks:!1,fileTypeConfig:null,delimiters:{start:"{",
end:"}"},syntax:{changeDelimiterPrefix:"=",preserveNewlinesInTags:!1,allowUnopenedTag:!1,
allowUnclosedTag:!1,
allowUnbalancedLoops:!1}}}function RH(e){return new uH().serializeToString(e).replace(
/xmlns(:[a-z0-9]+)?="" ?/g,
"")}function DH(e){return e.charCodeAt(0)===65279&&(e=e.substr(1)),new sH().parseFromString(e,
"text/xml")}var nI=[["&","&amp;"],["<","&lt;"],[">","&gt;"],['"',"&quot;"],["'","&apos;"]],Mc=nI.map(
function(e){
var t=nH(e,2),n=t[0],r=t[1];return{rstart:new RegExp(r,"g"),rend:new RegExp(n,"g"),start:r,end:n}});
function AH(e){for(var t=Mc.length-1;t>=0;t--){var n=Mc[t];e=e.replace(n.rstart,n.end)}return e}
function OH(e){
var t;(t=e)!==null&&t!==void 0&&t.toString?e=e.toString():e="";for(var n,r=0,o=Mc.length;r<o;r++)n=Mc[
r],
e=e.replace(n.rend,n.start);return e}function PH(e){for(var t=[],n=0;n<e.length;n++)for(var r=e[n],o=0;
o<
r.length;o++){var i=r[o];t.push(i)}return t}function NH(e,t){if(!t)return e;for(var n=0,r=t.length;n<
r;n++)e.push(t[n]);return e}var IH=new RegExp(x.fromCharCode(160),"g");function $H(e){return e.replace(
IH," ")}function FH(e,t){for(var n=[],r;(r=e.exec(t))!=null;)n.push({array:r,offset:r.index});return n}
function nw(e,t){return e==="</"+t+">"}function rw(e,t){return e.indexOf("<"+t)===0&&[">"," ","/"].indexOf(
e[t.length+1])!==-1}function _H(e,t,n){var r=rI(e,t,n);if(r!==null)return r;eI({position:"right",
element:t,
parsed:e,index:n})}function rI(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n,i=e.length;o<i;o++)
for(var a=e[o],s=0,u=t;s<u.length;s++){var l=u[s];if(nw(a.value,l)&&r--,rw(a.value,l)&&r++,r===0)return o}
return null}function MH(e,t,n){var r=oI(e,t,n);if(r!==null)return r;eI({position:"left",element:t,
parsed:e,
index:n})}function oI(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n;o>=0;o--)for(var i=e[o],a=0,
s=t;a<s.length;a++){var u=s[a];if(rw(i.value,u)&&r--,nw(i.value,u)&&r++,r===0)return o}return null}
function LH(e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&(o==="start"||o==="selfclosing")}function jH(
e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&o==="end"}function BH(e){var t=e.type,n=e.
tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="start"}function zH(e){
var t=e.type,n=e.tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="end"}
function UH(e){var t=e.type,n=e.tag,r=e.position;return["w:br","a:br"].indexOf(n)!==-1&&t==="tag"&&(
r===
"start"||r==="selfclosing")}function WH(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n===
"start"}function KH(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n==="end"}function GH(
e){
var t=e.type,n=e.position;return t==="placeholder"||t==="content"&&n==="insidetag"}function qH(e,t){
var n=e.module,r=e.type;return t instanceof v||(t=[t]),r==="placeholder"&&t.indexOf(n)!==-1}var tw=/[\x00-\x08\x0B\x0C\x0E-\x1F]/g;
function ZH(e){return tw.lastIndex=0,tw.test(e)}function HH(e){return typeof e!="string"&&(e=x(e)),e.
replace(tw,"")}function JH(e){var t={};for(var n in e){var r=e[n];t[r]||(t[r]=[]),t[r].push(n)}
return t}
function VH(e,t){for(var n=[],r=0;r<e.length;r++)n.push({item:e[r],index:r});n.sort(function(a,s){
return t(
a.item,s.item)||a.index-s.index});for(var o=[],i=0;i<n.length;i++)o.push(n[i].item);return o}
function XH(e,t){
return t.delimiters.start+e.raw+t.delimiters.end}iI.exports={getPartWithDelimiters:XH,endsWith:kH,
startsWith:xH,
isContent:GH,isParagraphStart:BH,isParagraphEnd:zH,isBreakTag:UH,isTagStart:LH,isTagEnd:jH,
isTextStart:WH,
isTextEnd:KH,isStarting:rw,isEnding:nw,isModule:qH,uniq:SH,getDuplicates:TH,chunkBy:EH,last:cH,first:
dH,
xml2str:RH,str2xml:DH,getRightOrNull:rI,getRight:_H,getLeftOrNull:oI,getLeft:MH,pregMatchAll:FH,
convertSpaces:$H,
charMapRegexes:Mc,hasCorruptCharacters:ZH,removeCorruptCharacters:HH,getDefaults:CH,wordToUtf8:AH,
utf8ToWord:OH,
concatArrays:PH,pushArray:NH,invertMap:JH,charMap:nI,getSingleAttribute:vH,setSingleAttribute:wH,
isWhiteSpace:hH,
stableSort:VH}});var lI=Ne((tHe,uI)=>{"use strict";m();function YH(e,t){return nJ(e)||tJ(e,t)||eJ(e,
t)||QH()}function QH(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function eJ(e,t){
if(e){if(typeof e=="string")return aI(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?aI(e,t):void 0}}function aI(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function tJ(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),g(a)!==a))return}finally{if(l)throw o}}return s}}function nJ(
e){
if(v.isArray(e))return e}function an(e){"@babel/helpers - typeof";return an=typeof T=="function"&&
typeof T.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T=="function"&&t.constructor===
T&&t!==T.prototype?"symbol":typeof t},an(e)}function rJ(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function sI(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=
r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(e,iJ(r.key),r)}}
function oJ(e,t,n){
return t&&sI(e.prototype,t),n&&sI(e,n),g.defineProperty(e,"prototype",{writable:!1}),e}function iJ(e){
var t=aJ(e,"string");return an(t)=="symbol"?t:t+""}function aJ(e,t){if(an(e)!="object"||!e)return e;
var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(an(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:w)(e)}var sJ=(function(){
function e(){
rJ(this,e)}return oJ(e,null,[{key:"createSchema",value:function(n){var r={validate:n,optional:
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
"Expected object, received ".concat(an(o))};for(var i=0,a=g.entries(n);i<a.length;i++){var s=YH(a[i],
2),u=s[0],l=s[1],c=l.validate(o[u]);if(!c.success)return{success:!1,error:"".concat(c.error," at ").
concat(u)}}return{success:!0,value:o}});return r.strict=function(){return e.createSchema(function(o){
var i=r.validate(o);if(!i.success)return i;var a=g.keys(o).filter(function(s){return!(s in n)});
return a.
length>0?{success:!1,error:"Unexpected properties: ".concat(a.join(", "))}:i})},r}},{key:"record",
value:function(n){
return e.createSchema(function(r){if(r===null)return{success:!1,error:
"Expected object, received null"};if(an(r)!=="object")return{success:!1,error:
"Expected object, received ".concat(an(r))};for(var o=0,
i=g.keys(r);o<i.length;o++){var a=i[o];if(typeof a!="string")return{success:!1,error:
"Expected string key, received ".concat(an(a)," at ").concat(a)};var s=n.validate(r[a]);if(!s.success)return{
success:!1,
error:"".concat(s.error," at key ").concat(a)}}return{success:!0,value:r}})}}])})();uI.exports=sJ});
var dI=Ne((rHe,cI)=>{"use strict";m();var uJ=At(),lJ=uJ.str2xml,cJ="_rels/.rels";function dJ(e){for(
var t=e.
files[cJ],n=t?lJ(t.asText()):null,r=n?n.getElementsByTagName("Relationship"):[],o={},i=0;i<r.length;
i++){
var a=r[i];o[a.getAttribute("Target")]=a.getAttribute("Type")}return o}cI.exports={getRelsTypes:dJ}}
);var fI=Ne((iHe,pI)=>{"use strict";m();var mJ=At(),pJ=mJ.str2xml,mI="[Content_Types].xml";function fJ(
e,t,n){
for(var r={},o=0;o<e.length;o++){var i=e[o],a=i.getAttribute("ContentType"),s=i.getAttribute(
"PartName").substr(1);r[s]=a}return n.file(/./).map(function(u){for(var l=u.name,c=0;c<t.length;c++){
var d=t[c],
p=d.getAttribute("ContentType"),h=d.getAttribute("Extension");l.slice(l.length-h.length)===h&&!r[l]&&
l!==mI&&(r[l]=p)}r[l]||(r[l]="")}),r}function gJ(e){var t=e.files[mI],n=t?pJ(t.asText()):null,r=n?n.
getElementsByTagName("Override"):null,o=n?n.getElementsByTagName("Default"):null;return{overrides:r,
defaults:o,contentTypes:t,contentTypeXml:n}}pI.exports={collectContentTypes:fJ,getContentTypes:gJ}});
var Ri=Ne((sHe,gI)=>{"use strict";m();var hJ=cr(),yJ=hJ.XTInternalError;function Lo(){}function Tu(e){
return e}gI.exports=function(e){var t={on:Lo,set:Lo,getFileType:Lo,optionsTransformer:Tu,preparse:Tu,
matchers:function(){return[]},parse:Lo,getTraits:Lo,postparse:Tu,errorsTransformer:Tu,preResolve:Lo,
resolve:Lo,getRenderedMap:Tu,render:Lo,nullGetter:Lo,postrender:Tu};if(g.keys(t).every(function(o){
return!e[o]})){
var n=new yJ(
"This module cannot be wrapped, because it doesn't define any of the necessary functions");throw n.properties={
id:"module_cannot_be_wrapped",explanation:
"This module cannot be wrapped, because it doesn't define any of the necessary functions"},n}for(var r in t)e[
r]||(e[r]=t[r]);return e}});var bf=Ne((lHe,TI)=>{"use strict";m();function jc(e){
"@babel/helpers - typeof";return jc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},jc(e)}function bJ(e){return kJ(e)||
vJ(e)||kI(e)||wJ()}function wJ(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function vJ(e){
if(typeof T!="undefined"&&e[T.iterator]!=null||e["@@iterator"]!=null)return v.from(e)}function kJ(e){
if(v.isArray(e))return ow(e)}function vI(e,t){return SJ(e)||TJ(e,t)||kI(e,t)||xJ()}function xJ(){
throw new TypeError(
`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function kI(e,t){
if(e){if(typeof e=="string")return ow(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?ow(e,t):void 0}}function ow(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function TJ(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),g(a)!==a))return}finally{if(l)throw o}}return s}}function SJ(
e){
if(v.isArray(e))return e}function hI(e,t){var n=g.keys(e);if(g.getOwnPropertySymbols){var r=g.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return g.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function xI(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?hI(g(n),!0).forEach(function(r){EJ(e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(e,
g.getOwnPropertyDescriptors(n)):hI(g(n)).forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(
n,r))})}return e}function EJ(e,t,n){return(t=CJ(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function CJ(e){var t=RJ(e,"string");return jc(t)=="symbol"?t:
t+""}function RJ(e,t){if(jc(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(jc(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:w)(e)}var eo=At(),DJ=eo.getRightOrNull,
AJ=eo.getRight,OJ=eo.getLeft,
PJ=eo.getLeftOrNull,NJ=eo.chunkBy,IJ=eo.isTagStart,$J=eo.isTagEnd,yI=eo.isContent,yf=eo.last,Lc=eo.first,
aw=cr(),FJ=aw.XTTemplateError,_J=aw.throwExpandNotFound,bI=aw.getLoopPositionProducesInvalidXMLError;
function MJ(e,t){if(e.length===0)return!1;var n=yf(e).substr(1);return n.indexOf(t)===0}function LJ(
e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=r.position,i=r.value,a=r.tag;a&&(o==="end"?MJ(t,a)?t.pop(
):
t.push(i):o==="start"&&t.push(i))}return t}function jJ(e,t){for(var n=0;n<t.length;n++){var r=t[n];
if(r.
indexOf("<".concat(e))===0)return!0}return!1}function BJ(e,t,n){for(var r=LJ(e.slice(t[0].offset,t[1].
offset)),o=function(){var u=n[a],l=u.contains,c=u.expand,d=u.onlyTextInTag;if(jJ(l,r)){if(d){var p=PJ(
e,l,t[0].offset),h=DJ(e,l,t[1].offset);if(p===null||h===null)return 0;var b=e.slice(p,h),S=NJ(b,
function(q){
return IJ(l,q)?"start":$J(l,q)?"end":null}),O=Lc(S),P=yf(S),N=O.filter(yI),I=P.filter(yI);if(N.length!==
1||I.length!==1)return 0}for(var F=zJ(r),M=0,B=0;B<F.length;B++){var L=F[B],j=L.tag,z=L.position;j===
c&&(z==="start"&&M++,z==="end"&&M--)}return M!==0?{v:{error:bI({tag:Lc(t).part.value,offset:[Lc(t).part.
offset,yf(t).part.offset]})}}:{v:{value:c}}}},i,a=0;a<n.length;a++)if(i=o(),i!==0&&i)return i.v;
return UJ(
r)?{}:{error:bI({tag:Lc(t).part.value,offset:[Lc(t).part.offset,yf(t).part.offset]})}}function zJ(e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=iw(r),i=/^\s*<\//.test(r)?"end":"start";t.push({tag:o,
position:i})}return t}function iw(e){return e.replace(/^\s*<\/?([a-zA-Z:]+).*/,"$1")}function UJ(e){
if(e.length%2===1)return!1;for(var t=0,n=e.length/2;t<n;t++){var r=e[t],o=e[e.length-t-1],i=iw(r),a=iw(
o);if(i!==a)return!1}return!0}function WJ(e,t,n,r){var o=e.expandTo||r.expandTo;if(o){var i,a;try{a=
OJ(n,o,t),i=AJ(n,o,t)}catch(l){var s=xI({part:e,rootError:l,postparsed:n,expandTo:o,index:t},r.error);
if(r.onError){var u=r.onError(s);if(u==="ignore")return}_J(s)}return[a,i]}}function wI(e,t,n,r){var o=vI(
e,2),i=o[0],a=o[1],s=n.indexOf(t),u=n.slice(i,s),l=n.slice(s+1,a+1),c=r.getInner({postparse:r.postparse,
index:s,part:t,leftParts:u,rightParts:l,left:i,right:a,postparsed:n});return c.length||(c.expanded=[
u,l],c=[c]),{left:i,right:a,inner:c}}function KJ(e,t){var n=[];e.errors&&(n=e.errors,e=e.postparsed);
for(var r=[],o=0,i=e.length;o<i;o++){var a=e[o];if(a.type==="placeholder"&&a.module===t.moduleName&&
!a.subparsed&&!a.expanded)try{var s=WJ(a,o,e,t);if(!s)continue;var u=vI(s,2),l=u[0],c=u[1];r.push({
left:l,
right:c,part:a,i:o,leftPart:e[l],rightPart:e[c]})}catch(I){n.push(I)}}r.sort(function(I,F){return I.
left===F.left?F.part.lIndex<I.part.lIndex?1:-1:F.left<I.left?1:-1});for(var d=-1,p=0,h=0,b=r.length;
h<
b;h++){var S,O=r[h];if(d=f.max(d,h>0?r[h-1].right:0),!(O.left<d)){var P=void 0;try{P=wI([O.left+p,O.
right+p],O.part,e,t)}catch(I){if(t.onError){var N=t.onError(xI({part:O.part,rootError:I,postparsed:e,
expandOne:wI},t.errors));if(N==="ignore")continue}if(I instanceof FJ)n.push(I);else throw I}P&&(p+=P.
inner.length-(P.right+1-P.left),(S=e).splice.apply(S,[P.left,P.right+1-P.left].concat(bJ(P.inner))))}
}
return{postparsed:e,errors:n}}TI.exports={expandToOne:KJ,getExpandToDefault:BJ}});var wf=Ne((dHe,EI)=>{
"use strict";m();var GJ="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
qJ="application/vnd.ms-word.document.macroEnabled.main+xml",ZJ="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
HJ="application/vnd.ms-word.template.macroEnabledTemplate.main+xml",JJ="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
VJ="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",XJ="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
YJ="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",QJ="application/vnd.openxmlformats-officedocument.presentationml.slide+xml",
e7="application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml",t7="application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml",
n7="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",r7="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
o7="application/vnd.ms-excel.sheet.macroEnabled.main+xml",i7="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
SI=[GJ,qJ,ZJ,HJ],a7={main:SI,docx:[JJ].concat(SI,[YJ,VJ,XJ]),pptx:[QJ,e7,t7,n7],xlsx:[r7,o7,
i7]};EI.exports=a7});var sw=Ne((pHe,CI)=>{"use strict";m();var s7="application/vnd.openxmlformats-package.core-properties+xml",
u7="application/vnd.openxmlformats-officedocument.extended-properties+xml",l7="application/vnd.openxmlformats-officedocument.custom-properties+xml",
c7="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",d7="application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
m7="application/vnd.ms-office.drawingml.diagramDrawing+xml";CI.exports={settingsContentType:c7,
coreContentType:s7,appContentType:u7,customContentType:l7,diagramDataContentType:d7,
diagramDrawingContentType:m7}});var OI=Ne((gHe,AI)=>{"use strict";m();function Bc(e){
"@babel/helpers - typeof";return Bc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Bc(e)}function p7(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function RI(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,g7(r.key),r)}}function f7(e,t,n){return t&&RI(e.prototype,t),n&&RI(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function g7(e){var t=h7(e,"string");return Bc(t)=="symbol"?t:t+""}
function h7(e,t){
if(Bc(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Bc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var y7=At(),b7=y7.pushArray,w7=Ri(),uw=wf(),Su=sw(),v7=Su.settingsContentType,k7=Su.
coreContentType,x7=Su.appContentType,T7=Su.customContentType,S7=Su.diagramDataContentType,E7=Su.diagramDrawingContentType,
DI=[v7,k7,x7,T7,S7,E7],C7=(function(){function e(){p7(this,e),this.name="Common"}return f7(e,[{key:
"getFileType",value:function(n){var r=n.doc,o=r.invertedContentTypes;if(o){for(var i=0;i<DI.length;i++){
var a=DI[i];o[a]&&b7(r.targets,o[a])}for(var s=["docx","pptx","xlsx"],u,l=0;l<s.length;l++)for(var c=s[
l],
d=uw[c],p=0;p<d.length;p++){var h=d[p];if(o[h])for(var b=0,S=o[h];b<S.length;b++){var O=S[b];r.relsTypes[
O]&&
["http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"].indexOf(r.relsTypes[
O])===-1||(u=c,(uw.main.
indexOf(h)!==-1||h===uw.pptx[0])&&(r.textTarget||(r.textTarget=O)),u!=="xlsx"&&r.targets.push(O))}}
return u}}}])})();
AI.exports=function(){return w7(new C7)}});var MI=Ne((yHe,_I)=>{"use strict";m();function zc(e){
"@babel/helpers - typeof";return zc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},zc(e)}function R7(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function PI(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,A7(r.key),r)}}function D7(e,t,n){return t&&PI(e.prototype,t),n&&PI(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function A7(e){var t=O7(e,"string");return zc(t)=="symbol"?t:t+""}
function O7(e,t){
if(zc(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(zc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var P7=cr(),vf=P7.getScopeParserExecutionError,N7=pf(),NI=N7.last,I7=At(),Eu=I7.concatArrays;
function II(e,t){for(var n=e.length>>>0,r,o=0;o<n;o++)if(r=e[o],t.call(this,r,o,e))return r}function $I(
e,t,n){
var r=this,o=this.scopeList[n],i=this.scopeList[this.scopeList.length-1];if(this.root.finishedResolving){
for(var a=this.resolved,s=function(){var h=r.scopeLindex[u];a=II(a,function(b){return b.lIndex===h}),
a=a.value[r.scopePathItem[u]]},u=this.resolveOffset,l=this.scopePath.length;u<l;u++)s();return II(a,
function(p){return t.part.lIndex===p.lIndex}).value}var c,d;!this.cachedParsers||!t.part?d=this.parser(
e,{tag:t.part,scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?d=this.cachedParsers[t.part.
lIndex]:d=this.cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath});try{
c=d.get(o,this.getContext(t,n))}catch(p){throw vf({tag:e,scope:o,error:p,offset:t.part.offset})}if(c==
null&&n>0)return $I.call(this,e,t,n-1);if(typeof c=="function")try{c=c(i,this)}catch(p){throw vf({
tag:e,
scope:o,error:p,offset:t.part.offset})}return c}function FI(e,t,n){var r=this,o=this.scopeList[n],i=this.
scopeList[this.scopeList.length-1],a;return!this.cachedParsers||!t.part?a=this.parser(e,{tag:t.part,
scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?a=this.cachedParsers[t.part.lIndex]:a=this.
cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath}),Promise.resolve().
then(function(){return a.get(o,r.getContext(t,n))}).catch(function(s){throw vf({tag:e,scope:o,error:
s,
offset:t.part.offset})}).then(function(s){return s==null&&n>0?FI.call(r,e,t,n-1):s}).then(function(s){
if(typeof s=="function")try{s=s(i,r)}catch(u){throw vf({tag:e,scope:o,error:u,offset:t.part.offset})}
return s})}var $7=(function(){function e(t){R7(this,e),this.root=t.root||this,this.resolveOffset=t.resolveOffset||
0,this.scopePath=t.scopePath,this.scopePathItem=t.scopePathItem,this.scopePathLength=t.scopePathLength,
this.scopeList=t.scopeList,this.scopeType="",this.scopeTypes=t.scopeTypes,this.scopeLindex=t.scopeLindex,
this.parser=t.parser,this.resolved=t.resolved,this.cachedParsers=t.cachedParsers}return D7(e,[{key:
"loopOver",value:function(n,r,o,i){return this.loopOverValue(this.getValue(n,i),r,o)}},{key:
"functorIfInverted",value:function(n,r,o,i,a){return n&&r(o,i,a),n}},{key:"isValueFalsy",value:
function(n,r){
return n==null||!n||r==="[object Array]"&&n.length===0}},{key:"loopOverValue",value:function(n,r,o){
this.root.finishedResolving&&(o=!1);var i=g.prototype.toString.call(n);if(this.isValueFalsy(n,i))return this.
scopeType=!1,this.functorIfInverted(o,r,NI(this.scopeList),0,1);if(i==="[object Array]"){this.scopeType=
"array";for(var a=0;a<n.length;a++)this.functorIfInverted(!o,r,n[a],a,n.length);return!0}return i===
"[object Object]"?(this.scopeType="object",this.functorIfInverted(!o,r,n,0,1)):(this.scopeType=!0,
this.
functorIfInverted(!o,r,NI(this.scopeList),0,1))}},{key:"getValue",value:function(n,r){var o=$I.call(
this,n,r,this.scopeList.length-1);return o}},{key:"getValueAsync",value:function(n,r){return FI.call(
this,n,r,this.scopeList.length-1)}},{key:"getContext",value:function(n,r){return{num:r,meta:n,
scopeList:this.
scopeList,resolved:this.resolved,scopePath:this.scopePath,scopeTypes:this.scopeTypes,scopePathItem:
this.
scopePathItem,scopePathLength:this.scopePathLength}}},{key:"createSubScopeManager",value:function(n,
r,o,i,a){
return new e({root:this.root,resolveOffset:this.resolveOffset,resolved:this.resolved,parser:this.parser,
cachedParsers:this.cachedParsers,scopeTypes:Eu([this.scopeTypes,[this.scopeType]]),scopeList:Eu([
this.
scopeList,[n]]),scopePath:Eu([this.scopePath,[r]]),scopePathItem:Eu([this.scopePathItem,[o]]),
scopePathLength:Eu(
[this.scopePathLength,[a]]),scopeLindex:Eu([this.scopeLindex,[i.lIndex]])})}}])})();_I.exports=function(
e){
return e.scopePath=[],e.scopePathItem=[],e.scopePathLength=[],e.scopeTypes=[],e.scopeLindex=[],e.scopeList=
[e.tags],new $7(e)}});var cw=Ne((wHe,HI)=>{"use strict";m();function Wc(e){"@babel/helpers - typeof";
return Wc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Wc(e)}function GI(e,t){return L7(e)||
M7(e,t)||_7(e,t)||F7()}function F7(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function _7(e,t){
if(e){if(typeof e=="string")return LI(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?LI(e,t):void 0}}function LI(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function M7(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),g(a)!==a))return}finally{if(l)throw o}}return s}}function L7(
e){
if(v.isArray(e))return e}function jI(e,t){var n=g.keys(e);if(g.getOwnPropertySymbols){var r=g.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return g.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function Cu(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?jI(g(n),!0).forEach(function(r){j7(e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(e,
g.getOwnPropertyDescriptors(n)):jI(g(n)).forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(
n,r))})}return e}function j7(e,t,n){return(t=B7(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function B7(e){var t=z7(e,"string");return Wc(t)=="symbol"?t:
t+""}function z7(e,t){if(Wc(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(Wc(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:w)(e)}var Ca=cr(),BI=Ca.getUnclosedTagException,
U7=Ca.getUnopenedTagException,
W7=Ca.getDuplicateOpenTagException,K7=Ca.getDuplicateCloseTagException,zI=Ca.throwMalformedXml,G7=Ca.
throwXmlInvalid,UI=Ca.XTTemplateError,xf=At(),q7=xf.isTextStart,Z7=xf.isTextEnd,WI=xf.wordToUtf8,H7=xf.
pushArray,qI=0,ZI=1,Uc=2,kf=3;function J7(e,t){return e[0]<=t.offset&&t.offset<e[1]}function V7(e,t){
return q7(e)?(t&&zI(),!0):Z7(e)?(t||zI(),!1):t}function X7(e){var t="",n=1,r=e.indexOf(" ");return e[
e.
length-2]==="/"?(t="selfclosing",r===-1&&(r=e.length-2)):e[1]==="/"?(n=2,t="end",r===-1&&(r=e.length-
1)):(t="start",r===-1&&(r=e.length-1)),{tag:e.slice(n,r),position:t}}function Y7(e,t,n){for(var r=0,
o=e.length,i={},a=0;a<t.length;a++){var s=t[a];i[s]=!0}for(var u=0;u<n.length;u++){var l=n[u];i[l]=!1}
for(var c=[];r<o&&(r=e.indexOf("<",r),r!==-1);){var d=r,p=e.indexOf("<",r+1);r=e.indexOf(">",r),(r===
-1||p!==-1&&r>p)&&G7(e,d);var h=e.slice(d,r+1),b=X7(h),S=b.tag,O=b.position,P=i[S];P!=null&&c.push({
type:"tag",position:O,text:P,offset:d,value:h,tag:S})}return c}function Q7(e,t,n){var r=[],o=!1,i={
offset:0},
a,s=e.reduce(function(l,c){var d=c.position,p=c.offset,h=i.offset,b=i.length;if(a=t.substr(h,p-h),o&&
d==="start"){if(h+b===p&&(a=t.substr(h,p-h+b+4),!n.allowUnclosedTag))return r.push(W7({xtag:a,offset:
h})),
i=c,l.push(Cu(Cu({},c),{},{error:!0})),l;n.allowUnclosedTag||r.push(BI({xtag:WI(a),offset:h})),l.pop(
)}
return!o&&d==="end"?n.allowUnopenedTag?l:h+b===p?(a=t.substr(h-4,p-h+b+4),r.push(K7({xtag:a,offset:h}
)),
i=c,l.push(Cu(Cu({},c),{},{error:!0})),l):(r.push(U7({xtag:a,offset:p})),i=c,l.push(Cu(Cu({},c),{},{
error:!0})),l):(o=d==="start",i=c,l.push(c),l)},[]);if(o){var u=i.offset;a=t.substr(u,t.length-u),n.
allowUnclosedTag||r.push(BI({xtag:WI(a),offset:u})),s.pop()}return{delimiterWithErrors:s,errors:r}}
function eV(e,t){
return e===-1&&t===-1?qI:e===t?ZI:e===-1||t===-1?t<e?Uc:kf:e<t?Uc:kf}function tV(e){var t=e.split(
" ");
if(t.length!==2){var n=new UI("New Delimiters cannot be parsed");throw n.properties={id:
"change_delimiters_invalid",explanation:"Cannot parser delimiters"},n}var r=GI(t,2),o=r[0],i=r[1];if(
o.length===
0||i.length===0){var a=new UI("New Delimiters cannot be parsed");throw a.properties={id:
"change_delimiters_invalid",explanation:"Cannot parser delimiters"},a}return[o,i]}function nV(e,t,n){
var r=[],o=t.
start,i=t.end,a=-1,s=!1;if(o==null&&i==null)return[];for(;;){var u=e.indexOf(o,a+1),l=e.indexOf(i,a+
1),c=null,d=void 0,p=eV(u,l);switch(p===ZI&&(p=s?kf:Uc),p){case qI:return r;case kf:s=!1,a=l,c="end",
d=i.length;break;case Uc:s=!0,a=u,c="start",d=o.length;break}if(n.changeDelimiterPrefix&&p===Uc&&e[a+
o.length]===n.changeDelimiterPrefix){r.push({offset:u,position:"start",length:o.length,
changedelimiter:!0});
var h=e.indexOf(n.changeDelimiterPrefix,a+o.length+1),b=e.indexOf(i,h+1);r.push({offset:b,position:
"end",length:i.length,changedelimiter:!0});var S=e.substr(a+o.length+1,h-a-o.length-1),O=tV(S),P=GI(
O,
2);o=P[0],i=P[1],a=b;continue}r.push({offset:a,position:c,length:d})}}function KI(e,t,n){for(var r="",
o=0;o<e.length;o++){var i=e[o];r+=i.value}for(var a=nV(r,t,n),s=0,u=[],l=0;l<e.length;l++){var c=e[l];
s+=c.value.length,u.push({offset:s-c.value.length,lIndex:c.lIndex})}for(var d=Q7(a,r,n),p=d.delimiterWithErrors,
h=d.errors,b=0,S=0,O=[],P=0;P<u.length;P++){for(var N=u[P],I=e[P],F=N.offset,M=[F,F+I.value.length],
B=I.value,L=[];S<p.length&&J7(M,p[S]);)L.push(p[S]),S++;var j=[],z=0;b>0&&(z=b,b=0);for(var q=0;q<L.
length;q++){var Z=L[q],W=B.substr(z,Z.offset-F-z);if(Z.changedelimiter){Z.position==="start"?W.length>
0&&j.push({type:"content",value:W}):z=Z.offset-F+Z.length;continue}W.length>0&&(j.push({type:
"content",value:W}),z+=W.length);var V={type:"delimiter",position:Z.position,offset:z+F};j.push(V),z=Z.offset-
F+Z.length}b=z-B.length;var Q=B.substr(z);Q.length>0&&j.push({type:"content",value:Q}),O.push(j)}
return{
parsed:O,errors:h}}function lw(e){return e.type==="content"&&e.position==="insidetag"}function rV(e){
return e.filter(lw)}function oV(e,t){for(var n=!1,r=0;r<e.length;r++){var o=e[r];n=V7(o,n),o.type===
"content"&&(o.position=n?"insidetag":"outsidetag"),t!=="text"&&lw(o)&&(o.value=o.value.replace(/>/g,
"&gt;"))}}HI.exports={parseDelimiters:KI,parse:function(t,n,r,o){oV(t,o);for(var i=KI(rV(t),n,r),a=i.
parsed,s=i.errors,u=[],l=0,c=0,d=0;d<t.length;d++){var p=t[d];if(lw(p)){for(var h=0,b=a[l];h<b.length;
h++){
var S=b[h];S.type==="content"&&(S.position="insidetag"),S.lIndex=c++}H7(u,a[l]),l++}else p.lIndex=c++,
u.push(p)}return{errors:s,lexed:u}},xmlparse:function(t,n){for(var r=Y7(t,n.text,n.other),o=0,i=[],a=0;
a<
r.length;a++){var s=r[a];t.length>o&&s.offset-o>0&&i.push({type:"content",value:t.substr(o,s.offset-
o)}),o=s.offset+s.value.length,delete s.offset,i.push(s)}return t.length>o&&i.push({type:"content",
value:t.
substr(o)}),i}}});var VI=Ne((kHe,JI)=>{"use strict";m();function dw(e){return uV(e)||sV(e)||aV(e)||
iV()}function iV(){
throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function aV(e,t){
if(e){if(typeof e=="string")return mw(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?mw(e,t):void 0}}function sV(e){if(typeof T!="undefined"&&e[T.iterator]!=null||e["@@iterator"]!=
null)return v.from(e)}function uV(e){if(v.isArray(e))return mw(e)}function mw(e,t){(t==null||t>e.length)&&
(t=e.length);for(var n=0,r=v(t);n<t;n++)r[n]=e[n];return r}function Kc(e){return e.type==="placeholder"}
function lV(e){var t={},n=[{items:e.filter(Kc),parents:[],path:[]}];function r(j,z,q){q.length&&
n.push({items:q,parents:[].concat(dw(z.parents),[j]),path:j.dataBound!==!1&&!j.attrParsed&&j.value&&
!j.attrParsed?[].concat(dw(z.path),[j.value]):dw(z.path)})}function o(j,z){for(var q=arguments.length>
2&&arguments[2]!==void 0?arguments[2]:z.length,Z=j,W=0;W<q;W++)Z=Z[z[W]];return Z}function i(j,z){
for(var q=z.
length,Z=0;Z<z.length;Z++){var W=z[Z],V=typeof W.lIndex=="number"?W.lIndex:parseInt(W.lIndex.split(
"-")[0],10);V>j.lIndex&&q--}return q}for(;n.length>0;)for(var a=n.pop(),s=o(t,a.path),u=0,l=a.items;
u<
l.length;u++){var c,d,p=l[u];if(p.attrParsed){for(var h in p.attrParsed)r(p,a,p.attrParsed[h].filter(
Kc));continue}if(p.subparsed){if(p.dataBound!==!1){var b,S;(b=s)[S=p.value]||(b[S]={})}r(p,a,p.subparsed.
filter(Kc));continue}if(p.cellParsed){for(var O=0,P=p.cellPostParsed;O<P.length;O++){var N=P[O];if(N.
type==="placeholder"){if(N.module==="pro-xml-templating/xls-module-loop")continue;if(N.subparsed){
var I,
F;(I=s)[F=N.value]||(I[F]={}),r(N,a,N.subparsed.filter(Kc))}else{var M,B,L=i(p,a.parents);s=o(t,a.path,
L),(M=s)[B=N.value]||(M[B]={})}}}continue}p.dataBound!==!1&&((c=s)[d=p.value]||(c[d]={}))}return t}
JI.
exports={getTags:lV,isPlaceholder:Kc}});var YI=Ne((THe,XI)=>{"use strict";m();var cV=At(),dV=cV.pushArray;
function mV(e,t){return t instanceof
E?dV(g.getOwnPropertyNames(t),["stack"]).reduce(function(n,r){return n[r]=t[r],r==="stack"&&(n[r]=t[
r].
toString()),n},{}):t}function pV(e,t){if(console.log(C.stringify({error:e},mV,t==="json"?2:null)),e.
properties&&e.properties.errors instanceof v){var n=e.properties.errors.map(function(r){return r.properties.
explanation}).join(`
`);console.log("errorMessages",n)}}XI.exports=pV});var pw=Ne((EHe,QI)=>{"use strict";m();var fV=At(),
gV=fV.pregMatchAll;QI.exports=function(t,n){var r={
content:t},o=n.join("|"),i=new RegExp("(?:(<(?:".concat(o,")[^>]*>)([^<>]*)</(?:").concat(o,
")>)|(<(?:").concat(o,")[^>]*/>)"),"g");return r.matches=gV(i,r.content),r}});var t$=Ne((RHe,e$)=>{
"use strict";m();function Gc(e){"@babel/helpers - typeof";return Gc=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Gc(e)}var hV=new RegExp(x.fromCharCode(
160),"g");function Ru(e){return e.replace(hV," ")}function yV(e,t){var n=Gc(e);if(n==="string")return Ru(
t.substr(0,e.length))===e;if(e instanceof RegExp)return e.test(Ru(t));if(n==="function")return!!e(t)}
function bV(e,t){var n=Gc(e);if(n==="string")return Ru(t).substr(e.length);if(e instanceof RegExp)return Ru(
t).match(e)[1];if(n==="function")return e(t)}function wV(e,t){var n=Gc(e);if(n==="string")return[t,
Ru(
t).substr(e.length)];if(e instanceof RegExp)return Ru(t).match(e);if(n==="function")return[t,e(t)]}
e$.
exports={match:yV,getValue:bV,getValues:wV}});var a$=Ne((AHe,i$)=>{"use strict";m();function qc(e){
"@babel/helpers - typeof";return qc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},qc(e)}function n$(e,t){var n=g.keys(
e);if(g.getOwnPropertySymbols){var r=g.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return g.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function Di(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?n$(g(n),!0).forEach(function(r){
vV(
e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(e,g.getOwnPropertyDescriptors(n)):n$(g(n)).
forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(n,r))})}return e}function vV(e,t,
n){
return(t=kV(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function kV(e){var t=xV(e,"string");return qc(t)=="symbol"?t:t+""}function xV(e,t){if(qc(e)!="object"||
!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(qc(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
x:w)(e)}function r$(e,t){return CV(e)||EV(e,t)||SV(e,t)||TV()}function TV(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function SV(e,t){
if(e){if(typeof e=="string")return o$(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?o$(e,t):void 0}}function o$(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function EV(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),g(a)!==a))return}finally{if(l)throw o}}return s}}function CV(
e){
if(v.isArray(e))return e}var Tf=At(),RV=Tf.wordToUtf8,fw=Tf.pushArray,DV=Tf.isParagraphStart,AV=Tf.isBreakTag,
gw=t$(),OV=gw.match,PV=gw.getValue,NV=gw.getValues;function IV(e,t){for(var n=[],r=0;r<e.length;r++){
var o=e[r];if(o.matchers){var i=o.matchers(t);if(!(i instanceof v))throw new E(
"module matcher returns a non array");fw(n,i)}}return n}function $V(e,t,n){for(var r=[],o=0;o<e.length;
o++){var i=e[o],a=r$(
i,2),s=a[0],u=a[1],l=i[2]||{};if(n.match(s,t)){var c=n.getValues(s,t);if(typeof l=="function"&&(l=l(
c)),!l.value){var d=r$(c,2);l.value=d[1]}r.push(Di({type:"placeholder",prefix:s,module:u,onMatch:l.onMatch,
priority:l.priority},l))}}return r}function FV(e,t){var n=t.modules,r=t.startOffset,o=t.lIndex,i;t.offset=
r,t.match=OV,t.getValue=PV,t.getValues=NV;var a=IV(n,t),s=$V(a,e,t);if(s.length>0){for(var u=null,l=0;
l<
s.length;l++){var c=s[l];c.priority||(c.priority=-c.value.length),(!u||c.priority>u.priority)&&(u=c)}
return u.offset=r,delete u.priority,u.endLindex=o,u.lIndex=o,u.raw=e,u.onMatch&&u.onMatch(u),delete u.
onMatch,delete u.prefix,u}for(var d=0;d<n.length;d++){var p=n[d];if(i=p.parse(e,t),i)return i.offset=
r,i.endLindex=o,i.lIndex=o,i.raw=e,i}return{type:"placeholder",value:e,offset:r,endLindex:o,lIndex:o}
}
var _V={preparse:function(t,n,r){function o(i,a){for(var s=0;s<n.length;s++){var u=n[s];i=u.preparse(
i,a)||i}return i}return o(t,r)},parse:function(t,n,r){var o=!1,i="",a,s=[],u=r.fileTypeConfig.droppedTagsInsidePlaceholder||
[];return t.reduce(function(l,c){return c.type==="delimiter"?(o=c.position==="start",c.position==="end"&&
(r.parse=function(d){return FV(d,Di(Di(Di({},r),c),{},{startOffset:a,modules:n}))},l.push(r.parse(
RV(i))),fw(l,s),s=[]),c.position==="start"&&(s=[],a=c.offset),i="",l):o?c.type!=="content"||c.position!==
"insidetag"?(r.syntax.preserveNewlinesInTags&&(AV(c)||DV(c))&&(i+=`
`),u.indexOf(c.tag)!==-1||s.push(c),l):(i+=c.value,l):(l.push(c),l)},[])},postparse:function(t,n,r){
function o(s,u,l){for(var c=[],d=0;d<n.length;d++){var p=n[d];c.push(p.getTraits(s,u,l))}return c}
var i=[];
function a(s,u){for(var l=s,c=0;c<n.length;c++){var d=n[c],p=d.postparse(l,Di(Di({},u),{},{postparse:
function(b,S){
return a(b,Di(Di({},u),S))},getTraits:o}));if(p!=null){if(p.errors){fw(i,p.errors),l=p.postparsed;
continue}
l=p}}return l}return{postparsed:a(t,r),errors:i}}};i$.exports=_V});var hw=Ne((PHe,s$)=>{"use strict";
m();function MV(e,t){if(e.lIndex==null)return null;var n=t.scopeManager.
scopePathItem;e.parentPart&&(n=n.slice(0,n.length-1));var r=t.filePath+"@"+e.lIndex.toString()+"-"+n.
join("-");return r}s$.exports=MV});var d$=Ne((IHe,c$)=>{"use strict";m();var l$=cr(),LV=l$.throwUnimplementedTagType,
jV=l$.XTScopeParserError,
BV=At(),u$=BV.pushArray,zV=hw();function UV(e,t){for(var n=0,r=t.modules;n<r.length;n++){var o=r[n],
i=o.render(e,t);if(i)return i}return!1}function WV(e){var t=e.baseNullGetter,n=e.compiled,r=e.scopeManager;
e.nullGetter=function(h,b){return t(h,b||r)};for(var o=[],i=[],a=0,s=n.length;a<s;a++){var u=n[a];e.
index=a,e.resolvedId=zV(u,e);var l=void 0;try{l=UV(u,e)}catch(h){if(h instanceof jV){o.push(h),i.push(
u);continue}throw h}if(l){l.errors&&u$(o,l.errors),i.push(l);continue}if(u.type==="content"||u.type===
"tag"){i.push(u);continue}LV(u,a)}for(var c=[],d=0;d<i.length;d++){var p=i[d].value;p instanceof v?
u$(
c,p):p&&c.push(p)}return{errors:o,parts:c}}c$.exports=WV});var p$=Ne((FHe,m$)=>{"use strict";m();
function KV(e){for(var t=0,n=-1,r=0;r<e.length;r++){var o=e[r];
if(o instanceof D){n!==-1&&(t+=3,n=-1),t+=o.length;continue}for(var i=0;i<o.length;i++){var a=o.charCodeAt(
i);if(n!==-1){if((a&64512)===56320){t+=4,n=-1;continue}t+=3,n=-1}if((a&64512)===55296)if(i+1<o.length){
var s=o.charCodeAt(i+1);if((s&64512)===56320){t+=4,i++;continue}}else{n=a;continue}t+=a<128?1:a<2048?
2:3}}return t+(n===-1?0:3)}function GV(e,t){var n=0,r=-1;function o(c){c<128?t[n++]=c:c<2048?(t[n++]=
192|c>>>6,t[n++]=128|c&63):c<65536?(t[n++]=224|c>>>12,t[n++]=128|c>>>6&63,t[n++]=128|c&63):(t[n++]=240|
c>>>18,t[n++]=128|c>>>12&63,t[n++]=128|c>>>6&63,t[n++]=128|c&63)}for(var i=0;i<e.length;i++){var a=e[
i];
if(a instanceof D){r!==-1&&(o(r),r=-1),t.set(a,n),n+=a.length;continue}for(var s=0;s<a.length;s++){
var u=a.
charCodeAt(s);if(r!==-1){if((u&64512)===56320){o(65536+(r-55296<<10)+(u-56320)),r=-1;continue}o(r),r=
-1}if((u&64512)===55296)if(s+1<a.length){var l=a.charCodeAt(s+1);if((l&64512)===56320)u=65536+(u-55296<<
10)+(l-56320),s++;else{o(u);continue}}else{r=u;continue}o(u)}}r!==-1&&o(r)}function qV(e,t){for(var n=0,
r=e.length;n<r;n++)typeof e[n]=="number"&&(e[n]=e[n].toString());for(var o=0,i=t.modules;o<i.length;
o++){
var a=i[o];e=a.postrender(e,t)}var s=t.joinUncorrupt(e,t),u=new D(KV(s));GV(s,u);for(var l=0;l<s.length;
l++)
delete s[l];return u}m$.exports=qV});var v$=Ne((MHe,w$)=>{"use strict";m();function Zc(e){
"@babel/helpers - typeof";return Zc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Zc(e)}function f$(e,t){var n=g.keys(
e);if(g.getOwnPropertySymbols){var r=g.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return g.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function g$(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?f$(g(n),!0).forEach(function(r){
ZV(
e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(e,g.getOwnPropertyDescriptors(n)):f$(g(n)).
forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(n,r))})}return e}function ZV(e,t,
n){
return(t=HV(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function HV(e){var t=JV(e,"string");return Zc(t)=="symbol"?t:t+""}function JV(e,t){if(Zc(e)!="object"||
!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Zc(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
x:w)(e)}var VV=At(),h$=VV.pushArray,XV=hw();function YV(e,t){for(var n=0,r=t.modules;n<r.length;n++){
var o=r[n],i=o.resolve(e,t);if(i)return i}return!1}function b$(e,t,n,r){var o=YV(e,g$(g$({},r),{},{
resolvedId:XV(
e,r)}));if(o)return o.then(function(i){t.push({tag:e.value,lIndex:e.lIndex,value:i})}).catch(
function(i){
i instanceof v?h$(n,i):n.push(i)});if(e.type==="placeholder")return r.scopeManager.getValueAsync(e.value,
{part:e}).then(function(i){return i==null?r.nullGetter(e):i}).then(function(i){t.push({tag:e.value,
lIndex:e.
lIndex,value:i})}).catch(function(i){i instanceof v?h$(n,i):n.push(i)})}function QV(e){var t=[],n=[],
r=e.baseNullGetter,o=e.scopeManager;e.nullGetter=function(a,s){return r(a,s||o)},e.resolved=t;var i=eX(
e,n,t);return i?i.then(function(){return y$(e,n,t)}):y$(e,n,t)}function eX(e,t,n){for(var r=null,o=function(
){
var u=a[i];if(["content","tag"].indexOf(u.type)!==-1)return 1;u.resolveFirst&&(r!=null||(r=Promise.resolve(
null)),r=r.then(function(){return b$(u,n,t,e)}))},i=0,a=e.compiled;i<a.length;i++)o();return r}
function y$(e,t,n){
for(var r=[],o=0,i=e.compiled;o<i.length;o++){var a=i[o];["content","tag"].indexOf(a.type)===-1&&(a.
resolveFirst||r.push(b$(a,n,t,e)))}return Promise.all(r).then(function(){return{errors:t,resolved:n}
})}
w$.exports=QV});var T$=Ne((jHe,x$)=>{"use strict";m();var Hc=At(),Du=Hc.startsWith,tX=Hc.endsWith,yw=Hc.isStarting,
k$=Hc.
isEnding,nX=Hc.isWhiteSpace,rX=wf();function oX(e){for(var t="",n=0,r=e.length;n<r;n++){var o=e[n];o instanceof
D||nX(o)||Du(o,"<w:bookmarkEnd")||(tX(t,"</w:tbl>")&&!Du(o,"<w:p")&&!Du(o,"<w:tbl")&&!Du(o,
"<w:sectPr")&&!Du(o,"</w:ftr>")&&!Du(o,"</w:hdr>")&&(o="<w:p/>".concat(o)),t=o,e[n]=o)}return e}
function iX(e,t){
var n=t.fileTypeConfig.tagShouldContain||[],r=-1;rX.docx.indexOf(t.contentType)!==-1&&(e=oX(e));for(
var o=-1,
i=0,a=n.length;i<a;i++)for(var s=n[i],u=s.tag,l=s.shouldContain,c=s.value,d=s.drop,p=s.dropParent,h=null,
b=0,S=e.length;b<S;b++){var O=e[b];if(!(O instanceof D)){if(r===i)if(k$(O,u)){if(r=-1,p){for(var P=-1,
N=o;N>0;N--)if(yw(e[N],p)){P=N;break}for(var I=P;I<=e.length;I++){if(k$(e[I],p)){e[I]="";break}e[I]=
""}}else{for(var F=o;F<=b;F++)e[F]="";d||(e[b]=h.join("")+c+O)}h=null}else{h&&h.push(O);for(var M=0,
B=l.length;M<B;M++)if(yw(O,l[M])){r=-1,h=null;break}}r===-1&&yw(O,u)&&O.indexOf("<",1)===-1&&(O[O.length-
2]==="/"?e[b]="":(o=b,r=i,h=d||p?null:[O]))}}return e}x$.exports=iX});var P$=Ne((zHe,O$)=>{
"use strict";m();function Jc(e){"@babel/helpers - typeof";return Jc=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Jc(e)}function aX(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function S$(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,uX(r.key),r)}}function sX(e,t,n){return t&&S$(e.prototype,t),n&&S$(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function uX(e){var t=lX(e,"string");return Jc(t)=="symbol"?t:t+""}
function lX(e,t){
if(Jc(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Jc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var ww=At(),E$=ww.pushArray,cX=ww.wordToUtf8,dX=ww.convertSpaces,mX=pw(),C$=cw(),bw=a$(
),
R$=d$(),pX=p$(),D$=v$(),fX=T$(),gX=Function.prototype.bind,A$=Function.prototype.call,hX=A$.bind(A$,
gX);function yX(e,t){for(var n=mX(e,t),r=[],o=0,i=n.matches;o<i.length;o++){var a=i[o];r.push(a.array[
2])}
return cX(dX(r.join("")))}O$.exports=(function(){function e(t,n){aX(this,e),this.cachedParsers={},
this.
content=t;for(var r in n)this[r]=n[r];this.setModules({inspect:{filePath:n.filePath}})}return sX(e,[
{key:"resolveTags",value:function(n){var r=this;this.tags=n;var o=this.getOptions(),i=this.filePath;
o.scopeManager=this.scopeManager,o.resolve=D$;for(var a=[],s=[],u=0,l=this.modules;u<l.length;u++){
var c=l[u];
s.push(Promise.resolve(c.preResolve(o)).catch(function(d){a.push(d)}))}return Promise.all(s).then(
function(){
if(a.length!==0)throw a;return D$(o).then(function(d){for(var p=d.resolved,h=d.errors,b=0;b<h.length;
b++){
var S,O=h[b];O instanceof E||(O=new E(O)),(S=O).properties||(S.properties={}),O.properties.file=i,h[
b]=
O}if(h.length!==0)throw h;return Promise.all(p).then(function(P){return o.scopeManager.root.finishedResolving=
!0,o.scopeManager.resolved=P,r.setModules({inspect:{resolved:P,filePath:i}}),P})}).catch(function(d){
throw r.errorChecker(d),d})})}},{key:"getFullText",value:function(){return yX(this.content,this.fileTypeConfig.
tagsXmlTextArray)}},{key:"setModules",value:function(n){for(var r=0,o=this.modules;r<o.length;r++){
var i=o[r];
i.set(n)}}},{key:"preparse",value:function(){this.allErrors=[],this.xmllexed=C$.xmlparse(this.content,
{text:this.fileTypeConfig.tagsXmlTextArray,other:this.fileTypeConfig.tagsXmlLexedArray}),this.setModules(
{inspect:{filePath:this.filePath,xmllexed:this.xmllexed}});var n=C$.parse(this.xmllexed,this.delimiters,
this.syntax,this.fileType),r=n.lexed,o=n.errors;E$(this.allErrors,o),this.lexed=r,this.setModules({
inspect:{
filePath:this.filePath,lexed:this.lexed}});var i=this.getOptions();this.lexed=bw.preparse(this.lexed,
this.modules,i)}},{key:"parse",value:function(){var n=arguments.length>0&&arguments[0]!==void 0?
arguments[0]:
{},r=n.noPostParse;this.setModules({inspect:{filePath:this.filePath}});var o=this.getOptions();
return this.
parsed=bw.parse(this.lexed,this.modules,o),this.setModules({inspect:{filePath:this.filePath,parsed:
this.
parsed}}),r?this:this.postparse()}},{key:"postparse",value:function(){var n=this.getOptions(),r=bw.postparse(
this.parsed,this.modules,n),o=r.postparsed,i=r.errors;return this.postparsed=o,this.setModules({
inspect:{
filePath:this.filePath,postparsed:this.postparsed}}),E$(this.allErrors,i),this.errorChecker(this.allErrors),
this}},{key:"errorChecker",value:function(n){for(var r=0,o=n;r<o.length;r++){var i=o[r];i.properties||
(i.properties={}),i.properties.file=this.filePath}for(var a=0,s=this.modules;a<s.length;a++){var u=s[
a];
n=u.errorsTransformer(n)}}},{key:"baseNullGetter",value:function(n,r){for(var o=null,i=0,a=this.modules;
i<
a.length;i++){var s=a[i];o==null&&(o=s.nullGetter(n,r,this))}return o!=null?o:this.nullGetter(n,r)}}
,
{key:"getOptions",value:function(){return{compiled:this.postparsed,cachedParsers:this.cachedParsers,
tags:this.tags,modules:this.modules,parser:this.parser,contentType:this.contentType,relsType:this.relsType,
baseNullGetter:hX(this.baseNullGetter,this),filePath:this.filePath,syntax:this.syntax,fileTypeConfig:
this.
fileTypeConfig,fileType:this.fileType,linebreaks:this.linebreaks,stripInvalidXMLChars:this.stripInvalidXMLChars}
}},
{key:"render",value:function(n){this.filePath=n;var r=this.getOptions();r.resolved=this.scopeManager.
resolved,r.scopeManager=this.scopeManager,r.render=R$,r.joinUncorrupt=fX;var o=R$(r),i=o.errors,a=o.
parts;return i.length>0?(this.allErrors=i,this.errorChecker(i),this):(this.content=pX(a,r),this.setModules(
{inspect:{filePath:this.filePath,content:this.content}}),this)}}])})()});var q$=Ne((WHe,G$)=>{
"use strict";m();function Yc(e){"@babel/helpers - typeof";return Yc=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Yc(e)}function N$(e,t){var n=g.keys(
e);if(g.getOwnPropertySymbols){var r=g.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return g.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function Ai(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?N$(g(n),!0).forEach(function(r){
bX(
e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(e,g.getOwnPropertyDescriptors(n)):N$(g(n)).
forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(n,r))})}return e}function bX(e,t,
n){
return(t=U$(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function wX(e,t){return TX(e)||xX(e,t)||kX(e,t)||vX()}function vX(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function kX(e,t){
if(e){if(typeof e=="string")return I$(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?I$(e,t):void 0}}function I$(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function xX(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),g(a)!==a))return}finally{if(l)throw o}}return s}}function TX(
e){
if(v.isArray(e))return e}function SX(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function $$(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||
!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(e,U$(r.key),r)}}function EX(e,t,n){
return t&&$$(e.prototype,t),n&&$$(e,n),g.defineProperty(e,"prototype",{writable:!1}),e}function U$(e){
var t=CX(e,"string");return Yc(t)=="symbol"?t:t+""}function CX(e,t){if(Yc(e)!="object"||!e)return e;
var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Yc(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:w)(e)}var dr=At(),RX=dr.chunkBy,
Sf=dr.last,xw=dr.isParagraphStart,vw=dr.isModule,F$=dr.pushArray,W$=dr.isParagraphEnd,DX=dr.isContent,
Xc=dr.startsWith,Tw=dr.isTagEnd,Au=dr.isTagStart,kw=dr.getSingleAttribute,_$=dr.setSingleAttribute,
AX=wf(),
OX=Ri(),PX=At(),M$=PX.isWhiteSpace,Vc="loop";function NX(e){for(var t=0;t<e.length;t++){var n=e[t];
if(DX(
n))return!0}return!1}function IX(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.type!=="content")return n}
return null}function K$(e){var t=IX(e.subparsed);return t!=null&&t.tag!=="w:t"}function $X(e){return e.
hasPageBreak&&K$(e)?'<w:p><w:r><w:br w:type="page"/></w:r></w:p>':""}function FX(e){return e.length&&
xw(e[0])&&W$(Sf(e))}function L$(e){return NX(e)?0:e.length}function j$(e){var t=e.parts.length-1;e.parts[
t]===
"</w:p>"?e.parts.splice(t,0,'<w:r><w:br w:type="page"/></w:r>'):e.parts.push(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function _X(e){e.parts.unshift(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}
function MX(e){for(var t=0;t<e.length;t++){var n=e[t];if(Au("w:type",n)&&n.value.indexOf(
"continuous")!==
-1)return!0}return!1}function LX(e){for(var t=0;t<e.length;t++){var n=e[t];if(Au("w:type",n)&&n.value.
indexOf('w:val="nextPage"')!==-1)return!0}return!1}function jX(e,t){for(var n="",r=0;r<t.length;r++){
var o=t[r].value;n+=o}e.unshift("<w:p><w:pPr>".concat(n,"</w:pPr></w:p>"))}function BX(e){for(var t=!1,
n=!1,r=0;r<e.length;r++){var o=e[r];!t&&Xc(o,"<w:sectPr")&&(n=!0),n&&(Xc(o,"<w:type")&&(t=!0),!t&&Xc(
o,"</w:sectPr")&&(e.splice(r,0,'<w:type w:val="continuous"/>'),r++))}return e}function zX(e){for(var t=0,
n=0;n<e.length;n++)!Xc(e[n],"<w:headerReference")&&!Xc(e[n],"<w:footerReference")&&(e[t]=e[n],t++);
return e.
length=t,e}function B$(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag==="w:br"&&n.value.indexOf(
'w:type="page"')!==-1)return!0}return!1}function z$(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag===
"w:drawing")return!0}return!1}function UX(e){for(var t=[],n=null,r=0;r<e.length;r++){var o=e[r];Au(
"w:sectPr",o)&&(n=[],t.push(n)),n!==null&&n.push(o),Tw("w:sectPr",o)&&(n=null)}return t}function WX(
e){
for(var t=!1,n=0,r=0;r<e.length;r++){var o=e[r];Au("w:sectPr",o)&&(t=!0),t&&(o.tag==="w:headerReference"||
o.tag==="w:footerReference")&&(n++,t=!1),Tw("w:sectPr",o)&&(t=!1)}return n}function KX(e){for(var t=[
],
n=!1,r=e.length-1;r>=0;r--){var o=e[r];if(Tw("w:sectPr",o)&&(n=!0),Au("w:sectPr",o)&&(t.unshift(o.value),
n=!1),n&&t.unshift(o.value),xw(o)){if(t.length>0)return t.join("");break}}return""}var GX=(function(
){
function e(){SX(this,e),this.name="LoopModule",this.inXfrm=!1,this.totalSectPr=0,this.prefix={start:
"#",end:"/",dash:/^-([^\s]+)\s(.+)/,inverted:"^"}}return EX(e,[{key:"optionsTransformer",value:
function(n,r){
return this.docxtemplater=r,n}},{key:"preparse",value:function(n,r){var o=r.contentType;AX.main.indexOf(
o)!==-1&&(this.sects=UX(n))}},{key:"matchers",value:function(){var n=Vc;return[[this.prefix.start,n,
{expandTo:"auto",location:"start",inverted:!1}],[this.prefix.inverted,n,{expandTo:"auto",location:
"start",inverted:!0}],[this.prefix.end,n,{location:"end"}],[this.prefix.dash,n,function(r){var o=wX(
r,
3),i=o[1],a=o[2];return{location:"start",inverted:!1,expandTo:i,value:a}}]]}},{key:"getTraits",value:
function(n,r){
if(n==="expandPair"){for(var o=[],i=0,a=r.length;i<a;i++){var s=r[i];vw(s,Vc)&&s.subparsed==null&&o.
push({part:s,offset:i})}return o}}},{key:"postparse",value:function(n,r){var o=r.basePart;if(o&&this.
docxtemplater.fileType==="docx"&&n.length>0){o.sectPrCount=WX(n),this.totalSectPr+=o.sectPrCount;for(
var i=this.
sects,a=0,s=i.length;a<s;a++){var u=i[a];if(o.lIndex<u[0].lIndex){a+1<i.length&&MX(i[a+1])&&(o.addContinuousType=
!0);break}if(n[0].lIndex<u[0].lIndex&&u[0].lIndex<o.lIndex){LX(i[a])&&(o.addNextPage={index:a});
break}}
o.lastParagrapSectPr=KX(n)}if(!o||o.expandTo!=="auto"||o.module!==Vc||!FX(n))return n;o.paragraphLoop=
!0;var l=0,c=RX(n,function(S){return xw(S)&&(l++,l===1)?"start":W$(S)&&(l--,l===0)?"end":null}),d=c[
0],
p=Sf(c),h=L$(d),b=L$(p);return h>0&&c[1][0].type==="content"&&M$(c[1][0].value)&&(h+=1),b>0&&Sf(c[c.
length-2]).type==="content"&&M$(Sf(c[c.length-2]).value)&&(b+=1),o.hasPageBreakBeginning=B$(d),o.hasPageBreak=
B$(p),z$(d)&&(h=0),z$(p)&&(b=0),n.slice(h,n.length-b)}},{key:"resolve",value:function(n,r){var o=this;
if(!vw(n,Vc))return null;var i=r.scopeManager,a=i.getValueAsync(n.value,{part:n}),s=[],u;o.resolveSerially&&
(u=Promise.resolve(null));function l(d,p,h){var b=i.createSubScopeManager(d,n.value,p,n,h);o.resolveSerially?
(u=u.then(function(){return r.resolve(Ai(Ai({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b}))}
),
s.push(u)):s.push(r.resolve(Ai(Ai({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b})))}var c=[];
return a.then(function(d){return d!=null||(d=r.nullGetter(n)),d instanceof Promise?d.then(function(p){
return p instanceof v?Promise.all(p):p}):d instanceof v?Promise.all(d):d}).then(function(d){return i.
loopOverValue(d,l,n.inverted),Promise.all(s).then(function(p){for(var h=[],b=0;b<p.length;b++){var S=p[
b],
O=S.resolved,P=S.errors;F$(c,P),h.push(O)}return h}).then(function(p){if(c.length>0)throw c;return p}
)})}},
{key:"render",value:function(n,r){var o=this;if(n.tag==="p:xfrm"&&(o.inXfrm=n.position==="start"),n.
tag==="a:ext"&&o.inXfrm)return o.lastExt=n,n;if(!vw(n,Vc))return null;var i=[],a=[],s=0,u=n.subparsed[
0],
l=0;(u==null?void 0:u.tag)==="a:tr"&&(l=+kw(u.value,"h")),s-=l;var c=0,d=K$(n);function p(O,P,N){s+=
l;for(var I=r.scopeManager.createSubScopeManager(O,n.value,P,n,N),F=0,M=n.subparsed;F<M.length;F++){
var B=M[F];if(Au("a16:rowId",B)){var L=+kw(B.value,"val")+c;c=1,B.value=_$(B.value,"val",L)}}var j=r.
render(Ai(Ai({},r),{},{compiled:n.subparsed,tags:{},scopeManager:I}));n.hasPageBreak&&P===N-1&&d&&j$(
j);var z=I.scopePathItem.some(function(V){return V!==0});z?(n.sectPrCount===1&&(j.parts=zX(j.parts)),
n.addContinuousType&&(j.parts=BX(j.parts))):n.addNextPage&&jX(j.parts,o.sects[n.addNextPage.index]),
n.addNextPage&&j$(j),n.hasPageBreakBeginning&&d&&_X(j);for(var q=0,Z=j.parts;q<Z.length;q++){var W=Z[
q];
i.push(W)}F$(a,j.errors)}var h=r.scopeManager.getValue(n.value,{part:n});h!=null||(h=r.nullGetter(n));
var b=r.scopeManager.loopOverValue(h,p,n.inverted);if(b===!1)return n.lastParagrapSectPr?n.paragraphLoop?
{value:"<w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr></w:p>")}:{value:
"</w:t></w:r></w:p><w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr><w:r><w:t>")}:{value:$X(n)||"",
errors:a};if(s!==0){var S=+kw(
o.lastExt.value,"cy");o.lastExt.value=_$(o.lastExt.value,"cy",S+s)}return{value:r.joinUncorrupt(i,Ai(
Ai({},r),{},{basePart:n})),errors:a}}}])})();G$.exports=function(){return OX(new GX)}});var Y$=Ne((
GHe,X$)=>{"use strict";m();function Qc(e){"@babel/helpers - typeof";return Qc=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Qc(e)}function qX(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function Z$(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,HX(r.key),r)}}function ZX(e,t,n){return t&&Z$(e.prototype,t),n&&Z$(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function HX(e){var t=JX(e,"string");return Qc(t)=="symbol"?t:t+""}
function JX(e,t){
if(Qc(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Qc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var VX=Ri(),ed=At(),XX=ed.isTextStart,YX=ed.isTextEnd,QX=ed.endsWith,eY=ed.startsWith,
H$=ed.pushArray,J$='<w:t xml:space="preserve">',tY=J$.length,V$="</w:t>",nY=V$.length;function rY(e){
return XX(e)&&e.tag==="w:t"}function Sw(e,t){var n=e[t].value;return e[t+1].value==="</w:t>"||n.indexOf(
'xml:space="preserve"')!==-1?n:n.substr(0,n.length-1)+' xml:space="preserve">'}function oY(e,t){
return e&&
e.basePart&&t.length>1}var iY=(function(){function e(){qX(this,e),this.name="SpacePreserveModule"}
return ZX(
e,[{key:"postparse",value:function(n,r){var o=[],i=!1,a=0,s=0;function u(c,d){return c.type==="placeholder"&&
d.length>1}var l=n.reduce(function(c,d){return rY(d)&&(i=!0,s=o.length),i?(o.push(d),oY(r,o)&&
(a=r.basePart.endLindex,o[0].value=Sw(o,0)),u(d,o)&&(o[s].value=Sw(o,s),a=d.endLindex),YX(d)&&d.lIndex>
a&&(a!==0&&(o[s].value=Sw(o,s)),H$(c,o),o=[],i=!1,a=0,s=0),c):(c.push(d),c)},[]);return H$(l,o),l}},
{key:"postrender",value:function(n){for(var r=0,o=!1,i=0,a=n.length;i<a;i++)if(!(n[i]===""||n[i]instanceof
D)){var s=n[i];o&&eY(s,V$)&&(n[r]=n[r].substr(0,n[r].length-tY)+"<w:t/>",s=s.substr(nY),n[i]=s),o=QX(
s,J$),r=i}return n}}])})();X$.exports=function(){return VX(new iY)}});var oF=Ne((ZHe,rF)=>{
"use strict";m();function td(e){"@babel/helpers - typeof";return td=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},td(e)}function aY(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function Q$(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,uY(r.key),r)}}function sY(e,t,n){return t&&Q$(e.prototype,t),n&&Q$(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function uY(e){var t=lY(e,"string");return td(t)=="symbol"?t:t+""}
function lY(e,t){
if(td(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(td(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var cY=bf(),tF=At(),dY=tF.isContent,eF=tF.getPartWithDelimiters,nF=cr(),mY=nF.throwRawTagShouldBeOnlyTextInParagraph,
pY=nF.getInvalidRawXMLValueException,fY=Ri(),Ew="rawxml";function gY(e){for(var t=e.part,n=e.left,r=e.
right,o=e.postparsed,i=e.index,a=o.slice(n+1,r),s=0,u=a.length;s<u;s++)if(s!==i-n-1){var l=a[s];dY(l)&&
mY({paragraphParts:a,part:t})}return t}var hY=(function(){function e(){aY(this,e),this.name="RawXmlModule",
this.prefix="@"}return sY(e,[{key:"optionsTransformer",value:function(n,r){return this.fileTypeConfig=
r.fileTypeConfig,n}},{key:"matchers",value:function(){return[[this.prefix,Ew]]}},{key:"postparse",
value:function(n){
var r=this;return cY.expandToOne(n,{moduleName:Ew,getInner:gY,expandTo:this.fileTypeConfig.tagRawXml,
error:{message:"Raw tag not in paragraph",id:"raw_tag_outerxml_invalid",explanation:function(i){
return'The tag "'.concat(eF(i,r.docxtemplater),
'" is not inside a paragraph, putting raw tags inside an inline loop is disallowed.')}}})}},{key:
"render",value:function(n,r){if(n.module!==Ew)return null;var o,
i=[];try{o=r.scopeManager.getValue(n.value,{part:n}),o!=null||(o=r.nullGetter(n))}catch(a){return i.
push(a),{errors:i}}return o=o||"",typeof o=="string"?{value:o}:{errors:[pY({tag:n.value,value:o,
partDelims:eF(
n,this.docxtemplater),part:n,offset:n.offset})]}}}])})();rF.exports=function(){return fY(new hY)}});
var aF=Ne((JHe,iF)=>{"use strict";m();function yY(e,t){for(var n=-1,r=0,o=e.length;r<o;r++)t[r]>=e[r].
length||(n===-1||e[r][t[r]].offset<e[n][t[n]].offset)&&(n=r);return n}iF.exports=function(e){for(var t=0,
n=0,r=e;n<r.length;n++){var o=r[n];t+=o.length}e=e.filter(function(l){return l.length>0});for(var i=new v(
t),a=e.map(function(){return 0}),s=0;s<t;s++){var u=yY(e,a);i[s]=e[u][a[u]],a[u]++}return i}});var dF=Ne(
(XHe,cF)=>{"use strict";m();function nd(e){"@babel/helpers - typeof";return nd=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},nd(e)}function bY(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function sF(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,vY(r.key),r)}}function wY(e,t,n){return t&&sF(e.prototype,t),n&&sF(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function vY(e){var t=kY(e,"string");return nd(t)=="symbol"?t:t+""}
function kY(e,t){
if(nd(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(nd(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var xY="expandPair",TY=aF(),Dw=At(),SY=Dw.getLeft,EY=Dw.getRight,Rw=Dw.pushArray,CY=Ri(
),
RY=bf(),DY=RY.getExpandToDefault,Aw=cr(),uF=Aw.getUnmatchedLoopException,AY=Aw.getClosingTagNotMatchOpeningTag,
lF=Aw.getUnbalancedLoopException;function OY(e){switch(e.location){case"start":return 1;case"end":
return-1}}
function Cw(e,t){return e!=null&&t!=null&&(e.part.location==="start"&&t.part.location==="end"&&e.part.
value===t.part.value||t.part.value==="")}function PY(e){for(var t=0,n=[];t<e.length;){var r=e[t].part;
if(r.location==="end"){if(t===0)return e.splice(0,1),n.push(uF(r)),{traits:e,errors:n};var o=t,i=t-1,
a=1;if(Cw(e[i],e[o]))return e.splice(o,1),e.splice(i,1),{errors:n,traits:e};for(;a<50;){var s=e[i-a],
u=e[o+a];if(Cw(s,e[o]))return e.splice(o,1),e.splice(i-a,1),{errors:n,traits:e};if(Cw(e[i],u))return e.
splice(o+a,1),e.splice(i,1),{errors:n,traits:e};a++}return n.push(AY({tags:[e[i].part,e[o].part]})),
e.splice(o,1),e.splice(i,1),{traits:e,errors:n}}t++}for(var l=0;l<e.length;l++){var c=e[l].part;n.push(
uF(c))}return{traits:[],errors:n}}function NY(e){var t={},n=[],r=[],o=[];for(Rw(o,e);o.length>0;){
var i=PY(
o);Rw(n,i.errors),o=i.traits}if(n.length>0)return{pairs:r,errors:n};for(var a=0,s=0;s<e.length;s++){
var u=e[s],l=u.part,c=OY(l);if(a+=c,c===1)t[a]=u;else{var d=t[a+1];a===0&&r.push([d,u])}a=a>=0?a:0}
return{
pairs:r,errors:n}}var IY=(function(){function e(){bY(this,e),this.name="ExpandPairTrait"}return wY(e,
[{key:"optionsTransformer",value:function(n,r){return r.options.paragraphLoop&&Rw(r.fileTypeConfig.expandTags,
r.fileTypeConfig.onParagraphLoop),this.expandTags=r.fileTypeConfig.expandTags,n}},{key:"postparse",
value:function(n,r){
var o=this,i=r.getTraits,a=r.postparse,s=r.fileType,u=i(xY,n,r);u=u.map(function(N){return N||[]}),u=
TY(u);var l=NY(u),c=l.pairs,d=l.errors,p=0,h=null,b=c.map(function(N){var I=N[0].part.expandTo;if(I===
"auto"&&s!=="text"){var F=DY(n,N,o.expandTags);F.error&&d.push(F.error),I=F.value}if(!I||s==="text"){
var M=N[0].offset,B=N[1].offset;return M<p&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&d.
push(lF(N,h)),h=N,p=B,[M,B]}var L,j;try{L=SY(n,I,N[0].offset)}catch(z){d.push(z)}try{j=EY(n,I,N[1].offset)}
catch(z){
d.push(z)}return L<p&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&d.push(lF(N,h)),p=j,h=N,
[L,j]});if(d.length>0)return{postparsed:n,errors:d};var S=0,O,P=n.reduce(function(N,I,F){var M=S<c.length&&
b[S][0]<=F&&F<=b[S][1],B=c[S],L=b[S];if(!M)return N.push(I),N;if(L[0]===F&&(O=[]),B[0].offset!==F&&B[
1].
offset!==F&&O.push(I),L[1]===F){var j=n[B[0].offset];j.subparsed=a(O,{basePart:j}),j.endLindex=B[1].
part.lIndex,delete j.location,delete j.expandTo,N.push(j),S++;for(var z=b[S];z&&z[0]<F;)S++,z=b[S]}
return N},
[]);return{postparsed:P,errors:d}}}])})();cF.exports=function(){return CY(new IY)}});var hF=Ne((QHe,
gF)=>{"use strict";m();function rd(e){"@babel/helpers - typeof";return rd=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},rd(e)}function $Y(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function mF(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,_Y(r.key),r)}}function FY(e,t,n){return t&&mF(e.prototype,t),n&&mF(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function _Y(e){var t=MY(e,"string");return rd(t)=="symbol"?t:t+""}
function MY(e,t){
if(rd(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(rd(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var LY=Ri(),fF=cr(),jY=fF.getScopeCompilationError,BY=fF.getCorruptCharactersException,
Ow=At(),pF=Ow.utf8ToWord,zY=Ow.hasCorruptCharacters,UY=Ow.removeCorruptCharacters,Ef=sw(),WY=Ef.settingsContentType,
KY=Ef.coreContentType,GY=Ef.appContentType,qY=Ef.customContentType,ZY=[WY,KY,GY,qY],HY={docx:"w",
pptx:"a"},JY=(function(){function e(){$Y(this,e),this.name="Render",this.recordRun=!1,this.recordedRun=[
]}
return FY(e,[{key:"set",value:function(n){n.compiled&&(this.compiled=n.compiled),n.data!=null&&(this.
data=n.data)}},{key:"optionsTransformer",value:function(n,r){return this.docxtemplater=r,this.brTag=
r.fileType==="docx"?"<w:r><w:br/></w:r>":"<a:br/>",this.prefix=HY[r.fileType],this.runStartTag="".concat(
this.prefix,":r"),this.runPropsStartTag="".concat(this.prefix,":rPr"),n}},{key:"postparse",value:
function(n,r){
for(var o=[],i=0;i<n.length;i++){var a=n[i];if(a.type==="placeholder"){var s=a.value;try{r.cachedParsers[
a.
lIndex]=this.docxtemplater.parser(s,{tag:a})}catch(u){o.push(jY({tag:s,rootError:u,offset:a.offset}))}
}}
return{postparsed:n,errors:o}}},{key:"getRenderedMap",value:function(n){for(var r in this.compiled)n[
r]=
{from:r,data:this.data};return n}},{key:"render",value:function(n,r){var o=r.contentType,i=r.scopeManager,
a=r.linebreaks,s=r.nullGetter,u=r.fileType,l=r.stripInvalidXMLChars;if(ZY.indexOf(o)!==-1&&(a=!1),a&&
this.recordRuns(n),!(n.type!=="placeholder"||n.module)){var c;try{c=i.getValue(n.value,{part:n})}
catch(d){
return{errors:[d]}}if(c!=null||(c=s(n)),typeof c=="string"){if(l)c=UY(c);else if(["docx","pptx",
"xlsx"].indexOf(u)!==-1&&zY(c))return{errors:[BY({tag:n.value,value:c,offset:n.offset})]}}return u==="text"?
{value:c}:{value:a&&typeof c=="string"?this.renderLineBreaks(c):pF(c)}}}},{key:"recordRuns",value:
function(n){
n.tag===this.runStartTag?this.recordedRun="":n.tag===this.runPropsStartTag?(n.position==="start"&&(
this.
recordRun=!0,this.recordedRun+=n.value),(n.position==="end"||n.position==="selfclosing")&&(this.recordedRun+=
n.value,this.recordRun=!1)):this.recordRun&&(this.recordedRun+=n.value)}},{key:"renderLineBreaks",
value:function(n){
for(var r=[],o=n.split(`
`),i=0,a=o.length;i<a;i++)r.push(pF(o[i])),i<o.length-1&&r.push("</".concat(this.prefix,":t></").concat(
this.prefix,":r>").concat(this.brTag,"<").concat(this.prefix,":r>").concat(this.recordedRun,"<").concat(
this.prefix,":t").concat(this.docxtemplater.fileType==="docx"?' xml:space="preserve"':"",">"));
return r}}])})();
gF.exports=function(){return LY(new JY)}});var xF=Ne((tJe,kF)=>{"use strict";m();var yF=q$(),VY=Y$(),
bF=oF(),wF=dF(),vF=hF();function XY(){return{
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
{contains:"w:p",expand:"w:p",onlyTextInTag:!0}],tagRawXml:"w:p",baseModules:[yF,VY,wF,bF,vF],
tagShouldContain:[
{tag:"w:sdtContent",shouldContain:["w:p","w:r","w:commentRangeStart","w:sdt"],value:"<w:p></w:p>"},{
tag:"w:tc",shouldContain:["w:p"],value:"<w:p></w:p>"},{tag:"w:tr",shouldContain:["w:tc"],drop:!0},{
tag:"w:tbl",shouldContain:["w:tr"],drop:!0}]}}function YY(){return{getTemplatedFiles:function(){
return[]},
textPath:function(t){return t.textTarget},tagsXmlTextArray:["Company","HyperlinkBase","Manager",
"cp:category","cp:keywords","dc:creator","dc:description","dc:subject","dc:title","a:t","m:t",
"vt:lpstr",
"vt:lpwstr"],tagsXmlLexedArray:["p:sp","a:tc","a:tr","a:tbl","a:graphicData","a:p","a:r","a:rPr",
"p:txBody","a:txBody","a:off","a:ext","p:graphicFrame","p:xfrm","a16:rowId","a:endParaRPr"],
droppedTagsInsidePlaceholder:[
"a:p","a:endParaRPr"],expandTags:[{contains:"a:tc",expand:"a:tr"}],onParagraphLoop:[{contains:"a:p",
expand:"a:p",onlyTextInTag:!0}],tagRawXml:"p:sp",baseModules:[yF,wF,bF,vF],tagShouldContain:[{tag:
"a:tbl",shouldContain:["a:tr"],dropParent:"p:graphicFrame"},{tag:"p:txBody",shouldContain:["a:p"],
value:"<a:p></a:p>"},{tag:"a:txBody",shouldContain:["a:p"],value:"<a:p></a:p>"}]}}kF.exports={docx:
XY,pptx:YY}});var zF=Ne((rJe,Fw)=>{"use strict";m();var QY=["modules"];function TF(e,t){var n=g.keys(
e);if(g.getOwnPropertySymbols){
var r=g.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return g.getOwnPropertyDescriptor(e,o).enumerable}
)),
n.push.apply(n,r)}return n}function to(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?
arguments[t]:{};t%2?TF(g(n),!0).forEach(function(r){eQ(e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(
e,g.getOwnPropertyDescriptors(n)):TF(g(n)).forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(
n,r))})}return e}function eQ(e,t,n){return(t=NF(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function SF(e,t){return oQ(e)||rQ(e,t)||nQ(e,t)||tQ()}
function tQ(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function nQ(e,t){
if(e){if(typeof e=="string")return EF(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?EF(e,t):void 0}}function EF(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function rQ(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),g(a)!==a))return}finally{if(l)throw o}}return s}}function oQ(
e){
if(v.isArray(e))return e}function Pu(e){"@babel/helpers - typeof";return Pu=typeof T=="function"&&
typeof T.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T=="function"&&t.constructor===
T&&t!==T.prototype?"symbol":typeof t},Pu(e)}function iQ(e,t){if(e==null)return{};var n,r,o=aQ(e,t);
if(g.
getOwnPropertySymbols){var i=g.getOwnPropertySymbols(e);for(r=0;r<i.length;r++)n=i[r],t.indexOf(n)===
-1&&{}.propertyIsEnumerable.call(e,n)&&(o[n]=e[n])}return o}function aQ(e,t){if(e==null)return{};var n={
};
for(var r in e)if({}.hasOwnProperty.call(e,r)){if(t.indexOf(r)!==-1)continue;n[r]=e[r]}return n}
function sQ(e,t){
if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function CF(e,t){for(
var n=0;n<
t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),
g.defineProperty(e,NF(r.key),r)}}function uQ(e,t,n){return t&&CF(e.prototype,t),n&&CF(e,n),g.defineProperty(
e,"prototype",{writable:!1}),e}function NF(e){var t=lQ(e,"string");return Pu(t)=="symbol"?t:t+""}
function lQ(e,t){
if(Pu(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Pu(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var yn=At(),Lt=lI(),cQ=Lt.object({allowUnopenedTag:Lt.boolean().optional(),
allowUnclosedTag:Lt.
boolean().optional(),allowUnbalancedLoops:Lt.boolean().optional(),changeDelimiterPrefix:Lt.string().
optional().nullable()}),dQ=Lt.object({delimiters:Lt.object({start:Lt.string().nullable(),end:Lt.string(
).
nullable()}).strict().optional(),fileTypeConfig:Lt.object({}).optional(),paragraphLoop:Lt.boolean().
optional(),parser:Lt.function().optional(),errorLogging:Lt.union([Lt.boolean(),Lt.string()]).optional(
),
linebreaks:Lt.boolean().optional(),nullGetter:Lt.function().optional(),syntax:cQ.optional(),
stripInvalidXMLChars:Lt.
boolean().optional(),warnFn:Lt.function().optional()}).strict(),mQ=dI(),IF=mQ.getRelsTypes,$F=fI(),
FF=$F.
collectContentTypes,_F=$F.getContentTypes,MF=Ri(),pQ=bf(),fQ=OI(),gQ=MI(),RF=cw(),hQ=VI(),Pw=hQ.getTags,
LF=YI(),jo=cr(),jF=jo.throwMultiError,yQ=jo.throwResolveBeforeCompile,bQ=jo.throwRenderInvalidTemplate,
wQ=jo.throwRenderTwice,id=jo.XTInternalError,vQ=jo.XTTemplateError,kQ=jo.throwFileTypeNotIdentified,
xQ=jo.throwFileTypeNotHandled,Cf=jo.throwApiVersionError;yn.getRelsTypes=IF;yn.traits=pQ;yn.moduleWrapper=
MF;yn.collectContentTypes=FF;yn.getContentTypes=_F;var DF=yn.getDefaults,TQ=yn.str2xml,SQ=yn.xml2str,
$w=yn.concatArrays,AF=yn.uniq,EQ=yn.getDuplicates,CQ=yn.stableSort,Nw=yn.pushArray,OF=yn.utf8ToWord,
RQ=yn.invertMap,DQ="[Content_Types].xml",AQ="_rels/.rels",no=[3,48,0];function OQ(e){for(var t=[],n=0;
n<
e.length;n++){var r=e[n];t.push(r.name)}var o=EQ(t);if(o.length>0)throw new id(
'Detected duplicate module "'.concat(o[0],'"'))}function PQ(e){for(var t=0,n=e.modules;t<n.length;t++)for(
var r=n[t],o=0,
i=r.xmlContentTypes||[];o<i.length;o++)for(var a=i[o],s=e.invertedContentTypes[a]||[],u=0;u<s.length;
u++){
var l=s[u];e.zip.files[l]&&e.options.xmlFileNames.push(l)}}function NQ(e){return CQ(e,function(t,n){
return(n.priority||0)-(t.priority||0)})}function od(e){var t=[];for(var n in e)t.push(n);for(var r=[
DQ,AQ],o=["word/","xl/","ppt/"],i=0;i<t.length;i++)for(var a=t[i],s=0;s<o.length;s++){var u=o[s];a.indexOf(
"".concat(u))===0&&r.push(a)}for(var l=0;l<t.length;l++){var c=t[l];r.indexOf(c)===-1&&r.push(c)}
return r}
function BF(e,t){e.hideDeprecations!==!0&&console.warn(t)}function Ou(e,t){if(e.hideDeprecations!==!0)
return BF(e,'Deprecated method ".'.concat(t,
'", view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ').concat(new E(
).stack))}function Iw(e){e.modules=e.modules.filter(function(t){
if(!t.supportedFileTypes)return!0;if(!v.isArray(t.supportedFileTypes))throw new E(
"The supportedFileTypes field of the module must be an array");var n=t.supportedFileTypes.includes(e.fileType);
return n||
t.on("detached"),n})}function PF(e){var t=e.compiled;e.errors=$w(g.keys(t).map(function(n){return t[
n].
allErrors})),e.errors.length!==0&&(e.options.errorLogging&&LF(e.errors,e.options.errorLogging),jF(e.
errors))}function IQ(e){return typeof Buffer!="undefined"&&typeof Buffer.isBuffer=="function"&&
Buffer.
isBuffer(e)}var Ra=(function(){function e(t){var n=arguments.length>1&&arguments[1]!==void 0?
arguments[1]:
{},r=n.modules,o=r===void 0?[]:r,i=iQ(n,QY);if(sQ(this,e),this.targets=[],this.rendered=!1,this.scopeManagers=
{},this.compiled={},this.modules=[fQ()],this.xmlDocuments={},arguments.length===0)BF(this,
"Deprecated docxtemplater constructor with no arguments, view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ".concat(
new E().stack)),this.hideDeprecations=!0,this.setOptions(i);else{
if(this.hideDeprecations=!0,this.setOptions(i),IQ(t))throw new E(
"You passed a Buffer to the Docxtemplater constructor. The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!t||!t.files||typeof t.file!="function")throw new E(
"The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!v.isArray(o))throw new E(
"The modules argument of docxtemplater's constructor must be an array");for(var a=0;a<o.length;a++){
var s=o[a];this.attachModule(s)}this.loadZip(t),this.compile(),this.v4Constructor=!0}this.hideDeprecations=
!1}return uQ(e,[{key:"verifyApiVersion",value:function(n){n=n.split(".");for(var r=0;r<n.length;r++)
n[r]=parseInt(n[r],10);return n.length!==3&&Cf("neededVersion is not a valid version",{neededVersion:
n,
explanation:"the neededVersion must be an array of length 3"}),n[0]!==no[0]&&Cf(
"The major api version do not match, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,
currentModuleApiVersion:no,explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),
", current=").concat(no.join("."))}),n[1]>no[1]&&Cf(
"The minor api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:no,
explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),", current=").concat(no.join("."))}
),
n[1]===no[1]&&n[2]>no[2]&&Cf(
"The patch api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:no,explanation:"moduleAPIVersionMismatch : needed=".concat(
n.join("."),", current=").concat(no.join("."))}),!0}},{key:"setModules",value:function(n){for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.set(n)}}},{key:"sendEvent",value:function(n){for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.on(n)}}},{key:"attachModule",value:function(n){if(this.v4Constructor)throw new id(
"attachModule() should not be called manually when using the v4 constructor");Ou(this,"attachModule");
var r=Pu(n);if(r==="function")throw new id(

"Cannot attach a class/function as a module. Most probably you forgot to instantiate the module by using `new` on the module.");
if(!n||r!=="object")throw new id("Cannot attachModule with a falsy value");
if(n.requiredAPIVersion&&this.verifyApiVersion(n.requiredAPIVersion),n.attached===!0)if(typeof n.clone==
"function")n=n.clone();else throw new E('Cannot attach a module that was already attached : "'.concat(
n.name,
'". The most likely cause is that you are instantiating the module at the root level, and using it for multiple instances of Docxtemplater'));
n.attached=!0;var o=MF(n);return this.modules.push(
o),o.on("attached"),this.fileType&&Iw(this),this}},{key:"findModule",value:function(n){for(var r=0,o=this.
modules;r<o.length;r++){var i=o[r];if(i.name===n)return i}}},{key:"setOptions",value:function(n){var r,
o;if(this.v4Constructor)throw new E(
"setOptions() should not be called manually when using the v4 constructor");if(!n)throw new E(
"setOptions should be called with an object as first parameter");var i=dQ.
validate(n);if(i.success===!1)throw new E(i.error);Ou(this,"setOptions"),this.options={};var a=DF();
for(var s in a){var u=a[s];this.options[s]=n[s]!=null?n[s]:this[s]||u,this[s]=this.options[s]}return(
r=
this.delimiters).start&&(r.start=OF(this.delimiters.start)),(o=this.delimiters).end&&(o.end=OF(this.
delimiters.end)),this}},{key:"loadZip",value:function(n){if(this.v4Constructor)throw new E(
"loadZip() should not be called manually when using the v4 constructor");if(Ou(this,"loadZip"),n.loadAsync)throw new id(
"Docxtemplater doesn't handle JSZip version >=3, please use pizzip");n.xtRendered&&this.options.warnFn(
[new E(
"This zip file appears to be the outcome of a previous docxtemplater generation. This typically indicates that docxtemplater was integrated by reusing the same zip file. It is recommended to create a new Pizzip instance for each docxtemplater generation.")]),
this.zip=n,this.updateFileTypeConfig(),
this.modules=$w([this.fileTypeConfig.baseModules.map(function(a){return a()}),this.modules]);for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.zip=this.zip,i.docxtemplater=this,i.fileTypeConfig=this.
fileTypeConfig,i.fileType=this.fileType,i.xtOptions=this.options,i.modules=this.modules}return Iw(
this),
this}},{key:"precompileFile",value:function(n){var r=this.createTemplateClass(n);r.preparse(),this.compiled[
n]=
r}},{key:"compileFile",value:function(n){this.compiled[n].parse()}},{key:"getScopeManager",value:
function(n,r,o){
var i;return(i=this.scopeManagers)[n]||(i[n]=gQ({tags:o,parser:this.parser,cachedParsers:r.cachedParsers}
)),
this.scopeManagers[n]}},{key:"resolveData",value:function(n){var r=this;Ou(this,"resolveData");var o=[
];
return g.keys(this.compiled).length||yQ(),Promise.resolve(n).then(function(i){r.data=i,r.setModules(
{data:r.data,Lexer:RF}),r.mapper=r.modules.reduce(function(c,d){return d.getRenderedMap(c)},{});for(
var a=[],
s=function(){var d=l[u],p=r.mapper[d],h=p.from,b=p.data;a.push(Promise.resolve(b).then(function(S){
var O=r.
compiled[h];return O.filePath=d,O.scopeManager=r.getScopeManager(d,O,S),O.resolveTags(S).then(
function(P){
return O.scopeManager.finishedResolving=!0,P},function(P){Nw(o,P)})}))},u=0,l=g.keys(r.mapper);u<l.length;
u++)
s();return Promise.all(a).then(function(c){return o.length!==0&&(r.options.errorLogging&&LF(o,r.options.
errorLogging),jF(o)),$w(c)})})}},{key:"compile",value:function(){if(Ou(this,"compile"),this.updateFileTypeConfig(
),
OQ(this.modules),this.modules=NQ(this.modules),g.keys(this.compiled).length)return this;for(var n=this.
options,r=0,o=this.modules;r<o.length;r++){var i=o[r];n=i.optionsTransformer(n,this)}this.options=n,
this.options.xmlFileNames=AF(this.options.xmlFileNames);for(var a=0,s=this.options.xmlFileNames;a<s.
length;a++){var u=s[a],l=this.zip.files[u].asText();this.xmlDocuments[u]=TQ(l)}this.setModules({zip:
this.
zip,xmlDocuments:this.xmlDocuments});for(var c=0,d=this.modules;c<d.length;c++){var p=d[c];p.xmlDocuments=
this.xmlDocuments}this.getTemplatedFiles(),this.sendEvent("before-preparse");for(var h=0,b=this.templatedFiles;
h<
b.length;h++){var S=b[h];this.zip.files[S]!=null&&this.precompileFile(S)}this.sendEvent(
"after-preparse");for(var O=0,P=this.templatedFiles;O<P.length;O++){var N=P[O];this.zip.files[N]!=null&&
this.compiled[N].
parse({noPostParse:!0})}this.sendEvent("after-parse");for(var I=0,F=this.templatedFiles;I<F.length;I++){
var M=F[I];this.zip.files[M]!=null&&this.compiled[M].postparse()}return this.sendEvent(
"after-postparse"),this.setModules({compiled:this.compiled}),PF(this),this}},{key:
"updateFileTypeConfig",value:function(){
this.relsTypes=IF(this.zip);var n=_F(this.zip),r=n.overrides,o=n.defaults,i=n.contentTypes,a=n.contentTypeXml;
a&&(this.filesContentTypes=FF(r,o,this.zip),this.invertedContentTypes=RQ(this.filesContentTypes),
this.
setModules({contentTypes:this.contentTypes,invertedContentTypes:this.invertedContentTypes}));var s;
this.
zip.files.mimetype&&(s="odt");for(var u=0,l=this.modules;u<l.length;u++){var c=l[u];s=c.getFileType(
{zip:this.zip,contentTypes:i,contentTypeXml:a,overrides:r,defaults:o,doc:this})||s}if(this.fileType=
s,s==="odt"&&xQ(s),s||kQ(this.zip),PQ(this),Iw(this),this.fileTypeConfig=this.options.fileTypeConfig||
this.fileTypeConfig,!this.fileTypeConfig)if(e.FileTypeConfig[this.fileType])this.fileTypeConfig=e.FileTypeConfig[
this.
fileType]();else{var d='Filetype "'.concat(this.fileType,'" is not supported'),p="filetype_not_supported";
this.fileType==="xlsx"&&(d='Filetype "'.concat(this.fileType,
'" is supported only with the paid XlsxModule'),p="xlsx_filetype_needs_xlsx_module");var h=new vQ(d);
throw h.properties={id:p,explanation:d},
h}return this}},{key:"renderAsync",value:function(n){var r=this;this.hideDeprecations=!0;var o=this.
resolveData(n);return this.hideDeprecations=!1,this.zip.xtRendered=!0,o.then(function(){return r.render(
)})}},
{key:"render",value:function(n){this.zip.xtRendered=!0,this.rendered&&wQ(),this.rendered=!0,g.keys(
this.
compiled).length===0&&this.compile(),this.errors.length>0&&bQ(),arguments.length>0&&(this.data=n),
this.
setModules({data:this.data,Lexer:RF}),this.mapper||(this.mapper=this.modules.reduce(function(B,L){
return L.
getRenderedMap(B)},{}));var r=[];for(var o in this.mapper){var i=this.mapper[o],a=i.from,s=i.data,u=this.
compiled[a];u.scopeManager=this.getScopeManager(o,u,s),u.render(o),r.push([o,u.content,u]),delete u.
content}for(var l=0;l<r.length;l++)for(var c=r[l],d=SF(c,3),p=d[1],h=d[2],b=0,S=this.modules;b<S.length;
b++){
var O=S[b];if(O.preZip){var P=O.preZip(p,h);typeof P=="string"&&(c[1]=P)}}for(var N=0;N<r.length;N++){
var I=SF(r[N],2),F=I[0],M=I[1];this.zip.file(F,M,{createFolders:!0})}return PF(this),this.sendEvent(
"syncing-zip"),this.syncZip(),this.sendEvent("synced-zip"),this}},{key:"syncZip",value:function(){
for(var n in this.
xmlDocuments){this.zip.remove(n);var r=SQ(this.xmlDocuments[n]);this.zip.file(n,r,{createFolders:!0}
)}}},
{key:"setData",value:function(n){return Ou(this,"setData"),this.data=n,this}},{key:"getZip",value:
function(){
return this.zip}},{key:"createTemplateClass",value:function(n){var r=this.zip.files[n].asText();
return this.
createTemplateClassFromContent(r,n)}},{key:"createTemplateClassFromContent",value:function(n,r){for(
var o={
filePath:r,contentType:this.filesContentTypes[r],relsType:this.relsTypes[r]},i=DF(),a=Nw(g.keys(i),[
"filesContentTypes","fileTypeConfig","fileType","modules"]),s=0;s<a.length;s++){var u=a[s];o[u]=this[
u]}
return new e.XmlTemplater(n,o)}},{key:"getFullText",value:function(n){return this.createTemplateClass(
n||this.fileTypeConfig.textPath(this)).getFullText()}},{key:"getTemplatedFiles",value:function(){
this.
templatedFiles=this.fileTypeConfig.getTemplatedFiles(this.zip),Nw(this.templatedFiles,this.targets);
var n=this.fileTypeConfig.templatedNs||[];if(n.length>0){for(var r in this.filesContentTypes)if(
/^customXml\/item\d+\.xml$/.
test(r))for(var o=0;o<n.length;o++){var i=n[o],a=this.zip.file(r).asText();a.indexOf('xmlns="'.concat(
i,'"'))!==-1&&this.templatedFiles.push(r)}}return this.templatedFiles=AF(this.templatedFiles),this.templatedFiles}
},
{key:"getTags",value:function(){var n={headers:[],footers:[]};for(var r in this.compiled){var o=this.
filesContentTypes[r];o==="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"&&
(n.document={target:r,tags:Pw(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"&&
n.headers.push({target:r,tags:Pw(this.compiled[r].
postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"&&n.footers.
push({target:r,tags:Pw(this.compiled[r].postparsed)})}return n}},{key:"toBuffer",value:function(n){
return this.
zip.generate(to(to({compression:"DEFLATE",fileOrder:od},n),{},{type:"nodebuffer"}))}},{key:"toBlob",
value:function(n){return this.zip.generate(to(to({compression:"DEFLATE",fileOrder:od},n),{},{type:
"blob"}))}},{key:"toBase64",value:function(n){return this.zip.generate(to(to({compression:"DEFLATE",
fileOrder:od},
n),{},{type:"base64"}))}},{key:"toUint8Array",value:function(n){return this.zip.generate(to(to({
compression:"DEFLATE",fileOrder:od},n),{},{type:"uint8array"}))}},{key:"toArrayBuffer",value:
function(n){return this.
zip.generate(to(to({compression:"DEFLATE",fileOrder:od},n),{},{type:"arraybuffer"}))}}])})();Ra.DocUtils=
yn;Ra.Errors=cr();Ra.XmlTemplater=P$();Ra.FileTypeConfig=xF();Ra.XmlMatcher=pw();Fw.exports=Ra;Fw.exports.
default=Ra});var UF={};wg(UF,{Docxtemplater:()=>WF.default});var WF,KF=Sd(()=>{"use strict";m();WF=UL(
zF(),1)});var kie={};wg(kie,{acceptRowOrder:()=>Yoe,answerFix:()=>wie,answerQuestions:()=>Qoe,
applyFixes:()=>hie,
changeSettings:()=>tie,checkSheets:()=>Poe,chooseLanguage:()=>nie,closeAndCompute:()=>_oe,closeStage:
()=>iie,
collectJudgeFiles:()=>pie,computeRanking:()=>Uoe,computeTop:()=>Noe,createWorkbook:()=>Joe,decide:()=>Loe,
decideResult:()=>cie,explainRules:()=>sie,exportDocuments:()=>Koe,getState:()=>Boe,
makeAwardDocuments:()=>Foe,
makeDocuments:()=>Woe,makeJudgeFiles:()=>mie,makeJudgeTabs:()=>Xoe,markFindings:()=>vie,onInstall:()=>Aoe,
onOpen:()=>Doe,openRanking:()=>$oe,openSidebar:()=>Ooe,openTemplate:()=>qoe,prepareJudgeTabs:()=>Ioe,
prepareObjections:()=>lie,preparePlenary:()=>uie,preparePlenaryTab:()=>Moe,previewFixes:()=>gie,
readDetails:()=>eie,
readJudgeFiles:()=>die,readOwnFixes:()=>bie,readTemplate:()=>Goe,reopenStage:()=>aie,restoreTemplate:
()=>Hoe,
showCell:()=>oie,showRanking:()=>rie,takeList:()=>Voe,undoFixes:()=>yie,uploadTemplate:()=>Zoe,
validateWorkbook:()=>zoe,
verify:()=>joe,verifyResult:()=>fie});m();m();m();m();function xg(e){let t=g.values(e).filter(r=>typeof r=="number");
return g.entries(e).filter(([r,o])=>t.
indexOf(+r)===-1).map(([r,o])=>o)}function xv(e,t){return typeof t=="bigint"?t.toString():t}var kg=class{
constructor(t){this._getter=t,
this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),
this._value}};function Tv(e){return new kg(e)}function Sv(e){return e==null}function Cd(e){let t=e.startsWith(
"^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function Rd(e,t,n){g.defineProperty(
e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function Ev(e){
let t=g.getOwnPropertyDescriptor(e,"shape");return t!=null&&t.get?t.get.raw:t==null?void 0:t.value}
function Tg(e){
var t;return(t=Ev(e._zod.def))!=null?t:e._zod.def.shape}function Cv(e,t,n){g.defineProperty(e,t,{get(
){
let r=n();return Rd(this,t,r),r},enumerable:!0,configurable:!0})}function Rv(e,t,n){t in e?Rd(e,t,n):
e[t]=n}function WL(e,t,n,r){let o=Tg(t);for(let i of n){let a=g.getOwnPropertyDescriptor(o,i);a.enumerable&&
(a.get?Cv(e,i,()=>{let s=t._zod.def.shape[i];return r?r(s,i):s}):Rv(e,i,r?r(a.value,i):a.value))}}
function KL(e,t){
for(let n of Reflect.ownKeys(t)){let r=g.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?Cv(e,n,(
)=>t[n]):
Rv(e,n,r.value))}}function Dv(...e){let t={};for(let n of e){let r=g.getOwnPropertyDescriptors(n);g.
assign(t,r)}return g.defineProperties({},t)}var Sg="captureStackTrace"in E?E.captureStackTrace:(...e)=>{
};function Ed(e){return typeof e=="object"&&e!==null&&!v.isArray(e)}function Dd(e){if(Ed(e)===!1)return!1;
let t=e.constructor;if(t===void 0||typeof t!="function")return!0;
let n=t.prototype;return!(Ed(n)===!1||g.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}
function Eg(e){
return Dd(e)?{...e}:v.isArray(e)?[...e]:e instanceof y?new y(e):e instanceof k?new k(e):e}var Av=new k(
["string","number","symbol"]);function tl(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function nl(
e,t,n){let r=new e._zod.constr(
t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function Ut(e){let t=e;if(!t)
return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?
void 0:t.error)!==void 0)throw new E("Cannot specify both `message` and `error` params");t.error=t.message}
return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function Ov(e){return g.keys(
e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var Pv={
safeint:[w.MIN_SAFE_INTEGER,w.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],
float32:[-34028234663852886e22,34028234663852886e22],float64:[-w.MAX_VALUE,w.MAX_VALUE]};function Nv(
e,t){if(!Dd(t))throw new E("Invalid input to extend: expected a plain object");let n=e._zod.
def.checks;if(n&&n.length>0){let o=Tg(e);for(let i of Reflect.ownKeys(t))if(g.getOwnPropertyDescriptor(
o,i)!==void 0)throw new E(
"Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}
return nl(e,Dv(e._zod.def,{shape:GL(e,t)}))}function GL(e,t){let n={};return WL(
n,e,Reflect.ownKeys(Tg(e))),KL(n,t),n}function pr(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;
r<e.issues.length;r++)if(((n=e.issues[r])==
null?void 0:n.continue)!==!0)return!0;return!1}function Iv(e,t=0){var n;if(e.aborted===!0)return!0;
for(let r=t;r<
e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}function Pr(
e,t){
return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function el(
e){
return typeof e=="string"?e:e==null?void 0:e.message}function Cg(e){var n,r;let t=[];for(let o of e!=
null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let a=(r=(n=i.maximum)!=
null?n:i.length)!=null?r:i.size;a>=0&&t.push([a,o])}return t}function Ad(e,t,n){var o;var r;for(let i=t;
i<
e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function so(e,t,n){var u,l,c,d,p,h,b,S,O,P,N,I,
F,M,B,L,j;var r;let o=(l=(u=e.inst)==null?void 0:u._zod)==null?void 0:l.traits;o!=null&&o.has(
"$ZodType")&&(o.has("$ZodCheck")?(c=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==
e.inst?(p=(d=e.schema)==null?void 0:d._zod.def)==null?void 0:p.error:void 0,a=e.message?e.message:(L=
(B=(F=(N=(O=el((S=(b=(h=e.inst)==null?void 0:h._zod.def)==null?void 0:b.error)==null?void 0:S.call(b,
e)))!=null?O:el(i==null?void 0:i(e)))!=null?N:el((P=t==null?void 0:t.error)==null?void 0:P.call(t,e)))!=
null?F:el((I=n.customError)==null?void 0:I.call(n,e)))!=null?B:el((M=n.localeError)==null?void 0:M.call(
n,e)))!=null?L:"Invalid input",s={};for(let z of g.keys(e))z==="inst"||z==="schema"||z==="continue"||
z==="input"||z==="__proto__"||(s[z]=e[z]);return(j=s.path)!=null||(s.path=[]),s.message=a,t!=null&&t.
reportInput&&(s.input=e.input),s}var qL=/[\uD800-\uDBFF]/;function $v(e){let t=e.length;if(!qL.test(
e))return t;let n=t;for(let r=0;r<
t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}
function Fv(e){
return v.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function _v(e,t){for(let n in t){
let r=g.getOwnPropertyDescriptor(t,n);r.get?g.defineProperty(e,n,{...r,
enumerable:!1}):ZL(e,n,r.value)}}function _i(e,t,n,r=!0){return g.defineProperty(e,t,{configurable:!0,
writable:!0,enumerable:r,value:n}),n}function Rg(e,t,n){return _i(e,t,n,!1)}function ZL(e,t,n){g.defineProperty(
e,t,{configurable:!0,get(){return this==null?n:_i(this,t,n.bind(
this))},set(r){_i(this,t,r)}})}function HL(e,t){let n=g.getPrototypeOf(e);return t in n?void 0:n}var vg,
Ko=!1,JL={configurable:!0,get(){Ko=!0}};function sn(e,t,n){let r=g.getPrototypeOf(e._zod);if(t in r&&
vg!==e._zod){vg=void 0;return}vg=e._zod,g.defineProperty(r,t,{configurable:!0,get(){g.defineProperty(
this,t,JL);let o=Ko;Ko=!1;try{let i=n(this);return Ko?delete this[t]:g.defineProperty(this,t,{
configurable:!0,
writable:!0,value:i}),Ko=Ko||o,i}catch(i){throw delete this[t],Ko=Ko||o,i}},set(o){g.defineProperty(
this,t,{configurable:!0,writable:!0,value:o})}})}function Mv(e,t,n,r){let o=HL(e,t);o&&g.defineProperty(
o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return g.defineProperty(
this,t,i),i.value=n(this),g.defineProperty(this,t,i),i.value},set(i){g.defineProperty(this,t,{
configurable:!0,
writable:!0,enumerable:r,value:i})}})}var Lv;var Dg={value:void 0,enumerable:!1},jv="captureStackTrace"in E?
E:null;function VL(e){let t=jv;if(t){
let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return jv=null,new e}
try{
return new e}finally{t.stackTraceLimit=n}}}return new e}function ke(e,t,n,r){var p;let o={};function i(
h){
this.def=h,this.constr=d,this.traits=new k}i.prototype=o;let a=n,s=a&&new WeakSet;function u(h,b){if(
h.
_zod){if(h._zod.traits.has(e))return}else{Dg.value=new i(b);try{g.defineProperty(h,"_zod",Dg)}
finally{
Dg.value=void 0}}if(h._zod.traits.add(e),t(h,b),s){let O=g.getPrototypeOf(h),P=h._zod.constr.prototype,
N=O;for(;N&&N!==P;)N=g.getPrototypeOf(N);let I=N!=null?N:O;s.has(I)||(s.add(I),_v(I,a))}let S=d.prototype;
for(let O in S)g.prototype.hasOwnProperty.call(S,O)&&(O in h||(h[O]=S[O].bind(h)))}let l=(p=r==null?
void 0:r.Parent)!=null?p:g;class c extends l{}g.defineProperty(c,"name",{value:e});function d(h){var P;
let b=r!=null&&r.Parent?VL(c):this;u(b,h);let S=b._zod.deferred;if(S){for(let N of S)N();b._zod.deferred=
void 0}let O=(P=globalThis.__zod_globalConfig)==null?void 0:P.postProcessor;return O&&O(b),b}return g.
defineProperty(d,"init",{value:u}),g.defineProperty(d,T.hasInstance,{value:h=>{var b,S;return r!=null&&
r.Parent&&h instanceof r.Parent?!0:(S=(b=h==null?void 0:h._zod)==null?void 0:b.traits)==null?void 0:
S.has(e)}}),g.defineProperty(d,"name",{value:e}),d}var uo=class extends E{constructor(){super(
"Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var Bv;(Bv=(Lv=globalThis).__zod_globalConfig)!=null||
(Lv.__zod_globalConfig={});var Li=globalThis.__zod_globalConfig;
function lo(e){return e&&g.assign(Li,e),Li}m();m();function XL(){var t;let e=this._zod;return(t=e.message)!=null||
(e.message=C.stringify(e.def,xv,2)),e.
message}function YL(e){this._zod.message=e}var QL={get:XL,set:YL,enumerable:!0,configurable:!0},Og={
value:void 0,enumerable:!1},zv=new WeakSet([g.prototype,E.prototype]),Uv=(e,t)=>{e.name="$ZodError",
Og.value=t,g.defineProperty(e,"issues",Og),Og.value=void 0,g.defineProperty(e,"message",QL);let n=g.
getPrototypeOf(e);zv.has(n)||(zv.add(n),g.defineProperty(n,"toString",{configurable:!0,enumerable:!1,
get(){let r=()=>this.message;return g.defineProperty(this,"toString",{value:r,configurable:!0,
writable:!0}),
r},set(r){g.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},Die=ke(
"$ZodError",Uv),rl=ke("$ZodError",Uv,void 0,{Parent:E});var tj=e=>{let t=(n,r,o,i)=>{var u,l;let a=o?
{...o,async:!1}:{async:!1},s=n._zod.run({value:r,issues:[]},
a);if(s instanceof Promise)throw new uo;if(s.issues.length){let c=new((u=i==null?void 0:i.Err)!=null?
u:e)(s.issues.map(d=>so(d,a,lo())));throw Sg(c,(l=i==null?void 0:i.callee)!=null?l:t),c}return s.value}
;
return t},Pg=tj(rl),nj=e=>{let t=async(n,r,o,i)=>{var u,l;let a=o?{...o,async:!0}:{async:!0},s=n._zod.
run({value:r,issues:[]},a);if(s instanceof Promise&&(s=await s),s.issues.length){let c=new((u=i==null?
void 0:i.Err)!=null?u:e)(s.issues.map(d=>so(d,a,lo())));throw Sg(c,(l=i==null?void 0:i.callee)!=null?
l:t),c}return s.value};return t},Ng=nj(rl),rj=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.
run({value:n,issues:[]},o);if(i instanceof Promise)throw new uo;return i.issues.length?Wv(e,i.issues,
o):{success:!0,data:i.value}},at=rj(rl);function Wv(e,t,n){let r;return{success:!1,get error(){
return r||
(r=new e(t.map(o=>so(o,n,lo()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var oj=e=>async(
t,n,r)=>{
let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&
(i=await i),i.issues.length?Wv(e,i.issues,o):{success:!0,data:i.value}},Ig=oj(rl);m();m();m();var Kv=/^[\s\S]{0,}$/;
var $g=/^-?\d+(?:\.\d+)?$/,Gv=/^(?:true|false)$/i;var Go=ke("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||
(e._zod={}),e._zod.def=t,(o=(n=e._zod).
onattach)!=null||(n.onattach=[])});var ij=e=>{let t=e.value;return!Sv(t)&&t.length!==void 0},Od={
number:"number",bigint:"bigint",object:"date"},Zv=ke("$ZodCheckLessThan",(e,t)=>{Go.init(e,t);let n=Od[
typeof t.value];e._zod.check=r=>{var o;
(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:(o=Od[typeof r.value])!=null?o:
n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:
t.
inclusive,inst:e,continue:!t.abort})}}),Hv=ke("$ZodCheckGreaterThan",(e,t)=>{Go.init(e,t);let n=Od[
typeof t.
value];e._zod.check=r=>{var o;(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:
(o=
Od[typeof r.value])!=null?o:n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.
value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}});var Jv=ke(
"$ZodCheckNumberFormat",(e,t)=>{var a;Go.init(e,t),t.format=t.format||"float64";let n=(a=t.
format)==null?void 0:a.includes("int"),r=n?"int":"number",[o,i]=Pv[t.format];e._zod.check=s=>{let u=s.
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
abort})}});var Vv=ke("$ZodCheckMaxLength",(e,t)=>{var r;var n;Go.init(e,t),(r=(n=e._zod.def).when)!=null||
(n.when=
ij),e._zod.check=o=>{let i=o.value,a=i.length;if((typeof i=="string"&&a>t.maximum?$v(i):a)<=t.maximum)
return;let u=Fv(i);o.issues.push({origin:u,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,
inst:e,
continue:!t.abort})}});var Xv=ke("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;Go.init(e,t),t.pattern?
(o=(n=e._zod).check)!=
null||(n.check=a=>{t.pattern.lastIndex=0,!t.pattern.test(a.value)&&a.issues.push({origin:"string",
code:"invalid_format",format:t.format,input:a.value,...t.pattern?{pattern:t.pattern.toString()}:{},
inst:e,
continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),Yv=ke("$ZodCheckRegex",(e,t)=>{
Xv.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:
"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,
continue:!t.
abort})}});m();var ek={major:4,minor:6,patch:7};var Zt=ke("$ZodType",(e,t)=>{var i,a;var n;e!=null||
(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e.
_zod.version=ek;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&
r.length?[...r]:[];for(let s of o)for(let u of s._zod.onattach)u(e);if(o.length===0)(i=(n=e._zod).deferred)!=
null||(n.deferred=[]),(a=e._zod.deferred)==null||a.push(()=>{e._zod.run=e._zod.parse});else{let s=(l,
c,d)=>{
if(l.memo)return l;let p=pr(l),h;for(let b of c){if(b._zod.def.when){if(Iv(l)||!b._zod.def.when(l))continue}
else if(p)
continue;let S=l.issues.length,O=b._zod.check(l);if(O instanceof Promise&&(d==null?void 0:d.async)===
!1)throw new uo;if(h||O instanceof Promise)h=(h!=null?h:Promise.resolve()).then(async()=>{await O,l.
issues.length!==S&&(Ad(l.issues,S,e),p||(p=pr(l,S)))});else{if(l.issues.length===S)continue;Ad(l.issues,
S,e),p||(p=pr(l,S))}}return h?h.then(()=>l):l},u=(l,c,d)=>{if(pr(l))return l.aborted=!0,l;let p=s(c,
o,d);if(p instanceof Promise){if(d.async===!1)throw new uo;return p.then(h=>e._zod.parse(h,d))}
return e.
_zod.parse(p,d)};e._zod.run=(l,c)=>{if(c.skipChecks)return e._zod.parse(l,c);if(c.direction==="backward"){
let p=e._zod.parse({value:l.value,issues:[]},{...c,skipChecks:!0});return p instanceof Promise?
p.then(h=>u(h,l,c)):u(p,l,c)}let d=e._zod.parse(l,c);if(d instanceof Promise){if(c.async===!1)throw new uo;
return d.then(p=>s(p,o,c))}return s(d,o,c)}}},{get"~standard"(){return Rg(this,"~standard",uj(this))}
,
set"~standard"(e){_i(this,"~standard",e)}}),uk=(e,t)=>e.issues.length?{issues:e.issues.map(n=>so(n,t,
lo()))}:{value:e.value};async function sj(e,t){let n={async:!0};return uk(await e._zod.run({value:t,
issues:[]},n),n)}function uj(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,
issues:[]},
n);if(!(r instanceof Promise))return uk(r,n)}catch{}return sj(e,t)},vendor:"zod",version:1}}var lk=ke(
"$ZodString",(e,t)=>{var n;Zt.init(e,t),e._zod.pattern=(n=t.pattern)!=null?n:Kv,e._zod.parse=(r,o)=>{
if(t.coerce)try{r.value=x(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:
"string",code:"invalid_type",input:r.value,inst:e}),r}});var Fg=ke("$ZodNumber",(e,t)=>{Zt.init(e,t),
e._zod.pattern=$g,e._zod.parse=(n,r)=>{if(t.coerce)try{n.
value=w(n.value)}catch{}let o=n.value;if(typeof o=="number"&&!w.isNaN(o)&&w.isFinite(o))return n;let i=typeof o==
"number"?w.isNaN(o)?"NaN":w.isFinite(o)?void 0:x(o):void 0;return n.issues.push({expected:"number",
code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),ck=ke("$ZodNumberFormat",(e,t)=>{Jv.init(
e,
t),Fg.init(e,t)}),dk=ke("$ZodBoolean",(e,t)=>{Zt.init(e,t),e._zod.pattern=Gv,e._zod.parse=(n,r)=>{if(
t.
coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({
expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});var mk=ke("$ZodUnknown",(e,t)=>{Zt.init(
e,t),e._zod.parse=n=>n});function lj(e,t){let n=Cg(e._zod.def.checks);if(!n.length)return;let r=f.min(
...n.map(i=>i[0])),o=e.
_zod.parse;e._zod.parse=(i,a)=>{let s=t(i.value);if(s>r&&!(a!=null&&a.skipChecks)&&(a==null?void 0:a.
direction)!=="backward"){for(let[u,l]of Cg(e._zod.def.checks))if(s>u&&l._zod.def.when(i)){let c=i.issues.
length;return l._zod.check(i),i.issues[c].continue=!1,Ad(i.issues,c,e),i}}return o(i,a)}}var cj=e=>v.
isArray(e)?e.length:-1;function tk(e,t,n){e.issues.length&&t.issues.push(...Pr(n,e.issues)),t.value[
n]=e.value}var pk=ke("$ZodArray",(e,t)=>{Zt.init(e,t);let n=Li.memoizer;n==null||n.attach(e),e._zod.parse=(
r,o)=>{let i=r.value;
if(!v.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=
n?n.alloc(e,r,v(i.length),o):v(i.length);let a=[],s=o==null?void 0:o.abortEarly;for(let u=0;u<i.length;
u++){
let l=i[u],c=t.element._zod.run({value:l,issues:[]},o);if(c instanceof Promise)a.push(c.then(d=>tk(d,
r,u)));else if(tk(c,r,u),s&&c.issues.length!==0&&pr(c))break}return a.length?Promise.all(a).then(()=>r):
r},lj(e,cj)});function Pd(e,t,n,r,o,i){let a=n in r,s=i==="optional";if(!(!a&&s&&o==="optional")){if(
e.
issues.length){if(o!==void 0&&s&&!a)return;t.issues.push(...Pr(n,e.issues))}if(!a&&o===void 0){e.issues.
length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===
void 0?(a||o==="defaulted"&&!s)&&(t.value[n]=void 0):t.value[n]=e.value}}var dj=[];function mj(e){
var a,
s,u,l;let t=g.keys(e.shape),n=g.getOwnPropertySymbols(e.shape),r=n.length?n:dj,o=r.length?[...t,...r]:
t;for(let c of o)if(!((l=(u=(s=(a=e.shape)==null?void 0:a[c])==null?void 0:s._zod)==null?void 0:u.traits)!=
null&&l.has("$ZodType")))throw new E(`Invalid element at key "${x(c)}": expected a Zod schema`);let i=Ov(
e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new k(t),numKeys:t.length,optionalKeys:new k(i)}}
function pj(e,t,n,r,o,i,a){let s=[],u=o.keySet,l=o.catchall._zod,c=l.def.type,d=l.optin,p=l.optout,h=0;
for(let b in t){if(a&&n.issues.length!==h){if(pr(n,h))break;h=n.issues.length}if(u.has(b))continue;
if(b===
"__proto__"){c==="never"&&s.push(b);continue}if(c==="never"){s.push(b);continue}let S=l.run({value:t[
b],
issues:[]},r);S instanceof Promise?e.push(S.then(O=>Pd(O,n,b,t,d,p))):Pd(S,n,b,t,d,p)}return s.length&&
n.issues.push({code:"unrecognized_keys",keys:s,input:t,inst:i,continue:!0}),e.length?Promise.all(e).
then(()=>n):n}var fk=ke("$ZodObject",(e,t)=>{var l;Zt.init(e,t);let n=g.getOwnPropertyDescriptor(t,
"shape"),r=n!=null&&n.get?n.get.raw:(l=t.shape)!=null?l:{};if(r){let c=()=>{let d={...r};return g.defineProperty(
t,"shape",{value:d}),c.raw=d,d};c.raw=r,g.defineProperty(t,"shape",{get:c})}let o=Tv(()=>mj(t));sn(e,
"propValues",c=>{let d=c.def.shape,p={};for(let h in d){let b=d[h]._zod;if(b.values){g.prototype.hasOwnProperty.
call(p,h)||Rd(p,h,new k);for(let S of b.values)p[h].add(S);b.optin!==void 0&&p[h].add(void 0)}}
return p});
let i=Ed,a=t.catchall,s,u=Li.memoizer;u==null||u.attach(e),e._zod.parse=(c,d)=>{s!=null||(s=o.value);
let p=c.value;if(!i(p))return c.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),
c;c.value=u?u.alloc(e,c,{},d):{};let h=[],b=s.shape,S=d==null?void 0:d.abortEarly,O=c.issues.length;
for(let P of s.allKeys){if(S&&c.issues.length!==O){if(pr(c,O))break;O=c.issues.length}if(P==="__proto__")continue;
let N=b[P],I=N._zod.optin,F=N._zod.optout,M=N._zod.run({value:p[P],issues:[]},d);M instanceof
Promise?h.push(M.then(B=>Pd(B,c,P,p,I,F))):Pd(M,c,P,p,I,F)}return a?pj(h,p,c,d,o.value,e,S===!0):h.length?
Promise.all(h).then(()=>c):c}});function nk(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,
t;let o=e.filter(i=>!pr(
i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,
inst:n,errors:e.map(i=>i.issues.map(a=>so(a,r,lo())))}),t)}var gk=ke("$ZodUnion",(e,t)=>{Zt.init(e,t),
sn(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(o=>o.
_zod.optin!==void 0)?"optional":void 0),sn(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?
"optional":void 0),sn(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new k(r.
def.options.flatMap(o=>v.from(o._zod.values)))}),sn(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.
pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>Cd(i.source)).join(
"|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(
r,o);let i=!1,a=[];for(let s of t.options){let u=s._zod.run({value:r.value,issues:[]},o);if(u instanceof
Promise)a.push(u),i=!0;else{if(u.issues.length===0)return u;a.push(u)}}return i?Promise.all(a).then(
s=>nk(s,r,e,o)):nk(a,r,e,o)}});var hk=ke("$ZodTuple",(e,t)=>{Zt.init(e,t);let n=t.items,r=Li.memoizer;
r==null||r.attach(e),e._zod.parse=
(o,i)=>{let a=o.value;if(!v.isArray(a))return o.issues.push({input:a,inst:e,expected:"tuple",code:
"invalid_type"}),o;o.value=r?r.alloc(e,o,[],i):[];let s=[],u=rk(n,"optin"),l=rk(n,"optout");if(!t.rest){
if(a.length<u)return o.issues.push({code:"too_small",minimum:u,inclusive:!0,input:a,inst:e,origin:
"array"}),o;a.length>n.length&&o.issues.push({code:"too_big",maximum:n.length,inclusive:!0,input:a,
inst:e,
origin:"array"})}let c=new v(n.length),d=t.rest?i==null?void 0:i.abortEarly:void 0,p=!1;for(let h=0;
h<
n.length;h++){let b=n[h]._zod.run({value:a[h],issues:[]},i);b instanceof Promise?s.push(b.then(S=>{c[
h]=
S})):(c[h]=b,d&&!p&&b.issues.length&&(p=pr(b)))}if(t.rest&&!p){let h=n.length-1,b=a.slice(n.length),
S=o.issues.length;for(let O of b){if(d&&o.issues.length!==S){if(pr(o,S))break;S=o.issues.length}h++;
let P=t.rest._zod.run({value:O,issues:[]},i);P instanceof Promise?s.push(P.then(N=>ok(N,o,h))):ok(P,
o,h)}}return s.length?Promise.all(s).then(()=>ik(c,o,n,a,l)):ik(c,o,n,a,l)}});function rk(e,t){for(
let n=e.
length-1;n>=0;n--)if(!(t==="optin"?e[n]._zod.optin!==void 0:e[n]._zod.optout==="optional"))return n+
1;return 0}function ok(e,t,n){e.issues.length&&t.issues.push(...Pr(n,e.issues)),t.value[n]=e.value}
function ik(e,t,n,r,o){
for(let i=0;i<n.length;i++){let a=e[i],s=i<r.length;if(!s&&i>=o&&n[i]._zod.optin==="optional"){t.value.
length=i;break}if(a.issues.length){if(!s&&i>=o){t.value.length=i;break}t.issues.push(...Pr(i,a.issues))}
t.value[i]=a.value}for(let i=t.value.length-1;i>=r.length&&(n[i]._zod.optout==="optional"&&t.value[i]===
void 0);i--)t.value.length=i;return t}var yk=ke("$ZodRecord",(e,t)=>{Zt.init(e,t);let n=Li.memoizer;
n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Dd(i))return r.issues.push({expected:
"record",code:"invalid_type",input:i,inst:e}),r;let a=[],s=t.keyType._zod.values;if(s&&!t.partial){r.value=
n?n.alloc(e,r,{},o):{};let u=new k;for(let c of s)if(typeof c=="string"||typeof c=="number"||typeof c==
"symbol"){if(u.add(typeof c=="number"?c.toString():c),c==="__proto__")continue;let d=t.keyType._zod.
run({value:c,issues:[]},o);if(d instanceof Promise)throw new E(
"Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:
"invalid_key",origin:"record",issues:d.issues.
map(b=>so(b,o,lo())),input:c,path:[c],inst:e});continue}let p=d.value;if(p==="__proto__")continue;
let h=t.
valueType._zod.run({value:i[c],issues:[]},o);h instanceof Promise?a.push(h.then(b=>{b.issues.length&&
r.issues.push(...Pr(c,b.issues)),r.value[p]=b.value})):(h.issues.length&&r.issues.push(...Pr(c,h.issues)),
r.value[p]=h.value)}let l;for(let c in i)if(!u.has(c))if(t.mode==="loose"){if(c==="__proto__")continue;
r.value[c]=i[c]}else l=l!=null?l:[],l.push(c);l&&l.length>0&&r.issues.push({code:"unrecognized_keys",
input:i,inst:e,keys:l,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let u;for(let l of Reflect.ownKeys(
i)){if(l==="__proto__"||!g.prototype.propertyIsEnumerable.call(i,l))continue;let c=t.keyType._zod.run(
{value:l,issues:[]},o);if(c instanceof Promise)throw new E(
"Async schemas not supported in object keys currently");if(typeof l=="string"&&$g.test(l)&&c.issues.length){
let b=t.keyType._zod.run({value:w(
l),issues:[]},o);if(b instanceof Promise)throw new E(
"Async schemas not supported in object keys currently");b.issues.length===0&&(c=b)}if(c.issues.length){
t.mode==="loose"?r.value[l]=i[l]:s?(u=u!=null?
u:[],u.push(l)):r.issues.push({code:"invalid_key",origin:"record",issues:c.issues.map(b=>so(b,o,lo())),
input:l,path:[l],inst:e});continue}let p=c.value;if(p==="__proto__")continue;let h=t.valueType._zod.
run({value:i[l],issues:[]},o);h instanceof Promise?a.push(h.then(b=>{b.issues.length&&r.issues.push(
...Pr(l,b.issues)),r.value[p]=b.value})):(h.issues.length&&r.issues.push(...Pr(l,h.issues)),r.value[
p]=
h.value)}u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}
return a.length?Promise.all(a).then(()=>r):r}});var bk=ke("$ZodEnum",(e,t)=>{Zt.init(e,t);let n=xg(t.entries),
r=new k(n);e._zod.values=r,sn(e,"pattern",o=>{let i=xg(o.def.entries).filter(a=>Av.has(typeof a));
return new RegExp(i.length?`^(${i.map(a=>tl(
a.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let a=o.value;return r.has(a)||o.
issues.push({code:"invalid_value",values:n,input:a,inst:e}),o}}),wk=ke("$ZodLiteral",(e,t)=>{Zt.init(
e,t);let n=new k(t.values);e._zod.values=n,sn(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.
length?`^(${o.map(i=>typeof i=="string"?tl(i):i?tl(i.toString()):x(i)).join("|")})$`:"^[^\\s\\S]$")}
),
e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,
input:i,inst:e}),r}});function ak(e,t){return e.value=t.issues.length?void 0:t.value,e}var vk=ke(
"$ZodOptional",(e,t)=>{Zt.
init(e,t),sn(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout=
"optional",sn(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new k([...r,void 0]):void 0}
),
sn(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Cd(r.source)})?$`):
void 0}),
e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType.
_zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>ak(n,i)):ak(n,o)}return t.
innerType._zod.run(n,r)}});var kk=ke("$ZodNullable",(e,t)=>{Zt.init(e,t),sn(e,"optin",n=>n.def.innerType._zod.optin),
sn(e,"optout",n=>n.def.innerType._zod.optout),sn(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;
return r?new RegExp(
`^(${Cd(r.source)}|null)$`):void 0}),sn(e,"values",n=>n.def.innerType._zod.values?new k([...n.def.innerType.
_zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),xk=ke(
"$ZodDefault",(e,t)=>{Zt.init(e,t),e._zod.optin="defaulted",sn(e,"values",n=>n.def.innerType._zod.values),
e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)
return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>sk(
i,t)):sk(o,t)}});function sk(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}m();function Tk(
e){return e.checks&&(e.checks=[...e.checks]),e}function Sk(e,t){return new e(Tk({type:"string",...Ut(
t)}))}function Ek(e,t){return new e(Tk({type:"number",checks:[],...Ut(t)}))}function Ck(e,t){return new e(
{type:"number",check:"number_format",abort:!1,format:"safeint",...Ut(t)})}function Rk(e,t){return new e(
{type:"boolean",...Ut(t)})}function Dk(e){return new e({type:"unknown"})}function Nd(e,t){return new Zv(
{check:"less_than",...Ut(t),value:e,inclusive:!0})}function Nr(e,t){return new Hv({check:
"greater_than",...Ut(t),value:e,inclusive:!0})}function _g(e,t){return new Vv({check:"max_length",
...Ut(t),maximum:e})}function ol(e,t){return new Yv({check:"string_format",format:"regex",...Ut(t),
pattern:e})}m();m();var Nn=ke("ZodMiniType",(e,t)=>{if(!e._zod)throw new E(
"Uninitialized schema in ZodMiniType.");Zt.init(
e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){_i(this,"with",e)},parse(e,t){
return Pg(this,e,t,{callee:this.parse})},parseAsync(e,t){return Ng(this,e,t,{callee:this.parseAsync}
)},
safeParse(e,t){return at(this,e,t)},safeParseAsync(e,t){return Ig(this,e,t)},check(...e){var n;let t=this.
def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{
_zod:{
check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return nl(this,e,t)},brand(
){
return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(
this,
...t)}}),gj=ke("ZodMiniString",(e,t)=>{lk.init(e,t),Nn.init(e,t)});function G(e){return Sk(gj,e)}var Ok=ke(
"ZodMiniNumber",(e,t)=>{Fg.init(e,t),Nn.init(e,t)});function It(e){return Ek(Ok,e)}var hj=ke(
"ZodMiniNumberFormat",(e,t)=>{ck.init(e,t),Ok.init(e,t)});function Pk(e){return Ck(hj,e)}var yj=ke(
"ZodMiniBoolean",(e,t)=>{dk.init(e,t),Nn.init(e,t)});function Je(e){return Rk(yj,e)}var bj=ke(
"ZodMiniUnknown",(e,t)=>{mk.init(e,t),Nn.init(e,t)});function Id(){return Dk(bj)}var wj=ke(
"ZodMiniArray",(e,t)=>{pk.init(e,t),Nn.init(e,t)});function qe(e,t){return new wj({type:"array",
element:e,...Ut(t)})}var vj=ke("ZodMiniObject",(e,t)=>{fk.init(e,t),Nn.init(e,t),Mv(e,"shape",n=>n._zod.def.shape,
!1)});function re(e,t){
let n={type:"object",shape:e!=null?e:{},...Ut(t)};return new vj(n)}function Nk(e,t){return Nv(e,t)}
var kj=ke("ZodMiniUnion",(e,t)=>{gk.init(e,t),Nn.init(e,t)});function Ik(e,t){return new kj({type:
"union",options:e,...Ut(t)})}var xj=ke("ZodMiniTuple",(e,t)=>{hk.init(e,t),Nn.init(e,t)});function $k(
e,t,n){let r=t instanceof Zt,
o=r?n:t,i=r?t:null;return new xj({type:"tuple",items:e,rest:i,...Ut(o)})}var Ak=ke("ZodMiniRecord",(
e,t)=>{
yk.init(e,t),Nn.init(e,t)});function un(e,t,n){return!t||!t._zod?new Ak({type:"record",keyType:G(),
valueType:e,
...Ut(t)}):new Ak({type:"record",keyType:e,valueType:t,...Ut(n)})}var Tj=ke("ZodMiniEnum",(e,t)=>{bk.init(
e,t),Nn.init(e,t),e.options=[...e._zod.values]});function Ot(e,t){
let n=v.isArray(e)?g.fromEntries(e.map(r=>[r,r])):e;return new Tj({type:"enum",entries:n,...Ut(t)})}
var Sj=ke("ZodMiniLiteral",(e,t)=>{wk.init(e,t),Nn.init(e,t)});function Fk(e,t){return new Sj({type:
"literal",values:v.isArray(e)?e:[e],...Ut(t)})}var Ej=ke("ZodMiniOptional",(e,t)=>{vk.init(e,t),Nn.init(
e,t)});function Re(e){return new Ej({type:"optional",innerType:e})}var Cj=ke("ZodMiniNullable",(e,t)=>{
kk.init(e,t),Nn.init(e,t)});function co(e){return new Cj({type:"nullable",innerType:e})}var Rj=ke(
"ZodMiniDefault",(e,t)=>{xk.init(e,t),Nn.init(e,t)});function Me(e,t){return new Rj({type:"default",
innerType:e,get defaultValue(){return typeof t=="function"?t():Eg(t)}})}m();m();m();m();function _k(
e){let t=new y;return n=>{let r=t.get(n);return r===void 0&&(r=e(n),t.set(n,r)),r}}var _=_k(
e=>e.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"")),H=_k(e=>e.normalize("NFKD").toLowerCase(
).
replace(/(\p{N})[^\p{L}\p{N}\p{M}]+(?=\p{N})/gu,"$1-").replace(/[^\p{L}\p{N}-]+/gu,"").replace(
/(^|[^\p{N}])-|-(?=[^\p{N}]|$)/gu,
"$1").replace(/(^|[^\p{N}])0+(?=\p{N})/gu,"$1"));var $=(e,t,...n)=>n.length>0?{id:e,en:t,also:n}:{id:
e,en:t};function De(e,t){let n=_(e);return n!==""&&
(n===_(t.id)||n===_(t.en)||Dj(n,t))}var Dj=(e,t)=>{var n;return((n=t.also)!=null?n:[]).some(r=>_(r)===
e)},$d=(e,t)=>e.map(n=>[n,t[n].name]);function bn(e,t){var n;return(n=t.find(([,r])=>De(e,r)))==null?
void 0:n[0]}var J={settings:$("Pengaturan","Settings"),stages:$("Tahapan","Stages"),criteria:$(
"Kriteria","Criteria"),entries:$("Peserta","Entries"),judges:$("Juri","Judges"),institutions:$(
"Instansi",
"Institutions"),plenary:$("Pleno","Plenary"),objections:$("Sanggahan","Objections"),findings:$(
"Hasil Pemeriksaan","Findings"),ranking:$("Peringkat","Ranking"),finalRanking:$("Peringkat Akhir",
"Final Ranking"),coverage:$("Keikutsertaan","Coverage"),documents:$("Dokumen","Documents"),history:$(
"Riwayat","History"),decisions:$("Penetapan","Decisions"),corrections:$("Perbaikan","Corrections")},
Mk="Penilaian",In=[[!0,$("ya","yes","y","true","benar")],[!1,$("tidak","no","t","n","false","salah")]],
Ua=[
["files",$("berkas","files","proposal")],["presentation",$("presentasi","presentation")],["field",$(
"lapangan","field")]],qo=[["ineligible",$("tidak lolos administrasi","ineligible","not eligible")],[
"disqualified",$("diskualifikasi","disqualified","didiskualifikasi")],["withdrawn",$("mundur",
"withdrawn","mengundurkan diri")]],wn=$("BK","BK");var Ie=()=>Session.getEffectiveUser().getEmail(),
Lk=()=>Session.getActiveUserLocale();function Fd(){
var o;let e=Ie();if(e==="")return!1;let t=SpreadsheetApp.getActiveSpreadsheet(),r=t.getSheets().filter(
i=>De(i.getName(),J.settings)).flatMap(i=>i.getProtections(SpreadsheetApp.ProtectionType.SHEET)).filter(
i=>!i.isWarningOnly());return r.length>0?r.every(i=>i.canEdit()):((o=t.getOwner())==null?void 0:o.getEmail(
))===
e}m();var ze=e=>PropertiesService.getDocumentProperties().getProperty(e);function Ge(e,t){
PropertiesService.
getDocumentProperties().setProperty(e,t)}var Aj=1e4;function jk(e){let t=LockService.getDocumentLock(
);
if(!t.tryLock(Aj))return null;try{let n=e();return SpreadsheetApp.flush(),{done:n}}finally{Oj(t)}}
function Oj(e){
try{e.releaseLock()}catch(t){console.warn(x(t))}}var ln=e=>Utilities.computeDigest(Utilities.DigestAlgorithm.
SHA_256,e,Utilities.Charset.UTF_8).map(t=>(t&255).toString(16).padStart(2,"0")).join(""),$t=()=>Utilities.
getUuid().slice(0,8),st=(e=new R)=>Utilities.formatDate(e,SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(
),
"yyyy-MM-dd'T'HH:mm:ss");m();m();var _d={code:"",name:"",institution:"",category:"",unitType:"",
innovator:"",contact:"",phone:"",
email:"",link:"",status:"running",reason:""},Bk={code:"",name:"",role:"",institution:"",email:"",
phone:"",
stages:[],conflicts:[]};function je(e,t){return e.criteria.filter(n=>n.stage===null||n.stage===t.name)}
function tt(e,t){return e.judges.filter(n=>n.stages.length===0||n.stages.includes(t.name))}m();m();m(
);var zk=new A;function Ir(e){var n;let t=(n=zk.get(e))!=null?n:Pj(e);return zk.set(e,t),t}function Pj(
e){
let t=new y(e.institutions.map(i=>[_(i.name),_(i.parent)])),n=(i,a)=>{let s=new k;for(let u=t.get(a);
u&&
!s.has(u);u=t.get(u)){if(u===i)return!0;s.add(u)}return!1},r=new y(e.judges.map(i=>[i.code,{
institution:_(
i.institution),listed:new k(i.conflicts.map(H))}])),o=new y(e.entries.map(i=>[i.code,{code:H(i.code),
institution:_(i.institution)}]));return(i,a)=>{let s=r.get(i.code),u=o.get(a.code);return s===void 0||
u===void 0?null:s.listed.has(u.code)?"listed":s.institution===""||u.institution===""?null:s.institution===
u.institution?"same-institution":n(s.institution,u.institution)?"parent-institution":null}}m();m();
typeof BigInt=="undefined"&&(BigInt=function(e){if(isNaN(e))throw new E("");return e});var le=BigInt(
0),$e=BigInt(1),Kt=BigInt(2),il=BigInt(3),Ka=BigInt(5),$n=BigInt(10),Zle=BigInt(w.MAX_SAFE_INTEGER),
Nj=2e3,ee={s:$e,n:le,d:$e};function mo(e,t){try{e=BigInt(e)}catch{throw Zo()}return e*t}function fr(
e){
return typeof e=="bigint"?e:f.floor(e)}function ct(e,t){if(t===le)throw Mg();let n=g.create(_e.prototype);
n.s=e<le?-$e:$e,e=e<le?-e:e;let r=ji(e,t);return n.n=e/r,n.d=t/r,n}var Ij=[Kt*Kt,Kt,Kt*Kt,Kt,Kt*Kt,
Kt*
il,Kt,Kt*il];function Wa(e){let t=g.create(null);if(e<=$e)return t[e]=$e,t;let n=r=>{t[r]=(t[r]||le)+
$e};for(;e%Kt===le;)n(Kt),e/=Kt;for(;e%il===le;)n(il),e/=il;for(;e%Ka===le;)n(Ka),e/=Ka;for(let r=0,
o=Kt+Ka;o*o<=e;){for(;e%o===le;)n(o),e/=o;o+=Ij[r],r=r+1&7}return e>$e&&n(e),t}var Wt=function(e,t){
let n=le,r=$e,o=$e;if(e!=null)if(t!==void 0){if(typeof e=="bigint")n=e;else{if(isNaN(e))throw Zo();
if(e%
1!==0)throw Uk();n=BigInt(e)}if(typeof t=="bigint")r=t;else{if(isNaN(t))throw Zo();if(t%1!==0)throw Uk(
);
r=BigInt(t)}o=n*r}else if(typeof e=="object"){if("d"in e&&"n"in e)n=BigInt(e.n),r=BigInt(e.d),"s"in e&&
(n*=BigInt(e.s));else if(0 in e)n=BigInt(e[0]),1 in e&&(r=BigInt(e[1]));else if(typeof e=="bigint")n=
e;else throw Zo();o=n*r}else if(typeof e=="number"){if(isNaN(e))throw Zo();if(e<0&&(o=-$e,e=-e),e%1===
0)n=BigInt(e);else{let i=1,a=0,s=1,u=1,l=1,c=1e7;for(e>=1&&(i=10**f.floor(1+f.log10(e)),e/=i);s<=c&&
l<=c;){let d=(a+u)/(s+l);if(e===d){s+l<=c?(n=a+u,r=s+l):l>s?(n=u,r=l):(n=a,r=s);break}else e>d?(a+=u,
s+=l):(u+=a,l+=s),s>c?(n=u,r=l):(n=a,r=s)}n=BigInt(n)*BigInt(i),r=BigInt(r)}}else if(typeof e=="string"){
let i=0,a=le,s=le,u=le,l=$e,c=$e,d=e.replace(/_/g,"").match(/\d+|./g);if(d===null)throw Zo();if(d[i]===
"-"?(o=-$e,i++):d[i]==="+"&&i++,d.length===i+1?s=mo(d[i++],o):d[i+1]==="."||d[i]==="."?(d[i]!=="."&&
(a=mo(d[i++],o)),i++,(i+1===d.length||d[i+1]==="("&&d[i+3]===")"||d[i+1]==="'"&&d[i+3]==="'")&&(s=mo(
d[i],o),l=$n**BigInt(d[i].length),i++),(d[i]==="("&&d[i+2]===")"||d[i]==="'"&&d[i+2]==="'")&&(u=mo(d[
i+
1],o),c=$n**BigInt(d[i+1].length)-$e,i+=3)):d[i+1]==="/"||d[i+1]===":"?(s=mo(d[i],o),l=mo(d[i+2],$e),
i+=3):d[i+3]==="/"&&d[i+1]===" "&&(a=mo(d[i],o),s=mo(d[i+2],o),l=mo(d[i+4],$e),i+=5),d.length<=i)r=l*
c,o=n=u+r*a+c*s;else throw Zo()}else if(typeof e=="bigint")n=e,o=e,r=$e;else throw Zo();if(r===le)throw Mg(
);
ee.s=o<le?-$e:$e,ee.n=n<le?-n:n,ee.d=r<le?-r:r};function $j(e,t,n){let r=$e;for(;t>le;e=e*e%n,t>>=$e)
t&$e&&(r=r*e%n);return r}function Fj(e,t){for(;t%Kt===le;t/=Kt);for(;t%Ka===le;t/=Ka);if(t===$e)return le;
let n=$n%t,r=1;for(;n!==$e;r++)if(n=n*$n%t,r>Nj)return le;return BigInt(r)}function _j(e,t,n){let r=$e,
o=$j($n,n,t);for(let i=0;i<300;i++){if(r===o)return BigInt(i);r=r*$n%t,o=o*$n%t}return 0}function ji(
e,t){
if(!e)return t;if(!t)return e;for(;;){if(e%=t,!e)return t;if(t%=e,!t)return e}}function _e(e,t){if(
Wt(
e,t),this instanceof _e)e=ji(ee.d,ee.n),this.s=ee.s,this.n=ee.n/e,this.d=ee.d/e;else return ct(ee.s*
ee.n,ee.d)}var Mg=function(){return new E("Division by Zero")},Zo=function(){return new E(
"Invalid argument")},Uk=function(){return new E("Parameters must be integer")};_e.prototype={s:$e,n:
le,d:$e,abs:function(){
return ct(this.n,this.d)},neg:function(){return ct(-this.s*this.n,this.d)},add:function(e,t){return Wt(
e,t),ct(this.s*this.n*ee.d+ee.s*this.d*ee.n,this.d*ee.d)},sub:function(e,t){return Wt(e,t),ct(this.s*
this.n*ee.d-ee.s*this.d*ee.n,this.d*ee.d)},mul:function(e,t){return Wt(e,t),ct(this.s*ee.s*this.n*ee.
n,this.d*ee.d)},div:function(e,t){return Wt(e,t),ct(this.s*ee.s*this.n*ee.d,this.d*ee.n)},clone:
function(){
return ct(this.s*this.n,this.d)},mod:function(e,t){if(e===void 0)return ct(this.s*this.n%this.d,$e);
if(Wt(e,t),le===ee.n*this.d)throw Mg();return ct(this.s*(ee.d*this.n)%(ee.n*this.d),ee.d*this.d)},
gcd:function(e,t){
return Wt(e,t),ct(ji(ee.n,this.n)*ji(ee.d,this.d),ee.d*this.d)},lcm:function(e,t){return Wt(e,t),ee.
n===le&&this.n===le?ct(le,$e):ct(ee.n*this.n,ji(ee.n,this.n)*ji(ee.d,this.d))},inverse:function(){
return ct(
this.s*this.d,this.n)},pow:function(e,t){if(Wt(e,t),ee.d===$e)return ee.s<le?ct((this.s*this.d)**ee.
n,this.n**ee.n):ct((this.s*this.n)**ee.n,this.d**ee.n);if(this.s<le)return null;let n=Wa(this.n),r=Wa(
this.d),o=$e,i=$e;for(let a in n)if(a!=="1"){if(a==="0"){o=le;break}if(n[a]*=ee.n,n[a]%ee.d===le)n[a]/=
ee.d;else return null;o*=BigInt(a)**n[a]}for(let a in r)if(a!=="1"){if(r[a]*=ee.n,r[a]%ee.d===le)r[a]/=
ee.d;else return null;i*=BigInt(a)**r[a]}return ee.s<le?ct(i,o):ct(o,i)},log:function(e,t){if(Wt(e,t),
this.s<=le||ee.s<=le)return null;let n=g.create(null),r=Wa(ee.n),o=Wa(ee.d),i=Wa(this.n),a=Wa(this.d);
for(let l in o)r[l]=(r[l]||le)-o[l];for(let l in a)i[l]=(i[l]||le)-a[l];for(let l in r)l!=="1"&&(n[l]=
!0);for(let l in i)l!=="1"&&(n[l]=!0);let s=null,u=null;for(let l in n){let c=r[l]||le,d=i[l]||le;if(
c===
le){if(d!==le)return null;continue}let p=d,h=c,b=ji(p,h);if(p/=b,h/=b,s===null&&u===null)s=p,u=h;
else if(p*
u!==s*h)return null}return s!==null&&u!==null?ct(s,u):null},equals:function(e,t){return Wt(e,t),this.
s*this.n*ee.d===ee.s*ee.n*this.d},lt:function(e,t){return Wt(e,t),this.s*this.n*ee.d<ee.s*ee.n*this.
d},lte:function(e,t){return Wt(e,t),this.s*this.n*ee.d<=ee.s*ee.n*this.d},gt:function(e,t){return Wt(
e,t),this.s*this.n*ee.d>ee.s*ee.n*this.d},gte:function(e,t){return Wt(e,t),this.s*this.n*ee.d>=ee.s*
ee.n*this.d},compare:function(e,t){Wt(e,t);let n=this.s*this.n*ee.d-ee.s*ee.n*this.d;return(le<n)-(n<
le)},ceil:function(e){return e=$n**BigInt(e||0),ct(fr(this.s*e*this.n/this.d)+(e*this.n%this.d>le&&
this.
s>=le?$e:le),e)},floor:function(e){return e=$n**BigInt(e||0),ct(fr(this.s*e*this.n/this.d)-(e*this.n%
this.d>le&&this.s<le?$e:le),e)},round:function(e){return e=$n**BigInt(e||0),ct(fr(this.s*e*this.n/this.
d)+this.s*((this.s>=le?$e:le)+Kt*(e*this.n%this.d)>this.d?$e:le),e)},roundTo:function(e,t){Wt(e,t);
let n=this.
n*ee.d,r=this.d*ee.n,o=n%r,i=fr(n/r);return o+o>=r&&i++,ct(this.s*i*ee.n,ee.d)},divisible:function(e,
t){
return Wt(e,t),ee.n===le?!1:this.n*ee.d%(ee.n*this.d)===le},valueOf:function(){return w(this.s*this.
n)/w(this.d)},toString:function(e=15){let t=this.n,n=this.d,r=Fj(t,n),o=_j(t,n,r),i=this.s<le?"-":"";
if(i+=fr(t/n),t%=n,t*=$n,t&&(i+="."),r){for(let a=o;a--;)i+=fr(t/n),t%=n,t*=$n;i+="(";for(let a=r;a--;
)
i+=fr(t/n),t%=n,t*=$n;i+=")"}else for(let a=e;t&&a--;)i+=fr(t/n),t%=n,t*=$n;return i},toFraction:
function(e=!1){
let t=this.n,n=this.d,r=this.s<le?"-":"";if(n===$e)r+=t;else{let o=fr(t/n);e&&o>le&&(r+=o,r+=" ",t%=
n),r+=t,r+="/",r+=n}return r},toLatex:function(e=!1){let t=this.n,n=this.d,r=this.s<le?"-":"";if(n===
$e)r+=t;else{let o=fr(t/n);e&&o>le&&(r+=o,t%=n),r+="\\frac{",r+=t,r+="}{",r+=n,r+="}"}return r},
toContinued:function(){
let e=this.n,t=this.d,n=[];for(;t;){n.push(fr(e/t));let r=e%t;e=t,t=r}return n},simplify:function(e=.001){
let t=BigInt(f.ceil(1/e)),n=this.abs(),r=n.toContinued();for(let o=1;o<r.length;o++){let i=ct(r[o-1],
$e);for(let s=o-2;s>=0;s--)i=i.inverse().add(r[s]);let a=i.sub(n);if(a.n*t<a.d)return i.mul(this.s)}
return this}};m();var al=BigInt(10),sl=BigInt(0),jg=BigInt(1),Ga=BigInt(2),Lg=1e4,Mj=1e15;function Bg(
e,t){let n=e/t;return e<
sl&&n*t!==e?n-jg:n}function Lj(e){let[t="0",n="0"]=x(e).split("e"),[r="0",o=""]=t.split("."),i=BigInt(
r+o),a=w(n)-o.length+4;if(a>=0)return i*al**BigInt(a);let s=al**BigInt(-a);return Bg(i*Ga+s,s*Ga)}
function ul(e){
if(!w.isFinite(e))throw new RangeError(`Not a finite number: ${e}`);let t=f.round(e*Lg);return f.abs(
t)<Mj&&t/Lg===e?BigInt(t):Lj(e)}function Ht(e){return new _e(ul(e),BigInt(Lg))}function Jt({s:e,n:t,
d:n},r){return Bg(Ga*e*t*al**BigInt(r)+n,Ga*n)}function gr(e,t){return new _e(Jt(e,t),al**BigInt(t))}
function zg(e,t,n){let r=al**BigInt(n);return new _e(Bg(Ga*e*r+t,Ga*t),r)}function hr(e,t){let n=Jt(
e,t),r=x(n<sl?-n:n).padStart(t+1,"0"),o=r.slice(0,r.length-t);return(n<sl?"-":"")+o+(t>0?`.${r.slice(
r.length-t)}`:"")}function Vt(e,t){let n=e.s*e.n*t.d,r=t.s*t.n*e.d;return n<r?-1:n>r?1:0}function cn(
e){
let t=sl,n=jg;for(let{s:r,n:o,d:i}of e)i===n?t+=r*o:(t=t*i+r*o*n,n*=i);return new _e(t,n*BigInt(e.length))}
function qa(e){let t=[...e].sort(Vt),n=t.length>>1;return t.length%2===1?t[n]:cn([t[n-1],t[n]])}
function Za(e){
let t=jg;for(let{d:n}of e)t%n!==sl&&(t=new _e(t).lcm(n).n);return{units:e.map(({s:n,n:r,d:o})=>n*r*t/
o),denominator:t}}function Md(e){let t=new _e(0),n=e.reduce((r,o)=>r.add(o.weight),t);return n.lte(0)?
null:e.reduce((r,o)=>r.add(o.weight.mul(o.score)),t).div(n)}var Ld=BigInt(0),jj=BigInt(100),Bj=BigInt(
1e4),zj=e=>e.length>0&&e.every(({weight:t,max:n})=>w.isFinite(
t)&&w.isFinite(n));function jd(e){if(!zj(e))return null;let t=e.map(l=>ul(l.weight)),n=e.map(l=>ul(l.
max)),r=t.reduce((l,c)=>l+c,Ld);if(r<=Ld||n.some(l=>l<=Ld))return null;let o=n.reduce((l,c)=>new _e(
l).lcm(c).n,BigInt(1)),i=n.map((l,c)=>jj*t[c]*o/l),a=o*r,s=new y,u=l=>{let c=s.get(l);if(c)return c;
let d=ul(l),p={parts:d,exact:new _e(d,Bj)};return s.set(l,p),p};return l=>{let c=Ld,d=l.map((p,h)=>{
let b=u(p);return c+=i[h]*b.parts,b.exact});return{score:new _e(c,a),marks:d}}}function Uj(e,t){let n=je(
e,t),r=jd(n),o=e.settings.conflicts==="exclude"?Ir(e):()=>null;return(i,a,s)=>{
let u=[],l=0,c=!1;for(let{name:d}of n){let p=s.marks.get(d);p===void 0||p.kind==="blank"?l+=1:p.kind===
"recused"?c=!0:p.kind==="score"&&w.isFinite(p.value)&&u.push(p.value)}return l===n.length?null:c?{
leftOut:"recused"}:o(i,a)!==null?{leftOut:"conflict"}:u.length<n.length?{leftOut:"incomplete"}:r===null?
null:
{reading:r(u)}}}function Wj(e){let t=new y;for(let n of e.rows)n.entry!==null&&!t.has(n.entry)&&t.set(
n.entry,n);return t}function Wk(e,t,n,r){let o=Uj(e,t),i=tt(e,t),a=n.filter(c=>c.stage===t.name),s=i.
flatMap(c=>{let d=a.find(p=>p.judge===c.code);return d?[{judge:c,rows:Wj(d)}]:[]}),u=new y,l=[];for(
let c of r){
let d=new y;for(let{judge:p,rows:h}of s){let b=h.get(c.code),S=b?o(p,c,b):null;S!==null&&("reading"in
S?d.set(p.code,S.reading):l.push({entry:c.code,judge:p.code,reason:S.leftOut}))}u.set(c.code,d)}
return{
stage:t,criteria:je(e,t),entries:r,judges:i,readings:u,leftOut:l}}m();m();function Bd(e){let t=new y;
for(let{category:n}of e){let r=_(n);r!==""&&!t.has(r)&&t.set(r,n.trim())}
return n=>{var r;return(r=t.get(_(n.category)))!=null?r:null}}m();function Ha(e,t){let n=new y;for(
let r of e){let o=t(r),i=n.get(o);i?i.push(r):n.set(o,[r])}return n}m();m();m();m();m();function Ho(
{entries:e,readings:t}){let n=null;for(let{code:r}of e){let o=t.get(r);if(!(o===void 0||
o.size===0)){if(n=n!=null?n:o,o.size!==n.size)return!1;for(let i of o.keys())if(!n.has(i))return!1}}
return!0}m();m();var vn=BigInt(0),ll=BigInt(1);function Gk(e,t){let[n,r]=[e,t];for(;r!==vn;)[n,r]=[r,
n%r];return n}
var Kk=BigInt(1)<<BigInt(64);function zd(e,t){let n=e/t,r=(e-n*t)*Kk/t;return w(n)+w(r)/w(Kk)}
function qk(e,t){
let n=t.length,r=e.map((a,s)=>[...a,t[s]]),o=ll;for(let a=0;a<n;a+=1){let s=r[a],u=s[a];for(let l of r.
slice(a+1)){let c=l[a];for(let d=a+1;d<=n;d+=1)l[d]=(l[d]*u-c*s[d])/o}o=u}let i=t.map(()=>vn);for(
let a=n-
1;a>=0;a-=1){let s=r[a],u=s[n]*o;for(let l=a+1;l<n;l+=1)u-=s[l]*i[l];i[a]=u/s[a]}return{numerators:i,
denominator:o}}function Kj(e){let t=e.map(()=>-1),n=0,r=o=>{t[o]=n;for(let[i,a]of e[o].entries())a!==vn&&
t[i]===-1&&
r(i)};for(let o of e.keys())t[o]===-1&&(r(o),n+=1);return{groups:t,groupCount:n}}function Gj(e){let t=new k;
for(let n of e.readings.values())for(let{score:r}of n.values())t.add(r.d);return Zk(t)}var Zk=e=>v.from(
e).reduce((t,n)=>t/Gk(t,n)*n,ll);function Ja(e){var b,S,O,P,N;let t=Gj(e),n=new k;for(let{code:I}of e.
entries)for(let F of(S=(b=e.readings.get(I))==null?void 0:b.keys())!=null?S:[])n.add(F);let r=v.from(
n).sort(),o=new y(r.map((I,F)=>[I,F])),i=new y,a=new y,s=vn,u=0;for(let{code:I}of e.entries){let F=v.
from((O=e.readings.get(I))!=null?O:[],([j,{score:z}])=>({judge:o.get(j),value:z.s*z.n*(t/z.d)})).sort(
(j,z)=>j.judge-z.judge);if(F.length===0)continue;let M=F.map(({judge:j})=>j).join(),B=(P=i.get(M))!=
null?P:{judges:F.map(({judge:j})=>j),entries:[],sums:F.map(()=>vn)};i.set(M,B);let L=vn;for(let[j,{
value:z}]of F.
entries())B.sums[j]=B.sums[j]+z,L+=z,s+=z*z;B.entries.push({code:I,total:L}),a.set(F.length,((N=a.get(
F.length))!=null?N:vn)+L*L),u+=F.length-1}let l=Zk(v.from(a.keys(),BigInt)),c=r.map(()=>r.map(()=>vn)),
d=r.map(()=>vn);for(let{judges:I,entries:F,sums:M}of i.values()){let B=l/BigInt(I.length),L=B*BigInt(
F.length),j=B*M.reduce((z,q)=>z+q,vn);for(let[z,q]of I.entries()){let Z=c[q];for(let W of I)Z[W]=Z[W]-
L;Z[q]=Z[q]+l*BigInt(F.length),d[q]=d[q]+l*M[z]-j}}let p=v.from(a).reduce((I,[F,M])=>I+l/BigInt(F)*M,
vn),h=l*s-p;return{judges:r,blocks:v.from(i.values()),unit:t,multiple:l,matrix:c,right:d,squares:h,
freedom:u,
...Kj(c)}}m();m();function qj(e,t,n,r){let o=e[n][r];if(o===0)return;let i=(e[r][r]-e[n][n])/(2*o),a=(
i<0?-1:1)/(f.
abs(i)+f.sqrt(i*i+1)),s=1/f.sqrt(a*a+1),u=a*s,l=p=>{let[h,b]=[p[n],p[r]];p[n]=s*h-u*b,p[r]=u*h+s*b};
for(let p of e)l(p);let[c,d]=[e[n],e[r]];for(let p of e.keys()){let[h,b]=[c[p],d[p]];c[p]=s*h-u*b,d[
p]=
u*h+s*b}c[r]=0,d[n]=0;for(let p of t)l(p)}function Hk(e){let t=e.map(a=>[...a]),n=t.map((a,s)=>a.map(
(u,l)=>l===s?1:0)),r=v.from(t.keys()),o=a=>t.reduce((s,u,l)=>u.reduce((c,d,p)=>a(l,p)?c+d**2:c,s),0),
i=o(()=>!0);for(let a=0;a<50&&!(o((u,l)=>u!==l)<=i*1e-31);a+=1)for(let u of r)for(let l of r.slice(u+
1))qj(t,n,u,l);return r.map(a=>({value:t[a][a],vector:n.map(s=>s[a])})).sort((a,s)=>a.value-s.value)}
var Jk=.01,cl=1e4,Vk=20,Zj=60;function Ud({matrix:e,right:t,unit:n,multiple:r,squares:o,freedom:i,
groupCount:a}){
let s=Hk(e.map(d=>d.map(p=>zd(p,r)))).slice(a),u=t.map(d=>zd(d,n*r)),l=s.map(d=>({...d,right:d.vector.
reduce((p,h,b)=>p+h*u[b],0)})),c=l.reduce((d,p)=>d+p.right**2/p.value,0);return{axes:l,residual:f.max(
0,zd(o,n*n*r)-c),freedom:i}}var Wd=({axes:e,residual:t},n)=>e.reduce((r,{value:o,right:i})=>r+i**2*n/
(o*(o+n)),t);function Xk(e,t){let{axes:n,freedom:r}=e,o=Wd(e,t),i=r*f.log(o),a=0,s=0;for(let u of n)
i+=f.log1p(u.value/t),a-=u.value/(u.value+t),s+=(u.right/(u.value+t))**2;return{value:i,slope:a+r*t*
s/o}}function Kd(e,t){let{axes:n,freedom:r}=e;if(t<3||n.length===0||r<=n.length)return null;if(Wd(e,
cl)===0)return cl;let o=Vk*f.log10(cl/Jk),i=d=>Jk*10**(f.min(f.max(d,0),o)/Vk),a=0,s=w.POSITIVE_INFINITY;
for(let d=0;d<=o;d+=1){let{value:p}=Xk(e,i(d));p<s&&([a,s]=[d,p])}let u=d=>Xk(e,10**d).slope,l=f.log10(
i(a-1)),c=f.log10(i(a+1));if(u(c)<=0)return i(a+1);if(u(l)>=0)return i(a-1);for(let d=0;d<Zj;d+=1){
let p=(l+
c)/2;u(p)<0?l=p:c=p}return 10**((l+c)/2)}var Gd=9,Ug=9;function Hj(e,t){if(t!=="auto")return{value:t,
origin:"given"};let n=Kd(Ud(e),e.judges.
length);if(n===null)return{value:1,origin:"too-few-scores"};let r=w(n.toPrecision(Ug));return{value:
r,
origin:r>=cl?"no-judge-effect":"estimated"}}function Jj(e){let[t="0",n="0"]=e.toExponential(Ug-1).split(
"e"),r=BigInt(t.replace(".","")),o=w(n)-(Ug-1),i=BigInt(10)**BigInt(f.abs(o)),{n:a,d:s}=o<0?new _e(r,
i):new _e(r*i);return{over:a,under:s}}function Vj({matrix:e,right:t,multiple:n,groups:r},o){let{over:
i,
under:a}=Jj(o),s=i===vn,u=e.map((c,d)=>c.map((p,h)=>s?r[d]===r[h]?p+n:p:d===h?a*p+i*n:a*p)),l=s?ll:a;
return qk(u,t.map(c=>l*c))}function Xj(e,t){let n=Ja(e),r=Hj(n,t),{numerators:o,denominator:i}=Vj(n,
r.value),a=i*n.unit,s=Ho(e),u=n.blocks.flatMap(({judges:l,entries:c})=>{let d=l.reduce((h,b)=>h+o[b],
vn),p=BigInt(l.length);return c.map(({code:h,total:b})=>[h,s?new _e(b,n.unit*p):zg(b*i-d,a*p,Gd)])});
return{lambda:r,effects:new y(n.judges.map((l,c)=>[l,zg(o[c],a,Gd)])),scores:new y(u)}}var Yk=new A;
function Bi(e,t){var o,i;let n=(o=Yk.get(e))!=null?o:new y;Yk.set(e,n);let r=(i=n.get(t))!=null?i:Xj(
e,t);return n.set(t,r),r}m();m();var dl=(e,t)=>{var n;return[...(n=e.readings.get(t))!=null?n:[]].map(
([r,{score:o}])=>({judge:r,score:o}))},
qd=e=>[...e].sort((t,n)=>Vt(t.score,n.score)||(t.judge<n.judge?-1:t.judge>n.judge?1:0));function Jo(
e,t){
return new y(e.entries.flatMap(({code:n})=>{let r=dl(e,n);return r.length>0?[[n,t(r)]]:[]}))}var ml={
better:"higher",unit:"points",precision:null,scores:e=>Jo(e,t=>cn(t.map(({score:n})=>n)))};var Qk={
better:"higher",unit:"points",precision:Gd,exactOn:Ho,scores:(e,t)=>Ho(e)?ml.scores(e,t):Bi(
e,t.severityCorrection).scores,working:(e,t)=>{let n=ml.scores(e,t),r=Ho(e)?null:Bi(e,t.severityCorrection);
return o=>{let i=n.get(o);if(i===void 0)return[];let a=r&&{points:r.scores.get(o).sub(i),lambda:Ht(r.
lambda.value),origin:r.lambda.origin};return[{code:"SEVERITY_CORRECTED",params:{mean:i,correction:a}
}]}}};m();var ex={better:"higher",unit:"points",precision:null,scores:e=>Jo(e,t=>qa(t.map(({score:n}
)=>n))),working:e=>t=>{
let n=qd(dl(e,t));return[{code:"MIDDLE_SCORES",params:{middle:n.slice(n.length-1>>1,(n.length>>1)+1)}
}]}};m();m();var Zd=e=>e.judges.map(({code:t})=>{let n=e.entries.flatMap(r=>{var i;let o=(i=e.readings.get(
r.
code))==null?void 0:i.get(t);return o?[{entry:r.code,score:o.score}]:[]});return{judge:t,entries:n.map(
({entry:r})=>r),scores:n.map(({score:r})=>r)}});function Hd(e){let t=new y;for(let{entries:n,values:
r}of e)
for(let[o,i]of n.entries()){let a=t.get(i);a?a.push(r[o]):t.set(i,[r[o]])}return t}function Yj(e){
let{units:t}=Za(e),n=t.map((o,i)=>i).sort((o,i)=>t[o]>t[i]?-1:t[o]<t[i]?1:0),r=[];for(let o=0,
i=0;o<n.length;o=i){for(;i<n.length&&t[n[i]]===t[n[o]];)i+=1;let a=new _e(o+1+i,2);for(let s of n.slice(
o,i))r[s]=a}return r}var tx=e=>Hd(Zd(e).map(({judge:t,entries:n,scores:r})=>({entries:n,values:Yj(r).
map(o=>({judge:t,rank:o,entries:n.length}))}))),nx={better:"lower",unit:"mean-rank",precision:null,
scores:e=>new y(
[...tx(e)].map(([t,n])=>[t,cn(n.map(({rank:r})=>r))])),working:e=>{let t=tx(e);return n=>{var r;
return[
{code:"RANKS_WITHIN_JUDGES",params:{ranks:(r=t.get(n))!=null?r:[]}}]}}};m();var pl=3;function rx(e){
if(e.length<pl)return{kept:e,dropped:null};let t=s=>u=>Vt(u.score,s)===0,n=s=>({
...s,alike:e.filter(t(s.score)).length}),[r,...o]=qd(e),i=o.find(t(o[o.length-1].score)),a={highest:
n(
i),lowest:n(r)};return{kept:o.filter(s=>s!==i),dropped:a}}var ox={better:"higher",unit:"points",
precision:null,
scores:e=>Jo(e,t=>cn(rx(t).kept.map(({score:n})=>n))),working:e=>t=>[{code:"SCORES_DROPPED",params:{
dropped:rx(dl(e,t)).dropped}}]};m();var zi=BigInt(0),Wg=BigInt(10),Qj=30,Va=Wg**BigInt(Qj),eB=20,ax=12;
function tB(e){if(e<=zi)return zi;
let t=Wg**BigInt(x(e).length+1>>1);for(;;){let n=(t+e/t)/BigInt(2);if(n>=t)return t;t=n}}function nB(
{
judge:e,entries:t,scores:n}){if(n.length===0)return[];let{units:r,denominator:o}=Za(n),i=BigInt(r.length),
a=i-BigInt(1),s=r.reduce((h,b)=>h+b,zi),u=r.map(h=>i*h-s),l=u.reduce((h,b)=>h+b*b,zi),c=tB(a*l*Va*Va),
d=l===zi,p={judge:e,entries:t.length,mean:new _e(s,i*o),sd:d?new _e(0):gr(new _e(c,Va*a*i*o),ax)};
return n.
map((h,b)=>({...p,score:h,z:d?zi:u[b]*c/l}))}var ix=e=>Hd(Zd(e).map(t=>({entries:t.entries,values:nB(
t)})));function rB(e){let t=BigInt(e.length),n=e.reduce((r,{z:o})=>r+o,zi);return gr(new _e(BigInt(
50)*
Va*t+Wg*n,Va*t),eB)}var oB=e=>gr(new _e(e,Va),ax),sx={better:"higher",unit:"standard-score",
precision:9,
scores:e=>new y([...ix(e)].map(([t,n])=>[t,rB(n)])),working:e=>{let t=ix(e);return n=>{var o;return[
{code:"STANDARDIZED",params:{judges:((o=t.get(n))!=null?o:[]).map(i=>({...i,z:oB(i.z)}))}}]}}};var fl={
mean:ml,trimmed:ox,median:ex,"rank-sum":nx,"z-score":sx,adjusted:Qk};var Jn=e=>fl[e],Vn=e=>fl[e].unit;
m();function po({stages:e,settings:t},n){var o;let r=e[e.length-1]===n;return(o=n.advance)!=null?o:r?
t.top:null}function Jd(e){var n;let t=e.stages[e.stages.length-1];return(n=t===void 0?null:po(e,t))!=
null?n:e.settings.top}m();function Vd(e,t,n){return n==="higher"?e.sub(t):t.sub(e)}function gl(e,t,n){
return n==="higher"?Vt(t,
e):Vt(e,t)}function ux(e,t){let n=[];for(let r of[...e].sort(t)){let o=n[n.length-1];o&&t(o[0],r)===
0?o.push(r):n.push([r])}return n}function Kg(e,t){let[n,...r]=t;if(e.length===1||n===void 0)return[e];
let o=n.values(e.map(u=>u.entry));if(e.some(u=>!o.has(u.entry.code)))return Kg(e,r);let i=n.criterion===
void 0?{}:{criterion:n.criterion},a=e.map(u=>u.entry.code),s=e.map(u=>{let l=o.get(u.entry.code),c={
metric:n.id,...i,value:l,among:a};return{value:l,contender:{...u,steps:[...u.steps,c]}}});return ux(
s,(u,l)=>gl(u.value,l.value,n.better)).flatMap(u=>Kg(u.map(({contender:l})=>l),r))}function lx(e,t,n,
r){
let o=e.map(({entry:l,score:c})=>({rounded:Jt(c,n),contender:{entry:l,score:c,steps:[]}})),i=r==="higher"?
-1:1,s=ux(o,(l,c)=>l.rounded<c.rounded?-i:l.rounded>c.rounded?i:0).flatMap(l=>Kg(l.map(({contender:c}
)=>c),
t)),u=0;return s.flatMap(l=>{let c=u+1;return u+=l.length,l.map(d=>{var h;let p=(h=d.steps[d.steps.length-
1])!=null?h:null;return{...d,rank:c,decidedBy:l.length>1?"shared":p}})})}m();m();m();function iB(e){
return e.map((t,n)=>({criterion:t,index:n,weight:Ht(t.weight)})).sort((t,n)=>Vt(n.weight,
t.weight))}function aB(e,t,n){return{id:"criteria",criterion:t.name,better:"higher",values:r=>new y(
r.flatMap(o=>{var a,s;let i=[...(s=(a=e.readings.get(o.code))==null?void 0:a.values())!=null?s:[]].map(
u=>u.marks[n]);return i.length>0?[[o.code,cn(i)]]:[]}))}}var cx={metrics:({panel:e})=>iB(e.criteria).
map(({criterion:t,index:n})=>aB(e,t,n))};m();function sB(e,t,n){let r=n.map(u=>{var l,c;return(c=(l=e.readings.get(
u))==null?void 0:l.get(t))==null?
void 0:c.score}),{units:o}=Za(r.flatMap(u=>u?[u]:[])),i=[...new k(o)].sort((u,l)=>u<l?-1:u>l?1:0),a=new y(
i.map((u,l)=>[u,l])),s=0;return r.map(u=>u?a.get(o[s++]):null)}function dx(e,t){let n=e.judges.map((
{
code:r})=>sB(e,r,t));return(r,o)=>{let i=0,a=0;for(let s of n){let u=s[r],l=s[o];u===null||l===null||
(u>l?i+=1:u<l&&(a+=1))}return{higher:i,lower:a}}}function mx(e,t){let n=dx(e,t),r=new y(t.map((o,i)=>[
o,i]));return o=>{let i=r.get(o);return i===void 0?[]:t.flatMap((a,s)=>s===i?[]:[{rival:a,...n(i,s)}
])}}
function uB(e,t){let n=dx(e,t),r=t.map(()=>0);for(let o=0;o<t.length;o+=1)for(let i=o+1;i<t.length;i+=
1){let{higher:a,lower:s}=n(o,i),u=f.sign(a-s);r[o]+=u,r[i]-=u}return new y(t.map((o,i)=>[o,new _e(r[
i])]))}
var px={metrics:({panel:e})=>[{id:"majority",better:"higher",values:t=>uB(e,t.map(({code:n})=>n))}]}
;m();var fx={metrics:({panel:e})=>[{id:"median",better:"higher",values:t=>Jo({...e,entries:t},n=>qa(
n.map(
({score:r})=>r)))}]};m();var gx={metrics:({previous:e})=>{let t=e[e.length-1];if(t===void 0)return[];
let n=new y(t.standings.
map(({entry:r,score:o})=>[r.code,o]));return[{id:"previous",better:Jn(t.method).better,values:()=>n}
]}};m();var hx={metrics:()=>[]};var yx={criteria:cx,median:fx,majority:px,previous:gx,shared:hx};
function bx(e,t){let n=e.indexOf("shared");return(n<0?e:e.slice(0,n)).flatMap(r=>yx[r].metrics(t))}m(
);function lB(e){let t=e.stages.every(n=>n.weight===null);return n=>{var r;return t?new _e(1):Ht((r=n.
weight)!=null?r:0)}}function hl(e,t,n){let r=lB(e),o=n.map(i=>({stage:i.stage.name,weight:r(i.stage),
scores:new y(i.standings.map(a=>[a.entry.code,a.stageScore]))}));return(i,a)=>{let u=[...o.flatMap((
{
scores:c,...d})=>{let p=c.get(i);return p?[{...d,score:p}]:[]}),{stage:t.name,weight:r(t),score:a}];
return u.some(c=>c.weight.gt(0))?u:[{stage:t.name,weight:new _e(1),score:a}]}}function Xd(e,t,n,r){
let o=hl(
e,t,n);return new y([...r].map(([i,a])=>{var s;return[i,(s=Md(o(i,a)))!=null?s:a]}))}m();m();m();
function yr(e){let t=0;return e.map((n,r)=>{var o;return((o=e[r-1])==null?void 0:o.rank)!==n.rank&&
(t=r+1),{ranked:n,place:t}})}function Xa({races:e,notes:t},n,r){let o=e.map(a=>({race:a,kept:r(a.contenders)}
)),
i=o.flatMap(({race:a,kept:s})=>{let u=new k(s);return a.contenders.filter(l=>!u.has(l))});return{
races:o.
map(({race:a,kept:s})=>({...a,contenders:s})),notes:new y([...t,...i.map(({entry:a})=>[a.code,n])])}
}var wx=(e,{settings:t,last:n,categoryOf:r})=>{if(!t.winnersPerCategory||!n)return e;let o=({entry:l}
)=>r(
l)!==null,{races:i,notes:a}=Xa(e,"without-category",l=>l.filter(o)),s=i.flatMap(l=>l.contenders);
return{
races:[...Ha(s,({entry:l})=>r(l))].map(([l,c])=>({category:l,contenders:c})),notes:a}};m();function cB(
e,t){let n=new y,r=[],o=null;return e.filter(i=>{var s,u;if(i.rank!==o){for(let l of r)n.
set(l,((s=n.get(l))!=null?s:0)+1);r=[],o=i.rank}let a=_(i.entry.institution);return a===""?!0:((u=n.
get(a))!=null?u:0)>=t?!1:(r.push(a),!0)})}var vx=(e,{settings:t})=>{let{maxPerInstitution:n}=t;
return n===
null?e:Xa(e,"institution-full",r=>cB(r,n))};m();var kx=(e,{settings:t,better:n,rounded:r})=>{if(t.passingScore===null)return e;
let o=Ht(t.passingScore),
i=a=>gl(r(a.score),o,n)<=0;return Xa(e,"below-passing-score",a=>a.filter(i))};m();var xx=({races:e,
notes:t},{places:n,last:r})=>{if(n===null)return{races:e,notes:t};let o=e.map(i=>{var h,
b;let a=yr(i.contenders),s=a.filter(({place:S})=>S<=n),u=(h=s[s.length-1])==null?void 0:h.place,l=s.
length>n?s.filter(({place:S})=>S===u):[],c=(b=a[s.length])==null?void 0:b.place,d=r?a.filter(({place:
S})=>S===
c):[],p=(S,O)=>S.map(({ranked:P})=>[P.entry.code,O]);return{race:{...i,contenders:s.map(({ranked:S})=>S)}
,
notes:[...p(l,"shared-rank-at-cut"),...p(d,"first-reserve")]}});return{races:o.map(({race:i})=>i),
notes:new y(
[...t,...o.flatMap(i=>i.notes)])}};var dB=[kx,wx,vx,xx];function mB({contenders:e}){var r;let t=yr(e),
n=new y;for(let{place:o}of t)n.set(
o,((r=n.get(o))!=null?r:0)+1);return t.map(({ranked:o,place:i})=>{var a;return[o.entry.code,{place:i,
holders:(a=n.get(i))!=null?a:1}]})}function Yd(e,t){let n={races:[{category:null,contenders:e}],
notes:new y},
{races:r,notes:o}=dB.reduce((i,a)=>a(i,t),n);return{races:r,notes:o,places:new y(r.flatMap(mB))}}m();
m();m();m();var Ya={id:
"Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
en:"January February March April May June July August September October November December".split(" ")}
;function Ui(e,t){var i;let[n="",r="",o=""]=e.split("-");return`${w(o)} ${(i=Ya[t][w(
r)-1])!=null?i:""} ${n}`}var pB=["","pebruari","","","","","","agt","","","nopember",""];function Tx(
e){
let t=e.toLowerCase();if(t.length<3)return null;let n=(o,i)=>[Ya.id[i],Ya.en[i],pB[i]].some(a=>a==null?
void 0:a.toLowerCase().startsWith(t)),r=Ya.id.findIndex(n);return r<0?null:r+1}var kn=(e,t)=>t==="id"?
e.replace(".",","):e,ae=(e,t)=>kn(x(e),t);function Ze(e,t){let[n="",r=""]=e.split(
"T"),o=r.slice(0,5).replace(":",t==="id"?".":":"),i=Ui(n,t);return n==="1899-12-30"?o:r===""||r==="00:00:00"?
i:`${i} ${o}`}function K(e,t){return typeof e=="object"?`\u201C${Ze(e.date,t)}\u201D`:`\u201C${typeof e==
"number"?ae(e,t):typeof e=="boolean"?x(e).toUpperCase():fB(e)}\u201D`}var fB=e=>{let t=[...e];return t.
length>60?`${t.slice(0,59).join("")}\u2026`:e};function Y(e,t,n=12){return Sx(e,t,t==="id"?"dan":
"and",n)}var Gg=(e,t)=>Sx(e,t,t==="id"?"atau":"or",e.length);function Sx(e,t,n,r){let o=e.slice(0,r),
i=e.
length-o.length,a=t==="id"?`${i} lainnya`:`${i} more`,s=i>0?[...o,a]:o;return s.length<2?s.join(""):
`${s.slice(0,-1).join(", ")} ${n} ${s[s.length-1]}`}function Xe({code:e,name:t,codeMadeUp:n}){return t===""?
e:n||e===""?K(t,"id"):`${K(t,"id")} (${e})`}var gB=5;function Ex({stage:e,entries:t,readings:n},{
method:r}){let i=t.map(l=>{var c,d;return{entry:l,
judges:(d=(c=n.get(l.code))==null?void 0:c.size)!=null?d:0}}).filter(({judges:l})=>l>0&&l<gB);if(r!==
"trimmed"||i.length===0)return[];let a=i.filter(({judges:l})=>l<pl),s=l=>l.map(({entry:c})=>Xe(c)),u={
reason:"few-to-trim",entries:s(i),whole:s(a)};return[{code:"METHOD_CAUTION",severity:"warning",stage:
e.
name,params:u}]}m();m();var Fn=e=>{var t,n;return(n=(t=e.decision)==null?void 0:t.rank)!=null?n:e.rank}
;var Cx=(e,t)=>new y(t.flatMap(n=>n.stage===e.name?[[n.entry,n]]:[]));function qg(e,t){return t.size===
0?e:e.map(n=>{var r,o;return{...n,rank:(o=(r=t.get(n.entry.code))==null?void 0:r.rank)!=null?o:n.rank}
}).
sort((n,r)=>n.rank-r.rank)}function Qd({standings:e}){return e.map(t=>({standing:t,rank:Fn(t)})).sort(
(t,n)=>t.rank-n.rank)}var Rx=(e,t)=>e.every(({code:n})=>t.has(n));function Dx(e,t,n,r){let o=new y(t.
map(({entry:s,rank:u})=>[s.code,u])),i=qg(t,n),a=new y(t.map(s=>[s.entry.code,Xe(s.entry)]));return[
...n.values()].flatMap(s=>{let{entry:u,rank:l,tab:c,cell:d}=s,p=(S,O=[])=>{var F;let P=S==="below-passing-score"||
S==="outdated"?"warning":"error",N=o.get(u),I={entry:(F=a.get(u))!=null?F:u,rank:l,reason:S,
others:O,...N===void 0?{}:{computed:N}};return[{code:"PLENARY_CONFLICT",severity:P,stage:e.name,tab:
c,
...d===null?{}:{cell:d},params:I}]};if(!o.has(u))return p("not-ranked");let h=i.filter(S=>S.rank===l&&
!n.has(S.entry.code));return h.length>0?p("taken",h.map(S=>Xe(S.entry))):i.filter(S=>S.rank<l).length!==
l-1?p("gap"):r.get(u)==="below-passing-score"?p("below-passing-score"):s.computed!==null&&s.computed!==
o.get(u)?p("outdated"):[]})}m();function hB(e,{place:t,holders:n}){return v.from({length:n},(r,o)=>{
var i;return(i=e[t-1+o])!=null?
i:0})}function em(e,t){let n=hB(e,t),[r=0]=n;return n.some(o=>o!==r)?"open":r>0?{amount:r}:null}m();
function yB({contenders:e},t){let n=yr(e).filter(({place:i})=>i<=t),r=n[n.length-1];if(r===void 0||n.
length<=t)return[];let o=n.filter(({place:i})=>i===r.place);return[{rank:r.ranked.rank,places:t,
entries:o.
map(({ranked:i})=>i.entry)}]}function bB({contenders:e},t){let n=yr(e);return[...new k(n.map(({place:
r})=>r))].
flatMap(r=>{let o=n.filter(a=>a.place===r);if(em(t,{place:r,holders:o.length})!=="open")return[];let i=o.
map(({ranked:a})=>a.entry);return[{rank:o[0].ranked.rank,places:o.length,entries:i,prize:!0}]})}
function Ax(e,t,n,r,o){
let a=(e.title&&"outcomes"in e.title?e.title.outcomes.map(u=>u.places):[]).filter(u=>n===null||u<n).
sort((u,l)=>l-u),s=n===null?a:[n,...a];return t.flatMap(u=>{let l=u.category===null?{}:{category:u.category}
,
c=new k;return[...s.flatMap(d=>yB(u,d)),...bB(u,r)].flatMap(d=>{if(c.has(d.rank))return[];if(c.add(d.
rank),!d.prize&&Rx(d.entries,o))return[];let p={...d,entries:d.entries.map(Xe),...l};return[{code:
"TIE_AT_CUT",severity:"warning",stage:e.name,params:p}]})})}m();function Ox(e,t,n){var i,a;if(n===null)return null;
if(e.title&&"name"in e.title)return e.title.name;
let o=((a=(i=e.title)==null?void 0:i.outcomes)!=null?a:[]).filter(s=>n<=s.places).sort((s,u)=>s.places-
u.places)[0];return o?o.name:t===null?null:`Top ${t}`}function Px(e,{precision:t,exactOn:n},r){
return t===null||n&&r.every(n)?e:new y([...e].map(([o,i])=>[
o,gr(i,t)]))}function wB(e,t){let n=new y;for(let{rank:i,score:a}of e){let s=n.get(i);(s===void 0||
gl(
a,s,t)<0)&&n.set(i,a)}let r=[...n.keys()],o=new y(r.map((i,a)=>{var s;return[i,n.get((s=r[a+1])!=null?
s:0)]}));return e.map(({rank:i,score:a})=>{let s=o.get(i);return s?Vd(a,s,t):null})}function vB(e,t){
return new y([...Ha(e,({entry:n})=>t(n))].flatMap(([n,r])=>n===null?[]:yr(r).map(({ranked:o,place:i}
)=>[
o.entry.code,{category:n,categoryRank:i}])))}var kB={category:null,categoryRank:null};function Wi(e,
t,n,r=[]){
let{settings:o,stages:i}=e,{stage:a}=t,s=po(e,a),u=i[i.length-1]===a,l={stage:a,method:o.method,
places:s,
last:u,panel:t,whole:null},c=Jn(o.method),{better:d}=c,p=Px(c.scores(t,o),c,[t]),h=o.carryOver?Px(Xd(
e,a,n,p),c,[...n.map(z=>z.panel),t]):p,b=t.entries.flatMap(z=>{let q=h.get(z.code);return q?[{entry:
z,
score:q}]:[]}),S=bx(o.tieBreaks,{panel:t,previous:n}),O=lx(b,S,o.decimals,d),P=z=>gr(z,o.decimals),N=Bd(
e.entries),I=Cx(a,r),F=Yd(qg(O,I),{settings:o,places:s,last:u,better:d,rounded:P,categoryOf:N}),M=u&&
o.winnersPerCategory?vB(O,N):null,B=wB(O,d),L=O.map((z,q)=>{var Q,de,ge,Pe,ce,se;let{code:Z}=z.entry,
W=(Q=F.places.get(Z))!=null?Q:null,V=I.get(Z);return{...z,stageScore:p.get(Z),judgeScores:new y([...(
de=
t.readings.get(Z))!=null?de:[]].map(([Ct,we])=>[Ct,we.score])),margin:(ge=B[q])!=null?ge:null,
advances:W!==
null,place:W,title:Ox(a,s,(Pe=W==null?void 0:W.place)!=null?Pe:null),prize:u&&W!==null?em(o.prizes,W):
null,...(ce=M==null?void 0:M.get(Z))!=null?ce:kB,cutNote:(se=F.notes.get(Z))!=null?se:null,vacated:
null,
...V===void 0?{}:{decision:V}}}),j=u?Ax(a,F.races,s,o.prizes,I):[];return{...l,standings:L,findings:
[
...Ex(t,o),...j,...Dx(a,O,I,F.notes)]}}m();function Vo(e,t){let n=e.entries.filter(i=>i.status==="running"),
r=t[t.length-1];if(r===void 0)return n;
let o=new k(r.standings.flatMap(({advances:i,entry:a})=>i?[a.code]:[]));return n.filter(i=>o.has(i.code))}
m();var Nx=({standings:e})=>new y(e.map(t=>[t.entry.code,t]));function Ix(e,{category:t},n){return e.
standings.filter(({entry:r,advances:o})=>r.status!=="running"&&o).filter(r=>r.category===t&&(n===null||
r.rank<=n)).map(({entry:r})=>r)}function $x(e,t,n){let r=Nx(t),o=e.standings.map(i=>{let a=r.get(i.entry.
code);if(a===void 0||a.advances===i.advances)return i;if(a.advances)return{...i,advances:!0,place:a.
place,title:a.title,cutNote:a.cutNote};if(n.has(i.entry.code))return i;let s={from:null,removed:Ix(t,
i,null)};return{...i,advances:!1,place:null,title:null,cutNote:"place-kept",vacated:s}});return{...e,
standings:o}}function Fx(e,t){let n=Nx(t),r=e.standings.map(o=>{var u,l;let i=n.get(o.entry.code);if(
o.
place===null||i===void 0)return o;let a=(l=(u=i.place)==null?void 0:u.place)!=null?l:null;if(a!==null&&
a<=o.place.place)return o;let s=Ix(t,o,a===null?null:i.rank);return s.length===0?o:{...o,vacated:{
from:a,
removed:s}}});return{...e,standings:r}}function _x(e){let t=e.flatMap(r=>r.rows),n=({marks:r})=>[...r.values(
)].some(o=>o.kind==="score");return new k(
t.filter(n).map(r=>{var o;return(o=r.entry)!=null?o:""}))}function Mx(e,t,n,r,o=[]){let i=n.filter(N=>N.
stage===t.name),a=(N,I)=>Wi(e,Wk(e,t,i,N),I,o),s=Vo(e,r),u=a(s,[...r]);if(e.entries.every(N=>N.status===
"running"))return u;let l=new k(s),c=_x(i),d=e.entries.filter(N=>N.status!=="running"&&c.has(N.code));
if(d.length===0)return u;let p=N=>a(e.entries.filter(I=>l.has(I)||N.includes(I)),r.map(I=>{var F;
return(F=
I.whole)!=null?F:I})),h=new k(e.stages.slice(r.length+1).map(N=>N.name)),b=_x(n.filter(N=>h.has(N.stage))),
S=d.filter(N=>b.has(N.code)),O=S.length===0?u:$x(u,p(S),b),P=p(d);return{...Fx(O,P),whole:P}}m();m();
var xB=2;function Lx(e,t){var l;if(Ho(e))return new k;let n=Ja(e),r=Ud(n),{axes:o,freedom:i}=r;if(i<=
o.length)return new k;let a=(l=Kd(r,n.judges.length))!=null?l:1,s=Wd(r,a)/i,u=n.blocks.filter(({
judges:c})=>{
let d=0,p=0;for(let{value:b,vector:S,right:O}of o){let P=c.reduce((N,I)=>N+S[I],0)/c.length;d+=P*O/(
b+
a),p+=s*P**2/(b+a)}let h=f.sqrt(s/c.length);return f.abs(d)>=f.max(t,h)&&f.abs(d)>xB*f.sqrt(p)});
return new k(
u.flatMap(({entries:c})=>c.map(({code:d})=>d)))}function jx(e,t){let n=v.from(e,([o,i])=>({entry:o,
units:Jt(i,t)}));n.sort((o,i)=>o.units>i.units?-1:
o.units<i.units?1:0);let r=0;return new y(n.map(({entry:o,units:i},a)=>{var s;return((s=n[a-1])==null?
void 0:s.units)!==i&&(r=a+1),[o,r]}))}function Bx(e,{stage:t,panel:n,method:r,standings:o},i){let{
decimals:a,
carryOver:s}=e.settings;if(r==="adjusted"||Jn(r).unit!=="points")return[];let u=Lx(n,.5/10**a);if(u.
size===0)return[];let l=Bi(n,"auto").scores,c=jx(new y(o.map(({entry:h,score:b})=>[h.code,b])),a),d=jx(
s?Xd(e,t,i,l):l,a),p=n.entries.filter(({code:h})=>u.has(h)).map(h=>({entry:Xe(h),places:f.abs(c.get(
h.code)-d.get(h.code))})).sort((h,b)=>b.places-h.places);return[{code:"METHOD_CAUTION",severity:
"warning",stage:t.name,params:{reason:"uneven-judges",entries:p}}]}m();m();m();m();m();function _n(e){
let t=f.floor(e/26);return(t>0?_n(t-1):"")+x.fromCharCode(65+e%26)}function Te(e,t,n=1,r=1){
let o=`${_n(t)}${e+1}`;return n===1&&r===1?o:`${o}:${_n(t+r-1)}${e+n}`}var zx=e=>[...e].reduce((t,n)=>t*
26+n.charCodeAt(0)-64,0)-1;function $r(e){var a;let[,t="",n="",r=t,o=n]=(a=/^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.
exec(e))!=null?a:[],i=[];for(let s=w(n)-1;s<w(o);s++)for(let u=zx(t);u<=zx(r);u++)i.push({row:s,
column:u});
return i}var Ux={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get("code");if(r===void 0)return[
];
let o=new y;for(let{entry:i,row:a}of e){let s=H(i.code),u=o.get(s);u?u.rows.push(a):s!==""&&o.set(s,
{code:i.code,rows:[a]})}return v.from(o.values()).flatMap(({code:i,rows:a})=>{let s=a[1];if(s===void 0)
return[];let u={code:i,rows:a.map(l=>l+1)};return[{code:"ENTRY_DUPLICATE_CODE",severity:"error",tab:
t,
cell:Te(s,r),params:u}]})}};m();var Wx={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get(
"name");if(r===void 0)return[];
let o=new y;for(let i of e){let a=_(i.entry.name);if(a===""||i.entry.status!=="running")continue;let s=o.
get(a);s?s.push(i):o.set(a,[i])}return v.from(o.values()).flatMap(i=>{let[a,s]=i;if(a===void 0||s===
void 0)return[];let u={name:a.entry.name,codes:i.map(({entry:l})=>l.code),rows:i.map(({row:l})=>l+1)}
;
return[{code:"ENTRY_DUPLICATE_NAME",severity:"warning",tab:t,cell:Te(s.row,r),params:u}]})}};m();m();
m();function Kx(e,t,n){var h,b;let r=0,o=0,i=!1,a=!1;for(let{name:S}of t){let O=(b=(h=e.marks.get(S))==
null?void 0:h.kind)!=null?b:"blank";O==="blank"?r+=1:O==="score"?o+=1:O==="recused"?i=!0:a=!0}let{
entry:s,
conflict:u,excluded:l,repeated:c}=n,d=r===t.length,p=o===t.length;return{row:e,entry:s,conflict:u,
excluded:l,
recused:i,blank:d,complete:p,unreadable:a,repeated:c}}m();m();m();m();function yl(e,t,n){let r=e.filter(
o=>o>=t&&o<=n);return r.length===1?r[0]:null}var TB=864e5,SB=R.UTC(1899,11,30);function EB(e,t){
return f.round(e*100+t)/100}function Gx({date:e,monthFirst:t},n,r){
let o=/^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})$/.exec(e);if(o===null)return null;let[i,a,s,
u,l,c]=o.slice(1).map(w);if(i>1900){let O=u===0&&l===0&&c===0,P=t?`${a}.${s}`:`${s}.${a}`;return O?
yl(
[w(P)],n,r):null}let d=f.round((R.UTC(i,a-1,s)-SB)/TB);if(d<0)return null;let p=d+(u*3600+l*60+c)/86400,
h=f.round(p*100)/100,b=d>0&&f.abs(p-h)*86400<1,S=c===0;return yl([...b?[h]:[],...S?[EB(d*24+u,l)]:[]],
n,r)}m();var CB=/^\d+$/,RB=/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/,DB=/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/,AB=/^[1-9]\d{0,2}( \d{3})+([.,]\d+)?$/,
OB=/^\d*[.,]\d+$/;function PB(e){return e.replace(/\p{Cf}/gu,"").replace(/\s/g," ").replace(
/[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g,
t=>x(t.charCodeAt(0)&15)).replace(/[\uff0c\u066b]/g,",").replace(/[\uff0e\u066c]/g,".").replace(
/[\u2212\uff0d]/g,
"-").replace(/\uff0b/g,"+").trim().replace(/^['\u2019]/,"")}function NB(e){let t=[];return CB.test(e)&&
t.push(w(e)),RB.test(e)&&t.push(w(e.replace(/\./g,"").replace(",","."))),DB.test(e)&&t.push(w(e.replace(
/,/g,""))),AB.test(e)&&t.push(w(e.replace(/ /g,"").replace(",","."))),OB.test(e)&&t.push(w(e.replace(
",","."))),t.filter(w.isFinite)}function tm(e,t,n){let r=/^([+-]?)(.*)$/.exec(PB(e));if(r===null)return null;
let o=NB(r[2]).map(i=>(r[1]==="-"?-i:i)+0);return o.length===1?o[0]:yl(o,t,n)}var IB=/^#(?:N\/A|[A-Z][A-Z0-9/_]*[!?])$/;
function nm(e,{min:t,max:n}){if(typeof e=="object")return{
kind:"date",date:e.date,likely:Gx(e,t,n)};if(typeof e!="string")return{kind:"not-number",value:e};if(
IB.
test(e.trim()))return{kind:"formula-error",value:e.trim()};let r=tm(e,t,n);return r===null?{kind:
"not-number",value:e}:{kind:"text-number",value:e,number:r}}function qx(e,t){let n={blank:[],
outOfRange:[],unreadable:[],formula:[]};for(let r of e)if(!(r.excluded||
r.recused))for(let o of t){let i=r.row.marks.get(o.name);i!==void 0&&$B(n,i,{line:r,criterion:o,at:i.
at})}return n}function $B(e,t,n){var o;let{criterion:r}=n;if("formula"in t&&e.formula.push(n),t.kind===
"blank")e.blank.push(n);else if(t.kind==="score"){let{value:i}=t;i>=r.min&&i<=r.max||e.outOfRange.push(
{...n,value:i})}else if(t.kind==="unreadable"){let i=t.formula?null:(o=t.cellValue)!=null?o:t.raw;e.
unreadable.push({...n,cellValue:i,reading:nm(t.raw,r)})}}m();function FB(e,t){if(e.kind==="score")return!0;
if(e.kind!=="unreadable")return!1;let{kind:n}=nm(e.raw,
t);return n==="text-number"||n==="date"}function _B(e,t){if(e.entry!==null)return!1;let n=e.code!==""||
e.name!=="";return t.some(r=>{let o=e.marks.get(r.name);return o===void 0||o.kind==="blank"?!1:n||FB(
o,r)})}function Zx(e,t){return e.rows.filter(n=>_B(n,t))}function bl({excluded:e,lines:t},n){var r,o;
return e.has(n)||((o=(r=t.get(n))==null?void 0:r.some(i=>i.
recused))!=null?o:!1)}function rm({sheet:e,strays:t,lines:n}){return(e==null?void 0:e.codeColumn)===
null&&t.length>0&&n.size===0}function MB(e,t){var r;let n=new y;for(let o of(r=e==null?void 0:e.rows)!=
null?r:[]){if(o.entry===null||!t.has(o.entry))continue;let i=n.get(o.entry);i?i.push(o):n.set(o.entry,
[o])}return n}function LB({sheet:e,criteria:t,entries:n,conflicts:r,excluded:o}){var a;let i=new y;
for(let[
s,u]of MB(e,n)){let l={entry:n.get(s),conflict:(a=r.get(s))!=null?a:null,excluded:o.has(s),repeated:
u.
length>1};i.set(s,u.map(c=>Kx(c,t,l)))}return i}function Hx(e){let{judge:t,tab:n,sheet:r,criteria:o,
expected:i,excluded:a}=e,s=LB(e),u=v.from(s.values()).flat(),l=r===null?[]:Zx(r,o);return{judge:t,
tab:n,
sheet:r,expected:i,excluded:a,missingColumns:o.filter(({name:c})=>{var d;return!((d=r==null?void 0:r.
columns.get(c))!=null&&d.length)}),lines:s,strays:l,marks:qx(u,o),touched:l.length>0||u.some(c=>!c.blank&&
!c.excluded)}}m();function fo(e){return e.competition.settings.missing==="assigned"}function Qa(e){
return e.provisional||
fo(e)?"warning":"error"}function om(e){return e.provisional?"warning":"error"}function jB(e,t){var r;
return bl(e,t.code)?!1:((r=e.lines.get(t.code))!=null?r:[]).some(o=>o.complete||
o.unreadable||o.repeated)?!0:e.sheet!==null&&e.missingColumns.length>0&&e.sheet.rows.length>0}var Jx={
scope:"stage",find:({check:e,sheetViews:t})=>{var n;return((n=e.reached)!=null?n:[]).filter(r=>fo(e)?
!t.some(o=>jB(o,r)):t.every(o=>bl(o,r.code))).map(r=>({code:"ENTRY_UNSCORED",severity:om(e),params:{
entry:Xe(r)}}))}};m();m();function es(e,t){return t.flatMap(({name:n})=>{let r=e.marks.get(n);return r===void 0||
r.kind===
"blank"?[]:[r]})}m();var Gt=(e,t)=>({entries:[Xe(e)],criteria:t===void 0?[]:[t.name],cells:1});
function im(e){let[t]=e;return t!==
void 0&&e.length===1?t:{entries:[...new k(e.flatMap(({entries:n})=>n))],criteria:[...new k(e.flatMap(
({criteria:n})=>n))],cells:e.reduce((n,{cells:r})=>n+r,0)}}var Vx=3;function Ki({entries:e},t){
return e.
length<=Vx?Y(e,t):`${e.length} ${t==="id"?"peserta":"entries"}`}function BB({criteria:e},t){return e.
length<=Vx?Y(e,t):`${e.length} ${t==="id"?"kriteria":"criteria"}`}function Rt(e,t){let n=`${e.cells} ${t==="id"?
"nilai":"scores"}`,r=t==="id"?"pada":"on";return`${Ki(e,t)} ${r} ${BB(e,t)}${e.cells===1?
"":` (${n})`}`}function xn(e,t,n){return t===void 0?e:n==="id"?`${e} dan ${t} lainnya`:`${e} and ${t} more`}
function te(e,t){return/^(juri|judge)\b/i.test(e)?e:t==="id"?`Juri ${e}`:`Judge ${e}`}var Xx={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,lines:o})=>v.from(o.values()).
flat().flatMap(({row:i,entry:a,conflict:s,recused:u})=>{if(s===null||u)return[];let l={judge:n.code,
where:Gt(a),reason:s};return es(i,e.criteria).map(({at:c})=>({code:"JUDGE_CONFLICT",severity:
"warning",tab:r,at:c,params:l}))}))};m();m();function zB({check:e,sheetViews:t}){let n=e.criteria.map(
({name:i})=>i),r=new y;return{byJudge:t.
map((i,a)=>{let s=[];for(let[u,l]of i.lines){let c=l[0];if(l.length>1||!c.complete||c.excluded||c.recused)
continue;let d=[];for(let b of n){let S=c.row.marks.get(b);d.push(S.kind==="score"?S.value:0)}let p={
sheetView:i,judge:a,row:c.row,entry:c.entry,marks:d};s.push(p);let h=r.get(u);h?h.push(p):r.set(u,[p])}
return s}),byEntry:v.from(r.values())}}var Yx=new A;function Qx(e){var n;let t=(n=Yx.get(e))!=null?n:
zB(e);return Yx.set(e,t),t}var br=e=>Qx(e).byJudge,ts=e=>Qx(e).byEntry;var UB=1e-4;function WB(e){
var r;let t=new y;for(let{marks:o}of e){let i=o.join(" ");t.set(i,((r=t.get(
i))!=null?r:0)+1)}let n=o=>o*(o-1)/2;return{equal:v.from(t.values()).reduce((o,i)=>o+n(i),0),all:n(e.
length)}}var KB=e=>e.length>1&&e.every(({marks:t})=>t.every((n,r)=>n===e[0].marks[r])),e0={scope:
"stage",find:e=>{if(!br(e).some(KB))return[];let t=br(e).map(o=>({rows:o,...WB(o)})),n=t.reduce((o,i)=>o+
i.equal,0),r=t.reduce((o,i)=>o+i.all,0);return t.flatMap(({rows:o,...i})=>{let[a]=o;if(a===void 0||i.
all===0||i.equal<i.all)return[];if(((n-i.equal+1)/(r-i.all+1))**(o.length-1)>UB)return[];let{judge:u,
tab:l}=a.sheetView,c={judge:u.code,rows:o.length};return[{code:"JUDGE_NO_VARIANCE",severity:
"warning",
tab:l,params:c}]})}};m();var t0={scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,
tab:r,lines:o})=>v.from(o.values()).
flat().filter(i=>i.recused).flatMap(({row:i,entry:a})=>es(i,e.criteria).filter(s=>s.kind==="recused").
map(({at:s})=>({code:"JUDGE_RECUSED",severity:"info",tab:r,at:s,params:{judge:n.code,where:Gt(a)}}))))}
;m();m();function am(e,t){let n=0,r=0;for(let[o,{weight:i,max:a}]of t.entries())!(i>0)||a===0||(n+=i*e[
o]/
a,r+=i);return r===0?0:100*n/r}var n0=e=>f.round(e*100)/100,r0={scope:"stage",find:e=>{let{criteria:
t,competition:n}=e.check,r=n.settings.
maxSpread;return r===null?[]:ts(e).flatMap(o=>{let i=o.map(({marks:l})=>am(l,t)),[a,s]=[f.min(...i),
f.max(...i)];return s-a<=r+1e-9?[]:[{code:"JUDGES_DISAGREE",severity:"warning",params:{entry:Xe(o[0].
entry),low:n0(a),high:n0(s),limit:r}}]})}};m();m();function wl(e,t){var i;let n=new y,r=a=>{let s=a;
for(let u=n.get(s);u!==void 0&&u!==s;u=n.get(s))
s=u;return s};for(let a of t)for(let s of a)n.has(s)||n.set(s,s),n.set(r(s),r(a[0]));let o=new y;for(
let a of e.
filter(s=>n.has(s))){let s=r(a);o.set(s,[...(i=o.get(s))!=null?i:[],a])}return v.from(o.values())}
var GB=1e-6,qB=.9,ZB=.5;function i0({marks:e},t){let n=0;for(let r=0;r<e.length;r++)e[r]===t.marks[r]&&
(n+=1);return n}function HB(e,t){var r;let n=[];for(let o of e)for(let i=0;i<o.length;i++)for(let a=i+
1;a<o.length;a++){let[s,u]=[o[i],o[a]],l=s.judge*t+u.judge,c=(r=n[l])!=null?r:{one:s,other:u,same:0,
marks:0,entries:0};c.same+=i0(s,u),c.marks+=s.marks.length,c.entries+=1,n[l]=c}return n.flatMap(o=>o===
void 0?[]:[o])}var o0=({same:e,marks:t})=>t===0?0:e/t;function JB(e){let t=({marks:o})=>o.reduce((i,
a)=>i+
a,0),n=e.map(o=>({row:o,sum:t(o)})).sort((o,i)=>o.sum-i.sum),r=n.slice(1);return{same:r.reduce((o,{
row:i},a)=>o+
i0(n[a].row,i),0),marks:r.reduce((o,{row:i})=>o+i.marks.length,0),entries:r.length}}function VB(e,t,
n){
if(e<=t)return 1;let r=(o,i)=>o===0?0:o*f.log(o/i);return f.exp(-n*(r(e,t)+r(1-e,1-t)))}function XB(
{
sheetViews:e},t){let n=({one:o,other:i})=>[o.sheetView.judge.code,i.sheetView.judge.code];return wl(
e.map(({judge:o})=>o.code),t.map(n)).map(o=>{var c;let i=t.filter(d=>o.includes(d.one.sheetView.judge.
code)),a=d=>i.reduce((p,h)=>p+h[d],0),s=(c=e.find(({judge:d})=>d.code===o[o.length-1]))==null?void 0:
c.tab,u=f.max(...i.map(d=>d.entries)),l={judges:o,entries:u,same:a("same"),marks:a("marks")};return{
code:"JUDGES_IDENTICAL",severity:"warning",...s&&{tab:s},params:l}})}var a0={scope:"stage",find:e=>{
let t=HB(ts(e),e.sheetViews.length),n=t.filter(u=>o0(u)>=qB);if(n.length===0)return[];let r=t.filter(
u=>!n.includes(u)),o=f.max(0,...r.map(o0)),i=new y(br(e).map(u=>{var l;return[(l=u[0])==null?void 0:
l.sheetView,JB(u)]})),a=({sheetView:u})=>{let{same:l,marks:c}=i.get(u);return(l+1)/(c+1)},s=n.filter(
({one:u,other:l,same:c,marks:d})=>{let p=f.max(o,a(u),a(l));return VB(c/d,p,ZB*d)<=GB});return XB(e,
s)}};m();m();function s0(e,t,n){for(let r of e){let o=t.find(i=>n(r,i));if(o!==void 0)return{judge:r,
entry:o}}
return null}function u0(e,t,n){var h,b,S,O;let r=new y;for(let P of t.values())for(let N of P)r.set(
N,((h=r.get(N))!=null?h:0)+1);let o=P=>(N,I)=>P(N)-P(I),i=o(P=>{var N;return(N=r.get(P))!=null?N:0}),
a=o(P=>{var N,I;return(I=(N=t.get(P))==null?void 0:N.length)!=null?I:0}),s=new y(e.flatMap((P,N)=>P.
map(I=>[I,N]))),u=e.map(()=>[]);for(let[P,[N]]of t)N!==void 0&&u[s.get(N)].push(P);let l=e.map((P,N)=>(
{
judges:P,entries:u[N]})).sort((P,N)=>N.judges.length-P.judges.length||N.entries.length-P.entries.length),
[c,d]=[(b=l[0])!=null?b:{judges:[],entries:[]},l.slice(1)],p=[];for(let P=!0;P;){P=!1;for(let N of d){
let I=(S=s0([...c.judges].sort(i),[...N.entries].sort(a),n))!=null?S:s0([...N.judges].sort(i),[...c.
entries].sort(a),n);if(I!==null){p.push(I),r.set(I.judge,((O=r.get(I.judge))!=null?O:0)+1),c={judges:
[
...c.judges,...N.judges],entries:[...c.entries,...N.entries]},d=d.filter(F=>F!==N),P=!0;break}}}
return p}var l0={scope:"stage",find:({check:e,sheetViews:t})=>{let{method:n,severityCorrection:r}=e.competition.
settings;if(e.reached===null||n!=="adjusted")return[];let o=new y(e.reached.map(({code:c})=>[c,t.filter(
d=>{var p;return(p=d.lines.get(c))==null?void 0:p.some(h=>h.complete&&!h.excluded)}).map(d=>d.judge.
code)])),i=wl(t.map(c=>c.judge.code),o.values());if(i.length<2)return[];let a=new y(t.map(c=>[c.judge.
code,c])),s=new y(e.reached.map(c=>[c.code,Xe(c)])),u=u0(i,o,(c,d)=>!bl(a.get(c),d)).map(({judge:c,
entry:d})=>{
var p;return{judge:c,entry:(p=s.get(d))!=null?p:d}});return[{code:"PANEL_DISCONNECTED",severity:r===
0?"error":"warning",params:{groups:i,joins:u}}]}};m();var c0={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,sheet:r,lines:o})=>v.from(o).
flatMap(([,[i,a,...s]])=>{var l;if(i===void 0||a===void 0||i.excluded)return[];let u=[i,a,...s].map(
c=>c.row.row+1);return[{code:"ROW_DUPLICATE_ENTRY",severity:"error",tab:n,at:{row:a.row.row,column:(
l=
r==null?void 0:r.codeColumn)!=null?l:0},params:{judge:t.code,entry:Xe(i.entry),rows:u}}]}))};m();
function YB(e){return e.sheet===null||!e.touched||rm(e)?[]:e.expected.filter(({code:t})=>!e.lines.has(
t)).map(Xe)}var d0={scope:"stage",find:({check:e,sheetViews:t})=>fo(e)?[]:t.flatMap(n=>{let r=YB(n);
if(r.length===0)return[];let o={judge:n.judge.code,entries:r};return[{code:"ROW_MISSING_ENTRY",
severity:om(
e),tab:n.tab,params:o}]})};m();m();m();var QB=6,ez=14;function tz(e,t,n){var i,a,s,u,l;if(f.abs(e.length-t.length)>n)return n+1;
let r=[],o=v.
from({length:t.length+1},(c,d)=>d);for(let c=1;c<=e.length;c+=1){let d=[c];for(let p=1;p<=t.length;p+=
1){let h=e[c-1]===t[p-1],b=c>1&&p>1&&e[c-1]===t[p-2]&&e[c-2]===t[p-1];d[p]=f.min(((i=o[p])!=null?i:0)+
1,((a=d[p-1])!=null?a:0)+1,((s=o[p-1])!=null?s:0)+(h?0:1),b?((u=r[p-2])!=null?u:0)+1:n+1)}[r,o]=[o,d]}
return(l=o[t.length])!=null?l:n+1}var m0=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");
function nz(e,t){let[n,r]=[m0(e),m0(t)];return n.length!==r.length?!1:n.some((o,i)=>o!==r[i]&&(o.length<
3||/\p{N}/u.test(o+r[i])))}function wr(e,t){let[n,r]=[_(e),_(t)],o=f.min(n.length,r.length);if(n===r||
o<QB||nz(e,t))return!1;let i=o<ez?1:2;return tz(n,r,i)<=i}var p0=(e,t)=>t===""?[]:e.filter(n=>_(n.name)===_(
t));function sm(e,t,n){var a;let[r,o]=p0(n,e.name);
if(r===void 0||o!==void 0||((a=t.sheet)==null?void 0:a.codeColumn)==null)return{};let i=t.strays.filter(
s=>_(s.name)===_(e.name));return t.lines.has(r.code)||i.length>1?{}:{fix:{kind:"label",old:e.code,
now:r.
code}}}function f0({row:e,entry:t},n){return!wr(e.name,t.name)||p0(n,e.name).length>0?{}:n.some(r=>r.
code!==t.code&&wr(e.name,r.name))?{}:{fix:{kind:"label",old:e.name,now:t.name}}}var g0=(e,t)=>e.length>=8&&
t.startsWith(e);function rz({row:e,entry:t}){if(e.name===""||t.name===""||
e.name===t.name)return!1;let[n,r]=[_(e.name),_(t.name)];return n!==""&&n!==r&&!g0(n,r)&&!g0(r,n)}
function oz({
check:e},t){if(t.sheet===null||t.sheet.codeColumn===null||t.sheet.nameColumn===null)return[];let n=v.
from(t.lines.values()).flat(),r=n.filter(rz);if(r.length===0)return[];if(r.length*2<=n.filter(({row:
i})=>i.
name!=="").length)return r;let o=new k(e.competition.entries.map(({name:i})=>_(i)));return r.filter(
({row:i})=>o.has(_(i.name)))}var h0={scope:"stage",find:e=>e.sheetViews.flatMap(t=>oz(e,t).map(n=>{
var s,
u;let{row:r,entry:o}=n,i={row:r.row,column:(u=(s=t.sheet)==null?void 0:s.nameColumn)!=null?u:0},a={
judge:t.
judge.code,entry:o.code,written:r.name,name:o.name};return{code:"ROW_NAME_MISMATCH",severity:
"warning",tab:t.tab,at:i,...f0(n,e.check.competition.entries),params:a}}))};m();var y0={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>n.strays.filter(r=>r.code!=="").map(
r=>{var o,i;return{code:"ROW_UNKNOWN_ENTRY",severity:"error",tab:n.tab,at:{row:r.row,column:(i=(o=n.
sheet)==null?void 0:o.codeColumn)!=null?i:0},...sm(r,n,e.competition.entries),params:{judge:n.judge.
code,entry:r.code}}}))};m();function iz(e,t,n){let{tab:r,sheet:o,strays:i}=e;return rm(e)?[{code:
"ROW_WITHOUT_CODE",severity:"error",tab:r,params:{name:""}}]:i.filter(a=>a.code==="").map(a=>{var c,
d,p;let s=(p=(d=o==null?void 0:
o.codeColumn)!=null?d:(c=es(a,t)[0])==null?void 0:c.at.column)!=null?p:0,u={row:a.row,column:s},l=sm(
a,e,n);return{code:"ROW_WITHOUT_CODE",severity:"error",tab:r,at:u,...l,params:{name:a.name}}})}var b0={
scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>iz(n,e.criteria,e.competition.entries))};m(
);var w0={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="formula-error")return[];let s={judge:t.code,where:Gt(o.line.entry,
o.criterion),value:a.value};return[{code:"SCORE_ERROR",severity:"error",tab:n,at:i,params:s}]}))};m(
);var v0={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>{let o=new k(r.unreadable.
filter(i=>i.reading.kind==="formula-error").map(i=>i.at));return r.formula.filter(({at:i})=>!o.has(i)).
map(({at:i,line:a,criterion:s})=>({code:"SCORE_FORMULA",severity:"warning",tab:n,at:i,params:{judge:
t.
code,where:Gt(a.entry,s)}}))})};m();m();var az=/^(\d+)(?:[.,](\d+))?\s?%$/;function sz(e,t){var r;
let n=typeof e=="string"&&t===100?az.exec(
e.trim()):null;return n===null?null:w(`${n[1]}.${(r=n[2])!=null?r:"0"}`)}function ns({reading:e,
cellValue:t,
criterion:n}){let{min:r,max:o}=n,i=(a,s)=>t===null||s===null||s<r||s>o?{}:{fix:{kind:a,old:t,now:s}}
;
switch(e.kind){case"text-number":return i("type",e.number);case"date":return i("score",e.likely);
case"not-number":return i("score",sz(e.value,o));default:return{}}}var k0={scope:"stage",find:({
sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="date")return[];let s={judge:t.code,where:Gt(o.line.entry,o.criterion),
date:a.date,likely:a.likely};return[{code:"SCORE_IS_DATE",severity:"error",tab:n,at:i,...ns(o),
params:s}]}))};m();function uz(e,t,{line:n,criterion:r}){var o,i,a;return n.repeated||((a=(i=(o=t.sheet)==null?
void 0:o.
columns.get(r.name))==null?void 0:i.length)!=null?a:0)>1?!1:!(fo(e)&&n.blank)}var x0={scope:"stage",
find:({check:e,sheetViews:t})=>e.reached===null?[]:t.filter(n=>n.touched).flatMap(n=>n.marks.blank.filter(
r=>uz(e,n,r)).map(({at:r,line:o,criterion:i})=>({code:"SCORE_MISSING",severity:Qa(e),tab:n.tab,at:r,
params:{judge:n.judge.code,where:Gt(o.entry,i)}})))};m();var T0={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="not-number")return[];let{min:s,max:u}=o.criterion,l=Gt(o.line.
entry,o.criterion),c={judge:t.code,where:l,value:a.value,min:s,max:u};return[{code:
"SCORE_NOT_NUMBER",
severity:"error",tab:n,at:i,...ns(o),params:c}]}))};m();var S0={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.outOfRange.map(({
at:o,value:i,line:a,criterion:s})=>({code:"SCORE_OUT_OF_RANGE",severity:"error",tab:n,at:o,params:{
judge:t.
code,where:Gt(a.entry,s),value:i,min:s.min,max:s.max}})))};m();m();var E0=(e,t)=>t%2===1?e[t>>1]:(e[
(t>>1)-1]+e[t>>1])/2;function um(e){return E0(Float64Array.from(
e).sort(),e.length)}var vl=[];function Zg(e,t){let n=0;for(let r=0;r<e.length;r++){if(r===t)continue;
let o=e[r],i=n++;for(;i>0&&vl[i-1]>o;i--)vl[i]=vl[i-1];vl[i]=o}return n===0?w.NaN:E0(vl,n)}var C0=5,
Hg=.25,lz=1.4826,cz=1.645,dz=.02,mz=8,pz=400;function D0({byJudge:e,byCriterion:t},n,r){let o=e[n],
i=o[r],a=i-Zg(t[r],n);return{fromOthers:a,fromOwn:o.length>1?i-Zg(o,r):a}}function fz(e){let{
criteria:t}=e.
check,n=br(e).map(o=>t.map((i,a)=>o.length===0?0:um(o.map(({marks:s})=>s[a])))),r=t.map(({min:o,max:
i})=>i>
o?i-o:w.POSITIVE_INFINITY);return o=>{let i=[],a=r.map(()=>[]);for(let{judge:s,marks:u}of o){let l=[
];
for(let c=0;c<r.length;c++){let d=(u[c]-n[s][c])/r[c];l.push(d),a[c].push(d)}i.push(l)}return{rows:o,
byJudge:i,byCriterion:a}}}function R0(e){let t=Float64Array.from(e,f.abs).sort(),n=t[t.length>>1];
return f.
max(dz,lz*n,t[f.floor(.9*t.length)]/cz)}function gz(e,t){let n=t.filter(({rows:i})=>i.some(a=>a.judge===
e));if(n.length<mz)return null;let r=f.max(1,f.floor(n.length/pz)),o=n.filter((i,a)=>a%r===0).flatMap(
i=>{let a=i.rows.findIndex(s=>s.judge===e);return i.byCriterion.map((s,u)=>D0(i,a,u))});return{
fromOthers:R0(
o.map(i=>i.fromOthers)),fromOwn:R0(o.map(i=>i.fromOwn))}}var hz=e=>f.max(...e)-f.min(...e);function yz(
e){
let t=e.byCriterion.map(n=>hz(n)>=Hg);return t.includes(!0)?e.rows.flatMap((n,r)=>{let o=[];for(let i=0;
i<
t.length;i++){if(!t[i])continue;let{fromOthers:a,fromOwn:s}=D0(e,r,i);a*s>0&&f.abs(a)>=Hg&&f.abs(s)>=
Hg&&o.push({row:n,criterion:i,fromOthers:a,fromOwn:s})}return o}):[]}var A0={scope:"stage",find:e=>{
let t=ts(e).filter(o=>o.length>=3).map(fz(e)),n=t.flatMap(yz);if(n.length===0)return[];let r=e.sheetViews.
map((o,i)=>n.some(({row:a})=>a.judge===i)?gz(i,t):null);return n.flatMap(({row:o,criterion:i,
fromOthers:a,
fromOwn:s})=>{let u=r[o.judge];if(!u||f.abs(a)<C0*u.fromOthers||f.abs(s)<C0*u.fromOwn)return[];let{
name:l,
min:c,max:d}=e.check.criteria[i],p=o.marks[i],h=f.round((p-a*(d-c))*100)/100,{sheetView:b,entry:S}=o,
O={judge:b.judge.code,entry:Xe(S),criterion:l,value:p,others:h};return[{code:"SCORE_OUTLIER",
severity:"info",tab:b.tab,at:o.row.marks.get(l).at,params:O}]})}};m();m();function lm(e){let t=2166136261;
for(let n=0;n<e.length;n++)t=f.imul(t^e.charCodeAt(n),16777619);return t}
function kl(e,t){let n=f.imul(e^e>>>16,2246822507)^t,r=f.imul(n^n>>>13,3266489909);return r^r>>>16}
function bz(e){
return e.kind==="score"?f.round(e.value*1e4)|0:lm(e.kind==="unreadable"?C.stringify(e.raw):e.kind)}
var O0=new A;
function wz(e){var n;let t=(n=O0.get(e))!=null?n:{byCode:lm(e.code),byName:lm(e.name)};return O0.set(
e,t),t}var Jg=(e,t)=>((e>>>0)%36**t).toString(36).padStart(t,"0"),P0=new A;function xl(e,t){let n=P0.
get(e),r=n===void 0?vz(e,t):n;return P0.set(e,r),r}function vz(e,t){let n=new v(12).fill(0),r=new v(
12).fill(0),o=v.from(e.columns.keys(),c=>({name:c,digest:lm(c)})),i=0,a=0,s=0,u=(c,d,p)=>{let h=(kl(
d,0)&65535)%12;c[h]=c[h]+kl(d,p)|0};for(let c of e.rows){let d=c.entry===null?void 0:t.get(c.entry);
if(d===void 0)continue;let p=0,h=0;for(let{name:S,digest:O}of o){let P=c.marks.get(S);P===void 0||P.
kind==="blank"?h+=1:p=p+kl(O,bz(P))|0}if(h===o.length)continue;let b=wz(d);i+=1,a=a+kl(p,1)|0,s=s+kl(
p,2)|0,u(n,b.byCode,p),u(r,b.byName,p)}if(i<3)return null;let l=[...n,...r].map(c=>Jg(c,3)).join("");
return`${Jg(a,12/2)}${Jg(s,12/2)}${l}${i}`}var cm=e=>w(e.slice(84));function N0(e,t,n){let r=0;for(
let o=n;o<
n+36;o+=3)e.slice(o,o+3)!==t.slice(o,o+3)&&(r+=1);return r}var I0=(e,t)=>e.slice(0,12)===t.slice(0,
12)&&
cm(e)===cm(t)&&f.min(N0(e,t,12),N0(e,t,48))>=3;var $0={scope:"stage",find:({check:e,sheetViews:t})=>{
let{orders:n,competition:r}=e;if(n===void 0)return[];
let o=new y(r.entries.map(i=>[i.code,i]));return t.flatMap(({judge:i,tab:a,sheet:s})=>{let u=n.get(i.
code),l=s===null||u===void 0?null:xl(s,o);if(u===void 0||l===null||!I0(u,l))return[];let c={judge:i.
code,rows:cm(l)};return[{code:"SCORE_ROWS_PERMUTED",severity:"error",tab:a,params:c}]})}};m();var _0=3,
M0=.2,kz=e=>Float64Array.from(e).sort()[f.floor(e.length/10)];function xz({criterion:e,highest:t,
others:n}){return n.length>=_0&&t<=M0*e.max&&2*t<kz(n)}var F0=(e,t)=>e.map(({marks:n})=>n[t]),L0={
scope:"stage",find:e=>{let t=br(e);return t.flatMap(n=>{let[r]=n;if(r===void 0||n.length<_0)return[];
let i=e.
check.criteria.map((l,c)=>{let d=f.max(...F0(n,c)),h=d<=M0*l.max?t.flatMap(b=>b===n?[]:F0(b,c)):[];
return{
criterion:l,highest:d,others:h}}).filter(xz);if(i.length===0)return[];let{judge:a,tab:s}=r.sheetView,
u={judge:a.code,criteria:i.map(({criterion:l})=>l.name),highest:f.max(...i.map(l=>l.highest)),usual:
um(
i.flatMap(l=>l.others))};return[{code:"SCORE_SCALE_SUSPECT",severity:"warning",tab:s,params:u}]})}};
m();var j0={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="text-number")return[];let s={judge:t.code,where:Gt(o.line.entry,
o.criterion),value:a.value,number:a.number};return[{code:"SCORE_TEXT_NUMBER",severity:"error",tab:n,
at:i,...ns(o),params:s}]}))};m();var dm=e=>e.reduce((t,n)=>t+n,0),B0=(e,t)=>dm(e.map((n,r)=>n*t[r].weight)),
Tz=[{basis:"sum",of:dm},{
basis:"mean",of:e=>dm(e)/e.length},{basis:"weighted-mean",of:(e,t)=>B0(e,t)/dm(t.map(n=>n.weight))},
{basis:"weighted-sum",of:B0},{basis:"score",of:am}];function Sz(e){return typeof e=="number"?e:
typeof e==
"string"&&e.trim()!==""?tm(e,0,1e6):null}function Ez(e,t){var r,o,i;let n=(i=(o=(r=/\.(\d+)$/.exec(x(
e)))==null?void 0:r[1])==null?void 0:o.length)!=null?i:0;return f.abs(e-t)<=.5*10**-f.min(n,6)+1e-9}
function Cz(e,t,n){let r=e.flatMap(i=>{let a=Sz(i.row.total);return a===null?[]:[{row:i,total:a}]}),
o=Tz.map(i=>({...i,off:r.filter(({row:a,total:s})=>!Ez(s,i.of(a.marks,n)))})).reduce((i,a)=>a.off.length<
i.off.length?a:i);return o.off.length*2>=r.length?[]:o.off.map(({row:{sheetView:i,row:a,entry:s,
marks:u},
total:l})=>({code:"TOTAL_MISMATCH",severity:"warning",tab:i.tab,at:{row:a.row,column:t},params:{
judge:i.
judge.code,entry:Xe(s),value:l,expected:f.round(o.of(u,n)*1e4)/1e4,basis:o.basis}}))}var z0={scope:
"stage",find:e=>br(e).flatMap(t=>{var r,o,i;let n=(i=(o=(r=t[0])==null?void 0:r.sheetView.sheet)==null?
void 0:o.totalColumn)!=null?i:null;return n===null?[]:Cz(t,n,e.check.criteria)})};m();m();m();
function vr(e,t){var n;return(n=e(t))!=null?n:{}}var mm=({competition:e,locate:t})=>{let{method:n,
carryOver:r,passingScore:o}=e.settings,i=Vn(n);if(i===
"points")return[];let a=(u,l)=>({code:"METHOD_CAUTION",severity:"warning",...vr(t,{kind:"setting",
key:u}),
params:l}),s=r&&e.stages.length>1;return[...n==="z-score"?[a("method",{reason:"standard-scores"})]:[
],
...n==="z-score"&&s?[a("carryOver",{reason:"standard-scores-carried"})]:[],...o!==null?[a(
"passingScore",{reason:"passing-score-unit",unit:i,value:o})]:[]]};m();var pm=({competition:e,locate:
t})=>{let n=e.stages.findIndex(o=>o.weight!==null);return e.settings.carryOver||
n<0?[]:[{code:"METHOD_CAUTION",severity:"warning",...vr(t,{kind:"stage",index:n,column:"weight"}),
params:{
reason:"stage-weights-unused"}}]};var U0={scope:"workbook",checks:[mm,pm]};m();m();m();function kt({
locate:e},t,n){let{setting:r,value:o,reason:i,allowed:a=[],stage:s,severity:u="error"}=n,
l={setting:r,value:o,reason:i,allowed:[...a]};return{code:"SETTING_INVALID",severity:u,...s&&{stage:
s},
...vr(e,t),params:l}}var fm=e=>{let{settings:t}=e.competition;if(!t.carryOver||t.method!=="rank-sum")return[
];let n={setting:"method",value:t.method,reason:"combination",allowed:["carryOver"]};return[kt(e,{
kind:"setting",key:"method"},n)]};m();var gm=e=>{var h,b,S;let{entries:t,settings:n,stages:r}=e.competition;
if(!n.winnersPerCategory)return[];
let o=t.map((O,P)=>({entry:O,index:P,key:_(O.category)})).filter(({entry:O})=>O.status==="running"),
i=({index:O})=>({kind:"entry",index:O,column:"category"}),a="entries.category",s=o.filter(({key:O})=>O===
""),u=s.map(({entry:O})=>Xe(O)),l=(b=(h=r[r.length-1])==null?void 0:h.name)!=null?b:"",c={setting:a,
value:"",reason:"category-blank",allowed:u,stage:l},d=new y;for(let{key:O}of o)d.set(O,((S=d.get(O))!=
null?S:0)+1);let p=d.size<2?[]:o.filter(({key:O})=>O!==""&&d.get(O)===1);return[...s.slice(0,1).map(
O=>kt(e,i(O),c)),...p.map(O=>{let P=O.entry.category;return kt(e,i(O),{setting:a,value:P,reason:
"category-alone",severity:"warning"})})]};m();var hm=e=>e.competition.criteria.flatMap(({min:t,max:n,
stage:r},o)=>{if(n>t&&n>0)return[];let i=[`> ${f.
max(t,0)}`];return[kt(e,{kind:"criterion",index:o,column:"max"},{...{setting:"criteria.max",value:n,
reason:"out-of-range",allowed:i},...r!==null&&{stage:r}})]});m();function Vg(e){let t=new k([""]);
return e.flatMap((n,r)=>{let o=n!==""&&t.has(n);return t.add(n),o?[
r]:[]})}var ym=e=>{let{stages:t,judges:n,criteria:r}=e.competition,o=Vg(t.map(({name:s})=>_(s))),i=Vg(
n.map(({code:s})=>H(s))),a=new k(t.flatMap(s=>{let u=je(e.competition,s);return Vg(u.map(({name:l})=>_(
l))).map(l=>r.indexOf(u[l]))}));return[...o.map(s=>{let u={setting:"stages.name",value:t[s].name,
reason:"duplicate"};return kt(e,{kind:"stage",index:s,column:"name"},u)}),...i.map(s=>{let u={
setting:"judges.code",value:n[s].code,reason:"duplicate"};return kt(e,{kind:"judge",index:s,column:
"code"},u)}),...v.
from(a,s=>{let u={setting:"criteria.name",value:r[s].name,reason:"duplicate"};return kt(e,{kind:
"criterion",index:s,column:"name"},u)})]};m();var bm=e=>e.competition.stages.flatMap((t,n)=>{let r=po(
e.competition,t);if(r===null||t.title===null||
!("outcomes"in t.title))return[];let o=t.title.outcomes.filter(u=>u.places>r);if(o.length===0)return[
];
let i=o.map(u=>`${u.places}: ${u.name}`).join("; ");return[kt(e,{kind:"stage",index:n,column:"title"}
,
{...{setting:"stages.title",reason:"outcomes-beyond-cut",severity:"warning"},value:i,allowed:[x(r)]}
)]});m();var wm=e=>{var c;let{settings:t,stages:n}=e.competition,r=n[n.length-1],o=(c=r&&po(e.competition,
r))!=
null?c:t.top,i=[x(o)],a=v.from({length:o},(d,p)=>{var h;return(h=t.prizes[p])!=null?h:0}),s=!t.rankedWinners&&
a.some(d=>d!==a[0]),u={setting:"rankedWinners",value:!1,reason:"prizes-unequal",allowed:i},l=t.prizes.
flatMap((d,p)=>p>=o&&d?[{index:p,amount:d}]:[]);return[...s?[kt(e,{kind:"setting",key:
"rankedWinners"},
{...u,...r&&{stage:r.name}})]:[],...l.slice(0,1).map(({index:d,amount:p})=>kt(e,{kind:"prize",place:
d+
1},{setting:`prizes.${d+1}`,value:p,reason:"prizes-unused",allowed:i,severity:"warning"}))]};m();var vm=e=>e.competition.stages.flatMap(
(t,n)=>{if(e.competition.criteria.length===0||je(e.competition,
t).length>0)return[];let r={setting:"criteria.name",value:"",reason:"empty",stage:t.name};return[kt(
e,{kind:"stage",index:n,column:"name"},r)]});m();var km=e=>{let{stages:t,criteria:n,judges:r,entries:
o}=e.competition,i=t.map(({name:u})=>u),a=new k(
o.map(({code:u})=>H(u))),s="unknown-reference";return[...n.flatMap(({stage:u},l)=>u===null||i.includes(
u)?[]:[kt(e,{kind:"criterion",index:l,column:"stage"},{setting:"criteria.stage",value:u,reason:s,
allowed:i})]),
...r.flatMap((u,l)=>[...u.stages.filter(c=>!i.includes(c)).map(c=>kt(e,{kind:"judge",index:l,column:
"stages"},{setting:"judges.stages",value:c,reason:s,allowed:i})),...u.conflicts.filter(c=>!a.has(H(c))).
map(c=>kt(e,{kind:"judge",index:l,column:"conflicts"},{setting:"judges.conflicts",value:c,reason:s}))])]}
;var W0={scope:"workbook",checks:[fm,ym,km,vm,hm,gm,bm,wm]};m();m();var xm=({competition:e,locate:t}
)=>{let{criteria:n,stages:r}=e,o=n.flatMap(({weight:a,stage:s},u)=>{
if(a>=0)return[];let l={of:"criteria",reason:"negative",value:a},c=vr(t,{kind:"criterion",index:u,
column:"weight"});return[{code:"WEIGHTS_INVALID",severity:"error",...s!==null&&{stage:s},...c,params:
l}]}),i=r.
flatMap(a=>{let s=je(e,a);if(s.length===0||s.some(({weight:c})=>c!==0))return[];let u={of:"criteria",
reason:"all-zero"},l=vr(t,{kind:"criterion",index:n.indexOf(s[0]),column:"weight"});return[{code:
"WEIGHTS_INVALID",severity:"error",stage:a.name,...l,params:u}]});return[...o,...i]};m();var Tm=({
competition:e,locate:t})=>{let n=e.stages.map(a=>a.weight);if(!e.settings.carryOver||n.every(
a=>a===null))return[];let r=(a,s)=>({code:"WEIGHTS_INVALID",severity:"error",...vr(t,{kind:"stage",
index:a,
column:"weight"}),params:{of:"stages",...s}}),o=n.flatMap((a,s)=>a!==null&&a<0?[r(s,{reason:
"negative",value:a})]:[]),i=n.indexOf(null);return i>=0?[...o,r(i,{reason:"partly-blank"})]:n.every(
a=>a===0)?
[r(0,{reason:"all-zero"})]:o};var K0={scope:"workbook",checks:[Tm,xm]};m();var G0={scope:"stage",
find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,sheet:o})=>e.criteria.
flatMap(({name:i})=>{var u,l;let a=(u=o==null?void 0:o.columns.get(i))!=null?u:[],s=a[1];return s===
void 0?[]:[{code:"COLUMN_DUPLICATE_CRITERION",severity:"error",tab:r,at:{row:(l=o==null?void 0:o.headerRow)!=
null?l:0,column:s},params:{judge:n.code,criterion:i,columns:a.map(_n)}}]}))};m();function Rz(e){let{
sheet:t,missingColumns:n}=e;if(t===null||t.headerRow===null&&t.rows.length===
0)return[];let r=n.map(({name:i})=>i);return v.from(t.columns.values()).every(i=>i.length===0)&&r.length>
0?[r.join(", ")]:r}var q0={scope:"stage",find:({sheetViews:e})=>e.flatMap(t=>Rz(t).map(n=>({code:
"COLUMN_MISSING_CRITERION",severity:"error",tab:t.tab,params:{judge:t.judge.code,criterion:n}})))};m(
);var Sm={scope:"stage",find:({check:e,begun:t})=>t?[]:[{code:"STAGE_NOT_BEGUN",severity:"info",
params:{
stage:e.stage.name}}]};m();function Dz(e){return e.sheet===null||e.expected.length===0?!1:e.sheet.headerRow===null?
e.sheet.rows.
length===0:!e.touched&&e.missingColumns.length===0}var Z0={scope:"stage",find:({check:e,sheetViews:t}
)=>t.
filter(Dz).map(({tab:n,judge:r})=>({code:"TAB_EMPTY",severity:Qa(e),tab:n,params:{judge:r.code}}))};
m();var H0={scope:"stage",find:({check:e,sheetViews:t})=>t.filter(n=>n.sheet===null&&n.expected.length>0).
map(({tab:n,judge:r})=>({code:"TAB_MISSING",severity:Qa(e),tab:n,params:{tab:n,judge:r.code,...e.stage.
scoreTab===void 0?{}:{within:!0}}}))};m();var J0={scope:"stage",find:({check:{protectedTabs:e=[]},
sheetViews:t})=>e.length===0?[]:t.filter(
({sheet:n,touched:r,tab:o})=>n!==null&&r&&!e.includes(o)).map(({tab:n,judge:r})=>({code:
"TAB_UNPROTECTED",severity:"info",tab:n,params:{judge:r.code}}))};var rs={TAB_MISSING:H0,TAB_EMPTY:
Z0,TAB_UNPROTECTED:J0,STAGE_NOT_BEGUN:Sm,COLUMN_MISSING_CRITERION:q0,
COLUMN_DUPLICATE_CRITERION:G0,ROW_MISSING_ENTRY:d0,ROW_WITHOUT_CODE:b0,ROW_UNKNOWN_ENTRY:y0,
ROW_DUPLICATE_ENTRY:c0,
ROW_NAME_MISMATCH:h0,SCORE_ROWS_PERMUTED:$0,SCORE_MISSING:x0,SCORE_NOT_NUMBER:T0,SCORE_TEXT_NUMBER:
j0,
SCORE_IS_DATE:k0,SCORE_OUT_OF_RANGE:S0,SCORE_ERROR:w0,SCORE_FORMULA:v0,SCORE_SCALE_SUSPECT:L0,
SCORE_OUTLIER:A0,
TOTAL_MISMATCH:z0,JUDGE_NO_VARIANCE:e0,JUDGES_IDENTICAL:a0,JUDGES_DISAGREE:r0,JUDGE_CONFLICT:Xx,
JUDGE_RECUSED:t0,
ENTRY_UNSCORED:Jx,PANEL_DISCONNECTED:l0,ENTRY_DUPLICATE_CODE:Ux,ENTRY_DUPLICATE_NAME:Wx,
SETTING_INVALID:W0,
WEIGHTS_INVALID:K0,METHOD_CAUTION:U0};var Az=g.values(rs).flatMap(e=>(e==null?void 0:e.scope)==="entries"?
[e]:[]),Xg=e=>Az.flatMap(t=>t.find(
e));m();m();m();var Oz=["SCORE_NOT_NUMBER","SCORE_OUT_OF_RANGE","SCORE_ERROR","SCORE_IS_DATE",
"TOTAL_MISMATCH","ROW_UNKNOWN_ENTRY","ROW_WITHOUT_CODE","ROW_NAME_MISMATCH"],Pz=10;function Nz({
draft:e,block:t}){return t===
null||t.columns>1||e.fix!==void 0||!Oz.some(n=>n===e.code)?null:C.stringify([e.code,e.severity,e.tab,
t.column])}function Iz(e){let t=[],n=-1;for(let r of[...e].sort((o,i)=>o.block.row-i.block.row)){let{
row:o,rows:i}=r.block,a=t[t.length-1];a!==void 0&&o===n?a.push(r):t.push([r]),n=o+i}return t}
function $z(e){
let[t]=e,n=e[e.length-1];if(e.length<Pz||(t==null?void 0:t.block)==null||(n==null?void 0:n.block)==null)
return e;let r=e.flatMap(({draft:{params:s}})=>"where"in s?[s.where]:[]),o=r.length===0?{}:{where:im(
r)},i={...t.draft.params,...o,more:e.length-1},a={...t.block,rows:n.block.row+n.block.rows-t.block.row}
;
return[{draft:{...t.draft,params:i},block:a}]}function V0(e){let t=[],n=new y;for(let r of e){let o=Nz(
r),i=o===null?void 0:n.get(o);o===null?t.push(r):i===void 0?n.set(o,[r]):i.push(r)}return[...t,...v.
from(n.values()).flatMap(r=>Iz(r).flatMap($z))]}function Fz(e){let t=[],n=v.from(e).sort((r,o)=>r.row-o.row||
r.column-o.column);for(let{row:r,column:o}of n){
let i=t[t.length-1],a=(i==null?void 0:i.row)===r?o-i.column:w.POSITIVE_INFINITY;i===void 0||a>i.columns?
t.push({row:r,column:o,rows:1,columns:1}):a===i.columns&&(t[t.length-1]={...i,columns:i.columns+1})}
return t}function os(e){let t=[],n=new y;for(let r of Fz(e)){let o=`${r.column}:${r.columns}`,i=n.get(
o),a=i===void 0?void 0:t[i];i!==void 0&&a!==void 0&&a.row+a.rows===r.row?t[i]={...a,rows:a.rows+1}:(
n.
set(o,t.length),t.push(r))}return t}var X0=({row:e,column:t})=>`${e}:${t}`;function _z({draft:e,
where:t},n){
if(!("where"in e.params))return e;let r=[];for(let o=n.row;o<n.row+n.rows;o++)for(let i=n.column;i<n.
column+n.columns;i++){let a=t.get(X0({row:o,column:i}));a!==void 0&&r.push(a)}return{...e,params:{
...e.
params,where:im(r)}}}function Mz({code:e,severity:t,tab:n,params:r,fix:o}){return C.stringify([e,t,n,
"where"in r?{...r,where:null}:r,o])}function Y0(e){var o;let t=new y,n=[];for(let i of e){if(i.at===
void 0){n.push({draft:i,block:null});continue}let a=Mz(i),s=(o=t.get(a))!=null?o:{draft:i,cells:[],
where:new y};
t.set(a,s),s.cells.push(i.at),"where"in i.params&&s.where.set(X0(i.at),i.params.where)}let r=v.from(
t.values()).flatMap(i=>os(i.cells).map(a=>({draft:_z(i,a),block:a})));return[...n,...V0(r)]}m();
function Lz(e,t){return t.some(n=>n.strays.length>0)?!0:t.some(n=>{var r;return(r=n.sheet)==null?
void 0:
r.rows.some(o=>o.entry!==null&&e.criteria.some(({name:i})=>{var s;let a=(s=o.marks.get(i))==null?
void 0:
s.kind;return a==="score"||a==="unreadable"}))})}function jz(e){let{competition:t,stage:n,criteria:r,
reached:o}=e,i=t.settings.conflicts==="exclude",a=Ir(t),s=o!=null?o:t.entries.filter(c=>c.status==="running"),
u=new y(s.map(c=>[c.code,c])),l=e.judges.map(c=>{var b,S,O,P;let d=new y;for(let N of s){let I=a(
c,N);I!==null&&d.set(N.code,I)}let p=new k(i?d.keys():[]),h=(b=e.sheets.get(c.code))!=null?b:null;
return Hx(
{judge:c,tab:(P=(O=h==null?void 0:h.tab)!=null?O:(S=e.tabName)==null?void 0:S.call(e,n,c))!=null?P:`${n.
name} \xB7 ${c.code}`,sheet:h,criteria:r,entries:u,expected:(o!=null?o:[]).filter(N=>!p.has(N.code)),
excluded:p,conflicts:d})});return{check:e,sheetViews:l,begun:Lz(e,l)}}var Q0=new A;function Em(e){
var n;
let t=(n=Q0.get(e))!=null?n:jz(e);return Q0.set(e,t),t}var Bz=g.values(rs).flatMap(e=>(e==null?void 0:
e.scope)==="stage"?[e]:[]);function zz(e){let t=new y(
e.sheetViews.map((i,a)=>[i.tab,a])),n=({draft:i})=>{var a,s;return(s=t.get((a=i.tab)!=null?a:""))!=null?
s:e.sheetViews.length},r=({block:i})=>{var a;return(a=i==null?void 0:i.row)!=null?a:-1},o=({block:i}
)=>{
var a;return(a=i==null?void 0:i.column)!=null?a:-1};return(i,a)=>n(i)-n(a)||r(i)-r(a)||o(i)-o(a)}
function Uz({
draft:e,block:t},n){let{at:r,...o}=e,i=t&&Te(t.row,t.column,t.rows,t.columns);return{...o,stage:n,
...i&&
{cell:i}}}function Yg(e){let t=Em(e),n=t.begun?Bz:[Sm];return Y0(n.flatMap(r=>r.find(t))).sort(zz(t)).
map(r=>Uz(r,e.stage.name))}m();var eT=[fm,mm,Tm,pm,ym,km,vm,xm,hm,gm,bm,wm],Wz=g.values(rs).flatMap(
e=>(e==null?void 0:e.scope)==="workbook"?e.checks:[]),Kz=[...eT,...Wz.filter(e=>!eT.includes(e))];
function Qg(e,t=()=>null){return Kz.
flatMap(n=>n({competition:e,locate:t}))}m();function eh(e){return Em(e).sheetViews.map(t=>{let n=v.from(
t.lines.values()).map(i=>i.filter(a=>!a.
excluded&&!a.blank)).filter(i=>i.length>0),r=n.filter(i=>i.some(a=>a.complete||a.recused)).length,o=fo(
e)||e.reached===null;return{stage:e.stage.name,judge:t.judge.code,scored:r,expected:o?n.length:t.expected.
length}})}m();var nT=31,Gz=/[\u00b7\-\u2013|:_]/u;function go(e){let t=[...e];return t.flatMap((n,r)=>{
if(!Gz.test(n))return[];
let[o,i]=[t.slice(0,r).join(""),t.slice(r+1).join("")];return[{left:o.trim(),right:i.trim(),at:r,
spaced:n===
"\xB7"||/\s$/.test(o)}]})}var qz=/[[\]:*?/\\]/g,Tl=e=>e.replace(qz," ").replace(/\s+/g," ").trim();
function Zz(e,t){
let n=nT-t.length-3;return`${e.length>n?`${e.slice(0,f.max(1,n-1)).trim()}\u2026`:e} \xB7 ${t}`}var Xo=(
e,t)=>Zz(
Tl(e.name),Tl(t.code)),Hz=(e,t)=>e.length>t?`${e.slice(0,t-1).trim()}\u2026`:e;function Sl(e,t,n){
let r=J.
ranking[n],o=nT-r.length-3,i=(u,l)=>Hz(Tl(u.name),l),s=t.some(u=>u!==e&&i(u,o)===i(e,o))?`${t.indexOf(
e)+1} `:"";return`${r} \xB7 ${s}${i(e,o-s.length)}`}function rT(e,t){let n=e.trim();if(!n.endsWith(
"\u2026"))return _(n)===_(Tl(t.name));let r=_(n.slice(0,-1));return r!==""&&_(Tl(t.name)).startsWith(
r)}function Cm(e,t){var o;let n=Jz(e,t),r=n.filter((i,a)=>n.findIndex(s=>Xz(i,s))===a);return r.length===
1&&(o=r[0])!=null?o:null}function Jz(e,t){let n=tT(e,t,(i,a)=>H(i.code)===H(a));if(n.length>0)return n;
let[r,...o]=t.stages;return r!==void 0&&o.length===0?Vz(e,t,r):tT(e,t,th)}var th=(e,t)=>_(t)!==""&&_(
t)===_(e.name),tT=(e,t,n)=>go(e).flatMap(({left:r,right:o})=>t.stages.filter(i=>rT(r,i)).flatMap(i=>tt(
t,i).filter(a=>n(a,o)).map(a=>({stage:i,judge:a})))),Vz=(e,t,n)=>tt(t,n).filter(r=>H(r.code)===H(e)||
th(r,e)||go(e).some(({left:o,right:i})=>rT(o,n)&&th(r,i))).map(r=>({stage:n,judge:r})),Xz=(e,t)=>e.stage===
t.stage&&e.judge===t.judge;var oT=e=>e.severity==="error";function Dt(e,t){let{competition:n,sheets:
r,decisions:o}=e,i=[...e.findings,
...Qg(n,e.locate)],a=[],s=[],u=!i.some(l=>oT(l)&&l.stage===void 0);for(let l of n.stages){let c=r.filter(
N=>N.stage===l.name),p=u||l===n.stages[0]?Vo(n,a):null,h={competition:n,stage:l,criteria:je(n,l),
judges:tt(
n,l),sheets:new y(c.map(N=>[N.judge,N])),reached:p,provisional:t.provisional,tabName:(N,I)=>{var F;
return(F=
N.scoreTab)!=null?F:Xo(N,I)},protectedTabs:e.protectedTabs,orders:e.orders.get(l.name)};i.push(...Yg(
h)),p!==null&&s.push(...eh(h));let b=N=>N.stage===l.name&&(oT(N)||N.code==="STAGE_NOT_BEGUN");if(!u||
p===null||i.some(b)){u=!1;continue}let S=Mx(n,l,r,a,o),O=e.locate({kind:"setting",key:"method"}),P=[
...S.findings,...Bx(n,S,a)];if(i.push(...P.map(N=>N.code==="METHOD_CAUTION"?{...N,...O}:N)),P.some(b)){
u=!1;continue}a.push(S)}return{findings:i,results:a,progress:s}}m();m();m();m();function U(e){return e===void 0||
e===""?"":typeof e=="object"?e.date.endsWith("T00:00:00")?e.date.slice(
0,10):Xn(e.date):x(e).trim()}var Xn=e=>e.replace("T"," "),El=e=>e.replace(" ","T"),ne=e=>typeof e!="number"&&
U(e)==="";function nt(e){var n;if(typeof e=="number")return e;if(typeof e!="string")return null;
let t=/^(-?\d+)(?:[.,](\d+))?$/.exec(e.trim());return t===null?null:w(`${t[1]}.${(n=t[2])!=null?n:
"0"}`)}
var Yz=(e,t)=>new R(R.UTC(e,t,0)).getUTCDate();function nh(e,t,n){return t<1||t>12||n<1||n>Yz(e,t)?
null:
`${e}-${x(t).padStart(2,"0")}-${x(n).padStart(2,"0")}`}function Yo(e){var a;if(typeof e=="object")return e.
date.slice(0,10);let t=U(e).toLowerCase(),n=/^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(t);if(n!==null)return nh(
w(n[1]),w(n[2]),w(n[3]));let r=/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(t);if(r!==null)return nh(
w(r[3]),w(r[2]),w(r[1]));let o=/^(?:[a-z']+,\s*)?(\d{1,2})\s+([a-z]+)\.?,?\s+(\d{4})$/.exec(t);if(o===
null)return null;let i=Tx((a=o[2])!=null?a:"");return i===null?null:nh(w(o[3]),i,w(o[1]))}function iT(
e){
return typeof e=="object"?e.date.slice(11,16).replace(":","."):U(e)}var is=e=>U(e).split(/[,;\n]/).map(
t=>t.trim()).filter(t=>t!=="");m();var sT=/^(.*\S)\s*[([]([^()[\]]*)[)\]]\s*$/,Qz=/^(.*?\S)[\s:,=\u2013-]+(\d{1,3}(?:[.,]\d+)?)\s*%\s*$/,
eU=/^(?:(?:bobot|weight)\s*[:=]?\s*)?(\d{1,3}(?:[.,]\d+)?)\s*%$/i,tU=/^(?:bobot|weight)\s*[:=]?\s*(\d{1,3}(?:[.,]\d+)?)$/i,
uT=/^(?:(?:maks(?:imal|imum)?|max(?:imum)?|skala|scale|nilai|skor|score)\.?\s*[:=]?\s*)?\d+(?:\s*(?:-|\u2013|s\.?\/?d\.?|sampai|to)\s*\d+)?$/i;
function as(e){var n,r;let t=e.replace(/\s+/g," ").trim();for(;;){let[,o="",i=""]=(n=sT.exec(t))!=null?
n:[];if(o==="")return null;if(uT.test(i.trim()))return w((r=/(\d+)\D*$/.exec(i))==null?void 0:r[1]);
t=o}}var aT=e=>w(e.replace(",","."));function rt(e){var i,a,s,u;let t=e.replace(/\s+/g," ").trim(),n=null;
for(;;){let[,l="",c=""]=(i=sT.exec(t))!=null?i:[],d=(a=eU.exec(c.trim()))!=null?a:tU.exec(c.trim());
if(l===""||d===null&&!uT.test(c.trim()))break;t=l,n!=null||(n=d===null?null:aT((s=d[1])!=null?s:""))}
let[,r="",o=""]=(u=Qz.exec(t))!=null?u:[];return r===""?{name:t,weight:n}:{name:r,weight:n!=null?n:
aT(
o)}}m();var rh=10,Qo=60;function Cl(e,t,n=rh){let r=e.values.slice(0,n).map(t),o=f.max(0,...r);
return o===0?
null:r.indexOf(o)}function ht(e,t){var s;let n=u=>typeof u=="string"&&t.columns.some(l=>De(u,l.header)),
r=Cl(e,u=>u.filter(n).length);if(r===null)return null;let o=new y;for(let[u,l]of((s=e.values[r])!=null?
s:[]).entries()){let c=typeof l=="string"?t.columns.find(d=>De(l,d.header)):void 0;c!==void 0&&!o.has(
c.key)&&o.set(c.key,u)}let i=[...o.keys()],a=e.values.map((u,l)=>({row:l,cell:c=>{var p;let d=o.get(
c);return d===void 0?"":(p=u[d])!=null?p:""}})).filter(({row:u,cell:l})=>u>r&&i.some(c=>!ne(l(c))));
return{part:t.part,tab:e.tab,headerRow:r,columns:o,rows:a}}function ot(e,t,n){let r=e==null?void 0:e.
columns.get(n);return e===null||r===void 0||t===void 0?null:{tab:e.tab,cell:Te(t,r)}}var lT=(e,t)=>e.
columns.map(n=>n.header[t]);var cT={code:$("Kode","Code","Kode Peserta","Kode Inovasi",
"Kode Proposal","No. Peserta","Nomor Peserta","Entry Code"),name:$("Nama Inovasi","Innovation",
"Inovasi","Judul Inovasi","Nama","Peserta","Nama Peserta","Judul","Inovasi yang Dinilai",
"Nama Inovasi yang Dinilai","Peserta yang Dinilai","Judul Proposal","Nama Proposal","Nama Karya",
"Judul Karya","Finalis","Entry","Participant","Innovation Name"),institution:$("Instansi",
"Institution","Unit","OPD","Perangkat Daerah","SKPD","Unit Kerja","Nama Instansi","Asal Instansi",
"Asal","Unit Pelaksana","Agency","Organization"),total:$("Total","Total",
"Jumlah","Nilai Akhir"),notesToCommittee:$("Catatan untuk Panitia","Notes to Committee","Catatan",
"Notes"),notesToEntrant:$("Catatan untuk Peserta","Notes to Entrant")},Rm={weight:"Bobot",maximum:
"Maks"},Pt=e=>g.keys(cT).find(t=>De(e,cT[t])),Ye=(e,t)=>{let n=_(t.name);return _(e)===n||_(e.replace(
/\([^()]*\)\s*$/,
""))===n||_(rt(e).name)===n},nU=(e,t)=>{var n;return(n=t.find(r=>_(r.name)===_(e)))!=null?n:t.find(r=>Ye(
e,r))};function ss(e){var o;let t=new y,n=new y,r=new y;for(let i of e){let a=H(i.code),s=_(i.name),
u=(o=t.get(a))!=null?o:i;t.set(a,u),n.set(i.code,u),r.set(s,r.has(s)?null:i)}return(i,a,s)=>{var u,l,
c;return s?(l=(u=n.get(i))!=null?u:t.get(H(i)))!=null?l:null:(c=r.get(_(a)))!=null?c:null}}function ei(
e,t,n,r,o){
var S,O,P,N,I,F,M;let i=B=>typeof B=="string"&&(Pt(B)!==void 0||r.some(L=>Ye(B,L))),a=Cl(e,B=>B.filter(
i).length,Qo),s=a===null?[]:((S=e.values[a])!=null?S:[]).map(B=>typeof B=="string"?B:""),u=new y,l=new y;
for(let[B,L]of s.entries()){let j=nU(L,r),z=Pt(L);j!==void 0?u.set(j.name,[...(O=u.get(j.name))!=null?
O:[],B]):z!==void 0&&!l.has(z)&&l.set(z,B)}let c=(P=l.get("code"))!=null?P:null,d=[...u].map(([B,[L=0]])=>(
{
criterion:B,column:L})),p=a===null?oU(e):[];for(let[B,L]of e.values.entries()){if(a===null||B<=a)continue;
let j=V=>{var de;let Q=l.get(V);return Q===void 0?"":(de=L[Q])!=null?de:""},z=U(j("code")),q=U(j(
"name")),Z=new y;for(let{criterion:V,column:Q}of d)Z.set(V,iU((N=L[Q])!=null?N:"",B,Q));let W=o(z,q,
c!==
null);W===null&&(oh(z,q)||rU(z,Z))||p.push({row:B,code:z,entry:(I=W==null?void 0:W.code)!=null?I:
null,
name:q,institution:U(j("institution")),marks:Z,total:j("total"),notesToCommittee:U(j(
"notesToCommittee")),notesToEntrant:U(j("notesToEntrant"))})}let h=(F=l.get("name"))!=null?F:null,b=(
M=l.get("total"))!=
null?M:null;return{stage:t,judge:n,tab:e.tab,headerRow:a,codeColumn:c,nameColumn:h,totalColumn:b,
columns:u,
rows:p}}var oh=(e,t)=>[e,t].some(n=>n===Rm.weight||n===Rm.maximum),rU=(e,t)=>[...t.values()].every(n=>n.
kind==="blank"||e===""&&n.kind==="unreadable"&&!ih(n.raw)),ih=e=>{var t;return typeof e=="string"?!ne(
e)&&(De(e,wn)||((t=e.match(/\p{L}/gu))!=null?t:[]).length<3||e.trim().startsWith("#")):e!==void 0};
function oU(e){
let t={code:"",entry:null,name:"",institution:"",marks:new y,total:"",notesToCommittee:"",
notesToEntrant:""};
return e.values.flatMap((n,r)=>n.some(o=>typeof o=="number")?[{...t,row:r}]:[])}function iU(e,t,n){
let r={
row:t,column:n};return typeof e=="number"?{kind:"score",value:e,at:r}:ne(e)?{kind:"blank",at:r}:
typeof e==
"string"&&De(e,wn)?{kind:"recused",at:r}:{kind:"unreadable",raw:e,at:r}}var dT=864e5,ah=R.UTC(1899,
11,30),aU="dd/mm/yyyy",sU="dd/mm/yyyy h:mm:ss",uU=e=>new R(ah+f.round(e*86400)*
1e3).toISOString().slice(0,19);function mT(e){let t=(R.parse(`${e}Z`)-ah)/dT;return w.isNaN(t)?e:t}
var lU=e=>e>
-693e3&&e<(R.UTC(1e4,0,1)-ah)/dT;function pT(e){var n;let t=(n=e==null?void 0:e.value)!=null?n:(e==null?
void 0:e.formula)===void 0?"":`=${e.formula}`;return typeof t!="number"||e===void 0||e.kind==="plain"?
{value:t,read:t}:e.kind==="percent"?{value:t,read:t,format:w.isInteger(t*100)?"0%":"0.00%"}:lU(t)?{
value:t,
read:{date:uU(t)},format:w.isInteger(t)?aU:sU}:{value:t,read:t}}var fT=e=>Cl(e,t=>t.filter(n=>typeof n==
"string"&&Pt(n)!==void 0).length),gT=(e,t,n)=>({tab:e,values:t.map(r=>v.from({length:n},(o,i)=>pT(r[
i]).
read))});function sh({rows:e}){var n;let t=e.length;for(;t>0&&((n=e[t-1])==null?void 0:n.every(r=>r===
void 0))!==!1;)t-=1;return{rows:e.slice(0,t),width:e.reduce((r,o)=>f.max(r,o.length),1)}}var cU=2e4,
dU=500;function hT(e){let{rows:t,width:n}=sh(e);return t.length>cU||n>dU}function yT(e,t){var o;let n=e.
filter(i=>!i.hidden),r=i=>{let{rows:a,width:s}=sh({...i,rows:i.rows.slice(0,20)});return fT(gT(i.name,
a,s))!==null};return(o=e.find(i=>i.name===t))!=null?o:n.find(r)}function uh(e,t,n){var l;let{rows:r,
width:o}=sh(e),i=(l=fT(gT(t,r,o)))!=null?l:0,a=f.max(0,2-i),s=[...v.from({length:a},()=>[]),...r];s[
1]=
[{value:n,kind:"plain"}];let u=s.map(c=>v.from({length:o},(d,p)=>pT(c[p])));return{values:u.map(c=>c.
map(({value:d})=>d)),formats:u.flatMap((c,d)=>c.flatMap(({format:p},h)=>p===void 0?[]:[{row:d,column:
h,
format:p}])),grid:{tab:t,values:u.map(c=>c.map(({read:d})=>d))},headerRow:i+a,formulas:s.flatMap((c,
d)=>c.
flatMap((p,h)=>d>i+a&&(p==null?void 0:p.formula)!==void 0?[{row:d,column:h}]:[]))}}var mU=/ \u00b7 (?:rumus|formulas): ([A-Z0-9:, ]+)$/;
function Rl({values:e}){var r,o,i,a;let[,t=""]=(i=mU.exec(x((o=(r=e[1])==null?void 0:r[0])!=null?o:
"")))!=
null?i:[],n=[];for(let{row:s,column:u}of t===""?[]:t.split(", ").flatMap($r))(a=n[s])!=null||(n[s]=[
]),
n[s][u]="=";return n}var pU=/^Lembar Juri \u00b7 (?:dikumpulkan|collected) .* \u00b7 (?:proses|run) ([0-9a-f]{8}) \u00b7 /,
bT=({values:e})=>{var t,n,r,o;return(o=(r=pU.exec(x((n=(t=e[1])==null?void 0:t[0])!=null?n:"")))==null?
void 0:r[1])!=null?o:null};function wT(e,t){let n=f.max(e.values.length,t.grid.values.length);return v.
from({length:n},(r,o)=>o).every(r=>{let[o=[],i=[]]=[e.values[r],t.grid.values[r]],a=f.max(o.length,i.
length);return v.from({length:a},(s,u)=>u).every(s=>{var u,l;return r===1&&s===0||fU((u=o[s])!=null?
u:"",(l=i[s])!=null?l:"")})})}var fU=(e,t)=>typeof e=="object"&&typeof t=="object"?e.date===t.date:e===
t;m();function vT(e,t){if(t.length===0)return e;let n=r=>{var o;return(r.kind==="score"||r.kind==="unreadable")&&
((o=t[r.at.row])!=null&&o[r.at.column])?{...r,formula:!0}:r};return{...e,rows:e.rows.map(
r=>({...r,marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();var gU=/(?:^|[^\p{L}])(?:rekap|recap|gabungan|klasemen)/iu,
hU=/^(?:salinan|copy of|hasil|results?|peringkat|ranking|ringkasan|summary|template|templat|format|blangko|contoh|petunjuk)(?!\p{L})/iu,
yU=/(?:^|[^\p{L}])(?:juri|judge)/iu,kT=e=>g.values(J).some(t=>De(e,t));function Gi(e){let t=e.trim();
return kT(t)||gU.test(t)?!1:hU.test(t)?/^(?:hasil|results?)/i.test(t)&&yU.test(t):!0}var Dl=e=>!Gi(e)&&
!kT(e.trim())&&!/^(?:salinan|copy of|templ|format|blangko|contoh|petunjuk)/i.test(e.trim());var Dm=new y;
function TT(e,t,n){let r=e.flatMap(i=>{let a=n.get(i);return a===void 0?[]:[{name:i,...a}]}),
o=e.flatMap(i=>{let a=n.has(i)?null:Cm(i,t);return a===null?[]:[{name:i,...a}]});return[...r,...o]}
var ST=(e,t)=>e.
stage===t.stage&&e.judge===t.judge;function ET(e,t,n=Dm){let r=TT(e,t,n);return r.flatMap(o=>{let i=r.
find(a=>ST(a,o));return i===void 0||i===o?[]:[{...o,first:i.name}]})}var lh=/^(?:salinan(?: dari)?|copy of|copy)\s+(?=\S)|\s*\(\d+\)$|\s+(?:copy|salinan)$/iu;
function CT(e,t,n=Dm){let r=Yn(e,t,n);return e.flatMap(o=>{var s;if(!lh.test(o)||r.some(u=>u.name===
o))return[];let i=o;for(;lh.test(i);)i=i.replace(lh,"").trim();let a=(s=r.find(u=>_(u.name)===_(i)))!=
null?s:Cm(i,t);return a===null?[]:[{name:o,stage:a.stage,judge:a.judge}]})}var xT=e=>H(e).replace(
/\p{N}+/gu,
"#");function RT(e,t,n=Dm){let r=new k(t.judges.map(a=>xT(a.code))),o=new k(t.stages.map(a=>_(a.name))),
i=new k(Yn(e,t,n).map(a=>a.name));return e.flatMap(a=>{if(i.has(a)||Cm(a,t)!==null)return[];let s=go(
a).find(({left:u,right:l})=>o.has(_(u))&&r.has(xT(l)));return s===void 0?[]:[{name:a,judge:s.right}]}
)}
function Yn(e,t,n=Dm){let r=TT(e,t,n),o=r.filter((a,s)=>r.findIndex(u=>ST(u,a))===s),[i]=t.stages;
return o.
length>0||i===void 0||t.stages.length>1?o:bU(e,i,tt(t,i))}function bU(e,t,n){var s,u;let r=new y;for(
let l of e.
filter(Gi))for(let{left:c,right:d}of go(l)){let p=n.filter(b=>ch(d,b)),[h]=p;h===void 0||p.length>1||
_(c)===""||r.set(_(c),[...(s=r.get(_(c)))!=null?s:[],{name:l,stage:t,judge:h}])}let o=[...r.values()].
map(l=>l.filter((c,d)=>l.findIndex(p=>p.judge===c.judge)===d)),i=f.max(0,...o.map(l=>l.length)),a=o.
filter(l=>l.length===i);return a.length===1?(u=a[0])!=null?u:[]:[]}var ch=(e,t)=>H(e)!==""&&(H(e)===
H(t.code)||_(e)===_(t.name));m();function DT({tables:e,rows:t}){return n=>{switch(n.kind){case"setting":
return ot(e.settings,t.settings.
get(n.key),"value");case"prize":return ot(e.settings,t.prizes.get(n.place),"value");case"entry":
return ot(
e.entries,t.entries[n.index],n.column);case"stage":return ot(e.stages,t.stages[n.index],n.column);
case"criterion":return ot(e.criteria,t.criteria[n.index],n.column);case"judge":return ot(e.judges,t.judges[
n.
index],n.column)}}}m();var wU=(e,t)=>e>0&&(e<1?t>1:e===1&&t>=20),AT=(e,t)=>e.rows.some(n=>t.some(({
name:r,max:o})=>{let i=n.
marks.get(r);return(i==null?void 0:i.kind)==="score"&&wU(i.value,o)})),vU=e=>e.replace(
/"[^"]*"|\\./g,
"").includes("%");function OT(e,t){let n=r=>{var s,u;let{row:o,column:i}=r.at;return r.kind!=="score"||
!vU((u=(s=t[o])==null?void 0:s[i])!=null?u:"")?r:{kind:"unreadable",raw:`${w((r.value*100).toPrecision(
12))}%`,cellValue:r.value,at:r.at,...r.formula&&{formula:!0}}};return{...e,rows:e.rows.map(r=>({...r,
marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();m();var Fr="General",PT=e=>e===Fr||e.startsWith(
"0");var fe=(e,t,n,r,o)=>o===void 0?{key:e,header:$(t,n),width:r}:{key:e,header:$(t,n),width:r,
format:o},
qi="@",NT="d mmmm yyyy",Al={part:"settings",tab:J.settings,columns:[fe("key","Kunci","Key",220),fe(
"value","Nilai","Value",380)]},Ol={part:"stages",tab:J.stages,columns:[fe("order","Urutan","Order",
70,
Fr),fe("name","Tahap","Stage",200),fe("weight","Bobot","Weight",80,Fr),fe("advance","Lolos",
"Advance",
80,Fr),fe("title","Predikat","Title",240),fe("form","Bentuk","Form",110),fe("date","Tanggal","Date",
140,NT),fe("scoreTab","Tab Nilai","Score Tab",180)]},Pl={part:"criteria",tab:J.criteria,columns:[fe(
"stage","Tahap","Stage",180),fe("name","Kriteria","Criterion",200),fe("weight","Bobot","Weight",80,
Fr),
fe("min","Min","Min",70,Fr),fe("max","Maks","Max",70,Fr),fe("description","Uraian","Description",380)]}
,
kr={part:"entries",tab:J.entries,columns:[fe("code","Kode","Code",80,qi),fe("name","Nama Inovasi",
"Innovation",320),fe("institution","Instansi","Institution",240),fe("category","Kategori","Category",
120),
fe("unitType","Jenis Unit","Unit Type",120),fe("innovator","Inovator","Innovator",200),fe("contact",
"Narahubung","Contact",160),fe("phone","No. WA","Phone",120,qi),fe("email","Email","Email",180),fe(
"link","Tautan Proposal","Proposal Link",180),fe("status","Status","Status",160),fe("reason",
"Alasan",
"Reason",240)]},Zi={part:"judges",tab:J.judges,columns:[fe("code","Kode","Code",70,qi),fe("name",
"Nama","Name",220),fe("role","Peran","Role",110),fe("institution","Instansi","Institution",240),fe(
"email","Email","Email",200),fe("phone","No. WA","Phone",120,qi),fe("stages","Tahap","Stages",180),
fe("conflicts","Benturan","Conflicts",180,qi)]},Nl={part:"institutions",tab:J.institutions,columns:[
fe("name","Instansi","Institution",280),fe("parent","Induk","Parent",240),fe("unitType","Jenis Unit",
"Unit Type",140),fe("required","Wajib","Required",80)]},us={part:"plenary",tab:J.plenary,columns:[fe(
"stage","Tahap","Stage",160),fe("entry","Kode","Code",80,qi),fe("computed","Peringkat Hitung",
"Computed Rank",90,"0"),fe("rank","Peringkat Putusan","Decided Rank",90,"0"),fe("reason","Alasan",
"Reason",420),
fe("votesFor","Setuju","For",80,"0"),fe("votesAgainst","Tidak","Against",80,"0")]},Hi={part:
"objections",tab:J.objections,columns:[fe("date","Tanggal","Date",120,NT),fe("sender","Pengirim",
"Sender",180),
fe("entry","Kode","Code",80,qi),fe("text","Isi","Text",360),fe("answer","Jawaban","Answer",360),fe(
"ruling","Putusan","Ruling",200),fe("reopens","Tahap Dibuka Kembali","Stage to Reopen",160)]},dh=[Al,
Ol,Pl,kr,Zi,Nl];m();m();function _r(e){var o;let t=[],n=(i,a)=>ot(e,i.row,a),r=(i,a,s,u,l=[])=>{var d;
let c={setting:`${(d=e==
null?void 0:e.part)!=null?d:""}.${a}`,value:s,reason:u,allowed:l};t.push({code:"SETTING_INVALID",
severity:"error",...n(i,a),params:c})};return{rows:(o=e==null?void 0:e.rows)!=null?o:[],findings:t,
report:r,place:n,
number:(i,a,s=()=>!0)=>{let u=i.cell(a);if(ne(u))return null;let l=nt(u);return l!==null&&s(l)?l:(r(
i,a,u,l===null?"not-a-number":"out-of-range"),null)},weight:(i,a,s)=>{let u=i.cell(a),l=nt(typeof u==
"string"?u.replace(/%\s*$/,""):u);if(l===null&&!ne(u)){let c={of:s,reason:"not-a-number",value:u};t.
push({code:"WEIGHTS_INVALID",severity:"error",...n(i,a),params:c})}return l},choice:(i,a,s)=>{let u=U(
i.cell(a)),l=bn(u,s);return u===""||l!==void 0?l!=null?l:null:(r(i,a,u,"not-allowed",s.map(([,c])=>c.
id)),null)}}}function Am(e,t,n){var i;if(t===null||t.rows.length>0)return;let r={setting:`${t.part}.${n}`,
value:"",reason:"no-rows",allowed:[]},o=(i=ot(t,t.headerRow+1,n))!=null?i:{tab:t.tab};e.findings.push(
{code:"SETTING_INVALID",severity:"warning",...o,params:r})}var ti=(e,t)=>e.rows.filter(n=>ne(n.cell(
t))?(e.report(n,t,"","empty"),!1):!0);function IT(e,t){let n=_r(e),r=ti(n,"name"),o=r.every(a=>ne(a.cell(
"weight")));return{items:r.map(a=>kU(
n,a,o,t)),rows:r.map(({row:a})=>a),findings:n.findings}}function kU(e,t,n,r){var a,s;let o=U(t.cell(
"stage")),i=e.weight(t,"weight","criteria");if(!n&&ne(t.cell("weight"))){let u={of:"criteria",reason:
"partly-blank"};e.findings.push({code:"WEIGHTS_INVALID",severity:"error",...e.place(t,"weight"),
params:u})}
return{stage:o===""?null:r(o),name:U(t.cell("name")),weight:i!=null?i:1,min:(a=e.number(t,"min"))!=null?
a:0,max:(s=e.number(t,"max"))!=null?s:100,description:U(t.cell("description"))}}m();function $T(e){
let t=_r(e);Am(t,e,"code");let n=t.rows.filter(o=>{var s,u,l;if(!ne(o.cell("code")))return!0;
let i=(l=(s=t.place(o,"code"))!=null?s:t.place(o,"name"))!=null?l:{tab:(u=e==null?void 0:e.tab)!=null?
u:""},a={name:U(o.cell("name"))};return t.findings.push({code:"ROW_WITHOUT_CODE",severity:"error",
...i,
params:a}),!1});return{items:n.map(o=>xU(t,o)),rows:n.map(({row:o})=>o),findings:t.findings}}
function xU(e,t){
var r;let n=o=>U(t.cell(o));return{code:n("code"),name:n("name"),institution:n("institution"),
category:n(
"category"),unitType:n("unitType"),innovator:n("innovator"),contact:n("contact"),phone:n("phone"),
email:n(
"email"),link:n("link"),status:(r=e.choice(t,"status",qo))!=null?r:"running",reason:n("reason")}}m();
function FT(e){let t=_r(e),n=ti(t,"name");return{items:n.map(o=>{var i;return{name:U(o.cell("name")),
parent:U(o.cell("parent")),unitType:U(o.cell("unitType")),required:(i=t.choice(o,"required",In))!=null?
i:!1}}),rows:n.map(({row:o})=>o),findings:t.findings}}m();function _T(e,t){let n=_r(e);Am(n,e,"code");
let r=ti(n,"code");return{items:r.map(o=>TU(o,t)),rows:r.
map(({row:o})=>o),findings:n.findings}}function TU(e,t){let n=r=>U(e.cell(r));return{code:n("code"),
name:n("name"),role:n("role"),institution:n("institution"),email:n("email"),phone:n("phone"),stages:
mh(
is(e.cell("stages")),t),conflicts:is(e.cell("conflicts"))}}function mh(e,t){let[n,...r]=e;if(n===void 0)
return[];for(let o=e.length;o>0;o-=1){let i=_(e.slice(0,o).join(" ")),a=t.find(s=>_(s)===i);if(a!==void 0)
return[a,...mh(e.slice(o),t)]}return[n,...mh(r,t)]}m();function MT(e){let t=_r(e),n=SU(ti(t,"name"));
return{items:n.map(o=>EU(t,o)),rows:n.map(({row:o})=>o),
findings:t.findings}}function SU(e){let t=n=>{var r;return(r=nt(n.cell("order")))!=null?r:w.MAX_VALUE}
;
return[...e].sort((n,r)=>t(n)-t(r)||n.row-r.row)}function EU(e,t){let n=t.cell("date"),r=RU(U(t.cell(
"title")));return r==="unreadable"&&e.report(t,"title",t.cell("title"),"outcomes"),!ne(n)&&Yo(n)===null&&
e.report(t,"date",n,"not-a-date"),{name:U(t.cell("name")),weight:e.weight(t,"weight","stages"),
advance:e.
number(t,"advance",o=>w.isInteger(o)&&o>=1),title:r==="unreadable"?null:r,form:e.choice(t,"form",Ua),
date:Yo(n),...ne(t.cell("scoreTab"))?{}:{scoreTab:U(t.cell("scoreTab"))}}}var CU=/;|^\s*\d+\s*[:=]/m;
function RU(e){if(e==="")return null;if(!CU.test(e))return{name:e};let n=e.split(/[;\n]/).map(i=>i.trim(
)).
filter(i=>i!=="").map(i=>{var s;let a=/^(\d+)\s*:\s*(.+)$/.exec(i);return a===null||w(a[1])<1?null:{
places:w(a[1]),name:(s=a[2])!=null?s:""}}),r=n.filter(i=>i!==null);return new k(r.map(i=>i.places)).
size===n.length&&r.length>0?{outcomes:r}:"unreadable"}m();m();var ls=["criteria","median","majority",
"previous","shared"];m();m();var LT=["competition","year","organizer","government","province","city",
"language","top","method",
"missing","tieBreaks","decimals","carryOver","passingScore","maxSpread","maxPerInstitution",
"winnersPerCategory","rankedWinners","letterScores","winnerTerm","severityCorrection","conflicts",
"judgeFiles","deadline","admins","objectionDays","prizes","plenaryDate","plenaryTime","plenaryPlace",
"ceremonyDate","ceremonyTime","ceremonyPlace","decisionDate","juryDecreeNumber","minutesNumber",
"decreeNumber",
"legalBasis","acknowledgedBy","copies","certificateDesign","signerName","signerPosition",
"signerGrade","signerNip"];m();m();var jT={kind:"text",word:$("Mengetahui","Acknowledged By")};m();
var BT={kind:"texts",word:$("Admin","Admin")};m();var zT={kind:"choice",word:$("Gabung Nilai Tahap",
"Carry Over"),choices:In};m();var UT={kind:"date",word:$("Tanggal Penyerahan","Ceremony Date")};m();
var WT={kind:"text",word:$("Tempat Penyerahan","Ceremony Place")};m();var KT={kind:"time",word:$(
"Waktu Penyerahan","Ceremony Time")};m();var GT={kind:"choice",word:$("Desain Piagam",
"Certificate Design"),choices:[["classic",$("klasik","classic")],["modern",$("modern","modern")]]};m(
);var qT={kind:"text",word:$("Kota","City")};m();var ZT={kind:"text",word:$("Nama Kompetisi",
"Competition")};m();var HT={kind:"choice",word:$("Benturan Kepentingan","Conflicts"),choices:[[
"exclude",$("keluarkan","exclude")],["include",$("hitung","include")]]};m();var JT={kind:"text",word:
$("Tembusan","Copies")};m();var VT={kind:"text",word:$("Batas Waktu","Deadline")};m();var XT={kind:
"number",word:$("Desimal","Decimals"),range:"0\u20136"};m();var YT={kind:"date",word:$(
"Tanggal Penetapan","Date")};m();var QT={kind:"text",word:$("Nomor SK","Decree Number")};m();var eS={
kind:"text",word:$("Pemerintah Daerah","Government")};m();var tS={kind:"choice",word:$("Berkas Juri",
"Judge Files"),choices:[["shared",$("bersama","shared")],
["separate",$("terpisah","separate")]]};m();var nS={kind:"text",word:$("Nomor SK Dewan Juri",
"Jury Decree Number")};m();var rS={kind:"choice",word:$("Bahasa","Language"),choices:[["id",$("id",
"id","Bahasa Indonesia","Indonesia")],["en",$("en","en","English","Inggris")]]};m();var oS={kind:
"text",word:$("Dasar Hukum","Legal Basis")};m();var iS={kind:"choice",word:$("Nilai di Surat",
"Scores in Letters"),choices:In};m();var aS={kind:"number",word:$("Maks per Instansi",
"Max per Institution"),range:"1, 2, 3 \u2026"};m();var sS={kind:"number",word:$(
"Batas Selisih Antarjuri","Max Spread")};m();m();var cs=["mean","trimmed","median","rank-sum",
"z-score","adjusted"];m();m();var uS={name:$("terkoreksi","adjusted"),score:{id:"nilai terkoreksi",
en:"adjusted score"},official:
"Nilai tahap adalah nilai terkoreksi: perbedaan keketatan antarjuri ditaksir dari semua nilai dengan kuadrat terkecil, lalu dikeluarkan dari nilai."}
;m();var lS={name:$("rata-rata","mean","average"),score:{id:"rata-rata",en:"mean"},official:
"Nilai tahap adalah rata-rata nilai semua juri yang menilai inovasi itu."};m();var cS={name:$(
"median","median"),score:{id:"median",en:"median"},official:
"Nilai tahap adalah nilai tengah (median) dari nilai para juri."};m();var dS={name:$(
"jumlah peringkat","rank-sum"),score:{id:"rata-rata peringkat",en:"mean rank"},official:
"Setiap juri membentuk peringkatnya sendiri, dan peserta diurutkan menurut rata-rata peringkat itu; makin kecil makin baik."}
;m();var mS={name:$("rata-rata terpangkas","trimmed","trimmed mean"),score:{id:
"rata-rata terpangkas",en:"trimmed mean"},official:
"Nilai tahap adalah rata-rata nilai juri setelah satu nilai tertinggi dan satu nilai terendah dikeluarkan (rata-rata terpangkas); bila juri yang menilai kurang dari tiga, dipakai rata-rata biasa."}
;m();var pS={name:$("skor baku","z-score"),score:{id:"skor baku",en:"standard score"},official:
"Nilai setiap juri dibakukan (dikurangi rata-rata juri itu, lalu dibagi simpangan bakunya), dirata-ratakan, dan dilaporkan sebagai 50 + 10 \xD7 skor baku."}
;var ni={mean:lS,trimmed:mS,median:cS,"rank-sum":dS,"z-score":pS,adjusted:uS};var fS={kind:"choice",
word:$("Metode","Method"),choices:$d(cs,ni)};m();var gS={kind:"text",word:$("Nomor Berita Acara",
"Minutes Number")};m();var hS={kind:"choice",word:$("Nilai Belum Diisi","Missing Scores"),choices:[[
"complete",$("wajib lengkap","complete")],["assigned",$("sesuai penugasan","assigned")]]};m();var yS={
kind:"number",word:$("Masa Sanggah","Objection Days"),range:"1\u2013365"};m();var bS={kind:"text",
word:$("Penyelenggara","Organizer")};m();var wS={kind:"number",word:$("Nilai Minimal Lolos",
"Passing Score")};m();var vS={kind:"date",word:$("Tanggal Pleno","Plenary Date")};m();var kS={kind:
"text",word:$("Tempat Pleno","Plenary Place")};m();var xS={kind:"time",word:$("Waktu Pleno",
"Plenary Time")};m();var TS={kind:"numbered",word:$("Uang Pembinaan","Prize")};m();var SS={kind:
"text",word:$("Provinsi","Province")};m();var ES={kind:"choice",word:$("Juara Berperingkat",
"Ranked Winners"),choices:In};m();var CS={kind:"auto-or-number",word:$("Koreksi Keketatan",
"Severity Correction"),auto:$("otomatis","auto")};m();var RS={kind:"text",word:$(
"Penandatangan Pangkat","Signer Grade")};m();var DS={kind:"text",word:$("Penandatangan Nama",
"Signer Name")};m();var AS={kind:"text",word:$("Penandatangan NIP","Signer NIP")};m();var OS={kind:
"text",word:$("Penandatangan Jabatan","Signer Position")};m();m();m();var PS={name:$("kriteria",
"criteria"),official:"rata-rata pada kriteria yang bobotnya terbesar, kemudian kriteria berikutnya"}
;m();var NS={name:$("mayoritas","majority"),official:
"perbandingan berpasangan: inovasi yang dinilai lebih tinggi oleh lebih banyak juri"};m();var IS={
name:$("median","median"),official:"nilai tengah (median) dari nilai para juri"};m();var $S={name:$(
"tahap sebelumnya","previous"),official:"nilai pada tahap sebelumnya"};m();var FS={name:$("bersama",
"shared"),official:""};var ds={criteria:PS,median:IS,majority:NS,previous:$S,shared:FS};var _S={kind:
"choices",word:$("Penentu Nilai Sama","Tie-breaks"),choices:$d(ls,ds)};m();var MS={kind:"number",
word:$("Jumlah Top","Top"),range:"1, 2, 3 \u2026"};m();var LS={kind:"choice",word:$("Sebutan Juara",
"Winner Term"),choices:[["Juara",$("Juara","Juara","Champion")],["Terbaik",$("Terbaik","Terbaik",
"Best")]]};m();var jS={kind:"choice",word:$("Juara per Kategori","Winners per Category"),choices:In}
;m();var BS={kind:"text",word:$("Tahun","Year")};var ph={competition:ZT,year:BS,organizer:bS,
government:eS,province:SS,city:qT,language:rS,top:MS,method:fS,
missing:hS,tieBreaks:_S,decimals:XT,carryOver:zT,passingScore:wS,maxSpread:sS,maxPerInstitution:aS,
winnersPerCategory:jS,
rankedWinners:ES,letterScores:iS,winnerTerm:LS,severityCorrection:CS,conflicts:HT,judgeFiles:tS,
deadline:VT,
admins:BT,objectionDays:yS,prizes:TS,plenaryDate:vS,plenaryTime:xS,plenaryPlace:kS,ceremonyDate:UT,
ceremonyTime:KT,
ceremonyPlace:WT,decisionDate:YT,juryDecreeNumber:nS,minutesNumber:gS,decreeNumber:QT,legalBasis:oS,
acknowledgedBy:jT,copies:JT,certificateDesign:GT,signerName:DS,signerPosition:OS,signerGrade:RS,
signerNip:AS};var DU=e=>e!=="prizes",Qn=LT.filter(DU).map(e=>({key:e,...ph[e]})),ms=ph.prizes.word;m(
);m();m();m();var Ae=Me(G(),""),ps=Me(co(G().check(ol(/^\d{4}-\d{2}-\d{2}$/))),null),ri=(e,t)=>It().check(
Pk(),Nr(
e),Nd(t)),oi=e=>Me(co(e),null);var zS=Ae;m();var US=Me(qe(G()),[]);m();var WS=Me(Je(),!1);m();var KS=ps;
m();var GS=Ae;m();var qS=Ae;m();var ZS=Me(Ot(["classic","modern"]),"classic");m();var HS=Ae;m();var JS=Ae;
m();var VS=Me(Ot(["exclude","include"]),"exclude");m();var XS=Ae;m();var YS=Ae;m();var QS=Me(ri(0,6),
2);m();var eE=ps;m();var tE=Ae;m();var nE=Ae;m();var rE=Me(Ot(["shared","separate"]),"shared");m();
var oE=Ae;m();var iE=Me(Ot(["id","en"]),"id");m();var aE=Ae;m();var sE=Me(Je(),!1);m();var uE=oi(ri(
1,1e5));m();var lE=oi(It().check(Nr(0)));m();var cE=Me(Ot(cs),"mean");m();var dE=Ae;m();var mE=Me(Ot(
["complete","assigned"]),"complete");m();var pE=oi(ri(1,365));m();var fE=Ae;m();var gE=oi(It());m();
var hE=ps;m();var yE=Ae;m();var bE=Ae;m();var wE=Me(qe(co(It().check(Nr(0)))),[]);m();var vE=Ae;m();
var kE=Me(Je(),!0);m();var xE=Me(Ik([Fk("auto"),It().check(Nr(0))]),"auto");m();var TE=Ae;m();var SE=Ae;
m();var EE=Ae;m();var CE=Ae;m();var RE=Me(qe(Ot(ls)),["criteria","shared"]);m();var DE=Me(ri(1,1e5),
10);m();var AE=Me(Ot(["Juara","Terbaik"]),"Juara");m();var OE=Me(Je(),!1);m();var PE=Ae;var NE={
competition:JS,year:PE,organizer:fE,government:nE,province:vE,city:HS,language:iE,top:DE,method:cE,
missing:mE,tieBreaks:RE,decimals:QS,carryOver:WS,passingScore:gE,maxSpread:lE,maxPerInstitution:uE,
winnersPerCategory:OE,
rankedWinners:kE,letterScores:sE,winnerTerm:AE,severityCorrection:xE,conflicts:VS,judgeFiles:rE,
deadline:YS,
admins:US,objectionDays:pE,prizes:wE,plenaryDate:hE,plenaryTime:bE,plenaryPlace:yE,ceremonyDate:KS,
ceremonyTime:qS,
ceremonyPlace:GS,decisionDate:eE,juryDecreeNumber:oE,minutesNumber:dE,decreeNumber:tE,legalBasis:aE,
acknowledgedBy:zS,copies:XS,certificateDesign:ZS,signerName:SE,signerPosition:CE,signerGrade:TE,
signerNip:EE};var Ji=re(NE),IE=Ji.parse({});var fs=(e,t=[])=>({fault:e,allowed:t});function FE(e){
var s;let t=IE,n=[],r=[],o=new y,i=new y,a=IU(
e);for(let{row:u,cell:l}of(s=e==null?void 0:e.rows)!=null?s:[]){let c=U(l("key")),d=l("value"),p=(S,
O=[],P="error")=>{var F,M;let N=(M=(F=ot(e,u,"value"))!=null?F:ot(e,u,"key"))!=null?M:{},I={setting:
c,value:d,
reason:S,allowed:O};r.push({code:"SETTING_INVALID",severity:P,...N,params:I})},h=$U(c),b=Qn.find(S=>De(
c,S.word));if(h!==null){let S=FU(d);n[h-1]!==void 0?p("duplicate"):!ne(d)&&(S===null||S<0)?p(
"not-a-number"):(n[h-1]=S,i.set(h,u))}else if(b!==void 0){if(o.has(b.key)){p("duplicate");continue}
if(o.set(
b.key,u),ne(d))continue;let S=AU(t,b,OU(d,b,a));"fault"in S?p(S.fault,S.allowed):t=S.settings}else c!==
""&&!ne(d)&&p("unknown-key",[],"warning")}return{settings:{...t,prizes:v.from(n,u=>u!=null?u:null)},
findings:r,rows:o,prizeRows:i}}function AU(e,t,n){if("fault"in n)return n;let r=Ji.safeParse({...e,[
t.
key]:n.value});return r.success?{settings:r.data}:{fault:"out-of-range",allowed:[NU(t)]}}function OU(
e,t,n){
let r=U(e);switch(t.kind){case"text":return typeof e=="number"&&f.abs(e)>1e15?fs("digits-lost"):{
value:r};case"number":{let o=nt(e);return o===null?fs("not-a-number"):{value:o}}case"auto-or-number":
{let o=De(r,t.
auto)?"auto":nt(e);return o===null?fs("not-allowed",[t.auto[n],"0","1"]):{value:o}}case"date":{let o=Yo(
e);return o===null?fs("not-a-date"):{value:o}}case"time":return{value:iT(e)};case"texts":return{
value:is(
e)};case"choice":{let o=bn(r,t.choices);return o===void 0?fs("not-allowed",$E(t.choices,n)):{value:o}
}case"choices":{let o=is(e).map(i=>bn(i,t.choices));return o.includes(void 0)?fs("not-allowed",$E(t.choices,
n)):{value:PU(o)}}}}function PU(e){let t=ls.filter(o=>o!=="shared"),n=e.filter((o,i)=>t.some(a=>a===
o)&&e.indexOf(o)===i),r=e.indexOf("shared");return[...n.filter(o=>r<0||e.indexOf(o)<r),"shared"]}var $E=(
e,t)=>e.
map(([,n])=>n[t]),NU=e=>e.kind==="number"&&e.range||"\u2265 0";function IU(e){let t=Qn.find(r=>r.key===
"language"),n=e==null?void 0:e.rows.find(({cell:r})=>t!==void 0&&De(U(r("key")),t.word));return n!==
void 0&&(t==null?void 0:t.kind)==="choice"&&bn(U(n.cell("value")),t.choices)==="en"?"en":"id"}
function $U(e){
var n;let t=/^(\p{L}+)(\d{1,3})$/u.exec(_(e));return t!==null&&De((n=t[1])!=null?n:"",ms)&&w(t[2])>0?
w(t[2]):null}function FU(e){var r;if(typeof e=="number")return e;let t=/^(?:rp\.?)?\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-))?$/i.
exec(U(e));if(t===null)return null;let n=t[2]===void 0||t[2]==="-"?"0":t[2];return w(`${((r=t[1])!=null?
r:"").replace(/\./g,"")}.${n}`)}var _U=["settings","stages","criteria","entries","judges",
"institutions"];function Ft(e){let t=new y;
for(let n of _U){let r=e.find(o=>De(o,J[n]));r!==void 0&&t.set(n,r)}return t}function _E(e){return[
...Ft(
e)].flatMap(([t,n])=>e.filter(r=>r!==n&&De(r,J[t])).map(r=>({name:r,first:n})))}var MU={name:Mk,
weight:null,
advance:null,title:null,form:null,date:null};function Tn(e){let t=(d,p)=>{let h=e.get(d);return h===
void 0?null:ht(h,p)},n={settings:t("settings",Al),stages:t("stages",Ol),criteria:t("criteria",Pl),
entries:t(
"entries",kr),judges:t("judges",Zi),institutions:t("institutions",Nl)},r=FE(n.settings),o=MT(n.stages),
i=o.items.length>0?o.items:[MU],a=d=>{var p,h;return(h=(p=i.find(b=>_(b.name)===_(d)))==null?void 0:
p.name)!=null?h:d},s=IT(n.criteria,a),u=$T(n.entries),l=_T(n.judges,i.map(d=>d.name)),c=FT(n.institutions);
return{competition:{settings:r.settings,stages:i,criteria:s.items,entries:u.items,judges:l.items,
institutions:c.
items},findings:[r,o,s,u,l,c].flatMap(d=>d.findings),tables:n,rows:{settings:r.rows,prizes:r.prizeRows,
stages:o.rows,criteria:s.rows,entries:u.rows,judges:l.rows}}}m();m();function Il(e){let t=new y;for(
let n of e){let r=t.get(n.id);t.set(n.id,r===void 0?n:{...r,tabs:[
...new k([...r.tabs,...n.tabs])]})}return[...t.values()]}m();m();var dt={COLUMN:["criterion",
"ignore"],ROW:["entry","ignore"],WEIGHTS:["written","totals","equal"],
NAMES:["same"],HIDDEN:["use","ignore"],SUMMARY:["use","ignore"],ODD_TAB:["use","ignore"],STAGE_TABS:
[
"judges"],SIDE_BY_SIDE:[],OTHER_TABLE:[],OWN_CRITERIA:["criteria"]};m();var fh="(?:(?:dewan\\s+)?(?:juri|judge|penilai|panelis)\\s*[.\\-#:]?\\s*(?:\\d{1,2}|[ivx]{1,4}|[a-z])|j\\.?\\s?\\d{1,2})(?![\\p{L}\\p{N}])",
LU=new RegExp(`^(?:(?:nilai|skor|score|total)\\s+)?(${fh}(?:\\s*[(:\u2013-].*)?)$`,"iu"),jU=/^(?:nilai\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)\s*[:.\-\u2013]?\s+(\p{L}.*)$/iu,
BU=new RegExp(`^(${fh})\\s*[-\u2013\xB7|:_/,]*\\s*(\\S.*)$`,"iu"),zU=new RegExp(`^(.*[^\\s\\p{L}\\p{N}]|.*\\s|.*\\))\\s*(${fh})\\s*[)\\]]?$`,
"iu"),UU=new k(["Juri","Nilai Juri","Skor Juri","Dewan Juri","Nilai Dewan Juri","Nama Juri",
"Penilai","Judge","Judges"].map(_));function mt(e){var n,r,o,i,a,s;let t=e.
replace(/\s+/g," ").trim();return(s=(a=(r=(n=LU.exec(t))==null?void 0:n[1])==null?void 0:r.trim())!=
null?a:(i=(o=jU.exec(t))==null?void 0:o[1])==null?void 0:i.trim())!=null?s:null}function Sn(e){var i,
a,s,u,l;let t=e.replace(/\s+/g," ").trim(),n=BU.exec(t);if(n!==null&&!/^\(/.test((i=n[2])!=null?i:""))
return{label:(a=n[1])!=null?a:"",rest:(s=n[2])!=null?s:""};let r=zU.exec(t),o=((u=r==null?void 0:r[1])!=
null?u:"").replace(/[\s\-\u2013\u00b7|:_/,([]+$/,"");return r===null||o===""?null:{label:(l=r[2])!=null?
l:"",
rest:o}}var ho=e=>UU.has(_(e));m();m();var WU=12,KU=["juri","dewanjuri","judge","penilai","panelis"],
hh=e=>KU.includes(_(e));function LE(e){
var t;return yh((t=qU(e))!=null?t:e.map(n=>n.trim()))}function yh(e){let t=new k(e.filter(r=>ME(r)).
map(H)),n=0;return e.map(r=>{if(ME(r))return gh(r,GU(r)?r:"");do n+=1;while(t.has(`j${n}`));return r.
includes("@")?{...gh(`J${n}`,""),email:r}:gh(`J${n}`,r)})}var ME=e=>[...e].length<=WU&&H(e)!==""&&!e.
includes("@"),GU=e=>!/\p{N}/u.test(e)&&[...e].length>3;function qU(e){let[t,...n]=e.map(r=>go(r).filter(
({right:o})=>H(o)!==""));for(let{left:r,right:o}of[...t!=null?t:[]].sort(ZU).reverse()){let i=_(r);
if(i===
""||hh(r))continue;let a=n.map(u=>{var l;return(l=u.find(c=>_(c.left)===i))==null?void 0:l.right}),s=[
o,...a].flatMap(u=>u!=null?u:[]);if(s.length===e.length&&new k(s.map(H)).size===s.length)return s}
return null}
var ZU=(e,t)=>w(e.spaced)-w(t.spaced)||e.at-t.at,HU=/^(?:nama\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)(?:\s+name)?\s*(?:[:=]\s*(.*))?$/i;
function jE({above:e}){var t,n;for(let r of e){let o=r.map(U);for(let[i,a]of o.entries()){let s=HU.exec(
a);if(s===null)continue;let l=(((t=s[1])!=null?t:"").trim()||((n=o.slice(i+1).find(c=>/\p{L}/u.test(
c)))!=null?n:"")).replace(/^[:=\s]+/,"");if(/\p{L}/u.test(l))return l}}return""}var gh=(e,t)=>({...Bk,
code:e,name:t});var bh=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|observasi|wawancara|administrasi|berkas|interview/i;
function BE(e){var s;let t=new y;for(let u of e)for(let{left:l,right:c}of go(u).filter(d=>d.spaced||
/[|:_\-\u2013]/.test(u))){let d=_(l);if(d===""||H(c)===""||hh(l)||mt(l)!==null)continue;let p=(s=t.get(
d))!=null?s:{stage:l,tabs:[]};p.tabs.some(h=>H(h.label)===H(c))||p.tabs.push({tab:u,label:c}),t.set(
d,p)}let n=[...t.values()].filter(u=>u.tabs.length>1),r=n.map(u=>new k(u.tabs.map(l=>H(l.label)))),o=(
u,l)=>bh.
test(u.stage)||r.some((c,d)=>d!==l&&u.tabs.some(p=>c.has(H(p.label)))),i=n.filter(o),a=i.length>1&&e.
every(u=>!JU(u,i));return{sets:a?i:[],unclear:!a&&VU(e)}}var JU=(e,t)=>!t.some(n=>n.tabs.some(r=>r.tab===
e))&&Sn(e)!==null;function VU(e){var n;let t=new y;for(let r of e){let o=Sn(r);if(o===null)continue;
let i=H(o.label);t.set(i,((n=t.get(i))!=null?n:new k).add(_(o.rest)))}return[...t.values()].some(r=>r.
size>1)}var XU=/(?:^|[^\p{L}])(?:lama|revisi|perbaikan|backup|cadangan|simulasi|uji\s?coba|tes|test|draf|draft|latihan|copy|salinan|old)(?:[^\p{L}]|$)|\(\d\)\s*$/iu,
YU=/(?:^|[^\p{L}])(?:tahun\s+lalu|sebelumnya|tahun\s+kemarin|last\s+year|previous)(?:[^\p{L}]|$)/iu,
zE=/(?:^|\D)((?:19|20)\d\d)(?!\d)/,QU=/(?:^|[^\p{L}])(?:hari|sesi|gelombang|kloter|ronde|day|session|round|batch)(?:[^\p{L}]|$)/iu,
eW=/juri|judge|penilai|panelis/i,wh=e=>eW.test(e)||mt(e)!==null||Sn(e)!==null,UE=e=>{var t;return zE.
test(e)?w((t=zE.exec(e))==null?void 0:t[1]):null},vh=e=>!wh(e)&&(bh.test(e)||QU.test(e)),gs=e=>`tab/${_(
e)}`;function WE(e,t,n){let r=e.map(({tab:a})=>a),o=nW(r);if(!t&&o!==null)return n.has(o.id)?[]:[o];
let i=r.map(a=>tW(a,r));return i.every(a=>a!==null)?[]:r.flatMap((a,s)=>{var c;let u=(c=i[s])!=null?
c:null;if(u===null||t&&u!=="old"||n.has(gs(a)))return[];let l=dt.ODD_TAB;return[{id:gs(a),kind:
"ODD_TAB",tab:a,tabs:[a],params:{tab:a,reason:u},options:l,default:null}]})}function tW(e,t){let n=t.filter(
s=>s!==e);if(XU.test(e))return"old";let r=UE(e),o=r!==null&&n.some(s=>{var u;return((u=UE(s))!=null?
u:r+1)>r});if(YU.test(e)||o)return"time";let i=!wh(e)&&n.length>1&&n.every(s=>wh(s)),a=vh(e)&&n.some(
s=>!vh(s));return i||a?"unlike":null}function nW(e){let[t]=e;return t===void 0||e.length<2||!e.every(
vh)?null:{id:`stages/${e.map(_).join("+")}`,kind:"STAGE_TABS",tab:t,tabs:[...e],params:{tabs:[...e]}
,
options:dt.STAGE_TABS,default:null}}m();m();var rW=["No","No. Urut","Nomor","Nomor Urut","Number",
"Urutan","Urut","Tahun","Year","Tanggal","Date",
"Timestamp","Stempel Waktu","Cap Waktu","Jam","No. Undian","Nomor Undian","ID"],oW=["Total","Jumlah",
"Sum","Total Nilai","Total Skor","Nilai Total","Skor Total","Jumlah Nilai","Jumlah Skor",
"Total Score","Score Total","Subtotal","Sub Total","Grand Total","Rata-rata","Rerata",
"Nilai Rata-rata","Rata-rata Nilai","Skor Rata-rata","Average","Mean","Average Score","Nilai Akhir",
"Skor Akhir","Hasil","Hasil Akhir","Final","Final Score","Result","Persentase","Percentage","Bobot",
"Weight","Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Nilai Terbobot",
"Nilai Tertimbang","Skor Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min"],iW=[
"Peringkat","Rank","Ranking","Rangking",
"Juara","Place"],aW=new k([...rW,...oW,...iW].map(_)),KE=new k(["Nilai","Skor","Score","Scores",
"Poin","Point","Points"].map(_)),GE=e=>KE.has(e),ii=e=>_(e)===""||aW.has(_(e))||Pt(e)!==void 0||kr.columns.
some(t=>De(e,t.header));function qE(e){let t=e.filter(n=>!KE.has(n));return t.length>0?t:[...e]}
function ZE({tables:e,criteria:t},n,r){let o=new k(t.map(_)),i=[...t],a=e.flatMap(s=>s.columns.filter(
u=>(u.kind==="numbers"||u.isMeant&&u.max!==null)&&!o.has(u.key)).map(u=>({table:s,one:u})));for(let{
table:s,one:u}of a){let l=`column/${u.key}`,c=r.get(l);c==="criterion"&&!i.some(p=>_(p)===u.key)&&i.
push(u.name);let d=t.some(p=>wr(p,u.name)&&!s.columns.some(({key:h})=>h===_(p)));c===void 0&&!d&&n.push(
sW(l,s,u))}return i}var sW=(e,{tab:t},{column:n,key:r,name:o})=>({id:e,kind:"COLUMN",tab:t,tabs:[t],
params:{header:o,column:_n(n),doubt:GE(r)?"sum-misfit":"some-tabs"},options:dt.COLUMN,default:null});
m();m();m();function kh(e,t){let n=t===1?"":` (${t})`;return e.slice(0,31-n.length)+n}var xh="Lembar Juri \xB7 ",
HE=e=>xh+e,Th=e=>typeof e=="string"&&e.startsWith(xh),dn=e=>{var t;return Th((t=e.values[1])==null?
void 0:
t[0])};function Nt(e,t,n,r,o,i,a=""){let s=u=>[u,...r.slice(1).map(()=>"")];return{name:e,values:[s(
t),s([xh+n,a].filter(u=>u!=="").join(" \xB7 ")),r.map(u=>u.header),...o.map(u=>r.map(l=>l.value(u)))],
headerRow:2,frozenColumns:i,widths:r.map(u=>u.width),formats:r.map(u=>{var l;return(l=u.format)!=null?
l:""}),layout:a}}m();m();var Mr=(...e)=>new k(e.map(_)),uW=[["code",Mr("Kode","Code","No. Peserta",
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
"Saran dan Masukan")]],lW=Mr("Total","Jumlah","Jml","Sum","Subtotal","Sub Total","Grand Total",
"Rata-rata","Rata2","Rerata","Average","Mean","Avg","Nilai Akhir","Skor Akhir","Hasil Akhir","Hasil",
"Final","Final Score","Result","NA","Akhir","Persentase","Percentage","Persen","Terbobot",
"Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min","Bobot","Weight",
"Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Skor x Bobot","Nilai Tertimbang",
"Skor Tertimbang","Nilai Terbobot","Skor Terbobot","Total Keseluruhan","Konversi","NR"),cW=/^[\s]*[\u03a3\u01a9\u2211][\s\p{L}]*$/u,
dW=Mr("Peringkat","Rank","Ranking","Rangking","Juara","Place","Posisi","Rangkin","Pemeringkatan"),mW=/(?:^|[^\p{L}])(?:peringkat|rank(?:ing)?|rangking|juara|urutan\s+juara)(?:[^\p{L}]|$)/iu,
pW=/^(?:hadir|kehadiran|izin|ijin|sakit|alpa|alfa|absen|umur|usia|age|tinggi|berat|harga|price|volume|vol|anggaran|budget|realisasi|pagu|stok|gaji|honor|honorarium|tarif|hp|nohp|nowa|telepon|telp|notelp|notelepon|phone|wa|whatsapp|nip|nik|rt|rw|kodepos|jumlah(?:peserta|orang|anggota|barang|unit|biaya|anggaran|hari|juri|halaman|penduduk|pegawai)|qty|kuantitas|durasi|jarak|luas|npwp|rekening|norekening)(?:rp|rupiah|tahun|cm|kg|orang|menit|hari)?$/,
Sh=/^(?:nama|name|judul|title|asal|daftar|unit|jenis|nilai|skor|score)\s+(?:of\s+|dari\s+)?/i,fW=/\s+(?:pengusul|peserta|penyelenggara|pelaksana|lomba|terdaftar|name|juri|(?:yang|yg)\s+(?:dinilai|diusulkan|dilombakan))$/i,
gW=["name","code","institution","category"],hW=e=>e.replace(/\s+/g," ").trim();function JE(e){var n,
r;let t=_(e);return t===""?null:dW.has(t)?"rank":lW.has(t)?"sum":(r=(n=uW.find(([,o])=>o.has(t)))==null?
void 0:n[0])!=null?r:null}function Om(e){var a,s,u,l;let t=JE(e);if(t!==null)return t;let n=e.replace(
Sh,""),r=(l=(u=(a=Sh.exec(e))==null?void 0:a[1])!=null?u:(s=Sh.exec(e))==null?void 0:s[0])!=null?l:
"";
if(n!==e){let c=Om(n);if(/^(?:nilai|skor|score)/i.test(r))return c==="sum"||c==="rank"?c:null;if(c!==
null)return c}let o=e.replace(fW,"");return o===e?null:Om(o)}function pt(e){var s;let t=hW(e);if(cW.
test(t))return"sum";let n=JE(t);if(n!==null)return n;if(pW.test(_(t)))return"matter";let r=Om(t);if(
r!==
null)return r;let o=t.replace(/\s*[([][^()[\]]*[)\]]\s*$/,"");if(o!==t&&o!==""){let u=pt(o);if(u!==null)
return u}if(mW.test(t))return"rank";let i=t.split(/\s*[/,&+|\n]\s*|\s+(?:dan|atau|and|or)\s+/i).filter(
u=>u.trim()!=="");if(i.length<2)return null;let a=i.map(u=>Om(u));return a.every(u=>u!==null)&&(s=gW.
find(u=>a.includes(u)))!=null?s:null}var yW=/[\u03a3\u01a9\u2211]|(?:^|[^\p{L}])(?:total|jumlah|jml|sum|subtotal|rata|rata2|rerata|rataan|average|avg|mean|akhir|final|terbobot|tertimbang|weighted|persentase|konversi)(?:[^\p{L}]|$)/iu;
function Vi(e){let t=pt(e);return t==="sum"||t!=="matter"&&yW.test(e)}var bW=Mr("Hasil","Result",
"Final","Konversi","Akhir"),$l=e=>{let t=pt(e);return t==="matter"||t===null||bW.has(_(e))};m();m();
var Fl="Nilai",Xi=e=>typeof e=="string"?e.trim():"";function VE(e,{placeOf:t}){if(t===void 0)return e;
let n=new y([...e.columns].map(([o,i])=>[o,i.map(a=>t({row:-1,column:a}).column)])),r=e.rows.map(o=>(
{
...o,marks:new y([...o.marks].map(([i,a])=>[i,{...a,at:t(a.at)}]))}));return{...e,totalColumn:null,
columns:n,
rows:r}}var Eh=$("Juri","Judge","Nama Juri","Judge Name","Kode Juri","Penilai","Nama Penilai",
"Dewan Juri","Nama Dewan Juri","Panelis","Reviewer","Email Juri"),wW=$("Email","Email Address",
"Alamat Email","Username","Nama Pengguna"),vW=$("Timestamp","Timestamp","Stempel Waktu","Cap Waktu"),
XE=$("Kriteria","Criterion","Kriteria Penilaian","Aspek","Aspek Penilaian","Indikator","Komponen",
"Unsur"),Ch=$("Nilai",
"Score","Skor","Value","Poin","Points"),YE=e=>De(e,Ch),QE=e=>e.some(t=>De(t,Eh))&&e.some(t=>De(t,XE))&&
e.some(t=>De(t,Ch));function kW(e){for(let[t,n]of e.values.slice(0,Qo).entries()){let r=n.map(Xi),o=l=>r.
findIndex(c=>De(c,l)),i=l=>r.findIndex(c=>Pt(c)===l),a=o(Eh)>=0||o(vW)<0?o(Eh):o(wW),[s,u]=[i("code"),
i("name")];if(a>=0&&(s>=0||u>=0)){let[l,c]=[o(XE),o(Ch)];return{header:t,judge:a,code:s,name:u,
criterion:l,
score:c}}}return null}function eC(e){let t=kW(e);if(t===null)return null;let n=u=>U(u[t.judge]),r=e.
values.slice(t.header+1),o=u=>!ne(u[t.code])||!ne(u[t.name]),i=new y;for(let u of r){let l=_(n(u));l!==
""&&o(u)&&!i.has(l)&&i.set(l,n(u))}if(i.size<2)return null;let a=t.criterion>=0&&t.score>=0,s=a?TW(r,
t):[];return{tab:e.tab,layout:a?"list":"rows",views:[...i].map(([u,l])=>{let c=d=>_(n(d))===u;return a?
SW(e,t,s,l,c):xW(e,t,l,c)})}}function xW(e,{header:t,judge:n},r,o){var s;let i=((s=e.values[0])!=null?
s:[]).map(()=>""),a=e.values.map((u,l)=>l===t?u.map((c,d)=>d===n?"":c):l<t||o(u)?u:i);return{label:r,
grid:{tab:e.tab,values:a}}}function TW(e,{criterion:t}){let n=new y;for(let r of e){let o=U(r[t]);_(
o)!==""&&!n.has(_(o))&&n.set(_(o),o)}return[...n].map(([r,o])=>({key:r,name:o}))}function SW(e,t,n,r,
o){
var I,F,M,B;let{header:i,judge:a,code:s,name:u,criterion:l,score:c}=t,d=(F=(I=e.values[i])==null?
void 0:
I.length)!=null?F:0,p=[a,l,c],h=new y,b=new y,S=new y,O=v.from({length:d+n.length},()=>"");for(let[L,
j]of e.values.entries()){if(L<=i||!o(j))continue;let z=n.findIndex(de=>de.key===_(U(j[l]))),q=H(U(j[
s]))||
_(U(j[u]));if(z<0||q==="")continue;let Z=(M=S.get(q))!=null?M:[],W=Z.find(de=>!h.has(`${de},${d+z}`)),
V=W!=null?W:L;W===void 0&&(S.set(q,[...Z,L]),b.set(L,O.map((de,ge)=>{var Pe;return p.includes(ge)?"":
(Pe=j[ge])!=null?Pe:""})));let Q=b.get(V);Q!==void 0&&(Q[d+z]=(B=j[c])!=null?B:""),h.set(`${V},${d+z}`,
{row:L,column:c})}let P=e.values.map((L,j)=>{var z;return j===i?[...L.map((q,Z)=>p.includes(Z)?"":q),
...n.map(q=>q.name)]:(z=b.get(j))!=null?z:O}),N=({row:L,column:j})=>{var z;return(z=h.get(`${L},${j}`))!=
null?z:{row:L,column:j<d?j:L<0?c:f.max(s,u)}};return{label:r,grid:{tab:e.tab,values:P},placeOf:N}}m(
);function Yi(e){let t=f.max(0,...e.map(n=>{var r,o,i;return(i=(o=(r=/\.(\d+)$/.exec(x(n)))==null?
void 0:r[1])==null?void 0:o.length)!=null?i:0}));return .5*10**-f.min(t,6)+1e-9}var xr=e=>e.reduce((
t,n)=>t+
n,0),EW=[{kind:"sum",of:xr},{kind:"mean",of:e=>xr(e)/e.length}],CW=[{kind:"maximum",of:e=>f.max(...e)}
,
{kind:"minimum",of:e=>f.min(...e)}];function Pm(e,t){var i;let n=Yi(e.map(({value:a})=>a)),r=RW(e).flatMap(
a=>{let s=e.filter(({value:l,sources:c})=>f.abs(l-a.of(c))<=n).length;if(s===0||s<e.length*t)return[
];
let u=OW(e,s,n,a);return[{derived:a.derived,share:s/e.length,evidence:u}]}),o=f.max(...r.map(({
evidence:a})=>a));
return(i=r.find(({evidence:a})=>a===o))!=null?i:null}function RW(e){var a,s;let t=(s=(a=e[0])==null?
void 0:a.sources.length)!=null?s:0;if(t===0)return[];let n=t>1?EW.map(({kind:u,of:l})=>({derived:{
kind:u},
parameters:0,of:l})):[],r=PW(e),o=(u,l)=>({derived:{kind:"weighted",weights:u},parameters:l,of:c=>xr(
c.map((d,p)=>{var h;return d*((h=u[p])!=null?h:0)}))}),i=xr(e.map(({value:u})=>u))/xr(e.map(({
sources:u})=>xr(
u)));return[...n,...r===null?[]:[o(r.map(nC),t),o(r,t)],...i>0&&w.isFinite(i)?[{...o(v(t).fill(i),1),
...t>1?{derived:{kind:"sum"}}:{}}]:[]].filter(({derived:u})=>u.kind!=="weighted"||!DW(u.weights))}
var DW=e=>e.
filter(t=>t>1e-9).length===1&&e.some(t=>f.abs(t-1)<1e-6),AW=20;function OW(e,t,n,{parameters:r,of:o}
){
let i=e.flatMap(({value:b,sources:S})=>[b,...S]),a=f.max(...i)-f.min(...i),s=e.slice(0,AW),u=s.flatMap(
({value:b},S)=>s.flatMap(({sources:O},P)=>P===S?[]:[f.abs(b-o(O))<=n])),l=2*n/(a+2*n),c=u.filter(b=>b).
length/f.max(1,u.length),d=e.length-t,p=f.max(0,t-r),h=f.min(1,f.max(l,c));return p*-f.log2(h)-d*f.log2(
e.length)}function tC(e){var r,o;let t=Yi(e.map(({value:i})=>i)),n=CW.find(({of:i})=>e.every(({value:
a,
sources:s})=>f.abs(a-i(s))<=t));return n===void 0||((o=(r=e[0])==null?void 0:r.sources.length)!=null?
o:0)<2?null:{kind:n.kind}}function PW(e){var i,a;let t=(a=(i=e[0])==null?void 0:i.sources.length)!=null?
a:0;if(new k(e.map(({sources:s})=>s.join(" "))).size<t+2)return null;let r=v.from({length:t},(s,u)=>v.
from({length:t+1},(l,c)=>xr(e.map(({value:d,sources:p})=>{var h,b;return((h=p[u])!=null?h:0)*(c<t?(b=
p[c])!=null?b:0:d)})))),o=NW(r).map(s=>f.abs(s)<1e-9?0:s);return o.some(s=>nC(s)<0)||o.every(s=>s===
0)?null:o}var nC=e=>{let t=f.round(e*300)/300,n=f.round(e*1e3)/1e3;return f.abs(e-n)<=f.abs(e-t)+1e-7?
n:t};function NW(e){var i,a,s,u,l;let t=e.map(c=>[...c]),n=f.max(1,...t.flat().map(f.abs)),r=[];for(
let c of t.
keys()){let d=t.slice(r.length),p=f.max(...d.map(b=>{var S;return f.abs((S=b[c])!=null?S:0)}));if(p<
n*1e-12)continue;let h=(i=d.find(b=>{var S;return f.abs((S=b[c])!=null?S:0)===p}))!=null?i:[];t.splice(
t.indexOf(h),1),t.splice(r.length,0,h);for(let b of t)b!==h&&IW(b,h,c);r.push(c)}let o=v(t.length).fill(
0);for(let[c,d]of r.entries())o[d]=((s=(a=t[c])==null?void 0:a[t.length])!=null?s:0)/((l=(u=t[c])==null?
void 0:u[d])!=null?l:1);return o}function IW(e,t,n){var o,i,a;let r=((o=e[n])!=null?o:0)/((i=t[n])!=
null?i:1);for(let[s,u]of t.entries())s>=n&&(e[s]=((a=e[s])!=null?a:0)-r*u)}var Rh=e=>e.length>1&&e.includes(
1)&&e.every(t=>w.isInteger(t)&&t>=1&&t<=e.length);function rC(e,t){if(!Rh(e)||e.length!==t.length||
new k(
e).size*2<=e.length)return!1;let n=e.map((r,o)=>{var i;return{rank:r,value:(i=t[o])!=null?i:0}});
return n.
every(r=>n.every(o=>r.value>o.value+1e-9?r.rank<o.rank:!0))}function oC(e,t,n=0){var c;if(e.length<2||
t.some(d=>d.length<3))return null;let r=d=>xr(d)/d.length,o=(d,p)=>f.sqrt(xr(d.map(h=>(h-r(d))**2))/
(d.length-p)),a={maximum:d=>f.max(...d),minimum:d=>f.min(...d),mean:r,sum:xr,median:d=>{var b,S,O;
let p=[
...d].sort((P,N)=>P-N),h=p.length/2;return h%1===0?(((b=p[h-1])!=null?b:0)+((S=p[h])!=null?S:0))/2:(
O=
p[f.floor(h)])!=null?O:0},deviation:d=>o(d,1),"deviation of all":d=>o(d,0),count:d=>d.length},s=Yi(e),
u=g.entries(a).find(([,d])=>e.every((p,h)=>{var b;return f.abs(p-d((b=t[h])!=null?b:[]))<=s}));
return xr(
e.map((d,p)=>{var S;let h=(S=t[p])!=null?S:[],b=h.filter(O=>f.abs(O-d)<=s).length;return f.log2((h.length+
1)/(b+1))}))<n?null:(c=u==null?void 0:u[0])!=null?c:null}m();var $W=/^-?\d{1,4}(?:[.,]\d+)?\s*(?:\/\s*\d+.*|(?:dari|of|out of)\s+\d+|poin|points?|pts?\.?|nilai|%|[-\u2013:=(]\s*[^\d].{0,40})$/i,
FW=/^(?:#[A-Z/0!?]+[!?]?|loading\s*(?:\.{3}|\u2026)?|memuat\s*(?:\.{3}|\u2026)?)$/i;function Tr(e){
if(e===
void 0||ne(e))return"blank";if(typeof e=="number")return"number";if(typeof e=="boolean")return"check-box";
if(typeof e=="object")return"date";if(nt(e.replace(/\s*%\s*$/,""))!==null)return"number";if(De(
e,wn))return"recused";let t=e.trim();return FW.test(t)?"failed":$W.test(t)?"score-text":"text"}var qt=e=>nt(
typeof e=="string"?e.replace(/\s*%\s*$/,""):e),yo=e=>e!=="blank"&&e!=="text";m();m();var iC=4,aC=15,
_W=new k(["Aspek Penilaian","Aspek","Kriteria","Kriteria Penilaian","Nilai","Skor","Penilaian",
"Komponen","Unsur","Komponen Penilaian","Indikator","Indikator Penilaian","Unsur Penilaian",
"Score","Scores","Criteria","Aspek yang Dinilai","Kriteria yang Dinilai","Hal yang Dinilai",
"Nilai Kriteria","Nilai per Kriteria","Poin","Assessment","Bobot","Uraian","Pertanyaan","Pernyataan",
"Parameter","Sub Unsur","Butir","Butir Penilaian","Sub Kriteria","Sub Aspek","Uraian Penilaian",
"Nilai Aspek","Skor Penilaian","Nilai (0-100)","Unsur yang Dinilai","Aspek Nilai"].map(_)),bo=e=>_W.has(
_(rt(e).
name)),MW=new k(["code","name","institution","category","judge","number"]),hs=e=>{var t;return MW.has(
(t=pt(e))!=null?t:"")&&rt(e).weight===null},ai=e=>Tr(e)==="text"&&!/^[\s\d().,\u2013-]+$/.test(U(e)),
Qi=e=>!ne(
e);function sC(e,t){let n=LW(e,t);if(n===null)return null;let[r,o]=[n,n];for(;o-r+1<iC&&BW(e,r,o);)o+=
1;for(;o-r+1<iC&&UW(e,r,o);)r-=1;return{top:r,bottom:o,columns:WW(e,r,o)}}function LW({values:e},t){
let[n,r]=[-1,0];for(let[i,a]of e.slice(0,Qo).entries()){let[s,u]=[0,!1];for(let[l,c]of a.entries()){
if(!ai(c))continue;let d=pt(c)!==null||t(c)||mt(c)!==null;hs(c)&&(u=!0),s+=1+(d?2:0)+(_l(e,i,l)?1:0)}
a.filter(ai).length<2&&!u||s>r&&([n,r]=[i,s])}if(n<0)return null;let o=i=>i.map(U).join(`
`);return e.findIndex(i=>{var a;return o(i)===o((a=e[n])!=null?a:[])})}function _l(e,t,n){let r=e.slice(
t+1,t+1+aC).map(o=>Tr(o[n])).filter(o=>o!=="blank");return r.filter(yo).length*2>r.length}var jW=(e,
t,n)=>e.
slice(t+1,t+1+aC).some(r=>ai(r[n]))&&!_l(e,t,n);function BW({values:e},t,n){var d;let r=(d=e[n+1])!=
null?d:[],o=[...r.keys()].filter(p=>Qi(r[p]));if(!o.some(p=>ai(r[p])))return!1;let i=p=>{var h;
return(h=
e.slice(t,n+1).map(b=>U(b[p])).find(b=>b!==""))!=null?h:""},a=e.slice(t,n+1),s=p=>{var b;let h=i(p);
return h===""?a.some(S=>S.slice(0,p).some(Qi)):bo(h)||mt(h)!==null||zW((b=e[n])!=null?b:[],p)};if(o.
some(p=>hs(i(p))))return!1;let u=o.some(p=>_l(e,n+1,p))&&o.every(p=>!jW(e,n+1,p)),l=[...r.keys()].some(
p=>hs(i(p))&&ne(r[p])),c=p=>ai(r[p])&&_l(e,n+1,p);return!o.every(p=>ai(r[p]))&&!(l&&o.some(c))||!o.every(
s)&&!(u&&(o.some(s)||l))?!1:o.some(p=>_l(e,n+1,p))||o.some(p=>{var h;return ne((h=e[n])==null?void 0:
h[p])})}var zW=(e,t)=>t+1<e.length&&ne(e[t+1]);function UW({values:e},t,n){var c;let[r,o]=[e[t-1],(c=
e[t])!=null?c:[]];if(r===void 0)return!1;let i=[...r.keys()].filter(d=>Qi(r[d]));if(i.length===0||!i.
every(d=>ai(r[d])))return!1;let a=i.map(d=>U(r[d]));if(a.some(d=>d.startsWith(":")))return!1;let s=e.
slice(t,n+1),u=d=>s.every(p=>ne(p[d]));if(i.some(d=>hs(U(r[d]))&&u(d)))return!0;let l=[...o.keys()].
find(d=>ai(o[d])&&!hs(U(o[d])));return l===void 0||i.some(d=>d<l)||i.every(d=>ne(o[d]))?!1:a.length>
1||a.some(d=>bo(d)||mt(d)!==null||Sn(d)!==null||ho(d)||rt(d).weight!==null)}function WW({values:e},t,
n){
var a,s;let r=e.slice(t,n+1),o=(s=(a=e[t])==null?void 0:a.length)!=null?s:0,i=(u,l)=>r.slice(u+1).some(
c=>Qi(c[l]));return v.from({length:o},(u,l)=>{var b,S;let c=r.flatMap((O,P)=>Qi(O[l])?[{row:P,text:U(
O[l])}]:[]),[d]=c.slice(-1),p=(b=d==null?void 0:d.row)!=null?b:-1,h=r.slice(0,f.max(0,p)).flatMap((O,
P)=>{
if(Qi(O[l]))return[U(O[l])];for(let N=l-1;N>=0;N-=1){if(!Qi(O[N]))continue;let I=U(O[N]);return i(P,
N)&&!hs(I)?[I]:[]}return[]});return{text:(S=d==null?void 0:d.text)!=null?S:"",groups:h}})}m();var uC=e=>e!==""&&
!bo(e)&&!ho(e);function Dh(e){var i;let t=e.columns.flatMap(({text:a})=>{var s,u,l;
return(l=(u=mt(a))!=null?u:(s=Sn(a))==null?void 0:s.label)!=null?l:[]});if(new k(t.map(_)).size>1)return!0;
let n=e.columns.flatMap(({text:a,groups:s})=>s.filter(u=>mt(u)!==null||uC(u)).map(u=>({group:_(u),
text:a})));
if(e.columns.some(({groups:a})=>a.some(s=>mt(s)!==null||ho(s))))return!0;let r=new y;for(let{group:a,
text:s}of n)r.set(a,((i=r.get(a))!=null?i:new k).add(_(s)));let o=[...r.values()];return o.some((a,s)=>o.
slice(s+1).some(u=>[...a].filter(c=>u.has(c)).length*2>f.min(a.size,u.size)))}function lC(e){let t=Dh(
e),n=e.columns.map(({text:o,groups:i},a)=>{var u;let s=pt(o)===null?i.filter(uC):[];return{column:a,
text:o,group:t?"":(u=s.slice(-1)[0])!=null?u:"",...rt(o),max:as(o)}}),r=t?n.map(o=>o.weight):GW(n);
return n.
map((o,i)=>{var d;let s=o.group!==""&&!Vi(o.name)&&n.some(p=>p!==o&&_(p.name)===_(o.name))?`${rt(o.group).
name} - ${o.name}`:o.name,u=(d=r[i])!=null?d:null,c=s!==o.name||u!==o.weight?KW(s,u,o.max):o.text;
return{
column:o.column,header:c,name:s,weight:u,max:o.max,group:o.group}})}var KW=(e,t,n)=>[e,...n===null?[
]:
[`(0-${n})`],...t===null?[]:[`(${f.round(t*1e4)/1e4}%)`]].join(" ");function GW(e){var n;let t=new y;
for(let r of e.filter(({name:o})=>!Vi(o)||$l(o)))rt(r.group).weight!==null&&t.set(r.group,[...(n=t.get(
r.group))!=null?n:[],r]);return e.map(r=>{var u;let o=t.get(r.group),i=rt(r.group).weight;if(o===void 0||
i===null||!o.includes(r))return r.weight;let a=o.flatMap(({weight:l})=>l!=null?l:[]);if(a.length===0)
return i/o.length;let s=a.reduce((l,c)=>l+c,0);return a.length<o.length||f.abs(s-i)<.5?r.weight:f.abs(
s-100)<.5?((u=r.weight)!=null?u:0)*i/100:r.weight})}function cC(e,t){let n=sC(e,t.isCriterion);if(n===null)return null;
let r=lC(n),o=e.values.slice(n.bottom+
1),i=r.map(({column:s})=>o.map(u=>Tr(u[s]))),a={grid:e,block:n,columns:r,isJudges:Dh(n),isList:QE(r.
map(({header:s})=>s)),at:{code:-1,name:-1,institution:-1,category:-1,number:-1,judge:-1},kinds:i};
for(let{
column:s,header:u}of r){let l=pt(u);if(l===null||!(l in a.at)||t.isCriterion(u))continue;let c=l;(c===
"code"||c==="number"||En(a,s)!=="numbers")&&a.at[c]<0&&(a.at[c]=s)}return a}function En({kinds:e},t){
var o;let n=((o=e[t])!=null?o:[]).filter(i=>i!=="blank");return n.length===0?"empty":n.filter(i=>i===
"number"||i==="recused").length*2>=n.length&&n.includes("number")?"numbers":n.filter(yo).length*2>=n.
length?"scores":"words"}function Oh({kinds:e},t){var r;let n=((r=e[t])!=null?r:[]).filter(o=>o!=="blank");
return n.length>0&&n.filter(yo).length*3>=n.length}var Lr=({grid:e},t,n)=>{var r,o;return n<0?
"":(o=(r=e.values[t])==null?void 0:r[n])!=null?o:""},er=(e,t)=>({code:U(Lr(e,t,e.at.code)),name:U(Lr(
e,t,e.at.name))});function wo(e,t){let{code:n,name:r}=er(e,t);return e.at.code>=0?n===""?"":`#${H(n)}`:
_(r)}function dC(e){var n;let t=e.filter(({at:r})=>r.name<0);for(let r of t){let o=[r.at.judge,r.at.
code,r.at.number,r.at.category],i=r.columns.map(({column:c})=>c).filter(c=>!o.includes(c)&&HW(r,c)&&
!ZW(r,c)),a=e.length<2||r.isJudges||r.at.judge>=0,s=i.filter(c=>a||JW(r,c,e)),l=(n=s.filter(c=>{var d,
p;return c!==r.at.institution&&pt((p=(d=r.columns[c])==null?void 0:d.header)!=null?p:"")===null})[0])!=
null?n:s[0];l!==void 0&&(r.at.name=l,r.at.institution===l&&(r.at.institution=-1))}}function Ah({grid:
e,
block:t,at:n,columns:r,kinds:o},i){let a=e.values.slice(t.bottom+1),s=a.filter(l=>l.some((c,d)=>d>i&&
yo(Tr(c)))),u=n.judge<0?[]:r.filter(l=>l.column===n.judge||bo(l.header)&&En({kinds:o},l.column)==="words");
return(s.length>0?s:a).filter(l=>_(U(l[i]))!=="").map(l=>[...u.map(c=>l[c.column]),l[i]].map(
c=>_(U(c))).join(`
`))}var qW=/kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|benefit|dampak|impact|replika|disebar|keberlanjut|berkelanjut|sustain|efektif|effective|efisien|presentasi|penyajian|substansi|inovatif|relevansi|kualitas|mutu/i,
Nm=e=>qW.test(e);function ZW({columns:e,grid:t,block:n},r){var a,s;if(bo((s=(a=e[r])==null?void 0:a.
header)!=null?s:"")||e.some(({header:u})=>/^(?:bobot|weight)(?:\s|$|[(%])/i.test(u.trim())&&pt(u)===
"sum"))return!0;let o=t.values.slice(n.bottom+1).map(u=>U(u[r])).filter(u=>u!=="");return o.filter(u=>Nm(
u)||rt(u).weight!==null).length*2>o.length}function HW(e,t){if(En(e,t)!=="words"||Oh(e,t))return!1;
let n=Ah(
e,t);return n.length>1&&new k(n).size>n.length*.9}function JW(e,t,n){let r=new k(Ah(e,t));return n.some(
o=>o===e?!1:o.columns.some(i=>{let a=Ah(o,i.column).filter(s=>r.has(s)).length;return a>1&&a*2>=r.size}
))}var VW=1e3,Ml=4,XW=(e,t)=>_(e)||`#${t}`,YW=new k(["sum","mean","weighted","maximum","minimum",
"rank"]),
si=e=>YW.has(e);function fC(e,t){let n=e.map(r=>r.draft.columns.map(o=>QW(r,o.column,t)));return n3(
e,n,t),y3(e,n,t),n}function QW({draft:e},t,n){var s;let{header:r,name:o}=(s=e.columns[t])!=null?s:{
header:"",
name:""},i=n.isCriterion(r)||n.hasCriteria&&e.isJudges&&gC(e,t,r,n),a=["code","name","institution",
"category","judge"].find(u=>e.at[u]===t);return{column:t,label:r,header:r,key:XW(o,t),role:a!=null?a:
i?"criterion":e3(e,t,r),from:[],weights:null,doubt:null,guess:null}}function e3(e,t,n){let r=En(e,t),
o=pt(n);return o==="text"||r==="words"?"text":r==="empty"?n===""||t3.has(o)?"empty":"criterion":e.at.
number===t&&(o==="number"||o==="code")||e.isList&&!YE(n)?"number":"criterion"}var t3=new k(["sum",
"rank","number"]);function gC({block:e},t,n,r){var a,s,u,l;let o=(s=(a=e.columns[t])==null?void 0:a.groups)!=
null?s:[],i=[n,...o,(l=(u=Sn(n))==null?void 0:u.rest)!=null?l:""];return o.some(ho)||i.some(c=>r.isCriterion(
c))||[n,...o].some(c=>mt(c)!==null&&pt(n)===null)}function ui({draft:e,roles:t},n){var o;let r=new y;
for(let[i,a]of t.entries()){if(a!=="entry")continue;let s=qt((o=e.grid.values[i])==null?void 0:o[n]);
s!==null&&r.set(i,s)}return r}function n3(e,t,n){var i,a,s,u;let r=new y;for(let[l,c]of e.entries()){
let d=((i=t[l])!=null?i:[]).filter(({role:h,column:b})=>h==="criterion"&&En(c.draft,b)==="numbers"),
p=new y(d.map(({column:h})=>[h,ui(c,h)]));if(!c.draft.isList)for(let h of d){let b=(s=(a=c.draft.block.
columns[h.column])==null?void 0:a.text)!=null?s:"";if($m(b)&&!Vi(h.header)&&!o3.test(b))continue;let S=d.
filter(({key:P,column:N})=>P===h.key&&N<h.column).length,O=`${hC(c,h)}
${S}`;r.set(O,[...(u=r.get(O))!=null?u:[],{tab:c,shape:h,numeric:d,values:p}])}}let o=[...r.values()].
filter(l=>!l.some(({shape:c})=>n.isCriterion(c.header)));for(let l of o)mC(l);for(let l of o.filter(
c=>c.every(d=>!si(d.shape.role)&&wC(d)))){for(let{shape:c}of l)c.doubt=null;mC(l)}for(let{tab:l,
shape:c,
numeric:d}of o.flat().filter(p=>{var h;return((h=p.shape.doubt)==null?void 0:h.doubt)==="sum-somewhere"}
))for(let p of d)p.role==="criterion"&&Im(l,p)===Im(l,c)&&na(p,"sum-somewhere",null)}var hC=({draft:
e},{
key:t,column:n})=>e.isJudges?`${e.grid.tab}
${n}`:t,yC=5,bC=18,r3=12,o3=/[x\u00d7*]\s*(?:\d|bobot)/i,i3=/rata|rerata|mean|average|avg/i;function mC(
e){
var s,u;let{label:t=""}=(u=(s=e[0])==null?void 0:s.shape)!=null?u:{},n=pt(t),r=Vi(t)&&!(n==="sum"&&
$l(
t))||e.every(wC),o=a3(e,t,n,r),i=o===null?SC(e,r):null,a=o!=null?o:i!==null&&Nh(i,r)?null:f3(e)?
"rank":null;if(a!==null)for(let{shape:l}of e)l.role=a;else if(i!==null&&Nh(i,r)){if(vC(e,i),s3(e,i))for(
let{
shape:l}of e)na(l,"sum-misfit",null)}else if(i!==null&&!r&&i.evidence>=r3)for(let{shape:l}of e)na(l,
"sum-somewhere",null);else e.length>1&&u3(e,r)}function a3(e,t,n,r){return e.every(i=>c3(i.shape,ea(
i),n))?"number":n==="rank"&&e.every(i=>Rh([...ea(i).values()]))?"rank":e.every(i=>ea(i).size>1&&new k(
ea(i).values()).size===1)?n==="rank"?"rank":r?i3.test(t)?"mean":"sum":null:null}var s3=(e,{kind:t,
weights:n})=>t===
"weighted"&&e.every(kC)&&(n!=null?n:[]).some((r,o,i)=>{var a;return f.abs(r-((a=i[0])!=null?a:0))>.001}
);
function u3(e,t){for(let n of e){let r=SC([n],t);r!==null&&r.evidence>=bC&&Nh(r,t)&&vC([n],r)}}var wC=(
{
tab:e,shape:t,numeric:n})=>n.some(r=>r!==t&&Im(e,r)===Im(e,t)&&si(r.role)),Im=({draft:e},{column:t})=>{
var n,r;return _((r=(n=e.block.columns[t])==null?void 0:n.text)!=null?r:"")},ea=({shape:e,values:t})=>{
var n;return(n=t.get(e.column))!=null?n:new y},Nh=({evidence:e,distinct:t},n)=>n?e>=yC:e>=bC&&t>=Ml;
function l3(e){let t=e.reduce((r,o)=>r+o,0),n=r=>[20,3].some(o=>f.abs(r*o-f.round(r*o))<1e-6);return e.
every(r=>n(r/t))}function vC(e,{kind:t,from:n,weights:r}){var o;for(let[i,{shape:a}]of e.entries())a.
role=t,a.from=(o=n[i])!=null?o:[],a.weights=r}function Ih({draft:e},{column:t,header:n}){var i,a,s,u,
l,c,d;let o=(s=[...(a=(i=e.block.columns[t])==null?void 0:i.groups)!=null?a:[]].reverse().find(p=>!bo(
p)))!=null?s:"";return _((d=(c=(u=mt(n))!=null?u:mt(o))!=null?c:(l=Sn(n))==null?void 0:l.label)!=null?
d:o)}var kC=({tab:e,shape:t})=>e.draft.isJudges&&Ih(e,t)==="";function c3({label:e},t,n){let r=[...t.
values()];return n==="number"?r.every(o=>w.isInteger(o))&&new k(r).size===r.length?!0:r.every(o=>w.isInteger(
o)&&o>=1990&&o<=2100):e===""&&r.length>2&&r.every((o,i)=>o===i+1)}function xC(e,t){let{tab:n,shape:r,
numeric:o}=e,i=!n.draft.isJudges||kC(e),a=o.filter(p=>p!==r&&p.role!=="number"&&(i||Ih(n,p)===Ih(n,r))),
s=a.filter(({role:p})=>!si(p)),u=s.filter(({column:p})=>p<r.column),l=a.filter(({role:p,column:h})=>TC(
p)&&h<r.column),c=f.max(-1,...a.flatMap(({role:p,column:h})=>si(p)&&h<r.column?h:[])),d=[...new k(l.
map(({key:p})=>p))].map(p=>l.filter(h=>h.key===p));return[u.filter(({column:p})=>p>c),u,u.slice(-1),
l,...d,...t?[s,...d3(e)]:[]]}function d3({tab:e,shape:t,numeric:n}){if(!e.draft.isJudges)return[];
let r=n.
filter(({column:o,role:i})=>o<t.column&&i!=="number");return[r.filter(({role:o})=>!si(o)),r.filter((
{
role:o})=>TC(o))]}var TC=e=>e==="sum"||e==="mean"||e==="weighted";function SC(e,t){var i,a;let n=e.map(
s=>xC(s,t)),r=((i=n[0])!=null?i:[]).flatMap((s,u)=>{var F,M;let l=n.map(B=>{var L;return(L=B[u])!=null?
L:[]}),c=new k(l.map(B=>B.map(({key:L})=>L).join(`
`)));if(l.some(B=>B.length===0)||c.size>1)return[];let d=e.flatMap((B,L)=>{var j;return h3(ea(B),(j=
l[L])!=null?j:[],B.values)}),p=(F=Pm(d,t?.5:1))!=null?F:p3(d,t),[h]=e;if(p===null||h===void 0||m3(p.
derived,h.shape,(M=l[0])!=null?M:[]))return[];let{derived:b,evidence:S}=p;if(!t&&b.kind==="weighted"&&
!l3(b.weights))return[];let O=new k(d.map(({value:B})=>B)).size,P=B=>b.kind!=="weighted"||b.weights[
B]!==
0,N=l.map(B=>B.flatMap(({column:L},j)=>P(j)?L:[])),I=b.kind==="weighted"?b.weights.filter(B=>B!==0):
null;return[{kind:b.kind,from:N,weights:I,evidence:S,distinct:O}]}),o=f.max(...r.map(({evidence:s})=>s));
return(a=r.find(({evidence:s})=>s===o))!=null?a:null}function m3(e,{column:t},n){let r=e.kind==="weighted"?
n.filter((o,i)=>{var a;return((a=e.weights[i])!=null?a:0)>1e-9}):[];return r.length===1&&r.every(
o=>o.column>t)}function p3(e,t){let n=t&&e.length>=Ml?tC(e):null;return n===null?null:{derived:n,
evidence:yC}}
function f3(e){return e.reduce((n,r)=>n+ea(r).size,0)>=Ml&&e.every(n=>g3(n))}function g3(e){let t=ea(
e),n=[...t.values()],r=(a,s)=>{var u,l;return(l=(u=e.values.get(a))==null?void 0:u.get(s))!=null?l:0}
;
return xC(e,!0).flatMap(a=>[a,...a.slice(-1).map(s=>[s])]).filter(a=>a.length>0).map(a=>[...t.keys()].
map(s=>a.reduce((u,{column:l})=>u+r(l,s),0))).some(a=>rC(n,a))}var h3=(e,t,n)=>[...e].flatMap(([r,o])=>{
let i=t.map(({column:a})=>{var s;return(s=n.get(a))==null?void 0:s.get(r)});return i.every(a=>a!==void 0)?
[{value:o,sources:i}]:[]});function y3(e,t,n){var i,a,s,u;let r=new y;for(let[l,c]of e.entries())for(
let d of c.
draft.isList?[]:(i=t[l])!=null?i:[]){let p=hC(c,d);r.set(p,[...(a=r.get(p))!=null?a:[],{tab:c,shape:
d}])}
let o=new y;for(let l of r.values()){k3(l,n);let c=l.filter(({tab:d,shape:p})=>En(d.draft,p.column)!==
"empty").length;for(let{shape:d}of l)o.set(d,c/l.length)}n.hasCriteria||b3([...r.values()]);for(let[
l,c]of e.entries())n.hasCriteria||c.draft.isList||(v3(c,(s=t[l])!=null?s:[],o),D3(c,(u=t[l])!=null?u:
[]))}function b3(e){let t=e.filter(r=>r.length>1&&r.every(({tab:o,shape:i})=>i.role==="criterion"&&i.
doubt===null&&En(o.draft,i.column)==="numbers")),n=t.filter(w3);if(n.length!==t.length)for(let r of n)
r.some(({shape:o})=>$m(o.header))||ta(r,"same-everywhere")}function w3(e){var r;let t=new y,n=0;for(
let{
tab:o,shape:i}of e)for(let[a,s]of ui(o,i.column)){let u=wo(o.draft,a);if(((r=t.get(u))!=null?r:s)!==
s)return!1;n+=t.has(u)?1:0,t.set(u,s)}return n>=Ml&&new k(t.values()).size>1}function v3(e,t,n){var i;
let r=({column:a})=>En(e.draft,a)!=="empty",o=t.filter(a=>a.role==="criterion"&&a.doubt===null);if(o.
some(r))for(let a of o.filter(s=>!r(s)&&!$m(s.header))){let s=(i=n.get(a))!=null?i:0;s<=.5&&na(a,s===
0?"blank":"some-tabs",null)}}function k3(e,t){let[n]=e;n===void 0||t.isCriterion(n.shape.header)||(t.
hasCriteria?R3(e,t):x3(e,n.shape.header))}function x3(e,t){var a,s,u,l;let n=e.map(({tab:c,shape:d})=>En(
c.draft,d.column)),r=e.filter((c,d)=>n[d]!=="empty"),o=r.filter(({shape:c})=>si(c.role)),i=r.filter(
({shape:c})=>c.role==="criterion");if(o.length>0&&i.length>0){if(i.filter(({tab:d,shape:p})=>new k(
ui(
d,p.column).values()).size>=Ml).length>0)ta(r,"sum-somewhere");else for(let{shape:d}of i)d.role=(s=(
a=
o[0])==null?void 0:a.shape.role)!=null?s:"sum";return}for(let[c,{shape:d}]of e.entries())n[c]==="empty"&&
d.role==="criterion"&&r.length>0&&(d.role=(l=(u=r[0])==null?void 0:u.shape.role)!=null?l:"criterion");
i.length!==0&&(n.includes("numbers")?S3(e,i,t):T3(e,i,t))}var ta=(e,t,n=null)=>{for(let{shape:r}of e)
na(r,t,n)};function T3(e,t,n){let r=o=>t.every(({tab:i,shape:a})=>{var s;return((s=i.draft.kinds[a.column])!=
null?s:[]).every(u=>u===o||u==="blank")});n===""?ta(e,"unnamed"):(r("check-box")||r("date")&&pt(n)!==
null)&&ta(e,"not-numbers")}function S3(e,t,n){let r=t.flatMap(({tab:s,shape:u})=>[...ui(s,u.column).
values()]);if(EC(r)){for(let{shape:s}of e)s.role==="criterion"&&(s.role="large");return}if(
/^[\d\s.,/-]*$/.
test(n)){ta(e,"unnamed","criterion");return}if(E3.test(n)){ta(e,"penalty");return}let o=pt(n);if(pC(
o)&&$m(n))return;let i=Vi(n);(i||pC(o)||o==="rank"||o==="number")&&!e.every(C3)&&ta(e,i?"sum-misfit":
"matter")}var E3=/pengurang|penalt|potongan|\bminus\b|pelanggaran|denda|diskon|deduction/i,EC=e=>e.filter(
t=>f.abs(t)>VW).length*2>e.length,Ph=1.5;function C3({tab:e,shape:t}){var b;let{columns:n,block:r}=e.
draft,{name:o="",weight:i=null,max:a=null}=(b=n[t.column])!=null?b:{};if(!$l(o))return!1;let s=n.filter(
({column:S,header:O})=>S!==t.column&&pt(O)===null&&En(e.draft,S)==="numbers");if(s.some(S=>i!==null&&
S.weight!==null||a!==null&&S.max!==null))return!0;let u=S=>{var O,P;return((P=(O=r.columns[S])==null?
void 0:O.groups)!=null?P:[]).join(`
`)};if(!s.some(({column:S})=>S<t.column||u(S)!==""&&u(S)===u(t.column))&&pt(o)==="matter")return!1;
let[
c,d]=[[...ui(e,t.column).values()],s.flatMap(({column:S})=>[...ui(e,S).values()])],p=S=>S.reduce((O,
P)=>O+
P,0)/S.length,h=p(c)/p(d);return h>1/Ph&&h<Ph&&f.max(...c)<=Ph*f.max(...d)}var pC=e=>e==="matter"||e===
"institution"||e==="category"||e==="name",$m=e=>rt(e).weight!==null||as(e)!==null;function R3(e,t){
var i,
a;let n=e.flatMap(({tab:s,shape:u})=>u.role==="criterion"?[...ui(s,u.column).values()]:[]),r=EC(n),o=pt(
(a=(i=e[0])==null?void 0:i.shape.header)!=null?a:"");for(let{tab:s,shape:u}of e)u.role!=="criterion"||
t.isMisspelled(u.header)||s.draft.isJudges&&gC(s.draft,u.column,u.header,t)||(r?u.role="large":En(s.
draft,u.column)!=="numbers"?u.role="text":o==="sum"?u.role="sum":na(u,"not-listed",null))}function na(
e,t,n,r){
e.doubt=r===void 0?{doubt:t}:{doubt:t,other:r},e.guess=n}function D3(e,t){var o;let n=t.filter(i=>i.
role==="criterion"&&i.doubt===null&&En(e.draft,i.column)==="numbers");if(n.length<2||e.draft.isJudges)
return;let r=n.map(({column:i})=>f.max(...ui(e,i).values()));for(let[i,a]of n.entries()){let s=(o=r[
i])!=
null?o:0,u=r.filter((l,c)=>c!==i);s>100&&s>2*f.max(...u)&&na(a,"large",null)}}m();m();m();var CC=/^(?:jumlah|jml|total|sum|rata|rata2|rerata|rataan|mean|average|avg|tertinggi|terendah|maksimum|maksimal|minimum|minimal|maks|max|min|simpangan|deviasi|n|stdev|sd|std|median|subtotal|subjumlah|modus|varian|varians|highest|lowest|banyaknya|count|terbesar|terkecil|persentase)$/,
RC=/^(?:nilai|skor|score|scores|poin|points|baku|standar|standard|deviation|akhir|keseluruhan|per|kriteria|aspek|juri|penilaian|persen|data|sub|grand|peserta|semua|dari|the|of|all|umum|kelas|kolom|seluruh|final|hasil|faktor)$/,
Fm=/^(?:bobot|weight|weights|pembobotan|proporsi|porsi|koefisien|presentase|pengali)$/,$h=/^(?:maks|maksimum|maksimal|max|maximum|ideal|tertinggi|rentang|skala)$/,
DC=/^(?:contoh|example|misal(?:nya)?|sample)(?:\s|$|[:(.])/i,A3=/^(?:contoh|example|misal(?:nya)?|sample)\s*(?:$|[:(.]|(?:pengisian|isian|cara|nilai|penilaian|format|peserta|saja|inovasi|entry|row)(?!\p{L}))/iu,
_h=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");function Fh(e){let t=_h(e);return t.
some(n=>CC.test(n))&&t.every(n=>CC.test(n)||RC.test(n))}var ys=(e,t)=>{let n=_h(e);return n.some(r=>t.
test(r))&&n.every(r=>t.test(r)||RC.test(r)||Fm.test(r)||/^\d+$/.test(r))},bs=e=>ys(e,Fm);function AC(
e){
let{code:t,name:n,label:r,first:o,hasScores:i,isFirst:a}=e;if(e.isOpen&&r!==""){if(DC.test(r))return"example";
if(i&&ys(r,Fm)&&!ys(r,$h))return"weight";if(i&&a&&ys(r,$h))return"maximum";if(Fh(r))return a&&
i?"maximum":"statistic"}return Fh(t)?"statistic":n!==""?null:Fh(o)?"statistic":i&&ys(o,Fm)?"weight":
i&&ys(o,$h)?"maximum":null}var OC=(e,t)=>DC.test(e)?!t||!A3.test(e):_h(e).length===1;var O3=6,P3=5;
function PC(e){let t=[...N3(e),...F3(e),...I3(e)];return t.filter(({row:n},r)=>t.findIndex(
o=>o.row===n)===r)}var Mh=(e,t,n)=>({row:t,label:er(e,t).name,key:wo(e,t),doubt:n,otherwise:
"left-out",hasScores:!0});function N3(e){let{draft:t,roles:n,entryRows:r,known:o}=e,{at:i}=t,a=i.number>=0;
return r.
slice(-O3).flatMap(s=>{let{code:u,name:l}=er(t,s);if(u!==""||qt(Lr(t,s,i.number))!==null||!ne(Lr(t,s,
i.judge))||o.isEntry(u,l))return[];let d=l===""||i.code>=0||a;return NC(e,s,d?0:P3)?l!==""&&i.code<0?
[Mh(t,s,"statistic")]:(n[s]="statistic",[]):[]})}function I3(e){let{draft:t,roles:n,scored:r,
entryRows:o}=e;
return t.at.code>=0||t.at.number>=0?[]:[...n.entries()].flatMap(([i,a])=>{var c;let{name:s}=er(t,i);
if(!(a==="statistic"||a==="weight"||a==="maximum"||a==="example")||s===""||!OC(s,i<((c=o[0])!=null?c:
i+1)))return[];let l=Lh(t,i,r);return l.length>0&&$3(e,i,a)?[]:[{...Mh(t,i,"label"),otherwise:a,
hasScores:l.
length>0}]})}function $3(e,t,n){let{draft:r,scored:o,entryRows:i}=e,a=Lh(r,t,o);if(n==="statistic")return NC(
e,t,0,1);let s=a.map(({column:h})=>i.flatMap(b=>{var S,O;return(O=qt((S=r.grid.values[b])==null?void 0:
S[h]))!=null?O:[]}));if(n==="maximum")return a.every(({value:h},b)=>{var S;return((S=s[b])!=null?S:[
]).
every(O=>O<=h)});let u=s.flat(),l=a.reduce((h,{value:b})=>h+b,0),c=[1,10,100].some(h=>f.abs(l-h)<h*1e-6),
d=i.some(h=>h<t)&&i.some(h=>h>t),p=a.some(({value:h})=>h<f.min(...u)||h>f.max(...u));return n==="weight"&&
(c||!d&&p)}var Lh=({grid:e},t,n)=>n.flatMap(r=>{var i;let o=qt((i=e.values[t])==null?void 0:i[r]);
return o===null?[]:[{column:r,value:o}]});function F3({draft:e,entryRows:t,known:n}){let{at:r}=e,o=a=>r.
number>=0&&qt(Lr(e,a,r.number))!==null,i=t.filter(o).length;return i<2||i*3<t.length*2?[]:t.flatMap(
a=>{let{code:s,name:u}=er(e,a);return o(a)||s!==""||u===""||n.isEntry(s,u)?[]:[Mh(e,a,"unnumbered")]}
)}
function NC({draft:e,scored:t,entryRows:n},r,o,i=2){let a=Lh(e,r,t);if(a.length<i)return!1;let s=n.filter(
c=>c<r),u=a.map(({column:c})=>s.flatMap(d=>{var p,h;return(h=qt((p=e.grid.values[d])==null?void 0:p[
c]))!=
null?h:[]})),l=a.map(({value:c})=>c);return oC(l,u,o)!==null}var $C=/^(?:(?:kategori|kelompok|bidang|klaster|cluster|sesi|divisi|golongan|jenjang|tingkat|rayon|zona|babak|category|group|session|division|klasifikasi|wilayah)(?:\s|:|$)|[A-Z]\s*[.)]\s+\S|[IVX]+\s*[.)]\s+\S)/i,
_3=/^(?:[A-Z]|[IVX]{1,5})[.)]?$/;function FC(e,t){let n=new k(g.values(e.at));return e.columns.map((
{
column:r})=>r).filter(r=>!n.has(r)&&t(r))}function _C(e,t,n){var b;let{grid:r,block:o}=e,i=r.values.
map(()=>"blank"),a=new y,s=[],u=[],l=!0,c=o.bottom,d=S=>t.some(O=>{var P;return yo(Tr((P=r.values[S])==
null?void 0:P[O]))});for(let S=o.bottom+1;S<r.values.length;S+=1){if(((b=r.values[S])!=null?b:[]).every(
ne))continue;let O=d(S),P={hasScores:O,isFirst:l,sinceHeader:S-c,entries:u.length},N=!_m(e,S)&&W3(e,
S);N&&s.push(S);let I=N?"header":M3(e,S,P,n);i[S]=I,I==="header"&&(c=S),I==="section"&&a.set(S,q3(e,
S)),I==="entry"&&(l=!1,O&&u.push(S))}B3(e,i,t);let p=u.filter(S=>i[S]==="entry"),h=PC({draft:e,roles:
i,
scored:t,entryRows:p,known:n});return p.length>0&&z3(e,i,p,n),{roles:i,sections:a,doubtful:h,
otherHeaders:s}}
function M3(e,t,n,r){var b,S;let{grid:o,at:i}=e,a=(b=o.values[t])!=null?b:[],{code:s,name:u}=er(e,t),
l=n.sinceHeader<=3&&K3(e,t);if(l&&i.name>=0)return"numbers";if(_m(e,t))return"header";let c=(S=a.map(
U).find(O=>O!==""))!=null?S:"";if(!n.hasScores&&!$C.test(c)&&U3(e,t))return"note";if(r.isEntry(s,u))
return"entry";if(!n.hasScores&&j3(e,u))return"note";if(l)return"numbers";if(n.isFirst&&n.hasScores&&
s===""&&u===""&&L3(e,t))return"weight";let d=u||s||U(a.find(O=>Tr(O)==="text")),p=s===""&&(i.number<
0||ne(Lr(e,t,i.number))),h=AC({code:s,name:u,label:d,first:c,isOpen:p,hasScores:n.hasScores,isFirst:
n.
isFirst});return h!==null||n.hasScores?h!=null?h:"entry":G3(e,t,n.entries)?"section":u===""&&s===""?
"note":"entry"}function L3({grid:e,at:t},n){var s;let r=((s=e.values[n])!=null?s:[]).flatMap((u,l)=>ne(
u)||l===t.number?[]:[u]),o=r.flatMap(u=>{var l;return(l=qt(u))!=null?l:[]}),i=o.reduce((u,l)=>u+l,0),
a=u=>f.abs(i-u)<u*1e-6||f.abs(i-2*u)<u*1e-6;return o.length>1&&o.length===r.length&&o.every(u=>u>0)&&
(a(100)||a(1))}var j3=({columns:e,at:t},n)=>{var r,o;return n!==""&&_(n)===_((o=(r=e.find(({column:i}
)=>i===
t.name))==null?void 0:r.header)!=null?o:"")};function B3(e,t,n){let r=a=>n.filter(s=>{var u;return yo(
Tr((u=e.grid.values[a])==null?void 0:u[s]))}).length,[o,i]=[new k,new k];for(let[a,s]of t.entries()){
let u=wo(e,a);if(s!=="entry"){for(let l of i)o.add(l);i.clear()}else o.has(u)&&r(a)*2<n.length?t[a]=
"note":i.add(u)}}function z3(e,t,n,r){var l;let{at:o,grid:i}=e,a=f.max(...n),s=c=>/\p{N}/u.test(c)&&
!/[\s,:]/.test(c),u=n.map(c=>er(e,c).code).filter(c=>c!=="");for(let[c,d]of t.entries()){if(c<=a||d!==
"entry"&&d!=="section")continue;let{code:p,name:h}=er(e,c),b=o.code>=0?p!==""&&(s(p)||!u.every(s)):
qt(
(l=i.values[c])==null?void 0:l[o.number])!==null,S=o.code<0&&o.number<0&&h!==""&&!ne(Lr(e,c,o.institution));
(d==="section"||!(b||S||r.isEntry(p,h)))&&(t[c]="note")}}function _m({grid:e,block:t},n){var i;let r=(
(i=
e.values[n])!=null?i:[]).flatMap((a,s)=>ne(a)?[]:[{column:s,text:IC(a)}]),o=a=>r.length>0&&r.every((
{
column:s,text:u})=>{var l;return u===IC((l=e.values[a])==null?void 0:l[s])});for(let a=t.top;a<=t.bottom;
a+=
1)if(o(a))return r.length>1||a<t.bottom&&_m({grid:e,block:t},n+1);return!1}var IC=e=>_(U(e))||U(e);
function U3(e,t){
var r;if(((r=e.grid.values[t])!=null?r:[]).filter(o=>!ne(o)).length>1)return!1;for(let o=t+1;o<=t+3;
o+=
1)if(_m(e,o))return!0;return!1}function W3({grid:e,columns:t},n){var a;let r=new k(t.map(({header:s}
)=>_(
s)).filter(s=>s!=="")),o=((a=e.values[n])!=null?a:[]).filter(s=>!ne(s)).map(s=>_(U(s))),i=o.filter(s=>r.
has(s)).length;return i>2&&i*3>=o.length*2}function K3({grid:e,at:t},n){var s,u;let r=((s=e.values[n])!=
null?s:[]).flatMap(l=>{if(ne(l))return[];let c=/^\(?\s*(\d{1,2})\s*\)?$/.exec(U(l));return[c===null?
w.NaN:w(c[1])]}),o=r.every((l,c)=>{var d;return c===0||l===((d=r[c-1])!=null?d:0)+1}),a=[t.name,t.code].
filter(l=>l>=0).some(l=>{var c;return ne((c=e.values[n])==null?void 0:c[l])});return r.length>2&&o&&
!a&&((u=r[0])!=null?u:9)<=1}function G3(e,t,n){var h,b,S;let{grid:r,at:o}=e,a=((h=r.values[t])!=null?
h:[]).flatMap((O,P)=>ne(O)?[]:[{column:P,text:U(O)}]);if(a.length===0||a.length>2||!r.values.slice(t+
1).some((O,P)=>wo(e,t+1+P)!==""))return!1;let u=U(Lr(e,t,o.number)),{code:l,name:c}=er(e,t);if(_3.test(
u))return!0;let d=c!==""?c:l!==""?l:(S=(b=a[0])==null?void 0:b.text)!=null?S:"";if(a.length===1&&$C.
test(d))return!0;let[p]=a;return a.length===1&&p!==void 0&&c===""&&l===""?Tr(p.text)==="text":a.length===
1&&n===0&&d===d.toUpperCase()&&d.length>3&&o.name>=0&&l===""}function q3(e,t){var a,s;let{code:n,
name:r}=er(
e,t),o=((a=e.grid.values[t])!=null?a:[]).map(U).filter(u=>u!=="");return(r||n||((s=o.slice(-1)[0])!=
null?s:"")).replace(/^(?:[A-Z]|[IVX]+)\s*[.)]\s+/,"").replace(/^kategori\s*:?\s+/i,"").trim()}m();
var MC={code:"Kode",name:"Nama Inovasi",institution:"Instansi",category:"Kategori"},Z3=Rm,H3=new k([
"numbers","example","statistic","section","header","note","left-out"]);function LC(e,{roles:t,
sections:n},r){
let{grid:o,block:i,at:a}=e,u=r.some(P=>Pt(P.header)==="total")?-1:f.max(-1,...r.flatMap(({role:P,
column:N})=>P===
"sum"||P==="mean"||P==="weighted"?N:[])),l=P=>{let N=r[P];return N===void 0?!1:si(N.role)?P!==u&&Pt(
N.header)!=="total":N.role==="left-out"||N.role==="number"||N.role==="large"},c=a.name>=0?a.name:a.code,
d="",p=n.size>0&&a.category<0,h=(P,N)=>P.map((I,F)=>{let M=Z3[N];return H3.has(N)||l(F)||M!==void 0&&
F<c?"":M!==void 0&&F===c?M:I}),b=(P,N)=>{var I;return N<i.top?J3(P,e.isJudges&&N===i.top-1):N<i.bottom?
X3(e,N):N===i.bottom?r.map(F=>V3(e,F,u,l)):h(P,(I=t[N])!=null?I:"blank")},S=P=>{var N;return P===i.bottom?
MC.category:(t[P]==="section"&&(d=(N=n.get(P))!=null?N:""),t[P]==="entry"?d:"")},O=o.values.map((P,N)=>p?
[...b(P,N),S(N)]:b(P,N));return{tab:o.tab,values:O}}function J3(e,t){let n=e.some(r=>typeof r=="string"&&
bs(r));return e.map(r=>{var o;return n?(o=qt(r))!=null?o:r:t?"":r})}function V3({at:e},t,n,r){let{
column:o,header:i}=t;for(let a of["code","name","institution","category"])if(e[a]===o)return Pt(i)===
a?i:MC[a];return o===n?"Total":r(o)?"":i}function X3({block:e,isJudges:t,columns:n},r){return!t||r!==
e.bottom-1?n.map(()=>""):e.columns.map(({groups:o},i)=>{var s,u,l;let a=(s=o.slice(-1)[0])!=null?s:
"";
return a!==((l=(u=e.columns[i-1])==null?void 0:u.groups.slice(-1)[0])!=null?l:"")?a:""})}function ws(
e,t,n){let r=e.flatMap(u=>{var l;return dn(u)?[]:(l=cC(u,t))!=null?l:[]});dC(r);let o=r.
map(u=>{let l=_C(u,FC(u,c=>Oh(u,c)),t);return{draft:Y3(u,l.roles),reading:l}}),i=o.map(({draft:u,
reading:l})=>({
draft:u,roles:l.roles})),a=fC(i,t),s=o.map(({draft:u,reading:l},c)=>{var b;let d=((b=a[c])!=null?b:[
]).
map(S=>Q3(S,n,t)),p=rK({draft:u,reading:l},o,n),h=[...eK(u,d,t),...p,...l.otherHeaders.map(S=>nK(u,S)),
...tK(u)];return{tab:u.grid.tab,headerRow:u.block.bottom,columns:d,rows:l.roles,values:u.grid.values,
view:LC(u,l,d),questions:h}});return new y(s.map(u=>[u.tab,u]))}var Y3=(e,t)=>({...e,kinds:e.kinds.map(
n=>n.map((r,o)=>t[e.block.bottom+1+o]==="entry"?r:"blank"))}),BC=({key:e})=>`column/${e}`,zC=(e,t)=>!t.
hasCriteria||t.isCriterion(e);function Q3(e,t,n){let r=e.doubt===null?void 0:t.get(BC(e)),o=e.header===
""&&e.doubt!==null?`Kolom ${_n(e.column)}`:e.header;return r==="criterion"&&zC(o,n)?{...e,header:o,
role:"criterion",doubt:null}:r==="ignore"?{...e,role:"left-out",doubt:null}:{...e,header:o}}var eK=(
{grid:e,
block:t},n,r)=>n.flatMap(o=>{var a;if(o.doubt===null)return[];let i=dt.COLUMN.filter(s=>s!=="criterion"||
zC(o.header,r));return[{id:BC(o),kind:"COLUMN",tab:e.tab,cell:Te(t.bottom,o.column),tabs:[e.tab],
params:{header:o.label,column:_n(o.column),...o.doubt},options:i,default:(a=i.find(s=>s===o.guess))!=
null?a:null}]});function tK(e){let{grid:t,block:n,columns:r,at:o}=e;if(o.judge>=0)return[];let i=u=>new k(
t.values.slice(n.bottom+1).map(l=>_(U(l[u]))).filter(l=>l!=="")),a=i(o.name),s=r.find(({column:u})=>{
if(o.name<0||u<=o.name||En(e,u)!=="words")return!1;let c=[...i(u)].filter(d=>a.has(d)).length;return c>
2&&c*2>a.size});return s===void 0?[]:[{id:`side/${_(t.tab)}`,kind:"SIDE_BY_SIDE",tab:t.tab,cell:Te(n.
bottom,s.column),tabs:[t.tab],params:{columns:[_n(o.name),_n(s.column)]},options:dt.SIDE_BY_SIDE,
default:null}]}
var nK=({grid:e},t)=>({id:`table/${_(e.tab)}/${t+1}`,kind:"OTHER_TABLE",tab:e.tab,cell:Te(t,0),tabs:
[
e.tab],params:{row:t+1},options:dt.OTHER_TABLE,default:null});function rK({draft:e,reading:t},n,r){
let o=n.
filter(i=>i.reading!==t);return t.doubtful.flatMap(({row:i,label:a,key:s,doubt:u,otherwise:l,
hasScores:c})=>{
let d=`row/${s}`,p=r.get(d),h=p==="entry"||o.some(P=>jC(P,s,"entry")),b=p==="ignore"||u==="label"&&o.
some(P=>jC(P,s,l));if(t.roles[i]=!h&&(b||!c)?l:"entry",h||b||!c)return[];let{grid:S,at:O}=e;return[{
id:d,kind:"ROW",tab:S.tab,cell:Te(i,f.max(0,O.name>=0?O.name:O.code)),tabs:[S.tab],params:{label:a,
row:i+
1,doubt:u},options:dt.ROW,default:null}]})}var jC=({draft:e,reading:t},n,r)=>!t.doubtful.some(o=>o.key===
n)&&t.roles.some((o,i)=>o===r&&wo(e,i)===n);var oK=/^(.*\S)\s*(?:\s[-\u2013\u2014|:]\s*|[-\u2013\u2014|:]\s)\s*(\S.*)$/u;
function UC(e,t,n){var l,c;let r=t.
flatMap(d=>{var b;let[,p="",h=""]=(b=oK.exec(d))!=null?b:[];return p===""||Nm(h)?[]:[{name:d,left:_(
p)}]}),o=r.filter(({left:d})=>r.filter(p=>p.left===d).length>1).map(({name:d})=>d),i=`judges/${o.map(
_).join("+")}`,[a]=o,[s]=e;if(a===void 0||s===void 0||n.has(i))return null;let u=(c=(l=s.columns.find(
d=>Ye(d.name,{name:a})))==null?void 0:l.column)!=null?c:0;return{id:i,kind:"OWN_CRITERIA",tab:s.tab,
cell:`${_n(u)}${s.above.length+1}`,tabs:e.map(({tab:d})=>d),params:{headers:o},options:dt.OWN_CRITERIA,
default:null}}m();m();var WC=new k(["Bobot","Weight","Weights","Bobot Kriteria","Bobot Nilai",
"Bobot (%)"].map(_)),KC=new k(
["Maks","Maksimum","Maksimal","Max","Maximum","Skor Maks","Nilai Maks","Nilai Maksimal",
"Skor Maksimal"].map(_));function GC(e,t){let n=e.map(s=>t.map(u=>{var l,c;return(c=(l=s.columns.find(
d=>Ye(d.name,
{name:u})))==null?void 0:l.weight)!=null?c:null})),r=e.map(s=>jh(s,t)),o=s=>s.map(iK).find(u=>u!==null),
[i,a]=[o(n),o(r)];return i!==void 0?{weights:i,from:"headers"}:a===void 0?{weights:t.map(()=>1),from:
"equal"}:{weights:a,from:"row"}}var jh=(e,t)=>Bh(e,t,WC);function Bh(e,t,n){let r=t.map(u=>e.columns.
find(l=>Ye(l.name,{name:u}))),o=f.min(...r.map(u=>{var l;return(l=u==null?void 0:u.column)!=null?l:0}
)),
i=u=>typeof u=="string"&&(n.has(_(u))||n===WC&&bs(u)),a=new k(e.lines.map(({values:u})=>u)),s=e.values.
find(u=>{if(a.has(u))return!1;let[l]=u.slice(0,o).filter(c=>!ne(c));return l!==void 0&&i(l)});return r.
map(u=>{let l=u===void 0||s==null?void 0:s[u.column];return nt(typeof l=="string"?l.replace(
/\s*%\s*$/,
""):l)})}function iK(e){let t=e.flatMap(r=>r!==null&&r>=0?r:[]),n=t.reduce((r,o)=>r+o,0);return t.length<
e.length||n<=0?null:f.abs(n-1)<1e-6?t.map(r=>f.round(r*1e6)/1e4):t}var vs=e=>e.reduce((t,n)=>t+n,0),
ZC=e=>f.round(e*1e4)/1e4,HC=e=>e.map(t=>ZC(t/vs(e)*100));function JC(e,t,n,r){
var p,h;let o=`weights/${t.map(_).join("+")}`,{taken:i}=n,a=aK(e,t,n),[s]=a;if(s===void 0)return{
weights:[
...i],question:null};let u=a.filter(({option:b,weights:S})=>b==="totals"||S.every(O=>O>0)),l=r.get(o);
if(l==="equal")return{weights:t.map(()=>1),question:null};let c=u.find(({option:b})=>b===l);if(c!==void 0)
return{weights:c.weights,question:null};let d={id:o,kind:"WEIGHTS",tab:(h=(p=e[0])==null?void 0:p.tab)!=
null?h:"",tabs:e.map(b=>b.tab),params:{criteria:[...t],weights:s.weights,sum:ZC(vs(s.weights)),from:
s.
from,...s.tab===void 0?{}:{tab:s.tab}},options:dt.WEIGHTS.filter(b=>b==="equal"||u.some(({option:S})=>S===
b)),default:s.from==="headers"?null:s.option};return{weights:[...i],question:d}}function aK(e,t,{
taken:n,
max:r,elsewhere:o}){let a=n.some(c=>c!==n[0])&&!sK(e,t)?null:uK(e,t),s=dK(e,t,r),u=[];if(a!==null?u.
push({option:"written",from:"headers",weights:a}):(o==null?void 0:o.from)==="written"&&u.push({
option:"written",from:"elsewhere",weights:o.weights,tab:o.tab}),s!==null)u.push({option:"totals",
from:"totals",weights:s});else if((o==null?void 0:o.from)==="totals"){let c=HC(o.weights.map((d,p)=>{
var h;return d*
((h=r[p])!=null?h:1)}));u.push({option:"totals",from:"recap",weights:c,tab:o.tab})}return u.some(({
from:c,
weights:d})=>c==="headers"||!qC(d,n))?u.filter(({from:c,weights:d})=>c==="headers"||c==="totals"||!qC(
d,n)):[]}var sK=(e,t)=>e.some(({columns:n})=>n.some(r=>r.weight!==null&&t.some(o=>Ye(r.name,{name:o}
))));
function uK(e,t){for(let n of e){let r=t.map(i=>{var a,s;return(s=(a=n.columns.find(u=>Ye(u.name,{
name:i})))==
null?void 0:a.weight)!=null?s:null}),o=r.flatMap(i=>i!=null?i:[]);if(o.length!==0)return o.length===
t.length&&f.abs(vs(o)-100)<.5||o.length===t.length&&new k(o).size===1?null:r.map(i=>i!=null?i:0)}
return cK(
e,t)}var lK=/(\d+(?:[.,]\d+)?)\s*(?:%|persen)|(?:bobot|weight|\bB)\s*[=:]?\s*(\d+(?:[.,]\d+)?)|\(\s*[x\u00d7]?\s*(\d+(?:[.,]\d+)?)\s*\)|\s(\d{1,3})$/i;
function cK(e,t){let[n]=e;if(n===void 0||t.length<2)return null;let r=jh(n,t);if(r.some(s=>s!==null)&&
r.some(s=>s===null))return r.map(s=>s!=null?s:0);let o=t.map(s=>{var c,d,p,h;let u=(d=(c=n.columns.find(
b=>Ye(b.name,{name:s})))==null?void 0:c.column)!=null?d:-1,l=(p=n.headers[u])!=null?p:"";return{
header:l,
number:(h=lK.exec(l))==null?void 0:h.slice(1).find(b=>b!==void 0)}}),i=o.flatMap(({number:s})=>s===void 0?
[]:w(s.replace(",",".")));if(new k(i).size<2)return null;let a=o.some(({header:s})=>/%|persen|bobot|weight|\(\s*(?:[x\u00d7]\s*\d|0[.,]\d)/i.
test(s));return i.length===t.length&&(a?[1,10,100]:[100]).some(s=>f.abs(vs(i)-s)<1e-6)?i:a&&i.length>
0?t.map((s,u)=>{var l,c,d;return w((d=(c=(l=o[u])==null?void 0:l.number)==null?void 0:c.replace(",",
"."))!=null?d:0)}):null}function dK(e,t,n){for(let{columns:r,totals:o}of e)for(let{from:i,weights:a}
of o){
let s=t.map((u,l)=>{var p,h,b;let c=(p=r.find(S=>Ye(S.name,{name:u})))==null?void 0:p.column,d=c===void 0?
-1:i.indexOf(c);return d<0?null:((h=a[d])!=null?h:0)*((b=n[l])!=null?b:1)});if(!(i.length!==t.length||
s.some(u=>u===null)))return HC(s.map(u=>u!=null?u:0))}return null}function qC(e,t){let[n,r]=[vs(e),
vs(
t)];return e.every((o,i)=>{var a;return f.abs(o/n-((a=t[i])!=null?a:0)/r)<.005})}m();m();function ra(
{criteria:e,entries:t}){let n=new k(t.map(i=>H(i.code)).filter(i=>i!=="")),r=new k(t.map(
i=>_(i.name)).filter(i=>i!=="")),o=new y;return{hasCriteria:e.length>0,isCriterion(i){var s;let a=(s=
o.get(i))!=null?s:e.some(u=>Ye(i,u));return o.set(i,a),a},isMisspelled:i=>e.some(({name:a})=>wr(a,rt(
i).name)),isEntry:(i,a)=>i===""?r.has(_(a)):n.has(H(i))}}m();var mK=1e3,pK=e=>{let t=typeof e=="string"?
Pt(e):void 0;return t==="code"||t==="name"};function oa(e,t){
var d,p;if(dn(e)||t===void 0)return null;let{headerRow:n}=t;if(!((d=e.values[n])!=null?d:[]).some(pK))
return null;let r=((p=e.values[n])!=null?p:[]).map(h=>typeof h=="string"?h:""),o=h=>r.findIndex(b=>Pt(
b)===h),[i,a,s]=[o("code"),o("name"),o("institution")],u=r.findIndex(h=>pt(h)==="category"),l=h=>t.rows[
h]===
"entry",c=e.values.slice(n+1).flatMap((h,b)=>{let S={code:U(h[i]),name:U(h[a]),institution:U(h[s]),
category:U(
h[u]),values:h};return(S.code!==""||S.name!=="")&&(l(n+1+b)||!oh(S.code,S.name))?[S]:[]});return{tab:
e.
tab,values:e.values,hasNames:a>=0,columns:hK(r,c,t),lines:c,isRepeated:fK(r),totals:t.columns.flatMap(
({from:h,weights:b})=>b===null?[]:[{from:h,weights:b}]),headers:t.columns.map(({label:h})=>h),above:
e.
values.slice(0,n)}}function fK(e){let t=e.map(n=>rt(n).name).filter(n=>!ii(n));return new k(t.map(_)).
size<t.length}var gK=(e,t)=>e.map(n=>{var r;return(r=n.values[t])!=null?r:""});function hK(e,t,{
columns:n}){
let r=new y;for(let[o,i]of e.entries()){let{name:a,weight:s}=rt(i),u=_(a),l=n[o];if(u===""||r.has(u)||
l!==void 0&&l.role!=="criterion"||l===void 0&&pt(a)==="category")continue;let c=bK(gK(t,o)),d=l===void 0||
l.doubt===null;r.set(u,{column:o,isMeant:d,key:u,name:a,weight:s,max:as(i),kind:d&&c==="words"?
"open":
c})}return[...r.values()]}var VC=e=>e.flatMap(t=>{var n;return(n=nt(typeof t=="string"?t.replace(
/\s*%\s*$/,
""):t))!=null?n:[]});function yK(e){let t=VC(e);return t.filter(n=>n>mK).length*2>t.length}function bK(
e){
let t=e.filter(a=>!ne(a)),n=VC(t),r=a=>typeof a=="string"&&De(a,wn),o=n.length+t.filter(r).length;if(
n.
length>0&&o*2>=t.length)return yK(t)?"words":"numbers";let i=a=>typeof a=="string"&&nt(a)===null&&!r(
a)&&!a.trim().startsWith("#");return t.filter(i).length*2>t.length?"words":"open"}m();var wK=20,vK=.005,
XC=e=>H(e.code)||_(e.name);function YC(e,t,n,r){let o=[...n.map(s=>QC(s,r)),xK(n,r)],
i=new y(e.lines.map(s=>[XC(s),e.values.indexOf(s.values)])),a=f.max(0,...t.map(s=>s.length));for(let s=0;
s<
a;s+=1)for(let u of o){let l=[...i].flatMap(([d,p])=>{var S;let h=qt((S=t[p])==null?void 0:S[s]),b=u.
get(d);return h===null||b===void 0?[]:[{value:h,sources:b}]});if(l.length*4<i.size*3||l.length<r.length+
2)continue;let c=Pm(l,1);if(!(c===null||c.evidence<wK)){if(c.derived.kind==="sum"||c.derived.kind===
"mean")return null;if(c.derived.kind==="weighted"&&c.derived.weights.every(d=>d>vK))return kK(c.derived.
weights,l)}}return null}function kK(e,t){let n=e.reduce((a,s)=>a+s,0),r=e.map(a=>f.round(a/n*100)/100*
n),o=Yi(t.map(({value:a})=>a));return t.every(({value:a,sources:s})=>f.abs(a-s.reduce((u,l,c)=>{var d;
return u+l*((d=r[c])!=null?d:0)},0))<=2*o)?r:[...e]}function QC(e,t){let n=t.map(r=>{var o,i;return(
i=
(o=e.columns.find(a=>Ye(a.name,{name:r})))==null?void 0:o.column)!=null?i:-1});return new y(e.lines.
flatMap(r=>{let o=n.flatMap(i=>{var a;return(a=nt(r.values[i]))!=null?a:[]});return o.length===t.length?
[[XC(r),o]]:[]}))}function xK(e,t){let[n=new y,...r]=e.map(o=>QC(o,t));return new y([...n].flatMap((
[
o,i])=>{let a=[i,...r.flatMap(u=>{var l;return u.has(o)?[(l=u.get(o))!=null?l:[]]:[]})],s=i.map((u,l)=>a.
reduce((c,d)=>{var p;return c+((p=d[l])!=null?p:0)},0)/a.length);return a.length===e.length?[[o,s]]:
[]}))}m();var TK=/^\s*(?:\d{1,2}|[a-z]|[ivx]{1,4})\s*[.)]\s*/i,SK=/bobot|weight|proporsi|porsi|persen|%/i,
EK=x.
raw`[^\p{L}\d]*(?:(?:bobot|weight|sebesar|nilai)[^\p{L}\d]*)?(\d{1,3}(?:[.,]\d+)?)\s*(?:%|persen)`;
function eR({
values:e},t){var r;if(t.length<2)return null;let n=t.map(o=>CK(e,o));if(n.every(o=>o.length>0)){let o=Mm(
n.map(i=>{var a,s;return(s=(a=i.find(({weight:u})=>u!==null))==null?void 0:a.weight)!=null?s:null}));
return(r=o!=null?o:AK(e,n))!=null?r:OK(e,n)}return PK(e,t)}function CK(e,t){return e.flatMap((n,r)=>n.
flatMap((o,i)=>{let a=U(o).replace(TK,"");return a!==""&&Ye(a,{name:t})?[{row:r,column:i,weight:rt(a).
weight}]:[]}))}var Mm=e=>{let t=e.flatMap(n=>n!=null?n:[]);return t.length===e.length&&t.some(n=>n>0)?
RK(t):null},RK=e=>{let t=e.reduce((n,r)=>n+r,0);return f.abs(t-1)<1e-6?e.map(n=>f.round(n*1e6)/1e4):
[...e]},DK=e=>{let t=e.reduce((n,r)=>n+r,0);return[10,100].some(n=>f.abs(t-n)<1e-6)};function AK(e,t){
var n,r;for(let{column:o}of(n=t[0])!=null?n:[]){let i=t.map(c=>{var d,p;return(p=(d=c.find(h=>h.column===
o))==null?void 0:d.row)!=null?p:-1});if(i.includes(-1))continue;let a=f.max(...i.map(c=>{var d,p;
return(p=
(d=e[c])==null?void 0:d.length)!=null?p:0})),s=f.min(...i),u=v.from({length:a},(c,d)=>d).flatMap(c=>{
let d=c>o?Mm(i.map(h=>{var b;return qt((b=e[h])==null?void 0:b[c])})):null,p=e.slice(0,s).some(h=>SK.
test(U(h[c])));return d!==null&&(p||DK(d))?[{weights:d,isHeaded:p}]:[]}),l=(r=u.find(({isHeaded:c})=>c))!=
null?r:u[0];if(l!==void 0)return l.weights}return null}function OK(e,t){var n;for(let{row:r}of(n=t[0])!=
null?n:[]){let o=t.map(s=>{var u,l;return(l=(u=s.find(c=>c.row===r))==null?void 0:u.column)!=null?l:
-1});if(o.includes(-1))continue;let i=f.min(...o),a=e.filter(s=>s.slice(0,i).some(u=>bs(U(u)))).map(
s=>Mm(o.map(u=>qt(s[u])))).find(s=>s!==null);if(a!==void 0)return a}return null}function PK(e,t){for(
let n of e.
flat().map(U)){if(!/%|persen/i.test(n))continue;let r=Mm(t.map(o=>{var a;let i=(a=new RegExp(o.replace(
/[\\^$.*+?()[\]{}|]/g,"\\$&")+EK,"iu").exec(n))==null?void 0:a[1];return i===void 0?null:w(i.replace(
",","."))}));if(r!==null)return r}return null}function tR(e,t,n){let r=e.filter(i=>!dn(i));for(let i of r){
let a=eR(i,n);if(a!==null)return{tab:i.
tab,from:"written",weights:a}}let o=[...ws(r,ra({criteria:[],entries:[]}),new y).values()];for(let i of o){
let a=oa(i.view,i),s=a===null?null:YC(a,i.values,t,n);if(s!==null)return{tab:i.tab,from:"totals",
weights:s}}
return null}m();var Lm=e=>e.some(t=>t.lines.some(n=>n.code!==""));function jm(e,t){var i,a;let n=Lm(
e),r=new y;for(let s of e)
for(let{code:u,name:l,institution:c,category:d}of IK(s,t,n)){let p=n?H(u):_(l);if(p==="")continue;
let h=(i=
r.get(p))!=null?i:{code:u,names:new y,institution:"",category:""};r.set(p,h),h.institution||(h.institution=
c),h.category||(h.category=d),l!==""&&h.names.set(l,((a=h.names.get(l))!=null?a:0)+1)}let o=f.max(2,
x(r.size).length);return[...r.values()].map(({code:s,names:u,institution:l,category:c},d)=>({..._d,
...n?
{code:s}:{code:`P${x(d+1).padStart(o,"0")}`,codeMadeUp:!0},name:NK(u),institution:l,category:c}))}
function NK(e){
var n,r;let t=f.max(0,...e.values());return(r=(n=[...e].find(([,o])=>o===t))==null?void 0:n[0])!=null?
r:""}function IK(e,t,n){let r=e.columns.filter(a=>t.some(s=>Ye(a.name,{name:s}))),o=a=>r.some(({
column:s})=>ih(
a.values[s])),i=e.lines.map(o).lastIndexOf(!0);return e.lines.filter((a,s)=>(n?a.code==="":a.name===
"")?!1:o(a)?!0:n?/\p{N}/u.test(a.code)&&(a.name!==""||!e.hasNames&&!/[\s,]/.test(a.code)):s<i||a.institution!==
"")}m();var $K=/peserta|inovasi|proposal|entri|innovation|participant|daftar|data|list|registrasi|pendaftar/i,
FK=["category","unitType","innovator","contact","phone","email","link"];function nR(e,t,{grid:n,
structure:r}){
let o=$K.test(n.tab)?oa(n,r):null;if(o===null)return null;let i=ht(n,kr),a=new y,s=0;for(let p of o.
lines){let h=O=>t&&p.code!==""?H(O.code)===H(p.code):p.name!==""&&_(O.name)===_(p.name),b=e.find(h);
if(b===void 0){(p.code!==""||p.institution!=="")&&(s+=1);continue}if(a.has(b))continue;let S=FK.map(
O=>{var P;return[O,U(p.values[(P=i==null?void 0:i.columns.get(O))!=null?P:-1])]});a.set(b,{...b,...g.
fromEntries(S),code:t?b.code:p.code||b.code,name:b.name||p.name,institution:b.institution||p.institution}
)}
if(a.size<2||a.size*2<e.length)return null;let u=new k([...a.values()].map(p=>H(p.code))),l=e.filter(
p=>!a.has(p)),c=u.size<a.size||l.some(p=>u.has(H(p.code))),d=[...a].map(([p,h])=>c?{...h,code:p.code}
:
h);return{grid:n,entries:[...d,...l],unscored:s}}m();function Bm(e){var a;let t=aR(e),n=uR(t).filter(
s=>s.length>1),r=(a=oR(n))!=null?a:t.length===1?t:oR(
_K(t)),o=r==null?void 0:r[0];if(r===null||o===void 0)return null;let i=o.keys.filter(s=>r.every(u=>u.
keys.includes(s)));return zh(e,sR(o.table,i))}function zh(e,t){let n=aR(e),r=uR(n).filter(a=>a.length>
1),o=t.map(a=>_(a)),i=e.filter(a=>{let s=t.filter(c=>a.columns.some(d=>Ye(d.name,{name:c}))).length;
if(s===t.length)return!0;if(s===0||s*2<t.length)return!1;let u=n.find(c=>c.table===a);return u===void 0||
!r.some(c=>c.includes(u))||u.keys.every(c=>o.includes(c))});return i.length===0?null:{tables:i,
criteria:[
...t]}}function iR(e){let[t]=e;if(t===void 0||e.some(o=>o.columns.some(i=>i.kind==="numbers")))return null;
let n=o=>e.every(i=>i.columns.some(a=>a.key===o&&a.kind==="open")),r=sR(t,t.columns.map(o=>o.key).filter(
n));return r.length===0?null:{tables:[...e],criteria:r}}function aR(e){let t=e.some(r=>r.columns.some(
o=>o.kind==="numbers")),n=new k(e.flatMap(r=>r.columns.filter(o=>o.kind==="numbers"||t&&o.isMeant).map(
o=>o.key)));return e.flatMap(r=>{let o=r.columns.filter(a=>a.kind!=="words"&&n.has(a.key)),i=qE(o.map(
a=>a.key));return i.length===0?[]:[{table:r,keys:i}]})}var sR=(e,t)=>e.columns.filter(n=>t.includes(
n.key)).map(n=>n.name),rR=e=>e.reduce((t,{table:n})=>t+n.lines.length,0);function oR(e){let[t=null]=[
...e].sort((n,r)=>r.length-n.length||rR(r)-rR(n)||e.indexOf(n)-e.indexOf(r));return t}function uR(e){
var n;let t=new y;for(let r of e){let o=[...r.keys].sort().join(`
`);t.set(o,[...(n=t.get(o))!=null?n:[],r])}return[...t.values()]}function _K(e){return e.map(t=>e.filter(
n=>{let r=n.keys.filter(o=>t.keys.includes(o)).length;return r>0&&r*2>=f.max(n.keys.length,t.keys.length)}
)).
filter(t=>{let[n]=t;return t.length>1&&(n==null?void 0:n.keys.some(r=>t.every(o=>o.keys.includes(r))))}
)}m();function lR(e,t,{names:n,hidden:r}){return n.flatMap(o=>{let i=e.find(s=>s.grid.tab===o),a=t.includes(
o)?null:MK(o,i,r);return a===null?[]:[{kind:"TAB_LEFT",sure:a!=="summary"&&a!=="other-columns",
params:{
tab:o,reason:a}}]})}function MK(e,t,n){if(n.includes(e))return"hidden";if(t===void 0)return Dl(e)?
"recap":null;let{grid:r,table:o,shared:i,isOther:a}=t;return dn(r)?null:r.values.every(s=>s.every(ne))?
"empty":a?"other-matter":i!==null?"summary":o===null?"not-entries":o.columns.some(s=>s.kind==="numbers")?
"other-columns":"not-scores"}m();var cR=(e,t)=>e.flatMap(n=>n.columns.filter(r=>t.some(o=>Ye(r.name,
{name:o}))).flatMap(({column:r})=>n.
lines.flatMap(o=>{var i;return(i=nt(o.values[r]))!=null?i:[]}))),dR=(e,t)=>e.filter(n=>n>t).length*10<=
e.length;function mR(e,t){var r;let n=cR(e,t);return n.length===0?100:n.every(o=>o<=1)&&n.some(o=>o>
0&&o<1)?1:(r=[5,10].find(o=>dR(n,o)))!=null?r:100}function pR(e,t){var o;let n=[...e.map(i=>t.map(a=>{
var s,u;return(u=(s=i.columns.find(l=>Ye(l.name,{name:a})))==null?void 0:s.max)!=null?u:null})),...e.
map(i=>Bh(i,t,KC))],r=i=>i.every((a,s)=>{var u;return a!==null&&a>0&&dR(cR(e,[(u=t[s])!=null?u:""]),
a)});return(o=n.find(r))!=null?o:null}m();m();var LK=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|wawancara|semester|bulan|tahun|minggu|hari|tanggal|aspek|kriteria|bobot|weight/i,
fR=e=>{let t=Pt(e);return t==="code"||t==="name"};function gR(e){let t=e.values.slice(0,Qo+1).map(o=>o.
map(Xi)),n=t.map((o,i)=>{var a,s;return{row:i,headers:o,above:(a=t[i-1])!=null?a:[],cells:(s=e.values[
i])!=
null?s:[]}}),r=[...n.map(o=>({...o,own:jK(o.above,o.cells)?BK(o.above,o.headers):[]})),...n.map(o=>(
{
...o,own:UK(o.headers),above:[]}))];for(let{row:o,headers:i,above:a,own:s}of r){if(![...a,...i].some(
fR))continue;let u=s.filter(c=>c.header===Fl||!ii(rt(c.header).name));if(new k(u.map(c=>_(c.label))).
size<2)continue;let l=u.every(c=>c.header===Fl)?"totals":"groups";return{tab:e.tab,layout:l,views:KK(
e,o,i,a,s)}}return null}var jK=(e,t)=>e.every((n,r)=>!fR(n)||ne(t[r]));function BK(e,t){let n=t.flatMap(
(u,l)=>{let c=e.slice(0,l+1).reduce((d,p)=>p===""?d:p,"");return u===""||c===""||Pt(c)==="code"||Pt(
c)==="name"||zK(u)?[]:[{column:l,over:c,header:u}]}),r=n.filter(u=>ho(u.over)&&!ii(rt(u.header).name));
if(r.length>1)return r.map(({column:u,header:l})=>({column:u,label:l,header:Fl}));let o=n.filter(u=>mt(
u.header)!==null&&mt(u.over)===null);if(o.length>1&&new k(o.map(u=>u.over)).size>1)return o.map(({
column:u,
over:l,header:c})=>{var d;return{column:u,label:(d=mt(c))!=null?d:"",header:l}});let i=n.filter(u=>n.
some(l=>l.over!==u.over&&_(l.header)===_(u.header))),a=i.some(u=>mt(u.over)!==null),s=i.some(u=>LK.test(
u.over));return!a&&s?[]:i.filter(u=>!a||mt(u.over)!==null).map(({column:u,over:l,header:c})=>{var d;
return{column:u,label:(d=mt(l))!=null?d:l,header:c}})}var zK=e=>{let t=Pt(e);return t==="code"||t===
"name"||t==="institution"};function UK(e){let t=e.flatMap((r,o)=>{let i=Sn(r);return i===null?[]:[{
column:o,
label:i.label,header:i.rest}]}),n=({header:r})=>!ii(rt(r).name)&&!WK(r);return t.some(n)?t:e.flatMap(
(r,o)=>{var a,s;let i=(s=mt(r))!=null?s:(a=Sn(r))==null?void 0:a.label;return i===void 0?[]:[{column:
o,
label:i,header:Fl}]})}var WK=e=>/^(?:nilai|skor|score|total)(?:\s+(?:nilai|skor))?$/i.test(e.trim());
function KK(e,t,n,r,o){let i=f.min(...o.map(s=>s.column)),a=new y;for(let{label:s}of o)a.has(_(s))||
a.set(_(s),s);return[...a].map(([s,u])=>{let l=new y(o.filter(h=>_(h.label)===s).map(h=>[h.column,h.
header])),c=n.map((h,b)=>{var S,O;return b<i?h||((S=r[b])!=null?S:""):(O=l.get(b))!=null?O:""}),d=h=>h.
map((b,S)=>S<i||l.has(S)?b:""),p=e.values.map((h,b)=>b===t?c:b===t-1&&r.length>0?h.map(()=>""):d(h));
return{label:u,grid:{tab:e.tab,values:p}}})}var Uh=e=>{var t;return dn(e)?null:(t=eC(e))!=null?t:gR(
e)},Wh=(e,t)=>ch(e,t)||e.includes("@")&&_(e)===
_(t.email);function hR(e,t,n,r,o){var u,l;let i=(l=(u=Uh(e))==null?void 0:u.views)!=null?l:[],a=c=>n.
find(d=>Wh(c,d));return{sheets:i.flatMap(c=>{let d=a(c.label);return d===void 0?[]:[VE(ei(c.grid,t.name,
d.code,r,o),c)]}),strangers:i.filter(({label:c})=>a(c)===void 0).map(({label:c})=>c)}}m();var yR=/juri(?!st)|judg|penilai|panelis|skor|score|lomba|kompetisi|competition|inovasi|innovat|kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|dampak|impact|replika|mudah disebar|keberlanjut|berkelanjut|sustain|efektif|presentasi|proposal|kriteria|criteri|bobot|finalis|karya/i,
GK=/^(?:nilai|poin|points?)$/i,qK=/^j\.?\s?\d{1,2}$/i,ZK=/daftar hadir|presensi|absen|attendance|(?<!tahun )anggaran|budget|\brab\b|telepon|\bphone|kontak|contact|jadwal|schedule|keuangan|honor|gaji|payroll|\bkas\b|inventaris|belanja/i,
HK=e=>e.map(Xi).filter(t=>t!=="");function bR(e){let t=e.values.slice(0,rh).map(o=>o.filter(i=>!ne(i))),
n=t.findIndex(o=>o.length>2),r=t.slice(0,f.max(0,n)).flat().map(Xi);return[e.tab,...r].some(o=>ZK.test(
o))}var Kh=(e,t)=>yR.test(e.tab)||qK.test(e.tab.trim())||e.values.slice(0,t+1).flatMap(HK).some(n=>yR.
test(n)||GK.test(n));m();function Gh(e){let t=[...new y(e.flat().map(o=>[_(o),o])).values()],n=e.map(
o=>new k(o.map(_))),r=t.
filter(o=>!n.every(i=>i.has(_(o))));return r.flatMap((o,i)=>r.slice(i+1).filter(a=>wr(o,a)&&!n.some(
s=>s.has(_(o))&&s.has(_(a)))).map(a=>({one:o,other:a})))}m();function wR(e,t){var r;let n=(r=t==null?
void 0:t.view)!=null?r:e;return bR(n)?{grid:n,structure:t,table:null,
shared:null,isOther:!0}:{grid:n,structure:t,table:oa(n,t),shared:Uh(n),isOther:!1}}var ks=(e,t=[])=>(
{
reason:e,tabs:t});function vR(e,t,n){var h,b;let r=n.flatMap(({table:S,shared:O})=>S===null||O!==null?
[]:[S]),o=n.filter(S=>S.shared!==null);if(e.stages.some(S=>S.scoreTab!==void 0))return JK(e.stages,o);
let{sets:i,unclear:a}=BE(r.map(S=>S.tab));if(e.stages.length>1)return qh(e.stages,i,r);let[s]=e.stages;
if(s===void 0)return ks("nothing");let u=t?i.find(S=>_(S.stage)===_(s.name)):void 0;if(u!==void 0)return qh(
[s],[u],r);if(a&&!t)return ks("stages",r.map(S=>S.tab));if(i.length>1&&!t){let S=i.map(O=>({...s,
name:O.
stage,advance:null}));return qh(S,i,r)}let l=((b=(h=Bm(r))==null?void 0:h.tables.length)!=null?b:0)>
1,c=o.filter(S=>{var O;return((O=S.shared)==null?void 0:O.layout)!=="totals"}),d=c.length>0?c:o,[p]=d;
if(!l&&(p!=null&&p.shared)){let S=d.map(O=>O.grid.tab);return S.length>1?ks("several-shared",S):t?ks(
"stage-tab",S):[kR({...s,scoreTab:p.grid.tab},p.shared,p.structure)]}return[{stage:s,desks:r.map(S=>(
{
label:S.tab,table:S})),layout:null}]}function kR(e,{layout:t,views:n},r){let o=n.flatMap(({label:i,
grid:a})=>{
let s=oa(a,r);return s===null?[]:[{label:i,table:s}]});return{stage:e,desks:o,layout:t}}function JK(
e,t){
let n=e.map(o=>{let i=t.find(a=>{var s;return _(a.grid.tab)===_((s=o.scoreTab)!=null?s:"")});return i!=
null&&i.shared?kR(o,i.shared,i.structure):o}),r=n.flatMap(o=>{var i;return"desks"in o?[]:[(i=o.scoreTab)!=
null?i:o.name]});return r.length>0?ks("unclear-judges",r):n.filter(o=>"desks"in o)}function qh(e,t,n){
let r=e.map(i=>{var u;let a=t.find(l=>_(l.stage)===_(i.name)),s=((u=a==null?void 0:a.tabs)!=null?u:[
]).
flatMap(({tab:l,label:c})=>n.filter(d=>d.tab===l).map(d=>({label:c,table:d})));return{stage:i,desks:
s,
layout:null}}),o=r.filter(i=>i.desks.length===0).map(i=>i.stage.name);return o.length>0?ks("stages",
o):r}m();var VK={sum:"sum",mean:"mean",weighted:"weighted",maximum:"extreme",minimum:"extreme",rank:
"rank",number:"number",large:"large",text:"text","left-out":"left-out"},XK={numbers:"numbers",
example:"example",statistic:"statistic",weight:"weight",maximum:"maximum",section:"section",header:
"header",note:"note","left-out":"left-out"};function xR(e){var r,o;let t=new y,n=new y;for(let{
columns:i,rows:a,tab:s,values:u}of e){
for(let{role:l,label:c}of i){let d=VK[l];if(d===void 0||c==="")continue;let p=`${d} ${_(c)}`;t.has(p)||
t.set(p,{kind:"PASSED_COLUMN",sure:!0,params:{header:c,reason:d}})}for(let[l,c]of a.entries()){let d=XK[
c];
if(d===void 0)continue;let p=(o=((r=u[l])!=null?r:[]).map(U).find(b=>b!==""))!=null?o:"",h=d==="note"?
d:`${d} ${_(p)}`;n.has(h)||n.set(h,{kind:"PASSED_ROW",sure:!0,params:{tab:s,row:l+1,label:p,reason:d}
})}}
return[...t.values(),...n.values()]}m();var Zh=.051,YK=4,SR=e=>H(e.code)||_(e.name),QK=(e,t)=>({
table:e,lines:new y([...e.lines].reverse().map(
n=>[SR(n),n])),columns:t.map(n=>{var r,o;return(o=(r=e.columns.find(i=>Ye(i.name,{name:n})))==null?
void 0:
r.column)!=null?o:-1})}),e5=({table:e,columns:t})=>t.flatMap(n=>e.lines.flatMap(r=>{var o;return(o=nt(
r.values[n]))!=null?o:[]}));function t5(e,t){let n=t.filter(l=>l!==e);if(n.length<2)return!1;let[r,o,
i,a,s]=[0,0,0,0,0],u=f.max(Zh,Yi(e5(e)));for(let l of e.table.lines){let c=SR(l);for(let[d,p]of e.columns.
entries()){let h=nt(l.values[p]),b=n.flatMap(({lines:O,columns:P})=>{var N,I,F;return(F=nt((I=O.get(
c))==null?void 0:I.values[(N=P[d])!=null?N:-1]))!=null?F:[]});if(h===null||b.length<2)continue;let S=b.
reduce((O,P)=>O+P,0);s+=1,f.abs(h-S/b.length)<=u&&(o+=1),f.abs(h-S)<Zh&&(i+=1),f.abs(h-f.max(...b))<
Zh&&(a+=1),new k(b).size>1&&(r+=1)}}return r>=YK&&(o===s||i===s||a===s)}var n5=/rata|rerata|mean|average|rekap|recap|total|jumlah|gabung|akhir|final|hasil|semua|seluruh|result|summary|ringkas|nilai|skor|score/i,
r5=/(?:^|[^\p{L}])(?:juri|judge|penilai|panelis|j\.?\s?\d)(?:[^\p{L}]|$)/iu,TR=e=>`summary/${_(e)}`;
function ER({tables:e,criteria:t},n,r){let o=e.map(a=>QK(a,t));return o.filter(a=>t5(a,o)).map(({
table:a})=>a).
filter(({tab:a})=>{let s=r.get(TR(a));return s!==void 0?s==="ignore":n5.test(a)&&!r5.test(a)?!0:(n.push(
{id:TR(a),kind:"SUMMARY",tab:a,tabs:[a],params:{tab:a},options:dt.SUMMARY,default:null}),!1)})}m();
var o5=/(?:^|\s)(?:lomba|kompetisi|gelar|penghargaan|sayembara|festival|anugerah|competition|award|contest)(?:\s|$)/i,
i5=/^(?:(?:lembar|formulir|form|blangko|rekap(?:itulasi)?|daftar|berita acara|score\s*sheet)\s+)?(?:(?:penilaian|nilai|skor|scores?|penjurian)\s+)?(?:(?:dewan\s+)?juri\s+)?(?:pada\s+|for\s+)?/i,
a5=/(?:^|[^\d])(20\d{2})(?:[^\d]|$)/,s5=/^pemerintah\s+(?:daerah\s+)?(?:kota|kabupaten|provinsi)\s+\p{L}.*$/iu,
u5=/(?:^|\s)(?:kota|kabupaten)\s+(\p{L}[\p{L}\s]*?)(?=\s+tahun\b|\s*\d|\s*[,.;(-]|$)/iu,l5=({above:e}
)=>e.
flatMap(t=>{var r;let n=t.map(U).filter(o=>o!=="");return n.length===1&&!/[:=]/.test((r=n[0])!=null?
r:"")?n:[]}),CR=e=>e===e.toUpperCase()?e.toLowerCase().replace(/(^|\s)\p{L}/gu,t=>t.toUpperCase()):e;
function RR(e){let t=e.map(i=>c5(l5(i))),[n={}]=t,r=g.keys(n),o=i=>t.every(a=>{var s,u;return _((s=a[
i])!=
null?s:"")===_((u=n[i])!=null?u:"")});return g.fromEntries(r.filter(o).map(i=>[i,n[i]]))}function c5(
e){
let t={},n=e.map(s=>{var u;return(u=a5.exec(s))==null?void 0:u[1]}).find(s=>s!==void 0);n!==void 0&&
(t.year=n);let r=e.find(s=>s5.test(s));r!==void 0&&(t.government=CR(r.replace(/\s+tahun\b.*$/i,"").trim(
)));
let o=e.map(s=>{var u;return(u=u5.exec(s))==null?void 0:u[1]}).find(s=>s!==void 0);o!==void 0&&(t.city=
CR(o.trim()));let i=e.find(s=>o5.test(s)),a=i==null?void 0:i.replace(i5,"").replace(
/\s+(?:tahun\s+)?20\d{2}\s*$/i,
"").trim();return a!==void 0&&a!==""&&(t.competition=a),t}m();var Ll=e=>`hidden/${_(e)}`,Hh=({
criteria:e},{structures:t})=>[...t.values()].flatMap(({tab:n,columns:r})=>!e.
every(i=>r.some(({role:a,header:s})=>a==="criterion"&&Ye(s,i)))||e.length===0?[]:[{id:Ll(n),kind:
"HIDDEN",tab:n,tabs:[n],params:{tab:n},options:dt.HIDDEN,default:null}]);m();function Jh(e,t){let[n,
r]=[_(e),_(t)];if(n===""||r===""||n===r)return!1;let[o,i]=n.length<r.length?[
n,r]:[r,n];return o.length>=4&&i.includes(o)?!1:!wr(e,t)&&!d5(e,t)}var DR=e=>e.toLowerCase().split(
/[^\p{L}\p{N}]+/u).
filter(t=>t.length>2);function d5(e,t){let[n,r]=[new k(DR(e)),new k(DR(t))],o=[...n].filter(i=>r.has(
i)).length;return o>1&&o*2>f.min(n.size,r.size)}function Vh(e,t,n){let r=new y(t.map(i=>[i.code,i])),
o=new k(e.flatMap(({rows:i})=>i.flatMap(({entry:a,name:s})=>{let u=r.get(a!=null?a:"");return u!==void 0&&
s!==""&&!Jh(s,u.name)?u.code:[]})));return e.flatMap(i=>{if(i.codeColumn===null||i.nameColumn===null)
return[];let a=i.rows.filter(d=>d.name!==""&&d.entry!==null),s=a.flatMap(d=>{var h;let p=r.get((h=d.
entry)!=null?h:"");return p!==void 0&&o.has(p.code)&&Jh(d.name,p.name)?[{sheet:i,row:d,entry:p}]:[]}
),
u=s.length>2&&s.length*2>a.length,[l]=s;return(u&&l!==void 0?[AR(`names/${_(i.tab)}`,l,s.length)]:s.
map(d=>AR(`names/${_(i.tab)}/${H(d.entry.code)}`,d,1))).filter(({id:d})=>!n.has(d))})}var AR=(e,{
sheet:t,
row:n,entry:r},o)=>{var i;return{id:e,kind:"NAMES",tab:t.tab,cell:Te(n.row,(i=t.nameColumn)!=null?i:
0),tabs:[t.tab],params:{code:r.code,one:r.name,other:n.name,count:o},options:dt.NAMES,default:null}}
;var xs=["criteria","entries","judges"],m5=e=>"reason"in e;function Xh(e,t,n,{grids:r,structures:o,
answers:i},a){
let s=r.map(W=>wR(W,o.get(W.tab))),u=vR(e,n,s);if(m5(u))return u;let l=[],c=[],d=[],p=u.flatMap(({
desks:W,
stage:V})=>[V.scoreTab,...W.map(({table:Q})=>Q.tab)]),h=()=>a.names.filter(W=>!p.includes(W)).map(a.
read);for(let W of u){let V=y5(W,e,t,{facts:l,questions:c,answers:i,foreign:h},u.length>1);if(V===null)
return PR(s);d.push(V)}if(t.length===xs.length&&!d.some(W=>w5(W,s)))return{reason:"no-sign",tabs:d.flatMap(
W=>W.desks.map(V=>V.table.tab)).filter(zm)};let b=d.flatMap(W=>W.desks.map(V=>V.table)),[S,...O]=b;
if(S!=
null&&S.isRepeated&&O.length===0)return{reason:"unclear-judges",tabs:[S.tab]};let P=d.flatMap(W=>W.names).
filter(zm),N=t.includes("judges")?v5(d):e.judges,I=t.includes("entries")?k5(b,P,s,l):e.entries,F=!n&&
(d.length>1||d.some(W=>W.stage.scoreTab!==void 0)),M=F?x5(d):e.stages,B=t.includes("criteria")?T5(d):
e.criteria,L=RR(b),j=f5(e.settings,L),z={...e,settings:j,stages:M,criteria:B,entries:I,judges:N};if(
t.
some(W=>z[W].length===0))return PR(s);if(t.includes("judges")&&!S5(z,d,a.names))return{reason:
"unbound",tabs:d.flatMap(W=>W.desks.map(V=>V.table.tab)).filter(zm)};let q=s.flatMap(({structure:W})=>W!==
void 0&&b.some(({tab:V})=>V===W.tab)?W:[]),Z=[...b.map(W=>W.tab),...l.flatMap(W=>W.kind==="ENTRY_LIST"||
W.kind==="TAB_LEFT"?W.params.tab:[])];return{competition:z,hasStages:F,facts:[...E5(d,N,F,M),...l,
...g.keys(L).length>0?[p5(L)]:[],...xR(q),...lR(s,Z,a)],findings:t.includes("entries")?C5(d):[],
questions:Il(
[...h5(s,b),...c,...WE(g5(d),!t.includes("judges"),i)])}}var p5=({competition:e="",year:t="",city:n="",
government:r=""})=>({kind:"TITLES",sure:!1,params:{competition:e,year:t,city:n,government:r}}),f5=(e,
t)=>({
...e,...g.fromEntries(g.entries(t).filter(([n])=>e[n]===""))}),g5=e=>e.flatMap(({layout:t,desks:n})=>t===
null?n.map(({table:r})=>r):[]),h5=(e,t)=>e.flatMap(({structure:n})=>n!==void 0&&t.some(({tab:r})=>r===
n.tab)?n.questions:[]),zm=(e,t,n)=>n.indexOf(e)===t;function y5(e,t,n,{facts:r,questions:o,answers:i,
foreign:a},s){var V,Q;let u=e.desks.map(de=>de.table),l=de=>n.includes("criteria")?Bm(de):zh(de,je(t,
e.stage).map(ge=>ge.name)),c=(V=l(u))!=null?V:s||e.layout!==null?iR(u):null;if(c===null)return null;
let d=l(u)===null,p=ER(c,o,i),h=c.tables.filter(de=>!p.includes(de));for(let{tab:de}of p)r.push({
kind:"TAB_LEFT",sure:!1,params:{tab:de,reason:"summary"}});let b=h.length<c.tables.length&&(Q=l(h))!=null?
Q:c,{tables:S}=b,O=n.includes("criteria")?ZE(b,o,i):b.criteria,P=s?e.stage.name:null,N=n.includes(
"criteria")?UC(S,O,i):null;if(N!==null&&o.push(N),!n.includes("criteria"))return{...e,desks:OR(e,S),
criteria:[],
isOpen:d,names:O};let I=pR(S,O),F=I!=null?I:O.map(()=>mR(S,O)),M=GC(S,O),B=M.from==="equal"&&I!==null&&
new k(I).size>1,L=tR(a(),S,O),j=M.from==="equal"&&!B&&(L==null?void 0:L.from)==="written"&&b5(L.weights),
z=B?F:j?L.weights:M.weights,q=JC(S,O,{taken:z,max:F,elsewhere:L},i);q.question!==null&&o.push(q.question);
let{weights:Z}=q;r.push({kind:"CRITERIA",sure:S.length>1&&!d,params:{stage:P,names:O}},j?{kind:
"WEIGHTS",sure:!0,params:{from:"tab",stage:P,tab:L.tab}}:{kind:"WEIGHTS",sure:M.from!=="equal",
params:{from:B?
"maxima":M.from,stage:P}},{kind:"SCALE",sure:I!==null,params:{max:F.filter(zm),from:I===null?
"scores":
"written",stage:P}});let W=O.map((de,ge)=>{var Pe,ce;return{stage:e.stage.name,name:de,weight:(Pe=Z[
ge])!=
null?Pe:1,min:0,max:(ce=F[ge])!=null?ce:100,description:""}});return{...e,desks:OR(e,S),criteria:W,
isOpen:d,
names:O}}var b5=e=>f.abs(e.reduce((t,n)=>t+n,0)-100)<.01,OR=({desks:e},t)=>e.filter(n=>t.includes(n.
table));function w5(e,t){return e.layout!==null&&e.layout!=="totals"?!0:e.desks.some(({table:n})=>{
let r=t.
find(o=>o.grid.tab===n.tab);return r!==void 0&&Kh(r.grid,n.above.length)})}function v5(e){let[t,...n]=e,
r=e.flatMap(s=>s.desks.map(u=>u.label)),o=r.filter((s,u)=>r.findIndex(l=>H(l)===H(s))===u),i=n.length===
0&&(t==null?void 0:t.layout)===null;return(i?LE(r):yh(o)).map((s,u)=>{var S,O,P;let l=(S=(i?r:o)[u])!=
null?S:"",c=e.filter(N=>N.desks.some(I=>H(I.label)===H(l))),d=(P=(O=c[0])==null?void 0:O.desks.find(
N=>H(N.label)===H(l)))==null?void 0:P.table,p=s.name===""||H(s.name)===H(s.code),h=(t==null?void 0:t.
layout)===null&&p&&d!==void 0?jE(d):"",b=c.length===e.length?[]:c.map(N=>N.stage.name);return{...s,
name:h||
s.name,stages:b}})}function k5(e,t,n,r){let o=jm(e,t),i=Lm(e),a=new k(e.map(u=>u.tab)),s=n.filter(({
grid:u})=>!a.has(u.tab)).map(u=>nR(o,i,u)).find(u=>u!==null);return r.push({kind:"ENTRIES",sure:i,
params:{
count:o.length,by:i?"code":"name"}}),s?(r.push({kind:"ENTRY_LIST",sure:!1,params:{tab:s.grid.tab,
unscored:s.
unscored}}),s.entries.map(u=>({..._d,...u}))):o}function x5(e){let t=e.map(n=>jm(n.desks.map(r=>r.table),
n.names).length);return e.map(({stage:n},r)=>{var i,a;let o=(i=t[r+1])!=null?i:0;return{...n,advance:
o>
0&&o<((a=t[r])!=null?a:0)?o:n.advance}})}function T5(e){let[t]=e,n=r=>C.stringify(r.criteria.map(o=>[
_(o.name),o.weight,o.max]));return t!==void 0&&e.every(r=>n(r)===n(t))?t.criteria.map(r=>({...r,
stage:null})):
e.flatMap(r=>r.criteria)}function S5(e,t,n){let r=Yn(n,e),o=t.filter(i=>i.layout===null).flatMap(i=>i.
desks);return r.length<o.length||!o.every(i=>r.some(a=>a.name===i.table.tab))||o.length>0&&r.length>
o.length?!1:t.filter(i=>i.layout!==null).every((i,a,s)=>i.desks.every(u=>{let l=e.stages.find(d=>d.name===
i.stage.name);return(l===void 0||s.length===0?[]:tt(e,l)).filter(d=>Wh(u.label,d)).length===1}))}
function E5(e,t,n,r){
let o=e.filter(s=>s.layout===null).flatMap(s=>s.desks.map(u=>u.table.tab)),i=o.every(s=>/juri|judge|penilai|panelis|(?:^|[^\p{L}])j\s?\d/iu.
test(s)),a=e.flatMap(({layout:s,desks:u,stage:l})=>{var c;return s===null?[]:[{kind:"SCORE_TAB",sure:
s!==
"totals",params:{tab:(c=l.scoreTab)!=null?c:"",layout:s,judges:u.map(d=>d.label)}}]});return[...n&&e.
length>1?[{kind:"STAGES",sure:!1,params:{stages:r.map(s=>s.name),advance:r.map(s=>s.advance)}}]:[],
...o.
length>0?[{kind:"JUDGE_TABS",sure:i&&t.length>1,params:{tabs:o}}]:[],...a]}function C5(e){let t=e.flatMap(
i=>i.desks.map(a=>a.table)),n=Lm(t)?[]:e.flatMap(i=>i.desks.map(a=>jm([a.table],i.names).map(s=>s.name))),
r=e.flatMap(i=>i.layout===null?[]:i.desks.map(a=>[a.label])),o=i=>a=>({code:"NAMES_SIMILAR",severity:
"error",params:{...a,of:i}});return[...Gh(n).map(o("entry")),...Gh(r).map(o("judge"))]}function PR(e){
var o,i,a,s;let t=(u,l)=>l.length===0?null:{reason:u,tabs:l.map(c=>c.grid.tab)},n=e.filter(({table:u}
)=>u==
null?void 0:u.columns.some(l=>l.kind==="numbers")),r=e.filter(({grid:u})=>u.values.some(l=>l.some(c=>typeof c==
"number")));return(s=(a=(i=(o=t(n.length>1?"unlike":"not-scores",n))!=null?o:t("turned",r.filter(({
grid:u})=>R5(
u))))!=null?i:t("not-scores",e.filter(({table:u})=>u!==null)))!=null?a:t("not-entries",r.filter(({
grid:u})=>D5(
u))))!=null?s:{reason:"nothing",tabs:[]}}var R5=e=>e.values.slice(0,10).some(t=>t.slice(0,2).some(n=>typeof n==
"string"&&/^(?:kriteria|criteri|aspek|indikator|unsur)/i.test(n.trim()))&&t.filter(n=>typeof n=="string"&&
n.trim()!==""&&!ii(n)).length>2),D5=e=>Kh(e,f.min(9,e.values.length));m();var Um=e=>e.find(t=>De(t,J.plenary));
function A5(e,t){var r;let n=t.length===1&&e===""?t[0]:void 0;return(r=
t.find(({name:o})=>_(o)===_(e)))!=null?r:n}function O5(e,t){if(ne(e))return null;let n=nt(e);return n===
null?"not-a-number":w.isInteger(n)&&n>=t?n:"out-of-range"}function Wm(e,{stages:t,entries:n}){var s,
u;let r=ht(e,us),o=[],i=[],a=[];for(let{row:l,cell:c}of(s=r==null?void 0:r.rows)!=null?s:[]){let d=M=>U(
c(M)),p=A5(d("stage"),t),h=n.find(M=>H(M.code)===H(d("entry"))),b=(M,B,L=d(M),j=[])=>{let z={setting:
`plenary.${M}`,value:L,reason:B,allowed:j},q=p===void 0?{}:{stage:p.name};return i.push({code:
"SETTING_INVALID",severity:"error",...q,...ot(r,l,M),params:z}),null},S=(M,B)=>{let L=O5(c(M),B);
return typeof L==
"string"?b(M,L,c(M)):L};if(p!==void 0&&h!==void 0){let M=a.some(B=>B.stage===p.name&&B.entry===h.code);
if(a.push({stage:p.name,entry:h.code}),M&&!ne(c("rank"))){b("entry","duplicate");continue}}if(ne(c(
"rank")))continue;p===void 0&&b("stage","unknown-reference",d("stage"),t.map(M=>M.name)),h===void 0&&
b("entry","unknown-reference");let O=S("rank",1),P=S("computed",1),[N,I]=[S("votesFor",0),S(
"votesAgainst",0)];if(O!==null&&O!==P&&d("reason")===""&&b("reason","empty"),p===void 0||h===void 0||
O===null)
continue;let F=ot(r,l,"rank");o.push({stage:p.name,entry:h.code,computed:P,rank:O,reason:d("reason"),
votesFor:N,votesAgainst:I,tab:e.tab,cell:(u=F==null?void 0:F.cell)!=null?u:null})}return{decisions:o,
findings:i,listed:a}}m();var Fe=()=>SpreadsheetApp.getActiveSpreadsheet(),Mn=()=>Fe().getId(),jl=()=>Fe(
).getSheets().filter(
e=>e.getType()===SpreadsheetApp.SheetType.GRID),Be=()=>jl().map(e=>e.getName()),Bl=()=>new y(jl().map(
e=>[e.getName(),e.getSheetId()])),NR=()=>jl().filter(e=>e.isSheetHidden()).map(e=>e.getName()),Km=()=>jl(
).
filter(e=>e.getLastRow()>0).map(e=>e.getName()),P5=/(?:^(?:zh|ja|ko|hu|lt|mn)(?:_|$)|_(?:US|PH)$)/;
function N5(){
let e=null;return t=>{e!=null||(e={zone:Fe().getSpreadsheetTimeZone(),monthFirst:P5.test(Fe().getSpreadsheetLocale(
))});
let n=Utilities.formatDate(t,e.zone,"yyyy-MM-dd'T'HH:mm:ss");return e.monthFirst?{date:n,monthFirst:
!0}:
{date:n}}}function Le(e){let t=Fe().getSheetByName(e);if(t===null)return{tab:e,values:[]};let n=N5(),
r=o=>typeof o=="string"||typeof o=="number"||typeof o=="boolean"?o:o instanceof R?n(o):"";return{tab:
e,
values:t.getDataRange().getValues().map(o=>o.map(r))}}function Gm(e){var n,r;let t=(r=(n=Fe().getSheetByName(
e))==null?void 0:n.getDataRange().getFormulas())!=null?r:[];return t.some(o=>o.some(i=>i!==""))?t:[]}
var Ts=e=>{var t,n;return(n=(t=Fe().getSheetByName(e))==null?void 0:t.getDataRange().getNumberFormats(
))!=
null?n:[]},IR=()=>Fe().getProtections(SpreadsheetApp.ProtectionType.SHEET).map(e=>e.getRange().getSheet(
).
getName());function Yh(e,t){if(t)return/^[=+\-@']/.test(e)?`'${e}`:e;let n=/^[\p{L}\u201c]\P{N}*$/u.test(
e)&&!/^(true|false)$/iu.test(e.trim());return e===""||n?e:`'${e}`}var $R="@",Qh=(e,t)=>{let n=t.map(
r=>r===$R);return e.map(r=>r.map((o,i)=>typeof o=="string"?Yh(o,n[i]===!0):o))};function vo(e,t,n){
let[
r,o]=[e.getMaxRows(),e.getMaxColumns()];t>r&&e.insertRowsAfter(r,t-r),n>o&&e.insertColumnsAfter(o,n-
o)}function Xt(e,t,n,r,o=[]){var s,u;let i=Fe().getSheetByName(e),a=(u=(s=r[0])==null?void 0:s.length)!=
null?u:0;i===null||a===0||(vo(i,t+r.length,n+a),i.getRange(t+1,n+1,r.length,a).setValues(Qh(r,o)))}
function FR(e,t,n,r){
let o=Fe().getSheetByName(e);o!==null&&(vo(o,t+r,n+1),o.getRange(t+1,n+1,r,1).setNumberFormat($R))}
var jr=e=>{
var t,n;return(n=(t=Fe().getSheetByName(e))==null?void 0:t.getLastRow())!=null?n:0};function _R(){
for(let e of jl())
e.getLastRow()===0&&Fe().deleteSheet(e)}var Cn=()=>SpreadsheetApp.flush();function MR(e,t){let n=Fe(
).
getSheetByName(e);if(n===null)return!1;let r=t===null?null:I5(n,t);return r===null?n.activate():r.activate(
),
!0}function I5(e,t){try{return e.getRange(t)}catch{return null}}m();m();function qm(e){let{language:
t}=e.settings,n=[ia(Al,t,M5(e.settings)),$5(e.stages,t),ia(Pl,t,e.criteria.
map(o=>{var i;return[(i=o.stage)!=null?i:"",o.name,o.weight,o.min,o.max,o.description]})),ia(kr,t,e.
entries.map(o=>{var i,a;return[o.code,o.name,o.institution,o.category,o.unitType,o.innovator,o.contact,
o.phone,o.email,o.link,(a=(i=qo.find(([s])=>s===o.status))==null?void 0:i[1][t])!=null?a:"",o.reason]}
)),
ia(Zi,t,e.judges.map(o=>[o.code,o.name,o.role,o.institution,o.email,o.phone,o.stages.join(", "),o.conflicts.
join(", ")]))];if(e.institutions.length===0)return n;let r=e.institutions.map(o=>[o.name,o.parent,o.
unitType,F5(o.required,t)]);return[...n,ia(Nl,t,r)]}function ia(e,t,n){var r;return{name:e.tab[t],
values:[
lT(e,t),...n],headerRow:0,frozenColumns:((r=e.columns[0])==null?void 0:r.key)==="code"?1:0,widths:e.
columns.map(o=>o.width),formats:e.columns.map(o=>{var i;return(i=o.format)!=null?i:""}),layout:""}}
var LR=(e,t,n)=>({
...ia(e,n,[]),name:t});function $5(e,t){let n=e.map((s,u)=>_5(s,u,t)),r=ia(Ol,t,n);if(e.some(s=>s.scoreTab!==
void 0))return r;let{values:o,widths:i,formats:a}=r;return{...r,values:o.map(s=>s.slice(0,-1)),
widths:i.
slice(0,-1),formats:a.slice(0,-1)}}var F5=(e,t)=>{var n,r;return(r=(n=In.find(([o])=>o===e))==null?
void 0:
n[1][t])!=null?r:""};function _5(e,t,n){var i,a,s,u,l;let r=e.title===null?"":"name"in e.title?e.title.
name:e.title.outcomes.map(c=>`${c.places}: ${c.name}`).join("; "),o=(a=(i=Ua.find(([c])=>c===e.form))==
null?void 0:i[1][n])!=null?a:"";return[t+1,e.name,(s=e.weight)!=null?s:"",(u=e.advance)!=null?u:"",r,
o,e.date===null?"":Ui(e.date,n),(l=e.scoreTab)!=null?l:""]}function M5(e){let{language:t}=e,n=Qn.map(
a=>[a.word[t],ey(e,a)]),r=f.max(3,e.prizes.length),o=v.from({length:r},(a,s)=>{var u;return[`${ms[t]} ${s+1}`,
(u=e.prizes[s])!=null?u:""]}),i=n.findIndex(([a])=>{var s;return a===((s=Qn.find(u=>u.key===
"plenaryDate"))==null?void 0:s.word[t])});return[...n.slice(0,i),...o,...n.slice(i)]}function ey(e,t){
var o,i;let n=e[t.key],{language:r}=e;return t.kind==="date"?typeof n=="string"?Ui(n,r):"":t.kind===
"choice"?(i=(o=t.choices.find(([a])=>a===n))==null?void 0:o[1][r])!=null?i:"":t.kind==="choices"&&v.
isArray(n)?n.map(a=>{var s,u;return(u=(s=t.choices.find(([l])=>l===a))==null?void 0:s[1][r])!=null?u:
a}).join(", "):v.isArray(n)?n.join(", "):t.kind==="auto-or-number"&&n==="auto"?t.auto[r]:typeof n=="number"||
typeof n=="string"?n:""}function jR(e,t){let n=Tn(e),r=c=>{let d=e.get(c);return d===void 0||d.values.every(
p=>p.every(ne))},
o=xs.filter(r);if(o.length===0)return{reading:n,unwritten:[],facts:[],findings:[],questions:null};
let i=L5(
n.competition,o,!r("stages"),t);if("reason"in i)return{reading:n,unwritten:[],facts:[],findings:B5(o,
n.competition,i),questions:null};let{language:a}=n.competition.settings,s=["settings","stages"].filter(
c=>r(c)&&(c==="settings"||i.hasStages)),u=qm(i.competition).flatMap(c=>{var p,h;let d=[...s,...o].find(
b=>J[b][a]===c.name);return d===void 0?[]:[[d,{...c,name:(h=(p=e.get(d))==null?void 0:p.tab)!=null?h:
c.name}]]}),l=u.map(([c,{name:d,values:p}])=>[c,{tab:d,values:p}]);return{reading:Tn(new y([...e,...l])),
unwritten:i.findings.length+i.questions.length>0?[]:u.map(([,c])=>c),facts:i.facts,questions:o.includes(
"criteria")?i.questions:null,findings:[...i.findings,...j5(i.facts)]}}function L5(e,t,n,{names:r,
isHidden:o,
read:i,answers:a}){let s=Yn(r,e).map(M=>M.name),u=e.stages.flatMap(M=>r.filter(B=>B===M.scoreTab)),l=s.
length>0||e.stages.length>1&&e.judges.length>0,d=(l?[]:r.filter(o)).filter(M=>a.get(Ll(M))!=="use"),
p=r.filter(M=>!d.includes(M)&&a.get(gs(M))!=="ignore"),h=ra(e),b=M=>{let B=M.map(i);return{grids:B,
structures:ws(
B,h,a),answers:a}},S=l?s:p.filter(M=>Gi(M)||u.includes(M)),O={names:r.filter(M=>a.get(gs(M))!=="ignore"),
hidden:d,read:i},P=Xh(e,t,n,b(S),O),N=l?[]:p.filter(M=>Dl(M)&&!S.includes(M)),I="reason"in P&&[
"nothing","not-entries","not-scores"].includes(P.reason);if("questions"in P){let M=d.filter(L=>Gi(L)&&
!a.has(Ll(L))),B=Hh(P.competition,b(M));return{...P,questions:[...P.questions,...B]}}if(!I||N.length===
0)return P;let F=Xh(e,t,n,b([...S,...N]),O);return"reason"in F?P:F}var j5=e=>e.flatMap(t=>{var o;if(
t.
kind!=="SCALE"||t.params.from==="written")return[];let{stage:n,max:r}=t.params;return[{code:
"SCALE_ASSUMED",severity:"info",...n===null?{}:{stage:n},params:{max:(o=r[0])!=null?o:100}}]});
function B5(e,t,n){
return(e.length===xs.length?["entries"]:e).map(o=>{let i=J[o][t.settings.language];return{code:
"TAB_MISSING",severity:"error",tab:i,params:{tab:i,judge:null,why:n}}})}m();m();m();var ty="\u2713",
ko=e=>`"${e.replace(/"/g,'""')}"`;function BR(e){let[t="0",n="0"]=x(e).split("e"),[r="0",o=""]=t.split(
"."),i=o.length-w(n),a=x(w(r+o));return i>0?`${a}/${10**i}`:`${a}${"0".repeat(-i)}`}
function zR(e,t,n){let r=Te(e,t,1,n),o=`IF(COUNTA(${r})=0;"";COUNT(${r})&"/${n}")`,i=`IF(COUNT(${r})=${n};${ko(
ty)};${o})`;return`=IF(COUNTIF(${r};${ko(wn.id)})>0;${ko(wn.id)};${i})`}function UR(e,t,n,r,o){
let i=u=>Te(e,u,t,1),a=u=>`COUNTIF(${i(r)};${ko(u)})`;return`=${`${a(ty)}+${a(wn.id)}`}&${ko(o.of)}&COUNTA(${i(
n)})&${ko(o.done)}`}function WR(e,t,{min:n,max:r}){let o=Te(e,t),i=`AND(${o}>=${BR(n)};${o}<=${BR(r)})`;
return`=IF(ISNUMBER(${o});${i};${o}=${ko(wn.id)})`}var KR=(e,t,n)=>{let r=`$${Te(e,t)}`;
return n==="complete"?`=${r}=${ko(ty)}`:n==="recused"?`=${r}=${ko(wn.id)}`:`=NOT(${r}="")`};m();var GR=(
{code:e,name:t})=>t===""?e:`${t} (${e})`,qR=e=>e.filter(t=>t!=="").join(" \xB7 "),z5={title:(e,t,n)=>qR(
[e,GR(t),n]),help:(e,t)=>[`Nilai ${e!=null?e:"sesuai judul"} atau BK (benturan).`,...t===""?[]:[`Batas: ${t}.`]].join(
" "),of:" dari ",done:" selesai",rejected:e=>`Isi angka ${e}, atau BK bila tidak menilai karena benturan kepentingan. Kosongkan bila belum dinilai.`}
,U5={title:(e,t,n)=>qR([e,GR(t),n]),
help:(e,t)=>[`Score ${e!=null?e:"as headed"} or BK (conflict).`,...t===""?[]:[`Due: ${t}.`]].join(
" "),
of:" of ",done:" done",rejected:e=>`Enter a number ${e}, or BK if you step aside because of a conflict of interest. Leave blank what is not scored yet.`}
,ny=e=>({id:z5,en:U5})[e];m();function W5(e){let t=2166136261;for(let n=0;n<e.length;n++)t=f.imul(t^e.charCodeAt(
n),16777619);return t>>>
0}function K5(e){let t=f.imul(e^e>>>16,2246822507),n=f.imul(t^t>>>13,3266489909);return(n^n>>>16)>>>
0}function ry(e,t,n){if(t.form!=="files")return[...e];let r=`${_(t.name)}|${H(n.code)}|`;return e.map(
(o,i)=>({entry:o,index:i,key:K5(W5(r+H(o.code)))})).sort((o,i)=>o.key-i.key||o.index-i.index).map(({
entry:o})=>o)}var li={code:$("Kode","Code"),status:$("Terisi","Filled"),name:$("Nama Inovasi",
"Innovation"),notesToCommittee:$(
"Catatan untuk Panitia","Notes to Committee"),notesToEntrant:$("Catatan untuk Peserta",
"Notes to Entrant"),institution:$("Instansi","Institution"),link:$("Tautan Proposal","Proposal Link")}
,oy=3,xo=oy+
1,Zm=0,Hm=1,G5=2,Br=3,q5=[["complete","#d9ead3"],["recused","#e0e0e0"],["begun","#fff2cc"]],iy=({min:
e,
max:t},n)=>{let r=o=>n==="id"?x(o).replace(".",","):x(o);return`${r(e)}\u2013${r(t)}`},Z5=e=>f.min(
110,
f.max(62,...e.split(/\s+/).map(t=>14+8*t.length)));function ay({criteria:e,language:t,entries:n}){
let r=e.
map(i=>`${i.name} (${iy(i,t)})`),o=n.some(i=>i.link!=="")?[li.link[t]]:[];return{headers:[li.code[t],
li.status[t],li.name[t],...r,li.notesToCommittee[t],li.notesToEntrant[t],li.institution[t],...o],
widths:[
62,58,128,...r.map(Z5),160,160,160,...o.map(()=>180)],scored:r.length}}var H5=e=>["code","status",
"name","institution","link"].some(t=>De(e,li[t])),ZR=({values:e,headerRow:t},n)=>{var r;return((r=e[
t])!=
null?r:[]).every((o,i)=>{var a;return((a=n[t])==null?void 0:a[i])===o})};function HR(e){var n;let t=(
n=
e[oy])!=null?n:[];return e.slice(xo).every(r=>r.every((o,i)=>{var a;return o===""||H5(x((a=t[i])!=null?
a:""))}))}var JR=({scored:e,expected:t})=>e===0?"":e<t?"#f1c232":"#6aa84f";function sy(e,t,n){let{
headers:r,
scored:o}=ay(n),i=v.from({length:o+2},()=>""),a=s=>[s.institution,s.link].slice(0,r.length-Br-o-2);
return{
values:e.map(s=>[s.code,"",s.name,...i,...a(s)]),formulas:e.map((s,u)=>r.map((l,c)=>c===Hm?zR(t+u,Br,
o):""))}}var uy=(e,t)=>({top:xo,left:Br,height:t-xo+1,width:e+2});function Jm(e,t){let{criteria:n,
language:r}=e,
o=ny(r),i=(s,u)=>({top:xo,left:s,height:t,width:u}),a=i(Zm,Br+n.length);return{table:i(Zm,ay(e).headers.
length),progress:{row:0,column:0,formula:UR(xo,t,Zm,Hm,o)},validations:VR(n).map(({from:s,count:u,
criterion:l})=>({
block:i(Br+s,u),formula:WR(xo,Br+s,l),help:o.rejected(iy(l,r))})),colours:q5.map(([s,u])=>({block:a,
formula:KR(xo,Hm,s),background:u})),open:uy(n.length,xo+t-1)}}function VR(e){let t=[];for(let[n,r]of e.
entries()){let o=t[t.length-1];(o==null?void 0:o.criterion.min)===r.min&&o.criterion.max===r.max?o.count+=
1:t.push({from:n,count:1,criterion:r})}return t}function Vm(e){var P;let{stage:t,judge:n,criteria:r,
language:o,competition:i,deadline:a}=e,s=ny(o),{headers:u,widths:l,scored:c}=ay(e),d=ry(e.entries,t,
n),p=VR(r).map(({criterion:N})=>iy(N,o)),h=Jm(e,d.length),b=sy(d,xo,e),S=N=>[N,...u.slice(1).map(()=>"")],
O=S("");return{name:Xo(t,n),...h,headerRow:oy,frozenColumns:G5,widths:l,formats:u.map((N,I)=>I===Zm?
"@":I>=Br&&I<Br+c?Fr:""),centred:u.flatMap((N,I)=>I===Hm||I>=Br&&I<Br+c?[I]:[]),values:[O,S(s.title(
t.name,n,i)),S(s.help(p.length===1&&(P=p[0])!=null?P:null,a)),u,...b.values],formulas:[S(h.progress.
formula),O,O,O,...b.formulas]}}m();m();function ly(e){var n;let t=Fe().getSheetByName(e);return(n=t==null?
void 0:t.getProtections(SpreadsheetApp.
ProtectionType.SHEET)[0])!=null?n:null}var XR=e=>e.getEditors().map(t=>t.getEmail());function YR(e){
let t=ly(e);return t===null||t.isWarningOnly()?null:XR(t)}function zr(e,t){var r;let n=(r=Fe().getSheetByName(
e))==null?void 0:r.protect();n!==void 0&&(zl(n,t),n.setUnprotectedRanges([]))}function zl(e,t){e.isWarningOnly(
)&&
e.setWarningOnly(!1);let n=t.map(r=>r.toLowerCase());e.removeEditors(XR(e).filter(r=>!n.includes(r.toLowerCase(
)))),
e.canDomainEdit()&&e.setDomainEdit(!1)}var QR=e=>ly(e)===null;function eD(e,t){let n=ly(e);n!==null&&
(t===null?n.remove():t.length>0&&n.addEditors(t))}function Xm(e){let t=Fe().getSheetByName(e);t!==null&&
!t.isSheetHidden()&&t.hideSheet()}m();var cy="#d9e2f3";function tr(e){var t;for(let n=1;;n+=1){let r=kh(
e.name,n),o=Fe().getSheetByName(r);
if(tD(o)){Rn({...e,name:r});return}let i=J5(o);if(Th((t=i[0])==null?void 0:t[0])){V5(i,e)||rD(o,e),
nD(
r,e,o.getLastRow(),o.getLastColumn());return}}}function Rn(e){var t;rD((t=Fe().getSheetByName(e.name))!=
null?t:dy(e.name),e),nD(e.name,e,0,0)}function dy(e){let t=Fe().getActiveSheet(),n=Fe().insertSheet(
e,Fe().getSheets().length);return Fe().setActiveSheet(t),n}var tD=e=>e===null||e.getLastRow()===0;
function mn(e){
for(let t=1;;t+=1){let n=kh(e,t);if(tD(Fe().getSheetByName(n)))return{name:n,grid:null};let r=Le(n);
if(dn(r))return{name:n,grid:r}}}function J5(e){return e.getLastRow()<3?[]:e.getRange(2,1,2,f.max(1,e.
getLastColumn())).getValues()}function V5([e=[],t=[]],n){var o;let r=(o=n.values[n.headerRow])!=null?
o:[];return x(e[0]).endsWith(n.layout)&&r.every((i,a)=>i===t[a])}function nD(e,t,n,r){let o=f.max(t.
values.length,n),i=f.max(t.widths.length,r),a=v.from({length:o},(s,u)=>v.from({length:i},(l,c)=>{var d,
p;return(p=(d=t.values[u])==null?void 0:d[c])!=null?p:""}));Xt(e,0,0,a,t.formats)}function rD(e,t){
let n=t.
widths.length,r=t.headerRow+1;vo(e,t.values.length+1,n);let o=(t.isClosed?t.values.length:e.getMaxRows(
))-
r;for(let{start:i,length:a,value:s}of ci(t.widths))e.setColumnWidths(i+1,a,s);e.getRange(r,1,o+1,n).
setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:i,length:a,
value:s}of ci(
t.formats))s!==""&&o>0&&e.getRange(r+1,i+1,o,a).setNumberFormat(s),PT(s)&&e.getRange(r,i+1,o+1,a).setHorizontalAlignment(
"center");e.getRange(r,1,1,n).setFontWeight("bold").setBackground(cy),t.headerRow>0&&e.getRange(1,1).
setFontSize(14),e.setFrozenRows(r),t.frozenColumns>0&&e.setFrozenColumns(t.frozenColumns)}function ci(
e){
let t=[];for(let[n,r]of e.entries()){let o=t[t.length-1];o!==void 0&&o.value===r?o.length+=1:t.push(
{start:n,length:1,value:r})}return t}var Ln=(e,{top:t,left:n,height:r,width:o})=>e.getRange(t+1,n+1,
r,o),oD=({values:e,formulas:t},n)=>Qh(
e,n).map((r,o)=>r.map((i,a)=>{var s;return((s=t[o])==null?void 0:s[a])||i})),X5=e=>{var t;return(t=Fe(
).
getSheetByName(e))!=null?t:dy(e)};function my(e,t){let n=X5(t),{headerRow:r,widths:o,formats:i,
frozenColumns:a,
centred:s,table:u}=e,[l,c]=[n.getLastRow(),n.getLastColumn()];vo(n,e.values.length+1,o.length),l>0&&
Ln(n,{top:0,left:0,height:l,width:c}).setDataValidation(null);for(let{start:h,length:b,value:S}of ci(
o))n.setColumnWidths(h+1,b,S);let d={...u,top:r,height:u.height+1};Ln(n,d).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:h,length:b,value:S}of ci(o.map((O,P)=>s.includes(
P))))S&&Ln(n,{...d,left:h,width:b}).setHorizontalAlignment("center");for(let{start:h,length:b,value:
S}of ci(
i))S!==""&&Ln(n,{...u,left:h,width:b}).setNumberFormat(S);Ln(n,{...d,height:1}).setFontWeight("bold").
setBackground(cy),Ln(n,{top:0,left:0,height:1,width:1}).setFontSize(14).setFontWeight("bold"),n.setFrozenRows(
r+1),n.setFrozenColumns(a),iD(n,e),Y5(n,oD(e,i),l,c)}function Y5(e,t,n,r){var s,u;let o=f.max(t.length,
n),i=f.max((u=(s=t[0])==null?void 0:s.length)!=null?u:0,r),a=v.from({length:o},(l,c)=>v.from({length:
i},
(d,p)=>{var h,b;return(b=(h=t[c])==null?void 0:h[p])!=null?b:""}));e.getRange(1,1,o,i).setValues(a)}
function iD(e,{validations:t,colours:n}){for(let{block:r,formula:o,help:i}of t){let a=SpreadsheetApp.
newDataValidation().requireFormulaSatisfied(o).setAllowInvalid(!1).setHelpText(i).build();Ln(e,r).setDataValidation(
a)}e.setConditionalFormatRules(n.map(({block:r,formula:o,background:i})=>SpreadsheetApp.newConditionalFormatRule(
).
whenFormulaSatisfied(o).setBackground(i).setRanges([Ln(e,r)]).build()))}function aD(e,t,n){let r=Fe(
).
getSheetByName(e);if(r===null)return;let{table:o,headerRow:i,centred:a,formats:s,progress:u}=t;vo(r,
o.top+o.height,o.width);let l={...o,top:o.top+o.height-n.values.length,height:n.values.length};Ln(r,
l).setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:c,length:d,
value:p}of ci(
t.widths.map((h,b)=>a.includes(b))))p&&Ln(r,{...l,left:c,width:d}).setHorizontalAlignment("center");
for(let{start:c,length:d,value:p}of ci(s))p!==""&&Ln(r,{...l,left:c,width:d}).setNumberFormat(p);iD(
r,t),r.getRange(u.row+1,u.column+1).setValues([[u.formula]]),Ln(r,{...l,top:f.max(l.top,i+1)}).setValues(
oD(n,s))}var sD=(e,t)=>{let[n]=t.getA1Notation().split(":");return e.getProtections(SpreadsheetApp.ProtectionType.
RANGE).filter(r=>r.getRange().getA1Notation().split(":")[0]===n)};function Ss(e,t,n,r){var u;let o=Fe(
).
getSheetByName(e);if(o===null)return;let i=Ln(o,t),a=o.protect();zl(a,n);let s=sD(o,i);if(r==="")for(
let l of s)
l.remove();else{let l=(u=s[0])!=null?u:i.protect();l.setRange(i),zl(l,[...n,r]),l.addEditors([r])}a.
setUnprotectedRanges([i])}function uD(e,t,n){let r=Fe().getSheetByName(e);if(r!==null)for(let o of sD(
r,Ln(r,t)))zl(o,n)}function lD(e,t){var n;(n=Fe().getSheetByName(e))==null||n.setTabColor(t===""?
null:
t)}var cD="judgeTabs",Q5=9e3,eG=un(G(),$k([G(),G(),G()]));function Ym(){var e;try{let t=at(eG,C.parse(
(e=
ze(cD))!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}var tG=e=>encodeURIComponent(e).replace(
/%../g,".").length;function py(e){let t=g.entries(e),n=()=>C.stringify(g.fromEntries(t));for(;tG(n())>
Q5;)t.shift();Ge(cD,n())}function fy(e,t){var r,o;let n={...t};for(let{id:i,tab:a,stage:s,judge:u,
progress:l}of e){
let c=JR(l);((o=(r=t[x(i)])==null?void 0:r[2])!=null?o:"")!==c&&lD(a,c),n[x(i)]=[s,u,c]}return n}
function gy(e,t){
if(e.size===0)return;let n=Ym(),r=Bl(),o=[...e].flatMap(([a,{stage:s,judge:u}])=>{let l=t.find(d=>d.
stage===s.name&&d.judge===u.code),c=r.get(a);return l===void 0||c===void 0?[]:[{id:c,tab:a,stage:s.name,
judge:u.code,progress:l}]}),i=fy(o,n);C.stringify(i)!==C.stringify(n)&&py(i)}function Qm({stages:e,
judges:t},n=Ym()){
var o;let r=new y;if(g.keys(n).length===0)return r;for(let[i,a]of Bl()){let[s="",u=""]=(o=n[x(a)])!=
null?o:[],l=e.find(d=>_(d.name)===_(s)),c=t.find(d=>H(d.code)===H(u));l!==void 0&&c!==void 0&&r.set(
i,{stage:l,judge:c})}return r}m();var dD="rowOrders",nG=9e3,rG=un(G(),un(G(),G()));function mD(){let e=ze(
dD);try{let t=at(rG,C.parse(
e!=null?e:"{}")),n=t.success?g.entries(t.data):[];return new y(n.map(([r,o])=>[r,new y(g.entries(o))]))}
catch{
return new y}}function aa({competition:e,sheets:t,orders:n},r){var c,d,p;let o=new y(e.entries.map(h=>[
h.code,h])),i=new k(r.flatMap(({code:h,tab:b})=>h==="SCORE_ROWS_PERMUTED"?[b]:[])),a={},s=nG-2;for(
let h of t){
let{stage:b,judge:S,tab:O}=h,P=(c=n.get(b))==null?void 0:c.get(S),N=i.has(O)?P:(d=xl(h,o))!=null?d:P;
s-=((p=N==null?void 0:N.length)!=null?p:0)+4*(S.length+(b in a?0:b.length))+12,!(N===void 0||s<0)&&(
a[b]=
{...a[b],[S]:N})}let u=C.stringify(a),l=g.fromEntries([...n].map(([h,b])=>[h,g.fromEntries(b)]));u!==
C.stringify(l)&&Ge(dD,u)}m();var pD="understanding",oG=9e3,iG=re({option:G(),kind:G(),params:un(G(),
Id()),tab:G()}),aG=un(G(),iG);
function hy(){let e=ze(pD);try{let t=at(aG,C.parse(e!=null?e:"{}"));return new y(t.success?g.entries(
t.data):[])}catch{return new y}}function fD(){let e=null,t=()=>(e!=null||(e=hy()),e);return{answers:
{
get:n=>{var r;return(r=t().get(n))==null?void 0:r.option},has:n=>t().has(n)},known:()=>e!=null?e:new y}
}
var gD=({kind:e,params:t,tab:n},r)=>({option:r,kind:e,params:{...t},tab:n});function hD(e){let t=C.stringify(
g.fromEntries(e));return encodeURIComponent(t).replace(/%../g,"x").length>oG?!1:(Ge(pD,t),!0)}
function sG({competition:e,tables:t,rows:n}){if(t.entries===null)return[];let{tab:r,columns:o}=t.entries,
i=e.entries.map((a,s)=>{var u;return{entry:a,row:(u=n.entries[s])!=null?u:0}});return Xg({tab:r,
columns:o,
entries:i})}var uG=(e,t,n)=>[..._E(e).map(({name:r,first:o})=>({code:"TAB_COPY",severity:"error",tab:
r,
params:{judge:null,first:o,reason:"same-name"}})),...ET(e,t,n).map(({name:r,stage:o,judge:i,first:a}
)=>{
let s={judge:i.code,first:a,reason:"same-name"};return{code:"TAB_COPY",severity:"error",stage:o.name,
tab:r,params:s}}),...CT(e,t,n).map(({name:r,stage:o,judge:i})=>{let a={judge:i.code,first:Xo(o,i),
reason:"copy"};return{code:"TAB_COPY",severity:"error",stage:o.name,tab:r,params:a}})],lG=(e,t,n)=>RT(
e,t,n).
map(({name:r,judge:o})=>yD(r,o));function yD(e,t){return{code:"SETTING_INVALID",severity:"warning",
tab:e,
params:{setting:"judges.code",value:t,reason:"unknown-judge",allowed:[]}}}function Qe(){var ge,Pe;
let e=Be(),
t=Ft(e),n=new y([...t].map(([ce,se])=>[ce,Le(se)])),r=e.filter(ce=>![...t.values()].includes(ce)),o=yy(
Le),i=gG(NR),{answers:a,known:s}=fD(),u={names:r,isHidden:ce=>i().includes(ce),read:o,answers:a},{
reading:l,
unwritten:c,facts:d,findings:p,questions:h}=jR(n,u),{competition:b}=l,S=Qm(b),O=ss(b.entries),P=yy(
ce=>{
let se=Rl(o(ce));return se.length>0?se:Gm(ce)}),N=yy(Ts),I=(ce,se)=>{let Ct=vT(ce,P(ce.tab));return AT(
Ct,se)?OT(Ct,N(ce.tab)):Ct},F=({stage:ce})=>b.stages.filter(({name:se})=>se===ce).flatMap(se=>je(b,
se)),
M=Yn(r,b,S).filter(({stage:ce})=>ce.scoreTab===void 0),B=b.stages.flatMap(({scoreTab:ce})=>r.filter(
se=>cG(se,ce))),L=ra(b),j=[...M.map(({name:ce})=>ce),...B],z=ws(j.map(o),L,a),q=ce=>{var se,Ct;
return(Ct=
(se=z.get(ce))==null?void 0:se.view)!=null?Ct:o(ce)},Z=fG(r,b,q,O),W=Um(r),V=W===void 0?null:Wm(o(W),
b),Q=[...M.map(({name:ce,stage:se,judge:Ct})=>{let we=je(b,se);return I(ei(q(ce),se.name,Ct.code,we,
O),we)}),...Z.sheets.map(ce=>I(ce,F(ce)))],de=[...h!=null?h:Il([...z.values()].flatMap(ce=>ce.questions)),
...Vh(Q,b.entries,a)];return{competition:b,decisions:(ge=V==null?void 0:V.decisions)!=null?ge:[],
sheets:Q,
orders:mD(),protectedTabs:IR().filter(ce=>!De(ce,J.corrections)),own:S,findings:[...l.findings,...sG(
l),...uG(e,b,S),...lG(r,b,S),...Z.findings,...p,...de.map(pG),...l.tables.criteria!==null&&b.criteria.
length===0&&dG(z)?[mG(l.tables.criteria.tab)]:[],...(Pe=V==null?void 0:V.findings)!=null?Pe:[]],
questions:de,
given:s(),locate:DT(l),unwritten:de.length>0?[]:c,facts:d}}var cG=(e,t)=>t!==void 0&&_(e)===_(t),dG=e=>[
...e.values()].some(({columns:t})=>t.some(({role:n})=>n==="criterion"));function mG(e){return{code:
"SETTING_INVALID",severity:"error",tab:e,params:{setting:"criteria.name",value:"",reason:"no-rows",
allowed:[]}}}
var pG=({id:e,kind:t,tab:n,cell:r,params:o})=>({code:"UNDERSTANDING_OPEN",severity:"error",tab:n,...r===
void 0?{}:{cell:r},params:{question:{id:e,kind:t,params:o}}});function fG(e,t,n,r){let o=t.stages.map(
i=>{if(i.scoreTab===void 0)return{sheets:[],findings:[]};let a=e.find(l=>{var c;return _(l)===_((c=i.
scoreTab)!=null?c:"")});if(a===void 0){let l={setting:"stages.scoreTab",value:i.scoreTab,reason:
"unknown-reference",allowed:[]};return{sheets:[],findings:[{code:"SETTING_INVALID",severity:"error",
stage:i.
name,params:l}]}}let{sheets:s,strangers:u}=hR(n(a),i,tt(t,i),je(t,i),r);return{sheets:s,findings:u.map(
l=>yD(a,l))}});return{sheets:o.flatMap(i=>i.sheets),findings:o.flatMap(i=>i.findings)}}function gG(e){
let t=null;return()=>(t!=null||(t={value:e()}),t.value)}function yy(e){let t=new y;return n=>{var o;
let r=(o=t.get(n))!=null?o:e(n);return t.set(n,r),r}}m();m();var ep=(e,t,n)=>n(C.stringify([e,...t])).slice(
0,16),bD=(e,t)=>e.reduce((n,{texts:r,chain:o})=>o===""?
ep(n,r,t):o,"");function wD(e,t){let n=[],r="",o=!1;for(let{row:i,texts:a,chain:s}of e){let u=ep(r,a,
t);s===""&&o&&n.push({row:i,reason:"unsealed"}),s!==""&&s!==u&&n.push({row:i,reason:"altered"}),s!==
""&&(o=!0),(s!==""||!o)&&(r=s===""?u:s)}return n}m();m();var Es=[["compute",$("hitung","compute")],[
"documents",$("dokumen","documents")],["close",$("tutup penilaian","close judging")],["reopen",$(
"buka kembali","reopen")],["decide",$("tetapkan","decide")],
["rules",$("ubah aturan","change rules")],["accept",$("terima urutan","accept order")],["collect",$(
"kumpulkan nilai","collect scores")],["fix",$("perbaiki","fix")],["propose",$(
"minta konfirmasi juri",
"ask the judge")],["confirm",$("juri menyetujui","judge confirms")],["refuse",$("juri menolak",
"judge refuses")],["undo",$("urungkan perbaikan","undo fix")]];var vD=["at","by","action","detail",
"run","hash","stage"],tp=e=>vD.map(e),hG=["compute","documents",
void 0],kD=e=>{var t;return!hG.includes(bn((t=e[vD.indexOf("action")])!=null?t:"",Es))};m();var Ul={
part:"history",tab:J.history,columns:[{key:"at",header:$("Waktu","Time"),width:150},{key:"by",
header:$("Pelaku","By"),width:200},{key:"action",header:$("Tindakan","Action"),width:130},{key:
"detail",header:$("Rincian","Detail"),width:380},{key:"run",header:$("Proses","Run"),width:90},{key:
"hash",
header:$("Sidik Hasil","Result Hash"),width:160},{key:"stage",header:$("Tahap","Stage"),width:140},{
key:"chain",header:$("Rantai","Chain"),width:140}]};function xD(e){var o,i,a;let t=e===null?null:ht(
e,Ul),n=[],r=[];for(let{row:s,cell:u}of(o=t==null?void 0:t.rows)!=null?o:[]){let l=d=>U(u(d));r.push(
{row:s,texts:tp(l),chain:l("chain")});let c=bn(l("action"),Es);c!==void 0&&n.push({at:El(l("at")),by:
l(
"by"),action:c,detail:l("detail"),run:l("run"),hash:l("hash"),stage:l("stage")})}return{rows:n,links:
r,
headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null,columns:(a=t==null?void 0:t.columns)!=null?a:
new y}}m();m();m();m();function Wl(e,t){let[n,r]=e.toFixed(2).split("."),[o,i]=t==="id"?[".",","]:[
",","."];return`Rp${n.
replace(/\B(?=(\d{3})+$)/g,o)}${i}${r}`}var yG={id:{running:"masih ikut",ineligible:
"tidak lolos administrasi",disqualified:"didiskualifikasi",withdrawn:"mundur"},en:{running:
"takes part",ineligible:"was ineligible",disqualified:"was disqualified",withdrawn:"withdrew"}},TD=(
e,{language:t})=>Y(e.map(({entry:n,status:r})=>`${n} ${yG[t][r]}`),
t);function SD(e,t,{text:n}){let r=t===null?"":` (${t})`;return e?n(`Menang${r}`,`Wins${r}`):n(`Lolos${r}`,
`Advances${r}`)}var Cs=(e,{text:t})=>e===void 0?"":t(` di kategori ${e}`,` in the category ${e}`),
ED={ADVANCES:({places:e,last:t,title:n,category:r},o)=>e===null?o.text(
"Semua peserta tahap ini lolos.","All entries of this stage advance."):`${SD(t,n,o)}: ${o.text(`termasuk ${e} tempat teratas`,
`within the top ${e}`)}${Cs(r,o)}.`,SHARED_RANK_AT_CUT:({places:e,last:t,title:n,sharing:r,category:
o},i)=>`${SD(
t,n,i)}: ${i.text(`peringkatnya sama dengan ${Y(r,"id")} di batas ${e} tempat${Cs(o,i)}, dan peringkat bersama tidak dipecah`,
`its rank is shared by ${Y(r,"en")} at the cut of ${e}${Cs(o,i)}, and a shared rank is never split`)}.`,
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
removed:n},r)=>{let o=TD(n,r);return t===null?r.text(`Naik sebagai pengganti karena ${o}.`,`Moves up as a replacement because ${o}.`):
r.text(`Naik dari tempat ${t} ke tempat ${e} karena ${o}.`,`Moves up from place ${t} to place ${e} because ${o}.`)}
,PLACE_KEPT:({removed:e},t)=>{let n=TD(e,t);return t.
text(`Tidak naik menggantikan: ${n} setelah ikut tahap berikutnya, yang berlangsung tanpa peserta ini.`,
`Does not move up: ${n} after taking part in the next stage, which was held without this entry.`)},
PRIZE:({prize:e},{text:t})=>e==="open"?t(
"Uang pembinaan belum ditetapkan karena peringkatnya bersama.",
"The prize is not settled because the rank is shared."):t(`Uang pembinaan ${Wl(e.amount,"id")}.`,
`Prize ${Wl(e.amount,"en")}.`),FIRST_RESERVE:({sharing:e,category:t},n)=>{let r=Cs(t,n);return e.length>
1?n.text(`Cadangan pertama${r}, bersama: ${Y(e,"id")}.`,`First reserve${r}, shared: ${Y(e,"en")}.`):
n.text(`Cadangan pertama${r}.`,`First reserve${r}.`)},OUTSIDE_CUT:({places:e,behind:t,category:n},r)=>{
let{text:o,name:i,unit:a,distance:s}=r,u=t===null?"":s(t),l=t===null?"":a==="mean-rank"?o(`; ${i} ${u} lebih besar daripada yang terakhir lolos`,
`; ${i} ${u} higher than the last who does`):o(`; ${u} di bawah yang terakhir lolos`,`; ${u} behind the last who does`);
return o(`Tidak lolos: di luar ${e!=null?
e:0} tempat yang tersedia${Cs(n,r)}${l}.`,`Does not advance: outside the ${e!=null?e:0} places${Cs(n,
r)}${l}.`)}};m();m();var CD={id:{points:"nilai","mean-rank":"rata-rata peringkat","standard-score":
"skor baku"},en:{points:"score","mean-rank":"mean rank","standard-score":"standard score"}},bG={id:{
points:"","mean-rank":"makin kecil makin baik","standard-score":"50 berarti setara rata-rata"},en:{
points:"","mean-rank":"lower is better","standard-score":"50 means average"}},by=e=>e.slice(0,1).toUpperCase(
)+e.slice(1),RD=(e,t)=>CD[t][e],
DD=(e,t)=>bG[t][e];function Rs(e,t,n=!1){let r=CD[t][e].split(" ").map(by).join(" ");return n?t==="id"?
`${r} Tahap`:`Stage ${r}`:r}m();var wG=6,vG=BigInt(0);function kG(e,t){let n=BigInt(10**t);for(let{d:
r}of e)if(n%r!==vG)return!1;return!0}
function Ds(e,t,n){if(kG(e,n))return n;let r=Jt(t(e),n);for(let o=n;o<n+wG;o+=1){let i=e.map(a=>gr(a,
o));if(Jt(t(i),n)===r)return o}return n+2}var np=new _e(0),wy=(e,t,n)=>kn(hr(e,t),n);function AD(e,t,
n){let r=n;if(Vt(e,t)===0)return r;for(;Jt(
e,r)===Jt(t,r);)r+=1;return r}var Kl=(e,t)=>ds[e].name[t];function Gl(e,t,n,r){let o=AD(e.value,t,e.
metric==="majority"?0:n);return[wy(e.value,o,r),wy(t,o,r)]}function OD(e,t,n){let r=RD(n,e),o=new y,
i=(a,s)=>wy(a,s,e);return{language:e,decimals:t,unit:n,name:r,Name:by(r),text:(a,s)=>e==="id"?a:s,
points:a=>i(
a,t),distance:a=>i(a,AD(a,np,t)),plain:a=>kn(hr(a,4).replace(/\.?0+$/,""),e),fixed:i,scoresOf:a=>{
let s=a.
map(d=>d.score),u=Ds(s,cn,t),c=n==="points"&&s.length>2?Ds([...s].sort(Vt).slice(1,-1),cn,t):u;
return a.
map(({judge:d,score:p})=>`${d} ${i(p,f.max(u,c))}`)},once:(a,s)=>{var l;let u=(l=o.get(a))!=null?l:s(
);
return o.set(a,u),u}}}m();var PD={MARGIN:({margin:e,next:t},{text:n,distance:r,unit:o,name:i,
language:a})=>{let s=r(e),u=o==="points"?s:n(`${i} ${s}`,`${s} of ${i}`),l=Y(t.entries,a,3);return n(
`Selisih ${u} dari peringkat ${t.
rank} (${l}).`,`${u} ahead of rank ${t.rank} (${l}).`)},PLENARY_DECIDED:({rank:e,computed:t,reason:n,
votesFor:r,votesAgainst:o},{text:i})=>{let a=r===null&&o===null?"":i(` (${r!=null?r:0} setuju, ${o!=
null?o:0} tidak)`,` (${r!=null?r:0} for, ${o!=null?o:0} against)`),s=n===""?"":`: ${n.replace(
/[.\s]+$/,
"")}`;return i(`Pleno memutuskan peringkat ${e} (hasil hitung ${t})${s}${a}.`,`The plenary decided rank ${e} (computed ${t})${s}${a}.`)}
,LAST_RANK:(e,{text:t})=>t("Peringkat terakhir.","Last rank."),CATEGORY_RANK:({
category:e,rank:t},{text:n})=>n(`Peringkat ${t} di kategori ${e}.`,`Rank ${t} in the category ${e}.`)}
;m();var ND={id:{recused:"tidak menilai (BK)",conflict:"benturan kepentingan",incomplete:
"nilai belum lengkap"},en:{recused:"stepped aside (BK)",conflict:"conflict of interest",incomplete:
"scores incomplete"}},xG={id:{given:"dari Pengaturan",estimated:"ditaksir dari nilai tahap ini",
"no-judge-effect":"tidak ditemukan beda keketatan antarjuri","too-few-scores":
"nilainya terlalu sedikit untuk menaksir"},
en:{given:"from the settings",estimated:"estimated from the scores of this stage","no-judge-effect":
"no difference in severity found","too-few-scores":"too few scores to estimate it from"}};function TG(
e,{
text:t,plain:n}){let r=e.map(i=>`${i.criterion} ${n(i.weight)}`);return e.every(i=>{var a,s;return i.
weight.equals((s=(a=e[0])==null?void 0:a.weight)!=null?s:0)})?t("bobot kriteria sama",
"equal weights"):
t(`bobot ${r.join(", ")}`,`weights ${r.join(", ")}`)}var rp=({judge:e,score:t,alike:n},r,{points:o,
text:i})=>`${e} ${o(t)} (${r}${n>1?i(`, satu dari ${n} yang sama`,`, one of ${n} alike`):""})`;
function SG(e,t,{text:n}){
if(e.entries===1)return`${e.judge} 0 (${n("hanya satu nilai","a single score")})`;if(e.sd.equals(0))
return`${e.judge} 0 (${n("semua nilainya sama","all scores alike")})`;let r=n("simpangan baku",
"standard deviation");return`${e.judge} ${t(e.z)} (${n("rata-rata","mean")} ${t(e.mean)}, ${r} ${t(e.sd)}, ${n(
`${e.entries} peserta`,`${e.entries} entries`)})`}var ID={STAGE_SCORE:({method:e,judges:t,criteria:n,
score:r},o)=>{let{text:i,Name:a,points:s,scoresOf:u,unit:l,language:c}=o,d=u(t).join("; "),p=l==="points"?
` = ${ni[e].score[c]}`:"",h=i(p===""?" dari":""," of"),b=t.length,S=i(`${b} juri`,b===1?"1 judge":`${b} judges`),
O=o.once(n,()=>TG(n,o));return`${a} ${s(r)}${p}${h} ${S} (${d}); ${O}.`},SCORES_DROPPED:({
dropped:e},t)=>e===null?t.text(
"Kurang dari tiga juri: tidak ada nilai yang dibuang, dihitung rata-rata biasa.",
"Fewer than three judges: no score is dropped, the plain mean counts."):t.text(`Dibuang: ${rp(e.highest,
"tertinggi",t)} dan ${rp(e.lowest,"terendah",t)}; rata-rata dari nilai lainnya.`,`Dropped: ${rp(e.highest,
"highest",t)} and ${rp(e.lowest,"lowest",t)}; the mean is over the others.`),MIDDLE_SCORES:({
middle:e},{text:t,scoresOf:n})=>{let r=n(e).join("; ");return e.length===1?t(`Nilai tengah: ${r}.`,`The score in the middle: ${r}.`):
t(`Rata-rata dua nilai tengah: ${r}.`,`Mean of the two scores in the middle: ${r}.`)},
RANKS_WITHIN_JUDGES:({ranks:e},{text:t,plain:n})=>{let r=e.map(o=>t(`${o.judge} ${n(
o.rank)} dari ${o.entries}`,`${o.judge} ${n(o.rank)} of ${o.entries}`));return t(`Peringkat pada tiap juri: ${r.join(
"; ")}.`,`Rank with each judge: ${r.join("; ")}.`)},STANDARDIZED:({judges:e},t)=>{let n=i=>t.
fixed(i,t.decimals+2),r=e.map(i=>SG(i,n,t)),o=n(cn(e.map(i=>i.z)));return t.text(`Selisih dari rata-rata juri dalam simpangan baku: ${r.join(
"; ")}; 50 + 10 \xD7 rata-ratanya ${o}.`,`Distance from the judge\u2019s mean in standard deviations: ${r.join(
"; ")}; 50 + 10 \xD7 their mean ${o}.`)},SEVERITY_CORRECTED:({
mean:e,correction:t},{text:n,fixed:r,plain:o,decimals:i,language:a})=>{if(t===null)return n(
"Semua peserta dinilai juri yang sama, jadi koreksi keketatan tidak mengubah rata-rata.",
"All entries were scored by the same judges, so the correction for severity leaves the mean as it is.");
let{points:s,lambda:u,
origin:l}=t,c=Ds([e,s],([S,O])=>S.add(O),i),d=r(e,c),p=r(s.abs(),c),h=`\u03BB = ${o(u)}, ${xG[a][l]}`;
if(Jt(s.abs(),c)===Jt(np,c))return n(`Rata-rata ${d} tidak berubah oleh koreksi keketatan (${h}).`,`The correction for severity leaves the mean ${d} as it is (${h}).`);
let b=s.s>0;return n(`Rata-rata ${d} ${b?"ditambah":"dikurangi"} ${p}: juri peserta ini secara bersama ${p} poin lebih ${b?
"ketat":"longgar"} daripada keseluruhan juri (${h}).`,`Mean ${d} ${b?"plus":"minus"} ${p}: the judges of this entry together are ${p} points ${b?
"stricter":"more lenient"} than the panel as a whole (${h}).`)},JUDGE_LEFT_OUT:({
judge:e,reason:t},{text:n})=>n(`Juri ${e} tidak dihitung: ${ND.id[t]}.`,`Judge ${e} is not counted: ${ND.
en[t]}.`),JUDGES_WITHOUT_SCORE:({judges:e},{text:t})=>t(`Tanpa nilai dari juri ${Y(e,"id")}.`,`Without scores of ${Y(
e,"en")}.`),CARRIED_OVER:({parts:e,score:t},{text:n,name:r,Name:o,points:i,fixed:a,
plain:s,decimals:u})=>{let l=p=>{var h;return(h=Md(e.map(({weight:b},S)=>({weight:b,score:p[S]}))))!=
null?h:np},c=Ds(e.map(p=>p.score),l,u),d=e.map(p=>`${p.stage} ${a(p.score,c)} \xD7 ${s(p.weight)}`).
join(" + ");return n(`${o} gabungan ${i(t)} dari ${d}.`,`Carried-over ${r} ${i(t)} from ${d}.`)}};m(
);var $D=({metric:e,criterion:t},{language:n})=>t===void 0?Kl(e,n):`\u201C${t}\u201D`,EG=({higher:e,
lower:t},{
text:n})=>e>t?n("menang","won"):e<t?n("kalah","lost"):n("seri","drawn");function CG(e,t){let n=e.filter(
({higher:i,lower:a})=>i>a).length,r=e.filter(({higher:i,lower:a})=>i<a).length,o=e.map(i=>`${i.rival} ${EG(
i,t)} ${i.higher}\u2013${i.lower}`);return t.text(` Pasangan menang ${n}, kalah ${r} (banyaknya juri yang menilai lebih tinggi\u2013lebih rendah: ${Y(
o,"id")}).`,` Pairs won ${n}, lost ${r} (judges who put it higher\u2013lower: ${Y(o,"en")}).`)}var FD={
TIE_BROKEN:({score:e,tied:t,step:n,rival:r,
duels:o=[]},i)=>{let{text:a,Name:s,points:u,decimals:l,language:c}=i,[d,p]=Gl(n,r.value,l,c),h=$D(n,
i),b=o.length===0?"":CG(o,i),S=u(e),O=Y(t,c);return a(`${s} ${S} sama pada ${O}; ditentukan oleh ${h}: ${d} (peringkat ${r.rank}, ${r.entry}: ${p}).${b}`,
`${s} ${S} is shared by ${O}; decided by ${h}: ${d} (rank ${r.rank}, ${r.entry}: ${p}).${b}`)},
TIE_SHARED:({score:e,sharing:t,steps:n},r)=>{let{text:o,
Name:i,points:a,decimals:s,language:u}=r,l=a(e),c=Y(t,u),d=n.map(h=>`${$D(h,r)} ${Gl(h,h.value,s,u)[
0]}`),
p=d.length===0?"":` (${d.join(", ")})`;return o(`${i} ${l} dan semua penentu${p} sama pada ${c}: peringkat bersama.`,
`${i} ${l} and every tie-break${p} are the same for ${c}: shared rank.`)}};var RG={...ID,...FD,...PD,
...ED};function DG({code:e,params:t},n){return RG[e](t,n)}function _D(e,t,n="points"){let r=OD(e,f.max(
2,t),n);return o=>o.map(i=>DG(i,r)).join(" ")}function MD(e,t,n){var r;for(let o of e){
if(o.code==="TIE_SHARED")return Kl("shared",t);if(o.code==="TIE_BROKEN"){let{step:i,rival:a}=o.params,
[s,u]=Gl(i,a.value,f.max(2,n),t);return`${(r=i.criterion)!=null?r:Kl(i.metric,t)} ${s} (${a.entry} ${u})`}
}return""}var sa=(e,t)=>ni[e].name[t];var AG={menu:{name:"Lembar Juri",open:"Buka panel",validate:
"Periksa lembar juri",compute:e=>e===null?
"Hitung peringkat":`Hitung Top ${e}`,ranking:"Lihat peringkat lengkap",rankingTitle:
"Peringkat lengkap",documents:"Buat piagam dan surat",close:e=>`Tutup penilaian dan ${e===null?
"hitung peringkat":`hitung Top ${e}`}`,plenary:"Siapkan tab Pleno",decide:"Tetapkan hasil",verify:
"Periksa keaslian hasil"},
tabs:{ranking:(e,t)=>`Peringkat \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Peringkat Akhir${e===""?
"":` \u2014 ${e}`}`,findings:e=>`Hasil Pemeriksaan${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Keikutsertaan${e===""?
"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} dari ${t} instansi mengirim inovasi`,
documents:"Dokumen",history:"Riwayat",computed:(e,t,n)=>`dihitung ${Ze(e,"id")} oleh ${t} \xB7 proses ${n}`,
checked:(e,t,n)=>`diperiksa ${Ze(e,"id")} oleh ${t} \xB7 proses ${n}`,method:e=>`metode ${sa(e,"id")}`,
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
closed:e=>`${e} tab juri dikunci`,ruling:(e,t,n)=>`Sanggahan ${[e,t===null?"":`(${Ze(t,"id")})`].join(
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
e,t,n)=>`${e} oleh ${t}, ${n}`}},OG={menu:{name:"Lembar Juri",open:"Open panel",validate:
"Check judge tabs",compute:e=>e===
null?"Compute ranking":`Compute Top ${e}`,ranking:"Show the full ranking",rankingTitle:
"Full ranking",
documents:"Make certificates and letters",close:e=>`Close judging and compute ${e===null?"ranking":`Top ${e}`}`,
plenary:"Prepare the plenary tab",decide:"Decide the result",verify:"Verify the result"},
tabs:{ranking:(e,t)=>`Ranking \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Final Ranking${e===
""?"":` \u2014 ${e}`}`,findings:e=>`Findings${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Coverage${e===
""?"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} of ${t} institutions have submitted entries`,documents:
"Documents",history:"History",computed:(e,t,n)=>`computed ${Ze(e,"en")} by ${t} \xB7 run ${n}`,
checked:(e,t,n)=>`checked ${Ze(e,"en")} by ${t} \xB7 run ${n}`,method:e=>`method ${sa(e,"en")}`,hash:
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
closed:e=>`judge tabs locked: ${e}`,ruling:(e,t,n)=>`Objection ${[e,t===null?"":`(${Ze(t,"en")})`].join(
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
failed:e=>`failed: ${e}`,ofAnother:(e,t,n)=>`${e} by ${t}, ${n}`}},ie=e=>e==="id"?AG:OG,pe=(e,t,n)=>n===
void 0?{code:e,message:t}:{code:e,message:t,link:n};function ua(e){let t=e.filter(n=>n.action==="compute");
return t[t.length-1]}function LD(e,t,n){let r=ua(
n);return!t&&r!==void 0&&r.hash===e?{run:{id:r.run,at:r.at,by:r.by,hash:e,provisional:t},isNew:!1}:{
run:{id:$t(),at:st(),by:Ie(),hash:e,provisional:t},isNew:!0}}function ut(e){let{name:t,grid:n}=mn(J.
history[e]);return{name:t,exists:n!==null,...xD(n)}}var op="chain";function Yt(e,t,n){var c,d,p,h;Cn(
);
let r={stage:"",...t},o=(d=(c=Es.find(([b])=>b===r.action))==null?void 0:c[1][n])!=null?d:r.action,i={
...r,at:Xn(r.at),action:o},a=tp(b=>i[b].trim()),s=ep(PG(e),a,ln),u=e.exists?IG(e,n):NG;if(e.exists){
let b=v.from({length:f.max(...u.values())+1},()=>"");for(let[S,O]of u)b[O]={...i,chain:s}[S];Xt(e.name,
jr(e.name),0,[b])}else{let b=ie(n).tabs,S=Ul.columns.map(O=>({header:O.header[n],width:O.width,value:
P=>P[O.
key]}));Rn(Nt(e.name,b.history,b.historyOrigin,S,[{...i,chain:s}],0))}Cn(),Ge(op,s);let l={row:((h=(
p=
e.links[e.links.length-1])==null?void 0:p.row)!=null?h:2)+1,texts:a,chain:s};return{...e,exists:!0,
columns:u,
rows:[...e.rows,r],links:[...e.links,l]}}function PG({exists:e,links:t}){let n=e?ze(op):null;return n!==
null&&!t.some(({chain:o})=>o===n)?n:bD(t,ln)}var NG=new y(Ul.columns.map(({key:e},t)=>[e,t]));
function IG({
name:e,headerRow:t,columns:n},r){let o=Ul.columns.filter(({key:a})=>!n.has(a));if(t===null||o.length===
0)return new y(n);let i=f.max(...n.values())+1;return Xt(e,t,i,[o.map(({header:a})=>a[r])]),new y([
...n,
...o.map(({key:a},s)=>[a,i+s])])}m();m();var ip=e=>{var t;return((t=e.match(
/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g))!=null?t:[]).
map(n=>{var r;return(r=n.split("/").pop())!=null?r:""})},ap=()=>{var e;return(e=ScriptApp.getAuthorizationInfo(
ScriptApp.AuthMode.FULL).getAuthorizationUrl())!=null?e:void 0};m();function jD(e){try{return PropertiesService.getUserProperties(
).getProperty(e)}catch(t){return console.
warn(x(t)),null}}function BD(e,t){PropertiesService.getUserProperties().setProperty(e,t)}var $G=e=>e instanceof E&&
"problem"in e;function he(e){throw g.assign(new E(e.message),{problem:e})}
function ue(e){var t;try{return{answer:e()}}catch(n){if($G(n))return{problem:n.problem};let r=n instanceof
E?n.message:x(n),o=ip(r);if(o.length>0){let i=ie(Ve()).problems.scopeMissing(o.join(", "));return{
problem:pe(
"SCOPE_MISSING",i,ap())}}return console.error(n instanceof E&&(t=n.stack)!=null?t:r),{problem:pe(
"UNEXPECTED",ie(Ve()).problems.unexpected(r))}}}var vy="language";function ft(e){let t=jD(vy);return t===
"id"||t==="en"?t:e}var Ve=()=>ft(Lk().startsWith("en")?"en":"id");function be(){Fd()||he(pe(
"NOT_ALLOWED",ie(Ve()).problems.notAdmin(Ie())))}function Se(e){let t=jk(e);return t===null?he(pe(
"BUSY",ie(
Ve()).problems.busy)):t.done}function ye(e,t){let n=at(e,t);return n.success?n.data:he(pe(
"BAD_REQUEST",ie(Ve()).problems.badRequest))}m();m();var FG=e=>({stage:e,status:"open",at:"",by:"",
hash:"",reason:""}),_G=e=>e.status==="decided"?{...e,
hash:"",status:"closed"}:e;function it(e,t){return t.reduce((n,{action:r,stage:o,at:i,by:a,hash:s,
detail:u})=>{
let l=n.findIndex(p=>p.stage===o);if(l<0)return n;let c={stage:o,at:i,by:a,hash:"",reason:""};if(r===
"close")return n.map(p=>p.stage===o?{...c,status:"closed"}:p);if(r==="decide")return n.map(p=>p.stage===
o?{...c,hash:s,status:"decided"}:p);if(r!=="reopen")return n;let d={...c,status:"open",reason:u};
return[
...n.slice(0,l),d,...n.slice(l+1).map(_G)]},e.map(({name:n})=>FG(n)))}var Sr=(e,t)=>e.find(n=>n.stage===
t);m();var zD={part:"corrections",tab:J.corrections,columns:[{key:"id",header:$("Nomor Perbaikan",
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
UD=[["type",$("tipe data","data type")],["score",$("nilai","score")],["label",$("kode atau nama",
"code or name")]],WD=[["waiting",$("menunggu juri","waiting for the judge")],["applied",$(
"diterapkan",
"applied")],["confirmed",$("disetujui juri","confirmed by the judge")],["refused",$("ditolak juri",
"refused by the judge")],["undone",$("diurungkan","undone")]],ql=({id:e})=>{var t;return(t=e.split(
"/")[0])!=
null?t:""};function KD(e,t,n,r,o,i){let a=(l,c)=>{var d,p;return(p=(d=l.find(([h])=>h===c))==null?
void 0:
d[1][n])!=null?p:""},s=l=>({...l,at:Xn(l.at),answeredAt:Xn(l.answeredAt),old:i(l.before),kind:a(UD,l.
kind),status:a(WD,l.status),before:C.stringify(l.before)}),u=zD.columns.map(({key:l,header:c,width:d}
)=>({
header:c[n],width:d,value:p=>p[l]}));return Nt(t,r,o,u,e.map(s),0)}function GD(e){var n;let t=e===null?
null:ht(e,zD);return((n=t==null?void 0:t.rows)!=null?n:[]).flatMap(({cell:r})=>{let o=l=>U(r(l)),[i,
a]=[bn(o("kind"),UD),bn(o("status"),WD)],s=MG(o("before")),u=r("now");return i===void 0||a===void 0||
s===null?[]:[{id:o("id"),at:El(o("at")),by:o("by"),stage:o("stage"),judge:o("judge"),tab:o("tab"),
cell:o(
"cell"),entry:o("entry"),criterion:o("criterion"),now:typeof u=="number"?u:U(u),kind:i,status:a,
answeredAt:El(
o("answeredAt")),answeredBy:o("answeredBy"),before:s}]})}function MG(e){try{let{cell:t,format:n}=C.parse(
e);return typeof n=="string"&&t!==void 0?{cell:t,format:n}:null}catch{return null}}m();m();var Er=(e,
t)=>e===""?"\u2013":typeof e=="number"?ae(e,t):K(e,t),di=(e,t,n)=>typeof e=="number"&&t.includes(
"%")?`${ae(w((e*100).toPrecision(12)),n)}%`:Er(e,n),ky=(e,t,n,r)=>`${e}!${t} ${n} \u2192 ${r}`,LG={
corrections:"Perbaikan",correctionsOrigin:
"setiap sel yang diperbaiki lewat panel, dengan isi semula; jangan diubah",unknownFix:
"Perbaikan itu tidak ada (lagi) untuk Anda. Buka kembali panel.",stageClosed:e=>`Penilaian tahap ${e} sudah ditutup, jadi nilainya tidak diubah lagi. Hubungi panitia.`,
changedSince:(e,t)=>`Isi sel ${t} di tab \u201C${e}\u201D sudah berubah sejak itu, jadi tidak diubah. Periksa selnya.`,
refused:(e,t)=>`Sel ${t} di tab \u201C${e}\u201D menolak isi semula karena aturan validasinya, jadi tidak diurungkan di sana.`,
nothingToUndo:"Tidak ada perbaikan yang dapat diurungkan.",tooManyAnswers:
"Jawaban Anda sebelumnya belum diambil panitia. Minta panitia memeriksa lembar juri, lalu coba lagi."}
,jG={corrections:"Corrections",correctionsOrigin:
"every cell that was fixed from the panel, with what stood in it; do not change it",unknownFix:
"There is no such fix for you (any more). Open the panel again.",stageClosed:e=>`The judging of stage ${e} is closed, so its scores do not change. Ask the committee.`,
changedSince:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D has changed since, so it was left as it is. Look at it.`,
refused:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D does not take back what it held because of its validation rule, so it was not undone there.`,
nothingToUndo:"There is no fix to undo.",tooManyAnswers:
"The committee has not collected your earlier answers. Ask it to check the score sheets, then try again."}
,la=e=>e==="id"?LG:jG;function To({language:e}){let{name:t,grid:n}=mn(J.corrections[e]);return{name:
t,isNew:n===null,list:GD(
n)}}function ca(e,t,{language:n,admins:r}){let o=la(n);return tr(KD(t,e.name,n,o.corrections,o.correctionsOrigin,
({cell:i,format:a})=>di(i,a,n))),e.isNew&&(zr(e.name,r),Xm(e.name)),Cn(),{...e,isNew:!1,list:t}}m();
m();function As(e,t){let n=e!=null?e:"";return ne(t)?ne(n):typeof n=="object"&&typeof t=="object"?n.date===
t.date:n===t}var sp=(e,t)=>U(e)===U(t),BG=864e5,zG=R.UTC(1899,11,30);function UG({date:e}){let t=(o,
i)=>w(
e.slice(o,i)),n=R.UTC(t(0,4),t(5,7)-1,t(8,10)),r=t(11,13)*3600+t(14,16)*60+t(17,19);return(n-zG)/BG+
r/86400}var qD=e=>typeof e=="object"?UG(e):typeof e=="boolean"?x(e):e,ZD=e=>!/^(General|[#0?.,]*)$/i.
test(e);m();function HD(e){let[{values:t},n,r]=[Le(e),Gm(e),Ts(e)];return{cell:(o,i)=>{var a,s;
return(s=(a=t[o])==
null?void 0:a[i])!=null?s:""},hasFormula:(o,i)=>{var a,s;return((s=(a=n[o])==null?void 0:a[i])!=null?
s:"")!==""},format:(o,i)=>{var a,s;return(s=(a=r[o])==null?void 0:a[i])!=null?s:""}}}function So(e){
var n;let t=Fe().getSheetByName(e);return(n=t==null?void 0:t.getProtections(SpreadsheetApp.ProtectionType.
SHEET).every(r=>r.canEdit()))!=null?n:!1}var JD=(e,t,n)=>{var r;(r=Fe().getSheetByName(e))==null?
void 0:
r.getRangeList([...t]).setNumberFormat(n===""?"General":n)},VD=(e,t,n,r)=>Xt(e,t,n,r);m();function xy(
e,t){var r;let n=new y;for(let o of e)n.set(t(o),[...(r=n.get(t(o)))!=null?r:[],o]);return n}
function XD(e){for(let[t,n]of xy(e,r=>r.tab))for(let[r,o]of xy(n,i=>i.format))r!==void 0&&JD(t,o.map(
({at:i})=>Te(i.row,i.column)),r)}function YD(e){let t=n=>n.format==="General";XD(e.filter(t));for(
let[
n,r]of xy(e,o=>o.tab)){let o=new y(r.map(({at:i,value:a})=>[`${i.row},${i.column}`,a]));for(let{row:
i,
column:a,rows:s,columns:u}of os(r.map(({at:l})=>l)))VD(n,i,a,v.from({length:s},(l,c)=>v.from({length:
u},
(d,p)=>{var h;return(h=o.get(`${i+c},${a+p}`))!=null?h:""})))}XD(e.filter(n=>!t(n)))}function Zl(e,{
sheets:t}){var a,s,u;let[n]=$r(e.cell);if(e.criterion==="")return n===void 0?null:{tab:e.
tab,at:n};let r=t.find(l=>l.stage===e.stage&&l.judge===e.judge),o=(a=r==null?void 0:r.rows.filter(l=>l.
entry===e.entry))!=null?a:[],i=o.length===1?(u=(s=o[0])==null?void 0:s.marks.get(e.criterion))==null?
void 0:u.at:void 0;return r===void 0||i===void 0?null:{tab:r.tab,at:i}}function Os(e,t,n){let r=n.cell(
t.row,t.column),o=e.kind==="label"?sp:As;return n.hasFormula(t.row,t.column)?"other":o(r,e.now)?
"after":o(r,e.before.cell)?"before":"other"}function da(){let e=new y;return t=>{var r;let n=(r=e.get(
t))!=
null?r:HD(t);return e.set(t,n),n}}function Ty(e,t,n,r){let{before:o,now:i}=e,a=typeof i=="number"&&
ZD(
o.format);return r?{tab:t,at:n,value:qD(o.cell),...a&&{format:o.format}}:{tab:t,at:n,value:i,...a&&{
format:"General"}}}function WG(e){let{at:t,by:n,stage:r,status:o,answeredAt:i,answeredBy:a}=e,s=ql(e),
l={action:o==="waiting"||o==="confirmed"||o==="refused"?"propose":"fix",run:s,at:t,by:n,stage:r},c={
at:i,by:a,stage:r};return o==="undone"?[l,{...c,action:"undo",run:s}]:o==="confirmed"?[l,{...c,
action:"confirm",run:e.id}]:o==="refused"?[l,{...c,action:"refuse",run:e.id}]:[l]}function Sy(e,t){
var o;let n=new k(
t.map(({action:i,run:a,stage:s})=>C.stringify([i,a,s]))),r=new y;for(let i of e)for(let a of WG(i)){
let s=C.stringify([a.action,a.run,a.stage]);if(n.has(s))continue;let u=(o=r.get(s))!=null?o:{...a,
list:[]};
u.list.push(i),r.set(s,u)}return[...r.values()]}var KG=e=>/data validation|validasi data/i.test(x(e));
function Ey(e,t){try{return YD(e),Cn(),!0}catch(n){if(!t&&!KG(n))throw n;return console.warn(x(n)),!1}
}
function Hl(e,t,n,r=!1){let{settings:o}=e.competition,i=Sy(t.list,n.rows);if(i.length===0)return{
ledger:t,
history:n};let a=i.flatMap(({action:S,list:O})=>O.filter(({status:P})=>S==="confirm"||S==="undo"||S===
"fix"&&P==="applied").map(P=>({one:P,action:S,place:Zl(P,e)}))),s=S=>a.map(({one:O,place:P})=>P===null||
!So(P.tab)?"other":Os(O,P.at,S(P.tab))),u=s(da()),l=a.flatMap(({one:S,action:O,place:P},N)=>{let I=O===
"undo";return P!==null&&u[N]===(I?"after":"before")?[Ty(S,P.tab,P.at,I)]:[]}),c=Ey(l,r),d=c?null:s(
da()),
p={fix:new k,undo:new k};for(let[S,{one:O,action:P}]of a.entries()){let N=d==null?void 0:d[S];P==="fix"&&
(c?u[S]==="other":N!=="after")&&p.fix.add(O),P==="undo"&&N==="after"&&p.undo.add(O)}let h=t;if(p.
fix.size+p.undo.size>0){let S=t.list.filter(O=>!p.fix.has(O)).map(O=>p.undo.has(O)?{...O,status:
"applied",answeredAt:"",answeredBy:""}:O);h=ca(t,S,o)}let b=n;for(let{list:S,...O}of i){let P=S.filter(
I=>!p.
fix.has(I)&&!(O.action==="undo"&&p.undo.has(I))),N=GG(P,O.action==="undo",o.language).join("; ");P.length>
0&&(b=Yt(b,{...O,detail:N,hash:""},o.language))}return{ledger:h,history:b}}var GG=(e,t,n)=>e.map(({
tab:r,
cell:o,before:i,now:a})=>{let[s,u]=[di(i.cell,i.format,n),Er(a,n)];return t?ky(r,o,u,s):ky(r,o,s,u)}
);m();function qG(e,t,n,{old:r,now:o}){var s;let i=e.filter(u=>u.tab===t&&u.cell===n&&u.now===o&&As(
u.before.
cell,r)),a=(s=i[i.length-1])==null?void 0:s.status;return a==="waiting"||a==="refused"?a:"offered"}
function up(e,{
statuses:t,corrections:n}){var d,p,h,b;let{code:r,fix:o,stage:i="",tab:a,cell:s}=e;if(o===void 0||a===
void 0||s===void 0||((d=t.find(S=>S.stage===i))==null?void 0:d.status)!=="open")return null;let u="judge"in e.params&&
(p=e.params.judge)!=null?p:"",l=$r(s).map(S=>({at:S,status:qG(n,a,Te(S.row,S.column),
o)})),c=l.filter(S=>S.status==="offered");return{id:C.stringify([r,a,s,o.old,o.now]),seen:e.code==="SCORE_NOT_NUMBER"?
e.params.value:o.old,fix:o,stage:i,tab:a,judge:u,cells:(c.length>0?c:l).map(({at:S})=>S),
status:c.length>0?"offered":(b=(h=l[0])==null?void 0:h.status)!=null?b:"offered"}}function lp({id:e,
fix:t,seen:n,judge:r,status:o},i){let a=t.kind==="score"?r:null;return{id:e,kind:t.kind,old:Er(n,i),
now:t.now,confirm:a,status:o}}m();var ZG=re({id:G(),accept:Je(),at:G(),by:G()}),HG=qe(ZG),Cy=e=>`fixAnswers:${e}`,
JG=8e3;function Ps(e){
let t=ze(Cy(e));try{let n=at(HG,C.parse(t!=null?t:"[]"));return n.success?n.data:[]}catch{return[]}}
function QD(e,t){let n=C.stringify([...Ps(e),t]);return n.length>JG?!1:(Ge(Cy(e),n),!0)}var e2=e=>Ge(
Cy(e),"[]"),Ns=e=>e.filter(t=>t.status==="waiting");function t2(e,t){return e.map(n=>{let r=n.status===
"waiting"?t.find(({id:o})=>o===n.id):void 0;return r===void 0?n:{...n,status:r.accept?"confirmed":
"refused",answeredAt:r.at,answeredBy:r.by}})}function pn(e=t=>t()){let t=Qe(),{settings:n}=t.competition,
r={workbook:t,history:ut(n.language),ledger:To(
n)};return VG(r)?r:e(XG)}function VG({history:e,ledger:{list:t}}){let n=new k(Ns(t).map(({judge:r})=>r));
return Sy(t,e.rows).length===0&&[...n].every(r=>Ps(r).length===0)}function XG(){let e=Qe(),{settings:
t}=e.
competition,n=To(t),r=[...new k(Ns(n.list).map(({judge:s})=>s))],o=r.flatMap(Ps),i=o.length===0?n:ca(
n,t2(n.list,o),t),a=Hl(e,i,ut(t.language),!0);for(let s of r)e2(s);return{...a,workbook:Qe()}}var Jl=(
{
workbook:e,history:t,ledger:n})=>({statuses:it(e.competition.stages,t.rows),corrections:n.list});
function n2(e,t=Dt(
e.workbook,{provisional:!1}).findings){let n=Jl(e);return t.flatMap(r=>{let o=up(r,n);return o===null?
[]:[o]})}function Ry({workbook:e,history:t,ledger:n}){let r=it(e.competition.stages,t.rows),o=u=>{
var l;
return((l=r.find(c=>c.stage===u))==null?void 0:l.status)==="open"},i=n.list.filter(u=>u.status==="applied"),
a=i[i.length-1],s=a===void 0?[]:i.filter(u=>ql(u)===ql(a));return s.every(({stage:u})=>o(u))?
s:[]}var Vl="marked";function r2(e,t){var o;let[n,...r]=Ry(e);return{undo:n===void 0?null:{at:n.at,
by:n.
by,cells:r.length+1},waiting:Ns(e.ledger.list).map(i=>({...Dy(i,t),judge:i.judge})),marked:((o=ze(Vl))!=
null?o:"")!==""}}var Dy=({tab:e,cell:t,entry:n,criterion:r,before:o,now:i},a)=>({tab:e,cell:t,entry:
n,
criterion:r,old:di(o.cell,o.format,a),now:Er(i,a)});m();m();m();m();var o2={id:e=>`Kode peserta ${K(
e.code,"id")} dipakai lebih dari sekali (baris ${Y(e.rows.map(x),"id")}). Beri setiap peserta kode sendiri.`,
en:e=>`The entry code ${K(e.code,"en")} is used more than once (rows ${Y(e.rows.map(x),"en")}). Give every entry a code of its own.`}
;m();var i2={id:e=>`Nama inovasi ${K(e.name,"id")} dipakai oleh beberapa peserta (${Y(e.codes,"id")}; baris ${Y(
e.rows.map(x),"id")}). Hapus bila terdaftar dua kali; bila memang berbeda, bedakan namanya supaya juri tidak tertukar.`,
en:e=>`The name ${K(e.name,"en")} is used by several entries (${Y(e.codes,
"en")}; rows ${Y(e.rows.map(x),"en")}). Delete what was registered twice; if they differ, tell their names apart so that judges do not mix them up.`}
;m();var a2={id:e=>`${e.entry} belum dinilai lengkap oleh seorang juri pun. Tugaskan juri untuk menilainya.`,
en:e=>`${e.entry} has not been scored completely by any judge. Assign a judge to it.`};m();var s2={
id:e=>e.of==="entry"?`${K(e.one,"id")} dan ${K(e.other,"id")} hampir sama, dan tidak ada tab juri yang memuat keduanya. Bila satu peserta, samakan ejaannya; bila dua peserta, tulis keduanya di tab ${J.entries.id} dengan kodenya masing-masing. Sampai itu jelas, tidak ada yang dihitung.`:
`Nama juri ${K(e.one,"id")} dan ${K(e.other,"id")} hampir sama. Bila satu orang, samakan ejaannya; bila dua orang, tulis keduanya di tab ${J.judges.id}. Sampai itu jelas, tidak ada yang dihitung.`,
en:e=>e.
of==="entry"?`${K(e.one,"en")} and ${K(e.other,"en")} are almost the same, and no judge's tab has both. If they are one entry, spell them alike; if they are two, write both into the tab ${J.entries.en} with codes of their own. Nothing is ranked until then.`:
`The judges' names ${K(e.one,"en")} and ${K(
e.other,"en")} are almost the same. If they are one person, spell them alike; if they are two, write both into the tab ${J.judges.en}. Nothing is ranked until then.`}
;m();var u2={id:e=>`${te(e.judge,"id")} menilai ${Ki(e.where,"id")} meski ada benturan kepentingan (${{
listed:"tercatat di tab Juri","same-institution":"instansi sama","parent-institution":
"instansi induk"}[e.reason]}).`,en:e=>`${te(e.judge,"en")} has scored ${Ki(e.where,"en")} despite a conflict of interest (${{
listed:"listed in the judges tab","same-institution":"same institution","parent-institution":
"parent institution"}[e.reason]}).`};m();var l2={id:e=>`${te(e.judge,"id")} memberi nilai sama kepada semua peserta (${e.rows} baris). Tanyakan; nilainya tetap dihitung.`,
en:e=>`${te(e.judge,"en")} gives every entry the same scores (${e.rows} rows). Ask; the scores count as written.`,
confidential:!0};m();var c2={id:e=>`${te(e.judge,"id")} tidak menilai ${Ki(e.where,"id")} (BK).`,en:
e=>`${te(e.judge,"en")} is recused from ${Ki(e.where,"en")} (BK).`};m();var d2={id:e=>`Nilai para juri untuk ${e.entry} berselisih terlalu jauh: ${ae(
e.low,"id")}\u2013${ae(
e.high,"id")}, batasnya ${ae(e.limit,"id")}. Bahas dalam rapat juri; nilainya tetap dihitung.`,en:e=>`The judges\u2019 scores of ${e.entry} are too far apart: ${ae(
e.low,"en")}\u2013${ae(e.high,"en")}, the limit is ${ae(e.limit,"en")}. Discuss it among the judges; the scores count as written.`}
;m();var m2={id:e=>`Nilai juri ${Y(e.judges,"id")} untuk ${e.entries} peserta ${e.same===e.marks?
"sama persis":`sama pada ${e.same} dari ${e.marks} perbandingan`}. Pastikan tab tidak tersalin; nilainya tetap dihitung.`,
en:e=>`The scores of judges ${Y(e.judges,"en")} for ${e.entries} entries are ${e.same===
e.marks?"exactly the same":`the same in ${e.same} of ${e.marks} comparisons`}. Make sure no tab was copied; the scores count as written.`,
confidential:!0};m();function YG({groups:e,joins:t}){return t.length<e.length-1?
"Minta juri menilai juga peserta kelompok lain, atau tambah juri.":`Minta ${Y(t.map(({judge:n,entry:
r})=>`juri ${n} menilai ${r}`),"id")}.`}function QG({
groups:e,joins:t}){return t.length<e.length-1?
"Have judges score entries of another group as well, or add a judge.":`Ask ${Y(t.map(({judge:n,entry:
r})=>`judge ${n} to score ${r}`),"en")}.`}var p2=({groups:e})=>e.
map(t=>`(${t.join(", ")})`).join(" "),f2={id:e=>`Kelompok juri ${p2(e)} tidak punya peserta bersama, jadi keketatannya tidak terbandingkan. ${YG(
e)}`,en:e=>`The groups of judges ${p2(e)} share no entry, so their severity cannot be compared. ${QG(
e)}`};m();m();m();m();var g2={name:{id:"Berita acara pleno",en:"Minutes of the plenary"},phase:
"plenary",missing:"winners"};m();var h2={name:{id:"Daftar hadir",en:"Attendance lists"},phase:
"before",missing:"guests"};m();var y2={name:{id:"Semua piagam dalam satu dokumen",en:
"All certificates in one document"},phase:"award",missing:"winners"};m();var b2={name:{id:
"Laporan akhir",en:"Final report"},phase:"award",missing:"winners"};m();var w2={name:{id:
"Lembar nilai",en:"Score sheets"},phase:"before",missing:"judges"};m();var v2={name:{id:"Pengumuman",
en:"Announcement"},phase:"plenary",missing:"winners"};m();var k2={name:{id:"Pernyataan juri",en:
"Judges\u2019 statements"},phase:"before",missing:"judges"};m();var x2={name:{id:"Piagam",en:
"Certificates"},phase:"award",byDefault:!0,missing:"winners"};m();var T2={name:{id:"Keputusan (SK)",
en:"Decree"},phase:"plenary",missing:"winners"};m();var S2={name:{id:"Surat pemenang",en:
"Award letters"},phase:"award",byDefault:!0,missing:"winners"};m();var E2={name:{id:
"Satu surat untuk semua pemenang",en:"One letter to all winners"},phase:"award",
missing:"winners"};m();var C2={name:{id:"Tanda terima",en:"Receipts"},phase:"award",missing:
"winners"};m();var R2={name:{id:"Tata cara penilaian",en:"Rules of scoring"},phase:"before",missing:
"judges"};m();var D2={name:{id:"Umpan balik peserta",en:"Feedback to entrants"},phase:"award",
missing:"losers"};m();var A2={name:{id:"Undangan",en:"Invitations"},phase:"before",missing:"guests"}
;var cp={"tata-cara":R2,pernyataan:k2,undangan:A2,"daftar-hadir":h2,"lembar-nilai":w2,"berita-acara":
g2,
sk:T2,pengumuman:v2,piagam:x2,gabungan:y2,surat:S2,"surat-daftar":E2,"tanda-terima":C2,"umpan-balik":
D2,
laporan:b2};var O2=(e,t)=>cp[e].name[t];var P2={id:{judges:
"belum ada juri, atau tab jurinya masih berisi kesalahan",guests:
"belum ada juri, peserta presentasi, atau pemenang yang dapat diundang",winners:
"tidak ada pemenang pada tahap terakhir",losers:"semua peserta yang dinilai menang"},en:{judges:
"there are no judges yet, or their tabs still hold errors",guests:
"there are no judges, presenters or winners to invite yet",winners:
"nobody has won at the last stage",losers:"every entry that was scored has won"}},Ay=(e,t)=>t==="id"?
`Tidak ada dokumen \u201C${O2(e,"id")}\u201D yang dibuat: ${P2.id[cp[e].missing]}.`:`No document \u201C${O2(
e,"en")}\u201D was made: ${P2.en[cp[e].missing]}.`;var N2={id:e=>Ay(e.kind,"id"),en:e=>Ay(e.kind,
"en")};m();var I2={id:e=>{var t;return{unanswered:`Sanggahan${e.entry===""?"":` tentang ${e.entry}`} belum dijawab dan diputuskan. Isi \u201CJawaban\u201D dan \u201CPutusan\u201D.`,
"too-late":`Sanggahan${e.entry===
""?"":` tentang ${e.entry}`} masuk sesudah masa sanggah berakhir (${Ze((t=e.until)!=null?t:"","id")}).`,
"unknown-entry":`Sanggahan menyebut kode ${K(e.entry,"id")} yang tidak ada di tab Peserta. Perbaiki kodenya.`,
reopens:`Putusan atas sanggahan${e.entry===""?"":` tentang ${e.entry}`} mengubah nilai tahap ${e.stage}, yang masih tertutup. Buka kembali tahap itu dari langkah Peringkat; alasannya sudah tersedia di sana.`}
[e.reason]},en:e=>{var t;return{unanswered:`The objection${e.entry===""?"":` about ${e.entry}`} has no answer and ruling yet. Fill in \u201CAnswer\u201D and \u201CRuling\u201D.`,
"too-late":`The objection${e.entry===""?"":` about ${e.entry}`} came after the objection period had ended (${Ze(
(t=e.until)!=null?t:"","en")}).`,"unknown-entry":`The objection names the code ${K(e.entry,
"en")}, which is not in the entries tab. Correct the code.`,reopens:`The ruling on the objection${e.
entry===""?"":` about ${e.entry}`} changes scores of the stage ${e.stage}, which is still closed. Open that stage again in the step Rank; the reason is ready there.`}
[e.reason]}};m();var $2={id:e=>{var t;return{taken:`Putusan pleno memberi ${e.entry} peringkat ${e.rank}, padahal ${Y(
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
e.reason]}};m();m();m();var e8=[...dh,us,Hi];function Is(e,t){let n=Qn.find(s=>s.key===e);if(n!==void 0)return n.word[
t];let[
r,o]=e.split(".");if(r==="prizes")return`${ms[t]} ${o!=null?o:""}`.trim();let i=e8.find(s=>s.part===
r),a=i==null?void 0:i.columns.find(s=>s.key===o);return i===void 0||a===void 0?e:`${i.tab[t]}: ${a.header[
t]}`}
function Xl(e,t,n){var i,a;let r=Qn.find(s=>s.key===t);return(a=(i=(r!==void 0&&"choices"in r?r.choices:
[]).find(([s])=>s===e))==null?void 0:i[1][n])!=null?a:Is(e,n)}function F2(e,t){var r,o;let[n]=e.split(
".");return(o=(r=dh.find(i=>i.part===n))==null?void 0:r.tab[t])!=null?o:e}var $s=(e,t)=>e===null||e===""?
t==="id"?"kosong":"blank":typeof e=="number"?ae(e,t):typeof e=="string"&&/^[\d.]+(; [\d.]+)+$/.test(
e)&&t==="id"?K(e.replace(/\./g,","),t):K(e,t),t8={version:{id:"versi aturan",en:"rules version"}};
function n8({thing:e,names:t,field:n},r){var l,c;let o=(d,p)=>r==="id"?
d:p,i=d=>{let p=n===null?"":Is(`${d}.${n}`,r);return n===null?"":`, ${p.includes(": ")?p.slice(p.indexOf(
": ")+2):p}`},[a="",s="",u=""]=t;switch(e){case"setting":return(c=(l=t8[n!=null?n:""])==null?void 0:
l[r])!=null?c:`\u201C${Is(n!=null?n:"",r)}\u201D`;case"stage":return`${o("tahap","stage")} ${a}${i(
"stages")}`;case"criterion":return`${o("kriteria","criterion")} ${s}${a===""?"":` (${a})`}${i(
"criteria")}`;case"entry":return`${o("peserta","entry")} ${a}${i("entries")}`;case"judge":return`${o(
"juri",
"judge")} ${a}${i("judges")}`;case"institution":return`${o("instansi","institution")} ${a}${i(
"institutions")}`;case"score":return u===""?`${o(`tab juri ${s}`,`tab of judge ${s}`)} (${a})`:`${o(
`nilai juri ${s} untuk ${u}`,`score of judge ${s} for ${u}`)} (${a})${n===null?"":`, ${n}`}`;case"plenary":
return`${o("putusan pleno tentang","plenary decision about")} ${s} (${a})${i("plenary")}`;case"order":
return o("urutan peserta, kriteria, atau tahap","the order of entries, criteria or stages")}}var r8=(
e,t)=>{
var n,r;return(r=(n=qo.find(([o])=>o===e))==null?void 0:n[1][t])!=null?r:""};function o8(e){var t,n,
r;if(!/^[[{]/.test(e))return e;try{let o=C.parse(e);return v.isArray(o)?o.join(", "):(r=(n=o.name)!=
null?n:(t=o.outcomes)==null?void 0:t.map(({places:i,name:a})=>`${i}: ${a}`).join("; "))!=null?r:e}
catch{
return e}}function dp(e,t){let n=(l,c)=>t==="id"?l:c,{thing:r,field:o,old:i,now:a}=e,s=n8(e,t);if(r===
"order")return`${s} ${n("berubah","has changed")}`;if(o===null){let l=r==="score"&&e.names.length===
2?i!=null?i:a:null;if(l!==null){let c=n(`dengan nilai ${l} peserta`,`with scores of ${l} entries`);
return`${s}: ${a===null?n("tidak ada lagi","no longer there"):n("ditambahkan","put in")} (${c})`}
return a===null?
`${s}: ${n("dihapus","taken out")}${i===""?"":` (${$s(i,t)})`}`:`${s}: ${n("ditambahkan","put in")}${a===
""?"":` (${$s(a,t)})`}`}let u=l=>$s(typeof l!="string"?l:r==="setting"?Xl(l,o,t):r==="entry"&&o==="status"?
r8(l,t):o8(l),t);return n(`${s}: semula ${u(i)}, kini ${u(a)}`,`${s}: was ${u(i)}, now ${u(a)}`)}
var i8=5;function Fs(e,t){if(e.length===0)return"";let n=e.slice(0,i8).map(o=>{let i=[o.tab,o.cell].
filter(a=>a!==void 0).join("!");return`${i===""?"":`${i} `}${dp(o,t)}`}),r=e.length-n.length;return r>
0&&n.push(t==="id"?`dan ${r} perubahan lagi`:`and ${r} more`),`: ${n.join("; ")}`}var _2={id:e=>e.decided!==void 0?
`Hasil yang ditetapkan ${Ze(e.computed,"id")} (kode ${e.decided.code}) tidak lagi sama dengan isi lembar${Fs(
e.decided.changes,"id")}. Kembalikan isinya, atau buka kembali tahap ini dengan alasan lalu tetapkan lagi.`:
`Nilai atau aturan berubah sejak peringkat dihitung (${Ze(e.computed,"id")}). Hitung lagi sebelum membuat dokumen.`,
en:e=>e.decided!==void 0?`The result decided on ${Ze(e.computed,"en")} (code ${e.decided.code}) is no longer what the workbook says${Fs(
e.decided.changes,"en")}. Put it back, or open this stage again with a reason and decide again.`:`Scores or rules changed since the ranking was computed (${Ze(
e.computed,"en")}). Compute again before making documents.`};m();var M2={id:e=>`Aturan tahap ini berubah sesudah nilai pertama masuk${Fs(
e.changes,"id")}. Kembalikan aturannya, atau catat alasan perubahannya.`,en:e=>`The rules of this stage changed after its first score had come in${Fs(
e.changes,"en")}. Put the rules back, or record the reason for the change.`};m();var L2={id:e=>{let t=`Peringkat ${e.rank}${e.category===void 0?
"":` (kategori ${e.category})`} ditempati bersama oleh ${Y(e.entries,"id")}`;return e.prize?`${t}, sedangkan uang pembinaannya berbeda. Putuskan dalam rapat pleno (\u201CPeringkat Putusan\u201D di tab Pleno), atau samakan \u201CUang Pembinaan\u201D.`:
`${t}, sedangkan tempat hanya ${e.places}. Putuskan dalam rapat pleno: isi \u201CPeringkat Putusan\u201D masing-masing di tab Pleno.`}
,en:e=>{let t=`${Y(e.entries,"en")} share rank ${e.rank}${e.category===void 0?
"":` (category ${e.category})`}`;return e.prize?`${t}, but the prizes of those places differ. Decide in the plenary (\u201CDecided Rank\u201D in the tab Plenary), or make \u201CPrize\u201D equal.`:
`${t}, but there ${e.places===1?"is only 1 place":`are only ${e.places} places`}. Decide in the plenary: fill in the \u201CDecided Rank\u201D of each in the tab Plenary.`}
};m();var j2={id:e=>`${e.entry} ada lebih dari sekali di tab ${te(e.judge,"id")} (baris ${Y(e.rows.map(
x),
"id")}). Sisakan satu baris.`,en:e=>`${e.entry} is in the tab of ${te(e.judge,"en")} more than once (rows ${Y(
e.rows.map(x),"en")}). Keep one row.`};m();var B2={id:e=>`Di tab ${te(e.judge,"id")} belum ada baris untuk ${e.entries.length===1?
"":`${e.entries.
length} peserta: `}${Y(e.entries,"id",6)}. Tambahkan barisnya.`,en:e=>`The tab of ${te(e.judge,"en")} has no row for ${e.entries.length===1?
"":`${e.entries.length} entries: `}${Y(e.entries,"en",6)}. Add ${e.entries.length===1?"it":"them"}.`}
;m();var z2={id:e=>`Kode ${e.entry} di tab ${te(e.judge,"id")} bernama ${K(e.written,"id")}, di tab Peserta ${K(
e.name,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Perbaiki kode atau namanya; yang dihitung menurut kode.`,
en:e=>`Code ${e.entry} is ${K(e.written,"en")} in the tab of ${te(e.judge,"en")}, but ${K(e.name,
"en")} in the entries tab${e.more===void 0?"":`, and so with ${e.more} rows below`}. Correct code or name; the code counts.`}
;m();var U2={id:e=>`Kode ${xn(K(e.entry,"id"),e.more,"id")} di tab ${te(e.judge,"id")} tidak ada di tab Peserta. Perbaiki kodenya, atau hapus barisnya.`,
en:e=>`The code ${xn(K(e.entry,"en"),e.more,"en")} in the tab of ${te(e.judge,"en")} ${e.more===void 0?
"is":"are"} not in the entries tab. Correct the code, or delete the row.`};m();var W2={id:e=>`Baris${e.name===""?
"":` ${K(e.name,"id")}`}${e.more===void 0?"":` dan ${e.more} baris di bawahnya`} tidak punya kode peserta. Isi kodenya seperti di tab Peserta.`,
en:e=>`The row${e.name===
""?"":` ${K(e.name,"en")}`}${e.more===void 0?" has":` and ${e.more} rows below it have`} no entry code. Type the code as in the entries tab.`}
;m();var K2={id:e=>`Rumus salah (${xn(e.value,e.more,"id")}): ${te(e.judge,"id")}, ${Rt(e.where,"id")}. Ketik nilainya.`,
en:e=>`Formula fails (${xn(e.value,e.more,"en")}): ${te(e.judge,"en")}, ${Rt(e.where,
"en")}. Type the score.`};m();var G2={id:e=>`Nilai ${te(e.judge,"id")} untuk ${Rt(e.where,"id")} dihitung dengan rumus sehingga dapat berubah sendiri. Ketik angkanya, atau tempel sebagai nilai saja.`,
en:e=>`${te(e.judge,"en")}\u2019s score of ${Rt(e.where,"en")} is calculated by a formula and may change by itself. Type it, or paste it as a value only.`}
;m();var q2={id:e=>`Nilai ${te(e.judge,"id")} untuk ${Rt(e.where,"id")} terbaca sebagai tanggal ${xn(
Ze(e.
date,"id"),e.more,"id")}. Ubah format sel menjadi Angka, lalu ketik ulang nilainya${e.likely===null?
"":` (mungkin ${ae(e.likely,"id")})`}.`,en:e=>`${te(e.judge,"en")}\u2019s score of ${Rt(e.where,"en")} was read as the date ${xn(
Ze(e.date,"en"),e.more,"en")}. Format the cell as a number and retype the score${e.likely===null?"":
` (probably ${ae(e.likely,"en")})`}.`};m();var Z2={id:e=>`${te(e.judge,"id")} belum menilai ${Rt(e.where,
"id")}. Isi nilainya, atau BK bila ada benturan kepentingan.`,en:e=>`${te(e.judge,"en")} has not scored ${Rt(
e.where,"en")}. Enter the score, or BK for a conflict of interest.`};m();var H2={id:e=>`${xn(K(e.value,
"id"),e.more,"id")} bukan nilai (${te(e.judge,"id")}, ${Rt(e.where,"id")}). Ketik ${ae(e.min,"id")}\u2013${ae(
e.max,"id")}, atau BK bila ada benturan kepentingan.`,en:e=>`${xn(
K(e.value,"en"),e.more,"en")} ${e.more===void 0?"is not a score":"are not scores"} (${te(e.judge,
"en")}, ${Rt(e.where,"en")}). Enter ${ae(e.min,"en")}\u2013${ae(e.max,"en")}, or BK for a conflict of interest.`}
;m();var J2={id:e=>`Nilai ${xn(ae(e.value,"id"),e.more,"id")} di luar ${ae(e.min,"id")}\u2013${ae(e.max,
"id")} (${te(e.judge,"id")}, ${Rt(e.where,"id")}). Perbaiki nilainya, atau rentang di tab Kriteria.`,
en:e=>`Score ${xn(ae(e.value,"en"),e.more,"en")} ${e.more===void 0?"is":"are"} outside ${ae(e.min,
"en")}\u2013${ae(e.max,"en")} (${te(e.judge,"en")}, ${Rt(e.where,"en")}). Correct the score, or the range in the criteria tab.`}
;m();var V2={id:e=>`Nilai ${ae(e.value,"id")} dari ${te(e.judge,"id")} untuk ${e.entry} pada ${e.criterion} jauh dari nilai juri lain (sekitar ${ae(
e.others,"id")}). Salah ketik? Nilainya tetap dihitung.`,en:e=>`${te(
e.judge,"en")}\u2019s ${ae(e.value,"en")} for ${e.entry} on ${e.criterion} is far from other judges (about ${ae(
e.others,"en")}). A typo? It counts as written.`,confidential:!0};m();var X2={id:e=>`Nilai di tab ${te(
e.judge,"id")} tampaknya terurut tanpa kode (${e.rows} baris). Urungkan, misalnya lewat Riwayat versi, atau terima urutan ini di panel.`,
en:e=>`Scores in the tab of ${te(
e.judge,"en")} seem sorted without codes (${e.rows} rows). Undo it, for instance in the version history, or accept this order in the panel.`}
;m();var Y2={id:e=>`${te(e.judge,"id")} tampaknya memakai skala lain untuk ${Y(e.criteria,"id")}: tertinggi ${ae(
e.highest,"id")}, juri lain biasanya ${ae(e.usual,"id")}. Tanyakan; nilainya tetap dihitung.`,
en:e=>`${te(e.judge,"en")} seems to use another scale for ${Y(e.criteria,"en")}: at most ${ae(e.highest,
"en")}, other judges usually ${ae(e.usual,"en")}. Ask; the scores count as written.`,confidential:!0}
;m();var Q2={id:e=>`Nilai ${K(e.value,"id")} tersimpan sebagai teks (${te(e.judge,"id")}, ${Rt(e.where,
"id")}). Ketik ulang ${ae(e.number,"id")} pada sel berformat Angka.`,en:e=>`The score ${K(e.value,
"en")} is stored as text (${te(e.judge,"en")}, ${Rt(e.where,"en")}). Retype ${ae(e.number,"en")} in a cell formatted as a number.`}
;m();var eA={sum:{id:"jumlah nilai",en:"the sum"},mean:{id:"rata-rata nilai",en:"the mean"},
"weighted-sum":{
id:"jumlah nilai berbobot",en:"the weighted sum"},"weighted-mean":{id:"rata-rata nilai berbobot",en:
"the weighted mean"},score:{id:"nilai akhir (skala 100)",en:"the final score (of 100)"}},tA={id:e=>`Total ${te(
e.judge,"id")} untuk ${e.entry} tertulis ${ae(e.value,"id")}, padahal ${eA[e.basis].id} ${ae(
e.expected,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Periksa nilai dan totalnya; yang dihitung nilai per kriteria.`,
en:e=>`${te(e.judge,"en")}\u2019s total for ${e.entry} says ${ae(e.value,"en")}, but ${eA[e.basis].en} is ${ae(
e.expected,"en")}${e.more===void 0?"":`, and so with ${e.more} rows below`}. Check scores and total; the scores per criterion count.`}
;m();function a8({entries:e,whole:t},n){let r=Y(e,n),o=e.length;if(n==="id"){let a=` Dengan kurang dari tiga juri tidak ada yang dibuang dan dipakai rata-rata biasa: ${Y(
t,"id")}.`;return`${o} peserta dinilai oleh kurang dari lima juri (${r}), sehingga setelah nilai tertinggi dan terendah dibuang hanya sedikit yang tersisa.${t.length===0?
"":a} Tambah juri, atau pilih metode \u201Crata-rata\u201D.`}let i=` With fewer than three judges nothing is dropped and the plain mean counts: ${Y(
t,"en")}.`;return`${o===
1?"1 entry was":`${o} entries were`} scored by fewer than five judges (${r}): once the highest and the lowest score are dropped, little is left.${t.length===0?
"":i} Add judges, or choose the method \u201Cmean\u201D.`}var rA=6;function s8({entries:e}){let t=e.map(
({entry:n,places:r})=>`${n} (${r===0?"peringkat tetap":`bergeser ${r} peringkat`})`);return`Peserta tidak dinilai oleh juri yang sama, dan keketatan juri berbeda. Dengan koreksi keketatan, nilai ${e.length} peserta jelas berubah: ${Y(
t,"id",rA)}. Pertimbangkan \u201CMetode\u201D = terkoreksi.`}function u8({entries:e}){let t=e.map(({
entry:n,places:r})=>`${n} (${r===0?"same rank":`moves ${r} ${r===1?"rank":"ranks"}`})`);return`Entries were not scored by the same judges, and judges differ in severity. Corrected for it, the scores of ${e.length===1?
"1 entry":
`${e.length} entries`} clearly change: ${Y(t,"en",rA)}. Consider \u201CMethod\u201D = adjusted.`}
function nA(e,t){
let n=(r,o)=>t==="id"?r:o;switch(e.reason){case"stage-weights-unused":return n(
"Bobot tahap terisi, tetapi \u201CGabung Nilai Tahap\u201D = tidak: bobot itu tidak dipakai.",
"Stage weights are set, but \u201CCarry Over\u201D is no: they are not used.");case"standard-scores":
return n(
"Skor baku dapat menghapus beda mutu bila juri menilai peserta yang berlainan. Pakai metode \u201Crata-rata\u201D.",
"Standard scores may hide differences where judges saw different entries. Use the method \u201Cmean\u201D.");
case"standard-scores-carried":return n(
"Skor baku tiap tahap dihitung terhadap peserta tahap itu saja, jadi angka yang sama di dua tahap tidak sama artinya dan gabungannya meragukan. Pakai \u201CGabung Nilai Tahap\u201D = tidak, atau metode \u201Crata-rata\u201D.",
"Standard scores of a stage are measured against the entries of that stage alone, so equal numbers of two stages do not mean the same and their mean is doubtful. Set \u201CCarry Over\u201D to no, or the method to \u201Cmean\u201D.");
case"few-to-trim":return a8(e,t);case"uneven-judges":return t==="id"?s8(e):u8(e);case"passing-score-unit":
{let r=ae(
e.value,t);return e.unit==="mean-rank"?n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti rata-rata peringkat, bukan nilai 0\u2013100. Kosongkan, atau isi rata-rata peringkat.`,
`Here \u201CPassing Score\u201D = ${r} is a mean rank, not a score of 0\u2013100. Clear it, or give a mean rank.`):
n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti skor baku (50 = rata-rata), bukan nilai 0\u2013100. Kosongkan, atau isi skor baku.`,
`Here \u201CPassing Score\u201D = ${r} is a standard score (50 = average), not a score of 0\u2013100. Clear it, or give a standard score.`)}
}}var oA={id:e=>nA(e,"id"),en:e=>nA(
e,"en")};m();var iA={id:e=>`Maksimum dianggap ${ae(e.max,"id")}${e.max<100?
" karena tidak ada nilai di atasnya":""}; bila bukan, isi tab Kriteria.`,en:e=>`The maximum is taken to be ${ae(
e.max,"en")}${e.max<100?" because no score is above it":""}; if it is not, fill in the criteria tab.`}
;m();var l8={"not-allowed":{id:e=>`bukan pilihan yang dikenal; isi dengan ${Gg(e,"id")}`,en:e=>`is not a known choice; use ${Gg(
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
};function c8(e,t){let n=K(F2(e,t),t);return t==="id"?`Tab ${n} masih kosong; isi satu baris untuk masing-masing.`:
`The tab ${n} is still empty; fill in one row for each.`}function aA({setting:e,value:t,reason:n,
allowed:r},o){if(n==="no-rows")return c8(e,o);let i=typeof t==
"string"?Xl(t,e,o):t,a=r.map(s=>Xl(s,e,o));return`${K(Is(e,o),o)}${i===""?"":` = ${K(i,o)}`} ${l8[n][
o](
a)}.`}var sA={id:e=>aA(e,"id"),en:e=>aA(e,"en")};m();var uA={"not-a-number":{id:"bukan angka",en:
"not a number"},negative:{id:"negatif",en:"negative"},"all-zero":{id:"semuanya nol",en:"all zero"},
"partly-blank":{id:"kosong, padahal yang lain berisi",en:"blank while others are filled in"}},lA={id:
e=>`Bobot ${e.of==="criteria"?"kriteria":"tahap"} ${e.value===
void 0?"":`${K(e.value,"id")} `}${uA[e.reason].id}. Isi semua bobot dengan angka yang lebih dari atau sama dengan 0, tidak semuanya 0.`,
en:e=>`The weight ${e.value===void 0?"":`${K(e.value,"en")} `}of ${e.of==="criteria"?"a criterion":
"a stage"} is ${uA[e.reason].en}. Fill every weight with a number of 0 or more, not all of them 0.`}
;m();var cA={id:e=>`Kriteria ${K(e.criterion,"id")} ada di lebih dari satu kolom (${Y(e.columns,"id")}) pada tab ${te(
e.judge,"id")}. Sisakan satu kolom.`,en:e=>`The criterion ${K(e.criterion,"en")} is in more than one column (${Y(
e.columns,"en")}) of the tab of ${te(e.judge,"en")}. Keep one.`};m();var dA={id:e=>`Tab ${te(e.judge,
"id")} tidak punya kolom untuk kriteria ${K(e.criterion,"id")}. Tambahkan kolomnya, atau samakan judulnya dengan tab Kriteria.`,
en:e=>`The tab of ${te(e.judge,"en")} has no column for the criterion ${K(e.criterion,"en")}. Add the column, or give it the same header as in the criteria tab.`}
;m();var mA={id:e=>`Tahap ${K(e.stage,"id")} belum dimulai: belum ada nilai di tab jurinya. Perhitungan berhenti sebelum tahap ini.`,
en:e=>`Stage ${K(e.stage,"en")} has not begun: its judge tabs hold no score. Ranking ends before it.`}
;m();var pA={id:e=>{var t;return e.reason==="copy"?`Menurut namanya, tab ini salinan tab juri ${(t=e.judge)!=
null?t:""} (${K(e.first,"id")}), sehingga tidak dibaca. Hapus tab ini, atau beri nama lain bila ingin disimpan.`:
`Dua tab untuk ${e.judge===null?"pengaturan yang sama":`juri ${e.judge}`}: tab ini dan ${K(
e.first,"id")}. Hapus atau ganti nama salah satunya.`},en:e=>{var t;return e.reason==="copy"?`By its name this tab is a copy of the tab of judge ${(
t=e.judge)!=null?t:""} (${K(e.first,"en")}), so it is not read. Delete it, or give it another name to keep it.`:
`Two tabs for ${e.judge===null?"the same settings":`judge ${e.judge}`}: this one and ${K(e.first,
"en")}. Delete or rename one of them.`}};m();var fA={id:e=>`Tab ${te(e.judge,"id")} belum berisi satu nilai pun. Minta juri itu mengisinya.`,
en:e=>`The tab of ${te(e.judge,"en")} has no score yet. Ask the judge to fill it in.`};m();m();var gA=(
e,t)=>Y(e.map(n=>ae(n,t)),t),ma=(e,t)=>Y(e.map(n=>K(n,t)),t,8),_s=(e,t)=>e===null?"":` ${t} ${e}`,
d8={JUDGE_TABS:({tabs:e})=>`${e.length} tab juri: ${ma(e,"id")}.`,SCORE_TAB:({tab:e,layout:t,judges:
n})=>`Nilai ${n.length} juri ada di satu tab ${K(e,"id")}, ${{groups:
"setiap juri dengan kolom kriterianya sendiri",totals:"satu nilai per juri",rows:
"satu baris per juri dan peserta",list:"satu baris per nilai"}[t]}: ${ma(n,"id")}.`,STAGES:({stages:
e,advance:t})=>`${e.length} tahap, menurut nama tab juri: ${Y(e.map((n,r)=>t[r]==null?n:`${n} (lolos ${t[
r]})`),"id")}. Urutan dan jumlah lolos diperbaiki di tab ${J.stages.id}.`,CRITERIA:({stage:e,names:t}
)=>`${t.length} kriteria${_s(e,"tahap")}: ${ma(t,"id")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${K(
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
from:e,stage:t,tab:n=""})=>`Bobot${_s(t,"tahap")}: ${{headers:"dari judul kolom",row:
"dari baris bobot",maxima:"sebesar nilai maksimum tiap kriteria, sehingga yang dihitung jumlah poin",
tab:`dari tab ${K(
n,"id")}`,equal:"sama untuk semua kriteria, karena tidak tertulis"}[e]}.`,SCALE:({max:e,from:t,stage:
n})=>`Nilai maksimum${_s(n,"tahap")}: ${gA(e,"id")}, ${t==="written"?"seperti tertulis":
"diperkirakan dari nilai yang ada"}.`,ENTRIES:({count:e,by:t})=>`${e} peserta, dikenali dari ${t==="code"?
"kodenya":"namanya (huruf besar, spasi, dan tanda baca tidak dibedakan) dan diberi kode"}.`,
ENTRY_LIST:({tab:e,unscored:t})=>`Nama dan instansi peserta dilengkapi dari tab ${K(e,"id")}${t===0?
"":`; ${t} baris di sana tidak ada di tab juri mana pun dan tidak diikutkan`}.`,TAB_LEFT:({tab:e,
reason:t})=>`Tab ${K(e,"id")} dibiarkan: ${{recap:"namanya rekap, hasil, salinan, atau contoh",
hidden:"disembunyikan",empty:"kosong","not-entries":"tidak punya kolom peserta","not-scores":
"tidak punya kolom nilai",summary:"angkanya ringkasan dari tab lain","other-columns":
"kolomnya lain dari tab juri","other-matter":"bukan tentang penilaian"}[t]}.`},m8={JUDGE_TABS:({tabs:
e})=>`${e.length===1?"1 judge tab":`${e.length} judge tabs`}: ${ma(
e,"en")}.`,SCORE_TAB:({tab:e,layout:t,judges:n})=>`The scores of ${n.length} judges stand in one tab, ${K(
e,"en")}, ${{groups:"each judge with criteria columns of their own",totals:"one score per judge",
rows:"one row per judge and entry",list:"one row per score"}[t]}: ${ma(n,"en")}.`,STAGES:({stages:e,
advance:t})=>`${e.length} stages, by the names of the judge tabs: ${Y(e.map((n,r)=>t[r]==null?n:`${n} (${t[
r]} advance)`),"en")}. Correct their order and who advances in the tab ${J.stages.en}.`,CRITERIA:({
stage:e,names:t})=>`${t.length===1?"1 criterion":`${t.length} criteria`}${_s(e,"of stage")}: ${ma(t,
"en")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${K(e,"en")} is no criterion: ${{number:"a number",
sum:"the sum of the scores",mean:"the mean of the scores",weighted:"a weighted sum of the scores",
extreme:"the highest or lowest score",rank:"a rank",large:"its numbers are too large for scores",
text:"it holds text","left-out":"left out, as the committee answered"}[t]}.`,TITLES:({competition:e,
year:t,city:n,
government:r})=>`From the titles over the tables: ${Y([e,t&&`year ${t}`,n,r].filter(o=>o!==""),"en")}.`,
PASSED_ROW:({tab:e,row:t,label:n,reason:r})=>`Row ${t} of the tab ${K(e,"en")}${n===""?"":` (${K(
n,"en")})`} is no entry: ${{numbers:"column numbers",example:"an example",statistic:
"a sum or statistic",weight:"the weights of the criteria",maximum:"the highest possible scores",
section:"the title of a group, taken as category",header:"the header again",note:"a note","left-out":
"left out, as the committee answered"}[r]}.`,WEIGHTS:({from:e,stage:t,tab:n=""})=>`Weights${_s(t,
"of stage")}: ${{headers:"from the headers",row:"from the row of weights",maxima:
"each criterion by its maximum, so that points are added up",tab:`from the tab ${K(n,"en")}`,equal:
"equal, because none are written"}[e]}.`,SCALE:({
max:e,from:t,stage:n})=>`Maximum score${_s(n,"of stage")}: ${gA(e,"en")}, ${t==="written"?
"as written":"guessed from the scores there are"}.`,ENTRIES:({count:e,by:t})=>`${e===1?"1 entry":`${e} entries`}, known by ${t==="code"?
"code":"name (case, spaces and punctuation aside) and given codes"}.`,ENTRY_LIST:({
tab:e,unscored:t})=>`Names and institutions of entries are completed from the tab ${K(e,"en")}${t===
0?"":`; ${t} of its rows stand on no judge tab and are left out`}.`,TAB_LEFT:({tab:e,reason:t})=>`The tab ${K(
e,"en")} is left alone: ${{recap:"by its name a recapitulation, result, copy or example",hidden:
"it is hidden",empty:"it is empty","not-entries":"it has no column of entries","not-scores":
"it has no column of scores",summary:"its numbers sum up other tabs","other-columns":
"its columns differ from those of the judge tabs","other-matter":"it is not about judging"}[t]}.`},
p8={id:d8,en:m8};function f8({
kind:e,params:t},n){return p8[n][e](t)}var hA=(e,t)=>f8(e,t),g8={nothing:()=>"","not-entries":e=>`Di tab ${e} tidak ditemukan kolom peserta: beri judul Kode atau Nama Inovasi pada kolomnya.`,
"not-scores":e=>`Di tab ${e} ada kolom peserta, tetapi tidak cukup jelas kolom mana yang berisi nilai.`,
"no-sign":e=>`Tab ${e} berisi angka, tetapi tidak ada tanda bahwa itu penilaian. Bila memang penilaian, beri nama tabnya \u201CJuri 1\u201D, \u201CJuri 2\u201D, atau judul kolom pesertanya Nama Inovasi.`,
turned:e=>`Di tab ${e} kriteria tampaknya menurun dan peserta mendatar. Putar tabelnya: salin, lalu Tempel khusus \u2192 Ditransposisi, sehingga setiap peserta satu baris.`,
unlike:e=>`Kolom nilai di tab ${e} berlainan, jadi tidak jelas mana tab juri: samakan judul kolomnya.`,
"several-shared":e=>`Tab ${e} masing-masing memuat nilai beberapa juri. Buat tab ${J.stages.id} dengan kolom Tahap dan Tab Nilai yang menyebut tab mana untuk tahap mana.`,
"unclear-judges":e=>`Di tab ${e} tidak jelas kolom atau baris mana milik juri siapa: beri judul misalnya \u201CJuri 1\u201D di atas kolom-kolomnya, atau satu kolom Juri.`,
"stage-tab":e=>`Nilai semua juri ada di tab ${e}: tulis nama tab itu di kolom Tab Nilai pada tab ${J.
stages.id}.`,stages:e=>`Tahap tidak dapat disimpulkan dari ${e}. Beri nama setiap tab juri \u201CTahap - Juri\u201D, misalnya \u201CProposal - J1\u201D, paling sedikit dua juri setiap tahap.`,
unbound:e=>`Nama tab ${e} tidak cukup membedakan para juri: beri setiap tab nama jurinya sendiri.`},
h8={nothing:()=>"",
"not-entries":e=>`No column of entries was found on ${e}: give it the header Code or Innovation.`,
"not-scores":e=>`${e} has a column of entries, but it is not clear enough which columns hold scores.`,
"no-sign":e=>`${e} holds numbers, but nothing says that they are judging. If they are, name the tabs \u201CJudge 1\u201D, \u201CJudge 2\u201D, or give the column of entries the header Innovation.`,
turned:e=>`On ${e} criteria seem to run down and entries across. Turn the table: copy it, then Paste special \u2192 Transposed, so that each entry has a row.`,
unlike:e=>`The columns of scores on ${e} differ, so it is not clear which are judge tabs: give them the same headers.`,
"several-shared":e=>`${e} each hold scores of several judges. Make a tab ${J.stages.en} with the columns Stage and Score Tab that says which tab belongs to which stage.`,
"unclear-judges":e=>`On ${e} it is not clear which columns or rows are whose: write for instance \u201CJudge 1\u201D over the columns, or give the rows a column Judge.`,
"stage-tab":e=>`The scores of all judges stand in ${e}: write its name in the column Score Tab of the tab ${J.stages.en}.`,
stages:e=>`The stages cannot be told from ${e}. Name every judge tab \u201CStage - Judge\u201D, for instance \u201CProposal - J1\u201D, with two judges or more in each stage.`,
unbound:e=>`The names of ${e} do not tell the judges apart: give every tab its judge's own name.`};
function Oy(e,t){
if(e===void 0)return"";let n=(t==="id"?g8:h8)[e.reason](ma(e.tabs,t));return n===""?"":` ${n}`}var yA={
id:e=>e.judge===null?`Tab ${K(e.tab,"id")} belum ada. Buat seperti pada contoh; atau beri semua tab juri kolom Kode atau Nama Inovasi dan satu kolom angka per kriteria, dengan judul yang sama.${Oy(
e.why,"id")}`:e.within?`Tab ${K(e.tab,"id")} tidak memuat nilai ${te(e.judge,"id")}. Tambahkan kolom atau baris juri itu, atau samakan namanya dengan tab Juri.`:
`Tab ${K(e.tab,"id")} untuk ${te(e.judge,
"id")} tidak ada. Buat tabnya, atau samakan namanya.`,en:e=>e.judge===null?`No tab ${K(e.tab,"en")} yet. Add it as in the example; or give all judge tabs a column Code or Innovation and one column of numbers per criterion, with the same headers.${Oy(
e.why,"en")}`:e.within?`The tab ${K(e.tab,"en")} holds no scores of ${te(e.judge,"en")}. Add the judge's columns or rows, or write the name as in the judges tab.`:
`There is no tab ${K(e.tab,"en")} for ${te(e.judge,"en")}. Make it, or correct its name.`};m();var bA={
id:e=>`Tab ${te(e.judge,"id")} belum diproteksi, padahal tab lain sudah: setiap editor dapat mengubah nilainya. Proteksi tab ini untuk juri itu saja (Data > Proteksi sheet dan rentang).`,
en:e=>`The tab of ${te(e.judge,"en")} is not protected although other tabs are: every editor can change its scores. Protect it for that judge alone (Data > Protect sheets and ranges).`}
;m();m();var wA=(e,t,n)=>Y(e.map((r,o)=>{var i;return`${r} ${ae((i=t[o])!=null?i:0,n)}`}),n,8),y8={
unnamed:"tidak berjudul, tetapi berisi angka","some-tabs":
"hanya ada, atau hanya diisi, di sebagian tab juri",
"sum-misfit":"berjudul seperti jumlah, tetapi angkanya bukan jumlah kolom lain","sum-somewhere":
"di sebagian tab sama dengan jumlah kolom lain, di tab lain tidak",copy:
"isinya sama dengan kolom lain",
matter:"judulnya tidak seperti kriteria, tetapi angkanya dapat berupa nilai",blank:
"belum diisi di tab mana pun","not-numbers":"tidak berisi angka di tab mana pun",penalty:
"berjudul seperti pengurangan nilai, yang tidak dapat dihitung di sini","same-everywhere":
"isinya sama di semua tab juri, sedangkan nilai lain berbeda",large:
"angkanya jauh lebih besar daripada nilai lain","not-listed":`berisi angka, tetapi tidak ada di tab ${J.criteria.id}`}
,b8={unnamed:"has no header, but holds numbers","some-tabs":
"is on, or filled in on, some judge tabs only","sum-misfit":
"is headed like a sum, but its numbers are not the sum of other columns","sum-somewhere":
"is the sum of other columns on some tabs, but not on others",copy:
"holds the same as another column",matter:
"is not headed like a criterion, but its numbers may be scores",blank:"is not filled in on any tab",
"not-numbers":"holds no numbers on any tab",penalty:
"is headed like a deduction, which cannot be counted here","same-everywhere":
"holds the same on every judge tab, while other scores differ",large:
"has far larger numbers than the other scores","not-listed":`holds numbers, but is not in the tab ${J.criteria.en}`}
,vA=e=>[1,10,100].includes(
e),kA=(e,t)=>Y(e.map(n=>K(n,t)),t,4),xA={id:{old:"bernama seperti salinan atau tab lama",time:
"menyebut tahun atau masa lain",unlike:"tidak bernama seperti tab juri lain"},en:{old:
"is named like a copy or an old one",time:"names another year or time",unlike:
"is not named like the other judge tabs"}},
TA={id:{statistic:"sama dengan nilai tertinggi, terendah, jumlah, atau rata-rata baris di atasnya",
unnumbered:"tidak bernomor, sedangkan baris lain bernomor",label:
"bernama seperti baris jumlah, bobot, atau contoh, tetapi angkanya tidak menunjukkan itu"},en:{
statistic:"equals the highest, lowest, sum or mean of the rows above",unnumbered:
"has no number, while other rows have one",label:
"is named like a row of sums, weights or an example, but its numbers do not show it"}},w8={COLUMN:({
header:e,column:t,doubt:n})=>`Kolom ${t}${e===""?"":` ${K(e,"id")}`} ${y8[n]}. ${n==="not-listed"?`Bila kriteria, tambahkan ke tab ${J.criteria.id}; bila bukan, jawab tidak dihitung.`:
"Apakah ini kriteria?"}`,ROW:({label:e,row:t,doubt:n})=>`Baris ${t} ${K(e,"id")} ${TA.id[n]}. Apakah ini peserta?`,
WEIGHTS:({criteria:e,weights:t,sum:n,from:r,
tab:o=""})=>{let i=wA(e,t,"id");return{headers:`Bobot pada judul kolom (${i}) ${vA(n)?
"tidak terbaca pasti":`berjumlah ${ae(n,"id")}, bukan 100`}. Bobot mana yang dipakai?`,totals:`Kolom jumlah pada tab juri memakai bobot ${i}. Apakah bobot itu yang dipakai?`,
elsewhere:`Tab ${K(o,"id")} menyebut bobot ${i}; di tab juri tidak tertulis begitu. Bobot mana yang dipakai?`,
recap:`Nilai pada tab ${K(o,"id")} dihitung dengan bobot ${i}; di tab juri tidak tertulis begitu. Apakah bobot itu yang dipakai?`}
[r]},
NAMES:({code:e,one:t,other:n,count:r})=>`Kode ${K(e,"id")} di sini ${K(n,"id")}, di tab lain ${K(t,
"id")}${r>1?` (${r} baris seperti ini)`:""}. Perbaiki kode atau namanya. Bila peserta yang sama, jawab sama.`,
HIDDEN:({tab:e})=>`Tab ${K(e,"id")} disembunyikan, tetapi berisi nilai seperti tab juri lain. Apakah ikut dihitung?`,
SUMMARY:({tab:e})=>`Nilai di tab ${K(e,"id")} sama dengan rata-rata atau jumlah tab lain. Apakah tab ini tetap nilai seorang juri?`,
ODD_TAB:({tab:e,reason:t})=>`Tab ${K(e,"id")} berisi nilai seperti tab juri, tetapi ${xA.id[t]}. Apakah ikut dihitung?`,
STAGE_TABS:({tabs:e})=>`Tab ${kA(e,"id")} bernama seperti tahap atau hari, bukan juri. Bila itu tahap, beri setiap tab nama tahap dan jurinya, misalnya ${K(
`${e[0]} - J1`,"id")}; bila itu juri, jawab nilai juri.`,SIDE_BY_SIDE:({
columns:e})=>`Kolom ${Y(e,"id")} sama-sama memuat nama peserta. Pisahkan kedua tabel ke tab masing-masing.`,
OTHER_TABLE:({row:e})=>`Baris ${e} memuat judul kolom sekali lagi, dengan urutan lain. Samakan urutan kolom kedua tabel, atau pindahkan tabel kedua ke tab lain.`,
OWN_CRITERIA:({headers:e})=>`Judul ${Y(e.map(t=>K(t,"id")),"id",4)} seperti menyebut kriteria dan jurinya masing-masing. Bila ya, buat satu tab untuk setiap juri dengan kolom kriteria yang dinilainya; bila bukan, jawab semuanya kriteria.`}
,v8={COLUMN:({header:e,column:t,doubt:n})=>`Column ${t}${e===""?"":` ${K(e,"en")}`} ${b8[n]}. ${n==="not-listed"?
`If it is a criterion, add it to the tab ${J.criteria.en}; if not, answer that it does not count.`:
"Is it a criterion?"}`,ROW:({label:e,row:t,doubt:n})=>`Row ${t} ${K(e,"en")} ${TA.
en[n]}. Is it an entry?`,WEIGHTS:({criteria:e,weights:t,sum:n,from:r,tab:o=""})=>{let i=wA(e,t,"en");
return{headers:`The weights in the headers (${i}) ${vA(n)?"are not read for certain":`add up to ${ae(
n,"en")}, not 100`}. Which weights count?`,totals:`The totals on the judge tabs use the weights ${i}. Are these the weights?`,
elsewhere:`The tab ${K(o,"en")} gives the weights ${i}; the judge tabs do not say so. Which weights count?`,
recap:`The scores on the tab ${K(o,"en")} use the weights ${i}; the judge tabs do not say so. Are these the weights?`}
[r]},NAMES:({code:e,one:t,other:n,count:r})=>`Code ${K(e,"en")} is ${K(n,"en")} here and ${K(t,"en")} on another tab${r>1?
` (${r} such rows)`:""}. Correct the code or the name. If it is the same entry, answer that it is.`,
HIDDEN:({tab:e})=>`The tab ${K(e,"en")} is hidden, but holds scores like the other judge tabs. Does it count?`,
SUMMARY:({tab:e})=>`The scores on the tab ${K(e,"en")} are the means or sums of the other tabs. Is it a judge's all the same?`,
ODD_TAB:({tab:e,reason:t})=>`The tab ${K(e,"en")} holds scores like a judge's, but ${xA.en[t]}. Does it count?`,
STAGE_TABS:({tabs:e})=>`The tabs ${kA(e,"en")} are named like stages or days, not like judges. If they are stages, name each tab by its stage and judge, such as ${K(
`${e[0]} - J1`,"en")}; if they are judges, answer so.`,SIDE_BY_SIDE:({columns:e})=>`Columns ${Y(e,
"en")} both hold the entries' names. Move the second table to a tab of its own.`,OTHER_TABLE:({row:e}
)=>`Row ${e} has the column headers once more, in another order. Put the columns of both tables in one order, or move the second table to another tab.`,
OWN_CRITERIA:({headers:e})=>`The headers ${Y(e.map(t=>K(t,"en")),"en",4)} seem to name a criterion and its own judge. If so, make a tab for each judge with the criteria that judge scores; if not, answer that all are criteria.`}
,k8={id:w8,en:v8},x8=({kind:e,params:t},n)=>k8[n][e](
t),Ms=(e,t)=>x8(e,t),T8={criterion:{id:"Ya, kriteria",en:"Yes, a criterion"},ignore:{id:
"Tidak dihitung",en:"Does not count"},entry:{id:"Ya, peserta",en:"Yes, an entry"},written:{id:
"Seperti tertulis",
en:"As written"},totals:{id:"Seperti kolom jumlah",en:"As in the totals"},equal:{id:"Sama besar",en:
"All equal"},criteria:{id:"Semuanya kriteria",en:"All are criteria"},same:{id:"Peserta yang sama",en:
"The same entry"},use:{id:"Ikut dihitung",en:"Counts"},judges:{id:"Nilai juri",en:"They are judges"}
},
SA=(e,t)=>T8[e][t];var EA={id:({question:e})=>Ms(e,"id"),en:({question:e})=>Ms(e,"en")};var Py={
TAB_MISSING:yA,UNDERSTANDING_OPEN:EA,TAB_EMPTY:fA,TAB_UNPROTECTED:bA,TAB_COPY:pA,STAGE_NOT_BEGUN:mA,
COLUMN_MISSING_CRITERION:dA,COLUMN_DUPLICATE_CRITERION:cA,ROW_MISSING_ENTRY:B2,ROW_WITHOUT_CODE:W2,
ROW_UNKNOWN_ENTRY:U2,
ROW_DUPLICATE_ENTRY:j2,ROW_NAME_MISMATCH:z2,SCORE_ROWS_PERMUTED:X2,SCORE_MISSING:Z2,SCORE_NOT_NUMBER:
H2,
SCORE_TEXT_NUMBER:Q2,SCORE_IS_DATE:q2,SCORE_OUT_OF_RANGE:J2,SCORE_ERROR:K2,SCORE_FORMULA:G2,
SCORE_SCALE_SUSPECT:Y2,
SCORE_OUTLIER:V2,TOTAL_MISMATCH:tA,JUDGE_NO_VARIANCE:l2,JUDGES_IDENTICAL:m2,JUDGES_DISAGREE:d2,
JUDGE_CONFLICT:u2,
JUDGE_RECUSED:c2,ENTRY_UNSCORED:a2,PANEL_DISCONNECTED:f2,ENTRY_DUPLICATE_CODE:o2,
ENTRY_DUPLICATE_NAME:i2,
NAMES_SIMILAR:s2,SETTING_INVALID:sA,WEIGHTS_INVALID:lA,SCALE_ASSUMED:iA,METHOD_CAUTION:oA,
RULE_CHANGED_AFTER_SCORING:M2,
TIE_AT_CUT:L2,PLENARY_CONFLICT:$2,OBJECTION_OPEN:I2,RESULT_STALE:_2,NO_DOCUMENT:N2};var Ls=({code:e}
)=>!Py[e].confidential,S8=Py;function E8({code:e,params:t},n){return S8[e][n](t)}var nr=(e,t)=>E8(
e,t);function CA(e){let t="value"in e.params?e.params.value:void 0;return e.code==="SCORE_IS_DATE"?e.
params.date:typeof t=="object"?t.date:t===""?void 0:t}m();var C8={error:$("Kesalahan","Error"),
warning:$("Peringatan","Warning"),info:$("Info","Info")},js={severity:$(
"Tingkat","Severity"),stage:$("Tahap","Stage"),tab:$("Tab","Tab"),cell:$("Sel","Cell"),message:$(
"Uraian","What and what to do"),code:$("Kode Temuan","Finding")},R8=["error","warning","info"],Ny=e=>R8.
flatMap(t=>e.filter(n=>n.severity===t));function mp(e,t,n,r,o){let i=J.findings[t],a=[{header:js.severity[
t],
width:100,value:s=>C8[s.severity][t]},{header:js.stage[t],width:140,value:s=>{var u;return(u=s.stage)!=
null?u:""}},{header:js.tab[t],width:160,value:s=>{var u;return(u=s.tab)!=null?u:""}},{header:js.cell[
t],
width:80,value:s=>{var u;return(u=s.cell)!=null?u:""}},{header:js.message[t],width:560,value:o},{
header:js.
code[t],width:220,value:s=>s.code}];return Nt(i,n,r,a,Ny(e),0)}m();m();function RA(e){let t=new y;
for(let{standings:r}of e)for(let{entry:o,title:i}of r)i!==null&&t.set(o.code,
i);let n=new k;return[...e].reverse().flatMap(r=>{let o=Qd(r).filter(({standing:s})=>!n.has(s.entry.
code)),i=n.size;for(let{standing:s}of o)n.add(s.entry.code);let a=0;return o.map(({standing:s,rank:u}
,l)=>{
var I,F,M;let{entry:c,rank:d,score:p,decision:h,category:b,categoryRank:S}=s;((I=o[l-1])==null?void 0:
I.rank)!==u&&(a=l+1);let O=(F=t.get(c.code))!=null?F:null,P=(M=h==null?void 0:h.rank)!=null?M:null,N=r.
stage.name;return{place:i+a,entry:c,stage:N,rank:d,decided:P,score:p,title:O,category:b,categoryRank:
S}})})}m();var pa={institution:$("Instansi","Institution"),parent:$("Induk","Parent"),unitType:$(
"Jenis Unit","Unit Type"),required:$("Wajib","Required"),count:$("Jumlah Inovasi","Entries"),codes:$(
"Kode","Codes"),
status:$("Keikutsertaan","Coverage")},D8={present:$("ikut","takes part"),absent:$("belum mengirim",
"has not submitted"),unlisted:$("ikut, tidak terdaftar","takes part, not listed")};function Iy({
institutions:e,
entries:t}){var s;let n=new y;for(let u of t){let l=_(u.institution);l!==""&&n.set(l,[...(s=n.get(l))!=
null?s:[],u])}let r=e.map(u=>{var c;let l=(c=n.get(_(u.name)))!=null?c:[];return{institution:u,
entries:l,
status:l.length>0?"present":"absent"}}),o=new k(e.map(u=>_(u.name))),a=[...n].filter(([u])=>!o.has(u)).
map(([,u])=>{var c,d,p,h;return{institution:{name:(d=(c=u[0])==null?void 0:c.institution)!=null?d:"",
parent:"",unitType:(h=(p=u[0])==null?void 0:p.unitType)!=null?h:"",required:!1},entries:u,status:
"unlisted"}});return[...r,...a]}function $y(e){let t=Iy(e).filter(n=>n.status!=="unlisted");return{
present:t.
filter(n=>n.status==="present").length,listed:t.length}}function DA(e){if(e.institutions.length===0)
return null;let t=Iy(e).filter(n=>n.status==="absent"&&n.institution.required);return{...$y(e),
absent:t.
map(n=>n.institution.name)}}function AA(e,t,n,r){let o=a=>{var s,u;return(u=(s=In.find(([l])=>l===a))==
null?void 0:s[1][t])!=null?u:""},i=[{header:pa.institution[t],width:280,value:a=>a.institution.name}
,
{header:pa.parent[t],width:220,value:a=>a.institution.parent},{header:pa.unitType[t],width:140,value:
a=>a.
institution.unitType},{header:pa.required[t],width:80,value:a=>o(a.institution.required)},{header:pa.
count[t],width:80,format:"0",value:a=>a.entries.length},{header:pa.codes[t],width:160,value:a=>a.entries.
map(s=>s.code).join(", ")},{header:pa.status[t],width:180,value:a=>D8[a.status][t]}];return Nt(J.coverage[
t],
n,r,i,Iy(e),1)}m();m();var pp=e=>e>0?`0.${"0".repeat(e)}`:"0",Bs=(e,t)=>w(Jt(e,t))/10**t;var Ur={
place:$("Peringkat Akhir","Final Rank"),code:$("Kode","Code"),name:$("Nama Inovasi","Innovation"),
institution:$("Instansi","Institution"),category:$("Kategori","Category"),categoryRank:$(
"Peringkat Kategori","Rank in Category"),stage:$("Tahap Terakhir","Last Stage"),rank:$(
"Peringkat Tahap",
"Rank in Stage"),decided:$("Peringkat Putusan","Decided Rank"),title:$("Predikat","Title")};function OA(
e,t,n,r,o,i,a){
let s=e.some(({category:l})=>l!==null),u=[{header:Ur.place[t],width:80,format:"0",value:l=>l.place},
{header:Ur.code[t],width:80,value:l=>l.entry.code},{header:Ur.name[t],width:320,value:l=>l.entry.name}
,
{header:Ur.institution[t],width:240,value:l=>l.entry.institution},...s?[{header:Ur.category[t],width:
130,
value:l=>{var c;return(c=l.category)!=null?c:""}},{header:Ur.categoryRank[t],width:80,format:"0",
value:l=>{
var c;return(c=l.categoryRank)!=null?c:""}}]:[],{header:Ur.stage[t],width:180,value:l=>l.stage},{
header:Ur.
rank[t],width:80,format:"0",value:l=>l.rank},{header:r,width:80,format:pp(n),value:l=>Bs(l.score,n)}
,
{header:Ur.title[t],width:160,value:l=>{var c;return(c=l.title)!=null?c:""}},...e.some(l=>l.decided!==
null)?[{header:Ur.decided[t],width:80,format:"0",value:l=>{var c;return(c=l.decided)!=null?c:""}}]:[
]];
return Nt(J.finalRanking[t],o,i,u,e,3,a)}m();var Fy=(e,t,n,r)=>Nt(e,t,n,[{header:r,width:600,value:(
)=>""}],[],0);m();var A8={rank:$("Peringkat","Rank"),decided:$("Peringkat Putusan","Decided Rank"),
code:$("Kode","Code"),
name:$("Nama Inovasi","Innovation"),institution:$("Instansi","Institution"),category:$("Kategori",
"Category"),categoryRank:$("Peringkat Kategori","Rank in Category"),tie:$("Penentu Nilai Sama",
"Tie-break"),title:$("Predikat","Title"),prize:$("Uang Pembinaan","Prize"),advances:$("Lolos",
"Advances"),explanation:$(
"Penjelasan","Explanation")},O8='"Rp"#,##0',P8=$("belum ditetapkan","not settled"),N8=$("ya","yes"),
I8=$("tidak","no");function PA(e,t){let{language:n,decimals:r}=t,o=pp(r),i=(c,d,p,h="")=>({header:A8[
c][n],
width:d,value:p,format:h}),{standings:a}=e,s=a.some(({category:c})=>c!==null),u=a.some(({prize:c})=>c!==
null),l=[i("rank",80,({rank:c})=>c,"0"),i("code",80,({entry:c})=>c.code),i("name",280,({entry:c})=>c.
name),i("institution",200,({entry:c})=>c.institution),i("category",130,({entry:c,category:d})=>d!=null?
d:c.category),...s?[i("categoryRank",80,({categoryRank:c})=>c!=null?c:"","0")]:[],{header:t.scoreHeader,
width:80,format:o,value:({score:c})=>Bs(c,r)},i("advances",80,({advances:c})=>(c?N8:I8)[n]),i(
"title",
130,({title:c})=>c!=null?c:""),...u?[i("prize",130,({prize:c})=>$8(c,n),O8)]:[],i("tie",180,t.tieOf),
i("explanation",520,t.explain),...e.standings.some(({decision:c})=>c!==void 0)?[i("decided",80,({
decision:c})=>{
var d;return(d=c==null?void 0:c.rank)!=null?d:""},"0")]:[],...t.carryOver?[{header:t.stageScoreHeader,
width:80,format:o,value:({stageScore:c})=>Bs(c,r)}]:[],...e.panel.judges.map(c=>({header:c.code,
width:80,
format:o,value:({judgeScores:d})=>{let p=d.get(c.code);return p===void 0?"":Bs(p,r)}}))];return Nt(t.
name,t.title,t.origin,l,a,3,t.layout)}function $8(e,t){return e===null?"":e==="open"?P8[t]:e.amount}
function NA(e,t,n,r){let{settings:o,stages:i}=e,{language:a}=o,s=ie(a).tabs,u=Qt(e),{marked:l,origin:
c}=IA(
e,r),d=Be();tr(mp(t.findings,a,l+s.findings(u),c,S=>nr(S,a)));let p=_y(e,t.results,n,r);for(let S of p)
tr(S);let h=S=>d.includes(S)&&p.every(O=>O.name!==S);for(let S of i){let O=Sl(S,i,a),P=l+s.ranking(S.
name,u);h(O)&&tr(Fy(O,P,c,s.notRanked(S.name)))}let b=J.finalRanking[a];if(i.length>1&&h(b)&&tr(Fy(b,
l+s.finalRanking(u),c,s.notFinal)),e.institutions.length>0){let{present:S,listed:O}=$y(e);tr(AA(e,a,
l+s.coverage(u),`${s.covered(S,O)} \xB7 ${c}`))}}function IA({settings:e},t){let n=ie(e.language).tabs,
r=t.provisional?`${n.provisional} \xB7 `:"",o=DD(Vn(e.method),e.language),i=o===""?"":` (${o})`,a=`${r}${n.
computed(t.at,t.by,t.id)} \xB7 ${n.method(e.method)}${i} \xB7 ${n.hash(t.hash)} \xB7 ${n.overwritten}`;
return{marked:r,origin:a}}function _y(e,t,n,r){let{stages:o,settings:i}=e,{language:a,decimals:s}=i,
u=ie(a).tabs,l=Qt(e),{marked:c,origin:d}=IA(e,r),p=o.flatMap((O,P)=>{let[N,I]=[t[P],n[P]];if(N===void 0||
I===void 0)return[];let F=Sl(O,o,a),M=N.last&&!i.rankedWinners?`${u.unordered} \xB7 `:"",B=c+u.ranking(
O.name,l);return[F8(e,N,I,F,B,M+d)]});if(o.length<2||t.length<o.length)return p;let h=c+u.finalRanking(
l),b=u.decimals(s),S=Rs(Vn(i.method),a);return[...p,OA(RA([...t]),a,s,S,h,d,b)]}var Qt=({settings:e}
)=>e.
competition.includes(e.year)?e.competition:`${e.competition} ${e.year}`.trim();function F8(e,t,n,r,o,
i){
let{language:a,decimals:s,carryOver:u}=e.settings,l=Vn(t.method);return PA(t,{name:r,title:o,origin:
i,
layout:ie(a).tabs.decimals(s),language:a,decimals:s,carryOver:u,scoreHeader:Rs(l,a),stageScoreHeader:
Rs(
l,a,!0),tieOf:c=>{var d,p;return(p=(d=n.get(c))==null?void 0:d.tie)!=null?p:""},explain:c=>{var d,p;
return(p=(d=n.get(c))==null?void 0:d.text)!=null?p:""}})}m();function Wr(e,t,n){let r=ft(t);return Ny(
e).map(o=>{var s,u,l;let i=CA(o),a=n===void 0?null:up(o,n);
return{code:o.code,severity:o.severity,stage:(s=o.stage)!=null?s:null,tab:(u=o.tab)!=null?u:null,
cell:(l=
o.cell)!=null?l:null,message:nr(o,r),...i===void 0?{}:{value:i},...a===null?{}:{fix:lp(a,r)}}})}var mi=(
e,t)=>e.
filter(n=>n.severity===t).length,zs=e=>mi(e,"error")===0;m();m();var _8=({kind:e,params:t})=>e==="NAMES"?
"count"in t&&t.count>1:e!=="ROW";function $A(e){let t=n=>(_8(
n)?0:2)+(n.default===null?0:1);return[...e].sort((n,r)=>t(n)-t(r))}function fp({competition:e,facts:
t,questions:n,given:r}){if(t.length+n.length+r.size===0)return{facts:[],
questions:[],answers:[]};let o=ft(e.settings.language);return{facts:t.map(i=>M8(i,o)),questions:$A(n).
map(i=>L8(i,o)),answers:[...r].map(i=>j8(i,o))}}var M8=(e,t)=>{var n;return{kind:e.kind,sure:e.sure,
tab:"tab"in e.params&&(n=e.params.tab)!=null?n:null,message:hA(e,t)}},L8=(e,t)=>{var n;return{id:e.id,
tab:e.tab,tabs:e.tabs,cell:(n=e.cell)!=null?n:null,message:Ms(e,t),options:FA(e.options,t),default:e.
default}},FA=(e,t)=>e.map(n=>({id:n,label:SA(n,t)}));function j8([e,{option:t,kind:n,params:r,tab:o}
],i){
try{let a={kind:n,params:r},s=FA(dt[a.kind],i);return{id:e,tab:o,message:Ms(a,i),options:s,option:t}
}catch{
return{id:e,tab:o,message:e,options:[{id:t,label:t}],option:t}}}m();m();var Us=e=>e.find(t=>De(t,J.objections)),
B8=1440*60*1e3;function _A({settings:e},t){var r;let n=(r=e.
decisionDate)!=null?r:t;return e.objectionDays===null||n===null?null:new R(R.parse(`${n}T00:00:00Z`)+
e.objectionDays*B8).toISOString().slice(0,10)}function MA(e,{stages:t}){var n,r;return((r=(n=ht(e,Hi))==
null?void 0:n.rows)!=null?r:[]).flatMap(({cell:o})=>{let i=t.find(u=>_(u.name)===_(U(o("reopens"))));
if(i===void 0||ne(o("ruling")))return[];let[a,s]=[U(o("entry")),U(o("ruling"))];return[{stage:i.name,
entry:a,date:Yo(o("date")),ruling:s}]})}function LA(e,t,n,r){var i;let o=ht(e,Hi);return((i=o==null?
void 0:o.rows)!=null?i:[]).flatMap(({row:a,cell:s})=>{var P;let u=U(s("entry")),l=t.entries.find(N=>H(
N.code)===H(u)),c=l===void 0?u:Xe(l),d=Yo(s("date")),p=ne(s("answer"))||ne(s("ruling")),h=U(s(
"reopens")),b=(P=t.stages.find(N=>_(N.name)===_(h)))==null?void 0:P.name,S=[];if(!ne(s("date"))&&d===null){
let N={setting:"objections.date",value:s("date"),reason:"not-a-date",allowed:[]};S.push({code:
"SETTING_INVALID",severity:"warning",...ot(o,a,"date"),params:N})}if(h!==""&&b===void 0){let N=t.stages.map(
F=>F.name),I={setting:"objections.reopens",value:h,reason:"unknown-reference",allowed:N};S.push({
code:"SETTING_INVALID",severity:"warning",...ot(o,a,"reopens"),params:I})}let O={code:
"OBJECTION_OPEN",severity:"warning"};return u!==""&&l===void 0&&S.push({...O,...ot(o,a,"entry"),
params:{entry:u,reason:"unknown-entry"}}),n!==null&&d!==null&&d>n?S.push({...O,...ot(o,a,"date"),
params:{entry:c,reason:"too-late",
until:n}}):p?S.push({...O,...ot(o,a,"answer"),params:{entry:c,reason:"unanswered"}}):b!==void 0&&r({
stage:b,date:d})&&S.push({...O,...ot(o,a,"reopens"),params:{entry:c,reason:"reopens",stage:b}}),S})}
m();m();var fa=(e,t)=>e.map((n,r)=>{var o;return[n,(o=t[r])!=null?o:null]}),gp=e=>x(e!=null?e:""),jA=(
{values:e})=>e.
map(([,t])=>t).filter(t=>t!==null).join("; ");function BA(e){let t=[{thing:"setting",names:[],values:
g.
entries({version:e.version,...e.rules})},...e.stages.map(([n,...r])=>({thing:"stage",names:[n],
values:fa(
["weight","advance","title"],r)})),...e.criteria.map(([n,r,...o])=>({thing:"criterion",names:[gp(n),
gp(r)],values:fa(["weight","min","max"],o)})),...e.entries.map(([n,...r])=>({thing:"entry",names:[n],
values:fa(["name","institution","category","status"],r)})),...e.judges.map(([n,...r])=>({thing:
"judge",names:[n],values:fa(["institution","stages","conflicts"],r)})),...e.institutions.map(([n,...r])=>(
{
thing:"institution",names:[n],values:fa(["parent"],r)})),...e.plenary.map(([n,r,...o])=>({thing:
"plenary",names:[gp(n),gp(r)],values:fa(["rank","reason","votesFor","votesAgainst"],o)})),...e.sheets.flatMap(
({stage:n,judge:r,criteria:o,rows:i})=>i.map(([a,...s])=>({thing:"score",names:[n,r,a],values:fa(o,s)}
)))];
return new y(t.map(n=>[C.stringify([n.thing,...n.names]),n]))}function hp(e,t){var s,u;let[n,r]=[BA(
e),BA(t)],o=[...zA(e,t,"old"),...zA(t,e,"now")],i=({thing:l,names:[c,d]})=>l==="score"&&o.some(({
names:p})=>p[0]===
c&&p[1]===d),a=[...o];for(let[l,c]of n){let{thing:d,names:p,values:h}=c,b=r.get(l);if(b===void 0){i(
c)||a.push({thing:d,names:p,field:null,old:jA(c),now:null});continue}let S=new y(b.values),O=new y(h);
for(let P of new k([...O.keys(),...S.keys()])){let[N,I]=[(s=O.get(P))!=null?s:null,(u=S.get(P))!=null?
u:null];N!==I&&a.push({thing:d,names:p,field:P,old:N,now:I})}}for(let[l,c]of r){if(n.has(l)||i(c))continue;
let{thing:d,names:p}=c;a.push({thing:d,names:p,field:null,old:null,now:jA(c)})}return a.length>0||C.
stringify(e)===C.stringify(t)?a:[{thing:"order",names:[],field:null,old:null,now:null}]}function zA(
e,t,n){
let r=new k(t.sheets.map(({stage:o,judge:i})=>C.stringify([o,i])));return e.sheets.filter(({stage:o,
judge:i,rows:a})=>a.length>0&&!r.has(C.stringify([o,i]))).map(({stage:o,judge:i,rows:a})=>({...{
thing:"score",names:[o,i],field:null,old:null,now:null},[n]:a.length}))}m();function rr(e){let t=x(w.parseInt(
e.slice(0,12),16)%1e8).padStart(8,"0");return`${t.slice(0,4)}-${t.
slice(4)}`}m();var My=[2],Eo=My[0],z8=["top","method","missing","tieBreaks","decimals","carryOver",
"passingScore","maxPerInstitution","winnersPerCategory","prizes","rankedWinners","winnerTerm",
"severityCorrection","conflicts"],U8=e=>e===void 0||e.kind==="blank"?null:e.kind==="score"?e.value:e.kind==="recused"?
"BK":typeof e.raw=="object"?e.raw.date:e.raw,yp=e=>e===null||typeof e=="number"||typeof e=="boolean"||
typeof e=="string"?e:C.stringify(e),bp=(e,t)=>e<t?-1:w(e>t);function W8({stage:e,judge:t,columns:n,
rows:r}){
let o=[...n.keys()].sort(bp);return{stage:e,judge:t,criteria:o,rows:r.flatMap(({entry:i,marks:a})=>i===
null?[]:[[i,...o.map(s=>U8(a.get(s)))]]).sort(([i],[a])=>bp(i,a))}}var K8=({settings:e})=>g.fromEntries(
z8.map(t=>[t,yp(e[t])]));function Yl(e,t,n,r,o=Eo){let{entries:i,judges:a,institutions:s}=e,u=e.stages.
findIndex(d=>d.name===r),l=u<0?e.stages:e.stages.slice(0,u+1),c=d=>d===null||l.some(p=>p.name===d);
return{
version:o,rules:K8(e),stages:l.map(d=>[d.name,d.weight,d.advance,yp(d.title)]),criteria:e.criteria.filter(
d=>c(d.stage)).map(d=>[d.stage,d.name,d.weight,d.min,d.max]),entries:i.map(d=>[d.code,d.name,d.institution,
d.category,d.status]),judges:a.map(d=>[d.code,d.institution,yp(d.stages),yp(d.conflicts)]),
institutions:s.
map(d=>[d.name,d.parent]),plenary:n.filter(d=>c(d.stage)).map(d=>[d.stage,d.entry,d.rank,d.reason,d.
votesFor,d.votesAgainst]),sheets:t.filter(d=>c(d.stage)).sort((d,p)=>bp(d.stage,p.stage)||bp(d.judge,
p.judge)).map(W8)}}var wp=(...e)=>C.stringify(Yl(...e));m();var UA={part:"decisions",tab:J.decisions,
columns:[{key:"stage",header:$("Tahap","Stage"),width:140},
{key:"code",header:$("Kode Penetapan","Decision Code"),width:110},{key:"at",header:$("Waktu","Time"),
width:150},{key:"by",header:$("Pelaku","By"),width:200},{key:"method",header:$("Metode","Method"),
width:110},
{key:"version",header:$("Versi Aturan","Rules Version"),width:90},{key:"hash",header:$("Sidik Hasil",
"Result Hash"),width:160},{key:"part",header:$("Bagian","Part"),width:70},{key:"content",header:$(
"Isi","Content"),width:300}]},G8=3e4;function q8(e){var n;return(n=e.replace(/[^\x20-\x7e]/g,r=>`\\u${r.
charCodeAt(0).toString(16).padStart(4,"0")}`).match(new RegExp(`\\S(?:.{0,${G8}}\\S)?(?=\\S|$)`,"g")))!=
null?n:[]}function WA(e,t,n,r,o){let i=e.flatMap(s=>q8(s.text).map((u,l)=>({...s,part:x(l+1),content:
u}))),
a=UA.columns.map(({key:s,header:u,width:l})=>({header:u[n],width:l,value:c=>c[s]}));return Nt(t,r,o,
a,i,0)}function vp(e){var r;let t=e===null?null:ht(e,UA),n=new y;for(let{cell:o}of(r=t==null?void 0:
t.rows)!=null?r:[]){let i=U(o("stage")),a=n.get(i),s=x(o("content"));a!==void 0?n.set(i,{...a,text:a.
text+s}):n.set(i,{stage:i,code:U(o("code")),at:U(o("at")),by:U(o("by")),method:U(o("method")),
version:U(
o("version")),hash:U(o("hash")),text:s})}return[...n.values()]}function KA({text:e}){try{let t=C.parse(
e);return[...[t.stages,t.criteria,t.entries,t.judges,t.institutions],t.plenary,t.sheets].every(v.isArray)?
{snapshot:t,canonical:C.stringify(t)}:null}catch{return null}}m();function kp(e,{competition:t,
sheets:n,decisions:r,locate:o}){let{thing:i,names:a,field:s}=e,u=(()=>{
var h,b,S;let[c="",d="",p=""]=a;switch(i){case"score":{let O=n.find(N=>N.stage===c&&N.judge===d),P=(
b=
(h=O==null?void 0:O.rows.find(N=>N.entry===p))==null?void 0:h.marks.get(s!=null?s:""))==null?void 0:
b.at;return O===void 0?null:{tab:O.tab,...P&&{cell:Te(P.row,P.column)}}}case"setting":return s===null?
null:o({kind:"setting",key:s});case"stage":return l("stage",t.stages.findIndex(O=>O.name===c));case"criterion":
return l("criterion",t.criteria.findIndex(O=>{var P;return((P=O.stage)!=null?P:"")===c&&O.
name===d}));case"judge":return l("judge",t.judges.findIndex(O=>O.code===c));case"plenary":return(S=r.
find(O=>O.stage===c&&O.entry===d))!=null?S:null;default:return null}})();if(u===null)return e;return{
...e,tab:u.tab,...u.cell?{cell:u.cell}:{}};function l(c,d){return d<0||s===null?null:o({kind:c,index:
d,
column:s})}}var GA=new A;function pi(e,t,n=Eo){var c,d,p,h;let{competition:r,sheets:o,decisions:i}=e,
a=(c=GA.get(
e))!=null?c:new y;GA.set(e,a);let s=(p=t!=null?t:(d=r.stages[r.stages.length-1])==null?void 0:d.name)!=
null?p:"",u=`${n} ${s}`,l=(h=a.get(u))!=null?h:ln(wp(r,o,i,s,n));return a.set(u,l),l}var Ly=(e,t,n)=>{
var r;return(r=My.find(o=>pi(e,n,o)===t))!=null?r:null},jy=e=>vp(mn(J.decisions[e]).grid);function By(
e,t,n){
let r=t===void 0?null:KA(t);if(t===void 0||r===null||ln(r.canonical)!==n)return null;let{competition:
o,
sheets:i,decisions:a}=e,s=Yl(o,i,a,t.stage,r.snapshot.version);return hp(r.snapshot,{...s,version:Eo}
).
map(u=>kp(u,e))}function qA(e,t){let r=t.filter(a=>a.status==="decided").filter(({stage:a,hash:s})=>pi(
e,a)!==s);if(r.length===0)return[];let o=jy(e.competition.settings.language),i=new k;return r.flatMap(
({stage:a,at:s,hash:u})=>{var S,O;let l=o.find(P=>P.stage===a&&P.hash===u),c=((S=By(e,l,u))!=null?S:
[]).filter(P=>!i.has(C.stringify(P)));for(let P of c)i.add(C.stringify(P));let{tab:d,cell:p}=(O=c.find(
P=>P.tab!==void 0))!=null?O:{},h={...d===void 0?{}:{tab:d},...p===void 0?{}:{cell:p}},b={computed:s,
decided:{code:rr(u),changes:c}};return[{code:"RESULT_STALE",severity:"warning",stage:a,...h,params:b}
]})}m();var HA="rules",Z8=8e3;function JA(e,t){let n={...e,entries:[],judges:[],institutions:[]},r=Yl(
n,[],[],
t);return{...r,version:0,stages:r.stages.filter(([o])=>o===t),criteria:r.criteria.filter(([o])=>o===
null||o===t)}}var VA=(e,t)=>ln(C.stringify(JA(e,t)));function H8(){let e=ze(HA);try{return C.parse(e!=
null?e:"{}")}catch{return{}}}var J8=({sheets:e},t)=>e.some(n=>n.stage===t&&n.rows.some(({marks:r})=>[
...r.values()].some(({kind:o})=>o==="score")));function XA(e,t){let{competition:n}=e;if(e.questions.
length>0)return[];let r=H8(),o=new y(n.stages.filter(({name:a})=>J8(e,a)).map(({name:a})=>[a,JA(n,a)])),
i=[...o].filter(([a])=>r[a]===void 0);if(i.length>0){let a={...r,...g.fromEntries(i.map(([u,l])=>[u,
C.stringify(l)]))},s=()=>g.fromEntries(g.entries(a).map(([u,l])=>[u,ZA(l)]));Ge(HA,C.stringify(C.stringify(
a).length>Z8?s():a))}return[...o].flatMap(([a,s])=>{var O,P;let[u,l]=[r[a],ln(C.stringify(s))];if(u===
void 0||ZA(u)===l)return[];let c=t().filter(N=>N.action==="rules"&&N.stage===a);if(((O=c[c.length-1])==
null?void 0:O.hash)===l)return[];let d=u.startsWith("{")?C.parse(u):null,p=d===null?[]:hp(d,s).map(N=>kp(
N,e)),{tab:h,cell:b}=(P=p.find(N=>N.tab!==void 0))!=null?P:{},S={...h===void 0?{}:{tab:h},...b===void 0?
{}:{cell:b}};return[{code:"RULE_CHANGED_AFTER_SCORING",severity:"warning",stage:a,...S,params:{
changes:p}}]})}
var ZA=e=>e.startsWith("{")?ln(e):e;m();var zy=(e,t)=>({stage:n,date:r})=>{var i,a;return!t.some(s=>s.action==="reopen"&&
s.stage===n&&s.at>=
(r!=null?r:""))&&((a=(i=Sr(e,n))==null?void 0:i.status)!=null?a:"open")!=="open"};function V8(e,t,n){
let r=t.every(({status:s})=>s==="open")?void 0:Us(Be());if(r===void 0)return new y;let o=ie(e.settings.
language).history,i=MA(Le(r),e).filter(zy(t,n)),a=new k(i.map(({stage:s})=>s));return new y([...a].map(
s=>{let u=i.filter(l=>l.stage===s);return[s,u.map(({entry:l,date:c,ruling:d})=>o.ruling(l,c,d)).join(
"; ")]}))}function YA(e,t){let n=it(e.stages,t),r=V8(e,n,t);return n.map(({stage:o,status:i,at:a,by:
s,
hash:u})=>{var l;return{stage:o,status:i,at:a,by:s,code:u===""?null:rr(u),ruling:(l=r.get(o))!=null?
l:null}})}function Co(e,{rows:t}){let{competition:n}=e,r=it(n.stages,t),o=r[r.length-1],i=Us(Be()),a=_A(
n,(o==
null?void 0:o.status)==="decided"?o.at.slice(0,10):null);return[...qA(e,r),...XA(e,()=>t),...i===void 0?
[]:LA(Le(i),n,a,zy(r,t))]}function QA(){return ue(()=>(be(),Kr(pn(Se))))}function Kr(e){let{workbook:
t,history:n}=e,{language:r}=t.
competition.settings,{findings:o,progress:i}=Dt(t,{provisional:!1}),a=[...o,...Co(t,n)];return aa(t,
a),gy(t.own,i),{ok:zs(a),findings:Wr(a,r,Jl(e)),understood:fp(t),progress:i,fixes:r2(e,ft(r))}}
function eO(){
return ue(()=>(be(),Se(()=>{let e=Qe(),{competition:t}=e,{language:n}=t.settings,r=Dt(e,{provisional:
!1}),
o=[...r.findings,...Co(e,ut(n))],i=o.filter(Ls),a=ie(n).tabs,s=`${a.checked(st(),Ie(),$t())} \xB7 ${a.
overwritten}`,u=a.findings(Qt(t));tr(mp(i,n,u,s,c=>nr(c,n))),aa(e,o),gy(e.own,r.progress);let l=e.questions.
length;return{errors:mi(i,"error"),warnings:mi(i,"warning"),questions:l}})))}var X8=re({tab:G()});
function tO(e){return ue(()=>{let{tab:t}=ye(X8,e);return be(),Se(()=>{let n=Qe(),
{findings:r}=Dt(n,{provisional:!1}),o=r.filter(s=>s.code!=="SCORE_ROWS_PERMUTED"||s.tab!==t);o.length===
r.length&&he(pe("BAD_REQUEST",ie(Ve()).problems.notSorted(t)));let{language:i}=n.competition.settings,
a=ie(i).history.accepted(t);return Yt(ut(i),{at:st(),by:Ie(),action:"accept",detail:a,run:$t(),hash:
""},
i),aa(n,o),Kr(pn())})})}m();var Y8=re({answers:un(G(),co(G()))});function nO(e){return ue(()=>{let{
answers:t}=ye(Y8,e);return be(),
Se(()=>{let{questions:n}=Qe(),r=Q8(hy(),n,g.entries(t)),{notAsked:o,tooManyAnswers:i}=ie(Ve()).problems;
return r===null&&he(pe("BAD_REQUEST",o)),hD(r)||he(pe("BAD_REQUEST",i)),Kr(pn())})})}function Q8(e,t,
n){
let r=new y(e);for(let[o,i]of n){let a=e.get(o),s=t.find(l=>l.id===o),u=s===void 0?t6(a,i):e6(s,i);
if(i===
null&&a!==void 0)r.delete(o);else if(u!==null)r.set(o,u);else return null}return r}var e6=(e,t)=>e.options.
some(n=>n===t)?gD(e,t!=null?t:""):null;function t6(e,t){return e===void 0||t===null?null:g.entries(
dt).
some(([r,o])=>r===e.kind&&o.some(i=>i===t))?{...e,option:t}:null}m();var rO=re({fixes:qe(G())}),Uy=250;
function oO({sheets:e},t,n,r,o){var l,c,d,p,h,b,S;let i=e.filter(O=>O.
tab===t),a=(l=i.find(O=>O.judge===n))!=null?l:i.length===1?i[0]:void 0,s=(p=(d=[...(c=a==null?void 0:
a.columns)!=null?c:[]].find(([,O])=>O[0]===o))==null?void 0:d[0])!=null?p:"",u=(b=(h=a==null?void 0:
a.rows.find(O=>O.row===r))==null?void 0:h.entry)!=null?b:"";return{judge:(S=a==null?void 0:a.judge)!=
null?S:n,entry:u,criterion:s}}function iO(e){return ue(()=>{let{fixes:t}=ye(rO,e);be();let n=pn(Se),
{workbook:r}=n,o=ft(r.competition.settings.language);return{fixes:aO(n,t).map(i=>{let{tab:a,judge:s,
cells:u}=i,l=lp(i,o),c={old:l.old,now:Er(i.fix.now,o)};return{...l,cells:u.map(({row:d,column:p})=>{
let{entry:h,criterion:b}=oO(r,a,s,d,p);return{tab:a,cell:Te(d,p),entry:h,criterion:b,...c}})}})}})}
function aO(e,t){
let n=new k(t);return n2(e).filter(r=>n.has(r.id)&&r.status==="offered")}function sO(e){return ue(()=>{
let{fixes:t}=ye(rO,e);return be(),Se(()=>{let n=pn(),{competition:r}=n.workbook,o=aO(n,t),i=new y(r.
judges.map(({code:S,email:O})=>[S,O])),a=({fix:S,judge:O})=>{var P;return S.kind!=="score"||((P=i.get(
O))!=null?P:"")!==""},s=n6(n.workbook,o.filter(a)),{ledger:u,history:l}=n;s.length>0&&(u=ca(u,[...u.
list,...s],r.settings),{ledger:u,history:l}=Hl(n.workbook,u,l));let c=new k(s.map(({id:S})=>S)),d=u.
list.filter(({id:S})=>c.has(S)),p=S=>d.filter(O=>O.status===S).length,h=new k(o.map(({id:S})=>S)),b=o.
reduce((S,O)=>S+O.cells.length,0);return{applied:p("applied"),asked:p("waiting"),left:b-d.length+t.filter(
S=>!h.has(S)).length,unreachable:[...new k(o.filter(S=>!a(S)).map(({judge:S})=>S))],check:Kr(pn())}}
)})}
function n6(e,t){let[n,r,o]=[st(),Ie(),da()],i=t.flatMap(({tab:s,judge:u,stage:l,fix:c,cells:d})=>{
let p=c.
kind==="score"?"waiting":"applied";if(p==="applied"&&!So(s))return[];let h=o(s);return d.flatMap(b=>{
let{row:S,column:O}=b,P=oO(e,s,u,S,O),N=c.kind==="label"?"":P.criterion,I={id:"",at:n,by:r,stage:l,
tab:s,
status:p,criterion:N,cell:Te(S,O),judge:P.judge,entry:c.kind==="label"&&P.entry===""?x(c.now):P.entry,
now:c.now,kind:c.kind,answeredAt:"",answeredBy:"",before:{cell:c.old,format:h.format(S,O)}};return Os(
I,b,h)!=="before"?[]:[{...I,before:{...I.before,cell:h.cell(S,O)}}]})}),a=v.from({length:f.ceil(i.length/
Uy)},$t);return i.map((s,u)=>({...s,id:`${a[f.floor(u/Uy)]}/${u%Uy+1}`}))}function uO(){return ue(()=>(
be(),
Se(()=>{let e=pn(),{workbook:t,ledger:n,history:r}=e,{settings:o}=t.competition,i=Ry(e),a=la(ft(o.language)),
[s]=i;if(s===void 0)return he(pe("BAD_REQUEST",a.nothingToUndo));let u=da(),l=i.find(S=>{let O=Zl(S,
t);return O===null||!So(O.tab)||Os(S,O.at,u(O.tab))!=="after"});if(l!==void 0)return he(pe(
"BAD_REQUEST",a.changedSince(l.tab,l.cell)));let c={answeredAt:st(),answeredBy:Ie()},d=n.list.map(S=>i.includes(
S)?{...S,...c,status:"undone"}:S),p=Hl(t,ca(n,d,o),r),h=new k(i.map(({id:S})=>S)),b=p.ledger.list.find(
S=>h.has(S.id)&&S.status==="applied");return b!==void 0?he(pe("BAD_REQUEST",a.refused(b.tab,b.cell))):
Kr(pn())})))}m();var o6=re({id:G(),accept:Je()});function lO(e){let t=Ie().toLowerCase(),n=e.judges.filter(
o=>t!==""&&
o.email.toLowerCase()===t),r=n.length===0?[]:Ns(To(e.settings).list);return n.flatMap(({code:o})=>{
let i=r.
filter(s=>s.judge===o),a=i.length===0?[]:Ps(o).map(({id:s})=>s);return i.filter(({id:s})=>!a.includes(
s))})}function cO(){let e=Ft(Be());return Tn(new y([...e].map(([t,n])=>[t,Le(n)]))).competition}
function dO(){
return ue(()=>mO(cO()))}function mO(e){let t=ft(e.settings.language),n=new y(e.entries.map(({code:r,
name:o})=>[r,o]));return{fixes:lO(e).map(r=>{var l;let{id:o,stage:i,entry:a,at:s,by:u}=r;return{...Dy(
r,t),id:o,stage:i,at:s,by:u,name:(l=n.get(a))!=null?l:""}})}}function pO(e){return ue(()=>{let{id:t,
accept:n}=ye(o6,e);return Se(()=>{var d;let r=lO(cO()).find(p=>p.id===t);if(r===void 0)return he(pe(
"BAD_REQUEST",la(Ve()).unknownFix));let o=Qe(),{competition:i}=o,a=la(ft(i.settings.language));if(((
d=
it(i.stages,ut(i.settings.language).rows).find(({stage:p})=>p===r.stage))==null?void 0:d.status)!=="open")return he(
pe("BAD_REQUEST",a.stageClosed(r.stage)));let u=Zl(r,o),l=da();if(n&&(u===null||Os(r,
u.at,l(u.tab))!=="before"))return he(pe("BAD_REQUEST",a.changedSince(r.tab,r.cell)));let c={id:t,
accept:n,
at:st(),by:Ie()};return QD(r.judge,c)?(n&&u!==null&&So(u.tab)&&Ey([Ty(r,u.tab,u.at,!1)],!0),mO(i)):
he(
pe("BAD_REQUEST",a.tooManyAnswers))})})}m();m();var fO={error:"#f4c7c4",warning:"#fde9b3",info:
"#d3e3fc"},gO="#ffffff",hO="Lembar Juri \xB7 ",Wy=new RegExp(
`(^|\\n)${hO}[^\\n]*(?:\\n(#[0-9a-f]{6}))?(?:\\n|$)`);function yO({background:e,note:t},n,r){let o=r.
map(s=>s.replace(/\s+/g," ").trim()).join(" \u2022 "),i=e===gO&&!t.startsWith("#")?[]:[e],a=o===""&&
i.length===0?[]:[hO+o,...i];return{background:fO[n],note:[...a,...t===""?[]:[t]].join(`
`)}}function bO({background:e,note:t}){var o,i,a;let[,n=""]=(o=Wy.exec(t))!=null?o:[],r=(a=(i=Wy.exec(
t))==null?void 0:i[2])!=null?a:gO;return{background:g.values(fO).includes(e)?r:e,note:t.replace(Wy,n)}
}m();function wO(e){var r;let t=(r=Fe().getSheetByName(e))==null?void 0:r.getDataRange();if(t===void 0)return[
];
let n=t.getNotes();return t.getBackgrounds().map((o,i)=>o.map((a,s)=>{var u,l;return{background:a,
note:(l=
(u=n[i])==null?void 0:u[s])!=null?l:""}}))}function vO(e,t,n){var d,p;let r=Fe().getSheetByName(e),o=new y,
i=[];for(let[h,b]of n.entries())for(let[S,O]of b.entries()){let P=(d=t[h])==null?void 0:d[S];(P==null?
void 0:P.background)!==O.background&&o.set(O.background,[...(p=o.get(O.background))!=null?p:[],Te(h,
S)]),(P==null?void 0:P.note)!==O.note&&i.push({row:h,column:S})}for(let[h,b]of o)r==null||r.getRangeList(
b).setBackground(h==="#ffffff"?null:h);if(i.length===0)return;let[a,s]=[f.min(...i.map(({row:h})=>h)),
f.min(...i.map(({column:h})=>h))],u=f.max(...i.map(({row:h})=>h)),l=f.max(...i.map(({column:h})=>h)),
c=n.slice(a,u+1).map(h=>h.slice(s,l+1).map(({note:b})=>b));r==null||r.getRange(a+1,s+1,u-a+1,l-s+1).
setNotes(c)}var a6=re({on:Je()}),kO=["error","warning","info"];function s6(e,t){var r,o;let n=new y;
for(let i of e.
filter(Ls)){let{tab:a,cell:s,severity:u}=i;if(a===void 0||s===void 0)continue;let l=(r=n.get(a))!=null?
r:new y;n.set(a,l);for(let[c,{row:d,column:p}]of $r(s).entries()){let h=`${d},${p}`,b=(o=l.get(h))!=
null?o:{severity:u,sentences:[]},S=kO.indexOf(u)<kO.indexOf(b.severity),O=c===0?[nr(i,t)]:[];l.set(h,
{severity:S?u:b.severity,sentences:[...b.sentences,...O]})}}return n}function u6(){var n;let e=Be(),
t=((n=ze(Vl))!=null?n:"").split(`
`).filter(r=>r!=="");return t.every(r=>e.includes(r))?t:e}function xO(e){return ue(()=>{let{on:t}=ye(
a6,e);return be(),Se(()=>{let n=pn(),{workbook:r,history:o}=n,i=t?[...Dt(r,{provisional:!1}).findings,
...Co(r,o)]:[],a=s6(i,r.competition.settings.language),s=[...new k([...u6(),...a.keys()])].filter(So);
t&&Ge(Vl,s.join(`
`));for(let u of s){let l=wO(u),c=l.map((d,p)=>d.map((h,b)=>{var P;let S=(P=a.get(u))==null?void 0:P.
get(`${p},${b}`),O=bO(h);return S===void 0?O:yO(O,S.severity,S.sentences)}));vO(u,l,c)}return t||Ge(
Vl,""),Kr(n)})})}m();m();m();m();m();m();var Cr=(e,t)=>({width:f.min(f.max(f.floor(e),1),10),haste:0,
until:t+2e5});function TO(e){e.haste=0,e.
width=f.min(e.width+1,10)}function SO(e,t){e.haste+=1,e.width=f.max(f.floor(e.width/2),1);let n=f.min(
1e3*2**(e.haste-1),64e3),r=f.ceil(f.max(n,t!=null?t:0)+f.random()*500);return r<=3e5&&R.now()+r<e.until?
r:null}var EO=e=>R.now()>=e.until;m();m();var Gr="https://www.googleapis.com/drive/v3/files",CO="https://www.googleapis.com/upload/drive/v3/files",
Ws="id,mimeType,webViewLink,modifiedTime,appProperties,trashed",RO="application/vnd.google-apps.folder",
or="application/vnd.google-apps.document",fi="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
Ks="application/pdf",Ql="application/vnd.google-apps.spreadsheet",ec="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
Gs=re({id:G(),mimeType:Re(G()),webViewLink:Re(
G()),modifiedTime:Re(G()),appProperties:Re(un(G(),G())),trashed:Re(Je())}),qs=e=>{var t,n,r,o,i,a;
return{
id:e.id,type:(t=e.mimeType)!=null?t:"",link:(n=e.webViewLink)!=null?n:"",modified:(r=e.modifiedTime)!=
null?r:"",content:(i=(o=e.appProperties)==null?void 0:o.content)!=null?i:"",properties:(a=e.appProperties)!=
null?a:{}}},Ky=(e,t,n)=>({fields:e,one:t,list:re({files:qe(t),nextPageToken:Re(G())}),fileOf:n}),Gy=Ky(
Ws,Gs,qs);m();m();var l6=[["api-off",["accessNotConfigured","SERVICE_DISABLED"]],["scope",[
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
"notFound"]]];function c6(e){return e===401?"scope":e===404||e===410?"not-found":
e===413?"too-large":e===429?"haste":e>=500||e===408?"server":"refused"}function DO(e,t,n){var u,l,c;
let r=d6(t),o=[...((u=r==null?void 0:r.errors)!=null?u:[]).map(d=>d.reason),...((l=r==null?void 0:r.
details)!=null?l:[]).map(d=>d.reason),r==null?void 0:r.status],i=l6.find(([,d])=>o.some(p=>p!==void 0&&
d.includes(p))),a=i===void 0||e>=500?c6(e):i[0],s=m6(n);return{kind:a,reason:`${e} ${(c=r==null?void 0:
r.message)!=null?c:""}`.trim(),...s===null?{}:{wait:s}}}function d6(e){var t;try{return(t=C.parse(e))==
null?void 0:t.error}catch{return}}function m6(e){if(e===null)return null;let t=w(e),n=w.isFinite(t)?
t*1e3:R.parse(e)-R.now();return w.isFinite(n)&&n>0?n:null}var Rr=({kind:e})=>["api-off","scope",
"quota","folder-full","daily-limit","policy"].includes(e),Zs=({kind:e})=>e==="server"||e==="unknown";
var p6=6,AO={failure:{kind:"haste",reason:"not-sent"}};function qr(e,t,n="text"){var a,s,u;let r=e.map(
()=>AO),o=e.map(()=>0),i=e.map((l,c)=>c);for(;i.length>0&&!EO(t);){let l=i.slice(0,t.width),c=i.slice(
t.width),d=h6(l.flatMap(O=>{var P;return(P=e[O])!=null?P:[]}),n),p=[],h=null,b=!1;for(let[O,P]of l.entries(
)){
let N=(a=d[O])!=null?a:AO,I=r[P];r[P]=I!==void 0&&f6(I)&&"failure"in N?I:N,o[P]=((s=o[P])!=null?s:0)+
1,!(!("failure"in N)||!g6(N,e[P])||o[P]>=p6)&&(p.push(P),b=!0,h=f.max(h!=null?h:0,(u=N.failure.wait)!=
null?u:0))}if(d.some(O=>"failure"in O&&Rr(O.failure)))break;if(i=[...p,...c],!b){TO(t);continue}let S=SO(
t,h);if(S===null)break;Utilities.sleep(S)}return r}var f6=e=>"failure"in e&&e.failure.kind==="server",
g6=(e,t)=>"failure"in e&&(e.failure.kind==="haste"||e.failure.kind==="server"&&(t==null?void 0:t.method)!==
"post");function h6(e,t){let n={Authorization:`Bearer ${ScriptApp.getOAuthToken()}`},r=e.map(i=>({
...i,
headers:n,muteHttpExceptions:!0})),o;try{o=UrlFetchApp.fetchAll(r)}catch(i){let a=i instanceof E?i.message:
x(i);if(ip(a).length>0)throw i;return e.map(()=>({failure:{kind:"unknown",reason:a}}))}return o.map(
i=>{let a=i.getResponseCode();return a>=200&&a<300?{ok:t==="bytes"?{text:"",bytes:i.getContent()}:{
text:i.
getContentText(),bytes:[]}}:{failure:DO(a,i.getContentText(),y6(i))}})}function y6(e){let t=e.getHeaders(
),
n=g.keys(t).find(r=>r.toLowerCase()==="retry-after");return n===void 0?null:x(t[n])}function Ro(e,t){
if(t===void 0)return{failure:{kind:"unknown",reason:"no-answer"}};if("failure"in t)return t;let n=at(
e,b6(t.ok.text));return n.success?{ok:n.data}:{failure:{kind:"unknown",reason:"malformed-answer"}}}
function b6(e){
try{return C.parse(e)}catch{return null}}var xp="lembar-juri-boundary-7f3a9c",Tp=5*1024*1024-4096;
function Do(e,t){return qr(e.map(w6),t).map(
n=>{let r=Ro(Gs,n);return"failure"in r?r:{ok:qs(r.ok)}})}function Zy(e,t,n){let r=`${Gr}/${encodeURIComponent(
e)}?fields=${encodeURIComponent(Ws)}`,o=C.stringify(t),i=Ro(Gs,qr([{url:r,method:"patch",contentType:
"application/json",payload:o}],n)[0]);return"failure"in i?i:{ok:qs(i.ok)}}function ga(e,t,n){let r=e.
map(o=>`${Gr}/${encodeURIComponent(o)}/export?mimeType=${encodeURIComponent(t)}`);return OO(r,n)}
function Hy(e,t){
let[n]=OO([`${Gr}/${encodeURIComponent(e)}?alt=media`],t);return n!=null?n:{failure:{kind:"unknown",
reason:"no-answer"}}}function OO(e,t){let n=e.map(r=>({url:r,method:"get"}));return qr(n,t,"bytes").
map(r=>"failure"in r?r:{ok:D.from(r.ok.bytes,o=>o&255)})}function w6({fileId:e,folder:t,title:n,
properties:r,
from:o,to:i,bytes:a,writersCanShare:s}){let c={name:n,mimeType:i,appProperties:r,...e===null?{
parents:[
t]}:{},...s===void 0?{}:{writersCanShare:s}},d=e===null?"":`/${encodeURIComponent(e)}`;return{url:`${CO}${d}?uploadType=multipart&fields=${encodeURIComponent(
Ws)}`,method:e===null?"post":"patch",contentType:`multipart/related; boundary=${xp}`,payload:[...qy(
`--${xp}\r
Content-Type: application/json; charset=UTF-8\r
\r
${C.stringify(c)}\r
`),...qy(`--${xp}\r
Content-Type: ${o}\r
\r
`),...v.from(a,p=>p>127?p-256:p),...qy(`\r
--${xp}--\r
`)]}}var qy=e=>Utilities.newBlob(e).getBytes();m();function Jy(e,t,n,r){let o=[],i="";do{let a=encodeURIComponent(
`'${t}' in parents and trashed = false${n.map(c=>` and ${c}`).join("")}`),s=encodeURIComponent(`nextPageToken,files(${e.fields})`),
u=`${Gr}?q=${a}&pageSize=1000&fields=${s}${i}`,l=Ro(e.list,qr([{url:u,method:"get"}],r)[0]);if(
"failure"in l)
return l;o.push(...l.ok.files.map(e.fileOf)),i=l.ok.nextPageToken?`&pageToken=${encodeURIComponent(l.
ok.nextPageToken)}`:""}while(i!=="");return{ok:o}}function Vy(e,t,n){let r=`${Gr}/${encodeURIComponent(
t)}?fields=${encodeURIComponent(e.fields)}`,o=Ro(e.one,qr([{url:r,method:"get"}],n)[0]);return"failure"in o?
o.failure.kind==="not-found"?{ok:null}:o:{ok:o.ok.trashed===!0?null:e.fileOf(o.ok)}}var Sp=(e,t)=>Jy(
Gy,e,[],t),Ao=(e,t)=>Vy(Gy,e,t);function Xy(e,t,n){let r=Sp("root",n);if("failure"in r)return r;let o=r.
ok.find(s=>g.keys(t).every(u=>s.properties[u]===t[u]));if(o!==void 0)return{ok:o.id};let i=C.stringify(
{name:e,mimeType:RO,appProperties:t}),a=Ro(re({id:G()}),qr([{url:`${Gr}?fields=id`,method:"post",
contentType:"application/json",payload:i}],n)[0]);return"failure"in a?a:{ok:a.ok.id}}m();var PO=re({
id:G(),emailAddress:Re(G()),role:G()}),v6=Nk(Gs,{permissions:Re(qe(PO))}),NO=Ky(`${Ws},permissions(id,emailAddress,role)`,
v6,e=>{var t;return{...qs(e),access:(t=e.permissions)!=null?t:[]}}),
tc=encodeURIComponent,k6=e=>`${Gr}/${tc(e)}`,Yy=(e,t)=>Jy(NO,e,[`mimeType = '${Ql}'`],t),Qy=(e,t)=>Vy(
NO,e,t);function x6(e){let t=`${k6(e.file)}/permissions`,n=o=>({contentType:"application/json",
payload:C.
stringify(o)}),r=`fields=${tc("id,emailAddress,role")}`;switch(e.change){case"grant":return{url:`${t}?sendNotificationEmail=true&emailMessage=${tc(
e.message)}&${r}`,method:"post",...n({type:"user",role:e.
role,emailAddress:e.email})};case"role":return{url:`${t}/${tc(e.permission)}?${r}`,method:"patch",
...n(
{role:e.role})};case"withdraw":return{url:`${t}/${tc(e.permission)}`,method:"delete"}}}function nc(e,
t){
let n=qr(e.map(x6),t);return e.map((r,o)=>{let i=n[o];return r.change!=="withdraw"?Ro(PO,i):i===void 0||
"failure"in i?i!=null?i:{failure:{kind:"unknown",reason:"no-answer"}}:i.ok.text!==""?{failure:{kind:
"unknown",reason:"malformed-answer"}}:{ok:null}})}m();m();m();var Hs="dokumen yang sudah jadi tidak dibuat dua kali",
T6={"api-off":
"Layanan Drive belum diaktifkan. Buka Ekstensi \u2192 Apps Script, pada Layanan (Services) klik +, pilih Drive API, lalu Tambahkan.",
scope:
"Izin untuk menyimpan dokumen ke Drive belum diberikan. Buka tautan ini, centang izin Drive, lalu ulangi.",
quota:`Ruang penyimpanan Drive penuh. Kosongkan sebagian, lalu ulangi: ${Hs}.`,"folder-full":`Folder atau drive bersama ini tidak dapat menampung berkas lagi. Pindahkan atau hapus sebagian isinya, lalu ulangi: ${Hs}.`,
"daily-limit":`Batas harian permintaan ke Drive sudah tercapai. Ulangi besok: ${Hs}.`,policy:
"Aturan organisasi Anda tidak mengizinkan skrip ini memakai Drive. Minta pengelola akun Google instansi mengizinkannya.",
"not-yours":
"Anda tidak berhak mengubah berkas ini di Drive. Minta pemiliknya memberi akses sebagai penyunting.",
"not-granted":
"Skrip ini tidak (lagi) berhak membuka berkas itu, karena tidak dibuat olehnya atau aksesnya dicabut.",
"not-exportable":"Drive tidak dapat mengekspor berkas ini: terlalu besar atau tidak dapat diekspor.",
"too-large":"Dokumen ini terlalu besar untuk Drive. Perkecil gambar di templatnya, lalu ulangi.",
haste:`Drive sedang sibuk. Tunggu beberapa menit, lalu ulangi: ${Hs}.`,server:`Drive sedang terganggu. Tunggu beberapa menit, lalu ulangi: ${Hs}.`,
unknown:`Drive tidak menjawab dengan jelas. Ulangi: ${Hs}.`,"not-found":
"Berkas atau foldernya tidak ada lagi di Drive Anda.",refused:"Drive menolak permintaan ini."},Js="documents that are ready are not made twice",
S6={"api-off":
"The Drive service is not switched on. Open Extensions \u2192 Apps Script, click + at Services, choose Drive API, then Add.",
scope:
"The permission to save documents to Drive has not been granted. Open this link, tick the Drive permission, then try again.",
quota:`Drive storage is full. Free some space and try again: ${Js}.`,"folder-full":`This folder or shared drive takes no more files. Move or delete some of them and try again: ${Js}.`,
"daily-limit":`The daily limit of requests to Drive is reached. Try again tomorrow: ${Js}.`,policy:
"The rules of your organisation do not let this script use Drive. Ask whoever manages its Google accounts.",
"not-yours":"You may not change this file in Drive. Ask its owner to make you an editor.",
"not-granted":
"This script may not (or no longer) open that file: it did not make it, or its access was withdrawn.",
"not-exportable":
"Drive cannot export this file: it is too large, or of a sort that is not exported.",
"too-large":
"This document is too large for Drive. Make the pictures in its template smaller and try again.",
haste:`Drive is busy. Wait a few minutes and try again: ${Js}.`,server:`Drive has a fault just now. Wait a few minutes and try again: ${Js}.`,
unknown:`Drive gave no clear answer. Try again: ${Js}.`,"not-found":
"The file or its folder is no longer in your Drive.",refused:"Drive refused this request."};function gi(
{kind:e,reason:t},n){let r=(n==="id"?T6:S6)[e];return e==="refused"||e==="not-exportable"?`${r} (${t})`:
r}var Dn=e=>ln(e).slice(0,32),eb=e=>`folder:${e}`;function Oo(e,t,n){let{language:r}=e.settings,o=eb(
t),
i=ze(o),a=i!==null&&E6(i,n,r)?i:C6(e,o,n);return{id:a,files:en(Sp(a,n),r)}}var E6=(e,t,n)=>en(Ao(e,t),
n)!==null;function C6(e,t,n){let{language:r}=e.settings,o=ie(r).documents.folder(Qt(e)),i=en(Xy(o,{
folder:Dn(
Mn())},n),r);return Ge(t,i),i}function en(e,t){return"ok"in e?e.ok:ha(e.failure,t)}function ha(e,t){
let n=gi(e,t);return e.kind==="api-off"?he(pe("DRIVE_API_OFF",n)):e.kind==="scope"?he(pe(
"SCOPE_MISSING",n,ap())):he(pe("DRIVE_REFUSED",n))}var R6=re({id:G(),link:G(),maker:G(),email:G(),
permission:G(),collected:G(),modified:G(),done:It(),of:It()}),
rc={id:"",link:"",maker:"",email:"",permission:"",collected:"",modified:"",done:0,of:0},tb=e=>Dn(_(e)),
nb=e=>Dn(H(e)),IO=(e,t)=>`judge-file:${tb(e)}:${nb(t)}`;function Ep(e,t){var n;try{let r=at(R6,C.parse(
(n=ze(IO(e,t)))!=null?n:"null"));return r.success?r.data:rc}catch(r){if(r instanceof SyntaxError)return rc;
throw r}}var ya=(e,t,n)=>Ge(IO(e,t),C.stringify(n));function Vs({competition:e},t,n){let r=e.stages.find(
a=>a.name===t);if(r===void 0||e.settings.judgeFiles!==
"separate")return;let o=Ie(),i=tt(e,r).flatMap(a=>{let{id:s,maker:u,permission:l}=Ep(t,a.code);
return s===
""||l===""||u!==o?[]:[{file:s,change:"role",permission:l,role:n}]});if(i.length!==0)try{for(let a of nc(
i,Cr(10,R.now())))"failure"in a&&console.warn(a.failure.reason)}catch(a){console.warn(x(a))}}var D6=(
{sheets:e},t)=>e.filter(n=>n.stage===t).map(n=>n.tab),$O=({sheets:e,own:t,competition:n},r)=>e.
flatMap(o=>{let i=o.stage===r?t.get(o.tab):void 0;if(i===void 0||o.rows.length===0)return[];let a=uy(
je(n,i.stage).length,f.max(...o.rows.map(({row:s})=>s)));return[{tab:o.tab,open:a,email:i.judge.email}
]}),
rb=e=>`locked:${e}`;function FO(e){let t=ze(rb(e));try{return C.parse(t!=null?t:"{}")}catch{return{}
}}
function Cp(e,t,n){let{admins:r,language:o}=e.competition.settings,i=D6(e,t),a=FO(t),s=g.fromEntries(
i.map(d=>[d,d in a?a[d]:YR(d)]));Ge(rb(t),C.stringify(s));for(let d of i)zr(d,r);for(let{tab:d,open:
p}of $O(
e,t))uD(d,p,[...r,Ie()]);let u=ie(o).history.closed(i.length),l={at:st(),by:Ie(),action:"close",
detail:u,
run:$t(),hash:"",stage:t},c=Yt(n,l,o);return Vs(e,t,"reader"),c}function _O(e,t,n,r){let{language:o}
=e.
competition.settings,i=FO(t);for(let[l,c]of g.entries(i))eD(l,c);let a=[...e.competition.settings.admins,
Ie()];for(let{tab:l,open:c,email:d}of $O(e,t))Ss(l,c,a,d);Cn();let s={at:st(),by:Ie(),action:
"reopen",
detail:n,run:$t(),hash:"",stage:t},u=Yt(r,s,o);return Ge(rb(t),"{}"),Vs(e,t,"writer"),u}m();m();m();
m();var ob=e=>e.map(({entry:t})=>t.code),MO=({vacated:e})=>{var t;return((t=e==null?void 0:e.removed)!=null?
t:[]).map(({code:n,status:r})=>({entry:n,status:r}))};function LO({settings:e},{standings:t,places:n,
last:r},o){let i=Ha(t,p=>p.category),a=p=>{var h;return((h=i.get(p.category))!=null?h:[]).filter(b=>Fn(
b)<Fn(p))},s=t.some(p=>p.decision!==void 0),u=t.filter(p=>p.cutNote==="institution-full"),l=new y([
...i].
map(([p,h])=>[p,[...h].reverse().find(b=>b.advances)])),c=(p,{rounded:h,sharing:b})=>{let{advances:S,
cutNote:O,title:P,score:N,entry:I}=p,F=p.category===null?{}:{category:p.category},M=z=>s?Fn(z)===Fn(
p):b.includes(z.entry.code),B=()=>{var z;return ob(((z=i.get(p.category))!=null?z:[]).filter(M))};if(
O===
"below-passing-score"&&e.passingScore!==null)return[{code:"BELOW_PASSING_SCORE",params:{passingScore:
Ht(
e.passingScore),score:h}}];if(O==="place-kept")return[{code:"PLACE_KEPT",params:{removed:MO(p)}}];if(
O===
"without-category")return[{code:"WITHOUT_CATEGORY",params:{}}];if(O==="institution-full"&&e.maxPerInstitution!==
null){let z=a(p).filter(Z=>Z.cutNote!=="institution-full"&&_(Z.entry.institution)===_(I.institution));
return[{code:"INSTITUTION_FULL",params:{institution:I.institution,most:e.maxPerInstitution,above:ob(
z)}}]}if(O==="shared-rank-at-cut"&&n!==null)return[{code:"SHARED_RANK_AT_CUT",params:{places:n,last:
r,
title:P,sharing:B(),...F}}];if(S)return[{code:"ADVANCES",params:{places:n,last:r,title:P,...F}}];let L=l.
get(p.category),j=L&&!s?Vd(L.score,N,o):null;return[{code:"OUTSIDE_CUT",params:{places:n,last:r,
behind:j,
...F}},...O==="first-reserve"?[{code:"FIRST_RESERVE",params:{sharing:B(),...F}}]:[]]},d=p=>{let{
place:h,
vacated:b,prize:S}=p;if(h===null)return[];let O=r&&e.rankedWinners,P=u.filter(I=>I.category===p.category&&
Fn(I)<Fn(p)),N=b!==null&&b.from===null;return[...P.length>0&&(O||n!==null&&Fn(p)>n)?[{code:
"PASSED_OVER",params:{place:h.place,over:ob(P)}}]:[],...b!==null&&(O||N)?[{code:"MOVED_UP",params:{
place:h.place,
from:b.from,removed:MO(p)}}]:[],...S===null?[]:[{code:"PRIZE",params:{prize:S}}]]};return(p,h)=>{let{
category:b,categoryRank:S}=p;return[...b!==null&&S!==null?[{code:"CATEGORY_RANK",params:{category:b,
rank:S}}]:[],...c(p,h),...d(p)]}}m();function jO(e,t){let n=[];for(let r of e){let o=n[n.length-1],i=o==null?
void 0:o.standings[o.standings.
length-1];if(o&&i&&t(i,r))o.standings.push(r),o.codes.push(r.entry.code);else{let a=o?o.first+o.standings.
length:0;n.push({first:a,standings:[r],codes:[r.entry.code]})}}return n}function BO(e,t){let n=new y(
e.map(({entry:a,score:s})=>[a.code,gr(s,t)])),o=jO(e,(a,s)=>Vt(n.get(a.entry.code),n.get(s.entry.code))===
0).flatMap(a=>a.standings.map(()=>a.codes)),i=jO(e,(a,s)=>a.rank===s.rank);return new y(i.flatMap((a,
s)=>a.
standings.map((u,l)=>{var d,p,h,b;let c=a.first+l;return[u.entry.code,{rounded:n.get(u.entry.code),
above:(d=
e[c-1])!=null?d:null,below:(p=e[c+1])!=null?p:null,tied:o[c],sharing:a.codes,next:(b=(h=i[s+1])==null?
void 0:h.standings)!=null?b:[]}]})))}function zO(e,t){var o;let n=e.steps.length-1,r=t.steps[n];
return r!==
void 0&&r.among===((o=e.steps[n])==null?void 0:o.among)?r.value:null}function A6(e){let t=new y;
return(n,r)=>{var i;let o=(i=t.get(r))!=null?i:mx(e,r);return t.set(r,o),
o(n)}}function O6(e,{rounded:t,above:n,below:r,tied:o,sharing:i},a){let{decidedBy:s,steps:u}=e;if(s===
null)return[];if(s==="shared")return[{code:"TIE_SHARED",params:{score:t,sharing:i,steps:u}}];let c=[
r,n].flatMap(b=>{let S=b&&o.includes(b.entry.code)?zO(e,b):null;return b&&S?[{entry:b.entry.code,
rank:b.
rank,value:S}]:[]})[0];if(c===void 0)return[];let{metric:d,among:p}=s,h=d==="majority"?{duels:a(e.entry.
code,p)}:{};return[{code:"TIE_BROKEN",params:{score:t,tied:o,step:s,rival:c,...h}}]}function P6({
margin:e,
rank:t,score:n},{tied:r,next:o},i){let a=o[0];if(a===void 0||e===null)return[{code:"LAST_RANK",
params:{
rank:t}}];if(r.includes(a.entry.code))return[];let s=o.map(({entry:l})=>l.code),u=i==="higher"?n.sub(
e):n.add(e);return[{code:"MARGIN",params:{margin:e,next:{rank:a.rank,entries:s,score:u}}}]}function N6(
{
decision:e,rank:t}){if(e===void 0)return[];let{rank:n,reason:r,votesFor:o,votesAgainst:i}=e;return[{
code:"PLENARY_DECIDED",params:{rank:n,computed:t,reason:r,votesFor:o,votesAgainst:i}}]}function UO(e,
t,n){
var N;let{settings:r}=e,{panel:o,stage:i,method:a,standings:s}=t,{better:u,working:l}=Jn(a),c=l==null?
void 0:l(o,r),d=A6(o),p=BO(s,r.decimals),h=hl(e,i,n),b=o.criteria.map(({name:I,weight:F,max:M})=>({
criterion:I,
weight:Ht(F),max:Ht(M)})),S=new y;for(let{entry:I,judge:F,reason:M}of o.leftOut){let B={code:
"JUDGE_LEFT_OUT",params:{judge:F,reason:M}};S.set(I,[...(N=S.get(I))!=null?N:[],B])}let O=({entry:I,
judgeScores:F,
stageScore:M,score:B})=>{var q,Z;let L=(q=S.get(I.code))!=null?q:[],j=[...F].map(([W,V])=>({judge:W,
score:V})),z=o.judges.map(W=>W.code).filter(W=>!F.has(W)&&!L.some(({params:V})=>V.judge===W));return[
{code:"STAGE_SCORE",params:{method:a,judges:j,criteria:b,score:M}},...(Z=c==null?void 0:c(I.code))!=
null?Z:[],...L,...z.length>0?[{code:"JUDGES_WITHOUT_SCORE",params:{judges:z}}]:[],...r.carryOver?[{
code:"CARRIED_OVER",params:{parts:h(I.code,M),score:B}}]:[]]},P=LO(e,t,u);return I=>{let F=p.get(I.entry.code);
return F===void 0?[]:[...O(I),...O6(I,F,d),...P6(I,F,u),...N6(I),...P(I,F)]}}var Rp=(e,t)=>t.map((n,
r)=>I6(e,n,t.slice(0,r)));function I6(e,t,n){let{language:r,decimals:o}=e.settings,
i=UO(e,t,n),a=_D(r,o,Vn(t.method));return new y(t.standings.map(s=>{let u=i(s);return[s,{text:a(u),
tie:MD(
u,r,o)}]}))}function WO(e,t,{provisional:n,write:r,close:o=!1,through:i}){let{competition:a}=e,s=it(
a.stages,t),
u=({stage:O})=>{var P;return((P=Sr(s,O.name))==null?void 0:P.status)==="open"},l=Dt(e,{provisional:n}
),
c=i===void 0?l.results.length:1+a.stages.findIndex(O=>O.name===i),d=l.results.filter((O,P)=>P<c||!u(
O)),p=d.filter(u).map(({stage:O})=>O.name),h=o&&!n?p:[],b=h.length>0?[]:p,S=O=>{var P;return O.code===
"TAB_UNPROTECTED"&&h.includes((P=O.stage)!=null?P:"")};return{evaluation:{...l,results:d},
explanations:Rp(
a,d),toClose:h,open:b,findings:l.findings.filter(O=>!S(O)),writes:r!=null?r:!n&&b.length===0}}m();
var KO=e=>e.map(({stage:t,panel:n})=>({stage:t.name,criteria:n.criteria.map(({name:r,weight:o,min:i,
max:a})=>({name:r,weight:o,min:i,max:a})),means:g.fromEntries([...n.readings].flatMap(([r,o])=>{let i=[
...o.values()].map(s=>s.marks);if(i.length===0)return[];let a=s=>i.reduce((u,l)=>u+l[s].valueOf(),0)/
i.length;return[[r,n.criteria.map((s,u)=>a(u))]]}))}));m();m();m();var GO=e=>e.standings.flatMap(t=>t.advances?
[t.entry.code]:[]);function qO(e,t){let[n,r]=[GO(e),GO(t)];
return{enters:r.filter(o=>!n.includes(o)),leaves:n.filter(o=>!r.includes(o))}}var $6=(e,t)=>({...e,
judges:e.
judges.filter(({code:n})=>n!==t),readings:new y([...e.readings].map(([n,r])=>[n,new y([...r].filter(
([o])=>o!==t))])),leftOut:e.leftOut.filter(n=>n.judge!==t)});function ZO(e,t,n){return t.panel.judges.
flatMap(({code:r})=>{let o=Wi(e,$6(t.panel,r),n);return o.standings.length===0?[]:[{judge:r,...qO(t,
o)}]})}function HO(e,t,n){let{settings:r}=e;return cs.filter(i=>i!==r.method&&(!r.carryOver||Jn(i).unit===
"points")).flatMap(i=>{let a=Wi({...e,settings:{...r,method:i}},t.panel,n);return a.standings.length===
0?[]:[{method:i,...qO(t,a)}]})}m();function JO(e,t,n,r){let o=e.standings.filter(h=>h.advances).length,
[i,a]=[e.standings[o-1],e.standings[o]];
if(i===void 0||a===void 0||a.category!==i.category||a.cutNote!==null&&a.cutNote!=="first-reserve"||!e.
standings.slice(0,o).every(h=>h.advances))return null;let[s,u]=[i,a].map(({entry:h})=>t.entries.findIndex(
({code:b})=>b===h.code)),l=n.map(({weight:h,scores:b})=>({weight:h,gap:b[s]-b[u]})),c=l.reduce((h,{
weight:b,
gap:S})=>h+b*S,0),d=l.reduce((h,{weight:b,gap:S})=>h+b*(S-c)**2,0),p=t.judges.length;return{lastIn:i.
entry.code,firstOut:a.entry.code,points:r*i.score.sub(a.score).valueOf(),standardError:p<2?null:f.sqrt(
d*p/(p-1))}}m();m();var hi=e=>e.filter(t=>t!==null),ir=e=>e.reduce((t,n)=>t+n,0),An=e=>ir(e)/e.length;
function On(e){
if(e.every(n=>n===e[0]))return 0;let t=An(e);return ir(e.map(n=>(n-t)**2))}function Dp(e){let t=e.map(
(r,o)=>o).sort((r,o)=>e[o]-e[r]),n=e.map(()=>0);for(let r=0,o=0;r<t.length;r=o){for(;o<t.length&&e[t[
o]]===
e[t[r]];)o+=1;for(let i of t.slice(r,o))n[i]=(r+1+o)/2}return n}function VO(e){var p,h;let t=e.length,
n=(h=(p=e[0])==null?void 0:p.length)!=null?h:0;if(t<2||n<2)return{
single:null,average:null};let r=e.map(An),o=e[0].map((b,S)=>An(e.map(O=>O[S]))),i=An(r),a=e.flatMap(
(b,S)=>b.map((O,P)=>(O-r[S]-o[P]+i)**2)),s=n*On(r)/(t-1),u=t*On(o)/(n-1),l=ir(a)/((t-1)*(n-1)),c=1e-12*
(s+u+l),d=b=>b>c?(s-l)/b:null;return{single:d(s+(n-1)*l+n*(u-l)/t),average:d(s+(u-l)/t)}}m();
function XO(e,t){let{groupCount:n}=Ja(e);if(n===0)return{lambda:null,effects:new y};let{lambda:r,
effects:o}=Bi(
e,t),i=r.value>0||n===1;return{lambda:r.value,effects:new y(i?v.from(o,([a,s])=>[a,s.valueOf()]):[])}
}m();m();function YO(e){let[t,n]=[e.map(([a])=>a),e.map(([,a])=>a)],r=f.sqrt(On(t)*On(n));if(e.length<2||
!(r>
1e-9))return null;let[o,i]=[An(t),An(n)];return f.max(-1,f.min(1,ir(e.map(([a,s])=>(a-o)*(s-i)))/r))}
function QO(e,t,n){return e.judges.map(({code:r})=>{let o=t.judges.indexOf(r),i=n.get(r),a=hi(t.rows.
map(u=>{var l;return(l=u[o])!=null?l:null})),s=t.rows.flatMap(u=>{var d;let l=(d=u[o])!=null?d:null,
c=hi(u.filter((p,h)=>h!==o));return l===null||c.length===0?[]:[[l,An(c)]]});return{code:r,severity:i===
void 0?null:0-i,spread:a.length<2?null:f.sqrt(On(a)/(a.length-1)),agreement:YO(s)}})}m();m();
function F6(e){let t=w.isInteger(e),n=t?0:f.log(f.PI)/2;for(let r=t?1:.5;r<e;r+=1)n+=f.log(r);return n}
function e1(e,t){let n=t/2,r=e/2;if(r<=0)return 1;let o=f.exp(n*f.log(r)-r-F6(n));if(r<n+1){let l=1/
n,c=l;for(let d=1;l>c*1e-17;d+=1)l*=r/(n+d),c+=l;return 1-o*c}let i=r+1-n,a=w.MAX_VALUE,s=1/i,u=s;
for(let l=1,
c=0;f.abs(c-1)>1e-16&&l<1e4;l+=1){let d=l*(n-l);i+=2,s=1/(d*s+i),a=i+d/a,c=a*s,u*=c}return o*u}
function _6(e){var n;let t=new y;for(let r of e)t.set(r,((n=t.get(r))!=null?n:0)+1);return ir([...t.
values()].map(r=>r**3-r))}function t1(e){var u,l;let t=e.length,n=(l=(u=e[0])==null?void 0:u.length)!=
null?l:0;if(t<2||n<2)return null;let r=e[0].map((c,d)=>e.map(p=>p[d])),o=r.map(Dp),i=e.map((c,d)=>ir(
o.map(p=>p[d]))),a=n**2*(t**3-t)-n*ir(r.map(_6));if(a<=0)return null;let s=12*On(i)/a;return{w:s,p:
e1(
n*(t-1)*s,t-1)}}m();function n1(e){let t=e.map(hi).filter(i=>i.length>1),n=t.flat(),r=On(n)/(n.length-1);
return r>0?1-ir(
t.map(i=>i.length*On(i)/(i.length-1)))/n.length/r:null}m();function r1(e){let t=e.entries.filter(a=>{
var s,u;return((u=(s=e.readings.get(a.code))==null?void 0:
s.size)!=null?u:0)>0}),n=t.map(a=>e.readings.get(a.code)),r=new k(n.flatMap(a=>[...a.keys()])),o=e.judges.
map(a=>a.code).filter(a=>r.has(a));o.sort((a,s)=>a<s?-1:1);let i=n.map(a=>o.map(s=>{var u,l;return(l=
(u=a.get(s))==null?void 0:u.score.valueOf())!=null?l:null}));return{entries:t,judges:o,rows:i}}var o1=e=>e.
filter(t=>t.every(n=>n!==null));m();m();m();m();m();function M6(e,t){let n=e.map((i,a)=>[...i,t[a]]),
r=f.max(...e.map((i,a)=>i[a])),o=0;for(let[i,a]of n.
entries()){let s=a[i];if(s<=r*1e-12){a.fill(0);continue}o+=1;for(let[u,l]of n.entries()){let c=u===i?
0:l[i]/s;if(c!==0)for(let d of l.keys())l[d]=l[d]-c*a[d]}}return{solution:n.map((i,a)=>i[a]===0?0:i[
i.
length-1]/i[a]),rank:o}}function ib(e,t,n){let r=t.map((c,d)=>t.map((p,h)=>h===d?n*c:0)),o=t.map(()=>0),
i=new k;for(let c of e){let d=[...c.keys()].filter(b=>c[b]!==null&&t[b]>0),p=d.reduce((b,S)=>b+t[S],
0),h=d.reduce((b,S)=>b+t[S]*c[S],0)/p;for(let b of d){i.add(b),o[b]=o[b]+t[b]*(c[b]-h);let S=r[b];S[
b]=
S[b]+t[b];for(let O of d)S[O]=S[O]-t[b]*t[O]/p}}let{solution:a,rank:s}=M6(r,o),u=t.reduce((c,d)=>c+d,
0),l=a.reduce((c,d,p)=>c+t[p]*d,0)/u;return{effects:a.map((c,d)=>t[d]>0?c-l:0),isDetermined:s>=i.size-
1}}m();function L6(e,t){let n=[];for(let[r,o]of e.entries())if(o!==null)for(let i=t[r];i>0;i-=1)n.push(
o);return n.
length>0?n:hi(e)}var Po=e=>t=>Float64Array.from(e,n=>{let[r,o]=[0,0];for(let i=0;i<n.length;i+=1){
let a=n[i];
a!==null&&(r+=t[i]*a,o+=t[i])}return o>0?r/o:An(hi(n))});function Ap(e,t){var r,o;let n=e.map(i=>[
...i]);
for(let i of(o=(r=e[0])==null?void 0:r.keys())!=null?o:[]){let a=e.flatMap((u,l)=>u[i]===null?[]:[l]),
s=t(a.map(u=>e[u][i]));for(let[u,l]of a.entries())n[l][i]=s[u]}return n}var Op=(e,t)=>n=>Float64Array.
from(e,r=>{let o=L6(r,n).sort((a,s)=>a-s),i=t(o.length);return An(o.slice(i,o.length-i))});var i1=(e,
t)=>{var r,o;if(e.every(i=>i.every(a=>a!==null)))return Po(e);let n=ib(e,(o=(r=e[0])==null?
void 0:r.map(()=>1))!=null?o:[],t).effects;return i=>{let s=ib(e,i,t).effects.map((u,l)=>i[l]>0?u:n[
l]);
return Po(e.map(u=>u.map((l,c)=>l===null?null:l-s[c])))(i)}};m();var a1=Po;m();var s1=e=>Op(e,t=>f.ceil(
t/2)-1);m();var u1=e=>Po(Ap(e,Dp));m();var l1=e=>Op(e,t=>t<pl?0:1);m();function j6(e){let t=f.sqrt(
On(e)/(e.length-1)),n=An(e);return e.map(r=>t>0?50+10*(r-n)/t:50)}var c1=e=>Po(
Ap(e,j6));var d1={mean:a1,trimmed:l1,median:s1,"rank-sum":u1,"z-score":c1,adjusted:i1};function m1(e,
t,n,r,o){var i,a,s;return(s=(a=(i=d1)[e])==null?void 0:a.call(i,t.rows,n))!=null?s:B6(
fl[e],t,r,o)}function B6(e,{entries:t,judges:n},r,o){return i=>{let a=e.scores(z6(r,n,i),o);return Float64Array.
from(t,({code:s})=>{var u,l;return(l=(u=a.get(s))==null?void 0:u.valueOf())!=null?l:w.NaN})}}
function z6(e,t,n){
let r=t.flatMap((s,u)=>v.from({length:n[u]},(l,c)=>({judge:s,code:`${s}\0${c}`}))),o=new y(e.judges.
map(s=>[s.code,s])),i=new y([...e.readings].map(([s,u])=>{let l=r.flatMap(({judge:c,code:d})=>{let p=u.
get(c);return p===void 0?[]:[[d,p]]});return[s,l.length>0?new y(l):u]})),a=r.flatMap(({judge:s,code:
u})=>{
let l=o.get(s);return l===void 0?[]:[{...l,code:u}]});return{...e,judges:[...a,...e.judges],readings:
i}}m();m();function p1(e){let t=e>>>0||1;return()=>(t^=t<<13,t^=t>>>17,t^=t<<5,(t>>>0)/4294967296)}
var U6=5,W6=20231207;function f1(e,t){return e===1?[[t]]:v.from({length:t+1},(n,r)=>f1(e-1,t-r).map(
o=>[r,...o])).flat()}var ab=e=>e<2?1:e*ab(e-1),K6=e=>f1(e,e).map(t=>{let n=t.reduce((r,o)=>r/ab(o),
ab(
e));return{times:t,weight:n/e**e}});function G6(e,t){let n=p1(W6);return v.from({length:t},()=>{let r=v.
from({length:e},()=>0);for(let o=0;o<e;o+=1){let i=f.floor(n()*e);r[i]=r[i]+1}return{times:r,weight:
1/
t}})}var g1=(e,t)=>e<=U6?K6(e):G6(e,t);var q6=1e-9,sb={most:2e3,longList:500,longFrom:500};function Z6(
e,t,n,r){if(!e.settings.carryOver)return r.
entries.map(()=>({own:1,rest:0}));let o=hl(e,t.stage,n),i=new _e(0);return r.entries.map(a=>{let s=o(
a.code,i).map(({weight:c,score:d})=>[c.valueOf(),d.valueOf()]),u=s.reduce((c,[d])=>c+d,0),l=s.reduce(
(c,[d,p])=>c+d*p,0);return{own:s[s.length-1][0]/u,rest:l/u}})}function H6(e){let t=e.map((n,r)=>n*e.
length+r).sort();return v.from(t,n=>n-f.floor(n/e.length)*e.length)}function J6(e,t){var a,s;let n=yr(
e.contenders),r=(s=(a=n[n.length-1])==null?void 0:a.place)!=null?s:0,o=n.filter(({place:u})=>u===r).
length,i=t===null?1:f.min(1,(t-r+1)/o);return n.map(({ranked:u,place:l})=>[u.entry.code,l===r?i:1])}
function h1(e,t,n,r,o,i){let{settings:a}=e,{entries:s,judges:u}=o,{places:l,last:c}=t,{better:d}=r,p=m1(
t.method,o,i,t.panel,a),h=Z6(e,t,n,o),b=new y(s.map((M,B)=>[M.code,B])),S=10**a.decimals,O=d==="higher"?
-1:1,P=M=>M,N=Bd(e.entries),I=new _e(0),F=M=>a.passingScore===null?I:new _e(M,S);return g1(u.length,
s.length<sb.longFrom?sb.most:sb.longList).map(M=>{let B=p(M.times).map((V,Q)=>h[Q].rest+h[Q].own*V),
L=B.map(V=>O*f.floor((V+q6)*S+.5)),j=H6(L),z=new Int32Array(s.length),q=j.map((V,Q)=>{let de=j[Q-1];
return z[V]=de!==void 0&&L[de]===L[V]?z[de]:Q+1,{entry:s[V],rank:z[V],score:F(O*L[V]),steps:[],
decidedBy:null}}),
{races:Z}=Yd(q,{settings:a,places:l,last:c,better:d,rounded:P,categoryOf:N}),W=Z.flatMap(V=>J6(V,l));
return{weight:M.weight,scores:B,ranks:z,shares:new y(W.map(([V,Q])=>[b.get(V),Q]))}})}m();function V6(
e,t){let n=Float64Array.from(e,({ranks:o},i)=>o[t]*e.length+i).sort(),r=o=>{let i=0;for(let a of n){
let s=f.floor(a/e.length);if(i+=e[a-s*e.length].weight,i>=o-1e-9)return s}return e.length};return[r(
.05),r(1-.05)]}function y1(e,t){return e.judges.length<2||t.length===0?e.entries.map(({code:n})=>({
code:n,
inTop:null,rankLow:null,rankHigh:null})):e.entries.map(({code:n},r)=>{let o=t.reduce((u,{weight:l,
shares:c})=>{
var d;return u+l*((d=c.get(r))!=null?d:0)},0),[i,a]=V6(t,r),s=o<1e-9||o>1-1e-9;return{code:n,inTop:s?
f.round(o):o,rankLow:i,rankHigh:a}})}m();function X6({panel:e},t){let n=r=>o=>{let i=e.readings.get(
o);return(i==null?void 0:i.size)===1&&i.has(
r)};return t.flatMap(({judge:r,enters:o,leaves:i})=>i.some(n(r))?[]:[...o,...i])}function b1(e,t,n,r){
let o=new y(n.map(d=>{var p;return[d.code,(p=d.inTop)!=null?p:0]})),i=new k(X6(e,r)),a=({entry:{code:
d},
advances:p})=>{var b;let h=(b=o.get(d))!=null?b:0;return i.has(d)||(p?h:1-h)<.9-1e-9},s=e.standings.
filter(d=>d.advances),u=s.filter(d=>!a(d)).length;if(t<2)return{level:"single",within:s.length,firm:
0,
contested:[]};if(s.length===e.standings.length)return{level:"no-cut",within:s.length,firm:s.length,
contested:[]};
let l=e.standings.filter(a).map(({entry:d})=>d.code);return{level:l.length===0?"firm":2*u>=s.length?
"partly":"open",within:s.length,firm:u,contested:l}}function Pp(e,t,n){var N,I;let{panel:r}=t,i=t.standings.some(
({decision:F})=>F!==void 0)?Wi(e,r,n):t,
a=r1(r),s=o1(a.rows),u=2*s.length>=a.rows.length?s:[],l=t1(u),c=VO(u),{lambda:d,effects:p}=XO(r,e.settings.
severityCorrection),h=Jn(i.method),b=a.judges.length>0?h1(e,i,n,h,a,d!=null?d:0):[],S=new y(y1(a,b).
map(F=>[F.code,F])),O=i.standings.map(({entry:F})=>S.get(F.code)),P=ZO(e,i,n);return{stage:i.stage.name,
panel:{judges:a.judges.length,entries:a.entries.length,complete:s.length},kendallW:(N=l==null?void 0:
l.w)!=null?N:null,kendallP:(I=l==null?void 0:l.p)!=null?I:null,iccSingle:c.single,iccAverage:c.average,
alpha:n1(a.rows),lambda:d,judges:QO(r,a,p),stability:O,leaveOneOut:P,methods:HO(e,i,n),gap:JO(i,a,b,
(h==null?void 0:h.better)==="lower"?-1:1),verdict:b1(i,a.judges.length,O,P)}}m();m();var w1=e=>e<=3;
var v1={strong:.7,moderate:.5,weak:.3,none:0},Y6={levels:{single:()=>"Hanya satu juri yang menilai, jadi kekukuhan peringkat tidak dapat dinilai.",
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
"Juri hampir tidak sepakat tentang urutan peserta."}},Q6={
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
"The judges hardly agree on the order of the entries."}};function e4(e){var n;return(n=g.keys(v1).find(
r=>e>=v1[r]))!=null?
n:"none"}var k1=(e,t)=>kn(e.toFixed(2),t);function t4(e,t,n){var p;let{verdict:r,panel:o,leaveOneOut:
i,
gap:a,methods:s}=e,u=i.filter(({enters:h,leaves:b})=>h.length+b.length>0).length,l=s.filter(({enters:
h,
leaves:b})=>h.length+b.length===0).map(({method:h})=>h),c=h=>sa(h,n),d=(p=a==null?void 0:a.standardError)!=
null?p:null;return[...r.contested.length>0?[t.contested(Y(r.contested,n))]:[],...w1(o.judges)?[t.sensitivity(
o.judges)]:[],u===0?t.sameWithoutAny:t.changesWithout(u,i.length),...a?[`${t.gap(a.lastIn,a.firstOut,
k1(a.points,n))}${d===null?"":t.gapError(k1(d,n),a.points<2*d)}.`]:[],...l.length>0?[t.otherMethods(
Y(l.map(c),n))]:[],...s.filter(({method:h})=>!l.includes(h)).map(({method:h,enters:b,leaves:S})=>t.byMethod(
c(h),Y(b,n),Y(S,n)))]}function Np(e,t){let n=t==="id"?Y6:Q6,{level:r,within:o,firm:i}=e.verdict;
return[
n.levels[r](o,i),...r==="single"||r==="no-cut"?[]:t4(e,n,t),...e.kendallW===null?[]:[n.agreement[e4(
e.kendallW)]]]}var x1=(e,t)=>t.map((n,r)=>{let o=Pp(e,n,t.slice(0,r)),i=Np(o,e.settings.language);
return{...o,verdict:{
...o.verdict,text:i}}});m();function T1(e,t,{settings:n}){return{stage:e.stage.name,method:e.method,
unit:Vn(e.method),cut:e.places,
unordered:e.last&&!n.rankedWinners,judges:e.panel.judges.map(r=>r.code),ranking:e.standings.map(r=>{
var o,i,a,s,u;return{rank:r.rank,...r.decision===void 0?{}:{decidedRank:r.decision.rank},code:r.entry.
code,name:r.entry.name,institution:r.entry.institution,category:(o=r.category)!=null?o:r.entry.category,
score:r.score.valueOf(),advances:r.advances,categoryRank:r.categoryRank,reserve:r.cutNote==="first-reserve",
title:r.title,tieBrokenBy:r.decidedBy===null||r.decidedBy==="shared"?r.decidedBy:r.decidedBy.
metric,tie:(a=(i=t==null?void 0:t.get(r))==null?void 0:i.tie)!=null?a:"",explanation:(u=(s=t==null?
void 0:
t.get(r))==null?void 0:s.text)!=null?u:"",judgeScores:g.fromEntries([...r.judgeScores].map(([l,c])=>[
l,c.valueOf()]))}})}}m();m();var S1="lastRun",n4=re({top:It(),at:G(),by:G(),ranked:qe(G()),errors:It(
)}),E1=e=>Ge(S1,C.stringify(
e));function oc(){var e;try{let t=at(n4,C.parse((e=ze(S1))!=null?e:"null"));return t.success?t.data:
null}catch{return null}}function C1({competition:e,unwritten:t},{evaluation:n,explanations:r,
findings:o,hash:i,provisional:a},s){
let{language:u}=e.settings;for(let P of t)Rn(P);let{run:l,isNew:c}=LD(i,a,s.rows),d=o.filter(Ls);NA(
e,{...n,findings:r4(d)},r,l);let p=n.results.map(P=>P.stage.name);if(E1({top:Jd(e),at:l.at,by:l.by,
ranked:p,
errors:mi(o,"error")}),!c||a)return s;let{at:h,by:b,id:S}=l,O=ie(u).history.computed(p.length,mi(d,
"error"),mi(d,"warning"));return Yt(s,{at:h,by:b,action:"compute",detail:O,run:S,hash:i},u)}var r4=e=>e.
filter(t=>t.code!=="SCALE_ASSUMED");var o4=re({provisional:Je(),write:Re(Je()),close:Re(Je()),
reliability:Re(Je()),profiles:Re(Je())});function ic(e){
return ue(()=>{let t=ye(o4,e);return be(),Se(()=>ub(t).answer)})}function ub({reliability:e=!1,
profiles:t=!1,
...n},r=()=>{}){let o=pn(),{workbook:i}=o,{competition:a}=i,{language:s}=a.settings,u=WO(i,o.history.
rows,{...n,through:r(a)}),{explanations:l,open:c}=u,{results:d}=u.evaluation,p=pi(i),h=u.toClose.reduce(
(P,N)=>Cp(i,N,P),o.history),b=[...u.findings,...Co(i,h)],S=u.writes?C1(i,{...u,findings:b,hash:p,
provisional:n.
provisional},h):h;aa(i,b);let O={ok:zs(b),findings:Wr(b,s,Jl({...o,history:S})),understood:fp(i),
stages:d.
map((P,N)=>T1(P,l[N],a)),reliability:e?x1(a,d):[],...t&&{profiles:KO(d)},hash:p,open:c};return{
workbook:i,
results:d,findings:b,history:S,answer:O}}m();m();m();m();var R1=["kolabik","satuin-pelita",
"mojokerto","malang","gipp"];m();m();m();var Gn=(e,t={})=>({name:e,weight:null,advance:null,title:
null,form:null,date:null,...t}),ac=(e,t)=>({
stage:null,name:e,weight:20,min:0,max:100,description:t}),Zr=[ac("Kebaruan",
"Gagasan, cara, atau perbaikan yang baru bagi unit atau daerah"),ac("Efektif",
"Hasil nyata terhadap masalah yang dipecahkan"),
ac("Bermanfaat","Manfaat bagi masyarakat pengguna layanan"),ac("Mudah Disebarkan",
"Dapat ditiru atau disesuaikan oleh unit lain"),ac("Berkelanjutan",
"Didukung aturan, anggaran, dan sumber daya agar terus berjalan")];var D1={settings:{competition:
"Gelar Inovasi Pelayanan Publik (GIPP)",year:"2017",organizer:"Bagian Organisasi Sekretariat Daerah",
government:"Pemerintah Kota Probolinggo",province:"Jawa Timur",city:"Probolinggo",top:6,winnerTerm:
"Terbaik",signerPosition:"Wali Kota Probolinggo"},stages:[Gn("Presentasi",{advance:12,form:
"presentation"}),Gn("Kunjungan Lapangan",{advance:6,title:{name:"Terbaik"},form:"field"})],criteria:
Zr};m();var A1={settings:{competition:"Kompetisi Inovasi Pelayanan Publik (Kolabik)",year:"2023",
organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",province:
"Jawa Timur",city:"Pasuruan",top:3,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[Gn(
"Proposal",{advance:20,title:{name:"Top 20"},form:"files"}),Gn("Presentasi dan Wawancara",{advance:
10,
title:{name:"Top 10"},form:"presentation"}),Gn("Observasi Lapangan",{advance:3,title:{name:"Terbaik"}
,
form:"field"})],criteria:Zr};m();var O1={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik (KIPP) Kota Malang",year:"2021",organizer:
"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Malang",province:"Jawa Timur",
city:"Malang",top:6,winnerTerm:"Terbaik",signerPosition:"Wali Kota Malang"},stages:[Gn(
"Presentasi dan Wawancara",{advance:6,title:{outcomes:[{places:3,name:"Nominasi Nasional"},{places:6,
name:"Nominasi Provinsi"}]},form:"presentation"})],criteria:Zr};m();var P1={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik Kota Mojokerto",year:"2021",organizer:
"Bagian Organisasi dan Tata Laksana Sekretariat Daerah",government:"Pemerintah Kota Mojokerto",
province:"Jawa Timur",city:"Mojokerto",top:3,winnerTerm:"Juara",signerPosition:"Wali Kota Mojokerto"}
,stages:[
Gn("Penilaian",{advance:3,title:{name:"Nominasi Nasional"},form:"files"})],criteria:Zr};m();var N1={
settings:{competition:"Satu Unit Satu Inovasi Pelayanan Publik dalam Satu Tahun (SATUIN PELITA)",
year:"2019",organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",
province:"Jawa Timur",city:"Pasuruan",top:10,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[Gn("Penilaian",{advance:10,title:{name:"Sepuluh Inovasi Terbaik"},form:
"files"})],criteria:Zr};var I1={kolabik:A1,"satuin-pelita":N1,mojokerto:P1,malang:O1,gipp:D1};m();m(
);var $1={name:"GIPP 2017, Kota Probolinggo"};m();var F1={name:"Kolabik 2023, Kota Pasuruan"};m();
var _1={name:"Kompetisi Inovasi 2021, Kota Malang"};m();var M1={name:
"Kompetisi Inovasi 2021, Kota Mojokerto"};m();var L1={name:"SATUIN PELITA 2019, Kota Pasuruan"};var j1={
kolabik:F1,"satuin-pelita":L1,mojokerto:M1,malang:_1,gipp:$1};var i4=e=>({id:e,...j1[e],...I1[e]}),
sc=R1.map(i4);m();var yi={part:"documents",tab:J.documents,columns:[{key:"number",header:$("Nomor",
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
header:$("Proses","Run"),width:90},{key:"revision",header:$("Revisi","Revision"),width:80}]},B1=[[
"begun",$("sedang dibuat","being made")],["made",$("jadi","ready")],["draft",$("rancangan","draft")],
["edited",$("disunting","edited")],["signed",$("ditandatangani","signed")],["failed",$("gagal",
"failed")],["deleted",$("terhapus","deleted")],["void",$("tidak berlaku","void")]],a4=/^(?!.*\b(?:belum|not|un)\b).*\b(?:di)?tanda[\s-]?tangani?\b|^(?!.*\b(?:not|un)\b).*\bsigned\b/i;
function z1(e){var t;return e===""?"failed":(t=bn(e,B1))!=null?t:a4.test(e)?"signed":"own"}function Ip(
{
status:e,statusText:t},n){var o,i;let r=(i=(o=B1.find(([a])=>a===e))==null?void 0:o[1][n])!=null?i:
"";
return t!==""&&z1(t)===e?t:r}function Xs(e){var r,o,i;let t=ht(e,yi),n=new y;for(let{row:a,cell:s}of(
r=
t==null?void 0:t.rows)!=null?r:[]){let u=l=>U(s(l));u("kind")!==""&&n.set(a,{kind:u("kind"),entry:u(
"entry"),title:u("title"),number:u("number"),link:u("link"),fileId:u("fileId"),status:z1(u("status")),
statusText:u("status"),maker:u("maker"),at:u("at"),spreadsheet:u("spreadsheet"),content:u("content"),
modified:u("modified"),run:u("run"),revision:u("revision")})}return{rows:n,columns:(o=t==null?void 0:
t.columns)!=null?o:new y,headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null}}m();m();m();var U1={
entries:{prefix:"P-",digits:2},judges:{prefix:"J",digits:1}};function W1(e,t,n){var c,d;let r=new y;
for(let p of t){let[,h="",b=""]=(c=/^(.*?)(\d+)$/.exec(p.trim()))!=null?c:[];if(b==="")continue;let S=(
d=
r.get(h))!=null?d:{count:0,last:0,digits:b.length};r.set(h,{count:S.count+1,last:f.max(S.last,w(b)),
digits:f.max(S.digits,b.length)})}let[o]=[...r].sort(([,p],[,h])=>h.count-p.count),[i,a,s]=o===void 0?
[U1[e].prefix,0,f.max(U1[e].digits,e==="entries"?x(n).length:1)]:[o[0],o[1].last,o[1].digits],u=new k(
t.map(H)),l=[];for(let p=a+1;l.length<n;p+=1){let h=`${i}${x(p).padStart(s,"0")}`;u.has(H(h))||l.push(
h)}return l}m();var lb={entries:kr,judges:Zi},Fp={entries:["code","name","institution","category",
"unitType","innovator","contact","phone","email","link"],judges:["code","name","role","institution",
"email","phone"]},
s4={entries:[["email",/email|surel/],["phone",
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
["code",/^(kode|code)/],["name",/nama|name|juri|judge/]]},u4=/^(timestamp|stempelwaktu|capwaktu|waktu|tanggal|date|no|nomor|number|skor|score)$/,
_p=e=>e===""||u4.test(_(e));function K1(e,t){var o,i;if(_p(e))return null;let n=lb[t].columns.find(a=>Fp[
t].
includes(a.key)&&De(e,a.header));if(n!==void 0)return n.key;let r=_(e);return(i=(o=s4[t].find(([,a])=>a.
test(r)))==null?void 0:o[0])!=null?i:null}var $p=(e,t)=>{let n=e.filter(r=>r!=="");return n.length>0&&
n.filter(t).length*5>n.length*4};function l4(e){return e.every(n=>n==="")?"passed":$p(e,n=>/^\S+@\S+\.\S+$/.
test(n))?"email":$p(e,n=>/^https?:\/\//i.test(n))?"link":$p(e,n=>/^\+?[\d\s().-]{8,}$/.test(n))?
"phone":e.every((n,r)=>w(n)===r+1)?"passed":new k(e).size===e.length&&$p(e,n=>/^\p{L}{0,6}[-. /]?\d{1,5}$/u.
test(n))?"code":"text"}function G1(e,t){let n=new y,r=["name","institution"],o=f.max(0,...e.map(i=>i.
length));for(let i=0;i<o;i+=1){let a=l4(e.map(l=>{var c;return(c=l[i])!=null?c:""})),s=a==="text"?r.
shift():a,u=Fp[t].includes(s!=null?s:"");s!==void 0&&s!=="passed"&&u&&!n.has(s)&&n.set(s,i)}return n}
var c4=10;function d4(e,t){let n=new y;for(let[r,o]of e.entries()){let i=K1(o,t);i!==null&&!n.has(i)&&
n.set(i,r)}return n}function m4(e,t){var r;return(r=e.slice(0,c4).map((o,i)=>({row:i,columns:d4(o,t)}
)).
filter(({row:o,columns:i})=>{var s;let a=((s=e[o])!=null?s:[]).filter(u=>u!==""&&!_p(u)).length;
return i.
has("name")&&i.size*2>a&&(i.size>1||a===1)}).sort((o,i)=>i.columns.size-o.columns.size)[0])!=null?r:
null}var p4=e=>x.fromCharCode(65+e%26);function Z1(e,t,n){var d,p,h;let r=m4(e,t),o=(d=r==null?void 0:
r.columns)!=null?d:G1(e,t),i=r===null?0:r.row+1,a=e.slice(i),s=r===null?[]:(p=e[r.row])!=null?p:[],u=new y;
for(let b of n)for(let S of q1(b,t))u.set(S,"known");let l={columns:Fp[t].flatMap(b=>{var O;let S=o.
get(b);return S===void 0?[]:[{header:(O=s[S])!=null?O:p4(S),key:b}]}),unknown:s.filter((b,S)=>!_p(b)&&
![...o.values()].includes(S)&&a.some(O=>{var P;return((P=O[S])!=null?P:"")!==""})),added:[],repeated:
[],
nameless:[]};for(let[b,S]of a.entries()){if(S.every(F=>F===""))continue;let O={code:"",name:""};for(
let[
F,M]of o)O[F]=(h=S[M])!=null?h:"";let P=i+b+1;if(_(O.name)===""){l.nameless.push(P);continue}let N=q1(
{institution:"",email:"",...O},t),I=N.map(F=>u.get(F)).find(F=>F!==void 0);if(I!==void 0)l.repeated.
push({row:P,name:O.name,why:I});else{for(let F of N)u.set(F,"twice");l.added.push(O)}}let c=W1(t,[
...n,
...l.added].map(({code:b})=>b),l.added.filter(({code:b})=>b==="").length);return l.added=l.added.map(
b=>{var S;return b.code===""?{...b,code:(S=c.shift())!=null?S:""}:b}),l}function q1({code:e,name:t,
institution:n,
email:r},o){let i=o==="judges"?_(t):`${_(t)}|${_(n)}`;return[...H(e)===""?[]:[`code:${H(e)}`],`name:${i}`,
...o==="judges"&&r!==""?[`email:${r.toLowerCase()}`]:[]]}m();function f4(e){let t=e.split('"').filter(
(n,r)=>r%2===0).join("");return t.includes("\u0009")?"\u0009":t.includes(
";")?";":null}function H1(e){var u;let t=f4(e),n=[],r=[],o="",i=!1,a=()=>{r.push(o.replace(/\s+/g,
" ").
trim()),o=""},s=()=>{a(),r.some(l=>l!=="")&&n.push(r),r=[]};for(let l=0;l<e.length;l+=1){let c=(u=e[
l])!=
null?u:"";i?c!=='"'?o+=c:e[l+1]==='"'?(o+='"',l+=1):i=!1:c==='"'&&o.trim()===""&&t!==null?i=!0:c===t?
a():c===`
`?s():c!=="\r"&&(o+=c)}return s(),n}m();var g4={menu:"Siapkan tab juri",noJudges:
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
,h4={menu:"Prepare judge tabs",noJudges:
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
,No=e=>({id:g4,en:h4})[e];var y4=1e6,J1=1e4,cb=50,b4=re({kind:Ot(["entries","judges"]),text:Re(G().check(
_g(y4))),tab:Re(G()),
write:Je()}),X1=e=>e.filter(t=>/^(form(ulir)? )?(responses?|respons|tanggapan|jawaban)\b|^form(ulir)? /i.
test(t));function Y1(e){return ue(()=>{let{kind:t,text:n,tab:r,write:o}=ye(b4,e);return be(),o?Se(()=>V1(
t,n,r,!0)):V1(t,n,r,!1)})}function V1(e,t,n,r){var h;let o=Ft(Be()),{competition:i}=Tn(new y([...o].
map(([b,S])=>[b,Le(S)]))),a=o.has("settings")?i.settings.language:Ve(),s=No(ft(a)),u=b=>he(pe(
"BAD_REQUEST",b));n!==void 0&&(!Be().includes(n)||[...o.values()].includes(n))&&u(s.noSuchList(n));
let l=n===
void 0?H1(t!=null?t:""):Le(n).values.map(b=>b.map(U));l.length>J1&&u(s.tooMany(J1));let c=Z1(l,e,w4(
i,e));c.columns.every(({key:b})=>b!=="name")&&u(s.noNames);let d=(h=o.get(e))!=null?h:J[e][a],p=r?v4(
e,d,c.added,a):[];return k4(c,d,r,p)}var w4=({entries:e,judges:t},n)=>n==="entries"?e:t;function v4(
e,t,n,r){
var h,b;if(n.length===0)return[];let o=lb[e];jr(t)===0&&Rn(LR(o,t,r));let i=ht(Le(t),o),a=(h=i==null?
void 0:i.columns)!=null?h:new y(o.columns.map(({key:S},O)=>[S,O])),s=new y(o.columns.map(S=>{var O;
return[
S.key,(O=S.format)!=null?O:""]})),u=f.max(...a.values())+1,l=v.from({length:u},()=>"");for(let[S,O]of a)
l[O]=(b=s.get(S))!=null?b:"";let c=jr(t);for(let[S,O]of l.entries())O==="@"&&FR(t,c,S,n.length);let d=n.
map(S=>{var P;let O=l.map(()=>"");for(let[N,I]of a)O[I]=(P=S[N])!=null?P:"";return O});Xt(t,c,0,d,l);
let p=new k(n.flatMap(S=>g.entries(S).flatMap(([O,P])=>P?[O]:[])));return o.columns.flatMap(({key:S,
header:O})=>p.has(S)&&!a.has(S)?[O[r]]:[])}function k4(e,t,n,r){let{columns:o,unknown:i,added:a,
repeated:s,
nameless:u}=e;return{tab:t,written:n,columns:o,unknown:[...i,...r],total:a.length,rows:a.slice(0,cb).
map(({code:l,name:c,institution:d="",email:p=""})=>({code:l,name:c,institution:d,email:p})),repeated:
s.
slice(0,cb),repeatedTotal:s.length,nameless:u.slice(0,cb)}}function bi(){return ue(()=>{let e=Be(),t=Ft(
e),n=Tn(new y([...t].map(([S,O])=>[S,Le(O)]))),{competition:r}=n,
{settings:o}=r,i=t.has("settings")?o.language:Ve(),a=ft(i),s=Ie(),u=E4(s,r.judges),l=u==="admin",c=Km(
).
filter(S=>![...t.values()].includes(S)),d=!x4(n),p=!d||c.length>0,h=X1(e),b=l?oc():null;return{user:
s,
role:u,language:a,competition:Qt(r),stages:r.stages.map(S=>S.name),top:Jd(r),begun:p,...l?T4(n,e,{
begun:p,
responses:h}):{},presets:l&&d&&c.every(S=>h.includes(S))?sc.map(({id:S,name:O})=>({id:S,name:O})):[],
lastRun:b===null?null:{at:b.at,by:b.by,ranked:b.ranked,errors:b.errors},documents:l?R4(J.documents[i],
e):Q1,judgeFiles:o.judgeFiles,lives:l&&p?YA(r,ut(i).rows):[]}})}var x4=({competition:e,tables:t})=>t.
entries!==null&&t.judges!==null||e.entries.length+e.judges.length>0,T4=(e,t,{begun:n,responses:r})=>(
{
...n&&xs.some(o=>e.tables[o]===null)?{unconfigured:!0}:{},...r.length>0?{responses:r}:{},...n?{setUp:
S4(
e.competition,t)}:{}});function S4(e,t){let n=Yn(t,e,Qm(e)),{entries:r,judges:o,stages:i}=e,a=i.filter(
s=>s.scoreTab!==void 0||n.some(({stage:u})=>u===s));return{entries:r.length,judges:o.length,ready:a.
map(({name:s})=>s)}}var E4=(e,t)=>Fd()?"admin":C4(e,t)?"judge":"stranger",C4=(e,t)=>e!==""&&t.some(n=>n.
email.toLowerCase()===e.toLowerCase()),Q1={made:0,begun:0};function R4(e,t){if(!t.includes(e))return Q1;
let{grid:n}=mn(e),r=n===null?[]:[...Xs(n).rows.values()].filter(i=>i.spreadsheet===Mn()),o=(...i)=>r.
filter(a=>i.includes(a.status)).length;return{made:o("made","edited","signed"),begun:o("begun",
"failed")}}var D4=re({stage:Re(G())}),eP=re({stage:G(),reason:G()});function ar({stages:e,settings:t}
,n){var o;
let r=e.map(i=>i.name).join(", ");return(o=e.find(i=>_(i.name)===_(n)))!=null?o:he(pe("BAD_REQUEST",
ie(t.language).problems.unknownStage(n,r)))}function db(e){let t=ue(()=>{let n=e();return be(),Se(()=>{
let r=Qe();n(r,ut(r.competition.settings.language))})});return"problem"in t?t:bi()}var tP=e=>db(()=>{
let{stage:t}=ye(D4,e);return(n,r)=>{var s,u;let{competition:o}=n,i=it(o.stages,r.rows),a=t===void 0?
(s=i.find(l=>l.status==="open"))==null?void 0:s.stage:ar(o,t).name;a!==void 0&&(((u=Sr(i,a))==null?
void 0:
u.status)==="open"?Cp(n,a,r):Vs(n,a,"reader"))}});function nP(e,{settings:t}){let n=e.replace(/\s+/g,
" ").trim().slice(0,500);return n===""?he(pe("BAD_REQUEST",ie(t.language).problems.reasonMissing)):n}
var rP=e=>db(()=>{let t=ye(eP,e);return(n,r)=>{var u;let{competition:o}=n,{name:i}=ar(o,t.stage),a=it(
o.stages,r.rows),s=nP(t.reason,o);((u=Sr(a,i))==null?void 0:u.status)!=="open"?_O(n,i,s,r):Vs(n,i,
"writer")}}),oP=e=>db(()=>{let t=ye(eP,e);return({competition:n},r)=>{let{language:o}=n.settings,{
name:i}=ar(
n,t.stage),a=nP(t.reason,n),s=VA(n,i),u=r.rows.filter(c=>c.action==="rules"&&c.stage===i),l=u[u.length-
1];(l==null?void 0:l.hash)===s&&l.detail===a||Yt(r,{at:st(),by:Ie(),action:"rules",detail:a,run:$t(),
hash:s,stage:i},o)}});var O4=re({stage:Re(G())}),P4=["TIE_AT_CUT","RULE_CHANGED_AFTER_SCORING",
"RESULT_STALE"];function Mp(e){
return ue(()=>{let{stage:t}=ye(O4,e);return be(),Se(()=>{var ge,Pe,ce;let{workbook:n,results:r,
findings:o,
history:i}=ub({provisional:!1,close:!0},se=>t===void 0?void 0:ar(se,t).name),{competition:a}=n,{
language:s}=a.
settings,u=(ge=r[r.length-1])==null?void 0:ge.stage.name,l=t===void 0?u:ar(a,t).name,c=(ce=l!=null?l:
(Pe=a.stages[0])==null?void 0:Pe.name)!=null?ce:"",d=a.stages.slice(0,a.stages.findIndex(se=>se.name===
c)+1),p=o.filter(se=>se.stage===void 0||d.some(({name:Ct})=>Ct===se.stage)).map(se=>P4.includes(se.code)?
{...se,severity:"error"}:se),h={stage:c,code:null,at:null,hash:null};if(!zs(p))return{ok:!1,findings:
Wr(
p,s),...h};let b=r.find(se=>se.stage.name===c);if(b===void 0)return he(pe("BAD_REQUEST",ie(s).problems.
nothingToDecide(c)));let{sheets:S,decisions:O}=n,P=wp(a,S,O,c),N=ln(P),I=Sr(it(a.stages,i.rows),c),{
name:F,grid:M}=mn(J.decisions[s]),B=vp(M),L=B.some(se=>se.stage===c&&se.text.length>0&&se.hash===N),
j={ok:!0,findings:Wr(p,s),stage:c,code:rr(N),hash:N};if((I==null?void 0:I.status)==="decided"&&I.hash===
N&&L)return{...j,at:I.at};let[z,q,Z]=[st(),Ie(),rr(N)],W={stage:c,code:Z,at:Xn(z),by:q,hash:N,text:P,
method:sa(b.method,s),version:x(Eo)},V=ie(s),Q=[...B.filter(se=>se.stage!==c),W];tr(WA(Q,F,s,V.tabs.
decisions,V.tabs.decisionsOrigin)),zr(F,a.settings.admins),Xm(F);let de=V.history.decided(Z,W.method,
W.version);return Yt(i,{at:z,by:q,action:"decide",detail:de,run:$t(),hash:N,stage:c},s),{...j,at:z}}
)})}m();var I4=re({stage:Re(G())}),iP=2,$4=40;function F4({standings:e,places:t,last:n}){var a,s;let r=t===null?
0:e.filter(u=>u.rank<=t).length;if(r===0)return[];let o=n&&r<=$4?0:f.max(0,r-iP),i=(s=(a=e[f.min(e.length,
r+iP)-1])==null?void 0:a.rank)!=null?s:0;return e.filter((u,l)=>l>=o&&u.rank<=i)}function Lp(e){
return ue(
()=>{let{stage:t}=ye(I4,e);return be(),Se(()=>{var h;let n=Qe(),{competition:r}=n,{language:o}=r.settings,
{results:i}=Dt({...n,decisions:[]},{provisional:!1}),a=t===void 0?void 0:ar(r,t).name,s=(h=i.find(b=>b.
stage.name===a))!=null?h:i[i.length-1],u=ie(o).tabs,l=Um(Be()),c=l===void 0?[]:Wm(Le(l),r).listed,d=(
s===
void 0?[]:F4(s)).filter(({entry:b})=>!c.some(S=>S.entry===b.code&&S.stage===(s==null?void 0:s.stage.
name))).map(({entry:b,rank:S})=>{var O;return{stage:(O=s==null?void 0:s.stage.name)!=null?O:"",entry:
b.
code,computed:S}});return{tab:sP(us,l,d,o,[u.plenary,u.plenaryOrigin]),added:d.length}})})}function aP(
){
return ue(()=>(be(),Se(()=>{let{language:e}=Qe().competition.settings,t=ie(e).tabs;return{tab:sP(Hi,
Us(Be()),[],e,[t.objections,t.objectionsOrigin]),added:0}})))}function sP(e,t,n,r,[o,i]){let a=t===void 0?
null:ht(Le(t),e);if(t===void 0||a===null&&jr(t)===0){let l=e.columns.map(({key:d,header:p,width:h,
format:b})=>({
header:p[r],width:h,...b===void 0?{}:{format:b},value:S=>{var O;return(O=S[d])!=null?O:""}})),c=Nt(t!=
null?t:e.tab[r],o,i,l,n,2);return Rn(c),c.name}if(a===null||n.length===0)return t;let s=f.max(...a.columns.
values())+1,u=n.map(l=>{var d;let c=v.from({length:s},()=>"");for(let[p,h]of a.columns)c[h]=(d=l[p])!=
null?d:"";return c});return Xt(t,jr(t),0,u),t}m();m();var uP=$("Kode","Code"),M4=(e,t)=>typeof e=="number"&&
typeof t=="number"?e===t:U(e)===U(t);function lP(e,{
values:t,headerRow:n}){var h,b,S,O;let r=((h=t[n])!=null?h:[]).map(x),o=((b=e.values[n])!=null?b:[]).
map(P=>_(U(P))),i=r.map(P=>o.indexOf(_(P))),a=r.findIndex(P=>P===uP.id||P===uP.en),s=r.flatMap((P,N)=>i[
N]===
-1?[{kind:"column",header:P}]:[]),u=(S=i[a])!=null?S:-1;if(u===-1)return s;let l=new y(t.slice(n+1).
map(P=>[H(x(P[a])),P])),c=new k,d=[];for(let[P,N]of e.values.entries()){if(P<=n||i.every(j=>j===-1||
U(N[j])===""))continue;let I=U(N[u]),F=l.get(H(I));if(F===void 0||c.has(H(I))){d.push({kind:"stray",
row:P+1,cell:Te(P,u),code:I});continue}c.add(H(I));let M=r.flatMap((j,z)=>{var V,Q;let q=i[z],[Z,W]=[
(V=N[q])!=null?V:"",(Q=F[z])!=null?Q:""];return q===-1||M4(Z,W)?[]:[{at:q,header:j,written:Z,
expected:W}]}),
B=M[0];if(B===void 0)continue;let L=M.map(({at:j,...z})=>z);d.push({kind:"cells",row:P+1,cell:Te(P,B.
at),code:I,cells:L})}for(let[P,N]of l)c.has(P)||d.push({kind:"missing",code:x(N[a]),rank:(O=N[0])!=null?
O:""});let p=[...s,...d];return p.length>0?p:L4([...c],[...l.keys()],n,u)}function L4(e,t,n,r){let o=e.
findIndex((i,a)=>i!==t[a]);return o===-1?[]:[{kind:"order",row:n+o+2,cell:Te(n+o+1,r)}]}var cP=e=>{
var t,
n,r;return(r=(n=/ (?:proses|run) ([0-9a-f]{8})(?: |$)/.exec(U((t=e.values[1])==null?void 0:t[0])))==
null?void 0:n[1])!=null?r:null};m();m();m();var Ys=(e,{settings:t})=>e.inEnglish?t.language:"id";m();
m();var o9=new R(1980,0,1),Qs=e=>(wa(),Wo(ba)).strToU8(e),eu=e=>(wa(),Wo(ba)).strFromU8(e),RP=e=>(wa(
),Wo(ba)).
strFromU8(e,!0),DP=e=>(wa(),Wo(ba)).inflateSync(e),Up=(e,t)=>(wa(),Wo(ba)).unzipSync(e,t&&{filter:t}
),
tu=(e,t=6)=>(wa(),Wo(ba)).zipSync(e,{mtime:o9,level:t});m();function i9(e,t){let n=t;for(let r=0;r<e.length;
r++)n=f.imul(n^e.charCodeAt(r),16777619);return n>>>
0}function Wp(e){return[2166136261,84696351].map(t=>`0000000${i9(e,t).toString(16)}`.slice(-8)).join(
"")}var AP=new y,a9=4096;function mc(e){var n;let t=(n=AP.get(e))!=null?n:Wp(RP(e.subarray(-a9)));
return AP.
set(e,t),t}function pc(e,t,n){let r=o=>g.keys(o).sort().map(i=>{let a=o[i];return[i,typeof a=="string"?
a:a.map(r)]});return C.stringify([e,t,r(n)])}m();var OP=`7X0JUxu5tvBfceXVV3VvZTFeMJB73/vKgAMOGAgYEnj3vVRjN3bjNXY3BqamKrNlMntm3/d9n8ns
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
ZVW9TkSlSYe6vGzFHdZqqFynVyuXyiKcTOL+//n/`;m();var PP="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function fc(e){var a;let t=new D(
128).fill(64);for(let s=0;s<PP.length;s++)t[PP.charCodeAt(s)]=s;let n=new D(f.floor(e.length*3/4)),[
r,o,i]=[0,0,0];for(let s=0;s<e.length;s++){let u=(a=t[e.charCodeAt(s)])!=null?a:64;u!==64&&(o=(o<<6|
u)&65535,i+=6,!(i<8)&&(i-=8,n[r++]=o>>i&255))}return n.slice(0,r)}var u9=256,gc=null,NP=new y;
function Cb(e,t,n=""){let r=[e,...n===""?[]:[n],t].join("."),o=NP.get(r);
if(o!==void 0)return o;gc!=null||(gc=C.parse(eu(DP(fc(OP)))));let[i,a,s]=gc,u=s[r];if(u===void 0)throw new E(
`No template ${r}`);let l=g.keys(u).map(d=>{var b;let p=(b=a[u[d]])!=null?b:"";if(d.includes(
"/media/"))return[d,fc(p)];let h=p.replace(/[\u0100-\u07ff]/g,S=>{var O;return(O=i[S.charCodeAt(0)-u9])!=null?
O:""});return[d,Qs(h)]}),c=tu(g.fromEntries(l),0);return NP.set(r,c),c}m();m();var l9=/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g,
c9=/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g;function Rb(e){if(!/[\u202A-\u202E\u2066-\u2069]/.test(
e))return e;let t=[];for(let n of e)n>="\u2066"&&
n<="\u2068"?t.push("\u2069"):n==="\u2069"?t=t.slice(0,f.max(t.lastIndexOf("\u2069"),0)):n==="\u202C"?
t[t.length-1]==="\u202C"&&t.pop():n>="\u202A"&&n<="\u202E"&&t.push("\u202C");return e+t.reverse().join(
"")}function Kp(e){let n=e.replace(/\r\n?|\u2028|\u2029|\u0085/g,`
`).replace(c9,(r,o)=>o!=null?o:"");return Rb(n.replace(l9,""))}m();function lt(e){return e.replace(
/[\s_\-"'\u00AD\u200B-\u201F\u2060]+/g,"").toLowerCase()}var Ke="\u2026\u2026\u2026\u2026\u2026\u2026\u2026";
function Ee(e){return e===null||e.trim()===""?Ke:e}m();function nu(e){let t=new y(g.entries(Up(e)).filter(
([i])=>!i.endsWith("/"))),n=g.create(null),r=i=>{
n[i]={name:i,asText:()=>{var a;return eu((a=t.get(i))!=null?a:new D(0))}}};for(let i of t.keys())r(i);
function o(i,a){var s;if(typeof i!="string")return g.values(n).filter(u=>{var l;return i.test((l=u==
null?void 0:u.name)!=null?l:"")});if(a===void 0)return(s=n[i])!=null?s:null;t.set(i,typeof a=="string"?
Qs(a):a),r(i)}return{files:n,file:o,remove:i=>{t.delete(i),delete n[i]},toBytes:()=>tu(g.fromEntries(
t))}}m();m();var Vr=/^word\/(?:document\d*|header\d*|footer\d*|footnotes|endnotes)\.xml$/,d9=e=>e.replace(
/&(?:lt|gt|quot|apos|amp);/g,
t=>{var n;return(n={"&lt;":"<","&gt;":">","&quot;":'"',"&apos;":"'"}[t])!=null?n:"&"}),m9=/<w:p(?: [^>]*[^>/])?>|<\/w:p>|<w:t(?: [^>]*)?>[^<]*<\/w:t>|<w:(?:tab|br)(?: [^>]*)?\/>/g;
function Gp(e){var r,o,i;let t=[],n=[];for(let a of(r=e.match(m9))!=null?r:[])if(a==="</w:p>")t.push(
(o=n.pop())!=null?o:"");else if(/^<w:p[ >]/.test(a))n.push("");else{let s=a.startsWith("<w:t>")||a.startsWith(
"<w:t ")?d9(a.replace(/<[^>]*>/g,"")):" ";n.push(((i=n.pop())!=null?i:"")+s)}return t}var p9=/<Relationship\s[^>]*>/g,
IP=(e,t)=>{var n,r;return(r=(n=new RegExp(`\\s${t}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(e))==null?
void 0:n.slice(1).find(Boolean))!=null?r:""};function qp(e){var r,o;let n=((o=
(r=e.file("_rels/.rels"))==null?void 0:r.asText().match(p9))!=null?o:[]).filter(i=>IP(i,"Type").endsWith(
"/officeDocument")).map(i=>IP(i,"Target").replace(/^\.?\//,"")).find(i=>Vr.test(i)&&e.file(i)!==null);
return n!=null?n:e.file("word/document.xml")===null?null:"word/document.xml"}m();var f9=/\{(?:<(?!\/w:p>)[^>]*>)*\{((?:<(?!\/w:p>)[^>]*>|[^{}<])*)\}/g,
g9=/<[^>]*>|[^<]/g;function h9(e,t){
var a;let[,n,r]=(a=/^\s*([#^/])([\s\S]*)$/.exec(t.replace(/<[^>]*>/g,"").replace(/&(?:quot|apos);/g,
"")))!=null?a:[];if(n===void 0||r===void 0)return e;let o=n+lt(r),i=t.replace(g9,s=>{if(s.startsWith(
"<"))return s;let u=o;return o="",u});return`${e.slice(0,e.length-t.length-1)}${i}}`}function $P(e){
for(let t of e.file(Vr)){let n=t.asText(),r=n.replace(f9,h9);r!==n&&e.file(t.name,r)}}m();var MP=/[\uE000-\uE002]/g,
[Ob,Db]=["\uE000","\uE001"],LP=e=>Ob+e+Db,jP=/<w:drawing(?: [^>]*)?>(?:(?!<\/w:drawing>).)*<\/w:drawing>/gs,
Pb=/<wp:docPr [^>]*descr="\s*\{\{\s*%\s*([^{}"]*?)\s*\}\}\s*"/,FP=new RegExp(`${Ob}([^${Db}]*)${Db}`),
Zp=e=>{var t;return((t=e.match(jP))!=null?t:[]).flatMap(n=>{var r,o;return(o=(r=Pb.exec(n))==null?
void 0:
r[1])!=null?o:[]})},Ab={cx:144e4,cy:792e3};function BP({width:e,height:t},{cx:n,cy:r}){let o=f.min(n/
e,r/t);return{cx:f.round(e*o),cy:f.round(t*o)}}function y9(e,t,n){var a;let[,r,o]=(a=/<wp:extent [^>]*?cx="(\d+)"[^>]*?cy="(\d+)"/.
exec(e))!=null?a:[],i=BP(t,{cx:w(r)||Ab.cx,cy:w(o)||Ab.cy});return e.replace(
/<(wp:extent|a:ext) [^>]*?cx="\d+"[^>]*?\/>/g,
`<$1 cx="${i.cx}" cy="${i.cy}"/>`).replace(/<a:blip\b(?:[^>]*\/>|.*?<\/a:blip>)/s,`<a:blip r:embed="${n}"/>`).replace(
Pb,s=>s.replace(/descr="[^"]*"/,'descr="Lambang"')).replace(/\{\{[^{}"]*\}\}/g,"Lambang")}var b9='xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
w9="http://schemas.openxmlformats.org/drawingml/2006/main",_P="http://schemas.openxmlformats.org/drawingml/2006/picture";
function v9(e,t){
let{cx:n,cy:r}=BP(e,Ab);return`<w:drawing><wp:inline ${b9} distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${n}" cy="${r}"/><wp:docPr id="1" name="Lambang" descr="Lambang"/><a:graphic xmlns:a="${w9}"><a:graphicData uri="${_P}"><pic:pic xmlns:pic="${_P}"><pic:nvPicPr><pic:cNvPr id="0" name="Lambang"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${t}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${n}" cy="${r}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`}
var k9=/<w:p(?: [^>]*)?>(?:(?!<\/w:p>|<w:t[ >]|<w:drawing|<w:br|<w:sectPr|<w:tab\/>).)*<w:r(?: [^>]*)?>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?\uE002<\/w:r>(?:(?!<\/w:p>|<w:t[ >]|<w:drawing|<w:br|<w:sectPr|<w:tab\/>).)*<\/w:p>(?=<w:p[ >])/gs,
x9=(e,t)=>n=>{var r;return e.get((r=t.get(lt(`%${n}`)))!=null?r:"")};function T9(e,t,n,r){var p,h,b,
S;let o=t.lastIndexOf("/")+1,i=`${t.slice(0,o)}_rels/${t.slice(o)}.rels`,s=(h=(p=e.file(i))==null?
void 0:
p.asText())!=null?h:
'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
u=`rIdIsian${r.replace(
/\D/g,"")}`,l=`<Relationship Id="${u}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/${r}"/>`;
if(!s.includes(`"${u}"`)){let O=s.replace(/<Relationships([^>]*)\/>/,
"<Relationships$1></Relationships>");e.file(i,O.replace("</Relationships>",`${l}</Relationships>`))}
e.file(`${t.slice(0,o)}media/${r}`,n.bytes);let c=(S=(b=e.file("[Content_Types].xml"))==null?void 0:
b.asText())!=null?S:"",d=r.slice(r.lastIndexOf(".")+1);if(!new RegExp(`<Default [^>]*Extension="${d}"`,
"i").test(c)){let O=`<Default Extension="${d}" ContentType="image/${n.type}"/>`;e.file(
"[Content_Types].xml",c.replace(/<Types[^>]*>/,P=>P+O))}return u}function S9(e){let t=0;return e.replace(
/(<wp:docPr [^>]*?id=")\d+/g,
(n,r)=>(t+=1,r+x(t)))}function zP(e,t,n){let r=x9(t,n),o=new y,i=a=>{let s=o.get(a);if(s!==void 0)return s;
let u=o.size+1;for(;e.file(`word/media/isian${u}.${a.type}`)!==null;)u+=1;let l=`isian${u}.${a.type}`;
return o.set(a,l),l};for(let a of e.file(Vr)){let s=a.asText();if(!s.includes("<w:drawing")&&!s.includes(
Ob))continue;let u=c=>T9(e,a.name,c,i(c)),l=s.replace(jP,c=>{var h;let d=(h=Pb.exec(c))==null?void 0:
h[1];if(d===void 0)return c;let p=r(d);return p===void 0?"\uE002":y9(c,p,u(p))}).replace(k9,"").replace(
/\uE002/g,"").replace(/<w:t(?: [^>]*)?>[^<]*<\/w:t>/g,c=>UP(c,r,u));e.file(a.name,S9(l))}}function UP(
e,t,n){
var s;let r=FP.exec(e);if(r===null)return e;let o=t((s=r[1])!=null?s:""),i=o===void 0?"":v9(o,n(o)),
a=e.replace(FP,i===""?"":`</w:t>${i}<w:t xml:space="preserve">`);return UP(a,t,n)}m();function ru(e){
let t="tags"in e?`: ${e.tags.join(", ")}`:"";return g.assign(new E(`${e.code}${t}`),
{templateFault:e})}function ou(e){return e instanceof E&&"templateFault"in e?e.templateFault:null}
function GF(e){return new y(g.keys(e).map(t=>{let n=e[t];return[lt(t),typeof n=="string"?Kp(n).replace(
MP,""):n.map(GF)]}))}function $Q(e,t){var r;let n=(r=t==null?void 0:t.tag)==null?void 0:r.module;if(
n!==
void 0&&n!=="loop")throw ru({code:"TAG_UNSUPPORTED",tags:[e]});return{get(o,i){let a=lt(e),s=o.get(a);
if(a.startsWith("%")&&typeof s=="string")return LP(a.slice(1));if(s===void 0&&i.num===0)throw ru({
code:"TAG_UNKNOWN",tags:[e]});if(s!==void 0&&n===void 0&&typeof s!="string")throw ru({code:
"TAG_UNSUPPORTED",tags:[e]});return s}}}function FQ(e){var s;let t=ou(e);if(t)return t;if(e instanceof E&&
e.name===
"ParseError")return{code:"NOT_A_DOCX"};let n=e==null?void 0:e.properties;if(!n)return null;let o=((s=
n.errors)!=null?s:[e]).map(u=>{var l,c,d;return(d=ou((l=u.properties)==null?void 0:l.rootError))!=null?
d:{code:"TAG_BROKEN",tags:(c=u.properties)!=null&&c.xtag?[u.properties.xtag]:[]}}),[i]=o;if(!i||!(
"tags"in i))return i!=null?i:null;let a=o.reduce((u,l)=>l.code===i.code?u.concat(l.tags):u,[]);
return{
code:i.code,tags:a.filter((u,l)=>a.indexOf(u)===l)}}var _Q=e=>new y(g.entries(e).flatMap(([t,n])=>t.
startsWith("%")&&typeof n=="string"?[[lt(t),n]]:[]));function MQ(e){try{let t=nu(e);if(qp(t)!==null)
return t}catch{}throw ru({code:"NOT_A_DOCX"})}function ad(e,t,n=new y){let r=MQ(e);$P(r);try{let{
Docxtemplater:o}=(KF(),Wo(UF));
return new o(r,{delimiters:{start:"{{",end:"}}"},syntax:{changeDelimiterPrefix:null},paragraphLoop:!0,
linebreaks:!0,errorLogging:!1,parser:$Q}).render(GF(t)),zP(r,n,_Q(t)),r.toBytes()}catch(o){let i=FQ(
o);throw i?ru(i):o}}m();var qF=new y;function sd(e){let t=qF.get(e);if(t!==void 0)return t;let n=nu(
e).file(Vr).map(a=>a.asText()),
r=n.flatMap(Zp).map(a=>`{{%${a}}}`),o=[...n.flatMap(Gp),...r],i=new k(o.flatMap(a=>{var s;return((s=
a.match(/\{\{[^{}]*\}\}/g))!=null?s:[]).map(u=>lt(u.replace(/[{}#^/]/g,"")))}));return qF.set(e,i),i}
var Nu=(e,t)=>g.fromEntries(g.entries(e).filter(([n])=>t.has(lt(n))).map(([n,r])=>[n,typeof r=="string"?
r:r.map(o=>Nu(o,t))]));m();m();m();m();m();m();m();m();m();function ud(e){let[t,n]=e.toLowerCase().split(
"e"),r=parseInt(n,10),o="";t[0]==="-"&&(o="-",t=t.
slice(1));let i=t.indexOf("."),a=i===-1?t:t.slice(0,i)+t.slice(i+1),u=(i===-1?t.length:i)+r;return u>=
a.length?o+a+"0".repeat(u-a.length):u<=0?o+"0."+"0".repeat(-u)+a:o+a.slice(0,u)+"."+a.slice(u)}
function ZF(e){
let t=e.toString();return ld(t)?ud(t):t}function ld(e){return e.includes("e")||e.includes("E")}
function Rf(e){let t=typeof e;if(t==="bigint")return e<BigInt(0)?{isNegative:!0,integerPart:-e}:{
isNegative:!1,
integerPart:e};if(t==="number"){if(!w.isFinite(e))throw new RangeError(
"Number must be finite (NaN and Infinity are not supported)");return w.isSafeInteger(e)?e<0?{
isNegative:!0,integerPart:BigInt(-e)}:
{isNegative:!1,integerPart:BigInt(e)}:HF(ZF(e))}if(t==="string")return HF(LQ(e));throw new TypeError(
`Invalid value type: expected number, string, or bigint, received ${t}`)}function LQ(e){let t=e.trim(
);
if(t.length===0||w.isNaN(w(t)))throw new RangeError(`Invalid number format: "${e}"`);return ld(t)?ud(
t):t}function HF(e){let t=e[0]==="-";t&&(e=e.slice(1));let n=e.indexOf(".");if(n===-1)return{
isNegative:t,
integerPart:BigInt(e)};let r=e.slice(0,n)||"0",o=e.slice(n+1);return{isNegative:t,integerPart:BigInt(
r),decimalPart:o}}m();function Df(e){let t=typeof e;if(t==="bigint"){if(e<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return e}if(t==="number"){if(!w.isFinite(e))throw new RangeError(
"Ordinals must be finite numbers");if(!w.isInteger(e))throw new RangeError(
"Ordinals must be whole numbers");if(e<=
0)throw new RangeError("Ordinals must be positive integers");return BigInt(e)}if(t==="string")return jQ(
e);throw new TypeError(`Invalid value type: expected number, string, or bigint, received ${t}`)}
function jQ(e){
let t=e.trim();if(t.length===0)throw new RangeError("Ordinals cannot be empty strings");if(t[0]==="-")
throw new RangeError("Ordinals cannot be negative");if(t.includes("."))throw new RangeError(
"Ordinals must be whole numbers");if(ld(t)){let n=ud(t);if(n.includes("."))throw new RangeError(
"Ordinals must be whole numbers");let r=BigInt(n);if(r<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return r}try{let n=BigInt(t);if(n<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return n}catch(n){throw n instanceof RangeError?n:new RangeError(
`Invalid ordinal format: "${e}"`)}}var Iu=["","one","two","three","four","five","six","seven",
"eight","nine"],BQ=["ten","eleven","twelve","thirteen","fourteen","fifteen","sixteen","seventeen",
"eighteen","nineteen"],_w=["","","twenty","thirty","forty","fifty","sixty","seventy","eighty",
"ninety"],$u=["thousand","million","billion","trillion","quadrillion","quintillion","sextillion",
"septillion","octillion","nonillion","decillion","undecillion","duodecillion","tredecillion",
"quattuordecillion","quindecillion","sexdecillion","septendecillion","octodecillion",
"novemdecillion","vigintillion"],Mw="hundred",VF="zero",zQ="minus",UQ="point",JF=["","first",
"second","third","fourth","fifth","sixth","seventh","eighth","ninth"],WQ=["tenth",
"eleventh","twelfth","thirteenth","fourteenth","fifteenth","sixteenth","seventeenth","eighteenth",
"nineteenth"],KQ=["","","twentieth","thirtieth","fortieth","fiftieth","sixtieth","seventieth",
"eightieth","ninetieth"];var Bo={word:"",hasHundred:!1};function Oi(e){if(e===0)return Bo.word="",Bo.hasHundred=!1,
Bo;let t=e%
10,n=f.trunc(e/10)%10,r=f.trunc(e/100),o="";return n===1?o=BQ[t]:n>=2?o=t>0?_w[n]+"-"+Iu[t]:_w[n]:t>
0&&(o=Iu[t]),r>0?(o?Bo.word=Iu[r]+" "+Mw+" and "+o:Bo.word=Iu[r]+" "+Mw,Bo.hasHundred=!0):(Bo.word=o,
Bo.hasHundred=!1),Bo}function XF(e){if(e===BigInt(0))return VF;if(e<BigInt(1000))return Oi(w(e)).word;
if(e<BigInt(1000000)){let t=w(e/BigInt(1000)),n=w(e%BigInt(1000)),{word:r}=Oi(t),o=r+" "+$u[0];if(n>
0){let{word:i,hasHundred:a}=Oi(n);o+=a?" "+i:" and "+i}return o}return GQ(e)}function GQ(e){let t=[],
n=e;for(;n>BigInt(0);)t.push(w(n%BigInt(1000))),n=n/BigInt(1000);let r=-1;for(let a=0;a<t.length;a++)
if(t[a]!==0){r=a;break}let o="",i=!1;for(let a=t.length-1;a>=0;a--){let s=t[a];if(s===0)continue;let{
word:u,hasHundred:l}=Oi(s);o&&a===r&&i&&!l&&(o+=" and"),o&&(o+=" "),o+=u,a>0?(o+=" "+$u[a-1],i=!0):i=
!1}return o}function qQ(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=VF,n++;let r=e.slice(
n);return r&&(t&&(t+=" "),t+=XF(BigInt(r))),t}function YF(e){let{isNegative:t,integerPart:n,
decimalPart:r}=Rf(
e),o="";return t&&(o=zQ+" "),o+=XF(n),r&&(o+=" "+UQ+" "+qQ(r)),o}function Lw(e){let t=e%10,n=f.trunc(
e/10)%10,r=f.trunc(e/100),o="";return n===1?o=WQ[t]:n>=2?t>0?o=_w[n]+"-"+JF[t]:o=KQ[n]:t>0&&(o=JF[t]),
r>0?o?Iu[r]+" "+Mw+" "+o:Iu[r]+" hundredth":o}function ZQ(e){if(e<BigInt(1000))return Lw(w(e));if(e<
BigInt(1000000)){let t=w(e/BigInt(1000)),n=w(e%BigInt(1000));if(n===0)return Oi(t).word+" "+$u[0]+"th";
let{word:r}=Oi(t);return r+" "+$u[0]+" "+Lw(n)}return HQ(e)}function HQ(e){let t=[],n=e;for(;n>BigInt(
0);)
t.push(w(n%BigInt(1000))),n=n/BigInt(1000);let r=0;for(let i=0;i<t.length;i++)if(t[i]!==0){r=i;break}
let o="";for(let i=t.length-1;i>=0;i--){let a=t[i];if(a===0)continue;let s=i===r;o&&(o+=" "),s?i===0?
o+=Lw(a):o+=Oi(a).word+" "+$u[i-1]+"th":(o+=Oi(a).word,i>0&&(o+=" "+$u[i-1]))}return o}function QF(e){
let t=Df(e);return ZQ(t)}m();var jw=["","satu","dua","tiga","empat","lima","enam","tujuh","delapan",
"sembilan"],JQ=["sepuluh","sebelas","dua belas","tiga belas","empat belas","lima belas","enam belas",
"tujuh belas","delapan belas",
"sembilan belas"],e_=["","","dua puluh","tiga puluh","empat puluh","lima puluh","enam puluh",
"tujuh puluh","delapan puluh","sembilan puluh"],t_="ratus",Af="ribu",VQ=["juta","miliar","triliun",
"kuadriliun","kuantiliun","sekstiliun","septiliun","oktiliun","noniliun","desiliun"],n_="nol",XQ="min",
YQ="koma",QQ="ke",eee="pertama";function Fu(e){if(e===0)return"";let t=e%10,n=f.trunc(e/10)%10,r=f.trunc(
e/100),o=[];r>0&&(r===1?o.push(
"se"+t_):o.push(jw[r]+" "+t_));let i=e%100;return i===0||(i<10?o.push(jw[i]):i<20?o.push(JQ[i-10]):t===
0?o.push(e_[n]):o.push(e_[n]+" "+jw[t])),o.join(" ")}function Bw(e){if(e===BigInt(0))return n_;if(e<
BigInt(1000))return Fu(w(e));if(e<BigInt(1000000)){let t=w(e/BigInt(1000)),n=w(e%BigInt(1000)),r;
return t===
1?r="se"+Af:r=Fu(t)+" "+Af,n>0&&(r+=" "+Fu(n)),r}return tee(e)}function tee(e){let t=e.toString(),n=t.
length,r=[],o=3,i=n%o,a=0;for(i>0&&(r.push(w(t.slice(0,i))),a=i);a<n;)r.push(w(t.slice(a,a+o))),a+=o;
let s=[],u=r.length-1;for(let l=0;l<r.length;l++){let c=r[l];if(c!==0)if(u===0)s.push(Fu(c));else if(
u===
1)c===1?s.push("se"+Af):s.push(Fu(c)+" "+Af);else{let d=VQ[u-2];s.push(Fu(c)+" "+d)}u--}return s.join(
" ")}function nee(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=n_,n++;let r=e.slice(n);
return r&&(t&&(t+=" "),t+=Bw(BigInt(r))),t}function r_(e){let{isNegative:t,integerPart:n,decimalPart:
r}=Rf(
e),o="";return t&&(o=XQ+" "),o+=Bw(n),r&&(o+=" "+YQ+" "+nee(r)),o}function ree(e){return e===BigInt(
1)?
eee:QQ+Bw(e)}function o_(e){let t=Df(e);return ree(t)}function oee(e,t){return e.split("").map(n=>ro(
w(n),t)).join(" ")}function ro(e,t){let n=/^(-?)(\d+)(?:\.(\d+))?$/.
exec(x(e));if(!n)throw new RangeError(`Not a plain decimal number: ${e}`);let r=(t==="id"?r_:YF)(n[2]),
o=t==="id"?"koma":"point",i=n[3]?` ${o} ${oee(n[3],t)}`:"";return`${n[1]?"minus ":""}${r}${i}`}
function Of(e,t){
return(t==="id"?o_:QF)(e)}function i_(e,t){let[n,r]=e.toFixed(2).split(".");return{figures:Wl(e,t),
words:`${ro(
r==="00"?n:`${n}.${r}`,t)} rupiah`}}var a_={id:"Minggu Senin Selasa Rabu Kamis Jumat Sabtu".split(
" "),en:"Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ")};function iee(e,t){
return t===2?e%4===0&&(e%100!==0||e%400===
0)?29:28:[4,6,9,11].includes(t)?30:31}function Pf(e){let t=/^(\d{4})-(\d{2})-(\d{2})$/.exec(e);if(!t)
return null;let[n,r,o]=[w(t[1]),w(t[2]),w(t[3])];return n>0&&r>=1&&r<=12&&o>=1&&o<=iee(n,r)?{year:n,
month:r,day:o}:null}function s_({year:e,month:t,day:n}){let r=[0,3,2,5,0,3,5,1,4,6,2,4][t-1],o=t<3?e-
1:e;return(o+f.floor(o/4)-f.floor(o/100)+f.floor(o/400)+r+n)%7}function Hn(e,t){return Pf(e)&&Ui(e,t)}
var u_=e=>Pf(e)?e.split("-").reverse().join("/"):null;function zw(e,t){let n=Pf(e);return n&&a_[t][
s_(
n)]}function Nf(e,t){let n=Hn(e,t);return n&&`${zw(e,t)}, ${n}`}function If(e,t){let n=Pf(e);if(!n)return null;
let r=Ya[t][n.month-1],o=a_[t][s_(n)];return t==="en"?`${o}, the ${Of(n.day,"en")} of ${r}, ${ro(n.year,
"en")}`:`${o} tanggal ${ro(n.day,"id")} bulan ${r} tahun ${ro(n.year,"id")}`}m();var aee=[{of:
/^kelurahan\s+(.+)/i,address:(e,t)=>`Lurah ${t}`},{of:/^desa\s+(.+)/i,address:(e,t)=>`Kepala Desa ${t}`}
,{of:/^kecamatan\s+(.+)/i,address:(e,t)=>`Camat ${t}`},{of:/^inspektorat\b\s*(.*)/i,
address:(e,t)=>`Inspektur ${t}`},{of:/^sekretariat\s+(?:dprd|dewan)\b/i,address:e=>e.replace(
/^sekretariat/i,
"Sekretaris")},{of:/^(?:rsud|rsu|rs|rumah sakit|perumda|perusahaan umum)\b/i,address:e=>`Direktur ${e}`}
,
{of:
/^(?:dinas|badan|bagian|bidang|kantor|puskesmas|uptd?|upt|satuan|sat|tk|paud|ra|sd|sdn|mi|min|smp|smpn|mts|mtsn|sma|sman|smk|smkn|ma|man|sekolah|madrasah)\b/i,
address:e=>`Kepala ${e}`}];function l_(e,t){var n;if(
/^(?:kepala|lurah|camat|direktur|inspektur|sekretaris|pimpinan|ketua|head|director)\b/i.
test(e))return e;if(t==="en")return`The Head of ${e}`;for(let r of aee){let o=r.of.exec(e);if(o)return r.
address(e,(n=o[1])!=null?n:"").trim()}return`Pimpinan ${e}`}m();m();function X(e){return Rb(e.replace(
/\s+/g," ").trim())}function Da(e){return e.split(/[\r\n\u2028\u2029]+/).
map(X).filter(t=>t!=="")}function mr(e){return Da(e.replace(/;/g,`
`)).map(t=>t.replace(/^(\d{1,2}[.)]\s+|[-\u2013\u2022*]\s+)/,"")).filter(t=>t!=="")}function _u(e){
return X(
e).replace(/^["\u201c\u201d\u00ab]([^"\u201c\u201d\u00ab\u00bb]+)["\u201c\u201d\u00bb]$/,"$1")}var see=[
{of:/^(?:pemerintah\s+kota|(?:city|municipal)\s+government\s+of|city\s+of)\s+/i,id:"Wali Kota",en:
"Mayor"},{of:/^(?:pemerintah\s+kab(?:upaten|\.)|(?:regency\s+government|regency)\s+of)\s+/i,id:
"Bupati",en:"Regent"},{of:
/^(?:pemerintah\s+(?:daerah\s+)?provinsi|(?:provincial\s+government|province)\s+of)\s+/i,
id:"Gubernur",en:"Governor"}],uee=/^(wali\s?kota|bupati|gubernur|mayor|regent|governor)\b/i;function c_(
e){
return uee.test(X(e.signerPosition))}function Mu(e){let t=X(e.government);for(let n of see){let r=t.
replace(n.of,"");if(r!==t)return e.language==="id"?`${n.id} ${r}`:`${n.en} of ${r}`}return c_(e)?X(e.
signerPosition):null}function lee(e){var n,r;let t=(r=(n=/^(?:(?:a\.\s?n\.|u\.\s?b\.|an\.|ub\.|plt\.|plh\.|pj\.|pjs\.|pgs\.)\s*)+/i.
exec(e))==null?void 0:n[0])!=null?r:"";return t+e.slice(t.length).toUpperCase()}function Aa(e){
return X(
e.city).replace(/^(?:kota|kabupaten|kab\.)\s+/i,"")}function Lu(e){if(c_(e))return{first:X(e.signerPosition).
toUpperCase(),unit:""};let t=X(e.government).toUpperCase(),n=X(e.organizer).toUpperCase();return t!==
""?{first:t,unit:n===t?"":n}:n!==""?{first:n,unit:""}:{first:e.language==="id"?`PEMERINTAH ${Ke}`:Ke,
unit:""}}function ju(e){let t=X(e.competition),n=X(e.year);return t===""?Ke:n===""||t.includes(n)?t:
e.language==="id"?`${t} Tahun ${n}`:`${t} ${n}`}function $f(e){let{language:t}=e,n=X(e.signerNip).replace(
/^nip\.?\s*:?\s*/i,""),r=Da(e.signerPosition);return{kota:Ee(Aa(e)),tanggal:Ee(e.decisionDate&&Hn(e.
decisionDate,t)),tanggal_pendek:Ee(e.decisionDate&&u_(e.decisionDate)),hari:Ee(e.decisionDate&&zw(e.
decisionDate,t)),tanggal_huruf:Ee(e.decisionDate&&If(e.decisionDate,t)),jabatan_penandatangan:Ee(r.map(
o=>t==="id"?lee(o):o).join(`
`)),nama_penandatangan:Ee(X(e.signerName)),pangkat_penandatangan:X(e.signerGrade),nip_penandatangan:
n}}function gt(e,t){let n=Lu(e),r=ju(e);return{nomor:Ee(t&&X(t)),kop:n.first,kop_unit:n.unit,
kompetisi:r,
kompetisi_kapital:r.toUpperCase(),...$f(e)}}function Pi({entry:e},{language:t}){let n=X(e.institution);
if(n!=="")return[l_(n,t)];let r=mr(e.innovator).map(o=>t==="id"?`Sdr. ${o}`:o);return r.length>0?r:[
Ke]}function Ff(e){let{ceremonyDate:t,ceremonyTime:n,ceremonyPlace:r,language:o}=e,i=t!==null||X(n)!==
""||X(r)!=="";return{penyerahan:i?"ya":"",penyerahan_hari:i?Ee(t&&Nf(t,o)):"",penyerahan_waktu:i?Ee(
X(n)):"",penyerahan_tempat:i?Ee(X(r)):""}}function Bu(e,{language:t}){if(e===null)return{
uang_pembinaan:"",
uang_pembinaan_huruf:""};if(e==="open")return{uang_pembinaan:`Rp${Ke}`,uang_pembinaan_huruf:`${Ke} rupiah`}
;let n=i_(e.amount,t);return{uang_pembinaan:n.figures,uang_pembinaan_huruf:n.words}}function Ni(e){
let t=mr(e.copies);return{ada_tembusan:t.length>0?"ya":"",tembusan:t.map((n,r)=>({nama:t.length>1?`${r+
1}. ${n}`:n}))}}m();m();var _f=({results:e})=>e[e.length-1];function Mf(e,t,n){var i;let{competition:
r}=e,o=(i=e.winners)!=
null?i:[];return o.map(a=>{let s=n(t,a.entry.code);return{competition:r,result:_f(e),standing:a,
winners:o,
number:s}})}var zu=(e,t)=>n=>{let{competition:r,winners:o}=n;return(o!=null?o:[]).map(i=>({about:i.entry.
code,fields:a=>{let s=a(e,i.entry.code),u={competition:r,result:_f(n),standing:i,winners:o!=null?o:[
],
number:s};return t(u,a)}}))},Oa=e=>t=>[{about:"",fields:n=>e(t,n)}],Ii=e=>t=>t.winners!==null&&t.winners.
length>0?Oa(e)(t):[],Un=(e,t)=>{var n,r;return{...e,decreeNumber:(n=t("sk",""))!=null?n:e.decreeNumber,
minutesNumber:(r=t("berita-acara",""))!=null?r:e.minutesNumber}};m();m();m();var d_=({competition:e,
standing:t})=>e.settings.rankedWinners?t.place:null;m();var cee=[[1e3,"M"],[900,"CM"],[500,"D"],[400,
"CD"],[100,"C"],[90,"XC"],[50,"L"],[40,"XL"],[10,"X"],
[9,"IX"],[5,"V"],[4,"IV"],[1,"I"]];function Lf(e){if(!w.isInteger(e)||e<1||e>3999)throw new RangeError(
`No roman numeral for ${e}`);let t=e,n="";for(let[r,o]of cee)for(;t>=r;)n+=o,t-=r;return n}var dee={
id:{Juara:"Juara",Terbaik:"Terbaik"},en:{Juara:"Winner",Terbaik:"Best Innovation"}};function m_(e){
return e.replace(/(^|[\s-])(\S)/g,(t,n,r)=>n+r.toUpperCase())}function p_(e){var h;let{language:t,
winnerTerm:n}=e.
competition.settings,r=dee[t][n],o=e.result.stage.title!==null,i=X((h=e.standing.title)!=null?h:""),
a=d_(e);if(!a){let b=i===""?r:i;return{full:b,short:b,title:"",arabic:"",roman:"",words:""}}let s=Of(
a.place,t),u=Lf(a.place),c={title:[r,n].some(b=>_(b)===_(i))||!o?"":i,arabic:x(a.place),roman:u,
words:s};
if(t==="id")return{full:`${r} ${u} (${m_(s)})`,short:`${r} ${u}`,...c};let d=`${m_(s)} Place`,p=n===
"Juara"?`${d} Winner`:`${r}, ${d}`;return{full:p,short:p,...c}}var mee=3,pee=104;function fee(e){var n;
if(e.length<=mee)return e.join(`
`);let t=[];for(let r of e){let o=`${(n=t[t.length-1])!=null?n:""} \xB7 ${r}`;t.length===0||o.length>
pee?t.push(r):t[t.length-1]=o}return t.join(`
`)}function gee(e){let{entry:t}=e.standing,n=mr(t.innovator),r=X(t.institution);if(n.length===0)return{
names:r===""?[]:[r],institution:""};let o=n.length===1&&_(n[0])===_(r);return{names:n,institution:o?
"":r}}function hee({standing:e}){var n;return X((n=e.category)!=null?n:"").replace(
/^(?:kategori|category)[\s:]+(?=\S)/i,
"")}function yee({full:e,title:t},n,{language:r}){let o=r==="id"?` Kategori ${n}`:`, category ${n}`,
i=n===""?e:e+o;return t===""?i:`${i}, ${t}`}function $i(e){let{settings:t}=e.competition,{entry:n}=e.
standing,r=p_(e),o=hee(e),{names:i,institution:a}=gee(e),s=t.rankedWinners||t.letterScores?hr(e.standing.
score,t.decimals):"";return{kode:X(n.code),nomor:Ee(e.number&&X(e.number)),inovasi:Ee(_u(n.name)),
instansi:X(
n.institution),inovator:mr(n.innovator).join("; "),kategori:o,penerima:i.length===0?Ke:fee(i),
instansi_penerima:a,
predikat:r.full,predikat_singkat:r.short,predikat_kapital:r.full.toUpperCase(),gelar:r.title,
penghargaan:yee(
r,o,t),peringkat_angka:r.arabic,peringkat_romawi:r.roman,peringkat_huruf:r.words,nilai:kn(s,t.language),
nilai_huruf:s===""?"":ro(s,t.language),kompetisi:ju(t),...$f(t)}}var bee={id:{innovation:
"Nama inovasi",innovator:"Inovator",institution:"Instansi",score:"Nilai"},en:{innovation:
"Innovation",innovator:"Innovator",institution:"Institution",score:"Score"}};function jf(e,{language:
t,letterScores:n}){let r=bee[t];
return[{label:r.innovation,isi:e.inovasi},{label:r.innovator,isi:e.inovator},{label:r.institution,
isi:e.
instansi},{label:r.score,isi:n?`${e.nilai} (${e.nilai_huruf})`:""}].filter(o=>o.isi!=="")}var f_=(e,
t)=>{var n,r;return(r=(n=t.find(([o])=>o===e))==null?void 0:n[1].id)!=null?r:""},jt=e=>`${e} (${ro(e,
"id")})`,cd=(e,{settings:t})=>kn(hr(e,t.decimals),t.language),Ar=e=>({kode:X(e.code),inovasi:Ee(
_u(e.name)),instansi:X(e.institution),inovator:mr(e.innovator).join("; ")}),Uw=(e,t=4)=>kn(hr(e,t).replace(
/\.?0+$/,""),"id");function wee(e){let t=e.map(Ht),n=t.reduce((r,o)=>r.add(o),new _e(0));return n.lte(
0)?t.map(()=>"\u2013"):t.map(r=>`${Uw(r.mul(100).div(n),2)}%`)}function Uu(e,t=[]){return e.stages.map(
(n,r)=>{var a;let o=po(e,n),i=t[r];return{no:x(r+1),tahap:X(n.name),bentuk:n.form===null?"\u2013":f_(
n.form,Ua),tanggal_tahap:(a=n.date&&Hn(n.date,"id"))!=null?a:"\u2013",bobot_tahap:e.settings.carryOver&&
n.weight!==null?ae(n.weight,"id"):"\u2013",jumlah_juri:x(tt(e,n).length),jumlah_peserta:i===void 0?
"\u2013":x(i.standings.length),lolos:o===null?"semua":x(o)}})}function Pa(e,t){let n=je(e,t),r=wee(n.
map(o=>o.weight));return n.map((o,i)=>{var a;return{no:x(i+1),kriteria:X(o.name),bobot:(a=r[i])!=null?
a:"",rentang:`${ae(o.min,"id")}\u2013${ae(o.max,"id")}`,uraian:X(o.description)}})}var Bf=({entries:
e})=>e.
filter(t=>t.status!=="running").map(t=>({...Ar(t),status:f_(t.status,qo),alasan:Ee(X(t.reason))}));
function oo(e,t){
let{settings:n}=e.competition;return Mf(e,"piagam",t).map((r,o)=>{let{kode:i,inovasi:a,instansi:s,
inovator:u,
kategori:l,penghargaan:c,predikat_singkat:d,gelar:p}=$i(r);return{no:x(o+1),kode:i,inovasi:a,
instansi:s,
inovator:u,kategori:l,penghargaan:c,predikat_singkat:d,gelar:p,nilai:n.rankedWinners?cd(r.standing.score,
e.competition):"",...Bu(r.standing.prize,n)}})}m();function vee({tieBreaks:e}){let t=e.map(r=>ds[r].official).filter(
r=>r!=="");return t.length===0?"Peserta dengan nilai yang sama berbagi peringkat.":`Nilai yang sama dipisahkan ${t.length===1?
`menurut ${t[0]}`:`berturut-turut menurut ${t.map((r,o)=>`(${o+1}) ${r}`).join("; ")}`}. Bila tetap sama, peringkatnya dipakai bersama.`}
function Wu({settings:e,stages:t}){let{decimals:n,passingScore:r,maxPerInstitution:o,
winnerTerm:i}=e,a=u=>ae(u,"id");return[
"Nilai seorang juri bagi satu inovasi adalah 100 \xD7 jumlah (bobot kriteria \xD7 nilai \xF7 nilai maksimum) \xF7 jumlah bobot, sehingga terletak antara 0 dan 100.",
e.missing==="complete"?
"Setiap juri menilai semua peserta pada tahapnya. Nilai yang belum diisi tidak dihitung sebagai nol.":
"Setiap juri menilai peserta yang ditugaskan kepadanya. Baris yang belum lengkap tidak dihitung, dan nilai yang belum diisi bukan nol.",
ni[e.method].official,t.length>1&&(e.carryOver?
"Nilai pada suatu tahap digabungkan dengan nilai tahap-tahap sebelumnya menurut bobot tahap.":
"Setiap tahap dinilai tersendiri; nilai tahap sebelumnya tidak digabungkan."),`Peringkat disusun dari nilai yang dibulatkan sampai ${n} desimal. Peserta dengan nilai yang sama mendapat peringkat yang sama, dan peringkat berikutnya dilewati (1-2-2-4).`,
vee(e),r!==null&&`Peserta dengan nilai di bawah ${a(r)} tidak lolos.`,o!==null&&`Dari satu instansi paling banyak ${o} inovasi yang lolos; tempatnya diisi peringkat berikutnya.`,
"Semua yang berada pada peringkat batas ikut lolos; pada tahap terakhir hal itu diputuskan rapat pleno.",
e.winnersPerCategory&&"Pemenang ditetapkan pada setiap kategori tersendiri.",e.rankedWinners?`Pemenang diumumkan menurut urutan ${i} I, II, dan seterusnya.`:
"Pemenang diumumkan menurut abjad, tanpa peringkat.",e.conflicts==="exclude"?
"Nilai juri bagi inovasi dari instansinya sendiri, dari unit di bawah instansinya, atau yang tercatat sebagai benturan kepentingan tidak dihitung. Juri yang mundur dari suatu penilaian menuliskan BK.":
"Benturan kepentingan juri dicatat, dan nilainya tetap dihitung kecuali bila juri mundur dengan menuliskan BK.",
"Putusan rapat pleno yang berbeda dari peringkat hitung dicatat bersama alasan dan hasil suaranya."].filter(
u=>u!==!1)}m();m();var kee=/[\u0000-\u001F\u007F-\u009F"*/:<>?\\|]+/g,xee=/[\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]/g,
Tee=200,g_=60;function h_(e){let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4}function Ww(
e){
return v.from(e).reduce((t,n)=>t+h_(n),0)}function y_(e,t){if(Ww(e)<=t)return e;let n=t-3,r=0;for(
let o of v.
from(e)){if(n-=h_(o),n<0)break;r+=o.length}return`${e.slice(0,r).trim()}\u2026`}function b_(e){let t=e.
replace(xee,"").replace(kee,"-");return v.from(t).filter(r=>r.length>1||r<"\uD800"||r>"\uDFFF").join(
"").replace(/\s+/g," ").trim()}function See(e){let t=b_(e);return Ww(t)<=g_?t:`${y_(t,g_-17)}-${Wp(e)}`}
function zf(e,t){let n=t.trim()===""?"":` (${See(t)})`,r=e.map(b_).filter(o=>o!=="").join(" \u2013 ");
return y_(r,Tee-Ww(n)).replace(/[. ]+$/,"")+n}var dd=e=>t=>{let n=e[t];return typeof n=="string"?n:
""};function Ku(e){let t=dd(e);return zf([t("jenis"),t("predikat_singkat"),t("kategori"),t("inovasi")],
t("kode"))}var Wn=e=>zf([dd(e)("jenis"),dd(e)(
"kompetisi")],""),io=(...e)=>t=>zf(["jenis",...e].map(dd(t)),dd(t)("kode"));var Eee={recused:
"mundur dari penilaian (BK)",conflict:"benturan kepentingan",incomplete:"nilai tidak lengkap"},Cee=e=>e.split(
"-").reverse().join("-"),Kw=(e,t)=>{let n=e.find(r=>r.code===t);return n===
void 0||n.name===""?t:`${_u(n.name)} (${t})`};function Ree({competition:e,results:t}){return t.flatMap(
({stage:n,panel:r})=>r.leftOut.filter(({reason:o})=>o!=="incomplete").map(({judge:o,entry:i,reason:a}
)=>({
juri:Kw(e.judges,o),peserta:Kw(e.entries,i),tahap:X(n.name),alasan:Eee[a]})))}function Dee({results:
e,
competition:t}){return e.flatMap(({stage:n,standings:r})=>r.flatMap(({entry:o,rank:i,decision:a})=>a===
void 0?[]:[{tahap:X(n.name),peserta:Kw(t.entries,o.code),semula:x(i),menjadi:x(a.rank),alasan:Ee(X(a.
reason)),setuju:a.votesFor===null?"\u2026":x(a.votesFor),tidak:a.votesAgainst===null?"\u2026":x(a.votesAgainst)}
]))}
function Aee(e,t){var a;let n=t.last&&!e.competition.settings.rankedWinners,r=(s,u)=>{let{entry:l,
rank:c,
score:d,title:p,decision:h,category:b,categoryRank:S}=s,O=[p!=null?p:"",b!==null&&S!==null&&!u?`${b}: ${S}`:
"",h===void 0||u?"":`putusan pleno, peringkat hitung ${c}`];return{...Ar(l),peringkat:u?"\u2013":
x(Fn(s)),nilai:u?"\u2013":cd(d,e.competition),keterangan:O.filter(P=>P!=="").join("; ")}},o=[...t.standings].
sort((s,u)=>Fn(s)-Fn(u)),i=n?(a=e.winners)!=null?a:[]:[];return[...i.map(s=>r(s,!0)),...o.filter(s=>!i.
includes(s)).map(s=>r(s,!1))]}function Oee(e){return e.results.map((t,n)=>({lampiran:e.results.length>
1?`LAMPIRAN ${Lf(n+1)}`:"LAMPIRAN",tahap:X(t.stage.name),tahap_kapital:X(t.stage.name).toUpperCase(),
kepala_nilai:Rs(Vn(t.method),"id"),tanpa_urutan:t.last&&!e.competition.settings.rankedWinners?"ya":
"",
peringkat_tahap:Aee(e,t)}))}function Pee(e){let[t="",n="",...r]=Da(e);return{mengetahui:t,
nama_mengetahui:t===
""?"":Ee(n),rincian_mengetahui:r.map(o=>({isi:o}))}}function Nee(e,t){var S,O,P;let{competition:n,
results:r}=e,
o=Un(n.settings,t),{plenaryDate:i,plenaryTime:a,plenaryPlace:s,juryDecreeNumber:u}=o,l=Mu(o),c=Bf(n),
d=Ree(e),p=Dee(e),h=_f(e).panel.judges,b=n.judges.filter(N=>!h.includes(N));return{...gt(o,o.minutesNumber),
tanggal:Ee(i&&Hn(i,"id")),jenis:"Berita Acara Rapat Pleno",hari_tanggal:i===null?Ke:`${If(i,"id")} (${Cee(
i)})`,waktu_pleno:X(a),tempat_pleno:Ee(X(s)),keputusan_juri:`Keputusan${l===null?"":` ${l}`} Nomor ${Ee(
X(u))}`,jumlah_peserta:jt((O=(S=r[0])==null?void 0:S.standings.length)!=null?O:0),gugur:c,
tidak_gugur:c.
length===0?"ya":"",tahapan:Uu(n,r),aturan:Wu(n).map((N,I)=>({no:x.fromCharCode(97+I),isi:N})),
kelompok_kriteria:r.
map(({stage:N})=>({tahap_kriteria:X(N.name),kriteria:Pa(n,N).map(I=>`${x(I.kriteria)} ${x(I.bobot)}`).
join(", ")})),benturan:d,tidak_benturan:d.length===0?"ya":"",pleno:p,tidak_pleno:p.length===0?"ya":
"",
usulan:oo(e,t),tanpa_urutan:o.rankedWinners?"":"ya",kode_hasil:(P=e.code)!=null?P:Ke,
lampiran_peringkat:Oee(
e),juri:[...h,...b].map((N,I)=>({no:`${I+1}.`,nama:Ee(X(N.name)),peran:X(N.role)||"Anggota",
instansi_juri:X(
N.institution)})),...Pee(o.acknowledgedBy)}}var w_={needs:"result",inEnglish:!1,documents:Oa(Nee),
title:Wn};m();m();function Iee({competition:e,results:t},n){if(n===0)return e.entries.filter(o=>o.status==="running");
let r=t[n-1];return r===void 0?null:r.standings.filter(({advances:o})=>o).map(({entry:o})=>o)}var v_=(
e,{
competition:t})=>e.map(n=>({nama:Pi({entry:n},t.settings).join(", "),keterangan:Ar(n).inovasi}));
function Uf(e){
let{competition:t,winners:n}=e,{settings:r,stages:o,judges:i}=t,a=o.flatMap((l,c)=>{let d=l.form==="presentation"||
l.form==="field"?Iee(e,c):null;if(d===null)return[];let p=`${l.form==="field"?"Kunjungan lapangan":
"Presentasi"} tahap ${X(l.name)}`;return[{about:`Tahap ${l.name}`,name:p,date:l.date,time:"",
place:"",guests:v_(d,e)}]}),s={about:"Pleno",name:"Rapat pleno Dewan Juri",date:r.plenaryDate,time:r.
plenaryTime,place:r.plenaryPlace,guests:i.map(l=>({nama:X(l.name)||l.code,keterangan:[l.role,l.institution].
map(X).filter(Boolean).join(", ")}))},u={about:"Penyerahan",name:"Penyerahan penghargaan",date:r.ceremonyDate,
time:r.ceremonyTime,place:r.ceremonyPlace,guests:v_((n!=null?n:[]).map(({entry:l})=>l),e)};return[
...a,
s,...n===null?[]:[u]].filter(({guests:l})=>l.length>0)}var Wf=({name:e,date:t,time:n,place:r})=>({
acara:e,
acara_kapital:e.toUpperCase(),hari_acara:Ee(t&&Nf(t,"id")),waktu_acara:Ee(X(n)),tempat_acara:Ee(X(r))}
);var $ee=5,Fee=e=>[...e,...v.from({length:$ee},()=>({nama:"",keterangan:""}))].map((t,n)=>({no:x(n+1),
...t})),k_={needs:"rules",inEnglish:!1,documents:e=>Uf(e).map(t=>({about:t.about,fields:n=>({...gt(e.
competition.settings,n("daftar-hadir",t.about)),jenis:"Daftar Hadir",kode:"",...Wf(t),hadir:Fee(t.guests)}
)})),
title:io("acara")};m();m();m();var _ee=["besar","sedang","kecil"];function Mee(e){return v.from(e).length}
function Na(e,t,n,r){
let o=t.split(`
`),i=f.max(...o.map(Mee)),a=o.length>3?2:o.length>1||r?1:0,s=n.findIndex((c,d)=>i<=c&&d>=a),u=s<0?n.
length:s,l=_ee.slice(0,n.length+1);return g.fromEntries(l.map((c,d)=>[`${e}_${c}`,d===u?t:""]))}m();
var Lee=76,jee={id:"Tim Inovator",en:"The Team of Innovators"};function T_({standing:e,competition:t}
){
let n=mr(e.entry.innovator),r=X(e.entry.institution),[o,...i]=n;if(o===void 0)return{name:r||Ke,
below:"",
team:[]};if(i.length===0)return{name:o,below:_(o)===_(r)?"":r,team:[]};if(i.length===1)return{name:n.
join(`
`),below:r,team:[]};let a=n.join(" \xB7 ");return i.length===2&&a.length<=Lee?{name:a,below:r,team:[
]}:
{name:r||jee[t.settings.language],below:"",team:n}}var x_=[{name:"besar",signs:38,lines:9},{name:
"sedang",signs:46,lines:11},{name:"kecil",signs:56,lines:w.POSITIVE_INFINITY}],Bee=(e,t)=>e.reduce((
n,r)=>n+
f.ceil(r.length/t),0);function S_(e){let t=f.ceil(e.length/2),[n,r]=[e.slice(0,t),e.slice(t)],o=x_.find(
({signs:i,lines:a})=>[n,r].every(s=>Bee(s,i)<=a));return{tim:e.length>0?"ya":"",...g.fromEntries(x_.
flatMap(i=>{let a=s=>i===o?[...s,...s.length<t?["\xA0"]:[]].join(`
`):"";return[[`tim_kiri_${i.name}`,a(n)],[`tim_kanan_${i.name}`,a(r)]]}))}}var Gu={recipient:[46,62],
institution:[90],predicate:[28],innovation:[66,165]},E_={signature:3,text:5},
zee=85,C_=(...e)=>e.join(`
`).split(`
`).filter(Boolean).length,Uee={id:"Kategori",en:"Category:"};function Gw(e){let{settings:t}=e.competition,
n=$i(e),{predikat_kapital:r,gelar:o,kategori:i,inovasi:a}=n,{name:s,below:u,team:l}=T_(e),d=[i===""?
"":`${Uee[t.language]} ${i}`,o].filter(Boolean).join(", "),p=C_(n.jabatan_penandatangan,n.pangkat_penandatangan,
n.nip_penandatangan,n.nama_penandatangan),h=C_(s,u,d)+f.ceil(a.length/zee),b=p>E_.signature||h>E_.text;
return{...n,jenis:t.language==="id"?"Piagam":"Certificate",kepala:Lu(t).first,penuh:b?"ya":"",
rincian_predikat:d,
...Na("utama",s,Gu.recipient,b),...Na("bawah",u,Gu.institution,b),...Na("penerima",n.penerima,Gu.recipient,
b),...Na("instansi_penerima",n.instansi_penerima,Gu.institution,b),...Na("predikat",r,Gu.predicate,b),
...Na("inovasi",a,Gu.innovation,b),...S_(l),"%lambang":""}}var R_={needs:"result",inEnglish:!0,
designs:[
"modern"],documents:zu("piagam",Gw),title:Ku};function Wee(e,t){let{settings:n}=e.competition;return{
jenis:n.language==="id"?"Semua Piagam":"All Certificates",kompetisi:ju(n),piagam:Mf(e,"piagam",t).map(
(r,o)=>({...Gw(r),lanjutan:o===0?"":"ya"}))}}
var D_={needs:"result",inEnglish:!0,designs:["modern"],documents:Ii(Wee),title:Wn};m();m();var Kee={
id:{decree:e=>e?`Keputusan ${e}`:"Keputusan",minutes:"Berita Acara Rapat Pleno Dewan Juri",
numbered:(e,t,n)=>`${e} Nomor ${t} tanggal ${n}`,and:" dan ",begin:"Berdasarkan ",judged:
"hasil penilaian Dewan Juri"},en:{decree:e=>e?`the Decree of the ${e}`:"Decree",minutes:
"the Minutes of the Judges\u2019 Plenary Meeting",numbered:(e,t,n)=>`${e} Number ${t} of ${n}`,and:
" and ",begin:"Pursuant to ",judged:"the assessment by the Board of Judges"}};function ao(e){let t=Kee[
e.language],n=a=>Ee(a&&
Hn(a,e.language)),[r,o]=[X(e.decreeNumber),X(e.minutesNumber)],i=[];return r!==""&&i.push(t.numbered(
t.decree(Mu(e)),r,n(e.decisionDate))),(o!==""||e.plenaryDate!==null)&&i.push(t.numbered(t.minutes,Ee(
o),n(e.plenaryDate))),t.begin+(i.length>0?i.join(t.and):t.judged)}function Gee({entries:e}){var r;
let t=e.some(({category:o})=>o!=="")?"category":"unitType",n=new y;for(let o of e)
n.set(X(o[t]),((r=n.get(X(o[t])))!=null?r:0)+1);return n.size<2?[]:[...n].map(([o,i])=>({kelompok:o||
"(tidak disebut)",jumlah:x(i)}))}function qee(e,t){var c,d,p,h,b,S,O;let{competition:n,results:r,
coverage:o}=e,
i=Un(n.settings,t),a=Bf(n),s=r.flatMap(({standings:P})=>P).filter(({decision:P})=>P!==void 0),u=r.flatMap(
({panel:P})=>P.leftOut).filter(({reason:P})=>P!=="incomplete"),l=Gee(n);return{...gt(i,t("laporan",
"")),
jenis:"Laporan",penyelenggara:Ee(X(i.organizer)),dasar:ao(i),jumlah_inovasi:jt(n.entries.length),
jumlah_dinilai:jt(
(d=(c=r[0])==null?void 0:c.standings.length)!=null?d:0),jumlah_juri:jt(n.judges.length),jumlah_tahap:
jt(
n.stages.length),tahapan:Uu(n,r),kelompok:l,ada_kelompok:l.length>0?"ya":"",gugur:a,ada_gugur:a.length>
0?"ya":"",aturan:Wu(n).map((P,N)=>({no:x(N+1),isi:P})),jumlah_pemenang:jt((h=(p=e.winners)==null?
void 0:
p.length)!=null?h:0),tanpa_urutan:i.rankedWinners?"":"ya",pemenang:oo(e,t),jumlah_putusan:jt(s.length),
jumlah_benturan:jt(u.length),kode_hasil:(b=e.code)!=null?b:Ke,keikutsertaan:o===null?"":"ya",
instansi_ikut:o===
null?"":jt(o.present),instansi_terdaftar:o===null?"":jt(o.listed),tidak_ikut:((S=o==null?void 0:o.absent)!=
null?S:[]).map(P=>({nama:X(P)})),ada_tidak_ikut:((O=o==null?void 0:o.absent.length)!=null?O:0)>0?
"ya":
"",kekukuhan:e.reliability().map(({stage:P,sentences:N})=>({tahap:X(P),kalimat:N.map(I=>({isi:I}))}))}
}
var A_={needs:"result",inEnglish:!1,documents:Oa(qee),title:Wn};m();var qw=8,Zee=e=>e===void 0||e.kind==="blank"?
"":e.kind==="recused"?"BK":e.kind==="score"?Uw(Ht(e.value)):
"?",O_=e=>[...e.marks.values()].some(t=>t.kind!=="blank");function Hee(e,t,n,r,o){var c,d,p;let i=je(
e.competition,t),a=i.map(h=>Zee(r==null?void 0:r.marks.get(h.name))),s=i.flatMap(({name:h})=>{let b=r==
null?void 0:r.marks.get(h);return(b==null?void 0:b.kind)==="score"?[b.value]:[]}),u=s.length===i.length?
(c=jd(i))==null?void 0:c(s).score:void 0,l=[(d=r==null?void 0:r.notesToCommittee)!=null?d:"",(p=r==null?
void 0:r.notesToEntrant)!=null?p:""].map(X).filter(Boolean);return{no:x(o),...Ar(n),...g.fromEntries(
v.from({length:qw},(h,b)=>{var S;return[`k${b+1}`,(S=a[b])!=null?S:""]})),rincian_nilai:i.map(({name:
h},b)=>`${X(
h)}: ${a[b]||"\u2026\u2026"}`).join(`
`),nilai:u===void 0?"":cd(u,e.competition),catatan:l.join(" / ")}}function Jee(e,t,n){let{
competition:r,
results:o}=e,i=r.entries.filter(u=>u.status==="running");if(n!==void 0){let u=new k(n.rows.filter(O_).
map(l=>l.entry));return i.filter(l=>u.has(l.code))}let a=o[r.stages.indexOf(t)-1];if(a===void 0)return i;
let s=new k(a.standings.filter(({advances:u})=>u).map(({entry:u})=>u.code));return i.filter(u=>s.has(
u.code))}function Vee({changes:e,competition:t},n,r){return e.filter(o=>o.stage===n.name&&o.judge===
r.code).map((o,i)=>{var a,s;return{no:x(i+1),inovasi:X((s=(a=t.entries.find(({code:u})=>u===o.entry))==
null?void 0:a.name)!=null?s:o.entry),kriteria:X(o.criterion),semula:o.from,menjadi:o.to,waktu:Ze(o.at,
"id")}})}function Xee(e,t,n,r,o,i){let{competition:a}=e,s=Pa(a,n),u=Jee(e,n,o).map((d,p)=>Hee(e,n,d,
o==null?void 0:o.rows.find(h=>h.entry===d.code),p+1)),l=s.length<=qw?s.length:0,c=Vee(e,n,r);return{
...gt(a.settings,i("lembar-nilai",t)),tanggal:Ke,jenis:o===void 0?"Lembar Nilai Kosong":
"Lembar Nilai",kode:X(r.code),tahap:X(n.name),tahap_kapital:X(n.name).toUpperCase(),tanggal_tahap:Ee(
n.date&&Hn(
n.date,"id")),nama_juri:Ee(X(r.name)),peran:X(r.role)||"Anggota",instansi_juri:X(r.institution),
terisi:o===
void 0?"":"ya",kriteria_tahap:s,...g.fromEntries(v.from({length:qw},(d,p)=>[`kolom_${p+1}`,l===p+1?[
{baris:u,...Yee(s)}]:[]])),kolom_banyak:l===0?[{baris:u}]:[],perubahan:c,ada_perubahan:c.length>0?
"ya":""}}var Yee=e=>g.fromEntries(e.map((t,n)=>[`kepala${n+1}`,`${t.kriteria}
(${t.rentang})`])),P_={needs:"rules",inEnglish:!1,documents:e=>{let{competition:t,sheets:n,
faultyTabs:r}=e;
return t.stages.flatMap(o=>tt(t,o).flatMap(i=>{let a=n.find(l=>l.stage===o.name&&l.judge===i.code),s=a!=
null&&a.rows.some(O_)?a:void 0;if(s!==void 0&&r.has(s.tab))return[];let u=`${o.name} \xB7 ${i.code}${s===
void 0?" \xB7 kosong":""}`;return[{about:u,fields:l=>Xee(e,u,o,i,s,l)}]}))},title:io("tahap",
"nama_juri")};m();function Qee(e,t){var r,o;let n=Un(e.competition.settings,t);return{...gt(n,t(
"pengumuman","")),jenis:"Pengumuman",dasar:ao(n),jumlah_pemenang:jt((o=(r=e.winners)==null?void 0:r.length)!=null?
o:0),tanpa_urutan:n.
rankedWinners?"":"ya",pemenang:oo(e,t),masa_sanggah:n.objectionDays===null?"":jt(n.objectionDays)}}
var N_={
needs:"result",inEnglish:!1,documents:Ii(Qee),title:Wn};m();var ete={listed:
"tercatat sebagai benturan kepentingan","same-institution":"dari instansi saya sendiri",
"parent-institution":"dari unit di bawah instansi saya"};function tte({competition:e},t,n){let r=Ir(
e),o=e.entries.flatMap(a=>{let s=a.status==="running"?r(t,a):null;return s===null?[]:[{...Ar(a),
alasan:ete[s]}]}),
i=e.stages.filter(a=>je(e,a).length>0&&tt(e,a).includes(t));return{...gt(e.settings,n("pernyataan",t.
code)),tanggal:Ke,jenis:"Pernyataan Juri",kode:X(t.code),nama_juri:Ee(X(t.name)),peran:X(t.role)||
"Anggota",instansi_juri:Ee(X(t.institution)),tahap_juri:i.map(({name:a})=>X(a)).join(", "),benturan:
o.
map((a,s)=>({no:x(s+1),...a})),ada_benturan:o.length>0?"ya":""}}var I_={needs:"rules",inEnglish:!1,
documents:e=>e.
competition.judges.map(t=>({about:t.code,fields:n=>tte(e,t,n)})),title:io("nama_juri")};m();var $_=(
e,t)=>e.map((n,r)=>({no:t(r),isi:n,pertama:r===0?"ya":""}));function nte(e,t){var c,d;let n=Un(
e.competition.settings,t),r=X(n.decreeNumber),o=gt(n,r),i=(c=Mu(n))!=null?c:Ke,a=X(n.minutesNumber),
s=Ee(n.plenaryDate&&Hn(n.plenaryDate,"id")),u=mr(n.legalBasis),l=`penetapan pemenang ${o.kompetisi}`;
return{...o,jenis:"Keputusan",rancangan:r===""?"ya":"",kepala:i,kepala_kapital:i.toUpperCase(),
provinsi_kapital:X(
n.province)===""?"":rte(n.province).toUpperCase(),tentang:l.toUpperCase(),menimbang:$_([`bahwa dalam rangka mendorong inovasi pelayanan publik telah dilaksanakan ${o.kompetisi};`,
`bahwa berdasarkan Berita Acara Rapat Pleno Dewan Juri Nomor ${Ee(a)} tanggal ${s} telah diusulkan pemenang ${o.kompetisi};`,
`bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan ${i} tentang Penetapan Pemenang ${o.kompetisi};`],
p=>`${x.fromCharCode(97+p)}.`),mengingat:$_(
u.length>0?u:[Ke],p=>`${p+1}.`),hadiah:((d=e.winners)!=null?d:[]).some(({prize:p})=>p!==null)?"ya":
"",
berperingkat:n.rankedWinners?"ya":"",pemenang:oo(e,t)}}var rte=e=>{let t=X(e);return/^provinsi\b/i.test(
t)?t:`Provinsi ${t}`},F_={needs:"result",inEnglish:!1,documents:Ii(nte),title:Wn};m();m();var ote={
id:{above:"di atas median",same:"sama dengan median",below:"di bawah median"},en:{above:
"above the median",same:"at the median",below:"below the median"}},ite=5,__=new A,Zw=({standings:e})=>e.
length>=ite;function Kf(e){var n;let t=(n=__.get(e))!=null?n:ate(e);return __.set(e,t),t}function ate(
e){
let{panel:t,standings:n}=e,r=(i,a)=>{var u;let s=[...((u=t.readings.get(i))!=null?u:new y).values()].
flatMap(l=>{var c;return(c=l.marks[a])!=null?c:[]});return s.length===0?null:cn(s)},o=t.criteria.map(
(i,a)=>{let s=n.flatMap(({entry:u})=>{var l;return(l=r(u.code,a))!=null?l:[]});return s.length===0||
!Zw(e)?null:qa(s)});return({entry:i},{language:a,decimals:s})=>{let u=ote[a];return t.criteria.flatMap(
(l,c)=>{var b;let[d,p]=[r(i.code,c),(b=o[c])!=null?b:null];if(d===null)return[];let h=p===null?0:Vt(
d,p);return[{kriteria:X(l.name),nilai:kn(hr(d,s),a),median:p===null?"\u2013":kn(hr(p,s),a),maksimum:
kn(
x(l.max),a),kedudukan:p===null?"\u2013":h>0?u.above:h<0?u.below:u.same}]})}}var M_={id:{kind:"Surat",
place:"Tempat"},en:{kind:"Award letter",place:""}};function ste(e,t){let{standing:n,
competition:r}=e,{settings:o}=r,i=$i(e),a=Lu(o);return{...i,jenis:M_[o.language].kind,kop:a.first,
kop_unit:a.
unit,kepada:Pi(n,o).map(s=>({nama:s})),tempat_tujuan:Aa(o)||M_[o.language].place,dasar:ao(Un(o,t)),
rincian:jf(
i,o),profil:i.nilai===""?[]:Kf(e.result)(n,o),...Bu(n.prize,o),...Ff(o),...Ni(o)}}var L_={needs:
"result",inEnglish:!0,documents:zu("surat",ste),title:Ku};m();function ute(e,t){var o;let n=Un(e.competition.settings,
t),r=(o=e.winners)!=null?o:[];return{...gt(n,
t("surat-daftar","")),jenis:"Surat kepada Semua Pemenang",tempat_tujuan:Aa(n)||"Tempat",dasar:ao(n),
jumlah_pemenang:jt(r.length),...Ff(n),...Ni(n),tanpa_urutan:n.rankedWinners?"":"ya",pemenang:oo(e,t).
map((i,a)=>({...i,kepada:r[a]===void 0?"":Pi(r[a],n).join(`
`)}))}}var j_={needs:"result",inEnglish:!1,documents:Ii(ute),title:Wn};m();function lte(e){let{
settings:t}=e.competition,{prize:n}=e.standing,r=$i(e);return{...gt(t,e.number),
...r,rincian:jf(r,t),tanggal:Ke,jenis:"Tanda Terima",...Bu(n,t)}}var B_={needs:"result",inEnglish:!1,
documents:zu("tanda-terima",lte),title:Ku};m();function cte({competition:e}){let{criteria:t,stages:n}
=e;return t.every(r=>r.stage===null)&&n[0]?[{tahap_kriteria:"Semua tahap",kriteria_tahap:Pa(e,n[0])}
]:n.filter(r=>je(e,r).length>0).map(r=>({tahap_kriteria:`Tahap ${X(r.name)}`,kriteria_tahap:Pa(e,r)}
))}function dte(e,t){let{competition:n}=e;return{...gt(n.settings,
t("tata-cara","")),tanggal:Ke,jenis:"Tata Cara Penilaian",tahapan:Uu(n),kelompok_kriteria:cte(e),
aturan:Wu(
n).map((r,o)=>({no:x(o+1),isi:r}))}}var z_={needs:"rules",inEnglish:!1,documents:Oa(dte),title:Wn};m(
);var mte={id:{kind:"Umpan Balik",place:"Tempat"},en:{kind:"Feedback",place:""}},pte=({sheets:e},t)=>[
...new k(e.flatMap(({rows:n})=>n.filter(r=>r.entry===t).map(({notesToEntrant:r})=>r)))].map(n=>Da(n).
join(`
`)).filter(n=>n!=="").sort((n,r)=>n<r?-1:1).map(n=>({isi:n}));function fte(e,t,n,r){let o=Un(e.competition.
settings,r),i=mte[o.language],a=pte(e,t.entry.code);return{...gt(o,r("umpan-balik",t.entry.code)),
...Ar(
t.entry),jenis:i.kind,kepada:Pi(t,o).map(s=>({nama:s})),tempat_tujuan:Aa(o)||i.place,dasar:ao(o),
tahap:X(
n.stage.name),jumlah_peserta:x(n.standings.length),profil:Kf(n)(t,o),tanpa_median:Zw(n)?"":"ya",
catatan:a,
ada_catatan:a.length>0?"ya":"",...Ni(o)}}var U_={needs:"result",inEnglish:!0,documents:e=>{var r;let t=new k(
((r=e.winners)!=null?r:[]).map(({entry:o})=>o.code)),n=new k;return[...e.results].reverse().flatMap(
o=>o.standings.filter(({entry:a})=>!t.has(a.code)&&!n.has(a.code)).map(a=>(n.add(a.entry.code),{
about:a.
entry.code,fields:s=>fte(e,a,o,s)})))},title:io("inovasi")};m();var W_={needs:"rules",inEnglish:!1,
documents:e=>Uf(e).map(t=>({about:t.about,fields:n=>({...gt(e.competition.
settings,n("undangan",t.about)),tanggal:Ke,jenis:"Undangan",kode:"",...Wf(t),jumlah_undangan:jt(t.guests.
length),undangan:t.guests.map((r,o)=>({no:x(o+1),...r})),...Ni(e.competition.settings)})})),title:io(
"acara")};var K_={"tata-cara":z_,pernyataan:I_,undangan:W_,"daftar-hadir":k_,"lembar-nilai":P_,
"berita-acara":w_,
sk:F_,pengumuman:N_,piagam:R_,gabungan:D_,surat:L_,"surat-daftar":j_,"tanda-terima":B_,"umpan-balik":
U_,
laporan:A_};m();var G_=["tata-cara","pernyataan","undangan","daftar-hadir","lembar-nilai",
"berita-acara","sk","pengumuman","piagam","gabungan","surat","surat-daftar","tanda-terima",
"umpan-balik","laporan"];var Fi=G_.map(e=>({id:e,...K_[e]}));function md(e){var t;return(t=Fi.find(n=>n.id===e))!=null?
t:null}m();var zo=(e,t)=>Cb(e.id,Ys(e,t),gte(e,t)),gte=({designs:e=[]},{settings:t})=>{var n;return(
n=e.find(r=>r===
t.certificateDesign))!=null?n:""},Gf=(e,t)=>e.needs==="rules"||t.winners!==null;function hte(e,t){
let{
competition:n}=t,r=Ys(e,n);return n.settings.language===r?t:{...t,competition:{...n,settings:{...n.settings,
language:r}}}}var Ia=(e,t)=>e.filter(n=>Gf(n,t)).flatMap(n=>n.documents(hte(n,t)).map(r=>({kind:n,
...r})));
function Hw(e){if(e.winners===null)return()=>!0;let t=new k(Ia(Fi,e).map(({kind:n,about:r})=>`${n.id}:${r}`));
return(n,r)=>t.has(`${n}:${r}`)}var yte=()=>null;function Jw(e,t,n=yte){let[r]=Ia([e],t);return r===
void 0?null:r.fields(n)}m();m();function bte(e,t){let n=e.map(o=>({standing:o,key:_(o.entry.name)})),
r=({standing:o})=>{var i;return(i=
t.get(o.entry.code))!=null?i:0};return n.sort((o,i)=>o.key<i.key?-1:o.key>i.key?1:r(o)-r(i)).map(({
standing:o})=>o)}
function q_(e,t){var a,s;let n=new y(e.panel.entries.map(({code:u},l)=>[u,l])),r=new y;for(let{
category:u,
entry:l}of e.standings){let c=(a=n.get(l.code))!=null?a:0;r.set(u,f.min(c,(s=r.get(u))!=null?s:c))}
let o=Qd(
e).map(({standing:u})=>u);return[...r].sort(([,u],[,l])=>u-l).map(([u])=>u).flatMap(u=>{let l=o.filter(
c=>c.advances&&c.category===u);return t.rankedWinners?l.map(c=>{var d,p;return{standing:c,place:(p=(
d=
c.place)==null?void 0:d.place)!=null?p:null}}):bte(l,n).map(c=>({standing:c,place:null}))})}var wte=[
"WEIGHTS_INVALID","SETTING_INVALID","ENTRY_DUPLICATE_CODE"],Z_=e=>e.filter(t=>t.severity===
"error"&&wte.includes(t.code)),vte=({settings:e})=>To(e).list.filter(({status:t,criterion:n})=>t==="confirmed"&&
n!=="").map(({stage:t,judge:n,entry:r,criterion:o,before:i,now:a,answeredAt:s})=>({stage:t,
judge:n,entry:r,criterion:o,from:di(i.cell,i.format,"id"),to:Er(a,"id"),at:s}));function Vw(e,{
results:t},{
rows:n},r,o=[]){let{competition:i,sheets:a}=e,s=t[i.stages.length-1],u=r.some(b=>b.code==="RESULT_STALE"),
l=r.filter(b=>b.severity==="error"),c=s!==void 0&&l.length===0,d=it(i.stages,n),p=d[d.length-1],
h=null;return{competition:i,sheets:a,faultyTabs:new k(l.flatMap(({tab:b})=>b===void 0?[]:[b])),
results:u?
[]:t,winners:c?q_(s,i.settings).map(({standing:b})=>b):null,code:(p==null?void 0:p.status)==="decided"?
rr(p.hash):null,changes:o.some(({id:b})=>b==="lembar-nilai")?vte(i):[],coverage:DA(i),reliability:()=>(
h!=
null||(h=t.map((b,S)=>{let O=Pp(i,b,t.slice(0,S)),N=b.last&&!i.settings.rankedWinners?{...O,gap:null,
methods:[],verdict:{...O.verdict,contested:[]}}:O;return{stage:b.stage.name,sentences:Np(N,"id")}})),
h)}}var kte=["TIE_AT_CUT","STAGE_NOT_BEGUN","RESULT_STALE"];function qf(e,t,n){let r=Dt(e,{
provisional:!1}),
o=pi(e),i=[...r.findings,...Co(e,t),...xte(t,o)].map(s=>kte.includes(s.code)?{...s,severity:"error"}
:
s),a=Vw(e,r,t,i,n);return{findings:r.findings,blocking:i,hash:o,context:a}}function xte({rows:e},t){
let n=ua(e);return n===void 0||n.hash===t?[]:[{code:"RESULT_STALE",severity:"error",params:{computed:
n.
at}}]}function H_(e,t,n){var p,h,b;let{competition:r}=e,o=J.documents[r.settings.language];if(!Km().includes(
o))return[];let{name:i,grid:a}=mn(o);if(a===null)return[];let s=ht(a,yi),u=Ste([...Xs(a).rows]),l=Ete(
e,t,n,u),c=new y,d=[];for(let[S,O]of u){let P=l(O);if(P===null)continue;if(typeof P=="object"){let I=(
p=
ot(s,S,"title"))==null?void 0:p.cell,F={kind:O.kind,written:O.title,expected:P.title};d.push({code:
"DOCUMENT_TITLE",tab:i,cell:I,params:F});continue}let N=(b=c.get(P))!=null?b:{cell:(h=ot(s,S,"kind"))==
null?void 0:h.cell,documents:[]};c.set(P,{...N,documents:[...N.documents,O]})}return[...[...c].map((
[
S,{cell:O,documents:P}])=>({code:S,tab:i,cell:O,params:{documents:P}})),...d]}var Tte=["made",
"draft",
"edited","signed"];function Ste(e){var n,r;let t=new y;for(let o of e){let[,{kind:i,entry:a,maker:s,
revision:u,status:l}]=o,c=C.stringify([i,a,s]),d=(r=(n=t.get(c))==null?void 0:n[1].revision)!=null?r:
"";Tte.includes(l)&&w(u)>=w(d)&&t.set(c,o)}return[...t.values()]}function Ete(e,t,n,r){let{
competition:o}=e,
i=t.findings.filter(d=>d.severity==="error"),a=Vw(e,t,n,i),s=new y(Ia(Fi,a).map(d=>[C.stringify([d.kind.
id,d.about]),d])),u=new y(r.map(([,{kind:d,entry:p,number:h}])=>[C.stringify([d,p]),h])),l=(d,p)=>u.
get(C.stringify([d,p]))||null,c=pi(e);return({kind:d,entry:p,run:h,title:b,content:S})=>{var B;let O=n.
rows.find(L=>L.action==="documents"&&L.run===h);if(O===void 0)return"DOCUMENT_UNRECORDED";let P=((B=
md(d))==null?void 0:B.needs)!=="rules",N=s.get(C.stringify([d,p]));if(N===void 0&&a.winners!==null)return"DOCUMENT_OF_NOBODY";
let I=N==null?void 0:N.fields(l),F=N===void 0||I===void 0?null:N.kind.title(I),M=()=>{
if(N===void 0||I===void 0)return!1;let L=zo(N.kind,o),j=pc(d,mc(L),Nu(I,sd(L)));return Dn(j+F)===S};
return P&&O.hash!==c&&!M()?"DOCUMENT_OF_OTHER_RESULT":F===null||F===b?null:{title:F}}}m();function Cte(
e,t){let n=e.filter(({written:o,expected:i})=>[o,i].every(a=>x(a).length<=60)),r=t==="id"?
"tidak sama dengan hitung ulang":"is not what is recomputed";return n.length===0?e.map(({header:o})=>`${o} ${r}`).join(
"; "):n.map(({header:o,written:i,expected:a})=>{let[s,u]=[Zf(i,t),Zf(a,t)];return t==="id"?`${o} tertulis ${s}, dihitung ulang ${u}`:
`${o} is written ${s}, recomputed ${u}`}).join("; ")}var Zf=(e,t)=>e===
""?t==="id"?"kosong":"blank":K(e,t);function V_(e,t){let n=(r,o)=>t==="id"?r:o;switch(e.kind){case"cells":
{let r=Cte(e.cells,t);return n(`Baris ${e.row} (${e.code}): ${r}.`,`Row ${e.row} (${e.code}): ${r}.`)}
case"stray":{let r=e.code===""?n("tanpa kode","without a code"):e.code;return n(`Baris ${e.row} (${r}) tidak ada dalam hitung ulang, atau berulang.`,
`Row ${e.row} (${r}) is not in what is recomputed, or is there twice.`)}case"missing":return n(`Tidak ada baris untuk ${e.code}, yang menurut hitung ulang di peringkat ${e.rank}.`,
`There is no row for ${e.code}, recomputed at rank ${e.rank}.`);case"column":return n(`Kolom \u201C${e.header}\u201D tidak ada.`,
`The column \u201C${e.header}\u201D is not there.`);case"order":return n(`Isi tiap baris sama, tetapi mulai baris ${e.row} urutannya lain.`,
`Each row is the same, but from row ${e.row} on they are in another order.`)}}var Xw=({documents:e})=>e.map(
({kind:t,entry:n})=>`${t} ${n}`.trim()).join(", "),qu=(e,t)=>{let[n]=e.documents;if(e.documents.length===
1&&n!==void 0){let o=`${K(n.title,t)} (${Xw(e)})`;return t==="id"?`Dokumen ${o}`:`The document ${o}`}
let r=e.documents.length;return t==="id"?`${r} dokumen (${Xw(e)})`:`${r} documents (${Xw(e)})`},X_=(
{
documents:e},t)=>{let[n]=e;return e.length===1&&n!==void 0&&n.entry!==""?`${n.kind} ${t==="id"?
"untuk":"for"} ${n.entry}`:t==="id"?"dokumen seperti itu":"such document"},Rte=({documents:e})=>e.length===
1?"was":"were",J_=({documents:e},t,n)=>e.length===1?t:n,Dte={NOTHING_DECIDED:()=>"Belum ada hasil yang dihitung atau ditetapkan, jadi tidak ada yang dapat dibandingkan.",
CHANGED:e=>`Berubah sejak ditetapkan: ${dp(e,"id")}.`,CHANGED_SINCE_COMPUTED:e=>`Nilai, aturan, atau putusan pleno berubah sejak perhitungan terakhir (${Ze(
e.at,"id")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Dihitung ${Ze(e.at,"id")} menurut versi aturan ${e.version}; kini berlaku versi ${e.present}. Isi lembar yang menentukan hasil masih sama.`,
DECISION_DAMAGED:e=>`Simpanan hasil yang ditetapkan ${Ze(e.at,"id")} hilang atau diubah. ${e.
isSame?"Isi lembar sendiri masih sama dengan sidik yang tercatat.":
"Isi lembar juga tidak lagi sama dengan sidik yang tercatat, dan perubahannya tidak dapat dirinci."}`,
DECISION_UNRECORDED:e=>`Penetapan dengan kode ${e.code} (${e.at}) tersimpan, tetapi barisnya tidak ada lagi di tab Riwayat.`,
DECISION_MISLABELLED:e=>`Kode, waktu, atau pelaku di samping hasil yang disimpan tertulis ${e.written}; menurut tab Riwayat ${e.
recorded}.`,RANKING_MISSING:()=>"Tab peringkat ini tidak ada lagi.",RANKING_UNRECORDED:()=>"Tab peringkat ini bukan dari perhitungan yang tercatat di tab Riwayat.",
RANKING_ORIGIN:e=>`Baris keterangan di bawah judul diubah. Menurut tab Riwayat seharusnya: ${e.expected}.`,
RANKING_TITLE:e=>`Judul tab tertulis ${Zf(e.written,"id")}, seharusnya ${K(e.expected,"id")}.`,
RANKING_ROW:e=>V_(e,"id"),RANKING_MORE:e=>`Dan ${e.count} perbedaan lagi di tab ini.`,HISTORY_ROW:e=>e.reason==="unsealed"?
`Baris ${e.row} riwayat tidak bersegel: disisipkan dengan tangan, atau segelnya dihapus.`:`Rantai riwayat putus di baris ${e.row}: baris itu atau baris sebelumnya diubah, dihapus, atau disisipkan.`,
HISTORY_CUT:()=>"Baris terbaru riwayat tidak ada lagi: dihapus, atau segelnya diubah.",
DOCUMENT_OF_OTHER_RESULT:e=>`${qu(e,
"id")} dibuat dari hasil yang lain.`,DOCUMENT_OF_NOBODY:e=>`${qu(e,"id")} tidak sesuai: menurut hasil ini tidak ada ${X_(
e,"id")}.`,DOCUMENT_UNRECORDED:e=>`${qu(e,"id")} bukan dari proses yang tercatat di tab Riwayat.`,
DOCUMENT_TITLE:e=>`Judul ${e.kind} tertulis ${K(e.written,"id")}, menurut hasil ini ${K(e.expected,
"id")}.`},Ate={NOTHING_DECIDED:()=>"No result has been computed or decided yet, so there is nothing to compare with.",
CHANGED:e=>`Changed since it was decided: ${dp(e,"en")}.`,CHANGED_SINCE_COMPUTED:e=>`Scores, rules or plenary decisions have changed since the last computation (${Ze(
e.at,"en")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Computed on ${Ze(e.at,"en")} under version ${e.version} of the rules; version ${e.present} holds now. What counts for the result is still the same.`,
DECISION_DAMAGED:e=>`What was kept of the result decided on ${Ze(e.at,"en")} is gone or was altered. ${e.isSame?
"The workbook itself still has the recorded hash.":
"The workbook no longer has the recorded hash either, and what changed cannot be told."}`,
DECISION_UNRECORDED:e=>`A decision with the code ${e.code} (${e.at}) is kept, but its row is gone from the history.`,
DECISION_MISLABELLED:e=>`Code, time or person beside the kept result read ${e.written}; in the history they are ${e.recorded}.`,
RANKING_MISSING:()=>"This ranking tab is gone.",RANKING_UNRECORDED:()=>"This ranking tab does not come from a computation in the history.",
RANKING_ORIGIN:e=>`The line below the title was altered. By the history it is to say: ${e.expected}.`,
RANKING_TITLE:e=>`The title is written ${Zf(e.written,"en")}, it is to be ${K(e.expected,"en")}.`,
RANKING_ROW:e=>V_(e,"en"),RANKING_MORE:e=>`And ${e.count} more differences in this tab.`,HISTORY_ROW:
e=>e.reason==="unsealed"?`Row ${e.row} of the history carries no seal: it was put in by hand, or its seal was taken off.`:
`The chain of the history breaks at row ${e.row}: it or the row before was altered, taken out or put in.`,
HISTORY_CUT:()=>"The newest row of the history is gone: taken out, or its seal was altered.",
DOCUMENT_OF_OTHER_RESULT:e=>`${qu(
e,"en")} ${Rte(e)} made of another result.`,DOCUMENT_OF_NOBODY:e=>`${qu(e,"en")} ${J_(e,"does","do")} not fit: by this result there is no ${X_(
e,"en")}.`,DOCUMENT_UNRECORDED:e=>`${qu(e,"en")} ${J_(e,"does","do")} not come from a run in the history.`,
DOCUMENT_TITLE:e=>`The title of a ${e.kind} is written ${K(e.written,"en")}, by this result it is ${K(
e.expected,"en")}.`},Ote={id:Dte,en:Ate};function Pte(e,t){
return Ote[t][e.code](e.params)}var Y_=(e,t)=>Pte(e,t);function Hf(){return ue(()=>{be();let e=Qe(),
{competition:t}=e,{language:n}=t.settings,r=Dt(e,{provisional:!1}),
o=ut(n),i=it(t.stages,o.rows).filter(u=>u.status==="decided"),a=ua(o.rows),s=[...i.length===0&&a===void 0?
[{code:"NOTHING_DECIDED",params:null}]:[],...Nte(e,o),...$te(r),...Fte(e,r,o),...zte(o),...H_(e,r,o)];
return{ok:s.length===0,decided:i.map(({stage:u,at:l,by:c,hash:d})=>({stage:u,at:l,by:c,code:rr(d)})),
computed:a===void 0?null:{at:a.at,by:a.by},differences:s.map(u=>{var l,c,d;return{code:u.code,stage:
(l=
u.stage)!=null?l:null,tab:(c=u.tab)!=null?c:null,cell:(d=u.cell)!=null?d:null,message:u.code==="RANKING_STOPPED"?
nr(u.params,n):Y_(u,n)}})}})}function Nte(e,{rows:t}){let{stages:n,settings:r}=e.competition,
o=it(n,t),i=jy(r.language),a=new k,s=o.flatMap(({stage:p,status:h,hash:b,at:S,by:O})=>{if(h!=="decided")return[
];let P=i.find(j=>j.stage===p),N=By(e,P,b),I=Ly(e,b,p)!==null,F=N===null?[{code:"DECISION_DAMAGED",
stage:p,tab:J.decisions[r.language],params:{at:S,isSame:I}}]:[],M=[rr(b),Xn(S),O].join(", "),
B=P===void 0?M:[P.code,P.at,P.by].join(", ");if(B!==M){let j=J.decisions[r.language];F.push({code:
"DECISION_MISLABELLED",stage:p,tab:j,params:{written:B,recorded:M}})}let L=(N!=null?N:[]).filter(j=>!a.
has(C.stringify(j)));for(let j of L)a.add(C.stringify(j));return[...F,...L.map(j=>({code:"CHANGED",
stage:p,
tab:j.tab,cell:j.cell,params:j}))]}),u=i.filter(p=>!t.some(h=>h.action==="decide"&&h.stage===p.stage&&
h.hash===p.hash)).map(p=>({code:"DECISION_UNRECORDED",stage:p.stage,params:{code:p.code,at:p.at}})),
l=ua(t),c=o.slice(1+o.map(({status:p})=>p).lastIndexOf("decided")),d=c.length<o.length&&c.every(({
status:p})=>p===
"open");return[...s,...u,...d||l===void 0?[]:Ite(e,l)]}function Ite(e,{at:t,hash:n}){let r=Ly(e,n);
return r===
Eo?[]:r===null?[{code:"CHANGED_SINCE_COMPUTED",params:{at:t}}]:[{code:"COMPUTED_BY_EARLIER_RULES",
params:{
at:t,version:r,present:Eo}}]}var $te=({findings:e})=>e.filter(t=>t.severity==="error").map(t=>({code:
"RANKING_STOPPED",stage:t.stage,tab:t.tab,cell:t.cell,params:t}));function Fte(e,{results:t},{rows:n}
){
var h,b,S,O;let{competition:r}=e,o=ua(n),i={id:(h=o==null?void 0:o.run)!=null?h:"",at:(b=o==null?
void 0:
o.at)!=null?b:"",by:(S=o==null?void 0:o.by)!=null?S:"",hash:(O=o==null?void 0:o.hash)!=null?O:"",
provisional:!1},
{stages:a,settings:s}=r,u=it(a,n).flatMap(({status:P},N)=>P==="open"?[a[N]]:[]),l=new k(u.map(P=>Sl(
P,a,s.language)));u.length>0&&l.add(J.finalRanking[s.language]);let c=ie(r.settings.language).tabs,d=[
c.computed(i.at,i.by,i.id),c.method(r.settings.method),c.hash(i.hash)];return _y(r,t,Rp(r,t),i).flatMap(
P=>{let{name:N,grid:I}=mn(P.name);if(l.has(P.name)&&!_te(I,P))return[];if(I===null)return o===void 0?
[]:[{code:"RANKING_MISSING",tab:N,params:null}];let F=cP(I);return[...F!==null&&n.some(B=>B.run===F)?
Lte(N,I,P):[{code:"RANKING_UNRECORDED",tab:N,params:null}],...F===(o==null?void 0:o.run)?Mte(N,I,d):
[],...Bte(N,lP(I,P))]})}var _te=(e,{values:t,headerRow:n})=>{var r,o;return e!==null&&U((r=e.values[
n])==
null?void 0:r[0])===U((o=t[n])==null?void 0:o[0])};function Mte(e,t,n){var o;let r=U((o=t.values[1])==
null?void 0:o[0]);return n.every(i=>r.includes(i))?[]:[{code:"RANKING_ORIGIN",tab:e,cell:"A2",params:
{
expected:n.join(" \xB7 ")}}]}function Lte(e,t,{values:n}){var i,a;let[r,o]=[U((i=t.values[0])==null?
void 0:i[0]),U((a=n[0])==null?void 0:a[0])];return r===o?[]:[{code:"RANKING_TITLE",tab:e,cell:"A1",
params:{
written:r,expected:o}}]}var jte=10;function Bte(e,t){let n=t.slice(0,jte).map(o=>({code:
"RANKING_ROW",
tab:e,cell:"cell"in o?o.cell:void 0,params:o})),r=t.length-n.length;return r===0?n:[...n,{code:
"RANKING_MORE",tab:e,params:{count:r}}]}function zte({name:e,links:t}){let n=wD(t,ln),r=t.filter(({
row:u,
texts:l,chain:c})=>c===""&&kD(l)&&!n.some(d=>d.row===u)),i=[...n,...r.map(({row:u})=>({row:u,reason:
"unsealed"}))].sort((u,l)=>u.row-l.row).map(({row:u,reason:l})=>({code:"HISTORY_ROW",tab:e,cell:`A${u+
1}`,params:{row:u+1,reason:l}})),a=ze(op),s=a!==null&&!t.some(({chain:u})=>u===a);return[...i,...s?[
{code:"HISTORY_CUT",tab:e,params:null}]:[]]}m();m();m();m();function Wte(e,t){let n=v.from({length:t.length+1}
,(r,o)=>o);for(let r=1;r<=e.length;r++){let o=[r];
for(let i=1;i<=t.length;i++){let a=n[i-1]+(e[r-1]===t[i-1]?0:1);o.push(f.min(o[i-1]+1,n[i]+1,a))}n=o}
return n[t.length]}function pd(e,t){var o,i;let n=lt(e);return(i=(o=t.map(a=>({tag:a,away:Wte(n,lt(a))}
)).
filter(({tag:a,away:s})=>s<=f.max(2,f.floor(a.length/3))&&s<f.max(n.length,2)).sort((a,s)=>a.away-s.
away)[0])==null?void 0:o.tag)!=null?i:null}var Kte=[/\u00ab\s*([^\u00ab\u00bb]+?)\s*\u00bb/g,
/<<\s*([^<>]+?)\s*>>/g,/[$#]?\{\s*([^{}]+?)\s*\}/g,/(?<!\d\s?)%(\p{L}[^%\n]*?)%/gu,
/\uff5b+\s*([^\uff5b\uff5d]+?)\s*\uff5d+/g,/\[+\s*([^[\]]+?)\s*\]+/g],Gte=e=>/^\p{L}[\p{L}\p{N}\s_./-]{0,39}$/u.
test(e),qte=new y([["nama",["penerima","inovasi"]],["name",["penerima","inovasi"]],["judul",[
"inovasi"]],["innovation",["inovasi"]],["opd",["instansi"]],["unit",["instansi"]],["sekolah",[
"instansi"]],
["institution",["instansi"]],["skor",["nilai"]],["score",["nilai"]],["juara",["predikat","peringkat"]],
["rank",["peringkat"]],["date",["tanggal"]],["number",["nomor"]]]);function Zte(e,t){var a,s;let n=pd(
e,t);if(n!==null)return n;let r=e.split(/[\s_./-]+/).map(lt),o=t.filter(u=>r.includes(lt(u))).sort((
u,l)=>l.
length-u.length),i=[...r].reverse().flatMap(u=>{var l;return(l=qte.get(u))!=null?l:[]});return(s=(a=
o[0])!=null?a:i.find(u=>t.includes(u)))!=null?s:null}function Q_(e,t){return Kte.flatMap(n=>{var r;
return((r=
e.match(n))!=null?r:[]).flatMap(o=>{let i=o.replace(n,"$1");return Gte(i)?[{tag:o,near:Zte(i,t)}]:[]}
)})}var eM=["inovasi","penerima","kompetisi"],Hte=80;function Jf(e,t){let n=Xte(e);if(n===null)return[
{code:"NOT_A_DOCX",tag:"",paragraph:""}];let r=n.map(i=>[...Gp(i),...Zp(i).map(a=>`{{%${a}}}`)]),o=r.flatMap(
i=>Qte(i,t));return o.length>0?o:r.flat().some(Jte)?ane(e,t):Vte(r.flat(),t)}var Jte=e=>nM(e).some(t=>"sign"in t&&
t.tag!=="");function Vte(e,t){var i,a;let n=g.keys(t).filter(s=>typeof t[s]=="string"),r=e.
flatMap(s=>Q_(s,n).map(u=>({code:"TAG_FOREIGN",...u,paragraph:Vf(s)}))),o=(a=(i=eM.find(s=>n.includes(
s)))!=null?i:n[0])!=null?a:eM[0];return r.length>0?r:[{code:"NO_FIELDS",tag:o,paragraph:""}]}
function Xte(e){
try{let t=nu(e);return qp(t)===null?null:t.file(Vr).map(n=>n.asText())}catch{return null}}var tM=(e,
{
root:t,loops:n})=>t.has(e)||n.some(({scope:r})=>r===null||r.has(e)),Yte=({root:e,loops:t})=>[...e.values(
),
...t.flatMap(({scope:n})=>[...n!=null?n:[]])];function Qte(e,t){let n=new y(g.keys(t).map(i=>[lt(i),
i])),r={fields:t,root:n,loops:[]};return[...e.flatMap(i=>{let a=Vf(i);return nM(i).flatMap(s=>ene(s,
a,r))}),...r.loops.map(({tag:i,paragraph:a})=>({code:"LOOP_UNCLOSED",tag:i,paragraph:a}))]}function ene(
e,t,n){
let{tag:r}=e;if("fault"in e)return tM(lt(r),n)||e.fault!=="TAG_SINGLE"?[{code:e.fault,tag:r,
paragraph:t}]:
[];let{sign:o}=e;return o==="/"?tne(r,t,n):o==="%"?nne(r,t,n):o===""||o==="#"||o==="^"?rne(o,r,t,n):
[{code:"TAG_UNSUPPORTED",tag:o+r,paragraph:t}]}function tne(e,t,{loops:n}){let r=lt(e),o=n.pop();
return o===
void 0?[{code:"LOOP_UNOPENED",tag:e,paragraph:t}]:r!==""&&lt(o.tag)!==r?[{code:"LOOP_CROSSED",tag:e,
paragraph:t}]:[]}var nne=(e,t,{root:n})=>{if(n.has(lt(`%${e}`)))return[];let r=[...n.values()].filter(
o=>o.startsWith("%"));return[{code:"TAG_UNKNOWN",tag:`%${e}`,near:pd(`%${e}`,r),paragraph:t}]};
function rne(e,t,n,r){
var u;let o=lt(t),i=tM(o,r),a=r.fields[(u=r.root.get(o))!=null?u:""],s=i?[]:[{code:"TAG_UNKNOWN",tag:
t,
near:pd(t,Yte(r)),paragraph:n}];return e!==""?r.loops.push({tag:t,paragraph:n,scope:one(a,i)}):a!==void 0&&
typeof a!="string"&&s.push({code:"LIST_AS_TEXT",tag:t,paragraph:n}),s}function one(e,t){return typeof e==
"string"?new k:e===void 0?t?new k:null:e.length===0?null:new k(e.flatMap(n=>g.keys(n).map(lt)))}
function nM(e){
var r;let t=[],n=e;for(;;){let o=n.search(/\{\{|\}\}|(?<![$#])\{[^{}]*\}(?!\})/);if(o<0)return t;if(
n.
startsWith("}}",o))t.push({fault:"TAG_UNOPENED",tag:ine(n.slice(0,o))}),n=n.slice(o+2);else if(n.startsWith(
"{{",o)){let i=n.slice(o+2),a=i.search(/\{\{|\}\}/);if(a<0||i.startsWith("{{",a))t.push({fault:
"TAG_UNCLOSED",tag:Vf(a<0?i:i.slice(0,a),30)}),n=a<0?"":i.slice(a);else{let[,s="",u=""]=(r=/^\s*([#^/@><=&!%?-]*)\s*([\s\S]*?)\s*$/.
exec(i.slice(0,a)))!=null?r:[];t.push({sign:s,tag:u}),n=i.slice(a+2)}}else{let i=n.indexOf("}",o);t.
push({fault:"TAG_SINGLE",tag:n.slice(o+1,i).trim()}),n=n.slice(i+1)}}}var ine=e=>{var t,n;return Vf(
(n=(t=/\S*\s*$/.exec(e))==null?void 0:t[0].trim())!=null?n:"",30)};function Vf(e,t=Hte){let n=e.replace(
/\s+/g," ").trim(),r=v.from(n);return r.length<=t?n:`${r.slice(0,t-1).join("")}\u2026`}function ane(
e,t){
try{return ad(e,t),[]}catch(n){let r=ou(n);if(r===null)throw n;return"tags"in r?(r.tags.length>0?r.tags:
[""]).map(i=>({code:"TAG_BROKEN",tag:i,paragraph:""})):[{code:"NOT_A_DOCX",tag:"",paragraph:""}]}}m(
);var sne={TAG_UNKNOWN:(e,t)=>`{{${e}}} bukan isian yang dikenal${t===null?"":`; maksudnya {{${t}}}?`}`,
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
title:e=>`Templat ${e}`},une={TAG_UNKNOWN:(e,t)=>`{{${e}}} is no known field${t===null?"":`; is {{${t}}} meant?`}`,
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
title:e=>`Template ${e}`},$a=e=>e==="id"?sne:une;function Yw(e,t){let n=$a(
t),r=e.map(o=>{let i="near"in o?n[o.code](o.tag,o.near):n[o.code](o.tag);return o.paragraph===""?i:`${i}${i.
endsWith("?")?"":","} ${n.at(o.paragraph)}`});return[...new k(r)]}function rM(e,t,n){let r=$a(n),o=Yw(
t,n),i=o.slice(0,5);return r.faulty(e,[...i,...o.length>5?[r.more(o.length-5)]:[]].join("; "))}m();
var oM="templates",lne=re({maker:G(),fileId:G(),modified:G()}),cne=un(G(),qe(lne));function Zu(){let e=ze(
oM);try{let t=at(cne,C.parse(e!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}function Qw(
e,t){
var i;let n=Zu(),r=((i=n[e])!=null?i:[]).filter(({maker:a})=>a!==(t==null?void 0:t.maker)),o={...n};
t===null?delete o[e]:o[e]=[...r,t],Ge(oM,C.stringify(o))}m();m();var iM="lease",aM=300*1e3,dne=re({
who:G(),run:G(),until:It(),width:Re(It())});function sM(e,t){var s;
let n=mne(),r=R.now();if(n!==null&&n.who!==e&&n.until>r)return{holder:n};let o=n!==null&&n.who===e&&
n.until>0,[i,a]=o?[n.run,(s=n.width)!=null?s:10]:[t(),10];return ev({who:e,run:i,width:a,until:r+aM}
),
{run:i,width:a}}var uM=(e,t,n)=>ev({who:e,run:t,width:n,until:R.now()+aM}),lM=(e,t)=>ev({who:e,run:t,
until:0}),ev=e=>Ge(iM,C.stringify(e));function mne(){let e=ze(iM);try{let t=at(dne,C.parse(e!=null?e:
"null"));return t.success?t.data:null}catch{return null}}m();m();m();var pne=["edited","own"],Fa=(e,
t)=>e!==null&&e.maker!==""&&e.maker!==t;function cM(e,t,n,{user:r,remake:o,
renew:i}){if((t==null?void 0:t.status)==="signed"){let u=t.content===e;return i&&!u?{action:"add"}:
fd(
"signed",n,u?null:"revise")}if(t!==null&&Fa(t,r))return i?{action:"add"}:fd(t.status,null,"own-copy");
if(n===null)return t!==null&&t.fileId!==""&&!o&&!i?fd("deleted",null,"remake"):{action:"create"};let a=t!==
null&&t.fileId===n.id&&t.modified!==""&&n.modified>t.modified,s=t!==null&&(a||pne.includes(t.status));
return s&&!i?fd(t.status==="own"?"own":"edited",n,"overwrite"):n.content===e&&!s?fd("made",n,null):{
action:"update",file:n}}var fd=(e,t,n)=>({action:"keep",status:e,file:t,choice:n});function dM(e,t){
return{number:e===void 0||e.number===""?null:e.number,file:e===void 0||e.link===""?
null:e.link,status:e===void 0?"":Ip(e,t)}}function mM(e,t,n,r,o){let{status:i,...a}=dM(t,o),s=e.decision.
action==="keep"?e.decision.choice:null,u=ie(o).documents,l=t!==void 0&&Fa(t,r)?u.ofAnother(i,t.maker,
t.at):i;return{kind:e.planned.kind.id,entry:e.planned.about===""?null:e.planned.about,title:e.title,
...a,status:n===void 0?l:u.failed(gi(n,o)),...n===void 0&&t!==void 0?{state:t.status}:{},...s===null?
{}:{choice:s}}}var pM=(e,t)=>({...dM(e,t),kind:e.kind,entry:e.entry===""?null:e.entry,title:e.title,
state:e.status});m();var fM=yi.columns.map(e=>e.key).filter(e=>e!=="number");function Xf(e){var c,d;
let{name:t,grid:n}=mn(
J.documents[e]),r=n===null?yne(t,e):Xs(n),o=Mn(),i=new y(r.rows),a=()=>[...i].flatMap(([p,h])=>h.spreadsheet===
o?[{place:p,row:h}]:[]),s=new y;for(let p of a()){let h=`${p.row.kind}:${p.row.entry}`;s.set(h,[...(
c=
s.get(h))!=null?c:[],p])}let u=f.max((d=n==null?void 0:n.values.length)!=null?d:0,3),l=(p,h)=>h==="status"?
Ip(p,e):p[h];return{of:(p,h)=>{var b;return(b=s.get(`${p}:${h}`))!=null?b:[]},all:a,ofRun:p=>a().
flatMap(({row:h})=>h.run===p?[h]:[]),reserve:()=>u++,write:p=>{let h=p.flatMap(({place:b,row:S})=>{
let O=i.
get(b);return i.set(b,S),O!==void 0&&fM.every(P=>O[P]===S[P])?[]:[b]});if(h.length!==0){fne(t,r,e);
for(let b of gne(
h,i))for(let S of hne(r.columns,fM)){let O=b.rows.map(P=>S.keys.map(N=>l(P,N)));Xt(t,b.first,S.column,
O)}Cn()}}}}function fne(e,{headerRow:t,columns:n},r){let o=yi.columns.filter(({key:a})=>!n.has(a));
if(t===
null||o.length===0)return;let i=f.max(...n.values())+1;Xt(e,t,i,[o.map(({header:a})=>a[r])]);for(let[
a,{key:s}]of o.entries())n.set(s,i+a)}function gne(e,t){let n=[],[r,o]=[f.min(...e),f.max(...e)];for(
let i=r;i<=
o;i+=1){let a=t.get(i),s=n[n.length-1];a!==void 0&&(s!==void 0&&s.first+s.rows.length===i?s.rows.push(
a):n.push({first:i,rows:[a]}))}return n.filter(({first:i,rows:a})=>e.some(s=>s>=i&&s<i+a.length))}
function hne(e,t){
let n=t.flatMap(o=>{let i=e.get(o);return i===void 0?[]:[{key:o,column:i}]}).sort((o,i)=>o.column-i.
column),r=[];for(let{key:o,column:i}of n){let a=r[r.length-1];a!==void 0&&a.column+a.keys.length===i?
a.keys.push(o):r.push({column:i,keys:[o]})}return r}function yne(e,t){let n=ie(t).tabs,r=yi.columns.
map(i=>({header:i.header[t],width:i.width,..."format"in i?{format:i.format}:{},value:()=>""}));Rn(Nt(
e,n.documents,n.documentsOrigin,r,[],0));let o=new y(yi.columns.map((i,a)=>[i.key,a]));return{rows:
new y,
columns:o,headerRow:null}}m();var Hu=({kind:e,about:t})=>`${e.id}:${t}`;function gM(e){let t=new y;
for(let n of e){let{sheet:r,kind:o,
entry:i,revision:a=""}=n.properties,s=[r,o,i,a].join(":");n.type===or&&o!==void 0&&!t.has(s)&&t.set(
s,n)}return t}function hM(e,t){var z,q,Z,W;let{competition:n,numberOf:r,ledger:o,files:i,templates:a,
options:s,backoff:u}=t,{kind:l,about:c}=e,d=o.of(l.id,c),p=bne(d,s.user),h=(z=p==null?void 0:p.row)!=
null?z:null,b=e.fields(r),S=l.title(b),O=Dn(pc(l.id,a.versionOf(l),a.shown(l,b))+S),P=V=>({sheet:Dn(
Mn()),kind:l.id,entry:Dn(c),...V===""?{}:{revision:V}}),N=V=>{let{sheet:Q,entry:de}=P(V);return i.get(
[Q,l.id,de,V].join(":"))},I=Fa(h,s.user)?null:(Z=N((q=h==null?void 0:h.revision)!=null?q:""))!=null?
Z:vne(h,s.user,n,u),F={user:s.user,remake:s.remake,renew:s.renew.includes(Hu(e))},M=cM(O,h,I,F),B=M.
action==="add",L=B?wne(d,s.user):(W=h==null?void 0:h.revision)!=null?W:"",j=B?N(L):void 0;return{
planned:e,
filed:B?null:h,place:B||p===null?o.reserve():p.place,revision:L,fields:b,title:L===""?S:`${S} \u2013 Rev. ${L}`,
content:O,properties:{...P(L),content:O},decision:j===void 0?M:{action:"update",file:j}}}function bne(
e,t){
var r;let n=o=>o.reduce((i,a)=>i===null||w(a.row.revision)>=w(i.row.revision)?a:i,null);return(r=n(e.
filter(({row:o})=>!Fa(o,t))))!=null?r:n(e)}function wne(e,t){let n=e.filter(({row:r})=>!Fa(r,t));
return n.
length===0?"":x(f.max(...n.map(({row:r})=>w(r.revision)||0))+1)}function vne(e,t,{settings:n},r){
return e===
null||e.fileId===""||e.maker!==t?null:en(Ao(e.fileId,r),n.language)}m();var Yf=(e,t,{user:n,run:r})=>{
var o,i,a,s,u,l,c,d;return{kind:e.planned.kind.id,entry:e.planned.about,
title:e.title,number:(i=(o=e.filed)==null?void 0:o.number)!=null?i:"",link:(s=(a=e.filed)==null?void 0:
a.link)!=null?s:"",fileId:(l=(u=e.filed)==null?void 0:u.fileId)!=null?l:"",status:t,statusText:"",
maker:n,
at:Xn(st()),spreadsheet:Mn(),content:(d=(c=e.filed)==null?void 0:c.content)!=null?d:"",modified:"",
run:r,
revision:e.revision}},tv=(e,t,n)=>({...Yf(e,kne(e),n),fileId:t.id,link:t.link,content:e.content,
modified:t.
modified});function kne({fields:e}){let t=e.rancangan;return typeof t=="string"&&t!==""&&t!==Ke?
"draft":"made"}function yM(e,t){let{decision:n,filed:r}=e;return n.action!=="keep"?r:n.status==="made"&&
n.file!==null&&(r===null||!nv(r))?tv(e,n.file,t):r===null?null:n.status==="made"?r:{...r,status:n.status}
}
var nv=({status:e})=>e==="made"||e==="draft";m();var rv=(e,t)=>`${e.id}.${Ys(e,t)}`;function bM(e,t,
n,r){let{language:o}=e.settings,i=Zu(),a=new y,s=new y,
u=l=>{var d,p;let c=rv(l,e);return a.has(c)||a.set(c,xne(l,(d=i[c])!=null?d:[],{folder:t,user:n,
language:o,
backoff:r})),(p=a.get(c))!=null?p:null};return{versionOf:l=>{let c=u(l);return c===null?mc(zo(l,e)):
`${c.id}@${c.modified}`},shown:(l,c)=>u(l)===null?Nu(c,sd(zo(l,e))):c,bytesOf:(l,c)=>{let d=u(l);if(
d===
null)return zo(l,e);let p=s.get(l.id);if(p!==void 0)return p;let h=iv(d,r,o),b=Jf(h,c);return b.length>
0&&he(pe("TEMPLATE_FAULT",rM(l.id,b,o))),s.set(l.id,h),h}}}function ov(e,{folder:t,user:n,language:r,
backoff:o}){var u;let i=e.find(({maker:l})=>l===n),a=e[0];if(i===void 0)return a===void 0?{source:
"built-in"}:{source:"foreign",maker:a.maker};let s=(u=t.files.find(({id:l})=>l===i.fileId))!=null?u:
en(
Ao(i.fileId,o),r);return s===null?{source:"gone"}:{source:s.type===or&&s.modified===i.modified?
"unedited":"own",file:s}}function xne(e,t,n){let r=$a(n.language),o=ov(t,n);return o.source==="foreign"?
he(
pe("TEMPLATE_FAULT",r.foreign(e.id,o.maker))):o.source==="gone"?he(pe("TEMPLATE_FAULT",r.deleted(e.id))):
o.source==="own"?o.file:null}function iv(e,t,n){if(e.type!==or)return en(Hy(e.id,t),n);let[r]=ga([e.
id],fi,t);return en(r!=null?r:{failure:{kind:"unknown",reason:"no-answer"}},n)}var Qf="\u0001";
function vM(e,t,n,r){let{language:o}=e.settings,i=Xf(o),a=Oo(e,n.user,r),s=bM(e,a,n.user,
r),u={competition:e,numberOf:(L,j)=>Cne(i,L,j),ledger:i,files:gM(a.files),templates:s,options:n,
backoff:r},
l=t.map(L=>hM(L,u)),c=l.filter(L=>L.decision.action!=="keep"&&!n.skip.includes(Hu(L.planned))),d=c.slice(
0,10),p=d.map(L=>ad(s.bytesOf(L.planned.kind,L.fields),L.fields)),h=new y,b=l.filter(L=>{var j;
return((j=
L.filed)==null?void 0:j.run)===n.run&&L.filed.status==="begun"&&Sne(L)});for(let L of l){let j=yM(L,
n);j!==null&&h.set(L,j)}let S=Rne(i,n);for(let L of d)h.set(L,Yf(L,"begun",n));i.write([...wM(h),...S]);
let O=Do(d.map((L,j)=>{var z;return{fileId:L.decision.action==="update"?L.decision.file.id:null,
folder:a.
id,title:L.title,properties:L.properties,from:fi,to:or,bytes:(z=p[j])!=null?z:new D}}),r),{failures:
P,
again:N}=Tne(d,O,h,n);i.write(wM(h));for(let L of P.values())Rr(L)&&ha(L,o);let I=L=>d.filter(j=>L.includes(
j.decision.action)&&!P.has(j)&&!N.has(j)).length,F=i.ofRun(n.run),M={made:F.filter(nv).length,failed:
F.
filter(({status:L})=>L==="begun"||L==="failed").length};return{batch:{created:I(["create","add"])+b.
length,updated:I(["update"]),unchanged:l.filter(L=>L.decision.action==="keep").length-b.length,
failed:P.
size,documents:[...l.map(L=>mM(L,h.get(L),P.get(L),n.user,o)),...S.map(({row:L})=>pM(L,o))],done:l.length-
c.length+d.length-N.size,total:l.length,more:c.length>d.length||N.size>0,skip:[...n.skip,...[...P.keys(
)].
map(L=>Hu(L.planned)),...[...N].filter(L=>Ene(O[d.indexOf(L)])).map(L=>Hu(L.planned)+Qf)]},run:M}}
function Tne(e,t,n,r){
var a,s;let o=new y,i=new k;for(let[u,l]of e.entries()){let c=t[u];if(c===void 0)continue;if("ok"in c){
n.set(l,tv(l,c.ok,r));continue}let{failure:d}=c,p=d.kind==="haste"||Zs(d);if(p&&!r.skip.includes(Hu(
l.planned)+Qf)){i.add(l);continue}o.set(l,d),p||n.set(l,{...Yf(l,"failed",r),modified:(s=(a=l.filed)==
null?void 0:a.modified)!=null?s:""})}return{failures:o,again:i}}var Sne=({decision:e})=>e.action==="keep"&&
e.status==="made"&&e.file!==null,Ene=e=>e!==void 0&&"failure"in e&&Zs(e.failure),wM=e=>[...e].
map(([{place:t},n])=>({place:t,row:n}));function Cne(e,t,n){var o;let r=e.of(t,n).flatMap(({row:i})=>i.
number===""?[]:[i.number]);return(o=r[r.length-1])!=null?o:null}var Rne=(e,{user:t,isCurrent:n})=>e.
all().filter(({row:r})=>r.maker===t&&!["signed","own"].includes(r.status)&&!n(r.kind,r.entry)).map((
{
place:r,row:o})=>({place:r,row:{...o,status:"void"}}));var Dne=re({kinds:qe(G()),skip:Re(qe(G())),
renew:Re(qe(G())),remake:Re(Je())});function gd(e){return ue(
()=>{let t=R.now(),{kinds:n,skip:r=[],renew:o=[],remake:i=!1}=ye(Dne,e);return be(),Se(()=>{let a=Qe(
),
{competition:s}=a,{language:u}=s.settings,l=[...new k(n)].map(z=>av(z,u)),c=ut(u),{findings:d,
blocking:p,
hash:h,context:b}=qf(a,c,l),S=l.filter(z=>Gf(z,b)),O=Z_(p);if(S.length===0&&l.length>0)return kM(p,u);
if(b.winners===null&&O.length>0)return kM(O,u);let P=Ie(),N=sM(P,$t);if("holder"in N){let{who:z,
until:q}=N.
holder;return he(pe("BUSY",ie(u).problems.leased(z,One(q))))}let I=Ia(S,b),F={user:P,run:N.run,skip:
r,
renew:o,remake:i,isCurrent:Hw(b)},M=Cr(N.width,t),{batch:B,run:L}=vM(s,I,F,M);B.more?M.width!==N.width&&
uM(P,N.run,M.width):(Pne(c,{id:N.run,hash:h,...L},P,u),lM(P,N.run));let j=S.length===l.length;return{
ok:j&&B.failed===0&&!r.some(z=>!z.endsWith(Qf)),findings:Wr([...j?d:p,...Ane(S,I)],u),...B}})})}var Ane=(
e,t)=>e.
filter(n=>!t.some(r=>r.kind===n)).map(({id:n})=>({code:"NO_DOCUMENT",severity:"warning",params:{kind:
n}})),
One=e=>st(new R(e)).slice(11,16);function av(e,t){var r;let n=Fi.map(o=>o.id).join(", ");return(r=md(
e))!=null?r:he(pe("BAD_REQUEST",ie(t).problems.unknownKind(e,n)))}function kM(e,t){let n={created:0,
updated:0,unchanged:0,failed:0,documents:[],done:0,total:0,more:!1,skip:[]};return{ok:!1,findings:Wr(
e,t),...n}}function Pne(e,t,n,r){if(t.made+t.failed===0)return;let o=ie(r).history.documents(t.made,
t.failed);e.rows.some(i=>i.run===t.id&&i.detail===o)||Yt(e,{at:st(),by:n,action:"documents",detail:o,
run:t.id,hash:t.hash},r)}var sv=re({kind:G()}),Nne=re({kind:G(),content:G()}),xM=e=>ue(()=>{let{kind:
t}=ye(sv,e);return be(),
hd(eg(t))}),TM=e=>ue(()=>{let{kind:t}=ye(sv,e);return be(),Se(()=>{let n=eg(t),r=RM(n);return"file"in
r?hd(n,r):(DM(n,or,zo(n.kind,n.competition)),hd(n))})}),SM=e=>ue(()=>{let{kind:t,content:n}=ye(Nne,e);
return be(),Se(()=>{let r=eg(t),o=fc(n),i=s=>(s/1024/1024).toFixed(1);if(o.length>Tp){let s=$a(r.language).
tooLarge(i(o.length),i(Tp));return he(pe("TEMPLATE_FAULT",s))}let a=AM(o,r);return a.length===0&&DM(
r,fi,o),{...hd(r),refused:a}})}),EM=e=>ue(()=>{let{kind:t}=ye(sv,e);return be(),Se(()=>{var u;let n=eg(
t),{name:r,competition:o,user:i,language:a,backoff:s}=n;if(((u=Zu()[r])!=null?u:[]).some(({maker:l})=>l===
i)){let l=CM(r);for(let{id:c,properties:d}of Oo(o,i,s).files)d.sheet===l.sheet&&d.template===l.template&&
en(Zy(c,{trashed:!0},s),a)}return Qw(r,null),hd(n)})});function eg(e){let t=R.now(),n=Qe(),{
competition:r}=n,
o=ft(r.settings.language),i=av(e,o),{context:a}=qf(n,ut(r.settings.language),[i]),s=rv(i,r),[u,l]=[
Ie(),
Cr(1,t)];return{competition:r,kind:i,name:s,fields:Jw(i,a),user:u,language:o,backoff:l}}var CM=e=>({
sheet:Dn(Mn()),template:e}),RM=({name:e,user:t,language:n,backoff:r})=>{var o;return ov((o=Zu()[e])!=
null?o:[],{folder:{files:[]},user:t,language:n,backoff:r})};function DM({competition:e,kind:t,name:n,
user:r,language:o,backoff:i},a,s){var O;let u=Oo(e,r,i),l=CM(n),c=u.files.find(P=>P.type===a&&P.properties.
sheet===l.sheet&&P.properties.template===l.template),d=$a(o).title(t.id),p={fileId:(O=c==null?void 0:
c.id)!=null?O:null,folder:u.id,title:d,properties:l,from:fi,to:a,bytes:s},[h]=Do([p],i),{id:b,
modified:S}=en(
h!=null?h:{failure:{kind:"unknown",reason:"no-answer"}},o);Qw(n,{maker:r,fileId:b,modified:S})}var Ine=[
"TAG_UNKNOWN","LIST_AS_TEXT"],AM=(e,{fields:t,language:n})=>Yw(Jf(e,t!=null?t:{}).filter(({code:r})=>t!==
null||!Ine.includes(r)),n);function hd(e,t=RM(e)){let{kind:n,fields:r,language:o,backoff:i}=e;return{
kind:n.id,source:t.source,maker:"maker"in t?t.maker:null,link:"file"in t?t.file.link:null,faults:t.source===
"own"?AM(iv(t.file,i,o),e):[],refused:[],title:r===null?null:n.title(r),fields:r===null?null:OM(r)}}
var $ne=200,OM=e=>g.fromEntries(g.entries(e).map(([t,n])=>[t,typeof n=="string"?n.slice(0,$ne):n.slice(
0,1).map(OM)]));m();m();var _ne=["begun","failed","deleted","void"],PM=({row:{kind:e,entry:t,
revision:n}})=>[e,t,n].join(":"),
NM=({document:e,pdf:t})=>(t==null?void 0:t.properties.at)===e.modified,IM={failure:{kind:"unknown",
reason:"no-answer"}};function $M(e,t,n,r,o){var b;let{language:i}=e.settings,a=Xf(i).all().map(({row:
S})=>S).
filter(S=>S.maker===n&&t.includes(S.kind)&&!_ne.includes(S.status)),s=a.length===0?null:Oo(e,n,o),u=s===
null?[]:Mne(a,s,i,o),l=u.filter(S=>!NM(S)&&!r.includes(PM(S))),c=l.slice(0,10),d=new y(Lne(c,(b=s==null?
void 0:s.id)!=null?b:"",o).map((S,O)=>[c[O],S])),p=[...d.values()].flatMap(S=>"failure"in S?[S.failure]:
[]);for(let S of p)Rr(S)&&ha(S,i);let h=c.filter(S=>{var O;return"ok"in((O=d.get(S))!=null?O:IM)});
return{
ok:p.length+r.length===0,created:h.filter(({pdf:S})=>S===null).length,updated:h.filter(({pdf:S})=>S!==
null).length,unchanged:u.filter(NM).length,failed:p.length,files:u.map(S=>{var F,M,B;let O=(F=d.get(
S))!=null?F:{ok:S.pdf},{kind:P,entry:N,title:I}=S.row;return{kind:P,entry:N===""?null:N,title:I,file:
"ok"in O&&(B=(M=O.ok)==null?void 0:M.link)!=null?B:null,problem:"ok"in O?null:ie(i).documents.failed(
gi(O.failure,i))}}),done:u.length-l.length+c.length,total:u.length,more:l.length>c.length,skip:[...r,
...c.filter(S=>!h.includes(S)).map(PM)]}}var Mne=(e,{files:t},n,r)=>e.flatMap(o=>{var u,l;let{fileId:
i}=o,
a=(u=t.find(({id:c})=>c===i))!=null?u:en(Ao(i,r),n),s=(l=t.find(({type:c,properties:d})=>c===Ks&&d.of===
i))!=null?l:null;return(a==null?void 0:a.type)===or?[{row:o,document:a,pdf:s}]:[]});function Lne(e,t,
n){
let r=e.map(({document:s})=>s.id),o=e.length===0?[]:ga(r,Ks,n),i=e.flatMap(({row:s,document:u,pdf:l}
,c)=>{
var b;let d=o[c];if(d===void 0||"failure"in d)return[];let p={of:u.id,at:u.modified};return[{...{
fileId:(b=
l==null?void 0:l.id)!=null?b:null,folder:t,title:`${s.title}.pdf`,properties:p,from:Ks,to:Ks},bytes:
d.
ok}]}),a=i.length===0?[]:Do(i,n);return o.map(s=>{var u;return"failure"in s?s:(u=a.shift())!=null?u:
IM})}var jne=re({kinds:qe(G()),skip:Re(qe(G()))}),FM=e=>ue(()=>{let t=Cr(10,R.now()),{kinds:n,skip:r=[
]}=ye(
jne,e);return be(),Se(()=>$M(Qe().competition,n,Ie(),r,t))});m();m();var Bne=[[
"\xD0\xCF\u0011\xE0\xA1\xB1\u001a\xE1","old"],["%PDF","pdf"],["\xFF\xD8\xFF","photo"],["\x89PNG",
"photo"],["GIF8","photo"],["RIFF","photo"],["II*\0","photo"],["MM\0*","photo"]],zne=e=>/^[\s\S]{4}ftyp(?:hei|hev|mif|msf|avi)/.
test(e),Une=e=>e.every(t=>t>=32||t>=9&&t<=13),Wne=e=>{var t;return/[;,\t]/.test((t=e.split(/\r?\n/)[
0])!=
null?t:"")};function _M(e){let t=e.slice(0,500),n=v.from(t,o=>x.fromCharCode(o)).join(""),r=Bne.find(
([o])=>n.startsWith(o));return r!==void 0?r[1]:zne(n)?"photo":Une(t)&&Wne(n)?"text":null}m();var Kne={
old:e=>`${e} berformat lama (.xls, .et) atau terkunci kata sandi: buka di Excel atau WPS, lepas kata sandinya, lalu simpan sebagai .xlsx.`,
text:e=>`${e} berformat CSV: buka di Excel, WPS, atau Google Spreadsheet, pastikan kolom dan angkanya benar, lalu simpan sebagai .xlsx.`,
photo:e=>`${e} adalah foto: ketik nilainya ke berkas .xlsx, dan simpan foto itu sebagai bukti.`,pdf:
e=>`${e} adalah PDF: ketik nilainya ke berkas .xlsx, dan simpan PDF itu sebagai bukti.`},Gne={old:e=>`${e} is in an old format (.xls, .et) or locked with a password: open it in Excel or WPS, remove the password and save it as .xlsx.`,
text:e=>`${e} is CSV: open it in Excel, WPS or Google Sheets, check its columns and numbers, and save it as .xlsx.`,
photo:e=>`${e} is a photo: type its scores into the .xlsx file, and keep the photo as evidence.`,pdf:
e=>`${e} is a PDF: type its scores into the .xlsx file, and keep the PDF as evidence.`},qne={id:
"Berkas ini",en:"This file"},MM=(e,t,n=null)=>(t==="id"?Kne:Gne)[e](
n===null?qne[t]:`${t==="id"?"Berkas":"The file"} \u201C${n}\u201D`);m();var bt=(e,t,n={})=>g.assign(
new E(`${e}: ${t}`),{fault:e,place:n}),LM=e=>e instanceof E&&"fault"in
e,tg=e=>LM(e)?e.fault:null;function ng(e,t){try{return t()}catch(n){throw LM(n)&&(n.place={...e(),
...n.place}),n}}m();m();var Zne=[[14,22],[45,47]],Hne=[9,10];function jM(e){return Hne.includes(e)?
"percent":Zne.some(([
t,n])=>e>=t&&e<=n)?"date":"plain"}var Jne=e=>/^\p{L}+$/u.test(e)&&!/^[ymdhsaegb]+$/i.test(e);
function rg(e){
let[t=""]=e.replace(/"[^"]*"|\\.|_.|\*./g,"").replace(/\[(h+|m+|s+)\]/gi,"$1").replace(/\[[^\]]*\]/g,
"").split(";");return/general/i.test(t)||Jne(t.trim())?"plain":/[dmyhs]/i.test(t)?"date":t.includes(
"%")?"percent":"plain"}m();m();var uv=/\s+([^\s<>=/"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y,lv=/\s*(\/?)>/y,
Vne=/&(?:#x([0-9a-f]+)|#(\d+)|([^;&\s]*));?/gi,
Xne={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"},Yne=["AlternateContent","extLst","rPh"],_a=e=>bt(
"damaged",e.slice(0,60));function BM(e){return e.includes("&")?e.replace(Vne,(t,n,r,o)=>{let i=n===void 0?
w(r):w.parseInt(n,16),a=o===void 0?i<=1114111?x.fromCodePoint(i):void 0:Xne[o];if(a===void 0||!t.endsWith(
";"))throw _a(t);return a}):e}var cv=e=>{let t=e.indexOf(":");return t<0?e:e.slice(t+1)},Qne=e=>e===
32||e>=9&&e<=13;function ere(e,t){let n=t;for(;n<e.length;n++){let r=e.charCodeAt(n);if(Qne(r)||r===
62||r===47||r===60)break}return n}function og(e,t,n){let r=e.indexOf(t,n);if(r<0)throw _a(e.slice(n));
return{inside:e.slice(n,r),next:r+t.length}}function Ma(e,t){var u;let n=[],r=0,o=e.startsWith(
"\uFEFF")?
1:0,i=l=>{var c;if(n.length===0&&l.trim()!=="")throw _a(l);r===0&&l!==""&&((c=t.text)==null||c.call(
t,BM(l)))},a=l=>{var c;if(n.pop()!==l)throw _a(`</${l}>`);r===0?(c=t.close)==null||c.call(t,cv(l)):n.
length<r&&(r=0)},s=l=>{var O,P,N;let c=ere(e,l),d=e.slice(l,c),p={},h=c;for(;;){uv.lastIndex=h;let I=uv.
exec(e);if(I===null)break;h=uv.lastIndex;let F=I[1];F.startsWith("xmlns")||(p[cv(F)]=BM((P=(O=I[2])!=
null?O:I[3])!=null?P:""))}lv.lastIndex=h;let b=lv.exec(e);if(d===""||b===null)throw _a(e.slice(l-1));
n.push(d);let S=cv(d);return r===0&&Yne.includes(S)&&(r=n.length),r===0&&((N=t.open)==null||N.call(t,
S,p)),b[1]==="/"&&a(d),lv.lastIndex};for(;;){let l=e.indexOf("<",o);if(l<0)break;l>o&&i(e.slice(o,l));
let c=e.charCodeAt(l+1);if(c===47){let{inside:d,next:p}=og(e,">",l+2);a(d.trimEnd()),o=p}else if(c===
63)o=og(e,"?>",l+2).next;else if(c!==33)o=s(l+1);else if(e.startsWith("<!--",l))o=og(e,"-->",l+4).next;
else if(e.
startsWith("<![CDATA[",l)){let{inside:d,next:p}=og(e,"]]>",l+9);r===0&&((u=t.text)==null||u.call(t,d)),
o=p}else throw _a(e.slice(l))}if(i(e.slice(o)),n.length>0)throw _a(`<${n[0]}>`)}var ig=e=>e.includes(
"_x")?e.replace(/_x([0-9A-Fa-f]{4})_/g,(t,n)=>x.fromCharCode(w.parseInt(n,16))):e,Uo=e=>e.replace(
/&/g,
"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;"),zM=e=>Uo(Kp(e).replace(
/_(?=x[0-9A-Fa-f]{4}_)/g,
"_x005F_"));var tre=1048576,ag=16384,mv=2e6,nre=1462,rre=864e5,ore=R.UTC(1899,11,30);function ire(e){
let[t,n,r]=[
0,0,0];for(;r<3;r++){let i=e.charCodeAt(r)&223;if(i<65||i>90)break;t=t*26+i-64}let o=e.length-r;for(
;r<
e.length;r++){let i=e.charCodeAt(r)-48;if(i<0||i>9)break;n=n*10+i}if(t===0||o<1||o>7||r<e.length)throw bt(
"damaged",`the cell "${e}"`);return{row:n-1,column:t-1}}function dv(e,t){if(!/^\d{1,9}$/.test(e))throw bt(
"damaged",`${t} "${e}"`);return w(e)}function are(e,t,n){var r;if(t==="f")e.formula=n;else if(t==="t")
e.inline=((r=e.inline)!=null?r:"")+n;else{if(e.value!==void 0)throw bt("damaged",
"two values in a cell");e.value=n}}function UM(e,t){let n=[],r={rows:0,columns:0},o=[],i=[],a={row:-1,
column:-1},s=null,
u=0,l=!1,c=null,d=null,p=O=>{let{row:P,column:N}=a;if(!(P>=0&&N>=0&&P<tre&&N<ag))throw bt("damaged",
"a cell outside the sheet");if(i.push(P*ag+N),r.rows=f.max(r.rows,P+1),r.columns=f.max(r.columns,N+1),
O===null)return;if(u=f.max(u,N+1),f.max(n.length,P+1)*u>mv)throw bt("too-large","a cell far out");
for(;n.
length<=P;)n.push([]);let I=n[P];for(;I.length<N;)I.push(void 0);I[N]=O},h=(O,P)=>{O==="row"?(a.row=
P.r===void 0?a.row+1:dv(P.r,"the row")-1,a.column=-1):O==="c"?(c={attributes:P},P.r===void 0?a.column+=
1:{row:a.row,column:a.column}=ire(P.r)):c!==null&&(O==="v"||O==="f"||O==="t")&&(d="")};ng(()=>c===null?
{}:{cell:Te(a.row,a.column)},()=>Ma(e,{open:(O,P)=>{O==="sheetData"?l=!0:l?h(O,P):O==="sheetProtection"?
s=P:O==="protectedRange"&&o.push(P)},text:O=>{d!==null&&(d+=O)},close:O=>{O==="sheetData"&&(l=!1),
!(!l||c===null)&&(O==="c"?(p(cre(c,t)),c=null):d!==null&&are(c,O,d),d=null)}}));let S=sre(i);if(S!==
null)throw bt("damaged","a cell given twice",{cell:Te(S.row,S.column)});return{rows:n,named:r,
protection:s,
openRanges:o}}function sre(e){if(e.every((n,r)=>r===0||n>e[r-1]))return null;let t=new k;for(let n of e){
if(t.has(n))return{row:f.floor(n/ag),column:n%ag};t.add(n)}return null}function ure(e){let t=/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.
test(e)?w(e):w.NaN;if(!w.isFinite(t))throw bt("damaged",`the number "${e}"`);return t}function lre(e){
let t=(R.parse(/[Zz]|T.*[+-]/.test(e)?e:`${e}${e.includes("T")?"Z":""}`)-ore)/rre;if(w.isNaN(t))throw bt(
"damaged",`the date "${e}"`);return t}function cre({attributes:e,value:t,inline:n,formula:r},o){var p,
h;let{strings:i,kinds:a,since1904:s}=o,u=(p=a[e.s===void 0?0:dv(e.s,"the look")])!=null?p:"plain",l=(
b,S="plain")=>r===void 0?{value:b,kind:S}:{value:b,kind:S,formula:r},c=b=>b===""&&r===void 0?null:l(
ig(b)),
d=(h=e.t)!=null?h:"n";if(d==="inlineStr")return c(n!=null?n:"");if(d==="str"&&t!==void 0)return c(t);
if(t===void 0||t.trim()==="")return r===void 0?null:l(null);switch(d){case"n":{let b=ure(t);return l(
u==="date"&&s?b+nre:b,u)}case"s":{let b=i[dv(t,"the text")];if(b===void 0)throw bt("damaged",`text ${t}`);
return b===""&&r===void 0?null:l(b)}case"b":if(!/^(?:[01]|true|false)$/.test(t))throw bt("damaged",`the truth value "${t}"`);
return l(t==="1"||t==="true");case"e":return l(t);case"d":return l(lre(t),"date");default:throw bt(
"damaged",`the type "${d}"`)}}var dre=4e7,mre=5e8;function pre(e){let[t,n]=[0,0],r;try{let i=new k;r=Up(
e,({name:a,originalSize:s})=>{
if(n+=s,n>mre)throw bt("too-large",a);if(!/\.(xml|rels)$/i.test(a))return!1;if(i.has(a.toLowerCase()))
throw bt("damaged",`${a} twice`);if(i.add(a.toLowerCase()),t+=s,t>dre)throw bt("too-large",a);return!0}
)}catch(i){
throw tg(i)===null?bt("not-xlsx",x(i)):i}let o=new y(g.entries(r).map(([i,a])=>[i.toLowerCase(),a]));
return i=>{let a=o.get(i.toLowerCase());return a===void 0?null:eu(a)}}function fre(e){let t=e.lastIndexOf(
"/")+1;return`${e.slice(0,t)}_rels/${e.slice(t)}.rels`}function WM(e,t){let n=e(fre(t)),r=new y;
return Ma(
n!=null?n:"",{open:(o,{Id:i,Type:a="",Target:s="",TargetMode:u})=>{if(o!=="Relationship"||i===void 0||
u==="External")return;let l=s.startsWith("/")?[]:t.split("/").slice(0,-1);for(let c of s.split("/"))
c===".."?l.pop():c!=="."&&c!==""&&l.push(c);r.set(i,{type:a.slice(a.lastIndexOf("/")+1),target:l.join(
"/")})}}),r}function gre(e){let t=[],n=null,r=!1;return Ma(e,{open:o=>{o==="si"&&(n=""),r=o==="t"},
text:o=>{
r&&n!==null&&(n+=o)},close:o=>{r=!1,o==="si"&&t.push(ig(n!=null?n:""))}}),t}function hre(e){let t=new y,
n=[],r=!1;return Ma(e,{open:(o,{numFmtId:i,formatCode:a})=>{var s;o==="cellXfs"?r=!0:o==="numFmt"?t.
set(w(i),rg(a!=null?a:"")):o==="xf"&&r&&n.push((s=t.get(w(i)))!=null?s:jM(w(i!=null?i:0)))},close:o=>{
o==="cellXfs"&&(r=!1)}}),n}var yre=e=>e==="1"||e==="true";function bre(e){var b;let t=pre(e),n=(b=[
...WM(
t,"").values()].find(S=>S.type==="officeDocument"))==null?void 0:b.target,r=n===void 0?null:t(n);if(
n===
void 0||r===null)throw bt("not-xlsx","no workbook");let o=WM(t,n),i=S=>{var O,P,N;return(N=t((P=(O=[
...o.values()].find(I=>I.type===S))==null?void 0:O.target)!=null?P:""))!=null?N:""},a=[],s=!1,u=null;
Ma(r,{open:(S,O)=>{let{name:P="",state:N="visible",id:I="",date1904:F}=O;S==="workbookPr"&&(s=yre(F)),
S==="workbookProtection"&&(u=O),S==="sheet"&&a.push({name:P,hidden:N!=="visible",relation:o.get(I)})}
});
let l=a.find(({name:S},O)=>a.some((P,N)=>N<O&&P.name===S));if(l!==void 0)throw bt("damaged",
"two sheets of one name",{tab:l.name});let c=gre(i("sharedStrings")),d=hre(i("styles")),p=0;return{
sheets:a.
map(({name:S,hidden:O,relation:P})=>ng(()=>({tab:S}),()=>{let N=P===void 0?null:t(P.target);if(P===void 0||
N===null)throw bt("damaged","a sheet is missing");let{type:I,target:F}=P,M=UM(I==="worksheet"?N:"",{
strings:c,kinds:d,since1904:s});if(p+=M.rows.length*M.rows.reduce((B,L)=>f.max(B,L.length),0),p>mv)throw bt(
"too-large","more cells than are read");return{name:S,hidden:O,part:F,type:I,...M}})),part:n,
protection:u}}
var KM=e=>bre(e).sheets.filter(({type:t})=>t==="worksheet");m();function wre(e){return e===void 0||e.kind==="blank"?
"":e.kind==="recused"?wn.id:U(e.kind==="score"?e.
value:e.raw)}function GM({rows:e}){return new y(e.flatMap(({code:t,entry:n,marks:r})=>[...r].map(([o,
i])=>{let a=n!=null?n:t;return[`${a}
${o}`,{entry:a,criterion:o,text:wre(i)}]})))}function qM(e,t){let[n,r]=[e===null?new y:GM(e),GM(t)];
return[...new k([...r.keys(),...n.keys()])].flatMap(o=>{var c,d;let[i,a]=[n.get(o),r.get(o)],{entry:
s,
criterion:u}=a!=null?a:i,l={entry:s,criterion:u,before:(c=i==null?void 0:i.text)!=null?c:"",after:(d=
a==null?void 0:a.text)!=null?d:""};return l.before===l.after?[]:[l]})}function ZM({rows:e},t){let n=e.
filter(({entry:o})=>o!==null);return{done:n.filter(({marks:o})=>{let i=t.map(({name:a})=>{var s;
return(s=
o.get(a))==null?void 0:s.kind});return i.includes("recused")||i.every(a=>a==="score")}).length,of:n.
length}}m();function vre({criterion:e,entry:t,cell:n},{rows:r}){var i,a;if(e==="")return $r(n)[0];
let o=r.filter(
s=>s.entry===t);return o.length===1?(a=(i=o[0])==null?void 0:i.marks.get(e))==null?void 0:a.at:void 0}
var HM=(e,{row:t,column:n},r)=>e.map((o,i)=>i===t?o.map((a,s)=>s===n?r:a):o);function kre(e,t,n){
return{
...e,values:HM(e.values,t,n),formats:e.formats.filter(r=>r.row!==t.row||r.column!==t.column),grid:{
...e.
grid,values:HM(e.grid.values,t,n)}}}function JM(e,t,n){return t.filter(({status:r})=>r==="applied"||
r==="confirmed").reduce((r,o)=>{var u;let i=vre(o,n(r.grid)),a=i&&((u=r.grid.values[i.row])==null?
void 0:
u[i.column]),s=o.kind==="label"?sp(a,o.before.cell):As(a,o.before.cell);return i!==void 0&&s?kre(r,i,
o.now):r},e)}m();var xre=6,Tre=(e,t)=>e.stage===t.stage&&e.judge===t.judge;function Sre(e,{stage:t,
judge:n}){let r=`${t.
name} \xB7 `;if(!e.startsWith(r))return!1;let o=`${e.slice(r.length)} \xB7 `;return o.startsWith(`${n.
code} \xB7 `)||o.includes(` (${n.code}) \xB7 `)}function VM(e,t,{stages:n,judges:r}){var l;let o=n.flatMap(
c=>r.map(d=>({stage:c,judge:d}))),i=_(e.name),a=e.rows.slice(0,xre).flatMap(([c])=>typeof(c==null?
void 0:
c.value)=="string"?[c.value.trim()]:[]),u=[o.filter(c=>_(Xo(c.stage,c.judge))===i),...a.map(c=>o.filter(
d=>Sre(c,d)))].find(c=>c.length>0&&!c.some(d=>Tre(d,t)));return(l=u==null?void 0:u[0])!=null?l:null}
m();function XM(e,t,n){var p,h,b,S;let{values:r,formats:o,headerRow:i}=t,a=(h=(p=r[0])==null?void 0:
p.length)!=
null?h:0;((S=(b=Fe().getSheetByName(e))==null?void 0:b.getLastRow())!=null?S:0)>0||Rn(Ere(e,a,i,n));
let u=Fe().getSheetByName(e);if(u===null)return;let[l,c]=[f.max(r.length,u.getLastRow()),f.max(a,u.getLastColumn(
))];
vo(u,l,c);let d=u.getRange(1,1,l,c);d.setNumberFormat("General");for(let{row:O,column:P,format:N}of o)
u.getRange(O+1,P+1).setNumberFormat(N);d.setValues(v.from({length:l},(O,P)=>v.from({length:c},(N,I)=>{
var M,B;let F=(B=(M=r[P])==null?void 0:M[I])!=null?B:"";return typeof F=="string"?Yh(F,!1):F})))}var Ere=(
e,t,n,r)=>({
name:e,values:v.from({length:n+1},()=>v.from({length:t},()=>"")),headerRow:n,frozenColumns:f.min(r.frozenColumns,
t),widths:v.from({length:t},(o,i)=>{var a;return(a=r.widths[i])!=null?a:110}),formats:v.from({length:
t},
()=>""),layout:""});m();m();var YM={title:e=>e.filter(t=>t!=="").join(" \xB7 "),invitation:(e,t,n,r)=>[
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
history:e=>`nilai dikumpulkan dari berkas ${e}`},Cre={title:YM.
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
history:e=>`scores collected from the files of ${e}`},Kn=e=>e==="id"?YM:Cre;var sg={kind:"unknown",
reason:"no-answer"};function yd(e,{workbook:t}){let{language:n}=t.competition.
settings;return Rr(e)?ha(e,n):e.kind==="haste"||Zs(e)?Kn(n).busy:gi(e,n)}m();function Ju(e){var L;
let t=Cr(10,R.now()),n=Qe(),{competition:r}=n,{settings:o,stages:i}=r,a=Kn(o.language),
s=j=>he(pe("BAD_REQUEST",j));if(o.judgeFiles!=="separate")return s(a.notSeparate);let u=ut(o.language),
l=it(i,u.rows),c=j=>{var z;return((z=Sr(l,j.name))==null?void 0:z.status)==="open"},d=e===void 0?(L=
i.find(c))!=null?L:i[i.length-1]:ar(r,e);if(d.scoreTab!==void 0)return s(a.sharedTab(d.name));let p=i.
indexOf(d),h=i.slice(0,p),b=h.find(c);if(b!==void 0)return s(a.earlierOpen(b.name));let{results:S}=Dt(
n,{provisional:!1}),O=h[S.length];if(O!==void 0)return s(a.earlierUnranked(O.name));let P=Vo(r,S.slice(
0,p)),N=Ir(r),I=Ie(),F=Rre(I,t,o.language),M=Dn(Mn()),B=tt(r,d).map(j=>{let z=Vm({stage:d,judge:j,
entries:P.
filter(de=>o.conflicts!=="exclude"||N(j,de)===null),criteria:je(r,d),language:o.language,competition:
Qt(
r),deadline:o.deadline}),q={kind:"judge-file",sheet:M,stage:tb(d.name),judge:nb(j.code)},Z=Ep(d.name,
j.code),W=F.find(({properties:de})=>g.keys(q).every(ge=>de[ge]===q[ge])),V=W!=null?W:Z.maker===I&&Z.
id!==""?en(Qy(Z.id,t),o.language):null,Q=Dn(C.stringify(z.values.slice(z.headerRow)));return{judge:j,
layout:z,properties:{...q,content:Q},filed:Z,file:V}});return{workbook:n,history:u,stage:d,isClosed:
!c(
d),user:I,backoff:t,seats:B}}var bd=({workbook:e,stage:t},{judge:n,layout:r},o)=>{var i,a;return(a=(
i=
Yn(o,e.competition).find(s=>s.stage.name===t.name&&s.judge.code===n.code))==null?void 0:i.name)!=null?
a:r.name};function Rre(e,t,n){let r=ze(eb(e));if(r===null)return[];let o=Yy(r,t);return"failure"in o&&
o.failure.kind==="not-found"?[]:en(o,n)}m();var ug=({judge:e})=>e.email.trim().toLowerCase();
function lg(e){var o;let{filed:t,file:n}=e,r=ug(e);
if(!(n===null||r===""))return(o=n.access.find(i=>{var a;return((a=i.emailAddress)==null?void 0:a.toLowerCase(
))===
r}))!=null?o:t.email.toLowerCase()===r?n.access.find(i=>i.id===t.permission):void 0}function Dre(e,t){
let{judge:n,filed:r,file:o}=e;if(o===null&&r.maker!==""&&r.maker!==t)return"foreign";if(o===null)return r.
id===""?"none":"deleted";if(n.email.trim()==="")return"no-email";let i=lg(e);return i===void 0?
"unshared":i.role==="reader"?"read-only":"shared"}var Are=({filed:e,file:t})=>e.email!==""&&(t==null?
void 0:
t.access.some(({id:n})=>n===e.permission))===!0;function Ore(e,t,{isClosed:n,seats:r},o){if(e==="foreign")return o.foreign(
t.filed.maker);let i=(e==="unshared"||e==="no-email")&&Are(t),a=r.filter(u=>u!==
t&&ug(u)!==""&&ug(u)===ug(t)),s=t.file!==null&&t.file.properties.content!==t.properties.content;
return[
n&&e==="shared"?o.stillWriting:i?o.former(t.filed.email):o.states[e],...a.length>0?[o.sameEmail(a.map(
({judge:u})=>u.code).join(", "))]:[],...s&&!n?[o.outdated]:[]].join(" ")}var Vu={made:0,shared:0,
collected:0,
changes:[],changed:0,more:!1,skip:[],failures:new y};function Xu(e,t){let{workbook:n,stage:r,
isClosed:o,
user:i,seats:a}=e,s=Kn(n.competition.settings.language),{failures:u,...l}=t,c=a.map(d=>{let{judge:p,
filed:h,file:b}=d,S=u.get(p.code),O=S===void 0?Dre(d,i):"failed";return{judge:p.code,name:p.name,
state:O,
message:S!=null?S:Ore(O,d,e,s),link:(b==null?void 0:b.link)||h.link||null,email:h.email,collected:h.
collected||null,changed:b!==null&&h.collected!==""&&b.modified>h.modified,done:h.done,of:h.collected===
""?d.layout.table.height:h.of}});return{ok:u.size===0,stage:r.name,isClosed:o,files:c,...l}}var Pre=100,
Nre=re({stage:Re(G()),skip:Re(qe(G()))});function eL(e){return ue(()=>{let{stage:t,skip:n=[]}=ye(
Nre,e);return be(),Se(()=>{var F;let r=Ju(t),{settings:o}=r.workbook.competition,{language:i}=o,a=Kn(
i);if(r.isClosed)return he(pe("BAD_REQUEST",a.closed(r.stage.name)));let s=r.seats.filter(({judge:M,
file:B})=>B!==null&&!n.includes(M.code)),u=s.slice(0,10),l=Be(),c=$re(r,l),d=M=>r.history.rows.some(
B=>B.run===M),p=(F=[...c.values()].find(M=>!d(M)))!=null?F:$t(),h=st(),{collected:b,written:S,
changes:O,
failures:P}=Ire(r,u,{names:l,run:p,at:h});for(let M of S)c.set(M,p);let N=s.length>u.length,I=r.seats.
filter(({judge:M})=>c.get(M.code)===p).map(({judge:M})=>M.code);if(!N&&I.length>0){let M={at:h,by:r.
user,action:"collect",run:p,hash:"",stage:r.stage.name};Yt(r.history,{...M,detail:a.history(I.join(
", "))},i)}return Xu(r,{...Vu,collected:b,changes:O.slice(0,Pre),changed:O.length,more:N,skip:[...n,
...u.
map(({judge:M})=>M.code)],failures:P})})})}function Ire(e,t,{names:n,run:r,at:o}){let{settings:i}=e.
workbook.competition,a=t.flatMap(({file:d})=>{var p;return(p=d==null?void 0:d.id)!=null?p:[]}),s=t.length===
0?[]:ga(a,ec,e.backoff),{list:u}=To(i),l=HE(Kn(i.language).mark(o,e.user,r)),c={collected:0,written:
[],
changes:[],failures:new y};for(let[d,p]of t.entries()){let{code:h}=p.judge,b=s[d],S=b===void 0||
"failure"in b?{failure:yd(b===void 0?sg:b.failure,e)}:_re(e,p,b.ok,{name:bd(e,p,n),mark:l,
corrections:u.
filter(O=>O.stage===e.stage.name&&O.judge===h)});if("failure"in S){c.failures.set(h,S.failure);
continue}
S.isWritten&&c.written.push(h),c.changes.push(...S.changes.map(O=>({judge:h,...O}))),c.collected+=1,
p.filed={...p.filed,collected:o,modified:p.file.modified,...S.progress},ya(e.stage.name,h,p.filed)}
return c}
function $re(e,t){let n=new y;for(let r of e.seats){let o=bd(e,r,t),i=t.includes(o)?bT(Le(o)):null;i!==
null&&n.set(r.judge.code,i)}return n}function QM({stage:e,judge:t},n){let r=t.name===""?t.code:`${t.
code} (${t.name})`;return e===n.stage?r:`${r} \xB7 ${e.name}`}var Fre=(e,t)=>C.stringify(Rl(e))===C.
stringify(Rl(t));function _re({workbook:e,stage:t},{judge:n,layout:r},o,{name:i,mark:a,corrections:s}
){
let{competition:u}=e,l=Kn(u.settings.language),{language:c}=u.settings,d;try{d=yT(KM(o),r.name)}
catch(B){
let L=tg(B);if(L===null)throw B;let j=L==="not-xlsx"?_M(o):null;return{failure:j===null?l.unreadable[
L]:
MM(j,c)}}if(d===void 0)return{failure:l.noTable(r.name)};let p=VM(d,{stage:t,judge:n},u);if(p!==null){
let B=l.title([Qt(u),r.name,n.name]);return{failure:l.otherOwner(B,QM({stage:t,judge:n},p),QM(p,{
stage:t,
judge:n}))}}if(hT(d))return{failure:l.unreadable["too-large"]};let h=Le(i),b=h.values.every(B=>B.every(
L=>L===""));if(!b&&!dn(h))return{failure:l.tabTaken(i)};let S=je(u,t),O=ss(u.entries),P=B=>ei(B,t.name,
n.code,S,O),I=JM(((...[B,L,j])=>{let z=uh(B,L,j),q=[...P(z.grid).columns.values()].flat(),Z=z.formulas.
filter(({column:V})=>q.includes(V));if(Z.length===0)return z;let W=os(Z).map(V=>Te(V.row,V.column,V.
rows,V.columns));return uh(B,L,`${j} \xB7 ${l.formulas(W.join(", "))}`)})(d,i,a),s,P),F=P(I.grid),M=b||
!wT(h,I)||!Fre(h,I.grid);return M&&XM(i,I,r),zr(i,u.settings.admins),{isWritten:M,changes:qM(b?null:
P(h),F),progress:ZM(F,S)}}m();m();m();var Mre="Arial",Lre=10,tL=164,jre={General:0,"@":49},Bre='<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
zre=e=>`<${e} style="thin"><color rgb="FFB7B7B7"/></${e}>`,Ure=`<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${[
"left","right","top","bottom"].map(zre).join("")}<diagonal/></border></borders>`,nL=e=>`FF${e.
replace("#","").toUpperCase()}`;function wd(){let e=[];return{all:e,idOf:t=>{let n=e.indexOf(t);
return n>=
0?n:e.push(t)-1}}}var cg=(e,t)=>`<${e} count="${t.length}">${t.join("")}</${e}>`;function rL(){let[e,
t,n,r,o]=[wd(),wd(),wd(),wd(),wd()],i=({bold:c,size:d=Lre})=>e.idOf(`<font>${c?"<b/>":""}<sz val="${d}"/><name val="${Mre}"/></font>`),
a=({background:c})=>c===void 0?0:2+t.idOf(`<fill><patternFill patternType="solid"><fgColor rgb="${nL(
c)}"/><bgColor indexed="64"/></patternFill></fill>`),s=({format:c="General"})=>{var d;return(d=jre[c])!=null?
d:tL+n.idOf(Uo(c))},u=(c,d)=>{let p=[`numFmtId="${s(c)}" fontId="${i(c)}" fillId="${a(c)}" borderId="${c.bordered?
1:0}" xfId="0"`,
'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"',
...d?['quotePrefix="1"']:[]],h=`<alignment vertical="top"${c.centred?' horizontal="center"':""}${c.wrap?
' wrapText="1"':""}/>`;return r.idOf(`<xf ${p.join(" ")}>${h}<protection locked="${c.open?0:1}"/></xf>`)}
,l=`<xf numFmtId="0" fontId="${i({})}" fillId="0" borderId="0" xfId="0"/>`;return r.idOf(l),{idOf:u,
ruleIdOf:c=>o.
idOf(`<dxf><fill><patternFill patternType="solid"><bgColor rgb="${nL(c)}"/></patternFill></fill></dxf>`),
toXml:()=>[`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,n.all.length===0?"":
cg("numFmts",n.all.map((c,d)=>`<numFmt numFmtId="${tL+d}" formatCode="${c}"/>`)),cg("fonts",e.all),`<fills count="${2+t.all.length}">${Bre}${t.all.join(
"")}</fills>`,Ure,
'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',cg(
"cellXfs",r.all),
'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',cg("dxfs",o.all),
"</styleSheet>"].join("")}}var vd=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
`,pv="http://schemas.openxmlformats.org/spreadsheetml/2006/main",aL="http://schemas.openxmlformats.org/officeDocument/2006/relationships",
sL="http://schemas.openxmlformats.org/package/2006",Wre="application/vnd.openxmlformats-officedocument.spreadsheetml",
Kre=32767,Gre=225,oL=({top:e,left:t,height:n,
width:r})=>Te(e,t,n,r),qre=e=>f.round((e-5)/7*100)/100;function Zre(){let e=new y,t=0;return{idOf:n=>{
var o;t+=1;let r=(o=e.get(n))!=null?o:e.size;return e.set(n,r),r},toXml:()=>`${vd}<sst xmlns="${pv}" count="${t}" uniqueCount="${e.size}">${[
...e.keys()].map(n=>`<si><t xml:space="preserve">${zM(n)}</t></si>`).join("")}</sst>`}}function Hre(
{value:e,formula:t,style:n},r,o,i){let a=(u=!1)=>` r="${r}" s="${o.idOf(n,u)}"`;if(t!==void 0)return`<c${a(
)}><f>${Uo(t)}</f></c>`;if(e==="")return`<c${a()}/>`;
if(typeof e=="number")return`<c${a()}><v>${e}</v></c>`;if(typeof e=="boolean")return`<c${a()} t="b"><v>${w(
e)}</v></c>`;let s=e.slice(0,Kre);return`<c${a(/^[=+\-@]/.test(s))} t="s"><v>${i.idOf(s)}</v></c>`}
function Jre({frozenRows:e,frozenColumns:t}){if(e===0&&t===0)return"";let[n,r]=[t>0?` xSplit="${t}"`:
"",e>0?` ySplit="${e}"`:""],o=t===0?"bottomLeft":e===0?"topRight":"bottomRight";return`<pane${n}${r} topLeftCell="${Te(
e,t)}" activePane="${o}" state="frozen"/>`}function Vre(e,t,n){let r=e.widths.map(
(s,u)=>`<col min="${u+1}" max="${u+1}" width="${qre(s)}" customWidth="1"/>`),o=e.rows.map((s,u)=>`<row r="${u+1}">${s.map(
(l,c)=>Hre(l,Te(u,c),t,n)).join("")}</row>`),i=e.colours.map(({block:s,formula:u,
background:l},c)=>`<conditionalFormatting sqref="${oL(s)}"><cfRule type="expression" dxfId="${t.ruleIdOf(
l)}" priority="${c+1}" stopIfTrue="1"><formula>${Uo(u)}</formula></cfRule></conditionalFormatting>`),
a=e.validations.map(({block:s,formula:u,help:l})=>`<dataValidation type="custom" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${Uo(
l.slice(0,Gre))}" sqref="${oL(s)}"><formula1>${Uo(
u)}</formula1></dataValidation>`);return[`${vd}<worksheet xmlns="${pv}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
`<sheetViews><sheetView workbookViewId="0">${Jre(e)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,
r.length===0?"":`<cols>${r.join("")}</cols>`,`<sheetData>${o.join(
"")}</sheetData>`,e.isProtected?'<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>':"",i.
join(""),a.length===0?"":`<dataValidations count="${a.length}">${a.join("")}</dataValidations>`,
'<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
'<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>'].join(
"")}var dg=(e,t,n)=>`<Relationship Id="rId${e}" Type="${aL}/${t}" Target="${n}"/>`,iL=e=>`${vd}<Relationships xmlns="${sL}/relationships">${e.join(
"")}</Relationships>`,mg=(e,t)=>`<Override PartName="/xl/${e}" ContentType="${Wre}.${t}+xml"/>`;
function uL(e){var a;let[t,n]=[rL(),Zre()],r=e.map(s=>Vre(s,t,n)),o=r.map((s,u)=>`worksheets/sheet${u+1}.xml`),
i={"[Content_Types].xml":[`${vd}<Types xmlns="${sL}/content-types">`,
'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
'<Default Extension="xml" ContentType="application/xml"/>',mg("workbook.xml","sheet.main"),...o.map(
s=>mg(
s,"worksheet")),mg("styles.xml","styles"),mg("sharedStrings.xml","sharedStrings"),"</Types>"].join(
""),
"_rels/.rels":iL([dg(1,"officeDocument","xl/workbook.xml")]),"xl/workbook.xml":[`${vd}<workbook xmlns="${pv}" xmlns:r="${aL}"><bookViews><workbookView/></bookViews><sheets>`,
...e.map(({name:s},u)=>`<sheet name="${Uo(s)}" sheetId="${u+1}" r:id="rId${u+1}"/>`),
'</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'].join(""),
"xl/_rels/workbook.xml.rels":iL([...o.map((s,u)=>dg(u+1,"worksheet",s)),dg(o.length+1,"styles",
"styles.xml"),dg(o.length+2,"sharedStrings","sharedStrings.xml")]),"xl/styles.xml":t.toXml(),
"xl/sharedStrings.xml":n.toXml()};for(let[s,u]of o.entries())i[`xl/${u}`]=(a=
r[s])!=null?a:"";return tu(g.fromEntries(g.entries(i).map(([s,u])=>[s,Qs(u)])))}m();m();var Xre="#d9e2f3",
fv=e=>e.replace(/^=/,"").replace(/"[^"]*"|;/g,t=>t===";"?",":t);function pg(e){
let{headerRow:t,open:n,table:r,centred:o,formats:i}=e,a=(u,l)=>{var h;if(u<t)return u===e.progress.row?
{bold:!0,size:14}:{};let c={wrap:!0,bordered:!0,...o.includes(l)?{centred:!0}:{}};if(u===t)return{
...c,
bold:!0,background:Xre};let d=l>=n.left&&l<n.left+n.width,p=(h=i[l])!=null?h:"";return{...c,...p===""?
{}:{format:p},...d?{open:!0}:{}}},s=(u,l,c)=>{var p,h;let d=(h=(p=e.formulas[l])==null?void 0:p[c])!=
null?h:"";return{value:u,style:a(l,c),...d===""?{}:{formula:fv(d)}}};return{name:e.name,rows:e.values.
map((u,l)=>(l<t?u.slice(0,1):u).map((c,d)=>s(c,l,d))),widths:e.widths,frozenRows:t+1,frozenColumns:e.
frozenColumns,isProtected:!0,validations:r.height===0?[]:e.validations.map(u=>({...u,formula:fv(u.formula)}
)),
colours:r.height===0?[]:e.colours.map(u=>({...u,formula:fv(u.formula)}))}}m();function Yre({style:e}
,t,n){let r=typeof t=="object"?mT(t.date):t,o=typeof r=="number"&&rg(n)!=="plain";return{value:r,
style:o?{...e,format:n}:e}}function Qre({rows:e},t){var r;let n=e.filter(o=>o.entry===
t);return(r=n.find(({marks:o})=>[...o.values()].some(({kind:i})=>i!=="blank")))!=null?r:n[0]}
function lL(e,t,{
grid:n,formats:r,read:o}){let i=pg(e),{top:a,left:s}=e.open,u=i.rows.map((l,c)=>{var b;let d=c<a?
void 0:
Qre(o,(b=e.values[c])==null?void 0:b[0]);if(d===void 0)return l;let h=[...t.map(({name:S})=>{var P,N,
I,F,M;let O=(P=d.marks.get(S))==null?void 0:P.at;return O===void 0?["",""]:[(I=(N=n.values[O.row])==
null?void 0:N[O.column])!=null?I:"",(M=(F=r[O.row])==null?void 0:F[O.column])!=null?M:""]}),[d.notesToCommittee,
""],[d.notesToEntrant,""]];return l.map((S,O)=>{let P=h[O-s];return P===void 0?S:Yre(S,...P)})});
return{
...i,rows:u}}function cL(e,t,n){let{judge:r,layout:o}=t,i=bd(e,t,n),a=Le(i);if(!dn(a))return pg(o);
let{competition:s}=e.
workbook,u=je(s,e.stage),l=ei(a,e.stage.name,r.code,u,ss(s.entries));return lL(o,u,{grid:a,formats:
Ts(
i),read:l})}var eoe=re({stage:Re(G()),skip:Re(qe(G())),remake:Re(Je())});function dL(e){return ue(()=>{
let{stage:t,
skip:n=[],remake:r=!1}=ye(eoe,e);return be(),Se(()=>{let o=Ju(t),i=new y,s=(o.isClosed?[]:o.seats.filter(
b=>toe(b,o.user,r))).filter(({judge:b})=>!n.includes(b.code)),u=s.slice(0,10),l=noe(o,u,i),c={...o,
seats:l},
{left:d,shared:p}=roe(c,n,i);return Xu(c,{...Vu,made:u.filter(({judge:b})=>l.some(S=>S.judge===b&&S.
file!==null)).length,shared:p,more:s.length>u.length||d>0,skip:[...n,...i.keys()],failures:i})})})}
function toe({
filed:e,file:t},n,r){return t!==null?!1:r||e.id===""&&(e.maker===""||e.maker===n)}function noe(e,t,n){
if(t.length===0)return e.seats;let{workbook:r,stage:o,user:i}=e,{competition:a}=r,s=Kn(a.settings.language),
u=Oo(a,i,e.backoff),l=Be(),c=t.map(b=>uL([cL(e,b,l)]));for(let{judge:b}of t)ya(o.name,b.code,{...rc,
maker:i});let d=Do(t.map((b,S)=>({fileId:null,folder:u.id,title:s.title([Qt(a),b.layout.name,b.judge.
name]),properties:b.properties,from:ec,to:Ql,bytes:c[S],writersCanShare:!1})),e.backoff),p=new y;for(
let[
b,S]of t.entries()){let O=d[b];O!==void 0&&"ok"in O&&p.set(S,{...O.ok,access:[]})}let h=e.seats.map(
b=>{var S;return fg(b,(S=p.get(b))!=null?S:b.file,i)});for(let[b,S]of h.entries())p.has(e.seats[b])&&
ya(o.name,S.judge.code,S.filed);for(let[b,{judge:S}]of t.entries()){let O=d[b];O!==void 0&&"failure"in
O&&n.set(S.code,yd(O.failure,e))}return h}var fg=(e,t,n)=>t===null||e.filed.id===t.id?{...e,file:t}:
{...e,file:t,filed:{...rc,maker:n,id:t.id,link:t.link}};function roe(e,t,n){let{stage:r,user:o}=e,i=Kn(
e.workbook.competition.settings.language),a=e.seats.map((l,c)=>({index:c,seat:fg(l,l.file,o)})).filter(
({seat:l})=>!t.includes(l.judge.code)&&!n.has(l.judge.code)).map(({index:l,seat:c})=>({index:l,seat:
c,
changes:ioe(c,e)})).filter(({changes:l})=>l.length>0),s=a.slice(0,10),u=0;for(let l of[0,1]){let c=s.
flatMap(h=>{let b=h.changes[l];return b===void 0||n.has(h.seat.judge.code)?[]:[{...h,change:b}]}),d=c.
length===0?[]:nc(c.map(({change:h})=>h),e.backoff),p=[];for(let[h,{index:b,change:S}]of c.entries()){
let O=d[h],P=e.seats[b];if(O===void 0||"failure"in O){p.push([P,O===void 0?sg:O.failure]);continue}
let N=aoe(
fg(P,P.file,o),S,O.ok);e.seats[b]=N,ya(r.name,N.judge.code,N.filed),u+=1}for(let[{judge:h},b]of p){
let S=i.
notShared(h.email.trim(),b.reason);n.set(h.code,Rr(b)||b.kind!=="refused"?yd(b,e):S)}}return ooe(e),
{left:a.length-s.length,shared:u}}function ooe({seats:e,stage:t,user:n}){var r;for(let[o,i]of e.entries(
)){
let a=fg(i,i.file,n),s=lg(a),u=((r=a.file)==null?void 0:r.access.some(({id:c})=>c===a.filed.permission))===
!0,l=s===void 0||s.role==="owner"||u?a.filed:{...a.filed,email:a.judge.email.trim(),permission:s.id}
;
l!==i.filed&&(e[o]={...a,filed:l},ya(t.name,i.judge.code,l))}}function ioe(e,{workbook:t,stage:n,
isClosed:r}){
let{judge:o,filed:i,file:a}=e;if(a===null)return[];let s=o.email.trim(),u=lg(e),l=r?"reader":
"writer",
c=a.access.find(P=>P.id===i.permission&&P.id!==(u==null?void 0:u.id)&&P.role!=="owner"),d=c===void 0?
[]:[{file:a.id,change:"withdraw",permission:c.id}];if(s===""||(u==null?void 0:u.role)===l||(u==null?
void 0:u.role)==="owner")return d;if(u!==void 0)return[...d,{file:a.id,change:"role",permission:u.id,
role:l}];if(r)return d;let{competition:p}=t,{language:h,deadline:b}=p.settings,S=o.name===""?o.code:
o.name,O=Kn(h).invitation(S,n.name,Qt(p),b);return[...d,{file:a.id,change:"grant",email:s,role:l,
message:O}]}
function aoe(e,t,n){let{filed:r,file:o,judge:i}=e;if(o===null)return e;if(t.change==="withdraw"||n===
null){let a=o.access.filter(s=>t.change!=="withdraw"||s.id!==t.permission);return{...e,file:{...o,
access:a},
filed:{...r,email:"",permission:""}}}return{...e,file:{...o,access:[...o.access.filter(a=>a.id!==n.id),
n]},filed:{...r,email:i.email.trim(),permission:n.id}}}m();var soe=re({stage:Re(G())});function mL(e){
return ue(()=>{let{stage:t}=ye(soe,e);return be(),Xu(Ju(t),
Vu)})}m();m();var gv="protecting";function pL(e){var r;let t=((r=ze(gv))!=null?r:"").split(`
`),n=[...Ft(Be()).values()].filter(o=>t.includes(o)||QR(o));if(n.length!==0){Ge(gv,n.join(`
`));for(let o of n)zr(o,e);Ge(gv,"")}}m();var uoe=e=>e.every(t=>t.every(n=>n===""));function loe({
workbook:e,stage:t},n,r){var a,s,u;let o=(a=
[...e.own].find(([,l])=>l.stage===t&&l.judge===n))==null?void 0:a[0],i=(s=e.sheets.find(l=>l.stage===
t.name&&l.judge===n.code))==null?void 0:s.tab;return(u=o!=null?o:i)!=null?u:r.name}function fL(e,t,n){
let{workbook:r,common:o}=e,i={...o,judge:t,entries:n},a=Vm(i),s=loe(e,t,a),u=Le(s).values,l=r.own.has(
s),c=(P,N,I=0)=>{var B;let{open:F}=Jm(i,N),M=coe(s,F,e.admins,t.email);return{tab:s,judge:t.code,
status:P,
added:I,missing:0,access:M,id:(B=Bl().get(s))!=null?B:null}};if(uoe(u))return my(a,s),c("made",n.length);
let d=new k(r.sheets.filter(P=>P.tab===s).flatMap(({rows:P})=>P.flatMap(({entry:N})=>N===null?[]:[H(
N)]))),h=r.competition.settings.missing==="assigned"?[]:a.values.slice(a.table.top).flatMap(([P])=>n.
filter(N=>N.code===P&&!d.has(H(N.code))));if(!ZR(a,u)){if(l&&HR(u))return my(a,s),c("renewed",n.length);
let P=l?"changed":"theirs";return{tab:s,judge:t.code,status:P,added:0,missing:h.length,access:
"unprotected",id:null}}let b=u.length-a.table.top;if(h.length===0)return c("kept",b);let S=b+h.length,
O=sy(
h,a.table.top+b,i);return aD(s,{...a,...Jm(i,S)},O),c("added",S,h.length)}function coe(e,t,n,r){if(r===
"")return Ss(e,t,n,""),"anybody";try{return Ss(e,t,n,r),"own"}catch(o){if(!x(o).includes(r))throw o;
return Ss(e,t,n,""),"refused"}}var doe=re({stage:Re(G())}),moe=180*1e3;function gg(e){return ue(()=>{
let t=R.now()+moe,{stage:n}=ye(
doe,e);return be(),Se(()=>{let r=Qe(),o=poe(r,n);return foe(r,o,t)})})}function poe({competition:e,
findings:t},n){
let{language:r,judgeFiles:o}=e.settings,i=No(ft(r)),a=d=>he(pe("BAD_REQUEST",d));o==="separate"&&a(i.
separate);let s=it(e.stages,ut(r).rows),u=d=>s.some(p=>p.stage===d&&p.status==="open"),l=n===void 0?
e.stages.find(({name:d})=>u(d)):ar(e,n);if(l===void 0)return a(i.noOpenStage);u(l.name)||a(i.closed(
l.name)),l.scoreTab!==void 0&&a(i.sharedTab(l.name,l.scoreTab)),tt(e,l).length===0&&a(i.noJudges),je(
e,l).length===0&&a(i.noCriteria(l.name)),e.entries.length===0&&a(i.noEntries);let c=t.find(({code:d}
)=>d===
"ENTRY_DUPLICATE_CODE"||d==="ROW_WITHOUT_CODE");return c!==void 0&&a(nr(c,ft(r))),l}function foe(e,t,
n){
let{competition:r}=e,{settings:o,stages:i}=r,a=No(ft(o.language)),{results:s,progress:u}=Dt(e,{
provisional:!1}),
l=i.indexOf(t);s.length<l&&he(pe("BAD_REQUEST",a.notReached(t.name)));let c=Vo(r,s.slice(0,l)),d=Ir(
r),p=M=>M===null||o.conflicts==="include",h={workbook:e,stage:t,common:{stage:t,criteria:je(r,t),
language:o.
language,competition:Qt(r),deadline:o.deadline},admins:[...o.admins,Ie()]},b=tt(r,t),S=[];for(let M of b){
if(R.now()>n)break;let B=c.filter(L=>p(d(M,L)));S.push(fL(h,M,B))}pL(h.admins),Cn();let O=S.filter(M=>M.
id!==null),P=Ym(),N=new y(u.map(M=>[`${M.stage}|${H(M.judge)}`,M])),I=O.map(({id:M,tab:B,judge:L})=>{
var j;return{id:M!=null?M:0,tab:B,stage:t.name,judge:L,progress:(j=N.get(`${t.name}|${H(L)}`))!=null?
j:{scored:0,expected:1}}});py(fy(I,P));let F=S.length<b.length;return{stage:t.name,tabs:S.map(({tab:
M,
judge:B,status:L,added:j})=>({tab:M,judge:B,status:L,added:j})),more:F,notes:goe(S,h,o.language)}}
function goe(e,{
workbook:t},n){let r=ft(n),o=No(r),i=l=>Y(e.filter(l).map(({judge:c})=>c),r),[a,s]=[i(l=>l.access===
"anybody"),i(l=>l.access==="refused")],u=t.competition.judges.length>1;return[...e.flatMap(({tab:l,
status:c,
missing:d})=>c==="theirs"?[o.theirs(l,d)]:c==="changed"?[o.changed(l)]:[]),...a===""?[]:[o.noEmail(a)],
...s===""?[]:[o.badEmail(s)],o.share,...u?[o.shared]:[]]}m();var hoe=re({language:Ot(["id","en"])});
function gL(e){let t=ue(()=>BD(vy,ye(hoe,e).language));return"problem"in t?t:bi()}m();var yoe=re({
entries:qe(G())}),boe=100;function hg(e){return ue(()=>{let{entries:t}=ye(yoe,e);be();let n=new k(
t.map(H)),r=Ft(Be()),{competition:o}=Tn(new y([...r].map(([i,a])=>[i,Le(a)])));return{settings:r.has(
"settings")?o.settings:null,history:ut(o.settings.language).rows.slice(-boe).reverse().map(({at:i,by:
a,
action:s,detail:u,stage:l})=>({at:i,by:a,action:s,detail:u,stage:l})),judges:o.judges.map(({code:i,
name:a,
email:s,phone:u})=>({code:i,name:a,email:s,phone:u})),entries:o.entries.filter(({code:i})=>n.has(H(i))).
map(({code:i,contact:a,innovator:s,email:u,phone:l})=>({code:i,name:a||s,email:u,phone:l}))}})}m();m(
);function hL(e,t){let n=SpreadsheetApp.getUi().createMenu(e);for(let r of t)r==="separator"?n.addSeparator(
):
n.addItem(r.label,r.functionName);n.addToUi()}function yL(e,t){SpreadsheetApp.getUi().showSidebar(
HtmlService.
createHtmlOutputFromFile(e).setTitle(t))}function bL(e,t,n){let r=HtmlService.createHtmlOutputFromFile(
e).append(`<span id="view" hidden>${n}</span>`);SpreadsheetApp.getUi().showModalDialog(r.setWidth(
960).
setHeight(560),t)}function hv(e,t){let n=SpreadsheetApp.getUi();n.alert(e,t,n.ButtonSet.OK)}function wL(
e,t){
let n=SpreadsheetApp.getUi();return n.alert(e,t,n.ButtonSet.YES_NO)===n.Button.YES}function vL(e,t){
SpreadsheetApp.getActiveSpreadsheet().toast(e,t,10)}var yv=e=>(e==null?void 0:e.authMode)!==void 0&&
e.authMode!==ScriptApp.AuthMode.NONE;m();function kL(e,t){var i,a,s,u;let{ok:n,findings:r,documents:
o}=t;return{ok:n,findings:r,documents:o,
created:((i=e==null?void 0:e.created)!=null?i:0)+t.created,updated:((a=e==null?void 0:e.updated)!=null?
a:0)+t.updated,unchanged:(s=e==null?void 0:e.unchanged)!=null?s:t.unchanged,failed:((u=e==null?void 0:
e.failed)!=null?u:0)+t.failed}}m();var woe=re({provisional:Je()});function yg(e){return ue(()=>{let{
provisional:t}=ye(woe,e);return be(),
bL("Sidebar",ie(Ve()).menu.rankingTitle,t?"provisional":"ranking"),null})}var voe=240*1e3,xL=[
"piagam","surat"];function bv(e){var i,a;let t=yv(e)?Ve():"id",n=ie(t).menu,r=No(
t),o=yv(e)?(a=(i=oc())==null?void 0:i.top)!=null?a:10:null;hL(n.name,[{label:n.open,functionName:
"openSidebar"},"separator",{label:r.menu,functionName:"prepareJudgeTabs"},{label:n.validate,
functionName:"checkSheets"},{label:n.compute(o),functionName:"computeTop"},{label:n.ranking,
functionName:"openRanking"},{label:n.documents,functionName:"makeAwardDocuments"},"separator",{label:
n.close(o),functionName:"closeAndCompute"},{label:n.plenary,functionName:"preparePlenaryTab"},{label:
n.decide,functionName:"decide"},{label:n.verify,functionName:"verify"}])}var TL=()=>yL("Sidebar",ie(
Ve()).menu.name);function SL(){
let e=eO(),t="answer"in e?e.answer.questions:0;La(e,({errors:n,warnings:r},o)=>t>0?o.questions(t):o.
validated(n,r),t>0)}var EL=()=>La(gg({}),({tabs:e,more:t,notes:n})=>{let r=No(vv());return[koe(e,r),
...t?[r.more]:[],...n].join(`

`)},!0),koe=(e,t)=>{let n=(...r)=>e.filter(({status:o})=>r.includes(o)).length;return t.made(n(
"made",
"renewed"),n("added"),n("kept","theirs","changed"))};function CL(){var i,a,s;let e=ic({provisional:!1}
),
t="answer"in e?(i=e.answer.open)!=null?i:[]:[];if(t.length===0){RL(e);return}let n=vv(),r=ie(n),o=ie(
Ve()).menu.close((s=(a=oc())==null?void 0:a.top)!=null?s:10);wL(r.menu.name,r.done.stillOpen(Y(t,n),
o))&&wv()}var wv=()=>RL(ic({provisional:!1,close:!0}));function RL(e){let t="answer"in e?e.answer.understood.
questions.length:0,n=({findings:r})=>r.filter(o=>o.severity==="error").length;La(e,(r,o)=>t>0?o.questions(
t):o.computed(r.stages.length,n(r)),t>0)}function DL(){let e=yg({provisional:!1});"problem"in e&&IL(
e.problem,ie(Ve()).menu.name)}var AL=()=>La(Lp({}),({tab:e,added:t},n)=>n.plenaryReady(e,t)),OL=()=>La(
Mp({}),({stage:e,code:t,findings:n},r)=>{var o,i;return t===null?(i=(o=n[0])==null?void 0:o.message)!=
null?i:"":r.decided(e,t)},!0),xoe=12,PL=()=>La(Hf(),({ok:e,decided:t,differences:n},r)=>{if(e)return r.
verified(t.length>0);let o=n.slice(0,xoe).map(({tab:a,cell:s,message:u})=>{let l=[a,s].filter(c=>c!==
null).join("!");return`${l===""?"":`${l}: `}${u}`}),i=n.length-o.length;return[r.differs(n.length),
...o,
...i>0?[r.moreDiffer(i)]:[]].join(`
`)},!0);function NL(){let e=R.now()+voe,t=null,n=gd({kinds:xL});for(;"answer"in n&&(t=kL(t,n.answer),
!(!n.answer.more||R.now()>e));)n=gd({kinds:xL,skip:n.answer.skip});let{created:r=0,updated:o=0,
unchanged:i=0,
failed:a=0}=t!=null?t:{};La(n,({ok:s,total:u,done:l,more:c,findings:d},p)=>{var h,b;return u===0?s?p.
noWinners:(b=(h=d[0])==null?void 0:h.message)!=null?b:p.documentsStopped:c?p.moreDocuments(l,u):p.documents(
r,o,i,a)})}function vv(){let e=Ft(Be()).get("settings");return e===void 0?Ve():Tn(new y([["settings",
Le(e)]])).competition.settings.language}function La(e,t,n=!1){let r=ie("answer"in e?vv():Ve());
"answer"in e&&n?hv(r.menu.name,t(e.answer,r.done)):"answer"in e?vL(t(e.answer,r.done),r.menu.name):
IL(e.problem,
r.menu.name)}var IL=({message:e,link:t=""},n)=>hv(n,[e,t].join(`
`).trim());m();var Toe=re({tab:G(),cell:co(G().check(ol(
/^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/)))});function $L(e){
return ue(()=>{let{tab:t,cell:n}=ye(Toe,e);return MR(t,n)||he(pe("BAD_REQUEST",ie(Ve()).problems.noTab(
t))),null})}m();var Soe=re({settings:un(G(),Id())});function FL(e){let t=ue(()=>{let{settings:n}=ye(
Soe,e);be(),Se(()=>{
var N;let r=ie(Ve()).problems,o=Ft(Be()).get("settings"),i=o===void 0?null:Le(o),{competition:a,rows:
s,
tables:u}=Tn(new y(i===null?[]:[["settings",i]])),l=(N=u.settings)==null?void 0:N.columns,[c,d]=[l==
null?void 0:l.get("key"),l==null?void 0:l.get("value")];if(o===void 0||c===void 0||d===void 0)return he(
pe("BAD_REQUEST",r.noTab(J.settings[a.settings.language])));let p=at(Ji,{...a.settings,...n}),h=g.keys(
n).every(I=>Qn.some(F=>F.key===I));if(!p.success||!h)return he(pe("BAD_REQUEST",r.badRequest));let{
language:b}=p.
data,S=Qn.filter(({key:I})=>C.stringify(a.settings[I])!==C.stringify(p.data[I])).map(I=>({known:I,is:
ey(
p.data,I)}));for(let{known:I,is:F}of S){let M=s.settings.get(I.key);M!==void 0&&Xt(o,M,d,[[F]])}let P=S.
filter(({known:I})=>!s.settings.has(I.key)).map(({known:I,is:F})=>v.from({length:f.max(c,d)+1},(M,B)=>B===
c?I.word[b]:B===d?F:""));P.length>0&&Xt(o,jr(o),0,P)})});return"problem"in t?t:hg({entries:[]})}m();
var Eoe=re({preset:G()});function _L(e){let t=ue(()=>{var s;let{preset:n}=ye(Eoe,e);be();let r=Ve(),
o=ie(r).problems,i=sc.map(u=>u.id).join(", "),a=(s=sc.find(u=>u.id===n))!=null?s:he(pe("BAD_REQUEST",
o.unknownPreset(n,i)));return Se(()=>{var b;let u=Ji.parse({...a.settings,language:r,admins:[Ie()].filter(
S=>S!=="")}),{stages:l,criteria:c}=a,d=qm({settings:u,stages:l,criteria:c,entries:[],judges:[],
institutions:[]}),
p=(b=Coe(d))!=null?b:he(pe("BAD_REQUEST",o.notEmpty));for(let S of d)p.includes(S.name)||Rn(S);Be().
filter(S=>d.every(O=>O.name!==S)).length===1&&_R(),Cn()})});return"problem"in t?t:bi()}function Coe(
e){
var n;let t=[];for(let r of Ft(Be()).values()){let o=Le(r).values;if(o.every(a=>a.every(s=>s==="")))
continue;let i=(n=e.find(a=>a.name===r))==null?void 0:n.values;if(i===void 0||!Roe(o,i))return null;
t.push(r)}return t}function Roe(e,t){let n=f.max(e.length,t.length);return v.from({length:n},(r,o)=>o).
every(r=>{var i,a,s,u;let o=f.max((a=(i=e[r])==null?void 0:i.length)!=null?a:0,(u=(s=t[r])==null?
void 0:
s.length)!=null?u:0);return v.from({length:o},(l,c)=>c).every(l=>{var c,d,p,h;return((d=(c=e[r])==null?
void 0:c[l])!=null?d:"")===((h=(p=t[r])==null?void 0:p[l])!=null?h:"")})})}var Doe=e=>bv(e),Aoe=e=>bv(
e),Ooe=()=>TL(),Poe=()=>SL(),Noe=()=>CL(),Ioe=()=>EL(),$oe=()=>DL(),Foe=()=>NL(),
_oe=()=>wv(),Moe=()=>AL(),Loe=()=>OL(),joe=()=>PL(),Boe=()=>bi(),zoe=()=>QA(),Uoe=e=>ic(e),Woe=e=>gd(
e),Koe=e=>FM(e),Goe=e=>xM(e),qoe=e=>TM(e),Zoe=e=>SM(e),Hoe=e=>EM(e),Joe=e=>_L(e),Voe=e=>Y1(e),Xoe=e=>gg(
e),Yoe=e=>tO(e),Qoe=e=>nO(e),eie=e=>hg(e),tie=e=>FL(e),nie=e=>gL(e),rie=e=>yg(e),oie=e=>$L(e),iie=e=>tP(
e),aie=e=>rP(e),sie=e=>oP(e),uie=e=>Lp(e),lie=()=>aP(),cie=e=>Mp(e),die=e=>mL(e),mie=e=>dL(e),pie=e=>eL(
e),fie=()=>Hf(),gie=e=>iO(e),hie=e=>sO(e),yie=()=>uO(),bie=()=>dO(),wie=e=>pO(e),vie=e=>xO(e);return Wo(
kie);})();
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
