// Lembar Juri. Built from src/ by "npm run build"; do not edit here. What is built in: THIRD_PARTY_NOTICES.md.
"use strict";var App=(()=>{var RB=Object.create;var jd=Object.defineProperty;var DB=Object.getOwnPropertyDescriptor;
var AB=Object.getOwnPropertyNames;var OB=Object.getPrototypeOf,PB=Object.prototype.hasOwnProperty;
var Bd=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var Ie=(e,t)=>(
)=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},Mg=(e,t)=>{
for(var n in t)jd(e,n,{get:t[n],enumerable:!0})},Qv=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let o of AB(t))!PB.call(e,o)&&o!==n&&jd(e,o,{get:()=>t[o],enumerable:!(r=DB(t,o))||r.
enumerable});return e};var NB=(e,t,n)=>(n=e!=null?RB(OB(e)):{},Qv(t||!e||!e.__esModule?jd(n,
"default",{value:e,enumerable:!0}):
n,e)),yo=e=>Qv(jd({},"__esModule",{value:!0}),e);var k,R,S,E,y,f,b,g,v,x,T,D,A,m=Bd(()=>{
"use strict";({Array:k,Date:R,Error:S,JSON:E,Map:y,Math:f,Number:b,
Object:g,Set:v,String:x,Symbol:T,Uint8Array:D,WeakMap:A}=globalThis)});function TH(e,t){return xH(e,
t||{},0,0)}function qb(e,t){return yH(e,{i:2},t&&t.out,t&&t.dictionary)}
function tf(e,t){if(t){for(var n=new Et(e.length),r=0;r<e.length;++r)n[r]=e.charCodeAt(r);return n}
if(EN)
return EN.encode(e);for(var o=e.length,i=new Et(e.length+(e.length>>1)),a=0,s=function(c){i[a++]=c},
r=0;r<o;++r){if(a+5>i.length){var u=new Et(a+8+(o-r<<1));u.set(i),i=u}var l=e.charCodeAt(r);l<128||t?
s(l):l<2048?(s(192|l>>6),s(128|l&63)):l>55295&&l<57344?(l=65536+(l&1047552)|e.charCodeAt(++r)&1023,s(
240|l>>18),s(128|l>>12&63),s(128|l>>6&63),s(128|l&63)):(s(224|l>>12),s(128|l>>6&63),s(128|l&63))}
return Ec(
i,0,a)}function Hb(e,t){if(t){for(var n="",r=0;r<e.length;r+=16384)n+=x.fromCharCode.apply(null,e.subarray(
r,r+16384));return n}else{if(Ub)return Ub.decode(e);var o=EH(e),i=o.s,n=o.r;return n.length&&wn(8),i}
}
function FN(e,t){t||(t={});var n={},r=[];$N(e,"",n,t);var o=0,i=0;for(var a in n){var s=n[a],u=s[0],
l=s[1],c=l.level==0?0:8,d=tf(a),p=d.length,h=l.comment,w=h&&tf(h),C=w&&w.length,O=Wb(l.extra);p>65535&&
wn(11);var P=c?TH(u,l):u,N=P.length,I=kH();I.p(u),r.push(IN(l,{size:u.length,crc:I.d(),c:P,f:d,m:w,u:
p!=
a.length||w&&h.length!=C,o,compression:c})),o+=30+p+O+N,i+=76+2*(p+O)+(C||0)+N}for(var F=new Et(i+22),
M=o,j=i-o,L=0;L<r.length;++L){var d=r[L];CN(F,d.o,d,d.f,d.u,d.c.length);var B=30+d.f.length+Wb(d.extra);
F.set(d.c,d.o+B),CN(F,o,d,d.f,d.u,d.c.length,d.o,d.m),o+=16+B+(d.m?d.m.length:0)}return AH(F,o,r.length,
j,M),F}function _N(e,t){for(var n={},r=e.length-22;pr(e,r)!=101010256;--r)(!r||e.length-r>65558)&&wn(
13);var o=ro(e,r+8);if(!o)return{};var i=pr(e,r+16),a=pr(e,r-20)==117853008;if(a){var s=pr(e,r-12);a=
pr(e,s)==101075792,a&&(o=pr(e,s+32),i=pr(e,s+48))}for(var u=t&&t.filter,l=0;l<o;++l){var c=RH(e,i,a),
d=c[0],p=c[1],h=c[2],w=c[3],C=c[4],O=c[5],P=CH(e,O);i=C,(!u||u({name:w,size:p,originalSize:h,
compression:d}))&&
(d?d==8?n[w]=qb(e.subarray(P,P+p),{out:new Et(h)}):wn(14,"unknown compression type "+d):n[w]=Ec(e,P,
P+p))}return n}var Et,Xn,Kb,nf,rf,Lb,RN,DN,AN,jb,ON,dH,xN,Bb,Uo,Ye,oo,Ni,Ye,Ye,Ye,Ye,Sc,Ye,mH,pH,fH,
gH,$b,Mr,Fb,Gb,Ec,hH,wn,yH,Wo,xc,_b,zb,TN,Tc,PN,SN,bH,NN,wH,vH,kH,xH,IN,ro,pr,Mb,on,$N,EN,Ub,SH,EH,
CH,
RH,DH,Wb,CN,AH,MN=Bd(()=>{m();Et=D,Xn=Uint16Array,Kb=Int32Array,nf=new Et([0,0,0,0,0,0,0,0,1,1,1,1,2,
2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),rf=new Et([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,
11,11,12,12,13,13,0,0]),Lb=new Et([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),RN=function(e,t){
for(var n=new Xn(31),r=0;r<31;++r)n[r]=t+=1<<e[r-1];for(var o=new Kb(n[30]),r=1;r<30;++r)for(var i=n[
r];i<
n[r+1];++i)o[i]=i-n[r]<<5|r;return{b:n,r:o}},DN=RN(nf,2),AN=DN.b,jb=DN.r;AN[28]=258,jb[258]=28;ON=RN(
rf,0),dH=ON.b,xN=ON.r,Bb=new Xn(32768);for(Ye=0;Ye<32768;++Ye)Uo=(Ye&43690)>>1|(Ye&21845)<<1,Uo=(Uo&
52428)>>2|(Uo&13107)<<2,Uo=(Uo&61680)>>4|(Uo&3855)<<4,Bb[Ye]=((Uo&65280)>>8|(Uo&255)<<8)>>1;oo=(
function(e,t,n){
for(var r=e.length,o=0,i=new Xn(t);o<r;++o)e[o]&&++i[e[o]-1];var a=new Xn(t);for(o=1;o<t;++o)a[o]=a[
o-
1]+i[o-1]<<1;var s;if(n){s=new Xn(1<<t);var u=15-t;for(o=0;o<r;++o)if(e[o])for(var l=o<<4|e[o],c=t-e[
o],
d=a[e[o]-1]++<<c,p=d|(1<<c)-1;d<=p;++d)s[Bb[d]>>u]=l}else for(s=new Xn(r),o=0;o<r;++o)e[o]&&(s[o]=Bb[
a[e[o]-
1]++]>>15-e[o]);return s}),Ni=new Et(288);for(Ye=0;Ye<144;++Ye)Ni[Ye]=8;for(Ye=144;Ye<256;++Ye)Ni[Ye]=
9;for(Ye=256;Ye<280;++Ye)Ni[Ye]=7;for(Ye=280;Ye<288;++Ye)Ni[Ye]=8;Sc=new Et(32);for(Ye=0;Ye<32;++Ye)
Sc[Ye]=5;mH=oo(Ni,9,0),pH=oo(Ni,9,1),fH=oo(Sc,5,0),gH=oo(Sc,5,1),$b=function(e){for(var t=e[0],n=1;n<
e.length;++n)e[n]>t&&(t=e[n]);return t},Mr=function(e,t,n){var r=t/8|0;return(e[r]|e[r+1]<<8)>>(t&7)&
n},Fb=function(e,t){var n=t/8|0;return(e[n]|e[n+1]<<8|e[n+2]<<16)>>(t&7)},Gb=function(e){return(e+7)/
8|0},Ec=function(e,t,n){return(t==null||t<0)&&(t=0),(n==null||n>e.length)&&(n=e.length),new Et(e.subarray(
t,n))},hH=["unexpected EOF","invalid block type","invalid length/literal","invalid distance",
"stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long",
"date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],wn=function(
e,t,n){var r=new S(
t||hH[e]);if(r.code=e,S.captureStackTrace&&S.captureStackTrace(r,wn),!n)throw r;return r},yH=function(
e,t,n,r){
var o=e.length,i=r?r.length:0;if(!o||t.f&&!t.l)return n||new Et(0);var a=!n,s=a||t.i!=2,u=t.i;a&&(n=
new Et(o*3));var l=function(ll){var cl=n.length;if(ll>cl){var Ja=new Et(f.max(cl*2,ll));Ja.set(n),n=
Ja}},c=t.f||0,d=t.p||0,p=t.b||0,h=t.l,w=t.d,C=t.m,O=t.n,P=o*8;do{if(!h){c=Mr(e,d,1);var N=Mr(e,d+1,3);
if(d+=3,N)if(N==1)h=pH,w=gH,C=9,O=5;else if(N==2){var j=Mr(e,d,31)+257,L=Mr(e,d+10,15)+4,B=j+Mr(e,d+
5,31)+1;d+=14;for(var z=new Et(B),G=new Et(19),Z=0;Z<L;++Z)G[Lb[Z]]=Mr(e,d+Z*3,7);d+=L*3;for(var W=$b(
G),Y=(1<<W)-1,Q=oo(G,W,1),Z=0;Z<B;){var pe=Q[Mr(e,d,Y)];d+=pe&15;var I=pe>>4;if(I<16)z[Z++]=I;else{
var ye=0,
Ne=0;for(I==16?(Ne=3+Mr(e,d,3),d+=2,ye=z[Z-1]):I==17?(Ne=3+Mr(e,d,7),d+=3):I==18&&(Ne=11+Mr(e,d,127),
d+=7);Ne--;)z[Z++]=ye}}var de=z.subarray(0,j),ue=z.subarray(j);C=$b(de),O=$b(ue),h=oo(de,C,1),w=oo(
ue,
O,1)}else wn(1);else{var I=Gb(d)+4,F=e[I-4]|e[I-3]<<8,M=I+F;if(M>o){u&&wn(0);break}s&&l(p+F),n.set(e.
subarray(I,M),p),t.b=p+=F,t.p=d=M*8,t.f=c;continue}if(d>P){u&&wn(0);break}}s&&l(p+131072);for(var At=(
1<<
C)-1,we=(1<<O)-1,vt=d;;vt=d){var ye=h[Fb(e,d)&At],Ut=ye>>4;if(d+=ye&15,d>P){u&&wn(0);break}if(ye||wn(
2),Ut<256)n[p++]=Ut;else if(Ut==256){vt=d,h=null;break}else{var Wt=Ut-254;if(Ut>264){var Z=Ut-257,kt=nf[
Z];
Wt=Mr(e,d,(1<<kt)-1)+AN[Z],d+=kt}var Br=w[Fb(e,d)&we],Ha=Br>>4;Br||wn(3),d+=Br&15;var ue=dH[Ha];if(
Ha>
3){var kt=rf[Ha];ue+=Fb(e,d)&(1<<kt)-1,d+=kt}if(d>P){u&&wn(0);break}s&&l(p+131072);var Za=p+Wt;if(p<
ue){var Md=i-ue,Ld=f.min(ue,Za);for(Md+p<0&&wn(3);p<Ld;++p)n[p]=r[Md+p]}for(;p<Za;++p)n[p]=n[p-ue]}}
t.l=h,t.p=vt,t.b=p,t.f=c,h&&(c=1,t.m=C,t.d=w,t.n=O)}while(!c);return p!=n.length&&a?Ec(n,0,p):n.subarray(
0,p)},Wo=function(e,t,n){n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8},xc=function(e,t,n){n<<=t&7;var r=t/
8|0;e[r]|=n,e[r+1]|=n>>8,e[r+2]|=n>>16},_b=function(e,t){for(var n=[],r=0;r<e.length;++r)e[r]&&n.push(
{s:r,f:e[r]});var o=n.length,i=n.slice();if(!o)return{t:NN,l:0};if(o==1){var a=new Et(n[0].s+1);
return a[n[0].
s]=1,{t:a,l:1}}n.sort(function(M,j){return M.f-j.f}),n.push({s:-1,f:25001});var s=n[0],u=n[1],l=0,c=1,
d=2;for(n[0]={s:-1,f:s.f+u.f,l:s,r:u};c!=o-1;)s=n[n[l].f<n[d].f?l++:d++],u=n[l!=c&&n[l].f<n[d].f?l++:
d++],n[c++]={s:-1,f:s.f+u.f,l:s,r:u};for(var p=i[0].s,r=1;r<o;++r)i[r].s>p&&(p=i[r].s);var h=new Xn(
p+1),w=zb(n[c-1],h,0);if(w>t){var r=0,C=0,O=w-t,P=1<<O;for(i.sort(function(j,L){return h[L.s]-h[j.s]||
j.f-L.f});r<o;++r){var N=i[r].s;if(h[N]>t)C+=P-(1<<w-h[N]),h[N]=t;else break}for(C>>=O;C>0;){var I=i[
r].
s;h[I]<t?C-=1<<t-h[I]++-1:++r}for(;r>=0&&C;--r){var F=i[r].s;h[F]==t&&(--h[F],++C)}w=t}return{t:new Et(
h),l:w}},zb=function(e,t,n){return e.s==-1?f.max(zb(e.l,t,n+1),zb(e.r,t,n+1)):t[e.s]=n},TN=function(
e){
for(var t=e.length;t&&!e[--t];);for(var n=new Xn(++t),r=0,o=e[0],i=1,a=function(u){n[r++]=u},s=1;s<=
t;++s)if(e[s]==o&&s!=t)++i;else{if(!o&&i>2){for(;i>138;i-=138)a(32754);i>2&&(a(i>10?i-11<<5|28690:i-
3<<5|12305),i=0)}else if(i>3){for(a(o),--i;i>6;i-=6)a(8304);i>2&&(a(i-3<<5|8208),i=0)}for(;i--;)a(o);
i=1,o=e[s]}return{c:n.subarray(0,r),n:t}},Tc=function(e,t){for(var n=0,r=0;r<t.length;++r)n+=e[r]*t[
r];
return n},PN=function(e,t,n){var r=n.length,o=Gb(t+2);e[o]=r&255,e[o+1]=r>>8,e[o+2]=e[o]^255,e[o+3]=
e[o+1]^255;for(var i=0;i<r;++i)e[o+i+4]=n[i];return(o+4+r)*8},SN=function(e,t,n,r,o,i,a,s,u,l,c){Wo(
t,c++,n),++o[256];for(var d=_b(o,15),p=d.t,h=d.l,w=_b(i,15),C=w.t,O=w.l,P=TN(p),N=P.c,I=P.n,F=TN(C),
M=F.c,j=F.n,L=new Xn(19),B=0;B<N.length;++B)++L[N[B]&31];for(var B=0;B<M.length;++B)++L[M[B]&31];for(
var z=_b(
L,7),G=z.t,Z=z.l,W=19;W>4&&!G[Lb[W-1]];--W);var Y=l+5<<3,Q=Tc(o,Ni)+Tc(i,Sc)+a,pe=Tc(o,p)+Tc(i,C)+a+
14+3*W+Tc(L,G)+2*L[16]+3*L[17]+7*L[18];if(u>=0&&Y<=Q&&Y<=pe)return PN(t,c,e.subarray(u,u+l));var ye,
Ne,de,ue;if(Wo(t,c,1+(pe<Q)),c+=2,pe<Q){ye=oo(p,h,0),Ne=p,de=oo(C,O,0),ue=C;var At=oo(G,Z,0);Wo(t,c,
I-257),Wo(t,c+5,j-1),Wo(t,c+10,W-4),c+=14;for(var B=0;B<W;++B)Wo(t,c+3*B,G[Lb[B]]);c+=3*W;for(var we=[
N,M],vt=0;vt<2;++vt)for(var Ut=we[vt],B=0;B<Ut.length;++B){var Wt=Ut[B]&31;Wo(t,c,At[Wt]),c+=G[Wt],
Wt>
15&&(Wo(t,c,Ut[B]>>5&127),c+=Ut[B]>>12)}}else ye=mH,Ne=Ni,de=fH,ue=Sc;for(var B=0;B<s;++B){var kt=r[
B];
if(kt>255){var Wt=kt>>18&31;xc(t,c,ye[Wt+257]),c+=Ne[Wt+257],Wt>7&&(Wo(t,c,kt>>23&31),c+=nf[Wt]);var Br=kt&
31;xc(t,c,de[Br]),c+=ue[Br],Br>3&&(xc(t,c,kt>>5&8191),c+=rf[Br])}else xc(t,c,ye[kt]),c+=Ne[kt]}
return xc(
t,c,ye[256]),c+Ne[256]},bH=new Kb([65540,131080,131088,131104,262176,1048704,1048832,2114560,2117632]),
NN=new Et(0),wH=function(e,t,n,r,o,i){var a=i.z||e.length,s=new Et(r+a+5*(1+f.ceil(a/7e3))+o),u=s.subarray(
r,s.length-o),l=i.l,c=(i.r||0)&7;if(t){c&&(u[0]=i.r>>3);for(var d=bH[t-1],p=d>>13,h=d&8191,w=(1<<n)-
1,C=i.p||new Xn(32768),O=i.h||new Xn(w+1),P=f.ceil(n/3),N=2*P,I=function(_g){return(e[_g]^e[_g+1]<<P^
e[_g+2]<<N)&w},F=new Kb(25e3),M=new Xn(288),j=new Xn(32),L=0,B=0,z=i.i||0,G=0,Z=i.w||0,W=0;z+2<a;++z){
var Y=I(z),Q=z&32767,pe=O[Y];if(C[Q]=pe,O[Y]=Q,Z<=z){var ye=a-z;if((L>7e3||G>24576)&&(ye>423||!l)){c=
SN(e,u,0,F,M,j,B,G,W,z-W,c),G=L=B=0,W=z;for(var Ne=0;Ne<286;++Ne)M[Ne]=0;for(var Ne=0;Ne<30;++Ne)j[
Ne]=
0}var de=2,ue=0,At=h,we=Q-pe&32767;if(ye>2&&Y==I(z-we))for(var vt=f.min(p,ye)-1,Ut=f.min(32767,z),Wt=f.
min(258,ye);we<=Ut&&--At&&Q!=pe;){if(e[z+de]==e[z+de-we]){for(var kt=0;kt<Wt&&e[z+kt]==e[z+kt-we];++kt)
;if(kt>de){if(de=kt,ue=we,kt>vt)break;for(var Br=f.min(we,kt-2),Ha=0,Ne=0;Ne<Br;++Ne){var Za=z-we+Ne&
32767,Md=C[Za],Ld=Za-Md&32767;Ld>Ha&&(Ha=Ld,pe=Za)}}}Q=pe,pe=C[Q],we+=Q-pe&32767}if(ue){F[G++]=268435456|
jb[de]<<18|xN[ue];var ll=jb[de]&31,cl=xN[ue]&31;B+=nf[ll]+rf[cl],++M[257+ll],++j[cl],Z=z+de,++L}else
F[G++]=e[z],++M[e[z]]}}for(z=f.max(z,Z);z<a;++z)F[G++]=e[z],++M[e[z]];c=SN(e,u,l,F,M,j,B,G,W,z-W,c),
l||(i.r=c&7|u[c/8|0]<<3,c-=7,i.h=O,i.p=C,i.i=z,i.w=Z)}else{for(var z=i.w||0;z<a+l;z+=65535){var Ja=z+
65535;Ja>=a&&(u[c/8|0]=l,Ja=a),c=PN(u,c+1,e.subarray(z,Ja))}i.i=a}return Ec(s,0,r+Gb(c)+o)},vH=(
function(){
for(var e=new Int32Array(256),t=0;t<256;++t){for(var n=t,r=9;--r;)n=(n&1&&-306674912)^n>>>1;e[t]=n}
return e})(),
kH=function(){var e=-1;return{p:function(t){for(var n=e,r=0;r<t.length;++r)n=vH[n&255^t[r]]^n>>>8;e=
n},d:function(){return~e}}},xH=function(e,t,n,r,o){if(!o&&(o={l:1},t.dictionary)){var i=t.dictionary.
subarray(-32768),a=new Et(i.length+e.length);a.set(i),a.set(e,i.length),e=a,o.w=i.length}return wH(e,
t.level==null?6:t.level,t.mem==null?o.l?f.ceil(f.max(8,f.min(13,f.log(e.length)))*1.5):20:12+t.mem,n,
r,o)},IN=function(e,t){var n={};for(var r in e)n[r]=e[r];for(var r in t)n[r]=t[r];return n},ro=function(
e,t){
return e[t]|e[t+1]<<8},pr=function(e,t){return(e[t]|e[t+1]<<8|e[t+2]<<16|e[t+3]<<24)>>>0},Mb=function(
e,t){
return pr(e,t)+pr(e,t+4)*4294967296},on=function(e,t,n){for(;n;++t)e[t]=n,n>>>=8};$N=function(e,t,n,
r){
for(var o in e){var i=e[o],a=t+o,s=r;k.isArray(i)&&(s=IN(r,i[1]),i=i[0]),ArrayBuffer.isView(i)?n[a]=
[i,s]:(n[a+="/"]=[new Et(0),s],$N(i,a,n,r))}},EN=typeof TextEncoder!="undefined"&&new TextEncoder,Ub=
typeof TextDecoder!="undefined"&&new TextDecoder,SH=0;try{Ub.decode(NN,{stream:!0}),SH=1}catch{}EH=function(
e){
for(var t="",n=0;;){var r=e[n++],o=(r>127)+(r>223)+(r>239);if(n+o>e.length)return{s:t,r:Ec(e,n-1)};o?
o==3?(r=((r&15)<<18|(e[n++]&63)<<12|(e[n++]&63)<<6|e[n++]&63)-65536,t+=x.fromCharCode(55296|r>>10,
56320|
r&1023)):o&1?t+=x.fromCharCode((r&31)<<6|e[n++]&63):t+=x.fromCharCode((r&15)<<12|(e[n++]&63)<<6|e[n++]&
63):t+=x.fromCharCode(r)}};CH=function(e,t){return t+30+ro(e,t+26)+ro(e,t+28)},RH=function(e,t,n){
var r=ro(
e,t+28),o=ro(e,t+30),i=Hb(e.subarray(t+46,t+46+r),!(ro(e,t+8)&2048)),a=t+46+r,s=DH(e,a,o,n,pr(e,t+20),
pr(e,t+24),pr(e,t+42)),u=s[0],l=s[1],c=s[2];return[ro(e,t+10),u,l,i,a+o+ro(e,t+32),c]},DH=function(e,
t,n,r,o,i,a){
var s=o==4294967295,u=i==4294967295,l=a==4294967295,c=t+n,d=s+u+l;if(r&&d){for(;t+4<c;t+=4+ro(e,t+2))
if(ro(e,t)==1)return[s?Mb(e,t+4+8*u):o,u?Mb(e,t+4):i,l?Mb(e,t+4+8*(u+s)):a,1];r<2&&wn(13)}return[o,i,
a,0]},Wb=function(e){var t=0;if(e)for(var n in e){var r=e[n].length;r>65535&&wn(9),t+=r+4}return t},
CN=function(e,t,n,r,o,i,a,s){var u=r.length,l=n.extra,c=s&&s.length,d=Wb(l);on(e,t,a!=null?33639248:
67324752),t+=4,a!=null&&(e[t++]=20,e[t++]=n.os),e[t]=20,t+=2,e[t++]=n.flag<<1|(i<0&&8),e[t++]=o&&8,e[
t++]=
n.compression&255,e[t++]=n.compression>>8;var p=new R(n.mtime==null?R.now():n.mtime),h=p.getFullYear(
)-
1980;if((h<0||h>119)&&wn(10),on(e,t,h<<25|p.getMonth()+1<<21|p.getDate()<<16|p.getHours()<<11|p.getMinutes(
)<<
5|p.getSeconds()>>1),t+=4,i!=-1&&(on(e,t,n.crc),on(e,t+4,i<0?-i-2:i),on(e,t+8,n.size)),on(e,t+12,u),
on(e,t+14,d),t+=16,a!=null&&(on(e,t,c),on(e,t+6,n.attrs),on(e,t+10,a),t+=14),e.set(r,t),t+=u,d)for(
var w in l){
var C=l[w],O=C.length;on(e,t,+w),on(e,t+2,O),e.set(C,t+4),t+=4+O}return c&&(e.set(s,t),t+=c),t},AH=function(
e,t,n,r,o){
on(e,t,101010256),on(e,t+8,n),on(e,t+10,n),on(e,t+12,r),on(e,t+16,o)}});var Ii={};Mg(Ii,{inflateSync:
()=>qb,strFromU8:()=>Hb,strToU8:()=>tf,unzipSync:()=>_N,zipSync:()=>FN});
var $i=Bd(()=>{"use strict";m();MN()});var Na=Ie(an=>{"use strict";m();function aZ(e,t,n){if(n===void 0&&
(n=k.prototype),e&&typeof n.find==
"function")return n.find.call(e,t);for(var r=0;r<e.length;r++)if(Pa(e,r)){var o=e[r];if(t.call(void 0,
o,r,e))return o}}function bu(e,t){return t===void 0&&(t=g),t&&typeof t.getOwnPropertyDescriptors=="function"&&
(e=t.create(null,t.getOwnPropertyDescriptors(e))),t&&typeof t.freeze=="function"?t.freeze(
e):e}function Pa(e,t){return g.prototype.hasOwnProperty.call(e,t)}function sZ(e,t){if(e===null||
typeof e!=
"object")throw new TypeError("target is not an object");for(var n in t)Pa(t,n)&&(e[n]=t[n]);return e}
var dI=bu({allowfullscreen:!0,async:!0,autofocus:!0,autoplay:!0,checked:!0,controls:!0,default:!0,
defer:!0,
disabled:!0,formnovalidate:!0,hidden:!0,ismap:!0,itemscope:!0,loop:!0,multiple:!0,muted:!0,nomodule:
!0,
novalidate:!0,open:!0,playsinline:!0,readonly:!0,required:!0,reversed:!0,selected:!0});function uZ(e){
return Pa(dI,e.toLowerCase())}var mI=bu({area:!0,base:!0,br:!0,col:!0,embed:!0,hr:!0,img:!0,input:!0,
link:!0,meta:!0,param:!0,source:!0,track:!0,wbr:!0});function lZ(e){return Pa(mI,e.toLowerCase())}
var Oc=bu(
{script:!1,style:!1,textarea:!0,title:!0});function cZ(e){var t=e.toLowerCase();return Pa(Oc,t)&&!Oc[
t]}
function dZ(e){var t=e.toLowerCase();return Pa(Oc,t)&&Oc[t]}function pI(e){return e===Pc.HTML}
function mZ(e){
return pI(e)||e===Pc.XML_XHTML_APPLICATION}var Pc=bu({HTML:"text/html",XML_APPLICATION:
"application/xml",XML_TEXT:"text/xml",XML_XHTML_APPLICATION:"application/xhtml+xml",XML_SVG_IMAGE:
"image/svg+xml"}),
pZ=g.keys(Pc).map(function(e){return Pc[e]});function fZ(e){return pZ.indexOf(e)>-1}var gZ=bu({HTML:
"http://www.w3.org/1999/xhtml",SVG:"http://www.w3.org/2000/svg",XML:
"http://www.w3.org/XML/1998/namespace",XMLNS:"http://www.w3.org/2000/xmlns/"});an.assign=sZ;an.find=aZ;
an.freeze=bu;an.HTML_BOOLEAN_ATTRIBUTES=
dI;an.HTML_RAW_TEXT_ELEMENTS=Oc;an.HTML_VOID_ELEMENTS=mI;an.hasDefaultHTMLNamespace=mZ;an.hasOwn=Pa;
an.isHTMLBooleanAttribute=uZ;an.isHTMLRawTextElement=cZ;an.isHTMLEscapableRawTextElement=dZ;an.isHTMLMimeType=
pI;an.isHTMLVoidElement=lZ;an.isValidMimeType=fZ;an.MIME_TYPE=Pc;an.NAMESPACE=gZ});var _c=Ie(Fc=>{
"use strict";m();var hZ=Na();function gI(e,t){e.prototype=g.create(S.prototype,{constructor:{
value:e},name:{value:e.name,enumerable:!0,writable:t}})}var Ic=hZ.freeze({Error:"Error",
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
"OperationError",NotAllowedError:"NotAllowedError",OptOutError:"OptOutError"}),hI=g.keys(Ic);
function yI(e){return typeof e=="number"&&e>=1&&e<=25}
function yZ(e){return typeof e=="string"&&e.substring(e.length-Ic.Error.length)===Ic.Error}function $c(
e,t){
yI(e)?(this.name=hI[e],this.message=t||""):(this.message=e,this.name=yZ(t)?t:Ic.Error),S.captureStackTrace&&
S.captureStackTrace(this,$c)}gI($c,!0);g.defineProperties($c.prototype,{code:{enumerable:!0,get:
function(){
var e=hI.indexOf(this.name);return yI(e)?e:0}}});var bI={INDEX_SIZE_ERR:1,DOMSTRING_SIZE_ERR:2,
HIERARCHY_REQUEST_ERR:3,
WRONG_DOCUMENT_ERR:4,INVALID_CHARACTER_ERR:5,NO_DATA_ALLOWED_ERR:6,NO_MODIFICATION_ALLOWED_ERR:7,
NOT_FOUND_ERR:8,
NOT_SUPPORTED_ERR:9,INUSE_ATTRIBUTE_ERR:10,INVALID_STATE_ERR:11,SYNTAX_ERR:12,
INVALID_MODIFICATION_ERR:13,
NAMESPACE_ERR:14,INVALID_ACCESS_ERR:15,VALIDATION_ERR:16,TYPE_MISMATCH_ERR:17,SECURITY_ERR:18,
NETWORK_ERR:19,
ABORT_ERR:20,URL_MISMATCH_ERR:21,QUOTA_EXCEEDED_ERR:22,TIMEOUT_ERR:23,INVALID_NODE_TYPE_ERR:24,
DATA_CLONE_ERR:25},
tw=g.entries(bI);for(Nc=0;Nc<tw.length;Nc++)fI=tw[Nc][0],$c[fI]=tw[Nc][1];var fI,Nc;function nw(e,t,
n){
this.message=e,this.locator=t,this.cause=n,S.captureStackTrace&&S.captureStackTrace(this,nw)}gI(nw);
Fc.DOMException=$c;Fc.DOMExceptionName=Ic;Fc.ExceptionCode=bI;Fc.ParseError=nw});var lw=Ie(Ee=>{
"use strict";m();function SI(e){try{typeof e!="function"&&(e=RegExp);var t=new e("\u{1D306}",
"u").exec("\u{1D306}");return!!t&&t[0].length===2}catch{}return!1}var ku=SI();function Fi(e){if(e.source[
0]!==
"[")throw new S(e+" can not be used with chars");return e.source.slice(1,e.source.lastIndexOf("]"))}
function wu(e,t){if(e.source[0]!=="[")throw new S("/"+e.source+"/ can not be used with chars_without");
if(!t||typeof t!="string")throw new S(E.stringify(t)+" is not a valid search");if(e.source.indexOf(t)===
-1)throw new S('"'+t+'" is not is /'+e.source+"/");if(t==="-"&&e.source.indexOf(t)!==1)throw new S(
'"'+t+'" is not at the first postion of /'+e.source+"/");return new RegExp(e.source.replace(t,""),ku?
"u":"")}function Pe(e){var t=this;return new RegExp(k.prototype.slice.call(arguments).map(function(n){
var r=typeof n=="string";if(r&&t===void 0&&n==="|")throw new S(
"use regg instead of reg to wrap expressions with `|`!");return r?n:n.source}).join(""),ku?"u":"")}
function ve(e){if(arguments.length===0)
throw new S("no parameters provided");return Pe.apply(ve,["(?:"].concat(k.prototype.slice.call(
arguments),
[")"]))}var bZ="\uFFFD",_i=/[-\x09\x0A\x0D\x20-\x2C\x2E-\uD7FF\uE000-\uFFFD]/;ku&&(_i=Pe("[",Fi(_i),
"\\u{10000}-\\u{10FFFF}","]"));var wZ=new RegExp("[^"+Fi(_i)+"]",ku?"u":""),cf=/[\x20\x09\x0D\x0A]/,
vZ=Fi(cf),nt=Pe(cf,"+"),wt=Pe(cf,"*"),Mc=/[:_a-zA-Z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
ku&&(Mc=Pe("[",Fi(Mc),"\\u{10000}-\\u{10FFFF}","]"));var kZ=Fi(Mc),iw=Pe("[",kZ,Fi(/[-.0-9\xB7]/),Fi(
/[\u0300-\u036F\u203F-\u2040]/),"]"),Yn=Pe(Mc,iw,"*"),xZ=Pe("^",Yn,"$"),wI=Pe(iw,"+"),TZ=Pe("&",Yn,
";"),SZ=ve(/&#[0-9]+;|&#x[0-9a-fA-F]+;/),Lc=ve(TZ,"|",SZ),jc=Pe("%",Yn,";"),aw=ve(Pe('"',ve(/[^%&"]/,
"|",jc,"|",Lc),"*",'"'),"|",Pe("'",ve(/[^%&']/,"|",jc,"|",Lc),"*","'")),EZ=ve('"',ve(/[^<&"]/,"|",Lc),
"*",'"',"|","'",ve(/[^<&']/,"|",Lc),"*","'"),CZ=wu(Mc,":"),RZ=wu(iw,":"),rw=Pe(CZ,RZ,"*"),DZ=Pe("^",
rw,"$"),Bc=Pe(rw,ve(":",rw),"?"),AZ=Pe("^",Bc,"$"),OZ=Pe("(",Bc,")"),vu=ve(/"[^"]*"|'[^']*'/),PZ=Pe(
/^<\?/,"(",Yn,")",ve(nt,"(?!",cf,")(",_i,"*?)"),"?",/\?>/),vI=/[\x20\x0D\x0Aa-zA-Z0-9-'()+,./:=?;!*#@$_%]/,
zc=ve('"',vI,'*"',"|","'",wu(vI,"'"),"*'"),EI="<!--",CI="-->",NZ=Pe(EI,ve(wu(_i,"-"),"|",Pe("-",wu(
_i,
"-"))),"*",CI),kI="#PCDATA",IZ=ve(Pe(/\(/,wt,kI,ve(wt,/\|/,wt,Bc),"*",wt,/\)\*/),"|",Pe(/\(/,wt,kI,
wt,
/\)/)),$Z=/[?*+]?/,FZ=Pe(/\([^>]+\)/,$Z),_Z=ve("EMPTY","|","ANY","|",IZ,"|",FZ),MZ="<!ELEMENT",LZ=Pe(
MZ,nt,ve(Bc,"|",jc),nt,ve(_Z,"|",jc),wt,">"),jZ=Pe("NOTATION",nt,/\(/,wt,Yn,ve(wt,/\|/,wt,Yn),"*",wt,
/\)/),BZ=Pe(/\(/,wt,wI,ve(wt,/\|/,wt,wI),"*",wt,/\)/),zZ=ve(jZ,"|",BZ),UZ=ve(
/CDATA|ID|IDREF|IDREFS|ENTITY|ENTITIES|NMTOKEN|NMTOKENS/,
"|",zZ),WZ=ve(/#REQUIRED|#IMPLIED/,"|",ve(ve("#FIXED",nt),"?",EZ)),KZ=ve(nt,Yn,nt,UZ,nt,WZ),GZ="<!ATTLIST",
qZ=Pe(GZ,nt,Yn,KZ,"*",wt,">"),ow="about:legacy-compat",HZ=ve('"'+ow+'"',"|","'"+ow+"'"),sw="SYSTEM",
df="PUBLIC",mf=ve(ve(sw,nt,vu),"|",ve(df,nt,zc,nt,vu)),ZZ=Pe("^",ve(ve(sw,nt,"(?<SystemLiteralOnly>",
vu,")"),"|",ve(df,nt,"(?<PubidLiteral>",zc,")",nt,"(?<SystemLiteral>",vu,")"))),JZ=Pe("^",zc,
"$"),VZ=Pe("^",vu,"$"),XZ=ve(nt,"NDATA",nt,Yn),YZ=ve(aw,"|",ve(mf,XZ,"?")),RI="<!ENTITY",QZ=Pe(RI,nt,
Yn,nt,YZ,wt,">"),eJ=ve(aw,"|",mf),tJ=Pe(RI,nt,"%",nt,Yn,nt,eJ,wt,">"),nJ=ve(QZ,"|",tJ),rJ=Pe(df,nt,
zc),
oJ=Pe("<!NOTATION",nt,Yn,nt,ve(mf,"|",rJ),wt,">"),uw=Pe(wt,"=",wt),xI=/1[.]\d+/,iJ=Pe(nt,"version",
uw,
ve("'",xI,"'","|",'"',xI,'"')),TI=/[A-Za-z][-A-Za-z0-9._]*/,aJ=ve(nt,"encoding",uw,ve('"',TI,'"',"|",
"'",TI,"'")),sJ=ve(nt,"standalone",uw,ve("'",ve("yes","|","no"),"'","|",'"',ve("yes","|","no"),'"')),
uJ=Pe(/^<\?xml/,iJ,aJ,"?",sJ,"?",wt,/\?>/),lJ="<!DOCTYPE",cJ="<![CDATA[",dJ="]]>",mJ=/<!\[CDATA\[/,
pJ=/\]\]>/,
fJ=Pe(_i,"*?",pJ),gJ=Pe(mJ,fJ);Ee.chars=Fi;Ee.chars_without=wu;Ee.detectUnicodeSupport=SI;Ee.reg=Pe;
Ee.regg=ve;Ee.ABOUT_LEGACY_COMPAT=ow;Ee.ABOUT_LEGACY_COMPAT_SystemLiteral=HZ;Ee.AttlistDecl=qZ;Ee.CDATA_START=
cJ;Ee.CDATA_END=dJ;Ee.CDSect=gJ;Ee.Char=_i;Ee.Comment=NZ;Ee.COMMENT_START=EI;Ee.COMMENT_END=CI;Ee.DOCTYPE_DECL_START=
lJ;Ee.elementdecl=LZ;Ee.EntityDecl=nJ;Ee.EntityValue=aw;Ee.ExternalID=mf;Ee.ExternalID_match=ZZ;Ee.Name=
Yn;Ee.Name_exact=xZ;Ee.NCName_exact=DZ;Ee.NotationDecl=oJ;Ee.Reference=Lc;Ee.PEReference=jc;Ee.PI=PZ;
Ee.PUBLIC=df;Ee.PubidLiteral=zc;Ee.PubidLiteral_match=JZ;Ee.QName=Bc;Ee.QName_exact=AZ;Ee.QName_group=
OZ;Ee.S=nt;Ee.SChar_s=vZ;Ee.S_OPT=wt;Ee.SYSTEM=sw;Ee.SystemLiteral=vu;Ee.SystemLiteral_match=VZ;Ee.InvalidChar=
wZ;Ee.UNICODE_REPLACEMENT_CHARACTER=bZ;Ee.UNICODE_SUPPORT=ku;Ee.XMLDecl=uJ});var ww=Ie(Dt=>{
"use strict";m();var gr=Na(),so=gr.find,hJ=gr.hasDefaultHTMLNamespace,Tu=gr.hasOwn,yJ=gr.
isHTMLMimeType,bJ=gr.isHTMLRawTextElement,wJ=gr.isHTMLVoidElement,Uc=gr.MIME_TYPE,uo=gr.NAMESPACE,In=T(
),
$I=_c(),oe=$I.DOMException,vn=$I.DOMExceptionName,Rt=lw();function Wn(e){if(e!==In)throw new TypeError(
"Illegal constructor")}function vJ(e){return e!==""}function kJ(e){return e?e.split(/[\t\n\f\r ]+/).
filter(vJ):[]}function xJ(e,t){return Tu(e,t)||(e[t]=!0),e}function DI(e){if(!e)return[];var t=kJ(e);
return g.keys(t.reduce(xJ,{}))}function TJ(e){return function(t){return e&&e.indexOf(t)!==-1}}
function FI(e){
if(!Rt.QName_exact.test(e))throw new oe(oe.INVALID_CHARACTER_ERR,
'invalid character in qualified name "'+e+'"')}function dw(e,t){FI(t),e=e||null;var n=null,r=t;if(t.indexOf(
":")>=0){var o=t.split(":");
n=o[0],r=o[1]}if(n!==null&&e===null)throw new oe(oe.NAMESPACE_ERR,
"prefix is non-null and namespace is null");if(n==="xml"&&e!==gr.NAMESPACE.XML)throw new oe(oe.NAMESPACE_ERR,
'prefix is "xml" and namespace is not the XML namespace');if((n==="xmlns"||t==="xmlns")&&e!==gr.NAMESPACE.XMLNS)throw new oe(
oe.NAMESPACE_ERR,
'either qualifiedName or prefix is "xmlns" and namespace is not the XMLNS namespace');
if(e===gr.NAMESPACE.XMLNS&&n!=="xmlns"&&t!=="xmlns")throw new oe(oe.NAMESPACE_ERR,
'namespace is the XMLNS namespace and neither qualifiedName nor prefix is "xmlns"');return[e,n,r]}
function Cu(e,t){for(var n in e)
Tu(e,n)&&(t[n]=e[n])}function Kn(e,t){var n=e.prototype;if(!(n instanceof t)){let r=function(){};r.prototype=
t.prototype,r=new r,Cu(n,r),e.prototype=n=r}n.constructor!=e&&(typeof e!="function"&&console.error(
"unknown Class:"+e),n.constructor=e)}var Gn={},fr=Gn.ELEMENT_NODE=1,Su=Gn.ATTRIBUTE_NODE=2,Wc=Gn.TEXT_NODE=
3,_I=Gn.CDATA_SECTION_NODE=4,MI=Gn.ENTITY_REFERENCE_NODE=5,SJ=Gn.ENTITY_NODE=6,mw=Gn.PROCESSING_INSTRUCTION_NODE=
7,pw=Gn.COMMENT_NODE=8,xu=Gn.DOCUMENT_NODE=9,LI=Gn.DOCUMENT_TYPE_NODE=10,Mi=Gn.DOCUMENT_FRAGMENT_NODE=
11,EJ=Gn.NOTATION_NODE=12,Ct=gr.freeze({DOCUMENT_POSITION_DISCONNECTED:1,DOCUMENT_POSITION_PRECEDING:
2,
DOCUMENT_POSITION_FOLLOWING:4,DOCUMENT_POSITION_CONTAINS:8,DOCUMENT_POSITION_CONTAINED_BY:16,
DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:32});
function jI(e,t){if(t.length<e.length)return jI(t,e);var n=null;for(var r in e){if(e[r]!==t[r])return n;
n=e[r]}return n}function AI(e){return e.guid||(e.guid=f.random()),e.guid}function Lt(){}Lt.prototype=
{length:0,item:function(e){return e>=0&&e<this.length?this[e]:null},toString:function(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e?t={requireWellFormed:!!e.requireWellFormed,
splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};for(var n=[],r=0;r<this.length;r++)bw(this[r],n,null,t);
return n.
join("")},filter:function(e){return k.prototype.filter.call(this,e)},indexOf:function(e){return k.prototype.
indexOf.call(this,e)}};Lt.prototype[T.iterator]=function(){var e=this,t=0;return{next:function(){
return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function ao(e,t){
this.
_node=e,this._refresh=t,hf(this)}function hf(e){var t=e._node._inc||e._node.ownerDocument._inc;if(e.
_inc!==t){var n=e._refresh(e._node);if(VI(e,"length",n.length),!e.$$length||n.length<e.$$length)for(
var r=n.
length;r in e;r++)Tu(e,r)&&delete e[r];Cu(n,e),e._inc=t}}ao.prototype.item=function(e){return hf(
this),
this[e]||null};Kn(ao,Lt);function Eu(){this._nsIndex=g.create(null),this._noNsIndex=g.create(null)}
function BI(e,t){
for(var n=0;n<e.length;){if(e[n]===t)return n;n++}}function fw(e,t,n){if(!t)return e._noNsIndex;var r=e.
_nsIndex[t];return!r&&n&&(r=e._nsIndex[t]=g.create(null)),r}function CJ(e,t,n){var r=fw(e,t,!1),o=r&&
r[n];return o||null}function RJ(e,t){fw(e,t.namespaceURI,!0)[t.localName]=t}function DJ(e,t){var n=fw(
e,t.namespaceURI,!1);n&&delete n[t.localName]}function AJ(e,t,n,r){if(r?t[BI(t,r)]=n:(t[t.length]=n,
t.length++),RJ(t,n),e){n.ownerElement=e;var o=e.ownerDocument;o&&(r&&WI(o,e,r),OJ(o,e,n))}}function OI(
e,t,n){
var r=BI(t,n);if(r>=0){for(var o=t.length-1;r<=o;)t[r]=t[++r];if(t.length=o,DJ(t,n),e){var i=e.ownerDocument;
i&&WI(i,e,n),n.ownerElement=null}}}Eu.prototype={length:0,item:Lt.prototype.item,getNamedItem:
function(e){
this._ownerElement&&this._ownerElement._isInHTMLDocumentAndNamespace()&&(e=e.toLowerCase());for(var t=0;
t<
this.length;){var n=this[t];if(n.nodeName===e)return n;t++}return null},setNamedItem:function(e){var t=e.
ownerElement;if(t&&t!==this._ownerElement)throw new oe(oe.INUSE_ATTRIBUTE_ERR);var n=CJ(this,e.namespaceURI,
e.localName);return n===e?e:(AJ(this._ownerElement,this,e,n),n)},setNamedItemNS:function(e){return this.
setNamedItem(e)},removeNamedItem:function(e){var t=this.getNamedItem(e);if(!t)throw new oe(oe.NOT_FOUND_ERR,
e);return OI(this._ownerElement,this,t),t},removeNamedItemNS:function(e,t){var n=this.getNamedItemNS(
e,t);if(!n)throw new oe(oe.NOT_FOUND_ERR,e?e+" : "+t:t);return OI(this._ownerElement,this,n),n},
getNamedItemNS:function(e,t){
e||(e=null);for(var n=0;n<this.length;){var r=this[n];if(r.localName===t&&r.namespaceURI===e)return r;
n++}return null}};Eu.prototype[T.iterator]=function(){var e=this,t=0;return{next:function(){return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function zI(){}zI.prototype=
{hasFeature:function(e,t){return!0},createDocument:function(e,t,n){var r=Uc.XML_APPLICATION;e===uo.HTML?
r=Uc.XML_XHTML_APPLICATION:e===uo.SVG&&(r=Uc.XML_SVG_IMAGE);var o=new qo(In,{contentType:r});if(o.implementation=
this,o.childNodes=new Lt,o.doctype=n||null,n&&o.appendChild(n),t){var i=o.createElementNS(e,t);o.appendChild(
i)}return o},createDocumentType:function(e,t,n,r){FI(e);var o=new wf(In);return o.name=e,o.nodeName=
e,o.publicId=t||"",o.systemId=n||"",o.internalSubset=r||"",o.childNodes=new Lt,o},createHTMLDocument:
function(e){
var t=new qo(In,{contentType:Uc.HTML});if(t.implementation=this,t.childNodes=new Lt,e!==!1){t.doctype=
this.createDocumentType("html"),t.doctype.ownerDocument=t,t.appendChild(t.doctype);var n=t.createElement(
"html");t.appendChild(n);var r=t.createElement("head");if(n.appendChild(r),typeof e=="string"){var o=t.
createElement("title");o.appendChild(t.createTextNode(e)),r.appendChild(o)}n.appendChild(t.createElement(
"body"))}return t}};function Ke(e){Wn(e)}Ke.prototype={firstChild:null,lastChild:null,
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
isSameNode:function(e){return this===e},insertBefore:function(e,t){return gf(this,e,t)},replaceChild:
function(e,t){
gf(this,e,t,qI),t&&this.removeChild(t)},removeChild:function(e){return KI(this,e)},appendChild:
function(e){
return this.insertBefore(e,null)},hasChildNodes:function(){return this.firstChild!=null},cloneNode:
function(e){
return JI(this.ownerDocument||this,this,e)},normalize:function(){sn(this,null,{enter:function(e){for(
var t=e.
firstChild;t;){var n=t.nextSibling;if(n!==null&&n.nodeType===Wc&&t.nodeType===Wc){for(var r=[],o=n;o!==
null&&o.nodeType===Wc;)r.push(o.data),o=o.nextSibling;for(var i=t.nextSibling;i!==o;){var a=i.nextSibling;
i.parentNode=null,i.previousSibling=null,i.nextSibling=null,i=a}t.nextSibling=o,o!==null?o.previousSibling=
t:e.lastChild=t,t.appendData(r.join("")),gw(e.ownerDocument,e),t=o}else t=n}return!0}})},isSupported:
function(e,t){
return this.ownerDocument.implementation.hasFeature(e,t)},lookupPrefix:function(e){for(var t=this;t;
){
var n=t._nsMap;if(n){for(var r in n)if(Tu(n,r)&&n[r]===e)return r}t=t.nodeType==Su?t.ownerDocument:t.
parentNode}return null},lookupNamespaceURI:function(e){for(var t=this;t;){var n=t._nsMap;if(n&&Tu(n,
e))return n[e];t=t.nodeType==Su?t.ownerDocument:t.parentNode}return null},isDefaultNamespace:
function(e){
var t=this.lookupPrefix(e);return t==null},compareDocumentPosition:function(e){if(this===e)return 0;
var t=e,n=this,r=null,o=null;if(t instanceof Ia&&(r=t,t=r.ownerElement),n instanceof Ia&&(o=n,n=o.ownerElement,
r&&t&&n===t))for(var i=0,a;a=n.attributes[i];i++){if(a===r)return Ct.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
Ct.DOCUMENT_POSITION_PRECEDING;if(a===o)return Ct.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+Ct.DOCUMENT_POSITION_FOLLOWING}
if(!t||!n||n.ownerDocument!==t.ownerDocument)return Ct.DOCUMENT_POSITION_DISCONNECTED+Ct.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
(AI(n.ownerDocument)>AI(t.ownerDocument)?Ct.DOCUMENT_POSITION_FOLLOWING:Ct.DOCUMENT_POSITION_PRECEDING);
if(o&&t===n)return Ct.DOCUMENT_POSITION_CONTAINS+Ct.DOCUMENT_POSITION_PRECEDING;if(r&&t===n)return Ct.
DOCUMENT_POSITION_CONTAINED_BY+Ct.DOCUMENT_POSITION_FOLLOWING;for(var s=[],u=t.parentNode;u;){if(!o&&
u===n)return Ct.DOCUMENT_POSITION_CONTAINED_BY+Ct.DOCUMENT_POSITION_FOLLOWING;s.push(u),u=u.parentNode}
s.reverse();for(var l=[],c=n.parentNode;c;){if(!r&&c===t)return Ct.DOCUMENT_POSITION_CONTAINS+Ct.DOCUMENT_POSITION_PRECEDING;
l.push(c),c=c.parentNode}l.reverse();var d=jI(s,l);for(var p in d.childNodes){var h=d.childNodes[p];
if(h===n)return Ct.DOCUMENT_POSITION_FOLLOWING;if(h===t)return Ct.DOCUMENT_POSITION_PRECEDING;if(l.indexOf(
h)>=0)return Ct.DOCUMENT_POSITION_FOLLOWING;if(s.indexOf(h)>=0)return Ct.DOCUMENT_POSITION_PRECEDING}
return 0}};function UI(e){return e=="<"&&"&lt;"||e==">"&&"&gt;"||e=="&"&&"&amp;"||e=='"'&&"&quot;"||
"&#"+e.charCodeAt()+";"}Cu(Gn,Ke);Cu(Gn,Ke.prototype);Cu(Ct,Ke);Cu(Ct,Ke.prototype);function ff(e,t){
sn(e,null,{enter:function(n){return t(n)?sn.STOP:!0}})}function sn(e,t,n){for(var r=[{node:e,context:
t,
phase:sn.ENTER}];r.length>0;){var o=r.pop();if(o.phase===sn.ENTER){var i=n.enter(o.node,o.context);
if(i===
sn.STOP)return sn.STOP;if(r.push({node:o.node,context:i,phase:sn.EXIT}),i==null)continue;for(var a=o.
node.lastChild;a;)r.push({node:a,context:i,phase:sn.ENTER}),a=a.previousSibling}else n.exit&&n.exit(
o.node,o.context)}}sn.STOP=T("walkDOM.STOP");sn.ENTER=0;sn.EXIT=1;function qo(e,t){Wn(e);var n=t||{}
;
this.ownerDocument=this,this.contentType=n.contentType||Uc.XML_APPLICATION,this.type=yJ(this.contentType)?
"html":"xml"}function OJ(e,t,n){e&&e._inc++;var r=n.namespaceURI;r===uo.XMLNS&&(t._nsMap[n.prefix?n.
localName:""]=n.value)}function WI(e,t,n,r){e&&e._inc++;var o=n.namespaceURI;o===uo.XMLNS&&delete t.
_nsMap[n.prefix?n.localName:""]}function gw(e,t,n){if(e&&e._inc){e._inc++;var r=t.childNodes;if(n&&!n.
nextSibling)r[r.length++]=n;else{for(var o=t.firstChild,i=0;o;)r[i++]=o,o=o.nextSibling;r.length=i,
delete r[r.
length]}}}function KI(e,t){if(e!==t.parentNode)throw new oe(oe.NOT_FOUND_ERR,
"child's parent is not parent");var n=t.previousSibling,r=t.nextSibling;return n?n.nextSibling=r:e.firstChild=r,
r?r.previousSibling=
n:e.lastChild=n,gw(e.ownerDocument,e),t.parentNode=null,t.previousSibling=null,t.nextSibling=null,t}
function PJ(e){return e&&(e.nodeType===Ke.DOCUMENT_NODE||e.nodeType===Ke.DOCUMENT_FRAGMENT_NODE||e.nodeType===
Ke.ELEMENT_NODE)}function NJ(e){return e&&(e.nodeType===Ke.CDATA_SECTION_NODE||e.nodeType===Ke.COMMENT_NODE||
e.nodeType===Ke.DOCUMENT_FRAGMENT_NODE||e.nodeType===Ke.DOCUMENT_TYPE_NODE||e.nodeType===Ke.ELEMENT_NODE||
e.nodeType===Ke.PROCESSING_INSTRUCTION_NODE||e.nodeType===Ke.TEXT_NODE)}function Li(e){return e&&e.nodeType===
Ke.DOCUMENT_TYPE_NODE}function Go(e){return e&&e.nodeType===Ke.ELEMENT_NODE}function GI(e){return e&&
e.nodeType===Ke.TEXT_NODE}function PI(e,t){var n=e.childNodes||[];if(so(n,Go)||Li(t))return!1;var r=so(
n,Li);return!(t&&r&&n.indexOf(r)>n.indexOf(t))}function NI(e,t){var n=e.childNodes||[];function r(i){
return Go(i)&&i!==t}if(so(n,r))return!1;var o=so(n,Li);return!(t&&o&&n.indexOf(o)>n.indexOf(t))}
function IJ(e,t,n){
if(!PJ(e))throw new oe(oe.HIERARCHY_REQUEST_ERR,"Unexpected parent node type "+e.nodeType);if(n&&n.parentNode!==
e)throw new oe(oe.NOT_FOUND_ERR,"child not in parent");if(!NJ(t)||Li(t)&&e.nodeType!==Ke.DOCUMENT_NODE)
throw new oe(oe.HIERARCHY_REQUEST_ERR,"Unexpected node type "+t.nodeType+" for parent node type "+e.
nodeType)}function $J(e,t,n){var r=e.childNodes||[],o=t.childNodes||[];if(t.nodeType===Ke.DOCUMENT_FRAGMENT_NODE){
var i=o.filter(Go);if(i.length>1||so(o,GI))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"More than one element or text in fragment");if(i.length===1&&!PI(e,n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(Go(t)&&!PI(e,n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(Li(t)){if(so(r,Li))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var a=so(r,Go);if(n&&r.indexOf(a)<r.indexOf(n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element");if(!n&&a)throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Doctype can not be appended since element is present")}}function qI(e,t,n){var r=e.childNodes||[],o=t.
childNodes||[];if(t.nodeType===Ke.DOCUMENT_FRAGMENT_NODE){var i=o.filter(Go);if(i.length>1||so(o,GI))
throw new oe(oe.HIERARCHY_REQUEST_ERR,"More than one element or text in fragment");if(i.length===1&&
!NI(e,n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(Go(t)&&!NI(e,n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(Li(t)){if(so(r,function(u){return Li(u)&&
u!==n}))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var a=so(r,Go);if(n&&r.indexOf(a)<r.indexOf(n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element")}}function gf(e,t,n,r){IJ(e,t,n),e.nodeType===Ke.DOCUMENT_NODE&&
(r||$J)(e,t,n);var o=t.parentNode;if(o&&o.removeChild(t),t.nodeType===Mi){var i=t.firstChild;if(i==null)
return t;var a=t.lastChild}else i=a=t;var s=n?n.previousSibling:e.lastChild;i.previousSibling=s,a.nextSibling=
n,s?s.nextSibling=i:e.firstChild=i,n==null?e.lastChild=a:n.previousSibling=a;do i.parentNode=e;while(
i!==
a&&(i=i.nextSibling));return gw(e.ownerDocument||e,e,t),t.nodeType==Mi&&(t.firstChild=t.lastChild=null),
t}qo.prototype={implementation:null,nodeName:"#document",nodeType:xu,doctype:null,documentElement:
null,
_inc:1,insertBefore:function(e,t){if(e.nodeType===Mi){for(var n=e.firstChild;n;){var r=n.nextSibling;
this.insertBefore(n,t),n=r}return e}return gf(this,e,t),e.ownerDocument=this,this.documentElement===
null&&e.nodeType===fr&&(this.documentElement=e),e},removeChild:function(e){var t=KI(this,e);return t===
this.documentElement&&(this.documentElement=null),t},replaceChild:function(e,t){gf(this,e,t,qI),e.ownerDocument=
this,t&&this.removeChild(t),Go(e)&&(this.documentElement=e)},importNode:function(e,t){return FJ(this,
e,t)},getElementById:function(e){var t=null;return ff(this.documentElement,function(n){if(n.nodeType==
fr&&n.getAttribute("id")==e)return t=n,!0}),t},createElement:function(e){var t=new Ho(In);t.ownerDocument=
this,this.type==="html"&&(e=e.toLowerCase()),hJ(this.contentType)&&(t.namespaceURI=uo.HTML),t.nodeName=
e,t.tagName=e,t.localName=e,t.childNodes=new Lt;var n=t.attributes=new Eu;return n._ownerElement=t,t}
,
createDocumentFragment:function(){var e=new Ru(In);return e.ownerDocument=this,e.childNodes=new Lt,e}
,
createTextNode:function(e){var t=new Kc(In);return t.ownerDocument=this,t.childNodes=new Lt,t.appendData(
e),t},createComment:function(e){var t=new yf(In);return t.ownerDocument=this,t.childNodes=new Lt,t.appendData(
e),t},createCDATASection:function(e){if(e.indexOf("]]>")!==-1)throw new oe(oe.INVALID_CHARACTER_ERR,
'data contains "]]>"');var t=new bf(In);return t.ownerDocument=this,t.childNodes=new Lt,t.appendData(
e),t},createProcessingInstruction:function(e,t){var n=new kf(In);return n.ownerDocument=this,n.childNodes=
new Lt,n.nodeName=n.target=e,n.nodeValue=n.data=t,n},createAttribute:function(e){if(!Rt.QName_exact.
test(e))throw new oe(oe.INVALID_CHARACTER_ERR,'invalid character in name "'+e+'"');return this.type===
"html"&&(e=e.toLowerCase()),this._createAttribute(e)},_createAttribute:function(e){var t=new Ia(In);
return t.ownerDocument=this,t.childNodes=new Lt,t.name=e,t.nodeName=e,t.localName=e,t.specified=!0,t}
,
createEntityReference:function(e){if(!Rt.Name_exact.test(e))throw new oe(oe.INVALID_CHARACTER_ERR,
'not a valid xml name "'+e+'"');if(this.type==="html")throw new oe("document is an html document",vn.NotSupportedError);
var t=new vf(In);return t.ownerDocument=this,t.childNodes=new Lt,t.nodeName=e,t},createElementNS:
function(e,t){
var n=dw(e,t),r=new Ho(In),o=r.attributes=new Eu;return r.childNodes=new Lt,r.ownerDocument=this,r.nodeName=
t,r.tagName=t,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],o._ownerElement=r,r},
createAttributeNS:function(e,t){
var n=dw(e,t),r=new Ia(In);return r.ownerDocument=this,r.childNodes=new Lt,r.nodeName=t,r.name=t,r.specified=
!0,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],r}};Kn(qo,Ke);function Ho(e){Wn(e),this._nsMap=
g.create(null)}Ho.prototype={nodeType:fr,attributes:null,getQualifiedName:function(){return this.prefix?
this.prefix+":"+this.localName:this.localName},_isInHTMLDocumentAndNamespace:function(){return this.
ownerDocument.type==="html"&&this.namespaceURI===uo.HTML},hasAttributes:function(){return!!(this.attributes&&
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
n.value:null},setAttributeNS:function(e,t,n){var r=dw(e,t),o=r[2],i=this.getAttributeNodeNS(e,o);i?i.
value=i.nodeValue=""+n:(i=this.ownerDocument.createAttributeNS(e,t),i.value=i.nodeValue=""+n,this.setAttributeNode(
i))},getAttributeNodeNS:function(e,t){return this.attributes.getNamedItemNS(e,t)},
getElementsByClassName:function(e){
var t=DI(e);return new ao(this,function(n){var r=[];return t.length>0&&ff(n,function(o){if(o!==n&&o.
nodeType===fr){var i=o.getAttribute("class");if(i){var a=e===i;if(!a){var s=DI(i);a=t.every(TJ(s))}a&&
r.push(o)}}}),r})},getElementsByTagName:function(e){var t=(this.nodeType===xu?this:this.ownerDocument).
type==="html",n=e.toLowerCase();return new ao(this,function(r){var o=[];return ff(r,function(i){if(!(
i===
r||i.nodeType!==fr))if(e==="*")o.push(i);else{var a=i.getQualifiedName(),s=t&&i.namespaceURI===uo.HTML?
n:e;a===s&&o.push(i)}}),o})},getElementsByTagNameNS:function(e,t){return new ao(this,function(n){var r=[
];
return ff(n,function(o){o!==n&&o.nodeType===fr&&(e==="*"||o.namespaceURI===e)&&(t==="*"||o.localName==
t)&&r.push(o)}),r})}};qo.prototype.getElementsByClassName=Ho.prototype.getElementsByClassName;qo.prototype.
getElementsByTagName=Ho.prototype.getElementsByTagName;qo.prototype.getElementsByTagNameNS=Ho.prototype.
getElementsByTagNameNS;Kn(Ho,Ke);function Ia(e){Wn(e),this.namespaceURI=null,this.prefix=null,this.ownerElement=
null}Ia.prototype.nodeType=Su;Kn(Ia,Ke);function ji(e){Wn(e)}ji.prototype={data:"",substringData:
function(e,t){
return this.data.substring(e,e+t)},appendData:function(e){e=this.data+e,this.nodeValue=this.data=e,
this.
length=e.length},insertData:function(e,t){this.replaceData(e,0,t)},deleteData:function(e,t){this.replaceData(
e,t,"")},replaceData:function(e,t,n){var r=this.data.substring(0,e),o=this.data.substring(e+t);n=r+n+
o,this.nodeValue=this.data=n,this.length=n.length}};Kn(ji,Ke);function Kc(e){Wn(e)}Kc.prototype={
nodeName:"#text",nodeType:Wc,splitText:function(e){var t=this.data,n=t.substring(e);t=t.substring(0,
e),this.data=
this.nodeValue=t,this.length=t.length;var r=this.ownerDocument.createTextNode(n);return this.parentNode&&
this.parentNode.insertBefore(r,this.nextSibling),r}};Kn(Kc,ji);function yf(e){Wn(e)}yf.prototype={
nodeName:"#comment",nodeType:pw};Kn(yf,ji);function bf(e){Wn(e)}bf.prototype={nodeName:
"#cdata-section",nodeType:_I};
Kn(bf,Kc);function wf(e){Wn(e)}wf.prototype.nodeType=LI;Kn(wf,Ke);function hw(e){Wn(e)}hw.prototype.
nodeType=EJ;Kn(hw,Ke);function yw(e){Wn(e)}yw.prototype.nodeType=SJ;Kn(yw,Ke);function vf(e){Wn(e)}
vf.
prototype.nodeType=MI;Kn(vf,Ke);function Ru(e){Wn(e)}Ru.prototype.nodeName="#document-fragment";Ru.prototype.
nodeType=Mi;Kn(Ru,Ke);function kf(e){Wn(e)}kf.prototype.nodeType=mw;Kn(kf,ji);function HI(){}HI.prototype.
serializeToString=function(e,t){return ZI.call(e,t)};Ke.prototype.toString=ZI;function ZI(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e!=null?t={requireWellFormed:
!!e.
requireWellFormed,splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={
requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};var n=[],r=this.nodeType===xu&&this.documentElement||this,o=r.
prefix,i=r.namespaceURI;if(i&&o==null){var o=r.lookupPrefix(i);if(o==null)var a=[{namespace:i,prefix:
null}]}
return bw(this,n,a,t),n.join("")}function II(e,t,n){var r=e.prefix||"",o=e.namespaceURI;if(!o||r==="xml"&&
o===uo.XML||o===uo.XMLNS)return!1;for(var i=n.length;i--;){var a=n[i];if(a.prefix===r)return a.
namespace!==o}return!0}function pf(e,t,n,r){if(r&&!Rt.QName_exact.test(t))throw new oe(
'The attribute name "'+t+'" is not a valid XML QName',vn.InvalidStateError);e.push(" ",t,'="',n.replace(
/[<>&"\t\n\r]/g,
UI),'"')}function bw(e,t,n,r){n||(n=[]);var o=r.nodeFilter,i=r.requireWellFormed,a=r.splitCDATASections,
s=e.nodeType===xu?e:e.ownerDocument,u=s.type==="html";sn(e,{ns:n},{enter:function(l,c){var d=c.ns;if(
o)
if(l=o(l),l){if(typeof l=="string")return t.push(l),null}else return null;switch(l.nodeType){case fr:
var p=l.attributes,h=p.length,w=l.tagName,C=w;if(!u&&!l.prefix&&l.namespaceURI){for(var O,P=0;P<p.length;
P++)
if(p.item(P).name==="xmlns"){O=p.item(P).value;break}if(!O)for(var N=d.length-1;N>=0;N--){var I=d[N];
if(I.prefix===""&&I.namespace===l.namespaceURI){O=I.namespace;break}}if(O!==l.namespaceURI)for(var N=d.
length-1;N>=0;N--){var I=d[N];if(I.namespace===l.namespaceURI){I.prefix&&(C=I.prefix+":"+w);break}}}
if(i&&!Rt.QName_exact.test(C))throw new oe('The element name "'+C+'" is not a valid XML QName',vn.InvalidStateError);
t.push("<",C);for(var F=d.slice(),M=0;M<h;M++){var j=p.item(M);j.prefix=="xmlns"?F.push({prefix:j.localName,
namespace:j.value}):j.nodeName=="xmlns"&&F.push({prefix:"",namespace:j.value})}for(var M=0;M<h;M++){
var j=p.item(M);if(II(j,u,F)){var L=j.prefix||"",B=j.namespaceURI;pf(t,L?"xmlns:"+L:"xmlns",B,i),F.push(
{prefix:L,namespace:B})}var z=o?o(j):j;z&&(typeof z=="string"?t.push(z):pf(t,z.name,z.value,i))}if(w===
C&&II(l,u,F)){var G=l.prefix||"",B=l.namespaceURI;pf(t,G?"xmlns:"+G:"xmlns",B,i),F.push({prefix:G,
namespace:B})}
var Z=!l.firstChild;if(Z&&(u||l.namespaceURI===uo.HTML)&&(Z=wJ(w)),Z)return t.push("/>"),null;if(t.push(
">"),u&&bJ(w)){for(var W=l.firstChild;W;)W.data?t.push(W.data):bw(W,t,F.slice(),r),W=W.nextSibling;
return t.
push("</",C,">"),null}return{ns:F,tag:C};case xu:case Mi:if(i&&l.nodeType===xu&&l.documentElement==null)
throw new oe("The Document has no documentElement",vn.InvalidStateError);return{ns:d};case Su:return pf(
t,l.name,l.value,i),null;case Wc:if(i&&Rt.InvalidChar.test(l.data))throw new oe(
"The Text node data contains characters outside the XML Char production",vn.InvalidStateError);
return t.push(l.data.replace(
/[<&>]/g,UI)),null;case _I:if(i&&l.data.indexOf("]]>")!==-1)throw new oe(
'The CDATASection data contains "]]>"',vn.InvalidStateError);return a?t.push(Rt.CDATA_START,l.data.replace(
/]]>/g,"]]]]><![CDATA[>"),Rt.CDATA_END):t.push(Rt.CDATA_START,l.data,Rt.CDATA_END),null;case pw:if(i){
if(Rt.InvalidChar.
test(l.data))throw new oe(
"The comment node data contains characters outside the XML Char production",
vn.InvalidStateError);if(l.data.indexOf("--")!==-1||l.data[l.data.length-1]==="-")throw new oe(
'The comment node data contains "--" or ends with "-"',vn.InvalidStateError)}return t.push(Rt.COMMENT_START,
l.data,Rt.COMMENT_END),null;case LI:var Y=l.publicId,Q=l.systemId;if(i){if(!Rt.Name_exact.test(l.name))
throw new oe('The doctype name "'+l.name+'" is not a valid XML Name',vn.InvalidStateError);if(Y&&!Rt.
PubidLiteral_match.test(Y))throw new oe("DocumentType publicId is not a valid PubidLiteral",vn.InvalidStateError);
if(Q&&Q!=="."&&!Rt.SystemLiteral_match.test(Q))throw new oe(
"DocumentType systemId is not a valid SystemLiteral",vn.InvalidStateError);if(l.internalSubset&&l.internalSubset.indexOf(
"]>")!==-1)throw new oe(
'DocumentType internalSubset contains "]>"',vn.InvalidStateError)}return t.push(Rt.DOCTYPE_DECL_START,
" ",l.name),Y?(t.push(" ",Rt.PUBLIC," ",Y),Q&&Q!=="."&&t.push(" ",Q)):Q&&Q!=="."&&t.push(" ",Rt.SYSTEM,
" ",Q),l.internalSubset&&t.push(" [",l.internalSubset,"]"),t.push(">"),null;case mw:if(i){if(!Rt.NCName_exact.
test(l.target)||l.target.toLowerCase()==="xml")throw new oe('The processing instruction target "'+l.
target+'" is not a valid XML NCName or is reserved',vn.InvalidStateError);if(Rt.InvalidChar.test(l.data))
throw new oe("The ProcessingInstruction data contains characters outside the XML Char production",vn.
InvalidStateError);if(l.data.indexOf("?>")!==-1)throw new oe(
'The ProcessingInstruction data contains "?>"',vn.InvalidStateError)}return t.push("<?",l.target," ",
l.data,"?>"),null;case MI:if(i&&!Rt.Name_exact.
test(l.nodeName))throw new oe('The entity reference name "'+l.nodeName+'" is not a valid XML Name',
vn.
InvalidStateError);return t.push("&",l.nodeName,";"),null;default:return t.push("??",l.nodeName),
null}},
exit:function(l,c){c&&c.tag&&t.push("</",c.tag,">")}})}function FJ(e,t,n){var r;return sn(t,null,{
enter:function(o,i){
var a=o.cloneNode(!1);a.ownerDocument=e,a.parentNode=null,i===null?r=a:i.appendChild(a);var s=o.nodeType===
Su||n;return s?a:null}}),r}function JI(e,t,n){var r;return sn(t,null,{enter:function(o,i){var a=new o.
constructor(In);for(var s in o)if(Tu(o,s)){var u=o[s];typeof u!="object"&&u!=a[s]&&(a[s]=u)}o.childNodes&&
(a.childNodes=new Lt),a.ownerDocument=e;var l=n;switch(a.nodeType){case fr:var c=o.attributes,d=a.attributes=
new Eu,p=c.length;d._ownerElement=a;for(var h=0;h<p;h++)a.setAttributeNode(JI(e,c.item(h),!0));break;
case Su:
l=!0}return i!==null?i.appendChild(a):r=a,l?a:null}}),r}function VI(e,t,n){e[t]=n}function cw(e){for(
var t=[],
n=e.firstChild;n;)n.nodeType===fr&&t.push(n),n=n.nextSibling;return t}try{g.defineProperty&&(g.defineProperty(
ao.prototype,"length",{get:function(){return hf(this),this.$$length}}),g.defineProperty(Ke.prototype,
"textContent",{get:function(){if(this.nodeType===fr||this.nodeType===Mi){var e=[];return sn(this,
null,
{enter:function(t){if(t.nodeType===fr||t.nodeType===Mi)return!0;if(t.nodeType===mw||t.nodeType===pw)
return null;e.push(t.nodeValue)}}),e.join("")}return this.nodeValue},set:function(e){switch(this.nodeType){
case fr:case Mi:
for(;this.firstChild;)this.removeChild(this.firstChild);(e||x(e))&&this.appendChild(this.ownerDocument.
createTextNode(e));break;default:this.data=e,this.value=e,this.nodeValue=e}}}),g.defineProperty(ji.prototype,
"data",{get:function(){return this._data!=null?this._data:""},set:function(e){this._data=e,this.length=
typeof e=="string"?e.length:0}}),g.defineProperty(ji.prototype,"nodeValue",{get:function(){return this.
data},set:function(e){this.data=e},enumerable:!0,configurable:!0}),g.defineProperty(Ho.prototype,
"children",{get:function(){return new ao(this,cw)}}),g.defineProperty(qo.prototype,"children",{get:
function(){
return new ao(this,cw)}}),g.defineProperty(Ru.prototype,"children",{get:function(){return new ao(
this,
cw)}}),VI=function(e,t,n){e["$$"+t]=n})}catch{}Dt._updateLiveList=hf;Dt.Attr=Ia;Dt.CDATASection=bf;
Dt.
CharacterData=ji;Dt.Comment=yf;Dt.Document=qo;Dt.DocumentFragment=Ru;Dt.DocumentType=wf;Dt.DOMImplementation=
zI;Dt.Element=Ho;Dt.Entity=yw;Dt.EntityReference=vf;Dt.LiveNodeList=ao;Dt.NamedNodeMap=Eu;Dt.Node=Ke;
Dt.NodeList=Lt;Dt.Notation=hw;Dt.Text=Kc;Dt.ProcessingInstruction=kf;Dt.walkDOM=sn;Dt.XMLSerializer=
HI});var YI=Ie(Gc=>{"use strict";m();var XI=Na().freeze;Gc.XML_ENTITIES=XI({amp:"&",apos:"'",gt:">",
lt:"<",
quot:'"'});Gc.HTML_ENTITIES=XI({Aacute:"\xC1",aacute:"\xE1",Abreve:"\u0102",abreve:"\u0103",ac:
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
zwnj:"\u200C"});Gc.entityMap=Gc.HTML_ENTITIES});var s$=Ie(Tf=>{"use strict";m();var Nu=Na(),De=lw(),
n$=_c(),_J=Nu.isHTMLEscapableRawTextElement,MJ=Nu.
isHTMLMimeType,LJ=Nu.isHTMLRawTextElement,Zc=Nu.hasOwn,QI=Nu.NAMESPACE,jJ=n$.ParseError,BJ=n$.DOMException,
Du=0,Bi=1,Au=2,qc=3,Ou=4,Pu=5,Hc=6,xf=7;function r$(){}r$.prototype={parse:function(e,t,n){var r=this.
domBuilder;r.startDocument(),KJ(t,t=g.create(null)),zJ(e,t,n,r,this.errorHandler),r.endDocument()}};
var vw=/&#?\w+;?/g;function zJ(e,t,n,r,o){var i=MJ(r.mimeType);e.indexOf(De.UNICODE_REPLACEMENT_CHARACTER)>=
0&&o.warning("Unicode replacement character detected, source encoding issues?");function a(we){if(we>
65535){we-=65536;var vt=55296+(we>>10),Ut=56320+(we&1023);return x.fromCharCode(vt,Ut)}else return x.
fromCharCode(we)}function s(we){var vt=we[we.length-1]===";"?we:we+";";if(!i&&vt!==we)return o.error(
"EntityRef: expecting ;"),we;var Ut=De.Reference.exec(vt);if(!Ut||Ut[0].length!==vt.length)return o.
error("entity not matching Reference production: "+we),we;var Wt=vt.slice(1,-1);return Zc(n,Wt)?n[Wt]:
Wt.charAt(0)==="#"?a(parseInt(Wt.substring(1).replace("x","0x"))):(o.error("entity not found:"+we),
we)}
function u(we){if(we>O){var vt=e.substring(O,we).replace(vw,s);p&&h(O),r.characters(vt,0,we-O),O=we}
}
var l=0,c=0,d=/\r\n?|\n|$/g,p=r.locator;function h(we,vt){for(;we>=c&&(vt=d.exec(e));)l=c,c=vt.index+
vt[0].length,p.lineNumber++;p.columnNumber=we-l+1}for(var w=[{currentNSMap:t}],C=[],O=0;;){try{var P=e.
indexOf("<",O);if(P<0){if(!i&&C.length>0)return o.fatalError("unclosed xml tag(s): "+C.join(", "));
if(!e.
substring(O).match(/^\s*$/)){var N=r.doc,I=N.createTextNode(e.substring(O));if(N.documentElement)return o.
error("Extra content at the end of the document");N.appendChild(I),r.currentElement=I}return}if(P>O){
var F=e.substring(O,P);!i&&C.length===0&&(F=F.replace(new RegExp(De.S_OPT.source,"g"),""),F&&o.error(
"Unexpected content outside root element: '"+F+"'")),u(P)}switch(e.charAt(P+1)){case"/":var ye=e.indexOf(
">",P+2),M=e.substring(P+2,ye>0?ye:void 0);if(!M)return o.fatalError("end tag name missing");var j=De.
reg("^",De.QName_group,De.S_OPT,"$"),L=ye>0&&j.exec(M);if(!L){var B=ye>0&&De.reg("^",De.QName_group).
exec(M);if(i&&B)o.warning('end tag name contains invalid trailing characters: "'+M+'"'),L=B;else if(
B&&
new RegExp(j.source,j.flags+"m").test(M))o.error(
'end tag name is followed by a line break and trailing content: "'+M+'"'),L=B;else return o.fatalError(
'end tag name contains invalid characters: "'+M+
'"')}if(!r.currentElement&&!r.doc.documentElement)return;var z=C[C.length-1]||r.currentElement.tagName||
r.doc.documentElement.tagName||"";if(z!==L[1]){var G=L[1].toLowerCase();if(!i||z.toLowerCase()!==G)return o.
fatalError('Opening and ending tag mismatch: "'+z+'" != "'+M+'"')}var Z=w.pop();C.pop();var W=Z.localNSMap;
if(r.endElement(Z.uri,Z.localName,z),W)for(var Y in W)Zc(W,Y)&&r.endPrefixMapping(Y);ye++;break;case"?":
p&&h(P),ye=qJ(e,P,r,o);break;case"!":p&&h(P),ye=i$(e,P,r,o,i);break;default:p&&h(P);var Q=new a$,
pe=w[w.length-1].currentNSMap,ye=UJ(e,P,Q,pe,s,o,i),Ne=Q.length;if(Q.closed||(i&&Nu.isHTMLVoidElement(
Q.tagName)?Q.closed=!0:C.push(Q.tagName)),p&&Ne){for(var de=e$(p,{}),ue=0;ue<Ne;ue++){var At=Q[ue];h(
At.offset),At.locator=e$(p,{})}r.locator=de,t$(Q,r,pe)&&w.push(Q),r.locator=p}else t$(Q,r,pe)&&w.push(
Q);i&&!Q.closed?ye=WJ(e,ye,Q.tagName,s,r):ye++}}catch(we){if(we instanceof jJ)throw we;if(we instanceof
BJ)return o.fatalError("Error constructing the DOM: "+we.name+": "+we.message,we);o.error(
"element parse error: "+we),ye=-1}ye>O?O=ye:u(f.max(P,O)+1)}}function e$(e,t){return t.lineNumber=e.lineNumber,
t.columnNumber=e.columnNumber,t}function UJ(e,t,n,r,o,i,a){function s(h,w,C){if(Zc(n.attributeNames,
h))return i.fatalError("Attribute "+h+" redefined");if(!a&&w.indexOf("<")>=0)return i.fatalError(
"Unescaped '<' not allowed in attributes values");n.addValue(h,w.replace(/[\t\n\r]/g," ").replace(vw,
o),
C)}for(var u,l,c=++t,d=Du;;){var p=e.charAt(c);if(d===Du&&p==="<")throw new S(
"unexpected < in tag name: "+e.slice(t,c));switch(p){case"=":if(d===Bi)u=e.slice(t,c),d=qc;else if(d===Au)d=qc;
else throw new S(
"attribute equal must after attrName");break;case"'":case'"':if(d===qc||d===Bi)if(d===Bi&&(i.warning(
'attribute value must after "="'),u=e.slice(t,c)),t=c+1,c=e.indexOf(p,t),c>0)l=e.slice(t,c),s(u,l,t-
1),d=Pu;else throw new S("attribute value no end '"+p+"' match");else if(d==Ou)l=e.slice(t,c),s(u,l,
t),i.warning('attribute "'+u+'" missed start quot('+p+")!!"),t=c+1,d=Pu;else throw new S(
'attribute value must after "="');break;case"/":switch(d){case Du:n.setTagName(e.slice(t,c));case Pu:
case Hc:case xf:
d=xf,n.closed=!0;case Ou:case Bi:break;case Au:n.closed=!0;break;default:throw new S(
"attribute invalid close char('/')")}break;case"":return i.error("unexpected end of input"),d==Du&&n.setTagName(
e.slice(
t,c)),c;case">":switch(d){case Du:n.setTagName(e.slice(t,c));case Pu:case Hc:case xf:break;case Ou:
case Bi:
l=e.slice(t,c),l.slice(-1)==="/"&&(n.closed=!0,l=l.slice(0,-1));case Au:d===Au&&(l=u),d==Ou?(i.warning(
'attribute "'+l+'" missed quot(")!'),s(u,l,t)):(a||i.warning('attribute "'+l+'" missed value!! "'+l+
'" instead!!'),s(l,l,t));break;case qc:if(!a)return i.fatalError(`AttValue: ' or " expected`)}return c;
case"\x80":p=" ";default:if(p<=" ")switch(d){case Du:n.setTagName(e.slice(t,c)),d=Hc;break;case Bi:u=e.slice(
t,c),d=Au;break;case Ou:var l=e.slice(t,c);i.warning('attribute "'+l+'" missed quot(")!!'),s(u,l,t);
case Pu:
d=Hc;break}else switch(d){case Au:a||i.warning('attribute "'+u+'" missed value!! "'+u+'" instead2!!'),
s(u,u,t),t=c,d=Bi;break;case Pu:i.warning('attribute space is required"'+u+'"!!');case Hc:d=Bi,t=c;
break;case qc:
d=Ou,t=c;break;case xf:throw new S("elements closed character '/' and '>' must be connected to")}}c++}
}
function t$(e,t,n){for(var r=e.tagName,o=null,d=e.length;d--;){var i=e[d],a=i.qName,s=i.value,p=a.indexOf(
":");if(p>0)var u=i.prefix=a.slice(0,p),l=a.slice(p+1),c=u==="xmlns"&&l;else l=a,u=null,c=a==="xmlns"&&
"";i.localName=l,c!==!1&&(o==null&&(o=g.create(null),n=g.create(n)),n[c]=o[c]=s,i.uri=QI.XMLNS,t.startPrefixMapping(
c,s))}for(var d=e.length;d--;)i=e[d],i.prefix&&(i.prefix==="xml"&&(i.uri=QI.XML),i.prefix!=="xmlns"&&
(i.uri=n[i.prefix]));var p=r.indexOf(":");p>0?(u=e.prefix=r.slice(0,p),l=e.localName=r.slice(p+1)):(
u=
null,l=e.localName=r);var h=e.uri=n[u||""];if(t.startElement(h,l,r,e),e.closed){if(t.endElement(h,l,
r),o)for(u in o)Zc(o,u)&&t.endPrefixMapping(u)}else return e.currentNSMap=n,e.localNSMap=o,!0}
function WJ(e,t,n,r,o){
var i=_J(n);if(i||LJ(n)){var a=new RegExp("</"+n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")+">","ig");a.lastIndex=
t;var s=a.exec(e),u=s?s.index:-1;if(u<0)return t+1;var l=e.substring(t+1,u);return i&&(l=l.replace(
vw,
r)),o.characters(l,0,l.length),u}return t+1}function KJ(e,t){for(var n in e)Zc(e,n)&&(t[n]=e[n])}
function o$(e,t){
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
substringStartsWithCaseInsensitive:u}}function GJ(e,t){function n(s,u){var l=De.PI.exec(s.substringFromIndex(
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
"doctype internal subset is not well-formed, missing ]")}}function i$(e,t,n,r,o){var i=o$(e,t);
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
o||(i.skipBlanks(),u.internalSubset=GJ(i,r)),i.skipBlanks(),i.char()!==">"?r.fatalError(
"doctype not terminated with > at position "+i.getIndex()):(i.skip(1),n.startDTD(u.name,u.publicId,u.systemId,
u.
internalSubset),n.endDTD(),i.getIndex())}default:return r.fatalError(
'Not well-formed XML starting with "<!" at position '+t)}}function qJ(e,t,n,r){var o=e.substring(t).match(
De.PI);if(!o)return r.fatalError(
"Invalid processing instruction starting at position "+t);if(o[1].toLowerCase()==="xml"){if(t>0)return r.
fatalError("processing instruction at position "+t+" is an xml declaration which is only at the start of the document");
if(!De.XMLDecl.test(e.substring(t)))return r.fatalError("xml declaration is not well-formed")}return n.processingInstruction(
o[1],o[2]),t+o[0].length}function a$(){this.attributeNames=
g.create(null)}a$.prototype={setTagName:function(e){if(!De.QName_exact.test(e))throw new S(
"invalid tagName:"+e);this.tagName=e},addValue:function(e,t,n){if(!De.QName_exact.test(e))throw new S(
"invalid attribute:"+e);this.attributeNames[e]=this.length,this[this.length++]={qName:e,value:t,
offset:n}},
length:0,getLocalName:function(e){return this[e].localName},getLocator:function(e){return this[e].locator}
,
getQName:function(e){return this[e].qName},getURI:function(e){return this[e].uri},getValue:function(
e){
return this[e].value}};Tf.XMLReader=r$;Tf.parseUtils=o$;Tf.parseDoctypeCommentOrCData=i$});var f$=Ie(
$u=>{"use strict";m();var $a=Na(),HJ=ww(),ZJ=_c(),u$=YI(),JJ=s$(),VJ=HJ.DOMImplementation,
XJ=$a.hasDefaultHTMLNamespace,YJ=$a.isHTMLMimeType,QJ=$a.isValidMimeType,d$=$a.MIME_TYPE,kw=$a.NAMESPACE,
l$=ZJ.ParseError,e7=JJ.XMLReader;function m$(e){return e.replace(/\r[\n\u0085]/g,`
`).replace(/[\r\u0085\u2028\u2029]/g,`
`)}function p$(e){if(e=e||{},e.locator===void 0&&(e.locator=!0),this.assign=e.assign||$a.assign,this.
domHandler=e.domHandler||Ef,this.onError=e.onError||e.errorHandler,e.errorHandler&&typeof e.errorHandler!=
"function")throw new TypeError("errorHandler object is no longer supported, switch to onError!");e.errorHandler&&
e.errorHandler("warning","The `errorHandler` option has been deprecated, use `onError` instead!",
this),
this.normalizeLineEndings=e.normalizeLineEndings||m$,this.locator=!!e.locator,this.xmlns=this.assign(
g.create(null),e.xmlns)}p$.prototype.parseFromString=function(e,t){if(!QJ(t))throw new TypeError(
'DOMParser.parseFromString: the provided mimeType "'+t+'" is not valid.');var n=this.assign(g.create(
null),
this.xmlns),r=u$.XML_ENTITIES,o=n[""]||null;XJ(t)?(r=u$.HTML_ENTITIES,o=kw.HTML):t===d$.XML_SVG_IMAGE&&
(o=kw.SVG),n[""]=o,n.xml=n.xml||kw.XML;var i=new this.domHandler({mimeType:t,defaultNamespace:o,
onError:this.
onError}),a=this.locator?{}:void 0;this.locator&&i.setDocumentLocator(a);var s=new e7;s.errorHandler=
i,s.domBuilder=i;var u=!$a.isHTMLMimeType(t);return u&&typeof e!="string"&&s.errorHandler.fatalError(
"source is not a string"),s.parse(this.normalizeLineEndings(x(e)),n,r),i.doc.documentElement||s.errorHandler.
fatalError("missing root element"),i.doc};function Ef(e){var t=e||{};this.mimeType=t.mimeType||d$.XML_APPLICATION,
this.defaultNamespace=t.defaultNamespace||null,this.cdata=!1,this.currentElement=void 0,this.doc=void 0,
this.locator=void 0,this.onError=t.onError}function Iu(e,t){t.lineNumber=e.lineNumber,t.columnNumber=
e.columnNumber}Ef.prototype={startDocument:function(){var e=new VJ;this.doc=YJ(this.mimeType)?e.createHTMLDocument(
!1):e.createDocument(this.defaultNamespace,"")},startElement:function(e,t,n,r){var o=this.doc,i=o.createElementNS(
e,n||t),a=r.length;Sf(this,i),this.currentElement=i,this.locator&&Iu(this.locator,i);for(var s=0;s<a;
s++){
var e=r.getURI(s),u=r.getValue(s),n=r.getQName(s),l=o.createAttributeNS(e,n);this.locator&&Iu(r.getLocator(
s),l),l.value=l.nodeValue=u,i.setAttributeNode(l)}},endElement:function(e,t,n){this.currentElement=this.
currentElement.parentNode},startPrefixMapping:function(e,t){},endPrefixMapping:function(e){},
processingInstruction:function(e,t){
var n=this.doc.createProcessingInstruction(e,t);this.locator&&Iu(this.locator,n),Sf(this,n)},
ignorableWhitespace:function(e,t,n){},
characters:function(e,t,n){if(e=c$.apply(this,arguments),e){if(this.cdata)var r=this.doc.createCDATASection(
e);else var r=this.doc.createTextNode(e);this.currentElement?this.currentElement.appendChild(r):
/^\s*$/.
test(e)&&this.doc.appendChild(r),this.locator&&Iu(this.locator,r)}},skippedEntity:function(e){},
endDocument:function(){
this.doc.normalize()},setDocumentLocator:function(e){e&&(e.lineNumber=0),this.locator=e},comment:
function(e,t,n){
e=c$.apply(this,arguments);var r=this.doc.createComment(e);this.locator&&Iu(this.locator,r),Sf(this,
r)},startCDATA:function(){this.cdata=!0},endCDATA:function(){this.cdata=!1},startDTD:function(e,t,n,
r){
var o=this.doc.implementation;if(o&&o.createDocumentType){var i=o.createDocumentType(e,t,n,r);this.locator&&
Iu(this.locator,i),Sf(this,i),this.doc.doctype=i}},reportError:function(e,t){if(typeof this.onError==
"function")try{this.onError(e,t,this)}catch(n){throw new l$("Reporting "+e+' "'+t+'" caused '+n,this.
locator)}else console.error("[xmldom "+e+"]\u0009"+t,t7(this.locator))},warning:function(e){this.reportError(
"warning",e)},error:function(e){this.reportError("error",e)},fatalError:function(e,t){throw this.reportError(
"fatalError",e),new l$(e,this.locator,t)}};function t7(e){if(e)return`
@#[line:`+e.lineNumber+",col:"+e.columnNumber+"]"}function c$(e,t,n){return typeof e=="string"?e.substr(
t,n):e.length>=t+n||t?new java.lang.String(e,t,n)+"":e}
"endDTD,startEntity,endEntity,attributeDecl,elementDecl,externalEntityDecl,internalEntityDecl,resolveEntity,getExternalSubset,notationDecl,unparsedEntityDecl".replace(
/\w+/g,function(e){Ef.prototype[e]=function(){return null}});function Sf(e,t){
e.currentElement?e.currentElement.appendChild(t):e.doc.appendChild(t)}function n7(e){if(e==="error")
throw"onErrorStopParsing"}function r7(){throw"onWarningStopParsing"}$u.__DOMHandler=Ef;$u.DOMParser=
p$;$u.normalizeLineEndings=m$;$u.onErrorStopParsing=n7;$u.onWarningStopParsing=r7});var g$=Ie(Ge=>{
"use strict";m();var Fu=Na();Ge.assign=Fu.assign;Ge.hasDefaultHTMLNamespace=Fu.hasDefaultHTMLNamespace;
Ge.isHTMLMimeType=Fu.isHTMLMimeType;Ge.isValidMimeType=Fu.isValidMimeType;Ge.MIME_TYPE=Fu.MIME_TYPE;
Ge.NAMESPACE=Fu.NAMESPACE;var Cf=_c();Ge.DOMException=Cf.DOMException;Ge.DOMExceptionName=Cf.DOMExceptionName;
Ge.ExceptionCode=Cf.ExceptionCode;Ge.ParseError=Cf.ParseError;var jt=ww();Ge.Attr=jt.Attr;Ge.CDATASection=
jt.CDATASection;Ge.CharacterData=jt.CharacterData;Ge.Comment=jt.Comment;Ge.Document=jt.Document;Ge.DocumentFragment=
jt.DocumentFragment;Ge.DocumentType=jt.DocumentType;Ge.DOMImplementation=jt.DOMImplementation;Ge.Element=
jt.Element;Ge.Entity=jt.Entity;Ge.EntityReference=jt.EntityReference;Ge.LiveNodeList=jt.LiveNodeList;
Ge.NamedNodeMap=jt.NamedNodeMap;Ge.Node=jt.Node;Ge.NodeList=jt.NodeList;Ge.Notation=jt.Notation;Ge.ProcessingInstruction=
jt.ProcessingInstruction;Ge.Text=jt.Text;Ge.XMLSerializer=jt.XMLSerializer;var Rf=f$();Ge.DOMParser=
Rf.DOMParser;Ge.normalizeLineEndings=Rf.normalizeLineEndings;Ge.onErrorStopParsing=Rf.onErrorStopParsing;
Ge.onWarningStopParsing=Rf.onWarningStopParsing});var Df=Ie((nQe,h$)=>{"use strict";m();function o7(
e){return e[e.length-1]}function i7(e){return e[0]}
h$.exports={last:o7,first:i7}});var hr=Ie((oQe,w$)=>{"use strict";m();function Jc(e){
"@babel/helpers - typeof";return Jc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Jc(e)}function y$(e,t){var n=g.keys(
e);if(g.getOwnPropertySymbols){var r=g.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return g.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function a7(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?y$(g(n),!0).forEach(function(r){
s7(
e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(e,g.getOwnPropertyDescriptors(n)):y$(g(n)).
forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(n,r))})}return e}function s7(e,t,
n){
return(t=u7(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function u7(e){var t=l7(e,"string");return Jc(t)=="symbol"?t:t+""}function l7(e,t){if(Jc(e)!="object"||
!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Jc(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
x:b)(e)}var b$=Df(),Af=b$.last,Fa=b$.first;function _a(e){this.name="GenericError",this.message=e,
this.
stack=new S(e).stack}_a.prototype=S.prototype;function un(e){this.name="TemplateError",this.message=
e,this.stack=new S(e).stack}un.prototype=new _a;function Vc(e){this.name="RenderingError",this.message=
e,this.stack=new S(e).stack}Vc.prototype=new _a;function Of(e){this.name="ScopeParserError",this.message=
e,this.stack=new S(e).stack}Of.prototype=new _a;function zi(e){this.name="InternalError",this.properties=
{explanation:"InternalError"},this.message=e,this.stack=new S(e).stack}zi.prototype=new _a;function xw(
e){
this.name="APIVersionError",this.properties={explanation:"APIVersionError"},this.message=e,this.stack=
new S(e).stack}xw.prototype=new _a;function c7(e,t){var n=new xw(e);throw n.properties=a7({id:
"api_version_error"},t),n}function d7(e){var t=g.keys(e.files).slice(0,10),n="";t.length===0?n="Empty zip file":
n="Zip file contains : ".concat(t.join(","));var r=new zi(
"The filetype for this file could not be identified, is this file corrupted ? ".concat(n));throw r.properties={
id:"filetype_not_identified",explanation:
"The filetype for this file could not be identified, is this file corrupted ? ".concat(
n)},r}function m7(e){var t=new zi('The filetype "'.concat(e,'" is not handled by Docxtemplater'));
throw t.
properties={id:"filetype_not_handled",explanation:'The file you are trying to generate is of type "'.
concat(e,'", but only docx and pptx formats are handled'),fileType:e},t}function p7(e){var t=new un(
"Multi error");throw t.properties={errors:e,id:"multi_error",explanation:
"The template has multiple errors"},t}function f7(e){var t=new un("Unopened tag");return t.properties={
xtag:Af(e.xtag.split(" ")),
id:"unopened_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unopened')},t}function g7(e){var t=new un(
"Duplicate open tag, expected one open tag");return t.properties={xtag:Fa(e.xtag.split(" ")),id:
"duplicate_open_tag",context:e.
xtag,offset:e.offset,lIndex:e.lIndex,explanation:'The tag beginning with "'.concat(e.xtag.substr(0,
30),
'" has duplicate open tags')},t}function h7(e){var t=new un(
"Duplicate close tag, expected one close tag");return t.properties={xtag:Fa(e.xtag.split(" ")),id:
"duplicate_close_tag",context:e.xtag,offset:e.
offset,lIndex:e.lIndex,explanation:'The tag ending with "'.concat(e.xtag.substr(0,30),
'" has duplicate close tags')},t}function y7(e){var t=new un("Unclosed tag");return t.properties={
xtag:Fa(e.xtag.split(
" ")).substr(1),id:"unclosed_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unclosed')},t}function b7(e){e.position==="left"?
w7(e):v7(e)}function w7(e){var t=new un('No tag "'.concat(e.element,'" was found at the ').concat(e.
position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_left",explanation:
'No tag "'.concat(e.element,'" was found at the left'),offset:n.offset,part:n,parsed:e.parsed,index:
e.index,
element:e.element},t}function v7(e){var t=new un('No tag "'.concat(e.element,'" was found at the ').
concat(e.position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_right",
explanation:'No tag "'.concat(e.element,'" was found at the right'),offset:n.offset,part:n,parsed:e.parsed,
index:e.
index,element:e.element},t}function k7(e){var t=e.tag,n=e.value,r=e.offset,o=new Vc(
"There are some XML corrupt characters");return o.properties={id:"invalid_xml_characters",xtag:t,
value:n,offset:r,explanation:'There are some corrupt characters for the field "'.concat(t,'"')},o}
function x7(e){var t=e.tag,n=e.value,
r=e.offset,o=e.partDelims,i=new Vc("Non string values are not allowed for rawXML tags");return i.properties=
{id:"invalid_raw_xml_value",xtag:t,value:n,offset:r,explanation:'The value of the raw tag : "'.concat(
o,'" is not a string')},i}function T7(e){var t=e.part,n=t.value,r=t.offset,o=e.id,i=o===void 0?
"raw_tag_outerxml_invalid":o,a=e.message,s=a===void 0?"Raw tag not in paragraph":a,u=e.part,l=e.explanation,
c=l===void 0?'The tag "'.concat(n,'" is not inside a paragraph'):l;typeof c=="function"&&(c=c(u));
var d=new un(
s);throw d.properties={id:i,explanation:c,rootError:e.rootError,xtag:n,offset:r,postparsed:e.postparsed,
expandTo:e.expandTo,index:e.index},d}function S7(e){var t=new un(
"Raw tag should be the only text in paragraph"),n=e.part.value;throw t.properties={id:
"raw_xml_tag_should_be_only_text_in_paragraph",explanation:'The raw tag "'.concat(n,
'" should be the only text in this paragraph. This means that this tag should not be surrounded by any text or spaces.'),
xtag:n,offset:e.part.offset,paragraphParts:e.paragraphParts},
t}function E7(e){var t=e.location,n=e.offset,r=e.square,o=t==="start"?"unclosed":"unopened",i=t==="start"?
"Unclosed":"Unopened",a=new un("".concat(i," loop")),s=e.value;return a.properties={id:"".concat(
o,"_loop"),explanation:'The loop with tag "'.concat(s,'" is ').concat(o),xtag:s,offset:n},r&&(a.properties.
square=r),a}function C7(e,t){var n=new un("Unbalanced loop tag"),r=t[0].part.value,o=t[1].part.value,
i=e[0].part.value,a=e[1].part.value;return n.properties={id:"unbalanced_loop_tags",explanation:
"Unbalanced loop tags {#".concat(r,"}{/").concat(o,"}{#").concat(i,"}{/").concat(a,"}"),offset:[t[0].part.
offset,e[1].part.offset],lastPair:{left:t[0].part.value,right:t[1].part.value},pair:{left:e[0].part.
value,right:e[1].part.value}},n}function R7(e){var t=e.tags,n=new un(
"Closing tag does not match opening tag");return n.properties={id:
"closing_tag_does_not_match_opening_tag",explanation:'The tag "'.
concat(t[0].value,'" is closed by the tag "').concat(t[1].value,'"'),openingtag:Fa(t).value,offset:[
Fa(t).offset,Af(t).offset],closingtag:Af(t).value},Fa(t).square&&(n.properties.square=[Fa(t).square,
Af(t).square]),n}function D7(e){var t=e.tag,n=e.offset,r=new un('The position of the loop tags "'.concat(
t,'" would produce invalid XML'));return r.properties={xtag:t,id:"loop_position_invalid",explanation:
'The tags "'.concat(t,
'" are misplaced in the document, for example one of them is in a table and the other one outside the table'),
offset:n},r}function A7(e){var t=e.tag,n=e.rootError,r=e.offset,o=new Of(
"Scope parser compilation failed");return o.properties={id:"scopeparser_compilation_failed",offset:r,
xtag:t,explanation:'The scope parser for the tag "'.concat(t,'" failed to compile'),rootError:n},o}
function O7(e){
var t=e.tag,n=e.scope,r=e.error,o=e.offset,i=new Of("Scope parser execution failed");return i.properties=
{id:"scopeparser_execution_failed",explanation:'The scope parser for the tag "'.concat(t,
'" failed to execute'),scope:n,offset:o,xtag:t,rootError:r},i}function P7(e,t){var n='Unimplemented tag type "'.
concat(e.type,'"');e.module&&(n+=' "'.concat(e.module,'"'));var r=new un(n);throw r.properties={part:
e,
index:t,id:"unimplemented_tag_type"},r}function N7(){var e=new zi("Malformed xml");throw e.properties=
{explanation:"The template contains malformed xml",id:"malformed_xml"},e}function I7(){var e=new zi(
"You must run `.compile()` before running `.resolveData()`");throw e.properties={id:
"resolve_before_compile",explanation:"You must run `.compile()` before running `.resolveData()`"},e}
function $7(){var e=new zi(
"You should not call .render on a document that had compilation errors");throw e.properties={id:
"render_on_invalid_template",explanation:
"You should not call .render on a document that had compilation errors"},e}function F7(){var e=new zi(
"You should not call .render twice on the same Docxtemplater instance");throw e.properties={id:
"render_twice",explanation:"You should not call .render twice on the same Docxtemplater instance"},e}
function _7(e,t){var n=new un("An XML file has invalid xml");throw n.
properties={id:"file_has_invalid_xml",content:e,offset:t,explanation:
"The docx contains invalid XML, it is most likely corrupt"},n}w$.exports={XTError:_a,XTTemplateError:
un,XTInternalError:zi,XTScopeParserError:Of,
XTAPIVersionError:xw,RenderingError:Vc,XTRenderingError:Vc,getClosingTagNotMatchOpeningTag:R7,
getLoopPositionProducesInvalidXMLError:D7,
getScopeCompilationError:A7,getScopeParserExecutionError:O7,getUnclosedTagException:y7,
getUnopenedTagException:f7,
getUnmatchedLoopException:E7,getDuplicateCloseTagException:h7,getDuplicateOpenTagException:g7,
getCorruptCharactersException:k7,
getInvalidRawXMLValueException:x7,getUnbalancedLoopException:C7,throwApiVersionError:c7,
throwFileTypeNotHandled:m7,
throwFileTypeNotIdentified:d7,throwMalformedXml:N7,throwMultiError:p7,throwExpandNotFound:T7,
throwRawTagShouldBeOnlyTextInParagraph:S7,
throwUnimplementedTagType:P7,throwXmlTagNotFound:b7,throwXmlInvalid:_7,throwResolveBeforeCompile:I7,
throwRenderInvalidTemplate:$7,throwRenderTwice:F7}});var Nt=Ie((aQe,R$)=>{"use strict";m();function M7(
e,t){return z7(e)||B7(e,t)||j7(e,t)||L7()}function L7(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function j7(e,t){
if(e){if(typeof e=="string")return v$(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?v$(e,t):void 0}}function v$(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function B7(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),g(a)!==a))return}finally{if(l)throw o}}return s}}function z7(
e){
if(k.isArray(e))return e}var k$=g$(),U7=k$.DOMParser,W7=k$.XMLSerializer,K7=hr(),x$=K7.throwXmlTagNotFound,
T$=Df(),G7=T$.last,q7=T$.first,H7=g.prototype.hasOwnProperty,Z7=Function.prototype.bind,Pf=Function.
prototype.call,J7=Pf.bind(Pf,Z7),V7=J7(Pf,Pf,H7);function X7(e){return/^[ \n\r\t]+$/.test(e)}
function Y7(e){
return{get:function(n){return e==="."?n:n&&(V7(n,e)?n[e]:void 0)}}}function Q7(e){for(var t=0;t<e.length;
t++){
var n=e[t];n.message&&console.warn("Warning : "+n.message)}}var Tw={};function eV(e,t,n){var r;if(Tw[
t]?
r=Tw[t]:(r=new RegExp("(<.* ".concat(t,'=")([^"]*)(".*)$')),Tw[t]=r),r.test(e))return e.replace(r,
"$1".concat(n,"$3"));var o=e.lastIndexOf("/>");return o===-1&&(o=e.lastIndexOf(">")),e.substr(0,o)+" ".
concat(t,'="').concat(n,'"')+e.substr(o)}function tV(e,t){var n=e.indexOf(" ".concat(t,'="'));if(n===
-1)return null;var r=e.substr(n).search(/["']/)+n,o=e.substr(r+1).search(/["']/)+r;return e.substr(r+
1,o-r)}function nV(e,t){var n=e.length-t.length;return n>=0&&e.lastIndexOf(t,n)===n}function rV(e,t){
return e.lastIndexOf(t,0)===0}function oV(e){for(var t=[],n={},r=[],o=0,i=e.length;o<i;++o)n[e[o]]?t.
push(e[o]):(n[e[o]]=!0,r.push(e[o]));return t}function iV(e){for(var t={},n=[],r=0,o=e.length;r<o;++r)
t[e[r]]||(t[e[r]]=!0,n.push(e[r]));return n}function aV(e,t){for(var n=[[]],r=0;r<e.length;r++){var o=e[
r],
i=n[n.length-1],a=t(o);a==="start"?n.push([o]):a==="end"?(i.push(o),n.push([])):i.push(o)}for(var s=[
],
u=0;u<n.length;u++){var l=n[u];l.length>0&&s.push(l)}return s}function sV(){return{errorLogging:
"json",stripInvalidXMLChars:!1,paragraphLoop:!1,nullGetter:function(t){return t.module?"":
"undefined"},xmlFileNames:[
"[Content_Types].xml"],parser:Y7,warnFn:Q7,linebreaks:!1,fileTypeConfig:null,delimiters:{start:"{",
end:"}"},syntax:{changeDelimiterPrefix:"=",preserveNewlinesInTags:!1,allowUnopenedTag:!1,
allowUnclosedTag:!1,
allowUnbalancedLoops:!1}}}function uV(e){return new W7().serializeToString(e).replace(
/xmlns(:[a-z0-9]+)?="" ?/g,
"")}function lV(e){return e.charCodeAt(0)===65279&&(e=e.substr(1)),new U7().parseFromString(e,
"text/xml")}var S$=[["&","&amp;"],["<","&lt;"],[">","&gt;"],['"',"&quot;"],["'","&apos;"]],Xc=S$.map(
function(e){
var t=M7(e,2),n=t[0],r=t[1];return{rstart:new RegExp(r,"g"),rend:new RegExp(n,"g"),start:r,end:n}});
function cV(e){for(var t=Xc.length-1;t>=0;t--){var n=Xc[t];e=e.replace(n.rstart,n.end)}return e}
function dV(e){
var t;(t=e)!==null&&t!==void 0&&t.toString?e=e.toString():e="";for(var n,r=0,o=Xc.length;r<o;r++)n=Xc[
r],
e=e.replace(n.rend,n.start);return e}function mV(e){for(var t=[],n=0;n<e.length;n++)for(var r=e[n],o=0;
o<
r.length;o++){var i=r[o];t.push(i)}return t}function pV(e,t){if(!t)return e;for(var n=0,r=t.length;n<
r;n++)e.push(t[n]);return e}var fV=new RegExp(x.fromCharCode(160),"g");function gV(e){return e.replace(
fV," ")}function hV(e,t){for(var n=[],r;(r=e.exec(t))!=null;)n.push({array:r,offset:r.index});return n}
function Ew(e,t){return e==="</"+t+">"}function Cw(e,t){return e.indexOf("<"+t)===0&&[">"," ","/"].indexOf(
e[t.length+1])!==-1}function yV(e,t,n){var r=E$(e,t,n);if(r!==null)return r;x$({position:"right",
element:t,
parsed:e,index:n})}function E$(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n,i=e.length;o<i;o++)
for(var a=e[o],s=0,u=t;s<u.length;s++){var l=u[s];if(Ew(a.value,l)&&r--,Cw(a.value,l)&&r++,r===0)return o}
return null}function bV(e,t,n){var r=C$(e,t,n);if(r!==null)return r;x$({position:"left",element:t,
parsed:e,
index:n})}function C$(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n;o>=0;o--)for(var i=e[o],a=0,
s=t;a<s.length;a++){var u=s[a];if(Cw(i.value,u)&&r--,Ew(i.value,u)&&r++,r===0)return o}return null}
function wV(e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&(o==="start"||o==="selfclosing")}function vV(
e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&o==="end"}function kV(e){var t=e.type,n=e.
tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="start"}function xV(e){
var t=e.type,n=e.tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="end"}
function TV(e){var t=e.type,n=e.tag,r=e.position;return["w:br","a:br"].indexOf(n)!==-1&&t==="tag"&&(
r===
"start"||r==="selfclosing")}function SV(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n===
"start"}function EV(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n==="end"}function CV(
e){
var t=e.type,n=e.position;return t==="placeholder"||t==="content"&&n==="insidetag"}function RV(e,t){
var n=e.module,r=e.type;return t instanceof k||(t=[t]),r==="placeholder"&&t.indexOf(n)!==-1}var Sw=/[\x00-\x08\x0B\x0C\x0E-\x1F]/g;
function DV(e){return Sw.lastIndex=0,Sw.test(e)}function AV(e){return typeof e!="string"&&(e=x(e)),e.
replace(Sw,"")}function OV(e){var t={};for(var n in e){var r=e[n];t[r]||(t[r]=[]),t[r].push(n)}
return t}
function PV(e,t){for(var n=[],r=0;r<e.length;r++)n.push({item:e[r],index:r});n.sort(function(a,s){
return t(
a.item,s.item)||a.index-s.index});for(var o=[],i=0;i<n.length;i++)o.push(n[i].item);return o}
function NV(e,t){
return t.delimiters.start+e.raw+t.delimiters.end}R$.exports={getPartWithDelimiters:NV,endsWith:nV,
startsWith:rV,
isContent:CV,isParagraphStart:kV,isParagraphEnd:xV,isBreakTag:TV,isTagStart:wV,isTagEnd:vV,
isTextStart:SV,
isTextEnd:EV,isStarting:Cw,isEnding:Ew,isModule:RV,uniq:iV,getDuplicates:oV,chunkBy:aV,last:G7,first:
q7,
xml2str:uV,str2xml:lV,getRightOrNull:E$,getRight:yV,getLeftOrNull:C$,getLeft:bV,pregMatchAll:hV,
convertSpaces:gV,
charMapRegexes:Xc,hasCorruptCharacters:DV,removeCorruptCharacters:AV,getDefaults:sV,wordToUtf8:cV,
utf8ToWord:dV,
concatArrays:mV,pushArray:pV,invertMap:OV,charMap:S$,getSingleAttribute:tV,setSingleAttribute:eV,
isWhiteSpace:X7,
stableSort:PV}});var P$=Ie((uQe,O$)=>{"use strict";m();function IV(e,t){return MV(e)||_V(e,t)||FV(e,
t)||$V()}function $V(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function FV(e,t){
if(e){if(typeof e=="string")return D$(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?D$(e,t):void 0}}function D$(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function _V(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),g(a)!==a))return}finally{if(l)throw o}}return s}}function MV(
e){
if(k.isArray(e))return e}function ln(e){"@babel/helpers - typeof";return ln=typeof T=="function"&&
typeof T.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T=="function"&&t.constructor===
T&&t!==T.prototype?"symbol":typeof t},ln(e)}function LV(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function A$(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=
r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(e,BV(r.key),r)}}
function jV(e,t,n){
return t&&A$(e.prototype,t),n&&A$(e,n),g.defineProperty(e,"prototype",{writable:!1}),e}function BV(e){
var t=zV(e,"string");return ln(t)=="symbol"?t:t+""}function zV(e,t){if(ln(e)!="object"||!e)return e;
var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(ln(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:b)(e)}var UV=(function(){
function e(){
LV(this,e)}return jV(e,null,[{key:"createSchema",value:function(n){var r={validate:n,optional:
function(){
return e.createSchema(function(i){return i===void 0?{success:!0,value:i}:n(i)})},nullable:function(){
return e.createSchema(function(i){return i==null?{success:!0,value:i}:n(i)})}};return r}},{key:
"string",value:function(){return e.createSchema(function(n){return typeof n!="string"?{success:!1,
error:"Expected string, received ".concat(ln(n))}:{success:!0,value:n}})}},{key:"date",value:
function(){return e.
createSchema(function(n){return n instanceof R?{success:!0,value:n}:{success:!1,error:
"Expected date, received ".concat(ln(n))}})}},{key:"boolean",value:function(){return e.createSchema(
function(n){return typeof n!=
"boolean"?{success:!1,error:"Expected boolean, received ".concat(ln(n))}:{success:!0,value:n}})}},{
key:"number",value:function(){return e.createSchema(function(n){return typeof n!="number"?{success:!1,
error:"Expected number, received ".concat(ln(n))}:{success:!0,value:n}})}},{key:"function",value:
function(){
return e.createSchema(function(n){return typeof n!="function"?{success:!1,error:
"Expected function, received ".concat(ln(n))}:{success:!0,value:n}})}},{key:"array",value:function(n){
return e.createSchema(
function(r){if(!k.isArray(r))return{success:!1,error:"Expected array, received ".concat(ln(r))};for(
var o=0;o<
r.length;o++){var i=n.validate(r[o]);if(!i.success)return{success:!1,error:"".concat(i.error,
" at index ").concat(o)}}return{success:!0,value:r}})}},{key:"any",value:function(){return e.createSchema(
function(n){
return{success:!0,value:n}})}},{key:"isRegex",value:function(){return e.createSchema(function(n){
return n instanceof
RegExp?{success:!0,value:n}:{success:!1,error:"Expected RegExp, received ".concat(ln(n))}})}},{key:
"union",value:function(n){return e.createSchema(function(r){for(var o=0;o<n.length;o++){var i=n[o],a=i.
validate(r);if(a.success)return a}return{success:!1,error:"Value ".concat(r,
" does not match any schema in union")}})}},{key:"object",value:function(n){var r=e.createSchema(
function(o){if(o==null)return{
success:!1,error:"Expected object, received ".concat(o)};if(ln(o)!=="object")return{success:!1,error:
"Expected object, received ".concat(ln(o))};for(var i=0,a=g.entries(n);i<a.length;i++){var s=IV(a[i],
2),u=s[0],l=s[1],c=l.validate(o[u]);if(!c.success)return{success:!1,error:"".concat(c.error," at ").
concat(u)}}return{success:!0,value:o}});return r.strict=function(){return e.createSchema(function(o){
var i=r.validate(o);if(!i.success)return i;var a=g.keys(o).filter(function(s){return!(s in n)});
return a.
length>0?{success:!1,error:"Unexpected properties: ".concat(a.join(", "))}:i})},r}},{key:"record",
value:function(n){
return e.createSchema(function(r){if(r===null)return{success:!1,error:
"Expected object, received null"};if(ln(r)!=="object")return{success:!1,error:
"Expected object, received ".concat(ln(r))};for(var o=0,
i=g.keys(r);o<i.length;o++){var a=i[o];if(typeof a!="string")return{success:!1,error:
"Expected string key, received ".concat(ln(a)," at ").concat(a)};var s=n.validate(r[a]);if(!s.success)return{
success:!1,
error:"".concat(s.error," at key ").concat(a)}}return{success:!0,value:r}})}}])})();O$.exports=UV});
var I$=Ie((cQe,N$)=>{"use strict";m();var WV=Nt(),KV=WV.str2xml,GV="_rels/.rels";function qV(e){for(
var t=e.
files[GV],n=t?KV(t.asText()):null,r=n?n.getElementsByTagName("Relationship"):[],o={},i=0;i<r.length;
i++){
var a=r[i];o[a.getAttribute("Target")]=a.getAttribute("Type")}return o}N$.exports={getRelsTypes:qV}}
);var _$=Ie((mQe,F$)=>{"use strict";m();var HV=Nt(),ZV=HV.str2xml,$$="[Content_Types].xml";function JV(
e,t,n){
for(var r={},o=0;o<e.length;o++){var i=e[o],a=i.getAttribute("ContentType"),s=i.getAttribute(
"PartName").substr(1);r[s]=a}return n.file(/./).map(function(u){for(var l=u.name,c=0;c<t.length;c++){
var d=t[c],
p=d.getAttribute("ContentType"),h=d.getAttribute("Extension");l.slice(l.length-h.length)===h&&!r[l]&&
l!==$$&&(r[l]=p)}r[l]||(r[l]="")}),r}function VV(e){var t=e.files[$$],n=t?ZV(t.asText()):null,r=n?n.
getElementsByTagName("Override"):null,o=n?n.getElementsByTagName("Default"):null;return{overrides:r,
defaults:o,contentTypes:t,contentTypeXml:n}}F$.exports={collectContentTypes:JV,getContentTypes:VV}});
var Ui=Ie((fQe,M$)=>{"use strict";m();var XV=hr(),YV=XV.XTInternalError;function Zo(){}function _u(e){
return e}M$.exports=function(e){var t={on:Zo,set:Zo,getFileType:Zo,optionsTransformer:_u,preparse:_u,
matchers:function(){return[]},parse:Zo,getTraits:Zo,postparse:_u,errorsTransformer:_u,preResolve:Zo,
resolve:Zo,getRenderedMap:_u,render:Zo,nullGetter:Zo,postrender:_u};if(g.keys(t).every(function(o){
return!e[o]})){
var n=new YV(
"This module cannot be wrapped, because it doesn't define any of the necessary functions");throw n.properties={
id:"module_cannot_be_wrapped",explanation:
"This module cannot be wrapped, because it doesn't define any of the necessary functions"},n}for(var r in t)e[
r]||(e[r]=t[r]);return e}});var If=Ie((hQe,G$)=>{"use strict";m();function Qc(e){
"@babel/helpers - typeof";return Qc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Qc(e)}function QV(e){return nX(e)||
tX(e)||W$(e)||eX()}function eX(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function tX(e){
if(typeof T!="undefined"&&e[T.iterator]!=null||e["@@iterator"]!=null)return k.from(e)}function nX(e){
if(k.isArray(e))return Rw(e)}function U$(e,t){return iX(e)||oX(e,t)||W$(e,t)||rX()}function rX(){
throw new TypeError(
`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function W$(e,t){
if(e){if(typeof e=="string")return Rw(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?Rw(e,t):void 0}}function Rw(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function oX(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),g(a)!==a))return}finally{if(l)throw o}}return s}}function iX(
e){
if(k.isArray(e))return e}function L$(e,t){var n=g.keys(e);if(g.getOwnPropertySymbols){var r=g.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return g.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function K$(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?L$(g(n),!0).forEach(function(r){aX(e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(e,
g.getOwnPropertyDescriptors(n)):L$(g(n)).forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(
n,r))})}return e}function aX(e,t,n){return(t=sX(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function sX(e){var t=uX(e,"string");return Qc(t)=="symbol"?t:
t+""}function uX(e,t){if(Qc(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(Qc(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:b)(e)}var lo=Nt(),lX=lo.getRightOrNull,
cX=lo.getRight,dX=lo.getLeft,
mX=lo.getLeftOrNull,pX=lo.chunkBy,fX=lo.isTagStart,gX=lo.isTagEnd,j$=lo.isContent,Nf=lo.last,Yc=lo.first,
Aw=hr(),hX=Aw.XTTemplateError,yX=Aw.throwExpandNotFound,B$=Aw.getLoopPositionProducesInvalidXMLError;
function bX(e,t){if(e.length===0)return!1;var n=Nf(e).substr(1);return n.indexOf(t)===0}function wX(
e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=r.position,i=r.value,a=r.tag;a&&(o==="end"?bX(t,a)?t.pop(
):
t.push(i):o==="start"&&t.push(i))}return t}function vX(e,t){for(var n=0;n<t.length;n++){var r=t[n];
if(r.
indexOf("<".concat(e))===0)return!0}return!1}function kX(e,t,n){for(var r=wX(e.slice(t[0].offset,t[1].
offset)),o=function(){var u=n[a],l=u.contains,c=u.expand,d=u.onlyTextInTag;if(vX(l,r)){if(d){var p=mX(
e,l,t[0].offset),h=lX(e,l,t[1].offset);if(p===null||h===null)return 0;var w=e.slice(p,h),C=pX(w,
function(G){
return fX(l,G)?"start":gX(l,G)?"end":null}),O=Yc(C),P=Nf(C),N=O.filter(j$),I=P.filter(j$);if(N.length!==
1||I.length!==1)return 0}for(var F=xX(r),M=0,j=0;j<F.length;j++){var L=F[j],B=L.tag,z=L.position;B===
c&&(z==="start"&&M++,z==="end"&&M--)}return M!==0?{v:{error:B$({tag:Yc(t).part.value,offset:[Yc(t).part.
offset,Nf(t).part.offset]})}}:{v:{value:c}}}},i,a=0;a<n.length;a++)if(i=o(),i!==0&&i)return i.v;
return TX(
r)?{}:{error:B$({tag:Yc(t).part.value,offset:[Yc(t).part.offset,Nf(t).part.offset]})}}function xX(e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=Dw(r),i=/^\s*<\//.test(r)?"end":"start";t.push({tag:o,
position:i})}return t}function Dw(e){return e.replace(/^\s*<\/?([a-zA-Z:]+).*/,"$1")}function TX(e){
if(e.length%2===1)return!1;for(var t=0,n=e.length/2;t<n;t++){var r=e[t],o=e[e.length-t-1],i=Dw(r),a=Dw(
o);if(i!==a)return!1}return!0}function SX(e,t,n,r){var o=e.expandTo||r.expandTo;if(o){var i,a;try{a=
dX(n,o,t),i=cX(n,o,t)}catch(l){var s=K$({part:e,rootError:l,postparsed:n,expandTo:o,index:t},r.error);
if(r.onError){var u=r.onError(s);if(u==="ignore")return}yX(s)}return[a,i]}}function z$(e,t,n,r){var o=U$(
e,2),i=o[0],a=o[1],s=n.indexOf(t),u=n.slice(i,s),l=n.slice(s+1,a+1),c=r.getInner({postparse:r.postparse,
index:s,part:t,leftParts:u,rightParts:l,left:i,right:a,postparsed:n});return c.length||(c.expanded=[
u,l],c=[c]),{left:i,right:a,inner:c}}function EX(e,t){var n=[];e.errors&&(n=e.errors,e=e.postparsed);
for(var r=[],o=0,i=e.length;o<i;o++){var a=e[o];if(a.type==="placeholder"&&a.module===t.moduleName&&
!a.subparsed&&!a.expanded)try{var s=SX(a,o,e,t);if(!s)continue;var u=U$(s,2),l=u[0],c=u[1];r.push({
left:l,
right:c,part:a,i:o,leftPart:e[l],rightPart:e[c]})}catch(I){n.push(I)}}r.sort(function(I,F){return I.
left===F.left?F.part.lIndex<I.part.lIndex?1:-1:F.left<I.left?1:-1});for(var d=-1,p=0,h=0,w=r.length;
h<
w;h++){var C,O=r[h];if(d=f.max(d,h>0?r[h-1].right:0),!(O.left<d)){var P=void 0;try{P=z$([O.left+p,O.
right+p],O.part,e,t)}catch(I){if(t.onError){var N=t.onError(K$({part:O.part,rootError:I,postparsed:e,
expandOne:z$},t.errors));if(N==="ignore")continue}if(I instanceof hX)n.push(I);else throw I}P&&(p+=P.
inner.length-(P.right+1-P.left),(C=e).splice.apply(C,[P.left,P.right+1-P.left].concat(QV(P.inner))))}
}
return{postparsed:e,errors:n}}G$.exports={expandToOne:EX,getExpandToDefault:kX}});var $f=Ie((bQe,H$)=>{
"use strict";m();var CX="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
RX="application/vnd.ms-word.document.macroEnabled.main+xml",DX="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
AX="application/vnd.ms-word.template.macroEnabledTemplate.main+xml",OX="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
PX="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",NX="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
IX="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",$X="application/vnd.openxmlformats-officedocument.presentationml.slide+xml",
FX="application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml",_X="application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml",
MX="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",LX="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
jX="application/vnd.ms-excel.sheet.macroEnabled.main+xml",BX="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
q$=[CX,RX,DX,AX],zX={main:q$,docx:[OX].concat(q$,[IX,PX,NX]),pptx:[$X,FX,_X,MX],xlsx:[LX,jX,
BX]};H$.exports=zX});var Ow=Ie((vQe,Z$)=>{"use strict";m();var UX="application/vnd.openxmlformats-package.core-properties+xml",
WX="application/vnd.openxmlformats-officedocument.extended-properties+xml",KX="application/vnd.openxmlformats-officedocument.custom-properties+xml",
GX="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",qX="application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
HX="application/vnd.ms-office.drawingml.diagramDrawing+xml";Z$.exports={settingsContentType:GX,
coreContentType:UX,appContentType:WX,customContentType:KX,diagramDataContentType:qX,
diagramDrawingContentType:HX}});var Y$=Ie((xQe,X$)=>{"use strict";m();function ed(e){
"@babel/helpers - typeof";return ed=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},ed(e)}function ZX(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function J$(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,VX(r.key),r)}}function JX(e,t,n){return t&&J$(e.prototype,t),n&&J$(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function VX(e){var t=XX(e,"string");return ed(t)=="symbol"?t:t+""}
function XX(e,t){
if(ed(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(ed(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:b)(e)}var YX=Nt(),QX=YX.pushArray,eY=Ui(),Pw=$f(),Mu=Ow(),tY=Mu.settingsContentType,nY=Mu.
coreContentType,rY=Mu.appContentType,oY=Mu.customContentType,iY=Mu.diagramDataContentType,aY=Mu.diagramDrawingContentType,
V$=[tY,nY,rY,oY,iY,aY],sY=(function(){function e(){ZX(this,e),this.name="Common"}return JX(e,[{key:
"getFileType",value:function(n){var r=n.doc,o=r.invertedContentTypes;if(o){for(var i=0;i<V$.length;i++){
var a=V$[i];o[a]&&QX(r.targets,o[a])}for(var s=["docx","pptx","xlsx"],u,l=0;l<s.length;l++)for(var c=s[
l],
d=Pw[c],p=0;p<d.length;p++){var h=d[p];if(o[h])for(var w=0,C=o[h];w<C.length;w++){var O=C[w];r.relsTypes[
O]&&
["http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"].indexOf(r.relsTypes[
O])===-1||(u=c,(Pw.main.
indexOf(h)!==-1||h===Pw.pptx[0])&&(r.textTarget||(r.textTarget=O)),u!=="xlsx"&&r.targets.push(O))}}
return u}}}])})();
X$.exports=function(){return eY(new sY)}});var iF=Ie((SQe,oF)=>{"use strict";m();function td(e){
"@babel/helpers - typeof";return td=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},td(e)}function uY(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function Q$(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,cY(r.key),r)}}function lY(e,t,n){return t&&Q$(e.prototype,t),n&&Q$(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function cY(e){var t=dY(e,"string");return td(t)=="symbol"?t:t+""}
function dY(e,t){
if(td(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(td(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:b)(e)}var mY=hr(),Ff=mY.getScopeParserExecutionError,pY=Df(),eF=pY.last,fY=Nt(),Lu=fY.concatArrays;
function tF(e,t){for(var n=e.length>>>0,r,o=0;o<n;o++)if(r=e[o],t.call(this,r,o,e))return r}function nF(
e,t,n){
var r=this,o=this.scopeList[n],i=this.scopeList[this.scopeList.length-1];if(this.root.finishedResolving){
for(var a=this.resolved,s=function(){var h=r.scopeLindex[u];a=tF(a,function(w){return w.lIndex===h}),
a=a.value[r.scopePathItem[u]]},u=this.resolveOffset,l=this.scopePath.length;u<l;u++)s();return tF(a,
function(p){return t.part.lIndex===p.lIndex}).value}var c,d;!this.cachedParsers||!t.part?d=this.parser(
e,{tag:t.part,scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?d=this.cachedParsers[t.part.
lIndex]:d=this.cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath});try{
c=d.get(o,this.getContext(t,n))}catch(p){throw Ff({tag:e,scope:o,error:p,offset:t.part.offset})}if(c==
null&&n>0)return nF.call(this,e,t,n-1);if(typeof c=="function")try{c=c(i,this)}catch(p){throw Ff({
tag:e,
scope:o,error:p,offset:t.part.offset})}return c}function rF(e,t,n){var r=this,o=this.scopeList[n],i=this.
scopeList[this.scopeList.length-1],a;return!this.cachedParsers||!t.part?a=this.parser(e,{tag:t.part,
scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?a=this.cachedParsers[t.part.lIndex]:a=this.
cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath}),Promise.resolve().
then(function(){return a.get(o,r.getContext(t,n))}).catch(function(s){throw Ff({tag:e,scope:o,error:
s,
offset:t.part.offset})}).then(function(s){return s==null&&n>0?rF.call(r,e,t,n-1):s}).then(function(s){
if(typeof s=="function")try{s=s(i,r)}catch(u){throw Ff({tag:e,scope:o,error:u,offset:t.part.offset})}
return s})}var gY=(function(){function e(t){uY(this,e),this.root=t.root||this,this.resolveOffset=t.resolveOffset||
0,this.scopePath=t.scopePath,this.scopePathItem=t.scopePathItem,this.scopePathLength=t.scopePathLength,
this.scopeList=t.scopeList,this.scopeType="",this.scopeTypes=t.scopeTypes,this.scopeLindex=t.scopeLindex,
this.parser=t.parser,this.resolved=t.resolved,this.cachedParsers=t.cachedParsers}return lY(e,[{key:
"loopOver",value:function(n,r,o,i){return this.loopOverValue(this.getValue(n,i),r,o)}},{key:
"functorIfInverted",value:function(n,r,o,i,a){return n&&r(o,i,a),n}},{key:"isValueFalsy",value:
function(n,r){
return n==null||!n||r==="[object Array]"&&n.length===0}},{key:"loopOverValue",value:function(n,r,o){
this.root.finishedResolving&&(o=!1);var i=g.prototype.toString.call(n);if(this.isValueFalsy(n,i))return this.
scopeType=!1,this.functorIfInverted(o,r,eF(this.scopeList),0,1);if(i==="[object Array]"){this.scopeType=
"array";for(var a=0;a<n.length;a++)this.functorIfInverted(!o,r,n[a],a,n.length);return!0}return i===
"[object Object]"?(this.scopeType="object",this.functorIfInverted(!o,r,n,0,1)):(this.scopeType=!0,
this.
functorIfInverted(!o,r,eF(this.scopeList),0,1))}},{key:"getValue",value:function(n,r){var o=nF.call(
this,n,r,this.scopeList.length-1);return o}},{key:"getValueAsync",value:function(n,r){return rF.call(
this,n,r,this.scopeList.length-1)}},{key:"getContext",value:function(n,r){return{num:r,meta:n,
scopeList:this.
scopeList,resolved:this.resolved,scopePath:this.scopePath,scopeTypes:this.scopeTypes,scopePathItem:
this.
scopePathItem,scopePathLength:this.scopePathLength}}},{key:"createSubScopeManager",value:function(n,
r,o,i,a){
return new e({root:this.root,resolveOffset:this.resolveOffset,resolved:this.resolved,parser:this.parser,
cachedParsers:this.cachedParsers,scopeTypes:Lu([this.scopeTypes,[this.scopeType]]),scopeList:Lu([
this.
scopeList,[n]]),scopePath:Lu([this.scopePath,[r]]),scopePathItem:Lu([this.scopePathItem,[o]]),
scopePathLength:Lu(
[this.scopePathLength,[a]]),scopeLindex:Lu([this.scopeLindex,[i.lIndex]])})}}])})();oF.exports=function(
e){
return e.scopePath=[],e.scopePathItem=[],e.scopePathLength=[],e.scopeTypes=[],e.scopeLindex=[],e.scopeList=
[e.tags],new gY(e)}});var Iw=Ie((CQe,hF)=>{"use strict";m();function rd(e){"@babel/helpers - typeof";
return rd=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},rd(e)}function pF(e,t){return wY(e)||
bY(e,t)||yY(e,t)||hY()}function hY(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function yY(e,t){
if(e){if(typeof e=="string")return aF(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?aF(e,t):void 0}}function aF(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function bY(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),g(a)!==a))return}finally{if(l)throw o}}return s}}function wY(
e){
if(k.isArray(e))return e}function sF(e,t){var n=g.keys(e);if(g.getOwnPropertySymbols){var r=g.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return g.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function ju(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?sF(g(n),!0).forEach(function(r){vY(e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(e,
g.getOwnPropertyDescriptors(n)):sF(g(n)).forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(
n,r))})}return e}function vY(e,t,n){return(t=kY(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function kY(e){var t=xY(e,"string");return rd(t)=="symbol"?t:
t+""}function xY(e,t){if(rd(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(rd(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:b)(e)}var Ma=hr(),uF=Ma.getUnclosedTagException,
TY=Ma.getUnopenedTagException,
SY=Ma.getDuplicateOpenTagException,EY=Ma.getDuplicateCloseTagException,lF=Ma.throwMalformedXml,CY=Ma.
throwXmlInvalid,cF=Ma.XTTemplateError,Mf=Nt(),RY=Mf.isTextStart,DY=Mf.isTextEnd,dF=Mf.wordToUtf8,AY=Mf.
pushArray,fF=0,gF=1,nd=2,_f=3;function OY(e,t){return e[0]<=t.offset&&t.offset<e[1]}function PY(e,t){
return RY(e)?(t&&lF(),!0):DY(e)?(t||lF(),!1):t}function NY(e){var t="",n=1,r=e.indexOf(" ");return e[
e.
length-2]==="/"?(t="selfclosing",r===-1&&(r=e.length-2)):e[1]==="/"?(n=2,t="end",r===-1&&(r=e.length-
1)):(t="start",r===-1&&(r=e.length-1)),{tag:e.slice(n,r),position:t}}function IY(e,t,n){for(var r=0,
o=e.length,i={},a=0;a<t.length;a++){var s=t[a];i[s]=!0}for(var u=0;u<n.length;u++){var l=n[u];i[l]=!1}
for(var c=[];r<o&&(r=e.indexOf("<",r),r!==-1);){var d=r,p=e.indexOf("<",r+1);r=e.indexOf(">",r),(r===
-1||p!==-1&&r>p)&&CY(e,d);var h=e.slice(d,r+1),w=NY(h),C=w.tag,O=w.position,P=i[C];P!=null&&c.push({
type:"tag",position:O,text:P,offset:d,value:h,tag:C})}return c}function $Y(e,t,n){var r=[],o=!1,i={
offset:0},
a,s=e.reduce(function(l,c){var d=c.position,p=c.offset,h=i.offset,w=i.length;if(a=t.substr(h,p-h),o&&
d==="start"){if(h+w===p&&(a=t.substr(h,p-h+w+4),!n.allowUnclosedTag))return r.push(SY({xtag:a,offset:
h})),
i=c,l.push(ju(ju({},c),{},{error:!0})),l;n.allowUnclosedTag||r.push(uF({xtag:dF(a),offset:h})),l.pop(
)}
return!o&&d==="end"?n.allowUnopenedTag?l:h+w===p?(a=t.substr(h-4,p-h+w+4),r.push(EY({xtag:a,offset:h}
)),
i=c,l.push(ju(ju({},c),{},{error:!0})),l):(r.push(TY({xtag:a,offset:p})),i=c,l.push(ju(ju({},c),{},{
error:!0})),l):(o=d==="start",i=c,l.push(c),l)},[]);if(o){var u=i.offset;a=t.substr(u,t.length-u),n.
allowUnclosedTag||r.push(uF({xtag:dF(a),offset:u})),s.pop()}return{delimiterWithErrors:s,errors:r}}
function FY(e,t){
return e===-1&&t===-1?fF:e===t?gF:e===-1||t===-1?t<e?nd:_f:e<t?nd:_f}function _Y(e){var t=e.split(
" ");
if(t.length!==2){var n=new cF("New Delimiters cannot be parsed");throw n.properties={id:
"change_delimiters_invalid",explanation:"Cannot parser delimiters"},n}var r=pF(t,2),o=r[0],i=r[1];if(
o.length===
0||i.length===0){var a=new cF("New Delimiters cannot be parsed");throw a.properties={id:
"change_delimiters_invalid",explanation:"Cannot parser delimiters"},a}return[o,i]}function MY(e,t,n){
var r=[],o=t.
start,i=t.end,a=-1,s=!1;if(o==null&&i==null)return[];for(;;){var u=e.indexOf(o,a+1),l=e.indexOf(i,a+
1),c=null,d=void 0,p=FY(u,l);switch(p===gF&&(p=s?_f:nd),p){case fF:return r;case _f:s=!1,a=l,c="end",
d=i.length;break;case nd:s=!0,a=u,c="start",d=o.length;break}if(n.changeDelimiterPrefix&&p===nd&&e[a+
o.length]===n.changeDelimiterPrefix){r.push({offset:u,position:"start",length:o.length,
changedelimiter:!0});
var h=e.indexOf(n.changeDelimiterPrefix,a+o.length+1),w=e.indexOf(i,h+1);r.push({offset:w,position:
"end",length:i.length,changedelimiter:!0});var C=e.substr(a+o.length+1,h-a-o.length-1),O=_Y(C),P=pF(
O,
2);o=P[0],i=P[1],a=w;continue}r.push({offset:a,position:c,length:d})}}function mF(e,t,n){for(var r="",
o=0;o<e.length;o++){var i=e[o];r+=i.value}for(var a=MY(r,t,n),s=0,u=[],l=0;l<e.length;l++){var c=e[l];
s+=c.value.length,u.push({offset:s-c.value.length,lIndex:c.lIndex})}for(var d=$Y(a,r,n),p=d.delimiterWithErrors,
h=d.errors,w=0,C=0,O=[],P=0;P<u.length;P++){for(var N=u[P],I=e[P],F=N.offset,M=[F,F+I.value.length],
j=I.value,L=[];C<p.length&&OY(M,p[C]);)L.push(p[C]),C++;var B=[],z=0;w>0&&(z=w,w=0);for(var G=0;G<L.
length;G++){var Z=L[G],W=j.substr(z,Z.offset-F-z);if(Z.changedelimiter){Z.position==="start"?W.length>
0&&B.push({type:"content",value:W}):z=Z.offset-F+Z.length;continue}W.length>0&&(B.push({type:
"content",value:W}),z+=W.length);var Y={type:"delimiter",position:Z.position,offset:z+F};B.push(Y),z=Z.offset-
F+Z.length}w=z-j.length;var Q=j.substr(z);Q.length>0&&B.push({type:"content",value:Q}),O.push(B)}
return{
parsed:O,errors:h}}function Nw(e){return e.type==="content"&&e.position==="insidetag"}function LY(e){
return e.filter(Nw)}function jY(e,t){for(var n=!1,r=0;r<e.length;r++){var o=e[r];n=PY(o,n),o.type===
"content"&&(o.position=n?"insidetag":"outsidetag"),t!=="text"&&Nw(o)&&(o.value=o.value.replace(/>/g,
"&gt;"))}}hF.exports={parseDelimiters:mF,parse:function(t,n,r,o){jY(t,o);for(var i=mF(LY(t),n,r),a=i.
parsed,s=i.errors,u=[],l=0,c=0,d=0;d<t.length;d++){var p=t[d];if(Nw(p)){for(var h=0,w=a[l];h<w.length;
h++){
var C=w[h];C.type==="content"&&(C.position="insidetag"),C.lIndex=c++}AY(u,a[l]),l++}else p.lIndex=c++,
u.push(p)}return{errors:s,lexed:u}},xmlparse:function(t,n){for(var r=IY(t,n.text,n.other),o=0,i=[],a=0;
a<
r.length;a++){var s=r[a];t.length>o&&s.offset-o>0&&i.push({type:"content",value:t.substr(o,s.offset-
o)}),o=s.offset+s.value.length,delete s.offset,i.push(s)}return t.length>o&&i.push({type:"content",
value:t.
substr(o)}),i}}});var bF=Ie((DQe,yF)=>{"use strict";m();function $w(e){return WY(e)||UY(e)||zY(e)||
BY()}function BY(){
throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function zY(e,t){
if(e){if(typeof e=="string")return Fw(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?Fw(e,t):void 0}}function UY(e){if(typeof T!="undefined"&&e[T.iterator]!=null||e["@@iterator"]!=
null)return k.from(e)}function WY(e){if(k.isArray(e))return Fw(e)}function Fw(e,t){(t==null||t>e.length)&&
(t=e.length);for(var n=0,r=k(t);n<t;n++)r[n]=e[n];return r}function od(e){return e.type==="placeholder"}
function KY(e){var t={},n=[{items:e.filter(od),parents:[],path:[]}];function r(B,z,G){G.length&&
n.push({items:G,parents:[].concat($w(z.parents),[B]),path:B.dataBound!==!1&&!B.attrParsed&&B.value&&
!B.attrParsed?[].concat($w(z.path),[B.value]):$w(z.path)})}function o(B,z){for(var G=arguments.length>
2&&arguments[2]!==void 0?arguments[2]:z.length,Z=B,W=0;W<G;W++)Z=Z[z[W]];return Z}function i(B,z){
for(var G=z.
length,Z=0;Z<z.length;Z++){var W=z[Z],Y=typeof W.lIndex=="number"?W.lIndex:parseInt(W.lIndex.split(
"-")[0],10);Y>B.lIndex&&G--}return G}for(;n.length>0;)for(var a=n.pop(),s=o(t,a.path),u=0,l=a.items;
u<
l.length;u++){var c,d,p=l[u];if(p.attrParsed){for(var h in p.attrParsed)r(p,a,p.attrParsed[h].filter(
od));continue}if(p.subparsed){if(p.dataBound!==!1){var w,C;(w=s)[C=p.value]||(w[C]={})}r(p,a,p.subparsed.
filter(od));continue}if(p.cellParsed){for(var O=0,P=p.cellPostParsed;O<P.length;O++){var N=P[O];if(N.
type==="placeholder"){if(N.module==="pro-xml-templating/xls-module-loop")continue;if(N.subparsed){
var I,
F;(I=s)[F=N.value]||(I[F]={}),r(N,a,N.subparsed.filter(od))}else{var M,j,L=i(p,a.parents);s=o(t,a.path,
L),(M=s)[j=N.value]||(M[j]={})}}}continue}p.dataBound!==!1&&((c=s)[d=p.value]||(c[d]={}))}return t}
yF.
exports={getTags:KY,isPlaceholder:od}});var vF=Ie((OQe,wF)=>{"use strict";m();var GY=Nt(),qY=GY.pushArray;
function HY(e,t){return t instanceof
S?qY(g.getOwnPropertyNames(t),["stack"]).reduce(function(n,r){return n[r]=t[r],r==="stack"&&(n[r]=t[
r].
toString()),n},{}):t}function ZY(e,t){if(console.log(E.stringify({error:e},HY,t==="json"?2:null)),e.
properties&&e.properties.errors instanceof k){var n=e.properties.errors.map(function(r){return r.properties.
explanation}).join(`
`);console.log("errorMessages",n)}}wF.exports=ZY});var _w=Ie((NQe,kF)=>{"use strict";m();var JY=Nt(),
VY=JY.pregMatchAll;kF.exports=function(t,n){var r={
content:t},o=n.join("|"),i=new RegExp("(?:(<(?:".concat(o,")[^>]*>)([^<>]*)</(?:").concat(o,
")>)|(<(?:").concat(o,")[^>]*/>)"),"g");return r.matches=VY(i,r.content),r}});var TF=Ie(($Qe,xF)=>{
"use strict";m();function id(e){"@babel/helpers - typeof";return id=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},id(e)}var XY=new RegExp(x.fromCharCode(
160),"g");function Bu(e){return e.replace(XY," ")}function YY(e,t){var n=id(e);if(n==="string")return Bu(
t.substr(0,e.length))===e;if(e instanceof RegExp)return e.test(Bu(t));if(n==="function")return!!e(t)}
function QY(e,t){var n=id(e);if(n==="string")return Bu(t).substr(e.length);if(e instanceof RegExp)return Bu(
t).match(e)[1];if(n==="function")return e(t)}function eQ(e,t){var n=id(e);if(n==="string")return[t,
Bu(
t).substr(e.length)];if(e instanceof RegExp)return Bu(t).match(e);if(n==="function")return[t,e(t)]}
xF.
exports={match:YY,getValue:QY,getValues:eQ}});var DF=Ie((_Qe,RF)=>{"use strict";m();function ad(e){
"@babel/helpers - typeof";return ad=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},ad(e)}function SF(e,t){var n=g.keys(
e);if(g.getOwnPropertySymbols){var r=g.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return g.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function Wi(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?SF(g(n),!0).forEach(function(r){
tQ(
e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(e,g.getOwnPropertyDescriptors(n)):SF(g(n)).
forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(n,r))})}return e}function tQ(e,t,
n){
return(t=nQ(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function nQ(e){var t=rQ(e,"string");return ad(t)=="symbol"?t:t+""}function rQ(e,t){if(ad(e)!="object"||
!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(ad(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
x:b)(e)}function EF(e,t){return sQ(e)||aQ(e,t)||iQ(e,t)||oQ()}function oQ(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function iQ(e,t){
if(e){if(typeof e=="string")return CF(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?CF(e,t):void 0}}function CF(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function aQ(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),g(a)!==a))return}finally{if(l)throw o}}return s}}function sQ(
e){
if(k.isArray(e))return e}var Lf=Nt(),uQ=Lf.wordToUtf8,Mw=Lf.pushArray,lQ=Lf.isParagraphStart,cQ=Lf.isBreakTag,
Lw=TF(),dQ=Lw.match,mQ=Lw.getValue,pQ=Lw.getValues;function fQ(e,t){for(var n=[],r=0;r<e.length;r++){
var o=e[r];if(o.matchers){var i=o.matchers(t);if(!(i instanceof k))throw new S(
"module matcher returns a non array");Mw(n,i)}}return n}function gQ(e,t,n){for(var r=[],o=0;o<e.length;
o++){var i=e[o],a=EF(
i,2),s=a[0],u=a[1],l=i[2]||{};if(n.match(s,t)){var c=n.getValues(s,t);if(typeof l=="function"&&(l=l(
c)),!l.value){var d=EF(c,2);l.value=d[1]}r.push(Wi({type:"placeholder",prefix:s,module:u,onMatch:l.onMatch,
priority:l.priority},l))}}return r}function hQ(e,t){var n=t.modules,r=t.startOffset,o=t.lIndex,i;t.offset=
r,t.match=dQ,t.getValue=mQ,t.getValues=pQ;var a=fQ(n,t),s=gQ(a,e,t);if(s.length>0){for(var u=null,l=0;
l<
s.length;l++){var c=s[l];c.priority||(c.priority=-c.value.length),(!u||c.priority>u.priority)&&(u=c)}
return u.offset=r,delete u.priority,u.endLindex=o,u.lIndex=o,u.raw=e,u.onMatch&&u.onMatch(u),delete u.
onMatch,delete u.prefix,u}for(var d=0;d<n.length;d++){var p=n[d];if(i=p.parse(e,t),i)return i.offset=
r,i.endLindex=o,i.lIndex=o,i.raw=e,i}return{type:"placeholder",value:e,offset:r,endLindex:o,lIndex:o}
}
var yQ={preparse:function(t,n,r){function o(i,a){for(var s=0;s<n.length;s++){var u=n[s];i=u.preparse(
i,a)||i}return i}return o(t,r)},parse:function(t,n,r){var o=!1,i="",a,s=[],u=r.fileTypeConfig.droppedTagsInsidePlaceholder||
[];return t.reduce(function(l,c){return c.type==="delimiter"?(o=c.position==="start",c.position==="end"&&
(r.parse=function(d){return hQ(d,Wi(Wi(Wi({},r),c),{},{startOffset:a,modules:n}))},l.push(r.parse(
uQ(i))),Mw(l,s),s=[]),c.position==="start"&&(s=[],a=c.offset),i="",l):o?c.type!=="content"||c.position!==
"insidetag"?(r.syntax.preserveNewlinesInTags&&(cQ(c)||lQ(c))&&(i+=`
`),u.indexOf(c.tag)!==-1||s.push(c),l):(i+=c.value,l):(l.push(c),l)},[])},postparse:function(t,n,r){
function o(s,u,l){for(var c=[],d=0;d<n.length;d++){var p=n[d];c.push(p.getTraits(s,u,l))}return c}
var i=[];
function a(s,u){for(var l=s,c=0;c<n.length;c++){var d=n[c],p=d.postparse(l,Wi(Wi({},u),{},{postparse:
function(w,C){
return a(w,Wi(Wi({},u),C))},getTraits:o}));if(p!=null){if(p.errors){Mw(i,p.errors),l=p.postparsed;
continue}
l=p}}return l}return{postparsed:a(t,r),errors:i}}};RF.exports=yQ});var jw=Ie((LQe,AF)=>{"use strict";
m();function bQ(e,t){if(e.lIndex==null)return null;var n=t.scopeManager.
scopePathItem;e.parentPart&&(n=n.slice(0,n.length-1));var r=t.filePath+"@"+e.lIndex.toString()+"-"+n.
join("-");return r}AF.exports=bQ});var IF=Ie((BQe,NF)=>{"use strict";m();var PF=hr(),wQ=PF.throwUnimplementedTagType,
vQ=PF.XTScopeParserError,
kQ=Nt(),OF=kQ.pushArray,xQ=jw();function TQ(e,t){for(var n=0,r=t.modules;n<r.length;n++){var o=r[n],
i=o.render(e,t);if(i)return i}return!1}function SQ(e){var t=e.baseNullGetter,n=e.compiled,r=e.scopeManager;
e.nullGetter=function(h,w){return t(h,w||r)};for(var o=[],i=[],a=0,s=n.length;a<s;a++){var u=n[a];e.
index=a,e.resolvedId=xQ(u,e);var l=void 0;try{l=TQ(u,e)}catch(h){if(h instanceof vQ){o.push(h),i.push(
u);continue}throw h}if(l){l.errors&&OF(o,l.errors),i.push(l);continue}if(u.type==="content"||u.type===
"tag"){i.push(u);continue}wQ(u,a)}for(var c=[],d=0;d<i.length;d++){var p=i[d].value;p instanceof k?
OF(
c,p):p&&c.push(p)}return{errors:o,parts:c}}NF.exports=SQ});var FF=Ie((UQe,$F)=>{"use strict";m();
function EQ(e){for(var t=0,n=-1,r=0;r<e.length;r++){var o=e[r];
if(o instanceof D){n!==-1&&(t+=3,n=-1),t+=o.length;continue}for(var i=0;i<o.length;i++){var a=o.charCodeAt(
i);if(n!==-1){if((a&64512)===56320){t+=4,n=-1;continue}t+=3,n=-1}if((a&64512)===55296)if(i+1<o.length){
var s=o.charCodeAt(i+1);if((s&64512)===56320){t+=4,i++;continue}}else{n=a;continue}t+=a<128?1:a<2048?
2:3}}return t+(n===-1?0:3)}function CQ(e,t){var n=0,r=-1;function o(c){c<128?t[n++]=c:c<2048?(t[n++]=
192|c>>>6,t[n++]=128|c&63):c<65536?(t[n++]=224|c>>>12,t[n++]=128|c>>>6&63,t[n++]=128|c&63):(t[n++]=240|
c>>>18,t[n++]=128|c>>>12&63,t[n++]=128|c>>>6&63,t[n++]=128|c&63)}for(var i=0;i<e.length;i++){var a=e[
i];
if(a instanceof D){r!==-1&&(o(r),r=-1),t.set(a,n),n+=a.length;continue}for(var s=0;s<a.length;s++){
var u=a.
charCodeAt(s);if(r!==-1){if((u&64512)===56320){o(65536+(r-55296<<10)+(u-56320)),r=-1;continue}o(r),r=
-1}if((u&64512)===55296)if(s+1<a.length){var l=a.charCodeAt(s+1);if((l&64512)===56320)u=65536+(u-55296<<
10)+(l-56320),s++;else{o(u);continue}}else{r=u;continue}o(u)}}r!==-1&&o(r)}function RQ(e,t){for(var n=0,
r=e.length;n<r;n++)typeof e[n]=="number"&&(e[n]=e[n].toString());for(var o=0,i=t.modules;o<i.length;
o++){
var a=i[o];e=a.postrender(e,t)}var s=t.joinUncorrupt(e,t),u=new D(EQ(s));CQ(s,u);for(var l=0;l<s.length;
l++)
delete s[l];return u}$F.exports=RQ});var UF=Ie((KQe,zF)=>{"use strict";m();function sd(e){
"@babel/helpers - typeof";return sd=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},sd(e)}function _F(e,t){var n=g.keys(
e);if(g.getOwnPropertySymbols){var r=g.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return g.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function MF(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?_F(g(n),!0).forEach(function(r){
DQ(
e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(e,g.getOwnPropertyDescriptors(n)):_F(g(n)).
forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(n,r))})}return e}function DQ(e,t,
n){
return(t=AQ(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function AQ(e){var t=OQ(e,"string");return sd(t)=="symbol"?t:t+""}function OQ(e,t){if(sd(e)!="object"||
!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(sd(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
x:b)(e)}var PQ=Nt(),LF=PQ.pushArray,NQ=jw();function IQ(e,t){for(var n=0,r=t.modules;n<r.length;n++){
var o=r[n],i=o.resolve(e,t);if(i)return i}return!1}function BF(e,t,n,r){var o=IQ(e,MF(MF({},r),{},{
resolvedId:NQ(
e,r)}));if(o)return o.then(function(i){t.push({tag:e.value,lIndex:e.lIndex,value:i})}).catch(
function(i){
i instanceof k?LF(n,i):n.push(i)});if(e.type==="placeholder")return r.scopeManager.getValueAsync(e.value,
{part:e}).then(function(i){return i==null?r.nullGetter(e):i}).then(function(i){t.push({tag:e.value,
lIndex:e.
lIndex,value:i})}).catch(function(i){i instanceof k?LF(n,i):n.push(i)})}function $Q(e){var t=[],n=[],
r=e.baseNullGetter,o=e.scopeManager;e.nullGetter=function(a,s){return r(a,s||o)},e.resolved=t;var i=FQ(
e,n,t);return i?i.then(function(){return jF(e,n,t)}):jF(e,n,t)}function FQ(e,t,n){for(var r=null,o=function(
){
var u=a[i];if(["content","tag"].indexOf(u.type)!==-1)return 1;u.resolveFirst&&(r!=null||(r=Promise.resolve(
null)),r=r.then(function(){return BF(u,n,t,e)}))},i=0,a=e.compiled;i<a.length;i++)o();return r}
function jF(e,t,n){
for(var r=[],o=0,i=e.compiled;o<i.length;o++){var a=i[o];["content","tag"].indexOf(a.type)===-1&&(a.
resolveFirst||r.push(BF(a,n,t,e)))}return Promise.all(r).then(function(){return{errors:t,resolved:n}
})}
zF.exports=$Q});var GF=Ie((qQe,KF)=>{"use strict";m();var ud=Nt(),zu=ud.startsWith,_Q=ud.endsWith,Bw=ud.isStarting,
WF=ud.
isEnding,MQ=ud.isWhiteSpace,LQ=$f();function jQ(e){for(var t="",n=0,r=e.length;n<r;n++){var o=e[n];o instanceof
D||MQ(o)||zu(o,"<w:bookmarkEnd")||(_Q(t,"</w:tbl>")&&!zu(o,"<w:p")&&!zu(o,"<w:tbl")&&!zu(o,
"<w:sectPr")&&!zu(o,"</w:ftr>")&&!zu(o,"</w:hdr>")&&(o="<w:p/>".concat(o)),t=o,e[n]=o)}return e}
function BQ(e,t){
var n=t.fileTypeConfig.tagShouldContain||[],r=-1;LQ.docx.indexOf(t.contentType)!==-1&&(e=jQ(e));for(
var o=-1,
i=0,a=n.length;i<a;i++)for(var s=n[i],u=s.tag,l=s.shouldContain,c=s.value,d=s.drop,p=s.dropParent,h=null,
w=0,C=e.length;w<C;w++){var O=e[w];if(!(O instanceof D)){if(r===i)if(WF(O,u)){if(r=-1,p){for(var P=-1,
N=o;N>0;N--)if(Bw(e[N],p)){P=N;break}for(var I=P;I<=e.length;I++){if(WF(e[I],p)){e[I]="";break}e[I]=
""}}else{for(var F=o;F<=w;F++)e[F]="";d||(e[w]=h.join("")+c+O)}h=null}else{h&&h.push(O);for(var M=0,
j=l.length;M<j;M++)if(Bw(O,l[M])){r=-1,h=null;break}}r===-1&&Bw(O,u)&&O.indexOf("<",1)===-1&&(O[O.length-
2]==="/"?e[w]="":(o=w,r=i,h=d||p?null:[O]))}}return e}KF.exports=BQ});var QF=Ie((ZQe,YF)=>{
"use strict";m();function ld(e){"@babel/helpers - typeof";return ld=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},ld(e)}function zQ(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function qF(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,WQ(r.key),r)}}function UQ(e,t,n){return t&&qF(e.prototype,t),n&&qF(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function WQ(e){var t=KQ(e,"string");return ld(t)=="symbol"?t:t+""}
function KQ(e,t){
if(ld(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(ld(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:b)(e)}var Uw=Nt(),HF=Uw.pushArray,GQ=Uw.wordToUtf8,qQ=Uw.convertSpaces,HQ=_w(),ZF=Iw(),zw=DF(
),
JF=IF(),ZQ=FF(),VF=UF(),JQ=GF(),VQ=Function.prototype.bind,XF=Function.prototype.call,XQ=XF.bind(XF,
VQ);function YQ(e,t){for(var n=HQ(e,t),r=[],o=0,i=n.matches;o<i.length;o++){var a=i[o];r.push(a.array[
2])}
return GQ(qQ(r.join("")))}YF.exports=(function(){function e(t,n){zQ(this,e),this.cachedParsers={},
this.
content=t;for(var r in n)this[r]=n[r];this.setModules({inspect:{filePath:n.filePath}})}return UQ(e,[
{key:"resolveTags",value:function(n){var r=this;this.tags=n;var o=this.getOptions(),i=this.filePath;
o.scopeManager=this.scopeManager,o.resolve=VF;for(var a=[],s=[],u=0,l=this.modules;u<l.length;u++){
var c=l[u];
s.push(Promise.resolve(c.preResolve(o)).catch(function(d){a.push(d)}))}return Promise.all(s).then(
function(){
if(a.length!==0)throw a;return VF(o).then(function(d){for(var p=d.resolved,h=d.errors,w=0;w<h.length;
w++){
var C,O=h[w];O instanceof S||(O=new S(O)),(C=O).properties||(C.properties={}),O.properties.file=i,h[
w]=
O}if(h.length!==0)throw h;return Promise.all(p).then(function(P){return o.scopeManager.root.finishedResolving=
!0,o.scopeManager.resolved=P,r.setModules({inspect:{resolved:P,filePath:i}}),P})}).catch(function(d){
throw r.errorChecker(d),d})})}},{key:"getFullText",value:function(){return YQ(this.content,this.fileTypeConfig.
tagsXmlTextArray)}},{key:"setModules",value:function(n){for(var r=0,o=this.modules;r<o.length;r++){
var i=o[r];
i.set(n)}}},{key:"preparse",value:function(){this.allErrors=[],this.xmllexed=ZF.xmlparse(this.content,
{text:this.fileTypeConfig.tagsXmlTextArray,other:this.fileTypeConfig.tagsXmlLexedArray}),this.setModules(
{inspect:{filePath:this.filePath,xmllexed:this.xmllexed}});var n=ZF.parse(this.xmllexed,this.delimiters,
this.syntax,this.fileType),r=n.lexed,o=n.errors;HF(this.allErrors,o),this.lexed=r,this.setModules({
inspect:{
filePath:this.filePath,lexed:this.lexed}});var i=this.getOptions();this.lexed=zw.preparse(this.lexed,
this.modules,i)}},{key:"parse",value:function(){var n=arguments.length>0&&arguments[0]!==void 0?
arguments[0]:
{},r=n.noPostParse;this.setModules({inspect:{filePath:this.filePath}});var o=this.getOptions();
return this.
parsed=zw.parse(this.lexed,this.modules,o),this.setModules({inspect:{filePath:this.filePath,parsed:
this.
parsed}}),r?this:this.postparse()}},{key:"postparse",value:function(){var n=this.getOptions(),r=zw.postparse(
this.parsed,this.modules,n),o=r.postparsed,i=r.errors;return this.postparsed=o,this.setModules({
inspect:{
filePath:this.filePath,postparsed:this.postparsed}}),HF(this.allErrors,i),this.errorChecker(this.allErrors),
this}},{key:"errorChecker",value:function(n){for(var r=0,o=n;r<o.length;r++){var i=o[r];i.properties||
(i.properties={}),i.properties.file=this.filePath}for(var a=0,s=this.modules;a<s.length;a++){var u=s[
a];
n=u.errorsTransformer(n)}}},{key:"baseNullGetter",value:function(n,r){for(var o=null,i=0,a=this.modules;
i<
a.length;i++){var s=a[i];o==null&&(o=s.nullGetter(n,r,this))}return o!=null?o:this.nullGetter(n,r)}}
,
{key:"getOptions",value:function(){return{compiled:this.postparsed,cachedParsers:this.cachedParsers,
tags:this.tags,modules:this.modules,parser:this.parser,contentType:this.contentType,relsType:this.relsType,
baseNullGetter:XQ(this.baseNullGetter,this),filePath:this.filePath,syntax:this.syntax,fileTypeConfig:
this.
fileTypeConfig,fileType:this.fileType,linebreaks:this.linebreaks,stripInvalidXMLChars:this.stripInvalidXMLChars}
}},
{key:"render",value:function(n){this.filePath=n;var r=this.getOptions();r.resolved=this.scopeManager.
resolved,r.scopeManager=this.scopeManager,r.render=JF,r.joinUncorrupt=JQ;var o=JF(r),i=o.errors,a=o.
parts;return i.length>0?(this.allErrors=i,this.errorChecker(i),this):(this.content=ZQ(a,r),this.setModules(
{inspect:{filePath:this.filePath,content:this.content}}),this)}}])})()});var f_=Ie((VQe,p_)=>{
"use strict";m();function md(e){"@babel/helpers - typeof";return md=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},md(e)}function e_(e,t){var n=g.keys(
e);if(g.getOwnPropertySymbols){var r=g.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return g.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function Ki(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?e_(g(n),!0).forEach(function(r){
QQ(
e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(e,g.getOwnPropertyDescriptors(n)):e_(g(n)).
forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(n,r))})}return e}function QQ(e,t,
n){
return(t=c_(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function eee(e,t){return oee(e)||ree(e,t)||nee(e,t)||tee()}function tee(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function nee(e,
t){
if(e){if(typeof e=="string")return t_(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?t_(e,t):void 0}}function t_(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function ree(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),g(a)!==a))return}finally{if(l)throw o}}return s}}function oee(
e){
if(k.isArray(e))return e}function iee(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function n_(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||
!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(e,c_(r.key),r)}}function aee(e,t,
n){
return t&&n_(e.prototype,t),n&&n_(e,n),g.defineProperty(e,"prototype",{writable:!1}),e}function c_(e){
var t=see(e,"string");return md(t)=="symbol"?t:t+""}function see(e,t){if(md(e)!="object"||!e)return e;
var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(md(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:b)(e)}var yr=Nt(),uee=yr.chunkBy,
jf=yr.last,Gw=yr.isParagraphStart,Ww=yr.isModule,r_=yr.pushArray,d_=yr.isParagraphEnd,lee=yr.isContent,
dd=yr.startsWith,qw=yr.isTagEnd,Uu=yr.isTagStart,Kw=yr.getSingleAttribute,o_=yr.setSingleAttribute,
cee=$f(),
dee=Ui(),mee=Nt(),i_=mee.isWhiteSpace,cd="loop";function pee(e){for(var t=0;t<e.length;t++){var n=e[
t];
if(lee(n))return!0}return!1}function fee(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.type!=="content")return n}
return null}function m_(e){var t=fee(e.subparsed);return t!=null&&t.tag!=="w:t"}function gee(e){
return e.hasPageBreak&&m_(e)?'<w:p><w:r><w:br w:type="page"/></w:r></w:p>':""}function hee(e){return e.
length&&Gw(e[0])&&d_(jf(e))}function a_(e){return pee(e)?0:e.length}function s_(e){var t=e.parts.length-
1;e.parts[t]==="</w:p>"?e.parts.splice(t,0,'<w:r><w:br w:type="page"/></w:r>'):e.parts.push(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function yee(e){e.parts.unshift(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function bee(e){for(var t=0;t<e.length;t++){var n=e[t];
if(Uu("w:type",n)&&n.value.
indexOf("continuous")!==-1)return!0}return!1}function wee(e){for(var t=0;t<e.length;t++){var n=e[t];
if(Uu("w:type",n)&&n.value.indexOf('w:val="nextPage"')!==-1)return!0}return!1}function vee(e,t){for(
var n="",
r=0;r<t.length;r++){var o=t[r].value;n+=o}e.unshift("<w:p><w:pPr>".concat(n,"</w:pPr></w:p>"))}
function kee(e){
for(var t=!1,n=!1,r=0;r<e.length;r++){var o=e[r];!t&&dd(o,"<w:sectPr")&&(n=!0),n&&(dd(o,"<w:type")&&
(t=!0),!t&&dd(o,"</w:sectPr")&&(e.splice(r,0,'<w:type w:val="continuous"/>'),r++))}return e}function xee(
e){
for(var t=0,n=0;n<e.length;n++)!dd(e[n],"<w:headerReference")&&!dd(e[n],"<w:footerReference")&&(e[t]=
e[n],t++);return e.length=t,e}function u_(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag==="w:br"&&
n.value.indexOf('w:type="page"')!==-1)return!0}return!1}function l_(e){for(var t=0;t<e.length;t++){
var n=e[t];
if(n.tag==="w:drawing")return!0}return!1}function Tee(e){for(var t=[],n=null,r=0;r<e.length;r++){var o=e[
r];
Uu("w:sectPr",o)&&(n=[],t.push(n)),n!==null&&n.push(o),qw("w:sectPr",o)&&(n=null)}return t}function See(
e){
for(var t=!1,n=0,r=0;r<e.length;r++){var o=e[r];Uu("w:sectPr",o)&&(t=!0),t&&(o.tag==="w:headerReference"||
o.tag==="w:footerReference")&&(n++,t=!1),qw("w:sectPr",o)&&(t=!1)}return n}function Eee(e){for(var t=[
],
n=!1,r=e.length-1;r>=0;r--){var o=e[r];if(qw("w:sectPr",o)&&(n=!0),Uu("w:sectPr",o)&&(t.unshift(o.value),
n=!1),n&&t.unshift(o.value),Gw(o)){if(t.length>0)return t.join("");break}}return""}var Cee=(function(
){
function e(){iee(this,e),this.name="LoopModule",this.inXfrm=!1,this.totalSectPr=0,this.prefix={start:
"#",end:"/",dash:/^-([^\s]+)\s(.+)/,inverted:"^"}}return aee(e,[{key:"optionsTransformer",value:
function(n,r){
return this.docxtemplater=r,n}},{key:"preparse",value:function(n,r){var o=r.contentType;cee.main.indexOf(
o)!==-1&&(this.sects=Tee(n))}},{key:"matchers",value:function(){var n=cd;return[[this.prefix.start,n,
{expandTo:"auto",location:"start",inverted:!1}],[this.prefix.inverted,n,{expandTo:"auto",location:
"start",inverted:!0}],[this.prefix.end,n,{location:"end"}],[this.prefix.dash,n,function(r){var o=eee(
r,
3),i=o[1],a=o[2];return{location:"start",inverted:!1,expandTo:i,value:a}}]]}},{key:"getTraits",value:
function(n,r){
if(n==="expandPair"){for(var o=[],i=0,a=r.length;i<a;i++){var s=r[i];Ww(s,cd)&&s.subparsed==null&&o.
push({part:s,offset:i})}return o}}},{key:"postparse",value:function(n,r){var o=r.basePart;if(o&&this.
docxtemplater.fileType==="docx"&&n.length>0){o.sectPrCount=See(n),this.totalSectPr+=o.sectPrCount;
for(var i=this.
sects,a=0,s=i.length;a<s;a++){var u=i[a];if(o.lIndex<u[0].lIndex){a+1<i.length&&bee(i[a+1])&&(o.addContinuousType=
!0);break}if(n[0].lIndex<u[0].lIndex&&u[0].lIndex<o.lIndex){wee(i[a])&&(o.addNextPage={index:a});
break}}
o.lastParagrapSectPr=Eee(n)}if(!o||o.expandTo!=="auto"||o.module!==cd||!hee(n))return n;o.paragraphLoop=
!0;var l=0,c=uee(n,function(C){return Gw(C)&&(l++,l===1)?"start":d_(C)&&(l--,l===0)?"end":null}),d=c[
0],
p=jf(c),h=a_(d),w=a_(p);return h>0&&c[1][0].type==="content"&&i_(c[1][0].value)&&(h+=1),w>0&&jf(c[c.
length-2]).type==="content"&&i_(jf(c[c.length-2]).value)&&(w+=1),o.hasPageBreakBeginning=u_(d),o.hasPageBreak=
u_(p),l_(d)&&(h=0),l_(p)&&(w=0),n.slice(h,n.length-w)}},{key:"resolve",value:function(n,r){var o=this;
if(!Ww(n,cd))return null;var i=r.scopeManager,a=i.getValueAsync(n.value,{part:n}),s=[],u;o.resolveSerially&&
(u=Promise.resolve(null));function l(d,p,h){var w=i.createSubScopeManager(d,n.value,p,n,h);o.resolveSerially?
(u=u.then(function(){return r.resolve(Ki(Ki({},r),{},{compiled:n.subparsed,tags:{},scopeManager:w}))}
),
s.push(u)):s.push(r.resolve(Ki(Ki({},r),{},{compiled:n.subparsed,tags:{},scopeManager:w})))}var c=[];
return a.then(function(d){return d!=null||(d=r.nullGetter(n)),d instanceof Promise?d.then(function(p){
return p instanceof k?Promise.all(p):p}):d instanceof k?Promise.all(d):d}).then(function(d){return i.
loopOverValue(d,l,n.inverted),Promise.all(s).then(function(p){for(var h=[],w=0;w<p.length;w++){var C=p[
w],
O=C.resolved,P=C.errors;r_(c,P),h.push(O)}return h}).then(function(p){if(c.length>0)throw c;return p}
)})}},
{key:"render",value:function(n,r){var o=this;if(n.tag==="p:xfrm"&&(o.inXfrm=n.position==="start"),n.
tag==="a:ext"&&o.inXfrm)return o.lastExt=n,n;if(!Ww(n,cd))return null;var i=[],a=[],s=0,u=n.subparsed[
0],
l=0;(u==null?void 0:u.tag)==="a:tr"&&(l=+Kw(u.value,"h")),s-=l;var c=0,d=m_(n);function p(O,P,N){s+=
l;for(var I=r.scopeManager.createSubScopeManager(O,n.value,P,n,N),F=0,M=n.subparsed;F<M.length;F++){
var j=M[F];if(Uu("a16:rowId",j)){var L=+Kw(j.value,"val")+c;c=1,j.value=o_(j.value,"val",L)}}var B=r.
render(Ki(Ki({},r),{},{compiled:n.subparsed,tags:{},scopeManager:I}));n.hasPageBreak&&P===N-1&&d&&s_(
B);var z=I.scopePathItem.some(function(Y){return Y!==0});z?(n.sectPrCount===1&&(B.parts=xee(B.parts)),
n.addContinuousType&&(B.parts=kee(B.parts))):n.addNextPage&&vee(B.parts,o.sects[n.addNextPage.index]),
n.addNextPage&&s_(B),n.hasPageBreakBeginning&&d&&yee(B);for(var G=0,Z=B.parts;G<Z.length;G++){var W=Z[
G];
i.push(W)}r_(a,B.errors)}var h=r.scopeManager.getValue(n.value,{part:n});h!=null||(h=r.nullGetter(n));
var w=r.scopeManager.loopOverValue(h,p,n.inverted);if(w===!1)return n.lastParagrapSectPr?n.paragraphLoop?
{value:"<w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr></w:p>")}:{value:
"</w:t></w:r></w:p><w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr><w:r><w:t>")}:{value:gee(n)||
"",errors:a};if(s!==0){var C=+Kw(
o.lastExt.value,"cy");o.lastExt.value=o_(o.lastExt.value,"cy",C+s)}return{value:r.joinUncorrupt(i,Ki(
Ki({},r),{},{basePart:n})),errors:a}}}])})();p_.exports=function(){return dee(new Cee)}});var v_=Ie(
(YQe,w_)=>{"use strict";m();function pd(e){"@babel/helpers - typeof";return pd=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},pd(e)}function Ree(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function g_(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,Aee(r.key),r)}}function Dee(e,t,n){return t&&g_(e.prototype,t),n&&g_(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function Aee(e){var t=Oee(e,"string");return pd(t)=="symbol"?t:t+""}
function Oee(e,t){
if(pd(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(pd(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:b)(e)}var Pee=Ui(),fd=Nt(),Nee=fd.isTextStart,Iee=fd.isTextEnd,$ee=fd.endsWith,Fee=fd.startsWith,
h_=fd.pushArray,y_='<w:t xml:space="preserve">',_ee=y_.length,b_="</w:t>",Mee=b_.length;function Lee(
e){
return Nee(e)&&e.tag==="w:t"}function Hw(e,t){var n=e[t].value;return e[t+1].value==="</w:t>"||n.indexOf(
'xml:space="preserve"')!==-1?n:n.substr(0,n.length-1)+' xml:space="preserve">'}function jee(e,t){
return e&&
e.basePart&&t.length>1}var Bee=(function(){function e(){Ree(this,e),this.name="SpacePreserveModule"}
return Dee(e,[{key:"postparse",value:function(n,r){var o=[],i=!1,a=0,s=0;function u(c,d){return c.type===
"placeholder"&&d.length>1}var l=n.reduce(function(c,d){return Lee(d)&&(i=!0,s=o.length),i?(o.push(d),
jee(r,o)&&(a=r.basePart.endLindex,o[0].value=Hw(o,0)),u(d,o)&&(o[s].value=Hw(o,s),a=d.endLindex),Iee(
d)&&d.lIndex>a&&(a!==0&&(o[s].value=Hw(o,s)),h_(c,o),o=[],i=!1,a=0,s=0),c):(c.push(d),c)},[]);return h_(
l,o),l}},{key:"postrender",value:function(n){for(var r=0,o=!1,i=0,a=n.length;i<a;i++)if(!(n[i]===""||
n[i]instanceof D)){var s=n[i];o&&Fee(s,b_)&&(n[r]=n[r].substr(0,n[r].length-_ee)+"<w:t/>",s=s.substr(
Mee),n[i]=s),o=$ee(s,y_),r=i}return n}}])})();w_.exports=function(){return Pee(new Bee)}});var C_=Ie(
(eet,E_)=>{"use strict";m();function gd(e){"@babel/helpers - typeof";return gd=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},gd(e)}function zee(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function k_(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,Wee(r.key),r)}}function Uee(e,t,n){return t&&k_(e.prototype,t),n&&k_(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function Wee(e){var t=Kee(e,"string");return gd(t)=="symbol"?t:t+""}
function Kee(e,t){
if(gd(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(gd(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:b)(e)}var Gee=If(),T_=Nt(),qee=T_.isContent,x_=T_.getPartWithDelimiters,S_=hr(),Hee=S_.throwRawTagShouldBeOnlyTextInParagraph,
Zee=S_.getInvalidRawXMLValueException,Jee=Ui(),Zw="rawxml";function Vee(e){for(var t=e.part,n=e.left,
r=e.right,o=e.postparsed,i=e.index,a=o.slice(n+1,r),s=0,u=a.length;s<u;s++)if(s!==i-n-1){var l=a[s];
qee(l)&&Hee({paragraphParts:a,part:t})}return t}var Xee=(function(){function e(){zee(this,e),this.name=
"RawXmlModule",this.prefix="@"}return Uee(e,[{key:"optionsTransformer",value:function(n,r){return this.
fileTypeConfig=r.fileTypeConfig,n}},{key:"matchers",value:function(){return[[this.prefix,Zw]]}},{key:
"postparse",value:function(n){var r=this;return Gee.expandToOne(n,{moduleName:Zw,getInner:Vee,
expandTo:this.
fileTypeConfig.tagRawXml,error:{message:"Raw tag not in paragraph",id:"raw_tag_outerxml_invalid",
explanation:function(i){
return'The tag "'.concat(x_(i,r.docxtemplater),
'" is not inside a paragraph, putting raw tags inside an inline loop is disallowed.')}}})}},{key:
"render",value:function(n,r){if(n.module!==Zw)return null;
var o,i=[];try{o=r.scopeManager.getValue(n.value,{part:n}),o!=null||(o=r.nullGetter(n))}catch(a){
return i.
push(a),{errors:i}}return o=o||"",typeof o=="string"?{value:o}:{errors:[Zee({tag:n.value,value:o,
partDelims:x_(
n,this.docxtemplater),part:n,offset:n.offset})]}}}])})();E_.exports=function(){return Jee(new Xee)}}
);var D_=Ie((net,R_)=>{"use strict";m();function Yee(e,t){for(var n=-1,r=0,o=e.length;r<o;r++)t[r]>=e[
r].
length||(n===-1||e[r][t[r]].offset<e[n][t[n]].offset)&&(n=r);return n}R_.exports=function(e){for(var t=0,
n=0,r=e;n<r.length;n++){var o=r[n];t+=o.length}e=e.filter(function(l){return l.length>0});for(var i=new k(
t),a=e.map(function(){return 0}),s=0;s<t;s++){var u=Yee(e,a);i[s]=e[u][a[u]],a[u]++}return i}});var I_=Ie(
(oet,N_)=>{"use strict";m();function hd(e){"@babel/helpers - typeof";return hd=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},hd(e)}function Qee(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function A_(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,tte(r.key),r)}}function ete(e,t,n){return t&&A_(e.prototype,t),n&&A_(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function tte(e){var t=nte(e,"string");return hd(t)=="symbol"?t:t+""}
function nte(e,t){
if(hd(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(hd(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:b)(e)}var rte="expandPair",ote=D_(),Xw=Nt(),ite=Xw.getLeft,ate=Xw.getRight,Vw=Xw.pushArray,
ste=Ui(),ute=If(),lte=ute.getExpandToDefault,Yw=hr(),O_=Yw.getUnmatchedLoopException,cte=Yw.getClosingTagNotMatchOpeningTag,
P_=Yw.getUnbalancedLoopException;function dte(e){switch(e.location){case"start":return 1;case"end":
return-1}}
function Jw(e,t){return e!=null&&t!=null&&(e.part.location==="start"&&t.part.location==="end"&&e.part.
value===t.part.value||t.part.value==="")}function mte(e){for(var t=0,n=[];t<e.length;){var r=e[t].part;
if(r.location==="end"){if(t===0)return e.splice(0,1),n.push(O_(r)),{traits:e,errors:n};var o=t,i=t-1,
a=1;if(Jw(e[i],e[o]))return e.splice(o,1),e.splice(i,1),{errors:n,traits:e};for(;a<50;){var s=e[i-a],
u=e[o+a];if(Jw(s,e[o]))return e.splice(o,1),e.splice(i-a,1),{errors:n,traits:e};if(Jw(e[i],u))return e.
splice(o+a,1),e.splice(i,1),{errors:n,traits:e};a++}return n.push(cte({tags:[e[i].part,e[o].part]})),
e.splice(o,1),e.splice(i,1),{traits:e,errors:n}}t++}for(var l=0;l<e.length;l++){var c=e[l].part;n.push(
O_(c))}return{traits:[],errors:n}}function pte(e){var t={},n=[],r=[],o=[];for(Vw(o,e);o.length>0;){
var i=mte(
o);Vw(n,i.errors),o=i.traits}if(n.length>0)return{pairs:r,errors:n};for(var a=0,s=0;s<e.length;s++){
var u=e[s],l=u.part,c=dte(l);if(a+=c,c===1)t[a]=u;else{var d=t[a+1];a===0&&r.push([d,u])}a=a>=0?a:0}
return{pairs:r,errors:n}}var fte=(function(){function e(){Qee(this,e),this.name="ExpandPairTrait"}
return ete(
e,[{key:"optionsTransformer",value:function(n,r){return r.options.paragraphLoop&&Vw(r.fileTypeConfig.
expandTags,r.fileTypeConfig.onParagraphLoop),this.expandTags=r.fileTypeConfig.expandTags,n}},{key:
"postparse",value:function(n,r){var o=this,i=r.getTraits,a=r.postparse,s=r.fileType,u=i(rte,n,r);u=u.map(
function(N){return N||[]}),u=ote(u);var l=pte(u),c=l.pairs,d=l.errors,p=0,h=null,w=c.map(function(N){
var I=N[0].part.expandTo;if(I==="auto"&&s!=="text"){var F=lte(n,N,o.expandTags);F.error&&d.push(F.error),
I=F.value}if(!I||s==="text"){var M=N[0].offset,j=N[1].offset;return M<p&&!o.docxtemplater.options.syntax.
allowUnbalancedLoops&&d.push(P_(N,h)),h=N,p=j,[M,j]}var L,B;try{L=ite(n,I,N[0].offset)}catch(z){d.push(
z)}try{B=ate(n,I,N[1].offset)}catch(z){d.push(z)}return L<p&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&
d.push(P_(N,h)),p=B,h=N,[L,B]});if(d.length>0)return{postparsed:n,errors:d};var C=0,O,P=n.reduce(
function(N,I,F){
var M=C<c.length&&w[C][0]<=F&&F<=w[C][1],j=c[C],L=w[C];if(!M)return N.push(I),N;if(L[0]===F&&(O=[]),
j[0].offset!==F&&j[1].offset!==F&&O.push(I),L[1]===F){var B=n[j[0].offset];B.subparsed=a(O,{basePart:
B}),
B.endLindex=j[1].part.lIndex,delete B.location,delete B.expandTo,N.push(B),C++;for(var z=w[C];z&&z[0]<
F;)C++,z=w[C]}return N},[]);return{postparsed:P,errors:d}}}])})();N_.exports=function(){return ste(
new fte)}});var L_=Ie((aet,M_)=>{"use strict";m();function yd(e){"@babel/helpers - typeof";return yd=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},yd(e)}function gte(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function $_(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,yte(r.key),r)}}function hte(e,t,n){return t&&$_(e.prototype,t),n&&$_(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function yte(e){var t=bte(e,"string");return yd(t)=="symbol"?t:t+""}
function bte(e,t){
if(yd(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(yd(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:b)(e)}var wte=Ui(),__=hr(),vte=__.getScopeCompilationError,kte=__.getCorruptCharactersException,
Qw=Nt(),F_=Qw.utf8ToWord,xte=Qw.hasCorruptCharacters,Tte=Qw.removeCorruptCharacters,Bf=Ow(),Ste=Bf.settingsContentType,
Ete=Bf.coreContentType,Cte=Bf.appContentType,Rte=Bf.customContentType,Dte=[Ste,Ete,Cte,Rte],Ate={
docx:"w",pptx:"a"},Ote=(function(){function e(){gte(this,e),this.name="Render",this.recordRun=!1,
this.recordedRun=
[]}return hte(e,[{key:"set",value:function(n){n.compiled&&(this.compiled=n.compiled),n.data!=null&&(
this.
data=n.data)}},{key:"optionsTransformer",value:function(n,r){return this.docxtemplater=r,this.brTag=
r.fileType==="docx"?"<w:r><w:br/></w:r>":"<a:br/>",this.prefix=Ate[r.fileType],this.runStartTag="".concat(
this.prefix,":r"),this.runPropsStartTag="".concat(this.prefix,":rPr"),n}},{key:"postparse",value:
function(n,r){
for(var o=[],i=0;i<n.length;i++){var a=n[i];if(a.type==="placeholder"){var s=a.value;try{r.cachedParsers[
a.
lIndex]=this.docxtemplater.parser(s,{tag:a})}catch(u){o.push(vte({tag:s,rootError:u,offset:a.offset}
))}}}
return{postparsed:n,errors:o}}},{key:"getRenderedMap",value:function(n){for(var r in this.compiled)n[
r]=
{from:r,data:this.data};return n}},{key:"render",value:function(n,r){var o=r.contentType,i=r.scopeManager,
a=r.linebreaks,s=r.nullGetter,u=r.fileType,l=r.stripInvalidXMLChars;if(Dte.indexOf(o)!==-1&&(a=!1),a&&
this.recordRuns(n),!(n.type!=="placeholder"||n.module)){var c;try{c=i.getValue(n.value,{part:n})}
catch(d){
return{errors:[d]}}if(c!=null||(c=s(n)),typeof c=="string"){if(l)c=Tte(c);else if(["docx","pptx",
"xlsx"].indexOf(u)!==-1&&xte(c))return{errors:[kte({tag:n.value,value:c,offset:n.offset})]}}return u===
"text"?{value:c}:{value:a&&typeof c=="string"?this.renderLineBreaks(c):F_(c)}}}},{key:"recordRuns",
value:function(n){
n.tag===this.runStartTag?this.recordedRun="":n.tag===this.runPropsStartTag?(n.position==="start"&&(
this.
recordRun=!0,this.recordedRun+=n.value),(n.position==="end"||n.position==="selfclosing")&&(this.recordedRun+=
n.value,this.recordRun=!1)):this.recordRun&&(this.recordedRun+=n.value)}},{key:"renderLineBreaks",
value:function(n){
for(var r=[],o=n.split(`
`),i=0,a=o.length;i<a;i++)r.push(F_(o[i])),i<o.length-1&&r.push("</".concat(this.prefix,":t></").concat(
this.prefix,":r>").concat(this.brTag,"<").concat(this.prefix,":r>").concat(this.recordedRun,"<").concat(
this.prefix,":t").concat(this.docxtemplater.fileType==="docx"?' xml:space="preserve"':"",">"));
return r}}])})();
M_.exports=function(){return wte(new Ote)}});var K_=Ie((uet,W_)=>{"use strict";m();var j_=f_(),Pte=v_(
),B_=C_(),z_=I_(),U_=L_();function Nte(){return{
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
{contains:"w:p",expand:"w:p",onlyTextInTag:!0}],tagRawXml:"w:p",baseModules:[j_,Pte,z_,B_,U_],
tagShouldContain:[
{tag:"w:sdtContent",shouldContain:["w:p","w:r","w:commentRangeStart","w:sdt"],value:"<w:p></w:p>"},{
tag:"w:tc",shouldContain:["w:p"],value:"<w:p></w:p>"},{tag:"w:tr",shouldContain:["w:tc"],drop:!0},{
tag:"w:tbl",shouldContain:["w:tr"],drop:!0}]}}function Ite(){return{getTemplatedFiles:function(){
return[]},
textPath:function(t){return t.textTarget},tagsXmlTextArray:["Company","HyperlinkBase","Manager",
"cp:category","cp:keywords","dc:creator","dc:description","dc:subject","dc:title","a:t","m:t",
"vt:lpstr",
"vt:lpwstr"],tagsXmlLexedArray:["p:sp","a:tc","a:tr","a:tbl","a:graphicData","a:p","a:r","a:rPr",
"p:txBody","a:txBody","a:off","a:ext","p:graphicFrame","p:xfrm","a16:rowId","a:endParaRPr"],
droppedTagsInsidePlaceholder:[
"a:p","a:endParaRPr"],expandTags:[{contains:"a:tc",expand:"a:tr"}],onParagraphLoop:[{contains:"a:p",
expand:"a:p",onlyTextInTag:!0}],tagRawXml:"p:sp",baseModules:[j_,z_,B_,U_],tagShouldContain:[{tag:
"a:tbl",shouldContain:["a:tr"],dropParent:"p:graphicFrame"},{tag:"p:txBody",shouldContain:["a:p"],
value:"<a:p></a:p>"},{tag:"a:txBody",shouldContain:["a:p"],value:"<a:p></a:p>"}]}}W_.exports={docx:
Nte,pptx:Ite}});var lM=Ie((det,ov)=>{"use strict";m();var $te=["modules"];function G_(e,t){var n=g.keys(
e);if(g.getOwnPropertySymbols){
var r=g.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return g.getOwnPropertyDescriptor(e,o).enumerable}
)),
n.push.apply(n,r)}return n}function co(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?
arguments[t]:{};t%2?G_(g(n),!0).forEach(function(r){Fte(e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(
e,g.getOwnPropertyDescriptors(n)):G_(g(n)).forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(
n,r))})}return e}function Fte(e,t,n){return(t=eM(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function q_(e,t){return jte(e)||Lte(e,t)||Mte(e,t)||_te()}
function _te(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Mte(e,
t){
if(e){if(typeof e=="string")return H_(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?H_(e,t):void 0}}function H_(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function Lte(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),g(a)!==a))return}finally{if(l)throw o}}return s}}function jte(
e){
if(k.isArray(e))return e}function Ku(e){"@babel/helpers - typeof";return Ku=typeof T=="function"&&
typeof T.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T=="function"&&t.constructor===
T&&t!==T.prototype?"symbol":typeof t},Ku(e)}function Bte(e,t){if(e==null)return{};var n,r,o=zte(e,t);
if(g.getOwnPropertySymbols){var i=g.getOwnPropertySymbols(e);for(r=0;r<i.length;r++)n=i[r],t.indexOf(
n)===-1&&{}.propertyIsEnumerable.call(e,n)&&(o[n]=e[n])}return o}function zte(e,t){if(e==null)return{
};
var n={};for(var r in e)if({}.hasOwnProperty.call(e,r)){if(t.indexOf(r)!==-1)continue;n[r]=e[r]}
return n}
function Ute(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}
function Z_(e,t){
for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&
(r.writable=!0),g.defineProperty(e,eM(r.key),r)}}function Wte(e,t,n){return t&&Z_(e.prototype,t),n&&
Z_(e,n),g.defineProperty(e,"prototype",{writable:!1}),e}function eM(e){var t=Kte(e,"string");return Ku(
t)=="symbol"?t:t+""}function Kte(e,t){if(Ku(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==
void 0){var r=n.call(e,t||"default");if(Ku(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:b)(e)}var kn=Nt(),Bt=P$(),Gte=Bt.object(
{allowUnopenedTag:Bt.
boolean().optional(),allowUnclosedTag:Bt.boolean().optional(),allowUnbalancedLoops:Bt.boolean().optional(
),
changeDelimiterPrefix:Bt.string().optional().nullable()}),qte=Bt.object({delimiters:Bt.object({start:
Bt.
string().nullable(),end:Bt.string().nullable()}).strict().optional(),fileTypeConfig:Bt.object({}).optional(
),
paragraphLoop:Bt.boolean().optional(),parser:Bt.function().optional(),errorLogging:Bt.union([Bt.boolean(
),
Bt.string()]).optional(),linebreaks:Bt.boolean().optional(),nullGetter:Bt.function().optional(),
syntax:Gte.
optional(),stripInvalidXMLChars:Bt.boolean().optional(),warnFn:Bt.function().optional()}).strict(),
Hte=I$(),
tM=Hte.getRelsTypes,nM=_$(),rM=nM.collectContentTypes,oM=nM.getContentTypes,iM=Ui(),Zte=If(),Jte=Y$(
),
Vte=iF(),J_=Iw(),Xte=bF(),ev=Xte.getTags,aM=vF(),Jo=hr(),sM=Jo.throwMultiError,Yte=Jo.throwResolveBeforeCompile,
Qte=Jo.throwRenderInvalidTemplate,ene=Jo.throwRenderTwice,wd=Jo.XTInternalError,tne=Jo.XTTemplateError,
nne=Jo.throwFileTypeNotIdentified,rne=Jo.throwFileTypeNotHandled,zf=Jo.throwApiVersionError;kn.getRelsTypes=
tM;kn.traits=Zte;kn.moduleWrapper=iM;kn.collectContentTypes=rM;kn.getContentTypes=oM;var V_=kn.getDefaults,
one=kn.str2xml,ine=kn.xml2str,rv=kn.concatArrays,X_=kn.uniq,ane=kn.getDuplicates,sne=kn.stableSort,
tv=kn.
pushArray,Y_=kn.utf8ToWord,une=kn.invertMap,lne="[Content_Types].xml",cne="_rels/.rels",mo=[3,48,0];
function dne(e){for(var t=[],n=0;n<e.length;n++){var r=e[n];t.push(r.name)}var o=ane(t);if(o.length>
0)throw new wd('Detected duplicate module "'.concat(o[0],'"'))}function mne(e){for(var t=0,n=e.modules;
t<
n.length;t++)for(var r=n[t],o=0,i=r.xmlContentTypes||[];o<i.length;o++)for(var a=i[o],s=e.invertedContentTypes[
a]||
[],u=0;u<s.length;u++){var l=s[u];e.zip.files[l]&&e.options.xmlFileNames.push(l)}}function pne(e){
return sne(
e,function(t,n){return(n.priority||0)-(t.priority||0)})}function bd(e){var t=[];for(var n in e)t.push(
n);for(var r=[lne,cne],o=["word/","xl/","ppt/"],i=0;i<t.length;i++)for(var a=t[i],s=0;s<o.length;s++){
var u=o[s];a.indexOf("".concat(u))===0&&r.push(a)}for(var l=0;l<t.length;l++){var c=t[l];r.indexOf(c)===
-1&&r.push(c)}return r}function uM(e,t){e.hideDeprecations!==!0&&console.warn(t)}function Wu(e,t){if(
e.
hideDeprecations!==!0)return uM(e,'Deprecated method ".'.concat(t,
'", view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ').concat(new S(
).stack))}function nv(e){e.modules=
e.modules.filter(function(t){if(!t.supportedFileTypes)return!0;if(!k.isArray(t.supportedFileTypes))throw new S(
"The supportedFileTypes field of the module must be an array");var n=t.supportedFileTypes.includes(e.
fileType);return n||t.on("detached"),n})}function Q_(e){var t=e.compiled;e.errors=rv(g.keys(t).map(
function(n){
return t[n].allErrors})),e.errors.length!==0&&(e.options.errorLogging&&aM(e.errors,e.options.errorLogging),
sM(e.errors))}function fne(e){return typeof Buffer!="undefined"&&typeof Buffer.isBuffer=="function"&&
Buffer.isBuffer(e)}var La=(function(){function e(t){var n=arguments.length>1&&arguments[1]!==void 0?
arguments[1]:{},r=n.modules,o=r===void 0?[]:r,i=Bte(n,$te);if(Ute(this,e),this.targets=[],this.rendered=
!1,this.scopeManagers={},this.compiled={},this.modules=[Jte()],this.xmlDocuments={},arguments.length===
0)uM(this,
"Deprecated docxtemplater constructor with no arguments, view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ".concat(
new S().stack)),this.hideDeprecations=!0,this.
setOptions(i);else{if(this.hideDeprecations=!0,this.setOptions(i),fne(t))throw new S(
"You passed a Buffer to the Docxtemplater constructor. The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!t||!t.files||typeof t.file!="function")throw new S(
"The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!k.
isArray(o))throw new S("The modules argument of docxtemplater's constructor must be an array");for(
var a=0;a<
o.length;a++){var s=o[a];this.attachModule(s)}this.loadZip(t),this.compile(),this.v4Constructor=!0}
this.
hideDeprecations=!1}return Wte(e,[{key:"verifyApiVersion",value:function(n){n=n.split(".");for(var r=0;
r<
n.length;r++)n[r]=parseInt(n[r],10);return n.length!==3&&zf("neededVersion is not a valid version",{
neededVersion:n,explanation:"the neededVersion must be an array of length 3"}),n[0]!==mo[0]&&zf(
"The major api version do not match, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:mo,explanation:"moduleAPIVersionMismatch : needed=".concat(
n.join("."),", current=").concat(mo.join("."))}),n[1]>mo[1]&&zf(
"The minor api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{
neededVersion:n,currentModuleApiVersion:mo,explanation:"moduleAPIVersionMismatch : needed=".concat(n.
join("."),", current=").concat(mo.join("."))}),n[1]===mo[1]&&n[2]>mo[2]&&zf(
"The patch api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,
currentModuleApiVersion:mo,explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),
", current=").concat(mo.join("."))}),!0}},{key:"setModules",value:function(n){for(var r=0,o=this.modules;
r<
o.length;r++){var i=o[r];i.set(n)}}},{key:"sendEvent",value:function(n){for(var r=0,o=this.modules;r<
o.length;r++){var i=o[r];i.on(n)}}},{key:"attachModule",value:function(n){if(this.v4Constructor)throw new wd(
"attachModule() should not be called manually when using the v4 constructor");Wu(this,"attachModule");
var r=Ku(n);if(r==="function")throw new wd(
"Cannot attach a class/function as a module. Most probably you forgot to instantiate the module by using `new` on the module.");
if(!n||r!=="object")throw new wd(
"Cannot attachModule with a falsy value");if(n.requiredAPIVersion&&this.verifyApiVersion(n.requiredAPIVersion),
n.attached===!0)if(typeof n.clone=="function")n=n.clone();else throw new S(
'Cannot attach a module that was already attached : "'.concat(n.name,
'". The most likely cause is that you are instantiating the module at the root level, and using it for multiple instances of Docxtemplater'));
n.attached=!0;
var o=iM(n);return this.modules.push(o),o.on("attached"),this.fileType&&nv(this),this}},{key:
"findModule",value:function(n){for(var r=0,o=this.modules;r<o.length;r++){var i=o[r];if(i.name===n)return i}
}},
{key:"setOptions",value:function(n){var r,o;if(this.v4Constructor)throw new S(
"setOptions() should not be called manually when using the v4 constructor");if(!n)throw new S(
"setOptions should be called with an object as first parameter");var i=qte.validate(n);if(i.success===!1)throw new S(
i.error);Wu(
this,"setOptions"),this.options={};var a=V_();for(var s in a){var u=a[s];this.options[s]=n[s]!=null?
n[s]:this[s]||u,this[s]=this.options[s]}return(r=this.delimiters).start&&(r.start=Y_(this.delimiters.
start)),(o=this.delimiters).end&&(o.end=Y_(this.delimiters.end)),this}},{key:"loadZip",value:
function(n){
if(this.v4Constructor)throw new S(
"loadZip() should not be called manually when using the v4 constructor");if(Wu(this,"loadZip"),n.loadAsync)throw new wd(
"Docxtemplater doesn't handle JSZip version >=3, please use pizzip");n.xtRendered&&this.options.warnFn(
[new S(
"This zip file appears to be the outcome of a previous docxtemplater generation. This typically indicates that docxtemplater was integrated by reusing the same zip file. It is recommended to create a new Pizzip instance for each docxtemplater generation.")]),
this.zip=n,this.updateFileTypeConfig(),this.modules=rv([this.fileTypeConfig.baseModules.
map(function(a){return a()}),this.modules]);for(var r=0,o=this.modules;r<o.length;r++){var i=o[r];i.
zip=this.zip,i.docxtemplater=this,i.fileTypeConfig=this.fileTypeConfig,i.fileType=this.fileType,i.xtOptions=
this.options,i.modules=this.modules}return nv(this),this}},{key:"precompileFile",value:function(n){
var r=this.
createTemplateClass(n);r.preparse(),this.compiled[n]=r}},{key:"compileFile",value:function(n){this.compiled[
n].
parse()}},{key:"getScopeManager",value:function(n,r,o){var i;return(i=this.scopeManagers)[n]||(i[n]=
Vte({tags:o,parser:this.parser,cachedParsers:r.cachedParsers})),this.scopeManagers[n]}},{key:
"resolveData",value:function(n){var r=this;Wu(this,"resolveData");var o=[];return g.keys(this.compiled).length||
Yte(),Promise.resolve(n).then(function(i){r.data=i,r.setModules({data:r.data,Lexer:J_}),r.mapper=r.modules.
reduce(function(c,d){return d.getRenderedMap(c)},{});for(var a=[],s=function(){var d=l[u],p=r.mapper[
d],
h=p.from,w=p.data;a.push(Promise.resolve(w).then(function(C){var O=r.compiled[h];return O.filePath=d,
O.scopeManager=r.getScopeManager(d,O,C),O.resolveTags(C).then(function(P){return O.scopeManager.finishedResolving=
!0,P},function(P){tv(o,P)})}))},u=0,l=g.keys(r.mapper);u<l.length;u++)s();return Promise.all(a).then(
function(c){return o.length!==0&&(r.options.errorLogging&&aM(o,r.options.errorLogging),sM(o)),rv(c)}
)})}},
{key:"compile",value:function(){if(Wu(this,"compile"),this.updateFileTypeConfig(),dne(this.modules),
this.modules=pne(this.modules),g.keys(this.compiled).length)return this;for(var n=this.options,r=0,o=this.
modules;r<o.length;r++){var i=o[r];n=i.optionsTransformer(n,this)}this.options=n,this.options.xmlFileNames=
X_(this.options.xmlFileNames);for(var a=0,s=this.options.xmlFileNames;a<s.length;a++){var u=s[a],l=this.
zip.files[u].asText();this.xmlDocuments[u]=one(l)}this.setModules({zip:this.zip,xmlDocuments:this.xmlDocuments}
);
for(var c=0,d=this.modules;c<d.length;c++){var p=d[c];p.xmlDocuments=this.xmlDocuments}this.getTemplatedFiles(
),
this.sendEvent("before-preparse");for(var h=0,w=this.templatedFiles;h<w.length;h++){var C=w[h];this.
zip.files[C]!=null&&this.precompileFile(C)}this.sendEvent("after-preparse");for(var O=0,P=this.templatedFiles;
O<
P.length;O++){var N=P[O];this.zip.files[N]!=null&&this.compiled[N].parse({noPostParse:!0})}this.sendEvent(
"after-parse");for(var I=0,F=this.templatedFiles;I<F.length;I++){var M=F[I];this.zip.files[M]!=null&&
this.compiled[M].postparse()}return this.sendEvent("after-postparse"),this.setModules({compiled:this.
compiled}),Q_(this),this}},{key:"updateFileTypeConfig",value:function(){this.relsTypes=tM(this.zip);
var n=oM(this.zip),r=n.overrides,o=n.defaults,i=n.contentTypes,a=n.contentTypeXml;a&&(this.filesContentTypes=
rM(r,o,this.zip),this.invertedContentTypes=une(this.filesContentTypes),this.setModules({contentTypes:
this.
contentTypes,invertedContentTypes:this.invertedContentTypes}));var s;this.zip.files.mimetype&&(s="odt");
for(var u=0,l=this.modules;u<l.length;u++){var c=l[u];s=c.getFileType({zip:this.zip,contentTypes:i,
contentTypeXml:a,overrides:r,defaults:o,doc:this})||s}if(this.fileType=s,s==="odt"&&rne(s),s||nne(
this.
zip),mne(this),nv(this),this.fileTypeConfig=this.options.fileTypeConfig||this.fileTypeConfig,!this.fileTypeConfig)
if(e.FileTypeConfig[this.fileType])this.fileTypeConfig=e.FileTypeConfig[this.fileType]();else{var d='Filetype "'.concat(
this.fileType,'" is not supported'),p="filetype_not_supported";this.fileType==="xlsx"&&(d='Filetype "'.concat(
this.fileType,'" is supported only with the paid XlsxModule'),p="xlsx_filetype_needs_xlsx_module");
var h=new tne(d);throw h.properties={id:p,explanation:d},h}return this}},
{key:"renderAsync",value:function(n){var r=this;this.hideDeprecations=!0;var o=this.resolveData(n);
return this.
hideDeprecations=!1,this.zip.xtRendered=!0,o.then(function(){return r.render()})}},{key:"render",
value:function(n){
this.zip.xtRendered=!0,this.rendered&&ene(),this.rendered=!0,g.keys(this.compiled).length===0&&this.
compile(),this.errors.length>0&&Qte(),arguments.length>0&&(this.data=n),this.setModules({data:this.data,
Lexer:J_}),this.mapper||(this.mapper=this.modules.reduce(function(j,L){return L.getRenderedMap(j)},{
}));
var r=[];for(var o in this.mapper){var i=this.mapper[o],a=i.from,s=i.data,u=this.compiled[a];u.scopeManager=
this.getScopeManager(o,u,s),u.render(o),r.push([o,u.content,u]),delete u.content}for(var l=0;l<r.length;
l++)
for(var c=r[l],d=q_(c,3),p=d[1],h=d[2],w=0,C=this.modules;w<C.length;w++){var O=C[w];if(O.preZip){
var P=O.
preZip(p,h);typeof P=="string"&&(c[1]=P)}}for(var N=0;N<r.length;N++){var I=q_(r[N],2),F=I[0],M=I[1];
this.zip.file(F,M,{createFolders:!0})}return Q_(this),this.sendEvent("syncing-zip"),this.syncZip(),
this.
sendEvent("synced-zip"),this}},{key:"syncZip",value:function(){for(var n in this.xmlDocuments){this.
zip.remove(n);var r=ine(this.xmlDocuments[n]);this.zip.file(n,r,{createFolders:!0})}}},{key:
"setData",
value:function(n){return Wu(this,"setData"),this.data=n,this}},{key:"getZip",value:function(){return this.
zip}},{key:"createTemplateClass",value:function(n){var r=this.zip.files[n].asText();return this.createTemplateClassFromContent(
r,n)}},{key:"createTemplateClassFromContent",value:function(n,r){for(var o={filePath:r,contentType:
this.
filesContentTypes[r],relsType:this.relsTypes[r]},i=V_(),a=tv(g.keys(i),["filesContentTypes",
"fileTypeConfig","fileType","modules"]),s=0;s<a.length;s++){var u=a[s];o[u]=this[u]}return new e.XmlTemplater(
n,o)}},{key:"getFullText",value:function(n){return this.createTemplateClass(n||this.fileTypeConfig.textPath(
this)).getFullText()}},{key:"getTemplatedFiles",value:function(){this.templatedFiles=this.fileTypeConfig.
getTemplatedFiles(this.zip),tv(this.templatedFiles,this.targets);var n=this.fileTypeConfig.templatedNs||
[];if(n.length>0){for(var r in this.filesContentTypes)if(/^customXml\/item\d+\.xml$/.test(r))for(var o=0;
o<
n.length;o++){var i=n[o],a=this.zip.file(r).asText();a.indexOf('xmlns="'.concat(i,'"'))!==-1&&this.templatedFiles.
push(r)}}return this.templatedFiles=X_(this.templatedFiles),this.templatedFiles}},{key:"getTags",
value:function(){
var n={headers:[],footers:[]};for(var r in this.compiled){var o=this.filesContentTypes[r];o==="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"&&
(n.document={target:r,
tags:ev(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"&&
n.headers.push({target:r,tags:ev(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"&&
n.footers.push({target:r,tags:ev(this.
compiled[r].postparsed)})}return n}},{key:"toBuffer",value:function(n){return this.zip.generate(co(
co(
{compression:"DEFLATE",fileOrder:bd},n),{},{type:"nodebuffer"}))}},{key:"toBlob",value:function(n){
return this.
zip.generate(co(co({compression:"DEFLATE",fileOrder:bd},n),{},{type:"blob"}))}},{key:"toBase64",
value:function(n){
return this.zip.generate(co(co({compression:"DEFLATE",fileOrder:bd},n),{},{type:"base64"}))}},{key:
"toUint8Array",value:function(n){return this.zip.generate(co(co({compression:"DEFLATE",fileOrder:bd}
,
n),{},{type:"uint8array"}))}},{key:"toArrayBuffer",value:function(n){return this.zip.generate(co(co(
{compression:"DEFLATE",fileOrder:bd},n),{},{type:"arraybuffer"}))}}])})();La.DocUtils=kn;La.Errors=hr(
);
La.XmlTemplater=QF();La.FileTypeConfig=K_();La.XmlMatcher=_w();ov.exports=La;ov.exports.default=La});
var cM={};Mg(cM,{Docxtemplater:()=>dM.default});var dM,mM=Bd(()=>{"use strict";m();dM=NB(lM(),1)});
var que={};Mg(que,{acceptRowOrder:()=>Tue,answerFix:()=>Kue,answerQuestions:()=>Sue,applyFixes:()=>zue,
changeLetterhead:()=>wue,changeSettings:()=>Cue,checkSheets:()=>tue,chooseLanguage:()=>Rue,
closeAndCompute:()=>aue,
closeStage:()=>Oue,collectJudgeFiles:()=>Lue,computeRanking:()=>mue,computeTop:()=>nue,
createWorkbook:()=>vue,
decide:()=>uue,decideResult:()=>Fue,explainRules:()=>Nue,exportDocuments:()=>fue,getState:()=>cue,
makeAwardDocuments:()=>iue,
makeDocuments:()=>pue,makeJudgeFiles:()=>Mue,makeJudgeTabs:()=>xue,markFindings:()=>Gue,onInstall:()=>Qse,
onOpen:()=>Yse,openRanking:()=>oue,openSidebar:()=>eue,openTemplate:()=>hue,prepareJudgeTabs:()=>rue,
prepareObjections:()=>$ue,preparePlenary:()=>Iue,preparePlenaryTab:()=>sue,previewFixes:()=>Bue,
readDetails:()=>Eue,
readJudgeFiles:()=>_ue,readOwnFixes:()=>Wue,readTemplate:()=>gue,reopenStage:()=>Pue,restoreTemplate:
()=>bue,
showCell:()=>Aue,showRanking:()=>Due,takeList:()=>kue,undoFixes:()=>Uue,uploadTemplate:()=>yue,
validateWorkbook:()=>due,
verify:()=>lue,verifyResult:()=>jue});m();m();m();m();function Bg(e){let t=g.values(e).filter(r=>typeof r=="number");
return g.entries(e).filter(([r,o])=>t.
indexOf(+r)===-1).map(([r,o])=>o)}function ek(e,t){return typeof t=="bigint"?t.toString():t}var jg=class{
constructor(t){this._getter=t,
this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),
this._value}};function tk(e){return new jg(e)}function nk(e){return e==null}function Ud(e){let t=e.startsWith(
"^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function Wd(e,t,n){g.defineProperty(
e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function rk(e){
let t=g.getOwnPropertyDescriptor(e,"shape");return t!=null&&t.get?t.get.raw:t==null?void 0:t.value}
function zg(e){
var t;return(t=rk(e._zod.def))!=null?t:e._zod.def.shape}function ok(e,t,n){g.defineProperty(e,t,{get(
){
let r=n();return Wd(this,t,r),r},enumerable:!0,configurable:!0})}function ik(e,t,n){t in e?Wd(e,t,n):
e[t]=n}function IB(e,t,n,r){let o=zg(t);for(let i of n){let a=g.getOwnPropertyDescriptor(o,i);a.enumerable&&
(a.get?ok(e,i,()=>{let s=t._zod.def.shape[i];return r?r(s,i):s}):ik(e,i,r?r(a.value,i):a.value))}}
function $B(e,t){
for(let n of Reflect.ownKeys(t)){let r=g.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?ok(e,n,(
)=>t[n]):
ik(e,n,r.value))}}function ak(...e){let t={};for(let n of e){let r=g.getOwnPropertyDescriptors(n);g.
assign(t,r)}return g.defineProperties({},t)}var Ug="captureStackTrace"in S?S.captureStackTrace:(...e)=>{
};function zd(e){return typeof e=="object"&&e!==null&&!k.isArray(e)}function Kd(e){if(zd(e)===!1)return!1;
let t=e.constructor;if(t===void 0||typeof t!="function")return!0;
let n=t.prototype;return!(zd(n)===!1||g.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}
function Wg(e){
return Kd(e)?{...e}:k.isArray(e)?[...e]:e instanceof y?new y(e):e instanceof v?new v(e):e}var sk=new v(
["string","number","symbol"]);function ml(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function pl(
e,t,n){let r=new e._zod.constr(
t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function Kt(e){let t=e;if(!t)
return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?
void 0:t.error)!==void 0)throw new S("Cannot specify both `message` and `error` params");t.error=t.message}
return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function uk(e){return g.keys(
e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var lk={
safeint:[b.MIN_SAFE_INTEGER,b.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],
float32:[-34028234663852886e22,34028234663852886e22],float64:[-b.MAX_VALUE,b.MAX_VALUE]};function ck(
e,t){if(!Kd(t))throw new S("Invalid input to extend: expected a plain object");let n=e._zod.
def.checks;if(n&&n.length>0){let o=zg(e);for(let i of Reflect.ownKeys(t))if(g.getOwnPropertyDescriptor(
o,i)!==void 0)throw new S(
"Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}
return pl(e,ak(e._zod.def,{shape:FB(e,t)}))}function FB(e,t){let n={};return IB(
n,e,Reflect.ownKeys(zg(e))),$B(n,t),n}function wr(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;
r<e.issues.length;r++)if(((n=e.issues[r])==
null?void 0:n.continue)!==!0)return!0;return!1}function dk(e,t=0){var n;if(e.aborted===!0)return!0;
for(let r=t;r<
e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}function zr(
e,t){
return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function dl(
e){
return typeof e=="string"?e:e==null?void 0:e.message}function Kg(e){var n,r;let t=[];for(let o of e!=
null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let a=(r=(n=i.maximum)!=
null?n:i.length)!=null?r:i.size;a>=0&&t.push([a,o])}return t}function Gd(e,t,n){var o;var r;for(let i=t;
i<
e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function bo(e,t,n){var u,l,c,d,p,h,w,C,O,P,N,I,
F,M,j,L,B;var r;let o=(l=(u=e.inst)==null?void 0:u._zod)==null?void 0:l.traits;o!=null&&o.has(
"$ZodType")&&(o.has("$ZodCheck")?(c=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==
e.inst?(p=(d=e.schema)==null?void 0:d._zod.def)==null?void 0:p.error:void 0,a=e.message?e.message:(L=
(j=(F=(N=(O=dl((C=(w=(h=e.inst)==null?void 0:h._zod.def)==null?void 0:w.error)==null?void 0:C.call(w,
e)))!=null?O:dl(i==null?void 0:i(e)))!=null?N:dl((P=t==null?void 0:t.error)==null?void 0:P.call(t,e)))!=
null?F:dl((I=n.customError)==null?void 0:I.call(n,e)))!=null?j:dl((M=n.localeError)==null?void 0:M.call(
n,e)))!=null?L:"Invalid input",s={};for(let z of g.keys(e))z==="inst"||z==="schema"||z==="continue"||
z==="input"||z==="__proto__"||(s[z]=e[z]);return(B=s.path)!=null||(s.path=[]),s.message=a,t!=null&&t.
reportInput&&(s.input=e.input),s}var _B=/[\uD800-\uDBFF]/;function mk(e){let t=e.length;if(!_B.test(
e))return t;let n=t;for(let r=0;r<
t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}
function pk(e){
return k.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function fk(e,t){for(let n in t){
let r=g.getOwnPropertyDescriptor(t,n);r.get?g.defineProperty(e,n,{...r,
enumerable:!1}):MB(e,n,r.value)}}function Qi(e,t,n,r=!0){return g.defineProperty(e,t,{configurable:!0,
writable:!0,enumerable:r,value:n}),n}function Gg(e,t,n){return Qi(e,t,n,!1)}function MB(e,t,n){g.defineProperty(
e,t,{configurable:!0,get(){return this==null?n:Qi(this,t,n.bind(
this))},set(r){Qi(this,t,r)}})}function LB(e,t){let n=g.getPrototypeOf(e);return t in n?void 0:n}var Lg,
ti=!1,jB={configurable:!0,get(){ti=!0}};function cn(e,t,n){let r=g.getPrototypeOf(e._zod);if(t in r&&
Lg!==e._zod){Lg=void 0;return}Lg=e._zod,g.defineProperty(r,t,{configurable:!0,get(){g.defineProperty(
this,t,jB);let o=ti;ti=!1;try{let i=n(this);return ti?delete this[t]:g.defineProperty(this,t,{
configurable:!0,
writable:!0,value:i}),ti=ti||o,i}catch(i){throw delete this[t],ti=ti||o,i}},set(o){g.defineProperty(
this,t,{configurable:!0,writable:!0,value:o})}})}function gk(e,t,n,r){let o=LB(e,t);o&&g.defineProperty(
o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return g.defineProperty(
this,t,i),i.value=n(this),g.defineProperty(this,t,i),i.value},set(i){g.defineProperty(this,t,{
configurable:!0,
writable:!0,enumerable:r,value:i})}})}var hk;var qg={value:void 0,enumerable:!1},yk="captureStackTrace"in S?
S:null;function BB(e){let t=yk;if(t){
let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return yk=null,new e}
try{
return new e}finally{t.stackTraceLimit=n}}}return new e}function Se(e,t,n,r){var p;let o={};function i(
h){
this.def=h,this.constr=d,this.traits=new v}i.prototype=o;let a=n,s=a&&new WeakSet;function u(h,w){if(
h.
_zod){if(h._zod.traits.has(e))return}else{qg.value=new i(w);try{g.defineProperty(h,"_zod",qg)}
finally{
qg.value=void 0}}if(h._zod.traits.add(e),t(h,w),s){let O=g.getPrototypeOf(h),P=h._zod.constr.prototype,
N=O;for(;N&&N!==P;)N=g.getPrototypeOf(N);let I=N!=null?N:O;s.has(I)||(s.add(I),fk(I,a))}let C=d.prototype;
for(let O in C)g.prototype.hasOwnProperty.call(C,O)&&(O in h||(h[O]=C[O].bind(h)))}let l=(p=r==null?
void 0:r.Parent)!=null?p:g;class c extends l{}g.defineProperty(c,"name",{value:e});function d(h){var P;
let w=r!=null&&r.Parent?BB(c):this;u(w,h);let C=w._zod.deferred;if(C){for(let N of C)N();w._zod.deferred=
void 0}let O=(P=globalThis.__zod_globalConfig)==null?void 0:P.postProcessor;return O&&O(w),w}return g.
defineProperty(d,"init",{value:u}),g.defineProperty(d,T.hasInstance,{value:h=>{var w,C;return r!=null&&
r.Parent&&h instanceof r.Parent?!0:(C=(w=h==null?void 0:h._zod)==null?void 0:w.traits)==null?void 0:
C.has(e)}}),g.defineProperty(d,"name",{value:e}),d}var wo=class extends S{constructor(){super(
"Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var bk;(bk=(hk=globalThis).__zod_globalConfig)!=null||
(hk.__zod_globalConfig={});var ta=globalThis.__zod_globalConfig;
function vo(e){return e&&g.assign(ta,e),ta}m();m();function zB(){var t;let e=this._zod;return(t=e.message)!=null||
(e.message=E.stringify(e.def,ek,2)),e.
message}function UB(e){this._zod.message=e}var WB={get:zB,set:UB,enumerable:!0,configurable:!0},Zg={
value:void 0,enumerable:!1},wk=new WeakSet([g.prototype,S.prototype]),vk=(e,t)=>{e.name="$ZodError",
Zg.value=t,g.defineProperty(e,"issues",Zg),Zg.value=void 0,g.defineProperty(e,"message",WB);let n=g.
getPrototypeOf(e);wk.has(n)||(wk.add(n),g.defineProperty(n,"toString",{configurable:!0,enumerable:!1,
get(){let r=()=>this.message;return g.defineProperty(this,"toString",{value:r,configurable:!0,
writable:!0}),
r},set(r){g.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},Que=Se(
"$ZodError",vk),fl=Se("$ZodError",vk,void 0,{Parent:S});var GB=e=>{let t=(n,r,o,i)=>{var u,l;let a=o?
{...o,async:!1}:{async:!1},s=n._zod.run({value:r,issues:[]},
a);if(s instanceof Promise)throw new wo;if(s.issues.length){let c=new((u=i==null?void 0:i.Err)!=null?
u:e)(s.issues.map(d=>bo(d,a,vo())));throw Ug(c,(l=i==null?void 0:i.callee)!=null?l:t),c}return s.value}
;
return t},Jg=GB(fl),qB=e=>{let t=async(n,r,o,i)=>{var u,l;let a=o?{...o,async:!0}:{async:!0},s=n._zod.
run({value:r,issues:[]},a);if(s instanceof Promise&&(s=await s),s.issues.length){let c=new((u=i==null?
void 0:i.Err)!=null?u:e)(s.issues.map(d=>bo(d,a,vo())));throw Ug(c,(l=i==null?void 0:i.callee)!=null?
l:t),c}return s.value};return t},Vg=qB(fl),HB=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.
run({value:n,issues:[]},o);if(i instanceof Promise)throw new wo;return i.issues.length?kk(e,i.issues,
o):{success:!0,data:i.value}},lt=HB(fl);function kk(e,t,n){let r;return{success:!1,get error(){
return r||
(r=new e(t.map(o=>bo(o,n,vo()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var ZB=e=>async(
t,n,r)=>{
let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&
(i=await i),i.issues.length?kk(e,i.issues,o):{success:!0,data:i.value}},Xg=ZB(fl);m();m();m();var xk=/^[\s\S]{0,}$/;
var Yg=/^-?\d+(?:\.\d+)?$/,Tk=/^(?:true|false)$/i;var ni=Se("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||
(e._zod={}),e._zod.def=t,(o=(n=e._zod).
onattach)!=null||(n.onattach=[])});var JB=e=>{let t=e.value;return!nk(t)&&t.length!==void 0},qd={
number:"number",bigint:"bigint",object:"date"},Ek=Se("$ZodCheckLessThan",(e,t)=>{ni.init(e,t);let n=qd[
typeof t.value];e._zod.check=r=>{var o;
(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:(o=qd[typeof r.value])!=null?o:
n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:
t.
inclusive,inst:e,continue:!t.abort})}}),Ck=Se("$ZodCheckGreaterThan",(e,t)=>{ni.init(e,t);let n=qd[
typeof t.
value];e._zod.check=r=>{var o;(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:
(o=
qd[typeof r.value])!=null?o:n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.
value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}});var Rk=Se(
"$ZodCheckNumberFormat",(e,t)=>{var a;ni.init(e,t),t.format=t.format||"float64";let n=(a=t.
format)==null?void 0:a.includes("int"),r=n?"int":"number",[o,i]=lk[t.format];e._zod.check=s=>{let u=s.
value;if(n){if(!b.isInteger(u)){s.issues.push({expected:r,format:t.format,code:"invalid_type",
continue:!1,
input:u,inst:e});return}if(!b.isSafeInteger(u)){u>0?s.issues.push({input:u,code:"too_big",maximum:b.
MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,
continue:!t.abort}):s.issues.push({input:u,code:"too_small",minimum:b.MIN_SAFE_INTEGER,note:
"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,continue:!t.abort});
return}}u<
o&&s.issues.push({origin:"number",input:u,code:"too_small",minimum:o,inclusive:!0,inst:e,continue:!t.
abort}),u>i&&s.issues.push({origin:"number",input:u,code:"too_big",maximum:i,inclusive:!0,inst:e,
continue:!t.
abort})}});var Dk=Se("$ZodCheckMaxLength",(e,t)=>{var r;var n;ni.init(e,t),(r=(n=e._zod.def).when)!=null||
(n.when=
JB),e._zod.check=o=>{let i=o.value,a=i.length;if((typeof i=="string"&&a>t.maximum?mk(i):a)<=t.maximum)
return;let u=pk(i);o.issues.push({origin:u,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,
inst:e,
continue:!t.abort})}});var Ak=Se("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;ni.init(e,t),t.pattern?
(o=(n=e._zod).check)!=
null||(n.check=a=>{t.pattern.lastIndex=0,!t.pattern.test(a.value)&&a.issues.push({origin:"string",
code:"invalid_format",format:t.format,input:a.value,...t.pattern?{pattern:t.pattern.toString()}:{},
inst:e,
continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),Ok=Se("$ZodCheckRegex",(e,t)=>{
Ak.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:
"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,
continue:!t.
abort})}});m();var Nk={major:4,minor:6,patch:7};var Jt=Se("$ZodType",(e,t)=>{var i,a;var n;e!=null||
(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e.
_zod.version=Nk;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&
r.length?[...r]:[];for(let s of o)for(let u of s._zod.onattach)u(e);if(o.length===0)(i=(n=e._zod).deferred)!=
null||(n.deferred=[]),(a=e._zod.deferred)==null||a.push(()=>{e._zod.run=e._zod.parse});else{let s=(l,
c,d)=>{
if(l.memo)return l;let p=wr(l),h;for(let w of c){if(w._zod.def.when){if(dk(l)||!w._zod.def.when(l))continue}
else if(p)
continue;let C=l.issues.length,O=w._zod.check(l);if(O instanceof Promise&&(d==null?void 0:d.async)===
!1)throw new wo;if(h||O instanceof Promise)h=(h!=null?h:Promise.resolve()).then(async()=>{await O,l.
issues.length!==C&&(Gd(l.issues,C,e),p||(p=wr(l,C)))});else{if(l.issues.length===C)continue;Gd(l.issues,
C,e),p||(p=wr(l,C))}}return h?h.then(()=>l):l},u=(l,c,d)=>{if(wr(l))return l.aborted=!0,l;let p=s(c,
o,d);if(p instanceof Promise){if(d.async===!1)throw new wo;return p.then(h=>e._zod.parse(h,d))}
return e.
_zod.parse(p,d)};e._zod.run=(l,c)=>{if(c.skipChecks)return e._zod.parse(l,c);if(c.direction==="backward"){
let p=e._zod.parse({value:l.value,issues:[]},{...c,skipChecks:!0});return p instanceof Promise?
p.then(h=>u(h,l,c)):u(p,l,c)}let d=e._zod.parse(l,c);if(d instanceof Promise){if(c.async===!1)throw new wo;
return d.then(p=>s(p,o,c))}return s(d,o,c)}}},{get"~standard"(){return Gg(this,"~standard",YB(this))}
,
set"~standard"(e){Qi(this,"~standard",e)}}),Bk=(e,t)=>e.issues.length?{issues:e.issues.map(n=>bo(n,t,
vo()))}:{value:e.value};async function XB(e,t){let n={async:!0};return Bk(await e._zod.run({value:t,
issues:[]},n),n)}function YB(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,
issues:[]},
n);if(!(r instanceof Promise))return Bk(r,n)}catch{}return XB(e,t)},vendor:"zod",version:1}}var zk=Se(
"$ZodString",(e,t)=>{var n;Jt.init(e,t),e._zod.pattern=(n=t.pattern)!=null?n:xk,e._zod.parse=(r,o)=>{
if(t.coerce)try{r.value=x(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:
"string",code:"invalid_type",input:r.value,inst:e}),r}});var Qg=Se("$ZodNumber",(e,t)=>{Jt.init(e,t),
e._zod.pattern=Yg,e._zod.parse=(n,r)=>{if(t.coerce)try{n.
value=b(n.value)}catch{}let o=n.value;if(typeof o=="number"&&!b.isNaN(o)&&b.isFinite(o))return n;let i=typeof o==
"number"?b.isNaN(o)?"NaN":b.isFinite(o)?void 0:x(o):void 0;return n.issues.push({expected:"number",
code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),Uk=Se("$ZodNumberFormat",(e,t)=>{Rk.init(
e,
t),Qg.init(e,t)}),Wk=Se("$ZodBoolean",(e,t)=>{Jt.init(e,t),e._zod.pattern=Tk,e._zod.parse=(n,r)=>{if(
t.
coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({
expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});var Kk=Se("$ZodUnknown",(e,t)=>{Jt.init(
e,t),e._zod.parse=n=>n});function QB(e,t){let n=Kg(e._zod.def.checks);if(!n.length)return;let r=f.min(
...n.map(i=>i[0])),o=e.
_zod.parse;e._zod.parse=(i,a)=>{let s=t(i.value);if(s>r&&!(a!=null&&a.skipChecks)&&(a==null?void 0:a.
direction)!=="backward"){for(let[u,l]of Kg(e._zod.def.checks))if(s>u&&l._zod.def.when(i)){let c=i.issues.
length;return l._zod.check(i),i.issues[c].continue=!1,Gd(i.issues,c,e),i}}return o(i,a)}}var ez=e=>k.
isArray(e)?e.length:-1;function Ik(e,t,n){e.issues.length&&t.issues.push(...zr(n,e.issues)),t.value[
n]=e.value}var Gk=Se("$ZodArray",(e,t)=>{Jt.init(e,t);let n=ta.memoizer;n==null||n.attach(e),e._zod.parse=(
r,o)=>{let i=r.value;
if(!k.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=
n?n.alloc(e,r,k(i.length),o):k(i.length);let a=[],s=o==null?void 0:o.abortEarly;for(let u=0;u<i.length;
u++){
let l=i[u],c=t.element._zod.run({value:l,issues:[]},o);if(c instanceof Promise)a.push(c.then(d=>Ik(d,
r,u)));else if(Ik(c,r,u),s&&c.issues.length!==0&&wr(c))break}return a.length?Promise.all(a).then(()=>r):
r},QB(e,ez)});function Hd(e,t,n,r,o,i){let a=n in r,s=i==="optional";if(!(!a&&s&&o==="optional")){if(
e.
issues.length){if(o!==void 0&&s&&!a)return;t.issues.push(...zr(n,e.issues))}if(!a&&o===void 0){e.issues.
length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===
void 0?(a||o==="defaulted"&&!s)&&(t.value[n]=void 0):t.value[n]=e.value}}var tz=[];function nz(e){
var a,
s,u,l;let t=g.keys(e.shape),n=g.getOwnPropertySymbols(e.shape),r=n.length?n:tz,o=r.length?[...t,...r]:
t;for(let c of o)if(!((l=(u=(s=(a=e.shape)==null?void 0:a[c])==null?void 0:s._zod)==null?void 0:u.traits)!=
null&&l.has("$ZodType")))throw new S(`Invalid element at key "${x(c)}": expected a Zod schema`);let i=uk(
e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new v(t),numKeys:t.length,optionalKeys:new v(i)}}
function rz(e,t,n,r,o,i,a){let s=[],u=o.keySet,l=o.catchall._zod,c=l.def.type,d=l.optin,p=l.optout,h=0;
for(let w in t){if(a&&n.issues.length!==h){if(wr(n,h))break;h=n.issues.length}if(u.has(w))continue;
if(w===
"__proto__"){c==="never"&&s.push(w);continue}if(c==="never"){s.push(w);continue}let C=l.run({value:t[
w],
issues:[]},r);C instanceof Promise?e.push(C.then(O=>Hd(O,n,w,t,d,p))):Hd(C,n,w,t,d,p)}return s.length&&
n.issues.push({code:"unrecognized_keys",keys:s,input:t,inst:i,continue:!0}),e.length?Promise.all(e).
then(()=>n):n}var qk=Se("$ZodObject",(e,t)=>{var l;Jt.init(e,t);let n=g.getOwnPropertyDescriptor(t,
"shape"),r=n!=null&&n.get?n.get.raw:(l=t.shape)!=null?l:{};if(r){let c=()=>{let d={...r};return g.defineProperty(
t,"shape",{value:d}),c.raw=d,d};c.raw=r,g.defineProperty(t,"shape",{get:c})}let o=tk(()=>nz(t));cn(e,
"propValues",c=>{let d=c.def.shape,p={};for(let h in d){let w=d[h]._zod;if(w.values){g.prototype.hasOwnProperty.
call(p,h)||Wd(p,h,new v);for(let C of w.values)p[h].add(C);w.optin!==void 0&&p[h].add(void 0)}}
return p});
let i=zd,a=t.catchall,s,u=ta.memoizer;u==null||u.attach(e),e._zod.parse=(c,d)=>{s!=null||(s=o.value);
let p=c.value;if(!i(p))return c.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),
c;c.value=u?u.alloc(e,c,{},d):{};let h=[],w=s.shape,C=d==null?void 0:d.abortEarly,O=c.issues.length;
for(let P of s.allKeys){if(C&&c.issues.length!==O){if(wr(c,O))break;O=c.issues.length}if(P==="__proto__")continue;
let N=w[P],I=N._zod.optin,F=N._zod.optout,M=N._zod.run({value:p[P],issues:[]},d);M instanceof
Promise?h.push(M.then(j=>Hd(j,c,P,p,I,F))):Hd(M,c,P,p,I,F)}return a?rz(h,p,c,d,o.value,e,C===!0):h.length?
Promise.all(h).then(()=>c):c}});function $k(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,
t;let o=e.filter(i=>!wr(
i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,
inst:n,errors:e.map(i=>i.issues.map(a=>bo(a,r,vo())))}),t)}var Hk=Se("$ZodUnion",(e,t)=>{Jt.init(e,t),
cn(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(o=>o.
_zod.optin!==void 0)?"optional":void 0),cn(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?
"optional":void 0),cn(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new v(r.
def.options.flatMap(o=>k.from(o._zod.values)))}),cn(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.
pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>Ud(i.source)).join(
"|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(
r,o);let i=!1,a=[];for(let s of t.options){let u=s._zod.run({value:r.value,issues:[]},o);if(u instanceof
Promise)a.push(u),i=!0;else{if(u.issues.length===0)return u;a.push(u)}}return i?Promise.all(a).then(
s=>$k(s,r,e,o)):$k(a,r,e,o)}});var Zk=Se("$ZodTuple",(e,t)=>{Jt.init(e,t);let n=t.items,r=ta.memoizer;
r==null||r.attach(e),e._zod.parse=
(o,i)=>{let a=o.value;if(!k.isArray(a))return o.issues.push({input:a,inst:e,expected:"tuple",code:
"invalid_type"}),o;o.value=r?r.alloc(e,o,[],i):[];let s=[],u=Fk(n,"optin"),l=Fk(n,"optout");if(!t.rest){
if(a.length<u)return o.issues.push({code:"too_small",minimum:u,inclusive:!0,input:a,inst:e,origin:
"array"}),o;a.length>n.length&&o.issues.push({code:"too_big",maximum:n.length,inclusive:!0,input:a,
inst:e,
origin:"array"})}let c=new k(n.length),d=t.rest?i==null?void 0:i.abortEarly:void 0,p=!1;for(let h=0;
h<
n.length;h++){let w=n[h]._zod.run({value:a[h],issues:[]},i);w instanceof Promise?s.push(w.then(C=>{c[
h]=
C})):(c[h]=w,d&&!p&&w.issues.length&&(p=wr(w)))}if(t.rest&&!p){let h=n.length-1,w=a.slice(n.length),
C=o.issues.length;for(let O of w){if(d&&o.issues.length!==C){if(wr(o,C))break;C=o.issues.length}h++;
let P=t.rest._zod.run({value:O,issues:[]},i);P instanceof Promise?s.push(P.then(N=>_k(N,o,h))):_k(P,
o,h)}}return s.length?Promise.all(s).then(()=>Mk(c,o,n,a,l)):Mk(c,o,n,a,l)}});function Fk(e,t){for(
let n=e.
length-1;n>=0;n--)if(!(t==="optin"?e[n]._zod.optin!==void 0:e[n]._zod.optout==="optional"))return n+
1;return 0}function _k(e,t,n){e.issues.length&&t.issues.push(...zr(n,e.issues)),t.value[n]=e.value}
function Mk(e,t,n,r,o){
for(let i=0;i<n.length;i++){let a=e[i],s=i<r.length;if(!s&&i>=o&&n[i]._zod.optin==="optional"){t.value.
length=i;break}if(a.issues.length){if(!s&&i>=o){t.value.length=i;break}t.issues.push(...zr(i,a.issues))}
t.value[i]=a.value}for(let i=t.value.length-1;i>=r.length&&(n[i]._zod.optout==="optional"&&t.value[i]===
void 0);i--)t.value.length=i;return t}var Jk=Se("$ZodRecord",(e,t)=>{Jt.init(e,t);let n=ta.memoizer;
n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Kd(i))return r.issues.push({expected:
"record",code:"invalid_type",input:i,inst:e}),r;let a=[],s=t.keyType._zod.values;if(s&&!t.partial){r.value=
n?n.alloc(e,r,{},o):{};let u=new v;for(let c of s)if(typeof c=="string"||typeof c=="number"||typeof c==
"symbol"){if(u.add(typeof c=="number"?c.toString():c),c==="__proto__")continue;let d=t.keyType._zod.
run({value:c,issues:[]},o);if(d instanceof Promise)throw new S(
"Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:
"invalid_key",origin:"record",issues:d.issues.
map(w=>bo(w,o,vo())),input:c,path:[c],inst:e});continue}let p=d.value;if(p==="__proto__")continue;
let h=t.
valueType._zod.run({value:i[c],issues:[]},o);h instanceof Promise?a.push(h.then(w=>{w.issues.length&&
r.issues.push(...zr(c,w.issues)),r.value[p]=w.value})):(h.issues.length&&r.issues.push(...zr(c,h.issues)),
r.value[p]=h.value)}let l;for(let c in i)if(!u.has(c))if(t.mode==="loose"){if(c==="__proto__")continue;
r.value[c]=i[c]}else l=l!=null?l:[],l.push(c);l&&l.length>0&&r.issues.push({code:"unrecognized_keys",
input:i,inst:e,keys:l,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let u;for(let l of Reflect.ownKeys(
i)){if(l==="__proto__"||!g.prototype.propertyIsEnumerable.call(i,l))continue;let c=t.keyType._zod.run(
{value:l,issues:[]},o);if(c instanceof Promise)throw new S(
"Async schemas not supported in object keys currently");if(typeof l=="string"&&Yg.test(l)&&c.issues.length){
let w=t.keyType._zod.run({value:b(
l),issues:[]},o);if(w instanceof Promise)throw new S(
"Async schemas not supported in object keys currently");w.issues.length===0&&(c=w)}if(c.issues.length){
t.mode==="loose"?r.value[l]=i[l]:s?(u=u!=null?
u:[],u.push(l)):r.issues.push({code:"invalid_key",origin:"record",issues:c.issues.map(w=>bo(w,o,vo())),
input:l,path:[l],inst:e});continue}let p=c.value;if(p==="__proto__")continue;let h=t.valueType._zod.
run({value:i[l],issues:[]},o);h instanceof Promise?a.push(h.then(w=>{w.issues.length&&r.issues.push(
...zr(l,w.issues)),r.value[p]=w.value})):(h.issues.length&&r.issues.push(...zr(l,h.issues)),r.value[
p]=
h.value)}u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}
return a.length?Promise.all(a).then(()=>r):r}});var Vk=Se("$ZodEnum",(e,t)=>{Jt.init(e,t);let n=Bg(t.entries),
r=new v(n);e._zod.values=r,cn(e,"pattern",o=>{let i=Bg(o.def.entries).filter(a=>sk.has(typeof a));
return new RegExp(i.length?`^(${i.map(a=>ml(
a.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let a=o.value;return r.has(a)||o.
issues.push({code:"invalid_value",values:n,input:a,inst:e}),o}}),Xk=Se("$ZodLiteral",(e,t)=>{Jt.init(
e,t);let n=new v(t.values);e._zod.values=n,cn(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.
length?`^(${o.map(i=>typeof i=="string"?ml(i):i?ml(i.toString()):x(i)).join("|")})$`:"^[^\\s\\S]$")}
),
e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,
input:i,inst:e}),r}});function Lk(e,t){return e.value=t.issues.length?void 0:t.value,e}var Yk=Se(
"$ZodOptional",(e,t)=>{Jt.
init(e,t),cn(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout=
"optional",cn(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new v([...r,void 0]):void 0}
),
cn(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Ud(r.source)})?$`):
void 0}),
e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType.
_zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>Lk(n,i)):Lk(n,o)}return t.
innerType._zod.run(n,r)}});var Qk=Se("$ZodNullable",(e,t)=>{Jt.init(e,t),cn(e,"optin",n=>n.def.innerType._zod.optin),
cn(e,"optout",n=>n.def.innerType._zod.optout),cn(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;
return r?new RegExp(
`^(${Ud(r.source)}|null)$`):void 0}),cn(e,"values",n=>n.def.innerType._zod.values?new v([...n.def.innerType.
_zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),e0=Se(
"$ZodDefault",(e,t)=>{Jt.init(e,t),e._zod.optin="defaulted",cn(e,"values",n=>n.def.innerType._zod.values),
e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)
return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>jk(
i,t)):jk(o,t)}});function jk(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}m();function t0(
e){return e.checks&&(e.checks=[...e.checks]),e}function n0(e,t){return new e(t0({type:"string",...Kt(
t)}))}function r0(e,t){return new e(t0({type:"number",checks:[],...Kt(t)}))}function o0(e,t){return new e(
{type:"number",check:"number_format",abort:!1,format:"safeint",...Kt(t)})}function i0(e,t){return new e(
{type:"boolean",...Kt(t)})}function a0(e){return new e({type:"unknown"})}function Zd(e,t){return new Ek(
{check:"less_than",...Kt(t),value:e,inclusive:!0})}function Ur(e,t){return new Ck({check:
"greater_than",...Kt(t),value:e,inclusive:!0})}function eh(e,t){return new Dk({check:"max_length",
...Kt(t),maximum:e})}function gl(e,t){return new Ok({check:"string_format",format:"regex",...Kt(t),
pattern:e})}m();m();var $n=Se("ZodMiniType",(e,t)=>{if(!e._zod)throw new S(
"Uninitialized schema in ZodMiniType.");Jt.init(
e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){Qi(this,"with",e)},parse(e,t){
return Jg(this,e,t,{callee:this.parse})},parseAsync(e,t){return Vg(this,e,t,{callee:this.parseAsync}
)},
safeParse(e,t){return lt(this,e,t)},safeParseAsync(e,t){return Xg(this,e,t)},check(...e){var n;let t=this.
def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{
_zod:{
check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return pl(this,e,t)},brand(
){
return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(
this,
...t)}}),iz=Se("ZodMiniString",(e,t)=>{zk.init(e,t),$n.init(e,t)});function q(e){return n0(iz,e)}var u0=Se(
"ZodMiniNumber",(e,t)=>{Qg.init(e,t),$n.init(e,t)});function Ft(e){return r0(u0,e)}var az=Se(
"ZodMiniNumberFormat",(e,t)=>{Uk.init(e,t),u0.init(e,t)});function l0(e){return o0(az,e)}var sz=Se(
"ZodMiniBoolean",(e,t)=>{Wk.init(e,t),$n.init(e,t)});function Ue(e){return i0(sz,e)}var uz=Se(
"ZodMiniUnknown",(e,t)=>{Kk.init(e,t),$n.init(e,t)});function Jd(){return a0(uz)}var lz=Se(
"ZodMiniArray",(e,t)=>{Gk.init(e,t),$n.init(e,t)});function Je(e,t){return new lz({type:"array",
element:e,...Kt(t)})}var cz=Se("ZodMiniObject",(e,t)=>{qk.init(e,t),$n.init(e,t),gk(e,"shape",n=>n._zod.def.shape,
!1)});function te(e,t){
let n={type:"object",shape:e!=null?e:{},...Kt(t)};return new cz(n)}function c0(e,t){return ck(e,t)}
var dz=Se("ZodMiniUnion",(e,t)=>{Hk.init(e,t),$n.init(e,t)});function d0(e,t){return new dz({type:
"union",options:e,...Kt(t)})}var mz=Se("ZodMiniTuple",(e,t)=>{Zk.init(e,t),$n.init(e,t)});function m0(
e,t,n){let r=t instanceof Jt,
o=r?n:t,i=r?t:null;return new mz({type:"tuple",items:e,rest:i,...Kt(o)})}var s0=Se("ZodMiniRecord",(
e,t)=>{
Jk.init(e,t),$n.init(e,t)});function dn(e,t,n){return!t||!t._zod?new s0({type:"record",keyType:q(),
valueType:e,
...Kt(t)}):new s0({type:"record",keyType:e,valueType:t,...Kt(n)})}var pz=Se("ZodMiniEnum",(e,t)=>{Vk.init(
e,t),$n.init(e,t),e.options=[...e._zod.values]});function xt(e,t){
let n=k.isArray(e)?g.fromEntries(e.map(r=>[r,r])):e;return new pz({type:"enum",entries:n,...Kt(t)})}
var fz=Se("ZodMiniLiteral",(e,t)=>{Xk.init(e,t),$n.init(e,t)});function p0(e,t){return new fz({type:
"literal",values:k.isArray(e)?e:[e],...Kt(t)})}var gz=Se("ZodMiniOptional",(e,t)=>{Yk.init(e,t),$n.init(
e,t)});function ke(e){return new gz({type:"optional",innerType:e})}var hz=Se("ZodMiniNullable",(e,t)=>{
Qk.init(e,t),$n.init(e,t)});function ko(e){return new hz({type:"nullable",innerType:e})}var yz=Se(
"ZodMiniDefault",(e,t)=>{e0.init(e,t),$n.init(e,t)});function $e(e,t){return new yz({type:"default",
innerType:e,get defaultValue(){return typeof t=="function"?t():Wg(t)}})}m();m();m();m();function f0(
e){let t=new y;return n=>{let r=t.get(n);return r===void 0&&(r=e(n),t.set(n,r)),r}}var _=f0(
e=>e.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"")),V=f0(e=>e.normalize("NFKD").toLowerCase(
).
replace(/(\p{N})[^\p{L}\p{N}\p{M}]+(?=\p{N})/gu,"$1-").replace(/[^\p{L}\p{N}-]+/gu,"").replace(
/(^|[^\p{N}])-|-(?=[^\p{N}]|$)/gu,
"$1").replace(/(^|[^\p{N}])0+(?=\p{N})/gu,"$1"));var $=(e,t,...n)=>n.length>0?{id:e,en:t,also:n}:{id:
e,en:t};function Ae(e,t){let n=_(e);return n!==""&&
(n===_(t.id)||n===_(t.en)||bz(n,t))}var bz=(e,t)=>{var n;return((n=t.also)!=null?n:[]).some(r=>_(r)===
e)},Vd=(e,t)=>e.map(n=>[n,t[n].name]);function xn(e,t){var n;return(n=t.find(([,r])=>Ae(e,r)))==null?
void 0:n[0]}var J={settings:$("Pengaturan","Settings"),stages:$("Tahapan","Stages"),criteria:$(
"Kriteria","Criteria"),entries:$("Peserta","Entries"),judges:$("Juri","Judges"),institutions:$(
"Instansi",
"Institutions"),signers:$("Penandatangan","Signers","Penanda Tangan"),plenary:$("Pleno","Plenary"),
objections:$(
"Sanggahan","Objections"),findings:$("Hasil Pemeriksaan","Findings"),ranking:$("Peringkat","Ranking"),
finalRanking:$("Peringkat Akhir","Final Ranking"),coverage:$("Keikutsertaan","Coverage"),documents:$(
"Dokumen","Documents"),history:$("Riwayat","History"),decisions:$("Penetapan","Decisions"),
corrections:$(
"Perbaikan","Corrections"),emblems:$("Lambang","Emblems")},g0="Penilaian",mn=[[!0,$("ya","yes","y",
"true","benar")],[!1,$("tidak","no","t","n","false","salah")]],Va=[["files",$("berkas","files",
"proposal")],["presentation",$("presentasi","presentation")],["field",$("lapangan","field")]],ri=[[
"ineligible",$("tidak lolos administrasi","ineligible","not eligible")],["disqualified",$(
"diskualifikasi",
"disqualified","didiskualifikasi")],["withdrawn",$("mundur","withdrawn","mengundurkan diri")]],Xa=[[
"definitive",$("definitif","definitive")],["pj",$("Pj.","Pj.","Penjabat")],["pjs",$("Pjs.","Pjs.",
"Penjabat Sementara")],["plt",$("Plt.","Plt.","Pelaksana Tugas")],["plh",$("Plh.","Plh.",
"Pelaksana Harian")]],Xd=[["self",$("sendiri","self")],["on-behalf",$("a.n.","on behalf","atas nama")],
["by-order",
$("u.b.","by order","untuk beliau")]],Tn=$("BK","BK");var Fe=()=>Session.getEffectiveUser().getEmail(
),h0=()=>Session.getActiveUserLocale();function Yd(){
var o;let e=Fe();if(e==="")return!1;let t=SpreadsheetApp.getActiveSpreadsheet(),r=t.getSheets().filter(
i=>Ae(i.getName(),J.settings)).flatMap(i=>i.getProtections(SpreadsheetApp.ProtectionType.SHEET)).filter(
i=>!i.isWarningOnly());return r.length>0?r.every(i=>i.canEdit()):((o=t.getOwner())==null?void 0:o.getEmail(
))===
e}m();var We=e=>PropertiesService.getDocumentProperties().getProperty(e);function He(e,t){
PropertiesService.
getDocumentProperties().setProperty(e,t)}var wz=1e4;function y0(e){let t=LockService.getDocumentLock(
);
if(!t.tryLock(wz))return null;try{let n=e();return SpreadsheetApp.flush(),{done:n}}finally{vz(t)}}
function vz(e){
try{e.releaseLock()}catch(t){console.warn(x(t))}}var pn=e=>Utilities.computeDigest(Utilities.DigestAlgorithm.
SHA_256,e,Utilities.Charset.UTF_8).map(t=>(t&255).toString(16).padStart(2,"0")).join(""),_t=()=>Utilities.
getUuid().slice(0,8),ct=(e=new R)=>Utilities.formatDate(e,SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(
),
"yyyy-MM-dd'T'HH:mm:ss");m();m();var Qd={code:"",name:"",institution:"",category:"",unitType:"",
innovator:"",contact:"",phone:"",
email:"",link:"",status:"running",reason:""},b0={code:"",name:"",role:"",institution:"",email:"",
phone:"",
stages:[],conflicts:[]};function je(e,t){return e.criteria.filter(n=>n.stage===null||n.stage===t.name)}
function rt(e,t){return e.judges.filter(n=>n.stages.length===0||n.stages.includes(t.name))}m();m();m(
);var w0=new A;function Wr(e){var n;let t=(n=w0.get(e))!=null?n:kz(e);return w0.set(e,t),t}function kz(
e){
let t=new y(e.institutions.map(i=>[_(i.name),_(i.parent)])),n=(i,a)=>{let s=new v;for(let u=t.get(a);
u&&
!s.has(u);u=t.get(u)){if(u===i)return!0;s.add(u)}return!1},r=new y(e.judges.map(i=>[i.code,{
institution:_(
i.institution),listed:new v(i.conflicts.map(V))}])),o=new y(e.entries.map(i=>[i.code,{code:V(i.code),
institution:_(i.institution)}]));return(i,a)=>{let s=r.get(i.code),u=o.get(a.code);return s===void 0||
u===void 0?null:s.listed.has(u.code)?"listed":s.institution===""||u.institution===""?null:s.institution===
u.institution?"same-institution":n(s.institution,u.institution)?"parent-institution":null}}m();m();
typeof BigInt=="undefined"&&(BigInt=function(e){if(isNaN(e))throw new S("");return e});var ce=BigInt(
0),_e=BigInt(1),qt=BigInt(2),hl=BigInt(3),Qa=BigInt(5),Fn=BigInt(10),bpe=BigInt(b.MAX_SAFE_INTEGER),
xz=2e3,ee={s:_e,n:ce,d:_e};function xo(e,t){try{e=BigInt(e)}catch{throw oi()}return e*t}function vr(
e){
return typeof e=="bigint"?e:f.floor(e)}function ft(e,t){if(t===ce)throw th();let n=g.create(Me.prototype);
n.s=e<ce?-_e:_e,e=e<ce?-e:e;let r=na(e,t);return n.n=e/r,n.d=t/r,n}var Tz=[qt*qt,qt,qt*qt,qt,qt*qt,
qt*
hl,qt,qt*hl];function Ya(e){let t=g.create(null);if(e<=_e)return t[e]=_e,t;let n=r=>{t[r]=(t[r]||ce)+
_e};for(;e%qt===ce;)n(qt),e/=qt;for(;e%hl===ce;)n(hl),e/=hl;for(;e%Qa===ce;)n(Qa),e/=Qa;for(let r=0,
o=qt+Qa;o*o<=e;){for(;e%o===ce;)n(o),e/=o;o+=Tz[r],r=r+1&7}return e>_e&&n(e),t}var Gt=function(e,t){
let n=ce,r=_e,o=_e;if(e!=null)if(t!==void 0){if(typeof e=="bigint")n=e;else{if(isNaN(e))throw oi();
if(e%
1!==0)throw v0();n=BigInt(e)}if(typeof t=="bigint")r=t;else{if(isNaN(t))throw oi();if(t%1!==0)throw v0(
);
r=BigInt(t)}o=n*r}else if(typeof e=="object"){if("d"in e&&"n"in e)n=BigInt(e.n),r=BigInt(e.d),"s"in e&&
(n*=BigInt(e.s));else if(0 in e)n=BigInt(e[0]),1 in e&&(r=BigInt(e[1]));else if(typeof e=="bigint")n=
e;else throw oi();o=n*r}else if(typeof e=="number"){if(isNaN(e))throw oi();if(e<0&&(o=-_e,e=-e),e%1===
0)n=BigInt(e);else{let i=1,a=0,s=1,u=1,l=1,c=1e7;for(e>=1&&(i=10**f.floor(1+f.log10(e)),e/=i);s<=c&&
l<=c;){let d=(a+u)/(s+l);if(e===d){s+l<=c?(n=a+u,r=s+l):l>s?(n=u,r=l):(n=a,r=s);break}else e>d?(a+=u,
s+=l):(u+=a,l+=s),s>c?(n=u,r=l):(n=a,r=s)}n=BigInt(n)*BigInt(i),r=BigInt(r)}}else if(typeof e=="string"){
let i=0,a=ce,s=ce,u=ce,l=_e,c=_e,d=e.replace(/_/g,"").match(/\d+|./g);if(d===null)throw oi();if(d[i]===
"-"?(o=-_e,i++):d[i]==="+"&&i++,d.length===i+1?s=xo(d[i++],o):d[i+1]==="."||d[i]==="."?(d[i]!=="."&&
(a=xo(d[i++],o)),i++,(i+1===d.length||d[i+1]==="("&&d[i+3]===")"||d[i+1]==="'"&&d[i+3]==="'")&&(s=xo(
d[i],o),l=Fn**BigInt(d[i].length),i++),(d[i]==="("&&d[i+2]===")"||d[i]==="'"&&d[i+2]==="'")&&(u=xo(d[
i+
1],o),c=Fn**BigInt(d[i+1].length)-_e,i+=3)):d[i+1]==="/"||d[i+1]===":"?(s=xo(d[i],o),l=xo(d[i+2],_e),
i+=3):d[i+3]==="/"&&d[i+1]===" "&&(a=xo(d[i],o),s=xo(d[i+2],o),l=xo(d[i+4],_e),i+=5),d.length<=i)r=l*
c,o=n=u+r*a+c*s;else throw oi()}else if(typeof e=="bigint")n=e,o=e,r=_e;else throw oi();if(r===ce)throw th(
);
ee.s=o<ce?-_e:_e,ee.n=n<ce?-n:n,ee.d=r<ce?-r:r};function Sz(e,t,n){let r=_e;for(;t>ce;e=e*e%n,t>>=_e)
t&_e&&(r=r*e%n);return r}function Ez(e,t){for(;t%qt===ce;t/=qt);for(;t%Qa===ce;t/=Qa);if(t===_e)return ce;
let n=Fn%t,r=1;for(;n!==_e;r++)if(n=n*Fn%t,r>xz)return ce;return BigInt(r)}function Cz(e,t,n){let r=_e,
o=Sz(Fn,n,t);for(let i=0;i<300;i++){if(r===o)return BigInt(i);r=r*Fn%t,o=o*Fn%t}return 0}function na(
e,t){
if(!e)return t;if(!t)return e;for(;;){if(e%=t,!e)return t;if(t%=e,!t)return e}}function Me(e,t){if(
Gt(
e,t),this instanceof Me)e=na(ee.d,ee.n),this.s=ee.s,this.n=ee.n/e,this.d=ee.d/e;else return ft(ee.s*
ee.n,ee.d)}var th=function(){return new S("Division by Zero")},oi=function(){return new S(
"Invalid argument")},v0=function(){return new S("Parameters must be integer")};Me.prototype={s:_e,n:
ce,d:_e,abs:function(){
return ft(this.n,this.d)},neg:function(){return ft(-this.s*this.n,this.d)},add:function(e,t){return Gt(
e,t),ft(this.s*this.n*ee.d+ee.s*this.d*ee.n,this.d*ee.d)},sub:function(e,t){return Gt(e,t),ft(this.s*
this.n*ee.d-ee.s*this.d*ee.n,this.d*ee.d)},mul:function(e,t){return Gt(e,t),ft(this.s*ee.s*this.n*ee.
n,this.d*ee.d)},div:function(e,t){return Gt(e,t),ft(this.s*ee.s*this.n*ee.d,this.d*ee.n)},clone:
function(){
return ft(this.s*this.n,this.d)},mod:function(e,t){if(e===void 0)return ft(this.s*this.n%this.d,_e);
if(Gt(e,t),ce===ee.n*this.d)throw th();return ft(this.s*(ee.d*this.n)%(ee.n*this.d),ee.d*this.d)},
gcd:function(e,t){
return Gt(e,t),ft(na(ee.n,this.n)*na(ee.d,this.d),ee.d*this.d)},lcm:function(e,t){return Gt(e,t),ee.
n===ce&&this.n===ce?ft(ce,_e):ft(ee.n*this.n,na(ee.n,this.n)*na(ee.d,this.d))},inverse:function(){
return ft(
this.s*this.d,this.n)},pow:function(e,t){if(Gt(e,t),ee.d===_e)return ee.s<ce?ft((this.s*this.d)**ee.
n,this.n**ee.n):ft((this.s*this.n)**ee.n,this.d**ee.n);if(this.s<ce)return null;let n=Ya(this.n),r=Ya(
this.d),o=_e,i=_e;for(let a in n)if(a!=="1"){if(a==="0"){o=ce;break}if(n[a]*=ee.n,n[a]%ee.d===ce)n[a]/=
ee.d;else return null;o*=BigInt(a)**n[a]}for(let a in r)if(a!=="1"){if(r[a]*=ee.n,r[a]%ee.d===ce)r[a]/=
ee.d;else return null;i*=BigInt(a)**r[a]}return ee.s<ce?ft(i,o):ft(o,i)},log:function(e,t){if(Gt(e,t),
this.s<=ce||ee.s<=ce)return null;let n=g.create(null),r=Ya(ee.n),o=Ya(ee.d),i=Ya(this.n),a=Ya(this.d);
for(let l in o)r[l]=(r[l]||ce)-o[l];for(let l in a)i[l]=(i[l]||ce)-a[l];for(let l in r)l!=="1"&&(n[l]=
!0);for(let l in i)l!=="1"&&(n[l]=!0);let s=null,u=null;for(let l in n){let c=r[l]||ce,d=i[l]||ce;if(
c===
ce){if(d!==ce)return null;continue}let p=d,h=c,w=na(p,h);if(p/=w,h/=w,s===null&&u===null)s=p,u=h;
else if(p*
u!==s*h)return null}return s!==null&&u!==null?ft(s,u):null},equals:function(e,t){return Gt(e,t),this.
s*this.n*ee.d===ee.s*ee.n*this.d},lt:function(e,t){return Gt(e,t),this.s*this.n*ee.d<ee.s*ee.n*this.
d},lte:function(e,t){return Gt(e,t),this.s*this.n*ee.d<=ee.s*ee.n*this.d},gt:function(e,t){return Gt(
e,t),this.s*this.n*ee.d>ee.s*ee.n*this.d},gte:function(e,t){return Gt(e,t),this.s*this.n*ee.d>=ee.s*
ee.n*this.d},compare:function(e,t){Gt(e,t);let n=this.s*this.n*ee.d-ee.s*ee.n*this.d;return(ce<n)-(n<
ce)},ceil:function(e){return e=Fn**BigInt(e||0),ft(vr(this.s*e*this.n/this.d)+(e*this.n%this.d>ce&&
this.
s>=ce?_e:ce),e)},floor:function(e){return e=Fn**BigInt(e||0),ft(vr(this.s*e*this.n/this.d)-(e*this.n%
this.d>ce&&this.s<ce?_e:ce),e)},round:function(e){return e=Fn**BigInt(e||0),ft(vr(this.s*e*this.n/this.
d)+this.s*((this.s>=ce?_e:ce)+qt*(e*this.n%this.d)>this.d?_e:ce),e)},roundTo:function(e,t){Gt(e,t);
let n=this.
n*ee.d,r=this.d*ee.n,o=n%r,i=vr(n/r);return o+o>=r&&i++,ft(this.s*i*ee.n,ee.d)},divisible:function(e,
t){
return Gt(e,t),ee.n===ce?!1:this.n*ee.d%(ee.n*this.d)===ce},valueOf:function(){return b(this.s*this.
n)/b(this.d)},toString:function(e=15){let t=this.n,n=this.d,r=Ez(t,n),o=Cz(t,n,r),i=this.s<ce?"-":"";
if(i+=vr(t/n),t%=n,t*=Fn,t&&(i+="."),r){for(let a=o;a--;)i+=vr(t/n),t%=n,t*=Fn;i+="(";for(let a=r;a--;
)
i+=vr(t/n),t%=n,t*=Fn;i+=")"}else for(let a=e;t&&a--;)i+=vr(t/n),t%=n,t*=Fn;return i},toFraction:
function(e=!1){
let t=this.n,n=this.d,r=this.s<ce?"-":"";if(n===_e)r+=t;else{let o=vr(t/n);e&&o>ce&&(r+=o,r+=" ",t%=
n),r+=t,r+="/",r+=n}return r},toLatex:function(e=!1){let t=this.n,n=this.d,r=this.s<ce?"-":"";if(n===
_e)r+=t;else{let o=vr(t/n);e&&o>ce&&(r+=o,t%=n),r+="\\frac{",r+=t,r+="}{",r+=n,r+="}"}return r},
toContinued:function(){
let e=this.n,t=this.d,n=[];for(;t;){n.push(vr(e/t));let r=e%t;e=t,t=r}return n},simplify:function(e=.001){
let t=BigInt(f.ceil(1/e)),n=this.abs(),r=n.toContinued();for(let o=1;o<r.length;o++){let i=ft(r[o-1],
_e);for(let s=o-2;s>=0;s--)i=i.inverse().add(r[s]);let a=i.sub(n);if(a.n*t<a.d)return i.mul(this.s)}
return this}};m();var yl=BigInt(10),bl=BigInt(0),rh=BigInt(1),es=BigInt(2),nh=1e4,Rz=1e15;function oh(
e,t){let n=e/t;return e<
bl&&n*t!==e?n-rh:n}function Dz(e){let[t="0",n="0"]=x(e).split("e"),[r="0",o=""]=t.split("."),i=BigInt(
r+o),a=b(n)-o.length+4;if(a>=0)return i*yl**BigInt(a);let s=yl**BigInt(-a);return oh(i*es+s,s*es)}
function wl(e){
if(!b.isFinite(e))throw new RangeError(`Not a finite number: ${e}`);let t=f.round(e*nh);return f.abs(
t)<Rz&&t/nh===e?BigInt(t):Dz(e)}function Vt(e){return new Me(wl(e),BigInt(nh))}function Xt({s:e,n:t,
d:n},r){return oh(es*e*t*yl**BigInt(r)+n,es*n)}function kr(e,t){return new Me(Xt(e,t),yl**BigInt(t))}
function ih(e,t,n){let r=yl**BigInt(n);return new Me(oh(es*e*r+t,es*t),r)}function xr(e,t){let n=Xt(
e,t),r=x(n<bl?-n:n).padStart(t+1,"0"),o=r.slice(0,r.length-t);return(n<bl?"-":"")+o+(t>0?`.${r.slice(
r.length-t)}`:"")}function Yt(e,t){let n=e.s*e.n*t.d,r=t.s*t.n*e.d;return n<r?-1:n>r?1:0}function fn(
e){
let t=bl,n=rh;for(let{s:r,n:o,d:i}of e)i===n?t+=r*o:(t=t*i+r*o*n,n*=i);return new Me(t,n*BigInt(e.length))}
function ts(e){let t=[...e].sort(Yt),n=t.length>>1;return t.length%2===1?t[n]:fn([t[n-1],t[n]])}
function ns(e){
let t=rh;for(let{d:n}of e)t%n!==bl&&(t=new Me(t).lcm(n).n);return{units:e.map(({s:n,n:r,d:o})=>n*r*t/
o),denominator:t}}function em(e){let t=new Me(0),n=e.reduce((r,o)=>r.add(o.weight),t);return n.lte(0)?
null:e.reduce((r,o)=>r.add(o.weight.mul(o.score)),t).div(n)}var tm=BigInt(0),Az=BigInt(100),Oz=BigInt(
1e4),Pz=e=>e.length>0&&e.every(({weight:t,max:n})=>b.isFinite(
t)&&b.isFinite(n));function nm(e){if(!Pz(e))return null;let t=e.map(l=>wl(l.weight)),n=e.map(l=>wl(l.
max)),r=t.reduce((l,c)=>l+c,tm);if(r<=tm||n.some(l=>l<=tm))return null;let o=n.reduce((l,c)=>new Me(
l).lcm(c).n,BigInt(1)),i=n.map((l,c)=>Az*t[c]*o/l),a=o*r,s=new y,u=l=>{let c=s.get(l);if(c)return c;
let d=wl(l),p={parts:d,exact:new Me(d,Oz)};return s.set(l,p),p};return l=>{let c=tm,d=l.map((p,h)=>{
let w=u(p);return c+=i[h]*w.parts,w.exact});return{score:new Me(c,a),marks:d}}}function Nz(e,t){let n=je(
e,t),r=nm(n),o=e.settings.conflicts==="exclude"?Wr(e):()=>null;return(i,a,s)=>{
let u=[],l=0,c=!1;for(let{name:d}of n){let p=s.marks.get(d);p===void 0||p.kind==="blank"?l+=1:p.kind===
"recused"?c=!0:p.kind==="score"&&b.isFinite(p.value)&&u.push(p.value)}return l===n.length?null:c?{
leftOut:"recused"}:o(i,a)!==null?{leftOut:"conflict"}:u.length<n.length?{leftOut:"incomplete"}:r===null?
null:
{reading:r(u)}}}function Iz(e){let t=new y;for(let n of e.rows)n.entry!==null&&!t.has(n.entry)&&t.set(
n.entry,n);return t}function k0(e,t,n,r){let o=Nz(e,t),i=rt(e,t),a=n.filter(c=>c.stage===t.name),s=i.
flatMap(c=>{let d=a.find(p=>p.judge===c.code);return d?[{judge:c,rows:Iz(d)}]:[]}),u=new y,l=[];for(
let c of r){
let d=new y;for(let{judge:p,rows:h}of s){let w=h.get(c.code),C=w?o(p,c,w):null;C!==null&&("reading"in
C?d.set(p.code,C.reading):l.push({entry:c.code,judge:p.code,reason:C.leftOut}))}u.set(c.code,d)}
return{
stage:t,criteria:je(e,t),entries:r,judges:i,readings:u,leftOut:l}}m();m();function rm(e){let t=new y;
for(let{category:n}of e){let r=_(n);r!==""&&!t.has(r)&&t.set(r,n.trim())}
return n=>{var r;return(r=t.get(_(n.category)))!=null?r:null}}m();function rs(e,t){let n=new y;for(
let r of e){let o=t(r),i=n.get(o);i?i.push(r):n.set(o,[r])}return n}m();m();m();m();m();function ii(
{entries:e,readings:t}){let n=null;for(let{code:r}of e){let o=t.get(r);if(!(o===void 0||
o.size===0)){if(n=n!=null?n:o,o.size!==n.size)return!1;for(let i of o.keys())if(!n.has(i))return!1}}
return!0}m();m();var Sn=BigInt(0),vl=BigInt(1);function T0(e,t){let[n,r]=[e,t];for(;r!==Sn;)[n,r]=[r,
n%r];return n}
var x0=BigInt(1)<<BigInt(64);function om(e,t){let n=e/t,r=(e-n*t)*x0/t;return b(n)+b(r)/b(x0)}
function S0(e,t){
let n=t.length,r=e.map((a,s)=>[...a,t[s]]),o=vl;for(let a=0;a<n;a+=1){let s=r[a],u=s[a];for(let l of r.
slice(a+1)){let c=l[a];for(let d=a+1;d<=n;d+=1)l[d]=(l[d]*u-c*s[d])/o}o=u}let i=t.map(()=>Sn);for(
let a=n-
1;a>=0;a-=1){let s=r[a],u=s[n]*o;for(let l=a+1;l<n;l+=1)u-=s[l]*i[l];i[a]=u/s[a]}return{numerators:i,
denominator:o}}function $z(e){let t=e.map(()=>-1),n=0,r=o=>{t[o]=n;for(let[i,a]of e[o].entries())a!==Sn&&
t[i]===-1&&
r(i)};for(let o of e.keys())t[o]===-1&&(r(o),n+=1);return{groups:t,groupCount:n}}function Fz(e){let t=new v;
for(let n of e.readings.values())for(let{score:r}of n.values())t.add(r.d);return E0(t)}var E0=e=>k.from(
e).reduce((t,n)=>t/T0(t,n)*n,vl);function os(e){var w,C,O,P,N;let t=Fz(e),n=new v;for(let{code:I}of e.
entries)for(let F of(C=(w=e.readings.get(I))==null?void 0:w.keys())!=null?C:[])n.add(F);let r=k.from(
n).sort(),o=new y(r.map((I,F)=>[I,F])),i=new y,a=new y,s=Sn,u=0;for(let{code:I}of e.entries){let F=k.
from((O=e.readings.get(I))!=null?O:[],([B,{score:z}])=>({judge:o.get(B),value:z.s*z.n*(t/z.d)})).sort(
(B,z)=>B.judge-z.judge);if(F.length===0)continue;let M=F.map(({judge:B})=>B).join(),j=(P=i.get(M))!=
null?P:{judges:F.map(({judge:B})=>B),entries:[],sums:F.map(()=>Sn)};i.set(M,j);let L=Sn;for(let[B,{
value:z}]of F.
entries())j.sums[B]=j.sums[B]+z,L+=z,s+=z*z;j.entries.push({code:I,total:L}),a.set(F.length,((N=a.get(
F.length))!=null?N:Sn)+L*L),u+=F.length-1}let l=E0(k.from(a.keys(),BigInt)),c=r.map(()=>r.map(()=>Sn)),
d=r.map(()=>Sn);for(let{judges:I,entries:F,sums:M}of i.values()){let j=l/BigInt(I.length),L=j*BigInt(
F.length),B=j*M.reduce((z,G)=>z+G,Sn);for(let[z,G]of I.entries()){let Z=c[G];for(let W of I)Z[W]=Z[W]-
L;Z[G]=Z[G]+l*BigInt(F.length),d[G]=d[G]+l*M[z]-B}}let p=k.from(a).reduce((I,[F,M])=>I+l/BigInt(F)*M,
Sn),h=l*s-p;return{judges:r,blocks:k.from(i.values()),unit:t,multiple:l,matrix:c,right:d,squares:h,
freedom:u,
...$z(c)}}m();m();function _z(e,t,n,r){let o=e[n][r];if(o===0)return;let i=(e[r][r]-e[n][n])/(2*o),a=(
i<0?-1:1)/(f.
abs(i)+f.sqrt(i*i+1)),s=1/f.sqrt(a*a+1),u=a*s,l=p=>{let[h,w]=[p[n],p[r]];p[n]=s*h-u*w,p[r]=u*h+s*w};
for(let p of e)l(p);let[c,d]=[e[n],e[r]];for(let p of e.keys()){let[h,w]=[c[p],d[p]];c[p]=s*h-u*w,d[
p]=
u*h+s*w}c[r]=0,d[n]=0;for(let p of t)l(p)}function C0(e){let t=e.map(a=>[...a]),n=t.map((a,s)=>a.map(
(u,l)=>l===s?1:0)),r=k.from(t.keys()),o=a=>t.reduce((s,u,l)=>u.reduce((c,d,p)=>a(l,p)?c+d**2:c,s),0),
i=o(()=>!0);for(let a=0;a<50&&!(o((u,l)=>u!==l)<=i*1e-31);a+=1)for(let u of r)for(let l of r.slice(u+
1))_z(t,n,u,l);return r.map(a=>({value:t[a][a],vector:n.map(s=>s[a])})).sort((a,s)=>a.value-s.value)}
var R0=.01,kl=1e4,D0=20,Mz=60;function im({matrix:e,right:t,unit:n,multiple:r,squares:o,freedom:i,
groupCount:a}){
let s=C0(e.map(d=>d.map(p=>om(p,r)))).slice(a),u=t.map(d=>om(d,n*r)),l=s.map(d=>({...d,right:d.vector.
reduce((p,h,w)=>p+h*u[w],0)})),c=l.reduce((d,p)=>d+p.right**2/p.value,0);return{axes:l,residual:f.max(
0,om(o,n*n*r)-c),freedom:i}}var am=({axes:e,residual:t},n)=>e.reduce((r,{value:o,right:i})=>r+i**2*n/
(o*(o+n)),t);function A0(e,t){let{axes:n,freedom:r}=e,o=am(e,t),i=r*f.log(o),a=0,s=0;for(let u of n)
i+=f.log1p(u.value/t),a-=u.value/(u.value+t),s+=(u.right/(u.value+t))**2;return{value:i,slope:a+r*t*
s/o}}function sm(e,t){let{axes:n,freedom:r}=e;if(t<3||n.length===0||r<=n.length)return null;if(am(e,
kl)===0)return kl;let o=D0*f.log10(kl/R0),i=d=>R0*10**(f.min(f.max(d,0),o)/D0),a=0,s=b.POSITIVE_INFINITY;
for(let d=0;d<=o;d+=1){let{value:p}=A0(e,i(d));p<s&&([a,s]=[d,p])}let u=d=>A0(e,10**d).slope,l=f.log10(
i(a-1)),c=f.log10(i(a+1));if(u(c)<=0)return i(a+1);if(u(l)>=0)return i(a-1);for(let d=0;d<Mz;d+=1){
let p=(l+
c)/2;u(p)<0?l=p:c=p}return 10**((l+c)/2)}var um=9,ah=9;function Lz(e,t){if(t!=="auto")return{value:t,
origin:"given"};let n=sm(im(e),e.judges.
length);if(n===null)return{value:1,origin:"too-few-scores"};let r=b(n.toPrecision(ah));return{value:
r,
origin:r>=kl?"no-judge-effect":"estimated"}}function jz(e){let[t="0",n="0"]=e.toExponential(ah-1).split(
"e"),r=BigInt(t.replace(".","")),o=b(n)-(ah-1),i=BigInt(10)**BigInt(f.abs(o)),{n:a,d:s}=o<0?new Me(r,
i):new Me(r*i);return{over:a,under:s}}function Bz({matrix:e,right:t,multiple:n,groups:r},o){let{over:
i,
under:a}=jz(o),s=i===Sn,u=e.map((c,d)=>c.map((p,h)=>s?r[d]===r[h]?p+n:p:d===h?a*p+i*n:a*p)),l=s?vl:a;
return S0(u,t.map(c=>l*c))}function zz(e,t){let n=os(e),r=Lz(n,t),{numerators:o,denominator:i}=Bz(n,
r.value),a=i*n.unit,s=ii(e),u=n.blocks.flatMap(({judges:l,entries:c})=>{let d=l.reduce((h,w)=>h+o[w],
Sn),p=BigInt(l.length);return c.map(({code:h,total:w})=>[h,s?new Me(w,n.unit*p):ih(w*i-d,a*p,um)])});
return{lambda:r,effects:new y(n.judges.map((l,c)=>[l,ih(o[c],a,um)])),scores:new y(u)}}var O0=new A;
function ra(e,t){var o,i;let n=(o=O0.get(e))!=null?o:new y;O0.set(e,n);let r=(i=n.get(t))!=null?i:zz(
e,t);return n.set(t,r),r}m();m();var xl=(e,t)=>{var n;return[...(n=e.readings.get(t))!=null?n:[]].map(
([r,{score:o}])=>({judge:r,score:o}))},
lm=e=>[...e].sort((t,n)=>Yt(t.score,n.score)||(t.judge<n.judge?-1:t.judge>n.judge?1:0));function ai(
e,t){
return new y(e.entries.flatMap(({code:n})=>{let r=xl(e,n);return r.length>0?[[n,t(r)]]:[]}))}var Tl={
better:"higher",unit:"points",precision:null,scores:e=>ai(e,t=>fn(t.map(({score:n})=>n)))};var P0={
better:"higher",unit:"points",precision:um,exactOn:ii,scores:(e,t)=>ii(e)?Tl.scores(e,t):ra(
e,t.severityCorrection).scores,working:(e,t)=>{let n=Tl.scores(e,t),r=ii(e)?null:ra(e,t.severityCorrection);
return o=>{let i=n.get(o);if(i===void 0)return[];let a=r&&{points:r.scores.get(o).sub(i),lambda:Vt(r.
lambda.value),origin:r.lambda.origin};return[{code:"SEVERITY_CORRECTED",params:{mean:i,correction:a}
}]}}};m();var N0={better:"higher",unit:"points",precision:null,scores:e=>ai(e,t=>ts(t.map(({score:n}
)=>n))),working:e=>t=>{
let n=lm(xl(e,t));return[{code:"MIDDLE_SCORES",params:{middle:n.slice(n.length-1>>1,(n.length>>1)+1)}
}]}};m();m();var cm=e=>e.judges.map(({code:t})=>{let n=e.entries.flatMap(r=>{var i;let o=(i=e.readings.get(
r.
code))==null?void 0:i.get(t);return o?[{entry:r.code,score:o.score}]:[]});return{judge:t,entries:n.map(
({entry:r})=>r),scores:n.map(({score:r})=>r)}});function dm(e){let t=new y;for(let{entries:n,values:
r}of e)
for(let[o,i]of n.entries()){let a=t.get(i);a?a.push(r[o]):t.set(i,[r[o]])}return t}function Uz(e){
let{units:t}=ns(e),n=t.map((o,i)=>i).sort((o,i)=>t[o]>t[i]?-1:t[o]<t[i]?1:0),r=[];for(let o=0,
i=0;o<n.length;o=i){for(;i<n.length&&t[n[i]]===t[n[o]];)i+=1;let a=new Me(o+1+i,2);for(let s of n.slice(
o,i))r[s]=a}return r}var I0=e=>dm(cm(e).map(({judge:t,entries:n,scores:r})=>({entries:n,values:Uz(r).
map(o=>({judge:t,rank:o,entries:n.length}))}))),$0={better:"lower",unit:"mean-rank",precision:null,
scores:e=>new y(
[...I0(e)].map(([t,n])=>[t,fn(n.map(({rank:r})=>r))])),working:e=>{let t=I0(e);return n=>{var r;
return[
{code:"RANKS_WITHIN_JUDGES",params:{ranks:(r=t.get(n))!=null?r:[]}}]}}};m();var Sl=3;function F0(e){
if(e.length<Sl)return{kept:e,dropped:null};let t=s=>u=>Yt(u.score,s)===0,n=s=>({
...s,alike:e.filter(t(s.score)).length}),[r,...o]=lm(e),i=o.find(t(o[o.length-1].score)),a={highest:
n(
i),lowest:n(r)};return{kept:o.filter(s=>s!==i),dropped:a}}var _0={better:"higher",unit:"points",
precision:null,
scores:e=>ai(e,t=>fn(F0(t).kept.map(({score:n})=>n))),working:e=>t=>[{code:"SCORES_DROPPED",params:{
dropped:F0(xl(e,t)).dropped}}]};m();var oa=BigInt(0),sh=BigInt(10),Wz=30,is=sh**BigInt(Wz),Kz=20,L0=12;
function Gz(e){if(e<=oa)return oa;
let t=sh**BigInt(x(e).length+1>>1);for(;;){let n=(t+e/t)/BigInt(2);if(n>=t)return t;t=n}}function qz(
{
judge:e,entries:t,scores:n}){if(n.length===0)return[];let{units:r,denominator:o}=ns(n),i=BigInt(r.length),
a=i-BigInt(1),s=r.reduce((h,w)=>h+w,oa),u=r.map(h=>i*h-s),l=u.reduce((h,w)=>h+w*w,oa),c=Gz(a*l*is*is),
d=l===oa,p={judge:e,entries:t.length,mean:new Me(s,i*o),sd:d?new Me(0):kr(new Me(c,is*a*i*o),L0)};
return n.
map((h,w)=>({...p,score:h,z:d?oa:u[w]*c/l}))}var M0=e=>dm(cm(e).map(t=>({entries:t.entries,values:qz(
t)})));function Hz(e){let t=BigInt(e.length),n=e.reduce((r,{z:o})=>r+o,oa);return kr(new Me(BigInt(
50)*
is*t+sh*n,is*t),Kz)}var Zz=e=>kr(new Me(e,is),L0),j0={better:"higher",unit:"standard-score",
precision:9,
scores:e=>new y([...M0(e)].map(([t,n])=>[t,Hz(n)])),working:e=>{let t=M0(e);return n=>{var o;return[
{code:"STANDARDIZED",params:{judges:((o=t.get(n))!=null?o:[]).map(i=>({...i,z:Zz(i.z)}))}}]}}};var El={
mean:Tl,trimmed:_0,median:N0,"rank-sum":$0,"z-score":j0,adjusted:P0};var er=e=>El[e],tr=e=>El[e].unit;
m();function To({stages:e,settings:t},n){var o;let r=e[e.length-1]===n;return(o=n.advance)!=null?o:r?
t.top:null}function mm(e){var n;let t=e.stages[e.stages.length-1];return(n=t===void 0?null:To(e,t))!=
null?n:e.settings.top}m();function pm(e,t,n){return n==="higher"?e.sub(t):t.sub(e)}function Cl(e,t,n){
return n==="higher"?Yt(t,
e):Yt(e,t)}function B0(e,t){let n=[];for(let r of[...e].sort(t)){let o=n[n.length-1];o&&t(o[0],r)===
0?o.push(r):n.push([r])}return n}function uh(e,t){let[n,...r]=t;if(e.length===1||n===void 0)return[e];
let o=n.values(e.map(u=>u.entry));if(e.some(u=>!o.has(u.entry.code)))return uh(e,r);let i=n.criterion===
void 0?{}:{criterion:n.criterion},a=e.map(u=>u.entry.code),s=e.map(u=>{let l=o.get(u.entry.code),c={
metric:n.id,...i,value:l,among:a};return{value:l,contender:{...u,steps:[...u.steps,c]}}});return B0(
s,(u,l)=>Cl(u.value,l.value,n.better)).flatMap(u=>uh(u.map(({contender:l})=>l),r))}function z0(e,t,n,
r){
let o=e.map(({entry:l,score:c})=>({rounded:Xt(c,n),contender:{entry:l,score:c,steps:[]}})),i=r==="higher"?
-1:1,s=B0(o,(l,c)=>l.rounded<c.rounded?-i:l.rounded>c.rounded?i:0).flatMap(l=>uh(l.map(({contender:c}
)=>c),
t)),u=0;return s.flatMap(l=>{let c=u+1;return u+=l.length,l.map(d=>{var h;let p=(h=d.steps[d.steps.length-
1])!=null?h:null;return{...d,rank:c,decidedBy:l.length>1?"shared":p}})})}m();m();m();function Jz(e){
return e.map((t,n)=>({criterion:t,index:n,weight:Vt(t.weight)})).sort((t,n)=>Yt(n.weight,
t.weight))}function Vz(e,t,n){return{id:"criteria",criterion:t.name,better:"higher",values:r=>new y(
r.flatMap(o=>{var a,s;let i=[...(s=(a=e.readings.get(o.code))==null?void 0:a.values())!=null?s:[]].map(
u=>u.marks[n]);return i.length>0?[[o.code,fn(i)]]:[]}))}}var U0={metrics:({panel:e})=>Jz(e.criteria).
map(({criterion:t,index:n})=>Vz(e,t,n))};m();function Xz(e,t,n){let r=n.map(u=>{var l,c;return(c=(l=e.readings.get(
u))==null?void 0:l.get(t))==null?
void 0:c.score}),{units:o}=ns(r.flatMap(u=>u?[u]:[])),i=[...new v(o)].sort((u,l)=>u<l?-1:u>l?1:0),a=new y(
i.map((u,l)=>[u,l])),s=0;return r.map(u=>u?a.get(o[s++]):null)}function W0(e,t){let n=e.judges.map((
{
code:r})=>Xz(e,r,t));return(r,o)=>{let i=0,a=0;for(let s of n){let u=s[r],l=s[o];u===null||l===null||
(u>l?i+=1:u<l&&(a+=1))}return{higher:i,lower:a}}}function K0(e,t){let n=W0(e,t),r=new y(t.map((o,i)=>[
o,i]));return o=>{let i=r.get(o);return i===void 0?[]:t.flatMap((a,s)=>s===i?[]:[{rival:a,...n(i,s)}
])}}
function Yz(e,t){let n=W0(e,t),r=t.map(()=>0);for(let o=0;o<t.length;o+=1)for(let i=o+1;i<t.length;i+=
1){let{higher:a,lower:s}=n(o,i),u=f.sign(a-s);r[o]+=u,r[i]-=u}return new y(t.map((o,i)=>[o,new Me(r[
i])]))}
var G0={metrics:({panel:e})=>[{id:"majority",better:"higher",values:t=>Yz(e,t.map(({code:n})=>n))}]}
;m();var q0={metrics:({panel:e})=>[{id:"median",better:"higher",values:t=>ai({...e,entries:t},n=>ts(
n.map(
({score:r})=>r)))}]};m();var H0={metrics:({previous:e})=>{let t=e[e.length-1];if(t===void 0)return[];
let n=new y(t.standings.
map(({entry:r,score:o})=>[r.code,o]));return[{id:"previous",better:er(t.method).better,values:()=>n}
]}};m();var Z0={metrics:()=>[]};var J0={criteria:U0,median:q0,majority:G0,previous:H0,shared:Z0};
function V0(e,t){let n=e.indexOf("shared");return(n<0?e:e.slice(0,n)).flatMap(r=>J0[r].metrics(t))}m(
);function Qz(e){let t=e.stages.every(n=>n.weight===null);return n=>{var r;return t?new Me(1):Vt((r=n.
weight)!=null?r:0)}}function Rl(e,t,n){let r=Qz(e),o=n.map(i=>({stage:i.stage.name,weight:r(i.stage),
scores:new y(i.standings.map(a=>[a.entry.code,a.stageScore]))}));return(i,a)=>{let u=[...o.flatMap((
{
scores:c,...d})=>{let p=c.get(i);return p?[{...d,score:p}]:[]}),{stage:t.name,weight:r(t),score:a}];
return u.some(c=>c.weight.gt(0))?u:[{stage:t.name,weight:new Me(1),score:a}]}}function fm(e,t,n,r){
let o=Rl(
e,t,n);return new y([...r].map(([i,a])=>{var s;return[i,(s=em(o(i,a)))!=null?s:a]}))}m();m();m();
function Tr(e){let t=0;return e.map((n,r)=>{var o;return((o=e[r-1])==null?void 0:o.rank)!==n.rank&&
(t=r+1),{ranked:n,place:t}})}function as({races:e,notes:t},n,r){let o=e.map(a=>({race:a,kept:r(a.contenders)}
)),
i=o.flatMap(({race:a,kept:s})=>{let u=new v(s);return a.contenders.filter(l=>!u.has(l))});return{
races:o.
map(({race:a,kept:s})=>({...a,contenders:s})),notes:new y([...t,...i.map(({entry:a})=>[a.code,n])])}
}var X0=(e,{settings:t,last:n,categoryOf:r})=>{if(!t.winnersPerCategory||!n)return e;let o=({entry:l}
)=>r(
l)!==null,{races:i,notes:a}=as(e,"without-category",l=>l.filter(o)),s=i.flatMap(l=>l.contenders);
return{
races:[...rs(s,({entry:l})=>r(l))].map(([l,c])=>({category:l,contenders:c})),notes:a}};m();function eU(
e,t){let n=new y,r=[],o=null;return e.filter(i=>{var s,u;if(i.rank!==o){for(let l of r)n.
set(l,((s=n.get(l))!=null?s:0)+1);r=[],o=i.rank}let a=_(i.entry.institution);return a===""?!0:((u=n.
get(a))!=null?u:0)>=t?!1:(r.push(a),!0)})}var Y0=(e,{settings:t})=>{let{maxPerInstitution:n}=t;
return n===
null?e:as(e,"institution-full",r=>eU(r,n))};m();var Q0=(e,{settings:t,better:n,rounded:r})=>{if(t.passingScore===null)return e;
let o=Vt(t.passingScore),
i=a=>Cl(r(a.score),o,n)<=0;return as(e,"below-passing-score",a=>a.filter(i))};m();var ex=({races:e,
notes:t},{places:n,last:r})=>{if(n===null)return{races:e,notes:t};let o=e.map(i=>{var h,
w;let a=Tr(i.contenders),s=a.filter(({place:C})=>C<=n),u=(h=s[s.length-1])==null?void 0:h.place,l=s.
length>n?s.filter(({place:C})=>C===u):[],c=(w=a[s.length])==null?void 0:w.place,d=r?a.filter(({place:
C})=>C===
c):[],p=(C,O)=>C.map(({ranked:P})=>[P.entry.code,O]);return{race:{...i,contenders:s.map(({ranked:C})=>C)}
,
notes:[...p(l,"shared-rank-at-cut"),...p(d,"first-reserve")]}});return{races:o.map(({race:i})=>i),
notes:new y(
[...t,...o.flatMap(i=>i.notes)])}};var tU=[Q0,X0,Y0,ex];function nU({contenders:e}){var r;let t=Tr(e),
n=new y;for(let{place:o}of t)n.set(
o,((r=n.get(o))!=null?r:0)+1);return t.map(({ranked:o,place:i})=>{var a;return[o.entry.code,{place:i,
holders:(a=n.get(i))!=null?a:1}]})}function gm(e,t){let n={races:[{category:null,contenders:e}],
notes:new y},
{races:r,notes:o}=tU.reduce((i,a)=>a(i,t),n);return{races:r,notes:o,places:new y(r.flatMap(nU))}}m();
m();m();m();var ss={id:
"Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
en:"January February March April May June July August September October November December".split(" ")}
;function ia(e,t){var i;let[n="",r="",o=""]=e.split("-");return`${b(o)} ${(i=ss[t][b(
r)-1])!=null?i:""} ${n}`}var rU=["","pebruari","","","","","","agt","","","nopember",""];function tx(
e){
let t=e.toLowerCase();if(t.length<3)return null;let n=(o,i)=>[ss.id[i],ss.en[i],rU[i]].some(a=>a==null?
void 0:a.toLowerCase().startsWith(t)),r=ss.id.findIndex(n);return r<0?null:r+1}var En=(e,t)=>t==="id"?
e.replace(".",","):e,se=(e,t)=>En(x(e),t);function Ve(e,t){let[n="",r=""]=e.split(
"T"),o=r.slice(0,5).replace(":",t==="id"?".":":"),i=ia(n,t);return n==="1899-12-30"?o:r===""||r==="00:00:00"?
i:`${i} ${o}`}function K(e,t){return typeof e=="object"?`\u201C${Ve(e.date,t)}\u201D`:`\u201C${typeof e==
"number"?se(e,t):typeof e=="boolean"?x(e).toUpperCase():oU(e)}\u201D`}var oU=e=>{let t=[...e];return t.
length>60?`${t.slice(0,59).join("")}\u2026`:e};function X(e,t,n=12){return nx(e,t,t==="id"?"dan":
"and",n)}var lh=(e,t)=>nx(e,t,t==="id"?"atau":"or",e.length);function nx(e,t,n,r){let o=e.slice(0,r),
i=e.
length-o.length,a=t==="id"?`${i} lainnya`:`${i} more`,s=i>0?[...o,a]:o;return s.length<2?s.join(""):
`${s.slice(0,-1).join(", ")} ${n} ${s[s.length-1]}`}function tt({code:e,name:t,codeMadeUp:n}){return t===""?
e:n||e===""?K(t,"id"):`${K(t,"id")} (${e})`}var iU=5;function rx({stage:e,entries:t,readings:n},{
method:r}){let i=t.map(l=>{var c,d;return{entry:l,
judges:(d=(c=n.get(l.code))==null?void 0:c.size)!=null?d:0}}).filter(({judges:l})=>l>0&&l<iU);if(r!==
"trimmed"||i.length===0)return[];let a=i.filter(({judges:l})=>l<Sl),s=l=>l.map(({entry:c})=>tt(c)),u={
reason:"few-to-trim",entries:s(i),whole:s(a)};return[{code:"METHOD_CAUTION",severity:"warning",stage:
e.
name,params:u}]}m();m();var _n=e=>{var t,n;return(n=(t=e.decision)==null?void 0:t.rank)!=null?n:e.rank}
;var ox=(e,t)=>new y(t.flatMap(n=>n.stage===e.name?[[n.entry,n]]:[]));function ch(e,t){return t.size===
0?e:e.map(n=>{var r,o;return{...n,rank:(o=(r=t.get(n.entry.code))==null?void 0:r.rank)!=null?o:n.rank}
}).
sort((n,r)=>n.rank-r.rank)}function hm({standings:e}){return e.map(t=>({standing:t,rank:_n(t)})).sort(
(t,n)=>t.rank-n.rank)}var ix=(e,t)=>e.every(({code:n})=>t.has(n));function ax(e,t,n,r){let o=new y(t.
map(({entry:s,rank:u})=>[s.code,u])),i=ch(t,n),a=new y(t.map(s=>[s.entry.code,tt(s.entry)]));return[
...n.values()].flatMap(s=>{let{entry:u,rank:l,tab:c,cell:d}=s,p=(C,O=[])=>{var F;let P=C==="below-passing-score"||
C==="outdated"?"warning":"error",N=o.get(u),I={entry:(F=a.get(u))!=null?F:u,rank:l,reason:C,
others:O,...N===void 0?{}:{computed:N}};return[{code:"PLENARY_CONFLICT",severity:P,stage:e.name,tab:
c,
...d===null?{}:{cell:d},params:I}]};if(!o.has(u))return p("not-ranked");let h=i.filter(C=>C.rank===l&&
!n.has(C.entry.code));return h.length>0?p("taken",h.map(C=>tt(C.entry))):i.filter(C=>C.rank<l).length!==
l-1?p("gap"):r.get(u)==="below-passing-score"?p("below-passing-score"):s.computed!==null&&s.computed!==
o.get(u)?p("outdated"):[]})}m();function aU(e,{place:t,holders:n}){return k.from({length:n},(r,o)=>{
var i;return(i=e[t-1+o])!=null?
i:0})}function ym(e,t){let n=aU(e,t),[r=0]=n;return n.some(o=>o!==r)?"open":r>0?{amount:r}:null}m();
function sU({contenders:e},t){let n=Tr(e).filter(({place:i})=>i<=t),r=n[n.length-1];if(r===void 0||n.
length<=t)return[];let o=n.filter(({place:i})=>i===r.place);return[{rank:r.ranked.rank,places:t,
entries:o.
map(({ranked:i})=>i.entry)}]}function uU({contenders:e},t){let n=Tr(e);return[...new v(n.map(({place:
r})=>r))].
flatMap(r=>{let o=n.filter(a=>a.place===r);if(ym(t,{place:r,holders:o.length})!=="open")return[];let i=o.
map(({ranked:a})=>a.entry);return[{rank:o[0].ranked.rank,places:o.length,entries:i,prize:!0}]})}
function sx(e,t,n,r,o){
let a=(e.title&&"outcomes"in e.title?e.title.outcomes.map(u=>u.places):[]).filter(u=>n===null||u<n).
sort((u,l)=>l-u),s=n===null?a:[n,...a];return t.flatMap(u=>{let l=u.category===null?{}:{category:u.category}
,
c=new v;return[...s.flatMap(d=>sU(u,d)),...uU(u,r)].flatMap(d=>{if(c.has(d.rank))return[];if(c.add(d.
rank),!d.prize&&ix(d.entries,o))return[];let p={...d,entries:d.entries.map(tt),...l};return[{code:
"TIE_AT_CUT",severity:"warning",stage:e.name,params:p}]})})}m();function ux(e,t,n){var i,a;if(n===null)return null;
if(e.title&&"name"in e.title)return e.title.name;
let o=((a=(i=e.title)==null?void 0:i.outcomes)!=null?a:[]).filter(s=>n<=s.places).sort((s,u)=>s.places-
u.places)[0];return o?o.name:t===null?null:`Top ${t}`}function lx(e,{precision:t,exactOn:n},r){
return t===null||n&&r.every(n)?e:new y([...e].map(([o,i])=>[
o,kr(i,t)]))}function lU(e,t){let n=new y;for(let{rank:i,score:a}of e){let s=n.get(i);(s===void 0||
Cl(
a,s,t)<0)&&n.set(i,a)}let r=[...n.keys()],o=new y(r.map((i,a)=>{var s;return[i,n.get((s=r[a+1])!=null?
s:0)]}));return e.map(({rank:i,score:a})=>{let s=o.get(i);return s?pm(a,s,t):null})}function cU(e,t){
return new y([...rs(e,({entry:n})=>t(n))].flatMap(([n,r])=>n===null?[]:Tr(r).map(({ranked:o,place:i}
)=>[
o.entry.code,{category:n,categoryRank:i}])))}var dU={category:null,categoryRank:null};function aa(e,
t,n,r=[]){
let{settings:o,stages:i}=e,{stage:a}=t,s=To(e,a),u=i[i.length-1]===a,l={stage:a,method:o.method,
places:s,
last:u,panel:t,whole:null},c=er(o.method),{better:d}=c,p=lx(c.scores(t,o),c,[t]),h=o.carryOver?lx(fm(
e,a,n,p),c,[...n.map(z=>z.panel),t]):p,w=t.entries.flatMap(z=>{let G=h.get(z.code);return G?[{entry:
z,
score:G}]:[]}),C=V0(o.tieBreaks,{panel:t,previous:n}),O=z0(w,C,o.decimals,d),P=z=>kr(z,o.decimals),N=rm(
e.entries),I=ox(a,r),F=gm(ch(O,I),{settings:o,places:s,last:u,better:d,rounded:P,categoryOf:N}),M=u&&
o.winnersPerCategory?cU(O,N):null,j=lU(O,d),L=O.map((z,G)=>{var Q,pe,ye,Ne,de,ue;let{code:Z}=z.entry,
W=(Q=F.places.get(Z))!=null?Q:null,Y=I.get(Z);return{...z,stageScore:p.get(Z),judgeScores:new y([...(
pe=
t.readings.get(Z))!=null?pe:[]].map(([At,we])=>[At,we.score])),margin:(ye=j[G])!=null?ye:null,
advances:W!==
null,place:W,title:ux(a,s,(Ne=W==null?void 0:W.place)!=null?Ne:null),prize:u&&W!==null?ym(o.prizes,W):
null,...(de=M==null?void 0:M.get(Z))!=null?de:dU,cutNote:(ue=F.notes.get(Z))!=null?ue:null,vacated:
null,
...Y===void 0?{}:{decision:Y}}}),B=u?sx(a,F.races,s,o.prizes,I):[];return{...l,standings:L,findings:
[
...rx(t,o),...B,...ax(a,O,I,F.notes)]}}m();function si(e,t){let n=e.entries.filter(i=>i.status==="running"),
r=t[t.length-1];if(r===void 0)return n;
let o=new v(r.standings.flatMap(({advances:i,entry:a})=>i?[a.code]:[]));return n.filter(i=>o.has(i.code))}
m();var cx=({standings:e})=>new y(e.map(t=>[t.entry.code,t]));function dx(e,{category:t},n){return e.
standings.filter(({entry:r,advances:o})=>r.status!=="running"&&o).filter(r=>r.category===t&&(n===null||
r.rank<=n)).map(({entry:r})=>r)}function mx(e,t,n){let r=cx(t),o=e.standings.map(i=>{let a=r.get(i.entry.
code);if(a===void 0||a.advances===i.advances)return i;if(a.advances)return{...i,advances:!0,place:a.
place,title:a.title,cutNote:a.cutNote};if(n.has(i.entry.code))return i;let s={from:null,removed:dx(t,
i,null)};return{...i,advances:!1,place:null,title:null,cutNote:"place-kept",vacated:s}});return{...e,
standings:o}}function px(e,t){let n=cx(t),r=e.standings.map(o=>{var u,l;let i=n.get(o.entry.code);if(
o.
place===null||i===void 0)return o;let a=(l=(u=i.place)==null?void 0:u.place)!=null?l:null;if(a!==null&&
a<=o.place.place)return o;let s=dx(t,o,a===null?null:i.rank);return s.length===0?o:{...o,vacated:{
from:a,
removed:s}}});return{...e,standings:r}}function fx(e){let t=e.flatMap(r=>r.rows),n=({marks:r})=>[...r.values(
)].some(o=>o.kind==="score");return new v(
t.filter(n).map(r=>{var o;return(o=r.entry)!=null?o:""}))}function gx(e,t,n,r,o=[]){let i=n.filter(N=>N.
stage===t.name),a=(N,I)=>aa(e,k0(e,t,i,N),I,o),s=si(e,r),u=a(s,[...r]);if(e.entries.every(N=>N.status===
"running"))return u;let l=new v(s),c=fx(i),d=e.entries.filter(N=>N.status!=="running"&&c.has(N.code));
if(d.length===0)return u;let p=N=>a(e.entries.filter(I=>l.has(I)||N.includes(I)),r.map(I=>{var F;
return(F=
I.whole)!=null?F:I})),h=new v(e.stages.slice(r.length+1).map(N=>N.name)),w=fx(n.filter(N=>h.has(N.stage))),
C=d.filter(N=>w.has(N.code)),O=C.length===0?u:mx(u,p(C),w),P=p(d);return{...px(O,P),whole:P}}m();m();
var mU=2;function hx(e,t){var l;if(ii(e))return new v;let n=os(e),r=im(n),{axes:o,freedom:i}=r;if(i<=
o.length)return new v;let a=(l=sm(r,n.judges.length))!=null?l:1,s=am(r,a)/i,u=n.blocks.filter(({
judges:c})=>{
let d=0,p=0;for(let{value:w,vector:C,right:O}of o){let P=c.reduce((N,I)=>N+C[I],0)/c.length;d+=P*O/(
w+
a),p+=s*P**2/(w+a)}let h=f.sqrt(s/c.length);return f.abs(d)>=f.max(t,h)&&f.abs(d)>mU*f.sqrt(p)});
return new v(
u.flatMap(({entries:c})=>c.map(({code:d})=>d)))}function yx(e,t){let n=k.from(e,([o,i])=>({entry:o,
units:Xt(i,t)}));n.sort((o,i)=>o.units>i.units?-1:
o.units<i.units?1:0);let r=0;return new y(n.map(({entry:o,units:i},a)=>{var s;return((s=n[a-1])==null?
void 0:s.units)!==i&&(r=a+1),[o,r]}))}function bx(e,{stage:t,panel:n,method:r,standings:o},i){let{
decimals:a,
carryOver:s}=e.settings;if(r==="adjusted"||er(r).unit!=="points")return[];let u=hx(n,.5/10**a);if(u.
size===0)return[];let l=ra(n,"auto").scores,c=yx(new y(o.map(({entry:h,score:w})=>[h.code,w])),a),d=yx(
s?fm(e,t,i,l):l,a),p=n.entries.filter(({code:h})=>u.has(h)).map(h=>({entry:tt(h),places:f.abs(c.get(
h.code)-d.get(h.code))})).sort((h,w)=>w.places-h.places);return[{code:"METHOD_CAUTION",severity:
"warning",stage:t.name,params:{reason:"uneven-judges",entries:p}}]}m();m();m();m();m();function Mn(e){
let t=f.floor(e/26);return(t>0?Mn(t-1):"")+x.fromCharCode(65+e%26)}function Ce(e,t,n=1,r=1){
let o=`${Mn(t)}${e+1}`;return n===1&&r===1?o:`${o}:${Mn(t+r-1)}${e+n}`}var wx=e=>[...e].reduce((t,n)=>t*
26+n.charCodeAt(0)-64,0)-1;function Kr(e){var a;let[,t="",n="",r=t,o=n]=(a=/^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.
exec(e))!=null?a:[],i=[];for(let s=b(n)-1;s<b(o);s++)for(let u=wx(t);u<=wx(r);u++)i.push({row:s,
column:u});
return i}var vx={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get("code");if(r===void 0)return[
];
let o=new y;for(let{entry:i,row:a}of e){let s=V(i.code),u=o.get(s);u?u.rows.push(a):s!==""&&o.set(s,
{code:i.code,rows:[a]})}return k.from(o.values()).flatMap(({code:i,rows:a})=>{let s=a[1];if(s===void 0)
return[];let u={code:i,rows:a.map(l=>l+1)};return[{code:"ENTRY_DUPLICATE_CODE",severity:"error",tab:
t,
cell:Ce(s,r),params:u}]})}};m();var kx={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get(
"name");if(r===void 0)return[];
let o=new y;for(let i of e){let a=_(i.entry.name);if(a===""||i.entry.status!=="running")continue;let s=o.
get(a);s?s.push(i):o.set(a,[i])}return k.from(o.values()).flatMap(i=>{let[a,s]=i;if(a===void 0||s===
void 0)return[];let u={name:a.entry.name,codes:i.map(({entry:l})=>l.code),rows:i.map(({row:l})=>l+1)}
;
return[{code:"ENTRY_DUPLICATE_NAME",severity:"warning",tab:t,cell:Ce(s.row,r),params:u}]})}};m();m();
m();function xx(e,t,n){var h,w;let r=0,o=0,i=!1,a=!1;for(let{name:C}of t){let O=(w=(h=e.marks.get(C))==
null?void 0:h.kind)!=null?w:"blank";O==="blank"?r+=1:O==="score"?o+=1:O==="recused"?i=!0:a=!0}let{
entry:s,
conflict:u,excluded:l,repeated:c}=n,d=r===t.length,p=o===t.length;return{row:e,entry:s,conflict:u,
excluded:l,
recused:i,blank:d,complete:p,unreadable:a,repeated:c}}m();m();m();m();function Dl(e,t,n){let r=e.filter(
o=>o>=t&&o<=n);return r.length===1?r[0]:null}var pU=864e5,fU=R.UTC(1899,11,30);function gU(e,t){
return f.round(e*100+t)/100}function Tx({date:e,monthFirst:t},n,r){
let o=/^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})$/.exec(e);if(o===null)return null;let[i,a,s,
u,l,c]=o.slice(1).map(b);if(i>1900){let O=u===0&&l===0&&c===0,P=t?`${a}.${s}`:`${s}.${a}`;return O?
Dl(
[b(P)],n,r):null}let d=f.round((R.UTC(i,a-1,s)-fU)/pU);if(d<0)return null;let p=d+(u*3600+l*60+c)/86400,
h=f.round(p*100)/100,w=d>0&&f.abs(p-h)*86400<1,C=c===0;return Dl([...w?[h]:[],...C?[gU(d*24+u,l)]:[]],
n,r)}m();var hU=/^\d+$/,yU=/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/,bU=/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/,wU=/^[1-9]\d{0,2}( \d{3})+([.,]\d+)?$/,
vU=/^\d*[.,]\d+$/;function kU(e){return e.replace(/\p{Cf}/gu,"").replace(/\s/g," ").replace(
/[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g,
t=>x(t.charCodeAt(0)&15)).replace(/[\uff0c\u066b]/g,",").replace(/[\uff0e\u066c]/g,".").replace(
/[\u2212\uff0d]/g,
"-").replace(/\uff0b/g,"+").trim().replace(/^['\u2019]/,"")}function xU(e){let t=[];return hU.test(e)&&
t.push(b(e)),yU.test(e)&&t.push(b(e.replace(/\./g,"").replace(",","."))),bU.test(e)&&t.push(b(e.replace(
/,/g,""))),wU.test(e)&&t.push(b(e.replace(/ /g,"").replace(",","."))),vU.test(e)&&t.push(b(e.replace(
",","."))),t.filter(b.isFinite)}function bm(e,t,n){let r=/^([+-]?)(.*)$/.exec(kU(e));if(r===null)return null;
let o=xU(r[2]).map(i=>(r[1]==="-"?-i:i)+0);return o.length===1?o[0]:Dl(o,t,n)}var TU=/^#(?:N\/A|[A-Z][A-Z0-9/_]*[!?])$/;
function wm(e,{min:t,max:n}){if(typeof e=="object")return{
kind:"date",date:e.date,likely:Tx(e,t,n)};if(typeof e!="string")return{kind:"not-number",value:e};if(
TU.
test(e.trim()))return{kind:"formula-error",value:e.trim()};let r=bm(e,t,n);return r===null?{kind:
"not-number",value:e}:{kind:"text-number",value:e,number:r}}function Sx(e,t){let n={blank:[],
outOfRange:[],unreadable:[],formula:[]};for(let r of e)if(!(r.excluded||
r.recused))for(let o of t){let i=r.row.marks.get(o.name);i!==void 0&&SU(n,i,{line:r,criterion:o,at:i.
at})}return n}function SU(e,t,n){var o;let{criterion:r}=n;if("formula"in t&&e.formula.push(n),t.kind===
"blank")e.blank.push(n);else if(t.kind==="score"){let{value:i}=t;i>=r.min&&i<=r.max||e.outOfRange.push(
{...n,value:i})}else if(t.kind==="unreadable"){let i=t.formula?null:(o=t.cellValue)!=null?o:t.raw;e.
unreadable.push({...n,cellValue:i,reading:wm(t.raw,r)})}}m();function EU(e,t){if(e.kind==="score")return!0;
if(e.kind!=="unreadable")return!1;let{kind:n}=wm(e.raw,
t);return n==="text-number"||n==="date"}function CU(e,t){if(e.entry!==null)return!1;let n=e.code!==""||
e.name!=="";return t.some(r=>{let o=e.marks.get(r.name);return o===void 0||o.kind==="blank"?!1:n||EU(
o,r)})}function Ex(e,t){return e.rows.filter(n=>CU(n,t))}function Al({excluded:e,lines:t},n){var r,o;
return e.has(n)||((o=(r=t.get(n))==null?void 0:r.some(i=>i.
recused))!=null?o:!1)}function vm({sheet:e,strays:t,lines:n}){return(e==null?void 0:e.codeColumn)===
null&&t.length>0&&n.size===0}function RU(e,t){var r;let n=new y;for(let o of(r=e==null?void 0:e.rows)!=
null?r:[]){if(o.entry===null||!t.has(o.entry))continue;let i=n.get(o.entry);i?i.push(o):n.set(o.entry,
[o])}return n}function DU({sheet:e,criteria:t,entries:n,conflicts:r,excluded:o}){var a;let i=new y;
for(let[
s,u]of RU(e,n)){let l={entry:n.get(s),conflict:(a=r.get(s))!=null?a:null,excluded:o.has(s),repeated:
u.
length>1};i.set(s,u.map(c=>xx(c,t,l)))}return i}function Cx(e){let{judge:t,tab:n,sheet:r,criteria:o,
expected:i,excluded:a}=e,s=DU(e),u=k.from(s.values()).flat(),l=r===null?[]:Ex(r,o);return{judge:t,
tab:n,
sheet:r,expected:i,excluded:a,missingColumns:o.filter(({name:c})=>{var d;return!((d=r==null?void 0:r.
columns.get(c))!=null&&d.length)}),lines:s,strays:l,marks:Sx(u,o),touched:l.length>0||u.some(c=>!c.blank&&
!c.excluded)}}m();function So(e){return e.competition.settings.missing==="assigned"}function us(e){
return e.provisional||
So(e)?"warning":"error"}function km(e){return e.provisional?"warning":"error"}function AU(e,t){var r;
return Al(e,t.code)?!1:((r=e.lines.get(t.code))!=null?r:[]).some(o=>o.complete||
o.unreadable||o.repeated)?!0:e.sheet!==null&&e.missingColumns.length>0&&e.sheet.rows.length>0}var Rx={
scope:"stage",find:({check:e,sheetViews:t})=>{var n;return((n=e.reached)!=null?n:[]).filter(r=>So(e)?
!t.some(o=>AU(o,r)):t.every(o=>Al(o,r.code))).map(r=>({code:"ENTRY_UNSCORED",severity:km(e),params:{
entry:tt(r)}}))}};m();m();function ls(e,t){return t.flatMap(({name:n})=>{let r=e.marks.get(n);return r===void 0||
r.kind===
"blank"?[]:[r]})}m();var Ht=(e,t)=>({entries:[tt(e)],criteria:t===void 0?[]:[t.name],cells:1});
function xm(e){let[t]=e;return t!==
void 0&&e.length===1?t:{entries:[...new v(e.flatMap(({entries:n})=>n))],criteria:[...new v(e.flatMap(
({criteria:n})=>n))],cells:e.reduce((n,{cells:r})=>n+r,0)}}var Dx=3;function sa({entries:e},t){
return e.
length<=Dx?X(e,t):`${e.length} ${t==="id"?"peserta":"entries"}`}function OU({criteria:e},t){return e.
length<=Dx?X(e,t):`${e.length} ${t==="id"?"kriteria":"criteria"}`}function Ot(e,t){let n=`${e.cells} ${t==="id"?
"nilai":"scores"}`,r=t==="id"?"pada":"on";return`${sa(e,t)} ${r} ${OU(e,t)}${e.cells===1?
"":` (${n})`}`}function Cn(e,t,n){return t===void 0?e:n==="id"?`${e} dan ${t} lainnya`:`${e} and ${t} more`}
function ne(e,t){return/^(juri|judge)\b/i.test(e)?e:t==="id"?`Juri ${e}`:`Judge ${e}`}var Ax={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,lines:o})=>k.from(o.values()).
flat().flatMap(({row:i,entry:a,conflict:s,recused:u})=>{if(s===null||u)return[];let l={judge:n.code,
where:Ht(a),reason:s};return ls(i,e.criteria).map(({at:c})=>({code:"JUDGE_CONFLICT",severity:
"warning",tab:r,at:c,params:l}))}))};m();m();function PU({check:e,sheetViews:t}){let n=e.criteria.map(
({name:i})=>i),r=new y;return{byJudge:t.
map((i,a)=>{let s=[];for(let[u,l]of i.lines){let c=l[0];if(l.length>1||!c.complete||c.excluded||c.recused)
continue;let d=[];for(let w of n){let C=c.row.marks.get(w);d.push(C.kind==="score"?C.value:0)}let p={
sheetView:i,judge:a,row:c.row,entry:c.entry,marks:d};s.push(p);let h=r.get(u);h?h.push(p):r.set(u,[p])}
return s}),byEntry:k.from(r.values())}}var Ox=new A;function Px(e){var n;let t=(n=Ox.get(e))!=null?n:
PU(e);return Ox.set(e,t),t}var Sr=e=>Px(e).byJudge,cs=e=>Px(e).byEntry;var NU=1e-4;function IU(e){
var r;let t=new y;for(let{marks:o}of e){let i=o.join(" ");t.set(i,((r=t.get(
i))!=null?r:0)+1)}let n=o=>o*(o-1)/2;return{equal:k.from(t.values()).reduce((o,i)=>o+n(i),0),all:n(e.
length)}}var $U=e=>e.length>1&&e.every(({marks:t})=>t.every((n,r)=>n===e[0].marks[r])),Nx={scope:
"stage",find:e=>{if(!Sr(e).some($U))return[];let t=Sr(e).map(o=>({rows:o,...IU(o)})),n=t.reduce((o,i)=>o+
i.equal,0),r=t.reduce((o,i)=>o+i.all,0);return t.flatMap(({rows:o,...i})=>{let[a]=o;if(a===void 0||i.
all===0||i.equal<i.all)return[];if(((n-i.equal+1)/(r-i.all+1))**(o.length-1)>NU)return[];let{judge:u,
tab:l}=a.sheetView,c={judge:u.code,rows:o.length};return[{code:"JUDGE_NO_VARIANCE",severity:
"warning",
tab:l,params:c}]})}};m();var Ix={scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,
tab:r,lines:o})=>k.from(o.values()).
flat().filter(i=>i.recused).flatMap(({row:i,entry:a})=>ls(i,e.criteria).filter(s=>s.kind==="recused").
map(({at:s})=>({code:"JUDGE_RECUSED",severity:"info",tab:r,at:s,params:{judge:n.code,where:Ht(a)}}))))}
;m();m();function Tm(e,t){let n=0,r=0;for(let[o,{weight:i,max:a}]of t.entries())!(i>0)||a===0||(n+=i*e[
o]/
a,r+=i);return r===0?0:100*n/r}var $x=e=>f.round(e*100)/100,Fx={scope:"stage",find:e=>{let{criteria:
t,competition:n}=e.check,r=n.settings.
maxSpread;return r===null?[]:cs(e).flatMap(o=>{let i=o.map(({marks:l})=>Tm(l,t)),[a,s]=[f.min(...i),
f.max(...i)];return s-a<=r+1e-9?[]:[{code:"JUDGES_DISAGREE",severity:"warning",params:{entry:tt(o[0].
entry),low:$x(a),high:$x(s),limit:r}}]})}};m();m();function Ol(e,t){var i;let n=new y,r=a=>{let s=a;
for(let u=n.get(s);u!==void 0&&u!==s;u=n.get(s))
s=u;return s};for(let a of t)for(let s of a)n.has(s)||n.set(s,s),n.set(r(s),r(a[0]));let o=new y;for(
let a of e.
filter(s=>n.has(s))){let s=r(a);o.set(s,[...(i=o.get(s))!=null?i:[],a])}return k.from(o.values())}
var FU=1e-6,_U=.9,MU=.5;function Mx({marks:e},t){let n=0;for(let r=0;r<e.length;r++)e[r]===t.marks[r]&&
(n+=1);return n}function LU(e,t){var r;let n=[];for(let o of e)for(let i=0;i<o.length;i++)for(let a=i+
1;a<o.length;a++){let[s,u]=[o[i],o[a]],l=s.judge*t+u.judge,c=(r=n[l])!=null?r:{one:s,other:u,same:0,
marks:0,entries:0};c.same+=Mx(s,u),c.marks+=s.marks.length,c.entries+=1,n[l]=c}return n.flatMap(o=>o===
void 0?[]:[o])}var _x=({same:e,marks:t})=>t===0?0:e/t;function jU(e){let t=({marks:o})=>o.reduce((i,
a)=>i+
a,0),n=e.map(o=>({row:o,sum:t(o)})).sort((o,i)=>o.sum-i.sum),r=n.slice(1);return{same:r.reduce((o,{
row:i},a)=>o+
Mx(n[a].row,i),0),marks:r.reduce((o,{row:i})=>o+i.marks.length,0),entries:r.length}}function BU(e,t,
n){
if(e<=t)return 1;let r=(o,i)=>o===0?0:o*f.log(o/i);return f.exp(-n*(r(e,t)+r(1-e,1-t)))}function zU(
{
sheetViews:e},t){let n=({one:o,other:i})=>[o.sheetView.judge.code,i.sheetView.judge.code];return Ol(
e.map(({judge:o})=>o.code),t.map(n)).map(o=>{var c;let i=t.filter(d=>o.includes(d.one.sheetView.judge.
code)),a=d=>i.reduce((p,h)=>p+h[d],0),s=(c=e.find(({judge:d})=>d.code===o[o.length-1]))==null?void 0:
c.tab,u=f.max(...i.map(d=>d.entries)),l={judges:o,entries:u,same:a("same"),marks:a("marks")};return{
code:"JUDGES_IDENTICAL",severity:"warning",...s&&{tab:s},params:l}})}var Lx={scope:"stage",find:e=>{
let t=LU(cs(e),e.sheetViews.length),n=t.filter(u=>_x(u)>=_U);if(n.length===0)return[];let r=t.filter(
u=>!n.includes(u)),o=f.max(0,...r.map(_x)),i=new y(Sr(e).map(u=>{var l;return[(l=u[0])==null?void 0:
l.sheetView,jU(u)]})),a=({sheetView:u})=>{let{same:l,marks:c}=i.get(u);return(l+1)/(c+1)},s=n.filter(
({one:u,other:l,same:c,marks:d})=>{let p=f.max(o,a(u),a(l));return BU(c/d,p,MU*d)<=FU});return zU(e,
s)}};m();m();function jx(e,t,n){for(let r of e){let o=t.find(i=>n(r,i));if(o!==void 0)return{judge:r,
entry:o}}
return null}function Bx(e,t,n){var h,w,C,O;let r=new y;for(let P of t.values())for(let N of P)r.set(
N,((h=r.get(N))!=null?h:0)+1);let o=P=>(N,I)=>P(N)-P(I),i=o(P=>{var N;return(N=r.get(P))!=null?N:0}),
a=o(P=>{var N,I;return(I=(N=t.get(P))==null?void 0:N.length)!=null?I:0}),s=new y(e.flatMap((P,N)=>P.
map(I=>[I,N]))),u=e.map(()=>[]);for(let[P,[N]]of t)N!==void 0&&u[s.get(N)].push(P);let l=e.map((P,N)=>(
{
judges:P,entries:u[N]})).sort((P,N)=>N.judges.length-P.judges.length||N.entries.length-P.entries.length),
[c,d]=[(w=l[0])!=null?w:{judges:[],entries:[]},l.slice(1)],p=[];for(let P=!0;P;){P=!1;for(let N of d){
let I=(C=jx([...c.judges].sort(i),[...N.entries].sort(a),n))!=null?C:jx([...N.judges].sort(i),[...c.
entries].sort(a),n);if(I!==null){p.push(I),r.set(I.judge,((O=r.get(I.judge))!=null?O:0)+1),c={judges:
[
...c.judges,...N.judges],entries:[...c.entries,...N.entries]},d=d.filter(F=>F!==N),P=!0;break}}}
return p}var zx={scope:"stage",find:({check:e,sheetViews:t})=>{let{method:n,severityCorrection:r}=e.competition.
settings;if(e.reached===null||n!=="adjusted")return[];let o=new y(e.reached.map(({code:c})=>[c,t.filter(
d=>{var p;return(p=d.lines.get(c))==null?void 0:p.some(h=>h.complete&&!h.excluded)}).map(d=>d.judge.
code)])),i=Ol(t.map(c=>c.judge.code),o.values());if(i.length<2)return[];let a=new y(t.map(c=>[c.judge.
code,c])),s=new y(e.reached.map(c=>[c.code,tt(c)])),u=Bx(i,o,(c,d)=>!Al(a.get(c),d)).map(({judge:c,
entry:d})=>{
var p;return{judge:c,entry:(p=s.get(d))!=null?p:d}});return[{code:"PANEL_DISCONNECTED",severity:r===
0?"error":"warning",params:{groups:i,joins:u}}]}};m();var Ux={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,sheet:r,lines:o})=>k.from(o).
flatMap(([,[i,a,...s]])=>{var l;if(i===void 0||a===void 0||i.excluded)return[];let u=[i,a,...s].map(
c=>c.row.row+1);return[{code:"ROW_DUPLICATE_ENTRY",severity:"error",tab:n,at:{row:a.row.row,column:(
l=
r==null?void 0:r.codeColumn)!=null?l:0},params:{judge:t.code,entry:tt(i.entry),rows:u}}]}))};m();
function UU(e){return e.sheet===null||!e.touched||vm(e)?[]:e.expected.filter(({code:t})=>!e.lines.has(
t)).map(tt)}var Wx={scope:"stage",find:({check:e,sheetViews:t})=>So(e)?[]:t.flatMap(n=>{let r=UU(n);
if(r.length===0)return[];let o={judge:n.judge.code,entries:r};return[{code:"ROW_MISSING_ENTRY",
severity:km(
e),tab:n.tab,params:o}]})};m();m();m();var WU=6,KU=14;function GU(e,t,n){var i,a,s,u,l;if(f.abs(e.length-t.length)>n)return n+1;
let r=[],o=k.
from({length:t.length+1},(c,d)=>d);for(let c=1;c<=e.length;c+=1){let d=[c];for(let p=1;p<=t.length;p+=
1){let h=e[c-1]===t[p-1],w=c>1&&p>1&&e[c-1]===t[p-2]&&e[c-2]===t[p-1];d[p]=f.min(((i=o[p])!=null?i:0)+
1,((a=d[p-1])!=null?a:0)+1,((s=o[p-1])!=null?s:0)+(h?0:1),w?((u=r[p-2])!=null?u:0)+1:n+1)}[r,o]=[o,d]}
return(l=o[t.length])!=null?l:n+1}var Kx=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");
function qU(e,t){let[n,r]=[Kx(e),Kx(t)];return n.length!==r.length?!1:n.some((o,i)=>o!==r[i]&&(o.length<
3||/\p{N}/u.test(o+r[i])))}function Er(e,t){let[n,r]=[_(e),_(t)],o=f.min(n.length,r.length);if(n===r||
o<WU||qU(e,t))return!1;let i=o<KU?1:2;return GU(n,r,i)<=i}var Gx=(e,t)=>t===""?[]:e.filter(n=>_(n.name)===_(
t));function Sm(e,t,n){var a;let[r,o]=Gx(n,e.name);
if(r===void 0||o!==void 0||((a=t.sheet)==null?void 0:a.codeColumn)==null)return{};let i=t.strays.filter(
s=>_(s.name)===_(e.name));return t.lines.has(r.code)||i.length>1?{}:{fix:{kind:"label",old:e.code,
now:r.
code}}}function qx({row:e,entry:t},n){return!Er(e.name,t.name)||Gx(n,e.name).length>0?{}:n.some(r=>r.
code!==t.code&&Er(e.name,r.name))?{}:{fix:{kind:"label",old:e.name,now:t.name}}}var Hx=(e,t)=>e.length>=8&&
t.startsWith(e);function HU({row:e,entry:t}){if(e.name===""||t.name===""||
e.name===t.name)return!1;let[n,r]=[_(e.name),_(t.name)];return n!==""&&n!==r&&!Hx(n,r)&&!Hx(r,n)}
function ZU({
check:e},t){if(t.sheet===null||t.sheet.codeColumn===null||t.sheet.nameColumn===null)return[];let n=k.
from(t.lines.values()).flat(),r=n.filter(HU);if(r.length===0)return[];if(r.length*2<=n.filter(({row:
i})=>i.
name!=="").length)return r;let o=new v(e.competition.entries.map(({name:i})=>_(i)));return r.filter(
({row:i})=>o.has(_(i.name)))}var Zx={scope:"stage",find:e=>e.sheetViews.flatMap(t=>ZU(e,t).map(n=>{
var s,
u;let{row:r,entry:o}=n,i={row:r.row,column:(u=(s=t.sheet)==null?void 0:s.nameColumn)!=null?u:0},a={
judge:t.
judge.code,entry:o.code,written:r.name,name:o.name};return{code:"ROW_NAME_MISMATCH",severity:
"warning",tab:t.tab,at:i,...qx(n,e.check.competition.entries),params:a}}))};m();var Jx={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>n.strays.filter(r=>r.code!=="").map(
r=>{var o,i;return{code:"ROW_UNKNOWN_ENTRY",severity:"error",tab:n.tab,at:{row:r.row,column:(i=(o=n.
sheet)==null?void 0:o.codeColumn)!=null?i:0},...Sm(r,n,e.competition.entries),params:{judge:n.judge.
code,entry:r.code}}}))};m();function JU(e,t,n){let{tab:r,sheet:o,strays:i}=e;return vm(e)?[{code:
"ROW_WITHOUT_CODE",severity:"error",tab:r,params:{name:""}}]:i.filter(a=>a.code==="").map(a=>{var c,
d,p;let s=(p=(d=o==null?void 0:
o.codeColumn)!=null?d:(c=ls(a,t)[0])==null?void 0:c.at.column)!=null?p:0,u={row:a.row,column:s},l=Sm(
a,e,n);return{code:"ROW_WITHOUT_CODE",severity:"error",tab:r,at:u,...l,params:{name:a.name}}})}var Vx={
scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>JU(n,e.criteria,e.competition.entries))};m(
);var Xx={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="formula-error")return[];let s={judge:t.code,where:Ht(o.line.entry,
o.criterion),value:a.value};return[{code:"SCORE_ERROR",severity:"error",tab:n,at:i,params:s}]}))};m(
);var Yx={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>{let o=new v(r.unreadable.
filter(i=>i.reading.kind==="formula-error").map(i=>i.at));return r.formula.filter(({at:i})=>!o.has(i)).
map(({at:i,line:a,criterion:s})=>({code:"SCORE_FORMULA",severity:"warning",tab:n,at:i,params:{judge:
t.
code,where:Ht(a.entry,s)}}))})};m();m();var VU=/^(\d+)(?:[.,](\d+))?\s?%$/;function XU(e,t){var r;
let n=typeof e=="string"&&t===100?VU.exec(
e.trim()):null;return n===null?null:b(`${n[1]}.${(r=n[2])!=null?r:"0"}`)}function ds({reading:e,
cellValue:t,
criterion:n}){let{min:r,max:o}=n,i=(a,s)=>t===null||s===null||s<r||s>o?{}:{fix:{kind:a,old:t,now:s}}
;
switch(e.kind){case"text-number":return i("type",e.number);case"date":return i("score",e.likely);
case"not-number":return i("score",XU(e.value,o));default:return{}}}var Qx={scope:"stage",find:({
sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="date")return[];let s={judge:t.code,where:Ht(o.line.entry,o.criterion),
date:a.date,likely:a.likely};return[{code:"SCORE_IS_DATE",severity:"error",tab:n,at:i,...ds(o),
params:s}]}))};m();function YU(e,t,{line:n,criterion:r}){var o,i,a;return n.repeated||((a=(i=(o=t.sheet)==null?
void 0:o.
columns.get(r.name))==null?void 0:i.length)!=null?a:0)>1?!1:!(So(e)&&n.blank)}var eT={scope:"stage",
find:({check:e,sheetViews:t})=>e.reached===null?[]:t.filter(n=>n.touched).flatMap(n=>n.marks.blank.filter(
r=>YU(e,n,r)).map(({at:r,line:o,criterion:i})=>({code:"SCORE_MISSING",severity:us(e),tab:n.tab,at:r,
params:{judge:n.judge.code,where:Ht(o.entry,i)}})))};m();var tT={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="not-number")return[];let{min:s,max:u}=o.criterion,l=Ht(o.line.
entry,o.criterion),c={judge:t.code,where:l,value:a.value,min:s,max:u};return[{code:
"SCORE_NOT_NUMBER",
severity:"error",tab:n,at:i,...ds(o),params:c}]}))};m();var nT={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.outOfRange.map(({
at:o,value:i,line:a,criterion:s})=>({code:"SCORE_OUT_OF_RANGE",severity:"error",tab:n,at:o,params:{
judge:t.
code,where:Ht(a.entry,s),value:i,min:s.min,max:s.max}})))};m();m();var rT=(e,t)=>t%2===1?e[t>>1]:(e[
(t>>1)-1]+e[t>>1])/2;function Em(e){return rT(Float64Array.from(
e).sort(),e.length)}var Pl=[];function dh(e,t){let n=0;for(let r=0;r<e.length;r++){if(r===t)continue;
let o=e[r],i=n++;for(;i>0&&Pl[i-1]>o;i--)Pl[i]=Pl[i-1];Pl[i]=o}return n===0?b.NaN:rT(Pl,n)}var oT=5,
mh=.25,QU=1.4826,eW=1.645,tW=.02,nW=8,rW=400;function aT({byJudge:e,byCriterion:t},n,r){let o=e[n],
i=o[r],a=i-dh(t[r],n);return{fromOthers:a,fromOwn:o.length>1?i-dh(o,r):a}}function oW(e){let{
criteria:t}=e.
check,n=Sr(e).map(o=>t.map((i,a)=>o.length===0?0:Em(o.map(({marks:s})=>s[a])))),r=t.map(({min:o,max:
i})=>i>
o?i-o:b.POSITIVE_INFINITY);return o=>{let i=[],a=r.map(()=>[]);for(let{judge:s,marks:u}of o){let l=[
];
for(let c=0;c<r.length;c++){let d=(u[c]-n[s][c])/r[c];l.push(d),a[c].push(d)}i.push(l)}return{rows:o,
byJudge:i,byCriterion:a}}}function iT(e){let t=Float64Array.from(e,f.abs).sort(),n=t[t.length>>1];
return f.
max(tW,QU*n,t[f.floor(.9*t.length)]/eW)}function iW(e,t){let n=t.filter(({rows:i})=>i.some(a=>a.judge===
e));if(n.length<nW)return null;let r=f.max(1,f.floor(n.length/rW)),o=n.filter((i,a)=>a%r===0).flatMap(
i=>{let a=i.rows.findIndex(s=>s.judge===e);return i.byCriterion.map((s,u)=>aT(i,a,u))});return{
fromOthers:iT(
o.map(i=>i.fromOthers)),fromOwn:iT(o.map(i=>i.fromOwn))}}var aW=e=>f.max(...e)-f.min(...e);function sW(
e){
let t=e.byCriterion.map(n=>aW(n)>=mh);return t.includes(!0)?e.rows.flatMap((n,r)=>{let o=[];for(let i=0;
i<
t.length;i++){if(!t[i])continue;let{fromOthers:a,fromOwn:s}=aT(e,r,i);a*s>0&&f.abs(a)>=mh&&f.abs(s)>=
mh&&o.push({row:n,criterion:i,fromOthers:a,fromOwn:s})}return o}):[]}var sT={scope:"stage",find:e=>{
let t=cs(e).filter(o=>o.length>=3).map(oW(e)),n=t.flatMap(sW);if(n.length===0)return[];let r=e.sheetViews.
map((o,i)=>n.some(({row:a})=>a.judge===i)?iW(i,t):null);return n.flatMap(({row:o,criterion:i,
fromOthers:a,
fromOwn:s})=>{let u=r[o.judge];if(!u||f.abs(a)<oT*u.fromOthers||f.abs(s)<oT*u.fromOwn)return[];let{
name:l,
min:c,max:d}=e.check.criteria[i],p=o.marks[i],h=f.round((p-a*(d-c))*100)/100,{sheetView:w,entry:C}=o,
O={judge:w.judge.code,entry:tt(C),criterion:l,value:p,others:h};return[{code:"SCORE_OUTLIER",
severity:"info",tab:w.tab,at:o.row.marks.get(l).at,params:O}]})}};m();m();function Cm(e){let t=2166136261;
for(let n=0;n<e.length;n++)t=f.imul(t^e.charCodeAt(n),16777619);return t}
function Nl(e,t){let n=f.imul(e^e>>>16,2246822507)^t,r=f.imul(n^n>>>13,3266489909);return r^r>>>16}
function uW(e){
return e.kind==="score"?f.round(e.value*1e4)|0:Cm(e.kind==="unreadable"?E.stringify(e.raw):e.kind)}
var uT=new A;
function lW(e){var n;let t=(n=uT.get(e))!=null?n:{byCode:Cm(e.code),byName:Cm(e.name)};return uT.set(
e,t),t}var ph=(e,t)=>((e>>>0)%36**t).toString(36).padStart(t,"0"),lT=new A;function Il(e,t){let n=lT.
get(e),r=n===void 0?cW(e,t):n;return lT.set(e,r),r}function cW(e,t){let n=new k(12).fill(0),r=new k(
12).fill(0),o=k.from(e.columns.keys(),c=>({name:c,digest:Cm(c)})),i=0,a=0,s=0,u=(c,d,p)=>{let h=(Nl(
d,0)&65535)%12;c[h]=c[h]+Nl(d,p)|0};for(let c of e.rows){let d=c.entry===null?void 0:t.get(c.entry);
if(d===void 0)continue;let p=0,h=0;for(let{name:C,digest:O}of o){let P=c.marks.get(C);P===void 0||P.
kind==="blank"?h+=1:p=p+Nl(O,uW(P))|0}if(h===o.length)continue;let w=lW(d);i+=1,a=a+Nl(p,1)|0,s=s+Nl(
p,2)|0,u(n,w.byCode,p),u(r,w.byName,p)}if(i<3)return null;let l=[...n,...r].map(c=>ph(c,3)).join("");
return`${ph(a,12/2)}${ph(s,12/2)}${l}${i}`}var Rm=e=>b(e.slice(84));function cT(e,t,n){let r=0;for(
let o=n;o<
n+36;o+=3)e.slice(o,o+3)!==t.slice(o,o+3)&&(r+=1);return r}var dT=(e,t)=>e.slice(0,12)===t.slice(0,
12)&&
Rm(e)===Rm(t)&&f.min(cT(e,t,12),cT(e,t,48))>=3;var mT={scope:"stage",find:({check:e,sheetViews:t})=>{
let{orders:n,competition:r}=e;if(n===void 0)return[];
let o=new y(r.entries.map(i=>[i.code,i]));return t.flatMap(({judge:i,tab:a,sheet:s})=>{let u=n.get(i.
code),l=s===null||u===void 0?null:Il(s,o);if(u===void 0||l===null||!dT(u,l))return[];let c={judge:i.
code,rows:Rm(l)};return[{code:"SCORE_ROWS_PERMUTED",severity:"error",tab:a,params:c}]})}};m();var fT=3,
gT=.2,dW=e=>Float64Array.from(e).sort()[f.floor(e.length/10)];function mW({criterion:e,highest:t,
others:n}){return n.length>=fT&&t<=gT*e.max&&2*t<dW(n)}var pT=(e,t)=>e.map(({marks:n})=>n[t]),hT={
scope:"stage",find:e=>{let t=Sr(e);return t.flatMap(n=>{let[r]=n;if(r===void 0||n.length<fT)return[];
let i=e.
check.criteria.map((l,c)=>{let d=f.max(...pT(n,c)),h=d<=gT*l.max?t.flatMap(w=>w===n?[]:pT(w,c)):[];
return{
criterion:l,highest:d,others:h}}).filter(mW);if(i.length===0)return[];let{judge:a,tab:s}=r.sheetView,
u={judge:a.code,criteria:i.map(({criterion:l})=>l.name),highest:f.max(...i.map(l=>l.highest)),usual:
Em(
i.flatMap(l=>l.others))};return[{code:"SCORE_SCALE_SUSPECT",severity:"warning",tab:s,params:u}]})}};
m();var yT={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="text-number")return[];let s={judge:t.code,where:Ht(o.line.entry,
o.criterion),value:a.value,number:a.number};return[{code:"SCORE_TEXT_NUMBER",severity:"error",tab:n,
at:i,...ds(o),params:s}]}))};m();var Dm=e=>e.reduce((t,n)=>t+n,0),bT=(e,t)=>Dm(e.map((n,r)=>n*t[r].weight)),
pW=[{basis:"sum",of:Dm},{
basis:"mean",of:e=>Dm(e)/e.length},{basis:"weighted-mean",of:(e,t)=>bT(e,t)/Dm(t.map(n=>n.weight))},
{basis:"weighted-sum",of:bT},{basis:"score",of:Tm}];function fW(e){return typeof e=="number"?e:
typeof e==
"string"&&e.trim()!==""?bm(e,0,1e6):null}function gW(e,t){var r,o,i;let n=(i=(o=(r=/\.(\d+)$/.exec(x(
e)))==null?void 0:r[1])==null?void 0:o.length)!=null?i:0;return f.abs(e-t)<=.5*10**-f.min(n,6)+1e-9}
function hW(e,t,n){let r=e.flatMap(i=>{let a=fW(i.row.total);return a===null?[]:[{row:i,total:a}]}),
o=pW.map(i=>({...i,off:r.filter(({row:a,total:s})=>!gW(s,i.of(a.marks,n)))})).reduce((i,a)=>a.off.length<
i.off.length?a:i);return o.off.length*2>=r.length?[]:o.off.map(({row:{sheetView:i,row:a,entry:s,
marks:u},
total:l})=>({code:"TOTAL_MISMATCH",severity:"warning",tab:i.tab,at:{row:a.row,column:t},params:{
judge:i.
judge.code,entry:tt(s),value:l,expected:f.round(o.of(u,n)*1e4)/1e4,basis:o.basis}}))}var wT={scope:
"stage",find:e=>Sr(e).flatMap(t=>{var r,o,i;let n=(i=(o=(r=t[0])==null?void 0:r.sheetView.sheet)==null?
void 0:o.totalColumn)!=null?i:null;return n===null?[]:hW(t,n,e.check.criteria)})};m();m();m();
function Cr(e,t){var n;return(n=e(t))!=null?n:{}}var Am=({competition:e,locate:t})=>{let{method:n,
carryOver:r,passingScore:o}=e.settings,i=tr(n);if(i===
"points")return[];let a=(u,l)=>({code:"METHOD_CAUTION",severity:"warning",...Cr(t,{kind:"setting",
key:u}),
params:l}),s=r&&e.stages.length>1;return[...n==="z-score"?[a("method",{reason:"standard-scores"})]:[
],
...n==="z-score"&&s?[a("carryOver",{reason:"standard-scores-carried"})]:[],...o!==null?[a(
"passingScore",{reason:"passing-score-unit",unit:i,value:o})]:[]]};m();var Om=({competition:e,locate:
t})=>{let n=e.stages.findIndex(o=>o.weight!==null);return e.settings.carryOver||
n<0?[]:[{code:"METHOD_CAUTION",severity:"warning",...Cr(t,{kind:"stage",index:n,column:"weight"}),
params:{
reason:"stage-weights-unused"}}]};var vT={scope:"workbook",checks:[Am,Om]};m();m();m();function Tt({
locate:e},t,n){let{setting:r,value:o,reason:i,allowed:a=[],stage:s,severity:u="error"}=n,
l={setting:r,value:o,reason:i,allowed:[...a]};return{code:"SETTING_INVALID",severity:u,...s&&{stage:
s},
...Cr(e,t),params:l}}var Pm=e=>{let{settings:t}=e.competition;if(!t.carryOver||t.method!=="rank-sum")return[
];let n={setting:"method",value:t.method,reason:"combination",allowed:["carryOver"]};return[Tt(e,{
kind:"setting",key:"method"},n)]};m();var Nm=e=>{var h,w,C;let{entries:t,settings:n,stages:r}=e.competition;
if(!n.winnersPerCategory)return[];
let o=t.map((O,P)=>({entry:O,index:P,key:_(O.category)})).filter(({entry:O})=>O.status==="running"),
i=({index:O})=>({kind:"entry",index:O,column:"category"}),a="entries.category",s=o.filter(({key:O})=>O===
""),u=s.map(({entry:O})=>tt(O)),l=(w=(h=r[r.length-1])==null?void 0:h.name)!=null?w:"",c={setting:a,
value:"",reason:"category-blank",allowed:u,stage:l},d=new y;for(let{key:O}of o)d.set(O,((C=d.get(O))!=
null?C:0)+1);let p=d.size<2?[]:o.filter(({key:O})=>O!==""&&d.get(O)===1);return[...s.slice(0,1).map(
O=>Tt(e,i(O),c)),...p.map(O=>{let P=O.entry.category;return Tt(e,i(O),{setting:a,value:P,reason:
"category-alone",severity:"warning"})})]};m();var Im=e=>e.competition.criteria.flatMap(({min:t,max:n,
stage:r},o)=>{if(n>t&&n>0)return[];let i=[`> ${f.
max(t,0)}`];return[Tt(e,{kind:"criterion",index:o,column:"max"},{...{setting:"criteria.max",value:n,
reason:"out-of-range",allowed:i},...r!==null&&{stage:r}})]});m();function fh(e){let t=new v([""]);
return e.flatMap((n,r)=>{let o=n!==""&&t.has(n);return t.add(n),o?[
r]:[]})}var $m=e=>{let{stages:t,judges:n,criteria:r}=e.competition,o=fh(t.map(({name:s})=>_(s))),i=fh(
n.map(({code:s})=>V(s))),a=new v(t.flatMap(s=>{let u=je(e.competition,s);return fh(u.map(({name:l})=>_(
l))).map(l=>r.indexOf(u[l]))}));return[...o.map(s=>{let u={setting:"stages.name",value:t[s].name,
reason:"duplicate"};return Tt(e,{kind:"stage",index:s,column:"name"},u)}),...i.map(s=>{let u={
setting:"judges.code",value:n[s].code,reason:"duplicate"};return Tt(e,{kind:"judge",index:s,column:
"code"},u)}),...k.
from(a,s=>{let u={setting:"criteria.name",value:r[s].name,reason:"duplicate"};return Tt(e,{kind:
"criterion",index:s,column:"name"},u)})]};m();var Fm=e=>e.competition.stages.flatMap((t,n)=>{let r=To(
e.competition,t);if(r===null||t.title===null||
!("outcomes"in t.title))return[];let o=t.title.outcomes.filter(u=>u.places>r);if(o.length===0)return[
];
let i=o.map(u=>`${u.places}: ${u.name}`).join("; ");return[Tt(e,{kind:"stage",index:n,column:"title"}
,
{...{setting:"stages.title",reason:"outcomes-beyond-cut",severity:"warning"},value:i,allowed:[x(r)]}
)]});m();var _m=e=>{var c;let{settings:t,stages:n}=e.competition,r=n[n.length-1],o=(c=r&&To(e.competition,
r))!=
null?c:t.top,i=[x(o)],a=k.from({length:o},(d,p)=>{var h;return(h=t.prizes[p])!=null?h:0}),s=!t.rankedWinners&&
a.some(d=>d!==a[0]),u={setting:"rankedWinners",value:!1,reason:"prizes-unequal",allowed:i},l=t.prizes.
flatMap((d,p)=>p>=o&&d?[{index:p,amount:d}]:[]);return[...s?[Tt(e,{kind:"setting",key:
"rankedWinners"},
{...u,...r&&{stage:r.name}})]:[],...l.slice(0,1).map(({index:d,amount:p})=>Tt(e,{kind:"prize",place:
d+
1},{setting:`prizes.${d+1}`,value:p,reason:"prizes-unused",allowed:i,severity:"warning"}))]};m();var Mm=e=>e.competition.stages.flatMap(
(t,n)=>{if(e.competition.criteria.length===0||je(e.competition,
t).length>0)return[];let r={setting:"criteria.name",value:"",reason:"empty",stage:t.name};return[Tt(
e,{kind:"stage",index:n,column:"name"},r)]});m();var Lm=e=>{let{stages:t,criteria:n,judges:r,entries:
o}=e.competition,i=t.map(({name:u})=>u),a=new v(
o.map(({code:u})=>V(u))),s="unknown-reference";return[...n.flatMap(({stage:u},l)=>u===null||i.includes(
u)?[]:[Tt(e,{kind:"criterion",index:l,column:"stage"},{setting:"criteria.stage",value:u,reason:s,
allowed:i})]),
...r.flatMap((u,l)=>[...u.stages.filter(c=>!i.includes(c)).map(c=>Tt(e,{kind:"judge",index:l,column:
"stages"},{setting:"judges.stages",value:c,reason:s,allowed:i})),...u.conflicts.filter(c=>!a.has(V(c))).
map(c=>Tt(e,{kind:"judge",index:l,column:"conflicts"},{setting:"judges.conflicts",value:c,reason:s}))])]}
;var kT={scope:"workbook",checks:[Pm,$m,Lm,Mm,Im,Nm,Fm,_m]};m();m();var jm=({competition:e,locate:t}
)=>{let{criteria:n,stages:r}=e,o=n.flatMap(({weight:a,stage:s},u)=>{
if(a>=0)return[];let l={of:"criteria",reason:"negative",value:a},c=Cr(t,{kind:"criterion",index:u,
column:"weight"});return[{code:"WEIGHTS_INVALID",severity:"error",...s!==null&&{stage:s},...c,params:
l}]}),i=r.
flatMap(a=>{let s=je(e,a);if(s.length===0||s.some(({weight:c})=>c!==0))return[];let u={of:"criteria",
reason:"all-zero"},l=Cr(t,{kind:"criterion",index:n.indexOf(s[0]),column:"weight"});return[{code:
"WEIGHTS_INVALID",severity:"error",stage:a.name,...l,params:u}]});return[...o,...i]};m();var Bm=({
competition:e,locate:t})=>{let n=e.stages.map(a=>a.weight);if(!e.settings.carryOver||n.every(
a=>a===null))return[];let r=(a,s)=>({code:"WEIGHTS_INVALID",severity:"error",...Cr(t,{kind:"stage",
index:a,
column:"weight"}),params:{of:"stages",...s}}),o=n.flatMap((a,s)=>a!==null&&a<0?[r(s,{reason:
"negative",value:a})]:[]),i=n.indexOf(null);return i>=0?[...o,r(i,{reason:"partly-blank"})]:n.every(
a=>a===0)?
[r(0,{reason:"all-zero"})]:o};var xT={scope:"workbook",checks:[Bm,jm]};m();var TT={scope:"stage",
find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,sheet:o})=>e.criteria.
flatMap(({name:i})=>{var u,l;let a=(u=o==null?void 0:o.columns.get(i))!=null?u:[],s=a[1];return s===
void 0?[]:[{code:"COLUMN_DUPLICATE_CRITERION",severity:"error",tab:r,at:{row:(l=o==null?void 0:o.headerRow)!=
null?l:0,column:s},params:{judge:n.code,criterion:i,columns:a.map(Mn)}}]}))};m();function yW(e){let{
sheet:t,missingColumns:n}=e;if(t===null||t.headerRow===null&&t.rows.length===
0)return[];let r=n.map(({name:i})=>i);return k.from(t.columns.values()).every(i=>i.length===0)&&r.length>
0?[r.join(", ")]:r}var ST={scope:"stage",find:({sheetViews:e})=>e.flatMap(t=>yW(t).map(n=>({code:
"COLUMN_MISSING_CRITERION",severity:"error",tab:t.tab,params:{judge:t.judge.code,criterion:n}})))};m(
);var zm={scope:"stage",find:({check:e,begun:t})=>t?[]:[{code:"STAGE_NOT_BEGUN",severity:"info",
params:{
stage:e.stage.name}}]};m();function bW(e){return e.sheet===null||e.expected.length===0?!1:e.sheet.headerRow===null?
e.sheet.rows.
length===0:!e.touched&&e.missingColumns.length===0}var ET={scope:"stage",find:({check:e,sheetViews:t}
)=>t.
filter(bW).map(({tab:n,judge:r})=>({code:"TAB_EMPTY",severity:us(e),tab:n,params:{judge:r.code}}))};
m();var CT={scope:"stage",find:({check:e,sheetViews:t})=>t.filter(n=>n.sheet===null&&n.expected.length>0).
map(({tab:n,judge:r})=>({code:"TAB_MISSING",severity:us(e),tab:n,params:{tab:n,judge:r.code,...e.stage.
scoreTab===void 0?{}:{within:!0}}}))};m();var RT={scope:"stage",find:({check:{protectedTabs:e=[]},
sheetViews:t})=>e.length===0?[]:t.filter(
({sheet:n,touched:r,tab:o})=>n!==null&&r&&!e.includes(o)).map(({tab:n,judge:r})=>({code:
"TAB_UNPROTECTED",severity:"info",tab:n,params:{judge:r.code}}))};var ms={TAB_MISSING:CT,TAB_EMPTY:
ET,TAB_UNPROTECTED:RT,STAGE_NOT_BEGUN:zm,COLUMN_MISSING_CRITERION:ST,
COLUMN_DUPLICATE_CRITERION:TT,ROW_MISSING_ENTRY:Wx,ROW_WITHOUT_CODE:Vx,ROW_UNKNOWN_ENTRY:Jx,
ROW_DUPLICATE_ENTRY:Ux,
ROW_NAME_MISMATCH:Zx,SCORE_ROWS_PERMUTED:mT,SCORE_MISSING:eT,SCORE_NOT_NUMBER:tT,SCORE_TEXT_NUMBER:
yT,
SCORE_IS_DATE:Qx,SCORE_OUT_OF_RANGE:nT,SCORE_ERROR:Xx,SCORE_FORMULA:Yx,SCORE_SCALE_SUSPECT:hT,
SCORE_OUTLIER:sT,
TOTAL_MISMATCH:wT,JUDGE_NO_VARIANCE:Nx,JUDGES_IDENTICAL:Lx,JUDGES_DISAGREE:Fx,JUDGE_CONFLICT:Ax,
JUDGE_RECUSED:Ix,
ENTRY_UNSCORED:Rx,PANEL_DISCONNECTED:zx,ENTRY_DUPLICATE_CODE:vx,ENTRY_DUPLICATE_NAME:kx,
SETTING_INVALID:kT,
WEIGHTS_INVALID:xT,METHOD_CAUTION:vT};var wW=g.values(ms).flatMap(e=>(e==null?void 0:e.scope)==="entries"?
[e]:[]),gh=e=>wW.flatMap(t=>t.find(
e));m();m();m();var vW=["SCORE_NOT_NUMBER","SCORE_OUT_OF_RANGE","SCORE_ERROR","SCORE_IS_DATE",
"TOTAL_MISMATCH","ROW_UNKNOWN_ENTRY","ROW_WITHOUT_CODE","ROW_NAME_MISMATCH"],kW=10;function xW({
draft:e,block:t}){return t===
null||t.columns>1||e.fix!==void 0||!vW.some(n=>n===e.code)?null:E.stringify([e.code,e.severity,e.tab,
t.column])}function TW(e){let t=[],n=-1;for(let r of[...e].sort((o,i)=>o.block.row-i.block.row)){let{
row:o,rows:i}=r.block,a=t[t.length-1];a!==void 0&&o===n?a.push(r):t.push([r]),n=o+i}return t}
function SW(e){
let[t]=e,n=e[e.length-1];if(e.length<kW||(t==null?void 0:t.block)==null||(n==null?void 0:n.block)==null)
return e;let r=e.flatMap(({draft:{params:s}})=>"where"in s?[s.where]:[]),o=r.length===0?{}:{where:xm(
r)},i={...t.draft.params,...o,more:e.length-1},a={...t.block,rows:n.block.row+n.block.rows-t.block.row}
;
return[{draft:{...t.draft,params:i},block:a}]}function DT(e){let t=[],n=new y;for(let r of e){let o=xW(
r),i=o===null?void 0:n.get(o);o===null?t.push(r):i===void 0?n.set(o,[r]):i.push(r)}return[...t,...k.
from(n.values()).flatMap(r=>TW(r).flatMap(SW))]}function EW(e){let t=[],n=k.from(e).sort((r,o)=>r.row-o.row||
r.column-o.column);for(let{row:r,column:o}of n){
let i=t[t.length-1],a=(i==null?void 0:i.row)===r?o-i.column:b.POSITIVE_INFINITY;i===void 0||a>i.columns?
t.push({row:r,column:o,rows:1,columns:1}):a===i.columns&&(t[t.length-1]={...i,columns:i.columns+1})}
return t}function ps(e){let t=[],n=new y;for(let r of EW(e)){let o=`${r.column}:${r.columns}`,i=n.get(
o),a=i===void 0?void 0:t[i];i!==void 0&&a!==void 0&&a.row+a.rows===r.row?t[i]={...a,rows:a.rows+1}:(
n.
set(o,t.length),t.push(r))}return t}var AT=({row:e,column:t})=>`${e}:${t}`;function CW({draft:e,
where:t},n){
if(!("where"in e.params))return e;let r=[];for(let o=n.row;o<n.row+n.rows;o++)for(let i=n.column;i<n.
column+n.columns;i++){let a=t.get(AT({row:o,column:i}));a!==void 0&&r.push(a)}return{...e,params:{
...e.
params,where:xm(r)}}}function RW({code:e,severity:t,tab:n,params:r,fix:o}){return E.stringify([e,t,n,
"where"in r?{...r,where:null}:r,o])}function OT(e){var o;let t=new y,n=[];for(let i of e){if(i.at===
void 0){n.push({draft:i,block:null});continue}let a=RW(i),s=(o=t.get(a))!=null?o:{draft:i,cells:[],
where:new y};
t.set(a,s),s.cells.push(i.at),"where"in i.params&&s.where.set(AT(i.at),i.params.where)}let r=k.from(
t.values()).flatMap(i=>ps(i.cells).map(a=>({draft:CW(i,a),block:a})));return[...n,...DT(r)]}m();
function DW(e,t){return t.some(n=>n.strays.length>0)?!0:t.some(n=>{var r;return(r=n.sheet)==null?
void 0:
r.rows.some(o=>o.entry!==null&&e.criteria.some(({name:i})=>{var s;let a=(s=o.marks.get(i))==null?
void 0:
s.kind;return a==="score"||a==="unreadable"}))})}function AW(e){let{competition:t,stage:n,criteria:r,
reached:o}=e,i=t.settings.conflicts==="exclude",a=Wr(t),s=o!=null?o:t.entries.filter(c=>c.status==="running"),
u=new y(s.map(c=>[c.code,c])),l=e.judges.map(c=>{var w,C,O,P;let d=new y;for(let N of s){let I=a(
c,N);I!==null&&d.set(N.code,I)}let p=new v(i?d.keys():[]),h=(w=e.sheets.get(c.code))!=null?w:null;
return Cx(
{judge:c,tab:(P=(O=h==null?void 0:h.tab)!=null?O:(C=e.tabName)==null?void 0:C.call(e,n,c))!=null?P:`${n.
name} \xB7 ${c.code}`,sheet:h,criteria:r,entries:u,expected:(o!=null?o:[]).filter(N=>!p.has(N.code)),
excluded:p,conflicts:d})});return{check:e,sheetViews:l,begun:DW(e,l)}}var PT=new A;function Um(e){
var n;
let t=(n=PT.get(e))!=null?n:AW(e);return PT.set(e,t),t}var OW=g.values(ms).flatMap(e=>(e==null?void 0:
e.scope)==="stage"?[e]:[]);function PW(e){let t=new y(
e.sheetViews.map((i,a)=>[i.tab,a])),n=({draft:i})=>{var a,s;return(s=t.get((a=i.tab)!=null?a:""))!=null?
s:e.sheetViews.length},r=({block:i})=>{var a;return(a=i==null?void 0:i.row)!=null?a:-1},o=({block:i}
)=>{
var a;return(a=i==null?void 0:i.column)!=null?a:-1};return(i,a)=>n(i)-n(a)||r(i)-r(a)||o(i)-o(a)}
function NW({
draft:e,block:t},n){let{at:r,...o}=e,i=t&&Ce(t.row,t.column,t.rows,t.columns);return{...o,stage:n,
...i&&
{cell:i}}}function hh(e){let t=Um(e),n=t.begun?OW:[zm];return OT(n.flatMap(r=>r.find(t))).sort(PW(t)).
map(r=>NW(r,e.stage.name))}m();var NT=[Pm,Am,Bm,Om,$m,Lm,Mm,jm,Im,Nm,Fm,_m],IW=g.values(ms).flatMap(
e=>(e==null?void 0:e.scope)==="workbook"?e.checks:[]),$W=[...NT,...IW.filter(e=>!NT.includes(e))];
function yh(e,t=()=>null){return $W.
flatMap(n=>n({competition:e,locate:t}))}m();function bh(e){return Um(e).sheetViews.map(t=>{let n=k.from(
t.lines.values()).map(i=>i.filter(a=>!a.
excluded&&!a.blank)).filter(i=>i.length>0),r=n.filter(i=>i.some(a=>a.complete||a.recused)).length,o=So(
e)||e.reached===null;return{stage:e.stage.name,judge:t.judge.code,scored:r,expected:o?n.length:t.expected.
length}})}m();var $T=31,FW=/[\u00b7\-\u2013|:_]/u;function Rr(e){let t=[...e];return t.flatMap((n,r)=>{
if(!FW.test(n))return[];
let[o,i]=[t.slice(0,r).join(""),t.slice(r+1).join("")];return[{left:o.trim(),right:i.trim(),at:r,
spaced:n===
"\xB7"||/\s$/.test(o)}]})}var _W=/[[\]:*?/\\]/g,$l=e=>e.replace(_W," ").replace(/\s+/g," ").trim();
function MW(e,t){
let n=$T-t.length-3;return`${e.length>n?`${e.slice(0,f.max(1,n-1)).trim()}\u2026`:e} \xB7 ${t}`}var ui=(
e,t)=>MW(
$l(e.name),$l(t.code)),LW=(e,t)=>e.length>t?`${e.slice(0,t-1).trim()}\u2026`:e;function Fl(e,t,n){
let r=J.
ranking[n],o=$T-r.length-3,i=(u,l)=>LW($l(u.name),l),s=t.some(u=>u!==e&&i(u,o)===i(e,o))?`${t.indexOf(
e)+1} `:"";return`${r} \xB7 ${s}${i(e,o-s.length)}`}function FT(e,t){let n=e.trim();if(!n.endsWith(
"\u2026"))return _(n)===_($l(t.name));let r=_(n.slice(0,-1));return r!==""&&_($l(t.name)).startsWith(
r)}function Wm(e,t){var o;let n=jW(e,t),r=n.filter((i,a)=>n.findIndex(s=>zW(i,s))===a);return r.length===
1&&(o=r[0])!=null?o:null}function jW(e,t){let n=IT(e,t,(i,a)=>V(i.code)===V(a));if(n.length>0)return n;
let[r,...o]=t.stages;return r!==void 0&&o.length===0?BW(e,t,r):IT(e,t,wh)}var wh=(e,t)=>_(t)!==""&&_(
t)===_(e.name),IT=(e,t,n)=>Rr(e).flatMap(({left:r,right:o})=>t.stages.filter(i=>FT(r,i)).flatMap(i=>rt(
t,i).filter(a=>n(a,o)).map(a=>({stage:i,judge:a})))),BW=(e,t,n)=>rt(t,n).filter(r=>V(r.code)===V(e)||
wh(r,e)||Rr(e).some(({left:o,right:i})=>FT(o,n)&&wh(r,i))).map(r=>({stage:n,judge:r})),zW=(e,t)=>e.stage===
t.stage&&e.judge===t.judge;var _T=e=>e.severity==="error";function Pt(e,t){let{competition:n,sheets:
r,decisions:o}=e,i=[...e.findings,
...yh(n,e.locate)],a=[],s=[],u=!i.some(l=>_T(l)&&l.stage===void 0);for(let l of n.stages){let c=r.filter(
N=>N.stage===l.name),p=u||l===n.stages[0]?si(n,a):null,h={competition:n,stage:l,criteria:je(n,l),
judges:rt(
n,l),sheets:new y(c.map(N=>[N.judge,N])),reached:p,provisional:t.provisional,tabName:(N,I)=>{var F;
return(F=
N.scoreTab)!=null?F:ui(N,I)},protectedTabs:e.protectedTabs,orders:e.orders.get(l.name)};i.push(...hh(
h)),p!==null&&s.push(...bh(h));let w=N=>N.stage===l.name&&(_T(N)||N.code==="STAGE_NOT_BEGUN");if(!u||
p===null||i.some(w)){u=!1;continue}let C=gx(n,l,r,a,o),O=e.locate({kind:"setting",key:"method"}),P=[
...C.findings,...bx(n,C,a)];if(i.push(...P.map(N=>N.code==="METHOD_CAUTION"?{...N,...O}:N)),P.some(w)){
u=!1;continue}a.push(C)}return{findings:i,results:a,progress:s}}m();m();m();m();function U(e){return e===void 0||
e===""?"":typeof e=="object"?e.date.endsWith("T00:00:00")?e.date.slice(
0,10):nr(e.date):x(e).trim()}var nr=e=>e.replace("T"," "),_l=e=>e.replace(" ","T"),re=e=>typeof e!="number"&&
U(e)==="";function ot(e){var n;if(typeof e=="number")return e;if(typeof e!="string")return null;
let t=/^(-?\d+)(?:[.,](\d+))?$/.exec(e.trim());return t===null?null:b(`${t[1]}.${(n=t[2])!=null?n:
"0"}`)}
var UW=(e,t)=>new R(R.UTC(e,t,0)).getUTCDate();function vh(e,t,n){return t<1||t>12||n<1||n>UW(e,t)?
null:
`${e}-${x(t).padStart(2,"0")}-${x(n).padStart(2,"0")}`}function li(e){var a;if(typeof e=="object")return e.
date.slice(0,10);let t=U(e).toLowerCase(),n=/^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(t);if(n!==null)return vh(
b(n[1]),b(n[2]),b(n[3]));let r=/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(t);if(r!==null)return vh(
b(r[3]),b(r[2]),b(r[1]));let o=/^(?:[a-z']+,\s*)?(\d{1,2})\s+([a-z]+)\.?,?\s+(\d{4})$/.exec(t);if(o===
null)return null;let i=tx((a=o[2])!=null?a:"");return i===null?null:vh(b(o[3]),i,b(o[1]))}function MT(
e){
return typeof e=="object"?e.date.slice(11,16).replace(":","."):U(e)}var fs=e=>U(e).split(/[,;\n]/).map(
t=>t.trim()).filter(t=>t!=="");m();var jT=/^(.*\S)\s*[([]([^()[\]]*)[)\]]\s*$/,WW=/^(.*?\S)[\s:,=\u2013-]+(\d{1,3}(?:[.,]\d+)?)\s*%\s*$/,
KW=/^(?:(?:bobot|weight)\s*[:=]?\s*)?(\d{1,3}(?:[.,]\d+)?)\s*%$/i,GW=/^(?:bobot|weight)\s*[:=]?\s*(\d{1,3}(?:[.,]\d+)?)$/i,
BT=/^(?:(?:maks(?:imal|imum)?|max(?:imum)?|skala|scale|nilai|skor|score)\.?\s*[:=]?\s*)?\d+(?:\s*(?:-|\u2013|s\.?\/?d\.?|sampai|to)\s*\d+)?$/i;
function Eo(e){var n,r;let t=e.replace(/\s+/g," ").trim();for(;;){let[,o="",i=""]=(n=jT.exec(t))!=null?
n:[];if(o==="")return null;if(BT.test(i.trim()))return b((r=/(\d+)\D*$/.exec(i))==null?void 0:r[1]);
t=o}}var LT=e=>b(e.replace(",","."));function qe(e){var i,a,s,u;let t=e.replace(/\s+/g," ").trim(),n=null;
for(;;){let[,l="",c=""]=(i=jT.exec(t))!=null?i:[],d=(a=KW.exec(c.trim()))!=null?a:GW.exec(c.trim());
if(l===""||d===null&&!BT.test(c.trim()))break;t=l,n!=null||(n=d===null?null:LT((s=d[1])!=null?s:""))}
let[,r="",o=""]=(u=WW.exec(t))!=null?u:[];return r===""?{name:t,weight:n}:{name:r,weight:n!=null?n:
LT(
o)}}m();var kh=10,ci=60;function Ml(e,t,n=kh){let r=e.values.slice(0,n).map(t),o=f.max(0,...r);
return o===0?
null:r.indexOf(o)}function dt(e,t){var s;let n=u=>typeof u=="string"&&t.columns.some(l=>Ae(u,l.header)),
r=Ml(e,u=>u.filter(n).length);if(r===null)return null;let o=new y;for(let[u,l]of((s=e.values[r])!=null?
s:[]).entries()){let c=typeof l=="string"?t.columns.find(d=>Ae(l,d.header)):void 0;c!==void 0&&!o.has(
c.key)&&o.set(c.key,u)}let i=[...o.keys()],a=e.values.map((u,l)=>({row:l,cell:c=>{var p;let d=o.get(
c);return d===void 0?"":(p=u[d])!=null?p:""}})).filter(({row:u,cell:l})=>u>r&&i.some(c=>!re(l(c))));
return{part:t.part,tab:e.tab,headerRow:r,columns:o,rows:a}}function it(e,t,n){let r=e==null?void 0:e.
columns.get(n);return e===null||r===void 0||t===void 0?null:{tab:e.tab,cell:Ce(t,r)}}var zT=(e,t)=>e.
columns.map(n=>n.header[t]);var UT={code:$("Kode","Code","Kode Peserta","Kode Inovasi",
"Kode Proposal","No. Peserta","Nomor Peserta","Entry Code"),name:$("Nama Inovasi","Innovation",
"Inovasi","Judul Inovasi","Nama","Peserta","Nama Peserta","Judul","Inovasi yang Dinilai",
"Nama Inovasi yang Dinilai","Peserta yang Dinilai","Judul Proposal","Nama Proposal","Nama Karya",
"Judul Karya","Finalis","Entry","Participant","Innovation Name"),institution:$("Instansi",
"Institution","Unit","OPD","Perangkat Daerah","SKPD","Unit Kerja","Nama Instansi","Asal Instansi",
"Asal","Unit Pelaksana","Agency","Organization"),total:$("Total","Total",
"Jumlah","Nilai Akhir"),notesToCommittee:$("Catatan untuk Panitia","Notes to Committee","Catatan",
"Notes"),notesToEntrant:$("Catatan untuk Peserta","Notes to Entrant")},Km={weight:"Bobot",maximum:
"Maks"},It=e=>g.keys(UT).find(t=>Ae(e,UT[t])),Qe=(e,t)=>{let n=_(t.name);return _(e)===n||_(e.replace(
/\([^()]*\)\s*$/,
""))===n||_(qe(e).name)===n},qW=(e,t)=>{var n;return(n=t.find(r=>_(r.name)===_(e)))!=null?n:t.find(r=>Qe(
e,r))};function gs(e){var o;let t=new y,n=new y,r=new y;for(let i of e){let a=V(i.code),s=_(i.name),
u=(o=t.get(a))!=null?o:i;t.set(a,u),n.set(i.code,u),r.set(s,r.has(s)?null:i)}return(i,a,s)=>{var u,l,
c;return s?(l=(u=n.get(i))!=null?u:t.get(V(i)))!=null?l:null:(c=r.get(_(a)))!=null?c:null}}function di(
e,t,n,r,o){
var C,O,P,N,I,F,M;let i=j=>typeof j=="string"&&(It(j)!==void 0||r.some(L=>Qe(j,L))),a=Ml(e,j=>j.filter(
i).length,ci),s=a===null?[]:((C=e.values[a])!=null?C:[]).map(j=>typeof j=="string"?j:""),u=new y,l=new y;
for(let[j,L]of s.entries()){let B=qW(L,r),z=It(L);B!==void 0?u.set(B.name,[...(O=u.get(B.name))!=null?
O:[],j]):z!==void 0&&!l.has(z)&&l.set(z,j)}let c=(P=l.get("code"))!=null?P:null,d=[...u].map(([j,[L=0]])=>(
{
criterion:j,column:L})),p=a===null?ZW(e):[];for(let[j,L]of e.values.entries()){if(a===null||j<=a)continue;
let B=Y=>{var pe;let Q=l.get(Y);return Q===void 0?"":(pe=L[Q])!=null?pe:""},z=U(B("code")),G=U(B(
"name")),Z=new y;for(let{criterion:Y,column:Q}of d)Z.set(Y,JW((N=L[Q])!=null?N:"",j,Q));let W=o(z,G,
c!==
null);W===null&&(xh(z,G)||HW(z,Z))||p.push({row:j,code:z,entry:(I=W==null?void 0:W.code)!=null?I:
null,
name:G,institution:U(B("institution")),marks:Z,total:B("total"),notesToCommittee:U(B(
"notesToCommittee")),notesToEntrant:U(B("notesToEntrant"))})}let h=(F=l.get("name"))!=null?F:null,w=(
M=l.get("total"))!=
null?M:null;return{stage:t,judge:n,tab:e.tab,headerRow:a,codeColumn:c,nameColumn:h,totalColumn:w,
columns:u,
rows:p}}var xh=(e,t)=>[e,t].some(n=>n===Km.weight||n===Km.maximum),HW=(e,t)=>[...t.values()].every(n=>n.
kind==="blank"||e===""&&n.kind==="unreadable"&&!Th(n.raw)),Th=e=>{var t;return typeof e=="string"?!re(
e)&&(Ae(e,Tn)||((t=e.match(/\p{L}/gu))!=null?t:[]).length<3||e.trim().startsWith("#")):e!==void 0};
function ZW(e){
let t={code:"",entry:null,name:"",institution:"",marks:new y,total:"",notesToCommittee:"",
notesToEntrant:""};
return e.values.flatMap((n,r)=>n.some(o=>typeof o=="number")?[{...t,row:r}]:[])}function JW(e,t,n){
let r={
row:t,column:n};return typeof e=="number"?{kind:"score",value:e,at:r}:re(e)?{kind:"blank",at:r}:
typeof e==
"string"&&Ae(e,Tn)?{kind:"recused",at:r}:{kind:"unreadable",raw:e,at:r}}var WT=864e5,Sh=R.UTC(1899,
11,30),VW="dd/mm/yyyy",XW="dd/mm/yyyy h:mm:ss",YW=e=>new R(Sh+f.round(e*86400)*
1e3).toISOString().slice(0,19);function KT(e){let t=(R.parse(`${e}Z`)-Sh)/WT;return b.isNaN(t)?e:t}
var QW=e=>e>
-693e3&&e<(R.UTC(1e4,0,1)-Sh)/WT;function GT(e){var n;let t=(n=e==null?void 0:e.value)!=null?n:(e==null?
void 0:e.formula)===void 0?"":`=${e.formula}`;return typeof t!="number"||e===void 0||e.kind==="plain"?
{value:t,read:t}:e.kind==="percent"?{value:t,read:t,format:b.isInteger(t*100)?"0%":"0.00%"}:QW(t)?{
value:t,
read:{date:YW(t)},format:b.isInteger(t)?VW:XW}:{value:t,read:t}}var qT=e=>Ml(e,t=>t.filter(n=>typeof n==
"string"&&It(n)!==void 0).length),HT=(e,t,n)=>({tab:e,values:t.map(r=>k.from({length:n},(o,i)=>GT(r[
i]).
read))});function Eh({rows:e}){var n;let t=e.length;for(;t>0&&((n=e[t-1])==null?void 0:n.every(r=>r===
void 0))!==!1;)t-=1;return{rows:e.slice(0,t),width:e.reduce((r,o)=>f.max(r,o.length),1)}}var e3=2e4,
t3=500;function ZT(e){let{rows:t,width:n}=Eh(e);return t.length>e3||n>t3}function JT(e,t){var o;let n=e.
filter(i=>!i.hidden),r=i=>{let{rows:a,width:s}=Eh({...i,rows:i.rows.slice(0,20)});return qT(HT(i.name,
a,s))!==null};return(o=e.find(i=>i.name===t))!=null?o:n.find(r)}function Ch(e,t,n){var l;let{rows:r,
width:o}=Eh(e),i=(l=qT(HT(t,r,o)))!=null?l:0,a=f.max(0,2-i),s=[...k.from({length:a},()=>[]),...r];s[
1]=
[{value:n,kind:"plain"}];let u=s.map(c=>k.from({length:o},(d,p)=>GT(c[p])));return{values:u.map(c=>c.
map(({value:d})=>d)),formats:u.flatMap((c,d)=>c.flatMap(({format:p},h)=>p===void 0?[]:[{row:d,column:
h,
format:p}])),grid:{tab:t,values:u.map(c=>c.map(({read:d})=>d))},headerRow:i+a,formulas:s.flatMap((c,
d)=>c.
flatMap((p,h)=>d>i+a&&(p==null?void 0:p.formula)!==void 0?[{row:d,column:h}]:[]))}}var n3=/ \u00b7 (?:rumus|formulas): ([A-Z0-9:, ]+)$/;
function Ll({values:e}){var r,o,i,a;let[,t=""]=(i=n3.exec(x((o=(r=e[1])==null?void 0:r[0])!=null?o:
"")))!=
null?i:[],n=[];for(let{row:s,column:u}of t===""?[]:t.split(", ").flatMap(Kr))(a=n[s])!=null||(n[s]=[
]),
n[s][u]="=";return n}var r3=/^Lembar Juri \u00b7 (?:dikumpulkan|collected) .* \u00b7 (?:proses|run) ([0-9a-f]{8}) \u00b7 /,
VT=({values:e})=>{var t,n,r,o;return(o=(r=r3.exec(x((n=(t=e[1])==null?void 0:t[0])!=null?n:"")))==null?
void 0:r[1])!=null?o:null};function XT(e,t){let n=f.max(e.values.length,t.grid.values.length);return k.
from({length:n},(r,o)=>o).every(r=>{let[o=[],i=[]]=[e.values[r],t.grid.values[r]],a=f.max(o.length,i.
length);return k.from({length:a},(s,u)=>u).every(s=>{var u,l;return r===1&&s===0||o3((u=o[s])!=null?
u:"",(l=i[s])!=null?l:"")})})}var o3=(e,t)=>typeof e=="object"&&typeof t=="object"?e.date===t.date:e===
t;m();function YT(e,t){if(t.length===0)return e;let n=r=>{var o;return(r.kind==="score"||r.kind==="unreadable")&&
((o=t[r.at.row])!=null&&o[r.at.column])?{...r,formula:!0}:r};return{...e,rows:e.rows.map(
r=>({...r,marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();var i3=/(?:^|[^\p{L}])(?:rekap|recap|gabungan|klasemen)/iu,
a3=/^(?:salinan|copy of|hasil|results?|peringkat|ranking|ringkasan|summary|template|templat|format|blangko|contoh|petunjuk)(?!\p{L})/iu,
s3=/(?:^|[^\p{L}])(?:juri|judge)/iu,QT=e=>g.values(J).some(t=>Ae(e,t));function ua(e){let t=e.trim();
return QT(t)||i3.test(t)?!1:a3.test(t)?/^(?:hasil|results?)/i.test(t)&&s3.test(t):!0}var jl=e=>!ua(e)&&
!QT(e.trim())&&!/^(?:salinan|copy of|templ|format|blangko|contoh|petunjuk)/i.test(e.trim());var Gm=new y;
function tS(e,t,n){let r=e.flatMap(i=>{let a=n.get(i);return a===void 0?[]:[{name:i,...a}]}),
o=e.flatMap(i=>{let a=n.has(i)?null:Wm(i,t);return a===null?[]:[{name:i,...a}]});return[...r,...o]}
var nS=(e,t)=>e.
stage===t.stage&&e.judge===t.judge;function rS(e,t,n=Gm){let r=tS(e,t,n);return r.flatMap(o=>{let i=r.
find(a=>nS(a,o));return i===void 0||i===o?[]:[{...o,first:i.name}]})}var Rh=/^(?:salinan(?: dari)?|copy of|copy)\s+(?=\S)|\s*\(\d+\)$|\s+(?:copy|salinan)$/iu;
function oS(e,t,n=Gm){let r=rr(e,t,n);return e.flatMap(o=>{var s;if(!Rh.test(o)||r.some(u=>u.name===
o))return[];let i=o;for(;Rh.test(i);)i=i.replace(Rh,"").trim();let a=(s=r.find(u=>_(u.name)===_(i)))!=
null?s:Wm(i,t);return a===null?[]:[{name:o,stage:a.stage,judge:a.judge}]})}var eS=e=>V(e).replace(
/\p{N}+/gu,
"#");function iS(e,t,n=Gm){let r=new v(t.judges.map(a=>eS(a.code))),o=new v(t.stages.map(a=>_(a.name))),
i=new v(rr(e,t,n).map(a=>a.name));return e.flatMap(a=>{if(i.has(a)||Wm(a,t)!==null)return[];let s=Rr(
a).find(({left:u,right:l})=>o.has(_(u))&&r.has(eS(l)));return s===void 0?[]:[{name:a,judge:s.right}]}
)}
function rr(e,t,n=Gm){let r=tS(e,t,n),o=r.filter((a,s)=>r.findIndex(u=>nS(u,a))===s),[i]=t.stages;
return o.
length>0||i===void 0||t.stages.length>1?o:u3(e,i,rt(t,i))}function u3(e,t,n){var s,u;let r=new y;for(
let l of e.
filter(ua))for(let{left:c,right:d}of Rr(l)){let p=n.filter(w=>Dh(d,w)),[h]=p;h===void 0||p.length>1||
_(c)===""||r.set(_(c),[...(s=r.get(_(c)))!=null?s:[],{name:l,stage:t,judge:h}])}let o=[...r.values()].
map(l=>l.filter((c,d)=>l.findIndex(p=>p.judge===c.judge)===d)),i=f.max(0,...o.map(l=>l.length)),a=o.
filter(l=>l.length===i);return a.length===1?(u=a[0])!=null?u:[]:[]}var Dh=(e,t)=>V(e)!==""&&(V(e)===
V(t.code)||_(e)===_(t.name));m();function aS({tables:e,rows:t}){return n=>{switch(n.kind){case"setting":
return it(e.settings,t.settings.
get(n.key),"value");case"prize":return it(e.settings,t.prizes.get(n.place),"value");case"entry":
return it(
e.entries,t.entries[n.index],n.column);case"stage":return it(e.stages,t.stages[n.index],n.column);
case"criterion":return it(e.criteria,t.criteria[n.index],n.column);case"judge":return it(e.judges,t.judges[
n.
index],n.column)}}}m();var l3=(e,t)=>e>0&&(e<1?t>1:e===1&&t>=20),sS=(e,t)=>e.rows.some(n=>t.some(({
name:r,max:o})=>{let i=n.
marks.get(r);return(i==null?void 0:i.kind)==="score"&&l3(i.value,o)})),c3=e=>e.replace(
/"[^"]*"|\\./g,
"").includes("%");function uS(e,t){let n=r=>{var s,u;let{row:o,column:i}=r.at;return r.kind!=="score"||
!c3((u=(s=t[o])==null?void 0:s[i])!=null?u:"")?r:{kind:"unreadable",raw:`${b((r.value*100).toPrecision(
12))}%`,cellValue:r.value,at:r.at,...r.formula&&{formula:!0}}};return{...e,rows:e.rows.map(r=>({...r,
marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();m();var Gr="General",lS=e=>e===Gr||e.startsWith(
"0");var ie=(e,t,n,r,o)=>o===void 0?{key:e,header:$(t,n),width:r}:{key:e,header:$(t,n),width:r,
format:o},
mi="@",cS="d mmmm yyyy",Bl={part:"settings",tab:J.settings,columns:[ie("key","Kunci","Key",220),ie(
"value","Nilai","Value",380)]},zl={part:"stages",tab:J.stages,columns:[ie("order","Urutan","Order",
70,
Gr),ie("name","Tahap","Stage",200),ie("weight","Bobot","Weight",80,Gr),ie("advance","Lolos",
"Advance",
80,Gr),ie("title","Predikat","Title",240),ie("form","Bentuk","Form",110),ie("date","Tanggal","Date",
140,cS),ie("scoreTab","Tab Nilai","Score Tab",180)]},Ul={part:"criteria",tab:J.criteria,columns:[ie(
"stage","Tahap","Stage",180),ie("name","Kriteria","Criterion",200),ie("weight","Bobot","Weight",80,
Gr),
ie("min","Min","Min",70,Gr),ie("max","Maks","Max",70,Gr),ie("description","Uraian","Description",380)]}
,
Dr={part:"entries",tab:J.entries,columns:[ie("code","Kode","Code",80,mi),ie("name","Nama Inovasi",
"Innovation",320),ie("institution","Instansi","Institution",240),ie("category","Kategori","Category",
120),
ie("unitType","Jenis Unit","Unit Type",120),ie("innovator","Inovator","Innovator",200),ie("contact",
"Narahubung","Contact",160),ie("phone","No. WA","Phone",120,mi),ie("email","Email","Email",180),ie(
"link","Tautan Proposal","Proposal Link",180),ie("status","Status","Status",160),ie("reason",
"Alasan",
"Reason",240)]},la={part:"judges",tab:J.judges,columns:[ie("code","Kode","Code",70,mi),ie("name",
"Nama","Name",220),ie("role","Peran","Role",110),ie("institution","Instansi","Institution",240),ie(
"email","Email","Email",200),ie("phone","No. WA","Phone",120,mi),ie("stages","Tahap","Stages",180),
ie("conflicts","Benturan","Conflicts",180,mi)]},Wl={part:"institutions",tab:J.institutions,columns:[
ie("name","Instansi","Institution",280),ie("parent","Induk","Parent",240),ie("unitType","Jenis Unit",
"Unit Type",140),ie("required","Wajib","Required",80)]},ca={part:"signers",tab:J.signers,columns:[ie(
"office","Jabatan","Position",220),ie("name","Nama","Name",220),ie("plainName","Nama tanpa Gelar",
"Name without Titles",180),ie("rank","Pangkat","Rank",140),ie("nip","NIP","NIP",160,mi),ie("status",
"Status","Status",90),ie("acting","Bertindak","Acting",90),ie("onBehalfOf","Atas Nama",
"On Behalf Of",200),
ie("documents","Dokumen","Documents",240),ie("letterhead","Kop","Letterhead",180),ie("copies",
"Tembusan","Copies",240)]},hs={part:"plenary",tab:J.plenary,columns:[ie("stage","Tahap","Stage",160),
ie("entry","Kode","Code",80,mi),ie("computed","Peringkat Hitung","Computed Rank",90,"0"),ie("rank",
"Peringkat Putusan","Decided Rank",90,"0"),ie("reason","Alasan","Reason",420),ie("votesFor","Setuju",
"For",
80,"0"),ie("votesAgainst","Tidak","Against",80,"0")]},da={part:"objections",tab:J.objections,columns:
[
ie("date","Tanggal","Date",120,cS),ie("sender","Pengirim","Sender",180),ie("entry","Kode","Code",80,
mi),ie("text","Isi","Text",360),ie("answer","Jawaban","Answer",360),ie("ruling","Putusan","Ruling",
200),
ie("reopens","Tahap Dibuka Kembali","Stage to Reopen",160)]},Ah=[Bl,zl,Ul,Dr,la,Wl,ca];m();m();
function or(e){var o;let t=[],n=(i,a)=>it(e,i.row,a),r=(i,a,s,u,l=[])=>{var d;let c={setting:`${(d=e==
null?void 0:e.part)!=null?d:""}.${a}`,value:s,reason:u,allowed:l};t.push({code:"SETTING_INVALID",
severity:"error",...n(i,a),params:c})};return{rows:(o=e==null?void 0:e.rows)!=null?o:[],findings:t,
report:r,place:n,
number:(i,a,s=()=>!0)=>{let u=i.cell(a);if(re(u))return null;let l=ot(u);return l!==null&&s(l)?l:(r(
i,a,u,l===null?"not-a-number":"out-of-range"),null)},weight:(i,a,s)=>{let u=i.cell(a),l=ot(typeof u==
"string"?u.replace(/%\s*$/,""):u);if(l===null&&!re(u)){let c={of:s,reason:"not-a-number",value:u};t.
push({code:"WEIGHTS_INVALID",severity:"error",...n(i,a),params:c})}return l},choice:(i,a,s)=>{let u=U(
i.cell(a)),l=xn(u,s);return u===""||l!==void 0?l!=null?l:null:(r(i,a,u,"not-allowed",s.map(([,c])=>c.
id)),null)}}}function qm(e,t,n){var i;if(t===null||t.rows.length>0)return;let r={setting:`${t.part}.${n}`,
value:"",reason:"no-rows",allowed:[]},o=(i=it(t,t.headerRow+1,n))!=null?i:{tab:t.tab};e.findings.push(
{code:"SETTING_INVALID",severity:"warning",...o,params:r})}var qr=(e,t)=>e.rows.filter(n=>re(n.cell(
t))?(e.report(n,t,"","empty"),!1):!0);function dS(e,t){let n=or(e),r=qr(n,"name"),o=r.every(a=>re(a.cell(
"weight")));return{items:r.map(a=>d3(
n,a,o,t)),rows:r.map(({row:a})=>a),findings:n.findings}}function d3(e,t,n,r){var a,s;let o=U(t.cell(
"stage")),i=e.weight(t,"weight","criteria");if(!n&&re(t.cell("weight"))){let u={of:"criteria",reason:
"partly-blank"};e.findings.push({code:"WEIGHTS_INVALID",severity:"error",...e.place(t,"weight"),
params:u})}
return{stage:o===""?null:r(o),name:U(t.cell("name")),weight:i!=null?i:1,min:(a=e.number(t,"min"))!=null?
a:0,max:(s=e.number(t,"max"))!=null?s:100,description:U(t.cell("description"))}}m();function mS(e){
let t=or(e);qm(t,e,"code");let n=t.rows.filter(o=>{var s,u,l;if(!re(o.cell("code")))return!0;
let i=(l=(s=t.place(o,"code"))!=null?s:t.place(o,"name"))!=null?l:{tab:(u=e==null?void 0:e.tab)!=null?
u:""},a={name:U(o.cell("name"))};return t.findings.push({code:"ROW_WITHOUT_CODE",severity:"error",
...i,
params:a}),!1});return{items:n.map(o=>m3(t,o)),rows:n.map(({row:o})=>o),findings:t.findings}}
function m3(e,t){
var r;let n=o=>U(t.cell(o));return{code:n("code"),name:n("name"),institution:n("institution"),
category:n(
"category"),unitType:n("unitType"),innovator:n("innovator"),contact:n("contact"),phone:n("phone"),
email:n(
"email"),link:n("link"),status:(r=e.choice(t,"status",ri))!=null?r:"running",reason:n("reason")}}m();
function pS(e){let t=or(e),n=qr(t,"name");return{items:n.map(o=>{var i;return{name:U(o.cell("name")),
parent:U(o.cell("parent")),unitType:U(o.cell("unitType")),required:(i=t.choice(o,"required",mn))!=null?
i:!1}}),rows:n.map(({row:o})=>o),findings:t.findings}}m();function fS(e,t){let n=or(e);qm(n,e,"code");
let r=qr(n,"code");return{items:r.map(o=>p3(o,t)),rows:r.
map(({row:o})=>o),findings:n.findings}}function p3(e,t){let n=r=>U(e.cell(r));return{code:n("code"),
name:n("name"),role:n("role"),institution:n("institution"),email:n("email"),phone:n("phone"),stages:
Oh(
fs(e.cell("stages")),t),conflicts:fs(e.cell("conflicts"))}}function Oh(e,t){let[n,...r]=e;if(n===void 0)
return[];for(let o=e.length;o>0;o-=1){let i=_(e.slice(0,o).join(" ")),a=t.find(s=>_(s)===i);if(a!==void 0)
return[a,...Oh(e.slice(o),t)]}return[n,...Oh(r,t)]}m();var gS=e=>e.split(/[;\r\n]+/).map(t=>t.trim()).filter(
t=>t!=="");function hS(e){let t=or(e),n=qr(t,"office"),r=n.map(i=>{var s,u;let a=l=>U(i.cell(l));
return{office:a("office"),name:a("name"),plainName:a(
"plainName"),rank:a("rank"),nip:a("nip"),status:(s=t.choice(i,"status",Xa))!=null?s:"definitive",
acting:(u=
t.choice(i,"acting",Xd))!=null?u:"self",onBehalfOf:gS(a("onBehalfOf")),documents:gS(a("documents").replace(
/,/g,";")),letterhead:a("letterhead"),copies:a("copies")}}),o=t.findings.map(i=>({...i,severity:
"warning"}));return{items:r,rows:n.map(({row:i})=>i),findings:o}}m();function yS(e){let t=or(e),n=f3(
qr(t,"name"));return{items:n.map(o=>g3(t,o)),rows:n.map(({row:o})=>o),
findings:t.findings}}function f3(e){let t=n=>{var r;return(r=ot(n.cell("order")))!=null?r:b.MAX_VALUE}
;
return[...e].sort((n,r)=>t(n)-t(r)||n.row-r.row)}function g3(e,t){let n=t.cell("date"),r=y3(U(t.cell(
"title")));return r==="unreadable"&&e.report(t,"title",t.cell("title"),"outcomes"),!re(n)&&li(n)===null&&
e.report(t,"date",n,"not-a-date"),{name:U(t.cell("name")),weight:e.weight(t,"weight","stages"),
advance:e.
number(t,"advance",o=>b.isInteger(o)&&o>=1),title:r==="unreadable"?null:r,form:e.choice(t,"form",Va),
date:li(n),...re(t.cell("scoreTab"))?{}:{scoreTab:U(t.cell("scoreTab"))}}}var h3=/;|^\s*\d+\s*[:=]/m;
function y3(e){if(e==="")return null;if(!h3.test(e))return{name:e};let n=e.split(/[;\n]/).map(i=>i.trim(
)).
filter(i=>i!=="").map(i=>{var s;let a=/^(\d+)\s*:\s*(.+)$/.exec(i);return a===null||b(a[1])<1?null:{
places:b(a[1]),name:(s=a[2])!=null?s:""}}),r=n.filter(i=>i!==null);return new v(r.map(i=>i.places)).
size===n.length&&r.length>0?{outcomes:r}:"unreadable"}m();m();var ys=["criteria","median","majority",
"previous","shared"];m();m();var bS=["competition","year","organizer","government","province","city",
"language","top","method",
"missing","tieBreaks","decimals","carryOver","passingScore","maxSpread","maxPerInstitution",
"winnersPerCategory","rankedWinners","letterScores","annexScores","winnerTerm","severityCorrection",
"conflicts","judgeFiles","deadline","admins","objectionDays","prizes","plenaryDate","plenaryTime",
"plenaryPlace","ceremonyDate","ceremonyTime","ceremonyPlace","decisionDate","juryDecreeNumber",
"minutesNumber",
"decreeNumber","legalBasis","acknowledgedBy","copies","officeAddress","officeContact",
"certificateDesign","signerName","signerPosition","signerGrade","signerNip"];m();m();var wS={kind:
"text",word:$("Mengetahui","Acknowledged By")};m();var vS={kind:"texts",word:$("Admin","Admin")};m();
var kS={kind:"choice",word:$("Nilai di Lampiran","Scores in Annexes"),choices:mn};m();var xS={kind:
"choice",word:$("Gabung Nilai Tahap","Carry Over"),choices:mn};m();var TS={kind:"date",word:$(
"Tanggal Penyerahan","Ceremony Date")};m();var SS={kind:"text",word:$("Tempat Penyerahan",
"Ceremony Place")};m();var ES={kind:"time",word:$("Waktu Penyerahan","Ceremony Time")};m();var CS={
kind:"choice",word:$("Desain Piagam","Certificate Design"),choices:[["classic",$("klasik","classic")],
["modern",$("modern","modern")]]};m();var RS={kind:"text",word:$("Kota","City")};m();var DS={kind:
"text",word:$("Nama Kompetisi","Competition")};m();var AS={kind:"choice",word:$(
"Benturan Kepentingan","Conflicts"),choices:[["exclude",$("keluarkan","exclude")],["include",$(
"hitung","include")]]};m();var OS={kind:"text",word:$("Tembusan","Copies")};m();var PS={kind:"text",
word:$("Batas Waktu","Deadline")};m();var NS={kind:"number",word:$("Desimal","Decimals"),range:
"0\u20136"};m();var IS={kind:"date",word:$("Tanggal Penetapan","Date")};m();var $S={kind:"text",word:
$("Nomor SK","Decree Number")};m();var FS={kind:"text",word:$("Pemerintah Daerah","Government")};m();
var _S={kind:"choice",word:$("Berkas Juri","Judge Files"),choices:[["shared",$("bersama","shared")],
["separate",$("terpisah","separate")]]};m();var MS={kind:"text",word:$("Nomor SK Dewan Juri",
"Jury Decree Number")};m();var LS={kind:"choice",word:$("Bahasa","Language"),choices:[["id",$("id",
"id","Bahasa Indonesia","Indonesia")],["en",$("en","en","English","Inggris")]]};m();var jS={kind:
"text",word:$("Dasar Hukum","Legal Basis")};m();var BS={kind:"choice",word:$("Nilai di Surat",
"Scores in Letters"),choices:mn};m();var zS={kind:"number",word:$("Maks per Instansi",
"Max per Institution"),range:"1, 2, 3 \u2026"};m();var US={kind:"number",word:$(
"Batas Selisih Antarjuri","Max Spread")};m();m();var bs=["mean","trimmed","median","rank-sum",
"z-score","adjusted"];m();m();var WS={name:$("terkoreksi","adjusted"),score:{id:"nilai terkoreksi",
en:"adjusted score"},official:
"Nilai tahap adalah nilai terkoreksi: perbedaan keketatan antarjuri ditaksir dari semua nilai dengan kuadrat terkecil, lalu dikeluarkan dari nilai."}
;m();var KS={name:$("rata-rata","mean","average"),score:{id:"rata-rata",en:"mean"},official:
"Nilai tahap adalah rata-rata nilai semua juri yang menilai inovasi itu."};m();var GS={name:$(
"median","median"),score:{id:"median",en:"median"},official:
"Nilai tahap adalah nilai tengah (median) dari nilai para juri."};m();var qS={name:$(
"jumlah peringkat","rank-sum"),score:{id:"rata-rata peringkat",en:"mean rank"},official:
"Setiap juri membentuk peringkatnya sendiri, dan peserta diurutkan menurut rata-rata peringkat itu; makin kecil makin baik."}
;m();var HS={name:$("rata-rata terpangkas","trimmed","trimmed mean"),score:{id:
"rata-rata terpangkas",en:"trimmed mean"},official:
"Nilai tahap adalah rata-rata nilai juri setelah satu nilai tertinggi dan satu nilai terendah dikeluarkan (rata-rata terpangkas); bila juri yang menilai kurang dari tiga, dipakai rata-rata biasa."}
;m();var ZS={name:$("skor baku","z-score"),score:{id:"skor baku",en:"standard score"},official:
"Nilai setiap juri dibakukan (dikurangi rata-rata juri itu, lalu dibagi simpangan bakunya), dirata-ratakan, dan dilaporkan sebagai 50 + 10 \xD7 skor baku."}
;var pi={mean:KS,trimmed:HS,median:GS,"rank-sum":qS,"z-score":ZS,adjusted:WS};var JS={kind:"choice",
word:$("Metode","Method"),choices:Vd(bs,pi)};m();var VS={kind:"text",word:$("Nomor Berita Acara",
"Minutes Number")};m();var XS={kind:"choice",word:$("Nilai Belum Diisi","Missing Scores"),choices:[[
"complete",$("wajib lengkap","complete")],["assigned",$("sesuai penugasan","assigned")]]};m();var YS={
kind:"number",word:$("Masa Sanggah","Objection Days"),range:"1\u2013365"};m();var QS={kind:"text",
word:$("Alamat Kantor","Office Address")};m();var eE={kind:"text",word:$("Kontak Kantor",
"Office Contact")};m();var tE={kind:"text",word:$("Penyelenggara","Organizer")};m();var nE={kind:
"number",word:$("Nilai Minimal Lolos","Passing Score")};m();var rE={kind:"date",word:$(
"Tanggal Pleno","Plenary Date")};m();var oE={kind:"text",word:$("Tempat Pleno","Plenary Place")};m();
var iE={kind:"time",word:$("Waktu Pleno","Plenary Time")};m();var aE={kind:"numbered",word:$(
"Uang Pembinaan","Prize")};m();var sE={kind:"text",word:$("Provinsi","Province")};m();var uE={kind:
"choice",word:$("Juara Berperingkat","Ranked Winners"),choices:mn};m();var lE={kind:"auto-or-number",
word:$("Koreksi Keketatan","Severity Correction"),auto:$("otomatis","auto")};m();var cE={kind:"text",
word:$("Penandatangan Pangkat","Signer Grade")};m();var dE={kind:"text",word:$("Penandatangan Nama",
"Signer Name")};m();var mE={kind:"text",word:$("Penandatangan NIP","Signer NIP")};m();var pE={kind:
"text",word:$("Penandatangan Jabatan","Signer Position")};m();m();m();var fE={name:$("kriteria",
"criteria"),official:"rata-rata pada kriteria yang bobotnya terbesar, kemudian kriteria berikutnya"}
;m();var gE={name:$("mayoritas","majority"),official:
"perbandingan berpasangan: inovasi yang dinilai lebih tinggi oleh lebih banyak juri"};m();var hE={
name:$("median","median"),official:"nilai tengah (median) dari nilai para juri"};m();var yE={name:$(
"tahap sebelumnya","previous"),official:"nilai pada tahap sebelumnya"};m();var bE={name:$("bersama",
"shared"),official:""};var fi={criteria:fE,median:hE,majority:gE,previous:yE,shared:bE};var wE={kind:
"choices",word:$("Penentu Nilai Sama","Tie-breaks"),choices:Vd(ys,fi)};m();var vE={kind:"number",
word:$("Jumlah Top","Top"),range:"1, 2, 3 \u2026"};m();var kE={kind:"choice",word:$("Sebutan Juara",
"Winner Term"),choices:[["Juara",$("Juara","Juara","Champion")],["Terbaik",$("Terbaik","Terbaik",
"Best")]]};m();var xE={kind:"choice",word:$("Juara per Kategori","Winners per Category"),choices:mn}
;m();var TE={kind:"text",word:$("Tahun","Year")};var Ph={competition:DS,year:TE,organizer:tE,
government:FS,province:sE,city:RS,language:LS,top:vE,method:JS,
missing:XS,tieBreaks:wE,decimals:NS,carryOver:xS,passingScore:nE,maxSpread:US,maxPerInstitution:zS,
winnersPerCategory:xE,
rankedWinners:uE,letterScores:BS,annexScores:kS,winnerTerm:kE,severityCorrection:lE,conflicts:AS,
judgeFiles:_S,
deadline:PS,admins:vS,objectionDays:YS,prizes:aE,plenaryDate:rE,plenaryTime:iE,plenaryPlace:oE,
ceremonyDate:TS,
ceremonyTime:ES,ceremonyPlace:SS,decisionDate:IS,juryDecreeNumber:MS,minutesNumber:VS,decreeNumber:
$S,
legalBasis:jS,acknowledgedBy:wS,copies:OS,officeAddress:QS,officeContact:eE,certificateDesign:CS,
signerName:dE,
signerPosition:pE,signerGrade:cE,signerNip:mE};var b3=e=>e!=="prizes",ir=bS.filter(b3).map(e=>({key:
e,...Ph[e]})),ws=Ph.prizes.word;m();m();m();m();var xe=$e(q(),""),vs=$e(ko(q().check(gl(
/^\d{4}-\d{2}-\d{2}$/))),null),gi=(e,t)=>Ft().check(l0(),Ur(
e),Zd(t)),hi=e=>$e(ko(e),null);var SE=xe;m();var EE=$e(Je(q()),[]);m();var CE=$e(Ue(),!1);m();var RE=$e(
Ue(),!1);m();var DE=vs;m();var AE=xe;m();var OE=xe;m();var PE=$e(xt(["classic","modern"]),"classic");
m();var NE=xe;m();var IE=xe;m();var $E=$e(xt(["exclude","include"]),"exclude");m();var FE=xe;m();var _E=xe;
m();var ME=$e(gi(0,6),2);m();var LE=vs;m();var jE=xe;m();var BE=xe;m();var zE=$e(xt(["shared",
"separate"]),"shared");m();var UE=xe;m();var WE=$e(xt(["id","en"]),"id");m();var KE=xe;m();var GE=$e(
Ue(),!1);m();var qE=hi(gi(1,1e5));m();var HE=hi(Ft().check(Ur(0)));m();var ZE=$e(xt(bs),"mean");m();
var JE=xe;m();var VE=$e(xt(["complete","assigned"]),"complete");m();var XE=hi(gi(1,365));m();var YE=xe;
m();var QE=xe;m();var eC=xe;m();var tC=hi(Ft());m();var nC=vs;m();var rC=xe;m();var oC=xe;m();var iC=$e(
Je(ko(Ft().check(Ur(0)))),[]);m();var aC=xe;m();var sC=$e(Ue(),!0);m();var uC=$e(d0([p0("auto"),Ft().check(
Ur(0))]),"auto");m();var lC=xe;m();var cC=xe;m();var dC=xe;m();var mC=xe;m();var pC=$e(Je(xt(ys)),[
"criteria","shared"]);m();var fC=$e(gi(1,1e5),10);m();var gC=$e(xt(["Juara","Terbaik"]),"Juara");m();
var hC=$e(Ue(),!1);m();var yC=xe;var bC={competition:IE,year:yC,organizer:eC,government:BE,province:
aC,city:NE,language:WE,top:fC,method:ZE,
missing:VE,tieBreaks:pC,decimals:ME,carryOver:RE,passingScore:tC,maxSpread:HE,maxPerInstitution:qE,
winnersPerCategory:hC,
rankedWinners:sC,letterScores:GE,annexScores:CE,winnerTerm:gC,severityCorrection:uC,conflicts:$E,
judgeFiles:zE,
deadline:_E,admins:EE,objectionDays:XE,prizes:iC,plenaryDate:nC,plenaryTime:oC,plenaryPlace:rC,
ceremonyDate:DE,
ceremonyTime:OE,ceremonyPlace:AE,decisionDate:LE,juryDecreeNumber:UE,minutesNumber:JE,decreeNumber:
jE,
legalBasis:KE,acknowledgedBy:SE,copies:FE,officeAddress:YE,officeContact:QE,certificateDesign:PE,
signerName:cC,
signerPosition:mC,signerGrade:lC,signerNip:dC};var ma=te(bC),wC=ma.parse({});var ks=(e,t=[])=>({
fault:e,allowed:t});function kC(e){var s;let t=wC,n=[],r=[],o=new y,i=new y,a=T3(
e);for(let{row:u,cell:l}of(s=e==null?void 0:e.rows)!=null?s:[]){let c=U(l("key")),d=l("value"),p=(C,
O=[],P="error")=>{var F,M;let N=(M=(F=it(e,u,"value"))!=null?F:it(e,u,"key"))!=null?M:{},I={setting:
c,value:d,
reason:C,allowed:O};r.push({code:"SETTING_INVALID",severity:P,...N,params:I})},h=S3(c),w=ir.find(C=>Ae(
c,C.word));if(h!==null){let C=E3(d);n[h-1]!==void 0?p("duplicate"):!re(d)&&(C===null||C<0)?p(
"not-a-number"):(n[h-1]=C,i.set(h,u))}else if(w!==void 0){if(o.has(w.key)){p("duplicate");continue}
if(o.set(
w.key,u),re(d))continue;let C=w3(t,w,v3(d,w,a));"fault"in C?p(C.fault,C.allowed):t=C.settings}else c!==
""&&!re(d)&&p("unknown-key",[],"warning")}return{settings:{...t,prizes:k.from(n,u=>u!=null?u:null)},
findings:r,rows:o,prizeRows:i}}function w3(e,t,n){if("fault"in n)return n;let r=ma.safeParse({...e,[
t.
key]:n.value});return r.success?{settings:r.data}:{fault:"out-of-range",allowed:[x3(t)]}}function v3(
e,t,n){
let r=U(e);switch(t.kind){case"text":return typeof e=="number"&&f.abs(e)>1e15?ks("digits-lost"):{
value:r};case"number":{let o=ot(e);return o===null?ks("not-a-number"):{value:o}}case"auto-or-number":
{let o=Ae(r,t.
auto)?"auto":ot(e);return o===null?ks("not-allowed",[t.auto[n],"0","1"]):{value:o}}case"date":{let o=li(
e);return o===null?ks("not-a-date"):{value:o}}case"time":return{value:MT(e)};case"texts":return{
value:fs(
e)};case"choice":{let o=xn(r,t.choices);return o===void 0?ks("not-allowed",vC(t.choices,n)):{value:o}
}case"choices":{let o=fs(e).map(i=>xn(i,t.choices));return o.includes(void 0)?ks("not-allowed",vC(t.choices,
n)):{value:k3(o)}}}}function k3(e){let t=ys.filter(o=>o!=="shared"),n=e.filter((o,i)=>t.some(a=>a===
o)&&e.indexOf(o)===i),r=e.indexOf("shared");return[...n.filter(o=>r<0||e.indexOf(o)<r),"shared"]}var vC=(
e,t)=>e.
map(([,n])=>n[t]),x3=e=>e.kind==="number"&&e.range||"\u2265 0";function T3(e){let t=ir.find(r=>r.key===
"language"),n=e==null?void 0:e.rows.find(({cell:r})=>t!==void 0&&Ae(U(r("key")),t.word));return n!==
void 0&&(t==null?void 0:t.kind)==="choice"&&xn(U(n.cell("value")),t.choices)==="en"?"en":"id"}
function S3(e){
var n;let t=/^(\p{L}+)(\d{1,3})$/u.exec(_(e));return t!==null&&Ae((n=t[1])!=null?n:"",ws)&&b(t[2])>0?
b(t[2]):null}function E3(e){var r;if(typeof e=="number")return e;let t=/^(?:rp\.?)?\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-))?$/i.
exec(U(e));if(t===null)return null;let n=t[2]===void 0||t[2]==="-"?"0":t[2];return b(`${((r=t[1])!=null?
r:"").replace(/\./g,"")}.${n}`)}var C3=["settings","stages","criteria","entries","judges",
"institutions","signers"];function Mt(e){let t=new y;
for(let n of C3){let r=e.find(o=>Ae(o,J[n]));r!==void 0&&t.set(n,r)}return t}function xC(e){return[
...Mt(
e)].flatMap(([t,n])=>e.filter(r=>r!==n&&Ae(r,J[t])).map(r=>({name:r,first:n})))}var R3={name:g0,
weight:null,
advance:null,title:null,form:null,date:null};function Rn(e){let t=(p,h)=>{let w=e.get(p);return w===
void 0?null:dt(w,h)},n={settings:t("settings",Bl),stages:t("stages",zl),criteria:t("criteria",Ul),
entries:t(
"entries",Dr),judges:t("judges",la),institutions:t("institutions",Wl),signers:t("signers",ca)},r=kC(
n.settings),o=yS(n.stages),i=o.items.length>0?o.items:[R3],a=p=>{var h,w;return(w=(h=i.find(C=>_(C.name)===
_(p)))==null?void 0:h.name)!=null?w:p},s=dS(n.criteria,a),u=mS(n.entries),l=fS(n.judges,i.map(p=>p.name)),
c=pS(n.institutions),d=hS(n.signers);return{competition:{settings:r.settings,stages:i,criteria:s.items,
entries:u.items,judges:l.items,institutions:c.items,...n.signers===null?{}:{signers:d.items}},
findings:[
r,o,s,u,l,c,d].flatMap(p=>p.findings),tables:n,rows:{settings:r.rows,prizes:r.prizeRows,stages:o.rows,
criteria:s.rows,entries:u.rows,judges:l.rows}}}m();m();function Kl(e){let t=new y;for(let n of e){
let r=t.get(n.id);t.set(n.id,r===void 0?n:{...r,tabs:[
...new v([...r.tabs,...n.tabs])]})}return[...t.values()]}m();m();var gt={COLUMN:["criterion",
"ignore"],ROW:["entry","ignore"],WEIGHTS:["written","totals","equal"],
NAMES:["same"],HIDDEN:["use","ignore"],SUMMARY:["use","ignore"],ODD_TAB:["use","ignore"],STAGE_TABS:
[
"judges"],SIDE_BY_SIDE:[],OTHER_TABLE:[],OWN_CRITERIA:["criteria"]};m();var Nh="(?:(?:dewan\\s+)?(?:juri|judge|penilai|panelis)\\s*[.\\-#:]?\\s*(?:\\d{1,2}|[ivx]{1,4}|[a-z])|j\\.?\\s?\\d{1,2})(?![\\p{L}\\p{N}])",
D3=new RegExp(`^(?:(?:nilai|skor|score|total)\\s+)?(${Nh}(?:\\s*[(:\u2013-].*)?)$`,"iu"),A3=/^(?:nilai\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)\s*[:.\-\u2013]?\s+(\p{L}.*)$/iu,
O3=new RegExp(`^(${Nh})\\s*[-\u2013\xB7|:_/,]*\\s*(\\S.*)$`,"iu"),P3=new RegExp(`^(.*[^\\s\\p{L}\\p{N}]|.*\\s|.*\\))\\s*(${Nh})\\s*[)\\]]?$`,
"iu"),N3=new v(["Juri","Nilai Juri","Skor Juri","Dewan Juri","Nilai Dewan Juri","Nama Juri",
"Penilai","Judge","Judges"].map(_));function ht(e){var n,r,o,i,a,s;let t=e.
replace(/\s+/g," ").trim();return(s=(a=(r=(n=D3.exec(t))==null?void 0:n[1])==null?void 0:r.trim())!=
null?a:(i=(o=A3.exec(t))==null?void 0:o[1])==null?void 0:i.trim())!=null?s:null}function gn(e){var i,
a,s,u,l;let t=e.replace(/\s+/g," ").trim(),n=O3.exec(t);if(n!==null&&!/^\(/.test((i=n[2])!=null?i:""))
return{label:(a=n[1])!=null?a:"",rest:(s=n[2])!=null?s:""};let r=P3.exec(t),o=((u=r==null?void 0:r[1])!=
null?u:"").replace(/[\s\-\u2013\u00b7|:_/,([]+$/,"");return r===null||o===""?null:{label:(l=r[2])!=null?
l:"",
rest:o}}var Hr=e=>N3.has(_(e));m();m();var I3=12,$3=["juri","dewanjuri","judge","penilai","panelis"],
$h=e=>$3.includes(_(e));function SC(e){
var t;return Fh((t=_3(e))!=null?t:e.map(n=>n.trim()))}function Fh(e){let t=new v(e.filter(r=>TC(r)).
map(V)),n=0;return e.map(r=>{if(TC(r))return Ih(r,F3(r)?r:"");do n+=1;while(t.has(`j${n}`));return r.
includes("@")?{...Ih(`J${n}`,""),email:r}:Ih(`J${n}`,r)})}var TC=e=>[...e].length<=I3&&V(e)!==""&&!e.
includes("@"),F3=e=>!/\p{N}/u.test(e)&&[...e].length>3;function _3(e){let[t,...n]=e.map(r=>Rr(r).filter(
({right:o})=>V(o)!==""));for(let{left:r,right:o}of[...t!=null?t:[]].sort(M3).reverse()){let i=_(r);
if(i===
""||$h(r))continue;let a=n.map(u=>{var l;return(l=u.find(c=>_(c.left)===i))==null?void 0:l.right}),s=[
o,...a].flatMap(u=>u!=null?u:[]);if(s.length===e.length&&new v(s.map(V)).size===s.length)return s}
return null}
var M3=(e,t)=>b(e.spaced)-b(t.spaced)||e.at-t.at,L3=/^(?:nama\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)(?:\s+name)?\s*(?:[:=]\s*(.*))?$/i;
function EC({above:e}){var t,n;for(let r of e){let o=r.map(U);for(let[i,a]of o.entries()){let s=L3.exec(
a);if(s===null)continue;let l=(((t=s[1])!=null?t:"").trim()||((n=o.slice(i+1).find(c=>/\p{L}/u.test(
c)))!=null?n:"")).replace(/^[:=\s]+/,"");if(/\p{L}/u.test(l))return l}}return""}var Ih=(e,t)=>({...b0,
code:e,name:t});var _h=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|observasi|wawancara|administrasi|berkas|interview/i;
function CC(e){var s;let t=new y;for(let u of e)for(let{left:l,right:c}of Rr(u).filter(d=>d.spaced||
/[|:_\-\u2013]/.test(u))){let d=_(l);if(d===""||V(c)===""||$h(l)||ht(l)!==null)continue;let p=(s=t.get(
d))!=null?s:{stage:l,tabs:[]};p.tabs.some(h=>V(h.label)===V(c))||p.tabs.push({tab:u,label:c}),t.set(
d,p)}let n=[...t.values()].filter(u=>u.tabs.length>1),r=n.map(u=>new v(u.tabs.map(l=>V(l.label)))),o=(
u,l)=>_h.
test(u.stage)||r.some((c,d)=>d!==l&&u.tabs.some(p=>c.has(V(p.label)))),i=n.filter(o),a=i.length>1&&e.
every(u=>!j3(u,i));return{sets:a?i:[],unclear:!a&&B3(e)}}var j3=(e,t)=>!t.some(n=>n.tabs.some(r=>r.tab===
e))&&gn(e)!==null;function B3(e){var n;let t=new y;for(let r of e){let o=gn(r);if(o===null)continue;
let i=V(o.label);t.set(i,((n=t.get(i))!=null?n:new v).add(_(o.rest)))}return[...t.values()].some(r=>r.
size>1)}var z3=/(?:^|[^\p{L}])(?:lama|revisi|perbaikan|backup|cadangan|simulasi|uji\s?coba|tes|test|draf|draft|latihan|copy|salinan|old)(?:[^\p{L}]|$)|\(\d\)\s*$/iu,
U3=/(?:^|[^\p{L}])(?:tahun\s+lalu|sebelumnya|tahun\s+kemarin|last\s+year|previous)(?:[^\p{L}]|$)/iu,
RC=/(?:^|\D)((?:19|20)\d\d)(?!\d)/,W3=/(?:^|[^\p{L}])(?:hari|sesi|gelombang|kloter|ronde|day|session|round|batch)(?:[^\p{L}]|$)/iu,
K3=/juri|judge|penilai|panelis/i,Mh=e=>K3.test(e)||ht(e)!==null||gn(e)!==null,DC=e=>{var t;return RC.
test(e)?b((t=RC.exec(e))==null?void 0:t[1]):null},Lh=e=>!Mh(e)&&Rr(e).every(({right:t})=>V(t)==="")&&
(_h.test(e)||W3.test(e)),xs=e=>`tab/${_(e)}`;function AC(e,t,n){let r=e.map(({tab:a})=>a),o=q3(r);if(
!t&&
o!==null)return n.has(o.id)?[]:[o];let i=r.map(a=>G3(a,r));return i.every(a=>a!==null)?[]:r.flatMap(
(a,s)=>{var c;let u=(c=i[s])!=null?c:null;if(u===null||t&&u!=="old"||n.has(xs(a)))return[];let l=gt.
ODD_TAB;return[{id:xs(a),kind:"ODD_TAB",tab:a,tabs:[a],params:{tab:a,reason:u},options:l,default:
null}]})}
function G3(e,t){let n=t.filter(s=>s!==e);if(z3.test(e))return"old";let r=DC(e),o=r!==null&&n.some(s=>{
var u;return((u=DC(s))!=null?u:r+1)>r});if(U3.test(e)||o)return"time";let i=!Mh(e)&&n.length>1&&n.every(
s=>Mh(s)),a=Lh(e)&&n.some(s=>!Lh(s));return i||a?"unlike":null}function q3(e){let[t]=e;return t===void 0||
e.length<2||!e.every(Lh)?null:{id:`stages/${e.map(_).join("+")}`,kind:"STAGE_TABS",tab:t,tabs:[...e],
params:{tabs:[...e]},options:gt.STAGE_TABS,default:null}}m();m();var H3=["No","No. Urut","Nomor",
"Nomor Urut","Number","Urutan","Urut","Tahun","Year","Tanggal","Date",
"Timestamp","Stempel Waktu","Cap Waktu","Jam","No. Undian","Nomor Undian","ID"],Z3=["Total","Jumlah",
"Sum","Total Nilai","Total Skor","Nilai Total","Skor Total","Jumlah Nilai","Jumlah Skor",
"Total Score","Score Total","Subtotal","Sub Total","Grand Total","Rata-rata","Rerata",
"Nilai Rata-rata","Rata-rata Nilai","Skor Rata-rata","Average","Mean","Average Score","Nilai Akhir",
"Skor Akhir","Hasil","Hasil Akhir","Final","Final Score","Result","Persentase","Percentage","Bobot",
"Weight","Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Nilai Terbobot",
"Nilai Tertimbang","Skor Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min"],J3=[
"Peringkat","Rank","Ranking","Rangking",
"Juara","Place"],V3=new v([...H3,...Z3,...J3].map(_)),OC=new v(["Nilai","Skor","Score","Scores",
"Poin","Point","Points"].map(_)),PC=e=>OC.has(e),yi=e=>_(e)===""||V3.has(_(e))||It(e)!==void 0||Dr.columns.
some(t=>Ae(e,t.header));function NC(e){let t=e.filter(n=>!OC.has(n));return t.length>0?t:[...e]}
function IC({tables:e,criteria:t},n,r){let o=new v(t.map(_)),i=[...t],a=e.flatMap(s=>s.columns.filter(
u=>(u.kind==="numbers"||u.isMeant&&u.max!==null)&&!o.has(u.key)).map(u=>({table:s,one:u})));for(let{
table:s,one:u}of a){let l=`column/${u.key}`,c=r.get(l);c==="criterion"&&!i.some(p=>_(p)===u.key)&&i.
push(u.name);let d=t.some(p=>Er(p,u.name)&&!s.columns.some(({key:h})=>h===_(p)));c===void 0&&!d&&n.push(
X3(l,s,u))}return i}var X3=(e,{tab:t},{column:n,key:r,name:o})=>({id:e,kind:"COLUMN",tab:t,tabs:[t],
params:{header:o,column:Mn(n),doubt:PC(r)?"sum-misfit":"some-tabs"},options:gt.COLUMN,default:null});
m();m();var Y3=/kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|benefit|dampak|impact|replika|disebar|keberlanjut|berkelanjut|sustain|efektif|effective|efisien|presentasi|penyajian|substansi|inovatif|relevansi|kualitas|mutu/i,
bi=e=>Y3.test(e);m();m();var Zr=(...e)=>new v(e.map(_)),Q3=[["code",Zr("Kode","Code","No. Peserta",
"Nomor Peserta","Kode Peserta","Kode Inovasi","Kode Proposal","Entry Code","No. Registrasi",
"Nomor Registrasi","No. Pendaftaran","Nomor Pendaftaran","No. Dada","Nomor Dada","ID Peserta",
"ID Inovasi","Kode Registrasi","Kode Pendaftaran","Kode Tim","Kode Karya","No. Tim")],["name",Zr(
"Nama","Name","Inovasi","Innovation","Peserta","Participant","Participants","Finalis","Finalist",
"Judul","Title","Entry","Entries","Proposal","Karya","Tim","Team","Kelompok","Program","Produk",
"Usulan","Gagasan","Layanan","Aplikasi","Nominasi",
"Nomine","Nominee","Inovator","Peserta Lomba","Karya Inovasi","Proposal Inovasi","Produk Inovasi",
"Program Inovasi","Project","Proyek","Kegiatan","Regu","Kontestan","Calon","Kandidat","Naskah",
"Makalah","Poster","Video","Kampung","Inovasi Daerah")],["institution",Zr("Instansi","Institution",
"Unit","OPD","Perangkat Daerah","SKPD","Unit Kerja","Satuan Kerja","Satker","Asal","Unit Pelaksana",
"Agency",
"Organization","Organisation","Organisasi","Lembaga","Dinas","Badan","Bagian","UPTD","UPT",
"Puskesmas","Kelurahan","Desa","Kecamatan","Sekolah","School","RSUD","Rumah Sakit","Kabupaten",
"Kota","Kab/Kota","Provinsi","Daerah","Pemda","Kampus","Perguruan Tinggi","Universitas","Perusahaan",
"Kementerian",
"Unit Organisasi","Unit Penyelenggara","Pengusul","OPD/Unit Kerja","Penyelenggara","Unit Pelayanan",
"Unit Layanan","Wilayah","Instansi/Unit","Asal Daerah","UPP","Posyandu")],["category",Zr("Kategori",
"Category","Bidang","Divisi","Division","Golongan","Klaster","Cluster","Kelas","Jenjang")],["judge",
Zr("Juri","Judge","Penilai","Dewan Juri","Panelis","Reviewer","Email Juri","Kode Juri","Evaluator")],
["number",Zr("No","No. Urut","Nomor","Nomor Urut","Number","Urut","Tahun","Year","Jam","No. Undian",
"ID","Nomor Undian","Undian","No. Tampil","Urutan Tampil","Nomor Tampil","Nr","Nmr","Urutan")],[
"text",Zr("Catatan","Notes","Note","Catatan untuk Panitia","Notes to Committee",
"Catatan untuk Peserta",
"Ket","Notes to Entrant","Keterangan","Komentar","Comment","Comments","Saran","Masukan","Paraf",
"Ulasan","Tanda Tangan","TTD","Signature","Tanggal","Date","Timestamp","Stempel Waktu","Cap Waktu",
"Alasan","Email","Surel","No. WA","No. HP","Telepon","Phone","Narahubung","Kontak","Contact",
"Alamat","Status","Tautan","Link","URL","Tautan Proposal","Uraian","Deskripsi","Description",
"Penjelasan","Bukti",
"Waktu","Jenis Unit","Unit Type","Rekomendasi","Recommendation","Ringkasan","Predikat","Verifikator",
"Lokasi","Penanggung Jawab","PIC","Ketua Tim","Ketua","Anggota","Reason","Proposal Link",
"Saran dan Masukan")]],eK=Zr("Total","Jumlah","Jml","Sum","Subtotal","Sub Total","Grand Total",
"Rata-rata","Rata2","Rerata","Average","Mean","Avg","Nilai Akhir","Skor Akhir","Hasil Akhir","Hasil",
"Final","Final Score","Result","NA","Akhir","Persentase","Percentage","Persen","Terbobot",
"Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min","Bobot","Weight",
"Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Skor x Bobot","Nilai Tertimbang",
"Skor Tertimbang","Nilai Terbobot","Skor Terbobot","Total Keseluruhan","Konversi","NR"),tK=/^[\s]*[\u03a3\u01a9\u2211][\s\p{L}]*$/u,
nK=Zr("Peringkat","Rank","Ranking","Rangking","Juara","Place","Posisi","Rangkin","Pemeringkatan"),rK=/(?:^|[^\p{L}])(?:peringkat|rank(?:ing)?|rangking|juara|urutan\s+juara)(?:[^\p{L}]|$)/iu,
oK=/^(?:hadir|kehadiran|izin|ijin|sakit|alpa|alfa|absen|umur|usia|age|tinggi|berat|harga|price|volume|vol|anggaran|budget|realisasi|pagu|stok|gaji|honor|honorarium|tarif|hp|nohp|nowa|telepon|telp|notelp|notelepon|phone|wa|whatsapp|nip|nik|rt|rw|kodepos|jumlah(?:peserta|orang|anggota|barang|unit|biaya|anggaran|hari|juri|halaman|penduduk|pegawai)|qty|kuantitas|durasi|jarak|luas|npwp|rekening|norekening)(?:rp|rupiah|tahun|cm|kg|orang|menit|hari)?$/,
jh=/^(?:nama|name|judul|title|asal|daftar|unit|jenis|nilai|skor|score)\s+(?:of\s+|dari\s+)?/i,iK=/\s+(?:pengusul|peserta|penyelenggara|pelaksana|lomba|terdaftar|name|juri|(?:yang|yg)\s+(?:dinilai|diusulkan|dilombakan))$/i,
aK=["name","code","institution","category"],sK=e=>e.replace(/\s+/g," ").trim();function $C(e){var n,
r;let t=_(e);return t===""?null:nK.has(t)?"rank":eK.has(t)?"sum":(r=(n=Q3.find(([,o])=>o.has(t)))==null?
void 0:n[0])!=null?r:null}function Hm(e){var a,s,u,l;let t=$C(e);if(t!==null)return t;let n=e.replace(
jh,""),r=(l=(u=(a=jh.exec(e))==null?void 0:a[1])!=null?u:(s=jh.exec(e))==null?void 0:s[0])!=null?l:
"";
if(n!==e){let c=Hm(n);if(/^(?:nilai|skor|score)/i.test(r))return c==="sum"||c==="rank"?c:null;if(c!==
null)return c}let o=e.replace(iK,"");return o===e?null:Hm(o)}function Ze(e){var s;let t=sK(e);if(tK.
test(t))return"sum";let n=$C(t);if(n!==null)return n;if(oK.test(_(t)))return"matter";let r=Hm(t);if(
r!==
null)return r;let o=t.replace(/\s*[([][^()[\]]*[)\]]\s*$/,"");if(o!==t&&o!==""){let u=Ze(o);if(u!==null)
return u}if(rK.test(t))return"rank";let i=t.split(/\s*[/,&+|\n]\s*|\s+(?:dan|atau|and|or)\s+/i).filter(
u=>u.trim()!=="");if(i.length<2)return null;let a=i.map(u=>Hm(u));return a.every(u=>u!==null)&&(s=aK.
find(u=>a.includes(u)))!=null?s:null}var uK=/[\u03a3\u01a9\u2211]|(?:^|[^\p{L}])(?:total|jumlah|jml|sum|subtotal|rata|rata2|rerata|rataan|average|avg|mean|akhir|final|terbobot|tertimbang|weighted|persentase|konversi)(?:[^\p{L}]|$)/iu;
function wi(e){let t=Ze(e);return t==="sum"||t!=="matter"&&uK.test(e)}var lK=Zr("Hasil","Result",
"Final","Konversi","Akhir"),Ts=e=>{let t=Ze(e);return t==="matter"||t===null||lK.has(_(e))};var cK=/^(?:nilai|skor|score|scores|poin|points?|angka|huruf|predikat|grade|mutu|n|s|sn|mentah|asli|raw|skala|juri)$/,
FC=/^(?:bobot|weights?|b|kriteria|persen|persentase)$/,_C=/^(?:[x\u00d7*]|kali|nb|bn|nxb|bxn|sxb|bxs|n\u00d7b|s\u00d7b|b\u00d7n|b\u00d7s|terbobot|berbobot|tertimbang|weighted|akhir|final|hasil|konversi|jumlah|jml|total|subtotal|sub)$/,
MC=/^[\d%]+$/,Bh=e=>e.toLowerCase().split(/[^\p{L}\p{N}%\u00d7*]+/u).filter(t=>t!==""),LC=(e,...t)=>{
let n=Bh(
e);return n.length>0&&n.every(r=>t.some(o=>o.test(r)))},pa=e=>Ze(e)==="text"||LC(e,cK,FC,_C,MC),zh=e=>LC(
e,FC,MC)&&Bh(e).some(t=>/^(?:bobot|weights?|b)$/.test(t)),jC=e=>pa(e)&&Bh(e).some(t=>_C.test(t)),dK=/(?:^|[^\p{L}])(?:(?:nilai|skor|score|bobot|n|s|b)\s*[x\u00d7*]\s*(?:nilai|skor|bobot|weight|n|s|b|\d)|[x\u00d7*]\s*\d|nxb|sxb|bxn|bxs|terbobot|tertimbang|weighted)/iu,
Gl=e=>dK.test(e);function BC(e){var n,r,o,i;let t=e.trim();return zh(t)?"":(i=(o=(n=/^(?:bobot|weight(?:\s+of)?)\s+(\S.*)$/i.
exec(t))==null?void 0:n[1])!=null?o:(r=/^(\S.*)\s+(?:bobot|weight)$/i.exec(t))==null?void 0:r[1])!=null?
i:null}var mK=/^(.*\S)\s*(?:\s[-\u2013\u2014|:]\s*|[-\u2013\u2014|:]\s)\s*(\S.*)$/u;function zC(e,t,
n){var l,c;let r=t.
flatMap(d=>{var w;let[,p="",h=""]=(w=mK.exec(d))!=null?w:[];return p===""||bi(h)||pa(h)?[]:[{name:d,
left:_(p)}]}),o=r.filter(({left:d})=>r.filter(p=>p.left===d).length>1).map(({name:d})=>d),i=`judges/${o.
map(_).join("+")}`,[a]=o,[s]=e;if(a===void 0||s===void 0||n.has(i))return null;let u=(c=(l=s.columns.
find(d=>Qe(d.name,{name:a})))==null?void 0:l.column)!=null?c:0;return{id:i,kind:"OWN_CRITERIA",tab:s.
tab,cell:`${Mn(u)}${s.above.length+1}`,tabs:e.map(({tab:d})=>d),params:{headers:o},options:gt.OWN_CRITERIA,
default:null}}m();m();m();var UC=/^(?:jumlah|jml|total|sum|rata|rata2|rerata|rataan|mean|average|avg|tertinggi|terendah|maksimum|maksimal|minimum|minimal|maks|max|min|simpangan|deviasi|n|stdev|sd|std|median|subtotal|subjumlah|modus|varian|varians|highest|lowest|banyaknya|count|terbesar|terkecil|persentase)$/,
WC=/^(?:nilai|skor|score|scores|poin|points|baku|standar|standard|deviation|akhir|keseluruhan|per|kriteria|aspek|juri|penilaian|persen|data|sub|grand|peserta|semua|dari|the|of|all|umum|kelas|kolom|seluruh|final|hasil|faktor)$/,
Zm=/^(?:bobot|weight|weights|pembobotan|proporsi|porsi|koefisien|presentase|pengali)$/,Uh=/^(?:maks|maksimum|maksimal|max|maximum|ideal|tertinggi|rentang|skala)$/,
KC=/^(?:contoh|example|misal(?:nya)?|sample)(?:\s|$|[:(.])/i,pK=/^(?:contoh|example|misal(?:nya)?|sample)\s*(?:$|[:(.]|(?:pengisian|isian|cara|nilai|penilaian|format|peserta|saja|inovasi|entry|row)(?!\p{L}))/iu,
Kh=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");function Wh(e){let t=Kh(e);return t.
some(n=>UC.test(n))&&t.every(n=>UC.test(n)||WC.test(n))}var Ss=(e,t)=>{let n=Kh(e);return n.some(r=>t.
test(r))&&n.every(r=>t.test(r)||WC.test(r)||Zm.test(r)||/^\d+$/.test(r))},Es=e=>Ss(e,Zm);function GC(
e){
let{code:t,name:n,label:r,first:o,hasScores:i,isFirst:a}=e;if(e.isOpen&&r!==""){if(KC.test(r))return"example";
if(i&&Ss(r,Zm)&&!Ss(r,Uh))return"weight";if(i&&a&&Ss(r,Uh))return"maximum";if(Wh(r))return a&&
i?"maximum":"statistic"}return Wh(t)?"statistic":n!==""?null:Wh(o)?"statistic":i&&Ss(o,Zm)?"weight":
i&&Ss(o,Uh)?"maximum":null}var qC=(e,t)=>KC.test(e)?!t||!pK.test(e):Kh(e).length===1;var fK=new v([
"Maks","Maksimum","Maksimal","Max","Maximum","Skor Maks","Nilai Maks","Nilai Maksimal",
"Skor Maksimal"].map(_)),gK=e=>fK.has(_(e));function HC(e,t,n){let r=s=>s.map(hK).find(u=>u!==null),
o=r(e.map(s=>t.map(u=>{var l,c;return(c=(l=s.columns.find(d=>Qe(d.name,{name:u})))==null?void 0:l.weight)!=
null?c:null})));if(o!==void 0)return{weights:o,from:"headers"};let i=r(e.map(s=>qh(s,t)));if(i!==void 0)
return{weights:i,from:"row"};let a=r(e.map(s=>Gh(s,t,n)));return a===void 0?{weights:t.map(()=>1),
from:"equal"}:{weights:a,from:"products"}}function Gh({columns:e,totals:t},n,r){let o=n.map((a,s)=>{
var c,
d,p;let u=(c=e.find(h=>Qe(h.name,{name:a})))==null?void 0:c.column,l=t.find(({from:h})=>h.length===1&&
h[0]===u);return l===void 0?null:((d=l.weights[0])!=null?d:0)*((p=r[s])!=null?p:1)}),i=o.reduce((a,s)=>a+
(s!=null?s:0),0);return o.map(a=>a===null?null:f.round(a/i*1e6)/1e4)}var qh=(e,t)=>JC(e,t,Es),ZC=(e,
t)=>JC(
e,t,gK);function JC(e,t,n){let r=t.map(s=>e.columns.find(u=>Qe(u.name,{name:s}))),o=f.min(...r.map(s=>{
var u;return(u=s==null?void 0:s.column)!=null?u:0})),i=new v(e.lines.map(({values:s})=>s)),a=e.values.
find(s=>{if(i.has(s))return!1;let[u]=s.slice(0,o).filter(l=>!re(l));return typeof u=="string"&&n(u)}
);
return r.map(s=>{let u=s===void 0||a==null?void 0:a[s.column];return ot(typeof u=="string"?u.replace(
/\s*%\s*$/,""):u)})}function hK(e){let t=e.flatMap(r=>r!==null&&r>=0?r:[]),n=t.reduce((r,o)=>r+o,0);
return t.length<e.length||n<=0?null:f.abs(n-1)<1e-6?t.map(r=>f.round(r*1e6)/1e4):t}var Cs=e=>e.reduce(
(t,n)=>t+n,0),XC=e=>f.round(e*1e4)/1e4,YC=e=>e.map(t=>XC(t/Cs(e)*100));function QC(e,t,n,r){
var p,h;let o=`weights/${t.map(_).join("+")}`,{taken:i}=n,a=yK(e,t,n),[s]=a;if(s===void 0)return{
weights:[
...i],question:null};let u=a.filter(({option:w,weights:C})=>w==="totals"||C.every(O=>O>0)),l=r.get(o);
if(l==="equal")return{weights:t.map(()=>1),question:null};let c=u.find(({option:w})=>w===l);if(c!==void 0)
return{weights:c.weights,question:null};let d={id:o,kind:"WEIGHTS",tab:(h=(p=e[0])==null?void 0:p.tab)!=
null?h:"",tabs:e.map(w=>w.tab),params:{criteria:[...t],weights:s.weights,sum:XC(Cs(s.weights)),from:
s.
from,...s.tab===void 0?{}:{tab:s.tab}},options:gt.WEIGHTS.filter(w=>w==="equal"||u.some(({option:C})=>C===
w)),default:s.from==="headers"?null:s.option};return{weights:[...i],question:d}}function yK(e,t,{
taken:n,
max:r,elsewhere:o}){let a=n.some(c=>c!==n[0])&&!bK(e,t)?null:wK(e,t),s=xK(e,t,r),u=[];if(a!==null?u.
push({option:"written",from:"headers",weights:a}):(o==null?void 0:o.from)==="written"&&u.push({
option:"written",from:"elsewhere",weights:o.weights,tab:o.tab}),s!==null)u.push({option:"totals",
from:"totals",weights:s});else if((o==null?void 0:o.from)==="totals"){let c=YC(o.weights.map((d,p)=>{
var h;return d*
((h=r[p])!=null?h:1)}));u.push({option:"totals",from:"recap",weights:c,tab:o.tab})}return u.some(({
from:c,
weights:d})=>c==="headers"||!VC(d,n))?u.filter(({from:c,weights:d})=>c==="headers"||c==="totals"||!VC(
d,n)):[]}var bK=(e,t)=>e.some(({columns:n})=>n.some(r=>r.weight!==null&&t.some(o=>Qe(r.name,{name:o}
))));
function wK(e,t){for(let n of e){let r=t.map(i=>{var a,s;return(s=(a=n.columns.find(u=>Qe(u.name,{
name:i})))==
null?void 0:a.weight)!=null?s:null}),o=r.flatMap(i=>i!=null?i:[]);if(o.length!==0)return o.length===
t.length&&f.abs(Cs(o)-100)<.5||o.length===t.length&&new v(o).size===1?null:r.map(i=>i!=null?i:0)}
return kK(
e,t)}var vK=/(\d+(?:[.,]\d+)?)\s*(?:%|persen)|(?:bobot|weight|\bB)\s*[=:]?\s*(\d+(?:[.,]\d+)?)|\(\s*[x\u00d7]?\s*(\d+(?:[.,]\d+)?)\s*\)|\s(\d{1,3})$/i;
function kK(e,t){let[n]=e;if(n===void 0||t.length<2)return null;let r=qh(n,t);if(r.some(s=>s!==null)&&
r.some(s=>s===null))return r.map(s=>s!=null?s:0);let o=t.map(s=>{var c,d,p,h;let u=(d=(c=n.columns.find(
w=>Qe(w.name,{name:s})))==null?void 0:c.column)!=null?d:-1,l=(p=n.headers[u])!=null?p:"";return{
header:l,
number:(h=vK.exec(l))==null?void 0:h.slice(1).find(w=>w!==void 0)}}),i=o.flatMap(({number:s})=>s===void 0?
[]:b(s.replace(",",".")));if(new v(i).size<2)return null;let a=o.some(({header:s})=>/%|persen|bobot|weight|\(\s*(?:[x\u00d7]\s*\d|0[.,]\d)/i.
test(s));return i.length===t.length&&(a?[1,10,100]:[100]).some(s=>f.abs(Cs(i)-s)<1e-6)?i:a&&i.length>
0?t.map((s,u)=>{var l,c,d;return b((d=(c=(l=o[u])==null?void 0:l.number)==null?void 0:c.replace(",",
"."))!=null?d:0)}):null}function xK(e,t,n){for(let r of e){let o=Gh(r,t,n);if(o.every(s=>s!==null))return o;
let{columns:i,totals:a}=r;for(let{from:s,weights:u}of a){let l=t.map((c,d)=>{var w,C,O;let p=(w=i.find(
P=>Qe(P.name,{name:c})))==null?void 0:w.column,h=p===void 0?-1:s.indexOf(p);return h<0?null:((C=u[h])!=
null?C:0)*((O=n[d])!=null?O:1)});if(!(s.length!==t.length||l.some(c=>c===null)))return YC(l.map(c=>c!=
null?c:0))}}return null}function VC(e,t){let[n,r]=[Cs(e),Cs(t)];return e.every((o,i)=>{var a;return f.
abs(o/n-((a=t[i])!=null?a:0)/r)<.005})}m();m();m();function Hh(e,t){let n=t===1?"":` (${t})`;return e.slice(
0,31-n.length)+n}var Zh="Lembar Juri \xB7 ",
eR=e=>Zh+e,Jh=e=>typeof e=="string"&&e.startsWith(Zh),hn=e=>{var t;return Jh((t=e.values[1])==null?
void 0:
t[0])};function St(e,t,n,r,o,i,a=""){let s=u=>[u,...r.slice(1).map(()=>"")];return{name:e,values:[s(
t),s([Zh+n,a].filter(u=>u!=="").join(" \xB7 ")),r.map(u=>u.header),...o.map(u=>r.map(l=>l.value(u)))],
headerRow:2,frozenColumns:i,widths:r.map(u=>u.width),formats:r.map(u=>{var l;return(l=u.format)!=null?
l:""}),layout:a}}m();m();m();m();m();var ql="Nilai",fa=e=>typeof e=="string"?e.trim():"";function tR(
e,{placeOf:t}){if(t===void 0)return e;
let n=new y([...e.columns].map(([o,i])=>[o,i.map(a=>t({row:-1,column:a}).column)])),r=e.rows.map(o=>(
{
...o,marks:new y([...o.marks].map(([i,a])=>[i,{...a,at:t(a.at)}]))}));return{...e,totalColumn:null,
columns:n,
rows:r}}var Vh=$("Juri","Judge","Nama Juri","Judge Name","Kode Juri","Penilai","Nama Penilai",
"Dewan Juri","Nama Dewan Juri","Panelis","Reviewer","Email Juri"),TK=$("Email","Email Address",
"Alamat Email","Username","Nama Pengguna"),SK=$("Timestamp","Timestamp","Stempel Waktu","Cap Waktu"),
nR=$("Kriteria","Criterion","Kriteria Penilaian","Aspek","Aspek Penilaian","Indikator","Komponen",
"Unsur"),Xh=$("Nilai",
"Score","Skor","Value","Poin","Points"),rR=e=>Ae(e,Xh),oR=e=>e.some(t=>Ae(t,Vh))&&e.some(t=>Ae(t,nR))&&
e.some(t=>Ae(t,Xh));function EK(e){for(let[t,n]of e.values.slice(0,ci).entries()){let r=n.map(fa),o=l=>r.
findIndex(c=>Ae(c,l)),i=l=>r.findIndex(c=>It(c)===l),a=o(Vh)>=0||o(SK)<0?o(Vh):o(TK),[s,u]=[i("code"),
i("name")];if(a>=0&&(s>=0||u>=0)){let[l,c]=[o(nR),o(Xh)];return{header:t,judge:a,code:s,name:u,
criterion:l,
score:c}}}return null}function iR(e){let t=EK(e);if(t===null)return null;let n=u=>U(u[t.judge]),r=e.
values.slice(t.header+1),o=u=>!re(u[t.code])||!re(u[t.name]),i=new y;for(let u of r){let l=_(n(u));l!==
""&&o(u)&&!i.has(l)&&i.set(l,n(u))}if(i.size<2)return null;let a=t.criterion>=0&&t.score>=0,s=a?RK(r,
t):[];return{tab:e.tab,layout:a?"list":"rows",views:[...i].map(([u,l])=>{let c=d=>_(n(d))===u;return a?
DK(e,t,s,l,c):CK(e,t,l,c)})}}function CK(e,{header:t,judge:n},r,o){var s;let i=((s=e.values[0])!=null?
s:[]).map(()=>""),a=e.values.map((u,l)=>l===t?u.map((c,d)=>d===n?"":c):l<t||o(u)?u:i);return{label:r,
grid:{tab:e.tab,values:a}}}function RK(e,{criterion:t}){let n=new y;for(let r of e){let o=U(r[t]);_(
o)!==""&&!n.has(_(o))&&n.set(_(o),o)}return[...n].map(([r,o])=>({key:r,name:o}))}function DK(e,t,n,r,
o){
var I,F,M,j;let{header:i,judge:a,code:s,name:u,criterion:l,score:c}=t,d=(F=(I=e.values[i])==null?
void 0:
I.length)!=null?F:0,p=[a,l,c],h=new y,w=new y,C=new y,O=k.from({length:d+n.length},()=>"");for(let[L,
B]of e.values.entries()){if(L<=i||!o(B))continue;let z=n.findIndex(pe=>pe.key===_(U(B[l]))),G=V(U(B[
s]))||
_(U(B[u]));if(z<0||G==="")continue;let Z=(M=C.get(G))!=null?M:[],W=Z.find(pe=>!h.has(`${pe},${d+z}`)),
Y=W!=null?W:L;W===void 0&&(C.set(G,[...Z,L]),w.set(L,O.map((pe,ye)=>{var Ne;return p.includes(ye)?"":
(Ne=B[ye])!=null?Ne:""})));let Q=w.get(Y);Q!==void 0&&(Q[d+z]=(j=B[c])!=null?j:""),h.set(`${Y},${d+z}`,
{row:L,column:c})}let P=e.values.map((L,B)=>{var z;return B===i?[...L.map((G,Z)=>p.includes(Z)?"":G),
...n.map(G=>G.name)]:(z=w.get(B))!=null?z:O}),N=({row:L,column:B})=>{var z;return(z=h.get(`${L},${B}`))!=
null?z:{row:L,column:B<d?B:L<0?c:f.max(s,u)}};return{label:r,grid:{tab:e.tab,values:P},placeOf:N}}m(
);var AK=/^-?\d{1,4}(?:[.,]\d+)?\s*(?:\/\s*\d+.*|(?:dari|of|out of)\s+\d+|poin|points?|pts?\.?|nilai|%|[-\u2013:=(]\s*[^\d].{0,40})$/i,
OK=/^(?:#[A-Z/0!?]+[!?]?|loading\s*(?:\.{3}|\u2026)?|memuat\s*(?:\.{3}|\u2026)?)$/i;function Ar(e){
if(e===
void 0||re(e))return"blank";if(typeof e=="number")return"number";if(typeof e=="boolean")return"check-box";
if(typeof e=="object")return"date";if(ot(e.replace(/\s*%\s*$/,""))!==null)return"number";if(Ae(
e,Tn))return"recused";let t=e.trim();return OK.test(t)?"failed":AK.test(t)?"score-text":"text"}var $t=e=>ot(
typeof e=="string"?e.replace(/\s*%\s*$/,""):e),Co=e=>e!=="blank"&&e!=="text";m();var aR=4,sR=15,PK=new v(
["Aspek Penilaian","Aspek","Kriteria","Kriteria Penilaian","Nilai","Skor","Penilaian","Komponen",
"Unsur","Komponen Penilaian","Indikator","Indikator Penilaian","Unsur Penilaian",
"Score","Scores","Criteria","Aspek yang Dinilai","Kriteria yang Dinilai","Hal yang Dinilai",
"Nilai Kriteria","Nilai per Kriteria","Poin","Assessment","Bobot","Uraian","Pertanyaan","Pernyataan",
"Parameter","Sub Unsur","Butir","Butir Penilaian","Sub Kriteria","Sub Aspek","Uraian Penilaian",
"Nilai Aspek","Skor Penilaian","Nilai (0-100)","Unsur yang Dinilai","Aspek Nilai"].map(_)),Ro=e=>PK.has(
_(qe(e).
name)),NK=new v(["code","name","institution","category","judge","number"]),Rs=e=>{var t;return NK.has(
(t=Ze(e))!=null?t:"")&&qe(e).weight===null},vi=e=>Ar(e)==="text"&&!/^[\s\d().,\u2013-]+$/.test(U(e)),
ga=e=>!re(
e);function uR(e,t){let n=IK(e,t);if(n===null)return null;let[r,o]=[n,n];for(;o-r+1<aR&&FK(e,r,o);)o+=
1;for(;o-r+1<aR&&MK(e,r,o);)r-=1;return{top:r,bottom:o,columns:LK(e,r,o)}}function IK({values:e},t){
let[n,r]=[-1,0];for(let[i,a]of e.slice(0,ci).entries()){let[s,u]=[0,!1];for(let[l,c]of a.entries()){
if(!vi(c))continue;let d=Ze(c)!==null||t(c)||ht(c)!==null;Rs(c)&&(u=!0),s+=1+(d?2:0)+(Hl(e,i,l)?1:0)}
a.filter(vi).length<2&&!u||s>r&&([n,r]=[i,s])}if(n<0)return null;let o=i=>i.map(U).join(`
`);return e.findIndex(i=>{var a;return o(i)===o((a=e[n])!=null?a:[])})}function Hl(e,t,n){let r=e.slice(
t+1,t+1+sR).map(o=>Ar(o[n])).filter(o=>o!=="blank");return r.filter(Co).length*2>r.length}var $K=(e,
t,n)=>e.
slice(t+1,t+1+sR).some(r=>vi(r[n]))&&!Hl(e,t,n);function FK({values:e},t,n){var d;let r=(d=e[n+1])!=
null?d:[],o=[...r.keys()].filter(p=>ga(r[p]));if(!o.some(p=>vi(r[p])))return!1;let i=p=>{var h;
return(h=
e.slice(t,n+1).map(w=>U(w[p])).find(w=>w!==""))!=null?h:""},a=e.slice(t,n+1),s=p=>{var w;let h=i(p);
return h===""?a.some(C=>C.slice(0,p).some(ga)):Ro(h)||ht(h)!==null||_K((w=e[n])!=null?w:[],p)};if(o.
some(p=>Rs(i(p))))return!1;let u=o.some(p=>Hl(e,n+1,p))&&o.every(p=>!$K(e,n+1,p)),l=[...r.keys()].some(
p=>Rs(i(p))&&re(r[p])),c=p=>vi(r[p])&&Hl(e,n+1,p);return!o.every(p=>vi(r[p]))&&!(l&&o.some(c))||!o.every(
s)&&!(u&&(o.some(s)||l))?!1:o.some(p=>Hl(e,n+1,p))||o.some(p=>{var h;return re((h=e[n])==null?void 0:
h[p])})}var _K=(e,t)=>t+1<e.length&&re(e[t+1]);function MK({values:e},t,n){var c;let[r,o]=[e[t-1],(c=
e[t])!=null?c:[]];if(r===void 0)return!1;let i=[...r.keys()].filter(d=>ga(r[d]));if(i.length===0||!i.
every(d=>vi(r[d])))return!1;let a=i.map(d=>U(r[d]));if(a.some(d=>d.startsWith(":")))return!1;let s=e.
slice(t,n+1),u=d=>s.every(p=>re(p[d]));if(i.some(d=>Rs(U(r[d]))&&u(d)))return!0;let l=[...o.keys()].
find(d=>vi(o[d])&&!Rs(U(o[d])));return l===void 0||i.some(d=>d<l)||i.every(d=>re(o[d]))?!1:a.length>
1||a.some(d=>Ro(d)||ht(d)!==null||gn(d)!==null||Hr(d)||qe(d).weight!==null)}function LK({values:e},t,
n){
var a,s;let r=e.slice(t,n+1),o=(s=(a=e[t])==null?void 0:a.length)!=null?s:0,i=(u,l)=>r.slice(u+1).some(
c=>ga(c[l]));return k.from({length:o},(u,l)=>{var w,C;let c=r.flatMap((O,P)=>ga(O[l])?[{row:P,text:U(
O[l])}]:[]),[d]=c.slice(-1),p=(w=d==null?void 0:d.row)!=null?w:-1,h=r.slice(0,f.max(0,p)).flatMap((O,
P)=>{
if(ga(O[l]))return[U(O[l])];for(let N=l-1;N>=0;N-=1){if(!ga(O[N]))continue;let I=U(O[N]);return i(P,
N)&&!Rs(I)?[I]:[]}return[]});return{text:(C=d==null?void 0:d.text)!=null?C:"",groups:h}})}m();m();
var Vm=e=>e!==""&&!Ro(e)&&!Hr(e);function lR(e,t){var i;let n=t?new v:BK(e),r=e.columns.map(({text:a,
groups:s},u)=>{var C,O,P;let l=Ze(a)===null||n.has(u)?s.filter(Vm):[],c=n.has(u)?a:"",d=c===""?a:(C=
l.pop())!=null?C:"",{name:p,weight:h}=qe(d),w=(O=Eo(d))!=null?O:c===""?null:zK(c);return{column:u,
text:d,
own:c,group:t?"":(P=l.slice(-1)[0])!=null?P:"",name:p,weight:h,max:w}});for(let a of r)a.own!==""&&(
(i=
a.weight)!=null||(a.weight=UK(r,a.text)));let o=t?r.map(a=>a.weight):KK(r);return r.map((a,s)=>{var w;
let u=jK(r,a)?`${qe(a.group).name} - ${a.name}`:a.name,l=(w=o[s])!=null?w:null,d=u!==a.name||l!==a.weight||
a.own!==""?WK(u,l,a.max):a.text,p={column:a.column,weight:l,max:a.max,group:a.group};if(a.own==="")return{
...p,header:d,name:u,part:null};let h=`${u} - ${a.own}`;return{...p,header:h,name:h,part:{own:a.own,
criterion:u,header:d}}})}var jK=(e,t)=>t.group!==""&&!wi(t.name)&&e.some(n=>n!==t&&_(n.name)===_(t.name)&&
(t.own===""||n.own===""||n.text!==t.text));function BK({columns:e}){let t=e.flatMap(({text:i,groups:
a},s)=>{
var l;let u=_((l=a.filter(Vm).slice(-1)[0])!=null?l:"");return u===""||i===""?[]:[{column:s,group:u,
text:i}]}),n=new v(t.flatMap(({group:i,text:a})=>pa(a)?[]:i)),r=t.filter(({group:i})=>!n.has(i)),o=i=>new v(
r.filter(({text:a})=>Jm(a)===i).map(({group:a})=>a)).size;return new v(r.filter(({text:i})=>o(Jm(i))>
1).map(({column:i})=>i))}var Jm=e=>_(e.replace(/\d+(?:[.,]\d+)?\s*%/g,""))||"%",zK=e=>{var n,r;let t=(
r=
Eo(e))!=null?r:(n=/\d\s*(?:-|\u2013|s\.?\/?d\.?|sampai)\s*(\d+)\s*$/i.exec(e))==null?void 0:n[1];
return t===
void 0?null:b(t)},UK=(e,t)=>{var n;return(n=e.flatMap(r=>{var o;return r.own!==""&&r.text===t?(o=qe(
r.own).weight)!=null?o:[]:[]})[0])!=null?n:null},WK=(e,t,n)=>[e,...n===null?[]:[`(0-${n})`],...t===null?
[]:[`(${f.round(t*1e4)/1e4}%)`]].join(" ");function KK(e){var n;let t=new y;for(let r of e.filter(({
name:o})=>!wi(o)||Ts(o))){let o=(n=t.get(r.group))!=null?n:[],i=r.own===""||!o.some(({text:a})=>a===
r.text);qe(r.group).weight!==null&&i&&t.set(r.group,[...o,r])}return e.map(r=>{var u;let o=t.get(r.group),
i=qe(r.group).weight;if(o===void 0||i===null||!o.some(({text:l})=>l===r.text))return r.weight;let a=o.
flatMap(({weight:l})=>l!=null?l:[]);if(a.length===0)return i/o.length;let s=a.reduce((l,c)=>l+c,0);
return a.
length<o.length||f.abs(s-i)<.5?r.weight:f.abs(s-100)<.5?((u=r.weight)!=null?u:0)*i/100:r.weight})}
var GK=/^(?:pak|bpk|bapak|bu|ibu|mas|mbak|sdri?|h|hj|drs?|dra|ir|prof|mr|mrs|ms)\.?\s+\p{L}/iu,qK=/,\s*(?:[SM]\.\s?\p{L}|SH|SE|MM|MSi|MPd)/u;
function cR(e,t){let n=e.columns.flatMap(({text:i})=>{var a,s,u;return(u=(s=ht(i))!=null?s:(a=gn(i))==
null?void 0:a.label)!=null?u:[]});if(new v(n.map(_)).size>1||e.columns.some(({groups:i})=>i.some(a=>ht(
a)!==null||Hr(a))))return!0;let r=HK(e),o=[...r.values()].flatMap((i,a,s)=>s.slice(a+1).flatMap(u=>{
let l=[...i].filter(c=>u.has(c));return l.length*2>f.min(i.size,u.size)?l:[]}));return o.length===0?
!1:!o.every(pa)||!JK([...r.keys()],new v(o.filter(ZK)),t)}function HK({columns:e}){var n;let t=new y;
for(let{text:r,groups:o}of e)for(let i of o.filter(Vm))t.set(i,((n=t.get(i))!=null?n:new v).add(r.replace(
/\d+(?:[.,]\d+)?\s*%/g,"").toLowerCase().trim()));return t}var ZK=e=>Ze(e)!=="text";function JK(e,t,
n){
if(e.some(i=>GK.test(i)||qK.test(i)))return!1;let r=n.some(i=>{let a=new v(i.columns.flatMap(s=>s.groups.
map(_)));return e.every(s=>a.has(_(s)))}),o=i=>bi(i)||qe(i).weight!==null||Eo(i)!==null;return r||t.
size>1||e.some(o)}function dR(e,t){let n=e.flatMap(r=>{let o=uR(r,t.isCriterion);return o===null?[]:
[{grid:r,block:o}]});
return n.map(({grid:r,block:o})=>VK(r,o,n.map(i=>i.block).filter(i=>i!==o),t))}function VK(e,t,n,r){
let o=cR(t,n),i=lR(t,o),a=e.values.slice(t.bottom+1),s=i.map(({column:l})=>a.map(c=>Ar(c[l]))),u={
grid:e,
block:t,columns:i,isJudges:o,isList:oR(i.map(({header:l})=>l)),at:{code:-1,name:-1,institution:-1,
category:-1,
number:-1,judge:-1},kinds:s};for(let{column:l,header:c}of i){let d=Ze(c);if(d===null||!(d in u.at)||
r.isCriterion(c))continue;let p=d;(p==="code"||p==="number"||yt(u,l)!=="numbers")&&u.at[p]<0&&(u.at[
p]=
l)}return u}function yt({kinds:e},t){var o;let n=((o=e[t])!=null?o:[]).filter(i=>i!=="blank");return n.
length===0?"empty":n.filter(i=>i==="number"||i==="recused").length*2>=n.length&&n.includes("number")?
"numbers":n.filter(Co).length*2>=n.length?"scores":"words"}function Qh({kinds:e},t){var r;let n=((r=
e[t])!=null?r:[]).filter(o=>o!=="blank");return n.length>0&&n.filter(Co).length*3>=n.length}var Jn=(
{
grid:e},t,n)=>{var r,o;return n<0?"":(o=(r=e.values[t])==null?void 0:r[n])!=null?o:""},ar=(e,t)=>({
code:U(
Jn(e,t,e.at.code)),name:U(Jn(e,t,e.at.name))});function Or(e,t){let{code:n,name:r}=ar(e,t);return e.
at.code>=0?n===""?"":`#${V(n)}`:_(r)}function mR(e){var n;let t=e.filter(({at:r})=>r.name<0);for(let r of t){
let o=[r.at.judge,r.at.code,r.at.number,r.at.category],i=r.columns.map(({column:c})=>c).filter(c=>!o.
includes(c)&&YK(r,c)&&!XK(r,c)),a=e.length<2||r.isJudges||r.at.judge>=0,s=i.filter(c=>a||QK(r,c,e)),
l=(n=s.filter(c=>{var d,p;return c!==r.at.institution&&Ze((p=(d=r.columns[c])==null?void 0:d.header)!=
null?p:"")===null})[0])!=null?n:s[0];l!==void 0&&(r.at.name=l,r.at.institution===l&&(r.at.institution=
-1))}}function Yh({grid:e,block:t,at:n,columns:r,kinds:o},i){let a=e.values.slice(t.bottom+1),s=a.filter(
l=>l.some((c,d)=>d>i&&Co(Ar(c)))),u=n.judge<0?[]:r.filter(l=>l.column===n.judge||Ro(l.header)&&yt({
kinds:o},
l.column)==="words");return(s.length>0?s:a).filter(l=>_(U(l[i]))!=="").map(l=>[...u.map(c=>l[c.column]),
l[i]].map(c=>_(U(c))).join(`
`))}function XK({columns:e,grid:t,block:n},r){var a,s;if(Ro((s=(a=e[r])==null?void 0:a.header)!=null?
s:"")||e.some(({header:u})=>/^(?:bobot|weight)(?:\s|$|[(%])/i.test(u.trim())&&Ze(u)==="sum"))return!0;
let o=t.values.slice(n.bottom+1).map(u=>U(u[r])).filter(u=>u!=="");return o.filter(u=>bi(u)||qe(u).weight!==
null).length*2>o.length}function YK(e,t){if(yt(e,t)!=="words"||Qh(e,t))return!1;let n=Yh(e,t);return n.
length>1&&new v(n).size>n.length*.9}function QK(e,t,n){let r=new v(Yh(e,t));return n.some(o=>o===e?!1:
o.columns.some(i=>{let a=Yh(o,i.column).filter(s=>r.has(s)).length;return a>1&&a*2>=r.size}))}m();
var Xm=({evidence:e,distinct:t},n)=>n?e>=5:e>=18&&t>=4;function pR(e){let t=e.reduce((r,o)=>r+o,0),n=r=>[
20,3].some(o=>f.abs(r*o-f.round(r*o))<1e-6);return e.every(r=>n(r/t))}m();m();m();var e4=new v([
"sum","mean","weighted","maximum","minimum","rank"]),Ln=e=>e4.has(e),fR=(e,t)=>_(e)||`#${t}`;
function jn(e,t,n,r){e.doubt=r===void 0?{doubt:t}:{doubt:t,other:r},e.guess=n}var Pr=e=>qe(e).
weight!==null||Eo(e)!==null;function gR({draft:e},t,n){var s;let{header:r,name:o}=(s=e.columns[t])!=null?
s:{header:"",name:""},i=n.
isCriterion(r)&&!Gl(r)||n.hasCriteria&&e.isJudges&&ey(e,t,r,n),a=["code","name","institution",
"category","judge"].find(u=>e.at[u]===t);return{column:t,label:r,header:r,key:fR(o,t),role:a!=null?a:
i?"criterion":t4(e,t,r),from:[],weights:null,doubt:null,guess:null}}function t4(e,t,n){let r=yt(e,t),
o=Ze(
n);return o==="text"||r==="words"?"text":r==="empty"?n===""||n4.has(o)?"empty":"criterion":e.at.number===
t&&(o==="number"||o==="code")||e.isList&&!rR(n)?"number":"criterion"}var n4=new v(["sum","rank",
"number"]);function ey({block:e},t,n,r){var a,s,u,l;let o=(s=(a=e.columns[t])==null?void 0:a.groups)!=null?
s:[],i=[n,...o,(l=(u=gn(n))==null?void 0:u.rest)!=null?l:""];return o.some(Hr)||i.some(c=>r.isCriterion(
c))||[n,...o].some(c=>ht(c)!==null&&Ze(n)===null)}var r4=1e3;function yR(e,t){let[n]=e;n===void 0||t.isCriterion(
n.shape.header)||(t.hasCriteria?l4(e,
t):o4(e,n.shape.header))}function o4(e,t){var a,s,u,l;let n=e.map(({tab:c,shape:d})=>yt(c.draft,d.column)),
r=e.filter((c,d)=>n[d]!=="empty"),o=r.filter(({shape:c})=>Ln(c.role)),i=r.filter(({shape:c})=>c.role===
"criterion");if(o.length>0&&i.length>0){if(i.filter(({tab:d,shape:p})=>new v(d.numbersIn(p.column).values(
)).
size>=4).length>0)ki(r,"sum-somewhere");else for(let{shape:d}of i)d.role=(s=(a=o[0])==null?void 0:a.
shape.role)!=null?s:"sum";return}for(let[c,{shape:d}]of e.entries())n[c]==="empty"&&d.role==="criterion"&&
r.length>0&&(d.role=(l=(u=r[0])==null?void 0:u.shape.role)!=null?l:"criterion");i.length!==0&&
(n.includes("numbers")?a4(e,i,t):i4(e,i,t))}var ki=(e,t,n=null)=>{for(let{shape:r}of e)jn(r,t,n)};
function i4(e,t,n){
let r=o=>t.every(({tab:i,shape:a})=>{var s;return((s=i.draft.kinds[a.column])!=null?s:[]).every(u=>u===
o||u==="blank")});n===""?ki(e,"unnamed"):(r("check-box")||r("date")&&Ze(n)!==null)&&ki(e,
"not-numbers")}function a4(e,t,n){let r=t.flatMap(({tab:s,shape:u})=>[...s.numbersIn(u.column).values(
)]);if(bR(
r)){for(let{shape:s}of e)s.role==="criterion"&&(s.role="large");return}if(/^[\d\s.,/-]*$/.test(n)){
ki(
e,"unnamed","criterion");return}if(s4.test(n)){ki(e,"penalty");return}let o=Ze(n);if(hR(o)&&Pr(n))return;
let i=wi(n);(i||hR(o)||o==="rank"||o==="number")&&!e.every(u4)&&ki(e,i?"sum-misfit":"matter")}var s4=/pengurang|penalt|potongan|\bminus\b|pelanggaran|denda|diskon|deduction/i,
bR=e=>e.filter(t=>f.abs(t)>r4).length*2>e.length,ty=1.5;function u4({tab:e,shape:t}){var w;let{
columns:n,
block:r}=e.draft,{name:o="",weight:i=null,max:a=null}=(w=n[t.column])!=null?w:{};if(!Ts(o))return!1;
let s=n.filter(({column:C,header:O})=>C!==t.column&&Ze(O)===null&&yt(e.draft,C)==="numbers");if(s.some(
C=>i!==null&&C.weight!==null||a!==null&&C.max!==null))return!0;let u=C=>{var O,P;return((P=(O=r.columns[
C])==
null?void 0:O.groups)!=null?P:[]).join(`
`)};if(!s.some(({column:C})=>C<t.column||u(C)!==""&&u(C)===u(t.column))&&Ze(o)==="matter")return!1;
let[
c,d]=[[...e.numbersIn(t.column).values()],s.flatMap(({column:C})=>[...e.numbersIn(C).values()])],p=C=>C.
reduce((O,P)=>O+P,0)/C.length,h=p(c)/p(d);return h>1/ty&&h<ty&&f.max(...c)<=ty*f.max(...d)}var hR=e=>e===
"matter"||e==="institution"||e==="category"||e==="name";function l4(e,t){var i,a;let n=e.flatMap(({
tab:s,
shape:u})=>u.role==="criterion"?[...s.numbersIn(u.column).values()]:[]),r=bR(n),o=Ze((a=(i=e[0])==null?
void 0:i.shape.header)!=null?a:"");for(let{tab:s,shape:u}of e)u.role!=="criterion"||t.isMisspelled(u.
header)||s.draft.isJudges&&ey(s.draft,u.column,u.header,t)||(r?u.role="large":yt(s.draft,u.column)!==
"numbers"?u.role="text":o==="sum"?u.role="sum":jn(u,"not-listed",null))}m();function ny(e,t){let n=new y;
return{draft:e,roles:t,numbersIn(r){var i;let o=(i=n.get(r))!=null?i:c4(
e,t,r);return n.set(r,o),o}}}function c4(e,t,n){var o;let r=new y;for(let[i,a]of t.entries()){if(a!==
"entry")continue;let s=$t((o=e.grid.values[i])==null?void 0:o[n]);s!==null&&r.set(i,s)}return r}var Dn=(
{
tab:e,shape:t})=>e.numbersIn(t.column),As=({draft:e},{key:t,column:n})=>e.isJudges?`${e.grid.tab}
${n}`:t,Zl=({draft:e},{column:t})=>{var n,r;return _((r=(n=e.block.columns[t])==null?void 0:n.text)!=
null?r:"")};function wR(e,t,n){var i,a,s,u;let r=new y;for(let[l,c]of e.entries())for(let d of c.draft.isList?
[]:
(i=t[l])!=null?i:[]){let p=As(c,d);r.set(p,[...(a=r.get(p))!=null?a:[],{tab:c,shape:d}])}let o=new y;
for(let l of r.values()){yR(l,n);let c=l.filter(({tab:d,shape:p})=>yt(d.draft,p.column)!=="empty").length;
for(let{shape:d}of l)o.set(d,c/l.length)}n.hasCriteria||d4([...r.values()]);for(let[l,c]of e.entries(
))
n.hasCriteria||c.draft.isList||(p4(c,(s=t[l])!=null?s:[],o),f4(c,(u=t[l])!=null?u:[]))}function d4(e){
let t=e.filter(r=>r.length>1&&r.every(({tab:o,shape:i})=>i.role==="criterion"&&i.doubt===null&&yt(o.
draft,i.column)==="numbers")),n=t.filter(m4);if(n.length!==t.length)for(let r of n)r.some(({shape:o}
)=>Pr(
o.header))||ki(r,"same-everywhere")}function m4(e){var r;let t=new y,n=0;for(let{tab:o,shape:i}of e)
for(let[a,s]of o.numbersIn(i.column)){let u=Or(o.draft,a);if(((r=t.get(u))!=null?r:s)!==s)return!1;n+=
t.has(u)?1:0,t.set(u,s)}return n>=4&&new v(t.values()).size>1}function p4(e,t,n){var i;let r=({
column:a})=>yt(
e.draft,a)!=="empty",o=t.filter(a=>a.role==="criterion"&&a.doubt===null);if(o.some(r))for(let a of o.
filter(s=>!r(s)&&!Pr(s.header))){let s=(i=n.get(a))!=null?i:0;s<=.5&&jn(a,s===0?"blank":"some-tabs",
null)}}function f4(e,t){var o;let n=t.filter(i=>i.role==="criterion"&&i.doubt===null&&yt(e.draft,i.column)===
"numbers");if(n.length<2||e.draft.isJudges)return;let r=n.map(({column:i})=>f.max(...e.numbersIn(i).
values()));for(let[i,a]of n.entries()){let s=(o=r[i])!=null?o:0,u=r.filter((l,c)=>c!==i);s>100&&s>2*
f.max(...u)&&jn(a,"large",null)}}m();m();function Do(e){let t=f.max(0,...e.map(n=>{var r,o,i;return(
i=(o=(r=/\.(\d+)$/.exec(x(n)))==null?
void 0:r[1])==null?void 0:o.length)!=null?i:0}));return .5*10**-f.min(t,6)+1e-9}var Nr=e=>e.reduce((
t,n)=>t+
n,0),g4=[{kind:"sum",of:Nr},{kind:"mean",of:e=>Nr(e)/e.length}],h4=[{kind:"maximum",of:e=>f.max(...e)}
,
{kind:"minimum",of:e=>f.min(...e)}];function Ym(e,t){var i;let n=Do(e.map(({value:a})=>a)),r=y4(e).flatMap(
a=>{let s=e.filter(({value:l,sources:c})=>f.abs(l-a.of(c))<=n).length;if(s===0||s<e.length*t)return[
];
let u=v4(e,s,n,a);return[{derived:a.derived,share:s/e.length,evidence:u}]}),o=f.max(...r.map(({
evidence:a})=>a));
return(i=r.find(({evidence:a})=>a===o))!=null?i:null}function y4(e){var a,s;let t=(s=(a=e[0])==null?
void 0:a.sources.length)!=null?s:0;if(t===0)return[];let n=t>1?g4.map(({kind:u,of:l})=>({derived:{
kind:u},
parameters:0,of:l})):[],r=k4(e),o=(u,l)=>({derived:{kind:"weighted",weights:u},parameters:l,of:c=>Nr(
c.map((d,p)=>{var h;return d*((h=u[p])!=null?h:0)}))}),i=Nr(e.map(({value:u})=>u))/Nr(e.map(({
sources:u})=>Nr(
u)));return[...n,...r===null?[]:[o(r.map(kR),t),o(r,t)],...i>0&&b.isFinite(i)?[{...o(k(t).fill(i),1),
...t>1?{derived:{kind:"sum"}}:{}}]:[]].filter(({derived:u})=>u.kind!=="weighted"||!b4(u.weights))}
var b4=e=>e.
filter(t=>t>1e-9).length===1&&e.some(t=>f.abs(t-1)<1e-6),w4=20;function v4(e,t,n,{parameters:r,of:o}
){
let i=e.flatMap(({value:w,sources:C})=>[w,...C]),a=f.max(...i)-f.min(...i),s=e.slice(0,w4),u=s.flatMap(
({value:w},C)=>s.flatMap(({sources:O},P)=>P===C?[]:[f.abs(w-o(O))<=n])),l=2*n/(a+2*n),c=u.filter(w=>w).
length/f.max(1,u.length),d=e.length-t,p=f.max(0,t-r),h=f.min(1,f.max(l,c));return p*-f.log2(h)-d*f.log2(
e.length)}function vR(e){var r,o;let t=Do(e.map(({value:i})=>i)),n=h4.find(({of:i})=>e.every(({value:
a,
sources:s})=>f.abs(a-i(s))<=t));return n===void 0||((o=(r=e[0])==null?void 0:r.sources.length)!=null?
o:0)<2?null:{kind:n.kind}}function k4(e){var i,a;let t=(a=(i=e[0])==null?void 0:i.sources.length)!=null?
a:0;if(new v(e.map(({sources:s})=>s.join(" "))).size<t+2)return null;let r=k.from({length:t},(s,u)=>k.
from({length:t+1},(l,c)=>Nr(e.map(({value:d,sources:p})=>{var h,w;return((h=p[u])!=null?h:0)*(c<t?(w=
p[c])!=null?w:0:d)})))),o=x4(r).map(s=>f.abs(s)<1e-9?0:s);return o.some(s=>kR(s)<0)||o.every(s=>s===
0)?null:o}var kR=e=>{let t=f.round(e*300)/300,n=f.round(e*1e3)/1e3;return f.abs(e-n)<=f.abs(e-t)+1e-7?
n:t};function x4(e){var i,a,s,u,l;let t=e.map(c=>[...c]),n=f.max(1,...t.flat().map(f.abs)),r=[];for(
let c of t.
keys()){let d=t.slice(r.length),p=f.max(...d.map(w=>{var C;return f.abs((C=w[c])!=null?C:0)}));if(p<
n*1e-12)continue;let h=(i=d.find(w=>{var C;return f.abs((C=w[c])!=null?C:0)===p}))!=null?i:[];t.splice(
t.indexOf(h),1),t.splice(r.length,0,h);for(let w of t)w!==h&&T4(w,h,c);r.push(c)}let o=k(t.length).fill(
0);for(let[c,d]of r.entries())o[d]=((s=(a=t[c])==null?void 0:a[t.length])!=null?s:0)/((l=(u=t[c])==null?
void 0:u[d])!=null?l:1);return o}function T4(e,t,n){var o,i,a;let r=((o=e[n])!=null?o:0)/((i=t[n])!=
null?i:1);for(let[s,u]of t.entries())s>=n&&(e[s]=((a=e[s])!=null?a:0)-r*u)}var ry=e=>e.length>1&&e.includes(
1)&&e.every(t=>b.isInteger(t)&&t>=1&&t<=e.length);function xR(e,t){if(!ry(e)||e.length!==t.length||
new v(
e).size*2<=e.length)return!1;let n=e.map((r,o)=>{var i;return{rank:r,value:(i=t[o])!=null?i:0}});
return n.
every(r=>n.every(o=>r.value>o.value+1e-9?r.rank<o.rank:!0))}function TR(e,t,n=0){var c;if(e.length<2||
t.some(d=>d.length<3))return null;let r=d=>Nr(d)/d.length,o=(d,p)=>f.sqrt(Nr(d.map(h=>(h-r(d))**2))/
(d.length-p)),a={maximum:d=>f.max(...d),minimum:d=>f.min(...d),mean:r,sum:Nr,median:d=>{var w,C,O;
let p=[
...d].sort((P,N)=>P-N),h=p.length/2;return h%1===0?(((w=p[h-1])!=null?w:0)+((C=p[h])!=null?C:0))/2:(
O=
p[f.floor(h)])!=null?O:0},deviation:d=>o(d,1),"deviation of all":d=>o(d,0),count:d=>d.length},s=Do(e),
u=g.entries(a).find(([,d])=>e.every((p,h)=>{var w;return f.abs(p-d((w=t[h])!=null?w:[]))<=s}));
return Nr(
e.map((d,p)=>{var C;let h=(C=t[p])!=null?C:[],w=h.filter(O=>f.abs(O-d)<=s).length;return f.log2((h.length+
1)/(w+1))}))<n?null:(c=u==null?void 0:u[0])!=null?c:null}m();var S4=3;function CR(e,t,n){let r=E4(e,
t);if(r.flatMap(l=>l.members).some(({shape:l})=>n.isCriterion(
l.header)))return;let i=r.flatMap(l=>{var d,p;let c=zh((p=(d=l.members[0])==null?void 0:d.part.own)!=
null?p:"")?C4(l):null;return c===null?[]:[{kind:l,found:c}]});for(let{kind:l}of i)for(let{shape:c,
part:d}of l.
members)SR(c,"weight",d.own);let a=r.filter(l=>i.every(c=>c.kind!==l)),s=D4(a.some(ER)?a.filter(ER):
a);if(s===null){for(let{shape:l,part:c}of a.flatMap(d=>d.members))l.label=c.own,l.header=c.header.replace(
c.criterion,`${c.criterion} - ${c.own}`),l.key=_(c.own)||l.key,jn(l,"parts",null);return}let[u]=i;
for(let{
shape:l,part:c}of s.kind.members)l.header=R4(c,u==null?void 0:u.found),l.label=l.header;for(let{kind:
l,
factors:c}of s.products)for(let{tab:d,shape:p,part:h}of l.members){SR(p,"weighted",h.own);let w=s.kind.
members.find(O=>O.tab===d&&O.part.criterion===h.criterion),C=c.get(h.criterion);w===void 0||C===void 0||
(p.from=[w.shape.column],p.weights=[C])}}var RR=({tab:e,shape:t})=>{var r,o,i;return((o=(r=e.draft.columns[
t.
column])==null?void 0:r.part)!=null?o:null)!==null&&t.role==="criterion"&&t.header!==((i=e.draft.columns[
t.
column])==null?void 0:i.header)};function SR(e,t,n){e.role=t,e.label=n}function E4(e,t){var r,o,i,a;
let n=new y;for(let[s,u]of e.entries())for(let l of(r=t[s])!=null?r:[]){let c=(i=(o=u.draft.columns[
l.
column])==null?void 0:o.part)!=null?i:null;if(c===null||u.draft.isList||l.role!=="criterion"&&l.role!==
"empty")continue;let d=Jm(c.own);n.set(d,[...(a=n.get(d))!=null?a:[],{tab:u,shape:l,part:c}])}return[
...n].map(([s,u])=>({key:s,members:u}))}var ER=({members:e})=>e.some(({tab:t,shape:n})=>yt(t.draft,n.
column)==="numbers");function C4({members:e}){var n;let t=new y;for(let r of e){let o=new v(Dn(r).values(
)),
[i]=o,{criterion:a}=r.part;if(o.size>1||i!==void 0&&((n=t.get(a))!=null?n:i)!==i)return null;i!==void 0&&
t.set(a,i)}return t.size===0?null:t}function R4({header:e,criterion:t},n){let r=n==null?void 0:n.get(
t);if(r===void 0||n===void 0||qe(e).weight!==null)return e;let o=[...n.values()].every(i=>i<=1);
return`${e} (${f.round(r*(o?1e6:1e4))/1e4}%)`}function D4(e){var o,i;let t=e.flatMap(a=>{let s=e.filter(
l=>l!==
a).map(l=>({kind:l,factors:A4(a,l)})),u=s.flatMap(({kind:l,factors:c})=>c===null?[]:[{kind:l,factors:
c}]);
return u.length===s.length?[{kind:a,products:u}]:[]}),n=t.filter(a=>a.products.some(({factors:s})=>P4(
a.kind,s))),r=n.length>0?n:t;return(i=(o=r.find(({kind:a})=>{var s,u;return!jC((u=(s=a.members[0])==
null?void 0:s.part.own)!=null?u:"")}))!=null?o:r[0])!=null?i:null}function A4(e,t){var i;let n=new y;
for(let a of t.members){let s=e.members.find(({tab:c,part:d})=>c===a.tab&&_(d.criterion)===_(a.part.
criterion));if(s===void 0)continue;let u=Dn(s),l=[...Dn(a)].flatMap(([c,d])=>{let p=u.get(c);return p===
void 0?[]:[{score:p,value:d}]});n.set(a.part.criterion,[...(i=n.get(a.part.criterion))!=null?i:[],
...l])}
let r=new y,o=0;for(let[a,s]of n){let u=O4(s);if(s.length>0&&u===null)return null;u!==null&&r.set(a,
u),o+=f.max(0,new v(s.map(({score:l})=>l)).size-1)}return o<S4?null:r}function O4(e){let t=Do(e.map(
({value:a})=>a)),n=a=>e.reduce((s,u)=>s+a(u),0),r=n(({score:a,value:s})=>a*s)/n(({score:a})=>a*a),o=f.
round(r*1e3)/1e3,i=a=>a>0&&e.every(({score:s,value:u})=>f.abs(s*a-u)<=t);return i(o)?o:i(r)?r:null}
function P4({
members:e},t){let n=[...t].map(([a,s])=>{var c,d;let u=e.find(({part:p})=>p.criterion===a),l=u==null?
void 0:u.tab.draft.columns[u.shape.column];return{factor:s,max:(c=l==null?void 0:l.max)!=null?c:1,
weight:(d=
l==null?void 0:l.weight)!=null?d:null}}),r=a=>[1,100].some(s=>f.abs(a-s)<s*.001),o=a=>n.reduce((s,u)=>s+
a(u),0),i=n.map(({factor:a,max:s,weight:u})=>u===null?b.NaN:a*s/u);return r(o(({factor:a})=>a))||r(o(
({factor:a,max:s})=>a*s))||i.every(a=>{var s;return f.abs(a-((s=i[0])!=null?s:0))<.001*a})}m();
function oy({draft:e},{column:t,header:n}){var i,a,s,u,l,c,d;let o=(s=[...(a=(i=e.block.columns[t])==
null?void 0:i.groups)!=null?a:[]].reverse().find(p=>!Ro(p)))!=null?s:"";return _((d=(c=(u=ht(n))!=null?
u:ht(o))!=null?c:(l=gn(n))==null?void 0:l.label)!=null?d:o)}var iy=({tab:e,shape:t})=>e.draft.isJudges&&
oy(e,t)==="";function DR(e,t){let{tab:n,shape:r,numeric:o}=e,i=!n.draft.isJudges||iy(e),a=o.filter(p=>p!==
r&&p.role!=="number"&&(i||oy(n,p)===oy(n,r))),s=a.filter(({role:p})=>!Ln(p)),u=s.filter(({column:p})=>p<
r.column),l=a.filter(({role:p,column:h})=>AR(p)&&h<r.column),c=f.max(-1,...a.flatMap(({role:p,column:
h})=>Ln(
p)&&h<r.column?h:[])),d=[...new v(l.map(({key:p})=>p))].map(p=>l.filter(h=>h.key===p));return[u.filter(
({column:p})=>p>c),u,u.slice(-1),l,...d,...t?[s,...I4(e)]:[]]}function I4({tab:e,shape:t,numeric:n}){
if(!e.draft.isJudges)return[];let r=n.filter(({column:o,role:i})=>o<t.column&&i!=="number");return[r.
filter(({role:o})=>!Ln(o)),r.filter(({role:o})=>AR(o))]}var AR=e=>e==="sum"||e==="mean"||e==="weighted";
function ay(e,t){var i,a;let n=e.map(s=>DR(s,t)),r=((i=n[0])!=null?i:[]).flatMap((s,u)=>{var F,M;
let l=n.map(j=>{var L;return(L=j[u])!=null?L:[]}),c=new v(l.map(j=>j.map(({key:L})=>L).join(`
`)));if(l.some(j=>j.length===0)||c.size>1)return[];let d=e.flatMap((j,L)=>{var B;return M4(j,(B=l[L])!=
null?B:[])}),p=(F=Ym(d,t?.5:1))!=null?F:F4(d,t),[h]=e;if(p===null||h===void 0||$4(p.derived,h.shape,
(M=l[0])!=null?M:[]))return[];let{derived:w,evidence:C}=p;if(!t&&w.kind==="weighted"&&!pR(w.weights))
return[];let O=new v(d.map(({value:j})=>j)).size,P=j=>w.kind!=="weighted"||w.weights[j]!==0,N=l.map(
j=>j.flatMap(({column:L},B)=>P(B)?L:[])),I=w.kind==="weighted"?w.weights.filter(j=>j!==0):null;
return[
{kind:w.kind,from:N,weights:I,evidence:C,distinct:O}]}),o=f.max(...r.map(({evidence:s})=>s));return(
a=
r.find(({evidence:s})=>s===o))!=null?a:null}function $4(e,{column:t},n){let r=e.kind==="weighted"?n.
filter((o,i)=>{var a;return((a=e.weights[i])!=null?a:0)>1e-9}):[];return r.length===1&&r.every(o=>o.
column>t)}function F4(e,t){let n=t&&e.length>=4?vR(e):null;return n===null?null:{derived:n,evidence:
5}}
function OR(e){return e.reduce((n,r)=>n+Dn(r).size,0)>=4&&e.every(n=>_4(n))}function _4(e){let t=Dn(
e),n=[...t.values()],r=(a,s)=>{var u;return(u=e.tab.numbersIn(a).get(s))!=null?u:0};return DR(e,!0).
flatMap(a=>[a,...a.slice(-1).map(s=>[s])]).filter(a=>a.length>0).map(a=>[...t.keys()].map(s=>a.reduce(
(u,{column:l})=>u+r(l,s),0))).some(a=>xR(n,a))}var M4=(e,t)=>[...Dn(e)].flatMap(([n,r])=>{let o=t.map(
({column:i})=>e.tab.numbersIn(i).get(n));return o.every(i=>i!==void 0)?[{value:r,sources:o}]:[]});
function NR(e,t,n){let r=z4(e,t),o=({header:a})=>n.isCriterion(a)&&!Gl(a),i=[...r.values()].filter(a=>!a.
some(({shape:s})=>o(s)));for(let a of i)PR(a);for(let a of i.filter(s=>s.every(u=>!Ln(u.shape.role)&&
IR(u)))){for(let{shape:s}of a)s.doubt=null;PR(a)}for(let{tab:a,shape:s,numeric:u}of i.flat().filter(
l=>{var c;return((c=l.shape.doubt)==null?void 0:c.doubt)==="sum-somewhere"}))for(let l of u)l.role===
"criterion"&&Zl(a,l)===Zl(a,s)&&jn(l,"sum-somewhere",null)}var B4=/rata|rerata|mean|average|avg/i;
function z4(e,t){
var r,o,i,a;let n=new y;for(let[s,u]of e.entries()){if(u.draft.isList)continue;let l=((r=t[s])!=null?
r:[]).filter(({role:c,column:d})=>(c==="criterion"||Ln(c))&&yt(u.draft,d)==="numbers");for(let c of l.
filter(d=>!Ln(d.role)&&!RR({tab:u,shape:d}))){let d=(i=(o=u.draft.block.columns[c.column])==null?
void 0:
o.text)!=null?i:"";if(Pr(d)&&!wi(c.header)&&!Gl(d))continue;let p=l.filter(({key:w,column:C})=>w===c.
key&&C<c.column).length,h=`${As(u,c)}
${p}`;n.set(h,[...(a=n.get(h))!=null?a:[],{tab:u,shape:c,numeric:l}])}}return n}function PR(e){var s,
u;let{label:t=""}=(u=(s=e[0])==null?void 0:s.shape)!=null?u:{},n=Ze(t),r=wi(t)&&!(n==="sum"&&Ts(t))||
e.every(IR),o=U4(e,t,n,r),i=o===null?ay(e,r):null,a=o!=null?o:i!==null&&Xm(i,r)?null:OR(e)?"rank":
null;
if(a!==null)for(let{shape:l}of e)l.role=a;else if(i!==null&&Xm(i,r)){if($R(e,i),W4(e,i))for(let{
shape:l}of e)
jn(l,"sum-misfit",null)}else if(i!==null&&!r&&i.evidence>=12)for(let{shape:l}of e)jn(l,
"sum-somewhere",null);else e.length>1&&K4(e,r)}function U4(e,t,n,r){return e.every(i=>G4(i.shape,Dn(
i),n))?"number":n==="rank"&&e.every(i=>ry([...Dn(i).values()]))?"rank":e.every(i=>Dn(i).size>1&&new v(
Dn(i).values()).
size===1)?n==="rank"?"rank":r?B4.test(t)?"mean":"sum":null:null}var W4=(e,{kind:t,weights:n})=>t==="weighted"&&
e.every(iy)&&(n!=null?n:[]).some((r,o,i)=>{var a;return f.abs(r-((a=i[0])!=null?a:0))>.001});
function K4(e,t){for(let n of e){let r=ay([n],t);r!==null&&r.evidence>=18&&Xm(r,t)&&$R([n],r)}}var IR=(
{
tab:e,shape:t,numeric:n})=>n.some(r=>r!==t&&Zl(e,r)===Zl(e,t)&&Ln(r.role));function $R(e,{kind:t,
from:n,
weights:r}){var o;for(let[i,{shape:a}]of e.entries())a.role=t,a.from=(o=n[i])!=null?o:[],a.weights=r}
function G4({label:e},t,n){let r=[...t.values()];return n==="number"?r.every(o=>b.isInteger(o))&&new v(
r).size===r.length?!0:r.every(o=>b.isInteger(o)&&o>=1990&&o<=2100):e===""&&r.length>2&&r.every((o,i)=>o===
i+1)}m();m();var q4=/^(?:[a-f][+-]?|s?b|c|s?k|kb|tb|c?b|s?s|ts|sts|s?m|cm|km|tm|i{1,3}|iv|v)$/,H4=/^(?:(?:sangat|amat|cukup|kurang|tidak|lebih|very)\s+)?(?:baik|memuaskan|bagus|tinggi|rendah|sedang|cukup|kurang|buruk|istimewa|unggul|layak|setuju|sesuai|jelas|lengkap|menarik|relevan|excellent|good|fair|average|poor|high|medium|low|outstanding|satisfactory|unsatisfactory)(?:\s+sekali)?$/,
Z4=/^[\u2605\u2606*\u2713\u2714\u221a]+$/u,FR=e=>{let t=e.trim().toLowerCase();return q4.test(t)||H4.test(
t)||Z4.test(
t)},_R=e=>/huruf|predikat|grade|kualifikasi|mutu|kategori|keterangan|kesimpulan|rekomendasi|kelulusan|status|lulus|lolos/i.
test(e);function MR(e){var i;let t=new y;for(let{text:a,number:s}of e)t.set(a,[...(i=t.get(a))!=null?
i:[],s]);let n=[...t.values()].map(a=>({low:f.min(...a),high:f.max(...a)})).sort((a,s)=>a.low-s.low||
a.high-s.high);if(n.length<2||n.some(({low:a},s)=>{var u,l;return s>0&&a<=((l=(u=n[s-1])==null?void 0:
u.high)!=null?l:0)}))return 0;let r=a=>a<2?0:f.log2(a)+r(a-1),o=[...t.values()].reduce((a,{length:s}
)=>a+
r(s),0);return r(e.length)-o-r(t.size)}var J4=7,V4=25,X4=9;function LR(e,t){var r,o;let n=new y;for(
let[i,a]of e.entries()){let s=(r=t[i])!=
null?r:[];for(let u of s.filter(({role:l})=>l==="text")){if(a.draft.isList||Y4(a,u,s))continue;let l=Q4(
a,u.column),c=As(a,u);l.size>0&&n.set(c,[...(o=n.get(c))!=null?o:[],{tab:a,shape:u,beside:s,texts:l}
])}}
for(let i of n.values())if(eG(i))for(let{shape:a}of i)jn(a,"letters",null)}var Y4=({draft:e},{column:
t},n)=>{
var o,i;let r=(i=(o=e.columns[t])==null?void 0:o.part)!=null?i:null;return r!==null&&n.some(a=>{var s,
u;return a.role==="criterion"&&((u=(s=e.columns[a.column])==null?void 0:s.part)==null?void 0:u.criterion)===
r.criterion})};function Q4({draft:e,roles:t},n){let r=new y;for(let[o,i]of t.entries()){let a=i==="entry"?
U(Jn(e,o,n)).toLowerCase():"";a!==""&&r.set(o,a)}return r}function eG(e){var r,o;let t=(o=(r=e[0])==
null?void 0:r.shape.header)!=null?o:"";if(Pr(t)||e.some(tG))return!0;if(Ze(t)!==null||!nG(e)||rG(e))
return!1;let n=e.every(({texts:i})=>[...i.values()].every(FR));return oG(e)||e.every(iG)||n&&e.every(
aG)}var tG=({tab:{draft:e,roles:t},shape:n})=>t.some((r,o)=>(r==="weight"||r==="maximum")&&$t(Jn(e,o,
n.column))!==null);function nG(e){let t=e.flatMap(({texts:o})=>[...o.values()]),n=new v(t),r=e.reduce(
(o,{tab:i})=>o+i.roles.filter(a=>a==="entry").length,0);return n.size>1&&n.size<=J4&&n.size<t.length&&
t.length*3>=r*2&&t.every(o=>o.length<=V4)}function rG(e){var r,o;let[t]=e,n=_R((r=t==null?void 0:t.shape.
header)!=null?r:"")?1:X4;return((o=t==null?void 0:t.beside)!=null?o:[]).some(({key:i})=>{let s=e.map(
({tab:u,beside:l,texts:c})=>{var w,C;let d=(C=(w=l.find(O=>O.key===i))==null?void 0:w.column)!=null?
C:-1,p=u.numbersIn(d),h=[...c].flatMap(([O,P])=>{let N=p.get(O);return N===void 0?[]:[{text:P,number:
N}]});
return new v(c.values()).size<2?null:MR(h)}).filter(u=>u!==null);return s.every(u=>u>0)&&s.reduce((u,
l)=>u+
l,0)>=n})}function oG(e){var n;let t=new y;for(let{tab:r,texts:o}of e)for(let[i,a]of o){let s=Or(r.draft,
i);if(((n=t.get(s))!=null?n:a)!==a)return!0;t.set(s,a)}return!1}var jR=({tab:e,beside:t})=>t.filter(
({role:n,column:r})=>n==="criterion"&&yt(e.draft,r)==="numbers"),iG=e=>{let t=jR(e).map(({column:n})=>n);
return t.some(n=>n<e.shape.column)&&t.some(n=>n>e.shape.column)},aG=e=>{let{block:t}=e.tab.draft,n=o=>{
var i,a;return((a=(i=t.columns[o])==null?void 0:i.groups)!=null?a:[]).join(`
`)},r=n(e.shape.column);return bi(e.shape.header)||jR(e).some(({column:o})=>o<e.shape.column||r!==""&&
n(o)===r)};m();function BR(e,t){var n;for(let[r,o]of e.entries()){let i=(n=t[r])!=null?n:[],a=i.flatMap(
u=>{var l;return(l=
sG(o,u))!=null?l:[]});if(a.length<2||o.draft.isList||o.draft.isJudges)continue;let s=a.every(({value:
u})=>u<=
1);for(let{shape:u,of:l,value:c}of a){u.role="weight";let d=uG(o,i,a,u,l);d===void 0||Pr(d.header)||
(d.header=`${d.header} (${f.round(c*(s?1e6:1e4))/1e4}%)`)}}}function sG(e,t){var i;let n=BC(t.label);
if(n===null||t.role!=="criterion"||(i=e.draft.columns[t.column])!=null&&i.part)return null;let r=[
...Dn(
{tab:e,shape:t}).values()],[o]=r;return o!==void 0&&r.length>1&&r.every(a=>a===o)?{shape:t,of:n,
value:o}:
null}function uG(e,t,n,{column:r},o){let i=t.filter(s=>s.role==="criterion"&&yt(e.draft,s.column)===
"numbers");if(o!=="")return i.find(({header:s})=>_(qe(s).name)===_(o));let a=i.every(s=>n.some(({
shape:u})=>u.
column<s.column));return i.find(s=>s.column===r+(a?1:-1))}function zR(e,t){let n=e.map(r=>r.draft.columns.map(
o=>gR(r,o.column,t)));return CR(e,n,t),BR(e,n),NR(
e,n,t),wR(e,n,t),t.hasCriteria||LR(e,n),n}m();m();var lG=6,cG=5;function UR(e){let t=[...dG(e),...fG(
e),...mG(e)];return t.filter(({row:n},r)=>t.findIndex(
o=>o.row===n)===r)}var sy=(e,t,n)=>({row:t,label:ar(e,t).name,key:Or(e,t),doubt:n,otherwise:
"left-out",hasScores:!0});function dG(e){let{draft:t,roles:n,entryRows:r,known:o}=e,{at:i}=t,a=i.number>=0;
return r.
slice(-lG).flatMap(s=>{let{code:u,name:l}=ar(t,s);if(u!==""||$t(Jn(t,s,i.number))!==null||!re(Jn(t,s,
i.judge))||o.isEntry(u,l))return[];let d=l===""||i.code>=0||a;return WR(e,s,d?0:cG)?l!==""&&i.code<0?
[sy(t,s,"statistic")]:(n[s]="statistic",[]):[]})}function mG(e){let{draft:t,roles:n,scored:r,
entryRows:o}=e;
return t.at.code>=0||t.at.number>=0?[]:[...n.entries()].flatMap(([i,a])=>{var c;let{name:s}=ar(t,i);
if(!(a==="statistic"||a==="weight"||a==="maximum"||a==="example")||s===""||!qC(s,i<((c=o[0])!=null?c:
i+1)))return[];let l=uy(t,i,r);return l.length>0&&pG(e,i,a)?[]:[{...sy(t,i,"label"),otherwise:a,
hasScores:l.
length>0}]})}function pG(e,t,n){let{draft:r,scored:o,entryRows:i}=e,a=uy(r,t,o);if(n==="statistic")return WR(
e,t,0,1);let s=a.map(({column:h})=>i.flatMap(w=>{var C,O;return(O=$t((C=r.grid.values[w])==null?void 0:
C[h]))!=null?O:[]}));if(n==="maximum")return a.every(({value:h},w)=>{var C;return((C=s[w])!=null?C:[
]).
every(O=>O<=h)});let u=s.flat(),l=a.reduce((h,{value:w})=>h+w,0),c=[1,10,100].some(h=>f.abs(l-h)<h*1e-6),
d=i.some(h=>h<t)&&i.some(h=>h>t),p=a.some(({value:h})=>h<f.min(...u)||h>f.max(...u));return n==="weight"&&
(c||!d&&p)}var uy=({grid:e},t,n)=>n.flatMap(r=>{var i;let o=$t((i=e.values[t])==null?void 0:i[r]);
return o===null?[]:[{column:r,value:o}]});function fG({draft:e,entryRows:t,known:n}){let{at:r}=e,o=a=>r.
number>=0&&$t(Jn(e,a,r.number))!==null,i=t.filter(o).length;return i<2||i*3<t.length*2?[]:t.flatMap(
a=>{let{code:s,name:u}=ar(e,a);return o(a)||s!==""||u===""||n.isEntry(s,u)?[]:[sy(e,a,"unnumbered")]}
)}
function WR({draft:e,scored:t,entryRows:n},r,o,i=2){let a=uy(e,r,t);if(a.length<i)return!1;let s=n.filter(
c=>c<r),u=a.map(({column:c})=>s.flatMap(d=>{var p,h;return(h=$t((p=e.grid.values[d])==null?void 0:p[
c]))!=
null?h:[]})),l=a.map(({value:c})=>c);return TR(l,u,o)!==null}var GR=/^(?:(?:kategori|kelompok|bidang|klaster|cluster|sesi|divisi|golongan|jenjang|tingkat|rayon|zona|babak|category|group|session|division|klasifikasi|wilayah)(?:\s|:|$)|[A-Z]\s*[.)]\s+\S|[IVX]+\s*[.)]\s+\S)/i,
gG=/^(?:[A-Z]|[IVX]{1,5})[.)]?$/;function qR(e,t){let n=new v(g.values(e.at));return e.columns.map((
{
column:r})=>r).filter(r=>!n.has(r)&&t(r))}function HR(e,t,n){var w;let{grid:r,block:o}=e,i=r.values.
map(()=>"blank"),a=new y,s=[],u=[],l=!0,c=o.bottom,d=C=>t.some(O=>{var P;return Co(Ar((P=r.values[C])==
null?void 0:P[O]))});for(let C=o.bottom+1;C<r.values.length;C+=1){if(((w=r.values[C])!=null?w:[]).every(
re))continue;let O=d(C),P={hasScores:O,isFirst:l,sinceHeader:C-c,entries:u.length},N=!Qm(e,C)&&xG(e,
C);N&&s.push(C);let I=N?"header":hG(e,C,P,n);i[C]=I,I==="header"&&(c=C),I==="section"&&a.set(C,EG(e,
C)),I==="entry"&&(l=!1,O&&u.push(C))}wG(e,i,t);let p=u.filter(C=>i[C]==="entry"),h=UR({draft:e,roles:
i,
scored:t,entryRows:p,known:n});return p.length>0&&vG(e,i,p,n),{roles:i,sections:a,doubtful:h,
otherHeaders:s}}
function hG(e,t,n,r){var w,C;let{grid:o,at:i}=e,a=(w=o.values[t])!=null?w:[],{code:s,name:u}=ar(e,t),
l=n.sinceHeader<=3&&TG(e,t);if(l&&i.name>=0)return"numbers";if(Qm(e,t))return"header";let c=(C=a.map(
U).find(O=>O!==""))!=null?C:"";if(!n.hasScores&&!GR.test(c)&&kG(e,t))return"note";if(r.isEntry(s,u))
return"entry";if(!n.hasScores&&bG(e,u))return"note";if(l)return"numbers";if(n.isFirst&&n.hasScores&&
s===""&&u===""&&yG(e,t))return"weight";let d=u||s||U(a.find(O=>Ar(O)==="text")),p=s===""&&(i.number<
0||re(Jn(e,t,i.number))),h=GC({code:s,name:u,label:d,first:c,isOpen:p,hasScores:n.hasScores,isFirst:
n.
isFirst});return h!==null||n.hasScores?h!=null?h:"entry":SG(e,t,n.entries)?"section":u===""&&s===""?
"note":"entry"}function yG({grid:e,at:t},n){var s;let r=((s=e.values[n])!=null?s:[]).flatMap((u,l)=>re(
u)||l===t.number?[]:[u]),o=r.flatMap(u=>{var l;return(l=$t(u))!=null?l:[]}),i=o.reduce((u,l)=>u+l,0),
a=u=>f.abs(i-u)<u*1e-6||f.abs(i-2*u)<u*1e-6;return o.length>1&&o.length===r.length&&o.every(u=>u>0)&&
(a(100)||a(1))}var bG=({columns:e,at:t},n)=>{var r,o;return n!==""&&_(n)===_((o=(r=e.find(({column:i}
)=>i===
t.name))==null?void 0:r.header)!=null?o:"")};function wG(e,t,n){let r=a=>n.filter(s=>{var u;return Co(
Ar((u=e.grid.values[a])==null?void 0:u[s]))}).length,[o,i]=[new v,new v];for(let[a,s]of t.entries()){
let u=Or(e,a);if(s!=="entry"){for(let l of i)o.add(l);i.clear()}else o.has(u)&&r(a)*2<n.length?t[a]=
"note":i.add(u)}}function vG(e,t,n,r){var l;let{at:o,grid:i}=e,a=f.max(...n),s=c=>/\p{N}/u.test(c)&&
!/[\s,:]/.test(c),u=n.map(c=>ar(e,c).code).filter(c=>c!=="");for(let[c,d]of t.entries()){if(c<=a||d!==
"entry"&&d!=="section")continue;let{code:p,name:h}=ar(e,c),w=o.code>=0?p!==""&&(s(p)||!u.every(s)):
$t(
(l=i.values[c])==null?void 0:l[o.number])!==null,C=o.code<0&&o.number<0&&h!==""&&!re(Jn(e,c,o.institution));
(d==="section"||!(w||C||r.isEntry(p,h)))&&(t[c]="note")}}function Qm({grid:e,block:t},n){var i;let r=(
(i=
e.values[n])!=null?i:[]).flatMap((a,s)=>re(a)?[]:[{column:s,text:KR(a)}]),o=a=>r.length>0&&r.every((
{
column:s,text:u})=>{var l;return u===KR((l=e.values[a])==null?void 0:l[s])});for(let a=t.top;a<=t.bottom;
a+=
1)if(o(a))return r.length>1||a<t.bottom&&Qm({grid:e,block:t},n+1);return!1}var KR=e=>_(U(e))||U(e);
function kG(e,t){
var r;if(((r=e.grid.values[t])!=null?r:[]).filter(o=>!re(o)).length>1)return!1;for(let o=t+1;o<=t+3;
o+=
1)if(Qm(e,o))return!0;return!1}function xG({grid:e,columns:t},n){var a;let r=new v(t.map(({header:s}
)=>_(
s)).filter(s=>s!=="")),o=((a=e.values[n])!=null?a:[]).filter(s=>!re(s)).map(s=>_(U(s))),i=o.filter(s=>r.
has(s)).length;return i>2&&i*3>=o.length*2}function TG({grid:e,at:t},n){var s,u;let r=((s=e.values[n])!=
null?s:[]).flatMap(l=>{if(re(l))return[];let c=/^\(?\s*(\d{1,2})\s*\)?$/.exec(U(l));return[c===null?
b.NaN:b(c[1])]}),o=r.every((l,c)=>{var d;return c===0||l===((d=r[c-1])!=null?d:0)+1}),a=[t.name,t.code].
filter(l=>l>=0).some(l=>{var c;return re((c=e.values[n])==null?void 0:c[l])});return r.length>2&&o&&
!a&&((u=r[0])!=null?u:9)<=1}function SG(e,t,n){var h,w,C;let{grid:r,at:o}=e,a=((h=r.values[t])!=null?
h:[]).flatMap((O,P)=>re(O)?[]:[{column:P,text:U(O)}]);if(a.length===0||a.length>2||!r.values.slice(t+
1).some((O,P)=>Or(e,t+1+P)!==""))return!1;let u=U(Jn(e,t,o.number)),{code:l,name:c}=ar(e,t);if(gG.test(
u))return!0;let d=c!==""?c:l!==""?l:(C=(w=a[0])==null?void 0:w.text)!=null?C:"";if(a.length===1&&GR.
test(d))return!0;let[p]=a;return a.length===1&&p!==void 0&&c===""&&l===""?Ar(p.text)==="text":a.length===
1&&n===0&&d===d.toUpperCase()&&d.length>3&&o.name>=0&&l===""}function EG(e,t){var a,s;let{code:n,
name:r}=ar(
e,t),o=((a=e.grid.values[t])!=null?a:[]).map(U).filter(u=>u!=="");return(r||n||((s=o.slice(-1)[0])!=
null?s:"")).replace(/^(?:[A-Z]|[IVX]+)\s*[.)]\s+/,"").replace(/^kategori\s*:?\s+/i,"").trim()}m();
var ZR={code:"Kode",name:"Nama Inovasi",institution:"Instansi",category:"Kategori"},CG=Km,RG=new v([
"numbers","example","statistic","section","header","note","left-out"]);function JR(e,{roles:t,
sections:n},r){
let{grid:o,block:i,at:a}=e,u=r.some(P=>It(P.header)==="total")?-1:f.max(-1,...r.flatMap(({role:P,
column:N})=>P===
"sum"||P==="mean"||P==="weighted"?N:[])),l=P=>{let N=r[P];return N===void 0?!1:Ln(N.role)?P!==u&&It(
N.header)!=="total":N.role==="left-out"||N.role==="weight"||N.role==="number"||N.role==="large"},c=a.
name>=0?a.name:a.code,d="",p=n.size>0&&a.category<0,h=(P,N)=>P.map((I,F)=>{let M=CG[N];return RG.has(
N)||l(F)||M!==void 0&&F<c?"":M!==void 0&&F===c?M:I}),w=(P,N)=>{var I;return N<i.top?DG(P,e.isJudges&&
N===i.top-1):N<i.bottom?OG(e,N):N===i.bottom?r.map(F=>AG(e,F,u,l)):h(P,(I=t[N])!=null?I:"blank")},C=P=>{
var N;return P===i.bottom?ZR.category:(t[P]==="section"&&(d=(N=n.get(P))!=null?N:""),t[P]==="entry"?
d:"")},O=o.values.map((P,N)=>p?[...w(P,N),C(N)]:w(P,N));return{tab:o.tab,values:O}}function DG(e,t){
let n=e.some(r=>typeof r=="string"&&Es(r));return e.map(r=>{var o;return n?(o=$t(r))!=null?o:r:t?"":
r})}function AG({at:e},t,n,r){let{column:o,header:i}=t;for(let a of["code","name","institution",
"category"])if(e[a]===o)return It(i)===a?i:ZR[a];return o===n?"Total":r(o)?"":i}function OG({block:e,
isJudges:t,
columns:n},r){return!t||r!==e.bottom-1?n.map(()=>""):e.columns.map(({groups:o},i)=>{var s,u,l;let a=(
s=
o.slice(-1)[0])!=null?s:"";return a!==((l=(u=e.columns[i-1])==null?void 0:u.groups.slice(-1)[0])!=null?
l:"")?a:""})}function Os(e,t,n,r=()=>!1){let o=dR(e.filter(l=>!hn(l)),t);mR(o);let i=o.map(l=>{let c=HR(
l,qR(l,d=>Qh(
l,d)),t);return{draft:PG(l,c.roles),reading:c}}),a=i.map(({draft:l,reading:c})=>ny(l,c.roles)),s=zR(
a,t),u=i.map(({draft:l,reading:c},d)=>{var C;let p=((C=s[d])!=null?C:[]).map(O=>IG(NG(O,t,P=>r(l.grid.
tab,P)),n,t)),h=MG({draft:l,reading:c},i,n),w=[...$G(l,p,t),...h,...c.otherHeaders.map(O=>_G(l,O)),
...FG(
l)];return{tab:l.grid.tab,headerRow:l.block.bottom,columns:p,rows:c.roles,values:l.grid.values,view:
JR(
l,c,p),questions:w}});return new y(u.map(l=>[l.tab,l]))}var PG=(e,t)=>({...e,kinds:e.kinds.map(n=>n.
map((r,o)=>t[e.block.bottom+1+o]==="entry"?r:"blank"))}),XR=({key:e})=>`column/${e}`,YR=(e,t)=>!t.hasCriteria||
t.isCriterion(e),NG=(e,t,n)=>e.role==="criterion"&&e.doubt===null&&!t.hasCriteria&&n(e.column)?{...e,
doubt:{doubt:"hidden"},guess:null}:e;function IG(e,t,n){let r=e.doubt===null?void 0:t.get(XR(e)),o=e.
header===""&&e.doubt!==null?`Kolom ${Mn(e.column)}`:e.header;return r==="criterion"&&YR(o,n)?{...e,
header:o,
role:"criterion",doubt:null}:r==="ignore"?{...e,role:"left-out",doubt:null}:{...e,header:o}}var $G=(
{
grid:e,block:t},n,r)=>n.flatMap(o=>{var a;if(o.doubt===null)return[];let i=gt.COLUMN.filter(s=>s!=="criterion"||
YR(o.header,r));return[{id:XR(o),kind:"COLUMN",tab:e.tab,cell:Ce(t.bottom,o.column),tabs:[
e.tab],params:{header:o.label,column:Mn(o.column),...o.doubt},options:i,default:(a=i.find(s=>s===o.guess))!=
null?a:null}]});function FG(e){let{grid:t,block:n,columns:r,at:o}=e;if(o.judge>=0)return[];let i=u=>new v(
t.values.slice(n.bottom+1).map(l=>_(U(l[u]))).filter(l=>l!=="")),a=i(o.name),s=r.find(({column:u})=>{
if(o.name<0||u<=o.name||yt(e,u)!=="words")return!1;let c=[...i(u)].filter(d=>a.has(d)).length;return c>
2&&c*2>a.size});return s===void 0?[]:[{id:`side/${_(t.tab)}`,kind:"SIDE_BY_SIDE",tab:t.tab,cell:Ce(n.
bottom,s.column),tabs:[t.tab],params:{columns:[Mn(o.name),Mn(s.column)]},options:gt.SIDE_BY_SIDE,
default:null}]}
var _G=({grid:e},t)=>({id:`table/${_(e.tab)}/${t+1}`,kind:"OTHER_TABLE",tab:e.tab,cell:Ce(t,0),tabs:
[
e.tab],params:{row:t+1},options:gt.OTHER_TABLE,default:null});function MG({draft:e,reading:t},n,r){
let o=n.
filter(i=>i.reading!==t);return t.doubtful.flatMap(({row:i,label:a,key:s,doubt:u,otherwise:l,
hasScores:c})=>{
let d=`row/${s}`,p=r.get(d),h=p==="entry"||o.some(P=>VR(P,s,"entry")),w=p==="ignore"||u==="label"&&o.
some(P=>VR(P,s,l));if(t.roles[i]=!h&&(w||!c)?l:"entry",h||w||!c)return[];let{grid:C,at:O}=e;return[{
id:d,kind:"ROW",tab:C.tab,cell:Ce(i,f.max(0,O.name>=0?O.name:O.code)),tabs:[C.tab],params:{label:a,
row:i+
1,doubt:u},options:gt.ROW,default:null}]})}var VR=({draft:e,reading:t},n,r)=>!t.doubtful.some(o=>o.key===
n)&&t.roles.some((o,i)=>o===r&&Or(e,i)===n);m();function ha({criteria:e,entries:t}){let n=new v(t.map(
i=>V(i.code)).filter(i=>i!=="")),r=new v(t.map(
i=>_(i.name)).filter(i=>i!=="")),o=new y;return{hasCriteria:e.length>0,isCriterion(i){var s;let a=(s=
o.get(i))!=null?s:e.some(u=>Qe(i,u));return o.set(i,a),a},isMisspelled:i=>e.some(({name:a})=>Er(a,qe(
i).name)),isEntry:(i,a)=>i===""?r.has(_(a)):n.has(V(i))}}m();var LG=1e3,jG=e=>{let t=typeof e=="string"?
It(e):void 0;return t==="code"||t==="name"};function ya(e,t){
var d,p;if(hn(e)||t===void 0)return null;let{headerRow:n}=t;if(!((d=e.values[n])!=null?d:[]).some(jG))
return null;let r=((p=e.values[n])!=null?p:[]).map(h=>typeof h=="string"?h:""),o=h=>r.findIndex(w=>It(
w)===h),[i,a,s]=[o("code"),o("name"),o("institution")],u=r.findIndex(h=>Ze(h)==="category"),l=h=>t.rows[
h]===
"entry",c=e.values.slice(n+1).flatMap((h,w)=>{let C={code:U(h[i]),name:U(h[a]),institution:U(h[s]),
category:U(
h[u]),values:h};return(C.code!==""||C.name!=="")&&(l(n+1+w)||!xh(C.code,C.name))?[C]:[]});return{tab:
e.
tab,values:e.values,hasNames:a>=0,columns:UG(r,c,t),lines:c,isRepeated:BG(r),totals:t.columns.flatMap(
({from:h,weights:w})=>w===null?[]:[{from:h,weights:w}]),headers:t.columns.map(({label:h})=>h),above:
e.
values.slice(0,n)}}function BG(e){let t=e.map(n=>qe(n).name).filter(n=>!yi(n));return new v(t.map(_)).
size<t.length}var zG=(e,t)=>e.map(n=>{var r;return(r=n.values[t])!=null?r:""});function UG(e,t,{
columns:n}){
let r=new y;for(let[o,i]of e.entries()){let{name:a,weight:s}=qe(i),u=_(a),l=n[o];if(u===""||r.has(u)||
l!==void 0&&l.role!=="criterion"||l===void 0&&Ze(a)==="category")continue;let c=KG(zG(t,o)),d=l===void 0||
l.doubt===null;r.set(u,{column:o,isMeant:d,key:u,name:a,weight:s,max:Eo(i),kind:d&&c==="words"?
"open":
c})}return[...r.values()]}var QR=e=>e.flatMap(t=>{var n;return(n=ot(typeof t=="string"?t.replace(
/\s*%\s*$/,
""):t))!=null?n:[]});function WG(e){let t=QR(e);return t.filter(n=>n>LG).length*2>t.length}function KG(
e){
let t=e.filter(a=>!re(a)),n=QR(t),r=a=>typeof a=="string"&&Ae(a,Tn),o=n.length+t.filter(r).length;if(
n.
length>0&&o*2>=t.length)return WG(t)?"words":"numbers";let i=a=>typeof a=="string"&&ot(a)===null&&!r(
a)&&!a.trim().startsWith("#");return t.filter(i).length*2>t.length?"words":"open"}m();var GG=20,qG=.005,
eD=e=>V(e.code)||_(e.name);function tD(e,t,n,r){let o=[...n.map(s=>nD(s,r)),ZG(n,r)],
i=new y(e.lines.map(s=>[eD(s),e.values.indexOf(s.values)])),a=f.max(0,...t.map(s=>s.length));for(let s=0;
s<
a;s+=1)for(let u of o){let l=[...i].flatMap(([d,p])=>{var C;let h=$t((C=t[p])==null?void 0:C[s]),w=u.
get(d);return h===null||w===void 0?[]:[{value:h,sources:w}]});if(l.length*4<i.size*3||l.length<r.length+
2)continue;let c=Ym(l,1);if(!(c===null||c.evidence<GG)){if(c.derived.kind==="sum"||c.derived.kind===
"mean")return null;if(c.derived.kind==="weighted"&&c.derived.weights.every(d=>d>qG))return HG(c.derived.
weights,l)}}return null}function HG(e,t){let n=e.reduce((a,s)=>a+s,0),r=e.map(a=>f.round(a/n*100)/100*
n),o=Do(t.map(({value:a})=>a));return t.every(({value:a,sources:s})=>f.abs(a-s.reduce((u,l,c)=>{var d;
return u+l*((d=r[c])!=null?d:0)},0))<=2*o)?r:[...e]}function nD(e,t){let n=t.map(r=>{var o,i;return(
i=
(o=e.columns.find(a=>Qe(a.name,{name:r})))==null?void 0:o.column)!=null?i:-1});return new y(e.lines.
flatMap(r=>{let o=n.flatMap(i=>{var a;return(a=ot(r.values[i]))!=null?a:[]});return o.length===t.length?
[[eD(r),o]]:[]}))}function ZG(e,t){let[n=new y,...r]=e.map(o=>nD(o,t));return new y([...n].flatMap((
[
o,i])=>{let a=[i,...r.flatMap(u=>{var l;return u.has(o)?[(l=u.get(o))!=null?l:[]]:[]})],s=i.map((u,l)=>a.
reduce((c,d)=>{var p;return c+((p=d[l])!=null?p:0)},0)/a.length);return a.length===e.length?[[o,s]]:
[]}))}m();var JG=/^\s*(?:\d{1,2}|[a-z]|[ivx]{1,4})\s*[.)]\s*/i,VG=/bobot|weight|proporsi|porsi|persen|%/i,
XG=x.
raw`[^\p{L}\d]*(?:(?:bobot|weight|sebesar|nilai)[^\p{L}\d]*)?(\d{1,3}(?:[.,]\d+)?)\s*(?:%|persen)`;
function rD({
values:e},t){var r;if(t.length<2)return null;let n=t.map(o=>YG(e,o));if(n.every(o=>o.length>0)){let o=ep(
n.map(i=>{var a,s;return(s=(a=i.find(({weight:u})=>u!==null))==null?void 0:a.weight)!=null?s:null}));
return(r=o!=null?o:t5(e,n))!=null?r:n5(e,n)}return r5(e,t)}function YG(e,t){return e.flatMap((n,r)=>n.
flatMap((o,i)=>{let a=U(o).replace(JG,"");return a!==""&&Qe(a,{name:t})?[{row:r,column:i,weight:qe(a).
weight}]:[]}))}var ep=e=>{let t=e.flatMap(n=>n!=null?n:[]);return t.length===e.length&&t.some(n=>n>0)?
QG(t):null},QG=e=>{let t=e.reduce((n,r)=>n+r,0);return f.abs(t-1)<1e-6?e.map(n=>f.round(n*1e6)/1e4):
[...e]},e5=e=>{let t=e.reduce((n,r)=>n+r,0);return[10,100].some(n=>f.abs(t-n)<1e-6)};function t5(e,t){
var n,r;for(let{column:o}of(n=t[0])!=null?n:[]){let i=t.map(c=>{var d,p;return(p=(d=c.find(h=>h.column===
o))==null?void 0:d.row)!=null?p:-1});if(i.includes(-1))continue;let a=f.max(...i.map(c=>{var d,p;
return(p=
(d=e[c])==null?void 0:d.length)!=null?p:0})),s=f.min(...i),u=k.from({length:a},(c,d)=>d).flatMap(c=>{
let d=c>o?ep(i.map(h=>{var w;return $t((w=e[h])==null?void 0:w[c])})):null,p=e.slice(0,s).some(h=>VG.
test(U(h[c])));return d!==null&&(p||e5(d))?[{weights:d,isHeaded:p}]:[]}),l=(r=u.find(({isHeaded:c})=>c))!=
null?r:u[0];if(l!==void 0)return l.weights}return null}function n5(e,t){var n;for(let{row:r}of(n=t[0])!=
null?n:[]){let o=t.map(s=>{var u,l;return(l=(u=s.find(c=>c.row===r))==null?void 0:u.column)!=null?l:
-1});if(o.includes(-1))continue;let i=f.min(...o),a=e.filter(s=>s.slice(0,i).some(u=>Es(U(u)))).map(
s=>ep(o.map(u=>$t(s[u])))).find(s=>s!==null);if(a!==void 0)return a}return null}function r5(e,t){for(
let n of e.
flat().map(U)){if(!/%|persen/i.test(n))continue;let r=ep(t.map(o=>{var a;let i=(a=new RegExp(o.replace(
/[\\^$.*+?()[\]{}|]/g,"\\$&")+XG,"iu").exec(n))==null?void 0:a[1];return i===void 0?null:b(i.replace(
",","."))}));if(r!==null)return r}return null}function oD(e,t,n){let r=e.filter(i=>!hn(i));for(let i of r){
let a=rD(i,n);if(a!==null)return{tab:i.
tab,from:"written",weights:a}}let o=[...Os(r,ha({criteria:[],entries:[]}),new y).values()];for(let i of o){
let a=ya(i.view,i),s=a===null?null:tD(a,i.values,t,n);if(s!==null)return{tab:i.tab,from:"totals",
weights:s}}
return null}m();var tp=e=>e.some(t=>t.lines.some(n=>n.code!==""));function np(e,t){var i,a;let n=tp(
e),r=new y;for(let s of e)
for(let{code:u,name:l,institution:c,category:d}of i5(s,t,n)){let p=n?V(u):_(l);if(p==="")continue;
let h=(i=
r.get(p))!=null?i:{code:u,names:new y,institution:"",category:""};r.set(p,h),h.institution||(h.institution=
c),h.category||(h.category=d),l!==""&&h.names.set(l,((a=h.names.get(l))!=null?a:0)+1)}let o=f.max(2,
x(r.size).length);return[...r.values()].map(({code:s,names:u,institution:l,category:c},d)=>({...Qd,
...n?
{code:s}:{code:`P${x(d+1).padStart(o,"0")}`,codeMadeUp:!0},name:o5(u),institution:l,category:c}))}
function o5(e){
var n,r;let t=f.max(0,...e.values());return(r=(n=[...e].find(([,o])=>o===t))==null?void 0:n[0])!=null?
r:""}function i5(e,t,n){let r=e.columns.filter(a=>t.some(s=>Qe(a.name,{name:s}))),o=a=>r.some(({
column:s})=>Th(
a.values[s])),i=e.lines.map(o).lastIndexOf(!0);return e.lines.filter((a,s)=>(n?a.code==="":a.name===
"")?!1:o(a)?!0:n?/\p{N}/u.test(a.code)&&(a.name!==""||!e.hasNames&&!/[\s,]/.test(a.code)):s<i||a.institution!==
"")}m();var a5=/peserta|inovasi|proposal|entri|innovation|participant|daftar|data|list|registrasi|pendaftar/i,
s5=["category","unitType","innovator","contact","phone","email","link"];function iD(e,t,{grid:n,
structure:r}){
let o=a5.test(n.tab)?ya(n,r):null;if(o===null)return null;let i=dt(n,Dr),a=new y,s=0;for(let p of o.
lines){let h=O=>t&&p.code!==""?V(O.code)===V(p.code):p.name!==""&&_(O.name)===_(p.name),w=e.find(h);
if(w===void 0){(p.code!==""||p.institution!=="")&&(s+=1);continue}if(a.has(w))continue;let C=s5.map(
O=>{var P;return[O,U(p.values[(P=i==null?void 0:i.columns.get(O))!=null?P:-1])]});a.set(w,{...w,...g.
fromEntries(C),code:t?w.code:p.code||w.code,name:w.name||p.name,institution:w.institution||p.institution}
)}
if(a.size<2||a.size*2<e.length)return null;let u=new v([...a.values()].map(p=>V(p.code))),l=e.filter(
p=>!a.has(p)),c=u.size<a.size||l.some(p=>u.has(V(p.code))),d=[...a].map(([p,h])=>c?{...h,code:p.code}
:
h);return{grid:n,entries:[...d,...l],unscored:s}}m();function rp(e){var a;let t=lD(e),n=dD(t).filter(
s=>s.length>1),r=(a=sD(n))!=null?a:t.length===1?t:sD(
u5(t)),o=r==null?void 0:r[0];if(r===null||o===void 0)return null;let i=o.keys.filter(s=>r.every(u=>u.
keys.includes(s)));return ly(e,cD(o.table,i))}function ly(e,t){let n=lD(e),r=dD(n).filter(a=>a.length>
1),o=t.map(a=>_(a)),i=e.filter(a=>{let s=t.filter(c=>a.columns.some(d=>Qe(d.name,{name:c}))).length;
if(s===t.length)return!0;if(s===0||s*2<t.length)return!1;let u=n.find(c=>c.table===a);return u===void 0||
!r.some(c=>c.includes(u))||u.keys.every(c=>o.includes(c))});return i.length===0?null:{tables:i,
criteria:[
...t]}}function uD(e){let[t]=e;if(t===void 0||e.some(o=>o.columns.some(i=>i.kind==="numbers")))return null;
let n=o=>e.every(i=>i.columns.some(a=>a.key===o&&a.kind==="open")),r=cD(t,t.columns.map(o=>o.key).filter(
n));return r.length===0?null:{tables:[...e],criteria:r}}function lD(e){let t=e.some(r=>r.columns.some(
o=>o.kind==="numbers")),n=new v(e.flatMap(r=>r.columns.filter(o=>o.kind==="numbers"||t&&o.isMeant).map(
o=>o.key)));return e.flatMap(r=>{let o=r.columns.filter(a=>a.kind!=="words"&&n.has(a.key)),i=NC(o.map(
a=>a.key));return i.length===0?[]:[{table:r,keys:i}]})}var cD=(e,t)=>e.columns.filter(n=>t.includes(
n.key)).map(n=>n.name),aD=e=>e.reduce((t,{table:n})=>t+n.lines.length,0);function sD(e){let[t=null]=[
...e].sort((n,r)=>r.length-n.length||aD(r)-aD(n)||e.indexOf(n)-e.indexOf(r));return t}function dD(e){
var n;let t=new y;for(let r of e){let o=[...r.keys].sort().join(`
`);t.set(o,[...(n=t.get(o))!=null?n:[],r])}return[...t.values()]}function u5(e){return e.map(t=>e.filter(
n=>{let r=n.keys.filter(o=>t.keys.includes(o)).length;return r>0&&r*2>=f.max(n.keys.length,t.keys.length)}
)).
filter(t=>{let[n]=t;return t.length>1&&(n==null?void 0:n.keys.some(r=>t.every(o=>o.keys.includes(r))))}
)}m();function mD(e,t,{names:n,hidden:r}){return n.flatMap(o=>{let i=e.find(s=>s.grid.tab===o),a=t.includes(
o)?null:l5(o,i,r);return a===null?[]:[{kind:"TAB_LEFT",sure:a!=="summary"&&a!=="other-columns",
params:{
tab:o,reason:a}}]})}function l5(e,t,n){if(n.includes(e))return"hidden";if(t===void 0)return jl(e)?
"recap":null;let{grid:r,table:o,shared:i,isOther:a}=t;return hn(r)?null:r.values.every(s=>s.every(re))?
"empty":a?"other-matter":i!==null?"summary":o===null?"not-entries":o.columns.some(s=>s.kind==="numbers")?
"other-columns":"not-scores"}m();var pD=(e,t)=>e.flatMap(n=>n.columns.filter(r=>t.some(o=>Qe(r.name,
{name:o}))).flatMap(({column:r})=>n.
lines.flatMap(o=>{var i;return(i=ot(o.values[r]))!=null?i:[]}))),fD=(e,t)=>e.filter(n=>n>t).length*10<=
e.length;function gD(e,t){var r;let n=pD(e,t);return n.length===0?100:n.every(o=>o<=1)&&n.some(o=>o>
0&&o<1)?1:(r=[5,10].find(o=>fD(n,o)))!=null?r:100}function hD(e,t){var o;let n=[...e.map(i=>t.map(a=>{
var s,u;return(u=(s=i.columns.find(l=>Qe(l.name,{name:a})))==null?void 0:s.max)!=null?u:null})),...e.
map(i=>ZC(i,t))],r=i=>i.every((a,s)=>{var u;return a!==null&&a>0&&fD(pD(e,[(u=t[s])!=null?u:""]),a)}
);
return(o=n.find(r))!=null?o:null}m();m();var c5=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|wawancara|semester|bulan|tahun|minggu|hari|tanggal|aspek|kriteria|bobot|weight/i,
yD=e=>{let t=It(e);return t==="code"||t==="name"};function bD(e){let t=e.values.slice(0,ci+1).map(o=>o.
map(fa)),n=t.map((o,i)=>{var a,s;return{row:i,headers:o,above:(a=t[i-1])!=null?a:[],cells:(s=e.values[
i])!=
null?s:[]}}),r=[...n.map(o=>({...o,own:d5(o.above,o.cells)?m5(o.above,o.headers):[]})),...n.map(o=>(
{
...o,own:f5(o.headers),above:[]}))];for(let{row:o,headers:i,above:a,own:s}of r){if(![...a,...i].some(
yD))continue;let u=s.filter(c=>c.header===ql||!yi(qe(c.header).name));if(new v(u.map(c=>_(c.label))).
size<2)continue;let l=u.every(c=>c.header===ql)?"totals":"groups";return{tab:e.tab,layout:l,views:h5(
e,o,i,a,s)}}return null}var d5=(e,t)=>e.every((n,r)=>!yD(n)||re(t[r]));function m5(e,t){let n=t.flatMap(
(u,l)=>{let c=e.slice(0,l+1).reduce((d,p)=>p===""?d:p,"");return u===""||c===""||It(c)==="code"||It(
c)==="name"||p5(u)?[]:[{column:l,over:c,header:u}]}),r=n.filter(u=>Hr(u.over)&&!yi(qe(u.header).name));
if(r.length>1)return r.map(({column:u,header:l})=>({column:u,label:l,header:ql}));let o=n.filter(u=>ht(
u.header)!==null&&ht(u.over)===null);if(o.length>1&&new v(o.map(u=>u.over)).size>1)return o.map(({
column:u,
over:l,header:c})=>{var d;return{column:u,label:(d=ht(c))!=null?d:"",header:l}});let i=n.filter(u=>n.
some(l=>l.over!==u.over&&_(l.header)===_(u.header))),a=i.some(u=>ht(u.over)!==null),s=i.some(u=>c5.test(
u.over));return!a&&s?[]:i.filter(u=>!a||ht(u.over)!==null).map(({column:u,over:l,header:c})=>{var d;
return{column:u,label:(d=ht(l))!=null?d:l,header:c}})}var p5=e=>{let t=It(e);return t==="code"||t===
"name"||t==="institution"};function f5(e){let t=e.flatMap((r,o)=>{let i=gn(r);return i===null?[]:[{
column:o,
label:i.label,header:i.rest}]}),n=({header:r})=>!yi(qe(r).name)&&!g5(r);return t.some(n)?t:e.flatMap(
(r,o)=>{var a,s;let i=(s=ht(r))!=null?s:(a=gn(r))==null?void 0:a.label;return i===void 0?[]:[{column:
o,
label:i,header:ql}]})}var g5=e=>/^(?:nilai|skor|score|total)(?:\s+(?:nilai|skor))?$/i.test(e.trim());
function h5(e,t,n,r,o){let i=f.min(...o.map(s=>s.column)),a=new y;for(let{label:s}of o)a.has(_(s))||
a.set(_(s),s);return[...a].map(([s,u])=>{let l=new y(o.filter(h=>_(h.label)===s).map(h=>[h.column,h.
header])),c=n.map((h,w)=>{var C,O;return w<i?h||((C=r[w])!=null?C:""):(O=l.get(w))!=null?O:""}),d=h=>h.
map((w,C)=>C<i||l.has(C)?w:""),p=e.values.map((h,w)=>w===t?c:w===t-1&&r.length>0?h.map(()=>""):d(h));
return{label:u,grid:{tab:e.tab,values:p}}})}var cy=e=>{var t;return hn(e)?null:(t=iR(e))!=null?t:bD(
e)},dy=(e,t)=>Dh(e,t)||e.includes("@")&&_(e)===
_(t.email);function wD(e,t,n,r,o){var u,l;let i=(l=(u=cy(e))==null?void 0:u.views)!=null?l:[],a=c=>n.
find(d=>dy(c,d));return{sheets:i.flatMap(c=>{let d=a(c.label);return d===void 0?[]:[tR(di(c.grid,t.name,
d.code,r,o),c)]}),strangers:i.filter(({label:c})=>a(c)===void 0).map(({label:c})=>c)}}m();var vD=/juri(?!st)|judg|penilai|panelis|skor|score|lomba|kompetisi|competition|inovasi|innovat|kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|dampak|impact|replika|mudah disebar|keberlanjut|berkelanjut|sustain|efektif|presentasi|proposal|kriteria|criteri|bobot|finalis|karya/i,
y5=/^(?:nilai|poin|points?)$/i,b5=/^j\.?\s?\d{1,2}$/i,w5=/daftar hadir|presensi|absen|attendance|(?<!tahun )anggaran|budget|\brab\b|telepon|\bphone|kontak|contact|jadwal|schedule|keuangan|honor|gaji|payroll|\bkas\b|inventaris|belanja/i,
v5=e=>e.map(fa).filter(t=>t!=="");function kD(e){let t=e.values.slice(0,kh).map(o=>o.filter(i=>!re(i))),
n=t.findIndex(o=>o.length>2),r=t.slice(0,f.max(0,n)).flat().map(fa);return[e.tab,...r].some(o=>w5.test(
o))}var my=(e,t)=>vD.test(e.tab)||b5.test(e.tab.trim())||e.values.slice(0,t+1).flatMap(v5).some(n=>vD.
test(n)||y5.test(n));m();function py(e){let t=[...new y(e.flat().map(o=>[_(o),o])).values()],n=e.map(
o=>new v(o.map(_))),r=t.
filter(o=>!n.every(i=>i.has(_(o))));return r.flatMap((o,i)=>r.slice(i+1).filter(a=>Er(o,a)&&!n.some(
s=>s.has(_(o))&&s.has(_(a)))).map(a=>({one:o,other:a})))}m();function xD(e,t){var r;let n=(r=t==null?
void 0:t.view)!=null?r:e;return kD(n)?{grid:n,structure:t,table:null,
shared:null,isOther:!0}:{grid:n,structure:t,table:ya(n,t),shared:cy(n),isOther:!1}}var Ps=(e,t=[])=>(
{
reason:e,tabs:t});function TD(e,t,n){var h,w;let r=n.flatMap(({table:C,shared:O})=>C===null||O!==null?
[]:[C]),o=n.filter(C=>C.shared!==null);if(e.stages.some(C=>C.scoreTab!==void 0))return k5(e.stages,o);
let{sets:i,unclear:a}=CC(r.map(C=>C.tab));if(e.stages.length>1)return fy(e.stages,i,r);let[s]=e.stages;
if(s===void 0)return Ps("nothing");let u=t?i.find(C=>_(C.stage)===_(s.name)):void 0;if(u!==void 0)return fy(
[s],[u],r);if(a&&!t)return Ps("stages",r.map(C=>C.tab));if(i.length>1&&!t){let C=i.map(O=>({...s,
name:O.
stage,advance:null}));return fy(C,i,r)}let l=((w=(h=rp(r))==null?void 0:h.tables.length)!=null?w:0)>
1,c=o.filter(C=>{var O;return((O=C.shared)==null?void 0:O.layout)!=="totals"}),d=c.length>0?c:o,[p]=d;
if(!l&&(p!=null&&p.shared)){let C=d.map(O=>O.grid.tab);return C.length>1?Ps("several-shared",C):t?Ps(
"stage-tab",C):[SD({...s,scoreTab:p.grid.tab},p.shared,p.structure)]}return[{stage:s,desks:r.map(C=>(
{
label:C.tab,table:C})),layout:null}]}function SD(e,{layout:t,views:n},r){let o=n.flatMap(({label:i,
grid:a})=>{
let s=ya(a,r);return s===null?[]:[{label:i,table:s}]});return{stage:e,desks:o,layout:t}}function k5(
e,t){
let n=e.map(o=>{let i=t.find(a=>{var s;return _(a.grid.tab)===_((s=o.scoreTab)!=null?s:"")});return i!=
null&&i.shared?SD(o,i.shared,i.structure):o}),r=n.flatMap(o=>{var i;return"desks"in o?[]:[(i=o.scoreTab)!=
null?i:o.name]});return r.length>0?Ps("unclear-judges",r):n.filter(o=>"desks"in o)}function fy(e,t,n){
let r=e.map(i=>{var u;let a=t.find(l=>_(l.stage)===_(i.name)),s=((u=a==null?void 0:a.tabs)!=null?u:[
]).
flatMap(({tab:l,label:c})=>n.filter(d=>d.tab===l).map(d=>({label:c,table:d})));return{stage:i,desks:
s,
layout:null}}),o=r.filter(i=>i.desks.length===0).map(i=>i.stage.name);return o.length>0?Ps("stages",
o):r}m();var x5={sum:"sum",mean:"mean",weighted:"weighted",weight:"weight",maximum:"extreme",minimum:
"extreme",
rank:"rank",number:"number",large:"large",text:"text","left-out":"left-out"},T5={numbers:"numbers",
example:"example",statistic:"statistic",weight:"weight",maximum:"maximum",section:"section",header:
"header",note:"note","left-out":"left-out"};function ED(e){var r,o;let t=new y,n=new y;for(let{
columns:i,rows:a,tab:s,
values:u}of e){for(let{role:l,label:c}of i){let d=x5[l];if(d===void 0||c==="")continue;let p=`${d} ${_(
c)}`;t.has(p)||t.set(p,{kind:"PASSED_COLUMN",sure:!0,params:{header:c,reason:d}})}for(let[l,c]of a.entries(
)){
let d=T5[c];if(d===void 0)continue;let p=(o=((r=u[l])!=null?r:[]).map(U).find(w=>w!==""))!=null?o:"",
h=d==="note"?d:`${d} ${_(p)}`;n.has(h)||n.set(h,{kind:"PASSED_ROW",sure:!0,params:{tab:s,row:l+1,
label:p,
reason:d}})}}return[...t.values(),...n.values()]}m();var gy=.051,S5=4,RD=e=>V(e.code)||_(e.name),E5=(
e,t)=>({table:e,lines:new y([...e.lines].reverse().map(
n=>[RD(n),n])),columns:t.map(n=>{var r,o;return(o=(r=e.columns.find(i=>Qe(i.name,{name:n})))==null?
void 0:
r.column)!=null?o:-1})}),C5=({table:e,columns:t})=>t.flatMap(n=>e.lines.flatMap(r=>{var o;return(o=ot(
r.values[n]))!=null?o:[]}));function R5(e,t){let n=t.filter(l=>l!==e);if(n.length<2)return!1;let[r,o,
i,a,s]=[0,0,0,0,0],u=f.max(gy,Do(C5(e)));for(let l of e.table.lines){let c=RD(l);for(let[d,p]of e.columns.
entries()){let h=ot(l.values[p]),w=n.flatMap(({lines:O,columns:P})=>{var N,I,F;return(F=ot((I=O.get(
c))==null?void 0:I.values[(N=P[d])!=null?N:-1]))!=null?F:[]});if(h===null||w.length<2)continue;let C=w.
reduce((O,P)=>O+P,0);s+=1,f.abs(h-C/w.length)<=u&&(o+=1),f.abs(h-C)<gy&&(i+=1),f.abs(h-f.max(...w))<
gy&&(a+=1),new v(w).size>1&&(r+=1)}}return r>=S5&&(o===s||i===s||a===s)}var D5=/rata|rerata|mean|average|rekap|recap|total|jumlah|gabung|akhir|final|hasil|semua|seluruh|result|summary|ringkas|nilai|skor|score/i,
A5=/(?:^|[^\p{L}])(?:juri|judge|penilai|panelis|j\.?\s?\d)(?:[^\p{L}]|$)/iu,CD=e=>`summary/${_(e)}`;
function DD({tables:e,criteria:t},n,r){let o=e.map(a=>E5(a,t));return o.filter(a=>R5(a,o)).map(({
table:a})=>a).
filter(({tab:a})=>{let s=r.get(CD(a));return s!==void 0?s==="ignore":D5.test(a)&&!A5.test(a)?!0:(n.push(
{id:CD(a),kind:"SUMMARY",tab:a,tabs:[a],params:{tab:a},options:gt.SUMMARY,default:null}),!1)})}m();
var O5=/(?:^|\s)(?:lomba|kompetisi|gelar|penghargaan|sayembara|festival|anugerah|competition|award|contest)(?:\s|$)/i,
P5=/^(?:(?:lembar|formulir|form|blangko|rekap(?:itulasi)?|daftar|berita acara|score\s*sheet)\s+)?(?:(?:penilaian|nilai|skor|scores?|penjurian)\s+)?(?:(?:dewan\s+)?juri\s+)?(?:pada\s+|for\s+)?/i,
N5=/(?:^|[^\d])(20\d{2})(?:[^\d]|$)/,I5=/^pemerintah\s+(?:daerah\s+)?(?:kota|kabupaten|provinsi)\s+\p{L}.*$/iu,
$5=/(?:^|\s)(?:kota|kabupaten)\s+(\p{L}[\p{L}\s]*?)(?=\s+tahun\b|\s*\d|\s*[,.;(-]|$)/iu,F5=({above:e}
)=>e.
flatMap(t=>{var r;let n=t.map(U).filter(o=>o!=="");return n.length===1&&!/[:=]/.test((r=n[0])!=null?
r:"")?n:[]}),AD=e=>e===e.toUpperCase()?e.toLowerCase().replace(/(^|\s)\p{L}/gu,t=>t.toUpperCase()):e;
function OD(e){let t=e.map(i=>_5(F5(i))),[n={}]=t,r=g.keys(n),o=i=>t.every(a=>{var s,u;return _((s=a[
i])!=
null?s:"")===_((u=n[i])!=null?u:"")});return g.fromEntries(r.filter(o).map(i=>[i,n[i]]))}function _5(
e){
let t={},n=e.map(s=>{var u;return(u=N5.exec(s))==null?void 0:u[1]}).find(s=>s!==void 0);n!==void 0&&
(t.year=n);let r=e.find(s=>I5.test(s));r!==void 0&&(t.government=AD(r.replace(/\s+tahun\b.*$/i,"").trim(
)));
let o=e.map(s=>{var u;return(u=$5.exec(s))==null?void 0:u[1]}).find(s=>s!==void 0);o!==void 0&&(t.city=
AD(o.trim()));let i=e.find(s=>O5.test(s)),a=i==null?void 0:i.replace(P5,"").replace(
/\s+(?:tahun\s+)?20\d{2}\s*$/i,
"").trim();return a!==void 0&&a!==""&&(t.competition=a),t}m();var Jl=e=>`hidden/${_(e)}`,hy=({
criteria:e},{structures:t})=>[...t.values()].flatMap(({tab:n,columns:r})=>!e.
every(i=>r.some(({role:a,header:s})=>a==="criterion"&&Qe(s,i)))||e.length===0?[]:[{id:Jl(n),kind:
"HIDDEN",tab:n,tabs:[n],params:{tab:n},options:gt.HIDDEN,default:null}]);m();function yy(e,t){let[n,
r]=[_(e),_(t)];if(n===""||r===""||n===r)return!1;let[o,i]=n.length<r.length?[
n,r]:[r,n];return o.length>=4&&i.includes(o)?!1:!Er(e,t)&&!M5(e,t)}var PD=e=>e.toLowerCase().split(
/[^\p{L}\p{N}]+/u).
filter(t=>t.length>2);function M5(e,t){let[n,r]=[new v(PD(e)),new v(PD(t))],o=[...n].filter(i=>r.has(
i)).length;return o>1&&o*2>f.min(n.size,r.size)}function by(e,t,n){let r=new y(t.map(i=>[i.code,i])),
o=new v(e.flatMap(({rows:i})=>i.flatMap(({entry:a,name:s})=>{let u=r.get(a!=null?a:"");return u!==void 0&&
s!==""&&!yy(s,u.name)?u.code:[]})));return e.flatMap(i=>{if(i.codeColumn===null||i.nameColumn===null)
return[];let a=i.rows.filter(d=>d.name!==""&&d.entry!==null),s=a.flatMap(d=>{var h;let p=r.get((h=d.
entry)!=null?h:"");return p!==void 0&&o.has(p.code)&&yy(d.name,p.name)?[{sheet:i,row:d,entry:p}]:[]}
),
u=s.length>2&&s.length*2>a.length,[l]=s;return(u&&l!==void 0?[ND(`names/${_(i.tab)}`,l,s.length)]:s.
map(d=>ND(`names/${_(i.tab)}/${V(d.entry.code)}`,d,1))).filter(({id:d})=>!n.has(d))})}var ND=(e,{
sheet:t,
row:n,entry:r},o)=>{var i;return{id:e,kind:"NAMES",tab:t.tab,cell:Ce(n.row,(i=t.nameColumn)!=null?i:
0),tabs:[t.tab],params:{code:r.code,one:r.name,other:n.name,count:o},options:gt.NAMES,default:null}}
;var Ns=["criteria","entries","judges"],L5=e=>"reason"in e;function wy(e,t,n,{grids:r,structures:o,
answers:i},a){
let s=r.map(W=>xD(W,o.get(W.tab))),u=TD(e,n,s);if(L5(u))return u;let l=[],c=[],d=[],p=u.flatMap(({
desks:W,
stage:Y})=>[Y.scoreTab,...W.map(({table:Q})=>Q.tab)]),h=()=>a.names.filter(W=>!p.includes(W)).map(a.
read);for(let W of u){let Y=W5(W,e,t,{facts:l,questions:c,answers:i,foreign:h},u.length>1);if(Y===null)
return $D(s);d.push(Y)}if(t.length===Ns.length&&!d.some(W=>G5(W,s)))return{reason:"no-sign",tabs:d.flatMap(
W=>W.desks.map(Y=>Y.table.tab)).filter(op)};let w=d.flatMap(W=>W.desks.map(Y=>Y.table)),[C,...O]=w;
if(C!=
null&&C.isRepeated&&O.length===0)return{reason:"unclear-judges",tabs:[C.tab]};let P=d.flatMap(W=>W.names).
filter(op),N=t.includes("judges")?q5(d):e.judges,I=t.includes("entries")?H5(w,P,s,l):e.entries,F=!n&&
(d.length>1||d.some(W=>W.stage.scoreTab!==void 0)),M=F?Z5(d):e.stages,j=t.includes("criteria")?J5(d):
e.criteria,L=OD(w),B=B5(e.settings,L),z={...e,settings:B,stages:M,criteria:j,entries:I,judges:N};if(
t.
some(W=>z[W].length===0))return $D(s);if(t.includes("judges")&&!V5(z,d,a.names))return{reason:
"unbound",tabs:d.flatMap(W=>W.desks.map(Y=>Y.table.tab)).filter(op)};let G=s.flatMap(({structure:W})=>W!==
void 0&&w.some(({tab:Y})=>Y===W.tab)?W:[]),Z=[...w.map(W=>W.tab),...l.flatMap(W=>W.kind==="ENTRY_LIST"||
W.kind==="TAB_LEFT"?W.params.tab:[])];return{competition:z,hasStages:F,facts:[...X5(d,N,F,M),...l,
...g.keys(L).length>0?[j5(L)]:[],...ED(G),...mD(s,Z,a)],findings:t.includes("entries")?Y5(d):[],
questions:Kl(
[...U5(s,w),...c,...AC(z5(d),!t.includes("judges"),i)])}}var j5=({competition:e="",year:t="",city:n="",
government:r=""})=>({kind:"TITLES",sure:!1,params:{competition:e,year:t,city:n,government:r}}),B5=(e,
t)=>({
...e,...g.fromEntries(g.entries(t).filter(([n])=>e[n]===""))}),z5=e=>e.flatMap(({layout:t,desks:n})=>t===
null?n.map(({table:r})=>r):[]),U5=(e,t)=>e.flatMap(({structure:n})=>n!==void 0&&t.some(({tab:r})=>r===
n.tab)?n.questions:[]),op=(e,t,n)=>n.indexOf(e)===t;function W5(e,t,n,{facts:r,questions:o,answers:i,
foreign:a},s){var Y,Q;let u=e.desks.map(pe=>pe.table),l=pe=>n.includes("criteria")?rp(pe):ly(pe,je(t,
e.stage).map(ye=>ye.name)),c=(Y=l(u))!=null?Y:s||e.layout!==null?uD(u):null;if(c===null)return null;
let d=l(u)===null,p=DD(c,o,i),h=c.tables.filter(pe=>!p.includes(pe));for(let{tab:pe}of p)r.push({
kind:"TAB_LEFT",sure:!1,params:{tab:pe,reason:"summary"}});let w=h.length<c.tables.length&&(Q=l(h))!=null?
Q:c,{tables:C}=w,O=n.includes("criteria")?IC(w,o,i):w.criteria,P=s?e.stage.name:null,N=n.includes(
"criteria")?zC(C,O,i):null;if(N!==null&&o.push(N),!n.includes("criteria"))return{...e,desks:ID(e,C),
criteria:[],
isOpen:d,names:O};let I=hD(C,O),F=I!=null?I:O.map(()=>gD(C,O)),M=HC(C,O,F),j=M.from==="equal"&&I!==null&&
new v(I).size>1,L=oD(a(),C,O),B=M.from==="equal"&&!j&&(L==null?void 0:L.from)==="written"&&K5(L.weights),
z=j?F:B?L.weights:M.weights,G=QC(C,O,{taken:z,max:F,elsewhere:L},i);G.question!==null&&o.push(G.question);
let{weights:Z}=G;r.push({kind:"CRITERIA",sure:C.length>1&&!d,params:{stage:P,names:O}},B?{kind:
"WEIGHTS",sure:!0,params:{from:"tab",stage:P,tab:L.tab}}:{kind:"WEIGHTS",sure:M.from!=="equal",
params:{from:j?
"maxima":M.from,stage:P}},{kind:"SCALE",sure:I!==null,params:{max:F.filter(op),from:I===null?
"scores":
"written",stage:P}});let W=O.map((pe,ye)=>{var Ne,de;return{stage:e.stage.name,name:pe,weight:(Ne=Z[
ye])!=
null?Ne:1,min:0,max:(de=F[ye])!=null?de:100,description:""}});return{...e,desks:ID(e,C),criteria:W,
isOpen:d,
names:O}}var K5=e=>f.abs(e.reduce((t,n)=>t+n,0)-100)<.01,ID=({desks:e},t)=>e.filter(n=>t.includes(n.
table));function G5(e,t){return e.layout!==null&&e.layout!=="totals"?!0:e.desks.some(({table:n})=>{
let r=t.
find(o=>o.grid.tab===n.tab);return r!==void 0&&my(r.grid,n.above.length)})}function q5(e){let[t,...n]=e,
r=e.flatMap(s=>s.desks.map(u=>u.label)),o=r.filter((s,u)=>r.findIndex(l=>V(l)===V(s))===u),i=n.length===
0&&(t==null?void 0:t.layout)===null;return(i?SC(r):Fh(o)).map((s,u)=>{var C,O,P;let l=(C=(i?r:o)[u])!=
null?C:"",c=e.filter(N=>N.desks.some(I=>V(I.label)===V(l))),d=(P=(O=c[0])==null?void 0:O.desks.find(
N=>V(N.label)===V(l)))==null?void 0:P.table,p=s.name===""||V(s.name)===V(s.code),h=(t==null?void 0:t.
layout)===null&&p&&d!==void 0?EC(d):"",w=c.length===e.length?[]:c.map(N=>N.stage.name);return{...s,
name:h||
s.name,stages:w}})}function H5(e,t,n,r){let o=np(e,t),i=tp(e),a=new v(e.map(u=>u.tab)),s=n.filter(({
grid:u})=>!a.has(u.tab)).map(u=>iD(o,i,u)).find(u=>u!==null);return r.push({kind:"ENTRIES",sure:i,
params:{
count:o.length,by:i?"code":"name"}}),s?(r.push({kind:"ENTRY_LIST",sure:!1,params:{tab:s.grid.tab,
unscored:s.
unscored}}),s.entries.map(u=>({...Qd,...u}))):o}function Z5(e){let t=e.map(n=>np(n.desks.map(r=>r.table),
n.names).length);return e.map(({stage:n},r)=>{var i,a;let o=(i=t[r+1])!=null?i:0;return{...n,advance:
o>
0&&o<((a=t[r])!=null?a:0)?o:n.advance}})}function J5(e){let[t]=e,n=r=>E.stringify(r.criteria.map(o=>[
_(o.name),o.weight,o.max]));return t!==void 0&&e.every(r=>n(r)===n(t))?t.criteria.map(r=>({...r,
stage:null})):
e.flatMap(r=>r.criteria)}function V5(e,t,n){let r=rr(n,e),o=t.filter(i=>i.layout===null).flatMap(i=>i.
desks);return r.length<o.length||!o.every(i=>r.some(a=>a.name===i.table.tab))||o.length>0&&r.length>
o.length?!1:t.filter(i=>i.layout!==null).every((i,a,s)=>i.desks.every(u=>{let l=e.stages.find(d=>d.name===
i.stage.name);return(l===void 0||s.length===0?[]:rt(e,l)).filter(d=>dy(u.label,d)).length===1}))}
function X5(e,t,n,r){
let o=e.filter(s=>s.layout===null).flatMap(s=>s.desks.map(u=>u.table.tab)),i=o.every(s=>/juri|judge|penilai|panelis|(?:^|[^\p{L}])j\s?\d/iu.
test(s)),a=e.flatMap(({layout:s,desks:u,stage:l})=>{var c;return s===null?[]:[{kind:"SCORE_TAB",sure:
s!==
"totals",params:{tab:(c=l.scoreTab)!=null?c:"",layout:s,judges:u.map(d=>d.label)}}]});return[...n&&e.
length>1?[{kind:"STAGES",sure:!1,params:{stages:r.map(s=>s.name),advance:r.map(s=>s.advance)}}]:[],
...o.
length>0?[{kind:"JUDGE_TABS",sure:i&&t.length>1,params:{tabs:o}}]:[],...a]}function Y5(e){let t=e.flatMap(
i=>i.desks.map(a=>a.table)),n=tp(t)?[]:e.flatMap(i=>i.desks.map(a=>np([a.table],i.names).map(s=>s.name))),
r=e.flatMap(i=>i.layout===null?[]:i.desks.map(a=>[a.label])),o=i=>a=>({code:"NAMES_SIMILAR",severity:
"error",params:{...a,of:i}});return[...py(n).map(o("entry")),...py(r).map(o("judge"))]}function $D(e){
var o,i,a,s;let t=(u,l)=>l.length===0?null:{reason:u,tabs:l.map(c=>c.grid.tab)},n=e.filter(({table:u}
)=>u==
null?void 0:u.columns.some(l=>l.kind==="numbers")),r=e.filter(({grid:u})=>u.values.some(l=>l.some(c=>typeof c==
"number")));return(s=(a=(i=(o=t(n.length>1?"unlike":"not-scores",n))!=null?o:t("turned",r.filter(({
grid:u})=>Q5(
u))))!=null?i:t("not-scores",e.filter(({table:u})=>u!==null)))!=null?a:t("not-entries",r.filter(({
grid:u})=>e8(
u))))!=null?s:{reason:"nothing",tabs:[]}}var Q5=e=>e.values.slice(0,10).some(t=>t.slice(0,2).some(n=>typeof n==
"string"&&/^(?:kriteria|criteri|aspek|indikator|unsur)/i.test(n.trim()))&&t.filter(n=>typeof n=="string"&&
n.trim()!==""&&!yi(n)).length>2),e8=e=>my(e,f.min(9,e.values.length));m();var ip=e=>e.find(t=>Ae(t,J.plenary));
function t8(e,t){var r;let n=t.length===1&&e===""?t[0]:void 0;return(r=
t.find(({name:o})=>_(o)===_(e)))!=null?r:n}function n8(e,t){if(re(e))return null;let n=ot(e);return n===
null?"not-a-number":b.isInteger(n)&&n>=t?n:"out-of-range"}function ap(e,{stages:t,entries:n}){var s,
u;let r=dt(e,hs),o=[],i=[],a=[];for(let{row:l,cell:c}of(s=r==null?void 0:r.rows)!=null?s:[]){let d=M=>U(
c(M)),p=t8(d("stage"),t),h=n.find(M=>V(M.code)===V(d("entry"))),w=(M,j,L=d(M),B=[])=>{let z={setting:
`plenary.${M}`,value:L,reason:j,allowed:B},G=p===void 0?{}:{stage:p.name};return i.push({code:
"SETTING_INVALID",severity:"error",...G,...it(r,l,M),params:z}),null},C=(M,j)=>{let L=n8(c(M),j);
return typeof L==
"string"?w(M,L,c(M)):L};if(p!==void 0&&h!==void 0){let M=a.some(j=>j.stage===p.name&&j.entry===h.code);
if(a.push({stage:p.name,entry:h.code}),M&&!re(c("rank"))){w("entry","duplicate");continue}}if(re(c(
"rank")))continue;p===void 0&&w("stage","unknown-reference",d("stage"),t.map(M=>M.name)),h===void 0&&
w("entry","unknown-reference");let O=C("rank",1),P=C("computed",1),[N,I]=[C("votesFor",0),C(
"votesAgainst",0)];if(O!==null&&O!==P&&d("reason")===""&&w("reason","empty"),p===void 0||h===void 0||
O===null)
continue;let F=it(r,l,"rank");o.push({stage:p.name,entry:h.code,computed:P,rank:O,reason:d("reason"),
votesFor:N,votesAgainst:I,tab:e.tab,cell:(u=F==null?void 0:F.cell)!=null?u:null})}return{decisions:o,
findings:i,listed:a}}m();var Oe=()=>SpreadsheetApp.getActiveSpreadsheet(),Bn=()=>Oe().getId(),Vl=()=>Oe(
).getSheets().filter(
e=>e.getType()===SpreadsheetApp.SheetType.GRID),Be=()=>Vl().map(e=>e.getName()),Xl=()=>new y(Vl().map(
e=>[e.getName(),e.getSheetId()])),FD=()=>Vl().filter(e=>e.isSheetHidden()).map(e=>e.getName()),_D=(e,
t)=>{
var n,r;return(r=(n=Oe().getSheetByName(e))==null?void 0:n.isColumnHiddenByUser(t+1))!=null?r:!1},sp=(
)=>Vl().
filter(e=>e.getLastRow()>0).map(e=>e.getName()),r8=/(?:^(?:zh|ja|ko|hu|lt|mn)(?:_|$)|_(?:US|PH)$)/;
function o8(){
let e=null;return t=>{e!=null||(e={zone:Oe().getSpreadsheetTimeZone(),monthFirst:r8.test(Oe().getSpreadsheetLocale(
))});
let n=Utilities.formatDate(t,e.zone,"yyyy-MM-dd'T'HH:mm:ss");return e.monthFirst?{date:n,monthFirst:
!0}:
{date:n}}}function Le(e){let t=Oe().getSheetByName(e);if(t===null)return{tab:e,values:[]};let n=o8(),
r=o=>typeof o=="string"||typeof o=="number"||typeof o=="boolean"?o:o instanceof R?n(o):"";return{tab:
e,
values:t.getDataRange().getValues().map(o=>o.map(r))}}function up(e){var n,r;let t=(r=(n=Oe().getSheetByName(
e))==null?void 0:n.getDataRange().getFormulas())!=null?r:[];return t.some(o=>o.some(i=>i!==""))?t:[]}
var Is=e=>{var t,n;return(n=(t=Oe().getSheetByName(e))==null?void 0:t.getDataRange().getNumberFormats(
))!=
null?n:[]},MD=()=>Oe().getProtections(SpreadsheetApp.ProtectionType.SHEET).map(e=>e.getRange().getSheet(
).
getName());function vy(e,t){if(t)return/^[=+\-@']/.test(e)?`'${e}`:e;let n=/^[\p{L}\u201c]\P{N}*$/u.test(
e)&&!/^(true|false)$/iu.test(e.trim());return e===""||n?e:`'${e}`}var LD="@",ky=(e,t)=>{let n=t.map(
r=>r===LD);return e.map(r=>r.map((o,i)=>typeof o=="string"?vy(o,n[i]===!0):o))};function Ao(e,t,n){
let[
r,o]=[e.getMaxRows(),e.getMaxColumns()];t>r&&e.insertRowsAfter(r,t-r),n>o&&e.insertColumnsAfter(o,n-
o)}function Qt(e,t,n,r,o=[]){var s,u;let i=Oe().getSheetByName(e),a=(u=(s=r[0])==null?void 0:s.length)!=
null?u:0;i===null||a===0||(Ao(i,t+r.length,n+a),i.getRange(t+1,n+1,r.length,a).setValues(ky(r,o)))}
function jD(e,t,n,r){
let o=Oe().getSheetByName(e);o!==null&&(Ao(o,t+r,n+1),o.getRange(t+1,n+1,r,1).setNumberFormat(LD))}
var Jr=e=>{
var t,n;return(n=(t=Oe().getSheetByName(e))==null?void 0:t.getLastRow())!=null?n:0};function BD(){
for(let e of Vl())
e.getLastRow()===0&&Oe().deleteSheet(e)}var An=()=>SpreadsheetApp.flush();function zD(e,t){let n=Oe(
).
getSheetByName(e);if(n===null)return!1;let r=t===null?null:i8(n,t);return r===null?n.activate():r.activate(
),
!0}function i8(e,t){try{return e.getRange(t)}catch{return null}}m();m();function lp(e){let{language:
t}=e.settings,n=[xi(Bl,t,l8(e.settings)),a8(e.stages,t),xi(Ul,t,e.criteria.
map(o=>{var i;return[(i=o.stage)!=null?i:"",o.name,o.weight,o.min,o.max,o.description]})),xi(Dr,t,e.
entries.map(o=>{var i,a;return[o.code,o.name,o.institution,o.category,o.unitType,o.innovator,o.contact,
o.phone,o.email,o.link,(a=(i=ri.find(([s])=>s===o.status))==null?void 0:i[1][t])!=null?a:"",o.reason]}
)),
xi(la,t,e.judges.map(o=>[o.code,o.name,o.role,o.institution,o.email,o.phone,o.stages.join(", "),o.conflicts.
join(", ")]))];if(e.institutions.length===0)return n;let r=e.institutions.map(o=>[o.name,o.parent,o.
unitType,s8(o.required,t)]);return[...n,xi(Wl,t,r)]}var UD=e=>{var u;let{language:t,signerPosition:n,
signerName:r,signerGrade:o,signerNip:i}=e,a=(u=n.split(/[\r\n]+/).pop())!=null?u:"",s=[a,r,"",o,i,Xa[
0][1][t],
Xd[0][1][t]];return xi(ca,t,a===""?[]:[[...s,"","","",""]])};function xi(e,t,n){var r;return{name:e.
tab[t],values:[zT(e,t),...n],headerRow:0,frozenColumns:((r=e.columns[0])==null?void 0:r.key)==="code"?
1:0,widths:e.columns.map(o=>o.width),formats:e.columns.map(o=>{var i;return(i=o.format)!=null?i:""}),
layout:""}}var WD=(e,t,n)=>({...xi(e,n,[]),name:t});function a8(e,t){let n=e.map((s,u)=>u8(s,u,t)),r=xi(
zl,t,n);if(e.some(s=>s.scoreTab!==void 0))return r;let{values:o,widths:i,formats:a}=r;return{...r,
values:o.
map(s=>s.slice(0,-1)),widths:i.slice(0,-1),formats:a.slice(0,-1)}}var s8=(e,t)=>{var n,r;return(r=(n=
mn.find(([o])=>o===e))==null?void 0:n[1][t])!=null?r:""};function u8(e,t,n){var i,a,s,u,l;let r=e.title===
null?"":"name"in e.title?e.title.name:e.title.outcomes.map(c=>`${c.places}: ${c.name}`).join("; "),o=(
a=
(i=Va.find(([c])=>c===e.form))==null?void 0:i[1][n])!=null?a:"";return[t+1,e.name,(s=e.weight)!=null?
s:"",(u=e.advance)!=null?u:"",r,o,e.date===null?"":ia(e.date,n),(l=e.scoreTab)!=null?l:""]}function l8(
e){
let{language:t}=e,n=ir.map(a=>[a.word[t],xy(e,a)]),r=f.max(3,e.prizes.length),o=k.from({length:r},(a,
s)=>{
var u;return[`${ws[t]} ${s+1}`,(u=e.prizes[s])!=null?u:""]}),i=n.findIndex(([a])=>{var s;return a===
((s=ir.find(u=>u.key==="plenaryDate"))==null?void 0:s.word[t])});return[...n.slice(0,i),...o,...n.slice(
i)]}function xy(e,t){var o,i;let n=e[t.key],{language:r}=e;return t.kind==="date"?typeof n=="string"?
ia(n,r):"":t.kind==="choice"?(i=(o=t.choices.find(([a])=>a===n))==null?void 0:o[1][r])!=null?i:"":t.
kind==="choices"&&k.isArray(n)?n.map(a=>{var s,u;return(u=(s=t.choices.find(([l])=>l===a))==null?
void 0:
s[1][r])!=null?u:a}).join(", "):k.isArray(n)?n.join(", "):t.kind==="auto-or-number"&&n==="auto"?t.auto[
r]:
typeof n=="number"||typeof n=="string"?n:""}function KD(e,t){let n=Rn(e),r=c=>{let d=e.get(c);return d===void 0||
d.values.every(p=>p.every(re))},
o=Ns.filter(r);if(o.length===0)return{reading:n,unwritten:[],facts:[],findings:[],questions:null};
let i=c8(
n.competition,o,!r("stages"),t);if("reason"in i)return{reading:n,unwritten:[],facts:[],findings:m8(o,
n.competition,i),questions:null};let{language:a}=n.competition.settings,s=["settings","stages"].filter(
c=>r(c)&&(c==="settings"||i.hasStages)),u=lp(i.competition).flatMap(c=>{var p,h;let d=[...s,...o].find(
w=>J[w][a]===c.name);return d===void 0?[]:[[d,{...c,name:(h=(p=e.get(d))==null?void 0:p.tab)!=null?h:
c.name}]]}),l=u.map(([c,{name:d,values:p}])=>[c,{tab:d,values:p}]);return{reading:Rn(new y([...e,...l])),
unwritten:i.findings.length+i.questions.length>0?[]:u.map(([,c])=>c),facts:i.facts,questions:o.includes(
"criteria")?i.questions:null,findings:[...i.findings,...d8(i.facts)]}}function c8(e,t,n,{names:r,
isHidden:o,
isColumnHidden:i,read:a,answers:s}){let u=rr(r,e).map(j=>j.name),l=e.stages.flatMap(j=>r.filter(L=>L===
j.scoreTab)),c=u.length>0||e.stages.length>1&&e.judges.length>0,p=(c?[]:r.filter(o)).filter(j=>s.get(
Jl(j))!=="use"),h=r.filter(j=>!p.includes(j)&&s.get(xs(j))!=="ignore"),w=ha(e),C=j=>{let L=j.map(a);
return{grids:L,structures:Os(L,w,s,i),answers:s}},O=c?u:h.filter(j=>ua(j)||l.includes(j)),P={names:r.
filter(j=>s.get(xs(j))!=="ignore"),hidden:p,read:a},N=wy(e,t,n,C(O),P),I=c?[]:h.filter(j=>jl(j)&&!O.
includes(j)),F="reason"in N&&["nothing","not-entries","not-scores"].includes(N.reason);if(
"questions"in
N){let j=p.filter(B=>ua(B)&&!s.has(Jl(B))),L=hy(N.competition,C(j));return{...N,questions:[...N.questions,
...L]}}if(!F||I.length===0)return N;let M=wy(e,t,n,C([...O,...I]),P);return"reason"in M?N:M}var d8=e=>e.
flatMap(t=>{var o;if(t.kind!=="SCALE"||t.params.from==="written")return[];let{stage:n,max:r}=t.params;
return[{code:"SCALE_ASSUMED",severity:"info",...n===null?{}:{stage:n},params:{max:(o=r[0])!=null?o:
100}}]});
function m8(e,t,n){return(e.length===Ns.length?["entries"]:e).map(o=>{let i=J[o][t.settings.language];
return{code:"TAB_MISSING",severity:"error",tab:i,params:{tab:i,judge:null,why:n}}})}m();m();m();var Ty="\u2713",
Oo=e=>`"${e.replace(/"/g,'""')}"`;function GD(e){let[t="0",n="0"]=x(e).split("e"),[r="0",o=""]=t.split(
"."),i=o.length-b(n),a=x(b(r+o));return i>0?`${a}/${10**i}`:`${a}${"0".repeat(-i)}`}
function qD(e,t,n){let r=Ce(e,t,1,n),o=`IF(COUNTA(${r})=0;"";COUNT(${r})&"/${n}")`,i=`IF(COUNT(${r})=${n};${Oo(
Ty)};${o})`;return`=IF(COUNTIF(${r};${Oo(Tn.id)})>0;${Oo(Tn.id)};${i})`}function HD(e,t,n,r,o){
let i=u=>Ce(e,u,t,1),a=u=>`COUNTIF(${i(r)};${Oo(u)})`;return`=${`${a(Ty)}+${a(Tn.id)}`}&${Oo(o.of)}&COUNTA(${i(
n)})&${Oo(o.done)}`}function ZD(e,t,{min:n,max:r}){let o=Ce(e,t),i=`AND(${o}>=${GD(n)};${o}<=${GD(r)})`;
return`=IF(ISNUMBER(${o});${i};${o}=${Oo(Tn.id)})`}var JD=(e,t,n)=>{let r=`$${Ce(e,t)}`;
return n==="complete"?`=${r}=${Oo(Ty)}`:n==="recused"?`=${r}=${Oo(Tn.id)}`:`=NOT(${r}="")`};m();var VD=(
{code:e,name:t})=>t===""?e:`${t} (${e})`,XD=e=>e.filter(t=>t!=="").join(" \xB7 "),p8={title:(e,t,n)=>XD(
[e,VD(t),n]),help:(e,t)=>[`Nilai ${e!=null?e:"sesuai judul"} atau BK (benturan).`,...t===""?[]:[`Batas: ${t}.`]].join(
" "),of:" dari ",done:" selesai",rejected:e=>`Isi angka ${e}, atau BK bila tidak menilai karena benturan kepentingan. Kosongkan bila belum dinilai.`}
,f8={title:(e,t,n)=>XD([e,VD(t),n]),
help:(e,t)=>[`Score ${e!=null?e:"as headed"} or BK (conflict).`,...t===""?[]:[`Due: ${t}.`]].join(
" "),
of:" of ",done:" done",rejected:e=>`Enter a number ${e}, or BK if you step aside because of a conflict of interest. Leave blank what is not scored yet.`}
,Sy=e=>({id:p8,en:f8})[e];m();function g8(e){let t=2166136261;for(let n=0;n<e.length;n++)t=f.imul(t^e.charCodeAt(
n),16777619);return t>>>
0}function h8(e){let t=f.imul(e^e>>>16,2246822507),n=f.imul(t^t>>>13,3266489909);return(n^n>>>16)>>>
0}function Ey(e,t,n){if(t.form!=="files")return[...e];let r=`${_(t.name)}|${V(n.code)}|`;return e.map(
(o,i)=>({entry:o,index:i,key:h8(g8(r+V(o.code)))})).sort((o,i)=>o.key-i.key||o.index-i.index).map(({
entry:o})=>o)}var Ti={code:$("Kode","Code"),status:$("Terisi","Filled"),name:$("Nama Inovasi",
"Innovation"),notesToCommittee:$(
"Catatan untuk Panitia","Notes to Committee"),notesToEntrant:$("Catatan untuk Peserta",
"Notes to Entrant"),institution:$("Instansi","Institution"),link:$("Tautan Proposal","Proposal Link")}
,Cy=3,Po=Cy+
1,cp=0,dp=1,y8=2,Vr=3,b8=[["complete","#d9ead3"],["recused","#e0e0e0"],["begun","#fff2cc"]],Ry=({min:
e,
max:t},n)=>{let r=o=>n==="id"?x(o).replace(".",","):x(o);return`${r(e)}\u2013${r(t)}`},w8=e=>f.min(
110,
f.max(62,...e.split(/\s+/).map(t=>14+8*t.length)));function Dy({criteria:e,language:t,entries:n}){
let r=e.
map(i=>`${i.name} (${Ry(i,t)})`),o=n.some(i=>i.link!=="")?[Ti.link[t]]:[];return{headers:[Ti.code[t],
Ti.status[t],Ti.name[t],...r,Ti.notesToCommittee[t],Ti.notesToEntrant[t],Ti.institution[t],...o],
widths:[
62,58,128,...r.map(w8),160,160,160,...o.map(()=>180)],scored:r.length}}var v8=e=>["code","status",
"name","institution","link"].some(t=>Ae(e,Ti[t])),YD=({values:e,headerRow:t},n)=>{var r;return((r=e[
t])!=
null?r:[]).every((o,i)=>{var a;return((a=n[t])==null?void 0:a[i])===o})};function QD(e){var n;let t=(
n=
e[Cy])!=null?n:[];return e.slice(Po).every(r=>r.every((o,i)=>{var a;return o===""||v8(x((a=t[i])!=null?
a:""))}))}var e2=({scored:e,expected:t})=>e===0?"":e<t?"#f1c232":"#6aa84f";function Ay(e,t,n){let{
headers:r,
scored:o}=Dy(n),i=k.from({length:o+2},()=>""),a=s=>[s.institution,s.link].slice(0,r.length-Vr-o-2);
return{
values:e.map(s=>[s.code,"",s.name,...i,...a(s)]),formulas:e.map((s,u)=>r.map((l,c)=>c===dp?qD(t+u,Vr,
o):""))}}var Oy=(e,t)=>({top:Po,left:Vr,height:t-Po+1,width:e+2});function mp(e,t){let{criteria:n,
language:r}=e,
o=Sy(r),i=(s,u)=>({top:Po,left:s,height:t,width:u}),a=i(cp,Vr+n.length);return{table:i(cp,Dy(e).headers.
length),progress:{row:0,column:0,formula:HD(Po,t,cp,dp,o)},validations:t2(n).map(({from:s,count:u,
criterion:l})=>({
block:i(Vr+s,u),formula:ZD(Po,Vr+s,l),help:o.rejected(Ry(l,r))})),colours:b8.map(([s,u])=>({block:a,
formula:JD(Po,dp,s),background:u})),open:Oy(n.length,Po+t-1)}}function t2(e){let t=[];for(let[n,r]of e.
entries()){let o=t[t.length-1];(o==null?void 0:o.criterion.min)===r.min&&o.criterion.max===r.max?o.count+=
1:t.push({from:n,count:1,criterion:r})}return t}function pp(e){var P;let{stage:t,judge:n,criteria:r,
language:o,competition:i,deadline:a}=e,s=Sy(o),{headers:u,widths:l,scored:c}=Dy(e),d=Ey(e.entries,t,
n),p=t2(r).map(({criterion:N})=>Ry(N,o)),h=mp(e,d.length),w=Ay(d,Po,e),C=N=>[N,...u.slice(1).map(()=>"")],
O=C("");return{name:ui(t,n),...h,headerRow:Cy,frozenColumns:y8,widths:l,formats:u.map((N,I)=>I===cp?
"@":I>=Vr&&I<Vr+c?Gr:""),centred:u.flatMap((N,I)=>I===dp||I>=Vr&&I<Vr+c?[I]:[]),values:[O,C(s.title(
t.name,n,i)),C(s.help(p.length===1&&(P=p[0])!=null?P:null,a)),u,...w.values],formulas:[C(h.progress.
formula),O,O,O,...w.formulas]}}m();m();function Py(e){var n;let t=Oe().getSheetByName(e);return(n=t==null?
void 0:t.getProtections(SpreadsheetApp.
ProtectionType.SHEET)[0])!=null?n:null}var n2=e=>e.getEditors().map(t=>t.getEmail());function r2(e){
let t=Py(e);return t===null||t.isWarningOnly()?null:n2(t)}function sr(e,t){var r;let n=(r=Oe().getSheetByName(
e))==null?void 0:r.protect();n!==void 0&&(Yl(n,t),n.setUnprotectedRanges([]))}function Yl(e,t){e.isWarningOnly(
)&&
e.setWarningOnly(!1);let n=t.map(r=>r.toLowerCase());e.removeEditors(n2(e).filter(r=>!n.includes(r.toLowerCase(
)))),
e.canDomainEdit()&&e.setDomainEdit(!1)}var o2=e=>Py(e)===null;function i2(e,t){let n=Py(e);n!==null&&
(t===null?n.remove():t.length>0&&n.addEditors(t))}function $s(e){let t=Oe().getSheetByName(e);t!==null&&
!t.isSheetHidden()&&t.hideSheet()}m();var Ny="#d9e2f3";function zn(e){var t;for(let n=1;;n+=1){let r=Hh(
e.name,n),o=Oe().getSheetByName(r);
if(a2(o)){en({...e,name:r});return}let i=k8(o);if(Jh((t=i[0])==null?void 0:t[0])){x8(i,e)||u2(o,e),
s2(
r,e,o.getLastRow(),o.getLastColumn());return}}}function en(e){var t;u2((t=Oe().getSheetByName(e.name))!=
null?t:Iy(e.name),e),s2(e.name,e,0,0)}function Iy(e){let t=Oe().getActiveSheet(),n=Oe().insertSheet(
e,Oe().getSheets().length);return Oe().setActiveSheet(t),n}var a2=e=>e===null||e.getLastRow()===0;
function Zt(e){
for(let t=1;;t+=1){let n=Hh(e,t);if(a2(Oe().getSheetByName(n)))return{name:n,grid:null};let r=Le(n);
if(hn(r))return{name:n,grid:r}}}function k8(e){return e.getLastRow()<3?[]:e.getRange(2,1,2,f.max(1,e.
getLastColumn())).getValues()}function x8([e=[],t=[]],n){var o;let r=(o=n.values[n.headerRow])!=null?
o:[];return x(e[0]).endsWith(n.layout)&&r.every((i,a)=>i===t[a])}function s2(e,t,n,r){let o=f.max(t.
values.length,n),i=f.max(t.widths.length,r),a=k.from({length:o},(s,u)=>k.from({length:i},(l,c)=>{var d,
p;return(p=(d=t.values[u])==null?void 0:d[c])!=null?p:""}));Qt(e,0,0,a,t.formats)}function u2(e,t){
let n=t.
widths.length,r=t.headerRow+1;Ao(e,t.values.length+1,n);let o=(t.isClosed?t.values.length:e.getMaxRows(
))-
r;for(let{start:i,length:a,value:s}of Si(t.widths))e.setColumnWidths(i+1,a,s);e.getRange(r,1,o+1,n).
setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:i,length:a,
value:s}of Si(
t.formats))s!==""&&o>0&&e.getRange(r+1,i+1,o,a).setNumberFormat(s),lS(s)&&e.getRange(r,i+1,o+1,a).setHorizontalAlignment(
"center");e.getRange(r,1,1,n).setFontWeight("bold").setBackground(Ny),t.headerRow>0&&e.getRange(1,1).
setFontSize(14),e.setFrozenRows(r),t.frozenColumns>0&&e.setFrozenColumns(t.frozenColumns)}function Si(
e){
let t=[];for(let[n,r]of e.entries()){let o=t[t.length-1];o!==void 0&&o.value===r?o.length+=1:t.push(
{start:n,length:1,value:r})}return t}var Un=(e,{top:t,left:n,height:r,width:o})=>e.getRange(t+1,n+1,
r,o),l2=({values:e,formulas:t},n)=>ky(
e,n).map((r,o)=>r.map((i,a)=>{var s;return((s=t[o])==null?void 0:s[a])||i})),T8=e=>{var t;return(t=Oe(
).
getSheetByName(e))!=null?t:Iy(e)};function $y(e,t){let n=T8(t),{headerRow:r,widths:o,formats:i,
frozenColumns:a,
centred:s,table:u}=e,[l,c]=[n.getLastRow(),n.getLastColumn()];Ao(n,e.values.length+1,o.length),l>0&&
Un(n,{top:0,left:0,height:l,width:c}).setDataValidation(null);for(let{start:h,length:w,value:C}of Si(
o))n.setColumnWidths(h+1,w,C);let d={...u,top:r,height:u.height+1};Un(n,d).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:h,length:w,value:C}of Si(o.map((O,P)=>s.includes(
P))))C&&Un(n,{...d,left:h,width:w}).setHorizontalAlignment("center");for(let{start:h,length:w,value:
C}of Si(
i))C!==""&&Un(n,{...u,left:h,width:w}).setNumberFormat(C);Un(n,{...d,height:1}).setFontWeight("bold").
setBackground(Ny),Un(n,{top:0,left:0,height:1,width:1}).setFontSize(14).setFontWeight("bold"),n.setFrozenRows(
r+1),n.setFrozenColumns(a),c2(n,e),S8(n,l2(e,i),l,c)}function S8(e,t,n,r){var s,u;let o=f.max(t.length,
n),i=f.max((u=(s=t[0])==null?void 0:s.length)!=null?u:0,r),a=k.from({length:o},(l,c)=>k.from({length:
i},
(d,p)=>{var h,w;return(w=(h=t[c])==null?void 0:h[p])!=null?w:""}));e.getRange(1,1,o,i).setValues(a)}
function c2(e,{validations:t,colours:n}){for(let{block:r,formula:o,help:i}of t){let a=SpreadsheetApp.
newDataValidation().requireFormulaSatisfied(o).setAllowInvalid(!1).setHelpText(i).build();Un(e,r).setDataValidation(
a)}e.setConditionalFormatRules(n.map(({block:r,formula:o,background:i})=>SpreadsheetApp.newConditionalFormatRule(
).
whenFormulaSatisfied(o).setBackground(i).setRanges([Un(e,r)]).build()))}function d2(e,t,n){let r=Oe(
).
getSheetByName(e);if(r===null)return;let{table:o,headerRow:i,centred:a,formats:s,progress:u}=t;Ao(r,
o.top+o.height,o.width);let l={...o,top:o.top+o.height-n.values.length,height:n.values.length};Un(r,
l).setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:c,length:d,
value:p}of Si(
t.widths.map((h,w)=>a.includes(w))))p&&Un(r,{...l,left:c,width:d}).setHorizontalAlignment("center");
for(let{start:c,length:d,value:p}of Si(s))p!==""&&Un(r,{...l,left:c,width:d}).setNumberFormat(p);c2(
r,t),r.getRange(u.row+1,u.column+1).setValues([[u.formula]]),Un(r,{...l,top:f.max(l.top,i+1)}).setValues(
l2(n,s))}var m2=(e,t)=>{let[n]=t.getA1Notation().split(":");return e.getProtections(SpreadsheetApp.ProtectionType.
RANGE).filter(r=>r.getRange().getA1Notation().split(":")[0]===n)};function Fs(e,t,n,r){var u;let o=Oe(
).
getSheetByName(e);if(o===null)return;let i=Un(o,t),a=o.protect();Yl(a,n);let s=m2(o,i);if(r==="")for(
let l of s)
l.remove();else{let l=(u=s[0])!=null?u:i.protect();l.setRange(i),Yl(l,[...n,r]),l.addEditors([r])}a.
setUnprotectedRanges([i])}function p2(e,t,n){let r=Oe().getSheetByName(e);if(r!==null)for(let o of m2(
r,Un(r,t)))Yl(o,n)}function f2(e,t){var n;(n=Oe().getSheetByName(e))==null||n.setTabColor(t===""?
null:
t)}var g2="judgeTabs",E8=9e3,C8=dn(q(),m0([q(),q(),q()]));function fp(){var e;try{let t=lt(C8,E.parse(
(e=
We(g2))!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}var R8=e=>encodeURIComponent(e).replace(
/%../g,".").length;function Fy(e){let t=g.entries(e),n=()=>E.stringify(g.fromEntries(t));for(;R8(n())>
E8;)t.shift();He(g2,n())}function _y(e,t){var r,o;let n={...t};for(let{id:i,tab:a,stage:s,judge:u,
progress:l}of e){
let c=e2(l);((o=(r=t[x(i)])==null?void 0:r[2])!=null?o:"")!==c&&f2(a,c),n[x(i)]=[s,u,c]}return n}
function My(e,t){
if(e.size===0)return;let n=fp(),r=Xl(),o=[...e].flatMap(([a,{stage:s,judge:u}])=>{let l=t.find(d=>d.
stage===s.name&&d.judge===u.code),c=r.get(a);return l===void 0||c===void 0?[]:[{id:c,tab:a,stage:s.name,
judge:u.code,progress:l}]}),i=_y(o,n);E.stringify(i)!==E.stringify(n)&&Fy(i)}function gp({stages:e,
judges:t},n=fp()){
var o;let r=new y;if(g.keys(n).length===0)return r;for(let[i,a]of Xl()){let[s="",u=""]=(o=n[x(a)])!=
null?o:[],l=e.find(d=>_(d.name)===_(s)),c=t.find(d=>V(d.code)===V(u));l!==void 0&&c!==void 0&&r.set(
i,{stage:l,judge:c})}return r}m();var h2="rowOrders",D8=9e3,A8=dn(q(),dn(q(),q()));function y2(){let e=We(
h2);try{let t=lt(A8,E.parse(
e!=null?e:"{}")),n=t.success?g.entries(t.data):[];return new y(n.map(([r,o])=>[r,new y(g.entries(o))]))}
catch{
return new y}}function ba({competition:e,sheets:t,orders:n},r){var c,d,p;let o=new y(e.entries.map(h=>[
h.code,h])),i=new v(r.flatMap(({code:h,tab:w})=>h==="SCORE_ROWS_PERMUTED"?[w]:[])),a={},s=D8-2;for(
let h of t){
let{stage:w,judge:C,tab:O}=h,P=(c=n.get(w))==null?void 0:c.get(C),N=i.has(O)?P:(d=Il(h,o))!=null?d:P;
s-=((p=N==null?void 0:N.length)!=null?p:0)+4*(C.length+(w in a?0:w.length))+12,!(N===void 0||s<0)&&(
a[w]=
{...a[w],[C]:N})}let u=E.stringify(a),l=g.fromEntries([...n].map(([h,w])=>[h,g.fromEntries(w)]));u!==
E.stringify(l)&&He(h2,u)}m();var b2="understanding",O8=9e3,P8=te({option:q(),kind:q(),params:dn(q(),
Jd()),tab:q()}),N8=dn(q(),P8);
function Ly(){let e=We(b2);try{let t=lt(N8,E.parse(e!=null?e:"{}"));return new y(t.success?g.entries(
t.data):[])}catch{return new y}}function w2(){let e=null,t=()=>(e!=null||(e=Ly()),e);return{answers:
{
get:n=>{var r;return(r=t().get(n))==null?void 0:r.option},has:n=>t().has(n)},known:()=>e!=null?e:new y}
}
var v2=({kind:e,params:t,tab:n},r)=>({option:r,kind:e,params:{...t},tab:n});function k2(e){let t=E.stringify(
g.fromEntries(e));return encodeURIComponent(t).replace(/%../g,"x").length>O8?!1:(He(b2,t),!0)}
function I8({competition:e,tables:t,rows:n}){if(t.entries===null)return[];let{tab:r,columns:o}=t.entries,
i=e.entries.map((a,s)=>{var u;return{entry:a,row:(u=n.entries[s])!=null?u:0}});return gh({tab:r,
columns:o,
entries:i})}var $8=(e,t,n)=>[...xC(e).map(({name:r,first:o})=>({code:"TAB_COPY",severity:"error",tab:
r,
params:{judge:null,first:o,reason:"same-name"}})),...rS(e,t,n).map(({name:r,stage:o,judge:i,first:a}
)=>{
let s={judge:i.code,first:a,reason:"same-name"};return{code:"TAB_COPY",severity:"error",stage:o.name,
tab:r,params:s}}),...oS(e,t,n).map(({name:r,stage:o,judge:i})=>{let a={judge:i.code,first:ui(o,i),
reason:"copy"};return{code:"TAB_COPY",severity:"error",stage:o.name,tab:r,params:a}})],F8=(e,t,n)=>iS(
e,t,n).
map(({name:r,judge:o})=>x2(r,o));function x2(e,t){return{code:"SETTING_INVALID",severity:"warning",
tab:e,
params:{setting:"judges.code",value:t,reason:"unknown-judge",allowed:[]}}}function Xe(){var ye,Ne;
let e=Be(),
t=Mt(e),n=new y([...t].map(([de,ue])=>[de,Le(ue)])),r=e.filter(de=>![...t.values()].includes(de)),o=jy(
Le),i=z8(FD),{answers:a,known:s}=w2(),u={names:r,isHidden:de=>i().includes(de),isColumnHidden:_D,
read:o,
answers:a},{reading:l,unwritten:c,facts:d,findings:p,questions:h}=KD(n,u),{competition:w}=l,C=gp(w),
O=gs(w.entries),P=jy(de=>{let ue=Ll(o(de));return ue.length>0?ue:up(de)}),N=jy(Is),I=(de,ue)=>{let At=YT(
de,P(de.tab));return sS(At,ue)?uS(At,N(de.tab)):At},F=({stage:de})=>w.stages.filter(({name:ue})=>ue===
de).flatMap(ue=>je(w,ue)),M=rr(r,w,C).filter(({stage:de})=>de.scoreTab===void 0),j=w.stages.flatMap(
({scoreTab:de})=>r.filter(ue=>_8(ue,de))),L=ha(w),B=[...M.map(({name:de})=>de),...j],z=Os(B.map(o),L,
a),G=de=>{var ue,At;return(At=(ue=z.get(de))==null?void 0:ue.view)!=null?At:o(de)},Z=B8(r,w,G,O),W=ip(
r),Y=W===void 0?null:ap(o(W),w),Q=[...M.map(({name:de,stage:ue,judge:At})=>{let we=je(w,ue);return I(
di(G(de),ue.name,At.code,we,O),we)}),...Z.sheets.map(de=>I(de,F(de)))],pe=[...h!=null?h:Kl([...z.values(
)].
flatMap(de=>de.questions)),...by(Q,w.entries,a)];return{competition:w,decisions:(ye=Y==null?void 0:Y.
decisions)!=null?ye:[],sheets:Q,orders:y2(),protectedTabs:MD().filter(de=>!Ae(de,J.corrections)),own:
C,
findings:[...l.findings,...I8(l),...$8(e,w,C),...F8(r,w,C),...Z.findings,...p,...pe.map(j8),...l.tables.
criteria!==null&&w.criteria.length===0&&M8(z)?[L8(l.tables.criteria.tab)]:[],...(Ne=Y==null?void 0:Y.
findings)!=null?Ne:[]],questions:pe,given:s(),locate:aS(l),unwritten:pe.length>0?[]:c,facts:d}}var _8=(
e,t)=>t!==
void 0&&_(e)===_(t),M8=e=>[...e.values()].some(({columns:t})=>t.some(({role:n})=>n==="criterion"));
function L8(e){
return{code:"SETTING_INVALID",severity:"error",tab:e,params:{setting:"criteria.name",value:"",reason:
"no-rows",allowed:[]}}}var j8=({id:e,kind:t,tab:n,cell:r,params:o})=>({code:"UNDERSTANDING_OPEN",
severity:"error",tab:n,...r===void 0?{}:{cell:r},params:{question:{id:e,kind:t,params:o}}});function B8(
e,t,n,r){
let o=t.stages.map(i=>{if(i.scoreTab===void 0)return{sheets:[],findings:[]};let a=e.find(l=>{var c;
return _(
l)===_((c=i.scoreTab)!=null?c:"")});if(a===void 0){let l={setting:"stages.scoreTab",value:i.scoreTab,
reason:"unknown-reference",allowed:[]};return{sheets:[],findings:[{code:"SETTING_INVALID",severity:
"error",stage:i.name,params:l}]}}let{sheets:s,strangers:u}=wD(n(a),i,rt(t,i),je(t,i),r);return{
sheets:s,
findings:u.map(l=>x2(a,l))}});return{sheets:o.flatMap(i=>i.sheets),findings:o.flatMap(i=>i.findings)}
}
function z8(e){let t=null;return()=>(t!=null||(t={value:e()}),t.value)}function jy(e){let t=new y;
return n=>{
var o;let r=(o=t.get(n))!=null?o:e(n);return t.set(n,r),r}}m();m();var hp=(e,t,n)=>n(E.stringify([e,
...t])).slice(0,16),T2=(e,t)=>e.reduce((n,{texts:r,chain:o})=>o===""?
hp(n,r,t):o,"");function S2(e,t){let n=[],r="",o=!1;for(let{row:i,texts:a,chain:s}of e){let u=hp(r,a,
t);s===""&&o&&n.push({row:i,reason:"unsealed"}),s!==""&&s!==u&&n.push({row:i,reason:"altered"}),s!==
""&&(o=!0),(s!==""||!o)&&(r=s===""?u:s)}return n}m();m();var _s=[["compute",$("hitung","compute")],[
"documents",$("dokumen","documents")],["close",$("tutup penilaian","close judging")],["reopen",$(
"buka kembali","reopen")],["decide",$("tetapkan","decide")],
["rules",$("ubah aturan","change rules")],["accept",$("terima urutan","accept order")],["collect",$(
"kumpulkan nilai","collect scores")],["fix",$("perbaiki","fix")],["propose",$(
"minta konfirmasi juri",
"ask the judge")],["confirm",$("juri menyetujui","judge confirms")],["refuse",$("juri menolak",
"judge refuses")],["undo",$("urungkan perbaikan","undo fix")]];var E2=["at","by","action","detail",
"run","hash","stage"],yp=e=>E2.map(e),U8=["compute","documents",
void 0],C2=e=>{var t;return!U8.includes(xn((t=e[E2.indexOf("action")])!=null?t:"",_s))};m();var Ql={
part:"history",tab:J.history,columns:[{key:"at",header:$("Waktu","Time"),width:150},{key:"by",
header:$("Pelaku","By"),width:200},{key:"action",header:$("Tindakan","Action"),width:130},{key:
"detail",header:$("Rincian","Detail"),width:380},{key:"run",header:$("Proses","Run"),width:90},{key:
"hash",
header:$("Sidik Hasil","Result Hash"),width:160},{key:"stage",header:$("Tahap","Stage"),width:140},{
key:"chain",header:$("Rantai","Chain"),width:140}]};function R2(e){var o,i,a;let t=e===null?null:dt(
e,Ql),n=[],r=[];for(let{row:s,cell:u}of(o=t==null?void 0:t.rows)!=null?o:[]){let l=d=>U(u(d));r.push(
{row:s,texts:yp(l),chain:l("chain")});let c=xn(l("action"),_s);c!==void 0&&n.push({at:_l(l("at")),by:
l(
"by"),action:c,detail:l("detail"),run:l("run"),hash:l("hash"),stage:l("stage")})}return{rows:n,links:
r,
headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null,columns:(a=t==null?void 0:t.columns)!=null?a:
new y}}m();m();m();m();function ec(e,t){let[n,r]=e.toFixed(2).split("."),[o,i]=t==="id"?[".",","]:[
",","."];return`Rp${n.
replace(/\B(?=(\d{3})+$)/g,o)}${i}${r}`}var W8={id:{running:"masih ikut",ineligible:
"tidak lolos administrasi",disqualified:"didiskualifikasi",withdrawn:"mundur"},en:{running:
"takes part",ineligible:"was ineligible",disqualified:"was disqualified",withdrawn:"withdrew"}},D2=(
e,{language:t})=>X(e.map(({entry:n,status:r})=>`${n} ${W8[t][r]}`),
t);function A2(e,t,{text:n}){let r=t===null?"":` (${t})`;return e?n(`Menang${r}`,`Wins${r}`):n(`Lolos${r}`,
`Advances${r}`)}var Ms=(e,{text:t})=>e===void 0?"":t(` di kategori ${e}`,` in the category ${e}`),
O2={ADVANCES:({places:e,last:t,title:n,category:r},o)=>e===null?o.text(
"Semua peserta tahap ini lolos.","All entries of this stage advance."):`${A2(t,n,o)}: ${o.text(`termasuk ${e} tempat teratas`,
`within the top ${e}`)}${Ms(r,o)}.`,SHARED_RANK_AT_CUT:({places:e,last:t,title:n,sharing:r,category:
o},i)=>`${A2(
t,n,i)}: ${i.text(`peringkatnya sama dengan ${X(r,"id")} di batas ${e} tempat${Ms(o,i)}, dan peringkat bersama tidak dipecah`,
`its rank is shared by ${X(r,"en")} at the cut of ${e}${Ms(o,i)}, and a shared rank is never split`)}.`,
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
removed:n},r)=>{let o=D2(n,r);return t===null?r.text(`Naik sebagai pengganti karena ${o}.`,`Moves up as a replacement because ${o}.`):
r.text(`Naik dari tempat ${t} ke tempat ${e} karena ${o}.`,`Moves up from place ${t} to place ${e} because ${o}.`)}
,PLACE_KEPT:({removed:e},t)=>{let n=D2(e,t);return t.
text(`Tidak naik menggantikan: ${n} setelah ikut tahap berikutnya, yang berlangsung tanpa peserta ini.`,
`Does not move up: ${n} after taking part in the next stage, which was held without this entry.`)},
PRIZE:({prize:e},{text:t})=>e==="open"?t(
"Uang pembinaan belum ditetapkan karena peringkatnya bersama.",
"The prize is not settled because the rank is shared."):t(`Uang pembinaan ${ec(e.amount,"id")}.`,
`Prize ${ec(e.amount,"en")}.`),FIRST_RESERVE:({sharing:e,category:t},n)=>{let r=Ms(t,n);return e.length>
1?n.text(`Cadangan pertama${r}, bersama: ${X(e,"id")}.`,`First reserve${r}, shared: ${X(e,"en")}.`):
n.text(`Cadangan pertama${r}.`,`First reserve${r}.`)},OUTSIDE_CUT:({places:e,behind:t,category:n},r)=>{
let{text:o,name:i,unit:a,distance:s}=r,u=t===null?"":s(t),l=t===null?"":a==="mean-rank"?o(`; ${i} ${u} lebih besar daripada yang terakhir lolos`,
`; ${i} ${u} higher than the last who does`):o(`; ${u} di bawah yang terakhir lolos`,`; ${u} behind the last who does`);
return o(`Tidak lolos: di luar ${e!=null?
e:0} tempat yang tersedia${Ms(n,r)}${l}.`,`Does not advance: outside the ${e!=null?e:0} places${Ms(n,
r)}${l}.`)}};m();m();var P2={id:{points:"nilai","mean-rank":"rata-rata peringkat","standard-score":
"skor baku"},en:{points:"score","mean-rank":"mean rank","standard-score":"standard score"}},K8={id:{
points:"","mean-rank":"makin kecil makin baik","standard-score":"50 berarti setara rata-rata"},en:{
points:"","mean-rank":"lower is better","standard-score":"50 means average"}},By=e=>e.slice(0,1).toUpperCase(
)+e.slice(1),N2=(e,t)=>P2[t][e],
I2=(e,t)=>K8[t][e];function Ls(e,t,n=!1){let r=P2[t][e].split(" ").map(By).join(" ");return n?t==="id"?
`${r} Tahap`:`Stage ${r}`:r}m();var G8=6,q8=BigInt(0);function H8(e,t){let n=BigInt(10**t);for(let{d:
r}of e)if(n%r!==q8)return!1;return!0}
function js(e,t,n){if(H8(e,n))return n;let r=Xt(t(e),n);for(let o=n;o<n+G8;o+=1){let i=e.map(a=>kr(a,
o));if(Xt(t(i),n)===r)return o}return n+2}var bp=new Me(0),zy=(e,t,n)=>En(xr(e,t),n);function $2(e,t,
n){let r=n;if(Yt(e,t)===0)return r;for(;Xt(
e,r)===Xt(t,r);)r+=1;return r}var tc=(e,t)=>fi[e].name[t];function nc(e,t,n,r){let o=$2(e.value,t,e.
metric==="majority"?0:n);return[zy(e.value,o,r),zy(t,o,r)]}function F2(e,t,n){let r=N2(n,e),o=new y,
i=(a,s)=>zy(a,s,e);return{language:e,decimals:t,unit:n,name:r,Name:By(r),text:(a,s)=>e==="id"?a:s,
points:a=>i(
a,t),distance:a=>i(a,$2(a,bp,t)),plain:a=>En(xr(a,4).replace(/\.?0+$/,""),e),fixed:i,scoresOf:a=>{
let s=a.
map(d=>d.score),u=js(s,fn,t),c=n==="points"&&s.length>2?js([...s].sort(Yt).slice(1,-1),fn,t):u;
return a.
map(({judge:d,score:p})=>`${d} ${i(p,f.max(u,c))}`)},once:(a,s)=>{var l;let u=(l=o.get(a))!=null?l:s(
);
return o.set(a,u),u}}}m();var _2={MARGIN:({margin:e,next:t},{text:n,distance:r,unit:o,name:i,
language:a})=>{let s=r(e),u=o==="points"?s:n(`${i} ${s}`,`${s} of ${i}`),l=X(t.entries,a,3);return n(
`Selisih ${u} dari peringkat ${t.
rank} (${l}).`,`${u} ahead of rank ${t.rank} (${l}).`)},PLENARY_DECIDED:({rank:e,computed:t,reason:n,
votesFor:r,votesAgainst:o},{text:i})=>{let a=r===null&&o===null?"":i(` (${r!=null?r:0} setuju, ${o!=
null?o:0} tidak)`,` (${r!=null?r:0} for, ${o!=null?o:0} against)`),s=n===""?"":`: ${n.replace(
/[.\s]+$/,
"")}`;return i(`Pleno memutuskan peringkat ${e} (hasil hitung ${t})${s}${a}.`,`The plenary decided rank ${e} (computed ${t})${s}${a}.`)}
,LAST_RANK:(e,{text:t})=>t("Peringkat terakhir.","Last rank."),CATEGORY_RANK:({
category:e,rank:t},{text:n})=>n(`Peringkat ${t} di kategori ${e}.`,`Rank ${t} in the category ${e}.`)}
;m();var M2={id:{recused:"tidak menilai (BK)",conflict:"benturan kepentingan",incomplete:
"nilai belum lengkap"},en:{recused:"stepped aside (BK)",conflict:"conflict of interest",incomplete:
"scores incomplete"}},Z8={id:{given:"dari Pengaturan",estimated:"ditaksir dari nilai tahap ini",
"no-judge-effect":"tidak ditemukan beda keketatan antarjuri","too-few-scores":
"nilainya terlalu sedikit untuk menaksir"},
en:{given:"from the settings",estimated:"estimated from the scores of this stage","no-judge-effect":
"no difference in severity found","too-few-scores":"too few scores to estimate it from"}};function J8(
e,{
text:t,plain:n}){let r=e.map(i=>`${i.criterion} ${n(i.weight)}`);return e.every(i=>{var a,s;return i.
weight.equals((s=(a=e[0])==null?void 0:a.weight)!=null?s:0)})?t("bobot kriteria sama",
"equal weights"):
t(`bobot ${r.join(", ")}`,`weights ${r.join(", ")}`)}var wp=({judge:e,score:t,alike:n},r,{points:o,
text:i})=>`${e} ${o(t)} (${r}${n>1?i(`, satu dari ${n} yang sama`,`, one of ${n} alike`):""})`;
function V8(e,t,{text:n}){
if(e.entries===1)return`${e.judge} 0 (${n("hanya satu nilai","a single score")})`;if(e.sd.equals(0))
return`${e.judge} 0 (${n("semua nilainya sama","all scores alike")})`;let r=n("simpangan baku",
"standard deviation");return`${e.judge} ${t(e.z)} (${n("rata-rata","mean")} ${t(e.mean)}, ${r} ${t(e.sd)}, ${n(
`${e.entries} peserta`,`${e.entries} entries`)})`}var L2={STAGE_SCORE:({method:e,judges:t,criteria:n,
score:r},o)=>{let{text:i,Name:a,points:s,scoresOf:u,unit:l,language:c}=o,d=u(t).join("; "),p=l==="points"?
` = ${pi[e].score[c]}`:"",h=i(p===""?" dari":""," of"),w=t.length,C=i(`${w} juri`,w===1?"1 judge":`${w} judges`),
O=o.once(n,()=>J8(n,o));return`${a} ${s(r)}${p}${h} ${C} (${d}); ${O}.`},SCORES_DROPPED:({
dropped:e},t)=>e===null?t.text(
"Kurang dari tiga juri: tidak ada nilai yang dibuang, dihitung rata-rata biasa.",
"Fewer than three judges: no score is dropped, the plain mean counts."):t.text(`Dibuang: ${wp(e.highest,
"tertinggi",t)} dan ${wp(e.lowest,"terendah",t)}; rata-rata dari nilai lainnya.`,`Dropped: ${wp(e.highest,
"highest",t)} and ${wp(e.lowest,"lowest",t)}; the mean is over the others.`),MIDDLE_SCORES:({
middle:e},{text:t,scoresOf:n})=>{let r=n(e).join("; ");return e.length===1?t(`Nilai tengah: ${r}.`,`The score in the middle: ${r}.`):
t(`Rata-rata dua nilai tengah: ${r}.`,`Mean of the two scores in the middle: ${r}.`)},
RANKS_WITHIN_JUDGES:({ranks:e},{text:t,plain:n})=>{let r=e.map(o=>t(`${o.judge} ${n(
o.rank)} dari ${o.entries}`,`${o.judge} ${n(o.rank)} of ${o.entries}`));return t(`Peringkat pada tiap juri: ${r.join(
"; ")}.`,`Rank with each judge: ${r.join("; ")}.`)},STANDARDIZED:({judges:e},t)=>{let n=i=>t.
fixed(i,t.decimals+2),r=e.map(i=>V8(i,n,t)),o=n(fn(e.map(i=>i.z)));return t.text(`Selisih dari rata-rata juri dalam simpangan baku: ${r.join(
"; ")}; 50 + 10 \xD7 rata-ratanya ${o}.`,`Distance from the judge\u2019s mean in standard deviations: ${r.join(
"; ")}; 50 + 10 \xD7 their mean ${o}.`)},SEVERITY_CORRECTED:({
mean:e,correction:t},{text:n,fixed:r,plain:o,decimals:i,language:a})=>{if(t===null)return n(
"Semua peserta dinilai juri yang sama, jadi koreksi keketatan tidak mengubah rata-rata.",
"All entries were scored by the same judges, so the correction for severity leaves the mean as it is.");
let{points:s,lambda:u,
origin:l}=t,c=js([e,s],([C,O])=>C.add(O),i),d=r(e,c),p=r(s.abs(),c),h=`\u03BB = ${o(u)}, ${Z8[a][l]}`;
if(Xt(s.abs(),c)===Xt(bp,c))return n(`Rata-rata ${d} tidak berubah oleh koreksi keketatan (${h}).`,`The correction for severity leaves the mean ${d} as it is (${h}).`);
let w=s.s>0;return n(`Rata-rata ${d} ${w?"ditambah":"dikurangi"} ${p}: juri peserta ini secara bersama ${p} poin lebih ${w?
"ketat":"longgar"} daripada keseluruhan juri (${h}).`,`Mean ${d} ${w?"plus":"minus"} ${p}: the judges of this entry together are ${p} points ${w?
"stricter":"more lenient"} than the panel as a whole (${h}).`)},JUDGE_LEFT_OUT:({
judge:e,reason:t},{text:n})=>n(`Juri ${e} tidak dihitung: ${M2.id[t]}.`,`Judge ${e} is not counted: ${M2.
en[t]}.`),JUDGES_WITHOUT_SCORE:({judges:e},{text:t})=>t(`Tanpa nilai dari juri ${X(e,"id")}.`,`Without scores of ${X(
e,"en")}.`),CARRIED_OVER:({parts:e,score:t},{text:n,name:r,Name:o,points:i,fixed:a,
plain:s,decimals:u})=>{let l=p=>{var h;return(h=em(e.map(({weight:w},C)=>({weight:w,score:p[C]}))))!=
null?h:bp},c=js(e.map(p=>p.score),l,u),d=e.map(p=>`${p.stage} ${a(p.score,c)} \xD7 ${s(p.weight)}`).
join(" + ");return n(`${o} gabungan ${i(t)} dari ${d}.`,`Carried-over ${r} ${i(t)} from ${d}.`)}};m(
);var j2=({metric:e,criterion:t},{language:n})=>t===void 0?tc(e,n):`\u201C${t}\u201D`,X8=({higher:e,
lower:t},{
text:n})=>e>t?n("menang","won"):e<t?n("kalah","lost"):n("seri","drawn");function Y8(e,t){let n=e.filter(
({higher:i,lower:a})=>i>a).length,r=e.filter(({higher:i,lower:a})=>i<a).length,o=e.map(i=>`${i.rival} ${X8(
i,t)} ${i.higher}\u2013${i.lower}`);return t.text(` Pasangan menang ${n}, kalah ${r} (banyaknya juri yang menilai lebih tinggi\u2013lebih rendah: ${X(
o,"id")}).`,` Pairs won ${n}, lost ${r} (judges who put it higher\u2013lower: ${X(o,"en")}).`)}var B2={
TIE_BROKEN:({score:e,tied:t,step:n,rival:r,
duels:o=[]},i)=>{let{text:a,Name:s,points:u,decimals:l,language:c}=i,[d,p]=nc(n,r.value,l,c),h=j2(n,
i),w=o.length===0?"":Y8(o,i),C=u(e),O=X(t,c);return a(`${s} ${C} sama pada ${O}; ditentukan oleh ${h}: ${d} (peringkat ${r.rank}, ${r.entry}: ${p}).${w}`,
`${s} ${C} is shared by ${O}; decided by ${h}: ${d} (rank ${r.rank}, ${r.entry}: ${p}).${w}`)},
TIE_SHARED:({score:e,sharing:t,steps:n},r)=>{let{text:o,
Name:i,points:a,decimals:s,language:u}=r,l=a(e),c=X(t,u),d=n.map(h=>`${j2(h,r)} ${nc(h,h.value,s,u)[
0]}`),
p=d.length===0?"":` (${d.join(", ")})`;return o(`${i} ${l} dan semua penentu${p} sama pada ${c}: peringkat bersama.`,
`${i} ${l} and every tie-break${p} are the same for ${c}: shared rank.`)}};var Q8={...L2,...B2,..._2,
...O2};function e6({code:e,params:t},n){return Q8[e](t,n)}function z2(e,t,n="points"){let r=F2(e,f.max(
2,t),n);return o=>o.map(i=>e6(i,r)).join(" ")}function U2(e,t,n){var r;for(let o of e){
if(o.code==="TIE_SHARED")return tc("shared",t);if(o.code==="TIE_BROKEN"){let{step:i,rival:a}=o.params,
[s,u]=nc(i,a.value,f.max(2,n),t);return`${(r=i.criterion)!=null?r:tc(i.metric,t)} ${s} (${a.entry} ${u})`}
}return""}var wa=(e,t)=>pi[e].name[t];var t6={menu:{name:"Lembar Juri",open:"Buka panel",validate:
"Periksa lembar juri",compute:e=>e===null?
"Hitung peringkat":`Hitung Top ${e}`,ranking:"Lihat peringkat lengkap",rankingTitle:
"Peringkat lengkap",documents:"Buat piagam dan surat",close:e=>`Tutup penilaian dan ${e===null?
"hitung peringkat":`hitung Top ${e}`}`,plenary:"Siapkan tab Pleno",decide:"Tetapkan hasil",verify:
"Periksa keaslian hasil"},
tabs:{ranking:(e,t)=>`Peringkat \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Peringkat Akhir${e===""?
"":` \u2014 ${e}`}`,findings:e=>`Hasil Pemeriksaan${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Keikutsertaan${e===""?
"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} dari ${t} instansi mengirim inovasi`,
documents:"Dokumen",history:"Riwayat",computed:(e,t,n)=>`dihitung ${Ve(e,"id")} oleh ${t} \xB7 proses ${n}`,
checked:(e,t,n)=>`diperiksa ${Ve(e,"id")} oleh ${t} \xB7 proses ${n}`,method:e=>`metode ${wa(e,"id")}`,
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
closed:e=>`${e} tab juri dikunci`,ruling:(e,t,n)=>`Sanggahan ${[e,t===null?"":`(${Ve(t,"id")})`].join(
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
e,t,n)=>`${e} oleh ${t}, ${n}`}},n6={menu:{name:"Lembar Juri",open:"Open panel",validate:
"Check judge tabs",compute:e=>e===
null?"Compute ranking":`Compute Top ${e}`,ranking:"Show the full ranking",rankingTitle:
"Full ranking",
documents:"Make certificates and letters",close:e=>`Close judging and compute ${e===null?"ranking":`Top ${e}`}`,
plenary:"Prepare the plenary tab",decide:"Decide the result",verify:"Verify the result"},
tabs:{ranking:(e,t)=>`Ranking \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Final Ranking${e===
""?"":` \u2014 ${e}`}`,findings:e=>`Findings${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Coverage${e===
""?"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} of ${t} institutions have submitted entries`,documents:
"Documents",history:"History",computed:(e,t,n)=>`computed ${Ve(e,"en")} by ${t} \xB7 run ${n}`,
checked:(e,t,n)=>`checked ${Ve(e,"en")} by ${t} \xB7 run ${n}`,method:e=>`method ${wa(e,"en")}`,hash:
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
closed:e=>`judge tabs locked: ${e}`,ruling:(e,t,n)=>`Objection ${[e,t===null?"":`(${Ve(t,"en")})`].join(
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
failed:e=>`failed: ${e}`,ofAnother:(e,t,n)=>`${e} by ${t}, ${n}`}},ae=e=>e==="id"?t6:n6,fe=(e,t,n)=>n===
void 0?{code:e,message:t}:{code:e,message:t,link:n};function va(e){let t=e.filter(n=>n.action==="compute");
return t[t.length-1]}function W2(e,t,n){let r=va(
n);return!t&&r!==void 0&&r.hash===e?{run:{id:r.run,at:r.at,by:r.by,hash:e,provisional:t},isNew:!1}:{
run:{id:_t(),at:ct(),by:Fe(),hash:e,provisional:t},isNew:!0}}function mt(e){let{name:t,grid:n}=Zt(J.
history[e]);return{name:t,exists:n!==null,...R2(n)}}var vp="chain";function tn(e,t,n){var c,d,p,h;An(
);
let r={stage:"",...t},o=(d=(c=_s.find(([w])=>w===r.action))==null?void 0:c[1][n])!=null?d:r.action,i={
...r,at:nr(r.at),action:o},a=yp(w=>i[w].trim()),s=hp(r6(e),a,pn),u=e.exists?i6(e,n):o6;if(e.exists){
let w=k.from({length:f.max(...u.values())+1},()=>"");for(let[C,O]of u)w[O]={...i,chain:s}[C];Qt(e.name,
Jr(e.name),0,[w])}else{let w=ae(n).tabs,C=Ql.columns.map(O=>({header:O.header[n],width:O.width,value:
P=>P[O.
key]}));en(St(e.name,w.history,w.historyOrigin,C,[{...i,chain:s}],0))}An(),He(vp,s);let l={row:((h=(
p=
e.links[e.links.length-1])==null?void 0:p.row)!=null?h:2)+1,texts:a,chain:s};return{...e,exists:!0,
columns:u,
rows:[...e.rows,r],links:[...e.links,l]}}function r6({exists:e,links:t}){let n=e?We(vp):null;return n!==
null&&!t.some(({chain:o})=>o===n)?n:T2(t,pn)}var o6=new y(Ql.columns.map(({key:e},t)=>[e,t]));
function i6({
name:e,headerRow:t,columns:n},r){let o=Ql.columns.filter(({key:a})=>!n.has(a));if(t===null||o.length===
0)return new y(n);let i=f.max(...n.values())+1;return Qt(e,t,i,[o.map(({header:a})=>a[r])]),new y([
...n,
...o.map(({key:a},s)=>[a,i+s])])}m();m();var kp=e=>{var t;return((t=e.match(
/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g))!=null?t:[]).
map(n=>{var r;return(r=n.split("/").pop())!=null?r:""})},xp=()=>{var e;return(e=ScriptApp.getAuthorizationInfo(
ScriptApp.AuthMode.FULL).getAuthorizationUrl())!=null?e:void 0};m();function K2(e){try{return PropertiesService.getUserProperties(
).getProperty(e)}catch(t){return console.
warn(x(t)),null}}function G2(e,t){PropertiesService.getUserProperties().setProperty(e,t)}var a6=e=>e instanceof S&&
"problem"in e;function be(e){throw g.assign(new S(e.message),{problem:e})}
function le(e){var t;try{return{answer:e()}}catch(n){if(a6(n))return{problem:n.problem};let r=n instanceof
S?n.message:x(n),o=kp(r);if(o.length>0){let i=ae(et()).problems.scopeMissing(o.join(", "));return{
problem:fe(
"SCOPE_MISSING",i,xp())}}return console.error(n instanceof S&&(t=n.stack)!=null?t:r),{problem:fe(
"UNEXPECTED",ae(et()).problems.unexpected(r))}}}var Uy="language";function at(e){let t=K2(Uy);return t===
"id"||t==="en"?t:e}var et=()=>at(h0().startsWith("en")?"en":"id");function he(){Yd()||be(fe(
"NOT_ALLOWED",ae(et()).problems.notAdmin(Fe())))}function Te(e){let t=y0(e);return t===null?be(fe(
"BUSY",ae(
et()).problems.busy)):t.done}function ge(e,t){let n=lt(e,t);return n.success?n.data:be(fe(
"BAD_REQUEST",ae(et()).problems.badRequest))}m();m();var s6=e=>({stage:e,status:"open",at:"",by:"",
hash:"",reason:""}),u6=e=>e.status==="decided"?{...e,
hash:"",status:"closed"}:e;function st(e,t){return t.reduce((n,{action:r,stage:o,at:i,by:a,hash:s,
detail:u})=>{
let l=n.findIndex(p=>p.stage===o);if(l<0)return n;let c={stage:o,at:i,by:a,hash:"",reason:""};if(r===
"close")return n.map(p=>p.stage===o?{...c,status:"closed"}:p);if(r==="decide")return n.map(p=>p.stage===
o?{...c,hash:s,status:"decided"}:p);if(r!=="reopen")return n;let d={...c,status:"open",reason:u};
return[
...n.slice(0,l),d,...n.slice(l+1).map(u6)]},e.map(({name:n})=>s6(n)))}var Ir=(e,t)=>e.find(n=>n.stage===
t);m();var q2={part:"corrections",tab:J.corrections,columns:[{key:"id",header:$("Nomor Perbaikan",
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
H2=[["type",$("tipe data","data type")],["score",$("nilai","score")],["label",$("kode atau nama",
"code or name")]],Z2=[["waiting",$("menunggu juri","waiting for the judge")],["applied",$(
"diterapkan",
"applied")],["confirmed",$("disetujui juri","confirmed by the judge")],["refused",$("ditolak juri",
"refused by the judge")],["undone",$("diurungkan","undone")]],rc=({id:e})=>{var t;return(t=e.split(
"/")[0])!=
null?t:""};function J2(e,t,n,r,o,i){let a=(l,c)=>{var d,p;return(p=(d=l.find(([h])=>h===c))==null?
void 0:
d[1][n])!=null?p:""},s=l=>({...l,at:nr(l.at),answeredAt:nr(l.answeredAt),old:i(l.before),kind:a(H2,l.
kind),status:a(Z2,l.status),before:E.stringify(l.before)}),u=q2.columns.map(({key:l,header:c,width:d}
)=>({
header:c[n],width:d,value:p=>p[l]}));return St(t,r,o,u,e.map(s),0)}function V2(e){var n;let t=e===null?
null:dt(e,q2);return((n=t==null?void 0:t.rows)!=null?n:[]).flatMap(({cell:r})=>{let o=l=>U(r(l)),[i,
a]=[xn(o("kind"),H2),xn(o("status"),Z2)],s=l6(o("before")),u=r("now");return i===void 0||a===void 0||
s===null?[]:[{id:o("id"),at:_l(o("at")),by:o("by"),stage:o("stage"),judge:o("judge"),tab:o("tab"),
cell:o(
"cell"),entry:o("entry"),criterion:o("criterion"),now:typeof u=="number"?u:U(u),kind:i,status:a,
answeredAt:_l(
o("answeredAt")),answeredBy:o("answeredBy"),before:s}]})}function l6(e){try{let{cell:t,format:n}=E.parse(
e);return typeof n=="string"&&t!==void 0?{cell:t,format:n}:null}catch{return null}}m();m();var $r=(e,
t)=>e===""?"\u2013":typeof e=="number"?se(e,t):K(e,t),Ei=(e,t,n)=>typeof e=="number"&&t.includes(
"%")?`${se(b((e*100).toPrecision(12)),n)}%`:$r(e,n),Wy=(e,t,n,r)=>`${e}!${t} ${n} \u2192 ${r}`,c6={
corrections:"Perbaikan",correctionsOrigin:
"setiap sel yang diperbaiki lewat panel, dengan isi semula; jangan diubah",unknownFix:
"Perbaikan itu tidak ada (lagi) untuk Anda. Buka kembali panel.",stageClosed:e=>`Penilaian tahap ${e} sudah ditutup, jadi nilainya tidak diubah lagi. Hubungi panitia.`,
changedSince:(e,t)=>`Isi sel ${t} di tab \u201C${e}\u201D sudah berubah sejak itu, jadi tidak diubah. Periksa selnya.`,
refused:(e,t)=>`Sel ${t} di tab \u201C${e}\u201D menolak isi semula karena aturan validasinya, jadi tidak diurungkan di sana.`,
nothingToUndo:"Tidak ada perbaikan yang dapat diurungkan.",tooManyAnswers:
"Jawaban Anda sebelumnya belum diambil panitia. Minta panitia memeriksa lembar juri, lalu coba lagi."}
,d6={corrections:"Corrections",correctionsOrigin:
"every cell that was fixed from the panel, with what stood in it; do not change it",unknownFix:
"There is no such fix for you (any more). Open the panel again.",stageClosed:e=>`The judging of stage ${e} is closed, so its scores do not change. Ask the committee.`,
changedSince:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D has changed since, so it was left as it is. Look at it.`,
refused:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D does not take back what it held because of its validation rule, so it was not undone there.`,
nothingToUndo:"There is no fix to undo.",tooManyAnswers:
"The committee has not collected your earlier answers. Ask it to check the score sheets, then try again."}
,ka=e=>e==="id"?c6:d6;function No({language:e}){let{name:t,grid:n}=Zt(J.corrections[e]);return{name:
t,isNew:n===null,list:V2(
n)}}function xa(e,t,{language:n,admins:r}){let o=ka(n);return zn(J2(t,e.name,n,o.corrections,o.correctionsOrigin,
({cell:i,format:a})=>Ei(i,a,n))),e.isNew&&(sr(e.name,r),$s(e.name)),An(),{...e,isNew:!1,list:t}}m();
m();function Bs(e,t){let n=e!=null?e:"";return re(t)?re(n):typeof n=="object"&&typeof t=="object"?n.date===
t.date:n===t}var Tp=(e,t)=>U(e)===U(t),m6=864e5,p6=R.UTC(1899,11,30);function f6({date:e}){let t=(o,
i)=>b(
e.slice(o,i)),n=R.UTC(t(0,4),t(5,7)-1,t(8,10)),r=t(11,13)*3600+t(14,16)*60+t(17,19);return(n-p6)/m6+
r/86400}var X2=e=>typeof e=="object"?f6(e):typeof e=="boolean"?x(e):e,Y2=e=>!/^(General|[#0?.,]*)$/i.
test(e);m();function Q2(e){let[{values:t},n,r]=[Le(e),up(e),Is(e)];return{cell:(o,i)=>{var a,s;
return(s=(a=t[o])==
null?void 0:a[i])!=null?s:""},hasFormula:(o,i)=>{var a,s;return((s=(a=n[o])==null?void 0:a[i])!=null?
s:"")!==""},format:(o,i)=>{var a,s;return(s=(a=r[o])==null?void 0:a[i])!=null?s:""}}}function Io(e){
var n;let t=Oe().getSheetByName(e);return(n=t==null?void 0:t.getProtections(SpreadsheetApp.ProtectionType.
SHEET).every(r=>r.canEdit()))!=null?n:!1}var eA=(e,t,n)=>{var r;(r=Oe().getSheetByName(e))==null?
void 0:
r.getRangeList([...t]).setNumberFormat(n===""?"General":n)},tA=(e,t,n,r)=>Qt(e,t,n,r);m();function Ky(
e,t){var r;let n=new y;for(let o of e)n.set(t(o),[...(r=n.get(t(o)))!=null?r:[],o]);return n}
function nA(e){for(let[t,n]of Ky(e,r=>r.tab))for(let[r,o]of Ky(n,i=>i.format))r!==void 0&&eA(t,o.map(
({at:i})=>Ce(i.row,i.column)),r)}function rA(e){let t=n=>n.format==="General";nA(e.filter(t));for(
let[
n,r]of Ky(e,o=>o.tab)){let o=new y(r.map(({at:i,value:a})=>[`${i.row},${i.column}`,a]));for(let{row:
i,
column:a,rows:s,columns:u}of ps(r.map(({at:l})=>l)))tA(n,i,a,k.from({length:s},(l,c)=>k.from({length:
u},
(d,p)=>{var h;return(h=o.get(`${i+c},${a+p}`))!=null?h:""})))}nA(e.filter(n=>!t(n)))}function oc(e,{
sheets:t}){var a,s,u;let[n]=Kr(e.cell);if(e.criterion==="")return n===void 0?null:{tab:e.
tab,at:n};let r=t.find(l=>l.stage===e.stage&&l.judge===e.judge),o=(a=r==null?void 0:r.rows.filter(l=>l.
entry===e.entry))!=null?a:[],i=o.length===1?(u=(s=o[0])==null?void 0:s.marks.get(e.criterion))==null?
void 0:u.at:void 0;return r===void 0||i===void 0?null:{tab:r.tab,at:i}}function zs(e,t,n){let r=n.cell(
t.row,t.column),o=e.kind==="label"?Tp:Bs;return n.hasFormula(t.row,t.column)?"other":o(r,e.now)?
"after":o(r,e.before.cell)?"before":"other"}function Ta(){let e=new y;return t=>{var r;let n=(r=e.get(
t))!=
null?r:Q2(t);return e.set(t,n),n}}function Gy(e,t,n,r){let{before:o,now:i}=e,a=typeof i=="number"&&
Y2(
o.format);return r?{tab:t,at:n,value:X2(o.cell),...a&&{format:o.format}}:{tab:t,at:n,value:i,...a&&{
format:"General"}}}function g6(e){let{at:t,by:n,stage:r,status:o,answeredAt:i,answeredBy:a}=e,s=rc(e),
l={action:o==="waiting"||o==="confirmed"||o==="refused"?"propose":"fix",run:s,at:t,by:n,stage:r},c={
at:i,by:a,stage:r};return o==="undone"?[l,{...c,action:"undo",run:s}]:o==="confirmed"?[l,{...c,
action:"confirm",run:e.id}]:o==="refused"?[l,{...c,action:"refuse",run:e.id}]:[l]}function qy(e,t){
var o;let n=new v(
t.map(({action:i,run:a,stage:s})=>E.stringify([i,a,s]))),r=new y;for(let i of e)for(let a of g6(i)){
let s=E.stringify([a.action,a.run,a.stage]);if(n.has(s))continue;let u=(o=r.get(s))!=null?o:{...a,
list:[]};
u.list.push(i),r.set(s,u)}return[...r.values()]}var h6=e=>/data validation|validasi data/i.test(x(e));
function Hy(e,t){try{return rA(e),An(),!0}catch(n){if(!t&&!h6(n))throw n;return console.warn(x(n)),!1}
}
function ic(e,t,n,r=!1){let{settings:o}=e.competition,i=qy(t.list,n.rows);if(i.length===0)return{
ledger:t,
history:n};let a=i.flatMap(({action:C,list:O})=>O.filter(({status:P})=>C==="confirm"||C==="undo"||C===
"fix"&&P==="applied").map(P=>({one:P,action:C,place:oc(P,e)}))),s=C=>a.map(({one:O,place:P})=>P===null||
!Io(P.tab)?"other":zs(O,P.at,C(P.tab))),u=s(Ta()),l=a.flatMap(({one:C,action:O,place:P},N)=>{let I=O===
"undo";return P!==null&&u[N]===(I?"after":"before")?[Gy(C,P.tab,P.at,I)]:[]}),c=Hy(l,r),d=c?null:s(
Ta()),
p={fix:new v,undo:new v};for(let[C,{one:O,action:P}]of a.entries()){let N=d==null?void 0:d[C];P==="fix"&&
(c?u[C]==="other":N!=="after")&&p.fix.add(O),P==="undo"&&N==="after"&&p.undo.add(O)}let h=t;if(p.
fix.size+p.undo.size>0){let C=t.list.filter(O=>!p.fix.has(O)).map(O=>p.undo.has(O)?{...O,status:
"applied",answeredAt:"",answeredBy:""}:O);h=xa(t,C,o)}let w=n;for(let{list:C,...O}of i){let P=C.filter(
I=>!p.
fix.has(I)&&!(O.action==="undo"&&p.undo.has(I))),N=y6(P,O.action==="undo",o.language).join("; ");P.length>
0&&(w=tn(w,{...O,detail:N,hash:""},o.language))}return{ledger:h,history:w}}var y6=(e,t,n)=>e.map(({
tab:r,
cell:o,before:i,now:a})=>{let[s,u]=[Ei(i.cell,i.format,n),$r(a,n)];return t?Wy(r,o,u,s):Wy(r,o,s,u)}
);m();function b6(e,t,n,{old:r,now:o}){var s;let i=e.filter(u=>u.tab===t&&u.cell===n&&u.now===o&&Bs(
u.before.
cell,r)),a=(s=i[i.length-1])==null?void 0:s.status;return a==="waiting"||a==="refused"?a:"offered"}
function Sp(e,{
statuses:t,corrections:n}){var d,p,h,w;let{code:r,fix:o,stage:i="",tab:a,cell:s}=e;if(o===void 0||a===
void 0||s===void 0||((d=t.find(C=>C.stage===i))==null?void 0:d.status)!=="open")return null;let u="judge"in e.params&&
(p=e.params.judge)!=null?p:"",l=Kr(s).map(C=>({at:C,status:b6(n,a,Ce(C.row,C.column),
o)})),c=l.filter(C=>C.status==="offered");return{id:E.stringify([r,a,s,o.old,o.now]),seen:e.code==="SCORE_NOT_NUMBER"?
e.params.value:o.old,fix:o,stage:i,tab:a,judge:u,cells:(c.length>0?c:l).map(({at:C})=>C),
status:c.length>0?"offered":(w=(h=l[0])==null?void 0:h.status)!=null?w:"offered"}}function Ep({id:e,
fix:t,seen:n,judge:r,status:o},i){let a=t.kind==="score"?r:null;return{id:e,kind:t.kind,old:$r(n,i),
now:t.now,confirm:a,status:o}}m();var w6=te({id:q(),accept:Ue(),at:q(),by:q()}),v6=Je(w6),Zy=e=>`fixAnswers:${e}`,
k6=8e3;function Us(e){
let t=We(Zy(e));try{let n=lt(v6,E.parse(t!=null?t:"[]"));return n.success?n.data:[]}catch{return[]}}
function oA(e,t){let n=E.stringify([...Us(e),t]);return n.length>k6?!1:(He(Zy(e),n),!0)}var iA=e=>He(
Zy(e),"[]"),Ws=e=>e.filter(t=>t.status==="waiting");function aA(e,t){return e.map(n=>{let r=n.status===
"waiting"?t.find(({id:o})=>o===n.id):void 0;return r===void 0?n:{...n,status:r.accept?"confirmed":
"refused",answeredAt:r.at,answeredBy:r.by}})}function yn(e=t=>t()){let t=Xe(),{settings:n}=t.competition,
r={workbook:t,history:mt(n.language),ledger:No(
n)};return x6(r)?r:e(T6)}function x6({history:e,ledger:{list:t}}){let n=new v(Ws(t).map(({judge:r})=>r));
return qy(t,e.rows).length===0&&[...n].every(r=>Us(r).length===0)}function T6(){let e=Xe(),{settings:
t}=e.
competition,n=No(t),r=[...new v(Ws(n.list).map(({judge:s})=>s))],o=r.flatMap(Us),i=o.length===0?n:xa(
n,aA(n.list,o),t),a=ic(e,i,mt(t.language),!0);for(let s of r)iA(s);return{...a,workbook:Xe()}}var ac=(
{
workbook:e,history:t,ledger:n})=>({statuses:st(e.competition.stages,t.rows),corrections:n.list});
function sA(e,t=Pt(
e.workbook,{provisional:!1}).findings){let n=ac(e);return t.flatMap(r=>{let o=Sp(r,n);return o===null?
[]:[o]})}function Jy({workbook:e,history:t,ledger:n}){let r=st(e.competition.stages,t.rows),o=u=>{
var l;
return((l=r.find(c=>c.stage===u))==null?void 0:l.status)==="open"},i=n.list.filter(u=>u.status==="applied"),
a=i[i.length-1],s=a===void 0?[]:i.filter(u=>rc(u)===rc(a));return s.every(({stage:u})=>o(u))?
s:[]}var sc="marked";function uA(e,t){var o;let[n,...r]=Jy(e);return{undo:n===void 0?null:{at:n.at,
by:n.
by,cells:r.length+1},waiting:Ws(e.ledger.list).map(i=>({...Vy(i,t),judge:i.judge})),marked:((o=We(sc))!=
null?o:"")!==""}}var Vy=({tab:e,cell:t,entry:n,criterion:r,before:o,now:i},a)=>({tab:e,cell:t,entry:
n,
criterion:r,old:Ei(o.cell,o.format,a),now:$r(i,a)});m();m();m();m();var lA={id:e=>`Kode peserta ${K(
e.code,"id")} dipakai lebih dari sekali (baris ${X(e.rows.map(x),"id")}). Beri setiap peserta kode sendiri.`,
en:e=>`The entry code ${K(e.code,"en")} is used more than once (rows ${X(e.rows.map(x),"en")}). Give every entry a code of its own.`}
;m();var cA={id:e=>`Nama inovasi ${K(e.name,"id")} dipakai oleh beberapa peserta (${X(e.codes,"id")}; baris ${X(
e.rows.map(x),"id")}). Hapus bila terdaftar dua kali; bila memang berbeda, bedakan namanya supaya juri tidak tertukar.`,
en:e=>`The name ${K(e.name,"en")} is used by several entries (${X(e.codes,
"en")}; rows ${X(e.rows.map(x),"en")}). Delete what was registered twice; if they differ, tell their names apart so that judges do not mix them up.`}
;m();var dA={id:e=>`${e.entry} belum dinilai lengkap oleh seorang juri pun. Tugaskan juri untuk menilainya.`,
en:e=>`${e.entry} has not been scored completely by any judge. Assign a judge to it.`};m();var mA={
id:e=>e.of==="entry"?`${K(e.one,"id")} dan ${K(e.other,"id")} hampir sama, dan tidak ada tab juri yang memuat keduanya. Bila satu peserta, samakan ejaannya; bila dua peserta, tulis keduanya di tab ${J.entries.id} dengan kodenya masing-masing. Sampai itu jelas, tidak ada yang dihitung.`:
`Nama juri ${K(e.one,"id")} dan ${K(e.other,"id")} hampir sama. Bila satu orang, samakan ejaannya; bila dua orang, tulis keduanya di tab ${J.judges.id}. Sampai itu jelas, tidak ada yang dihitung.`,
en:e=>e.
of==="entry"?`${K(e.one,"en")} and ${K(e.other,"en")} are almost the same, and no judge's tab has both. If they are one entry, spell them alike; if they are two, write both into the tab ${J.entries.en} with codes of their own. Nothing is ranked until then.`:
`The judges' names ${K(e.one,"en")} and ${K(
e.other,"en")} are almost the same. If they are one person, spell them alike; if they are two, write both into the tab ${J.judges.en}. Nothing is ranked until then.`}
;m();var pA={id:e=>`${ne(e.judge,"id")} menilai ${sa(e.where,"id")} meski ada benturan kepentingan (${{
listed:"tercatat di tab Juri","same-institution":"instansi sama","parent-institution":
"instansi induk"}[e.reason]}).`,en:e=>`${ne(e.judge,"en")} has scored ${sa(e.where,"en")} despite a conflict of interest (${{
listed:"listed in the judges tab","same-institution":"same institution","parent-institution":
"parent institution"}[e.reason]}).`};m();var fA={id:e=>`${ne(e.judge,"id")} memberi nilai sama kepada semua peserta (${e.rows} baris). Tanyakan; nilainya tetap dihitung.`,
en:e=>`${ne(e.judge,"en")} gives every entry the same scores (${e.rows} rows). Ask; the scores count as written.`,
confidential:!0};m();var gA={id:e=>`${ne(e.judge,"id")} tidak menilai ${sa(e.where,"id")} (BK).`,en:
e=>`${ne(e.judge,"en")} is recused from ${sa(e.where,"en")} (BK).`};m();var hA={id:e=>`Nilai para juri untuk ${e.entry} berselisih terlalu jauh: ${se(
e.low,"id")}\u2013${se(
e.high,"id")}, batasnya ${se(e.limit,"id")}. Bahas dalam rapat juri; nilainya tetap dihitung.`,en:e=>`The judges\u2019 scores of ${e.entry} are too far apart: ${se(
e.low,"en")}\u2013${se(e.high,"en")}, the limit is ${se(e.limit,"en")}. Discuss it among the judges; the scores count as written.`}
;m();var yA={id:e=>`Nilai juri ${X(e.judges,"id")} untuk ${e.entries} peserta ${e.same===e.marks?
"sama persis":`sama pada ${e.same} dari ${e.marks} perbandingan`}. Pastikan tab tidak tersalin; nilainya tetap dihitung.`,
en:e=>`The scores of judges ${X(e.judges,"en")} for ${e.entries} entries are ${e.same===
e.marks?"exactly the same":`the same in ${e.same} of ${e.marks} comparisons`}. Make sure no tab was copied; the scores count as written.`,
confidential:!0};m();function S6({groups:e,joins:t}){return t.length<e.length-1?
"Minta juri menilai juga peserta kelompok lain, atau tambah juri.":`Minta ${X(t.map(({judge:n,entry:
r})=>`juri ${n} menilai ${r}`),"id")}.`}function E6({
groups:e,joins:t}){return t.length<e.length-1?
"Have judges score entries of another group as well, or add a judge.":`Ask ${X(t.map(({judge:n,entry:
r})=>`judge ${n} to score ${r}`),"en")}.`}var bA=({groups:e})=>e.
map(t=>`(${t.join(", ")})`).join(" "),wA={id:e=>`Kelompok juri ${bA(e)} tidak punya peserta bersama, jadi keketatannya tidak terbandingkan. ${S6(
e)}`,en:e=>`The groups of judges ${bA(e)} share no entry, so their severity cannot be compared. ${E6(
e)}`};m();m();var vA={nomor:{id:"nomor",en:"number"},kop:{id:"pemerintah",en:"government"},kompetisi:
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
"result code (decide first)"}},kA=g.
keys(vA),Xy=(e,t)=>{var n,r;return(r=(n=vA[e])==null?void 0:n[t])!=null?r:e};m();m();m();var xA={
name:{id:"Berita acara pleno",en:"Minutes of the plenary"},phase:"plenary",missing:"winners"};m();
var TA={name:{id:"Daftar hadir",en:"Attendance lists"},phase:"before",missing:"guests"};m();var SA={
name:{id:"Semua piagam dalam satu dokumen",en:"All certificates in one document"},phase:"award",
missing:"winners"};m();var EA={name:{id:"Laporan akhir",en:"Final report"},phase:"award",missing:
"winners"};m();var CA={name:{id:"Lembar nilai",en:"Score sheets"},phase:"before",missing:"judges"};m(
);var RA={name:{id:"Pengumuman",en:"Announcement"},phase:"plenary",missing:"winners"};m();var DA={
name:{id:"Pernyataan juri",en:"Judges\u2019 statements"},phase:"before",missing:"judges"};m();var AA={
name:{id:"Piagam",en:"Certificates"},phase:"award",byDefault:!0,missing:"winners"};m();var OA={name:
{id:"Keputusan (SK)",en:"Decree"},phase:"plenary",missing:"winners"};m();var PA={name:{id:
"Surat pemenang",en:"Award letters"},phase:"award",byDefault:!0,missing:"winners"};m();var NA={name:
{id:"Satu surat untuk semua pemenang",en:"One letter to all winners"},phase:"award",
missing:"winners"};m();var IA={name:{id:"Tanda terima",en:"Receipts"},phase:"award",missing:
"winners"};m();var $A={name:{id:"Tata cara penilaian",en:"Rules of scoring"},phase:"before",missing:
"judges"};m();var FA={name:{id:"Umpan balik peserta",en:"Feedback to entrants"},phase:"award",
missing:"losers"};m();var _A={name:{id:"Undangan",en:"Invitations"},phase:"before",missing:"guests"}
;var Sa={"tata-cara":$A,pernyataan:DA,undangan:_A,"daftar-hadir":TA,"lembar-nilai":CA,"berita-acara":
xA,
sk:OA,pengumuman:RA,piagam:AA,gabungan:SA,surat:PA,"surat-daftar":NA,"tanda-terima":IA,"umpan-balik":
FA,
laporan:EA};var uc=(e,t)=>Sa[e].name[t];var MA={id:{judges:
"belum ada juri, atau tab jurinya masih berisi kesalahan",guests:
"belum ada juri, peserta presentasi, atau pemenang yang dapat diundang",winners:
"tidak ada pemenang pada tahap terakhir",losers:"semua peserta yang dinilai menang"},en:{judges:
"there are no judges yet, or their tabs still hold errors",guests:
"there are no judges, presenters or winners to invite yet",winners:
"nobody has won at the last stage",losers:"every entry that was scored has won"}},Yy=(e,t)=>t==="id"?
`Tidak ada dokumen \u201C${uc(e,"id")}\u201D yang dibuat: ${MA.id[Sa[e].missing]}.`:`No document \u201C${uc(
e,"en")}\u201D was made: ${MA.en[Sa[e].missing]}.`;var LA={id:({kind:e,fields:t})=>`${uc(e,"id")} masih berisi titik-titik: ${t.map(
n=>Xy(n,"id")).join(
", ")}. Isi di Pengaturan atau tab Dokumen, atau biarkan untuk diisi tangan.`,en:({kind:e,fields:t})=>`${uc(
e,"en")} still hold dots: ${t.map(n=>Xy(n,"en")).join(", ")}. Fill them in Settings or the documents tab, or leave them to be filled by hand.`}
;m();var jA=({titles:e,count:t},n)=>e.join("; ")+(t>e.length?n(t-e.length):""),BA={id:e=>`Tidak sesuai lagi dengan hasil: ${jA(
e,t=>`; dan ${t} lain`)}. Buat revisi atau tarik dokumennya.`,en:e=>`No longer what the result says: ${jA(
e,t=>`; and ${t} more`)}. Make a revision or withdraw the paper.`};m();var zA={id:e=>Yy(e.kind,"id"),
en:e=>Yy(e.kind,"en")};m();var UA={id:e=>{var t;return{unanswered:`Sanggahan${e.entry===""?"":` tentang ${e.entry}`} belum dijawab dan diputuskan. Isi \u201CJawaban\u201D dan \u201CPutusan\u201D.`,
"too-late":`Sanggahan${e.entry===
""?"":` tentang ${e.entry}`} masuk sesudah masa sanggah berakhir (${Ve((t=e.until)!=null?t:"","id")}).`,
"unknown-entry":`Sanggahan menyebut kode ${K(e.entry,"id")} yang tidak ada di tab Peserta. Perbaiki kodenya.`,
reopens:`Putusan atas sanggahan${e.entry===""?"":` tentang ${e.entry}`} mengubah nilai tahap ${e.stage}, yang masih tertutup. Buka kembali tahap itu dari langkah Peringkat; alasannya sudah tersedia di sana.`}
[e.reason]},en:e=>{var t;return{unanswered:`The objection${e.entry===""?"":` about ${e.entry}`} has no answer and ruling yet. Fill in \u201CAnswer\u201D and \u201CRuling\u201D.`,
"too-late":`The objection${e.entry===""?"":` about ${e.entry}`} came after the objection period had ended (${Ve(
(t=e.until)!=null?t:"","en")}).`,"unknown-entry":`The objection names the code ${K(e.entry,
"en")}, which is not in the entries tab. Correct the code.`,reopens:`The ruling on the objection${e.
entry===""?"":` about ${e.entry}`} changes scores of the stage ${e.stage}, which is still closed. Open that stage again in the step Rank; the reason is ready there.`}
[e.reason]}};m();var WA={id:e=>{var t;return{taken:`Putusan pleno memberi ${e.entry} peringkat ${e.rank}, padahal ${X(
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
e.reason]}};m();m();m();var C6=[...Ah,hs,da];function Ks(e,t){let n=ir.find(s=>s.key===e);if(n!==void 0)return n.word[
t];let[
r,o]=e.split(".");if(r==="prizes")return`${ws[t]} ${o!=null?o:""}`.trim();let i=C6.find(s=>s.part===
r),a=i==null?void 0:i.columns.find(s=>s.key===o);return i===void 0||a===void 0?e:`${i.tab[t]}: ${a.header[
t]}`}
function lc(e,t,n){var i,a;let r=ir.find(s=>s.key===t);return(a=(i=(r!==void 0&&"choices"in r?r.choices:
[]).find(([s])=>s===e))==null?void 0:i[1][n])!=null?a:Ks(e,n)}function KA(e,t){var r,o;let[n]=e.split(
".");return(o=(r=Ah.find(i=>i.part===n))==null?void 0:r.tab[t])!=null?o:e}var Gs=(e,t)=>e===null||e===""?
t==="id"?"kosong":"blank":typeof e=="number"?se(e,t):typeof e=="string"&&/^[\d.]+(; [\d.]+)+$/.test(
e)&&t==="id"?K(e.replace(/\./g,","),t):K(e,t),R6={version:{id:"versi aturan",en:"rules version"}};
function D6({thing:e,names:t,field:n},r){var l,c;let o=(d,p)=>r==="id"?
d:p,i=d=>{let p=n===null?"":Ks(`${d}.${n}`,r);return n===null?"":`, ${p.includes(": ")?p.slice(p.indexOf(
": ")+2):p}`},[a="",s="",u=""]=t;switch(e){case"setting":return(c=(l=R6[n!=null?n:""])==null?void 0:
l[r])!=null?c:`\u201C${Ks(n!=null?n:"",r)}\u201D`;case"stage":return`${o("tahap","stage")} ${a}${i(
"stages")}`;case"criterion":return`${o("kriteria","criterion")} ${s}${a===""?"":` (${a})`}${i(
"criteria")}`;case"entry":return`${o("peserta","entry")} ${a}${i("entries")}`;case"judge":return`${o(
"juri",
"judge")} ${a}${i("judges")}`;case"institution":return`${o("instansi","institution")} ${a}${i(
"institutions")}`;case"score":return u===""?`${o(`tab juri ${s}`,`tab of judge ${s}`)} (${a})`:`${o(
`nilai juri ${s} untuk ${u}`,`score of judge ${s} for ${u}`)} (${a})${n===null?"":`, ${n}`}`;case"plenary":
return`${o("putusan pleno tentang","plenary decision about")} ${s} (${a})${i("plenary")}`;case"order":
return o("urutan peserta, kriteria, atau tahap","the order of entries, criteria or stages")}}var A6=(
e,t)=>{
var n,r;return(r=(n=ri.find(([o])=>o===e))==null?void 0:n[1][t])!=null?r:""};function O6(e){var t,n,
r;if(!/^[[{]/.test(e))return e;try{let o=E.parse(e);return k.isArray(o)?o.join(", "):(r=(n=o.name)!=
null?n:(t=o.outcomes)==null?void 0:t.map(({places:i,name:a})=>`${i}: ${a}`).join("; "))!=null?r:e}
catch{
return e}}function Cp(e,t){let n=(l,c)=>t==="id"?l:c,{thing:r,field:o,old:i,now:a}=e,s=D6(e,t);if(r===
"order")return`${s} ${n("berubah","has changed")}`;if(o===null){let l=r==="score"&&e.names.length===
2?i!=null?i:a:null;if(l!==null){let c=n(`dengan nilai ${l} peserta`,`with scores of ${l} entries`);
return`${s}: ${a===null?n("tidak ada lagi","no longer there"):n("ditambahkan","put in")} (${c})`}
return a===null?
`${s}: ${n("dihapus","taken out")}${i===""?"":` (${Gs(i,t)})`}`:`${s}: ${n("ditambahkan","put in")}${a===
""?"":` (${Gs(a,t)})`}`}let u=l=>Gs(typeof l!="string"?l:r==="setting"?lc(l,o,t):r==="entry"&&o==="status"?
A6(l,t):O6(l),t);return n(`${s}: semula ${u(i)}, kini ${u(a)}`,`${s}: was ${u(i)}, now ${u(a)}`)}
var P6=5;function qs(e,t){if(e.length===0)return"";let n=e.slice(0,P6).map(o=>{let i=[o.tab,o.cell].
filter(a=>a!==void 0).join("!");return`${i===""?"":`${i} `}${Cp(o,t)}`}),r=e.length-n.length;return r>
0&&n.push(t==="id"?`dan ${r} perubahan lagi`:`and ${r} more`),`: ${n.join("; ")}`}var GA={id:e=>e.decided!==void 0?
`Hasil yang ditetapkan ${Ve(e.computed,"id")} (kode ${e.decided.code}) tidak lagi sama dengan isi lembar${qs(
e.decided.changes,"id")}. Kembalikan isinya, atau buka kembali tahap ini dengan alasan lalu tetapkan lagi.`:
`Nilai atau aturan berubah sejak peringkat dihitung (${Ve(e.computed,"id")}). Hitung lagi sebelum membuat dokumen.`,
en:e=>e.decided!==void 0?`The result decided on ${Ve(e.computed,"en")} (code ${e.decided.code}) is no longer what the workbook says${qs(
e.decided.changes,"en")}. Put it back, or open this stage again with a reason and decide again.`:`Scores or rules changed since the ranking was computed (${Ve(
e.computed,"en")}). Compute again before making documents.`};m();var qA={id:e=>`Aturan tahap ini berubah sesudah nilai pertama masuk${qs(
e.changes,"id")}. Kembalikan aturannya, atau catat alasan perubahannya.`,en:e=>`The rules of this stage changed after its first score had come in${qs(
e.changes,"en")}. Put the rules back, or record the reason for the change.`};m();var HA={id:e=>{let t=`Peringkat ${e.rank}${e.category===void 0?
"":` (kategori ${e.category})`} ditempati bersama oleh ${X(e.entries,"id")}`;return e.prize?`${t}, sedangkan uang pembinaannya berbeda. Putuskan dalam rapat pleno (\u201CPeringkat Putusan\u201D di tab Pleno), atau samakan \u201CUang Pembinaan\u201D.`:
`${t}, sedangkan tempat hanya ${e.places}. Putuskan dalam rapat pleno: isi \u201CPeringkat Putusan\u201D masing-masing di tab Pleno.`}
,en:e=>{let t=`${X(e.entries,"en")} share rank ${e.rank}${e.category===void 0?
"":` (category ${e.category})`}`;return e.prize?`${t}, but the prizes of those places differ. Decide in the plenary (\u201CDecided Rank\u201D in the tab Plenary), or make \u201CPrize\u201D equal.`:
`${t}, but there ${e.places===1?"is only 1 place":`are only ${e.places} places`}. Decide in the plenary: fill in the \u201CDecided Rank\u201D of each in the tab Plenary.`}
};m();var ZA={id:e=>`${e.entry} ada lebih dari sekali di tab ${ne(e.judge,"id")} (baris ${X(e.rows.map(
x),
"id")}). Sisakan satu baris.`,en:e=>`${e.entry} is in the tab of ${ne(e.judge,"en")} more than once (rows ${X(
e.rows.map(x),"en")}). Keep one row.`};m();var JA={id:e=>`Di tab ${ne(e.judge,"id")} belum ada baris untuk ${e.entries.length===1?
"":`${e.entries.
length} peserta: `}${X(e.entries,"id",6)}. Tambahkan barisnya.`,en:e=>`The tab of ${ne(e.judge,"en")} has no row for ${e.entries.length===1?
"":`${e.entries.length} entries: `}${X(e.entries,"en",6)}. Add ${e.entries.length===1?"it":"them"}.`}
;m();var VA={id:e=>`Kode ${e.entry} di tab ${ne(e.judge,"id")} bernama ${K(e.written,"id")}, di tab Peserta ${K(
e.name,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Perbaiki kode atau namanya; yang dihitung menurut kode.`,
en:e=>`Code ${e.entry} is ${K(e.written,"en")} in the tab of ${ne(e.judge,"en")}, but ${K(e.name,
"en")} in the entries tab${e.more===void 0?"":`, and so with ${e.more} rows below`}. Correct code or name; the code counts.`}
;m();var XA={id:e=>`Kode ${Cn(K(e.entry,"id"),e.more,"id")} di tab ${ne(e.judge,"id")} tidak ada di tab Peserta. Perbaiki kodenya, atau hapus barisnya.`,
en:e=>`The code ${Cn(K(e.entry,"en"),e.more,"en")} in the tab of ${ne(e.judge,"en")} ${e.more===void 0?
"is":"are"} not in the entries tab. Correct the code, or delete the row.`};m();var YA={id:e=>`Baris${e.name===""?
"":` ${K(e.name,"id")}`}${e.more===void 0?"":` dan ${e.more} baris di bawahnya`} tidak punya kode peserta. Isi kodenya seperti di tab Peserta.`,
en:e=>`The row${e.name===
""?"":` ${K(e.name,"en")}`}${e.more===void 0?" has":` and ${e.more} rows below it have`} no entry code. Type the code as in the entries tab.`}
;m();var QA={id:e=>`Rumus salah (${Cn(e.value,e.more,"id")}): ${ne(e.judge,"id")}, ${Ot(e.where,"id")}. Ketik nilainya.`,
en:e=>`Formula fails (${Cn(e.value,e.more,"en")}): ${ne(e.judge,"en")}, ${Ot(e.where,
"en")}. Type the score.`};m();var eO={id:e=>`Nilai ${ne(e.judge,"id")} untuk ${Ot(e.where,"id")} dihitung dengan rumus sehingga dapat berubah sendiri. Ketik angkanya, atau tempel sebagai nilai saja.`,
en:e=>`${ne(e.judge,"en")}\u2019s score of ${Ot(e.where,"en")} is calculated by a formula and may change by itself. Type it, or paste it as a value only.`}
;m();var tO={id:e=>`Nilai ${ne(e.judge,"id")} untuk ${Ot(e.where,"id")} terbaca sebagai tanggal ${Cn(
Ve(e.
date,"id"),e.more,"id")}. Ubah format sel menjadi Angka, lalu ketik ulang nilainya${e.likely===null?
"":` (mungkin ${se(e.likely,"id")})`}.`,en:e=>`${ne(e.judge,"en")}\u2019s score of ${Ot(e.where,"en")} was read as the date ${Cn(
Ve(e.date,"en"),e.more,"en")}. Format the cell as a number and retype the score${e.likely===null?"":
` (probably ${se(e.likely,"en")})`}.`};m();var nO={id:e=>`${ne(e.judge,"id")} belum menilai ${Ot(e.where,
"id")}. Isi nilainya, atau BK bila ada benturan kepentingan.`,en:e=>`${ne(e.judge,"en")} has not scored ${Ot(
e.where,"en")}. Enter the score, or BK for a conflict of interest.`};m();var rO={id:e=>`${Cn(K(e.value,
"id"),e.more,"id")} bukan nilai (${ne(e.judge,"id")}, ${Ot(e.where,"id")}). Ketik ${se(e.min,"id")}\u2013${se(
e.max,"id")}, atau BK bila ada benturan kepentingan.`,en:e=>`${Cn(
K(e.value,"en"),e.more,"en")} ${e.more===void 0?"is not a score":"are not scores"} (${ne(e.judge,
"en")}, ${Ot(e.where,"en")}). Enter ${se(e.min,"en")}\u2013${se(e.max,"en")}, or BK for a conflict of interest.`}
;m();var oO={id:e=>`Nilai ${Cn(se(e.value,"id"),e.more,"id")} di luar ${se(e.min,"id")}\u2013${se(e.max,
"id")} (${ne(e.judge,"id")}, ${Ot(e.where,"id")}). Perbaiki nilainya, atau rentang di tab Kriteria.`,
en:e=>`Score ${Cn(se(e.value,"en"),e.more,"en")} ${e.more===void 0?"is":"are"} outside ${se(e.min,
"en")}\u2013${se(e.max,"en")} (${ne(e.judge,"en")}, ${Ot(e.where,"en")}). Correct the score, or the range in the criteria tab.`}
;m();var iO={id:e=>`Nilai ${se(e.value,"id")} dari ${ne(e.judge,"id")} untuk ${e.entry} pada ${e.criterion} jauh dari nilai juri lain (sekitar ${se(
e.others,"id")}). Salah ketik? Nilainya tetap dihitung.`,en:e=>`${ne(
e.judge,"en")}\u2019s ${se(e.value,"en")} for ${e.entry} on ${e.criterion} is far from other judges (about ${se(
e.others,"en")}). A typo? It counts as written.`,confidential:!0};m();var aO={id:e=>`Nilai di tab ${ne(
e.judge,"id")} tampaknya terurut tanpa kode (${e.rows} baris). Urungkan, misalnya lewat Riwayat versi, atau terima urutan ini di panel.`,
en:e=>`Scores in the tab of ${ne(
e.judge,"en")} seem sorted without codes (${e.rows} rows). Undo it, for instance in the version history, or accept this order in the panel.`}
;m();var sO={id:e=>`${ne(e.judge,"id")} tampaknya memakai skala lain untuk ${X(e.criteria,"id")}: tertinggi ${se(
e.highest,"id")}, juri lain biasanya ${se(e.usual,"id")}. Tanyakan; nilainya tetap dihitung.`,
en:e=>`${ne(e.judge,"en")} seems to use another scale for ${X(e.criteria,"en")}: at most ${se(e.highest,
"en")}, other judges usually ${se(e.usual,"en")}. Ask; the scores count as written.`,confidential:!0}
;m();var uO={id:e=>`Nilai ${K(e.value,"id")} tersimpan sebagai teks (${ne(e.judge,"id")}, ${Ot(e.where,
"id")}). Ketik ulang ${se(e.number,"id")} pada sel berformat Angka.`,en:e=>`The score ${K(e.value,
"en")} is stored as text (${ne(e.judge,"en")}, ${Ot(e.where,"en")}). Retype ${se(e.number,"en")} in a cell formatted as a number.`}
;m();var lO={sum:{id:"jumlah nilai",en:"the sum"},mean:{id:"rata-rata nilai",en:"the mean"},
"weighted-sum":{
id:"jumlah nilai berbobot",en:"the weighted sum"},"weighted-mean":{id:"rata-rata nilai berbobot",en:
"the weighted mean"},score:{id:"nilai akhir (skala 100)",en:"the final score (of 100)"}},cO={id:e=>`Total ${ne(
e.judge,"id")} untuk ${e.entry} tertulis ${se(e.value,"id")}, padahal ${lO[e.basis].id} ${se(
e.expected,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Periksa nilai dan totalnya; yang dihitung nilai per kriteria.`,
en:e=>`${ne(e.judge,"en")}\u2019s total for ${e.entry} says ${se(e.value,"en")}, but ${lO[e.basis].en} is ${se(
e.expected,"en")}${e.more===void 0?"":`, and so with ${e.more} rows below`}. Check scores and total; the scores per criterion count.`}
;m();function N6({entries:e,whole:t},n){let r=X(e,n),o=e.length;if(n==="id"){let a=` Dengan kurang dari tiga juri tidak ada yang dibuang dan dipakai rata-rata biasa: ${X(
t,"id")}.`;return`${o} peserta dinilai oleh kurang dari lima juri (${r}), sehingga setelah nilai tertinggi dan terendah dibuang hanya sedikit yang tersisa.${t.length===0?
"":a} Tambah juri, atau pilih metode \u201Crata-rata\u201D.`}let i=` With fewer than three judges nothing is dropped and the plain mean counts: ${X(
t,"en")}.`;return`${o===
1?"1 entry was":`${o} entries were`} scored by fewer than five judges (${r}): once the highest and the lowest score are dropped, little is left.${t.length===0?
"":i} Add judges, or choose the method \u201Cmean\u201D.`}var mO=6;function I6({entries:e}){let t=e.map(
({entry:n,places:r})=>`${n} (${r===0?"peringkat tetap":`bergeser ${r} peringkat`})`);return`Peserta tidak dinilai oleh juri yang sama, dan keketatan juri berbeda. Dengan koreksi keketatan, nilai ${e.length} peserta jelas berubah: ${X(
t,"id",mO)}. Pertimbangkan \u201CMetode\u201D = terkoreksi.`}function $6({entries:e}){let t=e.map(({
entry:n,places:r})=>`${n} (${r===0?"same rank":`moves ${r} ${r===1?"rank":"ranks"}`})`);return`Entries were not scored by the same judges, and judges differ in severity. Corrected for it, the scores of ${e.length===1?
"1 entry":
`${e.length} entries`} clearly change: ${X(t,"en",mO)}. Consider \u201CMethod\u201D = adjusted.`}
function dO(e,t){
let n=(r,o)=>t==="id"?r:o;switch(e.reason){case"stage-weights-unused":return n(
"Bobot tahap terisi, tetapi \u201CGabung Nilai Tahap\u201D = tidak: bobot itu tidak dipakai.",
"Stage weights are set, but \u201CCarry Over\u201D is no: they are not used.");case"standard-scores":
return n(
"Skor baku dapat menghapus beda mutu bila juri menilai peserta yang berlainan. Pakai metode \u201Crata-rata\u201D.",
"Standard scores may hide differences where judges saw different entries. Use the method \u201Cmean\u201D.");
case"standard-scores-carried":return n(
"Skor baku tiap tahap dihitung terhadap peserta tahap itu saja, jadi angka yang sama di dua tahap tidak sama artinya dan gabungannya meragukan. Pakai \u201CGabung Nilai Tahap\u201D = tidak, atau metode \u201Crata-rata\u201D.",
"Standard scores of a stage are measured against the entries of that stage alone, so equal numbers of two stages do not mean the same and their mean is doubtful. Set \u201CCarry Over\u201D to no, or the method to \u201Cmean\u201D.");
case"few-to-trim":return N6(e,t);case"uneven-judges":return t==="id"?I6(e):$6(e);case"passing-score-unit":
{let r=se(
e.value,t);return e.unit==="mean-rank"?n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti rata-rata peringkat, bukan nilai 0\u2013100. Kosongkan, atau isi rata-rata peringkat.`,
`Here \u201CPassing Score\u201D = ${r} is a mean rank, not a score of 0\u2013100. Clear it, or give a mean rank.`):
n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti skor baku (50 = rata-rata), bukan nilai 0\u2013100. Kosongkan, atau isi skor baku.`,
`Here \u201CPassing Score\u201D = ${r} is a standard score (50 = average), not a score of 0\u2013100. Clear it, or give a standard score.`)}
}}var pO={id:e=>dO(e,"id"),en:e=>dO(
e,"en")};m();var fO={id:e=>`Maksimum dianggap ${se(e.max,"id")}${e.max<100?
" karena tidak ada nilai di atasnya":""}; bila bukan, isi tab Kriteria.`,en:e=>`The maximum is taken to be ${se(
e.max,"en")}${e.max<100?" because no score is above it":""}; if it is not, fill in the criteria tab.`}
;m();var F6={"not-allowed":{id:e=>`bukan pilihan yang dikenal; isi dengan ${lh(e,"id")}`,en:e=>`is not a known choice; use ${lh(
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
};function _6(e,t){let n=K(KA(e,t),t);return t==="id"?`Tab ${n} masih kosong; isi satu baris untuk masing-masing.`:
`The tab ${n} is still empty; fill in one row for each.`}function gO({setting:e,value:t,reason:n,
allowed:r},o){if(n==="no-rows")return _6(e,o);let i=typeof t==
"string"?lc(t,e,o):t,a=r.map(s=>lc(s,e,o));return`${K(Ks(e,o),o)}${i===""?"":` = ${K(i,o)}`} ${F6[n][
o](
a)}.`}var hO={id:e=>gO(e,"id"),en:e=>gO(e,"en")};m();var yO={"not-a-number":{id:"bukan angka",en:
"not a number"},negative:{id:"negatif",en:"negative"},"all-zero":{id:"semuanya nol",en:"all zero"},
"partly-blank":{id:"kosong, padahal yang lain berisi",en:"blank while others are filled in"}},bO={id:
e=>`Bobot ${e.of==="criteria"?"kriteria":"tahap"} ${e.value===
void 0?"":`${K(e.value,"id")} `}${yO[e.reason].id}. Isi semua bobot dengan angka yang lebih dari atau sama dengan 0, tidak semuanya 0.`,
en:e=>`The weight ${e.value===void 0?"":`${K(e.value,"en")} `}of ${e.of==="criteria"?"a criterion":
"a stage"} is ${yO[e.reason].en}. Fill every weight with a number of 0 or more, not all of them 0.`}
;m();var wO={id:e=>`Kriteria ${K(e.criterion,"id")} ada di lebih dari satu kolom (${X(e.columns,"id")}) pada tab ${ne(
e.judge,"id")}. Sisakan satu kolom.`,en:e=>`The criterion ${K(e.criterion,"en")} is in more than one column (${X(
e.columns,"en")}) of the tab of ${ne(e.judge,"en")}. Keep one.`};m();var vO={id:e=>`Tab ${ne(e.judge,
"id")} tidak punya kolom untuk kriteria ${K(e.criterion,"id")}. Tambahkan kolomnya, atau samakan judulnya dengan tab Kriteria.`,
en:e=>`The tab of ${ne(e.judge,"en")} has no column for the criterion ${K(e.criterion,"en")}. Add the column, or give it the same header as in the criteria tab.`}
;m();var kO={id:e=>`Tahap ${K(e.stage,"id")} belum dimulai: belum ada nilai di tab jurinya. Perhitungan berhenti sebelum tahap ini.`,
en:e=>`Stage ${K(e.stage,"en")} has not begun: its judge tabs hold no score. Ranking ends before it.`}
;m();var xO={id:e=>{var t;return e.reason==="copy"?`Menurut namanya, tab ini salinan tab juri ${(t=e.judge)!=
null?t:""} (${K(e.first,"id")}), sehingga tidak dibaca. Hapus tab ini, atau beri nama lain bila ingin disimpan.`:
`Dua tab untuk ${e.judge===null?"pengaturan yang sama":`juri ${e.judge}`}: tab ini dan ${K(
e.first,"id")}. Hapus atau ganti nama salah satunya.`},en:e=>{var t;return e.reason==="copy"?`By its name this tab is a copy of the tab of judge ${(
t=e.judge)!=null?t:""} (${K(e.first,"en")}), so it is not read. Delete it, or give it another name to keep it.`:
`Two tabs for ${e.judge===null?"the same settings":`judge ${e.judge}`}: this one and ${K(e.first,
"en")}. Delete or rename one of them.`}};m();var TO={id:e=>`Tab ${ne(e.judge,"id")} belum berisi satu nilai pun. Minta juri itu mengisinya.`,
en:e=>`The tab of ${ne(e.judge,"en")} has no score yet. Ask the judge to fill it in.`};m();m();var SO=(
e,t)=>X(e.map(n=>se(n,t)),t),Ea=(e,t)=>X(e.map(n=>K(n,t)),t,8),Hs=(e,t)=>e===null?"":` ${t} ${e}`,
M6={JUDGE_TABS:({tabs:e})=>`${e.length} tab juri: ${Ea(e,"id")}.`,SCORE_TAB:({tab:e,layout:t,judges:
n})=>`Nilai ${n.length} juri ada di satu tab ${K(e,"id")}, ${{groups:
"setiap juri dengan kolom kriterianya sendiri",totals:"satu nilai per juri",rows:
"satu baris per juri dan peserta",list:"satu baris per nilai"}[t]}: ${Ea(n,"id")}.`,STAGES:({stages:
e,advance:t})=>`${e.length} tahap, menurut nama tab juri: ${X(e.map((n,r)=>t[r]==null?n:`${n} (lolos ${t[
r]})`),"id")}. Urutan dan jumlah lolos diperbaiki di tab ${J.stages.id}.`,CRITERIA:({stage:e,names:t}
)=>`${t.length} kriteria${Hs(e,"tahap")}: ${Ea(t,"id")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${K(
e,"id")} bukan kriteria: ${{number:"nomor",sum:"jumlah nilai",mean:"rata-rata nilai",weighted:
"jumlah nilai berbobot",weight:"bobot",extreme:"nilai tertinggi atau terendah",rank:"peringkat",
large:"angkanya terlalu besar untuk nilai",text:"berisi teks",
"left-out":"tidak dihitung, seperti dijawab panitia"}[t]}.`,TITLES:({competition:e,year:t,city:n,
government:r})=>`Dari judul di atas tabel: ${X([e,t&&`tahun ${t}`,n,r].filter(o=>o!==""),"id")}.`,
PASSED_ROW:({tab:e,
row:t,label:n,reason:r})=>`Baris ${t} tab ${K(e,"id")}${n===""?"":` (${K(n,"id")})`} bukan peserta: ${{
numbers:"nomor kolom",example:"contoh pengisian",statistic:"jumlah atau statistik",weight:
"bobot kriteria",maximum:"nilai maksimum",section:"judul kelompok, dipakai sebagai kategori",header:
"judul kolom yang diulang",note:"catatan","left-out":"tidak dihitung, seperti dijawab panitia"}[r]}.`,
WEIGHTS:({
from:e,stage:t,tab:n=""})=>`Bobot${Hs(t,"tahap")}: ${{headers:"dari judul kolom",row:
"dari baris bobot",products:"dari kolom nilai \xD7 bobot",maxima:
"sebesar nilai maksimum tiap kriteria, sehingga yang dihitung jumlah poin",tab:`dari tab ${K(n,"id")}`,
equal:"sama untuk semua kriteria, karena tidak tertulis"}[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Nilai maksimum${Hs(
n,"tahap")}: ${SO(e,"id")}, ${t===
"written"?"seperti tertulis":"diperkirakan dari nilai yang ada"}.`,ENTRIES:({count:e,by:t})=>`${e} peserta, dikenali dari ${t==="code"?
"kodenya":"namanya (huruf besar, spasi, dan tanda baca tidak dibedakan) dan diberi kode"}.`,
ENTRY_LIST:({tab:e,unscored:t})=>`Nama dan instansi peserta dilengkapi dari tab ${K(e,"id")}${t===0?
"":`; ${t} baris di sana tidak ada di tab juri mana pun dan tidak diikutkan`}.`,TAB_LEFT:({tab:e,
reason:t})=>`Tab ${K(e,"id")} dibiarkan: ${{recap:"namanya rekap, hasil, salinan, atau contoh",
hidden:"disembunyikan",empty:"kosong","not-entries":"tidak punya kolom peserta","not-scores":
"tidak punya kolom nilai",summary:"angkanya ringkasan dari tab lain","other-columns":
"kolomnya lain dari tab juri","other-matter":"bukan tentang penilaian"}[t]}.`},L6={JUDGE_TABS:({tabs:
e})=>`${e.
length===1?"1 judge tab":`${e.length} judge tabs`}: ${Ea(e,"en")}.`,SCORE_TAB:({tab:e,layout:t,
judges:n})=>`The scores of ${n.length} judges stand in one tab, ${K(e,"en")}, ${{groups:
"each judge with criteria columns of their own",totals:"one score per judge",rows:
"one row per judge and entry",list:"one row per score"}[t]}: ${Ea(n,"en")}.`,STAGES:({stages:e,
advance:t})=>`${e.length} stages, by the names of the judge tabs: ${X(e.map((n,r)=>t[r]==null?n:`${n} (${t[
r]} advance)`),"en")}. Correct their order and who advances in the tab ${J.stages.en}.`,CRITERIA:({
stage:e,names:t})=>`${t.length===1?"1 criterion":`${t.length} criteria`}${Hs(e,"of stage")}: ${Ea(t,
"en")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${K(
e,"en")} is no criterion: ${{number:"a number",sum:"the sum of the scores",mean:
"the mean of the scores",weighted:"a weighted sum of the scores",weight:"a weight",extreme:
"the highest or lowest score",
rank:"a rank",large:"its numbers are too large for scores",text:"it holds text","left-out":
"left out, as the committee answered"}[t]}.`,TITLES:({competition:e,year:t,city:n,government:r})=>`From the titles over the tables: ${X(
[e,t&&`year ${t}`,n,r].filter(o=>o!==""),"en")}.`,PASSED_ROW:({tab:e,row:t,
label:n,reason:r})=>`Row ${t} of the tab ${K(e,"en")}${n===""?"":` (${K(n,"en")})`} is no entry: ${{
numbers:"column numbers",example:"an example",statistic:"a sum or statistic",weight:
"the weights of the criteria",maximum:"the highest possible scores",section:
"the title of a group, taken as category",
header:"the header again",note:"a note","left-out":"left out, as the committee answered"}[r]}.`,
WEIGHTS:({
from:e,stage:t,tab:n=""})=>`Weights${Hs(t,"of stage")}: ${{headers:"from the headers",row:
"from the row of weights",products:"from the columns of score \xD7 weight",maxima:
"each criterion by its maximum, so that points are added up",tab:`from the tab ${K(n,"en")}`,equal:
"equal, because none are written"}[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Maximum score${Hs(n,
"of stage")}: ${SO(e,"en")}, ${t===
"written"?"as written":"guessed from the scores there are"}.`,ENTRIES:({count:e,by:t})=>`${e===1?
"1 entry":`${e} entries`}, known by ${t==="code"?"code":
"name (case, spaces and punctuation aside) and given codes"}.`,ENTRY_LIST:({tab:e,unscored:t})=>`Names and institutions of entries are completed from the tab ${K(
e,"en")}${t===0?"":`; ${t} of its rows stand on no judge tab and are left out`}.`,TAB_LEFT:({
tab:e,reason:t})=>`The tab ${K(e,"en")} is left alone: ${{recap:
"by its name a recapitulation, result, copy or example",hidden:"it is hidden",empty:"it is empty",
"not-entries":"it has no column of entries","not-scores":"it has no column of scores",summary:
"its numbers sum up other tabs","other-columns":"its columns differ from those of the judge tabs",
"other-matter":"it is not about judging"}[t]}.`},
j6={id:M6,en:L6};function B6({kind:e,params:t},n){return j6[n][e](t)}var EO=(e,t)=>B6(e,t),z6={
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
U6={nothing:()=>"","not-entries":e=>`No column of entries was found on ${e}: give it the header Code or Innovation.`,
"not-scores":e=>`${e} has a column of entries, but it is not clear enough which columns hold scores.`,
"no-sign":e=>`${e} holds numbers, but nothing says that they are judging. If they are, name the tabs \u201CJudge 1\u201D, \u201CJudge 2\u201D, or give the column of entries the header Innovation.`,
turned:e=>`On ${e} criteria seem to run down and entries across. Turn the table: copy it, then Paste special \u2192 Transposed, so that each entry has a row.`,
unlike:e=>`The columns of scores on ${e} differ, so it is not clear which are judge tabs: give them the same headers.`,
"several-shared":e=>`${e} each hold scores of several judges. Make a tab ${J.stages.en} with the columns Stage and Score Tab that says which tab belongs to which stage.`,
"unclear-judges":e=>`On ${e} it is not clear which columns or rows are whose: write for instance \u201CJudge 1\u201D over the columns, or give the rows a column Judge.`,
"stage-tab":e=>`The scores of all judges stand in ${e}: write its name in the column Score Tab of the tab ${J.stages.en}.`,
stages:e=>`The stages cannot be told from ${e}. Name every judge tab \u201CStage - Judge\u201D, for instance \u201CProposal - J1\u201D, with two judges or more in each stage.`,
unbound:e=>`The names of ${e} do not tell the judges apart: give every tab its judge's own name.`};
function Qy(e,t){
if(e===void 0)return"";let n=(t==="id"?z6:U6)[e.reason](Ea(e.tabs,t));return n===""?"":` ${n}`}var CO={
id:e=>e.judge===null?`Tab ${K(e.tab,"id")} belum ada. Buat seperti pada contoh; atau beri semua tab juri kolom Kode atau Nama Inovasi dan satu kolom angka per kriteria, dengan judul yang sama.${Qy(
e.why,"id")}`:e.within?`Tab ${K(e.tab,"id")} tidak memuat nilai ${ne(e.judge,"id")}. Tambahkan kolom atau baris juri itu, atau samakan namanya dengan tab Juri.`:
`Tab ${K(e.tab,"id")} untuk ${ne(e.judge,
"id")} tidak ada. Buat tabnya, atau samakan namanya.`,en:e=>e.judge===null?`No tab ${K(e.tab,"en")} yet. Add it as in the example; or give all judge tabs a column Code or Innovation and one column of numbers per criterion, with the same headers.${Qy(
e.why,"en")}`:e.within?`The tab ${K(e.tab,"en")} holds no scores of ${ne(e.judge,"en")}. Add the judge's columns or rows, or write the name as in the judges tab.`:
`There is no tab ${K(e.tab,"en")} for ${ne(e.judge,"en")}. Make it, or correct its name.`};m();var RO={
id:e=>`Tab ${ne(e.judge,"id")} belum diproteksi, padahal tab lain sudah: setiap editor dapat mengubah nilainya. Proteksi tab ini untuk juri itu saja (Data > Proteksi sheet dan rentang).`,
en:e=>`The tab of ${ne(e.judge,"en")} is not protected although other tabs are: every editor can change its scores. Protect it for that judge alone (Data > Protect sheets and ranges).`}
;m();m();var DO=(e,t,n)=>X(e.map((r,o)=>{var i;return`${r} ${se((i=t[o])!=null?i:0,n)}`}),n,8),W6={
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
,K6={unnamed:"has no header, but holds numbers","some-tabs":
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
,AO=e=>[1,10,100].includes(e),OO=(e,t)=>X(e.map(n=>K(
n,t)),t,4),PO={id:{old:"bernama seperti salinan atau tab lama",time:"menyebut tahun atau masa lain",
unlike:"tidak bernama seperti tab juri lain"},en:{old:"is named like a copy or an old one",time:
"names another year or time",unlike:"is not named like the other judge tabs"}},NO={id:{statistic:
"sama dengan nilai tertinggi, terendah, jumlah, atau rata-rata baris di atasnya",unnumbered:
"tidak bernomor, sedangkan baris lain bernomor",label:
"bernama seperti baris jumlah, bobot, atau contoh, tetapi angkanya tidak menunjukkan itu"},en:{
statistic:"equals the highest, lowest, sum or mean of the rows above",unnumbered:
"has no number, while other rows have one",label:
"is named like a row of sums, weights or an example, but its numbers do not show it"}},G6={COLUMN:({
header:e,column:t,doubt:n})=>`Kolom ${t}${e===
""?"":` ${K(e,"id")}`} ${W6[n]}. ${n==="not-listed"?`Bila kriteria, tambahkan ke tab ${J.criteria.id}; bila bukan, jawab tidak dihitung.`:
"Apakah ini kriteria?"}`,ROW:({label:e,row:t,doubt:n})=>`Baris ${t} ${K(e,"id")} ${NO.id[n]}. Apakah ini peserta?`,
WEIGHTS:({criteria:e,weights:t,sum:n,from:r,tab:o=""})=>{
let i=DO(e,t,"id");return{headers:`Bobot pada judul kolom (${i}) ${AO(n)?"tidak terbaca pasti":`berjumlah ${se(
n,"id")}, bukan 100`}. Bobot mana yang dipakai?`,totals:`Kolom jumlah pada tab juri memakai bobot ${i}. Apakah bobot itu yang dipakai?`,
elsewhere:`Tab ${K(o,"id")} menyebut bobot ${i}; di tab juri tidak tertulis begitu. Bobot mana yang dipakai?`,
recap:`Nilai pada tab ${K(o,"id")} dihitung dengan bobot ${i}; di tab juri tidak tertulis begitu. Apakah bobot itu yang dipakai?`}
[r]},NAMES:({
code:e,one:t,other:n,count:r})=>`Kode ${K(e,"id")} di sini ${K(n,"id")}, di tab lain ${K(t,"id")}${r>
1?` (${r} baris seperti ini)`:""}. Perbaiki kode atau namanya. Bila peserta yang sama, jawab sama.`,
HIDDEN:({tab:e})=>`Tab ${K(e,"id")} disembunyikan, tetapi berisi nilai seperti tab juri lain. Apakah ikut dihitung?`,
SUMMARY:({tab:e})=>`Nilai di tab ${K(e,"id")} sama dengan rata-rata atau jumlah tab lain. Apakah tab ini tetap nilai seorang juri?`,
ODD_TAB:({tab:e,reason:t})=>`Tab ${K(e,"id")} berisi nilai seperti tab juri, tetapi ${PO.id[t]}. Apakah ikut dihitung?`,
STAGE_TABS:({tabs:e})=>`Tab ${OO(
e,"id")} bernama seperti tahap atau hari, bukan juri. Bila itu tahap, beri setiap tab nama tahap dan jurinya, misalnya ${K(
`${e[0]} - J1`,"id")}; bila itu juri, jawab nilai juri.`,SIDE_BY_SIDE:({columns:e})=>`Kolom ${X(e,
"id")} sama-sama memuat nama peserta. Pisahkan kedua tabel ke tab masing-masing.`,OTHER_TABLE:({
row:e})=>`Baris ${e} memuat judul kolom sekali lagi, dengan urutan lain. Samakan urutan kolom kedua tabel, atau pindahkan tabel kedua ke tab lain.`,
OWN_CRITERIA:({headers:e})=>`Judul ${X(e.map(t=>K(t,
"id")),"id",4)} seperti menyebut kriteria dan jurinya masing-masing. Bila ya, buat satu tab untuk setiap juri dengan kolom kriteria yang dinilainya; bila bukan, jawab semuanya kriteria.`}
,q6={COLUMN:({
header:e,column:t,doubt:n})=>`Column ${t}${e===""?"":` ${K(e,"en")}`} ${K6[n]}. ${n==="not-listed"?`If it is a criterion, add it to the tab ${J.criteria.en}; if not, answer that it does not count.`:
"Is it a criterion?"}`,ROW:({label:e,row:t,doubt:n})=>`Row ${t} ${K(e,"en")} ${NO.en[n]}. Is it an entry?`,
WEIGHTS:({criteria:e,weights:t,sum:n,from:r,tab:o=""})=>{let i=DO(e,t,"en");return{headers:`The weights in the headers (${i}) ${AO(
n)?"are not read for certain":`add up to ${se(n,"en")}, not 100`}. Which weights count?`,totals:`The totals on the judge tabs use the weights ${i}. Are these the weights?`,
elsewhere:`The tab ${K(o,"en")} gives the weights ${i}; the judge tabs do not say so. Which weights count?`,
recap:`The scores on the tab ${K(o,"en")} use the weights ${i}; the judge tabs do not say so. Are these the weights?`}
[r]},NAMES:({code:e,one:t,other:n,count:r})=>`Code ${K(e,"en")} is ${K(
n,"en")} here and ${K(t,"en")} on another tab${r>1?` (${r} such rows)`:""}. Correct the code or the name. If it is the same entry, answer that it is.`,
HIDDEN:({tab:e})=>`The tab ${K(e,"en")} is hidden, but holds scores like the other judge tabs. Does it count?`,
SUMMARY:({tab:e})=>`The scores on the tab ${K(e,"en")} are the means or sums of the other tabs. Is it a judge's all the same?`,
ODD_TAB:({tab:e,
reason:t})=>`The tab ${K(e,"en")} holds scores like a judge's, but ${PO.en[t]}. Does it count?`,
STAGE_TABS:({
tabs:e})=>`The tabs ${OO(e,"en")} are named like stages or days, not like judges. If they are stages, name each tab by its stage and judge, such as ${K(
`${e[0]} - J1`,"en")}; if they are judges, answer so.`,SIDE_BY_SIDE:({columns:e})=>`Columns ${X(e,
"en")} both hold the entries' names. Move the second table to a tab of its own.`,OTHER_TABLE:({row:e}
)=>`Row ${e} has the column headers once more, in another order. Put the columns of both tables in one order, or move the second table to another tab.`,
OWN_CRITERIA:({headers:e})=>`The headers ${X(e.map(t=>K(t,"en")),"en",4)} seem to name a criterion and its own judge. If so, make a tab for each judge with the criteria that judge scores; if not, answer that all are criteria.`}
,H6={id:G6,en:q6},Z6=({kind:e,params:t},n)=>H6[n][e](t),Zs=(e,t)=>Z6(e,
t),J6={criterion:{id:"Ya, kriteria",en:"Yes, a criterion"},ignore:{id:"Tidak dihitung",en:
"Does not count"},entry:{id:"Ya, peserta",en:"Yes, an entry"},written:{id:"Seperti tertulis",en:
"As written"},
totals:{id:"Seperti kolom jumlah",en:"As in the totals"},equal:{id:"Sama besar",en:"All equal"},
criteria:{
id:"Semuanya kriteria",en:"All are criteria"},same:{id:"Peserta yang sama",en:"The same entry"},use:
{
id:"Ikut dihitung",en:"Counts"},judges:{id:"Nilai juri",en:"They are judges"}},IO=(e,t)=>J6[e][t];
var $O={id:({question:e})=>Zs(e,"id"),en:({question:e})=>Zs(e,"en")};var eb={TAB_MISSING:CO,
UNDERSTANDING_OPEN:$O,TAB_EMPTY:TO,TAB_UNPROTECTED:RO,TAB_COPY:xO,STAGE_NOT_BEGUN:kO,
COLUMN_MISSING_CRITERION:vO,COLUMN_DUPLICATE_CRITERION:wO,ROW_MISSING_ENTRY:JA,ROW_WITHOUT_CODE:YA,
ROW_UNKNOWN_ENTRY:XA,
ROW_DUPLICATE_ENTRY:ZA,ROW_NAME_MISMATCH:VA,SCORE_ROWS_PERMUTED:aO,SCORE_MISSING:nO,SCORE_NOT_NUMBER:
rO,
SCORE_TEXT_NUMBER:uO,SCORE_IS_DATE:tO,SCORE_OUT_OF_RANGE:oO,SCORE_ERROR:QA,SCORE_FORMULA:eO,
SCORE_SCALE_SUSPECT:sO,
SCORE_OUTLIER:iO,TOTAL_MISMATCH:cO,JUDGE_NO_VARIANCE:fA,JUDGES_IDENTICAL:yA,JUDGES_DISAGREE:hA,
JUDGE_CONFLICT:pA,
JUDGE_RECUSED:gA,ENTRY_UNSCORED:dA,PANEL_DISCONNECTED:wA,ENTRY_DUPLICATE_CODE:lA,
ENTRY_DUPLICATE_NAME:cA,
NAMES_SIMILAR:mA,SETTING_INVALID:hO,WEIGHTS_INVALID:bO,SCALE_ASSUMED:fO,METHOD_CAUTION:pO,
RULE_CHANGED_AFTER_SCORING:qA,
TIE_AT_CUT:HA,PLENARY_CONFLICT:WA,OBJECTION_OPEN:UA,RESULT_STALE:GA,NO_DOCUMENT:zA,DOCUMENT_OUTDATED:
BA,
DOCUMENT_DOTS:LA};var Js=({code:e})=>!eb[e].confidential,V6=eb;function X6({code:e,params:t},n){
return V6[e][n](t)}var ur=(e,t)=>X6(
e,t);function FO(e){let t="value"in e.params?e.params.value:void 0;return e.code==="SCORE_IS_DATE"?e.
params.date:typeof t=="object"?t.date:t===""?void 0:t}m();var Y6={error:$("Kesalahan","Error"),
warning:$("Peringatan","Warning"),info:$("Info","Info")},Vs={severity:$(
"Tingkat","Severity"),stage:$("Tahap","Stage"),tab:$("Tab","Tab"),cell:$("Sel","Cell"),message:$(
"Uraian","What and what to do"),code:$("Kode Temuan","Finding")},Q6=["error","warning","info"],tb=e=>Q6.
flatMap(t=>e.filter(n=>n.severity===t));function Rp(e,t,n,r,o){let i=J.findings[t],a=[{header:Vs.severity[
t],
width:100,value:s=>Y6[s.severity][t]},{header:Vs.stage[t],width:140,value:s=>{var u;return(u=s.stage)!=
null?u:""}},{header:Vs.tab[t],width:160,value:s=>{var u;return(u=s.tab)!=null?u:""}},{header:Vs.cell[
t],
width:80,value:s=>{var u;return(u=s.cell)!=null?u:""}},{header:Vs.message[t],width:560,value:o},{
header:Vs.
code[t],width:220,value:s=>s.code}];return St(i,n,r,a,tb(e),0)}m();m();function _O(e){let t=new y;
for(let{standings:r}of e)for(let{entry:o,title:i}of r)i!==null&&t.set(o.code,
i);let n=new v;return[...e].reverse().flatMap(r=>{let o=hm(r).filter(({standing:s})=>!n.has(s.entry.
code)),i=n.size;for(let{standing:s}of o)n.add(s.entry.code);let a=0;return o.map(({standing:s,rank:u}
,l)=>{
var I,F,M;let{entry:c,rank:d,score:p,decision:h,category:w,categoryRank:C}=s;((I=o[l-1])==null?void 0:
I.rank)!==u&&(a=l+1);let O=(F=t.get(c.code))!=null?F:null,P=(M=h==null?void 0:h.rank)!=null?M:null,N=r.
stage.name;return{place:i+a,entry:c,stage:N,rank:d,decided:P,score:p,title:O,category:w,categoryRank:
C}})})}m();var Ca={institution:$("Instansi","Institution"),parent:$("Induk","Parent"),unitType:$(
"Jenis Unit","Unit Type"),required:$("Wajib","Required"),count:$("Jumlah Inovasi","Entries"),codes:$(
"Kode","Codes"),
status:$("Keikutsertaan","Coverage")},e9={present:$("ikut","takes part"),absent:$("belum mengirim",
"has not submitted"),unlisted:$("ikut, tidak terdaftar","takes part, not listed")};function nb({
institutions:e,
entries:t}){var s;let n=new y;for(let u of t){let l=_(u.institution);l!==""&&n.set(l,[...(s=n.get(l))!=
null?s:[],u])}let r=e.map(u=>{var c;let l=(c=n.get(_(u.name)))!=null?c:[];return{institution:u,
entries:l,
status:l.length>0?"present":"absent"}}),o=new v(e.map(u=>_(u.name))),a=[...n].filter(([u])=>!o.has(u)).
map(([,u])=>{var c,d,p,h;return{institution:{name:(d=(c=u[0])==null?void 0:c.institution)!=null?d:"",
parent:"",unitType:(h=(p=u[0])==null?void 0:p.unitType)!=null?h:"",required:!1},entries:u,status:
"unlisted"}});return[...r,...a]}function rb(e){let t=nb(e).filter(n=>n.status!=="unlisted");return{
present:t.
filter(n=>n.status==="present").length,listed:t.length}}function MO(e){if(e.institutions.length===0)
return null;let t=nb(e).filter(n=>n.status==="absent"&&n.institution.required);return{...rb(e),
absent:t.
map(n=>n.institution.name)}}function LO(e,t,n,r){let o=a=>{var s,u;return(u=(s=mn.find(([l])=>l===a))==
null?void 0:s[1][t])!=null?u:""},i=[{header:Ca.institution[t],width:280,value:a=>a.institution.name}
,
{header:Ca.parent[t],width:220,value:a=>a.institution.parent},{header:Ca.unitType[t],width:140,value:
a=>a.
institution.unitType},{header:Ca.required[t],width:80,value:a=>o(a.institution.required)},{header:Ca.
count[t],width:80,format:"0",value:a=>a.entries.length},{header:Ca.codes[t],width:160,value:a=>a.entries.
map(s=>s.code).join(", ")},{header:Ca.status[t],width:180,value:a=>e9[a.status][t]}];return St(J.coverage[
t],
n,r,i,nb(e),1)}m();m();var Dp=e=>e>0?`0.${"0".repeat(e)}`:"0",Xs=(e,t)=>b(Xt(e,t))/10**t;var Xr={
place:$("Peringkat Akhir","Final Rank"),code:$("Kode","Code"),name:$("Nama Inovasi","Innovation"),
institution:$("Instansi","Institution"),category:$("Kategori","Category"),categoryRank:$(
"Peringkat Kategori","Rank in Category"),stage:$("Tahap Terakhir","Last Stage"),rank:$(
"Peringkat Tahap",
"Rank in Stage"),decided:$("Peringkat Putusan","Decided Rank"),title:$("Predikat","Title")};function jO(
e,t,n,r,o,i,a){
let s=e.some(({category:l})=>l!==null),u=[{header:Xr.place[t],width:80,format:"0",value:l=>l.place},
{header:Xr.code[t],width:80,value:l=>l.entry.code},{header:Xr.name[t],width:320,value:l=>l.entry.name}
,
{header:Xr.institution[t],width:240,value:l=>l.entry.institution},...s?[{header:Xr.category[t],width:
130,
value:l=>{var c;return(c=l.category)!=null?c:""}},{header:Xr.categoryRank[t],width:80,format:"0",
value:l=>{
var c;return(c=l.categoryRank)!=null?c:""}}]:[],{header:Xr.stage[t],width:180,value:l=>l.stage},{
header:Xr.
rank[t],width:80,format:"0",value:l=>l.rank},{header:r,width:80,format:Dp(n),value:l=>Xs(l.score,n)}
,
{header:Xr.title[t],width:160,value:l=>{var c;return(c=l.title)!=null?c:""}},...e.some(l=>l.decided!==
null)?[{header:Xr.decided[t],width:80,format:"0",value:l=>{var c;return(c=l.decided)!=null?c:""}}]:[
]];
return St(J.finalRanking[t],o,i,u,e,3,a)}m();var ob=(e,t,n,r)=>St(e,t,n,[{header:r,width:600,value:(
)=>""}],[],0);m();var t9={rank:$("Peringkat","Rank"),decided:$("Peringkat Putusan","Decided Rank"),
code:$("Kode","Code"),
name:$("Nama Inovasi","Innovation"),institution:$("Instansi","Institution"),category:$("Kategori",
"Category"),categoryRank:$("Peringkat Kategori","Rank in Category"),tie:$("Penentu Nilai Sama",
"Tie-break"),title:$("Predikat","Title"),prize:$("Uang Pembinaan","Prize"),advances:$("Lolos",
"Advances"),explanation:$(
"Penjelasan","Explanation")},n9='"Rp"#,##0',r9=$("belum ditetapkan","not settled"),o9=$("ya","yes"),
i9=$("tidak","no");function BO(e,t){let{language:n,decimals:r}=t,o=Dp(r),i=(c,d,p,h="")=>({header:t9[
c][n],
width:d,value:p,format:h}),{standings:a}=e,s=a.some(({category:c})=>c!==null),u=a.some(({prize:c})=>c!==
null),l=[i("rank",80,({rank:c})=>c,"0"),i("code",80,({entry:c})=>c.code),i("name",280,({entry:c})=>c.
name),i("institution",200,({entry:c})=>c.institution),i("category",130,({entry:c,category:d})=>d!=null?
d:c.category),...s?[i("categoryRank",80,({categoryRank:c})=>c!=null?c:"","0")]:[],{header:t.scoreHeader,
width:80,format:o,value:({score:c})=>Xs(c,r)},i("advances",80,({advances:c})=>(c?o9:i9)[n]),i(
"title",
130,({title:c})=>c!=null?c:""),...u?[i("prize",130,({prize:c})=>a9(c,n),n9)]:[],i("tie",180,t.tieOf),
i("explanation",520,t.explain),...e.standings.some(({decision:c})=>c!==void 0)?[i("decided",80,({
decision:c})=>{
var d;return(d=c==null?void 0:c.rank)!=null?d:""},"0")]:[],...t.carryOver?[{header:t.stageScoreHeader,
width:80,format:o,value:({stageScore:c})=>Xs(c,r)}]:[],...e.panel.judges.map(c=>({header:c.code,
width:80,
format:o,value:({judgeScores:d})=>{let p=d.get(c.code);return p===void 0?"":Xs(p,r)}}))];return St(t.
name,t.title,t.origin,l,a,3,t.layout)}function a9(e,t){return e===null?"":e==="open"?r9[t]:e.amount}
function zO(e,t,n,r){let{settings:o,stages:i}=e,{language:a}=o,s=ae(a).tabs,u=nn(e),{marked:l,origin:
c}=UO(
e,r),d=Be();zn(Rp(t.findings,a,l+s.findings(u),c,C=>ur(C,a)));let p=ib(e,t.results,n,r);for(let C of p)
zn(C);let h=C=>d.includes(C)&&p.every(O=>O.name!==C);for(let C of i){let O=Fl(C,i,a),P=l+s.ranking(C.
name,u);h(O)&&zn(ob(O,P,c,s.notRanked(C.name)))}let w=J.finalRanking[a];if(i.length>1&&h(w)&&zn(ob(w,
l+s.finalRanking(u),c,s.notFinal)),e.institutions.length>0){let{present:C,listed:O}=rb(e);zn(LO(e,a,
l+s.coverage(u),`${s.covered(C,O)} \xB7 ${c}`))}}function UO({settings:e},t){let n=ae(e.language).tabs,
r=t.provisional?`${n.provisional} \xB7 `:"",o=I2(tr(e.method),e.language),i=o===""?"":` (${o})`,a=`${r}${n.
computed(t.at,t.by,t.id)} \xB7 ${n.method(e.method)}${i} \xB7 ${n.hash(t.hash)} \xB7 ${n.overwritten}`;
return{marked:r,origin:a}}function ib(e,t,n,r){let{stages:o,settings:i}=e,{language:a,decimals:s}=i,
u=ae(a).tabs,l=nn(e),{marked:c,origin:d}=UO(e,r),p=o.flatMap((O,P)=>{let[N,I]=[t[P],n[P]];if(N===void 0||
I===void 0)return[];let F=Fl(O,o,a),M=N.last&&!i.rankedWinners?`${u.unordered} \xB7 `:"",j=c+u.ranking(
O.name,l);return[s9(e,N,I,F,j,M+d)]});if(o.length<2||t.length<o.length)return p;let h=c+u.finalRanking(
l),w=u.decimals(s),C=Ls(tr(i.method),a);return[...p,jO(_O([...t]),a,s,C,h,d,w)]}var nn=({settings:e}
)=>e.
competition.includes(e.year)?e.competition:`${e.competition} ${e.year}`.trim();function s9(e,t,n,r,o,
i){
let{language:a,decimals:s,carryOver:u}=e.settings,l=tr(t.method);return BO(t,{name:r,title:o,origin:
i,
layout:ae(a).tabs.decimals(s),language:a,decimals:s,carryOver:u,scoreHeader:Ls(l,a),stageScoreHeader:
Ls(
l,a,!0),tieOf:c=>{var d,p;return(p=(d=n.get(c))==null?void 0:d.tie)!=null?p:""},explain:c=>{var d,p;
return(p=(d=n.get(c))==null?void 0:d.text)!=null?p:""}})}m();function Yr(e,t,n){let r=at(t);return tb(
e).map(o=>{var s,u,l;let i=FO(o),a=n===void 0?null:Sp(o,n);
return{code:o.code,severity:o.severity,stage:(s=o.stage)!=null?s:null,tab:(u=o.tab)!=null?u:null,
cell:(l=
o.cell)!=null?l:null,message:ur(o,r),...i===void 0?{}:{value:i},...a===null?{}:{fix:Ep(a,r)}}})}var Ci=(
e,t)=>e.
filter(n=>n.severity===t).length,Ys=e=>Ci(e,"error")===0;m();m();var u9=({kind:e,params:t})=>e==="NAMES"?
"count"in t&&t.count>1:e!=="ROW";function WO(e){let t=n=>(u9(
n)?0:2)+(n.default===null?0:1);return[...e].sort((n,r)=>t(n)-t(r))}function Ap({competition:e,facts:
t,questions:n,given:r}){if(t.length+n.length+r.size===0)return{facts:[],
questions:[],answers:[]};let o=at(e.settings.language);return{facts:t.map(i=>l9(i,o)),questions:WO(n).
map(i=>c9(i,o)),answers:[...r].map(i=>d9(i,o))}}var l9=(e,t)=>{var n;return{kind:e.kind,sure:e.sure,
tab:"tab"in e.params&&(n=e.params.tab)!=null?n:null,message:EO(e,t)}},c9=(e,t)=>{var n;return{id:e.id,
tab:e.tab,tabs:e.tabs,cell:(n=e.cell)!=null?n:null,message:Zs(e,t),options:KO(e.options,t),default:e.
default}},KO=(e,t)=>e.map(n=>({id:n,label:IO(n,t)}));function d9([e,{option:t,kind:n,params:r,tab:o}
],i){
try{let a={kind:n,params:r},s=KO(gt[a.kind],i);return{id:e,tab:o,message:Zs(a,i),options:s,option:t}
}catch{
return{id:e,tab:o,message:e,options:[{id:t,label:t}],option:t}}}m();m();var Qs=e=>e.find(t=>Ae(t,J.objections)),
m9=1440*60*1e3;function GO({settings:e},t){var r;let n=(r=e.
decisionDate)!=null?r:t;return e.objectionDays===null||n===null?null:new R(R.parse(`${n}T00:00:00Z`)+
e.objectionDays*m9).toISOString().slice(0,10)}function qO(e,{stages:t}){var n,r;return((r=(n=dt(e,da))==
null?void 0:n.rows)!=null?r:[]).flatMap(({cell:o})=>{let i=t.find(u=>_(u.name)===_(U(o("reopens"))));
if(i===void 0||re(o("ruling")))return[];let[a,s]=[U(o("entry")),U(o("ruling"))];return[{stage:i.name,
entry:a,date:li(o("date")),ruling:s}]})}function HO(e,t,n,r){var i;let o=dt(e,da);return((i=o==null?
void 0:o.rows)!=null?i:[]).flatMap(({row:a,cell:s})=>{var P;let u=U(s("entry")),l=t.entries.find(N=>V(
N.code)===V(u)),c=l===void 0?u:tt(l),d=li(s("date")),p=re(s("answer"))||re(s("ruling")),h=U(s(
"reopens")),w=(P=t.stages.find(N=>_(N.name)===_(h)))==null?void 0:P.name,C=[];if(!re(s("date"))&&d===null){
let N={setting:"objections.date",value:s("date"),reason:"not-a-date",allowed:[]};C.push({code:
"SETTING_INVALID",severity:"warning",...it(o,a,"date"),params:N})}if(h!==""&&w===void 0){let N=t.stages.map(
F=>F.name),I={setting:"objections.reopens",value:h,reason:"unknown-reference",allowed:N};C.push({
code:"SETTING_INVALID",severity:"warning",...it(o,a,"reopens"),params:I})}let O={code:
"OBJECTION_OPEN",severity:"warning"};return u!==""&&l===void 0&&C.push({...O,...it(o,a,"entry"),
params:{entry:u,reason:"unknown-entry"}}),n!==null&&d!==null&&d>n?C.push({...O,...it(o,a,"date"),
params:{entry:c,reason:"too-late",
until:n}}):p?C.push({...O,...it(o,a,"answer"),params:{entry:c,reason:"unanswered"}}):w!==void 0&&r({
stage:w,date:d})&&C.push({...O,...it(o,a,"reopens"),params:{entry:c,reason:"reopens",stage:w}}),C})}
m();m();var Ra=(e,t)=>e.map((n,r)=>{var o;return[n,(o=t[r])!=null?o:null]}),Op=e=>x(e!=null?e:""),ZO=(
{values:e})=>e.
map(([,t])=>t).filter(t=>t!==null).join("; ");function JO(e){let t=[{thing:"setting",names:[],values:
g.
entries({version:e.version,...e.rules})},...e.stages.map(([n,...r])=>({thing:"stage",names:[n],
values:Ra(
["weight","advance","title"],r)})),...e.criteria.map(([n,r,...o])=>({thing:"criterion",names:[Op(n),
Op(r)],values:Ra(["weight","min","max"],o)})),...e.entries.map(([n,...r])=>({thing:"entry",names:[n],
values:Ra(["name","institution","category","status"],r)})),...e.judges.map(([n,...r])=>({thing:
"judge",names:[n],values:Ra(["institution","stages","conflicts"],r)})),...e.institutions.map(([n,...r])=>(
{
thing:"institution",names:[n],values:Ra(["parent"],r)})),...e.plenary.map(([n,r,...o])=>({thing:
"plenary",names:[Op(n),Op(r)],values:Ra(["rank","reason","votesFor","votesAgainst"],o)})),...e.sheets.flatMap(
({stage:n,judge:r,criteria:o,rows:i})=>i.map(([a,...s])=>({thing:"score",names:[n,r,a],values:Ra(o,s)}
)))];
return new y(t.map(n=>[E.stringify([n.thing,...n.names]),n]))}function Pp(e,t){var s,u;let[n,r]=[JO(
e),JO(t)],o=[...VO(e,t,"old"),...VO(t,e,"now")],i=({thing:l,names:[c,d]})=>l==="score"&&o.some(({
names:p})=>p[0]===
c&&p[1]===d),a=[...o];for(let[l,c]of n){let{thing:d,names:p,values:h}=c,w=r.get(l);if(w===void 0){i(
c)||a.push({thing:d,names:p,field:null,old:ZO(c),now:null});continue}let C=new y(w.values),O=new y(h);
for(let P of new v([...O.keys(),...C.keys()])){let[N,I]=[(s=O.get(P))!=null?s:null,(u=C.get(P))!=null?
u:null];N!==I&&a.push({thing:d,names:p,field:P,old:N,now:I})}}for(let[l,c]of r){if(n.has(l)||i(c))continue;
let{thing:d,names:p}=c;a.push({thing:d,names:p,field:null,old:null,now:ZO(c)})}return a.length>0||E.
stringify(e)===E.stringify(t)?a:[{thing:"order",names:[],field:null,old:null,now:null}]}function VO(
e,t,n){
let r=new v(t.sheets.map(({stage:o,judge:i})=>E.stringify([o,i])));return e.sheets.filter(({stage:o,
judge:i,rows:a})=>a.length>0&&!r.has(E.stringify([o,i]))).map(({stage:o,judge:i,rows:a})=>({...{
thing:"score",names:[o,i],field:null,old:null,now:null},[n]:a.length}))}m();function lr(e){let t=x(b.parseInt(
e.slice(0,12),16)%1e8).padStart(8,"0");return`${t.slice(0,4)}-${t.
slice(4)}`}m();var ab=[2],$o=ab[0],p9=["top","method","missing","tieBreaks","decimals","carryOver",
"passingScore","maxPerInstitution","winnersPerCategory","prizes","rankedWinners","winnerTerm",
"severityCorrection","conflicts"],f9=e=>e===void 0||e.kind==="blank"?null:e.kind==="score"?e.value:e.kind==="recused"?
"BK":typeof e.raw=="object"?e.raw.date:e.raw,Np=e=>e===null||typeof e=="number"||typeof e=="boolean"||
typeof e=="string"?e:E.stringify(e),Ip=(e,t)=>e<t?-1:b(e>t);function g9({stage:e,judge:t,columns:n,
rows:r}){
let o=[...n.keys()].sort(Ip);return{stage:e,judge:t,criteria:o,rows:r.flatMap(({entry:i,marks:a})=>i===
null?[]:[[i,...o.map(s=>f9(a.get(s)))]]).sort(([i],[a])=>Ip(i,a))}}var h9=({settings:e})=>g.fromEntries(
p9.map(t=>[t,Np(e[t])]));function cc(e,t,n,r,o=$o){let{entries:i,judges:a,institutions:s}=e,u=e.stages.
findIndex(d=>d.name===r),l=u<0?e.stages:e.stages.slice(0,u+1),c=d=>d===null||l.some(p=>p.name===d);
return{
version:o,rules:h9(e),stages:l.map(d=>[d.name,d.weight,d.advance,Np(d.title)]),criteria:e.criteria.filter(
d=>c(d.stage)).map(d=>[d.stage,d.name,d.weight,d.min,d.max]),entries:i.map(d=>[d.code,d.name,d.institution,
d.category,d.status]),judges:a.map(d=>[d.code,d.institution,Np(d.stages),Np(d.conflicts)]),
institutions:s.
map(d=>[d.name,d.parent]),plenary:n.filter(d=>c(d.stage)).map(d=>[d.stage,d.entry,d.rank,d.reason,d.
votesFor,d.votesAgainst]),sheets:t.filter(d=>c(d.stage)).sort((d,p)=>Ip(d.stage,p.stage)||Ip(d.judge,
p.judge)).map(g9)}}var $p=(...e)=>E.stringify(cc(...e));m();var XO={part:"decisions",tab:J.decisions,
columns:[{key:"stage",header:$("Tahap","Stage"),width:140},
{key:"code",header:$("Kode Penetapan","Decision Code"),width:110},{key:"at",header:$("Waktu","Time"),
width:150},{key:"by",header:$("Pelaku","By"),width:200},{key:"method",header:$("Metode","Method"),
width:110},
{key:"version",header:$("Versi Aturan","Rules Version"),width:90},{key:"hash",header:$("Sidik Hasil",
"Result Hash"),width:160},{key:"part",header:$("Bagian","Part"),width:70},{key:"content",header:$(
"Isi","Content"),width:300}]},y9=3e4;function b9(e){var n;return(n=e.replace(/[^\x20-\x7e]/g,r=>`\\u${r.
charCodeAt(0).toString(16).padStart(4,"0")}`).match(new RegExp(`\\S(?:.{0,${y9}}\\S)?(?=\\S|$)`,"g")))!=
null?n:[]}function YO(e,t,n,r,o){let i=e.flatMap(s=>b9(s.text).map((u,l)=>({...s,part:x(l+1),content:
u}))),
a=XO.columns.map(({key:s,header:u,width:l})=>({header:u[n],width:l,value:c=>c[s]}));return St(t,r,o,
a,i,0)}function Fp(e){var r;let t=e===null?null:dt(e,XO),n=new y;for(let{cell:o}of(r=t==null?void 0:
t.rows)!=null?r:[]){let i=U(o("stage")),a=n.get(i),s=x(o("content"));a!==void 0?n.set(i,{...a,text:a.
text+s}):n.set(i,{stage:i,code:U(o("code")),at:U(o("at")),by:U(o("by")),method:U(o("method")),
version:U(
o("version")),hash:U(o("hash")),text:s})}return[...n.values()]}function QO({text:e}){try{let t=E.parse(
e);return[...[t.stages,t.criteria,t.entries,t.judges,t.institutions],t.plenary,t.sheets].every(k.isArray)?
{snapshot:t,canonical:E.stringify(t)}:null}catch{return null}}m();function _p(e,{competition:t,
sheets:n,decisions:r,locate:o}){let{thing:i,names:a,field:s}=e,u=(()=>{
var h,w,C;let[c="",d="",p=""]=a;switch(i){case"score":{let O=n.find(N=>N.stage===c&&N.judge===d),P=(
w=
(h=O==null?void 0:O.rows.find(N=>N.entry===p))==null?void 0:h.marks.get(s!=null?s:""))==null?void 0:
w.at;return O===void 0?null:{tab:O.tab,...P&&{cell:Ce(P.row,P.column)}}}case"setting":return s===null?
null:o({kind:"setting",key:s});case"stage":return l("stage",t.stages.findIndex(O=>O.name===c));case"criterion":
return l("criterion",t.criteria.findIndex(O=>{var P;return((P=O.stage)!=null?P:"")===c&&O.
name===d}));case"judge":return l("judge",t.judges.findIndex(O=>O.code===c));case"plenary":return(C=r.
find(O=>O.stage===c&&O.entry===d))!=null?C:null;default:return null}})();if(u===null)return e;return{
...e,tab:u.tab,...u.cell?{cell:u.cell}:{}};function l(c,d){return d<0||s===null?null:o({kind:c,index:
d,
column:s})}}var e1=new A;function eu(e,t,n=$o){var c,d,p,h;let{competition:r,sheets:o,decisions:i}=e,
a=(c=e1.get(
e))!=null?c:new y;e1.set(e,a);let s=(p=t!=null?t:(d=r.stages[r.stages.length-1])==null?void 0:d.name)!=
null?p:"",u=`${n} ${s}`,l=(h=a.get(u))!=null?h:pn($p(r,o,i,s,n));return a.set(u,l),l}var dc=(e,t,n)=>{
var r;return(r=ab.find(o=>eu(e,n,o)===t))!=null?r:null},sb=e=>Fp(Zt(J.decisions[e]).grid);function ub(
e,t,n){
let r=t===void 0?null:QO(t);if(t===void 0||r===null||pn(r.canonical)!==n)return null;let{competition:
o,
sheets:i,decisions:a}=e,s=cc(o,i,a,t.stage,r.snapshot.version);return Pp(r.snapshot,{...s,version:$o}
).
map(u=>_p(u,e))}function t1(e,t){let r=t.filter(a=>a.status==="decided").filter(({stage:a,hash:s})=>eu(
e,a)!==s);if(r.length===0)return[];let o=sb(e.competition.settings.language),i=new v;return r.flatMap(
({stage:a,at:s,hash:u})=>{var C,O;let l=o.find(P=>P.stage===a&&P.hash===u),c=((C=ub(e,l,u))!=null?C:
[]).filter(P=>!i.has(E.stringify(P)));for(let P of c)i.add(E.stringify(P));let{tab:d,cell:p}=(O=c.find(
P=>P.tab!==void 0))!=null?O:{},h={...d===void 0?{}:{tab:d},...p===void 0?{}:{cell:p}},w={computed:s,
decided:{code:lr(u),changes:c}};return[{code:"RESULT_STALE",severity:"warning",stage:a,...h,params:w}
]})}m();var r1="rules",w9=8e3;function o1(e,t){let n={...e,entries:[],judges:[],institutions:[]},r=cc(
n,[],[],
t);return{...r,version:0,stages:r.stages.filter(([o])=>o===t),criteria:r.criteria.filter(([o])=>o===
null||o===t)}}var i1=(e,t)=>pn(E.stringify(o1(e,t)));function v9(){let e=We(r1);try{return E.parse(e!=
null?e:"{}")}catch{return{}}}var k9=({sheets:e},t)=>e.some(n=>n.stage===t&&n.rows.some(({marks:r})=>[
...r.values()].some(({kind:o})=>o==="score")));function a1(e,t){let{competition:n}=e;if(e.questions.
length>0)return[];let r=v9(),o=new y(n.stages.filter(({name:a})=>k9(e,a)).map(({name:a})=>[a,o1(n,a)])),
i=[...o].filter(([a])=>r[a]===void 0);if(i.length>0){let a={...r,...g.fromEntries(i.map(([u,l])=>[u,
E.stringify(l)]))},s=()=>g.fromEntries(g.entries(a).map(([u,l])=>[u,n1(l)]));He(r1,E.stringify(E.stringify(
a).length>w9?s():a))}return[...o].flatMap(([a,s])=>{var O,P;let[u,l]=[r[a],pn(E.stringify(s))];if(u===
void 0||n1(u)===l)return[];let c=t().filter(N=>N.action==="rules"&&N.stage===a);if(((O=c[c.length-1])==
null?void 0:O.hash)===l)return[];let d=u.startsWith("{")?E.parse(u):null,p=d===null?[]:Pp(d,s).map(N=>_p(
N,e)),{tab:h,cell:w}=(P=p.find(N=>N.tab!==void 0))!=null?P:{},C={...h===void 0?{}:{tab:h},...w===void 0?
{}:{cell:w}};return[{code:"RULE_CHANGED_AFTER_SCORING",severity:"warning",stage:a,...C,params:{
changes:p}}]})}
var n1=e=>e.startsWith("{")?pn(e):e;m();var lb=(e,t)=>({stage:n,date:r})=>{var i,a;return!t.some(s=>s.action==="reopen"&&
s.stage===n&&s.at>=
(r!=null?r:""))&&((a=(i=Ir(e,n))==null?void 0:i.status)!=null?a:"open")!=="open"};function x9(e,t,n){
let r=t.every(({status:s})=>s==="open")?void 0:Qs(Be());if(r===void 0)return new y;let o=ae(e.settings.
language).history,i=qO(Le(r),e).filter(lb(t,n)),a=new v(i.map(({stage:s})=>s));return new y([...a].map(
s=>{let u=i.filter(l=>l.stage===s);return[s,u.map(({entry:l,date:c,ruling:d})=>o.ruling(l,c,d)).join(
"; ")]}))}function s1(e,t){let n=st(e.stages,t),r=x9(e,n,t);return n.map(({stage:o,status:i,at:a,by:
s,
hash:u})=>{var l;return{stage:o,status:i,at:a,by:s,code:u===""?null:lr(u),ruling:(l=r.get(o))!=null?
l:null}})}function Fo(e,{rows:t}){let{competition:n}=e,r=st(n.stages,t),o=r[r.length-1],i=Qs(Be()),a=GO(
n,(o==
null?void 0:o.status)==="decided"?o.at.slice(0,10):null);return[...t1(e,r),...a1(e,()=>t),...i===void 0?
[]:HO(Le(i),n,a,lb(r,t))]}function u1(){return le(()=>(he(),Qr(yn(Te))))}function Qr(e){let{workbook:
t,history:n}=e,{language:r}=t.
competition.settings,{findings:o,progress:i}=Pt(t,{provisional:!1}),a=[...o,...Fo(t,n)];return ba(t,
a),My(t.own,i),{ok:Ys(a),findings:Yr(a,r,ac(e)),understood:Ap(t),progress:i,fixes:uA(e,at(r))}}
function l1(){
return le(()=>(he(),Te(()=>{let e=Xe(),{competition:t}=e,{language:n}=t.settings,r=Pt(e,{provisional:
!1}),
o=[...r.findings,...Fo(e,mt(n))],i=o.filter(Js),a=ae(n).tabs,s=`${a.checked(ct(),Fe(),_t())} \xB7 ${a.
overwritten}`,u=a.findings(nn(t));zn(Rp(i,n,u,s,c=>ur(c,n))),ba(e,o),My(e.own,r.progress);let l=e.questions.
length;return{errors:Ci(i,"error"),warnings:Ci(i,"warning"),questions:l}})))}var T9=te({tab:q()});
function c1(e){return le(()=>{let{tab:t}=ge(T9,e);return he(),Te(()=>{let n=Xe(),
{findings:r}=Pt(n,{provisional:!1}),o=r.filter(s=>s.code!=="SCORE_ROWS_PERMUTED"||s.tab!==t);o.length===
r.length&&be(fe("BAD_REQUEST",ae(et()).problems.notSorted(t)));let{language:i}=n.competition.settings,
a=ae(i).history.accepted(t);return tn(mt(i),{at:ct(),by:Fe(),action:"accept",detail:a,run:_t(),hash:
""},
i),ba(n,o),Qr(yn())})})}m();var S9=te({answers:dn(q(),ko(q()))});function d1(e){return le(()=>{let{
answers:t}=ge(S9,e);return he(),
Te(()=>{let{questions:n}=Xe(),r=E9(Ly(),n,g.entries(t)),{notAsked:o,tooManyAnswers:i}=ae(et()).problems;
return r===null&&be(fe("BAD_REQUEST",o)),k2(r)||be(fe("BAD_REQUEST",i)),Qr(yn())})})}function E9(e,t,
n){
let r=new y(e);for(let[o,i]of n){let a=e.get(o),s=t.find(l=>l.id===o),u=s===void 0?R9(a,i):C9(s,i);
if(i===
null&&a!==void 0)r.delete(o);else if(u!==null)r.set(o,u);else return null}return r}var C9=(e,t)=>e.options.
some(n=>n===t)?v2(e,t!=null?t:""):null;function R9(e,t){return e===void 0||t===null?null:g.entries(
gt).
some(([r,o])=>r===e.kind&&o.some(i=>i===t))?{...e,option:t}:null}m();var m1=te({fixes:Je(q())}),cb=250;
function p1({sheets:e},t,n,r,o){var l,c,d,p,h,w,C;let i=e.filter(O=>O.
tab===t),a=(l=i.find(O=>O.judge===n))!=null?l:i.length===1?i[0]:void 0,s=(p=(d=[...(c=a==null?void 0:
a.columns)!=null?c:[]].find(([,O])=>O[0]===o))==null?void 0:d[0])!=null?p:"",u=(w=(h=a==null?void 0:
a.rows.find(O=>O.row===r))==null?void 0:h.entry)!=null?w:"";return{judge:(C=a==null?void 0:a.judge)!=
null?C:n,entry:u,criterion:s}}function f1(e){return le(()=>{let{fixes:t}=ge(m1,e);he();let n=yn(Te),
{workbook:r}=n,o=at(r.competition.settings.language);return{fixes:g1(n,t).map(i=>{let{tab:a,judge:s,
cells:u}=i,l=Ep(i,o),c={old:l.old,now:$r(i.fix.now,o)};return{...l,cells:u.map(({row:d,column:p})=>{
let{entry:h,criterion:w}=p1(r,a,s,d,p);return{tab:a,cell:Ce(d,p),entry:h,criterion:w,...c}})}})}})}
function g1(e,t){
let n=new v(t);return sA(e).filter(r=>n.has(r.id)&&r.status==="offered")}function h1(e){return le(()=>{
let{fixes:t}=ge(m1,e);return he(),Te(()=>{let n=yn(),{competition:r}=n.workbook,o=g1(n,t),i=new y(r.
judges.map(({code:C,email:O})=>[C,O])),a=({fix:C,judge:O})=>{var P;return C.kind!=="score"||((P=i.get(
O))!=null?P:"")!==""},s=D9(n.workbook,o.filter(a)),{ledger:u,history:l}=n;s.length>0&&(u=xa(u,[...u.
list,...s],r.settings),{ledger:u,history:l}=ic(n.workbook,u,l));let c=new v(s.map(({id:C})=>C)),d=u.
list.filter(({id:C})=>c.has(C)),p=C=>d.filter(O=>O.status===C).length,h=new v(o.map(({id:C})=>C)),w=o.
reduce((C,O)=>C+O.cells.length,0);return{applied:p("applied"),asked:p("waiting"),left:w-d.length+t.filter(
C=>!h.has(C)).length,unreachable:[...new v(o.filter(C=>!a(C)).map(({judge:C})=>C))],check:Qr(yn())}}
)})}
function D9(e,t){let[n,r,o]=[ct(),Fe(),Ta()],i=t.flatMap(({tab:s,judge:u,stage:l,fix:c,cells:d})=>{
let p=c.
kind==="score"?"waiting":"applied";if(p==="applied"&&!Io(s))return[];let h=o(s);return d.flatMap(w=>{
let{row:C,column:O}=w,P=p1(e,s,u,C,O),N=c.kind==="label"?"":P.criterion,I={id:"",at:n,by:r,stage:l,
tab:s,
status:p,criterion:N,cell:Ce(C,O),judge:P.judge,entry:c.kind==="label"&&P.entry===""?x(c.now):P.entry,
now:c.now,kind:c.kind,answeredAt:"",answeredBy:"",before:{cell:c.old,format:h.format(C,O)}};return zs(
I,w,h)!=="before"?[]:[{...I,before:{...I.before,cell:h.cell(C,O)}}]})}),a=k.from({length:f.ceil(i.length/
cb)},_t);return i.map((s,u)=>({...s,id:`${a[f.floor(u/cb)]}/${u%cb+1}`}))}function y1(){return le(()=>(
he(),
Te(()=>{let e=yn(),{workbook:t,ledger:n,history:r}=e,{settings:o}=t.competition,i=Jy(e),a=ka(at(o.language)),
[s]=i;if(s===void 0)return be(fe("BAD_REQUEST",a.nothingToUndo));let u=Ta(),l=i.find(C=>{let O=oc(C,
t);return O===null||!Io(O.tab)||zs(C,O.at,u(O.tab))!=="after"});if(l!==void 0)return be(fe(
"BAD_REQUEST",a.changedSince(l.tab,l.cell)));let c={answeredAt:ct(),answeredBy:Fe()},d=n.list.map(C=>i.includes(
C)?{...C,...c,status:"undone"}:C),p=ic(t,xa(n,d,o),r),h=new v(i.map(({id:C})=>C)),w=p.ledger.list.find(
C=>h.has(C.id)&&C.status==="applied");return w!==void 0?be(fe("BAD_REQUEST",a.refused(w.tab,w.cell))):
Qr(yn())})))}m();var O9=te({id:q(),accept:Ue()});function b1(e){let t=Fe().toLowerCase(),n=e.judges.filter(
o=>t!==""&&
o.email.toLowerCase()===t),r=n.length===0?[]:Ws(No(e.settings).list);return n.flatMap(({code:o})=>{
let i=r.
filter(s=>s.judge===o),a=i.length===0?[]:Us(o).map(({id:s})=>s);return i.filter(({id:s})=>!a.includes(
s))})}function w1(){let e=Mt(Be());return Rn(new y([...e].map(([t,n])=>[t,Le(n)]))).competition}
function v1(){
return le(()=>k1(w1()))}function k1(e){let t=at(e.settings.language),n=new y(e.entries.map(({code:r,
name:o})=>[r,o]));return{fixes:b1(e).map(r=>{var l;let{id:o,stage:i,entry:a,at:s,by:u}=r;return{...Vy(
r,t),id:o,stage:i,at:s,by:u,name:(l=n.get(a))!=null?l:""}})}}function x1(e){return le(()=>{let{id:t,
accept:n}=ge(O9,e);return Te(()=>{var d;let r=b1(w1()).find(p=>p.id===t);if(r===void 0)return be(fe(
"BAD_REQUEST",ka(et()).unknownFix));let o=Xe(),{competition:i}=o,a=ka(at(i.settings.language));if(((
d=
st(i.stages,mt(i.settings.language).rows).find(({stage:p})=>p===r.stage))==null?void 0:d.status)!=="open")return be(
fe("BAD_REQUEST",a.stageClosed(r.stage)));let u=oc(r,o),l=Ta();if(n&&(u===null||zs(r,
u.at,l(u.tab))!=="before"))return be(fe("BAD_REQUEST",a.changedSince(r.tab,r.cell)));let c={id:t,
accept:n,
at:ct(),by:Fe()};return oA(r.judge,c)?(n&&u!==null&&Io(u.tab)&&Hy([Gy(r,u.tab,u.at,!1)],!0),k1(i)):
be(
fe("BAD_REQUEST",a.tooManyAnswers))})})}m();m();var T1={error:"#f4c7c4",warning:"#fde9b3",info:
"#d3e3fc"},S1="#ffffff",E1="Lembar Juri \xB7 ",db=new RegExp(
`(^|\\n)${E1}[^\\n]*(?:\\n(#[0-9a-f]{6}))?(?:\\n|$)`);function C1({background:e,note:t},n,r){let o=r.
map(s=>s.replace(/\s+/g," ").trim()).join(" \u2022 "),i=e===S1&&!t.startsWith("#")?[]:[e],a=o===""&&
i.length===0?[]:[E1+o,...i];return{background:T1[n],note:[...a,...t===""?[]:[t]].join(`
`)}}function R1({background:e,note:t}){var o,i,a;let[,n=""]=(o=db.exec(t))!=null?o:[],r=(a=(i=db.exec(
t))==null?void 0:i[2])!=null?a:S1;return{background:g.values(T1).includes(e)?r:e,note:t.replace(db,n)}
}m();function D1(e){var r;let t=(r=Oe().getSheetByName(e))==null?void 0:r.getDataRange();if(t===void 0)return[
];
let n=t.getNotes();return t.getBackgrounds().map((o,i)=>o.map((a,s)=>{var u,l;return{background:a,
note:(l=
(u=n[i])==null?void 0:u[s])!=null?l:""}}))}function A1(e,t,n){var d,p;let r=Oe().getSheetByName(e),o=new y,
i=[];for(let[h,w]of n.entries())for(let[C,O]of w.entries()){let P=(d=t[h])==null?void 0:d[C];(P==null?
void 0:P.background)!==O.background&&o.set(O.background,[...(p=o.get(O.background))!=null?p:[],Ce(h,
C)]),(P==null?void 0:P.note)!==O.note&&i.push({row:h,column:C})}for(let[h,w]of o)r==null||r.getRangeList(
w).setBackground(h==="#ffffff"?null:h);if(i.length===0)return;let[a,s]=[f.min(...i.map(({row:h})=>h)),
f.min(...i.map(({column:h})=>h))],u=f.max(...i.map(({row:h})=>h)),l=f.max(...i.map(({column:h})=>h)),
c=n.slice(a,u+1).map(h=>h.slice(s,l+1).map(({note:w})=>w));r==null||r.getRange(a+1,s+1,u-a+1,l-s+1).
setNotes(c)}var N9=te({on:Ue()}),O1=["error","warning","info"];function I9(e,t){var r,o;let n=new y;
for(let i of e.
filter(Js)){let{tab:a,cell:s,severity:u}=i;if(a===void 0||s===void 0)continue;let l=(r=n.get(a))!=null?
r:new y;n.set(a,l);for(let[c,{row:d,column:p}]of Kr(s).entries()){let h=`${d},${p}`,w=(o=l.get(h))!=
null?o:{severity:u,sentences:[]},C=O1.indexOf(u)<O1.indexOf(w.severity),O=c===0?[ur(i,t)]:[];l.set(h,
{severity:C?u:w.severity,sentences:[...w.sentences,...O]})}}return n}function $9(){var n;let e=Be(),
t=((n=We(sc))!=null?n:"").split(`
`).filter(r=>r!=="");return t.every(r=>e.includes(r))?t:e}function P1(e){return le(()=>{let{on:t}=ge(
N9,e);return he(),Te(()=>{let n=yn(),{workbook:r,history:o}=n,i=t?[...Pt(r,{provisional:!1}).findings,
...Fo(r,o)]:[],a=I9(i,r.competition.settings.language),s=[...new v([...$9(),...a.keys()])].filter(Io);
t&&He(sc,s.join(`
`));for(let u of s){let l=D1(u),c=l.map((d,p)=>d.map((h,w)=>{var P;let C=(P=a.get(u))==null?void 0:P.
get(`${p},${w}`),O=R1(h);return C===void 0?O:C1(O,C.severity,C.sentences)}));A1(u,l,c)}return t||He(
sc,""),Qr(n)})})}m();m();m();m();m();m();var Fr=(e,t)=>({width:f.min(f.max(f.floor(e),1),10),haste:0,
until:t+2e5});function N1(e){e.haste=0,e.
width=f.min(e.width+1,10)}function I1(e,t){e.haste+=1,e.width=f.max(f.floor(e.width/2),1);let n=f.min(
1e3*2**(e.haste-1),64e3),r=f.ceil(f.max(n,t!=null?t:0)+f.random()*500);return r<=3e5&&R.now()+r<e.until?
r:null}var $1=e=>R.now()>=e.until;m();m();var eo="https://www.googleapis.com/drive/v3/files",F1="https://www.googleapis.com/upload/drive/v3/files",
tu="id,mimeType,webViewLink,modifiedTime,appProperties,trashed",_1="application/vnd.google-apps.folder",
cr="application/vnd.google-apps.document",Ri="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
nu="application/pdf",mc="application/vnd.google-apps.spreadsheet",pc="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
ru=te({id:q(),mimeType:ke(q()),webViewLink:ke(
q()),modifiedTime:ke(q()),appProperties:ke(dn(q(),q())),trashed:ke(Ue())}),ou=e=>{var t,n,r,o,i,a;
return{
id:e.id,type:(t=e.mimeType)!=null?t:"",link:(n=e.webViewLink)!=null?n:"",modified:(r=e.modifiedTime)!=
null?r:"",content:(i=(o=e.appProperties)==null?void 0:o.content)!=null?i:"",properties:(a=e.appProperties)!=
null?a:{}}},mb=(e,t,n)=>({fields:e,one:t,list:te({files:Je(t),nextPageToken:ke(q())}),fileOf:n}),pb=mb(
tu,ru,ou);m();m();var F9=[["api-off",["accessNotConfigured","SERVICE_DISABLED"]],["scope",[
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
"notFound"]]];function _9(e){return e===401?"scope":e===404||e===410?"not-found":
e===413?"too-large":e===429?"haste":e>=500||e===408?"server":"refused"}function M1(e,t,n){var u,l,c;
let r=M9(t),o=[...((u=r==null?void 0:r.errors)!=null?u:[]).map(d=>d.reason),...((l=r==null?void 0:r.
details)!=null?l:[]).map(d=>d.reason),r==null?void 0:r.status],i=F9.find(([,d])=>o.some(p=>p!==void 0&&
d.includes(p))),a=i===void 0||e>=500?_9(e):i[0],s=L9(n);return{kind:a,reason:`${e} ${(c=r==null?void 0:
r.message)!=null?c:""}`.trim(),...s===null?{}:{wait:s}}}function M9(e){var t;try{return(t=E.parse(e))==
null?void 0:t.error}catch{return}}function L9(e){if(e===null)return null;let t=b(e),n=b.isFinite(t)?
t*1e3:R.parse(e)-R.now();return b.isFinite(n)&&n>0?n:null}var _r=({kind:e})=>["api-off","scope",
"quota","folder-full","daily-limit","policy"].includes(e),iu=({kind:e})=>e==="server"||e==="unknown";
var j9=6,L1={failure:{kind:"haste",reason:"not-sent"}};function to(e,t,n="text"){var a,s,u;let r=e.map(
()=>L1),o=e.map(()=>0),i=e.map((l,c)=>c);for(;i.length>0&&!$1(t);){let l=i.slice(0,t.width),c=i.slice(
t.width),d=U9(l.flatMap(O=>{var P;return(P=e[O])!=null?P:[]}),n),p=[],h=null,w=!1;for(let[O,P]of l.entries(
)){
let N=(a=d[O])!=null?a:L1,I=r[P];r[P]=I!==void 0&&B9(I)&&"failure"in N?I:N,o[P]=((s=o[P])!=null?s:0)+
1,!(!("failure"in N)||!z9(N,e[P])||o[P]>=j9)&&(p.push(P),w=!0,h=f.max(h!=null?h:0,(u=N.failure.wait)!=
null?u:0))}if(d.some(O=>"failure"in O&&_r(O.failure)))break;if(i=[...p,...c],!w){N1(t);continue}let C=I1(
t,h);if(C===null)break;Utilities.sleep(C)}return r}var B9=e=>"failure"in e&&e.failure.kind==="server",
z9=(e,t)=>"failure"in e&&(e.failure.kind==="haste"||e.failure.kind==="server"&&(t==null?void 0:t.method)!==
"post");function U9(e,t){let n={Authorization:`Bearer ${ScriptApp.getOAuthToken()}`},r=e.map(i=>({
...i,
headers:n,muteHttpExceptions:!0})),o;try{o=UrlFetchApp.fetchAll(r)}catch(i){let a=i instanceof S?i.message:
x(i);if(kp(a).length>0)throw i;return e.map(()=>({failure:{kind:"unknown",reason:a}}))}return o.map(
i=>{let a=i.getResponseCode();return a>=200&&a<300?{ok:t==="bytes"?{text:"",bytes:i.getContent()}:{
text:i.
getContentText(),bytes:[]}}:{failure:M1(a,i.getContentText(),W9(i))}})}function W9(e){let t=e.getHeaders(
),
n=g.keys(t).find(r=>r.toLowerCase()==="retry-after");return n===void 0?null:x(t[n])}function _o(e,t){
if(t===void 0)return{failure:{kind:"unknown",reason:"no-answer"}};if("failure"in t)return t;let n=lt(
e,K9(t.ok.text));return n.success?{ok:n.data}:{failure:{kind:"unknown",reason:"malformed-answer"}}}
function K9(e){
try{return E.parse(e)}catch{return null}}var Mp="lembar-juri-boundary-7f3a9c",Lp=5*1024*1024-4096;
function Mo(e,t){return to(e.map(G9),t).map(
n=>{let r=_o(ru,n);return"failure"in r?r:{ok:ou(r.ok)}})}function gb(e,t,n){let r=`${eo}/${encodeURIComponent(
e)}?fields=${encodeURIComponent(tu)}`,o=E.stringify(t),i=_o(ru,to([{url:r,method:"patch",contentType:
"application/json",payload:o}],n)[0]);return"failure"in i?i:{ok:ou(i.ok)}}function Da(e,t,n){let r=e.
map(o=>`${eo}/${encodeURIComponent(o)}/export?mimeType=${encodeURIComponent(t)}`);return j1(r,n)}
function hb(e,t){
let[n]=j1([`${eo}/${encodeURIComponent(e)}?alt=media`],t);return n!=null?n:{failure:{kind:"unknown",
reason:"no-answer"}}}function j1(e,t){let n=e.map(r=>({url:r,method:"get"}));return to(n,t,"bytes").
map(r=>"failure"in r?r:{ok:D.from(r.ok.bytes,o=>o&255)})}function G9({fileId:e,folder:t,title:n,
properties:r,
from:o,to:i,bytes:a,writersCanShare:s}){let c={name:n,mimeType:i,appProperties:r,...e===null?{
parents:[
t]}:{},...s===void 0?{}:{writersCanShare:s}},d=e===null?"":`/${encodeURIComponent(e)}`;return{url:`${F1}${d}?uploadType=multipart&fields=${encodeURIComponent(
tu)}`,method:e===null?"post":"patch",contentType:`multipart/related; boundary=${Mp}`,payload:[...fb(
`--${Mp}\r
Content-Type: application/json; charset=UTF-8\r
\r
${E.stringify(c)}\r
`),...fb(`--${Mp}\r
Content-Type: ${o}\r
\r
`),...k.from(a,p=>p>127?p-256:p),...fb(`\r
--${Mp}--\r
`)]}}var fb=e=>Utilities.newBlob(e).getBytes();m();function yb(e,t,n,r){let o=[],i="";do{let a=encodeURIComponent(
`'${t}' in parents and trashed = false${n.map(c=>` and ${c}`).join("")}`),s=encodeURIComponent(`nextPageToken,files(${e.fields})`),
u=`${eo}?q=${a}&pageSize=1000&fields=${s}${i}`,l=_o(e.list,to([{url:u,method:"get"}],r)[0]);if(
"failure"in l)
return l;o.push(...l.ok.files.map(e.fileOf)),i=l.ok.nextPageToken?`&pageToken=${encodeURIComponent(l.
ok.nextPageToken)}`:""}while(i!=="");return{ok:o}}function bb(e,t,n){let r=`${eo}/${encodeURIComponent(
t)}?fields=${encodeURIComponent(e.fields)}`,o=_o(e.one,to([{url:r,method:"get"}],n)[0]);return"failure"in o?
o.failure.kind==="not-found"?{ok:null}:o:{ok:o.ok.trashed===!0?null:e.fileOf(o.ok)}}var jp=(e,t)=>yb(
pb,e,[],t),Lo=(e,t)=>bb(pb,e,t);function wb(e,t,n){let r=jp("root",n);if("failure"in r)return r;let o=r.
ok.find(s=>g.keys(t).every(u=>s.properties[u]===t[u]));if(o!==void 0)return{ok:o.id};let i=E.stringify(
{name:e,mimeType:_1,appProperties:t}),a=_o(te({id:q()}),to([{url:`${eo}?fields=id`,method:"post",
contentType:"application/json",payload:i}],n)[0]);return"failure"in a?a:{ok:a.ok.id}}m();var B1=te({
id:q(),emailAddress:ke(q()),role:q()}),q9=c0(ru,{permissions:ke(Je(B1))}),z1=mb(`${tu},permissions(id,emailAddress,role)`,
q9,e=>{var t;return{...ou(e),access:(t=e.permissions)!=null?t:[]}}),
fc=encodeURIComponent,H9=e=>`${eo}/${fc(e)}`,vb=(e,t)=>yb(z1,e,[`mimeType = '${mc}'`],t),kb=(e,t)=>bb(
z1,e,t);function Z9(e){let t=`${H9(e.file)}/permissions`,n=o=>({contentType:"application/json",
payload:E.
stringify(o)}),r=`fields=${fc("id,emailAddress,role")}`;switch(e.change){case"grant":return{url:`${t}?sendNotificationEmail=true&emailMessage=${fc(
e.message)}&${r}`,method:"post",...n({type:"user",role:e.
role,emailAddress:e.email})};case"role":return{url:`${t}/${fc(e.permission)}?${r}`,method:"patch",
...n(
{role:e.role})};case"withdraw":return{url:`${t}/${fc(e.permission)}`,method:"delete"}}}function gc(e,
t){
let n=to(e.map(Z9),t);return e.map((r,o)=>{let i=n[o];return r.change!=="withdraw"?_o(B1,i):i===void 0||
"failure"in i?i!=null?i:{failure:{kind:"unknown",reason:"no-answer"}}:i.ok.text!==""?{failure:{kind:
"unknown",reason:"malformed-answer"}}:{ok:null}})}m();m();m();var au="dokumen yang sudah jadi tidak dibuat dua kali",
J9={"api-off":
"Layanan Drive belum diaktifkan. Buka Ekstensi \u2192 Apps Script, pada Layanan (Services) klik +, pilih Drive API, lalu Tambahkan.",
scope:
"Izin untuk menyimpan dokumen ke Drive belum diberikan. Buka tautan ini, centang izin Drive, lalu ulangi.",
quota:`Ruang penyimpanan Drive penuh. Kosongkan sebagian, lalu ulangi: ${au}.`,"folder-full":`Folder atau drive bersama ini tidak dapat menampung berkas lagi. Pindahkan atau hapus sebagian isinya, lalu ulangi: ${au}.`,
"daily-limit":`Batas harian permintaan ke Drive sudah tercapai. Ulangi besok: ${au}.`,policy:
"Aturan organisasi Anda tidak mengizinkan skrip ini memakai Drive. Minta pengelola akun Google instansi mengizinkannya.",
"not-yours":
"Anda tidak berhak mengubah berkas ini di Drive. Minta pemiliknya memberi akses sebagai penyunting.",
"not-granted":
"Skrip ini tidak (lagi) berhak membuka berkas itu, karena tidak dibuat olehnya atau aksesnya dicabut.",
"not-exportable":"Drive tidak dapat mengekspor berkas ini: terlalu besar atau tidak dapat diekspor.",
"too-large":"Dokumen ini terlalu besar untuk Drive. Perkecil gambar di templatnya, lalu ulangi.",
haste:`Drive sedang sibuk. Tunggu beberapa menit, lalu ulangi: ${au}.`,server:`Drive sedang terganggu. Tunggu beberapa menit, lalu ulangi: ${au}.`,
unknown:`Drive tidak menjawab dengan jelas. Ulangi: ${au}.`,"not-found":
"Berkas atau foldernya tidak ada lagi di Drive Anda.",refused:"Drive menolak permintaan ini."},su="documents that are ready are not made twice",
V9={"api-off":
"The Drive service is not switched on. Open Extensions \u2192 Apps Script, click + at Services, choose Drive API, then Add.",
scope:
"The permission to save documents to Drive has not been granted. Open this link, tick the Drive permission, then try again.",
quota:`Drive storage is full. Free some space and try again: ${su}.`,"folder-full":`This folder or shared drive takes no more files. Move or delete some of them and try again: ${su}.`,
"daily-limit":`The daily limit of requests to Drive is reached. Try again tomorrow: ${su}.`,policy:
"The rules of your organisation do not let this script use Drive. Ask whoever manages its Google accounts.",
"not-yours":"You may not change this file in Drive. Ask its owner to make you an editor.",
"not-granted":
"This script may not (or no longer) open that file: it did not make it, or its access was withdrawn.",
"not-exportable":
"Drive cannot export this file: it is too large, or of a sort that is not exported.",
"too-large":
"This document is too large for Drive. Make the pictures in its template smaller and try again.",
haste:`Drive is busy. Wait a few minutes and try again: ${su}.`,server:`Drive has a fault just now. Wait a few minutes and try again: ${su}.`,
unknown:`Drive gave no clear answer. Try again: ${su}.`,"not-found":
"The file or its folder is no longer in your Drive.",refused:"Drive refused this request."};function Di(
{kind:e,reason:t},n){let r=(n==="id"?J9:V9)[e];return e==="refused"||e==="not-exportable"?`${r} (${t})`:
r}var On=e=>pn(e).slice(0,32),xb=e=>`folder:${e}`;function jo(e,t,n){let{language:r}=e.settings,o=xb(
t),
i=We(o),a=i!==null&&X9(i,n,r)?i:Y9(e,o,n);return{id:a,files:rn(jp(a,n),r)}}var X9=(e,t,n)=>rn(Lo(e,t),
n)!==null;function Y9(e,t,n){let{language:r}=e.settings,o=ae(r).documents.folder(nn(e)),i=rn(wb(o,{
folder:On(
Bn())},n),r);return He(t,i),i}function rn(e,t){return"ok"in e?e.ok:Aa(e.failure,t)}function Aa(e,t){
let n=Di(e,t);return e.kind==="api-off"?be(fe("DRIVE_API_OFF",n)):e.kind==="scope"?be(fe(
"SCOPE_MISSING",n,xp())):be(fe("DRIVE_REFUSED",n))}var Q9=te({id:q(),link:q(),maker:q(),email:q(),
permission:q(),collected:q(),modified:q(),done:Ft(),of:Ft()}),
hc={id:"",link:"",maker:"",email:"",permission:"",collected:"",modified:"",done:0,of:0},Tb=e=>On(_(e)),
Sb=e=>On(V(e)),U1=(e,t)=>`judge-file:${Tb(e)}:${Sb(t)}`;function Bp(e,t){var n;try{let r=lt(Q9,E.parse(
(n=We(U1(e,t)))!=null?n:"null"));return r.success?r.data:hc}catch(r){if(r instanceof SyntaxError)return hc;
throw r}}var Oa=(e,t,n)=>He(U1(e,t),E.stringify(n));function uu({competition:e},t,n){let r=e.stages.find(
a=>a.name===t);if(r===void 0||e.settings.judgeFiles!==
"separate")return;let o=Fe(),i=rt(e,r).flatMap(a=>{let{id:s,maker:u,permission:l}=Bp(t,a.code);
return s===
""||l===""||u!==o?[]:[{file:s,change:"role",permission:l,role:n}]});if(i.length!==0)try{for(let a of gc(
i,Fr(10,R.now())))"failure"in a&&console.warn(a.failure.reason)}catch(a){console.warn(x(a))}}var eq=(
{sheets:e},t)=>e.filter(n=>n.stage===t).map(n=>n.tab),W1=({sheets:e,own:t,competition:n},r)=>e.
flatMap(o=>{let i=o.stage===r?t.get(o.tab):void 0;if(i===void 0||o.rows.length===0)return[];let a=Oy(
je(n,i.stage).length,f.max(...o.rows.map(({row:s})=>s)));return[{tab:o.tab,open:a,email:i.judge.email}
]}),
Eb=e=>`locked:${e}`;function K1(e){let t=We(Eb(e));try{return E.parse(t!=null?t:"{}")}catch{return{}
}}
function zp(e,t,n){let{admins:r,language:o}=e.competition.settings,i=eq(e,t),a=K1(t),s=g.fromEntries(
i.map(d=>[d,d in a?a[d]:r2(d)]));He(Eb(t),E.stringify(s));for(let d of i)sr(d,r);for(let{tab:d,open:
p}of W1(
e,t))p2(d,p,[...r,Fe()]);let u=ae(o).history.closed(i.length),l={at:ct(),by:Fe(),action:"close",
detail:u,
run:_t(),hash:"",stage:t},c=tn(n,l,o);return uu(e,t,"reader"),c}function G1(e,t,n,r){let{language:o}
=e.
competition.settings,i=K1(t);for(let[l,c]of g.entries(i))i2(l,c);let a=[...e.competition.settings.admins,
Fe()];for(let{tab:l,open:c,email:d}of W1(e,t))Fs(l,c,a,d);An();let s={at:ct(),by:Fe(),action:
"reopen",
detail:n,run:_t(),hash:"",stage:t},u=tn(r,s,o);return He(Eb(t),"{}"),uu(e,t,"writer"),u}m();m();m();
m();var Cb=e=>e.map(({entry:t})=>t.code),q1=({vacated:e})=>{var t;return((t=e==null?void 0:e.removed)!=null?
t:[]).map(({code:n,status:r})=>({entry:n,status:r}))};function H1({settings:e},{standings:t,places:n,
last:r},o){let i=rs(t,p=>p.category),a=p=>{var h;return((h=i.get(p.category))!=null?h:[]).filter(w=>_n(
w)<_n(p))},s=t.some(p=>p.decision!==void 0),u=t.filter(p=>p.cutNote==="institution-full"),l=new y([
...i].
map(([p,h])=>[p,[...h].reverse().find(w=>w.advances)])),c=(p,{rounded:h,sharing:w})=>{let{advances:C,
cutNote:O,title:P,score:N,entry:I}=p,F=p.category===null?{}:{category:p.category},M=z=>s?_n(z)===_n(
p):w.includes(z.entry.code),j=()=>{var z;return Cb(((z=i.get(p.category))!=null?z:[]).filter(M))};if(
O===
"below-passing-score"&&e.passingScore!==null)return[{code:"BELOW_PASSING_SCORE",params:{passingScore:
Vt(
e.passingScore),score:h}}];if(O==="place-kept")return[{code:"PLACE_KEPT",params:{removed:q1(p)}}];if(
O===
"without-category")return[{code:"WITHOUT_CATEGORY",params:{}}];if(O==="institution-full"&&e.maxPerInstitution!==
null){let z=a(p).filter(Z=>Z.cutNote!=="institution-full"&&_(Z.entry.institution)===_(I.institution));
return[{code:"INSTITUTION_FULL",params:{institution:I.institution,most:e.maxPerInstitution,above:Cb(
z)}}]}if(O==="shared-rank-at-cut"&&n!==null)return[{code:"SHARED_RANK_AT_CUT",params:{places:n,last:
r,
title:P,sharing:j(),...F}}];if(C)return[{code:"ADVANCES",params:{places:n,last:r,title:P,...F}}];let L=l.
get(p.category),B=L&&!s?pm(L.score,N,o):null;return[{code:"OUTSIDE_CUT",params:{places:n,last:r,
behind:B,
...F}},...O==="first-reserve"?[{code:"FIRST_RESERVE",params:{sharing:j(),...F}}]:[]]},d=p=>{let{
place:h,
vacated:w,prize:C}=p;if(h===null)return[];let O=r&&e.rankedWinners,P=u.filter(I=>I.category===p.category&&
_n(I)<_n(p)),N=w!==null&&w.from===null;return[...P.length>0&&(O||n!==null&&_n(p)>n)?[{code:
"PASSED_OVER",params:{place:h.place,over:Cb(P)}}]:[],...w!==null&&(O||N)?[{code:"MOVED_UP",params:{
place:h.place,
from:w.from,removed:q1(p)}}]:[],...C===null?[]:[{code:"PRIZE",params:{prize:C}}]]};return(p,h)=>{let{
category:w,categoryRank:C}=p;return[...w!==null&&C!==null?[{code:"CATEGORY_RANK",params:{category:w,
rank:C}}]:[],...c(p,h),...d(p)]}}m();function Z1(e,t){let n=[];for(let r of e){let o=n[n.length-1],i=o==null?
void 0:o.standings[o.standings.
length-1];if(o&&i&&t(i,r))o.standings.push(r),o.codes.push(r.entry.code);else{let a=o?o.first+o.standings.
length:0;n.push({first:a,standings:[r],codes:[r.entry.code]})}}return n}function J1(e,t){let n=new y(
e.map(({entry:a,score:s})=>[a.code,kr(s,t)])),o=Z1(e,(a,s)=>Yt(n.get(a.entry.code),n.get(s.entry.code))===
0).flatMap(a=>a.standings.map(()=>a.codes)),i=Z1(e,(a,s)=>a.rank===s.rank);return new y(i.flatMap((a,
s)=>a.
standings.map((u,l)=>{var d,p,h,w;let c=a.first+l;return[u.entry.code,{rounded:n.get(u.entry.code),
above:(d=
e[c-1])!=null?d:null,below:(p=e[c+1])!=null?p:null,tied:o[c],sharing:a.codes,next:(w=(h=i[s+1])==null?
void 0:h.standings)!=null?w:[]}]})))}function V1(e,t){var o;let n=e.steps.length-1,r=t.steps[n];
return r!==
void 0&&r.among===((o=e.steps[n])==null?void 0:o.among)?r.value:null}function tq(e){let t=new y;
return(n,r)=>{var i;let o=(i=t.get(r))!=null?i:K0(e,r);return t.set(r,o),
o(n)}}function nq(e,{rounded:t,above:n,below:r,tied:o,sharing:i},a){let{decidedBy:s,steps:u}=e;if(s===
null)return[];if(s==="shared")return[{code:"TIE_SHARED",params:{score:t,sharing:i,steps:u}}];let c=[
r,n].flatMap(w=>{let C=w&&o.includes(w.entry.code)?V1(e,w):null;return w&&C?[{entry:w.entry.code,
rank:w.
rank,value:C}]:[]})[0];if(c===void 0)return[];let{metric:d,among:p}=s,h=d==="majority"?{duels:a(e.entry.
code,p)}:{};return[{code:"TIE_BROKEN",params:{score:t,tied:o,step:s,rival:c,...h}}]}function rq({
margin:e,
rank:t,score:n},{tied:r,next:o},i){let a=o[0];if(a===void 0||e===null)return[{code:"LAST_RANK",
params:{
rank:t}}];if(r.includes(a.entry.code))return[];let s=o.map(({entry:l})=>l.code),u=i==="higher"?n.sub(
e):n.add(e);return[{code:"MARGIN",params:{margin:e,next:{rank:a.rank,entries:s,score:u}}}]}function oq(
{
decision:e,rank:t}){if(e===void 0)return[];let{rank:n,reason:r,votesFor:o,votesAgainst:i}=e;return[{
code:"PLENARY_DECIDED",params:{rank:n,computed:t,reason:r,votesFor:o,votesAgainst:i}}]}function X1(e,
t,n){
var N;let{settings:r}=e,{panel:o,stage:i,method:a,standings:s}=t,{better:u,working:l}=er(a),c=l==null?
void 0:l(o,r),d=tq(o),p=J1(s,r.decimals),h=Rl(e,i,n),w=o.criteria.map(({name:I,weight:F,max:M})=>({
criterion:I,
weight:Vt(F),max:Vt(M)})),C=new y;for(let{entry:I,judge:F,reason:M}of o.leftOut){let j={code:
"JUDGE_LEFT_OUT",params:{judge:F,reason:M}};C.set(I,[...(N=C.get(I))!=null?N:[],j])}let O=({entry:I,
judgeScores:F,
stageScore:M,score:j})=>{var G,Z;let L=(G=C.get(I.code))!=null?G:[],B=[...F].map(([W,Y])=>({judge:W,
score:Y})),z=o.judges.map(W=>W.code).filter(W=>!F.has(W)&&!L.some(({params:Y})=>Y.judge===W));return[
{code:"STAGE_SCORE",params:{method:a,judges:B,criteria:w,score:M}},...(Z=c==null?void 0:c(I.code))!=
null?Z:[],...L,...z.length>0?[{code:"JUDGES_WITHOUT_SCORE",params:{judges:z}}]:[],...r.carryOver?[{
code:"CARRIED_OVER",params:{parts:h(I.code,M),score:j}}]:[]]},P=H1(e,t,u);return I=>{let F=p.get(I.entry.code);
return F===void 0?[]:[...O(I),...nq(I,F,d),...rq(I,F,u),...oq(I),...P(I,F)]}}var Up=(e,t)=>t.map((n,
r)=>iq(e,n,t.slice(0,r)));function iq(e,t,n){let{language:r,decimals:o}=e.settings,
i=X1(e,t,n),a=z2(r,o,tr(t.method));return new y(t.standings.map(s=>{let u=i(s);return[s,{text:a(u),
tie:U2(
u,r,o)}]}))}function Y1(e,t,{provisional:n,write:r,close:o=!1,through:i}){let{competition:a}=e,s=st(
a.stages,t),
u=({stage:O})=>{var P;return((P=Ir(s,O.name))==null?void 0:P.status)==="open"},l=Pt(e,{provisional:n}
),
c=i===void 0?l.results.length:1+a.stages.findIndex(O=>O.name===i),d=l.results.filter((O,P)=>P<c||!u(
O)),p=d.filter(u).map(({stage:O})=>O.name),h=o&&!n?p:[],w=h.length>0?[]:p,C=O=>{var P;return O.code===
"TAB_UNPROTECTED"&&h.includes((P=O.stage)!=null?P:"")};return{evaluation:{...l,results:d},
explanations:Up(
a,d),toClose:h,open:w,findings:l.findings.filter(O=>!C(O)),writes:r!=null?r:!n&&w.length===0}}m();
var Q1=e=>e.map(({stage:t,panel:n})=>({stage:t.name,criteria:n.criteria.map(({name:r,weight:o,min:i,
max:a})=>({name:r,weight:o,min:i,max:a})),means:g.fromEntries([...n.readings].flatMap(([r,o])=>{let i=[
...o.values()].map(s=>s.marks);if(i.length===0)return[];let a=s=>i.reduce((u,l)=>u+l[s].valueOf(),0)/
i.length;return[[r,n.criteria.map((s,u)=>a(u))]]}))}));m();m();m();var eP=e=>e.standings.flatMap(t=>t.advances?
[t.entry.code]:[]);function tP(e,t){let[n,r]=[eP(e),eP(t)];
return{enters:r.filter(o=>!n.includes(o)),leaves:n.filter(o=>!r.includes(o))}}var aq=(e,t)=>({...e,
judges:e.
judges.filter(({code:n})=>n!==t),readings:new y([...e.readings].map(([n,r])=>[n,new y([...r].filter(
([o])=>o!==t))])),leftOut:e.leftOut.filter(n=>n.judge!==t)});function nP(e,t,n){return t.panel.judges.
flatMap(({code:r})=>{let o=aa(e,aq(t.panel,r),n);return o.standings.length===0?[]:[{judge:r,...tP(t,
o)}]})}function rP(e,t,n){let{settings:r}=e;return bs.filter(i=>i!==r.method&&(!r.carryOver||er(i).unit===
"points")).flatMap(i=>{let a=aa({...e,settings:{...r,method:i}},t.panel,n);return a.standings.length===
0?[]:[{method:i,...tP(t,a)}]})}m();function oP(e,t,n,r){let o=e.standings.filter(h=>h.advances).length,
[i,a]=[e.standings[o-1],e.standings[o]];
if(i===void 0||a===void 0||a.category!==i.category||a.cutNote!==null&&a.cutNote!=="first-reserve"||!e.
standings.slice(0,o).every(h=>h.advances))return null;let[s,u]=[i,a].map(({entry:h})=>t.entries.findIndex(
({code:w})=>w===h.code)),l=n.map(({weight:h,scores:w})=>({weight:h,gap:w[s]-w[u]})),c=l.reduce((h,{
weight:w,
gap:C})=>h+w*C,0),d=l.reduce((h,{weight:w,gap:C})=>h+w*(C-c)**2,0),p=t.judges.length;return{lastIn:i.
entry.code,firstOut:a.entry.code,points:r*i.score.sub(a.score).valueOf(),standardError:p<2?null:f.sqrt(
d*p/(p-1))}}m();m();var Ai=e=>e.filter(t=>t!==null),dr=e=>e.reduce((t,n)=>t+n,0),Pn=e=>dr(e)/e.length;
function Nn(e){
if(e.every(n=>n===e[0]))return 0;let t=Pn(e);return dr(e.map(n=>(n-t)**2))}function Wp(e){let t=e.map(
(r,o)=>o).sort((r,o)=>e[o]-e[r]),n=e.map(()=>0);for(let r=0,o=0;r<t.length;r=o){for(;o<t.length&&e[t[
o]]===
e[t[r]];)o+=1;for(let i of t.slice(r,o))n[i]=(r+1+o)/2}return n}function iP(e){var p,h;let t=e.length,
n=(h=(p=e[0])==null?void 0:p.length)!=null?h:0;if(t<2||n<2)return{
single:null,average:null};let r=e.map(Pn),o=e[0].map((w,C)=>Pn(e.map(O=>O[C]))),i=Pn(r),a=e.flatMap(
(w,C)=>w.map((O,P)=>(O-r[C]-o[P]+i)**2)),s=n*Nn(r)/(t-1),u=t*Nn(o)/(n-1),l=dr(a)/((t-1)*(n-1)),c=1e-12*
(s+u+l),d=w=>w>c?(s-l)/w:null;return{single:d(s+(n-1)*l+n*(u-l)/t),average:d(s+(u-l)/t)}}m();
function aP(e,t){let{groupCount:n}=os(e);if(n===0)return{lambda:null,effects:new y};let{lambda:r,
effects:o}=ra(
e,t),i=r.value>0||n===1;return{lambda:r.value,effects:new y(i?k.from(o,([a,s])=>[a,s.valueOf()]):[])}
}m();m();function sP(e){let[t,n]=[e.map(([a])=>a),e.map(([,a])=>a)],r=f.sqrt(Nn(t)*Nn(n));if(e.length<2||
!(r>
1e-9))return null;let[o,i]=[Pn(t),Pn(n)];return f.max(-1,f.min(1,dr(e.map(([a,s])=>(a-o)*(s-i)))/r))}
function uP(e,t,n){return e.judges.map(({code:r})=>{let o=t.judges.indexOf(r),i=n.get(r),a=Ai(t.rows.
map(u=>{var l;return(l=u[o])!=null?l:null})),s=t.rows.flatMap(u=>{var d;let l=(d=u[o])!=null?d:null,
c=Ai(u.filter((p,h)=>h!==o));return l===null||c.length===0?[]:[[l,Pn(c)]]});return{code:r,severity:i===
void 0?null:0-i,spread:a.length<2?null:f.sqrt(Nn(a)/(a.length-1)),agreement:sP(s)}})}m();m();
function sq(e){let t=b.isInteger(e),n=t?0:f.log(f.PI)/2;for(let r=t?1:.5;r<e;r+=1)n+=f.log(r);return n}
function lP(e,t){let n=t/2,r=e/2;if(r<=0)return 1;let o=f.exp(n*f.log(r)-r-sq(n));if(r<n+1){let l=1/
n,c=l;for(let d=1;l>c*1e-17;d+=1)l*=r/(n+d),c+=l;return 1-o*c}let i=r+1-n,a=b.MAX_VALUE,s=1/i,u=s;
for(let l=1,
c=0;f.abs(c-1)>1e-16&&l<1e4;l+=1){let d=l*(n-l);i+=2,s=1/(d*s+i),a=i+d/a,c=a*s,u*=c}return o*u}
function uq(e){var n;let t=new y;for(let r of e)t.set(r,((n=t.get(r))!=null?n:0)+1);return dr([...t.
values()].map(r=>r**3-r))}function cP(e){var u,l;let t=e.length,n=(l=(u=e[0])==null?void 0:u.length)!=
null?l:0;if(t<2||n<2)return null;let r=e[0].map((c,d)=>e.map(p=>p[d])),o=r.map(Wp),i=e.map((c,d)=>dr(
o.map(p=>p[d]))),a=n**2*(t**3-t)-n*dr(r.map(uq));if(a<=0)return null;let s=12*Nn(i)/a;return{w:s,p:
lP(
n*(t-1)*s,t-1)}}m();function dP(e){let t=e.map(Ai).filter(i=>i.length>1),n=t.flat(),r=Nn(n)/(n.length-1);
return r>0?1-dr(
t.map(i=>i.length*Nn(i)/(i.length-1)))/n.length/r:null}m();function mP(e){let t=e.entries.filter(a=>{
var s,u;return((u=(s=e.readings.get(a.code))==null?void 0:
s.size)!=null?u:0)>0}),n=t.map(a=>e.readings.get(a.code)),r=new v(n.flatMap(a=>[...a.keys()])),o=e.judges.
map(a=>a.code).filter(a=>r.has(a));o.sort((a,s)=>a<s?-1:1);let i=n.map(a=>o.map(s=>{var u,l;return(l=
(u=a.get(s))==null?void 0:u.score.valueOf())!=null?l:null}));return{entries:t,judges:o,rows:i}}var pP=e=>e.
filter(t=>t.every(n=>n!==null));m();m();m();m();m();function lq(e,t){let n=e.map((i,a)=>[...i,t[a]]),
r=f.max(...e.map((i,a)=>i[a])),o=0;for(let[i,a]of n.
entries()){let s=a[i];if(s<=r*1e-12){a.fill(0);continue}o+=1;for(let[u,l]of n.entries()){let c=u===i?
0:l[i]/s;if(c!==0)for(let d of l.keys())l[d]=l[d]-c*a[d]}}return{solution:n.map((i,a)=>i[a]===0?0:i[
i.
length-1]/i[a]),rank:o}}function Rb(e,t,n){let r=t.map((c,d)=>t.map((p,h)=>h===d?n*c:0)),o=t.map(()=>0),
i=new v;for(let c of e){let d=[...c.keys()].filter(w=>c[w]!==null&&t[w]>0),p=d.reduce((w,C)=>w+t[C],
0),h=d.reduce((w,C)=>w+t[C]*c[C],0)/p;for(let w of d){i.add(w),o[w]=o[w]+t[w]*(c[w]-h);let C=r[w];C[
w]=
C[w]+t[w];for(let O of d)C[O]=C[O]-t[w]*t[O]/p}}let{solution:a,rank:s}=lq(r,o),u=t.reduce((c,d)=>c+d,
0),l=a.reduce((c,d,p)=>c+t[p]*d,0)/u;return{effects:a.map((c,d)=>t[d]>0?c-l:0),isDetermined:s>=i.size-
1}}m();function cq(e,t){let n=[];for(let[r,o]of e.entries())if(o!==null)for(let i=t[r];i>0;i-=1)n.push(
o);return n.
length>0?n:Ai(e)}var Bo=e=>t=>Float64Array.from(e,n=>{let[r,o]=[0,0];for(let i=0;i<n.length;i+=1){
let a=n[i];
a!==null&&(r+=t[i]*a,o+=t[i])}return o>0?r/o:Pn(Ai(n))});function Kp(e,t){var r,o;let n=e.map(i=>[
...i]);
for(let i of(o=(r=e[0])==null?void 0:r.keys())!=null?o:[]){let a=e.flatMap((u,l)=>u[i]===null?[]:[l]),
s=t(a.map(u=>e[u][i]));for(let[u,l]of a.entries())n[l][i]=s[u]}return n}var Gp=(e,t)=>n=>Float64Array.
from(e,r=>{let o=cq(r,n).sort((a,s)=>a-s),i=t(o.length);return Pn(o.slice(i,o.length-i))});var fP=(e,
t)=>{var r,o;if(e.every(i=>i.every(a=>a!==null)))return Bo(e);let n=Rb(e,(o=(r=e[0])==null?
void 0:r.map(()=>1))!=null?o:[],t).effects;return i=>{let s=Rb(e,i,t).effects.map((u,l)=>i[l]>0?u:n[
l]);
return Bo(e.map(u=>u.map((l,c)=>l===null?null:l-s[c])))(i)}};m();var gP=Bo;m();var hP=e=>Gp(e,t=>f.ceil(
t/2)-1);m();var yP=e=>Bo(Kp(e,Wp));m();var bP=e=>Gp(e,t=>t<Sl?0:1);m();function dq(e){let t=f.sqrt(
Nn(e)/(e.length-1)),n=Pn(e);return e.map(r=>t>0?50+10*(r-n)/t:50)}var wP=e=>Bo(
Kp(e,dq));var vP={mean:gP,trimmed:bP,median:hP,"rank-sum":yP,"z-score":wP,adjusted:fP};function kP(e,
t,n,r,o){var i,a,s;return(s=(a=(i=vP)[e])==null?void 0:a.call(i,t.rows,n))!=null?s:mq(
El[e],t,r,o)}function mq(e,{entries:t,judges:n},r,o){return i=>{let a=e.scores(pq(r,n,i),o);return Float64Array.
from(t,({code:s})=>{var u,l;return(l=(u=a.get(s))==null?void 0:u.valueOf())!=null?l:b.NaN})}}
function pq(e,t,n){
let r=t.flatMap((s,u)=>k.from({length:n[u]},(l,c)=>({judge:s,code:`${s}\0${c}`}))),o=new y(e.judges.
map(s=>[s.code,s])),i=new y([...e.readings].map(([s,u])=>{let l=r.flatMap(({judge:c,code:d})=>{let p=u.
get(c);return p===void 0?[]:[[d,p]]});return[s,l.length>0?new y(l):u]})),a=r.flatMap(({judge:s,code:
u})=>{
let l=o.get(s);return l===void 0?[]:[{...l,code:u}]});return{...e,judges:[...a,...e.judges],readings:
i}}m();m();function xP(e){let t=e>>>0||1;return()=>(t^=t<<13,t^=t>>>17,t^=t<<5,(t>>>0)/4294967296)}
var fq=5,gq=20231207;function TP(e,t){return e===1?[[t]]:k.from({length:t+1},(n,r)=>TP(e-1,t-r).map(
o=>[r,...o])).flat()}var Db=e=>e<2?1:e*Db(e-1),hq=e=>TP(e,e).map(t=>{let n=t.reduce((r,o)=>r/Db(o),
Db(
e));return{times:t,weight:n/e**e}});function yq(e,t){let n=xP(gq);return k.from({length:t},()=>{let r=k.
from({length:e},()=>0);for(let o=0;o<e;o+=1){let i=f.floor(n()*e);r[i]=r[i]+1}return{times:r,weight:
1/
t}})}var SP=(e,t)=>e<=fq?hq(e):yq(e,t);var bq=1e-9,Ab={most:2e3,longList:500,longFrom:500};function wq(
e,t,n,r){if(!e.settings.carryOver)return r.
entries.map(()=>({own:1,rest:0}));let o=Rl(e,t.stage,n),i=new Me(0);return r.entries.map(a=>{let s=o(
a.code,i).map(({weight:c,score:d})=>[c.valueOf(),d.valueOf()]),u=s.reduce((c,[d])=>c+d,0),l=s.reduce(
(c,[d,p])=>c+d*p,0);return{own:s[s.length-1][0]/u,rest:l/u}})}function vq(e){let t=e.map((n,r)=>n*e.
length+r).sort();return k.from(t,n=>n-f.floor(n/e.length)*e.length)}function kq(e,t){var a,s;let n=Tr(
e.contenders),r=(s=(a=n[n.length-1])==null?void 0:a.place)!=null?s:0,o=n.filter(({place:u})=>u===r).
length,i=t===null?1:f.min(1,(t-r+1)/o);return n.map(({ranked:u,place:l})=>[u.entry.code,l===r?i:1])}
function EP(e,t,n,r,o,i){let{settings:a}=e,{entries:s,judges:u}=o,{places:l,last:c}=t,{better:d}=r,p=kP(
t.method,o,i,t.panel,a),h=wq(e,t,n,o),w=new y(s.map((M,j)=>[M.code,j])),C=10**a.decimals,O=d==="higher"?
-1:1,P=M=>M,N=rm(e.entries),I=new Me(0),F=M=>a.passingScore===null?I:new Me(M,C);return SP(u.length,
s.length<Ab.longFrom?Ab.most:Ab.longList).map(M=>{let j=p(M.times).map((Y,Q)=>h[Q].rest+h[Q].own*Y),
L=j.map(Y=>O*f.floor((Y+bq)*C+.5)),B=vq(L),z=new Int32Array(s.length),G=B.map((Y,Q)=>{let pe=B[Q-1];
return z[Y]=pe!==void 0&&L[pe]===L[Y]?z[pe]:Q+1,{entry:s[Y],rank:z[Y],score:F(O*L[Y]),steps:[],
decidedBy:null}}),
{races:Z}=gm(G,{settings:a,places:l,last:c,better:d,rounded:P,categoryOf:N}),W=Z.flatMap(Y=>kq(Y,l));
return{weight:M.weight,scores:j,ranks:z,shares:new y(W.map(([Y,Q])=>[w.get(Y),Q]))}})}m();function xq(
e,t){let n=Float64Array.from(e,({ranks:o},i)=>o[t]*e.length+i).sort(),r=o=>{let i=0;for(let a of n){
let s=f.floor(a/e.length);if(i+=e[a-s*e.length].weight,i>=o-1e-9)return s}return e.length};return[r(
.05),r(1-.05)]}function CP(e,t){return e.judges.length<2||t.length===0?e.entries.map(({code:n})=>({
code:n,
inTop:null,rankLow:null,rankHigh:null})):e.entries.map(({code:n},r)=>{let o=t.reduce((u,{weight:l,
shares:c})=>{
var d;return u+l*((d=c.get(r))!=null?d:0)},0),[i,a]=xq(t,r),s=o<1e-9||o>1-1e-9;return{code:n,inTop:s?
f.round(o):o,rankLow:i,rankHigh:a}})}m();function Tq({panel:e},t){let n=r=>o=>{let i=e.readings.get(
o);return(i==null?void 0:i.size)===1&&i.has(
r)};return t.flatMap(({judge:r,enters:o,leaves:i})=>i.some(n(r))?[]:[...o,...i])}function RP(e,t,n,r){
let o=new y(n.map(d=>{var p;return[d.code,(p=d.inTop)!=null?p:0]})),i=new v(Tq(e,r)),a=({entry:{code:
d},
advances:p})=>{var w;let h=(w=o.get(d))!=null?w:0;return i.has(d)||(p?h:1-h)<.9-1e-9},s=e.standings.
filter(d=>d.advances),u=s.filter(d=>!a(d)).length;if(t<2)return{level:"single",within:s.length,firm:
0,
contested:[]};if(s.length===e.standings.length)return{level:"no-cut",within:s.length,firm:s.length,
contested:[]};
let l=e.standings.filter(a).map(({entry:d})=>d.code);return{level:l.length===0?"firm":2*u>=s.length?
"partly":"open",within:s.length,firm:u,contested:l}}function qp(e,t,n){var N,I;let{panel:r}=t,i=t.standings.some(
({decision:F})=>F!==void 0)?aa(e,r,n):t,
a=mP(r),s=pP(a.rows),u=2*s.length>=a.rows.length?s:[],l=cP(u),c=iP(u),{lambda:d,effects:p}=aP(r,e.settings.
severityCorrection),h=er(i.method),w=a.judges.length>0?EP(e,i,n,h,a,d!=null?d:0):[],C=new y(CP(a,w).
map(F=>[F.code,F])),O=i.standings.map(({entry:F})=>C.get(F.code)),P=nP(e,i,n);return{stage:i.stage.name,
panel:{judges:a.judges.length,entries:a.entries.length,complete:s.length},kendallW:(N=l==null?void 0:
l.w)!=null?N:null,kendallP:(I=l==null?void 0:l.p)!=null?I:null,iccSingle:c.single,iccAverage:c.average,
alpha:dP(a.rows),lambda:d,judges:uP(r,a,p),stability:O,leaveOneOut:P,methods:rP(e,i,n),gap:oP(i,a,w,
(h==null?void 0:h.better)==="lower"?-1:1),verdict:RP(i,a.judges.length,O,P)}}m();m();var DP=e=>e<=3;
var AP={strong:.7,moderate:.5,weak:.3,none:0},Sq={levels:{single:()=>"Hanya satu juri yang menilai, jadi kekukuhan peringkat tidak dapat dinilai.",
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
"Juri hampir tidak sepakat tentang urutan peserta."}},Eq={
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
"The judges hardly agree on the order of the entries."}};function Cq(e){var n;return(n=g.keys(AP).find(
r=>e>=AP[r]))!=null?
n:"none"}var OP=(e,t)=>En(e.toFixed(2),t);function Rq(e,t,n){var p;let{verdict:r,panel:o,leaveOneOut:
i,
gap:a,methods:s}=e,u=i.filter(({enters:h,leaves:w})=>h.length+w.length>0).length,l=s.filter(({enters:
h,
leaves:w})=>h.length+w.length===0).map(({method:h})=>h),c=h=>wa(h,n),d=(p=a==null?void 0:a.standardError)!=
null?p:null;return[...r.contested.length>0?[t.contested(X(r.contested,n))]:[],...DP(o.judges)?[t.sensitivity(
o.judges)]:[],u===0?t.sameWithoutAny:t.changesWithout(u,i.length),...a?[`${t.gap(a.lastIn,a.firstOut,
OP(a.points,n))}${d===null?"":t.gapError(OP(d,n),a.points<2*d)}.`]:[],...l.length>0?[t.otherMethods(
X(l.map(c),n))]:[],...s.filter(({method:h})=>!l.includes(h)).map(({method:h,enters:w,leaves:C})=>t.byMethod(
c(h),X(w,n),X(C,n)))]}function Hp(e,t){let n=t==="id"?Sq:Eq,{level:r,within:o,firm:i}=e.verdict;
return[
n.levels[r](o,i),...r==="single"||r==="no-cut"?[]:Rq(e,n,t),...e.kendallW===null?[]:[n.agreement[Cq(
e.kendallW)]]]}var PP=(e,t)=>t.map((n,r)=>{let o=qp(e,n,t.slice(0,r)),i=Hp(o,e.settings.language);
return{...o,verdict:{
...o.verdict,text:i}}});m();function NP(e,t,{settings:n}){return{stage:e.stage.name,method:e.method,
unit:tr(e.method),cut:e.places,
unordered:e.last&&!n.rankedWinners,judges:e.panel.judges.map(r=>r.code),ranking:e.standings.map(r=>{
var o,i,a,s,u;return{rank:r.rank,...r.decision===void 0?{}:{decidedRank:r.decision.rank},code:r.entry.
code,name:r.entry.name,institution:r.entry.institution,category:(o=r.category)!=null?o:r.entry.category,
score:r.score.valueOf(),advances:r.advances,categoryRank:r.categoryRank,reserve:r.cutNote==="first-reserve",
title:r.title,tieBrokenBy:r.decidedBy===null||r.decidedBy==="shared"?r.decidedBy:r.decidedBy.
metric,tie:(a=(i=t==null?void 0:t.get(r))==null?void 0:i.tie)!=null?a:"",explanation:(u=(s=t==null?
void 0:
t.get(r))==null?void 0:s.text)!=null?u:"",judgeScores:g.fromEntries([...r.judgeScores].map(([l,c])=>[
l,c.valueOf()]))}})}}m();m();var IP="lastRun",Dq=te({top:Ft(),at:q(),by:q(),ranked:Je(q()),errors:Ft(
)}),$P=e=>He(IP,E.stringify(
e));function yc(){var e;try{let t=lt(Dq,E.parse((e=We(IP))!=null?e:"null"));return t.success?t.data:
null}catch{return null}}function FP({competition:e,unwritten:t},{evaluation:n,explanations:r,
findings:o,hash:i,provisional:a},s){
let{language:u}=e.settings;for(let P of t)en(P);let{run:l,isNew:c}=W2(i,a,s.rows),d=o.filter(Js);zO(
e,{...n,findings:Aq(d)},r,l);let p=n.results.map(P=>P.stage.name);if($P({top:mm(e),at:l.at,by:l.by,
ranked:p,
errors:Ci(o,"error")}),!c||a)return s;let{at:h,by:w,id:C}=l,O=ae(u).history.computed(p.length,Ci(d,
"error"),Ci(d,"warning"));return tn(s,{at:h,by:w,action:"compute",detail:O,run:C,hash:i},u)}var Aq=e=>e.
filter(t=>t.code!=="SCALE_ASSUMED");var Oq=te({provisional:Ue(),write:ke(Ue()),close:ke(Ue()),
reliability:ke(Ue()),profiles:ke(Ue())});function bc(e){
return le(()=>{let t=ge(Oq,e);return he(),Te(()=>Ob(t).answer)})}function Ob({reliability:e=!1,
profiles:t=!1,
...n},r=()=>{}){let o=yn(),{workbook:i}=o,{competition:a}=i,{language:s}=a.settings,u=Y1(i,o.history.
rows,{...n,through:r(a)}),{explanations:l,open:c}=u,{results:d}=u.evaluation,p=eu(i),h=u.toClose.reduce(
(P,N)=>zp(i,N,P),o.history),w=[...u.findings,...Fo(i,h)],C=u.writes?FP(i,{...u,findings:w,hash:p,
provisional:n.
provisional},h):h;ba(i,w);let O={ok:Ys(w),findings:Yr(w,s,ac({...o,history:C})),understood:Ap(i),
stages:d.
map((P,N)=>NP(P,l[N],a)),reliability:e?PP(a,d):[],...t&&{profiles:Q1(d)},hash:p,open:c};return{
workbook:i,
results:d,findings:w,history:C,answer:O}}m();m();m();m();var _P=["kolabik","satuin-pelita",
"mojokerto","malang","gipp"];m();m();m();var Vn=(e,t={})=>({name:e,weight:null,advance:null,title:
null,form:null,date:null,...t}),wc=(e,t)=>({
stage:null,name:e,weight:20,min:0,max:100,description:t}),no=[wc("Kebaruan",
"Gagasan, cara, atau perbaikan yang baru bagi unit atau daerah"),wc("Efektif",
"Hasil nyata terhadap masalah yang dipecahkan"),
wc("Bermanfaat","Manfaat bagi masyarakat pengguna layanan"),wc("Mudah Disebarkan",
"Dapat ditiru atau disesuaikan oleh unit lain"),wc("Berkelanjutan",
"Didukung aturan, anggaran, dan sumber daya agar terus berjalan")];var MP={settings:{competition:
"Gelar Inovasi Pelayanan Publik (GIPP)",year:"2017",organizer:"Bagian Organisasi Sekretariat Daerah",
government:"Pemerintah Kota Probolinggo",province:"Jawa Timur",city:"Probolinggo",top:6,winnerTerm:
"Terbaik",signerPosition:"Wali Kota Probolinggo"},stages:[Vn("Presentasi",{advance:12,form:
"presentation"}),Vn("Kunjungan Lapangan",{advance:6,title:{name:"Terbaik"},form:"field"})],criteria:
no};m();var LP={settings:{competition:"Kompetisi Inovasi Pelayanan Publik (Kolabik)",year:"2023",
organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",province:
"Jawa Timur",city:"Pasuruan",top:3,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[Vn(
"Proposal",{advance:20,title:{name:"Top 20"},form:"files"}),Vn("Presentasi dan Wawancara",{advance:
10,
title:{name:"Top 10"},form:"presentation"}),Vn("Observasi Lapangan",{advance:3,title:{name:"Terbaik"}
,
form:"field"})],criteria:no};m();var jP={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik (KIPP) Kota Malang",year:"2021",organizer:
"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Malang",province:"Jawa Timur",
city:"Malang",top:6,winnerTerm:"Terbaik",signerPosition:"Wali Kota Malang"},stages:[Vn(
"Presentasi dan Wawancara",{advance:6,title:{outcomes:[{places:3,name:"Nominasi Nasional"},{places:6,
name:"Nominasi Provinsi"}]},form:"presentation"})],criteria:no};m();var BP={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik Kota Mojokerto",year:"2021",organizer:
"Bagian Organisasi dan Tata Laksana Sekretariat Daerah",government:"Pemerintah Kota Mojokerto",
province:"Jawa Timur",city:"Mojokerto",top:3,winnerTerm:"Juara",signerPosition:"Wali Kota Mojokerto"}
,stages:[
Vn("Penilaian",{advance:3,title:{name:"Nominasi Nasional"},form:"files"})],criteria:no};m();var zP={
settings:{competition:"Satu Unit Satu Inovasi Pelayanan Publik dalam Satu Tahun (SATUIN PELITA)",
year:"2019",organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",
province:"Jawa Timur",city:"Pasuruan",top:10,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[Vn("Penilaian",{advance:10,title:{name:"Sepuluh Inovasi Terbaik"},form:
"files"})],criteria:no};var UP={kolabik:LP,"satuin-pelita":zP,mojokerto:BP,malang:jP,gipp:MP};m();m(
);var WP={name:"GIPP 2017, Kota Probolinggo"};m();var KP={name:"Kolabik 2023, Kota Pasuruan"};m();
var GP={name:"Kompetisi Inovasi 2021, Kota Malang"};m();var qP={name:
"Kompetisi Inovasi 2021, Kota Mojokerto"};m();var HP={name:"SATUIN PELITA 2019, Kota Pasuruan"};var ZP={
kolabik:KP,"satuin-pelita":HP,mojokerto:qP,malang:GP,gipp:WP};var Pq=e=>({id:e,...ZP[e],...UP[e]}),
vc=_P.map(Pq);m();var Oi={part:"documents",tab:J.documents,columns:[{key:"number",header:$("Nomor",
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
header:$("Proses","Run"),width:90},{key:"revision",header:$("Revisi","Revision"),width:80}]},JP=[[
"begun",$("sedang dibuat","being made")],["made",$("jadi","ready")],["draft",$("rancangan","draft")],
["edited",$("disunting","edited")],["signed",$("ditandatangani","signed")],["failed",$("gagal",
"failed")],["deleted",$("terhapus","deleted")],["void",$("tidak berlaku","void")]],Nq=/^(?!.*\b(?:belum|not|un)\b).*\b(?:di)?tanda[\s-]?tangani?\b|^(?!.*\b(?:not|un)\b).*\bsigned\b/i;
function VP(e){var t;return e===""?"failed":(t=xn(e,JP))!=null?t:Nq.test(e)?"signed":"own"}function Zp(
{
status:e,statusText:t},n){var o,i;let r=(i=(o=JP.find(([a])=>a===e))==null?void 0:o[1][n])!=null?i:
"";
return t!==""&&VP(t)===e?t:r}function lu(e){var r,o,i;let t=dt(e,Oi),n=new y;for(let{row:a,cell:s}of(
r=
t==null?void 0:t.rows)!=null?r:[]){let u=l=>U(s(l));u("kind")!==""&&n.set(a,{kind:u("kind"),entry:u(
"entry"),title:u("title"),number:u("number"),link:u("link"),fileId:u("fileId"),status:VP(u("status")),
statusText:u("status"),maker:u("maker"),at:u("at"),spreadsheet:u("spreadsheet"),content:u("content"),
modified:u("modified"),run:u("run"),revision:u("revision")})}return{rows:n,columns:(o=t==null?void 0:
t.columns)!=null?o:new y,headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null}}m();m();m();var XP={
entries:{prefix:"P-",digits:2},judges:{prefix:"J",digits:1}};function YP(e,t,n){var c,d;let r=new y;
for(let p of t){let[,h="",w=""]=(c=/^(.*?)(\d+)$/.exec(p.trim()))!=null?c:[];if(w==="")continue;let C=(
d=
r.get(h))!=null?d:{count:0,last:0,digits:w.length};r.set(h,{count:C.count+1,last:f.max(C.last,b(w)),
digits:f.max(C.digits,w.length)})}let[o]=[...r].sort(([,p],[,h])=>h.count-p.count),[i,a,s]=o===void 0?
[XP[e].prefix,0,f.max(XP[e].digits,e==="entries"?x(n).length:1)]:[o[0],o[1].last,o[1].digits],u=new v(
t.map(V)),l=[];for(let p=a+1;l.length<n;p+=1){let h=`${i}${x(p).padStart(s,"0")}`;u.has(V(h))||l.push(
h)}return l}m();var Pb={entries:Dr,judges:la},Vp={entries:["code","name","institution","category",
"unitType","innovator","contact","phone","email","link"],judges:["code","name","role","institution",
"email","phone"]},
Iq={entries:[["email",/email|surel/],["phone",
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
["code",/^(kode|code)/],["name",/nama|name|juri|judge/]]},$q=/^(timestamp|stempelwaktu|capwaktu|waktu|tanggal|date|no|nomor|number|skor|score)$/,
Xp=e=>e===""||$q.test(_(e));function QP(e,t){var o,i;if(Xp(e))return null;let n=Pb[t].columns.find(a=>Vp[
t].
includes(a.key)&&Ae(e,a.header));if(n!==void 0)return n.key;let r=_(e);return(i=(o=Iq[t].find(([,a])=>a.
test(r)))==null?void 0:o[0])!=null?i:null}var Jp=(e,t)=>{let n=e.filter(r=>r!=="");return n.length>0&&
n.filter(t).length*5>n.length*4};function Fq(e){return e.every(n=>n==="")?"passed":Jp(e,n=>/^\S+@\S+\.\S+$/.
test(n))?"email":Jp(e,n=>/^https?:\/\//i.test(n))?"link":Jp(e,n=>/^\+?[\d\s().-]{8,}$/.test(n))?
"phone":e.every((n,r)=>b(n)===r+1)?"passed":new v(e).size===e.length&&Jp(e,n=>/^\p{L}{0,6}[-. /]?\d{1,5}$/u.
test(n))?"code":"text"}function eN(e,t){let n=new y,r=["name","institution"],o=f.max(0,...e.map(i=>i.
length));for(let i=0;i<o;i+=1){let a=Fq(e.map(l=>{var c;return(c=l[i])!=null?c:""})),s=a==="text"?r.
shift():a,u=Vp[t].includes(s!=null?s:"");s!==void 0&&s!=="passed"&&u&&!n.has(s)&&n.set(s,i)}return n}
var _q=10;function Mq(e,t){let n=new y;for(let[r,o]of e.entries()){let i=QP(o,t);i!==null&&!n.has(i)&&
n.set(i,r)}return n}function Lq(e,t){var r;return(r=e.slice(0,_q).map((o,i)=>({row:i,columns:Mq(o,t)}
)).
filter(({row:o,columns:i})=>{var s;let a=((s=e[o])!=null?s:[]).filter(u=>u!==""&&!Xp(u)).length;
return i.
has("name")&&i.size*2>a&&(i.size>1||a===1)}).sort((o,i)=>i.columns.size-o.columns.size)[0])!=null?r:
null}var jq=e=>x.fromCharCode(65+e%26);function nN(e,t,n){var d,p,h;let r=Lq(e,t),o=(d=r==null?void 0:
r.columns)!=null?d:eN(e,t),i=r===null?0:r.row+1,a=e.slice(i),s=r===null?[]:(p=e[r.row])!=null?p:[],u=new y;
for(let w of n)for(let C of tN(w,t))u.set(C,"known");let l={columns:Vp[t].flatMap(w=>{var O;let C=o.
get(w);return C===void 0?[]:[{header:(O=s[C])!=null?O:jq(C),key:w}]}),unknown:s.filter((w,C)=>!Xp(w)&&
![...o.values()].includes(C)&&a.some(O=>{var P;return((P=O[C])!=null?P:"")!==""})),added:[],repeated:
[],
nameless:[]};for(let[w,C]of a.entries()){if(C.every(F=>F===""))continue;let O={code:"",name:""};for(
let[
F,M]of o)O[F]=(h=C[M])!=null?h:"";let P=i+w+1;if(_(O.name)===""){l.nameless.push(P);continue}let N=tN(
{institution:"",email:"",...O},t),I=N.map(F=>u.get(F)).find(F=>F!==void 0);if(I!==void 0)l.repeated.
push({row:P,name:O.name,why:I});else{for(let F of N)u.set(F,"twice");l.added.push(O)}}let c=YP(t,[
...n,
...l.added].map(({code:w})=>w),l.added.filter(({code:w})=>w==="").length);return l.added=l.added.map(
w=>{var C;return w.code===""?{...w,code:(C=c.shift())!=null?C:""}:w}),l}function tN({code:e,name:t,
institution:n,
email:r},o){let i=o==="judges"?_(t):`${_(t)}|${_(n)}`;return[...V(e)===""?[]:[`code:${V(e)}`],`name:${i}`,
...o==="judges"&&r!==""?[`email:${r.toLowerCase()}`]:[]]}m();function Bq(e){let t=e.split('"').filter(
(n,r)=>r%2===0).join("");return t.includes("\u0009")?"\u0009":t.includes(
";")?";":null}function rN(e){var u;let t=Bq(e),n=[],r=[],o="",i=!1,a=()=>{r.push(o.replace(/\s+/g,
" ").
trim()),o=""},s=()=>{a(),r.some(l=>l!=="")&&n.push(r),r=[]};for(let l=0;l<e.length;l+=1){let c=(u=e[
l])!=
null?u:"";i?c!=='"'?o+=c:e[l+1]==='"'?(o+='"',l+=1):i=!1:c==='"'&&o.trim()===""&&t!==null?i=!0:c===t?
a():c===`
`?s():c!=="\r"&&(o+=c)}return s(),n}m();var zq={menu:"Siapkan tab juri",noJudges:
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
,Uq={menu:"Prepare judge tabs",noJudges:
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
,zo=e=>({id:zq,en:Uq})[e];var Wq=1e6,oN=1e4,Nb=50,Kq=te({kind:xt(["entries","judges"]),text:ke(q().check(
eh(Wq))),tab:ke(q()),
write:Ue()}),aN=e=>e.filter(t=>/^(form(ulir)? )?(responses?|respons|tanggapan|jawaban)\b|^form(ulir)? /i.
test(t));function sN(e){return le(()=>{let{kind:t,text:n,tab:r,write:o}=ge(Kq,e);return he(),o?Te(()=>iN(
t,n,r,!0)):iN(t,n,r,!1)})}function iN(e,t,n,r){var h;let o=Mt(Be()),{competition:i}=Rn(new y([...o].
map(([w,C])=>[w,Le(C)]))),a=o.has("settings")?i.settings.language:et(),s=zo(at(a)),u=w=>be(fe(
"BAD_REQUEST",w));n!==void 0&&(!Be().includes(n)||[...o.values()].includes(n))&&u(s.noSuchList(n));
let l=n===
void 0?rN(t!=null?t:""):Le(n).values.map(w=>w.map(U));l.length>oN&&u(s.tooMany(oN));let c=nN(l,e,Gq(
i,e));c.columns.every(({key:w})=>w!=="name")&&u(s.noNames);let d=(h=o.get(e))!=null?h:J[e][a],p=r?qq(
e,d,c.added,a):[];return Hq(c,d,r,p)}var Gq=({entries:e,judges:t},n)=>n==="entries"?e:t;function qq(
e,t,n,r){
var h,w;if(n.length===0)return[];let o=Pb[e];Jr(t)===0&&en(WD(o,t,r));let i=dt(Le(t),o),a=(h=i==null?
void 0:i.columns)!=null?h:new y(o.columns.map(({key:C},O)=>[C,O])),s=new y(o.columns.map(C=>{var O;
return[
C.key,(O=C.format)!=null?O:""]})),u=f.max(...a.values())+1,l=k.from({length:u},()=>"");for(let[C,O]of a)
l[O]=(w=s.get(C))!=null?w:"";let c=Jr(t);for(let[C,O]of l.entries())O==="@"&&jD(t,c,C,n.length);let d=n.
map(C=>{var P;let O=l.map(()=>"");for(let[N,I]of a)O[I]=(P=C[N])!=null?P:"";return O});Qt(t,c,0,d,l);
let p=new v(n.flatMap(C=>g.entries(C).flatMap(([O,P])=>P?[O]:[])));return o.columns.flatMap(({key:C,
header:O})=>p.has(C)&&!a.has(C)?[O[r]]:[])}function Hq(e,t,n,r){let{columns:o,unknown:i,added:a,
repeated:s,
nameless:u}=e;return{tab:t,written:n,columns:o,unknown:[...i,...r],total:a.length,rows:a.slice(0,Nb).
map(({code:l,name:c,institution:d="",email:p=""})=>({code:l,name:c,institution:d,email:p})),repeated:
s.
slice(0,Nb),repeatedTotal:s.length,nameless:u.slice(0,Nb)}}function Pi(){return le(()=>{let e=Be(),t=Mt(
e),n=Rn(new y([...t].map(([C,O])=>[C,Le(O)]))),{competition:r}=n,
{settings:o}=r,i=t.has("settings")?o.language:et(),a=at(i),s=Fe(),u=Xq(s,r.judges),l=u==="admin",c=sp(
).
filter(C=>![...t.values()].includes(C)),d=!Zq(n),p=!d||c.length>0,h=aN(e),w=l?yc():null;return{user:
s,
role:u,language:a,competition:nn(r),stages:r.stages.map(C=>C.name),top:mm(r),begun:p,...l?Jq(n,e,{
begun:p,
responses:h}):{},presets:l&&d&&c.every(C=>h.includes(C))?vc.map(({id:C,name:O})=>({id:C,name:O})):[],
lastRun:w===null?null:{at:w.at,by:w.by,ranked:w.ranked,errors:w.errors},documents:l?Qq(J.documents[i],
e):uN,judgeFiles:o.judgeFiles,lives:l&&p?s1(r,mt(i).rows):[]}})}var Zq=({competition:e,tables:t})=>t.
entries!==null&&t.judges!==null||e.entries.length+e.judges.length>0,Jq=(e,t,{begun:n,responses:r})=>(
{
...n&&Ns.some(o=>e.tables[o]===null)?{unconfigured:!0}:{},...r.length>0?{responses:r}:{},...n?{setUp:
Vq(
e.competition,t)}:{}});function Vq(e,t){let n=rr(t,e,gp(e)),{entries:r,judges:o,stages:i}=e,a=i.filter(
s=>s.scoreTab!==void 0||n.some(({stage:u})=>u===s));return{entries:r.length,judges:o.length,ready:a.
map(({name:s})=>s)}}var Xq=(e,t)=>Yd()?"admin":Yq(e,t)?"judge":"stranger",Yq=(e,t)=>e!==""&&t.some(n=>n.
email.toLowerCase()===e.toLowerCase()),uN={made:0,begun:0};function Qq(e,t){if(!t.includes(e))return uN;
let{grid:n}=Zt(e),r=n===null?[]:[...lu(n).rows.values()].filter(i=>i.spreadsheet===Bn()),o=(...i)=>r.
filter(a=>i.includes(a.status)).length;return{made:o("made","edited","signed"),begun:o("begun",
"failed")}}var eH=te({stage:ke(q())}),lN=te({stage:q(),reason:q()});function mr({stages:e,settings:t}
,n){var o;
let r=e.map(i=>i.name).join(", ");return(o=e.find(i=>_(i.name)===_(n)))!=null?o:be(fe("BAD_REQUEST",
ae(t.language).problems.unknownStage(n,r)))}function Ib(e){let t=le(()=>{let n=e();return he(),Te(()=>{
let r=Xe();n(r,mt(r.competition.settings.language))})});return"problem"in t?t:Pi()}var cN=e=>Ib(()=>{
let{stage:t}=ge(eH,e);return(n,r)=>{var s,u;let{competition:o}=n,i=st(o.stages,r.rows),a=t===void 0?
(s=i.find(l=>l.status==="open"))==null?void 0:s.stage:mr(o,t).name;a!==void 0&&(((u=Ir(i,a))==null?
void 0:
u.status)==="open"?zp(n,a,r):uu(n,a,"reader"))}});function dN(e,{settings:t}){let n=e.replace(/\s+/g,
" ").trim().slice(0,500);return n===""?be(fe("BAD_REQUEST",ae(t.language).problems.reasonMissing)):n}
var mN=e=>Ib(()=>{let t=ge(lN,e);return(n,r)=>{var u;let{competition:o}=n,{name:i}=mr(o,t.stage),a=st(
o.stages,r.rows),s=dN(t.reason,o);((u=Ir(a,i))==null?void 0:u.status)!=="open"?G1(n,i,s,r):uu(n,i,
"writer")}}),pN=e=>Ib(()=>{let t=ge(lN,e);return({competition:n},r)=>{let{language:o}=n.settings,{
name:i}=mr(
n,t.stage),a=dN(t.reason,n),s=i1(n,i),u=r.rows.filter(c=>c.action==="rules"&&c.stage===i),l=u[u.length-
1];(l==null?void 0:l.hash)===s&&l.detail===a||tn(r,{at:ct(),by:Fe(),action:"rules",detail:a,run:_t(),
hash:s,stage:i},o)}});var nH=te({stage:ke(q())}),rH=["TIE_AT_CUT","RULE_CHANGED_AFTER_SCORING",
"RESULT_STALE"];function Yp(e){
return le(()=>{let{stage:t}=ge(nH,e);return he(),Te(()=>{var ye,Ne,de;let{workbook:n,results:r,
findings:o,
history:i}=Ob({provisional:!1,close:!0},ue=>t===void 0?void 0:mr(ue,t).name),{competition:a}=n,{
language:s}=a.
settings,u=(ye=r[r.length-1])==null?void 0:ye.stage.name,l=t===void 0?u:mr(a,t).name,c=(de=l!=null?l:
(Ne=a.stages[0])==null?void 0:Ne.name)!=null?de:"",d=a.stages.slice(0,a.stages.findIndex(ue=>ue.name===
c)+1),p=o.filter(ue=>ue.stage===void 0||d.some(({name:At})=>At===ue.stage)).map(ue=>rH.includes(ue.code)?
{...ue,severity:"error"}:ue),h={stage:c,code:null,at:null,hash:null};if(!Ys(p))return{ok:!1,findings:
Yr(
p,s),...h};let w=r.find(ue=>ue.stage.name===c);if(w===void 0)return be(fe("BAD_REQUEST",ae(s).problems.
nothingToDecide(c)));let{sheets:C,decisions:O}=n,P=$p(a,C,O,c),N=pn(P),I=Ir(st(a.stages,i.rows),c),{
name:F,grid:M}=Zt(J.decisions[s]),j=Fp(M),L=j.some(ue=>ue.stage===c&&ue.text.length>0&&ue.hash===N),
B={ok:!0,findings:Yr(p,s),stage:c,code:lr(N),hash:N};if((I==null?void 0:I.status)==="decided"&&I.hash===
N&&L)return{...B,at:I.at};let[z,G,Z]=[ct(),Fe(),lr(N)],W={stage:c,code:Z,at:nr(z),by:G,hash:N,text:P,
method:wa(w.method,s),version:x($o)},Y=ae(s),Q=[...j.filter(ue=>ue.stage!==c),W];zn(YO(Q,F,s,Y.tabs.
decisions,Y.tabs.decisionsOrigin)),sr(F,a.settings.admins),$s(F);let pe=Y.history.decided(Z,W.method,
W.version);return tn(i,{at:z,by:G,action:"decide",detail:pe,run:_t(),hash:N,stage:c},s),{...B,at:z}}
)})}m();var iH=te({stage:ke(q())}),fN=2,aH=40;function sH({standings:e,places:t,last:n}){var a,s;let r=t===null?
0:e.filter(u=>u.rank<=t).length;if(r===0)return[];let o=n&&r<=aH?0:f.max(0,r-fN),i=(s=(a=e[f.min(e.length,
r+fN)-1])==null?void 0:a.rank)!=null?s:0;return e.filter((u,l)=>l>=o&&u.rank<=i)}function Qp(e){
return le(
()=>{let{stage:t}=ge(iH,e);return he(),Te(()=>{var h;let n=Xe(),{competition:r}=n,{language:o}=r.settings,
{results:i}=Pt({...n,decisions:[]},{provisional:!1}),a=t===void 0?void 0:mr(r,t).name,s=(h=i.find(w=>w.
stage.name===a))!=null?h:i[i.length-1],u=ae(o).tabs,l=ip(Be()),c=l===void 0?[]:ap(Le(l),r).listed,d=(
s===
void 0?[]:sH(s)).filter(({entry:w})=>!c.some(C=>C.entry===w.code&&C.stage===(s==null?void 0:s.stage.
name))).map(({entry:w,rank:C})=>{var O;return{stage:(O=s==null?void 0:s.stage.name)!=null?O:"",entry:
w.
code,computed:C}});return{tab:hN(hs,l,d,o,[u.plenary,u.plenaryOrigin]),added:d.length}})})}function gN(
){
return le(()=>(he(),Te(()=>{let{language:e}=Xe().competition.settings,t=ae(e).tabs;return{tab:hN(da,
Qs(Be()),[],e,[t.objections,t.objectionsOrigin]),added:0}})))}function hN(e,t,n,r,[o,i]){let a=t===void 0?
null:dt(Le(t),e);if(t===void 0||a===null&&Jr(t)===0){let l=e.columns.map(({key:d,header:p,width:h,
format:w})=>({
header:p[r],width:h,...w===void 0?{}:{format:w},value:C=>{var O;return(O=C[d])!=null?O:""}})),c=St(t!=
null?t:e.tab[r],o,i,l,n,2);return en(c),c.name}if(a===null||n.length===0)return t;let s=f.max(...a.columns.
values())+1,u=n.map(l=>{var d;let c=k.from({length:s},()=>"");for(let[p,h]of a.columns)c[h]=(d=l[p])!=
null?d:"";return c});return Qt(t,Jr(t),0,u),t}m();m();var yN=$("Kode","Code"),lH=(e,t)=>typeof e=="number"&&
typeof t=="number"?e===t:U(e)===U(t);function bN(e,{
values:t,headerRow:n}){var h,w,C,O;let r=((h=t[n])!=null?h:[]).map(x),o=((w=e.values[n])!=null?w:[]).
map(P=>_(U(P))),i=r.map(P=>o.indexOf(_(P))),a=r.findIndex(P=>P===yN.id||P===yN.en),s=r.flatMap((P,N)=>i[
N]===
-1?[{kind:"column",header:P}]:[]),u=(C=i[a])!=null?C:-1;if(u===-1)return s;let l=new y(t.slice(n+1).
map(P=>[V(x(P[a])),P])),c=new v,d=[];for(let[P,N]of e.values.entries()){if(P<=n||i.every(B=>B===-1||
U(N[B])===""))continue;let I=U(N[u]),F=l.get(V(I));if(F===void 0||c.has(V(I))){d.push({kind:"stray",
row:P+1,cell:Ce(P,u),code:I});continue}c.add(V(I));let M=r.flatMap((B,z)=>{var Y,Q;let G=i[z],[Z,W]=[
(Y=N[G])!=null?Y:"",(Q=F[z])!=null?Q:""];return G===-1||lH(Z,W)?[]:[{at:G,header:B,written:Z,
expected:W}]}),
j=M[0];if(j===void 0)continue;let L=M.map(({at:B,...z})=>z);d.push({kind:"cells",row:P+1,cell:Ce(P,j.
at),code:I,cells:L})}for(let[P,N]of l)c.has(P)||d.push({kind:"missing",code:x(N[a]),rank:(O=N[0])!=null?
O:""});let p=[...s,...d];return p.length>0?p:cH([...c],[...l.keys()],n,u)}function cH(e,t,n,r){let o=e.
findIndex((i,a)=>i!==t[a]);return o===-1?[]:[{kind:"order",row:n+o+2,cell:Ce(n+o+1,r)}]}var wN=e=>{
var t,
n,r;return(r=(n=/ (?:proses|run) ([0-9a-f]{8})(?: |$)/.exec(U((t=e.values[1])==null?void 0:t[0])))==
null?void 0:n[1])!=null?r:null};m();m();m();var cu=(e,{settings:t})=>e.inEnglish?t.language:"id";m();
m();m();var vN={parts:5e3,bytes:6e7,xml:3e7,tags:25e5},kN={parts:1e3,bytes:3e7,xml:1e7,tags:12e4},kc=(
e,t)=>g.
assign(new S(`${t}: ${e}`),{archiveFault:e}),ef=e=>e instanceof S&&"archiveFault"in e?e.archiveFault:
null;var OH=new R(1980,0,1),BN=/[\uD800-\uDFFF]/,PH=/[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\uD800-\uDFFF]+|[\uD800-\uDFFF]/g;
function NH(e){var r;let t=(r=e.codePointAt(0))!=null?r:0,n=[12,6,0].map(o=>128|t>>o&63);return x.fromCharCode(
240|t>>18,...n)}function IH(e){var o;let{strToU8:t,strFromU8:n}=($i(),yo(Ii)),r=((o=e.match(PH))!=null?
o:[]).map(i=>BN.test(i)?i.length===2?NH(i):"\xEF\xBF\xBD":n(t(i),!0));return t(r.join(""),!0)}var du=e=>BN.
test(e)?IH(e):($i(),yo(Ii)).strToU8(e),mu=e=>($i(),yo(Ii)).strFromU8(e),zN=e=>($i(),yo(Ii)).strFromU8(
e,!0),UN=e=>($i(),yo(Ii)).inflateSync(e),LN=e=>/\.(xml|rels|vml)$/i.test(e),$H=(e,t)=>e>t+t/1e3+64,
jN=60;
function FH(e){let t=0;for(let n=e.indexOf(jN);n>=0;n=e.indexOf(jN,n+1))t+=1;return t}function of(e,
t,n=()=>!0){
let r=new v,o=0,i=0,a=($i(),yo(Ii)).unzipSync(e,{filter:({name:u,size:l,originalSize:c})=>{let d=u.toLowerCase(
);
if(r.has(d))throw kc("twice",u);if(r.add(d),$H(l,c))throw kc("lying",u);if(o+=c,LN(u)&&(i+=c),r.size>
t.parts||o>t.bytes||i>t.xml)throw kc("too-large",u);return n(u)}}),s=0;for(let u of g.keys(a))if(LN(
u)&&(s+=FH(a[u])),s>t.tags)throw kc("too-large",u);return a}var pu=(e,t=6)=>($i(),yo(Ii)).zipSync(e,
{mtime:OH,level:t});m();function _H(e,t){let n=t;for(let r=0;r<e.length;r++)n=f.imul(n^e.charCodeAt(
r),16777619);return n>>>
0}function fu(e){return[2166136261,84696351].map(t=>`0000000${_H(e,t).toString(16)}`.slice(-8)).join(
"")}var WN=new y,MH=4096;function Cc(e){var n;let t=(n=WN.get(e))!=null?n:fu(zN(e.subarray(-MH)));
return WN.
set(e,t),t}function Rc(e,t,n){let r=o=>g.keys(o).sort().map(i=>{let a=o[i];return[i,typeof a=="string"?
a:a.map(r)]});return E.stringify([e,t,r(n)])}m();var KN=`7X2Jchs3tuivsHzrVc2UHVPctHhm7itKoiVaoixLlGzpzh1Xi2yRLa4mu0VJqVQ5u7OvdhZn3/fF
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
DUsdjQzJXBcZrrmORMxwuExkSNa6yJCtdbJTa1jUoo5m0EhR5zMMpDzwv/8f`;m();var GN="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function Ko(e){var a;let t=new D(
128).fill(64);for(let s=0;s<GN.length;s++)t[GN.charCodeAt(s)]=s;let n=new D(f.floor(e.length*3/4)),[
r,o,i]=[0,0,0];for(let s=0;s<e.length;s++){let u=(a=t[e.charCodeAt(s)])!=null?a:64;u!==64&&(o=(o<<6|
u)&65535,i+=6,!(i<8)&&(i-=8,n[r++]=o>>i&255))}return n.slice(0,r)}var jH=256,Dc=null,qN=new y;
function Zb(e,t,n=""){let r=[e,...n===""?[]:[n],t].join("."),o=qN.get(r);
if(o!==void 0)return o;Dc!=null||(Dc=E.parse(mu(UN(Ko(KN)))));let[i,a,s]=Dc,u=s[r];if(u===void 0)throw new S(
`No template ${r}`);let l=g.keys(u).map(d=>{var w;let p=(w=a[u[d]])!=null?w:"";if(d.includes(
"/media/"))return[d,Ko(p)];let h=p.replace(/[\u0100-\u07ff]/g,C=>{var O;return(O=i[C.charCodeAt(0)-jH])!=null?
O:""});return[d,du(h)]}),c=pu(g.fromEntries(l),0);return qN.set(r,c),c}m();m();var BH=/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g,
zH=/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g;function Jb(e){if(!/[\u202A-\u202E\u2066-\u2069]/.test(
e))return e;let t=[];for(let n of e)n>="\u2066"&&
n<="\u2068"?t.push("\u2069"):n==="\u2069"?t=t.slice(0,f.max(t.lastIndexOf("\u2069"),0)):n==="\u202C"?
t[t.length-1]==="\u202C"&&t.pop():n>="\u202A"&&n<="\u202E"&&t.push("\u202C");return e+t.reverse().join(
"")}function af(e){let n=e.replace(/\r\n?|\u2028|\u2029|\u0085/g,`
`).replace(zH,(r,o)=>o!=null?o:"");return Jb(n.replace(BH,""))}m();function pt(e){return e.replace(
/[\s_\-"'\u00AD\u200B-\u201F\u2060]+/g,"").toLowerCase()}var ze="\u2026\u2026\u2026\u2026\u2026\u2026\u2026";
function Re(e){return e===null||e.trim()===""?ze:e}m();function gu(e){let t=new y(g.entries(of(e,kN)).filter(
([i])=>!i.endsWith("/"))),n=g.create(null),r=i=>{
n[i]={name:i,asText:()=>{var a;return mu((a=t.get(i))!=null?a:new D(0))}}};for(let i of t.keys())r(i);
function o(i,a){var s;if(typeof i!="string")return g.values(n).filter(u=>{var l;return i.test((l=u==
null?void 0:u.name)!=null?l:"")});if(a===void 0)return(s=n[i])!=null?s:null;t.set(i,typeof a=="string"?
du(a):a),r(i)}return{files:n,file:o,remove:i=>{t.delete(i),delete n[i]},toBytes:()=>pu(g.fromEntries(
t))}}m();var HN=/<w:tbl>.*?<\/w:tbl>|<w:p(?: [^>]*)?\/>|<w:p(?: [^>]*)?>.*?<\/w:p>/gs,Vb=/<w:tr[ >].*?<\/w:tr>/gs,
UH=/<w:p(?: [^>]*)?>(?=.*?<\/w:p>)/gs;var sf=e=>e.startsWith("<w:tbl>"),ZN=e=>!sf(e)&&e.includes(
"<w:keepNext/>"),JN=e=>e.includes("<w:tblHeader/>"),WH=(e,t)=>sf(e)&&!JN(e)&&e.includes(
"<w:cantSplit/>")&&t!==void 0&&ZN(t),VN=e=>e.replace(
/<w:keepNext\/>/g,"").replace(UH,t=>`${t}\uE003`).replace(/\uE003<w:pPr>(<w:pStyle [^>]*\/>)?/g,
"<w:pPr>$1<w:keepNext/>").replace(/\uE003/g,"<w:pPr><w:keepNext/></w:pPr>");function XN(e,t,n){var i;
let r=(i=
e.match(Vb))!=null?i:[],o=-1;return e.replace(Vb,a=>(o+=1,o>=r.length+t&&o<r.length+n?VN(a):a))}var YN=e=>{
var t;return((t=e.match(Vb))!=null?t:[]).length};function KH(e,t){let n=t-1;for(;n>=0&&ZN(e[n]);)n-=
1;for(let r=4;r>0&&n>=0;n-=1){let o=e[n];if(o.includes("<w:pageBreakBefore/>"))return;sf(o)?(e[n]=XN(
o,-r,0),r-=YN(o)):(e[n]=VN(o),r-=1)}}function QN(e){var o;let t=(o=e.match(HN))!=null?o:[],n=t.map(i=>sf(
i)&&JN(i)&&YN(i)>5?XN(i,-4,-1):i);t.forEach((i,a)=>{WH(i,t[a-1])&&KH(n,a)});let r=-1;return e.replace(
HN,()=>(r+=1,n[r]))}m();m();var io=/^word\/(?:document\d*|header\d*|footer\d*|footnotes|endnotes)\.xml$/,
GH=e=>e.replace(/&(?:lt|gt|quot|apos|amp);/g,
t=>{var n;return(n={"&lt;":"<","&gt;":">","&quot;":'"',"&apos;":"'"}[t])!=null?n:"&"}),qH=/<w:p(?: [^<>]*)?(?<!\/)>|<\/w:p>|<w:t(?: [^<>]*)?>[^<]*<\/w:t>|<w:(?:tab|br)(?: [^<>]*)?\/>/g;
function uf(e){var r,o,i;let t=[],n=[];for(let a of(r=e.match(qH))!=null?r:[])if(a==="</w:p>")t.push(
(o=n.pop())!=null?o:"");else if(/^<w:p[ >]/.test(a))n.push("");else{let s=a.startsWith("<w:t>")||a.startsWith(
"<w:t ")?GH(a.replace(/<[^>]*>/g,"")):" ";n.push(((i=n.pop())!=null?i:"")+s)}return t}var HH=/<Relationship\s[^<>]*>/g,
eI=(e,t)=>{var n,r;return(r=(n=new RegExp(`\\s${t}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(e))==null?
void 0:n.slice(1).find(Boolean))!=null?r:""};function Ac(e){var r,o;let n=((o=
(r=e.file("_rels/.rels"))==null?void 0:r.asText().match(HH))!=null?o:[]).filter(i=>eI(i,"Type").endsWith(
"/officeDocument")).map(i=>eI(i,"Target").replace(/^\.?\//,"")).find(i=>io.test(i)&&e.file(i)!==null);
return n!=null?n:e.file("word/document.xml")===null?null:"word/document.xml"}m();var ZH=/\{(?:<(?!\/w:p>)[^<>]*>)*\{((?:<(?!\/w:p>)[^<>]*>|[^{}<])*)\}/g,
JH=/<[^<>]*>|[^<]/g;function VH(e,t){
var a;let[,n,r]=(a=/^\s*([#^/])([\s\S]*)$/.exec(t.replace(/<[^>]*>/g,"").replace(/&(?:quot|apos);/g,
"")))!=null?a:[];if(n===void 0||r===void 0)return e;let o=n+pt(r),i=t.replace(JH,s=>{if(s.startsWith(
"<"))return s;let u=o;return o="",u});return`${e.slice(0,e.length-t.length-1)}${i}}`}function tI(e){
for(let t of e.file(io)){let n=t.asText(),r=n.replace(ZH,VH);r!==n&&e.file(t.name,r)}}m();var iI=/[\uE000-\uE002]/g,
[Qb,Xb]=["\uE000","\uE001"],aI=e=>Qb+e+Xb,sI=/<w:drawing(?: [^>]*)?>(?:(?!<\/w:drawing>).)*<\/w:drawing>/gs,
ew=/<wp:docPr [^>]*descr="\s*\{\{\s*%\s*([^{}"]*?)\s*\}\}\s*"/,nI=new RegExp(`${Qb}([^${Xb}]*)${Xb}`),
lf=e=>{var t;return((t=e.match(sI))!=null?t:[]).flatMap(n=>{var r,o;return(o=(r=ew.exec(n))==null?
void 0:
r[1])!=null?o:[]})},Yb={cx:144e4,cy:792e3};function uI({width:e,height:t},{cx:n,cy:r}){let o=f.min(n/
e,r/t);return{cx:f.round(e*o),cy:f.round(t*o)}}function XH(e,t,n){var a;let[,r,o]=(a=/<wp:extent [^>]*?cx="(\d+)"[^>]*?cy="(\d+)"/.
exec(e))!=null?a:[],i=uI(t,{cx:b(r)||Yb.cx,cy:b(o)||Yb.cy});return e.replace(
/<(wp:extent|a:ext) [^>]*?cx="\d+"[^>]*?\/>/g,
`<$1 cx="${i.cx}" cy="${i.cy}"/>`).replace(/<a:blip\b(?:[^>]*\/>|.*?<\/a:blip>)/s,`<a:blip r:embed="${n}"/>`).replace(
ew,s=>s.replace(/descr="[^"]*"/,'descr="Lambang"')).replace(/\{\{[^{}"]*\}\}/g,"Lambang")}var YH='xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
QH="http://schemas.openxmlformats.org/drawingml/2006/main",rI="http://schemas.openxmlformats.org/drawingml/2006/picture";
function eZ(e,t){
let{cx:n,cy:r}=uI(e,Yb),o=`cx="${n}" cy="${r}"`,i=`<a:xfrm><a:off x="0" y="0"/><a:ext ${o}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
return[`<w:drawing><wp:inline ${YH} distT="0" distB="0" distL="0" distR="0"><wp:extent ${o}/>`,`<wp:docPr id="1" name="Lambang" descr="Lambang"/><a:graphic xmlns:a="${QH}"><a:graphicData uri="${rI}">`,
`<pic:pic xmlns:pic="${rI}"><pic:nvPicPr><pic:cNvPr id="0" name="Lambang"/><pic:cNvPicPr/></pic:nvPicPr>`,
`<pic:blipFill><a:blip r:embed="${t}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,`<pic:spPr>${i}</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`].join(
"")}var oI="(?:(?!</w:p>|<w:t[ >]|<w:drawing|<w:br|<w:sectPr|<w:tab/>).)*",tZ="(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?",
nZ=new RegExp(`<w:p(?: [^>]*)?>${oI}<w:r(?: [^>]*)?>${tZ}\uE002</w:r>${oI}</w:p>(?=<w:p[ >])`,"gs"),
rZ=(e,t)=>n=>{var r;return e.get((r=
t.get(pt(`%${n}`)))!=null?r:"")};function oZ(e,t,n,r){var p,h,w,C;let o=t.lastIndexOf("/")+1,i=`${t.
slice(0,o)}_rels/${t.slice(o)}.rels`,s=(h=(p=e.file(i))==null?void 0:p.asText())!=null?h:
'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
u=`rIdIsian${r.replace(/\D/g,"")}`,l=`<Relationship Id="${u}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/${r}"/>`;
if(!s.includes(`"${u}"`)){let O=s.replace(/<Relationships([^>]*)\/>/,
"<Relationships$1></Relationships>");e.file(i,O.replace("</Relationships>",`${l}</Relationships>`))}
e.file(`${t.slice(
0,o)}media/${r}`,n.bytes);let c=(C=(w=e.file("[Content_Types].xml"))==null?void 0:w.asText())!=null?
C:"",d=r.slice(r.lastIndexOf(".")+1);if(!new RegExp(`<Default [^>]*Extension="${d}"`,"i").test(c)){
let O=`<Default Extension="${d}" ContentType="image/${n.type}"/>`;e.file("[Content_Types].xml",c.replace(
/<Types[^>]*>/,
P=>P+O))}return u}function iZ(e){let t=0;return e.replace(/(<wp:docPr [^>]*?id=")\d+/g,(n,r)=>(t+=1,
r+x(t)))}function lI(e,t,n){let r=rZ(t,n),o=new y,i=a=>{let s=o.get(a);if(s!==void 0)return s;let u=o.
size+1;for(;e.file(`word/media/isian${u}.${a.type}`)!==null;)u+=1;let l=`isian${u}.${a.type}`;return o.
set(a,l),l};for(let a of e.file(io)){let s=a.asText();if(!s.includes("<w:drawing")&&!s.includes(Qb))
continue;let u=c=>oZ(e,a.name,c,i(c)),l=s.replace(sI,c=>{var h;let d=(h=ew.exec(c))==null?void 0:h[1];
if(d===void 0)return c;let p=r(d);return p===void 0?"\uE002":XH(c,p,u(p))}).replace(nZ,"").replace(
/\uE002/g,
"").replace(/<w:t(?: [^>]*)?>[^<]*<\/w:t>/g,c=>cI(c,r,u));e.file(a.name,iZ(l))}}function cI(e,t,n){
var s;
let r=nI.exec(e);if(r===null)return e;let o=t((s=r[1])!=null?s:""),i=o===void 0?"":eZ(o,n(o)),a=e.replace(
nI,i===""?"":`</w:t>${i}<w:t xml:space="preserve">`);return cI(a,t,n)}m();function hu(e){let t="tags"in e?
`: ${e.tags.join(", ")}`:"";return g.assign(new S(`${e.code}${t}`),
{templateFault:e})}function yu(e){return e instanceof S&&"templateFault"in e?e.templateFault:null}
function pM(e){return new y(g.keys(e).map(t=>{let n=e[t];return[pt(t),typeof n=="string"?af(n).replace(
iI,""):n.map(pM)]}))}function gne(e,t){var r;let n=(r=t==null?void 0:t.tag)==null?void 0:r.module;if(
n!==
void 0&&n!=="loop")throw hu({code:"TAG_UNSUPPORTED",tags:[e]});return{get(o,i){let a=pt(e),s=o.get(a);
if(a.startsWith("%")&&typeof s=="string")return aI(a.slice(1));if(s===void 0&&i.num===0)throw hu({
code:"TAG_UNKNOWN",tags:[e]});if(s!==void 0&&n===void 0&&typeof s!="string")throw hu({code:
"TAG_UNSUPPORTED",tags:[e]});return s}}}function hne(e){var s;let t=yu(e);if(t)return t;if(e instanceof S&&
e.name===
"ParseError")return{code:"NOT_A_DOCX"};let n=e==null?void 0:e.properties;if(!n)return null;let o=((s=
n.errors)!=null?s:[e]).map(u=>{var l,c,d;return(d=yu((l=u.properties)==null?void 0:l.rootError))!=null?
d:{code:"TAG_BROKEN",tags:(c=u.properties)!=null&&c.xtag?[u.properties.xtag]:[]}}),[i]=o;if(!i||!(
"tags"in i))return i!=null?i:null;let a=o.reduce((u,l)=>l.code===i.code?u.concat(l.tags):u,[]);
return{
code:i.code,tags:a.filter((u,l)=>a.indexOf(u)===l)}}var yne=e=>new y(g.entries(e).flatMap(([t,n])=>t.
startsWith("%")&&typeof n=="string"?[[pt(t),n]]:[]));function bne(e){try{let t=gu(e);if(Ac(t)!==null)
return t}catch{}throw hu({code:"NOT_A_DOCX"})}function vd(e,t,n=new y){var o;let r=bne(e);tI(r);try{
let{Docxtemplater:i}=(mM(),yo(cM));new i(r,{delimiters:{start:"{{",end:"}}"},syntax:{
changeDelimiterPrefix:null},
paragraphLoop:!0,linebreaks:!0,errorLogging:!1,parser:gne}).render(pM(t)),lI(r,n,yne(t));let s=r.file(
(o=Ac(r))!=null?o:"");return s!==null&&r.file(s.name,QN(s.asText())),r.toBytes()}catch(i){let a=hne(
i);throw a?hu(a):i}}m();var fM=new y;function kd(e){let t=fM.get(e);if(t!==void 0)return t;let n=gu(
e).file(io).map(a=>a.asText()),
r=n.flatMap(lf).map(a=>`{{%${a}}}`),o=[...n.flatMap(uf),...r],i=new v(o.flatMap(a=>{var s;return((s=
a.match(/\{\{[^{}]*\}\}/g))!=null?s:[]).map(u=>pt(u.replace(/[{}#^/]/g,"")))}));return fM.set(e,i),i}
var Gu=(e,t)=>g.fromEntries(g.entries(e).filter(([n])=>t.has(pt(n))).map(([n,r])=>[n,typeof r=="string"?
r:r.map(o=>Gu(o,t))]));m();m();m();m();m();m();m();m();m();function xd(e){let[t,n]=e.toLowerCase().split(
"e"),r=parseInt(n,10),o="";t[0]==="-"&&(o="-",t=t.
slice(1));let i=t.indexOf("."),a=i===-1?t:t.slice(0,i)+t.slice(i+1),u=(i===-1?t.length:i)+r;return u>=
a.length?o+a+"0".repeat(u-a.length):u<=0?o+"0."+"0".repeat(-u)+a:o+a.slice(0,u)+"."+a.slice(u)}
function gM(e){
let t=e.toString();return Td(t)?xd(t):t}function Td(e){return e.includes("e")||e.includes("E")}
function Uf(e){let t=typeof e;if(t==="bigint")return e<BigInt(0)?{isNegative:!0,integerPart:-e}:{
isNegative:!1,
integerPart:e};if(t==="number"){if(!b.isFinite(e))throw new RangeError(
"Number must be finite (NaN and Infinity are not supported)");return b.isSafeInteger(e)?e<0?{
isNegative:!0,integerPart:BigInt(-e)}:
{isNegative:!1,integerPart:BigInt(e)}:hM(gM(e))}if(t==="string")return hM(wne(e));throw new TypeError(
`Invalid value type: expected number, string, or bigint, received ${t}`)}function wne(e){let t=e.trim(
);
if(t.length===0||b.isNaN(b(t)))throw new RangeError(`Invalid number format: "${e}"`);return Td(t)?xd(
t):t}function hM(e){let t=e[0]==="-";t&&(e=e.slice(1));let n=e.indexOf(".");if(n===-1)return{
isNegative:t,
integerPart:BigInt(e)};let r=e.slice(0,n)||"0",o=e.slice(n+1);return{isNegative:t,integerPart:BigInt(
r),decimalPart:o}}m();function Wf(e){let t=typeof e;if(t==="bigint"){if(e<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return e}if(t==="number"){if(!b.isFinite(e))throw new RangeError(
"Ordinals must be finite numbers");if(!b.isInteger(e))throw new RangeError(
"Ordinals must be whole numbers");if(e<=
0)throw new RangeError("Ordinals must be positive integers");return BigInt(e)}if(t==="string")return vne(
e);throw new TypeError(`Invalid value type: expected number, string, or bigint, received ${t}`)}
function vne(e){
let t=e.trim();if(t.length===0)throw new RangeError("Ordinals cannot be empty strings");if(t[0]==="-")
throw new RangeError("Ordinals cannot be negative");if(t.includes("."))throw new RangeError(
"Ordinals must be whole numbers");if(Td(t)){let n=xd(t);if(n.includes("."))throw new RangeError(
"Ordinals must be whole numbers");let r=BigInt(n);if(r<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return r}try{let n=BigInt(t);if(n<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return n}catch(n){throw n instanceof RangeError?n:new RangeError(
`Invalid ordinal format: "${e}"`)}}var qu=["","one","two","three","four","five","six","seven",
"eight","nine"],kne=["ten","eleven","twelve","thirteen","fourteen","fifteen","sixteen","seventeen",
"eighteen","nineteen"],iv=["","","twenty",
"thirty","forty","fifty","sixty","seventy","eighty","ninety"],Hu=["thousand","million","billion",
"trillion","quadrillion","quintillion","sextillion","septillion","octillion","nonillion","decillion",
"undecillion","duodecillion","tredecillion","quattuordecillion","quindecillion","sexdecillion",
"septendecillion","octodecillion","novemdecillion","vigintillion"],av="hundred",bM="zero",xne="minus",
Tne="point",yM=["","first","second","third","fourth","fifth","sixth","seventh","eighth","ninth"],Sne=[
"tenth","eleventh","twelfth","thirteenth","fourteenth","fifteenth","sixteenth","seventeenth",
"eighteenth","nineteenth"],Ene=["","","twentieth","thirtieth","fortieth","fiftieth","sixtieth",
"seventieth","eightieth","ninetieth"];var Vo={word:"",hasHundred:!1};function Gi(e){if(e===0)return Vo.word="",
Vo.hasHundred=!1,Vo;let t=e%
10,n=f.trunc(e/10)%10,r=f.trunc(e/100),o="";return n===1?o=kne[t]:n>=2?o=t>0?iv[n]+"-"+qu[t]:iv[n]:t>
0&&(o=qu[t]),r>0?(o?Vo.word=qu[r]+" "+av+" and "+o:Vo.word=qu[r]+" "+av,Vo.hasHundred=!0):(Vo.word=o,
Vo.hasHundred=!1),Vo}function wM(e){if(e===BigInt(0))return bM;if(e<BigInt(1000))return Gi(b(e)).word;
if(e<BigInt(1000000)){let t=b(e/BigInt(1000)),n=b(e%BigInt(1000)),{word:r}=Gi(t),o=r+" "+Hu[0];if(n>
0){let{word:i,hasHundred:a}=Gi(n);o+=a?" "+i:" and "+i}return o}return Cne(e)}function Cne(e){let t=[
],
n=e;for(;n>BigInt(0);)t.push(b(n%BigInt(1000))),n=n/BigInt(1000);let r=-1;for(let a=0;a<t.length;a++)
if(t[a]!==0){r=a;break}let o="",i=!1;for(let a=t.length-1;a>=0;a--){let s=t[a];if(s===0)continue;let{
word:u,hasHundred:l}=Gi(s);o&&a===r&&i&&!l&&(o+=" and"),o&&(o+=" "),o+=u,a>0?(o+=" "+Hu[a-1],i=!0):i=
!1}return o}function Rne(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=bM,n++;let r=e.
slice(n);return r&&(t&&(t+=" "),t+=wM(BigInt(r))),t}function vM(e){let{isNegative:t,integerPart:n,
decimalPart:r}=Uf(
e),o="";return t&&(o=xne+" "),o+=wM(n),r&&(o+=" "+Tne+" "+Rne(r)),o}function sv(e){let t=e%10,n=f.trunc(
e/10)%10,r=f.trunc(e/100),o="";return n===1?o=Sne[t]:n>=2?t>0?o=iv[n]+"-"+yM[t]:o=Ene[n]:t>0&&(o=yM[
t]),
r>0?o?qu[r]+" "+av+" "+o:qu[r]+" hundredth":o}function Dne(e){if(e<BigInt(1000))return sv(b(e));if(e<
BigInt(1000000)){let t=b(e/BigInt(1000)),n=b(e%BigInt(1000));if(n===0)return Gi(t).word+" "+Hu[0]+"th";
let{word:r}=Gi(t);return r+" "+Hu[0]+" "+sv(n)}return Ane(e)}function Ane(e){let t=[],n=e;for(;n>
BigInt(0);)t.push(b(n%BigInt(1000))),n=n/BigInt(1000);let r=0;for(let i=0;i<t.length;i++)if(t[i]!==0){
r=i;break}let o="";for(let i=t.length-1;i>=0;i--){let a=t[i];if(a===0)continue;let s=i===r;o&&(o+=" "),
s?i===0?o+=sv(a):o+=Gi(a).word+" "+Hu[i-1]+"th":(o+=Gi(a).word,i>0&&(o+=" "+Hu[i-1]))}return o}
function kM(e){
let t=Wf(e);return Dne(t)}m();var uv=["","satu","dua","tiga","empat","lima","enam","tujuh","delapan",
"sembilan"],One=["sepuluh","sebelas","dua belas","tiga belas","empat belas","lima belas",
"enam belas","tujuh belas","delapan belas","sembilan belas"],xM=["","","dua puluh","tiga puluh",
"empat puluh","lima puluh","enam puluh","tujuh puluh","delapan puluh","sembilan puluh"],TM="ratus",
Kf="ribu",Pne=["juta","miliar","triliun","kuadriliun","kuantiliun","sekstiliun","septiliun",
"oktiliun","noniliun","desiliun"],SM="nol",Nne="min",
Ine="koma",$ne="ke",Fne="pertama";function Zu(e){if(e===0)return"";let t=e%10,n=f.trunc(e/10)%10,r=f.trunc(
e/100),o=[];r>0&&(r===1?o.push(
"se"+TM):o.push(uv[r]+" "+TM));let i=e%100;return i===0||(i<10?o.push(uv[i]):i<20?o.push(One[i-10]):
t===0?o.push(xM[n]):o.push(xM[n]+" "+uv[t])),o.join(" ")}function lv(e){if(e===BigInt(0))return SM;
if(e<
BigInt(1000))return Zu(b(e));if(e<BigInt(1000000)){let t=b(e/BigInt(1000)),n=b(e%BigInt(1000)),r;
return t===
1?r="se"+Kf:r=Zu(t)+" "+Kf,n>0&&(r+=" "+Zu(n)),r}return _ne(e)}function _ne(e){let t=e.toString(),n=t.
length,r=[],o=3,i=n%o,a=0;for(i>0&&(r.push(b(t.slice(0,i))),a=i);a<n;)r.push(b(t.slice(a,a+o))),a+=o;
let s=[],u=r.length-1;for(let l=0;l<r.length;l++){let c=r[l];if(c!==0)if(u===0)s.push(Zu(c));else if(
u===
1)c===1?s.push("se"+Kf):s.push(Zu(c)+" "+Kf);else{let d=Pne[u-2];s.push(Zu(c)+" "+d)}u--}return s.join(
" ")}function Mne(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=SM,n++;let r=e.slice(n);
return r&&(t&&(t+=" "),t+=lv(BigInt(r))),t}function EM(e){let{isNegative:t,integerPart:n,decimalPart:
r}=Uf(
e),o="";return t&&(o=Nne+" "),o+=lv(n),r&&(o+=" "+Ine+" "+Mne(r)),o}function Lne(e){return e===BigInt(
1)?
Fne:$ne+lv(e)}function CM(e){let t=Wf(e);return Lne(t)}function jne(e,t){return e.split("").map(n=>po(
b(n),t)).join(" ")}function po(e,t){let n=/^(-?)(\d+)(?:\.(\d+))?$/.
exec(x(e));if(!n)throw new RangeError(`Not a plain decimal number: ${e}`);let r=(t==="id"?EM:vM)(n[2]),
o=t==="id"?"koma":"point",i=n[3]?` ${o} ${jne(n[3],t)}`:"";return`${n[1]?"minus ":""}${r}${i}`}
function Gf(e,t){
return(t==="id"?CM:kM)(e)}function RM(e,t){let[n,r]=e.toFixed(2).split(".");return{figures:ec(e,t),
words:`${po(
r==="00"?n:`${n}.${r}`,t)} rupiah`}}var DM={id:"Minggu Senin Selasa Rabu Kamis Jumat Sabtu".split(
" "),en:"Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ")};function Bne(e,t){
return t===2?e%4===0&&(e%100!==0||e%400===
0)?29:28:[4,6,9,11].includes(t)?30:31}function qf(e){let t=/^(\d{4})-(\d{2})-(\d{2})$/.exec(e);if(!t)
return null;let[n,r,o]=[b(t[1]),b(t[2]),b(t[3])];return n>0&&r>=1&&r<=12&&o>=1&&o<=Bne(n,r)?{year:n,
month:r,day:o}:null}function AM({year:e,month:t,day:n}){let r=[0,3,2,5,0,3,5,1,4,6,2,4][t-1],o=t<3?e-
1:e;return(o+f.floor(o/4)-f.floor(o/100)+f.floor(o/400)+r+n)%7}function Qn(e,t){return qf(e)&&ia(e,t)}
var OM=e=>qf(e)?e.split("-").reverse().join("/"):null;function cv(e,t){let n=qf(e);return n&&DM[t][
AM(
n)]}function Hf(e,t){let n=Qn(e,t);return n&&`${cv(e,t)}, ${n}`}function Zf(e,t){let n=qf(e);if(!n)return null;
let r=ss[t][n.month-1],o=DM[t][AM(n)];return t==="en"?`${o}, the ${Gf(n.day,"en")} of ${r}, ${po(n.year,
"en")}`:`${o} tanggal ${po(n.day,"id")} bulan ${r} tahun ${po(n.year,"id")}`}m();var zne=[{of:
/^kelurahan\s+(.+)/i,address:(e,t)=>`Lurah ${t}`},{of:/^desa\s+(.+)/i,address:(e,t)=>`Kepala Desa ${t}`}
,{of:/^kecamatan\s+(.+)/i,address:(e,t)=>`Camat ${t}`},{of:/^inspektorat\b\s*(.*)/i,
address:(e,t)=>`Inspektur ${t}`},{of:/^sekretariat\s+(?:dprd|dewan)\b/i,address:e=>e.replace(
/^sekretariat/i,
"Sekretaris")},{of:/^(?:rsud|rsu|rs|rumah sakit|perumda|perusahaan umum)\b/i,address:e=>`Direktur ${e}`}
,
{of:
/^(?:dinas|badan|bagian|bidang|kantor|puskesmas|uptd?|upt|satuan|sat|tk|paud|ra|sd|sdn|mi|min|smp|smpn|mts|mtsn|sma|sman|smk|smkn|ma|man|sekolah|madrasah)\b/i,
address:e=>`Kepala ${e}`}];function PM(e,t){var n;if(
/^(?:kepala|lurah|camat|direktur|inspektur|sekretaris|pimpinan|ketua|head|director)\b/i.
test(e))return e;if(t==="en")return`The Head of ${e}`;for(let r of zne){let o=r.of.exec(e);if(o)return r.
address(e,(n=o[1])!=null?n:"").trim()}return`Pimpinan ${e}`}m();m();function H(e){return Jb(e.replace(
/\s+/g," ").trim())}function Lr(e){return e.split(/[\r\n\u2028\u2029]+/).
map(H).filter(t=>t!=="")}function br(e){return Lr(e.replace(/;/g,`
`)).map(t=>t.replace(/^(\d{1,2}[.)]\s+|[-\u2013\u2022*]\s+)/,"")).filter(t=>t!=="")}function Ju(e){
return H(
e).replace(/^["\u201c\u201d\u00ab]([^"\u201c\u201d\u00ab\u00bb]+)["\u201c\u201d\u00bb]$/,"$1")}var NM=[
{of:/^(?:pemerintah\s+kota|(?:city|municipal)\s+government\s+of|city\s+of)\s+/i,id:{head:"Wali Kota",
government:"Pemerintah Kota"},en:{head:"Mayor",government:"City Government of"},office:
/^(?:wali\s?kota\s+|mayor\s+of\s+)(?=\S)/i},
{of:/^(?:pemerintah\s+kab(?:upaten|\.)|(?:regency\s+government|regency)\s+of)\s+/i,id:{head:"Bupati",
government:"Pemerintah Kabupaten"},en:{head:"Regent",government:"Regency Government of"},office:
/^(?:bupati\s+|regent\s+of\s+)(?=\S)/i},
{of:/^(?:pemerintah\s+(?:daerah\s+)?provinsi|(?:provincial\s+government|province)\s+of)\s+/i,id:{
head:"Gubernur",government:"Pemerintah Provinsi"},en:{head:"Governor",government:
"Provincial Government of"},
office:/^(?:gubernur\s+|governor\s+of\s+)(?=\S)/i}],Une=/^(?:(?:pj|pjs|plt|plh)\.\s*)?(wali\s?kota|bupati|gubernur|mayor|regent|governor)\b/i,
dv=/^(?:pj|pjs|plt|plh)\.\s*/i,qi=e=>Une.test(H(e)),IM=e=>qi(e.signerPosition);function $M(e){let t=H(
e),n=NM.find(({of:r})=>r.test(t));return n===void 0?null:{head:n,region:t.replace(n.of,"")}}function Wne(
{
government:e,language:t}){let n=$M(e);return n===null?H(e):`${n.head[t].government} ${n.region}`}
function mv(e,t){
var a,s;let n=(s=(a=dv.exec(e))==null?void 0:a[0])!=null?s:"",r=e.slice(n.length),o=NM.find(u=>u.office.
test(r));if(o===void 0)return e;let i=r.replace(o.office,"");return n+(t==="id"?`${o.id.head} ${i}`:
`${o.en.head} of ${i}`)}function Xo(e){let{language:t}=e,n=$M(e.government);if(n!==null){let{head:r,
region:o}=n;return t==="id"?`${r.id.head} ${o}`:`${r.en.head} of ${o}`}return IM(e)?mv(H(e.signerPosition),
t).replace(dv,""):null}function Kne(e){var n,r;let t=(r=(n=/^(?:(?:a\.\s?n\.|u\.\s?b\.|an\.|ub\.|plt\.|plh\.|pj\.|pjs\.|pgs\.)\s*)+/i.
exec(e))==null?void 0:n[0])!=null?r:"";return t+e.slice(t.length).toUpperCase()}function ja(e){
return H(
e.city).replace(/^(?:kota|kabupaten|kab\.)\s+/i,"")}function Jf(e){return IM(e)?{first:mv(H(e.signerPosition).
replace(dv,""),e.language).toUpperCase(),unit:""}:pv(e)}function pv(e,t=e.organizer){let n=Wne(e).toUpperCase(
),
r=H(t).toUpperCase();return n!==""?{first:n,unit:r===n?"":r}:r!==""?{first:r,unit:""}:{first:e.language===
"id"?`PEMERINTAH ${ze}`:ze,unit:""}}function Vu(e){let t=H(e.competition),n=H(e.year);return t===""?
ze:n===""||t.includes(n)?t:e.language==="id"?`${t} Tahun ${n}`:`${t} ${n}`}function Vf(e){let{
language:t}=e,
n=H(e.signerNip).replace(/^nip\.?\s*:?\s*/i,""),r=Lr(e.signerPosition);return{kota:Re(ja(e)),tanggal:
Re(
e.decisionDate&&Qn(e.decisionDate,t)),tanggal_pendek:Re(e.decisionDate&&OM(e.decisionDate)),hari:Re(
e.decisionDate&&cv(e.decisionDate,t)),tanggal_huruf:Re(e.decisionDate&&Zf(e.decisionDate,t)),
jabatan_penandatangan:Re(
r.map(o=>mv(o,t)).map(o=>t==="id"?Kne(o):o).join(`
`)),nama_penandatangan:Re(H(e.signerName)),pangkat_penandatangan:H(e.signerGrade),nip_penandatangan:
n}}function bt(e,t){let n=Vu(e);return{nomor:Re(t&&H(t)),kompetisi:n,kompetisi_kapital:n.toUpperCase(
),
...Vf(e)}}function Hi({entry:e},{language:t}){let n=H(e.institution);if(n!=="")return[PM(n,t)];let r=br(
e.innovator).map(o=>t==="id"?`Sdr. ${o}`:o);return r.length>0?r:[ze]}function Xf(e){let{ceremonyDate:
t,
ceremonyTime:n,ceremonyPlace:r,language:o}=e,i=t!==null||H(n)!==""||H(r)!=="";return{penyerahan:i?
"ya":"",penyerahan_hari:i?Re(t&&Hf(t,o)):"",penyerahan_waktu:i?Re(H(n)):"",penyerahan_tempat:i?Re(H(
r)):
""}}function Xu(e,{language:t}){if(e===null)return{uang_pembinaan:"",uang_pembinaan_huruf:""};if(e===
"open")return{uang_pembinaan:`Rp${ze}`,uang_pembinaan_huruf:`${ze} rupiah`};let n=RM(e.amount,t);
return{
uang_pembinaan:n.figures,uang_pembinaan_huruf:n.words}}function Zi(e){let t=br(e.copies);return{
ada_tembusan:t.
length>0?"ya":"",tembusan:t.map((n,r)=>({nama:t.length>1?`${r+1}. ${n}`:n}))}}m();m();var Yf=({
results:e})=>e[e.length-1];function Qf(e,t,n){var i;let{competition:r}=e,o=(i=e.winners)!=
null?i:[];return o.map(a=>{let s=n(t,a.entry.code);return{competition:r,result:Yf(e),standing:a,
winners:o,
number:s}})}var Yu=(e,t)=>n=>{let{competition:r,winners:o}=n;return(o!=null?o:[]).map(i=>({about:i.entry.
code,fields:a=>{let s=a(e,i.entry.code),u={competition:r,result:Yf(n),standing:i,winners:o!=null?o:[
],
number:s};return t(u,a)}}))},Ba=e=>t=>[{about:"",fields:n=>e(t,n)}],Ji=e=>t=>t.winners!==null&&t.winners.
length>0?Ba(e)(t):[],qn=(e,t)=>{var n,r;return{...e,decreeNumber:(n=t("sk",""))!=null?n:e.decreeNumber,
minutesNumber:(r=t("berita-acara",""))!=null?r:e.minutesNumber}};m();m();m();var FM=({competition:e,
standing:t})=>e.settings.rankedWinners?t.place:null;m();var Gne=[[1e3,"M"],[900,"CM"],[500,"D"],[400,
"CD"],[100,"C"],[90,"XC"],[50,"L"],[40,"XL"],[10,"X"],
[9,"IX"],[5,"V"],[4,"IV"],[1,"I"]];function eg(e){if(!b.isInteger(e)||e<1||e>3999)throw new RangeError(
`No roman numeral for ${e}`);let t=e,n="";for(let[r,o]of Gne)for(;t>=r;)n+=o,t-=r;return n}var qne=3,
Hne={id:{Juara:"Juara",Terbaik:"Terbaik"},en:{Juara:"Winner",Terbaik:"Best Innovation"}};function _M(
e){
return e.replace(/(^|[\s-])(\S)/g,(t,n,r)=>n+r.toUpperCase())}var Zne=(e,{competition:t,standing:n})=>{
var r;return t.settings.winnerTerm!=="Juara"||e<=f.max(qne,t.settings.prizes.length)||((r=n.title)!=
null?r:"")===""};function MM(e){var h;let{language:t,winnerTerm:n}=e.competition.settings,r=Hne[t][n],
o=e.result.stage.title!==null,i=H((h=e.standing.title)!=null?h:""),a=FM(e);if(!a||!Zne(a.place,e)){
let w=i===
""?r:i;return{full:w,short:w,title:"",arabic:"",roman:"",words:""}}let s=Gf(a.place,t),u=eg(a.place),
c={title:[r,n].some(w=>_(w)===_(i))||!o?"":i,arabic:x(a.place),roman:u,words:s};if(t==="id")return{
full:`${r} ${u} (${_M(s)})`,short:`${r} ${u}`,...c};let d=`${_M(s)} Place`,p=n==="Juara"?`${d} Winner`:
`${r}, ${d}`;
return{full:p,short:p,...c}}var Jne=3,Vne=104;function Xne(e){var n;if(e.length<=Jne)return e.join(`
`);let t=[];for(let r of e){let o=`${(n=t[t.length-1])!=null?n:""} \xB7 ${r}`;t.length===0||o.length>
Vne?t.push(r):t[t.length-1]=o}return t.join(`
`)}function Yne(e){let{entry:t}=e.standing,n=br(t.innovator),r=H(t.institution);if(n.length===0)return{
names:r===""?[]:[r],institution:""};let o=n.length===1&&_(n[0])===_(r);return{names:n,institution:o?
"":r}}function Qne({standing:e}){var n;return H((n=e.category)!=null?n:"").replace(
/^(?:kategori|category)[\s:]+(?=\S)/i,
"")}function ere({full:e},t,{language:n}){return t===""?e:e+(n==="id"?` Kategori ${t}`:`, category ${t}`)}
function Vi(e){let{settings:t}=e.competition,{entry:n}=e.standing,r=MM(e),o=Qne(e),{names:i,
institution:a}=Yne(
e),s=t.rankedWinners||t.letterScores?xr(e.standing.score,t.decimals):"";return{kode:H(n.code),nomor:
Re(
e.number&&H(e.number)),inovasi:Re(Ju(n.name)),instansi:H(n.institution),inovator:br(n.innovator).join(
"; "),kategori:o,penerima:i.length===0?ze:Xne(i),instansi_penerima:a,predikat:r.full,
predikat_singkat:r.
short,predikat_kapital:r.full.toUpperCase(),gelar:r.title,penghargaan:ere(r,o,t),peringkat_angka:r.arabic,
peringkat_romawi:r.roman,peringkat_huruf:r.words,nilai:En(s,t.language),nilai_huruf:s===""?"":po(s,t.
language),kompetisi:Vu(t),...Vf(t)}}var tre={id:{innovation:"Nama inovasi",innovator:"Inovator",
institution:"Instansi",score:"Nilai"},en:{innovation:"Innovation",innovator:"Innovator",institution:
"Institution",
score:"Score"}};function tg(e,{language:t,letterScores:n}){let r=tre[t];return[{label:r.innovation,
isi:e.
inovasi},{label:r.innovator,isi:e.inovator},{label:r.institution,isi:e.instansi},{label:r.score,isi:
n?
`${e.nilai} (${e.nilai_huruf})`:""}].filter(o=>o.isi!=="")}var LM=(e,t)=>{var n,r;return(r=(n=t.find(
([o])=>o===e))==null?void 0:n[1].id)!=null?r:""},zt=e=>`${e} (${po(e,"id")})`,Sd=(e,{settings:t})=>En(
xr(e,t.decimals),t.language),jr=e=>({kode:H(e.code),inovasi:Re(
Ju(e.name)),instansi:H(e.institution),inovator:br(e.innovator).join("; ")}),fv=(e,t=4)=>En(xr(e,t).replace(
/\.?0+$/,""),"id");function nre(e){let t=e.map(Vt),n=t.reduce((r,o)=>r.add(o),new Me(0));return n.lte(
0)?t.map(()=>"\u2013"):t.map(r=>`${fv(r.mul(100).div(n),2)}%`)}function Qu(e,t=[]){return e.stages.map(
(n,r)=>{var a;let o=To(e,n),i=t[r];return{no:x(r+1),tahap:H(n.name),bentuk:n.form===null?"\u2013":LM(
n.form,Va),tanggal_tahap:(a=n.date&&Qn(n.date,"id"))!=null?a:"\u2013",bobot_tahap:e.settings.carryOver&&
n.weight!==null?se(n.weight,"id"):"\u2013",jumlah_juri:x(rt(e,n).length),jumlah_peserta:i===void 0?
"\u2013":x(i.standings.length),lolos:o===null?"semua":x(o)}})}function za(e,t){let n=je(e,t),r=nre(n.
map(o=>o.weight));return n.map((o,i)=>{var a;return{no:x(i+1),kriteria:H(o.name),bobot:(a=r[i])!=null?
a:"",rentang:`${se(o.min,"id")}\u2013${se(o.max,"id")}`,uraian:H(o.description)}})}var ng=({entries:
e})=>e.
filter(t=>t.status!=="running").map(t=>({...jr(t),status:LM(t.status,ri),alasan:Re(H(t.reason))}));
function fo(e,t){
let{settings:n}=e.competition;return Qf(e,"piagam",t).map((r,o)=>{let{kode:i,inovasi:a,instansi:s,
inovator:u,
kategori:l,penghargaan:c,predikat_singkat:d,gelar:p}=Vi(r);return{no:x(o+1),kode:i,inovasi:a,
instansi:s,
inovator:u,kategori:l,penghargaan:c,predikat_singkat:d,gelar:p,nilai:n.rankedWinners?Sd(r.standing.score,
e.competition):"",...Xu(r.standing.prize,n)}})}m();function rre({tieBreaks:e}){let t=e.map(r=>fi[r].official).filter(
r=>r!=="");return t.length===0?"Peserta dengan nilai yang sama berbagi peringkat.":`Nilai yang sama dipisahkan ${t.length===1?
`menurut ${t[0]}`:`berturut-turut menurut ${t.map((r,o)=>`(${o+1}) ${r}`).join("; ")}`}. Bila tetap sama, peringkatnya dipakai bersama.`}
function el({settings:e,stages:t}){let{decimals:n,passingScore:r,maxPerInstitution:o,
winnerTerm:i}=e,a=u=>se(u,"id");return[
"Nilai seorang juri bagi satu inovasi adalah 100 \xD7 jumlah (bobot kriteria \xD7 nilai \xF7 nilai maksimum) \xF7 jumlah bobot, sehingga terletak antara 0 dan 100.",
e.missing==="complete"?
"Setiap juri menilai semua peserta pada tahapnya. Nilai yang belum diisi tidak dihitung sebagai nol.":
"Setiap juri menilai peserta yang ditugaskan kepadanya. Baris yang belum lengkap tidak dihitung, dan nilai yang belum diisi bukan nol.",
pi[e.method].official,t.length>1&&(e.carryOver?
"Nilai pada suatu tahap digabungkan dengan nilai tahap-tahap sebelumnya menurut bobot tahap.":
"Setiap tahap dinilai tersendiri; nilai tahap sebelumnya tidak digabungkan."),`Peringkat disusun dari nilai yang dibulatkan sampai ${n} desimal. Peserta dengan nilai yang sama mendapat peringkat yang sama, dan peringkat berikutnya dilewati (1-2-2-4).`,
rre(e),r!==null&&`Peserta dengan nilai di bawah ${a(r)} tidak lolos.`,o!==null&&`Dari satu instansi paling banyak ${o} inovasi yang lolos; tempatnya diisi peringkat berikutnya.`,
"Semua yang berada pada peringkat batas ikut lolos; pada tahap terakhir hal itu diputuskan rapat pleno.",
e.winnersPerCategory&&"Pemenang ditetapkan pada setiap kategori tersendiri.",e.rankedWinners?`Pemenang diumumkan menurut urutan ${i} I, II, dan seterusnya.`:
"Pemenang diumumkan menurut abjad, tanpa peringkat.",e.conflicts==="exclude"?
"Nilai juri bagi inovasi dari instansinya sendiri, dari unit di bawah instansinya, atau yang tercatat sebagai benturan kepentingan tidak dihitung. Juri yang mundur dari suatu penilaian menuliskan BK.":
"Benturan kepentingan juri dicatat, dan nilainya tetap dihitung kecuali bila juri mundur dengan menuliskan BK.",
"Putusan rapat pleno yang berbeda dari peringkat hitung dicatat bersama alasan dan hasil suaranya."].filter(
u=>u!==!1)}m();function rg({decidedBy:e}){return e==null?"":e==="shared"?
"nilai sama, berbagi peringkat":`nilai sama, diputus menurut ${e.criterion===void 0?fi[e.metric].official:
`kriteria ${e.criterion}`}`}m();m();var ore=/[\u0000-\u001F\u007F-\u009F"*/:<>?\\|]+/g,ire=/[\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]/g,
are=200,jM=60;function BM(e){let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4}function gv(
e){
return k.from(e).reduce((t,n)=>t+BM(n),0)}function zM(e,t){if(gv(e)<=t)return e;let n=t-3,r=0;for(
let o of k.
from(e)){if(n-=BM(o),n<0)break;r+=o.length}return`${e.slice(0,r).trim()}\u2026`}function UM(e){let t=e.
replace(ire,"").replace(ore,"-");return k.from(t).filter(r=>r.length>1||r<"\uD800"||r>"\uDFFF").join(
"").replace(/\s+/g," ").trim()}function sre(e){let t=UM(e);return gv(t)<=jM?t:`${zM(t,jM-17)}-${fu(e)}`}
function og(e,t){let n=t.trim()===""?"":` (${sre(t)})`,r=e.map(UM).filter(o=>o!=="").join(" \u2013 ");
return zM(r,are-gv(n)).replace(/[. ]+$/,"")+n}var Ed=e=>t=>{let n=e[t];return typeof n=="string"?n:
""};function tl(e){let t=Ed(e);return og([t("jenis"),t("predikat_singkat"),t("kategori"),t("inovasi")],
t("kode"))}var Hn=e=>og([Ed(e)("jenis"),Ed(e)(
"kompetisi")],""),go=(...e)=>t=>og(["jenis",...e].map(Ed(t)),Ed(t)("kode"));var ure={recused:
"mundur dari penilaian (BK)",conflict:"benturan kepentingan",incomplete:"nilai tidak lengkap"},lre=e=>e.split(
"-").reverse().join("-"),hv=(e,t)=>{let n=e.find(r=>r.code===t);return n===
void 0||n.name===""?t:`${Ju(n.name)} (${t})`};function cre({competition:e,results:t}){return t.flatMap(
({stage:n,panel:r})=>r.leftOut.filter(({reason:o})=>o!=="incomplete").map(({judge:o,entry:i,reason:a}
)=>({
juri:hv(e.judges,o),peserta:hv(e.entries,i),tahap:H(n.name),alasan:ure[a]})))}function dre({results:
e,
competition:t}){return e.flatMap(({stage:n,standings:r})=>r.flatMap(({entry:o,rank:i,decision:a})=>a===
void 0?[]:[{tahap:H(n.name),peserta:hv(t.entries,o.code),semula:x(i),menjadi:x(a.rank),alasan:Re(H(a.
reason)),setuju:a.votesFor===null?"\u2026":x(a.votesFor),tidak:a.votesAgainst===null?"\u2026":x(a.votesAgainst)}
]))}
function mre(e,t){var a;let n=t.last&&!e.competition.settings.rankedWinners,r=(s,u)=>{let{entry:l,
rank:c,
score:d,title:p,decision:h,category:w,categoryRank:C}=s,O=[p!=null?p:"",w!==null&&C!==null&&!u?`${w}: ${C}`:
"",h===void 0||u?"":`putusan pleno, peringkat hitung ${c}`,u?"":rg(s)];return{...jr(l),peringkat:u?
"\u2013":x(_n(s)),nilai:u?"\u2013":Sd(d,e.competition),keterangan:O.filter(P=>P!=="").join("; ")}},o=[
...t.standings].sort((s,u)=>_n(s)-_n(u)),i=n?(a=e.winners)!=null?a:[]:[];return[...i.map(s=>r(s,!0)),
...o.filter(s=>!i.includes(s)).map(s=>r(s,!1))]}function pre(e){return e.results.map((t,n)=>({
lampiran:e.
results.length>1?`LAMPIRAN ${eg(n+1)}`:"LAMPIRAN",tahap:H(t.stage.name),tahap_kapital:H(t.stage.name).
toUpperCase(),kepala_nilai:Ls(tr(t.method),"id"),tanpa_urutan:t.last&&!e.competition.settings.rankedWinners?
"ya":"",peringkat_tahap:mre(e,t)}))}function fre(e){let[t="",n="",...r]=Lr(e);return{mengetahui:t,
nama_mengetahui:t===
""?"":Re(n),rincian_mengetahui:r.map(o=>({isi:o}))}}function gre(e,t){var C,O,P;let{competition:n,
results:r}=e,
o=qn(n.settings,t),{plenaryDate:i,plenaryTime:a,plenaryPlace:s,juryDecreeNumber:u}=o,l=Xo(o),c=ng(n),
d=cre(e),p=dre(e),h=Yf(e).panel.judges,w=n.judges.filter(N=>!h.includes(N));return{...bt(o,o.minutesNumber),
tanggal:Re(i&&Qn(i,"id")),jenis:"Berita Acara Rapat Pleno",hari_tanggal:i===null?ze:`${Zf(i,"id")} (${lre(
i)})`,waktu_pleno:H(a),tempat_pleno:Re(H(s)),keputusan_juri:`Keputusan${l===null?"":` ${l}`} Nomor ${Re(
H(u))}`,jumlah_peserta:zt((O=(C=r[0])==null?void 0:C.standings.length)!=null?O:0),gugur:c,
tidak_gugur:c.
length===0?"ya":"",tahapan:Qu(n,r),aturan:el(n).map((N,I)=>({no:x.fromCharCode(97+I),isi:N})),
kelompok_kriteria:r.
map(({stage:N})=>({tahap_kriteria:H(N.name),kriteria:za(n,N).map(I=>`${x(I.kriteria)} ${x(I.bobot)}`).
join(", ")})),benturan:d,tidak_benturan:d.length===0?"ya":"",pleno:p,tidak_pleno:p.length===0?"ya":
"",
usulan:fo(e,t),tanpa_urutan:o.rankedWinners?"":"ya",kode_hasil:(P=e.code)!=null?P:ze,
lampiran_peringkat:pre(
e),juri:[...h,...w].map((N,I)=>({no:`${I+1}.`,nama:Re(H(N.name)),peran:H(N.role)||"Anggota",
instansi_juri:H(
N.institution)})),...fre(o.acknowledgedBy)}}var WM={needs:"result",inEnglish:!1,letterhead:"unit",
documents:Ba(
gre),title:Hn};m();m();function hre({competition:e,results:t},n){if(n===0)return e.entries.filter(o=>o.status==="running");
let r=t[n-1];return r===void 0?null:r.standings.filter(({advances:o})=>o).map(({entry:o})=>o)}var KM=(
e,{
competition:t})=>t.entries.filter(({code:n})=>e.some(r=>r.code===n)).map(n=>({nama:Hi({entry:n},t.settings).
join(", "),keterangan:jr(n).inovasi}));function ig(e){let{competition:t,winners:n}=e,{settings:r,
stages:o,
judges:i}=t,a=o.flatMap((l,c)=>{let d=l.form==="presentation"||l.form==="field"?hre(e,c):null;if(d===
null)return[];let p=`${l.form==="field"?"Kunjungan lapangan":"Presentasi"} tahap ${H(l.name)}`;
return[
{about:`Tahap ${l.name}`,name:p,date:l.date,time:"",place:"",guests:KM(d,e)}]}),s={about:"Pleno",
name:"Rapat pleno Dewan Juri",date:r.plenaryDate,time:r.plenaryTime,place:r.plenaryPlace,guests:i.map(
l=>({
nama:H(l.name)||l.code,keterangan:[l.role,l.institution].map(H).filter(Boolean).join(", ")}))},u={
about:"Penyerahan",name:"Penyerahan penghargaan",date:r.ceremonyDate,time:r.ceremonyTime,place:r.ceremonyPlace,
guests:KM((n!=null?n:[]).map(({entry:l})=>l),e)};return[...a,s,...n===null?[]:[u]].filter(({guests:l}
)=>l.
length>0)}var ag=({name:e,date:t,time:n,place:r})=>({acara:e,acara_kapital:e.toUpperCase(),
hari_acara:Re(
t&&Hf(t,"id")),waktu_acara:Re(H(n)),tempat_acara:Re(H(r))});var yre=5,bre=e=>[...e,...k.from({length:
yre},()=>({nama:"",keterangan:""}))].map((t,n)=>({no:x(n+1),
...t})),GM={needs:"rules",inEnglish:!1,letterhead:"unit",documents:e=>ig(e).map(t=>({about:t.about,
fields:n=>({
...bt(e.competition.settings,n("daftar-hadir",t.about)),jenis:"Daftar Hadir",kode:"",...ag(t),hadir:
bre(
t.guests)})})),title:go("acara")};m();m();m();var wre=["besar","sedang","kecil"];function vre(e){
return k.from(e).length}function Ua(e,t,n,r){
let o=t.split(`
`),i=f.max(...o.map(vre)),a=o.length>3?2:o.length>1||r?1:0,s=n.findIndex((c,d)=>i<=c&&d>=a),u=s<0?n.
length:s,l=wre.slice(0,n.length+1);return g.fromEntries(l.map((c,d)=>[`${e}_${c}`,d===u?t:""]))}m();
var kre=76,xre={id:"Tim Inovator",en:"The Team of Innovators"};function HM({standing:e,competition:t}
){
let n=br(e.entry.innovator),r=H(e.entry.institution),[o,...i]=n;if(o===void 0)return{name:r||ze,
below:"",
team:[]};if(i.length===0)return{name:o,below:_(o)===_(r)?"":r,team:[]};if(i.length===1)return{name:n.
join(`
`),below:r,team:[]};let a=n.join(" \xB7 ");return i.length===2&&a.length<=kre?{name:a,below:r,team:[
]}:
{name:r||xre[t.settings.language],below:"",team:n}}var qM=[{name:"besar",signs:38,lines:9},{name:
"sedang",signs:46,lines:11},{name:"kecil",signs:56,lines:b.POSITIVE_INFINITY}],Tre=(e,t)=>e.reduce((
n,r)=>n+
f.ceil(r.length/t),0);function ZM(e){let t=f.ceil(e.length/2),[n,r]=[e.slice(0,t),e.slice(t)],o=qM.find(
({signs:i,lines:a})=>[n,r].every(s=>Tre(s,i)<=a));return{tim:e.length>0?"ya":"",...g.fromEntries(qM.
flatMap(i=>{let a=s=>i===o?[...s,...s.length<t?["\xA0"]:[]].join(`
`):"";return[[`tim_kiri_${i.name}`,a(n)],[`tim_kanan_${i.name}`,a(r)]]}))}}var nl={recipient:[46,62],
institution:[90],predicate:[28],innovation:[66,165]},JM={signature:3,text:5},
Sre=85,VM=(...e)=>e.join(`
`).split(`
`).filter(Boolean).length,Ere={id:"Kategori",en:"Category:"};function yv(e){let{settings:t}=e.competition,
n=Vi(e),{predikat_kapital:r,gelar:o,kategori:i,inovasi:a}=n,{name:s,below:u,team:l}=HM(e),d=[i===""?
"":`${Ere[t.language]} ${i}`,o].filter(Boolean).join(", "),p=VM(n.jabatan_penandatangan,n.pangkat_penandatangan,
n.nip_penandatangan,n.nama_penandatangan),h=VM(s,u,d)+f.ceil(a.length/Sre),w=p>JM.signature||h>JM.text;
return{...n,jenis:t.language==="id"?"Piagam":"Certificate",kepala:Jf(t).first,penuh:w?"ya":"",
rincian_predikat:d,
...Ua("utama",s,nl.recipient,w),...Ua("bawah",u,nl.institution,w),...Ua("penerima",n.penerima,nl.recipient,
w),...Ua("instansi_penerima",n.instansi_penerima,nl.institution,w),...Ua("predikat",r,nl.predicate,w),
...Ua("inovasi",a,nl.innovation,w),...ZM(l)}}var XM={needs:"result",inEnglish:!0,names:"plain",
designs:[
"modern"],documents:Yu("piagam",yv),title:tl};function Cre(e,t){let{settings:n}=e.competition;return{
jenis:n.language==="id"?"Semua Piagam":"All Certificates",kompetisi:Vu(n),piagam:Qf(e,"piagam",t).map(
(r,o)=>({...yv(r),lanjutan:o===0?"":"ya"}))}}
var YM={needs:"result",inEnglish:!0,names:"plain",designs:["modern"],documents:Ji(Cre),title:Hn};m();
m();var Rre={id:{decree:e=>e?`Keputusan ${e}`:"Keputusan",minutes:
"Berita Acara Rapat Pleno Dewan Juri",
numbered:(e,t,n)=>`${e} Nomor ${t} tanggal ${n}`,and:" dan ",begin:"Berdasarkan ",judged:
"hasil penilaian Dewan Juri"},en:{decree:e=>e?`the Decree of the ${e}`:"Decree",minutes:
"the Minutes of the Judges\u2019 Plenary Meeting",numbered:(e,t,n)=>`${e} Number ${t} of ${n}`,and:
" and ",begin:"Pursuant to ",judged:"the assessment by the Board of Judges"}};function ho(e){let t=Rre[
e.language],n=a=>Re(a&&
Qn(a,e.language)),[r,o]=[H(e.decreeNumber),H(e.minutesNumber)],i=[];return r!==""&&i.push(t.numbered(
t.decree(Xo(e)),r,n(e.decisionDate))),(o!==""||e.plenaryDate!==null)&&i.push(t.numbered(t.minutes,Re(
o),n(e.plenaryDate))),t.begin+(i.length>0?i.join(t.and):t.judged)}function Dre({entries:e}){var r;
let t=e.some(({category:o})=>o!=="")?"category":"unitType",n=new y;for(let o of e)
n.set(H(o[t]),((r=n.get(H(o[t])))!=null?r:0)+1);return n.size<2?[]:[...n].map(([o,i])=>({kelompok:o||
"(tidak disebut)",jumlah:x(i)}))}function Are(e,t){var c,d,p,h,w,C,O;let{competition:n,results:r,
coverage:o}=e,
i=qn(n.settings,t),a=ng(n),s=r.flatMap(({standings:P})=>P).filter(({decision:P})=>P!==void 0),u=r.flatMap(
({panel:P})=>P.leftOut).filter(({reason:P})=>P!=="incomplete"),l=Dre(n);return{...bt(i,t("laporan",
"")),
jenis:"Laporan",penyelenggara:Re(H(i.organizer)),dasar:ho(i),jumlah_inovasi:zt(n.entries.length),
jumlah_dinilai:zt(
(d=(c=r[0])==null?void 0:c.standings.length)!=null?d:0),jumlah_juri:zt(n.judges.length),jumlah_tahap:
zt(
n.stages.length),tahapan:Qu(n,r),kelompok:l,ada_kelompok:l.length>0?"ya":"",gugur:a,ada_gugur:a.length>
0?"ya":"",aturan:el(n).map((P,N)=>({no:x(N+1),isi:P})),jumlah_pemenang:zt((h=(p=e.winners)==null?
void 0:
p.length)!=null?h:0),tanpa_urutan:i.rankedWinners?"":"ya",pemenang:fo(e,t),jumlah_putusan:zt(s.length),
jumlah_benturan:zt(u.length),kode_hasil:(w=e.code)!=null?w:ze,keikutsertaan:o===null?"":"ya",
instansi_ikut:o===
null?"":zt(o.present),instansi_terdaftar:o===null?"":zt(o.listed),tidak_ikut:((C=o==null?void 0:o.absent)!=
null?C:[]).map(P=>({nama:H(P)})),ada_tidak_ikut:((O=o==null?void 0:o.absent.length)!=null?O:0)>0?
"ya":
"",kekukuhan:e.reliability().map(({stage:P,sentences:N})=>({tahap:H(P),kalimat:N.map(I=>({isi:I}))}))}
}
var QM={needs:"result",inEnglish:!1,documents:Ba(Are),title:Hn};m();var bv=8,Ore=e=>e===void 0||e.kind==="blank"?
"":e.kind==="recused"?"BK":e.kind==="score"?fv(Vt(e.value)):
"?",eL=e=>[...e.marks.values()].some(t=>t.kind!=="blank");function Pre(e,t,n,r,o){var c,d,p;let i=je(
e.competition,t),a=i.map(h=>Ore(r==null?void 0:r.marks.get(h.name))),s=i.flatMap(({name:h})=>{let w=r==
null?void 0:r.marks.get(h);return(w==null?void 0:w.kind)==="score"?[w.value]:[]}),u=s.length===i.length?
(c=nm(i))==null?void 0:c(s).score:void 0,l=[(d=r==null?void 0:r.notesToCommittee)!=null?d:"",(p=r==null?
void 0:r.notesToEntrant)!=null?p:""].map(H).filter(Boolean);return{no:x(o),...jr(n),...g.fromEntries(
k.from({length:bv},(h,w)=>{var C;return[`k${w+1}`,(C=a[w])!=null?C:""]})),rincian_nilai:i.map(({name:
h},w)=>`${H(
h)}: ${a[w]||"\u2026\u2026"}`).join(`
`),nilai:u===void 0?"":Sd(u,e.competition),catatan:l.join(" / ")}}function Nre(e,t,n){let{
competition:r,
results:o}=e,i=r.entries.filter(u=>u.status==="running");if(n!==void 0){let u=new v(n.rows.filter(eL).
map(l=>l.entry));return i.filter(l=>u.has(l.code))}let a=o[r.stages.indexOf(t)-1];if(a===void 0)return i;
let s=new v(a.standings.filter(({advances:u})=>u).map(({entry:u})=>u.code));return i.filter(u=>s.has(
u.code))}function Ire({changes:e,competition:t},n,r){return e.filter(o=>o.stage===n.name&&o.judge===
r.code).map((o,i)=>{var a,s;return{no:x(i+1),inovasi:H((s=(a=t.entries.find(({code:u})=>u===o.entry))==
null?void 0:a.name)!=null?s:o.entry),kriteria:H(o.criterion),semula:o.from,menjadi:o.to,waktu:Ve(o.at,
"id")}})}function $re(e,t,n,r,o,i){let{competition:a}=e,s=za(a,n),u=Nre(e,n,o).map((d,p)=>Pre(e,n,d,
o==null?void 0:o.rows.find(h=>h.entry===d.code),p+1)),l=s.length<=bv?s.length:0,c=Ire(e,n,r);return{
...bt(a.settings,i("lembar-nilai",t)),tanggal:ze,jenis:o===void 0?"Lembar Nilai Kosong":
"Lembar Nilai",kode:H(r.code),tahap:H(n.name),tahap_kapital:H(n.name).toUpperCase(),tanggal_tahap:Re(
n.date&&Qn(
n.date,"id")),nama_juri:Re(H(r.name)),peran:H(r.role)||"Anggota",instansi_juri:H(r.institution),
terisi:o===
void 0?"":"ya",kriteria_tahap:s.map((d,p)=>({...d,tanda:l===0||tL(s)?"":`K${p+1}. `})),...g.fromEntries(
k.from({length:bv},(d,p)=>[`kolom_${p+1}`,l===p+1?[{baris:u,..._re(s)}]:[]])),kolom_banyak:l===0?[{
baris:u}]:
[],perubahan:c,ada_perubahan:c.length>0?"ya":""}}var Fre=e=>f.floor((f.min(25,124/e)-3)/1.6),tL=e=>e.
every(({kriteria:t})=>x(t).split(/[\s/-]+/).every(n=>n.length<=Fre(e.length))),_re=e=>g.fromEntries(
e.map((t,n)=>[`kepala${n+1}`,`${tL(e)?t.kriteria:`K${n+1}`}
(${t.rentang})`])),nL={needs:"rules",inEnglish:!1,letterhead:"none",documents:e=>{let{competition:t,
sheets:n,faultyTabs:r}=e;return t.stages.flatMap(o=>rt(t,o).flatMap(i=>{let a=n.find(l=>l.stage===o.
name&&l.judge===i.code),s=a!=null&&a.rows.some(eL)?a:void 0;if(s!==void 0&&r.has(s.tab))return[];let u=`${o.
name} \xB7 ${i.code}${s===void 0?" \xB7 kosong":""}`;return[{about:u,fields:l=>$re(e,u,o,i,s,l)}]}))}
,
title:go("tahap","nama_juri")};m();function Mre(e,t){var r,o;let n=qn(e.competition.settings,t);
return{...bt(n,t("pengumuman","")),jenis:"Pengumuman",dasar:ho(n),jumlah_pemenang:zt((o=(r=e.winners)==null?
void 0:r.length)!=null?o:0),tanpa_urutan:n.
rankedWinners?"":"ya",pemenang:fo(e,t),masa_sanggah:n.objectionDays===null?"":zt(n.objectionDays)}}
var rL={
needs:"result",inEnglish:!1,documents:Ji(Mre),title:Hn};m();var Lre={listed:
"tercatat sebagai benturan kepentingan","same-institution":"dari instansi saya sendiri",
"parent-institution":"dari unit di bawah instansi saya"};function jre({competition:e},t,n){let r=Wr(
e),o=e.entries.flatMap(a=>{let s=a.status==="running"?r(t,a):null;return s===null?[]:[{...jr(a),
alasan:Lre[s]}]}),
i=e.stages.filter(a=>je(e,a).length>0&&rt(e,a).includes(t));return{...bt(e.settings,n("pernyataan",t.
code)),tanggal:ze,jenis:"Pernyataan Juri",kode:H(t.code),nama_juri:Re(H(t.name)),peran:H(t.role)||
"Anggota",instansi_juri:Re(H(t.institution)),tahap_juri:i.map(({name:a})=>H(a)).join(", "),benturan:
o.
map((a,s)=>({no:x(s+1),...a})),ada_benturan:o.length>0?"ya":""}}var oL={needs:"rules",inEnglish:!1,
letterhead:"none",documents:e=>e.competition.judges.map(t=>({about:t.code,fields:n=>jre(e,t,n)})),
title:go("nama_juri")};m();m();var Bre=[[/^east\s+/i,"Timur"],[/^west\s+/i,"Barat"],[/^central\s+/i,
"Tengah"],[/^north\s+/i,"Utara"],
[/^south\s+/i,"Selatan"],[/^south[\s-]?east\s+/i,"Tenggara"],[/^south[\s-]?west\s+/i,"Barat Daya"],[
/^highland\s+/i,"Pegunungan"]],zre=[[/\bJava\b/gi,"Jawa"],[/\bSumatra\b/gi,"Sumatera"],[
/^(?:special\s+region\s+of\s+)yogyakarta$/i,
"Daerah Istimewa Yogyakarta"],[/^(.+?)\s+islands$/i,"Kepulauan $1"]];function iL(e){let t=H(e).replace(
/^(?:provinsi|province\s+of)\s+|\s+province$/gi,""),n=zre.reduce((o,[i,a])=>o.replace(i,a),t),r=Bre.
find(([o])=>o.test(n));return`Provinsi ${r===void 0?n:`${n.replace(r[0],"")} ${r[1]}`}`}var aL=(e,t)=>e.map(
(n,r)=>({no:t(r),isi:n,pertama:r===0?"ya":""})),Ure=["KESATU","KEDUA","KETIGA","KEEMPAT","KELIMA",
"KEENAM"],sL=({winners:e})=>(e!=null?e:[]).some(({prize:t})=>t!==null),Wre=(e,t)=>fo(
e,t).map((n,r)=>{var s;let o=(s=e.winners)==null?void 0:s[r],i=n.uang_pembinaan===""?"\u2013":`${n.uang_pembinaan} (${n.uang_pembinaan_huruf})`,
a=o===void 0||!e.competition.settings.annexScores?"":rg(o);return{...n,
uang:i,nilai:[n.nilai,a].filter(Boolean).join(`
`)}}),Kre=e=>[...new v(e.flatMap(({gelar:t})=>typeof t=="string"&&t!==""?[t]:[]))];function Gre(e,t,
n){
let r=Kre(n).map(i=>{let a=n.filter(({gelar:s})=>s===i).map(({inovasi:s})=>`\u201C${x(s)}\u201D`);
return`Mengusulkan sebagai ${i}: ${a.join("; ")}.`});return[`Menetapkan pemenang ${t} sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini.`,
`Kepada pemenang sebagaimana dimaksud dalam Diktum KESATU diberikan penghargaan berupa piagam${sL(e)?
" dan uang pembinaan yang besarnya tercantum dalam Lampiran":""}.`,...r,
"Biaya yang timbul akibat ditetapkannya Keputusan ini dibebankan pada Anggaran Pendapatan dan Belanja Daerah Tahun Anggaran \u2026\u2026\u2026\u2026.",
"Keputusan ini mulai berlaku pada tanggal ditetapkan."].map((i,a)=>{var s;return{label:(s=Ure[a])!=null?
s:`KE-${a+1}`,isi:i}})}var qre=e=>e.map((t,n)=>t.replace(/[;.,]\s*$/,"")+(n===e.length-1?".":";"));
function Hre(e,t){
var d;let n=qn(e.competition.settings,t),r=H(n.decreeNumber),o=bt(n,r),i=(d=Xo(n))!=null?d:ze,a=H(n.
minutesNumber),s=Re(n.plenaryDate&&Qn(n.plenaryDate,"id")),u=br(n.legalBasis),l=`penetapan pemenang ${o.
kompetisi}`,c=Wre(e,t);return{...o,jenis:"Keputusan",rancangan:r===""?"ya":"",kepala:i,
kepala_kapital:i.
toUpperCase(),provinsi_kapital:H(n.province)===""?"":iL(n.province).toUpperCase(),tentang:l.toUpperCase(
),
menimbang:aL([`bahwa dalam rangka mendorong inovasi pelayanan publik telah dilaksanakan ${o.kompetisi};`,
`bahwa berdasarkan Berita Acara Rapat Pleno Dewan Juri Nomor ${Re(a)} tanggal ${s} telah diusulkan pemenang ${o.kompetisi};`,
`bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan ${i} tentang Penetapan Pemenang ${o.kompetisi};`],
p=>`${x.fromCharCode(
97+p)}.`),mengingat:aL(u.length>0?qre(u):[ze],p=>`${p+1}.`),diktum:Gre(e,o.kompetisi,c),hadiah:sL(e)?
"ya":"",berperingkat:n.rankedWinners?"ya":"",tanpa_urutan:n.rankedWinners?"":"ya",bernilai:n.rankedWinners&&
n.annexScores?"ya":"",pemenang:c}}var uL={needs:"result",inEnglish:!1,names:"plain",signedBy:"head",
letterhead:"none",documents:Ji(Hre),title:Hn};m();m();var Zre={id:{above:"di atas median",same:
"sama dengan median",below:"di bawah median"},en:{above:"above the median",same:"at the median",
below:"below the median"}},Jre=5,lL=new A,wv=({standings:e})=>e.
length>=Jre;function sg(e){var n;let t=(n=lL.get(e))!=null?n:Vre(e);return lL.set(e,t),t}function Vre(
e){
let{panel:t,standings:n}=e,r=(i,a)=>{var u;let s=[...((u=t.readings.get(i))!=null?u:new y).values()].
flatMap(l=>{var c;return(c=l.marks[a])!=null?c:[]});return s.length===0?null:fn(s)},o=t.criteria.map(
(i,a)=>{let s=n.flatMap(({entry:u})=>{var l;return(l=r(u.code,a))!=null?l:[]});return s.length===0||
!wv(e)?null:ts(s)});return({entry:i},{language:a,decimals:s})=>{let u=Zre[a];return t.criteria.flatMap(
(l,c)=>{var w;let[d,p]=[r(i.code,c),(w=o[c])!=null?w:null];if(d===null)return[];let h=p===null?0:Yt(
d,p);return[{kriteria:H(l.name),nilai:En(xr(d,s),a),median:p===null?"\u2013":En(xr(p,s),a),maksimum:
En(
x(l.max),a),kedudukan:p===null?"\u2013":h>0?u.above:h<0?u.below:u.same}]})}}var cL={id:{kind:"Surat",
place:"Tempat"},en:{kind:"Award letter",place:""}};function Xre(e,t){let{standing:n,
competition:r}=e,{settings:o}=r,i=Vi(e);return{...i,jenis:cL[o.language].kind,kepada:Hi(n,o).map(a=>(
{
nama:a})),tempat_tujuan:ja(o)||cL[o.language].place,dasar:ho(qn(o,t)),rincian:tg(i,o),profil:i.nilai===
""?[]:sg(e.result)(n,o),...Xu(n.prize,o),...Xf(o),...Zi(o)}}var dL={needs:"result",inEnglish:!0,
documents:Yu(
"surat",Xre),title:tl};m();function Yre(e,t){var o;let n=qn(e.competition.settings,t),r=(o=e.winners)!=null?
o:[];return{...bt(n,
t("surat-daftar","")),jenis:"Surat kepada Semua Pemenang",tempat_tujuan:ja(n)||"Tempat",dasar:ho(n),
jumlah_pemenang:zt(r.length),...Xf(n),...Zi(n),tanpa_urutan:n.rankedWinners?"":"ya",pemenang:fo(e,t).
map((i,a)=>({...i,kepada:r[a]===void 0?"":Hi(r[a],n).join(`
`)}))}}var mL={needs:"result",inEnglish:!1,documents:Ji(Yre),title:Hn};m();function Qre(e){let{
settings:t}=e.competition,{prize:n}=e.standing,r=Vi(e);return{...bt(t,e.number),
...r,rincian:tg(r,t),tanggal:ze,jenis:"Tanda Terima",...Xu(n,t)}}var pL={needs:"result",inEnglish:!1,
letterhead:"unit",documents:Yu("tanda-terima",Qre),title:tl};m();function eoe({competition:e}){let{
criteria:t,stages:n}=e;return t.every(r=>r.stage===null)&&n[0]?[{tahap_kriteria:"Semua tahap",
kriteria_tahap:za(e,n[0])}]:n.filter(r=>je(e,r).length>0).map(r=>({tahap_kriteria:`Tahap ${H(r.name)}`,
kriteria_tahap:za(e,r)}))}function toe(e,t){let{competition:n}=e;return{...bt(n.settings,
t("tata-cara","")),tanggal:ze,jenis:"Tata Cara Penilaian",tahapan:Qu(n),kelompok_kriteria:eoe(e),
aturan:el(
n).map((r,o)=>({no:x(o+1),isi:r}))}}var fL={needs:"rules",inEnglish:!1,documents:Ba(toe),title:Hn};m(
);var noe={id:{kind:"Umpan Balik",place:"Tempat"},en:{kind:"Feedback",place:""}},roe=({sheets:e},t)=>[
...new v(e.flatMap(({rows:n})=>n.filter(r=>r.entry===t).map(({notesToEntrant:r})=>r)))].map(n=>Lr(n).
join(`
`)).filter(n=>n!=="").sort((n,r)=>n<r?-1:1).map(n=>({isi:n}));function ooe(e,t,n,r){let o=qn(e.competition.
settings,r),i=noe[o.language],a=roe(e,t.entry.code);return{...bt(o,r("umpan-balik",t.entry.code)),
...jr(
t.entry),jenis:i.kind,kepada:Hi(t,o).map(s=>({nama:s})),tempat_tujuan:ja(o)||i.place,dasar:ho(o),
tahap:H(
n.stage.name),jumlah_peserta:x(n.standings.length),profil:sg(n)(t,o),tanpa_median:wv(n)?"":"ya",
catatan:a,
ada_catatan:a.length>0?"ya":"",...Zi(o)}}var gL={needs:"result",inEnglish:!0,documents:e=>{var r;let t=new v(
((r=e.winners)!=null?r:[]).map(({entry:o})=>o.code)),n=new v;return[...e.results].reverse().flatMap(
o=>o.standings.filter(({entry:a})=>!t.has(a.code)&&!n.has(a.code)).map(a=>(n.add(a.entry.code),{
about:a.
entry.code,fields:s=>ooe(e,a,o,s)})))},title:go("inovasi")};m();var hL={needs:"rules",inEnglish:!1,
documents:e=>ig(e).map(t=>({about:t.about,fields:n=>({...bt(e.competition.
settings,n("undangan",t.about)),tanggal:ze,jenis:"Undangan",kode:"",...ag(t),jumlah_undangan:zt(t.guests.
length),undangan:t.guests.map((r,o)=>({no:x(o+1),...r})),...Zi(e.competition.settings)})})),title:go(
"acara")};var yL={"tata-cara":fL,pernyataan:oL,undangan:hL,"daftar-hadir":GM,"lembar-nilai":nL,
"berita-acara":WM,
sk:uL,pengumuman:rL,piagam:XM,gabungan:YM,surat:dL,"surat-daftar":mL,"tanda-terima":pL,"umpan-balik":
gL,
laporan:QM};m();var bL=["tata-cara","pernyataan","undangan","daftar-hadir","lembar-nilai",
"berita-acara","sk","pengumuman","piagam","gabungan","surat","surat-daftar","tanda-terima",
"umpan-balik","laporan"];var Xi=bL.map(e=>({id:e,...yL[e]}));function Cd(e){var t;return(t=Xi.find(n=>n.id===e))!=null?
t:null}m();m();var wL=(e,t)=>`${e}:${t}`,ioe=(e,t)=>{var n;return(n=[...t.keys()].find(r=>r.startsWith(
`${e}:`)))!=
null?n:""},aoe=/^(?:-|\u2013|tanpa|none)$/i;function vL(e,{settings:t,letterhead:n},r){var d;let o=aoe.
test(n),i=n===""||o?t.organizer:n,a=e.letterhead!=="unit"&&(n===""||qi(n))&&qi((d=Lr(t.signerPosition)[
0])!=
null?d:""),{first:s,unit:u}=a?Jf(t):pv(t,i),l=[t.officeAddress,t.officeContact].map(H).filter(
Boolean).
join(", "),c=!o&&e.letterhead!=="none";return{kop:s,kop_unit:u,kop_alamat:a?"":l,kop_kepala:a&&c?
"ya":
"",kop_instansi:!a&&c?"ya":"","%lambang":ioe(a||e.signedBy==="head"?"garuda":"daerah",r)}}m();var soe=/^(?:(?:Prof|Dr|dr|drg|drh|Drs|Dra|Ir|H|Hj|K\.?H|Apt|apt|Ns)\.\s*)+/,
kL=e=>{var t;return((t=
H(e).split(",")[0])!=null?t:"").replace(soe,"").trim()||H(e)},uoe=(e,{id:t})=>[t,Sa[t].name.id,Sa[t].
name.en].some(n=>_(n)===_(e));function loe(e,t){let n=t.find(({documents:r})=>r.some(o=>uoe(o,e)));
return n!==
void 0?n:e.signedBy==="head"?t.find(({office:r,acting:o})=>o==="self"&&qi(r)):t.find(({documents:r})=>r.
length===0)}var coe=/^(?:wakil\s+)?(?:wali\s?kota|bupati|gubernur)\b|^sekretaris\s+daerah\b|^(?:(?:deputy|vice)\s+)?(?:mayor|regent|governor)\b/i;
function doe({office:e,status:t,acting:n,onBehalfOf:r},o){var c,d;let i=(d=(c=Xa.find(([p])=>p===t))==
null?void 0:c[1].id)!=null?d:"",a=t==="definitive"?H(e):`${i} ${H(e)}`;if(n==="self")return[a];let[s=o!=
null?o:"",...u]=r.map(H),l=[`a.n. ${s}`,...u];return n==="by-order"?[...l,"u.b.",a]:[...l,a]}
function moe(e,t,n){
let r=qi(e.office)&&e.status!=="definitive",o=t.names==="plain"||r,i=r||coe.test(H(e.office));return{
settings:{...n,signerPosition:doe(e,Xo(n)).join(`
`),signerName:o?e.plainName||kL(e.name):e.name,signerGrade:i?"":e.rank,signerNip:i?"":e.nip,copies:e.
copies||n.copies},letterhead:e.letterhead}}function poe(e,t){var i,a;let n=qi((i=Lr(t.signerPosition)[
0])!=
null?i:""),r=e.names==="plain"?kL(t.signerName):t.signerName;if(n)return{settings:{...t,signerName:r,
signerGrade:"",signerNip:""},letterhead:""};if(e.signedBy!=="head")return{settings:{...t,signerName:
r},
letterhead:""};let o=(a=Xo(t))!=null?a:"";return{settings:{...t,signerPosition:o,signerName:"",
signerGrade:"",
signerNip:""},letterhead:""}}function xL(e,{settings:t,signers:n=[]}){let r=loe(e,n);return r===void 0?
poe(e,t):moe(r,e,t)}var Yo=(e,t)=>Zb(e.id,cu(e,t),foe(e,t)),foe=({designs:e=[]},{settings:t})=>{var n;
return(n=e.find(r=>r===
t.certificateDesign))!=null?n:""},ug=(e,t)=>e.needs==="rules"||t.winners!==null;function goe(e,t){
let{
competition:n}=t,r={...n.settings,language:cu(e,n)},o=xL(e,{...n,settings:r});return{context:{...t,
competition:{
...n,settings:o.settings}},letterhead:vL(e,o,t.pictures)}}var Wa=(e,t)=>e.filter(n=>ug(n,t)).flatMap(
n=>{let r=goe(n,t);return n.documents(r.context).map(({about:o,fields:i})=>({kind:n,about:o,fields:a=>(
{
...i(a),...r.letterhead})}))});function vv(e){if(e.winners===null)return()=>!0;let t=new v(Wa(Xi,e).
map(({kind:n,about:r})=>`${n.id}:${r}`));return(n,r)=>t.has(`${n}:${r}`)}var hoe=()=>null;function kv(
e,t,n=hoe){
let[r]=Wa([e],t);return r===void 0?null:r.fields(n)}m();m();function yoe(e,t){let n=e.map(o=>({
standing:o,key:_(o.entry.name)})),r=({standing:o})=>{var i;return(i=
t.get(o.entry.code))!=null?i:0};return n.sort((o,i)=>o.key<i.key?-1:o.key>i.key?1:r(o)-r(i)).map(({
standing:o})=>o)}
function TL(e,t){var a,s;let n=new y(e.panel.entries.map(({code:u},l)=>[u,l])),r=new y;for(let{
category:u,
entry:l}of e.standings){let c=(a=n.get(l.code))!=null?a:0;r.set(u,f.min(c,(s=r.get(u))!=null?s:c))}
let o=hm(
e).map(({standing:u})=>u);return[...r].sort(([,u],[,l])=>u-l).map(([u])=>u).flatMap(u=>{let l=o.filter(
c=>c.advances&&c.category===u);return t.rankedWinners?l.map(c=>{var d,p;return{standing:c,place:(p=(
d=
c.place)==null?void 0:d.place)!=null?p:null}}):yoe(l,n).map(c=>({standing:c,place:null}))})}m();m();
var boe=[137,80,78,71,13,10,26,10],SL=(e,t)=>t.every((n,r)=>e[r]===n),Rd=(e,t)=>{var n,r;return((n=
e[t])!=null?n:0)<<8|((r=e[t+1])!=null?r:0)},EL=(e,t)=>Rd(e,t)*65536+Rd(e,t+2),woe=e=>e>=192&&e<=207&&
![196,200,204].includes(e);function voe(e){var n;let t=2;for(;t+9<e.length&&e[t]===255;){let r=(n=e[
t+
1])!=null?n:0;if(woe(r))return{height:Rd(e,t+5),width:Rd(e,t+7)};t+=2+Rd(e,t+2)}return null}function lg(
e){
let t=SL(e,boe),n=SL(e,[255,216]),r=t?{width:EL(e,16),height:EL(e,20)}:n?voe(e):null;return r===null||
r.width===0||r.height===0?null:{bytes:e,type:t?"png":"jpeg",...r}}m();var koe={tab:
"Lambang pada kop surat",origin:"ditulis saat lambang diunggah",tooLarge:e=>`Gambar ini lebih dari ${e} kB. Perkecil, lalu unggah lagi.`,
noPicture:"Gambar ini tidak dapat dipakai. Unggah PNG atau JPEG."},xoe={tab:
"Emblems of the letterhead",origin:"written when an emblem is uploaded",
tooLarge:e=>`This picture has more than ${e} kB. Make it smaller and upload it again.`,noPicture:
"This picture cannot be used. Upload a PNG or JPEG."},xv=e=>e==="id"?koe:xoe;m();var CL={part:
"emblems",tab:J.emblems,columns:[{key:"emblem",header:$("Lambang","Emblem"),width:100},
{key:"part",header:$("Bagian","Part"),width:70},{key:"content",header:$("Isi","Content"),width:300}]}
,
cg=["garuda","daerah"],Toe=/.{1,30000}/g;function RL(e,t,n,r,o){let i=[...e].flatMap(([s,u])=>{var l;
return((l=u.match(Toe))!=null?l:[]).map((c,d)=>({emblem:s,part:x(d+1),content:c}))}),a=CL.columns.map(
({key:s,header:u,width:l})=>({header:u[n],width:l,format:"@",value:c=>c[s]}));return St(t,r,o,a,i,0)}
function DL(e){var r,o;let t=e===null?null:dt(e,CL),n=new y;for(let{cell:i}of(r=t==null?void 0:t.rows)!=
null?r:[]){let a=cg.find(s=>s===U(i("emblem")));a!==void 0&&n.set(a,((o=n.get(a))!=null?o:"")+U(i(
"content")))}return n}var AL=e=>new y([...e].flatMap(([t,n])=>{let r=lg(Ko(n));return r===null?[]:[[
wL(
t,fu(n)),r]]}));var Soe=te({emblem:ke(xt(cg)),content:ke(q()),signers:ke(Ue())}),OL=300,Tv=e=>{let{
name:t,grid:n}=Zt(
J.emblems[e]);return{name:t,emblems:DL(n)}},dg=e=>AL(Tv(e).emblems);function Eoe(e,t,{language:n,
admins:r}){
let o=xv(at(n)),i=Ko(t);if(i.length>OL*1024)return o.tooLarge(OL);if(t!==""&&lg(i)===null)return o.noPicture;
let{name:a,emblems:s}=Tv(n),u=new y(s);t===""?u.delete(e):u.set(e,t);let l=xv(n);return zn(RL(u,a,n,
l.tab,l.origin)),sr(a,r),$s(a),null}var PL=e=>le(()=>{let{emblem:t,content:n,signers:r=!1}=ge(Soe,e);
return he(),Te(()=>{let{competition:o}=Xe(),{settings:i}=o,a=t===void 0||n===void 0?null:Eoe(t,n,i),
s=o.signers!==void 0;r&&!s&&en(UD(i));let{emblems:u}=Tv(i.language),l=c=>{var d,p;return f.ceil(((p=
(d=u.get(c))==null?void 0:d.length)!=null?p:0)*3/4096)};return{emblems:cg.map(c=>({emblem:c,
kilobytes:l(
c)})),signers:s||r?ca.tab[i.language]:null,refused:a}})});var Coe=["WEIGHTS_INVALID",
"SETTING_INVALID","ENTRY_DUPLICATE_CODE"],NL=e=>e.filter(t=>t.severity===
"error"&&Coe.includes(t.code)),Roe=({settings:e})=>No(e).list.filter(({status:t,criterion:n})=>t==="confirmed"&&
n!=="").map(({stage:t,judge:n,entry:r,criterion:o,before:i,now:a,answeredAt:s})=>({stage:t,
judge:n,entry:r,criterion:o,from:Ei(i.cell,i.format,"id"),to:$r(a,"id"),at:s}));function Sv(e,{
results:t},{
rows:n},r,o=[],i=new y){let{competition:a,sheets:s}=e,u=t[a.stages.length-1],l=r.some(C=>C.code==="RESULT_STALE"),
c=r.filter(C=>C.severity==="error"),d=u!==void 0&&c.length===0,p=st(a.stages,n),h=p[p.
length-1],w=null;return{competition:a,sheets:s,faultyTabs:new v(c.flatMap(({tab:C})=>C===void 0?[]:[
C])),results:l?[]:t,winners:d?TL(u,a.settings).map(({standing:C})=>C):null,code:(h==null?void 0:h.status)===
"decided"?lr(h.hash):null,changes:o.some(({id:C})=>C==="lembar-nilai")?Roe(a):[],pictures:i,coverage:
MO(
a),reliability:()=>(w!=null||(w=t.map((C,O)=>{let P=qp(a,C,t.slice(0,O)),I=C.last&&!a.settings.rankedWinners?
{...P,gap:null,methods:[],verdict:{...P.verdict,contested:[]}}:P;return{stage:C.stage.name,sentences:
Hp(
I,"id")}})),w)}}var Doe=["TIE_AT_CUT","STAGE_NOT_BEGUN","RESULT_STALE"];function mg(e,t,n){let r=Pt(
e,{provisional:!1}),o=eu(e),i=[...r.findings,...Fo(e,t),...Aoe(t,o)].map(u=>Doe.includes(u.code)?{
...u,
severity:"error"}:u),a=dg(e.competition.settings.language),s=Sv(e,r,t,i,n,a);return{findings:r.findings,
blocking:i,hash:o,context:s}}function Aoe({rows:e},t){let n=va(e);return n===void 0||n.hash===t?[]:[
{code:"RESULT_STALE",severity:"error",params:{computed:n.at}}]}function IL(e,t,n){var p,h,w;let{
competition:r}=e,o=J.documents[r.settings.language];if(!sp().includes(
o))return[];let{name:i,grid:a}=Zt(o);if(a===null)return[];let s=dt(a,Oi),u=Poe([...lu(a).rows]),l=Noe(
e,t,n,u),c=new y,d=[];for(let[C,O]of u){let P=l(O);if(P===null)continue;if(typeof P=="object"){let I=(
p=
it(s,C,"title"))==null?void 0:p.cell,F={kind:O.kind,written:O.title,expected:P.title};d.push({code:
"DOCUMENT_TITLE",tab:i,cell:I,params:F});continue}let N=(w=c.get(P))!=null?w:{cell:(h=it(s,C,"kind"))==
null?void 0:h.cell,documents:[]};c.set(P,{...N,documents:[...N.documents,O]})}return[...[...c].map((
[
C,{cell:O,documents:P}])=>({code:C,tab:i,cell:O,params:{documents:P}})),...d]}var Ooe=["made",
"draft",
"edited","signed"];function Poe(e){var n,r;let t=new y;for(let o of e){let[,{kind:i,entry:a,maker:s,
revision:u,status:l}]=o,c=E.stringify([i,a,s]),d=(r=(n=t.get(c))==null?void 0:n[1].revision)!=null?r:
"";Ooe.includes(l)&&b(u)>=b(d)&&t.set(c,o)}return[...t.values()]}function Noe(e,t,n,r){let{
competition:o}=e,
i=t.findings.filter(d=>d.severity==="error"),a=dg(o.settings.language),s=Sv(e,t,n,i,[],a),u=new y(Wa(
Xi,s).map(d=>[E.stringify([d.kind.id,d.about]),d])),l=new y(r.map(([,{kind:d,entry:p,number:h}])=>[E.
stringify([d,p]),h])),c=(d,p)=>l.get(E.stringify([d,p]))||null;return({kind:d,entry:p,run:h,title:w,
content:C})=>{var j;let O=n.rows.find(L=>L.action==="documents"&&L.run===h);if(O===void 0)return"DOCUMENT_UNRECORDED";
let P=((j=Cd(d))==null?void 0:j.needs)!=="rules",N=u.get(E.stringify([d,p]));if(N===
void 0&&s.winners!==null)return"DOCUMENT_OF_NOBODY";let I=N==null?void 0:N.fields(c),F=N===void 0||I===
void 0?null:N.kind.title(I),M=()=>{if(N===void 0||I===void 0)return!1;let L=Yo(N.kind,o),B=Rc(d,Cc(L),
Gu(I,kd(L)));return On(B+F)===C};return P&&dc(e,O.hash)===null&&!M()?"DOCUMENT_OF_OTHER_RESULT":F===
null||F===w?null:{title:F}}}m();function Ioe(e,t){let n=e.filter(({written:o,expected:i})=>[o,i].every(
a=>x(a).length<=60)),r=t==="id"?"tidak sama dengan hitung ulang":"is not what is recomputed";return n.length===0?
e.map(({header:o})=>`${o} ${r}`).join("; "):n.map(({header:o,written:i,expected:a})=>{let[s,u]=[pg(i,
t),pg(a,t)];return t==="id"?`${o} tertulis ${s}, dihitung ulang ${u}`:`${o} is written ${s}, recomputed ${u}`}
).join("; ")}var pg=(e,t)=>e===
""?t==="id"?"kosong":"blank":K(e,t);function FL(e,t){let n=(r,o)=>t==="id"?r:o;switch(e.kind){case"cells":
{let r=Ioe(e.cells,t);return n(`Baris ${e.row} (${e.code}): ${r}.`,`Row ${e.row} (${e.code}): ${r}.`)}
case"stray":{let r=e.code===""?n("tanpa kode","without a code"):e.code;return n(`Baris ${e.row} (${r}) tidak ada dalam hitung ulang, atau berulang.`,
`Row ${e.row} (${r}) is not in what is recomputed, or is there twice.`)}case"missing":return n(`Tidak ada baris untuk ${e.code}, yang menurut hitung ulang di peringkat ${e.rank}.`,
`There is no row for ${e.code}, recomputed at rank ${e.rank}.`);case"column":return n(`Kolom \u201C${e.header}\u201D tidak ada.`,
`The column \u201C${e.header}\u201D is not there.`);case"order":return n(`Isi tiap baris sama, tetapi mulai baris ${e.row} urutannya lain.`,
`Each row is the same, but from row ${e.row} on they are in another order.`)}}var Ev=({documents:e})=>e.map(
({kind:t,entry:n})=>`${t} ${n}`.trim()).join(", "),rl=(e,t)=>{let[n]=e.documents;if(e.documents.length===
1&&n!==void 0){let o=`${K(n.title,t)} (${Ev(e)})`;return t==="id"?`Dokumen ${o}`:`The document ${o}`}
let r=e.documents.length;return t==="id"?`${r} dokumen (${Ev(e)})`:`${r} documents (${Ev(e)})`},_L=(
{
documents:e},t)=>{let[n]=e;return e.length===1&&n!==void 0&&n.entry!==""?`${n.kind} ${t==="id"?
"untuk":"for"} ${n.entry}`:t==="id"?"dokumen seperti itu":"such document"},$oe=({documents:e})=>e.length===
1?"was":"were",$L=({documents:e},t,n)=>e.length===1?t:n,Foe={NOTHING_DECIDED:()=>"Belum ada hasil yang dihitung atau ditetapkan, jadi tidak ada yang dapat dibandingkan.",
CHANGED:e=>`Berubah sejak ditetapkan: ${Cp(e,"id")}.`,CHANGED_SINCE_COMPUTED:e=>`Nilai, aturan, atau putusan pleno berubah sejak perhitungan terakhir (${Ve(
e.at,"id")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Dihitung ${Ve(e.at,"id")} menurut versi aturan ${e.version}; kini berlaku versi ${e.present}. Isi lembar yang menentukan hasil masih sama.`,
DECISION_DAMAGED:e=>`Simpanan hasil yang ditetapkan ${Ve(e.at,"id")} hilang atau diubah. ${e.
isSame?"Isi lembar sendiri masih sama dengan sidik yang tercatat.":
"Isi lembar juga tidak lagi sama dengan sidik yang tercatat, dan perubahannya tidak dapat dirinci."}`,
DECISION_UNRECORDED:e=>`Penetapan dengan kode ${e.code} (${e.at}) tersimpan, tetapi barisnya tidak ada lagi di tab Riwayat.`,
DECISION_MISLABELLED:e=>`Kode, waktu, atau pelaku di samping hasil yang disimpan tertulis ${e.written}; menurut tab Riwayat ${e.
recorded}.`,RANKING_MISSING:()=>"Tab peringkat ini tidak ada lagi.",RANKING_UNRECORDED:()=>"Tab peringkat ini bukan dari perhitungan yang tercatat di tab Riwayat.",
RANKING_ORIGIN:e=>`Baris keterangan di bawah judul diubah. Menurut tab Riwayat seharusnya: ${e.expected}.`,
RANKING_TITLE:e=>`Judul tab tertulis ${pg(e.written,"id")}, seharusnya ${K(e.expected,"id")}.`,
RANKING_ROW:e=>FL(e,"id"),RANKING_MORE:e=>`Dan ${e.count} perbedaan lagi di tab ini.`,HISTORY_ROW:e=>e.reason==="unsealed"?
`Baris ${e.row} riwayat tidak bersegel: disisipkan dengan tangan, atau segelnya dihapus.`:`Rantai riwayat putus di baris ${e.row}: baris itu atau baris sebelumnya diubah, dihapus, atau disisipkan.`,
HISTORY_CUT:()=>"Baris terbaru riwayat tidak ada lagi: dihapus, atau segelnya diubah.",
DOCUMENT_OF_OTHER_RESULT:e=>`${rl(e,
"id")} dibuat dari hasil yang lain.`,DOCUMENT_OF_NOBODY:e=>`${rl(e,"id")} tidak sesuai: menurut hasil ini tidak ada ${_L(
e,"id")}.`,DOCUMENT_UNRECORDED:e=>`${rl(e,"id")} bukan dari proses yang tercatat di tab Riwayat.`,
DOCUMENT_TITLE:e=>`Judul ${e.kind} tertulis ${K(e.written,"id")}, menurut hasil ini ${K(e.expected,
"id")}.`},_oe={NOTHING_DECIDED:()=>"No result has been computed or decided yet, so there is nothing to compare with.",
CHANGED:e=>`Changed since it was decided: ${Cp(e,"en")}.`,CHANGED_SINCE_COMPUTED:e=>`Scores, rules or plenary decisions have changed since the last computation (${Ve(
e.at,"en")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Computed on ${Ve(e.at,"en")} under version ${e.version} of the rules; version ${e.present} holds now. What counts for the result is still the same.`,
DECISION_DAMAGED:e=>`What was kept of the result decided on ${Ve(e.at,"en")} is gone or was altered. ${e.isSame?
"The workbook itself still has the recorded hash.":
"The workbook no longer has the recorded hash either, and what changed cannot be told."}`,
DECISION_UNRECORDED:e=>`A decision with the code ${e.code} (${e.at}) is kept, but its row is gone from the history.`,
DECISION_MISLABELLED:e=>`Code, time or person beside the kept result read ${e.written}; in the history they are ${e.recorded}.`,
RANKING_MISSING:()=>"This ranking tab is gone.",RANKING_UNRECORDED:()=>"This ranking tab does not come from a computation in the history.",
RANKING_ORIGIN:e=>`The line below the title was altered. By the history it is to say: ${e.expected}.`,
RANKING_TITLE:e=>`The title is written ${pg(e.written,"en")}, it is to be ${K(e.expected,"en")}.`,
RANKING_ROW:e=>FL(e,"en"),RANKING_MORE:e=>`And ${e.count} more differences in this tab.`,HISTORY_ROW:
e=>e.reason==="unsealed"?`Row ${e.row} of the history carries no seal: it was put in by hand, or its seal was taken off.`:
`The chain of the history breaks at row ${e.row}: it or the row before was altered, taken out or put in.`,
HISTORY_CUT:()=>"The newest row of the history is gone: taken out, or its seal was altered.",
DOCUMENT_OF_OTHER_RESULT:e=>`${rl(
e,"en")} ${$oe(e)} made of another result.`,DOCUMENT_OF_NOBODY:e=>`${rl(e,"en")} ${$L(e,"does","do")} not fit: by this result there is no ${_L(
e,"en")}.`,DOCUMENT_UNRECORDED:e=>`${rl(e,"en")} ${$L(e,"does","do")} not come from a run in the history.`,
DOCUMENT_TITLE:e=>`The title of a ${e.kind} is written ${K(e.written,"en")}, by this result it is ${K(
e.expected,"en")}.`},Moe={id:Foe,en:_oe};function Loe(e,t){
return Moe[t][e.code](e.params)}var ML=(e,t)=>Loe(e,t);function fg(){return le(()=>{he();let e=Xe(),
{competition:t}=e,{language:n}=t.settings,r=Pt(e,{provisional:!1}),
o=mt(n),i=st(t.stages,o.rows).filter(u=>u.status==="decided"),a=va(o.rows),s=[...i.length===0&&a===void 0?
[{code:"NOTHING_DECIDED",params:null}]:[],...joe(e,o),...zoe(r),...Uoe(e,r,o),...Zoe(o),...IL(e,r,o)];
return{ok:s.length===0,decided:i.map(({stage:u,at:l,by:c,hash:d})=>({stage:u,at:l,by:c,code:lr(d)})),
computed:a===void 0?null:{at:a.at,by:a.by},differences:s.map(u=>{var l,c,d;return{code:u.code,stage:
(l=
u.stage)!=null?l:null,tab:(c=u.tab)!=null?c:null,cell:(d=u.cell)!=null?d:null,message:u.code==="RANKING_STOPPED"?
ur(u.params,n):ML(u,n)}})}})}function joe(e,{rows:t}){let{stages:n,settings:r}=e.competition,
o=st(n,t),i=sb(r.language),a=new v,s=o.flatMap(({stage:p,status:h,hash:w,at:C,by:O})=>{if(h!=="decided")return[
];let P=i.find(B=>B.stage===p),N=ub(e,P,w),I=dc(e,w,p)!==null,F=N===null?[{code:"DECISION_DAMAGED",
stage:p,tab:J.decisions[r.language],params:{at:C,isSame:I}}]:[],M=[lr(w),nr(C),O].join(", "),
j=P===void 0?M:[P.code,P.at,P.by].join(", ");if(j!==M){let B=J.decisions[r.language];F.push({code:
"DECISION_MISLABELLED",stage:p,tab:B,params:{written:j,recorded:M}})}let L=(N!=null?N:[]).filter(B=>!a.
has(E.stringify(B)));for(let B of L)a.add(E.stringify(B));return[...F,...L.map(B=>({code:"CHANGED",
stage:p,
tab:B.tab,cell:B.cell,params:B}))]}),u=i.filter(p=>!t.some(h=>h.action==="decide"&&h.stage===p.stage&&
h.hash===p.hash)).map(p=>({code:"DECISION_UNRECORDED",stage:p.stage,params:{code:p.code,at:p.at}})),
l=va(t),c=o.slice(1+o.map(({status:p})=>p).lastIndexOf("decided")),d=c.length<o.length&&c.every(({
status:p})=>p===
"open");return[...s,...u,...d||l===void 0?[]:Boe(e,l)]}function Boe(e,{at:t,hash:n}){let r=dc(e,n);
return r===
$o?[]:r===null?[{code:"CHANGED_SINCE_COMPUTED",params:{at:t}}]:[{code:"COMPUTED_BY_EARLIER_RULES",
params:{
at:t,version:r,present:$o}}]}var zoe=({findings:e})=>e.filter(t=>t.severity==="error").map(t=>({code:
"RANKING_STOPPED",stage:t.stage,tab:t.tab,cell:t.cell,params:t}));function Uoe(e,{results:t},{rows:n}
){
var h,w,C,O;let{competition:r}=e,o=va(n),i={id:(h=o==null?void 0:o.run)!=null?h:"",at:(w=o==null?
void 0:
o.at)!=null?w:"",by:(C=o==null?void 0:o.by)!=null?C:"",hash:(O=o==null?void 0:o.hash)!=null?O:"",
provisional:!1},
{stages:a,settings:s}=r,u=st(a,n).flatMap(({status:P},N)=>P==="open"?[a[N]]:[]),l=new v(u.map(P=>Fl(
P,a,s.language)));u.length>0&&l.add(J.finalRanking[s.language]);let c=ae(r.settings.language).tabs,d=[
c.computed(i.at,i.by,i.id),c.method(r.settings.method),c.hash(i.hash)];return ib(r,t,Up(r,t),i).flatMap(
P=>{let{name:N,grid:I}=Zt(P.name);if(l.has(P.name)&&!Woe(I,P))return[];if(I===null)return o===void 0?
[]:[{code:"RANKING_MISSING",tab:N,params:null}];let F=wN(I);return[...F!==null&&n.some(j=>j.run===F)?
Goe(N,I,P):[{code:"RANKING_UNRECORDED",tab:N,params:null}],...F===(o==null?void 0:o.run)?Koe(N,I,d):
[],...Hoe(N,bN(I,P))]})}var Woe=(e,{values:t,headerRow:n})=>{var r,o;return e!==null&&U((r=e.values[
n])==
null?void 0:r[0])===U((o=t[n])==null?void 0:o[0])};function Koe(e,t,n){var o;let r=U((o=t.values[1])==
null?void 0:o[0]);return n.every(i=>r.includes(i))?[]:[{code:"RANKING_ORIGIN",tab:e,cell:"A2",params:
{
expected:n.join(" \xB7 ")}}]}function Goe(e,t,{values:n}){var i,a;let[r,o]=[U((i=t.values[0])==null?
void 0:i[0]),U((a=n[0])==null?void 0:a[0])];return r===o?[]:[{code:"RANKING_TITLE",tab:e,cell:"A1",
params:{
written:r,expected:o}}]}var qoe=10;function Hoe(e,t){let n=t.slice(0,qoe).map(o=>({code:
"RANKING_ROW",
tab:e,cell:"cell"in o?o.cell:void 0,params:o})),r=t.length-n.length;return r===0?n:[...n,{code:
"RANKING_MORE",tab:e,params:{count:r}}]}function Zoe({name:e,links:t}){let n=S2(t,pn),r=t.filter(({
row:u,
texts:l,chain:c})=>c===""&&C2(l)&&!n.some(d=>d.row===u)),i=[...n,...r.map(({row:u})=>({row:u,reason:
"unsealed"}))].sort((u,l)=>u.row-l.row).map(({row:u,reason:l})=>({code:"HISTORY_ROW",tab:e,cell:`A${u+
1}`,params:{row:u+1,reason:l}})),a=We(vp),s=a!==null&&!t.some(({chain:u})=>u===a);return[...i,...s?[
{code:"HISTORY_CUT",tab:e,params:null}]:[]]}m();m();m();m();m();var ut=(e,t,n={})=>g.assign(new S(`${e}: ${t}`),
{fault:e,place:n}),LL=e=>e instanceof S&&"fault"in
e,jL=e=>LL(e)?e.fault:null;function gg(e,t){try{return t()}catch(n){throw LL(n)&&(n.place={...e(),
...n.place}),n}}var Cv=/\s+([^\s<>=/"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y,Rv=/\s*(\/?)>/y,Voe=/&(?:#x([0-9a-f]+)|#(\d+)|([^;&\s]*));?/gi,
Xoe={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"},Yoe=["AlternateContent","extLst","rPh"],Qoe=500,Yi=e=>ut(
"damaged",e.slice(0,60));function BL(e){return e.includes("&")?e.replace(Voe,(t,n,r,o)=>{let i=n===void 0?
b(r):b.parseInt(n,16),a=o===void 0?i<=1114111?x.fromCodePoint(i):void 0:Xoe[o];if(a===void 0||!t.endsWith(
";"))throw Yi(t);return a}):e}var Dv=e=>{let t=e.indexOf(":");return t<0?e:e.slice(t+1)},eie=e=>e===
32||e>=9&&e<=13;function tie(e,t){let n=t;for(;n<e.length;n++){let r=e.charCodeAt(n);if(eie(r)||r===
62||r===47||r===60)break}return n}function hg(e,t,n){let r=e.indexOf(t,n);if(r<0)throw Yi(e.slice(n));
return{inside:e.slice(n,r),next:r+t.length}}function Qo(e,t,n=Yoe){var l;let r=[],o=0,i=e.startsWith(
"\uFEFF")?1:0,a=c=>{var d;if(r.length===0&&c.trim()!=="")throw Yi(c);o===0&&c!==""&&((d=t.text)==null||
d.call(t,BL(c)))},s=c=>{var d;if(r.pop()!==c)throw Yi(`</${c}>`);o===0?(d=t.close)==null||d.call(t,
Dv(
c)):r.length<o&&(o=0)},u=c=>{var N,I,F;let d=tie(e,c),p=e.slice(c,d),h={},w=d,C=0;for(;;){Cv.lastIndex=
w;let M=Cv.exec(e);if(M===null)break;if(++C>Qoe)throw Yi(e.slice(c-1,w));w=Cv.lastIndex;let j=M[1];j.
startsWith("xmlns")||(h[Dv(j)]=BL((I=(N=M[2])!=null?N:M[3])!=null?I:""))}Rv.lastIndex=w;let O=Rv.exec(
e);if(p===""||O===null)throw Yi(e.slice(c-1));r.push(p);let P=Dv(p);return o===0&&n.includes(P)&&(o=
r.length),o===0&&((F=t.open)==null||F.call(t,P,h)),O[1]==="/"&&s(p),Rv.lastIndex};for(;;){let c=e.indexOf(
"<",i);if(c<0)break;c>i&&a(e.slice(i,c));let d=e.charCodeAt(c+1);if(d===47){let{inside:p,next:h}=hg(
e,">",c+2);s(p.trimEnd()),i=h}else if(d===63)i=hg(e,"?>",c+2).next;else if(d!==33)i=u(c+1);else if(e.
startsWith("<!--",c))i=hg(e,"-->",c+4).next;else if(e.startsWith("<![CDATA[",c)){let{inside:p,next:h}
=hg(
e,"]]>",c+9);o===0&&((l=t.text)==null||l.call(t,p)),i=h}else throw Yi(e.slice(c))}if(a(e.slice(i)),r.
length>0)throw Yi(`<${r[0]}>`)}var yg=e=>e.includes("_x")?e.replace(/_x([0-9A-Fa-f]{4})_/g,(t,n)=>x.
fromCharCode(b.parseInt(n,16))):e,ei=e=>e.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,
"&gt;").replace(/"/g,"&quot;"),zL=e=>ei(af(e).replace(/_(?=x[0-9A-Fa-f]{4}_)/g,"_x005F_"));var nie=new v(
`= ADVANCE ASK AUTHOR AUTONUM AUTONUMLGL AUTONUMOUT BIBLIOGRAPHY CITATION COMMENTS CREATEDATE DATE DOCPROPERTY DOCVARIABLE EDITTIME EQ
  FILENAME FILESIZE FILLIN FORMCHECKBOX FORMDROPDOWN FORMTEXT HYPERLINK IF INDEX INFO KEYWORDS LASTSAVEDBY LISTNUM MERGEFIELD MERGEREC
  MERGESEQ NEXT NEXTIF NOTEREF NUMCHARS NUMPAGES NUMWORDS PAGE PAGEREF PRINTDATE QUOTE REF REVNUM SAVEDATE SECTION SECTIONPAGES SEQ SET
  SKIPIF STYLEREF SUBJECT SYMBOL TA TC TEMPLATE TIME TITLE TOA TOC USERADDRESS USERINITIALS USERNAME XE`.split(
/\s+/)),rie=[[/vba(project|data)/i,"makro (vbaProject)"],[/\/activeX\//i,"ActiveX"],[
/\/embeddings\/|oleObject/i,
"OLE"]],oie={attachedTemplate:"attachedTemplate",image:"gambar dari luar"},iie=/^(https?:|mailto:|tel:|#|$)/i,
aie=/^file:\/\/\/[a-z]:/i;function sie({Type:e="",Target:t="",TargetMode:n}){var o;let r=e.slice(e.lastIndexOf(
"/")+1);return r==="aFChunk"?["altChunk"]:n!=="External"?[]:r==="hyperlink"?iie.test(t)?[]:[t.slice(
0,30)]:r==="attachedTemplate"&&aie.test(t)?[]:[(o=oie[r])!=null?o:r]}var uie=e=>{var t,n,r;return(r=
(n=(t=/^\s*(=|[^\s"\\=]*)/.exec(e))==null?void 0:t[1])==null?void 0:n.toUpperCase())!=null?r:""};
function Av(e){
let t=uie(e);return nie.has(t)?[]:e.trim()===""?[]:[t===""?e.trim().slice(0,30):t]}function lie(e){
let t=[],
n=[],r=!1;return Qo(e,{open:(o,i)=>{var a,s,u;r=o==="instrText",o==="altChunk"?t.push("altChunk"):o===
"Relationship"?t.push(...sie(i)):o==="Override"&&/macroEnabled|vbaProject/i.test((a=i.ContentType)!=
null?a:"")?t.push("makro (vbaProject)"):o==="fldSimple"?t.push(...Av((s=i.instr)!=null?s:"")):o==="fldChar"&&
i.fldCharType==="begin"?n.push(""):o==="fldChar"&&i.fldCharType==="end"&&t.push(...Av((u=n.
pop())!=null?u:""))},text:o=>{var i;r&&n.push(((i=n.pop())!=null?i:"")+o)},close:()=>{r=!1}},[]),[
...t,
...n.flatMap(Av)]}function UL(e){let t=g.keys(e.files).flatMap(n=>{var r,o;return/\.(xml|rels)$/i.test(
n)?lie((o=(r=e.file(n))==null?void 0:r.asText())!=null?o:""):rie.flatMap(([i,a])=>i.test(`/${n}`)?[a]:
[])});return[...new v(t)]}m();m();function cie(e,t){let n=k.from({length:t.length+1},(r,o)=>o);for(
let r=1;r<=e.length;r++){let o=[r];
for(let i=1;i<=t.length;i++){let a=n[i-1]+(e[r-1]===t[i-1]?0:1);o.push(f.min(o[i-1]+1,n[i]+1,a))}n=o}
return n[t.length]}function Dd(e,t){var o,i;let n=pt(e);return(i=(o=t.map(a=>({tag:a,away:cie(n,pt(a))}
)).
filter(({tag:a,away:s})=>s<=f.max(2,f.floor(a.length/3))&&s<f.max(n.length,2)).sort((a,s)=>a.away-s.
away)[0])==null?void 0:o.tag)!=null?i:null}var die=[/\u00ab([^\u00ab\u00bb]+)\u00bb/g,
/<<([^<>]+)>>/g,/[$#]?\{([^{}]+)\}/g,/(?<!\d\s?)%(\p{L}[^%\n]*)%/gu,
/\uff5b{1,2}([^\uff5b\uff5d]+)\uff5d{1,2}/g,
/\[{1,2}([^[\]]+)\]{1,2}/g],mie=e=>/^\p{L}[\p{L}\p{N}\s_./-]{0,39}$/u.test(e),pie=new y([["nama",[
"penerima","inovasi"]],["name",["penerima","inovasi"]],["judul",["inovasi"]],["innovation",[
"inovasi"]],
["opd",["instansi"]],["unit",["instansi"]],["sekolah",["instansi"]],["institution",["instansi"]],[
"skor",["nilai"]],["score",["nilai"]],["juara",["predikat","peringkat"]],["rank",["peringkat"]],[
"date",
["tanggal"]],["number",["nomor"]]]);function fie(e,t){var a,s;let n=Dd(e,t);if(n!==null)return n;let r=e.
split(/[\s_./-]+/).map(pt),o=t.filter(u=>r.includes(pt(u))).sort((u,l)=>l.length-u.length),i=[...r].
reverse().flatMap(u=>{var l;return(l=pie.get(u))!=null?l:[]});return(s=(a=o[0])!=null?a:i.find(u=>t.
includes(u)))!=null?s:null}var gie=100;function WL(e,t){return die.flatMap(n=>{var r;return((r=e.match(
n))!=null?r:[]).slice(0,gie).flatMap(o=>{let i=o.replace(n,"$1").trim();return mie(i)?[{tag:o,near:
fie(
i,t)}]:[]})})}var KL=["inovasi","penerima","kompetisi"],hie=80;function bg(e,t){let n=wie(e);if(
"code"in n)return[
{code:n.code,tag:"",paragraph:""}];if(n.active.length>0)return n.active.map(i=>({code:
"ACTIVE_CONTENT",tag:i,paragraph:""}));let r=n.parts.map(i=>[...uf(i),...lf(i).map(a=>`{{%${a}}}`)]);
if(kie(r.flat())>
vie)return[{code:"TOO_LARGE",tag:"",paragraph:""}];let o=r.flatMap(i=>Tie(i,t));return o.length>0?o:
r.flat().some(yie)?Oie(e,t):bie(r.flat(),t)}var yie=e=>qL(e).some(t=>"sign"in t&&t.tag!=="");
function bie(e,t){
var i,a;let n=g.keys(t).filter(s=>typeof t[s]=="string"),r=e.flatMap(s=>WL(s,n).map(u=>({code:
"TAG_FOREIGN",...u,paragraph:wg(s)}))),o=(a=(i=KL.find(s=>n.includes(s)))!=null?i:n[0])!=null?a:KL[0];
return r.
length>0?r:[{code:"NO_FIELDS",tag:o,paragraph:""}]}function wie(e){try{let t=gu(e);return Ac(t)===null?
{code:"NOT_A_DOCX"}:{parts:t.file(io).map(n=>n.asText()),active:UL(t)}}catch(t){return{code:ef(t)===
"too-large"?"TOO_LARGE":"NOT_A_DOCX"}}}var vie=2e4,kie=e=>e.reduce((t,n)=>{var r,o;return t+((o=(r=n.
match(/[{}]/g))==null?void 0:r.length)!=null?o:0)},0),GL=(e,{root:t,loops:n})=>t.has(e)||n.some(({
scope:r})=>r===
null||r.has(e)),xie=({root:e,loops:t})=>[...e.values(),...t.flatMap(({scope:n})=>[...n!=null?n:[]])];
function Tie(e,t){let n=new y(g.keys(t).map(i=>[pt(i),i])),r={fields:t,root:n,loops:[]};return[...e.
flatMap(i=>{let a=wg(i);return qL(i).flatMap(s=>Sie(s,a,r))}),...r.loops.map(({tag:i,paragraph:a})=>(
{
code:"LOOP_UNCLOSED",tag:i,paragraph:a}))]}function Sie(e,t,n){let{tag:r}=e;if("fault"in e)return GL(
pt(r),n)||e.fault!=="TAG_SINGLE"?[{code:e.fault,tag:r,paragraph:t}]:[];let{sign:o}=e;return o==="/"?
Eie(r,t,n):o==="%"?Cie(r,t,n):o===""||o==="#"||o==="^"?Rie(o,r,t,n):[{code:"TAG_UNSUPPORTED",tag:o+r,
paragraph:t}]}function Eie(e,t,{loops:n}){let r=pt(e),o=n.pop();return o===void 0?[{code:
"LOOP_UNOPENED",tag:e,paragraph:t}]:r!==""&&pt(o.tag)!==r?[{code:"LOOP_CROSSED",tag:e,paragraph:t}]:
[]}var Cie=(e,t,{
root:n})=>{if(n.has(pt(`%${e}`)))return[];let r=[...n.values()].filter(o=>o.startsWith("%"));return[
{code:"TAG_UNKNOWN",tag:`%${e}`,near:Dd(`%${e}`,r),paragraph:t}]};function Rie(e,t,n,r){var u;let o=pt(
t),i=GL(o,r),a=r.fields[(u=r.root.get(o))!=null?u:""],s=i?[]:[{code:"TAG_UNKNOWN",tag:t,near:Dd(t,
xie(
r)),paragraph:n}];return e!==""?r.loops.push({tag:t,paragraph:n,scope:Die(a,i)}):a!==void 0&&typeof a!=
"string"&&s.push({code:"LIST_AS_TEXT",tag:t,paragraph:n}),s}function Die(e,t){return typeof e=="string"?
new v:e===void 0?t?new v:null:e.length===0?null:new v(e.flatMap(n=>g.keys(n).map(pt)))}function qL(e){
var r;let t=[],n=e;for(;;){let o=n.search(/\{\{|\}\}|(?<![$#])\{[^{}]*\}(?!\})/);if(o<0)return t;if(
n.
startsWith("}}",o))t.push({fault:"TAG_UNOPENED",tag:Aie(n.slice(0,o))}),n=n.slice(o+2);else if(n.startsWith(
"{{",o)){let i=n.slice(o+2),a=i.search(/\{\{|\}\}/);if(a<0||i.startsWith("{{",a))t.push({fault:
"TAG_UNCLOSED",tag:wg(a<0?i:i.slice(0,a),30)}),n=a<0?"":i.slice(a);else{let[,s="",u=""]=(r=/^([#^/@><=&!%?-]*)([\s\S]*)$/.
exec(i.slice(0,a).trim()))!=null?r:[];t.push({sign:s,tag:u.trim()}),n=i.slice(a+2)}}else{let i=n.indexOf(
"}",o);t.push({fault:"TAG_SINGLE",tag:n.slice(o+1,i).trim()}),n=n.slice(i+1)}}}var Aie=e=>{var t;
return wg(
(t=e.trimEnd().slice(-100).split(/\s/).pop())!=null?t:"",30)};function wg(e,t=hie){let n=e.replace(
/\s+/g,
" ").trim(),r=k.from(n);return r.length<=t?n:`${r.slice(0,t-1).join("")}\u2026`}function Oie(e,t){
try{
return vd(e,t),[]}catch(n){let r=yu(n);if(r===null)throw n;return"tags"in r?(r.tags.length>0?r.tags:
[""]).map(i=>({code:"TAG_BROKEN",tag:i,paragraph:""})):[{code:"NOT_A_DOCX",tag:"",paragraph:""}]}}m(
);var Pie={TAG_UNKNOWN:(e,t)=>`{{${e}}} bukan isian yang dikenal${t===null?"":`; maksudnya {{${t}}}?`}`,
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
title:e=>`Templat ${e}`},Nie={TAG_UNKNOWN:(e,t)=>`{{${e}}} is no known field${t===null?"":`; is {{${t}}} meant?`}`,
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
title:e=>`Template ${e}`},Ka=e=>e==="id"?Pie:Nie;function Ov(e,t){let n=Ka(t),r=e.map(o=>{
let i="near"in o?n[o.code](o.tag,o.near):n[o.code](o.tag);return o.paragraph===""?i:`${i}${i.endsWith(
"?")?"":","} ${n.at(o.paragraph)}`});return[...new v(r)]}function HL(e,t,n){let r=Ka(n),o=Ov(t,n),i=o.
slice(0,5);return r.faulty(e,[...i,...o.length>5?[r.more(o.length-5)]:[]].join("; "))}m();var ZL="templates",
Iie=te({maker:q(),fileId:q(),modified:q()}),$ie=dn(q(),Je(Iie));function ol(){let e=We(
ZL);try{let t=lt($ie,E.parse(e!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}function Pv(
e,t){
var i;let n=ol(),r=((i=n[e])!=null?i:[]).filter(({maker:a})=>a!==(t==null?void 0:t.maker)),o={...n};
t===null?delete o[e]:o[e]=[...r,t],He(ZL,E.stringify(o))}m();m();var JL="lease",VL=300*1e3,Fie=te({
who:q(),run:q(),until:Ft(),width:ke(Ft())});function XL(e,t){var s;
let n=_ie(),r=R.now();if(n!==null&&n.who!==e&&n.until>r)return{holder:n};let o=n!==null&&n.who===e&&
n.until>0,[i,a]=o?[n.run,(s=n.width)!=null?s:10]:[t(),10];return Nv({who:e,run:i,width:a,until:r+VL}
),
{run:i,width:a}}var YL=(e,t,n)=>Nv({who:e,run:t,width:n,until:R.now()+VL}),QL=(e,t)=>Nv({who:e,run:t,
until:0}),Nv=e=>He(JL,E.stringify(e));function _ie(){let e=We(JL);try{let t=lt(Fie,E.parse(e!=null?e:
"null"));return t.success?t.data:null}catch{return null}}m();m();var ej=e=>typeof e=="string"?e.includes(
ze):(e!=null?e:[]).some(t=>g.values(t).some(n=>ej(n))),Mie=({
id:e,needs:t})=>t==="rules"||e==="tanda-terima",tj=(e,t)=>kA.filter(n=>ej(t[n])&&!(n==="tanggal"&&
Mie(
e)));m();m();var Lie=["edited","own"],Ga=(e,t)=>e!==null&&e.maker!==""&&e.maker!==t;function nj(e,t,
n,{user:r,remake:o,
renew:i}){if((t==null?void 0:t.status)==="signed"){let u=t.content===e;return i&&!u?{action:"add"}:
Ad(
"signed",n,u?null:"revise")}if(t!==null&&Ga(t,r))return i?{action:"add"}:Ad(t.status,null,"own-copy");
if(n===null)return t!==null&&t.fileId!==""&&!o&&!i?Ad("deleted",null,"remake"):{action:"create"};let a=t!==
null&&t.fileId===n.id&&t.modified!==""&&n.modified>t.modified,s=t!==null&&(a||Lie.includes(t.status));
return s&&!i?Ad(t.status==="own"?"own":"edited",n,"overwrite"):n.content===e&&!s?Ad("made",n,null):{
action:"update",file:n}}var Ad=(e,t,n)=>({action:"keep",status:e,file:t,choice:n});function rj(e,t){
return{number:e===void 0||e.number===""?null:e.number,file:e===void 0||e.link===""?
null:e.link,status:e===void 0?"":Zp(e,t)}}function oj(e,t,n,r,o){let{status:i,...a}=rj(t,o),s=e.decision.
action==="keep"?e.decision.choice:null,u=ae(o).documents,l=t!==void 0&&Ga(t,r)?u.ofAnother(i,t.maker,
t.at):i;return{kind:e.planned.kind.id,entry:e.planned.about===""?null:e.planned.about,title:e.title,
...a,status:n===void 0?l:u.failed(Di(n,o)),...n===void 0&&t!==void 0?{state:t.status}:{},...s===null?
{}:{choice:s}}}var ij=(e,t)=>({...rj(e,t),kind:e.kind,entry:e.entry===""?null:e.entry,title:e.title,
state:e.status});m();var aj=Oi.columns.map(e=>e.key).filter(e=>e!=="number");function vg(e){var c,d;
let{name:t,grid:n}=Zt(
J.documents[e]),r=n===null?Uie(t,e):lu(n),o=Bn(),i=new y(r.rows),a=()=>[...i].flatMap(([p,h])=>h.spreadsheet===
o?[{place:p,row:h}]:[]),s=new y;for(let p of a()){let h=`${p.row.kind}:${p.row.entry}`;s.set(h,[...(
c=
s.get(h))!=null?c:[],p])}let u=f.max((d=n==null?void 0:n.values.length)!=null?d:0,3),l=(p,h)=>h==="status"?
Zp(p,e):p[h];return{of:(p,h)=>{var w;return(w=s.get(`${p}:${h}`))!=null?w:[]},all:a,ofRun:p=>a().
flatMap(({row:h})=>h.run===p?[h]:[]),reserve:()=>u++,write:p=>{let h=p.flatMap(({place:w,row:C})=>{
let O=i.
get(w);return i.set(w,C),O!==void 0&&aj.every(P=>O[P]===C[P])?[]:[w]});if(h.length!==0){jie(t,r,e);
for(let w of Bie(
h,i))for(let C of zie(r.columns,aj)){let O=w.rows.map(P=>C.keys.map(N=>l(P,N)));Qt(t,w.first,C.column,
O)}An()}}}}function jie(e,{headerRow:t,columns:n},r){let o=Oi.columns.filter(({key:a})=>!n.has(a));
if(t===
null||o.length===0)return;let i=f.max(...n.values())+1;Qt(e,t,i,[o.map(({header:a})=>a[r])]);for(let[
a,{key:s}]of o.entries())n.set(s,i+a)}function Bie(e,t){let n=[],[r,o]=[f.min(...e),f.max(...e)];for(
let i=r;i<=
o;i+=1){let a=t.get(i),s=n[n.length-1];a!==void 0&&(s!==void 0&&s.first+s.rows.length===i?s.rows.push(
a):n.push({first:i,rows:[a]}))}return n.filter(({first:i,rows:a})=>e.some(s=>s>=i&&s<i+a.length))}
function zie(e,t){
let n=t.flatMap(o=>{let i=e.get(o);return i===void 0?[]:[{key:o,column:i}]}).sort((o,i)=>o.column-i.
column),r=[];for(let{key:o,column:i}of n){let a=r[r.length-1];a!==void 0&&a.column+a.keys.length===i?
a.keys.push(o):r.push({column:i,keys:[o]})}return r}function Uie(e,t){let n=ae(t).tabs,r=Oi.columns.
map(i=>({header:i.header[t],width:i.width,..."format"in i?{format:i.format}:{},value:()=>""}));en(St(
e,n.documents,n.documentsOrigin,r,[],0));let o=new y(Oi.columns.map((i,a)=>[i.key,a]));return{rows:
new y,
columns:o,headerRow:null}}m();var il=({kind:e,about:t})=>`${e.id}:${t}`;function sj(e){let t=new y;
for(let n of e){let{sheet:r,kind:o,
entry:i,revision:a=""}=n.properties,s=[r,o,i,a].join(":");n.type===cr&&o!==void 0&&!t.has(s)&&t.set(
s,n)}return t}function uj(e,t){var z,G,Z,W;let{competition:n,numberOf:r,ledger:o,files:i,templates:a,
options:s,backoff:u}=t,{kind:l,about:c}=e,d=o.of(l.id,c),p=Wie(d,s.user),h=(z=p==null?void 0:p.row)!=
null?z:null,w=e.fields(r),C=l.title(w),O=On(Rc(l.id,a.versionOf(l),a.shown(l,w))+C),P=Y=>({sheet:On(
Bn()),kind:l.id,entry:On(c),...Y===""?{}:{revision:Y}}),N=Y=>{let{sheet:Q,entry:pe}=P(Y);return i.get(
[Q,l.id,pe,Y].join(":"))},I=Ga(h,s.user)?null:(Z=N((G=h==null?void 0:h.revision)!=null?G:""))!=null?
Z:Gie(h,s.user,n,u),F={user:s.user,remake:s.remake,renew:s.renew.includes(il(e))},M=nj(O,h,I,F),j=M.
action==="add",L=j?Kie(d,s.user):(W=h==null?void 0:h.revision)!=null?W:"",B=j?N(L):void 0;return{
planned:e,
filed:j?null:h,place:j||p===null?o.reserve():p.place,revision:L,fields:w,title:L===""?C:`${C} \u2013 Rev. ${L}`,
content:O,properties:{...P(L),content:O},decision:B===void 0?M:{action:"update",file:B}}}function Wie(
e,t){
var r;let n=o=>o.reduce((i,a)=>i===null||b(a.row.revision)>=b(i.row.revision)?a:i,null);return(r=n(e.
filter(({row:o})=>!Ga(o,t))))!=null?r:n(e)}function Kie(e,t){let n=e.filter(({row:r})=>!Ga(r,t));
return n.
length===0?"":x(f.max(...n.map(({row:r})=>b(r.revision)||0))+1)}function Gie(e,t,{settings:n},r){
return e===
null||e.fileId===""||e.maker!==t?null:rn(Lo(e.fileId,r),n.language)}m();var kg=(e,t,{user:n,run:r})=>{
var o,i,a,s,u,l,c,d;return{kind:e.planned.kind.id,entry:e.planned.about,
title:e.title,number:(i=(o=e.filed)==null?void 0:o.number)!=null?i:"",link:(s=(a=e.filed)==null?void 0:
a.link)!=null?s:"",fileId:(l=(u=e.filed)==null?void 0:u.fileId)!=null?l:"",status:t,statusText:"",
maker:n,
at:nr(ct()),spreadsheet:Bn(),content:(d=(c=e.filed)==null?void 0:c.content)!=null?d:"",modified:"",
run:r,
revision:e.revision}},Iv=(e,t,n)=>({...kg(e,qie(e),n),fileId:t.id,link:t.link,content:e.content,
modified:t.
modified});function qie({fields:e}){let t=e.rancangan;return typeof t=="string"&&t!==""&&t!==ze?
"draft":"made"}function lj(e,t){let{decision:n,filed:r}=e;return n.action!=="keep"?r:n.status==="made"&&
n.file!==null&&(r===null||!$v(r))?Iv(e,n.file,t):r===null?null:n.status==="made"?r:{...r,status:n.status}
}
var $v=({status:e})=>e==="made"||e==="draft";m();var Fv=(e,t)=>`${e.id}.${cu(e,t)}`;function cj(e,t,
n,r){let{language:o}=e.settings,i=ol(),a=new y,s=new y,
u=l=>{var d,p;let c=Fv(l,e);return a.has(c)||a.set(c,Hie(l,(d=i[c])!=null?d:[],{folder:t,user:n,
language:o,
backoff:r})),(p=a.get(c))!=null?p:null};return{versionOf:l=>{let c=u(l);return c===null?Cc(Yo(l,e)):
`${c.id}@${c.modified}`},shown:(l,c)=>u(l)===null?Gu(c,kd(Yo(l,e))):c,bytesOf:(l,c)=>{let d=u(l);if(
d===
null)return Yo(l,e);let p=s.get(l.id);if(p!==void 0)return p;let h=Mv(d,r,o),w=bg(h,c);return w.length>
0&&be(fe("TEMPLATE_FAULT",HL(l.id,w,o))),s.set(l.id,h),h}}}function _v(e,{folder:t,user:n,language:r,
backoff:o}){var u;let i=e.find(({maker:l})=>l===n),a=e[0];if(i===void 0)return a===void 0?{source:
"built-in"}:{source:"foreign",maker:a.maker};let s=(u=t.files.find(({id:l})=>l===i.fileId))!=null?u:
rn(
Lo(i.fileId,o),r);return s===null?{source:"gone"}:{source:s.type===cr&&s.modified===i.modified?
"unedited":"own",file:s}}function Hie(e,t,n){let r=Ka(n.language),o=_v(t,n);return o.source==="foreign"?
be(
fe("TEMPLATE_FAULT",r.foreign(e.id,o.maker))):o.source==="gone"?be(fe("TEMPLATE_FAULT",r.deleted(e.id))):
o.source==="own"?o.file:null}function Mv(e,t,n){if(e.type!==cr)return rn(hb(e.id,t),n);let[r]=Da([e.
id],Ri,t);return rn(r!=null?r:{failure:{kind:"unknown",reason:"no-answer"}},n)}var xg="\u0001";
function mj(e,t,n,r){let{language:o}=e.settings,i=vg(o),a=jo(e,n.user,r),s=cj(e,a,n.user,
r),u={competition:e,numberOf:(L,B)=>eae(i,L,B),ledger:i,files:sj(a.files),templates:s,options:n,
backoff:r},
l=t.map(L=>uj(L,u)),c=l.filter(L=>L.decision.action!=="keep"&&!n.skip.includes(il(L.planned))),d=c.slice(
0,10),p=d.map(L=>vd(s.bytesOf(L.planned.kind,L.fields),L.fields,n.pictures)),h=new y,w=l.filter(L=>{
var B;return((B=L.filed)==null?void 0:B.run)===n.run&&L.filed.status==="begun"&&Yie(L)});for(let L of l){
let B=lj(L,n);B!==null&&h.set(L,B)}let C=tae(i,n);for(let L of d)h.set(L,kg(L,"begun",n));i.write([
...dj(
h),...C]);let O=Mo(d.map((L,B)=>{var z;return{fileId:L.decision.action==="update"?L.decision.file.id:
null,folder:a.id,title:L.title,properties:L.properties,from:Ri,to:cr,bytes:(z=p[B])!=null?z:new D}}),
r),{failures:P,again:N}=Xie(d,O,h,n);i.write(dj(h));for(let L of P.values())_r(L)&&Aa(L,o);let I=L=>d.
filter(B=>L.includes(B.decision.action)&&!P.has(B)&&!N.has(B)).length,F=i.ofRun(n.run),M={made:F.filter(
$v).length,failed:F.filter(({status:L})=>L==="begun"||L==="failed").length};return{batch:{created:I(
["create","add"])+w.length,updated:I(["update"]),unchanged:l.filter(L=>L.decision.action==="keep").length-
w.length,failed:P.size,documents:[...l.map(L=>oj(L,h.get(L),P.get(L),n.user,o)),...C.map(({row:L})=>ij(
L,o))],done:l.length-c.length+d.length-N.size,total:l.length,more:c.length>d.length||N.size>0,skip:[
...n.skip,...[...P.keys()].map(L=>il(L.planned)),...[...N].filter(L=>Qie(O[d.indexOf(L)])).map(L=>il(
L.planned)+xg)]},run:M,notes:[...Jie(l,i,n),...Vie(l,s)]}}var Zie=3;function Jie(e,t,{isCurrent:n}){
let r=e.filter(({decision:s,filed:u,content:l})=>s.action==="keep"&&u!==null&&u.content!==""&&u.content!==
l&&["signed","edited","made"].includes(s.status)),o=t.all().filter(({row:s})=>s.status==="signed"&&!n(
s.kind,s.entry)),i=[...r.map(({filed:s,title:u})=>(s==null?void 0:s.title)||u),...o.map(({row:s})=>s.
title)];return i.length===0?[]:[{code:"DOCUMENT_OUTDATED",severity:"warning",params:{titles:i.slice(
0,Zie),count:i.length}}]}function Vie(e,t){var r;let n=new y;for(let{planned:o,fields:i,decision:a}
of e){
if(a.action==="keep"&&a.status!=="made")continue;let s=(r=n.get(o.kind.id))!=null?r:new v;for(let u of tj(
o.kind,t.shown(o.kind,i)))s.add(u);n.set(o.kind.id,s)}return[...n].flatMap(([o,i])=>i.size===0?[]:[{
code:"DOCUMENT_DOTS",severity:"info",params:{kind:o,fields:[...i]}}])}function Xie(e,t,n,r){var a,s;
let o=new y,i=new v;for(let[u,l]of e.entries()){let c=t[u];if(c===void 0)continue;if("ok"in c){n.set(
l,Iv(l,c.ok,r));continue}let{failure:d}=c,p=d.kind==="haste"||iu(d);if(p&&!r.skip.includes(il(l.planned)+
xg)){i.add(l);continue}o.set(l,d),p||n.set(l,{...kg(l,"failed",r),modified:(s=(a=l.filed)==null?void 0:
a.modified)!=null?s:""})}return{failures:o,again:i}}var Yie=({decision:e})=>e.action==="keep"&&e.status===
"made"&&e.file!==null,Qie=e=>e!==void 0&&"failure"in e&&iu(e.failure),dj=e=>[...e].map(([{place:t},n])=>(
{
place:t,row:n}));function eae(e,t,n){var o;let r=e.of(t,n).flatMap(({row:i})=>i.number===""?[]:[i.number]);
return(o=r[r.length-1])!=null?o:null}var tae=(e,{user:t,isCurrent:n})=>e.all().filter(({row:r})=>r.maker===
t&&!["signed","own"].includes(r.status)&&!n(r.kind,r.entry)).map(({place:r,row:o})=>({place:r,row:{
...o,
status:"void"}}));var nae=te({kinds:Je(q()),skip:ke(Je(q())),renew:ke(Je(q())),remake:ke(Ue())});
function Od(e){return le(
()=>{let t=R.now(),{kinds:n,skip:r=[],renew:o=[],remake:i=!1}=ge(nae,e);return he(),Te(()=>{let a=Xe(
),
{competition:s}=a,{language:u}=s.settings,l=[...new v(n)].map(G=>Lv(G,u)),c=mt(u),{findings:d,
blocking:p,
hash:h,context:w}=mg(a,c,l),C=l.filter(G=>ug(G,w)),O=NL(p);if(C.length===0&&l.length>0)return pj(p,u);
if(w.winners===null&&O.length>0)return pj(O,u);let P=Fe(),N=XL(P,_t);if("holder"in N){let{who:G,
until:Z}=N.
holder;return be(fe("BUSY",ae(u).problems.leased(G,oae(Z))))}let I=Wa(C,w),F={user:P,run:N.run,skip:
r,
renew:o,remake:i,pictures:w.pictures,isCurrent:vv(w)},M=Fr(N.width,t),{batch:j,run:L,notes:B}=mj(s,I,
F,M);j.more?M.width!==N.width&&YL(P,N.run,M.width):(iae(c,{id:N.run,hash:h,...L},P,u),QL(P,N.run));
let z=C.
length===l.length;return{ok:z&&j.failed===0&&!r.some(G=>!G.endsWith(xg)),findings:Yr([...z?d:p,...rae(
C,I),...B],u),...j}})})}var rae=(e,t)=>e.filter(n=>!t.some(r=>r.kind===n)).map(({id:n})=>({code:
"NO_DOCUMENT",severity:"warning",params:{kind:n}})),oae=e=>ct(new R(e)).slice(11,16);function Lv(e,t){
var r;
let n=Xi.map(o=>o.id).join(", ");return(r=Cd(e))!=null?r:be(fe("BAD_REQUEST",ae(t).problems.unknownKind(
e,n)))}function pj(e,t){let n={created:0,updated:0,unchanged:0,failed:0,documents:[],done:0,total:0,
more:!1,skip:[]};return{ok:!1,findings:Yr(e,t),...n}}function iae(e,t,n,r){if(t.made+t.failed===0)return;
let o=ae(r).history.documents(t.made,t.failed);e.rows.some(i=>i.run===t.id&&i.detail===o)||tn(e,{at:
ct(),
by:n,action:"documents",detail:o,run:t.id,hash:t.hash},r)}var jv=te({kind:q()}),aae=te({kind:q(),
content:q()}),fj=e=>le(()=>{let{kind:t}=ge(jv,e);return he(),
Pd(Tg(t))}),gj=e=>le(()=>{let{kind:t}=ge(jv,e);return he(),Te(()=>{let n=Tg(t),r=wj(n);return"file"in
r?Pd(n,r):(vj(n,cr,Yo(n.kind,n.competition)),Pd(n))})}),hj=e=>le(()=>{let{kind:t,content:n}=ge(aae,e);
return he(),Te(()=>{let r=Tg(t),o=Ko(n),i=s=>(s/1024/1024).toFixed(1);if(o.length>Lp){let s=Ka(r.language).
tooLarge(i(o.length),i(Lp));return be(fe("TEMPLATE_FAULT",s))}let a=kj(o,r);return a.length===0&&vj(
r,Ri,o),{...Pd(r),refused:a}})}),yj=e=>le(()=>{let{kind:t}=ge(jv,e);return he(),Te(()=>{var u;let n=Tg(
t),{name:r,competition:o,user:i,language:a,backoff:s}=n;if(((u=ol()[r])!=null?u:[]).some(({maker:l})=>l===
i)){let l=bj(r);for(let{id:c,properties:d}of jo(o,i,s).files)d.sheet===l.sheet&&d.template===l.template&&
rn(gb(c,{trashed:!0},s),a)}return Pv(r,null),Pd(n)})});function Tg(e){let t=R.now(),n=Xe(),{
competition:r}=n,
o=at(r.settings.language),i=Lv(e,o),{context:a}=mg(n,mt(r.settings.language),[i]),s=Fv(i,r),[u,l]=[
Fe(),
Fr(1,t)];return{competition:r,kind:i,name:s,fields:kv(i,a),user:u,language:o,backoff:l}}var bj=e=>({
sheet:On(Bn()),template:e}),wj=({name:e,user:t,language:n,backoff:r})=>{var o;return _v((o=ol()[e])!=
null?o:[],{folder:{files:[]},user:t,language:n,backoff:r})};function vj({competition:e,kind:t,name:n,
user:r,language:o,backoff:i},a,s){var O;let u=jo(e,r,i),l=bj(n),c=u.files.find(P=>P.type===a&&P.properties.
sheet===l.sheet&&P.properties.template===l.template),d=Ka(o).title(t.id),p={fileId:(O=c==null?void 0:
c.id)!=null?O:null,folder:u.id,title:d,properties:l,from:Ri,to:a,bytes:s},[h]=Mo([p],i),{id:w,
modified:C}=rn(
h!=null?h:{failure:{kind:"unknown",reason:"no-answer"}},o);Pv(n,{maker:r,fileId:w,modified:C})}var sae=[
"TAG_UNKNOWN","LIST_AS_TEXT"],kj=(e,{fields:t,language:n})=>Ov(bg(e,t!=null?t:{}).filter(({code:r})=>t!==
null||!sae.includes(r)),n);function Pd(e,t=wj(e)){let{kind:n,fields:r,language:o,backoff:i}=e;return{
kind:n.id,source:t.source,maker:"maker"in t?t.maker:null,link:"file"in t?t.file.link:null,faults:t.source===
"own"?kj(Mv(t.file,i,o),e):[],refused:[],title:r===null?null:n.title(r),fields:r===null?null:xj(r)}}
var uae=200,xj=e=>g.fromEntries(g.entries(e).map(([t,n])=>[t,typeof n=="string"?n.slice(0,uae):n.slice(
0,1).map(xj)]));m();m();var cae=["begun","failed","deleted","void"],Tj=({row:{kind:e,entry:t,
revision:n}})=>[e,t,n].join(":"),
Sj=({document:e,pdf:t})=>(t==null?void 0:t.properties.at)===e.modified,Ej={failure:{kind:"unknown",
reason:"no-answer"}};function Cj(e,t,n,r,o){var w;let{language:i}=e.settings,a=vg(i).all().map(({row:
C})=>C).
filter(C=>C.maker===n&&t.includes(C.kind)&&!cae.includes(C.status)),s=a.length===0?null:jo(e,n,o),u=s===
null?[]:dae(a,s,i,o),l=u.filter(C=>!Sj(C)&&!r.includes(Tj(C))),c=l.slice(0,10),d=new y(mae(c,(w=s==null?
void 0:s.id)!=null?w:"",o).map((C,O)=>[c[O],C])),p=[...d.values()].flatMap(C=>"failure"in C?[C.failure]:
[]);for(let C of p)_r(C)&&Aa(C,i);let h=c.filter(C=>{var O;return"ok"in((O=d.get(C))!=null?O:Ej)});
return{
ok:p.length+r.length===0,created:h.filter(({pdf:C})=>C===null).length,updated:h.filter(({pdf:C})=>C!==
null).length,unchanged:u.filter(Sj).length,failed:p.length,files:u.map(C=>{var F,M,j;let O=(F=d.get(
C))!=null?F:{ok:C.pdf},{kind:P,entry:N,title:I}=C.row;return{kind:P,entry:N===""?null:N,title:I,file:
"ok"in O&&(j=(M=O.ok)==null?void 0:M.link)!=null?j:null,problem:"ok"in O?null:ae(i).documents.failed(
Di(O.failure,i))}}),done:u.length-l.length+c.length,total:u.length,more:l.length>c.length,skip:[...r,
...c.filter(C=>!h.includes(C)).map(Tj)]}}var dae=(e,{files:t},n,r)=>e.flatMap(o=>{var u,l;let{fileId:
i}=o,
a=(u=t.find(({id:c})=>c===i))!=null?u:rn(Lo(i,r),n),s=(l=t.find(({type:c,properties:d})=>c===nu&&d.of===
i))!=null?l:null;return(a==null?void 0:a.type)===cr?[{row:o,document:a,pdf:s}]:[]});function mae(e,t,
n){
let r=e.map(({document:s})=>s.id),o=e.length===0?[]:Da(r,nu,n),i=e.flatMap(({row:s,document:u,pdf:l}
,c)=>{
var w;let d=o[c];if(d===void 0||"failure"in d)return[];let p={of:u.id,at:u.modified};return[{...{
fileId:(w=
l==null?void 0:l.id)!=null?w:null,folder:t,title:`${s.title}.pdf`,properties:p,from:nu,to:nu},bytes:
d.
ok}]}),a=i.length===0?[]:Mo(i,n);return o.map(s=>{var u;return"failure"in s?s:(u=a.shift())!=null?u:
Ej})}var pae=te({kinds:Je(q()),skip:ke(Je(q()))}),Rj=e=>le(()=>{let t=Fr(10,R.now()),{kinds:n,skip:r=[
]}=ge(
pae,e);return he(),Te(()=>Cj(Xe().competition,n,Fe(),r,t))});m();m();var fae=[[
"\xD0\xCF\u0011\xE0\xA1\xB1\u001a\xE1","old"],["%PDF","pdf"],["\xFF\xD8\xFF","photo"],["\x89PNG",
"photo"],["GIF8","photo"],["RIFF","photo"],["II*\0","photo"],["MM\0*","photo"]],gae=e=>/^[\s\S]{4}ftyp(?:hei|hev|mif|msf|avi)/.
test(e),hae=e=>e.every(t=>t>=32||t>=9&&t<=13),yae=e=>{var t;return/[;,\t]/.test((t=e.split(/\r?\n/)[
0])!=
null?t:"")};function Dj(e){let t=e.slice(0,500),n=k.from(t,o=>x.fromCharCode(o)).join(""),r=fae.find(
([o])=>n.startsWith(o));return r!==void 0?r[1]:gae(n)?"photo":hae(t)&&yae(n)?"text":null}m();var bae={
old:e=>`${e} berformat lama (.xls, .et) atau terkunci kata sandi: buka di Excel atau WPS, lepas kata sandinya, lalu simpan sebagai .xlsx.`,
text:e=>`${e} berformat CSV: buka di Excel, WPS, atau Google Spreadsheet, pastikan kolom dan angkanya benar, lalu simpan sebagai .xlsx.`,
photo:e=>`${e} adalah foto: ketik nilainya ke berkas .xlsx, dan simpan foto itu sebagai bukti.`,pdf:
e=>`${e} adalah PDF: ketik nilainya ke berkas .xlsx, dan simpan PDF itu sebagai bukti.`},wae={old:e=>`${e} is in an old format (.xls, .et) or locked with a password: open it in Excel or WPS, remove the password and save it as .xlsx.`,
text:e=>`${e} is CSV: open it in Excel, WPS or Google Sheets, check its columns and numbers, and save it as .xlsx.`,
photo:e=>`${e} is a photo: type its scores into the .xlsx file, and keep the photo as evidence.`,pdf:
e=>`${e} is a PDF: type its scores into the .xlsx file, and keep the PDF as evidence.`},vae={id:
"Berkas ini",en:"This file"},Aj=(e,t,n=null)=>(t==="id"?bae:wae)[e](
n===null?vae[t]:`${t==="id"?"Berkas":"The file"} \u201C${n}\u201D`);m();m();var kae=[[14,22],[45,47]],
xae=[9,10];function Oj(e){return xae.includes(e)?"percent":kae.some(([
t,n])=>e>=t&&e<=n)?"date":"plain"}var Tae=e=>/^\p{L}+$/u.test(e)&&!/^[ymdhsaegb]+$/i.test(e);
function Sg(e){
let[t=""]=e.replace(/"[^"]*"|\\.|_.|\*./g,"").replace(/\[(h+|m+|s+)\]/gi,"$1").replace(/\[[^\]]*\]/g,
"").split(";");return/general/i.test(t)||Tae(t.trim())?"plain":/[dmyhs]/i.test(t)?"date":t.includes(
"%")?"percent":"plain"}m();var Sae=1048576,Nd=16384,zv=2e6,Uv=5e7,Wv=7e5,Eae=5e4,Cae=1462,Rae=864e5,
Dae=R.UTC(1899,11,30);function Aae(e){
let[t,n,r]=[0,0,0];for(;r<3;r++){let i=e.charCodeAt(r)&223;if(i<65||i>90)break;t=t*26+i-64}let o=e.length-
r;for(;r<e.length;r++){let i=e.charCodeAt(r)-48;if(i<0||i>9)break;n=n*10+i}if(t===0||o<1||o>7||r<e.length)
throw ut("damaged",`the cell "${e}"`);return{row:n-1,column:t-1}}function Bv(e,t){if(!/^\d{1,9}$/.test(
e))throw ut("damaged",`${t} "${e}"`);return b(e)}function Oae(e,t,n){var r;if(t==="f")e.formula=n;
else if(t===
"t")e.inline=((r=e.inline)!=null?r:"")+n;else{if(e.value!==void 0)throw ut("damaged",
"two values in a cell");e.value=n}}function Pae({value:e,formula:t=""}){let n=(typeof e=="string"?e.length:
0)+t.length;
if(n>Eae)throw ut("too-large","a long text");return n}function Pj(e,t){let n=[],r={rows:0,columns:0}
,
o=[],i=[],a={row:-1,column:-1},s=null,[u,l,c]=[0,0,0],d=!1,p=null,h=null,w=N=>{let{row:I,column:F}=a;
if(!(I>=0&&F>=0&&I<Sae&&F<Nd))throw ut("damaged","a cell outside the sheet");if(i.push(I*Nd+F),i.length>
Wv)throw ut("too-large","more cells than are read");if(r.rows=f.max(r.rows,I+1),r.columns=f.max(r.columns,
F+1),N===null)return;if(l+=Pae(N),l>Uv)throw ut("too-large","long texts");if(u=f.max(u,F+1),f.max(n.
length,I+1)*u>zv)throw ut("too-large","a cell far out");for(;n.length<=I;)n.push([]);let M=n[I];for(
;M.
length<F;)M.push(void 0);M[F]=N},C=(N,I)=>{N==="row"?(a.row=I.r===void 0?a.row+1:Bv(I.r,"the row")-1,
a.column=-1):N==="c"?(p={attributes:I},I.r===void 0?a.column+=1:{row:a.row,column:a.column}=Aae(I.r)):
p!==null&&(N==="v"||N==="f"||N==="t")&&(h="")};gg(()=>p===null?{}:{cell:Ce(a.row,a.column)},()=>Qo(e,
{open:(N,I)=>{if(N==="sheetData")d=!0;else if(d)C(N,I);else if(N==="sheetProtection")s=I;else if(N===
"protectedRange")o.push(I);else if(N==="col"&&(c+=b(I.max)-b(I.min)+1,!(c<=Nd)))throw ut("damaged",
"more columns than there are")},text:N=>{h!==null&&(h+=N)},close:N=>{N==="sheetData"&&(d=!1),!(!d||p===
null)&&(N==="c"?(w(Fae(p,t)),p=null):h!==null&&Oae(p,N,h),h=null)}}));let P=Nae(i);if(P!==null)throw ut(
"damaged","a cell given twice",{cell:Ce(P.row,P.column)});return{rows:n,named:r,protection:s,
openRanges:o,
signs:l,cells:i.length}}function Nae(e){if(e.every((n,r)=>r===0||n>e[r-1]))return null;let t=new v;
for(let n of e){
if(t.has(n))return{row:f.floor(n/Nd),column:n%Nd};t.add(n)}return null}function Iae(e){let t=/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.
test(e)?b(e):b.NaN;if(!b.isFinite(t))throw ut("damaged",`the number "${e}"`);return t}function $ae(e){
let t=(R.parse(/[Zz]|T.*[+-]/.test(e)?e:`${e}${e.includes("T")?"Z":""}`)-Dae)/Rae;if(b.isNaN(t))throw ut(
"damaged",`the date "${e}"`);return t}function Fae({attributes:e,value:t,inline:n,formula:r},o){var p,
h;let{strings:i,kinds:a,since1904:s}=o,u=(p=a[e.s===void 0?0:Bv(e.s,"the look")])!=null?p:"plain",l=(
w,C="plain")=>r===void 0?{value:w,kind:C}:{value:w,kind:C,formula:r},c=w=>w===""&&r===void 0?null:l(
yg(w)),
d=(h=e.t)!=null?h:"n";if(d==="inlineStr")return c(n!=null?n:"");if(d==="str"&&t!==void 0)return c(t);
if(t===void 0||t.trim()==="")return r===void 0?null:l(null);switch(d){case"n":{let w=Iae(t);return l(
u==="date"&&s?w+Cae:w,u)}case"s":{let w=i[Bv(t,"the text")];if(w===void 0)throw ut("damaged",`text ${t}`);
return w===""&&r===void 0?null:l(w)}case"b":if(!/^(?:[01]|true|false)$/.test(t))throw ut("damaged",`the truth value "${t}"`);
return l(t==="1"||t==="true");case"e":return l(t);case"d":return l($ae(t),"date");default:throw ut(
"damaged",`the type "${d}"`)}}function _ae(e){let t;try{t=of(e,vN,r=>/\.(xml|rels)$/i.test(r))}catch(
r){let o=ef(r);throw ut(o===null?
"not-xlsx":o==="too-large"?o:"damaged",x(r))}let n=new y(g.entries(t).map(([r,o])=>[r.toLowerCase(),
o]));return r=>{let o=n.get(r.toLowerCase());return o===void 0?null:mu(o)}}function Mae(e){let t=e.lastIndexOf(
"/")+1;return`${e.slice(0,t)}_rels/${e.slice(t)}.rels`}function Nj(e,t){let n=e(Mae(t)),r=new y;
return Qo(
n!=null?n:"",{open:(o,{Id:i,Type:a="",Target:s="",TargetMode:u})=>{if(o!=="Relationship"||i===void 0||
u==="External")return;let l=s.startsWith("/")?[]:t.split("/").slice(0,-1);for(let c of s.split("/"))
c===".."?l.pop():c!=="."&&c!==""&&l.push(c);r.set(i,{type:a.slice(a.lastIndexOf("/")+1),target:l.join(
"/")})}}),r}var Lae={si:1e5,xf:14e4,definedName:2e4,sheet:1e3};function Kv(){let e=new y;return t=>{
var o;let n=Lae[t];if(n===void 0)return;let r=((o=e.get(t))!=null?o:0)+1;if(r>n)throw ut("too-large",
`more than ${n} ${t}`);e.set(t,r)}}function jae(e){let t=[],n=null,r=!1,o=Kv();return Qo(e,{open:i=>{
o(i),i==="si"&&(n=""),r=i==="t"},text:i=>{r&&n!==null&&(n+=i)},close:i=>{r=!1,i==="si"&&t.push(yg(n!=
null?n:""))}}),t}function Bae(e){let t=new y,n=[],r=Kv(),o=!1;return Qo(e,{open:(i,{numFmtId:a,
formatCode:s})=>{
var u;r(i),i==="cellXfs"?o=!0:i==="numFmt"?t.set(b(a),Sg(s!=null?s:"")):i==="xf"&&o&&n.push((u=t.get(
b(a)))!=null?u:Oj(b(a!=null?a:0)))},close:i=>{i==="cellXfs"&&(o=!1)}}),n}function Ij(e,t){let n=new v;
for(let r of e){let o=t(r);if(o!==void 0&&n.has(o))return r;o!==void 0&&n.add(o)}return null}var zae=e=>e===
"1"||e==="true";function Uae(e){var N;let t=_ae(e),n=(N=[...Nj(t,"").values()].find(I=>I.type==="officeDocument"))==null?
void 0:N.target,r=n===void 0?null:t(n);if(n===void 0||r===null)throw ut("not-xlsx","no workbook");
let o=Nj(t,n),i=I=>{var F,M,j;return(j=t((M=(F=[...o.values()].find(L=>L.type===I))==
null?void 0:F.target)!=null?M:""))!=null?j:""},a=[],s=Kv(),u=!1,l=null;Qo(r,{open:(I,F)=>{s(I);let{
name:M="",
state:j="visible",id:L="",date1904:B}=F;I==="workbookPr"&&(u=zae(B)),I==="workbookProtection"&&(l=F),
I==="sheet"&&a.push({name:M,hidden:j!=="visible",relation:o.get(L)})}});let c=Ij(a,({name:I})=>I);if(
c!==
null)throw ut("damaged","two sheets of one name",{tab:c.name});let d=Ij(a,({relation:I})=>I==null?
void 0:
I.target);if(d!==null)throw ut("damaged","two sheets of one part",{tab:d.name});let p=jae(i(
"sharedStrings")),h=Bae(i("styles")),[w,C,O]=[0,0,0];return{sheets:a.map(({name:I,hidden:F,relation:
M})=>gg(
()=>({tab:I}),()=>{let j=M===void 0?null:t(M.target);if(M===void 0||j===null)throw ut("damaged",
"a sheet is missing");let{type:L,target:B}=M,z=Pj(L==="worksheet"?j:"",{strings:p,kinds:h,since1904:
u});
if(w+=z.rows.length*z.rows.reduce((G,Z)=>f.max(G,Z.length),0),C+=z.cells,O+=z.signs,w>zv||C>Wv||O>Uv)
throw ut("too-large","more than is read");return{name:I,hidden:F,part:B,type:L,...z}})),part:n,
protection:l}}
var $j=e=>Uae(e).sheets.filter(({type:t})=>t==="worksheet");m();function Wae(e){return e===void 0||e.kind==="blank"?
"":e.kind==="recused"?Tn.id:U(e.kind==="score"?e.
value:e.raw)}function Fj({rows:e}){return new y(e.flatMap(({code:t,entry:n,marks:r})=>[...r].map(([o,
i])=>{let a=n!=null?n:t;return[`${a}
${o}`,{entry:a,criterion:o,text:Wae(i)}]})))}function _j(e,t){let[n,r]=[e===null?new y:Fj(e),Fj(t)];
return[...new v([...r.keys(),...n.keys()])].flatMap(o=>{var c,d;let[i,a]=[n.get(o),r.get(o)],{entry:
s,
criterion:u}=a!=null?a:i,l={entry:s,criterion:u,before:(c=i==null?void 0:i.text)!=null?c:"",after:(d=
a==null?void 0:a.text)!=null?d:""};return l.before===l.after?[]:[l]})}function Mj({rows:e},t){let n=e.
filter(({entry:o})=>o!==null);return{done:n.filter(({marks:o})=>{let i=t.map(({name:a})=>{var s;
return(s=
o.get(a))==null?void 0:s.kind});return i.includes("recused")||i.every(a=>a==="score")}).length,of:n.
length}}m();function Kae({criterion:e,entry:t,cell:n},{rows:r}){var i,a;if(e==="")return Kr(n)[0];
let o=r.filter(
s=>s.entry===t);return o.length===1?(a=(i=o[0])==null?void 0:i.marks.get(e))==null?void 0:a.at:void 0}
var Lj=(e,{row:t,column:n},r)=>e.map((o,i)=>i===t?o.map((a,s)=>s===n?r:a):o);function Gae(e,t,n){
return{
...e,values:Lj(e.values,t,n),formats:e.formats.filter(r=>r.row!==t.row||r.column!==t.column),grid:{
...e.
grid,values:Lj(e.grid.values,t,n)}}}function jj(e,t,n){return t.filter(({status:r})=>r==="applied"||
r==="confirmed").reduce((r,o)=>{var u;let i=Kae(o,n(r.grid)),a=i&&((u=r.grid.values[i.row])==null?
void 0:
u[i.column]),s=o.kind==="label"?Tp(a,o.before.cell):Bs(a,o.before.cell);return i!==void 0&&s?Gae(r,i,
o.now):r},e)}m();var qae=6,Hae=(e,t)=>e.stage===t.stage&&e.judge===t.judge;function Zae(e,{stage:t,
judge:n}){let r=`${t.
name} \xB7 `;if(!e.startsWith(r))return!1;let o=`${e.slice(r.length)} \xB7 `;return o.startsWith(`${n.
code} \xB7 `)||o.includes(` (${n.code}) \xB7 `)}function Bj(e,t,{stages:n,judges:r}){var l;let o=n.flatMap(
c=>r.map(d=>({stage:c,judge:d}))),i=_(e.name),a=e.rows.slice(0,qae).flatMap(([c])=>typeof(c==null?
void 0:
c.value)=="string"?[c.value.trim()]:[]),u=[o.filter(c=>_(ui(c.stage,c.judge))===i),...a.map(c=>o.filter(
d=>Zae(c,d)))].find(c=>c.length>0&&!c.some(d=>Hae(d,t)));return(l=u==null?void 0:u[0])!=null?l:null}
m();function zj(e,t,n){var p,h,w,C;let{values:r,formats:o,headerRow:i}=t,a=(h=(p=r[0])==null?void 0:
p.length)!=
null?h:0;((C=(w=Oe().getSheetByName(e))==null?void 0:w.getLastRow())!=null?C:0)>0||en(Jae(e,a,i,n));
let u=Oe().getSheetByName(e);if(u===null)return;let[l,c]=[f.max(r.length,u.getLastRow()),f.max(a,u.getLastColumn(
))];
Ao(u,l,c);let d=u.getRange(1,1,l,c);d.setNumberFormat("General");for(let{row:O,column:P,format:N}of o)
u.getRange(O+1,P+1).setNumberFormat(N);d.setValues(k.from({length:l},(O,P)=>k.from({length:c},(N,I)=>{
var M,j;let F=(j=(M=r[P])==null?void 0:M[I])!=null?j:"";return typeof F=="string"?vy(F,!1):F})))}var Jae=(
e,t,n,r)=>({
name:e,values:k.from({length:n+1},()=>k.from({length:t},()=>"")),headerRow:n,frozenColumns:f.min(r.frozenColumns,
t),widths:k.from({length:t},(o,i)=>{var a;return(a=r.widths[i])!=null?a:110}),formats:k.from({length:
t},
()=>""),layout:""});m();m();var Uj={title:e=>e.filter(t=>t!=="").join(" \xB7 "),invitation:(e,t,n,r)=>[
`Yth. ${e},`,`ini lembar penilaian Anda untuk tahap ${t}${n===""?"":`, ${n}`}. Hanya Anda dan panitia yang dapat membukanya.`,
...r===""?[]:[`Batas waktu: ${r}.`],"Isi nilai langsung di lembar itu; tidak perlu dikirim kembali."].
join(`
`),mark:(e,t,n)=>`dikumpulkan ${Ve(e,"id")} oleh ${t} \xB7 proses ${n} \xB7 salinan terkunci dari berkas juri: perbaikan dilakukan juri di berkasnya`,
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
history:e=>`nilai dikumpulkan dari berkas ${e}`},Vae={title:Uj.
title,invitation:(e,t,n,r)=>[`Dear ${e},`,`this is your score sheet for the stage ${t}${n===""?"":` of ${n}`}. Only you and the committee can open it.`,
...r===""?[]:[`Deadline: ${r}.`],
"Enter your scores right in the sheet; there is nothing to send back."].join(`
`),mark:(e,t,n)=>`collected ${Ve(e,"en")} by ${t} \xB7 run ${n} \xB7 locked copy of the judge's file: judges correct their scores there`,
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
history:e=>`scores collected from the files of ${e}`},Zn=e=>e==="id"?Uj:Vae;var Eg={kind:"unknown",
reason:"no-answer"};function Id(e,{workbook:t}){let{language:n}=t.competition.
settings;return _r(e)?Aa(e,n):e.kind==="haste"||iu(e)?Zn(n).busy:Di(e,n)}m();function al(e){var L;
let t=Fr(10,R.now()),n=Xe(),{competition:r}=n,{settings:o,stages:i}=r,a=Zn(o.language),
s=B=>be(fe("BAD_REQUEST",B));if(o.judgeFiles!=="separate")return s(a.notSeparate);let u=mt(o.language),
l=st(i,u.rows),c=B=>{var z;return((z=Ir(l,B.name))==null?void 0:z.status)==="open"},d=e===void 0?(L=
i.find(c))!=null?L:i[i.length-1]:mr(r,e);if(d.scoreTab!==void 0)return s(a.sharedTab(d.name));let p=i.
indexOf(d),h=i.slice(0,p),w=h.find(c);if(w!==void 0)return s(a.earlierOpen(w.name));let{results:C}=Pt(
n,{provisional:!1}),O=h[C.length];if(O!==void 0)return s(a.earlierUnranked(O.name));let P=si(r,C.slice(
0,p)),N=Wr(r),I=Fe(),F=Xae(I,t,o.language),M=On(Bn()),j=rt(r,d).map(B=>{let z=pp({stage:d,judge:B,
entries:P.
filter(pe=>o.conflicts!=="exclude"||N(B,pe)===null),criteria:je(r,d),language:o.language,competition:
nn(
r),deadline:o.deadline}),G={kind:"judge-file",sheet:M,stage:Tb(d.name),judge:Sb(B.code)},Z=Bp(d.name,
B.code),W=F.find(({properties:pe})=>g.keys(G).every(ye=>pe[ye]===G[ye])),Y=W!=null?W:Z.maker===I&&Z.
id!==""?rn(kb(Z.id,t),o.language):null,Q=On(E.stringify(z.values.slice(z.headerRow)));return{judge:B,
layout:z,properties:{...G,content:Q},filed:Z,file:Y}});return{workbook:n,history:u,stage:d,isClosed:
!c(
d),user:I,backoff:t,seats:j}}var $d=({workbook:e,stage:t},{judge:n,layout:r},o)=>{var i,a;return(a=(
i=
rr(o,e.competition).find(s=>s.stage.name===t.name&&s.judge.code===n.code))==null?void 0:i.name)!=null?
a:r.name};function Xae(e,t,n){let r=We(xb(e));if(r===null)return[];let o=vb(r,t);return"failure"in o&&
o.failure.kind==="not-found"?[]:rn(o,n)}m();var Cg=({judge:e})=>e.email.trim().toLowerCase();
function Rg(e){var o;let{filed:t,file:n}=e,r=Cg(e);
if(!(n===null||r===""))return(o=n.access.find(i=>{var a;return((a=i.emailAddress)==null?void 0:a.toLowerCase(
))===
r}))!=null?o:t.email.toLowerCase()===r?n.access.find(i=>i.id===t.permission):void 0}function Yae(e,t){
let{judge:n,filed:r,file:o}=e;if(o===null&&r.maker!==""&&r.maker!==t)return"foreign";if(o===null)return r.
id===""?"none":"deleted";if(n.email.trim()==="")return"no-email";let i=Rg(e);return i===void 0?
"unshared":i.role==="reader"?"read-only":"shared"}var Qae=({filed:e,file:t})=>e.email!==""&&(t==null?
void 0:
t.access.some(({id:n})=>n===e.permission))===!0;function ese(e,t,{isClosed:n,seats:r},o){if(e==="foreign")return o.foreign(
t.filed.maker);let i=(e==="unshared"||e==="no-email")&&Qae(t),a=r.filter(u=>u!==
t&&Cg(u)!==""&&Cg(u)===Cg(t)),s=t.file!==null&&t.file.properties.content!==t.properties.content;
return[
n&&e==="shared"?o.stillWriting:i?o.former(t.filed.email):o.states[e],...a.length>0?[o.sameEmail(a.map(
({judge:u})=>u.code).join(", "))]:[],...s&&!n?[o.outdated]:[]].join(" ")}var sl={made:0,shared:0,
collected:0,
changes:[],changed:0,more:!1,skip:[],failures:new y};function ul(e,t){let{workbook:n,stage:r,
isClosed:o,
user:i,seats:a}=e,s=Zn(n.competition.settings.language),{failures:u,...l}=t,c=a.map(d=>{let{judge:p,
filed:h,file:w}=d,C=u.get(p.code),O=C===void 0?Yae(d,i):"failed";return{judge:p.code,name:p.name,
state:O,
message:C!=null?C:ese(O,d,e,s),link:(w==null?void 0:w.link)||h.link||null,email:h.email,collected:h.
collected||null,changed:w!==null&&h.collected!==""&&w.modified>h.modified,done:h.done,of:h.collected===
""?d.layout.table.height:h.of}});return{ok:u.size===0,stage:r.name,isClosed:o,files:c,...l}}var tse=100,
nse=te({stage:ke(q()),skip:ke(Je(q()))});function Kj(e){return le(()=>{let{stage:t,skip:n=[]}=ge(
nse,e);return he(),Te(()=>{var F;let r=al(t),{settings:o}=r.workbook.competition,{language:i}=o,a=Zn(
i);if(r.isClosed)return be(fe("BAD_REQUEST",a.closed(r.stage.name)));let s=r.seats.filter(({judge:M,
file:j})=>j!==null&&!n.includes(M.code)),u=s.slice(0,10),l=Be(),c=ose(r,l),d=M=>r.history.rows.some(
j=>j.run===M),p=(F=[...c.values()].find(M=>!d(M)))!=null?F:_t(),h=ct(),{collected:w,written:C,
changes:O,
failures:P}=rse(r,u,{names:l,run:p,at:h});for(let M of C)c.set(M,p);let N=s.length>u.length,I=r.seats.
filter(({judge:M})=>c.get(M.code)===p).map(({judge:M})=>M.code);if(!N&&I.length>0){let M={at:h,by:r.
user,action:"collect",run:p,hash:"",stage:r.stage.name};tn(r.history,{...M,detail:a.history(I.join(
", "))},i)}return ul(r,{...sl,collected:w,changes:O.slice(0,tse),changed:O.length,more:N,skip:[...n,
...u.
map(({judge:M})=>M.code)],failures:P})})})}function rse(e,t,{names:n,run:r,at:o}){let{settings:i}=e.
workbook.competition,a=t.flatMap(({file:d})=>{var p;return(p=d==null?void 0:d.id)!=null?p:[]}),s=t.length===
0?[]:Da(a,pc,e.backoff),{list:u}=No(i),l=eR(Zn(i.language).mark(o,e.user,r)),c={collected:0,written:
[],
changes:[],failures:new y};for(let[d,p]of t.entries()){let{code:h}=p.judge,w=s[d],C=w===void 0||
"failure"in w?{failure:Id(w===void 0?Eg:w.failure,e)}:ase(e,p,w.ok,{name:$d(e,p,n),mark:l,
corrections:u.
filter(O=>O.stage===e.stage.name&&O.judge===h)});if("failure"in C){c.failures.set(h,C.failure);
continue}
C.isWritten&&c.written.push(h),c.changes.push(...C.changes.map(O=>({judge:h,...O}))),c.collected+=1,
p.filed={...p.filed,collected:o,modified:p.file.modified,...C.progress},Oa(e.stage.name,h,p.filed)}
return c}
function ose(e,t){let n=new y;for(let r of e.seats){let o=$d(e,r,t),i=t.includes(o)?VT(Le(o)):null;i!==
null&&n.set(r.judge.code,i)}return n}function Wj({stage:e,judge:t},n){let r=t.name===""?t.code:`${t.
code} (${t.name})`;return e===n.stage?r:`${r} \xB7 ${e.name}`}var ise=(e,t)=>E.stringify(Ll(e))===E.
stringify(Ll(t));function ase({workbook:e,stage:t},{judge:n,layout:r},o,{name:i,mark:a,corrections:s}
){
var j;let{competition:u}=e,l=Zn(u.settings.language),{language:c}=u.settings,d;try{d=JT($j(o),r.name)}
catch(L){
let B=(j=jL(L))!=null?j:"damaged",z=B==="not-xlsx"?Dj(o):null;return{failure:z===null?l.unreadable[B]:
Aj(z,c)}}if(d===void 0)return{failure:l.noTable(r.name)};let p=Bj(d,{stage:t,judge:n},u);if(p!==null){
let L=l.title([nn(u),r.name,n.name]);return{failure:l.otherOwner(L,Wj({stage:t,judge:n},p),Wj(p,{
stage:t,
judge:n}))}}if(ZT(d))return{failure:l.unreadable["too-large"]};let h=Le(i),w=h.values.every(L=>L.every(
B=>B===""));if(!w&&!hn(h))return{failure:l.tabTaken(i)};let C=je(u,t),O=gs(u.entries),P=L=>di(L,t.name,
n.code,C,O),I=jj(((...[L,B,z])=>{let G=Ch(L,B,z),Z=[...P(G.grid).columns.values()].flat(),W=G.formulas.
filter(({column:Q})=>Z.includes(Q));if(W.length===0)return G;let Y=ps(W).map(Q=>Ce(Q.row,Q.column,Q.
rows,Q.columns));return Ch(L,B,`${z} \xB7 ${l.formulas(Y.join(", "))}`)})(d,i,a),s,P),F=P(I.grid),M=w||
!XT(h,I)||!ise(h,I.grid);return M&&zj(i,I,r),sr(i,u.settings.admins),{isWritten:M,changes:_j(w?null:
P(h),F),progress:Mj(F,C)}}m();m();m();var sse="Arial",use=10,Gj=164,lse={General:0,"@":49},cse='<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
dse=e=>`<${e} style="thin"><color rgb="FFB7B7B7"/></${e}>`,mse=`<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${[
"left","right","top","bottom"].map(dse).join("")}<diagonal/></border></borders>`,qj=e=>`FF${e.
replace("#","").toUpperCase()}`;function Fd(){let e=[];return{all:e,idOf:t=>{let n=e.indexOf(t);
return n>=
0?n:e.push(t)-1}}}var Dg=(e,t)=>`<${e} count="${t.length}">${t.join("")}</${e}>`;function Hj(){let[e,
t,n,r,o]=[Fd(),Fd(),Fd(),Fd(),Fd()],i=({bold:c,size:d=use})=>e.idOf(`<font>${c?"<b/>":""}<sz val="${d}"/><name val="${sse}"/></font>`),
a=({background:c})=>c===void 0?0:2+t.idOf(`<fill><patternFill patternType="solid"><fgColor rgb="${qj(
c)}"/><bgColor indexed="64"/></patternFill></fill>`),s=({format:c="General"})=>{var d;return(d=lse[c])!=null?
d:Gj+n.idOf(ei(c))},u=(c,d)=>{let p=[`numFmtId="${s(c)}" fontId="${i(c)}" fillId="${a(c)}" borderId="${c.bordered?
1:0}" xfId="0"`,
'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"',
...d?['quotePrefix="1"']:[]],h=`<alignment vertical="top"${c.centred?' horizontal="center"':""}${c.wrap?
' wrapText="1"':""}/>`;return r.idOf(`<xf ${p.join(" ")}>${h}<protection locked="${c.open?0:1}"/></xf>`)}
,l=`<xf numFmtId="0" fontId="${i({})}" fillId="0" borderId="0" xfId="0"/>`;return r.idOf(l),{idOf:u,
ruleIdOf:c=>o.
idOf(`<dxf><fill><patternFill patternType="solid"><bgColor rgb="${qj(c)}"/></patternFill></fill></dxf>`),
toXml:()=>[`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,n.all.length===0?"":
Dg("numFmts",n.all.map((c,d)=>`<numFmt numFmtId="${Gj+d}" formatCode="${c}"/>`)),Dg("fonts",e.all),`<fills count="${2+t.all.length}">${cse}${t.all.join(
"")}</fills>`,mse,
'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',Dg(
"cellXfs",r.all),
'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',Dg("dxfs",o.all),
"</styleSheet>"].join("")}}var _d=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
`,Gv="http://schemas.openxmlformats.org/spreadsheetml/2006/main",Vj="http://schemas.openxmlformats.org/officeDocument/2006/relationships",
Xj="http://schemas.openxmlformats.org/package/2006",pse="application/vnd.openxmlformats-officedocument.spreadsheetml",
fse=32767,gse=225,Zj=({top:e,left:t,height:n,
width:r})=>Ce(e,t,n,r),hse=e=>f.round((e-5)/7*100)/100;function yse(){let e=new y,t=0;return{idOf:n=>{
var o;t+=1;let r=(o=e.get(n))!=null?o:e.size;return e.set(n,r),r},toXml:()=>`${_d}<sst xmlns="${Gv}" count="${t}" uniqueCount="${e.size}">${[
...e.keys()].map(n=>`<si><t xml:space="preserve">${zL(n)}</t></si>`).join("")}</sst>`}}function bse(
{value:e,formula:t,style:n},r,o,i){let a=(u=!1)=>` r="${r}" s="${o.idOf(n,u)}"`;if(t!==void 0)return`<c${a(
)}><f>${ei(t)}</f></c>`;if(e==="")return`<c${a()}/>`;
if(typeof e=="number")return`<c${a()}><v>${e}</v></c>`;if(typeof e=="boolean")return`<c${a()} t="b"><v>${b(
e)}</v></c>`;let s=e.slice(0,fse);return`<c${a(/^[=+\-@]/.test(s))} t="s"><v>${i.idOf(s)}</v></c>`}
function wse({frozenRows:e,frozenColumns:t}){if(e===0&&t===0)return"";let[n,r]=[t>0?` xSplit="${t}"`:
"",e>0?` ySplit="${e}"`:""],o=t===0?"bottomLeft":e===0?"topRight":"bottomRight";return`<pane${n}${r} topLeftCell="${Ce(
e,t)}" activePane="${o}" state="frozen"/>`}function vse(e,t,n){let r=e.widths.map(
(s,u)=>`<col min="${u+1}" max="${u+1}" width="${hse(s)}" customWidth="1"/>`),o=e.rows.map((s,u)=>`<row r="${u+1}">${s.map(
(l,c)=>bse(l,Ce(u,c),t,n)).join("")}</row>`),i=e.colours.map(({block:s,formula:u,
background:l},c)=>`<conditionalFormatting sqref="${Zj(s)}"><cfRule type="expression" dxfId="${t.ruleIdOf(
l)}" priority="${c+1}" stopIfTrue="1"><formula>${ei(u)}</formula></cfRule></conditionalFormatting>`),
a=e.validations.map(({block:s,formula:u,help:l})=>`<dataValidation type="custom" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${ei(
l.slice(0,gse))}" sqref="${Zj(s)}"><formula1>${ei(
u)}</formula1></dataValidation>`);return[`${_d}<worksheet xmlns="${Gv}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
`<sheetViews><sheetView workbookViewId="0">${wse(e)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,
r.length===0?"":`<cols>${r.join("")}</cols>`,`<sheetData>${o.join(
"")}</sheetData>`,e.isProtected?'<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>':"",i.
join(""),a.length===0?"":`<dataValidations count="${a.length}">${a.join("")}</dataValidations>`,
'<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
'<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>'].join(
"")}var Ag=(e,t,n)=>`<Relationship Id="rId${e}" Type="${Vj}/${t}" Target="${n}"/>`,Jj=e=>`${_d}<Relationships xmlns="${Xj}/relationships">${e.join(
"")}</Relationships>`,Og=(e,t)=>`<Override PartName="/xl/${e}" ContentType="${pse}.${t}+xml"/>`;
function Yj(e){var a;let[t,n]=[Hj(),yse()],r=e.map(s=>vse(s,t,n)),o=r.map((s,u)=>`worksheets/sheet${u+1}.xml`),
i={"[Content_Types].xml":[`${_d}<Types xmlns="${Xj}/content-types">`,
'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
'<Default Extension="xml" ContentType="application/xml"/>',Og("workbook.xml","sheet.main"),...o.map(
s=>Og(
s,"worksheet")),Og("styles.xml","styles"),Og("sharedStrings.xml","sharedStrings"),"</Types>"].join(
""),
"_rels/.rels":Jj([Ag(1,"officeDocument","xl/workbook.xml")]),"xl/workbook.xml":[`${_d}<workbook xmlns="${Gv}" xmlns:r="${Vj}"><bookViews><workbookView/></bookViews><sheets>`,
...e.map(({name:s},u)=>`<sheet name="${ei(s)}" sheetId="${u+1}" r:id="rId${u+1}"/>`),
'</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'].join(""),
"xl/_rels/workbook.xml.rels":Jj([...o.map((s,u)=>Ag(u+1,"worksheet",s)),Ag(o.length+1,"styles",
"styles.xml"),Ag(o.length+2,"sharedStrings","sharedStrings.xml")]),"xl/styles.xml":t.toXml(),
"xl/sharedStrings.xml":n.toXml()};for(let[s,u]of o.entries())i[`xl/${u}`]=(a=
r[s])!=null?a:"";return pu(g.fromEntries(g.entries(i).map(([s,u])=>[s,du(u)])))}m();m();var kse="#d9e2f3",
qv=e=>e.replace(/^=/,"").replace(/"[^"]*"|;/g,t=>t===";"?",":t);function Pg(e){
let{headerRow:t,open:n,table:r,centred:o,formats:i}=e,a=(u,l)=>{var h;if(u<t)return u===e.progress.row?
{bold:!0,size:14}:{};let c={wrap:!0,bordered:!0,...o.includes(l)?{centred:!0}:{}};if(u===t)return{
...c,
bold:!0,background:kse};let d=l>=n.left&&l<n.left+n.width,p=(h=i[l])!=null?h:"";return{...c,...p===""?
{}:{format:p},...d?{open:!0}:{}}},s=(u,l,c)=>{var p,h;let d=(h=(p=e.formulas[l])==null?void 0:p[c])!=
null?h:"";return{value:u,style:a(l,c),...d===""?{}:{formula:qv(d)}}};return{name:e.name,rows:e.values.
map((u,l)=>(l<t?u.slice(0,1):u).map((c,d)=>s(c,l,d))),widths:e.widths,frozenRows:t+1,frozenColumns:e.
frozenColumns,isProtected:!0,validations:r.height===0?[]:e.validations.map(u=>({...u,formula:qv(u.formula)}
)),
colours:r.height===0?[]:e.colours.map(u=>({...u,formula:qv(u.formula)}))}}m();function xse({style:e}
,t,n){let r=typeof t=="object"?KT(t.date):t,o=typeof r=="number"&&Sg(n)!=="plain";return{value:r,
style:o?{...e,format:n}:e}}function Tse({rows:e},t){var r;let n=e.filter(o=>o.entry===
t);return(r=n.find(({marks:o})=>[...o.values()].some(({kind:i})=>i!=="blank")))!=null?r:n[0]}
function Qj(e,t,{
grid:n,formats:r,read:o}){let i=Pg(e),{top:a,left:s}=e.open,u=i.rows.map((l,c)=>{var w;let d=c<a?
void 0:
Tse(o,(w=e.values[c])==null?void 0:w[0]);if(d===void 0)return l;let h=[...t.map(({name:C})=>{var P,N,
I,F,M;let O=(P=d.marks.get(C))==null?void 0:P.at;return O===void 0?["",""]:[(I=(N=n.values[O.row])==
null?void 0:N[O.column])!=null?I:"",(M=(F=r[O.row])==null?void 0:F[O.column])!=null?M:""]}),[d.notesToCommittee,
""],[d.notesToEntrant,""]];return l.map((C,O)=>{let P=h[O-s];return P===void 0?C:xse(C,...P)})});
return{
...i,rows:u}}function eB(e,t,n){let{judge:r,layout:o}=t,i=$d(e,t,n),a=Le(i);if(!hn(a))return Pg(o);
let{competition:s}=e.
workbook,u=je(s,e.stage),l=di(a,e.stage.name,r.code,u,gs(s.entries));return Qj(o,u,{grid:a,formats:
Is(
i),read:l})}var Sse=te({stage:ke(q()),skip:ke(Je(q())),remake:ke(Ue())});function tB(e){return le(()=>{
let{stage:t,
skip:n=[],remake:r=!1}=ge(Sse,e);return he(),Te(()=>{let o=al(t),i=new y,s=(o.isClosed?[]:o.seats.filter(
w=>Ese(w,o.user,r))).filter(({judge:w})=>!n.includes(w.code)),u=s.slice(0,10),l=Cse(o,u,i),c={...o,
seats:l},
{left:d,shared:p}=Rse(c,n,i);return ul(c,{...sl,made:u.filter(({judge:w})=>l.some(C=>C.judge===w&&C.
file!==null)).length,shared:p,more:s.length>u.length||d>0,skip:[...n,...i.keys()],failures:i})})})}
function Ese({
filed:e,file:t},n,r){return t!==null?!1:r||e.id===""&&(e.maker===""||e.maker===n)}function Cse(e,t,n){
if(t.length===0)return e.seats;let{workbook:r,stage:o,user:i}=e,{competition:a}=r,s=Zn(a.settings.language),
u=jo(a,i,e.backoff),l=Be(),c=t.map(w=>Yj([eB(e,w,l)]));for(let{judge:w}of t)Oa(o.name,w.code,{...hc,
maker:i});let d=Mo(t.map((w,C)=>({fileId:null,folder:u.id,title:s.title([nn(a),w.layout.name,w.judge.
name]),properties:w.properties,from:pc,to:mc,bytes:c[C],writersCanShare:!1})),e.backoff),p=new y;for(
let[
w,C]of t.entries()){let O=d[w];O!==void 0&&"ok"in O&&p.set(C,{...O.ok,access:[]})}let h=e.seats.map(
w=>{var C;return Ng(w,(C=p.get(w))!=null?C:w.file,i)});for(let[w,C]of h.entries())p.has(e.seats[w])&&
Oa(o.name,C.judge.code,C.filed);for(let[w,{judge:C}]of t.entries()){let O=d[w];O!==void 0&&"failure"in
O&&n.set(C.code,Id(O.failure,e))}return h}var Ng=(e,t,n)=>t===null||e.filed.id===t.id?{...e,file:t}:
{...e,file:t,filed:{...hc,maker:n,id:t.id,link:t.link}};function Rse(e,t,n){let{stage:r,user:o}=e,i=Zn(
e.workbook.competition.settings.language),a=e.seats.map((l,c)=>({index:c,seat:Ng(l,l.file,o)})).filter(
({seat:l})=>!t.includes(l.judge.code)&&!n.has(l.judge.code)).map(({index:l,seat:c})=>({index:l,seat:
c,
changes:Ase(c,e)})).filter(({changes:l})=>l.length>0),s=a.slice(0,10),u=0;for(let l of[0,1]){let c=s.
flatMap(h=>{let w=h.changes[l];return w===void 0||n.has(h.seat.judge.code)?[]:[{...h,change:w}]}),d=c.
length===0?[]:gc(c.map(({change:h})=>h),e.backoff),p=[];for(let[h,{index:w,change:C}]of c.entries()){
let O=d[h],P=e.seats[w];if(O===void 0||"failure"in O){p.push([P,O===void 0?Eg:O.failure]);continue}
let N=Ose(
Ng(P,P.file,o),C,O.ok);e.seats[w]=N,Oa(r.name,N.judge.code,N.filed),u+=1}for(let[{judge:h},w]of p){
let C=i.
notShared(h.email.trim(),w.reason);n.set(h.code,_r(w)||w.kind!=="refused"?Id(w,e):C)}}return Dse(e),
{left:a.length-s.length,shared:u}}function Dse({seats:e,stage:t,user:n}){var r;for(let[o,i]of e.entries(
)){
let a=Ng(i,i.file,n),s=Rg(a),u=((r=a.file)==null?void 0:r.access.some(({id:c})=>c===a.filed.permission))===
!0,l=s===void 0||s.role==="owner"||u?a.filed:{...a.filed,email:a.judge.email.trim(),permission:s.id}
;
l!==i.filed&&(e[o]={...a,filed:l},Oa(t.name,i.judge.code,l))}}function Ase(e,{workbook:t,stage:n,
isClosed:r}){
let{judge:o,filed:i,file:a}=e;if(a===null)return[];let s=o.email.trim(),u=Rg(e),l=r?"reader":
"writer",
c=a.access.find(P=>P.id===i.permission&&P.id!==(u==null?void 0:u.id)&&P.role!=="owner"),d=c===void 0?
[]:[{file:a.id,change:"withdraw",permission:c.id}];if(s===""||(u==null?void 0:u.role)===l||(u==null?
void 0:u.role)==="owner")return d;if(u!==void 0)return[...d,{file:a.id,change:"role",permission:u.id,
role:l}];if(r)return d;let{competition:p}=t,{language:h,deadline:w}=p.settings,C=o.name===""?o.code:
o.name,O=Zn(h).invitation(C,n.name,nn(p),w);return[...d,{file:a.id,change:"grant",email:s,role:l,
message:O}]}
function Ose(e,t,n){let{filed:r,file:o,judge:i}=e;if(o===null)return e;if(t.change==="withdraw"||n===
null){let a=o.access.filter(s=>t.change!=="withdraw"||s.id!==t.permission);return{...e,file:{...o,
access:a},
filed:{...r,email:"",permission:""}}}return{...e,file:{...o,access:[...o.access.filter(a=>a.id!==n.id),
n]},filed:{...r,email:i.email.trim(),permission:n.id}}}m();var Pse=te({stage:ke(q())});function nB(e){
return le(()=>{let{stage:t}=ge(Pse,e);return he(),ul(al(t),
sl)})}m();m();var Hv="protecting";function rB(e){var r;let t=((r=We(Hv))!=null?r:"").split(`
`),n=[...Mt(Be()).values()].filter(o=>t.includes(o)||o2(o));if(n.length!==0){He(Hv,n.join(`
`));for(let o of n)sr(o,e);He(Hv,"")}}m();var Nse=e=>e.every(t=>t.every(n=>n===""));function Ise({
workbook:e,stage:t},n,r){var a,s,u;let o=(a=
[...e.own].find(([,l])=>l.stage===t&&l.judge===n))==null?void 0:a[0],i=(s=e.sheets.find(l=>l.stage===
t.name&&l.judge===n.code))==null?void 0:s.tab;return(u=o!=null?o:i)!=null?u:r.name}function oB(e,t,n){
let{workbook:r,common:o}=e,i={...o,judge:t,entries:n},a=pp(i),s=Ise(e,t,a),u=Le(s).values,l=r.own.has(
s),c=(P,N,I=0)=>{var j;let{open:F}=mp(i,N),M=$se(s,F,e.admins,t.email);return{tab:s,judge:t.code,
status:P,
added:I,missing:0,access:M,id:(j=Xl().get(s))!=null?j:null}};if(Nse(u))return $y(a,s),c("made",n.length);
let d=new v(r.sheets.filter(P=>P.tab===s).flatMap(({rows:P})=>P.flatMap(({entry:N})=>N===null?[]:[V(
N)]))),h=r.competition.settings.missing==="assigned"?[]:a.values.slice(a.table.top).flatMap(([P])=>n.
filter(N=>N.code===P&&!d.has(V(N.code))));if(!YD(a,u)){if(l&&QD(u))return $y(a,s),c("renewed",n.length);
let P=l?"changed":"theirs";return{tab:s,judge:t.code,status:P,added:0,missing:h.length,access:
"unprotected",id:null}}let w=u.length-a.table.top;if(h.length===0)return c("kept",w);let C=w+h.length,
O=Ay(
h,a.table.top+w,i);return d2(s,{...a,...mp(i,C)},O),c("added",C,h.length)}function $se(e,t,n,r){if(r===
"")return Fs(e,t,n,""),"anybody";try{return Fs(e,t,n,r),"own"}catch(o){if(!x(o).includes(r))throw o;
return Fs(e,t,n,""),"refused"}}var Fse=te({stage:ke(q())}),_se=180*1e3;function Ig(e){return le(()=>{
let t=R.now()+_se,{stage:n}=ge(
Fse,e);return he(),Te(()=>{let r=Xe(),o=Mse(r,n);return Lse(r,o,t)})})}function Mse({competition:e,
findings:t},n){
let{language:r,judgeFiles:o}=e.settings,i=zo(at(r)),a=d=>be(fe("BAD_REQUEST",d));o==="separate"&&a(i.
separate);let s=st(e.stages,mt(r).rows),u=d=>s.some(p=>p.stage===d&&p.status==="open"),l=n===void 0?
e.stages.find(({name:d})=>u(d)):mr(e,n);if(l===void 0)return a(i.noOpenStage);u(l.name)||a(i.closed(
l.name)),l.scoreTab!==void 0&&a(i.sharedTab(l.name,l.scoreTab)),rt(e,l).length===0&&a(i.noJudges),je(
e,l).length===0&&a(i.noCriteria(l.name)),e.entries.length===0&&a(i.noEntries);let c=t.find(({code:d}
)=>d===
"ENTRY_DUPLICATE_CODE"||d==="ROW_WITHOUT_CODE");return c!==void 0&&a(ur(c,at(r))),l}function Lse(e,t,
n){
let{competition:r}=e,{settings:o,stages:i}=r,a=zo(at(o.language)),{results:s,progress:u}=Pt(e,{
provisional:!1}),
l=i.indexOf(t);s.length<l&&be(fe("BAD_REQUEST",a.notReached(t.name)));let c=si(r,s.slice(0,l)),d=Wr(
r),p=M=>M===null||o.conflicts==="include",h={workbook:e,stage:t,common:{stage:t,criteria:je(r,t),
language:o.
language,competition:nn(r),deadline:o.deadline},admins:[...o.admins,Fe()]},w=rt(r,t),C=[];for(let M of w){
if(R.now()>n)break;let j=c.filter(L=>p(d(M,L)));C.push(oB(h,M,j))}rB(h.admins),An();let O=C.filter(M=>M.
id!==null),P=fp(),N=new y(u.map(M=>[`${M.stage}|${V(M.judge)}`,M])),I=O.map(({id:M,tab:j,judge:L})=>{
var B;return{id:M!=null?M:0,tab:j,stage:t.name,judge:L,progress:(B=N.get(`${t.name}|${V(L)}`))!=null?
B:{scored:0,expected:1}}});Fy(_y(I,P));let F=C.length<w.length;return{stage:t.name,tabs:C.map(({tab:
M,
judge:j,status:L,added:B})=>({tab:M,judge:j,status:L,added:B})),more:F,notes:jse(C,h,o.language)}}
function jse(e,{
workbook:t},n){let r=at(n),o=zo(r),i=l=>X(e.filter(l).map(({judge:c})=>c),r),[a,s]=[i(l=>l.access===
"anybody"),i(l=>l.access==="refused")],u=t.competition.judges.length>1;return[...e.flatMap(({tab:l,
status:c,
missing:d})=>c==="theirs"?[o.theirs(l,d)]:c==="changed"?[o.changed(l)]:[]),...a===""?[]:[o.noEmail(a)],
...s===""?[]:[o.badEmail(s)],o.share,...u?[o.shared]:[]]}m();var Bse=te({language:xt(["id","en"])});
function iB(e){let t=le(()=>G2(Uy,ge(Bse,e).language));return"problem"in t?t:Pi()}m();var zse=te({
entries:Je(q())}),Use=100;function $g(e){return le(()=>{let{entries:t}=ge(zse,e);he();let n=new v(
t.map(V)),r=Mt(Be()),{competition:o}=Rn(new y([...r].map(([i,a])=>[i,Le(a)])));return{settings:r.has(
"settings")?o.settings:null,history:mt(o.settings.language).rows.slice(-Use).reverse().map(({at:i,by:
a,
action:s,detail:u,stage:l})=>({at:i,by:a,action:s,detail:u,stage:l})),judges:o.judges.map(({code:i,
name:a,
email:s,phone:u})=>({code:i,name:a,email:s,phone:u})),entries:o.entries.filter(({code:i})=>n.has(V(i))).
map(({code:i,contact:a,innovator:s,email:u,phone:l})=>({code:i,name:a||s,email:u,phone:l}))}})}m();m(
);function aB(e,t){let n=SpreadsheetApp.getUi().createMenu(e);for(let r of t)r==="separator"?n.addSeparator(
):
n.addItem(r.label,r.functionName);n.addToUi()}function sB(e,t){SpreadsheetApp.getUi().showSidebar(
HtmlService.
createHtmlOutputFromFile(e).setTitle(t))}function uB(e,t,n){let r=HtmlService.createHtmlOutputFromFile(
e).append(`<span id="view" hidden>${n}</span>`);SpreadsheetApp.getUi().showModalDialog(r.setWidth(
960).
setHeight(560),t)}function Zv(e,t){let n=SpreadsheetApp.getUi();n.alert(e,t,n.ButtonSet.OK)}function lB(
e,t){
let n=SpreadsheetApp.getUi();return n.alert(e,t,n.ButtonSet.YES_NO)===n.Button.YES}function cB(e,t){
SpreadsheetApp.getActiveSpreadsheet().toast(e,t,10)}var Jv=e=>(e==null?void 0:e.authMode)!==void 0&&
e.authMode!==ScriptApp.AuthMode.NONE;m();function dB(e,t){var i,a,s,u;let{ok:n,findings:r,documents:
o}=t;return{ok:n,findings:r,documents:o,
created:((i=e==null?void 0:e.created)!=null?i:0)+t.created,updated:((a=e==null?void 0:e.updated)!=null?
a:0)+t.updated,unchanged:(s=e==null?void 0:e.unchanged)!=null?s:t.unchanged,failed:((u=e==null?void 0:
e.failed)!=null?u:0)+t.failed}}m();var Wse=te({provisional:Ue()});function Fg(e){return le(()=>{let{
provisional:t}=ge(Wse,e);return he(),
uB("Sidebar",ae(et()).menu.rankingTitle,t?"provisional":"ranking"),null})}var Kse=240*1e3,mB=[
"piagam","surat"];function Vv(e){var i,a;let t=Jv(e)?et():"id",n=ae(t).menu,r=zo(
t),o=Jv(e)?(a=(i=yc())==null?void 0:i.top)!=null?a:10:null;aB(n.name,[{label:n.open,functionName:
"openSidebar"},"separator",{label:r.menu,functionName:"prepareJudgeTabs"},{label:n.validate,
functionName:"checkSheets"},{label:n.compute(o),functionName:"computeTop"},{label:n.ranking,
functionName:"openRanking"},{label:n.documents,functionName:"makeAwardDocuments"},"separator",{label:
n.close(o),functionName:"closeAndCompute"},{label:n.plenary,functionName:"preparePlenaryTab"},{label:
n.decide,functionName:"decide"},{label:n.verify,functionName:"verify"}])}var pB=()=>sB("Sidebar",ae(
et()).menu.name);function fB(){
let e=l1(),t="answer"in e?e.answer.questions:0;qa(e,({errors:n,warnings:r},o)=>t>0?o.questions(t):o.
validated(n,r),t>0)}var gB=()=>qa(Ig({}),({tabs:e,more:t,notes:n})=>{let r=zo(Yv());return[Gse(e,r),
...t?[r.more]:[],...n].join(`

`)},!0),Gse=(e,t)=>{let n=(...r)=>e.filter(({status:o})=>r.includes(o)).length;return t.made(n(
"made",
"renewed"),n("added"),n("kept","theirs","changed"))};function hB(){var i,a,s;let e=bc({provisional:!1}
),
t="answer"in e?(i=e.answer.open)!=null?i:[]:[];if(t.length===0){yB(e);return}let n=Yv(),r=ae(n),o=ae(
et()).menu.close((s=(a=yc())==null?void 0:a.top)!=null?s:10);lB(r.menu.name,r.done.stillOpen(X(t,n),
o))&&Xv()}var Xv=()=>yB(bc({provisional:!1,close:!0}));function yB(e){let t="answer"in e?e.answer.understood.
questions.length:0,n=({findings:r})=>r.filter(o=>o.severity==="error").length;qa(e,(r,o)=>t>0?o.questions(
t):o.computed(r.stages.length,n(r)),t>0)}function bB(){let e=Fg({provisional:!1});"problem"in e&&TB(
e.problem,ae(et()).menu.name)}var wB=()=>qa(Qp({}),({tab:e,added:t},n)=>n.plenaryReady(e,t)),vB=()=>qa(
Yp({}),({stage:e,code:t,findings:n},r)=>{var o,i;return t===null?(i=(o=n[0])==null?void 0:o.message)!=
null?i:"":r.decided(e,t)},!0),qse=12,kB=()=>qa(fg(),({ok:e,decided:t,differences:n},r)=>{if(e)return r.
verified(t.length>0);let o=n.slice(0,qse).map(({tab:a,cell:s,message:u})=>{let l=[a,s].filter(c=>c!==
null).join("!");return`${l===""?"":`${l}: `}${u}`}),i=n.length-o.length;return[r.differs(n.length),
...o,
...i>0?[r.moreDiffer(i)]:[]].join(`
`)},!0);function xB(){let e=R.now()+Kse,t=null,n=Od({kinds:mB});for(;"answer"in n&&(t=dB(t,n.answer),
!(!n.answer.more||R.now()>e));)n=Od({kinds:mB,skip:n.answer.skip});let{created:r=0,updated:o=0,
unchanged:i=0,
failed:a=0}=t!=null?t:{};qa(n,({ok:s,total:u,done:l,more:c,findings:d},p)=>{var h,w;return u===0?s?p.
noWinners:(w=(h=d[0])==null?void 0:h.message)!=null?w:p.documentsStopped:c?p.moreDocuments(l,u):p.documents(
r,o,i,a)})}function Yv(){let e=Mt(Be()).get("settings");return e===void 0?et():Rn(new y([["settings",
Le(e)]])).competition.settings.language}function qa(e,t,n=!1){let r=ae("answer"in e?Yv():et());
"answer"in e&&n?Zv(r.menu.name,t(e.answer,r.done)):"answer"in e?cB(t(e.answer,r.done),r.menu.name):
TB(e.problem,
r.menu.name)}var TB=({message:e,link:t=""},n)=>Zv(n,[e,t].join(`
`).trim());m();var Hse=te({tab:q(),cell:ko(q().check(gl(
/^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/)))});function SB(e){
return le(()=>{let{tab:t,cell:n}=ge(Hse,e);return zD(t,n)||be(fe("BAD_REQUEST",ae(et()).problems.noTab(
t))),null})}m();var Zse=te({settings:dn(q(),Jd())});function EB(e){let t=le(()=>{let{settings:n}=ge(
Zse,e);he(),Te(()=>{
var N;let r=ae(et()).problems,o=Mt(Be()).get("settings"),i=o===void 0?null:Le(o),{competition:a,rows:
s,
tables:u}=Rn(new y(i===null?[]:[["settings",i]])),l=(N=u.settings)==null?void 0:N.columns,[c,d]=[l==
null?void 0:l.get("key"),l==null?void 0:l.get("value")];if(o===void 0||c===void 0||d===void 0)return be(
fe("BAD_REQUEST",r.noTab(J.settings[a.settings.language])));let p=lt(ma,{...a.settings,...n}),h=g.keys(
n).every(I=>ir.some(F=>F.key===I));if(!p.success||!h)return be(fe("BAD_REQUEST",r.badRequest));let{
language:w}=p.
data,C=ir.filter(({key:I})=>E.stringify(a.settings[I])!==E.stringify(p.data[I])).map(I=>({known:I,is:
xy(
p.data,I)}));for(let{known:I,is:F}of C){let M=s.settings.get(I.key);M!==void 0&&Qt(o,M,d,[[F]])}let P=C.
filter(({known:I})=>!s.settings.has(I.key)).map(({known:I,is:F})=>k.from({length:f.max(c,d)+1},(M,j)=>j===
c?I.word[w]:j===d?F:""));P.length>0&&Qt(o,Jr(o),0,P)})});return"problem"in t?t:$g({entries:[]})}m();
var Jse=te({preset:q()});function CB(e){let t=le(()=>{var s;let{preset:n}=ge(Jse,e);he();let r=et(),
o=ae(r).problems,i=vc.map(u=>u.id).join(", "),a=(s=vc.find(u=>u.id===n))!=null?s:be(fe("BAD_REQUEST",
o.unknownPreset(n,i)));return Te(()=>{var w;let u=ma.parse({...a.settings,language:r,admins:[Fe()].filter(
C=>C!=="")}),{stages:l,criteria:c}=a,d=lp({settings:u,stages:l,criteria:c,entries:[],judges:[],
institutions:[]}),
p=(w=Vse(d))!=null?w:be(fe("BAD_REQUEST",o.notEmpty));for(let C of d)p.includes(C.name)||en(C);Be().
filter(C=>d.every(O=>O.name!==C)).length===1&&BD(),An()})});return"problem"in t?t:Pi()}function Vse(
e){
var n;let t=[];for(let r of Mt(Be()).values()){let o=Le(r).values;if(o.every(a=>a.every(s=>s==="")))
continue;let i=(n=e.find(a=>a.name===r))==null?void 0:n.values;if(i===void 0||!Xse(o,i))return null;
t.push(r)}return t}function Xse(e,t){let n=f.max(e.length,t.length);return k.from({length:n},(r,o)=>o).
every(r=>{var i,a,s,u;let o=f.max((a=(i=e[r])==null?void 0:i.length)!=null?a:0,(u=(s=t[r])==null?
void 0:
s.length)!=null?u:0);return k.from({length:o},(l,c)=>c).every(l=>{var c,d,p,h;return((d=(c=e[r])==null?
void 0:c[l])!=null?d:"")===((h=(p=t[r])==null?void 0:p[l])!=null?h:"")})})}var Yse=e=>Vv(e),Qse=e=>Vv(
e),eue=()=>pB(),tue=()=>fB(),nue=()=>hB(),rue=()=>gB(),oue=()=>bB(),iue=()=>xB(),
aue=()=>Xv(),sue=()=>wB(),uue=()=>vB(),lue=()=>kB(),cue=()=>Pi(),due=()=>u1(),mue=e=>bc(e),pue=e=>Od(
e),fue=e=>Rj(e),gue=e=>fj(e),hue=e=>gj(e),yue=e=>hj(e),bue=e=>yj(e),wue=e=>PL(e),vue=e=>CB(e),kue=e=>sN(
e),xue=e=>Ig(e),Tue=e=>c1(e),Sue=e=>d1(e),Eue=e=>$g(e),Cue=e=>EB(e),Rue=e=>iB(e),Due=e=>Fg(e),Aue=e=>SB(
e),Oue=e=>cN(e),Pue=e=>mN(e),Nue=e=>pN(e),Iue=e=>Qp(e),$ue=()=>gN(),Fue=e=>Yp(e),_ue=e=>nB(e),Mue=e=>tB(
e),Lue=e=>Kj(e),jue=()=>fg(),Bue=e=>f1(e),zue=e=>h1(e),Uue=()=>y1(),Wue=()=>v1(),Kue=e=>x1(e),Gue=e=>P1(
e);return yo(que);})();
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
