// Lembar Juri. Built from src/ by "npm run build"; do not edit here. What is built in: THIRD_PARTY_NOTICES.md.
"use strict";var App=(()=>{var Tz=Object.create;var um=Object.defineProperty;var Sz=Object.getOwnPropertyDescriptor;
var Ez=Object.getOwnPropertyNames;var Cz=Object.getPrototypeOf,Rz=Object.prototype.hasOwnProperty;
var lm=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var $e=(e,t)=>(
)=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},dh=(e,t)=>{
for(var n in t)um(e,n,{get:t[n],enumerable:!0})},Pk=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let o of Ez(t))!Rz.call(e,o)&&o!==n&&um(e,o,{get:()=>t[o],enumerable:!(r=Sz(t,o))||r.
enumerable});return e};var Dz=(e,t,n)=>(n=e!=null?Tz(Cz(e)):{},Pk(t||!e||!e.__esModule?um(n,
"default",{value:e,enumerable:!0}):
n,e)),Co=e=>Pk(um({},"__esModule",{value:!0}),e);var k,R,C,E,y,f,w,h,v,x,T,D,A,m=lm(()=>{
"use strict";({Array:k,Date:R,Error:C,JSON:E,Map:y,Math:f,Number:w,
Object:h,Set:v,String:x,Symbol:T,Uint8Array:D,WeakMap:A}=globalThis)});function TZ(e,t){return xZ(e,
t||{},0,0)}function Sw(e,t){return yZ(e,{i:2},t&&t.out,t&&t.dictionary)}
function Rf(e,t){if(t){for(var n=new Pt(e.length),r=0;r<e.length;++r)n[r]=e.charCodeAt(r);return n}
if(pI)
return pI.encode(e);for(var o=e.length,i=new Pt(e.length+(e.length>>1)),s=0,a=function(c){i[s++]=c},
r=0;r<o;++r){if(s+5>i.length){var u=new Pt(s+8+(o-r<<1));u.set(i),i=u}var l=e.charCodeAt(r);l<128||t?
a(l):l<2048?(a(192|l>>6),a(128|l&63)):l>55295&&l<57344?(l=65536+(l&1047552)|e.charCodeAt(++r)&1023,a(
240|l>>18),a(128|l>>12&63),a(128|l>>6&63),a(128|l&63)):(a(224|l>>12),a(128|l>>6&63),a(128|l&63))}
return Jc(
i,0,s)}function Ew(e,t){if(t){for(var n="",r=0;r<e.length;r+=16384)n+=x.fromCharCode.apply(null,e.subarray(
r,r+16384));return n}else{if(vw)return vw.decode(e);var o=EZ(e),i=o.s,n=o.r;return n.length&&Sn(8),i}
}
function TI(e,t){t||(t={});var n={},r=[];xI(e,"",n,t);var o=0,i=0;for(var s in n){var a=n[s],u=a[0],
l=a[1],c=l.level==0?0:8,d=Rf(s),p=d.length,g=l.comment,b=g&&Rf(g),S=b&&b.length,O=kw(l.extra);p>65535&&
Sn(11);var P=c?TZ(u,l):u,N=P.length,I=kZ();I.p(u),r.push(kI(l,{size:u.length,crc:I.d(),c:P,f:d,m:b,u:
p!=
s.length||b&&g.length!=S,o,compression:c})),o+=30+p+O+N,i+=76+2*(p+O)+(S||0)+N}for(var _=new Pt(i+22),
M=o,j=i-o,z=0;z<r.length;++z){var d=r[z];fI(_,d.o,d,d.f,d.u,d.c.length);var L=30+d.f.length+kw(d.extra);
_.set(d.c,d.o+L),fI(_,o,d,d.f,d.u,d.c.length,d.o,d.m),o+=16+L+(d.m?d.m.length:0)}return AZ(_,o,r.length,
j,M),_}function SI(e,t){for(var n={},r=e.length-22;yr(e,r)!=101010256;--r)(!r||e.length-r>65558)&&Sn(
13);var o=po(e,r+8);if(!o)return{};var i=yr(e,r+16),s=yr(e,r-20)==117853008;if(s){var a=yr(e,r-12);s=
yr(e,a)==101075792,s&&(o=yr(e,a+32),i=yr(e,a+48))}for(var u=t&&t.filter,l=0;l<o;++l){var c=RZ(e,i,s),
d=c[0],p=c[1],g=c[2],b=c[3],S=c[4],O=c[5],P=CZ(e,O);i=S,(!u||u({name:b,size:p,originalSize:g,
compression:d}))&&
(d?d==8?n[b]=Sw(e.subarray(P,P+p),{out:new Pt(g)}):Sn(14,"unknown compression type "+d):n[b]=Jc(e,P,
P+p))}return n}var Pt,ir,xw,Df,Af,hw,gI,hI,yI,yw,bI,dZ,cI,bw,Vo,tt,fo,Ki,tt,tt,tt,tt,Zc,tt,mZ,pZ,fZ,
gZ,mw,Ur,pw,Tw,Jc,hZ,Sn,yZ,Xo,qc,fw,ww,dI,Hc,wI,mI,bZ,vI,wZ,vZ,kZ,xZ,kI,po,yr,gw,pn,xI,pI,vw,SZ,EZ,
CZ,
RZ,DZ,kw,fI,AZ,EI=lm(()=>{m();Pt=D,ir=Uint16Array,xw=Int32Array,Df=new Pt([0,0,0,0,0,0,0,0,1,1,1,1,2,
2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),Af=new Pt([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,
11,11,12,12,13,13,0,0]),hw=new Pt([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),gI=function(e,t){
for(var n=new ir(31),r=0;r<31;++r)n[r]=t+=1<<e[r-1];for(var o=new xw(n[30]),r=1;r<30;++r)for(var i=n[
r];i<
n[r+1];++i)o[i]=i-n[r]<<5|r;return{b:n,r:o}},hI=gI(Df,2),yI=hI.b,yw=hI.r;yI[28]=258,yw[258]=28;bI=gI(
Af,0),dZ=bI.b,cI=bI.r,bw=new ir(32768);for(tt=0;tt<32768;++tt)Vo=(tt&43690)>>1|(tt&21845)<<1,Vo=(Vo&
52428)>>2|(Vo&13107)<<2,Vo=(Vo&61680)>>4|(Vo&3855)<<4,bw[tt]=((Vo&65280)>>8|(Vo&255)<<8)>>1;fo=(
function(e,t,n){
for(var r=e.length,o=0,i=new ir(t);o<r;++o)e[o]&&++i[e[o]-1];var s=new ir(t);for(o=1;o<t;++o)s[o]=s[
o-
1]+i[o-1]<<1;var a;if(n){a=new ir(1<<t);var u=15-t;for(o=0;o<r;++o)if(e[o])for(var l=o<<4|e[o],c=t-e[
o],
d=s[e[o]-1]++<<c,p=d|(1<<c)-1;d<=p;++d)a[bw[d]>>u]=l}else for(a=new ir(r),o=0;o<r;++o)e[o]&&(a[o]=bw[
s[e[o]-
1]++]>>15-e[o]);return a}),Ki=new Pt(288);for(tt=0;tt<144;++tt)Ki[tt]=8;for(tt=144;tt<256;++tt)Ki[tt]=
9;for(tt=256;tt<280;++tt)Ki[tt]=7;for(tt=280;tt<288;++tt)Ki[tt]=8;Zc=new Pt(32);for(tt=0;tt<32;++tt)
Zc[tt]=5;mZ=fo(Ki,9,0),pZ=fo(Ki,9,1),fZ=fo(Zc,5,0),gZ=fo(Zc,5,1),mw=function(e){for(var t=e[0],n=1;n<
e.length;++n)e[n]>t&&(t=e[n]);return t},Ur=function(e,t,n){var r=t/8|0;return(e[r]|e[r+1]<<8)>>(t&7)&
n},pw=function(e,t){var n=t/8|0;return(e[n]|e[n+1]<<8|e[n+2]<<16)>>(t&7)},Tw=function(e){return(e+7)/
8|0},Jc=function(e,t,n){return(t==null||t<0)&&(t=0),(n==null||n>e.length)&&(n=e.length),new Pt(e.subarray(
t,n))},hZ=["unexpected EOF","invalid block type","invalid length/literal","invalid distance",
"stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long",
"date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],Sn=function(
e,t,n){var r=new C(
t||hZ[e]);if(r.code=e,C.captureStackTrace&&C.captureStackTrace(r,Sn),!n)throw r;return r},yZ=function(
e,t,n,r){
var o=e.length,i=r?r.length:0;if(!o||t.f&&!t.l)return n||new Pt(0);var s=!n,a=s||t.i!=2,u=t.i;s&&(n=
new Pt(o*3));var l=function(Il){var $l=n.length;if(Il>$l){var la=new Pt(f.max($l*2,Il));la.set(n),n=
la}},c=t.f||0,d=t.p||0,p=t.b||0,g=t.l,b=t.d,S=t.m,O=t.n,P=o*8;do{if(!g){c=Ur(e,d,1);var N=Ur(e,d+1,3);
if(d+=3,N)if(N==1)g=pZ,b=gZ,S=9,O=5;else if(N==2){var j=Ur(e,d,31)+257,z=Ur(e,d+10,15)+4,L=j+Ur(e,d+
5,31)+1;d+=14;for(var B=new Pt(L),q=new Pt(19),J=0;J<z;++J)q[hw[J]]=Ur(e,d+J*3,7);d+=z*3;for(var K=mw(
q),Q=(1<<K)-1,Y=fo(q,K,1),J=0;J<L;){var ge=Y[Ur(e,d,Q)];d+=ge&15;var I=ge>>4;if(I<16)B[J++]=I;else{
var we=0,
Fe=0;for(I==16?(Fe=3+Ur(e,d,3),d+=2,we=B[J-1]):I==17?(Fe=3+Ur(e,d,7),d+=3):I==18&&(Fe=11+Ur(e,d,127),
d+=7);Fe--;)B[J++]=we}}var at=B.subarray(0,j),ce=B.subarray(j);S=mw(at),O=mw(ce),g=fo(at,S,1),b=fo(
ce,
O,1)}else Sn(1);else{var I=Tw(d)+4,_=e[I-4]|e[I-3]<<8,M=I+_;if(M>o){u&&Sn(0);break}a&&l(p+_),n.set(e.
subarray(I,M),p),t.b=p+=_,t.p=d=M*8,t.f=c;continue}if(d>P){u&&Sn(0);break}}a&&l(p+131072);for(var Xe=(
1<<
S)-1,me=(1<<O)-1,Te=d;;Te=d){var we=g[pw(e,d)&Xe],Ct=we>>4;if(d+=we&15,d>P){u&&Sn(0);break}if(we||Sn(
2),Ct<256)n[p++]=Ct;else if(Ct==256){Te=d,g=null;break}else{var zt=Ct-254;if(Ct>264){var J=Ct-257,ht=Df[
J];
zt=Ur(e,d,(1<<ht)-1)+yI[J],d+=ht}var Gr=b[pw(e,d)&me],aa=Gr>>4;Gr||Sn(3),d+=Gr&15;var ce=dZ[aa];if(
aa>
3){var ht=Af[aa];ce+=pw(e,d)&(1<<ht)-1,d+=ht}if(d>P){u&&Sn(0);break}a&&l(p+131072);var ua=p+zt;if(p<
ce){var sm=i-ce,am=f.min(ce,ua);for(sm+p<0&&Sn(3);p<am;++p)n[p]=r[sm+p]}for(;p<ua;++p)n[p]=n[p-ce]}}
t.l=g,t.p=Te,t.b=p,t.f=c,g&&(c=1,t.m=S,t.d=b,t.n=O)}while(!c);return p!=n.length&&s?Jc(n,0,p):n.subarray(
0,p)},Xo=function(e,t,n){n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8},qc=function(e,t,n){n<<=t&7;var r=t/
8|0;e[r]|=n,e[r+1]|=n>>8,e[r+2]|=n>>16},fw=function(e,t){for(var n=[],r=0;r<e.length;++r)e[r]&&n.push(
{s:r,f:e[r]});var o=n.length,i=n.slice();if(!o)return{t:vI,l:0};if(o==1){var s=new Pt(n[0].s+1);
return s[n[0].
s]=1,{t:s,l:1}}n.sort(function(M,j){return M.f-j.f}),n.push({s:-1,f:25001});var a=n[0],u=n[1],l=0,c=1,
d=2;for(n[0]={s:-1,f:a.f+u.f,l:a,r:u};c!=o-1;)a=n[n[l].f<n[d].f?l++:d++],u=n[l!=c&&n[l].f<n[d].f?l++:
d++],n[c++]={s:-1,f:a.f+u.f,l:a,r:u};for(var p=i[0].s,r=1;r<o;++r)i[r].s>p&&(p=i[r].s);var g=new ir(
p+1),b=ww(n[c-1],g,0);if(b>t){var r=0,S=0,O=b-t,P=1<<O;for(i.sort(function(j,z){return g[z.s]-g[j.s]||
j.f-z.f});r<o;++r){var N=i[r].s;if(g[N]>t)S+=P-(1<<b-g[N]),g[N]=t;else break}for(S>>=O;S>0;){var I=i[
r].
s;g[I]<t?S-=1<<t-g[I]++-1:++r}for(;r>=0&&S;--r){var _=i[r].s;g[_]==t&&(--g[_],++S)}b=t}return{t:new Pt(
g),l:b}},ww=function(e,t,n){return e.s==-1?f.max(ww(e.l,t,n+1),ww(e.r,t,n+1)):t[e.s]=n},dI=function(
e){
for(var t=e.length;t&&!e[--t];);for(var n=new ir(++t),r=0,o=e[0],i=1,s=function(u){n[r++]=u},a=1;a<=
t;++a)if(e[a]==o&&a!=t)++i;else{if(!o&&i>2){for(;i>138;i-=138)s(32754);i>2&&(s(i>10?i-11<<5|28690:i-
3<<5|12305),i=0)}else if(i>3){for(s(o),--i;i>6;i-=6)s(8304);i>2&&(s(i-3<<5|8208),i=0)}for(;i--;)s(o);
i=1,o=e[a]}return{c:n.subarray(0,r),n:t}},Hc=function(e,t){for(var n=0,r=0;r<t.length;++r)n+=e[r]*t[
r];
return n},wI=function(e,t,n){var r=n.length,o=Tw(t+2);e[o]=r&255,e[o+1]=r>>8,e[o+2]=e[o]^255,e[o+3]=
e[o+1]^255;for(var i=0;i<r;++i)e[o+i+4]=n[i];return(o+4+r)*8},mI=function(e,t,n,r,o,i,s,a,u,l,c){Xo(
t,c++,n),++o[256];for(var d=fw(o,15),p=d.t,g=d.l,b=fw(i,15),S=b.t,O=b.l,P=dI(p),N=P.c,I=P.n,_=dI(S),
M=_.c,j=_.n,z=new ir(19),L=0;L<N.length;++L)++z[N[L]&31];for(var L=0;L<M.length;++L)++z[M[L]&31];for(
var B=fw(
z,7),q=B.t,J=B.l,K=19;K>4&&!q[hw[K-1]];--K);var Q=l+5<<3,Y=Hc(o,Ki)+Hc(i,Zc)+s,ge=Hc(o,p)+Hc(i,S)+s+
14+3*K+Hc(z,q)+2*z[16]+3*z[17]+7*z[18];if(u>=0&&Q<=Y&&Q<=ge)return wI(t,c,e.subarray(u,u+l));var we,
Fe,at,ce;if(Xo(t,c,1+(ge<Y)),c+=2,ge<Y){we=fo(p,g,0),Fe=p,at=fo(S,O,0),ce=S;var Xe=fo(q,J,0);Xo(t,c,
I-257),Xo(t,c+5,j-1),Xo(t,c+10,K-4),c+=14;for(var L=0;L<K;++L)Xo(t,c+3*L,q[hw[L]]);c+=3*K;for(var me=[
N,M],Te=0;Te<2;++Te)for(var Ct=me[Te],L=0;L<Ct.length;++L){var zt=Ct[L]&31;Xo(t,c,Xe[zt]),c+=q[zt],
zt>
15&&(Xo(t,c,Ct[L]>>5&127),c+=Ct[L]>>12)}}else we=mZ,Fe=Ki,at=fZ,ce=Zc;for(var L=0;L<a;++L){var ht=r[
L];
if(ht>255){var zt=ht>>18&31;qc(t,c,we[zt+257]),c+=Fe[zt+257],zt>7&&(Xo(t,c,ht>>23&31),c+=Df[zt]);var Gr=ht&
31;qc(t,c,at[Gr]),c+=ce[Gr],Gr>3&&(qc(t,c,ht>>5&8191),c+=Af[Gr])}else qc(t,c,we[ht]),c+=Fe[ht]}
return qc(
t,c,we[256]),c+Fe[256]},bZ=new xw([65540,131080,131088,131104,262176,1048704,1048832,2114560,2117632]),
vI=new Pt(0),wZ=function(e,t,n,r,o,i){var s=i.z||e.length,a=new Pt(r+s+5*(1+f.ceil(s/7e3))+o),u=a.subarray(
r,a.length-o),l=i.l,c=(i.r||0)&7;if(t){c&&(u[0]=i.r>>3);for(var d=bZ[t-1],p=d>>13,g=d&8191,b=(1<<n)-
1,S=i.p||new ir(32768),O=i.h||new ir(b+1),P=f.ceil(n/3),N=2*P,I=function(ch){return(e[ch]^e[ch+1]<<P^
e[ch+2]<<N)&b},_=new xw(25e3),M=new ir(288),j=new ir(32),z=0,L=0,B=i.i||0,q=0,J=i.w||0,K=0;B+2<s;++B){
var Q=I(B),Y=B&32767,ge=O[Q];if(S[Y]=ge,O[Q]=Y,J<=B){var we=s-B;if((z>7e3||q>24576)&&(we>423||!l)){c=
mI(e,u,0,_,M,j,L,q,K,B-K,c),q=z=L=0,K=B;for(var Fe=0;Fe<286;++Fe)M[Fe]=0;for(var Fe=0;Fe<30;++Fe)j[
Fe]=
0}var at=2,ce=0,Xe=g,me=Y-ge&32767;if(we>2&&Q==I(B-me))for(var Te=f.min(p,we)-1,Ct=f.min(32767,B),zt=f.
min(258,we);me<=Ct&&--Xe&&Y!=ge;){if(e[B+at]==e[B+at-me]){for(var ht=0;ht<zt&&e[B+ht]==e[B+ht-me];++ht)
;if(ht>at){if(at=ht,ce=me,ht>Te)break;for(var Gr=f.min(me,ht-2),aa=0,Fe=0;Fe<Gr;++Fe){var ua=B-me+Fe&
32767,sm=S[ua],am=ua-sm&32767;am>aa&&(aa=am,ge=ua)}}}Y=ge,ge=S[Y],me+=Y-ge&32767}if(ce){_[q++]=268435456|
yw[at]<<18|cI[ce];var Il=yw[at]&31,$l=cI[ce]&31;L+=Df[Il]+Af[$l],++M[257+Il],++j[$l],J=B+at,++z}else
_[q++]=e[B],++M[e[B]]}}for(B=f.max(B,J);B<s;++B)_[q++]=e[B],++M[e[B]];c=mI(e,u,l,_,M,j,L,q,K,B-K,c),
l||(i.r=c&7|u[c/8|0]<<3,c-=7,i.h=O,i.p=S,i.i=B,i.w=J)}else{for(var B=i.w||0;B<s+l;B+=65535){var la=B+
65535;la>=s&&(u[c/8|0]=l,la=s),c=wI(u,c+1,e.subarray(B,la))}i.i=s}return Jc(a,0,r+Tw(c)+o)},vZ=(
function(){
for(var e=new Int32Array(256),t=0;t<256;++t){for(var n=t,r=9;--r;)n=(n&1&&-306674912)^n>>>1;e[t]=n}
return e})(),
kZ=function(){var e=-1;return{p:function(t){for(var n=e,r=0;r<t.length;++r)n=vZ[n&255^t[r]]^n>>>8;e=
n},d:function(){return~e}}},xZ=function(e,t,n,r,o){if(!o&&(o={l:1},t.dictionary)){var i=t.dictionary.
subarray(-32768),s=new Pt(i.length+e.length);s.set(i),s.set(e,i.length),e=s,o.w=i.length}return wZ(e,
t.level==null?6:t.level,t.mem==null?o.l?f.ceil(f.max(8,f.min(13,f.log(e.length)))*1.5):20:12+t.mem,n,
r,o)},kI=function(e,t){var n={};for(var r in e)n[r]=e[r];for(var r in t)n[r]=t[r];return n},po=function(
e,t){
return e[t]|e[t+1]<<8},yr=function(e,t){return(e[t]|e[t+1]<<8|e[t+2]<<16|e[t+3]<<24)>>>0},gw=function(
e,t){
return yr(e,t)+yr(e,t+4)*4294967296},pn=function(e,t,n){for(;n;++t)e[t]=n,n>>>=8};xI=function(e,t,n,
r){
for(var o in e){var i=e[o],s=t+o,a=r;k.isArray(i)&&(a=kI(r,i[1]),i=i[0]),ArrayBuffer.isView(i)?n[s]=
[i,a]:(n[s+="/"]=[new Pt(0),a],xI(i,s,n,r))}},pI=typeof TextEncoder!="undefined"&&new TextEncoder,vw=
typeof TextDecoder!="undefined"&&new TextDecoder,SZ=0;try{vw.decode(vI,{stream:!0}),SZ=1}catch{}EZ=function(
e){
for(var t="",n=0;;){var r=e[n++],o=(r>127)+(r>223)+(r>239);if(n+o>e.length)return{s:t,r:Jc(e,n-1)};o?
o==3?(r=((r&15)<<18|(e[n++]&63)<<12|(e[n++]&63)<<6|e[n++]&63)-65536,t+=x.fromCharCode(55296|r>>10,
56320|
r&1023)):o&1?t+=x.fromCharCode((r&31)<<6|e[n++]&63):t+=x.fromCharCode((r&15)<<12|(e[n++]&63)<<6|e[n++]&
63):t+=x.fromCharCode(r)}};CZ=function(e,t){return t+30+po(e,t+26)+po(e,t+28)},RZ=function(e,t,n){
var r=po(
e,t+28),o=po(e,t+30),i=Ew(e.subarray(t+46,t+46+r),!(po(e,t+8)&2048)),s=t+46+r,a=DZ(e,s,o,n,yr(e,t+20),
yr(e,t+24),yr(e,t+42)),u=a[0],l=a[1],c=a[2];return[po(e,t+10),u,l,i,s+o+po(e,t+32),c]},DZ=function(e,
t,n,r,o,i,s){
var a=o==4294967295,u=i==4294967295,l=s==4294967295,c=t+n,d=a+u+l;if(r&&d){for(;t+4<c;t+=4+po(e,t+2))
if(po(e,t)==1)return[a?gw(e,t+4+8*u):o,u?gw(e,t+4):i,l?gw(e,t+4+8*(u+a)):s,1];r<2&&Sn(13)}return[o,i,
s,0]},kw=function(e){var t=0;if(e)for(var n in e){var r=e[n].length;r>65535&&Sn(9),t+=r+4}return t},
fI=function(e,t,n,r,o,i,s,a){var u=r.length,l=n.extra,c=a&&a.length,d=kw(l);pn(e,t,s!=null?33639248:
67324752),t+=4,s!=null&&(e[t++]=20,e[t++]=n.os),e[t]=20,t+=2,e[t++]=n.flag<<1|(i<0&&8),e[t++]=o&&8,e[
t++]=
n.compression&255,e[t++]=n.compression>>8;var p=new R(n.mtime==null?R.now():n.mtime),g=p.getFullYear(
)-
1980;if((g<0||g>119)&&Sn(10),pn(e,t,g<<25|p.getMonth()+1<<21|p.getDate()<<16|p.getHours()<<11|p.getMinutes(
)<<
5|p.getSeconds()>>1),t+=4,i!=-1&&(pn(e,t,n.crc),pn(e,t+4,i<0?-i-2:i),pn(e,t+8,n.size)),pn(e,t+12,u),
pn(e,t+14,d),t+=16,s!=null&&(pn(e,t,c),pn(e,t+6,n.attrs),pn(e,t+10,s),t+=14),e.set(r,t),t+=u,d)for(
var b in l){
var S=l[b],O=S.length;pn(e,t,+b),pn(e,t+2,O),e.set(S,t+4),t+=4+O}return c&&(e.set(a,t),t+=c),t},AZ=function(
e,t,n,r,o){
pn(e,t,101010256),pn(e,t+8,n),pn(e,t+10,n),pn(e,t+12,r),pn(e,t+16,o)}});var Gi={};dh(Gi,{inflateSync:
()=>Sw,strFromU8:()=>Ew,strToU8:()=>Rf,unzipSync:()=>SI,zipSync:()=>TI});
var qi=lm(()=>{"use strict";m();EI()});var qs=$e(fn=>{"use strict";m();function gJ(e,t,n){if(n===void 0&&
(n=k.prototype),e&&typeof n.find==
"function")return n.find.call(e,t);for(var r=0;r<e.length;r++)if(Gs(e,r)){var o=e[r];if(t.call(void 0,
o,r,e))return o}}function Uu(e,t){return t===void 0&&(t=h),t&&typeof t.getOwnPropertyDescriptors=="function"&&
(e=t.create(null,t.getOwnPropertyDescriptors(e))),t&&typeof t.freeze=="function"?t.freeze(
e):e}function Gs(e,t){return h.prototype.hasOwnProperty.call(e,t)}function hJ(e,t){if(e===null||
typeof e!=
"object")throw new TypeError("target is not an object");for(var n in t)Gs(t,n)&&(e[n]=t[n]);return e}
var e$=Uu({allowfullscreen:!0,async:!0,autofocus:!0,autoplay:!0,checked:!0,controls:!0,default:!0,
defer:!0,
disabled:!0,formnovalidate:!0,hidden:!0,ismap:!0,itemscope:!0,loop:!0,multiple:!0,muted:!0,nomodule:
!0,
novalidate:!0,open:!0,playsinline:!0,readonly:!0,required:!0,reversed:!0,selected:!0});function yJ(e){
return Gs(e$,e.toLowerCase())}var t$=Uu({area:!0,base:!0,br:!0,col:!0,embed:!0,hr:!0,img:!0,input:!0,
link:!0,meta:!0,param:!0,source:!0,track:!0,wbr:!0});function bJ(e){return Gs(t$,e.toLowerCase())}
var Qc=Uu(
{script:!1,style:!1,textarea:!0,title:!0});function wJ(e){var t=e.toLowerCase();return Gs(Qc,t)&&!Qc[
t]}
function vJ(e){var t=e.toLowerCase();return Gs(Qc,t)&&Qc[t]}function n$(e){return e===ed.HTML}
function kJ(e){
return n$(e)||e===ed.XML_XHTML_APPLICATION}var ed=Uu({HTML:"text/html",XML_APPLICATION:
"application/xml",XML_TEXT:"text/xml",XML_XHTML_APPLICATION:"application/xhtml+xml",XML_SVG_IMAGE:
"image/svg+xml"}),
xJ=h.keys(ed).map(function(e){return ed[e]});function TJ(e){return xJ.indexOf(e)>-1}var SJ=Uu({HTML:
"http://www.w3.org/1999/xhtml",SVG:"http://www.w3.org/2000/svg",XML:
"http://www.w3.org/XML/1998/namespace",XMLNS:"http://www.w3.org/2000/xmlns/"});fn.assign=hJ;fn.find=gJ;
fn.freeze=Uu;fn.HTML_BOOLEAN_ATTRIBUTES=
e$;fn.HTML_RAW_TEXT_ELEMENTS=Qc;fn.HTML_VOID_ELEMENTS=t$;fn.hasDefaultHTMLNamespace=kJ;fn.hasOwn=Gs;
fn.isHTMLBooleanAttribute=yJ;fn.isHTMLRawTextElement=wJ;fn.isHTMLEscapableRawTextElement=vJ;fn.isHTMLMimeType=
n$;fn.isHTMLVoidElement=bJ;fn.isValidMimeType=TJ;fn.MIME_TYPE=ed;fn.NAMESPACE=SJ});var id=$e(od=>{
"use strict";m();var EJ=qs();function o$(e,t){e.prototype=h.create(C.prototype,{constructor:{
value:e},name:{value:e.name,enumerable:!0,writable:t}})}var nd=EJ.freeze({Error:"Error",
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
"OperationError",NotAllowedError:"NotAllowedError",OptOutError:"OptOutError"}),i$=h.keys(nd);
function s$(e){return typeof e=="number"&&e>=1&&e<=25}
function CJ(e){return typeof e=="string"&&e.substring(e.length-nd.Error.length)===nd.Error}function rd(
e,t){
s$(e)?(this.name=i$[e],this.message=t||""):(this.message=e,this.name=CJ(t)?t:nd.Error),C.captureStackTrace&&
C.captureStackTrace(this,rd)}o$(rd,!0);h.defineProperties(rd.prototype,{code:{enumerable:!0,get:
function(){
var e=i$.indexOf(this.name);return s$(e)?e:0}}});var a$={INDEX_SIZE_ERR:1,DOMSTRING_SIZE_ERR:2,
HIERARCHY_REQUEST_ERR:3,
WRONG_DOCUMENT_ERR:4,INVALID_CHARACTER_ERR:5,NO_DATA_ALLOWED_ERR:6,NO_MODIFICATION_ALLOWED_ERR:7,
NOT_FOUND_ERR:8,
NOT_SUPPORTED_ERR:9,INUSE_ATTRIBUTE_ERR:10,INVALID_STATE_ERR:11,SYNTAX_ERR:12,
INVALID_MODIFICATION_ERR:13,
NAMESPACE_ERR:14,INVALID_ACCESS_ERR:15,VALIDATION_ERR:16,TYPE_MISMATCH_ERR:17,SECURITY_ERR:18,
NETWORK_ERR:19,
ABORT_ERR:20,URL_MISMATCH_ERR:21,QUOTA_EXCEEDED_ERR:22,TIMEOUT_ERR:23,INVALID_NODE_TYPE_ERR:24,
DATA_CLONE_ERR:25},
Iw=h.entries(a$);for(td=0;td<Iw.length;td++)r$=Iw[td][0],rd[r$]=Iw[td][1];var r$,td;function $w(e,t,
n){
this.message=e,this.locator=t,this.cause=n,C.captureStackTrace&&C.captureStackTrace(this,$w)}o$($w);
od.DOMException=rd;od.DOMExceptionName=nd;od.ExceptionCode=a$;od.ParseError=$w});var zw=$e(Re=>{
"use strict";m();function p$(e){try{typeof e!="function"&&(e=RegExp);var t=new e("\u{1D306}",
"u").exec("\u{1D306}");return!!t&&t[0].length===2}catch{}return!1}var Gu=p$();function Zi(e){if(e.source[
0]!==
"[")throw new C(e+" can not be used with chars");return e.source.slice(1,e.source.lastIndexOf("]"))}
function Wu(e,t){if(e.source[0]!=="[")throw new C("/"+e.source+"/ can not be used with chars_without");
if(!t||typeof t!="string")throw new C(E.stringify(t)+" is not a valid search");if(e.source.indexOf(t)===
-1)throw new C('"'+t+'" is not is /'+e.source+"/");if(t==="-"&&e.source.indexOf(t)!==1)throw new C(
'"'+t+'" is not at the first postion of /'+e.source+"/");return new RegExp(e.source.replace(t,""),Gu?
"u":"")}function Ie(e){var t=this;return new RegExp(k.prototype.slice.call(arguments).map(function(n){
var r=typeof n=="string";if(r&&t===void 0&&n==="|")throw new C(
"use regg instead of reg to wrap expressions with `|`!");return r?n:n.source}).join(""),Gu?"u":"")}
function ke(e){if(arguments.length===0)
throw new C("no parameters provided");return Ie.apply(ke,["(?:"].concat(k.prototype.slice.call(
arguments),
[")"]))}var RJ="\uFFFD",Ji=/[-\x09\x0A\x0D\x20-\x2C\x2E-\uD7FF\uE000-\uFFFD]/;Gu&&(Ji=Ie("[",Zi(Ji),
"\\u{10000}-\\u{10FFFF}","]"));var DJ=new RegExp("[^"+Zi(Ji)+"]",Gu?"u":""),Lf=/[\x20\x09\x0D\x0A]/,
AJ=Zi(Lf),st=Ie(Lf,"+"),Et=Ie(Lf,"*"),sd=/[:_a-zA-Z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
Gu&&(sd=Ie("[",Zi(sd),"\\u{10000}-\\u{10FFFF}","]"));var OJ=Zi(sd),Mw=Ie("[",OJ,Zi(/[-.0-9\xB7]/),Zi(
/[\u0300-\u036F\u203F-\u2040]/),"]"),sr=Ie(sd,Mw,"*"),PJ=Ie("^",sr,"$"),u$=Ie(Mw,"+"),NJ=Ie("&",sr,
";"),IJ=ke(/&#[0-9]+;|&#x[0-9a-fA-F]+;/),ad=ke(NJ,"|",IJ),ud=Ie("%",sr,";"),Lw=ke(Ie('"',ke(/[^%&"]/,
"|",ud,"|",ad),"*",'"'),"|",Ie("'",ke(/[^%&']/,"|",ud,"|",ad),"*","'")),$J=ke('"',ke(/[^<&"]/,"|",ad),
"*",'"',"|","'",ke(/[^<&']/,"|",ad),"*","'"),_J=Wu(sd,":"),FJ=Wu(Mw,":"),_w=Ie(_J,FJ,"*"),MJ=Ie("^",
_w,"$"),ld=Ie(_w,ke(":",_w),"?"),LJ=Ie("^",ld,"$"),jJ=Ie("(",ld,")"),Ku=ke(/"[^"]*"|'[^']*'/),BJ=Ie(
/^<\?/,"(",sr,")",ke(st,"(?!",Lf,")(",Ji,"*?)"),"?",/\?>/),l$=/[\x20\x0D\x0Aa-zA-Z0-9-'()+,./:=?;!*#@$_%]/,
cd=ke('"',l$,'*"',"|","'",Wu(l$,"'"),"*'"),f$="<!--",g$="-->",zJ=Ie(f$,ke(Wu(Ji,"-"),"|",Ie("-",Wu(
Ji,
"-"))),"*",g$),c$="#PCDATA",UJ=ke(Ie(/\(/,Et,c$,ke(Et,/\|/,Et,ld),"*",Et,/\)\*/),"|",Ie(/\(/,Et,c$,
Et,
/\)/)),WJ=/[?*+]?/,KJ=Ie(/\([^>]+\)/,WJ),GJ=ke("EMPTY","|","ANY","|",UJ,"|",KJ),qJ="<!ELEMENT",HJ=Ie(
qJ,st,ke(ld,"|",ud),st,ke(GJ,"|",ud),Et,">"),ZJ=Ie("NOTATION",st,/\(/,Et,sr,ke(Et,/\|/,Et,sr),"*",Et,
/\)/),JJ=Ie(/\(/,Et,u$,ke(Et,/\|/,Et,u$),"*",Et,/\)/),VJ=ke(ZJ,"|",JJ),XJ=ke(
/CDATA|ID|IDREF|IDREFS|ENTITY|ENTITIES|NMTOKEN|NMTOKENS/,
"|",VJ),YJ=ke(/#REQUIRED|#IMPLIED/,"|",ke(ke("#FIXED",st),"?",$J)),QJ=ke(st,sr,st,XJ,st,YJ),eV="<!ATTLIST",
tV=Ie(eV,st,sr,QJ,"*",Et,">"),Fw="about:legacy-compat",nV=ke('"'+Fw+'"',"|","'"+Fw+"'"),jw="SYSTEM",
jf="PUBLIC",Bf=ke(ke(jw,st,Ku),"|",ke(jf,st,cd,st,Ku)),rV=Ie("^",ke(ke(jw,st,"(?<SystemLiteralOnly>",
Ku,")"),"|",ke(jf,st,"(?<PubidLiteral>",cd,")",st,"(?<SystemLiteral>",Ku,")"))),oV=Ie("^",cd,
"$"),iV=Ie("^",Ku,"$"),sV=ke(st,"NDATA",st,sr),aV=ke(Lw,"|",ke(Bf,sV,"?")),h$="<!ENTITY",uV=Ie(h$,st,
sr,st,aV,Et,">"),lV=ke(Lw,"|",Bf),cV=Ie(h$,st,"%",st,sr,st,lV,Et,">"),dV=ke(uV,"|",cV),mV=Ie(jf,st,
cd),
pV=Ie("<!NOTATION",st,sr,st,ke(Bf,"|",mV),Et,">"),Bw=Ie(Et,"=",Et),d$=/1[.]\d+/,fV=Ie(st,"version",
Bw,
ke("'",d$,"'","|",'"',d$,'"')),m$=/[A-Za-z][-A-Za-z0-9._]*/,gV=ke(st,"encoding",Bw,ke('"',m$,'"',"|",
"'",m$,"'")),hV=ke(st,"standalone",Bw,ke("'",ke("yes","|","no"),"'","|",'"',ke("yes","|","no"),'"')),
yV=Ie(/^<\?xml/,fV,gV,"?",hV,"?",Et,/\?>/),bV="<!DOCTYPE",wV="<![CDATA[",vV="]]>",kV=/<!\[CDATA\[/,
xV=/\]\]>/,
TV=Ie(Ji,"*?",xV),SV=Ie(kV,TV);Re.chars=Zi;Re.chars_without=Wu;Re.detectUnicodeSupport=p$;Re.reg=Ie;
Re.regg=ke;Re.ABOUT_LEGACY_COMPAT=Fw;Re.ABOUT_LEGACY_COMPAT_SystemLiteral=nV;Re.AttlistDecl=tV;Re.CDATA_START=
wV;Re.CDATA_END=vV;Re.CDSect=SV;Re.Char=Ji;Re.Comment=zJ;Re.COMMENT_START=f$;Re.COMMENT_END=g$;Re.DOCTYPE_DECL_START=
bV;Re.elementdecl=HJ;Re.EntityDecl=dV;Re.EntityValue=Lw;Re.ExternalID=Bf;Re.ExternalID_match=rV;Re.Name=
sr;Re.Name_exact=PJ;Re.NCName_exact=MJ;Re.NotationDecl=pV;Re.Reference=ad;Re.PEReference=ud;Re.PI=BJ;
Re.PUBLIC=jf;Re.PubidLiteral=cd;Re.PubidLiteral_match=oV;Re.QName=ld;Re.QName_exact=LJ;Re.QName_group=
jJ;Re.S=st;Re.SChar_s=AJ;Re.S_OPT=Et;Re.SYSTEM=jw;Re.SystemLiteral=Ku;Re.SystemLiteral_match=iV;Re.InvalidChar=
DJ;Re.UNICODE_REPLACEMENT_CHARACTER=RJ;Re.UNICODE_SUPPORT=Gu;Re.XMLDecl=yV});var Xw=$e($t=>{
"use strict";m();var wr=qs(),yo=wr.find,EV=wr.hasDefaultHTMLNamespace,Hu=wr.hasOwn,CV=wr.
isHTMLMimeType,RV=wr.isHTMLRawTextElement,DV=wr.isHTMLVoidElement,dd=wr.MIME_TYPE,bo=wr.NAMESPACE,Ln=T(
),
T$=id(),ie=T$.DOMException,En=T$.DOMExceptionName,It=zw();function Jn(e){if(e!==Ln)throw new TypeError(
"Illegal constructor")}function AV(e){return e!==""}function OV(e){return e?e.split(/[\t\n\f\r ]+/).
filter(AV):[]}function PV(e,t){return Hu(e,t)||(e[t]=!0),e}function y$(e){if(!e)return[];var t=OV(e);
return h.keys(t.reduce(PV,{}))}function NV(e){return function(t){return e&&e.indexOf(t)!==-1}}
function S$(e){
if(!It.QName_exact.test(e))throw new ie(ie.INVALID_CHARACTER_ERR,
'invalid character in qualified name "'+e+'"')}function Ww(e,t){S$(t),e=e||null;var n=null,r=t;if(t.indexOf(
":")>=0){var o=t.split(":");
n=o[0],r=o[1]}if(n!==null&&e===null)throw new ie(ie.NAMESPACE_ERR,
"prefix is non-null and namespace is null");if(n==="xml"&&e!==wr.NAMESPACE.XML)throw new ie(ie.NAMESPACE_ERR,
'prefix is "xml" and namespace is not the XML namespace');if((n==="xmlns"||t==="xmlns")&&e!==wr.NAMESPACE.XMLNS)throw new ie(
ie.NAMESPACE_ERR,
'either qualifiedName or prefix is "xmlns" and namespace is not the XMLNS namespace');
if(e===wr.NAMESPACE.XMLNS&&n!=="xmlns"&&t!=="xmlns")throw new ie(ie.NAMESPACE_ERR,
'namespace is the XMLNS namespace and neither qualifiedName nor prefix is "xmlns"');return[e,n,r]}
function Vu(e,t){for(var n in e)
Hu(e,n)&&(t[n]=e[n])}function Vn(e,t){var n=e.prototype;if(!(n instanceof t)){let r=function(){};r.prototype=
t.prototype,r=new r,Vu(n,r),e.prototype=n=r}n.constructor!=e&&(typeof e!="function"&&console.error(
"unknown Class:"+e),n.constructor=e)}var Xn={},br=Xn.ELEMENT_NODE=1,Zu=Xn.ATTRIBUTE_NODE=2,md=Xn.TEXT_NODE=
3,E$=Xn.CDATA_SECTION_NODE=4,C$=Xn.ENTITY_REFERENCE_NODE=5,IV=Xn.ENTITY_NODE=6,Kw=Xn.PROCESSING_INSTRUCTION_NODE=
7,Gw=Xn.COMMENT_NODE=8,qu=Xn.DOCUMENT_NODE=9,R$=Xn.DOCUMENT_TYPE_NODE=10,Vi=Xn.DOCUMENT_FRAGMENT_NODE=
11,$V=Xn.NOTATION_NODE=12,Nt=wr.freeze({DOCUMENT_POSITION_DISCONNECTED:1,DOCUMENT_POSITION_PRECEDING:
2,
DOCUMENT_POSITION_FOLLOWING:4,DOCUMENT_POSITION_CONTAINS:8,DOCUMENT_POSITION_CONTAINED_BY:16,
DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:32});
function D$(e,t){if(t.length<e.length)return D$(t,e);var n=null;for(var r in e){if(e[r]!==t[r])return n;
n=e[r]}return n}function b$(e){return e.guid||(e.guid=f.random()),e.guid}function Zt(){}Zt.prototype=
{length:0,item:function(e){return e>=0&&e<this.length?this[e]:null},toString:function(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e?t={requireWellFormed:!!e.requireWellFormed,
splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};for(var n=[],r=0;r<this.length;r++)Vw(this[r],n,null,t);
return n.
join("")},filter:function(e){return k.prototype.filter.call(this,e)},indexOf:function(e){return k.prototype.
indexOf.call(this,e)}};Zt.prototype[T.iterator]=function(){var e=this,t=0;return{next:function(){
return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function ho(e,t){
this.
_node=e,this._refresh=t,Kf(this)}function Kf(e){var t=e._node._inc||e._node.ownerDocument._inc;if(e.
_inc!==t){var n=e._refresh(e._node);if(j$(e,"length",n.length),!e.$$length||n.length<e.$$length)for(
var r=n.
length;r in e;r++)Hu(e,r)&&delete e[r];Vu(n,e),e._inc=t}}ho.prototype.item=function(e){return Kf(
this),
this[e]||null};Vn(ho,Zt);function Ju(){this._nsIndex=h.create(null),this._noNsIndex=h.create(null)}
function A$(e,t){
for(var n=0;n<e.length;){if(e[n]===t)return n;n++}}function qw(e,t,n){if(!t)return e._noNsIndex;var r=e.
_nsIndex[t];return!r&&n&&(r=e._nsIndex[t]=h.create(null)),r}function _V(e,t,n){var r=qw(e,t,!1),o=r&&
r[n];return o||null}function FV(e,t){qw(e,t.namespaceURI,!0)[t.localName]=t}function MV(e,t){var n=qw(
e,t.namespaceURI,!1);n&&delete n[t.localName]}function LV(e,t,n,r){if(r?t[A$(t,r)]=n:(t[t.length]=n,
t.length++),FV(t,n),e){n.ownerElement=e;var o=e.ownerDocument;o&&(r&&N$(o,e,r),jV(o,e,n))}}function w$(
e,t,n){
var r=A$(t,n);if(r>=0){for(var o=t.length-1;r<=o;)t[r]=t[++r];if(t.length=o,MV(t,n),e){var i=e.ownerDocument;
i&&N$(i,e,n),n.ownerElement=null}}}Ju.prototype={length:0,item:Zt.prototype.item,getNamedItem:
function(e){
this._ownerElement&&this._ownerElement._isInHTMLDocumentAndNamespace()&&(e=e.toLowerCase());for(var t=0;
t<
this.length;){var n=this[t];if(n.nodeName===e)return n;t++}return null},setNamedItem:function(e){var t=e.
ownerElement;if(t&&t!==this._ownerElement)throw new ie(ie.INUSE_ATTRIBUTE_ERR);var n=_V(this,e.namespaceURI,
e.localName);return n===e?e:(LV(this._ownerElement,this,e,n),n)},setNamedItemNS:function(e){return this.
setNamedItem(e)},removeNamedItem:function(e){var t=this.getNamedItem(e);if(!t)throw new ie(ie.NOT_FOUND_ERR,
e);return w$(this._ownerElement,this,t),t},removeNamedItemNS:function(e,t){var n=this.getNamedItemNS(
e,t);if(!n)throw new ie(ie.NOT_FOUND_ERR,e?e+" : "+t:t);return w$(this._ownerElement,this,n),n},
getNamedItemNS:function(e,t){
e||(e=null);for(var n=0;n<this.length;){var r=this[n];if(r.localName===t&&r.namespaceURI===e)return r;
n++}return null}};Ju.prototype[T.iterator]=function(){var e=this,t=0;return{next:function(){return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function O$(){}O$.prototype=
{hasFeature:function(e,t){return!0},createDocument:function(e,t,n){var r=dd.XML_APPLICATION;e===bo.HTML?
r=dd.XML_XHTML_APPLICATION:e===bo.SVG&&(r=dd.XML_SVG_IMAGE);var o=new ei(Ln,{contentType:r});if(o.implementation=
this,o.childNodes=new Zt,o.doctype=n||null,n&&o.appendChild(n),t){var i=o.createElementNS(e,t);o.appendChild(
i)}return o},createDocumentType:function(e,t,n,r){S$(e);var o=new Hf(Ln);return o.name=e,o.nodeName=
e,o.publicId=t||"",o.systemId=n||"",o.internalSubset=r||"",o.childNodes=new Zt,o},createHTMLDocument:
function(e){
var t=new ei(Ln,{contentType:dd.HTML});if(t.implementation=this,t.childNodes=new Zt,e!==!1){t.doctype=
this.createDocumentType("html"),t.doctype.ownerDocument=t,t.appendChild(t.doctype);var n=t.createElement(
"html");t.appendChild(n);var r=t.createElement("head");if(n.appendChild(r),typeof e=="string"){var o=t.
createElement("title");o.appendChild(t.createTextNode(e)),r.appendChild(o)}n.appendChild(t.createElement(
"body"))}return t}};function Ge(e){Jn(e)}Ge.prototype={firstChild:null,lastChild:null,
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
isSameNode:function(e){return this===e},insertBefore:function(e,t){return Wf(this,e,t)},replaceChild:
function(e,t){
Wf(this,e,t,_$),t&&this.removeChild(t)},removeChild:function(e){return I$(this,e)},appendChild:
function(e){
return this.insertBefore(e,null)},hasChildNodes:function(){return this.firstChild!=null},cloneNode:
function(e){
return L$(this.ownerDocument||this,this,e)},normalize:function(){gn(this,null,{enter:function(e){for(
var t=e.
firstChild;t;){var n=t.nextSibling;if(n!==null&&n.nodeType===md&&t.nodeType===md){for(var r=[],o=n;o!==
null&&o.nodeType===md;)r.push(o.data),o=o.nextSibling;for(var i=t.nextSibling;i!==o;){var s=i.nextSibling;
i.parentNode=null,i.previousSibling=null,i.nextSibling=null,i=s}t.nextSibling=o,o!==null?o.previousSibling=
t:e.lastChild=t,t.appendData(r.join("")),Hw(e.ownerDocument,e),t=o}else t=n}return!0}})},isSupported:
function(e,t){
return this.ownerDocument.implementation.hasFeature(e,t)},lookupPrefix:function(e){for(var t=this;t;
){
var n=t._nsMap;if(n){for(var r in n)if(Hu(n,r)&&n[r]===e)return r}t=t.nodeType==Zu?t.ownerDocument:t.
parentNode}return null},lookupNamespaceURI:function(e){for(var t=this;t;){var n=t._nsMap;if(n&&Hu(n,
e))return n[e];t=t.nodeType==Zu?t.ownerDocument:t.parentNode}return null},isDefaultNamespace:
function(e){
var t=this.lookupPrefix(e);return t==null},compareDocumentPosition:function(e){if(this===e)return 0;
var t=e,n=this,r=null,o=null;if(t instanceof Hs&&(r=t,t=r.ownerElement),n instanceof Hs&&(o=n,n=o.ownerElement,
r&&t&&n===t))for(var i=0,s;s=n.attributes[i];i++){if(s===r)return Nt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
Nt.DOCUMENT_POSITION_PRECEDING;if(s===o)return Nt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+Nt.DOCUMENT_POSITION_FOLLOWING}
if(!t||!n||n.ownerDocument!==t.ownerDocument)return Nt.DOCUMENT_POSITION_DISCONNECTED+Nt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
(b$(n.ownerDocument)>b$(t.ownerDocument)?Nt.DOCUMENT_POSITION_FOLLOWING:Nt.DOCUMENT_POSITION_PRECEDING);
if(o&&t===n)return Nt.DOCUMENT_POSITION_CONTAINS+Nt.DOCUMENT_POSITION_PRECEDING;if(r&&t===n)return Nt.
DOCUMENT_POSITION_CONTAINED_BY+Nt.DOCUMENT_POSITION_FOLLOWING;for(var a=[],u=t.parentNode;u;){if(!o&&
u===n)return Nt.DOCUMENT_POSITION_CONTAINED_BY+Nt.DOCUMENT_POSITION_FOLLOWING;a.push(u),u=u.parentNode}
a.reverse();for(var l=[],c=n.parentNode;c;){if(!r&&c===t)return Nt.DOCUMENT_POSITION_CONTAINS+Nt.DOCUMENT_POSITION_PRECEDING;
l.push(c),c=c.parentNode}l.reverse();var d=D$(a,l);for(var p in d.childNodes){var g=d.childNodes[p];
if(g===n)return Nt.DOCUMENT_POSITION_FOLLOWING;if(g===t)return Nt.DOCUMENT_POSITION_PRECEDING;if(l.indexOf(
g)>=0)return Nt.DOCUMENT_POSITION_FOLLOWING;if(a.indexOf(g)>=0)return Nt.DOCUMENT_POSITION_PRECEDING}
return 0}};function P$(e){return e=="<"&&"&lt;"||e==">"&&"&gt;"||e=="&"&&"&amp;"||e=='"'&&"&quot;"||
"&#"+e.charCodeAt()+";"}Vu(Xn,Ge);Vu(Xn,Ge.prototype);Vu(Nt,Ge);Vu(Nt,Ge.prototype);function Uf(e,t){
gn(e,null,{enter:function(n){return t(n)?gn.STOP:!0}})}function gn(e,t,n){for(var r=[{node:e,context:
t,
phase:gn.ENTER}];r.length>0;){var o=r.pop();if(o.phase===gn.ENTER){var i=n.enter(o.node,o.context);
if(i===
gn.STOP)return gn.STOP;if(r.push({node:o.node,context:i,phase:gn.EXIT}),i==null)continue;for(var s=o.
node.lastChild;s;)r.push({node:s,context:i,phase:gn.ENTER}),s=s.previousSibling}else n.exit&&n.exit(
o.node,o.context)}}gn.STOP=T("walkDOM.STOP");gn.ENTER=0;gn.EXIT=1;function ei(e,t){Jn(e);var n=t||{}
;
this.ownerDocument=this,this.contentType=n.contentType||dd.XML_APPLICATION,this.type=CV(this.contentType)?
"html":"xml"}function jV(e,t,n){e&&e._inc++;var r=n.namespaceURI;r===bo.XMLNS&&(t._nsMap[n.prefix?n.
localName:""]=n.value)}function N$(e,t,n,r){e&&e._inc++;var o=n.namespaceURI;o===bo.XMLNS&&delete t.
_nsMap[n.prefix?n.localName:""]}function Hw(e,t,n){if(e&&e._inc){e._inc++;var r=t.childNodes;if(n&&!n.
nextSibling)r[r.length++]=n;else{for(var o=t.firstChild,i=0;o;)r[i++]=o,o=o.nextSibling;r.length=i,
delete r[r.
length]}}}function I$(e,t){if(e!==t.parentNode)throw new ie(ie.NOT_FOUND_ERR,
"child's parent is not parent");var n=t.previousSibling,r=t.nextSibling;return n?n.nextSibling=r:e.firstChild=r,
r?r.previousSibling=
n:e.lastChild=n,Hw(e.ownerDocument,e),t.parentNode=null,t.previousSibling=null,t.nextSibling=null,t}
function BV(e){return e&&(e.nodeType===Ge.DOCUMENT_NODE||e.nodeType===Ge.DOCUMENT_FRAGMENT_NODE||e.nodeType===
Ge.ELEMENT_NODE)}function zV(e){return e&&(e.nodeType===Ge.CDATA_SECTION_NODE||e.nodeType===Ge.COMMENT_NODE||
e.nodeType===Ge.DOCUMENT_FRAGMENT_NODE||e.nodeType===Ge.DOCUMENT_TYPE_NODE||e.nodeType===Ge.ELEMENT_NODE||
e.nodeType===Ge.PROCESSING_INSTRUCTION_NODE||e.nodeType===Ge.TEXT_NODE)}function Xi(e){return e&&e.nodeType===
Ge.DOCUMENT_TYPE_NODE}function Qo(e){return e&&e.nodeType===Ge.ELEMENT_NODE}function $$(e){return e&&
e.nodeType===Ge.TEXT_NODE}function v$(e,t){var n=e.childNodes||[];if(yo(n,Qo)||Xi(t))return!1;var r=yo(
n,Xi);return!(t&&r&&n.indexOf(r)>n.indexOf(t))}function k$(e,t){var n=e.childNodes||[];function r(i){
return Qo(i)&&i!==t}if(yo(n,r))return!1;var o=yo(n,Xi);return!(t&&o&&n.indexOf(o)>n.indexOf(t))}
function UV(e,t,n){
if(!BV(e))throw new ie(ie.HIERARCHY_REQUEST_ERR,"Unexpected parent node type "+e.nodeType);if(n&&n.parentNode!==
e)throw new ie(ie.NOT_FOUND_ERR,"child not in parent");if(!zV(t)||Xi(t)&&e.nodeType!==Ge.DOCUMENT_NODE)
throw new ie(ie.HIERARCHY_REQUEST_ERR,"Unexpected node type "+t.nodeType+" for parent node type "+e.
nodeType)}function WV(e,t,n){var r=e.childNodes||[],o=t.childNodes||[];if(t.nodeType===Ge.DOCUMENT_FRAGMENT_NODE){
var i=o.filter(Qo);if(i.length>1||yo(o,$$))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"More than one element or text in fragment");if(i.length===1&&!v$(e,n))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(Qo(t)&&!v$(e,n))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(Xi(t)){if(yo(r,Xi))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var s=yo(r,Qo);if(n&&r.indexOf(s)<r.indexOf(n))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element");if(!n&&s)throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Doctype can not be appended since element is present")}}function _$(e,t,n){var r=e.childNodes||[],o=t.
childNodes||[];if(t.nodeType===Ge.DOCUMENT_FRAGMENT_NODE){var i=o.filter(Qo);if(i.length>1||yo(o,$$))
throw new ie(ie.HIERARCHY_REQUEST_ERR,"More than one element or text in fragment");if(i.length===1&&
!k$(e,n))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(Qo(t)&&!k$(e,n))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(Xi(t)){if(yo(r,function(u){return Xi(u)&&
u!==n}))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var s=yo(r,Qo);if(n&&r.indexOf(s)<r.indexOf(n))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element")}}function Wf(e,t,n,r){UV(e,t,n),e.nodeType===Ge.DOCUMENT_NODE&&
(r||WV)(e,t,n);var o=t.parentNode;if(o&&o.removeChild(t),t.nodeType===Vi){var i=t.firstChild;if(i==null)
return t;var s=t.lastChild}else i=s=t;var a=n?n.previousSibling:e.lastChild;i.previousSibling=a,s.nextSibling=
n,a?a.nextSibling=i:e.firstChild=i,n==null?e.lastChild=s:n.previousSibling=s;do i.parentNode=e;while(
i!==
s&&(i=i.nextSibling));return Hw(e.ownerDocument||e,e,t),t.nodeType==Vi&&(t.firstChild=t.lastChild=null),
t}ei.prototype={implementation:null,nodeName:"#document",nodeType:qu,doctype:null,documentElement:
null,
_inc:1,insertBefore:function(e,t){if(e.nodeType===Vi){for(var n=e.firstChild;n;){var r=n.nextSibling;
this.insertBefore(n,t),n=r}return e}return Wf(this,e,t),e.ownerDocument=this,this.documentElement===
null&&e.nodeType===br&&(this.documentElement=e),e},removeChild:function(e){var t=I$(this,e);return t===
this.documentElement&&(this.documentElement=null),t},replaceChild:function(e,t){Wf(this,e,t,_$),e.ownerDocument=
this,t&&this.removeChild(t),Qo(e)&&(this.documentElement=e)},importNode:function(e,t){return KV(this,
e,t)},getElementById:function(e){var t=null;return Uf(this.documentElement,function(n){if(n.nodeType==
br&&n.getAttribute("id")==e)return t=n,!0}),t},createElement:function(e){var t=new ti(Ln);t.ownerDocument=
this,this.type==="html"&&(e=e.toLowerCase()),EV(this.contentType)&&(t.namespaceURI=bo.HTML),t.nodeName=
e,t.tagName=e,t.localName=e,t.childNodes=new Zt;var n=t.attributes=new Ju;return n._ownerElement=t,t}
,
createDocumentFragment:function(){var e=new Xu(Ln);return e.ownerDocument=this,e.childNodes=new Zt,e}
,
createTextNode:function(e){var t=new pd(Ln);return t.ownerDocument=this,t.childNodes=new Zt,t.appendData(
e),t},createComment:function(e){var t=new Gf(Ln);return t.ownerDocument=this,t.childNodes=new Zt,t.appendData(
e),t},createCDATASection:function(e){if(e.indexOf("]]>")!==-1)throw new ie(ie.INVALID_CHARACTER_ERR,
'data contains "]]>"');var t=new qf(Ln);return t.ownerDocument=this,t.childNodes=new Zt,t.appendData(
e),t},createProcessingInstruction:function(e,t){var n=new Jf(Ln);return n.ownerDocument=this,n.childNodes=
new Zt,n.nodeName=n.target=e,n.nodeValue=n.data=t,n},createAttribute:function(e){if(!It.QName_exact.
test(e))throw new ie(ie.INVALID_CHARACTER_ERR,'invalid character in name "'+e+'"');return this.type===
"html"&&(e=e.toLowerCase()),this._createAttribute(e)},_createAttribute:function(e){var t=new Hs(Ln);
return t.ownerDocument=this,t.childNodes=new Zt,t.name=e,t.nodeName=e,t.localName=e,t.specified=!0,t}
,
createEntityReference:function(e){if(!It.Name_exact.test(e))throw new ie(ie.INVALID_CHARACTER_ERR,
'not a valid xml name "'+e+'"');if(this.type==="html")throw new ie("document is an html document",En.NotSupportedError);
var t=new Zf(Ln);return t.ownerDocument=this,t.childNodes=new Zt,t.nodeName=e,t},createElementNS:
function(e,t){
var n=Ww(e,t),r=new ti(Ln),o=r.attributes=new Ju;return r.childNodes=new Zt,r.ownerDocument=this,r.nodeName=
t,r.tagName=t,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],o._ownerElement=r,r},
createAttributeNS:function(e,t){
var n=Ww(e,t),r=new Hs(Ln);return r.ownerDocument=this,r.childNodes=new Zt,r.nodeName=t,r.name=t,r.specified=
!0,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],r}};Vn(ei,Ge);function ti(e){Jn(e),this._nsMap=
h.create(null)}ti.prototype={nodeType:br,attributes:null,getQualifiedName:function(){return this.prefix?
this.prefix+":"+this.localName:this.localName},_isInHTMLDocumentAndNamespace:function(){return this.
ownerDocument.type==="html"&&this.namespaceURI===bo.HTML},hasAttributes:function(){return!!(this.attributes&&
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
n.value:null},setAttributeNS:function(e,t,n){var r=Ww(e,t),o=r[2],i=this.getAttributeNodeNS(e,o);i?i.
value=i.nodeValue=""+n:(i=this.ownerDocument.createAttributeNS(e,t),i.value=i.nodeValue=""+n,this.setAttributeNode(
i))},getAttributeNodeNS:function(e,t){return this.attributes.getNamedItemNS(e,t)},
getElementsByClassName:function(e){
var t=y$(e);return new ho(this,function(n){var r=[];return t.length>0&&Uf(n,function(o){if(o!==n&&o.
nodeType===br){var i=o.getAttribute("class");if(i){var s=e===i;if(!s){var a=y$(i);s=t.every(NV(a))}s&&
r.push(o)}}}),r})},getElementsByTagName:function(e){var t=(this.nodeType===qu?this:this.ownerDocument).
type==="html",n=e.toLowerCase();return new ho(this,function(r){var o=[];return Uf(r,function(i){if(!(
i===
r||i.nodeType!==br))if(e==="*")o.push(i);else{var s=i.getQualifiedName(),a=t&&i.namespaceURI===bo.HTML?
n:e;s===a&&o.push(i)}}),o})},getElementsByTagNameNS:function(e,t){return new ho(this,function(n){var r=[
];
return Uf(n,function(o){o!==n&&o.nodeType===br&&(e==="*"||o.namespaceURI===e)&&(t==="*"||o.localName==
t)&&r.push(o)}),r})}};ei.prototype.getElementsByClassName=ti.prototype.getElementsByClassName;ei.prototype.
getElementsByTagName=ti.prototype.getElementsByTagName;ei.prototype.getElementsByTagNameNS=ti.prototype.
getElementsByTagNameNS;Vn(ti,Ge);function Hs(e){Jn(e),this.namespaceURI=null,this.prefix=null,this.ownerElement=
null}Hs.prototype.nodeType=Zu;Vn(Hs,Ge);function Yi(e){Jn(e)}Yi.prototype={data:"",substringData:
function(e,t){
return this.data.substring(e,e+t)},appendData:function(e){e=this.data+e,this.nodeValue=this.data=e,
this.
length=e.length},insertData:function(e,t){this.replaceData(e,0,t)},deleteData:function(e,t){this.replaceData(
e,t,"")},replaceData:function(e,t,n){var r=this.data.substring(0,e),o=this.data.substring(e+t);n=r+n+
o,this.nodeValue=this.data=n,this.length=n.length}};Vn(Yi,Ge);function pd(e){Jn(e)}pd.prototype={
nodeName:"#text",nodeType:md,splitText:function(e){var t=this.data,n=t.substring(e);t=t.substring(0,
e),this.data=
this.nodeValue=t,this.length=t.length;var r=this.ownerDocument.createTextNode(n);return this.parentNode&&
this.parentNode.insertBefore(r,this.nextSibling),r}};Vn(pd,Yi);function Gf(e){Jn(e)}Gf.prototype={
nodeName:"#comment",nodeType:Gw};Vn(Gf,Yi);function qf(e){Jn(e)}qf.prototype={nodeName:
"#cdata-section",nodeType:E$};
Vn(qf,pd);function Hf(e){Jn(e)}Hf.prototype.nodeType=R$;Vn(Hf,Ge);function Zw(e){Jn(e)}Zw.prototype.
nodeType=$V;Vn(Zw,Ge);function Jw(e){Jn(e)}Jw.prototype.nodeType=IV;Vn(Jw,Ge);function Zf(e){Jn(e)}
Zf.
prototype.nodeType=C$;Vn(Zf,Ge);function Xu(e){Jn(e)}Xu.prototype.nodeName="#document-fragment";Xu.prototype.
nodeType=Vi;Vn(Xu,Ge);function Jf(e){Jn(e)}Jf.prototype.nodeType=Kw;Vn(Jf,Yi);function F$(){}F$.prototype.
serializeToString=function(e,t){return M$.call(e,t)};Ge.prototype.toString=M$;function M$(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e!=null?t={requireWellFormed:
!!e.
requireWellFormed,splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={
requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};var n=[],r=this.nodeType===qu&&this.documentElement||this,o=r.
prefix,i=r.namespaceURI;if(i&&o==null){var o=r.lookupPrefix(i);if(o==null)var s=[{namespace:i,prefix:
null}]}
return Vw(this,n,s,t),n.join("")}function x$(e,t,n){var r=e.prefix||"",o=e.namespaceURI;if(!o||r==="xml"&&
o===bo.XML||o===bo.XMLNS)return!1;for(var i=n.length;i--;){var s=n[i];if(s.prefix===r)return s.
namespace!==o}return!0}function zf(e,t,n,r){if(r&&!It.QName_exact.test(t))throw new ie(
'The attribute name "'+t+'" is not a valid XML QName',En.InvalidStateError);e.push(" ",t,'="',n.replace(
/[<>&"\t\n\r]/g,
P$),'"')}function Vw(e,t,n,r){n||(n=[]);var o=r.nodeFilter,i=r.requireWellFormed,s=r.splitCDATASections,
a=e.nodeType===qu?e:e.ownerDocument,u=a.type==="html";gn(e,{ns:n},{enter:function(l,c){var d=c.ns;if(
o)
if(l=o(l),l){if(typeof l=="string")return t.push(l),null}else return null;switch(l.nodeType){case br:
var p=l.attributes,g=p.length,b=l.tagName,S=b;if(!u&&!l.prefix&&l.namespaceURI){for(var O,P=0;P<p.length;
P++)
if(p.item(P).name==="xmlns"){O=p.item(P).value;break}if(!O)for(var N=d.length-1;N>=0;N--){var I=d[N];
if(I.prefix===""&&I.namespace===l.namespaceURI){O=I.namespace;break}}if(O!==l.namespaceURI)for(var N=d.
length-1;N>=0;N--){var I=d[N];if(I.namespace===l.namespaceURI){I.prefix&&(S=I.prefix+":"+b);break}}}
if(i&&!It.QName_exact.test(S))throw new ie('The element name "'+S+'" is not a valid XML QName',En.InvalidStateError);
t.push("<",S);for(var _=d.slice(),M=0;M<g;M++){var j=p.item(M);j.prefix=="xmlns"?_.push({prefix:j.localName,
namespace:j.value}):j.nodeName=="xmlns"&&_.push({prefix:"",namespace:j.value})}for(var M=0;M<g;M++){
var j=p.item(M);if(x$(j,u,_)){var z=j.prefix||"",L=j.namespaceURI;zf(t,z?"xmlns:"+z:"xmlns",L,i),_.push(
{prefix:z,namespace:L})}var B=o?o(j):j;B&&(typeof B=="string"?t.push(B):zf(t,B.name,B.value,i))}if(b===
S&&x$(l,u,_)){var q=l.prefix||"",L=l.namespaceURI;zf(t,q?"xmlns:"+q:"xmlns",L,i),_.push({prefix:q,
namespace:L})}
var J=!l.firstChild;if(J&&(u||l.namespaceURI===bo.HTML)&&(J=DV(b)),J)return t.push("/>"),null;if(t.push(
">"),u&&RV(b)){for(var K=l.firstChild;K;)K.data?t.push(K.data):Vw(K,t,_.slice(),r),K=K.nextSibling;
return t.
push("</",S,">"),null}return{ns:_,tag:S};case qu:case Vi:if(i&&l.nodeType===qu&&l.documentElement==null)
throw new ie("The Document has no documentElement",En.InvalidStateError);return{ns:d};case Zu:return zf(
t,l.name,l.value,i),null;case md:if(i&&It.InvalidChar.test(l.data))throw new ie(
"The Text node data contains characters outside the XML Char production",En.InvalidStateError);
return t.push(l.data.replace(
/[<&>]/g,P$)),null;case E$:if(i&&l.data.indexOf("]]>")!==-1)throw new ie(
'The CDATASection data contains "]]>"',En.InvalidStateError);return s?t.push(It.CDATA_START,l.data.replace(
/]]>/g,"]]]]><![CDATA[>"),It.CDATA_END):t.push(It.CDATA_START,l.data,It.CDATA_END),null;case Gw:if(i){
if(It.InvalidChar.
test(l.data))throw new ie(
"The comment node data contains characters outside the XML Char production",
En.InvalidStateError);if(l.data.indexOf("--")!==-1||l.data[l.data.length-1]==="-")throw new ie(
'The comment node data contains "--" or ends with "-"',En.InvalidStateError)}return t.push(It.COMMENT_START,
l.data,It.COMMENT_END),null;case R$:var Q=l.publicId,Y=l.systemId;if(i){if(!It.Name_exact.test(l.name))
throw new ie('The doctype name "'+l.name+'" is not a valid XML Name',En.InvalidStateError);if(Q&&!It.
PubidLiteral_match.test(Q))throw new ie("DocumentType publicId is not a valid PubidLiteral",En.InvalidStateError);
if(Y&&Y!=="."&&!It.SystemLiteral_match.test(Y))throw new ie(
"DocumentType systemId is not a valid SystemLiteral",En.InvalidStateError);if(l.internalSubset&&l.internalSubset.indexOf(
"]>")!==-1)throw new ie(
'DocumentType internalSubset contains "]>"',En.InvalidStateError)}return t.push(It.DOCTYPE_DECL_START,
" ",l.name),Q?(t.push(" ",It.PUBLIC," ",Q),Y&&Y!=="."&&t.push(" ",Y)):Y&&Y!=="."&&t.push(" ",It.SYSTEM,
" ",Y),l.internalSubset&&t.push(" [",l.internalSubset,"]"),t.push(">"),null;case Kw:if(i){if(!It.NCName_exact.
test(l.target)||l.target.toLowerCase()==="xml")throw new ie('The processing instruction target "'+l.
target+'" is not a valid XML NCName or is reserved',En.InvalidStateError);if(It.InvalidChar.test(l.data))
throw new ie("The ProcessingInstruction data contains characters outside the XML Char production",En.
InvalidStateError);if(l.data.indexOf("?>")!==-1)throw new ie(
'The ProcessingInstruction data contains "?>"',En.InvalidStateError)}return t.push("<?",l.target," ",
l.data,"?>"),null;case C$:if(i&&!It.Name_exact.
test(l.nodeName))throw new ie('The entity reference name "'+l.nodeName+'" is not a valid XML Name',
En.
InvalidStateError);return t.push("&",l.nodeName,";"),null;default:return t.push("??",l.nodeName),
null}},
exit:function(l,c){c&&c.tag&&t.push("</",c.tag,">")}})}function KV(e,t,n){var r;return gn(t,null,{
enter:function(o,i){
var s=o.cloneNode(!1);s.ownerDocument=e,s.parentNode=null,i===null?r=s:i.appendChild(s);var a=o.nodeType===
Zu||n;return a?s:null}}),r}function L$(e,t,n){var r;return gn(t,null,{enter:function(o,i){var s=new o.
constructor(Ln);for(var a in o)if(Hu(o,a)){var u=o[a];typeof u!="object"&&u!=s[a]&&(s[a]=u)}o.childNodes&&
(s.childNodes=new Zt),s.ownerDocument=e;var l=n;switch(s.nodeType){case br:var c=o.attributes,d=s.attributes=
new Ju,p=c.length;d._ownerElement=s;for(var g=0;g<p;g++)s.setAttributeNode(L$(e,c.item(g),!0));break;
case Zu:
l=!0}return i!==null?i.appendChild(s):r=s,l?s:null}}),r}function j$(e,t,n){e[t]=n}function Uw(e){for(
var t=[],
n=e.firstChild;n;)n.nodeType===br&&t.push(n),n=n.nextSibling;return t}try{h.defineProperty&&(h.defineProperty(
ho.prototype,"length",{get:function(){return Kf(this),this.$$length}}),h.defineProperty(Ge.prototype,
"textContent",{get:function(){if(this.nodeType===br||this.nodeType===Vi){var e=[];return gn(this,
null,
{enter:function(t){if(t.nodeType===br||t.nodeType===Vi)return!0;if(t.nodeType===Kw||t.nodeType===Gw)
return null;e.push(t.nodeValue)}}),e.join("")}return this.nodeValue},set:function(e){switch(this.nodeType){
case br:case Vi:
for(;this.firstChild;)this.removeChild(this.firstChild);(e||x(e))&&this.appendChild(this.ownerDocument.
createTextNode(e));break;default:this.data=e,this.value=e,this.nodeValue=e}}}),h.defineProperty(Yi.prototype,
"data",{get:function(){return this._data!=null?this._data:""},set:function(e){this._data=e,this.length=
typeof e=="string"?e.length:0}}),h.defineProperty(Yi.prototype,"nodeValue",{get:function(){return this.
data},set:function(e){this.data=e},enumerable:!0,configurable:!0}),h.defineProperty(ti.prototype,
"children",{get:function(){return new ho(this,Uw)}}),h.defineProperty(ei.prototype,"children",{get:
function(){
return new ho(this,Uw)}}),h.defineProperty(Xu.prototype,"children",{get:function(){return new ho(
this,
Uw)}}),j$=function(e,t,n){e["$$"+t]=n})}catch{}$t._updateLiveList=Kf;$t.Attr=Hs;$t.CDATASection=qf;
$t.
CharacterData=Yi;$t.Comment=Gf;$t.Document=ei;$t.DocumentFragment=Xu;$t.DocumentType=Hf;$t.DOMImplementation=
O$;$t.Element=ti;$t.Entity=Jw;$t.EntityReference=Zf;$t.LiveNodeList=ho;$t.NamedNodeMap=Ju;$t.Node=Ge;
$t.NodeList=Zt;$t.Notation=Zw;$t.Text=pd;$t.ProcessingInstruction=Jf;$t.walkDOM=gn;$t.XMLSerializer=
F$});var z$=$e(fd=>{"use strict";m();var B$=qs().freeze;fd.XML_ENTITIES=B$({amp:"&",apos:"'",gt:">",
lt:"<",
quot:'"'});fd.HTML_ENTITIES=B$({Aacute:"\xC1",aacute:"\xE1",Abreve:"\u0102",abreve:"\u0103",ac:
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
zwnj:"\u200C"});fd.entityMap=fd.HTML_ENTITIES});var V$=$e(Xf=>{"use strict";m();var nl=qs(),Ae=zw(),
G$=id(),GV=nl.isHTMLEscapableRawTextElement,qV=nl.
isHTMLMimeType,HV=nl.isHTMLRawTextElement,yd=nl.hasOwn,U$=nl.NAMESPACE,ZV=G$.ParseError,JV=G$.DOMException,
Yu=0,Qi=1,Qu=2,gd=3,el=4,tl=5,hd=6,Vf=7;function q$(){}q$.prototype={parse:function(e,t,n){var r=this.
domBuilder;r.startDocument(),QV(t,t=h.create(null)),VV(e,t,n,r,this.errorHandler),r.endDocument()}};
var Yw=/&#?\w+;?/g;function VV(e,t,n,r,o){var i=qV(r.mimeType);e.indexOf(Ae.UNICODE_REPLACEMENT_CHARACTER)>=
0&&o.warning("Unicode replacement character detected, source encoding issues?");function s(me){if(me>
65535){me-=65536;var Te=55296+(me>>10),Ct=56320+(me&1023);return x.fromCharCode(Te,Ct)}else return x.
fromCharCode(me)}function a(me){var Te=me[me.length-1]===";"?me:me+";";if(!i&&Te!==me)return o.error(
"EntityRef: expecting ;"),me;var Ct=Ae.Reference.exec(Te);if(!Ct||Ct[0].length!==Te.length)return o.
error("entity not matching Reference production: "+me),me;var zt=Te.slice(1,-1);return yd(n,zt)?n[zt]:
zt.charAt(0)==="#"?s(parseInt(zt.substring(1).replace("x","0x"))):(o.error("entity not found:"+me),
me)}
function u(me){if(me>O){var Te=e.substring(O,me).replace(Yw,a);p&&g(O),r.characters(Te,0,me-O),O=me}
}
var l=0,c=0,d=/\r\n?|\n|$/g,p=r.locator;function g(me,Te){for(;me>=c&&(Te=d.exec(e));)l=c,c=Te.index+
Te[0].length,p.lineNumber++;p.columnNumber=me-l+1}for(var b=[{currentNSMap:t}],S=[],O=0;;){try{var P=e.
indexOf("<",O);if(P<0){if(!i&&S.length>0)return o.fatalError("unclosed xml tag(s): "+S.join(", "));
if(!e.
substring(O).match(/^\s*$/)){var N=r.doc,I=N.createTextNode(e.substring(O));if(N.documentElement)return o.
error("Extra content at the end of the document");N.appendChild(I),r.currentElement=I}return}if(P>O){
var _=e.substring(O,P);!i&&S.length===0&&(_=_.replace(new RegExp(Ae.S_OPT.source,"g"),""),_&&o.error(
"Unexpected content outside root element: '"+_+"'")),u(P)}switch(e.charAt(P+1)){case"/":var we=e.indexOf(
">",P+2),M=e.substring(P+2,we>0?we:void 0);if(!M)return o.fatalError("end tag name missing");var j=Ae.
reg("^",Ae.QName_group,Ae.S_OPT,"$"),z=we>0&&j.exec(M);if(!z){var L=we>0&&Ae.reg("^",Ae.QName_group).
exec(M);if(i&&L)o.warning('end tag name contains invalid trailing characters: "'+M+'"'),z=L;else if(
L&&
new RegExp(j.source,j.flags+"m").test(M))o.error(
'end tag name is followed by a line break and trailing content: "'+M+'"'),z=L;else return o.fatalError(
'end tag name contains invalid characters: "'+M+
'"')}if(!r.currentElement&&!r.doc.documentElement)return;var B=S[S.length-1]||r.currentElement.tagName||
r.doc.documentElement.tagName||"";if(B!==z[1]){var q=z[1].toLowerCase();if(!i||B.toLowerCase()!==q)return o.
fatalError('Opening and ending tag mismatch: "'+B+'" != "'+M+'"')}var J=b.pop();S.pop();var K=J.localNSMap;
if(r.endElement(J.uri,J.localName,B),K)for(var Q in K)yd(K,Q)&&r.endPrefixMapping(Q);we++;break;case"?":
p&&g(P),we=t7(e,P,r,o);break;case"!":p&&g(P),we=Z$(e,P,r,o,i);break;default:p&&g(P);var Y=new J$,
ge=b[b.length-1].currentNSMap,we=XV(e,P,Y,ge,a,o,i),Fe=Y.length;if(Y.closed||(i&&nl.isHTMLVoidElement(
Y.tagName)?Y.closed=!0:S.push(Y.tagName)),p&&Fe){for(var at=W$(p,{}),ce=0;ce<Fe;ce++){var Xe=Y[ce];g(
Xe.offset),Xe.locator=W$(p,{})}r.locator=at,K$(Y,r,ge)&&b.push(Y),r.locator=p}else K$(Y,r,ge)&&b.push(
Y);i&&!Y.closed?we=YV(e,we,Y.tagName,a,r):we++}}catch(me){if(me instanceof ZV)throw me;if(me instanceof
JV)return o.fatalError("Error constructing the DOM: "+me.name+": "+me.message,me);o.error(
"element parse error: "+me),we=-1}we>O?O=we:u(f.max(P,O)+1)}}function W$(e,t){return t.lineNumber=e.lineNumber,
t.columnNumber=e.columnNumber,t}function XV(e,t,n,r,o,i,s){function a(g,b,S){if(yd(n.attributeNames,
g))return i.fatalError("Attribute "+g+" redefined");if(!s&&b.indexOf("<")>=0)return i.fatalError(
"Unescaped '<' not allowed in attributes values");n.addValue(g,b.replace(/[\t\n\r]/g," ").replace(Yw,
o),
S)}for(var u,l,c=++t,d=Yu;;){var p=e.charAt(c);if(d===Yu&&p==="<")throw new C(
"unexpected < in tag name: "+e.slice(t,c));switch(p){case"=":if(d===Qi)u=e.slice(t,c),d=gd;else if(d===Qu)d=gd;
else throw new C(
"attribute equal must after attrName");break;case"'":case'"':if(d===gd||d===Qi)if(d===Qi&&(i.warning(
'attribute value must after "="'),u=e.slice(t,c)),t=c+1,c=e.indexOf(p,t),c>0)l=e.slice(t,c),a(u,l,t-
1),d=tl;else throw new C("attribute value no end '"+p+"' match");else if(d==el)l=e.slice(t,c),a(u,l,
t),i.warning('attribute "'+u+'" missed start quot('+p+")!!"),t=c+1,d=tl;else throw new C(
'attribute value must after "="');break;case"/":switch(d){case Yu:n.setTagName(e.slice(t,c));case tl:
case hd:case Vf:
d=Vf,n.closed=!0;case el:case Qi:break;case Qu:n.closed=!0;break;default:throw new C(
"attribute invalid close char('/')")}break;case"":return i.error("unexpected end of input"),d==Yu&&n.setTagName(
e.slice(
t,c)),c;case">":switch(d){case Yu:n.setTagName(e.slice(t,c));case tl:case hd:case Vf:break;case el:
case Qi:
l=e.slice(t,c),l.slice(-1)==="/"&&(n.closed=!0,l=l.slice(0,-1));case Qu:d===Qu&&(l=u),d==el?(i.warning(
'attribute "'+l+'" missed quot(")!'),a(u,l,t)):(s||i.warning('attribute "'+l+'" missed value!! "'+l+
'" instead!!'),a(l,l,t));break;case gd:if(!s)return i.fatalError(`AttValue: ' or " expected`)}return c;
case"\x80":p=" ";default:if(p<=" ")switch(d){case Yu:n.setTagName(e.slice(t,c)),d=hd;break;case Qi:u=e.slice(
t,c),d=Qu;break;case el:var l=e.slice(t,c);i.warning('attribute "'+l+'" missed quot(")!!'),a(u,l,t);
case tl:
d=hd;break}else switch(d){case Qu:s||i.warning('attribute "'+u+'" missed value!! "'+u+'" instead2!!'),
a(u,u,t),t=c,d=Qi;break;case tl:i.warning('attribute space is required"'+u+'"!!');case hd:d=Qi,t=c;
break;case gd:
d=el,t=c;break;case Vf:throw new C("elements closed character '/' and '>' must be connected to")}}c++}
}
function K$(e,t,n){for(var r=e.tagName,o=null,d=e.length;d--;){var i=e[d],s=i.qName,a=i.value,p=s.indexOf(
":");if(p>0)var u=i.prefix=s.slice(0,p),l=s.slice(p+1),c=u==="xmlns"&&l;else l=s,u=null,c=s==="xmlns"&&
"";i.localName=l,c!==!1&&(o==null&&(o=h.create(null),n=h.create(n)),n[c]=o[c]=a,i.uri=U$.XMLNS,t.startPrefixMapping(
c,a))}for(var d=e.length;d--;)i=e[d],i.prefix&&(i.prefix==="xml"&&(i.uri=U$.XML),i.prefix!=="xmlns"&&
(i.uri=n[i.prefix]));var p=r.indexOf(":");p>0?(u=e.prefix=r.slice(0,p),l=e.localName=r.slice(p+1)):(
u=
null,l=e.localName=r);var g=e.uri=n[u||""];if(t.startElement(g,l,r,e),e.closed){if(t.endElement(g,l,
r),o)for(u in o)yd(o,u)&&t.endPrefixMapping(u)}else return e.currentNSMap=n,e.localNSMap=o,!0}
function YV(e,t,n,r,o){
var i=GV(n);if(i||HV(n)){var s=new RegExp("</"+n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")+">","ig");s.lastIndex=
t;var a=s.exec(e),u=a?a.index:-1;if(u<0)return t+1;var l=e.substring(t+1,u);return i&&(l=l.replace(
Yw,
r)),o.characters(l,0,l.length),u}return t+1}function QV(e,t){for(var n in e)yd(e,n)&&(t[n]=e[n])}
function H$(e,t){
var n=t;function r(c){return c=c||0,e.charAt(n+c)}function o(c){c=c||1,n+=c}function i(){for(var c=0;
n<
e.length;){var d=r();if(d!==" "&&d!==`
`&&d!=="\u0009"&&d!=="\r")return c;c++,o()}return-1}function s(){return e.substring(n)}function a(c){
return e.
substring(n,n+c.length)===c}function u(c){return e.substring(n,n+c.length).toUpperCase()===c.toUpperCase(
)}
function l(c){var d=Ae.reg("^",c),p=d.exec(s());return p?(o(p[0].length),p[0]):null}return{char:r,
getIndex:function(){
return n},getMatch:l,getSource:function(){return e},skip:o,skipBlanks:i,substringFromIndex:s,
substringStartsWith:a,
substringStartsWithCaseInsensitive:u}}function e7(e,t){function n(a,u){var l=Ae.PI.exec(a.substringFromIndex(
));
return l?l[1].toLowerCase()==="xml"?u.fatalError(
"xml declaration is only allowed at the start of the document, but found at position "+a.getIndex()):
(a.skip(l[0].length),l[0]):u.fatalError("processing instruction is not well-formed at position "+a.getIndex(
))}var r=e.getSource();if(e.char()==="["){
e.skip(1);for(var o=e.getIndex();e.getIndex()<r.length;){if(e.skipBlanks(),e.char()==="]"){var i=r.substring(
o,e.getIndex());return e.skip(1),i}var s=null;if(e.char()==="<"&&e.char(1)==="!")switch(e.char(2)){
case"E":e.char(3)==="L"?s=e.getMatch(Ae.elementdecl):e.char(3)==="N"&&(s=e.getMatch(Ae.EntityDecl));
break;case"A":s=e.getMatch(Ae.AttlistDecl);break;case"N":s=e.getMatch(Ae.NotationDecl);break;case"-":
s=e.getMatch(
Ae.Comment);break}else if(e.char()==="<"&&e.char(1)==="?")s=n(e,t);else if(e.char()==="%")s=e.getMatch(
Ae.PEReference);else return t.fatalError("Error detected in Markup declaration");if(!s)return t.fatalError(
"Error in internal subset at position "+e.getIndex())}return t.fatalError(
"doctype internal subset is not well-formed, missing ]")}}function Z$(e,t,n,r,o){var i=H$(e,t);
switch(o?i.char(2).toUpperCase():
i.char(2)){case"-":var s=i.getMatch(Ae.Comment);return s?(n.comment(s,Ae.COMMENT_START.length,s.length-
Ae.COMMENT_START.length-Ae.COMMENT_END.length),i.getIndex()):r.fatalError(
"comment is not well-formed at position "+i.getIndex());case"[":var a=i.getMatch(Ae.CDSect);return a?
!o&&!n.currentElement?r.fatalError(
"CDATA outside of element"):(n.startCDATA(),n.characters(a,Ae.CDATA_START.length,a.length-Ae.CDATA_START.
length-Ae.CDATA_END.length),n.endCDATA(),i.getIndex()):r.fatalError(
"Invalid CDATA starting at position "+t);case"D":{if(n.doc&&n.doc.documentElement)return r.fatalError(
"Doctype not allowed inside or after documentElement at position "+i.getIndex());if(o?!i.substringStartsWithCaseInsensitive(
Ae.DOCTYPE_DECL_START):
!i.substringStartsWith(Ae.DOCTYPE_DECL_START))return r.fatalError("Expected "+Ae.DOCTYPE_DECL_START+
" at position "+i.getIndex());if(i.skip(Ae.DOCTYPE_DECL_START.length),i.skipBlanks()<1)return r.fatalError(
"Expected whitespace after "+Ae.DOCTYPE_DECL_START+" at position "+i.getIndex());var u={name:void 0,
publicId:void 0,systemId:void 0,internalSubset:void 0};if(u.name=i.getMatch(Ae.Name),!u.name)return r.
fatalError("doctype name missing or contains unexpected characters at position "+i.getIndex());if(o&&
u.name.toLowerCase()!=="html"&&r.warning("Unexpected DOCTYPE in HTML document at position "+i.getIndex(
)),
i.skipBlanks(),i.substringStartsWith(Ae.PUBLIC)||i.substringStartsWith(Ae.SYSTEM)){var l=Ae.ExternalID_match.
exec(i.substringFromIndex());if(!l)return r.fatalError(
"doctype external id is not well-formed at position "+i.getIndex());l.groups.SystemLiteralOnly!==void 0?
u.systemId=l.groups.SystemLiteralOnly:(u.
systemId=l.groups.SystemLiteral,u.publicId=l.groups.PubidLiteral),i.skip(l[0].length)}else if(o&&i.substringStartsWithCaseInsensitive(
Ae.SYSTEM)){if(i.skip(Ae.SYSTEM.length),i.skipBlanks()<1)return r.fatalError(
"Expected whitespace after "+Ae.SYSTEM+" at position "+i.getIndex());if(u.systemId=i.getMatch(Ae.ABOUT_LEGACY_COMPAT_SystemLiteral),
!u.systemId)return r.fatalError("Expected "+Ae.ABOUT_LEGACY_COMPAT+" in single or double quotes after "+Ae.SYSTEM+" at position "+i.getIndex(
))}return o&&u.systemId&&!Ae.ABOUT_LEGACY_COMPAT_SystemLiteral.
test(u.systemId)&&r.warning("Unexpected doctype.systemId in HTML document at position "+i.getIndex()),
o||(i.skipBlanks(),u.internalSubset=e7(i,r)),i.skipBlanks(),i.char()!==">"?r.fatalError(
"doctype not terminated with > at position "+i.getIndex()):(i.skip(1),n.startDTD(u.name,u.publicId,u.systemId,
u.
internalSubset),n.endDTD(),i.getIndex())}default:return r.fatalError(
'Not well-formed XML starting with "<!" at position '+t)}}function t7(e,t,n,r){var o=e.substring(t).match(
Ae.PI);if(!o)return r.fatalError(
"Invalid processing instruction starting at position "+t);if(o[1].toLowerCase()==="xml"){if(t>0)return r.
fatalError("processing instruction at position "+t+" is an xml declaration which is only at the start of the document");
if(!Ae.XMLDecl.test(e.substring(t)))return r.fatalError("xml declaration is not well-formed")}return n.processingInstruction(
o[1],o[2]),t+o[0].length}function J$(){this.attributeNames=
h.create(null)}J$.prototype={setTagName:function(e){if(!Ae.QName_exact.test(e))throw new C(
"invalid tagName:"+e);this.tagName=e},addValue:function(e,t,n){if(!Ae.QName_exact.test(e))throw new C(
"invalid attribute:"+e);this.attributeNames[e]=this.length,this[this.length++]={qName:e,value:t,
offset:n}},
length:0,getLocalName:function(e){return this[e].localName},getLocator:function(e){return this[e].locator}
,
getQName:function(e){return this[e].qName},getURI:function(e){return this[e].uri},getValue:function(
e){
return this[e].value}};Xf.XMLReader=q$;Xf.parseUtils=H$;Xf.parseDoctypeCommentOrCData=Z$});var r_=$e(
ol=>{"use strict";m();var Zs=qs(),n7=Xw(),r7=id(),X$=z$(),o7=V$(),i7=n7.DOMImplementation,
s7=Zs.hasDefaultHTMLNamespace,a7=Zs.isHTMLMimeType,u7=Zs.isValidMimeType,e_=Zs.MIME_TYPE,Qw=Zs.NAMESPACE,
Y$=r7.ParseError,l7=o7.XMLReader;function t_(e){return e.replace(/\r[\n\u0085]/g,`
`).replace(/[\r\u0085\u2028\u2029]/g,`
`)}function n_(e){if(e=e||{},e.locator===void 0&&(e.locator=!0),this.assign=e.assign||Zs.assign,this.
domHandler=e.domHandler||Qf,this.onError=e.onError||e.errorHandler,e.errorHandler&&typeof e.errorHandler!=
"function")throw new TypeError("errorHandler object is no longer supported, switch to onError!");e.errorHandler&&
e.errorHandler("warning","The `errorHandler` option has been deprecated, use `onError` instead!",
this),
this.normalizeLineEndings=e.normalizeLineEndings||t_,this.locator=!!e.locator,this.xmlns=this.assign(
h.create(null),e.xmlns)}n_.prototype.parseFromString=function(e,t){if(!u7(t))throw new TypeError(
'DOMParser.parseFromString: the provided mimeType "'+t+'" is not valid.');var n=this.assign(h.create(
null),
this.xmlns),r=X$.XML_ENTITIES,o=n[""]||null;s7(t)?(r=X$.HTML_ENTITIES,o=Qw.HTML):t===e_.XML_SVG_IMAGE&&
(o=Qw.SVG),n[""]=o,n.xml=n.xml||Qw.XML;var i=new this.domHandler({mimeType:t,defaultNamespace:o,
onError:this.
onError}),s=this.locator?{}:void 0;this.locator&&i.setDocumentLocator(s);var a=new l7;a.errorHandler=
i,a.domBuilder=i;var u=!Zs.isHTMLMimeType(t);return u&&typeof e!="string"&&a.errorHandler.fatalError(
"source is not a string"),a.parse(this.normalizeLineEndings(x(e)),n,r),i.doc.documentElement||a.errorHandler.
fatalError("missing root element"),i.doc};function Qf(e){var t=e||{};this.mimeType=t.mimeType||e_.XML_APPLICATION,
this.defaultNamespace=t.defaultNamespace||null,this.cdata=!1,this.currentElement=void 0,this.doc=void 0,
this.locator=void 0,this.onError=t.onError}function rl(e,t){t.lineNumber=e.lineNumber,t.columnNumber=
e.columnNumber}Qf.prototype={startDocument:function(){var e=new i7;this.doc=a7(this.mimeType)?e.createHTMLDocument(
!1):e.createDocument(this.defaultNamespace,"")},startElement:function(e,t,n,r){var o=this.doc,i=o.createElementNS(
e,n||t),s=r.length;Yf(this,i),this.currentElement=i,this.locator&&rl(this.locator,i);for(var a=0;a<s;
a++){
var e=r.getURI(a),u=r.getValue(a),n=r.getQName(a),l=o.createAttributeNS(e,n);this.locator&&rl(r.getLocator(
a),l),l.value=l.nodeValue=u,i.setAttributeNode(l)}},endElement:function(e,t,n){this.currentElement=this.
currentElement.parentNode},startPrefixMapping:function(e,t){},endPrefixMapping:function(e){},
processingInstruction:function(e,t){
var n=this.doc.createProcessingInstruction(e,t);this.locator&&rl(this.locator,n),Yf(this,n)},
ignorableWhitespace:function(e,t,n){},
characters:function(e,t,n){if(e=Q$.apply(this,arguments),e){if(this.cdata)var r=this.doc.createCDATASection(
e);else var r=this.doc.createTextNode(e);this.currentElement?this.currentElement.appendChild(r):
/^\s*$/.
test(e)&&this.doc.appendChild(r),this.locator&&rl(this.locator,r)}},skippedEntity:function(e){},
endDocument:function(){
this.doc.normalize()},setDocumentLocator:function(e){e&&(e.lineNumber=0),this.locator=e},comment:
function(e,t,n){
e=Q$.apply(this,arguments);var r=this.doc.createComment(e);this.locator&&rl(this.locator,r),Yf(this,
r)},startCDATA:function(){this.cdata=!0},endCDATA:function(){this.cdata=!1},startDTD:function(e,t,n,
r){
var o=this.doc.implementation;if(o&&o.createDocumentType){var i=o.createDocumentType(e,t,n,r);this.locator&&
rl(this.locator,i),Yf(this,i),this.doc.doctype=i}},reportError:function(e,t){if(typeof this.onError==
"function")try{this.onError(e,t,this)}catch(n){throw new Y$("Reporting "+e+' "'+t+'" caused '+n,this.
locator)}else console.error("[xmldom "+e+"]\u0009"+t,c7(this.locator))},warning:function(e){this.reportError(
"warning",e)},error:function(e){this.reportError("error",e)},fatalError:function(e,t){throw this.reportError(
"fatalError",e),new Y$(e,this.locator,t)}};function c7(e){if(e)return`
@#[line:`+e.lineNumber+",col:"+e.columnNumber+"]"}function Q$(e,t,n){return typeof e=="string"?e.substr(
t,n):e.length>=t+n||t?new java.lang.String(e,t,n)+"":e}
"endDTD,startEntity,endEntity,attributeDecl,elementDecl,externalEntityDecl,internalEntityDecl,resolveEntity,getExternalSubset,notationDecl,unparsedEntityDecl".replace(
/\w+/g,function(e){Qf.prototype[e]=function(){return null}});function Yf(e,t){
e.currentElement?e.currentElement.appendChild(t):e.doc.appendChild(t)}function d7(e){if(e==="error")
throw"onErrorStopParsing"}function m7(){throw"onWarningStopParsing"}ol.__DOMHandler=Qf;ol.DOMParser=
n_;ol.normalizeLineEndings=t_;ol.onErrorStopParsing=d7;ol.onWarningStopParsing=m7});var o_=$e(qe=>{
"use strict";m();var il=qs();qe.assign=il.assign;qe.hasDefaultHTMLNamespace=il.hasDefaultHTMLNamespace;
qe.isHTMLMimeType=il.isHTMLMimeType;qe.isValidMimeType=il.isValidMimeType;qe.MIME_TYPE=il.MIME_TYPE;
qe.NAMESPACE=il.NAMESPACE;var eg=id();qe.DOMException=eg.DOMException;qe.DOMExceptionName=eg.DOMExceptionName;
qe.ExceptionCode=eg.ExceptionCode;qe.ParseError=eg.ParseError;var Jt=Xw();qe.Attr=Jt.Attr;qe.CDATASection=
Jt.CDATASection;qe.CharacterData=Jt.CharacterData;qe.Comment=Jt.Comment;qe.Document=Jt.Document;qe.DocumentFragment=
Jt.DocumentFragment;qe.DocumentType=Jt.DocumentType;qe.DOMImplementation=Jt.DOMImplementation;qe.Element=
Jt.Element;qe.Entity=Jt.Entity;qe.EntityReference=Jt.EntityReference;qe.LiveNodeList=Jt.LiveNodeList;
qe.NamedNodeMap=Jt.NamedNodeMap;qe.Node=Jt.Node;qe.NodeList=Jt.NodeList;qe.Notation=Jt.Notation;qe.ProcessingInstruction=
Jt.ProcessingInstruction;qe.Text=Jt.Text;qe.XMLSerializer=Jt.XMLSerializer;var tg=r_();qe.DOMParser=
tg.DOMParser;qe.normalizeLineEndings=tg.normalizeLineEndings;qe.onErrorStopParsing=tg.onErrorStopParsing;
qe.onWarningStopParsing=tg.onWarningStopParsing});var ng=$e((Tnt,i_)=>{"use strict";m();function p7(
e){return e[e.length-1]}function f7(e){return e[0]}
i_.exports={last:p7,first:f7}});var vr=$e((Ent,u_)=>{"use strict";m();function bd(e){
"@babel/helpers - typeof";return bd=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},bd(e)}function s_(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function g7(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?s_(h(n),!0).forEach(function(r){
h7(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):s_(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function h7(e,t,
n){
return(t=y7(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function y7(e){var t=b7(e,"string");return bd(t)=="symbol"?t:t+""}function b7(e,t){if(bd(e)!="object"||
!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(bd(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
x:w)(e)}var a_=ng(),rg=a_.last,Js=a_.first;function Vs(e){this.name="GenericError",this.message=e,
this.
stack=new C(e).stack}Vs.prototype=C.prototype;function hn(e){this.name="TemplateError",this.message=
e,this.stack=new C(e).stack}hn.prototype=new Vs;function wd(e){this.name="RenderingError",this.message=
e,this.stack=new C(e).stack}wd.prototype=new Vs;function og(e){this.name="ScopeParserError",this.message=
e,this.stack=new C(e).stack}og.prototype=new Vs;function es(e){this.name="InternalError",this.properties=
{explanation:"InternalError"},this.message=e,this.stack=new C(e).stack}es.prototype=new Vs;function ev(
e){
this.name="APIVersionError",this.properties={explanation:"APIVersionError"},this.message=e,this.stack=
new C(e).stack}ev.prototype=new Vs;function w7(e,t){var n=new ev(e);throw n.properties=g7({id:
"api_version_error"},t),n}function v7(e){var t=h.keys(e.files).slice(0,10),n="";t.length===0?n="Empty zip file":
n="Zip file contains : ".concat(t.join(","));var r=new es(
"The filetype for this file could not be identified, is this file corrupted ? ".concat(n));throw r.properties={
id:"filetype_not_identified",explanation:
"The filetype for this file could not be identified, is this file corrupted ? ".concat(
n)},r}function k7(e){var t=new es('The filetype "'.concat(e,'" is not handled by Docxtemplater'));
throw t.
properties={id:"filetype_not_handled",explanation:'The file you are trying to generate is of type "'.
concat(e,'", but only docx and pptx formats are handled'),fileType:e},t}function x7(e){var t=new hn(
"Multi error");throw t.properties={errors:e,id:"multi_error",explanation:
"The template has multiple errors"},t}function T7(e){var t=new hn("Unopened tag");return t.properties={
xtag:rg(e.xtag.split(" ")),
id:"unopened_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unopened')},t}function S7(e){var t=new hn(
"Duplicate open tag, expected one open tag");return t.properties={xtag:Js(e.xtag.split(" ")),id:
"duplicate_open_tag",context:e.
xtag,offset:e.offset,lIndex:e.lIndex,explanation:'The tag beginning with "'.concat(e.xtag.substr(0,
30),
'" has duplicate open tags')},t}function E7(e){var t=new hn(
"Duplicate close tag, expected one close tag");return t.properties={xtag:Js(e.xtag.split(" ")),id:
"duplicate_close_tag",context:e.xtag,offset:e.
offset,lIndex:e.lIndex,explanation:'The tag ending with "'.concat(e.xtag.substr(0,30),
'" has duplicate close tags')},t}function C7(e){var t=new hn("Unclosed tag");return t.properties={
xtag:Js(e.xtag.split(
" ")).substr(1),id:"unclosed_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unclosed')},t}function R7(e){e.position==="left"?
D7(e):A7(e)}function D7(e){var t=new hn('No tag "'.concat(e.element,'" was found at the ').concat(e.
position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_left",explanation:
'No tag "'.concat(e.element,'" was found at the left'),offset:n.offset,part:n,parsed:e.parsed,index:
e.index,
element:e.element},t}function A7(e){var t=new hn('No tag "'.concat(e.element,'" was found at the ').
concat(e.position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_right",
explanation:'No tag "'.concat(e.element,'" was found at the right'),offset:n.offset,part:n,parsed:e.parsed,
index:e.
index,element:e.element},t}function O7(e){var t=e.tag,n=e.value,r=e.offset,o=new wd(
"There are some XML corrupt characters");return o.properties={id:"invalid_xml_characters",xtag:t,
value:n,offset:r,explanation:'There are some corrupt characters for the field "'.concat(t,'"')},o}
function P7(e){var t=e.tag,n=e.value,
r=e.offset,o=e.partDelims,i=new wd("Non string values are not allowed for rawXML tags");return i.properties=
{id:"invalid_raw_xml_value",xtag:t,value:n,offset:r,explanation:'The value of the raw tag : "'.concat(
o,'" is not a string')},i}function N7(e){var t=e.part,n=t.value,r=t.offset,o=e.id,i=o===void 0?
"raw_tag_outerxml_invalid":o,s=e.message,a=s===void 0?"Raw tag not in paragraph":s,u=e.part,l=e.explanation,
c=l===void 0?'The tag "'.concat(n,'" is not inside a paragraph'):l;typeof c=="function"&&(c=c(u));
var d=new hn(
a);throw d.properties={id:i,explanation:c,rootError:e.rootError,xtag:n,offset:r,postparsed:e.postparsed,
expandTo:e.expandTo,index:e.index},d}function I7(e){var t=new hn(
"Raw tag should be the only text in paragraph"),n=e.part.value;throw t.properties={id:
"raw_xml_tag_should_be_only_text_in_paragraph",explanation:'The raw tag "'.concat(n,
'" should be the only text in this paragraph. This means that this tag should not be surrounded by any text or spaces.'),
xtag:n,offset:e.part.offset,paragraphParts:e.paragraphParts},
t}function $7(e){var t=e.location,n=e.offset,r=e.square,o=t==="start"?"unclosed":"unopened",i=t==="start"?
"Unclosed":"Unopened",s=new hn("".concat(i," loop")),a=e.value;return s.properties={id:"".concat(
o,"_loop"),explanation:'The loop with tag "'.concat(a,'" is ').concat(o),xtag:a,offset:n},r&&(s.properties.
square=r),s}function _7(e,t){var n=new hn("Unbalanced loop tag"),r=t[0].part.value,o=t[1].part.value,
i=e[0].part.value,s=e[1].part.value;return n.properties={id:"unbalanced_loop_tags",explanation:
"Unbalanced loop tags {#".concat(r,"}{/").concat(o,"}{#").concat(i,"}{/").concat(s,"}"),offset:[t[0].part.
offset,e[1].part.offset],lastPair:{left:t[0].part.value,right:t[1].part.value},pair:{left:e[0].part.
value,right:e[1].part.value}},n}function F7(e){var t=e.tags,n=new hn(
"Closing tag does not match opening tag");return n.properties={id:
"closing_tag_does_not_match_opening_tag",explanation:'The tag "'.
concat(t[0].value,'" is closed by the tag "').concat(t[1].value,'"'),openingtag:Js(t).value,offset:[
Js(t).offset,rg(t).offset],closingtag:rg(t).value},Js(t).square&&(n.properties.square=[Js(t).square,
rg(t).square]),n}function M7(e){var t=e.tag,n=e.offset,r=new hn('The position of the loop tags "'.concat(
t,'" would produce invalid XML'));return r.properties={xtag:t,id:"loop_position_invalid",explanation:
'The tags "'.concat(t,
'" are misplaced in the document, for example one of them is in a table and the other one outside the table'),
offset:n},r}function L7(e){var t=e.tag,n=e.rootError,r=e.offset,o=new og(
"Scope parser compilation failed");return o.properties={id:"scopeparser_compilation_failed",offset:r,
xtag:t,explanation:'The scope parser for the tag "'.concat(t,'" failed to compile'),rootError:n},o}
function j7(e){
var t=e.tag,n=e.scope,r=e.error,o=e.offset,i=new og("Scope parser execution failed");return i.properties=
{id:"scopeparser_execution_failed",explanation:'The scope parser for the tag "'.concat(t,
'" failed to execute'),scope:n,offset:o,xtag:t,rootError:r},i}function B7(e,t){var n='Unimplemented tag type "'.
concat(e.type,'"');e.module&&(n+=' "'.concat(e.module,'"'));var r=new hn(n);throw r.properties={part:
e,
index:t,id:"unimplemented_tag_type"},r}function z7(){var e=new es("Malformed xml");throw e.properties=
{explanation:"The template contains malformed xml",id:"malformed_xml"},e}function U7(){var e=new es(
"You must run `.compile()` before running `.resolveData()`");throw e.properties={id:
"resolve_before_compile",explanation:"You must run `.compile()` before running `.resolveData()`"},e}
function W7(){var e=new es(
"You should not call .render on a document that had compilation errors");throw e.properties={id:
"render_on_invalid_template",explanation:
"You should not call .render on a document that had compilation errors"},e}function K7(){var e=new es(
"You should not call .render twice on the same Docxtemplater instance");throw e.properties={id:
"render_twice",explanation:"You should not call .render twice on the same Docxtemplater instance"},e}
function G7(e,t){var n=new hn("An XML file has invalid xml");throw n.
properties={id:"file_has_invalid_xml",content:e,offset:t,explanation:
"The docx contains invalid XML, it is most likely corrupt"},n}u_.exports={XTError:Vs,XTTemplateError:
hn,XTInternalError:es,XTScopeParserError:og,
XTAPIVersionError:ev,RenderingError:wd,XTRenderingError:wd,getClosingTagNotMatchOpeningTag:F7,
getLoopPositionProducesInvalidXMLError:M7,
getScopeCompilationError:L7,getScopeParserExecutionError:j7,getUnclosedTagException:C7,
getUnopenedTagException:T7,
getUnmatchedLoopException:$7,getDuplicateCloseTagException:E7,getDuplicateOpenTagException:S7,
getCorruptCharactersException:O7,
getInvalidRawXMLValueException:P7,getUnbalancedLoopException:_7,throwApiVersionError:w7,
throwFileTypeNotHandled:k7,
throwFileTypeNotIdentified:v7,throwMalformedXml:z7,throwMultiError:x7,throwExpandNotFound:N7,
throwRawTagShouldBeOnlyTextInParagraph:I7,
throwUnimplementedTagType:B7,throwXmlTagNotFound:R7,throwXmlInvalid:G7,throwResolveBeforeCompile:U7,
throwRenderInvalidTemplate:W7,throwRenderTwice:K7}});var Bt=$e((Rnt,h_)=>{"use strict";m();function q7(
e,t){return V7(e)||J7(e,t)||Z7(e,t)||H7()}function H7(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Z7(e,t){
if(e){if(typeof e=="string")return l_(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?l_(e,t):void 0}}function l_(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function J7(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function V7(
e){
if(k.isArray(e))return e}var c_=o_(),X7=c_.DOMParser,Y7=c_.XMLSerializer,Q7=vr(),d_=Q7.throwXmlTagNotFound,
m_=ng(),eX=m_.last,tX=m_.first,nX=h.prototype.hasOwnProperty,rX=Function.prototype.bind,ig=Function.
prototype.call,oX=ig.bind(ig,rX),iX=oX(ig,ig,nX);function sX(e){return/^[ \n\r\t]+$/.test(e)}
function aX(e){
return{get:function(n){return e==="."?n:n&&(iX(n,e)?n[e]:void 0)}}}function uX(e){for(var t=0;t<e.length;
t++){
var n=e[t];n.message&&console.warn("Warning : "+n.message)}}var tv={};function lX(e,t,n){var r;if(tv[
t]?
r=tv[t]:(r=new RegExp("(<.* ".concat(t,'=")([^"]*)(".*)$')),tv[t]=r),r.test(e))return e.replace(r,
"$1".concat(n,"$3"));var o=e.lastIndexOf("/>");return o===-1&&(o=e.lastIndexOf(">")),e.substr(0,o)+" ".
concat(t,'="').concat(n,'"')+e.substr(o)}function cX(e,t){var n=e.indexOf(" ".concat(t,'="'));if(n===
-1)return null;var r=e.substr(n).search(/["']/)+n,o=e.substr(r+1).search(/["']/)+r;return e.substr(r+
1,o-r)}function dX(e,t){var n=e.length-t.length;return n>=0&&e.lastIndexOf(t,n)===n}function mX(e,t){
return e.lastIndexOf(t,0)===0}function pX(e){for(var t=[],n={},r=[],o=0,i=e.length;o<i;++o)n[e[o]]?t.
push(e[o]):(n[e[o]]=!0,r.push(e[o]));return t}function fX(e){for(var t={},n=[],r=0,o=e.length;r<o;++r)
t[e[r]]||(t[e[r]]=!0,n.push(e[r]));return n}function gX(e,t){for(var n=[[]],r=0;r<e.length;r++){var o=e[
r],
i=n[n.length-1],s=t(o);s==="start"?n.push([o]):s==="end"?(i.push(o),n.push([])):i.push(o)}for(var a=[
],
u=0;u<n.length;u++){var l=n[u];l.length>0&&a.push(l)}return a}function hX(){return{errorLogging:
"json",stripInvalidXMLChars:!1,paragraphLoop:!1,nullGetter:function(t){return t.module?"":
"undefined"},xmlFileNames:[
"[Content_Types].xml"],parser:aX,warnFn:uX,linebreaks:!1,fileTypeConfig:null,delimiters:{start:"{",
end:"}"},syntax:{changeDelimiterPrefix:"=",preserveNewlinesInTags:!1,allowUnopenedTag:!1,
allowUnclosedTag:!1,
allowUnbalancedLoops:!1}}}function yX(e){return new Y7().serializeToString(e).replace(
/xmlns(:[a-z0-9]+)?="" ?/g,
"")}function bX(e){return e.charCodeAt(0)===65279&&(e=e.substr(1)),new X7().parseFromString(e,
"text/xml")}var p_=[["&","&amp;"],["<","&lt;"],[">","&gt;"],['"',"&quot;"],["'","&apos;"]],vd=p_.map(
function(e){
var t=q7(e,2),n=t[0],r=t[1];return{rstart:new RegExp(r,"g"),rend:new RegExp(n,"g"),start:r,end:n}});
function wX(e){for(var t=vd.length-1;t>=0;t--){var n=vd[t];e=e.replace(n.rstart,n.end)}return e}
function vX(e){
var t;(t=e)!==null&&t!==void 0&&t.toString?e=e.toString():e="";for(var n,r=0,o=vd.length;r<o;r++)n=vd[
r],
e=e.replace(n.rend,n.start);return e}function kX(e){for(var t=[],n=0;n<e.length;n++)for(var r=e[n],o=0;
o<
r.length;o++){var i=r[o];t.push(i)}return t}function xX(e,t){if(!t)return e;for(var n=0,r=t.length;n<
r;n++)e.push(t[n]);return e}var TX=new RegExp(x.fromCharCode(160),"g");function SX(e){return e.replace(
TX," ")}function EX(e,t){for(var n=[],r;(r=e.exec(t))!=null;)n.push({array:r,offset:r.index});return n}
function rv(e,t){return e==="</"+t+">"}function ov(e,t){return e.indexOf("<"+t)===0&&[">"," ","/"].indexOf(
e[t.length+1])!==-1}function CX(e,t,n){var r=f_(e,t,n);if(r!==null)return r;d_({position:"right",
element:t,
parsed:e,index:n})}function f_(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n,i=e.length;o<i;o++)
for(var s=e[o],a=0,u=t;a<u.length;a++){var l=u[a];if(rv(s.value,l)&&r--,ov(s.value,l)&&r++,r===0)return o}
return null}function RX(e,t,n){var r=g_(e,t,n);if(r!==null)return r;d_({position:"left",element:t,
parsed:e,
index:n})}function g_(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n;o>=0;o--)for(var i=e[o],s=0,
a=t;s<a.length;s++){var u=a[s];if(ov(i.value,u)&&r--,rv(i.value,u)&&r++,r===0)return o}return null}
function DX(e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&(o==="start"||o==="selfclosing")}function AX(
e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&o==="end"}function OX(e){var t=e.type,n=e.
tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="start"}function PX(e){
var t=e.type,n=e.tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="end"}
function NX(e){var t=e.type,n=e.tag,r=e.position;return["w:br","a:br"].indexOf(n)!==-1&&t==="tag"&&(
r===
"start"||r==="selfclosing")}function IX(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n===
"start"}function $X(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n==="end"}function _X(
e){
var t=e.type,n=e.position;return t==="placeholder"||t==="content"&&n==="insidetag"}function FX(e,t){
var n=e.module,r=e.type;return t instanceof k||(t=[t]),r==="placeholder"&&t.indexOf(n)!==-1}var nv=/[\x00-\x08\x0B\x0C\x0E-\x1F]/g;
function MX(e){return nv.lastIndex=0,nv.test(e)}function LX(e){return typeof e!="string"&&(e=x(e)),e.
replace(nv,"")}function jX(e){var t={};for(var n in e){var r=e[n];t[r]||(t[r]=[]),t[r].push(n)}
return t}
function BX(e,t){for(var n=[],r=0;r<e.length;r++)n.push({item:e[r],index:r});n.sort(function(s,a){
return t(
s.item,a.item)||s.index-a.index});for(var o=[],i=0;i<n.length;i++)o.push(n[i].item);return o}
function zX(e,t){
return t.delimiters.start+e.raw+t.delimiters.end}h_.exports={getPartWithDelimiters:zX,endsWith:dX,
startsWith:mX,
isContent:_X,isParagraphStart:OX,isParagraphEnd:PX,isBreakTag:NX,isTagStart:DX,isTagEnd:AX,
isTextStart:IX,
isTextEnd:$X,isStarting:ov,isEnding:rv,isModule:FX,uniq:fX,getDuplicates:pX,chunkBy:gX,last:eX,first:
tX,
xml2str:yX,str2xml:bX,getRightOrNull:f_,getRight:CX,getLeftOrNull:g_,getLeft:RX,pregMatchAll:EX,
convertSpaces:SX,
charMapRegexes:vd,hasCorruptCharacters:MX,removeCorruptCharacters:LX,getDefaults:hX,wordToUtf8:wX,
utf8ToWord:vX,
concatArrays:kX,pushArray:xX,invertMap:jX,charMap:p_,getSingleAttribute:cX,setSingleAttribute:lX,
isWhiteSpace:sX,
stableSort:BX}});var v_=$e((Ant,w_)=>{"use strict";m();function UX(e,t){return qX(e)||GX(e,t)||KX(e,
t)||WX()}function WX(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function KX(e,t){
if(e){if(typeof e=="string")return y_(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?y_(e,t):void 0}}function y_(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function GX(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function qX(
e){
if(k.isArray(e))return e}function yn(e){"@babel/helpers - typeof";return yn=typeof T=="function"&&
typeof T.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T=="function"&&t.constructor===
T&&t!==T.prototype?"symbol":typeof t},yn(e)}function HX(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function b_(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=
r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(e,JX(r.key),r)}}
function ZX(e,t,n){
return t&&b_(e.prototype,t),n&&b_(e,n),h.defineProperty(e,"prototype",{writable:!1}),e}function JX(e){
var t=VX(e,"string");return yn(t)=="symbol"?t:t+""}function VX(e,t){if(yn(e)!="object"||!e)return e;
var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(yn(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:w)(e)}var XX=(function(){
function e(){
HX(this,e)}return ZX(e,null,[{key:"createSchema",value:function(n){var r={validate:n,optional:
function(){
return e.createSchema(function(i){return i===void 0?{success:!0,value:i}:n(i)})},nullable:function(){
return e.createSchema(function(i){return i==null?{success:!0,value:i}:n(i)})}};return r}},{key:
"string",value:function(){return e.createSchema(function(n){return typeof n!="string"?{success:!1,
error:"Expected string, received ".concat(yn(n))}:{success:!0,value:n}})}},{key:"date",value:
function(){return e.
createSchema(function(n){return n instanceof R?{success:!0,value:n}:{success:!1,error:
"Expected date, received ".concat(yn(n))}})}},{key:"boolean",value:function(){return e.createSchema(
function(n){return typeof n!=
"boolean"?{success:!1,error:"Expected boolean, received ".concat(yn(n))}:{success:!0,value:n}})}},{
key:"number",value:function(){return e.createSchema(function(n){return typeof n!="number"?{success:!1,
error:"Expected number, received ".concat(yn(n))}:{success:!0,value:n}})}},{key:"function",value:
function(){
return e.createSchema(function(n){return typeof n!="function"?{success:!1,error:
"Expected function, received ".concat(yn(n))}:{success:!0,value:n}})}},{key:"array",value:function(n){
return e.createSchema(
function(r){if(!k.isArray(r))return{success:!1,error:"Expected array, received ".concat(yn(r))};for(
var o=0;o<
r.length;o++){var i=n.validate(r[o]);if(!i.success)return{success:!1,error:"".concat(i.error,
" at index ").concat(o)}}return{success:!0,value:r}})}},{key:"any",value:function(){return e.createSchema(
function(n){
return{success:!0,value:n}})}},{key:"isRegex",value:function(){return e.createSchema(function(n){
return n instanceof
RegExp?{success:!0,value:n}:{success:!1,error:"Expected RegExp, received ".concat(yn(n))}})}},{key:
"union",value:function(n){return e.createSchema(function(r){for(var o=0;o<n.length;o++){var i=n[o],s=i.
validate(r);if(s.success)return s}return{success:!1,error:"Value ".concat(r,
" does not match any schema in union")}})}},{key:"object",value:function(n){var r=e.createSchema(
function(o){if(o==null)return{
success:!1,error:"Expected object, received ".concat(o)};if(yn(o)!=="object")return{success:!1,error:
"Expected object, received ".concat(yn(o))};for(var i=0,s=h.entries(n);i<s.length;i++){var a=UX(s[i],
2),u=a[0],l=a[1],c=l.validate(o[u]);if(!c.success)return{success:!1,error:"".concat(c.error," at ").
concat(u)}}return{success:!0,value:o}});return r.strict=function(){return e.createSchema(function(o){
var i=r.validate(o);if(!i.success)return i;var s=h.keys(o).filter(function(a){return!(a in n)});
return s.
length>0?{success:!1,error:"Unexpected properties: ".concat(s.join(", "))}:i})},r}},{key:"record",
value:function(n){
return e.createSchema(function(r){if(r===null)return{success:!1,error:
"Expected object, received null"};if(yn(r)!=="object")return{success:!1,error:
"Expected object, received ".concat(yn(r))};for(var o=0,
i=h.keys(r);o<i.length;o++){var s=i[o];if(typeof s!="string")return{success:!1,error:
"Expected string key, received ".concat(yn(s)," at ").concat(s)};var a=n.validate(r[s]);if(!a.success)return{
success:!1,
error:"".concat(a.error," at key ").concat(s)}}return{success:!0,value:r}})}}])})();w_.exports=XX});
var x_=$e((Pnt,k_)=>{"use strict";m();var YX=Bt(),QX=YX.str2xml,eY="_rels/.rels";function tY(e){for(
var t=e.
files[eY],n=t?QX(t.asText()):null,r=n?n.getElementsByTagName("Relationship"):[],o={},i=0;i<r.length;
i++){
var s=r[i];o[s.getAttribute("Target")]=s.getAttribute("Type")}return o}k_.exports={getRelsTypes:tY}}
);var E_=$e((Int,S_)=>{"use strict";m();var nY=Bt(),rY=nY.str2xml,T_="[Content_Types].xml";function oY(
e,t,n){
for(var r={},o=0;o<e.length;o++){var i=e[o],s=i.getAttribute("ContentType"),a=i.getAttribute(
"PartName").substr(1);r[a]=s}return n.file(/./).map(function(u){for(var l=u.name,c=0;c<t.length;c++){
var d=t[c],
p=d.getAttribute("ContentType"),g=d.getAttribute("Extension");l.slice(l.length-g.length)===g&&!r[l]&&
l!==T_&&(r[l]=p)}r[l]||(r[l]="")}),r}function iY(e){var t=e.files[T_],n=t?rY(t.asText()):null,r=n?n.
getElementsByTagName("Override"):null,o=n?n.getElementsByTagName("Default"):null;return{overrides:r,
defaults:o,contentTypes:t,contentTypeXml:n}}S_.exports={collectContentTypes:oY,getContentTypes:iY}});
var ts=$e((_nt,C_)=>{"use strict";m();var sY=vr(),aY=sY.XTInternalError;function ni(){}function sl(e){
return e}C_.exports=function(e){var t={on:ni,set:ni,getFileType:ni,optionsTransformer:sl,preparse:sl,
matchers:function(){return[]},parse:ni,getTraits:ni,postparse:sl,errorsTransformer:sl,preResolve:ni,
resolve:ni,getRenderedMap:sl,render:ni,nullGetter:ni,postrender:sl};if(h.keys(t).every(function(o){
return!e[o]})){
var n=new aY(
"This module cannot be wrapped, because it doesn't define any of the necessary functions");throw n.properties={
id:"module_cannot_be_wrapped",explanation:
"This module cannot be wrapped, because it doesn't define any of the necessary functions"},n}for(var r in t)e[
r]||(e[r]=t[r]);return e}});var ag=$e((Mnt,$_)=>{"use strict";m();function xd(e){
"@babel/helpers - typeof";return xd=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},xd(e)}function uY(e){return dY(e)||
cY(e)||N_(e)||lY()}function lY(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function cY(e){
if(typeof T!="undefined"&&e[T.iterator]!=null||e["@@iterator"]!=null)return k.from(e)}function dY(e){
if(k.isArray(e))return iv(e)}function P_(e,t){return fY(e)||pY(e,t)||N_(e,t)||mY()}function mY(){
throw new TypeError(
`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function N_(e,t){
if(e){if(typeof e=="string")return iv(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?iv(e,t):void 0}}function iv(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function pY(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function fY(
e){
if(k.isArray(e))return e}function R_(e,t){var n=h.keys(e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return h.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function I_(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?R_(h(n),!0).forEach(function(r){gY(e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,
h.getOwnPropertyDescriptors(n)):R_(h(n)).forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(
n,r))})}return e}function gY(e,t,n){return(t=hY(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function hY(e){var t=yY(e,"string");return xd(t)=="symbol"?t:
t+""}function yY(e,t){if(xd(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(xd(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:w)(e)}var wo=Bt(),bY=wo.getRightOrNull,
wY=wo.getRight,vY=wo.getLeft,
kY=wo.getLeftOrNull,xY=wo.chunkBy,TY=wo.isTagStart,SY=wo.isTagEnd,D_=wo.isContent,sg=wo.last,kd=wo.first,
av=vr(),EY=av.XTTemplateError,CY=av.throwExpandNotFound,A_=av.getLoopPositionProducesInvalidXMLError;
function RY(e,t){if(e.length===0)return!1;var n=sg(e).substr(1);return n.indexOf(t)===0}function DY(
e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=r.position,i=r.value,s=r.tag;s&&(o==="end"?RY(t,s)?t.pop(
):
t.push(i):o==="start"&&t.push(i))}return t}function AY(e,t){for(var n=0;n<t.length;n++){var r=t[n];
if(r.
indexOf("<".concat(e))===0)return!0}return!1}function OY(e,t,n){for(var r=DY(e.slice(t[0].offset,t[1].
offset)),o=function(){var u=n[s],l=u.contains,c=u.expand,d=u.onlyTextInTag;if(AY(l,r)){if(d){var p=kY(
e,l,t[0].offset),g=bY(e,l,t[1].offset);if(p===null||g===null)return 0;var b=e.slice(p,g),S=xY(b,
function(q){
return TY(l,q)?"start":SY(l,q)?"end":null}),O=kd(S),P=sg(S),N=O.filter(D_),I=P.filter(D_);if(N.length!==
1||I.length!==1)return 0}for(var _=PY(r),M=0,j=0;j<_.length;j++){var z=_[j],L=z.tag,B=z.position;L===
c&&(B==="start"&&M++,B==="end"&&M--)}return M!==0?{v:{error:A_({tag:kd(t).part.value,offset:[kd(t).part.
offset,sg(t).part.offset]})}}:{v:{value:c}}}},i,s=0;s<n.length;s++)if(i=o(),i!==0&&i)return i.v;
return NY(
r)?{}:{error:A_({tag:kd(t).part.value,offset:[kd(t).part.offset,sg(t).part.offset]})}}function PY(e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=sv(r),i=/^\s*<\//.test(r)?"end":"start";t.push({tag:o,
position:i})}return t}function sv(e){return e.replace(/^\s*<\/?([a-zA-Z:]+).*/,"$1")}function NY(e){
if(e.length%2===1)return!1;for(var t=0,n=e.length/2;t<n;t++){var r=e[t],o=e[e.length-t-1],i=sv(r),s=sv(
o);if(i!==s)return!1}return!0}function IY(e,t,n,r){var o=e.expandTo||r.expandTo;if(o){var i,s;try{s=
vY(n,o,t),i=wY(n,o,t)}catch(l){var a=I_({part:e,rootError:l,postparsed:n,expandTo:o,index:t},r.error);
if(r.onError){var u=r.onError(a);if(u==="ignore")return}CY(a)}return[s,i]}}function O_(e,t,n,r){var o=P_(
e,2),i=o[0],s=o[1],a=n.indexOf(t),u=n.slice(i,a),l=n.slice(a+1,s+1),c=r.getInner({postparse:r.postparse,
index:a,part:t,leftParts:u,rightParts:l,left:i,right:s,postparsed:n});return c.length||(c.expanded=[
u,l],c=[c]),{left:i,right:s,inner:c}}function $Y(e,t){var n=[];e.errors&&(n=e.errors,e=e.postparsed);
for(var r=[],o=0,i=e.length;o<i;o++){var s=e[o];if(s.type==="placeholder"&&s.module===t.moduleName&&
!s.subparsed&&!s.expanded)try{var a=IY(s,o,e,t);if(!a)continue;var u=P_(a,2),l=u[0],c=u[1];r.push({
left:l,
right:c,part:s,i:o,leftPart:e[l],rightPart:e[c]})}catch(I){n.push(I)}}r.sort(function(I,_){return I.
left===_.left?_.part.lIndex<I.part.lIndex?1:-1:_.left<I.left?1:-1});for(var d=-1,p=0,g=0,b=r.length;
g<
b;g++){var S,O=r[g];if(d=f.max(d,g>0?r[g-1].right:0),!(O.left<d)){var P=void 0;try{P=O_([O.left+p,O.
right+p],O.part,e,t)}catch(I){if(t.onError){var N=t.onError(I_({part:O.part,rootError:I,postparsed:e,
expandOne:O_},t.errors));if(N==="ignore")continue}if(I instanceof EY)n.push(I);else throw I}P&&(p+=P.
inner.length-(P.right+1-P.left),(S=e).splice.apply(S,[P.left,P.right+1-P.left].concat(uY(P.inner))))}
}
return{postparsed:e,errors:n}}$_.exports={expandToOne:$Y,getExpandToDefault:OY}});var ug=$e((jnt,F_)=>{
"use strict";m();var _Y="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
FY="application/vnd.ms-word.document.macroEnabled.main+xml",MY="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
LY="application/vnd.ms-word.template.macroEnabledTemplate.main+xml",jY="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
BY="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",zY="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
UY="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",WY="application/vnd.openxmlformats-officedocument.presentationml.slide+xml",
KY="application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml",GY="application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml",
qY="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",HY="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
ZY="application/vnd.ms-excel.sheet.macroEnabled.main+xml",JY="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
__=[_Y,FY,MY,LY],VY={main:__,docx:[jY].concat(__,[UY,BY,zY]),pptx:[WY,KY,GY,qY],xlsx:[HY,ZY,
JY]};F_.exports=VY});var uv=$e((znt,M_)=>{"use strict";m();var XY="application/vnd.openxmlformats-package.core-properties+xml",
YY="application/vnd.openxmlformats-officedocument.extended-properties+xml",QY="application/vnd.openxmlformats-officedocument.custom-properties+xml",
eQ="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",tQ="application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
nQ="application/vnd.ms-office.drawingml.diagramDrawing+xml";M_.exports={settingsContentType:eQ,
coreContentType:XY,appContentType:YY,customContentType:QY,diagramDataContentType:tQ,
diagramDrawingContentType:nQ}});var z_=$e((Wnt,B_)=>{"use strict";m();function Td(e){
"@babel/helpers - typeof";return Td=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Td(e)}function rQ(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function L_(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,iQ(r.key),r)}}function oQ(e,t,n){return t&&L_(e.prototype,t),n&&L_(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function iQ(e){var t=sQ(e,"string");return Td(t)=="symbol"?t:t+""}
function sQ(e,t){
if(Td(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Td(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var aQ=Bt(),uQ=aQ.pushArray,lQ=ts(),lv=ug(),al=uv(),cQ=al.settingsContentType,dQ=al.
coreContentType,mQ=al.appContentType,pQ=al.customContentType,fQ=al.diagramDataContentType,gQ=al.diagramDrawingContentType,
j_=[cQ,dQ,mQ,pQ,fQ,gQ],hQ=(function(){function e(){rQ(this,e),this.name="Common"}return oQ(e,[{key:
"getFileType",value:function(n){var r=n.doc,o=r.invertedContentTypes;if(o){for(var i=0;i<j_.length;i++){
var s=j_[i];o[s]&&uQ(r.targets,o[s])}for(var a=["docx","pptx","xlsx"],u,l=0;l<a.length;l++)for(var c=a[
l],
d=lv[c],p=0;p<d.length;p++){var g=d[p];if(o[g])for(var b=0,S=o[g];b<S.length;b++){var O=S[b];r.relsTypes[
O]&&
["http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"].indexOf(r.relsTypes[
O])===-1||(u=c,(lv.main.
indexOf(g)!==-1||g===lv.pptx[0])&&(r.textTarget||(r.textTarget=O)),u!=="xlsx"&&r.targets.push(O))}}
return u}}}])})();
B_.exports=function(){return lQ(new hQ)}});var Z_=$e((Gnt,H_)=>{"use strict";m();function Sd(e){
"@babel/helpers - typeof";return Sd=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Sd(e)}function yQ(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function U_(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,wQ(r.key),r)}}function bQ(e,t,n){return t&&U_(e.prototype,t),n&&U_(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function wQ(e){var t=vQ(e,"string");return Sd(t)=="symbol"?t:t+""}
function vQ(e,t){
if(Sd(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Sd(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var kQ=vr(),lg=kQ.getScopeParserExecutionError,xQ=ng(),W_=xQ.last,TQ=Bt(),ul=TQ.concatArrays;
function K_(e,t){for(var n=e.length>>>0,r,o=0;o<n;o++)if(r=e[o],t.call(this,r,o,e))return r}function G_(
e,t,n){
var r=this,o=this.scopeList[n],i=this.scopeList[this.scopeList.length-1];if(this.root.finishedResolving){
for(var s=this.resolved,a=function(){var g=r.scopeLindex[u];s=K_(s,function(b){return b.lIndex===g}),
s=s.value[r.scopePathItem[u]]},u=this.resolveOffset,l=this.scopePath.length;u<l;u++)a();return K_(s,
function(p){return t.part.lIndex===p.lIndex}).value}var c,d;!this.cachedParsers||!t.part?d=this.parser(
e,{tag:t.part,scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?d=this.cachedParsers[t.part.
lIndex]:d=this.cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath});try{
c=d.get(o,this.getContext(t,n))}catch(p){throw lg({tag:e,scope:o,error:p,offset:t.part.offset})}if(c==
null&&n>0)return G_.call(this,e,t,n-1);if(typeof c=="function")try{c=c(i,this)}catch(p){throw lg({
tag:e,
scope:o,error:p,offset:t.part.offset})}return c}function q_(e,t,n){var r=this,o=this.scopeList[n],i=this.
scopeList[this.scopeList.length-1],s;return!this.cachedParsers||!t.part?s=this.parser(e,{tag:t.part,
scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?s=this.cachedParsers[t.part.lIndex]:s=this.
cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath}),Promise.resolve().
then(function(){return s.get(o,r.getContext(t,n))}).catch(function(a){throw lg({tag:e,scope:o,error:
a,
offset:t.part.offset})}).then(function(a){return a==null&&n>0?q_.call(r,e,t,n-1):a}).then(function(a){
if(typeof a=="function")try{a=a(i,r)}catch(u){throw lg({tag:e,scope:o,error:u,offset:t.part.offset})}
return a})}var SQ=(function(){function e(t){yQ(this,e),this.root=t.root||this,this.resolveOffset=t.resolveOffset||
0,this.scopePath=t.scopePath,this.scopePathItem=t.scopePathItem,this.scopePathLength=t.scopePathLength,
this.scopeList=t.scopeList,this.scopeType="",this.scopeTypes=t.scopeTypes,this.scopeLindex=t.scopeLindex,
this.parser=t.parser,this.resolved=t.resolved,this.cachedParsers=t.cachedParsers}return bQ(e,[{key:
"loopOver",value:function(n,r,o,i){return this.loopOverValue(this.getValue(n,i),r,o)}},{key:
"functorIfInverted",value:function(n,r,o,i,s){return n&&r(o,i,s),n}},{key:"isValueFalsy",value:
function(n,r){
return n==null||!n||r==="[object Array]"&&n.length===0}},{key:"loopOverValue",value:function(n,r,o){
this.root.finishedResolving&&(o=!1);var i=h.prototype.toString.call(n);if(this.isValueFalsy(n,i))return this.
scopeType=!1,this.functorIfInverted(o,r,W_(this.scopeList),0,1);if(i==="[object Array]"){this.scopeType=
"array";for(var s=0;s<n.length;s++)this.functorIfInverted(!o,r,n[s],s,n.length);return!0}return i===
"[object Object]"?(this.scopeType="object",this.functorIfInverted(!o,r,n,0,1)):(this.scopeType=!0,
this.
functorIfInverted(!o,r,W_(this.scopeList),0,1))}},{key:"getValue",value:function(n,r){var o=G_.call(
this,n,r,this.scopeList.length-1);return o}},{key:"getValueAsync",value:function(n,r){return q_.call(
this,n,r,this.scopeList.length-1)}},{key:"getContext",value:function(n,r){return{num:r,meta:n,
scopeList:this.
scopeList,resolved:this.resolved,scopePath:this.scopePath,scopeTypes:this.scopeTypes,scopePathItem:
this.
scopePathItem,scopePathLength:this.scopePathLength}}},{key:"createSubScopeManager",value:function(n,
r,o,i,s){
return new e({root:this.root,resolveOffset:this.resolveOffset,resolved:this.resolved,parser:this.parser,
cachedParsers:this.cachedParsers,scopeTypes:ul([this.scopeTypes,[this.scopeType]]),scopeList:ul([
this.
scopeList,[n]]),scopePath:ul([this.scopePath,[r]]),scopePathItem:ul([this.scopePathItem,[o]]),
scopePathLength:ul(
[this.scopePathLength,[s]]),scopeLindex:ul([this.scopeLindex,[i.lIndex]])})}}])})();H_.exports=function(
e){
return e.scopePath=[],e.scopePathItem=[],e.scopePathLength=[],e.scopeTypes=[],e.scopeLindex=[],e.scopeList=
[e.tags],new SQ(e)}});var dv=$e((Hnt,iF)=>{"use strict";m();function Cd(e){"@babel/helpers - typeof";
return Cd=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Cd(e)}function nF(e,t){return DQ(e)||
RQ(e,t)||CQ(e,t)||EQ()}function EQ(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function CQ(e,t){
if(e){if(typeof e=="string")return J_(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?J_(e,t):void 0}}function J_(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function RQ(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function DQ(
e){
if(k.isArray(e))return e}function V_(e,t){var n=h.keys(e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return h.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function ll(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?V_(h(n),!0).forEach(function(r){AQ(e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,
h.getOwnPropertyDescriptors(n)):V_(h(n)).forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(
n,r))})}return e}function AQ(e,t,n){return(t=OQ(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function OQ(e){var t=PQ(e,"string");return Cd(t)=="symbol"?t:
t+""}function PQ(e,t){if(Cd(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(Cd(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:w)(e)}var Xs=vr(),X_=Xs.getUnclosedTagException,
NQ=Xs.getUnopenedTagException,
IQ=Xs.getDuplicateOpenTagException,$Q=Xs.getDuplicateCloseTagException,Y_=Xs.throwMalformedXml,_Q=Xs.
throwXmlInvalid,Q_=Xs.XTTemplateError,dg=Bt(),FQ=dg.isTextStart,MQ=dg.isTextEnd,eF=dg.wordToUtf8,LQ=dg.
pushArray,rF=0,oF=1,Ed=2,cg=3;function jQ(e,t){return e[0]<=t.offset&&t.offset<e[1]}function BQ(e,t){
return FQ(e)?(t&&Y_(),!0):MQ(e)?(t||Y_(),!1):t}function zQ(e){var t="",n=1,r=e.indexOf(" ");return e[
e.
length-2]==="/"?(t="selfclosing",r===-1&&(r=e.length-2)):e[1]==="/"?(n=2,t="end",r===-1&&(r=e.length-
1)):(t="start",r===-1&&(r=e.length-1)),{tag:e.slice(n,r),position:t}}function UQ(e,t,n){for(var r=0,
o=e.length,i={},s=0;s<t.length;s++){var a=t[s];i[a]=!0}for(var u=0;u<n.length;u++){var l=n[u];i[l]=!1}
for(var c=[];r<o&&(r=e.indexOf("<",r),r!==-1);){var d=r,p=e.indexOf("<",r+1);r=e.indexOf(">",r),(r===
-1||p!==-1&&r>p)&&_Q(e,d);var g=e.slice(d,r+1),b=zQ(g),S=b.tag,O=b.position,P=i[S];P!=null&&c.push({
type:"tag",position:O,text:P,offset:d,value:g,tag:S})}return c}function WQ(e,t,n){var r=[],o=!1,i={
offset:0},
s,a=e.reduce(function(l,c){var d=c.position,p=c.offset,g=i.offset,b=i.length;if(s=t.substr(g,p-g),o&&
d==="start"){if(g+b===p&&(s=t.substr(g,p-g+b+4),!n.allowUnclosedTag))return r.push(IQ({xtag:s,offset:
g})),
i=c,l.push(ll(ll({},c),{},{error:!0})),l;n.allowUnclosedTag||r.push(X_({xtag:eF(s),offset:g})),l.pop(
)}
return!o&&d==="end"?n.allowUnopenedTag?l:g+b===p?(s=t.substr(g-4,p-g+b+4),r.push($Q({xtag:s,offset:g}
)),
i=c,l.push(ll(ll({},c),{},{error:!0})),l):(r.push(NQ({xtag:s,offset:p})),i=c,l.push(ll(ll({},c),{},{
error:!0})),l):(o=d==="start",i=c,l.push(c),l)},[]);if(o){var u=i.offset;s=t.substr(u,t.length-u),n.
allowUnclosedTag||r.push(X_({xtag:eF(s),offset:u})),a.pop()}return{delimiterWithErrors:a,errors:r}}
function KQ(e,t){
return e===-1&&t===-1?rF:e===t?oF:e===-1||t===-1?t<e?Ed:cg:e<t?Ed:cg}function GQ(e){var t=e.split(
" ");
if(t.length!==2){var n=new Q_("New Delimiters cannot be parsed");throw n.properties={id:
"change_delimiters_invalid",explanation:"Cannot parser delimiters"},n}var r=nF(t,2),o=r[0],i=r[1];if(
o.length===
0||i.length===0){var s=new Q_("New Delimiters cannot be parsed");throw s.properties={id:
"change_delimiters_invalid",explanation:"Cannot parser delimiters"},s}return[o,i]}function qQ(e,t,n){
var r=[],o=t.
start,i=t.end,s=-1,a=!1;if(o==null&&i==null)return[];for(;;){var u=e.indexOf(o,s+1),l=e.indexOf(i,s+
1),c=null,d=void 0,p=KQ(u,l);switch(p===oF&&(p=a?cg:Ed),p){case rF:return r;case cg:a=!1,s=l,c="end",
d=i.length;break;case Ed:a=!0,s=u,c="start",d=o.length;break}if(n.changeDelimiterPrefix&&p===Ed&&e[s+
o.length]===n.changeDelimiterPrefix){r.push({offset:u,position:"start",length:o.length,
changedelimiter:!0});
var g=e.indexOf(n.changeDelimiterPrefix,s+o.length+1),b=e.indexOf(i,g+1);r.push({offset:b,position:
"end",length:i.length,changedelimiter:!0});var S=e.substr(s+o.length+1,g-s-o.length-1),O=GQ(S),P=nF(
O,
2);o=P[0],i=P[1],s=b;continue}r.push({offset:s,position:c,length:d})}}function tF(e,t,n){for(var r="",
o=0;o<e.length;o++){var i=e[o];r+=i.value}for(var s=qQ(r,t,n),a=0,u=[],l=0;l<e.length;l++){var c=e[l];
a+=c.value.length,u.push({offset:a-c.value.length,lIndex:c.lIndex})}for(var d=WQ(s,r,n),p=d.delimiterWithErrors,
g=d.errors,b=0,S=0,O=[],P=0;P<u.length;P++){for(var N=u[P],I=e[P],_=N.offset,M=[_,_+I.value.length],
j=I.value,z=[];S<p.length&&jQ(M,p[S]);)z.push(p[S]),S++;var L=[],B=0;b>0&&(B=b,b=0);for(var q=0;q<z.
length;q++){var J=z[q],K=j.substr(B,J.offset-_-B);if(J.changedelimiter){J.position==="start"?K.length>
0&&L.push({type:"content",value:K}):B=J.offset-_+J.length;continue}K.length>0&&(L.push({type:
"content",value:K}),B+=K.length);var Q={type:"delimiter",position:J.position,offset:B+_};L.push(Q),B=J.offset-
_+J.length}b=B-j.length;var Y=j.substr(B);Y.length>0&&L.push({type:"content",value:Y}),O.push(L)}
return{
parsed:O,errors:g}}function cv(e){return e.type==="content"&&e.position==="insidetag"}function HQ(e){
return e.filter(cv)}function ZQ(e,t){for(var n=!1,r=0;r<e.length;r++){var o=e[r];n=BQ(o,n),o.type===
"content"&&(o.position=n?"insidetag":"outsidetag"),t!=="text"&&cv(o)&&(o.value=o.value.replace(/>/g,
"&gt;"))}}iF.exports={parseDelimiters:tF,parse:function(t,n,r,o){ZQ(t,o);for(var i=tF(HQ(t),n,r),s=i.
parsed,a=i.errors,u=[],l=0,c=0,d=0;d<t.length;d++){var p=t[d];if(cv(p)){for(var g=0,b=s[l];g<b.length;
g++){
var S=b[g];S.type==="content"&&(S.position="insidetag"),S.lIndex=c++}LQ(u,s[l]),l++}else p.lIndex=c++,
u.push(p)}return{errors:a,lexed:u}},xmlparse:function(t,n){for(var r=UQ(t,n.text,n.other),o=0,i=[],s=0;
s<
r.length;s++){var a=r[s];t.length>o&&a.offset-o>0&&i.push({type:"content",value:t.substr(o,a.offset-
o)}),o=a.offset+a.value.length,delete a.offset,i.push(a)}return t.length>o&&i.push({type:"content",
value:t.
substr(o)}),i}}});var aF=$e((Jnt,sF)=>{"use strict";m();function mv(e){return YQ(e)||XQ(e)||VQ(e)||
JQ()}function JQ(){
throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function VQ(e,t){
if(e){if(typeof e=="string")return pv(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?pv(e,t):void 0}}function XQ(e){if(typeof T!="undefined"&&e[T.iterator]!=null||e["@@iterator"]!=
null)return k.from(e)}function YQ(e){if(k.isArray(e))return pv(e)}function pv(e,t){(t==null||t>e.length)&&
(t=e.length);for(var n=0,r=k(t);n<t;n++)r[n]=e[n];return r}function Rd(e){return e.type==="placeholder"}
function QQ(e){var t={},n=[{items:e.filter(Rd),parents:[],path:[]}];function r(L,B,q){q.length&&
n.push({items:q,parents:[].concat(mv(B.parents),[L]),path:L.dataBound!==!1&&!L.attrParsed&&L.value&&
!L.attrParsed?[].concat(mv(B.path),[L.value]):mv(B.path)})}function o(L,B){for(var q=arguments.length>
2&&arguments[2]!==void 0?arguments[2]:B.length,J=L,K=0;K<q;K++)J=J[B[K]];return J}function i(L,B){
for(var q=B.
length,J=0;J<B.length;J++){var K=B[J],Q=typeof K.lIndex=="number"?K.lIndex:parseInt(K.lIndex.split(
"-")[0],10);Q>L.lIndex&&q--}return q}for(;n.length>0;)for(var s=n.pop(),a=o(t,s.path),u=0,l=s.items;
u<
l.length;u++){var c,d,p=l[u];if(p.attrParsed){for(var g in p.attrParsed)r(p,s,p.attrParsed[g].filter(
Rd));continue}if(p.subparsed){if(p.dataBound!==!1){var b,S;(b=a)[S=p.value]||(b[S]={})}r(p,s,p.subparsed.
filter(Rd));continue}if(p.cellParsed){for(var O=0,P=p.cellPostParsed;O<P.length;O++){var N=P[O];if(N.
type==="placeholder"){if(N.module==="pro-xml-templating/xls-module-loop")continue;if(N.subparsed){
var I,
_;(I=a)[_=N.value]||(I[_]={}),r(N,s,N.subparsed.filter(Rd))}else{var M,j,z=i(p,s.parents);a=o(t,s.path,
z),(M=a)[j=N.value]||(M[j]={})}}}continue}p.dataBound!==!1&&((c=a)[d=p.value]||(c[d]={}))}return t}
sF.
exports={getTags:QQ,isPlaceholder:Rd}});var lF=$e((Xnt,uF)=>{"use strict";m();var eee=Bt(),tee=eee.pushArray;
function nee(e,t){return t instanceof
C?tee(h.getOwnPropertyNames(t),["stack"]).reduce(function(n,r){return n[r]=t[r],r==="stack"&&(n[r]=t[
r].
toString()),n},{}):t}function ree(e,t){if(console.log(E.stringify({error:e},nee,t==="json"?2:null)),
e.properties&&e.properties.errors instanceof k){var n=e.properties.errors.map(function(r){return r.properties.
explanation}).join(`
`);console.log("errorMessages",n)}}uF.exports=ree});var fv=$e((Qnt,cF)=>{"use strict";m();var oee=Bt(
),iee=oee.pregMatchAll;cF.exports=function(t,n){var r={
content:t},o=n.join("|"),i=new RegExp("(?:(<(?:".concat(o,")[^>]*>)([^<>]*)</(?:").concat(o,
")>)|(<(?:").concat(o,")[^>]*/>)"),"g");return r.matches=iee(i,r.content),r}});var mF=$e((trt,dF)=>{
"use strict";m();function Dd(e){"@babel/helpers - typeof";return Dd=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Dd(e)}var see=new RegExp(x.fromCharCode(
160),"g");function cl(e){return e.replace(see," ")}function aee(e,t){var n=Dd(e);if(n==="string")return cl(
t.substr(0,e.length))===e;if(e instanceof RegExp)return e.test(cl(t));if(n==="function")return!!e(t)}
function uee(e,t){var n=Dd(e);if(n==="string")return cl(t).substr(e.length);if(e instanceof RegExp)return cl(
t).match(e)[1];if(n==="function")return e(t)}function lee(e,t){var n=Dd(e);if(n==="string")return[t,
cl(t).substr(e.length)];if(e instanceof RegExp)return cl(t).match(e);if(n==="function")return[t,e(t)]}
dF.exports={match:aee,getValue:uee,getValues:lee}});var yF=$e((rrt,hF)=>{"use strict";m();function Ad(
e){"@babel/helpers - typeof";return Ad=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Ad(e)}function pF(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function ns(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?pF(h(n),!0).forEach(function(r){
cee(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):pF(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function cee(e,
t,n){
return(t=dee(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=
n,e}function dee(e){var t=mee(e,"string");return Ad(t)=="symbol"?t:t+""}function mee(e,t){if(Ad(e)!=
"object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Ad(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?x:w)(e)}
function fF(e,t){return hee(e)||gee(e,t)||fee(e,t)||pee()}function pee(){throw new TypeError(
`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function fee(e,
t){
if(e){if(typeof e=="string")return gF(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?gF(e,t):void 0}}function gF(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function gee(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function hee(
e){
if(k.isArray(e))return e}var mg=Bt(),yee=mg.wordToUtf8,gv=mg.pushArray,bee=mg.isParagraphStart,wee=mg.
isBreakTag,hv=mF(),vee=hv.match,kee=hv.getValue,xee=hv.getValues;function Tee(e,t){for(var n=[],r=0;
r<
e.length;r++){var o=e[r];if(o.matchers){var i=o.matchers(t);if(!(i instanceof k))throw new C(
"module matcher returns a non array");gv(n,i)}}return n}function See(e,t,n){for(var r=[],o=0;o<e.length;
o++){
var i=e[o],s=fF(i,2),a=s[0],u=s[1],l=i[2]||{};if(n.match(a,t)){var c=n.getValues(a,t);if(typeof l=="function"&&
(l=l(c)),!l.value){var d=fF(c,2);l.value=d[1]}r.push(ns({type:"placeholder",prefix:a,module:u,
onMatch:l.onMatch,priority:l.priority},l))}}return r}function Eee(e,t){var n=t.modules,r=t.startOffset,
o=t.lIndex,i;t.offset=r,t.match=vee,t.getValue=kee,t.getValues=xee;var s=Tee(n,t),a=See(s,e,t);if(a.
length>0){for(var u=null,l=0;l<a.length;l++){var c=a[l];c.priority||(c.priority=-c.value.length),(!u||
c.priority>u.priority)&&(u=c)}return u.offset=r,delete u.priority,u.endLindex=o,u.lIndex=o,u.raw=e,u.
onMatch&&u.onMatch(u),delete u.onMatch,delete u.prefix,u}for(var d=0;d<n.length;d++){var p=n[d];if(i=
p.parse(e,t),i)return i.offset=r,i.endLindex=o,i.lIndex=o,i.raw=e,i}return{type:"placeholder",value:
e,
offset:r,endLindex:o,lIndex:o}}var Cee={preparse:function(t,n,r){function o(i,s){for(var a=0;a<n.length;
a++){
var u=n[a];i=u.preparse(i,s)||i}return i}return o(t,r)},parse:function(t,n,r){var o=!1,i="",s,a=[],u=r.
fileTypeConfig.droppedTagsInsidePlaceholder||[];return t.reduce(function(l,c){return c.type==="delimiter"?
(o=c.position==="start",c.position==="end"&&(r.parse=function(d){return Eee(d,ns(ns(ns({},r),c),
{},{startOffset:s,modules:n}))},l.push(r.parse(yee(i))),gv(l,a),a=[]),c.position==="start"&&(a=[],s=
c.offset),i="",l):o?c.type!=="content"||c.position!=="insidetag"?(r.syntax.preserveNewlinesInTags&&(
wee(
c)||bee(c))&&(i+=`
`),u.indexOf(c.tag)!==-1||a.push(c),l):(i+=c.value,l):(l.push(c),l)},[])},postparse:function(t,n,r){
function o(a,u,l){for(var c=[],d=0;d<n.length;d++){var p=n[d];c.push(p.getTraits(a,u,l))}return c}
var i=[];
function s(a,u){for(var l=a,c=0;c<n.length;c++){var d=n[c],p=d.postparse(l,ns(ns({},u),{},{postparse:
function(b,S){
return s(b,ns(ns({},u),S))},getTraits:o}));if(p!=null){if(p.errors){gv(i,p.errors),l=p.postparsed;
continue}
l=p}}return l}return{postparsed:s(t,r),errors:i}}};hF.exports=Cee});var yv=$e((irt,bF)=>{
"use strict";m();function Ree(e,t){if(e.lIndex==null)return null;var n=t.scopeManager.
scopePathItem;e.parentPart&&(n=n.slice(0,n.length-1));var r=t.filePath+"@"+e.lIndex.toString()+"-"+n.
join("-");return r}bF.exports=Ree});var xF=$e((art,kF)=>{"use strict";m();var vF=vr(),Dee=vF.throwUnimplementedTagType,
Aee=vF.XTScopeParserError,
Oee=Bt(),wF=Oee.pushArray,Pee=yv();function Nee(e,t){for(var n=0,r=t.modules;n<r.length;n++){var o=r[
n],
i=o.render(e,t);if(i)return i}return!1}function Iee(e){var t=e.baseNullGetter,n=e.compiled,r=e.scopeManager;
e.nullGetter=function(g,b){return t(g,b||r)};for(var o=[],i=[],s=0,a=n.length;s<a;s++){var u=n[s];e.
index=s,e.resolvedId=Pee(u,e);var l=void 0;try{l=Nee(u,e)}catch(g){if(g instanceof Aee){o.push(g),i.
push(u);continue}throw g}if(l){l.errors&&wF(o,l.errors),i.push(l);continue}if(u.type==="content"||u.
type==="tag"){i.push(u);continue}Dee(u,s)}for(var c=[],d=0;d<i.length;d++){var p=i[d].value;p instanceof
k?wF(c,p):p&&c.push(p)}return{errors:o,parts:c}}kF.exports=Iee});var SF=$e((lrt,TF)=>{"use strict";m(
);function $ee(e){for(var t=0,n=-1,r=0;r<e.length;r++){var o=e[r];
if(o instanceof D){n!==-1&&(t+=3,n=-1),t+=o.length;continue}for(var i=0;i<o.length;i++){var s=o.charCodeAt(
i);if(n!==-1){if((s&64512)===56320){t+=4,n=-1;continue}t+=3,n=-1}if((s&64512)===55296)if(i+1<o.length){
var a=o.charCodeAt(i+1);if((a&64512)===56320){t+=4,i++;continue}}else{n=s;continue}t+=s<128?1:s<2048?
2:3}}return t+(n===-1?0:3)}function _ee(e,t){var n=0,r=-1;function o(c){c<128?t[n++]=c:c<2048?(t[n++]=
192|c>>>6,t[n++]=128|c&63):c<65536?(t[n++]=224|c>>>12,t[n++]=128|c>>>6&63,t[n++]=128|c&63):(t[n++]=240|
c>>>18,t[n++]=128|c>>>12&63,t[n++]=128|c>>>6&63,t[n++]=128|c&63)}for(var i=0;i<e.length;i++){var s=e[
i];
if(s instanceof D){r!==-1&&(o(r),r=-1),t.set(s,n),n+=s.length;continue}for(var a=0;a<s.length;a++){
var u=s.
charCodeAt(a);if(r!==-1){if((u&64512)===56320){o(65536+(r-55296<<10)+(u-56320)),r=-1;continue}o(r),r=
-1}if((u&64512)===55296)if(a+1<s.length){var l=s.charCodeAt(a+1);if((l&64512)===56320)u=65536+(u-55296<<
10)+(l-56320),a++;else{o(u);continue}}else{r=u;continue}o(u)}}r!==-1&&o(r)}function Fee(e,t){for(var n=0,
r=e.length;n<r;n++)typeof e[n]=="number"&&(e[n]=e[n].toString());for(var o=0,i=t.modules;o<i.length;
o++){
var s=i[o];e=s.postrender(e,t)}var a=t.joinUncorrupt(e,t),u=new D($ee(a));_ee(a,u);for(var l=0;l<a.length;
l++)
delete a[l];return u}TF.exports=Fee});var PF=$e((drt,OF)=>{"use strict";m();function Od(e){
"@babel/helpers - typeof";return Od=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Od(e)}function EF(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function CF(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?EF(h(n),!0).forEach(function(r){
Mee(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):EF(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function Mee(e,
t,n){
return(t=Lee(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=
n,e}function Lee(e){var t=jee(e,"string");return Od(t)=="symbol"?t:t+""}function jee(e,t){if(Od(e)!=
"object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Od(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?x:w)(e)}var Bee=Bt(
),RF=Bee.pushArray,zee=yv();function Uee(e,t){for(var n=0,r=t.modules;n<r.length;n++){
var o=r[n],i=o.resolve(e,t);if(i)return i}return!1}function AF(e,t,n,r){var o=Uee(e,CF(CF({},r),{},{
resolvedId:zee(e,r)}));if(o)return o.then(function(i){t.push({tag:e.value,lIndex:e.lIndex,value:i})}
).
catch(function(i){i instanceof k?RF(n,i):n.push(i)});if(e.type==="placeholder")return r.scopeManager.
getValueAsync(e.value,{part:e}).then(function(i){return i==null?r.nullGetter(e):i}).then(function(i){
t.push({tag:e.value,lIndex:e.lIndex,value:i})}).catch(function(i){i instanceof k?RF(n,i):n.push(i)})}
function Wee(e){var t=[],n=[],r=e.baseNullGetter,o=e.scopeManager;e.nullGetter=function(s,a){return r(
s,a||o)},e.resolved=t;var i=Kee(e,n,t);return i?i.then(function(){return DF(e,n,t)}):DF(e,n,t)}
function Kee(e,t,n){
for(var r=null,o=function(){var u=s[i];if(["content","tag"].indexOf(u.type)!==-1)return 1;u.resolveFirst&&
(r!=null||(r=Promise.resolve(null)),r=r.then(function(){return AF(u,n,t,e)}))},i=0,s=e.compiled;i<s.
length;i++)o();return r}function DF(e,t,n){for(var r=[],o=0,i=e.compiled;o<i.length;o++){var s=i[o];
["content","tag"].indexOf(s.type)===-1&&(s.resolveFirst||r.push(AF(s,n,t,e)))}return Promise.all(r).
then(function(){return{errors:t,resolved:n}})}OF.exports=Wee});var $F=$e((prt,IF)=>{"use strict";m();
var Pd=Bt(),dl=Pd.startsWith,Gee=Pd.endsWith,bv=Pd.isStarting,
NF=Pd.isEnding,qee=Pd.isWhiteSpace,Hee=ug();function Zee(e){for(var t="",n=0,r=e.length;n<r;n++){var o=e[
n];
o instanceof D||qee(o)||dl(o,"<w:bookmarkEnd")||(Gee(t,"</w:tbl>")&&!dl(o,"<w:p")&&!dl(o,"<w:tbl")&&
!dl(o,"<w:sectPr")&&!dl(o,"</w:ftr>")&&!dl(o,"</w:hdr>")&&(o="<w:p/>".concat(o)),t=o,e[n]=o)}return e}
function Jee(e,t){var n=t.fileTypeConfig.tagShouldContain||[],r=-1;Hee.docx.indexOf(t.contentType)!==
-1&&(e=Zee(e));for(var o=-1,i=0,s=n.length;i<s;i++)for(var a=n[i],u=a.tag,l=a.shouldContain,c=a.value,
d=a.drop,p=a.dropParent,g=null,b=0,S=e.length;b<S;b++){var O=e[b];if(!(O instanceof D)){if(r===i)if(
NF(
O,u)){if(r=-1,p){for(var P=-1,N=o;N>0;N--)if(bv(e[N],p)){P=N;break}for(var I=P;I<=e.length;I++){if(
NF(
e[I],p)){e[I]="";break}e[I]=""}}else{for(var _=o;_<=b;_++)e[_]="";d||(e[b]=g.join("")+c+O)}g=null}
else{
g&&g.push(O);for(var M=0,j=l.length;M<j;M++)if(bv(O,l[M])){r=-1,g=null;break}}r===-1&&bv(O,u)&&O.indexOf(
"<",1)===-1&&(O[O.length-2]==="/"?e[b]="":(o=b,r=i,g=d||p?null:[O]))}}return e}IF.exports=Jee});var UF=$e(
(grt,zF)=>{"use strict";m();function Nd(e){"@babel/helpers - typeof";return Nd=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Nd(e)}function Vee(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function _F(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,Yee(r.key),r)}}function Xee(e,t,n){return t&&_F(e.prototype,t),n&&_F(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function Yee(e){var t=Qee(e,"string");return Nd(t)=="symbol"?t:t+""}
function Qee(e,t){
if(Nd(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Nd(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var vv=Bt(),FF=vv.pushArray,ete=vv.wordToUtf8,tte=vv.convertSpaces,nte=fv(),MF=dv(),
wv=yF(),LF=xF(),rte=SF(),jF=PF(),ote=$F(),ite=Function.prototype.bind,BF=Function.prototype.call,ste=BF.
bind(BF,ite);function ate(e,t){for(var n=nte(e,t),r=[],o=0,i=n.matches;o<i.length;o++){var s=i[o];r.
push(s.array[2])}return ete(tte(r.join("")))}zF.exports=(function(){function e(t,n){Vee(this,e),this.
cachedParsers={},this.content=t;for(var r in n)this[r]=n[r];this.setModules({inspect:{filePath:n.filePath}
})}
return Xee(e,[{key:"resolveTags",value:function(n){var r=this;this.tags=n;var o=this.getOptions(),i=this.
filePath;o.scopeManager=this.scopeManager,o.resolve=jF;for(var s=[],a=[],u=0,l=this.modules;u<l.length;
u++){
var c=l[u];a.push(Promise.resolve(c.preResolve(o)).catch(function(d){s.push(d)}))}return Promise.all(
a).then(function(){if(s.length!==0)throw s;return jF(o).then(function(d){for(var p=d.resolved,g=d.errors,
b=0;b<g.length;b++){var S,O=g[b];O instanceof C||(O=new C(O)),(S=O).properties||(S.properties={}),O.
properties.file=i,g[b]=O}if(g.length!==0)throw g;return Promise.all(p).then(function(P){return o.scopeManager.
root.finishedResolving=!0,o.scopeManager.resolved=P,r.setModules({inspect:{resolved:P,filePath:i}}),
P})}).catch(function(d){throw r.errorChecker(d),d})})}},{key:"getFullText",value:function(){return ate(
this.content,this.fileTypeConfig.tagsXmlTextArray)}},{key:"setModules",value:function(n){for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.set(n)}}},{key:"preparse",value:function(){this.allErrors=
[],this.xmllexed=MF.xmlparse(this.content,{text:this.fileTypeConfig.tagsXmlTextArray,other:this.fileTypeConfig.
tagsXmlLexedArray}),this.setModules({inspect:{filePath:this.filePath,xmllexed:this.xmllexed}});var n=MF.
parse(this.xmllexed,this.delimiters,this.syntax,this.fileType),r=n.lexed,o=n.errors;FF(this.allErrors,
o),this.lexed=r,this.setModules({inspect:{filePath:this.filePath,lexed:this.lexed}});var i=this.getOptions(
);
this.lexed=wv.preparse(this.lexed,this.modules,i)}},{key:"parse",value:function(){var n=arguments.length>
0&&arguments[0]!==void 0?arguments[0]:{},r=n.noPostParse;this.setModules({inspect:{filePath:this.filePath}
});
var o=this.getOptions();return this.parsed=wv.parse(this.lexed,this.modules,o),this.setModules({
inspect:{
filePath:this.filePath,parsed:this.parsed}}),r?this:this.postparse()}},{key:"postparse",value:
function(){
var n=this.getOptions(),r=wv.postparse(this.parsed,this.modules,n),o=r.postparsed,i=r.errors;return this.
postparsed=o,this.setModules({inspect:{filePath:this.filePath,postparsed:this.postparsed}}),FF(this.
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
relsType,baseNullGetter:ste(this.baseNullGetter,this),filePath:this.filePath,syntax:this.syntax,
fileTypeConfig:this.
fileTypeConfig,fileType:this.fileType,linebreaks:this.linebreaks,stripInvalidXMLChars:this.stripInvalidXMLChars}
}},
{key:"render",value:function(n){this.filePath=n;var r=this.getOptions();r.resolved=this.scopeManager.
resolved,r.scopeManager=this.scopeManager,r.render=LF,r.joinUncorrupt=ote;var o=LF(r),i=o.errors,s=o.
parts;return i.length>0?(this.allErrors=i,this.errorChecker(i),this):(this.content=rte(s,r),this.setModules(
{inspect:{filePath:this.filePath,content:this.content}}),this)}}])})()});var rM=$e((yrt,nM)=>{
"use strict";m();function _d(e){"@babel/helpers - typeof";return _d=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},_d(e)}function WF(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function rs(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?WF(h(n),!0).forEach(function(r){
ute(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):WF(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function ute(e,
t,n){
return(t=QF(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function lte(e,t){return pte(e)||mte(e,t)||dte(e,t)||cte()}function cte(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function dte(e,
t){
if(e){if(typeof e=="string")return KF(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?KF(e,t):void 0}}function KF(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function mte(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function pte(
e){
if(k.isArray(e))return e}function fte(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function GF(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||
!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(e,QF(r.key),r)}}function gte(e,t,
n){
return t&&GF(e.prototype,t),n&&GF(e,n),h.defineProperty(e,"prototype",{writable:!1}),e}function QF(e){
var t=hte(e,"string");return _d(t)=="symbol"?t:t+""}function hte(e,t){if(_d(e)!="object"||!e)return e;
var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(_d(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:w)(e)}var kr=Bt(),yte=kr.chunkBy,
pg=kr.last,Tv=kr.isParagraphStart,kv=kr.isModule,qF=kr.pushArray,eM=kr.isParagraphEnd,bte=kr.isContent,
$d=kr.startsWith,Sv=kr.isTagEnd,ml=kr.isTagStart,xv=kr.getSingleAttribute,HF=kr.setSingleAttribute,
wte=ug(),
vte=ts(),kte=Bt(),ZF=kte.isWhiteSpace,Id="loop";function xte(e){for(var t=0;t<e.length;t++){var n=e[
t];
if(bte(n))return!0}return!1}function Tte(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.type!=="content")return n}
return null}function tM(e){var t=Tte(e.subparsed);return t!=null&&t.tag!=="w:t"}function Ste(e){
return e.hasPageBreak&&tM(e)?'<w:p><w:r><w:br w:type="page"/></w:r></w:p>':""}function Ete(e){return e.
length&&Tv(e[0])&&eM(pg(e))}function JF(e){return xte(e)?0:e.length}function VF(e){var t=e.parts.length-
1;e.parts[t]==="</w:p>"?e.parts.splice(t,0,'<w:r><w:br w:type="page"/></w:r>'):e.parts.push(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function Cte(e){e.parts.unshift(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function Rte(e){for(var t=0;t<e.length;t++){var n=e[t];
if(ml("w:type",n)&&n.value.
indexOf("continuous")!==-1)return!0}return!1}function Dte(e){for(var t=0;t<e.length;t++){var n=e[t];
if(ml("w:type",n)&&n.value.indexOf('w:val="nextPage"')!==-1)return!0}return!1}function Ate(e,t){for(
var n="",
r=0;r<t.length;r++){var o=t[r].value;n+=o}e.unshift("<w:p><w:pPr>".concat(n,"</w:pPr></w:p>"))}
function Ote(e){
for(var t=!1,n=!1,r=0;r<e.length;r++){var o=e[r];!t&&$d(o,"<w:sectPr")&&(n=!0),n&&($d(o,"<w:type")&&
(t=!0),!t&&$d(o,"</w:sectPr")&&(e.splice(r,0,'<w:type w:val="continuous"/>'),r++))}return e}function Pte(
e){
for(var t=0,n=0;n<e.length;n++)!$d(e[n],"<w:headerReference")&&!$d(e[n],"<w:footerReference")&&(e[t]=
e[n],t++);return e.length=t,e}function XF(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag==="w:br"&&
n.value.indexOf('w:type="page"')!==-1)return!0}return!1}function YF(e){for(var t=0;t<e.length;t++){
var n=e[t];
if(n.tag==="w:drawing")return!0}return!1}function Nte(e){for(var t=[],n=null,r=0;r<e.length;r++){var o=e[
r];
ml("w:sectPr",o)&&(n=[],t.push(n)),n!==null&&n.push(o),Sv("w:sectPr",o)&&(n=null)}return t}function Ite(
e){
for(var t=!1,n=0,r=0;r<e.length;r++){var o=e[r];ml("w:sectPr",o)&&(t=!0),t&&(o.tag==="w:headerReference"||
o.tag==="w:footerReference")&&(n++,t=!1),Sv("w:sectPr",o)&&(t=!1)}return n}function $te(e){for(var t=[
],
n=!1,r=e.length-1;r>=0;r--){var o=e[r];if(Sv("w:sectPr",o)&&(n=!0),ml("w:sectPr",o)&&(t.unshift(o.value),
n=!1),n&&t.unshift(o.value),Tv(o)){if(t.length>0)return t.join("");break}}return""}var _te=(function(
){
function e(){fte(this,e),this.name="LoopModule",this.inXfrm=!1,this.totalSectPr=0,this.prefix={start:
"#",end:"/",dash:/^-([^\s]+)\s(.+)/,inverted:"^"}}return gte(e,[{key:"optionsTransformer",value:
function(n,r){
return this.docxtemplater=r,n}},{key:"preparse",value:function(n,r){var o=r.contentType;wte.main.indexOf(
o)!==-1&&(this.sects=Nte(n))}},{key:"matchers",value:function(){var n=Id;return[[this.prefix.start,n,
{expandTo:"auto",location:"start",inverted:!1}],[this.prefix.inverted,n,{expandTo:"auto",location:
"start",inverted:!0}],[this.prefix.end,n,{location:"end"}],[this.prefix.dash,n,function(r){var o=lte(
r,
3),i=o[1],s=o[2];return{location:"start",inverted:!1,expandTo:i,value:s}}]]}},{key:"getTraits",value:
function(n,r){
if(n==="expandPair"){for(var o=[],i=0,s=r.length;i<s;i++){var a=r[i];kv(a,Id)&&a.subparsed==null&&o.
push({part:a,offset:i})}return o}}},{key:"postparse",value:function(n,r){var o=r.basePart;if(o&&this.
docxtemplater.fileType==="docx"&&n.length>0){o.sectPrCount=Ite(n),this.totalSectPr+=o.sectPrCount;
for(var i=this.
sects,s=0,a=i.length;s<a;s++){var u=i[s];if(o.lIndex<u[0].lIndex){s+1<i.length&&Rte(i[s+1])&&(o.addContinuousType=
!0);break}if(n[0].lIndex<u[0].lIndex&&u[0].lIndex<o.lIndex){Dte(i[s])&&(o.addNextPage={index:s});
break}}
o.lastParagrapSectPr=$te(n)}if(!o||o.expandTo!=="auto"||o.module!==Id||!Ete(n))return n;o.paragraphLoop=
!0;var l=0,c=yte(n,function(S){return Tv(S)&&(l++,l===1)?"start":eM(S)&&(l--,l===0)?"end":null}),d=c[
0],
p=pg(c),g=JF(d),b=JF(p);return g>0&&c[1][0].type==="content"&&ZF(c[1][0].value)&&(g+=1),b>0&&pg(c[c.
length-2]).type==="content"&&ZF(pg(c[c.length-2]).value)&&(b+=1),o.hasPageBreakBeginning=XF(d),o.hasPageBreak=
XF(p),YF(d)&&(g=0),YF(p)&&(b=0),n.slice(g,n.length-b)}},{key:"resolve",value:function(n,r){var o=this;
if(!kv(n,Id))return null;var i=r.scopeManager,s=i.getValueAsync(n.value,{part:n}),a=[],u;o.resolveSerially&&
(u=Promise.resolve(null));function l(d,p,g){var b=i.createSubScopeManager(d,n.value,p,n,g);o.resolveSerially?
(u=u.then(function(){return r.resolve(rs(rs({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b}))}
),
a.push(u)):a.push(r.resolve(rs(rs({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b})))}var c=[];
return s.then(function(d){return d!=null||(d=r.nullGetter(n)),d instanceof Promise?d.then(function(p){
return p instanceof k?Promise.all(p):p}):d instanceof k?Promise.all(d):d}).then(function(d){return i.
loopOverValue(d,l,n.inverted),Promise.all(a).then(function(p){for(var g=[],b=0;b<p.length;b++){var S=p[
b],
O=S.resolved,P=S.errors;qF(c,P),g.push(O)}return g}).then(function(p){if(c.length>0)throw c;return p}
)})}},
{key:"render",value:function(n,r){var o=this;if(n.tag==="p:xfrm"&&(o.inXfrm=n.position==="start"),n.
tag==="a:ext"&&o.inXfrm)return o.lastExt=n,n;if(!kv(n,Id))return null;var i=[],s=[],a=0,u=n.subparsed[
0],
l=0;(u==null?void 0:u.tag)==="a:tr"&&(l=+xv(u.value,"h")),a-=l;var c=0,d=tM(n);function p(O,P,N){a+=
l;for(var I=r.scopeManager.createSubScopeManager(O,n.value,P,n,N),_=0,M=n.subparsed;_<M.length;_++){
var j=M[_];if(ml("a16:rowId",j)){var z=+xv(j.value,"val")+c;c=1,j.value=HF(j.value,"val",z)}}var L=r.
render(rs(rs({},r),{},{compiled:n.subparsed,tags:{},scopeManager:I}));n.hasPageBreak&&P===N-1&&d&&VF(
L);var B=I.scopePathItem.some(function(Q){return Q!==0});B?(n.sectPrCount===1&&(L.parts=Pte(L.parts)),
n.addContinuousType&&(L.parts=Ote(L.parts))):n.addNextPage&&Ate(L.parts,o.sects[n.addNextPage.index]),
n.addNextPage&&VF(L),n.hasPageBreakBeginning&&d&&Cte(L);for(var q=0,J=L.parts;q<J.length;q++){var K=J[
q];
i.push(K)}qF(s,L.errors)}var g=r.scopeManager.getValue(n.value,{part:n});g!=null||(g=r.nullGetter(n));
var b=r.scopeManager.loopOverValue(g,p,n.inverted);if(b===!1)return n.lastParagrapSectPr?n.paragraphLoop?
{value:"<w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr></w:p>")}:{value:
"</w:t></w:r></w:p><w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr><w:r><w:t>")}:{value:Ste(n)||
"",errors:s};if(a!==0){var S=+xv(
o.lastExt.value,"cy");o.lastExt.value=HF(o.lastExt.value,"cy",S+a)}return{value:r.joinUncorrupt(i,rs(
rs({},r),{},{basePart:n})),errors:s}}}])})();nM.exports=function(){return vte(new _te)}});var lM=$e(
(wrt,uM)=>{"use strict";m();function Fd(e){"@babel/helpers - typeof";return Fd=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Fd(e)}function Fte(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function oM(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,Lte(r.key),r)}}function Mte(e,t,n){return t&&oM(e.prototype,t),n&&oM(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function Lte(e){var t=jte(e,"string");return Fd(t)=="symbol"?t:t+""}
function jte(e,t){
if(Fd(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Fd(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var Bte=ts(),Md=Bt(),zte=Md.isTextStart,Ute=Md.isTextEnd,Wte=Md.endsWith,Kte=Md.startsWith,
iM=Md.pushArray,sM='<w:t xml:space="preserve">',Gte=sM.length,aM="</w:t>",qte=aM.length;function Hte(
e){
return zte(e)&&e.tag==="w:t"}function Ev(e,t){var n=e[t].value;return e[t+1].value==="</w:t>"||n.indexOf(
'xml:space="preserve"')!==-1?n:n.substr(0,n.length-1)+' xml:space="preserve">'}function Zte(e,t){
return e&&
e.basePart&&t.length>1}var Jte=(function(){function e(){Fte(this,e),this.name="SpacePreserveModule"}
return Mte(e,[{key:"postparse",value:function(n,r){var o=[],i=!1,s=0,a=0;function u(c,d){return c.type===
"placeholder"&&d.length>1}var l=n.reduce(function(c,d){return Hte(d)&&(i=!0,a=o.length),i?(o.push(d),
Zte(r,o)&&(s=r.basePart.endLindex,o[0].value=Ev(o,0)),u(d,o)&&(o[a].value=Ev(o,a),s=d.endLindex),Ute(
d)&&d.lIndex>s&&(s!==0&&(o[a].value=Ev(o,a)),iM(c,o),o=[],i=!1,s=0,a=0),c):(c.push(d),c)},[]);return iM(
l,o),l}},{key:"postrender",value:function(n){for(var r=0,o=!1,i=0,s=n.length;i<s;i++)if(!(n[i]===""||
n[i]instanceof D)){var a=n[i];o&&Kte(a,aM)&&(n[r]=n[r].substr(0,n[r].length-Gte)+"<w:t/>",a=a.substr(
qte),n[i]=a),o=Wte(a,sM),r=i}return n}}])})();uM.exports=function(){return Bte(new Jte)}});var gM=$e(
(krt,fM)=>{"use strict";m();function Ld(e){"@babel/helpers - typeof";return Ld=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Ld(e)}function Vte(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function cM(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,Yte(r.key),r)}}function Xte(e,t,n){return t&&cM(e.prototype,t),n&&cM(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function Yte(e){var t=Qte(e,"string");return Ld(t)=="symbol"?t:t+""}
function Qte(e,t){
if(Ld(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Ld(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var ene=ag(),mM=Bt(),tne=mM.isContent,dM=mM.getPartWithDelimiters,pM=vr(),nne=pM.throwRawTagShouldBeOnlyTextInParagraph,
rne=pM.getInvalidRawXMLValueException,one=ts(),Cv="rawxml";function ine(e){for(var t=e.part,n=e.left,
r=e.right,o=e.postparsed,i=e.index,s=o.slice(n+1,r),a=0,u=s.length;a<u;a++)if(a!==i-n-1){var l=s[a];
tne(l)&&nne({paragraphParts:s,part:t})}return t}var sne=(function(){function e(){Vte(this,e),this.name=
"RawXmlModule",this.prefix="@"}return Xte(e,[{key:"optionsTransformer",value:function(n,r){return this.
fileTypeConfig=r.fileTypeConfig,n}},{key:"matchers",value:function(){return[[this.prefix,Cv]]}},{key:
"postparse",value:function(n){var r=this;return ene.expandToOne(n,{moduleName:Cv,getInner:ine,
expandTo:this.
fileTypeConfig.tagRawXml,error:{message:"Raw tag not in paragraph",id:"raw_tag_outerxml_invalid",
explanation:function(i){
return'The tag "'.concat(dM(i,r.docxtemplater),
'" is not inside a paragraph, putting raw tags inside an inline loop is disallowed.')}}})}},{key:
"render",value:function(n,r){if(n.module!==Cv)return null;
var o,i=[];try{o=r.scopeManager.getValue(n.value,{part:n}),o!=null||(o=r.nullGetter(n))}catch(s){
return i.
push(s),{errors:i}}return o=o||"",typeof o=="string"?{value:o}:{errors:[rne({tag:n.value,value:o,
partDelims:dM(
n,this.docxtemplater),part:n,offset:n.offset})]}}}])})();fM.exports=function(){return one(new sne)}}
);var yM=$e((Trt,hM)=>{"use strict";m();function ane(e,t){for(var n=-1,r=0,o=e.length;r<o;r++)t[r]>=e[
r].
length||(n===-1||e[r][t[r]].offset<e[n][t[n]].offset)&&(n=r);return n}hM.exports=function(e){for(var t=0,
n=0,r=e;n<r.length;n++){var o=r[n];t+=o.length}e=e.filter(function(l){return l.length>0});for(var i=new k(
t),s=e.map(function(){return 0}),a=0;a<t;a++){var u=ane(e,s);i[a]=e[u][s[u]],s[u]++}return i}});var xM=$e(
(Ert,kM)=>{"use strict";m();function jd(e){"@babel/helpers - typeof";return jd=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},jd(e)}function une(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function bM(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,cne(r.key),r)}}function lne(e,t,n){return t&&bM(e.prototype,t),n&&bM(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function cne(e){var t=dne(e,"string");return jd(t)=="symbol"?t:t+""}
function dne(e,t){
if(jd(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(jd(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var mne="expandPair",pne=yM(),Av=Bt(),fne=Av.getLeft,gne=Av.getRight,Dv=Av.pushArray,
hne=ts(),yne=ag(),bne=yne.getExpandToDefault,Ov=vr(),wM=Ov.getUnmatchedLoopException,wne=Ov.getClosingTagNotMatchOpeningTag,
vM=Ov.getUnbalancedLoopException;function vne(e){switch(e.location){case"start":return 1;case"end":
return-1}}
function Rv(e,t){return e!=null&&t!=null&&(e.part.location==="start"&&t.part.location==="end"&&e.part.
value===t.part.value||t.part.value==="")}function kne(e){for(var t=0,n=[];t<e.length;){var r=e[t].part;
if(r.location==="end"){if(t===0)return e.splice(0,1),n.push(wM(r)),{traits:e,errors:n};var o=t,i=t-1,
s=1;if(Rv(e[i],e[o]))return e.splice(o,1),e.splice(i,1),{errors:n,traits:e};for(;s<50;){var a=e[i-s],
u=e[o+s];if(Rv(a,e[o]))return e.splice(o,1),e.splice(i-s,1),{errors:n,traits:e};if(Rv(e[i],u))return e.
splice(o+s,1),e.splice(i,1),{errors:n,traits:e};s++}return n.push(wne({tags:[e[i].part,e[o].part]})),
e.splice(o,1),e.splice(i,1),{traits:e,errors:n}}t++}for(var l=0;l<e.length;l++){var c=e[l].part;n.push(
wM(c))}return{traits:[],errors:n}}function xne(e){var t={},n=[],r=[],o=[];for(Dv(o,e);o.length>0;){
var i=kne(
o);Dv(n,i.errors),o=i.traits}if(n.length>0)return{pairs:r,errors:n};for(var s=0,a=0;a<e.length;a++){
var u=e[a],l=u.part,c=vne(l);if(s+=c,c===1)t[s]=u;else{var d=t[s+1];s===0&&r.push([d,u])}s=s>=0?s:0}
return{pairs:r,errors:n}}var Tne=(function(){function e(){une(this,e),this.name="ExpandPairTrait"}
return lne(
e,[{key:"optionsTransformer",value:function(n,r){return r.options.paragraphLoop&&Dv(r.fileTypeConfig.
expandTags,r.fileTypeConfig.onParagraphLoop),this.expandTags=r.fileTypeConfig.expandTags,n}},{key:
"postparse",value:function(n,r){var o=this,i=r.getTraits,s=r.postparse,a=r.fileType,u=i(mne,n,r);u=u.map(
function(N){return N||[]}),u=pne(u);var l=xne(u),c=l.pairs,d=l.errors,p=0,g=null,b=c.map(function(N){
var I=N[0].part.expandTo;if(I==="auto"&&a!=="text"){var _=bne(n,N,o.expandTags);_.error&&d.push(_.error),
I=_.value}if(!I||a==="text"){var M=N[0].offset,j=N[1].offset;return M<p&&!o.docxtemplater.options.syntax.
allowUnbalancedLoops&&d.push(vM(N,g)),g=N,p=j,[M,j]}var z,L;try{z=fne(n,I,N[0].offset)}catch(B){d.push(
B)}try{L=gne(n,I,N[1].offset)}catch(B){d.push(B)}return z<p&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&
d.push(vM(N,g)),p=L,g=N,[z,L]});if(d.length>0)return{postparsed:n,errors:d};var S=0,O,P=n.reduce(
function(N,I,_){
var M=S<c.length&&b[S][0]<=_&&_<=b[S][1],j=c[S],z=b[S];if(!M)return N.push(I),N;if(z[0]===_&&(O=[]),
j[0].offset!==_&&j[1].offset!==_&&O.push(I),z[1]===_){var L=n[j[0].offset];L.subparsed=s(O,{basePart:
L}),
L.endLindex=j[1].part.lIndex,delete L.location,delete L.expandTo,N.push(L),S++;for(var B=b[S];B&&B[0]<
_;)S++,B=b[S]}return N},[]);return{postparsed:P,errors:d}}}])})();kM.exports=function(){return hne(
new Tne)}});var RM=$e((Rrt,CM)=>{"use strict";m();function Bd(e){"@babel/helpers - typeof";return Bd=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Bd(e)}function Sne(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function TM(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,Cne(r.key),r)}}function Ene(e,t,n){return t&&TM(e.prototype,t),n&&TM(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function Cne(e){var t=Rne(e,"string");return Bd(t)=="symbol"?t:t+""}
function Rne(e,t){
if(Bd(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Bd(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var Dne=ts(),EM=vr(),Ane=EM.getScopeCompilationError,One=EM.getCorruptCharactersException,
Pv=Bt(),SM=Pv.utf8ToWord,Pne=Pv.hasCorruptCharacters,Nne=Pv.removeCorruptCharacters,fg=uv(),Ine=fg.settingsContentType,
$ne=fg.coreContentType,_ne=fg.appContentType,Fne=fg.customContentType,Mne=[Ine,$ne,_ne,Fne],Lne={
docx:"w",pptx:"a"},jne=(function(){function e(){Sne(this,e),this.name="Render",this.recordRun=!1,
this.recordedRun=
[]}return Ene(e,[{key:"set",value:function(n){n.compiled&&(this.compiled=n.compiled),n.data!=null&&(
this.
data=n.data)}},{key:"optionsTransformer",value:function(n,r){return this.docxtemplater=r,this.brTag=
r.fileType==="docx"?"<w:r><w:br/></w:r>":"<a:br/>",this.prefix=Lne[r.fileType],this.runStartTag="".concat(
this.prefix,":r"),this.runPropsStartTag="".concat(this.prefix,":rPr"),n}},{key:"postparse",value:
function(n,r){
for(var o=[],i=0;i<n.length;i++){var s=n[i];if(s.type==="placeholder"){var a=s.value;try{r.cachedParsers[
s.
lIndex]=this.docxtemplater.parser(a,{tag:s})}catch(u){o.push(Ane({tag:a,rootError:u,offset:s.offset}
))}}}
return{postparsed:n,errors:o}}},{key:"getRenderedMap",value:function(n){for(var r in this.compiled)n[
r]=
{from:r,data:this.data};return n}},{key:"render",value:function(n,r){var o=r.contentType,i=r.scopeManager,
s=r.linebreaks,a=r.nullGetter,u=r.fileType,l=r.stripInvalidXMLChars;if(Mne.indexOf(o)!==-1&&(s=!1),s&&
this.recordRuns(n),!(n.type!=="placeholder"||n.module)){var c;try{c=i.getValue(n.value,{part:n})}
catch(d){
return{errors:[d]}}if(c!=null||(c=a(n)),typeof c=="string"){if(l)c=Nne(c);else if(["docx","pptx",
"xlsx"].indexOf(u)!==-1&&Pne(c))return{errors:[One({tag:n.value,value:c,offset:n.offset})]}}return u===
"text"?{value:c}:{value:s&&typeof c=="string"?this.renderLineBreaks(c):SM(c)}}}},{key:"recordRuns",
value:function(n){
n.tag===this.runStartTag?this.recordedRun="":n.tag===this.runPropsStartTag?(n.position==="start"&&(
this.
recordRun=!0,this.recordedRun+=n.value),(n.position==="end"||n.position==="selfclosing")&&(this.recordedRun+=
n.value,this.recordRun=!1)):this.recordRun&&(this.recordedRun+=n.value)}},{key:"renderLineBreaks",
value:function(n){
for(var r=[],o=n.split(`
`),i=0,s=o.length;i<s;i++)r.push(SM(o[i])),i<o.length-1&&r.push("</".concat(this.prefix,":t></").concat(
this.prefix,":r>").concat(this.brTag,"<").concat(this.prefix,":r>").concat(this.recordedRun,"<").concat(
this.prefix,":t").concat(this.docxtemplater.fileType==="docx"?' xml:space="preserve"':"",">"));
return r}}])})();
CM.exports=function(){return Dne(new jne)}});var IM=$e((Art,NM)=>{"use strict";m();var DM=rM(),Bne=lM(
),AM=gM(),OM=xM(),PM=RM();function zne(){return{
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
{contains:"w:p",expand:"w:p",onlyTextInTag:!0}],tagRawXml:"w:p",baseModules:[DM,Bne,OM,AM,PM],
tagShouldContain:[
{tag:"w:sdtContent",shouldContain:["w:p","w:r","w:commentRangeStart","w:sdt"],value:"<w:p></w:p>"},{
tag:"w:tc",shouldContain:["w:p"],value:"<w:p></w:p>"},{tag:"w:tr",shouldContain:["w:tc"],drop:!0},{
tag:"w:tbl",shouldContain:["w:tr"],drop:!0}]}}function Une(){return{getTemplatedFiles:function(){
return[]},
textPath:function(t){return t.textTarget},tagsXmlTextArray:["Company","HyperlinkBase","Manager",
"cp:category","cp:keywords","dc:creator","dc:description","dc:subject","dc:title","a:t","m:t",
"vt:lpstr",
"vt:lpwstr"],tagsXmlLexedArray:["p:sp","a:tc","a:tr","a:tbl","a:graphicData","a:p","a:r","a:rPr",
"p:txBody","a:txBody","a:off","a:ext","p:graphicFrame","p:xfrm","a16:rowId","a:endParaRPr"],
droppedTagsInsidePlaceholder:[
"a:p","a:endParaRPr"],expandTags:[{contains:"a:tc",expand:"a:tr"}],onParagraphLoop:[{contains:"a:p",
expand:"a:p",onlyTextInTag:!0}],tagRawXml:"p:sp",baseModules:[DM,OM,AM,PM],tagShouldContain:[{tag:
"a:tbl",shouldContain:["a:tr"],dropParent:"p:graphicFrame"},{tag:"p:txBody",shouldContain:["a:p"],
value:"<a:p></a:p>"},{tag:"a:txBody",shouldContain:["a:p"],value:"<a:p></a:p>"}]}}NM.exports={docx:
zne,pptx:Une}});var YM=$e((Prt,Fv)=>{"use strict";m();var Wne=["modules"];function $M(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){
var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.getOwnPropertyDescriptor(e,o).enumerable}
)),
n.push.apply(n,r)}return n}function vo(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?
arguments[t]:{};t%2?$M(h(n),!0).forEach(function(r){Kne(e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(
e,h.getOwnPropertyDescriptors(n)):$M(h(n)).forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(
n,r))})}return e}function Kne(e,t,n){return(t=WM(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function _M(e,t){return Zne(e)||Hne(e,t)||qne(e,t)||Gne()}
function Gne(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function qne(e,
t){
if(e){if(typeof e=="string")return FM(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?FM(e,t):void 0}}function FM(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function Hne(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function Zne(
e){
if(k.isArray(e))return e}function fl(e){"@babel/helpers - typeof";return fl=typeof T=="function"&&
typeof T.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T=="function"&&t.constructor===
T&&t!==T.prototype?"symbol":typeof t},fl(e)}function Jne(e,t){if(e==null)return{};var n,r,o=Vne(e,t);
if(h.getOwnPropertySymbols){var i=h.getOwnPropertySymbols(e);for(r=0;r<i.length;r++)n=i[r],t.indexOf(
n)===-1&&{}.propertyIsEnumerable.call(e,n)&&(o[n]=e[n])}return o}function Vne(e,t){if(e==null)return{
};
var n={};for(var r in e)if({}.hasOwnProperty.call(e,r)){if(t.indexOf(r)!==-1)continue;n[r]=e[r]}
return n}
function Xne(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}
function MM(e,t){
for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&
(r.writable=!0),h.defineProperty(e,WM(r.key),r)}}function Yne(e,t,n){return t&&MM(e.prototype,t),n&&
MM(e,n),h.defineProperty(e,"prototype",{writable:!1}),e}function WM(e){var t=Qne(e,"string");return fl(
t)=="symbol"?t:t+""}function Qne(e,t){if(fl(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==
void 0){var r=n.call(e,t||"default");if(fl(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:w)(e)}var Cn=Bt(),Vt=v_(),ere=Vt.object(
{allowUnopenedTag:Vt.
boolean().optional(),allowUnclosedTag:Vt.boolean().optional(),allowUnbalancedLoops:Vt.boolean().optional(
),
changeDelimiterPrefix:Vt.string().optional().nullable()}),tre=Vt.object({delimiters:Vt.object({start:
Vt.
string().nullable(),end:Vt.string().nullable()}).strict().optional(),fileTypeConfig:Vt.object({}).optional(
),
paragraphLoop:Vt.boolean().optional(),parser:Vt.function().optional(),errorLogging:Vt.union([Vt.boolean(
),
Vt.string()]).optional(),linebreaks:Vt.boolean().optional(),nullGetter:Vt.function().optional(),
syntax:ere.
optional(),stripInvalidXMLChars:Vt.boolean().optional(),warnFn:Vt.function().optional()}).strict(),
nre=x_(),
KM=nre.getRelsTypes,GM=E_(),qM=GM.collectContentTypes,HM=GM.getContentTypes,ZM=ts(),rre=ag(),ore=z_(
),
ire=Z_(),LM=dv(),sre=aF(),Nv=sre.getTags,JM=lF(),ri=vr(),VM=ri.throwMultiError,are=ri.throwResolveBeforeCompile,
ure=ri.throwRenderInvalidTemplate,lre=ri.throwRenderTwice,Ud=ri.XTInternalError,cre=ri.XTTemplateError,
dre=ri.throwFileTypeNotIdentified,mre=ri.throwFileTypeNotHandled,gg=ri.throwApiVersionError;Cn.getRelsTypes=
KM;Cn.traits=rre;Cn.moduleWrapper=ZM;Cn.collectContentTypes=qM;Cn.getContentTypes=HM;var jM=Cn.getDefaults,
pre=Cn.str2xml,fre=Cn.xml2str,_v=Cn.concatArrays,BM=Cn.uniq,gre=Cn.getDuplicates,hre=Cn.stableSort,
Iv=Cn.
pushArray,zM=Cn.utf8ToWord,yre=Cn.invertMap,bre="[Content_Types].xml",wre="_rels/.rels",ko=[3,48,0];
function vre(e){for(var t=[],n=0;n<e.length;n++){var r=e[n];t.push(r.name)}var o=gre(t);if(o.length>
0)throw new Ud('Detected duplicate module "'.concat(o[0],'"'))}function kre(e){for(var t=0,n=e.modules;
t<
n.length;t++)for(var r=n[t],o=0,i=r.xmlContentTypes||[];o<i.length;o++)for(var s=i[o],a=e.invertedContentTypes[
s]||
[],u=0;u<a.length;u++){var l=a[u];e.zip.files[l]&&e.options.xmlFileNames.push(l)}}function xre(e){
return hre(
e,function(t,n){return(n.priority||0)-(t.priority||0)})}function zd(e){var t=[];for(var n in e)t.push(
n);for(var r=[bre,wre],o=["word/","xl/","ppt/"],i=0;i<t.length;i++)for(var s=t[i],a=0;a<o.length;a++){
var u=o[a];s.indexOf("".concat(u))===0&&r.push(s)}for(var l=0;l<t.length;l++){var c=t[l];r.indexOf(c)===
-1&&r.push(c)}return r}function XM(e,t){e.hideDeprecations!==!0&&console.warn(t)}function pl(e,t){if(
e.
hideDeprecations!==!0)return XM(e,'Deprecated method ".'.concat(t,
'", view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ').concat(new C(
).stack))}function $v(e){e.modules=
e.modules.filter(function(t){if(!t.supportedFileTypes)return!0;if(!k.isArray(t.supportedFileTypes))throw new C(
"The supportedFileTypes field of the module must be an array");var n=t.supportedFileTypes.includes(e.
fileType);return n||t.on("detached"),n})}function UM(e){var t=e.compiled;e.errors=_v(h.keys(t).map(
function(n){
return t[n].allErrors})),e.errors.length!==0&&(e.options.errorLogging&&JM(e.errors,e.options.errorLogging),
VM(e.errors))}function Tre(e){return typeof Buffer!="undefined"&&typeof Buffer.isBuffer=="function"&&
Buffer.isBuffer(e)}var Ys=(function(){function e(t){var n=arguments.length>1&&arguments[1]!==void 0?
arguments[1]:{},r=n.modules,o=r===void 0?[]:r,i=Jne(n,Wne);if(Xne(this,e),this.targets=[],this.rendered=
!1,this.scopeManagers={},this.compiled={},this.modules=[ore()],this.xmlDocuments={},arguments.length===
0)XM(this,
"Deprecated docxtemplater constructor with no arguments, view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ".concat(
new C().stack)),this.hideDeprecations=!0,this.
setOptions(i);else{if(this.hideDeprecations=!0,this.setOptions(i),Tre(t))throw new C(
"You passed a Buffer to the Docxtemplater constructor. The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!t||!t.files||typeof t.file!="function")throw new C(
"The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!k.
isArray(o))throw new C("The modules argument of docxtemplater's constructor must be an array");for(
var s=0;s<
o.length;s++){var a=o[s];this.attachModule(a)}this.loadZip(t),this.compile(),this.v4Constructor=!0}
this.
hideDeprecations=!1}return Yne(e,[{key:"verifyApiVersion",value:function(n){n=n.split(".");for(var r=0;
r<
n.length;r++)n[r]=parseInt(n[r],10);return n.length!==3&&gg("neededVersion is not a valid version",{
neededVersion:n,explanation:"the neededVersion must be an array of length 3"}),n[0]!==ko[0]&&gg(
"The major api version do not match, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:ko,explanation:"moduleAPIVersionMismatch : needed=".concat(
n.join("."),", current=").concat(ko.join("."))}),n[1]>ko[1]&&gg(
"The minor api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{
neededVersion:n,currentModuleApiVersion:ko,explanation:"moduleAPIVersionMismatch : needed=".concat(n.
join("."),", current=").concat(ko.join("."))}),n[1]===ko[1]&&n[2]>ko[2]&&gg(
"The patch api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,
currentModuleApiVersion:ko,explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),
", current=").concat(ko.join("."))}),!0}},{key:"setModules",value:function(n){for(var r=0,o=this.modules;
r<
o.length;r++){var i=o[r];i.set(n)}}},{key:"sendEvent",value:function(n){for(var r=0,o=this.modules;r<
o.length;r++){var i=o[r];i.on(n)}}},{key:"attachModule",value:function(n){if(this.v4Constructor)throw new Ud(
"attachModule() should not be called manually when using the v4 constructor");pl(this,"attachModule");
var r=fl(n);if(r==="function")throw new Ud(
"Cannot attach a class/function as a module. Most probably you forgot to instantiate the module by using `new` on the module.");
if(!n||r!=="object")throw new Ud(
"Cannot attachModule with a falsy value");if(n.requiredAPIVersion&&this.verifyApiVersion(n.requiredAPIVersion),
n.attached===!0)if(typeof n.clone=="function")n=n.clone();else throw new C(
'Cannot attach a module that was already attached : "'.concat(n.name,
'". The most likely cause is that you are instantiating the module at the root level, and using it for multiple instances of Docxtemplater'));
n.attached=!0;
var o=ZM(n);return this.modules.push(o),o.on("attached"),this.fileType&&$v(this),this}},{key:
"findModule",value:function(n){for(var r=0,o=this.modules;r<o.length;r++){var i=o[r];if(i.name===n)return i}
}},
{key:"setOptions",value:function(n){var r,o;if(this.v4Constructor)throw new C(
"setOptions() should not be called manually when using the v4 constructor");if(!n)throw new C(
"setOptions should be called with an object as first parameter");var i=tre.validate(n);if(i.success===!1)throw new C(
i.error);pl(
this,"setOptions"),this.options={};var s=jM();for(var a in s){var u=s[a];this.options[a]=n[a]!=null?
n[a]:this[a]||u,this[a]=this.options[a]}return(r=this.delimiters).start&&(r.start=zM(this.delimiters.
start)),(o=this.delimiters).end&&(o.end=zM(this.delimiters.end)),this}},{key:"loadZip",value:
function(n){
if(this.v4Constructor)throw new C(
"loadZip() should not be called manually when using the v4 constructor");if(pl(this,"loadZip"),n.loadAsync)throw new Ud(
"Docxtemplater doesn't handle JSZip version >=3, please use pizzip");n.xtRendered&&this.options.warnFn(
[new C(
"This zip file appears to be the outcome of a previous docxtemplater generation. This typically indicates that docxtemplater was integrated by reusing the same zip file. It is recommended to create a new Pizzip instance for each docxtemplater generation.")]),
this.zip=n,this.updateFileTypeConfig(),this.modules=_v([this.fileTypeConfig.baseModules.
map(function(s){return s()}),this.modules]);for(var r=0,o=this.modules;r<o.length;r++){var i=o[r];i.
zip=this.zip,i.docxtemplater=this,i.fileTypeConfig=this.fileTypeConfig,i.fileType=this.fileType,i.xtOptions=
this.options,i.modules=this.modules}return $v(this),this}},{key:"precompileFile",value:function(n){
var r=this.
createTemplateClass(n);r.preparse(),this.compiled[n]=r}},{key:"compileFile",value:function(n){this.compiled[
n].
parse()}},{key:"getScopeManager",value:function(n,r,o){var i;return(i=this.scopeManagers)[n]||(i[n]=
ire({tags:o,parser:this.parser,cachedParsers:r.cachedParsers})),this.scopeManagers[n]}},{key:
"resolveData",value:function(n){var r=this;pl(this,"resolveData");var o=[];return h.keys(this.compiled).length||
are(),Promise.resolve(n).then(function(i){r.data=i,r.setModules({data:r.data,Lexer:LM}),r.mapper=r.modules.
reduce(function(c,d){return d.getRenderedMap(c)},{});for(var s=[],a=function(){var d=l[u],p=r.mapper[
d],
g=p.from,b=p.data;s.push(Promise.resolve(b).then(function(S){var O=r.compiled[g];return O.filePath=d,
O.scopeManager=r.getScopeManager(d,O,S),O.resolveTags(S).then(function(P){return O.scopeManager.finishedResolving=
!0,P},function(P){Iv(o,P)})}))},u=0,l=h.keys(r.mapper);u<l.length;u++)a();return Promise.all(s).then(
function(c){return o.length!==0&&(r.options.errorLogging&&JM(o,r.options.errorLogging),VM(o)),_v(c)}
)})}},
{key:"compile",value:function(){if(pl(this,"compile"),this.updateFileTypeConfig(),vre(this.modules),
this.modules=xre(this.modules),h.keys(this.compiled).length)return this;for(var n=this.options,r=0,o=this.
modules;r<o.length;r++){var i=o[r];n=i.optionsTransformer(n,this)}this.options=n,this.options.xmlFileNames=
BM(this.options.xmlFileNames);for(var s=0,a=this.options.xmlFileNames;s<a.length;s++){var u=a[s],l=this.
zip.files[u].asText();this.xmlDocuments[u]=pre(l)}this.setModules({zip:this.zip,xmlDocuments:this.xmlDocuments}
);
for(var c=0,d=this.modules;c<d.length;c++){var p=d[c];p.xmlDocuments=this.xmlDocuments}this.getTemplatedFiles(
),
this.sendEvent("before-preparse");for(var g=0,b=this.templatedFiles;g<b.length;g++){var S=b[g];this.
zip.files[S]!=null&&this.precompileFile(S)}this.sendEvent("after-preparse");for(var O=0,P=this.templatedFiles;
O<
P.length;O++){var N=P[O];this.zip.files[N]!=null&&this.compiled[N].parse({noPostParse:!0})}this.sendEvent(
"after-parse");for(var I=0,_=this.templatedFiles;I<_.length;I++){var M=_[I];this.zip.files[M]!=null&&
this.compiled[M].postparse()}return this.sendEvent("after-postparse"),this.setModules({compiled:this.
compiled}),UM(this),this}},{key:"updateFileTypeConfig",value:function(){this.relsTypes=KM(this.zip);
var n=HM(this.zip),r=n.overrides,o=n.defaults,i=n.contentTypes,s=n.contentTypeXml;s&&(this.filesContentTypes=
qM(r,o,this.zip),this.invertedContentTypes=yre(this.filesContentTypes),this.setModules({contentTypes:
this.
contentTypes,invertedContentTypes:this.invertedContentTypes}));var a;this.zip.files.mimetype&&(a="odt");
for(var u=0,l=this.modules;u<l.length;u++){var c=l[u];a=c.getFileType({zip:this.zip,contentTypes:i,
contentTypeXml:s,overrides:r,defaults:o,doc:this})||a}if(this.fileType=a,a==="odt"&&mre(a),a||dre(
this.
zip),kre(this),$v(this),this.fileTypeConfig=this.options.fileTypeConfig||this.fileTypeConfig,!this.fileTypeConfig)
if(e.FileTypeConfig[this.fileType])this.fileTypeConfig=e.FileTypeConfig[this.fileType]();else{var d='Filetype "'.concat(
this.fileType,'" is not supported'),p="filetype_not_supported";this.fileType==="xlsx"&&(d='Filetype "'.concat(
this.fileType,'" is supported only with the paid XlsxModule'),p="xlsx_filetype_needs_xlsx_module");
var g=new cre(d);throw g.properties={id:p,explanation:d},g}return this}},
{key:"renderAsync",value:function(n){var r=this;this.hideDeprecations=!0;var o=this.resolveData(n);
return this.
hideDeprecations=!1,this.zip.xtRendered=!0,o.then(function(){return r.render()})}},{key:"render",
value:function(n){
this.zip.xtRendered=!0,this.rendered&&lre(),this.rendered=!0,h.keys(this.compiled).length===0&&this.
compile(),this.errors.length>0&&ure(),arguments.length>0&&(this.data=n),this.setModules({data:this.data,
Lexer:LM}),this.mapper||(this.mapper=this.modules.reduce(function(j,z){return z.getRenderedMap(j)},{
}));
var r=[];for(var o in this.mapper){var i=this.mapper[o],s=i.from,a=i.data,u=this.compiled[s];u.scopeManager=
this.getScopeManager(o,u,a),u.render(o),r.push([o,u.content,u]),delete u.content}for(var l=0;l<r.length;
l++)
for(var c=r[l],d=_M(c,3),p=d[1],g=d[2],b=0,S=this.modules;b<S.length;b++){var O=S[b];if(O.preZip){
var P=O.
preZip(p,g);typeof P=="string"&&(c[1]=P)}}for(var N=0;N<r.length;N++){var I=_M(r[N],2),_=I[0],M=I[1];
this.zip.file(_,M,{createFolders:!0})}return UM(this),this.sendEvent("syncing-zip"),this.syncZip(),
this.
sendEvent("synced-zip"),this}},{key:"syncZip",value:function(){for(var n in this.xmlDocuments){this.
zip.remove(n);var r=fre(this.xmlDocuments[n]);this.zip.file(n,r,{createFolders:!0})}}},{key:
"setData",
value:function(n){return pl(this,"setData"),this.data=n,this}},{key:"getZip",value:function(){return this.
zip}},{key:"createTemplateClass",value:function(n){var r=this.zip.files[n].asText();return this.createTemplateClassFromContent(
r,n)}},{key:"createTemplateClassFromContent",value:function(n,r){for(var o={filePath:r,contentType:
this.
filesContentTypes[r],relsType:this.relsTypes[r]},i=jM(),s=Iv(h.keys(i),["filesContentTypes",
"fileTypeConfig","fileType","modules"]),a=0;a<s.length;a++){var u=s[a];o[u]=this[u]}return new e.XmlTemplater(
n,o)}},{key:"getFullText",value:function(n){return this.createTemplateClass(n||this.fileTypeConfig.textPath(
this)).getFullText()}},{key:"getTemplatedFiles",value:function(){this.templatedFiles=this.fileTypeConfig.
getTemplatedFiles(this.zip),Iv(this.templatedFiles,this.targets);var n=this.fileTypeConfig.templatedNs||
[];if(n.length>0){for(var r in this.filesContentTypes)if(/^customXml\/item\d+\.xml$/.test(r))for(var o=0;
o<
n.length;o++){var i=n[o],s=this.zip.file(r).asText();s.indexOf('xmlns="'.concat(i,'"'))!==-1&&this.templatedFiles.
push(r)}}return this.templatedFiles=BM(this.templatedFiles),this.templatedFiles}},{key:"getTags",
value:function(){
var n={headers:[],footers:[]};for(var r in this.compiled){var o=this.filesContentTypes[r];o==="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"&&
(n.document={target:r,
tags:Nv(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"&&
n.headers.push({target:r,tags:Nv(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"&&
n.footers.push({target:r,tags:Nv(this.
compiled[r].postparsed)})}return n}},{key:"toBuffer",value:function(n){return this.zip.generate(vo(
vo(
{compression:"DEFLATE",fileOrder:zd},n),{},{type:"nodebuffer"}))}},{key:"toBlob",value:function(n){
return this.
zip.generate(vo(vo({compression:"DEFLATE",fileOrder:zd},n),{},{type:"blob"}))}},{key:"toBase64",
value:function(n){
return this.zip.generate(vo(vo({compression:"DEFLATE",fileOrder:zd},n),{},{type:"base64"}))}},{key:
"toUint8Array",value:function(n){return this.zip.generate(vo(vo({compression:"DEFLATE",fileOrder:zd}
,
n),{},{type:"uint8array"}))}},{key:"toArrayBuffer",value:function(n){return this.zip.generate(vo(vo(
{compression:"DEFLATE",fileOrder:zd},n),{},{type:"arraybuffer"}))}}])})();Ys.DocUtils=Cn;Ys.Errors=vr(
);
Ys.XmlTemplater=UF();Ys.FileTypeConfig=IM();Ys.XmlMatcher=fv();Fv.exports=Ys;Fv.exports.default=Ys});
var QM={};dh(QM,{Docxtemplater:()=>eL.default});var eL,tL=lm(()=>{"use strict";m();eL=Dz(YM(),1)});
var sce={};dh(sce,{acceptRowOrder:()=>_le,answerFix:()=>oce,answerQuestions:()=>Fle,applyFixes:()=>tce,
changeLetterhead:()=>Ple,changeSettings:()=>Lle,checkSheets:()=>ple,chooseLanguage:()=>jle,
closeAndCompute:()=>ble,
closeStage:()=>Ule,collectJudgeFiles:()=>Yle,computeRanking:()=>Sle,computeTop:()=>fle,
confirmPlenary:()=>qle,
createWorkbook:()=>Nle,decide:()=>vle,decideResult:()=>Jle,explainHistory:()=>Gle,explainRules:()=>Kle,
exportDocuments:()=>Cle,getState:()=>xle,makeAwardDocuments:()=>yle,makeDocuments:()=>Ele,
makeJudgeFiles:()=>Xle,
makeJudgeTabs:()=>$le,markFindings:()=>ice,onInstall:()=>dle,onOpen:()=>cle,openRanking:()=>hle,
openSidebar:()=>mle,
openTemplate:()=>Dle,prepareJudgeTabs:()=>gle,prepareObjections:()=>Zle,preparePlenary:()=>Hle,
preparePlenaryTab:()=>wle,
previewFixes:()=>ece,readDetails:()=>Mle,readJudgeFiles:()=>Vle,readOwnFixes:()=>rce,readTemplate:()=>Rle,
reopenStage:()=>Wle,restoreTemplate:()=>Ole,showCell:()=>zle,showRanking:()=>Ble,takeList:()=>Ile,
undoFixes:()=>nce,
uploadTemplate:()=>Ale,validateWorkbook:()=>Tle,verify:()=>kle,verifyResult:()=>Qle});m();m();m();m(
);function fh(e){let t=h.values(e).filter(r=>typeof r=="number");return h.entries(e).filter(([r,o])=>t.
indexOf(+r)===-1).map(([r,o])=>o)}function Nk(e,t){return typeof t=="bigint"?t.toString():t}var ph=class{
constructor(t){this._getter=t,
this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),
this._value}};function Ik(e){return new ph(e)}function $k(e){return e==null}function dm(e){let t=e.startsWith(
"^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function mm(e,t,n){h.defineProperty(
e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function _k(e){
let t=h.getOwnPropertyDescriptor(e,"shape");return t!=null&&t.get?t.get.raw:t==null?void 0:t.value}
function gh(e){
var t;return(t=_k(e._zod.def))!=null?t:e._zod.def.shape}function Fk(e,t,n){h.defineProperty(e,t,{get(
){
let r=n();return mm(this,t,r),r},enumerable:!0,configurable:!0})}function Mk(e,t,n){t in e?mm(e,t,n):
e[t]=n}function Az(e,t,n,r){let o=gh(t);for(let i of n){let s=h.getOwnPropertyDescriptor(o,i);s.enumerable&&
(s.get?Fk(e,i,()=>{let a=t._zod.def.shape[i];return r?r(a,i):a}):Mk(e,i,r?r(s.value,i):s.value))}}
function Oz(e,t){
for(let n of Reflect.ownKeys(t)){let r=h.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?Fk(e,n,(
)=>t[n]):
Mk(e,n,r.value))}}function Lk(...e){let t={};for(let n of e){let r=h.getOwnPropertyDescriptors(n);h.
assign(t,r)}return h.defineProperties({},t)}var hh="captureStackTrace"in C?C.captureStackTrace:(...e)=>{
};function cm(e){return typeof e=="object"&&e!==null&&!k.isArray(e)}function pm(e){if(cm(e)===!1)return!1;
let t=e.constructor;if(t===void 0||typeof t!="function")return!0;
let n=t.prototype;return!(cm(n)===!1||h.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}
function yh(e){
return pm(e)?{...e}:k.isArray(e)?[...e]:e instanceof y?new y(e):e instanceof v?new v(e):e}var jk=new v(
["string","number","symbol"]);function Fl(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Ml(
e,t,n){let r=new e._zod.constr(
t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function Yt(e){let t=e;if(!t)
return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?
void 0:t.error)!==void 0)throw new C("Cannot specify both `message` and `error` params");t.error=t.message}
return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function Bk(e){return h.keys(
e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var zk={
safeint:[w.MIN_SAFE_INTEGER,w.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],
float32:[-34028234663852886e22,34028234663852886e22],float64:[-w.MAX_VALUE,w.MAX_VALUE]};function Uk(
e,t){if(!pm(t))throw new C("Invalid input to extend: expected a plain object");let n=e._zod.
def.checks;if(n&&n.length>0){let o=gh(e);for(let i of Reflect.ownKeys(t))if(h.getOwnPropertyDescriptor(
o,i)!==void 0)throw new C(
"Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}
return Ml(e,Lk(e._zod.def,{shape:Pz(e,t)}))}function Pz(e,t){let n={};return Az(
n,e,Reflect.ownKeys(gh(e))),Oz(n,t),n}function Tr(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;
r<e.issues.length;r++)if(((n=e.issues[r])==
null?void 0:n.continue)!==!0)return!0;return!1}function Wk(e,t=0){var n;if(e.aborted===!0)return!0;
for(let r=t;r<
e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}function qr(
e,t){
return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function _l(
e){
return typeof e=="string"?e:e==null?void 0:e.message}function bh(e){var n,r;let t=[];for(let o of e!=
null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let s=(r=(n=i.maximum)!=
null?n:i.length)!=null?r:i.size;s>=0&&t.push([s,o])}return t}function fm(e,t,n){var o;var r;for(let i=t;
i<
e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function Ro(e,t,n){var u,l,c,d,p,g,b,S,O,P,N,I,
_,M,j,z,L;var r;let o=(l=(u=e.inst)==null?void 0:u._zod)==null?void 0:l.traits;o!=null&&o.has(
"$ZodType")&&(o.has("$ZodCheck")?(c=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==
e.inst?(p=(d=e.schema)==null?void 0:d._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(z=
(j=(_=(N=(O=_l((S=(b=(g=e.inst)==null?void 0:g._zod.def)==null?void 0:b.error)==null?void 0:S.call(b,
e)))!=null?O:_l(i==null?void 0:i(e)))!=null?N:_l((P=t==null?void 0:t.error)==null?void 0:P.call(t,e)))!=
null?_:_l((I=n.customError)==null?void 0:I.call(n,e)))!=null?j:_l((M=n.localeError)==null?void 0:M.call(
n,e)))!=null?z:"Invalid input",a={};for(let B of h.keys(e))B==="inst"||B==="schema"||B==="continue"||
B==="input"||B==="__proto__"||(a[B]=e[B]);return(L=a.path)!=null||(a.path=[]),a.message=s,t!=null&&t.
reportInput&&(a.input=e.input),a}var Nz=/[\uD800-\uDBFF]/;function Kk(e){let t=e.length;if(!Nz.test(
e))return t;let n=t;for(let r=0;r<
t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}
function Gk(e){
return k.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function qk(e,t){for(let n in t){
let r=h.getOwnPropertyDescriptor(t,n);r.get?h.defineProperty(e,n,{...r,
enumerable:!1}):Iz(e,n,r.value)}}function ms(e,t,n,r=!0){return h.defineProperty(e,t,{configurable:!0,
writable:!0,enumerable:r,value:n}),n}function wh(e,t,n){return ms(e,t,n,!1)}function Iz(e,t,n){h.defineProperty(
e,t,{configurable:!0,get(){return this==null?n:ms(this,t,n.bind(
this))},set(r){ms(this,t,r)}})}function $z(e,t){let n=h.getPrototypeOf(e);return t in n?void 0:n}var mh,
li=!1,_z={configurable:!0,get(){li=!0}};function bn(e,t,n){let r=h.getPrototypeOf(e._zod);if(t in r&&
mh!==e._zod){mh=void 0;return}mh=e._zod,h.defineProperty(r,t,{configurable:!0,get(){h.defineProperty(
this,t,_z);let o=li;li=!1;try{let i=n(this);return li?delete this[t]:h.defineProperty(this,t,{
configurable:!0,
writable:!0,value:i}),li=li||o,i}catch(i){throw delete this[t],li=li||o,i}},set(o){h.defineProperty(
this,t,{configurable:!0,writable:!0,value:o})}})}function Hk(e,t,n,r){let o=$z(e,t);o&&h.defineProperty(
o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return h.defineProperty(
this,t,i),i.value=n(this),h.defineProperty(this,t,i),i.value},set(i){h.defineProperty(this,t,{
configurable:!0,
writable:!0,enumerable:r,value:i})}})}var Zk;var vh={value:void 0,enumerable:!1},Jk="captureStackTrace"in C?
C:null;function Fz(e){let t=Jk;if(t){
let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return Jk=null,new e}
try{
return new e}finally{t.stackTraceLimit=n}}}return new e}function Ce(e,t,n,r){var p;let o={};function i(
g){
this.def=g,this.constr=d,this.traits=new v}i.prototype=o;let s=n,a=s&&new WeakSet;function u(g,b){if(
g.
_zod){if(g._zod.traits.has(e))return}else{vh.value=new i(b);try{h.defineProperty(g,"_zod",vh)}
finally{
vh.value=void 0}}if(g._zod.traits.add(e),t(g,b),a){let O=h.getPrototypeOf(g),P=g._zod.constr.prototype,
N=O;for(;N&&N!==P;)N=h.getPrototypeOf(N);let I=N!=null?N:O;a.has(I)||(a.add(I),qk(I,s))}let S=d.prototype;
for(let O in S)h.prototype.hasOwnProperty.call(S,O)&&(O in g||(g[O]=S[O].bind(g)))}let l=(p=r==null?
void 0:r.Parent)!=null?p:h;class c extends l{}h.defineProperty(c,"name",{value:e});function d(g){var P;
let b=r!=null&&r.Parent?Fz(c):this;u(b,g);let S=b._zod.deferred;if(S){for(let N of S)N();b._zod.deferred=
void 0}let O=(P=globalThis.__zod_globalConfig)==null?void 0:P.postProcessor;return O&&O(b),b}return h.
defineProperty(d,"init",{value:u}),h.defineProperty(d,T.hasInstance,{value:g=>{var b,S;return r!=null&&
r.Parent&&g instanceof r.Parent?!0:(S=(b=g==null?void 0:g._zod)==null?void 0:b.traits)==null?void 0:
S.has(e)}}),h.defineProperty(d,"name",{value:e}),d}var Do=class extends C{constructor(){super(
"Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var Vk;(Vk=(Zk=globalThis).__zod_globalConfig)!=null||
(Zk.__zod_globalConfig={});var fs=globalThis.__zod_globalConfig;
function Ao(e){return e&&h.assign(fs,e),fs}m();m();function Mz(){var t;let e=this._zod;return(t=e.message)!=null||
(e.message=E.stringify(e.def,Nk,2)),e.
message}function Lz(e){this._zod.message=e}var jz={get:Mz,set:Lz,enumerable:!0,configurable:!0},xh={
value:void 0,enumerable:!1},Xk=new WeakSet([h.prototype,C.prototype]),Yk=(e,t)=>{e.name="$ZodError",
xh.value=t,h.defineProperty(e,"issues",xh),xh.value=void 0,h.defineProperty(e,"message",jz);let n=h.
getPrototypeOf(e);Xk.has(n)||(Xk.add(n),h.defineProperty(n,"toString",{configurable:!0,enumerable:!1,
get(){let r=()=>this.message;return h.defineProperty(this,"toString",{value:r,configurable:!0,
writable:!0}),
r},set(r){h.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},pce=Ce(
"$ZodError",Yk),Ll=Ce("$ZodError",Yk,void 0,{Parent:C});var zz=e=>{let t=(n,r,o,i)=>{var u,l;let s=o?
{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},
s);if(a instanceof Promise)throw new Do;if(a.issues.length){let c=new((u=i==null?void 0:i.Err)!=null?
u:e)(a.issues.map(d=>Ro(d,s,Ao())));throw hh(c,(l=i==null?void 0:i.callee)!=null?l:t),c}return a.value}
;
return t},Th=zz(Ll),Uz=e=>{let t=async(n,r,o,i)=>{var u,l;let s=o?{...o,async:!0}:{async:!0},a=n._zod.
run({value:r,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new((u=i==null?
void 0:i.Err)!=null?u:e)(a.issues.map(d=>Ro(d,s,Ao())));throw hh(c,(l=i==null?void 0:i.callee)!=null?
l:t),c}return a.value};return t},Sh=Uz(Ll),Wz=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.
run({value:n,issues:[]},o);if(i instanceof Promise)throw new Do;return i.issues.length?Qk(e,i.issues,
o):{success:!0,data:i.value}},lt=Wz(Ll);function Qk(e,t,n){let r;return{success:!1,get error(){
return r||
(r=new e(t.map(o=>Ro(o,n,Ao()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var Kz=e=>async(
t,n,r)=>{
let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&
(i=await i),i.issues.length?Qk(e,i.issues,o):{success:!0,data:i.value}},Eh=Kz(Ll);m();m();m();var ex=/^[\s\S]{0,}$/;
var Ch=/^-?\d+(?:\.\d+)?$/,tx=/^(?:true|false)$/i;var ci=Ce("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||
(e._zod={}),e._zod.def=t,(o=(n=e._zod).
onattach)!=null||(n.onattach=[])});var Gz=e=>{let t=e.value;return!$k(t)&&t.length!==void 0},gm={
number:"number",bigint:"bigint",object:"date"},rx=Ce("$ZodCheckLessThan",(e,t)=>{ci.init(e,t);let n=gm[
typeof t.value];e._zod.check=r=>{var o;
(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:(o=gm[typeof r.value])!=null?o:
n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:
t.
inclusive,inst:e,continue:!t.abort})}}),ox=Ce("$ZodCheckGreaterThan",(e,t)=>{ci.init(e,t);let n=gm[
typeof t.
value];e._zod.check=r=>{var o;(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:
(o=
gm[typeof r.value])!=null?o:n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.
value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}});var ix=Ce(
"$ZodCheckNumberFormat",(e,t)=>{var s;ci.init(e,t),t.format=t.format||"float64";let n=(s=t.
format)==null?void 0:s.includes("int"),r=n?"int":"number",[o,i]=zk[t.format];e._zod.check=a=>{let u=a.
value;if(n){if(!w.isInteger(u)){a.issues.push({expected:r,format:t.format,code:"invalid_type",
continue:!1,
input:u,inst:e});return}if(!w.isSafeInteger(u)){u>0?a.issues.push({input:u,code:"too_big",maximum:w.
MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,
continue:!t.abort}):a.issues.push({input:u,code:"too_small",minimum:w.MIN_SAFE_INTEGER,note:
"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,continue:!t.abort});
return}}u<
o&&a.issues.push({origin:"number",input:u,code:"too_small",minimum:o,inclusive:!0,inst:e,continue:!t.
abort}),u>i&&a.issues.push({origin:"number",input:u,code:"too_big",maximum:i,inclusive:!0,inst:e,
continue:!t.
abort})}});var sx=Ce("$ZodCheckMaxLength",(e,t)=>{var r;var n;ci.init(e,t),(r=(n=e._zod.def).when)!=null||
(n.when=
Gz),e._zod.check=o=>{let i=o.value,s=i.length;if((typeof i=="string"&&s>t.maximum?Kk(i):s)<=t.maximum)
return;let u=Gk(i);o.issues.push({origin:u,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,
inst:e,
continue:!t.abort})}});var ax=Ce("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;ci.init(e,t),t.pattern?
(o=(n=e._zod).check)!=
null||(n.check=s=>{t.pattern.lastIndex=0,!t.pattern.test(s.value)&&s.issues.push({origin:"string",
code:"invalid_format",format:t.format,input:s.value,...t.pattern?{pattern:t.pattern.toString()}:{},
inst:e,
continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),ux=Ce("$ZodCheckRegex",(e,t)=>{
ax.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:
"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,
continue:!t.
abort})}});m();var cx={major:4,minor:6,patch:7};var on=Ce("$ZodType",(e,t)=>{var i,s;var n;e!=null||
(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e.
_zod.version=cx;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&
r.length?[...r]:[];for(let a of o)for(let u of a._zod.onattach)u(e);if(o.length===0)(i=(n=e._zod).deferred)!=
null||(n.deferred=[]),(s=e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let a=(l,
c,d)=>{
if(l.memo)return l;let p=Tr(l),g;for(let b of c){if(b._zod.def.when){if(Wk(l)||!b._zod.def.when(l))continue}
else if(p)
continue;let S=l.issues.length,O=b._zod.check(l);if(O instanceof Promise&&(d==null?void 0:d.async)===
!1)throw new Do;if(g||O instanceof Promise)g=(g!=null?g:Promise.resolve()).then(async()=>{await O,l.
issues.length!==S&&(fm(l.issues,S,e),p||(p=Tr(l,S)))});else{if(l.issues.length===S)continue;fm(l.issues,
S,e),p||(p=Tr(l,S))}}return g?g.then(()=>l):l},u=(l,c,d)=>{if(Tr(l))return l.aborted=!0,l;let p=a(c,
o,d);if(p instanceof Promise){if(d.async===!1)throw new Do;return p.then(g=>e._zod.parse(g,d))}
return e.
_zod.parse(p,d)};e._zod.run=(l,c)=>{if(c.skipChecks)return e._zod.parse(l,c);if(c.direction==="backward"){
let p=e._zod.parse({value:l.value,issues:[]},{...c,skipChecks:!0});return p instanceof Promise?
p.then(g=>u(g,l,c)):u(p,l,c)}let d=e._zod.parse(l,c);if(d instanceof Promise){if(c.async===!1)throw new Do;
return d.then(p=>a(p,o,c))}return a(d,o,c)}}},{get"~standard"(){return wh(this,"~standard",Zz(this))}
,
set"~standard"(e){ms(this,"~standard",e)}}),bx=(e,t)=>e.issues.length?{issues:e.issues.map(n=>Ro(n,t,
Ao()))}:{value:e.value};async function Hz(e,t){let n={async:!0};return bx(await e._zod.run({value:t,
issues:[]},n),n)}function Zz(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,
issues:[]},
n);if(!(r instanceof Promise))return bx(r,n)}catch{}return Hz(e,t)},vendor:"zod",version:1}}var wx=Ce(
"$ZodString",(e,t)=>{var n;on.init(e,t),e._zod.pattern=(n=t.pattern)!=null?n:ex,e._zod.parse=(r,o)=>{
if(t.coerce)try{r.value=x(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:
"string",code:"invalid_type",input:r.value,inst:e}),r}});var Rh=Ce("$ZodNumber",(e,t)=>{on.init(e,t),
e._zod.pattern=Ch,e._zod.parse=(n,r)=>{if(t.coerce)try{n.
value=w(n.value)}catch{}let o=n.value;if(typeof o=="number"&&!w.isNaN(o)&&w.isFinite(o))return n;let i=typeof o==
"number"?w.isNaN(o)?"NaN":w.isFinite(o)?void 0:x(o):void 0;return n.issues.push({expected:"number",
code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),vx=Ce("$ZodNumberFormat",(e,t)=>{ix.init(
e,
t),Rh.init(e,t)}),kx=Ce("$ZodBoolean",(e,t)=>{on.init(e,t),e._zod.pattern=tx,e._zod.parse=(n,r)=>{if(
t.
coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({
expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});var xx=Ce("$ZodUnknown",(e,t)=>{on.init(
e,t),e._zod.parse=n=>n});function Jz(e,t){let n=bh(e._zod.def.checks);if(!n.length)return;let r=f.min(
...n.map(i=>i[0])),o=e.
_zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!(s!=null&&s.skipChecks)&&(s==null?void 0:s.
direction)!=="backward"){for(let[u,l]of bh(e._zod.def.checks))if(a>u&&l._zod.def.when(i)){let c=i.issues.
length;return l._zod.check(i),i.issues[c].continue=!1,fm(i.issues,c,e),i}}return o(i,s)}}var Vz=e=>k.
isArray(e)?e.length:-1;function dx(e,t,n){e.issues.length&&t.issues.push(...qr(n,e.issues)),t.value[
n]=e.value}var Tx=Ce("$ZodArray",(e,t)=>{on.init(e,t);let n=fs.memoizer;n==null||n.attach(e),e._zod.parse=(
r,o)=>{let i=r.value;
if(!k.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=
n?n.alloc(e,r,k(i.length),o):k(i.length);let s=[],a=o==null?void 0:o.abortEarly;for(let u=0;u<i.length;
u++){
let l=i[u],c=t.element._zod.run({value:l,issues:[]},o);if(c instanceof Promise)s.push(c.then(d=>dx(d,
r,u)));else if(dx(c,r,u),a&&c.issues.length!==0&&Tr(c))break}return s.length?Promise.all(s).then(()=>r):
r},Jz(e,Vz)});function hm(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(
e.
issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...qr(n,e.issues))}if(!s&&o===void 0){e.issues.
length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===
void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var Xz=[];function Yz(e){
var s,
a,u,l;let t=h.keys(e.shape),n=h.getOwnPropertySymbols(e.shape),r=n.length?n:Xz,o=r.length?[...t,...r]:
t;for(let c of o)if(!((l=(u=(a=(s=e.shape)==null?void 0:s[c])==null?void 0:a._zod)==null?void 0:u.traits)!=
null&&l.has("$ZodType")))throw new C(`Invalid element at key "${x(c)}": expected a Zod schema`);let i=Bk(
e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new v(t),numKeys:t.length,optionalKeys:new v(i)}}
function Qz(e,t,n,r,o,i,s){let a=[],u=o.keySet,l=o.catchall._zod,c=l.def.type,d=l.optin,p=l.optout,g=0;
for(let b in t){if(s&&n.issues.length!==g){if(Tr(n,g))break;g=n.issues.length}if(u.has(b))continue;
if(b===
"__proto__"){c==="never"&&a.push(b);continue}if(c==="never"){a.push(b);continue}let S=l.run({value:t[
b],
issues:[]},r);S instanceof Promise?e.push(S.then(O=>hm(O,n,b,t,d,p))):hm(S,n,b,t,d,p)}return a.length&&
n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),e.length?Promise.all(e).
then(()=>n):n}var Sx=Ce("$ZodObject",(e,t)=>{var l;on.init(e,t);let n=h.getOwnPropertyDescriptor(t,
"shape"),r=n!=null&&n.get?n.get.raw:(l=t.shape)!=null?l:{};if(r){let c=()=>{let d={...r};return h.defineProperty(
t,"shape",{value:d}),c.raw=d,d};c.raw=r,h.defineProperty(t,"shape",{get:c})}let o=Ik(()=>Yz(t));bn(e,
"propValues",c=>{let d=c.def.shape,p={};for(let g in d){let b=d[g]._zod;if(b.values){h.prototype.hasOwnProperty.
call(p,g)||mm(p,g,new v);for(let S of b.values)p[g].add(S);b.optin!==void 0&&p[g].add(void 0)}}
return p});
let i=cm,s=t.catchall,a,u=fs.memoizer;u==null||u.attach(e),e._zod.parse=(c,d)=>{a!=null||(a=o.value);
let p=c.value;if(!i(p))return c.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),
c;c.value=u?u.alloc(e,c,{},d):{};let g=[],b=a.shape,S=d==null?void 0:d.abortEarly,O=c.issues.length;
for(let P of a.allKeys){if(S&&c.issues.length!==O){if(Tr(c,O))break;O=c.issues.length}if(P==="__proto__")continue;
let N=b[P],I=N._zod.optin,_=N._zod.optout,M=N._zod.run({value:p[P],issues:[]},d);M instanceof
Promise?g.push(M.then(j=>hm(j,c,P,p,I,_))):hm(M,c,P,p,I,_)}return s?Qz(g,p,c,d,o.value,e,S===!0):g.length?
Promise.all(g).then(()=>c):c}});function mx(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,
t;let o=e.filter(i=>!Tr(
i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,
inst:n,errors:e.map(i=>i.issues.map(s=>Ro(s,r,Ao())))}),t)}var Ex=Ce("$ZodUnion",(e,t)=>{on.init(e,t),
bn(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(o=>o.
_zod.optin!==void 0)?"optional":void 0),bn(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?
"optional":void 0),bn(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new v(r.
def.options.flatMap(o=>k.from(o._zod.values)))}),bn(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.
pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>dm(i.source)).join(
"|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(
r,o);let i=!1,s=[];for(let a of t.options){let u=a._zod.run({value:r.value,issues:[]},o);if(u instanceof
Promise)s.push(u),i=!0;else{if(u.issues.length===0)return u;s.push(u)}}return i?Promise.all(s).then(
a=>mx(a,r,e,o)):mx(s,r,e,o)}});var Cx=Ce("$ZodTuple",(e,t)=>{on.init(e,t);let n=t.items,r=fs.memoizer;
r==null||r.attach(e),e._zod.parse=
(o,i)=>{let s=o.value;if(!k.isArray(s))return o.issues.push({input:s,inst:e,expected:"tuple",code:
"invalid_type"}),o;o.value=r?r.alloc(e,o,[],i):[];let a=[],u=px(n,"optin"),l=px(n,"optout");if(!t.rest){
if(s.length<u)return o.issues.push({code:"too_small",minimum:u,inclusive:!0,input:s,inst:e,origin:
"array"}),o;s.length>n.length&&o.issues.push({code:"too_big",maximum:n.length,inclusive:!0,input:s,
inst:e,
origin:"array"})}let c=new k(n.length),d=t.rest?i==null?void 0:i.abortEarly:void 0,p=!1;for(let g=0;
g<
n.length;g++){let b=n[g]._zod.run({value:s[g],issues:[]},i);b instanceof Promise?a.push(b.then(S=>{c[
g]=
S})):(c[g]=b,d&&!p&&b.issues.length&&(p=Tr(b)))}if(t.rest&&!p){let g=n.length-1,b=s.slice(n.length),
S=o.issues.length;for(let O of b){if(d&&o.issues.length!==S){if(Tr(o,S))break;S=o.issues.length}g++;
let P=t.rest._zod.run({value:O,issues:[]},i);P instanceof Promise?a.push(P.then(N=>fx(N,o,g))):fx(P,
o,g)}}return a.length?Promise.all(a).then(()=>gx(c,o,n,s,l)):gx(c,o,n,s,l)}});function px(e,t){for(
let n=e.
length-1;n>=0;n--)if(!(t==="optin"?e[n]._zod.optin!==void 0:e[n]._zod.optout==="optional"))return n+
1;return 0}function fx(e,t,n){e.issues.length&&t.issues.push(...qr(n,e.issues)),t.value[n]=e.value}
function gx(e,t,n,r,o){
for(let i=0;i<n.length;i++){let s=e[i],a=i<r.length;if(!a&&i>=o&&n[i]._zod.optin==="optional"){t.value.
length=i;break}if(s.issues.length){if(!a&&i>=o){t.value.length=i;break}t.issues.push(...qr(i,s.issues))}
t.value[i]=s.value}for(let i=t.value.length-1;i>=r.length&&(n[i]._zod.optout==="optional"&&t.value[i]===
void 0);i--)t.value.length=i;return t}var Rx=Ce("$ZodRecord",(e,t)=>{on.init(e,t);let n=fs.memoizer;
n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!pm(i))return r.issues.push({expected:
"record",code:"invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&!t.partial){r.value=
n?n.alloc(e,r,{},o):{};let u=new v;for(let c of a)if(typeof c=="string"||typeof c=="number"||typeof c==
"symbol"){if(u.add(typeof c=="number"?c.toString():c),c==="__proto__")continue;let d=t.keyType._zod.
run({value:c,issues:[]},o);if(d instanceof Promise)throw new C(
"Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:
"invalid_key",origin:"record",issues:d.issues.
map(b=>Ro(b,o,Ao())),input:c,path:[c],inst:e});continue}let p=d.value;if(p==="__proto__")continue;
let g=t.
valueType._zod.run({value:i[c],issues:[]},o);g instanceof Promise?s.push(g.then(b=>{b.issues.length&&
r.issues.push(...qr(c,b.issues)),r.value[p]=b.value})):(g.issues.length&&r.issues.push(...qr(c,g.issues)),
r.value[p]=g.value)}let l;for(let c in i)if(!u.has(c))if(t.mode==="loose"){if(c==="__proto__")continue;
r.value[c]=i[c]}else l=l!=null?l:[],l.push(c);l&&l.length>0&&r.issues.push({code:"unrecognized_keys",
input:i,inst:e,keys:l,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let u;for(let l of Reflect.ownKeys(
i)){if(l==="__proto__"||!h.prototype.propertyIsEnumerable.call(i,l))continue;let c=t.keyType._zod.run(
{value:l,issues:[]},o);if(c instanceof Promise)throw new C(
"Async schemas not supported in object keys currently");if(typeof l=="string"&&Ch.test(l)&&c.issues.length){
let b=t.keyType._zod.run({value:w(
l),issues:[]},o);if(b instanceof Promise)throw new C(
"Async schemas not supported in object keys currently");b.issues.length===0&&(c=b)}if(c.issues.length){
t.mode==="loose"?r.value[l]=i[l]:a?(u=u!=null?
u:[],u.push(l)):r.issues.push({code:"invalid_key",origin:"record",issues:c.issues.map(b=>Ro(b,o,Ao())),
input:l,path:[l],inst:e});continue}let p=c.value;if(p==="__proto__")continue;let g=t.valueType._zod.
run({value:i[l],issues:[]},o);g instanceof Promise?s.push(g.then(b=>{b.issues.length&&r.issues.push(
...qr(l,b.issues)),r.value[p]=b.value})):(g.issues.length&&r.issues.push(...qr(l,g.issues)),r.value[
p]=
g.value)}u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}
return s.length?Promise.all(s).then(()=>r):r}});var Dx=Ce("$ZodEnum",(e,t)=>{on.init(e,t);let n=fh(t.entries),
r=new v(n);e._zod.values=r,bn(e,"pattern",o=>{let i=fh(o.def.entries).filter(s=>jk.has(typeof s));
return new RegExp(i.length?`^(${i.map(s=>Fl(
s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let s=o.value;return r.has(s)||o.
issues.push({code:"invalid_value",values:n,input:s,inst:e}),o}}),Ax=Ce("$ZodLiteral",(e,t)=>{on.init(
e,t);let n=new v(t.values);e._zod.values=n,bn(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.
length?`^(${o.map(i=>typeof i=="string"?Fl(i):i?Fl(i.toString()):x(i)).join("|")})$`:"^[^\\s\\S]$")}
),
e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,
input:i,inst:e}),r}});function hx(e,t){return e.value=t.issues.length?void 0:t.value,e}var Ox=Ce(
"$ZodOptional",(e,t)=>{on.
init(e,t),bn(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout=
"optional",bn(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new v([...r,void 0]):void 0}
),
bn(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${dm(r.source)})?$`):
void 0}),
e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType.
_zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>hx(n,i)):hx(n,o)}return t.
innerType._zod.run(n,r)}});var Px=Ce("$ZodNullable",(e,t)=>{on.init(e,t),bn(e,"optin",n=>n.def.innerType._zod.optin),
bn(e,"optout",n=>n.def.innerType._zod.optout),bn(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;
return r?new RegExp(
`^(${dm(r.source)}|null)$`):void 0}),bn(e,"values",n=>n.def.innerType._zod.values?new v([...n.def.innerType.
_zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),Nx=Ce(
"$ZodDefault",(e,t)=>{on.init(e,t),e._zod.optin="defaulted",bn(e,"values",n=>n.def.innerType._zod.values),
e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)
return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>yx(
i,t)):yx(o,t)}});function yx(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}m();function Ix(
e){return e.checks&&(e.checks=[...e.checks]),e}function $x(e,t){return new e(Ix({type:"string",...Yt(
t)}))}function _x(e,t){return new e(Ix({type:"number",checks:[],...Yt(t)}))}function Fx(e,t){return new e(
{type:"number",check:"number_format",abort:!1,format:"safeint",...Yt(t)})}function Mx(e,t){return new e(
{type:"boolean",...Yt(t)})}function Lx(e){return new e({type:"unknown"})}function ym(e,t){return new rx(
{check:"less_than",...Yt(t),value:e,inclusive:!0})}function Hr(e,t){return new ox({check:
"greater_than",...Yt(t),value:e,inclusive:!0})}function Dh(e,t){return new sx({check:"max_length",
...Yt(t),maximum:e})}function jl(e,t){return new ux({check:"string_format",format:"regex",...Yt(t),
pattern:e})}m();m();var jn=Ce("ZodMiniType",(e,t)=>{if(!e._zod)throw new C(
"Uninitialized schema in ZodMiniType.");on.init(
e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){ms(this,"with",e)},parse(e,t){
return Th(this,e,t,{callee:this.parse})},parseAsync(e,t){return Sh(this,e,t,{callee:this.parseAsync}
)},
safeParse(e,t){return lt(this,e,t)},safeParseAsync(e,t){return Eh(this,e,t)},check(...e){var n;let t=this.
def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{
_zod:{
check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return Ml(this,e,t)},brand(
){
return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(
this,
...t)}}),tU=Ce("ZodMiniString",(e,t)=>{wx.init(e,t),jn.init(e,t)});function G(e){return $x(tU,e)}var Bx=Ce(
"ZodMiniNumber",(e,t)=>{Rh.init(e,t),jn.init(e,t)});function _t(e){return _x(Bx,e)}var nU=Ce(
"ZodMiniNumberFormat",(e,t)=>{vx.init(e,t),Bx.init(e,t)});function zx(e){return Fx(nU,e)}var rU=Ce(
"ZodMiniBoolean",(e,t)=>{kx.init(e,t),jn.init(e,t)});function Be(e){return Mx(rU,e)}var oU=Ce(
"ZodMiniUnknown",(e,t)=>{xx.init(e,t),jn.init(e,t)});function bm(){return Lx(oU)}var iU=Ce(
"ZodMiniArray",(e,t)=>{Tx.init(e,t),jn.init(e,t)});function Qe(e,t){return new iU({type:"array",
element:e,...Yt(t)})}var sU=Ce("ZodMiniObject",(e,t)=>{Sx.init(e,t),jn.init(e,t),Hk(e,"shape",n=>n._zod.def.shape,
!1)});function ee(e,t){
let n={type:"object",shape:e!=null?e:{},...Yt(t)};return new sU(n)}function Ux(e,t){return Uk(e,t)}
var aU=Ce("ZodMiniUnion",(e,t)=>{Ex.init(e,t),jn.init(e,t)});function Wx(e,t){return new aU({type:
"union",options:e,...Yt(t)})}var uU=Ce("ZodMiniTuple",(e,t)=>{Cx.init(e,t),jn.init(e,t)});function Kx(
e,t,n){let r=t instanceof on,
o=r?n:t,i=r?t:null;return new uU({type:"tuple",items:e,rest:i,...Yt(o)})}var jx=Ce("ZodMiniRecord",(
e,t)=>{
Rx.init(e,t),jn.init(e,t)});function Qt(e,t,n){return!t||!t._zod?new jx({type:"record",keyType:G(),
valueType:e,
...Yt(t)}):new jx({type:"record",keyType:e,valueType:t,...Yt(n)})}var lU=Ce("ZodMiniEnum",(e,t)=>{Dx.init(
e,t),jn.init(e,t),e.options=[...e._zod.values]});function Rt(e,t){
let n=k.isArray(e)?h.fromEntries(e.map(r=>[r,r])):e;return new lU({type:"enum",entries:n,...Yt(t)})}
var cU=Ce("ZodMiniLiteral",(e,t)=>{Ax.init(e,t),jn.init(e,t)});function Gx(e,t){return new cU({type:
"literal",values:k.isArray(e)?e:[e],...Yt(t)})}var dU=Ce("ZodMiniOptional",(e,t)=>{Ox.init(e,t),jn.init(
e,t)});function ye(e){return new dU({type:"optional",innerType:e})}var mU=Ce("ZodMiniNullable",(e,t)=>{
Px.init(e,t),jn.init(e,t)});function Oo(e){return new mU({type:"nullable",innerType:e})}var pU=Ce(
"ZodMiniDefault",(e,t)=>{Nx.init(e,t),jn.init(e,t)});function Pe(e,t){return new pU({type:"default",
innerType:e,get defaultValue(){return typeof t=="function"?t():yh(t)}})}m();m();m();m();function qx(
e){let t=new y;return n=>{let r=t.get(n);return r===void 0&&(r=e(n),t.set(n,r)),r}}var F=qx(
e=>e.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"")),V=qx(e=>e.normalize("NFKD").toLowerCase(
).
replace(/(\p{N})[^\p{L}\p{N}\p{M}]+(?=\p{N})/gu,"$1-").replace(/[^\p{L}\p{N}-]+/gu,"").replace(
/(^|[^\p{N}])-|-(?=[^\p{N}]|$)/gu,
"$1").replace(/(^|[^\p{N}])0+(?=\p{N})/gu,"$1"));var $=(e,t,...n)=>n.length>0?{id:e,en:t,also:n}:{id:
e,en:t};function Me(e,t){let n=F(e);return n!==""&&
(n===F(t.id)||n===F(t.en)||fU(n,t))}var fU=(e,t)=>{var n;return((n=t.also)!=null?n:[]).some(r=>F(r)===
e)},wm=(e,t)=>e.map(n=>[n,t[n].name]);function Rn(e,t){var n;return(n=t.find(([,r])=>Me(e,r)))==null?
void 0:n[0]}var H={settings:$("Pengaturan","Settings"),stages:$("Tahapan","Stages"),criteria:$(
"Kriteria","Criteria"),entries:$("Peserta","Entries"),judges:$("Juri","Judges"),institutions:$(
"Instansi",
"Institutions"),signers:$("Penandatangan","Signers","Penanda Tangan"),plenary:$("Pleno","Plenary"),
objections:$(
"Sanggahan","Objections"),findings:$("Hasil Pemeriksaan","Findings"),ranking:$("Peringkat","Ranking"),
finalRanking:$("Peringkat Akhir","Final Ranking"),coverage:$("Keikutsertaan","Coverage"),documents:$(
"Dokumen","Documents"),history:$("Riwayat","History"),decisions:$("Penetapan","Decisions"),
corrections:$(
"Perbaikan","Corrections"),emblems:$("Lambang","Emblems")},Hx="Penilaian",en=[[!0,$("ya","yes","y",
"true","benar")],[!1,$("tidak","no","t","n","false","salah")]],ca=[["files",$("berkas","files",
"proposal")],["presentation",$("presentasi","presentation")],["field",$("lapangan","field")]],di=[[
"ineligible",$("tidak lolos administrasi","ineligible","not eligible")],["disqualified",$(
"diskualifikasi",
"disqualified","didiskualifikasi")],["withdrawn",$("mundur","withdrawn","mengundurkan diri")]],da=[[
"definitive",$("definitif","definitive")],["pj",$("Pj.","Pj.","Penjabat")],["pjs",$("Pjs.","Pjs.",
"Penjabat Sementara")],["plt",$("Plt.","Plt.","Pelaksana Tugas")],["plh",$("Plh.","Plh.",
"Pelaksana Harian")]],vm=[["self",$("sendiri","self")],["on-behalf",$("a.n.","on behalf","atas nama")],
["by-order",
$("u.b.","by order","untuk beliau")]],Dn=$("BK","BK");m();m();var Oe=()=>SpreadsheetApp.getActiveSpreadsheet(
),Gt=()=>Oe().getId(),Bl=()=>Oe().getSheets().filter(
e=>e.getType()===SpreadsheetApp.SheetType.GRID),Ue=()=>Bl().map(e=>e.getName()),Sr=()=>new y(Bl().map(
e=>[e.getName(),e.getSheetId()])),Zx=()=>Bl().filter(e=>e.isSheetHidden()).map(e=>e.getName()),Jx=(e,
t)=>{
var n,r;return(r=(n=Oe().getSheetByName(e))==null?void 0:n.isColumnHiddenByUser(t+1))!=null?r:!1},ma=(
)=>Bl().
filter(e=>e.getLastRow()>0).map(e=>e.getName()),gU=/(?:^(?:zh|ja|ko|hu|lt|mn)(?:_|$)|_(?:US|PH)$)/;
function hU(){
let e=null;return t=>{e!=null||(e={zone:Oe().getSpreadsheetTimeZone(),monthFirst:gU.test(Oe().getSpreadsheetLocale(
))});
let n=Utilities.formatDate(t,e.zone,"yyyy-MM-dd'T'HH:mm:ss");return e.monthFirst?{date:n,monthFirst:
!0}:
{date:n}}}function Le(e){let t=Oe().getSheetByName(e);if(t===null)return{tab:e,values:[]};let n=hU(),
r=o=>typeof o=="string"||typeof o=="number"||typeof o=="boolean"?o:o instanceof R?n(o):"";return{tab:
e,
values:t.getDataRange().getValues().map(o=>o.map(r))}}function pa(e){var n,r;let t=(r=(n=Oe().getSheetByName(
e))==null?void 0:n.getDataRange().getFormulas())!=null?r:[];return t.some(o=>o.some(i=>i!==""))?t:[]}
var Po=e=>{var t,n;return(n=(t=Oe().getSheetByName(e))==null?void 0:t.getDataRange().getNumberFormats(
))!=
null?n:[]};function Ah(e,t){if(t)return/^[=+\-@']/.test(e)?`'${e}`:e;let n=/^[\p{L}\u201c]\P{N}*$/u.test(
e)&&!/^(true|false)$/iu.test(e.trim());return e===""||n?e:`'${e}`}var Vx="@",Oh=(e,t)=>{let n=t.map(
r=>r===Vx);return e.map(r=>r.map((o,i)=>typeof o=="string"?Ah(o,n[i]===!0):o))};function No(e,t,n){
let[
r,o]=[e.getMaxRows(),e.getMaxColumns()];t>r&&e.insertRowsAfter(r,t-r),n>o&&e.insertColumnsAfter(o,n-
o)}function sn(e,t,n,r,o=[]){var a,u;let i=Oe().getSheetByName(e),s=(u=(a=r[0])==null?void 0:a.length)!=
null?u:0;i===null||s===0||(No(i,t+r.length,n+s),i.getRange(t+1,n+1,r.length,s).setValues(Oh(r,o)))}
function Xx(e,t,n,r){
let o=Oe().getSheetByName(e);o!==null&&(No(o,t+r,n+1),o.getRange(t+1,n+1,r,1).setNumberFormat(Vx))}
var Zr=e=>{
var t,n;return(n=(t=Oe().getSheetByName(e))==null?void 0:t.getLastRow())!=null?n:0};function Yx(){
for(let e of Bl())
e.getLastRow()===0&&Oe().deleteSheet(e)}var An=()=>SpreadsheetApp.flush();function Qx(e,t){let n=Oe(
).
getSheetByName(e);if(n===null)return!1;let r=t===null?null:yU(n,t);return r===null?n.activate():r.activate(
),
!0}function yU(e,t){try{return e.getRange(t)}catch{return null}}m();var Ne=e=>PropertiesService.getDocumentProperties(
).getProperty(e);function We(e,t){PropertiesService.
getDocumentProperties().setProperty(e,t)}var bU=1e4;function e0(e){let t=LockService.getDocumentLock(
);
if(!t.tryLock(bU))return null;try{let n=e();return SpreadsheetApp.flush(),{done:n}}finally{wU(t)}}
function wU(e){
try{e.releaseLock()}catch(t){console.warn(x(t))}}var Ke=e=>Utilities.computeDigest(Utilities.DigestAlgorithm.
SHA_256,e,Utilities.Charset.UTF_8).map(t=>(t&255).toString(16).padStart(2,"0")).join(""),St=()=>Utilities.
getUuid().slice(0,8),ot=(e=new R)=>Utilities.formatDate(e,SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(
),
"yyyy-MM-dd'T'HH:mm:ss");var t0="boundTabs",vU=Qt(G(),_t());function km(){let e=Ne(t0);try{let t=lt(
vU,E.parse(e!=null?e:"{}"));
return t.success?t.data:{}}catch{return{}}}var Ph=e=>We(t0,E.stringify(e));function Er(e,t){let n=Sr(
).
get(t);n!==void 0&&Ph({...km(),[e]:n})}function yt(){let e=null;return(t,n)=>(e!=null||(e={tabs:km(),
ids:Sr()}),e.tabs[t]!==void 0&&e.tabs[t]===e.ids.get(n))}var ve=()=>Session.getEffectiveUser().getEmail(
),n0=()=>Session.getActiveUserLocale();function xm(){
var a;let e=ve();if(e==="")return!1;let t=SpreadsheetApp.getActiveSpreadsheet(),n=t.getSheets().filter(
u=>Me(u.getName(),H.settings)),r=yt(),o=n.length>1?n.filter(u=>r("settings",u.getName())):n,s=(o.length>
0?o:n).flatMap(u=>u.getProtections(SpreadsheetApp.ProtectionType.SHEET)).filter(u=>!u.isWarningOnly(
));
return s.length>0?s.every(u=>u.canEdit()):((a=t.getOwner())==null?void 0:a.getEmail())===e}m();m();
var r0=()=>!1;function Jr(e,t,n){var o;let r=e.filter(i=>Me(i,H[t]));return(o=r.length>1?r.find(i=>n(
t,i)):void 0)!=null?o:r[0]}function zl(e,t,n){return t.flatMap(r=>{let o=Jr(e,r,n);return e.flatMap(
i=>o===void 0||i===o||!Me(i,H[r])?[]:[{name:i,first:o}])})}var kU=["findings","finalRanking",
"coverage","documents","history","decisions","corrections","plenary","objections"];function Tm(e){
let t=e.replace(
/ \(\d+\)$/,"");return kU.some(n=>Me(t,H[n]))||h.values(H.ranking).some(n=>t.startsWith(`${n} \xB7 `))}
m();m();m();var Vr="General",o0=e=>e===Vr||e.startsWith("0");var se=(e,t,n,r,o)=>o===void 0?{key:e,
header:$(t,n),width:r}:{key:e,header:$(t,n),width:r,format:o},
Xr="@",i0="d mmmm yyyy",Ul={part:"settings",tab:H.settings,columns:[se("key","Kunci","Key",220),se(
"value","Nilai","Value",380)]},Wl={part:"stages",tab:H.stages,columns:[se("order","Urutan","Order",
70,
Vr),se("name","Tahap","Stage",200),se("weight","Bobot","Weight",80,Vr),se("advance","Lolos",
"Advance",
80,Vr),se("title","Predikat","Title",240),se("form","Bentuk","Form",110),se("date","Tanggal","Date",
140,i0),se("scoreTab","Tab Nilai","Score Tab",180)]},Kl={part:"criteria",tab:H.criteria,columns:[se(
"stage","Tahap","Stage",180),se("name","Kriteria","Criterion",200),se("weight","Bobot","Weight",80,
Vr),
se("min","Min","Min",70,Vr),se("max","Maks","Max",70,Vr),se("description","Uraian","Description",380)]}
,
Cr={part:"entries",tab:H.entries,columns:[se("code","Kode","Code",80,Xr),se("name","Nama Inovasi",
"Innovation",320),se("institution","Instansi","Institution",240),se("category","Kategori","Category",
120),
se("unitType","Jenis Unit","Unit Type",120),se("innovator","Inovator","Innovator",200),se("contact",
"Narahubung","Contact",160),se("phone","No. WA","Phone",120,Xr),se("email","Email","Email",180,Xr),
se(
"link","Tautan Proposal","Proposal Link",180),se("status","Status","Status",160),se("reason",
"Alasan",
"Reason",240)]},gs={part:"judges",tab:H.judges,columns:[se("code","Kode","Code",70,Xr),se("name",
"Nama","Name",220),se("role","Peran","Role",110),se("institution","Instansi","Institution",240),se(
"email","Email","Email",200,Xr),se("phone","No. WA","Phone",120,Xr),se("stages","Tahap","Stages",180),
se(
"conflicts","Benturan","Conflicts",180,Xr)]},Gl={part:"institutions",tab:H.institutions,columns:[se(
"name","Instansi","Institution",280),se("parent","Induk","Parent",240),se("unitType","Jenis Unit",
"Unit Type",140),se("required","Wajib","Required",80)]},hs={part:"signers",tab:H.signers,columns:[se(
"office","Jabatan","Position",220),se("name","Nama","Name",220),se("plainName","Nama tanpa Gelar",
"Name without Titles",180),se("rank","Pangkat","Rank",140),se("nip","NIP","NIP",160,Xr),se("status",
"Status","Status",90),se("acting","Bertindak","Acting",90),se("onBehalfOf","Atas Nama",
"On Behalf Of",200),
se("documents","Dokumen","Documents",240),se("letterhead","Kop","Letterhead",180),se("copies",
"Tembusan","Copies",240)]},fa={part:"plenary",tab:H.plenary,columns:[se("stage","Tahap","Stage",160),
se("entry","Kode","Code",80,Xr),se("computed","Peringkat Hitung","Computed Rank",90,"0"),se("rank",
"Peringkat Putusan","Decided Rank",90,"0"),se("reason","Alasan","Reason",420),se("votesFor","Setuju",
"For",
80,"0"),se("votesAgainst","Tidak","Against",80,"0")]},ys={part:"objections",tab:H.objections,columns:
[
se("date","Tanggal","Date",120,i0),se("sender","Pengirim","Sender",180),se("entry","Kode","Code",80,
Xr),se("text","Isi","Text",360),se("answer","Jawaban","Answer",360),se("ruling","Putusan","Ruling",
200),
se("reopens","Tahap Dibuka Kembali","Stage to Reopen",160)]},Nh=[Ul,Wl,Kl,Cr,gs,Gl,hs];m();m();m();
var ga={id:"Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(
" "),en:"January February March April May June July August September October November December".split(
" ")};function bs(e,t){var i;let[n="",r="",o=""]=e.split("-");return`${w(o)} ${(i=ga[t][w(
r)-1])!=null?i:""} ${n}`}var xU=["","pebruari","","","","","","agt","","","nopember",""];function s0(
e){
let t=e.toLowerCase();if(t.length<3)return null;let n=(o,i)=>[ga.id[i],ga.en[i],xU[i]].some(s=>s==null?
void 0:s.toLowerCase().startsWith(t)),r=ga.id.findIndex(n);return r<0?null:r+1}function U(e){return e===void 0||
e===""?"":typeof e=="object"?e.date.endsWith("T00:00:00")?e.date.slice(
0,10):ur(e.date):x(e).trim()}var ur=e=>e.replace("T"," "),ql=e=>e.replace(" ","T"),re=e=>typeof e!="number"&&
U(e)==="";function dt(e){var n;if(typeof e=="number")return e;if(typeof e!="string")return null;
let t=/^(-?\d+)(?:[.,](\d+))?$/.exec(e.trim());return t===null?null:w(`${t[1]}.${(n=t[2])!=null?n:
"0"}`)}
var TU=(e,t)=>new R(R.UTC(e,t,0)).getUTCDate();function Ih(e,t,n){return t<1||t>12||n<1||n>TU(e,t)?
null:
`${e}-${x(t).padStart(2,"0")}-${x(n).padStart(2,"0")}`}function mi(e){var s;if(typeof e=="object")return e.
date.slice(0,10);let t=U(e).toLowerCase(),n=/^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(t);if(n!==null)return Ih(
w(n[1]),w(n[2]),w(n[3]));let r=/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(t);if(r!==null)return Ih(
w(r[3]),w(r[2]),w(r[1]));let o=/^(?:[a-z']+,\s*)?(\d{1,2})\s+([a-z]+)\.?,?\s+(\d{4})$/.exec(t);if(o===
null)return null;let i=s0((s=o[2])!=null?s:"");return i===null?null:Ih(w(o[3]),i,w(o[1]))}function a0(
e){
return typeof e=="object"?e.date.slice(11,16).replace(":","."):U(e)}var ha=e=>U(e).split(/[,;\n]/).map(
t=>t.trim()).filter(t=>t!=="");m();m();m();function Bn(e){let t=f.floor(e/26);return(t>0?Bn(t-1):"")+x.fromCharCode(
65+e%26)}function xe(e,t,n=1,r=1){
let o=`${Bn(t)}${e+1}`;return n===1&&r===1?o:`${o}:${Bn(t+r-1)}${e+n}`}var u0=e=>[...e].reduce((t,n)=>t*
26+n.charCodeAt(0)-64,0)-1;function Yr(e){var s;let[,t="",n="",r=t,o=n]=(s=/^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.
exec(e))!=null?s:[],i=[];for(let a=w(n)-1;a<w(o);a++)for(let u=u0(t);u<=u0(r);u++)i.push({row:a,
column:u});
return i}var $h=10,pi=60;function Hl(e,t,n=$h){let r=e.values.slice(0,n).map(t),o=f.max(0,...r);
return o===0?
null:r.indexOf(o)}function ct(e,t){var a;let n=u=>typeof u=="string"&&t.columns.some(l=>Me(u,l.header)),
r=Hl(e,u=>u.filter(n).length);if(r===null)return null;let o=new y;for(let[u,l]of((a=e.values[r])!=null?
a:[]).entries()){let c=typeof l=="string"?t.columns.find(d=>Me(l,d.header)):void 0;c!==void 0&&!o.has(
c.key)&&o.set(c.key,u)}let i=[...o.keys()],s=e.values.map((u,l)=>({row:l,cell:c=>{var p;let d=o.get(
c);return d===void 0?"":(p=u[d])!=null?p:""}})).filter(({row:u,cell:l})=>u>r&&i.some(c=>!re(l(c))));
return{part:t.part,tab:e.tab,headerRow:r,columns:o,rows:s}}function ut(e,t,n){let r=e==null?void 0:e.
columns.get(n);return e===null||r===void 0||t===void 0?null:{tab:e.tab,cell:xe(t,r)}}var l0=(e,t)=>e.
columns.map(n=>n.header[t]);function lr(e){var o;let t=[],n=(i,s)=>ut(e,i.row,s),r=(i,s,a,u,l=[])=>{
var d;let c={setting:`${(d=e==
null?void 0:e.part)!=null?d:""}.${s}`,value:a,reason:u,allowed:l};t.push({code:"SETTING_INVALID",
severity:"error",...n(i,s),params:c})};return{rows:(o=e==null?void 0:e.rows)!=null?o:[],findings:t,
report:r,place:n,
number:(i,s,a=()=>!0)=>{let u=i.cell(s);if(re(u))return null;let l=dt(u);return l!==null&&a(l)?l:(r(
i,s,u,l===null?"not-a-number":"out-of-range"),null)},weight:(i,s,a)=>{let u=i.cell(s),l=dt(typeof u==
"string"?u.replace(/%\s*$/,""):u);if(l===null&&!re(u)){let c={of:a,reason:"not-a-number",value:u};t.
push({code:"WEIGHTS_INVALID",severity:"error",...n(i,s),params:c})}return l},choice:(i,s,a)=>{let u=U(
i.cell(s)),l=Rn(u,a);return u===""||l!==void 0?l!=null?l:null:(r(i,s,u,"not-allowed",a.map(([,c])=>c.
id)),null)}}}function Sm(e,t,n){var i;if(t===null||t.rows.length>0)return;let r={setting:`${t.part}.${n}`,
value:"",reason:"no-rows",allowed:[]},o=(i=ut(t,t.headerRow+1,n))!=null?i:{tab:t.tab};e.findings.push(
{code:"SETTING_INVALID",severity:"warning",...o,params:r})}var Qr=(e,t)=>e.rows.filter(n=>re(n.cell(
t))?(e.report(n,t,"","empty"),!1):!0);function c0(e,t){let n=lr(e),r=Qr(n,"name"),o=r.every(s=>re(s.cell(
"weight")));return{items:r.map(s=>SU(
n,s,o,t)),rows:r.map(({row:s})=>s),findings:n.findings}}function SU(e,t,n,r){var s,a;let o=U(t.cell(
"stage")),i=e.weight(t,"weight","criteria");if(!n&&re(t.cell("weight"))){let u={of:"criteria",reason:
"partly-blank"};e.findings.push({code:"WEIGHTS_INVALID",severity:"error",...e.place(t,"weight"),
params:u})}
return{stage:o===""?null:r(o),name:U(t.cell("name")),weight:i!=null?i:1,min:(s=e.number(t,"min"))!=null?
s:0,max:(a=e.number(t,"max"))!=null?a:100,description:U(t.cell("description"))}}m();function d0(e){
let t=lr(e);Sm(t,e,"code");let n=t.rows.filter(o=>{var a,u,l;if(!re(o.cell("code")))return!0;
let i=(l=(a=t.place(o,"code"))!=null?a:t.place(o,"name"))!=null?l:{tab:(u=e==null?void 0:e.tab)!=null?
u:""},s={name:U(o.cell("name"))};return t.findings.push({code:"ROW_WITHOUT_CODE",severity:"error",
...i,
params:s}),!1});return{items:n.map(o=>EU(t,o)),rows:n.map(({row:o})=>o),findings:t.findings}}
function EU(e,t){
var r;let n=o=>U(t.cell(o));return{code:n("code"),name:n("name"),institution:n("institution"),
category:n(
"category"),unitType:n("unitType"),innovator:n("innovator"),contact:n("contact"),phone:n("phone"),
email:n(
"email"),link:n("link"),status:(r=e.choice(t,"status",di))!=null?r:"running",reason:n("reason")}}m();
function m0(e){let t=lr(e),n=Qr(t,"name");return{items:n.map(o=>{var i;return{name:U(o.cell("name")),
parent:U(o.cell("parent")),unitType:U(o.cell("unitType")),required:(i=t.choice(o,"required",en))!=null?
i:!1}}),rows:n.map(({row:o})=>o),findings:t.findings}}m();m();var _h=e=>/^[^\s@,;:<>()"]+@[^\s@,;:<>()"]+\.[^\s@,;:<>()".]+$/.test(
e);function p0(e,t){let n=lr(e);Sm(n,e,"code");let r=Qr(n,"code");for(let o of r){let i=U(o.cell(
"email"));
if(i===""||_h(i))continue;let s={setting:"judges.email",value:i,reason:"not-an-address",allowed:[]};
n.findings.push({code:"SETTING_INVALID",severity:"warning",...n.place(o,"email"),params:s})}return{
items:r.
map(o=>CU(o,t)),rows:r.map(({row:o})=>o),findings:n.findings}}function CU(e,t){let n=r=>U(e.cell(r));
return{code:n("code"),name:n("name"),role:n("role"),institution:n("institution"),email:_h(n("email"))?
n("email"):"",phone:n("phone"),stages:Fh(ha(e.cell("stages")),t),conflicts:ha(e.cell("conflicts"))}}
function Fh(e,t){let[n,...r]=e;if(n===void 0)return[];for(let o=e.length;o>0;o-=1){let i=F(e.slice(0,
o).join(" ")),s=t.find(a=>F(a)===i);if(s!==void 0)return[s,...Fh(e.slice(o),t)]}return[n,...Fh(r,t)]}
m();var f0=e=>e.split(/[;\r\n]+/).map(t=>t.trim()).filter(t=>t!=="");function g0(e){let t=lr(e),n=Qr(
t,"office"),r=n.map(i=>{var a,u;let s=l=>U(i.cell(l));return{office:s("office"),name:s("name"),
plainName:s(
"plainName"),rank:s("rank"),nip:s("nip"),status:(a=t.choice(i,"status",da))!=null?a:"definitive",
acting:(u=
t.choice(i,"acting",vm))!=null?u:"self",onBehalfOf:f0(s("onBehalfOf")),documents:f0(s("documents").replace(
/,/g,";")),letterhead:s("letterhead"),copies:s("copies")}}),o=t.findings.map(i=>({...i,severity:
"warning"}));return{items:r,rows:n.map(({row:i})=>i),findings:o}}m();function h0(e){let t=lr(e),n=RU(
Qr(t,"name"));return{items:n.map(o=>DU(t,o)),rows:n.map(({row:o})=>o),
findings:t.findings}}function RU(e){let t=n=>{var r;return(r=dt(n.cell("order")))!=null?r:w.MAX_VALUE}
;
return[...e].sort((n,r)=>t(n)-t(r)||n.row-r.row)}function DU(e,t){let n=t.cell("date"),r=OU(U(t.cell(
"title")));return r==="unreadable"&&e.report(t,"title",t.cell("title"),"outcomes"),!re(n)&&mi(n)===null&&
e.report(t,"date",n,"not-a-date"),{name:U(t.cell("name")),weight:e.weight(t,"weight","stages"),
advance:e.
number(t,"advance",o=>w.isInteger(o)&&o>=1),title:r==="unreadable"?null:r,form:e.choice(t,"form",ca),
date:mi(n),...re(t.cell("scoreTab"))?{}:{scoreTab:U(t.cell("scoreTab"))}}}var AU=/;|^\s*\d+\s*[:=]/m;
function OU(e){if(e==="")return null;if(!AU.test(e))return{name:e};let n=e.split(/[;\n]/).map(i=>i.trim(
)).
filter(i=>i!=="").map(i=>{var a;let s=/^(\d+)\s*:\s*(.+)$/.exec(i);return s===null||w(s[1])<1?null:{
places:w(s[1]),name:(a=s[2])!=null?a:""}}),r=n.filter(i=>i!==null);return new v(r.map(i=>i.places)).
size===n.length&&r.length>0?{outcomes:r}:"unreadable"}m();m();var ya=["criteria","median","majority",
"previous","shared"];m();m();var y0=["competition","year","organizer","government","province","city",
"language","top","method",
"missing","tieBreaks","decimals","carryOver","passingScore","maxSpread","maxPerInstitution",
"winnersPerCategory","rankedWinners","letterScores","annexScores","winnerTerm","severityCorrection",
"conflicts","judgeFiles","deadline","admins","objectionDays","prizes","plenaryDate","plenaryTime",
"plenaryPlace","ceremonyDate","ceremonyTime","ceremonyPlace","decisionDate","juryDecreeNumber",
"resultApproval",
"minutesNumber","decreeNumber","legalBasis","acknowledgedBy","copies","officeAddress",
"officeContact",
"certificateDesign","signerName","signerPosition","signerGrade","signerNip"];m();m();var b0={kind:
"text",word:$("Mengetahui","Acknowledged By")};m();var w0={kind:"texts",word:$("Admin","Admin")};m();
var v0={kind:"choice",word:$("Nilai di Lampiran","Scores in Annexes"),choices:en};m();var k0={kind:
"choice",word:$("Gabung Nilai Tahap","Carry Over"),choices:en};m();var x0={kind:"date",word:$(
"Tanggal Penyerahan","Ceremony Date")};m();var T0={kind:"text",word:$("Tempat Penyerahan",
"Ceremony Place")};m();var S0={kind:"time",word:$("Waktu Penyerahan","Ceremony Time")};m();var E0={
kind:"choice",word:$("Desain Piagam","Certificate Design"),choices:[["classic",$("klasik","classic")],
["modern",$("modern","modern")]]};m();var C0={kind:"text",word:$("Kota","City")};m();var R0={kind:
"text",word:$("Nama Kompetisi","Competition")};m();var D0={kind:"choice",word:$(
"Benturan Kepentingan","Conflicts"),choices:[["exclude",$("keluarkan","exclude")],["include",$(
"hitung","include")]]};m();var A0={kind:"text",word:$("Tembusan","Copies")};m();var O0={kind:"text",
word:$("Batas Waktu","Deadline")};m();var P0={kind:"number",word:$("Desimal","Decimals"),range:
"0\u20136"};m();var N0={kind:"date",word:$("Tanggal Penetapan","Date")};m();var I0={kind:"text",word:
$("Nomor SK","Decree Number")};m();var $0={kind:"text",word:$("Pemerintah Daerah","Government")};m();
var _0={kind:"choice",word:$("Berkas Juri","Judge Files"),choices:[["shared",$("bersama","shared")],
["separate",$("terpisah","separate")]]};m();var F0={kind:"text",word:$("Nomor SK Dewan Juri",
"Jury Decree Number")};m();var M0={kind:"choice",word:$("Bahasa","Language"),choices:[["id",$("id",
"id","Bahasa Indonesia","Indonesia")],["en",$("en","en","English","Inggris")]]};m();var L0={kind:
"text",word:$("Dasar Hukum","Legal Basis")};m();var j0={kind:"choice",word:$("Nilai di Surat",
"Scores in Letters"),choices:en};m();var B0={kind:"number",word:$("Maks per Instansi",
"Max per Institution"),range:"1, 2, 3 \u2026"};m();var z0={kind:"number",word:$(
"Batas Selisih Antarjuri","Max Spread")};m();m();var ba=["mean","trimmed","median","rank-sum",
"z-score","adjusted"];m();m();var U0={name:$("terkoreksi","adjusted"),score:{id:"nilai terkoreksi",
en:"adjusted score"},official:
"Nilai tahap adalah nilai terkoreksi: perbedaan keketatan antarjuri ditaksir dari semua nilai dengan kuadrat terkecil, lalu dikeluarkan dari nilai."}
;m();var W0={name:$("rata-rata","mean","average"),score:{id:"rata-rata",en:"mean"},official:
"Nilai tahap adalah rata-rata nilai semua juri yang menilai inovasi itu."};m();var K0={name:$(
"median","median"),score:{id:"median",en:"median"},official:
"Nilai tahap adalah nilai tengah (median) dari nilai para juri."};m();var G0={name:$(
"jumlah peringkat","rank-sum"),score:{id:"rata-rata peringkat",en:"mean rank"},official:
"Setiap juri membentuk peringkatnya sendiri, dan peserta diurutkan menurut rata-rata peringkat itu; makin kecil makin baik."}
;m();var q0={name:$("rata-rata terpangkas","trimmed","trimmed mean"),score:{id:
"rata-rata terpangkas",en:"trimmed mean"},official:
"Nilai tahap adalah rata-rata nilai juri setelah satu nilai tertinggi dan satu nilai terendah dikeluarkan (rata-rata terpangkas); bila juri yang menilai kurang dari tiga, dipakai rata-rata biasa."}
;m();var H0={name:$("skor baku","z-score"),score:{id:"skor baku",en:"standard score"},official:
"Nilai setiap juri dibakukan (dikurangi rata-rata juri itu, lalu dibagi simpangan bakunya), dirata-ratakan, dan dilaporkan sebagai 50 + 10 \xD7 skor baku."}
;var fi={mean:W0,trimmed:q0,median:K0,"rank-sum":G0,"z-score":H0,adjusted:U0};var Z0={kind:"choice",
word:$("Metode","Method"),choices:wm(ba,fi)};m();var J0={kind:"text",word:$("Nomor Berita Acara",
"Minutes Number")};m();var V0={kind:"choice",word:$("Nilai Belum Diisi","Missing Scores"),choices:[[
"complete",$("wajib lengkap","complete")],["assigned",$("sesuai penugasan","assigned")]]};m();var X0={
kind:"number",word:$("Masa Sanggah","Objection Days"),range:"1\u2013365"};m();var Y0={kind:"text",
word:$("Alamat Kantor","Office Address")};m();var Q0={kind:"text",word:$("Kontak Kantor",
"Office Contact")};m();var eT={kind:"text",word:$("Penyelenggara","Organizer")};m();var tT={kind:
"number",word:$("Nilai Minimal Lolos","Passing Score")};m();var nT={kind:"date",word:$(
"Tanggal Pleno","Plenary Date")};m();var rT={kind:"text",word:$("Tempat Pleno","Plenary Place")};m();
var oT={kind:"time",word:$("Waktu Pleno","Plenary Time")};m();var iT={kind:"numbered",word:$(
"Uang Pembinaan","Prize")};m();var sT={kind:"text",word:$("Provinsi","Province")};m();var aT={kind:
"choice",word:$("Juara Berperingkat","Ranked Winners"),choices:en};m();var uT={kind:"choice",word:$(
"Persetujuan Hasil","Result Approval"),choices:en};m();var lT={kind:"auto-or-number",word:$(
"Koreksi Keketatan","Severity Correction"),auto:$("otomatis","auto")};m();var cT={kind:"text",word:$(
"Penandatangan Pangkat","Signer Grade")};m();var dT={kind:"text",word:$("Penandatangan Nama",
"Signer Name")};m();var mT={kind:"text",word:$("Penandatangan NIP","Signer NIP")};m();var pT={kind:
"text",word:$("Penandatangan Jabatan","Signer Position")};m();m();m();var fT={name:$("kriteria",
"criteria"),official:"rata-rata pada kriteria yang bobotnya terbesar, kemudian kriteria berikutnya"}
;m();var gT={name:$("mayoritas","majority"),official:
"perbandingan berpasangan: inovasi yang dinilai lebih tinggi oleh lebih banyak juri"};m();var hT={
name:$("median","median"),official:"nilai tengah (median) dari nilai para juri"};m();var yT={name:$(
"tahap sebelumnya","previous"),official:"nilai pada tahap sebelumnya"};m();var bT={name:$("bersama",
"shared"),official:""};var gi={criteria:fT,median:hT,majority:gT,previous:yT,shared:bT};var wT={kind:
"choices",word:$("Penentu Nilai Sama","Tie-breaks"),choices:wm(ya,gi)};m();var vT={kind:"number",
word:$("Jumlah Top","Top"),range:"1, 2, 3 \u2026"};m();var kT={kind:"choice",word:$("Sebutan Juara",
"Winner Term"),choices:[["Juara",$("Juara","Juara","Champion")],["Terbaik",$("Terbaik","Terbaik",
"Best")]]};m();var xT={kind:"choice",word:$("Juara per Kategori","Winners per Category"),choices:en}
;m();var TT={kind:"text",word:$("Tahun","Year")};var Mh={competition:R0,year:TT,organizer:eT,
government:$0,province:sT,city:C0,language:M0,top:vT,method:Z0,
missing:V0,tieBreaks:wT,decimals:P0,carryOver:k0,passingScore:tT,maxSpread:z0,maxPerInstitution:B0,
winnersPerCategory:xT,
rankedWinners:aT,letterScores:j0,annexScores:v0,winnerTerm:kT,severityCorrection:lT,conflicts:D0,
judgeFiles:_0,
deadline:O0,admins:w0,objectionDays:X0,prizes:iT,plenaryDate:nT,plenaryTime:oT,plenaryPlace:rT,
ceremonyDate:x0,
ceremonyTime:S0,ceremonyPlace:T0,decisionDate:N0,juryDecreeNumber:F0,resultApproval:uT,minutesNumber:
J0,
decreeNumber:I0,legalBasis:L0,acknowledgedBy:b0,copies:A0,officeAddress:Y0,officeContact:Q0,
certificateDesign:E0,
signerName:dT,signerPosition:pT,signerGrade:cT,signerNip:mT};var PU=e=>e!=="prizes",cr=y0.filter(PU).map(
e=>({key:e,...Mh[e]})),wa=Mh.prizes.word;m();m();m();m();var Se=Pe(G(),""),va=Pe(Oo(G().check(jl(
/^\d{4}-\d{2}-\d{2}$/))),null),hi=(e,t)=>_t().check(zx(),Hr(
e),ym(t)),yi=e=>Pe(Oo(e),null);var ST=Se;m();var ET=Pe(Qe(G()),[]);m();var CT=Pe(Be(),!1);m();var RT=Pe(
Be(),!1);m();var DT=va;m();var AT=Se;m();var OT=Se;m();var PT=Pe(Rt(["classic","modern"]),"classic");
m();var NT=Se;m();var IT=Se;m();var $T=Pe(Rt(["exclude","include"]),"exclude");m();var _T=Se;m();var FT=Se;
m();var MT=Pe(hi(0,6),2);m();var LT=va;m();var jT=Se;m();var BT=Se;m();var zT=Pe(Rt(["shared",
"separate"]),"shared");m();var UT=Se;m();var WT=Pe(Rt(["id","en"]),"id");m();var KT=Se;m();var GT=Pe(
Be(),!1);m();var qT=yi(hi(1,1e5));m();var HT=yi(_t().check(Hr(0)));m();var ZT=Pe(Rt(ba),"mean");m();
var JT=Se;m();var VT=Pe(Rt(["complete","assigned"]),"complete");m();var XT=yi(hi(1,365));m();var YT=Se;
m();var QT=Se;m();var eS=Se;m();var tS=yi(_t());m();var nS=va;m();var rS=Se;m();var oS=Se;m();var iS=Pe(
Qe(Oo(_t().check(Hr(0)))),[]);m();var sS=Se;m();var aS=Pe(Be(),!0);m();var uS=Pe(Be(),!1);m();var lS=Pe(
Wx([Gx("auto"),_t().check(Hr(0))]),"auto");m();var cS=Se;m();var dS=Se;m();var mS=Se;m();var pS=Se;m(
);var fS=Pe(Qe(Rt(ya)),["criteria","shared"]);m();var gS=Pe(hi(1,1e5),10);m();var hS=Pe(Rt(["Juara",
"Terbaik"]),"Juara");m();var yS=Pe(Be(),!1);m();var bS=Se;var wS={competition:IT,year:bS,organizer:
eS,government:BT,province:sS,city:NT,language:WT,top:gS,method:ZT,
missing:VT,tieBreaks:fS,decimals:MT,carryOver:RT,passingScore:tS,maxSpread:HT,maxPerInstitution:qT,
winnersPerCategory:yS,
rankedWinners:aS,letterScores:GT,annexScores:CT,winnerTerm:hS,severityCorrection:lS,conflicts:$T,
judgeFiles:zT,
deadline:FT,admins:ET,objectionDays:XT,prizes:iS,plenaryDate:nS,plenaryTime:oS,plenaryPlace:rS,
ceremonyDate:DT,
ceremonyTime:OT,ceremonyPlace:AT,decisionDate:LT,juryDecreeNumber:UT,resultApproval:uS,minutesNumber:
JT,
decreeNumber:jT,legalBasis:KT,acknowledgedBy:ST,copies:_T,officeAddress:YT,officeContact:QT,
certificateDesign:PT,
signerName:dS,signerPosition:pS,signerGrade:cS,signerNip:mS};var ws=ee(wS),vS=ws.parse({});var ka=(e,
t=[])=>({fault:e,allowed:t});function xS(e){var a;let t=vS,n=[],r=[],o=new y,i=new y,s=FU(
e);for(let{row:u,cell:l}of(a=e==null?void 0:e.rows)!=null?a:[]){let c=U(l("key")),d=l("value"),p=(S,
O=[],P="error")=>{var _,M;let N=(M=(_=ut(e,u,"value"))!=null?_:ut(e,u,"key"))!=null?M:{},I={setting:
c,value:d,
reason:S,allowed:O};r.push({code:"SETTING_INVALID",severity:P,...N,params:I})},g=MU(c),b=cr.find(S=>Me(
c,S.word));if(g!==null){let S=LU(d);n[g-1]!==void 0?p("duplicate"):!re(d)&&(S===null||S<0)?p(
"not-a-number"):(n[g-1]=S,i.set(g,u))}else if(b!==void 0){if(o.has(b.key)){p("duplicate");continue}
if(o.set(
b.key,u),re(d))continue;let S=NU(t,b,IU(d,b,s));"fault"in S?p(S.fault,S.allowed):t=S.settings}else c!==
""&&!re(d)&&p("unknown-key",[],"warning")}return{settings:{...t,prizes:k.from(n,u=>u!=null?u:null)},
findings:r,rows:o,prizeRows:i}}function NU(e,t,n){if("fault"in n)return n;let r=ws.safeParse({...e,[
t.
key]:n.value});return r.success?{settings:r.data}:{fault:"out-of-range",allowed:[_U(t)]}}function IU(
e,t,n){
let r=U(e);switch(t.kind){case"text":return typeof e=="number"&&f.abs(e)>1e15?ka("digits-lost"):{
value:r};case"number":{let o=dt(e);return o===null?ka("not-a-number"):{value:o}}case"auto-or-number":
{let o=Me(r,t.
auto)?"auto":dt(e);return o===null?ka("not-allowed",[t.auto[n],"0","1"]):{value:o}}case"date":{let o=mi(
e);return o===null?ka("not-a-date"):{value:o}}case"time":return{value:a0(e)};case"texts":return{
value:ha(
e)};case"choice":{let o=Rn(r,t.choices);return o===void 0?ka("not-allowed",kS(t.choices,n)):{value:o}
}case"choices":{let o=ha(e).map(i=>Rn(i,t.choices));return o.includes(void 0)?ka("not-allowed",kS(t.choices,
n)):{value:$U(o)}}}}function $U(e){let t=ya.filter(o=>o!=="shared"),n=e.filter((o,i)=>t.some(s=>s===
o)&&e.indexOf(o)===i),r=e.indexOf("shared");return[...n.filter(o=>r<0||e.indexOf(o)<r),"shared"]}var kS=(
e,t)=>e.
map(([,n])=>n[t]),_U=e=>e.kind==="number"&&e.range||"\u2265 0";function FU(e){let t=cr.find(r=>r.key===
"language"),n=e==null?void 0:e.rows.find(({cell:r})=>t!==void 0&&Me(U(r("key")),t.word));return n!==
void 0&&(t==null?void 0:t.kind)==="choice"&&Rn(U(n.cell("value")),t.choices)==="en"?"en":"id"}
function MU(e){
var n;let t=/^(\p{L}+)(\d{1,3})$/u.exec(F(e));return t!==null&&Me((n=t[1])!=null?n:"",wa)&&w(t[2])>0?
w(t[2]):null}function LU(e){var r;if(typeof e=="number")return e;let t=/^(?:rp\.?)?\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-))?$/i.
exec(U(e));if(t===null)return null;let n=t[2]===void 0||t[2]==="-"?"0":t[2];return w(`${((r=t[1])!=null?
r:"").replace(/\./g,"")}.${n}`)}var Zl=["settings","stages","criteria","entries","judges",
"institutions","signers"];function Ut(e,t=r0){
let n=new y;for(let r of Zl){let o=Jr(e,r,t);o!==void 0&&n.set(r,o)}return n}var jU={name:Hx,weight:
null,
advance:null,title:null,form:null,date:null};function On(e){let t=(p,g)=>{let b=e.get(p);return b===
void 0?null:ct(b,g)},n={settings:t("settings",Ul),stages:t("stages",Wl),criteria:t("criteria",Kl),
entries:t(
"entries",Cr),judges:t("judges",gs),institutions:t("institutions",Gl),signers:t("signers",hs)},r=xS(
n.settings),o=h0(n.stages),i=o.items.length>0?o.items:[jU],s=p=>{var g,b;return(b=(g=i.find(S=>F(S.name)===
F(p)))==null?void 0:g.name)!=null?b:p},a=c0(n.criteria,s),u=d0(n.entries),l=p0(n.judges,i.map(p=>p.name)),
c=m0(n.institutions),d=g0(n.signers);return{competition:{settings:r.settings,stages:i,criteria:a.items,
entries:u.items,judges:l.items,institutions:c.items,...n.signers===null?{}:{signers:d.items}},
findings:[
r,o,a,u,l,c,d].flatMap(p=>p.findings),tables:n,rows:{settings:r.rows,prizes:r.prizeRows,stages:o.rows,
criteria:a.rows,entries:u.rows,judges:l.rows}}}m();function Lh(e){var n;let t=Oe().getSheetByName(e);
return(n=t==null?void 0:t.getProtections(SpreadsheetApp.
ProtectionType.SHEET)[0])!=null?n:null}var jh=e=>e.getEditors().map(t=>t.getEmail());function Em(e){
let t=Lh(e);return t===null||t.isWarningOnly()?null:jh(t)}function xa(e,t){var r;let n=(r=Oe().getSheetByName(
e))==null?void 0:r.protect();n!==void 0&&(Ta(n,t),n.setUnprotectedRanges([]))}function Ta(e,t){e.isWarningOnly(
)&&
e.setWarningOnly(!1);let n=jh(e);return e.removeEditors(n.filter(r=>!Sa(t,r))),e.canDomainEdit()&&e.
setDomainEdit(!1),n}var Sa=(e,t)=>e.some(n=>n.toLowerCase()===t.toLowerCase());function vs(e,t){var o;
let n=(o=Oe().getSheetByName(e))==null?void 0:o.protect();if(n===void 0)return;let r=Ta(n,t);n.setUnprotectedRanges(
[]);for(let i of t.filter(s=>!Sa(r,s)))try{n.addEditors([i])}catch(s){console.warn(x(s))}}var TS=()=>new y(
Oe().getProtections(SpreadsheetApp.ProtectionType.SHEET).map(e=>[e.getRange().getSheet().getName(),e]));
function SS(e){if(e.isWarningOnly())return"everybody";try{return jh(e)}catch{return"unknown"}}var ES=(
)=>{
var e,t;return(t=(e=Oe().getOwner())==null?void 0:e.getEmail())!=null?t:null},CS=e=>Lh(e)===null;
function RS(e,t){
let n=Lh(e);n!==null&&(t===null?n.remove():t.length>0&&n.addEditors(t))}function Ea(e){let t=Oe().getSheetByName(
e);t!==null&&!t.isSheetHidden()&&t.hideSheet()}m();function BU({admins:e}){let t=Ut(Ue(),yt()).get(
"settings"),n=t===void 0?null:Em(t);return n===null?
[]:[...new v([...e,...n])]}function eo(e,t,n){let r=null;return{named:n!==void 0&&t(n)?e.admins:[],
admins:()=>(r!=
null||(r=BU(e)),r),isShut:t}}function DS(e,t){let n=SS(e);if(n==="everybody")return"open";if(n==="unknown")return"shut-out";
let r=[ve(),...[ES()].filter(i=>i!==null),...t.named],o=n.filter(i=>!Sa(r,i));
return o.length>0&&o.some(i=>!Sa(t.admins(),i))?"open":t.named.every(i=>Sa(n,i))?null:"lacks"}var Cm=[
"plenary","objections"],zU={presence:[],ranking:["plenary","history"],all:[...Cm,"history",
"decisions","documents","corrections"]};function AS(e,t,n,r,o,i){var g,b;let s=km(),a=Sr(),u=new y([
...a].
map(([S,O])=>[O,S])),l=new y;for(let S of Cm){let O=Jr(e,S,o);O!==void 0&&l.set(S,O)}for(let S of[
"decisions","documents","corrections"]){let O=S==="documents"?void 0:e.find(N=>Me(N,H[S])),P=(b=u.get(
(g=s[S])!=null?g:-1))!=null?b:O;P!==void 0&&l.set(S,P)}t!==null&&l.set("history",t);let c=S=>zU[i].includes(
S),d=[...l].map(([S,O])=>{let P=n.get(O);return{part:S,name:O,state:P===void 0?"open":c(S)?DS(P,r):
null}}),
p=d.filter(({part:S,name:O,state:P})=>(P==="open"||P==="shut-out")&&s[S]===a.get(O));return{tabs:l,
open:[
...d.flatMap(({name:S,state:O})=>O===null?[]:[S]),...d.some(({state:S})=>S==="lacks")?[...n.keys()].
filter(Tm):[]],bound:s,findings:[...p.map(({name:S,state:O})=>({code:"TAB_OPEN",severity:"error",tab:
S,
params:{isShutOut:O==="shut-out"}})),...zl(e,Cm,o).map(({name:S,first:O})=>({code:"TAB_COPY",
severity:"error",tab:S,params:{judge:null,first:O,reason:"decides"}}))]}}function qt({deciding:{tabs:
e,open:t,
bound:n},keepers:r},o=i=>i()){let i=WU(e,n),s=E.stringify(i)===E.stringify(n);t.length===0&&s||o(()=>{
for(let a of t)UU(a,r);s||Ph(i)})}function UU(e,t){try{vs(e,t.admins())}catch(n){console.warn(x(n))}
}
function WU(e,t){var i,s;let n=Sr(),r=[...n.keys()],o={...t};for(let[a,u]of e)o[a]=(i=n.get(u))!=null?
i:-1;for(let a of[...Zl,...Cm]){let l=zl(r,[a],()=>!1).length===0?Jr(r,a,()=>!1):void 0;l!==void 0&&
(o[a]=(s=n.get(l))!=null?s:-1)}return o}m();m();var Rm={code:"",name:"",institution:"",category:"",
unitType:"",innovator:"",contact:"",phone:"",
email:"",link:"",status:"running",reason:""},OS={code:"",name:"",role:"",institution:"",email:"",
phone:"",
stages:[],conflicts:[]};function ze(e,t){return e.criteria.filter(n=>n.stage===null||n.stage===t.name)}
function mt(e,t){return e.judges.filter(n=>n.stages.length===0||n.stages.includes(t.name))}m();m();m(
);var PS=new A;function to(e){var n;let t=(n=PS.get(e))!=null?n:KU(e);return PS.set(e,t),t}function KU(
e){
let t=new y(e.institutions.map(i=>[F(i.name),F(i.parent)])),n=(i,s)=>{let a=new v;for(let u=t.get(s);
u&&
!a.has(u);u=t.get(u)){if(u===i)return!0;a.add(u)}return!1},r=new y(e.judges.map(i=>[i.code,{
institution:F(
i.institution),listed:new v(i.conflicts.map(V))}])),o=new y(e.entries.map(i=>[i.code,{code:V(i.code),
institution:F(i.institution)}]));return(i,s)=>{let a=r.get(i.code),u=o.get(s.code);return a===void 0||
u===void 0?null:a.listed.has(u.code)?"listed":a.institution===""||u.institution===""?null:a.institution===
u.institution?"same-institution":n(a.institution,u.institution)?"parent-institution":null}}m();m();
typeof BigInt=="undefined"&&(BigInt=function(e){if(isNaN(e))throw new C("");return e});var pe=BigInt(
0),_e=BigInt(1),nn=BigInt(2),Jl=BigInt(3),Ra=BigInt(5),zn=BigInt(10),HTe=BigInt(w.MAX_SAFE_INTEGER),
GU=2e3,te={s:_e,n:pe,d:_e};function Io(e,t){try{e=BigInt(e)}catch{throw bi()}return e*t}function Rr(
e){
return typeof e=="bigint"?e:f.floor(e)}function bt(e,t){if(t===pe)throw Bh();let n=h.create(je.prototype);
n.s=e<pe?-_e:_e,e=e<pe?-e:e;let r=ks(e,t);return n.n=e/r,n.d=t/r,n}var qU=[nn*nn,nn,nn*nn,nn,nn*nn,
nn*
Jl,nn,nn*Jl];function Ca(e){let t=h.create(null);if(e<=_e)return t[e]=_e,t;let n=r=>{t[r]=(t[r]||pe)+
_e};for(;e%nn===pe;)n(nn),e/=nn;for(;e%Jl===pe;)n(Jl),e/=Jl;for(;e%Ra===pe;)n(Ra),e/=Ra;for(let r=0,
o=nn+Ra;o*o<=e;){for(;e%o===pe;)n(o),e/=o;o+=qU[r],r=r+1&7}return e>_e&&n(e),t}var tn=function(e,t){
let n=pe,r=_e,o=_e;if(e!=null)if(t!==void 0){if(typeof e=="bigint")n=e;else{if(isNaN(e))throw bi();
if(e%
1!==0)throw NS();n=BigInt(e)}if(typeof t=="bigint")r=t;else{if(isNaN(t))throw bi();if(t%1!==0)throw NS(
);
r=BigInt(t)}o=n*r}else if(typeof e=="object"){if("d"in e&&"n"in e)n=BigInt(e.n),r=BigInt(e.d),"s"in e&&
(n*=BigInt(e.s));else if(0 in e)n=BigInt(e[0]),1 in e&&(r=BigInt(e[1]));else if(typeof e=="bigint")n=
e;else throw bi();o=n*r}else if(typeof e=="number"){if(isNaN(e))throw bi();if(e<0&&(o=-_e,e=-e),e%1===
0)n=BigInt(e);else{let i=1,s=0,a=1,u=1,l=1,c=1e7;for(e>=1&&(i=10**f.floor(1+f.log10(e)),e/=i);a<=c&&
l<=c;){let d=(s+u)/(a+l);if(e===d){a+l<=c?(n=s+u,r=a+l):l>a?(n=u,r=l):(n=s,r=a);break}else e>d?(s+=u,
a+=l):(u+=s,l+=a),a>c?(n=u,r=l):(n=s,r=a)}n=BigInt(n)*BigInt(i),r=BigInt(r)}}else if(typeof e=="string"){
let i=0,s=pe,a=pe,u=pe,l=_e,c=_e,d=e.replace(/_/g,"").match(/\d+|./g);if(d===null)throw bi();if(d[i]===
"-"?(o=-_e,i++):d[i]==="+"&&i++,d.length===i+1?a=Io(d[i++],o):d[i+1]==="."||d[i]==="."?(d[i]!=="."&&
(s=Io(d[i++],o)),i++,(i+1===d.length||d[i+1]==="("&&d[i+3]===")"||d[i+1]==="'"&&d[i+3]==="'")&&(a=Io(
d[i],o),l=zn**BigInt(d[i].length),i++),(d[i]==="("&&d[i+2]===")"||d[i]==="'"&&d[i+2]==="'")&&(u=Io(d[
i+
1],o),c=zn**BigInt(d[i+1].length)-_e,i+=3)):d[i+1]==="/"||d[i+1]===":"?(a=Io(d[i],o),l=Io(d[i+2],_e),
i+=3):d[i+3]==="/"&&d[i+1]===" "&&(s=Io(d[i],o),a=Io(d[i+2],o),l=Io(d[i+4],_e),i+=5),d.length<=i)r=l*
c,o=n=u+r*s+c*a;else throw bi()}else if(typeof e=="bigint")n=e,o=e,r=_e;else throw bi();if(r===pe)throw Bh(
);
te.s=o<pe?-_e:_e,te.n=n<pe?-n:n,te.d=r<pe?-r:r};function HU(e,t,n){let r=_e;for(;t>pe;e=e*e%n,t>>=_e)
t&_e&&(r=r*e%n);return r}function ZU(e,t){for(;t%nn===pe;t/=nn);for(;t%Ra===pe;t/=Ra);if(t===_e)return pe;
let n=zn%t,r=1;for(;n!==_e;r++)if(n=n*zn%t,r>GU)return pe;return BigInt(r)}function JU(e,t,n){let r=_e,
o=HU(zn,n,t);for(let i=0;i<300;i++){if(r===o)return BigInt(i);r=r*zn%t,o=o*zn%t}return 0}function ks(
e,t){
if(!e)return t;if(!t)return e;for(;;){if(e%=t,!e)return t;if(t%=e,!t)return e}}function je(e,t){if(
tn(
e,t),this instanceof je)e=ks(te.d,te.n),this.s=te.s,this.n=te.n/e,this.d=te.d/e;else return bt(te.s*
te.n,te.d)}var Bh=function(){return new C("Division by Zero")},bi=function(){return new C(
"Invalid argument")},NS=function(){return new C("Parameters must be integer")};je.prototype={s:_e,n:
pe,d:_e,abs:function(){
return bt(this.n,this.d)},neg:function(){return bt(-this.s*this.n,this.d)},add:function(e,t){return tn(
e,t),bt(this.s*this.n*te.d+te.s*this.d*te.n,this.d*te.d)},sub:function(e,t){return tn(e,t),bt(this.s*
this.n*te.d-te.s*this.d*te.n,this.d*te.d)},mul:function(e,t){return tn(e,t),bt(this.s*te.s*this.n*te.
n,this.d*te.d)},div:function(e,t){return tn(e,t),bt(this.s*te.s*this.n*te.d,this.d*te.n)},clone:
function(){
return bt(this.s*this.n,this.d)},mod:function(e,t){if(e===void 0)return bt(this.s*this.n%this.d,_e);
if(tn(e,t),pe===te.n*this.d)throw Bh();return bt(this.s*(te.d*this.n)%(te.n*this.d),te.d*this.d)},
gcd:function(e,t){
return tn(e,t),bt(ks(te.n,this.n)*ks(te.d,this.d),te.d*this.d)},lcm:function(e,t){return tn(e,t),te.
n===pe&&this.n===pe?bt(pe,_e):bt(te.n*this.n,ks(te.n,this.n)*ks(te.d,this.d))},inverse:function(){
return bt(
this.s*this.d,this.n)},pow:function(e,t){if(tn(e,t),te.d===_e)return te.s<pe?bt((this.s*this.d)**te.
n,this.n**te.n):bt((this.s*this.n)**te.n,this.d**te.n);if(this.s<pe)return null;let n=Ca(this.n),r=Ca(
this.d),o=_e,i=_e;for(let s in n)if(s!=="1"){if(s==="0"){o=pe;break}if(n[s]*=te.n,n[s]%te.d===pe)n[s]/=
te.d;else return null;o*=BigInt(s)**n[s]}for(let s in r)if(s!=="1"){if(r[s]*=te.n,r[s]%te.d===pe)r[s]/=
te.d;else return null;i*=BigInt(s)**r[s]}return te.s<pe?bt(i,o):bt(o,i)},log:function(e,t){if(tn(e,t),
this.s<=pe||te.s<=pe)return null;let n=h.create(null),r=Ca(te.n),o=Ca(te.d),i=Ca(this.n),s=Ca(this.d);
for(let l in o)r[l]=(r[l]||pe)-o[l];for(let l in s)i[l]=(i[l]||pe)-s[l];for(let l in r)l!=="1"&&(n[l]=
!0);for(let l in i)l!=="1"&&(n[l]=!0);let a=null,u=null;for(let l in n){let c=r[l]||pe,d=i[l]||pe;if(
c===
pe){if(d!==pe)return null;continue}let p=d,g=c,b=ks(p,g);if(p/=b,g/=b,a===null&&u===null)a=p,u=g;
else if(p*
u!==a*g)return null}return a!==null&&u!==null?bt(a,u):null},equals:function(e,t){return tn(e,t),this.
s*this.n*te.d===te.s*te.n*this.d},lt:function(e,t){return tn(e,t),this.s*this.n*te.d<te.s*te.n*this.
d},lte:function(e,t){return tn(e,t),this.s*this.n*te.d<=te.s*te.n*this.d},gt:function(e,t){return tn(
e,t),this.s*this.n*te.d>te.s*te.n*this.d},gte:function(e,t){return tn(e,t),this.s*this.n*te.d>=te.s*
te.n*this.d},compare:function(e,t){tn(e,t);let n=this.s*this.n*te.d-te.s*te.n*this.d;return(pe<n)-(n<
pe)},ceil:function(e){return e=zn**BigInt(e||0),bt(Rr(this.s*e*this.n/this.d)+(e*this.n%this.d>pe&&
this.
s>=pe?_e:pe),e)},floor:function(e){return e=zn**BigInt(e||0),bt(Rr(this.s*e*this.n/this.d)-(e*this.n%
this.d>pe&&this.s<pe?_e:pe),e)},round:function(e){return e=zn**BigInt(e||0),bt(Rr(this.s*e*this.n/this.
d)+this.s*((this.s>=pe?_e:pe)+nn*(e*this.n%this.d)>this.d?_e:pe),e)},roundTo:function(e,t){tn(e,t);
let n=this.
n*te.d,r=this.d*te.n,o=n%r,i=Rr(n/r);return o+o>=r&&i++,bt(this.s*i*te.n,te.d)},divisible:function(e,
t){
return tn(e,t),te.n===pe?!1:this.n*te.d%(te.n*this.d)===pe},valueOf:function(){return w(this.s*this.
n)/w(this.d)},toString:function(e=15){let t=this.n,n=this.d,r=ZU(t,n),o=JU(t,n,r),i=this.s<pe?"-":"";
if(i+=Rr(t/n),t%=n,t*=zn,t&&(i+="."),r){for(let s=o;s--;)i+=Rr(t/n),t%=n,t*=zn;i+="(";for(let s=r;s--;
)
i+=Rr(t/n),t%=n,t*=zn;i+=")"}else for(let s=e;t&&s--;)i+=Rr(t/n),t%=n,t*=zn;return i},toFraction:
function(e=!1){
let t=this.n,n=this.d,r=this.s<pe?"-":"";if(n===_e)r+=t;else{let o=Rr(t/n);e&&o>pe&&(r+=o,r+=" ",t%=
n),r+=t,r+="/",r+=n}return r},toLatex:function(e=!1){let t=this.n,n=this.d,r=this.s<pe?"-":"";if(n===
_e)r+=t;else{let o=Rr(t/n);e&&o>pe&&(r+=o,t%=n),r+="\\frac{",r+=t,r+="}{",r+=n,r+="}"}return r},
toContinued:function(){
let e=this.n,t=this.d,n=[];for(;t;){n.push(Rr(e/t));let r=e%t;e=t,t=r}return n},simplify:function(e=.001){
let t=BigInt(f.ceil(1/e)),n=this.abs(),r=n.toContinued();for(let o=1;o<r.length;o++){let i=bt(r[o-1],
_e);for(let a=o-2;a>=0;a--)i=i.inverse().add(r[a]);let s=i.sub(n);if(s.n*t<s.d)return i.mul(this.s)}
return this}};m();var Vl=BigInt(10),Xl=BigInt(0),Uh=BigInt(1),Da=BigInt(2),zh=1e4,VU=1e15;function Wh(
e,t){let n=e/t;return e<
Xl&&n*t!==e?n-Uh:n}function XU(e){let[t="0",n="0"]=x(e).split("e"),[r="0",o=""]=t.split("."),i=BigInt(
r+o),s=w(n)-o.length+4;if(s>=0)return i*Vl**BigInt(s);let a=Vl**BigInt(-s);return Wh(i*Da+a,a*Da)}
function Yl(e){
if(!w.isFinite(e))throw new RangeError(`Not a finite number: ${e}`);let t=f.round(e*zh);return f.abs(
t)<VU&&t/zh===e?BigInt(t):XU(e)}function an(e){return new je(Yl(e),BigInt(zh))}function un({s:e,n:t,
d:n},r){return Wh(Da*e*t*Vl**BigInt(r)+n,Da*n)}function Dr(e,t){return new je(un(e,t),Vl**BigInt(t))}
function Kh(e,t,n){let r=Vl**BigInt(n);return new je(Wh(Da*e*r+t,Da*t),r)}function nr(e,t){let n=un(
e,t),r=x(n<Xl?-n:n).padStart(t+1,"0"),o=r.slice(0,r.length-t);return(n<Xl?"-":"")+o+(t>0?`.${r.slice(
r.length-t)}`:"")}function ln(e,t){let n=e.s*e.n*t.d,r=t.s*t.n*e.d;return n<r?-1:n>r?1:0}function wn(
e){
let t=Xl,n=Uh;for(let{s:r,n:o,d:i}of e)i===n?t+=r*o:(t=t*i+r*o*n,n*=i);return new je(t,n*BigInt(e.length))}
function Aa(e){let t=[...e].sort(ln),n=t.length>>1;return t.length%2===1?t[n]:wn([t[n-1],t[n]])}
function Oa(e){
let t=Uh;for(let{d:n}of e)t%n!==Xl&&(t=new je(t).lcm(n).n);return{units:e.map(({s:n,n:r,d:o})=>n*r*t/
o),denominator:t}}function Dm(e){let t=new je(0),n=e.reduce((r,o)=>r.add(o.weight),t);return n.lte(0)?
null:e.reduce((r,o)=>r.add(o.weight.mul(o.score)),t).div(n)}var Am=BigInt(0),YU=BigInt(100),QU=BigInt(
1e4),eW=e=>e.length>0&&e.every(({weight:t,max:n})=>w.isFinite(
t)&&w.isFinite(n));function Om(e){if(!eW(e))return null;let t=e.map(l=>Yl(l.weight)),n=e.map(l=>Yl(l.
max)),r=t.reduce((l,c)=>l+c,Am);if(r<=Am||n.some(l=>l<=Am))return null;let o=n.reduce((l,c)=>new je(
l).lcm(c).n,BigInt(1)),i=n.map((l,c)=>YU*t[c]*o/l),s=o*r,a=new y,u=l=>{let c=a.get(l);if(c)return c;
let d=Yl(l),p={parts:d,exact:new je(d,QU)};return a.set(l,p),p};return l=>{let c=Am,d=l.map((p,g)=>{
let b=u(p);return c+=i[g]*b.parts,b.exact});return{score:new je(c,s),marks:d}}}function tW(e,t){let n=ze(
e,t),r=Om(n),o=e.settings.conflicts==="exclude"?to(e):()=>null;return(i,s,a)=>{
let u=[],l=0,c=!1;for(let{name:d}of n){let p=a.marks.get(d);p===void 0||p.kind==="blank"?l+=1:p.kind===
"recused"?c=!0:p.kind==="score"&&w.isFinite(p.value)&&u.push(p.value)}return l===n.length?null:c?{
leftOut:"recused"}:o(i,s)!==null?{leftOut:"conflict"}:u.length<n.length?{leftOut:"incomplete"}:r===null?
null:
{reading:r(u)}}}function nW(e){let t=new y;for(let n of e.rows)n.entry!==null&&!t.has(n.entry)&&t.set(
n.entry,n);return t}function IS(e,t,n,r){let o=tW(e,t),i=mt(e,t),s=n.filter(c=>c.stage===t.name),a=i.
flatMap(c=>{let d=s.find(p=>p.judge===c.code);return d?[{judge:c,rows:nW(d)}]:[]}),u=new y,l=[];for(
let c of r){
let d=new y;for(let{judge:p,rows:g}of a){let b=g.get(c.code),S=b?o(p,c,b):null;S!==null&&("reading"in
S?d.set(p.code,S.reading):l.push({entry:c.code,judge:p.code,reason:S.leftOut}))}u.set(c.code,d)}
return{
stage:t,criteria:ze(e,t),entries:r,judges:i,readings:u,leftOut:l}}m();m();function Pm(e){let t=new y;
for(let{category:n}of e){let r=F(n);r!==""&&!t.has(r)&&t.set(r,n.trim())}
return n=>{var r;return(r=t.get(F(n.category)))!=null?r:null}}m();function Pa(e,t){let n=new y;for(
let r of e){let o=t(r),i=n.get(o);i?i.push(r):n.set(o,[r])}return n}m();m();m();m();m();function wi(
{entries:e,readings:t}){let n=null;for(let{code:r}of e){let o=t.get(r);if(!(o===void 0||
o.size===0)){if(n=n!=null?n:o,o.size!==n.size)return!1;for(let i of o.keys())if(!n.has(i))return!1}}
return!0}m();m();var Pn=BigInt(0),Ql=BigInt(1);function _S(e,t){let[n,r]=[e,t];for(;r!==Pn;)[n,r]=[r,
n%r];return n}
var $S=BigInt(1)<<BigInt(64);function Nm(e,t){let n=e/t,r=(e-n*t)*$S/t;return w(n)+w(r)/w($S)}
function FS(e,t){
let n=t.length,r=e.map((s,a)=>[...s,t[a]]),o=Ql;for(let s=0;s<n;s+=1){let a=r[s],u=a[s];for(let l of r.
slice(s+1)){let c=l[s];for(let d=s+1;d<=n;d+=1)l[d]=(l[d]*u-c*a[d])/o}o=u}let i=t.map(()=>Pn);for(
let s=n-
1;s>=0;s-=1){let a=r[s],u=a[n]*o;for(let l=s+1;l<n;l+=1)u-=a[l]*i[l];i[s]=u/a[s]}return{numerators:i,
denominator:o}}function rW(e){let t=e.map(()=>-1),n=0,r=o=>{t[o]=n;for(let[i,s]of e[o].entries())s!==Pn&&
t[i]===-1&&
r(i)};for(let o of e.keys())t[o]===-1&&(r(o),n+=1);return{groups:t,groupCount:n}}function oW(e){let t=new v;
for(let n of e.readings.values())for(let{score:r}of n.values())t.add(r.d);return MS(t)}var MS=e=>k.from(
e).reduce((t,n)=>t/_S(t,n)*n,Ql);function Na(e){var b,S,O,P,N;let t=oW(e),n=new v;for(let{code:I}of e.
entries)for(let _ of(S=(b=e.readings.get(I))==null?void 0:b.keys())!=null?S:[])n.add(_);let r=k.from(
n).sort(),o=new y(r.map((I,_)=>[I,_])),i=new y,s=new y,a=Pn,u=0;for(let{code:I}of e.entries){let _=k.
from((O=e.readings.get(I))!=null?O:[],([L,{score:B}])=>({judge:o.get(L),value:B.s*B.n*(t/B.d)})).sort(
(L,B)=>L.judge-B.judge);if(_.length===0)continue;let M=_.map(({judge:L})=>L).join(),j=(P=i.get(M))!=
null?P:{judges:_.map(({judge:L})=>L),entries:[],sums:_.map(()=>Pn)};i.set(M,j);let z=Pn;for(let[L,{
value:B}]of _.
entries())j.sums[L]=j.sums[L]+B,z+=B,a+=B*B;j.entries.push({code:I,total:z}),s.set(_.length,((N=s.get(
_.length))!=null?N:Pn)+z*z),u+=_.length-1}let l=MS(k.from(s.keys(),BigInt)),c=r.map(()=>r.map(()=>Pn)),
d=r.map(()=>Pn);for(let{judges:I,entries:_,sums:M}of i.values()){let j=l/BigInt(I.length),z=j*BigInt(
_.length),L=j*M.reduce((B,q)=>B+q,Pn);for(let[B,q]of I.entries()){let J=c[q];for(let K of I)J[K]=J[K]-
z;J[q]=J[q]+l*BigInt(_.length),d[q]=d[q]+l*M[B]-L}}let p=k.from(s).reduce((I,[_,M])=>I+l/BigInt(_)*M,
Pn),g=l*a-p;return{judges:r,blocks:k.from(i.values()),unit:t,multiple:l,matrix:c,right:d,squares:g,
freedom:u,
...rW(c)}}m();m();function iW(e,t,n,r){let o=e[n][r];if(o===0)return;let i=(e[r][r]-e[n][n])/(2*o),s=(
i<0?-1:1)/(f.
abs(i)+f.sqrt(i*i+1)),a=1/f.sqrt(s*s+1),u=s*a,l=p=>{let[g,b]=[p[n],p[r]];p[n]=a*g-u*b,p[r]=u*g+a*b};
for(let p of e)l(p);let[c,d]=[e[n],e[r]];for(let p of e.keys()){let[g,b]=[c[p],d[p]];c[p]=a*g-u*b,d[
p]=
u*g+a*b}c[r]=0,d[n]=0;for(let p of t)l(p)}function LS(e){let t=e.map(s=>[...s]),n=t.map((s,a)=>s.map(
(u,l)=>l===a?1:0)),r=k.from(t.keys()),o=s=>t.reduce((a,u,l)=>u.reduce((c,d,p)=>s(l,p)?c+d**2:c,a),0),
i=o(()=>!0);for(let s=0;s<50&&!(o((u,l)=>u!==l)<=i*1e-31);s+=1)for(let u of r)for(let l of r.slice(u+
1))iW(t,n,u,l);return r.map(s=>({value:t[s][s],vector:n.map(a=>a[s])})).sort((s,a)=>s.value-a.value)}
var jS=.01,ec=1e4,BS=20,sW=60;function Im({matrix:e,right:t,unit:n,multiple:r,squares:o,freedom:i,
groupCount:s}){
let a=LS(e.map(d=>d.map(p=>Nm(p,r)))).slice(s),u=t.map(d=>Nm(d,n*r)),l=a.map(d=>({...d,right:d.vector.
reduce((p,g,b)=>p+g*u[b],0)})),c=l.reduce((d,p)=>d+p.right**2/p.value,0);return{axes:l,residual:f.max(
0,Nm(o,n*n*r)-c),freedom:i}}var $m=({axes:e,residual:t},n)=>e.reduce((r,{value:o,right:i})=>r+i**2*n/
(o*(o+n)),t);function zS(e,t){let{axes:n,freedom:r}=e,o=$m(e,t),i=r*f.log(o),s=0,a=0;for(let u of n)
i+=f.log1p(u.value/t),s-=u.value/(u.value+t),a+=(u.right/(u.value+t))**2;return{value:i,slope:s+r*t*
a/o}}function _m(e,t){let{axes:n,freedom:r}=e;if(t<3||n.length===0||r<=n.length)return null;if($m(e,
ec)===0)return ec;let o=BS*f.log10(ec/jS),i=d=>jS*10**(f.min(f.max(d,0),o)/BS),s=0,a=w.POSITIVE_INFINITY;
for(let d=0;d<=o;d+=1){let{value:p}=zS(e,i(d));p<a&&([s,a]=[d,p])}let u=d=>zS(e,10**d).slope,l=f.log10(
i(s-1)),c=f.log10(i(s+1));if(u(c)<=0)return i(s+1);if(u(l)>=0)return i(s-1);for(let d=0;d<sW;d+=1){
let p=(l+
c)/2;u(p)<0?l=p:c=p}return 10**((l+c)/2)}var Fm=9,Gh=9;function aW(e,t){if(t!=="auto")return{value:t,
origin:"given"};let n=_m(Im(e),e.judges.
length);if(n===null)return{value:1,origin:"too-few-scores"};let r=w(n.toPrecision(Gh));return{value:
r,
origin:r>=ec?"no-judge-effect":"estimated"}}function uW(e){let[t="0",n="0"]=e.toExponential(Gh-1).split(
"e"),r=BigInt(t.replace(".","")),o=w(n)-(Gh-1),i=BigInt(10)**BigInt(f.abs(o)),{n:s,d:a}=o<0?new je(r,
i):new je(r*i);return{over:s,under:a}}function lW({matrix:e,right:t,multiple:n,groups:r},o){let{over:
i,
under:s}=uW(o),a=i===Pn,u=e.map((c,d)=>c.map((p,g)=>a?r[d]===r[g]?p+n:p:d===g?s*p+i*n:s*p)),l=a?Ql:s;
return FS(u,t.map(c=>l*c))}function cW(e,t){let n=Na(e),r=aW(n,t),{numerators:o,denominator:i}=lW(n,
r.value),s=i*n.unit,a=wi(e),u=n.blocks.flatMap(({judges:l,entries:c})=>{let d=l.reduce((g,b)=>g+o[b],
Pn),p=BigInt(l.length);return c.map(({code:g,total:b})=>[g,a?new je(b,n.unit*p):Kh(b*i-d,s*p,Fm)])});
return{lambda:r,effects:new y(n.judges.map((l,c)=>[l,Kh(o[c],s,Fm)])),scores:new y(u)}}var US=new A;
function xs(e,t){var o,i;let n=(o=US.get(e))!=null?o:new y;US.set(e,n);let r=(i=n.get(t))!=null?i:cW(
e,t);return n.set(t,r),r}m();m();var tc=(e,t)=>{var n;return[...(n=e.readings.get(t))!=null?n:[]].map(
([r,{score:o}])=>({judge:r,score:o}))},
Mm=e=>[...e].sort((t,n)=>ln(t.score,n.score)||(t.judge<n.judge?-1:t.judge>n.judge?1:0));function vi(
e,t){
return new y(e.entries.flatMap(({code:n})=>{let r=tc(e,n);return r.length>0?[[n,t(r)]]:[]}))}var nc={
better:"higher",unit:"points",precision:null,scores:e=>vi(e,t=>wn(t.map(({score:n})=>n)))};var WS={
better:"higher",unit:"points",precision:Fm,exactOn:wi,scores:(e,t)=>wi(e)?nc.scores(e,t):xs(
e,t.severityCorrection).scores,working:(e,t)=>{let n=nc.scores(e,t),r=wi(e)?null:xs(e,t.severityCorrection);
return o=>{let i=n.get(o);if(i===void 0)return[];let s=r&&{points:r.scores.get(o).sub(i),lambda:an(r.
lambda.value),origin:r.lambda.origin};return[{code:"SEVERITY_CORRECTED",params:{mean:i,correction:s}
}]}}};m();var KS={better:"higher",unit:"points",precision:null,scores:e=>vi(e,t=>Aa(t.map(({score:n}
)=>n))),working:e=>t=>{
let n=Mm(tc(e,t));return[{code:"MIDDLE_SCORES",params:{middle:n.slice(n.length-1>>1,(n.length>>1)+1)}
}]}};m();m();var Lm=e=>e.judges.map(({code:t})=>{let n=e.entries.flatMap(r=>{var i;let o=(i=e.readings.get(
r.
code))==null?void 0:i.get(t);return o?[{entry:r.code,score:o.score}]:[]});return{judge:t,entries:n.map(
({entry:r})=>r),scores:n.map(({score:r})=>r)}});function jm(e){let t=new y;for(let{entries:n,values:
r}of e)
for(let[o,i]of n.entries()){let s=t.get(i);s?s.push(r[o]):t.set(i,[r[o]])}return t}function dW(e){
let{units:t}=Oa(e),n=t.map((o,i)=>i).sort((o,i)=>t[o]>t[i]?-1:t[o]<t[i]?1:0),r=[];for(let o=0,
i=0;o<n.length;o=i){for(;i<n.length&&t[n[i]]===t[n[o]];)i+=1;let s=new je(o+1+i,2);for(let a of n.slice(
o,i))r[a]=s}return r}var GS=e=>jm(Lm(e).map(({judge:t,entries:n,scores:r})=>({entries:n,values:dW(r).
map(o=>({judge:t,rank:o,entries:n.length}))}))),qS={better:"lower",unit:"mean-rank",precision:null,
scores:e=>new y(
[...GS(e)].map(([t,n])=>[t,wn(n.map(({rank:r})=>r))])),working:e=>{let t=GS(e);return n=>{var r;
return[
{code:"RANKS_WITHIN_JUDGES",params:{ranks:(r=t.get(n))!=null?r:[]}}]}}};m();var rc=3;function HS(e){
if(e.length<rc)return{kept:e,dropped:null};let t=a=>u=>ln(u.score,a)===0,n=a=>({
...a,alike:e.filter(t(a.score)).length}),[r,...o]=Mm(e),i=o.find(t(o[o.length-1].score)),s={highest:
n(
i),lowest:n(r)};return{kept:o.filter(a=>a!==i),dropped:s}}var ZS={better:"higher",unit:"points",
precision:null,
scores:e=>vi(e,t=>wn(HS(t).kept.map(({score:n})=>n))),working:e=>t=>[{code:"SCORES_DROPPED",params:{
dropped:HS(tc(e,t)).dropped}}]};m();var Ts=BigInt(0),qh=BigInt(10),mW=30,Ia=qh**BigInt(mW),pW=20,VS=12;
function fW(e){if(e<=Ts)return Ts;
let t=qh**BigInt(x(e).length+1>>1);for(;;){let n=(t+e/t)/BigInt(2);if(n>=t)return t;t=n}}function gW(
{
judge:e,entries:t,scores:n}){if(n.length===0)return[];let{units:r,denominator:o}=Oa(n),i=BigInt(r.length),
s=i-BigInt(1),a=r.reduce((g,b)=>g+b,Ts),u=r.map(g=>i*g-a),l=u.reduce((g,b)=>g+b*b,Ts),c=fW(s*l*Ia*Ia),
d=l===Ts,p={judge:e,entries:t.length,mean:new je(a,i*o),sd:d?new je(0):Dr(new je(c,Ia*s*i*o),VS)};
return n.
map((g,b)=>({...p,score:g,z:d?Ts:u[b]*c/l}))}var JS=e=>jm(Lm(e).map(t=>({entries:t.entries,values:gW(
t)})));function hW(e){let t=BigInt(e.length),n=e.reduce((r,{z:o})=>r+o,Ts);return Dr(new je(BigInt(
50)*
Ia*t+qh*n,Ia*t),pW)}var yW=e=>Dr(new je(e,Ia),VS),XS={better:"higher",unit:"standard-score",
precision:9,
scores:e=>new y([...JS(e)].map(([t,n])=>[t,hW(n)])),working:e=>{let t=JS(e);return n=>{var o;return[
{code:"STANDARDIZED",params:{judges:((o=t.get(n))!=null?o:[]).map(i=>({...i,z:yW(i.z)}))}}]}}};var oc={
mean:nc,trimmed:ZS,median:KS,"rank-sum":qS,"z-score":XS,adjusted:WS};var dr=e=>oc[e],mr=e=>oc[e].unit;
m();function $o({stages:e,settings:t},n){var o;let r=e[e.length-1]===n;return(o=n.advance)!=null?o:r?
t.top:null}function Bm(e){var n;let t=e.stages[e.stages.length-1];return(n=t===void 0?null:$o(e,t))!=
null?n:e.settings.top}m();function zm(e,t,n){return n==="higher"?e.sub(t):t.sub(e)}function ic(e,t,n){
return n==="higher"?ln(t,
e):ln(e,t)}function YS(e,t){let n=[];for(let r of[...e].sort(t)){let o=n[n.length-1];o&&t(o[0],r)===
0?o.push(r):n.push([r])}return n}function Hh(e,t){let[n,...r]=t;if(e.length===1||n===void 0)return[e];
let o=n.values(e.map(u=>u.entry));if(e.some(u=>!o.has(u.entry.code)))return Hh(e,r);let i=n.criterion===
void 0?{}:{criterion:n.criterion},s=e.map(u=>u.entry.code),a=e.map(u=>{let l=o.get(u.entry.code),c={
metric:n.id,...i,value:l,among:s};return{value:l,contender:{...u,steps:[...u.steps,c]}}});return YS(
a,(u,l)=>ic(u.value,l.value,n.better)).flatMap(u=>Hh(u.map(({contender:l})=>l),r))}function QS(e,t,n,
r){
let o=e.map(({entry:l,score:c})=>({rounded:un(c,n),contender:{entry:l,score:c,steps:[]}})),i=r==="higher"?
-1:1,a=YS(o,(l,c)=>l.rounded<c.rounded?-i:l.rounded>c.rounded?i:0).flatMap(l=>Hh(l.map(({contender:c}
)=>c),
t)),u=0;return a.flatMap(l=>{let c=u+1;return u+=l.length,l.map(d=>{var g;let p=(g=d.steps[d.steps.length-
1])!=null?g:null;return{...d,rank:c,decidedBy:l.length>1?"shared":p}})})}m();m();m();function bW(e){
return e.map((t,n)=>({criterion:t,index:n,weight:an(t.weight)})).sort((t,n)=>ln(n.weight,
t.weight))}function wW(e,t,n){return{id:"criteria",criterion:t.name,better:"higher",values:r=>new y(
r.flatMap(o=>{var s,a;let i=[...(a=(s=e.readings.get(o.code))==null?void 0:s.values())!=null?a:[]].map(
u=>u.marks[n]);return i.length>0?[[o.code,wn(i)]]:[]}))}}var eE={metrics:({panel:e})=>bW(e.criteria).
map(({criterion:t,index:n})=>wW(e,t,n))};m();function vW(e,t,n){let r=n.map(u=>{var l,c;return(c=(l=e.readings.get(
u))==null?void 0:l.get(t))==null?
void 0:c.score}),{units:o}=Oa(r.flatMap(u=>u?[u]:[])),i=[...new v(o)].sort((u,l)=>u<l?-1:u>l?1:0),s=new y(
i.map((u,l)=>[u,l])),a=0;return r.map(u=>u?s.get(o[a++]):null)}function tE(e,t){let n=e.judges.map((
{
code:r})=>vW(e,r,t));return(r,o)=>{let i=0,s=0;for(let a of n){let u=a[r],l=a[o];u===null||l===null||
(u>l?i+=1:u<l&&(s+=1))}return{higher:i,lower:s}}}function nE(e,t){let n=tE(e,t),r=new y(t.map((o,i)=>[
o,i]));return o=>{let i=r.get(o);return i===void 0?[]:t.flatMap((s,a)=>a===i?[]:[{rival:s,...n(i,a)}
])}}
function kW(e,t){let n=tE(e,t),r=t.map(()=>0);for(let o=0;o<t.length;o+=1)for(let i=o+1;i<t.length;i+=
1){let{higher:s,lower:a}=n(o,i),u=f.sign(s-a);r[o]+=u,r[i]-=u}return new y(t.map((o,i)=>[o,new je(r[
i])]))}
var rE={metrics:({panel:e})=>[{id:"majority",better:"higher",values:t=>kW(e,t.map(({code:n})=>n))}]}
;m();var oE={metrics:({panel:e})=>[{id:"median",better:"higher",values:t=>vi({...e,entries:t},n=>Aa(
n.map(
({score:r})=>r)))}]};m();var iE={metrics:({previous:e})=>{let t=e[e.length-1];if(t===void 0)return[];
let n=new y(t.standings.
map(({entry:r,score:o})=>[r.code,o]));return[{id:"previous",better:dr(t.method).better,values:()=>n}
]}};m();var sE={metrics:()=>[]};var aE={criteria:eE,median:oE,majority:rE,previous:iE,shared:sE};
function uE(e,t){let n=e.indexOf("shared");return(n<0?e:e.slice(0,n)).flatMap(r=>aE[r].metrics(t))}m(
);function xW(e){let t=e.stages.every(n=>n.weight===null);return n=>{var r;return t?new je(1):an((r=n.
weight)!=null?r:0)}}function sc(e,t,n){let r=xW(e),o=n.map(i=>({stage:i.stage.name,weight:r(i.stage),
scores:new y(i.standings.map(s=>[s.entry.code,s.stageScore]))}));return(i,s)=>{let u=[...o.flatMap((
{
scores:c,...d})=>{let p=c.get(i);return p?[{...d,score:p}]:[]}),{stage:t.name,weight:r(t),score:s}];
return u.some(c=>c.weight.gt(0))?u:[{stage:t.name,weight:new je(1),score:s}]}}function Um(e,t,n,r){
let o=sc(
e,t,n);return new y([...r].map(([i,s])=>{var a;return[i,(a=Dm(o(i,s)))!=null?a:s]}))}m();m();m();
function Ar(e){let t=0;return e.map((n,r)=>{var o;return((o=e[r-1])==null?void 0:o.rank)!==n.rank&&
(t=r+1),{ranked:n,place:t}})}function $a({races:e,notes:t},n,r){let o=e.map(s=>({race:s,kept:r(s.contenders)}
)),
i=o.flatMap(({race:s,kept:a})=>{let u=new v(a);return s.contenders.filter(l=>!u.has(l))});return{
races:o.
map(({race:s,kept:a})=>({...s,contenders:a})),notes:new y([...t,...i.map(({entry:s})=>[s.code,n])])}
}var lE=(e,{settings:t,last:n,categoryOf:r})=>{if(!t.winnersPerCategory||!n)return e;let o=({entry:l}
)=>r(
l)!==null,{races:i,notes:s}=$a(e,"without-category",l=>l.filter(o)),a=i.flatMap(l=>l.contenders);
return{
races:[...Pa(a,({entry:l})=>r(l))].map(([l,c])=>({category:l,contenders:c})),notes:s}};m();function TW(
e,t){let n=new y,r=[],o=null;return e.filter(i=>{var a,u;if(i.rank!==o){for(let l of r)n.
set(l,((a=n.get(l))!=null?a:0)+1);r=[],o=i.rank}let s=F(i.entry.institution);return s===""?!0:((u=n.
get(s))!=null?u:0)>=t?!1:(r.push(s),!0)})}var cE=(e,{settings:t})=>{let{maxPerInstitution:n}=t;
return n===
null?e:$a(e,"institution-full",r=>TW(r,n))};m();var dE=(e,{settings:t,better:n,rounded:r})=>{if(t.passingScore===null)return e;
let o=an(t.passingScore),
i=s=>ic(r(s.score),o,n)<=0;return $a(e,"below-passing-score",s=>s.filter(i))};m();var mE=({races:e,
notes:t},{places:n,last:r})=>{if(n===null)return{races:e,notes:t};let o=e.map(i=>{var g,
b;let s=Ar(i.contenders),a=s.filter(({place:S})=>S<=n),u=(g=a[a.length-1])==null?void 0:g.place,l=a.
length>n?a.filter(({place:S})=>S===u):[],c=(b=s[a.length])==null?void 0:b.place,d=r?s.filter(({place:
S})=>S===
c):[],p=(S,O)=>S.map(({ranked:P})=>[P.entry.code,O]);return{race:{...i,contenders:a.map(({ranked:S})=>S)}
,
notes:[...p(l,"shared-rank-at-cut"),...p(d,"first-reserve")]}});return{races:o.map(({race:i})=>i),
notes:new y(
[...t,...o.flatMap(i=>i.notes)])}};var SW=[dE,lE,cE,mE];function EW({contenders:e}){var r;let t=Ar(e),
n=new y;for(let{place:o}of t)n.set(
o,((r=n.get(o))!=null?r:0)+1);return t.map(({ranked:o,place:i})=>{var s;return[o.entry.code,{place:i,
holders:(s=n.get(i))!=null?s:1}]})}function Wm(e,t){let n={races:[{category:null,contenders:e}],
notes:new y},
{races:r,notes:o}=SW.reduce((i,s)=>s(i,t),n);return{races:r,notes:o,places:new y(r.flatMap(EW))}}m();
m();m();var Nn=(e,t)=>t==="id"?e.replace(".",","):e,le=(e,t)=>Nn(x(e),t);function He(e,t){let[n="",r=""]=e.split(
"T"),o=r.slice(0,5).replace(":",t==="id"?".":":"),i=bs(n,t);return n==="1899-12-30"?o:r===""||r==="00:00:00"?
i:`${i} ${o}`}function W(e,t){return typeof e=="object"?`\u201C${He(e.date,t)}\u201D`:`\u201C${typeof e==
"number"?le(e,t):typeof e=="boolean"?x(e).toUpperCase():CW(e)}\u201D`}var CW=e=>{let t=[...e];return t.
length>60?`${t.slice(0,59).join("")}\u2026`:e};function X(e,t,n=12){return pE(e,t,t==="id"?"dan":
"and",n)}var Zh=(e,t)=>pE(e,t,t==="id"?"atau":"or",e.length);function pE(e,t,n,r){let o=e.slice(0,r),
i=e.
length-o.length,s=t==="id"?`${i} lainnya`:`${i} more`,a=i>0?[...o,s]:o;return a.length<2?a.join(""):
`${a.slice(0,-1).join(", ")} ${n} ${a[a.length-1]}`}function it({code:e,name:t,codeMadeUp:n}){return t===""?
e:n||e===""?W(t,"id"):`${W(t,"id")} (${e})`}var RW=5;function fE({stage:e,entries:t,readings:n},{
method:r}){let i=t.map(l=>{var c,d;return{entry:l,
judges:(d=(c=n.get(l.code))==null?void 0:c.size)!=null?d:0}}).filter(({judges:l})=>l>0&&l<RW);if(r!==
"trimmed"||i.length===0)return[];let s=i.filter(({judges:l})=>l<rc),a=l=>l.map(({entry:c})=>it(c)),u={
reason:"few-to-trim",entries:a(i),whole:a(s)};return[{code:"METHOD_CAUTION",severity:"warning",stage:
e.
name,params:u}]}m();m();var Ft=e=>{var t,n;return(n=(t=e.decision)==null?void 0:t.rank)!=null?n:e.rank}
;var gE=(e,t)=>new y(t.flatMap(n=>n.stage===e.name?[[n.entry,n]]:[]));function Jh(e,t){return t.size===
0?e:e.map(n=>{var r,o;return{...n,rank:(o=(r=t.get(n.entry.code))==null?void 0:r.rank)!=null?o:n.rank}
}).
sort((n,r)=>n.rank-r.rank)}function Km({standings:e}){return e.map(t=>({standing:t,rank:Ft(t)})).sort(
(t,n)=>t.rank-n.rank)}var hE=(e,t)=>e.every(({code:n})=>t.has(n));function yE(e,t,n,r){let o=new y(t.
map(({entry:a,rank:u})=>[a.code,u])),i=Jh(t,n),s=new y(t.map(a=>[a.entry.code,it(a.entry)]));return[
...n.values()].flatMap(a=>{let{entry:u,rank:l,tab:c,cell:d}=a,p=(S,O=[])=>{var _;let P=S==="below-passing-score"||
S==="outdated"?"warning":"error",N=o.get(u),I={entry:(_=s.get(u))!=null?_:u,rank:l,reason:S,
others:O,...N===void 0?{}:{computed:N}};return[{code:"PLENARY_CONFLICT",severity:P,stage:e.name,tab:
c,
...d===null?{}:{cell:d},params:I}]};if(!o.has(u))return p("not-ranked");let g=i.filter(S=>S.rank===l&&
!n.has(S.entry.code));return g.length>0?p("taken",g.map(S=>it(S.entry))):i.filter(S=>S.rank<l).length!==
l-1?p("gap"):r.get(u)==="below-passing-score"?p("below-passing-score"):a.computed!==null&&a.computed!==
o.get(u)?p("outdated"):[]})}m();function DW(e,{place:t,holders:n}){return k.from({length:n},(r,o)=>{
var i;return(i=e[t-1+o])!=null?
i:0})}function Gm(e,t){let n=DW(e,t),[r=0]=n;return n.some(o=>o!==r)?"open":r>0?{amount:r}:null}m();
function AW({contenders:e},t){let n=Ar(e).filter(({place:i})=>i<=t),r=n[n.length-1];if(r===void 0||n.
length<=t)return[];let o=n.filter(({place:i})=>i===r.place);return[{rank:r.ranked.rank,places:t,
entries:o.
map(({ranked:i})=>i.entry)}]}function OW({contenders:e},t){let n=Ar(e);return[...new v(n.map(({place:
r})=>r))].
flatMap(r=>{let o=n.filter(s=>s.place===r);if(Gm(t,{place:r,holders:o.length})!=="open")return[];let i=o.
map(({ranked:s})=>s.entry);return[{rank:o[0].ranked.rank,places:o.length,entries:i,prize:!0}]})}
function bE(e,t,n,r,o){
let s=(e.title&&"outcomes"in e.title?e.title.outcomes.map(u=>u.places):[]).filter(u=>n===null||u<n).
sort((u,l)=>l-u),a=n===null?s:[n,...s];return t.flatMap(u=>{let l=u.category===null?{}:{category:u.category}
,
c=new v;return[...a.flatMap(d=>AW(u,d)),...OW(u,r)].flatMap(d=>{if(c.has(d.rank))return[];if(c.add(d.
rank),!d.prize&&hE(d.entries,o))return[];let p={...d,entries:d.entries.map(it),...l};return[{code:
"TIE_AT_CUT",severity:"warning",stage:e.name,params:p}]})})}m();function wE(e,t,n){var i,s;if(n===null)return null;
if(e.title&&"name"in e.title)return e.title.name;
let o=((s=(i=e.title)==null?void 0:i.outcomes)!=null?s:[]).filter(a=>n<=a.places).sort((a,u)=>a.places-
u.places)[0];return o?o.name:t===null?null:`Top ${t}`}function vE(e,{precision:t,exactOn:n},r){
return t===null||n&&r.every(n)?e:new y([...e].map(([o,i])=>[
o,Dr(i,t)]))}function PW(e,t){let n=new y;for(let{rank:i,score:s}of e){let a=n.get(i);(a===void 0||
ic(
s,a,t)<0)&&n.set(i,s)}let r=[...n.keys()],o=new y(r.map((i,s)=>{var a;return[i,n.get((a=r[s+1])!=null?
a:0)]}));return e.map(({rank:i,score:s})=>{let a=o.get(i);return a?zm(s,a,t):null})}function NW(e,t){
return new y([...Pa(e,({entry:n})=>t(n))].flatMap(([n,r])=>n===null?[]:Ar(r).map(({ranked:o,place:i}
)=>[
o.entry.code,{category:n,categoryRank:i}])))}var IW={category:null,categoryRank:null};function Ss(e,
t,n,r=[]){
let{settings:o,stages:i}=e,{stage:s}=t,a=$o(e,s),u=i[i.length-1]===s,l={stage:s,method:o.method,
places:a,
last:u,panel:t,whole:null},c=dr(o.method),{better:d}=c,p=vE(c.scores(t,o),c,[t]),g=o.carryOver?vE(Um(
e,s,n,p),c,[...n.map(B=>B.panel),t]):p,b=t.entries.flatMap(B=>{let q=g.get(B.code);return q?[{entry:
B,
score:q}]:[]}),S=uE(o.tieBreaks,{panel:t,previous:n}),O=QS(b,S,o.decimals,d),P=B=>Dr(B,o.decimals),N=Pm(
e.entries),I=gE(s,r),_=Wm(Jh(O,I),{settings:o,places:a,last:u,better:d,rounded:P,categoryOf:N}),M=u&&
o.winnersPerCategory?NW(O,N):null,j=PW(O,d),z=O.map((B,q)=>{var Y,ge,we,Fe,at,ce;let{code:J}=B.entry,
K=(Y=_.places.get(J))!=null?Y:null,Q=I.get(J);return{...B,stageScore:p.get(J),judgeScores:new y([...(
ge=
t.readings.get(J))!=null?ge:[]].map(([Xe,me])=>[Xe,me.score])),margin:(we=j[q])!=null?we:null,
advances:K!==
null,place:K,title:wE(s,a,(Fe=K==null?void 0:K.place)!=null?Fe:null),prize:u&&K!==null?Gm(o.prizes,K):
null,...(at=M==null?void 0:M.get(J))!=null?at:IW,cutNote:(ce=_.notes.get(J))!=null?ce:null,vacated:
null,
...Q===void 0?{}:{decision:Q}}}),L=u?bE(s,_.races,a,o.prizes,I):[];return{...l,standings:z,findings:
[
...fE(t,o),...L,...yE(s,O,I,_.notes)]}}m();function ki(e,t){let n=e.entries.filter(i=>i.status==="running"),
r=t[t.length-1];if(r===void 0)return n;
let o=new v(r.standings.flatMap(({advances:i,entry:s})=>i?[s.code]:[]));return n.filter(i=>o.has(i.code))}
m();var kE=({standings:e})=>new y(e.map(t=>[t.entry.code,t]));function xE(e,{category:t},n){return e.
standings.filter(({entry:r,advances:o})=>r.status!=="running"&&o).filter(r=>r.category===t&&(n===null||
r.rank<=n)).map(({entry:r})=>r)}function TE(e,t,n){let r=kE(t),o=e.standings.map(i=>{let s=r.get(i.entry.
code);if(s===void 0||s.advances===i.advances)return i;if(s.advances)return{...i,advances:!0,place:s.
place,title:s.title,cutNote:s.cutNote};if(n.has(i.entry.code))return i;let a={from:null,removed:xE(t,
i,null)};return{...i,advances:!1,place:null,title:null,cutNote:"place-kept",vacated:a}});return{...e,
standings:o}}function SE(e,t){let n=kE(t),r=e.standings.map(o=>{var u,l;let i=n.get(o.entry.code);if(
o.
place===null||i===void 0)return o;let s=(l=(u=i.place)==null?void 0:u.place)!=null?l:null;if(s!==null&&
s<=o.place.place)return o;let a=xE(t,o,s===null?null:i.rank);return a.length===0?o:{...o,vacated:{
from:s,
removed:a}}});return{...e,standings:r}}function EE(e){let t=e.flatMap(r=>r.rows),n=({marks:r})=>[...r.values(
)].some(o=>o.kind==="score");return new v(
t.filter(n).map(r=>{var o;return(o=r.entry)!=null?o:""}))}function CE(e,t,n,r,o=[]){let i=n.filter(N=>N.
stage===t.name),s=(N,I)=>Ss(e,IS(e,t,i,N),I,o),a=ki(e,r),u=s(a,[...r]);if(e.entries.every(N=>N.status===
"running"))return u;let l=new v(a),c=EE(i),d=e.entries.filter(N=>N.status!=="running"&&c.has(N.code));
if(d.length===0)return u;let p=N=>s(e.entries.filter(I=>l.has(I)||N.includes(I)),r.map(I=>{var _;
return(_=
I.whole)!=null?_:I})),g=new v(e.stages.slice(r.length+1).map(N=>N.name)),b=EE(n.filter(N=>g.has(N.stage))),
S=d.filter(N=>b.has(N.code)),O=S.length===0?u:TE(u,p(S),b),P=p(d);return{...SE(O,P),whole:P}}m();m();
var $W=2;function RE(e,t){var l;if(wi(e))return new v;let n=Na(e),r=Im(n),{axes:o,freedom:i}=r;if(i<=
o.length)return new v;let s=(l=_m(r,n.judges.length))!=null?l:1,a=$m(r,s)/i,u=n.blocks.filter(({
judges:c})=>{
let d=0,p=0;for(let{value:b,vector:S,right:O}of o){let P=c.reduce((N,I)=>N+S[I],0)/c.length;d+=P*O/(
b+
s),p+=a*P**2/(b+s)}let g=f.sqrt(a/c.length);return f.abs(d)>=f.max(t,g)&&f.abs(d)>$W*f.sqrt(p)});
return new v(
u.flatMap(({entries:c})=>c.map(({code:d})=>d)))}function DE(e,t){let n=k.from(e,([o,i])=>({entry:o,
units:un(i,t)}));n.sort((o,i)=>o.units>i.units?-1:
o.units<i.units?1:0);let r=0;return new y(n.map(({entry:o,units:i},s)=>{var a;return((a=n[s-1])==null?
void 0:a.units)!==i&&(r=s+1),[o,r]}))}function AE(e,{stage:t,panel:n,method:r,standings:o},i){let{
decimals:s,
carryOver:a}=e.settings;if(r==="adjusted"||dr(r).unit!=="points")return[];let u=RE(n,.5/10**s);if(u.
size===0)return[];let l=xs(n,"auto").scores,c=DE(new y(o.map(({entry:g,score:b})=>[g.code,b])),s),d=DE(
a?Um(e,t,i,l):l,s),p=n.entries.filter(({code:g})=>u.has(g)).map(g=>({entry:it(g),places:f.abs(c.get(
g.code)-d.get(g.code))})).sort((g,b)=>b.places-g.places);return[{code:"METHOD_CAUTION",severity:
"warning",stage:t.name,params:{reason:"uneven-judges",entries:p}}]}m();m();m();m();var OE={scope:
"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get("code");if(r===void 0)return[];
let o=new y;for(let{entry:i,row:s}of e){let a=V(i.code),u=o.get(a);u?u.rows.push(s):a!==""&&o.set(a,
{code:i.code,rows:[s]})}return k.from(o.values()).flatMap(({code:i,rows:s})=>{let a=s[1];if(a===void 0)
return[];let u={code:i,rows:s.map(l=>l+1)};return[{code:"ENTRY_DUPLICATE_CODE",severity:"error",tab:
t,
cell:xe(a,r),params:u}]})}};m();var PE={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get(
"name");if(r===void 0)return[];
let o=new y;for(let i of e){let s=F(i.entry.name);if(s===""||i.entry.status!=="running")continue;let a=o.
get(s);a?a.push(i):o.set(s,[i])}return k.from(o.values()).flatMap(i=>{let[s,a]=i;if(s===void 0||a===
void 0)return[];let u={name:s.entry.name,codes:i.map(({entry:l})=>l.code),rows:i.map(({row:l})=>l+1)}
;
return[{code:"ENTRY_DUPLICATE_NAME",severity:"warning",tab:t,cell:xe(a.row,r),params:u}]})}};m();m();
m();function NE(e,t,n){var g,b;let r=0,o=0,i=!1,s=!1;for(let{name:S}of t){let O=(b=(g=e.marks.get(S))==
null?void 0:g.kind)!=null?b:"blank";O==="blank"?r+=1:O==="score"?o+=1:O==="recused"?i=!0:s=!0}let{
entry:a,
conflict:u,excluded:l,repeated:c}=n,d=r===t.length,p=o===t.length;return{row:e,entry:a,conflict:u,
excluded:l,
recused:i,blank:d,complete:p,unreadable:s,repeated:c}}m();m();m();m();function ac(e,t,n){let r=e.filter(
o=>o>=t&&o<=n);return r.length===1?r[0]:null}var _W=864e5,FW=R.UTC(1899,11,30);function MW(e,t){
return f.round(e*100+t)/100}function IE({date:e,monthFirst:t},n,r){
let o=/^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})$/.exec(e);if(o===null)return null;let[i,s,a,
u,l,c]=o.slice(1).map(w);if(i>1900){let O=u===0&&l===0&&c===0,P=t?`${s}.${a}`:`${a}.${s}`;return O?
ac(
[w(P)],n,r):null}let d=f.round((R.UTC(i,s-1,a)-FW)/_W);if(d<0)return null;let p=d+(u*3600+l*60+c)/86400,
g=f.round(p*100)/100,b=d>0&&f.abs(p-g)*86400<1,S=c===0;return ac([...b?[g]:[],...S?[MW(d*24+u,l)]:[]],
n,r)}m();var LW=/^\d+$/,jW=/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/,BW=/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/,zW=/^[1-9]\d{0,2}( \d{3})+([.,]\d+)?$/,
UW=/^\d*[.,]\d+$/;function WW(e){return e.replace(/\p{Cf}/gu,"").replace(/\s/g," ").replace(
/[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g,
t=>x(t.charCodeAt(0)&15)).replace(/[\uff0c\u066b]/g,",").replace(/[\uff0e\u066c]/g,".").replace(
/[\u2212\uff0d]/g,
"-").replace(/\uff0b/g,"+").trim().replace(/^['\u2019]/,"")}function KW(e){let t=[];return LW.test(e)&&
t.push(w(e)),jW.test(e)&&t.push(w(e.replace(/\./g,"").replace(",","."))),BW.test(e)&&t.push(w(e.replace(
/,/g,""))),zW.test(e)&&t.push(w(e.replace(/ /g,"").replace(",","."))),UW.test(e)&&t.push(w(e.replace(
",","."))),t.filter(w.isFinite)}function qm(e,t,n){let r=/^([+-]?)(.*)$/.exec(WW(e));if(r===null)return null;
let o=KW(r[2]).map(i=>(r[1]==="-"?-i:i)+0);return o.length===1?o[0]:ac(o,t,n)}var GW=/^#(?:N\/A|[A-Z][A-Z0-9/_]*[!?])$/;
function Hm(e,{min:t,max:n}){if(typeof e=="object")return{
kind:"date",date:e.date,likely:IE(e,t,n)};if(typeof e!="string")return{kind:"not-number",value:e};if(
GW.
test(e.trim()))return{kind:"formula-error",value:e.trim()};let r=qm(e,t,n);return r===null?{kind:
"not-number",value:e}:{kind:"text-number",value:e,number:r}}function $E(e,t){let n={blank:[],
outOfRange:[],unreadable:[],formula:[]};for(let r of e)if(!(r.excluded||
r.recused))for(let o of t){let i=r.row.marks.get(o.name);i!==void 0&&qW(n,i,{line:r,criterion:o,at:i.
at})}return n}function qW(e,t,n){var o;let{criterion:r}=n;if("formula"in t&&e.formula.push(n),t.kind===
"blank")e.blank.push(n);else if(t.kind==="score"){let{value:i}=t;i>=r.min&&i<=r.max||e.outOfRange.push(
{...n,value:i})}else if(t.kind==="unreadable"){let i=t.formula?null:(o=t.cellValue)!=null?o:t.raw;e.
unreadable.push({...n,cellValue:i,reading:Hm(t.raw,r)})}}m();function HW(e,t){if(e.kind==="score")return!0;
if(e.kind!=="unreadable")return!1;let{kind:n}=Hm(e.raw,
t);return n==="text-number"||n==="date"}function ZW(e,t){if(e.entry!==null)return!1;let n=e.code!==""||
e.name!=="";return t.some(r=>{let o=e.marks.get(r.name);return o===void 0||o.kind==="blank"?!1:n||HW(
o,r)})}function _E(e,t){return e.rows.filter(n=>ZW(n,t))}function uc({excluded:e,lines:t},n){var r,o;
return e.has(n)||((o=(r=t.get(n))==null?void 0:r.some(i=>i.
recused))!=null?o:!1)}function Zm({sheet:e,strays:t,lines:n}){return(e==null?void 0:e.codeColumn)===
null&&t.length>0&&n.size===0}function JW(e,t){var r;let n=new y;for(let o of(r=e==null?void 0:e.rows)!=
null?r:[]){if(o.entry===null||!t.has(o.entry))continue;let i=n.get(o.entry);i?i.push(o):n.set(o.entry,
[o])}return n}function VW({sheet:e,criteria:t,entries:n,conflicts:r,excluded:o}){var s;let i=new y;
for(let[
a,u]of JW(e,n)){let l={entry:n.get(a),conflict:(s=r.get(a))!=null?s:null,excluded:o.has(a),repeated:
u.
length>1};i.set(a,u.map(c=>NE(c,t,l)))}return i}function FE(e){let{judge:t,tab:n,sheet:r,criteria:o,
expected:i,excluded:s}=e,a=VW(e),u=k.from(a.values()).flat(),l=r===null?[]:_E(r,o);return{judge:t,
tab:n,
sheet:r,expected:i,excluded:s,missingColumns:o.filter(({name:c})=>{var d;return!((d=r==null?void 0:r.
columns.get(c))!=null&&d.length)}),lines:a,strays:l,marks:$E(u,o),touched:l.length>0||u.some(c=>!c.blank&&
!c.excluded)}}m();function _o(e){return e.competition.settings.missing==="assigned"}function _a(e){
return e.provisional||
_o(e)?"warning":"error"}function Jm(e){return e.provisional?"warning":"error"}function XW(e,t){var r;
return uc(e,t.code)?!1:((r=e.lines.get(t.code))!=null?r:[]).some(o=>o.complete||
o.unreadable||o.repeated)?!0:e.sheet!==null&&e.missingColumns.length>0&&e.sheet.rows.length>0}var ME={
scope:"stage",find:({check:e,sheetViews:t})=>{var n;return((n=e.reached)!=null?n:[]).filter(r=>_o(e)?
!t.some(o=>XW(o,r)):t.every(o=>uc(o,r.code))).map(r=>({code:"ENTRY_UNSCORED",severity:Jm(e),params:{
entry:it(r)}}))}};m();m();function Fa(e,t){return t.flatMap(({name:n})=>{let r=e.marks.get(n);return r===void 0||
r.kind===
"blank"?[]:[r]})}m();var rn=(e,t)=>({entries:[it(e)],criteria:t===void 0?[]:[t.name],cells:1});
function Vm(e){let[t]=e;return t!==
void 0&&e.length===1?t:{entries:[...new v(e.flatMap(({entries:n})=>n))],criteria:[...new v(e.flatMap(
({criteria:n})=>n))],cells:e.reduce((n,{cells:r})=>n+r,0)}}var LE=3;function Es({entries:e},t){
return e.
length<=LE?X(e,t):`${e.length} ${t==="id"?"peserta":"entries"}`}function YW({criteria:e},t){return e.
length<=LE?X(e,t):`${e.length} ${t==="id"?"kriteria":"criteria"}`}function Mt(e,t){let n=`${e.cells} ${t==="id"?
"nilai":"scores"}`,r=t==="id"?"pada":"on";return`${Es(e,t)} ${r} ${YW(e,t)}${e.cells===1?
"":` (${n})`}`}function In(e,t,n){return t===void 0?e:n==="id"?`${e} dan ${t} lainnya`:`${e} and ${t} more`}
function ne(e,t){return/^(juri|judge)\b/i.test(e)?e:t==="id"?`Juri ${e}`:`Judge ${e}`}var jE={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,lines:o})=>k.from(o.values()).
flat().flatMap(({row:i,entry:s,conflict:a,recused:u})=>{if(a===null||u)return[];let l={judge:n.code,
where:rn(s),reason:a};return Fa(i,e.criteria).map(({at:c})=>({code:"JUDGE_CONFLICT",severity:
"warning",tab:r,at:c,params:l}))}))};m();m();function QW({check:e,sheetViews:t}){let n=e.criteria.map(
({name:i})=>i),r=new y;return{byJudge:t.
map((i,s)=>{let a=[];for(let[u,l]of i.lines){let c=l[0];if(l.length>1||!c.complete||c.excluded||c.recused)
continue;let d=[];for(let b of n){let S=c.row.marks.get(b);d.push(S.kind==="score"?S.value:0)}let p={
sheetView:i,judge:s,row:c.row,entry:c.entry,marks:d};a.push(p);let g=r.get(u);g?g.push(p):r.set(u,[p])}
return a}),byEntry:k.from(r.values())}}var BE=new A;function zE(e){var n;let t=(n=BE.get(e))!=null?n:
QW(e);return BE.set(e,t),t}var Or=e=>zE(e).byJudge,Ma=e=>zE(e).byEntry;var e3=1e-4;function t3(e){
var r;let t=new y;for(let{marks:o}of e){let i=o.join(" ");t.set(i,((r=t.get(
i))!=null?r:0)+1)}let n=o=>o*(o-1)/2;return{equal:k.from(t.values()).reduce((o,i)=>o+n(i),0),all:n(e.
length)}}var n3=e=>e.length>1&&e.every(({marks:t})=>t.every((n,r)=>n===e[0].marks[r])),UE={scope:
"stage",find:e=>{if(!Or(e).some(n3))return[];let t=Or(e).map(o=>({rows:o,...t3(o)})),n=t.reduce((o,i)=>o+
i.equal,0),r=t.reduce((o,i)=>o+i.all,0);return t.flatMap(({rows:o,...i})=>{let[s]=o;if(s===void 0||i.
all===0||i.equal<i.all)return[];if(((n-i.equal+1)/(r-i.all+1))**(o.length-1)>e3)return[];let{judge:u,
tab:l}=s.sheetView,c={judge:u.code,rows:o.length};return[{code:"JUDGE_NO_VARIANCE",severity:
"warning",
tab:l,params:c}]})}};m();var WE={scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,
tab:r,lines:o})=>k.from(o.values()).
flat().filter(i=>i.recused).flatMap(({row:i,entry:s})=>Fa(i,e.criteria).filter(a=>a.kind==="recused").
map(({at:a})=>({code:"JUDGE_RECUSED",severity:"info",tab:r,at:a,params:{judge:n.code,where:rn(s)}}))))}
;m();m();function Xm(e,t){let n=0,r=0;for(let[o,{weight:i,max:s}]of t.entries())!(i>0)||s===0||(n+=i*e[
o]/
s,r+=i);return r===0?0:100*n/r}var KE=e=>f.round(e*100)/100,GE={scope:"stage",find:e=>{let{criteria:
t,competition:n}=e.check,r=n.settings.
maxSpread;return r===null?[]:Ma(e).flatMap(o=>{let i=o.map(({marks:l})=>Xm(l,t)),[s,a]=[f.min(...i),
f.max(...i)];return a-s<=r+1e-9?[]:[{code:"JUDGES_DISAGREE",severity:"warning",params:{entry:it(o[0].
entry),low:KE(s),high:KE(a),limit:r}}]})}};m();m();function lc(e,t){var i;let n=new y,r=s=>{let a=s;
for(let u=n.get(a);u!==void 0&&u!==a;u=n.get(a))
a=u;return a};for(let s of t)for(let a of s)n.has(a)||n.set(a,a),n.set(r(a),r(s[0]));let o=new y;for(
let s of e.
filter(a=>n.has(a))){let a=r(s);o.set(a,[...(i=o.get(a))!=null?i:[],s])}return k.from(o.values())}
var r3=1e-6,o3=.9,i3=.5;function HE({marks:e},t){let n=0;for(let r=0;r<e.length;r++)e[r]===t.marks[r]&&
(n+=1);return n}function s3(e,t){var r;let n=[];for(let o of e)for(let i=0;i<o.length;i++)for(let s=i+
1;s<o.length;s++){let[a,u]=[o[i],o[s]],l=a.judge*t+u.judge,c=(r=n[l])!=null?r:{one:a,other:u,same:0,
marks:0,entries:0};c.same+=HE(a,u),c.marks+=a.marks.length,c.entries+=1,n[l]=c}return n.flatMap(o=>o===
void 0?[]:[o])}var qE=({same:e,marks:t})=>t===0?0:e/t;function a3(e){let t=({marks:o})=>o.reduce((i,
s)=>i+
s,0),n=e.map(o=>({row:o,sum:t(o)})).sort((o,i)=>o.sum-i.sum),r=n.slice(1);return{same:r.reduce((o,{
row:i},s)=>o+
HE(n[s].row,i),0),marks:r.reduce((o,{row:i})=>o+i.marks.length,0),entries:r.length}}function u3(e,t,
n){
if(e<=t)return 1;let r=(o,i)=>o===0?0:o*f.log(o/i);return f.exp(-n*(r(e,t)+r(1-e,1-t)))}function l3(
{
sheetViews:e},t){let n=({one:o,other:i})=>[o.sheetView.judge.code,i.sheetView.judge.code];return lc(
e.map(({judge:o})=>o.code),t.map(n)).map(o=>{var c;let i=t.filter(d=>o.includes(d.one.sheetView.judge.
code)),s=d=>i.reduce((p,g)=>p+g[d],0),a=(c=e.find(({judge:d})=>d.code===o[o.length-1]))==null?void 0:
c.tab,u=f.max(...i.map(d=>d.entries)),l={judges:o,entries:u,same:s("same"),marks:s("marks")};return{
code:"JUDGES_IDENTICAL",severity:"warning",...a&&{tab:a},params:l}})}var ZE={scope:"stage",find:e=>{
let t=s3(Ma(e),e.sheetViews.length),n=t.filter(u=>qE(u)>=o3);if(n.length===0)return[];let r=t.filter(
u=>!n.includes(u)),o=f.max(0,...r.map(qE)),i=new y(Or(e).map(u=>{var l;return[(l=u[0])==null?void 0:
l.sheetView,a3(u)]})),s=({sheetView:u})=>{let{same:l,marks:c}=i.get(u);return(l+1)/(c+1)},a=n.filter(
({one:u,other:l,same:c,marks:d})=>{let p=f.max(o,s(u),s(l));return u3(c/d,p,i3*d)<=r3});return l3(e,
a)}};m();m();function JE(e,t,n){for(let r of e){let o=t.find(i=>n(r,i));if(o!==void 0)return{judge:r,
entry:o}}
return null}function VE(e,t,n){var g,b,S,O;let r=new y;for(let P of t.values())for(let N of P)r.set(
N,((g=r.get(N))!=null?g:0)+1);let o=P=>(N,I)=>P(N)-P(I),i=o(P=>{var N;return(N=r.get(P))!=null?N:0}),
s=o(P=>{var N,I;return(I=(N=t.get(P))==null?void 0:N.length)!=null?I:0}),a=new y(e.flatMap((P,N)=>P.
map(I=>[I,N]))),u=e.map(()=>[]);for(let[P,[N]]of t)N!==void 0&&u[a.get(N)].push(P);let l=e.map((P,N)=>(
{
judges:P,entries:u[N]})).sort((P,N)=>N.judges.length-P.judges.length||N.entries.length-P.entries.length),
[c,d]=[(b=l[0])!=null?b:{judges:[],entries:[]},l.slice(1)],p=[];for(let P=!0;P;){P=!1;for(let N of d){
let I=(S=JE([...c.judges].sort(i),[...N.entries].sort(s),n))!=null?S:JE([...N.judges].sort(i),[...c.
entries].sort(s),n);if(I!==null){p.push(I),r.set(I.judge,((O=r.get(I.judge))!=null?O:0)+1),c={judges:
[
...c.judges,...N.judges],entries:[...c.entries,...N.entries]},d=d.filter(_=>_!==N),P=!0;break}}}
return p}var XE={scope:"stage",find:({check:e,sheetViews:t})=>{let{method:n,severityCorrection:r}=e.competition.
settings;if(e.reached===null||n!=="adjusted")return[];let o=new y(e.reached.map(({code:c})=>[c,t.filter(
d=>{var p;return(p=d.lines.get(c))==null?void 0:p.some(g=>g.complete&&!g.excluded)}).map(d=>d.judge.
code)])),i=lc(t.map(c=>c.judge.code),o.values());if(i.length<2)return[];let s=new y(t.map(c=>[c.judge.
code,c])),a=new y(e.reached.map(c=>[c.code,it(c)])),u=VE(i,o,(c,d)=>!uc(s.get(c),d)).map(({judge:c,
entry:d})=>{
var p;return{judge:c,entry:(p=a.get(d))!=null?p:d}});return[{code:"PANEL_DISCONNECTED",severity:r===
0?"error":"warning",params:{groups:i,joins:u}}]}};m();var YE={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,sheet:r,lines:o})=>k.from(o).
flatMap(([,[i,s,...a]])=>{var l;if(i===void 0||s===void 0||i.excluded)return[];let u=[i,s,...a].map(
c=>c.row.row+1);return[{code:"ROW_DUPLICATE_ENTRY",severity:"error",tab:n,at:{row:s.row.row,column:(
l=
r==null?void 0:r.codeColumn)!=null?l:0},params:{judge:t.code,entry:it(i.entry),rows:u}}]}))};m();
function c3(e){return e.sheet===null||!e.touched||Zm(e)?[]:e.expected.filter(({code:t})=>!e.lines.has(
t)).map(it)}var QE={scope:"stage",find:({check:e,sheetViews:t})=>_o(e)?[]:t.flatMap(n=>{let r=c3(n);
if(r.length===0)return[];let o={judge:n.judge.code,entries:r};return[{code:"ROW_MISSING_ENTRY",
severity:Jm(
e),tab:n.tab,params:o}]})};m();m();m();var d3=6,m3=14;function p3(e,t,n){var i,s,a,u,l;if(f.abs(e.length-t.length)>n)return n+1;
let r=[],o=k.
from({length:t.length+1},(c,d)=>d);for(let c=1;c<=e.length;c+=1){let d=[c];for(let p=1;p<=t.length;p+=
1){let g=e[c-1]===t[p-1],b=c>1&&p>1&&e[c-1]===t[p-2]&&e[c-2]===t[p-1];d[p]=f.min(((i=o[p])!=null?i:0)+
1,((s=d[p-1])!=null?s:0)+1,((a=o[p-1])!=null?a:0)+(g?0:1),b?((u=r[p-2])!=null?u:0)+1:n+1)}[r,o]=[o,d]}
return(l=o[t.length])!=null?l:n+1}var eC=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");
function f3(e,t){let[n,r]=[eC(e),eC(t)];return n.length!==r.length?!1:n.some((o,i)=>o!==r[i]&&(o.length<
3||/\p{N}/u.test(o+r[i])))}function Pr(e,t){let[n,r]=[F(e),F(t)],o=f.min(n.length,r.length);if(n===r||
o<d3||f3(e,t))return!1;let i=o<m3?1:2;return p3(n,r,i)<=i}var tC=(e,t)=>t===""?[]:e.filter(n=>F(n.name)===F(
t));function Ym(e,t,n){var s;let[r,o]=tC(n,e.name);
if(r===void 0||o!==void 0||((s=t.sheet)==null?void 0:s.codeColumn)==null)return{};let i=t.strays.filter(
a=>F(a.name)===F(e.name));return t.lines.has(r.code)||i.length>1?{}:{fix:{kind:"label",old:e.code,
now:r.
code}}}function nC({row:e,entry:t},n){return!Pr(e.name,t.name)||tC(n,e.name).length>0?{}:n.some(r=>r.
code!==t.code&&Pr(e.name,r.name))?{}:{fix:{kind:"label",old:e.name,now:t.name}}}var rC=(e,t)=>e.length>=8&&
t.startsWith(e);function g3({row:e,entry:t}){if(e.name===""||t.name===""||
e.name===t.name)return!1;let[n,r]=[F(e.name),F(t.name)];return n!==""&&n!==r&&!rC(n,r)&&!rC(r,n)}
function h3({
check:e},t){if(t.sheet===null||t.sheet.codeColumn===null||t.sheet.nameColumn===null)return[];let n=k.
from(t.lines.values()).flat(),r=n.filter(g3);if(r.length===0)return[];if(r.length*2<=n.filter(({row:
i})=>i.
name!=="").length)return r;let o=new v(e.competition.entries.map(({name:i})=>F(i)));return r.filter(
({row:i})=>o.has(F(i.name)))}var oC={scope:"stage",find:e=>e.sheetViews.flatMap(t=>h3(e,t).map(n=>{
var a,
u;let{row:r,entry:o}=n,i={row:r.row,column:(u=(a=t.sheet)==null?void 0:a.nameColumn)!=null?u:0},s={
judge:t.
judge.code,entry:o.code,written:r.name,name:o.name};return{code:"ROW_NAME_MISMATCH",severity:
"warning",tab:t.tab,at:i,...nC(n,e.check.competition.entries),params:s}}))};m();var iC={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>n.strays.filter(r=>r.code!=="").map(
r=>{var o,i;return{code:"ROW_UNKNOWN_ENTRY",severity:"error",tab:n.tab,at:{row:r.row,column:(i=(o=n.
sheet)==null?void 0:o.codeColumn)!=null?i:0},...Ym(r,n,e.competition.entries),params:{judge:n.judge.
code,entry:r.code}}}))};m();function y3(e,t,n){let{tab:r,sheet:o,strays:i}=e;return Zm(e)?[{code:
"ROW_WITHOUT_CODE",severity:"error",tab:r,params:{name:""}}]:i.filter(s=>s.code==="").map(s=>{var c,
d,p;let a=(p=(d=o==null?void 0:
o.codeColumn)!=null?d:(c=Fa(s,t)[0])==null?void 0:c.at.column)!=null?p:0,u={row:s.row,column:a},l=Ym(
s,e,n);return{code:"ROW_WITHOUT_CODE",severity:"error",tab:r,at:u,...l,params:{name:s.name}}})}var sC={
scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>y3(n,e.criteria,e.competition.entries))};m(
);var aC={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="formula-error")return[];let a={judge:t.code,where:rn(o.line.entry,
o.criterion),value:s.value};return[{code:"SCORE_ERROR",severity:"error",tab:n,at:i,params:a}]}))};m(
);var uC={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>{let o=new v(r.unreadable.
filter(i=>i.reading.kind==="formula-error").map(i=>i.at));return r.formula.filter(({at:i})=>!o.has(i)).
map(({at:i,line:s,criterion:a})=>({code:"SCORE_FORMULA",severity:"warning",tab:n,at:i,params:{judge:
t.
code,where:rn(s.entry,a)}}))})};m();m();var b3=/^(\d+)(?:[.,](\d+))?\s?%$/;function w3(e,t){var r;
let n=typeof e=="string"&&t===100?b3.exec(
e.trim()):null;return n===null?null:w(`${n[1]}.${(r=n[2])!=null?r:"0"}`)}function La({reading:e,
cellValue:t,
criterion:n}){let{min:r,max:o}=n,i=(s,a)=>t===null||a===null||a<r||a>o?{}:{fix:{kind:s,old:t,now:a}}
;
switch(e.kind){case"text-number":return i("type",e.number);case"date":return i("score",e.likely);
case"not-number":return i("score",w3(e.value,o));default:return{}}}var lC={scope:"stage",find:({
sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="date")return[];let a={judge:t.code,where:rn(o.line.entry,o.criterion),
date:s.date,likely:s.likely};return[{code:"SCORE_IS_DATE",severity:"error",tab:n,at:i,...La(o),
params:a}]}))};m();function v3(e,t,{line:n,criterion:r}){var o,i,s;return n.repeated||((s=(i=(o=t.sheet)==null?
void 0:o.
columns.get(r.name))==null?void 0:i.length)!=null?s:0)>1?!1:!(_o(e)&&n.blank)}var cC={scope:"stage",
find:({check:e,sheetViews:t})=>e.reached===null?[]:t.filter(n=>n.touched).flatMap(n=>n.marks.blank.filter(
r=>v3(e,n,r)).map(({at:r,line:o,criterion:i})=>({code:"SCORE_MISSING",severity:_a(e),tab:n.tab,at:r,
params:{judge:n.judge.code,where:rn(o.entry,i)}})))};m();var dC={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="not-number")return[];let{min:a,max:u}=o.criterion,l=rn(o.line.
entry,o.criterion),c={judge:t.code,where:l,value:s.value,min:a,max:u};return[{code:
"SCORE_NOT_NUMBER",
severity:"error",tab:n,at:i,...La(o),params:c}]}))};m();var mC={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.outOfRange.map(({
at:o,value:i,line:s,criterion:a})=>({code:"SCORE_OUT_OF_RANGE",severity:"error",tab:n,at:o,params:{
judge:t.
code,where:rn(s.entry,a),value:i,min:a.min,max:a.max}})))};m();m();var pC=(e,t)=>t%2===1?e[t>>1]:(e[
(t>>1)-1]+e[t>>1])/2;function Qm(e){return pC(Float64Array.from(
e).sort(),e.length)}var cc=[];function Vh(e,t){let n=0;for(let r=0;r<e.length;r++){if(r===t)continue;
let o=e[r],i=n++;for(;i>0&&cc[i-1]>o;i--)cc[i]=cc[i-1];cc[i]=o}return n===0?w.NaN:pC(cc,n)}var fC=5,
Xh=.25,k3=1.4826,x3=1.645,T3=.02,S3=8,E3=400;function hC({byJudge:e,byCriterion:t},n,r){let o=e[n],
i=o[r],s=i-Vh(t[r],n);return{fromOthers:s,fromOwn:o.length>1?i-Vh(o,r):s}}function C3(e){let{
criteria:t}=e.
check,n=Or(e).map(o=>t.map((i,s)=>o.length===0?0:Qm(o.map(({marks:a})=>a[s])))),r=t.map(({min:o,max:
i})=>i>
o?i-o:w.POSITIVE_INFINITY);return o=>{let i=[],s=r.map(()=>[]);for(let{judge:a,marks:u}of o){let l=[
];
for(let c=0;c<r.length;c++){let d=(u[c]-n[a][c])/r[c];l.push(d),s[c].push(d)}i.push(l)}return{rows:o,
byJudge:i,byCriterion:s}}}function gC(e){let t=Float64Array.from(e,f.abs).sort(),n=t[t.length>>1];
return f.
max(T3,k3*n,t[f.floor(.9*t.length)]/x3)}function R3(e,t){let n=t.filter(({rows:i})=>i.some(s=>s.judge===
e));if(n.length<S3)return null;let r=f.max(1,f.floor(n.length/E3)),o=n.filter((i,s)=>s%r===0).flatMap(
i=>{let s=i.rows.findIndex(a=>a.judge===e);return i.byCriterion.map((a,u)=>hC(i,s,u))});return{
fromOthers:gC(
o.map(i=>i.fromOthers)),fromOwn:gC(o.map(i=>i.fromOwn))}}var D3=e=>f.max(...e)-f.min(...e);function A3(
e){
let t=e.byCriterion.map(n=>D3(n)>=Xh);return t.includes(!0)?e.rows.flatMap((n,r)=>{let o=[];for(let i=0;
i<
t.length;i++){if(!t[i])continue;let{fromOthers:s,fromOwn:a}=hC(e,r,i);s*a>0&&f.abs(s)>=Xh&&f.abs(a)>=
Xh&&o.push({row:n,criterion:i,fromOthers:s,fromOwn:a})}return o}):[]}var yC={scope:"stage",find:e=>{
let t=Ma(e).filter(o=>o.length>=3).map(C3(e)),n=t.flatMap(A3);if(n.length===0)return[];let r=e.sheetViews.
map((o,i)=>n.some(({row:s})=>s.judge===i)?R3(i,t):null);return n.flatMap(({row:o,criterion:i,
fromOthers:s,
fromOwn:a})=>{let u=r[o.judge];if(!u||f.abs(s)<fC*u.fromOthers||f.abs(a)<fC*u.fromOwn)return[];let{
name:l,
min:c,max:d}=e.check.criteria[i],p=o.marks[i],g=f.round((p-s*(d-c))*100)/100,{sheetView:b,entry:S}=o,
O={judge:b.judge.code,entry:it(S),criterion:l,value:p,others:g};return[{code:"SCORE_OUTLIER",
severity:"info",tab:b.tab,at:o.row.marks.get(l).at,params:O}]})}};m();m();function ep(e){let t=2166136261;
for(let n=0;n<e.length;n++)t=f.imul(t^e.charCodeAt(n),16777619);return t}
function dc(e,t){let n=f.imul(e^e>>>16,2246822507)^t,r=f.imul(n^n>>>13,3266489909);return r^r>>>16}
function O3(e){
return e.kind==="score"?f.round(e.value*1e4)|0:ep(e.kind==="unreadable"?E.stringify(e.raw):e.kind)}
var bC=new A;
function P3(e){var n;let t=(n=bC.get(e))!=null?n:{byCode:ep(e.code),byName:ep(e.name)};return bC.set(
e,t),t}var Yh=(e,t)=>((e>>>0)%36**t).toString(36).padStart(t,"0"),wC=new A;function mc(e,t){let n=wC.
get(e),r=n===void 0?N3(e,t):n;return wC.set(e,r),r}function N3(e,t){let n=new k(12).fill(0),r=new k(
12).fill(0),o=k.from(e.columns.keys(),c=>({name:c,digest:ep(c)})),i=0,s=0,a=0,u=(c,d,p)=>{let g=(dc(
d,0)&65535)%12;c[g]=c[g]+dc(d,p)|0};for(let c of e.rows){let d=c.entry===null?void 0:t.get(c.entry);
if(d===void 0)continue;let p=0,g=0;for(let{name:S,digest:O}of o){let P=c.marks.get(S);P===void 0||P.
kind==="blank"?g+=1:p=p+dc(O,O3(P))|0}if(g===o.length)continue;let b=P3(d);i+=1,s=s+dc(p,1)|0,a=a+dc(
p,2)|0,u(n,b.byCode,p),u(r,b.byName,p)}if(i<3)return null;let l=[...n,...r].map(c=>Yh(c,3)).join("");
return`${Yh(s,12/2)}${Yh(a,12/2)}${l}${i}`}var tp=e=>w(e.slice(84));function vC(e,t,n){let r=0;for(
let o=n;o<
n+36;o+=3)e.slice(o,o+3)!==t.slice(o,o+3)&&(r+=1);return r}var kC=(e,t)=>e.slice(0,12)===t.slice(0,
12)&&
tp(e)===tp(t)&&f.min(vC(e,t,12),vC(e,t,48))>=3;var xC={scope:"stage",find:({check:e,sheetViews:t})=>{
let{orders:n,competition:r}=e;if(n===void 0)return[];
let o=new y(r.entries.map(i=>[i.code,i]));return t.flatMap(({judge:i,tab:s,sheet:a})=>{let u=n.get(i.
code),l=a===null||u===void 0?null:mc(a,o);if(u===void 0||l===null||!kC(u,l))return[];let c={judge:i.
code,rows:tp(l)};return[{code:"SCORE_ROWS_PERMUTED",severity:"error",tab:s,params:c}]})}};m();var SC=3,
EC=.2,I3=e=>Float64Array.from(e).sort()[f.floor(e.length/10)];function $3({criterion:e,highest:t,
others:n}){return n.length>=SC&&t<=EC*e.max&&2*t<I3(n)}var TC=(e,t)=>e.map(({marks:n})=>n[t]),CC={
scope:"stage",find:e=>{let t=Or(e);return t.flatMap(n=>{let[r]=n;if(r===void 0||n.length<SC)return[];
let i=e.
check.criteria.map((l,c)=>{let d=f.max(...TC(n,c)),g=d<=EC*l.max?t.flatMap(b=>b===n?[]:TC(b,c)):[];
return{
criterion:l,highest:d,others:g}}).filter($3);if(i.length===0)return[];let{judge:s,tab:a}=r.sheetView,
u={judge:s.code,criteria:i.map(({criterion:l})=>l.name),highest:f.max(...i.map(l=>l.highest)),usual:
Qm(
i.flatMap(l=>l.others))};return[{code:"SCORE_SCALE_SUSPECT",severity:"warning",tab:a,params:u}]})}};
m();var RC={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="text-number")return[];let a={judge:t.code,where:rn(o.line.entry,
o.criterion),value:s.value,number:s.number};return[{code:"SCORE_TEXT_NUMBER",severity:"error",tab:n,
at:i,...La(o),params:a}]}))};m();var np=e=>e.reduce((t,n)=>t+n,0),DC=(e,t)=>np(e.map((n,r)=>n*t[r].weight)),
_3=[{basis:"sum",of:np},{
basis:"mean",of:e=>np(e)/e.length},{basis:"weighted-mean",of:(e,t)=>DC(e,t)/np(t.map(n=>n.weight))},
{basis:"weighted-sum",of:DC},{basis:"score",of:Xm}];function F3(e){return typeof e=="number"?e:
typeof e==
"string"&&e.trim()!==""?qm(e,0,1e6):null}function M3(e,t){var r,o,i;let n=(i=(o=(r=/\.(\d+)$/.exec(x(
e)))==null?void 0:r[1])==null?void 0:o.length)!=null?i:0;return f.abs(e-t)<=.5*10**-f.min(n,6)+1e-9}
function L3(e,t,n){let r=e.flatMap(i=>{let s=F3(i.row.total);return s===null?[]:[{row:i,total:s}]}),
o=_3.map(i=>({...i,off:r.filter(({row:s,total:a})=>!M3(a,i.of(s.marks,n)))})).reduce((i,s)=>s.off.length<
i.off.length?s:i);return o.off.length*2>=r.length?[]:o.off.map(({row:{sheetView:i,row:s,entry:a,
marks:u},
total:l})=>({code:"TOTAL_MISMATCH",severity:"warning",tab:i.tab,at:{row:s.row,column:t},params:{
judge:i.
judge.code,entry:it(a),value:l,expected:f.round(o.of(u,n)*1e4)/1e4,basis:o.basis}}))}var AC={scope:
"stage",find:e=>Or(e).flatMap(t=>{var r,o,i;let n=(i=(o=(r=t[0])==null?void 0:r.sheetView.sheet)==null?
void 0:o.totalColumn)!=null?i:null;return n===null?[]:L3(t,n,e.check.criteria)})};m();m();m();
function Nr(e,t){var n;return(n=e(t))!=null?n:{}}var rp=({competition:e,locate:t})=>{let{method:n,
carryOver:r,passingScore:o}=e.settings,i=mr(n);if(i===
"points")return[];let s=(u,l)=>({code:"METHOD_CAUTION",severity:"warning",...Nr(t,{kind:"setting",
key:u}),
params:l}),a=r&&e.stages.length>1;return[...n==="z-score"?[s("method",{reason:"standard-scores"})]:[
],
...n==="z-score"&&a?[s("carryOver",{reason:"standard-scores-carried"})]:[],...o!==null?[s(
"passingScore",{reason:"passing-score-unit",unit:i,value:o})]:[]]};m();var op=({competition:e,locate:
t})=>{let n=e.stages.findIndex(o=>o.weight!==null);return e.settings.carryOver||
n<0?[]:[{code:"METHOD_CAUTION",severity:"warning",...Nr(t,{kind:"stage",index:n,column:"weight"}),
params:{
reason:"stage-weights-unused"}}]};var OC={scope:"workbook",checks:[rp,op]};m();m();m();function Dt({
locate:e},t,n){let{setting:r,value:o,reason:i,allowed:s=[],stage:a,severity:u="error"}=n,
l={setting:r,value:o,reason:i,allowed:[...s]};return{code:"SETTING_INVALID",severity:u,...a&&{stage:
a},
...Nr(e,t),params:l}}var ip=e=>{let{settings:t}=e.competition;if(!t.carryOver||t.method!=="rank-sum")return[
];let n={setting:"method",value:t.method,reason:"combination",allowed:["carryOver"]};return[Dt(e,{
kind:"setting",key:"method"},n)]};m();var sp=e=>{var g,b,S;let{entries:t,settings:n,stages:r}=e.competition;
if(!n.winnersPerCategory)return[];
let o=t.map((O,P)=>({entry:O,index:P,key:F(O.category)})).filter(({entry:O})=>O.status==="running"),
i=({index:O})=>({kind:"entry",index:O,column:"category"}),s="entries.category",a=o.filter(({key:O})=>O===
""),u=a.map(({entry:O})=>it(O)),l=(b=(g=r[r.length-1])==null?void 0:g.name)!=null?b:"",c={setting:s,
value:"",reason:"category-blank",allowed:u,stage:l},d=new y;for(let{key:O}of o)d.set(O,((S=d.get(O))!=
null?S:0)+1);let p=d.size<2?[]:o.filter(({key:O})=>O!==""&&d.get(O)===1);return[...a.slice(0,1).map(
O=>Dt(e,i(O),c)),...p.map(O=>{let P=O.entry.category;return Dt(e,i(O),{setting:s,value:P,reason:
"category-alone",severity:"warning"})})]};m();var ap=e=>e.competition.criteria.flatMap(({min:t,max:n,
stage:r},o)=>{if(n>t&&n>0)return[];let i=[`> ${f.
max(t,0)}`];return[Dt(e,{kind:"criterion",index:o,column:"max"},{...{setting:"criteria.max",value:n,
reason:"out-of-range",allowed:i},...r!==null&&{stage:r}})]});m();function Qh(e){let t=new v([""]);
return e.flatMap((n,r)=>{let o=n!==""&&t.has(n);return t.add(n),o?[
r]:[]})}var up=e=>{let{stages:t,judges:n,criteria:r}=e.competition,o=Qh(t.map(({name:a})=>F(a))),i=Qh(
n.map(({code:a})=>V(a))),s=new v(t.flatMap(a=>{let u=ze(e.competition,a);return Qh(u.map(({name:l})=>F(
l))).map(l=>r.indexOf(u[l]))}));return[...o.map(a=>{let u={setting:"stages.name",value:t[a].name,
reason:"duplicate"};return Dt(e,{kind:"stage",index:a,column:"name"},u)}),...i.map(a=>{let u={
setting:"judges.code",value:n[a].code,reason:"duplicate"};return Dt(e,{kind:"judge",index:a,column:
"code"},u)}),...k.
from(s,a=>{let u={setting:"criteria.name",value:r[a].name,reason:"duplicate"};return Dt(e,{kind:
"criterion",index:a,column:"name"},u)})]};m();var lp=e=>e.competition.stages.flatMap((t,n)=>{let r=$o(
e.competition,t);if(r===null||t.title===null||
!("outcomes"in t.title))return[];let o=t.title.outcomes.filter(u=>u.places>r);if(o.length===0)return[
];
let i=o.map(u=>`${u.places}: ${u.name}`).join("; ");return[Dt(e,{kind:"stage",index:n,column:"title"}
,
{...{setting:"stages.title",reason:"outcomes-beyond-cut",severity:"warning"},value:i,allowed:[x(r)]}
)]});m();var cp=e=>{var c;let{settings:t,stages:n}=e.competition,r=n[n.length-1],o=(c=r&&$o(e.competition,
r))!=
null?c:t.top,i=[x(o)],s=k.from({length:o},(d,p)=>{var g;return(g=t.prizes[p])!=null?g:0}),a=!t.rankedWinners&&
s.some(d=>d!==s[0]),u={setting:"rankedWinners",value:!1,reason:"prizes-unequal",allowed:i},l=t.prizes.
flatMap((d,p)=>p>=o&&d?[{index:p,amount:d}]:[]);return[...a?[Dt(e,{kind:"setting",key:
"rankedWinners"},
{...u,...r&&{stage:r.name}})]:[],...l.slice(0,1).map(({index:d,amount:p})=>Dt(e,{kind:"prize",place:
d+
1},{setting:`prizes.${d+1}`,value:p,reason:"prizes-unused",allowed:i,severity:"warning"}))]};m();var dp=e=>e.competition.stages.flatMap(
(t,n)=>{if(e.competition.criteria.length===0||ze(e.competition,
t).length>0)return[];let r={setting:"criteria.name",value:"",reason:"empty",stage:t.name};return[Dt(
e,{kind:"stage",index:n,column:"name"},r)]});m();var mp=e=>{let{stages:t,criteria:n,judges:r,entries:
o}=e.competition,i=t.map(({name:u})=>u),s=new v(
o.map(({code:u})=>V(u))),a="unknown-reference";return[...n.flatMap(({stage:u},l)=>u===null||i.includes(
u)?[]:[Dt(e,{kind:"criterion",index:l,column:"stage"},{setting:"criteria.stage",value:u,reason:a,
allowed:i})]),
...r.flatMap((u,l)=>[...u.stages.filter(c=>!i.includes(c)).map(c=>Dt(e,{kind:"judge",index:l,column:
"stages"},{setting:"judges.stages",value:c,reason:a,allowed:i})),...u.conflicts.filter(c=>!s.has(V(c))).
map(c=>Dt(e,{kind:"judge",index:l,column:"conflicts"},{setting:"judges.conflicts",value:c,reason:a}))])]}
;var PC={scope:"workbook",checks:[ip,up,mp,dp,ap,sp,lp,cp]};m();m();var pp=({competition:e,locate:t}
)=>{let{criteria:n,stages:r}=e,o=n.flatMap(({weight:s,stage:a},u)=>{
if(s>=0)return[];let l={of:"criteria",reason:"negative",value:s},c=Nr(t,{kind:"criterion",index:u,
column:"weight"});return[{code:"WEIGHTS_INVALID",severity:"error",...a!==null&&{stage:a},...c,params:
l}]}),i=r.
flatMap(s=>{let a=ze(e,s);if(a.length===0||a.some(({weight:c})=>c!==0))return[];let u={of:"criteria",
reason:"all-zero"},l=Nr(t,{kind:"criterion",index:n.indexOf(a[0]),column:"weight"});return[{code:
"WEIGHTS_INVALID",severity:"error",stage:s.name,...l,params:u}]});return[...o,...i]};m();var fp=({
competition:e,locate:t})=>{let n=e.stages.map(s=>s.weight);if(!e.settings.carryOver||n.every(
s=>s===null))return[];let r=(s,a)=>({code:"WEIGHTS_INVALID",severity:"error",...Nr(t,{kind:"stage",
index:s,
column:"weight"}),params:{of:"stages",...a}}),o=n.flatMap((s,a)=>s!==null&&s<0?[r(a,{reason:
"negative",value:s})]:[]),i=n.indexOf(null);return i>=0?[...o,r(i,{reason:"partly-blank"})]:n.every(
s=>s===0)?
[r(0,{reason:"all-zero"})]:o};var NC={scope:"workbook",checks:[fp,pp]};m();var IC={scope:"stage",
find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,sheet:o})=>e.criteria.
flatMap(({name:i})=>{var u,l;let s=(u=o==null?void 0:o.columns.get(i))!=null?u:[],a=s[1];return a===
void 0?[]:[{code:"COLUMN_DUPLICATE_CRITERION",severity:"error",tab:r,at:{row:(l=o==null?void 0:o.headerRow)!=
null?l:0,column:a},params:{judge:n.code,criterion:i,columns:s.map(Bn)}}]}))};m();function j3(e){let{
sheet:t,missingColumns:n}=e;if(t===null||t.headerRow===null&&t.rows.length===
0)return[];let r=n.map(({name:i})=>i);return k.from(t.columns.values()).every(i=>i.length===0)&&r.length>
0?[r.join(", ")]:r}var $C={scope:"stage",find:({sheetViews:e})=>e.flatMap(t=>j3(t).map(n=>({code:
"COLUMN_MISSING_CRITERION",severity:"error",tab:t.tab,params:{judge:t.judge.code,criterion:n}})))};m(
);var gp={scope:"stage",find:({check:e,begun:t})=>t?[]:[{code:"STAGE_NOT_BEGUN",severity:"info",
params:{
stage:e.stage.name}}]};m();function B3(e){return e.sheet===null||e.expected.length===0?!1:e.sheet.headerRow===null?
e.sheet.rows.
length===0:!e.touched&&e.missingColumns.length===0}var _C={scope:"stage",find:({check:e,sheetViews:t}
)=>t.
filter(B3).map(({tab:n,judge:r})=>({code:"TAB_EMPTY",severity:_a(e),tab:n,params:{judge:r.code}}))};
m();var FC={scope:"stage",find:({check:e,sheetViews:t})=>t.filter(n=>n.sheet===null&&n.expected.length>0).
map(({tab:n,judge:r})=>({code:"TAB_MISSING",severity:_a(e),tab:n,params:{tab:n,judge:r.code,...e.stage.
scoreTab===void 0?{}:{within:!0}}}))};m();var MC={scope:"stage",find:({check:{protectedTabs:e=[]},
sheetViews:t})=>e.length===0?[]:t.filter(
({sheet:n,touched:r,tab:o})=>n!==null&&r&&!e.includes(o)).map(({tab:n,judge:r})=>({code:
"TAB_UNPROTECTED",severity:"info",tab:n,params:{judge:r.code}}))};var ja={TAB_MISSING:FC,TAB_EMPTY:
_C,TAB_UNPROTECTED:MC,STAGE_NOT_BEGUN:gp,COLUMN_MISSING_CRITERION:$C,
COLUMN_DUPLICATE_CRITERION:IC,ROW_MISSING_ENTRY:QE,ROW_WITHOUT_CODE:sC,ROW_UNKNOWN_ENTRY:iC,
ROW_DUPLICATE_ENTRY:YE,
ROW_NAME_MISMATCH:oC,SCORE_ROWS_PERMUTED:xC,SCORE_MISSING:cC,SCORE_NOT_NUMBER:dC,SCORE_TEXT_NUMBER:
RC,
SCORE_IS_DATE:lC,SCORE_OUT_OF_RANGE:mC,SCORE_ERROR:aC,SCORE_FORMULA:uC,SCORE_SCALE_SUSPECT:CC,
SCORE_OUTLIER:yC,
TOTAL_MISMATCH:AC,JUDGE_NO_VARIANCE:UE,JUDGES_IDENTICAL:ZE,JUDGES_DISAGREE:GE,JUDGE_CONFLICT:jE,
JUDGE_RECUSED:WE,
ENTRY_UNSCORED:ME,PANEL_DISCONNECTED:XE,ENTRY_DUPLICATE_CODE:OE,ENTRY_DUPLICATE_NAME:PE,
SETTING_INVALID:PC,
WEIGHTS_INVALID:NC,METHOD_CAUTION:OC};var z3=h.values(ja).flatMap(e=>(e==null?void 0:e.scope)==="entries"?
[e]:[]),ey=e=>z3.flatMap(t=>t.find(
e));m();m();m();var U3=["SCORE_NOT_NUMBER","SCORE_OUT_OF_RANGE","SCORE_ERROR","SCORE_IS_DATE",
"TOTAL_MISMATCH","ROW_UNKNOWN_ENTRY","ROW_WITHOUT_CODE","ROW_NAME_MISMATCH"],W3=10;function K3({
draft:e,block:t}){return t===
null||t.columns>1||e.fix!==void 0||!U3.some(n=>n===e.code)?null:E.stringify([e.code,e.severity,e.tab,
t.column])}function G3(e){let t=[],n=-1;for(let r of[...e].sort((o,i)=>o.block.row-i.block.row)){let{
row:o,rows:i}=r.block,s=t[t.length-1];s!==void 0&&o===n?s.push(r):t.push([r]),n=o+i}return t}
function q3(e){
let[t]=e,n=e[e.length-1];if(e.length<W3||(t==null?void 0:t.block)==null||(n==null?void 0:n.block)==null)
return e;let r=e.flatMap(({draft:{params:a}})=>"where"in a?[a.where]:[]),o=r.length===0?{}:{where:Vm(
r)},i={...t.draft.params,...o,more:e.length-1},s={...t.block,rows:n.block.row+n.block.rows-t.block.row}
;
return[{draft:{...t.draft,params:i},block:s}]}function LC(e){let t=[],n=new y;for(let r of e){let o=K3(
r),i=o===null?void 0:n.get(o);o===null?t.push(r):i===void 0?n.set(o,[r]):i.push(r)}return[...t,...k.
from(n.values()).flatMap(r=>G3(r).flatMap(q3))]}function H3(e){let t=[],n=k.from(e).sort((r,o)=>r.row-o.row||
r.column-o.column);for(let{row:r,column:o}of n){
let i=t[t.length-1],s=(i==null?void 0:i.row)===r?o-i.column:w.POSITIVE_INFINITY;i===void 0||s>i.columns?
t.push({row:r,column:o,rows:1,columns:1}):s===i.columns&&(t[t.length-1]={...i,columns:i.columns+1})}
return t}function Ba(e){let t=[],n=new y;for(let r of H3(e)){let o=`${r.column}:${r.columns}`,i=n.get(
o),s=i===void 0?void 0:t[i];i!==void 0&&s!==void 0&&s.row+s.rows===r.row?t[i]={...s,rows:s.rows+1}:(
n.
set(o,t.length),t.push(r))}return t}var jC=({row:e,column:t})=>`${e}:${t}`;function Z3({draft:e,
where:t},n){
if(!("where"in e.params))return e;let r=[];for(let o=n.row;o<n.row+n.rows;o++)for(let i=n.column;i<n.
column+n.columns;i++){let s=t.get(jC({row:o,column:i}));s!==void 0&&r.push(s)}return{...e,params:{
...e.
params,where:Vm(r)}}}function J3({code:e,severity:t,tab:n,params:r,fix:o}){return E.stringify([e,t,n,
"where"in r?{...r,where:null}:r,o])}function BC(e){var o;let t=new y,n=[];for(let i of e){if(i.at===
void 0){n.push({draft:i,block:null});continue}let s=J3(i),a=(o=t.get(s))!=null?o:{draft:i,cells:[],
where:new y};
t.set(s,a),a.cells.push(i.at),"where"in i.params&&a.where.set(jC(i.at),i.params.where)}let r=k.from(
t.values()).flatMap(i=>Ba(i.cells).map(s=>({draft:Z3(i,s),block:s})));return[...n,...LC(r)]}m();
function V3(e,t){return t.some(n=>n.strays.length>0)?!0:t.some(n=>{var r;return(r=n.sheet)==null?
void 0:
r.rows.some(o=>o.entry!==null&&e.criteria.some(({name:i})=>{var a;let s=(a=o.marks.get(i))==null?
void 0:
a.kind;return s==="score"||s==="unreadable"}))})}function X3(e){let{competition:t,stage:n,criteria:r,
reached:o}=e,i=t.settings.conflicts==="exclude",s=to(t),a=o!=null?o:t.entries.filter(c=>c.status==="running"),
u=new y(a.map(c=>[c.code,c])),l=e.judges.map(c=>{var b,S,O,P;let d=new y;for(let N of a){let I=s(
c,N);I!==null&&d.set(N.code,I)}let p=new v(i?d.keys():[]),g=(b=e.sheets.get(c.code))!=null?b:null;
return FE(
{judge:c,tab:(P=(O=g==null?void 0:g.tab)!=null?O:(S=e.tabName)==null?void 0:S.call(e,n,c))!=null?P:`${n.
name} \xB7 ${c.code}`,sheet:g,criteria:r,entries:u,expected:(o!=null?o:[]).filter(N=>!p.has(N.code)),
excluded:p,conflicts:d})});return{check:e,sheetViews:l,begun:V3(e,l)}}var zC=new A;function hp(e){
var n;
let t=(n=zC.get(e))!=null?n:X3(e);return zC.set(e,t),t}var Y3=h.values(ja).flatMap(e=>(e==null?void 0:
e.scope)==="stage"?[e]:[]);function Q3(e){let t=new y(
e.sheetViews.map((i,s)=>[i.tab,s])),n=({draft:i})=>{var s,a;return(a=t.get((s=i.tab)!=null?s:""))!=null?
a:e.sheetViews.length},r=({block:i})=>{var s;return(s=i==null?void 0:i.row)!=null?s:-1},o=({block:i}
)=>{
var s;return(s=i==null?void 0:i.column)!=null?s:-1};return(i,s)=>n(i)-n(s)||r(i)-r(s)||o(i)-o(s)}
function eK({
draft:e,block:t},n){let{at:r,...o}=e,i=t&&xe(t.row,t.column,t.rows,t.columns);return{...o,stage:n,
...i&&
{cell:i}}}function ty(e){let t=hp(e),n=t.begun?Y3:[gp];return BC(n.flatMap(r=>r.find(t))).sort(Q3(t)).
map(r=>eK(r,e.stage.name))}m();var UC=[ip,rp,fp,op,up,mp,dp,pp,ap,sp,lp,cp],tK=h.values(ja).flatMap(
e=>(e==null?void 0:e.scope)==="workbook"?e.checks:[]),nK=[...UC,...tK.filter(e=>!UC.includes(e))];
function ny(e,t=()=>null){return nK.
flatMap(n=>n({competition:e,locate:t}))}m();function ry(e){return hp(e).sheetViews.map(t=>{let n=k.from(
t.lines.values()).map(i=>i.filter(s=>!s.
excluded&&!s.blank)).filter(i=>i.length>0),r=n.filter(i=>i.some(s=>s.complete||s.recused)).length,o=_o(
e)||e.reached===null;return{stage:e.stage.name,judge:t.judge.code,scored:r,expected:o?n.length:t.expected.
length}})}m();var KC=31,rK=/[\u00b7\-\u2013|:_]/u;function Ir(e){let t=[...e];return t.flatMap((n,r)=>{
if(!rK.test(n))return[];
let[o,i]=[t.slice(0,r).join(""),t.slice(r+1).join("")];return[{left:o.trim(),right:i.trim(),at:r,
spaced:n===
"\xB7"||/\s$/.test(o)}]})}var oK=/[[\]:*?/\\]/g,pc=e=>e.replace(oK," ").replace(/\s+/g," ").trim();
function iK(e,t){
let n=KC-t.length-3;return`${e.length>n?`${e.slice(0,f.max(1,n-1)).trim()}\u2026`:e} \xB7 ${t}`}var xi=(
e,t)=>iK(
pc(e.name),pc(t.code)),sK=(e,t)=>e.length>t?`${e.slice(0,t-1).trim()}\u2026`:e;function Ti(e,t,n){
let r=H.
ranking[n],o=KC-r.length-3,i=(u,l)=>sK(pc(u.name),l),a=t.some(u=>u!==e&&i(u,o)===i(e,o))?`${t.indexOf(
e)+1} `:"";return`${r} \xB7 ${a}${i(e,o-a.length)}`}function GC(e,t){let n=e.trim();if(!n.endsWith(
"\u2026"))return F(n)===F(pc(t.name));let r=F(n.slice(0,-1));return r!==""&&F(pc(t.name)).startsWith(
r)}function yp(e,t){var o;let n=aK(e,t),r=n.filter((i,s)=>n.findIndex(a=>lK(i,a))===s);return r.length===
1&&(o=r[0])!=null?o:null}function aK(e,t){let n=WC(e,t,(i,s)=>V(i.code)===V(s));if(n.length>0)return n;
let[r,...o]=t.stages;return r!==void 0&&o.length===0?uK(e,t,r):WC(e,t,oy)}var oy=(e,t)=>F(t)!==""&&F(
t)===F(e.name),WC=(e,t,n)=>Ir(e).flatMap(({left:r,right:o})=>t.stages.filter(i=>GC(r,i)).flatMap(i=>mt(
t,i).filter(s=>n(s,o)).map(s=>({stage:i,judge:s})))),uK=(e,t,n)=>mt(t,n).filter(r=>V(r.code)===V(e)||
oy(r,e)||Ir(e).some(({left:o,right:i})=>GC(o,n)&&oy(r,i))).map(r=>({stage:n,judge:r})),lK=(e,t)=>e.stage===
t.stage&&e.judge===t.judge;var qC=e=>e.severity==="error";function Lt(e,t){let{competition:n,sheets:
r,decisions:o}=e,i=[...e.findings,
...ny(n,e.locate)],s=[],a=[],u=!i.some(l=>qC(l)&&l.stage===void 0);for(let l of n.stages){let c=r.filter(
N=>N.stage===l.name),p=u||l===n.stages[0]?ki(n,s):null,g={competition:n,stage:l,criteria:ze(n,l),
judges:mt(
n,l),sheets:new y(c.map(N=>[N.judge,N])),reached:p,provisional:t.provisional,tabName:(N,I)=>{var _;
return(_=
N.scoreTab)!=null?_:xi(N,I)},protectedTabs:e.protectedTabs,orders:e.orders.get(l.name)};i.push(...ty(
g)),p!==null&&a.push(...ry(g));let b=N=>N.stage===l.name&&(qC(N)||N.code==="STAGE_NOT_BEGUN");if(!u||
p===null||i.some(b)){u=!1;continue}let S=CE(n,l,r,s,o),O=e.locate({kind:"setting",key:"method"}),P=[
...S.findings,...AE(n,S,s)];if(i.push(...P.map(N=>N.code==="METHOD_CAUTION"?{...N,...O}:N)),P.some(b)){
u=!1;continue}s.push(S)}return{findings:i,results:s,progress:a}}m();m();m();var Si=(e,t,n)=>n(E.stringify(
[e,...t])).slice(0,16);function bp(e){let t=e.findIndex(({chain:n})=>n!==
"");return new v(t<0?[]:e.slice(t).filter(({chain:n})=>n===""))}function wp(e,t){let n=bp(e);return e.
filter(o=>!n.has(o)).reduce((o,{texts:i,chain:s})=>s===""?Si(o,i,t):s,"")}function HC(e,t,n=()=>[]){
let r=[],o=bp(e),i="";for(let s of e){let{row:a,texts:u,chain:l}=s,c=p=>{r.push({row:a,reason:p,id:
Si(
i,[...u,l],t)})};if(o.has(s)){c("unsealed");continue}let d=[i,...n(u)].some(p=>l===Si(p,u,t));l!==""&&
!d&&c("altered"),i=l===""?Si(i,u,t):l}return r}m();m();var za=[["compute",$("hitung","compute")],[
"documents",$("dokumen","documents")],["close",$("tutup penilaian","close judging")],["reopen",$(
"buka kembali","reopen")],["decide",$("tetapkan","decide")],
["rules",$("ubah aturan","change rules")],["accept",$("terima urutan","accept order")],["collect",$(
"kumpulkan nilai","collect scores")],["fix",$("perbaiki","fix")],["propose",$(
"minta konfirmasi juri",
"ask the judge")],["confirm",$("juri menyetujui","judge confirms")],["refuse",$("juri menolak",
"judge refuses")],["plenary",$("konfirmasi pleno","confirm plenary")],["explain",$(
"jelaskan riwayat","explain history")],["undo",$("urungkan perbaikan","undo fix")]];var ZC=["at",
"by","action","detail","run","hash","stage"],vp=e=>ZC.map(e),JC=(e,t)=>{var n;return(n=
e[ZC.indexOf(t)])!=null?n:""},VC=e=>Rn(JC(e,"action"),za),cK=["compute","documents",void 0],XC=e=>!cK.
includes(VC(e)),kp=({hash:e})=>e.split(" ").filter(t=>t!==""),iy=e=>VC(e)==="explain"?kp({hash:JC(e,
"hash")}):[];function Ua(e,t,n){let r=HC(e,n,iy),o=e.filter(({row:s,texts:a,chain:u})=>u===""&&XC(a)&&
!r.some(l=>l.
row===s)).map(({row:s,texts:a})=>({row:s,reason:"unsealed",id:Si("",a,n)})),i=t!==null&&!e.some(({
chain:s})=>s===
t);return{breaks:[...r,...o].sort((s,a)=>s.row-a.row),cut:i?t:null}}function xp({breaks:e,cut:t},n){
let r=new v(n.flatMap(({texts:o})=>iy(o)));return{breaks:e.filter(({id:o})=>!r.has(o)),cut:t!==null&&
r.has(t)?null:t}}m();m();m();var QC=/^(.*\S)\s*[([]([^()[\]]*)[)\]]\s*$/,dK=/^(.*?\S)[\s:,=\u2013-]+(\d{1,3}(?:[.,]\d+)?)\s*%\s*$/,
mK=/^(?:(?:bobot|weight)\s*[:=]?\s*)?(\d{1,3}(?:[.,]\d+)?)\s*%$/i,pK=/^(?:bobot|weight)\s*[:=]?\s*(\d{1,3}(?:[.,]\d+)?)$/i,
eR=/^(?:(?:maks(?:imal|imum)?|max(?:imum)?|skala|scale|nilai|skor|score)\.?\s*[:=]?\s*)?\d+(?:\s*(?:-|\u2013|s\.?\/?d\.?|sampai|to)\s*\d+)?$/i;
function Fo(e){var n,r;let t=e.replace(/\s+/g," ").trim();for(;;){let[,o="",i=""]=(n=QC.exec(t))!=null?
n:[];if(o==="")return null;if(eR.test(i.trim()))return w((r=/(\d+)\D*$/.exec(i))==null?void 0:r[1]);
t=o}}var YC=e=>w(e.replace(",","."));function Ze(e){var i,s,a,u;let t=e.replace(/\s+/g," ").trim(),n=null;
for(;;){let[,l="",c=""]=(i=QC.exec(t))!=null?i:[],d=(s=mK.exec(c.trim()))!=null?s:pK.exec(c.trim());
if(l===""||d===null&&!eR.test(c.trim()))break;t=l,n!=null||(n=d===null?null:YC((a=d[1])!=null?a:""))}
let[,r="",o=""]=(u=dK.exec(t))!=null?u:[];return r===""?{name:t,weight:n}:{name:r,weight:n!=null?n:
YC(
o)}}var tR={code:$("Kode","Code","Kode Peserta","Kode Inovasi","Kode Proposal","No. Peserta",
"Nomor Peserta","Entry Code"),name:$("Nama Inovasi","Innovation","Inovasi","Judul Inovasi","Nama",
"Peserta","Nama Peserta","Judul","Inovasi yang Dinilai","Nama Inovasi yang Dinilai",
"Peserta yang Dinilai","Judul Proposal","Nama Proposal","Nama Karya","Judul Karya","Finalis","Entry",
"Participant","Innovation Name"),institution:$("Instansi","Institution","Unit","OPD",
"Perangkat Daerah","SKPD","Unit Kerja","Nama Instansi","Asal Instansi","Asal","Unit Pelaksana",
"Agency","Organization"),total:$("Total","Total",
"Jumlah","Nilai Akhir"),notesToCommittee:$("Catatan untuk Panitia","Notes to Committee","Catatan",
"Notes"),notesToEntrant:$("Catatan untuk Peserta","Notes to Entrant")},Tp={weight:"Bobot",maximum:
"Maks"},Wt=e=>h.keys(tR).find(t=>Me(e,tR[t])),nt=(e,t)=>{let n=F(t.name);return F(e)===n||F(e.replace(
/\([^()]*\)\s*$/,
""))===n||F(Ze(e).name)===n},fK=(e,t)=>{var n;return(n=t.find(r=>F(r.name)===F(e)))!=null?n:t.find(r=>nt(
e,r))};function Wa(e){var o;let t=new y,n=new y,r=new y;for(let i of e){let s=V(i.code),a=F(i.name),
u=(o=t.get(s))!=null?o:i;t.set(s,u),n.set(i.code,u),r.set(a,r.has(a)?null:i)}return(i,s,a)=>{var u,l,
c;return a?(l=(u=n.get(i))!=null?u:t.get(V(i)))!=null?l:null:(c=r.get(F(s)))!=null?c:null}}function Ei(
e,t,n,r,o){
var S,O,P,N,I,_,M;let i=j=>typeof j=="string"&&(Wt(j)!==void 0||r.some(z=>nt(j,z))),s=Hl(e,j=>j.filter(
i).length,pi),a=s===null?[]:((S=e.values[s])!=null?S:[]).map(j=>typeof j=="string"?j:""),u=new y,l=new y;
for(let[j,z]of a.entries()){let L=fK(z,r),B=Wt(z);L!==void 0?u.set(L.name,[...(O=u.get(L.name))!=null?
O:[],j]):B!==void 0&&!l.has(B)&&l.set(B,j)}let c=(P=l.get("code"))!=null?P:null,d=[...u].map(([j,[z=0]])=>(
{
criterion:j,column:z})),p=s===null?hK(e):[];for(let[j,z]of e.values.entries()){if(s===null||j<=s)continue;
let L=Q=>{var ge;let Y=l.get(Q);return Y===void 0?"":(ge=z[Y])!=null?ge:""},B=U(L("code")),q=U(L(
"name")),J=new y;for(let{criterion:Q,column:Y}of d)J.set(Q,yK((N=z[Y])!=null?N:"",j,Y));let K=o(B,q,
c!==
null);K===null&&(sy(B,q)||gK(B,J))||p.push({row:j,code:B,entry:(I=K==null?void 0:K.code)!=null?I:
null,
name:q,institution:U(L("institution")),marks:J,total:L("total"),notesToCommittee:U(L(
"notesToCommittee")),notesToEntrant:U(L("notesToEntrant"))})}let g=(_=l.get("name"))!=null?_:null,b=(
M=l.get("total"))!=
null?M:null;return{stage:t,judge:n,tab:e.tab,headerRow:s,codeColumn:c,nameColumn:g,totalColumn:b,
columns:u,
rows:p}}var sy=(e,t)=>[e,t].some(n=>n===Tp.weight||n===Tp.maximum),gK=(e,t)=>[...t.values()].every(n=>n.
kind==="blank"||e===""&&n.kind==="unreadable"&&!ay(n.raw)),ay=e=>{var t;return typeof e=="string"?!re(
e)&&(Me(e,Dn)||((t=e.match(/\p{L}/gu))!=null?t:[]).length<3||e.trim().startsWith("#")):e!==void 0};
function hK(e){
let t={code:"",entry:null,name:"",institution:"",marks:new y,total:"",notesToCommittee:"",
notesToEntrant:""};
return e.values.flatMap((n,r)=>n.some(o=>typeof o=="number")?[{...t,row:r}]:[])}function yK(e,t,n){
let r={
row:t,column:n};return typeof e=="number"?{kind:"score",value:e,at:r}:re(e)?{kind:"blank",at:r}:
typeof e==
"string"&&Me(e,Dn)?{kind:"recused",at:r}:{kind:"unreadable",raw:e,at:r}}var nR=864e5,uy=R.UTC(1899,
11,30),bK="dd/mm/yyyy",wK="dd/mm/yyyy h:mm:ss",vK=e=>new R(uy+f.round(e*86400)*
1e3).toISOString().slice(0,19);function rR(e){let t=(R.parse(`${e}Z`)-uy)/nR;return w.isNaN(t)?e:t}
var kK=e=>e>
-693e3&&e<(R.UTC(1e4,0,1)-uy)/nR;function oR(e){var n;let t=(n=e==null?void 0:e.value)!=null?n:(e==null?
void 0:e.formula)===void 0?"":`=${e.formula}`;return typeof t!="number"||e===void 0||e.kind==="plain"?
{value:t,read:t}:e.kind==="percent"?{value:t,read:t,format:w.isInteger(t*100)?"0%":"0.00%"}:kK(t)?{
value:t,
read:{date:vK(t)},format:w.isInteger(t)?bK:wK}:{value:t,read:t}}var iR=e=>Hl(e,t=>t.filter(n=>typeof n==
"string"&&Wt(n)!==void 0).length),sR=(e,t,n)=>({tab:e,values:t.map(r=>k.from({length:n},(o,i)=>oR(r[
i]).
read))});function ly({rows:e}){var n;let t=e.length;for(;t>0&&((n=e[t-1])==null?void 0:n.every(r=>r===
void 0))!==!1;)t-=1;return{rows:e.slice(0,t),width:e.reduce((r,o)=>f.max(r,o.length),1)}}var xK=2e4,
TK=500;function aR(e){let{rows:t,width:n}=ly(e);return t.length>xK||n>TK}function uR(e,t){var o;let n=e.
filter(i=>!i.hidden),r=i=>{let{rows:s,width:a}=ly({...i,rows:i.rows.slice(0,20)});return iR(sR(i.name,
s,a))!==null};return(o=e.find(i=>i.name===t))!=null?o:n.find(r)}function cy(e,t,n){var l;let{rows:r,
width:o}=ly(e),i=(l=iR(sR(t,r,o)))!=null?l:0,s=f.max(0,2-i),a=[...k.from({length:s},()=>[]),...r];a[
1]=
[{value:n,kind:"plain"}];let u=a.map(c=>k.from({length:o},(d,p)=>oR(c[p])));return{values:u.map(c=>c.
map(({value:d})=>d)),formats:u.flatMap((c,d)=>c.flatMap(({format:p},g)=>p===void 0?[]:[{row:d,column:
g,
format:p}])),grid:{tab:t,values:u.map(c=>c.map(({read:d})=>d))},headerRow:i+s,formulas:a.flatMap((c,
d)=>c.
flatMap((p,g)=>d>i+s&&(p==null?void 0:p.formula)!==void 0?[{row:d,column:g}]:[]))}}var SK=/ \u00b7 (?:rumus|formulas): ([A-Z0-9:, ]+)$/;
function fc({values:e}){var r,o,i,s;let[,t=""]=(i=SK.exec(x((o=(r=e[1])==null?void 0:r[0])!=null?o:
"")))!=
null?i:[],n=[];for(let{row:a,column:u}of t===""?[]:t.split(", ").flatMap(Yr))(s=n[a])!=null||(n[a]=[
]),
n[a][u]="=";return n}var EK=/^Lembar Juri \u00b7 (?:dikumpulkan|collected) .* \u00b7 (?:proses|run) ([0-9a-f]{8}) \u00b7 /,
lR=({values:e})=>{var t,n,r,o;return(o=(r=EK.exec(x((n=(t=e[1])==null?void 0:t[0])!=null?n:"")))==null?
void 0:r[1])!=null?o:null};function cR(e,t){let n=f.max(e.values.length,t.grid.values.length);return k.
from({length:n},(r,o)=>o).every(r=>{let[o=[],i=[]]=[e.values[r],t.grid.values[r]],s=f.max(o.length,i.
length);return k.from({length:s},(a,u)=>u).every(a=>{var u,l;return r===1&&a===0||CK((u=o[a])!=null?
u:"",(l=i[a])!=null?l:"")})})}var CK=(e,t)=>typeof e=="object"&&typeof t=="object"?e.date===t.date:e===
t;m();function dR(e,t){if(t.length===0)return e;let n=r=>{var o;return(r.kind==="score"||r.kind==="unreadable")&&
((o=t[r.at.row])!=null&&o[r.at.column])?{...r,formula:!0}:r};return{...e,rows:e.rows.map(
r=>({...r,marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();var RK=/(?:^|[^\p{L}])(?:rekap|recap|gabungan|klasemen)/iu,
DK=/^(?:salinan|copy of|hasil|results?|peringkat|ranking|ringkasan|summary|template|templat|format|blangko|contoh|petunjuk)(?!\p{L})/iu,
AK=/(?:^|[^\p{L}])(?:juri|judge)/iu,mR=e=>h.values(H).some(t=>Me(e,t));function Cs(e){let t=e.trim();
return mR(t)||RK.test(t)?!1:DK.test(t)?/^(?:hasil|results?)/i.test(t)&&AK.test(t):!0}var gc=e=>!Cs(e)&&
!mR(e.trim())&&!/^(?:salinan|copy of|templ|format|blangko|contoh|petunjuk)/i.test(e.trim());var Sp=new y;
function fR(e,t,n){let r=e.flatMap(i=>{let s=n.get(i);return s===void 0?[]:[{name:i,...s}]}),
o=e.flatMap(i=>{let s=n.has(i)?null:yp(i,t);return s===null?[]:[{name:i,...s}]});return[...r,...o]}
var gR=(e,t)=>e.
stage===t.stage&&e.judge===t.judge;function hR(e,t,n=Sp){let r=fR(e,t,n);return r.flatMap(o=>{let i=r.
find(s=>gR(s,o));return i===void 0||i===o?[]:[{...o,first:i.name}]})}var dy=/^(?:salinan(?: dari)?|copy of|copy)\s+(?=\S)|\s*\(\d+\)$|\s+(?:copy|salinan)$/iu;
function yR(e,t,n=Sp){let r=pr(e,t,n);return e.flatMap(o=>{var a;if(!dy.test(o)||r.some(u=>u.name===
o))return[];let i=o;for(;dy.test(i);)i=i.replace(dy,"").trim();let s=(a=r.find(u=>F(u.name)===F(i)))!=
null?a:yp(i,t);return s===null?[]:[{name:o,stage:s.stage,judge:s.judge}]})}var pR=e=>V(e).replace(
/\p{N}+/gu,
"#");function bR(e,t,n=Sp){let r=new v(t.judges.map(s=>pR(s.code))),o=new v(t.stages.map(s=>F(s.name))),
i=new v(pr(e,t,n).map(s=>s.name));return e.flatMap(s=>{if(i.has(s)||yp(s,t)!==null)return[];let a=Ir(
s).find(({left:u,right:l})=>o.has(F(u))&&r.has(pR(l)));return a===void 0?[]:[{name:s,judge:a.right}]}
)}
function pr(e,t,n=Sp){let r=fR(e,t,n),o=r.filter((s,a)=>r.findIndex(u=>gR(u,s))===a),[i]=t.stages;
return o.
length>0||i===void 0||t.stages.length>1?o:OK(e,i,mt(t,i))}function OK(e,t,n){var a,u;let r=new y;for(
let l of e.
filter(Cs))for(let{left:c,right:d}of Ir(l)){let p=n.filter(b=>my(d,b)),[g]=p;g===void 0||p.length>1||
F(c)===""||r.set(F(c),[...(a=r.get(F(c)))!=null?a:[],{name:l,stage:t,judge:g}])}let o=[...r.values()].
map(l=>l.filter((c,d)=>l.findIndex(p=>p.judge===c.judge)===d)),i=f.max(0,...o.map(l=>l.length)),s=o.
filter(l=>l.length===i);return s.length===1?(u=s[0])!=null?u:[]:[]}var my=(e,t)=>V(e)!==""&&(V(e)===
V(t.code)||F(e)===F(t.name));m();function wR({tables:e,rows:t}){return n=>{switch(n.kind){case"setting":
return ut(e.settings,t.settings.
get(n.key),"value");case"prize":return ut(e.settings,t.prizes.get(n.place),"value");case"entry":
return ut(
e.entries,t.entries[n.index],n.column);case"stage":return ut(e.stages,t.stages[n.index],n.column);
case"criterion":return ut(e.criteria,t.criteria[n.index],n.column);case"judge":return ut(e.judges,t.judges[
n.
index],n.column)}}}m();var PK=(e,t)=>e>0&&(e<1?t>1:e===1&&t>=20),vR=(e,t)=>e.rows.some(n=>t.some(({
name:r,max:o})=>{let i=n.
marks.get(r);return(i==null?void 0:i.kind)==="score"&&PK(i.value,o)})),NK=e=>e.replace(
/"[^"]*"|\\./g,
"").includes("%");function kR(e,t){let n=r=>{var a,u;let{row:o,column:i}=r.at;return r.kind!=="score"||
!NK((u=(a=t[o])==null?void 0:a[i])!=null?u:"")?r:{kind:"unreadable",raw:`${w((r.value*100).toPrecision(
12))}%`,cellValue:r.value,at:r.at,...r.formula&&{formula:!0}}};return{...e,rows:e.rows.map(r=>({...r,
marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();function hc(e){let t=new y;for(let n of e){
let r=t.get(n.id);t.set(n.id,r===void 0?n:{...r,tabs:[
...new v([...r.tabs,...n.tabs])]})}return[...t.values()]}m();m();var wt={COLUMN:["criterion",
"ignore"],ROW:["entry","ignore"],WEIGHTS:["written","totals","equal"],
NAMES:["same"],HIDDEN:["use","ignore"],SUMMARY:["use","ignore"],ODD_TAB:["use","ignore"],STAGE_TABS:
[
"judges"],SIDE_BY_SIDE:[],OTHER_TABLE:[],OWN_CRITERIA:["criteria"]};m();var py="(?:(?:dewan\\s+)?(?:juri|judge|penilai|panelis)\\s*[.\\-#:]?\\s*(?:\\d{1,2}|[ivx]{1,4}|[a-z])|j\\.?\\s?\\d{1,2})(?![\\p{L}\\p{N}])",
IK=new RegExp(`^(?:(?:nilai|skor|score|total)\\s+)?(${py}(?:\\s*[(:\u2013-].*)?)$`,"iu"),$K=/^(?:nilai\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)\s*[:.\-\u2013]?\s+(\p{L}.*)$/iu,
_K=new RegExp(`^(${py})\\s*[-\u2013\xB7|:_/,]*\\s*(\\S.*)$`,"iu"),FK=new RegExp(`^(.*[^\\s\\p{L}\\p{N}]|.*\\s|.*\\))\\s*(${py})\\s*[)\\]]?$`,
"iu"),MK=new v(["Juri","Nilai Juri","Skor Juri","Dewan Juri","Nilai Dewan Juri","Nama Juri",
"Penilai","Judge","Judges"].map(F));function vt(e){var n,r,o,i,s,a;let t=e.
replace(/\s+/g," ").trim();return(a=(s=(r=(n=IK.exec(t))==null?void 0:n[1])==null?void 0:r.trim())!=
null?s:(i=(o=$K.exec(t))==null?void 0:o[1])==null?void 0:i.trim())!=null?a:null}function vn(e){var i,
s,a,u,l;let t=e.replace(/\s+/g," ").trim(),n=_K.exec(t);if(n!==null&&!/^\(/.test((i=n[2])!=null?i:""))
return{label:(s=n[1])!=null?s:"",rest:(a=n[2])!=null?a:""};let r=FK.exec(t),o=((u=r==null?void 0:r[1])!=
null?u:"").replace(/[\s\-\u2013\u00b7|:_/,([]+$/,"");return r===null||o===""?null:{label:(l=r[2])!=null?
l:"",
rest:o}}var no=e=>MK.has(F(e));m();m();var LK=12,jK=["juri","dewanjuri","judge","penilai","panelis"],
gy=e=>jK.includes(F(e));function TR(e){
var t;return hy((t=zK(e))!=null?t:e.map(n=>n.trim()))}function hy(e){let t=new v(e.filter(r=>xR(r)).
map(V)),n=0;return e.map(r=>{if(xR(r))return fy(r,BK(r)?r:"");do n+=1;while(t.has(`j${n}`));return r.
includes("@")?{...fy(`J${n}`,""),email:r}:fy(`J${n}`,r)})}var xR=e=>[...e].length<=LK&&V(e)!==""&&!e.
includes("@"),BK=e=>!/\p{N}/u.test(e)&&[...e].length>3;function zK(e){let[t,...n]=e.map(r=>Ir(r).filter(
({right:o})=>V(o)!==""));for(let{left:r,right:o}of[...t!=null?t:[]].sort(UK).reverse()){let i=F(r);
if(i===
""||gy(r))continue;let s=n.map(u=>{var l;return(l=u.find(c=>F(c.left)===i))==null?void 0:l.right}),a=[
o,...s].flatMap(u=>u!=null?u:[]);if(a.length===e.length&&new v(a.map(V)).size===a.length)return a}
return null}
var UK=(e,t)=>w(e.spaced)-w(t.spaced)||e.at-t.at,WK=/^(?:nama\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)(?:\s+name)?\s*(?:[:=]\s*(.*))?$/i;
function SR({above:e}){var t,n;for(let r of e){let o=r.map(U);for(let[i,s]of o.entries()){let a=WK.exec(
s);if(a===null)continue;let l=(((t=a[1])!=null?t:"").trim()||((n=o.slice(i+1).find(c=>/\p{L}/u.test(
c)))!=null?n:"")).replace(/^[:=\s]+/,"");if(/\p{L}/u.test(l))return l}}return""}var fy=(e,t)=>({...OS,
code:e,name:t});var yy=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|observasi|wawancara|administrasi|berkas|interview/i;
function ER(e){var a;let t=new y;for(let u of e)for(let{left:l,right:c}of Ir(u).filter(d=>d.spaced||
/[|:_\-\u2013]/.test(u))){let d=F(l);if(d===""||V(c)===""||gy(l)||vt(l)!==null)continue;let p=(a=t.get(
d))!=null?a:{stage:l,tabs:[]};p.tabs.some(g=>V(g.label)===V(c))||p.tabs.push({tab:u,label:c}),t.set(
d,p)}let n=[...t.values()].filter(u=>u.tabs.length>1),r=n.map(u=>new v(u.tabs.map(l=>V(l.label)))),o=(
u,l)=>yy.
test(u.stage)||r.some((c,d)=>d!==l&&u.tabs.some(p=>c.has(V(p.label)))),i=n.filter(o),s=i.length>1&&e.
every(u=>!KK(u,i));return{sets:s?i:[],unclear:!s&&GK(e)}}var KK=(e,t)=>!t.some(n=>n.tabs.some(r=>r.tab===
e))&&vn(e)!==null;function GK(e){var n;let t=new y;for(let r of e){let o=vn(r);if(o===null)continue;
let i=V(o.label);t.set(i,((n=t.get(i))!=null?n:new v).add(F(o.rest)))}return[...t.values()].some(r=>r.
size>1)}var qK=/(?:^|[^\p{L}])(?:lama|revisi|perbaikan|backup|cadangan|simulasi|uji\s?coba|tes|test|draf|draft|latihan|copy|salinan|old)(?:[^\p{L}]|$)|\(\d\)\s*$/iu,
HK=/(?:^|[^\p{L}])(?:tahun\s+lalu|sebelumnya|tahun\s+kemarin|last\s+year|previous)(?:[^\p{L}]|$)/iu,
CR=/(?:^|\D)((?:19|20)\d\d)(?!\d)/,ZK=/(?:^|[^\p{L}])(?:hari|sesi|gelombang|kloter|ronde|day|session|round|batch)(?:[^\p{L}]|$)/iu,
JK=/juri|judge|penilai|panelis/i,by=e=>JK.test(e)||vt(e)!==null||vn(e)!==null,RR=e=>{var t;return CR.
test(e)?w((t=CR.exec(e))==null?void 0:t[1]):null},wy=e=>!by(e)&&Ir(e).every(({right:t})=>V(t)==="")&&
(yy.test(e)||ZK.test(e)),Ka=e=>`tab/${F(e)}`;function DR(e,t,n){let r=e.map(({tab:s})=>s),o=XK(r);if(
!t&&
o!==null)return n.has(o.id)?[]:[o];let i=r.map(s=>VK(s,r));return i.every(s=>s!==null)?[]:r.flatMap(
(s,a)=>{var c;let u=(c=i[a])!=null?c:null;if(u===null||t&&u!=="old"||n.has(Ka(s)))return[];let l=wt.
ODD_TAB;return[{id:Ka(s),kind:"ODD_TAB",tab:s,tabs:[s],params:{tab:s,reason:u},options:l,default:
null}]})}
function VK(e,t){let n=t.filter(a=>a!==e);if(qK.test(e))return"old";let r=RR(e),o=r!==null&&n.some(a=>{
var u;return((u=RR(a))!=null?u:r+1)>r});if(HK.test(e)||o)return"time";let i=!by(e)&&n.length>1&&n.every(
a=>by(a)),s=wy(e)&&n.some(a=>!wy(a));return i||s?"unlike":null}function XK(e){let[t]=e;return t===void 0||
e.length<2||!e.every(wy)?null:{id:`stages/${e.map(F).join("+")}`,kind:"STAGE_TABS",tab:t,tabs:[...e],
params:{tabs:[...e]},options:wt.STAGE_TABS,default:null}}m();m();var YK=["No","No. Urut","Nomor",
"Nomor Urut","Number","Urutan","Urut","Tahun","Year","Tanggal","Date",
"Timestamp","Stempel Waktu","Cap Waktu","Jam","No. Undian","Nomor Undian","ID"],QK=["Total","Jumlah",
"Sum","Total Nilai","Total Skor","Nilai Total","Skor Total","Jumlah Nilai","Jumlah Skor",
"Total Score","Score Total","Subtotal","Sub Total","Grand Total","Rata-rata","Rerata",
"Nilai Rata-rata","Rata-rata Nilai","Skor Rata-rata","Average","Mean","Average Score","Nilai Akhir",
"Skor Akhir","Hasil","Hasil Akhir","Final","Final Score","Result","Persentase","Percentage","Bobot",
"Weight","Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Nilai Terbobot",
"Nilai Tertimbang","Skor Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min"],eG=[
"Peringkat","Rank","Ranking","Rangking",
"Juara","Place"],tG=new v([...YK,...QK,...eG].map(F)),AR=new v(["Nilai","Skor","Score","Scores",
"Poin","Point","Points"].map(F)),OR=e=>AR.has(e),Ci=e=>F(e)===""||tG.has(F(e))||Wt(e)!==void 0||Cr.columns.
some(t=>Me(e,t.header));function PR(e){let t=e.filter(n=>!AR.has(n));return t.length>0?t:[...e]}
function NR({tables:e,criteria:t},n,r){let o=new v(t.map(F)),i=[...t],s=e.flatMap(a=>a.columns.filter(
u=>(u.kind==="numbers"||u.isMeant&&u.max!==null)&&!o.has(u.key)).map(u=>({table:a,one:u})));for(let{
table:a,one:u}of s){let l=`column/${u.key}`,c=r.get(l);c==="criterion"&&!i.some(p=>F(p)===u.key)&&i.
push(u.name);let d=t.some(p=>Pr(p,u.name)&&!a.columns.some(({key:g})=>g===F(p)));c===void 0&&!d&&n.push(
nG(l,a,u))}return i}var nG=(e,{tab:t},{column:n,key:r,name:o})=>({id:e,kind:"COLUMN",tab:t,tabs:[t],
params:{header:o,column:Bn(n),doubt:OR(r)?"sum-misfit":"some-tabs"},options:wt.COLUMN,default:null});
m();m();var rG=/kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|benefit|dampak|impact|replika|disebar|keberlanjut|berkelanjut|sustain|efektif|effective|efisien|presentasi|penyajian|substansi|inovatif|relevansi|kualitas|mutu/i,
Ri=e=>rG.test(e);m();m();var ro=(...e)=>new v(e.map(F)),oG=[["code",ro("Kode","Code","No. Peserta",
"Nomor Peserta","Kode Peserta","Kode Inovasi","Kode Proposal","Entry Code","No. Registrasi",
"Nomor Registrasi","No. Pendaftaran","Nomor Pendaftaran","No. Dada","Nomor Dada","ID Peserta",
"ID Inovasi","Kode Registrasi","Kode Pendaftaran","Kode Tim","Kode Karya","No. Tim")],["name",ro(
"Nama","Name","Inovasi","Innovation","Peserta","Participant","Participants","Finalis","Finalist",
"Judul","Title","Entry","Entries","Proposal","Karya","Tim","Team","Kelompok","Program","Produk",
"Usulan","Gagasan","Layanan","Aplikasi","Nominasi",
"Nomine","Nominee","Inovator","Peserta Lomba","Karya Inovasi","Proposal Inovasi","Produk Inovasi",
"Program Inovasi","Project","Proyek","Kegiatan","Regu","Kontestan","Calon","Kandidat","Naskah",
"Makalah","Poster","Video","Kampung","Inovasi Daerah")],["institution",ro("Instansi","Institution",
"Unit","OPD","Perangkat Daerah","SKPD","Unit Kerja","Satuan Kerja","Satker","Asal","Unit Pelaksana",
"Agency",
"Organization","Organisation","Organisasi","Lembaga","Dinas","Badan","Bagian","UPTD","UPT",
"Puskesmas","Kelurahan","Desa","Kecamatan","Sekolah","School","RSUD","Rumah Sakit","Kabupaten",
"Kota","Kab/Kota","Provinsi","Daerah","Pemda","Kampus","Perguruan Tinggi","Universitas","Perusahaan",
"Kementerian",
"Unit Organisasi","Unit Penyelenggara","Pengusul","OPD/Unit Kerja","Penyelenggara","Unit Pelayanan",
"Unit Layanan","Wilayah","Instansi/Unit","Asal Daerah","UPP","Posyandu")],["category",ro("Kategori",
"Category","Bidang","Divisi","Division","Golongan","Klaster","Cluster","Kelas","Jenjang")],["judge",
ro("Juri","Judge","Penilai","Dewan Juri","Panelis","Reviewer","Email Juri","Kode Juri","Evaluator")],
["number",ro("No","No. Urut","Nomor","Nomor Urut","Number","Urut","Tahun","Year","Jam","No. Undian",
"ID","Nomor Undian","Undian","No. Tampil","Urutan Tampil","Nomor Tampil","Nr","Nmr","Urutan")],[
"text",ro("Catatan","Notes","Note","Catatan untuk Panitia","Notes to Committee",
"Catatan untuk Peserta",
"Ket","Notes to Entrant","Keterangan","Komentar","Comment","Comments","Saran","Masukan","Paraf",
"Ulasan","Tanda Tangan","TTD","Signature","Tanggal","Date","Timestamp","Stempel Waktu","Cap Waktu",
"Alasan","Email","Surel","No. WA","No. HP","Telepon","Phone","Narahubung","Kontak","Contact",
"Alamat","Status","Tautan","Link","URL","Tautan Proposal","Uraian","Deskripsi","Description",
"Penjelasan","Bukti",
"Waktu","Jenis Unit","Unit Type","Rekomendasi","Recommendation","Ringkasan","Predikat","Verifikator",
"Lokasi","Penanggung Jawab","PIC","Ketua Tim","Ketua","Anggota","Reason","Proposal Link",
"Saran dan Masukan")]],iG=ro("Total","Jumlah","Jml","Sum","Subtotal","Sub Total","Grand Total",
"Rata-rata","Rata2","Rerata","Average","Mean","Avg","Nilai Akhir","Skor Akhir","Hasil Akhir","Hasil",
"Final","Final Score","Result","NA","Akhir","Persentase","Percentage","Persen","Terbobot",
"Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min","Bobot","Weight",
"Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Skor x Bobot","Nilai Tertimbang",
"Skor Tertimbang","Nilai Terbobot","Skor Terbobot","Total Keseluruhan","Konversi","NR"),sG=/^[\s]*[\u03a3\u01a9\u2211][\s\p{L}]*$/u,
aG=ro("Peringkat","Rank","Ranking","Rangking","Juara","Place","Posisi","Rangkin","Pemeringkatan"),uG=/(?:^|[^\p{L}])(?:peringkat|rank(?:ing)?|rangking|juara|urutan\s+juara)(?:[^\p{L}]|$)/iu,
lG=/^(?:hadir|kehadiran|izin|ijin|sakit|alpa|alfa|absen|umur|usia|age|tinggi|berat|harga|price|volume|vol|anggaran|budget|realisasi|pagu|stok|gaji|honor|honorarium|tarif|hp|nohp|nowa|telepon|telp|notelp|notelepon|phone|wa|whatsapp|nip|nik|rt|rw|kodepos|jumlah(?:peserta|orang|anggota|barang|unit|biaya|anggaran|hari|juri|halaman|penduduk|pegawai)|qty|kuantitas|durasi|jarak|luas|npwp|rekening|norekening)(?:rp|rupiah|tahun|cm|kg|orang|menit|hari)?$/,
vy=/^(?:nama|name|judul|title|asal|daftar|unit|jenis|nilai|skor|score)\s+(?:of\s+|dari\s+)?/i,cG=/\s+(?:pengusul|peserta|penyelenggara|pelaksana|lomba|terdaftar|name|juri|(?:yang|yg)\s+(?:dinilai|diusulkan|dilombakan))$/i,
dG=["name","code","institution","category"],mG=e=>e.replace(/\s+/g," ").trim();function IR(e){var n,
r;let t=F(e);return t===""?null:aG.has(t)?"rank":iG.has(t)?"sum":(r=(n=oG.find(([,o])=>o.has(t)))==null?
void 0:n[0])!=null?r:null}function Ep(e){var s,a,u,l;let t=IR(e);if(t!==null)return t;let n=e.replace(
vy,""),r=(l=(u=(s=vy.exec(e))==null?void 0:s[1])!=null?u:(a=vy.exec(e))==null?void 0:a[0])!=null?l:
"";
if(n!==e){let c=Ep(n);if(/^(?:nilai|skor|score)/i.test(r))return c==="sum"||c==="rank"?c:null;if(c!==
null)return c}let o=e.replace(cG,"");return o===e?null:Ep(o)}function Ye(e){var a;let t=mG(e);if(sG.
test(t))return"sum";let n=IR(t);if(n!==null)return n;if(lG.test(F(t)))return"matter";let r=Ep(t);if(
r!==
null)return r;let o=t.replace(/\s*[([][^()[\]]*[)\]]\s*$/,"");if(o!==t&&o!==""){let u=Ye(o);if(u!==null)
return u}if(uG.test(t))return"rank";let i=t.split(/\s*[/,&+|\n]\s*|\s+(?:dan|atau|and|or)\s+/i).filter(
u=>u.trim()!=="");if(i.length<2)return null;let s=i.map(u=>Ep(u));return s.every(u=>u!==null)&&(a=dG.
find(u=>s.includes(u)))!=null?a:null}var pG=/[\u03a3\u01a9\u2211]|(?:^|[^\p{L}])(?:total|jumlah|jml|sum|subtotal|rata|rata2|rerata|rataan|average|avg|mean|akhir|final|terbobot|tertimbang|weighted|persentase|konversi)(?:[^\p{L}]|$)/iu;
function Di(e){let t=Ye(e);return t==="sum"||t!=="matter"&&pG.test(e)}var fG=ro("Hasil","Result",
"Final","Konversi","Akhir"),Ga=e=>{let t=Ye(e);return t==="matter"||t===null||fG.has(F(e))};var gG=/^(?:nilai|skor|score|scores|poin|points?|angka|huruf|predikat|grade|mutu|n|s|sn|mentah|asli|raw|skala|juri)$/,
$R=/^(?:bobot|weights?|b|kriteria|persen|persentase)$/,_R=/^(?:[x\u00d7*]|kali|nb|bn|nxb|bxn|sxb|bxs|n\u00d7b|s\u00d7b|b\u00d7n|b\u00d7s|terbobot|berbobot|tertimbang|weighted|akhir|final|hasil|konversi|jumlah|jml|total|subtotal|sub)$/,
FR=/^[\d%]+$/,ky=e=>e.toLowerCase().split(/[^\p{L}\p{N}%\u00d7*]+/u).filter(t=>t!==""),MR=(e,...t)=>{
let n=ky(
e);return n.length>0&&n.every(r=>t.some(o=>o.test(r)))},Rs=e=>Ye(e)==="text"||MR(e,gG,$R,_R,FR),xy=e=>MR(
e,$R,FR)&&ky(e).some(t=>/^(?:bobot|weights?|b)$/.test(t)),LR=e=>Rs(e)&&ky(e).some(t=>_R.test(t)),hG=/(?:^|[^\p{L}])(?:(?:nilai|skor|score|bobot|n|s|b)\s*[x\u00d7*]\s*(?:nilai|skor|bobot|weight|n|s|b|\d)|[x\u00d7*]\s*\d|nxb|sxb|bxn|bxs|terbobot|tertimbang|weighted)/iu,
yc=e=>hG.test(e);function jR(e){var n,r,o,i;let t=e.trim();return xy(t)?"":(i=(o=(n=/^(?:bobot|weight(?:\s+of)?)\s+(\S.*)$/i.
exec(t))==null?void 0:n[1])!=null?o:(r=/^(\S.*)\s+(?:bobot|weight)$/i.exec(t))==null?void 0:r[1])!=null?
i:null}var yG=/^(.*\S)\s*(?:\s[-\u2013\u2014|:]\s*|[-\u2013\u2014|:]\s)\s*(\S.*)$/u;function BR(e,t,
n){var l,c;let r=t.
flatMap(d=>{var b;let[,p="",g=""]=(b=yG.exec(d))!=null?b:[];return p===""||Ri(g)||Rs(g)?[]:[{name:d,
left:F(p)}]}),o=r.filter(({left:d})=>r.filter(p=>p.left===d).length>1).map(({name:d})=>d),i=`judges/${o.
map(F).join("+")}`,[s]=o,[a]=e;if(s===void 0||a===void 0||n.has(i))return null;let u=(c=(l=a.columns.
find(d=>nt(d.name,{name:s})))==null?void 0:l.column)!=null?c:0;return{id:i,kind:"OWN_CRITERIA",tab:a.
tab,cell:`${Bn(u)}${a.above.length+1}`,tabs:e.map(({tab:d})=>d),params:{headers:o},options:wt.OWN_CRITERIA,
default:null}}m();m();m();var zR=/^(?:jumlah|jml|total|sum|rata|rata2|rerata|rataan|mean|average|avg|tertinggi|terendah|maksimum|maksimal|minimum|minimal|maks|max|min|simpangan|deviasi|n|stdev|sd|std|median|subtotal|subjumlah|modus|varian|varians|highest|lowest|banyaknya|count|terbesar|terkecil|persentase)$/,
UR=/^(?:nilai|skor|score|scores|poin|points|baku|standar|standard|deviation|akhir|keseluruhan|per|kriteria|aspek|juri|penilaian|persen|data|sub|grand|peserta|semua|dari|the|of|all|umum|kelas|kolom|seluruh|final|hasil|faktor)$/,
Cp=/^(?:bobot|weight|weights|pembobotan|proporsi|porsi|koefisien|presentase|pengali)$/,Ty=/^(?:maks|maksimum|maksimal|max|maximum|ideal|tertinggi|rentang|skala)$/,
WR=/^(?:contoh|example|misal(?:nya)?|sample)(?:\s|$|[:(.])/i,bG=/^(?:contoh|example|misal(?:nya)?|sample)\s*(?:$|[:(.]|(?:pengisian|isian|cara|nilai|penilaian|format|peserta|saja|inovasi|entry|row)(?!\p{L}))/iu,
Ey=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");function Sy(e){let t=Ey(e);return t.
some(n=>zR.test(n))&&t.every(n=>zR.test(n)||UR.test(n))}var qa=(e,t)=>{let n=Ey(e);return n.some(r=>t.
test(r))&&n.every(r=>t.test(r)||UR.test(r)||Cp.test(r)||/^\d+$/.test(r))},Ha=e=>qa(e,Cp);function KR(
e){
let{code:t,name:n,label:r,first:o,hasScores:i,isFirst:s}=e;if(e.isOpen&&r!==""){if(WR.test(r))return"example";
if(i&&qa(r,Cp)&&!qa(r,Ty))return"weight";if(i&&s&&qa(r,Ty))return"maximum";if(Sy(r))return s&&
i?"maximum":"statistic"}return Sy(t)?"statistic":n!==""?null:Sy(o)?"statistic":i&&qa(o,Cp)?"weight":
i&&qa(o,Ty)?"maximum":null}var GR=(e,t)=>WR.test(e)?!t||!bG.test(e):Ey(e).length===1;var wG=new v([
"Maks","Maksimum","Maksimal","Max","Maximum","Skor Maks","Nilai Maks","Nilai Maksimal",
"Skor Maksimal"].map(F)),vG=e=>wG.has(F(e));function qR(e,t,n){let r=a=>a.map(kG).find(u=>u!==null),
o=r(e.map(a=>t.map(u=>{var l,c;return(c=(l=a.columns.find(d=>nt(d.name,{name:u})))==null?void 0:l.weight)!=
null?c:null})));if(o!==void 0)return{weights:o,from:"headers"};let i=r(e.map(a=>Ry(a,t)));if(i!==void 0)
return{weights:i,from:"row"};let s=r(e.map(a=>Cy(a,t,n)));return s===void 0?{weights:t.map(()=>1),
from:"equal"}:{weights:s,from:"products"}}function Cy({columns:e,totals:t},n,r){let o=n.map((s,a)=>{
var c,
d,p;let u=(c=e.find(g=>nt(g.name,{name:s})))==null?void 0:c.column,l=t.find(({from:g})=>g.length===1&&
g[0]===u);return l===void 0?null:((d=l.weights[0])!=null?d:0)*((p=r[a])!=null?p:1)}),i=o.reduce((s,a)=>s+
(a!=null?a:0),0);return o.map(s=>s===null?null:f.round(s/i*1e6)/1e4)}var Ry=(e,t)=>ZR(e,t,Ha),HR=(e,
t)=>ZR(
e,t,vG);function ZR(e,t,n){let r=t.map(a=>e.columns.find(u=>nt(u.name,{name:a}))),o=f.min(...r.map(a=>{
var u;return(u=a==null?void 0:a.column)!=null?u:0})),i=new v(e.lines.map(({values:a})=>a)),s=e.values.
find(a=>{if(i.has(a))return!1;let[u]=a.slice(0,o).filter(l=>!re(l));return typeof u=="string"&&n(u)}
);
return r.map(a=>{let u=a===void 0||s==null?void 0:s[a.column];return dt(typeof u=="string"?u.replace(
/\s*%\s*$/,""):u)})}function kG(e){let t=e.flatMap(r=>r!==null&&r>=0?r:[]),n=t.reduce((r,o)=>r+o,0);
return t.length<e.length||n<=0?null:f.abs(n-1)<1e-6?t.map(r=>f.round(r*1e6)/1e4):t}var Za=e=>e.reduce(
(t,n)=>t+n,0),VR=e=>f.round(e*1e4)/1e4,XR=e=>e.map(t=>VR(t/Za(e)*100));function YR(e,t,n,r){
var p,g;let o=`weights/${t.map(F).join("+")}`,{taken:i}=n,s=xG(e,t,n),[a]=s;if(a===void 0)return{
weights:[
...i],question:null};let u=s.filter(({option:b,weights:S})=>b==="totals"||S.every(O=>O>0)),l=r.get(o);
if(l==="equal")return{weights:t.map(()=>1),question:null};let c=u.find(({option:b})=>b===l);if(c!==void 0)
return{weights:c.weights,question:null};let d={id:o,kind:"WEIGHTS",tab:(g=(p=e[0])==null?void 0:p.tab)!=
null?g:"",tabs:e.map(b=>b.tab),params:{criteria:[...t],weights:a.weights,sum:VR(Za(a.weights)),from:
a.
from,...a.tab===void 0?{}:{tab:a.tab}},options:wt.WEIGHTS.filter(b=>b==="equal"||u.some(({option:S})=>S===
b)),default:a.from==="headers"?null:a.option};return{weights:[...i],question:d}}function xG(e,t,{
taken:n,
max:r,elsewhere:o}){let s=n.some(c=>c!==n[0])&&!TG(e,t)?null:SG(e,t),a=RG(e,t,r),u=[];if(s!==null?u.
push({option:"written",from:"headers",weights:s}):(o==null?void 0:o.from)==="written"&&u.push({
option:"written",from:"elsewhere",weights:o.weights,tab:o.tab}),a!==null)u.push({option:"totals",
from:"totals",weights:a});else if((o==null?void 0:o.from)==="totals"){let c=XR(o.weights.map((d,p)=>{
var g;return d*
((g=r[p])!=null?g:1)}));u.push({option:"totals",from:"recap",weights:c,tab:o.tab})}return u.some(({
from:c,
weights:d})=>c==="headers"||!JR(d,n))?u.filter(({from:c,weights:d})=>c==="headers"||c==="totals"||!JR(
d,n)):[]}var TG=(e,t)=>e.some(({columns:n})=>n.some(r=>r.weight!==null&&t.some(o=>nt(r.name,{name:o}
))));
function SG(e,t){for(let n of e){let r=t.map(i=>{var s,a;return(a=(s=n.columns.find(u=>nt(u.name,{
name:i})))==
null?void 0:s.weight)!=null?a:null}),o=r.flatMap(i=>i!=null?i:[]);if(o.length!==0)return o.length===
t.length&&f.abs(Za(o)-100)<.5||o.length===t.length&&new v(o).size===1?null:r.map(i=>i!=null?i:0)}
return CG(
e,t)}var EG=/(\d+(?:[.,]\d+)?)\s*(?:%|persen)|(?:bobot|weight|\bB)\s*[=:]?\s*(\d+(?:[.,]\d+)?)|\(\s*[x\u00d7]?\s*(\d+(?:[.,]\d+)?)\s*\)|\s(\d{1,3})$/i;
function CG(e,t){let[n]=e;if(n===void 0||t.length<2)return null;let r=Ry(n,t);if(r.some(a=>a!==null)&&
r.some(a=>a===null))return r.map(a=>a!=null?a:0);let o=t.map(a=>{var c,d,p,g;let u=(d=(c=n.columns.find(
b=>nt(b.name,{name:a})))==null?void 0:c.column)!=null?d:-1,l=(p=n.headers[u])!=null?p:"";return{
header:l,
number:(g=EG.exec(l))==null?void 0:g.slice(1).find(b=>b!==void 0)}}),i=o.flatMap(({number:a})=>a===void 0?
[]:w(a.replace(",",".")));if(new v(i).size<2)return null;let s=o.some(({header:a})=>/%|persen|bobot|weight|\(\s*(?:[x\u00d7]\s*\d|0[.,]\d)/i.
test(a));return i.length===t.length&&(s?[1,10,100]:[100]).some(a=>f.abs(Za(i)-a)<1e-6)?i:s&&i.length>
0?t.map((a,u)=>{var l,c,d;return w((d=(c=(l=o[u])==null?void 0:l.number)==null?void 0:c.replace(",",
"."))!=null?d:0)}):null}function RG(e,t,n){for(let r of e){let o=Cy(r,t,n);if(o.every(a=>a!==null))return o;
let{columns:i,totals:s}=r;for(let{from:a,weights:u}of s){let l=t.map((c,d)=>{var b,S,O;let p=(b=i.find(
P=>nt(P.name,{name:c})))==null?void 0:b.column,g=p===void 0?-1:a.indexOf(p);return g<0?null:((S=u[g])!=
null?S:0)*((O=n[d])!=null?O:1)});if(!(a.length!==t.length||l.some(c=>c===null)))return XR(l.map(c=>c!=
null?c:0))}}return null}function JR(e,t){let[n,r]=[Za(e),Za(t)];return e.every((o,i)=>{var s;return f.
abs(o/n-((s=t[i])!=null?s:0)/r)<.005})}m();m();m();function Dy(e,t){let n=t===1?"":` (${t})`;return e.slice(
0,31-n.length)+n}var Ay="Lembar Juri \xB7 ",
QR=e=>Ay+e,Oy=e=>typeof e=="string"&&e.startsWith(Ay),kn=e=>{var t;return Oy((t=e.values[1])==null?
void 0:
t[0])};function At(e,t,n,r,o,i,s=""){let a=u=>[u,...r.slice(1).map(()=>"")];return{name:e,values:[a(
t),a([Ay+n,s].filter(u=>u!=="").join(" \xB7 ")),r.map(u=>u.header),...o.map(u=>r.map(l=>l.value(u)))],
headerRow:2,frozenColumns:i,widths:r.map(u=>u.width),formats:r.map(u=>{var l;return(l=u.format)!=null?
l:""}),layout:s}}m();m();m();m();m();var bc="Nilai",Ds=e=>typeof e=="string"?e.trim():"";function eD(
e,{placeOf:t}){if(t===void 0)return e;
let n=new y([...e.columns].map(([o,i])=>[o,i.map(s=>t({row:-1,column:s}).column)])),r=e.rows.map(o=>(
{
...o,marks:new y([...o.marks].map(([i,s])=>[i,{...s,at:t(s.at)}]))}));return{...e,totalColumn:null,
columns:n,
rows:r}}var Py=$("Juri","Judge","Nama Juri","Judge Name","Kode Juri","Penilai","Nama Penilai",
"Dewan Juri","Nama Dewan Juri","Panelis","Reviewer","Email Juri"),DG=$("Email","Email Address",
"Alamat Email","Username","Nama Pengguna"),AG=$("Timestamp","Timestamp","Stempel Waktu","Cap Waktu"),
tD=$("Kriteria","Criterion","Kriteria Penilaian","Aspek","Aspek Penilaian","Indikator","Komponen",
"Unsur"),Ny=$("Nilai",
"Score","Skor","Value","Poin","Points"),nD=e=>Me(e,Ny),rD=e=>e.some(t=>Me(t,Py))&&e.some(t=>Me(t,tD))&&
e.some(t=>Me(t,Ny));function OG(e){for(let[t,n]of e.values.slice(0,pi).entries()){let r=n.map(Ds),o=l=>r.
findIndex(c=>Me(c,l)),i=l=>r.findIndex(c=>Wt(c)===l),s=o(Py)>=0||o(AG)<0?o(Py):o(DG),[a,u]=[i("code"),
i("name")];if(s>=0&&(a>=0||u>=0)){let[l,c]=[o(tD),o(Ny)];return{header:t,judge:s,code:a,name:u,
criterion:l,
score:c}}}return null}function oD(e){let t=OG(e);if(t===null)return null;let n=u=>U(u[t.judge]),r=e.
values.slice(t.header+1),o=u=>!re(u[t.code])||!re(u[t.name]),i=new y;for(let u of r){let l=F(n(u));l!==
""&&o(u)&&!i.has(l)&&i.set(l,n(u))}if(i.size<2)return null;let s=t.criterion>=0&&t.score>=0,a=s?NG(r,
t):[];return{tab:e.tab,layout:s?"list":"rows",views:[...i].map(([u,l])=>{let c=d=>F(n(d))===u;return s?
IG(e,t,a,l,c):PG(e,t,l,c)})}}function PG(e,{header:t,judge:n},r,o){var a;let i=((a=e.values[0])!=null?
a:[]).map(()=>""),s=e.values.map((u,l)=>l===t?u.map((c,d)=>d===n?"":c):l<t||o(u)?u:i);return{label:r,
grid:{tab:e.tab,values:s}}}function NG(e,{criterion:t}){let n=new y;for(let r of e){let o=U(r[t]);F(
o)!==""&&!n.has(F(o))&&n.set(F(o),o)}return[...n].map(([r,o])=>({key:r,name:o}))}function IG(e,t,n,r,
o){
var I,_,M,j;let{header:i,judge:s,code:a,name:u,criterion:l,score:c}=t,d=(_=(I=e.values[i])==null?
void 0:
I.length)!=null?_:0,p=[s,l,c],g=new y,b=new y,S=new y,O=k.from({length:d+n.length},()=>"");for(let[z,
L]of e.values.entries()){if(z<=i||!o(L))continue;let B=n.findIndex(ge=>ge.key===F(U(L[l]))),q=V(U(L[
a]))||
F(U(L[u]));if(B<0||q==="")continue;let J=(M=S.get(q))!=null?M:[],K=J.find(ge=>!g.has(`${ge},${d+B}`)),
Q=K!=null?K:z;K===void 0&&(S.set(q,[...J,z]),b.set(z,O.map((ge,we)=>{var Fe;return p.includes(we)?"":
(Fe=L[we])!=null?Fe:""})));let Y=b.get(Q);Y!==void 0&&(Y[d+B]=(j=L[c])!=null?j:""),g.set(`${Q},${d+B}`,
{row:z,column:c})}let P=e.values.map((z,L)=>{var B;return L===i?[...z.map((q,J)=>p.includes(J)?"":q),
...n.map(q=>q.name)]:(B=b.get(L))!=null?B:O}),N=({row:z,column:L})=>{var B;return(B=g.get(`${z},${L}`))!=
null?B:{row:z,column:L<d?L:z<0?c:f.max(a,u)}};return{label:r,grid:{tab:e.tab,values:P},placeOf:N}}m(
);var $G=/^-?\d{1,4}(?:[.,]\d+)?\s*(?:\/\s*\d+.*|(?:dari|of|out of)\s+\d+|poin|points?|pts?\.?|nilai|%|[-\u2013:=(]\s*[^\d].{0,40})$/i,
_G=/^(?:#[A-Z/0!?]+[!?]?|loading\s*(?:\.{3}|\u2026)?|memuat\s*(?:\.{3}|\u2026)?)$/i;function $r(e){
if(e===
void 0||re(e))return"blank";if(typeof e=="number")return"number";if(typeof e=="boolean")return"check-box";
if(typeof e=="object")return"date";if(dt(e.replace(/\s*%\s*$/,""))!==null)return"number";if(Me(
e,Dn))return"recused";let t=e.trim();return _G.test(t)?"failed":$G.test(t)?"score-text":"text"}var Kt=e=>dt(
typeof e=="string"?e.replace(/\s*%\s*$/,""):e),Mo=e=>e!=="blank"&&e!=="text";m();var iD=4,sD=15,FG=new v(
["Aspek Penilaian","Aspek","Kriteria","Kriteria Penilaian","Nilai","Skor","Penilaian","Komponen",
"Unsur","Komponen Penilaian","Indikator","Indikator Penilaian","Unsur Penilaian",
"Score","Scores","Criteria","Aspek yang Dinilai","Kriteria yang Dinilai","Hal yang Dinilai",
"Nilai Kriteria","Nilai per Kriteria","Poin","Assessment","Bobot","Uraian","Pertanyaan","Pernyataan",
"Parameter","Sub Unsur","Butir","Butir Penilaian","Sub Kriteria","Sub Aspek","Uraian Penilaian",
"Nilai Aspek","Skor Penilaian","Nilai (0-100)","Unsur yang Dinilai","Aspek Nilai"].map(F)),Lo=e=>FG.has(
F(Ze(e).
name)),MG=new v(["code","name","institution","category","judge","number"]),Ja=e=>{var t;return MG.has(
(t=Ye(e))!=null?t:"")&&Ze(e).weight===null},Ai=e=>$r(e)==="text"&&!/^[\s\d().,\u2013-]+$/.test(U(e)),
As=e=>!re(
e);function aD(e,t){let n=LG(e,t);if(n===null)return null;let[r,o]=[n,n];for(;o-r+1<iD&&BG(e,r,o);)o+=
1;for(;o-r+1<iD&&UG(e,r,o);)r-=1;return{top:r,bottom:o,columns:WG(e,r,o)}}function LG({values:e},t){
let[n,r]=[-1,0];for(let[i,s]of e.slice(0,pi).entries()){let[a,u]=[0,!1];for(let[l,c]of s.entries()){
if(!Ai(c))continue;let d=Ye(c)!==null||t(c)||vt(c)!==null;Ja(c)&&(u=!0),a+=1+(d?2:0)+(wc(e,i,l)?1:0)}
s.filter(Ai).length<2&&!u||a>r&&([n,r]=[i,a])}if(n<0)return null;let o=i=>i.map(U).join(`
`);return e.findIndex(i=>{var s;return o(i)===o((s=e[n])!=null?s:[])})}function wc(e,t,n){let r=e.slice(
t+1,t+1+sD).map(o=>$r(o[n])).filter(o=>o!=="blank");return r.filter(Mo).length*2>r.length}var jG=(e,
t,n)=>e.
slice(t+1,t+1+sD).some(r=>Ai(r[n]))&&!wc(e,t,n);function BG({values:e},t,n){var d;let r=(d=e[n+1])!=
null?d:[],o=[...r.keys()].filter(p=>As(r[p]));if(!o.some(p=>Ai(r[p])))return!1;let i=p=>{var g;
return(g=
e.slice(t,n+1).map(b=>U(b[p])).find(b=>b!==""))!=null?g:""},s=e.slice(t,n+1),a=p=>{var b;let g=i(p);
return g===""?s.some(S=>S.slice(0,p).some(As)):Lo(g)||vt(g)!==null||zG((b=e[n])!=null?b:[],p)};if(o.
some(p=>Ja(i(p))))return!1;let u=o.some(p=>wc(e,n+1,p))&&o.every(p=>!jG(e,n+1,p)),l=[...r.keys()].some(
p=>Ja(i(p))&&re(r[p])),c=p=>Ai(r[p])&&wc(e,n+1,p);return!o.every(p=>Ai(r[p]))&&!(l&&o.some(c))||!o.every(
a)&&!(u&&(o.some(a)||l))?!1:o.some(p=>wc(e,n+1,p))||o.some(p=>{var g;return re((g=e[n])==null?void 0:
g[p])})}var zG=(e,t)=>t+1<e.length&&re(e[t+1]);function UG({values:e},t,n){var c;let[r,o]=[e[t-1],(c=
e[t])!=null?c:[]];if(r===void 0)return!1;let i=[...r.keys()].filter(d=>As(r[d]));if(i.length===0||!i.
every(d=>Ai(r[d])))return!1;let s=i.map(d=>U(r[d]));if(s.some(d=>d.startsWith(":")))return!1;let a=e.
slice(t,n+1),u=d=>a.every(p=>re(p[d]));if(i.some(d=>Ja(U(r[d]))&&u(d)))return!0;let l=[...o.keys()].
find(d=>Ai(o[d])&&!Ja(U(o[d])));return l===void 0||i.some(d=>d<l)||i.every(d=>re(o[d]))?!1:s.length>
1||s.some(d=>Lo(d)||vt(d)!==null||vn(d)!==null||no(d)||Ze(d).weight!==null)}function WG({values:e},t,
n){
var s,a;let r=e.slice(t,n+1),o=(a=(s=e[t])==null?void 0:s.length)!=null?a:0,i=(u,l)=>r.slice(u+1).some(
c=>As(c[l]));return k.from({length:o},(u,l)=>{var b,S;let c=r.flatMap((O,P)=>As(O[l])?[{row:P,text:U(
O[l])}]:[]),[d]=c.slice(-1),p=(b=d==null?void 0:d.row)!=null?b:-1,g=r.slice(0,f.max(0,p)).flatMap((O,
P)=>{
if(As(O[l]))return[U(O[l])];for(let N=l-1;N>=0;N-=1){if(!As(O[N]))continue;let I=U(O[N]);return i(P,
N)&&!Ja(I)?[I]:[]}return[]});return{text:(S=d==null?void 0:d.text)!=null?S:"",groups:g}})}m();m();
var Dp=e=>e!==""&&!Lo(e)&&!no(e);function uD(e,t){var i;let n=t?new v:GG(e),r=e.columns.map(({text:s,
groups:a},u)=>{var S,O,P;let l=Ye(s)===null||n.has(u)?a.filter(Dp):[],c=n.has(u)?s:"",d=c===""?s:(S=
l.pop())!=null?S:"",{name:p,weight:g}=Ze(d),b=(O=Fo(d))!=null?O:c===""?null:qG(c);return{column:u,
text:d,
own:c,group:t?"":(P=l.slice(-1)[0])!=null?P:"",name:p,weight:g,max:b}});for(let s of r)s.own!==""&&(
(i=
s.weight)!=null||(s.weight=HG(r,s.text)));let o=t?r.map(s=>s.weight):JG(r);return r.map((s,a)=>{var b;
let u=KG(r,s)?`${Ze(s.group).name} - ${s.name}`:s.name,l=(b=o[a])!=null?b:null,d=u!==s.name||l!==s.weight||
s.own!==""?ZG(u,l,s.max):s.text,p={column:s.column,weight:l,max:s.max,group:s.group};if(s.own==="")return{
...p,header:d,name:u,part:null};let g=`${u} - ${s.own}`;return{...p,header:g,name:g,part:{own:s.own,
criterion:u,header:d}}})}var KG=(e,t)=>t.group!==""&&!Di(t.name)&&e.some(n=>n!==t&&F(n.name)===F(t.name)&&
(t.own===""||n.own===""||n.text!==t.text));function GG({columns:e}){let t=e.flatMap(({text:i,groups:
s},a)=>{
var l;let u=F((l=s.filter(Dp).slice(-1)[0])!=null?l:"");return u===""||i===""?[]:[{column:a,group:u,
text:i}]}),n=new v(t.flatMap(({group:i,text:s})=>Rs(s)?[]:i)),r=t.filter(({group:i})=>!n.has(i)),o=i=>new v(
r.filter(({text:s})=>Rp(s)===i).map(({group:s})=>s)).size;return new v(r.filter(({text:i})=>o(Rp(i))>
1).map(({column:i})=>i))}var Rp=e=>F(e.replace(/\d+(?:[.,]\d+)?\s*%/g,""))||"%",qG=e=>{var n,r;let t=(
r=
Fo(e))!=null?r:(n=/\d\s*(?:-|\u2013|s\.?\/?d\.?|sampai)\s*(\d+)\s*$/i.exec(e))==null?void 0:n[1];
return t===
void 0?null:w(t)},HG=(e,t)=>{var n;return(n=e.flatMap(r=>{var o;return r.own!==""&&r.text===t?(o=Ze(
r.own).weight)!=null?o:[]:[]})[0])!=null?n:null},ZG=(e,t,n)=>[e,...n===null?[]:[`(0-${n})`],...t===null?
[]:[`(${f.round(t*1e4)/1e4}%)`]].join(" ");function JG(e){var n;let t=new y;for(let r of e.filter(({
name:o})=>!Di(o)||Ga(o))){let o=(n=t.get(r.group))!=null?n:[],i=r.own===""||!o.some(({text:s})=>s===
r.text);Ze(r.group).weight!==null&&i&&t.set(r.group,[...o,r])}return e.map(r=>{var u;let o=t.get(r.group),
i=Ze(r.group).weight;if(o===void 0||i===null||!o.some(({text:l})=>l===r.text))return r.weight;let s=o.
flatMap(({weight:l})=>l!=null?l:[]);if(s.length===0)return i/o.length;let a=s.reduce((l,c)=>l+c,0);
return s.
length<o.length||f.abs(a-i)<.5?r.weight:f.abs(a-100)<.5?((u=r.weight)!=null?u:0)*i/100:r.weight})}
var VG=/^(?:pak|bpk|bapak|bu|ibu|mas|mbak|sdri?|h|hj|drs?|dra|ir|prof|mr|mrs|ms)\.?\s+\p{L}/iu,XG=/,\s*(?:[SM]\.\s?\p{L}|SH|SE|MM|MSi|MPd)/u;
function lD(e,t){let n=e.columns.flatMap(({text:i})=>{var s,a,u;return(u=(a=vt(i))!=null?a:(s=vn(i))==
null?void 0:s.label)!=null?u:[]});if(new v(n.map(F)).size>1||e.columns.some(({groups:i})=>i.some(s=>vt(
s)!==null||no(s))))return!0;let r=YG(e),o=[...r.values()].flatMap((i,s,a)=>a.slice(s+1).flatMap(u=>{
let l=[...i].filter(c=>u.has(c));return l.length*2>f.min(i.size,u.size)?l:[]}));return o.length===0?
!1:!o.every(Rs)||!e5([...r.keys()],new v(o.filter(QG)),t)}function YG({columns:e}){var n;let t=new y;
for(let{text:r,groups:o}of e)for(let i of o.filter(Dp))t.set(i,((n=t.get(i))!=null?n:new v).add(r.replace(
/\d+(?:[.,]\d+)?\s*%/g,"").toLowerCase().trim()));return t}var QG=e=>Ye(e)!=="text";function e5(e,t,
n){
if(e.some(i=>VG.test(i)||XG.test(i)))return!1;let r=n.some(i=>{let s=new v(i.columns.flatMap(a=>a.groups.
map(F)));return e.every(a=>s.has(F(a)))}),o=i=>Ri(i)||Ze(i).weight!==null||Fo(i)!==null;return r||t.
size>1||e.some(o)}function cD(e,t){let n=e.flatMap(r=>{let o=aD(r,t.isCriterion);return o===null?[]:
[{grid:r,block:o}]});
return n.map(({grid:r,block:o})=>t5(r,o,n.map(i=>i.block).filter(i=>i!==o),t))}function t5(e,t,n,r){
let o=lD(t,n),i=uD(t,o),s=e.values.slice(t.bottom+1),a=i.map(({column:l})=>s.map(c=>$r(c[l]))),u={
grid:e,
block:t,columns:i,isJudges:o,isList:rD(i.map(({header:l})=>l)),at:{code:-1,name:-1,institution:-1,
category:-1,
number:-1,judge:-1},kinds:a};for(let{column:l,header:c}of i){let d=Ye(c);if(d===null||!(d in u.at)||
r.isCriterion(c))continue;let p=d;(p==="code"||p==="number"||kt(u,l)!=="numbers")&&u.at[p]<0&&(u.at[
p]=
l)}return u}function kt({kinds:e},t){var o;let n=((o=e[t])!=null?o:[]).filter(i=>i!=="blank");return n.
length===0?"empty":n.filter(i=>i==="number"||i==="recused").length*2>=n.length&&n.includes("number")?
"numbers":n.filter(Mo).length*2>=n.length?"scores":"words"}function $y({kinds:e},t){var r;let n=((r=
e[t])!=null?r:[]).filter(o=>o!=="blank");return n.length>0&&n.filter(Mo).length*3>=n.length}var rr=(
{
grid:e},t,n)=>{var r,o;return n<0?"":(o=(r=e.values[t])==null?void 0:r[n])!=null?o:""},fr=(e,t)=>({
code:U(
rr(e,t,e.at.code)),name:U(rr(e,t,e.at.name))});function _r(e,t){let{code:n,name:r}=fr(e,t);return e.
at.code>=0?n===""?"":`#${V(n)}`:F(r)}function dD(e){var n;let t=e.filter(({at:r})=>r.name<0);for(let r of t){
let o=[r.at.judge,r.at.code,r.at.number,r.at.category],i=r.columns.map(({column:c})=>c).filter(c=>!o.
includes(c)&&r5(r,c)&&!n5(r,c)),s=e.length<2||r.isJudges||r.at.judge>=0,a=i.filter(c=>s||o5(r,c,e)),
l=(n=a.filter(c=>{var d,p;return c!==r.at.institution&&Ye((p=(d=r.columns[c])==null?void 0:d.header)!=
null?p:"")===null})[0])!=null?n:a[0];l!==void 0&&(r.at.name=l,r.at.institution===l&&(r.at.institution=
-1))}}function Iy({grid:e,block:t,at:n,columns:r,kinds:o},i){let s=e.values.slice(t.bottom+1),a=s.filter(
l=>l.some((c,d)=>d>i&&Mo($r(c)))),u=n.judge<0?[]:r.filter(l=>l.column===n.judge||Lo(l.header)&&kt({
kinds:o},
l.column)==="words");return(a.length>0?a:s).filter(l=>F(U(l[i]))!=="").map(l=>[...u.map(c=>l[c.column]),
l[i]].map(c=>F(U(c))).join(`
`))}function n5({columns:e,grid:t,block:n},r){var s,a;if(Lo((a=(s=e[r])==null?void 0:s.header)!=null?
a:"")||e.some(({header:u})=>/^(?:bobot|weight)(?:\s|$|[(%])/i.test(u.trim())&&Ye(u)==="sum"))return!0;
let o=t.values.slice(n.bottom+1).map(u=>U(u[r])).filter(u=>u!=="");return o.filter(u=>Ri(u)||Ze(u).weight!==
null).length*2>o.length}function r5(e,t){if(kt(e,t)!=="words"||$y(e,t))return!1;let n=Iy(e,t);return n.
length>1&&new v(n).size>n.length*.9}function o5(e,t,n){let r=new v(Iy(e,t));return n.some(o=>o===e?!1:
o.columns.some(i=>{let s=Iy(o,i.column).filter(a=>r.has(a)).length;return s>1&&s*2>=r.size}))}m();
var Ap=({evidence:e,distinct:t},n)=>n?e>=5:e>=18&&t>=4;function mD(e){let t=e.reduce((r,o)=>r+o,0),n=r=>[
20,3].some(o=>f.abs(r*o-f.round(r*o))<1e-6);return e.every(r=>n(r/t))}m();m();m();var i5=new v([
"sum","mean","weighted","maximum","minimum","rank"]),Un=e=>i5.has(e),pD=(e,t)=>F(e)||`#${t}`;
function Wn(e,t,n,r){e.doubt=r===void 0?{doubt:t}:{doubt:t,other:r},e.guess=n}var Fr=e=>Ze(e).
weight!==null||Fo(e)!==null;function fD({draft:e},t,n){var a;let{header:r,name:o}=(a=e.columns[t])!=null?
a:{header:"",name:""},i=n.
isCriterion(r)&&!yc(r)||n.hasCriteria&&e.isJudges&&_y(e,t,r,n),s=["code","name","institution",
"category","judge"].find(u=>e.at[u]===t);return{column:t,label:r,header:r,key:pD(o,t),role:s!=null?s:
i?"criterion":s5(e,t,r),from:[],weights:null,doubt:null,guess:null}}function s5(e,t,n){let r=kt(e,t),
o=Ye(
n);return o==="text"||r==="words"?"text":r==="empty"?n===""||a5.has(o)?"empty":"criterion":e.at.number===
t&&(o==="number"||o==="code")||e.isList&&!nD(n)?"number":"criterion"}var a5=new v(["sum","rank",
"number"]);function _y({block:e},t,n,r){var s,a,u,l;let o=(a=(s=e.columns[t])==null?void 0:s.groups)!=null?
a:[],i=[n,...o,(l=(u=vn(n))==null?void 0:u.rest)!=null?l:""];return o.some(no)||i.some(c=>r.isCriterion(
c))||[n,...o].some(c=>vt(c)!==null&&Ye(n)===null)}var u5=1e3;function hD(e,t){let[n]=e;n===void 0||t.isCriterion(
n.shape.header)||(t.hasCriteria?f5(e,
t):l5(e,n.shape.header))}function l5(e,t){var s,a,u,l;let n=e.map(({tab:c,shape:d})=>kt(c.draft,d.column)),
r=e.filter((c,d)=>n[d]!=="empty"),o=r.filter(({shape:c})=>Un(c.role)),i=r.filter(({shape:c})=>c.role===
"criterion");if(o.length>0&&i.length>0){if(i.filter(({tab:d,shape:p})=>new v(d.numbersIn(p.column).values(
)).
size>=4).length>0)Oi(r,"sum-somewhere");else for(let{shape:d}of i)d.role=(a=(s=o[0])==null?void 0:s.
shape.role)!=null?a:"sum";return}for(let[c,{shape:d}]of e.entries())n[c]==="empty"&&d.role==="criterion"&&
r.length>0&&(d.role=(l=(u=r[0])==null?void 0:u.shape.role)!=null?l:"criterion");i.length!==0&&
(n.includes("numbers")?d5(e,i,t):c5(e,i,t))}var Oi=(e,t,n=null)=>{for(let{shape:r}of e)Wn(r,t,n)};
function c5(e,t,n){
let r=o=>t.every(({tab:i,shape:s})=>{var a;return((a=i.draft.kinds[s.column])!=null?a:[]).every(u=>u===
o||u==="blank")});n===""?Oi(e,"unnamed"):(r("check-box")||r("date")&&Ye(n)!==null)&&Oi(e,
"not-numbers")}function d5(e,t,n){let r=t.flatMap(({tab:a,shape:u})=>[...a.numbersIn(u.column).values(
)]);if(yD(
r)){for(let{shape:a}of e)a.role==="criterion"&&(a.role="large");return}if(/^[\d\s.,/-]*$/.test(n)){
Oi(
e,"unnamed","criterion");return}if(m5.test(n)){Oi(e,"penalty");return}let o=Ye(n);if(gD(o)&&Fr(n))return;
let i=Di(n);(i||gD(o)||o==="rank"||o==="number")&&!e.every(p5)&&Oi(e,i?"sum-misfit":"matter")}var m5=/pengurang|penalt|potongan|\bminus\b|pelanggaran|denda|diskon|deduction/i,
yD=e=>e.filter(t=>f.abs(t)>u5).length*2>e.length,Fy=1.5;function p5({tab:e,shape:t}){var b;let{
columns:n,
block:r}=e.draft,{name:o="",weight:i=null,max:s=null}=(b=n[t.column])!=null?b:{};if(!Ga(o))return!1;
let a=n.filter(({column:S,header:O})=>S!==t.column&&Ye(O)===null&&kt(e.draft,S)==="numbers");if(a.some(
S=>i!==null&&S.weight!==null||s!==null&&S.max!==null))return!0;let u=S=>{var O,P;return((P=(O=r.columns[
S])==
null?void 0:O.groups)!=null?P:[]).join(`
`)};if(!a.some(({column:S})=>S<t.column||u(S)!==""&&u(S)===u(t.column))&&Ye(o)==="matter")return!1;
let[
c,d]=[[...e.numbersIn(t.column).values()],a.flatMap(({column:S})=>[...e.numbersIn(S).values()])],p=S=>S.
reduce((O,P)=>O+P,0)/S.length,g=p(c)/p(d);return g>1/Fy&&g<Fy&&f.max(...c)<=Fy*f.max(...d)}var gD=e=>e===
"matter"||e==="institution"||e==="category"||e==="name";function f5(e,t){var i,s;let n=e.flatMap(({
tab:a,
shape:u})=>u.role==="criterion"?[...a.numbersIn(u.column).values()]:[]),r=yD(n),o=Ye((s=(i=e[0])==null?
void 0:i.shape.header)!=null?s:"");for(let{tab:a,shape:u}of e)u.role!=="criterion"||t.isMisspelled(u.
header)||a.draft.isJudges&&_y(a.draft,u.column,u.header,t)||(r?u.role="large":kt(a.draft,u.column)!==
"numbers"?u.role="text":o==="sum"?u.role="sum":Wn(u,"not-listed",null))}m();function My(e,t){let n=new y;
return{draft:e,roles:t,numbersIn(r){var i;let o=(i=n.get(r))!=null?i:g5(
e,t,r);return n.set(r,o),o}}}function g5(e,t,n){var o;let r=new y;for(let[i,s]of t.entries()){if(s!==
"entry")continue;let a=Kt((o=e.grid.values[i])==null?void 0:o[n]);a!==null&&r.set(i,a)}return r}var $n=(
{
tab:e,shape:t})=>e.numbersIn(t.column),Xa=({draft:e},{key:t,column:n})=>e.isJudges?`${e.grid.tab}
${n}`:t,vc=({draft:e},{column:t})=>{var n,r;return F((r=(n=e.block.columns[t])==null?void 0:n.text)!=
null?r:"")};function bD(e,t,n){var i,s,a,u;let r=new y;for(let[l,c]of e.entries())for(let d of c.draft.isList?
[]:
(i=t[l])!=null?i:[]){let p=Xa(c,d);r.set(p,[...(s=r.get(p))!=null?s:[],{tab:c,shape:d}])}let o=new y;
for(let l of r.values()){hD(l,n);let c=l.filter(({tab:d,shape:p})=>kt(d.draft,p.column)!=="empty").length;
for(let{shape:d}of l)o.set(d,c/l.length)}n.hasCriteria||h5([...r.values()]);for(let[l,c]of e.entries(
))
n.hasCriteria||c.draft.isList||(b5(c,(a=t[l])!=null?a:[],o),w5(c,(u=t[l])!=null?u:[]))}function h5(e){
let t=e.filter(r=>r.length>1&&r.every(({tab:o,shape:i})=>i.role==="criterion"&&i.doubt===null&&kt(o.
draft,i.column)==="numbers")),n=t.filter(y5);if(n.length!==t.length)for(let r of n)r.some(({shape:o}
)=>Fr(
o.header))||Oi(r,"same-everywhere")}function y5(e){var r;let t=new y,n=0;for(let{tab:o,shape:i}of e)
for(let[s,a]of o.numbersIn(i.column)){let u=_r(o.draft,s);if(((r=t.get(u))!=null?r:a)!==a)return!1;n+=
t.has(u)?1:0,t.set(u,a)}return n>=4&&new v(t.values()).size>1}function b5(e,t,n){var i;let r=({
column:s})=>kt(
e.draft,s)!=="empty",o=t.filter(s=>s.role==="criterion"&&s.doubt===null);if(o.some(r))for(let s of o.
filter(a=>!r(a)&&!Fr(a.header))){let a=(i=n.get(s))!=null?i:0;a<=.5&&Wn(s,a===0?"blank":"some-tabs",
null)}}function w5(e,t){var o;let n=t.filter(i=>i.role==="criterion"&&i.doubt===null&&kt(e.draft,i.column)===
"numbers");if(n.length<2||e.draft.isJudges)return;let r=n.map(({column:i})=>f.max(...e.numbersIn(i).
values()));for(let[i,s]of n.entries()){let a=(o=r[i])!=null?o:0,u=r.filter((l,c)=>c!==i);a>100&&a>2*
f.max(...u)&&Wn(s,"large",null)}}m();m();function jo(e){let t=f.max(0,...e.map(n=>{var r,o,i;return(
i=(o=(r=/\.(\d+)$/.exec(x(n)))==null?
void 0:r[1])==null?void 0:o.length)!=null?i:0}));return .5*10**-f.min(t,6)+1e-9}var Mr=e=>e.reduce((
t,n)=>t+
n,0),v5=[{kind:"sum",of:Mr},{kind:"mean",of:e=>Mr(e)/e.length}],k5=[{kind:"maximum",of:e=>f.max(...e)}
,
{kind:"minimum",of:e=>f.min(...e)}];function Op(e,t){var i;let n=jo(e.map(({value:s})=>s)),r=x5(e).flatMap(
s=>{let a=e.filter(({value:l,sources:c})=>f.abs(l-s.of(c))<=n).length;if(a===0||a<e.length*t)return[
];
let u=E5(e,a,n,s);return[{derived:s.derived,share:a/e.length,evidence:u}]}),o=f.max(...r.map(({
evidence:s})=>s));
return(i=r.find(({evidence:s})=>s===o))!=null?i:null}function x5(e){var s,a;let t=(a=(s=e[0])==null?
void 0:s.sources.length)!=null?a:0;if(t===0)return[];let n=t>1?v5.map(({kind:u,of:l})=>({derived:{
kind:u},
parameters:0,of:l})):[],r=C5(e),o=(u,l)=>({derived:{kind:"weighted",weights:u},parameters:l,of:c=>Mr(
c.map((d,p)=>{var g;return d*((g=u[p])!=null?g:0)}))}),i=Mr(e.map(({value:u})=>u))/Mr(e.map(({
sources:u})=>Mr(
u)));return[...n,...r===null?[]:[o(r.map(vD),t),o(r,t)],...i>0&&w.isFinite(i)?[{...o(k(t).fill(i),1),
...t>1?{derived:{kind:"sum"}}:{}}]:[]].filter(({derived:u})=>u.kind!=="weighted"||!T5(u.weights))}
var T5=e=>e.
filter(t=>t>1e-9).length===1&&e.some(t=>f.abs(t-1)<1e-6),S5=20;function E5(e,t,n,{parameters:r,of:o}
){
let i=e.flatMap(({value:b,sources:S})=>[b,...S]),s=f.max(...i)-f.min(...i),a=e.slice(0,S5),u=a.flatMap(
({value:b},S)=>a.flatMap(({sources:O},P)=>P===S?[]:[f.abs(b-o(O))<=n])),l=2*n/(s+2*n),c=u.filter(b=>b).
length/f.max(1,u.length),d=e.length-t,p=f.max(0,t-r),g=f.min(1,f.max(l,c));return p*-f.log2(g)-d*f.log2(
e.length)}function wD(e){var r,o;let t=jo(e.map(({value:i})=>i)),n=k5.find(({of:i})=>e.every(({value:
s,
sources:a})=>f.abs(s-i(a))<=t));return n===void 0||((o=(r=e[0])==null?void 0:r.sources.length)!=null?
o:0)<2?null:{kind:n.kind}}function C5(e){var i,s;let t=(s=(i=e[0])==null?void 0:i.sources.length)!=null?
s:0;if(new v(e.map(({sources:a})=>a.join(" "))).size<t+2)return null;let r=k.from({length:t},(a,u)=>k.
from({length:t+1},(l,c)=>Mr(e.map(({value:d,sources:p})=>{var g,b;return((g=p[u])!=null?g:0)*(c<t?(b=
p[c])!=null?b:0:d)})))),o=R5(r).map(a=>f.abs(a)<1e-9?0:a);return o.some(a=>vD(a)<0)||o.every(a=>a===
0)?null:o}var vD=e=>{let t=f.round(e*300)/300,n=f.round(e*1e3)/1e3;return f.abs(e-n)<=f.abs(e-t)+1e-7?
n:t};function R5(e){var i,s,a,u,l;let t=e.map(c=>[...c]),n=f.max(1,...t.flat().map(f.abs)),r=[];for(
let c of t.
keys()){let d=t.slice(r.length),p=f.max(...d.map(b=>{var S;return f.abs((S=b[c])!=null?S:0)}));if(p<
n*1e-12)continue;let g=(i=d.find(b=>{var S;return f.abs((S=b[c])!=null?S:0)===p}))!=null?i:[];t.splice(
t.indexOf(g),1),t.splice(r.length,0,g);for(let b of t)b!==g&&D5(b,g,c);r.push(c)}let o=k(t.length).fill(
0);for(let[c,d]of r.entries())o[d]=((a=(s=t[c])==null?void 0:s[t.length])!=null?a:0)/((l=(u=t[c])==null?
void 0:u[d])!=null?l:1);return o}function D5(e,t,n){var o,i,s;let r=((o=e[n])!=null?o:0)/((i=t[n])!=
null?i:1);for(let[a,u]of t.entries())a>=n&&(e[a]=((s=e[a])!=null?s:0)-r*u)}var Ly=e=>e.length>1&&e.includes(
1)&&e.every(t=>w.isInteger(t)&&t>=1&&t<=e.length);function kD(e,t){if(!Ly(e)||e.length!==t.length||
new v(
e).size*2<=e.length)return!1;let n=e.map((r,o)=>{var i;return{rank:r,value:(i=t[o])!=null?i:0}});
return n.
every(r=>n.every(o=>r.value>o.value+1e-9?r.rank<o.rank:!0))}function xD(e,t,n=0){var c;if(e.length<2||
t.some(d=>d.length<3))return null;let r=d=>Mr(d)/d.length,o=(d,p)=>f.sqrt(Mr(d.map(g=>(g-r(d))**2))/
(d.length-p)),s={maximum:d=>f.max(...d),minimum:d=>f.min(...d),mean:r,sum:Mr,median:d=>{var b,S,O;
let p=[
...d].sort((P,N)=>P-N),g=p.length/2;return g%1===0?(((b=p[g-1])!=null?b:0)+((S=p[g])!=null?S:0))/2:(
O=
p[f.floor(g)])!=null?O:0},deviation:d=>o(d,1),"deviation of all":d=>o(d,0),count:d=>d.length},a=jo(e),
u=h.entries(s).find(([,d])=>e.every((p,g)=>{var b;return f.abs(p-d((b=t[g])!=null?b:[]))<=a}));
return Mr(
e.map((d,p)=>{var S;let g=(S=t[p])!=null?S:[],b=g.filter(O=>f.abs(O-d)<=a).length;return f.log2((g.length+
1)/(b+1))}))<n?null:(c=u==null?void 0:u[0])!=null?c:null}m();var A5=3;function ED(e,t,n){let r=O5(e,
t);if(r.flatMap(l=>l.members).some(({shape:l})=>n.isCriterion(
l.header)))return;let i=r.flatMap(l=>{var d,p;let c=xy((p=(d=l.members[0])==null?void 0:d.part.own)!=
null?p:"")?P5(l):null;return c===null?[]:[{kind:l,found:c}]});for(let{kind:l}of i)for(let{shape:c,
part:d}of l.
members)TD(c,"weight",d.own);let s=r.filter(l=>i.every(c=>c.kind!==l)),a=I5(s.some(SD)?s.filter(SD):
s);if(a===null){for(let{shape:l,part:c}of s.flatMap(d=>d.members))l.label=c.own,l.header=c.header.replace(
c.criterion,`${c.criterion} - ${c.own}`),l.key=F(c.own)||l.key,Wn(l,"parts",null);return}let[u]=i;
for(let{
shape:l,part:c}of a.kind.members)l.header=N5(c,u==null?void 0:u.found),l.label=l.header;for(let{kind:
l,
factors:c}of a.products)for(let{tab:d,shape:p,part:g}of l.members){TD(p,"weighted",g.own);let b=a.kind.
members.find(O=>O.tab===d&&O.part.criterion===g.criterion),S=c.get(g.criterion);b===void 0||S===void 0||
(p.from=[b.shape.column],p.weights=[S])}}var CD=({tab:e,shape:t})=>{var r,o,i;return((o=(r=e.draft.columns[
t.
column])==null?void 0:r.part)!=null?o:null)!==null&&t.role==="criterion"&&t.header!==((i=e.draft.columns[
t.
column])==null?void 0:i.header)};function TD(e,t,n){e.role=t,e.label=n}function O5(e,t){var r,o,i,s;
let n=new y;for(let[a,u]of e.entries())for(let l of(r=t[a])!=null?r:[]){let c=(i=(o=u.draft.columns[
l.
column])==null?void 0:o.part)!=null?i:null;if(c===null||u.draft.isList||l.role!=="criterion"&&l.role!==
"empty")continue;let d=Rp(c.own);n.set(d,[...(s=n.get(d))!=null?s:[],{tab:u,shape:l,part:c}])}return[
...n].map(([a,u])=>({key:a,members:u}))}var SD=({members:e})=>e.some(({tab:t,shape:n})=>kt(t.draft,n.
column)==="numbers");function P5({members:e}){var n;let t=new y;for(let r of e){let o=new v($n(r).values(
)),
[i]=o,{criterion:s}=r.part;if(o.size>1||i!==void 0&&((n=t.get(s))!=null?n:i)!==i)return null;i!==void 0&&
t.set(s,i)}return t.size===0?null:t}function N5({header:e,criterion:t},n){let r=n==null?void 0:n.get(
t);if(r===void 0||n===void 0||Ze(e).weight!==null)return e;let o=[...n.values()].every(i=>i<=1);
return`${e} (${f.round(r*(o?1e6:1e4))/1e4}%)`}function I5(e){var o,i;let t=e.flatMap(s=>{let a=e.filter(
l=>l!==
s).map(l=>({kind:l,factors:$5(s,l)})),u=a.flatMap(({kind:l,factors:c})=>c===null?[]:[{kind:l,factors:
c}]);
return u.length===a.length?[{kind:s,products:u}]:[]}),n=t.filter(s=>s.products.some(({factors:a})=>F5(
s.kind,a))),r=n.length>0?n:t;return(i=(o=r.find(({kind:s})=>{var a,u;return!LR((u=(a=s.members[0])==
null?void 0:a.part.own)!=null?u:"")}))!=null?o:r[0])!=null?i:null}function $5(e,t){var i;let n=new y;
for(let s of t.members){let a=e.members.find(({tab:c,part:d})=>c===s.tab&&F(d.criterion)===F(s.part.
criterion));if(a===void 0)continue;let u=$n(a),l=[...$n(s)].flatMap(([c,d])=>{let p=u.get(c);return p===
void 0?[]:[{score:p,value:d}]});n.set(s.part.criterion,[...(i=n.get(s.part.criterion))!=null?i:[],
...l])}
let r=new y,o=0;for(let[s,a]of n){let u=_5(a);if(a.length>0&&u===null)return null;u!==null&&r.set(s,
u),o+=f.max(0,new v(a.map(({score:l})=>l)).size-1)}return o<A5?null:r}function _5(e){let t=jo(e.map(
({value:s})=>s)),n=s=>e.reduce((a,u)=>a+s(u),0),r=n(({score:s,value:a})=>s*a)/n(({score:s})=>s*s),o=f.
round(r*1e3)/1e3,i=s=>s>0&&e.every(({score:a,value:u})=>f.abs(a*s-u)<=t);return i(o)?o:i(r)?r:null}
function F5({
members:e},t){let n=[...t].map(([s,a])=>{var c,d;let u=e.find(({part:p})=>p.criterion===s),l=u==null?
void 0:u.tab.draft.columns[u.shape.column];return{factor:a,max:(c=l==null?void 0:l.max)!=null?c:1,
weight:(d=
l==null?void 0:l.weight)!=null?d:null}}),r=s=>[1,100].some(a=>f.abs(s-a)<a*.001),o=s=>n.reduce((a,u)=>a+
s(u),0),i=n.map(({factor:s,max:a,weight:u})=>u===null?w.NaN:s*a/u);return r(o(({factor:s})=>s))||r(o(
({factor:s,max:a})=>s*a))||i.every(s=>{var a;return f.abs(s-((a=i[0])!=null?a:0))<.001*s})}m();
function jy({draft:e},{column:t,header:n}){var i,s,a,u,l,c,d;let o=(a=[...(s=(i=e.block.columns[t])==
null?void 0:i.groups)!=null?s:[]].reverse().find(p=>!Lo(p)))!=null?a:"";return F((d=(c=(u=vt(n))!=null?
u:vt(o))!=null?c:(l=vn(n))==null?void 0:l.label)!=null?d:o)}var By=({tab:e,shape:t})=>e.draft.isJudges&&
jy(e,t)==="";function RD(e,t){let{tab:n,shape:r,numeric:o}=e,i=!n.draft.isJudges||By(e),s=o.filter(p=>p!==
r&&p.role!=="number"&&(i||jy(n,p)===jy(n,r))),a=s.filter(({role:p})=>!Un(p)),u=a.filter(({column:p})=>p<
r.column),l=s.filter(({role:p,column:g})=>DD(p)&&g<r.column),c=f.max(-1,...s.flatMap(({role:p,column:
g})=>Un(
p)&&g<r.column?g:[])),d=[...new v(l.map(({key:p})=>p))].map(p=>l.filter(g=>g.key===p));return[u.filter(
({column:p})=>p>c),u,u.slice(-1),l,...d,...t?[a,...L5(e)]:[]]}function L5({tab:e,shape:t,numeric:n}){
if(!e.draft.isJudges)return[];let r=n.filter(({column:o,role:i})=>o<t.column&&i!=="number");return[r.
filter(({role:o})=>!Un(o)),r.filter(({role:o})=>DD(o))]}var DD=e=>e==="sum"||e==="mean"||e==="weighted";
function zy(e,t){var i,s;let n=e.map(a=>RD(a,t)),r=((i=n[0])!=null?i:[]).flatMap((a,u)=>{var _,M;
let l=n.map(j=>{var z;return(z=j[u])!=null?z:[]}),c=new v(l.map(j=>j.map(({key:z})=>z).join(`
`)));if(l.some(j=>j.length===0)||c.size>1)return[];let d=e.flatMap((j,z)=>{var L;return U5(j,(L=l[z])!=
null?L:[])}),p=(_=Op(d,t?.5:1))!=null?_:B5(d,t),[g]=e;if(p===null||g===void 0||j5(p.derived,g.shape,
(M=l[0])!=null?M:[]))return[];let{derived:b,evidence:S}=p;if(!t&&b.kind==="weighted"&&!mD(b.weights))
return[];let O=new v(d.map(({value:j})=>j)).size,P=j=>b.kind!=="weighted"||b.weights[j]!==0,N=l.map(
j=>j.flatMap(({column:z},L)=>P(L)?z:[])),I=b.kind==="weighted"?b.weights.filter(j=>j!==0):null;
return[
{kind:b.kind,from:N,weights:I,evidence:S,distinct:O}]}),o=f.max(...r.map(({evidence:a})=>a));return(
s=
r.find(({evidence:a})=>a===o))!=null?s:null}function j5(e,{column:t},n){let r=e.kind==="weighted"?n.
filter((o,i)=>{var s;return((s=e.weights[i])!=null?s:0)>1e-9}):[];return r.length===1&&r.every(o=>o.
column>t)}function B5(e,t){let n=t&&e.length>=4?wD(e):null;return n===null?null:{derived:n,evidence:
5}}
function AD(e){return e.reduce((n,r)=>n+$n(r).size,0)>=4&&e.every(n=>z5(n))}function z5(e){let t=$n(
e),n=[...t.values()],r=(s,a)=>{var u;return(u=e.tab.numbersIn(s).get(a))!=null?u:0};return RD(e,!0).
flatMap(s=>[s,...s.slice(-1).map(a=>[a])]).filter(s=>s.length>0).map(s=>[...t.keys()].map(a=>s.reduce(
(u,{column:l})=>u+r(l,a),0))).some(s=>kD(n,s))}var U5=(e,t)=>[...$n(e)].flatMap(([n,r])=>{let o=t.map(
({column:i})=>e.tab.numbersIn(i).get(n));return o.every(i=>i!==void 0)?[{value:r,sources:o}]:[]});
function PD(e,t,n){let r=q5(e,t),o=({header:s})=>n.isCriterion(s)&&!yc(s),i=[...r.values()].filter(s=>!s.
some(({shape:a})=>o(a)));for(let s of i)OD(s);for(let s of i.filter(a=>a.every(u=>!Un(u.shape.role)&&
ND(u)))){for(let{shape:a}of s)a.doubt=null;OD(s)}for(let{tab:s,shape:a,numeric:u}of i.flat().filter(
l=>{var c;return((c=l.shape.doubt)==null?void 0:c.doubt)==="sum-somewhere"}))for(let l of u)l.role===
"criterion"&&vc(s,l)===vc(s,a)&&Wn(l,"sum-somewhere",null)}var G5=/rata|rerata|mean|average|avg/i;
function q5(e,t){
var r,o,i,s;let n=new y;for(let[a,u]of e.entries()){if(u.draft.isList)continue;let l=((r=t[a])!=null?
r:[]).filter(({role:c,column:d})=>(c==="criterion"||Un(c))&&kt(u.draft,d)==="numbers");for(let c of l.
filter(d=>!Un(d.role)&&!CD({tab:u,shape:d}))){let d=(i=(o=u.draft.block.columns[c.column])==null?
void 0:
o.text)!=null?i:"";if(Fr(d)&&!Di(c.header)&&!yc(d))continue;let p=l.filter(({key:b,column:S})=>b===c.
key&&S<c.column).length,g=`${Xa(u,c)}
${p}`;n.set(g,[...(s=n.get(g))!=null?s:[],{tab:u,shape:c,numeric:l}])}}return n}function OD(e){var a,
u;let{label:t=""}=(u=(a=e[0])==null?void 0:a.shape)!=null?u:{},n=Ye(t),r=Di(t)&&!(n==="sum"&&Ga(t))||
e.every(ND),o=H5(e,t,n,r),i=o===null?zy(e,r):null,s=o!=null?o:i!==null&&Ap(i,r)?null:AD(e)?"rank":
null;
if(s!==null)for(let{shape:l}of e)l.role=s;else if(i!==null&&Ap(i,r)){if(ID(e,i),Z5(e,i))for(let{
shape:l}of e)
Wn(l,"sum-misfit",null)}else if(i!==null&&!r&&i.evidence>=12)for(let{shape:l}of e)Wn(l,
"sum-somewhere",null);else e.length>1&&J5(e,r)}function H5(e,t,n,r){return e.every(i=>V5(i.shape,$n(
i),n))?"number":n==="rank"&&e.every(i=>Ly([...$n(i).values()]))?"rank":e.every(i=>$n(i).size>1&&new v(
$n(i).values()).
size===1)?n==="rank"?"rank":r?G5.test(t)?"mean":"sum":null:null}var Z5=(e,{kind:t,weights:n})=>t==="weighted"&&
e.every(By)&&(n!=null?n:[]).some((r,o,i)=>{var s;return f.abs(r-((s=i[0])!=null?s:0))>.001});
function J5(e,t){for(let n of e){let r=zy([n],t);r!==null&&r.evidence>=18&&Ap(r,t)&&ID([n],r)}}var ND=(
{
tab:e,shape:t,numeric:n})=>n.some(r=>r!==t&&vc(e,r)===vc(e,t)&&Un(r.role));function ID(e,{kind:t,
from:n,
weights:r}){var o;for(let[i,{shape:s}]of e.entries())s.role=t,s.from=(o=n[i])!=null?o:[],s.weights=r}
function V5({label:e},t,n){let r=[...t.values()];return n==="number"?r.every(o=>w.isInteger(o))&&new v(
r).size===r.length?!0:r.every(o=>w.isInteger(o)&&o>=1990&&o<=2100):e===""&&r.length>2&&r.every((o,i)=>o===
i+1)}m();m();var X5=/^(?:[a-f][+-]?|s?b|c|s?k|kb|tb|c?b|s?s|ts|sts|s?m|cm|km|tm|i{1,3}|iv|v)$/,Y5=/^(?:(?:sangat|amat|cukup|kurang|tidak|lebih|very)\s+)?(?:baik|memuaskan|bagus|tinggi|rendah|sedang|cukup|kurang|buruk|istimewa|unggul|layak|setuju|sesuai|jelas|lengkap|menarik|relevan|excellent|good|fair|average|poor|high|medium|low|outstanding|satisfactory|unsatisfactory)(?:\s+sekali)?$/,
Q5=/^[\u2605\u2606*\u2713\u2714\u221a]+$/u,$D=e=>{let t=e.trim().toLowerCase();return X5.test(t)||Y5.test(
t)||Q5.test(
t)},_D=e=>/huruf|predikat|grade|kualifikasi|mutu|kategori|keterangan|kesimpulan|rekomendasi|kelulusan|status|lulus|lolos/i.
test(e);function FD(e){var i;let t=new y;for(let{text:s,number:a}of e)t.set(s,[...(i=t.get(s))!=null?
i:[],a]);let n=[...t.values()].map(s=>({low:f.min(...s),high:f.max(...s)})).sort((s,a)=>s.low-a.low||
s.high-a.high);if(n.length<2||n.some(({low:s},a)=>{var u,l;return a>0&&s<=((l=(u=n[a-1])==null?void 0:
u.high)!=null?l:0)}))return 0;let r=s=>s<2?0:f.log2(s)+r(s-1),o=[...t.values()].reduce((s,{length:a}
)=>s+
r(a),0);return r(e.length)-o-r(t.size)}var e4=7,t4=25,n4=9;function MD(e,t){var r,o;let n=new y;for(
let[i,s]of e.entries()){let a=(r=t[i])!=
null?r:[];for(let u of a.filter(({role:l})=>l==="text")){if(s.draft.isList||r4(s,u,a))continue;let l=o4(
s,u.column),c=Xa(s,u);l.size>0&&n.set(c,[...(o=n.get(c))!=null?o:[],{tab:s,shape:u,beside:a,texts:l}
])}}
for(let i of n.values())if(i4(i))for(let{shape:s}of i)Wn(s,"letters",null)}var r4=({draft:e},{column:
t},n)=>{
var o,i;let r=(i=(o=e.columns[t])==null?void 0:o.part)!=null?i:null;return r!==null&&n.some(s=>{var a,
u;return s.role==="criterion"&&((u=(a=e.columns[s.column])==null?void 0:a.part)==null?void 0:u.criterion)===
r.criterion})};function o4({draft:e,roles:t},n){let r=new y;for(let[o,i]of t.entries()){let s=i==="entry"?
U(rr(e,o,n)).toLowerCase():"";s!==""&&r.set(o,s)}return r}function i4(e){var r,o;let t=(o=(r=e[0])==
null?void 0:r.shape.header)!=null?o:"";if(Fr(t)||e.some(s4))return!0;if(Ye(t)!==null||!a4(e)||u4(e))
return!1;let n=e.every(({texts:i})=>[...i.values()].every($D));return l4(e)||e.every(c4)||n&&e.every(
d4)}var s4=({tab:{draft:e,roles:t},shape:n})=>t.some((r,o)=>(r==="weight"||r==="maximum")&&Kt(rr(e,o,
n.column))!==null);function a4(e){let t=e.flatMap(({texts:o})=>[...o.values()]),n=new v(t),r=e.reduce(
(o,{tab:i})=>o+i.roles.filter(s=>s==="entry").length,0);return n.size>1&&n.size<=e4&&n.size<t.length&&
t.length*3>=r*2&&t.every(o=>o.length<=t4)}function u4(e){var r,o;let[t]=e,n=_D((r=t==null?void 0:t.shape.
header)!=null?r:"")?1:n4;return((o=t==null?void 0:t.beside)!=null?o:[]).some(({key:i})=>{let a=e.map(
({tab:u,beside:l,texts:c})=>{var b,S;let d=(S=(b=l.find(O=>O.key===i))==null?void 0:b.column)!=null?
S:-1,p=u.numbersIn(d),g=[...c].flatMap(([O,P])=>{let N=p.get(O);return N===void 0?[]:[{text:P,number:
N}]});
return new v(c.values()).size<2?null:FD(g)}).filter(u=>u!==null);return a.every(u=>u>0)&&a.reduce((u,
l)=>u+
l,0)>=n})}function l4(e){var n;let t=new y;for(let{tab:r,texts:o}of e)for(let[i,s]of o){let a=_r(r.draft,
i);if(((n=t.get(a))!=null?n:s)!==s)return!0;t.set(a,s)}return!1}var LD=({tab:e,beside:t})=>t.filter(
({role:n,column:r})=>n==="criterion"&&kt(e.draft,r)==="numbers"),c4=e=>{let t=LD(e).map(({column:n})=>n);
return t.some(n=>n<e.shape.column)&&t.some(n=>n>e.shape.column)},d4=e=>{let{block:t}=e.tab.draft,n=o=>{
var i,s;return((s=(i=t.columns[o])==null?void 0:i.groups)!=null?s:[]).join(`
`)},r=n(e.shape.column);return Ri(e.shape.header)||LD(e).some(({column:o})=>o<e.shape.column||r!==""&&
n(o)===r)};m();function jD(e,t){var n;for(let[r,o]of e.entries()){let i=(n=t[r])!=null?n:[],s=i.flatMap(
u=>{var l;return(l=
m4(o,u))!=null?l:[]});if(s.length<2||o.draft.isList||o.draft.isJudges)continue;let a=s.every(({value:
u})=>u<=
1);for(let{shape:u,of:l,value:c}of s){u.role="weight";let d=p4(o,i,s,u,l);d===void 0||Fr(d.header)||
(d.header=`${d.header} (${f.round(c*(a?1e6:1e4))/1e4}%)`)}}}function m4(e,t){var i;let n=jR(t.label);
if(n===null||t.role!=="criterion"||(i=e.draft.columns[t.column])!=null&&i.part)return null;let r=[
...$n(
{tab:e,shape:t}).values()],[o]=r;return o!==void 0&&r.length>1&&r.every(s=>s===o)?{shape:t,of:n,
value:o}:
null}function p4(e,t,n,{column:r},o){let i=t.filter(a=>a.role==="criterion"&&kt(e.draft,a.column)===
"numbers");if(o!=="")return i.find(({header:a})=>F(Ze(a).name)===F(o));let s=i.every(a=>n.some(({
shape:u})=>u.
column<a.column));return i.find(a=>a.column===r+(s?1:-1))}function BD(e,t){let n=e.map(r=>r.draft.columns.map(
o=>fD(r,o.column,t)));return ED(e,n,t),jD(e,n),PD(
e,n,t),bD(e,n,t),t.hasCriteria||MD(e,n),n}m();m();var f4=6,g4=5;function zD(e){let t=[...h4(e),...w4(
e),...y4(e)];return t.filter(({row:n},r)=>t.findIndex(
o=>o.row===n)===r)}var Uy=(e,t,n)=>({row:t,label:fr(e,t).name,key:_r(e,t),doubt:n,otherwise:
"left-out",hasScores:!0});function h4(e){let{draft:t,roles:n,entryRows:r,known:o}=e,{at:i}=t,s=i.number>=0;
return r.
slice(-f4).flatMap(a=>{let{code:u,name:l}=fr(t,a);if(u!==""||Kt(rr(t,a,i.number))!==null||!re(rr(t,a,
i.judge))||o.isEntry(u,l))return[];let d=l===""||i.code>=0||s;return UD(e,a,d?0:g4)?l!==""&&i.code<0?
[Uy(t,a,"statistic")]:(n[a]="statistic",[]):[]})}function y4(e){let{draft:t,roles:n,scored:r,
entryRows:o}=e;
return t.at.code>=0||t.at.number>=0?[]:[...n.entries()].flatMap(([i,s])=>{var c;let{name:a}=fr(t,i);
if(!(s==="statistic"||s==="weight"||s==="maximum"||s==="example")||a===""||!GR(a,i<((c=o[0])!=null?c:
i+1)))return[];let l=Wy(t,i,r);return l.length>0&&b4(e,i,s)?[]:[{...Uy(t,i,"label"),otherwise:s,
hasScores:l.
length>0}]})}function b4(e,t,n){let{draft:r,scored:o,entryRows:i}=e,s=Wy(r,t,o);if(n==="statistic")return UD(
e,t,0,1);let a=s.map(({column:g})=>i.flatMap(b=>{var S,O;return(O=Kt((S=r.grid.values[b])==null?void 0:
S[g]))!=null?O:[]}));if(n==="maximum")return s.every(({value:g},b)=>{var S;return((S=a[b])!=null?S:[
]).
every(O=>O<=g)});let u=a.flat(),l=s.reduce((g,{value:b})=>g+b,0),c=[1,10,100].some(g=>f.abs(l-g)<g*1e-6),
d=i.some(g=>g<t)&&i.some(g=>g>t),p=s.some(({value:g})=>g<f.min(...u)||g>f.max(...u));return n==="weight"&&
(c||!d&&p)}var Wy=({grid:e},t,n)=>n.flatMap(r=>{var i;let o=Kt((i=e.values[t])==null?void 0:i[r]);
return o===null?[]:[{column:r,value:o}]});function w4({draft:e,entryRows:t,known:n}){let{at:r}=e,o=s=>r.
number>=0&&Kt(rr(e,s,r.number))!==null,i=t.filter(o).length;return i<2||i*3<t.length*2?[]:t.flatMap(
s=>{let{code:a,name:u}=fr(e,s);return o(s)||a!==""||u===""||n.isEntry(a,u)?[]:[Uy(e,s,"unnumbered")]}
)}
function UD({draft:e,scored:t,entryRows:n},r,o,i=2){let s=Wy(e,r,t);if(s.length<i)return!1;let a=n.filter(
c=>c<r),u=s.map(({column:c})=>a.flatMap(d=>{var p,g;return(g=Kt((p=e.grid.values[d])==null?void 0:p[
c]))!=
null?g:[]})),l=s.map(({value:c})=>c);return xD(l,u,o)!==null}var KD=/^(?:(?:kategori|kelompok|bidang|klaster|cluster|sesi|divisi|golongan|jenjang|tingkat|rayon|zona|babak|category|group|session|division|klasifikasi|wilayah)(?:\s|:|$)|[A-Z]\s*[.)]\s+\S|[IVX]+\s*[.)]\s+\S)/i,
v4=/^(?:[A-Z]|[IVX]{1,5})[.)]?$/;function GD(e,t){let n=new v(h.values(e.at));return e.columns.map((
{
column:r})=>r).filter(r=>!n.has(r)&&t(r))}function qD(e,t,n){var b;let{grid:r,block:o}=e,i=r.values.
map(()=>"blank"),s=new y,a=[],u=[],l=!0,c=o.bottom,d=S=>t.some(O=>{var P;return Mo($r((P=r.values[S])==
null?void 0:P[O]))});for(let S=o.bottom+1;S<r.values.length;S+=1){if(((b=r.values[S])!=null?b:[]).every(
re))continue;let O=d(S),P={hasScores:O,isFirst:l,sinceHeader:S-c,entries:u.length},N=!Pp(e,S)&&R4(e,
S);N&&a.push(S);let I=N?"header":k4(e,S,P,n);i[S]=I,I==="header"&&(c=S),I==="section"&&s.set(S,O4(e,
S)),I==="entry"&&(l=!1,O&&u.push(S))}S4(e,i,t);let p=u.filter(S=>i[S]==="entry"),g=zD({draft:e,roles:
i,
scored:t,entryRows:p,known:n});return p.length>0&&E4(e,i,p,n),{roles:i,sections:s,doubtful:g,
otherHeaders:a}}
function k4(e,t,n,r){var b,S;let{grid:o,at:i}=e,s=(b=o.values[t])!=null?b:[],{code:a,name:u}=fr(e,t),
l=n.sinceHeader<=3&&D4(e,t);if(l&&i.name>=0)return"numbers";if(Pp(e,t))return"header";let c=(S=s.map(
U).find(O=>O!==""))!=null?S:"";if(!n.hasScores&&!KD.test(c)&&C4(e,t))return"note";if(r.isEntry(a,u))
return"entry";if(!n.hasScores&&T4(e,u))return"note";if(l)return"numbers";if(n.isFirst&&n.hasScores&&
a===""&&u===""&&x4(e,t))return"weight";let d=u||a||U(s.find(O=>$r(O)==="text")),p=a===""&&(i.number<
0||re(rr(e,t,i.number))),g=KR({code:a,name:u,label:d,first:c,isOpen:p,hasScores:n.hasScores,isFirst:
n.
isFirst});return g!==null||n.hasScores?g!=null?g:"entry":A4(e,t,n.entries)?"section":u===""&&a===""?
"note":"entry"}function x4({grid:e,at:t},n){var a;let r=((a=e.values[n])!=null?a:[]).flatMap((u,l)=>re(
u)||l===t.number?[]:[u]),o=r.flatMap(u=>{var l;return(l=Kt(u))!=null?l:[]}),i=o.reduce((u,l)=>u+l,0),
s=u=>f.abs(i-u)<u*1e-6||f.abs(i-2*u)<u*1e-6;return o.length>1&&o.length===r.length&&o.every(u=>u>0)&&
(s(100)||s(1))}var T4=({columns:e,at:t},n)=>{var r,o;return n!==""&&F(n)===F((o=(r=e.find(({column:i}
)=>i===
t.name))==null?void 0:r.header)!=null?o:"")};function S4(e,t,n){let r=s=>n.filter(a=>{var u;return Mo(
$r((u=e.grid.values[s])==null?void 0:u[a]))}).length,[o,i]=[new v,new v];for(let[s,a]of t.entries()){
let u=_r(e,s);if(a!=="entry"){for(let l of i)o.add(l);i.clear()}else o.has(u)&&r(s)*2<n.length?t[s]=
"note":i.add(u)}}function E4(e,t,n,r){var l;let{at:o,grid:i}=e,s=f.max(...n),a=c=>/\p{N}/u.test(c)&&
!/[\s,:]/.test(c),u=n.map(c=>fr(e,c).code).filter(c=>c!=="");for(let[c,d]of t.entries()){if(c<=s||d!==
"entry"&&d!=="section")continue;let{code:p,name:g}=fr(e,c),b=o.code>=0?p!==""&&(a(p)||!u.every(a)):
Kt(
(l=i.values[c])==null?void 0:l[o.number])!==null,S=o.code<0&&o.number<0&&g!==""&&!re(rr(e,c,o.institution));
(d==="section"||!(b||S||r.isEntry(p,g)))&&(t[c]="note")}}function Pp({grid:e,block:t},n){var i;let r=(
(i=
e.values[n])!=null?i:[]).flatMap((s,a)=>re(s)?[]:[{column:a,text:WD(s)}]),o=s=>r.length>0&&r.every((
{
column:a,text:u})=>{var l;return u===WD((l=e.values[s])==null?void 0:l[a])});for(let s=t.top;s<=t.bottom;
s+=
1)if(o(s))return r.length>1||s<t.bottom&&Pp({grid:e,block:t},n+1);return!1}var WD=e=>F(U(e))||U(e);
function C4(e,t){
var r;if(((r=e.grid.values[t])!=null?r:[]).filter(o=>!re(o)).length>1)return!1;for(let o=t+1;o<=t+3;
o+=
1)if(Pp(e,o))return!0;return!1}function R4({grid:e,columns:t},n){var s;let r=new v(t.map(({header:a}
)=>F(
a)).filter(a=>a!=="")),o=((s=e.values[n])!=null?s:[]).filter(a=>!re(a)).map(a=>F(U(a))),i=o.filter(a=>r.
has(a)).length;return i>2&&i*3>=o.length*2}function D4({grid:e,at:t},n){var a,u;let r=((a=e.values[n])!=
null?a:[]).flatMap(l=>{if(re(l))return[];let c=/^\(?\s*(\d{1,2})\s*\)?$/.exec(U(l));return[c===null?
w.NaN:w(c[1])]}),o=r.every((l,c)=>{var d;return c===0||l===((d=r[c-1])!=null?d:0)+1}),s=[t.name,t.code].
filter(l=>l>=0).some(l=>{var c;return re((c=e.values[n])==null?void 0:c[l])});return r.length>2&&o&&
!s&&((u=r[0])!=null?u:9)<=1}function A4(e,t,n){var g,b,S;let{grid:r,at:o}=e,s=((g=r.values[t])!=null?
g:[]).flatMap((O,P)=>re(O)?[]:[{column:P,text:U(O)}]);if(s.length===0||s.length>2||!r.values.slice(t+
1).some((O,P)=>_r(e,t+1+P)!==""))return!1;let u=U(rr(e,t,o.number)),{code:l,name:c}=fr(e,t);if(v4.test(
u))return!0;let d=c!==""?c:l!==""?l:(S=(b=s[0])==null?void 0:b.text)!=null?S:"";if(s.length===1&&KD.
test(d))return!0;let[p]=s;return s.length===1&&p!==void 0&&c===""&&l===""?$r(p.text)==="text":s.length===
1&&n===0&&d===d.toUpperCase()&&d.length>3&&o.name>=0&&l===""}function O4(e,t){var s,a;let{code:n,
name:r}=fr(
e,t),o=((s=e.grid.values[t])!=null?s:[]).map(U).filter(u=>u!=="");return(r||n||((a=o.slice(-1)[0])!=
null?a:"")).replace(/^(?:[A-Z]|[IVX]+)\s*[.)]\s+/,"").replace(/^kategori\s*:?\s+/i,"").trim()}m();
var HD={code:"Kode",name:"Nama Inovasi",institution:"Instansi",category:"Kategori"},P4=Tp,N4=new v([
"numbers","example","statistic","section","header","note","left-out"]);function ZD(e,{roles:t,
sections:n},r){
let{grid:o,block:i,at:s}=e,u=r.some(P=>Wt(P.header)==="total")?-1:f.max(-1,...r.flatMap(({role:P,
column:N})=>P===
"sum"||P==="mean"||P==="weighted"?N:[])),l=P=>{let N=r[P];return N===void 0?!1:Un(N.role)?P!==u&&Wt(
N.header)!=="total":N.role==="left-out"||N.role==="weight"||N.role==="number"||N.role==="large"},c=s.
name>=0?s.name:s.code,d="",p=n.size>0&&s.category<0,g=(P,N)=>P.map((I,_)=>{let M=P4[N];return N4.has(
N)||l(_)||M!==void 0&&_<c?"":M!==void 0&&_===c?M:I}),b=(P,N)=>{var I;return N<i.top?I4(P,e.isJudges&&
N===i.top-1):N<i.bottom?_4(e,N):N===i.bottom?r.map(_=>$4(e,_,u,l)):g(P,(I=t[N])!=null?I:"blank")},S=P=>{
var N;return P===i.bottom?HD.category:(t[P]==="section"&&(d=(N=n.get(P))!=null?N:""),t[P]==="entry"?
d:"")},O=o.values.map((P,N)=>p?[...b(P,N),S(N)]:b(P,N));return{tab:o.tab,values:O}}function I4(e,t){
let n=e.some(r=>typeof r=="string"&&Ha(r));return e.map(r=>{var o;return n?(o=Kt(r))!=null?o:r:t?"":
r})}function $4({at:e},t,n,r){let{column:o,header:i}=t;for(let s of["code","name","institution",
"category"])if(e[s]===o)return Wt(i)===s?i:HD[s];return o===n?"Total":r(o)?"":i}function _4({block:e,
isJudges:t,
columns:n},r){return!t||r!==e.bottom-1?n.map(()=>""):e.columns.map(({groups:o},i)=>{var a,u,l;let s=(
a=
o.slice(-1)[0])!=null?a:"";return s!==((l=(u=e.columns[i-1])==null?void 0:u.groups.slice(-1)[0])!=null?
l:"")?s:""})}function Ya(e,t,n,r=()=>!1){let o=cD(e.filter(l=>!kn(l)),t);dD(o);let i=o.map(l=>{let c=qD(
l,GD(l,d=>$y(
l,d)),t);return{draft:F4(l,c.roles),reading:c}}),s=i.map(({draft:l,reading:c})=>My(l,c.roles)),a=BD(
s,t),u=i.map(({draft:l,reading:c},d)=>{var S;let p=((S=a[d])!=null?S:[]).map(O=>L4(M4(O,t,P=>r(l.grid.
tab,P)),n,t)),g=U4({draft:l,reading:c},i,n),b=[...j4(l,p,t),...g,...c.otherHeaders.map(O=>z4(l,O)),
...B4(
l)];return{tab:l.grid.tab,headerRow:l.block.bottom,columns:p,rows:c.roles,values:l.grid.values,view:
ZD(
l,c,p),questions:b}});return new y(u.map(l=>[l.tab,l]))}var F4=(e,t)=>({...e,kinds:e.kinds.map(n=>n.
map((r,o)=>t[e.block.bottom+1+o]==="entry"?r:"blank"))}),VD=({key:e})=>`column/${e}`,XD=(e,t)=>!t.hasCriteria||
t.isCriterion(e),M4=(e,t,n)=>e.role==="criterion"&&e.doubt===null&&!t.hasCriteria&&n(e.column)?{...e,
doubt:{doubt:"hidden"},guess:null}:e;function L4(e,t,n){let r=e.doubt===null?void 0:t.get(VD(e)),o=e.
header===""&&e.doubt!==null?`Kolom ${Bn(e.column)}`:e.header;return r==="criterion"&&XD(o,n)?{...e,
header:o,
role:"criterion",doubt:null}:r==="ignore"?{...e,role:"left-out",doubt:null}:{...e,header:o}}var j4=(
{
grid:e,block:t},n,r)=>n.flatMap(o=>{var s;if(o.doubt===null)return[];let i=wt.COLUMN.filter(a=>a!=="criterion"||
XD(o.header,r));return[{id:VD(o),kind:"COLUMN",tab:e.tab,cell:xe(t.bottom,o.column),tabs:[
e.tab],params:{header:o.label,column:Bn(o.column),...o.doubt},options:i,default:(s=i.find(a=>a===o.guess))!=
null?s:null}]});function B4(e){let{grid:t,block:n,columns:r,at:o}=e;if(o.judge>=0)return[];let i=u=>new v(
t.values.slice(n.bottom+1).map(l=>F(U(l[u]))).filter(l=>l!=="")),s=i(o.name),a=r.find(({column:u})=>{
if(o.name<0||u<=o.name||kt(e,u)!=="words")return!1;let c=[...i(u)].filter(d=>s.has(d)).length;return c>
2&&c*2>s.size});return a===void 0?[]:[{id:`side/${F(t.tab)}`,kind:"SIDE_BY_SIDE",tab:t.tab,cell:xe(n.
bottom,a.column),tabs:[t.tab],params:{columns:[Bn(o.name),Bn(a.column)]},options:wt.SIDE_BY_SIDE,
default:null}]}
var z4=({grid:e},t)=>({id:`table/${F(e.tab)}/${t+1}`,kind:"OTHER_TABLE",tab:e.tab,cell:xe(t,0),tabs:
[
e.tab],params:{row:t+1},options:wt.OTHER_TABLE,default:null});function U4({draft:e,reading:t},n,r){
let o=n.
filter(i=>i.reading!==t);return t.doubtful.flatMap(({row:i,label:s,key:a,doubt:u,otherwise:l,
hasScores:c})=>{
let d=`row/${a}`,p=r.get(d),g=p==="entry"||o.some(P=>JD(P,a,"entry")),b=p==="ignore"||u==="label"&&o.
some(P=>JD(P,a,l));if(t.roles[i]=!g&&(b||!c)?l:"entry",g||b||!c)return[];let{grid:S,at:O}=e;return[{
id:d,kind:"ROW",tab:S.tab,cell:xe(i,f.max(0,O.name>=0?O.name:O.code)),tabs:[S.tab],params:{label:s,
row:i+
1,doubt:u},options:wt.ROW,default:null}]})}var JD=({draft:e,reading:t},n,r)=>!t.doubtful.some(o=>o.key===
n)&&t.roles.some((o,i)=>o===r&&_r(e,i)===n);m();function Os({criteria:e,entries:t}){let n=new v(t.map(
i=>V(i.code)).filter(i=>i!=="")),r=new v(t.map(
i=>F(i.name)).filter(i=>i!=="")),o=new y;return{hasCriteria:e.length>0,isCriterion(i){var a;let s=(a=
o.get(i))!=null?a:e.some(u=>nt(i,u));return o.set(i,s),s},isMisspelled:i=>e.some(({name:s})=>Pr(s,Ze(
i).name)),isEntry:(i,s)=>i===""?r.has(F(s)):n.has(V(i))}}m();var W4=1e3,K4=e=>{let t=typeof e=="string"?
Wt(e):void 0;return t==="code"||t==="name"};function Ps(e,t){
var d,p;if(kn(e)||t===void 0)return null;let{headerRow:n}=t;if(!((d=e.values[n])!=null?d:[]).some(K4))
return null;let r=((p=e.values[n])!=null?p:[]).map(g=>typeof g=="string"?g:""),o=g=>r.findIndex(b=>Wt(
b)===g),[i,s,a]=[o("code"),o("name"),o("institution")],u=r.findIndex(g=>Ye(g)==="category"),l=g=>t.rows[
g]===
"entry",c=e.values.slice(n+1).flatMap((g,b)=>{let S={code:U(g[i]),name:U(g[s]),institution:U(g[a]),
category:U(
g[u]),values:g};return(S.code!==""||S.name!=="")&&(l(n+1+b)||!sy(S.code,S.name))?[S]:[]});return{tab:
e.
tab,values:e.values,hasNames:s>=0,columns:H4(r,c,t),lines:c,isRepeated:G4(r),totals:t.columns.flatMap(
({from:g,weights:b})=>b===null?[]:[{from:g,weights:b}]),headers:t.columns.map(({label:g})=>g),above:
e.
values.slice(0,n)}}function G4(e){let t=e.map(n=>Ze(n).name).filter(n=>!Ci(n));return new v(t.map(F)).
size<t.length}var q4=(e,t)=>e.map(n=>{var r;return(r=n.values[t])!=null?r:""});function H4(e,t,{
columns:n}){
let r=new y;for(let[o,i]of e.entries()){let{name:s,weight:a}=Ze(i),u=F(s),l=n[o];if(u===""||r.has(u)||
l!==void 0&&l.role!=="criterion"||l===void 0&&Ye(s)==="category")continue;let c=J4(q4(t,o)),d=l===void 0||
l.doubt===null;r.set(u,{column:o,isMeant:d,key:u,name:s,weight:a,max:Fo(i),kind:d&&c==="words"?
"open":
c})}return[...r.values()]}var YD=e=>e.flatMap(t=>{var n;return(n=dt(typeof t=="string"?t.replace(
/\s*%\s*$/,
""):t))!=null?n:[]});function Z4(e){let t=YD(e);return t.filter(n=>n>W4).length*2>t.length}function J4(
e){
let t=e.filter(s=>!re(s)),n=YD(t),r=s=>typeof s=="string"&&Me(s,Dn),o=n.length+t.filter(r).length;if(
n.
length>0&&o*2>=t.length)return Z4(t)?"words":"numbers";let i=s=>typeof s=="string"&&dt(s)===null&&!r(
s)&&!s.trim().startsWith("#");return t.filter(i).length*2>t.length?"words":"open"}m();var V4=20,X4=.005,
QD=e=>V(e.code)||F(e.name);function eA(e,t,n,r){let o=[...n.map(a=>tA(a,r)),Q4(n,r)],
i=new y(e.lines.map(a=>[QD(a),e.values.indexOf(a.values)])),s=f.max(0,...t.map(a=>a.length));for(let a=0;
a<
s;a+=1)for(let u of o){let l=[...i].flatMap(([d,p])=>{var S;let g=Kt((S=t[p])==null?void 0:S[a]),b=u.
get(d);return g===null||b===void 0?[]:[{value:g,sources:b}]});if(l.length*4<i.size*3||l.length<r.length+
2)continue;let c=Op(l,1);if(!(c===null||c.evidence<V4)){if(c.derived.kind==="sum"||c.derived.kind===
"mean")return null;if(c.derived.kind==="weighted"&&c.derived.weights.every(d=>d>X4))return Y4(c.derived.
weights,l)}}return null}function Y4(e,t){let n=e.reduce((s,a)=>s+a,0),r=e.map(s=>f.round(s/n*100)/100*
n),o=jo(t.map(({value:s})=>s));return t.every(({value:s,sources:a})=>f.abs(s-a.reduce((u,l,c)=>{var d;
return u+l*((d=r[c])!=null?d:0)},0))<=2*o)?r:[...e]}function tA(e,t){let n=t.map(r=>{var o,i;return(
i=
(o=e.columns.find(s=>nt(s.name,{name:r})))==null?void 0:o.column)!=null?i:-1});return new y(e.lines.
flatMap(r=>{let o=n.flatMap(i=>{var s;return(s=dt(r.values[i]))!=null?s:[]});return o.length===t.length?
[[QD(r),o]]:[]}))}function Q4(e,t){let[n=new y,...r]=e.map(o=>tA(o,t));return new y([...n].flatMap((
[
o,i])=>{let s=[i,...r.flatMap(u=>{var l;return u.has(o)?[(l=u.get(o))!=null?l:[]]:[]})],a=i.map((u,l)=>s.
reduce((c,d)=>{var p;return c+((p=d[l])!=null?p:0)},0)/s.length);return s.length===e.length?[[o,a]]:
[]}))}m();var e8=/^\s*(?:\d{1,2}|[a-z]|[ivx]{1,4})\s*[.)]\s*/i,t8=/bobot|weight|proporsi|porsi|persen|%/i,
n8=x.
raw`[^\p{L}\d]*(?:(?:bobot|weight|sebesar|nilai)[^\p{L}\d]*)?(\d{1,3}(?:[.,]\d+)?)\s*(?:%|persen)`;
function nA({
values:e},t){var r;if(t.length<2)return null;let n=t.map(o=>r8(e,o));if(n.every(o=>o.length>0)){let o=Np(
n.map(i=>{var s,a;return(a=(s=i.find(({weight:u})=>u!==null))==null?void 0:s.weight)!=null?a:null}));
return(r=o!=null?o:s8(e,n))!=null?r:a8(e,n)}return u8(e,t)}function r8(e,t){return e.flatMap((n,r)=>n.
flatMap((o,i)=>{let s=U(o).replace(e8,"");return s!==""&&nt(s,{name:t})?[{row:r,column:i,weight:Ze(s).
weight}]:[]}))}var Np=e=>{let t=e.flatMap(n=>n!=null?n:[]);return t.length===e.length&&t.some(n=>n>0)?
o8(t):null},o8=e=>{let t=e.reduce((n,r)=>n+r,0);return f.abs(t-1)<1e-6?e.map(n=>f.round(n*1e6)/1e4):
[...e]},i8=e=>{let t=e.reduce((n,r)=>n+r,0);return[10,100].some(n=>f.abs(t-n)<1e-6)};function s8(e,t){
var n,r;for(let{column:o}of(n=t[0])!=null?n:[]){let i=t.map(c=>{var d,p;return(p=(d=c.find(g=>g.column===
o))==null?void 0:d.row)!=null?p:-1});if(i.includes(-1))continue;let s=f.max(...i.map(c=>{var d,p;
return(p=
(d=e[c])==null?void 0:d.length)!=null?p:0})),a=f.min(...i),u=k.from({length:s},(c,d)=>d).flatMap(c=>{
let d=c>o?Np(i.map(g=>{var b;return Kt((b=e[g])==null?void 0:b[c])})):null,p=e.slice(0,a).some(g=>t8.
test(U(g[c])));return d!==null&&(p||i8(d))?[{weights:d,isHeaded:p}]:[]}),l=(r=u.find(({isHeaded:c})=>c))!=
null?r:u[0];if(l!==void 0)return l.weights}return null}function a8(e,t){var n;for(let{row:r}of(n=t[0])!=
null?n:[]){let o=t.map(a=>{var u,l;return(l=(u=a.find(c=>c.row===r))==null?void 0:u.column)!=null?l:
-1});if(o.includes(-1))continue;let i=f.min(...o),s=e.filter(a=>a.slice(0,i).some(u=>Ha(U(u)))).map(
a=>Np(o.map(u=>Kt(a[u])))).find(a=>a!==null);if(s!==void 0)return s}return null}function u8(e,t){for(
let n of e.
flat().map(U)){if(!/%|persen/i.test(n))continue;let r=Np(t.map(o=>{var s;let i=(s=new RegExp(o.replace(
/[\\^$.*+?()[\]{}|]/g,"\\$&")+n8,"iu").exec(n))==null?void 0:s[1];return i===void 0?null:w(i.replace(
",","."))}));if(r!==null)return r}return null}function rA(e,t,n){let r=e.filter(i=>!kn(i));for(let i of r){
let s=nA(i,n);if(s!==null)return{tab:i.
tab,from:"written",weights:s}}let o=[...Ya(r,Os({criteria:[],entries:[]}),new y).values()];for(let i of o){
let s=Ps(i.view,i),a=s===null?null:eA(s,i.values,t,n);if(a!==null)return{tab:i.tab,from:"totals",
weights:a}}
return null}m();var Ip=e=>e.some(t=>t.lines.some(n=>n.code!==""));function $p(e,t){var i,s;let n=Ip(
e),r=new y;for(let a of e)
for(let{code:u,name:l,institution:c,category:d}of c8(a,t,n)){let p=n?V(u):F(l);if(p==="")continue;
let g=(i=
r.get(p))!=null?i:{code:u,names:new y,institution:"",category:""};r.set(p,g),g.institution||(g.institution=
c),g.category||(g.category=d),l!==""&&g.names.set(l,((s=g.names.get(l))!=null?s:0)+1)}let o=f.max(2,
x(r.size).length);return[...r.values()].map(({code:a,names:u,institution:l,category:c},d)=>({...Rm,
...n?
{code:a}:{code:`P${x(d+1).padStart(o,"0")}`,codeMadeUp:!0},name:l8(u),institution:l,category:c}))}
function l8(e){
var n,r;let t=f.max(0,...e.values());return(r=(n=[...e].find(([,o])=>o===t))==null?void 0:n[0])!=null?
r:""}function c8(e,t,n){let r=e.columns.filter(s=>t.some(a=>nt(s.name,{name:a}))),o=s=>r.some(({
column:a})=>ay(
s.values[a])),i=e.lines.map(o).lastIndexOf(!0);return e.lines.filter((s,a)=>(n?s.code==="":s.name===
"")?!1:o(s)?!0:n?/\p{N}/u.test(s.code)&&(s.name!==""||!e.hasNames&&!/[\s,]/.test(s.code)):a<i||s.institution!==
"")}m();var d8=/peserta|inovasi|proposal|entri|innovation|participant|daftar|data|list|registrasi|pendaftar/i,
m8=["category","unitType","innovator","contact","phone","email","link"];function oA(e,t,{grid:n,
structure:r}){
let o=d8.test(n.tab)?Ps(n,r):null;if(o===null)return null;let i=ct(n,Cr),s=new y,a=0;for(let p of o.
lines){let g=O=>t&&p.code!==""?V(O.code)===V(p.code):p.name!==""&&F(O.name)===F(p.name),b=e.find(g);
if(b===void 0){(p.code!==""||p.institution!=="")&&(a+=1);continue}if(s.has(b))continue;let S=m8.map(
O=>{var P;return[O,U(p.values[(P=i==null?void 0:i.columns.get(O))!=null?P:-1])]});s.set(b,{...b,...h.
fromEntries(S),code:t?b.code:p.code||b.code,name:b.name||p.name,institution:b.institution||p.institution}
)}
if(s.size<2||s.size*2<e.length)return null;let u=new v([...s.values()].map(p=>V(p.code))),l=e.filter(
p=>!s.has(p)),c=u.size<s.size||l.some(p=>u.has(V(p.code))),d=[...s].map(([p,g])=>c?{...g,code:p.code}
:
g);return{grid:n,entries:[...d,...l],unscored:a}}m();function _p(e){var s;let t=uA(e),n=cA(t).filter(
a=>a.length>1),r=(s=sA(n))!=null?s:t.length===1?t:sA(
p8(t)),o=r==null?void 0:r[0];if(r===null||o===void 0)return null;let i=o.keys.filter(a=>r.every(u=>u.
keys.includes(a)));return Ky(e,lA(o.table,i))}function Ky(e,t){let n=uA(e),r=cA(n).filter(s=>s.length>
1),o=t.map(s=>F(s)),i=e.filter(s=>{let a=t.filter(c=>s.columns.some(d=>nt(d.name,{name:c}))).length;
if(a===t.length)return!0;if(a===0||a*2<t.length)return!1;let u=n.find(c=>c.table===s);return u===void 0||
!r.some(c=>c.includes(u))||u.keys.every(c=>o.includes(c))});return i.length===0?null:{tables:i,
criteria:[
...t]}}function aA(e){let[t]=e;if(t===void 0||e.some(o=>o.columns.some(i=>i.kind==="numbers")))return null;
let n=o=>e.every(i=>i.columns.some(s=>s.key===o&&s.kind==="open")),r=lA(t,t.columns.map(o=>o.key).filter(
n));return r.length===0?null:{tables:[...e],criteria:r}}function uA(e){let t=e.some(r=>r.columns.some(
o=>o.kind==="numbers")),n=new v(e.flatMap(r=>r.columns.filter(o=>o.kind==="numbers"||t&&o.isMeant).map(
o=>o.key)));return e.flatMap(r=>{let o=r.columns.filter(s=>s.kind!=="words"&&n.has(s.key)),i=PR(o.map(
s=>s.key));return i.length===0?[]:[{table:r,keys:i}]})}var lA=(e,t)=>e.columns.filter(n=>t.includes(
n.key)).map(n=>n.name),iA=e=>e.reduce((t,{table:n})=>t+n.lines.length,0);function sA(e){let[t=null]=[
...e].sort((n,r)=>r.length-n.length||iA(r)-iA(n)||e.indexOf(n)-e.indexOf(r));return t}function cA(e){
var n;let t=new y;for(let r of e){let o=[...r.keys].sort().join(`
`);t.set(o,[...(n=t.get(o))!=null?n:[],r])}return[...t.values()]}function p8(e){return e.map(t=>e.filter(
n=>{let r=n.keys.filter(o=>t.keys.includes(o)).length;return r>0&&r*2>=f.max(n.keys.length,t.keys.length)}
)).
filter(t=>{let[n]=t;return t.length>1&&(n==null?void 0:n.keys.some(r=>t.every(o=>o.keys.includes(r))))}
)}m();function dA(e,t,{names:n,hidden:r}){return n.flatMap(o=>{let i=e.find(a=>a.grid.tab===o),s=t.includes(
o)?null:f8(o,i,r);return s===null?[]:[{kind:"TAB_LEFT",sure:s!=="summary"&&s!=="other-columns",
params:{
tab:o,reason:s}}]})}function f8(e,t,n){if(n.includes(e))return"hidden";if(t===void 0)return gc(e)?
"recap":null;let{grid:r,table:o,shared:i,isOther:s}=t;return kn(r)?null:r.values.every(a=>a.every(re))?
"empty":s?"other-matter":i!==null?"summary":o===null?"not-entries":o.columns.some(a=>a.kind==="numbers")?
"other-columns":"not-scores"}m();var mA=(e,t)=>e.flatMap(n=>n.columns.filter(r=>t.some(o=>nt(r.name,
{name:o}))).flatMap(({column:r})=>n.
lines.flatMap(o=>{var i;return(i=dt(o.values[r]))!=null?i:[]}))),pA=(e,t)=>e.filter(n=>n>t).length*10<=
e.length;function fA(e,t){var r;let n=mA(e,t);return n.length===0?100:n.every(o=>o<=1)&&n.some(o=>o>
0&&o<1)?1:(r=[5,10].find(o=>pA(n,o)))!=null?r:100}function gA(e,t){var o;let n=[...e.map(i=>t.map(s=>{
var a,u;return(u=(a=i.columns.find(l=>nt(l.name,{name:s})))==null?void 0:a.max)!=null?u:null})),...e.
map(i=>HR(i,t))],r=i=>i.every((s,a)=>{var u;return s!==null&&s>0&&pA(mA(e,[(u=t[a])!=null?u:""]),s)}
);
return(o=n.find(r))!=null?o:null}m();m();var g8=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|wawancara|semester|bulan|tahun|minggu|hari|tanggal|aspek|kriteria|bobot|weight/i,
hA=e=>{let t=Wt(e);return t==="code"||t==="name"};function yA(e){let t=e.values.slice(0,pi+1).map(o=>o.
map(Ds)),n=t.map((o,i)=>{var s,a;return{row:i,headers:o,above:(s=t[i-1])!=null?s:[],cells:(a=e.values[
i])!=
null?a:[]}}),r=[...n.map(o=>({...o,own:h8(o.above,o.cells)?y8(o.above,o.headers):[]})),...n.map(o=>(
{
...o,own:w8(o.headers),above:[]}))];for(let{row:o,headers:i,above:s,own:a}of r){if(![...s,...i].some(
hA))continue;let u=a.filter(c=>c.header===bc||!Ci(Ze(c.header).name));if(new v(u.map(c=>F(c.label))).
size<2)continue;let l=u.every(c=>c.header===bc)?"totals":"groups";return{tab:e.tab,layout:l,views:k8(
e,o,i,s,a)}}return null}var h8=(e,t)=>e.every((n,r)=>!hA(n)||re(t[r]));function y8(e,t){let n=t.flatMap(
(u,l)=>{let c=e.slice(0,l+1).reduce((d,p)=>p===""?d:p,"");return u===""||c===""||Wt(c)==="code"||Wt(
c)==="name"||b8(u)?[]:[{column:l,over:c,header:u}]}),r=n.filter(u=>no(u.over)&&!Ci(Ze(u.header).name));
if(r.length>1)return r.map(({column:u,header:l})=>({column:u,label:l,header:bc}));let o=n.filter(u=>vt(
u.header)!==null&&vt(u.over)===null);if(o.length>1&&new v(o.map(u=>u.over)).size>1)return o.map(({
column:u,
over:l,header:c})=>{var d;return{column:u,label:(d=vt(c))!=null?d:"",header:l}});let i=n.filter(u=>n.
some(l=>l.over!==u.over&&F(l.header)===F(u.header))),s=i.some(u=>vt(u.over)!==null),a=i.some(u=>g8.test(
u.over));return!s&&a?[]:i.filter(u=>!s||vt(u.over)!==null).map(({column:u,over:l,header:c})=>{var d;
return{column:u,label:(d=vt(l))!=null?d:l,header:c}})}var b8=e=>{let t=Wt(e);return t==="code"||t===
"name"||t==="institution"};function w8(e){let t=e.flatMap((r,o)=>{let i=vn(r);return i===null?[]:[{
column:o,
label:i.label,header:i.rest}]}),n=({header:r})=>!Ci(Ze(r).name)&&!v8(r);return t.some(n)?t:e.flatMap(
(r,o)=>{var s,a;let i=(a=vt(r))!=null?a:(s=vn(r))==null?void 0:s.label;return i===void 0?[]:[{column:
o,
label:i,header:bc}]})}var v8=e=>/^(?:nilai|skor|score|total)(?:\s+(?:nilai|skor))?$/i.test(e.trim());
function k8(e,t,n,r,o){let i=f.min(...o.map(a=>a.column)),s=new y;for(let{label:a}of o)s.has(F(a))||
s.set(F(a),a);return[...s].map(([a,u])=>{let l=new y(o.filter(g=>F(g.label)===a).map(g=>[g.column,g.
header])),c=n.map((g,b)=>{var S,O;return b<i?g||((S=r[b])!=null?S:""):(O=l.get(b))!=null?O:""}),d=g=>g.
map((b,S)=>S<i||l.has(S)?b:""),p=e.values.map((g,b)=>b===t?c:b===t-1&&r.length>0?g.map(()=>""):d(g));
return{label:u,grid:{tab:e.tab,values:p}}})}var Gy=e=>{var t;return kn(e)?null:(t=oD(e))!=null?t:yA(
e)},qy=(e,t)=>my(e,t)||e.includes("@")&&F(e)===
F(t.email);function bA(e,t,n,r,o){var u,l;let i=(l=(u=Gy(e))==null?void 0:u.views)!=null?l:[],s=c=>n.
find(d=>qy(c,d));return{sheets:i.flatMap(c=>{let d=s(c.label);return d===void 0?[]:[eD(Ei(c.grid,t.name,
d.code,r,o),c)]}),strangers:i.filter(({label:c})=>s(c)===void 0).map(({label:c})=>c)}}m();var wA=/juri(?!st)|judg|penilai|panelis|skor|score|lomba|kompetisi|competition|inovasi|innovat|kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|dampak|impact|replika|mudah disebar|keberlanjut|berkelanjut|sustain|efektif|presentasi|proposal|kriteria|criteri|bobot|finalis|karya/i,
x8=/^(?:nilai|poin|points?)$/i,T8=/^j\.?\s?\d{1,2}$/i,S8=/daftar hadir|presensi|absen|attendance|(?<!tahun )anggaran|budget|\brab\b|telepon|\bphone|kontak|contact|jadwal|schedule|keuangan|honor|gaji|payroll|\bkas\b|inventaris|belanja/i,
E8=e=>e.map(Ds).filter(t=>t!=="");function vA(e){let t=e.values.slice(0,$h).map(o=>o.filter(i=>!re(i))),
n=t.findIndex(o=>o.length>2),r=t.slice(0,f.max(0,n)).flat().map(Ds);return[e.tab,...r].some(o=>S8.test(
o))}var Hy=(e,t)=>wA.test(e.tab)||T8.test(e.tab.trim())||e.values.slice(0,t+1).flatMap(E8).some(n=>wA.
test(n)||x8.test(n));m();function Zy(e){let t=[...new y(e.flat().map(o=>[F(o),o])).values()],n=e.map(
o=>new v(o.map(F))),r=t.
filter(o=>!n.every(i=>i.has(F(o))));return r.flatMap((o,i)=>r.slice(i+1).filter(s=>Pr(o,s)&&!n.some(
a=>a.has(F(o))&&a.has(F(s)))).map(s=>({one:o,other:s})))}m();function kA(e,t){var r;let n=(r=t==null?
void 0:t.view)!=null?r:e;return vA(n)?{grid:n,structure:t,table:null,
shared:null,isOther:!0}:{grid:n,structure:t,table:Ps(n,t),shared:Gy(n),isOther:!1}}var Qa=(e,t=[])=>(
{
reason:e,tabs:t});function xA(e,t,n){var g,b;let r=n.flatMap(({table:S,shared:O})=>S===null||O!==null?
[]:[S]),o=n.filter(S=>S.shared!==null);if(e.stages.some(S=>S.scoreTab!==void 0))return C8(e.stages,o);
let{sets:i,unclear:s}=ER(r.map(S=>S.tab));if(e.stages.length>1)return Jy(e.stages,i,r);let[a]=e.stages;
if(a===void 0)return Qa("nothing");let u=t?i.find(S=>F(S.stage)===F(a.name)):void 0;if(u!==void 0)return Jy(
[a],[u],r);if(s&&!t)return Qa("stages",r.map(S=>S.tab));if(i.length>1&&!t){let S=i.map(O=>({...a,
name:O.
stage,advance:null}));return Jy(S,i,r)}let l=((b=(g=_p(r))==null?void 0:g.tables.length)!=null?b:0)>
1,c=o.filter(S=>{var O;return((O=S.shared)==null?void 0:O.layout)!=="totals"}),d=c.length>0?c:o,[p]=d;
if(!l&&(p!=null&&p.shared)){let S=d.map(O=>O.grid.tab);return S.length>1?Qa("several-shared",S):t?Qa(
"stage-tab",S):[TA({...a,scoreTab:p.grid.tab},p.shared,p.structure)]}return[{stage:a,desks:r.map(S=>(
{
label:S.tab,table:S})),layout:null}]}function TA(e,{layout:t,views:n},r){let o=n.flatMap(({label:i,
grid:s})=>{
let a=Ps(s,r);return a===null?[]:[{label:i,table:a}]});return{stage:e,desks:o,layout:t}}function C8(
e,t){
let n=e.map(o=>{let i=t.find(s=>{var a;return F(s.grid.tab)===F((a=o.scoreTab)!=null?a:"")});return i!=
null&&i.shared?TA(o,i.shared,i.structure):o}),r=n.flatMap(o=>{var i;return"desks"in o?[]:[(i=o.scoreTab)!=
null?i:o.name]});return r.length>0?Qa("unclear-judges",r):n.filter(o=>"desks"in o)}function Jy(e,t,n){
let r=e.map(i=>{var u;let s=t.find(l=>F(l.stage)===F(i.name)),a=((u=s==null?void 0:s.tabs)!=null?u:[
]).
flatMap(({tab:l,label:c})=>n.filter(d=>d.tab===l).map(d=>({label:c,table:d})));return{stage:i,desks:
a,
layout:null}}),o=r.filter(i=>i.desks.length===0).map(i=>i.stage.name);return o.length>0?Qa("stages",
o):r}m();var R8={sum:"sum",mean:"mean",weighted:"weighted",weight:"weight",maximum:"extreme",minimum:
"extreme",
rank:"rank",number:"number",large:"large",text:"text","left-out":"left-out"},D8={numbers:"numbers",
example:"example",statistic:"statistic",weight:"weight",maximum:"maximum",section:"section",header:
"header",note:"note","left-out":"left-out"};function SA(e){var r,o;let t=new y,n=new y;for(let{
columns:i,rows:s,tab:a,
values:u}of e){for(let{role:l,label:c}of i){let d=R8[l];if(d===void 0||c==="")continue;let p=`${d} ${F(
c)}`;t.has(p)||t.set(p,{kind:"PASSED_COLUMN",sure:!0,params:{header:c,reason:d}})}for(let[l,c]of s.entries(
)){
let d=D8[c];if(d===void 0)continue;let p=(o=((r=u[l])!=null?r:[]).map(U).find(b=>b!==""))!=null?o:"",
g=d==="note"?d:`${d} ${F(p)}`;n.has(g)||n.set(g,{kind:"PASSED_ROW",sure:!0,params:{tab:a,row:l+1,
label:p,
reason:d}})}}return[...t.values(),...n.values()]}m();var Vy=.051,A8=4,CA=e=>V(e.code)||F(e.name),O8=(
e,t)=>({table:e,lines:new y([...e.lines].reverse().map(
n=>[CA(n),n])),columns:t.map(n=>{var r,o;return(o=(r=e.columns.find(i=>nt(i.name,{name:n})))==null?
void 0:
r.column)!=null?o:-1})}),P8=({table:e,columns:t})=>t.flatMap(n=>e.lines.flatMap(r=>{var o;return(o=dt(
r.values[n]))!=null?o:[]}));function N8(e,t){let n=t.filter(l=>l!==e);if(n.length<2)return!1;let[r,o,
i,s,a]=[0,0,0,0,0],u=f.max(Vy,jo(P8(e)));for(let l of e.table.lines){let c=CA(l);for(let[d,p]of e.columns.
entries()){let g=dt(l.values[p]),b=n.flatMap(({lines:O,columns:P})=>{var N,I,_;return(_=dt((I=O.get(
c))==null?void 0:I.values[(N=P[d])!=null?N:-1]))!=null?_:[]});if(g===null||b.length<2)continue;let S=b.
reduce((O,P)=>O+P,0);a+=1,f.abs(g-S/b.length)<=u&&(o+=1),f.abs(g-S)<Vy&&(i+=1),f.abs(g-f.max(...b))<
Vy&&(s+=1),new v(b).size>1&&(r+=1)}}return r>=A8&&(o===a||i===a||s===a)}var I8=/rata|rerata|mean|average|rekap|recap|total|jumlah|gabung|akhir|final|hasil|semua|seluruh|result|summary|ringkas|nilai|skor|score/i,
$8=/(?:^|[^\p{L}])(?:juri|judge|penilai|panelis|j\.?\s?\d)(?:[^\p{L}]|$)/iu,EA=e=>`summary/${F(e)}`;
function RA({tables:e,criteria:t},n,r){let o=e.map(s=>O8(s,t));return o.filter(s=>N8(s,o)).map(({
table:s})=>s).
filter(({tab:s})=>{let a=r.get(EA(s));return a!==void 0?a==="ignore":I8.test(s)&&!$8.test(s)?!0:(n.push(
{id:EA(s),kind:"SUMMARY",tab:s,tabs:[s],params:{tab:s},options:wt.SUMMARY,default:null}),!1)})}m();
var _8=/(?:^|\s)(?:lomba|kompetisi|gelar|penghargaan|sayembara|festival|anugerah|competition|award|contest)(?:\s|$)/i,
F8=/^(?:(?:lembar|formulir|form|blangko|rekap(?:itulasi)?|daftar|berita acara|score\s*sheet)\s+)?(?:(?:penilaian|nilai|skor|scores?|penjurian)\s+)?(?:(?:dewan\s+)?juri\s+)?(?:pada\s+|for\s+)?/i,
M8=/(?:^|[^\d])(20\d{2})(?:[^\d]|$)/,L8=/^pemerintah\s+(?:daerah\s+)?(?:kota|kabupaten|provinsi)\s+\p{L}.*$/iu,
j8=/(?:^|\s)(?:kota|kabupaten)\s+(\p{L}[\p{L}\s]*?)(?=\s+tahun\b|\s*\d|\s*[,.;(-]|$)/iu,B8=({above:e}
)=>e.
flatMap(t=>{var r;let n=t.map(U).filter(o=>o!=="");return n.length===1&&!/[:=]/.test((r=n[0])!=null?
r:"")?n:[]}),DA=e=>e===e.toUpperCase()?e.toLowerCase().replace(/(^|\s)\p{L}/gu,t=>t.toUpperCase()):e;
function AA(e){let t=e.map(i=>z8(B8(i))),[n={}]=t,r=h.keys(n),o=i=>t.every(s=>{var a,u;return F((a=s[
i])!=
null?a:"")===F((u=n[i])!=null?u:"")});return h.fromEntries(r.filter(o).map(i=>[i,n[i]]))}function z8(
e){
let t={},n=e.map(a=>{var u;return(u=M8.exec(a))==null?void 0:u[1]}).find(a=>a!==void 0);n!==void 0&&
(t.year=n);let r=e.find(a=>L8.test(a));r!==void 0&&(t.government=DA(r.replace(/\s+tahun\b.*$/i,"").trim(
)));
let o=e.map(a=>{var u;return(u=j8.exec(a))==null?void 0:u[1]}).find(a=>a!==void 0);o!==void 0&&(t.city=
DA(o.trim()));let i=e.find(a=>_8.test(a)),s=i==null?void 0:i.replace(F8,"").replace(
/\s+(?:tahun\s+)?20\d{2}\s*$/i,
"").trim();return s!==void 0&&s!==""&&(t.competition=s),t}m();var kc=e=>`hidden/${F(e)}`,Xy=({
criteria:e},{structures:t})=>[...t.values()].flatMap(({tab:n,columns:r})=>!e.
every(i=>r.some(({role:s,header:a})=>s==="criterion"&&nt(a,i)))||e.length===0?[]:[{id:kc(n),kind:
"HIDDEN",tab:n,tabs:[n],params:{tab:n},options:wt.HIDDEN,default:null}]);m();function Yy(e,t){let[n,
r]=[F(e),F(t)];if(n===""||r===""||n===r)return!1;let[o,i]=n.length<r.length?[
n,r]:[r,n];return o.length>=4&&i.includes(o)?!1:!Pr(e,t)&&!U8(e,t)}var OA=e=>e.toLowerCase().split(
/[^\p{L}\p{N}]+/u).
filter(t=>t.length>2);function U8(e,t){let[n,r]=[new v(OA(e)),new v(OA(t))],o=[...n].filter(i=>r.has(
i)).length;return o>1&&o*2>f.min(n.size,r.size)}function Qy(e,t,n){let r=new y(t.map(i=>[i.code,i])),
o=new v(e.flatMap(({rows:i})=>i.flatMap(({entry:s,name:a})=>{let u=r.get(s!=null?s:"");return u!==void 0&&
a!==""&&!Yy(a,u.name)?u.code:[]})));return e.flatMap(i=>{if(i.codeColumn===null||i.nameColumn===null)
return[];let s=i.rows.filter(d=>d.name!==""&&d.entry!==null),a=s.flatMap(d=>{var g;let p=r.get((g=d.
entry)!=null?g:"");return p!==void 0&&o.has(p.code)&&Yy(d.name,p.name)?[{sheet:i,row:d,entry:p}]:[]}
),
u=a.length>2&&a.length*2>s.length,[l]=a;return(u&&l!==void 0?[PA(`names/${F(i.tab)}`,l,a.length)]:a.
map(d=>PA(`names/${F(i.tab)}/${V(d.entry.code)}`,d,1))).filter(({id:d})=>!n.has(d))})}var PA=(e,{
sheet:t,
row:n,entry:r},o)=>{var i;return{id:e,kind:"NAMES",tab:t.tab,cell:xe(n.row,(i=t.nameColumn)!=null?i:
0),tabs:[t.tab],params:{code:r.code,one:r.name,other:n.name,count:o},options:wt.NAMES,default:null}}
;var eu=["criteria","entries","judges"],W8=e=>"reason"in e;function eb(e,t,n,{grids:r,structures:o,
answers:i},s){
let a=r.map(K=>kA(K,o.get(K.tab))),u=xA(e,n,a);if(W8(u))return u;let l=[],c=[],d=[],p=u.flatMap(({
desks:K,
stage:Q})=>[Q.scoreTab,...K.map(({table:Y})=>Y.tab)]),g=()=>s.names.filter(K=>!p.includes(K)).map(s.
read);for(let K of u){let Q=Z8(K,e,t,{facts:l,questions:c,answers:i,foreign:g},u.length>1);if(Q===null)
return IA(a);d.push(Q)}if(t.length===eu.length&&!d.some(K=>V8(K,a)))return{reason:"no-sign",tabs:d.flatMap(
K=>K.desks.map(Q=>Q.table.tab)).filter(Fp)};let b=d.flatMap(K=>K.desks.map(Q=>Q.table)),[S,...O]=b;
if(S!=
null&&S.isRepeated&&O.length===0)return{reason:"unclear-judges",tabs:[S.tab]};let P=d.flatMap(K=>K.names).
filter(Fp),N=t.includes("judges")?X8(d):e.judges,I=t.includes("entries")?Y8(b,P,a,l):e.entries,_=!n&&
(d.length>1||d.some(K=>K.stage.scoreTab!==void 0)),M=_?Q8(d):e.stages,j=t.includes("criteria")?e6(d):
e.criteria,z=AA(b),L=G8(e.settings,z),B={...e,settings:L,stages:M,criteria:j,entries:I,judges:N};if(
t.
some(K=>B[K].length===0))return IA(a);if(t.includes("judges")&&!t6(B,d,s.names))return{reason:
"unbound",tabs:d.flatMap(K=>K.desks.map(Q=>Q.table.tab)).filter(Fp)};let q=a.flatMap(({structure:K})=>K!==
void 0&&b.some(({tab:Q})=>Q===K.tab)?K:[]),J=[...b.map(K=>K.tab),...l.flatMap(K=>K.kind==="ENTRY_LIST"||
K.kind==="TAB_LEFT"?K.params.tab:[])];return{competition:B,hasStages:_,facts:[...n6(d,N,_,M),...l,
...h.keys(z).length>0?[K8(z)]:[],...SA(q),...dA(a,J,s)],findings:t.includes("entries")?r6(d):[],
questions:hc(
[...H8(a,b),...c,...DR(q8(d),!t.includes("judges"),i)])}}var K8=({competition:e="",year:t="",city:n="",
government:r=""})=>({kind:"TITLES",sure:!1,params:{competition:e,year:t,city:n,government:r}}),G8=(e,
t)=>({
...e,...h.fromEntries(h.entries(t).filter(([n])=>e[n]===""))}),q8=e=>e.flatMap(({layout:t,desks:n})=>t===
null?n.map(({table:r})=>r):[]),H8=(e,t)=>e.flatMap(({structure:n})=>n!==void 0&&t.some(({tab:r})=>r===
n.tab)?n.questions:[]),Fp=(e,t,n)=>n.indexOf(e)===t;function Z8(e,t,n,{facts:r,questions:o,answers:i,
foreign:s},a){var Q,Y;let u=e.desks.map(ge=>ge.table),l=ge=>n.includes("criteria")?_p(ge):Ky(ge,ze(t,
e.stage).map(we=>we.name)),c=(Q=l(u))!=null?Q:a||e.layout!==null?aA(u):null;if(c===null)return null;
let d=l(u)===null,p=RA(c,o,i),g=c.tables.filter(ge=>!p.includes(ge));for(let{tab:ge}of p)r.push({
kind:"TAB_LEFT",sure:!1,params:{tab:ge,reason:"summary"}});let b=g.length<c.tables.length&&(Y=l(g))!=null?
Y:c,{tables:S}=b,O=n.includes("criteria")?NR(b,o,i):b.criteria,P=a?e.stage.name:null,N=n.includes(
"criteria")?BR(S,O,i):null;if(N!==null&&o.push(N),!n.includes("criteria"))return{...e,desks:NA(e,S),
criteria:[],
isOpen:d,names:O};let I=gA(S,O),_=I!=null?I:O.map(()=>fA(S,O)),M=qR(S,O,_),j=M.from==="equal"&&I!==null&&
new v(I).size>1,z=rA(s(),S,O),L=M.from==="equal"&&!j&&(z==null?void 0:z.from)==="written"&&J8(z.weights),
B=j?_:L?z.weights:M.weights,q=YR(S,O,{taken:B,max:_,elsewhere:z},i);q.question!==null&&o.push(q.question);
let{weights:J}=q;r.push({kind:"CRITERIA",sure:S.length>1&&!d,params:{stage:P,names:O}},L?{kind:
"WEIGHTS",sure:!0,params:{from:"tab",stage:P,tab:z.tab}}:{kind:"WEIGHTS",sure:M.from!=="equal",
params:{from:j?
"maxima":M.from,stage:P}},{kind:"SCALE",sure:I!==null,params:{max:_.filter(Fp),from:I===null?
"scores":
"written",stage:P}});let K=O.map((ge,we)=>{var Fe,at;return{stage:e.stage.name,name:ge,weight:(Fe=J[
we])!=
null?Fe:1,min:0,max:(at=_[we])!=null?at:100,description:""}});return{...e,desks:NA(e,S),criteria:K,
isOpen:d,
names:O}}var J8=e=>f.abs(e.reduce((t,n)=>t+n,0)-100)<.01,NA=({desks:e},t)=>e.filter(n=>t.includes(n.
table));function V8(e,t){return e.layout!==null&&e.layout!=="totals"?!0:e.desks.some(({table:n})=>{
let r=t.
find(o=>o.grid.tab===n.tab);return r!==void 0&&Hy(r.grid,n.above.length)})}function X8(e){let[t,...n]=e,
r=e.flatMap(a=>a.desks.map(u=>u.label)),o=r.filter((a,u)=>r.findIndex(l=>V(l)===V(a))===u),i=n.length===
0&&(t==null?void 0:t.layout)===null;return(i?TR(r):hy(o)).map((a,u)=>{var S,O,P;let l=(S=(i?r:o)[u])!=
null?S:"",c=e.filter(N=>N.desks.some(I=>V(I.label)===V(l))),d=(P=(O=c[0])==null?void 0:O.desks.find(
N=>V(N.label)===V(l)))==null?void 0:P.table,p=a.name===""||V(a.name)===V(a.code),g=(t==null?void 0:t.
layout)===null&&p&&d!==void 0?SR(d):"",b=c.length===e.length?[]:c.map(N=>N.stage.name);return{...a,
name:g||
a.name,stages:b}})}function Y8(e,t,n,r){let o=$p(e,t),i=Ip(e),s=new v(e.map(u=>u.tab)),a=n.filter(({
grid:u})=>!s.has(u.tab)).map(u=>oA(o,i,u)).find(u=>u!==null);return r.push({kind:"ENTRIES",sure:i,
params:{
count:o.length,by:i?"code":"name"}}),a?(r.push({kind:"ENTRY_LIST",sure:!1,params:{tab:a.grid.tab,
unscored:a.
unscored}}),a.entries.map(u=>({...Rm,...u}))):o}function Q8(e){let t=e.map(n=>$p(n.desks.map(r=>r.table),
n.names).length);return e.map(({stage:n},r)=>{var i,s;let o=(i=t[r+1])!=null?i:0;return{...n,advance:
o>
0&&o<((s=t[r])!=null?s:0)?o:n.advance}})}function e6(e){let[t]=e,n=r=>E.stringify(r.criteria.map(o=>[
F(o.name),o.weight,o.max]));return t!==void 0&&e.every(r=>n(r)===n(t))?t.criteria.map(r=>({...r,
stage:null})):
e.flatMap(r=>r.criteria)}function t6(e,t,n){let r=pr(n,e),o=t.filter(i=>i.layout===null).flatMap(i=>i.
desks);return r.length<o.length||!o.every(i=>r.some(s=>s.name===i.table.tab))||o.length>0&&r.length>
o.length?!1:t.filter(i=>i.layout!==null).every((i,s,a)=>i.desks.every(u=>{let l=e.stages.find(d=>d.name===
i.stage.name);return(l===void 0||a.length===0?[]:mt(e,l)).filter(d=>qy(u.label,d)).length===1}))}
function n6(e,t,n,r){
let o=e.filter(a=>a.layout===null).flatMap(a=>a.desks.map(u=>u.table.tab)),i=o.every(a=>/juri|judge|penilai|panelis|(?:^|[^\p{L}])j\s?\d/iu.
test(a)),s=e.flatMap(({layout:a,desks:u,stage:l})=>{var c;return a===null?[]:[{kind:"SCORE_TAB",sure:
a!==
"totals",params:{tab:(c=l.scoreTab)!=null?c:"",layout:a,judges:u.map(d=>d.label)}}]});return[...n&&e.
length>1?[{kind:"STAGES",sure:!1,params:{stages:r.map(a=>a.name),advance:r.map(a=>a.advance)}}]:[],
...o.
length>0?[{kind:"JUDGE_TABS",sure:i&&t.length>1,params:{tabs:o}}]:[],...s]}function r6(e){let t=e.flatMap(
i=>i.desks.map(s=>s.table)),n=Ip(t)?[]:e.flatMap(i=>i.desks.map(s=>$p([s.table],i.names).map(a=>a.name))),
r=e.flatMap(i=>i.layout===null?[]:i.desks.map(s=>[s.label])),o=i=>s=>({code:"NAMES_SIMILAR",severity:
"error",params:{...s,of:i}});return[...Zy(n).map(o("entry")),...Zy(r).map(o("judge"))]}function IA(e){
var o,i,s,a;let t=(u,l)=>l.length===0?null:{reason:u,tabs:l.map(c=>c.grid.tab)},n=e.filter(({table:u}
)=>u==
null?void 0:u.columns.some(l=>l.kind==="numbers")),r=e.filter(({grid:u})=>u.values.some(l=>l.some(c=>typeof c==
"number")));return(a=(s=(i=(o=t(n.length>1?"unlike":"not-scores",n))!=null?o:t("turned",r.filter(({
grid:u})=>o6(
u))))!=null?i:t("not-scores",e.filter(({table:u})=>u!==null)))!=null?s:t("not-entries",r.filter(({
grid:u})=>i6(
u))))!=null?a:{reason:"nothing",tabs:[]}}var o6=e=>e.values.slice(0,10).some(t=>t.slice(0,2).some(n=>typeof n==
"string"&&/^(?:kriteria|criteri|aspek|indikator|unsur)/i.test(n.trim()))&&t.filter(n=>typeof n=="string"&&
n.trim()!==""&&!Ci(n)).length>2),i6=e=>Hy(e,f.min(9,e.values.length));m();function s6(e,t){var r;let n=t.length===1&&
e===""?t[0]:void 0;return(r=t.find(({name:o})=>F(o)===F(e)))!=
null?r:n}function a6(e,t){if(re(e))return null;let n=dt(e);return n===null?"not-a-number":w.isInteger(
n)&&n>=t?n:"out-of-range"}function Mp(e,{stages:t,entries:n}){var a,u;let r=ct(e,fa),o=[],i=[],s=[];
for(let{row:l,cell:c}of(a=r==null?void 0:r.rows)!=null?a:[]){let d=M=>U(c(M)),p=s6(d("stage"),t),g=n.
find(M=>V(M.code)===V(d("entry"))),b=(M,j,z=d(M),L=[])=>{let B={setting:`plenary.${M}`,value:z,
reason:j,
allowed:L},q=p===void 0?{}:{stage:p.name};return i.push({code:"SETTING_INVALID",severity:"error",...q,
...ut(r,l,M),params:B}),null},S=(M,j)=>{let z=a6(c(M),j);return typeof z=="string"?b(M,z,c(M)):z};if(
p!==
void 0&&g!==void 0){let M=s.some(j=>j.stage===p.name&&j.entry===g.code);if(s.push({stage:p.name,
entry:g.
code}),M&&!re(c("rank"))){b("entry","duplicate");continue}}if(re(c("rank")))continue;p===void 0&&b(
"stage","unknown-reference",d("stage"),t.map(M=>M.name)),g===void 0&&b("entry","unknown-reference");
let O=S(
"rank",1),P=S("computed",1),[N,I]=[S("votesFor",0),S("votesAgainst",0)];if(O!==null&&O!==P&&d(
"reason")===""&&b("reason","empty"),p===void 0||g===void 0||O===null)continue;let _=ut(r,l,"rank");o.push(
{stage:p.name,entry:g.code,computed:P,rank:O,reason:d("reason"),votesFor:N,votesAgainst:I,tab:e.tab,
cell:(u=_==null?void 0:_.cell)!=null?u:null})}return{decisions:o,findings:i,listed:s}}m();m();var u6=16,
tb=(e,t)=>t(E.stringify([e.stage,e.entry,e.computed,e.rank,e.reason,e.votesFor,e.votesAgainst])).
slice(0,u6);function Lp(e,t,n){var a,u;let r=new y,o=new y;for(let l of t.filter(({action:c})=>c==="plenary")){
r.set(l.stage,kp(l));for(let c of kp(l))o.has(c)||o.set(c,l)}let i=new y,s={confirmed:[],
unconfirmed:[],missing:new y};for(let l of e){let c=tb(l,n),d=(a=r.get(l.stage))!=null&&a.includes(c)?
o.get(c):void 0;i.set(l.stage,[...(u=i.get(l.stage))!=null?u:[],c]),d===void 0?s.unconfirmed.push(l):
s.confirmed.push({...l,confirmed:{by:d.by,at:d.at}})}for(let[l,c]of r){let d=c.filter(p=>{var g;
return!((g=
i.get(l))!=null?g:[]).includes(p)}).length;d>0&&s.missing.set(l,d)}return s}m();m();var l6="23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
function nb(e){var r;let t=[...e.slice(0,20)].map(o=>w.parseInt(o,16).toString(2).padStart(4,"0")).join(
"");return((r=k.from({length:16},(o,i)=>l6[w.parseInt(t.slice(i*5,(i+1)*5),2)]).join("").match(new RegExp(
".{4}","g")))!=null?r:[]).join("-")}var $A=8;function _A(e){let t=x(w.parseInt(e.slice(0,12),16)%10**
$A).padStart($A,"0");return`${t.slice(0,4)}-${t.slice(4)}`}var FA=(e,t)=>t.includes(_A(e))?_A(e):nb(
e);var c6=e=>({stage:e,status:"open",at:"",by:"",hash:"",code:"",reason:""}),d6=e=>e.status==="decided"?
{...e,hash:"",code:"",status:"closed"}:e;function Je(e,t){return t.reduce((n,{action:r,stage:o,at:i,
by:s,hash:a,detail:u})=>{let l=n.findIndex(p=>p.stage===o);if(l<0)return n;let c={stage:o,at:i,by:s,
hash:"",code:"",reason:""};if(r==="close")return n.map(p=>p.stage===o?{...c,status:"closed"}:p);if(r===
"decide")return n.map(p=>p.stage===o?{...c,hash:a,code:FA(a,u),status:"decided"}:p);if(r!=="reopen")
return n;let d={...c,status:"open",reason:u};return[...n.slice(0,l),d,...n.slice(l+1).map(d6)]},e.map(
({name:n})=>c6(n)))}var cn=(e,t)=>e.find(n=>n.stage===t);m();var LA={part:"decisions",tab:H.decisions,
columns:[{key:"stage",header:$("Tahap","Stage"),width:140},
{key:"code",header:$("Kode Penetapan","Decision Code"),width:110},{key:"at",header:$("Waktu","Time"),
width:150},{key:"by",header:$("Pelaku","By"),width:200},{key:"method",header:$("Metode","Method"),
width:110},
{key:"version",header:$("Versi Aturan","Rules Version"),width:90},{key:"hash",header:$("Sidik Hasil",
"Result Hash"),width:160},{key:"part",header:$("Bagian","Part"),width:70},{key:"content",header:$(
"Isi","Content"),width:300}]},m6=3e4;function MA(e){var n;return(n=e.replace(/[^\x20-\x7e]/g,r=>`\\u${r.
charCodeAt(0).toString(16).padStart(4,"0")}`).match(new RegExp(`\\S(?:.{0,${m6}}\\S)?(?=\\S|$)`,"g")))!=
null?n:[]}var jA="B";function BA(e,t,n,r,o){let i=e.flatMap(a=>[...MA(a.text).map((u,l)=>({...a,part:
x(
l+1),content:u})),...MA(a.testimony).map((u,l)=>({...a,part:`${jA}${l+1}`,content:u}))]),s=LA.columns.
map(({key:a,header:u,width:l})=>({header:u[n],width:l,value:c=>c[a]}));return At(t,r,o,s,i,0)}
function tu(e){
var r;let t=e===null?null:ct(e,LA),n=new y;for(let{cell:o}of(r=t==null?void 0:t.rows)!=null?r:[]){
let i=U(
o("stage")),s=n.get(i),a=x(o("content")),u=U(o("part")).startsWith(jA);s!==void 0&&u?n.set(i,{...s,
testimony:s.
testimony+a}):s!==void 0?n.set(i,{...s,text:s.text+a}):n.set(i,{stage:i,code:U(o("code")),at:U(o(
"at")),
by:U(o("by")),method:U(o("method")),version:U(o("version")),hash:U(o("hash")),text:u?"":a,testimony:
u?
a:""})}return[...n.values()]}function jp({testimony:e}){try{let t=E.parse(e);return k.isArray(t.ranking)&&
k.isArray(t.printed.judges)?t:null}catch{return null}}function nu({text:e}){try{let t=E.parse(e);
return[
...[t.stages,t.criteria,t.entries,t.judges,t.institutions],t.plenary,t.sheets].every(k.isArray)?{
snapshot:t,
canonical:E.stringify(t)}:null}catch{return null}}m();var rb="#d9e2f3";function Kn(e,t){var n;for(
let r=1;;r+=1){let o=Dy(e.name,r),i=Oe().getSheetByName(
o);if(zA(i)){dn({...e,name:o},t);return}let s=p6(i);if(Oy((n=s[0])==null?void 0:n[0])){t.isShut(o)||
vs(o,t.admins()),f6(s,e)||WA(i,e),UA(o,e,i.getLastRow(),i.getLastColumn());return}}}function dn(e,t){
var r;let n=(r=Oe().getSheetByName(e.name))!=null?r:ob(e.name);t!==void 0&&vs(e.name,t.admins()),WA(
n,e),UA(e.name,e,0,0)}function ob(e){let t=Oe().getActiveSheet(),n=Oe().insertSheet(e,Oe().getSheets(
).
length);return Oe().setActiveSheet(t),n}var zA=e=>e===null||e.getLastRow()===0;function xt(e){for(
let t=1;;t+=
1){let n=Dy(e,t);if(zA(Oe().getSheetByName(n)))return{name:n,grid:null};let r=Le(n);if(kn(r))return{
name:n,grid:r}}}function p6(e){return e.getLastRow()<3?[]:e.getRange(2,1,2,f.max(1,e.getLastColumn())).
getValues()}function f6([e=[],t=[]],n){var o;let r=(o=n.values[n.headerRow])!=null?o:[];return x(e[0]).
endsWith(n.layout)&&r.every((i,s)=>i===t[s])}function UA(e,t,n,r){let o=f.max(t.values.length,n),i=f.
max(t.widths.length,r),s=k.from({length:o},(a,u)=>k.from({length:i},(l,c)=>{var d,p;return(p=(d=t.values[
u])==
null?void 0:d[c])!=null?p:""}));sn(e,0,0,s,t.formats)}function WA(e,t){let n=t.widths.length,r=t.headerRow+
1;No(e,t.values.length+1,n);let o=(t.isClosed?t.values.length:e.getMaxRows())-r;for(let{start:i,
length:s,
value:a}of Pi(t.widths))e.setColumnWidths(i+1,s,a);e.getRange(r,1,o+1,n).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:i,length:s,value:a}of Pi(t.formats))a!==""&&o>0&&
e.getRange(r+1,i+1,o,s).setNumberFormat(a),o0(a)&&e.getRange(r,i+1,o+1,s).setHorizontalAlignment(
"center");e.getRange(r,1,1,n).setFontWeight("bold").setBackground(rb),t.headerRow>0&&e.getRange(1,1).setFontSize(
14),e.setFrozenRows(r),t.frozenColumns>0&&e.setFrozenColumns(t.frozenColumns)}function Pi(e){let t=[
];
for(let[n,r]of e.entries()){let o=t[t.length-1];o!==void 0&&o.value===r?o.length+=1:t.push({start:n,
length:1,value:r})}return t}function KA(e,{rows:t},n){let{confirmed:r,unconfirmed:o,missing:i}=Lp(e,
t,Ke),s=o.length===0?[]:g6(o,
t,n),a=o.filter(l=>!s.some(({tab:c,cell:d})=>c===l.tab&&d===l.cell)),u=new v([...a.map(({stage:l})=>l),
...i.keys()]);return{decisions:e.flatMap(l=>[...r,...s].filter(({stage:c,entry:d,cell:p})=>c===l.stage&&
d===l.entry&&p===l.cell)),findings:[...u].map(l=>{var S,O;let c=a.filter(P=>P.stage===l),{tab:d=H.plenary[
n.
settings.language],cell:p=null}=(S=c[0])!=null?S:{},g={entries:c.map(({entry:P})=>P),missing:(O=i.get(
l))!=null?O:0},b={tab:d,...p===null?{}:{cell:p}};return{code:"PLENARY_UNCONFIRMED",severity:"error",
stage:l,...b,params:g}})}}function g6(e,t,{stages:n,settings:r}){let o=Je(n,t),i=({stage:a})=>{var u;
return((u=cn(o,a))==null?void 0:u.status)==="decided"};if(!e.some(i))return[];let s=tu(xt(H.decisions[
r.
language]).grid);return e.flatMap(a=>{let u=cn(o,a.stage),l=s.find(({stage:g})=>g===a.stage),c=l===void 0?
null:nu(l);if((u==null?void 0:u.status)!=="decided"||c===null||Ke(c.canonical)!==u.hash)return[];let d=E.
stringify([a.stage,a.entry,a.rank,a.reason,a.votesFor,a.votesAgainst]);return c.snapshot.plenary.some(
g=>E.stringify(g)===d)?[{...a,confirmed:{by:u.by,at:u.at}}]:[]})}m();m();var xc={part:"history",tab:
H.history,columns:[{key:"at",header:$("Waktu","Time"),width:150},{key:"by",
header:$("Pelaku","By"),width:200},{key:"action",header:$("Tindakan","Action"),width:130},{key:
"detail",header:$("Rincian","Detail"),width:380},{key:"run",header:$("Proses","Run"),width:90},{key:
"hash",
header:$("Sidik Hasil","Result Hash"),width:160},{key:"stage",header:$("Tahap","Stage"),width:140},{
key:"chain",header:$("Rantai","Chain"),width:140}]};function GA(e){var s,a,u;let t=e===null?null:ct(
e,xc),n=[],r=[];for(let{row:l,cell:c}of(s=t==null?void 0:t.rows)!=null?s:[]){let d=N=>U(c(N)),p={row:
l,
texts:vp(d),chain:d("chain")};r.push(p);let g=Rn(d("action"),za);if(g===void 0)continue;let[b,S,O,P]=[
ql(d("at")),d("by"),d("detail"),d("run")];n.push({link:p,row:{at:b,by:S,action:g,detail:O,run:P,hash:
d(
"hash"),stage:d("stage")}})}let o=bp(r);return{rows:n.flatMap(l=>o.has(l.link)?[]:[l.row]),links:r,
headerRow:(a=
t==null?void 0:t.headerRow)!=null?a:null,columns:(u=t==null?void 0:t.columns)!=null?u:new y}}m();m();
m();m();function Tc(e,t){let[n,r]=e.toFixed(2).split("."),[o,i]=t==="id"?[".",","]:[",","."];return`Rp${n.
replace(/\B(?=(\d{3})+$)/g,o)}${i}${r}`}var h6={id:{running:"masih ikut",ineligible:
"tidak lolos administrasi",disqualified:"didiskualifikasi",withdrawn:"mundur"},en:{running:
"takes part",ineligible:"was ineligible",disqualified:"was disqualified",withdrawn:"withdrew"}},qA=(
e,{language:t})=>X(e.map(({entry:n,status:r})=>`${n} ${h6[t][r]}`),
t);function HA(e,t,{text:n}){let r=t===null?"":` (${t})`;return e?n(`Menang${r}`,`Wins${r}`):n(`Lolos${r}`,
`Advances${r}`)}var ru=(e,{text:t})=>e===void 0?"":t(` di kategori ${e}`,` in the category ${e}`),
ZA={ADVANCES:({places:e,last:t,title:n,category:r},o)=>e===null?o.text(
"Semua peserta tahap ini lolos.","All entries of this stage advance."):`${HA(t,n,o)}: ${o.text(`termasuk ${e} tempat teratas`,
`within the top ${e}`)}${ru(r,o)}.`,SHARED_RANK_AT_CUT:({places:e,last:t,title:n,sharing:r,category:
o},i)=>`${HA(
t,n,i)}: ${i.text(`peringkatnya sama dengan ${X(r,"id")} di batas ${e} tempat${ru(o,i)}, dan peringkat bersama tidak dipecah`,
`its rank is shared by ${X(r,"en")} at the cut of ${e}${ru(o,i)}, and a shared rank is never split`)}.`,
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
removed:n},r)=>{let o=qA(n,r);return t===null?r.text(`Naik sebagai pengganti karena ${o}.`,`Moves up as a replacement because ${o}.`):
r.text(`Naik dari tempat ${t} ke tempat ${e} karena ${o}.`,`Moves up from place ${t} to place ${e} because ${o}.`)}
,PLACE_KEPT:({removed:e},t)=>{let n=qA(e,t);return t.
text(`Tidak naik menggantikan: ${n} setelah ikut tahap berikutnya, yang berlangsung tanpa peserta ini.`,
`Does not move up: ${n} after taking part in the next stage, which was held without this entry.`)},
PRIZE:({prize:e},{text:t})=>e==="open"?t(
"Uang pembinaan belum ditetapkan karena peringkatnya bersama.",
"The prize is not settled because the rank is shared."):t(`Uang pembinaan ${Tc(e.amount,"id")}.`,
`Prize ${Tc(e.amount,"en")}.`),FIRST_RESERVE:({sharing:e,category:t},n)=>{let r=ru(t,n);return e.length>
1?n.text(`Cadangan pertama${r}, bersama: ${X(e,"id")}.`,`First reserve${r}, shared: ${X(e,"en")}.`):
n.text(`Cadangan pertama${r}.`,`First reserve${r}.`)},OUTSIDE_CUT:({places:e,behind:t,category:n},r)=>{
let{text:o,name:i,unit:s,distance:a}=r,u=t===null?"":a(t),l=t===null?"":s==="mean-rank"?o(`; ${i} ${u} lebih besar daripada yang terakhir lolos`,
`; ${i} ${u} higher than the last who does`):o(`; ${u} di bawah yang terakhir lolos`,`; ${u} behind the last who does`);
return o(`Tidak lolos: di luar ${e!=null?
e:0} tempat yang tersedia${ru(n,r)}${l}.`,`Does not advance: outside the ${e!=null?e:0} places${ru(n,
r)}${l}.`)}};m();m();var JA={id:{points:"nilai","mean-rank":"rata-rata peringkat","standard-score":
"skor baku"},en:{points:"score","mean-rank":"mean rank","standard-score":"standard score"}},y6={id:{
points:"","mean-rank":"makin kecil makin baik","standard-score":"50 berarti setara rata-rata"},en:{
points:"","mean-rank":"lower is better","standard-score":"50 means average"}},ib=e=>e.slice(0,1).toUpperCase(
)+e.slice(1),VA=(e,t)=>JA[t][e],
XA=(e,t)=>y6[t][e];function ou(e,t,n=!1){let r=JA[t][e].split(" ").map(ib).join(" ");return n?t==="id"?
`${r} Tahap`:`Stage ${r}`:r}m();var b6=6,w6=BigInt(0);function v6(e,t){let n=BigInt(10**t);for(let{d:
r}of e)if(n%r!==w6)return!1;return!0}
function iu(e,t,n){if(v6(e,n))return n;let r=un(t(e),n);for(let o=n;o<n+b6;o+=1){let i=e.map(s=>Dr(s,
o));if(un(t(i),n)===r)return o}return n+2}var Bp=new je(0),sb=(e,t,n)=>Nn(nr(e,t),n);function YA(e,t,
n){let r=n;if(ln(e,t)===0)return r;for(;un(
e,r)===un(t,r);)r+=1;return r}var Sc=(e,t)=>gi[e].name[t];function Ec(e,t,n,r){let o=YA(e.value,t,e.
metric==="majority"?0:n);return[sb(e.value,o,r),sb(t,o,r)]}function QA(e,t,n){let r=VA(n,e),o=new y,
i=(s,a)=>sb(s,a,e);return{language:e,decimals:t,unit:n,name:r,Name:ib(r),text:(s,a)=>e==="id"?s:a,
points:s=>i(
s,t),distance:s=>i(s,YA(s,Bp,t)),plain:s=>Nn(nr(s,4).replace(/\.?0+$/,""),e),fixed:i,scoresOf:s=>{
let a=s.
map(d=>d.score),u=iu(a,wn,t),c=n==="points"&&a.length>2?iu([...a].sort(ln).slice(1,-1),wn,t):u;
return s.
map(({judge:d,score:p})=>`${d} ${i(p,f.max(u,c))}`)},once:(s,a)=>{var l;let u=(l=o.get(s))!=null?l:a(
);
return o.set(s,u),u}}}m();var eO={MARGIN:({margin:e,next:t},{text:n,distance:r,unit:o,name:i,
language:s})=>{let a=r(e),u=o==="points"?a:n(`${i} ${a}`,`${a} of ${i}`),l=X(t.entries,s,3);return n(
`Selisih ${u} dari peringkat ${t.
rank} (${l}).`,`${u} ahead of rank ${t.rank} (${l}).`)},PLENARY_DECIDED:({rank:e,computed:t,reason:n,
votesFor:r,votesAgainst:o},{text:i})=>{let s=r===null&&o===null?"":i(` (${r!=null?r:0} setuju, ${o!=
null?o:0} tidak)`,` (${r!=null?r:0} for, ${o!=null?o:0} against)`),a=n===""?"":`: ${n.replace(
/[.\s]+$/,
"")}`;return i(`Pleno memutuskan peringkat ${e} (hasil hitung ${t})${a}${s}.`,`The plenary decided rank ${e} (computed ${t})${a}${s}.`)}
,LAST_RANK:(e,{text:t})=>t("Peringkat terakhir.","Last rank."),CATEGORY_RANK:({
category:e,rank:t},{text:n})=>n(`Peringkat ${t} di kategori ${e}.`,`Rank ${t} in the category ${e}.`)}
;m();var tO={id:{recused:"tidak menilai (BK)",conflict:"benturan kepentingan",incomplete:
"nilai belum lengkap"},en:{recused:"stepped aside (BK)",conflict:"conflict of interest",incomplete:
"scores incomplete"}},k6={id:{given:"dari Pengaturan",estimated:"ditaksir dari nilai tahap ini",
"no-judge-effect":"tidak ditemukan beda keketatan antarjuri","too-few-scores":
"nilainya terlalu sedikit untuk menaksir"},
en:{given:"from the settings",estimated:"estimated from the scores of this stage","no-judge-effect":
"no difference in severity found","too-few-scores":"too few scores to estimate it from"}};function x6(
e,{
text:t,plain:n}){let r=e.map(i=>`${i.criterion} ${n(i.weight)}`);return e.every(i=>{var s,a;return i.
weight.equals((a=(s=e[0])==null?void 0:s.weight)!=null?a:0)})?t("bobot kriteria sama",
"equal weights"):
t(`bobot ${r.join(", ")}`,`weights ${r.join(", ")}`)}var zp=({judge:e,score:t,alike:n},r,{points:o,
text:i})=>`${e} ${o(t)} (${r}${n>1?i(`, satu dari ${n} yang sama`,`, one of ${n} alike`):""})`;
function T6(e,t,{text:n}){
if(e.entries===1)return`${e.judge} 0 (${n("hanya satu nilai","a single score")})`;if(e.sd.equals(0))
return`${e.judge} 0 (${n("semua nilainya sama","all scores alike")})`;let r=n("simpangan baku",
"standard deviation");return`${e.judge} ${t(e.z)} (${n("rata-rata","mean")} ${t(e.mean)}, ${r} ${t(e.sd)}, ${n(
`${e.entries} peserta`,`${e.entries} entries`)})`}var nO={STAGE_SCORE:({method:e,judges:t,criteria:n,
score:r},o)=>{let{text:i,Name:s,points:a,scoresOf:u,unit:l,language:c}=o,d=u(t).join("; "),p=l==="points"?
` = ${fi[e].score[c]}`:"",g=i(p===""?" dari":""," of"),b=t.length,S=i(`${b} juri`,b===1?"1 judge":`${b} judges`),
O=o.once(n,()=>x6(n,o));return`${s} ${a(r)}${p}${g} ${S} (${d}); ${O}.`},SCORES_DROPPED:({
dropped:e},t)=>e===null?t.text(
"Kurang dari tiga juri: tidak ada nilai yang dibuang, dihitung rata-rata biasa.",
"Fewer than three judges: no score is dropped, the plain mean counts."):t.text(`Dibuang: ${zp(e.highest,
"tertinggi",t)} dan ${zp(e.lowest,"terendah",t)}; rata-rata dari nilai lainnya.`,`Dropped: ${zp(e.highest,
"highest",t)} and ${zp(e.lowest,"lowest",t)}; the mean is over the others.`),MIDDLE_SCORES:({
middle:e},{text:t,scoresOf:n})=>{let r=n(e).join("; ");return e.length===1?t(`Nilai tengah: ${r}.`,`The score in the middle: ${r}.`):
t(`Rata-rata dua nilai tengah: ${r}.`,`Mean of the two scores in the middle: ${r}.`)},
RANKS_WITHIN_JUDGES:({ranks:e},{text:t,plain:n})=>{let r=e.map(o=>t(`${o.judge} ${n(
o.rank)} dari ${o.entries}`,`${o.judge} ${n(o.rank)} of ${o.entries}`));return t(`Peringkat pada tiap juri: ${r.join(
"; ")}.`,`Rank with each judge: ${r.join("; ")}.`)},STANDARDIZED:({judges:e},t)=>{let n=i=>t.
fixed(i,t.decimals+2),r=e.map(i=>T6(i,n,t)),o=n(wn(e.map(i=>i.z)));return t.text(`Selisih dari rata-rata juri dalam simpangan baku: ${r.join(
"; ")}; 50 + 10 \xD7 rata-ratanya ${o}.`,`Distance from the judge\u2019s mean in standard deviations: ${r.join(
"; ")}; 50 + 10 \xD7 their mean ${o}.`)},SEVERITY_CORRECTED:({
mean:e,correction:t},{text:n,fixed:r,plain:o,decimals:i,language:s})=>{if(t===null)return n(
"Semua peserta dinilai juri yang sama, jadi koreksi keketatan tidak mengubah rata-rata.",
"All entries were scored by the same judges, so the correction for severity leaves the mean as it is.");
let{points:a,lambda:u,
origin:l}=t,c=iu([e,a],([S,O])=>S.add(O),i),d=r(e,c),p=r(a.abs(),c),g=`\u03BB = ${o(u)}, ${k6[s][l]}`;
if(un(a.abs(),c)===un(Bp,c))return n(`Rata-rata ${d} tidak berubah oleh koreksi keketatan (${g}).`,`The correction for severity leaves the mean ${d} as it is (${g}).`);
let b=a.s>0;return n(`Rata-rata ${d} ${b?"ditambah":"dikurangi"} ${p}: juri peserta ini secara bersama ${p} poin lebih ${b?
"ketat":"longgar"} daripada keseluruhan juri (${g}).`,`Mean ${d} ${b?"plus":"minus"} ${p}: the judges of this entry together are ${p} points ${b?
"stricter":"more lenient"} than the panel as a whole (${g}).`)},JUDGE_LEFT_OUT:({
judge:e,reason:t},{text:n})=>n(`Juri ${e} tidak dihitung: ${tO.id[t]}.`,`Judge ${e} is not counted: ${tO.
en[t]}.`),JUDGES_WITHOUT_SCORE:({judges:e},{text:t})=>t(`Tanpa nilai dari juri ${X(e,"id")}.`,`Without scores of ${X(
e,"en")}.`),CARRIED_OVER:({parts:e,score:t},{text:n,name:r,Name:o,points:i,fixed:s,
plain:a,decimals:u})=>{let l=p=>{var g;return(g=Dm(e.map(({weight:b},S)=>({weight:b,score:p[S]}))))!=
null?g:Bp},c=iu(e.map(p=>p.score),l,u),d=e.map(p=>`${p.stage} ${s(p.score,c)} \xD7 ${a(p.weight)}`).
join(" + ");return n(`${o} gabungan ${i(t)} dari ${d}.`,`Carried-over ${r} ${i(t)} from ${d}.`)}};m(
);var rO=({metric:e,criterion:t},{language:n})=>t===void 0?Sc(e,n):`\u201C${t}\u201D`,S6=({higher:e,
lower:t},{
text:n})=>e>t?n("menang","won"):e<t?n("kalah","lost"):n("seri","drawn");function E6(e,t){let n=e.filter(
({higher:i,lower:s})=>i>s).length,r=e.filter(({higher:i,lower:s})=>i<s).length,o=e.map(i=>`${i.rival} ${S6(
i,t)} ${i.higher}\u2013${i.lower}`);return t.text(` Pasangan menang ${n}, kalah ${r} (banyaknya juri yang menilai lebih tinggi\u2013lebih rendah: ${X(
o,"id")}).`,` Pairs won ${n}, lost ${r} (judges who put it higher\u2013lower: ${X(o,"en")}).`)}var oO={
TIE_BROKEN:({score:e,tied:t,step:n,rival:r,
duels:o=[]},i)=>{let{text:s,Name:a,points:u,decimals:l,language:c}=i,[d,p]=Ec(n,r.value,l,c),g=rO(n,
i),b=o.length===0?"":E6(o,i),S=u(e),O=X(t,c);return s(`${a} ${S} sama pada ${O}; ditentukan oleh ${g}: ${d} (peringkat ${r.rank}, ${r.entry}: ${p}).${b}`,
`${a} ${S} is shared by ${O}; decided by ${g}: ${d} (rank ${r.rank}, ${r.entry}: ${p}).${b}`)},
TIE_SHARED:({score:e,sharing:t,steps:n},r)=>{let{text:o,
Name:i,points:s,decimals:a,language:u}=r,l=s(e),c=X(t,u),d=n.map(g=>`${rO(g,r)} ${Ec(g,g.value,a,u)[
0]}`),
p=d.length===0?"":` (${d.join(", ")})`;return o(`${i} ${l} dan semua penentu${p} sama pada ${c}: peringkat bersama.`,
`${i} ${l} and every tie-break${p} are the same for ${c}: shared rank.`)}};var C6={...nO,...oO,...eO,
...ZA};function R6({code:e,params:t},n){return C6[e](t,n)}function iO(e,t,n="points"){let r=QA(e,f.max(
2,t),n);return o=>o.map(i=>R6(i,r)).join(" ")}function sO(e,t,n){var r;for(let o of e){
if(o.code==="TIE_SHARED")return Sc("shared",t);if(o.code==="TIE_BROKEN"){let{step:i,rival:s}=o.params,
[a,u]=Ec(i,s.value,f.max(2,n),t);return`${(r=i.criterion)!=null?r:Sc(i.metric,t)} ${a} (${s.entry} ${u})`}
}return""}var Bo=(e,t)=>fi[e].name[t];var D6={menu:{name:"Lembar Juri",open:"Buka panel",validate:
"Periksa lembar juri",compute:e=>e===null?
"Hitung peringkat":`Hitung Top ${e}`,ranking:"Lihat peringkat lengkap",rankingTitle:
"Peringkat lengkap",documents:"Buat piagam dan surat",close:e=>`Tutup penilaian dan ${e===null?
"hitung peringkat":`hitung Top ${e}`}`,plenary:"Siapkan tab Pleno",decide:"Tetapkan hasil",verify:
"Periksa keaslian hasil"},
tabs:{ranking:(e,t)=>`Peringkat \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Peringkat Akhir${e===""?
"":` \u2014 ${e}`}`,findings:e=>`Hasil Pemeriksaan${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Keikutsertaan${e===""?
"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} dari ${t} instansi mengirim inovasi`,
documents:"Dokumen",history:"Riwayat",computed:(e,t,n)=>`dihitung ${He(e,"id")} oleh ${t} \xB7 proses ${n}`,
checked:(e,t,n)=>`diperiksa ${He(e,"id")} oleh ${t} \xB7 proses ${n}`,method:e=>`metode ${Bo(e,"id")}`,
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
closed:e=>`${e} tab juri dikunci`,ruling:(e,t,n)=>`Sanggahan ${[e,t===null?"":`(${He(t,"id")})`].join(
" ").trim()}: ${n}`.replace(" :",":"),decided:(e,t,n,r,o)=>`kode ${e}, metode ${t}, versi aturan ${n}, segel bukti ${r}${o===null?
"":`, berita acara nomor ${o.number} (${o.link})`}`,plenary:e=>e.
length===0?"tidak ada keputusan":`peringkat putusan ${e.join(", ")}`,accepted:e=>`urutan nilai di tab ${e} diterima sebagaimana adanya`}
,problems:{notSorted:e=>`Tab \u201C${e}\u201D tidak (lagi) ditemukan terurut sebagian. Periksa lembar juri sekali lagi.`,
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
unknownStage:(e,t)=>`Tahap \u201C${e}\u201D tidak ada. Yang ada: ${t}.`,noEvidence:
"Berkas bukti tidak dapat dibuat dari simpanan hasil yang dikunci.",minutesMissing:
"Isi nomor berita acara yang sudah ditandatangani dan tautan pindaiannya (https://\u2026) di panel, lalu ulangi.",
reasonMissing:"Tulis alasannya: alasan itu dicatat di tab Riwayat.",nothingToDecide:e=>`Tahap ${e} belum dapat diperingkat, jadi belum ada yang ditetapkan.`,
unknownKind:(e,t)=>`Jenis dokumen \u201C${e}\u201D tidak ada. Yang ada: ${t}.`,unexpected:e=>`Terjadi kesalahan yang tidak terduga: ${e}`}
,documents:{folder:e=>`${e===
""?"Lembar Juri":e} \u2013 Dokumen`,evidence:(e,t)=>`Bukti hasil \u2013 ${e} \u2013 ${t}`,failed:e=>`gagal: ${e}`,
ofAnother:(e,t,n)=>`${e} oleh ${t}, ${n}`}},A6={menu:{name:"Lembar Juri",open:"Open panel",validate:
"Check judge tabs",compute:e=>e===null?"Compute ranking":`Compute Top ${e}`,ranking:
"Show the full ranking",rankingTitle:"Full ranking",documents:"Make certificates and letters",close:
e=>`Close judging and compute ${e===null?"ranking":`Top ${e}`}`,plenary:"Prepare the plenary tab",
decide:"Decide the result",verify:"Verify the result"},tabs:{ranking:(e,t)=>`Ranking \xB7 ${e}${t===""?
"":` \u2014 ${t}`}`,finalRanking:e=>`Final Ranking${e===""?"":` \u2014 ${e}`}`,findings:e=>`Findings${e===
""?"":` \u2014 ${e}`}`,coverage:e=>`Coverage${e===""?"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} of ${t} institutions have submitted entries`,
documents:"Documents",history:"History",computed:(e,t,n)=>`computed ${He(e,"en")} by ${t} \xB7 run ${n}`,
checked:(e,t,n)=>`checked ${He(e,"en")} by ${t} \xB7 run ${n}`,
method:e=>`method ${Bo(e,"en")}`,hash:e=>`hash ${e.slice(0,8)}`,overwritten:
"this tab is written anew by every computation",decimals:e=>`${e} decimals`,provisional:
"PROVISIONAL",unordered:
"this order is for the committee alone: winners are announced alphabetically, without ranks",
notRanked:e=>`Stage ${e} could not be ranked at the last computation; see the tab ${H.findings.en}.`,
notFinal:`Not all stages were ranked at the last computation; see the tab ${H.findings.en}.`,
documentsOrigin:
"fill in the column Number before making documents; the other columns are filled in for you",
historyOrigin:"a record of every computation and document; do not delete it",plenary:"Plenary",
plenaryOrigin:
"fill in Decided Rank, Reason and votes only for entries that the plenary decided about",objections:
"Objections",objectionsOrigin:"one row per objection; fill in Answer and Ruling",decisions:
"Decisions",decisionsOrigin:"what the workbook held when the result was decided; do not change it"},
done:{validated:(e,t)=>e+t===
0?"No errors and no warnings.":`Errors: ${e}, warnings: ${t}. See the tab ${H.findings.en}.`,
questions:e=>`${e===
1?"1 question needs":`${e} questions need`} an answer before the ranking is computed. Choose \u201COpen panel\u201D in this menu and answer there.`,
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
closed:e=>`judge tabs locked: ${e}`,ruling:(e,t,n)=>`Objection ${[e,t===null?"":`(${He(t,"en")})`].join(
" ").trim()}: ${n}`.replace(" :",":"),decided:(e,t,n,r,o)=>`code ${e}, method ${t}, rules version ${n}, evidence seal ${r}${o===null?
"":`, minutes number ${o.number} (${o.link})`}`,plenary:e=>e.
length===0?"no decisions":`decided ranks ${e.join(", ")}`,accepted:e=>`the order of the scores in the tab ${e} accepted as it is`}
,problems:{notSorted:e=>`The tab \u201C${e}\u201D is not (or no longer) found sorted in part. Check the score sheets again.`,
notAsked:"The questions have changed. Check again, then answer those that are left.",tooManyAnswers:
"There are too many answers to remember. Correct the headers or the entries\u2019 names on the judge tabs, then check again.",
notAdmin:e=>e===""?
"Google does not say who you are. Open this sheet again with an account that has access, then try again.":
`Only an admin of the competition can do this; you are signed in as ${e}. Admins are the owner of the file and whoever may edit the protected tab ${H.settings.en}.`,
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
oe=e=>e==="id"?D6:A6,fe=(e,t,n)=>n===void 0?{code:e,message:t}:{code:e,message:t,link:n};function Ns(
e){let t=e.filter(n=>n.action==="compute");return t[t.length-1]}function aO(e,t,n){let r=Ns(
n);return!t&&r!==void 0&&r.hash===e?{run:{id:r.run,at:r.at,by:r.by,hash:e,provisional:t},isNew:!1}:{
run:{id:St(),at:ot(),by:ve(),hash:e,provisional:t},isNew:!0}}function su(e){let{name:t,grid:n}=xt(H.
history[e]);return{name:t,exists:n!==null,...GA(n)}}var Ni="chain";function jt(e,t,n){var d,p,g,b;
let{
language:r}=n;An();let o={stage:"",...t},i=(p=(d=za.find(([S])=>S===o.action))==null?void 0:d[1][r])!=
null?p:o.action,s={...o,at:ur(o.at),action:i},a=vp(S=>s[S].trim()),u=Si(O6(e),a,Ke),l=e.exists?N6(e,
r):P6;if(e.exists){let S=k.from({length:f.max(...l.values())+1},()=>"");for(let[O,P]of l)S[P]={...s,
chain:u}[O];sn(e.name,Zr(e.name),0,[S])}else{let S=oe(r).tabs,O=xc.columns.map(P=>({header:P.header[
r],
width:P.width,value:N=>N[P.key]}));dn(At(e.name,S.history,S.historyOrigin,O,[{...s,chain:u}],0),eo(n,
()=>!1)),Er("history",e.name)}An(),We(Ni,u);let c={row:((b=(g=e.links[e.links.length-1])==null?void 0:
g.row)!=null?b:2)+1,texts:a,chain:u};return{...e,exists:!0,columns:l,rows:[...e.rows,o],links:[...e.
links,c]}}function O6({exists:e,links:t}){let n=e?Ne(Ni):null;return n!==null&&!t.some(({chain:o})=>o===
n)?n:wp(t,Ke)}var P6=new y(xc.columns.map(({key:e},t)=>[e,t]));function N6({name:e,headerRow:t,
columns:n},r){
let o=xc.columns.filter(({key:s})=>!n.has(s));if(t===null||o.length===0)return new y(n);let i=f.max(
...n.values())+1;return sn(e,t,i,[o.map(({header:s})=>s[r])]),new y([...n,...o.map(({key:s},a)=>[s,i+
a])])}m();m();function Up(e){let{language:t}=e.settings,n=[Ii(Ul,t,F6(e.settings)),I6(e.stages,t),Ii(
Kl,t,e.criteria.
map(o=>{var i;return[(i=o.stage)!=null?i:"",o.name,o.weight,o.min,o.max,o.description]})),Ii(Cr,t,e.
entries.map(o=>{var i,s;return[o.code,o.name,o.institution,o.category,o.unitType,o.innovator,o.contact,
o.phone,o.email,o.link,(s=(i=di.find(([a])=>a===o.status))==null?void 0:i[1][t])!=null?s:"",o.reason]}
)),
Ii(gs,t,e.judges.map(o=>[o.code,o.name,o.role,o.institution,o.email,o.phone,o.stages.join(", "),o.conflicts.
join(", ")]))];if(e.institutions.length===0)return n;let r=e.institutions.map(o=>[o.name,o.parent,o.
unitType,$6(o.required,t)]);return[...n,Ii(Gl,t,r)]}var uO=e=>{var u;let{language:t,signerPosition:n,
signerName:r,signerGrade:o,signerNip:i}=e,s=(u=n.split(/[\r\n]+/).pop())!=null?u:"",a=[s,r,"",o,i,da[
0][1][t],
vm[0][1][t]];return Ii(hs,t,s===""?[]:[[...a,"","","",""]])};function Ii(e,t,n){var r;return{name:e.
tab[t],values:[l0(e,t),...n],headerRow:0,frozenColumns:((r=e.columns[0])==null?void 0:r.key)==="code"?
1:0,widths:e.columns.map(o=>o.width),formats:e.columns.map(o=>{var i;return(i=o.format)!=null?i:""}),
layout:""}}var lO=(e,t,n)=>({...Ii(e,n,[]),name:t});function I6(e,t){let n=e.map((a,u)=>_6(a,u,t)),r=Ii(
Wl,t,n);if(e.some(a=>a.scoreTab!==void 0))return r;let{values:o,widths:i,formats:s}=r;return{...r,
values:o.
map(a=>a.slice(0,-1)),widths:i.slice(0,-1),formats:s.slice(0,-1)}}var $6=(e,t)=>{var n,r;return(r=(n=
en.find(([o])=>o===e))==null?void 0:n[1][t])!=null?r:""};function _6(e,t,n){var i,s,a,u,l;let r=e.title===
null?"":"name"in e.title?e.title.name:e.title.outcomes.map(c=>`${c.places}: ${c.name}`).join("; "),o=(
s=
(i=ca.find(([c])=>c===e.form))==null?void 0:i[1][n])!=null?s:"";return[t+1,e.name,(a=e.weight)!=null?
a:"",(u=e.advance)!=null?u:"",r,o,e.date===null?"":bs(e.date,n),(l=e.scoreTab)!=null?l:""]}function F6(
e){
let{language:t}=e,n=cr.map(s=>[s.word[t],ab(e,s)]),r=f.max(3,e.prizes.length),o=k.from({length:r},(s,
a)=>{
var u;return[`${wa[t]} ${a+1}`,(u=e.prizes[a])!=null?u:""]}),i=n.findIndex(([s])=>{var a;return s===
((a=cr.find(u=>u.key==="plenaryDate"))==null?void 0:a.word[t])});return[...n.slice(0,i),...o,...n.slice(
i)]}function ab(e,t){var o,i;let n=e[t.key],{language:r}=e;return t.kind==="date"?typeof n=="string"?
bs(n,r):"":t.kind==="choice"?(i=(o=t.choices.find(([s])=>s===n))==null?void 0:o[1][r])!=null?i:"":t.
kind==="choices"&&k.isArray(n)?n.map(s=>{var a,u;return(u=(a=t.choices.find(([l])=>l===s))==null?
void 0:
a[1][r])!=null?u:s}).join(", "):k.isArray(n)?n.join(", "):t.kind==="auto-or-number"&&n==="auto"?t.auto[
r]:
typeof n=="number"||typeof n=="string"?n:""}function cO(e,t){let n=On(e),r=c=>{let d=e.get(c);return d===void 0||
d.values.every(p=>p.every(re))},
o=eu.filter(r);if(o.length===0)return{reading:n,unwritten:[],facts:[],findings:[],questions:null};
let i=M6(
n.competition,o,!r("stages"),t);if("reason"in i)return{reading:n,unwritten:[],facts:[],findings:j6(o,
n.competition,i),questions:null};let{language:s}=n.competition.settings,a=["settings","stages"].filter(
c=>r(c)&&(c==="settings"||i.hasStages)),u=Up(i.competition).flatMap(c=>{var p,g;let d=[...a,...o].find(
b=>H[b][s]===c.name);return d===void 0?[]:[[d,{...c,name:(g=(p=e.get(d))==null?void 0:p.tab)!=null?g:
c.name}]]}),l=u.map(([c,{name:d,values:p}])=>[c,{tab:d,values:p}]);return{reading:On(new y([...e,...l])),
unwritten:i.findings.length+i.questions.length>0?[]:u.map(([,c])=>c),facts:i.facts,questions:o.includes(
"criteria")?i.questions:null,findings:[...i.findings,...L6(i.facts)]}}function M6(e,t,n,{names:r,
isHidden:o,
isColumnHidden:i,read:s,answers:a}){let u=pr(r,e).map(j=>j.name),l=e.stages.flatMap(j=>r.filter(z=>z===
j.scoreTab)),c=u.length>0||e.stages.length>1&&e.judges.length>0,p=(c?[]:r.filter(o)).filter(j=>a.get(
kc(j))!=="use"),g=r.filter(j=>!p.includes(j)&&a.get(Ka(j))!=="ignore"),b=Os(e),S=j=>{let z=j.map(s);
return{grids:z,structures:Ya(z,b,a,i),answers:a}},O=c?u:g.filter(j=>Cs(j)||l.includes(j)),P={names:r.
filter(j=>a.get(Ka(j))!=="ignore"),hidden:p,read:s},N=eb(e,t,n,S(O),P),I=c?[]:g.filter(j=>gc(j)&&!O.
includes(j)),_="reason"in N&&["nothing","not-entries","not-scores"].includes(N.reason);if(
"questions"in
N){let j=p.filter(L=>Cs(L)&&!a.has(kc(L))),z=Xy(N.competition,S(j));return{...N,questions:[...N.questions,
...z]}}if(!_||I.length===0)return N;let M=eb(e,t,n,S([...O,...I]),P);return"reason"in M?N:M}var L6=e=>e.
flatMap(t=>{var o;if(t.kind!=="SCALE"||t.params.from==="written")return[];let{stage:n,max:r}=t.params;
return[{code:"SCALE_ASSUMED",severity:"info",...n===null?{}:{stage:n},params:{max:(o=r[0])!=null?o:
100}}]});
function j6(e,t,n){return(e.length===eu.length?["entries"]:e).map(o=>{let i=H[o][t.settings.language];
return{code:"TAB_MISSING",severity:"error",tab:i,params:{tab:i,judge:null,why:n}}})}m();m();m();var ub="\u2713",
zo=e=>`"${e.replace(/"/g,'""')}"`;function dO(e){let[t="0",n="0"]=x(e).split("e"),[r="0",o=""]=t.split(
"."),i=o.length-w(n),s=x(w(r+o));return i>0?`${s}/${10**i}`:`${s}${"0".repeat(-i)}`}
function mO(e,t,n){let r=xe(e,t,1,n),o=`IF(COUNTA(${r})=0;"";COUNT(${r})&"/${n}")`,i=`IF(COUNT(${r})=${n};${zo(
ub)};${o})`;return`=IF(COUNTIF(${r};${zo(Dn.id)})>0;${zo(Dn.id)};${i})`}function pO(e,t,n,r,o){
let i=u=>xe(e,u,t,1),s=u=>`COUNTIF(${i(r)};${zo(u)})`;return`=${`${s(ub)}+${s(Dn.id)}`}&${zo(o.of)}&COUNTA(${i(
n)})&${zo(o.done)}`}function fO(e,t,{min:n,max:r}){let o=xe(e,t),i=`AND(${o}>=${dO(n)};${o}<=${dO(r)})`;
return`=IF(ISNUMBER(${o});${i};${o}=${zo(Dn.id)})`}var gO=(e,t,n)=>{let r=`$${xe(e,t)}`;
return n==="complete"?`=${r}=${zo(ub)}`:n==="recused"?`=${r}=${zo(Dn.id)}`:`=NOT(${r}="")`};m();var hO=(
{code:e,name:t})=>t===""?e:`${t} (${e})`,yO=e=>e.filter(t=>t!=="").join(" \xB7 "),B6={title:(e,t,n)=>yO(
[e,hO(t),n]),help:(e,t)=>[`Nilai ${e!=null?e:"sesuai judul"} atau BK (benturan).`,...t===""?[]:[`Batas: ${t}.`]].join(
" "),of:" dari ",done:" selesai",rejected:e=>`Isi angka ${e}, atau BK bila tidak menilai karena benturan kepentingan. Kosongkan bila belum dinilai.`}
,z6={title:(e,t,n)=>yO([e,hO(t),n]),
help:(e,t)=>[`Score ${e!=null?e:"as headed"} or BK (conflict).`,...t===""?[]:[`Due: ${t}.`]].join(
" "),
of:" of ",done:" done",rejected:e=>`Enter a number ${e}, or BK if you step aside because of a conflict of interest. Leave blank what is not scored yet.`}
,lb=e=>({id:B6,en:z6})[e];m();function U6(e){let t=2166136261;for(let n=0;n<e.length;n++)t=f.imul(t^e.charCodeAt(
n),16777619);return t>>>
0}function W6(e){let t=f.imul(e^e>>>16,2246822507),n=f.imul(t^t>>>13,3266489909);return(n^n>>>16)>>>
0}function cb(e,t,n){if(t.form!=="files")return[...e];let r=`${F(t.name)}|${V(n.code)}|`;return e.map(
(o,i)=>({entry:o,index:i,key:W6(U6(r+V(o.code)))})).sort((o,i)=>o.key-i.key||o.index-i.index).map(({
entry:o})=>o)}var $i={code:$("Kode","Code"),status:$("Terisi","Filled"),name:$("Nama Inovasi",
"Innovation"),notesToCommittee:$(
"Catatan untuk Panitia","Notes to Committee"),notesToEntrant:$("Catatan untuk Peserta",
"Notes to Entrant"),institution:$("Instansi","Institution"),link:$("Tautan Proposal","Proposal Link")}
,db=3,Uo=db+
1,Wp=0,Kp=1,K6=2,oo=3,G6=[["complete","#d9ead3"],["recused","#e0e0e0"],["begun","#fff2cc"]],mb=({min:
e,
max:t},n)=>{let r=o=>n==="id"?x(o).replace(".",","):x(o);return`${r(e)}\u2013${r(t)}`},q6=e=>f.min(
110,
f.max(62,...e.split(/\s+/).map(t=>14+8*t.length)));function pb({criteria:e,language:t,entries:n}){
let r=e.
map(i=>`${i.name} (${mb(i,t)})`),o=n.some(i=>i.link!=="")?[$i.link[t]]:[];return{headers:[$i.code[t],
$i.status[t],$i.name[t],...r,$i.notesToCommittee[t],$i.notesToEntrant[t],$i.institution[t],...o],
widths:[
62,58,128,...r.map(q6),160,160,160,...o.map(()=>180)],scored:r.length}}var H6=e=>["code","status",
"name","institution","link"].some(t=>Me(e,$i[t])),bO=({values:e,headerRow:t},n)=>{var r;return((r=e[
t])!=
null?r:[]).every((o,i)=>{var s;return((s=n[t])==null?void 0:s[i])===o})};function wO(e){var n;let t=(
n=
e[db])!=null?n:[];return e.slice(Uo).every(r=>r.every((o,i)=>{var s;return o===""||H6(x((s=t[i])!=null?
s:""))}))}var vO=({scored:e,expected:t})=>e===0?"":e<t?"#f1c232":"#6aa84f";function fb(e,t,n){let{
headers:r,
scored:o}=pb(n),i=k.from({length:o+2},()=>""),s=a=>[a.institution,a.link].slice(0,r.length-oo-o-2);
return{
values:e.map(a=>[a.code,"",a.name,...i,...s(a)]),formulas:e.map((a,u)=>r.map((l,c)=>c===Kp?mO(t+u,oo,
o):""))}}var gb=(e,t)=>({top:Uo,left:oo,height:t-Uo+1,width:e+2});function Gp(e,t){let{criteria:n,
language:r}=e,
o=lb(r),i=(a,u)=>({top:Uo,left:a,height:t,width:u}),s=i(Wp,oo+n.length);return{table:i(Wp,pb(e).headers.
length),progress:{row:0,column:0,formula:pO(Uo,t,Wp,Kp,o)},validations:kO(n).map(({from:a,count:u,
criterion:l})=>({
block:i(oo+a,u),formula:fO(Uo,oo+a,l),help:o.rejected(mb(l,r))})),colours:G6.map(([a,u])=>({block:s,
formula:gO(Uo,Kp,a),background:u})),open:gb(n.length,Uo+t-1)}}function kO(e){let t=[];for(let[n,r]of e.
entries()){let o=t[t.length-1];(o==null?void 0:o.criterion.min)===r.min&&o.criterion.max===r.max?o.count+=
1:t.push({from:n,count:1,criterion:r})}return t}function qp(e){var P;let{stage:t,judge:n,criteria:r,
language:o,competition:i,deadline:s}=e,a=lb(o),{headers:u,widths:l,scored:c}=pb(e),d=cb(e.entries,t,
n),p=kO(r).map(({criterion:N})=>mb(N,o)),g=Gp(e,d.length),b=fb(d,Uo,e),S=N=>[N,...u.slice(1).map(()=>"")],
O=S("");return{name:xi(t,n),...g,headerRow:db,frozenColumns:K6,widths:l,formats:u.map((N,I)=>I===Wp?
"@":I>=oo&&I<oo+c?Vr:""),centred:u.flatMap((N,I)=>I===Kp||I>=oo&&I<oo+c?[I]:[]),values:[O,S(a.title(
t.name,n,i)),S(a.help(p.length===1&&(P=p[0])!=null?P:null,s)),u,...b.values],formulas:[S(g.progress.
formula),O,O,O,...b.formulas]}}m();var Gn=(e,{top:t,left:n,height:r,width:o})=>e.getRange(t+1,n+1,r,
o),xO=({values:e,formulas:t},n)=>Oh(
e,n).map((r,o)=>r.map((i,s)=>{var a;return((a=t[o])==null?void 0:a[s])||i})),Z6=e=>{var t;return(t=Oe(
).
getSheetByName(e))!=null?t:ob(e)};function hb(e,t){let n=Z6(t),{headerRow:r,widths:o,formats:i,
frozenColumns:s,
centred:a,table:u}=e,[l,c]=[n.getLastRow(),n.getLastColumn()];No(n,e.values.length+1,o.length),l>0&&
Gn(n,{top:0,left:0,height:l,width:c}).setDataValidation(null);for(let{start:g,length:b,value:S}of Pi(
o))n.setColumnWidths(g+1,b,S);let d={...u,top:r,height:u.height+1};Gn(n,d).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:g,length:b,value:S}of Pi(o.map((O,P)=>a.includes(
P))))S&&Gn(n,{...d,left:g,width:b}).setHorizontalAlignment("center");for(let{start:g,length:b,value:
S}of Pi(
i))S!==""&&Gn(n,{...u,left:g,width:b}).setNumberFormat(S);Gn(n,{...d,height:1}).setFontWeight("bold").
setBackground(rb),Gn(n,{top:0,left:0,height:1,width:1}).setFontSize(14).setFontWeight("bold"),n.setFrozenRows(
r+1),n.setFrozenColumns(s),TO(n,e),J6(n,xO(e,i),l,c)}function J6(e,t,n,r){var a,u;let o=f.max(t.length,
n),i=f.max((u=(a=t[0])==null?void 0:a.length)!=null?u:0,r),s=k.from({length:o},(l,c)=>k.from({length:
i},
(d,p)=>{var g,b;return(b=(g=t[c])==null?void 0:g[p])!=null?b:""}));e.getRange(1,1,o,i).setValues(s)}
function TO(e,{validations:t,colours:n}){for(let{block:r,formula:o,help:i}of t){let s=SpreadsheetApp.
newDataValidation().requireFormulaSatisfied(o).setAllowInvalid(!1).setHelpText(i).build();Gn(e,r).setDataValidation(
s)}e.setConditionalFormatRules(n.map(({block:r,formula:o,background:i})=>SpreadsheetApp.newConditionalFormatRule(
).
whenFormulaSatisfied(o).setBackground(i).setRanges([Gn(e,r)]).build()))}function SO(e,t,n){let r=Oe(
).
getSheetByName(e);if(r===null)return;let{table:o,headerRow:i,centred:s,formats:a,progress:u}=t;No(r,
o.top+o.height,o.width);let l={...o,top:o.top+o.height-n.values.length,height:n.values.length};Gn(r,
l).setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:c,length:d,
value:p}of Pi(
t.widths.map((g,b)=>s.includes(b))))p&&Gn(r,{...l,left:c,width:d}).setHorizontalAlignment("center");
for(let{start:c,length:d,value:p}of Pi(a))p!==""&&Gn(r,{...l,left:c,width:d}).setNumberFormat(p);TO(
r,t),r.getRange(u.row+1,u.column+1).setValues([[u.formula]]),Gn(r,{...l,top:f.max(l.top,i+1)}).setValues(
xO(n,a))}var EO=(e,t)=>{let[n]=t.getA1Notation().split(":");return e.getProtections(SpreadsheetApp.ProtectionType.
RANGE).filter(r=>r.getRange().getA1Notation().split(":")[0]===n)};function Hp(e,t,n,r){var l;let o=Oe(
).
getSheetByName(e);if(o===null)return;let i=Gn(o,t),s=o.protect();Ta(s,n);let a=EO(o,i);if(r===""){s.
setUnprotectedRanges([]);for(let c of a)c.remove();return}let u=(l=a[0])!=null?l:i.protect();u.setRange(
i),Ta(u,[...n,r]),u.addEditors([r]),s.setUnprotectedRanges([i])}function CO(e,t,n){let r=Oe().getSheetByName(
e);if(r!==null)for(let o of EO(r,Gn(r,t)))Ta(o,n)}function RO(e,t){var n;(n=Oe().getSheetByName(e))==
null||n.setTabColor(t===""?null:t)}var DO="judgeTabs",V6=9e3,X6=Qt(G(),Kx([G(),G(),G()]));function Zp(
){var e;try{let t=lt(X6,E.parse((e=
Ne(DO))!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}var Y6=e=>encodeURIComponent(e).replace(
/%../g,".").length;function yb(e){let t=h.entries(e),n=()=>E.stringify(h.fromEntries(t));for(;Y6(n())>
V6;)t.shift();We(DO,n())}function bb(e,t){var r,o;let n={...t};for(let{id:i,tab:s,stage:a,judge:u,
progress:l}of e){
let c=vO(l);((o=(r=t[x(i)])==null?void 0:r[2])!=null?o:"")!==c&&RO(s,c),n[x(i)]=[a,u,c]}return n}
function wb(e,t){
if(e.size===0)return;let n=Zp(),r=Sr(),o=[...e].flatMap(([s,{stage:a,judge:u}])=>{let l=t.find(d=>d.
stage===a.name&&d.judge===u.code),c=r.get(s);return l===void 0||c===void 0?[]:[{id:c,tab:s,stage:a.name,
judge:u.code,progress:l}]}),i=bb(o,n);E.stringify(i)!==E.stringify(n)&&yb(i)}function Jp({stages:e,
judges:t},n=Zp()){
var o;let r=new y;if(h.keys(n).length===0)return r;for(let[i,s]of Sr()){let[a="",u=""]=(o=n[x(s)])!=
null?o:[],l=e.find(d=>F(d.name)===F(a)),c=t.find(d=>V(d.code)===V(u));l!==void 0&&c!==void 0&&r.set(
i,{stage:l,judge:c})}return r}m();var AO="rowOrders",Q6=9e3,e9=Qt(G(),Qt(G(),G()));function OO(){let e=Ne(
AO);try{let t=lt(e9,E.parse(
e!=null?e:"{}")),n=t.success?h.entries(t.data):[];return new y(n.map(([r,o])=>[r,new y(h.entries(o))]))}
catch{
return new y}}function Is({competition:e,sheets:t,orders:n},r){var c,d,p;let o=new y(e.entries.map(g=>[
g.code,g])),i=new v(r.flatMap(({code:g,tab:b})=>g==="SCORE_ROWS_PERMUTED"?[b]:[])),s={},a=Q6-2;for(
let g of t){
let{stage:b,judge:S,tab:O}=g,P=(c=n.get(b))==null?void 0:c.get(S),N=i.has(O)?P:(d=mc(g,o))!=null?d:P;
a-=((p=N==null?void 0:N.length)!=null?p:0)+4*(S.length+(b in s?0:b.length))+12,!(N===void 0||a<0)&&(
s[b]=
{...s[b],[S]:N})}let u=E.stringify(s),l=h.fromEntries([...n].map(([g,b])=>[g,h.fromEntries(b)]));u!==
E.stringify(l)&&We(AO,u)}m();var PO="understanding",t9=9e3,n9=ee({option:G(),kind:G(),params:Qt(G(),
bm()),tab:G()}),r9=Qt(G(),n9);
function vb(){let e=Ne(PO);try{let t=lt(r9,E.parse(e!=null?e:"{}"));return new y(t.success?h.entries(
t.data):[])}catch{return new y}}function NO(){let e=null,t=()=>(e!=null||(e=vb()),e);return{answers:
{
get:n=>{var r;return(r=t().get(n))==null?void 0:r.option},has:n=>t().has(n)},known:()=>e!=null?e:new y}
}
var IO=({kind:e,params:t,tab:n},r)=>({option:r,kind:e,params:{...t},tab:n});function $O(e){let t=E.stringify(
h.fromEntries(e));return encodeURIComponent(t).replace(/%../g,"x").length>t9?!1:(We(PO,t),!0)}
function o9({competition:e,tables:t,rows:n}){if(t.entries===null)return[];let{tab:r,columns:o}=t.entries,
i=e.entries.map((s,a)=>{var u;return{entry:s,row:(u=n.entries[a])!=null?u:0}});return ey({tab:r,
columns:o,
entries:i})}var i9=(e,t,n,r)=>[...zl(e,Zl,r).map(({name:o,first:i})=>({code:"TAB_COPY",severity:
"error",tab:o,params:{judge:null,first:i,reason:"same-name"}})),...hR(e,t,n).map(({name:o,stage:i,
judge:s,
first:a})=>{let u={judge:s.code,first:a,reason:"same-name"};return{code:"TAB_COPY",severity:"error",
stage:i.name,tab:o,params:u}}),...yR(e,t,n).map(({name:o,stage:i,judge:s})=>{let a={judge:s.code,
first:xi(
i,s),reason:"copy"};return{code:"TAB_COPY",severity:"error",stage:i.name,tab:o,params:a}})],s9=(e,t,
n)=>bR(
e,t,n).map(({name:r,judge:o})=>_O(r,o));function _O(e,t){return{code:"SETTING_INVALID",severity:
"warning",tab:e,params:{setting:"judges.code",value:t,reason:"unknown-judge",allowed:[]}}}function et(
e="presence"){let t=Ue(),n=yt(),r=Ut(t,n),o=new y([...r].map(([ce,Xe])=>[ce,Le(Xe)])),i=t.filter(ce=>![
...r.values()].includes(ce)),s=kb(Le),a=f9(Zx),{answers:u,known:l}=NO(),c={names:i,isHidden:ce=>a().
includes(ce),isColumnHidden:Jx,read:s,answers:u},{reading:d,unwritten:p,facts:g,findings:b,questions:
S}=cO(
o,c),{competition:O}=d,P=Jp(O),N=Wa(O.entries),I=kb(ce=>{let Xe=fc(s(ce));return Xe.length>0?Xe:pa(
ce)}),
_=kb(Po),M=(ce,Xe)=>{let me=dR(ce,I(ce.tab));return vR(me,Xe)?kR(me,_(ce.tab)):me},j=({stage:ce})=>O.
stages.filter(({name:Xe})=>Xe===ce).flatMap(Xe=>ze(O,Xe)),z=pr(i,O,P).filter(({stage:ce})=>ce.scoreTab===
void 0),L=O.stages.flatMap(({scoreTab:ce})=>i.filter(Xe=>l9(Xe,ce))),B=Os(O),q=[...z.map(({name:ce})=>ce),
...L],J=Ya(q.map(s),B,u),K=ce=>{var Xe,me;return(me=(Xe=J.get(ce))==null?void 0:Xe.view)!=null?me:s(
ce)},Q=p9(i,O,K,N),{doubts:Y,locked:ge,...we}=a9(O,t,r.get("settings"),s,n,e),Fe=[...z.map(({name:ce,
stage:Xe,judge:me})=>{let Te=ze(O,Xe);return M(Ei(K(ce),Xe.name,me.code,Te,N),Te)}),...Q.sheets.map(
ce=>M(ce,j(ce)))],at=[...S!=null?S:hc([...J.values()].flatMap(ce=>ce.questions)),...Qy(Fe,O.entries,
u)];return{competition:O,...we,sheets:Fe,orders:OO(),protectedTabs:ge.filter(ce=>!Tm(ce)),own:P,
findings:[
...d.findings,...o9(d),...Y,...i9(t,O,P,n),...s9(i,O,P),...Q.findings,...b,...at.map(m9),...d.tables.
criteria!==null&&O.criteria.length===0&&c9(J)?[d9(d.tables.criteria.tab)]:[]],questions:at,given:l(),
locate:wR(d),unwritten:at.length>0?[]:p,facts:g}}function a9(e,t,n,r,o,i){var S,O;let s=su(e.settings.
language),a=Jr(t,"plenary",o),u=a===void 0?null:Mp(r(a),e),l=(S=u==null?void 0:u.decisions)!=null?S:
[],c=KA(l,s,e),d=TS(),p=eo(e.settings,P=>d.has(P),n),g=s.exists?s.name:null,b=AS(t,g,d,p,o,i);return{
history:s,typedDecisions:l,deciding:b,keepers:p,decisions:c.decisions,locked:[...d.keys()],doubts:[
...u9(
s),...b.findings,...c.findings,...(O=u==null?void 0:u.findings)!=null?O:[]]}}function u9({name:e,
links:t,
exists:n}){if(!n)return[];let{breaks:r,cut:o}=xp(Ua(t,Ne(Ni),Ke),t);if(r.length===0&&o===null)return[
];
let[i]=r,s=i===void 0?{}:{cell:`A${i.row+1}`},a={rows:r.map(({row:u})=>u+1),cut:o!==null};return[{
code:"HISTORY_BROKEN",severity:"error",tab:e,...s,params:a}]}var l9=(e,t)=>t!==void 0&&F(e)===F(t),
c9=e=>[
...e.values()].some(({columns:t})=>t.some(({role:n})=>n==="criterion"));function d9(e){return{code:
"SETTING_INVALID",severity:"error",tab:e,params:{setting:"criteria.name",value:"",reason:"no-rows",
allowed:[]}}}
var m9=({id:e,kind:t,tab:n,cell:r,params:o})=>({code:"UNDERSTANDING_OPEN",severity:"error",tab:n,...r===
void 0?{}:{cell:r},params:{question:{id:e,kind:t,params:o}}});function p9(e,t,n,r){let o=t.stages.map(
i=>{if(i.scoreTab===void 0)return{sheets:[],findings:[]};let s=e.find(l=>{var c;return F(l)===F((c=i.
scoreTab)!=null?c:"")});if(s===void 0){let l={setting:"stages.scoreTab",value:i.scoreTab,reason:
"unknown-reference",allowed:[]};return{sheets:[],findings:[{code:"SETTING_INVALID",severity:"error",
stage:i.
name,params:l}]}}let{sheets:a,strangers:u}=bA(n(s),i,mt(t,i),ze(t,i),r);return{sheets:a,findings:u.map(
l=>_O(s,l))}});return{sheets:o.flatMap(i=>i.sheets),findings:o.flatMap(i=>i.findings)}}function f9(e){
let t=null;return()=>(t!=null||(t={value:e()}),t.value)}function kb(e){let t=new y;return n=>{var o;
let r=(o=t.get(n))!=null?o:e(n);return t.set(n,r),r}}m();m();var Vp=e=>{var t;return((t=e.match(
/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g))!=null?t:[]).
map(n=>{var r;return(r=n.split("/").pop())!=null?r:""})},Xp=()=>{var e;return(e=ScriptApp.getAuthorizationInfo(
ScriptApp.AuthMode.FULL).getAuthorizationUrl())!=null?e:void 0};m();function FO(e){try{return PropertiesService.getUserProperties(
).getProperty(e)}catch(t){return console.
warn(x(t)),null}}function MO(e,t){PropertiesService.getUserProperties().setProperty(e,t)}var g9=e=>e instanceof C&&
"problem"in e;function he(e){throw h.assign(new C(e.message),{problem:e})}
function ae(e){var t;try{return{answer:e()}}catch(n){if(g9(n))return{problem:n.problem};let r=n instanceof
C?n.message:x(n),o=Vp(r);if(o.length>0){let i=oe(rt()).problems.scopeMissing(o.join(", "));return{
problem:fe(
"SCOPE_MISSING",i,Xp())}}return console.error(n instanceof C&&(t=n.stack)!=null?t:r),{problem:fe(
"UNEXPECTED",oe(rt()).problems.unexpected(r))}}}var xb="language";function pt(e){let t=FO(xb);return t===
"id"||t==="en"?t:e}var rt=()=>pt(n0().startsWith("en")?"en":"id");function be(){xm()||he(fe(
"NOT_ALLOWED",oe(rt()).problems.notAdmin(ve())))}function Ee(e){let t=e0(e);return t===null?he(fe(
"BUSY",oe(
rt()).problems.busy)):t.done}function de(e,t){let n=lt(e,t);return n.success?n.data:he(fe(
"BAD_REQUEST",oe(rt()).problems.badRequest))}m();m();var LO={part:"corrections",tab:H.corrections,
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
jO=[["type",$("tipe data","data type")],["score",$("nilai","score")],["label",$("kode atau nama",
"code or name")]],BO=[["waiting",$("menunggu juri","waiting for the judge")],["applied",$(
"diterapkan",
"applied")],["confirmed",$("disetujui juri","confirmed by the judge")],["refused",$("ditolak juri",
"refused by the judge")],["undone",$("diurungkan","undone")]],Cc=({id:e})=>{var t;return(t=e.split(
"/")[0])!=
null?t:""};function zO(e,t,n,r,o,i){let s=(l,c)=>{var d,p;return(p=(d=l.find(([g])=>g===c))==null?
void 0:
d[1][n])!=null?p:""},a=l=>({...l,at:ur(l.at),answeredAt:ur(l.answeredAt),old:i(l.before),kind:s(jO,l.
kind),status:s(BO,l.status),before:E.stringify(l.before)}),u=LO.columns.map(({key:l,header:c,width:d}
)=>({
header:c[n],width:d,value:p=>p[l]}));return At(t,r,o,u,e.map(a),0)}function UO(e){var n;let t=e===null?
null:ct(e,LO);return((n=t==null?void 0:t.rows)!=null?n:[]).flatMap(({cell:r})=>{let o=l=>U(r(l)),[i,
s]=[Rn(o("kind"),jO),Rn(o("status"),BO)],a=h9(o("before")),u=r("now");return i===void 0||s===void 0||
a===null?[]:[{id:o("id"),at:ql(o("at")),by:o("by"),stage:o("stage"),judge:o("judge"),tab:o("tab"),
cell:o(
"cell"),entry:o("entry"),criterion:o("criterion"),now:typeof u=="number"?u:U(u),kind:i,status:s,
answeredAt:ql(
o("answeredAt")),answeredBy:o("answeredBy"),before:a}]})}function h9(e){try{let{cell:t,format:n}=E.parse(
e);return typeof n=="string"&&t!==void 0?{cell:t,format:n}:null}catch{return null}}m();m();var Lr=(e,
t)=>e===""?"\u2013":typeof e=="number"?le(e,t):W(e,t),_i=(e,t,n)=>typeof e=="number"&&t.includes(
"%")?`${le(w((e*100).toPrecision(12)),n)}%`:Lr(e,n),Tb=(e,t,n,r)=>`${e}!${t} ${n} \u2192 ${r}`,y9={
corrections:"Perbaikan",correctionsOrigin:
"setiap sel yang diperbaiki lewat panel, dengan isi semula; jangan diubah",unknownFix:
"Perbaikan itu tidak ada (lagi) untuk Anda. Buka kembali panel.",stageClosed:e=>`Penilaian tahap ${e} sudah ditutup, jadi nilainya tidak diubah lagi. Hubungi panitia.`,
changedSince:(e,t)=>`Isi sel ${t} di tab \u201C${e}\u201D sudah berubah sejak itu, jadi tidak diubah. Periksa selnya.`,
refused:(e,t)=>`Sel ${t} di tab \u201C${e}\u201D menolak isi semula karena aturan validasinya, jadi tidak diurungkan di sana.`,
nothingToUndo:"Tidak ada perbaikan yang dapat diurungkan.",tooManyAnswers:
"Jawaban Anda sebelumnya belum diambil panitia. Minta panitia memeriksa lembar juri, lalu coba lagi."}
,b9={corrections:"Corrections",correctionsOrigin:
"every cell that was fixed from the panel, with what stood in it; do not change it",unknownFix:
"There is no such fix for you (any more). Open the panel again.",stageClosed:e=>`The judging of stage ${e} is closed, so its scores do not change. Ask the committee.`,
changedSince:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D has changed since, so it was left as it is. Look at it.`,
refused:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D does not take back what it held because of its validation rule, so it was not undone there.`,
nothingToUndo:"There is no fix to undo.",tooManyAnswers:
"The committee has not collected your earlier answers. Ask it to check the score sheets, then try again."}
,$s=e=>e==="id"?y9:b9;function Wo({language:e}){let{name:t,grid:n}=xt(H.corrections[e]);return{name:
t,isNew:n===null,list:UO(
n)}}function _s(e,t,{language:n,admins:r}){let o=$s(n);return Kn(zO(t,e.name,n,o.corrections,o.correctionsOrigin,
({cell:i,format:s})=>_i(i,s,n)),eo({admins:r},()=>!e.isNew)),e.isNew&&(Er("corrections",e.name),Ea(e.
name)),An(),{...e,isNew:!1,list:t}}m();m();function au(e,t){let n=e!=null?e:"";return re(t)?re(n):
typeof n=="object"&&typeof t=="object"?n.date===
t.date:n===t}var Yp=(e,t)=>U(e)===U(t),w9=864e5,v9=R.UTC(1899,11,30);function k9({date:e}){let t=(o,
i)=>w(
e.slice(o,i)),n=R.UTC(t(0,4),t(5,7)-1,t(8,10)),r=t(11,13)*3600+t(14,16)*60+t(17,19);return(n-v9)/w9+
r/86400}var WO=e=>typeof e=="object"?k9(e):typeof e=="boolean"?x(e):e,KO=e=>!/^(General|[#0?.,]*)$/i.
test(e);m();function GO(e){let[{values:t},n,r]=[Le(e),pa(e),Po(e)];return{cell:(o,i)=>{var s,a;
return(a=(s=t[o])==
null?void 0:s[i])!=null?a:""},hasFormula:(o,i)=>{var s,a;return((a=(s=n[o])==null?void 0:s[i])!=null?
a:"")!==""},format:(o,i)=>{var s,a;return(a=(s=r[o])==null?void 0:s[i])!=null?a:""}}}function Ko(e){
var n;let t=Oe().getSheetByName(e);return(n=t==null?void 0:t.getProtections(SpreadsheetApp.ProtectionType.
SHEET).every(r=>r.canEdit()))!=null?n:!1}var qO=(e,t,n)=>{var r;(r=Oe().getSheetByName(e))==null?
void 0:
r.getRangeList([...t]).setNumberFormat(n===""?"General":n)},HO=(e,t,n,r)=>sn(e,t,n,r);m();function Sb(
e,t){var r;let n=new y;for(let o of e)n.set(t(o),[...(r=n.get(t(o)))!=null?r:[],o]);return n}
function ZO(e){for(let[t,n]of Sb(e,r=>r.tab))for(let[r,o]of Sb(n,i=>i.format))r!==void 0&&qO(t,o.map(
({at:i})=>xe(i.row,i.column)),r)}function JO(e){let t=n=>n.format==="General";ZO(e.filter(t));for(
let[
n,r]of Sb(e,o=>o.tab)){let o=new y(r.map(({at:i,value:s})=>[`${i.row},${i.column}`,s]));for(let{row:
i,
column:s,rows:a,columns:u}of Ba(r.map(({at:l})=>l)))HO(n,i,s,k.from({length:a},(l,c)=>k.from({length:
u},
(d,p)=>{var g;return(g=o.get(`${i+c},${s+p}`))!=null?g:""})))}ZO(e.filter(n=>!t(n)))}function Rc(e,{
sheets:t}){var s,a,u;let[n]=Yr(e.cell);if(e.criterion==="")return n===void 0?null:{tab:e.
tab,at:n};let r=t.find(l=>l.stage===e.stage&&l.judge===e.judge),o=(s=r==null?void 0:r.rows.filter(l=>l.
entry===e.entry))!=null?s:[],i=o.length===1?(u=(a=o[0])==null?void 0:a.marks.get(e.criterion))==null?
void 0:u.at:void 0;return r===void 0||i===void 0?null:{tab:r.tab,at:i}}function uu(e,t,n){let r=n.cell(
t.row,t.column),o=e.kind==="label"?Yp:au;return n.hasFormula(t.row,t.column)?"other":o(r,e.now)?
"after":o(r,e.before.cell)?"before":"other"}function Fs(){let e=new y;return t=>{var r;let n=(r=e.get(
t))!=
null?r:GO(t);return e.set(t,n),n}}function Eb(e,t,n,r){let{before:o,now:i}=e,s=typeof i=="number"&&
KO(
o.format);return r?{tab:t,at:n,value:WO(o.cell),...s&&{format:o.format}}:{tab:t,at:n,value:i,...s&&{
format:"General"}}}function x9(e){let{at:t,by:n,stage:r,status:o,answeredAt:i,answeredBy:s}=e,a=Cc(e),
l={action:o==="waiting"||o==="confirmed"||o==="refused"?"propose":"fix",run:a,at:t,by:n,stage:r},c={
at:i,by:s,stage:r};return o==="undone"?[l,{...c,action:"undo",run:a}]:o==="confirmed"?[l,{...c,
action:"confirm",run:e.id}]:o==="refused"?[l,{...c,action:"refuse",run:e.id}]:[l]}function Cb(e,t){
var o;let n=new v(
t.map(({action:i,run:s,stage:a})=>E.stringify([i,s,a]))),r=new y;for(let i of e)for(let s of x9(i)){
let a=E.stringify([s.action,s.run,s.stage]);if(n.has(a))continue;let u=(o=r.get(a))!=null?o:{...s,
list:[]};
u.list.push(i),r.set(a,u)}return[...r.values()]}var T9=e=>/data validation|validasi data/i.test(x(e));
function Rb(e,t){try{return JO(e),An(),!0}catch(n){if(!t&&!T9(n))throw n;return console.warn(x(n)),!1}
}
function Dc(e,t,n,r=!1){let{settings:o}=e.competition,i=Cb(t.list,n.rows);if(i.length===0)return{
ledger:t,
history:n};let s=i.flatMap(({action:S,list:O})=>O.filter(({status:P})=>S==="confirm"||S==="undo"||S===
"fix"&&P==="applied").map(P=>({one:P,action:S,place:Rc(P,e)}))),a=S=>s.map(({one:O,place:P})=>P===null||
!Ko(P.tab)?"other":uu(O,P.at,S(P.tab))),u=a(Fs()),l=s.flatMap(({one:S,action:O,place:P},N)=>{let I=O===
"undo";return P!==null&&u[N]===(I?"after":"before")?[Eb(S,P.tab,P.at,I)]:[]}),c=Rb(l,r),d=c?null:a(
Fs()),
p={fix:new v,undo:new v};for(let[S,{one:O,action:P}]of s.entries()){let N=d==null?void 0:d[S];P==="fix"&&
(c?u[S]==="other":N!=="after")&&p.fix.add(O),P==="undo"&&N==="after"&&p.undo.add(O)}let g=t;if(p.
fix.size+p.undo.size>0){let S=t.list.filter(O=>!p.fix.has(O)).map(O=>p.undo.has(O)?{...O,status:
"applied",answeredAt:"",answeredBy:""}:O);g=_s(t,S,o)}let b=n;for(let{list:S,...O}of i){let P=S.filter(
I=>!p.
fix.has(I)&&!(O.action==="undo"&&p.undo.has(I))),N=S9(P,O.action==="undo",o.language).join("; ");P.length>
0&&(b=jt(b,{...O,detail:N,hash:""},o))}return{ledger:g,history:b}}var S9=(e,t,n)=>e.map(({tab:r,cell:
o,
before:i,now:s})=>{let[a,u]=[_i(i.cell,i.format,n),Lr(s,n)];return t?Tb(r,o,u,a):Tb(r,o,a,u)});m();
function E9(e,t,n,{old:r,now:o}){var a;let i=e.filter(u=>u.tab===t&&u.cell===n&&u.now===o&&au(u.before.
cell,r)),s=(a=i[i.length-1])==null?void 0:a.status;return s==="waiting"||s==="refused"?s:"offered"}
function Qp(e,{
statuses:t,corrections:n}){var d,p,g,b;let{code:r,fix:o,stage:i="",tab:s,cell:a}=e;if(o===void 0||s===
void 0||a===void 0||((d=t.find(S=>S.stage===i))==null?void 0:d.status)!=="open")return null;let u="judge"in e.params&&
(p=e.params.judge)!=null?p:"",l=Yr(a).map(S=>({at:S,status:E9(n,s,xe(S.row,S.column),
o)})),c=l.filter(S=>S.status==="offered");return{id:E.stringify([r,s,a,o.old,o.now]),seen:e.code==="SCORE_NOT_NUMBER"?
e.params.value:o.old,fix:o,stage:i,tab:s,judge:u,cells:(c.length>0?c:l).map(({at:S})=>S),
status:c.length>0?"offered":(b=(g=l[0])==null?void 0:g.status)!=null?b:"offered"}}function ef({id:e,
fix:t,seen:n,judge:r,status:o},i){let s=t.kind==="score"?r:null;return{id:e,kind:t.kind,old:Lr(n,i),
now:t.now,confirm:s,status:o}}m();var C9=ee({id:G(),accept:Be(),at:G(),by:G()}),R9=Qe(C9),Db=e=>`fixAnswers:${e}`,
D9=8e3;function lu(e){
let t=Ne(Db(e));try{let n=lt(R9,E.parse(t!=null?t:"[]"));return n.success?n.data:[]}catch{return[]}}
function VO(e,t){let n=E.stringify([...lu(e),t]);return n.length>D9?!1:(We(Db(e),n),!0)}var XO=e=>We(
Db(e),"[]"),cu=e=>e.filter(t=>t.status==="waiting");function YO(e,t){return e.map(n=>{let r=n.status===
"waiting"?t.find(({id:o})=>o===n.id):void 0;return r===void 0?n:{...n,status:r.accept?"confirmed":
"refused",answeredAt:r.at,answeredBy:r.by}})}function xn(e=n=>n(),t="presence"){let n=et(t);qt(n,e);
let r={workbook:n,history:n.history,ledger:Wo(
n.competition.settings)};return A9(r)?r:e(()=>O9(t))}function A9({history:e,ledger:{list:t}}){let n=new v(
cu(t).map(({judge:r})=>r));return Cb(t,e.rows).length===0&&[...n].every(r=>lu(r).length===0)}
function O9(e){
let t=et(),{settings:n}=t.competition,r=Wo(n),o=[...new v(cu(r.list).map(({judge:u})=>u))],i=o.flatMap(
lu),s=i.length===0?r:_s(r,YO(r.list,i),n),a=Dc(t,s,t.history,!0);for(let u of o)XO(u);return{...a,
workbook:et(
e)}}var Ac=({workbook:e,history:t,ledger:n})=>({statuses:Je(e.competition.stages,t.rows),corrections:
n.
list});function QO(e,t=Lt(e.workbook,{provisional:!1}).findings){let n=Ac(e);return t.flatMap(r=>{
let o=Qp(
r,n);return o===null?[]:[o]})}function Ab({workbook:e,history:t,ledger:n}){let r=Je(e.competition.stages,
t.rows),o=u=>{var l;return((l=r.find(c=>c.stage===u))==null?void 0:l.status)==="open"},i=n.list.filter(
u=>u.status==="applied"),s=i[i.length-1],a=s===void 0?[]:i.filter(u=>Cc(u)===Cc(s));return a.every((
{
stage:u})=>o(u))?a:[]}var Oc="marked";function e2(e,t){var o;let[n,...r]=Ab(e);return{undo:n===void 0?
null:{at:n.at,by:n.by,cells:r.length+1},waiting:cu(e.ledger.list).map(i=>({...Ob(i,t),judge:i.judge}
)),
marked:((o=Ne(Oc))!=null?o:"")!==""}}var Ob=({tab:e,cell:t,entry:n,criterion:r,before:o,now:i},s)=>(
{
tab:e,cell:t,entry:n,criterion:r,old:_i(o.cell,o.format,s),now:Lr(i,s)});m();m();m();m();var t2={id:
e=>`Kode peserta ${W(e.code,"id")} dipakai lebih dari sekali (baris ${X(e.rows.map(x),"id")}). Beri setiap peserta kode sendiri.`,
en:e=>`The entry code ${W(e.code,"en")} is used more than once (rows ${X(e.rows.map(x),"en")}). Give every entry a code of its own.`}
;m();var n2={id:e=>`Nama inovasi ${W(e.name,"id")} dipakai oleh beberapa peserta (${X(e.codes,"id")}; baris ${X(
e.rows.map(x),"id")}). Hapus bila terdaftar dua kali; bila memang berbeda, bedakan namanya supaya juri tidak tertukar.`,
en:e=>`The name ${W(e.name,"en")} is used by several entries (${X(e.codes,
"en")}; rows ${X(e.rows.map(x),"en")}). Delete what was registered twice; if they differ, tell their names apart so that judges do not mix them up.`}
;m();var r2={id:e=>`${e.entry} belum dinilai lengkap oleh seorang juri pun. Tugaskan juri untuk menilainya.`,
en:e=>`${e.entry} has not been scored completely by any judge. Assign a judge to it.`};m();var o2={
id:e=>e.of==="entry"?`${W(e.one,"id")} dan ${W(e.other,"id")} hampir sama, dan tidak ada tab juri yang memuat keduanya. Bila satu peserta, samakan ejaannya; bila dua peserta, tulis keduanya di tab ${H.entries.id} dengan kodenya masing-masing. Sampai itu jelas, tidak ada yang dihitung.`:
`Nama juri ${W(e.one,"id")} dan ${W(e.other,"id")} hampir sama. Bila satu orang, samakan ejaannya; bila dua orang, tulis keduanya di tab ${H.judges.id}. Sampai itu jelas, tidak ada yang dihitung.`,
en:e=>e.
of==="entry"?`${W(e.one,"en")} and ${W(e.other,"en")} are almost the same, and no judge's tab has both. If they are one entry, spell them alike; if they are two, write both into the tab ${H.entries.en} with codes of their own. Nothing is ranked until then.`:
`The judges' names ${W(e.one,"en")} and ${W(
e.other,"en")} are almost the same. If they are one person, spell them alike; if they are two, write both into the tab ${H.judges.en}. Nothing is ranked until then.`}
;m();var i2={id:e=>`${ne(e.judge,"id")} menilai ${Es(e.where,"id")} meski ada benturan kepentingan (${{
listed:"tercatat di tab Juri","same-institution":"instansi sama","parent-institution":
"instansi induk"}[e.reason]}).`,en:e=>`${ne(e.judge,"en")} has scored ${Es(e.where,"en")} despite a conflict of interest (${{
listed:"listed in the judges tab","same-institution":"same institution","parent-institution":
"parent institution"}[e.reason]}).`};m();var s2={id:e=>`${ne(e.judge,"id")} memberi nilai sama kepada semua peserta (${e.rows} baris). Tanyakan; nilainya tetap dihitung.`,
en:e=>`${ne(e.judge,"en")} gives every entry the same scores (${e.rows} rows). Ask; the scores count as written.`,
confidential:!0};m();var a2={id:e=>`${ne(e.judge,"id")} tidak menilai ${Es(e.where,"id")} (BK).`,en:
e=>`${ne(e.judge,"en")} is recused from ${Es(e.where,"en")} (BK).`};m();var u2={id:e=>`Nilai para juri untuk ${e.entry} berselisih terlalu jauh: ${le(
e.low,"id")}\u2013${le(
e.high,"id")}, batasnya ${le(e.limit,"id")}. Bahas dalam rapat juri; nilainya tetap dihitung.`,en:e=>`The judges\u2019 scores of ${e.entry} are too far apart: ${le(
e.low,"en")}\u2013${le(e.high,"en")}, the limit is ${le(e.limit,"en")}. Discuss it among the judges; the scores count as written.`}
;m();var l2={id:e=>`Nilai juri ${X(e.judges,"id")} untuk ${e.entries} peserta ${e.same===e.marks?
"sama persis":`sama pada ${e.same} dari ${e.marks} perbandingan`}. Pastikan tab tidak tersalin; nilainya tetap dihitung.`,
en:e=>`The scores of judges ${X(e.judges,"en")} for ${e.entries} entries are ${e.same===
e.marks?"exactly the same":`the same in ${e.same} of ${e.marks} comparisons`}. Make sure no tab was copied; the scores count as written.`,
confidential:!0};m();function P9({groups:e,joins:t}){return t.length<e.length-1?
"Minta juri menilai juga peserta kelompok lain, atau tambah juri.":`Minta ${X(t.map(({judge:n,entry:
r})=>`juri ${n} menilai ${r}`),"id")}.`}function N9({
groups:e,joins:t}){return t.length<e.length-1?
"Have judges score entries of another group as well, or add a judge.":`Ask ${X(t.map(({judge:n,entry:
r})=>`judge ${n} to score ${r}`),"en")}.`}var c2=({groups:e})=>e.
map(t=>`(${t.join(", ")})`).join(" "),d2={id:e=>`Kelompok juri ${c2(e)} tidak punya peserta bersama, jadi keketatannya tidak terbandingkan. ${P9(
e)}`,en:e=>`The groups of judges ${c2(e)} share no entry, so their severity cannot be compared. ${N9(
e)}`};m();var m2=5,p2=({rows:e},t)=>{let n=e.slice(0,m2).map(x);return e.length>m2?`${n.join(", ")} \u2026`:
X(
n,t)},f2={id:e=>`${[...e.rows.length>0?[`Baris ${p2(e,"id")} riwayat disisipkan, diubah, atau mengikuti baris yang dihapus.`]:
[],...e.cut?["Baris terbaru riwayat hilang."]:[]].join(" ")} Hapus baris sisipan, atau catat alasannya di panel; sampai itu hasil tidak dihitung.`,
en:e=>`${[...e.rows.length>
0?[`Row ${p2(e,"en")} of the history was put in, altered, or follows one taken out.`]:[],...e.cut?[
"The newest row of the history is gone."]:[]].join(" ")} Delete what was put in, or record why in the panel; until then no result is computed.`}
;m();m();m();m();var g2={name:{id:"Berita acara pleno",en:"Minutes of the plenary"},phase:"plenary",
missing:"winners"};m();var h2={name:{id:"Daftar hadir",en:"Attendance lists"},phase:"before",missing:
"guests"};m();var y2={name:{id:"Semua piagam dalam satu dokumen",en:
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
;var Ms={"tata-cara":R2,pernyataan:k2,undangan:A2,"daftar-hadir":h2,"lembar-nilai":w2,"berita-acara":
g2,
sk:T2,pengumuman:v2,piagam:x2,gabungan:y2,surat:S2,"surat-daftar":E2,"tanda-terima":C2,"umpan-balik":
D2,
laporan:b2};var O2=(e,t)=>Ms[e].name[t];var P2={id:{judges:
"belum ada juri, atau tab jurinya masih berisi kesalahan",guests:
"belum ada juri, peserta presentasi, atau pemenang yang dapat diundang",winners:
"tidak ada pemenang pada tahap terakhir",losers:"semua peserta yang dinilai menang"},en:{judges:
"there are no judges yet, or their tabs still hold errors",guests:
"there are no judges, presenters or winners to invite yet",winners:
"nobody has won at the last stage",losers:"every entry that was scored has won"}},Pb=(e,t)=>t==="id"?
`Tidak ada dokumen \u201C${O2(e,"id")}\u201D yang dibuat: ${P2.id[Ms[e].missing]}.`:`No document \u201C${O2(
e,"en")}\u201D was made: ${P2.en[Ms[e].missing]}.`;var N2={id:e=>Pb(e.kind,"id"),en:e=>Pb(e.kind,
"en")};m();var I2={id:e=>{var t;return{unanswered:`Sanggahan${e.entry===""?"":` tentang ${e.entry}`} belum dijawab dan diputuskan. Isi \u201CJawaban\u201D dan \u201CPutusan\u201D.`,
"too-late":`Sanggahan${e.entry===
""?"":` tentang ${e.entry}`} masuk sesudah masa sanggah berakhir (${He((t=e.until)!=null?t:"","id")}).`,
"unknown-entry":`Sanggahan menyebut kode ${W(e.entry,"id")} yang tidak ada di tab Peserta. Perbaiki kodenya.`,
reopens:`Putusan atas sanggahan${e.entry===""?"":` tentang ${e.entry}`} mengubah nilai tahap ${e.stage}, yang masih tertutup. Buka kembali tahap itu dari langkah Peringkat; alasannya sudah tersedia di sana.`}
[e.reason]},en:e=>{var t;return{unanswered:`The objection${e.entry===""?"":` about ${e.entry}`} has no answer and ruling yet. Fill in \u201CAnswer\u201D and \u201CRuling\u201D.`,
"too-late":`The objection${e.entry===""?"":` about ${e.entry}`} came after the objection period had ended (${He(
(t=e.until)!=null?t:"","en")}).`,"unknown-entry":`The objection names the code ${W(e.entry,
"en")}, which is not in the entries tab. Correct the code.`,reopens:`The ruling on the objection${e.
entry===""?"":` about ${e.entry}`} changes scores of the stage ${e.stage}, which is still closed. Open that stage again in the step Rank; the reason is ready there.`}
[e.reason]}};m();var $2={id:e=>{var t;return{taken:`Putusan pleno memberi ${e.entry} peringkat ${e.rank}, padahal ${X(
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
e.reason]}};m();var _2={id:e=>`${[...e.entries.length>0?[`Keputusan pleno tentang ${X(e.entries,"id")} belum dikonfirmasi, jadi belum dihitung.`]:
[],...e.missing>0?[`${e.missing} keputusan yang sudah dikonfirmasi hilang atau diubah.`]:[]].join(
" ")} Cocokkan dengan berita acara, lalu tekan \u201CKonfirmasi keputusan pleno\u201D di panel.`,en:
e=>`${[...e.entries.length>0?[`The plenary decision about ${X(e.entries,"en")} is not confirmed, so it does not count.`]:
[],...e.missing>0?[`${e.missing===1?"1 confirmed decision is":`${e.missing} confirmed decisions are`} gone or altered.`]:
[]].join(" ")} Compare with the minutes, then press \u201CConfirm plenary decisions\u201D in the panel.`}
;m();m();m();var I9=[...Nh,fa,ys];function Fi(e,t){let n=cr.find(a=>a.key===e);if(n!==void 0)return n.word[
t];let[
r,o]=e.split(".");if(r==="prizes")return`${wa[t]} ${o!=null?o:""}`.trim();let i=I9.find(a=>a.part===
r),s=i==null?void 0:i.columns.find(a=>a.key===o);return i===void 0||s===void 0?e:`${i.tab[t]}: ${s.header[
t]}`}
function Pc(e,t,n){var i,s;let r=cr.find(a=>a.key===t);return(s=(i=(r!==void 0&&"choices"in r?r.choices:
[]).find(([a])=>a===e))==null?void 0:i[1][n])!=null?s:Fi(e,n)}function F2(e,t){var r,o;let[n]=e.split(
".");return(o=(r=Nh.find(i=>i.part===n))==null?void 0:r.tab[t])!=null?o:e}var du=(e,t)=>e===null||e===""?
t==="id"?"kosong":"blank":typeof e=="number"?le(e,t):typeof e=="string"&&/^[\d.]+(; [\d.]+)+$/.test(
e)&&t==="id"?W(e.replace(/\./g,","),t):W(e,t),$9={version:{id:"versi aturan",en:"rules version"}};
function _9({thing:e,names:t,field:n},r){var l,c;let o=(d,p)=>r==="id"?
d:p,i=d=>{let p=n===null?"":Fi(`${d}.${n}`,r);return n===null?"":`, ${p.includes(": ")?p.slice(p.indexOf(
": ")+2):p}`},[s="",a="",u=""]=t;switch(e){case"setting":return(c=(l=$9[n!=null?n:""])==null?void 0:
l[r])!=null?c:`\u201C${Fi(n!=null?n:"",r)}\u201D`;case"stage":return`${o("tahap","stage")} ${s}${i(
"stages")}`;case"criterion":return`${o("kriteria","criterion")} ${a}${s===""?"":` (${s})`}${i(
"criteria")}`;case"entry":return`${o("peserta","entry")} ${s}${i("entries")}`;case"judge":return`${o(
"juri",
"judge")} ${s}${i("judges")}`;case"institution":return`${o("instansi","institution")} ${s}${i(
"institutions")}`;case"score":return u===""?`${o(`tab juri ${a}`,`tab of judge ${a}`)} (${s})`:`${o(
`nilai juri ${a} untuk ${u}`,`score of judge ${a} for ${u}`)} (${s})${n===null?"":`, ${n}`}`;case"plenary":
return`${o("putusan pleno tentang","plenary decision about")} ${a} (${s})${i("plenary")}`;case"order":
return o("urutan peserta, kriteria, atau tahap","the order of entries, criteria or stages")}}var F9=(
e,t)=>{
var n,r;return(r=(n=di.find(([o])=>o===e))==null?void 0:n[1][t])!=null?r:""};function M9(e){var t,n,
r;if(!/^[[{]/.test(e))return e;try{let o=E.parse(e);return k.isArray(o)?o.join(", "):(r=(n=o.name)!=
null?n:(t=o.outcomes)==null?void 0:t.map(({places:i,name:s})=>`${i}: ${s}`).join("; "))!=null?r:e}
catch{
return e}}function tf(e,t){let n=(l,c)=>t==="id"?l:c,{thing:r,field:o,old:i,now:s}=e,a=_9(e,t);if(r===
"order")return`${a} ${n("berubah","has changed")}`;if(o===null){let l=r==="score"&&e.names.length===
2?i!=null?i:s:null;if(l!==null){let c=n(`dengan nilai ${l} peserta`,`with scores of ${l} entries`);
return`${a}: ${s===null?n("tidak ada lagi","no longer there"):n("ditambahkan","put in")} (${c})`}
return s===null?
`${a}: ${n("dihapus","taken out")}${i===""?"":` (${du(i,t)})`}`:`${a}: ${n("ditambahkan","put in")}${s===
""?"":` (${du(s,t)})`}`}let u=l=>du(typeof l!="string"?l:r==="setting"?Pc(l,o,t):r==="entry"&&o==="status"?
F9(l,t):M9(l),t);return n(`${a}: semula ${u(i)}, kini ${u(s)}`,`${a}: was ${u(i)}, now ${u(s)}`)}
var L9=5;function mu(e,t){if(e.length===0)return"";let n=e.slice(0,L9).map(o=>{let i=[o.tab,o.cell].
filter(s=>s!==void 0).join("!");return`${i===""?"":`${i} `}${tf(o,t)}`}),r=e.length-n.length;return r>
0&&n.push(t==="id"?`dan ${r} perubahan lagi`:`and ${r} more`),`: ${n.join("; ")}`}var M2={id:e=>e.decided!==void 0?
`Hasil yang ditetapkan ${He(e.computed,"id")} (kode ${e.decided.code}) tidak lagi sama dengan isi lembar${mu(
e.decided.changes,"id")}. Kembalikan isinya, atau buka kembali tahap ini dengan alasan lalu tetapkan lagi.`:
`Nilai atau aturan berubah sejak peringkat dihitung (${He(e.computed,"id")}). Hitung lagi sebelum membuat dokumen.`,
en:e=>e.decided!==void 0?`The result decided on ${He(e.computed,"en")} (code ${e.decided.code}) is no longer what the workbook says${mu(
e.decided.changes,"en")}. Put it back, or open this stage again with a reason and decide again.`:`Scores or rules changed since the ranking was computed (${He(
e.computed,"en")}). Compute again before making documents.`};m();var L2={id:e=>`Aturan tahap ini berubah sesudah nilai pertama masuk${mu(
e.changes,"id")}. Kembalikan aturannya, atau catat alasan perubahannya.`,en:e=>`The rules of this stage changed after its first score had come in${mu(
e.changes,"en")}. Put the rules back, or record the reason for the change.`};m();var j2={id:e=>{let t=`Peringkat ${e.rank}${e.category===void 0?
"":` (kategori ${e.category})`} ditempati bersama oleh ${X(e.entries,"id")}`;return e.prize?`${t}, sedangkan uang pembinaannya berbeda. Putuskan dalam rapat pleno (\u201CPeringkat Putusan\u201D di tab Pleno), atau samakan \u201CUang Pembinaan\u201D.`:
`${t}, sedangkan tempat hanya ${e.places}. Putuskan dalam rapat pleno: isi \u201CPeringkat Putusan\u201D masing-masing di tab Pleno.`}
,en:e=>{let t=`${X(e.entries,"en")} share rank ${e.rank}${e.category===void 0?
"":` (category ${e.category})`}`;return e.prize?`${t}, but the prizes of those places differ. Decide in the plenary (\u201CDecided Rank\u201D in the tab Plenary), or make \u201CPrize\u201D equal.`:
`${t}, but there ${e.places===1?"is only 1 place":`are only ${e.places} places`}. Decide in the plenary: fill in the \u201CDecided Rank\u201D of each in the tab Plenary.`}
};m();var B2={id:e=>`${e.entry} ada lebih dari sekali di tab ${ne(e.judge,"id")} (baris ${X(e.rows.map(
x),
"id")}). Sisakan satu baris.`,en:e=>`${e.entry} is in the tab of ${ne(e.judge,"en")} more than once (rows ${X(
e.rows.map(x),"en")}). Keep one row.`};m();var z2={id:e=>`Di tab ${ne(e.judge,"id")} belum ada baris untuk ${e.entries.length===1?
"":`${e.entries.
length} peserta: `}${X(e.entries,"id",6)}. Tambahkan barisnya.`,en:e=>`The tab of ${ne(e.judge,"en")} has no row for ${e.entries.length===1?
"":`${e.entries.length} entries: `}${X(e.entries,"en",6)}. Add ${e.entries.length===1?"it":"them"}.`}
;m();var U2={id:e=>`Kode ${e.entry} di tab ${ne(e.judge,"id")} bernama ${W(e.written,"id")}, di tab Peserta ${W(
e.name,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Perbaiki kode atau namanya; yang dihitung menurut kode.`,
en:e=>`Code ${e.entry} is ${W(e.written,"en")} in the tab of ${ne(e.judge,"en")}, but ${W(e.name,
"en")} in the entries tab${e.more===void 0?"":`, and so with ${e.more} rows below`}. Correct code or name; the code counts.`}
;m();var W2={id:e=>`Kode ${In(W(e.entry,"id"),e.more,"id")} di tab ${ne(e.judge,"id")} tidak ada di tab Peserta. Perbaiki kodenya, atau hapus barisnya.`,
en:e=>`The code ${In(W(e.entry,"en"),e.more,"en")} in the tab of ${ne(e.judge,"en")} ${e.more===void 0?
"is":"are"} not in the entries tab. Correct the code, or delete the row.`};m();var K2={id:e=>`Baris${e.name===""?
"":` ${W(e.name,"id")}`}${e.more===void 0?"":` dan ${e.more} baris di bawahnya`} tidak punya kode peserta. Isi kodenya seperti di tab Peserta.`,
en:e=>`The row${e.name===
""?"":` ${W(e.name,"en")}`}${e.more===void 0?" has":` and ${e.more} rows below it have`} no entry code. Type the code as in the entries tab.`}
;m();var G2={id:e=>`Rumus salah (${In(e.value,e.more,"id")}): ${ne(e.judge,"id")}, ${Mt(e.where,"id")}. Ketik nilainya.`,
en:e=>`Formula fails (${In(e.value,e.more,"en")}): ${ne(e.judge,"en")}, ${Mt(e.where,
"en")}. Type the score.`};m();var q2={id:e=>`Nilai ${ne(e.judge,"id")} untuk ${Mt(e.where,"id")} dihitung dengan rumus sehingga dapat berubah sendiri. Ketik angkanya, atau tempel sebagai nilai saja.`,
en:e=>`${ne(e.judge,"en")}\u2019s score of ${Mt(e.where,"en")} is calculated by a formula and may change by itself. Type it, or paste it as a value only.`}
;m();var H2={id:e=>`Nilai ${ne(e.judge,"id")} untuk ${Mt(e.where,"id")} terbaca sebagai tanggal ${In(
He(e.
date,"id"),e.more,"id")}. Ubah format sel menjadi Angka, lalu ketik ulang nilainya${e.likely===null?
"":` (mungkin ${le(e.likely,"id")})`}.`,en:e=>`${ne(e.judge,"en")}\u2019s score of ${Mt(e.where,"en")} was read as the date ${In(
He(e.date,"en"),e.more,"en")}. Format the cell as a number and retype the score${e.likely===null?"":
` (probably ${le(e.likely,"en")})`}.`};m();var Z2={id:e=>`${ne(e.judge,"id")} belum menilai ${Mt(e.where,
"id")}. Isi nilainya, atau BK bila ada benturan kepentingan.`,en:e=>`${ne(e.judge,"en")} has not scored ${Mt(
e.where,"en")}. Enter the score, or BK for a conflict of interest.`};m();var J2={id:e=>`${In(W(e.value,
"id"),e.more,"id")} bukan nilai (${ne(e.judge,"id")}, ${Mt(e.where,"id")}). Ketik ${le(e.min,"id")}\u2013${le(
e.max,"id")}, atau BK bila ada benturan kepentingan.`,en:e=>`${In(
W(e.value,"en"),e.more,"en")} ${e.more===void 0?"is not a score":"are not scores"} (${ne(e.judge,
"en")}, ${Mt(e.where,"en")}). Enter ${le(e.min,"en")}\u2013${le(e.max,"en")}, or BK for a conflict of interest.`}
;m();var V2={id:e=>`Nilai ${In(le(e.value,"id"),e.more,"id")} di luar ${le(e.min,"id")}\u2013${le(e.max,
"id")} (${ne(e.judge,"id")}, ${Mt(e.where,"id")}). Perbaiki nilainya, atau rentang di tab Kriteria.`,
en:e=>`Score ${In(le(e.value,"en"),e.more,"en")} ${e.more===void 0?"is":"are"} outside ${le(e.min,
"en")}\u2013${le(e.max,"en")} (${ne(e.judge,"en")}, ${Mt(e.where,"en")}). Correct the score, or the range in the criteria tab.`}
;m();var X2={id:e=>`Nilai ${le(e.value,"id")} dari ${ne(e.judge,"id")} untuk ${e.entry} pada ${e.criterion} jauh dari nilai juri lain (sekitar ${le(
e.others,"id")}). Salah ketik? Nilainya tetap dihitung.`,en:e=>`${ne(
e.judge,"en")}\u2019s ${le(e.value,"en")} for ${e.entry} on ${e.criterion} is far from other judges (about ${le(
e.others,"en")}). A typo? It counts as written.`,confidential:!0};m();var Y2={id:e=>`Nilai di tab ${ne(
e.judge,"id")} tampaknya terurut tanpa kode (${e.rows} baris). Urungkan, misalnya lewat Riwayat versi, atau terima urutan ini di panel.`,
en:e=>`Scores in the tab of ${ne(
e.judge,"en")} seem sorted without codes (${e.rows} rows). Undo it, for instance in the version history, or accept this order in the panel.`}
;m();var Q2={id:e=>`${ne(e.judge,"id")} tampaknya memakai skala lain untuk ${X(e.criteria,"id")}: tertinggi ${le(
e.highest,"id")}, juri lain biasanya ${le(e.usual,"id")}. Tanyakan; nilainya tetap dihitung.`,
en:e=>`${ne(e.judge,"en")} seems to use another scale for ${X(e.criteria,"en")}: at most ${le(e.highest,
"en")}, other judges usually ${le(e.usual,"en")}. Ask; the scores count as written.`,confidential:!0}
;m();var e1={id:e=>`Nilai ${W(e.value,"id")} tersimpan sebagai teks (${ne(e.judge,"id")}, ${Mt(e.where,
"id")}). Ketik ulang ${le(e.number,"id")} pada sel berformat Angka.`,en:e=>`The score ${W(e.value,
"en")} is stored as text (${ne(e.judge,"en")}, ${Mt(e.where,"en")}). Retype ${le(e.number,"en")} in a cell formatted as a number.`}
;m();var t1={sum:{id:"jumlah nilai",en:"the sum"},mean:{id:"rata-rata nilai",en:"the mean"},
"weighted-sum":{
id:"jumlah nilai berbobot",en:"the weighted sum"},"weighted-mean":{id:"rata-rata nilai berbobot",en:
"the weighted mean"},score:{id:"nilai akhir (skala 100)",en:"the final score (of 100)"}},n1={id:e=>`Total ${ne(
e.judge,"id")} untuk ${e.entry} tertulis ${le(e.value,"id")}, padahal ${t1[e.basis].id} ${le(
e.expected,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Periksa nilai dan totalnya; yang dihitung nilai per kriteria.`,
en:e=>`${ne(e.judge,"en")}\u2019s total for ${e.entry} says ${le(e.value,"en")}, but ${t1[e.basis].en} is ${le(
e.expected,"en")}${e.more===void 0?"":`, and so with ${e.more} rows below`}. Check scores and total; the scores per criterion count.`}
;m();function j9({entries:e,whole:t},n){let r=X(e,n),o=e.length;if(n==="id"){let s=` Dengan kurang dari tiga juri tidak ada yang dibuang dan dipakai rata-rata biasa: ${X(
t,"id")}.`;return`${o} peserta dinilai oleh kurang dari lima juri (${r}), sehingga setelah nilai tertinggi dan terendah dibuang hanya sedikit yang tersisa.${t.length===0?
"":s} Tambah juri, atau pilih metode \u201Crata-rata\u201D.`}let i=` With fewer than three judges nothing is dropped and the plain mean counts: ${X(
t,"en")}.`;return`${o===
1?"1 entry was":`${o} entries were`} scored by fewer than five judges (${r}): once the highest and the lowest score are dropped, little is left.${t.length===0?
"":i} Add judges, or choose the method \u201Cmean\u201D.`}var o1=6;function B9({entries:e}){let t=e.map(
({entry:n,places:r})=>`${n} (${r===0?"peringkat tetap":`bergeser ${r} peringkat`})`);return`Peserta tidak dinilai oleh juri yang sama, dan keketatan juri berbeda. Dengan koreksi keketatan, nilai ${e.length} peserta jelas berubah: ${X(
t,"id",o1)}. Pertimbangkan \u201CMetode\u201D = terkoreksi.`}function z9({entries:e}){let t=e.map(({
entry:n,places:r})=>`${n} (${r===0?"same rank":`moves ${r} ${r===1?"rank":"ranks"}`})`);return`Entries were not scored by the same judges, and judges differ in severity. Corrected for it, the scores of ${e.length===1?
"1 entry":
`${e.length} entries`} clearly change: ${X(t,"en",o1)}. Consider \u201CMethod\u201D = adjusted.`}
function r1(e,t){
let n=(r,o)=>t==="id"?r:o;switch(e.reason){case"stage-weights-unused":return n(
"Bobot tahap terisi, tetapi \u201CGabung Nilai Tahap\u201D = tidak: bobot itu tidak dipakai.",
"Stage weights are set, but \u201CCarry Over\u201D is no: they are not used.");case"standard-scores":
return n(
"Skor baku dapat menghapus beda mutu bila juri menilai peserta yang berlainan. Pakai metode \u201Crata-rata\u201D.",
"Standard scores may hide differences where judges saw different entries. Use the method \u201Cmean\u201D.");
case"standard-scores-carried":return n(
"Skor baku tiap tahap dihitung terhadap peserta tahap itu saja, jadi angka yang sama di dua tahap tidak sama artinya dan gabungannya meragukan. Pakai \u201CGabung Nilai Tahap\u201D = tidak, atau metode \u201Crata-rata\u201D.",
"Standard scores of a stage are measured against the entries of that stage alone, so equal numbers of two stages do not mean the same and their mean is doubtful. Set \u201CCarry Over\u201D to no, or the method to \u201Cmean\u201D.");
case"few-to-trim":return j9(e,t);case"uneven-judges":return t==="id"?B9(e):z9(e);case"passing-score-unit":
{let r=le(
e.value,t);return e.unit==="mean-rank"?n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti rata-rata peringkat, bukan nilai 0\u2013100. Kosongkan, atau isi rata-rata peringkat.`,
`Here \u201CPassing Score\u201D = ${r} is a mean rank, not a score of 0\u2013100. Clear it, or give a mean rank.`):
n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti skor baku (50 = rata-rata), bukan nilai 0\u2013100. Kosongkan, atau isi skor baku.`,
`Here \u201CPassing Score\u201D = ${r} is a standard score (50 = average), not a score of 0\u2013100. Clear it, or give a standard score.`)}
}}var i1={id:e=>r1(e,"id"),en:e=>r1(
e,"en")};m();var s1={id:e=>`Maksimum dianggap ${le(e.max,"id")}${e.max<100?
" karena tidak ada nilai di atasnya":""}; bila bukan, isi tab Kriteria.`,en:e=>`The maximum is taken to be ${le(
e.max,"en")}${e.max<100?" because no score is above it":""}; if it is not, fill in the criteria tab.`}
;m();var U9={"not-allowed":{id:e=>`bukan pilihan yang dikenal; isi dengan ${Zh(e,"id")}`,en:e=>`is not a known choice; use ${Zh(
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
};function W9(e,t){let n=W(F2(e,t),t);return t===
"id"?`Tab ${n} masih kosong; isi satu baris untuk masing-masing.`:`The tab ${n} is still empty; fill in one row for each.`}
function a1({setting:e,value:t,reason:n,allowed:r},o){if(n==="no-rows")return W9(
e,o);let i=typeof t=="string"?Pc(t,e,o):t,s=r.map(a=>Pc(a,e,o));return`${W(Fi(e,o),o)}${i===""?"":` = ${W(
i,o)}`} ${U9[n][o](s)}.`}var u1={id:e=>a1(e,"id"),en:e=>a1(e,"en")};m();var l1={"not-a-number":{id:
"bukan angka",en:"not a number"},negative:{id:"negatif",en:"negative"},"all-zero":{id:"semuanya nol",
en:"all zero"},"partly-blank":{id:"kosong, padahal yang lain berisi",en:
"blank while others are filled in"}},c1={id:e=>`Bobot ${e.of==="criteria"?"kriteria":"tahap"} ${e.value===
void 0?"":`${W(e.value,"id")} `}${l1[e.reason].id}. Isi semua bobot dengan angka yang lebih dari atau sama dengan 0, tidak semuanya 0.`,
en:e=>`The weight ${e.value===void 0?"":`${W(e.value,"en")} `}of ${e.of==="criteria"?"a criterion":
"a stage"} is ${l1[e.reason].en}. Fill every weight with a number of 0 or more, not all of them 0.`}
;m();var d1={id:e=>`Kriteria ${W(e.criterion,"id")} ada di lebih dari satu kolom (${X(e.columns,"id")}) pada tab ${ne(
e.judge,"id")}. Sisakan satu kolom.`,en:e=>`The criterion ${W(e.criterion,"en")} is in more than one column (${X(
e.columns,"en")}) of the tab of ${ne(e.judge,"en")}. Keep one.`};m();var m1={id:e=>`Tab ${ne(e.judge,
"id")} tidak punya kolom untuk kriteria ${W(e.criterion,"id")}. Tambahkan kolomnya, atau samakan judulnya dengan tab Kriteria.`,
en:e=>`The tab of ${ne(e.judge,"en")} has no column for the criterion ${W(e.criterion,"en")}. Add the column, or give it the same header as in the criteria tab.`}
;m();var p1={id:e=>`Tahap ${W(e.stage,"id")} belum dimulai: belum ada nilai di tab jurinya. Perhitungan berhenti sebelum tahap ini.`,
en:e=>`Stage ${W(e.stage,"en")} has not begun: its judge tabs hold no score. Ranking ends before it.`}
;m();var f1={id:e=>{var t;return e.reason==="copy"?`Menurut namanya, tab ini salinan tab juri ${(t=e.judge)!=
null?t:""} (${W(e.first,"id")}), sehingga tidak dibaca. Hapus tab ini, atau beri nama lain bila ingin disimpan.`:
`Dua tab untuk ${e.judge===null?e.reason==="decides"?"keputusan yang sama":"pengaturan yang sama":`juri ${e.judge}`}: tab ini dan ${W(
e.first,"id")}. Hapus atau ganti nama salah satunya.`},
en:e=>{var t;return e.reason==="copy"?`By its name this tab is a copy of the tab of judge ${(t=e.judge)!=
null?t:""} (${W(e.first,"en")}), so it is not read. Delete it, or give it another name to keep it.`:
`Two tabs for ${e.judge===null?e.reason==="decides"?"the same decisions":"the same settings":`judge ${e.
judge}`}: this one and ${W(e.first,"en")}. Delete or rename one of them.`}};m();var g1={id:e=>`Tab ${ne(
e.judge,"id")} belum berisi satu nilai pun. Minta juri itu mengisinya.`,en:e=>`The tab of ${ne(e.judge,
"en")} has no score yet. Ask the judge to fill it in.`};m();m();var h1=(e,t)=>X(e.map(n=>le(n,t)),t),
Ls=(e,t)=>X(e.map(n=>W(n,t)),t,8),pu=(e,t)=>e===null?"":` ${t} ${e}`,
K9={JUDGE_TABS:({tabs:e})=>`${e.length} tab juri: ${Ls(e,"id")}.`,SCORE_TAB:({tab:e,layout:t,judges:
n})=>`Nilai ${n.length} juri ada di satu tab ${W(e,"id")}, ${{groups:
"setiap juri dengan kolom kriterianya sendiri",totals:"satu nilai per juri",rows:
"satu baris per juri dan peserta",list:"satu baris per nilai"}[t]}: ${Ls(n,"id")}.`,STAGES:({stages:
e,advance:t})=>`${e.length} tahap, menurut nama tab juri: ${X(e.map((n,r)=>t[r]==null?n:`${n} (lolos ${t[
r]})`),"id")}. Urutan dan jumlah lolos diperbaiki di tab ${H.stages.id}.`,CRITERIA:({stage:e,names:t}
)=>`${t.length} kriteria${pu(e,"tahap")}: ${Ls(t,"id")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${W(
e,"id")} bukan kriteria: ${{number:"nomor",sum:"jumlah nilai",mean:"rata-rata nilai",weighted:
"jumlah nilai berbobot",weight:"bobot",extreme:"nilai tertinggi atau terendah",rank:"peringkat",
large:"angkanya terlalu besar untuk nilai",text:"berisi teks",
"left-out":"tidak dihitung, seperti dijawab panitia"}[t]}.`,TITLES:({competition:e,year:t,city:n,
government:r})=>`Dari judul di atas tabel: ${X([e,t&&`tahun ${t}`,n,r].filter(o=>o!==""),"id")}.`,
PASSED_ROW:({tab:e,
row:t,label:n,reason:r})=>`Baris ${t} tab ${W(e,"id")}${n===""?"":` (${W(n,"id")})`} bukan peserta: ${{
numbers:"nomor kolom",example:"contoh pengisian",statistic:"jumlah atau statistik",weight:
"bobot kriteria",maximum:"nilai maksimum",section:"judul kelompok, dipakai sebagai kategori",header:
"judul kolom yang diulang",note:"catatan","left-out":"tidak dihitung, seperti dijawab panitia"}[r]}.`,
WEIGHTS:({
from:e,stage:t,tab:n=""})=>`Bobot${pu(t,"tahap")}: ${{headers:"dari judul kolom",row:
"dari baris bobot",products:"dari kolom nilai \xD7 bobot",maxima:
"sebesar nilai maksimum tiap kriteria, sehingga yang dihitung jumlah poin",tab:`dari tab ${W(n,"id")}`,
equal:"sama untuk semua kriteria, karena tidak tertulis"}[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Nilai maksimum${pu(
n,"tahap")}: ${h1(e,"id")}, ${t===
"written"?"seperti tertulis":"diperkirakan dari nilai yang ada"}.`,ENTRIES:({count:e,by:t})=>`${e} peserta, dikenali dari ${t==="code"?
"kodenya":"namanya (huruf besar, spasi, dan tanda baca tidak dibedakan) dan diberi kode"}.`,
ENTRY_LIST:({tab:e,unscored:t})=>`Nama dan instansi peserta dilengkapi dari tab ${W(e,"id")}${t===0?
"":`; ${t} baris di sana tidak ada di tab juri mana pun dan tidak diikutkan`}.`,TAB_LEFT:({tab:e,
reason:t})=>`Tab ${W(e,"id")} dibiarkan: ${{recap:"namanya rekap, hasil, salinan, atau contoh",
hidden:"disembunyikan",empty:"kosong","not-entries":"tidak punya kolom peserta","not-scores":
"tidak punya kolom nilai",summary:"angkanya ringkasan dari tab lain","other-columns":
"kolomnya lain dari tab juri","other-matter":"bukan tentang penilaian"}[t]}.`},G9={JUDGE_TABS:({tabs:
e})=>`${e.
length===1?"1 judge tab":`${e.length} judge tabs`}: ${Ls(e,"en")}.`,SCORE_TAB:({tab:e,layout:t,
judges:n})=>`The scores of ${n.length} judges stand in one tab, ${W(e,"en")}, ${{groups:
"each judge with criteria columns of their own",totals:"one score per judge",rows:
"one row per judge and entry",list:"one row per score"}[t]}: ${Ls(n,"en")}.`,STAGES:({stages:e,
advance:t})=>`${e.length} stages, by the names of the judge tabs: ${X(e.map((n,r)=>t[r]==null?n:`${n} (${t[
r]} advance)`),"en")}. Correct their order and who advances in the tab ${H.stages.en}.`,CRITERIA:({
stage:e,names:t})=>`${t.length===1?"1 criterion":`${t.length} criteria`}${pu(e,"of stage")}: ${Ls(t,
"en")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${W(
e,"en")} is no criterion: ${{number:"a number",sum:"the sum of the scores",mean:
"the mean of the scores",weighted:"a weighted sum of the scores",weight:"a weight",extreme:
"the highest or lowest score",
rank:"a rank",large:"its numbers are too large for scores",text:"it holds text","left-out":
"left out, as the committee answered"}[t]}.`,TITLES:({competition:e,year:t,city:n,government:r})=>`From the titles over the tables: ${X(
[e,t&&`year ${t}`,n,r].filter(o=>o!==""),"en")}.`,PASSED_ROW:({tab:e,row:t,
label:n,reason:r})=>`Row ${t} of the tab ${W(e,"en")}${n===""?"":` (${W(n,"en")})`} is no entry: ${{
numbers:"column numbers",example:"an example",statistic:"a sum or statistic",weight:
"the weights of the criteria",maximum:"the highest possible scores",section:
"the title of a group, taken as category",
header:"the header again",note:"a note","left-out":"left out, as the committee answered"}[r]}.`,
WEIGHTS:({
from:e,stage:t,tab:n=""})=>`Weights${pu(t,"of stage")}: ${{headers:"from the headers",row:
"from the row of weights",products:"from the columns of score \xD7 weight",maxima:
"each criterion by its maximum, so that points are added up",tab:`from the tab ${W(n,"en")}`,equal:
"equal, because none are written"}[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Maximum score${pu(n,
"of stage")}: ${h1(e,"en")}, ${t===
"written"?"as written":"guessed from the scores there are"}.`,ENTRIES:({count:e,by:t})=>`${e===1?
"1 entry":`${e} entries`}, known by ${t==="code"?"code":
"name (case, spaces and punctuation aside) and given codes"}.`,ENTRY_LIST:({tab:e,unscored:t})=>`Names and institutions of entries are completed from the tab ${W(
e,"en")}${t===0?"":`; ${t} of its rows stand on no judge tab and are left out`}.`,TAB_LEFT:({
tab:e,reason:t})=>`The tab ${W(e,"en")} is left alone: ${{recap:
"by its name a recapitulation, result, copy or example",hidden:"it is hidden",empty:"it is empty",
"not-entries":"it has no column of entries","not-scores":"it has no column of scores",summary:
"its numbers sum up other tabs","other-columns":"its columns differ from those of the judge tabs",
"other-matter":"it is not about judging"}[t]}.`},
q9={id:K9,en:G9};function H9({kind:e,params:t},n){return q9[n][e](t)}var y1=(e,t)=>H9(e,t),Z9={
nothing:()=>"",
"not-entries":e=>`Di tab ${e} tidak ditemukan kolom peserta: beri judul Kode atau Nama Inovasi pada kolomnya.`,
"not-scores":e=>`Di tab ${e} ada kolom peserta, tetapi tidak cukup jelas kolom mana yang berisi nilai.`,
"no-sign":e=>`Tab ${e} berisi angka, tetapi tidak ada tanda bahwa itu penilaian. Bila memang penilaian, beri nama tabnya \u201CJuri 1\u201D, \u201CJuri 2\u201D, atau judul kolom pesertanya Nama Inovasi.`,
turned:e=>`Di tab ${e} kriteria tampaknya menurun dan peserta mendatar. Putar tabelnya: salin, lalu Tempel khusus \u2192 Ditransposisi, sehingga setiap peserta satu baris.`,
unlike:e=>`Kolom nilai di tab ${e} berlainan, jadi tidak jelas mana tab juri: samakan judul kolomnya.`,
"several-shared":e=>`Tab ${e} masing-masing memuat nilai beberapa juri. Buat tab ${H.stages.id} dengan kolom Tahap dan Tab Nilai yang menyebut tab mana untuk tahap mana.`,
"unclear-judges":e=>`Di tab ${e} tidak jelas kolom atau baris mana milik juri siapa: beri judul misalnya \u201CJuri 1\u201D di atas kolom-kolomnya, atau satu kolom Juri.`,
"stage-tab":e=>`Nilai semua juri ada di tab ${e}: tulis nama tab itu di kolom Tab Nilai pada tab ${H.stages.id}.`,
stages:e=>`Tahap tidak dapat disimpulkan dari ${e}. Beri nama setiap tab juri \u201CTahap - Juri\u201D, misalnya \u201CProposal - J1\u201D, paling sedikit dua juri setiap tahap.`,
unbound:e=>`Nama tab ${e} tidak cukup membedakan para juri: beri setiap tab nama jurinya sendiri.`},
J9={nothing:()=>"","not-entries":e=>`No column of entries was found on ${e}: give it the header Code or Innovation.`,
"not-scores":e=>`${e} has a column of entries, but it is not clear enough which columns hold scores.`,
"no-sign":e=>`${e} holds numbers, but nothing says that they are judging. If they are, name the tabs \u201CJudge 1\u201D, \u201CJudge 2\u201D, or give the column of entries the header Innovation.`,
turned:e=>`On ${e} criteria seem to run down and entries across. Turn the table: copy it, then Paste special \u2192 Transposed, so that each entry has a row.`,
unlike:e=>`The columns of scores on ${e} differ, so it is not clear which are judge tabs: give them the same headers.`,
"several-shared":e=>`${e} each hold scores of several judges. Make a tab ${H.stages.en} with the columns Stage and Score Tab that says which tab belongs to which stage.`,
"unclear-judges":e=>`On ${e} it is not clear which columns or rows are whose: write for instance \u201CJudge 1\u201D over the columns, or give the rows a column Judge.`,
"stage-tab":e=>`The scores of all judges stand in ${e}: write its name in the column Score Tab of the tab ${H.stages.en}.`,
stages:e=>`The stages cannot be told from ${e}. Name every judge tab \u201CStage - Judge\u201D, for instance \u201CProposal - J1\u201D, with two judges or more in each stage.`,
unbound:e=>`The names of ${e} do not tell the judges apart: give every tab its judge's own name.`};
function Nb(e,t){
if(e===void 0)return"";let n=(t==="id"?Z9:J9)[e.reason](Ls(e.tabs,t));return n===""?"":` ${n}`}var b1={
id:e=>e.judge===null?`Tab ${W(e.tab,"id")} belum ada. Buat seperti pada contoh; atau beri semua tab juri kolom Kode atau Nama Inovasi dan satu kolom angka per kriteria, dengan judul yang sama.${Nb(
e.why,"id")}`:e.within?`Tab ${W(e.tab,"id")} tidak memuat nilai ${ne(e.judge,"id")}. Tambahkan kolom atau baris juri itu, atau samakan namanya dengan tab Juri.`:
`Tab ${W(e.tab,"id")} untuk ${ne(e.judge,
"id")} tidak ada. Buat tabnya, atau samakan namanya.`,en:e=>e.judge===null?`No tab ${W(e.tab,"en")} yet. Add it as in the example; or give all judge tabs a column Code or Innovation and one column of numbers per criterion, with the same headers.${Nb(
e.why,"en")}`:e.within?`The tab ${W(e.tab,"en")} holds no scores of ${ne(e.judge,"en")}. Add the judge's columns or rows, or write the name as in the judges tab.`:
`There is no tab ${W(e.tab,"en")} for ${ne(e.judge,"en")}. Make it, or correct its name.`};m();var w1={
id:e=>e.isShutOut?
"Tab ini tertutup bagi Anda, padahal Anda panitia. Minta pemilik berkas menekan \u201CPeriksa lembar juri\u201D satu kali; sesudahnya tab ini terbuka bagi Anda.":
"Tab ini menentukan hasil dan pernah dikunci, tetapi sekarang dapat diubah orang lain. Periksa isinya, lalu ulangi: perintah panitia menguncinya kembali.",
en:e=>e.isShutOut?
"This tab is closed to you although you are on the committee. Ask the owner of the file to press \u201CCheck judge tabs\u201D once; then it is open to you.":
"This tab decides the result and was locked, but now others can edit it. Check what it says, then try again: a command of the committee locks it."}
;m();var v1={id:e=>`Tab ${ne(e.judge,"id")} belum diproteksi, padahal tab lain sudah: setiap editor dapat mengubah nilainya. Proteksi tab ini untuk juri itu saja (Data > Proteksi sheet dan rentang).`,
en:e=>`The tab of ${ne(e.judge,"en")} is not protected although other tabs are: every editor can change its scores. Protect it for that judge alone (Data > Protect sheets and ranges).`}
;m();m();var k1=(e,t,n)=>X(e.map((r,o)=>{var i;return`${r} ${le((i=t[o])!=null?i:0,n)}`}),n,8),V9={
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
hidden:"disembunyikan, tetapi berisi nilai seperti kriteria lain","not-listed":`berisi angka, tetapi tidak ada di tab ${H.criteria.id}`}
,X9={unnamed:"has no header, but holds numbers","some-tabs":
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
"is hidden, but holds scores like the criteria","not-listed":`holds numbers, but is not in the tab ${H.criteria.en}`}
,x1=e=>[1,10,100].includes(e),T1=(e,t)=>X(e.map(n=>W(
n,t)),t,4),S1={id:{old:"bernama seperti salinan atau tab lama",time:"menyebut tahun atau masa lain",
unlike:"tidak bernama seperti tab juri lain"},en:{old:"is named like a copy or an old one",time:
"names another year or time",unlike:"is not named like the other judge tabs"}},E1={id:{statistic:
"sama dengan nilai tertinggi, terendah, jumlah, atau rata-rata baris di atasnya",unnumbered:
"tidak bernomor, sedangkan baris lain bernomor",label:
"bernama seperti baris jumlah, bobot, atau contoh, tetapi angkanya tidak menunjukkan itu"},en:{
statistic:"equals the highest, lowest, sum or mean of the rows above",unnumbered:
"has no number, while other rows have one",label:
"is named like a row of sums, weights or an example, but its numbers do not show it"}},Y9={COLUMN:({
header:e,column:t,doubt:n})=>`Kolom ${t}${e===
""?"":` ${W(e,"id")}`} ${V9[n]}. ${n==="not-listed"?`Bila kriteria, tambahkan ke tab ${H.criteria.id}; bila bukan, jawab tidak dihitung.`:
"Apakah ini kriteria?"}`,ROW:({label:e,row:t,doubt:n})=>`Baris ${t} ${W(e,"id")} ${E1.id[n]}. Apakah ini peserta?`,
WEIGHTS:({criteria:e,weights:t,sum:n,from:r,tab:o=""})=>{
let i=k1(e,t,"id");return{headers:`Bobot pada judul kolom (${i}) ${x1(n)?"tidak terbaca pasti":`berjumlah ${le(
n,"id")}, bukan 100`}. Bobot mana yang dipakai?`,totals:`Kolom jumlah pada tab juri memakai bobot ${i}. Apakah bobot itu yang dipakai?`,
elsewhere:`Tab ${W(o,"id")} menyebut bobot ${i}; di tab juri tidak tertulis begitu. Bobot mana yang dipakai?`,
recap:`Nilai pada tab ${W(o,"id")} dihitung dengan bobot ${i}; di tab juri tidak tertulis begitu. Apakah bobot itu yang dipakai?`}
[r]},NAMES:({
code:e,one:t,other:n,count:r})=>`Kode ${W(e,"id")} di sini ${W(n,"id")}, di tab lain ${W(t,"id")}${r>
1?` (${r} baris seperti ini)`:""}. Perbaiki kode atau namanya. Bila peserta yang sama, jawab sama.`,
HIDDEN:({tab:e})=>`Tab ${W(e,"id")} disembunyikan, tetapi berisi nilai seperti tab juri lain. Apakah ikut dihitung?`,
SUMMARY:({tab:e})=>`Nilai di tab ${W(e,"id")} sama dengan rata-rata atau jumlah tab lain. Apakah tab ini tetap nilai seorang juri?`,
ODD_TAB:({tab:e,reason:t})=>`Tab ${W(e,"id")} berisi nilai seperti tab juri, tetapi ${S1.id[t]}. Apakah ikut dihitung?`,
STAGE_TABS:({tabs:e})=>`Tab ${T1(
e,"id")} bernama seperti tahap atau hari, bukan juri. Bila itu tahap, beri setiap tab nama tahap dan jurinya, misalnya ${W(
`${e[0]} - J1`,"id")}; bila itu juri, jawab nilai juri.`,SIDE_BY_SIDE:({columns:e})=>`Kolom ${X(e,
"id")} sama-sama memuat nama peserta. Pisahkan kedua tabel ke tab masing-masing.`,OTHER_TABLE:({
row:e})=>`Baris ${e} memuat judul kolom sekali lagi, dengan urutan lain. Samakan urutan kolom kedua tabel, atau pindahkan tabel kedua ke tab lain.`,
OWN_CRITERIA:({headers:e})=>`Judul ${X(e.map(t=>W(t,
"id")),"id",4)} seperti menyebut kriteria dan jurinya masing-masing. Bila ya, buat satu tab untuk setiap juri dengan kolom kriteria yang dinilainya; bila bukan, jawab semuanya kriteria.`}
,Q9={COLUMN:({
header:e,column:t,doubt:n})=>`Column ${t}${e===""?"":` ${W(e,"en")}`} ${X9[n]}. ${n==="not-listed"?`If it is a criterion, add it to the tab ${H.criteria.en}; if not, answer that it does not count.`:
"Is it a criterion?"}`,ROW:({label:e,row:t,doubt:n})=>`Row ${t} ${W(e,"en")} ${E1.en[n]}. Is it an entry?`,
WEIGHTS:({criteria:e,weights:t,sum:n,from:r,tab:o=""})=>{let i=k1(e,t,"en");return{headers:`The weights in the headers (${i}) ${x1(
n)?"are not read for certain":`add up to ${le(n,"en")}, not 100`}. Which weights count?`,totals:`The totals on the judge tabs use the weights ${i}. Are these the weights?`,
elsewhere:`The tab ${W(o,"en")} gives the weights ${i}; the judge tabs do not say so. Which weights count?`,
recap:`The scores on the tab ${W(o,"en")} use the weights ${i}; the judge tabs do not say so. Are these the weights?`}
[r]},NAMES:({code:e,one:t,other:n,count:r})=>`Code ${W(e,"en")} is ${W(
n,"en")} here and ${W(t,"en")} on another tab${r>1?` (${r} such rows)`:""}. Correct the code or the name. If it is the same entry, answer that it is.`,
HIDDEN:({tab:e})=>`The tab ${W(e,"en")} is hidden, but holds scores like the other judge tabs. Does it count?`,
SUMMARY:({tab:e})=>`The scores on the tab ${W(e,"en")} are the means or sums of the other tabs. Is it a judge's all the same?`,
ODD_TAB:({tab:e,
reason:t})=>`The tab ${W(e,"en")} holds scores like a judge's, but ${S1.en[t]}. Does it count?`,
STAGE_TABS:({
tabs:e})=>`The tabs ${T1(e,"en")} are named like stages or days, not like judges. If they are stages, name each tab by its stage and judge, such as ${W(
`${e[0]} - J1`,"en")}; if they are judges, answer so.`,SIDE_BY_SIDE:({columns:e})=>`Columns ${X(e,
"en")} both hold the entries' names. Move the second table to a tab of its own.`,OTHER_TABLE:({row:e}
)=>`Row ${e} has the column headers once more, in another order. Put the columns of both tables in one order, or move the second table to another tab.`,
OWN_CRITERIA:({headers:e})=>`The headers ${X(e.map(t=>W(t,"en")),"en",4)} seem to name a criterion and its own judge. If so, make a tab for each judge with the criteria that judge scores; if not, answer that all are criteria.`}
,eq={id:Y9,en:Q9},tq=({kind:e,params:t},n)=>eq[n][e](t),fu=(e,t)=>tq(e,
t),nq={criterion:{id:"Ya, kriteria",en:"Yes, a criterion"},ignore:{id:"Tidak dihitung",en:
"Does not count"},entry:{id:"Ya, peserta",en:"Yes, an entry"},written:{id:"Seperti tertulis",en:
"As written"},
totals:{id:"Seperti kolom jumlah",en:"As in the totals"},equal:{id:"Sama besar",en:"All equal"},
criteria:{
id:"Semuanya kriteria",en:"All are criteria"},same:{id:"Peserta yang sama",en:"The same entry"},use:
{
id:"Ikut dihitung",en:"Counts"},judges:{id:"Nilai juri",en:"They are judges"}},C1=(e,t)=>nq[e][t];
var R1={id:({question:e})=>fu(e,"id"),en:({question:e})=>fu(e,"en")};var Ib={TAB_MISSING:b1,
UNDERSTANDING_OPEN:R1,TAB_EMPTY:g1,TAB_UNPROTECTED:v1,TAB_COPY:f1,TAB_OPEN:w1,
STAGE_NOT_BEGUN:p1,COLUMN_MISSING_CRITERION:m1,COLUMN_DUPLICATE_CRITERION:d1,ROW_MISSING_ENTRY:z2,
ROW_WITHOUT_CODE:K2,
ROW_UNKNOWN_ENTRY:W2,ROW_DUPLICATE_ENTRY:B2,ROW_NAME_MISMATCH:U2,SCORE_ROWS_PERMUTED:Y2,
SCORE_MISSING:Z2,
SCORE_NOT_NUMBER:J2,SCORE_TEXT_NUMBER:e1,SCORE_IS_DATE:H2,SCORE_OUT_OF_RANGE:V2,SCORE_ERROR:G2,
SCORE_FORMULA:q2,
SCORE_SCALE_SUSPECT:Q2,SCORE_OUTLIER:X2,TOTAL_MISMATCH:n1,JUDGE_NO_VARIANCE:s2,JUDGES_IDENTICAL:l2,
JUDGES_DISAGREE:u2,
JUDGE_CONFLICT:i2,JUDGE_RECUSED:a2,ENTRY_UNSCORED:r2,PANEL_DISCONNECTED:d2,ENTRY_DUPLICATE_CODE:t2,
ENTRY_DUPLICATE_NAME:n2,
NAMES_SIMILAR:o2,SETTING_INVALID:u1,WEIGHTS_INVALID:c1,SCALE_ASSUMED:s1,METHOD_CAUTION:i1,
HISTORY_BROKEN:f2,
PLENARY_UNCONFIRMED:_2,RULE_CHANGED_AFTER_SCORING:L2,TIE_AT_CUT:j2,PLENARY_CONFLICT:$2,
OBJECTION_OPEN:I2,
RESULT_STALE:M2,NO_DOCUMENT:N2};var gu=({code:e})=>!Ib[e].confidential,rq=Ib;function oq({code:e,
params:t},n){return rq[e][n](t)}var gr=(e,t)=>oq(
e,t);function D1(e){let t="value"in e.params?e.params.value:void 0;return e.code==="SCORE_IS_DATE"?e.
params.date:typeof t=="object"?t.date:t===""?void 0:t}m();var iq={error:$("Kesalahan","Error"),
warning:$("Peringatan","Warning"),info:$("Info","Info")},hu={severity:$(
"Tingkat","Severity"),stage:$("Tahap","Stage"),tab:$("Tab","Tab"),cell:$("Sel","Cell"),message:$(
"Uraian","What and what to do"),code:$("Kode Temuan","Finding")},sq=["error","warning","info"],$b=e=>sq.
flatMap(t=>e.filter(n=>n.severity===t));function nf(e,t,n,r,o){let i=H.findings[t],s=[{header:hu.severity[
t],
width:100,value:a=>iq[a.severity][t]},{header:hu.stage[t],width:140,value:a=>{var u;return(u=a.stage)!=
null?u:""}},{header:hu.tab[t],width:160,value:a=>{var u;return(u=a.tab)!=null?u:""}},{header:hu.cell[
t],
width:80,value:a=>{var u;return(u=a.cell)!=null?u:""}},{header:hu.message[t],width:560,value:o},{
header:hu.
code[t],width:220,value:a=>a.code}];return At(i,n,r,s,$b(e),0)}m();m();function A1(e){let t=new y;
for(let{standings:r}of e)for(let{entry:o,title:i}of r)i!==null&&t.set(o.code,
i);let n=new v;return[...e].reverse().flatMap(r=>{let o=Km(r).filter(({standing:a})=>!n.has(a.entry.
code)),i=n.size;for(let{standing:a}of o)n.add(a.entry.code);let s=0;return o.map(({standing:a,rank:u}
,l)=>{
var I,_,M;let{entry:c,rank:d,score:p,decision:g,category:b,categoryRank:S}=a;((I=o[l-1])==null?void 0:
I.rank)!==u&&(s=l+1);let O=(_=t.get(c.code))!=null?_:null,P=(M=g==null?void 0:g.rank)!=null?M:null,N=r.
stage.name;return{place:i+s,entry:c,stage:N,rank:d,decided:P,score:p,title:O,category:b,categoryRank:
S}})})}m();var js={institution:$("Instansi","Institution"),parent:$("Induk","Parent"),unitType:$(
"Jenis Unit","Unit Type"),required:$("Wajib","Required"),count:$("Jumlah Inovasi","Entries"),codes:$(
"Kode","Codes"),
status:$("Keikutsertaan","Coverage")},aq={present:$("ikut","takes part"),absent:$("belum mengirim",
"has not submitted"),unlisted:$("ikut, tidak terdaftar","takes part, not listed")};function _b({
institutions:e,
entries:t}){var a;let n=new y;for(let u of t){let l=F(u.institution);l!==""&&n.set(l,[...(a=n.get(l))!=
null?a:[],u])}let r=e.map(u=>{var c;let l=(c=n.get(F(u.name)))!=null?c:[];return{institution:u,
entries:l,
status:l.length>0?"present":"absent"}}),o=new v(e.map(u=>F(u.name))),s=[...n].filter(([u])=>!o.has(u)).
map(([,u])=>{var c,d,p,g;return{institution:{name:(d=(c=u[0])==null?void 0:c.institution)!=null?d:"",
parent:"",unitType:(g=(p=u[0])==null?void 0:p.unitType)!=null?g:"",required:!1},entries:u,status:
"unlisted"}});return[...r,...s]}function Fb(e){let t=_b(e).filter(n=>n.status!=="unlisted");return{
present:t.
filter(n=>n.status==="present").length,listed:t.length}}function O1(e){if(e.institutions.length===0)
return null;let t=_b(e).filter(n=>n.status==="absent"&&n.institution.required);return{...Fb(e),
absent:t.
map(n=>n.institution.name)}}function P1(e,t,n,r){let o=s=>{var a,u;return(u=(a=en.find(([l])=>l===s))==
null?void 0:a[1][t])!=null?u:""},i=[{header:js.institution[t],width:280,value:s=>s.institution.name}
,
{header:js.parent[t],width:220,value:s=>s.institution.parent},{header:js.unitType[t],width:140,value:
s=>s.
institution.unitType},{header:js.required[t],width:80,value:s=>o(s.institution.required)},{header:js.
count[t],width:80,format:"0",value:s=>s.entries.length},{header:js.codes[t],width:160,value:s=>s.entries.
map(a=>a.code).join(", ")},{header:js.status[t],width:180,value:s=>aq[s.status][t]}];return At(H.coverage[
t],
n,r,i,_b(e),1)}m();m();var rf=e=>e>0?`0.${"0".repeat(e)}`:"0",yu=(e,t)=>w(un(e,t))/10**t;var io={
place:$("Peringkat Akhir","Final Rank"),code:$("Kode","Code"),name:$("Nama Inovasi","Innovation"),
institution:$("Instansi","Institution"),category:$("Kategori","Category"),categoryRank:$(
"Peringkat Kategori","Rank in Category"),stage:$("Tahap Terakhir","Last Stage"),rank:$(
"Peringkat Tahap",
"Rank in Stage"),decided:$("Peringkat Putusan","Decided Rank"),title:$("Predikat","Title")};function N1(
e,t,n,r,o,i,s){
let a=e.some(({category:l})=>l!==null),u=[{header:io.place[t],width:80,format:"0",value:l=>l.place},
{header:io.code[t],width:80,value:l=>l.entry.code},{header:io.name[t],width:320,value:l=>l.entry.name}
,
{header:io.institution[t],width:240,value:l=>l.entry.institution},...a?[{header:io.category[t],width:
130,
value:l=>{var c;return(c=l.category)!=null?c:""}},{header:io.categoryRank[t],width:80,format:"0",
value:l=>{
var c;return(c=l.categoryRank)!=null?c:""}}]:[],{header:io.stage[t],width:180,value:l=>l.stage},{
header:io.
rank[t],width:80,format:"0",value:l=>l.rank},{header:r,width:80,format:rf(n),value:l=>yu(l.score,n)}
,
{header:io.title[t],width:160,value:l=>{var c;return(c=l.title)!=null?c:""}},...e.some(l=>l.decided!==
null)?[{header:io.decided[t],width:80,format:"0",value:l=>{var c;return(c=l.decided)!=null?c:""}}]:[
]];
return At(H.finalRanking[t],o,i,u,e,3,s)}m();var Mb=(e,t,n,r)=>At(e,t,n,[{header:r,width:600,value:(
)=>""}],[],0);m();var uq={rank:$("Peringkat","Rank"),decided:$("Peringkat Putusan","Decided Rank"),
code:$("Kode","Code"),
name:$("Nama Inovasi","Innovation"),institution:$("Instansi","Institution"),category:$("Kategori",
"Category"),categoryRank:$("Peringkat Kategori","Rank in Category"),tie:$("Penentu Nilai Sama",
"Tie-break"),title:$("Predikat","Title"),prize:$("Uang Pembinaan","Prize"),advances:$("Lolos",
"Advances"),explanation:$(
"Penjelasan","Explanation")},lq='"Rp"#,##0',cq=$("belum ditetapkan","not settled"),dq=$("ya","yes"),
mq=$("tidak","no");function I1(e,t){let{language:n,decimals:r}=t,o=rf(r),i=(c,d,p,g="")=>({header:uq[
c][n],
width:d,value:p,format:g}),{standings:s}=e,a=s.some(({category:c})=>c!==null),u=s.some(({prize:c})=>c!==
null),l=[i("rank",80,({rank:c})=>c,"0"),i("code",80,({entry:c})=>c.code),i("name",280,({entry:c})=>c.
name),i("institution",200,({entry:c})=>c.institution),i("category",130,({entry:c,category:d})=>d!=null?
d:c.category),...a?[i("categoryRank",80,({categoryRank:c})=>c!=null?c:"","0")]:[],{header:t.scoreHeader,
width:80,format:o,value:({score:c})=>yu(c,r)},i("advances",80,({advances:c})=>(c?dq:mq)[n]),i(
"title",
130,({title:c})=>c!=null?c:""),...u?[i("prize",130,({prize:c})=>pq(c,n),lq)]:[],i("tie",180,t.tieOf),
i("explanation",520,t.explain),...e.standings.some(({decision:c})=>c!==void 0)?[i("decided",80,({
decision:c})=>{
var d;return(d=c==null?void 0:c.rank)!=null?d:""},"0")]:[],...t.carryOver?[{header:t.stageScoreHeader,
width:80,format:o,value:({stageScore:c})=>yu(c,r)}]:[],...e.panel.judges.map(c=>({header:c.code,
width:80,
format:o,value:({judgeScores:d})=>{let p=d.get(c.code);return p===void 0?"":yu(p,r)}}))];return At(t.
name,t.title,t.origin,l,s,3,t.layout)}function pq(e,t){return e===null?"":e==="open"?cq[t]:e.amount}
function $1(e,t,n,r,o){let{settings:i,stages:s}=e,{language:a}=i,u=oe(a).tabs,l=mn(e),{marked:c,
origin:d}=_1(
e,r),p=Ue();Kn(nf(t.findings,a,c+u.findings(l),d,O=>gr(O,a)),o);let g=Lb(e,t.results,n,r);for(let O of g)
Kn(O,o);let b=O=>p.includes(O)&&g.every(P=>P.name!==O);for(let O of s){let P=Ti(O,s,a),N=c+u.ranking(
O.name,l);b(P)&&Kn(Mb(P,N,d,u.notRanked(O.name)),o)}let S=H.finalRanking[a];if(s.length>1&&b(S)&&Kn(
Mb(S,c+u.finalRanking(l),d,u.notFinal),o),e.institutions.length>0){let{present:O,listed:P}=Fb(e);Kn(
P1(e,a,c+u.coverage(l),`${u.covered(O,P)} \xB7 ${d}`),o)}}function _1({settings:e},t){let n=oe(e.language).
tabs,r=t.provisional?`${n.provisional} \xB7 `:"",o=XA(mr(e.method),e.language),i=o===""?"":` (${o})`,
s=`${r}${n.computed(t.at,t.by,t.id)} \xB7 ${n.method(e.method)}${i} \xB7 ${n.hash(t.hash)} \xB7 ${n.
overwritten}`;return{marked:r,origin:s}}function Lb(e,t,n,r){let{stages:o,settings:i}=e,{language:s,
decimals:a}=i,u=oe(s).tabs,l=mn(e),{marked:c,origin:d}=_1(e,r),p=o.flatMap((O,P)=>{let[N,I]=[t[P],n[
P]];
if(N===void 0||I===void 0)return[];let _=Ti(O,o,s),M=N.last&&!i.rankedWinners?`${u.unordered} \xB7 `:
"",j=c+u.ranking(O.name,l);return[fq(e,N,I,_,j,M+d)]});if(o.length<2||t.length<o.length)return p;let g=c+
u.finalRanking(l),b=u.decimals(a),S=ou(mr(i.method),s);return[...p,N1(A1([...t]),s,a,S,g,d,b)]}var mn=(
{
settings:e})=>e.competition.includes(e.year)?e.competition:`${e.competition} ${e.year}`.trim();
function fq(e,t,n,r,o,i){
let{language:s,decimals:a,carryOver:u}=e.settings,l=mr(t.method);return I1(t,{name:r,title:o,origin:
i,
layout:oe(s).tabs.decimals(a),language:s,decimals:a,carryOver:u,scoreHeader:ou(l,s),stageScoreHeader:
ou(
l,s,!0),tieOf:c=>{var d,p;return(p=(d=n.get(c))==null?void 0:d.tie)!=null?p:""},explain:c=>{var d,p;
return(p=(d=n.get(c))==null?void 0:d.text)!=null?p:""}})}m();function so(e,t,n){let r=pt(t);return $b(
e).map(o=>{var a,u,l;let i=D1(o),s=n===void 0?null:Qp(o,n);
return{code:o.code,severity:o.severity,stage:(a=o.stage)!=null?a:null,tab:(u=o.tab)!=null?u:null,
cell:(l=
o.cell)!=null?l:null,message:gr(o,r),...i===void 0?{}:{value:i},...s===null?{}:{fix:ef(s,r)}}})}var Mi=(
e,t)=>e.
filter(n=>n.severity===t).length,bu=e=>Mi(e,"error")===0;m();m();var gq=({kind:e,params:t})=>e==="NAMES"?
"count"in t&&t.count>1:e!=="ROW";function F1(e){let t=n=>(gq(
n)?0:2)+(n.default===null?0:1);return[...e].sort((n,r)=>t(n)-t(r))}function of({competition:e,facts:
t,questions:n,given:r}){if(t.length+n.length+r.size===0)return{facts:[],
questions:[],answers:[]};let o=pt(e.settings.language);return{facts:t.map(i=>hq(i,o)),questions:F1(n).
map(i=>yq(i,o)),answers:[...r].map(i=>bq(i,o))}}var hq=(e,t)=>{var n;return{kind:e.kind,sure:e.sure,
tab:"tab"in e.params&&(n=e.params.tab)!=null?n:null,message:y1(e,t)}},yq=(e,t)=>{var n;return{id:e.id,
tab:e.tab,tabs:e.tabs,cell:(n=e.cell)!=null?n:null,message:fu(e,t),options:M1(e.options,t),default:e.
default}},M1=(e,t)=>e.map(n=>({id:n,label:C1(n,t)}));function bq([e,{option:t,kind:n,params:r,tab:o}
],i){
try{let s={kind:n,params:r},a=M1(wt[s.kind],i);return{id:e,tab:o,message:fu(s,i),options:a,option:t}
}catch{
return{id:e,tab:o,message:e,options:[{id:t,label:t}],option:t}}}m();m();var wq=1440*60*1e3;function L1(
{settings:e},t){var r;let n=(r=e.decisionDate)!=null?r:t;return e.objectionDays===
null||n===null?null:new R(R.parse(`${n}T00:00:00Z`)+e.objectionDays*wq).toISOString().slice(0,10)}
function j1(e,{
stages:t}){var n,r;return((r=(n=ct(e,ys))==null?void 0:n.rows)!=null?r:[]).flatMap(({cell:o})=>{let i=t.
find(u=>F(u.name)===F(U(o("reopens"))));if(i===void 0||re(o("ruling")))return[];let[s,a]=[U(o(
"entry")),
U(o("ruling"))];return[{stage:i.name,entry:s,date:mi(o("date")),ruling:a}]})}function B1(e,t,n,r){
var i;
let o=ct(e,ys);return((i=o==null?void 0:o.rows)!=null?i:[]).flatMap(({row:s,cell:a})=>{var P;let u=U(
a("entry")),l=t.entries.find(N=>V(N.code)===V(u)),c=l===void 0?u:it(l),d=mi(a("date")),p=re(a(
"answer"))||re(a("ruling")),g=U(a("reopens")),b=(P=t.stages.find(N=>F(N.name)===F(g)))==null?void 0:
P.name,
S=[];if(!re(a("date"))&&d===null){let N={setting:"objections.date",value:a("date"),reason:
"not-a-date",allowed:[]};S.push({code:"SETTING_INVALID",severity:"warning",...ut(o,s,"date"),params:
N})}if(g!==
""&&b===void 0){let N=t.stages.map(_=>_.name),I={setting:"objections.reopens",value:g,reason:
"unknown-reference",allowed:N};S.push({code:"SETTING_INVALID",severity:"warning",...ut(o,s,"reopens"),
params:I})}
let O={code:"OBJECTION_OPEN",severity:"warning"};return u!==""&&l===void 0&&S.push({...O,...ut(o,s,
"entry"),params:{entry:u,reason:"unknown-entry"}}),n!==null&&d!==null&&d>n?S.push({...O,...ut(o,s,
"date"),params:{entry:c,reason:"too-late",until:n}}):p?S.push({...O,...ut(o,s,"answer"),params:{
entry:c,
reason:"unanswered"}}):b!==void 0&&r({stage:b,date:d})&&S.push({...O,...ut(o,s,"reopens"),params:{
entry:c,
reason:"reopens",stage:b}}),S})}m();m();var Bs=(e,t)=>e.map((n,r)=>{var o;return[n,(o=t[r])!=null?o:
null]}),sf=e=>x(e!=null?e:""),z1=({values:e})=>e.
map(([,t])=>t).filter(t=>t!==null).join("; ");function U1(e){let t=[{thing:"setting",names:[],values:
h.
entries({version:e.version,...e.rules})},...e.stages.map(([n,...r])=>({thing:"stage",names:[n],
values:Bs(
["weight","advance","title"],r)})),...e.criteria.map(([n,r,...o])=>({thing:"criterion",names:[sf(n),
sf(r)],values:Bs(["weight","min","max"],o)})),...e.entries.map(([n,...r])=>({thing:"entry",names:[n],
values:Bs(["name","institution","category","status"],r)})),...e.judges.map(([n,...r])=>({thing:
"judge",names:[n],values:Bs(["institution","stages","conflicts"],r)})),...e.institutions.map(([n,...r])=>(
{
thing:"institution",names:[n],values:Bs(["parent"],r)})),...e.plenary.map(([n,r,...o])=>({thing:
"plenary",names:[sf(n),sf(r)],values:Bs(["rank","reason","votesFor","votesAgainst"],o)})),...e.sheets.flatMap(
({stage:n,judge:r,criteria:o,rows:i})=>i.map(([s,...a])=>({thing:"score",names:[n,r,s],values:Bs(o,a)}
)))];
return new y(t.map(n=>[E.stringify([n.thing,...n.names]),n]))}function wu(e,t){var a,u;let[n,r]=[U1(
e),U1(t)],o=[...W1(e,t,"old"),...W1(t,e,"now")],i=({thing:l,names:[c,d]})=>l==="score"&&o.some(({
names:p})=>p[0]===
c&&p[1]===d),s=[...o];for(let[l,c]of n){let{thing:d,names:p,values:g}=c,b=r.get(l);if(b===void 0){i(
c)||s.push({thing:d,names:p,field:null,old:z1(c),now:null});continue}let S=new y(b.values),O=new y(g);
for(let P of new v([...O.keys(),...S.keys()])){let[N,I]=[(a=O.get(P))!=null?a:null,(u=S.get(P))!=null?
u:null];N!==I&&s.push({thing:d,names:p,field:P,old:N,now:I})}}for(let[l,c]of r){if(n.has(l)||i(c))continue;
let{thing:d,names:p}=c;s.push({thing:d,names:p,field:null,old:null,now:z1(c)})}return s.length>0||E.
stringify(e)===E.stringify(t)?s:[{thing:"order",names:[],field:null,old:null,now:null}]}function W1(
e,t,n){
let r=new v(t.sheets.map(({stage:o,judge:i})=>E.stringify([o,i])));return e.sheets.filter(({stage:o,
judge:i,rows:s})=>s.length>0&&!r.has(E.stringify([o,i]))).map(({stage:o,judge:i,rows:s})=>({...{
thing:"score",names:[o,i],field:null,old:null,now:null},[n]:s.length}))}m();var Bb=[2],qn=Bb[0],vq=[
"top","method","missing","tieBreaks","decimals","carryOver","passingScore","maxPerInstitution",
"winnersPerCategory","prizes","rankedWinners","winnerTerm","severityCorrection","conflicts"],jb=4;
function kq(e){var u;let[,t="",n="",r="",o="",i=""]=(u=new RegExp(`^(-?)(\\d+)\\.(\\d{${jb}})(\\d)(\\d*)$`).exec(
x(e)))!=null?u:[];if(n==="")return f.abs(e)<10**-jb/2?0:e;let s=t===
""?o>="5":o>"5"||o==="5"&&/[1-9]/.test(i),a=w(n+r)+w(s);return(t===""?a:-a)/10**jb||0}function vu(e){
let t=r=>typeof r=="number"?kq(r):r,n=r=>r.map(([o,...i])=>[o,...i.map(t)]);return{...e,stages:n(e.stages),
criteria:e.criteria.map(r=>r.map(t)),sheets:e.sheets.map(r=>({...r,rows:n(r.rows)}))}}var xq=e=>e===
void 0||e.kind==="blank"?null:e.kind==="score"?e.value:e.kind==="recused"?"BK":typeof e.raw=="object"?
e.raw.date:e.raw,af=e=>e===null||typeof e=="number"||typeof e=="boolean"||typeof e=="string"?e:E.stringify(
e),uf=(e,t)=>e<t?-1:w(e>t);function Tq({stage:e,judge:t,columns:n,rows:r}){let o=[...n.keys()].sort(
uf);return{stage:e,judge:t,criteria:o,rows:r.flatMap(({entry:i,marks:s})=>i===null?[]:[[i,...o.map(a=>xq(
s.get(a)))]]).sort(([i],[s])=>uf(i,s))}}var Sq=({settings:e})=>h.fromEntries(vq.map(t=>[t,af(e[t])]));
function Li(e,t,n,r,o=qn){let{entries:i,judges:s,institutions:a}=e,u=e.stages.findIndex(d=>d.name===
r),l=u<0?e.stages:e.stages.slice(0,u+1),c=d=>d===null||l.some(p=>p.name===d);return{version:o,rules:
Sq(
e),stages:l.map(d=>[d.name,d.weight,d.advance,af(d.title)]),criteria:e.criteria.filter(d=>c(d.stage)).
map(d=>[d.stage,d.name,d.weight,d.min,d.max]),entries:i.map(d=>[d.code,d.name,d.institution,d.category,
d.status]),judges:s.map(d=>[d.code,d.institution,af(d.stages),af(d.conflicts)]),institutions:a.map(d=>[
d.name,d.parent]),plenary:n.filter(d=>c(d.stage)).map(d=>[d.stage,d.entry,d.rank,d.reason,d.votesFor,
d.votesAgainst]),sheets:t.filter(d=>c(d.stage)).sort((d,p)=>uf(d.stage,p.stage)||uf(d.judge,p.judge)).
map(Tq)}}var Nc=(...e)=>E.stringify(vu(Li(...e))),K1=(...e)=>E.stringify(Li(...e));m();function ku(e,
{competition:t,sheets:n,typedDecisions:r,locate:o}){let{thing:i,names:s,field:a}=e,u=(()=>{
var g,b,S;let[c="",d="",p=""]=s;switch(i){case"score":{let O=n.find(N=>N.stage===c&&N.judge===d),P=(
b=
(g=O==null?void 0:O.rows.find(N=>N.entry===p))==null?void 0:g.marks.get(a!=null?a:""))==null?void 0:
b.at;return O===void 0?null:{tab:O.tab,...P&&{cell:xe(P.row,P.column)}}}case"setting":return a===null?
null:o({kind:"setting",key:a});case"stage":return l("stage",t.stages.findIndex(O=>O.name===c));case"criterion":
return l("criterion",t.criteria.findIndex(O=>{var P;return((P=O.stage)!=null?P:"")===c&&O.
name===d}));case"judge":return l("judge",t.judges.findIndex(O=>O.code===c));case"plenary":return(S=r.
find(O=>O.stage===c&&O.entry===d))!=null?S:null;default:return null}})();if(u===null)return e;return{
...e,tab:u.tab,...u.cell?{cell:u.cell}:{}};function l(c,d){return d<0||a===null?null:o({kind:c,index:
d,
column:a})}}var G1=new A;function xu(e,t,n=qn){var c,d,p,g;let{competition:r,sheets:o,decisions:i}=e,
s=(c=G1.get(
e))!=null?c:new y;G1.set(e,s);let a=(p=t!=null?t:(d=r.stages[r.stages.length-1])==null?void 0:d.name)!=
null?p:"",u=`${n} ${a}`,l=(g=s.get(u))!=null?g:Ke(Nc(r,o,i,a,n));return s.set(u,l),l}function Tu(e,t,
n){
var u,l,c;if(xu(e,n)===t)return!0;let{competition:r,sheets:o,decisions:i}=e,s=(l=n!=null?n:(u=r.stages[
r.
stages.length-1])==null?void 0:u.name)!=null?l:"",a=[Nc,K1].map(d=>d(r,o,i,s));return a[0]!==a[1]&&
Ke(
(c=a[1])!=null?c:"")===t}var Ic=(e,t,n)=>{var r;return(r=Bb.find(o=>xu(e,n,o)===t))!=null?r:Tu(e,t,n)?
qn:null},$c=e=>tu(xt(H.decisions[e]).grid);function zb(e,t,n){let r=t===void 0?null:nu(t);if(t===void 0||
r===null||Ke(r.canonical)!==n)return null;let{competition:o,sheets:i,typedDecisions:s}=e,a=Li(o,i,s,
t.stage,r.snapshot.version),u=vu({...a,version:qn});return wu(vu(r.snapshot),u).map(l=>ku(l,e))}
function q1(e,t){
let r=t.filter(s=>s.status==="decided").filter(({stage:s,hash:a})=>!Tu(e,a,s));if(r.length===0)return[
];
let o=$c(e.competition.settings.language),i=new v;return r.flatMap(({stage:s,at:a,hash:u,code:l})=>{
var O,P;let c=o.find(N=>N.stage===s&&N.hash===u),d=((O=zb(e,c,u))!=null?O:[]).filter(N=>!i.has(E.stringify(
N)));for(let N of d)i.add(E.stringify(N));let{tab:p,cell:g}=(P=d.find(N=>N.tab!==void 0))!=null?P:{}
,
b={...p===void 0?{}:{tab:p},...g===void 0?{}:{cell:g}};return[{code:"RESULT_STALE",severity:
"warning",
stage:s,...b,params:{computed:a,decided:{code:l,changes:d}}}]})}m();var Z1="rules",Eq=8e3;function J1(
e,t){let n={...e,entries:[],judges:[],institutions:[]},r=Li(n,[],[],
t);return{...r,version:0,stages:r.stages.filter(([o])=>o===t),criteria:r.criteria.filter(([o])=>o===
null||o===t)}}var V1=(e,t)=>Ke(E.stringify(J1(e,t)));function Cq(){let e=Ne(Z1);try{return E.parse(e!=
null?e:"{}")}catch{return{}}}var Rq=({sheets:e},t)=>e.some(n=>n.stage===t&&n.rows.some(({marks:r})=>[
...r.values()].some(({kind:o})=>o==="score")));function X1(e,t){let{competition:n}=e;if(e.questions.
length>0)return[];let r=Cq(),o=new y(n.stages.filter(({name:s})=>Rq(e,s)).map(({name:s})=>[s,J1(n,s)])),
i=[...o].filter(([s])=>r[s]===void 0);if(i.length>0){let s={...r,...h.fromEntries(i.map(([u,l])=>[u,
E.stringify(l)]))},a=()=>h.fromEntries(h.entries(s).map(([u,l])=>[u,H1(l)]));We(Z1,E.stringify(E.stringify(
s).length>Eq?a():s))}return[...o].flatMap(([s,a])=>{var O,P;let[u,l]=[r[s],Ke(E.stringify(a))];if(u===
void 0||H1(u)===l)return[];let c=t().filter(N=>N.action==="rules"&&N.stage===s);if(((O=c[c.length-1])==
null?void 0:O.hash)===l)return[];let d=u.startsWith("{")?E.parse(u):null,p=d===null?[]:wu(d,a).map(N=>ku(
N,e)),{tab:g,cell:b}=(P=p.find(N=>N.tab!==void 0))!=null?P:{},S={...g===void 0?{}:{tab:g},...b===void 0?
{}:{cell:b}};return[{code:"RULE_CHANGED_AFTER_SCORING",severity:"warning",stage:s,...S,params:{
changes:p}}]})}
var H1=e=>e.startsWith("{")?Ke(e):e;m();var Ub=(e,t)=>({stage:n,date:r})=>{var i,s;return!t.some(a=>a.action==="reopen"&&
a.stage===n&&a.at>=
(r!=null?r:""))&&((s=(i=cn(e,n))==null?void 0:i.status)!=null?s:"open")!=="open"};function Dq(e,t,n){
let r=t.every(({status:a})=>a==="open")?void 0:Jr(Ue(),"objections",yt());if(r===void 0)return new y;
let o=oe(e.settings.language).history,i=j1(Le(r),e).filter(Ub(t,n)),s=new v(i.map(({stage:a})=>a));
return new y(
[...s].map(a=>{let u=i.filter(l=>l.stage===a);return[a,u.map(({entry:l,date:c,ruling:d})=>o.ruling(l,
c,d)).join("; ")]}))}function Y1(e,t){let n=Je(e.stages,t),r=Dq(e,n,t);return n.map(({stage:o,status:
i,
at:s,by:a,code:u})=>{var l;return{stage:o,status:i,at:s,by:a,code:u===""?null:u,ruling:(l=r.get(o))!=
null?l:null}})}function Go(e,{rows:t}){let{competition:n}=e,r=Je(n.stages,t),o=r[r.length-1],i=e.deciding.tabs.get(
"objections"),s=L1(n,(o==null?void 0:o.status)==="decided"?o.at.slice(0,10):null);return[...q1(e,r),
...X1(e,()=>t),...i===void 0?[]:B1(Le(i),n,s,Ub(r,t))]}function Q1(){return ae(()=>(be(),ao(xn(Ee,
"ranking"))))}function ao(e){let{workbook:t,history:n}=e,
{language:r}=t.competition.settings,{findings:o,progress:i}=Lt(t,{provisional:!1}),s=[...o,...Go(t,n)];
return Is(t,s),wb(t.own,i),{ok:bu(s),findings:so(s,r,Ac(e)),understood:of(t),progress:i,fixes:e2(e,
pt(
r))}}function eP(){return ae(()=>(be(),Ee(()=>{let e=et("ranking");qt(e);let{competition:t}=e,{
language:n}=t.
settings,r=Lt(e,{provisional:!1}),o=[...r.findings,...Go(e,e.history)],i=o.filter(gu),s=oe(n).tabs,a=`${s.
checked(ot(),ve(),St())} \xB7 ${s.overwritten}`,u=s.findings(mn(t));Kn(nf(i,n,u,a,c=>gr(c,n)),e.keepers),
Is(e,o),wb(e.own,r.progress);let l=e.questions.length;return{errors:Mi(i,"error"),warnings:Mi(i,
"warning"),questions:l}})))}var Aq=ee({tab:G()});function tP(e){return ae(()=>{let{tab:t}=de(Aq,e);
return be(),Ee(()=>{let n=et();
qt(n);let{findings:r}=Lt(n,{provisional:!1}),o=r.filter(a=>a.code!=="SCORE_ROWS_PERMUTED"||a.tab!==t);
o.length===r.length&&he(fe("BAD_REQUEST",oe(rt()).problems.notSorted(t)));let{language:i}=n.competition.
settings,s=oe(i).history.accepted(t);return jt(n.history,{at:ot(),by:ve(),action:"accept",detail:s,
run:St(),
hash:""},n.competition.settings),Is(n,o),ao(xn())})})}m();var Oq=ee({answers:Qt(G(),Oo(G()))});
function nP(e){return ae(()=>{let{answers:t}=de(Oq,e);return be(),
Ee(()=>{let{questions:n}=et(),r=Pq(vb(),n,h.entries(t)),{notAsked:o,tooManyAnswers:i}=oe(rt()).problems;
return r===null&&he(fe("BAD_REQUEST",o)),$O(r)||he(fe("BAD_REQUEST",i)),ao(xn())})})}function Pq(e,t,
n){
let r=new y(e);for(let[o,i]of n){let s=e.get(o),a=t.find(l=>l.id===o),u=a===void 0?Iq(s,i):Nq(a,i);
if(i===
null&&s!==void 0)r.delete(o);else if(u!==null)r.set(o,u);else return null}return r}var Nq=(e,t)=>e.options.
some(n=>n===t)?IO(e,t!=null?t:""):null;function Iq(e,t){return e===void 0||t===null?null:h.entries(
wt).
some(([r,o])=>r===e.kind&&o.some(i=>i===t))?{...e,option:t}:null}m();var rP=ee({fixes:Qe(G())}),Wb=250;
function oP({sheets:e},t,n,r,o){var l,c,d,p,g,b,S;let i=e.filter(O=>O.
tab===t),s=(l=i.find(O=>O.judge===n))!=null?l:i.length===1?i[0]:void 0,a=(p=(d=[...(c=s==null?void 0:
s.columns)!=null?c:[]].find(([,O])=>O[0]===o))==null?void 0:d[0])!=null?p:"",u=(b=(g=s==null?void 0:
s.rows.find(O=>O.row===r))==null?void 0:g.entry)!=null?b:"";return{judge:(S=s==null?void 0:s.judge)!=
null?S:n,entry:u,criterion:a}}function iP(e){return ae(()=>{let{fixes:t}=de(rP,e);be();let n=xn(Ee),
{workbook:r}=n,o=pt(r.competition.settings.language);return{fixes:sP(n,t).map(i=>{let{tab:s,judge:a,
cells:u}=i,l=ef(i,o),c={old:l.old,now:Lr(i.fix.now,o)};return{...l,cells:u.map(({row:d,column:p})=>{
let{entry:g,criterion:b}=oP(r,s,a,d,p);return{tab:s,cell:xe(d,p),entry:g,criterion:b,...c}})}})}})}
function sP(e,t){
let n=new v(t);return QO(e).filter(r=>n.has(r.id)&&r.status==="offered")}function aP(e){return ae(()=>{
let{fixes:t}=de(rP,e);return be(),Ee(()=>{let n=xn(),{competition:r}=n.workbook,o=sP(n,t),i=new y(r.
judges.map(({code:S,email:O})=>[S,O])),s=({fix:S,judge:O})=>{var P;return S.kind!=="score"||((P=i.get(
O))!=null?P:"")!==""},a=$q(n.workbook,o.filter(s)),{ledger:u,history:l}=n;a.length>0&&(u=_s(u,[...u.
list,...a],r.settings),{ledger:u,history:l}=Dc(n.workbook,u,l));let c=new v(a.map(({id:S})=>S)),d=u.
list.filter(({id:S})=>c.has(S)),p=S=>d.filter(O=>O.status===S).length,g=new v(o.map(({id:S})=>S)),b=o.
reduce((S,O)=>S+O.cells.length,0);return{applied:p("applied"),asked:p("waiting"),left:b-d.length+t.filter(
S=>!g.has(S)).length,unreachable:[...new v(o.filter(S=>!s(S)).map(({judge:S})=>S))],check:ao(xn())}}
)})}
function $q(e,t){let[n,r,o]=[ot(),ve(),Fs()],i=t.flatMap(({tab:a,judge:u,stage:l,fix:c,cells:d})=>{
let p=c.
kind==="score"?"waiting":"applied";if(p==="applied"&&!Ko(a))return[];let g=o(a);return d.flatMap(b=>{
let{row:S,column:O}=b,P=oP(e,a,u,S,O),N=c.kind==="label"?"":P.criterion,I={id:"",at:n,by:r,stage:l,
tab:a,
status:p,criterion:N,cell:xe(S,O),judge:P.judge,entry:c.kind==="label"&&P.entry===""?x(c.now):P.entry,
now:c.now,kind:c.kind,answeredAt:"",answeredBy:"",before:{cell:c.old,format:g.format(S,O)}};return uu(
I,b,g)!=="before"?[]:[{...I,before:{...I.before,cell:g.cell(S,O)}}]})}),s=k.from({length:f.ceil(i.length/
Wb)},St);return i.map((a,u)=>({...a,id:`${s[f.floor(u/Wb)]}/${u%Wb+1}`}))}function uP(){return ae(()=>(
be(),
Ee(()=>{let e=xn(),{workbook:t,ledger:n,history:r}=e,{settings:o}=t.competition,i=Ab(e),s=$s(pt(o.language)),
[a]=i;if(a===void 0)return he(fe("BAD_REQUEST",s.nothingToUndo));let u=Fs(),l=i.find(S=>{let O=Rc(S,
t);return O===null||!Ko(O.tab)||uu(S,O.at,u(O.tab))!=="after"});if(l!==void 0)return he(fe(
"BAD_REQUEST",s.changedSince(l.tab,l.cell)));let c={answeredAt:ot(),answeredBy:ve()},d=n.list.map(S=>i.includes(
S)?{...S,...c,status:"undone"}:S),p=Dc(t,_s(n,d,o),r),g=new v(i.map(({id:S})=>S)),b=p.ledger.list.find(
S=>g.has(S.id)&&S.status==="applied");return b!==void 0?he(fe("BAD_REQUEST",s.refused(b.tab,b.cell))):
ao(xn())})))}m();var Fq=ee({id:G(),accept:Be()});function lP(e){let t=ve().toLowerCase(),n=e.judges.filter(
o=>t!==""&&
o.email.toLowerCase()===t),r=n.length===0?[]:cu(Wo(e.settings).list);return n.flatMap(({code:o})=>{
let i=r.
filter(a=>a.judge===o),s=i.length===0?[]:lu(o).map(({id:a})=>a);return i.filter(({id:a})=>!s.includes(
a))})}function cP(){let e=Ut(Ue(),yt());return On(new y([...e].map(([t,n])=>[t,Le(n)]))).competition}
function dP(){return ae(()=>mP(cP()))}function mP(e){let t=pt(e.settings.language),n=new y(e.entries.
map(({code:r,name:o})=>[r,o]));return{fixes:lP(e).map(r=>{var l;let{id:o,stage:i,entry:s,at:a,by:u}=r;
return{...Ob(r,t),id:o,stage:i,at:a,by:u,name:(l=n.get(s))!=null?l:""}})}}function pP(e){return ae((
)=>{
let{id:t,accept:n}=de(Fq,e);return Ee(()=>{var d;let r=lP(cP()).find(p=>p.id===t);if(r===void 0)return he(
fe("BAD_REQUEST",$s(rt()).unknownFix));let o=et(),{competition:i}=o,s=$s(pt(i.settings.language));if(
((d=
Je(i.stages,o.history.rows).find(({stage:p})=>p===r.stage))==null?void 0:d.status)!=="open")return he(
fe("BAD_REQUEST",s.stageClosed(r.stage)));let u=Rc(r,o),l=Fs();if(n&&(u===null||uu(r,u.at,l(u.tab))!==
"before"))return he(fe("BAD_REQUEST",s.changedSince(r.tab,r.cell)));let c={id:t,accept:n,at:ot(),by:
ve()};
return VO(r.judge,c)?(n&&u!==null&&Ko(u.tab)&&Rb([Eb(r,u.tab,u.at,!1)],!0),mP(i)):he(fe(
"BAD_REQUEST",
s.tooManyAnswers))})})}m();m();var fP={error:"#f4c7c4",warning:"#fde9b3",info:"#d3e3fc"},gP="#ffffff",
hP="Lembar Juri \xB7 ",Kb=new RegExp(
`(^|\\n)${hP}[^\\n]*(?:\\n(#[0-9a-f]{6}))?(?:\\n|$)`);function yP({background:e,note:t},n,r){let o=r.
map(a=>a.replace(/\s+/g," ").trim()).join(" \u2022 "),i=e===gP&&!t.startsWith("#")?[]:[e],s=o===""&&
i.length===0?[]:[hP+o,...i];return{background:fP[n],note:[...s,...t===""?[]:[t]].join(`
`)}}function bP({background:e,note:t}){var o,i,s;let[,n=""]=(o=Kb.exec(t))!=null?o:[],r=(s=(i=Kb.exec(
t))==null?void 0:i[2])!=null?s:gP;return{background:h.values(fP).includes(e)?r:e,note:t.replace(Kb,n)}
}m();function wP(e){var r;let t=(r=Oe().getSheetByName(e))==null?void 0:r.getDataRange();if(t===void 0)return[
];
let n=t.getNotes();return t.getBackgrounds().map((o,i)=>o.map((s,a)=>{var u,l;return{background:s,
note:(l=
(u=n[i])==null?void 0:u[a])!=null?l:""}}))}function vP(e,t,n){var d,p;let r=Oe().getSheetByName(e),o=new y,
i=[];for(let[g,b]of n.entries())for(let[S,O]of b.entries()){let P=(d=t[g])==null?void 0:d[S];(P==null?
void 0:P.background)!==O.background&&o.set(O.background,[...(p=o.get(O.background))!=null?p:[],xe(g,
S)]),(P==null?void 0:P.note)!==O.note&&i.push({row:g,column:S})}for(let[g,b]of o)r==null||r.getRangeList(
b).setBackground(g==="#ffffff"?null:g);if(i.length===0)return;let[s,a]=[f.min(...i.map(({row:g})=>g)),
f.min(...i.map(({column:g})=>g))],u=f.max(...i.map(({row:g})=>g)),l=f.max(...i.map(({column:g})=>g)),
c=n.slice(s,u+1).map(g=>g.slice(a,l+1).map(({note:b})=>b));r==null||r.getRange(s+1,a+1,u-s+1,l-a+1).
setNotes(c)}var Lq=ee({on:Be()}),kP=["error","warning","info"];function jq(e,t){var r,o;let n=new y;
for(let i of e.
filter(gu)){let{tab:s,cell:a,severity:u}=i;if(s===void 0||a===void 0)continue;let l=(r=n.get(s))!=null?
r:new y;n.set(s,l);for(let[c,{row:d,column:p}]of Yr(a).entries()){let g=`${d},${p}`,b=(o=l.get(g))!=
null?o:{severity:u,sentences:[]},S=kP.indexOf(u)<kP.indexOf(b.severity),O=c===0?[gr(i,t)]:[];l.set(g,
{severity:S?u:b.severity,sentences:[...b.sentences,...O]})}}return n}function Bq(){var n;let e=Ue(),
t=((n=Ne(Oc))!=null?n:"").split(`
`).filter(r=>r!=="");return t.every(r=>e.includes(r))?t:e}function xP(e){return ae(()=>{let{on:t}=de(
Lq,e);return be(),Ee(()=>{let n=xn(),{workbook:r,history:o}=n,i=t?[...Lt(r,{provisional:!1}).findings,
...Go(r,o)]:[],s=jq(i,r.competition.settings.language),a=[...new v([...Bq(),...s.keys()])].filter(Ko);
t&&We(Oc,a.join(`
`));for(let u of a){let l=wP(u),c=l.map((d,p)=>d.map((g,b)=>{var P;let S=(P=s.get(u))==null?void 0:P.
get(`${p},${b}`),O=bP(g);return S===void 0?O:yP(O,S.severity,S.sentences)}));vP(u,l,c)}return t||We(
Oc,""),ao(n)})})}m();m();m();m();m();var _n=(e,t)=>({width:f.min(f.max(f.floor(e),1),10),haste:0,
until:t+2e5});function TP(e){e.haste=0,e.
width=f.min(e.width+1,10)}function SP(e,t){e.haste+=1,e.width=f.max(f.floor(e.width/2),1);let n=f.min(
1e3*2**(e.haste-1),64e3),r=f.ceil(f.max(n,t!=null?t:0)+f.random()*500);return r<=3e5&&R.now()+r<e.until?
r:null}var EP=e=>R.now()>=e.until;m();m();var uo="https://www.googleapis.com/drive/v3/files",CP="https://www.googleapis.com/upload/drive/v3/files",
Su="id,mimeType,webViewLink,modifiedTime,appProperties,trashed",RP="application/vnd.google-apps.folder",
Hn="application/vnd.google-apps.document",ji="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
lf="application/json",Eu="application/pdf",_c="application/vnd.google-apps.spreadsheet",Fc="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
Cu=ee({id:G(),
mimeType:ye(G()),webViewLink:ye(G()),modifiedTime:ye(G()),appProperties:ye(Qt(G(),G())),trashed:ye(
Be())}),
Ru=e=>{var t,n,r,o,i,s;return{id:e.id,type:(t=e.mimeType)!=null?t:"",link:(n=e.webViewLink)!=null?n:
"",modified:(r=e.modifiedTime)!=null?r:"",content:(i=(o=e.appProperties)==null?void 0:o.content)!=null?
i:"",properties:(s=e.appProperties)!=null?s:{}}},Gb=(e,t,n)=>({fields:e,one:t,list:ee({files:Qe(t),
nextPageToken:ye(
G())}),fileOf:n}),qb=Gb(Su,Cu,Ru);m();m();var zq=[["api-off",["accessNotConfigured",
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
"notFound"]]];function Uq(e){return e===401?"scope":e===404||e===410?"not-found":
e===413?"too-large":e===429?"haste":e>=500||e===408?"server":"refused"}function DP(e,t,n){var u,l,c;
let r=Wq(t),o=[...((u=r==null?void 0:r.errors)!=null?u:[]).map(d=>d.reason),...((l=r==null?void 0:r.
details)!=null?l:[]).map(d=>d.reason),r==null?void 0:r.status],i=zq.find(([,d])=>o.some(p=>p!==void 0&&
d.includes(p))),s=i===void 0||e>=500?Uq(e):i[0],a=Kq(n);return{kind:s,reason:`${e} ${(c=r==null?void 0:
r.message)!=null?c:""}`.trim(),...a===null?{}:{wait:a}}}function Wq(e){var t;try{return(t=E.parse(e))==
null?void 0:t.error}catch{return}}function Kq(e){if(e===null)return null;let t=w(e),n=w.isFinite(t)?
t*1e3:R.parse(e)-R.now();return w.isFinite(n)&&n>0?n:null}var jr=({kind:e})=>["api-off","scope",
"quota","folder-full","daily-limit","policy"].includes(e),Du=({kind:e})=>e==="server"||e==="unknown";
var Gq=6,AP={failure:{kind:"haste",reason:"not-sent"}};function lo(e,t,n="text"){var s,a,u;let r=e.map(
()=>AP),o=e.map(()=>0),i=e.map((l,c)=>c);for(;i.length>0&&!EP(t);){let l=i.slice(0,t.width),c=i.slice(
t.width),d=Zq(l.flatMap(O=>{var P;return(P=e[O])!=null?P:[]}),n),p=[],g=null,b=!1;for(let[O,P]of l.entries(
)){
let N=(s=d[O])!=null?s:AP,I=r[P];r[P]=I!==void 0&&qq(I)&&"failure"in N?I:N,o[P]=((a=o[P])!=null?a:0)+
1,!(!("failure"in N)||!Hq(N,e[P])||o[P]>=Gq)&&(p.push(P),b=!0,g=f.max(g!=null?g:0,(u=N.failure.wait)!=
null?u:0))}if(d.some(O=>"failure"in O&&jr(O.failure)))break;if(i=[...p,...c],!b){TP(t);continue}let S=SP(
t,g);if(S===null)break;Utilities.sleep(S)}return r}var qq=e=>"failure"in e&&e.failure.kind==="server",
Hq=(e,t)=>"failure"in e&&(e.failure.kind==="haste"||e.failure.kind==="server"&&(t==null?void 0:t.method)!==
"post");function Zq(e,t){let n={Authorization:`Bearer ${ScriptApp.getOAuthToken()}`},r=e.map(i=>({
...i,
headers:n,muteHttpExceptions:!0})),o;try{o=UrlFetchApp.fetchAll(r)}catch(i){let s=i instanceof C?i.message:
x(i);if(Vp(s).length>0)throw i;return e.map(()=>({failure:{kind:"unknown",reason:s}}))}return o.map(
i=>{let s=i.getResponseCode();return s>=200&&s<300?{ok:t==="bytes"?{text:"",bytes:i.getContent()}:{
text:i.
getContentText(),bytes:[]}}:{failure:DP(s,i.getContentText(),Jq(i))}})}function Jq(e){let t=e.getHeaders(
),
n=h.keys(t).find(r=>r.toLowerCase()==="retry-after");return n===void 0?null:x(t[n])}function qo(e,t){
if(t===void 0)return{failure:{kind:"unknown",reason:"no-answer"}};if("failure"in t)return t;let n=lt(
e,Vq(t.ok.text));return n.success?{ok:n.data}:{failure:{kind:"unknown",reason:"malformed-answer"}}}
function Vq(e){
try{return E.parse(e)}catch{return null}}var cf="lembar-juri-boundary-7f3a9c",Au=5*1024*1024-4096;
function Br(e,t){return lo(e.map(Xq),t).map(
n=>{let r=qo(Cu,n);return"failure"in r?r:{ok:Ru(r.ok)}})}function Zb(e,t,n){let r=`${uo}/${encodeURIComponent(
e)}?fields=${encodeURIComponent(Su)}`,o=E.stringify(t),i=qo(Cu,lo([{url:r,method:"patch",contentType:
"application/json",payload:o}],n)[0]);return"failure"in i?i:{ok:Ru(i.ok)}}function zs(e,t,n){let r=e.
map(o=>`${uo}/${encodeURIComponent(o)}/export?mimeType=${encodeURIComponent(t)}`);return OP(r,n)}
function Jb(e,t){
let[n]=OP([`${uo}/${encodeURIComponent(e)}?alt=media`],t);return n!=null?n:{failure:{kind:"unknown",
reason:"no-answer"}}}function OP(e,t){let n=e.map(r=>({url:r,method:"get"}));return lo(n,t,"bytes").
map(r=>"failure"in r?r:{ok:D.from(r.ok.bytes,o=>o&255)})}function Xq({fileId:e,folder:t,title:n,
properties:r,
from:o,to:i,bytes:s,writersCanShare:a}){let c={name:n,mimeType:i,appProperties:r,...e===null?{
parents:[
t]}:{},...a===void 0?{}:{writersCanShare:a}},d=e===null?"":`/${encodeURIComponent(e)}`;return{url:`${CP}${d}?uploadType=multipart&fields=${encodeURIComponent(
Su)}`,method:e===null?"post":"patch",contentType:`multipart/related; boundary=${cf}`,payload:[...Hb(
`--${cf}\r
Content-Type: application/json; charset=UTF-8\r
\r
${E.stringify(c)}\r
`),...Hb(`--${cf}\r
Content-Type: ${o}\r
\r
`),...k.from(s,p=>p>127?p-256:p),...Hb(`\r
--${cf}--\r
`)]}}var Hb=e=>Utilities.newBlob(e).getBytes();m();function Vb(e,t,n,r){let o=[],i="";do{let s=encodeURIComponent(
`'${t}' in parents and trashed = false${n.map(c=>` and ${c}`).join("")}`),a=encodeURIComponent(`nextPageToken,files(${e.fields})`),
u=`${uo}?q=${s}&pageSize=1000&fields=${a}${i}`,l=qo(e.list,lo([{url:u,method:"get"}],r)[0]);if(
"failure"in l)
return l;o.push(...l.ok.files.map(e.fileOf)),i=l.ok.nextPageToken?`&pageToken=${encodeURIComponent(l.
ok.nextPageToken)}`:""}while(i!=="");return{ok:o}}function Xb(e,t,n){let r=`${uo}/${encodeURIComponent(
t)}?fields=${encodeURIComponent(e.fields)}`,o=qo(e.one,lo([{url:r,method:"get"}],n)[0]);return"failure"in o?
o.failure.kind==="not-found"?{ok:null}:o:{ok:o.ok.trashed===!0?null:e.fileOf(o.ok)}}var Ou=(e,t)=>Vb(
qb,e,[],t),Ho=(e,t)=>Xb(qb,e,t);function Yb(e,t,n){let r=Ou("root",n);if("failure"in r)return r;let o=r.
ok.find(a=>h.keys(t).every(u=>a.properties[u]===t[u]));if(o!==void 0)return{ok:o.id};let i=E.stringify(
{name:e,mimeType:RP,appProperties:t}),s=qo(ee({id:G()}),lo([{url:`${uo}?fields=id`,method:"post",
contentType:"application/json",payload:i}],n)[0]);return"failure"in s?s:{ok:s.ok.id}}m();var PP=ee({
id:G(),emailAddress:ye(G()),role:G()}),Yq=Ux(Cu,{permissions:ye(Qe(PP))}),NP=Gb(`${Su},permissions(id,emailAddress,role)`,
Yq,e=>{var t;return{...Ru(e),access:(t=e.permissions)!=null?t:[]}}),
Mc=encodeURIComponent,Qq=e=>`${uo}/${Mc(e)}`,Qb=(e,t)=>Vb(NP,e,[`mimeType = '${_c}'`],t),ew=(e,t)=>Xb(
NP,e,t);function eH(e){let t=`${Qq(e.file)}/permissions`,n=o=>({contentType:"application/json",
payload:E.
stringify(o)}),r=`fields=${Mc("id,emailAddress,role")}`;switch(e.change){case"grant":return{url:`${t}?sendNotificationEmail=true&emailMessage=${Mc(
e.message)}&${r}`,method:"post",...n({type:"user",role:e.
role,emailAddress:e.email})};case"role":return{url:`${t}/${Mc(e.permission)}?${r}`,method:"patch",
...n(
{role:e.role})};case"withdraw":return{url:`${t}/${Mc(e.permission)}`,method:"delete"}}}function Lc(e,
t){
let n=lo(e.map(eH),t);return e.map((r,o)=>{let i=n[o];return r.change!=="withdraw"?qo(PP,i):i===void 0||
"failure"in i?i!=null?i:{failure:{kind:"unknown",reason:"no-answer"}}:i.ok.text!==""?{failure:{kind:
"unknown",reason:"malformed-answer"}}:{ok:null}})}m();m();m();var Pu="dokumen yang sudah jadi tidak dibuat dua kali",
tH={"api-off":
"Layanan Drive belum diaktifkan. Buka Ekstensi \u2192 Apps Script, pada Layanan (Services) klik +, pilih Drive API, lalu Tambahkan.",
scope:
"Izin untuk menyimpan dokumen ke Drive belum diberikan. Buka tautan ini, centang izin Drive, lalu ulangi.",
quota:`Ruang penyimpanan Drive penuh. Kosongkan sebagian, lalu ulangi: ${Pu}.`,"folder-full":`Folder atau drive bersama ini tidak dapat menampung berkas lagi. Pindahkan atau hapus sebagian isinya, lalu ulangi: ${Pu}.`,
"daily-limit":`Batas harian permintaan ke Drive sudah tercapai. Ulangi besok: ${Pu}.`,policy:
"Aturan organisasi Anda tidak mengizinkan skrip ini memakai Drive. Minta pengelola akun Google instansi mengizinkannya.",
"not-yours":
"Anda tidak berhak mengubah berkas ini di Drive. Minta pemiliknya memberi akses sebagai penyunting.",
"not-granted":
"Skrip ini tidak (lagi) berhak membuka berkas itu, karena tidak dibuat olehnya atau aksesnya dicabut.",
"not-exportable":"Drive tidak dapat mengekspor berkas ini: terlalu besar atau tidak dapat diekspor.",
"too-large":"Dokumen ini terlalu besar untuk Drive. Perkecil gambar di templatnya, lalu ulangi.",
haste:`Drive sedang sibuk. Tunggu beberapa menit, lalu ulangi: ${Pu}.`,server:`Drive sedang terganggu. Tunggu beberapa menit, lalu ulangi: ${Pu}.`,
unknown:`Drive tidak menjawab dengan jelas. Ulangi: ${Pu}.`,"not-found":
"Berkas atau foldernya tidak ada lagi di Drive Anda.",refused:"Drive menolak permintaan ini."},Nu="documents that are ready are not made twice",
nH={"api-off":
"The Drive service is not switched on. Open Extensions \u2192 Apps Script, click + at Services, choose Drive API, then Add.",
scope:
"The permission to save documents to Drive has not been granted. Open this link, tick the Drive permission, then try again.",
quota:`Drive storage is full. Free some space and try again: ${Nu}.`,"folder-full":`This folder or shared drive takes no more files. Move or delete some of them and try again: ${Nu}.`,
"daily-limit":`The daily limit of requests to Drive is reached. Try again tomorrow: ${Nu}.`,policy:
"The rules of your organisation do not let this script use Drive. Ask whoever manages its Google accounts.",
"not-yours":"You may not change this file in Drive. Ask its owner to make you an editor.",
"not-granted":
"This script may not (or no longer) open that file: it did not make it, or its access was withdrawn.",
"not-exportable":
"Drive cannot export this file: it is too large, or of a sort that is not exported.",
"too-large":
"This document is too large for Drive. Make the pictures in its template smaller and try again.",
haste:`Drive is busy. Wait a few minutes and try again: ${Nu}.`,server:`Drive has a fault just now. Wait a few minutes and try again: ${Nu}.`,
unknown:`Drive gave no clear answer. Try again: ${Nu}.`,"not-found":
"The file or its folder is no longer in your Drive.",refused:"Drive refused this request."};function Bi(
{kind:e,reason:t},n){let r=(n==="id"?tH:nH)[e];return e==="refused"||e==="not-exportable"?`${r} (${t})`:
r}var Ot=e=>Ke(e).slice(0,32),jc=e=>`folder:${e}`;function zr(e,t,n){let{language:r}=e.settings,o=jc(
t),
i=Ne(o),s=i!==null&&rH(i,n,r)?i:oH(e,o,n);return{id:s,files:Ht(Ou(s,n),r)}}var rH=(e,t,n)=>Ht(Ho(e,t),
n)!==null;function oH(e,t,n){let{language:r}=e.settings,o=oe(r).documents.folder(mn(e)),i=Ht(Yb(o,{
folder:Ot(
Gt())},n),r);return We(t,i),i}function Ht(e,t){return"ok"in e?e.ok:Us(e.failure,t)}function Us(e,t){
let n=Bi(e,t);return e.kind==="api-off"?he(fe("DRIVE_API_OFF",n)):e.kind==="scope"?he(fe(
"SCOPE_MISSING",n,Xp())):he(fe("DRIVE_REFUSED",n))}var iH=ee({id:G(),link:G(),maker:G(),email:G(),
permission:G(),collected:G(),modified:G(),done:_t(),of:_t()}),
Bc={id:"",link:"",maker:"",email:"",permission:"",collected:"",modified:"",done:0,of:0},tw=e=>Ot(F(e)),
nw=e=>Ot(V(e)),IP=(e,t)=>`judge-file:${tw(e)}:${nw(t)}`;function df(e,t){var n;try{let r=lt(iH,E.parse(
(n=Ne(IP(e,t)))!=null?n:"null"));return r.success?r.data:Bc}catch(r){if(r instanceof SyntaxError)return Bc;
throw r}}var Ws=(e,t,n)=>We(IP(e,t),E.stringify(n));function Iu({competition:e},t,n){let r=e.stages.find(
s=>s.name===t);if(r===void 0||e.settings.judgeFiles!==
"separate")return;let o=ve(),i=mt(e,r).flatMap(s=>{let{id:a,maker:u,permission:l}=df(t,s.code);
return a===
""||l===""||u!==o?[]:[{file:a,change:"role",permission:l,role:n}]});if(i.length!==0)try{for(let s of Lc(
i,_n(10,R.now())))"failure"in s&&console.warn(s.failure.reason)}catch(s){console.warn(x(s))}}m();m();
m();var $P=["kolabik","satuin-pelita","mojokerto","malang","gipp"];m();m();m();var or=(e,t={})=>({
name:e,weight:null,advance:null,title:null,form:null,date:null,...t}),zc=(e,t)=>({
stage:null,name:e,weight:20,min:0,max:100,description:t}),co=[zc("Kebaruan",
"Gagasan, cara, atau perbaikan yang baru bagi unit atau daerah"),zc("Efektif",
"Hasil nyata terhadap masalah yang dipecahkan"),
zc("Bermanfaat","Manfaat bagi masyarakat pengguna layanan"),zc("Mudah Disebarkan",
"Dapat ditiru atau disesuaikan oleh unit lain"),zc("Berkelanjutan",
"Didukung aturan, anggaran, dan sumber daya agar terus berjalan")];var _P={settings:{competition:
"Gelar Inovasi Pelayanan Publik (GIPP)",year:"2017",organizer:"Bagian Organisasi Sekretariat Daerah",
government:"Pemerintah Kota Probolinggo",province:"Jawa Timur",city:"Probolinggo",top:6,winnerTerm:
"Terbaik",signerPosition:"Wali Kota Probolinggo"},stages:[or("Presentasi",{advance:12,form:
"presentation"}),or("Kunjungan Lapangan",{advance:6,title:{name:"Terbaik"},form:"field"})],criteria:
co};m();var FP={settings:{competition:"Kompetisi Inovasi Pelayanan Publik (Kolabik)",year:"2023",
organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",province:
"Jawa Timur",city:"Pasuruan",top:3,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[or(
"Proposal",{advance:20,title:{name:"Top 20"},form:"files"}),or("Presentasi dan Wawancara",{advance:
10,
title:{name:"Top 10"},form:"presentation"}),or("Observasi Lapangan",{advance:3,title:{name:"Terbaik"}
,
form:"field"})],criteria:co};m();var MP={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik (KIPP) Kota Malang",year:"2021",organizer:
"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Malang",province:"Jawa Timur",
city:"Malang",top:6,winnerTerm:"Terbaik",signerPosition:"Wali Kota Malang"},stages:[or(
"Presentasi dan Wawancara",{advance:6,title:{outcomes:[{places:3,name:"Nominasi Nasional"},{places:6,
name:"Nominasi Provinsi"}]},form:"presentation"})],criteria:co};m();var LP={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik Kota Mojokerto",year:"2021",organizer:
"Bagian Organisasi dan Tata Laksana Sekretariat Daerah",government:"Pemerintah Kota Mojokerto",
province:"Jawa Timur",city:"Mojokerto",top:3,winnerTerm:"Juara",signerPosition:"Wali Kota Mojokerto"}
,stages:[
or("Penilaian",{advance:3,title:{name:"Nominasi Nasional"},form:"files"})],criteria:co};m();var jP={
settings:{competition:"Satu Unit Satu Inovasi Pelayanan Publik dalam Satu Tahun (SATUIN PELITA)",
year:"2019",organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",
province:"Jawa Timur",city:"Pasuruan",top:10,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[or("Penilaian",{advance:10,title:{name:"Sepuluh Inovasi Terbaik"},form:
"files"})],criteria:co};var BP={kolabik:FP,"satuin-pelita":jP,mojokerto:LP,malang:MP,gipp:_P};m();m(
);var zP={name:"GIPP 2017, Kota Probolinggo"};m();var UP={name:"Kolabik 2023, Kota Pasuruan"};m();
var WP={name:"Kompetisi Inovasi 2021, Kota Malang"};m();var KP={name:
"Kompetisi Inovasi 2021, Kota Mojokerto"};m();var GP={name:"SATUIN PELITA 2019, Kota Pasuruan"};var qP={
kolabik:UP,"satuin-pelita":GP,mojokerto:KP,malang:WP,gipp:zP};var sH=e=>({id:e,...qP[e],...BP[e]}),
Uc=$P.map(sH);m();var mo={part:"documents",tab:H.documents,columns:[{key:"number",header:$("Nomor",
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
header:$("Proses","Run"),width:90},{key:"revision",header:$("Revisi","Revision"),width:80}]},HP=[[
"begun",$("sedang dibuat","being made")],["made",$("jadi","ready")],["draft",$("rancangan","draft")],
["edited",$("disunting","edited")],["signed",$("ditandatangani","signed")],["failed",$("gagal",
"failed")],["deleted",$("terhapus","deleted")],["void",$("tidak berlaku","void")]],aH=/^(?!.*\b(?:belum|not|un)\b).*\b(?:di)?tanda[\s-]?tangani?\b|^(?!.*\b(?:not|un)\b).*\bsigned\b/i;
function ZP(e){var t;return e===""?"failed":(t=Rn(e,HP))!=null?t:aH.test(e)?"signed":"own"}function mf(
{
status:e,statusText:t},n){var o,i;let r=(i=(o=HP.find(([s])=>s===e))==null?void 0:o[1][n])!=null?i:
"";
return t!==""&&ZP(t)===e?t:r}function zi(e){var r,o,i;let t=ct(e,mo),n=new y;for(let{row:s,cell:a}of(
r=
t==null?void 0:t.rows)!=null?r:[]){let u=l=>U(a(l));u("kind")!==""&&n.set(s,{kind:u("kind"),entry:u(
"entry"),title:u("title"),number:u("number"),link:u("link"),fileId:u("fileId"),status:ZP(u("status")),
statusText:u("status"),maker:u("maker"),at:u("at"),spreadsheet:u("spreadsheet"),content:u("content"),
modified:u("modified"),run:u("run"),revision:u("revision")})}return{rows:n,columns:(o=t==null?void 0:
t.columns)!=null?o:new y,headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null}}m();var JP="lastRun",
uH=ee({top:_t(),at:G(),by:G(),ranked:Qe(G()),errors:_t()}),VP=e=>We(JP,E.stringify(
e));function Wc(){var e;try{let t=lt(uH,E.parse((e=Ne(JP))!=null?e:"null"));return t.success?t.data:
null}catch{return null}}m();m();m();var XP={entries:{prefix:"P-",digits:2},judges:{prefix:"J",digits:
1}};function YP(e,t,n){var c,d;let r=new y;
for(let p of t){let[,g="",b=""]=(c=/^(.*?)(\d+)$/.exec(p.trim()))!=null?c:[];if(b==="")continue;let S=(
d=
r.get(g))!=null?d:{count:0,last:0,digits:b.length};r.set(g,{count:S.count+1,last:f.max(S.last,w(b)),
digits:f.max(S.digits,b.length)})}let[o]=[...r].sort(([,p],[,g])=>g.count-p.count),[i,s,a]=o===void 0?
[XP[e].prefix,0,f.max(XP[e].digits,e==="entries"?x(n).length:1)]:[o[0],o[1].last,o[1].digits],u=new v(
t.map(V)),l=[];for(let p=s+1;l.length<n;p+=1){let g=`${i}${x(p).padStart(a,"0")}`;u.has(V(g))||l.push(
g)}return l}m();var rw={entries:Cr,judges:gs},ff={entries:["code","name","institution","category",
"unitType","innovator","contact","phone","email","link"],judges:["code","name","role","institution",
"email","phone"]},
lH={entries:[["email",/email|surel/],["phone",
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
["code",/^(kode|code)/],["name",/nama|name|juri|judge/]]},cH=/^(timestamp|stempelwaktu|capwaktu|waktu|tanggal|date|no|nomor|number|skor|score)$/,
gf=e=>e===""||cH.test(F(e));function QP(e,t){var o,i;if(gf(e))return null;let n=rw[t].columns.find(s=>ff[
t].
includes(s.key)&&Me(e,s.header));if(n!==void 0)return n.key;let r=F(e);return(i=(o=lH[t].find(([,s])=>s.
test(r)))==null?void 0:o[0])!=null?i:null}var pf=(e,t)=>{let n=e.filter(r=>r!=="");return n.length>0&&
n.filter(t).length*5>n.length*4};function dH(e){return e.every(n=>n==="")?"passed":pf(e,n=>/^\S+@\S+\.\S+$/.
test(n))?"email":pf(e,n=>/^https?:\/\//i.test(n))?"link":pf(e,n=>/^\+?[\d\s().-]{8,}$/.test(n))?
"phone":e.every((n,r)=>w(n)===r+1)?"passed":new v(e).size===e.length&&pf(e,n=>/^\p{L}{0,6}[-. /]?\d{1,5}$/u.
test(n))?"code":"text"}function eN(e,t){let n=new y,r=["name","institution"],o=f.max(0,...e.map(i=>i.
length));for(let i=0;i<o;i+=1){let s=dH(e.map(l=>{var c;return(c=l[i])!=null?c:""})),a=s==="text"?r.
shift():s,u=ff[t].includes(a!=null?a:"");a!==void 0&&a!=="passed"&&u&&!n.has(a)&&n.set(a,i)}return n}
var mH=10;function pH(e,t){let n=new y;for(let[r,o]of e.entries()){let i=QP(o,t);i!==null&&!n.has(i)&&
n.set(i,r)}return n}function fH(e,t){var r;return(r=e.slice(0,mH).map((o,i)=>({row:i,columns:pH(o,t)}
)).
filter(({row:o,columns:i})=>{var a;let s=((a=e[o])!=null?a:[]).filter(u=>u!==""&&!gf(u)).length;
return i.
has("name")&&i.size*2>s&&(i.size>1||s===1)}).sort((o,i)=>i.columns.size-o.columns.size)[0])!=null?r:
null}var gH=e=>x.fromCharCode(65+e%26);function nN(e,t,n){var d,p,g;let r=fH(e,t),o=(d=r==null?void 0:
r.columns)!=null?d:eN(e,t),i=r===null?0:r.row+1,s=e.slice(i),a=r===null?[]:(p=e[r.row])!=null?p:[],u=new y;
for(let b of n)for(let S of tN(b,t))u.set(S,"known");let l={columns:ff[t].flatMap(b=>{var O;let S=o.
get(b);return S===void 0?[]:[{header:(O=a[S])!=null?O:gH(S),key:b}]}),unknown:a.filter((b,S)=>!gf(b)&&
![...o.values()].includes(S)&&s.some(O=>{var P;return((P=O[S])!=null?P:"")!==""})),added:[],repeated:
[],
nameless:[]};for(let[b,S]of s.entries()){if(S.every(_=>_===""))continue;let O={code:"",name:""};for(
let[
_,M]of o)O[_]=(g=S[M])!=null?g:"";let P=i+b+1;if(F(O.name)===""){l.nameless.push(P);continue}let N=tN(
{institution:"",email:"",...O},t),I=N.map(_=>u.get(_)).find(_=>_!==void 0);if(I!==void 0)l.repeated.
push({row:P,name:O.name,why:I});else{for(let _ of N)u.set(_,"twice");l.added.push(O)}}let c=YP(t,[
...n,
...l.added].map(({code:b})=>b),l.added.filter(({code:b})=>b==="").length);return l.added=l.added.map(
b=>{var S;return b.code===""?{...b,code:(S=c.shift())!=null?S:""}:b}),l}function tN({code:e,name:t,
institution:n,
email:r},o){let i=o==="judges"?F(t):`${F(t)}|${F(n)}`;return[...V(e)===""?[]:[`code:${V(e)}`],`name:${i}`,
...o==="judges"&&r!==""?[`email:${r.toLowerCase()}`]:[]]}m();function hH(e){let t=e.split('"').filter(
(n,r)=>r%2===0).join("");return t.includes("\u0009")?"\u0009":t.includes(
";")?";":null}function rN(e){var u;let t=hH(e),n=[],r=[],o="",i=!1,s=()=>{r.push(o.replace(/\s+/g,
" ").
trim()),o=""},a=()=>{s(),r.some(l=>l!=="")&&n.push(r),r=[]};for(let l=0;l<e.length;l+=1){let c=(u=e[
l])!=
null?u:"";i?c!=='"'?o+=c:e[l+1]==='"'?(o+='"',l+=1):i=!1:c==='"'&&o.trim()===""&&t!==null?i=!0:c===t?
s():c===`
`?a():c!=="\r"&&(o+=c)}return a(),n}m();var yH={menu:"Siapkan tab juri",noJudges:
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
,bH={menu:"Prepare judge tabs",noJudges:
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
,Zo=e=>({id:yH,en:bH})[e];var wH=1e6,oN=1e4,ow=50,vH=ee({kind:Rt(["entries","judges"]),text:ye(G().check(
Dh(wH))),tab:ye(G()),
write:Be()}),sN=e=>e.filter(t=>/^(form(ulir)? )?(responses?|respons|tanggapan|jawaban)\b|^form(ulir)? /i.
test(t));function aN(e){return ae(()=>{let{kind:t,text:n,tab:r,write:o}=de(vH,e);return be(),o?Ee(()=>iN(
t,n,r,!0)):iN(t,n,r,!1)})}function iN(e,t,n,r){var g;let o=Ut(Ue(),yt()),{competition:i}=On(new y([
...o].
map(([b,S])=>[b,Le(S)]))),s=o.has("settings")?i.settings.language:rt(),a=Zo(pt(s)),u=b=>he(fe(
"BAD_REQUEST",b));n!==void 0&&(!Ue().includes(n)||[...o.values()].includes(n))&&u(a.noSuchList(n));
let l=n===
void 0?rN(t!=null?t:""):Le(n).values.map(b=>b.map(U));l.length>oN&&u(a.tooMany(oN));let c=nN(l,e,kH(
i,e));c.columns.every(({key:b})=>b!=="name")&&u(a.noNames);let d=(g=o.get(e))!=null?g:H[e][s],p=r?xH(
e,d,c.added,s):[];return TH(c,d,r,p)}var kH=({entries:e,judges:t},n)=>n==="entries"?e:t;function xH(
e,t,n,r){
var g,b;if(n.length===0)return[];let o=rw[e];Zr(t)===0&&dn(lO(o,t,r));let i=ct(Le(t),o),s=(g=i==null?
void 0:i.columns)!=null?g:new y(o.columns.map(({key:S},O)=>[S,O])),a=new y(o.columns.map(S=>{var O;
return[
S.key,(O=S.format)!=null?O:""]})),u=f.max(...s.values())+1,l=k.from({length:u},()=>"");for(let[S,O]of s)
l[O]=(b=a.get(S))!=null?b:"";let c=Zr(t);for(let[S,O]of l.entries())O==="@"&&Xx(t,c,S,n.length);let d=n.
map(S=>{var P;let O=l.map(()=>"");for(let[N,I]of s)O[I]=(P=S[N])!=null?P:"";return O});sn(t,c,0,d,l);
let p=new v(n.flatMap(S=>h.entries(S).flatMap(([O,P])=>P?[O]:[])));return o.columns.flatMap(({key:S,
header:O})=>p.has(S)&&!s.has(S)?[O[r]]:[])}function TH(e,t,n,r){let{columns:o,unknown:i,added:s,
repeated:a,
nameless:u}=e;return{tab:t,written:n,columns:o,unknown:[...i,...r],total:s.length,rows:s.slice(0,ow).
map(({code:l,name:c,institution:d="",email:p=""})=>({code:l,name:c,institution:d,email:p})),repeated:
a.
slice(0,ow),repeatedTotal:a.length,nameless:u.slice(0,ow)}}function Ui(){return ae(()=>{let e=Ue(),t=Ut(
e,yt()),n=On(new y([...t].map(([S,O])=>[S,Le(O)]))),{competition:r}=n,
{settings:o}=r,i=t.has("settings")?o.language:rt(),s=pt(i),a=ve(),u=RH(a,r.judges),l=u==="admin",c=ma(
).
filter(S=>![...t.values()].includes(S)),d=!SH(n),p=!d||c.length>0,g=sN(e),b=l?Wc():null;return{user:
a,
role:u,language:s,competition:mn(r),stages:r.stages.map(S=>S.name),top:Bm(r),begun:p,...l?EH(n,e,{
begun:p,
responses:g}):{},presets:l&&d&&c.every(S=>g.includes(S))?Uc.map(({id:S,name:O})=>({id:S,name:O})):[],
lastRun:b===null?null:{at:b.at,by:b.by,ranked:b.ranked,errors:b.errors},documents:l?AH(H.documents[i],
e):uN,judgeFiles:o.judgeFiles,...l&&o.resultApproval?{approval:!0}:{},lives:l&&p?Y1(r,su(i).rows):[]}
})}
var SH=({competition:e,tables:t})=>t.entries!==null&&t.judges!==null||e.entries.length+e.judges.length>
0,EH=(e,t,{begun:n,responses:r})=>({...n&&eu.some(o=>e.tables[o]===null)?{unconfigured:!0}:{},...r.length>
0?{responses:r}:{},...n?{setUp:CH(e.competition,t)}:{}});function CH(e,t){let n=pr(t,e,Jp(e)),{
entries:r,
judges:o,stages:i}=e,s=i.filter(a=>a.scoreTab!==void 0||n.some(({stage:u})=>u===a));return{entries:r.
length,judges:o.length,ready:s.map(({name:a})=>a)}}var RH=(e,t)=>xm()?"admin":DH(e,t)?"judge":
"stranger",DH=(e,t)=>e!==""&&t.some(n=>n.email.toLowerCase()===e.toLowerCase()),uN={made:0,begun:0};
function AH(e,t){
if(!t.includes(e))return uN;let{grid:n}=xt(e),r=n===null?[]:[...zi(n).rows.values()].filter(i=>i.spreadsheet===
Gt()),o=(...i)=>r.filter(s=>i.includes(s.status)).length;return{made:o("made","edited","signed"),
begun:o(
"begun","failed")}}m();m();var OH=e=>e.every(t=>t.every(n=>n===""));function PH({workbook:e,stage:t}
,n,r){var s,a,u;let o=(s=[...e.
own].find(([,l])=>l.stage===t&&l.judge===n))==null?void 0:s[0],i=(a=e.sheets.find(l=>l.stage===t.name&&
l.judge===n.code))==null?void 0:a.tab;return(u=o!=null?o:i)!=null?u:r.name}function lN(e,t,n){let{
workbook:r,
common:o}=e,i={...o,judge:t,entries:n},s=qp(i),a=PH(e,t,s),u=Le(a).values,l=r.own.has(a),c=(P,N,I=0)=>{
var j;let{open:_}=Gp(i,N),M=iw(a,_,e.admins,t.email);return{tab:a,judge:t.code,status:P,added:I,
missing:0,
access:M,id:(j=Sr().get(a))!=null?j:null}};if(OH(u))return hb(s,a),c("made",n.length);let d=new v(r.
sheets.filter(P=>P.tab===a).flatMap(({rows:P})=>P.flatMap(({entry:N})=>N===null?[]:[V(N)]))),g=r.competition.
settings.missing==="assigned"?[]:s.values.slice(s.table.top).flatMap(([P])=>n.filter(N=>N.code===P&&
!d.has(V(N.code))));if(!bO(s,u)){if(l&&wO(u))return hb(s,a),c("renewed",n.length);let P=l?"changed":
"theirs";return{tab:a,judge:t.code,status:P,added:0,missing:g.length,access:"unprotected",id:null}}
let b=u.
length-s.table.top;if(g.length===0)return c("kept",b);let S=b+g.length,O=fb(g,s.table.top+b,i);
return SO(
a,{...s,...Gp(i,S)},O),c("added",S,g.length)}function iw(e,t,n,r){if(r==="")return Hp(e,t,n,""),
"closed";try{return Hp(e,t,n,r),"own"}catch(o){if(!x(o).includes(r))throw o;return Hp(e,t,n,""),
"refused"}}var NH=({sheets:e},t)=>e.filter(n=>n.stage===t).map(n=>n.tab),cN=({sheets:e,own:t,
competition:n},r)=>e.
flatMap(o=>{let i=o.stage===r?t.get(o.tab):void 0;if(i===void 0||o.rows.length===0)return[];let s=gb(
ze(n,i.stage).length,f.max(...o.rows.map(({row:a})=>a)));return[{tab:o.tab,open:s,email:i.judge.email}
]}),
sw=e=>`locked:${e}`;function dN(e){let t=Ne(sw(e));try{return E.parse(t!=null?t:"{}")}catch{return{}
}}
function hf(e,t,n){let{admins:r,language:o}=e.competition.settings,i=NH(e,t),s=dN(t),a=h.fromEntries(
i.map(d=>[d,d in s?s[d]:Em(d)]));We(sw(t),E.stringify(a));for(let d of i)xa(d,r);for(let{tab:d,open:
p}of cN(
e,t))CO(d,p,[...r,ve()]);let u=oe(o).history.closed(i.length),l={at:ot(),by:ve(),action:"close",
detail:u,
run:St(),hash:"",stage:t},c=jt(n,l,e.competition.settings);return Iu(e,t,"reader"),c}function mN(e,t,
n,r){
let o=dN(t);for(let[u,l]of h.entries(o))RS(u,l);let i=[...e.competition.settings.admins,ve()];for(
let{
tab:u,open:l,email:c}of cN(e,t))iw(u,l,i,c);An();let s={at:ot(),by:ve(),action:"reopen",detail:n,run:
St(),
hash:"",stage:t},a=jt(r,s,e.competition.settings);return We(sw(t),"{}"),Iu(e,t,"writer"),a}var IH=ee(
{stage:ye(G())}),pN=ee({stage:G(),reason:G()});function Zn({stages:e,settings:t},n){var o;
let r=e.map(i=>i.name).join(", ");return(o=e.find(i=>F(i.name)===F(n)))!=null?o:he(fe("BAD_REQUEST",
oe(t.language).problems.unknownStage(n,r)))}function Ks(e){let t=ae(()=>{let n=e();return be(),Ee(()=>{
let r=et("all");qt(r),n(r,r.history)})});return"problem"in t?t:Ui()}var fN=e=>Ks(()=>{let{stage:t}=de(
IH,e);return(n,r)=>{var a,u;let{competition:o}=n,i=Je(o.stages,r.rows),s=t===void 0?(a=i.find(l=>l.status===
"open"))==null?void 0:a.stage:Zn(o,t).name;s!==void 0&&(((u=cn(i,s))==null?void 0:u.status)==="open"?
hf(n,s,r):Iu(n,s,"reader"))}});function yf(e,{settings:t}){let n=e.replace(/\s+/g," ").trim().slice(
0,500);return n===""?he(fe("BAD_REQUEST",oe(t.language).problems.reasonMissing)):n}var gN=e=>Ks(()=>{
let t=de(pN,e);return(n,r)=>{var u;let{competition:o}=n,{name:i}=Zn(o,t.stage),s=Je(o.stages,r.rows),
a=yf(t.reason,o);((u=cn(s,i))==null?void 0:u.status)!=="open"?mN(n,i,a,r):Iu(n,i,"writer")}}),hN=e=>Ks(
()=>{let t=de(pN,e);return({competition:n},r)=>{let{name:o}=Zn(n,t.stage),i=yf(t.reason,n),s=V1(n,o),
a=r.rows.filter(l=>l.action==="rules"&&l.stage===o),u=a[a.length-1];(u==null?void 0:u.hash)===s&&u.detail===
i||jt(r,{at:ot(),by:ve(),action:"rules",detail:i,run:St(),hash:s,stage:o},n.settings)}});var _H=ee({
stage:ye(G())}),yN=e=>Ks(()=>{let{stage:t}=de(_H,e);return({competition:n,typedDecisions:r},o)=>{
let{settings:i}=n,s=oe(i.language).history,a=t===void 0?null:Zn(n,t).name,{unconfirmed:u,missing:l}=Lp(
r,o.rows,Ke),c=o;for(let{name:d}of n.stages){if(!(l.has(d)||u.some(P=>P.stage===d))||a!==null&&F(a)!==
F(d))continue;let g=r.filter(P=>P.stage===d),b=g.map(P=>tb(P,Ke)).join(" "),S=s.plenary(g.map(({
entry:P,
rank:N})=>`${P}: ${N}`)),O={at:ot(),by:ve(),action:"plenary",detail:S,run:St(),hash:b,stage:d};c=jt(
c,O,i)}}});m();m();var bN="lembar-juri-evidence";function bf(e,t,n){let r={format:bN,version:1,...e,
counted:t},o=n(E.stringify(r));return{text:E.stringify(
{...r,seal:o}),seal:o}}var wf=e=>e.slice(0,16);function wN(e,t){try{let{seal:n,...r}=E.parse(e),o=[r.
counted.sheets,r.ranking,r.plenary,r.printed.judges];return r.format!==bN||r.version!==1||!o.every(k.
isArray)?null:{evidence:r,seal:n,isSealed:t(E.stringify(r))===n}}catch{return null}}m();m();m();m();
m();var aw=e=>e.map(({entry:t})=>t.code),vN=({vacated:e})=>{var t;return((t=e==null?void 0:e.removed)!=null?
t:[]).map(({code:n,status:r})=>({entry:n,status:r}))};function kN({settings:e},{standings:t,places:n,
last:r},o){let i=Pa(t,p=>p.category),s=p=>{var g;return((g=i.get(p.category))!=null?g:[]).filter(b=>Ft(
b)<Ft(p))},a=t.some(p=>p.decision!==void 0),u=t.filter(p=>p.cutNote==="institution-full"),l=new y([
...i].
map(([p,g])=>[p,[...g].reverse().find(b=>b.advances)])),c=(p,{rounded:g,sharing:b})=>{let{advances:S,
cutNote:O,title:P,score:N,entry:I}=p,_=p.category===null?{}:{category:p.category},M=B=>a?Ft(B)===Ft(
p):b.includes(B.entry.code),j=()=>{var B;return aw(((B=i.get(p.category))!=null?B:[]).filter(M))};if(
O===
"below-passing-score"&&e.passingScore!==null)return[{code:"BELOW_PASSING_SCORE",params:{passingScore:
an(
e.passingScore),score:g}}];if(O==="place-kept")return[{code:"PLACE_KEPT",params:{removed:vN(p)}}];if(
O===
"without-category")return[{code:"WITHOUT_CATEGORY",params:{}}];if(O==="institution-full"&&e.maxPerInstitution!==
null){let B=s(p).filter(J=>J.cutNote!=="institution-full"&&F(J.entry.institution)===F(I.institution));
return[{code:"INSTITUTION_FULL",params:{institution:I.institution,most:e.maxPerInstitution,above:aw(
B)}}]}if(O==="shared-rank-at-cut"&&n!==null)return[{code:"SHARED_RANK_AT_CUT",params:{places:n,last:
r,
title:P,sharing:j(),..._}}];if(S)return[{code:"ADVANCES",params:{places:n,last:r,title:P,..._}}];let z=l.
get(p.category),L=z&&!a?zm(z.score,N,o):null;return[{code:"OUTSIDE_CUT",params:{places:n,last:r,
behind:L,
..._}},...O==="first-reserve"?[{code:"FIRST_RESERVE",params:{sharing:j(),..._}}]:[]]},d=p=>{let{
place:g,
vacated:b,prize:S}=p;if(g===null)return[];let O=r&&e.rankedWinners,P=u.filter(I=>I.category===p.category&&
Ft(I)<Ft(p)),N=b!==null&&b.from===null;return[...P.length>0&&(O||n!==null&&Ft(p)>n)?[{code:
"PASSED_OVER",params:{place:g.place,over:aw(P)}}]:[],...b!==null&&(O||N)?[{code:"MOVED_UP",params:{
place:g.place,
from:b.from,removed:vN(p)}}]:[],...S===null?[]:[{code:"PRIZE",params:{prize:S}}]]};return(p,g)=>{let{
category:b,categoryRank:S}=p;return[...b!==null&&S!==null?[{code:"CATEGORY_RANK",params:{category:b,
rank:S}}]:[],...c(p,g),...d(p)]}}m();function xN(e,t){let n=[];for(let r of e){let o=n[n.length-1],i=o==null?
void 0:o.standings[o.standings.
length-1];if(o&&i&&t(i,r))o.standings.push(r),o.codes.push(r.entry.code);else{let s=o?o.first+o.standings.
length:0;n.push({first:s,standings:[r],codes:[r.entry.code]})}}return n}function TN(e,t){let n=new y(
e.map(({entry:s,score:a})=>[s.code,Dr(a,t)])),o=xN(e,(s,a)=>ln(n.get(s.entry.code),n.get(a.entry.code))===
0).flatMap(s=>s.standings.map(()=>s.codes)),i=xN(e,(s,a)=>s.rank===a.rank);return new y(i.flatMap((s,
a)=>s.
standings.map((u,l)=>{var d,p,g,b;let c=s.first+l;return[u.entry.code,{rounded:n.get(u.entry.code),
above:(d=
e[c-1])!=null?d:null,below:(p=e[c+1])!=null?p:null,tied:o[c],sharing:s.codes,next:(b=(g=i[a+1])==null?
void 0:g.standings)!=null?b:[]}]})))}function SN(e,t){var o;let n=e.steps.length-1,r=t.steps[n];
return r!==
void 0&&r.among===((o=e.steps[n])==null?void 0:o.among)?r.value:null}function FH(e){let t=new y;
return(n,r)=>{var i;let o=(i=t.get(r))!=null?i:nE(e,r);return t.set(r,o),
o(n)}}function MH(e,{rounded:t,above:n,below:r,tied:o,sharing:i},s){let{decidedBy:a,steps:u}=e;if(a===
null)return[];if(a==="shared")return[{code:"TIE_SHARED",params:{score:t,sharing:i,steps:u}}];let c=[
r,n].flatMap(b=>{let S=b&&o.includes(b.entry.code)?SN(e,b):null;return b&&S?[{entry:b.entry.code,
rank:b.
rank,value:S}]:[]})[0];if(c===void 0)return[];let{metric:d,among:p}=a,g=d==="majority"?{duels:s(e.entry.
code,p)}:{};return[{code:"TIE_BROKEN",params:{score:t,tied:o,step:a,rival:c,...g}}]}function LH({
margin:e,
rank:t,score:n},{tied:r,next:o},i){let s=o[0];if(s===void 0||e===null)return[{code:"LAST_RANK",
params:{
rank:t}}];if(r.includes(s.entry.code))return[];let a=o.map(({entry:l})=>l.code),u=i==="higher"?n.sub(
e):n.add(e);return[{code:"MARGIN",params:{margin:e,next:{rank:s.rank,entries:a,score:u}}}]}function jH(
{
decision:e,rank:t}){if(e===void 0)return[];let{rank:n,reason:r,votesFor:o,votesAgainst:i}=e;return[{
code:"PLENARY_DECIDED",params:{rank:n,computed:t,reason:r,votesFor:o,votesAgainst:i}}]}function EN(e,
t,n){
var N;let{settings:r}=e,{panel:o,stage:i,method:s,standings:a}=t,{better:u,working:l}=dr(s),c=l==null?
void 0:l(o,r),d=FH(o),p=TN(a,r.decimals),g=sc(e,i,n),b=o.criteria.map(({name:I,weight:_,max:M})=>({
criterion:I,
weight:an(_),max:an(M)})),S=new y;for(let{entry:I,judge:_,reason:M}of o.leftOut){let j={code:
"JUDGE_LEFT_OUT",params:{judge:_,reason:M}};S.set(I,[...(N=S.get(I))!=null?N:[],j])}let O=({entry:I,
judgeScores:_,
stageScore:M,score:j})=>{var q,J;let z=(q=S.get(I.code))!=null?q:[],L=[..._].map(([K,Q])=>({judge:K,
score:Q})),B=o.judges.map(K=>K.code).filter(K=>!_.has(K)&&!z.some(({params:Q})=>Q.judge===K));return[
{code:"STAGE_SCORE",params:{method:s,judges:L,criteria:b,score:M}},...(J=c==null?void 0:c(I.code))!=
null?J:[],...z,...B.length>0?[{code:"JUDGES_WITHOUT_SCORE",params:{judges:B}}]:[],...r.carryOver?[{
code:"CARRIED_OVER",params:{parts:g(I.code,M),score:j}}]:[]]},P=kN(e,t,u);return I=>{let _=p.get(I.entry.code);
return _===void 0?[]:[...O(I),...MH(I,_,d),...LH(I,_,u),...jH(I),...P(I,_)]}}var vf=(e,t)=>t.map((n,
r)=>BH(e,n,t.slice(0,r)));function BH(e,t,n){let{language:r,decimals:o}=e.settings,
i=EN(e,t,n),s=iO(r,o,mr(t.method));return new y(t.standings.map(a=>{let u=i(a);return[a,{text:s(u),
tie:sO(
u,r,o)}]}))}function CN(e,t,{provisional:n,write:r,close:o=!1,through:i}){let{competition:s}=e,a=Je(
s.stages,t),
u=({stage:O})=>{var P;return((P=cn(a,O.name))==null?void 0:P.status)==="open"},l=Lt(e,{provisional:n}
),
c=i===void 0?l.results.length:1+s.stages.findIndex(O=>O.name===i),d=l.results.filter((O,P)=>P<c||!u(
O)),p=d.filter(u).map(({stage:O})=>O.name),g=o&&!n?p:[],b=g.length>0?[]:p,S=O=>{var P;return O.code===
"TAB_UNPROTECTED"&&g.includes((P=O.stage)!=null?P:"")};return{evaluation:{...l,results:d},
explanations:vf(
s,d),toClose:g,open:b,findings:l.findings.filter(O=>!S(O)),writes:r!=null?r:!n&&b.length===0}}m();
var RN=e=>e.map(({stage:t,panel:n})=>({stage:t.name,criteria:n.criteria.map(({name:r,weight:o,min:i,
max:s})=>({name:r,weight:o,min:i,max:s})),means:h.fromEntries([...n.readings].flatMap(([r,o])=>{let i=[
...o.values()].map(a=>a.marks);if(i.length===0)return[];let s=a=>i.reduce((u,l)=>u+l[a].valueOf(),0)/
i.length;return[[r,n.criteria.map((a,u)=>s(u))]]}))}));m();m();m();var DN=e=>e.standings.flatMap(t=>t.advances?
[t.entry.code]:[]);function AN(e,t){let[n,r]=[DN(e),DN(t)];
return{enters:r.filter(o=>!n.includes(o)),leaves:n.filter(o=>!r.includes(o))}}var zH=(e,t)=>({...e,
judges:e.
judges.filter(({code:n})=>n!==t),readings:new y([...e.readings].map(([n,r])=>[n,new y([...r].filter(
([o])=>o!==t))])),leftOut:e.leftOut.filter(n=>n.judge!==t)});function ON(e,t,n){return t.panel.judges.
flatMap(({code:r})=>{let o=Ss(e,zH(t.panel,r),n);return o.standings.length===0?[]:[{judge:r,...AN(t,
o)}]})}function PN(e,t,n){let{settings:r}=e;return ba.filter(i=>i!==r.method&&(!r.carryOver||dr(i).unit===
"points")).flatMap(i=>{let s=Ss({...e,settings:{...r,method:i}},t.panel,n);return s.standings.length===
0?[]:[{method:i,...AN(t,s)}]})}m();function NN(e,t,n,r){let o=e.standings.filter(g=>g.advances).length,
[i,s]=[e.standings[o-1],e.standings[o]];
if(i===void 0||s===void 0||s.category!==i.category||s.cutNote!==null&&s.cutNote!=="first-reserve"||!e.
standings.slice(0,o).every(g=>g.advances))return null;let[a,u]=[i,s].map(({entry:g})=>t.entries.findIndex(
({code:b})=>b===g.code)),l=n.map(({weight:g,scores:b})=>({weight:g,gap:b[a]-b[u]})),c=l.reduce((g,{
weight:b,
gap:S})=>g+b*S,0),d=l.reduce((g,{weight:b,gap:S})=>g+b*(S-c)**2,0),p=t.judges.length;return{lastIn:i.
entry.code,firstOut:s.entry.code,points:r*i.score.sub(s.score).valueOf(),standardError:p<2?null:f.sqrt(
d*p/(p-1))}}m();m();var Wi=e=>e.filter(t=>t!==null),hr=e=>e.reduce((t,n)=>t+n,0),Fn=e=>hr(e)/e.length;
function Mn(e){
if(e.every(n=>n===e[0]))return 0;let t=Fn(e);return hr(e.map(n=>(n-t)**2))}function kf(e){let t=e.map(
(r,o)=>o).sort((r,o)=>e[o]-e[r]),n=e.map(()=>0);for(let r=0,o=0;r<t.length;r=o){for(;o<t.length&&e[t[
o]]===
e[t[r]];)o+=1;for(let i of t.slice(r,o))n[i]=(r+1+o)/2}return n}function IN(e){var p,g;let t=e.length,
n=(g=(p=e[0])==null?void 0:p.length)!=null?g:0;if(t<2||n<2)return{
single:null,average:null};let r=e.map(Fn),o=e[0].map((b,S)=>Fn(e.map(O=>O[S]))),i=Fn(r),s=e.flatMap(
(b,S)=>b.map((O,P)=>(O-r[S]-o[P]+i)**2)),a=n*Mn(r)/(t-1),u=t*Mn(o)/(n-1),l=hr(s)/((t-1)*(n-1)),c=1e-12*
(a+u+l),d=b=>b>c?(a-l)/b:null;return{single:d(a+(n-1)*l+n*(u-l)/t),average:d(a+(u-l)/t)}}m();
function $N(e,t){let{groupCount:n}=Na(e);if(n===0)return{lambda:null,effects:new y};let{lambda:r,
effects:o}=xs(
e,t),i=r.value>0||n===1;return{lambda:r.value,effects:new y(i?k.from(o,([s,a])=>[s,a.valueOf()]):[])}
}m();m();function _N(e){let[t,n]=[e.map(([s])=>s),e.map(([,s])=>s)],r=f.sqrt(Mn(t)*Mn(n));if(e.length<2||
!(r>
1e-9))return null;let[o,i]=[Fn(t),Fn(n)];return f.max(-1,f.min(1,hr(e.map(([s,a])=>(s-o)*(a-i)))/r))}
function FN(e,t,n){return e.judges.map(({code:r})=>{let o=t.judges.indexOf(r),i=n.get(r),s=Wi(t.rows.
map(u=>{var l;return(l=u[o])!=null?l:null})),a=t.rows.flatMap(u=>{var d;let l=(d=u[o])!=null?d:null,
c=Wi(u.filter((p,g)=>g!==o));return l===null||c.length===0?[]:[[l,Fn(c)]]});return{code:r,severity:i===
void 0?null:0-i,spread:s.length<2?null:f.sqrt(Mn(s)/(s.length-1)),agreement:_N(a)}})}m();m();
function UH(e){let t=w.isInteger(e),n=t?0:f.log(f.PI)/2;for(let r=t?1:.5;r<e;r+=1)n+=f.log(r);return n}
function MN(e,t){let n=t/2,r=e/2;if(r<=0)return 1;let o=f.exp(n*f.log(r)-r-UH(n));if(r<n+1){let l=1/
n,c=l;for(let d=1;l>c*1e-17;d+=1)l*=r/(n+d),c+=l;return 1-o*c}let i=r+1-n,s=w.MAX_VALUE,a=1/i,u=a;
for(let l=1,
c=0;f.abs(c-1)>1e-16&&l<1e4;l+=1){let d=l*(n-l);i+=2,a=1/(d*a+i),s=i+d/s,c=s*a,u*=c}return o*u}
function WH(e){var n;let t=new y;for(let r of e)t.set(r,((n=t.get(r))!=null?n:0)+1);return hr([...t.
values()].map(r=>r**3-r))}function LN(e){var u,l;let t=e.length,n=(l=(u=e[0])==null?void 0:u.length)!=
null?l:0;if(t<2||n<2)return null;let r=e[0].map((c,d)=>e.map(p=>p[d])),o=r.map(kf),i=e.map((c,d)=>hr(
o.map(p=>p[d]))),s=n**2*(t**3-t)-n*hr(r.map(WH));if(s<=0)return null;let a=12*Mn(i)/s;return{w:a,p:
MN(
n*(t-1)*a,t-1)}}m();function jN(e){let t=e.map(Wi).filter(i=>i.length>1),n=t.flat(),r=Mn(n)/(n.length-1);
return r>0?1-hr(
t.map(i=>i.length*Mn(i)/(i.length-1)))/n.length/r:null}m();function BN(e){let t=e.entries.filter(s=>{
var a,u;return((u=(a=e.readings.get(s.code))==null?void 0:
a.size)!=null?u:0)>0}),n=t.map(s=>e.readings.get(s.code)),r=new v(n.flatMap(s=>[...s.keys()])),o=e.judges.
map(s=>s.code).filter(s=>r.has(s));o.sort((s,a)=>s<a?-1:1);let i=n.map(s=>o.map(a=>{var u,l;return(l=
(u=s.get(a))==null?void 0:u.score.valueOf())!=null?l:null}));return{entries:t,judges:o,rows:i}}var zN=e=>e.
filter(t=>t.every(n=>n!==null));m();m();m();m();m();function KH(e,t){let n=e.map((i,s)=>[...i,t[s]]),
r=f.max(...e.map((i,s)=>i[s])),o=0;for(let[i,s]of n.
entries()){let a=s[i];if(a<=r*1e-12){s.fill(0);continue}o+=1;for(let[u,l]of n.entries()){let c=u===i?
0:l[i]/a;if(c!==0)for(let d of l.keys())l[d]=l[d]-c*s[d]}}return{solution:n.map((i,s)=>i[s]===0?0:i[
i.
length-1]/i[s]),rank:o}}function uw(e,t,n){let r=t.map((c,d)=>t.map((p,g)=>g===d?n*c:0)),o=t.map(()=>0),
i=new v;for(let c of e){let d=[...c.keys()].filter(b=>c[b]!==null&&t[b]>0),p=d.reduce((b,S)=>b+t[S],
0),g=d.reduce((b,S)=>b+t[S]*c[S],0)/p;for(let b of d){i.add(b),o[b]=o[b]+t[b]*(c[b]-g);let S=r[b];S[
b]=
S[b]+t[b];for(let O of d)S[O]=S[O]-t[b]*t[O]/p}}let{solution:s,rank:a}=KH(r,o),u=t.reduce((c,d)=>c+d,
0),l=s.reduce((c,d,p)=>c+t[p]*d,0)/u;return{effects:s.map((c,d)=>t[d]>0?c-l:0),isDetermined:a>=i.size-
1}}m();function GH(e,t){let n=[];for(let[r,o]of e.entries())if(o!==null)for(let i=t[r];i>0;i-=1)n.push(
o);return n.
length>0?n:Wi(e)}var Jo=e=>t=>Float64Array.from(e,n=>{let[r,o]=[0,0];for(let i=0;i<n.length;i+=1){
let s=n[i];
s!==null&&(r+=t[i]*s,o+=t[i])}return o>0?r/o:Fn(Wi(n))});function xf(e,t){var r,o;let n=e.map(i=>[
...i]);
for(let i of(o=(r=e[0])==null?void 0:r.keys())!=null?o:[]){let s=e.flatMap((u,l)=>u[i]===null?[]:[l]),
a=t(s.map(u=>e[u][i]));for(let[u,l]of s.entries())n[l][i]=a[u]}return n}var Tf=(e,t)=>n=>Float64Array.
from(e,r=>{let o=GH(r,n).sort((s,a)=>s-a),i=t(o.length);return Fn(o.slice(i,o.length-i))});var UN=(e,
t)=>{var r,o;if(e.every(i=>i.every(s=>s!==null)))return Jo(e);let n=uw(e,(o=(r=e[0])==null?
void 0:r.map(()=>1))!=null?o:[],t).effects;return i=>{let a=uw(e,i,t).effects.map((u,l)=>i[l]>0?u:n[
l]);
return Jo(e.map(u=>u.map((l,c)=>l===null?null:l-a[c])))(i)}};m();var WN=Jo;m();var KN=e=>Tf(e,t=>f.ceil(
t/2)-1);m();var GN=e=>Jo(xf(e,kf));m();var qN=e=>Tf(e,t=>t<rc?0:1);m();function qH(e){let t=f.sqrt(
Mn(e)/(e.length-1)),n=Fn(e);return e.map(r=>t>0?50+10*(r-n)/t:50)}var HN=e=>Jo(
xf(e,qH));var ZN={mean:WN,trimmed:qN,median:KN,"rank-sum":GN,"z-score":HN,adjusted:UN};function JN(e,
t,n,r,o){var i,s,a;return(a=(s=(i=ZN)[e])==null?void 0:s.call(i,t.rows,n))!=null?a:HH(
oc[e],t,r,o)}function HH(e,{entries:t,judges:n},r,o){return i=>{let s=e.scores(ZH(r,n,i),o);return Float64Array.
from(t,({code:a})=>{var u,l;return(l=(u=s.get(a))==null?void 0:u.valueOf())!=null?l:w.NaN})}}
function ZH(e,t,n){
let r=t.flatMap((a,u)=>k.from({length:n[u]},(l,c)=>({judge:a,code:`${a}\0${c}`}))),o=new y(e.judges.
map(a=>[a.code,a])),i=new y([...e.readings].map(([a,u])=>{let l=r.flatMap(({judge:c,code:d})=>{let p=u.
get(c);return p===void 0?[]:[[d,p]]});return[a,l.length>0?new y(l):u]})),s=r.flatMap(({judge:a,code:
u})=>{
let l=o.get(a);return l===void 0?[]:[{...l,code:u}]});return{...e,judges:[...s,...e.judges],readings:
i}}m();m();function VN(e){let t=e>>>0||1;return()=>(t^=t<<13,t^=t>>>17,t^=t<<5,(t>>>0)/4294967296)}
var JH=5,VH=20231207;function XN(e,t){return e===1?[[t]]:k.from({length:t+1},(n,r)=>XN(e-1,t-r).map(
o=>[r,...o])).flat()}var lw=e=>e<2?1:e*lw(e-1),XH=e=>XN(e,e).map(t=>{let n=t.reduce((r,o)=>r/lw(o),
lw(
e));return{times:t,weight:n/e**e}});function YH(e,t){let n=VN(VH);return k.from({length:t},()=>{let r=k.
from({length:e},()=>0);for(let o=0;o<e;o+=1){let i=f.floor(n()*e);r[i]=r[i]+1}return{times:r,weight:
1/
t}})}var YN=(e,t)=>e<=JH?XH(e):YH(e,t);var QH=1e-9,cw={most:2e3,longList:500,longFrom:500};function eZ(
e,t,n,r){if(!e.settings.carryOver)return r.
entries.map(()=>({own:1,rest:0}));let o=sc(e,t.stage,n),i=new je(0);return r.entries.map(s=>{let a=o(
s.code,i).map(({weight:c,score:d})=>[c.valueOf(),d.valueOf()]),u=a.reduce((c,[d])=>c+d,0),l=a.reduce(
(c,[d,p])=>c+d*p,0);return{own:a[a.length-1][0]/u,rest:l/u}})}function tZ(e){let t=e.map((n,r)=>n*e.
length+r).sort();return k.from(t,n=>n-f.floor(n/e.length)*e.length)}function nZ(e,t){var s,a;let n=Ar(
e.contenders),r=(a=(s=n[n.length-1])==null?void 0:s.place)!=null?a:0,o=n.filter(({place:u})=>u===r).
length,i=t===null?1:f.min(1,(t-r+1)/o);return n.map(({ranked:u,place:l})=>[u.entry.code,l===r?i:1])}
function QN(e,t,n,r,o,i){let{settings:s}=e,{entries:a,judges:u}=o,{places:l,last:c}=t,{better:d}=r,p=JN(
t.method,o,i,t.panel,s),g=eZ(e,t,n,o),b=new y(a.map((M,j)=>[M.code,j])),S=10**s.decimals,O=d==="higher"?
-1:1,P=M=>M,N=Pm(e.entries),I=new je(0),_=M=>s.passingScore===null?I:new je(M,S);return YN(u.length,
a.length<cw.longFrom?cw.most:cw.longList).map(M=>{let j=p(M.times).map((Q,Y)=>g[Y].rest+g[Y].own*Q),
z=j.map(Q=>O*f.floor((Q+QH)*S+.5)),L=tZ(z),B=new Int32Array(a.length),q=L.map((Q,Y)=>{let ge=L[Y-1];
return B[Q]=ge!==void 0&&z[ge]===z[Q]?B[ge]:Y+1,{entry:a[Q],rank:B[Q],score:_(O*z[Q]),steps:[],
decidedBy:null}}),
{races:J}=Wm(q,{settings:s,places:l,last:c,better:d,rounded:P,categoryOf:N}),K=J.flatMap(Q=>nZ(Q,l));
return{weight:M.weight,scores:j,ranks:B,shares:new y(K.map(([Q,Y])=>[b.get(Q),Y]))}})}m();function rZ(
e,t){let n=Float64Array.from(e,({ranks:o},i)=>o[t]*e.length+i).sort(),r=o=>{let i=0;for(let s of n){
let a=f.floor(s/e.length);if(i+=e[s-a*e.length].weight,i>=o-1e-9)return a}return e.length};return[r(
.05),r(1-.05)]}function eI(e,t){return e.judges.length<2||t.length===0?e.entries.map(({code:n})=>({
code:n,
inTop:null,rankLow:null,rankHigh:null})):e.entries.map(({code:n},r)=>{let o=t.reduce((u,{weight:l,
shares:c})=>{
var d;return u+l*((d=c.get(r))!=null?d:0)},0),[i,s]=rZ(t,r),a=o<1e-9||o>1-1e-9;return{code:n,inTop:a?
f.round(o):o,rankLow:i,rankHigh:s}})}m();function oZ({panel:e},t){let n=r=>o=>{let i=e.readings.get(
o);return(i==null?void 0:i.size)===1&&i.has(
r)};return t.flatMap(({judge:r,enters:o,leaves:i})=>i.some(n(r))?[]:[...o,...i])}function tI(e,t,n,r){
let o=new y(n.map(d=>{var p;return[d.code,(p=d.inTop)!=null?p:0]})),i=new v(oZ(e,r)),s=({entry:{code:
d},
advances:p})=>{var b;let g=(b=o.get(d))!=null?b:0;return i.has(d)||(p?g:1-g)<.9-1e-9},a=e.standings.
filter(d=>d.advances),u=a.filter(d=>!s(d)).length;if(t<2)return{level:"single",within:a.length,firm:
0,
contested:[]};if(a.length===e.standings.length)return{level:"no-cut",within:a.length,firm:a.length,
contested:[]};
let l=e.standings.filter(s).map(({entry:d})=>d.code);return{level:l.length===0?"firm":2*u>=a.length?
"partly":"open",within:a.length,firm:u,contested:l}}function Sf(e,t,n){var N,I;let{panel:r}=t,i=t.standings.some(
({decision:_})=>_!==void 0)?Ss(e,r,n):t,
s=BN(r),a=zN(s.rows),u=2*a.length>=s.rows.length?a:[],l=LN(u),c=IN(u),{lambda:d,effects:p}=$N(r,e.settings.
severityCorrection),g=dr(i.method),b=s.judges.length>0?QN(e,i,n,g,s,d!=null?d:0):[],S=new y(eI(s,b).
map(_=>[_.code,_])),O=i.standings.map(({entry:_})=>S.get(_.code)),P=ON(e,i,n);return{stage:i.stage.name,
panel:{judges:s.judges.length,entries:s.entries.length,complete:a.length},kendallW:(N=l==null?void 0:
l.w)!=null?N:null,kendallP:(I=l==null?void 0:l.p)!=null?I:null,iccSingle:c.single,iccAverage:c.average,
alpha:jN(s.rows),lambda:d,judges:FN(r,s,p),stability:O,leaveOneOut:P,methods:PN(e,i,n),gap:NN(i,s,b,
(g==null?void 0:g.better)==="lower"?-1:1),verdict:tI(i,s.judges.length,O,P)}}m();m();var nI=e=>e<=3;
var rI={strong:.7,moderate:.5,weak:.3,none:0},iZ={levels:{single:()=>"Hanya satu juri yang menilai, jadi kekukuhan peringkat tidak dapat dinilai.",
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
"Juri hampir tidak sepakat tentang urutan peserta."}},sZ={
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
"The judges hardly agree on the order of the entries."}};function aZ(e){var n;return(n=h.keys(rI).find(
r=>e>=rI[r]))!=null?
n:"none"}var oI=(e,t)=>Nn(e.toFixed(2),t);function uZ(e,t,n){var p;let{verdict:r,panel:o,leaveOneOut:
i,
gap:s,methods:a}=e,u=i.filter(({enters:g,leaves:b})=>g.length+b.length>0).length,l=a.filter(({enters:
g,
leaves:b})=>g.length+b.length===0).map(({method:g})=>g),c=g=>Bo(g,n),d=(p=s==null?void 0:s.standardError)!=
null?p:null;return[...r.contested.length>0?[t.contested(X(r.contested,n))]:[],...nI(o.judges)?[t.sensitivity(
o.judges)]:[],u===0?t.sameWithoutAny:t.changesWithout(u,i.length),...s?[`${t.gap(s.lastIn,s.firstOut,
oI(s.points,n))}${d===null?"":t.gapError(oI(d,n),s.points<2*d)}.`]:[],...l.length>0?[t.otherMethods(
X(l.map(c),n))]:[],...a.filter(({method:g})=>!l.includes(g)).map(({method:g,enters:b,leaves:S})=>t.byMethod(
c(g),X(b,n),X(S,n)))]}function Ef(e,t){let n=t==="id"?iZ:sZ,{level:r,within:o,firm:i}=e.verdict;
return[
n.levels[r](o,i),...r==="single"||r==="no-cut"?[]:uZ(e,n,t),...e.kendallW===null?[]:[n.agreement[aZ(
e.kendallW)]]]}var iI=(e,t)=>t.map((n,r)=>{let o=Sf(e,n,t.slice(0,r)),i=Ef(o,e.settings.language);
return{...o,verdict:{
...o.verdict,text:i}}});m();function sI(e,t,{settings:n}){return{stage:e.stage.name,method:e.method,
unit:mr(e.method),cut:e.places,
unordered:e.last&&!n.rankedWinners,judges:e.panel.judges.map(r=>r.code),ranking:e.standings.map(r=>{
var o,i,s,a,u;return{rank:r.rank,...r.decision===void 0?{}:{decidedRank:r.decision.rank},code:r.entry.
code,name:r.entry.name,institution:r.entry.institution,category:(o=r.category)!=null?o:r.entry.category,
score:r.score.valueOf(),advances:r.advances,categoryRank:r.categoryRank,reserve:r.cutNote==="first-reserve",
title:r.title,tieBrokenBy:r.decidedBy===null||r.decidedBy==="shared"?r.decidedBy:r.decidedBy.
metric,tie:(s=(i=t==null?void 0:t.get(r))==null?void 0:i.tie)!=null?s:"",explanation:(u=(a=t==null?
void 0:
t.get(r))==null?void 0:a.text)!=null?u:"",judgeScores:h.fromEntries([...r.judgeScores].map(([l,c])=>[
l,c.valueOf()]))}})}}m();function aI({competition:e,unwritten:t,keepers:n},{evaluation:r,
explanations:o,findings:i,hash:s,provisional:a},u){
let{language:l}=e.settings;for(let N of t)dn(N);let{run:c,isNew:d}=aO(s,a,u.rows),p=i.filter(gu);$1(
e,{...r,findings:lZ(p)},o,c,n);let g=r.results.map(N=>N.stage.name);if(VP({top:Bm(e),at:c.at,by:c.by,
ranked:g,errors:Mi(i,"error")}),!d||a)return u;let{at:b,by:S,id:O}=c,P=oe(l).history.computed(g.length,
Mi(p,"error"),Mi(p,"warning"));return jt(u,{at:b,by:S,action:"compute",detail:P,run:O,hash:s},e.settings)}
var lZ=e=>e.filter(t=>t.code!=="SCALE_ASSUMED");var cZ=ee({provisional:Be(),write:ye(Be()),close:ye(
Be()),reliability:ye(Be()),profiles:ye(Be())});function Kc(e){
return ae(()=>{let t=de(cZ,e);return be(),Ee(()=>dw(t).answer)})}function dw({reliability:e=!1,
profiles:t=!1,
...n},r=()=>{}){let o=xn(void 0,n.close===!0?"all":"ranking"),{workbook:i}=o,{competition:s}=i,{
language:a}=s.
settings,u=CN(i,o.history.rows,{...n,through:r(s)}),{explanations:l,open:c}=u,{results:d}=u.evaluation,
p=xu(i),g=u.toClose.reduce((N,I)=>hf(i,I,N),o.history),b=[...u.findings,...Go(i,g)],S=i.findings.some(
({code:N,params:I})=>N==="TAB_OPEN"&&I.isShutOut),O=u.writes&&!S?aI(i,{...u,findings:b,hash:p,
provisional:n.
provisional},g):g;Is(i,b);let P={ok:bu(b),findings:so(b,a,Ac({...o,history:O})),understood:of(i),
stages:d.
map((N,I)=>sI(N,l[I],s)),reliability:e?iI(s,d):[],...t&&{profiles:RN(d)},hash:p,open:c};return{
workbook:i,
results:d,findings:b,history:O,answer:P}}m();m();m();var uI={parts:5e3,bytes:6e7,xml:3e7,tags:25e5},
lI={parts:1e3,bytes:3e7,xml:1e7,tags:12e4},Gc=(e,t)=>h.
assign(new C(`${t}: ${e}`),{archiveFault:e}),Cf=e=>e instanceof C&&"archiveFault"in e?e.archiveFault:
null;var OZ=new R(1980,0,1),DI=/[\uD800-\uDFFF]/,PZ=/[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\uD800-\uDFFF]+|[\uD800-\uDFFF]/g;
function NZ(e){var r;let t=(r=e.codePointAt(0))!=null?r:0,n=[12,6,0].map(o=>128|t>>o&63);return x.fromCharCode(
240|t>>18,...n)}function IZ(e){var o;let{strToU8:t,strFromU8:n}=(qi(),Co(Gi)),r=((o=e.match(PZ))!=null?
o:[]).map(i=>DI.test(i)?i.length===2?NZ(i):"\xEF\xBF\xBD":n(t(i),!0));return t(r.join(""),!0)}var Hi=e=>DI.
test(e)?IZ(e):(qi(),Co(Gi)).strToU8(e),$u=e=>(qi(),Co(Gi)).strFromU8(e),AI=e=>(qi(),Co(Gi)).strFromU8(
e,!0),OI=e=>(qi(),Co(Gi)).inflateSync(e),CI=e=>/\.(xml|rels|vml)$/i.test(e),$Z=(e,t)=>e>t+t/1e3+64,
RI=60;
function _Z(e){let t=0;for(let n=e.indexOf(RI);n>=0;n=e.indexOf(RI,n+1))t+=1;return t}function Of(e,
t,n=()=>!0){
let r=new v,o=0,i=0,s=(qi(),Co(Gi)).unzipSync(e,{filter:({name:u,size:l,originalSize:c})=>{let d=u.toLowerCase(
);
if(r.has(d))throw Gc("twice",u);if(r.add(d),$Z(l,c))throw Gc("lying",u);if(o+=c,CI(u)&&(i+=c),r.size>
t.parts||o>t.bytes||i>t.xml)throw Gc("too-large",u);return n(u)}}),a=0;for(let u of h.keys(s))if(CI(
u)&&(a+=_Z(s[u])),a>t.tags)throw Gc("too-large",u);return s}var _u=(e,t=6)=>(qi(),Co(Gi)).zipSync(e,
{mtime:OZ,level:t});function Cw(e,t){let n=ae(()=>{var N,I;let{language:r}=e.settings,o=oe(r),[i,s]=[
(N=nu(t))==null?void 0:
N.snapshot,jp(t)];if(i===void 0||s===null)return he(fe("BAD_REQUEST",o.problems.noEvidence));let{
text:a,
seal:u}=bf(s,i,Ke),l=Hi(a);if(l.length>Au)return he(fe("BAD_REQUEST",o.problems.noEvidence));let c=ve(
),
d=_n(1,R.now()),p=zr(e,c,d),g={sheet:Ot(Gt()),evidence:Ot(s.stage+s.hash)},b=p.files.find(({
properties:{
sheet:_,evidence:M}})=>_===g.sheet&&M===g.evidence),S=u.slice(0,32);if((b==null?void 0:b.properties.
content)===S)return{link:b.link,seal:u};let O={fileId:(I=b==null?void 0:b.id)!=null?I:null,folder:p.
id,bytes:l,from:lf,to:lf,title:`${o.documents.evidence(s.stage,s.code)}.json`,properties:{...g,
content:S}},
[P]=Br([O],d);return{link:P===void 0?"":Ht(P,r).link,seal:u}});return"problem"in n?{file:null,seal:
null,
problem:n.problem.message}:{file:n.answer.link,seal:n.answer.seal,problem:null}}m();m();var FZ=[
"competition","year","organizer","government","province","city","decisionDate","juryDecreeNumber",
"minutesNumber","decreeNumber","legalBasis","acknowledgedBy","signerName","signerPosition",
"signerGrade","signerNip"],Fu=e=>e.filter(([,t])=>t!=="");function Pf({settings:e,entries:t,judges:n,
signers:r=[]},o,i){let s=o.filter(({stage:a})=>i.includes(a)).flatMap(({stage:a,judge:u,rows:l})=>l.
flatMap(c=>c.entry===null?[]:[{of:[a,u,c.entry],row:c}])).sort((a,u)=>a.of.join(`
`)<u.of.join(`
`)?-1:1);return{settings:Fu(FZ.map(a=>{var u;return[[a],x((u=e[a])!=null?u:"")]})),signers:Fu(r.map(
({office:a,name:u,plainName:l,rank:c,nip:d,acting:p,onBehalfOf:g})=>{let b=[u,l,c,d,p,...g].filter(S=>S!==
"");return[[a],u===""?"":b.join("; ")]})),innovators:Fu(t.map(({code:a,innovator:u})=>[[a],u])),
judges:Fu(
n.map(({code:a,name:u})=>[[a],u])),roles:Fu(n.map(({code:a,role:u})=>[[a],u])),notes:Fu(s.map(({of:a,
row:u})=>[a,u.notesToEntrant])),formulas:s.flatMap(({of:a,row:u})=>[...u.marks].flatMap(([l,c])=>"formula"in c&&
c.formula===!0?[[[...a,l],"formula"]]:[]))}}function PI(e,t){return h.keys(e).flatMap(r=>{
let o=a=>E.stringify(a),[i,s]=[new y(e[r].map(([a,u])=>[o(a),u])),new y(t[r].map(([a,u])=>[o(a),u]))];
return r==="formulas"?t.formulas.flatMap(([a])=>i.has(o(a))?[]:[{part:r,names:a,old:"",now:"formula"}
]):
e[r].flatMap(([a,u])=>{var c;let l=(c=s.get(o(a)))!=null?c:"";return l===u?[]:[{part:r,names:a,old:u,
now:l}]})})}function NI({competition:e,sheets:t,decisions:n},r,{links:o},{code:i,hash:s,at:a,by:u},l){
let{stages:c,
settings:d}=e,p=c.slice(0,c.indexOf(r.stage)+1).map(({name:b})=>b),g=[...r.standings].sort((b,S)=>Ft(
b)-Ft(S));return{stage:r.stage.name,code:i,hash:s,at:a,by:u,minutes:l,method:Bo(r.method,d.language),
rulesVersion:x(qn),history:{rows:o.length,end:wp(o,Ke)},plenary:n.filter(({stage:b})=>p.includes(b)).
map(({stage:b,entry:S,rank:O,confirmed:P})=>{var N,I;return{stage:b,entry:S,rank:O,by:(N=P==null?
void 0:
P.by)!=null?N:"",at:(I=P==null?void 0:P.at)!=null?I:""}}),ranking:g.map(b=>{var S;return{rank:Ft(b),
code:b.entry.code,score:nr(b.score,d.decimals),advances:b.advances,title:(S=b.title)!=null?S:""}}),
printed:Pf(
e,t,p)}}var MZ=ee({stage:ye(G()),minutes:ye(ee({number:G(),link:G()}))});function LZ(e,{settings:t}){
var s,a;
let n=u=>u.replace(/\s+/g," ").trim().slice(0,300),r={number:n((s=e==null?void 0:e.number)!=null?s:
""),
link:n((a=e==null?void 0:e.link)!=null?a:"")};return r.number!==""&&/^https?:\/\/\S+$/.test(r.link)?
r:t.resultApproval||r.number+r.link!==""?he(fe("BAD_REQUEST",oe(t.language).problems.minutesMissing)):
null}var jZ=["TIE_AT_CUT","RULE_CHANGED_AFTER_SCORING","RESULT_STALE"];function Nf(e){return ae(()=>{
let{stage:t,minutes:n}=de(MZ,e);return be(),Ee(()=>{var ce,Xe,me;let{workbook:r,results:o,findings:i,
history:s}=dw({provisional:!1,close:!0},Te=>t===void 0?void 0:Zn(Te,t).name),{competition:a}=r,{
language:u}=a.
settings,l=(ce=o[o.length-1])==null?void 0:ce.stage.name,c=t===void 0?l:Zn(a,t).name,d=(me=c!=null?c:
(Xe=a.stages[0])==null?void 0:Xe.name)!=null?me:"",p=a.stages.slice(0,a.stages.findIndex(Te=>Te.name===
d)+1),g=i.filter(Te=>Te.stage===void 0||p.some(({name:Ct})=>Ct===Te.stage)).map(Te=>jZ.includes(Te.code)?
{...Te,severity:"error"}:Te),b={stage:d,code:null,at:null,hash:null,evidence:null};if(!bu(g))return{
ok:!1,findings:so(g,u),...b};let S=o.find(Te=>Te.stage.name===d);if(S===void 0)return he(fe(
"BAD_REQUEST",oe(u).problems.nothingToDecide(d)));let{sheets:O,decisions:P}=r,N=LZ(n,a),I=Nc(a,O,P,d),
_=Ke(I),
M=cn(Je(a.stages,s.rows),d),{name:j,grid:z}=xt(H.decisions[u]),L=tu(z),B=L.find(Te=>Te.stage===d&&Te.
text.length>0&&Te.hash===(M==null?void 0:M.hash)),q={ok:!0,findings:so(g,u),stage:d};if((M==null?
void 0:
M.status)==="decided"&&Tu(r,M.hash,d)&&B!==void 0){let{at:Te,code:Ct,hash:zt}=M,ht=B.testimony===""?
null:Cw(a,B);return{...q,at:Te,code:Ct,hash:zt,evidence:ht}}let[J,K,Q]=[ot(),ve(),nb(_)],Y={stage:d,
code:Q,at:ur(J),by:K,hash:_,text:I,testimony:E.stringify(NI(r,S,s,{code:Q,hash:_,at:J,by:K},N)),
method:Bo(
S.method,u),version:x(qn)},ge=oe(u),we=[...L.filter(Te=>Te.stage!==d),Y];Kn(BA(we,j,u,ge.tabs.decisions,
ge.tabs.decisionsOrigin),r.keepers),Er("decisions",j),Ea(j);let{seal:Fe}=bf(E.parse(Y.testimony),E.parse(
I),Ke),at=ge.history.decided(Q,Y.method,Y.version,wf(Fe),N);return jt(s,{at:J,by:K,action:"decide",
detail:at,
run:St(),hash:_,stage:d},a.settings),{...q,at:J,code:Q,hash:_,evidence:Cw(a,Y)}})})}m();var zZ=ee({
stage:ye(G())}),II=2,UZ=40;function WZ({standings:e,places:t,last:n}){var s,a;let r=t===null?
0:e.filter(u=>u.rank<=t).length;if(r===0)return[];let o=n&&r<=UZ?0:f.max(0,r-II),i=(a=(s=e[f.min(e.length,
r+II)-1])==null?void 0:s.rank)!=null?a:0;return e.filter((u,l)=>l>=o&&u.rank<=i)}function If(e){
return ae(
()=>{let{stage:t}=de(zZ,e);return be(),Ee(()=>{var g;let n=et();qt(n);let{competition:r}=n,{language:
o}=r.
settings,{results:i}=Lt(KZ(n),{provisional:!1}),s=t===void 0?void 0:Zn(r,t).name,a=(g=i.find(b=>b.stage.
name===s))!=null?g:i[i.length-1],u=oe(o).tabs,l=n.deciding.tabs.get("plenary"),c=l===void 0?[]:Mp(Le(
l),r).listed,d=(a===void 0?[]:WZ(a)).filter(({entry:b})=>!c.some(S=>S.entry===b.code&&S.stage===(a==
null?void 0:a.stage.name))).map(({entry:b,rank:S})=>{var O;return{stage:(O=a==null?void 0:a.stage.name)!=
null?O:"",entry:b.code,computed:S}}),p=_I(fa,l,d,o,[u.plenary,u.plenaryOrigin],n.keepers);return Er(
"plenary",p),{tab:p,added:d.length}})})}var KZ=e=>({...e,decisions:[],findings:e.findings.filter(({
code:t})=>t!==
"PLENARY_UNCONFIRMED")});function $I(){return ae(()=>(be(),Ee(()=>{let e=et();qt(e);let{language:t}=e.
competition.settings,n=oe(t).tabs,r=_I(ys,e.deciding.tabs.get("objections"),[],t,[n.objections,n.objectionsOrigin],
e.keepers);return Er("objections",r),{tab:r,added:0}})))}function _I(e,t,n,r,[o,i],s){let a=t===void 0?
null:ct(Le(t),e);if(t===void 0||a===null&&Zr(t)===0){let c=e.columns.map(({key:p,header:g,width:b,
format:S})=>({
header:g[r],width:b,...S===void 0?{}:{format:S},value:O=>{var P;return(P=O[p])!=null?P:""}})),d=At(t!=
null?t:e.tab[r],o,i,c,n,2);return dn(d,s),d.name}if(a===null||n.length===0)return t;let u=f.max(...a.
columns.values())+1,l=n.map(c=>{var p;let d=k.from({length:u},()=>"");for(let[g,b]of a.columns)d[b]=
(p=c[g])!=null?p:"";return d});return sn(t,Zr(t),0,l),t}m();m();var FI=$("Kode","Code"),qZ=(e,t)=>typeof e=="number"&&
typeof t=="number"?e===t:U(e)===U(t);function MI(e,{
values:t,headerRow:n}){var g,b,S,O;let r=((g=t[n])!=null?g:[]).map(x),o=((b=e.values[n])!=null?b:[]).
map(P=>F(U(P))),i=r.map(P=>o.indexOf(F(P))),s=r.findIndex(P=>P===FI.id||P===FI.en),a=r.flatMap((P,N)=>i[
N]===
-1?[{kind:"column",header:P}]:[]),u=(S=i[s])!=null?S:-1;if(u===-1)return a;let l=new y(t.slice(n+1).
map(P=>[V(x(P[s])),P])),c=new v,d=[];for(let[P,N]of e.values.entries()){if(P<=n||i.every(L=>L===-1||
U(N[L])===""))continue;let I=U(N[u]),_=l.get(V(I));if(_===void 0||c.has(V(I))){d.push({kind:"stray",
row:P+1,cell:xe(P,u),code:I});continue}c.add(V(I));let M=r.flatMap((L,B)=>{var Q,Y;let q=i[B],[J,K]=[
(Q=N[q])!=null?Q:"",(Y=_[B])!=null?Y:""];return q===-1||qZ(J,K)?[]:[{at:q,header:L,written:J,
expected:K}]}),
j=M[0];if(j===void 0)continue;let z=M.map(({at:L,...B})=>B);d.push({kind:"cells",row:P+1,cell:xe(P,j.
at),code:I,cells:z})}for(let[P,N]of l)c.has(P)||d.push({kind:"missing",code:x(N[s]),rank:(O=N[0])!=null?
O:""});let p=[...a,...d];return p.length>0?p:HZ([...c],[...l.keys()],n,u)}function HZ(e,t,n,r){let o=e.
findIndex((i,s)=>i!==t[s]);return o===-1?[]:[{kind:"order",row:n+o+2,cell:xe(n+o+1,r)}]}var LI=e=>{
var t,
n,r;return(r=(n=/ (?:proses|run) ([0-9a-f]{8})(?: |$)/.exec(U((t=e.values[1])==null?void 0:t[0])))==
null?void 0:n[1])!=null?r:null};m();m();m();var Mu=(e,{settings:t})=>e.inEnglish?t.language:"id";m();
m();function ZZ(e,t){let n=t;for(let r=0;r<e.length;r++)n=f.imul(n^e.charCodeAt(r),16777619);return n>>>
0}function Lu(e){return[2166136261,84696351].map(t=>`0000000${ZZ(e,t).toString(16)}`.slice(-8)).join(
"")}var jI=new y,JZ=4096;function Vc(e){var n;let t=(n=jI.get(e))!=null?n:Lu(AI(e.subarray(-JZ)));
return jI.
set(e,t),t}function Xc(e,t,n){let r=o=>h.keys(o).sort().map(i=>{let s=o[i];return[i,typeof s=="string"?
s:s.map(r)]});return E.stringify([e,t,r(n)])}m();var BI=`7X2JcttGtuivsHzrVc2UF4qrJE/mvqIkWqIlSrJEyZbu3HFBJERCXE0CoqRUqpzNcZzFSRxn3/c9
k0ySyTqpesVFovwV8yXvdGPrBhogCJKWHGPisYlG43T36dOnz9an/+d/TjxQP1v97xOnTjzgV3/U
z1bUAvlH/azo2ykWztYqXJr/699OVKp8ja9u8387odYTlXrVRR2W8hOA6IXqT/girf0gyibK1Qxf
rWlgqQL0nOQ0WIYHvREN9FbaVz+7zRWgy2m+JPLVv53wq5DKFXgn7lbQeDI73N9OwGMdfo/odQr8
pti1EsKJUMrCC24TWpBfwtMGv1muou/kx4JQQg/BsP64JBVQESeJZR3cRlkUy8WurVaFbK573+RB
yggolUswX/CYLhfKqJtyu1BQ2zOMaE/7KEiWTtZY5VqH+2nGsh3ihTIbvTajYqrX7za0H5M19ed2
rCBkSxowQC97ONQoyeGQ8LXSTa5Qg04R7Vm9MrRvpGmC3BGynBEVIkgWvdSAqAs0rkbw/3RshS0m
p7dPDQTU28f07Pb2rSULIFFizQPGIo6WI1kNd0rrbSAeDAYn9Ld5nq/M8zui1j+doakMsnquXBIR
eXC1tCAAjPiEb5qrcsVyKSMPu8Yo5LmaGKsJHONVLlaqmeDoHSB4qs7O01xJXK4UBK2jTligVjeX
gTebQgFhID6F/mOvR4XECzxHULhp/En0zFerHFC7OnxDGTF6wxt18GSxNvaNgr4tbRQm+UKB3G1Y
JWR9/Re9gQnQYoafccGP5C9Xe/5S7pthG90ozHG7ZYkg2U1hhyenfqMwXRUyBATDo9YrNJ2Y/AFI
SF85UKsm7hZ4Hd5F9voYD0WIFUJy0agVFyVeiGkLsIHwaA9cYmwyGg4Aa1CxN+acs9l8Sg6G4Dv0
YIgXBvYQDo6FCfZgov3FAre7yQlV35RQq8BvfQUw3xDrgPleXQ3mlxqn5mp8ZkHff+bL1SJXcDAZ
kSgxGcQuBaw/R1C49kPfcTNVrg44l58qQG5IcPJlhJqYUtgM+j1B/J4jfi/Jv9Wv+c1NPi3Gd0TY
N32IXlE9lV1tKP+ifunLrnI2Pb89XeUqOSF9Dvgjryxy7myWKJwrp/M1JCGXamcRfnOiWDnr99fS
Ob7I1c6UK3wJXgIzLHIiPFazfmVcxYI/ODIS9Rc5oQRtl8qTOa6U5WO1CnQU0YC+nLr2pP/2aXhT
nMj5pCoiiZ7hVYS0KFVV/QCezsL/lQ7Cr8GALG0vCqrUj54BP4tVn5BRJrIEOIKfiBT4WhpNs4pM
tbL2NYc6JU8iawr0wmq1XM/xXAYtMn1uTPBwibF7GwWhcg72PaXFWjW9BC3IIOBRrPJiOqc8of1R
f+unX2PoFDRUUAPVyrdRT5YzulKhQNvZrBaVn+XNTd+OgqBdapugqlWqNXGaB6kM/YBqVeiLBo7b
nqvpPVOr6l1DPdGf4P9qVYKwDEUajcsLXN1BqNVvlH5luVFnH1IpBxvkxRxfWgE2pZaWQKDqnWEF
gwTDotmyyu81bs4XhRkhk+FLLLZP7QYk2ydeyHso2mfgRXRMlp3ULRU/q0SCJt1XPcsXN3hE5dVE
BrrpS9dETkQjkEUCufL/hdXk24YtXyiXELGeQWD5UrqcAYRCwUrq3Gnogw++LWW4AnwJhbt87W8n
/m/3rTVAYKe7+G7cIQOEUmfdyAipLHXbhNW9Um0iRIgIXTd/u4971O4D8Kmddk+SBiX1kKRBvMiC
0DVZLjARbyf6kPTZ2wgiMDl2I7BsNRwhGr1yDjNy9bEykdEtQOpveXTLFU5f0s40KmpxgmA5AwyZ
r7JRRkke1st9PEysxy5asB05S8JiVShXBXFXgzA+bvs6RLw2T1UAqa5G/dDKOmA5vNEoOTc0gqhp
61H/DyAGInfboOX1rtPLC4cByowUEAdoClZYplMTGyGAYipztKTGwj2ZLGy0gh7Ji/jStF5CNtrB
pFDa42GvU3UC4pnQBIhSVf5Xixg8K2SlxZAvqO1M5kXEfkYzp54VM0d7RyTQw9Zh10JX3kmQmhPK
y5TTUhEpH8X02US2VK5yG7hWPRD21QMRX72CeyLLyfUKQ04uCulquVbeFM+ky0U/SHNCmvfXQbkH
ITkwgn9VquU0X0MjneRK2xzs6ArAojO5u8hV81LlNMCvcKKwIYChZxeL4BqgMsCRqqWzCpDTWqfQ
R0jEhE4p/2jfIOR1b1v+aEpBkyz4V/kC9KNcquWECjEY1/DgJSidCpht26FsF9HSUKcjEO5zPqZk
cZYA6UYR6gIzMOJkdhAQ/RtH3aDbNWiuauPuUESiORDpEUTQBKKCBNx+Jmq6WpbAtK/BY+jAPcFL
lPI6NMwqeoCmTDk1QMTQ++nQco6r6GszjTRCJ+AUSkQQw/50jquK/A4BJdA7mIh/3D/GABV0AwqG
GQwwgIV6Bxb1o56ZQTmlbwMo6JkZllNCN8JiDTHqElaQAWvUJawQA9aYS1hm8gI+k3cDDD7TYRRD
SG/uEcaovwhGlUKIYJiBaJp3umjUNTimLGM/fEpBwharXiCpDMEPn5KQXHaIBFHLiJlcb3CCKg/3
o4/BtpPjavoGi2D2yPBgJasAd4sIV5rUndnVjC5pUQ8vyM5LxRSIgYSYhbwViiS2KIDhDKv1lHNC
hwBPGmhkdFKkBUsZUFE3mN4tXVaOWLkvyBeyrLwpgA1tTpYhHSqsYyFrKwFlObFWacZIK5a1fyYQ
CYRIKxZDHbNEh9FhMMVvclJBXARPIzb8IZ3FahiElp8G2zfAXqyCVFIVBV41taedyU/Q4zyX5RV5
hRc5RKR+BPE07IgKSI1gM4SUXJGqBVkES/v5Ao+oouYPnAn4idqAhCKxHZOf4Fdk3SKI0hjBjMrq
W73+DlbHlKr1ev1MPYQrwzgC/kvJuWU85NPgGAQbHhK1MbIy6bOiICqON4BKPMFDuspzYlmhe8Mz
oLnKbwvIYii/NxYog5U/4jM+6KBGMcqri6HJqdQ5NS7I8AEFBHiqsCn0AkX9QuscTRS261Vz58Dq
Vp0EyNKlOAkefPD/FLjiBtj4H3qIcBjQxd2X1Dhp1rWsNjaq23zAKSW7o7AMFgyORbFxI41s8+qT
av1Fph8H1cxGYmSmYRqJHWi4BttKDwZO0qRGMUD6hW5DsGKY5AuTCYSKHNJLCcsIbVylXui+VtIK
R9anX+jFVn2lXpjNeeNG01Vv9gNrygsQfgL7eJ9AxGJIxL5DD4l6QbinrepTL/RZtIrxol/oYKzI
h3xBbxlj4yOaU85u/VHV7HClSwwms+kYSRnWRnGqWiW7jMYnT9g4NqiA2Q1TzRjaY+EJjMPADVCI
ZbkqVjmB2B4rWQg3Qc2U0bZn9BMFAsgGh0gLj4eooVni0ESiBrG5XKO9zXKZXPhZSdQeHThpRvTJ
pngr9pq64K1G4zS59m1cD46qBUfC+rzTjDcQDo0FR0GkklnqWDQ6ip5MnNe2nrH30UiQJMfqDE9Z
OwNBFKKCJkRd6+IcssxadFFtS255dHwkwuyhXTUb3NB91TmXxqiomEbzazJkzsZ1QwQIsfgjFtFJ
sBGyWdoPG4yPhiecDC0QijrhCtFRMmLIhtOOOjFBB8Pjzv0qdg7I7q6G3tyXJueJJYujLfU2CCGN
/wYZnlJTbLwriBd2rzbqiL2HomTIJSmQWO1Y5As7sI46iVe15aKPongvmzVP7RHaroD3CG3H0PaI
Arjua2lsybORORj6GSFyROX+WAt0XdVfTFHdF0RojMlgVKiK6MMiywoobxOgQeQn8MvuK5kUhayd
oiFSUDEIEoSEbl4VlrtVNEBSu4nfd2H35i+wb9Z2g2DvuDMCV+OQVV7da9UCB7xy3J59MKbJufxK
9RcEcVcSgivfK+FaJqaI8lRGQmh9ExKVXGA5OcHxULf5tPRPjkQJ+rKOMKcI2ZHhZRC6hIGMrZ2s
pHRMC6ejaPMjUDkWUbqqyqawaZCyqfp+kKJpN7MVw4rXCyXbSI+WspltPVp/JXklpb9SL3ROYXXi
hH6h61xW9akX3WwDwR4DL0xrKBQYcbuGwqERYg3ZKrz2HA3vj2yGbhc3Q5tPjRZYQi1yuCVbxICf
C0+NEmQMAX0iHQVZk8D8BfxSqBBYs5q5vnlDMBi11L4dytkhHElgAcKhcD1KLgODyEkJ3oZ3VJiX
4R2pHNo0HdBJwmGIpRpPaRgqZSs0ooEKtGFuwlbSCSVJG9cbDoxxt9zGSTONoVFKLqff0cK46Z01
JRBi9BIZACLbxnu3+xuiSGQbMgW5GwrGEa+yIB5KuLUWTEFmsDQWUOqnQbAMRiy/gyl1smRoEHaR
U6yjnUxjiiUROpO/g1GkenRnF+OkrGQgksiY9ZSMORkvDcHO3WY5N6PEirNyL3QXyE3SZSSCBHqn
xqHx0UAEy1BYsIiGR0eZjgO7aqztORiy7wSj35g/Ou736EhYlv1wh8JguyKinylsIqi9qwvE2G2b
YgwEmy6cKl+oqsO5pr5DGodTGjGte0uSpEQj8yaAPMy2k9qbtYrYUw1EGRkPRHVxFxa8BVXa1WNN
Dd7i7UZASLqkQEFJupSkYaL80bAcB98D5WMBoqdPQgE86l4+AbHT/ove7YUW7jhS9KXjF2xlE6MF
tzdrk81uMaJ1k9y1fQnFx4nQgmJABhNm6sdnV1FQQIqrZnmko8olZwCSbT/QhA6yH7woAoLpnihl
ZF+U07Y1i8jiwccADzqe948Sg6qHICnBLqpcCefnlRIiQQpZgpOj0AX68nKmuckJVgzNmLuCSUVf
ZxU1HEfmCeglpmb1tBwUZmQAsplRPVkH+5blyTpDEyIiRwP4FCpjtiFWJTWahdkMLAUMjgheSmBT
ntt0LgGdudi6r6h6DrGYQuE37NEor3oEiI47AVFYTITy1kfaiXqCC/ueHVxyO+0JLkjQdnDJuIye
4MKOYgeX3Kx6ggs80w4uabfrCS6wUDu4pK3KGdxlsVpGBwBYUNV3PYKcg7PzWpAeGzKq4iPq9NjC
JFdBewAbNri05Jd25+bICWB7OdkmtTB4VaIx3B0RODsPcjMWizKw5fVO3BMChFuV8RtIlMAaDF3D
bkRknI1D3rIwacEGxHLaBQsAeBbLH8HrHTsAz2LZI3i9L3mAZ7HcEbzelzrAs1jmCF7vSxzgWSxv
BK/3pQ3wgCis4LmiF9jArOC52NsWJkHTtIJHxpnR8FBsP4eiOo0sEl5XQbaBiH0mj9Rfs9f2SCQa
QitCW2UmPajHDp0DD1QJnFBL/CZfBdOuxUaOHFWomq+q1+sRlWpLKVCLuzQCpyIIhQ/hQ6tDQoGU
FUTmpB4HrANgdUWt5UPVfHRDlv3puS/xUsYB7nm5Vh+oV9qxxrzahA3iCRiu8G76ntUPpVJXrFMD
6rEj6BgCHKfYQC9YfcD5d0pKBTrVk3UENnYVU55Dw8HZbnYBg1/OJnSDdi/ZhOmMjFo6H2j/EisY
jrRwG74lHESOUNFvOA5OETBIgKpXVwOodrmPPhodnr3Ov3UUz4huwGfaY5Ctc4D2GKEIHiXSGFPk
MwInFwfOVEhZm6YLyntk5xRxEnuB4yuchzZQKR4tHS2jZKYK41kc0u1r45clfdXOaN9JcK8TlEDE
j6NRBsccHdEIkhFgNpFmUUf5CEDncDKEEUfHR4BGrDmXM6caVLN0PtMON5tpIX2Z1hgacXSeLRQZ
dQItNO4o/4PsPGOLiBPjgcnApOXOMoI8Xg64DlXNLreh5UY1CilFnDRFVbPzyNoHi0WMa8+ZlzYQ
cYSQ4Ni4o4UwEnayOYfCZGgZ6cyxClsiX1BRfXijYb4Jk+On3oySEUHUm3GyX3SeE8riYEiBYtkH
+tQO/WqcziKsu1+szsVQL7pvwQFD8JbrLRi8xI44QZSs5kDsGJTnaMRmXyO8SnYjhNhrXO1/T/3P
iYMXHkDyhOtAlDSceQXh4jRqBwWiPKAY532T8gtFWMEShR8LFD6csVKJMlJEDNuvtiq88TO5yM13
3T/bKKJcGeRXuKTLV1lh0/AVLunyVW07exK7vagvodTmS64CyYrTWIjzb5cyhhk6rczOGUrQYzQC
72G+HLVi/lhx1bnroSyWqufSz5Q3NiUI+4cDtfL5aaqhckYUZTQuQGgaUDvfV1tGh9sZ7Q1yuilY
AjOwOC9HMcgeMa2SOuzh9EXWOq06QTtsXXZBJQ7DaXFGmziqowwqAqo62IHjoIoMn3HYAQA+bMQr
HmhL1Bs81A/4MctEfPbghYM374oHn65BqmxsEmX2CQWBOO6TdbyhXdYBrVtsAmJ2CwXPDxBVDPpi
dowgrIO3YC5b1x4w5mRw3SN2H5QkXagX7sCqfV/FBKjs9a1r7cfb11Iov/EkWMF8i3xJKHACV2o/
0b4+Bwfn4SjDech83H6yfSPQfqr9NCQ5CZ8eCcCf1MjIWfxnvf1M+1lm+c32cwqdd57t3Dz8SkFV
69vWPxuPNK42Hnvwwf/KlyuX83yFK3APPdR4vPFw41F4db39fOOFxpONq83Xmq+3f2m+0f5X883m
W823m+80322+13y/+UHzw+ZHzY+bnzQ/bT3e/Kz5efOL5pfNr5pfN//R/Kb9a/Pb5j+b3zW/b/7Q
/Ffzx+ZPzZ+bv6iwZciNa413Gu+2Hmk92ngCdQT6QXag9WLrvdb7rdutD6Diq43XoJL8kfz7sf/3
jlYXj8PPHIc+RDk1RU1QXzavNn5tPtV8uPFK463G6423m480H20+1ny88VvjVuPFxkuNlxv/bvze
vNa62f6tdbP5ROOfjR/a/278q3Gj8VTricbT6neNZxrPal/cbHzceA41i9H2O6DthV7Qtn/VEm3P
o3b3H+7SroZaK7Tq+JBKgkjie/8Rclran7e/0L431tXxzXqBocMswFqg4D+qwm9/2f5Kh22qqUM3
vMIo6Ir6643bXQjm+cZ3zeuuScxIR7jJb9sU9prPN19AAFKxVMw3GVuK+Rbj84m5WCI23/0jhJZi
hRch18nlPFcRRK5At7X/DOuz+YXkwtJZ34MPlsrFcpX+wpFlTlb/dMCNNxpvIsCxM8B+IUcbV+px
4bzKMglh49P+swe3Dr82myFkU2Lrd3m1NX5svSKvt+ZLMOmfNT5vfNH4Eib9Z5j2rxpfNz5t/IOY
9m9JrDTeb3yAsVImiefwH27hYAxQdPicW1ATsCFIeRJW+5b7bpWyWa5AAjt423XHymDSodD1jVtQ
aMeisPWkW0hzYDGr6QtXpgsmVZAg36O5oQoMmBNKCQak/NBDaKHQrMVAHSx4nxjhYXAGDkVThiMw
G5gmaDgGqnDYHUwPlxndMtCFI2xtIIpgATNQhiNgW1KxwOUubwFpGBBGE4cjYAVEFmgS/dqEGrk7
MMrXzdxs4oxvFkJd+KrA+TKQuwcP0biB8QXgwOX85bxSk+amh9+awSqUYPrCObM8eOfgxf1nzSZw
xRUyLJa4/4ZbOCoaKWg3B8Z83DPYJVhMsA58WJCmqPafbkGuQPobdf8bCBtS6URdXGZuZJgYR8vf
RK+sSXG+8nvmayYwEASBpsLAPOhpcDQyCU8AXvBG1BnWvSKp2S9hFmeYPCNrYKCwZXOCKJWyBrbA
wZ0vOqNxvLLfbX+NFy9C4QuWwqs68p+Ujn3Y+EjnLYg2zlB7A9qqDIDa35CAWs83X2aBAqnSAmX0
8BCMg8fNEHobfPvH9rcq55JXS/snFgr2H2vcbP7qWH5HcBAR2aLy4LZGjxQG8mURqOEUSMrKbkmR
Brn4tU+2uA1Q0EuXQc9HN5Sg7xCmThHazeOsxrrBhWgWzgjUQHSwtWXznGhZS4dMDbLbZ/KUO6r1
XyWh0lvz84lFpIfYfCY3b11D38S7EEPru/Z37e9b37d+aP2r9WPrJzBvCKsTC0v1kdnpbDkG/5tf
XsnFV7LoZxz9NTERS8I/U+LCeDGKCmKBieRq/JLf7z9Z2pnYTqCiyXwhfmF1KRwszuMvY9nYRGR5
k/fjh4nzSyuReDV/PpvN/vWvsvEJZXGVDY1eynwvZb6XMt9LmX8XUubbXt3x3+jol3xt4gR4A7KA
lFIGfwmmfO2IExxfWiYP2SoBB1CB3+ZLsVJmIZORLzVi3ASMI1oQn9F/LctcUD8kKp8qVQ4WU1wJ
XQ+HXzIv9rNEiOzE0VvGCbRl1isb1DvPdZ7vvNBAPNl0E00MREHiIhr9kbiHRi9Ur6FRSsA6hne4
zq3Oi43rnduNJzsvdV7uvNJ5tXWreaPzWuf11huth5u/NX7tvIEkoc6bjZc6b2FJ6Ebn7c47zdvN
f7dugXH2l9avjSeg7N3Oe2rZ/jXZ5Aql73c+0EubTzefwaUfdj5SSw+uyUY/KP2484la2nyl+er+
NVz6aeczHQIu+bzzhf41Lvmy85VagoUSVPZ15x/N23gs33S+RW87/0TjgTrXO9/BBozb6HwvG3Ch
1g+df+FaPzZ/g6efOj9jiG9iHFxvvdV4Ekp/6fxKl5rCYmSKw5V/6/zbvrISv4Ir/3541b5yVA6R
QZUPHz58xL7ymGr/hMqPHj5mXzmgXIaFaz9+eK1L7ZA+xMMnDq93qR3Rx3j45OGNLrVHiUE+dfh0
+9HWG1Dz2uEzh8+iOTq8efgcKsPfXzt4Apc9f/hC8/bhLaX0+sF1NLeysgVvXzy83X708CX1G638
5cNXTJBePXwNIKl0b4T0xuGbAOktE6S3D99RIcHTu5obbBk0EDjJxVdLuyARgnUGe74G7wij3WCW
lvjllaVYCkz3S/NrYMh3YrufiE/Eln0T8fkUfDrvm42D3T+VmJ+G31Pxi/D3+ZWlRHdbfhcXQOtn
s8y9hiweEAiPr1D0yeI03Dvr2+DqXM4nlISzvRqkDr9rP2bOp6KkjaGVOmwC6VmvpayTyAbYMwRw
9FPmp+bvbqAomFE68m4XEGblHClxBqum2UB0BNhJKJ6qI8eQ6jI7llia5TNSRsoT1r2jQhOEGiAV
2DfF1xXW5/sT4gQZ/qGH/ny8kIbdYb5dxHPgpLDRznok2JPt70YKUxy9DIZJsFOmqawGemte8iET
ERiMyEkhuDPMFmimaLMCAoJsOZjr1vgaGA+zUg5eAP/N1Tlfjdvl1PEha9Gb/RrW+rcqBgZiUBSF
DJcHHBQrEoxW8OWkDRg7IAEMsBIE7XCn4BeEcsIuBPbbU74iJ0FNXFZCIjvUBOLRUAdxMWgLkykL
IU024p8CnOJquBzsuWkO/GVFcOBAhAD8vSmCcKBudn8hZ//u4TM4UHziYWvooMYJw6/xG5J4Cvuv
oKpUEGqI/CZmfRWI7PLB5TBIWMIgjggZoYEgQ0UD3I+EDfMg2ghVIIYtCZa5PPzyxhafF4VNjIeq
BFfpo0gqXB0oTI6kUvmUCIFvFUDUEeEkPCicbHFZDlZQFV1uJSApWcYSQkcFTT0UIy7EgXoMCxLq
FGDwUlEqHt3YIwMZe43PwqhhqgscXEmBmAgidzBiCyJ4c8GogNBSlOAQHBJ98zDdOUnwoTrYvw67
q4nx6P2y9RovknxJXqM6d9IZu+InynCX1QZd+IFvMM6AymfZDt45/G5ofmAUV+XODwwCCuXe+951
j0CSBlWlDFZvSp5w76NmicBY4nEFLVZAK2uAXmCdShj+X3pCnPl/saxoMxmOoCgz0L872hQqx8K/
I0iw/wHmsfvXuLKMXkzG4rMSuR588O909aSyiUA0OvJIaaxFXvFQ94xNC4c/mFuYAxaDpMA/ZQSQ
FmHjqgp/Puv7z9WPhv2na/Qf6+4NR0ecWr+xWDNhswF9ALjvhgSWHE0gBnxxqIJPQnFO8Bp0naxU
wlIzvIUNDY7UlBBrrwFz3uUUtnwvuJn7cTIb7Te6LkG4li3SLhuPUCoGSbdeaLbi5ML9KlvyVsAK
heZ+gMY7L2zdC1v3wtYHGbZ+8HDrw56Yl1Pi23+2/djBIzRHxuFjvVt4UTD7gG1LrXd6NvFSIfUG
yc/dwJaFTY6KdzyCgU2grM6DHNQc6JwCiEVHPK6A7081iGb7s2IxGeQIZ+hg+yMYnLqzwurkkJ0D
TJCUQdK0hVsbgC3erom5M4SxCbgZTKr9J2B7S4ENUKNoxKXePnyPLSsu85qVUDP7ga0VBHwkPlKD
AeshVxTkkEwYawX09xzkpkSa/DInQZpEpP5nVNNqD0r2o8Cg3hu0E6t91R1JIZuWwmkHTFz713tl
dYBm4bJCWMPyObjD00UuL0pHjp866sXxRBC1Ao8OQyLuxvFEUQx16sgxZEKNanp0mAPNcbYUNv+d
4otCXraRykZipG/6QO+sASOu5iA+C73DxlIjswU7MiTERVo7CqoHa10eDEW54WvrumEVqGtDwrYg
+x0JFgOuZzTOOv1eVotN8j3jc93uxIQ9aDODF5h+LALT99/qNrNOl8PB+wcf0Mvh4MOu1OCIqg4+
MsM5+JiCox5lI4X4WHIxgaKXVuanYjh0CR8tZp8sZnCX2LlUbEn/WGF37KPMbO3TKvTJsVnK6vDK
eXwEEYyQsgiNTksrpxLVol413YNPWBeF40PO5hdKWkCjC2ff9Yldw+nmf7mFg42PwNsxEiiQP7r2
CvGwQ2CUsiUAw6Cd+Uv0WWKc3qVH78itQLF41oCdeV20oWIHhZGUBmBNnZKVsRm0G3sWVc+i6llU
77FEIMqmOBObSiw5yQBis2X2HDHseCsDm8jh+wbB/PhZNHo23na3aBwje0TPo3NgjzhO1oSex2dl
TegW2NmHAKfmZT784OCdoclqSON1HSRDCflPuU7SIiuPPj+47GVWhn8OMPwG0tNohxGMtLnPxigL
tlkQxHYJphRI45UFzYEUaMCpIyikFOgwcMa6R+i8P2wzyjAHJkcqcuM8ilobhhxpuaPNxZMTsP9p
WbB8qdhMDOniStaUgW107YcdeCefYxxs0S5hMHgt/+2G5xnTHw2Acx52swnYnUshzhEgr65y0MDC
L+ZqxEoiKljrhjxZRzJ0qzRIAxgoM3cLO+/KEQwdp22BGVbSt5yCm2jkXDhEKpbuKVSY2yoEy6Fv
kLybgJ0CjtwKyB+n5VKSPXnYbqfEqystQkjTX3wiClJHEeo4SrcIOrIEAbwcVGEH5yLupzZn0iog
tcvlQK+rvvVq6/f951o3W7+b1r56w8KwYmvdZz8zxtZimnUZCYv3dWKzNylTruCijQ+p2tp89Dtk
vDlRa+Bnt6Am5TBOK8nDJmTXWvKA/VLAiceMkodNFjNrmcEUr2uYYEdQjPG6PcTiGubdEQry9lPN
gKFFGekCDppkg+RGT7OjkStxunJcsDwx7GxQNMswsJKga1bCYibqPSweMxkcM+kboDbFg+dOv3jc
6VhzJzcw7MnFNYejSWUIHE7vN83hQn1wOBaPUy+R8njcMeZxfQPUqGbwTPNXj2n+4ZmmGxj2JOea
8dLkNgTGq/ebZrzhvhgvi/WqF/N5rPd+Yr19A9QIcfC8/DePl3u83AEvdwPDnmxd7wc0yQ5hP9D7
Te8HEXf7wcFL6n+MHUG9g/X+3RH2nx/wjtA/QMMC6h+gYTX1D9CwtPoHqNH24LcY13TjbTHdthjD
vLvaYlzBsF8hrrYYVzDs14EzGPak73qbckEJvW1Ter/pbSrqcpt6Wv+v9fvh0K5xugd2JNc9tNqR
+gZoXG99AzQuvr4BGldi3wANy7J/gNq6GPgWd/Cpt8UNbYvr3unuW5wbGPZLzt0W5waG/cJytcW5
gmG/fNxuk4alM4RtUu83vU2OutwmHyP/Y2t097mNr/3DgPfP/gEaFnP/AA0ru3+AhmXeP0DDmu8f
oIEB9A9QW4ED35DvoKB5b0MeyoZsmHdXG7IrGPZr2NWG7AqG/Up1tSG7gmG/Hp3BsF+Cbjd1w/Ib
wqau95ve1Mfcber779L/3d/6b/vFQe/ffQM0rv2+ARoZQd8AjVyhb4BGFtE3QCO/6BuggXn0D1Bb
vZ6Gfi8JBPS8uxMI3MCwZwruBAI3MOyXvjuBwA0M+wXuSiBwBcN+GR9fS4Heb1qo2ODgFIx2v3sv
ksWdh+88zAoDitD3MB1fEePgs+GIGO7hYtaOUl1pp5eGpUM+MuAto59U8y42jB7yzBtmw1We+V5y
yLtoriqU0pDZ7DKDMXTHgTOlhZ5vR73qjb/QfIRKjAb0LKG7P6gkWF0uPlLfUjddKGCUW0WUG3dQ
2iR84wWc+4PbV8jb5JxxMvM5mZHoKOJgoDo9u//s4UfD4mR3Hh30dRTulaZZFr+hr9XvAdoy3HVS
GBAsuPlgCw6bU2vsGbfApgSFSgbIvwjyNvMwwxy7v+XCRu61ZobMw7+GqXA0yBqe0P7h4DuCMkaW
SU+no6Hh5CKYNZm5i/naDSYHYqVh6413mI/qj4QC+LyuMY0k1BTTF6GWuFtBaTAzOxzOjEl9dI/d
C4FSCQwmnaPbGx72Ee+uZJOQKAIwW0aXnkeVDKRVIZvDd+dGlBSlZVEso6vd1Qrq3brK+xy+SFq7
bGSzXJZTnMqPWUnUHiF3qTl9xQQsM7iECSdx9S1xkBfGt1jgS2Xicj4vO5qXHc3LjnaPZUebiC8l
UjFfbDK2FOteeym2iG5lnovPL1hcqmyVVc32UmWrhDM4+SnKFGrKftp6e/81i9uQ0J1zKO8YugwJ
MXucg0zj+Kdg9uW8XRXEviA/S0XKSwWoR5VCNT9dDd3vjPNhocsutdxYanU5Vz4W2O0ugsZ3acLN
ppY3msLHGbgYoorSPGO7qiSirMZqLhlZGUCX8OGU/agWZOaHPuF+qIlA5HsHlbudEEghL4m95uk/
JpecUrf/Kffd4qEhZUzPIavc1gkoUmRLuO4UsFSAOwhxnhVTKmpUaNDXmO3LAu+f1XRJDz1EJK7V
G1V+IXJT3ikThv455SuAAlmDd/hfSC9lTGxt6ozSSXT12eWslJVo2md2NKXek0Zf5Iq/RgnGJcAe
JB3PS1xB2IS04zXB1A1mc/jd33vqCuPGRmXmjNPgEOB/rt4C7GlagyGlks7u0NzAb1gyDz30F598
cR0qU6+wMwyYOVQmGu7J+2yTvAhI0u9iNSIfrgkGzlPOXzZpUbYTMYHzHGnJh7Q8YhoQhHH9yUhl
dq0qFhXT9X52S/MMogBzqiK/AcrxvoSXXO+s+w27LXnEZuTlpqR3Uha8fBM0vh8b7Yj6tbx26Z+Y
64HRK5IzOO803vRwV3Ff0MWEKovICSJcTaP2jRwJ7GGsrhop2nkvZI4iM+lTGsdE6dkUlo5yqKJ7
1im+b8FHrHBjhbp78vLjJR4LbmAkAbcAeesx2HbRfQGmq8HVC6ngsmhZLEEs27cN9eXtRxZTMLOA
F5fxk84ujvclyeR6VUTAXvbn0i5cU4/XoSy3Aeog3SRQm45NeS2w16KxRXIhOuzNovM+GBeZwxbk
FWa3nhSWpLam2+DQnVPIiAZFmjmNtZ3/RbGI40/RD9yMfEO0+gI/AkgYa1W92lS/6oKFSCaS7zI5
RgezZAnVAF3jJdWkAtoL1Itg1UvZNVUBKFO+WgZ+oEu/snApmFlyLlW4y+iqXid8Fi7frUGz8l35
6HpfbgPmEyeorqBmlMn/s0kiZjSi3//BuE+411vIzJmHI6PYq3v40cGzQ/OHPDZof4h7RwHreu79
G26hrQBp4d1Ao5sB+h8Q3Vo4H2iEunc+uLHQW5x4oXHoCBKBNvkaC2XADm+pCkSNt1QpBX3fUkVZ
fVmXS8PSzmalXO/XSyvWIsWESxvNjZalflb1eABnBDy4daAYSIewqh8fVD7x9q0+84lTZsjXhpE6
HPl5qjM8cj4Aire5AiB5dFymr5xKXOIcz9VE7PFxH2YnC+eMNU+j22WacQOqHUEx5m42I9lxhnFY
5EyfkLzHos0a9uacZDDhHn7M8kCB/1ipTTirDDOrqcxWoPtwbjFBygNR4z4sWmW66VjKvC0cuYpN
L+RbVPFVbYq8QVn9/7C3iYHBURl5t5u/SC+Aj23k7+0msqX4bGwxkVqZiy3DlyjxvA/uJIMk9EuJ
+elZAG+fhL6X28bciKUQaSPbh8A0Cw5LRWkogvMSKMQnQ0GGe9Bn8T23PFAXsMOz2i90fyO/AfJs
gd8QcqDK5KSC1EXIxfoy1pyJPdBalrUVhh2T5IsHL5rPOEYiAbwpPgevb5iu2bjpdt8ArMojpeQh
1+CM0Yx3rg1aem67Tm/NlJ5dj1SNoGfFx+27zj/W9Ro4ur+OY4HkOdYz8Ju5KgsdLoMbDZPuXsI3
zHU/En7XgTmKWDRMrJvr7kyTwZQmauD3yav2NYecx4JvLiNQin8RzArQdMX3p+WZ2OlgJPpn7H1h
tiXzMbt31lu05YUqs6pzdHhxJ9AhMGkaLjdtP69NLyy2O0+ocQxwbeckvnbTKLuwgBw8rMeuPFCv
nOV3RLAS+9I7SHsLh+BWBEjy60vvwuN4KBRGMTwQcN5jiMsDHILbDahdFMy3B7ct3PkyvzL78hUb
YbW8DYuH6exnX7QsX8/JbswGmmLHs2nOKiRhNr64klpZxrekWo7GPjKBLQyxm0vF51NAHU4u2UGU
gG8LcXQjj6HrigrgWD74/OCL1rt3rqvmyoMvXV7MAqKPAEtQvuQE7RIiVrlAN5GLZW4lF1KS7Vcu
G9SgnbUC7c70ylA4UYS6Ec6n3c2viioj6yYqcoZwi9oApzCL3GrAeg1TKBff71OoIsepVS5osMoF
R0w8TlPh40nEjGZj80SYzp0bzib/zlP9TT1MsOII6H9WqRuU7jxtBnHnme5Yt2PNPoWR4hAshU+a
fIZ3C3NAwyDSgMsTkUiB2+BJDfZocahTrtpDI9ke/tAv52n/aIwCb6MrAAdg73AQ4s1A3JTu0cLO
Qzng2z4evoI8skp0oEVkOHPiu9/+f+dZW3uaCnXwd/8z+3v37v5nND+4u/9t5HLr0w42TBo5SoAl
m49igSHsnG92YWFpKjEPNqy+HRHh8ZDqiLilrpmDlx2bx3UFn+mCOHildwgMl4EDo7gJzCIYyDb7
BaJcYWi0U/SDIDr81A2C+h3UwL4fADboiML7HRt0dN79hY3W20ZYdHxYd2yYIfQ2miF+Tx6LY24S
f1xnz1wsuZgAG5S9X8ap1YOxh/fi/mFYO1hCidHS0bvbZ2gWui5eJYbWDidvHUQ6mWP/mS2o8axV
2nCsvkCXU3O5ns+JmcWSQCSkuoJuHLx6+MnQYiRc+0buku/GtZfFlHliH9ksXPrPzNFTiB+4vh5g
BXkqwWW5IZQGG5GlukGZ8Rku/D7D9ti4cLWwPDb0zPYe2mUzq46ASeol0jr+mVsfzR60CGG3XOPg
NZk9DIs57LsOe7rPmcNwF7JhWryFTMVoulqCcFSEvaP/ffhbfXBsXLZAPDfUjd51GpS7tJbv9925
e06Tu76o79Nt1Xy170gY3yaGVujQ1qdrcr0X1+eQ15ILWjvua2mQO5sc4P8HczJ5rp8jcv04SJdk
ESmGOINUlOAYipeiyEtR5KUousdSFC3G56dXkitJ2rbNrmudMajvwLzFeDI+L0ee2CYzar19+Cn7
WN2DD+LcPuiUsnKATj5Sh3iTnPBHSyyj7sCqwKUfPKDzBbGT/Byx/dqxC+UT83m9sOyRZ53C3X97
QCKwaxHzuJ/C7SoCG1A4ABHYhbx5DxzAtRSB7bP6Kqf3YJFfhrh0iGggxWSbnGXLcmWcpkXOMFaD
eHgO0mSgM7T48C2Eq0DuDaGG0p/gJBIcbBoCZJxCB5EgchJYgJQXIdeUnHwD5y5D+ROovsh50fIc
hO5DLkgAvQWnntTgJ4QDWUpCbMm4zq0GZRFXg+O5yeDHAR1IpjtJIUo9fwxnJNApQGUAg1YzhpGu
lAiyd5GwlNIiuusmfRz07Fc7YQ7y7mknjOaPhXaSiE3HknA0cn56JrY0HYvND1BLOXjh4M3Os52b
h189sAT58EShXKrlhIovkYE1V01k4K5DX0rO2JsTxcpZv7+WzvGw2M+UYbw7xQIsX5Ae4bGa9Zc3
N4U0P1VOS8AdRT/EM0f9VQJqzQ9H/bM8Agm8lEfZZ4s8GAvk4uCZSimLzVtvaeqTnIe48UL39bn/
Xuvd/ff33z/4Gv59T12p+x8opp1nG0/vP9W60a9JoPVRC4xE+0813mp93B8kuUdoTK2nXMNRb6v5
UB9l4xU0yubNvkYJm3brk+ZzrY9NcCgFCKtft5tv7H/Uk9b6Uhf16+MW3AWC2r/b4zj4xyDHIc8G
GkX/M3zwTb8zDHZoWLAS7M0sipb7aYWl/U90PB18C/P9qTWe2i8b8XTwT1srhb63fY+3lG8Ipdpk
L2k9ranen2Hd69adW3dexKKtiUuSRo79z1q3G7f3Pyfa+kZTCZEmaFYJ+5xDLCQa8a3O5ndHOZsk
xpuvNF8FTDzdfAZBheQtSE2Uc+iBEGnYPUGFg01+g8cqKjknrcfoOWzeav3S+lXxnTA/kndNm3dK
YzUezsRTJ91Yre2/uH+bbM30Fdkc+6XSXp5P04dgmYP7vKVYbdgfka0x38GFL5Dv14zJxm2qMWIl
sD9QDOvW75SGzFg0tqSfF7T4gmzKAoOVKuzlSAYzjav9ihXFqeYJH66sLevW1farbYXQmWAZoGBJ
qFlA1E9AoUHpIWuqSk4kCtGrmI6KWozCMEgzTt2M8vX2G4ZRUnDvwjAtJtMGAINl652z+I4xELrP
FvlcrPr/X8pnzDX0pbF7Kpr/c/UNzbqgfvmfq28a2rYCTTfMXFOmltUVTLWsfmrdtMWkqK9NXIrV
tLqkqaaVL61bZoGmOYUyfdjIQNkah79v7n8xrH1z/8v2m2qPVbl+/6vGSy2AqWjzakpP/aQckoy+
1mxFKnmrZmOhKNO2WK6a8keSMDS4l/MCJKJnELTeBJDyW+23ldhoqy+0Rmxe6+2x6Jhq8J32u4YG
LTaHLu/1Jhk0RrX4Xvt9Q4vsHdYWoAP1YJ+RNpM95WDGB92+x7lhfkL03Po90WSP08P+xtio3QTh
Cr3NEPMTY5tu5+gbeWGiWTIudsLMRgpNz7SedWAea39g4tXah92NZAytRft6IKYwiyHdPWMYswOD
MIcNT6v6vv/dAXwZg9CRfwBbgo0nn6Ej/zhMHVnVxu4pHfmno5xNT0f2dGRPR/Z0ZE9H9nTk+09H
Zu+bno7s6ciejuzpyJ6OfO/qyEcdKXDw8+AjBRCWGO0Pdxy/HNdIATLiBc3w/tODiHhpfdJ4q19I
co8QnH5G6fxm7P1vqWAqYXViYak+MjudLcfgf/PLK7n4ShZ+xdFfE4mJWBL+nSzVo5ERVCGxOpFc
jV/yw/8uBOal3JWNzO5mZX5qJTi2MhvfLofnp5bq3HS0XJrdyo4sJNcnLixDApFlBGxvpRC/sLoU
DpYDF5cDc1PJ2M78pLAbjfqn1gs7pbX6TiqYuxAZDdZSoTVxZCN/bl5YTEvLly74z4/scrNzK9uL
JwuFTGV+OzNamD45t1laWAnnRoJzFwT/+nZtM1YZPb9aT1zYXVzdjvKZwli2Oh1enytfPL9VuVhP
VALVYjDFBUMbl3ZGpqX8bCIVDK0t+ldj3F5tZWvmwpVaOrlcTi5N7J0TUpPRkXP8zuLkci6+FK6s
TBaFWHBplZtfzAQ4Ydkv8lJmN76TDo8Xxpe3gvUyz81ciKUnSxNr5QsLwer6aDaWnZxeHV/hp4p7
exNro5X47F5smp/ITl2Ix8QRf6g+GyguJLP8Xmpzsy7uru3tTC5emQpszkVDMWFiK5gOJ1L1Kxsb
VSl1cWliN1neWS5uZ7fj8xczYyPhpVS1VAjW1+pZYX52dyKyVF8dq547F989n12uzmTzq7PZSHSr
mAluhfaqxWJxYmuiwme5+Pp6orK2XijHQ/xqNr+9UczOXRhdXEuf5Cpb69FkUNhZHuOu1La4KeDF
8+cvrUcvhUupk/nNrdnVaKR8fiUWv7BVujSyEkicW5pPRs7z4vlo8Uq84vdfWdybTxSvXFy7Mpu/
Uo4I5SsXV1fPTRbm8oVw4sLc9HR6d+1ifDI1uzKbDy2tnNyaPXfh/MrKSmRnpbianM8G8+NAjltB
YSZ1cTZ/MZVaHY2KxeyMMHVllkvyS5uVSGRp9Eplmd+czkXLybULHDe7tSRMXNmVZqbnp7d3E/HN
xOL06sX6tLgVuZSsIZKNLa+sLizNRibXEom/4hi6znOd5zsvYMkby9ydW50XG9c7txtPdl7qvNx5
pfNq61bzRue1zuutN1oPN39r/Np5A0XWdd5svNR5C0fW3ei83Xmnebv579YtUMqxzQrK3u28p5bt
X5OPsUDp+50P9FJZC4LSDzsfqaUH1+R+QOnHnU/UUqQV7F/DpZ92PtMh4JLPO1/oX+OSLztfqSVY
rkBlX3f+0byNx/JN51v0tvNPNB6oc73zHfAI3Ebne/lQDNT6ofMvXOvH5m/w9FPnZwzxTYyD6623
Gk9C6S+dX+nSO4A3KP+t829D+Uu4/PfDq4ZyiFRu3jh8+PARQ/kruPzRw8cM5a/i8scPrxnKX8Pl
TxxeN5S/jsufPLxhKH8Dlz91+HT70dYbUHbt8JlDEE6g7Obhc6gM17x28AQue/7whebtw1tK6fWD
6whfcuw7vH3x8Hb70cOX1G+08pcPXzFBevXwNYCk0pIR0huHbwKkt0yQ3j58R4UET+9qga+T8aVU
4lxiMpaK+xbOweUjM4n4Kjpkkxr4MT0vztSLM/XiTL04U5s40zfvvIVqWzMlx740Cd0i5AWcAlQ4
rgRXM0iZwi78CzfBlkQ+4xPVw3ieT83zqQ3JpwZOleG50+BIjE/M8WDaxrZtOPxyVE415jAH5k/r
c5xH6FUz99zzrd1jvjUBHYf3ok8tPGsJmbDL1ZrnV/P8ap5fbWh+NcpF5tSv5tozZunzsvDGeS41
L+z06MJOVfXo3lSZj2n8qacyeyqzpzJ7KrOnMnsq832hMt+tYFRPZfZUZk9l9lRmT2X2olC9KFQv
CnU4Uai9hhsd3Dz4Fa5Xev3gN+1SWCU79v4/EUoOfocQoev2eaoRuXSu9ho+03nYhlyUae48omTq
fg0m53UcZPRVb+miGS4RJKV9p/d8/3v7/N5mq9b+Dw6tWr/IRgJdITJYtWTS+xqNrfWPvm8T+BCH
G2EsWc0X2NCUfbv5oty3zqOdx7oe3f5G2+1/aXyz/6/9H22ObLtk2Z3H9ZmWaXYAM63hF1jEgPDb
NWm5jims2qspfqcSE/GlBNyv74MbMGNTMWf2tMbt5pPGGRuePY3V2v5P+z8PyZ7GbO6XfWpwA7Sn
6Y0hKjZauQZpT6Nb0jPNurGnXd//zYqkluMTsGaVm8EdmN7M+O5qYBuEKYzVrG427WJ6sjFNAVui
EI2Fdh3ZDKMVyyDlAwZmZVoyTKD1UWk705Nx8CBCK4MftunJ3LK6EQ3d9GRuWkVin6Ynw5xrYC1P
QrvVINQrQpTtqHV90NsRQ6jqaTvClyPinulw2h91M09Zb1CpRNKXmF9YjaUWlgZloEITpKW4vxsG
Kmiw/XH7k7tooEItftr+7O4YqLBbz8mUOzBQmedm+AYq8/TcBQOVeYaGaqD63TxHB1cNJ6WZ0kG3
k9KWO52jk9KWXw/opDRzSHfTRsXoQP82KrfKzLX+1VaTW4KhtvZ2fsFTW4egtj7Rv9pqEcXhqa2e
2uqprZ7a6qmtntp6N9VW++3IU1s9tdVTWz211VNb/4Bq63XS84tUss6T/V/PO8BUSpMCetRSKc1c
mjvfbyqlOJ9XUilJoYx0KZGe34nFoOXFCxPFuUJpYXe5VhUvbhUv7cycl9JbJX9kNedfm4kWJuoj
yex8aTV/IbmYTW3NBOv5lczURWmnOhuQxhcric3g+IY0Ml/fm0pOLWxkpOqlmWBQ3B3bnR4/ma7X
p6YW5k6mCpkqvx1ZFkNjhYx/rJ6KJZPhzPqutBrdzqcyk+H1XHGilEydXN29tH5yMVIKjKfTY+jb
qYuXopVAJL4dKHC7u+MXTiaze1N705MXQ+Pb84n1mXR+TBAXU/FkfWwHLqys7+TSm5xUnIwubiVx
2UlJCG9vpUYy/s3w3hRqd/F8bDNeWJXOjSzy28tXQuFkcc8fT8bqe1IyPzF2aSMymhH29qozI3sn
LxY313K56en1enw0Xdm8VN/YGpNmdy4JoU2hWlmf2U2sLeWKmYmF1GwuXksEJi+W02tr61d2Ftf2
Jpfld4tzG8XZWHJ1TSxs1Xc3S5P+qb2t6czUpalkcq98PruZgFxMWytbV6REWUruZHZ2CktpQPre
1NT06O5MfDspzeyNCsX42nqWS4VPnk9dWvPvpUarYZEbTQkblzKijPy1UCIjpXbPR1KxQuFkIFiJ
1+IIh9HdtemdSHknIF1ZLeSXxNJ0gluv88tz81eurM2VI1tbITG3tAZzkDw3v1lJlUrp7TmhtDie
TEDZuUJyqhxcWryyzo/PbqSkk7nKzs5sJijOF6cTa+uh9dT83sXS9nJlfC2QG5Gqa4vzGJfTxdGi
P11Y4C9tr10YG8FdnF7bzi8Ku5nRib3MKGTI4sWQfwrmrr4jbeVWlsfDM9MjxXIG92WikNwcy80W
w9vnRzdmk4lasr43P1lcDF4srKb5yGJCOofwO1FdTAfiy7ujkn9u+eJSaGcqBHitJyv5Wv7iSDG9
ERnnd7dg3kcn1nerO3vB2nYoIp7cjez651OIRkZ2SuJ2qRQ4X1gI8dltf+QiP54qBiWgFaCfolha
D/Hi1snNzcWoVL40n4Z+AE4Ls3xoLhqszRbHx0XcYCQrcgtcfRfR9mjh/IXNhZm19XmgnbXp8N5J
RCfTfA3Ww3QyVrgYX4tcuQKDTK/lyoVieXljKhnfkcTtRH0quZhfryZD9b2J5EatPJG8sDdVmF3P
noc2tmbmcqit3Eh070IQvi2e203v1nMIt+XVTTE8fWV6bX0rfcUfWTkpJkeDxdFNsRIOyLhfj1wK
z2/t5nbmpnOl8egFobSHXswtrC0mx5YvBjaj2fTGWrg0mxaCcaD6UnppPrFW3pg+WU1K4UR0ShKW
Mc1mz0v+wpWdUA3uyd3JbBRDi5fGYHJie8UZYXn1ZCx/qbTNRVcvSdzFk/61HWG6mD4XHxUFPrAY
GB+9tFmdS6Pqu8W5mlBZDs2eTNdW8FrfXZFCwWhOmIX0YTu5sF9e6zFhZW13JclzmZP+S+lkSsqs
1GqlXBEQu7IX3y2szVTG/TurkbGTABXqT13ZiW/zUmB29vzCGhefLs4sj+yOJ2Po3cRuba4+PlqM
SHx0YmonjHE4Pe8vBSMrC9JmaH59aTu+E5Xm8lN7Ml1KuTnu0tql+NpO6Jx/EmZzfWsitR6NzRVH
tvPz2dnZFW6uviKg8qW9S+FaNL1SmfWHcrOhYrSI1mwplcqN8dulQDQ6F8zl8Zo5fyG6NjsSXSuO
iNujO/J63FgaG1ufiI+XC/krS3MTeA2Jpb2dS/P+9EyAr61urVwqCEuI5tNzydpoMLG6V7m0vjq7
t6by2Yvr3OjISUBNbm8TjXdq2n9yIiIGdhZG9lZC6XWc2yxeOJfKL0sXipOTdGqzX7zUZl5qs3so
tZkXAOgFAPbgSbnRecrxIVq2R8Xi8KwXCci0WCWWfYtLCytTc2vwb3wZEByf8qUWPM+K51np07MS
W/acKnfJqdLttKrnWjlq14rFYVQvHtChYyUxr3hVDEzFc6t4bhXPrTIwtwrlIXHqVnHtGLF0eQzu
sKrnUfECAe9r9fUPHhHoqa+e+uqpr5766qmv95n6em/FBXrqq6e+euqrp7566usfISBQdmrrEynA
Ve5mNl7gSlsgSlPD3n+ra8dU9Bk/9+7s8u7s8u7s8u7ssrmz69adF7ueQrVPPM4+jXofXtWVEcAK
BxpryYcwn+G8hONewvHhJhyv8RsgRghDzDpOHr08qnzj1qMcWNJx18M8wnTj1qdivUTjxz7RuOWx
We92Loz2lFCUaRuyjXvJxr1k416y8aElG7dKz93tWKxlsnFHx2LdpSr3Mo57l3Td9Uu6VG3sntKR
j+ndXJ6O7OnIno7s6ciejuzpyH9UHfluXcfl6ciejuzpyJ6O7OnI3q1c3q1c3q1cjuOXlCVsDEHy
wpq8sCYvrMkLa/ojhDW9eectx2fq7E23Fmfr7sP4JqHmq1TLUqawC//yNb4k8hmfWPZMuJ4Jd7gm
XLDhDc96az5IdlQ2XOYwB2a+7XOcR2jE7XbUzzPlHntTrsVZQC/YCSM9IRN2uVrzzLieGdcz4w7N
jEtZZJ2acV0bYi1NrIM76+dZcL0opwGpzKp6dG+qzMc03MlTmT2V2VOZPZXZU5k9lfm+UJnvVuyT
pzJ7KrOnMnsqs6cye0FPXtCTF/TkBT159yF59yEpCaUf7TzW9bwiO5E0+5yidw0SM0HnVGIivpSY
jc37ZuOLsamYl0DaSyDdZwLp5fgErNmEl0X6LmWRtj4f6OWPPur80ZbH/7wLkBxmkE4lkr6EkkTa
yyHt5ZD2ckgPKYe0VdblbscDLXc6R8cD3WWg9hJJe/cgeWrrfXz9kae2emqrp7Z6aquntt43auu9
dfGRp7Z6aquntnpqq6e2HtP7jzxXuudK9+5mPpq7mf/gPnXvbmbPRuHdzezdzewZKe6zu5nvLc+6
dzezZ6DwDBTe3cyebcJzqXvqq+db99RXT3311FdPffXU1/tUfb23POye+uqpr5766qmvnvr6h3at
tx9vX1uWqpzoW+SRGieIXE7iSu0n2tfnoICr+s5LVaH9ZPtGoP1U++ngSDB8eiQAf1IjI2fxn/X2
M+1nmeU328+Z3ff5cgVWkzHXYPt5IhHCL+BOtsl6yEiE8KutPq5q42h/0/MdliuUGPFi673W+63b
rQ8cBgwwx6EPUSjVgIR0wQPFEzSf6h5N0LrZ/q11U44kaKtCxxNdtE0Zbb/be+HNaNu/2iUPxsNd
tVw1QaQFWnV8SCWBymK2/wg5Le3P24oOwKir45v1AkOHWSjSWdL2H1Xht79sf6XDNtXUoRteydJZ
N9Q7X7buSMxIRwjQwcOtD5VPP2x85GDPcEp8+8+2Hzt4RA1jUYjvOUsMqPLpT+bO4OMWVJYOZSfs
DcxZai7e6QLChBBjblGFK/czsGVhkxOPeGATAldTb0UeyKDmuGJFqHKqDntU4zo9yDHNcIUjHg61
ocL2WoKHIod+ZHNcNctBITt7n8IvWB0y8j58QTYlBDA+WhNzZ5D8A+zNzPiMEBRhmi9WQBITpS3o
ezf4GQGxHIsvFEnaCl7r7cP3Wr81X2bxswyQOSzfU74MoAywlStXgUH78lxR8NWAZDl8SfgGl6tz
6kkHH746XBJ9RWiQr5YLfM4H0pmGcHPkvTLFjvfnVw8eBSap3ROmZEVSdLHeqIuyKV91A0E3bSGL
VoHb4HU9YVBkv3+9V7aL8aqb0qwY8FEhjViAR4EqpK/pipHeFzMDaL1952322phFS6AI30pproIW
QY3Hwot8mTWUcYB3n8hX4c5vWAygL6Pau9qagTeIFeVhxeTkb6QKt8v5ljkpw1U5VFnAuhi+hV/i
CsDFIE01NLKL1GFfRdooCPkzRrM+SB2gPxU3hBI5HjyS/dfYI4mxOyzgdQxFCCY0rMCEcWKTAyxh
Y2O+PxnLLuekqrT50EN/NvTTb9lPRcsFTPFVLmdiVJ+xhwD0pNSnWA2Hup8RCly+BjhDD4j53NPs
ZoarCqd8inB55GxGn6fLgHNqAz0OyLrI5UXpOCGpjjp03LCUwoLBcUKTLKqYuLFidWHyhsa3h5+z
ecMUXxTyiLVlBE1iOSVzXBBPcuA54iBhOMVyMLfO8zkug0RyQ5sah84IKusnebnC6Zxyl/aP7W9p
ztL+iYW5/ccMRmVgZAhPGxKwtm7SIcwwrqfOECFiOvreQnBlfC6/sOybM9/+P7tSH2G36OVY0/7j
2pcsgd4C7kAOPDHavZs2WUbzg8hmq6pJXc2e7e/a3zPMnrE6V8345ngRVpBn7/TsnZ6907N3urZ3
4hi4P6LBc7LA1WrCppAmo1yOaoQL1QzobNXdQQ4wXkoXyjUJrl76I5k/l6WNLT591Jbq+bKokY6v
vOnDWy5asHfD7Jkq45jUYVk9XZs8Dz9m6QkgeSwLVR/ElSWha0VCcEQmUs2rzTaQ1nkfV+V9lQLP
QXQE3B4G9lAIUSv6dssSxKmBYQgFq22WC4VyHQw7RNiaLweqSB3+RRYLLBAZA6d6tFgge8Xh+wat
4vgaN3tmsQ6Nm+6GjNfHUQyxN6Mkixony6UshBFIBUxWNR+QlJiDu+24dE7gt3mwKIpnfAnRV+U3
C8CYapgi04hqQbiXYykzQL0ytSKyRcXwL8RZ8lwRyHQb6BtMg0IJqBuX18vVHk2QrH6noGWZ8NPl
Ig9rQRDBZVAV9nhfsVzidxHbOhpro31v60KhAN4O4s5AQJ68wmtHtmSnOJE/8hXq0C7o0l4lFI/V
CG2Neu6GuArRTMdqjC4tcuw9k1pwF3ngIlIhgxZSrlwCrgLraGNX5i8cGAbA7lBK88h7SjWUgr/z
mEuhQHBcOwPh4oqgAwxqA1sVZD9JGrwW1W0hzdeOo3luslwRgO2J5T+cfY70gMMMAXfkgLdvSoXC
7nDNchYGt0HFWHrWPKM1zzO4eQY3z+DmBRh6AYZegKHduAK+P9VARf0zuFg3RU4nHy/csJvdzTqu
UEYl8kIDd4NJ7iNUEGm9XwwiGBBkLalYgNOzoHYjcQMOC2kBghBBBAcnADMlDnU6zZVEqQijgN77
5BHgYCmH0YO6sm8T43Q8o7W8MCcvzMkLc/LCnLwwJy/MyQtzOvaGke65jB2b+98/+IBeDgcfdqUG
R1R18JEZzsHHFJxvGcpBLLmYWIK7ZpZXlmIp3/xCcmGJmUyI8e1U7FwqtoQuAoL7apIx9o1ArA8J
KQ6OeFdAYiKdiw6NUfoi50oV7jI4gAwJqFs/M7os1KSahEU89IGP29jiwCeOQSBuKYtyRi8SqwXH
E/7Jwc0H6mezVSEzWS746mfrf/3biVAwFPrbCf9/Hzyr0kLrFeWw8tswi581Pm980fgSZvFnmMev
Gl83Pm38gzBKfEutYyV1wHyZUmBQrgxXcJBiQUK6g1Qhdz0CvmK4BUXeOm+4hcg6PUKJGAb0kYCN
rFXLuAA7o6qoIMI3mIhoPLIAqp4ODaAhwIGFRUdwFNTRgAzIcwSI8inj3V4d8MDiOVOIffpSWE7w
4jk987JnXj6m5uXGt20Ke2rqtVRsfirmS9nu5Owv7XZz/Nn+M6zPsKjBTFx48DhLwgeTEmgkiiYC
+gkyZmGCoYhEjm9Tn6ip79Us8m77a7yU0Ey+4EZfDFD7aPsfZhjtb0gYredZ6p1mNy3ILFXOPUKa
gf7CUiMtonHu3uiDAxn9II8g0mq2TbQSQ3C0f6vYNWnbHCjgvVvibrUfM0mL0agsLQ7cQKdkLTt+
kYF33j2+x55dIW14x54docp5hGHjWyC/WoVLo0jV+lnwL/BVIMFgeORvJ+B5g4eYGx4VjMgFBaGE
H6Nh7XFJKqAiThLLiGrZRitZXlS4uVAS0KljCazyioMBrXOINQc7vE8CH0EeXoN2lpVkIzfpRoCw
QVGAesM3S7GDWxB/AmkaD4SwxDCxGFaQpmExOgYF/v92aLQh3v7pP1c/cv7nz10NJf75xKzPBsLg
TVwHeqJmZ25uzy72Bzr+twJ26pJvArxleU9b9LRFT1v0gpG8YCQvGMnLduZuOMR2imKOICAE+YO9
BGfWMU2msCBznE+eR8nM4PiAiNR5NYSJzJiOc6Ur4Ut0ZBI8ajFT6pdEgiU8Q0rkFDifclwFc1L4
FwdZCXD+CuK6qFgq3A8wcyi/oBaKuOILED8FgCtCAbqtmyFk+z4RIAXhA5+yMbGsfATRW0p0ERLG
kLx3SkvoBmfLuNPoL5/cc3VIaqQAjs2qweBhIHkIg4PPUPgAHiFSgYpwPkMOvQKTDArrwmNQRi6I
Uo92ksMPDt6A/26Y3WcHT7l1Lc0q3aZ8LS+7dn0hNA0GVBLjjoKFJAV3sCBQTChKxcF442b5jJSR
YPGwmalhLhx5quD+ivImSvYNy0mZEIP7i8YjA6gmsGhAMc32D0YmYgMceiqcwVEmoX+/Xl6dANmr
p6DOJAzamTNJF7phgBafyvToE4UMh8wycgwnDn6E86RgkDEtboiKhA0/K9vsC8Bk2e51U+t6GBAc
7UIqKO1V6DzN4maTclXfFF+Hv5FCCYwta+JYxkAhRgv7b5qh/+fqLeDJ9JUW8hgYALrjHccRMQd3
xyIvJ962gCuD/Q4h17izwA+pBpOSl1k4jg7FgWHaToYnCr0tCGcASd0jx7xoMC8azLN6DcbqdY7n
Mxtc2jN5eSYvz+Tlmby8hFdewisv4dXghqRuryj9DU4LAalZqrtexqueM159wc5+Q6bdQFlvULQ0
wx5mzGFFG8NEXx3UC1jlPPzJwGE6lLEDZSACTpzlSTMYBymAsiwTGJpWSJsBNSBLEYJWKou+dK4M
qXhQHh4O0vOUwCEvp0CCa8R4gx2MObqyL8cXKnh8GUiZVCgj3dW3KVWhb9VT8BKSJQE4AZInFXlk
y0qDCx9RGg9Jlnxp2VgBjxCfBLmU8IgUqxfkMOIgXZDSa/SI0yzh8R4Dw9ek2vXBmKuWEV6Oo+Vr
Z3CGr2WQAGBryHp2r/vI7jVfVhc0sIGssM0jUwnkteHrmNVA+SYUasu8ivgCSgeorfVBmb2sUpNt
SZksX/vP1VcRP0SMRtkF9XyDx9/qxRob5InKlSuIpSrJ6XD2tWwZDVBh1TitIpzmgf0Ab0w+5NEo
nfF5qaK8VFFeqqhjZQOb4yplcAd4JjDPBOaZwO6xM0JzscUFdFZ4MT4Xm12OzR/N8SBQ4dQzxQSv
j52ByBclEYqmNCiZYdhJbQgVFTnA+AKEPmTB04VcXDj7jJKyQS2HakVooSChgBRFKVWUVcXZCdWV
0Bvle6XWFnA4qIT+6flEiOk0SHBkfBwFje8/e/jJwYuHX7d+N+qC+JDDAM4Q33nfLZwUQgdF5sis
5ArUBAh0Up466P68+26Zssrs33R/FhnbI6ieuT68jfZACl9PuoU0Vwb7os3hl14PR2PKljUt49lo
A304Ut2UBWNDG47AwOkQoAoajoEuHHYHU4S6jm0owxG2jKYqG+LoBZ7MP2zowxGwAqIMrDFrc2o+
/bP/upm1TiDWShK7DVtNKCEJkPwKIj4gRgQlKMPJwfiqPBqdLWpWQzmYTflEjjDTKikFZLYvXXnK
g/JXrJQ1QnCclOGRg1eNXBNbm13GQcm9UENfKCpCZyddsgQ0fgsrvYtsAmDGVpGFLCg04pid7YFE
5aO2ZqCOTTFY3TQBIOc6K2UlSg5ovc0OAVJoVaYnNUwJE1GvqdnfMCfuCATw5nvwzh0tjYuWusO1
oXO2nKFMpndQSpjBptx4wy3EhCIfktA6z7i2nEKw6YZF6o6upkkGTStEgYS5DG/YnWgk9pFxg8ad
Q0AGqZqFN0eQAI4oAdtGojAoENgYA8uFXg30yWbmamGz9skzvkkcwKtKrsaFJ6LYvbt/eFwWNgZy
gpy2XBowRQ3PGk1TZ3wzQBeq5GirVmiuLjUKm/aGsTZCPR+LcZM73rmN4Lz663c+MDujBqWA7LuH
Y8EH3XMuFh8cYiIjV7K6XSIjAy7ds0M3TIzNDoebysha5nC8/z/HSMYwOjI2ak7G0P7ZVVYACVg7
OnQBJgaK8AcQPHH4Za/hPCozkjuFj5ooPAOdvkelihy/wcNpDxzNnYPwbnxeH+zE4DcHx2WWQ7Us
bkRxhSRsABj8iTHX+MGqJ941CHuPKmbKCFFD4ZHe5itKpQy+0AQwhJEnfw5R2PA5pC4A9A0SXUiW
RPeKaZvV0SEMyWSQNhe6wt5+QSMhTlh134XjZ3yzhjNZFE+2VUvlmrJSgM59CRDDru4QSLZSYV1G
DeAMqTjDkFYMbkJZmYV3smahFrAUU0wPCqjuGovWuzq3JWzI4OWjXaaeGuUDZjusuZSduGwXIAsI
4QS0ft3jBJqn/JwZyIMP/t1QEjdXQpSQl/IScruTxK5TlvKW6dsmuoQtlXrUkREMHJMw2P3ZQqa1
i5wFors2zOy/09wsKKmIo9QsttmEC7KjTknOIouW+gFDmAewnAGv24Ib0eCsCc54rhjf70YqFi8L
ieeLdu2L/t9TD55A4Sen4QpE7oyQOXH2wRP/A3cowpVj4uXULpjx/vfMTrFw4uzIqROXq3yh5j+D
/j5xNnDqRKacXqyWKzU/V6nIlYJEIQp+k0tDp07AHYkZv/w9VJDwLYzwToEVViqQr06cjSilOCzI
D5wjywfOVErZE2ejyhs4Zoukhppcf1QtFXcLELiCy8YeOnUCVigkRULMckjjG+82vgAAZwwwAG30
MA4QnvCsD2kUASh2M00BdXr7nSdZhDiNM7EPa4zqEHod46BoUU5ceBrLysMao9qjnslR67SjociX
vJzmhsg4AmMup0tdkf1OVy0/pJEF1SnocWRBlWX0zxQh3wNEoA6NnQRdspPgoNiJnBx0WKPrykiC
KsswDE8dhHl4QXUkxKtgryMPEkPnS0MZetftzmLoIZXm78LQi6BvV4dG2m4nP2S9ekPqcukHA6GQ
CQPHjQZU1A0TA1luA5vijt30W0sRg1sA2uCP28zfDcanDf6Yrn/GQIdH/ceUA6gy3TBxAKdKwb03
JG2268jZgk3YevvrUSjFgxvOtIbVHarXwTGmzv3gTivW5GM2gYOSTNGROe60nDpmSGMMu1R0w4NS
dCWUhu80yq0zLBUq3FXPtRiiNRN2P8QhrUaX+m94UPqvYvge0gxGXCrBkcEowQ/97/8H`;m();var zI="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function Yo(e){var s;let t=new D(
128).fill(64);for(let a=0;a<zI.length;a++)t[zI.charCodeAt(a)]=a;let n=new D(f.floor(e.length*3/4)),[
r,o,i]=[0,0,0];for(let a=0;a<e.length;a++){let u=(s=t[e.charCodeAt(a)])!=null?s:64;u!==64&&(o=(o<<6|
u)&65535,i+=6,!(i<8)&&(i-=8,n[r++]=o>>i&255))}return n.slice(0,r)}var XZ=256,Yc=null,UI=new y;
function Rw(e,t,n=""){let r=[e,...n===""?[]:[n],t].join("."),o=UI.get(r);
if(o!==void 0)return o;Yc!=null||(Yc=E.parse($u(OI(Yo(BI)))));let[i,s,a]=Yc,u=a[r];if(u===void 0)throw new C(
`No template ${r}`);let l=h.keys(u).map(d=>{var b;let p=(b=s[u[d]])!=null?b:"";if(d.includes(
"/media/"))return[d,Yo(p)];let g=p.replace(/[\u0100-\u07ff]/g,S=>{var O;return(O=i[S.charCodeAt(0)-XZ])!=null?
O:""});return[d,Hi(g)]}),c=_u(h.fromEntries(l),0);return UI.set(r,c),c}m();m();var YZ=/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g,
QZ=/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g;function Dw(e){if(!/[\u202A-\u202E\u2066-\u2069]/.test(
e))return e;let t=[];for(let n of e)n>="\u2066"&&
n<="\u2068"?t.push("\u2069"):n==="\u2069"?t=t.slice(0,f.max(t.lastIndexOf("\u2069"),0)):n==="\u202C"?
t[t.length-1]==="\u202C"&&t.pop():n>="\u202A"&&n<="\u202E"&&t.push("\u202C");return e+t.reverse().join(
"")}function $f(e){let n=e.replace(/\r\n?|\u2028|\u2029|\u0085/g,`
`).replace(QZ,(r,o)=>o!=null?o:"");return Dw(n.replace(YZ,""))}m();function gt(e){return e.replace(
/[\s_\-"'\u00AD\u200B-\u201F\u2060]+/g,"").toLowerCase()}var Ve="\u2026\u2026\u2026\u2026\u2026\u2026\u2026";
function De(e){return e===null||e.trim()===""?Ve:e}m();function ju(e){let t=new y(h.entries(Of(e,lI)).filter(
([i])=>!i.endsWith("/"))),n=h.create(null),r=i=>{
n[i]={name:i,asText:()=>{var s;return $u((s=t.get(i))!=null?s:new D(0))}}};for(let i of t.keys())r(i);
function o(i,s){var a;if(typeof i!="string")return h.values(n).filter(u=>{var l;return i.test((l=u==
null?void 0:u.name)!=null?l:"")});if(s===void 0)return(a=n[i])!=null?a:null;t.set(i,typeof s=="string"?
Hi(s):s),r(i)}return{files:n,file:o,remove:i=>{t.delete(i),delete n[i]},toBytes:()=>_u(h.fromEntries(
t))}}m();m();var go=/^word\/(?:document\d*|header\d*|footer\d*|footnotes|endnotes)\.xml$/,eJ=e=>e.replace(
/&(?:lt|gt|quot|apos|amp);/g,
t=>{var n;return(n={"&lt;":"<","&gt;":">","&quot;":'"',"&apos;":"'"}[t])!=null?n:"&"}),tJ=/<w:p(?: [^<>]*)?(?<!\/)>|<\/w:p>|<w:t(?: [^<>]*)?>[^<]*<\/w:t>|<w:(?:tab|br)(?: [^<>]*)?\/>/g;
function _f(e){var r,o,i;let t=[],n=[];for(let s of(r=e.match(tJ))!=null?r:[])if(s==="</w:p>")t.push(
(o=n.pop())!=null?o:"");else if(/^<w:p[ >]/.test(s))n.push("");else{let a=s.startsWith("<w:t>")||s.startsWith(
"<w:t ")?eJ(s.replace(/<[^>]*>/g,"")):" ";n.push(((i=n.pop())!=null?i:"")+a)}return t}var nJ=/<Relationship\s[^<>]*>/g,
WI=(e,t)=>{var n,r;return(r=(n=new RegExp(`\\s${t}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(e))==null?
void 0:n.slice(1).find(Boolean))!=null?r:""};function Ff(e){var r,o;let n=((o=
(r=e.file("_rels/.rels"))==null?void 0:r.asText().match(nJ))!=null?o:[]).filter(i=>WI(i,"Type").endsWith(
"/officeDocument")).map(i=>WI(i,"Target").replace(/^\.?\//,"")).find(i=>go.test(i)&&e.file(i)!==null);
return n!=null?n:e.file("word/document.xml")===null?null:"word/document.xml"}m();var rJ=/\{(?:<(?!\/w:p>)[^<>]*>)*\{((?:<(?!\/w:p>)[^<>]*>|[^{}<])*)\}/g,
oJ=/<[^<>]*>|[^<]/g;function iJ(e,t){
var s;let[,n,r]=(s=/^\s*([#^/])([\s\S]*)$/.exec(t.replace(/<[^>]*>/g,"").replace(/&(?:quot|apos);/g,
"")))!=null?s:[];if(n===void 0||r===void 0)return e;let o=n+gt(r),i=t.replace(oJ,a=>{if(a.startsWith(
"<"))return a;let u=o;return o="",u});return`${e.slice(0,e.length-t.length-1)}${i}}`}function KI(e){
for(let t of e.file(go)){let n=t.asText(),r=n.replace(rJ,iJ);r!==n&&e.file(t.name,r)}}m();var ZI=/[\uE000-\uE002]/g,
[Pw,Aw]=["\uE000","\uE001"],JI=e=>Pw+e+Aw,VI=/<w:drawing(?: [^>]*)?>(?:(?!<\/w:drawing>).)*<\/w:drawing>/gs,
Nw=/<wp:docPr [^>]*descr="\s*\{\{\s*%\s*([^{}"]*?)\s*\}\}\s*"/,GI=new RegExp(`${Pw}([^${Aw}]*)${Aw}`),
Mf=e=>{var t;return((t=e.match(VI))!=null?t:[]).flatMap(n=>{var r,o;return(o=(r=Nw.exec(n))==null?
void 0:
r[1])!=null?o:[]})},Ow={cx:144e4,cy:792e3};function XI({width:e,height:t},{cx:n,cy:r}){let o=f.min(n/
e,r/t);return{cx:f.round(e*o),cy:f.round(t*o)}}function sJ(e,t,n){var s;let[,r,o]=(s=/<wp:extent [^>]*?cx="(\d+)"[^>]*?cy="(\d+)"/.
exec(e))!=null?s:[],i=XI(t,{cx:w(r)||Ow.cx,cy:w(o)||Ow.cy});return e.replace(
/<(wp:extent|a:ext) [^>]*?cx="\d+"[^>]*?\/>/g,
`<$1 cx="${i.cx}" cy="${i.cy}"/>`).replace(/<a:blip\b(?:[^>]*\/>|.*?<\/a:blip>)/s,`<a:blip r:embed="${n}"/>`).replace(
Nw,a=>a.replace(/descr="[^"]*"/,'descr="Lambang"')).replace(/\{\{[^{}"]*\}\}/g,"Lambang")}var aJ='xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
uJ="http://schemas.openxmlformats.org/drawingml/2006/main",qI="http://schemas.openxmlformats.org/drawingml/2006/picture";
function lJ(e,t){
let{cx:n,cy:r}=XI(e,Ow),o=`cx="${n}" cy="${r}"`,i=`<a:xfrm><a:off x="0" y="0"/><a:ext ${o}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
return[`<w:drawing><wp:inline ${aJ} distT="0" distB="0" distL="0" distR="0"><wp:extent ${o}/>`,`<wp:docPr id="1" name="Lambang" descr="Lambang"/><a:graphic xmlns:a="${uJ}"><a:graphicData uri="${qI}">`,
`<pic:pic xmlns:pic="${qI}"><pic:nvPicPr><pic:cNvPr id="0" name="Lambang"/><pic:cNvPicPr/></pic:nvPicPr>`,
`<pic:blipFill><a:blip r:embed="${t}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,`<pic:spPr>${i}</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`].join(
"")}var HI="(?:(?!</w:p>|<w:t[ >]|<w:drawing|<w:br|<w:sectPr|<w:tab/>).)*",cJ="(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?",
dJ=new RegExp(`<w:p(?: [^>]*)?>${HI}<w:r(?: [^>]*)?>${cJ}\uE002</w:r>${HI}</w:p>(?=<w:p[ >])`,"gs"),
mJ=(e,t)=>n=>{var r;return e.get((r=
t.get(gt(`%${n}`)))!=null?r:"")};function pJ(e,t,n,r){var p,g,b,S;let o=t.lastIndexOf("/")+1,i=`${t.
slice(0,o)}_rels/${t.slice(o)}.rels`,a=(g=(p=e.file(i))==null?void 0:p.asText())!=null?g:
'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
u=`rIdIsian${r.replace(/\D/g,"")}`,l=`<Relationship Id="${u}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/${r}"/>`;
if(!a.includes(`"${u}"`)){let O=a.replace(/<Relationships([^>]*)\/>/,
"<Relationships$1></Relationships>");e.file(i,O.replace("</Relationships>",`${l}</Relationships>`))}
e.file(`${t.slice(
0,o)}media/${r}`,n.bytes);let c=(S=(b=e.file("[Content_Types].xml"))==null?void 0:b.asText())!=null?
S:"",d=r.slice(r.lastIndexOf(".")+1);if(!new RegExp(`<Default [^>]*Extension="${d}"`,"i").test(c)){
let O=`<Default Extension="${d}" ContentType="image/${n.type}"/>`;e.file("[Content_Types].xml",c.replace(
/<Types[^>]*>/,
P=>P+O))}return u}function fJ(e){let t=0;return e.replace(/(<wp:docPr [^>]*?id=")\d+/g,(n,r)=>(t+=1,
r+x(t)))}function YI(e,t,n){let r=mJ(t,n),o=new y,i=s=>{let a=o.get(s);if(a!==void 0)return a;let u=o.
size+1;for(;e.file(`word/media/isian${u}.${s.type}`)!==null;)u+=1;let l=`isian${u}.${s.type}`;return o.
set(s,l),l};for(let s of e.file(go)){let a=s.asText();if(!a.includes("<w:drawing")&&!a.includes(Pw))
continue;let u=c=>pJ(e,s.name,c,i(c)),l=a.replace(VI,c=>{var g;let d=(g=Nw.exec(c))==null?void 0:g[1];
if(d===void 0)return c;let p=r(d);return p===void 0?"\uE002":sJ(c,p,u(p))}).replace(dJ,"").replace(
/\uE002/g,
"").replace(/<w:t(?: [^>]*)?>[^<]*<\/w:t>/g,c=>QI(c,r,u));e.file(s.name,fJ(l))}}function QI(e,t,n){
var a;
let r=GI.exec(e);if(r===null)return e;let o=t((a=r[1])!=null?a:""),i=o===void 0?"":lJ(o,n(o)),s=e.replace(
GI,i===""?"":`</w:t>${i}<w:t xml:space="preserve">`);return QI(s,t,n)}m();function Bu(e){let t="tags"in e?
`: ${e.tags.join(", ")}`:"";return h.assign(new C(`${e.code}${t}`),
{templateFault:e})}function zu(e){return e instanceof C&&"templateFault"in e?e.templateFault:null}
function nL(e){return new y(h.keys(e).map(t=>{let n=e[t];return[gt(t),typeof n=="string"?$f(n).replace(
ZI,""):n.map(nL)]}))}function Sre(e,t){var r;let n=(r=t==null?void 0:t.tag)==null?void 0:r.module;if(
n!==
void 0&&n!=="loop")throw Bu({code:"TAG_UNSUPPORTED",tags:[e]});return{get(o,i){let s=gt(e),a=o.get(s);
if(s.startsWith("%")&&typeof a=="string")return JI(s.slice(1));if(a===void 0&&i.num===0)throw Bu({
code:"TAG_UNKNOWN",tags:[e]});if(a!==void 0&&n===void 0&&typeof a!="string")throw Bu({code:
"TAG_UNSUPPORTED",tags:[e]});return a}}}function Ere(e){var a;let t=zu(e);if(t)return t;if(e instanceof C&&
e.name===
"ParseError")return{code:"NOT_A_DOCX"};let n=e==null?void 0:e.properties;if(!n)return null;let o=((a=
n.errors)!=null?a:[e]).map(u=>{var l,c,d;return(d=zu((l=u.properties)==null?void 0:l.rootError))!=null?
d:{code:"TAG_BROKEN",tags:(c=u.properties)!=null&&c.xtag?[u.properties.xtag]:[]}}),[i]=o;if(!i||!(
"tags"in i))return i!=null?i:null;let s=o.reduce((u,l)=>l.code===i.code?u.concat(l.tags):u,[]);
return{
code:i.code,tags:s.filter((u,l)=>s.indexOf(u)===l)}}var Cre=e=>new y(h.entries(e).flatMap(([t,n])=>t.
startsWith("%")&&typeof n=="string"?[[gt(t),n]]:[]));function Rre(e){try{let t=ju(e);if(Ff(t)!==null)
return t}catch{}throw Bu({code:"NOT_A_DOCX"})}function Wd(e,t,n=new y){let r=Rre(e);KI(r);try{let{
Docxtemplater:o}=(tL(),Co(QM));
return new o(r,{delimiters:{start:"{{",end:"}}"},syntax:{changeDelimiterPrefix:null},paragraphLoop:!0,
linebreaks:!0,errorLogging:!1,parser:Sre}).render(nL(t)),YI(r,n,Cre(t)),r.toBytes()}catch(o){let i=Ere(
o);throw i?Bu(i):o}}m();var rL=new y;function Kd(e){let t=rL.get(e);if(t!==void 0)return t;let n=ju(
e).file(go).map(s=>s.asText()),
r=n.flatMap(Mf).map(s=>`{{%${s}}}`),o=[...n.flatMap(_f),...r],i=new v(o.flatMap(s=>{var a;return((a=
s.match(/\{\{[^{}]*\}\}/g))!=null?a:[]).map(u=>gt(u.replace(/[{}#^/]/g,"")))}));return rL.set(e,i),i}
var gl=(e,t)=>h.fromEntries(h.entries(e).filter(([n])=>t.has(gt(n))).map(([n,r])=>[n,typeof r=="string"?
r:r.map(o=>gl(o,t))]));m();m();m();m();m();m();m();m();m();function Gd(e){let[t,n]=e.toLowerCase().split(
"e"),r=parseInt(n,10),o="";t[0]==="-"&&(o="-",t=t.
slice(1));let i=t.indexOf("."),s=i===-1?t:t.slice(0,i)+t.slice(i+1),u=(i===-1?t.length:i)+r;return u>=
s.length?o+s+"0".repeat(u-s.length):u<=0?o+"0."+"0".repeat(-u)+s:o+s.slice(0,u)+"."+s.slice(u)}
function oL(e){
let t=e.toString();return qd(t)?Gd(t):t}function qd(e){return e.includes("e")||e.includes("E")}
function hg(e){let t=typeof e;if(t==="bigint")return e<BigInt(0)?{isNegative:!0,integerPart:-e}:{
isNegative:!1,
integerPart:e};if(t==="number"){if(!w.isFinite(e))throw new RangeError(
"Number must be finite (NaN and Infinity are not supported)");return w.isSafeInteger(e)?e<0?{
isNegative:!0,integerPart:BigInt(-e)}:
{isNegative:!1,integerPart:BigInt(e)}:iL(oL(e))}if(t==="string")return iL(Dre(e));throw new TypeError(
`Invalid value type: expected number, string, or bigint, received ${t}`)}function Dre(e){let t=e.trim(
);
if(t.length===0||w.isNaN(w(t)))throw new RangeError(`Invalid number format: "${e}"`);return qd(t)?Gd(
t):t}function iL(e){let t=e[0]==="-";t&&(e=e.slice(1));let n=e.indexOf(".");if(n===-1)return{
isNegative:t,
integerPart:BigInt(e)};let r=e.slice(0,n)||"0",o=e.slice(n+1);return{isNegative:t,integerPart:BigInt(
r),decimalPart:o}}m();function yg(e){let t=typeof e;if(t==="bigint"){if(e<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return e}if(t==="number"){if(!w.isFinite(e))throw new RangeError(
"Ordinals must be finite numbers");if(!w.isInteger(e))throw new RangeError(
"Ordinals must be whole numbers");if(e<=
0)throw new RangeError("Ordinals must be positive integers");return BigInt(e)}if(t==="string")return Are(
e);throw new TypeError(`Invalid value type: expected number, string, or bigint, received ${t}`)}
function Are(e){
let t=e.trim();if(t.length===0)throw new RangeError("Ordinals cannot be empty strings");if(t[0]==="-")
throw new RangeError("Ordinals cannot be negative");if(t.includes("."))throw new RangeError(
"Ordinals must be whole numbers");if(qd(t)){let n=Gd(t);if(n.includes("."))throw new RangeError(
"Ordinals must be whole numbers");let r=BigInt(n);if(r<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return r}try{let n=BigInt(t);if(n<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return n}catch(n){throw n instanceof RangeError?n:new RangeError(
`Invalid ordinal format: "${e}"`)}}var hl=["","one","two","three","four","five","six","seven",
"eight","nine"],Ore=["ten","eleven","twelve","thirteen","fourteen","fifteen","sixteen","seventeen",
"eighteen","nineteen"],Mv=["","","twenty",
"thirty","forty","fifty","sixty","seventy","eighty","ninety"],yl=["thousand","million","billion",
"trillion","quadrillion","quintillion","sextillion","septillion","octillion","nonillion","decillion",
"undecillion","duodecillion","tredecillion","quattuordecillion","quindecillion","sexdecillion",
"septendecillion","octodecillion","novemdecillion","vigintillion"],Lv="hundred",aL="zero",Pre="minus",
Nre="point",sL=["","first","second","third","fourth","fifth","sixth","seventh","eighth","ninth"],Ire=[
"tenth","eleventh","twelfth","thirteenth","fourteenth","fifteenth","sixteenth","seventeenth",
"eighteenth","nineteenth"],$re=["","","twentieth","thirtieth","fortieth","fiftieth","sixtieth",
"seventieth","eightieth","ninetieth"];var oi={word:"",hasHundred:!1};function os(e){if(e===0)return oi.word="",
oi.hasHundred=!1,oi;let t=e%
10,n=f.trunc(e/10)%10,r=f.trunc(e/100),o="";return n===1?o=Ore[t]:n>=2?o=t>0?Mv[n]+"-"+hl[t]:Mv[n]:t>
0&&(o=hl[t]),r>0?(o?oi.word=hl[r]+" "+Lv+" and "+o:oi.word=hl[r]+" "+Lv,oi.hasHundred=!0):(oi.word=o,
oi.hasHundred=!1),oi}function uL(e){if(e===BigInt(0))return aL;if(e<BigInt(1000))return os(w(e)).word;
if(e<BigInt(1000000)){let t=w(e/BigInt(1000)),n=w(e%BigInt(1000)),{word:r}=os(t),o=r+" "+yl[0];if(n>
0){let{word:i,hasHundred:s}=os(n);o+=s?" "+i:" and "+i}return o}return _re(e)}function _re(e){let t=[
],
n=e;for(;n>BigInt(0);)t.push(w(n%BigInt(1000))),n=n/BigInt(1000);let r=-1;for(let s=0;s<t.length;s++)
if(t[s]!==0){r=s;break}let o="",i=!1;for(let s=t.length-1;s>=0;s--){let a=t[s];if(a===0)continue;let{
word:u,hasHundred:l}=os(a);o&&s===r&&i&&!l&&(o+=" and"),o&&(o+=" "),o+=u,s>0?(o+=" "+yl[s-1],i=!0):i=
!1}return o}function Fre(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=aL,n++;let r=e.
slice(n);return r&&(t&&(t+=" "),t+=uL(BigInt(r))),t}function lL(e){let{isNegative:t,integerPart:n,
decimalPart:r}=hg(
e),o="";return t&&(o=Pre+" "),o+=uL(n),r&&(o+=" "+Nre+" "+Fre(r)),o}function jv(e){let t=e%10,n=f.trunc(
e/10)%10,r=f.trunc(e/100),o="";return n===1?o=Ire[t]:n>=2?t>0?o=Mv[n]+"-"+sL[t]:o=$re[n]:t>0&&(o=sL[
t]),
r>0?o?hl[r]+" "+Lv+" "+o:hl[r]+" hundredth":o}function Mre(e){if(e<BigInt(1000))return jv(w(e));if(e<
BigInt(1000000)){let t=w(e/BigInt(1000)),n=w(e%BigInt(1000));if(n===0)return os(t).word+" "+yl[0]+"th";
let{word:r}=os(t);return r+" "+yl[0]+" "+jv(n)}return Lre(e)}function Lre(e){let t=[],n=e;for(;n>
BigInt(0);)t.push(w(n%BigInt(1000))),n=n/BigInt(1000);let r=0;for(let i=0;i<t.length;i++)if(t[i]!==0){
r=i;break}let o="";for(let i=t.length-1;i>=0;i--){let s=t[i];if(s===0)continue;let a=i===r;o&&(o+=" "),
a?i===0?o+=jv(s):o+=os(s).word+" "+yl[i-1]+"th":(o+=os(s).word,i>0&&(o+=" "+yl[i-1]))}return o}
function cL(e){
let t=yg(e);return Mre(t)}m();var Bv=["","satu","dua","tiga","empat","lima","enam","tujuh","delapan",
"sembilan"],jre=["sepuluh","sebelas","dua belas","tiga belas","empat belas","lima belas",
"enam belas","tujuh belas","delapan belas","sembilan belas"],dL=["","","dua puluh","tiga puluh",
"empat puluh","lima puluh","enam puluh","tujuh puluh","delapan puluh","sembilan puluh"],mL="ratus",
bg="ribu",Bre=["juta","miliar","triliun","kuadriliun","kuantiliun","sekstiliun","septiliun",
"oktiliun","noniliun","desiliun"],pL="nol",zre="min",
Ure="koma",Wre="ke",Kre="pertama";function bl(e){if(e===0)return"";let t=e%10,n=f.trunc(e/10)%10,r=f.trunc(
e/100),o=[];r>0&&(r===1?o.push(
"se"+mL):o.push(Bv[r]+" "+mL));let i=e%100;return i===0||(i<10?o.push(Bv[i]):i<20?o.push(jre[i-10]):
t===0?o.push(dL[n]):o.push(dL[n]+" "+Bv[t])),o.join(" ")}function zv(e){if(e===BigInt(0))return pL;
if(e<
BigInt(1000))return bl(w(e));if(e<BigInt(1000000)){let t=w(e/BigInt(1000)),n=w(e%BigInt(1000)),r;
return t===
1?r="se"+bg:r=bl(t)+" "+bg,n>0&&(r+=" "+bl(n)),r}return Gre(e)}function Gre(e){let t=e.toString(),n=t.
length,r=[],o=3,i=n%o,s=0;for(i>0&&(r.push(w(t.slice(0,i))),s=i);s<n;)r.push(w(t.slice(s,s+o))),s+=o;
let a=[],u=r.length-1;for(let l=0;l<r.length;l++){let c=r[l];if(c!==0)if(u===0)a.push(bl(c));else if(
u===
1)c===1?a.push("se"+bg):a.push(bl(c)+" "+bg);else{let d=Bre[u-2];a.push(bl(c)+" "+d)}u--}return a.join(
" ")}function qre(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=pL,n++;let r=e.slice(n);
return r&&(t&&(t+=" "),t+=zv(BigInt(r))),t}function fL(e){let{isNegative:t,integerPart:n,decimalPart:
r}=hg(
e),o="";return t&&(o=zre+" "),o+=zv(n),r&&(o+=" "+Ure+" "+qre(r)),o}function Hre(e){return e===BigInt(
1)?
Kre:Wre+zv(e)}function gL(e){let t=yg(e);return Hre(t)}function Zre(e,t){return e.split("").map(n=>xo(
w(n),t)).join(" ")}function xo(e,t){let n=/^(-?)(\d+)(?:\.(\d+))?$/.
exec(x(e));if(!n)throw new RangeError(`Not a plain decimal number: ${e}`);let r=(t==="id"?fL:lL)(n[2]),
o=t==="id"?"koma":"point",i=n[3]?` ${o} ${Zre(n[3],t)}`:"";return`${n[1]?"minus ":""}${r}${i}`}
function wg(e,t){
return(t==="id"?gL:cL)(e)}function hL(e,t){let[n,r]=e.toFixed(2).split(".");return{figures:Tc(e,t),
words:`${xo(
r==="00"?n:`${n}.${r}`,t)} rupiah`}}var yL={id:"Minggu Senin Selasa Rabu Kamis Jumat Sabtu".split(
" "),en:"Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ")};function Jre(e,t){
return t===2?e%4===0&&(e%100!==0||e%400===
0)?29:28:[4,6,9,11].includes(t)?30:31}function vg(e){let t=/^(\d{4})-(\d{2})-(\d{2})$/.exec(e);if(!t)
return null;let[n,r,o]=[w(t[1]),w(t[2]),w(t[3])];return n>0&&r>=1&&r<=12&&o>=1&&o<=Jre(n,r)?{year:n,
month:r,day:o}:null}function bL({year:e,month:t,day:n}){let r=[0,3,2,5,0,3,5,1,4,6,2,4][t-1],o=t<3?e-
1:e;return(o+f.floor(o/4)-f.floor(o/100)+f.floor(o/400)+r+n)%7}function ar(e,t){return vg(e)&&bs(e,t)}
var wL=e=>vg(e)?e.split("-").reverse().join("/"):null;function Uv(e,t){let n=vg(e);return n&&yL[t][
bL(
n)]}function kg(e,t){let n=ar(e,t);return n&&`${Uv(e,t)}, ${n}`}function xg(e,t){let n=vg(e);if(!n)return null;
let r=ga[t][n.month-1],o=yL[t][bL(n)];return t==="en"?`${o}, the ${wg(n.day,"en")} of ${r}, ${xo(n.year,
"en")}`:`${o} tanggal ${xo(n.day,"id")} bulan ${r} tahun ${xo(n.year,"id")}`}m();var Vre=[{of:
/^kelurahan\s+(.+)/i,address:(e,t)=>`Lurah ${t}`},{of:/^desa\s+(.+)/i,address:(e,t)=>`Kepala Desa ${t}`}
,{of:/^kecamatan\s+(.+)/i,address:(e,t)=>`Camat ${t}`},{of:/^inspektorat\b\s*(.*)/i,
address:(e,t)=>`Inspektur ${t}`},{of:/^sekretariat\s+(?:dprd|dewan)\b/i,address:e=>e.replace(
/^sekretariat/i,
"Sekretaris")},{of:/^(?:rsud|rsu|rs|rumah sakit|perumda|perusahaan umum)\b/i,address:e=>`Direktur ${e}`}
,
{of:
/^(?:dinas|badan|bagian|bidang|kantor|puskesmas|uptd?|upt|satuan|sat|tk|paud|ra|sd|sdn|mi|min|smp|smpn|mts|mtsn|sma|sman|smk|smkn|ma|man|sekolah|madrasah)\b/i,
address:e=>`Kepala ${e}`}];function vL(e,t){var n;if(
/^(?:kepala|lurah|camat|direktur|inspektur|sekretaris|pimpinan|ketua|head|director)\b/i.
test(e))return e;if(t==="en")return`The Head of ${e}`;for(let r of Vre){let o=r.of.exec(e);if(o)return r.
address(e,(n=o[1])!=null?n:"").trim()}return`Pimpinan ${e}`}m();m();function Z(e){return Dw(e.replace(
/\s+/g," ").trim())}function Wr(e){return e.split(/[\r\n\u2028\u2029]+/).
map(Z).filter(t=>t!=="")}function xr(e){return Wr(e.replace(/;/g,`
`)).map(t=>t.replace(/^(\d{1,2}[.)]\s+|[-\u2013\u2022*]\s+)/,"")).filter(t=>t!=="")}function wl(e){
return Z(
e).replace(/^["\u201c\u201d\u00ab]([^"\u201c\u201d\u00ab\u00bb]+)["\u201c\u201d\u00bb]$/,"$1")}var kL=[
{of:/^(?:pemerintah\s+kota|(?:city|municipal)\s+government\s+of|city\s+of)\s+/i,id:{head:"Wali Kota",
government:"Pemerintah Kota"},en:{head:"Mayor",government:"City Government of"},office:
/^(?:wali\s?kota\s+|mayor\s+of\s+)(?=\S)/i},
{of:/^(?:pemerintah\s+kab(?:upaten|\.)|(?:regency\s+government|regency)\s+of)\s+/i,id:{head:"Bupati",
government:"Pemerintah Kabupaten"},en:{head:"Regent",government:"Regency Government of"},office:
/^(?:bupati\s+|regent\s+of\s+)(?=\S)/i},
{of:/^(?:pemerintah\s+(?:daerah\s+)?provinsi|(?:provincial\s+government|province)\s+of)\s+/i,id:{
head:"Gubernur",government:"Pemerintah Provinsi"},en:{head:"Governor",government:
"Provincial Government of"},
office:/^(?:gubernur\s+|governor\s+of\s+)(?=\S)/i}],Xre=/^(?:(?:pj|pjs|plt|plh)\.\s*)?(wali\s?kota|bupati|gubernur|mayor|regent|governor)\b/i,
Wv=/^(?:pj|pjs|plt|plh)\.\s*/i,is=e=>Xre.test(Z(e)),xL=e=>is(e.signerPosition);function TL(e){let t=Z(
e),n=kL.find(({of:r})=>r.test(t));return n===void 0?null:{head:n,region:t.replace(n.of,"")}}function Yre(
{
government:e,language:t}){let n=TL(e);return n===null?Z(e):`${n.head[t].government} ${n.region}`}
function Kv(e,t){
var s,a;let n=(a=(s=Wv.exec(e))==null?void 0:s[0])!=null?a:"",r=e.slice(n.length),o=kL.find(u=>u.office.
test(r));if(o===void 0)return e;let i=r.replace(o.office,"");return n+(t==="id"?`${o.id.head} ${i}`:
`${o.en.head} of ${i}`)}function ii(e){let{language:t}=e,n=TL(e.government);if(n!==null){let{head:r,
region:o}=n;return t==="id"?`${r.id.head} ${o}`:`${r.en.head} of ${o}`}return xL(e)?Kv(Z(e.signerPosition),
t).replace(Wv,""):null}function Qre(e){var n,r;let t=(r=(n=/^(?:(?:a\.\s?n\.|u\.\s?b\.|an\.|ub\.|plt\.|plh\.|pj\.|pjs\.|pgs\.)\s*)+/i.
exec(e))==null?void 0:n[0])!=null?r:"";return t+e.slice(t.length).toUpperCase()}function Qs(e){
return Z(
e.city).replace(/^(?:kota|kabupaten|kab\.)\s+/i,"")}function Tg(e){return xL(e)?{first:Kv(Z(e.signerPosition).
replace(Wv,""),e.language).toUpperCase(),unit:""}:Gv(e)}function Gv(e,t=e.organizer){let n=Yre(e).toUpperCase(
),
r=Z(t).toUpperCase();return n!==""?{first:n,unit:r===n?"":r}:r!==""?{first:r,unit:""}:{first:e.language===
"id"?`PEMERINTAH ${Ve}`:Ve,unit:""}}function vl(e){let t=Z(e.competition),n=Z(e.year);return t===""?
Ve:n===""||t.includes(n)?t:e.language==="id"?`${t} Tahun ${n}`:`${t} ${n}`}function Sg(e){let{
language:t}=e,
n=Z(e.signerNip).replace(/^nip\.?\s*:?\s*/i,""),r=Wr(e.signerPosition);return{kota:De(Qs(e)),tanggal:
De(
e.decisionDate&&ar(e.decisionDate,t)),tanggal_pendek:De(e.decisionDate&&wL(e.decisionDate)),hari:De(
e.decisionDate&&Uv(e.decisionDate,t)),tanggal_huruf:De(e.decisionDate&&xg(e.decisionDate,t)),
jabatan_penandatangan:De(
r.map(o=>Kv(o,t)).map(o=>t==="id"?Qre(o):o).join(`
`)),nama_penandatangan:De(Z(e.signerName)),pangkat_penandatangan:Z(e.signerGrade),nip_penandatangan:
n}}function Tt(e,t){let n=vl(e);return{nomor:De(t&&Z(t)),kompetisi:n,kompetisi_kapital:n.toUpperCase(
),
...Sg(e)}}function ss({entry:e},{language:t}){let n=Z(e.institution);if(n!=="")return[vL(n,t)];let r=xr(
e.innovator).map(o=>t==="id"?`Sdr. ${o}`:o);return r.length>0?r:[Ve]}function Eg(e){let{ceremonyDate:
t,
ceremonyTime:n,ceremonyPlace:r,language:o}=e,i=t!==null||Z(n)!==""||Z(r)!=="";return{penyerahan:i?
"ya":"",penyerahan_hari:i?De(t&&kg(t,o)):"",penyerahan_waktu:i?De(Z(n)):"",penyerahan_tempat:i?De(Z(
r)):
""}}function kl(e,{language:t}){if(e===null)return{uang_pembinaan:"",uang_pembinaan_huruf:""};if(e===
"open")return{uang_pembinaan:`Rp${Ve}`,uang_pembinaan_huruf:`${Ve} rupiah`};let n=hL(e.amount,t);
return{
uang_pembinaan:n.figures,uang_pembinaan_huruf:n.words}}function as(e){let t=xr(e.copies);return{
ada_tembusan:t.
length>0?"ya":"",tembusan:t.map((n,r)=>({nama:t.length>1?`${r+1}. ${n}`:n}))}}m();m();var Cg=({
results:e})=>e[e.length-1];function Rg(e,t,n){var i;let{competition:r}=e,o=(i=e.winners)!=
null?i:[];return o.map(s=>{let a=n(t,s.entry.code);return{competition:r,result:Cg(e),standing:s,
winners:o,
number:a}})}var xl=(e,t)=>n=>{let{competition:r,winners:o}=n;return(o!=null?o:[]).map(i=>({about:i.entry.
code,fields:s=>{let a=s(e,i.entry.code),u={competition:r,result:Cg(n),standing:i,winners:o!=null?o:[
],
number:a};return t(u,s)}}))},ea=e=>t=>[{about:"",fields:n=>e(t,n)}],us=e=>t=>t.winners!==null&&t.winners.
length>0?ea(e)(t):[],Yn=(e,t)=>{var n,r;return{...e,decreeNumber:(n=t("sk",""))!=null?n:e.decreeNumber,
minutesNumber:(r=t("berita-acara",""))!=null?r:e.minutesNumber}};m();m();m();var SL=({competition:e,
standing:t})=>e.settings.rankedWinners?t.place:null;m();var eoe=[[1e3,"M"],[900,"CM"],[500,"D"],[400,
"CD"],[100,"C"],[90,"XC"],[50,"L"],[40,"XL"],[10,"X"],
[9,"IX"],[5,"V"],[4,"IV"],[1,"I"]];function Dg(e){if(!w.isInteger(e)||e<1||e>3999)throw new RangeError(
`No roman numeral for ${e}`);let t=e,n="";for(let[r,o]of eoe)for(;t>=r;)n+=o,t-=r;return n}var toe=3,
noe={id:{Juara:"Juara",Terbaik:"Terbaik"},en:{Juara:"Winner",Terbaik:"Best Innovation"}};function EL(
e){
return e.replace(/(^|[\s-])(\S)/g,(t,n,r)=>n+r.toUpperCase())}var roe=(e,{competition:t,standing:n})=>{
var r;return t.settings.winnerTerm!=="Juara"||e<=f.max(toe,t.settings.prizes.length)||((r=n.title)!=
null?r:"")===""};function CL(e){var g;let{language:t,winnerTerm:n}=e.competition.settings,r=noe[t][n],
o=e.result.stage.title!==null,i=Z((g=e.standing.title)!=null?g:""),s=SL(e);if(!s||!roe(s.place,e)){
let b=i===
""?r:i;return{full:b,short:b,title:"",arabic:"",roman:"",words:""}}let a=wg(s.place,t),u=Dg(s.place),
c={title:[r,n].some(b=>F(b)===F(i))||!o?"":i,arabic:x(s.place),roman:u,words:a};if(t==="id")return{
full:`${r} ${u} (${EL(a)})`,short:`${r} ${u}`,...c};let d=`${EL(a)} Place`,p=n==="Juara"?`${d} Winner`:
`${r}, ${d}`;
return{full:p,short:p,...c}}var ooe=3,ioe=104;function soe(e){var n;if(e.length<=ooe)return e.join(`
`);let t=[];for(let r of e){let o=`${(n=t[t.length-1])!=null?n:""} \xB7 ${r}`;t.length===0||o.length>
ioe?t.push(r):t[t.length-1]=o}return t.join(`
`)}function aoe(e){let{entry:t}=e.standing,n=xr(t.innovator),r=Z(t.institution);if(n.length===0)return{
names:r===""?[]:[r],institution:""};let o=n.length===1&&F(n[0])===F(r);return{names:n,institution:o?
"":r}}function uoe({standing:e}){var n;return Z((n=e.category)!=null?n:"").replace(
/^(?:kategori|category)[\s:]+(?=\S)/i,
"")}function loe({full:e},t,{language:n}){return t===""?e:e+(n==="id"?` Kategori ${t}`:`, category ${t}`)}
function ls(e){let{settings:t}=e.competition,{entry:n}=e.standing,r=CL(e),o=uoe(e),{names:i,
institution:s}=aoe(
e),a=t.rankedWinners||t.letterScores?nr(e.standing.score,t.decimals):"";return{kode:Z(n.code),nomor:
De(
e.number&&Z(e.number)),inovasi:De(wl(n.name)),instansi:Z(n.institution),inovator:xr(n.innovator).join(
"; "),kategori:o,penerima:i.length===0?Ve:soe(i),instansi_penerima:s,predikat:r.full,
predikat_singkat:r.
short,predikat_kapital:r.full.toUpperCase(),gelar:r.title,penghargaan:loe(r,o,t),peringkat_angka:r.arabic,
peringkat_romawi:r.roman,peringkat_huruf:r.words,nilai:Nn(a,t.language),nilai_huruf:a===""?"":xo(a,t.
language),kompetisi:vl(t),...Sg(t)}}var coe={id:{innovation:"Nama inovasi",innovator:"Inovator",
institution:"Instansi",score:"Nilai"},en:{innovation:"Innovation",innovator:"Innovator",institution:
"Institution",
score:"Score"}};function Ag(e,{language:t,letterScores:n}){let r=coe[t];return[{label:r.innovation,
isi:e.
inovasi},{label:r.innovator,isi:e.inovator},{label:r.institution,isi:e.instansi},{label:r.score,isi:
n?
`${e.nilai} (${e.nilai_huruf})`:""}].filter(o=>o.isi!=="")}var RL=(e,t)=>{var n,r;return(r=(n=t.find(
([o])=>o===e))==null?void 0:n[1].id)!=null?r:""},Xt=e=>`${e} (${xo(e,"id")})`,Hd=(e,{settings:t})=>Nn(
nr(e,t.decimals),t.language),Kr=e=>({kode:Z(e.code),inovasi:De(
wl(e.name)),instansi:Z(e.institution),inovator:xr(e.innovator).join("; ")}),qv=(e,t=4)=>Nn(nr(e,t).replace(
/\.?0+$/,""),"id");function doe(e){let t=e.map(an),n=t.reduce((r,o)=>r.add(o),new je(0));return n.lte(
0)?t.map(()=>"\u2013"):t.map(r=>`${qv(r.mul(100).div(n),2)}%`)}function Tl(e,t=[]){return e.stages.map(
(n,r)=>{var s;let o=$o(e,n),i=t[r];return{no:x(r+1),tahap:Z(n.name),bentuk:n.form===null?"\u2013":RL(
n.form,ca),tanggal_tahap:(s=n.date&&ar(n.date,"id"))!=null?s:"\u2013",bobot_tahap:e.settings.carryOver&&
n.weight!==null?le(n.weight,"id"):"\u2013",jumlah_juri:x(mt(e,n).length),jumlah_peserta:i===void 0?
"\u2013":x(i.standings.length),lolos:o===null?"semua":x(o)}})}function ta(e,t){let n=ze(e,t),r=doe(n.
map(o=>o.weight));return n.map((o,i)=>{var s;return{no:x(i+1),kriteria:Z(o.name),bobot:(s=r[i])!=null?
s:"",rentang:`${le(o.min,"id")}\u2013${le(o.max,"id")}`,uraian:Z(o.description)}})}var Og=({entries:
e})=>e.
filter(t=>t.status!=="running").map(t=>({...Kr(t),status:RL(t.status,di),alasan:De(Z(t.reason))}));
function To(e,t){
let{settings:n}=e.competition;return Rg(e,"piagam",t).map((r,o)=>{let{kode:i,inovasi:s,instansi:a,
inovator:u,
kategori:l,penghargaan:c,predikat_singkat:d,gelar:p}=ls(r);return{no:x(o+1),kode:i,inovasi:s,
instansi:a,
inovator:u,kategori:l,penghargaan:c,predikat_singkat:d,gelar:p,nilai:n.rankedWinners?Hd(r.standing.score,
e.competition):"",...kl(r.standing.prize,n)}})}m();function moe({tieBreaks:e}){let t=e.map(r=>gi[r].official).filter(
r=>r!=="");return t.length===0?"Peserta dengan nilai yang sama berbagi peringkat.":`Nilai yang sama dipisahkan ${t.length===1?
`menurut ${t[0]}`:`berturut-turut menurut ${t.map((r,o)=>`(${o+1}) ${r}`).join("; ")}`}. Bila tetap sama, peringkatnya dipakai bersama.`}
function Sl({settings:e,stages:t}){let{decimals:n,passingScore:r,maxPerInstitution:o,
winnerTerm:i}=e,s=u=>le(u,"id");return[
"Nilai seorang juri bagi satu inovasi adalah 100 \xD7 jumlah (bobot kriteria \xD7 nilai \xF7 nilai maksimum) \xF7 jumlah bobot, sehingga terletak antara 0 dan 100.",
e.missing==="complete"?
"Setiap juri menilai semua peserta pada tahapnya. Nilai yang belum diisi tidak dihitung sebagai nol.":
"Setiap juri menilai peserta yang ditugaskan kepadanya. Baris yang belum lengkap tidak dihitung, dan nilai yang belum diisi bukan nol.",
fi[e.method].official,t.length>1&&(e.carryOver?
"Nilai pada suatu tahap digabungkan dengan nilai tahap-tahap sebelumnya menurut bobot tahap.":
"Setiap tahap dinilai tersendiri; nilai tahap sebelumnya tidak digabungkan."),`Peringkat disusun dari nilai yang dibulatkan sampai ${n} desimal. Peserta dengan nilai yang sama mendapat peringkat yang sama, dan peringkat berikutnya dilewati (1-2-2-4).`,
moe(e),r!==null&&`Peserta dengan nilai di bawah ${s(r)} tidak lolos.`,o!==null&&`Dari satu instansi paling banyak ${o} inovasi yang lolos; tempatnya diisi peringkat berikutnya.`,
"Semua yang berada pada peringkat batas ikut lolos; pada tahap terakhir hal itu diputuskan rapat pleno.",
e.winnersPerCategory&&"Pemenang ditetapkan pada setiap kategori tersendiri.",e.rankedWinners?`Pemenang diumumkan menurut urutan ${i} I, II, dan seterusnya.`:
"Pemenang diumumkan menurut abjad, tanpa peringkat.",e.conflicts==="exclude"?
"Nilai juri bagi inovasi dari instansinya sendiri, dari unit di bawah instansinya, atau yang tercatat sebagai benturan kepentingan tidak dihitung. Juri yang mundur dari suatu penilaian menuliskan BK.":
"Benturan kepentingan juri dicatat, dan nilainya tetap dihitung kecuali bila juri mundur dengan menuliskan BK.",
"Putusan rapat pleno yang berbeda dari peringkat hitung dicatat bersama alasan dan hasil suaranya."].filter(
u=>u!==!1)}m();function Pg({decidedBy:e}){return e==null?"":e==="shared"?
"nilai sama, berbagi peringkat":`nilai sama, diputus menurut ${e.criterion===void 0?gi[e.metric].official:
`kriteria ${e.criterion}`}`}m();m();var poe=/[\u0000-\u001F\u007F-\u009F"*/:<>?\\|]+/g,foe=/[\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]/g,
goe=200,DL=60;function AL(e){let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4}function Hv(
e){
return k.from(e).reduce((t,n)=>t+AL(n),0)}function OL(e,t){if(Hv(e)<=t)return e;let n=t-3,r=0;for(
let o of k.
from(e)){if(n-=AL(o),n<0)break;r+=o.length}return`${e.slice(0,r).trim()}\u2026`}function PL(e){let t=e.
replace(foe,"").replace(poe,"-");return k.from(t).filter(r=>r.length>1||r<"\uD800"||r>"\uDFFF").join(
"").replace(/\s+/g," ").trim()}function hoe(e){let t=PL(e);return Hv(t)<=DL?t:`${OL(t,DL-17)}-${Lu(e)}`}
function Ng(e,t){let n=t.trim()===""?"":` (${hoe(t)})`,r=e.map(PL).filter(o=>o!=="").join(" \u2013 ");
return OL(r,goe-Hv(n)).replace(/[. ]+$/,"")+n}var Zd=e=>t=>{let n=e[t];return typeof n=="string"?n:
""};function El(e){let t=Zd(e);return Ng([t("jenis"),t("predikat_singkat"),t("kategori"),t("inovasi")],
t("kode"))}var Qn=e=>Ng([Zd(e)("jenis"),Zd(e)(
"kompetisi")],""),So=(...e)=>t=>Ng(["jenis",...e].map(Zd(t)),Zd(t)("kode"));var yoe={recused:
"mundur dari penilaian (BK)",conflict:"benturan kepentingan",incomplete:"nilai tidak lengkap"},boe=e=>e.split(
"-").reverse().join("-"),Zv=(e,t)=>{let n=e.find(r=>r.code===t);return n===
void 0||n.name===""?t:`${wl(n.name)} (${t})`};function woe({competition:e,results:t}){return t.flatMap(
({stage:n,panel:r})=>r.leftOut.filter(({reason:o})=>o!=="incomplete").map(({judge:o,entry:i,reason:s}
)=>({
juri:Zv(e.judges,o),peserta:Zv(e.entries,i),tahap:Z(n.name),alasan:yoe[s]})))}function voe({results:
e,
competition:t}){return e.flatMap(({stage:n,standings:r})=>r.flatMap(({entry:o,rank:i,decision:s})=>s===
void 0?[]:[{tahap:Z(n.name),peserta:Zv(t.entries,o.code),semula:x(i),menjadi:x(s.rank),alasan:De(Z(s.
reason)),setuju:s.votesFor===null?"\u2026":x(s.votesFor),tidak:s.votesAgainst===null?"\u2026":x(s.votesAgainst)}
]))}
function koe(e,t){var s;let n=t.last&&!e.competition.settings.rankedWinners,r=(a,u)=>{let{entry:l,
rank:c,
score:d,title:p,decision:g,category:b,categoryRank:S}=a,O=[p!=null?p:"",b!==null&&S!==null&&!u?`${b}: ${S}`:
"",g===void 0||u?"":`putusan pleno, peringkat hitung ${c}`,u?"":Pg(a)];return{...Kr(l),peringkat:u?
"\u2013":x(Ft(a)),nilai:u?"\u2013":Hd(d,e.competition),keterangan:O.filter(P=>P!=="").join("; ")}},o=[
...t.standings].sort((a,u)=>Ft(a)-Ft(u)),i=n?(s=e.winners)!=null?s:[]:[];return[...i.map(a=>r(a,!0)),
...o.filter(a=>!i.includes(a)).map(a=>r(a,!1))]}function xoe(e){return e.results.map((t,n)=>({
lampiran:e.
results.length>1?`LAMPIRAN ${Dg(n+1)}`:"LAMPIRAN",tahap:Z(t.stage.name),tahap_kapital:Z(t.stage.name).
toUpperCase(),kepala_nilai:ou(mr(t.method),"id"),tanpa_urutan:t.last&&!e.competition.settings.rankedWinners?
"ya":"",peringkat_tahap:koe(e,t)}))}function Toe(e){let[t="",n="",...r]=Wr(e);return{mengetahui:t,
nama_mengetahui:t===
""?"":De(n),rincian_mengetahui:r.map(o=>({isi:o}))}}function Soe(e,t){var S,O,P,N;let{competition:n,
results:r}=e,o=Yn(n.settings,t),{plenaryDate:i,plenaryTime:s,plenaryPlace:a,juryDecreeNumber:u}=o,l=ii(
o),c=Og(n),d=woe(e),p=voe(e),g=Cg(e).panel.judges,b=n.judges.filter(I=>!g.includes(I));return{...Tt(
o,o.minutesNumber),tanggal:De(i&&ar(i,"id")),jenis:"Berita Acara Rapat Pleno",hari_tanggal:i===null?
Ve:`${xg(i,"id")} (${boe(i)})`,waktu_pleno:Z(s),tempat_pleno:De(Z(a)),keputusan_juri:`Keputusan${l===
null?"":` ${l}`} Nomor ${De(Z(u))}`,jumlah_peserta:Xt((O=(S=r[0])==null?void 0:S.standings.length)!=
null?O:0),gugur:c,tidak_gugur:c.length===0?"ya":"",tahapan:Tl(n,r),aturan:Sl(n).map((I,_)=>({no:x.fromCharCode(
97+_),isi:I})),kelompok_kriteria:r.map(({stage:I})=>({tahap_kriteria:Z(I.name),kriteria:ta(n,I).map(
_=>`${x(_.kriteria)} ${x(_.bobot)}`).join(", ")})),benturan:d,tidak_benturan:d.length===0?"ya":"",
pleno:p,
tidak_pleno:p.length===0?"ya":"",usulan:To(e,t),tanpa_urutan:o.rankedWinners?"":"ya",kode_hasil:(P=e.
code)!=null?P:Ve,sidik_hasil:(N=e.hash)!=null?N:"",lampiran_peringkat:xoe(e),juri:[...g,...b].map((I,
_)=>({
no:`${_+1}.`,nama:De(Z(I.name)),peran:Z(I.role)||"Anggota",instansi_juri:Z(I.institution)})),...Toe(
o.acknowledgedBy)}}var NL={needs:"result",inEnglish:!1,letterhead:"unit",documents:ea(Soe),title:Qn}
;m();m();function Eoe({competition:e,results:t},n){if(n===0)return e.entries.filter(o=>o.status==="running");
let r=t[n-1];return r===void 0?null:r.standings.filter(({advances:o})=>o).map(({entry:o})=>o)}var IL=(
e,{
competition:t})=>t.entries.filter(({code:n})=>e.some(r=>r.code===n)).map(n=>({nama:ss({entry:n},t.settings).
join(", "),keterangan:Kr(n).inovasi}));function Ig(e){let{competition:t,winners:n}=e,{settings:r,
stages:o,
judges:i}=t,s=o.flatMap((l,c)=>{let d=l.form==="presentation"||l.form==="field"?Eoe(e,c):null;if(d===
null)return[];let p=`${l.form==="field"?"Kunjungan lapangan":"Presentasi"} tahap ${Z(l.name)}`;
return[
{about:`Tahap ${l.name}`,name:p,date:l.date,time:"",place:"",guests:IL(d,e)}]}),a={about:"Pleno",
name:"Rapat pleno Dewan Juri",date:r.plenaryDate,time:r.plenaryTime,place:r.plenaryPlace,guests:i.map(
l=>({
nama:Z(l.name)||l.code,keterangan:[l.role,l.institution].map(Z).filter(Boolean).join(", ")}))},u={
about:"Penyerahan",name:"Penyerahan penghargaan",date:r.ceremonyDate,time:r.ceremonyTime,place:r.ceremonyPlace,
guests:IL((n!=null?n:[]).map(({entry:l})=>l),e)};return[...s,a,...n===null?[]:[u]].filter(({guests:l}
)=>l.
length>0)}var $g=({name:e,date:t,time:n,place:r})=>({acara:e,acara_kapital:e.toUpperCase(),
hari_acara:De(
t&&kg(t,"id")),waktu_acara:De(Z(n)),tempat_acara:De(Z(r))});var Coe=5,Roe=e=>[...e,...k.from({length:
Coe},()=>({nama:"",keterangan:""}))].map((t,n)=>({no:x(n+1),
...t})),$L={needs:"rules",inEnglish:!1,letterhead:"unit",documents:e=>Ig(e).map(t=>({about:t.about,
fields:n=>({
...Tt(e.competition.settings,n("daftar-hadir",t.about)),jenis:"Daftar Hadir",kode:"",...$g(t),hadir:
Roe(
t.guests)})})),title:So("acara")};m();m();m();var Doe=["besar","sedang","kecil"];function Aoe(e){
return k.from(e).length}function na(e,t,n,r){
let o=t.split(`
`),i=f.max(...o.map(Aoe)),s=o.length>3?2:o.length>1||r?1:0,a=n.findIndex((c,d)=>i<=c&&d>=s),u=a<0?n.
length:a,l=Doe.slice(0,n.length+1);return h.fromEntries(l.map((c,d)=>[`${e}_${c}`,d===u?t:""]))}m();
var Ooe=76,Poe={id:"Tim Inovator",en:"The Team of Innovators"};function FL({standing:e,competition:t}
){
let n=xr(e.entry.innovator),r=Z(e.entry.institution),[o,...i]=n;if(o===void 0)return{name:r||Ve,
below:"",
team:[]};if(i.length===0)return{name:o,below:F(o)===F(r)?"":r,team:[]};if(i.length===1)return{name:n.
join(`
`),below:r,team:[]};let s=n.join(" \xB7 ");return i.length===2&&s.length<=Ooe?{name:s,below:r,team:[
]}:
{name:r||Poe[t.settings.language],below:"",team:n}}var _L=[{name:"besar",signs:38,lines:9},{name:
"sedang",signs:46,lines:11},{name:"kecil",signs:56,lines:w.POSITIVE_INFINITY}],Noe=(e,t)=>e.reduce((
n,r)=>n+
f.ceil(r.length/t),0);function ML(e){let t=f.ceil(e.length/2),[n,r]=[e.slice(0,t),e.slice(t)],o=_L.find(
({signs:i,lines:s})=>[n,r].every(a=>Noe(a,i)<=s));return{tim:e.length>0?"ya":"",...h.fromEntries(_L.
flatMap(i=>{let s=a=>i===o?[...a,...a.length<t?["\xA0"]:[]].join(`
`):"";return[[`tim_kiri_${i.name}`,s(n)],[`tim_kanan_${i.name}`,s(r)]]}))}}var Cl={recipient:[46,62],
institution:[90],predicate:[28],innovation:[66,165]},LL={signature:3,text:5},
Ioe=85,jL=(...e)=>e.join(`
`).split(`
`).filter(Boolean).length,$oe={id:"Kategori",en:"Category:"};function Jv(e){let{settings:t}=e.competition,
n=ls(e),{predikat_kapital:r,gelar:o,kategori:i,inovasi:s}=n,{name:a,below:u,team:l}=FL(e),d=[i===""?
"":`${$oe[t.language]} ${i}`,o].filter(Boolean).join(", "),p=jL(n.jabatan_penandatangan,n.pangkat_penandatangan,
n.nip_penandatangan,n.nama_penandatangan),g=jL(a,u,d)+f.ceil(s.length/Ioe),b=p>LL.signature||g>LL.text;
return{...n,jenis:t.language==="id"?"Piagam":"Certificate",kepala:Tg(t).first,penuh:b?"ya":"",
rincian_predikat:d,
...na("utama",a,Cl.recipient,b),...na("bawah",u,Cl.institution,b),...na("penerima",n.penerima,Cl.recipient,
b),...na("instansi_penerima",n.instansi_penerima,Cl.institution,b),...na("predikat",r,Cl.predicate,b),
...na("inovasi",s,Cl.innovation,b),...ML(l)}}var BL={needs:"result",inEnglish:!0,names:"plain",
designs:[
"modern"],documents:xl("piagam",Jv),title:El};function _oe(e,t){let{settings:n}=e.competition;return{
jenis:n.language==="id"?"Semua Piagam":"All Certificates",kompetisi:vl(n),piagam:Rg(e,"piagam",t).map(
(r,o)=>({...Jv(r),lanjutan:o===0?"":"ya"}))}}
var zL={needs:"result",inEnglish:!0,names:"plain",designs:["modern"],documents:us(_oe),title:Qn};m();
m();var Foe={id:{decree:e=>e?`Keputusan ${e}`:"Keputusan",minutes:
"Berita Acara Rapat Pleno Dewan Juri",
numbered:(e,t,n)=>`${e} Nomor ${t} tanggal ${n}`,and:" dan ",begin:"Berdasarkan ",judged:
"hasil penilaian Dewan Juri"},en:{decree:e=>e?`the Decree of the ${e}`:"Decree",minutes:
"the Minutes of the Judges\u2019 Plenary Meeting",numbered:(e,t,n)=>`${e} Number ${t} of ${n}`,and:
" and ",begin:"Pursuant to ",judged:"the assessment by the Board of Judges"}};function Eo(e){let t=Foe[
e.language],n=s=>De(s&&
ar(s,e.language)),[r,o]=[Z(e.decreeNumber),Z(e.minutesNumber)],i=[];return r!==""&&i.push(t.numbered(
t.decree(ii(e)),r,n(e.decisionDate))),(o!==""||e.plenaryDate!==null)&&i.push(t.numbered(t.minutes,De(
o),n(e.plenaryDate))),t.begin+(i.length>0?i.join(t.and):t.judged)}function Moe({entries:e}){var r;
let t=e.some(({category:o})=>o!=="")?"category":"unitType",n=new y;for(let o of e)
n.set(Z(o[t]),((r=n.get(Z(o[t])))!=null?r:0)+1);return n.size<2?[]:[...n].map(([o,i])=>({kelompok:o||
"(tidak disebut)",jumlah:x(i)}))}function Loe(e,t){var c,d,p,g,b,S,O;let{competition:n,results:r,
coverage:o}=e,
i=Yn(n.settings,t),s=Og(n),a=r.flatMap(({standings:P})=>P).filter(({decision:P})=>P!==void 0),u=r.flatMap(
({panel:P})=>P.leftOut).filter(({reason:P})=>P!=="incomplete"),l=Moe(n);return{...Tt(i,t("laporan",
"")),
jenis:"Laporan",penyelenggara:De(Z(i.organizer)),dasar:Eo(i),jumlah_inovasi:Xt(n.entries.length),
jumlah_dinilai:Xt(
(d=(c=r[0])==null?void 0:c.standings.length)!=null?d:0),jumlah_juri:Xt(n.judges.length),jumlah_tahap:
Xt(
n.stages.length),tahapan:Tl(n,r),kelompok:l,ada_kelompok:l.length>0?"ya":"",gugur:s,ada_gugur:s.length>
0?"ya":"",aturan:Sl(n).map((P,N)=>({no:x(N+1),isi:P})),jumlah_pemenang:Xt((g=(p=e.winners)==null?
void 0:
p.length)!=null?g:0),tanpa_urutan:i.rankedWinners?"":"ya",pemenang:To(e,t),jumlah_putusan:Xt(a.length),
jumlah_benturan:Xt(u.length),kode_hasil:(b=e.code)!=null?b:Ve,keikutsertaan:o===null?"":"ya",
instansi_ikut:o===
null?"":Xt(o.present),instansi_terdaftar:o===null?"":Xt(o.listed),tidak_ikut:((S=o==null?void 0:o.absent)!=
null?S:[]).map(P=>({nama:Z(P)})),ada_tidak_ikut:((O=o==null?void 0:o.absent.length)!=null?O:0)>0?
"ya":
"",kekukuhan:e.reliability().map(({stage:P,sentences:N})=>({tahap:Z(P),kalimat:N.map(I=>({isi:I}))}))}
}
var UL={needs:"result",inEnglish:!1,documents:ea(Loe),title:Qn};m();var Vv=8,joe=e=>e===void 0||e.kind==="blank"?
"":e.kind==="recused"?"BK":e.kind==="score"?qv(an(e.value)):
"?",WL=e=>[...e.marks.values()].some(t=>t.kind!=="blank");function Boe(e,t,n,r,o){var c,d,p;let i=ze(
e.competition,t),s=i.map(g=>joe(r==null?void 0:r.marks.get(g.name))),a=i.flatMap(({name:g})=>{let b=r==
null?void 0:r.marks.get(g);return(b==null?void 0:b.kind)==="score"?[b.value]:[]}),u=a.length===i.length?
(c=Om(i))==null?void 0:c(a).score:void 0,l=[(d=r==null?void 0:r.notesToCommittee)!=null?d:"",(p=r==null?
void 0:r.notesToEntrant)!=null?p:""].map(Z).filter(Boolean);return{no:x(o),...Kr(n),...h.fromEntries(
k.from({length:Vv},(g,b)=>{var S;return[`k${b+1}`,(S=s[b])!=null?S:""]})),rincian_nilai:i.map(({name:
g},b)=>`${Z(
g)}: ${s[b]||"\u2026\u2026"}`).join(`
`),nilai:u===void 0?"":Hd(u,e.competition),catatan:l.join(" / ")}}function zoe(e,t,n){let{
competition:r,
results:o}=e,i=r.entries.filter(u=>u.status==="running");if(n!==void 0){let u=new v(n.rows.filter(WL).
map(l=>l.entry));return i.filter(l=>u.has(l.code))}let s=o[r.stages.indexOf(t)-1];if(s===void 0)return i;
let a=new v(s.standings.filter(({advances:u})=>u).map(({entry:u})=>u.code));return i.filter(u=>a.has(
u.code))}function Uoe({changes:e,competition:t},n,r){return e.filter(o=>o.stage===n.name&&o.judge===
r.code).map((o,i)=>{var s,a;return{no:x(i+1),inovasi:Z((a=(s=t.entries.find(({code:u})=>u===o.entry))==
null?void 0:s.name)!=null?a:o.entry),kriteria:Z(o.criterion),semula:o.from,menjadi:o.to,waktu:He(o.at,
"id")}})}function Woe(e,t,n,r,o,i){let{competition:s}=e,a=ta(s,n),u=zoe(e,n,o).map((d,p)=>Boe(e,n,d,
o==null?void 0:o.rows.find(g=>g.entry===d.code),p+1)),l=a.length<=Vv?a.length:0,c=Uoe(e,n,r);return{
...Tt(s.settings,i("lembar-nilai",t)),tanggal:Ve,jenis:o===void 0?"Lembar Nilai Kosong":
"Lembar Nilai",kode:Z(r.code),tahap:Z(n.name),tahap_kapital:Z(n.name).toUpperCase(),tanggal_tahap:De(
n.date&&ar(
n.date,"id")),nama_juri:De(Z(r.name)),peran:Z(r.role)||"Anggota",instansi_juri:Z(r.institution),
terisi:o===
void 0?"":"ya",kriteria_tahap:a,...h.fromEntries(k.from({length:Vv},(d,p)=>[`kolom_${p+1}`,l===p+1?[
{baris:u,...Koe(a)}]:[]])),kolom_banyak:l===0?[{baris:u}]:[],perubahan:c,ada_perubahan:c.length>0?
"ya":""}}var Koe=e=>h.fromEntries(e.map((t,n)=>[`kepala${n+1}`,`${t.kriteria}
(${t.rentang})`])),KL={needs:"rules",inEnglish:!1,letterhead:"none",documents:e=>{let{competition:t,
sheets:n,faultyTabs:r}=e;return t.stages.flatMap(o=>mt(t,o).flatMap(i=>{let s=n.find(l=>l.stage===o.
name&&l.judge===i.code),a=s!=null&&s.rows.some(WL)?s:void 0;if(a!==void 0&&r.has(a.tab))return[];let u=`${o.
name} \xB7 ${i.code}${a===void 0?" \xB7 kosong":""}`;return[{about:u,fields:l=>Woe(e,u,o,i,a,l)}]}))}
,
title:So("tahap","nama_juri")};m();function Goe(e,t){var r,o;let n=Yn(e.competition.settings,t);
return{...Tt(n,t("pengumuman","")),jenis:"Pengumuman",dasar:Eo(n),jumlah_pemenang:Xt((o=(r=e.winners)==null?
void 0:r.length)!=null?o:0),tanpa_urutan:n.
rankedWinners?"":"ya",pemenang:To(e,t),masa_sanggah:n.objectionDays===null?"":Xt(n.objectionDays)}}
var GL={
needs:"result",inEnglish:!1,documents:us(Goe),title:Qn};m();var qoe={listed:
"tercatat sebagai benturan kepentingan","same-institution":"dari instansi saya sendiri",
"parent-institution":"dari unit di bawah instansi saya"};function Hoe({competition:e},t,n){let r=to(
e),o=e.entries.flatMap(s=>{let a=s.status==="running"?r(t,s):null;return a===null?[]:[{...Kr(s),
alasan:qoe[a]}]}),
i=e.stages.filter(s=>ze(e,s).length>0&&mt(e,s).includes(t));return{...Tt(e.settings,n("pernyataan",t.
code)),tanggal:Ve,jenis:"Pernyataan Juri",kode:Z(t.code),nama_juri:De(Z(t.name)),peran:Z(t.role)||
"Anggota",instansi_juri:De(Z(t.institution)),tahap_juri:i.map(({name:s})=>Z(s)).join(", "),benturan:
o.
map((s,a)=>({no:x(a+1),...s})),ada_benturan:o.length>0?"ya":""}}var qL={needs:"rules",inEnglish:!1,
letterhead:"none",documents:e=>e.competition.judges.map(t=>({about:t.code,fields:n=>Hoe(e,t,n)})),
title:So("nama_juri")};m();m();var Zoe=[[/^east\s+/i,"Timur"],[/^west\s+/i,"Barat"],[/^central\s+/i,
"Tengah"],[/^north\s+/i,"Utara"],
[/^south\s+/i,"Selatan"],[/^south[\s-]?east\s+/i,"Tenggara"],[/^south[\s-]?west\s+/i,"Barat Daya"],[
/^highland\s+/i,"Pegunungan"]],Joe=[[/\bJava\b/gi,"Jawa"],[/\bSumatra\b/gi,"Sumatera"],[
/^(?:special\s+region\s+of\s+)yogyakarta$/i,
"Daerah Istimewa Yogyakarta"],[/^(.+?)\s+islands$/i,"Kepulauan $1"]];function HL(e){let t=Z(e).replace(
/^(?:provinsi|province\s+of)\s+|\s+province$/gi,""),n=Joe.reduce((o,[i,s])=>o.replace(i,s),t),r=Zoe.
find(([o])=>o.test(n));return`Provinsi ${r===void 0?n:`${n.replace(r[0],"")} ${r[1]}`}`}var ZL=(e,t)=>e.map(
(n,r)=>({no:t(r),isi:n,pertama:r===0?"ya":""})),Voe=["KESATU","KEDUA","KETIGA","KEEMPAT","KELIMA",
"KEENAM"],JL=({winners:e})=>(e!=null?e:[]).some(({prize:t})=>t!==null),Xoe=(e,t)=>To(
e,t).map((n,r)=>{var a;let o=(a=e.winners)==null?void 0:a[r],i=n.uang_pembinaan===""?"\u2013":`${n.uang_pembinaan} (${n.uang_pembinaan_huruf})`,
s=o===void 0||!e.competition.settings.annexScores?"":Pg(o);return{...n,
uang:i,nilai:[n.nilai,s].filter(Boolean).join(`
`)}}),Yoe=e=>[...new v(e.flatMap(({gelar:t})=>typeof t=="string"&&t!==""?[t]:[]))];function Qoe(e,t,
n){
let r=Yoe(n).map(i=>{let s=n.filter(({gelar:a})=>a===i).map(({inovasi:a})=>`\u201C${x(a)}\u201D`);
return`Mengusulkan sebagai ${i}: ${s.join("; ")}.`});return[`Menetapkan pemenang ${t} sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini.`,
`Kepada pemenang sebagaimana dimaksud dalam Diktum KESATU diberikan penghargaan berupa piagam${JL(e)?
" dan uang pembinaan yang besarnya tercantum dalam Lampiran":""}.`,...r,
"Biaya yang timbul akibat ditetapkannya Keputusan ini dibebankan pada Anggaran Pendapatan dan Belanja Daerah Tahun Anggaran \u2026\u2026\u2026\u2026.",
"Keputusan ini mulai berlaku pada tanggal ditetapkan."].map((i,s)=>{var a;return{label:(a=Voe[s])!=null?
a:`KE-${s+1}`,isi:i}})}var eie=e=>e.map((t,n)=>t.replace(/[;.,]\s*$/,"")+(n===e.length-1?".":";"));
function tie(e,t){
var d;let n=Yn(e.competition.settings,t),r=Z(n.decreeNumber),o=Tt(n,r),i=(d=ii(n))!=null?d:Ve,s=Z(n.
minutesNumber),a=De(n.plenaryDate&&ar(n.plenaryDate,"id")),u=xr(n.legalBasis),l=`penetapan pemenang ${o.
kompetisi}`,c=Xoe(e,t);return{...o,jenis:"Keputusan",rancangan:r===""?"ya":"",kepala:i,
kepala_kapital:i.
toUpperCase(),provinsi_kapital:Z(n.province)===""?"":HL(n.province).toUpperCase(),tentang:l.toUpperCase(
),
menimbang:ZL([`bahwa dalam rangka mendorong inovasi pelayanan publik telah dilaksanakan ${o.kompetisi};`,
`bahwa berdasarkan Berita Acara Rapat Pleno Dewan Juri Nomor ${De(s)} tanggal ${a} telah diusulkan pemenang ${o.kompetisi};`,
`bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan ${i} tentang Penetapan Pemenang ${o.kompetisi};`],
p=>`${x.fromCharCode(
97+p)}.`),mengingat:ZL(u.length>0?eie(u):[Ve],p=>`${p+1}.`),diktum:Qoe(e,o.kompetisi,c),hadiah:JL(e)?
"ya":"",berperingkat:n.rankedWinners?"ya":"",tanpa_urutan:n.rankedWinners?"":"ya",bernilai:n.rankedWinners&&
n.annexScores?"ya":"",pemenang:c}}var VL={needs:"result",inEnglish:!1,names:"plain",signedBy:"head",
letterhead:"none",documents:us(tie),title:Qn};m();m();var nie={id:{above:"di atas median",same:
"sama dengan median",below:"di bawah median"},en:{above:"above the median",same:"at the median",
below:"below the median"}},rie=5,XL=new A,Xv=({standings:e})=>e.
length>=rie;function _g(e){var n;let t=(n=XL.get(e))!=null?n:oie(e);return XL.set(e,t),t}function oie(
e){
let{panel:t,standings:n}=e,r=(i,s)=>{var u;let a=[...((u=t.readings.get(i))!=null?u:new y).values()].
flatMap(l=>{var c;return(c=l.marks[s])!=null?c:[]});return a.length===0?null:wn(a)},o=t.criteria.map(
(i,s)=>{let a=n.flatMap(({entry:u})=>{var l;return(l=r(u.code,s))!=null?l:[]});return a.length===0||
!Xv(e)?null:Aa(a)});return({entry:i},{language:s,decimals:a})=>{let u=nie[s];return t.criteria.flatMap(
(l,c)=>{var b;let[d,p]=[r(i.code,c),(b=o[c])!=null?b:null];if(d===null)return[];let g=p===null?0:ln(
d,p);return[{kriteria:Z(l.name),nilai:Nn(nr(d,a),s),median:p===null?"\u2013":Nn(nr(p,a),s),maksimum:
Nn(
x(l.max),s),kedudukan:p===null?"\u2013":g>0?u.above:g<0?u.below:u.same}]})}}var YL={id:{kind:"Surat",
place:"Tempat"},en:{kind:"Award letter",place:""}};function iie(e,t){let{standing:n,
competition:r}=e,{settings:o}=r,i=ls(e);return{...i,jenis:YL[o.language].kind,kepada:ss(n,o).map(s=>(
{
nama:s})),tempat_tujuan:Qs(o)||YL[o.language].place,dasar:Eo(Yn(o,t)),rincian:Ag(i,o),profil:i.nilai===
""?[]:_g(e.result)(n,o),...kl(n.prize,o),...Eg(o),...as(o)}}var QL={needs:"result",inEnglish:!0,
documents:xl(
"surat",iie),title:El};m();function sie(e,t){var o;let n=Yn(e.competition.settings,t),r=(o=e.winners)!=null?
o:[];return{...Tt(n,
t("surat-daftar","")),jenis:"Surat kepada Semua Pemenang",tempat_tujuan:Qs(n)||"Tempat",dasar:Eo(n),
jumlah_pemenang:Xt(r.length),...Eg(n),...as(n),tanpa_urutan:n.rankedWinners?"":"ya",pemenang:To(e,t).
map((i,s)=>({...i,kepada:r[s]===void 0?"":ss(r[s],n).join(`
`)}))}}var ej={needs:"result",inEnglish:!1,documents:us(sie),title:Qn};m();function aie(e){let{
settings:t}=e.competition,{prize:n}=e.standing,r=ls(e);return{...Tt(t,e.number),
...r,rincian:Ag(r,t),tanggal:Ve,jenis:"Tanda Terima",...kl(n,t)}}var tj={needs:"result",inEnglish:!1,
letterhead:"unit",documents:xl("tanda-terima",aie),title:El};m();function uie({competition:e}){let{
criteria:t,stages:n}=e;return t.every(r=>r.stage===null)&&n[0]?[{tahap_kriteria:"Semua tahap",
kriteria_tahap:ta(e,n[0])}]:n.filter(r=>ze(e,r).length>0).map(r=>({tahap_kriteria:`Tahap ${Z(r.name)}`,
kriteria_tahap:ta(e,r)}))}function lie(e,t){let{competition:n}=e;return{...Tt(n.settings,
t("tata-cara","")),tanggal:Ve,jenis:"Tata Cara Penilaian",tahapan:Tl(n),kelompok_kriteria:uie(e),
aturan:Sl(
n).map((r,o)=>({no:x(o+1),isi:r}))}}var nj={needs:"rules",inEnglish:!1,documents:ea(lie),title:Qn};m(
);var cie={id:{kind:"Umpan Balik",place:"Tempat"},en:{kind:"Feedback",place:""}},die=({sheets:e},t)=>[
...new v(e.flatMap(({rows:n})=>n.filter(r=>r.entry===t).map(({notesToEntrant:r})=>r)))].map(n=>Wr(n).
join(`
`)).filter(n=>n!=="").sort((n,r)=>n<r?-1:1).map(n=>({isi:n}));function mie(e,t,n,r){let o=Yn(e.competition.
settings,r),i=cie[o.language],s=die(e,t.entry.code);return{...Tt(o,r("umpan-balik",t.entry.code)),
...Kr(
t.entry),jenis:i.kind,kepada:ss(t,o).map(a=>({nama:a})),tempat_tujuan:Qs(o)||i.place,dasar:Eo(o),
tahap:Z(
n.stage.name),jumlah_peserta:x(n.standings.length),profil:_g(n)(t,o),tanpa_median:Xv(n)?"":"ya",
catatan:s,
ada_catatan:s.length>0?"ya":"",...as(o)}}var rj={needs:"result",inEnglish:!0,documents:e=>{var r;let t=new v(
((r=e.winners)!=null?r:[]).map(({entry:o})=>o.code)),n=new v;return[...e.results].reverse().flatMap(
o=>o.standings.filter(({entry:s})=>!t.has(s.code)&&!n.has(s.code)).map(s=>(n.add(s.entry.code),{
about:s.
entry.code,fields:a=>mie(e,s,o,a)})))},title:So("inovasi")};m();var oj={needs:"rules",inEnglish:!1,
documents:e=>Ig(e).map(t=>({about:t.about,fields:n=>({...Tt(e.competition.
settings,n("undangan",t.about)),tanggal:Ve,jenis:"Undangan",kode:"",...$g(t),jumlah_undangan:Xt(t.guests.
length),undangan:t.guests.map((r,o)=>({no:x(o+1),...r})),...as(e.competition.settings)})})),title:So(
"acara")};var ij={"tata-cara":nj,pernyataan:qL,undangan:oj,"daftar-hadir":$L,"lembar-nilai":KL,
"berita-acara":NL,
sk:VL,pengumuman:GL,piagam:BL,gabungan:zL,surat:QL,"surat-daftar":ej,"tanda-terima":tj,"umpan-balik":
rj,
laporan:UL};m();var sj=["tata-cara","pernyataan","undangan","daftar-hadir","lembar-nilai",
"berita-acara","sk","pengumuman","piagam","gabungan","surat","surat-daftar","tanda-terima",
"umpan-balik","laporan"];var cs=sj.map(e=>({id:e,...ij[e]}));function Jd(e){var t;return(t=cs.find(n=>n.id===e))!=null?
t:null}m();m();var aj=(e,t)=>`${e}:${t}`,pie=(e,t)=>{var n;return(n=[...t.keys()].find(r=>r.startsWith(
`${e}:`)))!=
null?n:""},fie=/^(?:-|\u2013|tanpa|none)$/i;function uj(e,{settings:t,letterhead:n},r){var d;let o=fie.
test(n),i=n===""||o?t.organizer:n,s=e.letterhead!=="unit"&&(n===""||is(n))&&is((d=Wr(t.signerPosition)[
0])!=
null?d:""),{first:a,unit:u}=s?Tg(t):Gv(t,i),l=[t.officeAddress,t.officeContact].map(Z).filter(
Boolean).
join(", "),c=!o&&e.letterhead!=="none";return{kop:a,kop_unit:u,kop_alamat:s?"":l,kop_kepala:s&&c?
"ya":
"",kop_instansi:!s&&c?"ya":"","%lambang":pie(s||e.signedBy==="head"?"garuda":"daerah",r)}}m();var gie=/^(?:(?:Prof|Dr|dr|drg|drh|Drs|Dra|Ir|H|Hj|K\.?H|Apt|apt|Ns)\.\s*)+/,
lj=e=>{var t;return((t=
Z(e).split(",")[0])!=null?t:"").replace(gie,"").trim()||Z(e)},hie=(e,{id:t})=>[t,Ms[t].name.id,Ms[t].
name.en].some(n=>F(n)===F(e));function yie(e,t){let n=t.find(({documents:r})=>r.some(o=>hie(o,e)));
return n!==
void 0?n:e.signedBy==="head"?t.find(({office:r,acting:o})=>o==="self"&&is(r)):t.find(({documents:r})=>r.
length===0)}var bie=/^(?:wakil\s+)?(?:wali\s?kota|bupati|gubernur)\b|^sekretaris\s+daerah\b|^(?:(?:deputy|vice)\s+)?(?:mayor|regent|governor)\b/i;
function wie({office:e,status:t,acting:n,onBehalfOf:r},o){var c,d;let i=(d=(c=da.find(([p])=>p===t))==
null?void 0:c[1].id)!=null?d:"",s=t==="definitive"?Z(e):`${i} ${Z(e)}`;if(n==="self")return[s];let[a=o!=
null?o:"",...u]=r.map(Z),l=[`a.n. ${a}`,...u];return n==="by-order"?[...l,"u.b.",s]:[...l,s]}
function vie(e,t,n){
let r=is(e.office)&&e.status!=="definitive",o=t.names==="plain"||r,i=r||bie.test(Z(e.office));return{
settings:{...n,signerPosition:wie(e,ii(n)).join(`
`),signerName:o?e.plainName||lj(e.name):e.name,signerGrade:i?"":e.rank,signerNip:i?"":e.nip,copies:e.
copies||n.copies},letterhead:e.letterhead}}function kie(e,t){var i,s;let n=is((i=Wr(t.signerPosition)[
0])!=
null?i:""),r=e.names==="plain"?lj(t.signerName):t.signerName;if(n)return{settings:{...t,signerName:r,
signerGrade:"",signerNip:""},letterhead:""};if(e.signedBy!=="head")return{settings:{...t,signerName:
r},
letterhead:""};let o=(s=ii(t))!=null?s:"";return{settings:{...t,signerPosition:o,signerName:"",
signerGrade:"",
signerNip:""},letterhead:""}}function cj(e,{settings:t,signers:n=[]}){let r=yie(e,n);return r===void 0?
kie(e,t):vie(r,e,t)}var si=(e,t)=>Rw(e.id,Mu(e,t),xie(e,t)),xie=({designs:e=[]},{settings:t})=>{var n;
return(n=e.find(r=>r===
t.certificateDesign))!=null?n:""},Fg=(e,t)=>e.needs==="rules"||t.winners!==null;function Tie(e,t){
let{
competition:n}=t,r={...n.settings,language:Mu(e,n)},o=cj(e,{...n,settings:r});return{context:{...t,
competition:{
...n,settings:o.settings}},letterhead:uj(e,o,t.pictures)}}var ra=(e,t)=>e.filter(n=>Fg(n,t)).flatMap(
n=>{let r=Tie(n,t);return n.documents(r.context).map(({about:o,fields:i})=>({kind:n,about:o,fields:s=>(
{
...i(s),...r.letterhead})}))});function Yv(e){if(e.winners===null)return()=>!0;let t=new v(ra(cs,e).
map(({kind:n,about:r})=>`${n.id}:${r}`));return(n,r)=>t.has(`${n}:${r}`)}var Sie=()=>null;function Qv(
e,t,n=Sie){
let[r]=ra([e],t);return r===void 0?null:r.fields(n)}m();m();function Eie(e,t){let n=e.map(o=>({
standing:o,key:F(o.entry.name)})),r=({standing:o})=>{var i;return(i=
t.get(o.entry.code))!=null?i:0};return n.sort((o,i)=>o.key<i.key?-1:o.key>i.key?1:r(o)-r(i)).map(({
standing:o})=>o)}
function dj(e,t){var s,a;let n=new y(e.panel.entries.map(({code:u},l)=>[u,l])),r=new y;for(let{
category:u,
entry:l}of e.standings){let c=(s=n.get(l.code))!=null?s:0;r.set(u,f.min(c,(a=r.get(u))!=null?a:c))}
let o=Km(
e).map(({standing:u})=>u);return[...r].sort(([,u],[,l])=>u-l).map(([u])=>u).flatMap(u=>{let l=o.filter(
c=>c.advances&&c.category===u);return t.rankedWinners?l.map(c=>{var d,p;return{standing:c,place:(p=(
d=
c.place)==null?void 0:d.place)!=null?p:null}}):Eie(l,n).map(c=>({standing:c,place:null}))})}m();m();
var Cie=[137,80,78,71,13,10,26,10],mj=(e,t)=>t.every((n,r)=>e[r]===n),Vd=(e,t)=>{var n,r;return((n=
e[t])!=null?n:0)<<8|((r=e[t+1])!=null?r:0)},pj=(e,t)=>Vd(e,t)*65536+Vd(e,t+2),Rie=e=>e>=192&&e<=207&&
![196,200,204].includes(e);function Die(e){var n;let t=2;for(;t+9<e.length&&e[t]===255;){let r=(n=e[
t+
1])!=null?n:0;if(Rie(r))return{height:Vd(e,t+5),width:Vd(e,t+7)};t+=2+Vd(e,t+2)}return null}function Mg(
e){
let t=mj(e,Cie),n=mj(e,[255,216]),r=t?{width:pj(e,16),height:pj(e,20)}:n?Die(e):null;return r===null||
r.width===0||r.height===0?null:{bytes:e,type:t?"png":"jpeg",...r}}m();var Aie={tab:
"Lambang pada kop surat",origin:"ditulis saat lambang diunggah",tooLarge:e=>`Gambar ini lebih dari ${e} kB. Perkecil, lalu unggah lagi.`,
noPicture:"Gambar ini tidak dapat dipakai. Unggah PNG atau JPEG."},Oie={tab:
"Emblems of the letterhead",origin:"written when an emblem is uploaded",
tooLarge:e=>`This picture has more than ${e} kB. Make it smaller and upload it again.`,noPicture:
"This picture cannot be used. Upload a PNG or JPEG."},ek=e=>e==="id"?Aie:Oie;m();var fj={part:
"emblems",tab:H.emblems,columns:[{key:"emblem",header:$("Lambang","Emblem"),width:100},
{key:"part",header:$("Bagian","Part"),width:70},{key:"content",header:$("Isi","Content"),width:300}]}
,
Lg=["garuda","daerah"],Pie=/.{1,30000}/g;function gj(e,t,n,r,o){let i=[...e].flatMap(([a,u])=>{var l;
return((l=u.match(Pie))!=null?l:[]).map((c,d)=>({emblem:a,part:x(d+1),content:c}))}),s=fj.columns.map(
({key:a,header:u,width:l})=>({header:u[n],width:l,format:"@",value:c=>c[a]}));return At(t,r,o,s,i,0)}
function hj(e){var r,o;let t=e===null?null:ct(e,fj),n=new y;for(let{cell:i}of(r=t==null?void 0:t.rows)!=
null?r:[]){let s=Lg.find(a=>a===U(i("emblem")));s!==void 0&&n.set(s,((o=n.get(s))!=null?o:"")+U(i(
"content")))}return n}var yj=e=>new y([...e].flatMap(([t,n])=>{let r=Mg(Yo(n));return r===null?[]:[[
aj(
t,Lu(n)),r]]}));var Nie=ee({emblem:ye(Rt(Lg)),content:ye(G()),signers:ye(Be())}),bj=300,tk=e=>{let{
name:t,grid:n}=xt(
H.emblems[e]);return{name:t,emblems:hj(n)}},jg=e=>yj(tk(e).emblems);function Iie(e,t,{language:n,
admins:r}){
let o=ek(pt(n)),i=Yo(t);if(i.length>bj*1024)return o.tooLarge(bj);if(t!==""&&Mg(i)===null)return o.noPicture;
let{name:s,emblems:a}=tk(n),u=new y(a);t===""?u.delete(e):u.set(e,t);let l=ek(n);return Kn(gj(u,s,n,
l.tab,l.origin),eo({admins:r},()=>!1)),Ea(s),null}var wj=e=>ae(()=>{let{emblem:t,content:n,signers:r=!1}
=de(
Nie,e);return be(),Ee(()=>{let{competition:o}=et(),{settings:i}=o,s=t===void 0||n===void 0?null:Iie(
t,n,i),a=o.signers!==void 0;r&&!a&&dn(uO(i));let{emblems:u}=tk(i.language),l=c=>{var d,p;return f.ceil(
((p=(d=u.get(c))==null?void 0:d.length)!=null?p:0)*3/4096)};return{emblems:Lg.map(c=>({emblem:c,
kilobytes:l(
c)})),signers:a||r?hs.tab[i.language]:null,refused:s}})});var $ie=["WEIGHTS_INVALID",
"SETTING_INVALID","ENTRY_DUPLICATE_CODE"],vj=e=>e.filter(t=>t.severity===
"error"&&$ie.includes(t.code)),_ie=({settings:e})=>Wo(e).list.filter(({status:t,criterion:n})=>t==="confirmed"&&
n!=="").map(({stage:t,judge:n,entry:r,criterion:o,before:i,now:s,answeredAt:a})=>({stage:t,
judge:n,entry:r,criterion:o,from:_i(i.cell,i.format,"id"),to:Lr(s,"id"),at:a}));function nk(e,{
results:t},{
rows:n},r,o=[],i=new y){let{competition:s,sheets:a}=e,u=t[s.stages.length-1],l=r.some(S=>S.code==="RESULT_STALE"),
c=r.filter(S=>S.severity==="error"),d=u!==void 0&&c.length===0,p=Je(s.stages,n),g=p[p.
length-1],b=null;return{competition:s,sheets:a,faultyTabs:new v(c.flatMap(({tab:S})=>S===void 0?[]:[
S])),results:l?[]:t,winners:d?dj(u,s.settings).map(({standing:S})=>S):null,code:(g==null?void 0:g.status)===
"decided"?g.code:null,hash:(g==null?void 0:g.status)==="decided"?g.hash:null,changes:o.some(({id:S})=>S===
"lembar-nilai")?_ie(s):[],pictures:i,coverage:O1(s),reliability:()=>(b!=null||(b=t.map((S,O)=>{let P=Sf(
s,S,t.slice(0,O)),I=S.last&&!s.settings.rankedWinners?{...P,gap:null,methods:[],verdict:{...P.verdict,
contested:[]}}:P;return{stage:S.stage.name,sentences:Ef(I,"id")}})),b)}}var Fie=["TIE_AT_CUT",
"STAGE_NOT_BEGUN","RESULT_STALE"];function Bg(e,t,n){let r=Lt(e,{provisional:!1}),o=xu(e),i=[...r.findings,
...Go(e,t),...Mie(t,e)].map(u=>Fie.includes(u.code)?{...u,severity:"error"}:u),s=jg(e.competition.settings.
language),a=nk(e,r,t,i,n,s);return{findings:r.findings,blocking:i,hash:o,context:a}}function Mie({
rows:e},t){
let n=Ns(e);return n===void 0||Tu(t,n.hash)?[]:[{code:"RESULT_STALE",severity:"error",params:{
computed:n.
at}}]}function kj(e,t,n){var p,g,b;let{competition:r}=e,o=H.documents[r.settings.language];if(!ma().includes(
o))return[];let{name:i,grid:s}=xt(o);if(s===null)return[];let a=ct(s,mo),u=jie([...zi(s).rows]),l=Bie(
e,t,n,u),c=new y,d=[];for(let[S,O]of u){let P=l(O);if(P===null)continue;if(typeof P=="object"){let I=(
p=
ut(a,S,"title"))==null?void 0:p.cell,_={kind:O.kind,written:O.title,expected:P.title};d.push({code:
"DOCUMENT_TITLE",tab:i,cell:I,params:_});continue}let N=(b=c.get(P))!=null?b:{cell:(g=ut(a,S,"kind"))==
null?void 0:g.cell,documents:[]};c.set(P,{...N,documents:[...N.documents,O]})}return[...[...c].map((
[
S,{cell:O,documents:P}])=>({code:S,tab:i,cell:O,params:{documents:P}})),...d]}var Lie=["made",
"draft",
"edited","signed"];function jie(e){var n,r;let t=new y;for(let o of e){let[,{kind:i,entry:s,maker:a,
revision:u,status:l}]=o,c=E.stringify([i,s,a]),d=(r=(n=t.get(c))==null?void 0:n[1].revision)!=null?r:
"";Lie.includes(l)&&w(u)>=w(d)&&t.set(c,o)}return[...t.values()]}function Bie(e,t,n,r){let{
competition:o}=e,
i=t.findings.filter(d=>d.severity==="error"),s=jg(o.settings.language),a=nk(e,t,n,i,[],s),u=new y(ra(
cs,a).map(d=>[E.stringify([d.kind.id,d.about]),d])),l=new y(r.map(([,{kind:d,entry:p,number:g}])=>[E.
stringify([d,p]),g])),c=(d,p)=>l.get(E.stringify([d,p]))||null;return({kind:d,entry:p,run:g,title:b,
content:S})=>{var j;let O=n.rows.find(z=>z.action==="documents"&&z.run===g);if(O===void 0)return"DOCUMENT_UNRECORDED";
let P=((j=Jd(d))==null?void 0:j.needs)!=="rules",N=u.get(E.stringify([d,p]));if(N===
void 0&&a.winners!==null)return"DOCUMENT_OF_NOBODY";let I=N==null?void 0:N.fields(c),_=N===void 0||I===
void 0?null:N.kind.title(I),M=()=>{if(N===void 0||I===void 0)return!1;let z=si(N.kind,o),L=Xc(d,Vc(z),
gl(I,Kd(z)));return Ot(L+_)===S};return P&&Ic(e,O.hash)===null&&!M()?"DOCUMENT_OF_OTHER_RESULT":_===
null||_===b?null:{title:_}}}m();function xj(e){let{competition:t,history:n}=e,r=Je(t.stages,n.rows);
return $c(t.settings.language).flatMap(
o=>{var a;let i=jp(o),s=((a=cn(r,o.stage))==null?void 0:a.hash)===o.hash;return i===null||!s?[]:Tj(e,
i)})}function Tj({competition:e,sheets:t},{stage:n,printed:r}){let o=e.stages.map(({name:s})=>s),i=Pf(
e,t,o.slice(0,o.indexOf(n)+1));return PI(r,i).map(s=>{let a=t.find(u=>u.stage===s.names[0]&&u.judge===
s.names[1]);return{code:"PRINTED_CHANGED",stage:n,...a===void 0?{}:{tab:a.tab},params:s}})}function Sj(
e,{
results:t},n,r){var M;let o=wN(n,Ke);if(o===null||!o.isSealed)return[{code:"EVIDENCE_DAMAGED",params:
{
isEvidence:o!==null}}];let{evidence:i,seal:s}=o,{competition:a,history:u}=e,{stage:l,code:c,at:d}=i,
p=cn(Je(a.stages,u.rows),l),g=u.rows.find(j=>j.action==="decide"&&j.stage===l&&j.hash===i.hash),b=(g==
null?void 0:g.detail.includes(wf(s)))===!0,S=i.history.rows===0||((M=u.links[i.history.rows-1])==null?
void 0:M.chain)===i.history.end,{sheets:O,typedDecisions:P}=e,N=vu({...Li(a,O,P,l,i.counted.version),
version:qn}),I=new v(r.map(j=>E.stringify([j.code,j.params]))),_=j=>j.filter(z=>!I.has(E.stringify([
z.code,z.params])));return[...(p==null?void 0:p.hash)===i.hash&&b?[]:[{code:"EVIDENCE_UNRECORDED",
stage:l,
params:{code:c,at:d,present:(p==null?void 0:p.code)||null}}],...S?[]:[{code:"EVIDENCE_HISTORY",tab:u.
name,params:{rows:i.history.rows}}],..._(wu(i.counted,N).map(j=>ku(j,e)).map(j=>({code:"CHANGED",
stage:l,
tab:j.tab,cell:j.cell,params:j}))),..._(Tj(e,i)),...zie(t,i)]}function zie(e,{stage:t,ranking:n}){
let r=e.
find(i=>i.stage.name===t);if(r===void 0)return[];let o=new y(r.standings.map(i=>[i.entry.code,i]));
return n.
flatMap(({code:i,rank:s,advances:a})=>{let u=o.get(i),l=u!==void 0&&Ft(u)===s&&u.advances===a,c={
code:i,
rank:s,now:u===void 0?null:Ft(u)};return l?[]:[{code:"EVIDENCE_RANK",stage:t,params:c}]})}m();
function Ej({competition:e}){let t=H.documents[e.settings.language],n=ve(),r=ma().includes(t)?Ne(jc(
n)):null,o=r===null?null:Kie(r);if(o===null)return[];let{name:i,grid:s}=xt(t),a=s===null?null:ct(s,
mo),
l=(s===null?[]:[...zi(s).rows].filter(([,p])=>p.spreadsheet===Gt())).filter(([,{maker:p,fileId:g}])=>p===
n&&g!==""),c=new v(l.map(([,{fileId:p}])=>p)),d=o.filter(({id:p,type:g,properties:{sheet:b,kind:S}})=>g===
Hn&&S!==void 0&&b===Ot(Gt())&&!c.has(p));return[...l.flatMap(([p,g])=>{var P;let b=o.find(({id:N})=>N===
g.fileId),S=Wie(g,b);if(S===null)return[];let O=(P=ut(a,p,S==="DOCUMENT_NUMBER"?"number":"link"))==null?
void 0:P.cell;return[{code:S,tab:i,cell:O,params:{documents:[g]}}]}),...d.length===0?[]:[{code:
"DOCUMENT_ROW_MISSING",tab:i,params:{count:d.length}}]]}var Uie=["edited","own","signed","deleted",
"void"];
function Wie(e,t){if(t===void 0)return["deleted","void"].includes(e.status)?null:
"DOCUMENT_FILE_MISSING";if(t.link!==e.link)return"DOCUMENT_LINK";let{number:n}=t.properties;return n!==void 0&&
n!==Ot(e.
number)?"DOCUMENT_NUMBER":e.modified!==""&&t.modified>e.modified&&!Uie.includes(e.status)?
"DOCUMENT_FILE_CHANGED":null}function Kie(e){try{let t=Ou(e,_n(1,R.now()));return"ok"in t?t.ok:null}
catch{return null}}m();m();var Cj=/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;function Gie(e,t){var r,o,i;let n=e.split(
";");return t<
0&&n.length>1?(r=n[1])!=null?r:"":t===0&&n.length>2?(o=n[2])!=null?o:"":(i=n[0])!=null?i:""}function Rj(
e,t){
var s;if(e===""||e==="@")return!1;let n=Gie(e,t),r=((s=n.match(Cj))!=null?s:[]).filter(a=>a.startsWith(
'"')||a.startsWith("\\")),o=n.replace(Cj,"");return/general/i.test(o)?r.some(a=>/\d/.test(a)):o.includes(
"%")?!1:!/[0#?]/.test(o)||/[1-9dmyhs]/i.test(o)||/[0#?],+(?:\D*)$/.test(o)||r.some(a=>/\d/.test(a))}
var Dj=["id","en"];function Oj(e){let{competition:t,sheets:n,history:r,deciding:o}=e,{stages:i,
settings:s}=t,
a=Je(i,r.rows),u=i.filter((p,g)=>{var b;return((b=a[g])==null?void 0:b.status)==="decided"}),l=n.filter(
({stage:p})=>u.some(({name:g})=>g===p)),d=[...i.map(p=>Ti(p,i,s.language)),H.finalRanking[s.language]].
map(p=>xt(p)).flatMap(({name:p,grid:g})=>g===null?[]:[p]);return[...l.flatMap(({tab:p,rows:g})=>{let b=Po(
p),S=g.flatMap(O=>[...O.marks.values()]);return Aj(p,S.flatMap(O=>O.kind==="score"?[{...O.at,value:O.
value}]:[]),b)}),...d.flatMap(p=>Aj(p,qie(p),Po(p))),...[...d,...o.tabs.values()].flatMap(Hie),...Zie(
e,d)]}var qie=e=>Le(e).values.flatMap((t,n)=>t.flatMap((r,o)=>typeof r=="number"?[{row:n,column:o,
value:r}]:
[]));function Aj(e,t,n){var s,a;let r=t.filter(({row:u,column:l,value:c})=>{var d,p;return Rj((p=(d=
n[u])==null?void 0:d[l])!=null?p:"",c)}),[o]=r;if(o===void 0)return[];let i={value:o.value,format:(a=
(s=n[o.row])==null?void 0:s[o.column])!=null?a:"",more:r.length-1};return[{code:"NUMBER_HIDDEN",tab:
e,
cell:xe(o.row,o.column),params:i}]}function Hie(e){let t=pa(e).flatMap((r,o)=>r.flatMap((i,s)=>i===""?
[]:[xe(o,s)])),[n]=t;return n===void 0?[]:[{code:"FORMULA_IN_PLACE",tab:e,cell:n,params:{more:t.length-
1}}]}function Zie({competition:{stages:e},deciding:t,history:n},r){let o=[...r,...t.tabs.values(),n.
name],i=l=>F(l.replace(/\s*\(\d+\)$/,"")),s=e.map(l=>Dj.map(c=>Ti(l,e,c))),a=["finalRanking",
"history","decisions"].map(l=>Dj.map(c=>H[l][c])),u=Ue();return[...s,...a].flatMap(l=>{let c=l.map(F),
d=o.find(
p=>c.includes(i(p)));return d===void 0?[]:u.filter(p=>p!==d&&c.includes(i(p))).map(p=>({code:
"TAB_FALSE",tab:p,params:{real:d}}))})}m();function Jie(e,t){let n=e.filter(({written:o,expected:i})=>[
o,i].every(s=>x(s).length<=60)),r=t==="id"?"tidak sama dengan hitung ulang":
"is not what is recomputed";return n.length===0?e.map(({header:o})=>`${o} ${r}`).join("; "):n.map(({
header:o,written:i,expected:s})=>{let[a,u]=[Rl(i,t),Rl(s,t)];return t==="id"?`${o} tertulis ${a}, dihitung ulang ${u}`:
`${o} is written ${a}, recomputed ${u}`}).join("; ")}var Rl=(e,t)=>e===
""?t==="id"?"kosong":"blank":W(e,t);function Nj(e,t){let n=(r,o)=>t==="id"?r:o;switch(e.kind){case"cells":
{let r=Jie(e.cells,t);return n(`Baris ${e.row} (${e.code}): ${r}.`,`Row ${e.row} (${e.code}): ${r}.`)}
case"stray":{let r=e.code===""?n("tanpa kode","without a code"):e.code;return n(`Baris ${e.row} (${r}) tidak ada dalam hitung ulang, atau berulang.`,
`Row ${e.row} (${r}) is not in what is recomputed, or is there twice.`)}case"missing":return n(`Tidak ada baris untuk ${e.code}, yang menurut hitung ulang di peringkat ${e.rank}.`,
`There is no row for ${e.code}, recomputed at rank ${e.rank}.`);case"column":return n(`Kolom \u201C${e.header}\u201D tidak ada.`,
`The column \u201C${e.header}\u201D is not there.`);case"order":return n(`Isi tiap baris sama, tetapi mulai baris ${e.row} urutannya lain.`,
`Each row is the same, but from row ${e.row} on they are in another order.`)}}var Vie={settings:{id:
"",en:""},
signers:{id:"Penanda tangan",en:"Signer"},innovators:{id:"Inovator",en:"Innovator"},judges:{id:
"Nama juri",en:"Name of judge"},roles:{id:"Peran juri",en:"Role of judge"},notes:{id:
"Catatan untuk Peserta",en:"Notes to Entrant"},formulas:{id:"Nilai",en:"Score"}};function Ij({part:e,
names:t,old:n,now:r},o){
var u;let i=(l,c)=>o==="id"?l:c,s=e==="settings"?W(Fi((u=t[0])!=null?u:"",o),o):t.join(", "),a=`${Vie[
e][o]} ${s}`.trim();return e==="formulas"?i(`${a} kini rumus, bukan angka yang diketik.`,`${a} is a formula now, not a typed number.`):
i(`Berubah sejak dikunci: ${a}: semula ${W(n,"id")}, kini ${Rl(r,"id")}.`,`Changed since it was locked: ${a}: was ${W(
n,"en")}, is ${Rl(r,"en")}.`)}var rk=({documents:e})=>e.
map(({kind:t,entry:n})=>`${t} ${n}`.trim()).join(", "),er=(e,t)=>{let[n]=e.documents;if(e.documents.
length===1&&n!==void 0){let o=`${W(n.title,t)} (${rk(e)})`;return t==="id"?`Dokumen ${o}`:`The document ${o}`}
let r=e.documents.length;return t==="id"?`${r} dokumen (${rk(e)})`:`${r} documents (${rk(e)})`},$j=(
{documents:e},t)=>{let[n]=e;return e.length===1&&n!==void 0&&n.entry!==""?`${n.kind} ${t==="id"?
"untuk":"for"} ${n.entry}`:t==="id"?"dokumen seperti itu":"such document"},zg=(e,t)=>e===0?"":t===
"id"?` (dan ${e} sel lagi)`:` (and in ${e} more)`,Xie=({documents:e})=>e.length===1?"was":"were",Pj=(
{
documents:e},t,n)=>e.length===1?t:n,Yie={NOTHING_DECIDED:()=>"Belum ada hasil yang dihitung atau ditetapkan, jadi tidak ada yang dapat dibandingkan.",
CHANGED:e=>`Berubah sejak ditetapkan: ${tf(e,"id")}.`,CHANGED_SINCE_COMPUTED:e=>`Nilai, aturan, atau putusan pleno berubah sejak perhitungan terakhir (${He(
e.at,"id")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Dihitung ${He(e.at,"id")} menurut versi aturan ${e.version}; kini berlaku versi ${e.present}. Isi lembar yang menentukan hasil masih sama.`,
DECISION_DAMAGED:e=>`Simpanan hasil yang ditetapkan ${He(e.at,"id")} hilang atau diubah. ${e.isSame?
"Isi lembar sendiri masih sama dengan sidik yang tercatat.":
"Isi lembar juga tidak lagi sama dengan sidik yang tercatat, dan perubahannya tidak dapat dirinci."}`,
DECISION_UNRECORDED:e=>`Penetapan dengan kode ${e.code} (${e.
at}) tersimpan, tetapi barisnya tidak ada lagi di tab Riwayat.`,DECISION_MISLABELLED:e=>`Kode, waktu, atau pelaku di samping hasil yang disimpan tertulis ${e.written}; menurut tab Riwayat ${e.recorded}.`,
RANKING_MISSING:()=>"Tab peringkat ini tidak ada lagi.",RANKING_UNRECORDED:()=>"Tab peringkat ini bukan dari perhitungan yang tercatat di tab Riwayat.",
RANKING_ORIGIN:e=>`Baris keterangan di bawah judul diubah. Menurut tab Riwayat seharusnya: ${e.expected}.`,
RANKING_TITLE:e=>`Judul tab tertulis ${Rl(
e.written,"id")}, seharusnya ${W(e.expected,"id")}.`,RANKING_ROW:e=>Nj(e,"id"),RANKING_MORE:e=>`Dan ${e.
count} perbedaan lagi di tab ini.`,HISTORY_ROW:e=>e.reason==="unsealed"?`Baris ${e.row} riwayat tidak bersegel: disisipkan dengan tangan, atau segelnya dihapus.`:
`Rantai riwayat putus di baris ${e.row}: baris itu atau baris sebelumnya diubah, dihapus, atau disisipkan.`,
HISTORY_CUT:()=>"Baris terbaru riwayat tidak ada lagi: dihapus, atau segelnya diubah.",
PRINTED_CHANGED:e=>Ij(e,"id"),EVIDENCE_DAMAGED:e=>e.
isEvidence?"Berkas bukti diubah sejak ditulis: segelnya tidak cocok dengan isinya.":
"Berkas itu bukan berkas bukti yang dapat dibaca.",EVIDENCE_UNRECORDED:e=>`Riwayat tidak mencatat berkas bukti ini (kode ${e.code}, ${He(
e.at,"id")})${e.present===null?"":`; hasil yang tercatat berkode ${e.present}`}.`,EVIDENCE_HISTORY:e=>`${e.rows} baris pertama riwayat bukan lagi yang ada saat hasil dikunci.`,
EVIDENCE_RANK:e=>`Menurut berkas bukti ${e.code} di peringkat ${e.rank}, menurut hitung ulang ${e.now===null?
"tidak diperingkat":`di peringkat ${e.now}`}.`,DOCUMENT_OF_OTHER_RESULT:e=>`${er(e,"id")} dibuat dari hasil yang lain.`,
DOCUMENT_OF_NOBODY:e=>`${er(e,"id")} tidak sesuai: menurut hasil ini tidak ada ${$j(e,"id")}.`,
DOCUMENT_UNRECORDED:e=>`${er(e,"id")} bukan dari proses yang tercatat di tab Riwayat.`,
DOCUMENT_TITLE:e=>`Judul ${e.kind} tertulis ${W(e.written,"id")}, menurut hasil ini ${W(e.expected,
"id")}.`,DOCUMENT_FILE_MISSING:e=>`${er(
e,"id")}: berkasnya tidak ada lagi di folder.`,DOCUMENT_FILE_CHANGED:e=>`${er(e,"id")}: berkasnya diubah sejak dibuat.`,
DOCUMENT_LINK:e=>`${er(e,"id")}: tautannya tidak menuju berkas yang dibuat.`,DOCUMENT_NUMBER:e=>`${er(
e,"id")}: nomornya bukan nomor yang tercetak di dalamnya.`,DOCUMENT_ROW_MISSING:e=>`${e.count} dokumen di folder tidak punya baris lagi di tab ini.`,
NUMBER_HIDDEN:e=>`Format ${W(e.format,"id")} menampilkan angka lain; isinya ${W(e.value,"id")}${zg(e.more,
"id")}.`,FORMULA_IN_PLACE:e=>`Rumus di tempat isi yang ditulis Lembar Juri${zg(e.more,"id")}.`,
TAB_FALSE:e=>`Tab ini bernama seperti ${W(e.real,"id")}, tetapi bukan tab itu.`},Qie={
NOTHING_DECIDED:()=>"No result has been computed or decided yet, so there is nothing to compare with.",
CHANGED:e=>`Changed since it was decided: ${tf(e,"en")}.`,CHANGED_SINCE_COMPUTED:e=>`Scores, rules or plenary decisions have changed since the last computation (${He(
e.at,"en")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Computed on ${He(e.at,"en")} under version ${e.version} of the rules; version ${e.present} holds now. What counts for the result is still the same.`,
DECISION_DAMAGED:e=>`What was kept of the result decided on ${He(e.at,"en")} is gone or was altered. ${e.isSame?
"The workbook itself still has the recorded hash.":
"The workbook no longer has the recorded hash either, and what changed cannot be told."}`,
DECISION_UNRECORDED:e=>`A decision with the code ${e.code} (${e.at}) is kept, but its row is gone from the history.`,
DECISION_MISLABELLED:e=>`Code, time or person beside the kept result read ${e.written}; in the history they are ${e.recorded}.`,
RANKING_MISSING:()=>"This ranking tab is gone.",RANKING_UNRECORDED:()=>"This ranking tab does not come from a computation in the history.",
RANKING_ORIGIN:e=>`The line below the title was altered. By the history it is to say: ${e.expected}.`,
RANKING_TITLE:e=>`The title is written ${Rl(e.written,"en")}, it is to be ${W(e.expected,"en")}.`,
RANKING_ROW:e=>Nj(e,"en"),RANKING_MORE:e=>`And ${e.count} more differences in this tab.`,HISTORY_ROW:
e=>e.reason==="unsealed"?`Row ${e.row} of the history carries no seal: it was put in by hand, or its seal was taken off.`:
`The chain of the history breaks at row ${e.row}: it or the row before was altered, taken out or put in.`,
HISTORY_CUT:()=>"The newest row of the history is gone: taken out, or its seal was altered.",
PRINTED_CHANGED:e=>Ij(e,
"en"),EVIDENCE_DAMAGED:e=>e.isEvidence?
"The evidence file was altered since it was written: its seal does not fit what it says.":
"That file is no evidence file that can be read.",EVIDENCE_UNRECORDED:e=>`The history records no such evidence file (code ${e.code}, ${He(
e.at,"en")})${e.present===null?"":`; the result it records has the code ${e.present}`}.`,
EVIDENCE_HISTORY:e=>`The first ${e.rows===1?"row":`${e.rows} rows`} of the history ${e.rows===1?"is":
"are"} no longer what was there when the result was locked.`,EVIDENCE_RANK:e=>`By the evidence file ${e.code} has rank ${e.rank}, recomputed it ${e.
now===null?"is not ranked":`has rank ${e.now}`}.`,DOCUMENT_OF_OTHER_RESULT:e=>`${er(e,"en")} ${Xie(e)} made of another result.`,
DOCUMENT_OF_NOBODY:e=>`${er(e,"en")} ${Pj(e,"does","do")} not fit: by this result there is no ${$j(e,
"en")}.`,DOCUMENT_UNRECORDED:e=>`${er(e,"en")} ${Pj(e,"does","do")} not come from a run in the history.`,
DOCUMENT_TITLE:e=>`The title of a ${e.kind} is written ${W(e.written,
"en")}, by this result it is ${W(e.expected,"en")}.`,DOCUMENT_FILE_MISSING:e=>`${er(e,"en")}: the file is no longer in the folder.`,
DOCUMENT_FILE_CHANGED:e=>`${er(e,"en")}: the file was changed since it was made.`,DOCUMENT_LINK:e=>`${er(
e,"en")}: the link does not lead to the file that was made.`,DOCUMENT_NUMBER:e=>`${er(
e,"en")}: the number is not the one printed in it.`,DOCUMENT_ROW_MISSING:e=>e.count===1?
"1 document in the folder has no row in this tab any more.":`${e.count} documents in the folder have no row in this tab any more.`,
NUMBER_HIDDEN:e=>`The format ${W(e.format,"en")} shows another number; the cell holds ${W(e.value,
"en")}${zg(e.more,"en")}.`,FORMULA_IN_PLACE:e=>`A formula where Lembar Juri wrote a value${zg(e.more,
"en")}.`,TAB_FALSE:e=>`This tab is named like ${W(e.real,"en")} and is not that tab.`},ese={id:Yie,
en:Qie};function tse(e,t){return ese[t][e.code](e.params)}var _j=(e,t)=>tse(e,t);var nse=ye(ee({
evidence:ye(G())}));function Ug(e){return ae(()=>{var d;let{evidence:t}=(d=de(nse,e))!=
null?d:{};be();let n=et("all"),{competition:r}=n,{language:o}=r.settings,i=Lt(n,{provisional:!1}),{
history:s}=n,
a=Je(r.stages,s.rows).filter(p=>p.status==="decided"),u=Ns(s.rows),l=[...a.length===0&&u===void 0?[{
code:"NOTHING_DECIDED",params:null}]:[],...rse(n,s),...xj(n),...ise(i),...sse(n,i,s),...mse(s),...Oj(
n),...kj(n,i,s),...Ej(n)],c=[...l,...t===void 0?[]:Sj(n,i,t,l)];return{ok:c.length===0,decided:a.map(
({stage:p,at:g,by:b,code:S})=>({stage:p,at:g,by:b,code:S})),computed:u===void 0?null:{at:u.at,by:u.by}
,
differences:c.map(p=>{var g,b,S;return{code:p.code,stage:(g=p.stage)!=null?g:null,tab:(b=p.tab)!=null?
b:null,cell:(S=p.cell)!=null?S:null,message:p.code==="RANKING_STOPPED"?gr(p.params,o):_j(p,o)}})}})}
function rse(e,{rows:t}){let{stages:n,settings:r}=e.competition,o=Je(n,t),i=$c(r.language),s=new v,a=o.
flatMap(({stage:p,status:g,hash:b,at:S,by:O,code:P})=>{if(g!=="decided")return[];let N=i.find(B=>B.stage===
p),I=zb(e,N,b),_=Ic(e,b,p)!==null,M=I===null?[{code:"DECISION_DAMAGED",stage:p,tab:H.decisions[r.language],
params:{at:S,isSame:_}}]:[],j=[P,ur(S),O].join(", "),z=N===void 0?j:[N.code,N.at,N.by].join(", ");if(
z!==
j){let B=H.decisions[r.language];M.push({code:"DECISION_MISLABELLED",stage:p,tab:B,params:{written:z,
recorded:j}})}let L=(I!=null?I:[]).filter(B=>!s.has(E.stringify(B)));for(let B of L)s.add(E.stringify(
B));return[...M,...L.map(B=>({code:"CHANGED",stage:p,tab:B.tab,cell:B.cell,params:B}))]}),u=i.filter(
p=>!t.some(g=>g.action==="decide"&&g.stage===p.stage&&g.hash===p.hash)).map(p=>({code:
"DECISION_UNRECORDED",stage:p.stage,params:{code:p.code,at:p.at}})),l=Ns(t),c=o.slice(1+o.map(({
status:p})=>p).lastIndexOf(
"decided")),d=c.length<o.length&&c.every(({status:p})=>p==="open");return[...a,...u,...d||l===void 0?
[]:ose(e,l)]}function ose(e,{at:t,hash:n}){let r=Ic(e,n);return r===qn?[]:r===null?[{code:
"CHANGED_SINCE_COMPUTED",params:{at:t}}]:[{code:"COMPUTED_BY_EARLIER_RULES",params:{at:t,version:r,
present:qn}}]}
var ise=({findings:e})=>e.filter(t=>t.severity==="error"&&t.code!=="HISTORY_BROKEN").map(t=>({code:
"RANKING_STOPPED",stage:t.stage,tab:t.tab,cell:t.cell,params:t}));function sse(e,{results:t},{rows:n}
){
var g,b,S,O;let{competition:r}=e,o=Ns(n),i={id:(g=o==null?void 0:o.run)!=null?g:"",at:(b=o==null?
void 0:
o.at)!=null?b:"",by:(S=o==null?void 0:o.by)!=null?S:"",hash:(O=o==null?void 0:o.hash)!=null?O:"",
provisional:!1},
{stages:s,settings:a}=r,u=Je(s,n).flatMap(({status:P},N)=>P==="open"?[s[N]]:[]),l=new v(u.map(P=>Ti(
P,s,a.language)));u.length>0&&l.add(H.finalRanking[a.language]);let c=oe(r.settings.language).tabs,d=[
c.computed(i.at,i.by,i.id),c.method(r.settings.method),c.hash(i.hash)];return Lb(r,t,vf(r,t),i).flatMap(
P=>{let{name:N,grid:I}=xt(P.name);if(l.has(P.name)&&!ase(I,P))return[];if(I===null)return o===void 0?
[]:[{code:"RANKING_MISSING",tab:N,params:null}];let _=LI(I);return[..._!==null&&n.some(j=>j.run===_)?
lse(N,I,P):[{code:"RANKING_UNRECORDED",tab:N,params:null}],..._===(o==null?void 0:o.run)?use(N,I,d):
[],...dse(N,MI(I,P))]})}var ase=(e,{values:t,headerRow:n})=>{var r,o;return e!==null&&U((r=e.values[
n])==
null?void 0:r[0])===U((o=t[n])==null?void 0:o[0])};function use(e,t,n){var o;let r=U((o=t.values[1])==
null?void 0:o[0]);return n.every(i=>r.includes(i))?[]:[{code:"RANKING_ORIGIN",tab:e,cell:"A2",params:
{
expected:n.join(" \xB7 ")}}]}function lse(e,t,{values:n}){var i,s;let[r,o]=[U((i=t.values[0])==null?
void 0:i[0]),U((s=n[0])==null?void 0:s[0])];return r===o?[]:[{code:"RANKING_TITLE",tab:e,cell:"A1",
params:{
written:r,expected:o}}]}var cse=10;function dse(e,t){let n=t.slice(0,cse).map(o=>({code:
"RANKING_ROW",
tab:e,cell:"cell"in o?o.cell:void 0,params:o})),r=t.length-n.length;return r===0?n:[...n,{code:
"RANKING_MORE",tab:e,params:{count:r}}]}function mse({name:e,links:t}){let{breaks:n,cut:r}=Ua(t,Ne(
Ni),Ke);
return[...n.map(({row:i,reason:s})=>({code:"HISTORY_ROW",tab:e,cell:`A${i+1}`,params:{row:i+1,reason:
s}})),
...r===null?[]:[{code:"HISTORY_CUT",tab:e,params:null}]]}m();m();m();m();m();var ft=(e,t,n={})=>h.assign(
new C(`${e}: ${t}`),{fault:e,place:n}),Fj=e=>e instanceof C&&"fault"in
e,Mj=e=>Fj(e)?e.fault:null;function Wg(e,t){try{return t()}catch(n){throw Fj(n)&&(n.place={...e(),
...n.place}),n}}var ok=/\s+([^\s<>=/"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y,ik=/\s*(\/?)>/y,fse=/&(?:#x([0-9a-f]+)|#(\d+)|([^;&\s]*));?/gi,
gse={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"},hse=["AlternateContent","extLst","rPh"],yse=500,ds=e=>ft(
"damaged",e.slice(0,60));function Lj(e){return e.includes("&")?e.replace(fse,(t,n,r,o)=>{let i=n===void 0?
w(r):w.parseInt(n,16),s=o===void 0?i<=1114111?x.fromCodePoint(i):void 0:gse[o];if(s===void 0||!t.endsWith(
";"))throw ds(t);return s}):e}var sk=e=>{let t=e.indexOf(":");return t<0?e:e.slice(t+1)},bse=e=>e===
32||e>=9&&e<=13;function wse(e,t){let n=t;for(;n<e.length;n++){let r=e.charCodeAt(n);if(bse(r)||r===
62||r===47||r===60)break}return n}function Kg(e,t,n){let r=e.indexOf(t,n);if(r<0)throw ds(e.slice(n));
return{inside:e.slice(n,r),next:r+t.length}}function ai(e,t,n=hse){var l;let r=[],o=0,i=e.startsWith(
"\uFEFF")?1:0,s=c=>{var d;if(r.length===0&&c.trim()!=="")throw ds(c);o===0&&c!==""&&((d=t.text)==null||
d.call(t,Lj(c)))},a=c=>{var d;if(r.pop()!==c)throw ds(`</${c}>`);o===0?(d=t.close)==null||d.call(t,
sk(
c)):r.length<o&&(o=0)},u=c=>{var N,I,_;let d=wse(e,c),p=e.slice(c,d),g={},b=d,S=0;for(;;){ok.lastIndex=
b;let M=ok.exec(e);if(M===null)break;if(++S>yse)throw ds(e.slice(c-1,b));b=ok.lastIndex;let j=M[1];j.
startsWith("xmlns")||(g[sk(j)]=Lj((I=(N=M[2])!=null?N:M[3])!=null?I:""))}ik.lastIndex=b;let O=ik.exec(
e);if(p===""||O===null)throw ds(e.slice(c-1));r.push(p);let P=sk(p);return o===0&&n.includes(P)&&(o=
r.length),o===0&&((_=t.open)==null||_.call(t,P,g)),O[1]==="/"&&a(p),ik.lastIndex};for(;;){let c=e.indexOf(
"<",i);if(c<0)break;c>i&&s(e.slice(i,c));let d=e.charCodeAt(c+1);if(d===47){let{inside:p,next:g}=Kg(
e,">",c+2);a(p.trimEnd()),i=g}else if(d===63)i=Kg(e,"?>",c+2).next;else if(d!==33)i=u(c+1);else if(e.
startsWith("<!--",c))i=Kg(e,"-->",c+4).next;else if(e.startsWith("<![CDATA[",c)){let{inside:p,next:g}
=Kg(
e,"]]>",c+9);o===0&&((l=t.text)==null||l.call(t,p)),i=g}else throw ds(e.slice(c))}if(s(e.slice(i)),r.
length>0)throw ds(`<${r[0]}>`)}var Gg=e=>e.includes("_x")?e.replace(/_x([0-9A-Fa-f]{4})_/g,(t,n)=>x.
fromCharCode(w.parseInt(n,16))):e,ui=e=>e.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,
"&gt;").replace(/"/g,"&quot;"),jj=e=>ui($f(e).replace(/_(?=x[0-9A-Fa-f]{4}_)/g,"_x005F_"));var vse=new v(
`= ADVANCE ASK AUTHOR AUTONUM AUTONUMLGL AUTONUMOUT BIBLIOGRAPHY CITATION COMMENTS CREATEDATE DATE DOCPROPERTY DOCVARIABLE EDITTIME EQ
  FILENAME FILESIZE FILLIN FORMCHECKBOX FORMDROPDOWN FORMTEXT HYPERLINK IF INDEX INFO KEYWORDS LASTSAVEDBY LISTNUM MERGEFIELD MERGEREC
  MERGESEQ NEXT NEXTIF NOTEREF NUMCHARS NUMPAGES NUMWORDS PAGE PAGEREF PRINTDATE QUOTE REF REVNUM SAVEDATE SECTION SECTIONPAGES SEQ SET
  SKIPIF STYLEREF SUBJECT SYMBOL TA TC TEMPLATE TIME TITLE TOA TOC USERADDRESS USERINITIALS USERNAME XE`.split(
/\s+/)),kse=[[/vba(project|data)/i,"makro (vbaProject)"],[/\/activeX\//i,"ActiveX"],[
/\/embeddings\/|oleObject/i,
"OLE"]],xse={attachedTemplate:"attachedTemplate",image:"gambar dari luar"},Tse=/^(https?:|mailto:|tel:|#|$)/i,
Sse=/^file:\/\/\/[a-z]:/i;function Ese({Type:e="",Target:t="",TargetMode:n}){var o;let r=e.slice(e.lastIndexOf(
"/")+1);return r==="aFChunk"?["altChunk"]:n!=="External"?[]:r==="hyperlink"?Tse.test(t)?[]:[t.slice(
0,30)]:r==="attachedTemplate"&&Sse.test(t)?[]:[(o=xse[r])!=null?o:r]}var Cse=e=>{var t,n,r;return(r=
(n=(t=/^\s*(=|[^\s"\\=]*)/.exec(e))==null?void 0:t[1])==null?void 0:n.toUpperCase())!=null?r:""};
function ak(e){
let t=Cse(e);return vse.has(t)?[]:e.trim()===""?[]:[t===""?e.trim().slice(0,30):t]}function Rse(e){
let t=[],
n=[],r=!1;return ai(e,{open:(o,i)=>{var s,a,u;r=o==="instrText",o==="altChunk"?t.push("altChunk"):o===
"Relationship"?t.push(...Ese(i)):o==="Override"&&/macroEnabled|vbaProject/i.test((s=i.ContentType)!=
null?s:"")?t.push("makro (vbaProject)"):o==="fldSimple"?t.push(...ak((a=i.instr)!=null?a:"")):o==="fldChar"&&
i.fldCharType==="begin"?n.push(""):o==="fldChar"&&i.fldCharType==="end"&&t.push(...ak((u=n.
pop())!=null?u:""))},text:o=>{var i;r&&n.push(((i=n.pop())!=null?i:"")+o)},close:()=>{r=!1}},[]),[
...t,
...n.flatMap(ak)]}function Bj(e){let t=h.keys(e.files).flatMap(n=>{var r,o;return/\.(xml|rels)$/i.test(
n)?Rse((o=(r=e.file(n))==null?void 0:r.asText())!=null?o:""):kse.flatMap(([i,s])=>i.test(`/${n}`)?[s]:
[])});return[...new v(t)]}m();m();function Dse(e,t){let n=k.from({length:t.length+1},(r,o)=>o);for(
let r=1;r<=e.length;r++){let o=[r];
for(let i=1;i<=t.length;i++){let s=n[i-1]+(e[r-1]===t[i-1]?0:1);o.push(f.min(o[i-1]+1,n[i]+1,s))}n=o}
return n[t.length]}function Xd(e,t){var o,i;let n=gt(e);return(i=(o=t.map(s=>({tag:s,away:Dse(n,gt(s))}
)).
filter(({tag:s,away:a})=>a<=f.max(2,f.floor(s.length/3))&&a<f.max(n.length,2)).sort((s,a)=>s.away-a.
away)[0])==null?void 0:o.tag)!=null?i:null}var Ase=[/\u00ab([^\u00ab\u00bb]+)\u00bb/g,
/<<([^<>]+)>>/g,/[$#]?\{([^{}]+)\}/g,/(?<!\d\s?)%(\p{L}[^%\n]*)%/gu,
/\uff5b{1,2}([^\uff5b\uff5d]+)\uff5d{1,2}/g,
/\[{1,2}([^[\]]+)\]{1,2}/g],Ose=e=>/^\p{L}[\p{L}\p{N}\s_./-]{0,39}$/u.test(e),Pse=new y([["nama",[
"penerima","inovasi"]],["name",["penerima","inovasi"]],["judul",["inovasi"]],["innovation",[
"inovasi"]],
["opd",["instansi"]],["unit",["instansi"]],["sekolah",["instansi"]],["institution",["instansi"]],[
"skor",["nilai"]],["score",["nilai"]],["juara",["predikat","peringkat"]],["rank",["peringkat"]],[
"date",
["tanggal"]],["number",["nomor"]]]);function Nse(e,t){var s,a;let n=Xd(e,t);if(n!==null)return n;let r=e.
split(/[\s_./-]+/).map(gt),o=t.filter(u=>r.includes(gt(u))).sort((u,l)=>l.length-u.length),i=[...r].
reverse().flatMap(u=>{var l;return(l=Pse.get(u))!=null?l:[]});return(a=(s=o[0])!=null?s:i.find(u=>t.
includes(u)))!=null?a:null}var Ise=100;function zj(e,t){return Ase.flatMap(n=>{var r;return((r=e.match(
n))!=null?r:[]).slice(0,Ise).flatMap(o=>{let i=o.replace(n,"$1").trim();return Ose(i)?[{tag:o,near:
Nse(
i,t)}]:[]})})}var Uj=["inovasi","penerima","kompetisi"],$se=80;function qg(e,t){let n=Mse(e);if(
"code"in n)return[
{code:n.code,tag:"",paragraph:""}];if(n.active.length>0)return n.active.map(i=>({code:
"ACTIVE_CONTENT",tag:i,paragraph:""}));let r=n.parts.map(i=>[..._f(i),...Mf(i).map(s=>`{{%${s}}}`)]);
if(jse(r.flat())>
Lse)return[{code:"TOO_LARGE",tag:"",paragraph:""}];let o=r.flatMap(i=>zse(i,t));return o.length>0?o:
r.flat().some(_se)?Zse(e,t):Fse(r.flat(),t)}var _se=e=>Kj(e).some(t=>"sign"in t&&t.tag!=="");
function Fse(e,t){
var i,s;let n=h.keys(t).filter(a=>typeof t[a]=="string"),r=e.flatMap(a=>zj(a,n).map(u=>({code:
"TAG_FOREIGN",...u,paragraph:Hg(a)}))),o=(s=(i=Uj.find(a=>n.includes(a)))!=null?i:n[0])!=null?s:Uj[0];
return r.
length>0?r:[{code:"NO_FIELDS",tag:o,paragraph:""}]}function Mse(e){try{let t=ju(e);return Ff(t)===null?
{code:"NOT_A_DOCX"}:{parts:t.file(go).map(n=>n.asText()),active:Bj(t)}}catch(t){return{code:Cf(t)===
"too-large"?"TOO_LARGE":"NOT_A_DOCX"}}}var Lse=2e4,jse=e=>e.reduce((t,n)=>{var r,o;return t+((o=(r=n.
match(/[{}]/g))==null?void 0:r.length)!=null?o:0)},0),Wj=(e,{root:t,loops:n})=>t.has(e)||n.some(({
scope:r})=>r===
null||r.has(e)),Bse=({root:e,loops:t})=>[...e.values(),...t.flatMap(({scope:n})=>[...n!=null?n:[]])];
function zse(e,t){let n=new y(h.keys(t).map(i=>[gt(i),i])),r={fields:t,root:n,loops:[]};return[...e.
flatMap(i=>{let s=Hg(i);return Kj(i).flatMap(a=>Use(a,s,r))}),...r.loops.map(({tag:i,paragraph:s})=>(
{
code:"LOOP_UNCLOSED",tag:i,paragraph:s}))]}function Use(e,t,n){let{tag:r}=e;if("fault"in e)return Wj(
gt(r),n)||e.fault!=="TAG_SINGLE"?[{code:e.fault,tag:r,paragraph:t}]:[];let{sign:o}=e;return o==="/"?
Wse(r,t,n):o==="%"?Kse(r,t,n):o===""||o==="#"||o==="^"?Gse(o,r,t,n):[{code:"TAG_UNSUPPORTED",tag:o+r,
paragraph:t}]}function Wse(e,t,{loops:n}){let r=gt(e),o=n.pop();return o===void 0?[{code:
"LOOP_UNOPENED",tag:e,paragraph:t}]:r!==""&&gt(o.tag)!==r?[{code:"LOOP_CROSSED",tag:e,paragraph:t}]:
[]}var Kse=(e,t,{
root:n})=>{if(n.has(gt(`%${e}`)))return[];let r=[...n.values()].filter(o=>o.startsWith("%"));return[
{code:"TAG_UNKNOWN",tag:`%${e}`,near:Xd(`%${e}`,r),paragraph:t}]};function Gse(e,t,n,r){var u;let o=gt(
t),i=Wj(o,r),s=r.fields[(u=r.root.get(o))!=null?u:""],a=i?[]:[{code:"TAG_UNKNOWN",tag:t,near:Xd(t,
Bse(
r)),paragraph:n}];return e!==""?r.loops.push({tag:t,paragraph:n,scope:qse(s,i)}):s!==void 0&&typeof s!=
"string"&&a.push({code:"LIST_AS_TEXT",tag:t,paragraph:n}),a}function qse(e,t){return typeof e=="string"?
new v:e===void 0?t?new v:null:e.length===0?null:new v(e.flatMap(n=>h.keys(n).map(gt)))}function Kj(e){
var r;let t=[],n=e;for(;;){let o=n.search(/\{\{|\}\}|(?<![$#])\{[^{}]*\}(?!\})/);if(o<0)return t;if(
n.
startsWith("}}",o))t.push({fault:"TAG_UNOPENED",tag:Hse(n.slice(0,o))}),n=n.slice(o+2);else if(n.startsWith(
"{{",o)){let i=n.slice(o+2),s=i.search(/\{\{|\}\}/);if(s<0||i.startsWith("{{",s))t.push({fault:
"TAG_UNCLOSED",tag:Hg(s<0?i:i.slice(0,s),30)}),n=s<0?"":i.slice(s);else{let[,a="",u=""]=(r=/^([#^/@><=&!%?-]*)([\s\S]*)$/.
exec(i.slice(0,s).trim()))!=null?r:[];t.push({sign:a,tag:u.trim()}),n=i.slice(s+2)}}else{let i=n.indexOf(
"}",o);t.push({fault:"TAG_SINGLE",tag:n.slice(o+1,i).trim()}),n=n.slice(i+1)}}}var Hse=e=>{var t;
return Hg(
(t=e.trimEnd().slice(-100).split(/\s/).pop())!=null?t:"",30)};function Hg(e,t=$se){let n=e.replace(
/\s+/g,
" ").trim(),r=k.from(n);return r.length<=t?n:`${r.slice(0,t-1).join("")}\u2026`}function Zse(e,t){
try{
return Wd(e,t),[]}catch(n){let r=zu(n);if(r===null)throw n;return"tags"in r?(r.tags.length>0?r.tags:
[""]).map(i=>({code:"TAG_BROKEN",tag:i,paragraph:""})):[{code:"NOT_A_DOCX",tag:"",paragraph:""}]}}m(
);var Jse={TAG_UNKNOWN:(e,t)=>`{{${e}}} bukan isian yang dikenal${t===null?"":`; maksudnya {{${t}}}?`}`,
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
title:e=>`Templat ${e}`},Vse={TAG_UNKNOWN:(e,t)=>`{{${e}}} is no known field${t===null?"":`; is {{${t}}} meant?`}`,
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
title:e=>`Template ${e}`},oa=e=>e==="id"?Jse:Vse;function uk(e,t){let n=oa(t),r=e.map(o=>{
let i="near"in o?n[o.code](o.tag,o.near):n[o.code](o.tag);return o.paragraph===""?i:`${i}${i.endsWith(
"?")?"":","} ${n.at(o.paragraph)}`});return[...new v(r)]}function Gj(e,t,n){let r=oa(n),o=uk(t,n),i=o.
slice(0,5);return r.faulty(e,[...i,...o.length>5?[r.more(o.length-5)]:[]].join("; "))}m();var qj="templates",
Xse=ee({maker:G(),fileId:G(),modified:G()}),Yse=Qt(G(),Qe(Xse));function Dl(){let e=Ne(
qj);try{let t=lt(Yse,E.parse(e!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}function lk(
e,t){
var i;let n=Dl(),r=((i=n[e])!=null?i:[]).filter(({maker:s})=>s!==(t==null?void 0:t.maker)),o={...n};
t===null?delete o[e]:o[e]=[...r,t],We(qj,E.stringify(o))}m();m();var Hj="lease",Zj=300*1e3,Qse=ee({
who:G(),run:G(),until:_t(),width:ye(_t())});function Jj(e,t){var a;
let n=eae(),r=R.now();if(n!==null&&n.who!==e&&n.until>r)return{holder:n};let o=n!==null&&n.who===e&&
n.until>0,[i,s]=o?[n.run,(a=n.width)!=null?a:10]:[t(),10];return ck({who:e,run:i,width:s,until:r+Zj}
),
{run:i,width:s}}var Vj=(e,t,n)=>ck({who:e,run:t,width:n,until:R.now()+Zj}),Xj=(e,t)=>ck({who:e,run:t,
until:0}),ck=e=>We(Hj,E.stringify(e));function eae(){let e=Ne(Hj);try{let t=lt(Qse,E.parse(e!=null?e:
"null"));return t.success?t.data:null}catch{return null}}m();m();m();var tae=["edited","own"],ia=(e,
t)=>e!==null&&e.maker!==""&&e.maker!==t;function Yj(e,t,n,{user:r,remake:o,
renew:i}){if((t==null?void 0:t.status)==="signed"){let u=t.content===e;return i&&!u?{action:"add"}:
Yd(
"signed",n,u?null:"revise")}if(t!==null&&ia(t,r))return i?{action:"add"}:Yd(t.status,null,"own-copy");
if(n===null)return t!==null&&t.fileId!==""&&!o&&!i?Yd("deleted",null,"remake"):{action:"create"};let s=t!==
null&&t.fileId===n.id&&t.modified!==""&&n.modified>t.modified,a=t!==null&&(s||tae.includes(t.status));
return a&&!i?Yd(t.status==="own"?"own":"edited",n,"overwrite"):n.content===e&&!a?Yd("made",n,null):{
action:"update",file:n}}var Yd=(e,t,n)=>({action:"keep",status:e,file:t,choice:n});function Qj(e,t){
return{number:e===void 0||e.number===""?null:e.number,file:e===void 0||e.link===""?
null:e.link,status:e===void 0?"":mf(e,t)}}function eB(e,t,n,r,o){let{status:i,...s}=Qj(t,o),a=e.decision.
action==="keep"?e.decision.choice:null,u=oe(o).documents,l=t!==void 0&&ia(t,r)?u.ofAnother(i,t.maker,
t.at):i;return{kind:e.planned.kind.id,entry:e.planned.about===""?null:e.planned.about,title:e.title,
...s,status:n===void 0?l:u.failed(Bi(n,o)),...n===void 0&&t!==void 0?{state:t.status}:{},...a===null?
{}:{choice:a}}}var tB=(e,t)=>({...Qj(e,t),kind:e.kind,entry:e.entry===""?null:e.entry,title:e.title,
state:e.status});m();var nB=mo.columns.map(e=>e.key).filter(e=>e!=="number");function Zg(e,t){var d,
p;let{name:n,grid:r}=xt(
H.documents[e]),o=r===null?iae(n,e,t):zi(r);t.isShut(n)||(r!==null&&vs(n,t.admins()),Er("documents",
n));let i=Gt(),s=new y(o.rows),a=()=>[...s].flatMap(([g,b])=>b.spreadsheet===i?[{place:g,row:b}]:[]),
u=new y;for(let g of a()){let b=`${g.row.kind}:${g.row.entry}`;u.set(b,[...(d=u.get(b))!=null?d:[],g])}
let l=f.max((p=r==null?void 0:r.values.length)!=null?p:0,3),c=(g,b)=>b==="status"?mf(g,e):g[b];
return{
of:(g,b)=>{var S;return(S=u.get(`${g}:${b}`))!=null?S:[]},all:a,ofRun:g=>a().flatMap(({row:b})=>b.run===
g?[b]:[]),reserve:()=>l++,write:g=>{let b=g.flatMap(({place:S,row:O})=>{let P=s.get(S);return s.set(
S,O),P!==void 0&&nB.every(N=>P[N]===O[N])?[]:[S]});if(b.length!==0){nae(n,o,e);for(let S of rae(b,s))
for(let O of oae(o.columns,nB)){let P=S.rows.map(N=>O.keys.map(I=>c(N,I)));sn(n,S.first,O.column,P)}
An()}}}}function nae(e,{headerRow:t,columns:n},r){let o=mo.columns.filter(({key:s})=>!n.has(s));if(t===
null||o.length===0)return;let i=f.max(...n.values())+1;sn(e,t,i,[o.map(({header:s})=>s[r])]);for(let[
s,{key:a}]of o.entries())n.set(a,i+s)}function rae(e,t){let n=[],[r,o]=[f.min(...e),f.max(...e)];for(
let i=r;i<=
o;i+=1){let s=t.get(i),a=n[n.length-1];s!==void 0&&(a!==void 0&&a.first+a.rows.length===i?a.rows.push(
s):n.push({first:i,rows:[s]}))}return n.filter(({first:i,rows:s})=>e.some(a=>a>=i&&a<i+s.length))}
function oae(e,t){
let n=t.flatMap(o=>{let i=e.get(o);return i===void 0?[]:[{key:o,column:i}]}).sort((o,i)=>o.column-i.
column),r=[];for(let{key:o,column:i}of n){let s=r[r.length-1];s!==void 0&&s.column+s.keys.length===i?
s.keys.push(o):r.push({column:i,keys:[o]})}return r}function iae(e,t,n){let r=oe(t).tabs,o=mo.columns.
map(s=>({header:s.header[t],width:s.width,..."format"in s?{format:s.format}:{},value:()=>""}));dn(At(
e,r.documents,r.documentsOrigin,o,[],0),n);let i=new y(mo.columns.map((s,a)=>[s.key,a]));return{rows:
new y,
columns:i,headerRow:null}}m();var Al=({kind:e,about:t})=>`${e.id}:${t}`;function rB(e){let t=new y;
for(let n of e){let{sheet:r,kind:o,
entry:i,revision:s=""}=n.properties,a=[r,o,i,s].join(":");n.type===Hn&&o!==void 0&&!t.has(a)&&t.set(
a,n)}return t}function oB(e,t){var B,q,J,K,Q;let{competition:n,numberOf:r,ledger:o,files:i,templates:
s,
options:a,backoff:u}=t,{kind:l,about:c}=e,d=o.of(l.id,c),p=sae(d,a.user),g=(B=p==null?void 0:p.row)!=
null?B:null,b=e.fields(r),S=l.title(b),O=Ot(Xc(l.id,s.versionOf(l),s.shown(l,b))+S),P=Y=>({sheet:Ot(
Gt()),kind:l.id,entry:Ot(c),...Y===""?{}:{revision:Y}}),N=Y=>{let{sheet:ge,entry:we}=P(Y);return i.get(
[ge,l.id,we,Y].join(":"))},I=ia(g,a.user)?null:(J=N((q=g==null?void 0:g.revision)!=null?q:""))!=null?
J:uae(g,a.user,n,u),_={user:a.user,remake:a.remake,renew:a.renew.includes(Al(e))},M=Yj(O,g,I,_),j=M.
action==="add",z=j?aae(d,a.user):(K=g==null?void 0:g.revision)!=null?K:"",L=j?N(z):void 0;return{
planned:e,
filed:j?null:g,place:j||p===null?o.reserve():p.place,revision:z,fields:b,title:z===""?S:`${S} \u2013 Rev. ${z}`,
content:O,properties:{...P(z),content:O,number:Ot((Q=r(l.id,c))!=null?Q:"")},decision:L===void 0?
M:{action:"update",file:L}}}function sae(e,t){var r;let n=o=>o.reduce((i,s)=>i===null||w(s.row.revision)>=
w(i.row.revision)?s:i,null);return(r=n(e.filter(({row:o})=>!ia(o,t))))!=null?r:n(e)}function aae(e,t){
let n=e.filter(({row:r})=>!ia(r,t));return n.length===0?"":x(f.max(...n.map(({row:r})=>w(r.revision)||
0))+1)}function uae(e,t,{settings:n},r){return e===null||e.fileId===""||e.maker!==t?null:Ht(Ho(e.fileId,
r),n.language)}m();var Jg=(e,t,{user:n,run:r})=>{var o,i,s,a,u,l,c,d;return{kind:e.planned.kind.id,
entry:e.planned.about,
title:e.title,number:(i=(o=e.filed)==null?void 0:o.number)!=null?i:"",link:(a=(s=e.filed)==null?void 0:
s.link)!=null?a:"",fileId:(l=(u=e.filed)==null?void 0:u.fileId)!=null?l:"",status:t,statusText:"",
maker:n,
at:ur(ot()),spreadsheet:Gt(),content:(d=(c=e.filed)==null?void 0:c.content)!=null?d:"",modified:"",
run:r,
revision:e.revision}},dk=(e,t,n)=>({...Jg(e,lae(e),n),fileId:t.id,link:t.link,content:e.content,
modified:t.
modified});function lae({fields:e}){let t=e.rancangan;return typeof t=="string"&&t!==""&&t!==Ve?
"draft":"made"}function iB(e,t){let{decision:n,filed:r}=e;return n.action!=="keep"?r:n.status==="made"&&
n.file!==null&&(r===null||!mk(r))?dk(e,n.file,t):r===null?null:n.status==="made"?r:{...r,status:n.status}
}
var mk=({status:e})=>e==="made"||e==="draft";m();var pk=(e,t)=>`${e.id}.${Mu(e,t)}`;function sB(e,t,
n,r){let{language:o}=e.settings,i=Dl(),s=new y,a=new y,
u=l=>{var d,p;let c=pk(l,e);return s.has(c)||s.set(c,cae(l,(d=i[c])!=null?d:[],{folder:t,user:n,
language:o,
backoff:r})),(p=s.get(c))!=null?p:null};return{versionOf:l=>{let c=u(l);return c===null?Vc(si(l,e)):
`${c.id}@${c.modified}`},shown:(l,c)=>u(l)===null?gl(c,Kd(si(l,e))):c,bytesOf:(l,c)=>{let d=u(l);if(
d===
null)return si(l,e);let p=a.get(l.id);if(p!==void 0)return p;let g=gk(d,r,o),b=qg(g,c);return b.length>
0&&he(fe("TEMPLATE_FAULT",Gj(l.id,b,o))),a.set(l.id,g),g}}}function fk(e,{folder:t,user:n,language:r,
backoff:o}){var u;let i=e.find(({maker:l})=>l===n),s=e[0];if(i===void 0)return s===void 0?{source:
"built-in"}:{source:"foreign",maker:s.maker};let a=(u=t.files.find(({id:l})=>l===i.fileId))!=null?u:
Ht(
Ho(i.fileId,o),r);return a===null?{source:"gone"}:{source:a.type===Hn&&a.modified===i.modified?
"unedited":"own",file:a}}function cae(e,t,n){let r=oa(n.language),o=fk(t,n);return o.source==="foreign"?
he(
fe("TEMPLATE_FAULT",r.foreign(e.id,o.maker))):o.source==="gone"?he(fe("TEMPLATE_FAULT",r.deleted(e.id))):
o.source==="own"?o.file:null}function gk(e,t,n){if(e.type!==Hn)return Ht(Jb(e.id,t),n);let[r]=zs([e.
id],ji,t);return Ht(r!=null?r:{failure:{kind:"unknown",reason:"no-answer"}},n)}var Vg="\u0001";
function uB(e,t,n,r,o){let{language:i}=e.settings,s=Zg(i,o),a=zr(e,n.user,r),u=sB(e,a,n.user,
r),l={competition:e,numberOf:(L,B)=>fae(s,L,B),ledger:s,files:rB(a.files),templates:u,options:n,
backoff:r},
c=t.map(L=>oB(L,l)),d=c.filter(L=>L.decision.action!=="keep"&&!n.skip.includes(Al(L.planned))),p=d.slice(
0,10),g=p.map(L=>Wd(u.bytesOf(L.planned.kind,L.fields),L.fields,n.pictures)),b=new y,S=c.filter(L=>{
var B;return((B=L.filed)==null?void 0:B.run)===n.run&&L.filed.status==="begun"&&mae(L)});for(let L of c){
let B=iB(L,n);B!==null&&b.set(L,B)}let O=gae(s,n);for(let L of p)b.set(L,Jg(L,"begun",n));s.write([
...aB(
b),...O]);let P=Br(p.map((L,B)=>{var q;return{fileId:L.decision.action==="update"?L.decision.file.id:
null,folder:a.id,title:L.title,properties:L.properties,from:ji,to:Hn,bytes:(q=g[B])!=null?q:new D}}),
r),{failures:N,again:I}=dae(p,P,b,n);s.write(aB(b));for(let L of N.values())jr(L)&&Us(L,i);let _=L=>p.
filter(B=>L.includes(B.decision.action)&&!N.has(B)&&!I.has(B)).length,M=s.ofRun(n.run),j={made:M.filter(
mk).length,failed:M.filter(({status:L})=>L==="begun"||L==="failed").length};return{batch:{created:_(
["create","add"])+S.length,updated:_(["update"]),unchanged:c.filter(L=>L.decision.action==="keep").length-
S.length,failed:N.size,documents:[...c.map(L=>eB(L,b.get(L),N.get(L),n.user,i)),...O.map(({row:L})=>tB(
L,i))],done:c.length-d.length+p.length-I.size,total:c.length,more:d.length>p.length||I.size>0,skip:[
...n.skip,...[...N.keys()].map(L=>Al(L.planned)),...[...I].filter(L=>pae(P[p.indexOf(L)])).map(L=>Al(
L.planned)+Vg)]},run:j}}function dae(e,t,n,r){var s,a;let o=new y,i=new v;for(let[u,l]of e.entries()){
let c=t[u];if(c===void 0)continue;if("ok"in c){n.set(l,dk(l,c.ok,r));continue}let{failure:d}=c,p=d.kind===
"haste"||Du(d);if(p&&!r.skip.includes(Al(l.planned)+Vg)){i.add(l);continue}o.set(l,d),p||n.set(l,{
...Jg(
l,"failed",r),modified:(a=(s=l.filed)==null?void 0:s.modified)!=null?a:""})}return{failures:o,again:
i}}
var mae=({decision:e})=>e.action==="keep"&&e.status==="made"&&e.file!==null,pae=e=>e!==void 0&&
"failure"in e&&Du(e.failure),aB=e=>[...e].map(([{place:t},n])=>({place:t,row:n}));function fae(e,t,n){
var o;
let r=e.of(t,n).flatMap(({row:i})=>i.number===""?[]:[i.number]);return(o=r[r.length-1])!=null?o:null}
var gae=(e,{user:t,isCurrent:n})=>e.all().filter(({row:r})=>r.maker===t&&!["signed","own"].includes(
r.status)&&!n(r.kind,r.entry)).map(({place:r,row:o})=>({place:r,row:{...o,status:"void"}}));var hae=ee(
{kinds:Qe(G()),skip:ye(Qe(G())),renew:ye(Qe(G())),remake:ye(Be())});function Qd(e){return ae(
()=>{let t=R.now(),{kinds:n,skip:r=[],renew:o=[],remake:i=!1}=de(hae,e);return be(),Ee(()=>{let s=et(
"ranking");qt(s);let{competition:a}=s,{language:u}=a.settings,l=[...new v(n)].map(B=>hk(B,u)),{
history:c}=s,
{findings:d,blocking:p,hash:g,context:b}=Bg(s,c,l),S=l.filter(B=>Fg(B,b)),O=vj(p);if(S.length===0&&l.
length>0)return lB(p,u);if(b.winners===null&&O.length>0)return lB(O,u);let P=ve(),N=Jj(P,St);if(
"holder"in N){let{who:B,until:q}=N.holder;return he(fe("BUSY",oe(u).problems.leased(B,bae(q))))}let I=ra(
S,b),_={user:P,run:N.run,skip:r,renew:o,remake:i,pictures:b.pictures,isCurrent:Yv(b)},M=_n(N.width,t),
{batch:j,run:z}=uB(a,I,_,M,s.keepers);j.more?M.width!==N.width&&Vj(P,N.run,M.width):(wae(c,{id:N.run,
hash:g,...z},P,a.settings),Xj(P,N.run));let L=S.length===l.length;return{ok:L&&j.failed===0&&!r.some(
B=>!B.endsWith(Vg)),findings:so([...L?d:p,...yae(S,I)],u),...j}})})}var yae=(e,t)=>e.filter(n=>!t.some(
r=>r.kind===n)).map(({id:n})=>({code:"NO_DOCUMENT",severity:"warning",params:{kind:n}})),bae=e=>ot(
new R(
e)).slice(11,16);function hk(e,t){var r;let n=cs.map(o=>o.id).join(", ");return(r=Jd(e))!=null?r:he(
fe("BAD_REQUEST",oe(t).problems.unknownKind(e,n)))}function lB(e,t){let n={created:0,updated:0,
unchanged:0,
failed:0,documents:[],done:0,total:0,more:!1,skip:[]};return{ok:!1,findings:so(e,t),...n}}function wae(
e,t,n,r){
if(t.made+t.failed===0)return;let o=oe(r.language).history.documents(t.made,t.failed);e.rows.some(i=>i.
run===t.id&&i.detail===o)||jt(e,{at:ot(),by:n,action:"documents",detail:o,run:t.id,hash:t.hash},r)}
var yk=ee({kind:G()}),vae=ee({kind:G(),content:G()}),cB=e=>ae(()=>{let{kind:t}=de(yk,e);return be(),
em(Xg(t))}),dB=e=>ae(()=>{let{kind:t}=de(yk,e);return be(),Ee(()=>{let n=Xg(t),r=gB(n);return"file"in
r?em(n,r):(hB(n,Hn,si(n.kind,n.competition)),em(n))})}),mB=e=>ae(()=>{let{kind:t,content:n}=de(vae,e);
return be(),Ee(()=>{let r=Xg(t),o=Yo(n),i=a=>(a/1024/1024).toFixed(1);if(o.length>Au){let a=oa(r.language).
tooLarge(i(o.length),i(Au));return he(fe("TEMPLATE_FAULT",a))}let s=yB(o,r);return s.length===0&&hB(
r,ji,o),{...em(r),refused:s}})}),pB=e=>ae(()=>{let{kind:t}=de(yk,e);return be(),Ee(()=>{var u;let n=Xg(
t),{name:r,competition:o,user:i,language:s,backoff:a}=n;if(((u=Dl()[r])!=null?u:[]).some(({maker:l})=>l===
i)){let l=fB(r);for(let{id:c,properties:d}of zr(o,i,a).files)d.sheet===l.sheet&&d.template===l.template&&
Ht(Zb(c,{trashed:!0},a),s)}return lk(r,null),em(n)})});function Xg(e){let t=R.now(),n=et(),{
competition:r}=n,
o=pt(r.settings.language),i=hk(e,o),{context:s}=Bg(n,n.history,[i]),a=pk(i,r),[u,l]=[ve(),_n(1,t)];
return{
competition:r,kind:i,name:a,fields:Qv(i,s),user:u,language:o,backoff:l}}var fB=e=>({sheet:Ot(Gt()),
template:e}),
gB=({name:e,user:t,language:n,backoff:r})=>{var o;return fk((o=Dl()[e])!=null?o:[],{folder:{files:[]}
,
user:t,language:n,backoff:r})};function hB({competition:e,kind:t,name:n,user:r,language:o,backoff:i}
,s,a){
var O;let u=zr(e,r,i),l=fB(n),c=u.files.find(P=>P.type===s&&P.properties.sheet===l.sheet&&P.properties.
template===l.template),d=oa(o).title(t.id),p={fileId:(O=c==null?void 0:c.id)!=null?O:null,folder:u.id,
title:d,properties:l,from:ji,to:s,bytes:a},[g]=Br([p],i),{id:b,modified:S}=Ht(g!=null?g:{failure:{
kind:"unknown",reason:"no-answer"}},o);lk(n,{maker:r,fileId:b,modified:S})}var kae=["TAG_UNKNOWN",
"LIST_AS_TEXT"],yB=(e,{fields:t,language:n})=>uk(qg(e,t!=null?t:{}).filter(({code:r})=>t!==null||!kae.includes(
r)),n);function em(e,t=gB(e)){let{kind:n,fields:r,language:o,backoff:i}=e;return{kind:n.id,source:t.
source,maker:"maker"in t?t.maker:null,link:"file"in t?t.file.link:null,faults:t.source==="own"?yB(gk(
t.file,i,o),e):[],refused:[],title:r===null?null:n.title(r),fields:r===null?null:bB(r)}}var xae=200,
bB=e=>h.fromEntries(h.entries(e).map(([t,n])=>[t,typeof n=="string"?n.slice(0,xae):n.slice(0,1).map(
bB)]));m();m();var Sae=["begun","failed","deleted","void"],wB=({row:{kind:e,entry:t,revision:n}})=>[
e,t,n].join(":"),
vB=({document:e,pdf:t})=>(t==null?void 0:t.properties.at)===e.modified,kB={failure:{kind:"unknown",
reason:"no-answer"}};function xB(e,t,n,r,o){var b;let{language:i}=e.settings,s=Zg(i,eo(e.settings,()=>!0)).all(
).
map(({row:S})=>S).filter(S=>S.maker===n&&t.includes(S.kind)&&!Sae.includes(S.status)),a=s.length===0?
null:zr(e,n,o),u=a===null?[]:Eae(s,a,i,o),l=u.filter(S=>!vB(S)&&!r.includes(wB(S))),c=l.slice(0,10),
d=new y(Cae(c,(b=a==null?void 0:a.id)!=null?b:"",o).map((S,O)=>[c[O],S])),p=[...d.values()].flatMap(
S=>"failure"in S?[S.failure]:[]);for(let S of p)jr(S)&&Us(S,i);let g=c.filter(S=>{var O;return"ok"in
((O=d.get(S))!=null?O:kB)});return{ok:p.length+r.length===0,created:g.filter(({pdf:S})=>S===null).length,
updated:g.filter(({pdf:S})=>S!==null).length,unchanged:u.filter(vB).length,failed:p.length,files:u.map(
S=>{var _,M,j;let O=(_=d.get(S))!=null?_:{ok:S.pdf},{kind:P,entry:N,title:I}=S.row;return{kind:P,
entry:N===
""?null:N,title:I,file:"ok"in O&&(j=(M=O.ok)==null?void 0:M.link)!=null?j:null,problem:"ok"in O?null:
oe(i).documents.failed(Bi(O.failure,i))}}),done:u.length-l.length+c.length,total:u.length,more:l.length>
c.length,skip:[...r,...c.filter(S=>!g.includes(S)).map(wB)]}}var Eae=(e,{files:t},n,r)=>e.flatMap(o=>{
var u,l;let{fileId:i}=o,s=(u=t.find(({id:c})=>c===i))!=null?u:Ht(Ho(i,r),n),a=(l=t.find(({type:c,
properties:d})=>c===
Eu&&d.of===i))!=null?l:null;return(s==null?void 0:s.type)===Hn?[{row:o,document:s,pdf:a}]:[]});
function Cae(e,t,n){
let r=e.map(({document:a})=>a.id),o=e.length===0?[]:zs(r,Eu,n),i=e.flatMap(({row:a,document:u,pdf:l}
,c)=>{
var b;let d=o[c];if(d===void 0||"failure"in d)return[];let p={of:u.id,at:u.modified};return[{...{
fileId:(b=
l==null?void 0:l.id)!=null?b:null,folder:t,title:`${a.title}.pdf`,properties:p,from:Eu,to:Eu},bytes:
d.
ok}]}),s=i.length===0?[]:Br(i,n);return o.map(a=>{var u;return"failure"in a?a:(u=s.shift())!=null?u:
kB})}var Rae=ee({kinds:Qe(G()),skip:ye(Qe(G()))}),TB=e=>ae(()=>{let t=_n(10,R.now()),{kinds:n,skip:r=[
]}=de(
Rae,e);return be(),Ee(()=>xB(et().competition,n,ve(),r,t))});m();m();var Dae=[[
"\xD0\xCF\u0011\xE0\xA1\xB1\u001a\xE1","old"],["%PDF","pdf"],["\xFF\xD8\xFF","photo"],["\x89PNG",
"photo"],["GIF8","photo"],["RIFF","photo"],["II*\0","photo"],["MM\0*","photo"]],Aae=e=>/^[\s\S]{4}ftyp(?:hei|hev|mif|msf|avi)/.
test(e),Oae=e=>e.every(t=>t>=32||t>=9&&t<=13),Pae=e=>{var t;return/[;,\t]/.test((t=e.split(/\r?\n/)[
0])!=
null?t:"")};function SB(e){let t=e.slice(0,500),n=k.from(t,o=>x.fromCharCode(o)).join(""),r=Dae.find(
([o])=>n.startsWith(o));return r!==void 0?r[1]:Aae(n)?"photo":Oae(t)&&Pae(n)?"text":null}m();var Nae={
old:e=>`${e} berformat lama (.xls, .et) atau terkunci kata sandi: buka di Excel atau WPS, lepas kata sandinya, lalu simpan sebagai .xlsx.`,
text:e=>`${e} berformat CSV: buka di Excel, WPS, atau Google Spreadsheet, pastikan kolom dan angkanya benar, lalu simpan sebagai .xlsx.`,
photo:e=>`${e} adalah foto: ketik nilainya ke berkas .xlsx, dan simpan foto itu sebagai bukti.`,pdf:
e=>`${e} adalah PDF: ketik nilainya ke berkas .xlsx, dan simpan PDF itu sebagai bukti.`},Iae={old:e=>`${e} is in an old format (.xls, .et) or locked with a password: open it in Excel or WPS, remove the password and save it as .xlsx.`,
text:e=>`${e} is CSV: open it in Excel, WPS or Google Sheets, check its columns and numbers, and save it as .xlsx.`,
photo:e=>`${e} is a photo: type its scores into the .xlsx file, and keep the photo as evidence.`,pdf:
e=>`${e} is a PDF: type its scores into the .xlsx file, and keep the PDF as evidence.`},$ae={id:
"Berkas ini",en:"This file"},EB=(e,t,n=null)=>(t==="id"?Nae:Iae)[e](
n===null?$ae[t]:`${t==="id"?"Berkas":"The file"} \u201C${n}\u201D`);m();m();var _ae=[[14,22],[45,47]],
Fae=[9,10];function CB(e){return Fae.includes(e)?"percent":_ae.some(([
t,n])=>e>=t&&e<=n)?"date":"plain"}var Mae=e=>/^\p{L}+$/u.test(e)&&!/^[ymdhsaegb]+$/i.test(e);
function Yg(e){
let[t=""]=e.replace(/"[^"]*"|\\.|_.|\*./g,"").replace(/\[(h+|m+|s+)\]/gi,"$1").replace(/\[[^\]]*\]/g,
"").split(";");return/general/i.test(t)||Mae(t.trim())?"plain":/[dmyhs]/i.test(t)?"date":t.includes(
"%")?"percent":"plain"}m();var Lae=1048576,tm=16384,wk=2e6,vk=5e7,kk=7e5,jae=5e4,Bae=1462,zae=864e5,
Uae=R.UTC(1899,11,30);function Wae(e){
let[t,n,r]=[0,0,0];for(;r<3;r++){let i=e.charCodeAt(r)&223;if(i<65||i>90)break;t=t*26+i-64}let o=e.length-
r;for(;r<e.length;r++){let i=e.charCodeAt(r)-48;if(i<0||i>9)break;n=n*10+i}if(t===0||o<1||o>7||r<e.length)
throw ft("damaged",`the cell "${e}"`);return{row:n-1,column:t-1}}function bk(e,t){if(!/^\d{1,9}$/.test(
e))throw ft("damaged",`${t} "${e}"`);return w(e)}function Kae(e,t,n){var r;if(t==="f")e.formula=n;
else if(t===
"t")e.inline=((r=e.inline)!=null?r:"")+n;else{if(e.value!==void 0)throw ft("damaged",
"two values in a cell");e.value=n}}function Gae({value:e,formula:t=""}){let n=(typeof e=="string"?e.length:
0)+t.length;
if(n>jae)throw ft("too-large","a long text");return n}function RB(e,t){let n=[],r={rows:0,columns:0}
,
o=[],i=[],s={row:-1,column:-1},a=null,[u,l,c]=[0,0,0],d=!1,p=null,g=null,b=N=>{let{row:I,column:_}=s;
if(!(I>=0&&_>=0&&I<Lae&&_<tm))throw ft("damaged","a cell outside the sheet");if(i.push(I*tm+_),i.length>
kk)throw ft("too-large","more cells than are read");if(r.rows=f.max(r.rows,I+1),r.columns=f.max(r.columns,
_+1),N===null)return;if(l+=Gae(N),l>vk)throw ft("too-large","long texts");if(u=f.max(u,_+1),f.max(n.
length,I+1)*u>wk)throw ft("too-large","a cell far out");for(;n.length<=I;)n.push([]);let M=n[I];for(
;M.
length<_;)M.push(void 0);M[_]=N},S=(N,I)=>{N==="row"?(s.row=I.r===void 0?s.row+1:bk(I.r,"the row")-1,
s.column=-1):N==="c"?(p={attributes:I},I.r===void 0?s.column+=1:{row:s.row,column:s.column}=Wae(I.r)):
p!==null&&(N==="v"||N==="f"||N==="t")&&(g="")};Wg(()=>p===null?{}:{cell:xe(s.row,s.column)},()=>ai(e,
{open:(N,I)=>{if(N==="sheetData")d=!0;else if(d)S(N,I);else if(N==="sheetProtection")a=I;else if(N===
"protectedRange")o.push(I);else if(N==="col"&&(c+=w(I.max)-w(I.min)+1,!(c<=tm)))throw ft("damaged",
"more columns than there are")},text:N=>{g!==null&&(g+=N)},close:N=>{N==="sheetData"&&(d=!1),!(!d||p===
null)&&(N==="c"?(b(Jae(p,t)),p=null):g!==null&&Kae(p,N,g),g=null)}}));let P=qae(i);if(P!==null)throw ft(
"damaged","a cell given twice",{cell:xe(P.row,P.column)});return{rows:n,named:r,protection:a,
openRanges:o,
signs:l,cells:i.length}}function qae(e){if(e.every((n,r)=>r===0||n>e[r-1]))return null;let t=new v;
for(let n of e){
if(t.has(n))return{row:f.floor(n/tm),column:n%tm};t.add(n)}return null}function Hae(e){let t=/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.
test(e)?w(e):w.NaN;if(!w.isFinite(t))throw ft("damaged",`the number "${e}"`);return t}function Zae(e){
let t=(R.parse(/[Zz]|T.*[+-]/.test(e)?e:`${e}${e.includes("T")?"Z":""}`)-Uae)/zae;if(w.isNaN(t))throw ft(
"damaged",`the date "${e}"`);return t}function Jae({attributes:e,value:t,inline:n,formula:r},o){var p,
g;let{strings:i,kinds:s,since1904:a}=o,u=(p=s[e.s===void 0?0:bk(e.s,"the look")])!=null?p:"plain",l=(
b,S="plain")=>r===void 0?{value:b,kind:S}:{value:b,kind:S,formula:r},c=b=>b===""&&r===void 0?null:l(
Gg(b)),
d=(g=e.t)!=null?g:"n";if(d==="inlineStr")return c(n!=null?n:"");if(d==="str"&&t!==void 0)return c(t);
if(t===void 0||t.trim()==="")return r===void 0?null:l(null);switch(d){case"n":{let b=Hae(t);return l(
u==="date"&&a?b+Bae:b,u)}case"s":{let b=i[bk(t,"the text")];if(b===void 0)throw ft("damaged",`text ${t}`);
return b===""&&r===void 0?null:l(b)}case"b":if(!/^(?:[01]|true|false)$/.test(t))throw ft("damaged",`the truth value "${t}"`);
return l(t==="1"||t==="true");case"e":return l(t);case"d":return l(Zae(t),"date");default:throw ft(
"damaged",`the type "${d}"`)}}function Vae(e){let t;try{t=Of(e,uI,r=>/\.(xml|rels)$/i.test(r))}catch(
r){let o=Cf(r);throw ft(o===null?
"not-xlsx":o==="too-large"?o:"damaged",x(r))}let n=new y(h.entries(t).map(([r,o])=>[r.toLowerCase(),
o]));return r=>{let o=n.get(r.toLowerCase());return o===void 0?null:$u(o)}}function Xae(e){let t=e.lastIndexOf(
"/")+1;return`${e.slice(0,t)}_rels/${e.slice(t)}.rels`}function DB(e,t){let n=e(Xae(t)),r=new y;
return ai(
n!=null?n:"",{open:(o,{Id:i,Type:s="",Target:a="",TargetMode:u})=>{if(o!=="Relationship"||i===void 0||
u==="External")return;let l=a.startsWith("/")?[]:t.split("/").slice(0,-1);for(let c of a.split("/"))
c===".."?l.pop():c!=="."&&c!==""&&l.push(c);r.set(i,{type:s.slice(s.lastIndexOf("/")+1),target:l.join(
"/")})}}),r}var Yae={si:1e5,xf:14e4,definedName:2e4,sheet:1e3};function xk(){let e=new y;return t=>{
var o;let n=Yae[t];if(n===void 0)return;let r=((o=e.get(t))!=null?o:0)+1;if(r>n)throw ft("too-large",
`more than ${n} ${t}`);e.set(t,r)}}function Qae(e){let t=[],n=null,r=!1,o=xk();return ai(e,{open:i=>{
o(i),i==="si"&&(n=""),r=i==="t"},text:i=>{r&&n!==null&&(n+=i)},close:i=>{r=!1,i==="si"&&t.push(Gg(n!=
null?n:""))}}),t}function eue(e){let t=new y,n=[],r=xk(),o=!1;return ai(e,{open:(i,{numFmtId:s,
formatCode:a})=>{
var u;r(i),i==="cellXfs"?o=!0:i==="numFmt"?t.set(w(s),Yg(a!=null?a:"")):i==="xf"&&o&&n.push((u=t.get(
w(s)))!=null?u:CB(w(s!=null?s:0)))},close:i=>{i==="cellXfs"&&(o=!1)}}),n}function AB(e,t){let n=new v;
for(let r of e){let o=t(r);if(o!==void 0&&n.has(o))return r;o!==void 0&&n.add(o)}return null}var tue=e=>e===
"1"||e==="true";function nue(e){var N;let t=Vae(e),n=(N=[...DB(t,"").values()].find(I=>I.type==="officeDocument"))==null?
void 0:N.target,r=n===void 0?null:t(n);if(n===void 0||r===null)throw ft("not-xlsx","no workbook");
let o=DB(t,n),i=I=>{var _,M,j;return(j=t((M=(_=[...o.values()].find(z=>z.type===I))==
null?void 0:_.target)!=null?M:""))!=null?j:""},s=[],a=xk(),u=!1,l=null;ai(r,{open:(I,_)=>{a(I);let{
name:M="",
state:j="visible",id:z="",date1904:L}=_;I==="workbookPr"&&(u=tue(L)),I==="workbookProtection"&&(l=_),
I==="sheet"&&s.push({name:M,hidden:j!=="visible",relation:o.get(z)})}});let c=AB(s,({name:I})=>I);if(
c!==
null)throw ft("damaged","two sheets of one name",{tab:c.name});let d=AB(s,({relation:I})=>I==null?
void 0:
I.target);if(d!==null)throw ft("damaged","two sheets of one part",{tab:d.name});let p=Qae(i(
"sharedStrings")),g=eue(i("styles")),[b,S,O]=[0,0,0];return{sheets:s.map(({name:I,hidden:_,relation:
M})=>Wg(
()=>({tab:I}),()=>{let j=M===void 0?null:t(M.target);if(M===void 0||j===null)throw ft("damaged",
"a sheet is missing");let{type:z,target:L}=M,B=RB(z==="worksheet"?j:"",{strings:p,kinds:g,since1904:
u});
if(b+=B.rows.length*B.rows.reduce((q,J)=>f.max(q,J.length),0),S+=B.cells,O+=B.signs,b>wk||S>kk||O>vk)
throw ft("too-large","more than is read");return{name:I,hidden:_,part:L,type:z,...B}})),part:n,
protection:l}}
var OB=e=>nue(e).sheets.filter(({type:t})=>t==="worksheet");m();function rue(e){return e===void 0||e.kind==="blank"?
"":e.kind==="recused"?Dn.id:U(e.kind==="score"?e.
value:e.raw)}function PB({rows:e}){return new y(e.flatMap(({code:t,entry:n,marks:r})=>[...r].map(([o,
i])=>{let s=n!=null?n:t;return[`${s}
${o}`,{entry:s,criterion:o,text:rue(i)}]})))}function NB(e,t){let[n,r]=[e===null?new y:PB(e),PB(t)];
return[...new v([...r.keys(),...n.keys()])].flatMap(o=>{var c,d;let[i,s]=[n.get(o),r.get(o)],{entry:
a,
criterion:u}=s!=null?s:i,l={entry:a,criterion:u,before:(c=i==null?void 0:i.text)!=null?c:"",after:(d=
s==null?void 0:s.text)!=null?d:""};return l.before===l.after?[]:[l]})}function IB({rows:e},t){let n=e.
filter(({entry:o})=>o!==null);return{done:n.filter(({marks:o})=>{let i=t.map(({name:s})=>{var a;
return(a=
o.get(s))==null?void 0:a.kind});return i.includes("recused")||i.every(s=>s==="score")}).length,of:n.
length}}m();function oue({criterion:e,entry:t,cell:n},{rows:r}){var i,s;if(e==="")return Yr(n)[0];
let o=r.filter(
a=>a.entry===t);return o.length===1?(s=(i=o[0])==null?void 0:i.marks.get(e))==null?void 0:s.at:void 0}
var $B=(e,{row:t,column:n},r)=>e.map((o,i)=>i===t?o.map((s,a)=>a===n?r:s):o);function iue(e,t,n){
return{
...e,values:$B(e.values,t,n),formats:e.formats.filter(r=>r.row!==t.row||r.column!==t.column),grid:{
...e.
grid,values:$B(e.grid.values,t,n)}}}function _B(e,t,n){return t.filter(({status:r})=>r==="applied"||
r==="confirmed").reduce((r,o)=>{var u;let i=oue(o,n(r.grid)),s=i&&((u=r.grid.values[i.row])==null?
void 0:
u[i.column]),a=o.kind==="label"?Yp(s,o.before.cell):au(s,o.before.cell);return i!==void 0&&a?iue(r,i,
o.now):r},e)}m();var sue=6,aue=(e,t)=>e.stage===t.stage&&e.judge===t.judge;function uue(e,{stage:t,
judge:n}){let r=`${t.
name} \xB7 `;if(!e.startsWith(r))return!1;let o=`${e.slice(r.length)} \xB7 `;return o.startsWith(`${n.
code} \xB7 `)||o.includes(` (${n.code}) \xB7 `)}function FB(e,t,{stages:n,judges:r}){var l;let o=n.flatMap(
c=>r.map(d=>({stage:c,judge:d}))),i=F(e.name),s=e.rows.slice(0,sue).flatMap(([c])=>typeof(c==null?
void 0:
c.value)=="string"?[c.value.trim()]:[]),u=[o.filter(c=>F(xi(c.stage,c.judge))===i),...s.map(c=>o.filter(
d=>uue(c,d)))].find(c=>c.length>0&&!c.some(d=>aue(d,t)));return(l=u==null?void 0:u[0])!=null?l:null}
m();function MB(e,t,n){var p,g,b,S;let{values:r,formats:o,headerRow:i}=t,s=(g=(p=r[0])==null?void 0:
p.length)!=
null?g:0;((S=(b=Oe().getSheetByName(e))==null?void 0:b.getLastRow())!=null?S:0)>0||dn(lue(e,s,i,n));
let u=Oe().getSheetByName(e);if(u===null)return;let[l,c]=[f.max(r.length,u.getLastRow()),f.max(s,u.getLastColumn(
))];
No(u,l,c);let d=u.getRange(1,1,l,c);d.setNumberFormat("General");for(let{row:O,column:P,format:N}of o)
u.getRange(O+1,P+1).setNumberFormat(N);d.setValues(k.from({length:l},(O,P)=>k.from({length:c},(N,I)=>{
var M,j;let _=(j=(M=r[P])==null?void 0:M[I])!=null?j:"";return typeof _=="string"?Ah(_,!1):_})))}var lue=(
e,t,n,r)=>({
name:e,values:k.from({length:n+1},()=>k.from({length:t},()=>"")),headerRow:n,frozenColumns:f.min(r.frozenColumns,
t),widths:k.from({length:t},(o,i)=>{var s;return(s=r.widths[i])!=null?s:110}),formats:k.from({length:
t},
()=>""),layout:""});m();m();var LB={title:e=>e.filter(t=>t!=="").join(" \xB7 "),invitation:(e,t,n,r)=>[
`Yth. ${e},`,`ini lembar penilaian Anda untuk tahap ${t}${n===""?"":`, ${n}`}. Hanya Anda dan panitia yang dapat membukanya.`,
...r===""?[]:[`Batas waktu: ${r}.`],"Isi nilai langsung di lembar itu; tidak perlu dikirim kembali."].
join(`
`),mark:(e,t,n)=>`dikumpulkan ${He(e,"id")} oleh ${t} \xB7 proses ${n} \xB7 salinan terkunci dari berkas juri: perbaikan dilakukan juri di berkasnya`,
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
history:e=>`nilai dikumpulkan dari berkas ${e}`},cue={title:LB.
title,invitation:(e,t,n,r)=>[`Dear ${e},`,`this is your score sheet for the stage ${t}${n===""?"":` of ${n}`}. Only you and the committee can open it.`,
...r===""?[]:[`Deadline: ${r}.`],
"Enter your scores right in the sheet; there is nothing to send back."].join(`
`),mark:(e,t,n)=>`collected ${He(e,"en")} by ${t} \xB7 run ${n} \xB7 locked copy of the judge's file: judges correct their scores there`,
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
history:e=>`scores collected from the files of ${e}`},tr=e=>e==="id"?LB:cue;var Qg={kind:"unknown",
reason:"no-answer"};function nm(e,{workbook:t}){let{language:n}=t.competition.
settings;return jr(e)?Us(e,n):e.kind==="haste"||Du(e)?tr(n).busy:Bi(e,n)}m();function Ol(e){var z;
let t=_n(10,R.now()),n=et(),{competition:r}=n,{settings:o,stages:i}=r,s=tr(o.language),
a=L=>he(fe("BAD_REQUEST",L));if(o.judgeFiles!=="separate")return a(s.notSeparate);let{history:u}=n,l=Je(
i,u.rows),c=L=>{var B;return((B=cn(l,L.name))==null?void 0:B.status)==="open"},d=e===void 0?(z=i.find(
c))!=null?z:i[i.length-1]:Zn(r,e);if(d.scoreTab!==void 0)return a(s.sharedTab(d.name));let p=i.indexOf(
d),g=i.slice(0,p),b=g.find(c);if(b!==void 0)return a(s.earlierOpen(b.name));let{results:S}=Lt(n,{
provisional:!1}),
O=g[S.length];if(O!==void 0)return a(s.earlierUnranked(O.name));let P=ki(r,S.slice(0,p)),N=to(r),I=ve(
),
_=due(I,t,o.language),M=Ot(Gt()),j=mt(r,d).map(L=>{let B=qp({stage:d,judge:L,entries:P.filter(ge=>o.
conflicts!=="exclude"||N(L,ge)===null),criteria:ze(r,d),language:o.language,competition:mn(r),
deadline:o.
deadline}),q={kind:"judge-file",sheet:M,stage:tw(d.name),judge:nw(L.code)},J=df(d.name,L.code),K=_.find(
({properties:ge})=>h.keys(q).every(we=>ge[we]===q[we])),Q=K!=null?K:J.maker===I&&J.id!==""?Ht(ew(J.id,
t),o.language):null,Y=Ot(E.stringify(B.values.slice(B.headerRow)));return{judge:L,layout:B,
properties:{
...q,content:Y},filed:J,file:Q}});return{workbook:n,history:u,stage:d,isClosed:!c(d),user:I,backoff:
t,
seats:j}}var rm=({workbook:e,stage:t},{judge:n,layout:r},o)=>{var i,s;return(s=(i=pr(o,e.competition).
find(a=>a.stage.name===t.name&&a.judge.code===n.code))==null?void 0:i.name)!=null?s:r.name};function due(
e,t,n){
let r=Ne(jc(e));if(r===null)return[];let o=Qb(r,t);return"failure"in o&&o.failure.kind==="not-found"?
[]:Ht(o,n)}m();var eh=({judge:e})=>e.email.trim().toLowerCase();function th(e){var o;let{filed:t,
file:n}=e,r=eh(e);
if(!(n===null||r===""))return(o=n.access.find(i=>{var s;return((s=i.emailAddress)==null?void 0:s.toLowerCase(
))===
r}))!=null?o:t.email.toLowerCase()===r?n.access.find(i=>i.id===t.permission):void 0}function mue(e,t){
let{judge:n,filed:r,file:o}=e;if(o===null&&r.maker!==""&&r.maker!==t)return"foreign";if(o===null)return r.
id===""?"none":"deleted";if(n.email.trim()==="")return"no-email";let i=th(e);return i===void 0?
"unshared":i.role==="reader"?"read-only":"shared"}var pue=({filed:e,file:t})=>e.email!==""&&(t==null?
void 0:
t.access.some(({id:n})=>n===e.permission))===!0;function fue(e,t,{isClosed:n,seats:r},o){if(e==="foreign")return o.foreign(
t.filed.maker);let i=(e==="unshared"||e==="no-email")&&pue(t),s=r.filter(u=>u!==
t&&eh(u)!==""&&eh(u)===eh(t)),a=t.file!==null&&t.file.properties.content!==t.properties.content;
return[
n&&e==="shared"?o.stillWriting:i?o.former(t.filed.email):o.states[e],...s.length>0?[o.sameEmail(s.map(
({judge:u})=>u.code).join(", "))]:[],...a&&!n?[o.outdated]:[]].join(" ")}var Pl={made:0,shared:0,
collected:0,
changes:[],changed:0,more:!1,skip:[],failures:new y};function Nl(e,t){let{workbook:n,stage:r,
isClosed:o,
user:i,seats:s}=e,a=tr(n.competition.settings.language),{failures:u,...l}=t,c=s.map(d=>{let{judge:p,
filed:g,file:b}=d,S=u.get(p.code),O=S===void 0?mue(d,i):"failed";return{judge:p.code,name:p.name,
state:O,
message:S!=null?S:fue(O,d,e,a),link:(b==null?void 0:b.link)||g.link||null,email:g.email,collected:g.
collected||null,changed:b!==null&&g.collected!==""&&b.modified>g.modified,done:g.done,of:g.collected===
""?d.layout.table.height:g.of}});return{ok:u.size===0,stage:r.name,isClosed:o,files:c,...l}}var gue=100,
hue=ee({stage:ye(G()),skip:ye(Qe(G()))});function BB(e){return ae(()=>{let{stage:t,skip:n=[]}=de(
hue,e);return be(),Ee(()=>{var _;let r=Ol(t);qt(r.workbook);let{settings:o}=r.workbook.competition,{
language:i}=o,s=tr(i);if(r.isClosed)return he(fe("BAD_REQUEST",s.closed(r.stage.name)));let a=r.seats.
filter(({judge:M,file:j})=>j!==null&&!n.includes(M.code)),u=a.slice(0,10),l=Ue(),c=bue(r,l),d=M=>r.history.
rows.some(j=>j.run===M),p=(_=[...c.values()].find(M=>!d(M)))!=null?_:St(),g=ot(),{collected:b,
written:S,
changes:O,failures:P}=yue(r,u,{names:l,run:p,at:g});for(let M of S)c.set(M,p);let N=a.length>u.length,
I=r.seats.filter(({judge:M})=>c.get(M.code)===p).map(({judge:M})=>M.code);if(!N&&I.length>0){let M={
at:g,by:r.user,action:"collect",run:p,hash:"",stage:r.stage.name};jt(r.history,{...M,detail:s.history(
I.join(", "))},r.workbook.competition.settings)}return Nl(r,{...Pl,collected:b,changes:O.slice(0,gue),
changed:O.length,more:N,skip:[...n,...u.map(({judge:M})=>M.code)],failures:P})})})}function yue(e,t,
{
names:n,run:r,at:o}){let{settings:i}=e.workbook.competition,s=t.flatMap(({file:d})=>{var p;return(p=
d==null?void 0:d.id)!=null?p:[]}),a=t.length===0?[]:zs(s,Fc,e.backoff),{list:u}=Wo(i),l=QR(tr(i.language).
mark(o,e.user,r)),c={collected:0,written:[],changes:[],failures:new y};for(let[d,p]of t.entries()){
let{
code:g}=p.judge,b=a[d],S=b===void 0||"failure"in b?{failure:nm(b===void 0?Qg:b.failure,e)}:vue(e,p,b.
ok,{name:rm(e,p,n),mark:l,corrections:u.filter(O=>O.stage===e.stage.name&&O.judge===g)});if(
"failure"in
S){c.failures.set(g,S.failure);continue}S.isWritten&&c.written.push(g),c.changes.push(...S.changes.map(
O=>({judge:g,...O}))),c.collected+=1,p.filed={...p.filed,collected:o,modified:p.file.modified,...S.progress}
,
Ws(e.stage.name,g,p.filed)}return c}function bue(e,t){let n=new y;for(let r of e.seats){let o=rm(e,r,
t),i=t.includes(o)?lR(Le(o)):null;i!==null&&n.set(r.judge.code,i)}return n}function jB({stage:e,
judge:t},n){
let r=t.name===""?t.code:`${t.code} (${t.name})`;return e===n.stage?r:`${r} \xB7 ${e.name}`}var wue=(
e,t)=>E.
stringify(fc(e))===E.stringify(fc(t));function vue({workbook:e,stage:t},{judge:n,layout:r},o,{name:i,
mark:s,corrections:a}){var j;let{competition:u}=e,l=tr(u.settings.language),{language:c}=u.settings,
d;try{d=uR(OB(o),r.name)}catch(z){let L=(j=Mj(z))!=null?j:"damaged",B=L==="not-xlsx"?SB(o):null;
return{
failure:B===null?l.unreadable[L]:EB(B,c)}}if(d===void 0)return{failure:l.noTable(r.name)};let p=FB(d,
{stage:t,judge:n},u);if(p!==null){let z=l.title([mn(u),r.name,n.name]);return{failure:l.otherOwner(z,
jB({stage:t,judge:n},p),jB(p,{stage:t,judge:n}))}}if(aR(d))return{failure:l.unreadable["too-large"]}
;
let g=Le(i),b=g.values.every(z=>z.every(L=>L===""));if(!b&&!kn(g))return{failure:l.tabTaken(i)};let S=ze(
u,t),O=Wa(u.entries),P=z=>Ei(z,t.name,n.code,S,O),I=_B(((...[z,L,B])=>{let q=cy(z,L,B),J=[...P(q.grid).
columns.values()].flat(),K=q.formulas.filter(({column:Y})=>J.includes(Y));if(K.length===0)return q;
let Q=Ba(
K).map(Y=>xe(Y.row,Y.column,Y.rows,Y.columns));return cy(z,L,`${B} \xB7 ${l.formulas(Q.join(", "))}`)}
)(
d,i,s),a,P),_=P(I.grid),M=b||!cR(g,I)||!wue(g,I.grid);return M&&MB(i,I,r),xa(i,u.settings.admins),{
isWritten:M,
changes:NB(b?null:P(g),_),progress:IB(_,S)}}m();m();m();var kue="Arial",xue=10,zB=164,Tue={General:0,
"@":49},Sue='<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
Eue=e=>`<${e} style="thin"><color rgb="FFB7B7B7"/></${e}>`,Cue=`<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${[
"left","right","top","bottom"].map(Eue).join("")}<diagonal/></border></borders>`,UB=e=>`FF${e.
replace("#","").toUpperCase()}`;function om(){let e=[];return{all:e,idOf:t=>{let n=e.indexOf(t);
return n>=
0?n:e.push(t)-1}}}var nh=(e,t)=>`<${e} count="${t.length}">${t.join("")}</${e}>`;function WB(){let[e,
t,n,r,o]=[om(),om(),om(),om(),om()],i=({bold:c,size:d=xue})=>e.idOf(`<font>${c?"<b/>":""}<sz val="${d}"/><name val="${kue}"/></font>`),
s=({background:c})=>c===void 0?0:2+t.idOf(`<fill><patternFill patternType="solid"><fgColor rgb="${UB(
c)}"/><bgColor indexed="64"/></patternFill></fill>`),a=({format:c="General"})=>{var d;return(d=Tue[c])!=null?
d:zB+n.idOf(ui(c))},u=(c,d)=>{let p=[`numFmtId="${a(c)}" fontId="${i(c)}" fillId="${s(c)}" borderId="${c.bordered?
1:0}" xfId="0"`,
'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"',
...d?['quotePrefix="1"']:[]],g=`<alignment vertical="top"${c.centred?' horizontal="center"':""}${c.wrap?
' wrapText="1"':""}/>`;return r.idOf(`<xf ${p.join(" ")}>${g}<protection locked="${c.open?0:1}"/></xf>`)}
,l=`<xf numFmtId="0" fontId="${i({})}" fillId="0" borderId="0" xfId="0"/>`;return r.idOf(l),{idOf:u,
ruleIdOf:c=>o.
idOf(`<dxf><fill><patternFill patternType="solid"><bgColor rgb="${UB(c)}"/></patternFill></fill></dxf>`),
toXml:()=>[`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,n.all.length===0?"":
nh("numFmts",n.all.map((c,d)=>`<numFmt numFmtId="${zB+d}" formatCode="${c}"/>`)),nh("fonts",e.all),`<fills count="${2+t.all.length}">${Sue}${t.all.join(
"")}</fills>`,Cue,
'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',nh(
"cellXfs",r.all),
'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',nh("dxfs",o.all),
"</styleSheet>"].join("")}}var im=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
`,Tk="http://schemas.openxmlformats.org/spreadsheetml/2006/main",qB="http://schemas.openxmlformats.org/officeDocument/2006/relationships",
HB="http://schemas.openxmlformats.org/package/2006",Rue="application/vnd.openxmlformats-officedocument.spreadsheetml",
Due=32767,Aue=225,KB=({top:e,left:t,height:n,
width:r})=>xe(e,t,n,r),Oue=e=>f.round((e-5)/7*100)/100;function Pue(){let e=new y,t=0;return{idOf:n=>{
var o;t+=1;let r=(o=e.get(n))!=null?o:e.size;return e.set(n,r),r},toXml:()=>`${im}<sst xmlns="${Tk}" count="${t}" uniqueCount="${e.size}">${[
...e.keys()].map(n=>`<si><t xml:space="preserve">${jj(n)}</t></si>`).join("")}</sst>`}}function Nue(
{value:e,formula:t,style:n},r,o,i){let s=(u=!1)=>` r="${r}" s="${o.idOf(n,u)}"`;if(t!==void 0)return`<c${s(
)}><f>${ui(t)}</f></c>`;if(e==="")return`<c${s()}/>`;
if(typeof e=="number")return`<c${s()}><v>${e}</v></c>`;if(typeof e=="boolean")return`<c${s()} t="b"><v>${w(
e)}</v></c>`;let a=e.slice(0,Due);return`<c${s(/^[=+\-@]/.test(a))} t="s"><v>${i.idOf(a)}</v></c>`}
function Iue({frozenRows:e,frozenColumns:t}){if(e===0&&t===0)return"";let[n,r]=[t>0?` xSplit="${t}"`:
"",e>0?` ySplit="${e}"`:""],o=t===0?"bottomLeft":e===0?"topRight":"bottomRight";return`<pane${n}${r} topLeftCell="${xe(
e,t)}" activePane="${o}" state="frozen"/>`}function $ue(e,t,n){let r=e.widths.map(
(a,u)=>`<col min="${u+1}" max="${u+1}" width="${Oue(a)}" customWidth="1"/>`),o=e.rows.map((a,u)=>`<row r="${u+1}">${a.map(
(l,c)=>Nue(l,xe(u,c),t,n)).join("")}</row>`),i=e.colours.map(({block:a,formula:u,
background:l},c)=>`<conditionalFormatting sqref="${KB(a)}"><cfRule type="expression" dxfId="${t.ruleIdOf(
l)}" priority="${c+1}" stopIfTrue="1"><formula>${ui(u)}</formula></cfRule></conditionalFormatting>`),
s=e.validations.map(({block:a,formula:u,help:l})=>`<dataValidation type="custom" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${ui(
l.slice(0,Aue))}" sqref="${KB(a)}"><formula1>${ui(
u)}</formula1></dataValidation>`);return[`${im}<worksheet xmlns="${Tk}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
`<sheetViews><sheetView workbookViewId="0">${Iue(e)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,
r.length===0?"":`<cols>${r.join("")}</cols>`,`<sheetData>${o.join(
"")}</sheetData>`,e.isProtected?'<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>':"",i.
join(""),s.length===0?"":`<dataValidations count="${s.length}">${s.join("")}</dataValidations>`,
'<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
'<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>'].join(
"")}var rh=(e,t,n)=>`<Relationship Id="rId${e}" Type="${qB}/${t}" Target="${n}"/>`,GB=e=>`${im}<Relationships xmlns="${HB}/relationships">${e.join(
"")}</Relationships>`,oh=(e,t)=>`<Override PartName="/xl/${e}" ContentType="${Rue}.${t}+xml"/>`;
function ZB(e){var s;let[t,n]=[WB(),Pue()],r=e.map(a=>$ue(a,t,n)),o=r.map((a,u)=>`worksheets/sheet${u+1}.xml`),
i={"[Content_Types].xml":[`${im}<Types xmlns="${HB}/content-types">`,
'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
'<Default Extension="xml" ContentType="application/xml"/>',oh("workbook.xml","sheet.main"),...o.map(
a=>oh(
a,"worksheet")),oh("styles.xml","styles"),oh("sharedStrings.xml","sharedStrings"),"</Types>"].join(
""),
"_rels/.rels":GB([rh(1,"officeDocument","xl/workbook.xml")]),"xl/workbook.xml":[`${im}<workbook xmlns="${Tk}" xmlns:r="${qB}"><bookViews><workbookView/></bookViews><sheets>`,
...e.map(({name:a},u)=>`<sheet name="${ui(a)}" sheetId="${u+1}" r:id="rId${u+1}"/>`),
'</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'].join(""),
"xl/_rels/workbook.xml.rels":GB([...o.map((a,u)=>rh(u+1,"worksheet",a)),rh(o.length+1,"styles",
"styles.xml"),rh(o.length+2,"sharedStrings","sharedStrings.xml")]),"xl/styles.xml":t.toXml(),
"xl/sharedStrings.xml":n.toXml()};for(let[a,u]of o.entries())i[`xl/${u}`]=(s=
r[a])!=null?s:"";return _u(h.fromEntries(h.entries(i).map(([a,u])=>[a,Hi(u)])))}m();m();var _ue="#d9e2f3",
Sk=e=>e.replace(/^=/,"").replace(/"[^"]*"|;/g,t=>t===";"?",":t);function ih(e){
let{headerRow:t,open:n,table:r,centred:o,formats:i}=e,s=(u,l)=>{var g;if(u<t)return u===e.progress.row?
{bold:!0,size:14}:{};let c={wrap:!0,bordered:!0,...o.includes(l)?{centred:!0}:{}};if(u===t)return{
...c,
bold:!0,background:_ue};let d=l>=n.left&&l<n.left+n.width,p=(g=i[l])!=null?g:"";return{...c,...p===""?
{}:{format:p},...d?{open:!0}:{}}},a=(u,l,c)=>{var p,g;let d=(g=(p=e.formulas[l])==null?void 0:p[c])!=
null?g:"";return{value:u,style:s(l,c),...d===""?{}:{formula:Sk(d)}}};return{name:e.name,rows:e.values.
map((u,l)=>(l<t?u.slice(0,1):u).map((c,d)=>a(c,l,d))),widths:e.widths,frozenRows:t+1,frozenColumns:e.
frozenColumns,isProtected:!0,validations:r.height===0?[]:e.validations.map(u=>({...u,formula:Sk(u.formula)}
)),
colours:r.height===0?[]:e.colours.map(u=>({...u,formula:Sk(u.formula)}))}}m();function Fue({style:e}
,t,n){let r=typeof t=="object"?rR(t.date):t,o=typeof r=="number"&&Yg(n)!=="plain";return{value:r,
style:o?{...e,format:n}:e}}function Mue({rows:e},t){var r;let n=e.filter(o=>o.entry===
t);return(r=n.find(({marks:o})=>[...o.values()].some(({kind:i})=>i!=="blank")))!=null?r:n[0]}
function JB(e,t,{
grid:n,formats:r,read:o}){let i=ih(e),{top:s,left:a}=e.open,u=i.rows.map((l,c)=>{var b;let d=c<s?
void 0:
Mue(o,(b=e.values[c])==null?void 0:b[0]);if(d===void 0)return l;let g=[...t.map(({name:S})=>{var P,N,
I,_,M;let O=(P=d.marks.get(S))==null?void 0:P.at;return O===void 0?["",""]:[(I=(N=n.values[O.row])==
null?void 0:N[O.column])!=null?I:"",(M=(_=r[O.row])==null?void 0:_[O.column])!=null?M:""]}),[d.notesToCommittee,
""],[d.notesToEntrant,""]];return l.map((S,O)=>{let P=g[O-a];return P===void 0?S:Fue(S,...P)})});
return{
...i,rows:u}}function VB(e,t,n){let{judge:r,layout:o}=t,i=rm(e,t,n),s=Le(i);if(!kn(s))return ih(o);
let{competition:a}=e.
workbook,u=ze(a,e.stage),l=Ei(s,e.stage.name,r.code,u,Wa(a.entries));return JB(o,u,{grid:s,formats:
Po(
i),read:l})}var Lue=ee({stage:ye(G()),skip:ye(Qe(G())),remake:ye(Be())});function XB(e){return ae(()=>{
let{stage:t,
skip:n=[],remake:r=!1}=de(Lue,e);return be(),Ee(()=>{let o=Ol(t);qt(o.workbook);let i=new y,a=(o.isClosed?
[]:o.seats.filter(b=>jue(b,o.user,r))).filter(({judge:b})=>!n.includes(b.code)),u=a.slice(0,10),l=Bue(
o,u,i),c={...o,seats:l},{left:d,shared:p}=zue(c,n,i);return Nl(c,{...Pl,made:u.filter(({judge:b})=>l.
some(S=>S.judge===b&&S.file!==null)).length,shared:p,more:a.length>u.length||d>0,skip:[...n,...i.keys(
)],
failures:i})})})}function jue({filed:e,file:t},n,r){return t!==null?!1:r||e.id===""&&(e.maker===""||
e.maker===n)}function Bue(e,t,n){if(t.length===0)return e.seats;let{workbook:r,stage:o,user:i}=e,{
competition:s}=r,
a=tr(s.settings.language),u=zr(s,i,e.backoff),l=Ue(),c=t.map(b=>ZB([VB(e,b,l)]));for(let{judge:b}of t)
Ws(o.name,b.code,{...Bc,maker:i});let d=Br(t.map((b,S)=>({fileId:null,folder:u.id,title:a.title([mn(
s),b.layout.name,b.judge.name]),properties:b.properties,from:Fc,to:_c,bytes:c[S],writersCanShare:!1}
)),
e.backoff),p=new y;for(let[b,S]of t.entries()){let O=d[b];O!==void 0&&"ok"in O&&p.set(S,{...O.ok,
access:[]})}
let g=e.seats.map(b=>{var S;return sh(b,(S=p.get(b))!=null?S:b.file,i)});for(let[b,S]of g.entries())
p.has(e.seats[b])&&Ws(o.name,S.judge.code,S.filed);for(let[b,{judge:S}]of t.entries()){let O=d[b];O!==
void 0&&"failure"in O&&n.set(S.code,nm(O.failure,e))}return g}var sh=(e,t,n)=>t===null||e.filed.id===
t.id?{...e,file:t}:{...e,file:t,filed:{...Bc,maker:n,id:t.id,link:t.link}};function zue(e,t,n){let{
stage:r,
user:o}=e,i=tr(e.workbook.competition.settings.language),s=e.seats.map((l,c)=>({index:c,seat:sh(l,l.
file,o)})).filter(({seat:l})=>!t.includes(l.judge.code)&&!n.has(l.judge.code)).map(({index:l,seat:c}
)=>({
index:l,seat:c,changes:Wue(c,e)})).filter(({changes:l})=>l.length>0),a=s.slice(0,10),u=0;for(let l of[
0,1]){let c=a.flatMap(g=>{let b=g.changes[l];return b===void 0||n.has(g.seat.judge.code)?[]:[{...g,
change:b}]}),
d=c.length===0?[]:Lc(c.map(({change:g})=>g),e.backoff),p=[];for(let[g,{index:b,change:S}]of c.entries(
)){
let O=d[g],P=e.seats[b];if(O===void 0||"failure"in O){p.push([P,O===void 0?Qg:O.failure]);continue}
let N=Kue(
sh(P,P.file,o),S,O.ok);e.seats[b]=N,Ws(r.name,N.judge.code,N.filed),u+=1}for(let[{judge:g},b]of p){
let S=i.
notShared(g.email.trim(),b.reason);n.set(g.code,jr(b)||b.kind!=="refused"?nm(b,e):S)}}return Uue(e),
{left:s.length-a.length,shared:u}}function Uue({seats:e,stage:t,user:n}){var r;for(let[o,i]of e.entries(
)){
let s=sh(i,i.file,n),a=th(s),u=((r=s.file)==null?void 0:r.access.some(({id:c})=>c===s.filed.permission))===
!0,l=a===void 0||a.role==="owner"||u?s.filed:{...s.filed,email:s.judge.email.trim(),permission:a.id}
;
l!==i.filed&&(e[o]={...s,filed:l},Ws(t.name,i.judge.code,l))}}function Wue(e,{workbook:t,stage:n,
isClosed:r}){
let{judge:o,filed:i,file:s}=e;if(s===null)return[];let a=o.email.trim(),u=th(e),l=r?"reader":
"writer",
c=s.access.find(P=>P.id===i.permission&&P.id!==(u==null?void 0:u.id)&&P.role!=="owner"),d=c===void 0?
[]:[{file:s.id,change:"withdraw",permission:c.id}];if(a===""||(u==null?void 0:u.role)===l||(u==null?
void 0:u.role)==="owner")return d;if(u!==void 0)return[...d,{file:s.id,change:"role",permission:u.id,
role:l}];if(r)return d;let{competition:p}=t,{language:g,deadline:b}=p.settings,S=o.name===""?o.code:
o.name,O=tr(g).invitation(S,n.name,mn(p),b);return[...d,{file:s.id,change:"grant",email:a,role:l,
message:O}]}
function Kue(e,t,n){let{filed:r,file:o,judge:i}=e;if(o===null)return e;if(t.change==="withdraw"||n===
null){let s=o.access.filter(a=>t.change!=="withdraw"||a.id!==t.permission);return{...e,file:{...o,
access:s},
filed:{...r,email:"",permission:""}}}return{...e,file:{...o,access:[...o.access.filter(s=>s.id!==n.id),
n]},filed:{...r,email:i.email.trim(),permission:n.id}}}m();var Gue=ee({stage:ye(G())});function YB(e){
return ae(()=>{let{stage:t}=de(Gue,e);return be(),Nl(Ol(t),
Pl)})}m();m();var Ek="protecting";function QB(e){var r;let t=((r=Ne(Ek))!=null?r:"").split(`
`),n=[...Ut(Ue(),yt()).values()].filter(o=>t.includes(o)||CS(o));if(n.length!==0){We(Ek,n.join(`
`));for(let o of n)xa(o,e);We(Ek,"")}}var que=ee({stage:ye(G())}),Hue=180*1e3;function ah(e){return ae(
()=>{let t=R.now()+Hue,{stage:n}=de(
que,e);return be(),Ee(()=>{let r=et();qt(r);let o=Zue(r,n);return Jue(r,o,t)})})}function Zue({
competition:e,
findings:t,history:n},r){let{language:o,judgeFiles:i}=e.settings,s=Zo(pt(o)),a=p=>he(fe(
"BAD_REQUEST",
p));i==="separate"&&a(s.separate);let u=Je(e.stages,n.rows),l=p=>u.some(g=>g.stage===p&&g.status==="open"),
c=r===void 0?e.stages.find(({name:p})=>l(p)):Zn(e,r);if(c===void 0)return a(s.noOpenStage);l(
c.name)||a(s.closed(c.name)),c.scoreTab!==void 0&&a(s.sharedTab(c.name,c.scoreTab)),mt(e,c).length===
0&&a(s.noJudges),ze(e,c).length===0&&a(s.noCriteria(c.name)),e.entries.length===0&&a(s.noEntries);
let d=t.
find(({code:p})=>p==="ENTRY_DUPLICATE_CODE"||p==="ROW_WITHOUT_CODE");return d!==void 0&&a(gr(d,pt(o))),
c}function Jue(e,t,n){let{competition:r}=e,{settings:o,stages:i}=r,s=Zo(pt(o.language)),{results:a,
progress:u}=Lt(
e,{provisional:!1}),l=i.indexOf(t);a.length<l&&he(fe("BAD_REQUEST",s.notReached(t.name)));let c=ki(r,
a.slice(0,l)),d=to(r),p=M=>M===null||o.conflicts==="include",g={workbook:e,stage:t,common:{stage:t,
criteria:ze(
r,t),language:o.language,competition:mn(r),deadline:o.deadline},admins:[...o.admins,ve()]},b=mt(r,t),
S=[];for(let M of b){if(R.now()>n)break;let j=c.filter(z=>p(d(M,z)));S.push(lN(g,M,j))}QB(g.admins),
An();let O=S.filter(M=>M.id!==null),P=Zp(),N=new y(u.map(M=>[`${M.stage}|${V(M.judge)}`,M])),I=O.map(
({id:M,tab:j,judge:z})=>{var L;return{id:M!=null?M:0,tab:j,stage:t.name,judge:z,progress:(L=N.get(`${t.
name}|${V(z)}`))!=null?L:{scored:0,expected:1}}});yb(bb(I,P));let _=S.length<b.length;return{stage:t.
name,tabs:S.map(({tab:M,judge:j,status:z,added:L})=>({tab:M,judge:j,status:z,added:L})),more:_,notes:
Vue(
S,g,o.language)}}function Vue(e,{workbook:t},n){let r=pt(n),o=Zo(r),i=l=>X(e.filter(l).map(({judge:c}
)=>c),
r),[s,a]=[i(l=>l.access==="closed"),i(l=>l.access==="refused")],u=t.competition.judges.length>1;
return[
...e.flatMap(({tab:l,status:c,missing:d})=>c==="theirs"?[o.theirs(l,d)]:c==="changed"?[o.changed(l)]:
[]),...s===""?[]:[o.noEmail(s)],...a===""?[]:[o.badEmail(a)],o.share,...u?[o.shared]:[]]}m();var Xue=ee(
{language:Rt(["id","en"])});function ez(e){let t=ae(()=>MO(xb,de(Xue,e).language));return"problem"in t?
t:Ui()}m();var Yue=ee({entries:Qe(G())}),Que=100;function uh(e){return ae(()=>{let{entries:t}=de(Yue,
e);be();let n=new v(
t.map(V)),r=Ut(Ue(),yt()),{competition:o}=On(new y([...r].map(([i,s])=>[i,Le(s)])));return{settings:
r.
has("settings")?o.settings:null,history:su(o.settings.language).rows.slice(-Que).reverse().map(({at:
i,
by:s,action:a,detail:u,stage:l})=>({at:i,by:s,action:a,detail:u,stage:l})),judges:o.judges.map(({
code:i,
name:s,email:a,phone:u})=>({code:i,name:s,email:a,phone:u})),entries:o.entries.filter(({code:i})=>n.
has(V(i))).map(({code:i,contact:s,innovator:a,email:u,phone:l})=>({code:i,name:s||a,email:u,phone:l}
))}})}m();m();function tz(e,t){let n=SpreadsheetApp.getUi().createMenu(e);for(let r of t)r==="separator"?
n.addSeparator():
n.addItem(r.label,r.functionName);n.addToUi()}function nz(e,t){SpreadsheetApp.getUi().showSidebar(
HtmlService.
createHtmlOutputFromFile(e).setTitle(t))}function rz(e,t,n){let r=HtmlService.createHtmlOutputFromFile(
e).append(`<span id="view" hidden>${n}</span>`);SpreadsheetApp.getUi().showModalDialog(r.setWidth(
960).
setHeight(560),t)}function Ck(e,t){let n=SpreadsheetApp.getUi();n.alert(e,t,n.ButtonSet.OK)}function oz(
e,t){
let n=SpreadsheetApp.getUi();return n.alert(e,t,n.ButtonSet.YES_NO)===n.Button.YES}function iz(e,t){
SpreadsheetApp.getActiveSpreadsheet().toast(e,t,10)}var Rk=e=>(e==null?void 0:e.authMode)!==void 0&&
e.authMode!==ScriptApp.AuthMode.NONE;m();function sz(e,t){var i,s,a,u;let{ok:n,findings:r,documents:
o}=t;return{ok:n,findings:r,documents:o,
created:((i=e==null?void 0:e.created)!=null?i:0)+t.created,updated:((s=e==null?void 0:e.updated)!=null?
s:0)+t.updated,unchanged:(a=e==null?void 0:e.unchanged)!=null?a:t.unchanged,failed:((u=e==null?void 0:
e.failed)!=null?u:0)+t.failed}}m();var ele=ee({provisional:Be()});function lh(e){return ae(()=>{let{
provisional:t}=de(ele,e);return be(),
rz("Sidebar",oe(rt()).menu.rankingTitle,t?"provisional":"ranking"),null})}var tle=240*1e3,az=[
"piagam","surat"];function Dk(e){var i,s;let t=Rk(e)?rt():"id",n=oe(t).menu,r=Zo(
t),o=Rk(e)?(s=(i=Wc())==null?void 0:i.top)!=null?s:10:null;tz(n.name,[{label:n.open,functionName:
"openSidebar"},"separator",{label:r.menu,functionName:"prepareJudgeTabs"},{label:n.validate,
functionName:"checkSheets"},{label:n.compute(o),functionName:"computeTop"},{label:n.ranking,
functionName:"openRanking"},{label:n.documents,functionName:"makeAwardDocuments"},"separator",{label:
n.close(o),functionName:"closeAndCompute"},{label:n.plenary,functionName:"preparePlenaryTab"},{label:
n.decide,functionName:"decide"},{label:n.verify,functionName:"verify"}])}var uz=()=>nz("Sidebar",oe(
rt()).menu.name);function lz(){
let e=eP(),t="answer"in e?e.answer.questions:0;sa(e,({errors:n,warnings:r},o)=>t>0?o.questions(t):o.
validated(n,r),t>0)}var cz=()=>sa(ah({}),({tabs:e,more:t,notes:n})=>{let r=Zo(Ok());return[nle(e,r),
...t?[r.more]:[],...n].join(`

`)},!0),nle=(e,t)=>{let n=(...r)=>e.filter(({status:o})=>r.includes(o)).length;return t.made(n(
"made",
"renewed"),n("added"),n("kept","theirs","changed"))};function dz(){var i,s,a;let e=Kc({provisional:!1}
),
t="answer"in e?(i=e.answer.open)!=null?i:[]:[];if(t.length===0){mz(e);return}let n=Ok(),r=oe(n),o=oe(
rt()).menu.close((a=(s=Wc())==null?void 0:s.top)!=null?a:10);oz(r.menu.name,r.done.stillOpen(X(t,n),
o))&&Ak()}var Ak=()=>mz(Kc({provisional:!1,close:!0}));function mz(e){let t="answer"in e?e.answer.understood.
questions.length:0,n=({findings:r})=>r.filter(o=>o.severity==="error").length;sa(e,(r,o)=>t>0?o.questions(
t):o.computed(r.stages.length,n(r)),t>0)}function pz(){let e=lh({provisional:!1});"problem"in e&&bz(
e.problem,oe(rt()).menu.name)}var fz=()=>sa(If({}),({tab:e,added:t},n)=>n.plenaryReady(e,t)),gz=()=>sa(
Nf({}),({stage:e,code:t,findings:n},r)=>{var o,i;return t===null?(i=(o=n[0])==null?void 0:o.message)!=
null?i:"":r.decided(e,t)},!0),rle=12,hz=()=>sa(Ug(),({ok:e,decided:t,differences:n},r)=>{if(e)return r.
verified(t.length>0);let o=n.slice(0,rle).map(({tab:s,cell:a,message:u})=>{let l=[s,a].filter(c=>c!==
null).join("!");return`${l===""?"":`${l}: `}${u}`}),i=n.length-o.length;return[r.differs(n.length),
...o,
...i>0?[r.moreDiffer(i)]:[]].join(`
`)},!0);function yz(){let e=R.now()+tle,t=null,n=Qd({kinds:az});for(;"answer"in n&&(t=sz(t,n.answer),
!(!n.answer.more||R.now()>e));)n=Qd({kinds:az,skip:n.answer.skip});let{created:r=0,updated:o=0,
unchanged:i=0,
failed:s=0}=t!=null?t:{};sa(n,({ok:a,total:u,done:l,more:c,findings:d},p)=>{var g,b;return u===0?a?p.
noWinners:(b=(g=d[0])==null?void 0:g.message)!=null?b:p.documentsStopped:c?p.moreDocuments(l,u):p.documents(
r,o,i,s)})}function Ok(){let e=Ut(Ue(),yt()).get("settings");return e===void 0?rt():On(new y([[
"settings",Le(e)]])).competition.settings.language}function sa(e,t,n=!1){let r=oe("answer"in e?Ok():
rt());
"answer"in e&&n?Ck(r.menu.name,t(e.answer,r.done)):"answer"in e?iz(t(e.answer,r.done),r.menu.name):
bz(
e.problem,r.menu.name)}var bz=({message:e,link:t=""},n)=>Ck(n,[e,t].join(`
`).trim());m();var ole=ee({tab:G(),cell:Oo(G().check(jl(
/^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/)))});function wz(e){
return ae(()=>{let{tab:t,cell:n}=de(ole,e);return Qx(t,n)||he(fe("BAD_REQUEST",oe(rt()).problems.noTab(
t))),null})}m();var ile=ee({settings:Qt(G(),bm())});function vz(e){let t=ae(()=>{let{settings:n}=de(
ile,e);be(),Ee(()=>{
var N;let r=oe(rt()).problems,o=Ut(Ue(),yt()).get("settings"),i=o===void 0?null:Le(o),{competition:s,
rows:a,tables:u}=On(new y(i===null?[]:[["settings",i]])),l=(N=u.settings)==null?void 0:N.columns,[c,
d]=[l==null?void 0:l.get("key"),l==null?void 0:l.get("value")];if(o===void 0||c===void 0||d===void 0)
return he(fe("BAD_REQUEST",r.noTab(H.settings[s.settings.language])));let p=lt(ws,{...s.settings,...n}
),
g=h.keys(n).every(I=>cr.some(_=>_.key===I));if(!p.success||!g)return he(fe("BAD_REQUEST",r.badRequest));
let{language:b}=p.data,S=cr.filter(({key:I})=>E.stringify(s.settings[I])!==E.stringify(p.data[I])).map(
I=>({known:I,is:ab(p.data,I)}));for(let{known:I,is:_}of S){let M=a.settings.get(I.key);M!==void 0&&
sn(
o,M,d,[[_]])}let P=S.filter(({known:I})=>!a.settings.has(I.key)).map(({known:I,is:_})=>k.from({
length:f.
max(c,d)+1},(M,j)=>j===c?I.word[b]:j===d?_:""));P.length>0&&sn(o,Zr(o),0,P)})});return"problem"in t?
t:uh({entries:[]})}m();var sle=ee({preset:G()});function kz(e){let t=ae(()=>{var a;let{preset:n}=de(
sle,e);be();let r=rt(),
o=oe(r).problems,i=Uc.map(u=>u.id).join(", "),s=(a=Uc.find(u=>u.id===n))!=null?a:he(fe("BAD_REQUEST",
o.unknownPreset(n,i)));return Ee(()=>{var b;let u=ws.parse({...s.settings,language:r,admins:[ve()].filter(
S=>S!=="")}),{stages:l,criteria:c}=s,d=Up({settings:u,stages:l,criteria:c,entries:[],judges:[],
institutions:[]}),
p=(b=ale(d))!=null?b:he(fe("BAD_REQUEST",o.notEmpty));for(let S of d)p.includes(S.name)||dn(S);Ue().
filter(S=>d.every(O=>O.name!==S)).length===1&&Yx(),An()})});return"problem"in t?t:Ui()}function ale(
e){
var n;let t=[];for(let r of Ut(Ue(),yt()).values()){let o=Le(r).values;if(o.every(s=>s.every(a=>a===
"")))continue;let i=(n=e.find(s=>s.name===r))==null?void 0:n.values;if(i===void 0||!ule(o,i))return null;
t.push(r)}return t}function ule(e,t){let n=f.max(e.length,t.length);return k.from({length:n},(r,o)=>o).
every(r=>{var i,s,a,u;let o=f.max((s=(i=e[r])==null?void 0:i.length)!=null?s:0,(u=(a=t[r])==null?
void 0:
a.length)!=null?u:0);return k.from({length:o},(l,c)=>c).every(l=>{var c,d,p,g;return((d=(c=e[r])==null?
void 0:c[l])!=null?d:"")===((g=(p=t[r])==null?void 0:p[l])!=null?g:"")})})}m();var lle=ee({reason:G(
)}),xz=e=>Ks(()=>{let t=de(lle,e);return({competition:n},r)=>{let o=yf(t.reason,
n),{breaks:i,cut:s}=xp(Ua(r.links,Ne(Ni),Ke),r.links),a=[...i.map(({id:l})=>l),...s===null?[]:[s]].join(
" ");if(a==="")return;let u={at:ot(),by:ve(),action:"explain",detail:o,run:St(),hash:a};jt(r,u,n.settings)}
});var cle=e=>Dk(e),dle=e=>Dk(e),mle=()=>uz(),ple=()=>lz(),fle=()=>dz(),gle=()=>cz(),hle=()=>pz(),
yle=()=>yz(),
ble=()=>Ak(),wle=()=>fz(),vle=()=>gz(),kle=()=>hz(),xle=()=>Ui(),Tle=()=>Q1(),Sle=e=>Kc(e),Ele=e=>Qd(
e),Cle=e=>TB(e),Rle=e=>cB(e),Dle=e=>dB(e),Ale=e=>mB(e),Ole=e=>pB(e),Ple=e=>wj(e),Nle=e=>kz(e),Ile=e=>aN(
e),$le=e=>ah(e),_le=e=>tP(e),Fle=e=>nP(e),Mle=e=>uh(e),Lle=e=>vz(e),jle=e=>ez(e),Ble=e=>lh(e),zle=e=>wz(
e),Ule=e=>fN(e),Wle=e=>gN(e),Kle=e=>hN(e),Gle=e=>xz(e),qle=e=>yN(e),Hle=e=>If(e),Zle=()=>$I(),Jle=e=>Nf(
e),Vle=e=>YB(e),Xle=e=>XB(e),Yle=e=>BB(e),Qle=e=>Ug(e),ece=e=>iP(e),tce=e=>aP(e),nce=()=>uP(),rce=()=>dP(
),
oce=e=>pP(e),ice=e=>xP(e);return Co(sce);})();
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
